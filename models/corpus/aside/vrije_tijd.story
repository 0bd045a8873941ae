#S|vrt-0001|review|vrije_tijd|sterren=2
K|gebruiken|geen|3|neutraal|0|-|Zondagmiddag met de twee jongsten naar zwembad De Dobber geweest.
K|gebruiken|kwaliteit|2|neutraal|0|-|Het peuterbad was echt steenkoud,
K|gebruiken|informatie|2|neutraal|0|-|en nergens hing een bordje dat de verwarming het niet deed.
K|betalen|prijs|2|irritatie|0|-|Wel gewoon de volle mep betalen natuurlijk.
K|gebruiken|bejegening|4|blijdschap|0|-|De badmeester bij de glijbaan was dan weer hartstikke leuk met de kinderen.
#S|vrt-0002|social|vrije_tijd|
K|aanvragen|wachttijd|2|irritatie|2|-|Nr 41.206 in de wachtrij voor Weidegeluid. Ik zit hier al sinds half tien met een koude koffie 🙃
#S|vrt-0003|gesprek|vrije_tijd|
A|||||||Sportcentrum Fithaven, met Noortje.
K|geen|geen|3|neutraal|0|-|ja goeiemiddag u spreekt met uh met mevrouw haverkamp
K|vertrekken|geen|3|neutraal|0|wens|ik wou me eigenlijk afmelden bij jullie
A|||||||Dat kan. Mag ik vragen waarom?
K|aanleiding|privacy|2|neutraal|0|-|nou ik heb een nieuwe heup gekregen in maart en uh dat gaat niet meer hè dat springen
A|||||||Dat begrijp ik. Er geldt wel een opzegtermijn van een maand.
K|vertrekken|beleid|3|verwarring|0|vraag|een maand maar ik kom toch al vanaf maart niet meer dus hoe zit dat dan
A|||||||Met een verklaring van de fysio kan ik hem per vandaag stoppen.
K|vertrekken|beleid|4|opluchting|0|-|o kijk dat is netjes van jullie
K|geen|geen|3|neutraal|0|-|die heb ik hier wel ergens liggen ja
A|||||||Mailt u hem maar naar de balie.
K|vertrekken|digitaal|2|neutraal|1|-|mailen dat kan ik niet hoor dan moet mijn zoon dat doen en die komt zaterdag pas
A|||||||Afgeven aan de balie mag ook.
K|vertrekken|beleid|4|opluchting|0|-|nou dan loop ik wel even langs dat is voor mij makkelijker
K|terugkijken|kwaliteit|4|dankbaarheid|0|-|en ik wil nog zeggen dat ik het er altijd heel fijn heb gehad elf jaar lang
#S|vrt-0004|enquete|vrije_tijd|nps=9
K|gebruiken|kwaliteit|4|blijdschap|0|-|gezellige bieb, goede leeshoek
#S|vrt-0005|enquete|vrije_tijd|nps=3
K|betalen|prijs|2|teleurstelling|0|-|Derde keer in twee jaar dat het abonnement duurder wordt,
K|gebruiken|kwaliteit|2|irritatie|0|-|en ondertussen verdwijnt elke maand de helft van de films die ik nog wilde zien.
#S|vrt-0006|chat|vrije_tijd|
K|betalen|geen|3|neutraal|0|vraag|hoi wanneer krijg ik mn borg terug van de fiets
A|||||||Hoi! Welke dag heb je hem ingeleverd?
K|geen|geen|3|neutraal|0|-|vorige week woensdag
A|||||||Dan zou het vandaag of morgen op je rekening staan.
K|betalen|belofte|2|neutraal|0|-|op de bon staat binnen 3 dagen
A|||||||Dat klopt, het was erg druk met de feestdagen. Excuus!
K|betalen|wachttijd|3|neutraal|0|-|ok, dan kijk ik morgen nog even
#S|vrt-0007|review|vrije_tijd|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Wat een schitterend klein museum is het Veerhuis!
K|gebruiken|informatie|4|blijdschap|0|-|De oude veerman die de rondleiding doet vertelt zo beeldend dat zelfs mijn puber z'n telefoon wegstopte.
K|betalen|prijs|4|verrassing|0|-|En dat voor vier euro, koffie inbegrepen.
K|terugkijken|geen|4|blijdschap|0|-|Ga erheen voordat iedereen het weet.
#S|vrt-0008|notitie|vrije_tijd|
K|gebruiken|digitaal|2|neutraal|0|-|Lid krijgt poortje niet open met app, scherm blijft wit.
K|hulp|herhaling|2|neutraal|2|-|Al 3e x gemeld deze mnd.
M|hulp|systeem|2|irritatie|0|-|Kan zelf niet zien of zijn account geblokkeerd is, leverancier reageert nooit.
K|gebruiken|geen|3|neutraal|0|wens|Wil gewoon weer een pasje.
#S|vrt-0009|social|vrije_tijd|
K|gebruiken|storing|2|irritatie|0|-|amai @kijkbaar finale van de koers en ulle stream valt uit op 3km van de meet. proficiat hoor
A|||||||Dag Wim, dat is ontzettend jammer. Op welk toestel keek je? ^Lore
K|gebruiken|geen|3|neutraal|0|-|gewoon op den tv
A|||||||We zien een storing bij de sportzenders, er wordt aan gewerkt.
K|gebruiken|storing|2|irritatie|0|-|ja de koers is gedaan he lore
#S|vrt-0010|review|vrije_tijd|sterren=1
K|aanvragen|geen|3|neutraal|0|-|Via Kaartplein vier tickets gekocht voor de musical in december.
K|aanvragen|prijs|2|irritatie|0|-|Bij het afrekenen kwam er per kaart nog 9,80 'servicekosten' bovenop.
K|ontvangen|fout|2|neutraal|0|-|De kaarten die we kregen waren voor de middagvoorstelling in plaats van 's avonds.
K|hulp|bereikbaarheid|2|irritatie|2|-|Een telefoonnummer hebben ze niet, je mag praten met een robot die alleen 'Ik begrijp je vraag niet helemaal' kan zeggen.
K|wijzigen|beleid|2|boosheid|0|-|Omruilen is volgens de voorwaarden onmogelijk, ook al is het hun eigen blunder!!
#S|vrt-0011|enquete|vrije_tijd|csat=4
K|gebruiken|bejegening|4|blijdschap|0|-|aardige mensen aan de kassa
K|gebruiken|wachttijd|2|neutraal|2|-|bij het zwarte kasteel stonden we wel 70 minuten
#S|vrt-0012|gesprek|vrije_tijd|
A|||||||Bibliotheek Vaartstad, goedemorgen.
K|gebruiken|geen|3|neutraal|0|-|goedemorgen ja ik heb hier een boek thuis van jullie dat is uh nat geworden
A|||||||Ai. Hoe nat is het?
K|gebruiken|storing|2|neutraal|0|-|nou ja de thermosfles is opengegaan in m'n tas dus uh het is een soort theezakje
K|betalen|prijs|3|bezorgdheid|0|vraag|en nou vraag ik me af wat dat moet gaan kosten want het is een dik fotoboek
A|||||||Heeft u de titel?
K|geen|geen|3|neutraal|0|-|vogels van de delta heet het
A|||||||Dat is van 2009 en staat op de lijst om afgeschreven te worden. U hoeft niets te betalen.
K|betalen|beleid|5|opluchting+verrassing|0|-|echt niet o wat een opluchting ik zag mezelf al tachtig euro neertellen
A|||||||U mag hem zelfs houden.
K|geen|geen|4|blijdschap|0|-|haha nou dan leg ik hem op de verwarming
#S|vrt-0013|email|vrije_tijd|
K|geen|geen|3|neutraal|0|-|Geacht bestuur,
K|gebruiken|geen|3|neutraal|0|-|Onze zoon Jurre speelt sinds september in de JO11-3.
K|gebruiken|levering|2|neutraal|0|-|Van de laatste acht trainingen zijn er vijf niet doorgegaan,
K|gebruiken|informatie|2|irritatie|1|-|en dat horen we steevast pas als we al op het parkeerterrein staan.
K|betalen|prijs|2|irritatie|0|-|De contributie is intussen wel met een derde verhoogd.
K|hulp|herhaling|2|teleurstelling|2|-|Dit is mijn derde mail hierover; op de vorige twee kwam geen antwoord.
K|hulp|informatie|3|verlangen|0|wens|Ik zou graag horen wie er nu eigenlijk trainer is van dit team.
K|geen|geen|3|neutraal|0|-|Met sportieve groet, Annelies Bruggink
#S|vrt-0014|social|vrije_tijd|
K|terugkijken|kwaliteit|5|blijdschap|0|-|Weidegeluid 2024, ge waart wreed schoon ❤️❤️ tot volgend jaar
#S|vrt-0015|review|vrije_tijd|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Film zelf was top, stoelen zitten heerlijk.
K|gebruiken|kwaliteit|2|irritatie|0|-|Alleen het geluid uit zaal 4 bonkte dwars door de stille scènes heen.
K|betalen|prijs|2|neutraal|0|-|Nacho's met kaas 8,95.
#S|vrt-0016|chat|vrije_tijd|
K|orienteren|geen|3|neutraal|0|vraag|Hebben jullie ook tandems te huur?
A|||||||Ja, we hebben er drie. Voor welke dag?
K|orienteren|geen|3|neutraal|0|-|za 14 juni
A|||||||Dan is er nog één vrij, 32,50 per dag.
K|orienteren|prijs|3|neutraal|0|vraag|is dat per persoon of voor de hele fiets
A|||||||Voor de hele fiets, inclusief helmen.
K|orienteren|prijs|4|blijdschap|0|-|oh dat valt me mee!
K|aanvragen|geen|3|neutraal|0|wens|zet hem maar op naam van Kooistra
#S|vrt-0017|review|vrije_tijd|sterren=5
K|orienteren|informatie|5|blijdschap|0|-|Als complete beginner in modelbouw binnengestapt en een halfuur later met het juiste lijmpje, twee kwasten en een doosje van 18 euro naar buiten.
K|orienteren|bejegening|4|vertrouwen|0|-|Hij had me ook die bouwdoos van 140 kunnen aansmeren maar zei gewoon eerlijk dat ik die binnen een week in een hoek zou smijten.
#S|vrt-0018|enquete|vrije_tijd|csat=2
K|gebruiken|kwaliteit|2|neutraal|0|-|kleedkamers vies
#S|vrt-0019|enquete|vrije_tijd|csat=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Zwemdiploma A in negen maanden, en ze gaat er zingend heen!
#S|vrt-0020|gesprek|vrije_tijd|
A|||||||Ticketlijn Kaartplein, u spreekt met Daan.
K|hulp|wachttijd|2|irritatie|2|-|zo dat werd tijd zeg vijfendertig minuten
K|wijzigen|geen|3|neutraal|0|-|luister ik heb kaarten voor die band op de negende en nou staat er in de mail dat het verplaatst is
A|||||||Dat klopt, naar twaalf februari.
K|wijzigen|levering|2|teleurstelling|0|-|ja maar dan zitten wij in oostenrijk dat is al een jaar geboekt
A|||||||U kunt uw geld terugvragen via het formulier.
K|betalen|digitaal|2|irritatie|1|-|dat formulier dat heb ik ingevuld en dan zegt ie bestelling niet gevonden
A|||||||Kunt u mij het bestelnummer geven?
K|geen|geen|3|neutraal|0|-|k p nul vier nul drie negen zes
A|||||||Ik zie het. Het staat nog onder uw oude mailadres.
K|betalen|informatie|2|verwarring|0|-|hoe kan dat nou ik heb dat adres al twee jaar niet meer
A|||||||Ik zet de terugbetaling nu voor u klaar, binnen vijf werkdagen.
K|betalen|prijs|3|neutraal|0|vraag|en die servicekosten krijg ik die ook terug
A|||||||Die helaas niet.
K|betalen|beleid|2|boosheid|0|-|nou dat vind ik dus belachelijk want ik verplaats dat concert niet
K|betalen|prijs|2|irritatie|0|-|achtendertig euro voor niks
A|||||||Ik begrijp dat het vervelend is.
K|hulp|bejegening|3|neutraal|0|-|ja jij kan er ook niks aan doen jongen
#S|vrt-0021|review|vrije_tijd|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Heerlijk dagje Wonderwoud gehad met de kleinkinderen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Alles schoon, overal schaduw en veel plekken om je eigen boterham te eten.
K|gebruiken|storing|2|teleurstelling|0|-|Helaas was de boomstammenbaan dicht wegens onderhoud, daar had Fenna zich nou net op verheugd.
K|gebruiken|bejegening|5|verrassing+blijdschap|0|-|Toen een medewerker haar pruillip zag kreeg ze zomaar een kaartje om bij de draaimolen voor te mogen.
#S|vrt-0022|social|vrije_tijd|
K|betalen|prijs|2|irritatie|0|-|6 euro voor een flesje water op een festival waar je zelf geen water mee naar binnen mag nemen. Briljant verdienmodel
#S|vrt-0023|social|vrije_tijd|
K|gebruiken|digitaal|3|neutraal|0|vraag|@fithaven doet de app het bij jullie ook niet of ligt het aan mij
A|||||||Hoi Sem, we hebben op dit moment een storing. ^Ilse
K|gebruiken|storing+digitaal|2|neutraal|1|-|oke want ik sta dus voor de deur en kom er niet in
A|||||||Bel even aan bij de zij-ingang, dan doet Rob open!
K|gebruiken|bejegening|4|blijdschap|0|-|binnen! shoutout naar rob 💪
#S|vrt-0024|enquete|vrije_tijd|ces=2
K|aanvragen|digitaal|2|irritatie|2|-|Om één boek te reserveren moest ik een account maken, een code opvragen, die niet kwam, en toen alsnog naar de balie.
#S|vrt-0025|notitie|vrije_tijd|
K|aanvragen|geen|3|neutraal|0|-|Mevr. informeert naar plek zwemles dochter (5), staat op wachtlijst sinds juni vorig jaar.
K|aanvragen|wachttijd|2|neutraal|3|-|14 mnd wachten inmiddels.
K|aanvragen|privacy|2|bezorgdheid|0|angst|Is bang, wonen naast kanaal.
M|aanvragen|werkdruk|2|neutraal|0|-|Te weinig instructeurs, kan ook geen datum noemen.
#S|vrt-0026|review|vrije_tijd|sterren=1
K|gebruiken|bejegening|1|boosheid|0|-|De steward op vak K duwde mijn zoontje van negen opzij alsof hij een relschopper was.
K|hulp|bejegening|1|boosheid|0|-|Toen ik er iets van zei kreeg ik te horen dat ik 'beter thuis op de bank kon gaan kijken'.
K|gebruiken|geen|2|teleurstelling|0|-|Twaalf jaar seizoenkaart, dit was zijn eerste wedstrijd.
#S|vrt-0027|email|vrije_tijd|
K|geen|geen|3|neutraal|0|-|Hallo,
K|aanvragen|geen|3|neutraal|0|-|Ik heb vanmorgen de game Aardbreuk gekocht in jullie store,
K|aanvragen|fout|2|neutraal|0|-|maar er zijn per ongeluk twee exemplaren afgerekend.
K|betalen|geen|3|verlangen|0|wens|Graag één daarvan terugstorten.
K|geen|geen|3|neutraal|0|-|mvg Ruben
#S|vrt-0028|review|vrije_tijd|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Fiets reed als een zonnetje, accu hield het vol tot in Ootmarsum en terug.
K|gebruiken|kwaliteit|2|neutraal|0|-|Zadel was wel keihard.
#S|vrt-0029|enquete|vrije_tijd|nps=6
K|gebruiken|kwaliteit|4|neutraal|0|-|Gewoon een prima bioscoop, niks mis mee.
K|gebruiken|geen|3|verlangen|0|wens|Wat vaker een arthousefilm op een doordeweekse avond zou leuk zijn.
#S|vrt-0030|chat|vrije_tijd|
K|gebruiken|digitaal|2|neutraal|0|-|mijn zoon zn account is ineens gebanned
A|||||||Wat vervelend. Wat is zijn gebruikersnaam?
K|geen|geen|3|neutraal|0|-|dinokoning_2014
A|||||||Ik zie een blokkade vanwege taalgebruik in de chat.
K|gebruiken|beleid|2|verwarring|0|-|hij is tien en hij heeft alleen 'stomme kip' gezegd tegen een vriendje, die hadden een kippenskin
A|||||||Ons filter grijpt soms te snel in. Ik leg het voor aan een collega.
K|hulp|wachttijd|3|neutraal|0|vraag|hoelang duurt dat? hij zit hier te huilen
A|||||||Meestal binnen een uur.
K|gebruiken|fout|4|opluchting|1|-|hij kan er weer in! fijn dat er een echt mens naar gekeken heeft
#S|vrt-0031|review|vrije_tijd|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Escaperoom leuk bedacht maar de helft van de sloten zat al open van de vorige groep.
K|gebruiken|kwaliteit|2|irritatie|0|-|Dan ben je dus na 20 min klaar hè, lekker puzzelen.
#S|vrt-0032|gesprek|vrije_tijd|
A|||||||Trapvast fietsverhuur, met Sjoerd.
K|gebruiken|storing|2|neutraal|0|-|ja hoi we staan hier met een lekke band midden op de hei bij uh ja waar zijn we eigenlijk
A|||||||Staat er een paddenstoel of een knooppunt in de buurt?
K|gebruiken|geen|3|neutraal|0|-|knooppunt vierenzestig zegt mijn vrouw
A|||||||Dan kan ik er met een halfuur zijn.
K|hulp|wachttijd|4|opluchting|0|-|o heerlijk want we dachten al dat we moesten gaan lopen
K|hulp|prijs|3|neutraal|0|vraag|en kost dat nog wat extra
A|||||||Nee hoor, zit bij de huur in.
K|hulp|prijs|4|blijdschap|0|-|kijk eens aan dat is service
#S|vrt-0033|social|vrije_tijd|
K|orienteren|beleid|3|neutraal|0|vraag|weet iemand of je bij de Lumina ook met een kortingsbon van de krant binnen mag?
#S|vrt-0034|social|vrije_tijd|
K|gebruiken|kwaliteit|1|boosheid|0|-|toiletten op camping C zijn een biologisch wapen geworden @weidegeluid, dag 2!!! dág twéé
#S|vrt-0035|review|vrije_tijd|sterren=5
K|gebruiken|bejegening|5|dankbaarheid|0|-|Nadat ik van mijn stokje ging bij de spinningles heeft trainster Wietske mij een uur lang gezelschap gehouden tot mijn man er was.
K|gebruiken|bejegening|5|dankbaarheid|0|-|De volgende dag belde ze nog hoe het ging.
K|gebruiken|privacy|4|vertrouwen|0|-|Bij deze club voel ik me echt veilig, ook op mijn 68e.
#S|vrt-0036|enquete|vrije_tijd|nps=0
K|terugkijken|geen|1|boosheid|0|-|nooit meer dit park
#S|vrt-0037|review|vrije_tijd|sterren=3
K|gebruiken|kwaliteit|4|neutraal|0|-|De collectie is de moeite waard, vooral de poppenhuizen op de zolder.
K|gebruiken|beleid|2|neutraal|0|-|Met een kinderwagen mag je alleen niet verder dan de eerste verdieping
K|gebruiken|informatie|2|irritatie|1|-|en dat vertellen ze je pas als je boven aan de trap staat.
#S|vrt-0038|gesprek|vrije_tijd|
A|||||||Kijkbaar klantenservice, met Younes, waarmee kan ik je helpen?
K|betalen|geen|3|neutraal|0|-|ja hallo ik zat m'n bankafschrift na te kijken
K|betalen|fout|2|verwarring|0|-|en nou zie ik twee keer kijkbaar staan één keer dertien negenennegentig en één keer acht negenennegentig
A|||||||Kan het zijn dat er twee accounts zijn?
K|betalen|geen|3|neutraal|0|-|nou mijn vrouw heeft er misschien ook een keer een gemaakt voor zo'n proefmaand
K|vertrekken|geen|3|neutraal|0|-|maar die zou ze hebben stopgezet zei ze
A|||||||Die proefmaand is op drie mei overgegaan in een betaald abonnement.
K|betalen|informatie|2|irritatie|0|-|ja zonder dat je daar een mailtje van krijgt dus
A|||||||Er is een mail gestuurd, maar die kan in de spam terecht zijn gekomen.
K|betalen|prijs|2|teleurstelling|0|-|dus dat is uh even rekenen vijf maanden voor niks
A|||||||Er is op dat account niet gekeken. Ik stort drie maanden terug en zet het stop.
K|betalen|beleid|4|verrassing|0|-|o nou dat had ik niet gedacht
K|vertrekken|geen|3|neutraal|0|vraag|en dan is die andere er ook echt af hè niet dat ie over een maand weer opduikt
A|||||||Die is eraf, je krijgt zo een bevestiging.
K|vertrekken|wachttijd|4|vertrouwen|0|-|ja ik zie hem binnenkomen prima
#S|vrt-0039|review|vrije_tijd|sterren=1
K|vertrekken|beleid|2|irritatie|0|-|Opzeggen kan bij deze sportschool alleen per aangetekende brief.
K|vertrekken|wachttijd|2|neutraal|3|-|Brief verstuurd, zes weken niets,
K|betalen|fout|2|boosheid|0|-|en intussen wel twee keer geld van mijn rekening gehaald.
K|vertrekken|informatie|2|irritatie|2|-|Nu zeggen ze doodleuk dat de brief 'nooit is ontvangen', terwijl ik het handtekeningetje van Chantal van de balie hier voor me heb liggen.
K|terugkijken|geen|1|boosheid|0|-|Trap er niet in mensen.
#S|vrt-0040|review|vrije_tijd|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Mooiste garenwinkel van Friesland en omstreken.
#S|vrt-0041|review|vrije_tijd|sterren=4
K|ontvangen|levering|4|blijdschap|0|-|Verf en penselen waren er de dag na mijn bestelling al, netjes ingepakt met een tekeningetje erbij.
K|ontvangen|fout|2|neutraal|0|-|Eén tube was cadmiumgeel waar ik oker had besteld,
K|wijzigen|fout|4|blijdschap|0|-|maar na één mailtje kreeg ik de goede opgestuurd en mocht ik het geel houden.
#S|vrt-0042|social|vrije_tijd|
K|betalen|prijs|2|irritatie|0|-|Kijkbaar wéér 2 euro erbij. En reclame. Betalen om naar shampoo te mogen kijken lol
#S|vrt-0043|social|vrije_tijd|
K|vertrekken|prijs|2|irritatie|0|-|bon, abonnement op Kijkbaar opgezegd, voor dat geld koop ik alle dagen een pintje
#S|vrt-0044|enquete|vrije_tijd|nps=7
K|gebruiken|kwaliteit|4|neutraal|0|-|Groepslessen zijn goed
K|aanvragen|digitaal|2|neutraal|0|-|maar binnen 2 minuten volgeboekt in de app.
#S|vrt-0045|enquete|vrije_tijd|nps=10
K|gebruiken|bejegening|5|dankbaarheid|0|-|De mensen van de bieb hebben mij leren computeren, op mijn 79ste.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik beeldbel nu elke zondag met mijn zus in Canada.
#S|vrt-0046|chat|vrije_tijd|
A|||||||Welkom bij FC Oostmeer ticketing, waarmee kunnen we helpen?
K|aanvragen|digitaal|2|neutraal|1|-|ik kom niet voorbij de stap met de clubcard
A|||||||Welke melding krijg je?
K|aanvragen|digitaal|2|neutraal|0|-|'aankoop niet toegestaan'
A|||||||Dat komt doordat het een risicowedstrijd is: alleen seizoenkaarthouders mogen kopen.
K|aanvragen|beleid|2|teleurstelling|0|-|ah man, ik zou mn vader meenemen voor zn 60e
A|||||||Voor de wedstrijd daarna is de verkoop wel vrij, vanaf donderdag 10 uur.
K|aanvragen|geen|3|neutraal|0|vraag|oke en kan ik dan ook twee naast elkaar op de hoofdtribune krijgen?
A|||||||Zeker, er is nog ruim plek.
K|aanvragen|informatie|4|blijdschap|0|-|dan wordt het die, thanks
#S|vrt-0047|notitie|vrije_tijd|
K|ontvangen|levering|2|neutraal|0|-|Kl heeft e-tickets museumnacht nog niet binnen, event is morgenavond.
K|ontvangen|geen|3|neutraal|0|wens|Verzoekt opnieuw te sturen naar ander mailadres.
M|ontvangen|systeem|4|opluchting|0|-|Nieuwe knop 'herzend' werkt, was in 10 sec gefikst.
#S|vrt-0048|gesprek|vrije_tijd|
A|||||||Zwembad De Dobber, met Ankie.
K|orienteren|geen|3|neutraal|0|vraag|hallo ik wou vragen wanneer jullie baantjes hebben voor uh voor de ouderen zeg maar rustig
A|||||||Dinsdag en vrijdag van acht tot negen.
K|orienteren|geen|3|neutraal|0|vraag|en is het water dan een beetje warm want ik heb reuma
A|||||||Op dinsdag is het negenentwintig graden.
K|orienteren|kwaliteit|4|blijdschap|0|-|o dat is heerlijk dan kom ik dinsdag
K|orienteren|privacy|2|bezorgdheid|0|angst|ik vind het alleen wel eng met die natte tegels ik ben van de winter gevallen
A|||||||Er loopt altijd een vrijwilliger mee die u een arm geeft als u dat wilt.
K|orienteren|bejegening|4|opluchting|0|-|ach wat lief dat is een hele geruststelling
K|orienteren|prijs|3|neutraal|0|vraag|en wat komt dat dan op
A|||||||Vier euro tien per keer, of een kaart van tien voor vijfendertig.
K|orienteren|prijs|4|neutraal|0|-|nou dat is te doen van een aow'tje
#S|vrt-0049|review|vrije_tijd|sterren=2
K|gebruiken|geen|3|neutraal|0|-|Dagje subtropisch zwemparadijs bij park De Duinrand, we logeren er niet maar je kunt ook een dagkaart kopen.
K|betalen|prijs|2|irritatie|0|-|27,50 p.p. en dan nog 9 euro parkeren en 2 euro voor het kluisje
K|gebruiken|kwaliteit|2|neutraal|0|-|Binnen was het om elf uur al zo vol dat je niet kon zwemmen maar alleen staan.
K|gebruiken|storing|2|neutraal|0|-|Wildwaterbaan dicht
K|gebruiken|privacy|2|bezorgdheid|0|-|Eén badmeester voor honderden kinderen, dat voelde niet oké.
#S|vrt-0050|review|vrije_tijd|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|kippenvel van begin tot eind, wat kan die vrouw zingen
#S|vrt-0051|review|vrije_tijd|sterren=3
K|gebruiken|kwaliteit|4|neutraal|0|-|Concert goed, band in vorm.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Ons 'gouden' vak bleek achter een pilaar te liggen waar je hooguit de linkerhelft van de drummer zag.
K|aanvragen|informatie|2|irritatie|0|-|Dat had op de plattegrond toch wel vermeld mogen worden.
#S|vrt-0052|social|vrije_tijd|
K|gebruiken|levering|2|boosheid|2|-|2 uur in de modder gewacht op een pendelbus die niet kwam @weidegeluid, om 4u 's nachts met 3 gasten een taxi van 140 euro. Chapeau 👏
#S|vrt-0053|social|vrije_tijd|
K|gebruiken|kwaliteit|4|blijdschap|0|-|de nieuwe expo over circusaffiches in het Veerhuis = kijktip van de week
#S|vrt-0054|email|vrije_tijd|
K|geen|geen|3|neutraal|0|-|Beste mensen van Wonderwoud,
K|wijzigen|geen|3|verlangen|0|wens|Wij zouden graag onze gezinspas omzetten naar een pas voor drie personen,
K|aanleiding|geen|2|neutraal|0|-|daar mijn man en ik sinds kort uit elkaar zijn.
K|wijzigen|digitaal|2|neutraal|1|-|Online kan ik alleen personen toevoegen, niet weghalen.
K|betalen|prijs|3|neutraal|0|vraag|Krijgen we dan een deel van het jaarbedrag terug?
K|geen|geen|3|neutraal|0|-|Hartelijke groet, Marloes van Eik
#S|vrt-0055|email|vrije_tijd|
K|hulp|bejegening|4|dankbaarheid|0|-|Dank voor uw snelle en vriendelijke antwoord over de rolstoelplaatsen.
K|aanvragen|geen|3|neutraal|0|wens|Wilt u voor ons twee plaatsen vastleggen op de zaterdagmiddag, rij 1?
K|gebruiken|geen|3|neutraal|0|vraag|Nog één ding: mag de hulphond mee naar binnen?
#S|vrt-0056|enquete|vrije_tijd|csat=1
K|gebruiken|privacy|1|bezorgdheid|0|-|Mijn dochter (7) is in het golfslagbad onder water geraakt en er was geen toezicht.
K|hulp|bejegening|1|boosheid|0|-|Reactie van de manager: "ze leeft toch nog?"
#S|vrt-0057|enquete|vrije_tijd|csat=3
K|gebruiken|geen|3|neutraal|0|-|gaat wel
#S|vrt-0058|gesprek|vrije_tijd|
A|||||||Fithaven Genk, met Tine, zegt u maar.
K|geen|geen|3|neutraal|0|-|ja dag tine met kevin hier
K|betalen|fout|2|neutraal|0|-|kijk ik heb mijn abonnement op pauze gezet hé voor mijn knie en nu is er toch geld af
A|||||||Sinds wanneer staat dat op pauze?
K|wijzigen|geen|3|neutraal|0|-|van één maart tot eind mei
K|wijzigen|belofte|2|neutraal|0|-|die gast aan den balie zei ik vul dat direct in ge moet niks meer doen
A|||||||Ik zie hier geen pauze staan, Kevin.
K|wijzigen|fout|2|irritatie|0|-|ja daar hebt ge het al
A|||||||Weet je nog wie dat was?
K|hulp|geen|3|neutraal|0|-|een jonge gast met een staartje
A|||||||Dat is Lars, ik vraag het na. Ik crediteer alvast maart en april.
K|betalen|fout|4|opluchting|0|-|allez oké da's proper opgelost
K|wijzigen|geen|3|neutraal|0|wens|zet dan mei ook maar gelijk goed hé
#S|vrt-0059|review|vrije_tijd|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Fijne klimhal met routes voor elk niveau.
K|ontvangen|informatie|4|vertrouwen|0|-|Instructie bij je eerste keer is grondig en ze controleren je knoop echt.
K|gebruiken|kwaliteit|2|neutraal|0|-|'s Avonds is het er wel stervensdruk en hangt er een zweetlucht.
#S|vrt-0060|review|vrije_tijd|sterren=1
K|ontvangen|levering|2|neutraal|3|-|Naaimachine besteld op 4 november met 'levertijd 2 dagen', het is nu bijna kerst.
K|hulp|herhaling|2|irritatie|3|-|Zeven mails en evenveel keer hetzelfde standaardantwoord van 'team Wolbaaltje'.
K|wijzigen|beleid|2|irritatie|0|-|Annuleren mag niet want 'de order is in behandeling'.
K|ontvangen|geen|1|boosheid|0|-|Ja dat zal wel!
#S|vrt-0061|chat|vrije_tijd|
K|gebruiken|digitaal|3|neutraal|0|vraag|hoe zet ik de ondertiteling groter op de tv
A|||||||Via Profiel, dan Weergave, dan Ondertitels.
K|gebruiken|digitaal|2|verwarring|1|-|bij mij staat er alleen Taal
A|||||||Welk merk televisie heeft u?
K|geen|geen|3|neutraal|0|-|weet ik niet een oude
A|||||||Op oudere toestellen kan het helaas alleen via de website.
K|gebruiken|digitaal|2|teleurstelling|1|-|dan moet ik het mijn buurmeisje vragen
#S|vrt-0062|social|vrije_tijd|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|serie waar ik halverwege zat van het platform gehaald zonder iets te zeggen. ok dan 😢
#S|vrt-0063|social|vrije_tijd|
K|terugkijken|bejegening|4|blijdschap|0|-|Gaat dat horen in café-theater De Kelder als ge ooit in Lier zijt. Toffe mensen, simpel, geen gezever.
#S|vrt-0064|review|vrije_tijd|sterren=2
K|aanleiding|geen|3|neutraal|0|-|Voor mijn vijftigste wilde ik eindelijk eens saxofoon leren spelen.
K|orienteren|informatie|4|neutraal|0|-|De proefles was leuk en de prijzen stonden helder op de site.
K|gebruiken|herhaling|2|teleurstelling|1|-|Daarna heb ik in acht weken vier verschillende docenten gehad, die allemaal weer bij het begin begonnen.
K|vertrekken|beleid|2|irritatie|0|-|Tussentijds stoppen bleek niet te kunnen, je zit een heel cursusjaar vast.
#S|vrt-0065|notitie|vrije_tijd|
K|vertrekken|prijs|2|neutraal|0|-|Lid zegt op per 1/10, vindt 44,95 te veel voor 1x pw zwemmen.
K|vertrekken|geen|3|neutraal|0|-|Gaat naar gemeentebad.
M|vertrekken|mandaat|2|neutraal|0|-|Mag geen korting aanbieden zonder akkoord vestigingsmgr, die is met vakantie.
#S|vrt-0066|notitie|vrije_tijd|
K|hulp|bejegening|4|dankbaarheid|0|-|Mw belt om Gijs van de werkplaats te bedanken, fiets vd kleinzoon gratis nagekeken.
M|geen|waardering|5|blijdschap|0|-|Gijs glom helemaal toen ik het vertelde.
#S|vrt-0067|gesprek|vrije_tijd|
A|||||||Museum Het Veerhuis, receptie.
K|aanvragen|geen|3|verlangen|0|wens|goedemiddag met meester arnold van basisschool de kiezel ik wil graag een rondleiding boeken voor groep zes
A|||||||Leuk! Om hoeveel leerlingen gaat het?
K|geen|geen|3|neutraal|0|-|achtentwintig plus vier ouders
A|||||||Dan splitsen we in twee groepen. Welke datum had u in gedachten?
K|aanvragen|geen|3|verlangen|0|wens|het liefst ergens in de week van twaalf mei
A|||||||Dan zijn we helaas vol, de week erna kan wel.
K|aanvragen|geen|2|teleurstelling|0|-|o dat is jammer want dan zitten ze in de toetsen
A|||||||Ik kan de conservator vragen of hij op woensdagochtend eerder open wil.
K|aanvragen|beleid|4|blijdschap|0|-|zou u dat willen doen dat zou echt fantastisch zijn
A|||||||Ik bel u vanmiddag terug.
K|aanvragen|geen|3|vertrouwen|0|-|nou dan hoor ik het wel hartelijk dank alvast
#S|vrt-0068|review|vrije_tijd|sterren=5
K|aanvragen|digitaal|4|blijdschap|0|-|Online een sloep gereserveerd, echt in drie klikken klaar.
K|ontvangen|informatie|4|vertrouwen|0|-|Ter plekke kregen we een duidelijke uitleg, vaarkaart mee en een zak kadetjes van de buurman.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Stil elektrisch bootje, je hoort alleen de eenden.
#S|vrt-0069|review|vrije_tijd|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|Rij voor de pannenkoeken, rij voor de wc, rij voor de uitgang. Een pretpark waarin je vooral wacht, maar dan met muziekje.
#S|vrt-0070|enquete|vrije_tijd|nps=8
K|gebruiken|digitaal|4|blijdschap|0|-|app van de bieb werkt fijn, ik luister onderweg naar luisterboeken
#S|vrt-0071|enquete|vrije_tijd|nps=4
K|gebruiken|levering|2|teleurstelling|0|-|Pilates op donderdag valt zeker een keer per maand uit.
K|gebruiken|informatie|2|irritatie|1|-|Bericht krijg je als je al omgekleed bent.
#S|vrt-0072|enquete|vrije_tijd|ces=6
K|betalen|wachttijd|4|neutraal|0|-|Geld van het afgelaste concert stond er na 4 dagen op, niks voor hoeven doen.
#S|vrt-0073|social|vrije_tijd|
K|betalen|wachttijd|2|boosheid|3|-|@tiketo Al 5 maanden wacht ik op 212 euro van een festival dat NIET is doorgegaan. Vijf. Maanden.
A|||||||Hoi Desi, stuur ons een DM met je bestelnummer, dan kijken we ernaar.
K|hulp|herhaling|2|irritatie|2|-|dat heb ik in maart gedaan, in april en in mei ook. Dezelfde DM, zelfde zinnetje terug
#S|vrt-0074|review|vrije_tijd|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Goede sfeer, schone apparaten
K|gebruiken|kwaliteit|2|irritatie|0|-|alleen die hardstyle om half zeven 's ochtends mag van mij uit.
#S|vrt-0075|gesprek|vrije_tijd|
A|||||||Tiketo, met Romy.
K|geen|geen|3|neutraal|0|-|hoi romy met joyce ik bel over uh ja over twee dingen eigenlijk
A|||||||Brand los.
K|ontvangen|fout|2|neutraal|0|-|ten eerste op mijn tickets staat de naam van m'n ex want die zat nog in dat account
K|gebruiken|beleid|2|bezorgdheid|0|angst|en nou ben ik als de dood dat ze me bij de deur niet binnenlaten omdat je je id moet laten zien
A|||||||Dat kan ik aanpassen. En het tweede?
K|wijzigen|geen|3|neutraal|0|vraag|het tweede is of ik er eentje kan overzetten op m'n zus
A|||||||Overzetten kan tot achtenveertig uur van tevoren, kosten vijf euro.
K|wijzigen|prijs|2|irritatie|0|-|vijf euro om een naam te veranderen nou ja zeg
K|wijzigen|geen|3|neutraal|0|wens|doe maar
A|||||||Op welke naam mag het?
K|geen|geen|3|neutraal|0|-|esmee van driel met dubbel e
A|||||||Staat erop, je krijgt nieuwe barcodes.
K|ontvangen|levering|3|neutraal|0|vraag|komen die vandaag nog want het is zaterdag al
A|||||||Ze zijn net verzonden.
K|ontvangen|levering|4|opluchting|0|-|ik hoor hem al pingen super bedankt
#S|vrt-0076|review|vrije_tijd|sterren=3
K|orienteren|informatie|2|neutraal|1|-|Op de website stond dat het museum op maandag open was, dat klopte dus niet.
K|gebruiken|bereikbaarheid|2|teleurstelling|2|-|Anderhalf uur gereden voor een dichte deur.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Dinsdag alsnog geweest en ik moet zeggen: de zaal met zeekaarten is prachtig.
#S|vrt-0077|review|vrije_tijd|sterren=1
K|gebruiken|storing|2|irritatie|0|-|Achtbaan stond stil met ons erin!! 50 minuten ondersteboven is overdreven maar scheef hingen we zeker
K|gebruiken|informatie|2|irritatie|0|-|En al die tijd geen enkel woord uitleg door de speakers.
K|gebruiken|privacy|2|bezorgdheid|0|-|Mijn vriendin kreeg een paniekaanval, ze trilt er nu nog van.
K|hulp|beleid|2|irritatie|0|-|Als goedmakertje kregen we een bonnetje voor een softijsje.
#S|vrt-0078|social|vrije_tijd|
K|gebruiken|bejegening|5|blijdschap|0|-|De kassajuffrouw van bios Lumina herkende m'n zoontje van vorige week en had zijn favoriete stoel vrijgehouden 🥹 zo lief
#S|vrt-0079|social|vrije_tijd|
K|aanvragen|digitaal|2|irritatie|1|-|'U bent een robot' nee ik ben Inge uit Zwolle en ik wil naar een concert
#S|vrt-0080|social|vrije_tijd|
K|orienteren|geen|3|neutraal|0|vraag|@dedobber is het bad vanavond open met de feestdag?
A|||||||Hoi Karim, ja, tot 20.00 uur! ^Bo
K|gebruiken|geen|3|neutraal|0|-|tnx
#S|vrt-0081|email|vrije_tijd|
K|geen|geen|3|neutraal|0|-|L.S.,
K|betalen|fout|2|neutraal|0|-|Vandaag ontving ik een aanmaning van 3,20 voor het te laat inleveren van 'De kromme toren'.
K|gebruiken|geen|3|neutraal|0|-|Dit boek heb ik op 6 februari door de brievenbus van de bibliotheek gedaan.
K|betalen|fout|2|irritatie|0|-|Dat de bus op zaterdag niet geleegd wordt, kunt u mij bezwaarlijk in rekening brengen.
K|hulp|fout|3|neutraal|0|wens|Ik verzoek u de boete te laten vervallen.
K|geen|geen|3|neutraal|0|-|Hoogachtend, mr. P. Waardenburg
#S|vrt-0082|enquete|vrije_tijd|nps=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Vroeger had je hier een trainer die je naam wist. Nu een zuil met een QR-code.
#S|vrt-0083|enquete|vrije_tijd|csat=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|lekkere warme kleedhokjes
#S|vrt-0084|enquete|vrije_tijd|nps=9
K|hulp|wachttijd|4|blijdschap|0|-|Binnen een kwartier antwoord op mijn mail
K|hulp|informatie|4|dankbaarheid|0|-|en nog een handig plaatje erbij ook.
#S|vrt-0085|chat|vrije_tijd|
K|gebruiken|digitaal|2|neutraal|0|-|me savegame is weg na de update van gister
A|||||||Hé, dat is balen. Op welk platform speel je?
K|geen|geen|3|neutraal|0|-|pc
A|||||||Staat cloudopslag aan?
K|gebruiken|digitaal|3|verwarring|0|vraag|ja volgens mij wel waar zie ik dat
A|||||||Instellingen, Account, Synchronisatie.
K|gebruiken|digitaal|2|neutraal|0|-|staat aan maar laatste keer was 3 maart
A|||||||Dan is er helaas niets recenters beschikbaar.
K|gebruiken|digitaal|1|boosheid|0|-|KUT 90 uur naar de klote
K|hulp|geen|3|neutraal|0|vraag|krijg ik daar iets voor terug of niet
A|||||||Ik kan je een skinpakket aanbieden.
K|hulp|beleid|2|irritatie|0|-|skinpakket rofl laat maar
#S|vrt-0086|review|vrije_tijd|sterren=5
K|gebruiken|bejegening|5|blijdschap|0|-|Bij deze manege is nog aandacht voor pony én kind.
K|gebruiken|kwaliteit|4|vertrouwen|0|-|De dieren zien er goed verzorgd uit, de groepjes zijn klein.
K|betalen|prijs|3|neutraal|0|-|Goedkoop is het niet
K|betalen|prijs|4|neutraal|0|-|maar je krijgt er ook wat voor.
#S|vrt-0087|review|vrije_tijd|sterren=2
K|ontvangen|kwaliteit|2|teleurstelling|0|-|Bordspel kwam met een deuk in de doos en twee ontbrekende pionnen.
K|wijzigen|beleid|2|irritatie|0|-|Ruilen mag alleen als ik zelf de verzendkosten betaal, 7,45.
#S|vrt-0088|notitie|vrije_tijd|
K|gebruiken|kwaliteit|2|neutraal|0|-|Klacht ouder: kleedkamer 3 al weken zonder warm water.
K|gebruiken|privacy|2|neutraal|0|-|Kind ziek geworden volgens vader.
K|hulp|belofte|2|irritatie|1|-|"Vorige keer zeiden jullie ook dat het maandag gemaakt werd".
M|gebruiken|samenwerking|2|irritatie|0|-|Gemeente moet ketel repareren, die verwijst weer naar de beheerstichting.
#S|vrt-0089|notitie|vrije_tijd|
K|wijzigen|geen|3|neutraal|0|wens|Dhr wil seizoenkrt overzetten op zoon ivm verhuizing buitenland.
K|wijzigen|beleid|4|dankbaarheid|0|-|Blij dat het mag.
#S|vrt-0090|gesprek|vrije_tijd|
A|||||||Voetbalvereniging Klaverveen, ledenadministratie.
K|geen|geen|3|neutraal|0|-|ja met de moeder van dani dani el amrani
K|betalen|fout|2|neutraal|0|-|ik heb een herinnering gekregen voor de contributie maar ik heb het stadspasformulier ingeleverd
A|||||||Dat formulier heb ik hier niet liggen, mevrouw.
K|betalen|herhaling|2|irritatie|2|-|maar ik heb het nou al twee keer gebracht één keer aan die meneer met die pet en één keer in de bus gedaan
A|||||||Dat moet Henk geweest zijn, die is ermee gestopt.
K|hulp|doorverwijzing|2|irritatie|0|-|ja en nou weet niemand het natuurlijk
K|betalen|prijs|2|bezorgdheid|0|angst|want ik kan dat niet betalen hoor honderdzestig euro en dan mag ie niet meer meedoen
A|||||||Daar hoeft u niet bang voor te zijn, Dani mag gewoon spelen.
K|betalen|beleid|4|opluchting|0|-|oké gelukkig want hij slaapt er niet van
A|||||||Komt u zaterdag even naar de kantine, dan regelen we het samen.
K|hulp|bejegening|4|dankbaarheid|0|-|ja is goed dank u wel dat u zo met ons meedenkt
#S|vrt-0091|review|vrije_tijd|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Sauna Het Berkenbos is een oase, vooral de buitenbaden onder de bomen.
K|gebruiken|kwaliteit|2|neutraal|0|-|Wel jammer dat mensen in de stilteruimte gewoon blijven doorkletsen
K|gebruiken|beleid|2|irritatie|0|-|en dat personeel daar niks van zegt.
#S|vrt-0092|review|vrije_tijd|sterren=2
K|betalen|fout|2|neutraal|0|-|Fiets ingeleverd zoals ik hem kreeg en toch 85 euro van de borg ingehouden voor een krasje.
K|hulp|informatie|2|irritatie|1|-|Foto's van vóór de rit konden ze niet laten zien.
#S|vrt-0093|review|vrije_tijd|sterren=5
K|terugkijken|kwaliteit|5|blijdschap|0|-|Al 22 jaar lid en nog nooit spijt van gehad
#S|vrt-0094|social|vrije_tijd|
K|gebruiken|kwaliteit|2|irritatie|0|-|De speaker bij FC Oostmeer is niet te verstaan, ik dacht dat er een wissel was, bleek het de bingo in de rust
#S|vrt-0095|social|vrije_tijd|
K|aanleiding|geen|3|verlangen|0|wens|ok nieuw jaar nieuwe ik, wie kent een sportschool in Mechelen waar ge niet aangestaard wordt
#S|vrt-0096|social|vrije_tijd|
K|aanvragen|geen|5|blijdschap|0|-|KAARTEN!!!! WE HEBBEN KAARTEN 😭😭😭
#S|vrt-0097|enquete|vrije_tijd|ces=1
K|vertrekken|digitaal|2|irritatie|3|-|Opzegknop staat zo diep weggestopt dat ik het na drie avonden heb opgegeven.
#S|vrt-0098|enquete|vrije_tijd|csat=5
K|gebruiken|informatie|5|blijdschap|0|-|Audiotour voor kinderen is geweldig, een pratende muis die over schilderijen moppert.
#S|vrt-0099|gesprek|vrije_tijd|
A|||||||Pretpark Wonderwoud, groepsreserveringen, met Floor.
K|orienteren|prijs|3|neutraal|0|vraag|hallo ik wou weten wat jullie vragen voor een personeelsuitje een man of zestig
A|||||||Vanaf vijftig personen is het negentien euro per persoon.
K|orienteren|geen|3|neutraal|0|vraag|en zit daar eten bij in of is dat kaal
A|||||||Dat is alleen entree. Met lunch is het eenendertig vijftig.
K|orienteren|prijs|2|neutraal|0|-|hm dat is meer dan de baas had bedacht
A|||||||Op een dinsdag of donderdag kan ik tien procent geven.
K|orienteren|prijs|4|blijdschap|0|-|dat is wat dan komen we precies uit
K|orienteren|geen|2|bezorgdheid|0|angst|alleen ben ik bang dat als het regent de helft wegblijft
A|||||||Tot drie dagen van tevoren mag u het aantal kosteloos bijstellen.
K|orienteren|beleid|4|opluchting|0|-|perfect stuur die offerte maar op dan
#S|vrt-0100|chat|vrije_tijd|
K|aanvragen|geen|3|neutraal|0|vraag|kan ik de proefmaand ook zonder creditcard afsluiten?
A|||||||Ja, met bankpas of via uw telefoonrekening.
K|aanvragen|digitaal|2|neutraal|1|-|ik zie alleen creditcard
A|||||||Bent u in de app of op de website?
K|geen|geen|3|neutraal|0|-|app
A|||||||In de app is dat inderdaad beperkt, via de website ziet u alle opties.
K|aanvragen|digitaal|4|neutraal|1|-|o ja daar wel. gelukt
#S|vrt-0101|email|vrije_tijd|
K|geen|geen|3|neutraal|0|-|Goedendag,
K|gebruiken|privacy|2|verrassing+boosheid|0|-|Tot mijn ontsteltenis hangt er sinds deze week een camera recht boven de deur van de dameskleedkamer.
K|gebruiken|privacy|3|neutraal|0|vraag|Wat wordt hier opgenomen, en wie bekijkt die beelden?
K|gebruiken|privacy|2|bezorgdheid|0|-|Ik durf me er eerlijk gezegd niet meer om te kleden.
K|hulp|geen|3|neutraal|0|wens|Ik verwacht binnen een week een reactie.
K|geen|geen|3|neutraal|0|-|S. Tjoe-A-Long
#S|vrt-0102|review|vrije_tijd|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Dierentuin is oké voor een middagje.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De ijsberen liepen rondjes, daar word je niet vrolijk van.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De vlindertuin maakte veel goed.
#S|vrt-0103|review|vrije_tijd|sterren=1
K|gebruiken|privacy|2|neutraal|0|-|ratten op het terras
#S|vrt-0104|review|vrije_tijd|sterren=4
K|aanvragen|wachttijd|4|neutraal|0|-|Snel geholpen aan de kassa, ook al was het herfstvakantie.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Bowlingbanen waren pas vernieuwd, ballen zonder happen eruit.
K|gebruiken|storing|2|neutraal|1|-|Baan 6 bleef hangen zodat we twee keer moesten verkassen.
K|hulp|beleid|4|blijdschap|0|-|Daarvoor kregen we zonder te vragen een halfuurtje cadeau.
#S|vrt-0105|social|vrije_tijd|
K|gebruiken|storing+digitaal|3|neutraal|0|vraag|servers van Aardbreuk down?
#S|vrt-0106|social|vrije_tijd|
K|gebruiken|storing|2|teleurstelling|0|-|heel de week uitgekeken naar raidavond en dan staat er 'onderhoud tot nader order' :(
#S|vrt-0107|gesprek|vrije_tijd|
A|||||||De Wolbaal hobby en handwerk, met Ria.
K|ontvangen|levering|2|neutraal|0|-|dag met tonnie ik had garen besteld voor een deken negen bollen en er zaten er zeven in
A|||||||O jee. Welke kleur was dat?
K|geen|geen|3|neutraal|0|-|zeegroen nummer vier tien
A|||||||Daar hebben we nog vier bollen van, maar uit een ander verfbad.
K|ontvangen|kwaliteit|2|bezorgdheid|0|-|oei dat zie je dan hè in zo'n deken dat verschil
A|||||||Dat kan een tikje schelen, ja.
K|wijzigen|geen|3|neutraal|0|vraag|kan ik dan de hele boel terugbrengen en negen uit één bad krijgen
A|||||||Dat kan, ik bestel ze vandaag voor u.
K|wijzigen|bejegening|4|dankbaarheid|0|-|nou meid dat is echt lief want hij moet af voor m'n kleinkind geboren wordt
A|||||||Gefeliciteerd alvast! Donderdag zijn ze er.
K|wijzigen|levering|4|blijdschap|0|-|donderdag mooi dan haal ik ze zelf op
#S|vrt-0108|review|vrije_tijd|sterren=2
K|vertrekken|digitaal|2|irritatie|1|-|Abonnement stopzetten lukte pas toen ik via een omweg op een verborgen pagina belandde.
K|vertrekken|kwaliteit|2|teleurstelling|0|-|Jammer, want de documentaires vond ik vroeger echt goed maar het is nu alleen nog reality.
#S|vrt-0109|review|vrije_tijd|sterren=3
K|aanvragen|geen|3|neutraal|0|-|Wij hadden een arrangement geboekt bij het Spoorwegpark: rit met de stoomtrein, rondleiding en een high tea.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De rit zelf was genieten, vooral omdat de stoker onze kleinzoon een schepje kolen liet gooien.
K|gebruiken|levering|2|teleurstelling|0|-|De rondleiding ging niet door, de gids had zich ziek gemeld.
K|gebruiken|informatie|2|neutraal|1|-|Daar kwamen we pas achter toen we al een kwartier bij de verkeerde loods stonden.
K|gebruiken|kwaliteit|2|neutraal|0|-|High tea was een bordje met drie sandwiches van de supermarkt.
K|betalen|beleid|4|neutraal|0|-|We kregen later een tientje per persoon terug, dat dan weer wel.
#S|vrt-0110|review|vrije_tijd|sterren=5
K|gebruiken|bejegening|5|dankbaarheid|0|-|Meester Wouter van de zwemles heeft onze autistische zoon zonder één keer zuchten van watervrees naar zijn A gebracht.
K|gebruiken|geen|5|dankbaarheid|0|-|We hebben staan janken aan de kant.
#S|vrt-0111|social|vrije_tijd|
K|hulp|bereikbaarheid|2|irritatie|2|-|bestaat er ergens op deze aardbol een méns bij @kaartplein
#S|vrt-0112|social|vrije_tijd|
K|gebruiken|kwaliteit|4|blijdschap|0|-|halve marathon op de loopband met een natuurdocu van Kijkbaar, aanrader 😂
#S|vrt-0113|gesprek|vrije_tijd|
A|||||||Fithaven Apeldoorn, met Jesper.
K|gebruiken|privacy|2|neutraal|0|-|ja hoi er is gisteren ingebroken in m'n kluisje bij jullie
A|||||||Wat vervelend. Hoe laat was dat?
K|gebruiken|geen|3|neutraal|0|-|tussen zeven en half negen zeg maar ik deed die les met die halters
K|gebruiken|privacy|2|neutraal|0|-|ze hebben het slotje gewoon doorgeknipt en m'n telefoon en autosleutel zijn weg
K|gebruiken|privacy|2|bezorgdheid|0|angst|en nou ben ik bang dat ze die auto ook nog komen halen
A|||||||Heb je aangifte gedaan?
K|hulp|geen|3|neutraal|0|-|ja vanochtend meteen
K|hulp|geen|3|neutraal|0|vraag|maar zij willen die camerabeelden kan ik die bij jou krijgen
A|||||||Die mag ik alleen aan de politie geven.
K|hulp|doorverwijzing|2|irritatie|1|-|en de politie zegt vraag het aan de sportschool dus daar sta ik dan
A|||||||Ik bel de wijkagent nu zelf, dan hoef jij dat niet.
K|hulp|doorverwijzing|4|opluchting|0|-|oké dat zou heel fijn zijn want ik loop nu al de hele dag heen en weer
A|||||||En ik meld het bij onze verzekering.
K|hulp|prijs|3|neutraal|0|vraag|vergoeden die dan die telefoon of hoe werkt dat
A|||||||Dat hangt af van het slot, dat zoek ik uit.
K|hulp|informatie|3|neutraal|0|-|nou goed dan wacht ik dat af
#S|vrt-0114|enquete|vrije_tijd|nps=8
K|gebruiken|bejegening|4|blijdschap|0|-|Vrijwilligers bij de balie maken altijd een praatje.
#S|vrt-0115|enquete|vrije_tijd|nps=5
K|gebruiken|geen|3|neutraal|0|-|Ik kom er te weinig om er wat van te vinden.
#S|vrt-0116|enquete|vrije_tijd|csat=2
K|gebruiken|wachttijd|2|irritatie|2|-|anderhalf uur in de rij voor een ritje van 90 seconden!
K|betalen|prijs|2|irritatie|0|-|en dan wel een 'fast lane' voor 15 euro extra aansmeren
#S|vrt-0117|chat|vrije_tijd|
K|geen|geen|3|neutraal|0|-|Goedenavond
K|ontvangen|digitaal|2|neutraal|0|-|Ik heb een downloadcode gekocht maar hij zegt dat die al gebruikt is
A|||||||Goedenavond, wilt u de laatste vier tekens doorgeven?
K|geen|geen|3|neutraal|0|-|7QXB
A|||||||Deze code is vanmiddag geactiveerd op een ander account.
K|ontvangen|privacy|2|bezorgdheid|0|vraag|Maar ik heb hem een uur geleden pas gekregen, is mijn account dan gehackt?
A|||||||Nee, er is bij een partij codes een fout gemaakt. U krijgt een nieuwe.
K|geen|geen|3|neutraal|0|-|Oké
K|ontvangen|digitaal|4|blijdschap|0|-|Deze werkt wel, hij is aan het downloaden
#S|vrt-0118|notitie|vrije_tijd|
K|gebruiken|beleid|2|neutraal|0|-|Bezoeker niet binnengelaten met rugzak >A4, moest terug naar auto.
K|gebruiken|informatie|2|irritatie|1|-|Vindt dat dit op ticket had moeten staan, "jullie laten me mooi twee km lopen".
K|betalen|geen|3|neutraal|0|wens|Vraagt parkeergeld (12,-) terug.
M|hulp|mandaat|4|neutraal|0|-|Mocht zelf beslissen, direct overgemaakt.
#S|vrt-0119|review|vrije_tijd|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|Zaal was ijskoud, mijn jas de hele film aangehouden.
K|gebruiken|bejegening|2|irritatie|0|-|De jongen bij de popcorn vond het allemaal wel grappig.
#S|vrt-0120|review|vrije_tijd|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Prima kinderfeestje gehad bij trampolinehal Hoog!, alle twaalf kapot en tevreden.
K|betalen|prijs|2|neutraal|0|-|De verplichte antislipsokken van 3,50 per paar tikken wel aan.
#S|vrt-0121|review|vrije_tijd|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Dit was geen kerstmarkt met schaatsbaan, dit was een natte parkeerplaats met twee oliebollenkramen.
K|betalen|prijs|1|boosheid|0|-|14 euro entree. VEERTIEN.
#S|vrt-0122|social|vrije_tijd|
K|gebruiken|bejegening|4|blijdschap|0|-|Naar de cinema met ons bomma (92), personeel heeft haar tot aan de stoel geholpen en een dekentje gebracht. Merci allemaal
#S|vrt-0123|social|vrije_tijd|
K|gebruiken|wachttijd|2|irritatie|2|-|40 min voor een pint, headliner gemist. topfestival 🍺
#S|vrt-0124|social|vrije_tijd|
K|ontvangen|levering|2|irritatie|0|-|@kaartplein concert is MORGEN en mijn tickets staan nog op 'in behandeling'. Beetje opschieten?
A|||||||Hoi Bas, tickets komen uiterlijk 3 uur voor aanvang in je account. ^Jip
K|ontvangen|levering|2|bezorgdheid|0|angst|3 uur?? ik rijd er al 2 over. als dat misgaat sta ik daar
#S|vrt-0125|gesprek|vrije_tijd|
A|||||||Wonderwoud bezoekersservice, met Milou.
K|geen|geen|3|neutraal|0|-|ja met lieke hartog wij waren zaterdag bij jullie
K|gebruiken|privacy|2|neutraal|0|-|en mijn dochtertje heeft een splinter in d'r voet gekregen van zo'n houten brug
A|||||||Ach, hoe gaat het nu met haar?
K|gebruiken|privacy|2|neutraal|2|-|nou we hebben tot elf uur op de spoed gezeten want hij was heel diep
A|||||||Wat naar. Is er bij de ehbo van het park gekeken?
K|gebruiken|bereikbaarheid|2|irritatie|0|-|ja daar ben ik geweest maar daar was niemand en er hing een briefje pauze
A|||||||Dat had niet mogen gebeuren.
K|hulp|geen|3|verlangen|0|wens|het gaat mij niet om geld of zo maar ik wil wel dat jullie die brug nakijken
A|||||||Ik geef het meteen door aan technische dienst, en u hoort van me wat eraan gedaan is.
K|hulp|bejegening|4|vertrouwen|0|-|fijn dat u het serieus neemt
#S|vrt-0126|email|vrije_tijd|
K|geen|geen|3|neutraal|0|-|Dag Sara,
K|vertrekken|geen|3|neutraal|0|wens|Hierbij zeg ik mijn lidmaatschap van het koor op per 1 juli.
K|aanleiding|geen|2|teleurstelling|0|-|Mijn stem wil niet meer wat ik wil, hoe spijtig ik dat ook vind.
K|terugkijken|kwaliteit|5|dankbaarheid|0|-|Ik kijk terug op negentien prachtige jaren, met de Matthäus in de Grote Kerk als hoogtepunt.
K|vertrekken|geen|3|neutraal|0|vraag|Moet ik de partituren inleveren, of mag ik ze houden?
K|geen|geen|3|neutraal|0|-|Liefs, Berthe
#S|vrt-0127|review|vrije_tijd|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zalig rustige bib, en eindelijk stopcontacten aan de studietafels!
#S|vrt-0128|review|vrije_tijd|sterren=2
K|orienteren|bejegening|2|irritatie|0|-|Wilde vragen welke breinaald ik nodig had, mevrouw bleef op haar telefoon kijken.
K|orienteren|bejegening|2|irritatie|0|-|'Staat op het label hoor', zei ze zonder op te kijken.
K|aanvragen|geen|3|neutraal|0|-|Uiteindelijk elders gekocht.
#S|vrt-0129|enquete|vrije_tijd|nps=9
K|wijzigen|digitaal|4|blijdschap|0|-|Omboeken naar een andere dag was in de app zo gepiept.
#S|vrt-0130|enquete|vrije_tijd|nps=6
K|gebruiken|kwaliteit|4|blijdschap|0|-|Leuke lessen,
K|gebruiken|kwaliteit|2|neutraal|0|-|docent praat alleen zo zacht dat ik achterin niks meekrijg.
#S|vrt-0131|enquete|vrije_tijd|csat=5
K|gebruiken|bejegening|5|blijdschap|0|-|TOP TEAM!!
#S|vrt-0132|gesprek|vrije_tijd|
A|||||||Streamzo helpdesk, Bregje hier.
K|gebruiken|digitaal|2|neutraal|0|-|hoi ja ik probeer bij mijn moeder op de tv in te loggen maar ik krijg steeds dat huishoudgedoe
A|||||||U bedoelt de melding dat het toestel niet bij uw huishouden hoort?
K|gebruiken|beleid|2|irritatie|0|-|ja die maar ze zit in een verpleeghuis ja dat is dan een ander adres maar het is gewoon mijn moeder
A|||||||Helaas geldt het abonnement per adres.
K|gebruiken|beleid|2|teleurstelling|0|-|dus ik moet een heel tweede abonnement nemen zodat zij 's middags haar natuurfilms kan kijken
A|||||||U kunt een extra lid toevoegen voor vier euro per maand.
K|wijzigen|prijs|3|neutraal|0|vraag|vier euro dat is al minder en kan ik dat gewoon zelf aanzetten
A|||||||Ja, dat regel ik ook graag nu voor u.
K|wijzigen|geen|3|neutraal|0|wens|doe dat dan maar
A|||||||Staat aan. Wilt u het proberen?
K|gebruiken|digitaal|4|blijdschap|0|-|hij doet het mam kijk daar zijn je pinguïns
#S|vrt-0133|review|vrije_tijd|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Museumwinkel groter dan het museum.
#S|vrt-0134|review|vrije_tijd|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|De huurfiets rammelde, het achterlicht deed niks
K|gebruiken|privacy|2|bezorgdheid|0|-|en de remmen grepen pas bij de derde keer knijpen, best eng op die dijk.
K|hulp|bejegening|3|neutraal|0|-|De verhuurder schrok daar zelf ook van
K|betalen|beleid|4|neutraal|0|-|en rekende niets.
#S|vrt-0135|chat|vrije_tijd|
K|wijzigen|geen|3|neutraal|0|vraag|Dag, kan ik mijn museumbezoek van morgen verplaatsen naar zondag?
A|||||||Dag! Tickets met tijdslot kunnen tot 24 uur vooraf verplaatst worden.
K|wijzigen|beleid|2|neutraal|0|-|het is nu 22 uur van tevoren
A|||||||Dan kan het strikt genomen niet meer.
K|aanleiding|privacy|2|neutraal|0|-|mijn kind heeft waterpokken, ik kan daar niet zoveel aan doen
A|||||||Dat snap ik. Ik zet je op zondag 13.00 uur, is dat goed?
K|wijzigen|beleid|4|dankbaarheid|0|-|ja! dank u, ge redt onze zondag
#S|vrt-0136|social|vrije_tijd|
K|terugkijken|geen|2|teleurstelling|0|-|Vroeger was de kermis hier 3 dagen feest, nu 6 kramen en een botsauto. Doodzonde
#S|vrt-0137|social|vrije_tijd|
K|gebruiken|digitaal|2|irritatie|0|-|Kijkbaar beveelt mij na 1 aflevering hondjesgedoe met m'n nichtje nu AL 3 weken tekenfilms aan
#S|vrt-0138|notitie|vrije_tijd|
K|orienteren|prijs|3|neutraal|0|vraag|Dhr vr. wat kost verjaardag 10 kinderen incl patat.
K|orienteren|geen|3|neutraal|0|-|Gaat nog overleggen met vrouw.
#S|vrt-0139|notitie|vrije_tijd|
K|betalen|fout|2|neutraal|1|-|Mw. 2x aangeslagen voor schaatskaart, heeft bankafschrift gemaild.
K|betalen|wachttijd|2|neutraal|3|-|Wacht 6 wkn op terugstorting.
M|betalen|procedure|2|irritatie|0|-|Elke refund boven 25 eur moet langs twee handtekeningen, duurt eeuwig.
M|betalen|werkdruk|2|neutraal|0|-|Financiën zit met 1 fte op 400 openstaande posten.
#S|vrt-0140|review|vrije_tijd|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|We hebben ons kapot gelachen bij de improvisatieavond.
K|gebruiken|kwaliteit|2|neutraal|0|-|Stoelen zijn houten klapdingen, neem een kussen mee.
#S|vrt-0141|review|vrije_tijd|sterren=1
K|gebruiken|bejegening|1|boosheid|0|-|Eigenaar schold mijn dochter uit omdat ze haar paard verkeerd had opgezadeld, ze is ÉLF.
K|vertrekken|geen|2|neutraal|0|-|We hebben haar er diezelfde dag nog afgehaald.
#S|vrt-0142|email|vrije_tijd|
K|geen|geen|3|neutraal|0|-|Beste redactie van de ledenpas,
K|ontvangen|levering|2|neutraal|2|-|Op 2 september heb ik mijn Cultuurpas betaald, maar tot op heden heb ik niets ontvangen.
K|ontvangen|informatie|3|verwarring|0|vraag|Geldt de bevestigingsmail intussen als bewijs, of moet ik overal gewoon entree betalen?
K|ontvangen|levering|3|verlangen|0|wens|Over tien dagen ga ik met een vriendin naar Middelburg en dan zou ik hem wel graag hebben.
K|geen|geen|3|neutraal|0|-|Vriendelijke groet, Hetty Mulderij
#S|vrt-0143|gesprek|vrije_tijd|
A|||||||Camperpark en dagrecreatie De Zanding, met Bjorn.
K|aanvragen|geen|3|verlangen|0|wens|ja hallo ik wil graag voor tweede pinksterdag vier dagkaarten voor de speeltuin
A|||||||Dat kan, tweede pinksterdag is erg druk. Komt u met de auto?
K|geen|geen|3|neutraal|0|-|ja met één auto
A|||||||Dan reserveer ik ook een parkeerplek, die is zes euro.
K|aanvragen|prijs|2|verrassing|0|-|o moet je daar tegenwoordig voor betalen
A|||||||Op piekdagen wel, ja.
K|aanvragen|prijs|2|neutraal|0|-|nou ja het zij zo
A|||||||Mag ik uw mailadres voor de kaarten?
K|aanvragen|digitaal|2|neutraal|0|-|uh ik heb geen mail ik ben vierentachtig meneer
A|||||||Dan leg ik ze op naam klaar bij de poort.
K|aanvragen|beleid|4|blijdschap|0|-|ja doe dat zo ging dat vroeger ook altijd
#S|vrt-0144|review|vrije_tijd|sterren=5
K|gebruiken|kwaliteit|5|blijdschap+verrassing|0|-|Nooit gedacht dat ik pottenbakken leuk zou vinden, ik sta er nu elke woensdag.
#S|vrt-0145|review|vrije_tijd|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Game ziet er schitterend uit en het verhaal pakt je
K|gebruiken|digitaal|2|irritatie|0|-|maar de besturing met controller voelt alsof je een winkelwagentje door drijfzand duwt.
K|betalen|prijs|2|neutraal|0|-|69,99 voor twaalf uurtjes speeltijd is ook niet mis.
K|orienteren|geen|3|neutraal|0|-|Wacht op de uitverkoop zou ik zeggen.
#S|vrt-0146|social|vrije_tijd|
K|gebruiken|levering|2|teleurstelling|0|-|voorstelling van vanavond afgelast, keelontsteking hoofdrol. beterschap maar snik 💔
#S|vrt-0147|social|vrije_tijd|
K|orienteren|prijs|2|irritatie|0|-|Dynamische prijzen heet dat bij @tiketo. Om 10:00 55 euro, om 10:04 119. Zelfde stoel. Dynamisch zeg
#S|vrt-0148|social|vrije_tijd|
K|betalen|beleid|4|blijdschap|0|-|bieb heeft boetes afgeschaft 🎉 eindelijk kan ik weer zonder schaamte binnenlopen
#S|vrt-0149|review|vrije_tijd|sterren=4
K|aanleiding|geen|3|neutraal|0|-|Mijn man moest van de cardioloog meer bewegen.
K|ontvangen|bejegening|5|vertrouwen|0|-|Bij de intake namen ze een heel uur voor hem, hartslagmeter om, rustig opbouwen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Inmiddels zit hij er drie keer per week en is hij zes kilo kwijt.
K|gebruiken|kwaliteit|2|neutraal|0|-|De koffie is er niet te hachelen, maar daar kom je niet voor.
#S|vrt-0150|gesprek|vrije_tijd|
A|||||||Kaartplein, met Robin.
K|hulp|herhaling|2|irritatie|3|-|ja robin ik ben voor de vijfde keer aan het bellen over bestelling acht acht nul twee
A|||||||Ik zie dat u al contact heeft gehad met mijn collega's.
K|hulp|doorverwijzing|2|irritatie|2|-|al je collega's ja de een stuurt me naar de organisator en de organisator stuurt me weer naar jullie
A|||||||De organisator heeft het geld inderdaad nog niet vrijgegeven.
K|betalen|doorverwijzing|2|boosheid|0|-|dat zal mij toch worst wezen ik heb aan jullie betaald niet aan hun
A|||||||Dat snap ik, maar wij zijn alleen tussenpersoon.
K|betalen|beleid|2|irritatie|0|-|tussenpersoon maar wel negen euro servicekosten vangen
K|gebruiken|levering|2|neutraal|0|-|dat optreden is in april afgezegd
K|betalen|wachttijd|2|neutraal|3|-|we leven nu in september
A|||||||Ik kan alleen een nieuwe melding maken.
K|hulp|herhaling|1|boosheid|0|-|nee geen melding ik wil geen melding meer ik stik in de meldingen
A|||||||Meneer, ik begrijp uw boosheid.
K|hulp|geen|3|verlangen|0|wens|geef mij maar iemand die er wel wat over te zeggen heeft
A|||||||Mijn leidinggevende is er morgen weer.
K|hulp|bereikbaarheid|2|boosheid|0|-|morgen tuurlijk morgen
#S|vrt-0151|review|vrije_tijd|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|geweldige dansavond, mijn voeten doen pijn van geluk
#S|vrt-0152|review|vrije_tijd|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Het zwembad is gedateerd: losse tegels, roestige kluisjes, haren in het putje.
K|gebruiken|kwaliteit|4|neutraal|0|-|Het water is wel altijd helder, dat moet gezegd.
#S|vrt-0153|review|vrije_tijd|sterren=4
K|orienteren|digitaal|4|neutraal|0|-|Overzichtelijke site met filters op leeftijd en speelduur.
K|aanvragen|geen|3|neutraal|0|-|Drie spellen besteld voor pakjesavond.
K|ontvangen|levering|4|opluchting|0|-|Op 4 december om vijf uur nog bezorgd, pfieuw.
K|gebruiken|informatie|2|verwarring|0|-|De spelregels van 'Koning Karper' zijn alleen in het Duits, daar kwamen we niet uit.
#S|vrt-0154|social|vrije_tijd|
K|gebruiken|bejegening|2|boosheid|0|-|stewards bij @fcoostmeer behandelen uitfans als vee. sjaal af, schoenen uit, bek dicht
#S|vrt-0155|social|vrije_tijd|
K|gebruiken|wachttijd|3|neutraal|0|vraag|Iemand al binnen bij Weidegeluid? hoe is de rij bij poort Noord
#S|vrt-0156|social|vrije_tijd|
K|gebruiken|wachttijd|4|verrassing|0|-|Poort Noord: 5 minuten en ik stond binnen. Ben ik wel op het goede festival?
#S|vrt-0157|chat|vrije_tijd|
K|geen|geen|3|neutraal|0|-|Dag
K|vertrekken|geen|3|neutraal|0|wens|ik wil mn lidmaatschap stoppen
A|||||||Hallo! Jammer om te horen. Wat is je lidnummer?
K|geen|geen|3|neutraal|0|-|F-20981
A|||||||Je contract loopt nog tot en met maart.
K|aanleiding|geen|3|neutraal|0|-|ja maar ik ga in december verhuizen naar Terschelling
A|||||||Bij een verhuizing van meer dan 25 km mag je eerder stoppen, met een bewijs.
K|vertrekken|geen|3|neutraal|0|vraag|is een screenshot van het huurcontract genoeg?
A|||||||Dat is prima, je kunt hem hier uploaden.
K|vertrekken|digitaal|2|neutraal|1|-|hij pakt hem niet, te groot zegt ie
A|||||||Mail hem anders naar de vestiging.
K|vertrekken|digitaal|2|irritatie|1|-|nog een mail.. ok
#S|vrt-0158|enquete|vrije_tijd|nps=8
K|gebruiken|kwaliteit|4|blijdschap|0|-|Altijd wel iets te doen voor de kids in de vakanties.
#S|vrt-0159|enquete|vrije_tijd|nps=1
K|betalen|beleid|1|boosheid|0|-|Rolstoelbegeleider moet ineens vol tarief betalen, schandalig.
#S|vrt-0160|enquete|vrije_tijd|ces=7
K|aanvragen|digitaal|5|blijdschap|0|-|ticket gekocht in de rij terwijl ik in de rij stond haha, top
#S|vrt-0161|notitie|vrije_tijd|
K|gebruiken|storing|2|neutraal|1|-|Huurder ebike meldt dode accu thv Vaassen na 22 km.
K|gebruiken|informatie|2|irritatie|0|-|Hem was 80 km beloofd.
K|hulp|levering|3|neutraal|0|wens|Wil opgehaald worden.
M|hulp|samenwerking|4|blijdschap|0|-|Collega Apeldoorn sprong bij met busje, binnen 25 min ter plaatse.
#S|vrt-0162|review|vrije_tijd|sterren=1
K|gebruiken|privacy|2|neutraal|0|-|Mijn man is door het ijs van de kunstijsbaan gezakt omdat er een slang was losgeschoten, enkel gebroken.
K|hulp|wachttijd|2|irritatie|3|-|Sinds januari ligt de schadeclaim bij de uitbater, we zijn nu drie seizoenen verder.
K|hulp|doorverwijzing|2|irritatie|2|-|De uitbater wijst naar de verhuurder van de baan, de verhuurder naar de gemeente.
#S|vrt-0163|review|vrije_tijd|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Film was niet mijn smaak, daar kan de bios weinig aan doen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Loveseat achterin was daarentegen een groot succes.
#S|vrt-0164|email|vrije_tijd|
K|geen|geen|3|neutraal|0|-|Beste,
K|ontvangen|kwaliteit|2|neutraal|0|-|De modeltrein die ik vrijdag bij u afhaalde maakt een hoog piepend geluid en ontspoort in elke linkerbocht.
K|ontvangen|kwaliteit|3|neutraal|1|-|Rails heb ik nagemeten, daar ligt het niet aan.
K|hulp|geen|3|verlangen|0|wens|Ik zou hem het liefst door uw monteur laten nakijken in plaats van ruilen, het is een exemplaar uit de beperkte serie.
K|hulp|geen|3|neutraal|0|vraag|Wanneer kan ik langskomen?
K|geen|geen|3|neutraal|0|-|Groet, Cor Verweij
#S|vrt-0165|gesprek|vrije_tijd|
A|||||||Bioscoop Lumina, goedenavond.
K|aanvragen|digitaal|2|neutraal|1|-|goedenavond ik zit te klooien met jullie site ik krijg die stoelen niet aangeklikt
A|||||||Voor welke film is dat?
K|geen|geen|3|neutraal|0|-|die over die duiker vanavond kwart over acht
A|||||||Die is bijna uitverkocht, er zijn nog twee losse stoelen.
K|aanvragen|geen|2|teleurstelling|0|-|ja los dan zit m'n vriendin naast een vreemde vent
A|||||||Om half tien is er nog een, daar is de helft nog vrij.
K|aanvragen|geen|3|neutraal|0|vraag|hoe laat is ie dan afgelopen want de laatste bus gaat om tien voor twaalf
A|||||||Om tien over half twaalf.
K|aanvragen|geen|3|neutraal|0|wens|dat redden we net doe maar twee rij zeven of zo
A|||||||Ik leg ze klaar op uw telefoonnummer.
K|aanvragen|wachttijd|4|blijdschap|0|-|kijk bellen gaat toch sneller dan dat geklik
#S|vrt-0166|review|vrije_tijd|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|De uitleen van gereedschap bij de bieb: een boormachine, een naaimachine, een projector. Voor nul euro!
K|gebruiken|digitaal|4|blijdschap|0|-|Reserveren via de site, ophalen met je pas, klaar.
#S|vrt-0167|review|vrije_tijd|sterren=2
K|gebruiken|bejegening|2|teleurstelling|0|-|Als vrouw alleen krijg je bij het gewichtengedeelte ongevraagd 'adviezen' van jan en alleman.
K|hulp|bejegening|2|irritatie|0|-|Balie haalde de schouders op toen ik het meldde.
K|vertrekken|geen|3|neutraal|0|-|Ik ben overgestapt naar een dames-only club.
#S|vrt-0168|social|vrije_tijd|
K|gebruiken|kwaliteit|5|blijdschap|0|-|wa een match!!! 4-3 in de 94e, ik heb geen stem niet meer over
#S|vrt-0169|social|vrije_tijd|
K|wijzigen|informatie|2|irritatie|0|-|@fcoostmeer wedstrijd verplaatst van zat naar ma 18.45 en dat lees ik op een fanforum. Lekker communicatief weer
#S|vrt-0170|notitie|vrije_tijd|
K|wijzigen|geen|3|neutraal|0|wens|Klt wil groepsles van ma naar wo.
K|wijzigen|beleid|2|teleurstelling|0|-|Wo vol, baalt.
#S|vrt-0171|review|vrije_tijd|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Streamzo heeft eindelijk oude Vlaamse series, ik heb drie dagen op de zetel gelegen.
K|gebruiken|storing|2|neutraal|0|-|Op zondagavond hapert het beeld regelmatig.
#S|vrt-0172|chat|vrije_tijd|
K|orienteren|beleid|3|neutraal|0|vraag|Mag een kind van 1,10 m in de Windhoos?
A|||||||De minimumlengte is 1,20 meter. Onder begeleiding vanaf 1,10!
K|orienteren|informatie|4|blijdschap|0|-|Ah perfect dan kan ie met papa
K|orienteren|geen|3|bezorgdheid|0|vraag|Is het heel eng?
A|||||||Het gaat hard maar niet over de kop.
K|geen|geen|3|neutraal|0|-|haha oké papa is degene die bang is
#S|vrt-0173|enquete|vrije_tijd|nps=7
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mooi zwembad
K|gebruiken|bereikbaarheid|2|neutraal|0|-|alleen zo vaak dicht door schoolzwemmen.
#S|vrt-0174|enquete|vrije_tijd|nps=10
K|terugkijken|kwaliteit|5|blijdschap|0|-|Ik raad De Kelder aan iedereen aan, zelfs aan mijn baas.
#S|vrt-0175|enquete|vrije_tijd|csat=2
K|gebruiken|informatie|2|verwarring|1|-|bewegwijzering in het park is een doolhof op zich, het doolhof hebben we trouwens nooit gevonden
#S|vrt-0176|gesprek|vrije_tijd|
A|||||||Muziekschool Toon, administratie.
K|geen|geen|3|neutraal|0|-|dag met mevrouw ter braak
K|aanvragen|geen|3|neutraal|0|-|ik had mijn kleindochter opgegeven voor blokfluit in augustus
K|aanvragen|informatie|2|neutraal|0|-|en nu beginnen de lessen volgende week hoorde ik van de buurvrouw en ik weet nog van niks
A|||||||Hoe heet uw kleindochter?
K|geen|geen|3|neutraal|0|-|sterre ter braak
A|||||||Zij staat op de reservelijst, mevrouw, de groep is vol.
K|aanvragen|informatie|2|teleurstelling|0|-|maar er is mij gezegd dat ze erbij zat ik heb nog een briefje waar op staat welkom sterre
A|||||||Dat is een automatisch bericht. Het spijt me.
K|aanvragen|fout|2|irritatie|0|-|ja dat is mooi automatisch ze heeft die fluit al voor haar verjaardag gekregen
A|||||||Op donderdag begint er een groepje in Wijk bij de kerk, daar is nog een plek.
K|aanvragen|geen|3|neutraal|0|vraag|hoe laat is dat dan want haar moeder werkt
A|||||||Om kwart voor vier.
K|aanvragen|geen|4|opluchting|0|-|dan kan ik haar brengen ja dat is een mooie oplossing
K|aanvragen|geen|3|neutraal|0|wens|schrijf haar maar in dan
#S|vrt-0177|review|vrije_tijd|sterren=1
K|betalen|prijs|1|boosheid|0|-|pure afzetterij
#S|vrt-0178|review|vrije_tijd|sterren=1
K|gebruiken|kwaliteit|2|irritatie|0|-|De 'VIP-beleving' bestond uit een hekje en een lauw glas cava.
K|betalen|prijs|2|irritatie|0|-|Meerprijs: 95 euro per persoon.
K|gebruiken|bejegening|2|irritatie|0|-|De hostess was drukker met haar eigen selfies.
#S|vrt-0179|review|vrije_tijd|sterren=5
K|gebruiken|informatie|5|blijdschap|0|-|Gids Ottoline kent bij elk schilderij een roddel, we hingen aan haar lippen.
#S|vrt-0180|social|vrije_tijd|
K|hulp|wachttijd|4|verrassing|0|-|Een sportschool die op een zondagavond binnen 6 minuten antwoord geeft over een vergeten trui. @fithaven jullie zijn niet normaal (positief)
#S|vrt-0181|social|vrije_tijd|
K|gebruiken|privacy|2|bezorgdheid|0|-|vanavond weer vuurwerk op de tribune, mijn kleine wil nooit meer mee. is dit nu voetbal?
#S|vrt-0182|email|vrije_tijd|
K|geen|geen|3|neutraal|0|-|Hoi team Fithaven,
K|betalen|informatie|2|verwarring|0|-|Ik snap niets van mijn laatste factuur: er staat 'onderhoudsbijdrage 19,50' op.
K|betalen|informatie|2|irritatie|0|-|In mijn contract lees ik nergens dat zoiets bestaat.
K|betalen|informatie|3|neutraal|0|vraag|Kunnen jullie uitleggen wat dit is, en of het elk jaar terugkomt?
K|betalen|geen|3|neutraal|0|-|Tot die tijd heb ik de incasso laten storneren.
K|geen|geen|3|neutraal|0|-|Groetjes Dewi
#S|vrt-0183|gesprek|vrije_tijd|
A|||||||Trapvast, vestiging station, met Hidde.
K|gebruiken|digitaal|2|neutraal|1|-|ja hallo ik sta hier bij dat rek en de app zegt dat ie los is maar het slot zit gewoon dicht
A|||||||Welk fietsnummer heeft u?
K|geen|geen|3|neutraal|0|-|vier één acht
A|||||||Ik stuur een signaal. Hoort u een klik?
K|gebruiken|digitaal|2|irritatie|0|-|nee ik hoor helemaal niks behalve treinen
A|||||||Probeert u de vier twee nul eens.
K|betalen|prijs|3|bezorgdheid|0|vraag|ja maar loopt die eerste dan niet door want die teller staat al op vier minuten
A|||||||Die zet ik stop, daar betaalt u niets voor.
K|gebruiken|digitaal|4|opluchting|0|-|ah deze gaat wel open mooi
K|gebruiken|levering|3|neutraal|0|-|nou snel want m'n sollicitatie is om tien uur
#S|vrt-0184|review|vrije_tijd|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Doorsnee sportschool voor een doorsnee prijs, je krijgt wat je betaalt.
#S|vrt-0185|review|vrije_tijd|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Supergezellige pubquiz, quizmaster met droge humor.
K|gebruiken|fout|2|neutraal|0|-|Wel twee foute antwoorden in ronde 3, wij weten écht waar de Eem uitmondt.
#S|vrt-0186|review|vrije_tijd|sterren=2
K|aanvragen|informatie|2|irritatie|0|-|Nergens bij het boeken werd gezegd dat de show in het Engels is.
K|gebruiken|informatie|2|teleurstelling|0|-|Mijn moeder heeft er geen woord van verstaan en zat de hele avond te knikken.
K|betalen|beleid|2|irritatie|1|-|Geld terug? 'U had het programmaboekje kunnen raadplegen.'
#S|vrt-0187|notitie|vrije_tijd|
K|gebruiken|bejegening|2|neutraal|0|-|Mw. voelt zich weggekeken in yogales door vaste groep.
K|vertrekken|geen|2|teleurstelling|0|-|Overweegt te stoppen.
M|hulp|kennis|2|neutraal|0|-|Weet niet hoe ik zoiets met de docent moet bespreken, geen idee wie daar over gaat.
#S|vrt-0188|chat|vrije_tijd|
K|ontvangen|geen|3|neutraal|0|vraag|hey ik heb me gister ingeschreven wanneer kan ik beginnen?
A|||||||Welkom! Je kunt vandaag al komen, je pas ligt klaar.
K|ontvangen|wachttijd|4|blijdschap|0|-|ow nice
K|ontvangen|geen|3|neutraal|0|vraag|moet ik dan eerst een intake ofzo
A|||||||Dat hoeft niet, maar het is wel gratis. Donderdag 19.00 uur is er plek.
K|ontvangen|geen|3|neutraal|0|wens|doe donderdag maar
#S|vrt-0189|enquete|vrije_tijd|nps=9
K|ontvangen|bejegening|4|blijdschap|0|-|Warm onthaal op de eerste repetitie, er stond zelfs taart.
#S|vrt-0190|enquete|vrije_tijd|nps=3
K|gebruiken|wachttijd|2|neutraal|3|-|Reservering van een populair boek duurt soms een half jaar.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|En als je het dan eindelijk hebt zitten er koffievlekken op bladzij 3.
#S|vrt-0191|enquete|vrije_tijd|csat=4
K|gebruiken|kwaliteit|4|neutraal|0|-|niks te klagen
#S|vrt-0192|social|vrije_tijd|
K|gebruiken|kwaliteit|2|irritatie|0|-|Leg mij eens uit waarom er in een bioscoop van 30 miljoen geen kapstok is
#S|vrt-0193|social|vrije_tijd|
K|aanleiding|geen|3|neutraal|0|-|ok het is officieel, de kleine wil op hockey. doe een schietgebedje voor mijn zaterdagochtenden
#S|vrt-0194|social|vrije_tijd|
K|gebruiken|bejegening|4|dankbaarheid|0|-|Aan de meneer van de plantentuin die mijn verloren gehoorapparaat tussen de rododendrons vond: ge zijt een held
#S|vrt-0195|gesprek|vrije_tijd|
A|||||||Zwembad De Dobber, met Xander.
K|wijzigen|geen|3|neutraal|0|wens|ja met de papa van mila ik wou vragen of ze naar een ander lesgroepje kan
A|||||||Is er iets aan de hand?
K|gebruiken|bejegening|2|bezorgdheid|0|-|nou ja ze komt iedere keer huilend uit het water want die juf die schreeuwt nogal
K|gebruiken|bejegening|2|irritatie|0|-|vorige week duwde ze haar met zo'n haak gewoon terug naar het diepe
A|||||||Dat klinkt niet prettig voor haar. Bij welke juf zit ze?
K|geen|geen|3|neutraal|0|-|bij juf carola op zaterdag half tien
A|||||||Ik kan haar op woensdag bij meester Ilyas zetten.
K|wijzigen|geen|3|neutraal|0|vraag|woensdag dat kan wel maar raakt ze dan niet weer achterop
A|||||||Nee, ze houdt haar stempels.
K|wijzigen|beleid|4|opluchting|0|-|o gelukkig want ze was zo trots op die vierde stempel
A|||||||En ik praat met Carola.
K|hulp|privacy|3|bezorgdheid|0|wens|liefst zonder onze naam te noemen als dat kan
A|||||||Uiteraard.
K|hulp|bejegening|4|dankbaarheid|0|-|dank je wel hè dat je er geen punt van maakt
#S|vrt-0196|review|vrije_tijd|sterren=5
K|gebruiken|fout|5|verrassing+dankbaarheid|0|-|Door een dubbele boeking was onze baan weg, maar de eigenaar heeft ons de hele avond in zijn eigen privézaal laten bowlen met gratis bitterballen.
#S|vrt-0197|review|vrije_tijd|sterren=2
K|gebruiken|beleid|2|irritatie|0|-|Geen eigen eten mee naar binnen, ook geen fruithapje voor de baby.
K|gebruiken|beleid|2|boosheid|0|-|De tas werd gewoon omgekeerd op een tafel, luiers en al.
K|betalen|prijs|2|neutraal|0|-|Binnen kost een appel twee euro.
#S|vrt-0198|review|vrije_tijd|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mooie banen, greens in topconditie.
K|gebruiken|levering|2|neutraal|1|-|We liepen wel een half uur achter op onze starttijd door een bedrijfsuitje met veel bier.
#S|vrt-0199|email|vrije_tijd|
K|hulp|wachttijd+herhaling|2|irritatie|3|-|Nu drie weken na mijn eerste bericht stel ik mijn vraag nogmaals, en dit keer wat korter.
K|gebruiken|digitaal|3|neutraal|0|vraag|Waarom werkt de luisterboekenapp niet meer op mijn tablet?
K|gebruiken|geen|3|verlangen|0|wens|Mijn gezichtsvermogen is beperkt, dus ik hoop echt dat het weer kan.
K|geen|geen|3|neutraal|0|-|W. Lindeboom
#S|vrt-0200|gesprek|vrije_tijd|
A|||||||Theater De Zwaan, kassa.
K|aanvragen|geen|3|neutraal|0|vraag|goedemiddag is er nog plek voor de nieuwjaarsvoorstelling
A|||||||Die is uitverkocht, mevrouw. Ik kan u op de wachtlijst zetten.
K|aanvragen|geen|2|teleurstelling|0|-|ach nee wij gaan daar elk jaar heen met z'n vieren het hoort er helemaal bij
K|aanvragen|informatie|2|verwarring|0|-|maar als vriend van het theater krijg je toch voorrang dacht ik
A|||||||De voorrangsmail is op één oktober verstuurd.
K|aanvragen|informatie|2|irritatie|0|-|nou die heb ik nooit gezien dan
A|||||||Ik zie dat hij is teruggekomen, er zit een tikfout in uw adres.
K|aanvragen|fout|2|verrassing|0|-|een tikfout o met een v ja natuurlijk dat is toch niet mijn schuld
A|||||||Ik mag vier huisplaatsen vrijgeven, op het zijbalkon.
K|aanvragen|fout|5|blijdschap|0|-|dat meent u niet o u maakt mij helemaal gelukkig
#S|vrt-0201|review|vrije_tijd|sterren=1
K|gebruiken|bereikbaarheid+herhaling|2|irritatie|2|-|Voor de derde keer voor een gesloten museum gestaan wegens 'onvoorziene omstandigheden'.
#S|vrt-0202|review|vrije_tijd|sterren=4
K|aanvragen|prijs|4|blijdschap|0|-|Met de last-minute deal voor 11 euro naar binnen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Achtbaan is heerlijk, vijf keer achter elkaar gegaan, nul wachttijd.
K|gebruiken|kwaliteit|2|neutraal|0|-|Friet lauw en zompig.
#S|vrt-0203|social|vrije_tijd|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Als die remake van mijn jeugdserie dit is, geef mijn jeugd dan maar terug @streamzo
#S|vrt-0204|social|vrije_tijd|
K|gebruiken|geen|3|neutraal|0|-|iedereen in de trein met glitters op hun wangen. er is blijkbaar ergens iets leuks
#S|vrt-0205|chat|vrije_tijd|
K|betalen|geen|3|neutraal|0|vraag|Hallo, ik heb nog 14 festivalmunten over, kan ik die terugbetaald krijgen?
A|||||||Hallo! Terugvragen kon tot en met zondag middernacht.
K|betalen|beleid|2|irritatie|0|-|Zondag middernacht lag ik nog in mijn tent, wie verzint dat
A|||||||De termijn staat in de app en op de borden.
K|betalen|informatie|2|neutraal|0|-|In de app staat '7 dagen'. Ik heb er net een foto van gemaakt.
A|||||||U heeft gelijk, dat is een fout. Ik zorg dat u 49 euro terugkrijgt.
K|betalen|fout|4|opluchting|0|-|Ok, fijn dat u het rechtzet
#S|vrt-0206|notitie|vrije_tijd|
K|hulp|fout|2|neutraal|2|-|Vader belt 4e x re fout geboortejaar in spelerspas, zoon speelt daardoor niet.
K|hulp|wachttijd|2|irritatie|0|-|"Zo moeilijk kan een 8 in een 9 veranderen toch niet zijn".
M|hulp|systeem|2|irritatie|0|-|Bondssysteem laat ons zelf niets corrigeren.
M|hulp|procedure|2|neutraal|0|-|Formulier moet op papier, met stempel.
#S|vrt-0207|enquete|vrije_tijd|nps=6
K|orienteren|informatie|2|neutraal|1|-|Op de site vind je wel het programma maar niet of het geschikt is voor een kind van vier.
#S|vrt-0208|enquete|vrije_tijd|csat=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|De wave om 15 uur!! 🌊🌊
#S|vrt-0209|review|vrije_tijd|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Kinderboerderij is lief en gratis.
K|gebruiken|privacy|2|bezorgdheid|0|-|Er was alleen geen plek om handen te wassen, en dat met al die geitjes.
#S|vrt-0210|review|vrije_tijd|sterren=1
K|aanvragen|digitaal|2|boosheid|2|-|Vier keer vastgelopen bij het betalen en toen alles uitverkocht was kreeg ik een mail: 'U bent iets vergeten!'
#S|vrt-0211|review|vrije_tijd|sterren=5
K|hulp|storing+prijs|5|blijdschap|0|-|Opa's oude platenspeler voor een prikkie gerepareerd in hobbywinkel 't Schroefje.
K|hulp|bejegening|4|blijdschap|0|-|En de man neuriede mee toen hij weer draaide.
#S|vrt-0212|gesprek|vrije_tijd|
A|||||||Streamzo, u spreekt met Kayleigh.
K|wijzigen|geen|3|verlangen|0|wens|goedendag ik wil graag naar het abonnement met meer schermen
A|||||||Dat kan. U gaat dan van negen naar veertien euro.
K|wijzigen|geen|3|neutraal|0|vraag|ja dat weet ik en gaat dat per direct in of pas volgende maand
A|||||||Per direct, het verschil wordt naar rato gerekend.
K|wijzigen|informatie|2|verwarring|0|-|naar rato daar word ik altijd een beetje duizelig van
A|||||||U betaalt deze maand één euro tachtig extra.
K|wijzigen|informatie|4|neutraal|0|-|o zeg dat dan dat is te overzien
K|aanleiding|geen|3|blijdschap|0|-|het is omdat onze jongens weer thuis wonen tijdelijk hè hopen we
#S|vrt-0213|review|vrije_tijd|sterren=4
K|orienteren|geen|3|neutraal|0|-|We twijfelden lang tussen dit festival en een weekje Ardennen.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Achteraf geen seconde spijt, wat een muziek en wat een lieve mensen om je heen.
K|gebruiken|kwaliteit|2|neutraal|0|-|Slapen deed je er niet: techno tot zes uur op honderd meter van je tentdoek.
K|betalen|prijs|2|irritatie|0|-|En met drie euro tachtig per munt gaat het hard.
#S|vrt-0214|social|vrije_tijd|
K|betalen|fout|2|irritatie|1|-|@fithaven leuk hoor incasseren op 27 februari EN op 1 maart. Rood staan voor een loopband
#S|vrt-0215|social|vrije_tijd|
K|gebruiken|kwaliteit|3|verlangen|0|wens|Kan iemand in Hasselt asjeblieft een fatsoenlijke filmzaal met ondertitels voor doven openen
#S|vrt-0216|social|vrije_tijd|
K|gebruiken|beleid|4|blijdschap|0|-|Mijn rolstoel paste niet door de poort van het spookhuis dus hebben ze gewoon de zijwand open gezet. Chapeau Wonderwoud
#S|vrt-0217|review|vrije_tijd|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De kunstroute stelde weinig voor: zes beelden, waarvan er twee omgevallen waren.
K|gebruiken|informatie|2|irritatie|1|-|Het kaartje klopte van geen kant, we zijn drie keer langs dezelfde supermarkt gefietst.
#S|vrt-0218|review|vrije_tijd|sterren=5
K|wijzigen|beleid|5|dankbaarheid|0|-|Toen mijn vrouw de chemo in ging hebben ze ons abonnement zonder vragen een jaar bevroren.
K|gebruiken|bejegening|5|dankbaarheid|0|-|Er kwam zelfs een kaart van het hele aquagymclubje.
#S|vrt-0219|enquete|vrije_tijd|nps=8
K|gebruiken|storing|4|blijdschap|0|-|Fietsen altijd in orde, nog nooit pech gehad.
#S|vrt-0220|enquete|vrije_tijd|nps=5
K|gebruiken|kwaliteit|4|neutraal|0|-|Aanbod goed
K|gebruiken|digitaal|2|irritatie|1|-|zoekfunctie om te huilen.
#S|vrt-0221|enquete|vrije_tijd|csat=3
K|gebruiken|geen|3|neutraal|0|-|weet niet zo goed wat ik moet invullen, het was gewoon een film
#S|vrt-0222|chat|vrije_tijd|
K|gebruiken|geen|3|neutraal|0|-|Hallo, ik heb gisteren mijn zwembril laten liggen
A|||||||Dag! Weet u nog waar?
K|gebruiken|geen|3|neutraal|0|-|bij de douches denk ik, een groene op sterkte
A|||||||Er ligt een groene bril in de bak met gevonden voorwerpen.
K|gebruiken|geen|4|opluchting|0|-|joepie! die kostte 60 euro
K|hulp|geen|3|neutraal|0|vraag|tot wanneer kan ik hem halen
A|||||||We bewaren alles vier weken.
K|geen|geen|4|dankbaarheid|0|-|tot vrijdag dan, bedankt
#S|vrt-0223|notitie|vrije_tijd|
K|gebruiken|geen|3|neutraal|0|-|Hr zoekt pet kleinzoon, blauw, gister in de apenkooi.
M|hulp|systeem|2|irritatie|0|-|Lijst gevonden voorw. staat in 3 verschillende excels.
#S|vrt-0224|notitie|vrije_tijd|
K|aanvragen|digitaal|2|neutraal|2|-|Mw (76) kan tijdslot niet boeken, 4 pogingen, haakt af.
K|aanvragen|geen|3|neutraal|0|wens|Wil gewoon aan deur kopen.
M|aanvragen|mandaat|4|neutraal|0|-|Van MT mag dat nu weer, dus zo gedaan.
#S|vrt-0225|email|vrije_tijd|
K|geen|geen|3|neutraal|0|-|Geachte heer Pasman,
K|gebruiken|privacy|2|neutraal|0|-|Afgelopen zaterdag is onze zoon tijdens de wedstrijd van de JO15 met zijn hoofd tegen het onbeschermde doelpaaltje van het veld ernaast gekomen.
K|gebruiken|privacy|2|neutraal|0|-|Hij heeft een lichte hersenschudding en mag twee weken niet naar school.
K|hulp|herhaling|2|irritatie|1|-|In de ouderraad is dit paaltje al twee keer aan de orde gesteld.
K|hulp|belofte|2|boosheid|0|-|U zei toen letterlijk dat er 'binnen een week' een kussen omheen zou zitten.
K|hulp|geen|3|neutraal|0|vraag|Is de vereniging hiervoor verzekerd, en zo ja waar meld ik de schade?
K|geen|geen|3|neutraal|0|-|M. en K. de Wildt
#S|vrt-0226|gesprek|vrije_tijd|
A|||||||Fithaven klantenservice, met Rowan.
K|gebruiken|kwaliteit|2|irritatie|0|-|ja ik wou even wat kwijt over die nieuwe indeling want ik vind het helemaal niks
A|||||||Vertel.
K|gebruiken|kwaliteit|2|irritatie|0|-|al die roeiapparaten staan nou in het donker achter een muur alsof je in een kelder zit
K|gebruiken|informatie|2|neutraal|0|-|en er is ons niks gevraagd of verteld hè het was gewoon ineens zo
A|||||||Er is een enquête geweest in de app.
K|gebruiken|digitaal|2|neutraal|0|-|ja in de app maar ik heb zo'n klaptelefoontje dus die zie ik nooit
A|||||||Dat begrijp ik. Zal ik het doorgeven?
K|hulp|geen|3|neutraal|0|wens|ja geef het maar door
K|gebruiken|bejegening|4|blijdschap|0|-|en zeg meteen dat die nieuwe jongen van de ochtend een schat is die zet de radio zachter voor ons oudjes
#S|vrt-0227|review|vrije_tijd|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Het Vlindermuseum heeft wat je verwacht: vlinders in lijstjes.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Leukste was eigenlijk de taart in het tuincafé.
#S|vrt-0228|review|vrije_tijd|sterren=1
K|vertrekken|bereikbaarheid|2|irritatie|3|-|Opzeggen kan alleen telefonisch, tussen 10 en 12, en er neemt nooit iemand op. Ik heb het nu in vijf weken elf keer geprobeerd.
K|betalen|geen|2|irritatie|0|-|Ondertussen tikt de teller door.
#S|vrt-0229|review|vrije_tijd|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|mooi park, eerlijk eten, vriendelijk volk
K|gebruiken|levering|2|neutraal|0|-|treintje reed niet
#S|vrt-0230|social|vrije_tijd|
K|hulp|bejegening|2|irritatie|0|-|Vraag aan @streamzo waarom m'n account leeg is, krijg als antwoord een gifje van een schouderophalende eend. Top hoor
#S|vrt-0231|social|vrije_tijd|
K|gebruiken|kwaliteit|4|verrassing|0|-|ok ik geef toe, opera is misschien toch niet saai
#S|vrt-0232|social|vrije_tijd|
K|gebruiken|privacy|2|bezorgdheid|0|vraag|Krijg mailtje van 'Kaartp1ein' dat ik voor morgen 40 euro moet bijbetalen anders vervalt m'n ticket. Nep toch? @kaartplein
A|||||||Hoi Mo, niet op klikken! Dit is phishing. ^Sven
K|gebruiken|informatie|4|opluchting|0|-|Dacht ik al, gelukkig. Thx Sven
#S|vrt-0233|gesprek|vrije_tijd|
A|||||||Bibliotheek Vaartstad, met Els.
K|wijzigen|geen|3|neutraal|0|vraag|ja dag ik heb een boek dat moet vandaag terug maar ik heb het nog niet uit kan dat verlengd
A|||||||Ik kijk even. Dat boek is door iemand anders gereserveerd.
K|wijzigen|beleid|2|teleurstelling|0|-|ach nee ik zit net bij het laatste hoofdstuk wie het gedaan heeft
A|||||||U mag het morgen ook nog brengen, dan doe ik alsof ik niets gezien heb.
K|wijzigen|beleid|4|blijdschap|0|-|haha u bent een goeie
K|geen|geen|3|neutraal|0|-|ik denk zelf dat het de tuinman was
#S|vrt-0234|review|vrije_tijd|sterren=5
K|orienteren|informatie|4|vertrouwen|0|-|Voor mijn eerste racefiets een lange middag huren en drie maten mogen proberen, met eerlijk advies erbij.
K|aanvragen|prijs|4|blijdschap|0|-|De huur ging nog van de aankoopprijs af ook.
#S|vrt-0235|review|vrije_tijd|sterren=2
K|ontvangen|wachttijd|2|neutraal|2|-|Ophalen van de fietsen duurde drie kwartier terwijl alles al online betaald was.
K|ontvangen|informatie|2|irritatie|0|-|Elke klant kreeg dezelfde preek over het slot, ook als je al tien jaar komt.
K|gebruiken|kwaliteit|4|neutraal|0|-|De fiets zelf: niets mis mee.
#S|vrt-0236|enquete|vrije_tijd|ces=3
K|wijzigen|digitaal|2|neutraal|2|-|Adreswijziging doorgeven moest op drie plekken: app, webshop en ledensite.
#S|vrt-0237|enquete|vrije_tijd|nps=9
K|gebruiken|kwaliteit|4|blijdschap|0|-|goeie koffie bij de boeken
#S|vrt-0238|enquete|vrije_tijd|nps=4
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De sfeer is weg sinds het eerste elftal betaald wordt.
K|terugkijken|geen|2|teleurstelling|0|-|Vroeger was dit mijn tweede thuis.
#S|vrt-0239|chat|vrije_tijd|
K|ontvangen|digitaal|2|neutraal|0|-|ik heb kaartjes gekocht maar in mn wallet staat 1 van de 2
A|||||||Hallo! Welke e-mail heb je gebruikt?
K|geen|geen|3|neutraal|0|-|tess.vdb@voorbeeld.nl
A|||||||Ticket 2 is overgedragen aan 'Noor'. Klopt dat?
K|ontvangen|geen|3|blijdschap|0|-|ohhh ja dat was ik zelf 🤦‍♀️
K|geen|geen|4|blijdschap|0|-|laat maar, sorry! fijne avond
#S|vrt-0240|gesprek|vrije_tijd|
A|||||||Klantenservice Aardbreuk Studio's, met Fabian.
K|betalen|prijs|2|bezorgdheid|0|-|goedemiddag ik eh ik schrik me rot er is tweehonderd zestig euro van m'n creditcard af
A|||||||Weet u waarvoor?
K|betalen|geen|2|neutraal|0|-|ja schatkisten in dat spel van jullie m'n zoontje van zeven heeft op m'n tablet zitten drukken
A|||||||Was de aankoopbeveiliging ingeschakeld?
K|gebruiken|digitaal|2|verwarring|0|-|dat weet ik niet ik heb nog nooit zoiets gezien
K|gebruiken|beleid|2|boosheid|0|-|en ik vind het ook eigenlijk gewoon gokken voor kinderen wat jullie doen
A|||||||Ik kan het terugdraaien als het binnen veertien dagen is.
K|geen|geen|3|neutraal|0|-|het was eergisteren
A|||||||Dan zet ik het terug, en ik mail hoe u de beveiliging aanzet.
K|betalen|beleid|4|opluchting|0|-|goh dat valt me mee ik dacht dat ik ernaar kon fluiten
K|gebruiken|geen|3|neutraal|0|-|hij heeft in ieder geval een week geen scherm
#S|vrt-0241|review|vrije_tijd|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|De zaal is gerestaureerd en dat is prachtig gedaan,
K|gebruiken|kwaliteit|2|neutraal|0|-|maar met mijn 1,96 zat ik met de knieën tegen mijn oren.
#S|vrt-0242|review|vrije_tijd|sterren=1
K|hulp|bejegening|2|irritatie|0|-|Uitgelachen toen ik zei dat de rits van de huurtent stuk was.
#S|vrt-0243|review|vrije_tijd|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Heerlijk om na een operatie weer rustig te bewegen in warm water, elke maandag is een cadeautje.
#S|vrt-0244|notitie|vrije_tijd|
K|gebruiken|kwaliteit|2|irritatie|0|-|Lid klaagt over stank uit ventilatie spinzaal, "alsof er iets dood ligt".
K|gebruiken|privacy|2|neutraal|0|-|Kreeg hoofdpijn.
M|hulp|samenwerking|2|irritatie|0|-|Installateur is al 3x besteld en 3x niet gekomen, hoofdkantoor neemt niet op.
#S|vrt-0245|email|vrije_tijd|
K|geen|geen|3|neutraal|0|-|Goedemiddag,
K|orienteren|geen|3|neutraal|0|vraag|Wij zijn op zoek naar een locatie voor een vrijgezellenfeest met boogschieten, is dat bij jullie mogelijk op een zondag?
K|orienteren|prijs|3|neutraal|0|vraag|Wat zijn de kosten voor 9 personen?
K|orienteren|geen|3|verlangen|0|wens|Het zou leuk zijn als de bruid ergens onderweg een beetje gepest kan worden.
K|geen|geen|3|neutraal|0|-|Alvast bedankt, Quirine
#S|vrt-0246|social|vrije_tijd|
K|ontvangen|kwaliteit|2|irritatie|0|-|T-shirt van de fanshop maat L. voor een kabouter ja
#S|vrt-0247|social|vrije_tijd|
K|vertrekken|geen|2|teleurstelling|0|-|Na 18 jaar seizoenkaart ingeleverd. Kan die poppenkast in de bestuurskamer niet meer aanzien.
#S|vrt-0248|social|vrije_tijd|
K|gebruiken|geen|4|blijdschap|0|-|straks met de zusjes naar de jaarlijkse breibeurs, tas vol plan, portemonnee vol spijt
#S|vrt-0249|review|vrije_tijd|sterren=2
K|betalen|prijs|2|irritatie|0|-|Kaartje was 32 euro, dat vind ik voor een zaterdagavond met een dj van de lokale radio echt te gek.
K|gebruiken|wachttijd|2|neutraal|2|-|Garderobe nog eens twintig minuten.
K|gebruiken|kwaliteit|2|irritatie|0|-|Geluid: twee boxen en een wens.
#S|vrt-0250|review|vrije_tijd|sterren=4
K|aanvragen|digitaal|2|neutraal|1|-|Website vond mijn geboortejaar 1938 niet geloofwaardig.
K|hulp|bereikbaarheid|4|blijdschap|0|-|Gebeld, meteen een aardige dame aan de lijn.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De vaartocht zelf was een feest met koffie en appelgebak.
#S|vrt-0251|gesprek|vrije_tijd|
A|||||||Zwembad en sporthal De Dobber, facilitair, met Ronnie.
K|gebruiken|geen|3|neutraal|0|-|ja ronnie met de trainster van de badminton
K|gebruiken|storing|2|neutraal|0|-|het licht in hal b knippert en het is nou weer uit ook
A|||||||Sinds wanneer?
K|gebruiken|storing|2|neutraal|0|-|sinds we hier spelen zo'n beetje nee van de week dinsdag geloof ik
K|hulp|herhaling|2|neutraal|1|-|en ik heb het toen ook op dat briefje geschreven bij de receptie
A|||||||Dat briefje heb ik niet gezien. Zijn jullie nu aan het spelen?
K|gebruiken|privacy|2|bezorgdheid|0|-|ja met de zaklampen van onze telefoons en dat gaat niet want dan zie je die shuttle niet komen
A|||||||Ik ben er binnen tien minuten met een ladder.
K|hulp|wachttijd|4|opluchting|0|-|tien minuten dan gaan we wel even stretchen
#S|vrt-0252|review|vrije_tijd|sterren=3
K|gebruiken|geen|3|neutraal|0|-|Twee keer per week komen wij met de wandelgroep langs voor koffie.
K|gebruiken|kwaliteit|4|neutraal|0|-|Koffie is goed,
K|betalen|prijs|2|neutraal|0|-|al is hij nu 3,60.
#S|vrt-0253|enquete|vrije_tijd|nps=7
K|gebruiken|kwaliteit|4|blijdschap|0|-|Veel films
K|gebruiken|kwaliteit|2|teleurstelling|0|-|weinig Nederlands.
#S|vrt-0254|enquete|vrije_tijd|nps=10
K|gebruiken|privacy|5|vertrouwen|0|-|Ik durf hier als slechtziende alleen te zwemmen, iedereen let op.
#S|vrt-0255|review|vrije_tijd|sterren=2
K|ontvangen|belofte|2|irritatie|2|-|Startpakket met handdoek en bidon zou klaarliggen, dat lag er niet en na vier weken nog niet.
K|hulp|belofte|2|irritatie|1|-|'Ik bel je morgen', zei de manager, maar die morgen is nooit gekomen.
#S|vrt-0256|gesprek|vrije_tijd|
A|||||||Kunstuitleen Ateljee, met Wies.
K|wijzigen|geen|3|neutraal|0|vraag|hallo met guusje ik wou vragen of ik dat grote blauwe schilderij nog een half jaar mag houden
A|||||||Dat kan, tenzij iemand anders het heeft aangevraagd. Momentje. Nee hoor, het is vrij.
K|wijzigen|beleid|4|blijdschap|0|-|o heerlijk ik ben er zo aan gehecht
K|orienteren|prijs|3|neutraal|0|vraag|en wat zou het kosten als ik het helemaal zou willen kopen
A|||||||Tweeduizend vierhonderd, waarvan u al driehonderd gespaard heeft met de huur.
K|orienteren|prijs|2|verrassing|0|-|poeh dat is wel een hele hoop blauw voor een boel geld
A|||||||Betalen in tien termijnen mag ook.
K|orienteren|prijs|3|neutraal|0|-|ik ga er nog eens onder zitten en erover nadenken
#S|vrt-0257|social|vrije_tijd|
K|gebruiken|kwaliteit|5|blijdschap|0|-|Mijn vader van 80 heeft voor het eerst in 50 jaar weer op de schaats gestaan en hij lachte als een kind. Dank u, ijsbaan van Turnhout
#S|vrt-0258|social|vrije_tijd|
K|gebruiken|digitaal|2|irritatie|1|-|Zeven minuten inlogcodes invoeren om op de tv een aflevering van 22 minuten te kijken #streamzo
#S|vrt-0259|email|vrije_tijd|
K|geen|geen|3|neutraal|0|-|Beste organisatie,
K|gebruiken|privacy|2|neutraal|0|-|Tijdens de sponsorloop van zaterdag zijn er foto's van mijn pleegkind op jullie openbare pagina gezet.
K|gebruiken|privacy|2|bezorgdheid|0|angst|Zij mag om veiligheidsredenen niet herkenbaar online staan en ik ben bang dat haar biologische vader haar zo vindt.
K|hulp|geen|3|neutraal|0|wens|Wilt u de foto's met nummer 14, 15 en 22 vandaag nog verwijderen?
K|geen|geen|3|neutraal|0|-|Dank, Mieke Lammers
#S|vrt-0260|chat|vrije_tijd|
K|ontvangen|fout|2|neutraal|0|-|mijn bestelde stoelen staan ineens op rij 40 ipv 4
A|||||||Dag! Kan je me je orderref geven?
K|geen|geen|3|neutraal|0|-|OM99812
A|||||||Je hebt rij 4 in blok 40. Het is dus juist.
K|ontvangen|geen|3|verwarring|0|-|ah. dan lees ik hem verkeerd
K|ontvangen|informatie|4|opluchting|0|-|oef, ge hebt me net m'n verjaardag teruggegeven
#S|vrt-0261|review|vrije_tijd|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|We waren de enigen in de zaal. Wat een luxe, zo'n matinee op dinsdag.
#S|vrt-0262|review|vrije_tijd|sterren=1
K|gebruiken|privacy|2|irritatie|0|-|Voetschimmel gratis bij het abonnement.
#S|vrt-0263|review|vrije_tijd|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|We hadden rieten fietsmandjes voor de honden gevraagd en kregen plastic kratten met een spin.
K|gebruiken|beleid|2|irritatie|0|-|Om 17.00 moet alles terug zijn, geen minuut later, anders tel je een hele dag bij.
K|gebruiken|geen|2|neutraal|1|-|Dus reden we ons op de terugweg een ongeluk.
#S|vrt-0264|enquete|vrije_tijd|csat=4
K|gebruiken|informatie|4|blijdschap|0|-|duidelijke uitleg van de techniek bij het boetseren
#S|vrt-0265|enquete|vrije_tijd|csat=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Had er meer van verwacht voor dat geld.
#S|vrt-0266|enquete|vrije_tijd|nps=6
K|gebruiken|kwaliteit|4|blijdschap|0|-|De sauna is prima
K|gebruiken|privacy|2|bezorgdheid|0|-|maar sinds dat gedoe met een gluurder in de omkleedruimte ga ik er met een zwaar gevoel heen.
#S|vrt-0267|notitie|vrije_tijd|
K|gebruiken|levering|2|neutraal|0|-|Reserveringen laserhal: groep v 14 stond voor dichte deur, 16.00.
K|hulp|bejegening|2|boosheid|0|-|Moeder "woest", kinderen huilden.
K|betalen|beleid|3|neutraal|0|wens|Wil volledige restitutie.
M|gebruiken|samenwerking|2|neutraal|0|-|Rooster klopt niet met planning, ik hoor het altijd als laatste.
#S|vrt-0268|notitie|vrije_tijd|
K|gebruiken|bejegening|5|dankbaarheid|0|-|Man belde speciaal: instructeur Wiebe heeft dochter uit het water gehaald na kramp, "eeuwig dankbaar".
M|geen|waardering|5|blijdschap|0|-|Hele team applaus bij de briefing.
#S|vrt-0269|gesprek|vrije_tijd|
A|||||||Wonderwoud, jaarkaarten, met Cheyenne.
K|ontvangen|fout|2|neutraal|0|-|ja hallo ik heb net mijn jaarkaart gekregen maar mijn foto staat op die van m'n man en andersom
A|||||||Dat is wel grappig, maar natuurlijk niet handig.
K|ontvangen|fout|3|blijdschap|0|-|ja hij heeft nu een bobkapsel
A|||||||Ik stuur nieuwe. Welk adres?
K|geen|geen|3|neutraal|0|-|plantsoenlaan negentien in woerden
K|gebruiken|geen|3|neutraal|0|vraag|mogen we dan zaterdag toch al naar binnen met deze
A|||||||Ja, ik zet een aantekening bij de poort.
K|gebruiken|beleid|4|opluchting|0|-|oké top dan zijn we gerust
#S|vrt-0270|review|vrije_tijd|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De wolwinkel ruikt naar lavendel en geduld.
K|orienteren|prijs|2|neutraal|0|-|Duurder dan online, dat wel
K|orienteren|bejegening|4|blijdschap|0|-|maar waar krijg je nog gratis uitleg met een kop thee?
#S|vrt-0271|review|vrije_tijd|sterren=2
K|aanvragen|informatie|2|irritatie|0|-|Er stond 'gezinskaart', blijkt dat een gezin twee kinderen telt. Wij hebben er drie, sorry hoor.
#S|vrt-0272|social|vrije_tijd|
K|betalen|prijs|4|blijdschap|0|-|Bib gratis tot 18 j in heel Vlaanderen, da's nog eens goed nieuws
#S|vrt-0273|social|vrije_tijd|
K|gebruiken|storing|2|irritatie|1|-|weer stroomuitval bij de trampolinehal, 3e keer deze maand. 60 hysterische kinderen in het donker. help
#S|vrt-0274|social|vrije_tijd|
K|ontvangen|levering|3|neutraal|0|vraag|@wolbaaltje wanneer verzenden jullie de kerstdozen?
A|||||||Hoi! Vanaf maandag 24 november. ^Anne
K|ontvangen|informatie|4|blijdschap|0|-|jippie
#S|vrt-0275|email|vrije_tijd|
K|geen|geen|3|neutraal|0|-|Geachte directie,
K|aanvragen|geen|3|neutraal|0|-|In april boekte ik een workshop glasblazen als cadeau voor mijn zus.
K|wijzigen|belofte|2|neutraal|1|-|U zou een nieuwe datum doorgeven nadat u de eerste had afgezegd.
K|wijzigen|wachttijd|2|irritatie|3|-|We zijn inmiddels drie maanden verder en ik heb geen datum gezien.
K|betalen|geen|3|verlangen|0|wens|Liever heb ik nu het geld terug, dan koop ik haar een mooie vaas.
K|geen|geen|3|neutraal|0|-|Met vriendelijke groet, Hilde Spaans
#S|vrt-0276|gesprek|vrije_tijd|
A|||||||Fithaven Leeuwarden, met Douwe.
K|orienteren|geen|3|neutraal|0|vraag|hoi ik vroeg me af of jullie ook iets hebben voor mensen met uh een flink gewicht zeg maar
A|||||||Jazeker, we hebben een begeleid programma, twee keer per week met kleine groep.
K|orienteren|bejegening|2|bezorgdheid|0|angst|oké want ik ben een beetje bang dat ze me uitlachen ik ben honderdzesenveertig kilo
A|||||||Dat begrijp ik, dat gaat bij ons echt niet gebeuren. De groep traint in een aparte ruimte.
K|orienteren|bejegening|4|vertrouwen|0|-|o dat scheelt dat maakt het voor mij een stuk makkelijker
K|orienteren|prijs|3|neutraal|0|vraag|en uh wordt dat vergoed door de verzekering
A|||||||Vaak deels, met verwijzing van de huisarts.
K|orienteren|geen|3|neutraal|0|-|die heb ik al die zei me juist dat ik jullie moest bellen
K|aanvragen|geen|3|verlangen|0|wens|ik zou het graag willen proberen als er een proefles is
A|||||||Maandagavond half acht, ik noteer je.
K|aanvragen|geen|4|dankbaarheid|0|-|fijn dan kom ik maandag bedankt dat je zo aardig bent
#S|vrt-0277|review|vrije_tijd|sterren=5
K|wijzigen|beleid|5|blijdschap|0|-|Onze tieners wilden op het allerlaatste moment toch mee en het festival veranderde twee kaartjes zonder kosten.
#S|vrt-0278|review|vrije_tijd|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Leuke kookworkshop en de kok was geduldig
K|gebruiken|privacy|2|irritatie|0|-|maar mijn notenallergie, die ik twee keer had doorgegeven, werd bijna vergeten.
#S|vrt-0279|review|vrije_tijd|sterren=1
K|aanvragen|digitaal+wachttijd|2|teleurstelling|3|-|Heel de ochtend gewacht, zes schermen open, mijn moeder en mijn zus ook online, en toen stond er: er is iets misgegaan, excuses.
K|aanvragen|geen|1|teleurstelling|0|-|Gewoon huilen.
#S|vrt-0280|social|vrije_tijd|
K|betalen|geen|3|neutraal|0|-|contributie overgemaakt
#S|vrt-0281|social|vrije_tijd|
K|gebruiken|levering|2|irritatie|0|-|afgelast wegens 'wateroverlast' terwijl het vel droog ligt als een koek. @svklaverveen leg uit
#S|vrt-0282|chat|vrije_tijd|
K|orienteren|geen|3|neutraal|0|vraag|Wat is de temperatuur van het recreatiebad?
A|||||||Op dit moment 30 graden.
K|orienteren|geen|3|neutraal|0|vraag|en mag een baby van 3 maanden al in het water
A|||||||Dat mag, liefst na de vaccinaties en maximaal twintig minuten.
K|orienteren|informatie|4|vertrouwen|0|-|fijn, dan weten we dat
#S|vrt-0283|enquete|vrije_tijd|nps=9
K|terugkijken|kwaliteit|5|dankbaarheid|0|-|Mijn jeugd ligt in dat clubhuis.
#S|vrt-0284|enquete|vrije_tijd|nps=3
K|gebruiken|wachttijd|2|irritatie|2|-|steeds een half uur in de file naar de uitgang van het parkeerdek
#S|vrt-0285|enquete|vrije_tijd|ces=5
K|gebruiken|digitaal|4|neutraal|0|-|lenen zonder pasje ging vlot
#S|vrt-0286|review|vrije_tijd|sterren=4
K|gebruiken|kwaliteit|5|blijdschap|0|-|Het eiland zelf is prachtig, met de fietsen van Trapvast overal te komen.
K|gebruiken|storing|2|neutraal|1|-|Op dag twee kreeg een van ons een lekke band.
K|hulp|wachttijd|4|blijdschap|0|-|Binnen veertig minuten stond er iemand met een vervangende fiets.
#S|vrt-0287|review|vrije_tijd|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De headliner speelde 35 minuten en ging toen zonder groet weg.
K|gebruiken|informatie|2|irritatie|0|-|Niemand van de organisatie zei waarom.
#S|vrt-0288|review|vrije_tijd|sterren=2
K|aanleiding|geen|3|neutraal|0|-|Voor ons 25-jarig huwelijk zochten we iets speciaals met het hele gezin.
K|orienteren|informatie|4|blijdschap|0|-|De brochure van landgoed De Roskam zag er schitterend uit en alles leek tot in de puntjes geregeld: paardrijden, picknick, koetstocht.
K|ontvangen|bereikbaarheid|2|neutraal|1|-|Bij aankomst was er niemand.
K|ontvangen|wachttijd|2|irritatie|2|-|Na veertig minuten kwam er een jongen aangeslenterd die van niks wist.
K|gebruiken|levering|2|teleurstelling|0|-|De koetsier was 'verhinderd', dus geen koetstocht.
K|gebruiken|kwaliteit|2|neutraal|0|-|In de picknickmand zaten slappe broodjes met smeerkaas.
K|gebruiken|bejegening|4|blijdschap|0|-|Wel heel lief was het meisje van de paarden, dat onze jongste een uur lang aan de hand heeft genomen.
K|betalen|geen|3|neutraal|0|-|We hebben voor alles 640 euro betaald.
K|hulp|bejegening|2|boosheid|0|-|De eigenares vond aan de telefoon dat we 'de sfeer hadden moeten proeven'.
#S|vrt-0289|gesprek|vrije_tijd|
A|||||||Goedemorgen, Golfclub De Wiekslag, met Pien.
K|geen|geen|3|neutraal|0|-|goedemorgen met bakhuis
K|gebruiken|levering|2|irritatie|0|-|er stond gister om elf uur een wedstrijd op onze starttijd en wij wisten van niks
A|||||||Dat was de seniorenbeker, meneer, die stond in de kalender.
K|gebruiken|informatie|2|irritatie|0|-|die stond in de kalender van vorig jaar ja maar niet in de boeking
K|gebruiken|wachttijd|2|neutraal|1|-|dus wij hebben een uur met die drie belgische gasten van mij op het terras gezeten
K|betalen|prijs|2|neutraal|0|-|en zij hadden greenfee betaald van tachtig euro de man
A|||||||Ik kan ze een vrij rondje aanbieden.
K|hulp|beleid|3|neutraal|0|-|ja ze wonen in kortrijk die komen daar niet voor terug
A|||||||Dan stort ik hun greenfee terug.
K|betalen|beleid|4|neutraal|0|-|dat lijkt mij netter ja
K|hulp|bejegening|4|dankbaarheid|0|-|je lost het wel goed op moet ik zeggen
#S|vrt-0290|review|vrije_tijd|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Lekker ruime kleedhokken, glijbanen voor elk niveau en een warm kruidenbad waar je niet meer uit wil.
K|betalen|prijs|4|neutraal|0|-|Voor vijf euro per persoon doen wij dat graag.
K|gebruiken|beleid|2|neutraal|0|-|Jammer dat je met een gescheurde zwemshort er meteen uit moet.
#S|vrt-0291|social|vrije_tijd|
K|gebruiken|storing|2|irritatie|0|-|Streamzo buffert, ik buffer mee
#S|vrt-0292|social|vrije_tijd|
K|gebruiken|kwaliteit|2|irritatie|0|-|3 min reclame vooraf, 2 min in het midden, en dan nog 'deze uitzending wordt mede mogelijk gemaakt'. @kijkbaar het heet stream, niet hinderlaag
#S|vrt-0293|social|vrije_tijd|
K|aanvragen|geen|3|neutraal|0|wens|zoek nog 2 kaartjes voor Wonderwoud zondag, iemand?
#S|vrt-0294|chat|vrije_tijd|
K|orienteren|informatie|3|neutraal|0|vraag|goeiedag is het abonnement van 12,95 incl groepslessen? op de site kan ik het niet vinden
A|||||||Goedendag! Nee, groepslessen zijn inbegrepen vanaf 19,95.
K|orienteren|prijs|2|neutraal|0|-|oh dat is weer een stuk duurder
K|orienteren|geen|3|neutraal|0|vraag|mag je wel 1x proberen
A|||||||Dat mag, twee proeflessen gratis.
K|orienteren|beleid|4|blijdschap|0|-|fijn dan kom ik donderdag proberen
#S|vrt-0295|email|vrije_tijd|
K|geen|geen|3|neutraal|0|-|Hallo Boudewijn,
K|wijzigen|geen|3|neutraal|0|-|Ik moet mijn pianoles van volgende week helaas afzeggen.
K|aanleiding|privacy|2|neutraal|0|-|Mijn pols is gekneusd.
K|wijzigen|beleid|3|neutraal|0|vraag|Kan de les op een ander moment ingehaald worden, of vervalt hij net als de vorige keer?
K|gebruiken|bejegening|4|dankbaarheid|0|-|Trouwens dank voor de tip over vingerzetting, die werkt echt.
#S|vrt-0296|enquete|vrije_tijd|nps=5
K|gebruiken|kwaliteit|3|neutraal|0|-|niet slecht niet geweldig
#S|vrt-0297|enquete|vrije_tijd|nps=8
K|aanvragen|wachttijd|4|blijdschap|0|-|Kassa ging lekker vlot.
#S|vrt-0298|enquete|vrije_tijd|csat=1
K|gebruiken|privacy|2|irritatie|0|-|dronken volk en geen beveiliging te bekennen op de kinderweide
#S|vrt-0299|review|vrije_tijd|sterren=5
K|terugkijken|kwaliteit|5|blijdschap|0|-|Als kind kwam ik er met opa, nu breng ik mijn eigen jongens, en er is goddank niets veranderd aan de leeszaal.
#S|vrt-0300|review|vrije_tijd|sterren=1
K|wijzigen|beleid|2|irritatie|0|-|Mijn vader was net overleden en ik wilde de voorstelling omzetten, antwoord: tickets zijn persoonsgebonden en niet wijzigbaar.
K|hulp|bejegening|1|boosheid|0|-|Geen condoleance, geen sorry, alleen een linkje.
#S|vrt-0301|notitie|vrije_tijd|
K|wijzigen|beleid|2|teleurstelling|0|-|Mw. wil tkt overzetten ivm overlijden man, mag niet vlgs vw.
M|wijzigen|mandaat|2|teleurstelling|0|-|Had het graag gedaan, vind dit schrijnend, mag niet van org.
K|hulp|geen|2|teleurstelling|0|-|Huilde aan de lijn.
#S|vrt-0302|gesprek|vrije_tijd|
A|||||||Ticketlijn, met Femke.
K|geen|geen|3|neutraal|0|-|ja hoi met gijs van de kamp uh
K|gebruiken|digitaal|2|neutraal|1|-|ik sta hier bij de ingang van het stadion en die qr-code die pakt ie niet bij geen van die poortjes
A|||||||Staat uw scherm op maximale helderheid?
K|gebruiken|digitaal|2|neutraal|1|-|ja dat heb ik al gedaan en die steward heeft het ook geprobeerd
A|||||||Welke wedstrijd is dat, en staat de datum op uw ticket?
K|geen|geen|3|neutraal|0|-|zeven april tegen ijsseloever
A|||||||Vandaag is het zeven mei, meneer. Uw ticket was voor vorige maand.
K|gebruiken|geen|2|verrassing|0|-|zeven ehm nou breekt me de klomp
K|gebruiken|geen|2|teleurstelling|0|-|ik heb er gewoon een maand overheen gelezen met m'n hele gezin erbij
A|||||||Ik kan kijken of er nog plaats is. Ja, vak L, twaalf per stuk.
K|aanvragen|prijs|4|opluchting|0|-|twaalf vooruit dan doe ons er vier en dan zeg ik mijn vrouw dat jij het had geregeld
#S|vrt-0303|review|vrije_tijd|sterren=3
K|gebruiken|digitaal|2|neutraal|1|-|De app van de sportschool is een kruispunt van pop-ups waar je je doorheen moet worstelen.
K|gebruiken|kwaliteit|4|neutraal|0|-|Maar de zaal zelf is gewoon goed en schoon.
K|gebruiken|kwaliteit|2|neutraal|0|-|De klimaatregeling heeft maar twee standen: Siberië en Sahara.
#S|vrt-0304|social|vrije_tijd|
K|gebruiken|bejegening|5|dankbaarheid|0|-|Onze Fien (syndroom van down) mocht vandaag het startschot geven op de loop van Klaverveen. Heel ons gezin jankt van geluk 🧡
#S|vrt-0305|social|vrije_tijd|
K|gebruiken|herhaling+digitaal|2|irritatie|2|-|voor de derde keer in 4 weken een nieuw klantnummer nodig omdat @kijkbaar mn account 'migreert'
#S|vrt-0306|gesprek|vrije_tijd|
A|||||||Streamzo technische dienst, met Jelmer.
K|gebruiken|storing|2|neutraal|1|-|ja met van der wiel ik probeer al een uur die wedstrijd op te zetten
K|gebruiken|storing|2|irritatie|0|-|beeld staat stil en die commentator die praat gewoon door dus ik hoor wel dat we twee nul achterstaan
A|||||||Welke snelheid heeft uw internet?
K|geen|geen|3|neutraal|0|-|dat weet ik niet meneer ik ben een gewone mens
A|||||||Kunt u de televisie eens helemaal uit het stopcontact halen?
K|hulp|geen|3|neutraal|0|-|wacht dan moet ik achter het kastje
K|hulp|geen|3|blijdschap|0|-|dat heb ik sinds mijn knieoperatie niet meer gedaan hoor
A|||||||Haast u zich vooral niet.
K|gebruiken|storing|4|verrassing+blijdschap|0|-|verrek hij doet het drie twee dat is dan weer een goeie
#S|vrt-0307|review|vrije_tijd|sterren=4
K|ontvangen|levering|4|neutraal|0|-|Bestelling van de verfwinkel was keurig op tijd,
K|ontvangen|kwaliteit|2|neutraal|0|-|alleen zat het doosje vol met piepschuimsneeuw dat mijn kat nu overal verspreidt.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De verf zelf is romig en dekt in één keer.
#S|vrt-0308|review|vrije_tijd|sterren=1
K|gebruiken|privacy|2|neutraal|0|-|Fietshelm uit de verhuur had een barst, mijn dochter is onderuit gegaan.
K|hulp|bejegening|2|irritatie|0|-|Verhuurder vond dat we het zelf hadden moeten zien.
#S|vrt-0309|enquete|vrije_tijd|nps=6
K|gebruiken|levering|4|neutraal|0|-|begint altijd netjes op tijd
K|gebruiken|wachttijd|2|neutraal|1|-|alleen de pauze duurt langer dan het tweede bedrijf
#S|vrt-0310|enquete|vrije_tijd|ces=2
K|hulp|herhaling|2|irritatie|2|-|Drie keer mijn geboortedatum moeten spellen voor een zwemkaart.
#S|vrt-0311|enquete|vrije_tijd|csat=5
K|ontvangen|bejegening|5|blijdschap|0|-|rondleiding op mijn eerste dag door een lid van 84, die kent iedereen
#S|vrt-0312|chat|vrije_tijd|
K|betalen|geen|3|neutraal|0|vraag|waarom is er 3 cent afgeschreven?
A|||||||Dat is een controle van uw rekening en komt terug.
K|betalen|informatie|4|neutraal|0|-|duidelijk
#S|vrt-0313|chat|vrije_tijd|
K|orienteren|geen|3|verlangen|0|wens|ik zoek iets leuks voor mijn man zijn 40e, hij is gek op bordspellen
A|||||||Wat voor spellen speelt hij graag?
K|orienteren|geen|3|neutraal|0|-|van die lange, met bouwen en ruzie
A|||||||Dan is 'Kroon van Kaal' misschien leuk, 4 spelers, 3 uur.
K|orienteren|prijs|3|neutraal|0|vraag|wat kost die
A|||||||€ 64,50.
K|orienteren|prijs|2|neutraal|0|-|pfoe nou vooruit
K|aanvragen|levering|3|neutraal|0|vraag|kan hij zaterdag hier zijn?
A|||||||Als u voor 22 uur bestelt wel.
K|aanvragen|levering|4|blijdschap|0|-|doe ik! dank voor de snelle tip
#S|vrt-0314|notitie|vrije_tijd|
K|gebruiken|informatie|2|neutraal|0|-|Man wist niet dat kluisje met munt werkt, stond in badpak bij balie.
K|gebruiken|geen|4|blijdschap|0|-|Kon er zelf om lachen.
M|hulp|waardering|4|blijdschap|0|-|Kreeg een doos bonbons van hem mee.
#S|vrt-0315|social|vrije_tijd|
K|gebruiken|geen|3|neutraal|0|-|Net de laatste aflevering, ik zeg niks
#S|vrt-0316|gesprek|vrije_tijd|
A|||||||Sauna Het Berkenbos, receptie met Alexia.
K|wijzigen|geen|3|verlangen|0|wens|hallo ik wil graag een reservering verzetten van vrijdag naar zondag
A|||||||Op welke naam staat het?
K|geen|geen|3|neutraal|0|-|mulder
A|||||||Het arrangement met massage kan op zondag alleen in de ochtend.
K|wijzigen|geen|2|teleurstelling|0|-|in de ochtend dat wordt een vroege wekker
A|||||||Om half tien begint de massage.
K|wijzigen|geen|3|neutraal|0|wens|vooruit zet maar op half tien
K|betalen|prijs|3|neutraal|0|vraag|en blijft de prijs dan hetzelfde of is zondag duurder
A|||||||In het weekend komt er twaalf euro per persoon bij.
K|betalen|prijs|2|irritatie|0|-|nou zo'n vroeg uur voor meer geld daar bedank ik toch voor
A|||||||Ik kan u ook op donderdagavond zetten, zonder toeslag.
K|wijzigen|geen|4|neutraal|0|-|ja dat is mooier doe die maar
#S|vrt-0317|review|vrije_tijd|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Als ge ooit twijfelt: dit parcours op een tandem met uw ma, ge hebt geen idee wat een zaligheid.
#S|vrt-0318|review|vrije_tijd|sterren=2
K|aanvragen|geen|3|neutraal|0|-|Voor mijn tante en mij boekte ik een 'theaterarrangement met diner'.
K|aanvragen|prijs|2|neutraal|0|-|Dat kostte 79 euro per persoon.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Het diner was een broodplank en een soepje,
K|gebruiken|levering|2|irritatie|1|-|en dat in vijfentwintig minuten want de zaal ging eerder open.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De muzikanten waren wel hartverwarmend.
#S|vrt-0319|social|vrije_tijd|
K|orienteren|geen|3|neutraal|0|vraag|welke klimhal heeft het best koffie in Gent en omstreken
#S|vrt-0320|social|vrije_tijd|
K|gebruiken|privacy|2|boosheid|0|-|mijn kaarten verkocht door iemand anders met mijn account @tiketo, hoe dan, waar is die beveiliging van jullie
A|||||||Dag Nienke, dit klinkt ernstig. Stuur ons een privébericht, we blokkeren je account meteen. ^Marnix
K|hulp|geen|3|neutraal|0|-|dm is onderweg
#S|vrt-0321|email|vrije_tijd|
K|geen|geen|3|neutraal|0|-|Hallo Maud van Trapvast,
K|gebruiken|bejegening|4|blijdschap|0|-|Leuk dat je nog even vroeg of alles gelukt is, het was een heerlijk weekend!
K|gebruiken|storing|2|neutraal|1|-|We hebben wel een keer de ketting eraf gehad, maar die kregen we zelf wel terug.
K|terugkijken|geen|3|verlangen|0|wens|In september willen we het nog een keer doen, liefst dezelfde route.
K|geen|geen|3|neutraal|0|-|Groetjes van drie sportieve zussen
#S|vrt-0322|gesprek|vrije_tijd|
A|||||||Leden-service Streamzo, met Arend.
K|vertrekken|geen|3|neutraal|0|-|ja arend met mij weer ik had vorige week gebeld over stoppen
A|||||||En heeft u er over nagedacht?
K|vertrekken|prijs|2|neutraal|0|-|ja want het is nou ja bijna twintig euro en ik kijk alleen dat programma over boerderijen
A|||||||Ik kan u drie maanden voor de helft bieden.
K|vertrekken|prijs|2|irritatie|0|-|en na drie maanden weer twintig en dan bel je mij niet om dat te zeggen
A|||||||U krijgt een mail een week van tevoren.
K|vertrekken|geen|2|irritatie|0|wens|nee nee ik ben er klaar mee doe me maar gewoon eruit
A|||||||Prima, het loopt af op de veertiende.
K|vertrekken|digitaal|3|neutraal|0|vraag|en die app die er nog op staat moet ik daar nog wat mee
A|||||||Die kunt u gewoon verwijderen.
K|vertrekken|beleid|4|opluchting|0|-|nou dat ging in ieder geval zonder gezeur
#S|vrt-0323|review|vrije_tijd|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Tennisbanen liggen er strak bij.
K|gebruiken|wachttijd|2|neutraal|1|-|Op zomeravonden is het aanschuiven, vooral voor banen met licht.
K|wijzigen|beleid|4|blijdschap|0|-|De club liet ons gratis van categorie wisselen toen mijn vrouw haar enkel brak.
#S|vrt-0324|review|vrije_tijd|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|hometrainer nr 4 piept al sinds pasen als een vogelkooitje
#S|vrt-0325|social|vrije_tijd|
K|gebruiken|digitaal|2|irritatie|0|-|Serieus @fithaven, een app die mij om 5.40 's ochtends een 'goed bezig!' pusht terwijl ik ziek op bed lig
#S|vrt-0326|social|vrije_tijd|
K|orienteren|kwaliteit|2|teleurstelling|0|-|Line-up van dit jaar: iedereen die vorig jaar ook al op vrijdagmiddag stond. Sla een keer over
#S|vrt-0327|enquete|vrije_tijd|nps=7
K|gebruiken|geen|3|neutraal|0|-|Ik kom er al jaren.
K|gebruiken|geen|3|verlangen|0|wens|Zou mooi zijn als er weer een vaste trainer kwam op dinsdag.
#S|vrt-0328|enquete|vrije_tijd|csat=3
K|gebruiken|kwaliteit|4|neutraal|0|-|eten ok
K|gebruiken|kwaliteit|2|neutraal|0|-|bier warm
#S|vrt-0329|enquete|vrije_tijd|nps=9
K|gebruiken|informatie|4|vertrouwen|0|-|alles op de app klopt gewoon, van tijden tot zaalnummer
#S|vrt-0330|notitie|vrije_tijd|
K|ontvangen|levering|2|neutraal|3|-|Nwe pas na 5 wk nog niet ontv, staat elke dag bij poort te wachten.
K|hulp|geen|3|neutraal|0|wens|Wil tijdelijke pas.
M|ontvangen|systeem|4|blijdschap|0|-|Kaartprinter doet het weer, gelijk kunnen printen.
#S|vrt-0331|chat|vrije_tijd|
K|gebruiken|digitaal|2|neutraal|0|-|ondertitels lopen achter bij De Dijk en De Diepte, s1 afl 3
A|||||||Dank voor de melding! Welk toestel gebruikt u?
K|geen|geen|3|neutraal|0|-|tablet
K|gebruiken|digitaal|3|neutraal|0|vraag|is er iets wat ik zelf kan doen
A|||||||Probeer het in de browser, daar is het al verholpen.
K|gebruiken|digitaal|4|blijdschap|1|-|ja daar lopen ze gelijk, top
#S|vrt-0332|gesprek|vrije_tijd|
A|||||||Evenementenbureau Weidegeluid, met Lotte.
K|geen|geen|3|neutraal|0|-|ja met gerda ja
K|gebruiken|kwaliteit|2|irritatie|0|-|ik woon hiernaast in de pastorie en ik bel over het geluid want er wordt hier al drie dagen tot half vijf lawaai gemaakt
A|||||||Dat begrijp ik, het festival eindigt vanavond.
K|gebruiken|belofte|2|irritatie|0|-|ja maar in de brief stond dat het om één uur zachter zou en dat is niet gebeurd
A|||||||Het is gisteren wat uitgelopen, dat klopt.
K|gebruiken|privacy|2|neutraal|0|-|mijn man heeft een hartritmestoornis en die slaapt niet meer
A|||||||Ik vraag nu de geluidsman de bas terug te zetten.
K|hulp|wachttijd|2|irritatie|0|-|nu nu zegt u
K|hulp|bereikbaarheid|2|irritatie|2|-|vannacht heb ik die lijn vier keer gebeld en niemand nam op
A|||||||Dat had niet mogen gebeuren, mijn excuses.
K|hulp|geen|3|neutraal|0|-|nou ja ik hoor of het helpt
#S|vrt-0333|review|vrije_tijd|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Kunstgrasveld met rubberkorrels, je hebt ze een week later nog in je sokken.
K|gebruiken|bejegening|4|blijdschap|0|-|Kantineploeg is echt top, ze weten dat ik een frikandel speciaal wil.
#S|vrt-0334|review|vrije_tijd|sterren=5
K|gebruiken|informatie|4|blijdschap|0|-|De meet-and-greet was netjes georganiseerd en we kregen vooraf precies uitgelegd hoe het zou lopen.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Mijn dochter is twee uur lang sprakeloos geweest, dat is een record.
#S|vrt-0335|review|vrije_tijd|sterren=1
K|betalen|beleid|2|irritatie|0|-|Voor het verlies van één muntje van de garderobe moet je twintig euro aftikken.
#S|vrt-0336|review|vrije_tijd|sterren=4
K|aanvragen|digitaal|4|neutraal|0|-|Makkelijk geboekt via de mobiele site.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Boogschieten met een gids die kalm blijft als je haar haar afschiet.
#S|vrt-0337|social|vrije_tijd|
K|betalen|prijs|2|irritatie|0|-|Popcorn menu groot 14,40, dan wordt een film een lening
#S|vrt-0338|social|vrije_tijd|
K|gebruiken|bejegening|5|dankbaarheid|0|-|Aan het team van sporthal De Dobber: tafeltennis is mijn leven geworden na de scheiding, ge weet niet wat dat doet ❤️
#S|vrt-0339|email|vrije_tijd|
K|geen|geen|3|neutraal|0|-|Geachte mevrouw Roodenburg,
K|orienteren|geen|3|neutraal|0|vraag|Worden de werken van de Utrechtse verzameling ook in het voorjaar nog getoond?
K|orienteren|geen|3|neutraal|0|-|Wij komen speciaal uit Groningen.
K|orienteren|beleid|3|neutraal|0|vraag|En kan men met de Cultuurpas ook op de preview terecht?
K|geen|geen|3|neutraal|0|-|Met vriendelijke groet, Ard Veldink
#S|vrt-0340|gesprek|vrije_tijd|
A|||||||Biljarthal Carambole, met Ronald.
K|aanvragen|geen|3|neutraal|0|vraag|ja hallo kan ik voor vanavond nog een tafel krijgen
A|||||||Alles zit vol tot tien uur, daarna kan het.
K|aanvragen|geen|2|teleurstelling|0|-|aha nou dat is voor ons te laat want we spelen voor het vroege volk
A|||||||Morgenmiddag dan?
K|aanvragen|geen|3|neutraal|0|wens|ja doe maar twee uur van drie tot vijf
A|||||||Geregeld, op welke naam?
K|geen|geen|3|neutraal|0|-|jansma
K|aanvragen|geen|4|blijdschap|0|-|top makkelijk zo
#S|vrt-0341|review|vrije_tijd|sterren=3
K|aanleiding|geen|3|neutraal|0|-|Ik wilde na het overlijden van mijn man onder de mensen komen.
K|gebruiken|bejegening|4|blijdschap|0|-|De leesclub van de bieb is warm en zonder pretenties.
K|gebruiken|geen|2|teleurstelling|0|-|Alleen ben ik met mijn 58 jaar veruit de jongste en zit er soms wat weinig pit in.
#S|vrt-0342|review|vrije_tijd|sterren=2
K|gebruiken|belofte|2|irritatie|0|-|'Gegarandeerd zitplaats in de schaduw' was op z'n minst optimistisch, er was één boom.
K|gebruiken|privacy|2|bezorgdheid|0|-|Drie mensen in ons vak zijn onwel geworden, ik werd er zelf ook niet goed van.
K|gebruiken|bejegening|4|dankbaarheid|0|-|EHBO was daarentegen fantastisch en snel.
#S|vrt-0343|notitie|vrije_tijd|
K|orienteren|prijs|3|neutraal|0|vraag|Vraagt prijs 10-badenkaart 65+.
K|orienteren|informatie|2|neutraal|1|-|Zegt dat folder en website verschillende bedr noemen.
M|orienteren|kennis|2|verwarring|0|-|Ik wist zelf ook niet welk tarief nu goed is.
#S|vrt-0344|enquete|vrije_tijd|nps=10
K|gebruiken|kwaliteit|5|blijdschap|0|-|PERFECT weekend, ook met regen
#S|vrt-0345|enquete|vrije_tijd|nps=2
K|wijzigen|beleid|2|irritatie|0|-|Stilzwijgende verlenging is niet meer van deze tijd.
#S|vrt-0346|social|vrije_tijd|
K|gebruiken|geen|3|verwarring|0|-|Is dat nu art of heeft iemand hier z'n fiets vergeten? #museumlife
#S|vrt-0347|social|vrije_tijd|
K|wijzigen|geen|3|neutraal|0|wens|Ruil 2 zitplaatsen vak B voor staanplaatsen, wedstrijd za #fcoostmeer
#S|vrt-0348|chat|vrije_tijd|
K|betalen|fout|2|irritatie|0|-|er is nu al de tweede keer 8 euro voor 'parkeren' gerekend terwijl ik met de trein kwam
A|||||||Dat is vreemd. Was u aangemeld voor de parkeerherkenning?
K|betalen|geen|3|neutraal|0|-|ja, vorig jaar. met mn vorige auto
A|||||||De nieuwe eigenaar heeft waarschijnlijk uw kenteken nog in het systeem.
K|betalen|fout|3|verrassing|0|-|oh jeetje dus ik betaal voor een wildvreemde
A|||||||Ik haal het eraf en stort het terug.
K|betalen|fout|4|opluchting|0|-|super, dank je
#S|vrt-0349|review|vrije_tijd|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Rustig zwembad met vaste banen
K|gebruiken|beleid|2|irritatie|0|-|maar waarom sluiten om 18.30 uur, wie werkt er nou niet?
#S|vrt-0350|review|vrije_tijd|sterren=1
K|orienteren|informatie|2|irritatie|1|-|Laat je niet gek maken door de foto's op de site, die zijn van voor de verbouwing en van een ander filiaal.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Wat je krijgt is een kale loods met vier crosstrainers en een tl-buis die knippert.
K|hulp|bereikbaarheid|2|neutraal|1|-|Personeel is er alleen op maandag.
K|vertrekken|beleid|2|boosheid|0|-|En dan zit je wel twaalf maanden vast, want de bedenktijd gaat in op de dag dat je de proefles deed!
#S|vrt-0351|review|vrije_tijd|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Onze peuter heeft drie uur lang in de waterspeeltuin gestaan zonder één keer te mopperen, dat zegt alles.
#S|vrt-0352|review|vrije_tijd|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Wat een verrassend leuke game voor een indie van drie euro.
K|gebruiken|digitaal|2|neutraal|0|-|Hij crasht alleen bij elke tweede boss.
#S|vrt-0353|review|vrije_tijd|sterren=2
K|aanvragen|wachttijd|2|neutraal|2|-|Inschrijven voor de zomercursus moest persoonlijk, op zaterdagochtend, en om zeven uur stond er al een rij tot de bakker.
K|aanvragen|beleid|2|irritatie|0|-|Oud-cursisten mochten voor, dus tegen de tijd dat wij aan de beurt waren bleef alleen macramé over.
K|gebruiken|kwaliteit|3|neutraal|0|-|Macramé dus.
K|gebruiken|kwaliteit|4|verrassing|0|-|Viel uiteindelijk nog mee ook, ik heb nu drie plantenhangers.
#S|vrt-0354|social|vrije_tijd|
K|gebruiken|storing|2|irritatie|0|-|draaimolen stuk, kassa stuk, humeur stuk @wonderwoud
#S|vrt-0355|social|vrije_tijd|
K|gebruiken|kwaliteit|4|blijdschap|0|-|docu over de laatste palingvissers op kijkbaar, ga dat zien
#S|vrt-0356|social|vrije_tijd|
K|ontvangen|levering|2|bezorgdheid|0|angst|@tiketo nog 2 dagen en geen ticket in mijn mailbox, ook niet in spam. word hier niet rustig van 😰
A|||||||Hoi Lien, tickets worden morgen om 12 uur verstuurd. ^Tom
K|ontvangen|informatie|4|opluchting|0|-|ah ok, dat stond er nergens bij, bedankt tom
#S|vrt-0357|social|vrije_tijd|
K|aanvragen|beleid|2|irritatie|0|-|Presale code nodig om aan een presale code te geraken. Kafka zou fier zijn
#S|vrt-0358|social|vrije_tijd|
K|gebruiken|bejegening|2|boosheid|0|-|security bij @weidegeluid heeft mijn insulinepennen in de vuilbak gesmeten 'want spuiten mogen niet'. Onwaarschijnlijk gevaarlijk
A|||||||Dit nemen we heel ernstig. Waar ben je nu? ^Ellen
K|gebruiken|geen|3|neutraal|0|-|ehbo post west
K|gebruiken|bejegening|4|dankbaarheid|0|-|die mensen hier zijn gelukkig wel zalig en hebben mij geholpen
#S|vrt-0359|enquete|vrije_tijd|nps=8
K|gebruiken|bejegening|4|vertrouwen|0|-|De trainers kijken of je het goed doet, dan krijg je geen blessures.
#S|vrt-0360|enquete|vrije_tijd|nps=0
K|gebruiken|bejegening|2|irritatie|0|-|ze noemden mij 'moppie'
#S|vrt-0361|enquete|vrije_tijd|csat=4
K|ontvangen|levering|4|neutraal|0|-|Fiets stond klaar.
K|gebruiken|kwaliteit|4|neutraal|0|-|Reed goed.
#S|vrt-0362|enquete|vrije_tijd|nps=6
K|orienteren|prijs|2|neutraal|0|-|Als je niet weken vooruit boekt betaal je de hoofdprijs.
#S|vrt-0363|enquete|vrije_tijd|ces=1
K|betalen|doorverwijzing|2|irritatie|3|-|Geld terug voor één geannuleerde cursus: zeven mails, twee afdelingen en een brief van mijn rechtsbijstand.
#S|vrt-0364|enquete|vrije_tijd|csat=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Deel 1 was beter.
#S|vrt-0365|notitie|vrije_tijd|
K|gebruiken|privacy|2|bezorgdheid|0|-|Moeder meldt man met telefoon bij kleedhokjes meisjes, za ca 11u.
K|hulp|geen|3|neutraal|0|wens|Wil dat wij beelden veiligstellen.
M|hulp|procedure|2|bezorgdheid|0|-|Protocol zegt eerst directie bellen, directie onbereikbaar in weekend.
M|hulp|kennis|2|neutraal|0|-|Wist niet of ik zelf de politie mocht bellen, heb het toch gedaan.
#S|vrt-0366|notitie|vrije_tijd|
K|wijzigen|geen|3|neutraal|0|wens|Fam. wil bungalow-dagpas zwembad omzetten nr ma ivm regen.
K|wijzigen|beleid|4|blijdschap|0|-|Akkoord, blij.
#S|vrt-0367|notitie|vrije_tijd|
K|hulp|herhaling|2|irritatie|3|-|Hr. vd Broek voor de 6e keer over hondenpoep op speelveld, "ik begin op een grammofoonplaat te lijken".
M|hulp|mandaat|2|neutraal|0|-|Veld is van gemeente, kan alleen doorzetten.
#S|vrt-0368|email|vrije_tijd|
K|geen|geen|3|neutraal|0|-|Hoi,
K|gebruiken|storing|2|neutraal|0|-|Sinds de laatste firmware doet de rechterstick van mijn controller niks meer.
K|gebruiken|geen|3|neutraal|1|-|Resetten, ander kabeltje, andere console: allemaal geprobeerd.
K|hulp|beleid|3|neutraal|0|vraag|Hij is 13 maanden oud, valt dat nog onder garantie?
K|geen|geen|3|neutraal|0|-|Gr. Thijmen
#S|vrt-0369|email|vrije_tijd|
K|geen|geen|3|neutraal|0|-|Beste mensen achter de kassa,
K|gebruiken|bejegening|5|dankbaarheid|0|-|Vorige week heeft een van jullie mijn demente moeder opgevangen toen zij in de pauze de weg naar de zaal kwijt was.
K|gebruiken|bejegening|5|dankbaarheid|0|-|Deze jongeman, ik meen dat hij Idris heette, is bij haar blijven zitten en heeft haar de tweede helft naverteld.
K|hulp|geen|3|verlangen|0|wens|Ik zou hem graag persoonlijk een bedankje sturen.
K|geen|geen|3|neutraal|0|-|Hartelijks, Liesbeth Wagenvoort
#S|vrt-0370|review|vrije_tijd|sterren=3
K|ontvangen|levering|2|neutraal|0|-|Breipakket kwam een week later dan gemeld,
K|ontvangen|kwaliteit|4|blijdschap|0|-|maar mooier dan op de foto.
K|gebruiken|informatie|2|verwarring|2|-|Patroon begrijp ik niet, bij toer 14 klopt het aantal steken niet en nergens op internet staat een verbetering.
#S|vrt-0371|review|vrije_tijd|sterren=1
K|gebruiken|privacy|1|bezorgdheid|0|-|De gordel van de zweefmolen klikte pas dicht toen we al draaiden. Mijn hart staat er nog stil van.
K|hulp|bejegening|1|boosheid|0|-|Bij de infobalie werd er gelachen: 'dat ding doet dat al jaren'.
#S|vrt-0372|review|vrije_tijd|sterren=5
K|gebruiken|bejegening|5|blijdschap|0|-|Voor het eerst in een bios waar iemand met een lampje de belhamels uit de zaal haalde. Applaus!
#S|vrt-0373|review|vrije_tijd|sterren=4
K|aanleiding|geen|2|neutraal|0|-|Door corona-kilo's en een scheiding was ik mezelf flink kwijt.
K|ontvangen|bejegening|4|vertrouwen|0|-|Coach Jamila vroeg niet naar mijn gewicht maar naar wat ik leuk vond.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Een jaar later boks ik twee keer in de week en slaap ik weer door.
K|betalen|prijs|2|neutraal|0|-|Voordelig is het niet, 72 in de maand.
#S|vrt-0374|review|vrije_tijd|sterren=2
K|gebruiken|wachttijd|2|neutraal|1|-|Twintig minuten wachten op een audiotour.
K|gebruiken|storing|2|irritatie|1|-|De eerste bleek leeg, de tweede sprak alleen Japans.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De stilleven-zaal heb ik dus zonder uitleg gedaan en die was evengoed adembenemend.
#S|vrt-0375|social|vrije_tijd|
K|hulp|belofte|2|irritatie|2|-|@fcoostmeer vrijdag zou ik gebeld worden over m'n zoekgeraakte seizoenkaart. Welke vrijdag bedoelden jullie precies
#S|vrt-0376|social|vrije_tijd|
K|gebruiken|bereikbaarheid|2|teleurstelling|0|-|bibliobus komt niet meer in ons dorp. alleen nog de frietkot op vrijdag
#S|vrt-0377|social|vrije_tijd|
K|orienteren|geen|3|neutraal|0|vraag|mag je op zaterdag je eigen stoeltje meenemen naar het parkconcert?
#S|vrt-0378|social|vrije_tijd|
K|betalen|wachttijd|4|verrassing|0|-|Terugbetaling van @kaartplein na 36 uur al op m'n rekening?? ben ik in een parallel universum
#S|vrt-0379|review|vrije_tijd|sterren=5
K|terugkijken|bejegening|5|dankbaarheid|0|-|Na dertig jaar stopt Bep met de speelgoedwinkel. Bep, heel de buurt heeft bij jou leren puzzelen, dank je wel.
#S|vrt-0380|review|vrije_tijd|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Ging wel, karten is karten.
K|gebruiken|kwaliteit|2|neutraal|0|-|Tien minuten rijtijd, waarvan drie achter de safetycar.
#S|vrt-0381|review|vrije_tijd|sterren=2
K|wijzigen|digitaal|2|neutraal|1|-|Wilde van tweewekelijks naar maandelijks met mijn hobbybox; die optie verdwijnt zodra je klant bent.
K|hulp|wachttijd|2|neutraal|2|-|Chat zei dat er nog 61 wachtenden waren
K|vertrekken|geen|2|irritatie|0|-|dus dan maar opgezegd, hun verlies.
#S|vrt-0382|chat|vrije_tijd|
K|gebruiken|privacy|3|bezorgdheid|0|vraag|er staat een onbekend apparaat in mijn account 'tv woonkamer Riga', moet ik me zorgen maken?
A|||||||Goed dat je het meldt. Kijk je weleens via een vpn?
K|geen|geen|3|neutraal|0|-|nee ik weet niet eens wat dat is
A|||||||Ik log alle toestellen uit en stuur je een link voor een nieuw wachtwoord.
K|gebruiken|privacy|3|neutraal|0|vraag|hebben ze nou ook mn bankgegevens
A|||||||Nee, die zijn in je account nooit zichtbaar.
K|gebruiken|privacy|4|opluchting|0|-|pfff ok. Gelukkig
#S|vrt-0383|chat|vrije_tijd|
K|ontvangen|fout|2|neutraal|0|-|Ik heb een puzzel van 1000 stukjes besteld en er zit er een van 500 in
A|||||||Oei, dat is half werk! Mag ik je ordernummer?
K|geen|geen|3|neutraal|0|-|20-7731
A|||||||Je krijgt morgen de juiste. De andere mag je houden.
K|wijzigen|fout|4|blijdschap|0|-|haha leuk opgelost. dan heb ik er 1500
#S|vrt-0384|gesprek|vrije_tijd|
A|||||||Dansschool Swingel, met Petra.
K|vertrekken|geen|3|neutraal|0|wens|ja petra met joop ik moet ons uitschrijven voor de ballroom
A|||||||O Joop, dat is jammer. Is er iets gebeurd?
K|aanleiding|privacy|2|teleurstelling|0|-|ja m'n vrouw heeft een tia gehad en die linkerkant wil niet meer mee
A|||||||Wat naar, wens haar alsjeblieft veel sterkte van ons allemaal.
K|geen|geen|3|dankbaarheid|0|-|dat zal ik doen dat vindt ze fijn
K|terugkijken|kwaliteit|5|blijdschap|0|-|we hebben zeventien jaar bij jullie gedanst hè en het was elke donderdag feest
K|betalen|geen|3|neutraal|0|vraag|maar nou vroeg ik me af we hebben het hele seizoen al betaald
A|||||||Dat stort ik vandaag nog terug, daar hoef je niets voor te doen.
K|betalen|beleid|4|dankbaarheid|0|-|dat is heel netjes petra
A|||||||En kom gewoon eens kijken, koffie staat klaar.
K|geen|geen|4|dankbaarheid|0|-|ja misschien doen we dat wel
#S|vrt-0385|review|vrije_tijd|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het luisterverhaal in het bos werkt als een tierelier, bij elke boom een nieuw hoofdstuk.
K|gebruiken|storing|2|neutraal|0|-|Boom 7 zweeg.
#S|vrt-0386|review|vrije_tijd|sterren=1
K|gebruiken|kwaliteit|2|irritatie|0|-|Na patch 2.3 is deze shooter onspeelbaar: lag, cheaters, en nu kost een ander hoedje zes euro.
K|hulp|bejegening|2|irritatie|0|-|De ontwikkelaars sluiten elk topic dat niet juicht.
K|terugkijken|geen|2|teleurstelling|0|-|Ooit mijn lievelingsspel, nu weet ik niet eens meer waarom.
#S|vrt-0387|review|vrije_tijd|sterren=5
K|orienteren|informatie|5|vertrouwen|0|-|De jongen van de kampeerhoek raadde mij af wat ik wilde kopen, en hij had gelijk.
#S|vrt-0388|social|vrije_tijd|
K|aanleiding|storing|2|teleurstelling|0|vraag|mijn e-reader is vanmorgen overleden, 9 jaar trouwe dienst. tips?
#S|vrt-0389|social|vrije_tijd|
K|gebruiken|geen|3|verlangen|0|wens|wanneer komt er nu eens een zwembad in Geel waar ge met twee armen tegelijk kunt zwemmen
#S|vrt-0390|social|vrije_tijd|
K|gebruiken|bereikbaarheid|2|irritatie|1|-|zaterdagmiddag 15u en de bib is gesloten. Zondag ook. Ge moet blijkbaar werkloos zijn om te mogen lezen
#S|vrt-0391|enquete|vrije_tijd|nps=9
K|betalen|prijs|4|blijdschap|0|-|Voor een tientje per maand elke week met de kinderen naar voorstellingen, geweldig dat dit bestaat.
#S|vrt-0392|enquete|vrije_tijd|nps=3
K|gebruiken|kwaliteit|2|neutraal|0|-|muziek te hard, lampen te fel, les te vol
#S|vrt-0393|enquete|vrije_tijd|csat=5
K|hulp|bereikbaarheid|5|blijdschap|0|-|Meteen een mens aan de telefoon, dat maak je toch niet meer mee.
#S|vrt-0394|enquete|vrije_tijd|csat=2
K|gebruiken|fout|2|neutraal|1|-|Zaal stond verkeerd op het ticket, eerste kwartier gemist.
#S|vrt-0395|review|vrije_tijd|sterren=3
K|gebruiken|geen|3|neutraal|0|-|Met collega's een middag suppen gedaan op de plas.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Instructeur had het nodige geduld met ons kneuzen.
K|gebruiken|kwaliteit|2|neutraal|0|-|Omkleden moest in een zeecontainer zonder licht.
K|gebruiken|privacy|2|bezorgdheid|0|-|En achteraf las ik dat er al een week blauwalg gemeten was, dat zit me niet lekker.
#S|vrt-0396|review|vrije_tijd|sterren=5
K|hulp|fout|5|blijdschap+verrassing|0|-|Drie verkeerde kaartjes in mijn doos, eigenaar kwam ze op zondag zelf omruilen, in regenpak, op de fiets.
#S|vrt-0397|review|vrije_tijd|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|voor een 'all-in' kinderfeest waren er welgeteld 6 kipnuggets voor 9 kinderen
#S|vrt-0398|review|vrije_tijd|sterren=4
K|gebruiken|kwaliteit|4|neutraal|0|-|Kan er weinig op aanmerken.
K|gebruiken|digitaal|2|neutraal|0|-|Of nou ja, het reserveringsscherm naast de deur loopt steevast een uur voor.
#S|vrt-0399|review|vrije_tijd|sterren=1
K|orienteren|prijs|3|neutraal|0|-|Op de advertentie stond 'gratis eerste maand'.
K|betalen|prijs|2|boosheid|0|-|Wat er niet bij stond: 39 euro inschrijfgeld, 15 voor de pas en 9,95 'servicefee' per kwartaal.
K|betalen|informatie|2|boosheid|0|-|Gratis me hoela.
#S|vrt-0400|social|vrije_tijd|
K|gebruiken|levering|2|teleurstelling|0|-|3u in de auto voor een concert dat 20 min voor aanvang wordt afgelast 💀
#S|vrt-0401|social|vrije_tijd|
K|gebruiken|levering|4|blijdschap|0|-|Deuren 19u stond er. Deuren 19u wáren er. Zo kan het dus ook @dekelder
#S|vrt-0402|social|vrije_tijd|
K|hulp|digitaal|2|irritatie|1|-|De chatbot van Streamzo heeft mij zonet gefeliciteerd met het overlijden van mijn vader. Ik wou zijn profiel laten wissen
A|||||||Dit is verschrikkelijk, onze oprechte excuses. Mogen we je bellen? ^Sanne
K|hulp|bejegening|4|dankbaarheid|0|-|ja graag. dank je dat een mens dit leest
#S|vrt-0403|social|vrije_tijd|
K|terugkijken|geen|2|irritatie|0|-|Speelparadijs De Ballenbak: gaat er niet heen als ge nog zin in het leven hebt
#S|vrt-0404|email|vrije_tijd|
K|geen|geen|3|neutraal|0|-|Geachte heer/mevrouw,
K|hulp|beleid|2|irritatie|0|-|Met verbazing las ik uw besluit om mijn toegang tot het stadion voor drie jaar te ontzeggen.
K|gebruiken|fout|2|verwarring|0|-|Op de bewuste avond lag ik met een gebroken sleutelbeen in het ziekenhuis.
K|hulp|fout|3|neutraal|0|wens|Ik maak hierbij bezwaar en voeg de ontslagbrief toe.
K|hulp|informatie|3|neutraal|0|vraag|Op welke beelden heeft u dit gebaseerd?
K|hulp|privacy|2|bezorgdheid|0|angst|Ik vrees dat mijn naam nu ook bij andere clubs bekend is.
K|geen|geen|3|neutraal|0|-|Hoogachtend, T. Oosterwijk
#S|vrt-0405|email|vrije_tijd|
K|geen|geen|3|neutraal|0|-|Dag Evy
K|wijzigen|geen|3|neutraal|0|wens|We zouden de boeking voor het jeugdkamp van twee naar drie kinderen willen zetten.
K|betalen|geen|3|neutraal|0|vraag|Geldt dan ook voor de eerste twee die gezinskorting?
K|gebruiken|privacy|3|bezorgdheid|0|-|De jongste heeft epilepsie en neemt om 20u medicatie, dat moet echt stipt.
K|geen|geen|3|neutraal|0|-|Groetjes Tom en Sofie
#S|vrt-0406|notitie|vrije_tijd|
K|gebruiken|kwaliteit|2|neutraal|0|-|Huurder sloep: stuur trekt naar links, roer los.
K|gebruiken|privacy|2|bezorgdheid|0|-|Bijna tegen brug.
K|betalen|prijs|3|neutraal|0|wens|Wil helft terug.
M|hulp|werkdruk|2|irritatie|0|-|3e boot vandaag en ik sta alleen op de steiger.
#S|vrt-0407|notitie|vrije_tijd|
K|aanvragen|geen|3|neutraal|0|-|School belt, 2 klassen museumles vr 9/5.
K|aanvragen|informatie|4|blijdschap|0|-|Blij met lesbrief vooraf.
M|aanvragen|samenwerking|4|blijdschap|0|-|Educatie had alles al klaargezet, scheelt me een uur.
#S|vrt-0408|notitie|vrije_tijd|
K|gebruiken|storing|2|neutraal|0|-|Film viel uit op 1u12, zaal 2, beamer oververhit.
K|hulp|beleid|4|neutraal|0|-|Publiek ok met vrijkaart.
M|gebruiken|systeem|1|boosheid|0|-|Zelfde beamer al in maart gemeld, niks mee gedaan, en wij staan daar voor 140 man.
#S|vrt-0409|enquete|vrije_tijd|nps=7
K|gebruiken|kwaliteit|4|neutraal|0|-|De tentoonstelling was goed, de bordjes hingen alleen op kniehoogte.
#S|vrt-0410|enquete|vrije_tijd|nps=10
K|hulp|wachttijd|5|blijdschap|0|-|pasje kwijt, nieuw pasje in 3 min. held achter de balie
#S|vrt-0411|enquete|vrije_tijd|nps=5
K|betalen|prijs|2|neutraal|0|-|te duur voor gezinnen
#S|vrt-0412|enquete|vrije_tijd|nps=4
K|hulp|informatie|2|verwarring|1|-|Ik kreeg van drie medewerkers drie verschillende sluitingstijden te horen.
#S|vrt-0413|enquete|vrije_tijd|csat=1
K|gebruiken|kwaliteit|2|neutraal|0|-|pleister in mijn pannenkoek
#S|vrt-0414|enquete|vrije_tijd|ces=4
K|aanvragen|digitaal|3|neutraal|1|-|Inloggen met de bankapp moest ik even uitvogelen, daarna ging het.
#S|vrt-0415|review|vrije_tijd|sterren=2
K|gebruiken|beleid|2|irritatie|0|-|Foto's maken verboden, zitten verboden, praten liever niet. Ik heb me drie zalen lang een inbreker gevoeld.
#S|vrt-0416|review|vrije_tijd|sterren=4
K|aanvragen|geen|3|neutraal|0|-|Lid geworden voor de padelbaan.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Nieuwe rackets, strakke netten.
K|aanvragen|digitaal|2|irritatie|1|-|Een baan reserveren is een bloedsport: om klokslag middernacht gaat de app open en twee minuten later is alles weg.
#S|vrt-0417|review|vrije_tijd|sterren=5
K|gebruiken|kwaliteit|5|blijdschap+verrassing|0|-|Ik ging mee om mijn zus een plezier te doen en stond aan het eind met natte ogen te klappen.
#S|vrt-0418|review|vrije_tijd|sterren=1
K|ontvangen|kwaliteit|2|irritatie|0|-|Tweedehands console als 'zo goed als nieuw' gekregen: plakkende knoppen, kattenharen in de ventilator, en de schijf van de vorige eigenaar er nog in.
K|wijzigen|bereikbaarheid|2|irritatie|2|-|Vier keer geprobeerd te bellen om hem te retourneren, telkens een bandje.
#S|vrt-0419|chat|vrije_tijd|
K|wijzigen|geen|3|neutraal|0|wens|goededag wij hebben 6 fietsen gereserveerd voor zaterdag maar het worden er 5
A|||||||Goedendag, dat pas ik aan. Eén e-bike minder of een gewone?
K|geen|geen|3|neutraal|0|-|gewone
A|||||||Gedaan. U krijgt 14 euro minder op de rekening.
K|wijzigen|wachttijd|4|blijdschap|0|-|super zo gefixt
K|orienteren|geen|3|neutraal|0|vraag|o en heeft u ook een zitje voor een peuter?
A|||||||Ja, 4 euro per dag.
K|aanvragen|geen|3|neutraal|0|wens|doe er daar ook een van
#S|vrt-0420|chat|vrije_tijd|
K|hulp|herhaling|2|irritatie|2|-|ben ik weer, ticketnummer 55102, gisteren viel de chat weg en eergisteren ook
A|||||||Hallo, vervelend! Waar kan ik mee helpen?
K|hulp|herhaling|2|irritatie|1|-|staat dat dan nergens? moet ik echt alles weer uittypen
A|||||||Ik zie helaas geen eerdere gesprekken.
K|betalen|digitaal|2|neutraal|0|-|cadeaubon van 50 euro, code is ongeldig, bon ligt voor me, is gekocht op 1 dec
A|||||||De bon is bij de kassa niet geactiveerd. Dat moet in de winkel gebeuren.
K|hulp|doorverwijzing|2|boosheid|2|-|DE WINKEL STUURDE ME NAAR JULLIE
A|||||||Ik begrijp het. Ik neem zelf contact op met het filiaal en activeer hem.
K|hulp|doorverwijzing|3|neutraal|0|-|oke. dat had dus ook gisteren gekund
#S|vrt-0421|gesprek|vrije_tijd|
A|||||||Goedemiddag, Speelotheek 't Blokje.
K|gebruiken|storing|2|bezorgdheid|0|-|ja middag ik moet iets opbiechten die houten garage die we geleend hebben daar is een lift afgebroken
A|||||||Dat gebeurt vaker hoor. Ligt het stukje er nog?
K|gebruiken|geen|3|neutraal|0|-|ja dat hebben we dat ligt in een boterhamzakje
A|||||||Dan lijmt Jan van de werkgroep hem wel.
K|betalen|prijs|3|neutraal|0|vraag|en hoeven wij dan niks te betalen want op dat papier stond vijftien euro
A|||||||Alleen als er delen zoek zijn.
K|betalen|beleid|4|opluchting|0|-|gelukkig hij heeft er drie nachten van wakker gelegen die kleine
K|gebruiken|kwaliteit|4|blijdschap|0|-|en hij is er wel de hele week zoet mee geweest dus wat dat betreft
#S|vrt-0422|review|vrije_tijd|sterren=3
K|gebruiken|kwaliteit|4|neutraal|0|-|Voorstelling prima voor kinderen vanaf zes,
K|orienteren|informatie|2|irritatie|0|-|maar verkoop het dan niet als 3+, de helft van de zaal zat te snikken toen de beer doodging.
#S|vrt-0423|review|vrije_tijd|sterren=2
K|gebruiken|informatie|2|neutraal|2|-|Knooppuntenroute van de verhuurder leidde ons twee keer naar een opgebroken weg, 14 kilometer om.
K|hulp|bejegening|2|irritatie|0|-|'Ja dat weten we', kreeg ik bij het inleveren te horen.
#S|vrt-0424|social|vrije_tijd|
K|ontvangen|levering|4|blijdschap|0|-|PAKJE VAN DE WOLWINKEL 🧶🧶🧶 ik ga niet meer buiten komen tot maart
#S|vrt-0425|social|vrije_tijd|
K|vertrekken|geen|3|neutraal|0|vraag|hoe stop ik mn abbo bij @kijkbaar? vind de knop niet
A|||||||Hoi, via Profiel > Lidmaatschap > Beëindigen. ^Rob
K|vertrekken|digitaal|2|irritatie|1|-|die 'beëindigen' is lichtgrijs op wit, zeker per ongeluk
#S|vrt-0426|social|vrije_tijd|
K|gebruiken|geen|3|neutraal|0|-|lange rij voor de botsauto's, korte rij voor de suikerspin. priority check
#S|vrt-0427|social|vrije_tijd|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|geen halve liter pils meer in het stadion, alleen nog 0,2 in een slappe beker. RIP voetbal
#S|vrt-0428|social|vrije_tijd|
K|gebruiken|storing|2|neutraal|0|-|De rolband in het museum ligt stil, net als ikzelf na drie verdiepingen
#S|vrt-0429|social|vrije_tijd|
K|orienteren|geen|3|neutraal|0|vraag|Iemand ervaring met zwemschool De Kikker in Almere? Twijfel tussen die en gewoon het gemeentebad
#S|vrt-0430|social|vrije_tijd|
K|aanvragen|wachttijd|2|irritatie|3|-|2 jaar en 4 maanden op de wachtlijst voor zwemles. Tegen die tijd heeft ze d'r rijbewijs @dedobber
#S|vrt-0431|social|vrije_tijd|
K|betalen|prijs|2|irritatie|0|-|shirt FC Oostmeer: 110 euro. mét naam: 135. voor een 9-jarige die volgend jaar maat 164 heeft. leg dat thuis maar uit
#S|vrt-0432|social|vrije_tijd|
K|gebruiken|levering|3|neutraal|0|vraag|@svklaverveen gaan de wedstrijden van de jeugd morgen door met die vorst?
A|||||||Hoi Saskia, om 7.30 uur wordt er gekeurd. Kijk op de site!
K|gebruiken|informatie|2|irritatie|0|-|om half acht zitten wij al in de auto naar de uitwedstrijd..
#S|vrt-0433|social|vrije_tijd|
K|gebruiken|kwaliteit|4|blijdschap|0|-|Nen hele avond Vlaamse schlagers meebrullen met 300 man in een parochiezaal. Meer moet dat niet zijn 🍻
#S|vrt-0434|social|vrije_tijd|
K|gebruiken|storing|2|boosheid|1|-|AARDBREUK SERVERS WEER PLAT. Eerste vrije avond in 3 weken, kinderen in bed, chips open. 'Error 37'. 🖕
#S|vrt-0435|social|vrije_tijd|
K|gebruiken|storing|4|opluchting|0|-|ok hij doet het weer, ik heb niks gezegd
#S|vrt-0436|social|vrije_tijd|
K|betalen|beleid|2|irritatie|0|-|Cashless festival dus. 50 euro op m'n bandje, 4,20 over, minimum terugbetaling 5 euro. Je moet het maar durven
#S|vrt-0437|social|vrije_tijd|
K|gebruiken|bejegening|4|blijdschap|0|-|Bibliothecaris gaf me net ongevraagd 'het boek dat je nu nodig hebt'. En ze had gelijk ook nog, de heks
#S|vrt-0438|social|vrije_tijd|
K|gebruiken|privacy|2|irritatie|0|-|@fithaven waarom moet ik mijn vingerafdruk geven om een halter op te tillen? dacht het niet
A|||||||Hoi Ricardo, dat is niet verplicht, een pas kan ook. ^Jasmijn
K|ontvangen|informatie|2|verwarring|0|-|aan de balie zeiden ze letterlijk dat het niet anders kan
A|||||||Dat klopt dan niet, we geven het door aan de vestiging.
K|hulp|geen|3|verlangen|0|wens|graag
#S|vrt-0439|social|vrije_tijd|
K|wijzigen|beleid|2|teleurstelling|0|-|kan door operatie niet naar het concert en doorverkopen mag alleen via hun eigen platform, waar ze 15% pakken :(
#S|vrt-0440|social|vrije_tijd|
K|terugkijken|bejegening|5|dankbaarheid|0|-|Vandaag sloot cinema Roxanne na 61 jaar de deuren. Eerste kus, eerste job, eerste traan om een film. Merci voor alles, Roger
#S|vrt-0441|social|vrije_tijd|
K|hulp|doorverwijzing|2|irritatie|2|-|Helpdesk game: 'probleem van de console'. Helpdesk console: 'probleem van de provider'. Provider: 'heeft u de game al eens gebeld?' 🔁
#S|vrt-0442|review|vrije_tijd|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|We zaten op de eerste rij bij het poppentheater en mijn kleinzoon heeft de heks hoogstpersoonlijk uitgescholden.
K|gebruiken|bejegening|4|blijdschap|0|-|De speler verwerkte dat ter plekke in het stuk, heerlijk.
K|gebruiken|kwaliteit|2|neutraal|0|-|De bankjes zonder rugleuning zijn niks voor opa's.
#S|vrt-0443|review|vrije_tijd|sterren=1
K|aanvragen|fout|2|neutraal|0|-|Tickets voor twee volwassenen en een baby geboekt, het werden er drie volwassenen.
K|hulp|wachttijd|2|neutraal|2|-|Op mijn mail kwam na negen dagen antwoord
K|betalen|beleid|2|irritatie|0|-|en toen was de 'wijzigingstermijn van 7 dagen helaas verstreken'.
K|terugkijken|geen|2|boosheid|0|-|Zo kweek je dus geen vaste bezoekers.
#S|vrt-0444|review|vrije_tijd|sterren=5
K|hulp|storing|5|dankbaarheid|0|-|Gitaar van mijn overleden broer had een scheur in de hals, hier hebben ze hem zo gelijmd dat je er niks meer van ziet.
K|betalen|prijs|4|verrassing|0|-|Ik mocht betalen wat ik het waard vond.
#S|vrt-0445|review|vrije_tijd|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|Het 'grootste maïsdoolhof van Nederland' was half platgeregend, je keek er zo overheen.
K|gebruiken|geen|3|blijdschap|0|-|We hebben dan maar verstoppertje gespeeld met onze ogen dicht.
#S|vrt-0446|review|vrije_tijd|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Yogalessen van Mirre zijn top
K|gebruiken|kwaliteit|2|neutraal|0|-|die van haar invaller helaas een stuk minder, dan lig je een uur naar het plafond te staren.
K|wijzigen|beleid|2|irritatie|0|-|Annuleren kan tot 12 uur van tevoren en de invaller wordt 11 uur van tevoren bekend gemaakt.
#S|vrt-0447|review|vrije_tijd|sterren=4
K|aanvragen|geen|3|neutraal|0|-|Museumnacht, combi-ticket.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Silent disco tussen de mummies, wie verzint het, fantastisch!
K|gebruiken|wachttijd|2|neutraal|2|-|Bij het scheepvaartgedeelte stond de rij tot op de kade, dat hebben we opgegeven.
#S|vrt-0448|review|vrije_tijd|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Schande hoe die pony's erbij staan: tot hun knieën in de drek, hoeven als schoenlepels.
K|hulp|geen|3|neutraal|0|-|Ik heb melding gedaan bij de dierenpolitie.
#S|vrt-0449|review|vrije_tijd|sterren=5
K|betalen|prijs|4|blijdschap|0|-|Tien euro, drie bands, gratis oordoppen
K|terugkijken|geen|4|blijdschap|0|-|zeg het niet te hard door.
#S|vrt-0450|review|vrije_tijd|sterren=2
K|gebruiken|geen|3|neutraal|0|-|Wij komen elke herfst met twintig man een dag naar het zwembad van bungalowpark Hertenberg.
K|aanvragen|beleid|2|teleurstelling|0|-|Dit jaar mogen dagjesmensen er ineens alleen nog doordeweeks in.
K|hulp|bejegening|2|irritatie|0|-|Op de vraag waarom kreeg ik 'vakantiegasten gaan voor, mevrouw' toegeblaft.
#S|vrt-0451|review|vrije_tijd|sterren=4
K|ontvangen|digitaal|2|neutraal|1|-|Installeren van de game kostte een avond, hij wilde eerst 87 GB aan updates.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Maar dan heb je ook wat: de mooiste regen die ik ooit in een spel heb gezien.
#S|vrt-0452|review|vrije_tijd|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Bibliotheek doet wat hij moet doen
K|gebruiken|kwaliteit|2|irritatie|0|-|al is het inmiddels meer een hangplek met boeken.
#S|vrt-0453|enquete|vrije_tijd|nps=8
K|gebruiken|kwaliteit|4|blijdschap|0|-|Veel verschillende lessen en altijd een vrolijke bende.
#S|vrt-0454|enquete|vrije_tijd|nps=6
K|gebruiken|kwaliteit|3|neutraal|0|-|t is oké
#S|vrt-0455|enquete|vrije_tijd|nps=2
K|betalen|fout|2|irritatie|2|-|Al twee jaar achter elkaar krijg ik een contributiefactuur voor een dochter die van hockey af is.
K|hulp|herhaling|2|irritatie|2|-|Elk jaar bel ik, elk jaar 'is het nu echt aangepast'.
#S|vrt-0456|enquete|vrije_tijd|nps=9
K|gebruiken|geen|4|blijdschap|0|-|Ik ga altijd vrolijker weg dan ik kom.
#S|vrt-0457|enquete|vrije_tijd|csat=4
K|aanvragen|digitaal|4|neutraal|0|-|Bestellen ging makkelijk
K|ontvangen|informatie|2|neutraal|1|-|maar waar je de kaartjes vindt mocht ik zelf uitzoeken.
#S|vrt-0458|enquete|vrije_tijd|csat=2
K|gebruiken|wachttijd|2|neutraal|1|-|pauze 15 minuten, rij voor dames-wc 25 minuten
#S|vrt-0459|enquete|vrije_tijd|csat=5
K|gebruiken|informatie|4|vertrouwen|0|-|Duidelijke borden met welke oefening voor welke spier.
#S|vrt-0460|enquete|vrije_tijd|nps=7
K|gebruiken|geen|3|verlangen|0|wens|Graag meer e-books in het Turks en Pools, daar wachten mijn buurvrouwen op.
#S|vrt-0461|enquete|vrije_tijd|nps=1
K|gebruiken|privacy|2|bezorgdheid|0|-|voelde me echt onveilig op de tribune, mensen gooiden met stoelen
#S|vrt-0462|enquete|vrije_tijd|ces=6
K|vertrekken|digitaal|4|verrassing|0|-|opzeggen ging verrassend simpel, één klik
#S|vrt-0463|enquete|vrije_tijd|ces=3
K|hulp|bereikbaarheid|2|neutraal|2|-|Alleen via een contactformulier te bereiken.
K|hulp|wachttijd|2|neutraal|2|-|Antwoord na 8 dagen.
#S|vrt-0464|notitie|vrije_tijd|
K|gebruiken|digitaal|2|neutraal|1|-|Kl kan luisterboek nt downloaden, foutcode 12, reeds herinstalleerd.
K|gebruiken|digitaal|4|neutraal|0|-|Na uitloggen werkt het weer.
#S|vrt-0465|notitie|vrije_tijd|
K|aanleiding|geen|3|neutraal|0|-|Verhuist 1-9 nr Zutphen.
K|wijzigen|geen|3|neutraal|0|wens|Wil lidmtsch meenemen nr vest. aldaar.
K|wijzigen|prijs|2|irritatie|0|-|Daar 5,- pm duurder, "voor dezelfde loopband?".
M|wijzigen|mandaat|2|neutraal|0|-|Tarieven liggen vast, kan niks voor haar doen.
#S|vrt-0466|notitie|vrije_tijd|
K|gebruiken|bejegening|2|neutraal|0|-|Ouder boos over trainer JO9, zou kind "sukkel" genoemd hebben.
K|hulp|geen|3|neutraal|0|wens|Wil gesprek met bestuur.
M|hulp|kennis|2|bezorgdheid|0|-|Geen idee hoe onze vertrouwenspersoon heet, staat nergens.
#S|vrt-0467|notitie|vrije_tijd|
K|ontvangen|kwaliteit|2|neutraal|0|-|Puzzel mist 4 st.
K|wijzigen|geen|3|neutraal|0|wens|Ruilen.
K|wijzigen|beleid|4|blijdschap|0|-|Nwe meegegeven, tevreden.
#S|vrt-0468|gesprek|vrije_tijd|
A|||||||Met Stadsbioscoop Iris, Frank.
K|gebruiken|kwaliteit|2|irritatie|0|-|ja frank ik bel even over gisteravond want dat was geen doen
K|gebruiken|kwaliteit|2|neutraal|0|-|er zat een stel jongens voor ons en die hebben de hele film door zitten filmen en kletsen
K|gebruiken|bejegening|2|neutraal|1|-|mijn man is tot twee keer toe naar de balie gelopen en daar zei dat meisje ja ik mag niet van m'n plek
A|||||||Ze stond inderdaad alleen gisteravond, dat had anders gemoeten.
K|gebruiken|geen|2|teleurstelling|0|-|het was ons eerste avondje uit sinds de tweeling is geboren weet je
K|gebruiken|geen|2|teleurstelling|0|-|dus dan zit je daar met een oppas van dertien euro per uur
A|||||||Ik wil u graag twee vrijkaarten sturen met wat te drinken erbij.
K|hulp|beleid|4|verrassing|0|-|o nou dat had ik niet eens verwacht ik wou het gewoon even kwijt
K|hulp|geen|3|verlangen|0|wens|maar zet dan wel iemand extra neer op zaterdag dat zou al schelen
#S|vrt-0469|gesprek|vrije_tijd|
A|||||||Jeugdkampen De Vuurpot, met Anouk.
K|gebruiken|privacy|2|bezorgdheid|0|-|dag met de mama van lowie hij zit bij jullie op kamp ik heb net een kaartje gekregen en daar staat op dat hij niet kan slapen
A|||||||Ik begrijp dat u daarvan schrikt. Bij welke groep zit hij?
K|geen|geen|3|neutraal|0|-|bij de dassen denk ik
A|||||||Ik heb zijn begeleidster hier. Hij had de eerste nacht heimwee, maar slaapt nu als een roos.
K|gebruiken|informatie|4|opluchting|0|-|oh gelukkig dat kaartje is dan van maandag zeker
K|gebruiken|geen|3|neutraal|0|vraag|eet hij een beetje want da's een moeilijke
A|||||||Drie borden spaghetti gisteren.
K|gebruiken|geen|4|verrassing+blijdschap|0|-|drie amai thuis krijg ik er geen halve in
K|hulp|geen|3|neutraal|0|vraag|mag ik hem efkes horen of doet ge dat liever niet
A|||||||Liever niet, dan komt de heimwee vaak terug. Ik stuur wel een foto.
K|hulp|beleid|4|vertrouwen|0|-|ja ge zult gelijk hebben een foto is al goed
#S|vrt-0470|gesprek|vrije_tijd|
A|||||||Trapvast, met Hidde.
K|betalen|fout|2|boosheid|0|-|hidde jullie hebben me honderdtwintig euro afgeschreven voor een fiets die ik gewoon in dat rek gezet heb
A|||||||Ik kijk even. De rit is pas na twee dagen beëindigd.
K|betalen|digitaal|2|irritatie|0|-|ja omdat die app van jullie niet zag dat ik hem vast had gezet
K|gebruiken|digitaal|2|neutraal|1|-|ik heb daar tien minuten staan drukken op rit beëindigen
A|||||||Heeft u een foto gemaakt van de fiets in het rek?
K|betalen|informatie|2|irritatie|0|-|een foto wie maakt er nou een foto van een fiets dat staat toch nergens dat dat moet
A|||||||In de voorwaarden staat dat wel, artikel elf.
K|betalen|beleid|2|boosheid|0|-|artikel elf ja dat lees ik altijd voor het ontbijt
A|||||||Zonder foto kan ik maximaal de helft crediteren.
K|betalen|beleid|2|irritatie|0|-|nou dan krijg je van mij ook de helft van een sterretje
K|vertrekken|geen|2|irritatie|0|wens|en gooi m'n account maar weg
#S|vrt-0471|review|vrije_tijd|sterren=5
K|aanvragen|bejegening|4|blijdschap|0|-|Inschrijven bij de atletiekclub met een oersympathieke vrijwilliger die al mijn vragen met engelengeduld beantwoordde.
K|ontvangen|kwaliteit|3|neutraal|0|-|Eerste training was pittig
K|gebruiken|bejegening|5|blijdschap|0|-|maar de oude rotten kwamen mij gewoon tegemoet lopen toen ik als laatste nog een ronde moest.
#S|vrt-0472|review|vrije_tijd|sterren=2
K|betalen|prijs|2|teleurstelling|0|-|Bootje van een uur kost nu 65, vorig jaar 45.
K|gebruiken|kwaliteit|2|neutraal|0|-|De kussens waren nat en er dreef een sok in het gangboord.
#S|vrt-0473|review|vrije_tijd|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zelden zo'n lief natuurmuseum gezien: je mag alles aaien wat dood is.
#S|vrt-0474|review|vrije_tijd|sterren=1
K|gebruiken|levering+herhaling|2|irritatie|3|-|Cadeaubon voor ballonvaart gekregen in 2021. Acht keer geannuleerd wegens wind, mist, 'te weinig deelnemers' en één keer omdat de piloot een bruiloft had.
K|betalen|beleid|2|boosheid|0|-|En nu is de bon verlopen. Verlopen!
#S|vrt-0475|review|vrije_tijd|sterren=3
K|orienteren|geen|3|neutraal|0|-|Gekozen op basis van de reviews hier.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De lasergame zelf is leuk, veel hoekjes om je te verstoppen.
K|gebruiken|informatie|2|neutraal|0|-|Uitleg ging zo rap dat de kleintjes er niks van snapten.
K|betalen|prijs|2|neutraal|0|-|Tweede ronde kost bijna net zoveel als de eerste.
#S|vrt-0476|review|vrije_tijd|sterren=5
K|gebruiken|levering|5|blijdschap|0|-|Al zes jaar elke donderdag om 9 uur aquajoggen en nog nooit, maar dan ook nooit, een les uitgevallen.
#S|vrt-0477|review|vrije_tijd|sterren=2
K|gebruiken|beleid|2|irritatie|0|-|Met een spijkerbroek mag je de discozwemavond wel in maar met een boerkini weer niet, snap jij het nog?
#S|vrt-0478|review|vrije_tijd|sterren=4
K|hulp|fout|4|dankbaarheid|0|-|Er was iets misgegaan met onze reservering maar de eigenares heeft er zonder morren een extra tafel bij geschoven.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De escape room over het postkantoor is de beste die we deden, en wij deden er 31.
#S|vrt-0479|social|vrije_tijd|
K|aanvragen|geen|3|verlangen|0|wens|Mijn lief wil naar een musical. Ik wil mijn lief. Wie heeft er nog 2 tickets
#S|vrt-0480|social|vrije_tijd|
K|ontvangen|levering|2|teleurstelling|0|-|collector's edition van m'n game: release vandaag, bezorging 'tussen 14 en 29 november'. de spoilers vliegen me om de oren
#S|vrt-0481|social|vrije_tijd|
K|gebruiken|kwaliteit|5|blijdschap|0|-|Weet ge wat magisch is? Een sterrenwacht met een gids van 82 die nog altijd 'kijk kijk kijk' roept bij Saturnus
#S|vrt-0482|social|vrije_tijd|
K|gebruiken|kwaliteit|2|irritatie|0|-|wie in godsnaam doet het licht aan tijdens de aftiteling @lumina
#S|vrt-0483|social|vrije_tijd|
K|betalen|geen|3|neutraal|0|vraag|@wonderwoud kan je bij jullie nog met cash betalen? oma vraagt het
A|||||||Dag Jolien, aan kassa 1 en in het restaurant kan dat! ^Stijn
K|betalen|beleid|4|blijdschap|0|-|oma zegt: bravo
#S|vrt-0484|social|vrije_tijd|
K|wijzigen|levering|2|teleurstelling|0|-|Concert verplaatst naar een zaal die half zo groot is en 90 km verder. Feestje wordt logistiek
#S|vrt-0485|social|vrije_tijd|
K|hulp|bereikbaarheid|2|irritatie|1|-|Verloren voorwerpen van @weidegeluid is bereikbaar 'op werkdagen tussen 11 en 11.45'. Mijn huissleutels liggen daar hé mensen
#S|vrt-0486|social|vrije_tijd|
K|gebruiken|geen|3|neutraal|0|-|tribune oost is beter voor de zon, tribune west voor de wind. voila, gratis advies
#S|vrt-0487|social|vrije_tijd|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Nieuwe eigenaar van de hobbyzaak heeft alle losse kralen eruit gedaan voor geurkaarsen. Er is iets in mij gestorven
#S|vrt-0488|social|vrije_tijd|
K|gebruiken|wachttijd|2|irritatie|2|-|80 minuten voor de Windhoos volgens het bord, we staan nu 2u10. Bord is ook een attractie zeker
#S|vrt-0489|social|vrije_tijd|
K|gebruiken|privacy|2|boosheid|0|-|er wordt vanop de tribune oerwoudgeluid gemaakt naar onze spits en de match gaat gewoon voort. Walgelijk. #oostmeer
#S|vrt-0490|social|vrije_tijd|
K|hulp|bejegening|5|dankbaarheid|0|-|Knuffelkonijn van mijn zoon teruggestuurd door @wonderwoud MET een foto van hem in de achtbaan 😭🐰 jullie winnen het internet
#S|vrt-0491|email|vrije_tijd|
K|geen|geen|3|neutraal|0|-|Beste klantendienst van Streamzo,
K|vertrekken|geen|3|verlangen|0|wens|Mijn man is op 3 maart overleden en ik zou zijn account willen laten afsluiten.
K|vertrekken|digitaal|2|neutraal|1|-|Ik heb zijn wachtwoord niet en de link om het te wijzigen gaat naar zijn telefoon.
K|betalen|fout|2|teleurstelling|0|-|Elke maand wordt er nog 13,99 afgehouden en dat is elke keer een steek.
K|vertrekken|geen|3|neutraal|0|vraag|Welke papieren hebt u nodig?
K|geen|geen|3|neutraal|0|-|Weduwe Godelieve Claes
#S|vrt-0492|email|vrije_tijd|
K|geen|geen|3|neutraal|0|-|Hallo Wolbaaltje!
K|ontvangen|levering|4|blijdschap|0|-|Pakje goed ontvangen en wat een verrassing, dat extra bolletje.
K|gebruiken|geen|3|neutraal|0|vraag|Weten jullie of deze wol in de machine mag op het wolprogramma?
K|geen|geen|3|neutraal|0|-|Gr. Alie
#S|vrt-0493|enquete|vrije_tijd|nps=8
K|hulp|informatie|4|neutraal|0|-|Vraag over allergenen werd netjes beantwoord.
#S|vrt-0494|enquete|vrije_tijd|nps=5
K|gebruiken|kwaliteit|4|neutraal|0|-|Sfeer goed, licht mooi.
K|gebruiken|kwaliteit|2|neutraal|0|-|De tweede band had niks met de aankondiging te maken.
#S|vrt-0495|enquete|vrije_tijd|nps=3
K|gebruiken|bejegening|2|teleurstelling|0|-|Als nieuwe speler word je het hele seizoen niet aangekeken, kliekjes.
#S|vrt-0496|enquete|vrije_tijd|nps=10
K|gebruiken|bejegening|5|dankbaarheid|0|-|Toon van de receptie!
#S|vrt-0497|enquete|vrije_tijd|csat=3
K|gebruiken|kwaliteit|4|neutraal|0|-|fietspad mooi, fiets ok
K|ontvangen|fout|2|neutraal|0|-|we hadden wel om een damesmodel gevraagd
#S|vrt-0498|enquete|vrije_tijd|csat=1
K|betalen|fout+bejegening|2|irritatie|2|-|Drie keer hetzelfde bedrag afgeschreven en bij bellen lachen ze je uit.
#S|vrt-0499|enquete|vrije_tijd|csat=4
K|gebruiken|storing|4|opluchting|0|-|Eindelijk doen alle douches het weer!
#S|vrt-0500|enquete|vrije_tijd|nps=6
K|orienteren|digitaal|2|neutraal|1|-|agenda op de site is onoverzichtelijk op een telefoon
#S|vrt-0501|gesprek|vrije_tijd|
A|||||||Wonderwoud, restaurantreserveringen, met Noë.
K|orienteren|geen|3|neutraal|0|vraag|hallo wij komen zaterdag en mijn dochter heeft coeliakie kan zij bij jullie iets eten
A|||||||Zeker, we hebben een glutenvrije kaart in het Paddenstoelhuis.
K|orienteren|privacy|2|bezorgdheid|0|angst|ja maar dat zeggen er wel meer en dan ligt ze drie dagen ziek op de bank dus ik ben daar een beetje bang voor
A|||||||We hebben een aparte keuken met een aparte frituur, gekeurd door de patiëntenvereniging.
K|orienteren|informatie|4|vertrouwen|0|-|een aparte frituur echt waar o maar dat is geweldig
K|orienteren|geen|4|blijdschap|0|-|dan kan ze voor het eerst gewoon friet eten in een pretpark
A|||||||Zal ik een tafel om half een vastleggen?
K|aanvragen|geen|3|verlangen|0|wens|ja graag voor vijf personen
#S|vrt-0502|gesprek|vrije_tijd|
A|||||||Voetbalclub Oostmeer, fanshop, met Dion.
K|ontvangen|fout|2|neutraal|0|-|hoi ik heb een shirt laten bedrukken en nou staat er janssens op met één s
A|||||||Hoe hoort het te zijn?
K|geen|geen|3|neutraal|0|-|met twee s'en in het midden en één op het eind dus j a n s s e n s
A|||||||Op het bestelformulier staat Jansens.
K|aanvragen|fout|2|verwarring|0|-|dan heb ik dat zelf verkeerd ingetikt mijn eigen naam hoe is het mogelijk
A|||||||Dat gebeurt de besten. Bedrukte shirts kunnen we niet ruilen.
K|wijzigen|beleid|2|teleurstelling|0|-|nee dat snap ik ook wel maar het is zonde van honderddertig euro
A|||||||Breng hem maar langs, dan kijkt de drukker of er een s tussen past.
K|wijzigen|beleid|4|blijdschap|0|-|haha dat zou mooi zijn dan kom ik zaterdag voor de wedstrijd
#S|vrt-0503|chat|vrije_tijd|
K|orienteren|geen|3|neutraal|0|vraag|mag mn hond mee op de huurboot
A|||||||Ja hoor, honden zijn welkom! Wel even een zwemvestje aan.
K|orienteren|geen|3|neutraal|0|vraag|hebben jullie die ook te huur
A|||||||Voor kleine en middelgrote honden wel.
K|orienteren|geen|3|neutraal|0|-|het is een sint bernard
A|||||||Ai, die maat hebben we niet 😄
K|geen|geen|3|blijdschap|0|-|haha nee dacht ik al, die drijft vanzelf
#S|vrt-0504|review|vrije_tijd|sterren=2
K|orienteren|informatie|4|neutraal|0|-|Tijdens de rondleiding werd verteld dat de saunahoek elke dag open is,
K|gebruiken|belofte|2|irritatie|0|-|in de praktijk is dat alleen op dinsdag en om de week op zondag.
K|gebruiken|kwaliteit|4|neutraal|0|-|De krachtruimte is op zich ruim en goed ingericht.
K|wijzigen|beleid|2|irritatie|0|-|Toen ik terug wilde naar het goedkopere abonnement zonder sauna moest ik eerst het jaar uitzitten.
K|hulp|bejegening|2|irritatie|0|-|'Had je maar moeten lezen wat je tekent', aldus een jongen van hooguit negentien.
#S|vrt-0505|review|vrije_tijd|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Wat klein is kan groots zijn: veertig stoelen, één pianist, muisstil publiek.
K|gebruiken|bejegening|4|blijdschap|0|-|In de pauze kwam de pianist zelf met de wijn rond.
#S|vrt-0506|review|vrije_tijd|sterren=3
K|aanvragen|geen|3|neutraal|0|-|Cursus aquarelleren gevolgd, acht avonden.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Veel geleerd over licht en schaduw
K|gebruiken|kwaliteit|2|teleurstelling|0|-|maar de docent was liever aan het woord dan dat hij naar je werk keek.
K|betalen|prijs|2|neutraal|0|-|Materiaal bleek niet inbegrepen, dus nog 46 euro bij de verfwinkel achtergelaten.
#S|vrt-0507|review|vrije_tijd|sterren=1
K|gebruiken|digitaal|2|irritatie|0|-|De app van deze bioscoop stuurt je naar zaal 7. Er is geen zaal 7.
#S|vrt-0508|review|vrije_tijd|sterren=4
K|gebruiken|geen|3|neutraal|0|-|Ik ben 72 en speel sinds kort een puzzelspel op de computer.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Houdt de kop fris en het ziet er vriendelijk uit.
K|gebruiken|digitaal|2|verwarring|1|-|Alleen al die meldingen over munten en kisten, ik weet niet wat ze van mij willen.
#S|vrt-0509|review|vrije_tijd|sterren=2
K|gebruiken|storing|2|neutraal|0|-|Drie van de vijf glijbanen buiten gebruik.
K|betalen|informatie|2|irritatie|0|-|Dat zeggen ze pas nadat je gepind hebt.
K|gebruiken|kwaliteit|2|neutraal|0|-|Friet koud, frisdrank lauw, kinderen chagrijnig.
#S|vrt-0510|review|vrije_tijd|sterren=5
K|hulp|wachttijd|5|verrassing|0|-|Zaterdagavond tien uur gemaild over een kapotte spaak, zondagochtend acht uur stond hij op de stoep.
#S|vrt-0511|review|vrije_tijd|sterren=4
K|terugkijken|kwaliteit|4|blijdschap|0|-|Een aanrader voor iedereen met drukke kinderen en een klein budget
#S|vrt-0512|review|vrije_tijd|sterren=1
K|gebruiken|beleid|2|irritatie|0|-|Borstvoeding geven mocht niet in de rustruimte van het museum, 'daar kunnen andere gasten last van hebben'.
K|gebruiken|geen|2|teleurstelling|1|-|Ik heb mijn dochter op het toilet gevoed, zittend op een prullenbak.
#S|vrt-0513|review|vrije_tijd|sterren=3
K|ontvangen|levering|4|neutraal|0|-|Drones kwamen snel,
K|gebruiken|kwaliteit|2|neutraal|0|-|batterijtje houdt het zes minuten uit,
K|gebruiken|kwaliteit|4|blijdschap|0|-|maar dat zijn wel zes héél leuke minuten.
#S|vrt-0514|social|vrije_tijd|
K|gebruiken|digitaal|2|irritatie|1|-|Beste @kijkbaar, nee ik kijk nog steeds. Nee, ik ben nog steeds wakker. Ja echt. JA.
#S|vrt-0515|social|vrije_tijd|
K|orienteren|bejegening|2|irritatie|0|-|Word ik net in de hobbywinkel gevraagd of ik 'iets voor m'n vrouw zoek'. Ik haak al 20 jaar kerel
#S|vrt-0516|social|vrije_tijd|
K|orienteren|prijs|3|neutraal|0|vraag|wat kost een dagje Wonderwoud tegenwoordig met 2 volw + 3 kids ongeveer?
#S|vrt-0517|social|vrije_tijd|
K|orienteren|prijs|2|teleurstelling|0|-|net uitgerekend: 187 euro zonder eten. wij gaan naar het bos
#S|vrt-0518|social|vrije_tijd|
K|aanvragen|fout|2|boosheid|1|-|@tiketo 3 tickets in m'n mandje, betaald, en dan 'order geannuleerd wegens te veel bestellingen'?? En nu uitverkocht?
A|||||||Hoi Jarno, vervelend! Stuur ons je ordernummer, dan zoeken we het uit. ^Bo
K|hulp|geen|3|neutraal|0|-|T-4492-KL
A|||||||De bestelling is alsnog hersteld, je tickets staan klaar.
K|aanvragen|fout|5|opluchting+blijdschap|0|-|bo ik hou van je
#S|vrt-0519|social|vrije_tijd|
K|gebruiken|kwaliteit|2|irritatie|0|-|Zwembad = soep. Zeg maar gerust minestrone, er dreef van alles in
#S|vrt-0520|social|vrije_tijd|
K|gebruiken|privacy|2|bezorgdheid|0|-|Onze zoon van 12 wordt in die game aangesproken door volwassen mannen. Rapporteren haalt niks uit. Ouders, kijk mee
#S|vrt-0521|social|vrije_tijd|
K|gebruiken|storing|3|neutraal|0|vraag|lift bieb Vaartstad kapot? of kom ik gewoon niet boven met de rolstoel
#S|vrt-0522|social|vrije_tijd|
K|wijzigen|beleid|4|blijdschap|0|-|Van Weidegeluid vrijdag naar zaterdag mogen wisselen, no questions asked. Zo hoort het mannekes
#S|vrt-0523|social|vrije_tijd|
K|gebruiken|geen|4|verlangen|0|wens|nog 9 keer slapen en ik sta vooraan met een regenponcho van 2 euro, laat maar komen
#S|vrt-0524|social|vrije_tijd|
K|vertrekken|prijs|2|irritatie|0|-|Contributie +28% en geen trainer. Wij gaan volgend jaar gewoon op het pleintje voetballen
#S|vrt-0525|social|vrije_tijd|
K|gebruiken|beleid|2|verwarring|0|-|dus mijn breinaalden zijn een wapen maar die glazen flessen wijn in de zaal zijn ok @theaterdezwaan
#S|vrt-0526|social|vrije_tijd|
K|hulp|informatie|2|irritatie|1|-|Vraag: 'wanneer krijg ik mijn geld?' Antwoord van @kaartplein: 'Bedankt voor je enthousiasme!' 🤖
#S|vrt-0527|social|vrije_tijd|
K|gebruiken|kwaliteit|5|verrassing+blijdschap|0|-|in de BIBLIOTHEEK gratis leren lassen?! welk jaar is dit, ik vind het zalig
#S|vrt-0528|enquete|vrije_tijd|nps=4
K|gebruiken|kwaliteit|2|neutraal|0|-|altijd gedoe met het schoonmaakschema, midden in de les komt iemand dweilen
#S|vrt-0529|enquete|vrije_tijd|nps=8
K|orienteren|digitaal|4|blijdschap|0|-|De nieuwe site is een verademing.
#S|vrt-0530|enquete|vrije_tijd|nps=7
K|gebruiken|geen|3|neutraal|0|-|Kom er vooral voor de kleinkinderen.
K|gebruiken|kwaliteit|2|neutraal|0|-|Bankjes met leuning ontbreken.
#S|vrt-0531|enquete|vrije_tijd|nps=9
K|gebruiken|bejegening|4|blijdschap|0|-|iedereen groet elkaar, dat vind je haast nergens meer
#S|vrt-0532|enquete|vrije_tijd|nps=0
K|vertrekken|beleid|1|boosheid|0|-|Jullie laten mij geen kant op met dat wurgcontract!
#S|vrt-0533|enquete|vrije_tijd|csat=5
K|hulp|herhaling|4|blijdschap|0|-|Hoefde mijn verhaal maar één keer te doen
K|hulp|doorverwijzing|4|dankbaarheid|0|-|en Lieke heeft het van begin tot eind zelf afgehandeld.
#S|vrt-0534|enquete|vrije_tijd|csat=2
K|aanvragen|bereikbaarheid|2|neutraal|1|-|kassa dicht, alleen automaten, en die lusten geen briefgeld
#S|vrt-0535|enquete|vrije_tijd|csat=4
K|betalen|prijs|4|neutraal|0|-|Prijs/kwaliteit prima voor een sportschool zonder franje.
#S|vrt-0536|enquete|vrije_tijd|csat=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Spannend was anders, maar vervelen deed ik me ook niet.
#S|vrt-0537|enquete|vrije_tijd|ces=2
K|aanvragen|herhaling|2|irritatie|2|-|Voor elk kamp weer het hele medische formulier invullen, alsof mijn kind elk jaar een ander is.
#S|vrt-0538|enquete|vrije_tijd|ces=7
K|ontvangen|digitaal|5|blijdschap|0|-|Download, installeren, spelen. Vier minuten!
#S|vrt-0539|enquete|vrije_tijd|nps=6
K|gebruiken|kwaliteit|4|neutraal|0|-|Rondleiding interessant
K|gebruiken|kwaliteit|2|neutraal|0|-|wel veel te lang voor mijn rug.
#S|vrt-0540|notitie|vrije_tijd|
K|betalen|prijs|2|neutraal|0|-|Kan contributie 3 kdrn niet betalen, man werkloos sinds feb.
K|betalen|geen|3|neutraal|0|wens|Verzoekt termijnen.
M|betalen|mandaat|5|blijdschap|0|-|Sportfonds-budget mag ik nu zelf toekennen, direct geregeld.
#S|vrt-0541|notitie|vrije_tijd|
K|orienteren|geen|3|neutraal|0|-|Mw. komt rondkijken, zoekt iets tegen rugpijn.
K|orienteren|privacy|2|bezorgdheid|0|angst|Is bang iets te forceren, hernia in 2021.
K|ontvangen|geen|3|neutraal|0|-|Intake do 10u bij Pascal.
#S|vrt-0542|notitie|vrije_tijd|
K|gebruiken|fout|2|neutraal|1|-|2 groepen op zelfde banen geboekt 14/11, scholen vs waterpolo.
K|gebruiken|levering|2|irritatie|0|-|Waterpolo moest wijken, trainer "voor de zoveelste keer".
M|aanvragen|systeem|2|irritatie|0|-|Planbord en app lopen niet gelijk, ik reken het op papier na.
M|gebruiken|samenwerking|2|neutraal|0|-|Sportbedrijf plant er doorheen zonder te bellen.
#S|vrt-0543|notitie|vrije_tijd|
K|ontvangen|informatie|2|neutraal|0|-|Nwe lid wist niet dat handdoek verplicht is, moest er een kopen à 12,-.
K|betalen|prijs|2|irritatie|0|-|"Voor dat geld koop ik er thuis zes".
#S|vrt-0544|chat|vrije_tijd|
K|ontvangen|levering|2|neutraal|1|-|hallo mijn bestelling modelbouwlijm en verf staat al 6 dagen op 'wordt ingepakt'
A|||||||Hallo! Eén verfkleur was niet op voorraad, daar wachten we op.
K|ontvangen|informatie|2|irritatie|0|-|had dat dan even gemaild
A|||||||Je hebt gelijk. Wil je dat we de rest alvast sturen?
K|wijzigen|geen|3|verlangen|0|wens|ja graag en die donkerrode mag eraf
K|betalen|geen|3|neutraal|0|vraag|krijg ik die dan terugbetaald
A|||||||Ja, binnen twee dagen.
K|geen|geen|3|neutraal|0|-|ok
#S|vrt-0545|chat|vrije_tijd|
K|orienteren|privacy|3|bezorgdheid|0|vraag|Is er bij jullie een ruimte waar ik mijn zoon (autisme) even tot rust kan laten komen als het te druk wordt?
A|||||||Zeker, naast de ingang is een prikkelarme kamer. Vraag bij de poort om het sleuteltje.
K|orienteren|informatie|5|opluchting|0|-|Wat fijn!! daar had ik niet op durven hopen
K|aanvragen|geen|3|neutraal|0|vraag|moeten we dat reserveren?
A|||||||Dat hoeft niet.
K|geen|geen|4|dankbaarheid|0|-|dank je wel, dan durven we het aan
#S|vrt-0546|gesprek|vrije_tijd|
A|||||||Zwemschool De Kikker, met Anja.
K|aanvragen|geen|3|neutraal|0|-|goedemiddag ik bel even over de wachtlijst voor m'n zoontje tijn
A|||||||Welke geboortedatum heeft Tijn?
K|geen|geen|3|neutraal|0|-|veertien negen twintigtwintig
A|||||||Hij staat op plek vierendertig.
K|aanvragen|wachttijd|2|verwarring|2|-|vierendertig maar in januari stond ie op eenendertig hoe kan je nou achteruit gaan
A|||||||Broertjes en zusjes krijgen voorrang, mevrouw.
K|aanvragen|beleid|2|irritatie|0|-|ja zo kom je er als enig kind dus nooit tussen
K|aanvragen|privacy|2|bezorgdheid|0|-|en wij gaan van de zomer naar een huisje aan het water dus ik lig er gewoon wakker van
A|||||||In de voorjaarsvakantie is er een spoedcursus, daar zijn nog drie plekken.
K|aanvragen|prijs|3|neutraal|0|vraag|en wat kost die dan
A|||||||Honderdnegentig euro voor tien lessen.
K|aanvragen|prijs|2|neutraal|0|-|dat is wel een hap uit het budget
K|aanvragen|geen|3|neutraal|0|wens|maar goed doe toch maar
A|||||||Ik heb hem erop gezet.
K|aanvragen|geen|4|opluchting|0|-|nou dat is een pak van mijn hart dank je
#S|vrt-0547|gesprek|vrije_tijd|
A|||||||Streamzo, met Demi.
K|betalen|fout|2|irritatie|0|-|demi ik heb nou al twee brieven van een incassobureau over jullie negen euro
A|||||||Wat is uw klantnummer?
K|geen|geen|3|neutraal|0|-|heb ik niet want ik bén geen klant
K|gebruiken|privacy|2|bezorgdheid|0|-|iemand heeft dus mijn naam en rekeningnummer gebruikt en dat vind ik een heel eng idee
A|||||||Ik zie een account op een ander mailadres met uw rekening.
K|hulp|geen|3|neutraal|0|wens|precies dus die wil ik weg hebben en die incasso ook
A|||||||Daarvoor heb ik een aangifte nodig.
K|hulp|beleid|2|irritatie|2|-|dus ik moet een vrije middag naar het politiebureau voor een account dat ik niet heb
A|||||||Het kan ook online. Ik zet het incassotraject nu alvast stil.
K|hulp|beleid|4|opluchting|0|-|nou dat is tenminste iets
K|hulp|belofte|3|verlangen|0|wens|wel graag op de mail zetten wat u net zei anders gelooft straks niemand mij
#S|vrt-0548|review|vrije_tijd|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Verrukkelijk rommelige boekenzolder waar je gerust een dag kan zoek raken.
K|betalen|beleid|2|neutraal|0|-|Enkel cash, en de dichtste automaat is drie straten verder.
#S|vrt-0549|review|vrije_tijd|sterren=1
K|ontvangen|digitaal|2|neutraal|2|-|Voucher voor de wellness ingevuld, foutmelding, andere browser, foutmelding, telefoon van mijn man, foutmelding.
K|hulp|doorverwijzing|2|irritatie|2|-|Wellness zegt: bel de veilingsite. Veilingsite zegt: bel de wellness.
K|ontvangen|geen|1|boosheid|3|-|Na zes weken heb ik het ding verscheurd.
#S|vrt-0550|review|vrije_tijd|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Mijn papa, bergaf, 74 jaar, handen los, joelend. Dank u e-bike.
#S|vrt-0551|review|vrije_tijd|sterren=3
K|gebruiken|kwaliteit|4|neutraal|0|-|Comedyavond met drie sterke acts en één man die zijn scheiding kwam verwerken.
K|gebruiken|beleid|2|neutraal|0|-|Verplichte consumptie van twee drankjes had van mij niet gehoeven.
#S|vrt-0552|review|vrije_tijd|sterren=2
K|gebruiken|bejegening|2|irritatie|0|-|De begeleider van de highropes stond de hele tijd te bellen over zijn nieuwe keuken.
K|gebruiken|privacy|2|bezorgdheid|0|angst|Ik hing daar acht meter hoog met trillende knieën te hopen dat hij mijn haak wél gecheckt had.
#S|vrt-0553|review|vrije_tijd|sterren=4
K|wijzigen|digitaal|4|neutraal|0|-|Lessen verzetten gaat soepel in de app.
K|gebruiken|bejegening|4|blijdschap|0|-|Rijinstructrice van de manege kent elk kind bij naam.
K|gebruiken|kwaliteit|2|neutraal|0|-|In de winter is de binnenbak stoffig.
#S|vrt-0554|review|vrije_tijd|sterren=5
K|aanvragen|beleid|4|dankbaarheid|0|-|Als mantelzorger mocht ik gratis mee naar binnen, zonder eindeloos bewijs te hoeven tonen.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Mijn broer heeft drie uur bij de treintjes gezeten en was de gelukkigste mens van het land.
#S|vrt-0555|review|vrije_tijd|sterren=2
K|betalen|prijs|2|irritatie|0|-|Parkeren 17,50?? Voor een bloemencorso??
K|gebruiken|kwaliteit|3|neutraal|0|-|De wagens waren best aardig hoor.
#S|vrt-0556|social|vrije_tijd|
K|aanleiding|geen|2|teleurstelling|0|-|Zoon van 8 wil van voetbal af omdat hij 'altijd op de bank zit'. Mijn hart 💔
#S|vrt-0557|social|vrije_tijd|
K|gebruiken|geen|3|neutraal|0|-|9e in de rij voor de garderobe. 9e in het leven
#S|vrt-0558|social|vrije_tijd|
K|gebruiken|kwaliteit|4|blijdschap|0|-|het nieuwe seizoen van De Dijk en De Diepte is precies zo traag als ik het graag heb
#S|vrt-0559|social|vrije_tijd|
K|terugkijken|geen|2|irritatie|0|-|Koop nooit, maar dan ook nooit een festivalkampeertent bij die outlet aan de ring. Graag gedaan
#S|vrt-0560|social|vrije_tijd|
K|gebruiken|informatie|2|verwarring|0|vraag|@dedobber site zegt open, deur zegt dicht, bordje zegt 'zie site'. wie heeft gelijk
A|||||||Hoi Lars, excuus, we zijn door een stroomstoring tot 16.00 uur gesloten.
K|gebruiken|storing|2|teleurstelling|1|-|oke.. 5 kinderen in zwembroek in de auto. duim voor mij
#S|vrt-0561|social|vrije_tijd|
K|gebruiken|kwaliteit|2|irritatie|0|-|Stadion met 30.000 plekken en 4 dameswc's. Reken maar uit
#S|vrt-0562|social|vrije_tijd|
K|hulp|fout|4|blijdschap|0|-|Complimenten @wolbaaltje: foutje gemaakt, meteen toegegeven, nieuwe bol dezelfde dag op de post. Kan de politiek iets van leren
#S|vrt-0563|social|vrije_tijd|
K|aanvragen|wachttijd|4|verrassing+blijdschap|0|-|wacht. ik was er in 4 minuten door?? kaarten in de pocket?? wie ben ik
#S|vrt-0564|social|vrije_tijd|
K|gebruiken|bereikbaarheid|2|irritatie|1|-|Noodknop in de lift van parking Expo: 'al onze medewerkers zijn in gesprek'. Ik ook, met 6 wildvreemden
#S|vrt-0565|social|vrije_tijd|
K|wijzigen|geen|3|neutraal|0|vraag|weet iemand of ge bij Tiketo een naam kunt veranderen op een kinderticket?
#S|vrt-0566|email|vrije_tijd|
K|geen|geen|3|neutraal|0|-|Beste redactie,
K|wijzigen|geen|3|neutraal|0|-|Graag geef ik een adreswijziging door voor de clubkrant.
K|wijzigen|geen|3|neutraal|0|wens|Vanaf 1 november: Molenstraat 8 bis, niet meer op 6.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het stuk over de kampioenen van '78 was trouwens smullen.
K|geen|geen|3|neutraal|0|-|Groet, oud-linksbuiten Sjef
#S|vrt-0567|email|vrije_tijd|
K|geen|geen|3|neutraal|0|-|Geachte receptie,
K|betalen|fout|2|verwarring|0|-|Op onze rekening staan twee badjassen vermeld, terwijl wij onze eigen hadden meegenomen.
K|betalen|geen|3|neutraal|0|wens|Gelieve € 18 terug te storten op het u bekende nummer.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Overigens hebben wij genoten van de opgieting met berk en honing.
K|geen|geen|3|neutraal|0|-|Met groet, echtpaar Duyvesteyn
#S|vrt-0568|gesprek|vrije_tijd|
A|||||||Aardbreuk support, goedenavond.
K|gebruiken|digitaal|2|neutraal|1|-|ja hallo eh m'n dochter kan niet bij d'r vriendin in dat spel komen er staat steeds regio
A|||||||In welk land woont die vriendin?
K|geen|geen|3|neutraal|0|-|in spanje die is verhuisd in de zomer
A|||||||Dan zitten ze op verschillende servers. Overzetten kan één keer gratis.
K|gebruiken|informatie|3|verwarring|0|-|servers dat is voor mij chinees hoor maar als jij zegt dat het kan
K|wijzigen|geen|3|bezorgdheid|0|vraag|raakt ze dan niet d'r huisje kwijt want daar is ze twee jaar mee bezig
A|||||||Nee, alles gaat mee. Ik zet het aan, duurt een minuut of vijf.
K|wijzigen|geen|3|neutraal|0|-|oké ik hoor haar al roepen
K|wijzigen|digitaal|5|blijdschap|0|-|ja ze zijn samen nou dan gaat hier het dak eraf dank je wel zeg
#S|vrt-0569|enquete|vrije_tijd|nps=7
K|gebruiken|kwaliteit|4|blijdschap|0|-|Leuk spel voor op de camping.
#S|vrt-0570|enquete|vrije_tijd|nps=2
K|hulp|belofte|2|teleurstelling|3|-|Er zou iemand komen kijken naar de drempel bij de ingang, dat is nu een jaar geleden.
K|gebruiken|geen|2|neutraal|1|-|Ik laat me nog steeds door een voorbijganger naar binnen tillen.
#S|vrt-0571|enquete|vrije_tijd|nps=8
K|gebruiken|informatie|4|neutraal|0|-|app geeft netjes door wanneer je boek klaarligt
#S|vrt-0572|enquete|vrije_tijd|nps=5
K|betalen|prijs|3|neutraal|0|-|prijs is net te doen
#S|vrt-0573|enquete|vrije_tijd|csat=5
K|gebruiken|kwaliteit|5|verrassing|0|-|Ik wist niet dat een orgel zo hard kon!
#S|vrt-0574|enquete|vrije_tijd|csat=2
K|gebruiken|levering|2|irritatie|1|-|voorstelling begon 40 min te laat, laatste trein gemist
#S|vrt-0575|enquete|vrije_tijd|csat=4
K|wijzigen|beleid|4|blijdschap|0|-|les inhalen mag altijd, fijn
#S|vrt-0576|enquete|vrije_tijd|csat=1
K|hulp|wachttijd+fout|2|irritatie|3|-|11 weken op een antwoord gewacht en toen was het een standaardmail met de verkeerde naam erboven.
#S|vrt-0577|enquete|vrije_tijd|nps=9
K|gebruiken|kwaliteit|5|vertrouwen|0|-|Nergens leert een kind zo goed en zo rustig zwemmen als hier.
#S|vrt-0578|notitie|vrije_tijd|
K|vertrekken|bejegening|2|neutraal|0|-|Vrijwilliger (koffiebar) stopt per direct, voelt zich niet gezien door bestuur.
K|vertrekken|geen|2|teleurstelling|0|-|27 jr gedaan, geen bloemetje gehad.
M|vertrekken|waardering|2|teleurstelling|0|-|Snap haar helemaal, ik krijg zelf ook nooit iets terug.
#S|vrt-0579|notitie|vrije_tijd|
K|gebruiken|storing|2|neutraal|0|-|VR-bril 3 zwart beeld tijdens kinderfeest, 15 min weg.
K|hulp|beleid|4|blijdschap|0|-|Kregen half uur erbij, moeder zeer te spreken.
M|gebruiken|kennis|4|vertrouwen|0|-|Dankzij cursus vorige week wist ik meteen welke kabel het was.
#S|vrt-0580|review|vrije_tijd|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Nachtduik met lampjes in het buitenbad, sprookjesachtig.
K|gebruiken|beleid|2|neutraal|0|-|Wel om de tien minuten een fluitje dat iedereen van rand moest wisselen.
K|gebruiken|informatie|2|verwarring|0|-|Waarom is mij een raadsel gebleven.
#S|vrt-0581|review|vrije_tijd|sterren=1
K|orienteren|informatie|2|boosheid|0|-|'Laatste 2 tickets!' stond er drie weken lang op de site en de zaal was halfleeg.
#S|vrt-0582|review|vrije_tijd|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Goed onderhouden midgetgolf met een knipoog, hole 12 is een wc-pot.
K|gebruiken|kwaliteit|4|neutraal|0|-|IJsje na afloop hoort erbij en was prima.
#S|vrt-0583|review|vrije_tijd|sterren=2
K|aanvragen|beleid|2|neutraal|0|-|Voor een proefduik van een uur moest ik een medische verklaring van zes bladzijden invullen.
K|aanvragen|beleid|2|irritatie|2|-|Ik heb als kind oorontsteking gehad, dus wilden ze ook een brief van de huisarts, kosten 45 euro.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De duik zelf, dat moet ik toegeven, was van een andere planeet.
#S|vrt-0584|gesprek|vrije_tijd|
A|||||||Zangkoor en theatergroep Rumoer, met Trudie.
K|aanleiding|geen|3|neutraal|0|-|hoi met wendy uh ik ben hier net komen wonen en ik ken nog geen sterveling
K|orienteren|geen|3|verlangen|0|wens|en ik zou wel willen zingen eigenlijk maar ik kan geen noten lezen
A|||||||De helft van ons ook niet, hoor.
K|orienteren|informatie|4|opluchting|0|-|o gelukkig want bij dat andere koor moest ik auditie doen en dat ging helemaal mis
A|||||||Bij ons kom je gewoon binnenlopen op woensdag, acht uur.
K|orienteren|geen|3|neutraal|0|vraag|moet ik dan iets meenemen of iets zwarts aan of zo
A|||||||Alleen je stem en een koekje als je wilt.
K|orienteren|bejegening|4|blijdschap|0|-|ik neem wel boterkoek mee nou leuk ik heb er nu al zin in
#S|vrt-0585|gesprek|vrije_tijd|
A|||||||Fithaven hoofdkantoor, met Stefan.
K|hulp|doorverwijzing|2|irritatie|2|-|goedemiddag ja ik ben door de vestiging naar jullie gestuurd en door jullie chat weer naar de vestiging
A|||||||Dan gaan we het nu oplossen. Waar gaat het om?
K|vertrekken|belofte|2|irritatie|1|-|de man die me inschreef heeft beloofd dat ik na drie maanden kon stoppen
K|vertrekken|beleid|2|neutraal|0|-|en nu zeggen ze je hebt een jaarcontract getekend
A|||||||Heeft u die belofte op papier?
K|vertrekken|geen|3|neutraal|0|-|nee maar ik heb wel een appje van hem
K|vertrekken|belofte|3|neutraal|0|-|daar staat letterlijk drie mndjes en dan ben je vrij man met zo'n spierballetje
A|||||||Als u dat doorstuurt accepteer ik dat als toezegging.
K|vertrekken|beleid|4|verrassing+opluchting|0|-|serieus nou hallelujah ik had me al ingesteld op ruzie
#S|vrt-0586|social|vrije_tijd|
K|vertrekken|kwaliteit|2|teleurstelling|0|-|na 9 jaar Kijkbaar eruit gegooid. Er was letterlijk niks meer te zien behalve verbouwingen
#S|vrt-0587|social|vrije_tijd|
K|terugkijken|kwaliteit|4|blijdschap|0|-|Vandaag 10 jaar geleden dat @dekelder openging. Beste dingen die ik ooit zag, zag ik daar, met mijn knieën in iemands rug
#S|vrt-0588|social|vrije_tijd|
K|gebruiken|levering|2|irritatie|1|-|support act 21u, hoofdact 'rond 22u', het is nu 23u15 en op het podium staat nog altijd een kerel kabels op te rollen
#S|vrt-0589|social|vrije_tijd|
K|aanvragen|beleid|2|irritatie|0|-|'Maximaal 4 tickets per persoon.' Scalpers online: '62 beschikbaar'. Sta me bij
#S|vrt-0590|social|vrije_tijd|
K|gebruiken|kwaliteit|4|blijdschap|0|-|nieuwe ligweide bij De Dobber is echt een plaatje geworden
#S|vrt-0591|social|vrije_tijd|
K|hulp|bereikbaarheid|4|verrassing|0|-|Ik belde @wonderwoud en er nam iemand op. Bij de eerste toon. Ik was zo perplex dat ik even niet meer wist wat ik wou vragen
#S|vrt-0592|social|vrije_tijd|
K|betalen|geen|3|neutraal|0|vraag|@svklaverveen klopt het dat de contributie dit jaar in één keer gaat ipv vier?
A|||||||Hoi Bart, klopt, maar in termijnen mag nog, mail de penningmeester. ^Cindy
K|betalen|informatie|2|irritatie|0|-|had dat dan in de brief gezet he
#S|vrt-0593|social|vrije_tijd|
K|gebruiken|geen|3|verwarring|0|-|2u naar moderne dans gekeken. geen idee wat ik gezien heb
#S|vrt-0594|social|vrije_tijd|
K|gebruiken|privacy|2|bezorgdheid|0|angst|mn dochter 15 haar eerste festival vandaag, ik refresh haar locatie om de 4 minuten en durf niet te slapen
#S|vrt-0595|social|vrije_tijd|
K|gebruiken|bejegening|2|teleurstelling|0|-|Clubicoon na 15 seizoenen weggewuifd met een instapost van 2 zinnen. Echt pover @fcoostmeer
#S|vrt-0596|social|vrije_tijd|
K|betalen|wachttijd|2|irritatie|3|-|dag 63 zonder mijn 48 euro @tiketo. ik ga u missen als ge betaalt
#S|vrt-0597|social|vrije_tijd|
K|gebruiken|informatie|4|blijdschap|0|-|De droogkomische bordjes bij de apen in de zoo van Rozenbeke, daar alleen al mag ge voor omrijden
#S|vrt-0598|social|vrije_tijd|
K|wijzigen|beleid|2|boosheid|0|-|Zwanger van een tweeling, op doktersadvies niet naar het festival. @weidegeluid: 'ziekte is geen reden voor restitutie'. ZWANGERSCHAP IS GEEN ZIEKTE 🤬
#S|vrt-0599|social|vrije_tijd|
K|gebruiken|digitaal|4|opluchting|0|-|eindelijk donkere modus in de bieb-app, mijn ogen danken u
#S|vrt-0600|social|vrije_tijd|
K|gebruiken|bejegening|1|boosheid|0|-|Pff. Badmeester die tegen mijn dochter zegt 'jij drijft toch vanzelf wel'. Ze is 11. ELF.
#S|vrt-0601|social|vrije_tijd|
K|geen|geen|3|neutraal|0|-|goeiemorgen aan iedereen behalve de scheidsrechter van gisteren
#S|vrt-0602|social|vrije_tijd|
K|orienteren|beleid|3|neutraal|0|vraag|kan je met de museumbon van de gemeente ook naar de avondopening?
A|||||||Ja hoor, toon hem gewoon aan de balie. ^Veerle
K|orienteren|informatie|4|blijdschap|0|-|zalig, tot vrijdag
#S|vrt-0603|review|vrije_tijd|sterren=3
K|ontvangen|informatie|2|neutraal|1|-|Het adres op de bevestiging bracht ons bij een leegstaand tuincentrum.
K|ontvangen|bereikbaarheid|4|opluchting|0|-|Gelukkig werd de telefoon meteen opgenomen en loodste een stem ons over een zandweg naar de kanosteiger.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Daarna drie uur lang alleen maar ijsvogels en riet.
K|gebruiken|privacy|2|bezorgdheid|0|-|De reddingsvesten waren oud en van eentje ging de gesp niet dicht.
#S|vrt-0604|review|vrije_tijd|sterren=5
K|gebruiken|herhaling|5|blijdschap|0|-|Nooit hoef ik uit te leggen dat ik links doof ben, elke docent weet het en gaat rechts staan.
#S|vrt-0605|review|vrije_tijd|sterren=1
K|aanvragen|geen|3|neutraal|0|-|Mijn moeder van 81 heeft zich aan de deur een loterij-abonnement met theaterkorting laten aansmeren.
K|aanvragen|informatie|2|neutraal|0|-|Ze dacht dat ze één keer een kaartje kocht voor de klucht in het dorpshuis.
K|vertrekken|herhaling|2|neutraal|3|-|Zes brieven hebben we gestuurd om het te stoppen,
K|betalen|fout|2|neutraal|0|-|en elke maand gaat er weer 19 euro af.
#S|vrt-0606|review|vrije_tijd|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Rustig filmhuis, échte koffie in echte kopjes.
K|gebruiken|kwaliteit|2|neutraal|0|-|Doek is aan de kleine kant.
#S|vrt-0607|review|vrije_tijd|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Bloemschikworkshop: vijf anjers, een blok oase, succes ermee.
K|gebruiken|bejegening|4|neutraal|0|-|Cursusleidster was wel een hartelijk mens.
#S|vrt-0608|review|vrije_tijd|sterren=5
K|aanleiding|geen|2|teleurstelling|0|-|Mijn vader zat na het overlijden van ons ma alleen nog achter het raam.
K|orienteren|bejegening|4|dankbaarheid|0|-|De voorzitter van de petanqueclub is hem thuis komen halen om eens te kijken.
K|gebruiken|bejegening|5|dankbaarheid|0|-|Nu zit hij er vier namiddagen per week en moppert hij weer op het weer in plaats van op het leven.
#S|vrt-0609|review|vrije_tijd|sterren=2
K|gebruiken|fout|2|irritatie|1|-|Bij de quiz werd onze score verkeerd opgeteld, dat toegegeven, en toen toch niet aangepast 'want de taart is al op'.
#S|vrt-0610|review|vrije_tijd|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|prima plek voor een uurtje, geen hele dag
#S|vrt-0611|review|vrije_tijd|sterren=1
K|vertrekken|informatie|2|irritatie|2|-|Om mijn contract te beëindigen kreeg ik achtereenvolgens te horen: mailen, langskomen, formulier, toch mailen, en aangetekend.
K|vertrekken|wachttijd|2|neutraal|3|-|We zijn vier maanden verder.
K|betalen|geen|2|boosheid|0|-|Vier maanden betaald voor zweet van een ander.
#S|vrt-0612|review|vrije_tijd|sterren=4
K|orienteren|geen|3|neutraal|0|-|Kozen dit park vanwege de lage attracties voor onze jongste.
K|gebruiken|levering|4|neutraal|0|-|Alles draaide, zelfs op een grijze dinsdag in oktober.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het theehuisje met de zelfgemaakte soep is een aanrader op zich.
#S|vrt-0613|review|vrije_tijd|sterren=5
K|hulp|belofte|5|vertrouwen|0|-|De luthier zei 'vrijdag om vier is hij klaar', en vrijdag om vier lag mijn viool daar te glimmen.
K|betalen|prijs|4|blijdschap|0|-|Twintig euro onder de offerte ook nog.
#S|vrt-0614|enquete|vrije_tijd|nps=10
K|gebruiken|informatie|4|vertrouwen|0|-|De boekentips van Marga kloppen altijd.
#S|vrt-0615|enquete|vrije_tijd|nps=1
K|gebruiken|bejegening|1|boosheid|0|-|Ik ben als een crimineel behandeld omdat mijn pas niet piepte.
#S|vrt-0616|enquete|vrije_tijd|nps=4
K|wijzigen|digitaal|2|irritatie|2|-|Na het overstappen op de nieuwe ledenapp was mijn hele trainingsschema verdwenen
K|wijzigen|herhaling|2|neutraal|1|-|en moest ik alles opnieuw invoeren.
#S|vrt-0617|enquete|vrije_tijd|nps=8
K|terugkijken|geen|4|blijdschap|0|-|heb al drie vriendinnen lid gemaakt
#S|vrt-0618|enquete|vrije_tijd|nps=6
K|gebruiken|geen|3|neutraal|0|-|Het is dichtbij, dat is voor mij het belangrijkste.
#S|vrt-0619|enquete|vrije_tijd|csat=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|zaal mooi
K|gebruiken|kwaliteit|2|teleurstelling|0|-|film bagger
#S|vrt-0620|enquete|vrije_tijd|csat=1
K|gebruiken|storing|2|boosheid|0|-|Voor de vierde week op rij koude douches, we zijn geen pinguïns.
#S|vrt-0621|enquete|vrije_tijd|ces=2
K|ontvangen|digitaal|2|neutraal|2|-|Kaartje moest eerst in een app, die app wilde een update, die update wilde een nieuwe telefoon.
#S|vrt-0622|enquete|vrije_tijd|ces=6
K|hulp|wachttijd|4|neutraal|0|-|klacht over geluid was in een dag bekeken
#S|vrt-0623|notitie|vrije_tijd|
K|hulp|doorverwijzing|2|neutraal|2|-|Dhr al bij gemeente, zwembond en zwemschool geweest re kwijt diploma B.
K|hulp|geen|3|neutraal|0|wens|Wil duplicaat.
K|hulp|doorverwijzing|4|dankbaarheid|0|-|Opgelucht dat wij t uitzoeken.
M|hulp|kennis|4|neutraal|0|-|Stond in nieuwe kennisbank, 1 zoekterm.
#S|vrt-0624|notitie|vrije_tijd|
K|gebruiken|privacy|2|neutraal|0|-|Kind (4) zoek geweest bij klimbos, 20 min, teruggevonden bij parkeerplaats.
K|gebruiken|privacy|1|boosheid|0|-|Vader vindt het "levensgevaarlijk" dat hek open stond.
M|gebruiken|werkdruk|1|bezorgdheid|0|-|We stonden met 2 man op een terrein voor 6, dit moest een keer misgaan.
#S|vrt-0625|chat|vrije_tijd|
K|gebruiken|digitaal|2|neutraal|1|-|mijn hartslagmeter koppelt niet met jullie loopband
A|||||||Hoi! Staat bluetooth van je telefoon uit? Die kaapt hem soms.
K|gebruiken|digitaal|3|verrassing|0|-|oh die stond aan ja
K|gebruiken|digitaal|4|blijdschap|0|-|nu doet ie het. 142 van het schrikken
A|||||||Haha, zet 'm op!
K|geen|geen|4|blijdschap|0|-|doe ik 💪
#S|vrt-0626|chat|vrije_tijd|
K|hulp|wachttijd|2|irritatie|2|-|Ik zit nu 50 minuten in deze chat te wachten
A|||||||Excuses voor het wachten! Waarmee kan ik helpen?
K|aanvragen|fout|2|neutraal|0|-|Ik heb op 18 juli geboekt maar op de bevestiging staat 18 juni
A|||||||Ik zie dat u juni heeft aangeklikt.
K|aanvragen|digitaal|2|verwarring|0|-|Dat kan niet, toen ik boekte was 18 juni al niet meer te kiezen
A|||||||U heeft gelijk, dat is een bekende fout. Ik zet het om naar juli.
K|wijzigen|fout|4|neutraal|0|wens|Prima. Graag nieuwe bevestiging
#S|vrt-0627|review|vrije_tijd|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|De naaimachines op de cursus zijn van voor de oorlog, ik ben meer tijd kwijt geweest aan draad inrijgen dan aan naaien.
K|gebruiken|informatie|4|neutraal|0|-|De juf legt wel helder uit.
K|terugkijken|geen|2|teleurstelling|0|-|Niet voor herhaling vatbaar.
#S|vrt-0628|review|vrije_tijd|sterren=4
K|betalen|prijs|4|verrassing|0|-|Met de stadspas was de hele dag 7 euro, ik moest twee keer kijken.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zeehonden gevoerd, boottocht gemaakt, haring gegeten.
#S|vrt-0629|review|vrije_tijd|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Wij hadden de laatste rit van de avond op de houten achtbaan, ondergaande zon, mijn dochter schaterend naast me. Dat pakken ze me niet meer af.
#S|vrt-0630|review|vrije_tijd|sterren=1
K|ontvangen|kwaliteit|2|irritatie|0|-|Gesigneerde poster kwam opgevouwen in een envelop. Opgevouwen!
K|hulp|bereikbaarheid|2|irritatie|2|-|Drie mails, nul reactie, telefoonnummer bestaat niet.
#S|vrt-0631|review|vrije_tijd|sterren=2
K|orienteren|wachttijd|2|neutraal|1|-|In de fietsenzaak een half uur staan dralen eer er iemand kwam.
K|orienteren|informatie|2|verwarring|0|-|De ene verkoper zegt middenmotor, de andere zweert bij voorwiel, en de folder raadt ze allebei af.
K|orienteren|geen|3|verlangen|0|wens|Ik wil gewoon op mijn gemak naar Damme kunnen trappen.
#S|vrt-0632|gesprek|vrije_tijd|
A|||||||Bibliotheek Vaartstad, met Pieter.
K|gebruiken|digitaal|2|neutraal|1|-|dag pieter ja ik krijg die e-books niet op mijn toestel
A|||||||Welk toestel hebt u?
K|geen|geen|3|neutraal|0|-|zo'n zwart plat ding van mijn dochter gekregen
K|gebruiken|digitaal|2|irritatie|1|-|en dan vraagt hij een of ander lees-id en ik weet bijgod niet wie of wat dat is
A|||||||Op donderdag hebben we een inloopuur, daar zetten we het samen met u op.
K|hulp|geen|3|neutraal|0|vraag|en moet ik daar een afspraak voor maken
A|||||||Nee, gewoon binnenlopen met het toestel.
K|hulp|beleid|4|opluchting|0|-|oké dat is goed dan breng ik mijn leesbril en mijn geduld mee
#S|vrt-0633|email|vrije_tijd|
K|geen|geen|3|neutraal|0|-|Dag team Tiketo,
K|ontvangen|informatie|2|neutraal|0|-|Op mijn ticket staat zowel 'zitplaats' als 'veld staanplaats'.
K|ontvangen|informatie|3|verwarring|0|vraag|Welke van de twee is het nu?
K|aanleiding|privacy|3|bezorgdheid|0|-|Ik vraag het omdat ik acht maanden zwanger ben en echt niet drie uur kan staan.
K|geen|geen|3|neutraal|0|-|Alvast dank voor het nakijken, Shanaya
#S|vrt-0634|review|vrije_tijd|sterren=3
K|wijzigen|beleid|4|neutraal|0|-|Seizoenkaart een jaar mogen bevriezen wegens werk in het buitenland, netjes.
K|wijzigen|fout|2|irritatie|1|-|Bij terugkomst bleek mijn vaste stoel alleen aan een ander vergeven, en mocht ik achter de reclamezuil plaatsnemen.
#S|vrt-0635|review|vrije_tijd|sterren=4
K|aanvragen|beleid|4|blijdschap|0|-|Fijn dat je per les kunt betalen en nergens aan vastzit.
K|gebruiken|bejegening|4|blijdschap|0|-|Docente heeft een engelengeduld met twee linkervoeten.
#S|vrt-0636|social|vrije_tijd|
K|gebruiken|belofte|2|irritatie|0|-|'Binnenkort terug!' staat er al sinds 2022 op de gesloten glijbaan van @dedobber. Ik bewonder het optimisme
#S|vrt-0637|social|vrije_tijd|
K|wijzigen|geen|3|verlangen|0|wens|wie wilt er ruilen: mijn vrijdagticket tegen een zaterdagticket, leg er een pizza bij
#S|vrt-0638|social|vrije_tijd|
K|vertrekken|geen|4|opluchting|0|-|Contract bij die sportschool eindelijk ten einde. Ik ga het vieren met een taart en géén squat
#S|vrt-0639|social|vrije_tijd|
K|gebruiken|bejegening|4|dankbaarheid|0|-|Dank aan de jongen van Trapvast die 's avonds om 9u nog een fiets kwam ophalen op de dijk omdat mijn vrouw niet verder kon
#S|vrt-0640|enquete|vrije_tijd|nps=3
K|hulp|doorverwijzing|2|irritatie|2|-|Bestuur wees naar trainer, trainer naar coördinator, coördinator naar bestuur.
#S|vrt-0641|enquete|vrije_tijd|nps=9
K|orienteren|bejegening|4|blijdschap|0|-|Mocht rustig een uur rondneuzen, en toen ik een vraag had was er meteen iemand.
#S|vrt-0642|enquete|vrije_tijd|csat=2
K|gebruiken|bereikbaarheid|2|neutraal|1|-|balie is na 20u onbemand, en dan gaat juist het alarm af
#S|vrt-0643|enquete|vrije_tijd|csat=4
K|gebruiken|kwaliteit|4|neutraal|0|-|kon minder
#S|vrt-0644|review|vrije_tijd|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|Wie bedenkt er een dinosaurustentoonstelling waarin de enige T-rex op zolder staat, achter een trap, uit.
#S|vrt-0645|review|vrije_tijd|sterren=5
K|aanvragen|wachttijd|4|blijdschap|0|-|Binnen een week terecht op de wachtlijstloze judoclub van Sint-Job.
K|gebruiken|bejegening|5|vertrouwen|0|-|Sensei Marc brult nooit en toch is het er muisstil, ik vertrouw hem mijn drie wildebrassen blindelings toe.
#S|vrt-0646|social|vrije_tijd|
K|orienteren|geen|3|neutraal|0|vraag|is die nieuwe klimhal in Deventer iets voor kinderen van 6?
#S|vrt-0647|social|vrije_tijd|
K|gebruiken|geen|3|neutraal|0|-|vandaag museum 14 van mijn lijst gedaan, 86 te gaan
#S|vrt-0648|social|vrije_tijd|
K|aanvragen|geen|3|neutraal|0|vraag|@kaartplein wanneer start de voorverkoop voor 2026?
A|||||||Hoi Niels, vrijdag om 11.00 uur! ^Lisa
K|geen|geen|3|neutraal|0|-|vrijdag 11u, genoteerd
#S|vrt-0649|social|vrije_tijd|
K|gebruiken|kwaliteit|2|irritatie|0|-|Iemand in de stille coupé van de bib eet een appel alsof hij er een rekening mee te vereffenen heeft
#S|vrt-0650|social|vrije_tijd|
K|gebruiken|kwaliteit|4|blijdschap|0|-|mijn 4-jarige noemt het zwembad 'mijn grote bad' en zwaait altijd dag tegen het water
#S|vrt-0651|social|vrije_tijd|
K|gebruiken|geen|3|neutraal|0|vraag|mag je een regenscherm mee het stadion in @fcoostmeer?
A|||||||Dag Els, kleine opvouwbare paraplu's zijn ok. ^Wout
K|gebruiken|informatie|4|dankbaarheid|0|-|merci wout, ge redt mijn permanent
#S|vrt-0652|social|vrije_tijd|
K|ontvangen|levering|3|neutraal|0|-|Modelbouwdoosje is onderweg volgens de track en trace, ik heb de keukentafel al leeggeruimd
#S|vrt-0653|social|vrije_tijd|
K|wijzigen|digitaal|2|irritatie|1|-|Seizoenkaart verlengen lukt niet, 'u bent al verlengd', en als ik inlog staat er 'verlopen'. Schrödingers supporter @fcoostmeer
#S|vrt-0654|social|vrije_tijd|
K|betalen|prijs|2|irritatie|0|-|Lockers 8 euro zonder teruggave. Vroeger kreeg je tenminste je muntje terug
#S|vrt-0655|social|vrije_tijd|
K|terugkijken|kwaliteit|2|teleurstelling|0|-|Als ik terugdenk aan Weidegeluid van vroeger, met drie podia en een frietkot, word ik een beetje weemoedig
#S|vrt-0656|social|vrije_tijd|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|hoofdrol vervangen door een invaller die z'n tekst van zijn hand las 😬
#S|vrt-0657|social|vrije_tijd|
K|hulp|wachttijd|4|blijdschap|0|-|Pas verloren om 9u, nieuwe om 9u20. Bibpersoneel = ninjas
#S|vrt-0658|social|vrije_tijd|
K|gebruiken|storing|2|neutraal|0|-|@trapvast laadpaal bij het strand van Renesse doet het niet
A|||||||Hoi Wilma, dank voor de melding! Welk nummer staat erop?
K|geen|geen|3|neutraal|0|-|RN-06
A|||||||Onze monteur gaat er vandaag langs.
K|gebruiken|storing|4|neutraal|0|-|hij laadt weer, ik zie een groen lampje
#S|vrt-0659|social|vrije_tijd|
K|aanleiding|geen|3|verlangen|0|wens|Dokter zegt: 'zoek een hobby'. Ik sta open voor suggesties onder de 20 euro en zonder lycra
#S|vrt-0660|social|vrije_tijd|
K|betalen|beleid|2|irritatie|0|-|Mijn jaarkaart is verlengd 'omdat ik niet had opgezegd' terwijl ik 2 dagen te laat was door een ziekenhuisopname. Regels zijn regels zeker
#S|vrt-0661|social|vrije_tijd|
K|gebruiken|geen|3|neutraal|0|-|iemand nog een rode want gevonden bij de ijsbaan? links
#S|vrt-0662|review|vrije_tijd|sterren=3
K|gebruiken|geen|3|neutraal|0|-|Twee uurtjes rondgelopen op de modelspoorbeurs met mijn zwager.
K|gebruiken|kwaliteit|3|neutraal|0|-|Veel hetzelfde als vorig jaar.
K|aanvragen|prijs|4|blijdschap|0|-|Wel een locje gescoord voor een schappelijk prijsje.
#S|vrt-0663|review|vrije_tijd|sterren=4
K|orienteren|geen|3|neutraal|0|-|Wij zochten iets overdekts voor een regenachtige woensdag.
K|aanvragen|digitaal|4|neutraal|0|-|Tijdslot geboekt op de telefoon, binnen een minuut.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De kinderen mochten zelf papier scheppen, daar hebben ze het nu nog over.
K|gebruiken|kwaliteit|2|neutraal|0|-|Droogtijd is 24 uur, dus de kunstwerken moest ik later apart komen halen.
#S|vrt-0664|review|vrije_tijd|sterren=2
K|aanvragen|geen|3|neutraal|0|-|Afgelopen voorjaar een abonnement van zes maanden genomen.
K|gebruiken|geen|3|neutraal|0|-|Ik train vooral overdag.
K|gebruiken|privacy|2|irritatie|0|-|Sinds kort loopt er een influencer met een statief rond die alles en iedereen filmt, en dat mag blijkbaar gewoon.
K|hulp|bejegening|2|neutraal|0|-|De manager zei dat ik dan maar 's avonds moest komen.
#S|vrt-0665|review|vrije_tijd|sterren=5
K|ontvangen|informatie|4|vertrouwen|0|-|Bij de eerste les schermen kreeg ik eerst een half uur uitleg over veiligheid, masker en houding, voor ik een degen mocht aanraken.
K|gebruiken|kwaliteit|5|blijdschap|0|-|En toen was het: en garde! Nog nooit zo gezweet van plezier.
#S|vrt-0666|review|vrije_tijd|sterren=1
K|gebruiken|levering|2|irritatie|3|-|Vrij genomen, trein geboekt, hotel betaald, en de voorstelling werd drie uur van tevoren geschrapt wegens 'technische omstandigheden'.
K|betalen|beleid|2|irritatie|0|-|Alleen het kaartje terug, de rest is 'eigen risico'.
#S|vrt-0667|review|vrije_tijd|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Fietsen zijn zwaar maar degelijk.
K|gebruiken|informatie|3|neutraal|0|-|Je krijgt een papieren kaart mee en een routebeschrijving.
K|gebruiken|bejegening|4|neutraal|0|-|Personeel vriendelijk.
#S|vrt-0668|enquete|vrije_tijd|nps=7
K|gebruiken|geen|3|neutraal|0|-|wij gaan meestal op woensdag
#S|vrt-0669|enquete|vrije_tijd|nps=6
K|aanvragen|geen|3|neutraal|0|-|Ik koop mijn kaarten altijd aan de kassa.
K|aanvragen|digitaal|2|bezorgdheid|0|angst|Ik ben bang dat dat straks niet meer kan, met al die QR-codes.
#S|vrt-0670|enquete|vrije_tijd|nps=8
K|gebruiken|geen|3|verlangen|0|wens|Meer stripboeken graag!
#S|vrt-0671|enquete|vrije_tijd|csat=3
K|ontvangen|levering|3|neutraal|0|-|Pakket op dag drie ontvangen.
#S|vrt-0672|enquete|vrije_tijd|csat=5
K|hulp|bejegening|5|dankbaarheid|0|-|Ze hebben een uur met mij naar mijn trouwring gezocht in het doucheputje en hem gevonden.
#S|vrt-0673|enquete|vrije_tijd|nps=4
K|wijzigen|beleid|2|neutraal|0|-|Pauzeren kan maar één keer per jaar en kost 10 euro.
#S|vrt-0674|enquete|vrije_tijd|nps=9
K|terugkijken|geen|5|blijdschap|0|-|Volgend jaar weer, zelfde plek, zelfde tent!
#S|vrt-0675|enquete|vrije_tijd|ces=5
K|betalen|digitaal|4|neutraal|0|-|Saldo opladen met de telefoon ging zonder haperen.
#S|vrt-0676|enquete|vrije_tijd|ces=1
K|hulp|herhaling|2|irritatie|3|-|Acht gesprekken over één verkeerd gespelde naam.
#S|vrt-0677|notitie|vrije_tijd|
K|orienteren|geen|3|neutraal|0|vraag|Mw. vr of rolstoelplek nog vrij is za 12/4.
K|orienteren|geen|3|neutraal|0|-|Belt terug na overleg broer.
#S|vrt-0678|notitie|vrije_tijd|
K|aanvragen|geen|3|neutraal|0|wens|Reserveert 3 kano's zo 10.30.
K|aanvragen|geen|3|neutraal|0|-|Komt met 6 p, 1 hond.
#S|vrt-0679|chat|vrije_tijd|
K|geen|geen|3|neutraal|0|-|hi
K|orienteren|geen|3|neutraal|0|vraag|doen jullie ook aan studentenkorting?
A|||||||Hi! Ja, 20% op vertoon van je collegekaart.
K|orienteren|prijs|4|blijdschap|0|-|noice
K|orienteren|beleid|3|neutraal|0|vraag|geldt dat ook voor deeltijd? ben 43 haha
A|||||||Zeker, leeftijd maakt niet uit!
K|aanvragen|geen|3|neutraal|0|-|dan meld ik me vanavond aan
#S|vrt-0680|email|vrije_tijd|
K|geen|geen|3|neutraal|0|-|Beste Jeroen,
K|gebruiken|geen|3|neutraal|0|-|In de bijlage vind je het wedstrijdverslag van zaterdag.
K|gebruiken|kwaliteit|2|neutraal|0|-|Het veld lag er zwaar bij en de lijnen waren amper te zien.
K|hulp|geen|3|neutraal|0|wens|Kun je dat doorgeven aan de terreinmeester?
K|geen|geen|3|neutraal|0|-|Sportieve groet, Ineke, leidster MO13-2
#S|vrt-0681|gesprek|vrije_tijd|
A|||||||Schouwburg De Gaard, met Belle.
K|wijzigen|geen|3|neutraal|0|-|ja hallo ik heb vier kaarten voor de dertiende maar m'n schoonzus heeft zich bedacht
A|||||||U wilt één kaart annuleren?
K|wijzigen|geen|3|neutraal|0|vraag|ja of kan ik hem ook omzetten naar iets anders
A|||||||Ik kan er een tegoedbon van maken, een jaar geldig.
K|wijzigen|prijs|3|neutraal|0|vraag|en is dat dan het hele bedrag of gaat daar weer wat vanaf
A|||||||Het hele bedrag, min twee euro vijftig administratie.
K|wijzigen|prijs|2|neutraal|0|-|twee vijftig nou ja dan moet zij maar een rondje geven
K|wijzigen|geen|3|neutraal|0|wens|maak er maar een bon van
A|||||||Op uw mailadres?
K|geen|geen|3|neutraal|0|-|ja dat eindigt op punt nl
K|wijzigen|wachttijd|4|neutraal|0|-|ik zie hem al dat is vlot
#S|vrt-0682|gesprek|vrije_tijd|
A|||||||Fithaven Kortrijk, met Aline.
K|geen|geen|3|neutraal|0|-|dag aline 't is met rudy
K|gebruiken|geen|3|neutraal|0|-|ik heb gisteren mijn drinkbus laten staan aan de crosstrainer
K|geen|geen|3|neutraal|0|-|een zilveren met zo'n deuk in
A|||||||Ik zie hier drie zilveren staan, Rudy.
K|gebruiken|geen|3|blijdschap|0|-|ja ge hebt ook veel zilveren venten bij u rondlopen zeker
A|||||||Haha! Eén heeft een sticker van een duivenclub.
K|gebruiken|geen|4|blijdschap|0|-|da's hem da's hem goed zo
K|hulp|geen|3|neutraal|0|wens|zet hem maar opzij ik kom rond vier uur
#S|vrt-0683|review|vrije_tijd|sterren=3
K|gebruiken|geen|3|neutraal|0|-|Was er met de hele klas, groep 7.
K|gebruiken|kwaliteit|4|neutraal|0|-|De proefjes waren goed bedacht,
K|gebruiken|storing|2|neutraal|0|-|maar van de twintig schermen stonden er acht op zwart.
K|gebruiken|bejegening|4|dankbaarheid|0|-|Een stagiair heeft dat met eigen goocheltrucs prima opgevangen.
#S|vrt-0684|review|vrije_tijd|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Fototentoonstelling van dertig werken, waarvan de helft met spiegelend glas ervoor. Ik heb vooral mezelf gezien.
#S|vrt-0685|review|vrije_tijd|sterren=4
K|aanleiding|geen|3|neutraal|0|-|Kreeg voor mijn pensioen een drumstel van de collega's.
K|orienteren|informatie|4|dankbaarheid|0|-|De muziekhandel hielp me eerlijk op weg: niks bijkopen, gewoon eerst oefenen.
K|gebruiken|geen|3|blijdschap|0|-|De buren denken daar anders over.
#S|vrt-0686|social|vrije_tijd|
K|gebruiken|kwaliteit|2|irritatie|0|-|Lumina had beter nog wat stoelen afgestoft ipv een vierde popcornsmaak te verzinnen
#S|vrt-0687|social|vrije_tijd|
K|orienteren|digitaal|2|irritatie|1|-|Probeer op de site van @theaterdezwaan maar eens te vinden hoe laat iets begint. Wel 14 sfeerfoto's van een glas wijn
#S|vrt-0688|social|vrije_tijd|
K|gebruiken|storing|3|neutraal|0|vraag|kijkbaar ook bij jullie zwart beeld in Roeselare?
#S|vrt-0689|social|vrije_tijd|
K|wijzigen|wachttijd|4|blijdschap|0|-|Verkeerde maat schaatsen teruggestuurd op ma, juiste maat op wo. Ge kunt het gewoon hé @ijsenzo
#S|vrt-0690|social|vrije_tijd|
K|betalen|prijs|2|teleurstelling|0|-|Zwemabonnement van ons vieren gaat van 380 naar 520. Dan wordt het de tuinslang deze zomer
#S|vrt-0691|social|vrije_tijd|
K|aanleiding|geen|3|neutraal|0|-|Televisie verkocht. We gaan puzzelen als volwassen mensen
#S|vrt-0692|social|vrije_tijd|
K|gebruiken|levering|2|irritatie|1|-|Boek 'gereed voor afhalen', ik door de gietende regen naar de bib, boek niet te vinden. 'Ligt wellicht nog in Brugge'
#S|vrt-0693|social|vrije_tijd|
K|vertrekken|beleid|2|irritatie|0|-|Opzegtermijn 2 maanden, ingaand de 1e van de maand volgend op de maand van ontvangst. Wie schrijft zoiets met droge ogen @fithaven
A|||||||Hoi Mel, wil je ons je lidnummer sturen? Dan kijken we mee. ^Joep
K|hulp|geen|3|neutraal|0|-|gestuurd
#S|vrt-0694|social|vrije_tijd|
K|gebruiken|bejegening|4|blijdschap|0|-|de oude baas van de botsauto's laat de kleintjes altijd nen toer extra rijden 'omdat ge nog niet gebotst hebt'
#S|vrt-0695|social|vrije_tijd|
K|ontvangen|storing|2|irritatie|0|-|Nieuwe console, eerste keer aan: rood lampje. Kerstavond. Drie kinderen kijken mij aan
#S|vrt-0696|social|vrije_tijd|
K|hulp|bereikbaarheid|2|irritatie|1|-|en de helpdesk is natuurlijk gesloten tot de 27e 🎄
#S|vrt-0697|social|vrije_tijd|
K|orienteren|kwaliteit|4|verlangen|0|wens|Die aankondiging van Aardbreuk 2 gezien?? neem mijn geld
#S|vrt-0698|social|vrije_tijd|
K|gebruiken|privacy|4|vertrouwen|0|-|Met mijn hoofddoek gewoon kunnen sporten zonder één rare blik. Klein ding, groot verschil @fithaven
#S|vrt-0699|social|vrije_tijd|
K|terugkijken|geen|1|boosheid|0|-|wat een oplichtersbende die @tiketo
#S|vrt-0700|social|vrije_tijd|
K|gebruiken|wachttijd|2|neutraal|1|-|rij wc's dames: 22. rij wc's heren: 0. het jaar is 2025
#S|vrt-0701|review|vrije_tijd|sterren=3
K|aanvragen|geen|3|neutraal|0|-|Ik heb via een veilingsite een proefles windsurfen gekocht.
K|aanvragen|doorverwijzing|2|neutraal|1|-|Om een datum te prikken moest ik eerst langs drie verschillende partijen mailen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De les was kort maar wat een kick als je staat.
#S|vrt-0702|review|vrije_tijd|sterren=5
K|wijzigen|bejegening|4|dankbaarheid|0|-|Toen onze groep door ziekte kleiner werd dacht de rondvaartrederij meteen mee en kregen we een kleinere salonboot.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Prachtig over het IJ gevaren met een schipper die kon vertellen.
#S|vrt-0703|review|vrije_tijd|sterren=1
K|orienteren|doorverwijzing|2|irritatie|2|-|Voor informatie over zwemmen na een stoma zesmaal doorgeschakeld en toen verbroken.
K|orienteren|bejegening|2|teleurstelling|0|-|Bij de balie werd er hardop 'ieuw' gezegd.
K|orienteren|geen|2|teleurstelling|3|-|Ik heb het opgegeven.
#S|vrt-0704|enquete|vrije_tijd|nps=7
K|gebruiken|geen|3|neutraal|0|-|Twee keer geweest nu, beide keren in de daluren.
K|gebruiken|kwaliteit|4|neutraal|0|-|Prima.
#S|vrt-0705|gesprek|vrije_tijd|
A|||||||Ledenservice Cultuurpas, met Ingmar.
K|wijzigen|geen|3|neutraal|0|-|ja goedemiddag ik kreeg een brief dat mijn pas gaat verlopen in mei
K|wijzigen|geen|3|neutraal|0|vraag|moet ik nu iets doen of gaat dat vanzelf
A|||||||Dat gaat vanzelf, u krijgt in april een nieuwe.
K|wijzigen|informatie|4|neutraal|0|-|o mooi want in die brief stond dat dus nou net niet
A|||||||Klopt uw adres nog?
K|geen|geen|3|neutraal|0|-|ja hoor kerkpad zeven
K|betalen|prijs|3|neutraal|0|vraag|en blijft de bijdrage gelijk
A|||||||Die gaat naar vierenzeventig vijftig.
K|betalen|prijs|2|neutraal|0|-|dat is dan wel weer tien euro erbij
K|wijzigen|prijs|4|neutraal|0|-|nou ja als ik acht keer ga heb ik het eruit dus laat maar lopen
