#S|fed-0001|email|energie|
K|aanleiding|geen|3|neutraal|0|-|Goedemiddag, vanaf september staan er bij ons twee studenten in de aanbouw, dus het verbruik gaat nogal omhoog.
K|orienteren|prijs|3|neutraal|0|vraag|Wat zou een termijnbedrag voor vier personen in een tussenwoning van 1968 ongeveer zijn?
K|orienteren|informatie|2|verwarring|1|-|Op jullie vergelijkpagina zie ik drie keer 'vast' staan, met drie verschillende einddata, en ik snap het verschil niet.
K|geen|geen|3|neutraal|0|-|Met groet, H. Oldenkamp
#S|fed-0002|review|telecom|sterren=2
K|ontvangen|levering|2|neutraal|1|-|De monteur stond er op de afgesproken dag, alleen om half zes in plaats van tussen acht en tien.
K|ontvangen|bejegening|4|blijdschap|0|-|Sympathieke vent, daar niet van, deed zelfs zijn schoenen uit.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Maar boven in de slaapkamer haal ik nog geen kwart van de snelheid waar ik voor getekend heb, nu al vijf maanden lang.
#S|fed-0003|chat|bank|
K|gebruiken|digitaal|2|neutraal|1|-|hoi mijn vingerafdruk wordt niet meer herkend sinds de nieuwe versie van de app
A|||||||Vervelend! Heeft u de vingerafdruk opnieuw ingesteld?
K|gebruiken|digitaal|2|irritatie|2|-|ja drie x, daarna vraagt ie weer gewoon om de code en begint het liedje opnieuw
A|||||||Dan zetten we de koppeling van uw toestel even terug. Probeer nu eens.
K|gebruiken|digitaal|4|opluchting|0|-|hebbes, hij pakt m
#S|fed-0004|enquete|bezorging|nps=3
K|ontvangen|levering|2|irritatie|1|-|'Tussen 14.10 en 14.40 bij u' zei het bericht, om kwart voor acht 's avonds kwam er pas iemand het pad op.
#S|fed-0005|notitie|overheid|
K|aanleiding|geen|2|neutraal|0|-|Mw is sinds 3 wk weduwe, woning stond op naam v echtgenoot.
K|betalen|informatie|2|verwarring|1|-|Aanslag WOZ gericht aan 'de erven', weet niet wie dat zijn / wie moet betalen.
K|betalen|informatie|4|opluchting|0|-|Uitgelegd dat zij gewoon mag betalen en dat tenaamst. vanzelf wijzigt, was haar een pak vh hart.
M|betalen|procedure|2|irritatie|0|-|Erven-brief gaat automatisch uit, hebben we vorig jaar al voorgesteld anders te doen, ligt nog steeds bij juridisch.
#S|fed-0006|review|diensten|sterren=5
K|hulp|doorverwijzing|5|dankbaarheid|0|-|Eén naam, één nummer: Wilma van de studentenbalie heeft alles van begin tot eind zelf geregeld, van rooster tot vrijstelling, ik hoefde met niemand anders te praten.
#S|fed-0007|email|wonen|
K|gebruiken|storing|2|neutraal|0|-|Sinds vanmorgen druppelt er water uit de lampfitting in de gang.
K|hulp|bereikbaarheid|2|bezorgdheid|2|-|Het spoednummer op jullie site geeft een bezettoon, al een uur lang.
K|hulp|geen|3|bezorgdheid|0|wens|Kan er zo snel mogelijk iemand komen kijken?
K|gebruiken|privacy|2|bezorgdheid|0|angst|Ik ben bang voor kortsluiting, mijn moeder van 88 slaapt beneden.
#S|fed-0008|chat|reizen|
K|wijzigen|geen|3|neutraal|0|vraag|kan ik mijn vlucht van zondag een dagje later zetten
A|||||||Dat kan voor 65 euro per persoon.
K|wijzigen|prijs|2|irritatie|0|-|65 p.p.?? het ticket zelf was 48
K|wijzigen|beleid|3|neutraal|0|vraag|en als ik een doktersbriefje heb, geldt er dan een uitzondering
A|||||||Met een medische verklaring schelden we de kosten kwijt.
K|wijzigen|beleid|4|opluchting|0|-|oh kijk dat is netjes, dan stuur ik die zo op
#S|fed-0009|review|webshop|sterren=4
K|ontvangen|levering|5|verrassing|0|-|Dinsdagnacht om elf uur geklikt, woensdag voor de lunch had ik 'm aan de muur hangen.
K|gebruiken|kwaliteit|2|neutraal|0|-|Klok loopt wel een minuut of twee per week achter.
#S|fed-0010|enquete|verzekering|csat=4
K|hulp|wachttijd|4|verrassing|0|-|Ik had mij ingesteld op weken getouwtrek, maar maandag gemeld en donderdag was mijn waterschade beoordeeld.
K|betalen|prijs|2|neutraal|0|-|Enige minpunt is de eigen bijdrage die elk jaar een stukje omhoog kruipt.
#S|fed-0011|notitie|telecom|
K|hulp|herhaling|2|irritatie|2|-|Klt belt voor 4e keer over dezelfde ruis op de lijn, "ik kan het bandje intussen meezingen".
K|gebruiken|kwaliteit|2|neutraal|0|-|Ruis al sinds oplevering in mei aanwezig, elke avond.
M|hulp|kennis|2|verwarring|0|-|Zie 3 verschillende diagnoses v collega's in dossier, geen idee welke klopt.
M|hulp|mandaat|4|opluchting|0|-|Mocht v TL direct lijnmeting laten inplannen zonder de standaard 5 stappen te herhalen.
#S|fed-0012|email|bank|
K|orienteren|geen|3|neutraal|0|-|Mijn zus en ik willen samen iets opzijzetten voor het onderhoud van ons ouderlijk huis.
K|orienteren|geen|3|neutraal|0|vraag|Is een gezamenlijke spaarrekening ook mogelijk als je niet op hetzelfde adres woont?
K|orienteren|prijs|3|neutraal|0|vraag|En zijn daar maandelijkse kosten aan verbonden?
#S|fed-0013|review|energie|sterren=1
K|vertrekken|beleid|1|boosheid|0|-|Opzegboete van 312 euro omdat ik drie weken voor de einddatum verhuisde naar een aanleunwoning waar de warmte in de servicekosten zit!
K|vertrekken|beleid|2|boosheid|0|-|'Regels zijn regels mevrouw', daar moest ik het mee doen.
K|terugkijken|geen|1|boosheid|0|-|Laat u niet lokken door het welkomstcadeau, het kost u uw vel als u weg wilt.
#S|fed-0014|chat|overheid|
K|aanvragen|digitaal|2|irritatie|2|-|het formulier voor bijzondere bijstand gooit me er na pagina 6 elke keer uit, ik ben nu voor de derde keer mijn inkomsten aan het intypen
A|||||||Wat naar. U kunt het ook op papier indienen, ik stuur het graag op.
K|aanvragen|geen|3|neutraal|0|wens|ja doe dat maar, Lindelaan 40
#S|fed-0015|enquete|diensten|nps=9
K|gebruiken|levering|4|blijdschap|0|-|De glazenwasser komt stipt om de acht weken, je kunt er je agenda op gelijkzetten.
#S|fed-0016|review|wonen|sterren=3
K|hulp|levering|4|neutraal|0|-|De loodgieter kwam keurig op het afgesproken tijdstip,
K|hulp|kwaliteit|2|teleurstelling|1|-|maar wat hij gemaakt had lekte na twee dagen alweer.
K|hulp|wachttijd|2|irritatie|2|-|Op de tweede afspraak wachten we nu de zesde week.
#S|fed-0017|email|webshop|
K|aanvragen|fout|2|verwarring|1|-|Ik heb op 4 mei één tuinset besteld en krijg nu een bevestiging voor vier tuinsets.
K|betalen|fout|2|bezorgdheid|0|angst|Er gaat toch hoop ik geen 1.596 euro van mijn rekening?
K|wijzigen|geen|3|neutraal|0|wens|Wilt u de bestelling terugbrengen naar één stuk.
#S|fed-0018|notitie|reizen|
K|gebruiken|levering|2|neutraal|2|-|Klt gestrand in Lyon, nachttrein uitgevallen, reist met rolstoel.
K|hulp|bereikbaarheid|2|neutraal|3|-|Lokale assistentienr. werd niet opgenomen, 11x gebeld.
K|hulp|bejegening|4|dankbaarheid|0|-|Hotel + taxi geboekt, blijft aan de lijn tot ze binnen is, mw geëmotioneerd en dankbaar.
M|hulp|samenwerking|5|blijdschap|0|-|Collega Frans talig (Odile) sprong meteen bij zonder dat ik hoefde te vragen, goud waard.
M|hulp|procedure|2|irritatie|0|-|Voor hotel >120 eur moet akkoord v 2 leidinggevenden, 's avonds zit er 1.
#S|fed-0019|review|bezorging|sterren=2
K|ontvangen|privacy|2|boosheid|0|-|Mijn pakje met medicijnen lag open en bloot op de stoep, met naam en etiket naar de straat.
K|ontvangen|levering|4|neutraal|0|-|Op tijd was het wel.
#S|fed-0020|chat|verzekering|
K|wijzigen|geen|3|neutraal|0|wens|wij zijn getrouwd dus mijn man moet erbij op de inboedel
A|||||||Gefeliciteerd! Ik heb hem toegevoegd.
K|wijzigen|wachttijd|4|blijdschap|0|-|dat was makkelijker dan de bruiloft 😂 top
#S|fed-0021|email|telecom|
K|vertrekken|geen|3|neutraal|0|wens|Bij deze zeg ik het abonnement met klantnummer 7731-04 op per eerstvolgende mogelijkheid.
K|vertrekken|informatie|2|irritatie|2|-|Dat ik hiervoor moet mailen is omdat de knop die volgens uw voorwaarden in de omgeving zit er gewoon niet staat.
K|vertrekken|geen|3|verlangen|0|wens|Graag een schriftelijke bevestiging met de einddatum.
#S|fed-0022|enquete|overheid|csat=5
K|aanvragen|bejegening|5|dankbaarheid|0|-|Mijn vader beeft nogal en de pasfoto lukte thuis niet. De mevrouw aan loket 3 nam alle tijd, zette hem een kop thee voor en toen ging het vanzelf.
#S|fed-0023|review|bank|sterren=3
K|gebruiken|digitaal|4|blijdschap|0|-|De app is overzichtelijk, ik splits een etentje in drie tikken.
K|hulp|bereikbaarheid|2|teleurstelling|0|-|Jammer dat er in heel de streek geen enkel kantoor meer open is waar je met een mens kunt praten.
K|terugkijken|geen|3|neutraal|0|-|Zou ik hem aanraden? Aan mijn zoon wel, aan mijn moeder niet.
#S|fed-0024|notitie|energie|
K|gebruiken|storing|2|bezorgdheid|0|-|Gaslucht in kelder, klt staat buiten met 2 kinderen.
K|hulp|wachttijd|4|opluchting|0|-|Storingsdienst binnen 18 min ter plaatse, koppeling vervangen, klt zeer opgelucht.
M|hulp|systeem|2|bezorgdheid|0|-|Spoedscherm hing, heb adres telefonisch moeten doorgeven aan netbeheerder, kostte kostbare minuten.
#S|fed-0025|review|diensten|sterren=1
K|aanvragen|bejegening|1|boosheid|0|-|Bij het inschrijven van onze zoon met autisme kregen we te horen dat 'zulke kinderen' beter bij een andere zwemschool passen. Sprakeloos ben ik.
#S|fed-0026|email|bezorging|
K|ontvangen|geen|3|neutraal|0|vraag|Kan het pakket met nummer 88K2-100 ook bij de buren op 17 worden afgegeven?
K|ontvangen|geen|3|neutraal|0|-|Ik ben dinsdag namelijk de hele dag in het ziekenhuis met mijn dochter.
#S|fed-0027|chat|wonen|
K|aanvragen|wachttijd|3|neutraal|0|vraag|sta 7 jaar ingeschreven, heb gereageerd op de flat aan de Meester Vosstraat, wanneer hoor ik daar iets van?
A|||||||U staat op plek 2. Volgende week hoort u meer.
K|aanvragen|geen|4|verlangen+blijdschap|0|wens|plek 2!! ik durf bijna niet te hopen
#S|fed-0028|notitie|bezorging|
K|ontvangen|levering|2|neutraal|1|-|Zending 3 dg in depot Tiel, klt heeft medicatie v kat erin zitten.
K|ontvangen|privacy|2|bezorgdheid|0|angst|Bang dat insuline te warm wordt en onbruikbaar is.
K|ontvangen|beleid|4|dankbaarheid|0|-|Mag bij uitz. zelf ophalen bij depot, ook al is dat niet publiek. Klt heel blij.
M|hulp|samenwerking|4|neutraal|0|-|Depotchef nam gelijk op en legde het apart, zo kan het dus ook.
M|ontvangen|systeem|2|irritatie|0|-|Kan bij ons niet zien wat in koelketen hoort, veld is er wel maar altijd leeg.
#S|fed-0029|review|reizen|sterren=2
K|ontvangen|informatie|2|irritatie|1|-|Welk gebouw, welke verdieping, waar de sleutel lag: niets van dat al stond in de welkomstmail.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Eenmaal binnen een heerlijk appartement met uitzicht over de baai.
K|gebruiken|storing|2|teleurstelling|0|-|De tweede nacht viel de airco stil bij 34 graden.
K|hulp|bereikbaarheid|2|irritatie|2|-|De host liet zijn telefoon rinkelen en las mijn appjes niet.
#S|fed-0030|email|overheid|
K|hulp|geen|3|neutraal|0|wens|Hierbij maak ik bezwaar tegen de beschikking van 2 oktober betreffende de kap van de kastanje voor nummer 9.
K|hulp|informatie|2|irritatie|0|-|In het besluit staat nergens op welk onderzoek u zich baseert.
K|hulp|wachttijd|3|neutraal|0|vraag|Binnen welke termijn mag ik een reactie verwachten?
#S|fed-0031|chat|webshop|
K|wijzigen|geen|3|neutraal|0|vraag|de laarzen zijn een maat te klein kan ik ruilen voor 40
A|||||||Zeker, maat 40 is er nog. Ik reserveer ze.
K|wijzigen|beleid|3|neutraal|0|vraag|moet ik de verzendkosten dan zelf betalen
A|||||||Nee hoor, ruilen is gratis.
K|wijzigen|beleid|4|blijdschap|0|-|ah fijn bij die andere winkel kost dat 7 euro
#S|fed-0032|enquete|energie|nps=2
K|betalen|informatie|2|verwarring|0|-|Eén afrekening, vier bijlagen, drie tarieven en nergens wat ik nu eigenlijk per kuub betaal.
#S|fed-0033|review|verzekering|sterren=5
K|aanleiding|geen|2|neutraal|0|-|In Portugal werd onze camper opengebroken terwijl we twintig meter verderop zaten te eten.
K|hulp|bereikbaarheid|5|opluchting|0|-|Zondagavond tien uur en gewoon meteen een mens aan de lijn.
K|hulp|doorverwijzing|5|vertrouwen|0|-|Menno nam het van ons over: politie, glaszetter, nieuwe paspoorten, alles liep via hem.
K|betalen|wachttijd|5|verrassing|0|-|Nog voor we thuis waren stond de vergoeding op de rekening.
#S|fed-0034|review|telecom|sterren=4
K|vertrekken|beleid|4|verrassing|0|-|Zelfs weggaan ging hier netjes: geen gedram, geen verborgen termijn, ik mocht er de volgende dag al uit omdat mijn werkgever voortaan betaalt. Als dat ooit ophoudt sta ik weer op de stoep.
#S|fed-0035|notitie|bank|
K|aanvragen|wachttijd|2|neutraal|3|-|Zzp-rekening aangevr. 6 wk geleden, nog in 'klantonderzoek'.
K|aanvragen|herhaling|2|irritatie|2|-|KvK-uittreksel inmiddels 3x ingestuurd, krijgt elke keer zelfde verzoek.
K|aanvragen|bereikbaarheid|2|neutraal|1|-|Afd. onderzoek heeft alleen mailadres, geen tel.
M|aanvragen|samenwerking|2|irritatie|0|-|Ook ik mag die afd niet bellen, kan alleen een 'prio'-vlag zetten waar niemand naar kijkt.
M|aanvragen|mandaat|2|teleurstelling|0|-|Zie dat alle stukken binnen zijn maar mag het vinkje niet zetten.
#S|fed-0036|email|diensten|
K|orienteren|geen|3|neutraal|0|-|Voor de zeventigste verjaardag van mijn vrouw zoek ik een zaal voor zo'n 45 gasten, het liefst met tuin.
K|orienteren|prijs|3|neutraal|0|vraag|Wat rekent u voor een lunchbuffet per persoon?
K|orienteren|geen|3|neutraal|0|vraag|Mogen we zelf een accordeonist meenemen?
#S|fed-0037|chat|telecom|
K|gebruiken|storing|3|neutraal|0|vraag|ligt het aan mij of is er geen tv in Hulst
A|||||||Er is een storing, verwacht hersteld om 21.00 uur.
K|gebruiken|storing|2|teleurstelling|0|-|dan is de match al gedaan he 😢
A|||||||Via de app kunt u wel kijken.
K|gebruiken|informatie|4|blijdschap|0|-|ah da wist ik niet, mooi zo
#S|fed-0038|review|wonen|sterren=1
K|betalen|fout|1|boosheid|0|-|Servicekosten afgerekend voor een lift. Wij wonen in een rijtjeshuis.
K|hulp|herhaling|1|boosheid|3|-|Dat leg ik nu al drie jaar op rij uit, elk voorjaar aan een nieuw gezicht.
#S|fed-0039|enquete|bank|csat=2
K|hulp|doorverwijzing|2|irritatie|2|-|voor mijn overleden broer zn rekening eerst naar nabestaandendesk, die zei spaardesk, spaardesk zei kantoor, kantoor bestaat niet meer
#S|fed-0040|email|reizen|
K|betalen|belofte|2|irritatie|2|-|Op 12 juni is mij toegezegd dat ik het ticketgeld binnen veertien dagen terug zou hebben, het is nu 9 augustus.
K|betalen|geen|3|verlangen|0|wens|Graag ontvang ik het bedrag van € 412,60 alsnog op de bij u bekende rekening.
K|hulp|geen|2|irritatie|0|-|Komt het er volgende week niet, dan leg ik het voor aan de geschillencommissie.
#S|fed-0041|review|webshop|sterren=5
K|orienteren|informatie|5|blijdschap|0|-|Eindelijk een winkel die er eerlijk bij zet voor wie een fiets níet geschikt is.
K|orienteren|bejegening|4|blijdschap|0|-|Aan de telefoon kreeg ik Gijs, die eerst wilde weten hoe lang ik was en of ik last had van mijn knieën.
K|aanvragen|prijs|4|blijdschap|0|-|Voor honderd euro minder dan bij de dealer hier op de hoek in de mand gegooid.
K|ontvangen|levering|4|blijdschap|0|-|Vrijdag stond hij rijklaar in de gang.
#S|fed-0042|notitie|verzekering|
K|aanleiding|geen|3|neutraal|0|-|Zoon 18, haalt vlgnde week rijbewijs.
K|orienteren|prijs|3|neutraal|0|vraag|Vraagt verschil premie als auto op naam vader blijft.
K|orienteren|informatie|4|neutraal|0|-|Risico v verzwijgen reg. bestuurder uitgelegd, klt waardeert eerlijkh.
M|orienteren|kennis|4|vertrouwen|0|-|Sinds training jonge bestuurders zit dit goed in mn hoofd, geen opzoekwerk nodig.
#S|fed-0043|review|bezorging|sterren=5
K|ontvangen|bejegening|5|dankbaarheid|0|-|Met mijn gebroken heup kan ik de trap niet af. Onze vaste bezorger belt nu eerst, loopt naar boven en zet de boodschappen in de koelkast!
#S|fed-0044|chat|energie|
K|aanvragen|digitaal|2|verwarring|1|-|hallo ik probeer een dynamisch contract af te sluiten maar bij stap 2 zegt ie adres onbekend?
A|||||||Is uw woning nieuwbouw?
K|aanvragen|geen|3|neutraal|0|-|ja sinds maart
A|||||||Dan maak ik het contract hier voor u aan.
K|aanvragen|geen|4|blijdschap|0|-|goed zo, scheelt weer gepuzzel
#S|fed-0045|email|telecom|
K|wijzigen|geen|3|neutraal|0|-|Per 1 februari verhuizen we met de praktijk naar de Havenkade 212.
K|wijzigen|geen|3|neutraal|0|wens|Kunnen de drie nummers mee en de lijn daar op dezelfde dag actief zijn?
K|wijzigen|geen|2|bezorgdheid|0|angst|Een dag zonder telefoon betekent voor ons dertig patiënten die niet kunnen afzeggen.
#S|fed-0046|review|overheid|sterren=4
K|ontvangen|wachttijd|5|verrassing|0|-|Maandag rijbewijs aangevraagd, woensdag kon ik het al meenemen.
K|ontvangen|geen|3|neutraal|0|-|Balie zit nu wel in het nieuwe gebouw bij het station.
#S|fed-0047|enquete|wonen|csat=3
K|ontvangen|kwaliteit|2|teleurstelling|0|-|bij de sleuteloverdracht zaten er nog haken in t plafond en was de wc niet gedaan
K|ontvangen|bejegening|4|neutraal|0|-|opzichter was verder wel aardig
#S|fed-0048|notitie|diensten|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Cursist Spaans B1 vindt niveau groep te laag, "ik leer niks bij".
K|wijzigen|geen|3|neutraal|0|wens|Wil overstap nr di-avond B2.
K|wijzigen|beleid|2|neutraal|0|-|Na les 3 eigenlijk niet meer toegestaan.
K|wijzigen|beleid|4|blijdschap|0|-|Docent akkoord, mag toch, cursist zeer content.
M|wijzigen|procedure|4|opluchting|0|-|Overstapregel is sinds kort aan docent zelf, geen commissie meer. Scheelt 2 wk.
#S|fed-0049|email|verzekering|
K|vertrekken|geen|3|neutraal|0|-|Wij hebben de boot verkocht, dus polis 40-2291 kan per heden stoppen.
K|betalen|geen|3|neutraal|0|vraag|Krijgen wij de premie over november en december nog terug?
#S|fed-0050|review|diensten|sterren=3
K|gebruiken|bejegening|2|irritatie|0|-|De tandarts praatte de hele tijd over mij heen met haar assistente, over een keuken.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De kroon zit daarentegen perfect.
#S|fed-0051|chat|bezorging|
K|wijzigen|geen|3|neutraal|0|vraag|pakketje komt morgen, kan t nog naar een afhaalpunt
A|||||||Helaas, het is al ingeladen.
K|wijzigen|beleid|2|irritatie|0|-|het is nota bene pas half drie 's middags
#S|fed-0052|enquete|reizen|nps=8
K|gebruiken|levering|4|blijdschap|0|-|Vertrokken op de minuut, aangekomen vijf minuten te vroeg.
K|gebruiken|kwaliteit|3|neutraal|0|-|Broodje was wel een broodje.
#S|fed-0053|notitie|webshop|
K|ontvangen|fout|2|neutraal|1|-|Klt ontving babyfoon ipv blender, doos vn ander op naam.
K|ontvangen|privacy|2|irritatie|0|-|Ziet nu adres + tel van vreemde, "en die dus van mij".
K|ontvangen|fout|4|opluchting|0|-|Blender morgen m/koerier, bon 15 eur, klt tevreden.
M|ontvangen|werkdruk|2|irritatie|0|-|7e verwisseling vandaag, magazijn draait op uitzendkrachten en wij vangen t op.
M|ontvangen|procedure|2|neutraal|0|-|Voor datalek moet ik 2e formulier invullen, kwam niet toe aan pauze.
#S|fed-0054|review|energie|sterren=4
K|ontvangen|kwaliteit|4|blijdschap|0|-|De installateurs hebben de warmtepomp er in een dag in gezet en de boel schoner achtergelaten dan het was.
K|gebruiken|kwaliteit+informatie|2|irritatie|0|-|Buitenunit bromt 's nachts wel, dat hadden ze erbij mogen vertellen.
#S|fed-0055|email|bank|
K|gebruiken|privacy|2|bezorgdheid|0|-|Vanmiddag werd ik gebeld door iemand die zich voordeed als uw medewerker en die mijn laatste drie betalingen kende.
K|gebruiken|privacy|3|bezorgdheid|0|vraag|Is er bij u iets uitgelekt?
K|gebruiken|geen|3|neutraal|0|wens|Ik wil dat mijn rekening voor de zekerheid in de gaten wordt gehouden.
#S|fed-0056|enquete|telecom|nps=10
K|terugkijken|geen|5|blijdschap|0|-|Sinds 1999 klant en ik heb inmiddels de halve straat overgehaald.
#S|fed-0057|review|reizen|sterren=1
K|aanvragen|prijs|1|boosheid|0|-|Van 79 naar 143 euro in vijf klikken: stoelkeuze, koffer, 'servicekosten', betaalmethode, en dan nog een euro voor het milieu. Wie verzint het.
#S|fed-0058|chat|overheid|
K|geen|geen|3|neutraal|0|-|Goedemorgen
A|||||||Goedemorgen, waarmee kan ik helpen?
K|orienteren|geen|3|neutraal|0|vraag|ik overweeg een dakkapel aan de achterkant, heb ik daar een vergunning voor nodig?
A|||||||Dat hangt van de maten af. Er is een checklist.
K|orienteren|informatie|2|verwarring|1|-|die heb ik gedaan en daar komt uit 'mogelijk', daar kan ik niet zo veel mee
A|||||||Tot 1,75 m hoog is het vergunningsvrij.
K|orienteren|informatie|4|blijdschap|0|-|kijk, dat is een duidelijk antwoord
#S|fed-0059|email|wonen|
K|geen|geen|3|neutraal|0|-|Beste mensen van Woonkring,
K|aanleiding|geen|2|bezorgdheid|0|-|Sinds mijn val in februari kom ik de trap nog maar moeizaam op.
K|orienteren|geen|3|verlangen|0|wens|Ik zou graag eens praten over een gelijkvloerse woning, liefst in dezelfde buurt vanwege mijn dochter.
K|orienteren|beleid|3|neutraal|0|vraag|Raak ik dan mijn inschrijfduur kwijt?
K|geen|geen|3|neutraal|0|-|Vriendelijke groet, T. Wesselius-Braak
#S|fed-0060|notitie|energie|
K|betalen|prijs|2|bezorgdheid|0|-|Termijn v 160 nr 245, klt AOW, weet niet hoe ze dat moet opbrengen.
K|betalen|geen|3|neutraal|0|wens|Wil gespreid betalen.
K|betalen|beleid|4|dankbaarheid|0|-|Regeling 6 mnd akkoord, ging huilen v opluchting.
M|betalen|mandaat|4|blijdschap|0|-|Fijn dat ik dit zonder toetsing mocht afspreken, voelt als echt helpen.
M|betalen|werkdruk|2|bezorgdheid|0|-|Gesprek 24 min, norm 7, hoor ik morgen ws weer.
#S|fed-0061|review|telecom|sterren=2
K|orienteren|informatie|2|irritatie|1|-|In de winkel werd gezworen dat er glasvezel ligt in onze straat; op de site staat van niet; de buurman heeft het.
K|orienteren|doorverwijzing|2|irritatie|2|-|De netbeheerder wijst naar de provider, de provider weer naar de gemeente.
#S|fed-0062|chat|diensten|
K|vertrekken|geen|3|neutraal|0|wens|ik wil stoppen met de sportschool
A|||||||Jammer! Mag ik vragen waarom?
K|vertrekken|geen|3|neutraal|0|-|ben zwanger en mijn verloskundige raadt het af
A|||||||Gefeliciteerd! Je kunt ook kosteloos negen maanden pauzeren.
K|wijzigen|beleid|4|verrassing+blijdschap|0|-|oh echt? dat stond nergens, doe dan dat
#S|fed-0063|enquete|verzekering|csat=1
K|hulp|bejegening|1|boosheid|0|-|'Weet u zeker dat u er zelf niets mee te maken had?' vroeg de expert terwijl wij in onze zwartgeblakerde keuken stonden.
#S|fed-0064|review|bezorging|sterren=3
K|ontvangen|levering|4|neutraal|0|-|Snel was het wel.
K|ontvangen|kwaliteit|2|teleurstelling|0|-|Maar als je zes potjes jam in een doos zonder vulling stopt, weet je hoe dat afloopt.
K|betalen|wachttijd|4|blijdschap|0|-|De vergoeding had ik wel dezelfde avond terug.
#S|fed-0065|email|reizen|
K|hulp|geen|3|neutraal|0|wens|Ik dien hierbij een claim in voor vlucht KD 417 van 3 juli, vertraging zes uur en tien minuten.
K|hulp|digitaal|2|irritatie|1|-|Uw webformulier accepteert mijn boekingscode niet, vandaar per mail.
K|hulp|geen|3|neutraal|0|-|Instapkaarten zitten in de bijlage.
#S|fed-0066|review|bank|sterren=1
K|vertrekken|wachttijd|1|boosheid|3|-|Acht weken om de rekening van een opgeheven vereniging te sluiten, ACHT, en ondertussen wel elke maand kosten afschrijven. Schandalig.
#S|fed-0067|notitie|overheid|
K|aanvragen|digitaal|2|neutraal|1|-|Brgr krijgt digitale handtek. niet geplaatst op subsidieaanvr. isolatie.
K|aanvragen|herhaling|2|irritatie|2|-|Vorige wk ook al gebeld, toen werd gezegd ander browser; maakt nt uit.
K|aanvragen|beleid|2|bezorgdheid|0|angst|Sluitingsdatum is vrijdag, bang dat pot leeg is.
M|aanvragen|systeem|2|irritatie|0|-|Bekende bug, mag dat niet zo noemen tegen burgers.
M|aanvragen|samenwerking|4|dankbaarheid|0|-|Functioneel beheer (Joris) zette de aanvraag handmatig door, binnen een kwartier.
#S|fed-0068|review|webshop|sterren=2
K|hulp|bereikbaarheid|2|irritatie|1|-|De chat heet 'Live hulp' maar er zit een robot achter die drie antwoorden kent.
K|hulp|wachttijd|2|neutraal|2|-|Op mijn mail van 1 maart kwam op 22 maart een reactie.
K|hulp|informatie|2|verwarring|0|-|En wat er dan staat, daar word ik geen wijs uit: artikel is 'in behandeling ter retour ontvangst'.
#S|fed-0069|email|energie|
K|aanleiding|geen|3|neutraal|0|-|Mijn moeder gaat 14 april naar het verpleeghuis en haar huis wordt verkocht.
K|vertrekken|geen|3|neutraal|0|vraag|Wat moet ik doen om de stroom en het gas op haar naam te laten eindigen?
K|vertrekken|beleid|3|neutraal|0|vraag|Geldt er een opzegtermijn als iemand wordt opgenomen?
#S|fed-0070|enquete|bank|nps=9
K|gebruiken|digitaal|4|blijdschap|0|-|Zelfs ik op mijn 81e kan ermee overweg, grote knoppen en gewone woorden.
#S|fed-0071|chat|verzekering|
K|betalen|fout|2|verwarring|0|-|er is 2 keer 34,95 afgeschreven deze maand
A|||||||Ik zie het. Dat is een dubbele incasso, excuses.
K|betalen|geen|3|neutraal|0|vraag|en nu
A|||||||Het staat morgen terug op uw rekening.
K|betalen|fout|4|opluchting|0|-|ok mooi dat jullie niet moeilijk doen
#S|fed-0072|review|overheid|sterren=2
K|hulp|doorverwijzing|2|irritatie|2|-|Losliggende stoeptegel gemeld bij wijkbeheer, moest naar openbare ruimte, die zei provincie, provincie zei: 'dat is van de gemeente hoor'.
K|gebruiken|privacy|2|neutraal|0|-|Afgelopen zondag is er een mevrouw over gevallen.
#S|fed-0073|email|webshop|
K|aanvragen|geen|3|neutraal|0|vraag|Kan ik bij u ook op factuur bestellen als school?
K|aanvragen|digitaal|3|neutraal|0|vraag|In de kassa zie ik alleen directe betaalmethodes, klopt dat?
#S|fed-0074|review|diensten|sterren=5
K|aanleiding|geen|2|teleurstelling|0|-|Na het overlijden van mijn vader stond ik met zes jassen, een gebit en een vol huis.
K|gebruiken|bejegening|5|dankbaarheid|0|-|De mensen van de opruimdienst begonnen met koffie en vroegen hoe hij heette.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Twee dagen later was alles leeg, geveegd, en stond er een doos apart met foto's die ik zelf over het hoofd had gezien.
K|terugkijken|geen|5|dankbaarheid|0|-|Ik gun iedereen in zo'n week deze mensen om zich heen.
#S|fed-0075|notitie|reizen|
K|aanvragen|digitaal|2|neutraal|1|-|Klt heeft 2x geboekt omdat bevest.scherm wit bleef.
K|betalen|geen|2|neutraal|0|-|2x € 1.140 afgeschr.
K|wijzigen|beleid|3|neutraal|0|wens|Wil 2e boeking kosteloos weg.
K|wijzigen|beleid|4|opluchting|0|-|Akkoord v luchtvaartmij binnen 24u-regel, klt opgelucht.
M|wijzigen|kennis|4|neutraal|0|-|24u-regel stond bovenaan in kennisbank, snel gevonden.
M|wijzigen|systeem|2|irritatie|0|-|Wit scherm bij betalen al sinds release 9, ticket staat op 'laag'.
#S|fed-0076|review|wonen|sterren=4
K|aanvragen|informatie|4|blijdschap|0|-|Bij de bezichtiging kregen we een A4 met precies wat er nog aan het appartement gedaan moet worden, gebreken incluis.
K|aanvragen|geen|4|vertrouwen|0|-|Dat maakte het tekenen een stuk makkelijker.
K|ontvangen|levering|2|teleurstelling|1|-|De sleutel kregen we alleen pas drie weken later dan afgesproken.
#S|fed-0077|chat|telecom|
K|ontvangen|digitaal|2|verwarring|1|-|mijn nieuwe simkaart zit erin maar activeren lukt niet hij zegt code verlopen
A|||||||Ik stuur een nieuwe code.
K|ontvangen|digitaal|4|blijdschap|0|-|jaaa hij doet t
K|ontvangen|geen|3|neutraal|0|vraag|moet ik de oude nu wegknippen ofzo?
#S|fed-0078|enquete|overheid|nps=1
K|aanvragen|beleid|1|boosheid|2|-|om een eigen taxi-oma te mogen zijn voor de kinderopvang moest ik EHBO, een VOG, een verklaring van de huisarts én een plattegrond van mijn eigen tuin inleveren. van de pot gerukt
#S|fed-0079|email|bezorging|
K|gebruiken|levering|2|irritatie|1|-|Voor de derde zaterdag op rij lag er geen weekendkrant op de mat.
K|gebruiken|levering|3|verlangen|0|wens|Ik zou het waarderen als de bezorger op nummer 8A zijn weg weer weet te vinden.
#S|fed-0080|review|energie|sterren=3
K|orienteren|prijs|4|neutraal|0|-|Qua tarief zaten ze onder alle andere die ik heb opgevraagd.
K|gebruiken|digitaal|2|irritatie|0|-|De verbruiksapp laat steeds de cijfers van eergisteren zien, als hij al iets laat zien.
K|terugkijken|geen|3|neutraal|0|-|Voor wie op de centen let prima keus.
#S|fed-0081|chat|bank|
K|gebruiken|storing|2|bezorgdheid|0|-|ik sta bij de kassa met een volle kar en mijn pas doet niets, ook niet met pin
A|||||||Er is een landelijke pinstoring. Onze excuses.
K|gebruiken|storing|3|neutraal|0|vraag|hoe lang gaat dat duren
A|||||||Naar verwachting nog een half uur.
K|gebruiken|storing|2|irritatie|1|-|en ik hier staan met ontdooiend ijs, leuk
#S|fed-0082|review|verzekering|sterren=2
K|orienteren|informatie|2|teleurstelling|0|-|Dat 'wereldwijde dekking' ophoudt bij je eigen voordeur had best op de eerste bladzijde mogen staan.
K|betalen|prijs|2|neutraal|0|-|Voor hetzelfde betaal ik bij de buren de helft.
#S|fed-0083|email|diensten|
K|wijzigen|geen|3|verlangen|0|wens|Graag verzet ik de afspraak voor de grote beurt van donderdag naar een dag in de week erna.
K|hulp|bereikbaarheid|2|neutraal|1|-|Telefonisch krijg ik u al twee dagen niet te pakken.
#S|fed-0084|notitie|wonen|
K|gebruiken|kwaliteit|2|irritatie|0|-|Hr klaagt ov geluid bovenburen, laminaat zonder ondervloer, "hoor ze hun tanden poetsen".
K|hulp|belofte|2|neutraal|1|-|Wijkbeheerder zou 2 wk terug langskomen, nt gebeurd.
M|hulp|werkdruk|2|teleurstelling|0|-|Wijkbeheer zit op 1 fte voor 900 woningen, snap dat hij t niet redt maar ik sta ervoor.
M|hulp|waardering|4|blijdschap|0|-|Hr zei dat ik de 1e was die vroeg hoe hij slaapt. Fijn om te horen.
#S|fed-0085|review|reizen|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Stille bus, zachte stoelen en een stopcontact dat het ook nog deed.
K|wijzigen|digitaal|4|blijdschap|0|-|De terugreis een uur naar voren gehaald in de app, gratis, in de rij voor de bakker.
#S|fed-0086|enquete|webshop|csat=4
K|ontvangen|kwaliteit|5|verrassing+blijdschap|0|-|Het zat ingepakt alsof het voor de koningin was, met een handgeschreven kaartje erbij!
K|aanvragen|digitaal|2|neutraal|1|-|Dat ik eerst een account moest maken vond ik minder.
#S|fed-0087|email|telecom|
K|aanleiding|geen|3|neutraal|0|-|Ons kind krijgt in groep 8 zijn eerste telefoon, of ik dat nu leuk vind of niet.
K|orienteren|geen|3|neutraal|0|vraag|Hebben jullie een bundel waarbij je internet 's nachts uit kunt zetten?
K|orienteren|privacy|3|bezorgdheid|0|vraag|En kan ik betaalde sms-diensten vooraf blokkeren?
#S|fed-0088|notitie|verzekering|
K|hulp|herhaling|2|boosheid|3|-|Klt moet 6e x uitleggen hoe aanrijding ging, "zet het dan op een tegeltje".
K|hulp|doorverwijzing|2|neutraal|2|-|Is gewisseld v schadebehandelaar 4x sinds jan.
K|hulp|doorverwijzing|4|vertrouwen|0|-|Afgespr: ik blijf vast contactpers. tot einde dossier, klt gaf aan dat dat rust geeft.
M|hulp|systeem|2|irritatie|0|-|Verslag v vorige behandelaars zit in oude pakket, daar heb ik geen login meer v.
M|hulp|mandaat|4|vertrouwen|0|-|Mag sinds vorige mnd zelf dossiers bij me houden, werkt zoveel prettiger.
#S|fed-0089|review|webshop|sterren=1
K|wijzigen|beleid|1|boosheid|1|-|Retour geweigerd want 'label losgeraakt'. Dat label lag LOS in de doos toen ik hem opendeed, maar leg dat maar eens uit.
#S|fed-0090|chat|energie|
K|wijzigen|geen|3|neutraal|0|wens|hey wij gaan verhuizen op 1 juli en willen jullie meenemen
A|||||||Leuk! Wat wordt het nieuwe adres?
K|geen|geen|3|neutraal|0|-|Kerkpad 3 Zuidlaren
A|||||||Daar zit al een contract op van de vorige bewoner. Die moet eerst opzeggen.
K|wijzigen|doorverwijzing|2|irritatie|1|-|dus ik moet achter een wildvreemde aan bellen?
#S|fed-0091|enquete|bezorging|nps=7
K|ontvangen|informatie|4|blijdschap|0|-|Handig dat je op het kaartje kunt zien waar de bestelwagen rijdt.
K|ontvangen|levering|3|neutraal|0|-|Kwam ongeveer op de tijd.
#S|fed-0092|review|diensten|sterren=2
K|aanvragen|wachttijd|2|neutraal|3|-|Op de intake bij de logopedist hebben we vier maanden gewacht.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De behandeling zelf is raak, Noor praat in hele zinnen nu.
K|betalen|informatie|2|verwarring|1|-|Waarom de ene week wel en de andere niet vergoed wordt kan niemand me vertellen.
#S|fed-0093|email|overheid|
K|gebruiken|kwaliteit|2|irritatie|0|-|De nieuwe fietsenstalling bij het station ruikt naar urine en de helft van de rekken klemt.
K|gebruiken|privacy|2|bezorgdheid|0|angst|Na negen uur 's avonds durf ik er niet meer alleen in.
K|hulp|geen|3|verlangen|0|wens|Zou er iemand van toezicht kunnen rondlopen, al was het maar in de winter?
#S|fed-0094|review|bank|sterren=5
K|wijzigen|wachttijd|5|verrassing|0|-|Hypotheekrente omgezet, gesprek van een kwartier, twee dagen later getekend.
K|wijzigen|informatie|5|vertrouwen|0|-|Anne-Fleur rekende eerlijk voor dat ik met nog een half jaar wachten beter uit zou zijn, en ze had gelijk.
#S|fed-0095|chat|wonen|
K|betalen|geen|3|neutraal|0|vraag|goedemiddag ik heb de huur van mei twee keer overgemaakt, hoe krijg ik dat terug
A|||||||We kunnen het verrekenen met juni.
K|betalen|beleid|4|blijdschap|0|-|da's eigenlijk wel zo makkelijk, doe maar
#S|fed-0096|notitie|telecom|
K|aanvragen|belofte|2|neutraal|1|-|Colportant deur beloofde 6 mnd gratis, op bevestiging staat 3.
K|aanvragen|geen|3|neutraal|0|wens|Klt wil van bestelling af of 6 mnd.
K|aanvragen|beleid|4|blijdschap|0|-|6 mnd alsnog gegeven na akkoord sales.
M|aanvragen|samenwerking|2|irritatie|0|-|Deurverkoop zegt maar wat, wij ruimen de rommel op.
M|aanvragen|procedure|4|opluchting|0|-|Nieuw correctieformulier is 1 kantje, vroeger 3.
#S|fed-0097|review|reizen|sterren=3
K|aanvragen|digitaal|4|neutraal|0|-|Boeken ging vlot, stoelkaart was duidelijk.
K|ontvangen|wachttijd|2|irritatie|2|-|Voor de huurauto hebben we aan de balie anderhalf uur in de rij gestaan met een huilende peuter.
K|gebruiken|kwaliteit|4|neutraal|0|-|Niks mis met de auto zelf.
K|betalen|fout|2|boosheid|1|-|Thuis bleek er 90 euro schoonmaak te zijn ingehouden, terwijl ik hem heb laten wassen en het bonnetje heb.
#S|fed-0098|email|bank|
K|vertrekken|bereikbaarheid|2|teleurstelling|0|-|Nu ook de vestiging in Wijk aan Veen dichtgaat, zie ik geen reden meer om na 43 jaar bij u te blijven.
K|vertrekken|geen|3|neutraal|0|vraag|Hoe gaat de overstapservice in zijn werk?
#S|fed-0099|enquete|diensten|nps=4
K|gebruiken|bejegening|4|neutraal|0|-|Personeel is lief,
K|gebruiken|kwaliteit|2|teleurstelling|0|-|maar het water in het zwembad is zo koud dat mijn kleindochter blauwe lipjes had
#S|fed-0100|review|overheid|sterren=5
K|hulp|fout|5|opluchting|0|-|Ze hadden mijn zoon dood verklaard in plaats van zijn naamgenoot, maar dat is dan wel binnen één dag rechtgezet met persoonlijke excuses van het hoofd burgerzaken en een bos bloemen.
#S|fed-0101|chat|webshop|
K|orienteren|geen|3|neutraal|0|vraag|is deze stofzuiger geschikt voor hondenhaar
A|||||||Jazeker, met de turboborstel.
K|orienteren|informatie|2|verwarring|0|-|in de reviews zegt iemand dat die borstel er niet bij zit
A|||||||Klopt, die is los te koop voor 39 euro.
K|orienteren|prijs|2|irritatie|0|-|dan is ie opeens niet zo goedkoop meer he
#S|fed-0102|email|energie|
K|ontvangen|levering|2|irritatie|3|-|Vandaag zat ik voor de tweede keer een hele vrije dag te wachten op de man van de slimme meter en wederom kwam er geen kip.
K|ontvangen|geen|3|verlangen|0|wens|Ik ontvang graag een nieuwe datum, in de avond of op zaterdag.
#S|fed-0103|review|bezorging|sterren=4
K|hulp|bereikbaarheid|4|verrassing|0|-|Bij het zoekgeraakte pakje kreeg ik binnen twee keer overgaan een mens van vlees en bloed te spreken.
K|hulp|belofte|4|blijdschap|0|-|Hij zei 'morgen voor tienen weet u meer' en om tien voor tien ging mijn telefoon.
#S|fed-0104|enquete|telecom|csat=2
K|gebruiken|kwaliteit|2|irritatie|0|-|tweehonderd zenders en op geen enkele is het beeld scherp
#S|fed-0105|notitie|bank|
K|gebruiken|privacy|2|bezorgdheid|0|-|Mw (79) pas + code afgegeven aan "bankkoerier", € 4.500 opgenomen.
K|gebruiken|privacy|1|bezorgdheid|0|angst|Durft deur nt meer open te doen.
K|hulp|bejegening|4|dankbaarheid|0|-|Blok direct, samen aangifte doorgelopen, mw "blij dat u niet boos op mij bent".
M|hulp|waardering|4|dankbaarheid|0|-|Fraudeteam belde me na om te vragen hoe het met míj ging, deed wat met me.
M|hulp|werkdruk|2|teleurstelling|0|-|Volgende gesprek kwam 3 sec na ophangen, even ademen zat er nt in.
#S|fed-0106|review|wonen|sterren=5
K|hulp|wachttijd|5|blijdschap|0|-|Kapot slot, deur ging niet meer dicht, zaterdagavond. Binnen veertig minuten was er een jongen met een nieuw slot en een zak drop.
#S|fed-0107|email|verzekering|
K|wijzigen|geen|3|neutraal|0|-|Ik rijd sinds mijn pensioen nog hooguit 4.000 kilometer per jaar.
K|wijzigen|prijs|3|verlangen|0|wens|Het zou mooi zijn als de premie daarop wordt aangepast.
#S|fed-0108|chat|reizen|
K|gebruiken|informatie|2|irritatie|1|-|de borden zeggen spoor 4, de app zegt 11 en de conducteur haalt zijn schouders op
A|||||||Excuses, het is spoor 11.
K|gebruiken|levering|2|teleurstelling|0|-|zie hem net wegrijden
#S|fed-0109|review|diensten|sterren=4
K|orienteren|bejegening|4|blijdschap|0|-|Tijdens de rondleiding op de crèche gingen ze op hun hurken zitten om met Sem te praten, niet met mij.
K|orienteren|geen|4|vertrouwen|0|-|Toen wist ik eigenlijk al genoeg.
K|aanvragen|wachttijd|2|neutraal|1|-|Wachtlijst tot januari alleen.
#S|fed-0110|enquete|energie|csat=5
K|hulp|herhaling|4|verrassing|0|-|Ik hoefde niets opnieuw te vertellen, de meneer had het hele verhaal van mijn vorige telefoontje al voor zich.
#S|fed-0111|email|bezorging|
K|vertrekken|geen|3|verlangen|0|wens|Graag beëindig ik de wekelijkse groentebox per volgende maand.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De laatste tijd kwam er vooral slappe prei en knolselderij uit.
K|terugkijken|geen|4|dankbaarheid|0|-|Bedankt wel voor de leuke jaren, mijn kinderen eten er spruiten door.
#S|fed-0112|review|telecom|sterren=1
K|betalen|fout|1|boosheid|2|-|Al voor de ZEVENDE maand een toestelkrediet in rekening voor een telefoon die ik nooit heb gehad!!
K|hulp|bejegening|1|boosheid|0|-|De dame aan de lijn vroeg of ik hem dan niet 'gewoon kwijt' was.
#S|fed-0113|notitie|overheid|
K|aanleiding|geen|3|neutraal|0|-|Brgr start per 1/9 hondenuitlaatservice.
K|orienteren|geen|3|neutraal|0|vraag|Vergunning nodig v losloopveld Oost?
K|orienteren|informatie|2|verwarring|1|-|Site spreekt v max 4 honden, bord ter plekke v 6.
M|orienteren|kennis|2|irritatie|0|-|APV-tekst op intranet is versie 2019, heb collega handhaving moeten bellen.
M|orienteren|samenwerking|4|neutraal|0|-|Die wist t direct, 4 stuks.
#S|fed-0114|review|webshop|sterren=3
K|ontvangen|levering|2|irritatie|1|-|Beloofde leverdag drie keer opgeschoven.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De bank zit dan weer als een wolk.
K|hulp|informatie|2|neutraal|0|-|Over de oorzaak hebben ze nooit iets laten horen.
#S|fed-0115|chat|overheid|
K|betalen|geen|3|neutraal|0|vraag|kan ik mijn hondenbelasting in termijnen betalen
A|||||||Dat kan in tien termijnen via automatische incasso.
K|betalen|geen|3|neutraal|0|vraag|ook als ik niet bij een bank hier zit maar in duitsland
A|||||||Ja, elke IBAN is goed.
K|betalen|geen|4|blijdschap|0|-|top bedankt
#S|fed-0116|email|reizen|
K|aanleiding|geen|4|blijdschap|0|-|Ons eerste kleinkind is geboren, in Calgary nota bene, dus opa en oma gaan vliegen.
K|orienteren|beleid|3|neutraal|0|vraag|Mag ik met een pacemaker gewoon door de poortjes of moet ik iets aanvragen?
K|orienteren|geen|3|bezorgdheid|0|angst|Negen uur stilzitten zie ik met mijn trombosebeen niet zo zitten, eerlijk gezegd.
K|orienteren|prijs|3|neutraal|0|vraag|Wat kost een plaats bij de nooduitgang extra?
#S|fed-0117|review|telecom|sterren=4
K|terugkijken|geen|4|vertrouwen|0|-|Vijf jaar weg geweest, overal gezeten, en toch weer teruggekomen.
K|gebruiken|storing|4|vertrouwen|0|-|Hier doet het het gewoon. Altijd.
#S|fed-0118|notitie|diensten|
K|ontvangen|geen|3|neutraal|0|-|Nw leerling piano, 1e les wo 16u gehad.
K|ontvangen|informatie|2|verwarring|1|-|Wist nt dat zelf lesboek meenemen, stond alleen in bijl. 3.
K|ontvangen|bejegening|4|blijdschap|0|-|Docent Harm leende eigen boek uit, kind dolenthousiast.
M|ontvangen|procedure|2|irritatie|0|-|Welkomstmail mag ik nt aanpassen, moet via communicatie, duurt 6 wk.
#S|fed-0119|chat|telecom|
K|wijzigen|geen|3|neutraal|0|wens|kvil naar de goedkopere bundel, k gebruik nog gene halve gb
A|||||||Dat kan, ik zet u over van 29 naar 15 euro.
K|wijzigen|prijs|3|neutraal|0|vraag|en betaal ik dan nog iets voor die wissel
A|||||||Neen, helemaal gratis.
K|wijzigen|prijs|4|blijdschap|0|-|amai merci, da scheelt weer een paar pinten
#S|fed-0120|enquete|overheid|nps=6
K|aanvragen|digitaal|4|neutraal|0|-|Afspraak maken online ging zonder haperen.
K|aanvragen|wachttijd|2|irritatie|2|-|Dat ik er dan alsnog vijftig minuten op een plastic stoeltje zat, snap ik niet.
#S|fed-0121|review|webshop|sterren=5
K|hulp|fout|5|blijdschap|0|-|Verkeerde kleur wol gestuurd, foutje, kan gebeuren. Ik mocht hem houden, kreeg de goede er de volgende dag achteraan en een breipatroon cadeau. Zo maak je van een blunder een vaste klant.
#S|fed-0122|email|wonen|
K|vertrekken|geen|3|neutraal|0|wens|Hierbij zeg ik de huur van de parkeerplaats P-41 op tegen 1 december.
K|betalen|geen|3|neutraal|0|vraag|De borg van € 75 voor de afstandsbediening, hoe krijg ik die retour?
#S|fed-0123|review|bank|sterren=2
K|aanvragen|informatie|2|irritatie|2|-|Iedere keer bleek er weer een ander papier te ontbreken bij de hypotheekaanvraag, nooit eens een lijstje met alles in één keer.
K|aanvragen|belofte|2|boosheid|0|-|De uitslag zou er 'uiterlijk woensdag' zijn; dat was een woensdag in een andere maand.
K|aanvragen|geen|2|bezorgdheid|0|angst|Intussen liep onze ontbindingstermijn bijna af en sliep ik niet meer.
#S|fed-0124|notitie|reizen|
K|vertrekken|geen|3|neutraal|0|wens|Wil jaarkaart beëindigen, werkt sinds kort thuis.
K|vertrekken|beleid|2|teleurstelling|0|-|Hoort dat pas per maand 10 kan, "voelt als gijzeling".
K|wijzigen|beleid|4|neutraal|0|-|Overzetting op dalkaart aangeboden, neemt dat.
M|vertrekken|mandaat|2|irritatie|0|-|Zou logisch zijn om nu te stoppen maar ik mag nt van de termijn afwijken.
M|vertrekken|kennis|4|neutraal|0|-|Dalkaart-optie geleerd in weekstart, meteen kunnen gebruiken.
#S|fed-0125|chat|bezorging|
K|ontvangen|levering|3|neutraal|0|vraag|hoi waar is men pakje
A|||||||Heeft u een trackingnummer?
K|geen|geen|3|neutraal|0|-|BX 220 81 774 B
A|||||||Het ligt klaar bij de buurtwinkel aan de Dampoort.
K|ontvangen|informatie|2|irritatie|1|-|da had wel iemand mogen laten weten, kzit al heel den dag te wachten
#S|fed-0126|review|energie|sterren=2
K|hulp|bejegening|2|boosheid|0|-|Ze onderbrak me vier keer en zuchtte hoorbaar toen ik vroeg wat teruglevering betekent.
K|hulp|informatie|2|verwarring|1|-|Na een kwartier wist ik nog minder dan ervoor.
#S|fed-0127|enquete|verzekering|nps=9
K|orienteren|bejegening|4|vertrouwen|0|-|Geen verkooppraatje maar gewoon luisteren naar wat wij nodig hadden.
K|aanvragen|digitaal|4|neutraal|0|-|Daarna online afgesloten in tien minuutjes.
#S|fed-0128|email|energie|
K|gebruiken|storing|2|neutraal|0|-|Onze warmtenetaansluiting levert sinds gisteravond alleen lauw water.
K|gebruiken|storing|3|neutraal|0|vraag|Is er een onderbreking in de wijk Kattenbroek?
K|gebruiken|privacy|2|bezorgdheid|0|angst|Er is een zuigeling van drie weken in huis, dus ik maak me wel zorgen.
#S|fed-0129|review|diensten|sterren=1
K|wijzigen|beleid|1|boosheid|0|-|Mijn moeder overleed en ik wilde het weekje wellness verzetten. 'Overlijden valt niet onder de voorwaarden.' Wat een koude douche.
#S|fed-0130|review|overheid|sterren=3
K|ontvangen|fout|2|irritatie|0|-|Op de nieuwe ID-kaart ben ik 1 meter 18. Ik ben 1 meter 81.
K|hulp|fout|4|verrassing+blijdschap|0|-|Wel gelachen aan de balie, en kosteloos een nieuwe gekregen.
#S|fed-0131|chat|verzekering|
K|hulp|beleid|3|neutraal|0|vraag|mn hond heeft de buurvrouw haar sofa kapot gebeten valt dat onder de aansprakelijkheid
A|||||||In principe wel. Wilt u een melding doen?
K|hulp|geen|3|verlangen|0|wens|ja graag en liefst snel want ze kijkt me niet meer aan
A|||||||Melding staat erin, nummer 5521.
K|hulp|wachttijd|4|opluchting|0|-|zo dat was snel, nu de buurvrouw nog
#S|fed-0132|notitie|webshop|
K|betalen|wachttijd|2|neutraal|3|-|Retourgeld € 289 na 5 wk nog nt binnen.
K|betalen|belofte|2|irritatie|1|-|Collega zei 14/10 "binnen 3 werkdgn".
K|betalen|geen|4|opluchting|0|-|Handm. uitbetaald met spoed, klt opgelucht (huur moest eraf).
M|betalen|systeem|2|irritatie|0|-|Retouren met kapotte barcode vallen in zwart gat, geen lijst v.
M|betalen|mandaat|4|opluchting|0|-|Spoeduitbetaling tot 300 nu zelf te doen, was hier precies genoeg.
#S|fed-0133|review|wonen|sterren=2
K|aanleiding|geen|3|neutraal|0|-|Gescheiden, dus ik moest op stel en sprong iets anders zoeken.
K|orienteren|digitaal|2|irritatie|2|-|Het woonportaal laat je filteren op van alles behalve op wat er echt vrij is.
K|aanvragen|beleid|2|teleurstelling|0|-|Urgentie krijg je niet als je nog bij je zus op de bank kunt.
#S|fed-0134|email|bezorging|
K|hulp|geen|3|verlangen|0|wens|Graag doe ik melding van schade aan onze brievenbus door uw bezorger, dinsdag rond 13.20 uur.
K|hulp|geen|3|neutraal|0|-|Beelden van de deurbel heb ik bewaard.
K|hulp|beleid|3|neutraal|0|vraag|Moet ik eerst een offerte voor het herstel aanleveren?
#S|fed-0135|enquete|reizen|csat=1
K|gebruiken|privacy|1|boosheid|0|-|In de slaapcoupé kon de deur niet op slot en stond er om drie uur 's nachts een dronken man naast mijn bed.
#S|fed-0136|review|diensten|sterren=5
K|terugkijken|geen|5|vertrouwen|0|-|Drie kinderen, drie keer leren rijden bij Ans, drie keer in één keer geslaagd. Nummer vier staat al genoteerd.
#S|fed-0137|chat|bank|
K|aanvragen|geen|3|neutraal|0|wens|ik wil een kinderrekening openen voor mijn neefje
A|||||||Dat kan alleen door de ouders.
K|aanvragen|beleid|2|teleurstelling|0|vraag|ook niet als hij bij mij woont? ik ben pleegvader
A|||||||Met een voogdijverklaring lukt dat wel.
K|aanvragen|beleid|4|opluchting|0|-|die heb ik! gelukkig
#S|fed-0138|review|bezorging|sterren=1
K|ontvangen|bejegening|1|boosheid|0|-|Smijt het over de poort, ziet mij staan, steekt zijn middelvinger op en rijdt door. Tot zover de klantbeleving.
#S|fed-0139|email|webshop|
K|gebruiken|storing|2|neutraal|0|-|De broodbakmachine die ik in maart bij u kocht slaat sinds zondag halverwege het kneden uit.
K|hulp|geen|3|neutraal|0|vraag|Kan ik hem ter reparatie aanbieden en waar dan?
K|gebruiken|kwaliteit|3|neutraal|0|-|Tot nu toe was ik er overigens goed over te spreken.
#S|fed-0140|review|telecom|sterren=5
K|hulp|bereikbaarheid|5|blijdschap|0|-|Winkel zat eigenlijk al potdicht, maar Yusuf deed de deur van het slot omdat hij mij met mijn rollator in de regen zag staan.
K|hulp|informatie|4|dankbaarheid|0|-|Heeft alles op een briefje gezet, groot geschreven.
#S|fed-0141|notitie|bank|
K|vertrekken|geen|3|neutraal|0|wens|Klt wil alle rek. sluiten, gaat nr online bank v zoon.
K|hulp|bereikbaarheid|2|teleurstelling|0|-|"Ik krijg hier nooit meer een mens te zien."
K|terugkijken|bejegening|4|dankbaarheid|0|-|Noemt nog wel mw Terpstra v kantoor Bolsward, "die was een schat".
M|vertrekken|waardering|4|blijdschap|0|-|Compliment aan oud-collega Terpstra doorgegeven, ze was er stil van.
M|vertrekken|procedure|2|irritatie|0|-|Voor 4 rekeningen 4 losse formulieren, klt snapt het nt en ik ook nt.
#S|fed-0142|email|verzekering|
K|aanvragen|geen|3|neutraal|0|-|Vorige week heb ik een uitvaartpolis aangevraagd.
K|aanvragen|privacy|2|irritatie|0|-|Sindsdien word ik gebeld door een rouwcentrum dat mijn gegevens alleen van u kan hebben.
K|hulp|geen|3|neutraal|0|wens|Ik wil weten met wie u mijn nummer deelt.
#S|fed-0143|enquete|wonen|nps=8
K|gebruiken|kwaliteit|4|blijdschap|0|-|Sinds de nieuwe kozijnen hoor ik de snelweg niet meer en stook ik de helft.
K|ontvangen|levering|2|neutraal|1|-|Alleen zaten we wel zeven dagen langer in het stof dan op de planning stond.
#S|fed-0144|chat|energie|
K|vertrekken|geen|3|neutraal|0|vraag|wat gebeurt er met mijn terugleververgoeding als ik overstap
A|||||||Die wordt op de eindnota verrekend.
K|vertrekken|geen|3|neutraal|0|vraag|en wordt dat naar 0 gezet of kan ik het meenemen
A|||||||Het wordt uitbetaald, meenemen kan niet.
K|vertrekken|informatie|4|neutraal|0|-|ok duidelijk
#S|fed-0145|review|reizen|sterren=5
K|hulp|doorverwijzing|5|opluchting|0|-|Koffer in Wenen, wij in Porto. Mevrouw Gashi van bagage zei 'geef mij uw nummer, ik laat u niet los' en dat deed ze ook niet, tot hij twee dagen later voor de deur stond.
#S|fed-0146|review|verzekering|sterren=4
K|vertrekken|wachttijd|4|blijdschap|0|-|Auto verkocht en binnen een uur van de polis af, met een mailtje erbij.
K|betalen|geen|4|neutraal|0|-|Restpremie kwam er netjes achteraan.
#S|fed-0147|email|diensten|
K|gebruiken|levering|2|irritatie|1|-|De huishoudelijke hulp is vandaag voor de tweede maandag op rij niet verschenen.
K|gebruiken|informatie|2|irritatie|0|-|Afbellen is er blijkbaar ook niet meer bij.
K|gebruiken|geen|2|bezorgdheid|0|angst|Mijn man kan niet alleen blijven, dus ik weet niet hoe ik morgen naar het ziekenhuis moet.
#S|fed-0148|enquete|webshop|nps=0
K|terugkijken|geen|1|boosheid|0|-|eerlijk advies: loop er met een grote boog omheen
#S|fed-0149|notitie|wonen|
K|aanleiding|geen|3|neutraal|0|-|Hr + partner verwachten tweeling, 2-kmr flat wordt te krap.
K|orienteren|beleid|3|neutraal|0|vraag|Mogen ze doorstromen met behoud huidige huur?
K|orienteren|geen|3|verlangen|0|wens|Hoopt op benedenwoning met tuintje.
M|orienteren|kennis|2|verwarring|0|-|Doorstroomregeling 3x gewijzigd dit jr, weet niet welke versie geldt.
M|orienteren|samenwerking|4|neutraal|0|-|Collega woonruimteverdeling dacht goed mee via chat.
#S|fed-0150|review|energie|sterren=5
K|betalen|fout|5|opluchting|0|-|1.870 euro nabetalen schrok ik me wild van. Bleek een verwisseld cijfer in de meterstand, en nog tijdens het gesprek stond er een nieuwe nota met 64 euro in mijn voordeel.
#S|fed-0151|chat|webshop|
K|wijzigen|geen|3|neutraal|0|wens|ik wil bestelling 100-2334 annuleren, verkeerde kleur gekozen
A|||||||De bestelling is al ingepakt, ik kan hem helaas niet meer stoppen.
K|wijzigen|beleid|2|irritatie|0|-|ik heb hem nog geen 20 minuten geleden geplaatst?
A|||||||U kunt het pakket weigeren bij de deur.
K|wijzigen|informatie|4|neutraal|0|-|oké dat is ook een idee
#S|fed-0152|email|overheid|
K|ontvangen|levering|2|neutraal|1|-|Op 3 juni heb ik een uittreksel uit het geboorteregister betaald en het is nog altijd niet bij mij aangekomen.
K|ontvangen|geen|2|bezorgdheid|0|angst|De ambassade wil het voor 1 juli zien, anders gaat ons huwelijk niet door.
K|ontvangen|geen|3|neutraal|0|vraag|Kan ik het eventueel zelf komen halen?
#S|fed-0153|enquete|bank|nps=2
K|betalen|prijs|2|irritatie|0|-|Ze nemen nu ook al geld voor het storten van geld
#S|fed-0154|review|diensten|sterren=2
K|aanvragen|digitaal|2|irritatie|1|-|Reserveren kan uitsluitend via een app die een creditcard van je wil hebben voor een uitsmijter.
K|gebruiken|kwaliteit|3|neutraal|0|-|De uitsmijter was een uitsmijter.
K|gebruiken|wachttijd|2|irritatie|2|-|Drie kwartier over gedaan.
#S|fed-0155|email|telecom|
K|betalen|geen|3|neutraal|0|-|Factuur 2024-8812 staat open omdat ik in het ziekenhuis lag.
K|betalen|beleid|2|teleurstelling|0|-|U heeft daar direct 40 euro incassokosten bovenop gezet.
K|betalen|beleid|3|verlangen|0|wens|Zou u die uit coulance kunnen laten vallen?
#S|fed-0156|review|reizen|sterren=2
K|orienteren|informatie|2|teleurstelling|0|-|De brochure sprak over 'op loopafstand van zee'. Dat klopt, als je een marathonloper bent.
K|gebruiken|bejegening|4|blijdschap|0|-|De familie die het runt kon er niets aan doen en kookte de sterren van de hemel.
K|terugkijken|geen|3|neutraal|0|-|Vraag dus altijd even de kaart op voor u boekt.
#S|fed-0157|notitie|verzekering|
K|betalen|fout|2|neutraal|1|-|Premie dubbel geïnc. sinds fusie polissen.
K|betalen|herhaling|2|irritatie|2|-|Meldt dit al voor 3e maand op rij, "elke maand belooft iemand anders beterschap".
K|betalen|fout|4|opluchting|0|-|Oude polis def. verwijderd + 3 mnd terugbetaald tijdens gesprek.
M|betalen|systeem|2|irritatie|0|-|Fusie-migratie laat slapende polissen staan, moet ze 1 voor 1 met de hand doodmaken.
M|betalen|kennis|4|opluchting|0|-|Jeroen v migratieteam leerde me het trucje, nu kan ik t zelf.
#S|fed-0158|chat|diensten|
K|hulp|geen|3|neutraal|0|vraag|bij wie kan ik terecht met een klacht over de examinator
A|||||||Bij onze klachtencommissie, via dit formulier.
K|gebruiken|bejegening|2|teleurstelling|0|-|hij zei dat ik 'voor een meisje best goed inparkeerde', daar baal ik echt van
A|||||||Dat hoort niet. We nemen dit serieus.
K|hulp|bejegening|4|dankbaarheid|0|-|dank je, voelt fijn dat iemand dat zegt
#S|fed-0159|review|bezorging|sterren=4
K|aanvragen|digitaal|5|blijdschap|0|-|Zegel gekocht, label geprint, ophaaltijd geprikt, alles vanuit mijn luie stoel in vier minuten.
K|aanvragen|prijs|2|neutraal|0|-|Wel een euro duurder dan vorig jaar.
#S|fed-0160|email|wonen|
K|gebruiken|privacy+bejegening|2|boosheid|0|-|De opzichter liep dinsdag zonder aan te bellen met de loper onze woning binnen, terwijl mijn dochter onder de douche stond.
K|gebruiken|privacy|2|boosheid|0|-|Wij voelen ons hier niet langer veilig.
K|hulp|geen|3|verlangen|0|wens|Graag een gesprek met zijn leidinggevende, deze week nog.
#S|fed-0161|enquete|energie|nps=8
K|orienteren|informatie|4|vertrouwen|0|-|De adviseur zei ronduit dat een thuisbatterij voor ons nog niet uit kan. Dat vond ik chic.
#S|fed-0162|review|bank|sterren=1
K|gebruiken|beleid|1|boosheid|2|-|Rekening van onze scoutinggroep bevroren midden in de kampweek 'wegens een periodieke hercontrole'. Tachtig kinderen en niet één brood kunnen kopen.
K|hulp|bereikbaarheid|2|irritatie|1|-|Zakelijk is in het weekend gesloten, zei het bandje vrolijk.
#S|fed-0163|chat|reizen|
K|betalen|geen|3|neutraal|0|vraag|wanneer wordt het restbedrag van onze rondreis geïncasseerd
A|||||||Zes weken voor vertrek.
K|betalen|geen|3|neutraal|0|vraag|kan dat iets later ivm vakantiegeld
A|||||||Een week uitstel is geen probleem.
K|betalen|beleid|4|blijdschap|0|-|super dan komt het precies uit
#S|fed-0164|review|overheid|sterren=1
K|hulp|wachttijd|1|boosheid|3|-|Negentien maanden op een hoorzitting over mijn toeslag gewacht, en dan wordt er een halfuur voor uitgetrokken.
K|hulp|bejegening|2|teleurstelling|0|-|De voorzitter keek vooral op zijn horloge.
#S|fed-0165|notitie|telecom|
K|gebruiken|storing|2|neutraal|0|-|Pinautomaat frituur offline sinds 17u.
K|gebruiken|storing|2|bezorgdheid|0|angst|Vreest omzetverlies, is kermisweekend.
K|gebruiken|storing|4|opluchting|0|-|Via 4G-backup terug online 17.40, klt "ge hebt mijn kermis gered".
M|gebruiken|kennis|4|blijdschap|0|-|Backup-trick geleerd van collega technieker, werkt altijd.
M|gebruiken|werkdruk|2|irritatie|0|-|Zat met 3 gesprekken tegelijk door ziekte v 2 man.
#S|fed-0166|email|bank|
K|wijzigen|geen|3|neutraal|0|wens|Wilt u de volmacht van mijn broer op mijn rekening per vandaag intrekken?
K|gebruiken|privacy|2|bezorgdheid|0|-|Ik vertrouw het niet meer, er zijn opnames gedaan waar ik niets van wist.
#S|fed-0167|review|webshop|sterren=4
K|wijzigen|beleid|4|dankbaarheid|0|-|De trouwjurk van de uitverkoop mocht officieel niet retour, maar toen ik uitlegde dat de bruiloft niet doorging was het meteen goed.
K|betalen|wachttijd|2|neutraal|1|-|Op het geld heb ik wel een week of drie zitten wachten.
#S|fed-0168|enquete|telecom|nps=5
K|gebruiken|kwaliteit|4|neutraal|0|-|bereik prima
K|betalen|prijs|2|irritatie|0|-|maar elk jaar sluipt er een eurootje of drie bij
#S|fed-0169|chat|wonen|
K|gebruiken|storing|2|neutraal|0|-|hallo de lift in blok c hangt weer tussen 2 en 3
A|||||||Zit er iemand in?
K|gebruiken|privacy|2|bezorgdheid|0|-|ja mijn buurman, hij zegt dat ie zich niet lekker voelt
A|||||||Brandweer en monteur zijn onderweg.
K|hulp|wachttijd|4|opluchting|0|-|ze zijn er, 6 minuten! hij is eruit
#S|fed-0170|review|energie|sterren=3
K|wijzigen|informatie|2|verwarring|1|-|Bij het verlengen kreeg ik drie aanbiedingen per mail, met alle drie een ander bedrag voor hetzelfde contract.
K|hulp|informatie|4|blijdschap|0|-|Eén telefoontje later was me alles glashelder.
#S|fed-0171|email|bezorging|
K|betalen|informatie|2|verwarring|0|-|Voor een pakje uit Londen van 30 euro kreeg ik een verzoek om € 24,60 aan 'inklaring'.
K|gebruiken|privacy|3|bezorgdheid|0|vraag|Is dit echt van jullie of is het oplichterij?
#S|fed-0172|review|verzekering|sterren=1
K|terugkijken|geen|1|boosheid|0|-|Twaalf jaar nooit iets geclaimd, één keer brand en je bent een nummer en een verdachte. Mensen, kijk eerst eens hoe ze uitbetalen voordat je naar de premie kijkt.
#S|fed-0173|notitie|bezorging|
K|wijzigen|geen|3|neutraal|0|wens|Klt wil bezorging v ma nr za, adres blijft.
K|wijzigen|digitaal|2|irritatie|1|-|In app schuifje grijs, "ik duw me suf".
K|wijzigen|levering|4|neutraal|0|-|Gezet op za 9-12.
M|wijzigen|systeem|4|neutraal|0|-|Nwe planningstool toont ritten live, zo gepiept.
#S|fed-0174|review|diensten|sterren=4
K|gebruiken|bejegening|5|dankbaarheid|0|-|Tijdens de chemo zat verpleegkundige Rik er gewoon bij en praatte over voetbal.
K|gebruiken|informatie|2|verwarring|0|-|De uitleg over welke pillen bij welke maaltijd had minder ingewikkeld gekund.
#S|fed-0175|enquete|reizen|nps=3
K|betalen|beleid|2|irritatie|0|-|50 euro boete omdat ik bij de overstap niet had 'tussentijds uitgecheckt', alsof een mens dat weet.
#S|fed-0176|email|energie|
K|orienteren|geen|3|neutraal|0|-|Wij hebben een camping met 60 plekken en denken aan zonnepanelen op het sanitairgebouw.
K|orienteren|geen|3|neutraal|0|vraag|Komt u voor een advies ook langs, en zo ja, wanneer?
K|orienteren|beleid|3|neutraal|0|vraag|Is er voor recreatiebedrijven nog subsidie?
#S|fed-0177|chat|bezorging|
K|hulp|digitaal|2|irritatie|2|-|jullie chatbot blijft vragen of ik een vraag heb over mijn pakket. ja. dat heb ik nu 8 keer getypt
A|||||||Hallo, u spreekt nu met Mees. Wat kan ik doen?
K|hulp|bereikbaarheid|4|opluchting|0|-|een mens!! halleluja
K|ontvangen|levering|2|neutraal|1|-|track&trace staat al 4 dagen op 'aangemeld'
#S|fed-0178|review|telecom|sterren=2
K|hulp|levering|2|irritatie|3|-|Monteur één niet op komen dagen, monteur twee zonder de juiste kabel, voor monteur drie moest ik opnieuw vrij nemen.
K|gebruiken|storing|4|opluchting|0|-|Sindsdien loopt het wel als een trein.
#S|fed-0179|enquete|overheid|csat=4
K|hulp|informatie|4|blijdschap|0|-|Op mijn bezwaar kreeg ik een brief in gewone mensentaal, waarin zelfs stond wat ik had kunnen doen om te winnen.
#S|fed-0180|review|wonen|sterren=4
K|vertrekken|beleid|4|blijdschap|0|-|Bij het uitchecken mocht het gordijnrek blijven hangen en de verf ook, want de nieuwe huurders vonden het mooi.
K|terugkijken|geen|4|blijdschap|0|-|Met plezier gewoond, negen jaar lang.
#S|fed-0181|enquete|telecom|csat=2
K|hulp|wachttijd|2|irritatie|2|-|ik heb ondertussen de vaatwasser uitgeruimd, de was opgehangen en een ei gebakken voor er iemand opnam
#S|fed-0182|enquete|bank|csat=1
K|hulp|bereikbaarheid|2|irritatie|1|-|Tussen twaalf en een is iedereen daar blijkbaar aan de boterham, want dan krijg je alleen een bandje
#S|fed-0183|email|energie|
K|hulp|belofte|2|irritatie|1|-|Maandag zou ik teruggebeld worden door de afdeling zonnepanelen; het is nu donderdagmiddag en mijn toestel heeft alleen mijn schoonzus doorgelaten.
K|hulp|geen|3|neutraal|0|wens|Kunt u mij laten weten of ik nog ergens op moet rekenen?
#S|fed-0184|review|overheid|sterren=4
K|hulp|herhaling|4|blijdschap|0|-|In één bezoek klaar, dat had ik in mijn stoutste dromen niet verwacht.
K|hulp|bejegening|4|blijdschap|0|-|En de beveiliger bij de ingang wenste me een fijn pensioen, hij had het op mijn map zien staan.
#S|fed-0185|chat|diensten|
K|hulp|doorverwijzing|2|irritatie|2|-|de praktijk zegt bel de apotheek, de apotheek zegt bel de praktijk, mag ik vragen wie er bij jullie over mijn herhaalrecept gaat
A|||||||Dat is de praktijk. Ik zoek het voor u uit.
K|hulp|doorverwijzing|4|dankbaarheid|0|-|heel graag, u bent de eerste die dat zegt
A|||||||Het ligt vanmiddag om 15.00 uur klaar.
K|ontvangen|wachttijd|4|blijdschap|0|-|fantastisch
#S|fed-0186|notitie|webshop|
K|hulp|herhaling|2|irritatie|2|-|Zelfde foto's v kapotte poot nu bij 3 verschillende mensen ingediend.
K|ontvangen|kwaliteit|2|neutraal|0|-|Eettafel aangekomen met scheur in blad + poot los.
K|wijzigen|beleid|4|opluchting|0|-|Nieuwe tafel onderweg, oude mag blijven staan tot ruil.
M|hulp|systeem|2|irritatie|0|-|Bijlagen uit chat komen nt mee in dossier, vandaar al dat dubbele gevraag.
M|hulp|procedure|2|neutraal|0|-|Wil dit al maanden in teamoverleg, punt schuift steeds door.
#S|fed-0187|review|reizen|sterren=5
K|hulp|wachttijd|5|verrassing|0|-|Rekende op een avond in de wacht, kreeg na één keer overgaan al 'Goedenavond, met Sjors'.
K|wijzigen|beleid|5|blijdschap|0|-|En die Sjors zette onze vlucht om voor niks, vanwege de griep van onze jongste.
#S|fed-0188|email|verzekering|
K|hulp|wachttijd|2|neutraal|2|-|Het dossier van de hagelschade van 21 juni ligt nu in de tiende week.
K|hulp|informatie|2|irritatie|0|-|In die tijd heb ik drie keer 'uw claim wordt beoordeeld' ontvangen en verder niets waar ik wijzer van werd.
K|hulp|geen|3|neutraal|0|vraag|Is er al een bedrag bekend?
#S|fed-0189|review|bezorging|sterren=2
K|hulp|bereikbaarheid|2|irritatie|2|-|Een telefoonnummer vind je niet, een mailadres ook niet, alleen een poppetje dat vraagt hoe blij je bent.
#S|fed-0190|enquete|wonen|nps=9
K|hulp|belofte|4|vertrouwen|0|-|De aannemer zei: vrijdag voor het weekend is het dicht. En op vrijdag om vier uur wás het dicht.
#S|fed-0191|chat|telecom|
K|hulp|herhaling|2|irritatie|2|-|daar ben ik weer, ticket 9912, gisteren Sara, eergisteren Thomas, nu u
A|||||||Ik lees het dossier even door, momentje.
K|hulp|herhaling|4|opluchting|0|-|oh dat hoef ik dus niet meer te vertellen, dat is al winst
A|||||||De foto's laten zien dat de kabel te lang is.
K|gebruiken|storing|2|neutraal|0|-|klopt, en nu hebben we sinds vrijdag niets
#S|fed-0192|notitie|overheid|
K|hulp|doorverwijzing|2|boosheid|3|-|Brgr nu bij 5e loket met bezw. parkeerverg., "ze schuiven me door als een vuile luier".
K|hulp|doorverwijzing|4|opluchting|0|-|Ik hou de zaak bij mij, terugbellen di.
K|hulp|belofte|4|vertrouwen|0|-|Di teruggebeld zoals afgespr., burger zegt "dat had ik niet meer verwacht".
M|hulp|kennis|2|verwarring|0|-|Weet eerlijk gezegd zelf nt meer wie waarvoor is na reorganisatie.
M|hulp|waardering|4|blijdschap|0|-|Complimentje via klachtencoörd. doorgestuurd gekregen, fijn.
#S|fed-0193|review|bank|sterren=5
K|hulp|doorverwijzing|5|blijdschap|0|-|Kreeg zowaar haar rechtstreekse lijn mee, en als ze vrij was nam haar collega het over alsof hij er zelf bij was geweest.
#S|fed-0194|review|energie|sterren=1
K|hulp|herhaling|1|boosheid|3|-|Mijn naam spellen kan ik inmiddels slapend: vier afdelingen, elf gesprekken, één verkeerde meter. En volgende week dus weer bellen, zeiden ze doodleuk.
#S|fed-0195|email|diensten|
K|ontvangen|belofte|2|teleurstelling|0|-|U zegde bij de intake toe dat mijn dochter in een groepje van vier terecht zou komen; gisteren zaten er veertien kinderen.
K|wijzigen|geen|3|neutraal|0|vraag|Is er elders op de week nog plek in een kleinere groep?
#S|fed-0196|enquete|verzekering|nps=3
K|hulp|bereikbaarheid|2|teleurstelling|1|-|Na achten kun je blijkbaar geen dak kwijtraken
#S|fed-0197|review|wonen|sterren=1
K|hulp|belofte|1|boosheid|3|-|'Vóór de winter is de cv vervangen.' Dat zeiden ze vóór de winter van twee jaar geleden.
#S|fed-0198|chat|webshop|
K|hulp|wachttijd|3|neutraal|0|vraag|heb gemaild op 3 en 10 mei, krijg ik daar nog antwoord op?
A|||||||Het spijt me, we lopen achter. Ik beantwoord het hier meteen.
K|hulp|geen|3|neutraal|0|vraag|het ging om de garantie op mijn koptelefoon
A|||||||Die is twee jaar, u mag hem opsturen.
K|hulp|wachttijd|4|neutraal|0|-|kijk had ik dat maar eerder hier gevraagd, twee minuten
#S|fed-0199|review|telecom|sterren=3
K|hulp|wachttijd|4|neutraal|0|-|Binnen de minuut had ik iemand.
K|hulp|informatie|2|verwarring|0|-|Die iemand wist alleen niet wat een router was.
K|hulp|doorverwijzing|2|irritatie|1|-|Werd doorverbonden en nog eens doorverbonden en toen viel de lijn weg.
#S|fed-0200|email|bank|
K|wijzigen|wachttijd|2|irritatie|3|-|Twee maanden na de notaris staat mijn ex-man nog steeds als medeschuldenaar op mijn hypotheek.
K|wijzigen|belofte|2|irritatie|0|-|Uw adviseur had beloofd dat het 'binnen een werkweek' geregeld zou zijn.
K|wijzigen|geen|3|verlangen|0|wens|Ik zie de akte graag tegemoet.
#S|fed-0201|notitie|energie|
K|ontvangen|levering|2|neutraal|2|-|Laadpaal zou 4x geplaatst worden, 4x afgezegd op de dag zelf.
K|ontvangen|belofte|2|boosheid|1|-|Klt kreeg schriftel. "uiterlijk week 38", is nu 43.
M|ontvangen|samenwerking|2|irritatie|0|-|Onderaannemer plant vrolijk door zonder ons te informeren, sta steeds met mn mond vol tanden.
M|ontvangen|mandaat|4|opluchting|0|-|Kon nu vr 1e keer zelf omzetten nr andere installateur, ma 8.00.
K|ontvangen|levering|4|opluchting|0|-|Klt gelooft het pas als hij hem ziet, maar toch opgelucht.
#S|fed-0202|review|overheid|sterren=2
K|hulp|bereikbaarheid|2|irritatie|2|-|Je mag alleen nog op afspraak, en afspraken zijn er tot half november niet.
#S|fed-0203|review|diensten|sterren=4
K|aanvragen|bereikbaarheid|4|blijdschap|0|-|Bij de kapper hier hoef je geen app, geen account, niks: je loopt naar binnen en Fatima steekt haar hand op.
#S|fed-0204|enquete|reizen|csat=3
K|hulp|doorverwijzing|2|irritatie|2|-|reisbureau zei dat het aan de luchthaven lag de luchthaven zei dat het aan de maatschappij lag
K|betalen|geen|4|neutraal|0|-|uiteindelijk wel mijn centen gehad
#S|fed-0205|chat|bezorging|
K|ontvangen|levering|2|irritatie|2|-|ik ben voor de 2e keer thuisgebleven en weer niemand
A|||||||Volgens onze gegevens is er aangebeld om 11.04.
K|ontvangen|fout|2|boosheid|0|-|om 11.04 zat ik in de vensterbank te kijken of jullie kwamen!
A|||||||Excuses. Ik zet het op prioriteit voor morgenochtend.
K|ontvangen|belofte|2|irritatie|0|-|dat is gisteren ook gezegd hoor
#S|fed-0206|email|wonen|
K|hulp|geen|4|dankbaarheid|0|-|Langs deze weg wil ik uw medewerker Bert bedanken.
K|hulp|belofte|4|dankbaarheid|0|-|Hij beloofde uit te zoeken waarom de vloerverwarming tikte en is daar uit zichzelf drie keer op teruggekomen, tot het stil was.
#S|fed-0207|review|verzekering|sterren=4
K|hulp|herhaling|5|blijdschap|0|-|Wat een verademing: één melding, één formulier, nooit meer iets hoeven aanvullen.
#S|fed-0208|notitie|diensten|
K|gebruiken|wachttijd|2|neutraal|2|-|Pat. zat 1u20 in wachtkamer fysio, behandeling zelf 12 min.
K|hulp|geen|3|neutraal|0|wens|Wil excuus v praktijkhouder.
M|hulp|werkdruk|2|bezorgdheid|0|-|Agenda staat elke di dubbel geboekt, ik durf de deur vd wachtkamer niet meer open te doen.
M|hulp|samenwerking|4|dankbaarheid|0|-|Praktijkh. heeft pat. zelf nog dezelfde avond gebeld.
#S|fed-0209|review|webshop|sterren=1
K|hulp|belofte|3|neutraal|0|-|Automatisch antwoord: 'u hoort binnen 24 uur van ons'.
K|hulp|belofte|2|irritatie|2|-|We zijn vierhonderdenzoveel uur verder.
#S|fed-0210|enquete|energie|nps=10
K|hulp|bereikbaarheid|5|blijdschap|0|-|Gewoon iemand uit Leeuwarden die opneemt en verstaat wat ik zeg. Dat je dat nog meemaakt.
#S|fed-0211|email|overheid|
K|hulp|herhaling|2|irritatie|2|-|Dit is mijn vierde brief over dezelfde kapotte lantaarnpaal bij de school.
K|gebruiken|storing|2|bezorgdheid|0|-|Het is daar om half acht 's ochtends pikkedonker en er steken kinderen over.
K|hulp|geen|3|verlangen|0|wens|Ik hoop dat het deze keer bij de juiste persoon terechtkomt.
#S|fed-0212|chat|reizen|
K|hulp|bereikbaarheid|2|bezorgdheid|2|-|het noodnummer in de reisbescheiden is niet in gebruik
A|||||||Dat spijt ons. Bel 085-0022, dat is nu actief.
K|gebruiken|privacy|2|bezorgdheid|0|-|er is hier een bosbrand en de receptie zegt alleen maar wachten
A|||||||We hebben een bus geregeld, over 20 minuten bij de ingang.
K|hulp|wachttijd|5|opluchting+dankbaarheid|0|-|godzijdank, dank jullie wel
#S|fed-0213|review|telecom|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Zodra meneer de bovenbuurman ook gaat kijken, staat bij ons het beeld vol blokjes. Iedere avond hetzelfde liedje, al sinds we hier wonen.
#S|fed-0214|chat|telecom|
K|gebruiken|storing|2|neutraal|0|-|sinds 14.10 vanmiddag is alles hier dood, internet tv en de bel
A|||||||Er is een kabelbreuk in uw straat.
K|gebruiken|storing|3|neutraal|0|vraag|is dat vanavond gemaakt
A|||||||Naar verwachting rond 22.00 uur.
K|gebruiken|geen|3|neutraal|0|-|ok dan maar een boek 😅
#S|fed-0215|email|telecom|
K|gebruiken|digitaal|2|irritatie|1|-|Inloggen op uw klantomgeving lukt alleen nog als ik mijn wachtwoord elke keer opnieuw aanvraag.
K|gebruiken|storing|4|neutraal|0|-|De verbinding zelf, daar hoor je mij niet over, die doet al jaren wat hij moet doen.
#S|fed-0216|notitie|reizen|
K|gebruiken|digitaal|2|neutraal|1|-|App toont ticket nt bij controle, scherm blijft draaien.
K|betalen|beleid|2|irritatie|0|-|Boete 60 eur gekregen omdat hij nt kon tonen, "ik hád toch betaald".
K|hulp|beleid|4|opluchting|0|-|Boete kwijtgescholden na bewijs aankoop.
M|hulp|mandaat|4|neutraal|0|-|Kan boetes tot 100 zelf weghalen, fijn.
M|gebruiken|systeem|2|irritatie|0|-|App ligt er elke vrijdagmiddag uit en niemand bij ICT die het wil geloven.
#S|fed-0217|review|energie|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|Nooit heter dan lauw, dat stadswarmtewater, al stond ik er een half uur onder.
K|betalen|prijs|2|irritatie|0|-|En dat voor het tarief van een spa.
#S|fed-0218|review|energie|sterren=4
K|gebruiken|storing|4|opluchting|0|-|Vannacht om twee uur ging het licht uit, en bij de eerste kop koffie brandde het alweer.
#S|fed-0219|enquete|bank|nps=4
K|gebruiken|storing|2|irritatie|1|-|op de dag dat het loon komt ligt de boel plat, laat het eens een andere dag zijn
#S|fed-0220|chat|bank|
K|gebruiken|digitaal|2|verwarring|1|vraag|waar is het knopje spaardoelen naartoe na de update
A|||||||Onder 'Inzicht', rechtsonder.
K|gebruiken|digitaal|2|teleurstelling|0|-|nou gevonden, maar vroeger kon mijn vader dat ook nog zonder mij te bellen
#S|fed-0221|email|webshop|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De regenjas laat na drie keer dragen water door bij de naden.
K|gebruiken|kwaliteit|3|neutraal|0|vraag|Is dat een productiefout of ben ik de enige?
K|wijzigen|geen|3|verlangen|0|wens|Ik wil hem graag inwisselen voor een ander model.
#S|fed-0222|review|webshop|sterren=3
K|gebruiken|storing|2|teleurstelling|0|-|De koffiemolen hield er op dag 31 mee op.
K|wijzigen|beleid|4|verrassing|0|-|Eén dag over de retourtermijn maar daar deden ze niet flauw over.
#S|fed-0223|notitie|bank|
K|gebruiken|storing|2|neutraal|0|-|Automaat Dorpsplein slikt pas in sinds 9u.
K|gebruiken|bereikbaarheid|2|bezorgdheid|0|-|Dichtstbijz. alternatief is 11 km, klt heeft geen auto.
K|ontvangen|wachttijd|4|opluchting|0|-|Spoedpas aan huis voor morgen 10u.
M|gebruiken|samenwerking|2|irritatie|0|-|Automatenbedrijf meldt zn storingen nt aan ons, wij horen t pas van klanten.
M|ontvangen|mandaat|4|blijdschap|0|-|Spoedpas mag ik sinds vorige wk zelf toekennen, scheelde klt 2 dagen.
#S|fed-0224|review|diensten|sterren=1
K|gebruiken|storing|1|boosheid|0|-|Halverwege de film viel het beeld uit, na twintig minuten zwart ging het licht aan en konden we gaan. Geen woord, geen bon, helemaal niks!
#S|fed-0225|enquete|diensten|csat=3
K|gebruiken|kwaliteit|2|neutraal|0|-|De vloer van de sporthal is na de verbouwing gladder dan ervoor.
K|gebruiken|privacy|2|bezorgdheid|0|angst|Er komt nog eens iemand met een gebroken pols vanaf.
#S|fed-0226|email|wonen|
K|gebruiken|storing|2|neutraal|0|-|De mechanische ventilatie in de Zandstraat is sinds het onweer van zaterdag stil.
K|gebruiken|kwaliteit|2|irritatie|0|-|Los daarvan staat de badkamer al sinds de oplevering vol schimmel.
K|hulp|geen|3|verlangen|0|wens|Ik wil voor allebei graag een afspraak.
#S|fed-0227|review|wonen|sterren=4
K|gebruiken|kwaliteit|5|blijdschap|0|-|Muren waar je niets doorheen hoort, zon op het balkon tot acht uur, ik kom hier alleen nog in een kist uit.
#S|fed-0228|chat|overheid|
K|gebruiken|digitaal|2|irritatie|2|-|de aangifte site gooit me er elke keer uit als ik bij hypotheekrente ben
A|||||||Welke browser gebruikt u?
K|geen|geen|3|neutraal|0|-|chrome op een ipad
A|||||||Op een laptop werkt dit stuk beter.
K|gebruiken|digitaal|2|teleurstelling|0|-|die heb ik niet. dan maar weer naar mijn kleinzoon
#S|fed-0229|review|overheid|sterren=4
K|gebruiken|storing|4|neutraal|0|-|Lantaarn gemeld op zondag, dinsdag brandde hij.
K|hulp|digitaal|4|blijdschap|0|-|Met die wijkapp is dat een fluitje van een cent.
#S|fed-0230|notitie|verzekering|
K|aanvragen|digitaal|2|neutraal|1|-|Reisverz. online afsluiten strandt bij geb.datum 1931, menu gaat tot 1940.
K|aanvragen|bejegening|2|teleurstelling|0|-|"Ben ik soms te oud om op reis te gaan?"
K|aanvragen|wachttijd|4|blijdschap|0|-|Handm. afgesloten, klaar in 5 min, mw vertrekt zo.
M|aanvragen|systeem|2|irritatie|0|-|Bug bekend sinds vorig jr, laagste prio.
#S|fed-0231|review|reizen|sterren=3
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Bed zo hard als een pannenkoek van gisteren.
K|gebruiken|storing|2|neutraal|0|-|Tweede nacht geen warm water, dat was na een uurtje gelukkig verholpen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ontbijt top!
#S|fed-0232|enquete|verzekering|nps=7
K|gebruiken|digitaal|4|neutraal|0|-|Bonnetje op de foto, versturen, klaar.
K|betalen|informatie|2|verwarring|0|-|Waarom ik dan 12,40 minder krijg dan ik voorschoot snap ik niet
#S|fed-0233|review|bezorging|sterren=3
K|gebruiken|digitaal|2|irritatie|1|-|De app zegt 'uw zending is onderweg naar u', terwijl ik hem al in mijn handen heb.
K|ontvangen|levering|4|neutraal|0|-|Een dag eerder dan gedacht namelijk.
#S|fed-0234|email|bezorging|
K|ontvangen|kwaliteit|2|teleurstelling|0|-|De vaas uit Delft van mijn tante is bij u in dertien stukken aangekomen.
K|hulp|geen|3|neutraal|0|vraag|Welke gegevens hebt u nodig om de waarde uit te keren?
K|ontvangen|geen|2|teleurstelling|0|-|Zij is vorig jaar gestorven, er komt er dus nooit meer zo een.
#S|fed-0235|review|bezorging|sterren=4
K|gebruiken|levering|4|blijdschap|0|-|Elke donderdag tussen zes en zeven, zomer en winter, door hagel en kermis, staat de kratwagen voor de deur.
K|gebruiken|kwaliteit|3|neutraal|0|-|Avocado's blijven een gok.
#S|fed-0236|chat|energie|
K|gebruiken|digitaal|2|verwarring|0|-|in de app staat dat ik 41 kwh heb verbruikt op een dag dat we op vakantie waren
A|||||||Dat kan een meetfout zijn. We lopen het na.
K|gebruiken|geen|3|neutraal|0|-|het zou ook de vriezer kunnen zijn maar die staat al jaren aan
A|||||||De data van die dag is ontbrekend, dat is een schatting.
K|gebruiken|informatie|4|opluchting|0|-|ah een schatting, dan slaap ik weer
#S|fed-0237|notitie|webshop|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Matras na 7 wk kuil vn 4 cm, klt last v rug.
K|wijzigen|beleid|2|neutraal|0|-|100-nachten-proef geldt nt bij aanbieding.
K|wijzigen|beleid|4|verrassing|0|-|Uitz. gemaakt, omruil in wk 12.
M|wijzigen|procedure|2|irritatie|0|-|Regel met aanbieding slaat nergens op, klanten lezen dat in ltr 6.
M|wijzigen|waardering|4|blijdschap|0|-|Klt bedankte me met naam in mail aan directie.
#S|fed-0238|email|reizen|
K|gebruiken|informatie|2|irritatie|1|-|Op het perron in Breda is vanochtend drie kwartier lang niets omgeroepen.
K|gebruiken|levering|2|neutraal|1|-|De trein van 7.22 kwam gewoon niet, die van 7.52 wel.
K|gebruiken|geen|3|verlangen|0|wens|Het zou prettig zijn als er in zo'n geval op zijn minst iets op het bord staat.
#S|fed-0239|review|diensten|sterren=5
K|hulp|wachttijd|5|blijdschap|0|-|Fiets met kapotte naaf bij Rij-Wielie gebracht om half negen, half een gebeld dat hij klaar was.
K|hulp|prijs|4|blijdschap|0|-|Twaalf euro. Ik dacht dat ik het niet goed hoorde.
#S|fed-0240|enquete|wonen|csat=2
K|gebruiken|kwaliteit|2|irritatie|0|-|de galerij wordt nooit geveegd hooguit natgemaakt met een vuile dweil
#S|fed-0241|review|verzekering|sterren=2
K|hulp|digitaal|2|irritatie|2|-|De schade-app wil vijf foto's van de deuk maar slikt er drie.
K|hulp|bereikbaarheid|2|irritatie|1|-|Wie dan wil bellen, hoort dat er in de app alles sneller gaat.
#S|fed-0242|email|bank|
K|aanleiding|geen|2|bezorgdheid|0|-|Mijn contract bij de drukkerij wordt niet verlengd en we zitten met een hypotheek op twee inkomens.
K|orienteren|geen|3|neutraal|0|vraag|Bij wie kan ik terecht om eens te bekijken wat er mogelijk is voordat het misgaat?
#S|fed-0243|review|bank|sterren=4
K|orienteren|informatie|4|vertrouwen|0|-|De hypotheekman tekende het op een bierviltje uit, en ineens snapte ik annuïtair.
K|aanvragen|digitaal|2|irritatie|1|-|Jammer dat het daarna overgetypt moest worden in een portaal dat mijn achternaam te lang vindt.
#S|fed-0244|chat|bank|
K|ontvangen|levering|2|neutraal|1|-|rekening is goedgekeurd en geopend maar mijn pasje is er na 9 dgn nog niet
A|||||||Ik zie dat hij is verstuurd. Zal ik een nieuwe laten maken?
K|ontvangen|geen|3|verlangen|0|wens|ja graag want zonder pas heb ik er niks aan
#S|fed-0245|chat|bank|
K|aanvragen|wachttijd|2|neutraal|1|-|heb 9 dgn geleden een rekening aangevraagd, staat nog op 'in beoordeling'
A|||||||We wachten op uw identiteitscontrole.
K|aanvragen|digitaal|2|verwarring|1|-|die heb ik gedaan maar hij zei na afloop alleen 'bedankt' dus ik dacht klaar
#S|fed-0246|notitie|verzekering|
K|aanleiding|geen|2|teleurstelling|0|-|Hr net gediagnosticeerd m/MS, wil weten wat dat voor AOV betekent.
K|orienteren|beleid|2|bezorgdheid|0|angst|Vreest dat hij nooit meer ergens binnenkomt.
K|orienteren|informatie|4|opluchting|0|-|Duidelijk uitgelegd dat lopende dekking gewoon doorloopt.
M|orienteren|kennis|4|vertrouwen|0|-|Medisch adviseur hielp mij de vraag netjes te formuleren.
M|orienteren|werkdruk|2|bezorgdheid|0|-|Zware gesprekken stapelen zich op, wil wat vaker wisselen van kanaal.
#S|fed-0247|email|reizen|
K|orienteren|geen|3|neutraal|0|wens|We willen met mijn oma van 90 nog één keer naar het Lago Maggiore.
K|orienteren|geen|3|neutraal|0|vraag|Is hotel Belforte drempelvrij tot aan het ontbijt?
K|orienteren|informatie|2|irritatie|1|-|Op uw site staat een rolstoeltekentje maar op de foto's zie ik alleen trappen.
#S|fed-0248|review|reizen|sterren=5
K|orienteren|bejegening|5|blijdschap|0|-|Zat een uur aan haar bureau met een kop thee terwijl ze Patagonië op de kaart voor me uitstippelde, en ze verkocht niks wat ik niet wilde.
#S|fed-0249|enquete|reizen|csat=2
K|aanvragen|digitaal|2|irritatie|2|-|bij het invullen van het 4e kind springt ie terug naar volwassene 1, ik heb er een uur over gedaan
#S|fed-0250|chat|reizen|
K|ontvangen|levering|3|neutraal|0|vraag|boeking is rond zie ik, maar wanneer krijg ik de vouchers
A|||||||Twee weken voor vertrek in de app.
K|ontvangen|geen|3|neutraal|0|vraag|en als ik geen app wil?
A|||||||Dan mailen we ze als pdf.
K|ontvangen|beleid|4|blijdschap|0|-|perfect
#S|fed-0251|email|telecom|
K|aanvragen|geen|3|neutraal|0|-|Op 6 november heb ik via uw site een bundel met toestel besteld.
K|aanvragen|beleid|2|teleurstelling|0|-|Nu krijg ik bericht dat ik niet door de kredietcheck kom, zonder opgaaf van reden.
K|aanvragen|informatie|3|neutraal|0|vraag|Waar kan ik inzien waar dat op gebaseerd is?
#S|fed-0252|review|telecom|sterren=4
K|ontvangen|informatie|4|blijdschap|0|-|In de doos een kaartje met maar drie plaatjes: stekker, snoer, lampje groen.
K|ontvangen|geen|4|verrassing|0|-|Zelfs ik, met mijn twee linkerhanden, zat na tien minuten te surfen.
#S|fed-0253|notitie|telecom|
K|ontvangen|levering|2|neutraal|1|-|Toestel besteld 5/11, volgens T&T afgelev. bij "buur nr 16", daar staat leegstand.
K|ontvangen|privacy|2|bezorgdheid|0|-|Klt denkt diefstal, simkaart zit erbij.
K|ontvangen|fout|4|opluchting|0|-|Sim geblokt, nw toestel verstuurd zonder aangifte af te wachten.
M|ontvangen|procedure|4|opluchting|0|-|Sinds 1/11 mag vervanging direct, scheelt klt 10 dgn en mij een escalatie.
#S|fed-0254|email|webshop|
K|aanleiding|storing|2|neutraal|0|-|Na dertien jaar is onze wasmachine overleden, midden in een gezin met drie voetballende jongens.
K|orienteren|levering|3|neutraal|0|vraag|Welk model kunt u morgen nog leveren in Tubbergen?
K|orienteren|prijs|3|neutraal|0|vraag|En wat vraagt u voor het meenemen van de oude?
#S|fed-0255|review|webshop|sterren=2
K|aanvragen|digitaal|2|irritatie|1|-|Kortingscode niet geldig. Kortingscode niet geldig. Kortingscode niet geldig. De code kwam nota bene uit hun eigen mail van dezelfde ochtend.
#S|fed-0256|review|webshop|sterren=5
K|aanvragen|digitaal|5|blijdschap|0|-|Van 'ik heb eigenlijk een nieuwe kookpan nodig' naar 'bedankt voor je bestelling' in de tijd dat mijn thee trok.
#S|fed-0257|enquete|diensten|csat=4
K|orienteren|prijs|4|neutraal|0|-|vooraf een vaste prijs voor de begrafenis, geen gegoochel met toeslagen
K|gebruiken|bejegening|5|dankbaarheid|0|-|en op de dag zelf heeft meneer Van Loon zelfs mijn kleinkinderen een taak gegeven
#S|fed-0258|email|diensten|
K|orienteren|geen|3|neutraal|0|vraag|Is er in januari nog plaats bij de cursus pottenbakken op woensdagochtend?
K|orienteren|geen|3|bezorgdheid|0|angst|Ik ben wel volslagen beginner en een tikje onhandig, ik wil de groep niet ophouden.
#S|fed-0259|chat|diensten|
K|aanvragen|geen|3|neutraal|0|vraag|heb me gister ingeschreven voor de opleiding doktersassistente, krijg ik daar nog iets van
A|||||||Ja, binnen 5 werkdagen een uitnodiging voor intake.
K|aanvragen|bejegening|3|bezorgdheid|0|vraag|ben 47, lachen ze me daar niet uit?
A|||||||Zeker niet, de helft van de groep is boven de 40!
K|aanvragen|bejegening|4|opluchting|0|-|dat lucht op zeg, dank je
#S|fed-0260|notitie|overheid|
K|aanleiding|geen|3|neutraal|0|-|Hr wordt mantelzorger v schoonmoeder, gaat 20u minder werken.
K|orienteren|informatie|2|verwarring|2|-|Heeft al op 4 sites gekeken: wmo, wlz, pgb, "het lijkt wel een geheimtaal".
K|orienteren|informatie|4|dankbaarheid|0|-|In gewone taal doorgenomen + keukentafelgesprek gepland.
M|orienteren|kennis|4|neutraal|0|-|Nieuwe beslisboom wmo/wlz is echt top.
M|orienteren|waardering|4|blijdschap|0|-|Hr zei dat hij voor t eerst weer kon lachen.
#S|fed-0261|email|overheid|
K|aanvragen|wachttijd|2|neutraal|3|-|Mijn aanvraag voor een gehandicaptenparkeerplaats loopt nu sinds februari.
K|aanvragen|informatie|2|irritatie|1|-|In maart heette het 'volledig', in mei was er opeens toch nog een medisch stuk nodig.
K|aanvragen|wachttijd|3|neutraal|0|vraag|Op welke datum valt er een besluit?
#S|fed-0262|email|overheid|
K|ontvangen|wachttijd|2|neutraal|1|-|Mijn gehandicaptenparkeerkaart is op 4 mei toegekend, alleen heb ik hem nog altijd niet in huis.
K|ontvangen|geen|3|neutraal|0|vraag|Kan ik met de beschikking alvast parkeren?
#S|fed-0263|review|overheid|sterren=4
K|orienteren|informatie|4|blijdschap|0|-|Voor de geveltuin kon ik aan een balie gewoon drie soorten bankjes en plantenbakken bekijken, met een folder die klopt.
K|aanvragen|digitaal|4|neutraal|0|-|Aanvragen deed ik ter plekke op hun tablet.
#S|fed-0264|chat|energie|
K|aanleiding|geen|3|neutraal|0|-|we gaan samenwonen en ik heb nog een contract op het oude adres
K|orienteren|geen|3|neutraal|0|vraag|wat is slimmer het mijne meenemen of het zijne houden
A|||||||Dat hangt af van de tarieven. Heeft u die bij de hand?
K|geen|geen|3|neutraal|0|-|ik: 0,24 en hij 0,31
A|||||||Dan kunt u het beste het uwe meenemen.
K|orienteren|informatie|4|blijdschap|0|-|haha weer een reden om naar mij te luisteren thuis
#S|fed-0265|review|energie|sterren=2
K|aanvragen|informatie|2|irritatie|1|-|Pas op de laatste bladzijde van het contract, in lettertje zes, dat je een jaar lang je meter zelf moet uitlezen.
K|ontvangen|informatie|2|verwarring|0|-|En een welkomstbrief waarop twee verschillende startdata staan.
#S|fed-0266|notitie|energie|
K|aanvragen|digitaal|2|neutraal|1|-|Offerte zonnepanelen via configurator crasht bij dakfoto.
K|orienteren|geen|3|neutraal|0|vraag|Wil weten of oost-west bij 14 pan. nog loont.
M|orienteren|systeem|2|irritatie|0|-|Configurator rekent nog met salderen v vorig jr, mag ik nt uitspreken.
M|orienteren|mandaat|2|teleurstelling|0|-|Ik mag geen eigen berekening delen, ook al klopt die beter.
#S|fed-0267|email|bezorging|
K|orienteren|geen|3|neutraal|0|-|Als bloemist in Opglabbeek zoek ik iemand die ook 's zaterdags bouquetten rondbrengt.
K|orienteren|prijs|3|neutraal|0|vraag|Wat is uw tarief vanaf twintig stops?
K|orienteren|geen|3|neutraal|0|vraag|En tot hoe laat kan ik voor dezelfde dag doorgeven?
#S|fed-0268|review|bezorging|sterren=2
K|aanvragen|digitaal|2|irritatie|1|-|Adres met een toevoeging 'bis' bestaat voor dit bedrijf niet, dus een ophaalmoment boeken kon pas na een kwartier gepruts.
K|ontvangen|levering|4|neutraal|0|-|De koerier stond er wel op tijd.
#S|fed-0269|enquete|bezorging|nps=8
K|aanvragen|digitaal|4|blijdschap|0|-|Barcode op mijn telefoon laten scannen en weg was de doos, geen printer nodig, heerlijk
#S|fed-0270|email|wonen|
K|aanvragen|geen|3|neutraal|0|-|Vorige maand hebben wij ons opgegeven voor de loting van de twaalf starterswoningen.
K|aanvragen|informatie|2|irritatie|0|-|Tot op heden hebben we niet eens een bevestiging gezien.
K|aanvragen|geen|3|verlangen|0|vraag|Zitten we er wel in?
#S|fed-0271|review|wonen|sterren=5
K|ontvangen|bejegening|5|verrassing+blijdschap|0|-|Bij de sleuteloverdracht stonden er drie kratjes met zaklamp, toiletrol en een fles bubbels: 'voor de eerste nacht'.
#S|fed-0272|chat|wonen|
K|orienteren|geen|3|neutraal|0|vraag|mag je in die nieuwe flats aan de kade een kat
A|||||||Ja, huisdieren zijn toegestaan.
K|orienteren|geen|3|neutraal|0|vraag|en 4
A|||||||Haha, maximaal twee per woning.
K|orienteren|beleid|2|teleurstelling|0|-|dan wordt het een moeilijk gesprek thuis
#S|fed-0273|notitie|wonen|
K|ontvangen|levering|2|irritatie|3|-|Oplevering nwbouw wéér +6 wk, huur oude woning al opgezegd.
K|ontvangen|geen|2|bezorgdheid|0|angst|Zit straks met 3 kinderen op straat.
K|hulp|beleid|4|dankbaarheid|0|-|Tijdelijke unit geregeld tot oplevering.
M|hulp|samenwerking|5|blijdschap|0|-|Zomaar kregen we via collega-corporatie 2 units, nooit eerder gelukt.
M|ontvangen|samenwerking|2|irritatie|0|-|Aannemer communiceert nooit 1 datum, wij moeten t uitleggen.
#S|fed-0274|email|verzekering|
K|aanvragen|geen|3|neutraal|0|-|Op 2 maart heb ik een rechtsbijstandverzekering aangevraagd en de gezondheidsvragen ingevuld.
K|aanvragen|informatie|2|verwarring|1|-|Vandaag kreeg ik een brief dat mijn aanvraag voor een tandartsverzekering is afgewezen.
K|aanvragen|fout|3|neutraal|0|vraag|Is er iets door elkaar gehaald?
#S|fed-0275|review|verzekering|sterren=4
K|orienteren|informatie|4|blijdschap|0|-|Via de keuzehulp had ik in een paar minuten door welk pakket overbodig was.
K|aanvragen|digitaal|4|neutraal|0|-|Daarna nog één knop en het was geregeld.
K|ontvangen|digitaal|2|neutraal|1|-|De groene kaart kon ik de eerste dag in de app niet vinden.
#S|fed-0276|email|bezorging|
K|vertrekken|geen|3|neutraal|0|wens|Gelieve ons contract voor de maaltijdbox stop te zetten vanaf week 22.
K|vertrekken|geen|3|neutraal|0|-|Onze jongste trekt op kot en met twee is het te veel.
K|terugkijken|geen|4|dankbaarheid|0|-|Het was elke week plezant koken, bedankt daarvoor.
#S|fed-0277|chat|bezorging|
K|wijzigen|geen|3|neutraal|0|wens|kunnen jullie de box drie weken overslaan wij zijn op reis
A|||||||Natuurlijk, vanaf wanneer?
K|geen|geen|3|neutraal|0|-|15 juli tem 4 augustus
A|||||||Staat genoteerd.
K|wijzigen|digitaal|2|irritatie|0|-|in de app kreeg ik alleen de knop 'definitief stoppen' te zien, dat is wel heel slinks
#S|fed-0278|review|telecom|sterren=1
K|vertrekken|bejegening|2|boosheid|1|-|Toen ik zei dat ik wegging, werd er drie keer gevraagd of ik niet 'even met mijn man' wilde overleggen.
K|vertrekken|beleid|2|irritatie|0|-|En dan nog een maand opzegtermijn op een contract dat al een jaar is afgelopen.
#S|fed-0279|review|telecom|sterren=5
K|wijzigen|geen|4|verrassing|0|-|Ik belde om op te stappen en hing op met een lichter abonnement en een lachend gezicht.
K|wijzigen|prijs|4|blijdschap|0|-|Elf euro minder per maand voor hetzelfde.
#S|fed-0280|notitie|telecom|
K|vertrekken|geen|3|neutraal|0|-|Klt belt over opzegging 2 lijnen, ouders in zorgcentr.
K|vertrekken|informatie|2|irritatie|1|-|In brief stond dat bellen kon, in app dat 't alleen schriftelijk kan.
K|vertrekken|beleid|4|opluchting|0|-|Per direct gestopt zonder afkoop ivm opname.
M|vertrekken|procedure|2|irritatie|0|-|Brieven en app spreken elkaar al maanden tegen, al 9x ingediend bij content.
M|vertrekken|mandaat|4|vertrouwen|0|-|Zorgopname = directe stop, heerlijk simpele regel.
#S|fed-0281|email|diensten|
K|wijzigen|geen|3|verlangen|0|wens|Graag zetten we onze jaarkaart voor het dierenpark om naar het gezinsabonnement.
K|betalen|geen|3|neutraal|0|vraag|Wordt het bedrag dat we al betaald hebben verrekend?
#S|fed-0282|review|diensten|sterren=2
K|vertrekken|beleid|2|boosheid|2|-|Probeer hier maar eens van je datingprofiel af te komen: brief, kopie ID, dertig dagen bedenktijd.
K|vertrekken|privacy|2|bezorgdheid|0|-|En intussen staat mijn hoofd nog in hun reclame.
#S|fed-0283|enquete|diensten|nps=10
K|terugkijken|geen|5|dankbaarheid|0|-|als iemand ooit nog vraagt of rouwtherapie helpt dan geef ik gewoon jullie kaartje
#S|fed-0284|chat|verzekering|
K|vertrekken|geen|3|neutraal|0|wens|k heb de brommer verkocht dus die verzekering mag weg
A|||||||Op welke datum is hij overgeschreven?
K|geen|geen|3|neutraal|0|-|25 sept
A|||||||Vanaf die datum stopt hij, u krijgt 18 euro retour.
K|betalen|geen|4|blijdschap|0|-|kijk een pizza
#S|fed-0285|email|verzekering|
K|wijzigen|geen|3|neutraal|0|-|Per volgende maand woon ik met mijn vriendin en haar twee kinderen.
K|wijzigen|geen|3|neutraal|0|vraag|Wat moet er op de aansprakelijkheidspolis aangepast worden?
K|wijzigen|prijs|3|neutraal|0|vraag|En scheelt dat in premie?
#S|fed-0286|review|verzekering|sterren=2
K|vertrekken|bejegening|2|irritatie|0|-|Bij het opzeggen werd mij gevraagd of ik wel wist 'wat ik nu weggooide'. Ja, dat wist ik, mevrouw.
#S|fed-0287|email|bank|
K|wijzigen|geen|3|neutraal|0|wens|Mijn dochter gaat studeren, dus haar kinderrekening mag worden omgezet in een studentenrekening.
K|wijzigen|digitaal|2|neutraal|1|-|In de app kan dat alleen door haar, en zij loopt stage op Curaçao zonder bereik.
#S|fed-0288|review|bank|sterren=3
K|terugkijken|geen|3|neutraal|0|-|Zestien jaar bij gezeten en het was allemaal best.
K|vertrekken|digitaal|4|verrassing|0|-|Overstappen met de switch-hulp ging vanzelf, geen incasso gemist.
#S|fed-0289|notitie|bank|
K|wijzigen|geen|3|neutraal|0|wens|Wil limiet verhogen nr 5.000 vr keuken.
K|wijzigen|beleid|2|teleurstelling|0|-|Mag max 2.500 zonder kantoorbezoek, dichtstbijz kantoor 40 km.
K|wijzigen|beleid|4|blijdschap|0|-|Videocall met legit.: direct verhoogd.
M|wijzigen|systeem|4|blijdschap|0|-|Videolegitimatie werkte nu eens in 1x, top.
M|wijzigen|procedure|2|irritatie|0|-|Zonder video moet klt nog steeds op kantoor terwijl ik 'm allang ken.
#S|fed-0290|email|reizen|
K|vertrekken|geen|2|teleurstelling|0|-|Tot onze spijt moeten wij de reis van 12 mei laten vervallen: mijn man is overleden.
K|betalen|geen|3|neutraal|0|vraag|Wat krijgen wij terug van de aanbetaling?
K|hulp|bejegening|4|dankbaarheid|0|-|Dank alvast voor de lieve woorden aan de telefoon.
#S|fed-0291|chat|reizen|
K|wijzigen|geen|3|neutraal|0|wens|andere naam op het ticket aub, mijn vriendin en ik zijn uit elkaar
A|||||||Dat kost 110 euro.
K|wijzigen|prijs|2|irritatie|0|-|dat is een dure breuk
A|||||||Een voucher mag ook, dan is het gratis.
K|wijzigen|beleid|4|blijdschap|0|-|dan ga ik lekker alleen naar Gran Canaria
#S|fed-0292|review|reizen|sterren=5
K|terugkijken|geen|5|blijdschap|0|-|Nog zes weken later zit ik aan mijn bureau en hoor ik de branding. Dat zegt eigenlijk genoeg.
#S|fed-0293|email|energie|
K|wijzigen|geen|3|neutraal|0|vraag|Ons contract loopt in januari af; wat bieden jullie bij verlenging?
K|wijzigen|geen|2|irritatie|0|-|Nieuwe klanten krijgen op tv een bon van 150 euro, en wij na elf jaar een kalender.
#S|fed-0294|email|energie|
K|vertrekken|geen|3|neutraal|0|wens|Met ingang van 1 januari stap ik over, wilt u dat bevestigen.
K|wijzigen|prijs|2|teleurstelling|0|-|Uw nieuwe voorstel ligt 26 procent hoger dan wat ik elders kan krijgen.
#S|fed-0295|review|energie|sterren=4
K|vertrekken|digitaal|4|blijdschap|0|-|Overgestapt door alleen een handtekening op mijn telefoon, de rest deden ze zelf.
K|terugkijken|geen|4|neutraal|0|-|Ik zou zo weer terug durven komen.
#S|fed-0296|notitie|energie|
K|vertrekken|geen|3|neutraal|0|-|Woning ouders verkocht, contract per 30/6 beëind.
K|betalen|informatie|2|verwarring|1|-|Eindafrekening komt op naam overledene en gaat naar leeg huis.
K|betalen|fout|4|opluchting|0|-|Eindnota via mail + naam zoon, meteen verzonden.
M|betalen|systeem|2|irritatie|0|-|Postadres op einde contract is nt zelf te wijzigen, moet via collega factuur.
M|betalen|samenwerking|4|neutraal|0|-|Die deed t gelijk.
#S|fed-0297|email|wonen|
K|betalen|geen|3|neutraal|0|-|Onze huur is naar aanleiding van de nieuwe cv verhoogd.
K|betalen|prijs|2|irritatie|0|-|48 euro per maand lijkt mij buiten verhouding tot een ketel die ik niet eens nodig had.
K|hulp|geen|3|neutraal|0|vraag|Kan ik hiertegen in bezwaar gaan?
#S|fed-0298|review|wonen|sterren=4
K|vertrekken|wachttijd|4|verrassing|0|-|Opgezegd op maandag, voorinspectie op dinsdag, en op vrijdag wist ik al wat ik terugkreeg.
#S|fed-0299|chat|wonen|
K|vertrekken|geen|3|neutraal|0|vraag|hoi wanneer moet ik de sleutels inleveren als ik per eind van de maand wegga
A|||||||Op de laatste dag voor 12 uur.
K|vertrekken|geen|3|neutraal|0|vraag|ook als die dag een zondag is?
A|||||||Dan de maandag erna, goed opgemerkt!
K|vertrekken|beleid|4|opluchting|0|-|fijn dan kan ik nog een dag poetsen
#S|fed-0300|notitie|webshop|
K|wijzigen|geen|3|neutraal|0|wens|Wil 3 van 5 boeken retour, te laat voor verjaardag.
K|wijzigen|beleid|4|neutraal|0|-|Mag kosteloos, ook al 4 dgn buiten termijn.
K|terugkijken|geen|4|vertrouwen|0|-|"Dan kom ik volgend jr weer bij jullie."
M|wijzigen|mandaat|4|neutraal|0|-|Zelf beslist, geen akkoord nodig.
#S|fed-0301|email|webshop|
K|vertrekken|geen|3|neutraal|0|wens|Ik wil dat mijn account en alle gegevens verwijderd worden.
K|gebruiken|privacy|2|bezorgdheid|0|-|Sinds uw datalek krijg ik iedere dag vreemde berichtjes.
K|vertrekken|geen|3|verlangen|0|wens|Graag een bewijs dat dit is uitgevoerd.
#S|fed-0302|review|webshop|sterren=1
K|vertrekken|digitaal|2|irritatie|3|-|Het pluspakket opzeggen? Vijf 'weet je het zeker'-schermen, en op het einde opeens 'probeer het later nog eens'. Drie avonden mee bezig geweest.
#S|fed-0303|enquete|webshop|nps=9
K|terugkijken|geen|4|vertrouwen|0|-|al mijn cadeautjes komen hier vandaan, ik kijk eigenlijk nergens anders meer
#S|fed-0304|email|overheid|
K|wijzigen|geen|3|neutraal|0|wens|Ik verhuis op 5 augustus naar het buitenland en wil mij laten uitschrijven.
K|wijzigen|digitaal|2|verwarring|1|-|Uw formulier vraagt om een nieuw Nederlands adres, en dat is nou net het punt.
#S|fed-0305|review|overheid|sterren=5
K|wijzigen|bejegening|5|dankbaarheid|0|-|Mijn geslachtsregistratie gewijzigd. Ik had lood in mijn schoenen. De ambtenaar zei alleen 'gefeliciteerd' en gaf me een hand.
#S|fed-0306|notitie|overheid|
K|wijzigen|geen|3|neutraal|0|wens|Brgr wil afspr rijbewijs verzetten naar na 17u.
K|wijzigen|bereikbaarheid|2|neutraal|0|-|Avondopenst. enkel do, vol tot okt.
K|wijzigen|beleid|4|opluchting|0|-|Uitwijk nr stadskantoor Zuid, di 18.10.
M|wijzigen|systeem|4|neutraal|0|-|Kan nu eindelijk agenda's v alle locaties zien.
#S|fed-0307|review|energie|sterren=2
K|betalen|beleid|2|irritatie|0|-|Terugleverkosten. Je betaalt dus boete omdat de zon schijnt. En in het contract stond het keurig, dat geef ik toe, maar wie bedenkt zoiets?
#S|fed-0308|email|energie|
K|betalen|fout|2|neutraal|1|-|Op mijn jaarnota staat bij normaaltarief 4.118 kWh, terwijl wij hier met z'n tweeën wonen en vorig jaar op 1.900 zaten.
K|betalen|fout|3|neutraal|0|-|De stand die u hanteert is volgens de foto in de bijlage die van de buren.
K|betalen|geen|3|neutraal|0|wens|Ik verzoek u de nota te herzien.
#S|fed-0309|chat|energie|
K|betalen|informatie|2|verwarring|0|vraag|wat is 'vermindering energiebelasting' en waarom staat er een min voor
A|||||||Dat is een korting die u van de overheid krijgt.
K|betalen|informatie|4|verrassing|0|-|oh dus dat is goed nieuws, ik was al aan het schrikken
#S|fed-0310|review|verzekering|sterren=1
K|hulp|beleid|1|boosheid|0|-|Kelder blank na noodweer. 'Regenwater dat via de grond binnenkomt is geen regenwater.' Lees die zin nog eens.
#S|fed-0311|review|verzekering|sterren=2
K|hulp|fout|2|boosheid|2|-|Ze hadden de schade op het verkeerde kenteken geboekt, waardoor niet mijn buurman maar ik in no-claim zakte.
K|hulp|informatie|2|irritatie|1|-|Niemand kon mij vertellen hoe lang rechtzetten duurt.
#S|fed-0312|email|verzekering|
K|orienteren|informatie|2|verwarring|0|vraag|In het vergelijk staat bij pakket Comfort 'fysio 12x' en in de polisvoorwaarden 'fysio 9x', wat is het nu?
#S|fed-0313|enquete|verzekering|nps=8
K|hulp|beleid|4|dankbaarheid|0|-|Strikt genomen was mijn bril een week te oud voor vergoeding, ze hebben met hun hand over het hart gestreken.
#S|fed-0314|notitie|verzekering|
K|hulp|beleid|2|irritatie|0|-|Schade laminaat afgew.: "eigen gebrek", klt: "het was toch júllie loodgieter".
K|hulp|informatie|2|verwarring|0|-|Afwijzingsbrief verwijst nr art. 4.3, dat bestaat niet in zijn polis.
M|hulp|systeem|2|irritatie|0|-|Sjabloon verwijst nr oude voorwaarden.
M|hulp|mandaat|2|teleurstelling|0|-|Zou hier coulance op willen geven, kan pas vanaf senior.
#S|fed-0315|email|telecom|
K|betalen|beleid|2|irritatie|0|-|U brengt mij € 15 'heraansluitkosten' in rekening omdat ik één dag te laat was, en dat in de week dat ik van de trap viel.
K|betalen|beleid|3|verlangen|0|wens|Misschien kunt u hier een uitzondering maken.
#S|fed-0316|review|telecom|sterren=1
K|aanvragen|fout|1|boosheid|2|-|Eén simkaart besteld en drie abonnementen gekregen op de namen van mijn dode konijnen, ik verzin dit niet. Al vier keer gebeld om er twee te laten schrappen.
#S|fed-0317|chat|telecom|
K|gebruiken|informatie|2|verwarring|1|vraag|valt bellen naar zwitserland nu in mijn bundel? site zegt ja app zegt nee
A|||||||Zwitserland zit in wereldzone 1, dus niet.
K|gebruiken|informatie|3|neutraal|0|-|dan klopt de site dus niet
A|||||||Bedankt, we passen het aan.
#S|fed-0318|enquete|telecom|nps=9
K|betalen|fout|4|verrassing|0|-|ze hadden zelf ontdekt dat ze te veel gerekend hadden en het zonder dat ik iets vroeg teruggestort
#S|fed-0319|review|bank|sterren=2
K|gebruiken|beleid|2|irritatie|2|-|Wie bij de club meer dan duizend euro contant wil storten van de tombola moet een vragenlijst invullen die langer is dan mijn scriptie.
#S|fed-0320|email|bank|
K|aanvragen|fout|2|verwarring|1|-|In uw offerte staat mijn geboortejaar als 1897, wat mij 129 jaar oud zou maken.
K|aanvragen|geen|3|verlangen|0|wens|Graag een gecorrigeerd exemplaar, want zo wil de notaris het niet hebben.
#S|fed-0321|chat|bank|
K|betalen|geen|3|neutraal|0|vraag|waarom staat er 1,83 debetrente op mijn afschrift
A|||||||U stond drie dagen rood in augustus.
K|betalen|informatie|4|neutraal|0|-|ah ja, dat was de garage. duidelijk
#S|fed-0322|notitie|bank|
K|wijzigen|beleid|2|teleurstelling|0|-|Nalatenschap: erfg. mag alleen samen handelen, broer onvindb. in Spanje.
K|betalen|geen|2|bezorgdheid|0|angst|Uitvaartrekening ligt nog, ondernemer dreigt m/incasso.
K|betalen|beleid|4|opluchting|0|-|Uitvaart mag wél betaald uit nalatensch. zonder handtek. broer.
M|wijzigen|procedure|2|teleurstelling|0|-|Voelt wrang, zoveel formulieren bij zoveel verdriet.
M|betalen|kennis|4|opluchting|0|-|Uitzondering uitvaartkosten wist ik toevallig nog van de cursus.
#S|fed-0323|review|webshop|sterren=2
K|ontvangen|fout|2|irritatie|1|-|Twee linkerschoenen. Maat 43 en maat 41. Dat is toch knap.
K|hulp|informatie|2|verwarring|0|-|'U kunt beide paren retourneren' was het antwoord, maar ik heb er maar één.
#S|fed-0324|email|webshop|
K|wijzigen|beleid|2|teleurstelling|0|-|U wilt dat ik het vloerkleed van zestien kilo zelf oprol en op de post doe, terwijl het door u verkeerd werd gestuurd.
K|wijzigen|beleid|3|neutraal|0|vraag|Kunt u het niet gewoon laten afhalen?
#S|fed-0325|review|webshop|sterren=4
K|hulp|fout|4|verrassing|0|-|Foutje in de gravure van de ring (Marjan werd Marian), twee dagen later een nieuwe en de oude mocht ik houden.
K|orienteren|informatie|2|neutraal|0|-|Maattabel klopt wel voor geen meter, neem er één groter.
#S|fed-0326|enquete|webshop|csat=3
K|wijzigen|beleid|2|neutraal|1|-|inruil alleen in een filiaal en die zijn er drie in heel nederland
#S|fed-0327|review|reizen|sterren=2
K|gebruiken|informatie|2|irritatie|0|-|De gids sprak Frans, onze groep niet, en de brochure zei 'Nederlandstalig begeleid'.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De kastelen zelf waren de reis meer dan waard.
#S|fed-0328|email|reizen|
K|aanvragen|fout|2|neutraal|1|-|Bij controle zie ik dat u de terugvlucht op 12 in plaats van 21 juni hebt gezet, terwijl mijn aanvraag wel klopt.
K|wijzigen|prijs|2|bezorgdheid|0|angst|Ik hoop niet dat ik voor uw verschrijving moet bijbetalen.
#S|fed-0329|chat|reizen|
K|aanvragen|beleid|3|neutraal|0|vraag|mag er een fiets mee op de nachtboot
A|||||||Ja, als hij ingepakt is.
K|aanvragen|beleid|2|irritatie|0|vraag|ingepakt??? hoe rij ik er dan mee naar de haven
A|||||||U kunt op de kade een gratis hoes lenen.
K|aanvragen|beleid|4|opluchting|0|-|kijk, zo kom je er wel mee
#S|fed-0330|notitie|reizen|
K|gebruiken|informatie|2|neutraal|2|-|Groep v 34 op verkeerde perron gestuurd, app en bord verschilden.
K|gebruiken|levering|2|neutraal|2|-|2u gestrand, 9 ouderen.
K|hulp|fout|4|dankbaarheid|0|-|Taxi's + koffie vergoed, groep zeer te spreken.
M|gebruiken|systeem|2|irritatie|0|-|Twee bronnen v omroepdata, ze lopen structureel uit elkaar.
M|hulp|mandaat|5|blijdschap|0|-|Taxi zelf mogen regelen, eindelijk handen en voeten aan mn baan.
#S|fed-0331|review|diensten|sterren=1
K|gebruiken|bejegening|1|boosheid+teleurstelling|0|-|Ik zat daar met mijn ontblote rug en de arts zei tegen zijn co: 'Kijk, dit krijg je als je nooit traint.' Ik ben huilend naar huis gefietst.
#S|fed-0332|email|diensten|
K|betalen|beleid|2|irritatie|0|-|Voor de les die ik wegens een begrafenis heb afgezegd word ik toch voor het volle pond aangeslagen.
K|betalen|beleid|3|neutraal|0|vraag|Kent u voor zulke gevallen geen soepeler regel?
#S|fed-0333|enquete|diensten|nps=10
K|gebruiken|bejegening|5|dankbaarheid|0|-|Mijn dochter durfde het hoge niet. Meester Ravi is toen met z'n kleren aan met haar in het water gestapt.
#S|fed-0334|review|overheid|sterren=2
K|aanvragen|informatie|2|irritatie|2|-|Drie websites van dezelfde gemeente, drie bedragen voor een trouwboekje. Aan de balie bleek het een vierde.
#S|fed-0335|email|overheid|
K|wijzigen|fout|2|irritatie|2|-|Bij de verhuizing is mijn naam een letter kwijtgeraakt, en daarmee alle post van de belastingdienst ook.
K|wijzigen|herhaling|2|irritatie|2|-|Dit is de derde keer dat ik dat meld.
#S|fed-0336|chat|overheid|
K|aanvragen|beleid|2|teleurstelling|0|-|ik krijg geen parkeervergunning omdat mijn oprit '12 cm te lang' is. hij is 12 cm te kort voor mijn auto
A|||||||Ik begrijp het. U kunt een hardheidsclausule aanvragen.
K|aanvragen|informatie|4|blijdschap|0|-|dat woord had ik nog nooit gehoord, merci, ga ik doen
#S|fed-0337|notitie|overheid|
K|betalen|fout|2|boosheid|1|-|OZB voor pand dat mnd geleden gesloopt is, "ik betaal belasting op lucht".
K|betalen|fout|4|opluchting|0|-|Aanslag nul gezet, al betaalde 2 mnd retour.
M|betalen|samenwerking|2|irritatie|0|-|Sloopmelding komt niet aan bij belastingen, al jaren geen koppeling.
M|betalen|kennis|4|neutraal|0|-|Nieuwe collega zei waar dat scherm zit, nooit geweten.
#S|fed-0338|review|bezorging|sterren=2
K|ontvangen|beleid|2|irritatie|1|-|Mijn dochter (17) stond in de deuropening, maar nee: 'handtekening alleen door 18-plussers', voor een pak sokken.
#S|fed-0339|email|bezorging|
K|ontvangen|fout|2|neutraal|1|-|Op mijn verdieping hangt al twee weken een briefje dat u een pakket voor mij 'bij de directe buren in de tuin' heeft gelegd; ik woon driehoog.
#S|fed-0340|enquete|bezorging|nps=9
K|ontvangen|fout|4|blijdschap|0|-|Verkeerde kaart bij de bloemen, maar ze kwamen nog dezelfde avond met een nieuwe kaart én nieuwe bloemen.
#S|fed-0341|review|wonen|sterren=2
K|betalen|informatie|2|verwarring|1|-|Een afrekening servicekosten met de post 'overige overige' voor 119 euro. Ik heb gelachen, maar niet heel lang.
#S|fed-0342|email|wonen|
K|wijzigen|beleid|2|teleurstelling|0|-|Een hondje van vier kilo mag niet, een aquarium van vierhonderd liter wel, zo begrijp ik uit uw reglement.
K|wijzigen|beleid|3|verlangen|0|wens|Zou voor mijn moeder, die slechtziend is, een uitzondering mogelijk zijn?
#S|fed-0343|chat|wonen|
K|gebruiken|geen|3|neutraal|0|vraag|mag de container de avond ervoor al aan straat
A|||||||Vanaf 20.00 uur mag dat.
K|gebruiken|informatie|4|neutraal|0|-|oké dan doet de buurvrouw het dus fout en niet ik 😌
#S|fed-0344|review|diensten|sterren=3
K|betalen|prijs|2|irritatie|0|-|17 euro voor een clubsandwich op de camping is gewoon roofbouw op je portemonnee.
K|gebruiken|kwaliteit|4|neutraal|0|-|Al moet ik zeggen, hij was wel echt raak.
#S|fed-0345|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Voor deze prijs verwacht je geen pasta uit een pakje, toch?
#S|fed-0346|enquete|webshop|nps=6
K|orienteren|prijs|4|blijdschap|0|-|nergens anders gevonden voor minder dan 60 euro
K|gebruiken|kwaliteit|2|teleurstelling|0|-|alleen na vijf wasbeurten is ie twee maten kleiner
#S|fed-0347|email|webshop|
K|orienteren|prijs|3|neutraal|0|vraag|In uw folder stond de heggenschaar voor € 89, op de site zie ik € 109; geldt de folderprijs nog?
#S|fed-0348|review|telecom|sterren=4
K|betalen|prijs|4|neutraal|0|-|Drie tientjes voor onbeperkt alles, daar doe ik het voor.
K|gebruiken|kwaliteit|2|neutraal|0|-|Kelderdekking is nul, dat wel.
#S|fed-0349|chat|energie|
K|orienteren|prijs|3|neutraal|0|vraag|wat kost een warmtescan van ons rijtjeshuis
A|||||||Voor 149 euro komen we langs.
K|orienteren|prijs|2|irritatie|0|-|kreeg t vorig jaar gratis van de gemeente
A|||||||Wij zijn helaas geen gemeente, maar u krijgt er een rapport bij.
K|orienteren|geen|3|neutraal|0|-|ok ik denk er over
#S|fed-0350|review|energie|sterren=5
K|betalen|prijs|5|verrassing|0|-|Honderdtweeëndertig euro per maand lichter sinds de isolatie, ik dacht dat de meter stuk was.
#S|fed-0351|notitie|webshop|
K|betalen|prijs|2|neutraal|0|-|Verzendkst 14,95 bij bestelling van 12 eur, pas zichtbaar na betalen.
K|aanvragen|digitaal|2|irritatie|1|-|Hokje "verzekerd verzenden" stond al aangevinkt.
K|betalen|fout|4|opluchting|0|-|Verzekering 4,95 teruggestort.
M|aanvragen|procedure|2|irritatie|0|-|Vinkje staat standaard aan, mag ik nt uitleggen als "fout" en nt terugbetalen zonder excuustekst.
#S|fed-0352|review|bank|sterren=2
K|betalen|prijs|2|irritatie|0|-|Van € 1,85 naar € 3,20 pakketkosten, en de brief noemt het 'vernieuwing van uw voordeel'.
#S|fed-0353|enquete|bank|csat=4
K|orienteren|prijs|4|neutraal|0|-|rente ietsje hoger dan bij de rest, dat was genoeg reden
#S|fed-0354|email|verzekering|
K|betalen|prijs|2|boosheid|0|-|De premie van mijn fiets is nu duurder dan de fiets zelf.
K|wijzigen|geen|3|neutraal|0|vraag|Wat gebeurt er als ik de dekking tot alleen diefstal terugbreng?
#S|fed-0355|review|reizen|sterren=4
K|betalen|prijs|4|verrassing|0|-|All-in voor 389 euro, en dan bedoelen ze ook écht all-in, tot en met het strandstoelbier.
K|gebruiken|kwaliteit|2|neutraal|0|-|Buffet heeft wel een abonnement op rijst.
#S|fed-0356|chat|bezorging|
K|betalen|prijs|3|neutraal|0|vraag|vijfenveertig euro om een stoel 10 km verderop te brengen, klopt dat?
A|||||||Dat is het tarief voor stukken boven de 30 kg.
K|betalen|prijs|2|teleurstelling|0|-|hij weegt er 12..
A|||||||Volgens ons is het 32 kg volumegewicht.
K|betalen|beleid|2|verwarring|0|-|volumegewicht? hij is hol
#S|fed-0357|review|wonen|sterren=1
K|betalen|prijs|1|boosheid|0|-|Elfhonderd euro kaal voor 34 vierkante meter, met uitzicht op een ventilatierooster, en dan zeg je er ook nog 'exclusief servicekosten' bij. Schamen jullie je niet?
#S|fed-0358|enquete|overheid|csat=2
K|betalen|prijs|2|teleurstelling|0|-|77 euro voor een paspoort en dan moet je zelf nog foto's meebrengen van 15
#S|fed-0359|email|diensten|
K|orienteren|prijs|3|neutraal|0|vraag|Wat rekent uw salon voor knippen van een Bouvier die niet stil wil staan?
K|orienteren|geen|3|neutraal|0|-|Hij heet Brutus en hij is lief, maar hij heeft een hekel aan de föhn.
#S|fed-0360|review|verzekering|sterren=4
K|betalen|prijs|4|neutraal|0|-|Scheelt me een bioscoopavond per maand met mijn oude.
K|hulp|bereikbaarheid|2|neutraal|1|-|Alleen bellen gaat uitsluitend tussen 9 en 16, voor iemand die werkt niet handig.
#S|fed-0361|email|bank|
K|gebruiken|privacy|2|irritatie|0|-|In de bijlage van uw mail aan mij zaten de jaaroverzichten van drie andere klanten.
K|gebruiken|privacy|3|bezorgdheid|0|vraag|Wie heeft dan het mijne?
#S|fed-0362|chat|diensten|
K|gebruiken|privacy|2|boosheid|0|-|jullie hebben een foto van mijn kind op de site gezet zonder te vragen
A|||||||Dat spijt ons zeer. We halen hem nu weg.
K|gebruiken|privacy|4|opluchting|0|-|ok ik zie dat ie weg is
A|||||||We passen ook het toestemmingsformulier aan.
K|hulp|bejegening|4|neutraal|0|-|goed dat jullie het meteen serieus namen
#S|fed-0363|review|overheid|sterren=1
K|gebruiken|privacy|1|boosheid|0|-|Mijn bijstandsdossier lag met naam en al op tafel in de wachtruimte. Ik heb het zelf maar dichtgeslagen.
#S|fed-0364|notitie|webshop|
K|gebruiken|privacy|2|bezorgdheid|0|-|Klt ontv. phishingmail met ons logo en juiste bestelnr erin.
K|gebruiken|privacy|2|boosheid|0|angst|Vraagt zich af hoe zij aan dat nr komen, voelt zich bekeken.
K|hulp|informatie|4|opluchting|0|-|Uitgelegd dat niks met haar rek. gebeurd is, ww gewijzigd.
M|hulp|kennis|2|bezorgdheid|0|-|Weet zelf niet eens of er écht een lek is, communicatie zegt "geen mededeling".
M|hulp|werkdruk|2|teleurstelling|0|-|120 belletjes hierover vandaag, geen script.
#S|fed-0365|email|energie|
K|gebruiken|privacy|3|bezorgdheid|0|vraag|Kan iemand uit mijn slimme meter afleiden wanneer er niemand thuis is?
K|gebruiken|informatie|2|irritatie|0|-|Op uw site vind ik daar alleen een filmpje met vrolijke muziek over.
#S|fed-0366|review|bezorging|sterren=4
K|ontvangen|privacy|4|vertrouwen|0|-|Wat ik fijn vind: de pakketjes van mijn ouders komen zonder naam van de afzender op de doos, dat scheelt nieuwsgierige blikken in de flat.
#S|fed-0367|review|telecom|sterren=2
K|gebruiken|privacy|2|bezorgdheid|0|-|Oplichters bellen met exact onze oude modemserienummers, dan is er toch iemand aan het lekken?
#S|fed-0368|enquete|verzekering|csat=4
K|aanvragen|privacy|4|vertrouwen|0|-|het viel me op dat ze alleen vroegen wat echt nodig was, de rest stond er 'hoeft niet' bij
#S|fed-0369|email|reizen|
K|gebruiken|privacy|2|boosheid|0|-|In ons safari-kamp lag de gastenlijst met paspoortnummers open op de bar.
#S|fed-0370|review|diensten|sterren=2
K|gebruiken|privacy|2|bezorgdheid|0|-|Het hek rond de speelplaats stond gisteren open en mijn zoontje van drie liep op de weg.
K|hulp|bejegening|1|boosheid|0|-|'Dat gebeurt wel eens', zei de juf. Dat gebeurt wel eens!
#S|fed-0371|notitie|diensten|
K|gebruiken|privacy|2|bezorgdheid|0|-|Mw trof in kleedkamer heren aan, deur sloot nt.
K|hulp|bejegening|4|dankbaarheid|0|-|Excuus + nieuw slot dezelfde avond, mw tevreden.
M|hulp|procedure|4|opluchting|0|-|Facilitair kon nu zonder offerte, scheelde 3 dgn.
M|gebruiken|samenwerking|2|irritatie|0|-|Slot was vorige mnd al gemeld door 2 collega's, niemand pakte het op.
#S|fed-0372|review|bank|sterren=4
K|gebruiken|privacy|5|opluchting|0|-|Een verdachte afschrijving van 900 euro en de bank had hem al tegengehouden voor ik mijn bril op had.
#S|fed-0373|email|overheid|
K|gebruiken|privacy|2|bezorgdheid|0|angst|Sinds u de bomen aan de Singel hebt gerooid, rijdt alles daar tegen de zestig langs de kinderopvang.
K|hulp|geen|3|verlangen|0|wens|Kunnen er op zijn minst bloembakken komen, tot er een echte drempel ligt?
#S|fed-0374|enquete|wonen|nps=2
K|gebruiken|privacy|2|boosheid|0|-|deur van de berging sluit al maanden niet, er is al drie keer een fiets weggehaald
#S|fed-0375|chat|verzekering|
K|hulp|privacy|3|neutraal|0|vraag|moet ik mijn hele medisch dossier opsturen of is een brief van de specialist genoeg
A|||||||Een brief volstaat.
K|hulp|privacy|4|opluchting|0|-|gelukkig ik wil niet dat iedereen alles leest
#S|fed-0376|review|reizen|sterren=5
K|gebruiken|privacy|5|vertrouwen|0|-|Na een nachtelijke ruzie in de gang kreeg ik direct een kamer op een andere verdieping en bleef de nachtportier bij de lift staan tot ik binnen was. Alleen reizende vrouwen: hier kun je heen.
#S|fed-0377|email|webshop|
K|gebruiken|privacy|2|bezorgdheid|0|-|De oplader van het nachtlampje smolt vannacht op het nachtkastje van mijn dochter.
K|gebruiken|privacy|3|neutraal|0|wens|Ik raad u dringend aan het product uit de handel te halen.
K|hulp|geen|3|neutraal|0|-|Foto's van het tafeltje voeg ik toe.
#S|fed-0378|chat|telecom|
K|geen|geen|3|neutraal|0|-|hallo?
A|||||||Goedemiddag, waarmee kan ik helpen?
K|geen|geen|3|neutraal|0|-|sorry kind huilde, ben er weer
K|aanleiding|storing|2|neutraal|0|-|kheb mn gsm in t bad laten vallen, rijst heeft niet geholpen
K|orienteren|prijs|3|neutraal|0|vraag|hebben jullie iets onder de 200 waarmee je kan foto's maken
A|||||||Ja, de Vireo 4 is nu 179 euro.
K|orienteren|geen|3|neutraal|0|-|ok denk er effe over na
#S|fed-0379|email|bank|
K|geen|geen|3|neutraal|0|-|Geachte mevrouw Lansink,
K|aanleiding|geen|4|blijdschap|0|-|Wij hebben eindelijk een bod op het huisje aan de dijk durven doen, en het is geaccepteerd!
K|aanvragen|geen|3|neutraal|0|wens|Wilt u de hypotheekaanvraag in gang zetten die we in mei doorspraken?
K|aanvragen|geen|2|bezorgdheid|0|angst|De verkoper wil binnen drie weken zekerheid en ik knijp hem een beetje.
#S|fed-0380|enquete|diensten|nps=7
K|geen|geen|3|neutraal|0|-|geen bijzonderheden
#S|fed-0381|review|diensten|sterren=4
K|aanleiding|privacy|2|neutraal|0|-|Met anderhalve tand in mijn hand en een bloedend kind op de achterbank belde ik op zondagochtend de eerste tandarts die Google gaf.
K|hulp|bereikbaarheid|5|verrassing|0|-|Hij nam zelf op, in pyjama, zei hij later.
K|gebruiken|kwaliteit|5|dankbaarheid|0|-|De tand zit er weer in en je ziet er niets van.
K|betalen|prijs|2|neutraal|0|-|Het weekendtarief is wel even slikken.
#S|fed-0382|notitie|bank|
K|aanleiding|geen|2|bezorgdheid|0|-|Ondernemer (bloemist), omzet -40% door wegwerkzh. voor de deur.
K|orienteren|geen|3|neutraal|0|vraag|Wil weten of overbrugging 15k haalbaar is.
K|orienteren|bejegening|4|opluchting|0|-|"Fijn dat er eens iemand doorvraagt ipv alleen cijfers."
M|orienteren|mandaat|2|irritatie|0|-|Boven 10k moet ik door nr regio, terwijl ik zijn zaak al 8 jr ken.
M|orienteren|waardering|4|blijdschap|0|-|Kreeg een bos pioenen mee, mn collega's jaloers.
#S|fed-0383|email|wonen|
K|gebruiken|kwaliteit|2|neutraal|0|-|Wij hebben muizen.
K|gebruiken|kwaliteit|2|neutraal|0|-|Niet één, het is een familie.
K|hulp|geen|3|neutraal|0|vraag|Wie betaalt de verdelger, wij of jullie?
K|hulp|herhaling|2|irritatie|1|-|Dit vroeg ik in oktober ook al, toen niks gehoord.
#S|fed-0384|review|reizen|sterren=2
K|aanleiding|geen|3|verlangen|0|wens|Na een jaar corona-uren op de IC wilde ik één ding: stilte.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Ons 'rustige berghotel' bleek de stopplaats van een motorclub.
K|hulp|bejegening|4|dankbaarheid|0|-|De eigenaresse zag mijn gezicht en gaf ons haar eigen zolderkamer aan de achterkant.
#S|fed-0385|enquete|energie|nps=5
K|geen|geen|3|neutraal|0|-|weet niet
#S|fed-0386|chat|overheid|
K|aanleiding|geen|2|neutraal|0|-|mijn buurman heeft een haan en die begint om kwart over 4
A|||||||Vervelend. Heeft u het al met hem besproken?
K|geen|geen|3|neutraal|0|-|ja
A|||||||U kunt een melding doen, dan komt er een handhaver luisteren.
K|hulp|geen|3|neutraal|0|vraag|komt die dan ook om kwart over vier?
A|||||||In principe wel, ja.
K|hulp|geen|4|blijdschap|0|-|hahaha dan ben ik benieuwd
#S|fed-0387|review|verzekering|sterren=5
K|terugkijken|geen|5|vertrouwen|0|-|Mijn ouders zaten hier, ik zit hier, en zodra mijn dochter op kamers gaat krijgt zij van mij geen pannen maar dit telefoonnummer.
#S|fed-0388|email|bezorging|
K|ontvangen|bejegening|4|dankbaarheid|0|-|Even een compliment voor uw chauffeur die vrijdag ons weggelopen hondje op de N57 van de weg heeft gehaald en thuisgebracht.
K|ontvangen|geen|3|neutraal|0|-|Het pakket zat er ook bij.
#S|fed-0389|review|energie|sterren=1
K|terugkijken|geen|1|boosheid|0|-|Lezers: schroef uw stoppen uit, koop een generator, verbrand uw meubels, alles beter dan dit bedrijf.
#S|fed-0390|notitie|reizen|
K|aanleiding|geen|2|teleurstelling|0|-|Vakantie naar Kreta zou 25-jr huw. zijn, partner in aug overleden.
K|vertrekken|geen|3|neutraal|0|wens|Wil alsnog annuleren, had gehoopt alleen te gaan maar ziet ervan af.
K|vertrekken|beleid|4|dankbaarheid|0|-|Annulering buiten termijn toch vergoed.
M|vertrekken|mandaat|4|dankbaarheid|0|-|Directie liet me dit zonder één vraag doen, gaf me een goed gevoel.
M|vertrekken|werkdruk|3|neutraal|0|-|Na zo'n gesprek even 5 min time-out genomen, mocht.
#S|fed-0391|chat|bank|
K|geen|geen|3|neutraal|0|-|test
A|||||||Hallo, waarmee kan ik u van dienst zijn?
K|gebruiken|geen|3|neutraal|0|vraag|ik zie een rare 0,01 euro van ene 'Vrz. bv' is dat erg
A|||||||Dat is een verificatiebetaling van uw verzekeraar.
K|gebruiken|informatie|4|opluchting|0|-|pff ok, dacht al dat ik gehackt was voor een cent
#S|fed-0392|review|webshop|sterren=4
K|terugkijken|kwaliteit|4|vertrouwen|0|-|Acht jaar oude rugzak, vijf continenten, geen losse naad. Zo'n bedrijf gun je de volgende klant.
#S|fed-0393|enquete|wonen|csat=1
K|gebruiken|privacy|2|bezorgdheid|0|-|sinds de renovatie hoesten alle drie mijn kinderen
K|hulp|bejegening|2|boosheid|0|-|en de opzichter zegt dat we beter moeten luchten
#S|fed-0394|review|overheid|sterren=3
K|aanleiding|geen|3|neutraal|0|-|Eerlijk gezegd ging ik alleen maar naar binnen om te schuilen.
K|orienteren|informatie|4|blijdschap|0|-|Kwam buiten met een subsidiefolder voor mijn dak, een kopje soep en een gesprek over vergunningen, allemaal even helder.
#S|fed-0395|email|telecom|
K|aanleiding|geen|2|bezorgdheid|0|-|Vader gaat op de alarmcentrale en daarvoor moet er een vaste lijn in, of iets wat ook werkt als de stroom uitvalt.
K|orienteren|geen|3|neutraal|0|vraag|Wat raadt u aan als de modem bij stroomuitval uitgaat?
#S|fed-0396|review|telecom|sterren=3
K|terugkijken|geen|3|neutraal|0|-|Geen liefde, geen haat. Wel een jaar of tien samen geweest, zoals een oude jas.
#S|fed-0397|chat|webshop|
K|geen|geen|3|neutraal|0|-|goeiedag
A|||||||Goeiedag! Wat kan ik voor je doen?
K|aanleiding|geen|2|teleurstelling|0|-|mijn kind wordt gepest met zijn fiets
K|orienteren|geen|3|neutraal|0|vraag|hebben jullie iets stoers voor 11 jaar dat niet meer dan 300 kost
A|||||||De Vuurvos is 289 euro.
K|orienteren|prijs|4|blijdschap|0|-|die had ik net gezien, wow ok
K|aanvragen|geen|3|neutraal|0|vraag|kan ik hem vrijdag in de winkel ophalen
#S|fed-0398|notitie|energie|
K|aanleiding|storing|2|neutraal|0|-|Cv-ketel 19 jr, gaat steeds in storing.
K|orienteren|geen|3|neutraal|0|vraag|Vraagt: huren of kopen, en hybride?
K|orienteren|informatie|4|blijdschap|0|-|Reken-voorbeelden doorgemaild, "eindelijk op papier".
M|orienteren|kennis|2|verwarring|0|-|Subsidietabel staat nog op jan, ik schat het op het oog.
#S|fed-0399|email|diensten|
K|terugkijken|geen|4|dankbaarheid|0|-|Onze zoon heeft zijn havo, iets wat twee jaar geleden niemand had verwacht, en zijn mentor mag dat op zijn conto schrijven.
K|terugkijken|bejegening|5|dankbaarheid|0|-|Ze belde hem wakker op de ochtend van elk examen.
K|geen|geen|3|neutraal|0|-|Met hartelijke groet van ons allemaal
#S|fed-0400|review|bank|sterren=1
K|betalen|belofte|2|boosheid|0|-|Wat begon met 'wij houden ons aan onze afspraken' op een bordje in de hal, eindigde met de deurwaarder.
K|hulp|doorverwijzing|1|boosheid|3|-|Elke brief kwam van een ander en naar elke ander moest ik door.
#S|fed-0401|enquete|bezorging|nps=8
K|geen|geen|4|blijdschap|0|-|👍🏼👍🏼
#S|fed-0402|review|wonen|sterren=3
K|terugkijken|geen|3|neutraal|0|-|Ik wil het geen goede raad noemen, maar vraag altijd naar de buren.
#S|fed-0403|email|verzekering|
K|aanleiding|geen|2|neutraal|0|-|Vannacht heeft een ree de voorkant van onze auto vernield, alles heel behalve de auto en de ree.
K|hulp|geen|3|verlangen|0|wens|Graag hoor ik of ik een takelwagen kan laten komen en wie de politie belt.
K|hulp|geen|3|neutraal|0|vraag|Geldt mijn vervangend vervoer vanaf vandaag?
#S|fed-0404|chat|diensten|
K|geen|geen|3|neutraal|0|-|dag bot
A|||||||Dag, u chat met Nathalie.
K|geen|geen|4|blijdschap|0|-|oh sorry nathalie haha
K|aanvragen|digitaal|2|verwarring|1|-|mijn aanmelding voor de yogaweek is 2x betaald maar 0x bevestigd
A|||||||U staat op de lijst, ik maak één betaling ongedaan.
K|betalen|wachttijd|4|blijdschap|0|-|dat was snel
#S|fed-0405|notitie|diensten|
K|terugkijken|geen|4|dankbaarheid|0|-|Oud-cursist belt: is geslaagd als doktersass., "zonder jullie had ik nog bij de kassa gezeten".
K|orienteren|geen|3|neutraal|0|wens|Wil zoon ook inschrijven, kijkt eerst wat er is.
M|terugkijken|waardering|5|blijdschap|0|-|Heb het voorgelezen in de koffieruimte, we werden er stil van.
#S|fed-0406|review|bezorging|sterren=5
K|terugkijken|geen|5|blijdschap|0|-|Na het stoppen van mijn bloemenzaak heb ik één kaartje gehad: van de koerier. Het is een klein gebaar maar u mag weten dat er zulke mensen rijden.
#S|fed-0407|email|overheid|
K|gebruiken|kwaliteit|2|irritatie|0|-|Nu de aanbesteding voorbij is en de wijk er slechter bij ligt dan ooit, wil ik de wethouder toch iets vragen.
K|hulp|geen|3|neutraal|0|vraag|Wie van uw dienst is hier eigenlijk één keer komen kijken?
#S|fed-0408|review|energie|sterren=4
K|aanleiding|prijs|3|neutraal|0|-|Toen de kaarten voor een nacht hotel meer kostten dan het gas, ben ik thuis gaan isoleren.
K|aanvragen|beleid|4|blijdschap|0|-|Met de deelsubsidie, die meneer Ponsen voor ons uitvlooide, hoefden we zelf maar een kwart te betalen.
#S|fed-0409|review|bezorging|sterren=1
K|ontvangen|levering+informatie|2|irritatie|2|-|Mijn zending zou maandag komen, toen dinsdag, nu 'binnenkort'. Op binnenkort kan ik geen vrij nemen. Waar het ding ligt weet niemand.
#S|fed-0410|review|telecom|sterren=5
K|ontvangen|levering+bejegening|5|blijdschap|0|-|Stipt om negen uur stond Dirk op de mat. Slippers aan, kabel weggewerkt achter de plint, nog even mijn tv opnieuw afgestemd ook. Zo kan het dus.
#S|fed-0411|email|bank|
K|aanvragen|wachttijd+informatie|2|irritatie|2|-|Het is nu de vijfde week dat mijn kredietaanvraag 'bij de afdeling' ligt. Welke afdeling, wat ze er nog mee moeten doen en wie ik daarvoor aanspreek blijft een raadsel.
#S|fed-0412|enquete|overheid|csat=5
K|aanvragen|wachttijd+bejegening|5|blijdschap|0|-|Binnen tien minuten stond ik weer buiten met een geldige verklaring. En dat terwijl ik vergeten was een pasfoto mee te nemen, dat loste ze ter plekke op.
#S|fed-0413|chat|energie|
K|ontvangen|levering|2|irritatie|1|-|ik zit nu sinds 8u te wachten op de technieker voor de meter. tis 13u10. mag ik weten of die vandaag nog komt of kan ik mijn kind gaan afhalen
A|||||||Hij staat ingepland tot 14u, ik bel hem even.
K|geen|geen|3|neutraal|0|-|oké dank u
#S|fed-0414|review|diensten|sterren=2
K|gebruiken|levering|2|irritatie|1|-|Onze poetshulp komt de ene week om negen, de andere om elf en vorige week pas na de middag. Wij werken ook he.
#S|fed-0415|email|reizen|
K|hulp|belofte|2|irritatie|2|-|Bij de balie in Málaga werd beloofd dat de hotelvoucher binnen een uur geregeld zou zijn. We hebben de nacht op de koffers doorgebracht, er kwam geen voucher en er kwam niemand.
#S|fed-0416|review|verzekering|sterren=4
K|hulp|doorverwijzing+wachttijd|4|blijdschap|0|-|Eén medewerker, één mail, binnen de week geregeld. Tandartsrekening was geen probleem, hoewel ik de factuur per ongeluk naar een ander had gestuurd.
#S|fed-0417|enquete|bank|nps=0
K|hulp|bereikbaarheid+herhaling|1|boosheid|3|-|al 11 keer gebeld, elke keer een bandje en daarna tuut tuut. ik geef het op
#S|fed-0418|review|wonen|sterren=2
K|gebruiken|kwaliteit+privacy|2|bezorgdheid|0|-|Op de derde verdieping hangen de balkonplaten los, je ziet de roest eruit lopen. Voor je kinderen zet je daar geen stoel meer. Gemeld hebben we het, netjes.
#S|fed-0419|email|webshop|
K|betalen|fout|2|irritatie|1|wens|Mijn retour is bij jullie binnen op 2 juni, er is 89,95 voor 3 artikelen teruggekomen, terwijl het er 4 waren en het totaal 129,95 was. Dat klopt gewoon niet, graag het verschil van 40 euro.
#S|fed-0420|chat|overheid|
K|hulp|bereikbaarheid|2|irritatie|2|vraag|waarom neemt niemand op, ik bel al sinds maandag op alle nummers die op jullie brief staan. ik wil gewoon weten of mijn afspraak doorgaat
A|||||||Uw afspraak van dinsdag 11.00 uur staat gewoon. Excuses.
K|hulp|informatie|4|opluchting|0|-|pfiew bedankt
#S|fed-0421|review|energie|sterren=3
K|gebruiken|digitaal|2|irritatie|1|-|De thermostaat werkt via de app en de app via wifi en de wifi via de modem, en als er eentje niest dan zit ik in de kou. Voor de rest kan ik er weinig van zeggen.
#S|fed-0422|email|bezorging|
K|ontvangen|levering|4|blijdschap|0|-|De piano is gisteren precies om elf uur met zes man de trap op gegaan en hij staat waar hij moest staan, geen krasje in de muur. Ik was op van de zenuwen, dus hartelijk dank.
#S|fed-0423|review|diensten|sterren=5
K|gebruiken|kwaliteit+prijs|5|blijdschap|0|-|Bakker op de hoek, zuurdesem waar je u tegen zegt en nog geen vier euro. Wat wil een mens nog meer op zaterdag?
#S|fed-0424|enquete|reizen|csat=2
K|gebruiken|levering+informatie|2|irritatie|2|-|Vijf kwartier stilgestaan in een weiland bij Meppel en niemand die even zei waarom. Daarna omgeleid, daarna nog een bus, en een verbinding die we dus gemist hebben.
#S|fed-0425|review|webshop|sterren=3
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Op de foto fluweel, in het echt meer een soort dweil. Niet lelijk, maar niet wat ik dacht te kopen.
#S|fed-0426|email|verzekering|
K|vertrekken|prijs+bejegening|2|teleurstelling|0|-|Na dertig jaar trouwe dienst krijg ik een kwart premieverhoging en een standaardbrief die begint met 'Geachte relatie'. U begrijpt dat ik per 1 januari stop.
#S|fed-0427|chat|wonen|
K|hulp|belofte|2|irritatie|2|-|de vent van de cv zou vrijdag bellen, nu is het maandag en nog niks gehoord terwijl de vloer al twee weken openligt
A|||||||Dat is niet goed. Ik bel hem nu zelf.
K|hulp|doorverwijzing|4|opluchting|0|-|goed dat iemand het even overneemt
#S|fed-0428|review|overheid|sterren=1
K|hulp|doorverwijzing+wachttijd|1|boosheid|3|-|Sociale dienst, jongerenloket, UWV, schuldhulp, vier intakes in zeven maanden. Iedereen luistert, knikt en stuurt me door naar de volgende. Ondertussen groeit de stapel rood.
#S|fed-0429|enquete|telecom|csat=4
K|gebruiken|storing|4|neutraal|0|-|We merken eigenlijk nooit iets van jullie en dat is als compliment bedoeld.
#S|fed-0430|email|bank|
K|gebruiken|digitaal+beleid|2|irritatie|1|vraag|Sinds de nieuwe update kan mijn moeder van 84 niet meer inloggen zonder smartphone. Die heeft ze niet en die wil ze niet. Waarom mag haar scanner niet meer?
#S|fed-0431|review|reizen|sterren=5
K|wijzigen|beleid+bejegening|5|dankbaarheid|0|-|Vlak voor vertrek brak mijn vader zijn been. De dame aan de lijn wist dat de regels mij niet veel gaven, ging even overleggen en belde terug met een gratis omboeking naar september.
#S|fed-0432|notitie|overheid|
K|hulp|wachttijd+doorverwijzing|2|neutraal|3|-|Huisartsengegevens zkh nog nt bij Wmo, brgr wordt heen en weer gestuurd vr brief, wacht nu 7 wk.
K|hulp|doorverwijzing|4|opluchting|0|-|Ik heb zkh zelf gebeld, brief binnen, brgr hoeft niets meer te doen.
M|hulp|samenwerking|4|neutraal|0|-|Secretaresse poli was super, binnen 10 min gemaild.
M|hulp|procedure|2|irritatie|0|-|Formeel mag ik zkh nt bellen maar dan duurt t 6 wk extra.
#S|fed-0433|review|energie|sterren=2
K|wijzigen|digitaal+informatie|2|irritatie|1|-|Bij het doorgeven van mijn verhuizing moest ik een nieuw contract kiezen, en dat was opeens 30 cent duurder. Nergens gewaarschuwd, pas in de bevestigingsmail stond het.
#S|fed-0434|email|telecom|
K|hulp|herhaling+wachttijd|2|irritatie|2|-|Al voor de zesde week heb ik een open ticket, en iedere keer dat ik bel krijg ik 'het staat in behandeling' van iemand die het dossier voor het eerst ziet.
#S|fed-0435|enquete|webshop|nps=10
K|aanvragen|digitaal+prijs|5|blijdschap|0|-|Ging vlekkeloos en was nog goedkoop ook!
#S|fed-0436|chat|bezorging|
K|ontvangen|fout+informatie|2|irritatie|1|-|ik krijg een mail dat jullie hebben geleverd aan 'mevr. jansen' maar die woont hier niet en die ken ik niet. waar is mijn doos nou
A|||||||Ik zie een adres twee straten verderop.
K|ontvangen|informatie|4|neutraal|0|-|dan loop ik er zelf even heen
#S|fed-0437|review|bank|sterren=4
K|hulp|bereikbaarheid+bejegening|4|dankbaarheid|0|-|Kwart over negen 's avonds nog iemand aan de lijn die niet alleen mijn pasje blokkeerde maar ook vroeg of ik veilig thuis was gekomen.
#S|fed-0438|email|diensten|
K|aanvragen|wachttijd+bereikbaarheid|2|teleurstelling|2|-|Drie keer heb ik ons kindje opgegeven voor jullie opvang, drie keer geen ontvangstmail, en als ik bel krijg ik een antwoordapparaat dat vol is. Ik word zo onzeker of we überhaupt op de lijst staan.
#S|fed-0439|review|verzekering|sterren=1
K|hulp|bejegening+fout|1|boosheid|2|-|Ze vroegen om de rekening van mijn overleden man zijn 'eigen handtekening', terwijl zijn overlijdensakte in hun dossier zit. Ik heb gegild aan de telefoon, ja.
#S|fed-0440|enquete|wonen|csat=5
K|hulp|wachttijd+kwaliteit|4|blijdschap|0|-|Dinsdag gemeld dat de kraan drupte, woensdag kwam er een vrolijke meneer, en de kraan doet het nu beter dan nieuw.
#S|fed-0441|review|telecom|sterren=1
K|betalen|fout+herhaling|1|boosheid|3|-|Maand na maand dezelfde 12 euro voor een kastje dat ik niet heb. Maand na maand hetzelfde excuus. Maand na maand een creditnota, en dan weer 12 euro. Ik ben er zo klaar mee.
#S|fed-0442|email|energie|
K|betalen|prijs+informatie|2|bezorgdheid|0|angst|Van 98 naar 176 per maand, zonder dat er in de brief een letter uitleg bij staat. Ik ben bang dat ik dat als alleenstaande moeder niet red.
#S|fed-0443|chat|reizen|
K|gebruiken|storing|2|irritatie|1|-|de lift op perron 2 doet t niet, ik sta hier met 2 koffers, een buggy en een boze peuter, en niemand van het personeel te zien
A|||||||Dat is vervelend. Er is een helling bij perron 3.
K|gebruiken|informatie|4|opluchting|0|-|oh daar zag ik m niet, dank
#S|fed-0444|review|diensten|sterren=4
K|ontvangen|informatie+bejegening|4|blijdschap|0|-|Eerste les meegedraaid: een rustige uitleg, een eigen matje en niemand die raar keek dat ik niet bij mijn tenen kan.
#S|fed-0445|email|overheid|
K|betalen|fout|2|irritatie|0|-|Voor het graf van mijn ouders kreeg ik twee rekeningen: een voor onderhoud dat niet is gedaan en een voor ruimtegebruik dat al tot 2040 is betaald.
#S|fed-0446|review|bezorging|sterren=2
K|hulp|digitaal+bereikbaarheid|2|irritatie|2|-|Op de site moet je een code intypen die op het pakket staat, maar dat pakket heb ik niet, dat is juist het probleem. En zonder code kom je er niet door.
#S|fed-0447|enquete|verzekering|nps=9
K|betalen|wachttijd+digitaal|5|verrassing|0|-|Foto van de bon om kwart over vier, geld om half acht. Sneller dan mijn eigen man terugbetaalt.
#S|fed-0448|review|webshop|sterren=1
K|ontvangen|levering+belofte|1|boosheid|2|-|Beloofd voor 5 december. Het werd 14 december. Leg dat maar eens uit aan een meisje van zes die de hele avond bij de schoorsteen zat te wachten.
#S|fed-0449|notitie|bezorging|
K|hulp|bereikbaarheid+informatie|2|neutraal|1|-|Nr op aankondigingskaart gaat nr fax, klt weet nt waar pakket ligt.
K|ontvangen|informatie|4|opluchting|0|-|Pakket ligt in depot Zwijndrecht, mag vandaag nog opgehaald.
M|hulp|systeem|2|irritatie|0|-|Kaarten v 2017 worden nog uitgedeeld, fax staat er nog op.
#S|fed-0450|review|reizen|sterren=3
K|betalen|prijs|2|neutraal|0|-|Voor een croissantje en een bakkie aan boord ben je negen euro kwijt. Wel een goed croissantje trouwens, en het uitzicht over de fjord was gratis.
#S|fed-0451|notitie|telecom|
K|hulp|levering|2|neutraal|3|-|Mont. 2e x nt verschenen vr reparatie modem, klt had vrij gen.
K|gebruiken|storing|2|neutraal|2|-|Zit al 5 dgn op hotspot dochter.
K|betalen|beleid|4|neutraal|0|-|Mnd abo kwijtgesch.
M|hulp|systeem|2|irritatie|0|-|Planner toont groen bij slot dat al vergeven is, daardoor dubbel geboekt.
M|hulp|mandaat|4|opluchting|0|-|Mocht zonder vragen een maand weggeven, lost gesprek meteen op.
#S|fed-0452|notitie|telecom|
K|orienteren|prijs|3|neutraal|0|vraag|Vraagt wat 5G thuis kost vr seizoensplaats camping.
K|orienteren|kwaliteit|2|neutraal|0|-|Buurman op camping haalt er nog geen 8 mb.
M|orienteren|kennis|2|verwarring|0|-|Dekkingskaart en praktijk verschillen, durf geen toezegging te doen.
#S|fed-0453|notitie|energie|
K|gebruiken|digitaal|2|irritatie|1|-|Geen meterstanden in app sinds 3/11, klt "ik vlieg blind".
K|gebruiken|digitaal|4|opluchting|0|-|Koppeling opnieuw aangezet, data vult zich terug aan.
M|gebruiken|kennis|4|neutraal|0|-|Stond in ochtendbriefing, scheelde zoekwerk.
M|gebruiken|werkdruk|3|neutraal|0|-|Rustige ochtend, kon eens dóórvragen.
#S|fed-0454|notitie|energie|
K|hulp|bejegening|2|teleurstelling|0|-|Mw zegt door vorige mdw uitgelachen om vraag ov dag/nacht.
K|gebruiken|geen|3|neutraal|0|vraag|Wil weten wanneer dalurig tarief ingaat.
K|gebruiken|informatie|4|dankbaarheid|0|-|Uitgelegd mét schemaatje per mail, erg blij.
M|hulp|samenwerking|2|teleurstelling|0|-|Vind t naar om excuses te maken vr eigen collega, zeg ik 't, dan ben ik de klikspaan.
#S|fed-0455|notitie|bank|
K|aanvragen|digitaal|2|neutraal|2|-|Selfiecontrole mislukt 9x, klt heeft litteken ov wang.
K|aanvragen|digitaal|2|teleurstelling|0|-|"Uw systeem wil mijn gezicht niet."
K|aanvragen|beleid|4|opluchting|0|-|Bij agentschap langs vr handmatige check, ma 10u.
M|aanvragen|systeem|2|bezorgdheid|0|-|Meer klanten met dit, algoritme moet echt nagekeken.
M|aanvragen|mandaat|2|teleurstelling|0|-|Kan de check niet zelf overrulen ook al zie ik hem live.
#S|fed-0456|notitie|bank|
K|terugkijken|bejegening|4|dankbaarheid|0|-|Klt belt alléén om te bedanken voor mw Sijbesma, heeft hem in 2019 door schuldsanering geholpen.
K|terugkijken|geen|4|vertrouwen|0|-|Staat nu quitte, eerste spaarrekening geopend.
M|terugkijken|waardering|5|blijdschap|0|-|Sijbesma even uit de pauze gehaald, ze moest huilen.
#S|fed-0457|notitie|verzekering|
K|vertrekken|prijs|2|teleurstelling|0|wens|Wil woonpakket opzeggen, bij vgl-site 9 eur goedkoper.
K|vertrekken|beleid|3|neutraal|0|vraag|Vraagt of opzegtermijn vandaag of einde mnd start.
K|wijzigen|prijs|4|blijdschap|0|-|Korting 12% aangeb., blijft.
M|wijzigen|mandaat|4|blijdschap|0|-|Korting stond op knop, geen chef nodig gehad.
M|vertrekken|kennis|2|irritatie|0|-|We horen pas 2 dgn vr ingang dat premies wijzigen.
#S|fed-0458|notitie|verzekering|
K|hulp|wachttijd|2|bezorgdheid|3|-|Pat.vergoeding hoortoestel loopt 3 mnd, klt hoort steeds minder.
K|hulp|informatie|2|neutraal|0|-|Kreeg 2 brieven: goedgekeurd én afgewezen.
K|hulp|fout|4|opluchting|0|-|Afwijzing was uit oude zaak, goedkeuring blijft staan.
M|hulp|systeem|2|irritatie|0|-|Oude zaken blijven naast nieuwe openstaan, heb t al 4x gemeld.
#S|fed-0459|notitie|webshop|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Skate-helm v zoon breekt bij 1e val, wel gn verwonding.
K|gebruiken|privacy|2|bezorgdheid|0|angst|Vader: "had ook zijn schedel kunnen zijn".
K|wijzigen|beleid|4|neutraal|0|-|Direct ruil + opsturen vr onderzoek.
M|gebruiken|samenwerking|4|neutraal|0|-|Productveiligheid belt me vanmiddag nog terug, top.
M|gebruiken|werkdruk|2|bezorgdheid|0|-|8 dezelfde helmen deze wk, heb bijna niemand om t te melden.
#S|fed-0460|notitie|webshop|
K|orienteren|informatie|2|irritatie|1|-|Site zegt "op voorraad", winkel 2x leeg.
K|orienteren|geen|3|neutraal|0|vraag|Wil weten waar hij een maat 46 op kan halen.
K|orienteren|informatie|4|blijdschap|0|-|Filiaal Roermond heeft hem, apart gelegd.
M|orienteren|systeem|2|irritatie|0|-|Voorraad update 1x per etmaal, kan t niet verkopen aan klanten.
M|orienteren|samenwerking|4|neutraal|0|-|Filiaal pakte m meteen apart.
#S|fed-0461|notitie|bezorging|
K|betalen|fout|2|neutraal|0|-|Invoerrechten geïnd vr pakket uit Ameland.
K|betalen|fout|4|blijdschap|0|-|Terugboeking direct, klt lacht erom.
M|betalen|systeem|2|irritatie|0|-|Waddeneilanden staan als 'buitenland', al sinds vorige zomer.
#S|fed-0462|notitie|bezorging|
K|ontvangen|bejegening|2|boosheid|0|-|Bezorger schold op zoontje 9 jr dat hij "moest opzouten".
K|ontvangen|privacy|2|bezorgdheid|0|-|Moeder durft hem nt meer alleen op stoep te laten.
K|hulp|bejegening|4|neutraal|0|-|Excuusbrief + kaart vh depot toegezegd, moeder akkoord.
M|hulp|procedure|2|irritatie|0|-|Mag naam bezorger nt noemen, en nt doorverbinden nr depot.
M|hulp|waardering|3|neutraal|0|-|Moeder zei dat ik kalm bleef, meer ook niet.
#S|fed-0463|notitie|reizen|
K|wijzigen|informatie|2|verwarring|1|-|Vliegt via Istanboel, weet nt of bagage moet worden overgeladen.
K|wijzigen|levering|2|bezorgdheid|0|angst|Overstap 55 min, is bang 'm te missen.
K|wijzigen|beleid|4|opluchting|0|-|Overgezet op latere 2e vlucht zonder kosten.
M|wijzigen|kennis|4|neutraal|0|-|Overstaptijden-tabel v collega Ans is goud.
#S|fed-0464|notitie|reizen|
K|terugkijken|geen|2|teleurstelling|0|-|Klt sloot telefoon af met "het was ooit zo'n leuke club".
K|hulp|belofte|2|neutraal|1|-|Beloofde terugbelafspraak v vr nooit nagekomen.
M|hulp|systeem|2|irritatie|0|-|Terugbelafspraken verdwijnen om 24.00 uit lijst als je ze niet afsluit.
M|hulp|waardering|2|teleurstelling|0|-|Na 12 jr hier doet zo'n zin pijn.
#S|fed-0465|notitie|overheid|
K|aanvragen|wachttijd|2|neutraal|3|-|Verbouw.vergunning 8 wk overtermijn.
K|aanvragen|geen|2|bezorgdheid|0|angst|Aannemer dreigt weg te gaan, bouwmateriaal staat in de regen.
K|aanvragen|wachttijd|4|opluchting|0|-|Voorrang gekregen, besluit dinsdag.
M|aanvragen|werkdruk|2|bezorgdheid|0|-|112 dossiers op 2 mensen, ik krijg t niet rond.
M|aanvragen|procedure|4|opluchting|0|-|Nieuwe escalatie-optie v wethouder werkt wél.
#S|fed-0466|notitie|overheid|
K|hulp|bereikbaarheid|2|irritatie|2|-|Avondbalie Oost wegens ziekte 4x dicht, brgr elke keer vr niets.
K|hulp|beleid|4|verrassing|0|-|Vandaag toch geholpen buiten openingstijd.
M|hulp|werkdruk|2|irritatie|0|-|Oost draait op 1 fte, wij Noord vangen alles op.
M|hulp|samenwerking|4|dankbaarheid|0|-|Conciërge liet mij na sluitingstijd nog binnen om af te maken, held.
#S|fed-0467|notitie|wonen|
K|betalen|geen|2|bezorgdheid|0|-|Mw 2 mnd achterst., baan kwijt, is alleenst.
K|betalen|beleid|4|dankbaarheid|0|-|Uitstel + doorverw. budgetcoach, mw stil aan de lijn, dan "dankjewel".
M|betalen|mandaat|4|opluchting|0|-|Sinds kort mag huisuitzetting niet zonder mijn akkoord door, slaap weer.
M|betalen|waardering|2|teleurstelling|0|-|Niemand vraagt hoe wij zulke gesprekken verwerken.
#S|fed-0468|notitie|wonen|
K|gebruiken|kwaliteit|2|irritatie|0|-|Airco bij buren loost op zijn raam, ws vergunning vergeten.
K|hulp|geen|3|neutraal|0|wens|Wil dat iemand meet wat het doet 's nachts.
K|hulp|levering|4|blijdschap|0|-|Afspraak dB-meting do stond ook echt.
M|hulp|samenwerking|2|irritatie|0|-|Milieudienst geeft alleen aan t begin vd wk slots, dan moet je er als de kippen bij zijn.
#S|fed-0469|notitie|diensten|
K|aanvragen|digitaal|2|irritatie|1|-|Intake-portaal psych. praktijk vraagt om "paspoort v kind" en "handtek. kind" (2 jr).
K|aanvragen|bejegening|4|blijdschap|0|-|Secretaris vulde alles samen in, klt opgelucht.
M|aanvragen|systeem|2|irritatie|0|-|Formulier is niet bedoeld vr peuters, leverancier zegt "komt in Q3".
M|aanvragen|kennis|4|neutraal|0|-|Nieuwe collega wist workaround: lege handtek. uploaden.
#S|fed-0470|notitie|diensten|
K|vertrekken|kwaliteit|2|teleurstelling|0|-|Stopt met gitaarles, "docent kijkt meer op zijn gsm dan naar mijn vingers".
K|betalen|beleid|4|neutraal|0|-|Resterende lessen terugbetaald.
M|vertrekken|samenwerking|2|irritatie|0|-|Al 3e klacht over dezelfde docent, hoofd doet er niets mee.
#S|fed-0471|review|energie|sterren=3
K|aanleiding|geen|4|blijdschap|0|-|Eindelijk een elektrische auto op de oprit, een tweedehandsje met 80.000 op de teller.
K|orienteren|informatie|4|neutraal|0|-|De verkoper van de laadpaal legde rustig uit waarom 22 kW bij ons onzin is.
K|aanvragen|digitaal|2|neutraal|1|-|Voor de bestelling moest ik foto's van de meterkast uploaden die telkens 'te groot' waren.
K|ontvangen|belofte|2|irritatie|1|-|Er was gezegd dat graafwerk inbegrepen was, maar de monteurs kwamen zonder schop.
K|ontvangen|bejegening|4|blijdschap|0|-|Ze hebben er bij de buren een geleend en zijn gewoon begonnen.
K|gebruiken|storing|2|irritatie|1|-|Om de week springt het ding op rood en moet de stekker eruit en erin.
K|hulp|wachttijd|4|neutraal|0|-|De helpdesk mailt binnen het uur terug.
K|terugkijken|geen|3|neutraal|0|-|Met de kennis van nu had ik een jaartje gewacht.
#S|fed-0472|email|reizen|
K|aanleiding|geen|3|neutraal|0|-|Voor ons veertigjarig huwelijk wilden we iets geks doen en dat werd een huifkarvakantie in Ierland.
K|aanvragen|informatie|4|blijdschap|0|-|Bij het boeken werden we door Jip al prachtig voorgelicht over natte sokken.
K|ontvangen|fout|2|verwarring|1|-|Ter plekke stond er geen kar met paard klaar maar een camper.
K|hulp|fout|4|dankbaarheid|0|-|Eén telefoontje en een boer verderop kwam met een merrie genaamd Dolly.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Wat volgde waren de mooiste zes dagen van ons leven, regen of geen regen.
K|terugkijken|geen|5|dankbaarheid|0|-|De foto staat op de schouw, en jullie kaartje ernaast.
#S|fed-0473|review|diensten|sterren=2
K|orienteren|geen|4|vertrouwen|0|-|Op de open dag klonk de opleiding als een warm bad.
K|aanvragen|wachttijd|2|irritatie|3|-|Mijn inschrijving bleef vervolgens elf weken liggen,
K|ontvangen|informatie|2|verwarring|1|-|en in de eerste lesweek wist niemand in welk lokaal we moesten zijn.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De docent las voor uit een boek dat wij al hadden.
K|wijzigen|doorverwijzing|2|irritatie|2|-|Van richting veranderen ging via de decaan, die naar de teamleider wees, die weer naar de decaan.
K|vertrekken|geen|2|teleurstelling|0|-|Met kerst ben ik gestopt.
K|terugkijken|geen|2|teleurstelling|0|-|Zonde van het jaar, en van het geld van mijn ouders.
#S|fed-0474|email|bank|
K|aanleiding|geen|2|neutraal|0|-|In juni is mijn portefeuille gestolen in de metro van Rome.
K|hulp|bereikbaarheid|2|bezorgdheid|2|-|Op het nummer achterop mijn pas, die ik dus niet meer had, kreeg ik een Italiaans bandje.
K|hulp|digitaal|4|opluchting|0|-|In de app kon ik hem wel zelf blokkeren, gelukkig.
K|ontvangen|levering|2|irritatie|2|-|De vervangende pas is naar mijn huisadres gestuurd terwijl ik nog drie weken weg was.
K|betalen|fout|2|irritatie|1|-|Nu zie ik dat er voor die pas 12,50 is gerekend, ondanks de melding.
K|betalen|geen|3|verlangen|0|wens|Dat bedrag zou ik graag teruggestort zien.
#S|fed-0475|review|wonen|sterren=4
K|aanleiding|geen|3|neutraal|0|-|Na vijfendertig jaar tuin werd het tijd voor een balkon.
K|orienteren|beleid|2|verwarring|1|-|Dat je als doorstromer punten verliest als je reageert en weigert snap ik nog altijd niet.
K|aanvragen|bejegening|4|blijdschap|0|-|Bij het tekenen van het contract kreeg mijn man, die slecht ziet, alles voorgelezen.
K|ontvangen|kwaliteit|4|blijdschap|0|-|Alles was wit, schoon en er brandde licht.
K|gebruiken|kwaliteit|2|neutraal|0|-|De deurbel horen we niet als de tv aanstaat, maar dat ligt aan ons.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Uitzicht tot aan de molens, elke ochtend weer!
#S|fed-0476|notitie|verzekering|
K|aanleiding|geen|3|neutraal|0|-|Klt koopt motorboot, 1e x.
K|orienteren|informatie|2|irritatie|1|-|Heeft 2 polissen vgl maar termen matchen nt: 'romp' vs 'casco'.
K|orienteren|informatie|4|blijdschap|0|-|Samen langsgelopen; "nu snap ik mn eigen boot".
K|aanvragen|digitaal|2|neutraal|1|-|Afsluiten strandt: bouwjr 1967 niet toegestaan.
K|aanvragen|beleid|4|opluchting|0|-|Mag na foto's v romp, aangeb. door mij handmatig.
M|aanvragen|procedure|4|neutraal|0|-|Handmatige acceptatie sinds kort op mijn niveau, scheelt 3 dgn.
M|orienteren|kennis|4|blijdschap|0|-|Vader had zelf een boot, dus ik kan er eens écht over meepraten.
#S|fed-0477|chat|telecom|
K|gebruiken|storing|2|neutraal|0|-|hoi sinds de storm geen tv
A|||||||Ik zie een kabelbreuk in uw wijk, hersteld rond 16.00 uur.
K|gebruiken|storing|3|neutraal|0|vraag|geldt dat ook voor de telefoon want die doet t wel
A|||||||Alleen tv valt weg, telefoon en internet lopen via een andere kabel.
K|gebruiken|informatie|4|blijdschap|0|-|ah slim, dan app ik mijn man dat het niet aan hem ligt
K|betalen|beleid|3|neutraal|0|vraag|en krijg ik dan iets korting
A|||||||Pas na 12 uur onderbreking.
K|betalen|beleid|2|teleurstelling|0|-|ja ja, altijd net een uur te kort hè
#S|fed-0478|review|webshop|sterren=3
K|aanleiding|geen|3|neutraal|0|-|Mijn kleinzoon wil timmerman worden, hij is zeven.
K|orienteren|geen|3|neutraal|0|-|Dus op zoek gegaan naar kindergereedschap dat echt werkt.
K|aanvragen|digitaal|4|neutraal|0|-|De bestelling ging zoals het moest.
K|ontvangen|levering|4|verrassing|0|-|Een dag te vroeg, met een timmerpotlood als cadeautje.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De zaag is botter dan een lepel, dus die belandt in de la.
K|wijzigen|beleid|4|dankbaarheid|0|-|Ik mocht alleen de zaag ruilen en hoefde de rest niet terug te sturen.
K|terugkijken|geen|4|vertrouwen|0|-|Volgend jaar de schaafbank dan maar.
#S|fed-0479|email|overheid|
K|aanleiding|geen|2|teleurstelling|0|-|Tijdens het onweer van 12 juli is de oude plataan achter ons huis op de speeltuin gevallen.
K|gebruiken|geen|3|neutraal|0|vraag|Is de gemeente van plan een nieuwe te planten?
K|hulp|wachttijd|2|irritatie|1|-|Op die vraag kreeg ik in augustus een bericht dat er een bericht volgt.
K|gebruiken|privacy|2|bezorgdheid|0|-|Intussen ligt het gat open en spelen er kinderen omheen.
K|hulp|geen|3|verlangen|0|wens|Zou iemand er ten minste een hekje omheen willen zetten?
#S|fed-0480|review|bezorging|sterren=2
K|aanvragen|prijs|4|neutraal|0|-|Voor 4,95 een tafel laten bezorgen, ik dacht nog, dat kan eigenlijk niet.
K|ontvangen|levering|2|irritatie|2|-|En dat kon dus ook niet: twee keer uitgesteld, één keer teruggestuurd omdat hij 'te groot voor het busje' was.
K|ontvangen|bejegening|4|verrassing|0|-|Uiteindelijk heeft de chauffeur 'm met zijn eigen aanhanger gebracht.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ding staat als een huis.
K|hulp|informatie|2|neutraal|0|-|Waarom het zo moest, is nooit uitgelegd.
#S|fed-0481|notitie|reizen|
K|aanleiding|geen|4|blijdschap|0|-|Opa (82) wil met kleinkind naar Expo, beetje bang voor vliegen.
K|orienteren|geen|3|bezorgdheid|0|vraag|Vraagt of er begeleiding is ivm hartmedicatie.
K|orienteren|informatie|4|vertrouwen|0|-|Assistentieservice uitgelegd + folder gestuurd.
K|aanvragen|digitaal|2|neutraal|1|-|Boekt online, systeem eist mailadres dat hij niet heeft.
M|aanvragen|systeem|2|irritatie|0|-|Email verplicht, heb dan maar mn eigen werkmail gebruikt, mag ws niet.
M|aanvragen|waardering|4|blijdschap|0|-|Kreeg later foto vh kleinkind in vliegtuig, hangt op de muur.
#S|fed-0482|review|verzekering|sterren=5
K|aanleiding|storing|2|neutraal|0|-|Om vier uur 's nachts knapte een waterleiding boven het plafond van onze boekenkast.
K|hulp|bereikbaarheid|5|opluchting|0|-|De alarmcentrale nam op bij de eerste bel.
K|hulp|doorverwijzing|4|vertrouwen|0|-|Mevrouw Van Amstel heeft alles gebundeld: loodgieter, reiniger, expert.
K|betalen|beleid|5|verrassing|0|-|Ook de boeken waarvan ik de bonnetjes niet meer had zijn vergoed, op vertrouwen.
K|terugkijken|geen|5|vertrouwen|0|-|Een polis die pas stil is zodra je hem nodig hebt is er weinig waard; deze is een vuurtoren.
#S|fed-0483|email|diensten|
K|aanleiding|geen|2|neutraal|0|-|Ik ben Hans, 58, en heb nooit leren lezen.
K|orienteren|geen|3|verlangen|0|wens|Mijn dochter heeft deze mail voor mij getypt en ik wil graag weten of er een cursus is waar je je niet hoeft te schamen.
K|orienteren|geen|3|neutraal|0|vraag|Kan het in de avond, want ik rijd overdag op een vrachtwagen?
K|orienteren|prijs|3|neutraal|0|vraag|En moet ik er iets voor betalen?
#S|fed-0484|review|overheid|sterren=2
K|aanvragen|beleid|2|irritatie|0|-|Om een vlinderstruik te verplaatsen, geen grap, moet je in onze gemeente een kapvergunning aanvragen.
K|aanvragen|informatie|2|verwarring|1|-|Het formulier vraagt om stamdiameter op borsthoogte; de struik is tachtig centimeter.
K|aanvragen|wachttijd|2|irritatie|2|-|Inmiddels is hij doodgegaan en wacht ik nog op het besluit.
K|hulp|bejegening|4|blijdschap|0|-|De ambtenaar die ik daarover belde kon er zelf ook hartelijk om lachen, moet ik zeggen.
#S|fed-0485|chat|verzekering|
K|aanvragen|geen|3|neutraal|0|wens|hallo ik wil een aansprakelijkheidsverz voor het gezin afsluiten
A|||||||Gaat het om een gezin met kinderen?
K|geen|geen|3|neutraal|0|-|ja 3 en een boxer
A|||||||Dan kunt u hond en kinderen meeverzekeren voor 5,20 per maand.
K|orienteren|prijs|4|verrassing|0|-|goedkoper dan de boxer alleen bij die andere
A|||||||Zal ik hem afsluiten?
K|aanvragen|geen|3|verlangen|0|wens|ja graag ingaand morgen
A|||||||Gedaan. U krijgt binnen 5 minuten een mail.
K|ontvangen|wachttijd|5|blijdschap|0|-|hij is er al!! ik zit nog niet eens van mijn stoel
#S|fed-0486|email|webshop|
K|aanvragen|informatie|2|verwarring|0|-|Bij de bestelling van onze regenton zie ik drie ordernummers en maar één artikel.
K|ontvangen|levering|2|neutraal|1|-|Twee weken later is er enkel een deksel bezorgd.
K|hulp|herhaling|2|irritatie|2|-|Ik heb hier inmiddels vijf keer over geschreven en krijg iedere keer dezelfde standaardzin.
K|betalen|geen|3|neutraal|0|wens|Mocht u hem niet meer hebben, dan wil ik mijn geld retour.
K|geen|geen|3|neutraal|0|-|Hoogachtend, B. Troost
#S|fed-0487|notitie|overheid|
K|aanleiding|geen|2|neutraal|0|-|Mw gescheiden, 2 kinderen, woning verkocht.
K|aanvragen|informatie|2|verwarring|2|-|Heeft 3 toeslagen gestopt zonder te weten waarom, krijgt nu niets.
K|betalen|geen|2|bezorgdheid|0|angst|Bang voor terugvordering 2.600 eur.
K|hulp|informatie|4|opluchting|0|-|Doorgelopen: huurtoeslag had mogen doorlopen, hersteld per sept.
M|hulp|kennis|4|blijdschap|0|-|Cursus toeslagen begint vruchten af te werpen, kon t zelf.
M|hulp|werkdruk|2|teleurstelling|0|-|Wachtrij 34, had haar graag nog langer gesproken.
#S|fed-0488|enquete|bezorging|nps=1
K|ontvangen|levering|2|irritatie|1|-|op de dag van bezorging hing er een briefje 'u was niet thuis' terwijl mijn man in de tuin zat met de poort open
#S|fed-0489|email|bezorging|
K|ontvangen|geen|3|neutraal|0|wens|Kunnen jullie bij het afleveren misschien twee keer bellen? Mijn bel is zacht en ik ben niet snel.
#S|fed-0490|review|reizen|sterren=1
K|gebruiken|levering|1|boosheid|2|-|Sinterklaas had een betere dienstregeling: van de zeven geplande boten naar het eiland voeren er die week twee, en beide toen het al donker was.
#S|fed-0491|chat|wonen|
K|ontvangen|geen|3|neutraal|0|vraag|waar vind ik de code voor de fietsenstalling, we wonen hier sinds gisteren
A|||||||Staat in de welkomstmap, bladzijde 4.
K|ontvangen|informatie|2|verwarring|1|-|die map hebben wij niet gehad
A|||||||Ik mail hem nu.
K|ontvangen|wachttijd|4|blijdschap|0|-|top, binnen
#S|fed-0492|review|telecom|sterren=1
K|ontvangen|levering|2|teleurstelling|2|-|Vanaf 1 maart zou ik online zijn. Het is 14 april.
K|ontvangen|belofte|1|boosheid|2|-|Telkens opnieuw 'over een week', en nooit dezelfde week.
K|betalen|fout|1|boosheid|0|-|Wel al twee keer incasso gehad voor een lijn die er niet ligt!
#S|fed-0493|enquete|energie|csat=3
K|gebruiken|digitaal|2|neutraal|0|-|De app toont alles, alleen niet waar ik op dat moment naar zoek.
#S|fed-0494|email|telecom|
K|aanvragen|geen|3|neutraal|0|vraag|Ik zie in mijn bestelling dat er een kabeltje van 2 meter bij zit, is er ook een langere leverbaar?
K|wijzigen|geen|3|neutraal|0|vraag|En kan ik dat nog wijzigen zonder de hele order opnieuw te doen?
#S|fed-0495|review|webshop|sterren=5
K|ontvangen|levering|5|blijdschap|0|-|Donderdagavond elf uur besteld, vrijdag om twee uur stond de hometrainer in de gang, inclusief twee sterke mannen die hem naar zolder hebben gesjouwd.
K|gebruiken|kwaliteit|4|neutraal|0|-|Loopt geruisloos, alleen mijn eigen kreunen hoor je.
#S|fed-0496|notitie|telecom|
K|ontvangen|levering|2|neutraal|2|-|Vaste lijn zorghuis nt actief op datum, 40 bewoners.
K|ontvangen|privacy|2|bezorgdheid|0|angst|Alarmopvolging hangt aan lijn, zorg maakt zich grote zorgen.
K|hulp|wachttijd|4|opluchting|0|-|Uitrukteam binnen 1,5 u, lijn actief 14.20.
M|hulp|procedure|4|opluchting|0|-|Zorg-prio doorbrak alle regels, gelukkig.
M|ontvangen|samenwerking|2|irritatie|0|-|Aanvraag had 6 wk te laat de planning bereikt, vergeten vinkje bij intake.
#S|fed-0497|review|bank|sterren=2
K|ontvangen|informatie|2|verwarring|1|-|De welkomstbrief stond vol met QR-codes; ik heb er vier gescand en ik ben nog geen klant geworden.
#S|fed-0498|email|verzekering|
K|ontvangen|informatie|2|verwarring|0|vraag|Het polisblad dat ik ontving is gedateerd 1 april, maar in de begeleidende brief gaat alles in op 1 maart; welke datum is juist?
#S|fed-0499|enquete|overheid|nps=8
K|ontvangen|bejegening|4|blijdschap|0|-|Nieuwe Nederlander-ceremonie met koffie, koek en een burgemeester die ieders naam kon uitspreken.
#S|fed-0500|review|diensten|sterren=4
K|ontvangen|kwaliteit|4|blijdschap|0|-|Bij het inchecken op de camping een kaartje met alle leuke plekjes en een appeltaart voor de kinderen.
K|gebruiken|kwaliteit|2|irritatie|0|-|'s Nachts blaft de halve kinderboerderij.
#S|fed-0501|chat|energie|
K|ontvangen|geen|3|neutraal|0|vraag|hoi per wanneer ben ik nou echt klant, want de oude leverancier stuurt ook nog een rekening
A|||||||Vanaf 15 juni bij ons.
K|betalen|informatie|2|verwarring|0|vraag|dan hebben zij ook nog 3 dagen?? of zijn die gratis
A|||||||Die drie dagen betaalt u nog bij hen.
K|betalen|informatie|4|neutraal|0|-|oke duidelijk
#S|fed-0502|review|reizen|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|In de slaaptrein naar Wenen lag ik te luisteren naar het gedender en dacht: zo hoort reizen te zijn. Lakens schoon, thee warm, conducteur die fluisterde.
#S|fed-0503|review|reizen|sterren=2
K|terugkijken|geen|2|teleurstelling|0|-|Ooit was dit de chique lijn, daar keken wij als kinderen naar uit. Wat er van over is, kun je beter in je herinnering bewaren.
#S|fed-0504|email|webshop|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De foto's in uw fotoboek zijn donkerder afgedrukt dan ze op mijn scherm zijn.
K|hulp|geen|3|verlangen|0|wens|Ik zou het op prijs stellen als u het opnieuw wil drukken.
#S|fed-0505|review|verzekering|sterren=3
K|hulp|digitaal|4|neutraal|0|-|Schade melden via de app kostte me vijf minuten.
K|hulp|wachttijd|2|irritatie|3|-|De vervolgreactie vijf weken.
K|hulp|bejegening|4|dankbaarheid|0|-|Gelukkig had Elske, van wie ik weet dat ze daar maar ingehuurd is, veel geduld met mijn gebrom.
#S|fed-0506|enquete|wonen|nps=4
K|hulp|digitaal|2|irritatie|1|-|Reparatieverzoek indienen kan alleen als je eerst kiest tussen 'keuken' en 'keuken overig', en daarna tussen 'kraan' en 'anders (kraan)'.
#S|fed-0507|email|overheid|
K|hulp|geen|3|neutraal|0|-|Langs deze weg dien ik een klacht in over de aanpak van het parkeerterrein Oostvest.
K|gebruiken|beleid|2|irritatie|0|-|Bewoners moeten betalen, de bezoekers van het stadion staan gratis op de stoep.
K|hulp|geen|3|verlangen|0|wens|Ik hoor graag hoe u denkt dit recht te trekken.
#S|fed-0508|review|energie|sterren=1
K|hulp|doorverwijzing|1|boosheid|3|-|Netbeheerder, leverancier, aannemer, gemeente, netbeheerder. Zes weken een open sleuf in mijn voortuin en allemaal een keurige naam op hun jas.
#S|fed-0509|chat|bank|
K|hulp|geen|3|verlangen|0|wens|graag hulp met mijn moeder haar volmacht
A|||||||Natuurlijk. Is zij wilsbekwaam?
K|hulp|geen|3|bezorgdheid|0|-|nog net, maar ze vergeet steeds meer en dus haast het
A|||||||Dan plan ik een thuisbezoek in voor volgende week.
K|hulp|beleid|5|dankbaarheid|0|-|komt er echt iemand aan huis? wat geweldig
#S|fed-0510|review|overheid|sterren=2
K|gebruiken|storing|2|irritatie|1|-|Het zwembad is 'tijdelijk gesloten' wegens een lekkend dak, sinds februari.
K|hulp|informatie|2|irritatie|1|-|Bellen met de gemeente leert je alleen dat ze er zelf ook van balen.
#S|fed-0511|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Maaltijdbox van de week smaakte alsof oma nog leefde.
K|betalen|prijs|2|neutraal|0|-|10 euro per persoon vind ik aan de stevige kant.
#S|fed-0512|email|bezorging|
K|ontvangen|belofte|4|dankbaarheid|0|-|Dank dat u zich aan uw woord hield en dat mijn verhuisdozen, hoe laat het ook was, gisteravond nog zijn aangekomen.
#S|fed-0513|enquete|diensten|csat=1
K|gebruiken|wachttijd|2|irritatie|2|-|drie kwartier op ons voorgerecht en er zaten zes mensen in de zaak
#S|fed-0514|review|telecom|sterren=4
K|wijzigen|digitaal|4|verrassing|0|-|Nummerbehoud aangevinkt, twee tikken, en de volgende ochtend stond alles over zonder één uur zonder bereik.
#S|fed-0515|notitie|bank|
K|wijzigen|digitaal|2|irritatie|1|-|Klt kan adres niet wijzigen in app, veld huisnr accepteert gn toevoeging '-hs'.
K|wijzigen|wachttijd|3|neutraal|0|-|Tel gewijzigd in 2 min.
M|wijzigen|systeem|4|neutraal|0|-|Mijn scherm accepteert het wel, vreemd genoeg.
M|wijzigen|systeem|3|neutraal|0|-|Al gemeld bij Digitaal, gezien 4 keer deze wk.
#S|fed-0516|enquete|telecom|nps=8
K|gebruiken|kwaliteit|4|neutraal|0|-|internet is goed, weinig problemen
#S|fed-0517|enquete|telecom|nps=6
K|hulp|bereikbaarheid|2|neutraal|1|-|Moeilijk om iemand te spreken te krijgen.
#S|fed-0518|enquete|telecom|nps=2
K|hulp|wachttijd|2|irritatie|2|-|lange wachttijden en daarna ook nog de verbinding verbroken
K|hulp|herhaling|2|irritatie|2|-|dus kon ik weer opnieuw beginnen
#S|fed-0519|enquete|bank|nps=8
K|hulp|bejegening|4|blijdschap|0|-|Vriendelijk geholpen door een mevrouw met veel geduld
#S|fed-0520|enquete|bank|nps=5
K|gebruiken|digitaal|3|neutraal|0|-|App doet wat ie moet doen.
K|betalen|prijs|2|neutraal|0|-|Vind alleen de maandelijkse kosten te hoog.
#S|fed-0521|enquete|verzekering|csat=5
K|hulp|wachttijd|5|blijdschap|0|-|Heel snel afgehandeld, had ik niet verwacht!
#S|fed-0522|enquete|verzekering|csat=2
K|hulp|informatie|2|verwarring|0|-|snap nog steeds niet waarom het niet vergoed wordt
#S|fed-0523|enquete|energie|nps=7
K|orienteren|geen|3|neutraal|0|-|Via een kennis bij jullie terecht gekomen
K|gebruiken|geen|4|neutraal|0|-|bevalt prima tot nu toe
#S|fed-0524|enquete|energie|nps=3
K|betalen|prijs|2|teleurstelling|0|-|veel te duur geworden
K|wijzigen|beleid|2|irritatie|0|-|en nieuwe klanten krijgen wel korting
#S|fed-0525|enquete|webshop|csat=5
K|ontvangen|levering|4|blijdschap|0|-|snelle levering en goed verpakt
#S|fed-0526|enquete|webshop|csat=3
K|ontvangen|levering|2|neutraal|1|-|Duurde langer dan aangegeven, maar het is er
#S|fed-0527|enquete|reizen|nps=9
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mooie reis, goed georganiseerd.
K|gebruiken|bejegening|4|blijdschap|0|-|Chauffeur was heel behulpzaam met de koffers.
#S|fed-0528|enquete|overheid|nps=4
K|aanvragen|informatie|2|verwarring|1|-|Niet duidelijk welke papieren ik moest meenemen
K|aanvragen|herhaling|2|irritatie|2|-|hierdoor 2x moeten komen
#S|fed-0529|enquete|wonen|csat=4
K|hulp|levering|4|neutraal|0|-|Monteur kwam op de afgesproken tijd
K|hulp|kwaliteit|4|blijdschap|0|-|en het was in 1 keer gemaakt
#S|fed-0530|enquete|diensten|nps=7
K|gebruiken|kwaliteit|4|neutraal|0|-|goede lessen
K|hulp|bereikbaarheid|2|neutraal|0|-|kantoor wel slecht te bereiken
#S|fed-0531|enquete|bezorging|nps=5
K|ontvangen|levering|3|neutraal|0|-|Soms op tijd soms niet
#S|fed-0532|review|bezorging|sterren=1
K|ontvangen|levering|2|irritatie|1|-|Pakket nooit aangekomen.
K|hulp|bereikbaarheid|2|irritatie|2|-|Klantenservice reageert nergens op.
K|betalen|geen|3|neutraal|0|wens|Ik wil mijn geld terug.
#S|fed-0533|review|webshop|sterren=5
K|aanvragen|digitaal|4|neutraal|0|-|Bestellen was makkelijk,
K|ontvangen|levering|4|neutraal|0|-|de volgende dag al in huis
K|gebruiken|kwaliteit|5|blijdschap|0|-|en super blij met het resultaat
#S|fed-0534|review|diensten|sterren=5
K|gebruiken|bejegening|5|blijdschap|0|-|Wat een lieve en kundige fysiotherapeut, voelde me meteen op mijn gemak.
K|gebruiken|kwaliteit|5|opluchting|0|-|Na vier behandelingen kan ik weer traplopen.
#S|fed-0535|review|reizen|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Hotel was oke, niet heel bijzonder.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Zwembad was kleiner dan op de foto's.
K|gebruiken|kwaliteit|4|neutraal|0|-|Eten prima.
#S|fed-0536|email|telecom|
K|gebruiken|kwaliteit|2|neutraal|0|-|Mijn wifi is boven erg traag.
K|gebruiken|geen|3|neutraal|0|vraag|Is hier iets aan te doen?
K|geen|geen|3|neutraal|0|-|Groeten Karel
#S|fed-0537|email|verzekering|
K|wijzigen|geen|3|verlangen|0|wens|Ik wil graag mijn eigen risico verhogen.
K|wijzigen|geen|3|neutraal|0|vraag|Hoe doe ik dat?
#S|fed-0538|email|bank|
K|betalen|geen|2|neutraal|1|-|Er is een bedrag afgeschreven dat ik niet herken.
K|betalen|geen|3|neutraal|0|vraag|Kunt u mij vertellen waar dit van is?
#S|fed-0539|email|energie|
K|gebruiken|geen|3|neutraal|0|-|Hierbij de meterstand van 1 oktober: 45.221.
#S|fed-0540|email|wonen|
K|gebruiken|storing|2|neutraal|0|-|De intercom doet het niet meer.
K|hulp|geen|3|neutraal|0|wens|Kunt u dit laten repareren?
K|hulp|geen|3|neutraal|0|-|Ik ben bereikbaar op ma t/m do.
#S|fed-0541|email|overheid|
K|aanvragen|geen|3|neutraal|0|vraag|Hoe lang duurt de aanvraag van een VOG?
#S|fed-0542|email|webshop|
K|wijzigen|geen|3|neutraal|0|wens|Ik wil de jas retourneren, hij is te groot.
K|wijzigen|informatie|2|neutraal|1|-|Er zat geen retourlabel in de doos.
#S|fed-0543|email|reizen|
K|aanvragen|geen|3|neutraal|0|-|Wij hebben geboekt voor 4 personen.
K|wijzigen|geen|3|neutraal|0|vraag|Kan er nog een vijfde persoon bij?
K|wijzigen|prijs|3|neutraal|0|vraag|En wat wordt dan de prijs?
#S|fed-0544|chat|diensten|
K|orienteren|geen|3|neutraal|0|vraag|hebben jullie zaterdag nog plek voor 2 pers
A|||||||Om 18.00 of 20.30 uur.
K|aanvragen|geen|3|verlangen|0|wens|dan 18.00 graag op naam van Veldhuis
A|||||||Staat genoteerd!
K|geen|geen|4|blijdschap|0|-|top tot dan
#S|fed-0545|chat|telecom|
K|betalen|informatie|2|verwarring|0|-|mijn rekening is 10 eur hoger dan normaal hoe komt dat
A|||||||U heeft vorige maand buiten de EU gebeld.
K|betalen|geen|3|neutraal|0|-|o ja dat kan
#S|fed-0546|chat|verzekering|
K|hulp|geen|3|neutraal|0|vraag|heb een ster in me ruit wat nu
A|||||||U kunt direct een afspraak maken bij een hersteller.
K|hulp|beleid|3|neutraal|0|vraag|moet ik dan eigen risico betalen
A|||||||Bij reparatie niet.
K|hulp|geen|4|opluchting|0|-|ok fijn
#S|fed-0547|chat|energie|
K|vertrekken|geen|3|neutraal|0|vraag|kan ik per direct opzeggen
A|||||||U heeft 30 dagen opzegtermijn.
K|vertrekken|beleid|2|teleurstelling|0|-|oh dat is jammer, had gehoopt eerder
#S|fed-0548|review|overheid|sterren=5
K|hulp|bejegening|4|blijdschap|0|-|Goed geholpen aan de balie, vriendelijke man.
K|aanvragen|wachttijd|4|neutraal|0|-|Was zo aan de beurt.
#S|fed-0549|review|wonen|sterren=2
K|hulp|wachttijd|2|irritatie|3|-|Al vier maanden wachten op een nieuwe voordeur.
K|hulp|informatie|2|neutraal|0|-|Je hoort niks, je moet overal zelf achteraan.
#S|fed-0550|review|energie|sterren=4
K|wijzigen|wachttijd|4|neutraal|0|-|Verhuizing was zo geregeld.
K|ontvangen|geen|4|neutraal|0|-|Op het nieuwe adres meteen stroom.
#S|fed-0551|review|bank|sterren=1
K|gebruiken|storing|2|irritatie|1|-|Weer storing met pinnen.
K|gebruiken|storing|2|irritatie|0|-|Dit is de derde keer deze maand!
K|terugkijken|geen|2|irritatie|0|-|Neem gewoon een andere bank.
#S|fed-0552|review|verzekering|sterren=4
K|orienteren|prijs|4|neutraal|0|-|Scherpe premie
K|aanvragen|digitaal|4|neutraal|0|-|en het afsluiten stelde niks voor.
K|hulp|geen|3|neutraal|0|-|Nog nooit schade gehad dus daar kan ik niks over zeggen.
#S|fed-0553|notitie|webshop|
K|ontvangen|levering|2|neutraal|1|-|Klt wacht op pakket, 4 dgn over lev.datum.
K|ontvangen|geen|3|neutraal|0|wens|Wil nieuwe zending.
K|ontvangen|geen|4|opluchting|0|-|Nieuwe zending aangemaakt, klt akk.
#S|fed-0554|notitie|bank|
K|hulp|geen|3|neutraal|0|wens|Klt vraagt nwe pincode aan.
K|hulp|wachttijd|3|neutraal|0|-|5 werkdgn, klt akk.
#S|fed-0555|notitie|energie|
K|betalen|geen|2|neutraal|0|-|2 termijnen open.
K|betalen|geen|3|neutraal|0|-|Regeling 3 mnd getroffen.
M|betalen|systeem|2|neutraal|0|-|Regelingscherm erg traag vandaag.
#S|fed-0556|notitie|telecom|
K|gebruiken|storing|2|neutraal|0|-|Geen inet sinds gister.
K|gebruiken|storing|4|neutraal|0|-|Modem gereset, werkt.
#S|fed-0557|notitie|reizen|
K|wijzigen|geen|3|neutraal|0|wens|Wil stoel aan gangpad.
K|wijzigen|prijs|3|neutraal|0|-|€ 12 pp, akk.
M|wijzigen|systeem|3|neutraal|0|-|Stoelkaart moest 2x laden.
#S|fed-0558|notitie|verzekering|
K|hulp|geen|2|neutraal|0|-|Inbraak schuur, 2 fietsen weg.
K|hulp|geen|3|neutraal|0|-|Aangifte volgt via mail.
M|hulp|werkdruk|2|neutraal|0|-|Veel inbraakmeldingen vandaag, nt aan nazorg toegekomen.
#S|fed-0559|notitie|overheid|
K|aanvragen|geen|3|neutraal|0|vraag|Vraagt status aanvr. Wmo-scooter.
K|aanvragen|wachttijd|2|irritatie|3|-|Loopt al 14 wk, "ik zit hier maar".
M|aanvragen|samenwerking|2|irritatie|0|-|Leverancier reageert nt op terugbelverzoek.
#S|fed-0560|notitie|wonen|
K|wijzigen|geen|3|neutraal|0|wens|Wil medehuurder toevoegen.
K|wijzigen|beleid|2|neutraal|0|-|Moet 2 jr samenwonen aantonen.
M|wijzigen|kennis|3|neutraal|0|-|Nagevraagd bij juridisch.
#S|fed-0561|email|bezorging|
K|hulp|geen|3|verlangen|0|wens|Ik wil graag een onderzoek laten starten naar zending 5K-1188.
K|ontvangen|levering|2|neutraal|1|-|De status staat al sinds vorige week woensdag op hetzelfde.
#S|fed-0562|chat|bezorging|
K|ontvangen|geen|3|neutraal|0|vraag|is het normaal dat ik geen mail krijg met tijdvak?
A|||||||Die komt op de ochtend zelf.
K|ontvangen|geen|3|neutraal|0|-|ah ok
#S|fed-0563|review|telecom|sterren=2
K|vertrekken|wachttijd|2|irritatie|2|-|Opgezegd in mei, in juli nog steeds aangesloten en nog steeds aan het betalen.
K|vertrekken|herhaling|2|irritatie|3|-|Vier keer hetzelfde verhaal gedaan, vier keer 'ik zet het door'.
#S|fed-0564|review|telecom|sterren=4
K|hulp|herhaling|4|blijdschap|0|-|In 1x opgelost, chapeau.
#S|fed-0565|email|wonen|
K|vertrekken|geen|3|neutraal|0|wens|Ik zeg mijn huur op per 1 mei.
K|vertrekken|geen|3|neutraal|0|vraag|Wanneer kan de eindinspectie plaatsvinden?
K|vertrekken|geen|3|neutraal|0|-|De laminaatvloer laat ik liggen.
#S|fed-0566|enquete|reizen|csat=4
K|hulp|bereikbaarheid|4|neutraal|0|-|snel iemand aan de lijn, ook op zondag
#S|fed-0567|notitie|bezorging|
K|ontvangen|levering|2|neutraal|2|-|Diepvriesbox 2 dgn te laat, alles ontdooid.
K|betalen|geen|3|neutraal|0|wens|Wil volledig bedrag retour.
K|betalen|beleid|4|neutraal|0|-|Vergoed + gratis box volgende wk.
M|betalen|mandaat|4|neutraal|0|-|Tot 100 eur mag ik zelf.
M|ontvangen|werkdruk|2|irritatie|0|-|Door hitte 60 van dit soort meldingen, staan er met z'n tweeën.
#S|fed-0568|review|diensten|sterren=1
K|aanvragen|geen|3|neutraal|0|-|Online afspraak gemaakt en bevestigd gekregen.
K|ontvangen|fout|2|irritatie|2|-|Kom ik daar aan, weten ze van niks.
K|hulp|bejegening|2|boosheid|0|-|En dan doen alsof het aan mij ligt.
#S|fed-0569|email|diensten|
K|betalen|fout|2|neutraal|1|-|Mijn sportabonnement is in maart gestopt, maar in april is er weer geïncasseerd.
K|betalen|geen|3|verlangen|0|wens|Graag dit bedrag terugstorten.
#S|fed-0570|chat|webshop|
K|ontvangen|levering|3|neutraal|0|vraag|hoi hoe laat word mijn bestelling bezorgt
A|||||||Tussen 16.00 en 18.00 uur.
K|ontvangen|geen|3|bezorgdheid|0|-|hmm ik moet om half 5 weg
A|||||||Een afhaalpunt kan ook.
K|wijzigen|geen|3|neutraal|0|wens|ja doe dat maar dan
#S|fed-0571|review|verzekering|sterren=1
K|hulp|doorverwijzing|2|boosheid|3|-|Word nu al twee maanden van de ene naar de andere gestuurd.
K|hulp|wachttijd|2|irritatie|2|-|Niemand neemt een beslissing.
K|gebruiken|geen|2|bezorgdheid|0|-|Mijn auto staat nog altijd bij de garage.
#S|fed-0572|email|overheid|
K|betalen|geen|3|neutraal|0|vraag|Kan ik uitstel krijgen voor de gemeentelijke belastingen?
K|betalen|geen|2|bezorgdheid|0|-|Ik zit op dit moment zonder werk.
#S|fed-0573|review|bank|sterren=4
K|hulp|wachttijd|4|neutraal|0|-|Vraag gesteld via de chat, binnen 2 minuten antwoord.
K|hulp|informatie|4|neutraal|0|-|Antwoord was ook nog begrijpelijk.
#S|fed-0574|enquete|wonen|nps=3
K|gebruiken|kwaliteit|2|teleurstelling|0|-|veel vocht in de slaapkamer
K|hulp|herhaling|2|irritatie|2|-|al drie keer doorgegeven en er gebeurt niks
#S|fed-0575|review|energie|sterren=5
K|orienteren|informatie|4|blijdschap|0|-|Duidelijk advies over zonnepanelen gekregen.
K|ontvangen|levering|4|neutraal|0|-|Twee weken later lagen ze erop.
K|gebruiken|kwaliteit|5|blijdschap|0|-|De opbrengst is hoger dan ze hadden voorspeld!
#S|fed-0576|email|verzekering|
K|hulp|geen|3|neutraal|0|vraag|Ik heb mijn schade op 4 september gemeld, is er al nieuws?
K|hulp|geen|3|neutraal|0|-|Schadenummer 22-4410.
#S|fed-0577|chat|overheid|
K|aanvragen|geen|3|neutraal|0|vraag|kan ik ook zonder afspraak komen voor een paspoort
A|||||||Nee, alleen op afspraak.
K|aanvragen|beleid|2|teleurstelling|0|-|dat was vroeger toch anders, jammer hoor
A|||||||Morgen om 9.40 uur is er een plek vrij.
K|aanvragen|wachttijd|4|verrassing|0|-|oh morgen al, dat is mooi
#S|fed-0578|review|reizen|sterren=2
K|ontvangen|fout|2|irritatie|1|-|Zeezicht betaald, parkeerplaats gekregen.
K|hulp|bejegening|2|boosheid|0|-|De receptie haalde de schouders op.
K|gebruiken|kwaliteit|4|neutraal|0|-|Het strand was wel prachtig.
#S|fed-0579|email|telecom|
K|ontvangen|geen|3|neutraal|0|-|Mijn modem is binnen.
K|ontvangen|informatie|2|verwarring|0|-|Er zitten twee kabels bij die nergens in passen.
K|ontvangen|geen|3|neutraal|0|vraag|Waar zijn die voor?
#S|fed-0580|enquete|verzekering|nps=8
K|gebruiken|geen|4|vertrouwen|0|-|al jaren tevreden klant
#S|fed-0581|review|webshop|sterren=2
K|gebruiken|storing|2|teleurstelling|0|-|Na 2 weken kapot.
K|hulp|wachttijd|2|irritatie|1|-|Nog geen reactie op mijn mail.
#S|fed-0582|notitie|energie|
K|wijzigen|geen|3|neutraal|0|-|Klt verhuist 1/12, geeft beginst. door.
K|wijzigen|digitaal|2|irritatie|1|-|Lukte nt via site, "scherm bleef draaien".
M|wijzigen|systeem|2|irritatie|0|-|Site ligt er sinds vanochtend half uit, niemand weet wanneer t terug is.
#S|fed-0583|review|bezorging|sterren=4
K|ontvangen|bejegening|4|blijdschap|0|-|Bezorger hielp me de doos naar boven te tillen, super aardig.
#S|fed-0584|email|bank|
K|orienteren|prijs|3|neutraal|0|vraag|Wat is op dit moment de rente op een deposito van 1 jaar?
K|orienteren|beleid|3|neutraal|0|vraag|Kan ik er tussentijds bij?
#S|fed-0585|chat|wonen|
K|orienteren|geen|3|neutraal|0|vraag|hoe werkt reageren op een woning
A|||||||U logt in en klikt op 'reageer'.
K|orienteren|digitaal|2|verwarring|1|-|ik zie die knop niet
A|||||||U moet eerst uw inkomen invullen.
K|orienteren|informatie|2|irritatie|0|-|zet dat er dan bij
#S|fed-0586|review|diensten|sterren=3
K|orienteren|informatie|2|neutraal|1|-|Op de site stond dat er parkeerplaatsen waren, die waren er niet.
K|gebruiken|kwaliteit|4|neutraal|0|-|De film was goed en de stoelen zaten lekker.
K|betalen|prijs|2|irritatie|0|-|Popcorn 8,50, belachelijk.
#S|fed-0587|email|reizen|
K|gebruiken|fout|2|irritatie|2|-|Vanochtend werd mijn chipkaart geweigerd bij het poortje in Breda terwijl er een abonnement op staat.
K|betalen|geen|3|neutraal|0|wens|Ik heb een los kaartje moeten kopen en wil die 14,20 terug.
#S|fed-0588|review|overheid|sterren=1
K|hulp|bejegening|1|boosheid|0|-|Behandeld als een crimineel omdat ik mijn rijbewijs kwijt was.
#S|fed-0589|enquete|diensten|csat=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|mooi geknipt en lekker hoofdmassage gehad
#S|fed-0590|review|wonen|sterren=4
K|orienteren|bejegening|4|blijdschap|0|-|Makelaar nam de tijd voor ons en praatte niks mooier.
K|aanvragen|wachttijd|4|neutraal|0|-|Bod binnen een dag beantwoord.
#S|fed-0591|notitie|diensten|
K|gebruiken|storing|2|neutraal|0|-|Slagboom sportcentrum vast sinds 7u.
K|gebruiken|wachttijd|2|irritatie|2|-|30 auto's in de rij, leden boos.
K|gebruiken|storing|4|neutraal|0|-|Handmatig open 7.40.
M|gebruiken|procedure|2|irritatie|0|-|Mag de boom nt zelf openzetten, moet op storingsdienst wachten.
M|gebruiken|samenwerking|4|dankbaarheid|0|-|Badmeester Tjeerd regelde verkeer, zonder hem chaos.
#S|fed-0592|review|telecom|sterren=3
K|hulp|bejegening|4|neutraal|0|-|Jongen in de winkel deed echt zijn best.
K|hulp|herhaling|2|teleurstelling|2|-|Maar ik moest toch de dag erna terugkomen, want hij had de verkeerde sim besteld.
#S|fed-0593|email|energie|
K|hulp|geen|3|verlangen|0|wens|Graag zou ik teruggebeld worden over mijn klacht van 4 april.
K|hulp|belofte|2|neutraal|1|-|Dat zou al vorige week gebeuren.
#S|fed-0594|review|bank|sterren=5
K|aanvragen|wachttijd|5|verrassing|0|-|Lening in 1 dag rond.
K|aanvragen|informatie|4|vertrouwen|0|-|Alles vooraf goed uitgelegd, ook wat het mij in totaal kost.
#S|fed-0595|chat|reizen|
K|gebruiken|levering|3|neutraal|0|vraag|rijdt de bus van 10 over 7 vandaag
A|||||||Die rijdt, met 8 minuten vertraging.
K|gebruiken|geen|3|neutraal|0|-|ok thx
#S|fed-0596|email|telecom|
K|gebruiken|storing|2|neutraal|0|-|Sedert zaterdagmiddag hebben wij in Kortenaken geen signaal meer op de decoder.
K|hulp|wachttijd|2|irritatie|2|-|Aan de telefoon heb ik gisteren tot drie keer toe meer dan een halfuur moeten aanschuiven.
K|hulp|geen|3|neutraal|0|wens|Gelieve mij een technieker te sturen, liefst voor het weekend.
#S|fed-0597|review|energie|sterren=4
K|hulp|levering|4|blijdschap|0|-|De technieker was er zoals gezegd om halftien, en hij had de juiste stukken mee.
K|gebruiken|storing|4|opluchting|0|-|De boiler draait weer zonder kuren.
#S|fed-0598|enquete|bank|csat=2
K|betalen|fout|2|irritatie|1|-|Dubbel aangerekend voor een kaart die ik maar één keer aangevraagd heb.
K|hulp|wachttijd|2|irritatie|2|-|Ben al van voor de paasvakantie aan het wachten op een antwoord op mijn klacht daarover.
#S|fed-0599|chat|webshop|
K|betalen|geen|3|neutraal|0|vraag|wanneer staat het geld van mijn teruggestuurde frigo op mijn rekening
A|||||||Binnen de 5 werkdagen na ontvangst.
K|wijzigen|geen|3|neutraal|0|-|hij is eergisteren opgehaald door jullie chauffeurs
A|||||||Dan hoort het volgende week in orde te zijn.
K|betalen|geen|3|neutraal|0|-|okee ik hou het in de gaten
#S|fed-0600|review|webshop|sterren=2
K|hulp|bejegening|2|irritatie|0|-|Op mijn klacht over de scheefgenaaide gordijnen kreeg ik als reactie dat het 'een kwestie van smaak' is.
K|hulp|geen|2|irritatie|0|-|Ik heb het dus maar bij de consumentenombudsdienst gelegd.
#S|fed-0601|email|diensten|
K|hulp|geen|3|verlangen|0|wens|Ik wil graag een klacht indienen over het eten in het woonzorgcentrum waar mijn tante verblijft.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De groenten zijn steevast koud en op zondag krijgt ze boterhammen zonder korst omdat ze 'toch geen tanden meer heeft'.
K|gebruiken|bejegening|1|boosheid|0|-|Zo spreekt ge niet over een mens.
#S|fed-0602|notitie|overheid|
K|hulp|geen|3|neutraal|0|-|Brgr dient bezw. in tegen GAS-boete sluikstort.
K|hulp|fout|2|boosheid|1|-|Zegt dat foto een ander kind toont, adres stond op doos uit oud papier.
K|hulp|informatie|4|neutraal|0|-|Procedure + termijn uitgelegd, klt kalmer.
M|hulp|procedure|2|irritatie|0|-|Foto krijg ik zelf niet te zien, moet vertrouwen op omschrijving.
#S|fed-0603|review|reizen|sterren=4
K|terugkijken|geen|4|vertrouwen|0|-|Voor de derde keer met hen op stap geweest en we hebben alweer ingeschreven op de volgende.
K|gebruiken|bejegening|4|blijdschap|0|-|Begeleider Staf kende na een dag al onze namen, ook die van de stille.
#S|fed-0604|review|reizen|sterren=2
K|gebruiken|informatie|2|irritatie|1|-|Wij stonden met de hele groep aan de verkeerde ingang van het museum.
K|gebruiken|wachttijd|2|irritatie|2|-|Toen we de juiste vonden, anderhalf uur aanschuiven in de zon.
K|terugkijken|geen|2|teleurstelling|0|-|Volgende keer regelen we het liever zelf.
#S|fed-0605|email|verzekering|
K|hulp|geen|3|neutraal|0|wens|In bijlage vindt u de factuur van de dakwerker, met vraag tot tussenkomst.
K|hulp|beleid|3|neutraal|0|vraag|Is het nodig dat er nog een expert langskomt nu alles al hersteld is?
#S|fed-0606|email|verzekering|
K|betalen|wachttijd|2|neutraal|2|-|Akkoord over de schade was er op 2 februari, de uitbetaling heb ik op 28 maart nog niet gezien.
#S|fed-0607|chat|bezorging|
K|wijzigen|geen|3|neutraal|0|vraag|kan de levering van mijn bed verzet naar zaterdag
A|||||||Zaterdag de 14e kan, tussen 10 en 14 uur.
K|wijzigen|levering|4|blijdschap|0|-|perfect dan is mijn broer er om te sleuren
#S|fed-0608|review|bezorging|sterren=1
K|vertrekken|geen|2|irritatie|0|-|Vanaf nu kook ik weer zelf, abonnement gestopt.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Elke box hetzelfde: courgette, paprika, couscous en een zakje poeder.
#S|fed-0609|review|diensten|sterren=3
K|wijzigen|digitaal|2|irritatie|2|-|Mijn kinderopvangdagen veranderen lukt enkel via een portaal dat 's avonds om tien uur in slaap valt, samen met mij.
K|gebruiken|bejegening|4|blijdschap|0|-|Ons Fien gaat er wel doodgraag naartoe.
#S|fed-0610|enquete|overheid|nps=9
K|hulp|bejegening|5|dankbaarheid|0|-|de mevrouw van het OCMW heeft mij niet één keer het gevoel gegeven dat ik kwam bedelen
#S|fed-0611|email|wonen|
K|hulp|geen|3|verlangen|0|wens|Graag had ik geweten wanneer de herstelling aan onze rolluiken wordt ingepland.
K|gebruiken|storing|2|neutraal|0|-|Ze zitten al sinds Allerheiligen half naar beneden.
#S|fed-0612|review|wonen|sterren=2
K|hulp|kwaliteit|2|irritatie|1|-|De schilder is geweest, dat klopt, en ons parket en de hond hebben nu ook een laagje.
#S|fed-0613|chat|bank|
K|hulp|geen|3|neutraal|0|wens|ik wil een betwisting doen van een betaling aan ticketkoning
A|||||||Hebt u contact opgenomen met de verkoper?
K|hulp|bereikbaarheid|2|irritatie|2|-|ja 6 mails maar die bestaan blijkbaar niet meer
A|||||||Dan open ik een dossier.
K|hulp|wachttijd|3|neutraal|0|vraag|hoelang duurt zoiets
#S|fed-0614|review|bank|sterren=4
K|betalen|geen|4|opluchting|0|-|Geld van de valse webwinkel volledig teruggekregen.
K|hulp|informatie|4|blijdschap|0|-|Onderweg hielden ze mij elke week op de hoogte.
#S|fed-0615|notitie|diensten|
K|hulp|geen|3|neutraal|0|wens|Mama wil gesprek met directie over pesten op school.
K|gebruiken|privacy|2|bezorgdheid|0|-|Dochter (9) kwam thuis met gescheurde jas en wil niet meer.
K|hulp|belofte|2|neutraal|1|-|Juf zou bellen, niet gedaan.
K|hulp|bejegening|4|opluchting|0|-|Afspraak morgen 8u15, mama hoorbaar opgelucht.
M|hulp|werkdruk|2|bezorgdheid|0|-|Zorgleerkracht is halftijds voor 340 kinderen, dit glipt erdoor.
M|hulp|mandaat|2|teleurstelling|0|-|Mag zelf niets beloven over de klas, moet altijd naar directie.
#S|fed-0616|email|energie|
K|hulp|herhaling|2|irritatie|2|-|Voor alle duidelijkheid schrijf ik het hier nog eens allemaal neer, want aan de telefoon moet ik telkens van nul beginnen.
K|betalen|fout|2|neutraal|1|-|De meter die op mijn factuur staat hangt in het appartement van mijn onderbuur.
#S|fed-0617|review|telecom|sterren=5
K|hulp|doorverwijzing|5|dankbaarheid|0|-|Shana heeft mijn dossier bijgehouden van de eerste mail tot de laatste bout, ook toen ze eigenlijk in verlof was.
#S|fed-0618|enquete|energie|nps=4
K|hulp|informatie|2|verwarring|1|-|De ene zegt dat ik recht heb op sociaal tarief, de andere van niet, en op papier heb ik niks.
#S|fed-0619|review|overheid|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het vernieuwde bibliotheekje is een pareltje, met echte zetels.
K|gebruiken|bereikbaarheid|2|teleurstelling|0|-|Spijtig dat ze op zaterdag om twaalf uur al sluiten, juist als ik kan.
#S|fed-0620|chat|energie|
K|hulp|geen|3|verlangen|0|wens|wil graag een afspraak voor onderhoud van de ketel
A|||||||De eerstvolgende datum is 4 december.
K|hulp|wachttijd|2|teleurstelling|0|-|amai da's nog bijna 2 maanden
A|||||||Ik kan u op de reservelijst zetten.
K|hulp|geen|3|neutraal|0|-|doe maar
#S|fed-0621|email|reizen|
K|hulp|beleid|3|neutraal|0|vraag|Heb ik recht op compensatie voor de vertraging van drie uur van 19 augustus naar Tenerife?
K|hulp|informatie|2|verwarring|1|-|Online lees ik 250 en ik lees ook 400 euro.
#S|fed-0622|review|verzekering|sterren=1
K|vertrekken|herhaling|2|boosheid|2|-|Tot driemaal toe een aangetekende opzeg gestuurd, en tot driemaal toe een vriendelijk bericht dat ze me als klant koesteren.
#S|fed-0623|review|webshop|sterren=5
K|wijzigen|herhaling|4|verrassing|0|-|Eén mailtje met drie retouren, verschillende redenen erbij, en alles in één keer goed verwerkt. Dat heb ik weleens anders meegemaakt.
#S|fed-0624|notitie|webshop|
K|hulp|geen|3|neutraal|0|wens|Klt zoekt handl. stoomgenerator, PDF is in Pools.
K|hulp|informatie|4|neutraal|0|-|NL versie gemaild.
M|hulp|kennis|4|neutraal|0|-|Vond hem via oude chat v collega, kennisbank zelf is leeg.
#S|fed-0625|email|bezorging|
K|hulp|doorverwijzing|2|irritatie|2|-|De winkel verwijst naar u en u verwijst naar de winkel, en ik zit al drie weken zonder de salontafel die ik betaald heb.
K|hulp|geen|3|verlangen|0|wens|Mag ik vragen wie van u beiden dit nu eindelijk eens uitklaart?
#S|fed-0626|enquete|wonen|nps=10
K|terugkijken|geen|5|dankbaarheid|0|-|18 jaar gewoond en nooit een slecht woord, ik zou elke jongere aanraden hier in te schrijven
#S|fed-0627|chat|diensten|
K|aanleiding|geen|2|bezorgdheid|0|-|hoi mijn kat eet al 2 dagen niks
A|||||||Is zij nog actief?
K|geen|geen|3|neutraal|0|-|ja maar minder
A|||||||Het is goed om haar vandaag te laten zien. Kan 16.15 uur?
K|aanvragen|geen|4|opluchting|0|-|ja zeker graag, dank u wel
K|orienteren|prijs|3|neutraal|0|vraag|wat kost een consult
#S|fed-0628|review|bank|sterren=2
K|aanleiding|geen|3|neutraal|0|-|Mijn broer en ik hebben samen een klein café geërfd.
K|aanvragen|herhaling+informatie|2|verwarring|2|-|Voor de zakelijke rekening moest ik drie keer mijn UBO registreren, ik wist niet eens wat dat was.
K|aanvragen|bejegening|2|teleurstelling|0|-|Hulp bij het invullen, daar deden ze niet aan.
#S|fed-0629|email|energie|
K|aanleiding|prijs|2|bezorgdheid|0|-|Sinds mijn man is weggevallen, heb ik maar één pensioen en daarmee zit ik met 310 euro energie.
K|orienteren|geen|3|verlangen|0|wens|Graag zou ik willen weten hoe ik mijn verbruik omlaag krijg zonder verbouwing.
#S|fed-0630|notitie|telecom|
K|aanleiding|geen|3|neutraal|0|-|Klt verhuist nr begeleid wonen, zoon regelt.
K|wijzigen|geen|3|neutraal|0|wens|Nr behouden + simpel toestel.
K|wijzigen|informatie|4|opluchting|0|-|Seniorentoestel besteld, nummer blijft, zoon ontzorgd.
M|wijzigen|procedure|2|irritatie|0|-|Zoon moet machtiging op papier aanleveren, 9 dgn post.
M|wijzigen|samenwerking|4|neutraal|0|-|Winkel Heerenveen mocht wel een ID kopiëren, hebben we zo opgelost.
#S|fed-0631|review|verzekering|sterren=4
K|aanleiding|geen|4|blijdschap|0|-|Onze dochter werd te vroeg geboren, 31 weken, en ze heet Juul.
K|aanvragen|wachttijd|4|dankbaarheid|0|-|Bij het meeverzekeren hoefden we maar één belletje te plegen, tussen de buisjes door.
K|wijzigen|beleid|4|opluchting|0|-|Alle kraamzorguren werden gewoon verzet zonder bijbetaling.
#S|fed-0632|email|overheid|
K|aanleiding|geen|2|teleurstelling|0|-|Na vijftig jaar kunnen mijn ouders niet meer samen thuis wonen.
K|orienteren|informatie|2|verwarring|1|-|Ik lees over indicaties, zorgkantoren en eigen bijdragen en zie door de bomen het bos niet meer.
K|orienteren|geen|3|neutraal|0|vraag|Bij welk loket begin ik?
#S|fed-0633|chat|wonen|
K|aanleiding|geen|2|neutraal|0|-|er is bij de buren brand geweest en bij ons is alles zwart en nat
A|||||||Wat schrikken. Bent u veilig?
K|geen|geen|4|opluchting|0|-|ja we slapen bij mijn zus
A|||||||Ik stuur een schoonmaakploeg en iemand van de technische dienst.
K|hulp|wachttijd|4|dankbaarheid|0|-|vandaag al? dat had ik niet durven hopen
#S|fed-0634|review|webshop|sterren=3
K|aanleiding|geen|3|neutraal|0|-|Bij ons in de klas werd om een microscoop gezeurd en toen ben ik als juf maar gaan zoeken.
K|orienteren|informatie|2|irritatie|1|-|Op geen enkele pagina stond welke lens erbij zit.
K|orienteren|bereikbaarheid|4|neutraal|0|-|Via de chat had ik dat wel in een minuut.
K|ontvangen|levering|4|neutraal|0|-|Netjes geleverd op school.
#S|fed-0635|email|bezorging|
K|aanleiding|geen|3|neutraal|0|-|Ik begin in april een webwinkeltje in zelfgebreide mutsen.
K|orienteren|prijs|3|neutraal|0|vraag|Vanaf hoeveel pakketjes per maand krijg ik korting?
K|orienteren|geen|3|bezorgdheid|0|vraag|Stel dat het er maar acht worden, zit ik dan vast aan een contract?
#S|fed-0636|review|reizen|sterren=5
K|aanleiding|geen|3|verlangen|0|wens|Ik wou ooit nog eens het noorderlicht zien voor mijn ogen het begaven.
K|aanvragen|bejegening|5|dankbaarheid|0|-|Aan de telefoon werd alles in grote letters per post opgestuurd.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Op de derde nacht danste de hemel groen en paars, en stond ik daar te huilen als een kind.
#S|fed-0637|notitie|verzekering|
K|aanleiding|geen|3|neutraal|0|-|Klt koopt 1e huis, nog nooit verzekerd geweest.
K|orienteren|geen|3|neutraal|0|vraag|Wat is minimaal nodig?
K|orienteren|informatie|4|blijdschap|0|-|Stuk vr stuk doorgen., klt zegt: "nu snap ik wat ik koop".
K|aanvragen|prijs|4|neutraal|0|-|Pakket 23,40 p/m, direct akkoord.
M|orienteren|waardering|4|blijdschap|0|-|Leuke klant, hier krijg ik energie van.
M|aanvragen|systeem|2|irritatie|0|-|Pakketscherm rekent korting pas na verzenden, moet elke keer hoofdrekenen.
#S|fed-0638|email|bank|
K|terugkijken|bejegening|4|dankbaarheid|0|-|Nu de kinderen het huis uit zijn en de hypotheek is afgelost, denk ik terug aan meneer Groot die ons in 1994 een kans gaf.
K|terugkijken|geen|4|dankbaarheid|0|-|Mocht hij nog leven, doe hem de groeten.
#S|fed-0639|review|diensten|sterren=5
K|terugkijken|kwaliteit|5|vertrouwen|0|-|Twintig jaar na mijn knieoperatie loop ik nog steeds de avondvierdaagse. Chirurg die dat lukt verdient een standbeeld.
#S|fed-0640|enquete|reizen|nps=0
K|terugkijken|geen|1|boosheid|0|-|eens en nooit meer
#S|fed-0641|review|wonen|sterren=1
K|terugkijken|geen|1|boosheid|0|-|Hier wonen? Dan liever onder een brug, daar weet je tenminste waar de wind vandaan komt.
#S|fed-0642|review|telecom|sterren=4
K|terugkijken|geen|4|neutraal|0|-|Zou ik doorgeven aan een vriend: ja.
#S|fed-0643|email|diensten|
K|terugkijken|geen|4|vertrouwen|0|-|U vroeg of u ons verhaal als voorbeeld mag gebruiken: graag, met naam en toenaam.
#S|fed-0644|review|energie|sterren=2
K|terugkijken|geen|2|irritatie|0|-|Tip voor wie vertrekt: maak foto's van je meter, stuur alles aangetekend en hou de datum in de gaten.
#S|fed-0645|chat|bezorging|
K|terugkijken|geen|4|blijdschap|0|-|hoi ik wou alleen even zeggen dat ik jullie aan mn hele familie heb aangeraden
A|||||||Wat ontzettend leuk, dank je wel!
K|geen|geen|4|blijdschap|0|-|graag gedaan haha
#S|fed-0646|review|verzekering|sterren=1
K|terugkijken|geen|1|boosheid|0|-|Blijf hier weg. Meer heb ik er niet over te zeggen.
#S|fed-0647|enquete|webshop|nps=9
K|terugkijken|geen|4|vertrouwen|0|-|eerste keer uit nieuwsgierigheid, nu elke maand vaste klant
#S|fed-0648|email|overheid|
K|terugkijken|bejegening|4|dankbaarheid|0|-|Na alles wat wij hebben meegemaakt bij de afgebrande school wil ik de wijkagent en de juf van de gemeente danken.
#S|fed-0649|review|bank|sterren=3
K|terugkijken|geen|3|neutraal|0|-|Als mij gevraagd wordt of ik tevreden ben geweest zeg ik: ik ben er nooit boos geworden en nooit blij. Voor een bank is dat al wat.
#S|fed-0650|review|bezorging|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|De taart kwam als verrassing voor mijn oma, en op haar gezicht na het eerste hapje zou ik een abonnement nemen.
#S|fed-0651|notitie|diensten|
K|terugkijken|bejegening|4|dankbaarheid|0|-|Man v overleden cliënt belt om te bedanken vr laatste mnd thuiszorg.
K|terugkijken|geen|4|dankbaarheid|0|-|Schenkt koffiemachine aan team.
M|terugkijken|waardering|5|dankbaarheid|0|-|We zaten met zijn allen te snotteren in de keuken.
M|hulp|procedure|2|irritatie|0|-|Mogen cadeau boven 50 eur nt aannemen, moet via formulier, voelt flauw.
#S|fed-0652|email|telecom|
K|terugkijken|geen|2|teleurstelling|0|-|Met gemengde gevoelens laat ik u weten dat ik na 22 jaar afscheid van u heb genomen.
K|terugkijken|kwaliteit|2|teleurstelling|0|-|De techniek ging vooruit, de service achteruit.
K|terugkijken|geen|3|verlangen|0|wens|Hopelijk luistert er iemand, ook al ben ik nu geen klant meer.
#S|fed-0653|notitie|energie|
K|hulp|herhaling|2|boosheid|3|-|8e contact ov verkeerde meter, "volgende keer neem ik een stoel mee en kom ik bij jullie zitten".
K|hulp|doorverwijzing|4|opluchting|0|-|Dossier op mijn naam gezet, klt heeft mn directe nr.
K|hulp|belofte|4|vertrouwen|0|-|Toegezegd: do terugkoppeling. Do gebeld. Klt verrast en tevreden.
M|hulp|mandaat|4|blijdschap|0|-|Vast-contact-pilot bevalt enorm, minder gedoe en ik zie ook eens een einde van een verhaal.
M|hulp|werkdruk|2|neutraal|0|-|Wel 23 vaste dossiers nu, meer kan er echt nt bij.
#S|fed-0654|email|energie|
K|vertrekken|bereikbaarheid|2|irritatie|2|-|Opzeggen kan volgens u alleen telefonisch, en op dat nummer hoor ik al drie dagen dat alle lijnen bezet zijn.
K|vertrekken|geen|3|neutraal|0|wens|Beschouwt u daarom deze mail als mijn opzegging.
#S|fed-0655|review|reizen|sterren=1
K|hulp|herhaling|2|irritatie|2|-|Mijn verhaal over de gemiste aansluiting heb ik verteld aan de conducteur, aan de balie, aan de chat en aan het formulier.
K|hulp|doorverwijzing|2|irritatie|2|-|Elk van die vier vond dat een van de andere drie erover ging.
K|betalen|geen|2|teleurstelling|0|-|De taxi heb ik dus zelf betaald.
#S|fed-0656|chat|verzekering|
K|hulp|bereikbaarheid|3|neutraal|0|vraag|tot hoe laat zijn jullie vanavond telefonisch te bereiken
A|||||||Tot 21.00 uur.
K|hulp|bereikbaarheid|4|blijdschap|0|-|o mooi dan bel ik na het eten
#S|fed-0657|review|wonen|sterren=5
K|hulp|doorverwijzing|5|dankbaarheid|0|-|Toen de hele flat zonder water zat, bleek onze complexbeheerder Rob goud waard: hij was loodgieter, omroeper en waterdrager tegelijk en niemand hoefde ook maar ergens anders heen te bellen.
#S|fed-0658|email|webshop|
K|hulp|belofte|2|teleurstelling|0|-|Vorige week schreef u dat er een nieuw handvat onderweg was, maar in mijn account is geen zending te zien.
K|hulp|geen|3|neutraal|0|vraag|Is dat inmiddels wel de deur uit?
#S|fed-0659|enquete|diensten|nps=3
K|hulp|bereikbaarheid|2|irritatie|1|-|receptie is tussen 1 en 3 onbemand en dan is het net het drukst
#S|fed-0660|review|overheid|sterren=5
K|hulp|belofte|5|vertrouwen|0|-|'Ik kom er uiterlijk vrijdag op terug,' zei de meneer van de afdeling groen. Donderdag belde hij al, en maandag waren de takken weg.
#S|fed-0661|notitie|bezorging|
K|ontvangen|belofte|2|neutraal|1|-|Zending gegarandeerd vr 12u, is nu 17u.
K|ontvangen|geen|2|bezorgdheid|0|angst|Zit bruidsboeket in, trouwt morgen 10u.
K|hulp|doorverwijzing|4|opluchting|0|-|Zelf depot + chauffeur gebeld, boeket 19.40 binnen.
M|hulp|systeem|2|irritatie|0|-|Chauffeurs zijn alleen via privé-app te bereiken, staat nergens.
M|hulp|waardering|5|blijdschap|0|-|Foto vd bruid gekregen in de teamapp, dag gemaakt.
#S|fed-0662|email|bank|
K|hulp|doorverwijzing|2|irritatie|2|-|Voor een jaaropgave van een rekening die in 2021 is opgeheven ben ik nu bij archief, zakelijk, particulier en weer archief geweest.
K|hulp|geen|3|verlangen|0|wens|Het zou enorm helpen als iemand mij één keer gewoon een pdf stuurt.
#S|fed-0663|review|telecom|sterren=2
K|hulp|bereikbaarheid|2|irritatie|2|-|Van de winkel mag je niet bellen, van de site mag je niet mailen en de chat gaat om vijf uur dicht.
K|gebruiken|storing|2|neutraal|0|-|Ondertussen ligt thuis de wifi er elke avond een uur af.
#S|fed-0664|enquete|energie|csat=2
K|betalen|belofte|2|irritatie|1|-|Welkomstcadeau van 100 euro na 3 maanden, zeiden ze. Maand negen inmiddels
#S|fed-0665|chat|reizen|
K|hulp|herhaling|2|irritatie|2|-|moet ik nou alweer mijn hele boekingsnummer en geboortedatum geven? dat heb ik net bij de bot ook gedaan
A|||||||Sorry, die gegevens komen bij ons niet binnen.
K|hulp|herhaling|2|irritatie|1|-|goed dan 4e keer: HKL882
A|||||||Dank u. Uw stoelen zijn nu naast elkaar gezet.
K|wijzigen|geen|4|opluchting|0|-|gelukkig, mijn dochter is pas vijf
#S|fed-0666|review|bezorging|sterren=5
K|hulp|herhaling|5|verrassing|0|-|Kapotte doos gemeld, en bij het tweede contact begon zij zelf met: 'U bent die meneer van het kapotte servies, ik heb het er vanochtend nog over gehad.' Mond viel open.
#S|fed-0667|email|overheid|
K|hulp|belofte|2|irritatie|0|-|De wethouder heeft op de bewonersavond toegezegd dat het zwerfvuil voor 1 maart zou worden aangepakt; we leven vandaag 20 mei en ik kijk vanuit het keukenraam tegen dezelfde bank aan.
K|hulp|geen|3|verlangen|0|wens|Graag vernemen wij een datum.
#S|fed-0668|notitie|reizen|
K|hulp|belofte|2|neutraal|1|-|Beloofde hotelupgrade niet verwerkt, klt staat al aan balie.
K|hulp|fout|4|opluchting|0|-|Via hotel zelf alsnog suite geregeld, klt bedankte 3 keer.
M|hulp|samenwerking|2|irritatie|0|-|Backoffice notities en hotelsysteem praten niet met elkaar, ik fungeer als loopjongen.
M|hulp|mandaat|4|neutraal|0|-|Hotel bellen mag ik gelukkig zelf.
#S|fed-0669|review|bank|sterren=3
K|hulp|bereikbaarheid|4|neutraal|0|-|Hulplijn is ook op zaterdag open, dat is fijn.
K|hulp|doorverwijzing|2|teleurstelling|1|-|Maar ze konden niets anders doen dan mij vragen om maandag terug te bellen.
#S|fed-0670|email|diensten|
K|hulp|herhaling|2|irritatie|2|-|Dit is de vierde keer dat ik om het verslag van mijn oogarts vraag, en telkens krijg ik een ander deel.
K|hulp|geen|3|neutraal|0|wens|Stuurt u het geheel alstublieft rechtstreeks naar mijn opticien.
#S|fed-0671|enquete|wonen|csat=4
K|hulp|bereikbaarheid|4|verrassing|0|-|zaterdagmiddag noodnummer gebeld en meteen iemand, keurig
#S|fed-0672|chat|webshop|
K|hulp|bereikbaarheid|2|irritatie|1|-|is hier ook iemand die echt antwoord geeft of kan alleen de chatbot
A|||||||U spreekt nu met Ilse, een echt mens!
K|hulp|bereikbaarheid|4|blijdschap|0|-|ha fijn dag ilse
K|betalen|geen|3|neutraal|0|vraag|mijn tegoedbon van 25 euro staat er niet meer op klopt dat
A|||||||Die verloopt na een jaar. Ik zet hem voor u terug.
K|betalen|beleid|5|dankbaarheid|0|-|nee echt?? wat lief!!
#S|fed-0673|review|verzekering|sterren=4
K|hulp|belofte|4|vertrouwen|0|-|'Binnen tien werkdagen,' zeiden ze. Op werkdag acht was het rond.
#S|fed-0674|email|reizen|
K|hulp|bereikbaarheid|2|irritatie|2|-|Drie dagen lang heb ik geprobeerd uw reisleiding in Cairo te bereiken, zonder succes.
K|gebruiken|informatie|2|bezorgdheid|0|-|Niemand kon ons vertellen of de excursie naar Luxor nog doorging met de onrust daar.
#S|fed-0675|notitie|wonen|
K|hulp|doorverwijzing|2|neutraal|2|-|Lekkage: onderhoud zegt VvE, VvE zegt verhuurder, huurder v 71 staat met emmers.
K|hulp|doorverwijzing|4|opluchting|0|-|Mandaat gevraagd om zelf loodgieter te sturen, komt over 2 u.
M|hulp|samenwerking|2|boosheid|0|-|Niemand wil de factuur, allemaal kat en muis. Ben er woest om.
M|hulp|mandaat|4|vertrouwen|0|-|Chef gaf direct groen licht toen ik mevrouw op de achtergrond liet horen.
#S|fed-0676|review|energie|sterren=3
K|wijzigen|herhaling|2|neutraal|2|-|Moest ons rekeningnummer vier keer doorgeven, telkens bleef het oude staan.
K|wijzigen|fout|4|neutraal|0|-|De laatste keer zeiden ze dat het aan hen lag en kreeg ik 15 euro korting.
#S|fed-0677|email|verzekering|
K|hulp|herhaling|2|teleurstelling|2|-|In september, in november en nu weer heeft u van mij dezelfde rekening van de audicien ontvangen.
K|hulp|geen|3|neutraal|0|vraag|Waarom lukt het niet om die te verwerken?
#S|fed-0678|enquete|telecom|nps=9
K|hulp|doorverwijzing|4|blijdschap|0|-|ging van winkel naar helpdesk naar techniek maar wel met dezelfde man aan mijn zijde, knap
#S|fed-0679|review|diensten|sterren=2
K|hulp|bereikbaarheid|2|irritatie|1|-|De sportschool is tegenwoordig 'onbemand': leuk, maar als het poortje klemt sta je daar in je korte broek in de regen.
#S|fed-0680|chat|overheid|
K|hulp|belofte|2|irritatie|1|-|ik zou vandaag tussen 9 en 12 gebeld worden over mijn pgb, het is nu 15.40
A|||||||Excuses, de collega is ziek. Ik bel u zelf nu.
K|hulp|doorverwijzing|4|dankbaarheid|0|-|oke heel graag, lief van u
#S|fed-0681|email|bezorging|
K|vertrekken|kwaliteit|2|teleurstelling|0|-|Wij stappen voor de bezorging van onze wijnen per 1 juli over op een ander, na de zevende gebroken doos dit kwartaal.
K|vertrekken|geen|3|verlangen|0|wens|Wij ontvangen graag een bevestiging dat het contract op die datum eindigt.
#S|fed-0682|review|bezorging|sterren=2
K|hulp|belofte|2|irritatie|2|-|'Morgen wordt u gebeld,' al twee weken lang, dus volgens hun logica is het straks Kerst.
#S|fed-0683|notitie|diensten|
K|gebruiken|bejegening|2|teleurstelling|0|-|Cl. vindt dat nwe thuishulp nt groet en direct begint te zuigen.
K|gebruiken|kwaliteit|4|neutraal|0|-|Schoon wordt het wel.
K|wijzigen|geen|3|neutraal|0|wens|Wil liefst Marleen terug.
M|wijzigen|werkdruk|2|teleurstelling|0|-|Marleen zit zelf ziek thuis, rooster staat strak als een snaar.
#S|fed-0684|notitie|telecom|
K|gebruiken|kwaliteit|2|irritatie|0|-|Bereik in schuur 0, "ik moet op een ladder om te bellen".
K|orienteren|geen|3|neutraal|0|vraag|Helpt een repeater?
K|orienteren|informatie|4|neutraal|0|-|Wifi-bellen aangezet, kost niks, klt tevr.
M|orienteren|kennis|4|blijdschap|0|-|Had dit zelf thuis ook, wist het meteen.
#S|fed-0685|notitie|bank|
K|aanvragen|bereikbaarheid|2|bezorgdheid|2|-|Starter (24) komt nt door hyp.telefoon, notaris over 6 dgn.
K|aanvragen|geen|3|neutraal|0|vraag|Ontbrekend stuk?
K|aanvragen|doorverwijzing|4|opluchting|0|-|Acceptant direct erbij gebeld, stuk was gewoon binnen.
M|aanvragen|samenwerking|5|blijdschap|0|-|Acceptant nam voor 't eerst in weken op, dat scheelde alles.
#S|fed-0686|notitie|energie|
K|hulp|levering|2|neutraal|2|-|Storingsmont. 3 u later, cv-lek, emmer loopt over.
K|hulp|wachttijd|4|opluchting|0|-|Gearriv. 16.10, lek dicht 16.45.
M|hulp|systeem|2|irritatie|0|-|Planner toont ETA nt, klt vraagt elk kwartier.
M|hulp|samenwerking|4|neutraal|0|-|Monteur Özkan belde zelf klt op weg, fijn.
#S|fed-0687|notitie|verzekering|
K|hulp|bejegening|2|boosheid|0|-|Expert zou hebben gezegd: "uw keuken was toch al oud".
K|hulp|geen|3|neutraal|0|wens|Wil andere expert.
K|hulp|beleid|4|opluchting|0|-|2e expert akk., ma 13u.
M|hulp|procedure|4|neutraal|0|-|2e expert mag sinds dit jr zonder motivatie, scheelt een hele mailwisseling.
#S|fed-0688|notitie|overheid|
K|wijzigen|digitaal|2|neutraal|2|-|Verhuizing doorgeven lukt nt, DigiD van zoon 18 nog nt actief.
K|wijzigen|beleid|2|neutraal|0|-|Mag nt door vader, moet zelf komen, zit op zee.
K|wijzigen|beleid|4|opluchting|0|-|Schrift. machtiging toegestaan bij uitz.
M|wijzigen|mandaat|4|neutraal|0|-|Uitzondering in 1 belletje, mooi.
M|wijzigen|kennis|2|verwarring|0|-|Regel voor zeelieden vond ik in een tekst v 1994.
#S|fed-0689|notitie|bezorging|
K|hulp|herhaling|2|neutraal|3|-|Klt belt 6x over dezelfde verdwenen rouwkaart.
K|ontvangen|levering|2|teleurstelling|0|-|Uitvaart was gister, kaarten zaten in verkeerde wijk.
K|hulp|bejegening|4|dankbaarheid|0|-|Persoonl. excuus v teamleider, klt waardeert.
M|hulp|werkdruk|1|teleurstelling|0|-|Zoiets raakt je, en dan meteen de volgende aannemen.
M|hulp|waardering|4|dankbaarheid|0|-|Rob bracht me een kop thee zonder iets te zeggen.
#S|fed-0690|notitie|webshop|
K|aanvragen|informatie|2|verwarring|1|-|Prijs in mandje € 12 hoger dan op pag.
K|aanvragen|fout|4|neutraal|0|-|Prijsfout erkend, verschil verrekend.
M|aanvragen|systeem|2|irritatie|0|-|Actieprijs sync loopt altijd 20 min achter, en 's ochtends is dat precies spits.
#S|fed-0691|notitie|reizen|
K|betalen|prijs|2|bezorgdheid|0|angst|Brandstoftoeslag 84 pp achteraf, gezin v 5, klt kan dat nt betalen.
K|betalen|beleid|4|opluchting|0|-|Toeslag verdeeld ov 4 termijnen.
M|betalen|procedure|2|irritatie|0|-|Toeslag mag volgens vw, maar ik moet het verkopen alsof t fijn is.
M|betalen|mandaat|4|neutraal|0|-|Spreiding mocht ik zelf inregelen.
#S|fed-0692|notitie|wonen|
K|gebruiken|kwaliteit|2|neutraal|0|-|Meldt schimmel k'kamer, al 2 wintrs.
K|gebruiken|privacy|2|bezorgdheid|0|angst|Baby v 5 wk hoest, wil niet dat ze daar slaapt.
K|hulp|wachttijd|4|opluchting|0|-|Ventilatie-expert ma i.p.v. over 3 wk.
M|hulp|samenwerking|2|irritatie|0|-|Aannemer legt de schuld bij bewoner zonder te hebben gekeken.
M|hulp|mandaat|4|vertrouwen|0|-|Spoedpot vr kinderen <1 jr bestaat sinds maart, prachtig instrument.
#S|fed-0693|notitie|overheid|
K|orienteren|geen|3|neutraal|0|vraag|Vraagt subsidie groen dak, 42 m2.
K|orienteren|informatie|2|neutraal|1|-|Stond op site als open, maar budget is op.
K|orienteren|informatie|4|neutraal|0|-|Op wachtlijst '25 gezet.
M|orienteren|samenwerking|2|irritatie|0|-|Webredactie past pot nt aan omdat "de pers anders belt".
#S|fed-0694|notitie|bank|
K|terugkijken|geen|2|teleurstelling|0|-|40 jr klant, "vroeger kende de directeur mijn vader nog".
K|vertrekken|geen|3|neutraal|0|wens|Wil spaargeld nr regionale bank.
M|vertrekken|waardering|2|teleurstelling|0|-|Deed me wat, ik begrijp hem helemaal.
M|vertrekken|mandaat|2|irritatie|0|-|Niks kunnen bieden behalve een folder.
#S|fed-0695|notitie|energie|
K|orienteren|prijs|3|neutraal|0|vraag|Vraagt vast 1 jr of 3 jr?
K|orienteren|informatie|4|vertrouwen|0|-|Beide doorgerekend incl. overstapboete, klt mag t laten bezinken.
M|orienteren|mandaat|4|neutraal|0|-|Nieuw: mag eerlijk zeggen wanneer 3 jr niet loont.
#S|fed-0696|notitie|telecom|
K|hulp|herhaling|2|irritatie|2|-|Zelfde klacht 3e x: nummer staat in telefoongids ondanks geheim.
K|gebruiken|privacy|2|bezorgdheid|0|angst|Is slachtoffer stalking, durft nt te slapen.
K|gebruiken|privacy|4|opluchting|0|-|Direct nieuw nr + blokkade, klt in tranen v opluchting.
M|gebruiken|procedure|4|dankbaarheid|0|-|Spoedprocedure stalking is goed geregeld nu, eindelijk.
M|gebruiken|werkdruk|3|neutraal|0|-|Even 10 min afgekoppeld daarna, mocht.
#S|fed-0697|notitie|verzekering|
K|orienteren|informatie|2|verwarring|1|vraag|Wil weten of e-bike onder fiets valt of brommer, 2 x ander antw.
K|orienteren|informatie|4|neutraal|0|-|Speed-ped = brommer, e-bike = fiets. Opgeschreven + gemaild.
M|orienteren|kennis|2|irritatie|0|-|FAQ zegt A, polis zegt B, wij krijgen de boze mail.
#S|fed-0698|notitie|diensten|
K|aanvragen|wachttijd|2|bezorgdheid|2|-|Wachttijd orthodontist 8 mnd, kind wordt gepest om tanden.
K|aanvragen|geen|3|verlangen|0|wens|Hoopt op reserve-lijst.
M|aanvragen|samenwerking|4|blijdschap|0|-|Assistent Wouter zette hem op plek v een verhuizer, week later al.
K|aanvragen|wachttijd|5|blijdschap|0|-|Moeder schrijft terug: "jullie hebben de dag gered".
#S|fed-0699|notitie|webshop|
K|gebruiken|kwaliteit|4|blijdschap|0|-|Klt belt om te zeggen dat naaimachine na 30 jr nog loopt.
K|orienteren|geen|3|neutraal|0|wens|Zoekt alleen nieuwe naald, type 705.
M|orienteren|systeem|2|neutraal|0|-|Onderdelen-lijst ouder dan 2010 is offline gehaald, stond in mijn hoofd nog.
#S|fed-0700|notitie|bezorging|
K|orienteren|geen|3|neutraal|0|vraag|Vraagt of glazen kunstwerk v 1,2 m verzekerd verstuurd kan.
K|orienteren|beleid|2|teleurstelling|0|-|Glas uitgesl.
M|orienteren|kennis|4|neutraal|0|-|Verwezen nr kunstkoerier, gevraagd aan buurcollega.
#S|fed-0701|notitie|reizen|
K|gebruiken|storing|2|neutraal|2|-|Trein stil bij Bad Bentheim, 2u, gn water, airco uit.
K|gebruiken|privacy|2|bezorgdheid|0|-|Kind m/suikerziekte, insuline warm.
K|hulp|wachttijd|4|opluchting|0|-|Ambu + watertransport binnen 25 min.
M|hulp|systeem|4|opluchting|0|-|Nw crisisscherm laat live zien waar welke trein staat, eindelijk.
M|hulp|werkdruk|2|neutraal|0|-|3 incidenten tegelijk, koffie om 16u.
#S|fed-0702|notitie|wonen|
K|vertrekken|geen|3|neutraal|0|-|Huurder (90) nr hospice, dochter zegt op.
K|vertrekken|beleid|2|teleurstelling|0|-|Opzegtermijn 1 mnd blijft, zegt "ze haalt de mnd niet".
K|vertrekken|beleid|4|dankbaarheid|0|-|Kwijtschelding toegepast, dochter stil, bedankt.
M|vertrekken|mandaat|4|vertrouwen|0|-|Mag op menselijke gronden afwijken. Zo hoort het.
#S|fed-0703|review|energie|sterren=5
K|ontvangen|levering|5|blijdschap|0|-|Zonneboiler precies op de dag van onze verjaardag aangesloten, met een strik eromheen van de installateur.
#S|fed-0704|email|energie|
K|ontvangen|levering|2|neutraal|3|-|De slimme thermostaat die bij het contract hoort heb ik na vijf weken nog niet ontvangen.
K|ontvangen|levering|3|neutraal|0|vraag|Is die al verzonden?
#S|fed-0705|chat|bank|
K|ontvangen|informatie|2|verwarring|1|vraag|ik heb een envelop gekregen met een pincode maar zonder pas, komt die nog?
A|||||||De pas komt apart, twee dagen later.
K|ontvangen|informatie|4|neutraal|0|-|aha had dat er bij gestaan had ik niet in de vuilnisbak gezocht
#S|fed-0706|review|verzekering|sterren=4
K|ontvangen|informatie|4|blijdschap|0|-|De polis kwam met een blaadje erbij waarop in gewone taal stond wat wél en wat niet.
#S|fed-0707|email|verzekering|
K|ontvangen|fout|2|irritatie|1|-|Op de polis die ik vandaag ontving staat mijn zus als eigenaar van mijn motor.
K|ontvangen|geen|3|verlangen|0|wens|Graag een verbeterde versie.
#S|fed-0708|review|telecom|sterren=2
K|ontvangen|storing|2|teleurstelling|1|-|Kwam binnen met een modem die nog geen vijf minuten aan wilde blijven.
K|wijzigen|wachttijd|4|neutraal|0|-|De vervanger was er wel de volgende dag.
#S|fed-0709|enquete|telecom|csat=5
K|ontvangen|digitaal|4|blijdschap|0|-|Simkaart erin, app open, klaar. Mijn opa van 79 heeft het zelf gedaan.
#S|fed-0710|review|overheid|sterren=2
K|ontvangen|wachttijd|2|irritatie|2|-|Rijbewijs was volgens de sms klaar, bij de balie bleek het nog in de bus uit Haarlem te zitten.
#S|fed-0711|email|overheid|
K|ontvangen|fout|2|irritatie|1|-|Het verkeersbesluit dat u mij stuurde gaat over de Kerkstraat in een plaats waar ik nooit ben geweest.
#S|fed-0712|review|diensten|sterren=4
K|ontvangen|bejegening|4|blijdschap|0|-|De eerste schooldag stond er een grote zus uit groep 8 klaar die mijn zoon bij de hand nam.
#S|fed-0713|chat|diensten|
K|ontvangen|geen|3|neutraal|0|vraag|ik begin maandag met de bootcamp, hoe kom ik binnen
A|||||||U krijgt zondag een QR-code.
K|ontvangen|geen|3|bezorgdheid|0|vraag|en als ik die niet krijg? heb dat vaker
A|||||||Dan bellen we u zelf.
K|ontvangen|belofte|4|vertrouwen|0|-|ok daar reken ik op
#S|fed-0714|review|wonen|sterren=2
K|ontvangen|kwaliteit|2|teleurstelling|1|-|Nieuwbouw en toch: een deur die niet sluit, een raam dat niet opent en een keukenkast met een voetafdruk.
K|hulp|belofte|2|irritatie|3|-|De opleverpunten zouden in vier weken weg zijn; we zijn nu aan het tweede seizoen.
#S|fed-0715|enquete|wonen|csat=5
K|ontvangen|informatie|4|vertrouwen|0|-|bij de sleutel zat een boekje met alle nummers, storingen, vuilnisdagen en zelfs de buurtapp
#S|fed-0716|email|reizen|
K|ontvangen|informatie|2|irritatie|1|-|Twee dagen voor vertrek weten wij nog niet op welk adres de sleutel van de chalet ligt.
K|ontvangen|geen|3|bezorgdheid|0|wens|Zou u dat vandaag willen doorgeven, want we rijden morgennacht al weg.
#S|fed-0717|review|reizen|sterren=4
K|ontvangen|bejegening|5|blijdschap|0|-|Bij aankomst stonden er koekjes, een verwarmde sauna en een briefje met de namen van de katten.
#S|fed-0718|review|webshop|sterren=2
K|ontvangen|kwaliteit|2|teleurstelling|1|-|De doos was nat, de laptop gelukkig niet.
K|gebruiken|kwaliteit|4|neutraal|0|-|Doet wat beloofd werd.
#S|fed-0719|email|webshop|
K|ontvangen|levering|2|bezorgdheid|1|angst|Morgen is de doop en ik heb de doopkleding nog niet, hoewel ik expres op tijd heb besteld.
K|ontvangen|levering|3|neutraal|0|wens|Kunt u nagaan waar het pakket zich bevindt?
#S|fed-0720|review|bezorging|sterren=3
K|ontvangen|levering|4|neutraal|0|-|Het was er, keurig tussen de middag.
K|ontvangen|kwaliteit|2|teleurstelling|0|-|Twee flessen wijn heel, één minder.
#S|fed-0721|email|bezorging|
K|ontvangen|fout|2|verwarring|1|-|Hedenmiddag is er een doos voor 'Yvonne' bezorgd, en hier woont geen Yvonne.
K|ontvangen|geen|3|verlangen|0|wens|Graag laat ik hem weer ophalen.
#S|fed-0722|review|energie|sterren=1
K|vertrekken|fout|2|irritatie|1|-|Opgezegd, bevestigd, en een maand later toch nog op de lijst van de meteropnemer.
K|vertrekken|informatie|2|verwarring|0|-|'Dat komt omdat u opzegt,' aldus de mail.
#S|fed-0723|chat|energie|
K|vertrekken|geen|3|neutraal|0|wens|hallo ik wil opzeggen maar ik zie het nergens in de app
A|||||||Dat kan via dit formulier, dan ben je er in 2 minuten.
K|vertrekken|digitaal|4|blijdschap|0|-|o wauw dat ging idd snel
#S|fed-0724|email|bank|
K|vertrekken|wachttijd|2|irritatie|3|-|Op 2 september is gevraagd de rekening van onze stichting op te heffen, en pas op 14 november is een bevestiging gestuurd die op 15 november weer is ingetrokken.
#S|fed-0725|review|bank|sterren=4
K|vertrekken|bejegening|4|vertrouwen|0|-|Toen ik wegging werd me niet het mes op de keel gezet, de medewerker wenste me geluk en vond het jammer.
K|terugkijken|geen|4|neutraal|0|-|Ik zou er zo weer naar teruggaan.
#S|fed-0726|review|verzekering|sterren=2
K|vertrekken|digitaal|2|irritatie|2|-|De opzegknop stond er, deed niks, en daarna was hij weg.
K|vertrekken|bereikbaarheid|2|irritatie|2|-|Daarna een avond gebeld met een bandje.
#S|fed-0727|enquete|verzekering|nps=7
K|vertrekken|prijs|3|neutraal|0|-|Overgestapt vanwege de premie, verder was er niets op aan te merken.
#S|fed-0728|email|telecom|
K|vertrekken|geen|3|neutraal|0|vraag|Als ik opzeg tegen 30 april, moet ik dan de kastjes zelf terugsturen?
K|vertrekken|informatie|2|verwarring|1|-|De brief rept van twee kastjes, ik heb er een.
#S|fed-0729|review|telecom|sterren=3
K|vertrekken|beleid|2|irritatie|0|-|Wie overlijdt, moet daar kennelijk een maand van tevoren rekening mee houden, want zo lang liep het abonnement van mijn zus nog door.
K|hulp|bejegening|4|neutraal|0|-|De man aan de lijn vond dat zelf ook pijnlijk en was aardig.
#S|fed-0730|email|webshop|
K|vertrekken|geen|3|verlangen|0|wens|Graag uitschrijven uit de koffieclub, ik heb er inmiddels veertig pakken van staan.
#S|fed-0731|review|diensten|sterren=4
K|vertrekken|digitaal|4|blijdschap|0|-|Bij de streamingdienst kon ik in één klik stoppen en kreeg ik zelfs het resterende geld terug.
#S|fed-0732|email|diensten|
K|vertrekken|bejegening|2|teleurstelling|0|-|Na het incident met de kinderen in de kleedkamer, waarop u alleen een knikje had, ontvangt u hierbij onze opzegging voor alle drie.
#S|fed-0733|review|wonen|sterren=2
K|vertrekken|beleid|2|irritatie|0|-|Om na dertig jaar weg te mogen moest ik eerst het gat van de oude douchestang dichten met mortel in de originele kleur, 'zoals aangeleverd'.
#S|fed-0734|enquete|overheid|nps=6
K|vertrekken|geen|3|neutraal|0|-|Woon inmiddels in Denemarken, uitschrijving liep soepel.
#S|fed-0735|email|reizen|
K|vertrekken|geen|3|verlangen|0|wens|Graag wil ik ons OV-jaarabonnement voor twee personen beëindigen nu wij met pensioen zijn.
K|betalen|geen|3|neutraal|0|vraag|Hoeveel krijgen we terug over de niet-gebruikte maanden?
#S|fed-0736|review|bezorging|sterren=4
K|vertrekken|digitaal|4|neutraal|0|-|Pauzeren en stoppen in de app, zonder dat er vijf pop-ups aan je mouw trekken.
#S|fed-0737|chat|overheid|
K|gebruiken|storing|3|neutraal|0|vraag|ligt de site van de gemeente eruit of ligt het aan mij
A|||||||Er is een storing, we verwachten herstel om 13.00 uur.
K|gebruiken|storing|2|neutraal|1|-|ok, mijn aanvraag sluit vandaag om 12 dus dat is lastig
A|||||||We verlengen de termijn automatisch.
K|aanvragen|beleid|4|opluchting|0|-|oh pfft gelukkig
#S|fed-0738|review|bezorging|sterren=1
K|gebruiken|storing|2|irritatie|2|-|App uit de lucht op de dag dat ik mijn boodschappen wilde wijzigen, daardoor drie kilo wortels in huis.
#S|fed-0739|review|verzekering|sterren=2
K|gebruiken|storing|2|irritatie|1|-|Al een week kun je je declaraties niet inzien, 'er wordt aan gewerkt'.
#S|fed-0740|email|reizen|
K|gebruiken|storing|2|irritatie|2|-|De elektrische deelfiets begaf het op de dijk tussen Hoorn en Edam en ik heb hem zeven kilometer moeten duwen.
K|betalen|beleid|3|verlangen|0|wens|De huur van die dag zou ik graag vergoed krijgen.
#S|fed-0741|enquete|energie|nps=9
K|gebruiken|storing|5|vertrouwen|0|-|Dertien jaar aangesloten, letterlijk één keer stroomuitval, door een kraai.
#S|fed-0742|review|webshop|sterren=1
K|gebruiken|storing|2|teleurstelling|0|-|Sinterklaascadeau voor mijn zoon, speelgoedkraan, na één avond draaien brak de arm af. Hij begreep er niks van en ik ook niet.
#S|fed-0743|chat|wonen|
K|gebruiken|storing|2|neutraal|0|-|de lampen in het trappenhuis branden al een week niet
A|||||||Bedankt voor het melden. Donderdag komt iemand.
K|hulp|geen|4|dankbaarheid|0|-|mooi dank je
#S|fed-0744|review|telecom|sterren=4
K|gebruiken|storing|4|opluchting|0|-|Heel de straat plat, behalve ons, omdat we via die ene aanbieder zitten. Buren kwamen op onze wifi 😂
#S|fed-0745|email|overheid|
K|gebruiken|storing|2|bezorgdheid|0|-|De pomp van de tunnel onder het spoor staat uit en met deze regen staat er een halve meter water in.
K|hulp|geen|3|neutraal|0|wens|Wie kan daar vandaag nog naar kijken?
#S|fed-0746|review|diensten|sterren=3
K|gebruiken|storing|2|neutraal|0|-|Halverwege de fysio viel de echografie uit.
K|gebruiken|bejegening|4|blijdschap|0|-|Mijn behandelaar tekende de spier toen maar op papier, en dat was eigenlijk duidelijker.
#S|fed-0747|email|telecom|
K|aanvragen|geen|3|verlangen|0|wens|Graag bestel ik twee extra simkaarten voor onze nieuwe bezorgers.
K|aanvragen|beleid|3|neutraal|0|vraag|Is er voor een eenmanszaak een maximum?
#S|fed-0748|review|telecom|sterren=3
K|aanvragen|bejegening|4|blijdschap|0|-|De verkoper in de winkel was echt een schatje, die gooide er een hoesje gratis bij.
K|aanvragen|beleid|2|irritatie|1|-|Alleen moest ik voor een prepaidje wel mijn paspoort én een bankafschrift laten zien.
#S|fed-0749|enquete|overheid|csat=1
K|aanvragen|beleid|2|boosheid|2|-|voor een kraam op de rommelmarkt moet ik een veiligheidsplan indienen. ik verkoop knuffels
#S|fed-0750|chat|overheid|
K|aanvragen|prijs|3|neutraal|0|vraag|wat kost een spoedpaspoort
A|||||||Dat is 54 euro extra.
K|aanvragen|wachttijd|3|neutraal|0|vraag|en hoe snel is spoed
A|||||||De volgende werkdag.
K|aanvragen|geen|3|verlangen|0|wens|ok dan morgen graag, vlieg zaterdag
#S|fed-0751|review|bank|sterren=2
K|aanvragen|beleid|2|irritatie|1|-|Als gepensioneerde met een half miljoen op de bank krijg ik geen creditcard want 'u heeft geen loonstrook'.
#S|fed-0752|email|bank|
K|aanvragen|geen|3|neutraal|0|-|In aansluiting op ons gesprek stuur ik de salarisstrook en werkgeversverklaring mee.
K|aanvragen|wachttijd|3|neutraal|0|vraag|Is de aanvraag daarmee compleet en op welke dag mag ik een besluit verwachten?
#S|fed-0753|chat|energie|
K|aanvragen|beleid|3|neutraal|0|vraag|zit er een annuleringsperiode op dat contract
A|||||||Ja, 14 dagen bedenktijd.
K|aanvragen|geen|3|neutraal|0|wens|doe maar dan
A|||||||Aangevraagd!
K|aanvragen|digitaal|4|blijdschap|0|-|makkelijker dan ik dacht
#S|fed-0754|review|energie|sterren=1
K|aanvragen|bejegening|1|boosheid|0|-|Colporteur aan de deur praatte mijn moeder van 88 een contract aan dat ze niet begreep, met 'een handtekening voor ontvangst'.
K|hulp|bejegening|2|teleurstelling|0|-|Toen ik belde zeiden ze doodleuk dat volwassenen zelf tekenen.
#S|fed-0755|email|verzekering|
K|aanvragen|wachttijd|2|irritatie|3|-|Voor de overlijdensrisicoverzekering wachten we nu acht weken op het medische oordeel, terwijl mijn vrouw alleen hooikoorts heeft gehad.
K|aanvragen|geen|3|bezorgdheid|0|vraag|Kan de hypotheek hierdoor misgaan?
#S|fed-0756|enquete|verzekering|csat=4
K|aanvragen|digitaal|4|blijdschap|0|-|vragenlijst was kort en je kon tussendoor stoppen en later verder
#S|fed-0757|review|reizen|sterren=4
K|aanvragen|informatie|4|vertrouwen|0|-|Vooraf per mail een heldere lijst gekregen van wat er in de koffer mag, per luchtvaartmaatschappij.
#S|fed-0758|email|reizen|
K|aanvragen|digitaal|2|neutraal|1|-|Na het boeken van de veerboot kreeg ik een scherm met 'error 500' en geen mail.
K|aanvragen|geen|3|neutraal|0|vraag|Is de boeking doorgegaan, en zo ja onder welk nummer?
#S|fed-0759|review|reizen|sterren=1
K|aanvragen|prijs|2|boosheid|0|-|Ga je boeken voor zes personen, wordt het vanaf de derde opeens duurder omdat het 'de laatste plaatsen' zijn.
#S|fed-0760|chat|diensten|
K|aanvragen|geen|3|neutraal|0|wens|hoi ik wil me opgeven voor de hardloopclinic
A|||||||Leuk! Welke afstand?
K|geen|geen|3|neutraal|0|-|5 km denk ik, ik ben nog nooit verder geweest dan de bus
A|||||||Dan is groep A precies goed voor u.
K|aanvragen|bejegening|4|blijdschap|0|-|haha dank je, ik voel me al minder een buffel
#S|fed-0761|email|diensten|
K|aanvragen|wachttijd|2|neutraal|1|-|Twee weken geleden heb ik mij aangemeld voor een kennismaking bij de psycholoog.
K|aanvragen|geen|2|bezorgdheid|0|angst|Het gaat de laatste dagen niet zo goed, dus ik hoop dat ik niet vergeten ben.
#S|fed-0762|review|diensten|sterren=5
K|aanvragen|digitaal|5|blijdschap|0|-|Restaurant geboekt, glutenvrij aangevinkt, kinderstoel aangevinkt, alles stond klaar toen we binnenkwamen. Hoe fijn is dat.
#S|fed-0763|email|wonen|
K|aanvragen|informatie|2|verwarring|1|-|Bij de aanmelding wordt gevraagd om een 'voorlopige inkomensverklaring', maar ik vind nergens wat dat is.
K|aanvragen|geen|3|neutraal|0|vraag|Volstaat mijn laatste jaaropgave?
#S|fed-0764|review|wonen|sterren=1
K|aanvragen|beleid|2|irritatie|2|-|Reageer op tien woningen, krijg nergens een reden waarom het een ander werd.
K|aanvragen|geen|2|teleurstelling|0|-|Je begint te denken dat er loten in een hoge hoed zitten.
#S|fed-0765|review|webshop|sterren=3
K|aanvragen|digitaal|4|neutraal|0|-|Betalen met mijn cadeaubon ging zonder moeite.
K|aanvragen|beleid|2|irritatie|0|-|Alleen mocht ik de bon maar één keer gebruiken, dus de rest van het saldo was ik kwijt.
#S|fed-0766|email|webshop|
K|aanvragen|geen|3|neutraal|0|vraag|Kunt u mijn bestelling van gisteren samenvoegen met die van vandaag?
K|aanvragen|prijs|3|neutraal|0|wens|Dan hoef ik maar één keer verzendkosten te betalen.
#S|fed-0767|enquete|webshop|nps=6
K|aanvragen|digitaal|2|neutraal|1|-|zoekbalk vindt nooit wat je typt, ik blader dan maar
#S|fed-0768|email|bezorging|
K|aanvragen|geen|3|neutraal|0|vraag|Kan ik bij u een koelkast door de vensterbank laten tillen, op de vijfde verdieping zonder lift?
K|aanvragen|prijs|3|neutraal|0|vraag|En wat vraagt u daarvoor?
#S|fed-0769|review|bezorging|sterren=3
K|aanvragen|informatie|2|verwarring|1|-|Bij 'afmetingen' geen idee of ik nou inclusief of exclusief de doos moest meten.
K|ontvangen|levering|4|neutraal|0|-|Ophalen en brengen ging verder vlot.
#S|fed-0770|notitie|overheid|
K|aanvragen|digitaal|2|neutraal|2|-|Vader (71) komt nt door digitale hulp bij bouwaanvraag, dochter zit erbij te typen.
K|aanvragen|bejegening|4|blijdschap|0|-|Samen aan de lijn afgemaakt, 41 min.
M|aanvragen|werkdruk|2|bezorgdheid|0|-|41 min staat rood in mijn cijfers, maar zo help je iemand wél.
M|aanvragen|systeem|4|neutraal|0|-|Meekijkfunctie bleek te bestaan, 3 jr gewerkt zonder het te weten.
#S|fed-0771|notitie|verzekering|
K|aanvragen|geen|3|neutraal|0|-|Klt sluit uitvaartverz, betaalt per jr.
K|ontvangen|wachttijd|4|neutraal|0|-|Polis binnen 3 min in mail.
M|aanvragen|systeem|4|neutraal|0|-|Nieuw polisdocument is begrijpelijk, eindelijk gn vragen na afloop.
#S|fed-0772|notitie|webshop|
K|aanvragen|geen|3|neutraal|0|-|Zakelijke klt bestelt 200 mokken m/logo.
K|aanvragen|informatie|2|verwarring|1|-|Proefdruk toont logo op zn kop.
K|aanvragen|fout|4|blijdschap|0|-|Nieuwe proef 40 min ltr, klt tekent.
M|aanvragen|samenwerking|4|blijdschap|0|-|Drukkerij en ik appen gewoon, en dat werkt als een trein.
#S|fed-0773|notitie|reizen|
K|aanvragen|beleid|2|teleurstelling|0|-|Alleenreiz. 72 jr betaalt 40% toeslag, "wordt gestraft omdat ik weduwnaar ben".
K|aanvragen|beleid|4|neutraal|0|-|Toeslag gehalveerd, kost mij gn doorvraag.
M|aanvragen|mandaat|4|blijdschap|0|-|Mag dit sinds vorig seizoen, vind t prachtig.
M|aanvragen|waardering|4|vertrouwen|0|-|Hr zei: "u verkoopt geen reis maar moed".
#S|fed-0774|notitie|wonen|
K|aanvragen|wachttijd|2|neutraal|3|-|Medehuurderschap loopt 5 mnd, trouwen over 3 wk.
K|aanvragen|geen|3|neutraal|0|vraag|Kan ze al wel ingeschreven wonen?
M|aanvragen|procedure|2|irritatie|0|-|Ik moet voor inschrijving de gemeente bellen, die vervolgens mij belt.
#S|fed-0775|notitie|bank|
K|aanvragen|beleid|2|teleurstelling|0|-|Statushouder krijgt gn rekening want visum loopt over 5 mnd af.
K|aanvragen|geen|2|bezorgdheid|0|angst|Werkgever betaalt alleen op NL-rek., baan staat op spel.
K|aanvragen|beleid|4|opluchting|0|-|Basisbankrekening wél mogelijk, direct aangevr.
M|aanvragen|kennis|2|irritatie|0|-|Basisrek. staat in gn enkel menu, wist ik alleen van collega.
M|aanvragen|mandaat|4|neutraal|0|-|Kon hem zelf openen.
#S|fed-0776|notitie|telecom|
K|aanvragen|informatie|2|neutraal|1|-|Klt dacht 24 mnd 15 eur, blijkt na mnd 6 27 eur.
K|vertrekken|beleid|4|opluchting|0|-|Verwijd. binnen bedenktijd, kostenloos.
M|aanvragen|samenwerking|2|irritatie|0|-|Actieflyer v filiaal verzwijgt mnd 7, al 5 boze klanten deze wk.
#S|fed-0777|notitie|energie|
K|aanvragen|informatie|2|neutraal|1|-|Aansluiting nwb, EAN-code onbekend.
K|aanvragen|wachttijd|3|neutraal|0|-|Netbeh. geeft code in 4 dgn.
M|aanvragen|systeem|2|irritatie|0|-|Kan EAN niet zelf opzoeken, ook netbeh. niet via keten.
#S|fed-0778|notitie|diensten|
K|aanvragen|geen|3|neutraal|0|-|Bruidspaar boekt zaal voor 12/6.
K|aanvragen|prijs|2|teleurstelling|0|-|Tafelbroodjes 9 pp, hadden op 5 gerekend.
K|aanvragen|beleid|4|neutraal|0|-|Broodjes zelf meenemen mag.
M|aanvragen|mandaat|4|neutraal|0|-|Zelf mogen beslissen, werkt fijn.
#S|fed-0779|notitie|bezorging|
K|aanvragen|digitaal|2|irritatie|1|-|Label maken v Ruby-Ann met koppelteken "ongeldige naam".
K|aanvragen|digitaal|4|neutraal|0|-|Zonder streepje wel.
M|aanvragen|mandaat|3|neutraal|0|-|Doorgegeven aan IT, meer kan ik nt.
#S|fed-0780|review|telecom|sterren=4
K|gebruiken|kwaliteit|4|neutraal|0|-|Kan er niks slechts over zeggen, films lopen zonder haperen.
K|terugkijken|geen|4|neutraal|0|-|Had ik het eerder geweten, dan was ik jaren geleden al overgestapt.
#S|fed-0781|enquete|telecom|nps=3
K|gebruiken|digitaal|2|irritatie|1|-|elke update van de tv-app schuift alles van plek, mijn vrouw is het beu
#S|fed-0782|email|energie|
K|gebruiken|digitaal|3|neutraal|0|vraag|Hoe zet ik in de app de weergave van euro's naar kuubs?
#S|fed-0783|review|energie|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|Van de beloofde 10 kWh uit de thuisbatterij haal ik er met moeite zeven.
K|hulp|informatie|2|irritatie|1|-|Volgens de leverancier is dat 'normaal gedrag bij normale temperaturen', wat dat ook mag betekenen.
#S|fed-0784|chat|bank|
K|gebruiken|digitaal|4|blijdschap|0|-|hee ik wil even zeggen dat de nieuwe splitknop geweldig is
A|||||||Wat leuk om te horen!
K|geen|geen|4|blijdschap|0|-|ga zo door 👏
#S|fed-0785|review|bank|sterren=3
K|gebruiken|informatie|2|verwarring|0|-|Sinds kort noemt de app mijn spaargeld 'vermogen' en mijn rekening 'potje', ik word er kierewiet van.
#S|fed-0786|review|verzekering|sterren=5
K|gebruiken|geen|4|vertrouwen|0|-|Tien jaar verzekerd en eigenlijk nooit nodig gehad, behalve als geruststelling. Mij hoor je niet mopperen.
#S|fed-0787|email|verzekering|
K|gebruiken|geen|3|neutraal|0|vraag|Is mijn zoon ook gedekt als hij met vrienden gaat skiën in Oostenrijk?
K|gebruiken|informatie|2|verwarring|1|vraag|In de app staat bij winterkuur 'nee' en bij wereld 'ja', welke telt?
#S|fed-0788|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|De fietstassen hebben hagel, zand en mijn puberzoon overleefd. Meer hoef je over kwaliteit niet te weten.
#S|fed-0789|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|Als ik die slow cooker nog één keer aan de buitenkant moet schoonmaken omdat hij kookt als een vulkaan, gaat hij naar de kringloop.
#S|fed-0790|enquete|overheid|csat=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|fietspad langs het kanaal is een verademing, eindelijk glad asfalt
#S|fed-0791|review|overheid|sterren=2
K|gebruiken|bereikbaarheid|2|irritatie|0|-|De milieustraat is tegenwoordig alleen op werkdagen open, van tien tot drie. Dus vooral niet als je werkt.
#S|fed-0792|email|overheid|
K|gebruiken|levering|2|irritatie|1|-|In de Rozenstraat is de groene bak alweer overgeslagen, inmiddels ruiken wij hem tot op zolder.
K|hulp|geen|3|verlangen|0|wens|Zou er voor het weekend nog iemand langs kunnen rijden?
#S|fed-0793|chat|diensten|
K|gebruiken|levering|3|neutraal|0|vraag|gaat de zwemles vanmiddag door met dat weer
A|||||||Ja hoor, het bad is binnen.
K|gebruiken|geen|3|neutraal|0|-|haha oja
#S|fed-0794|review|diensten|sterren=1
K|gebruiken|levering|2|boosheid|2|-|Vier zaterdagen, vier keer 'juf is ziek', en geen vervanger.
K|betalen|geen|2|irritatie|0|-|Betalen mag natuurlijk wel gewoon.
#S|fed-0795|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De film was soms wat lang, maar de muziek sleepte mij erdoorheen.
K|gebruiken|kwaliteit|2|neutraal|0|-|De stoelen hebben een andere maat mens in gedachten gehad.
#S|fed-0796|email|wonen|
K|gebruiken|kwaliteit|2|irritatie|0|-|De buren boven ons hebben een nieuwe vloer en sindsdien hoor ik of ze hakken of sloffen dragen.
K|gebruiken|geen|3|verlangen|0|wens|Graag zou ik zien dat u met hen in gesprek gaat.
#S|fed-0797|review|wonen|sterren=4
K|gebruiken|privacy|4|vertrouwen|0|-|Sinds er camera's bij de voordeur hangen durft mijn dochter weer alleen thuis te komen.
K|gebruiken|kwaliteit|3|neutraal|0|-|Verder een gewone flat.
#S|fed-0798|review|reizen|sterren=3
K|gebruiken|levering|2|neutraal|1|-|We kwamen op de heenweg 50 minuten later aan dan het schema.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Maar wat een uitzicht, en thee op het perron.
#S|fed-0799|enquete|reizen|nps=2
K|gebruiken|kwaliteit|2|irritatie|0|-|zat op een kapotte stoel en naast een toilet dat de hele reis dicht bleef
#S|fed-0800|email|bezorging|
K|gebruiken|digitaal|2|verwarring|1|-|In de app staat dat ik voor volgende week niets heb besteld, maar de mail zegt van wel.
K|gebruiken|geen|3|neutraal|0|vraag|Welke van de twee klopt?
#S|fed-0801|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De kookboxen houden ons gezond, meer kan ik er niet over zeggen dan dat het werkt.
K|gebruiken|kwaliteit|2|irritatie|0|-|Het is wel veel plastic.
#S|fed-0802|chat|reizen|
K|gebruiken|levering|2|irritatie|1|-|de excursie zou om 9 beginnen maar er staat niemand
A|||||||De gids staat bij de achteringang.
K|gebruiken|geen|3|neutraal|0|-|o ok lopen we daarheen
#S|fed-0803|review|energie|sterren=3
K|gebruiken|informatie|4|neutraal|0|-|Elke maand zo'n mailtje waarin staat wat mijn huis verbruikt tegenover de buurt, dat vind ik best nuttig.
K|gebruiken|privacy|2|bezorgdheid|0|-|Al vraag ik me af wie er nog meer meekijkt.
#S|fed-0804|notitie|energie|
K|gebruiken|kwaliteit|4|blijdschap|0|-|Klt belt om te zeggen dat WP top bevalt, factuur 60% lager.
K|terugkijken|geen|4|vertrouwen|0|-|Wil best in brochure.
M|terugkijken|waardering|4|blijdschap|0|-|Eerste complimentbel v deze week, hangt nu op het prikbord.
#S|fed-0805|notitie|bank|
K|gebruiken|digitaal|2|neutraal|1|-|Sinds update klt 6x uitgelogd per dag.
K|gebruiken|digitaal|4|opluchting|0|-|Tijdsinst. aangepast, klopt nu.
M|gebruiken|kennis|4|neutraal|0|-|Zat in release-notes pag 12, blij dat ik het las.
#S|fed-0806|notitie|reizen|
K|gebruiken|bejegening|2|teleurstelling|0|-|Reisleider zou reizigers "schapen" genoemd hebben.
K|gebruiken|geen|3|neutraal|0|wens|Wil andere gids op 2e helft.
K|hulp|beleid|4|opluchting|0|-|Akkoord, andere gids morgen.
M|hulp|samenwerking|4|neutraal|0|-|Lokale partner handelde t binnen 1 u, geen discussie.
#S|fed-0807|notitie|webshop|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Boormachine laat borstel los na 2 dgn.
K|hulp|beleid|4|opluchting|0|-|Gelijk nieuwe + oude mag houden.
M|gebruiken|systeem|2|irritatie|0|-|Model staat nog steeds niet op de terugroeplijst, gek want dit is de 9e.
#S|fed-0808|notitie|overheid|
K|gebruiken|storing|2|bezorgdheid|0|-|Verkeerslichten Ceintuurbaan uit, 2 bijna-ongelukken.
K|hulp|wachttijd|4|opluchting|0|-|Regelaar ter plaatse 16 min, klt weg gerustgesteld.
M|hulp|procedure|2|irritatie|0|-|Formeel moet ik eerst ticket, dan pas bellen; heb eerst gebeld.
#S|fed-0809|notitie|wonen|
K|gebruiken|privacy|2|bezorgdheid|0|-|Huurder ziet onbekende man herhld in fietsenkelder.
K|hulp|wachttijd|4|opluchting|0|-|Lampen + sluitboom vandaag, camera volgt.
M|hulp|mandaat|4|neutraal|0|-|Kleine veiligheidsmaatregelen mag ik tot 250 eur zelf doen.
#S|fed-0810|notitie|diensten|
K|gebruiken|levering|2|neutraal|2|-|Docent Frans 3x nt op komen dagen zonder bericht.
K|betalen|geen|3|neutraal|0|wens|Wil geld v 3 lessen terug.
K|betalen|beleid|4|opluchting|0|-|3 lessen + 1 gratis.
M|gebruiken|samenwerking|2|irritatie|0|-|Rooster en HR spreken over "beschikbaarheid", docent zegt zelf nooit meer niks gehoord te hebben.
#S|fed-0811|review|telecom|sterren=1
K|gebruiken|storing|2|irritatie|1|-|Oudjaarsavond. Iedereen belt iedereen. Wij niet, wij zaten op stilstaand beeld.
#S|fed-0812|enquete|wonen|nps=8
K|gebruiken|geen|4|neutraal|0|-|rustig, schoon, doe ik het mee
#S|fed-0813|review|reizen|sterren=4
K|gebruiken|kwaliteit|4|verrassing|0|-|Verwachtte een sneu busje met plakkende vloer, het was een ruime bus met een chauffeur die over elke kerk een verhaal had.
#S|fed-0814|email|energie|
K|gebruiken|geen|3|neutraal|0|-|Ik stuur de meterstanden van de twee panden hierbij toe.
K|gebruiken|geen|3|neutraal|0|-|Meter A 12.221, meter B 8.109.
#S|fed-0815|chat|verzekering|
K|gebruiken|beleid|3|neutraal|0|vraag|mag mijn vriend mijn auto ook rijden of is hij dan niet verzekerd
A|||||||Ja hoor, als hij ouder is dan 24.
K|gebruiken|beleid|2|teleurstelling|0|-|hij is 23 tot mei, lekker dan
#S|fed-0816|review|bezorging|sterren=1
K|gebruiken|levering|2|irritatie|2|-|Met een abonnement op twee kranten ben ik blij als er één ligt. Vandaag lag er een halve, iemand had de sport eruit gehaald.
#S|fed-0817|email|energie|
K|wijzigen|geen|3|verlangen|0|wens|Per 1 april wil ik graag van variabel naar vast.
K|wijzigen|geen|3|neutraal|0|vraag|Loopt mijn korting van de vereniging dan gewoon door?
#S|fed-0818|review|energie|sterren=4
K|wijzigen|digitaal|4|blijdschap|0|-|Termijnbedrag zelf aangepast in de app op een regenachtige zondag, zonder bellen.
K|betalen|informatie|4|neutraal|0|-|Er stond zelfs bij wat het advies was en waarom.
#S|fed-0819|chat|telecom|
K|wijzigen|geen|3|neutraal|0|vraag|kan ik mijn sim omzetten naar esim
A|||||||Ja, dat kan in de app.
K|wijzigen|digitaal|2|verwarring|1|-|maar hij wil een qr scannen met de telefoon waar die qr op staat?
A|||||||Open hem op een laptop of print hem uit.
K|wijzigen|digitaal|4|opluchting|0|-|gelukt via de laptop van mn zus pff
#S|fed-0820|review|telecom|sterren=2
K|wijzigen|informatie|2|irritatie|1|-|Verhuizen met hetzelfde nummer 'kan altijd'. Behalve als je over de provinciegrens gaat, bleek na drie weken.
#S|fed-0821|enquete|bank|csat=4
K|wijzigen|wachttijd|4|neutraal|0|-|nieuwe pincode en nieuw adres in een telefoontje geregeld
#S|fed-0822|email|verzekering|
K|wijzigen|wachttijd|2|irritatie|2|-|In februari heb ik gevraagd de auto over te zetten op mijn dochter, en in juni heb ik nog geen nieuwe polis gezien.
K|betalen|geen|2|irritatie|0|-|Intussen wordt er nog gewoon van mijn rekening geïncasseerd.
#S|fed-0823|review|verzekering|sterren=4
K|wijzigen|digitaal|4|neutraal|0|-|Verbouwing doorgegeven, foto's erbij, de nieuwe premie stond er meteen.
K|wijzigen|prijs|2|neutraal|0|-|Die was wel wat hoger dan gehoopt.
#S|fed-0824|notitie|verzekering|
K|wijzigen|geen|3|neutraal|0|wens|Wil zonnepanelen op opstalpolis.
K|wijzigen|informatie|2|verwarring|1|-|Site: automatisch mee; folder: apart aanmelden.
M|wijzigen|kennis|2|irritatie|0|-|Ik wist het ook niet, folder is v vorig jr en ligt overal nog.
M|wijzigen|samenwerking|4|neutraal|0|-|Productteam gaf antwoord binnen de chat.
#S|fed-0825|review|webshop|sterren=4
K|wijzigen|wachttijd|4|verrassing|0|-|Adreswijziging doorgegeven om negen uur 's avonds, om vijf over negen bevestigd.
#S|fed-0826|email|webshop|
K|wijzigen|beleid|2|irritatie|1|-|Volgens uw voorwaarden moet ik het dekbed terugsturen in 'originele krimpfolie', maar die heb ik er met een mes af moeten snijden.
K|wijzigen|beleid|3|neutraal|0|vraag|Hoe had u zich dat voorgesteld?
#S|fed-0827|review|bezorging|sterren=4
K|wijzigen|beleid|4|blijdschap|0|-|Voor het feest kon ik de taarten een uur eerder laten komen, daar deden ze geen moment moeilijk over.
#S|fed-0828|email|bezorging|
K|wijzigen|geen|3|neutraal|0|wens|Wilt u het afleveradres van order 440-92 wijzigen in de werkplaats achter ons huis?
#S|fed-0829|review|reizen|sterren=2
K|wijzigen|prijs|2|boosheid|0|-|Een tikfout in mijn tweede voornaam: 89 euro om de i te vervangen door een e.
#S|fed-0830|email|reizen|
K|wijzigen|geen|3|neutraal|0|vraag|Kunnen we onze stopover in Singapore met één nacht verlengen?
K|wijzigen|prijs|3|neutraal|0|vraag|En blijft de prijs dan gelijk?
#S|fed-0831|chat|bezorging|
K|wijzigen|geen|3|neutraal|0|wens|adres verandert van nr 4 naar 4A vanaf maandag, pas je dat aan
A|||||||Gedaan. Er staat een bestelling open, zal die ook daarheen?
K|wijzigen|bejegening|4|blijdschap|0|-|ja scherp opgemerkt, anders lag hij bij de buren
#S|fed-0832|review|diensten|sterren=3
K|wijzigen|digitaal|2|neutraal|1|-|Lesuur omzetten gaat alleen via het ouderportaal, waar je eerst elf schermen door moet.
K|wijzigen|beleid|4|neutraal|0|-|De directrice vond het best, daar niet van.
#S|fed-0833|email|diensten|
K|wijzigen|geen|3|verlangen|0|wens|Mijn knie speelt op, dus ik schuif mijn rijexamen graag een maand op.
K|wijzigen|prijs|3|neutraal|0|vraag|Kost dat iets?
#S|fed-0834|review|overheid|sterren=4
K|wijzigen|digitaal|4|blijdschap|0|-|Met DigiD in vier klikken ingeschreven op het nieuwe adres, ook voor de hond.
#S|fed-0835|email|overheid|
K|wijzigen|beleid|2|teleurstelling|0|-|Voor een extra bewonersvergunning moet ik een garage hebben, en die staat er sinds de brand niet meer.
K|wijzigen|beleid|3|verlangen|0|wens|Is er ruimte voor een tijdelijke oplossing?
#S|fed-0836|review|wonen|sterren=2
K|wijzigen|doorverwijzing|2|irritatie|3|-|Wij willen samen één woning huren, en van de een moeten we bij de ander zijn en van de ander bij de een. Wie dit bedacht heeft moet zelf maar eens proberen samen te wonen.
#S|fed-0837|email|wonen|
K|wijzigen|geen|3|neutraal|0|vraag|Mag ik met instemming van mijn buurvrouw onze bergingen ruilen?
K|wijzigen|geen|3|neutraal|0|-|Zij heeft de hare liever naast de lift.
#S|fed-0838|notitie|wonen|
K|wijzigen|geen|3|neutraal|0|wens|Hr (rolst.) wil drempelhulp voordeur.
K|wijzigen|beleid|4|neutraal|0|-|WMO akk., plaats do.
M|wijzigen|samenwerking|5|blijdschap|0|-|Gemeente en wij deden het in een dag, dat maakt mijn maand goed.
#S|fed-0839|review|bank|sterren=1
K|wijzigen|digitaal|2|boosheid|2|-|Van achternaam veranderen na de scheiding lukte overal in een kwartier, behalve hier, want 'de oude naam staat nog in het sjabloon'.
#S|fed-0840|email|bank|
K|wijzigen|geen|3|neutraal|0|wens|Wilt u na de overlijdensmelding geen post meer op naam van mijn vader sturen?
K|wijzigen|herhaling|2|teleurstelling|2|-|De vorige twee keer dat ik dat vroeg, kwam er een week later weer een jaaroverzicht.
#S|fed-0841|review|energie|sterren=5
K|betalen|beleid|5|dankbaarheid|0|-|Toen ik met mijn uitkering achterliep, kreeg ik geen aanmaning maar een telefoontje: 'hoe gaat het met u?' Daar ben ik nu nog stil van.
#S|fed-0842|email|telecom|
K|betalen|geen|3|neutraal|0|vraag|Is mijn factuur van december al beschikbaar? Ik zie hem niet in de omgeving.
#S|fed-0843|chat|telecom|
K|betalen|fout|2|neutraal|1|-|mijn vader staat op mijn rekening met zijn abo maar hij is al een jaar weg
A|||||||Dat ruimen we op. U krijgt 12 maanden terug.
K|betalen|fout|4|verrassing|0|-|wow dat is meer dan 200 euro, dankje
#S|fed-0844|review|bank|sterren=2
K|betalen|informatie|2|verwarring|1|-|Mijn afschrift kent opeens een post 'ov. kst.', in de chat heet dat 'overige', en wat dat inhoudt moet ik opzoeken in een pdf van veertig pagina's.
#S|fed-0845|enquete|verzekering|csat=5
K|betalen|wachttijd|5|blijdschap|0|-|Zorgkosten binnen 2 dagen teruggestort
#S|fed-0846|email|webshop|
K|betalen|fout|2|irritatie|1|-|Ik betaalde achteraf, ik heb het betaalbewijs, en toch krijg ik de derde aanmaning met kosten.
K|betalen|geen|3|neutraal|0|wens|Gelieve dit onmiddellijk in orde te brengen.
#S|fed-0847|review|webshop|sterren=4
K|betalen|digitaal|4|neutraal|0|-|Achteraf betalen werkte soepel en de herinnering kwam op tijd.
#S|fed-0848|review|reizen|sterren=1
K|betalen|belofte|1|boosheid|2|-|Vakantiecheque 'binnen tien dagen'. We zijn bijna een jaar verder en ik heb een map met onze brieven.
#S|fed-0849|email|reizen|
K|betalen|fout|2|neutraal|1|-|De toeristenbelasting op onze factuur is voor zes personen, we waren met z'n vieren.
#S|fed-0850|enquete|overheid|nps=4
K|betalen|prijs|2|teleurstelling|0|-|rioolheffing is met een derde omhoog, ik woon alleen en douche vijf minuten
#S|fed-0851|notitie|overheid|
K|betalen|informatie|2|bezorgdheid|1|-|Klt (alleenst. moeder) kan kwijtschelding niet vinden.
K|betalen|informatie|4|opluchting|0|-|Online formulier samen ingevuld, klt in tranen.
M|betalen|waardering|4|blijdschap|0|-|Ze vroeg mn naam voor een kaartje.
M|betalen|systeem|2|irritatie|0|-|Formulier is enkel via laptop, terwijl iedereen met zijn telefoon belt.
#S|fed-0852|review|bezorging|sterren=3
K|betalen|prijs|2|irritatie|0|-|Je betaalt 4,50 voor bezorging en dan wordt ook nog fooi voorgesteld voor je iets hebt gegeten.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De sushi zelf mocht er wezen.
#S|fed-0853|chat|bezorging|
K|betalen|geen|3|neutraal|0|vraag|hoi kan ik contant betalen als het pakket komt
A|||||||Alleen met pin.
K|betalen|geen|3|neutraal|0|-|oke dan haal ik even mijn pas
#S|fed-0854|review|diensten|sterren=5
K|betalen|fout|4|verrassing|0|-|De fitness had per ongeluk een maand extra geïncasseerd; nog voor ik zelf had gemaild, stond het er weer op met een bos bloemen.
#S|fed-0855|review|wonen|sterren=2
K|betalen|beleid|2|bezorgdheid|0|angst|Twee weken te laat met de huur en meteen een deurwaarder op de mat. Ik vrees de dag dat het een maand wordt.
#S|fed-0856|email|wonen|
K|betalen|geen|3|verlangen|0|wens|Graag een overzicht van wat ik in 2023 aan servicekosten heb betaald, voor mijn bewindvoerder.
#S|fed-0857|review|webshop|sterren=1
K|ontvangen|levering|2|irritatie|2|-|ik heb hier al 3 x iets besteld en 3 x kwam het te laat
K|hulp|bereikbaarheid|2|irritatie|2|-|als je belt krijg je iemand die geen nederlands spreekt en dan word je opgehangen
K|terugkijken|geen|2|irritatie|0|-|mijn advies doe het niet
#S|fed-0858|email|telecom|
K|gebruiken|storing|2|neutraal|0|-|goedemorgen ik heb sinds gisteren geen internet meer het lampje op het kastje brand rood
K|gebruiken|storing|2|neutraal|1|-|heb hem al uit en aan gezet maar dat helpt niet
K|hulp|geen|3|neutraal|0|wens|kunt u even kijken wat er aan de hand is alvast bedankt
#S|fed-0859|chat|overheid|
K|betalen|informatie|2|verwarring|0|-|ik heb een brief gekregen dat ik moet betale maar ik heb al betaald
A|||||||Op welke datum heeft u betaald?
K|geen|geen|3|neutraal|0|-|3 weken gelede via ideal
A|||||||Ik zie het staan, de brief is gekruist met uw betaling.
K|betalen|informatie|4|opluchting|0|-|o gelukkig ik schrok al
#S|fed-0860|review|diensten|sterren=5
K|gebruiken|bejegening|5|blijdschap|0|-|me zoontje is dol op juf ans hij wil er zelfs in het weekend heen
#S|fed-0861|email|bank|
K|hulp|geen|3|neutraal|0|wens|beste bank kunt u mij helpen ik ben mijn pas kwijt en weet niet wat ik moet doen
K|gebruiken|privacy|2|bezorgdheid|0|angst|ben bang dat iemand eraf gaat halen
#S|fed-0862|enquete|energie|nps=6
K|gebruiken|geen|3|neutraal|0|-|niks bijzonders gewoon stroom
#S|fed-0863|enquete|reizen|csat=3
K|gebruiken|levering|3|neutraal|0|-|heen op tijd
K|gebruiken|levering|2|neutraal|1|-|terug uur vertraging
#S|fed-0864|review|wonen|sterren=4
K|hulp|bejegening|4|neutraal|0|-|aardige loodgieter die ook even de andere kraan nakeek
#S|fed-0865|chat|verzekering|
K|hulp|geen|3|neutraal|0|vraag|hey kan ik via hier schade melde
A|||||||Zeker, waar gaat het om?
K|hulp|geen|2|neutraal|0|-|achteruit gereden tegen een paaltje
A|||||||Vervelend. Is er schade aan derden?
K|hulp|geen|3|neutraal|0|-|nee alleen me bumper en me ego
#S|fed-0866|email|bezorging|
K|ontvangen|informatie|2|neutraal|1|-|ik had gehoopt op een bericht wanneer het word bezorgd maar heb niks ontvangen nog
K|ontvangen|levering|3|neutraal|0|vraag|weet u al iets
#S|fed-0867|review|telecom|sterren=1
K|hulp|bejegening|2|boosheid|0|-|geen respect voor de klant ze praten over je heen
K|vertrekken|geen|2|irritatie|0|-|ik ga weg hier klaar
#S|fed-0868|review|energie|sterren=2
K|betalen|fout|2|irritatie|1|-|kreeg rekening van 800 euro bleek niet eens van mij
K|hulp|fout|4|neutraal|0|-|ze hebben het wel opgelost maar toch schrikken
#S|fed-0869|email|diensten|
K|wijzigen|geen|3|verlangen|0|wens|wil graag mijn afspraak van vrijdag verzetten want ik moet werken
K|wijzigen|geen|3|neutraal|0|vraag|heeft u volgende week nog iets
#S|fed-0870|chat|bank|
K|aanvragen|geen|3|neutraal|0|vraag|hoe vraag ik een creditcard aan
A|||||||Via de app, onder 'Passen'.
K|aanvragen|beleid|3|neutraal|0|vraag|moet je daar iets voor verdienen ofzo
A|||||||Een inkomen van minimaal 1.150 euro per maand.
K|aanvragen|beleid|2|teleurstelling|0|-|ja dan valt die voor mij af
#S|fed-0871|review|verzekering|sterren=5
K|hulp|wachttijd|5|blijdschap|0|-|super snel geholpen na een inbraak, ze dachten echt mee en binnen 3 dagen was alles vergoed
#S|fed-0872|review|overheid|sterren=1
K|aanvragen|wachttijd|2|irritatie|3|-|al 5 maanden bezig met een uitkering
K|aanvragen|herhaling|2|irritatie|2|-|steeds weer nieuwe papieren inleveren die ze al hebben
K|gebruiken|geen|2|bezorgdheid|0|-|ondertussen leen ik van mn moeder
#S|fed-0873|email|wonen|
K|orienteren|geen|3|neutraal|0|vraag|hallo ik zoek een woning voor mij en mijn 2 kinderen hoe werkt dat bij u
K|orienteren|geen|3|neutraal|0|-|ik sta nog nergens ingeschreven
#S|fed-0874|enquete|webshop|nps=9
K|ontvangen|levering|4|blijdschap|0|-|altijd snel in huis
K|orienteren|kwaliteit|4|neutraal|0|-|veel keus ook
#S|fed-0875|enquete|diensten|nps=2
K|aanvragen|wachttijd|2|teleurstelling|3|-|drie maanden wachten op een eerste gesprek is te lang als je je slecht voelt
#S|fed-0876|review|reizen|sterren=4
K|aanvragen|digitaal|4|neutraal|0|-|boeken makkelijk
K|ontvangen|wachttijd|4|neutraal|0|-|inchecken snel
K|gebruiken|kwaliteit|2|neutraal|0|-|kamer wel klein
#S|fed-0877|chat|webshop|
K|ontvangen|fout|2|irritatie|1|-|ik heb maat m besteld en xl gekregen
A|||||||Wat vervelend! Ik stuur een retourlabel.
K|wijzigen|beleid|3|neutraal|0|vraag|moet ik dan eerst terugsturen en dan pas krijg ik de goede
A|||||||Nee, de M sturen we vandaag al op.
K|wijzigen|beleid|4|blijdschap|0|-|oh dat is netjes top
#S|fed-0878|email|energie|
K|ontvangen|geen|3|neutraal|0|vraag|hallo wanneer gaat mijn nieuwe contract in ik heb nog niks gehoord
K|vertrekken|geen|3|neutraal|0|vraag|en moet ik zelf mijn oude opzeggen
#S|fed-0879|review|bezorging|sterren=2
K|ontvangen|privacy|2|irritatie|0|-|pakket gewoon op de oprit gelegd in de regen zichtbaar voor iedereen die langs loopt
K|ontvangen|kwaliteit|2|teleurstelling|0|-|inhoud was nat
#S|fed-0880|review|bank|sterren=3
K|gebruiken|digitaal|4|neutraal|0|-|app prima
K|hulp|bereikbaarheid|2|irritatie|1|-|maar probeer maar eens een mens te bereiken
K|betalen|prijs|2|neutraal|0|-|en het word elk jaar duurder
#S|fed-0881|email|verzekering|
K|aanvragen|fout|2|verwarring|1|-|ik heb maandag een reisverzekering afgesloten maar krijg nu een mail over een woonverzekering klopt dat wel
#S|fed-0882|notitie|energie|
K|betalen|informatie|2|verwarring|0|-|klt snapt jrnota nt, denkt dat voorschot van buren erbij zit
K|betalen|informatie|4|neutraal|0|-|regel vr regel doorgenomen, akk
M|betalen|kennis|3|neutraal|0|-|nota-layout wijzigt weer in jan, nog gn instructie gezien
#S|fed-0883|notitie|telecom|
K|wijzigen|prijs|2|boosheid|0|-|klt boos: nwe klanten 20, hij 38
K|wijzigen|prijs|4|neutraal|0|-|24 geboden, akk 12 mnd
M|wijzigen|procedure|2|irritatie|0|-|mag pas korten als klt zelf met vertrek dreigt, voelt verkeerd
#S|fed-0884|notitie|bezorging|
K|ontvangen|fout|2|neutraal|1|-|pakket staat op afgelev. 12.03, klt was thuis, niks
K|hulp|geen|3|neutraal|0|-|onderzoek gestart 5 wd
M|hulp|samenwerking|2|irritatie|0|-|depot pakt tel nt op, 4x geprob.
#S|fed-0885|notitie|verzekering|
K|hulp|wachttijd|2|neutraal|3|-|klt wacht 9 wk op uitslag medisch adv.
K|hulp|belofte|2|neutraal|1|-|2x terugbelafspr gemist
M|hulp|werkdruk|2|neutraal|0|-|terugbellijst 87 st, 2 man
#S|fed-0886|notitie|bank|
K|gebruiken|privacy|2|bezorgdheid|0|angst|klt klikte op link in sms, bang vr rek.
K|gebruiken|privacy|4|opluchting|0|-|niks weg, pas vervangen
M|gebruiken|kennis|4|neutraal|0|-|fraude-script is duidelijk, in 4 min klaar
#S|fed-0887|notitie|reizen|
K|wijzigen|wachttijd|2|neutraal|2|-|klt wacht 2u in rij omboeken op vliegveld, belt ons ondertussen
K|wijzigen|wachttijd|4|opluchting|0|-|via tel omgeboekt vr hij aan de beurt was
M|wijzigen|systeem|4|blijdschap|0|-|nwe omboekknop = 30 sec, super
#S|fed-0888|notitie|webshop|
K|betalen|digitaal|2|neutraal|1|-|cadeaubon wordt nt geaccepteerd
K|betalen|digitaal|4|neutraal|0|-|handm. verrekend
M|betalen|systeem|2|irritatie|0|-|bonmodule elke ma kapot
#S|fed-0889|notitie|overheid|
K|hulp|doorverwijzing|2|neutraal|2|-|klt is nu 4e loket ivm leerplicht zoon
K|hulp|bejegening|2|teleurstelling|0|-|"voel me net een dossier"
M|hulp|samenwerking|2|irritatie|0|-|leerplicht, jeugd en wij hebben elk eigen systeem, niemand ziet t geheel
#S|fed-0890|notitie|wonen|
K|hulp|levering|2|neutraal|3|-|monteur 2x nt verschenen, mw 2x vrij gen.
K|hulp|geen|3|neutraal|0|wens|wil avondafspr.
M|hulp|procedure|2|irritatie|0|-|avond bestaat nt in planning, moet t op persoonl. titel vragen
#S|fed-0891|notitie|diensten|
K|gebruiken|bejegening|4|dankbaarheid|0|-|dochter v cliënt bedankt vr geduld tijdens maaltijd
M|gebruiken|waardering|4|blijdschap|0|-|doorgezet nr team, werd applaus
M|gebruiken|werkdruk|2|bezorgdheid|0|-|vanavond wel weer met 2 op 18 bewoners
#S|fed-0892|email|bezorging|
K|aanleiding|geen|3|neutraal|0|-|Op 1 september gaat onze zoon naar Groningen en zijn hele kamer moet mee, inclusief een drumstel.
K|orienteren|geen|3|neutraal|0|vraag|Vervoert u ook losse stukken of alleen complete inboedels?
#S|fed-0893|review|bezorging|sterren=4
K|aanleiding|storing|2|neutraal|0|-|Het busje van mijn zwager begaf het de avond voor de verhuizing.
K|aanvragen|wachttijd|5|opluchting|0|-|Om tien uur 's avonds gebeld en om zeven uur stonden ze voor de deur.
#S|fed-0894|email|verzekering|
K|aanleiding|geen|3|neutraal|0|-|Er komt een puppy in huis.
K|orienteren|prijs|3|neutraal|0|vraag|Wat kost een dierenverzekering voor een Friese stabij?
K|orienteren|beleid|3|neutraal|0|vraag|Wordt heupdysplasie vergoed of valt dat onder erfelijk?
#S|fed-0895|review|verzekering|sterren=2
K|orienteren|informatie|2|irritatie|2|-|Vier vergelijkers, vier premies, vier soorten kleine letters. Ik heb er een zaterdag mee verknoeid en weet nog niks.
#S|fed-0896|chat|telecom|
K|aanleiding|kwaliteit|2|neutraal|0|-|we zijn verhuisd naar een dorp waar mn huidige aanbieder geen bereik heeft
K|orienteren|kwaliteit|3|neutraal|0|vraag|hoe is jullie dekking in Sint Philipsland
A|||||||Daar hebben we 4G en binnenkort 5G.
K|orienteren|informatie|4|neutraal|0|-|ok duidelijk antwoord, dat hoor je niet vaak
#S|fed-0897|review|telecom|sterren=4
K|orienteren|bejegening|4|verrassing|0|-|De jongen in de winkel raadde me een goedkopere telefoon aan dan waar ik voor kwam.
K|orienteren|geen|4|vertrouwen|0|-|Dat schept een band.
#S|fed-0898|email|wonen|
K|orienteren|informatie|2|verwarring|1|vraag|In de advertentie staat 'energielabel B' en bij de kenmerken 'D', wat moet ik geloven?
K|orienteren|geen|3|verlangen|0|wens|Graag kom ik anders zaterdag kijken.
#S|fed-0899|enquete|wonen|nps=7
K|orienteren|wachttijd|4|neutraal|0|-|snel een bezichtiging kunnen plannen
K|orienteren|informatie|2|teleurstelling|0|-|alleen wist de makelaar niets over de vve
#S|fed-0900|review|bank|sterren=4
K|orienteren|digitaal|4|blijdschap|0|-|De rekentool voor de maximale hypotheek is eindelijk eens eerlijk: ook met energielabel en studieschuld.
#S|fed-0901|chat|bank|
K|orienteren|beleid|3|neutraal|0|vraag|kan ik met een jaarcontract al een hypotheek krijgen
A|||||||Met een intentieverklaring wel.
K|orienteren|beleid|4|opluchting|0|-|o fijn, bij twee andere banken zeiden ze meteen nee
#S|fed-0902|email|overheid|
K|orienteren|geen|3|neutraal|0|vraag|Mag een schuilhok voor twee pony's van 3 bij 4 meter vergunningsvrij op agrarische grond?
K|orienteren|doorverwijzing|2|irritatie|1|-|Het loket stuurde mij naar het waterschap en dat stuurde mij naar u.
#S|fed-0903|review|overheid|sterren=4
K|orienteren|bereikbaarheid|4|blijdschap|0|-|Op het inloopspreekuur van het energieloket kun je zo aanschuiven, zonder afspraak.
K|orienteren|informatie|4|vertrouwen|0|-|Met een lijstje van drie dingen die echt zin hebben ging ik weer naar huis.
#S|fed-0904|enquete|reizen|nps=5
K|orienteren|digitaal|2|irritatie|1|-|zoeken op flexibele data geeft altijd dezelfde drie vluchten
#S|fed-0905|email|reizen|
K|orienteren|privacy|3|bezorgdheid|0|vraag|Is het in april veilig om met een groep scholieren naar Marrakesh te gaan?
K|orienteren|geen|3|neutraal|0|vraag|Welke begeleiding biedt u ter plaatse?
#S|fed-0906|review|webshop|sterren=2
K|orienteren|informatie|2|verwarring|1|-|Twaalf varianten van dezelfde stofzuiger met namen als X3-Pro-S en X3-S-Pro, en geen mens die uitlegt waarin ze verschillen.
#S|fed-0907|chat|webshop|
K|orienteren|geen|3|verlangen|0|wens|ik zoek een cadeau voor mn vader die alles al heeft
A|||||||Waar wordt hij blij van?
K|geen|geen|3|neutraal|0|-|vogels en stilte
A|||||||Dan is een nestkast met camera misschien iets?
K|orienteren|bejegening|5|blijdschap|0|-|omg geniaal ja
#S|fed-0908|email|diensten|
K|orienteren|geen|3|neutraal|0|vraag|Geeft u ook naailes aan iemand die alleen kan zitten in een rolstoel met een hoog blad?
K|orienteren|geen|3|verlangen|0|wens|Ik zou zo graag weer iets met mijn handen maken.
#S|fed-0909|review|diensten|sterren=3
K|orienteren|prijs|2|irritatie|0|-|Bij de tandarts een begroting gevraagd voor drie vullingen, en voor die begroting werd 25 euro gerekend.
K|gebruiken|kwaliteit|4|neutraal|0|-|De vullingen zitten goed.
#S|fed-0910|email|energie|
K|aanleiding|geen|2|bezorgdheid|0|-|Er is bij ons in de straat een huis ontploft door een gaslek en sindsdien slapen wij slecht.
K|orienteren|geen|3|verlangen|0|wens|Wij willen van het gas af en horen graag wat daarvoor nodig is.
K|orienteren|prijs|3|neutraal|0|vraag|Met welk bedrag moeten wij ongeveer rekening houden?
#S|fed-0911|review|energie|sterren=1
K|orienteren|bejegening|2|irritatie|0|-|Ik stelde een vraag over isolatie en werd daarna zes keer gebeld door een verkoper die mij 'vriend' noemde.
#S|fed-0912|notitie|reizen|
K|aanleiding|geen|4|blijdschap|0|-|Klt w. 50, dochters trakteren op IJsland.
K|orienteren|prijs|3|neutraal|0|vraag|Vraagt max 3500 pp, incl. paardrijden.
K|orienteren|informatie|4|blijdschap|0|-|2 routes gemaild, dochters kiezen in geheim.
M|orienteren|kennis|4|blijdschap|0|-|Vorig jr zelf geweest met studiereis, dat verkoopt vanzelf.
#S|fed-0913|notitie|webshop|
K|aanleiding|storing|2|neutraal|0|-|Vaatw. kapot, gezin v 6.
K|orienteren|levering|3|neutraal|0|vraag|Wat is morgen leverbaar in 45 cm?
K|orienteren|informatie|2|neutraal|1|-|Site zegt morgen, chat zegt 4 dgn.
M|orienteren|systeem|2|irritatie|0|-|Levertijd op site is landelijk gemiddelde, zegt dus niks.
#S|fed-0914|notitie|overheid|
K|aanleiding|geen|2|teleurstelling|0|-|Winkelier stopt na 31 jr, kan huur nt meer opbr.
K|orienteren|geen|3|neutraal|0|vraag|Bestaat er een Bbz-regeling vr stoppers?
K|orienteren|bejegening|4|dankbaarheid|0|-|Blij dat iemand eerst vroeg hoe het ging.
M|orienteren|kennis|2|bezorgdheid|0|-|Bbz zit nu bij de regio, heb er zelf te weinig v in mn hoofd.
#S|fed-0915|notitie|bank|
K|aanleiding|geen|3|neutraal|0|-|Kleinz. wordt 12, oma wil rek. openen.
K|orienteren|beleid|2|teleurstelling|0|-|Mag alleen ouder, ouders zijn uit beeld.
M|orienteren|kennis|2|verwarring|0|-|Vraag over grootouder-voogd kwam 4x langs, nergens te vinden.
M|orienteren|samenwerking|4|neutraal|0|-|Jurist belde terug: mag met voogdijbewijs.
#S|fed-0916|review|reizen|sterren=5
K|terugkijken|bejegening|5|dankbaarheid|0|-|De chauffeur zette ons na het concert thuis af terwijl zijn dienst erop zat. Dat was in 2016 en wij vertellen het nog op elk feestje.
#S|fed-0917|enquete|telecom|nps=1
K|terugkijken|geen|1|boosheid|0|-|ik raad het niemand aan, zelfs mijn ex niet
#S|fed-0918|email|webshop|
K|terugkijken|geen|3|neutraal|0|-|U vroeg mij per mail waarom ik al een jaar niets meer bestel.
K|terugkijken|bejegening|2|teleurstelling|0|-|Dat komt door hoe ik in die kwestie rond de kapotte kinderwagen ben behandeld.
K|terugkijken|geen|3|neutraal|0|-|Een kortingscode verandert daar weinig aan.
#S|fed-0919|review|verzekering|sterren=3
K|terugkijken|prijs|3|neutraal|0|-|Achteraf gezien had ik dezelfde dekking voor minder kunnen hebben.
K|terugkijken|geen|4|neutraal|0|-|Maar spijt, nee, dat heb ik niet.
#S|fed-0920|email|bank|
K|terugkijken|geen|2|irritatie|0|-|Uw vriendelijke uitnodiging om terug te komen heb ik ontvangen en in de papierbak gedaan.
K|terugkijken|beleid|2|boosheid|0|-|In 2020 vroeg ik drie maanden uitstel en toen was er van vriendelijkheid geen sprake.
#S|fed-0921|review|energie|sterren=4
K|terugkijken|geen|4|vertrouwen|0|-|Eenmaal overgestapt naar de goedkoopste en na een jaar met hangende pootjes terug.
#S|fed-0922|review|overheid|sterren=4
K|terugkijken|bejegening|4|dankbaarheid|0|-|Als ik terugdenk aan de asielprocedure van mijn man, dan denk ik aan één mens: de mevrouw van Vluchtelingenzaken die elke vrijdag belde.
#S|fed-0923|email|wonen|
K|terugkijken|geen|4|dankbaarheid|0|-|Morgen trekken wij de deur van nummer 64 voorgoed achter ons dicht, na eenendertig fijne jaren.
K|terugkijken|bejegening|4|dankbaarheid|0|-|Doe de groeten aan huismeester Jos, hij was er altijd als het nodig was.
#S|fed-0924|review|diensten|sterren=2
K|terugkijken|geen|2|irritatie|0|-|Wie overweegt hier zijn bruiloft te vieren: vraag eerst wat er NIET in de prijs zit.
#S|fed-0925|review|bezorging|sterren=1
K|terugkijken|levering|1|boosheid|0|-|Stuur je rouwkaarten met de duif, dan komen ze tenminste aan.
#S|fed-0926|email|telecom|
K|aanleiding|geen|2|neutraal|0|-|Door een hartinfarct zit ik de komende maanden thuis en mijn bundel met duizend belminuten heb ik niet meer nodig.
K|wijzigen|geen|3|verlangen|0|wens|Ik zou hem graag tijdelijk willen verlagen.
K|wijzigen|beleid|3|neutraal|0|vraag|Is daar een regeling voor?
#S|fed-0927|review|telecom|sterren=3
K|aanleiding|prijs|2|irritatie|0|-|Toen de derde prijsverhoging in een jaar op de mat viel was de maat vol.
K|orienteren|informatie|4|neutraal|0|-|Bij de concurrent kreeg ik in vijf minuten een helder aanbod.
K|vertrekken|beleid|2|irritatie|0|-|Weg mocht ik pas na nog een betaalde maand.
#S|fed-0928|email|energie|
K|vertrekken|geen|2|teleurstelling|0|-|Na het derde jaar op rij met een onjuiste nota heb ik besloten te vertrekken.
K|vertrekken|geen|3|verlangen|0|wens|Ik verneem graag de exacte einddatum van mijn contract.
#S|fed-0929|chat|bank|
K|vertrekken|geen|3|neutraal|0|vraag|hoe zeg ik mijn spaarrekening op
A|||||||In de app onder 'Beheer'.
K|vertrekken|digitaal|2|verwarring|1|-|daar staat alleen 'bewaren' en 'potje verwijderen', durf ik niet op te klikken
A|||||||Het is 'potje verwijderen', het geld gaat naar uw betaalrekening.
K|vertrekken|digitaal|4|opluchting|0|-|spannend maar gelukt
#S|fed-0930|review|bank|sterren=2
K|vertrekken|informatie|2|irritatie|1|-|Nergens stond dat bij opheffen ook mijn drie creditcards van de baan waren; op Schiphol kwam ik daarachter.
#S|fed-0931|email|bezorging|
K|vertrekken|geen|3|neutraal|0|wens|Wij zeggen het leescontract voor de leesmap op met ingang van het nieuwe kwartaal.
K|gebruiken|kwaliteit|2|irritatie|0|-|De bladen zijn inmiddels ouder dan de koffie erbij.
#S|fed-0932|review|webshop|sterren=1
K|vertrekken|belofte|2|boosheid|2|-|Bij opzeggen van mijn brillenabonnement zou ik de laatste lenzen nog krijgen, in plaats daarvan kreeg ik een incassobrief.
#S|fed-0933|chat|webshop|
K|vertrekken|geen|3|verlangen|0|wens|graag mijn nieuwsbrief stoppen ik krijg er 4 per dag
A|||||||U bent uitgeschreven.
K|vertrekken|wachttijd|4|neutraal|0|-|dank, nu kan mijn inbox weer ademhalen
#S|fed-0934|email|diensten|
K|vertrekken|geen|3|neutraal|0|wens|Mijn dochter heeft haar A, B en C gehaald, dus wij melden haar af voor de zwemles.
K|terugkijken|bejegening|4|dankbaarheid|0|-|Dank aan Jos en Mirthe, die haar over haar angst hebben geholpen.
#S|fed-0935|review|diensten|sterren=1
K|vertrekken|beleid|1|boosheid|2|-|Uitschrijven bij de muziekschool moet zes weken voor het nieuwe cursusjaar, alleen zeggen ze pas vier weken ervoor wie je nieuwe docent is. Dank je de koekoek.
#S|fed-0936|notitie|diensten|
K|vertrekken|geen|2|teleurstelling|0|-|Lid (16 jr) zegt op, "iedereen die ik kende is weg".
K|vertrekken|bejegening|4|verrassing|0|-|Trainer belde hem, blijft nu toch tot zomer.
M|vertrekken|samenwerking|4|blijdschap|0|-|Fijn dat de trainers meedenken, dat kan ik vanaf de balie nt.
#S|fed-0937|notitie|bezorging|
K|vertrekken|kwaliteit|2|teleurstelling|0|-|Zegt maaltijdservice vr vader op, "hij vindt het kattenvoer".
K|vertrekken|beleid|4|neutraal|0|-|Per direct, gn opzegtermijn.
M|vertrekken|waardering|2|teleurstelling|0|-|Kookteam hoorde dit via mij, was nt leuk om te brengen.
#S|fed-0938|notitie|webshop|
K|vertrekken|privacy|2|boosheid|0|wens|Wil acc. weg na lek, "ik voel me bloot".
K|vertrekken|privacy|4|opluchting|0|-|Account + data verwijderd, bevestigd per mail.
M|vertrekken|procedure|4|neutraal|0|-|Wis-knop is nu 1 klik ipv ticket, heerlijk.
#S|fed-0939|notitie|overheid|
K|vertrekken|geen|3|neutraal|0|-|Gezin emigr. nr Zweden, 4 pers. uitschr.
K|vertrekken|informatie|2|verwarring|1|-|Onduidelijk of AOW-opbouw stopt.
K|vertrekken|informatie|4|opluchting|0|-|SVB-nr + vrijw. verz. uitgelegd.
M|vertrekken|kennis|4|vertrouwen|0|-|Emigratie-checklist is echt handig, alles op 1 blad.
#S|fed-0940|notitie|bank|
K|vertrekken|beleid|2|irritatie|0|-|Zakelijke klt moet weg wegens 'risicoprofiel' (coffeeshop).
K|vertrekken|geen|2|bezorgdheid|0|angst|12 werknemers, weet nt hoe lonen te betalen.
M|vertrekken|mandaat|2|teleurstelling|0|-|Vind het onterecht, besluit komt van hogerhand, ik mag alleen de brief voorlezen.
M|vertrekken|werkdruk|2|bezorgdheid|0|-|Lig hier wakker van, en er wachten er nog 5 zo.
#S|fed-0941|review|wonen|sterren=5
K|betalen|fout|4|verrassing|0|-|Mijn borg hadden ze verkeerd berekend en dat zagen ze zelf, twee dagen na de sleuteloverdracht kreeg ik 340 euro meer.
#S|fed-0942|email|wonen|
K|vertrekken|informatie|2|verwarring|1|-|In de brief over de eindopname staat dat ik de vloer moet laten liggen én dat de woning leeg moet zijn.
K|vertrekken|geen|3|neutraal|0|vraag|Wat wordt er nu van mij verwacht?
#S|fed-0943|review|reizen|sterren=2
K|vertrekken|digitaal|2|irritatie|2|-|Abonnement stopzetten in de app: 'sorry, dat kan nu niet'. En nu niet bleek drie weken lang.
#S|fed-0944|enquete|reizen|nps=5
K|vertrekken|geen|3|neutraal|0|-|Heb weer een auto, dus de kaart is weg
#S|fed-0945|review|overheid|sterren=2
K|aanleiding|privacy|2|bezorgdheid|0|-|Nadat er drie keer in de straat was ingebroken wilden wij een camera aan de gevel.
K|orienteren|informatie|2|verwarring|1|-|De ene folder zegt dat dat mag en de andere dat je dan de stoep filmt.
K|hulp|bejegening|4|blijdschap|0|-|De wijkagent kwam kijken en zei hoe je hem kan draaien.
#S|fed-0946|email|verzekering|
K|aanleiding|geen|4|blijdschap|0|-|Ik mag eindelijk zeggen dat ik na 44 jaar met pensioen ga!
K|wijzigen|geen|3|neutraal|0|vraag|Wat moet er veranderen aan mijn collectieve zorgverzekering van de baas?
K|wijzigen|prijs|2|bezorgdheid|0|angst|Ik hoop dat ik niet ineens honderd euro meer kwijt ben.
#S|fed-0947|review|wonen|sterren=4
K|aanleiding|geen|2|bezorgdheid|0|-|Mijn moeder vergat steeds vaker het gas uit te zetten.
K|aanvragen|wachttijd|4|opluchting|0|-|Binnen een maand was er een plek in het hofje.
K|gebruiken|bejegening|5|dankbaarheid|0|-|Ze is er opgebloeid, en de buurvrouw van 92 haalt haar elke ochtend op voor de koffie.
#S|fed-0948|chat|reizen|
K|aanleiding|geen|2|teleurstelling|0|-|we zouden gaan trouwen in italie maar t gaat niet door
A|||||||Wat verdrietig om te horen. Hoe kan ik helpen?
K|vertrekken|geen|3|neutraal|0|vraag|kan ik de 40 vliegtickets annuleren
A|||||||Daar kan ik 80% van terugstorten.
K|vertrekken|beleid|4|opluchting|0|-|dat is meer dan ik dacht, dank je
#S|fed-0949|review|verzekering|sterren=2
K|aanleiding|geen|2|teleurstelling|0|-|Onze cavia, eigenlijk lid van het gezin, kreeg een tumor.
K|orienteren|informatie|4|neutraal|0|-|Eerlijk te horen gekregen dat een polis nu geen zin meer had.
K|terugkijken|geen|2|teleurstelling|0|-|Had ik hem maar als jong beestje verzekerd.
#S|fed-0950|email|overheid|
K|aanleiding|geen|3|neutraal|0|-|In ons dorp willen elf gezinnen samen een dorpstuin beginnen op het stukje grond achter de kerk.
K|orienteren|geen|3|neutraal|0|vraag|Van wie is dat en onder welke voorwaarden mag het?
K|orienteren|geen|3|verlangen|0|wens|Het zou geweldig zijn als er iemand van de gemeente eens mee komt kijken.
#S|fed-0951|review|energie|sterren=4
K|aanleiding|geen|3|neutraal|0|-|Het dak moest toch vernieuwd en toen dacht ik: nu of nooit.
K|aanvragen|informatie|4|vertrouwen|0|-|Van tevoren kreeg ik per paneel te zien wat het zou opleveren.
K|gebruiken|kwaliteit|4|verrassing|0|-|In juli leverde ik vier keer zoveel op als ik verbruikte.
#S|fed-0952|enquete|telecom|csat=3
K|aanleiding|geen|3|neutraal|0|-|belde omdat ik ging verhuizen
K|wijzigen|wachttijd|4|neutraal|0|-|was zo geregeld
K|ontvangen|levering|2|neutraal|1|-|alleen kwam het modem een week te laat
#S|fed-0953|review|diensten|sterren=5
K|aanleiding|geen|2|teleurstelling|0|-|Na een burn-out durfde ik nauwelijks de deur uit.
K|orienteren|bejegening|5|dankbaarheid|0|-|Coach Hedda nam het eerste gesprek mee naar buiten, drie rondjes om de plas.
K|gebruiken|kwaliteit|5|vertrouwen|0|-|Nu, vijf maanden later, sta ik weer voor mijn klas.
#S|fed-0954|review|bezorging|sterren=2
K|ontvangen|levering+informatie|2|irritatie|1|-|Drie sms'jes met drie tijdvakken, en toen kwamen ze in geen van drieën.
#S|fed-0955|review|bezorging|sterren=4
K|ontvangen|informatie|4|neutraal|0|-|Je kreeg netjes een berichtje dat hij nog twee stops te gaan had, zo kon ik de hond alvast opsluiten.
#S|fed-0956|email|overheid|
K|ontvangen|levering|3|neutraal|0|vraag|Wanneer kan mijn zoon zijn stempas verwachten? Hij wordt zes dagen voor de verkiezingen achttien.
#S|fed-0957|notitie|overheid|
K|ontvangen|levering|2|neutraal|3|-|Gft-container vr nwe woning na 4 wk nt bezorgd.
K|ontvangen|levering|3|neutraal|0|vraag|Wil weten wanneer wel.
M|ontvangen|samenwerking|2|irritatie|0|-|Leverancier containers geeft alleen "binnenkort" af, daar kan ik nt mee aankomen.
#S|fed-0958|notitie|bank|
K|ontvangen|digitaal|2|verwarring|2|-|Mw (80) krijgt app nt geactiv., heeft nooit smartphone gehad.
K|ontvangen|bejegening|4|dankbaarheid|0|-|In 35 min samen gelukt, "zo trots als een pauw".
M|ontvangen|waardering|4|blijdschap|0|-|Ze belde later terug om te zeggen dat ze haar kleindochter 5 euro had gestuurd.
M|ontvangen|werkdruk|3|neutraal|0|-|Senioren-lijn heeft gn tijdlimiet, dat merk je.
#S|fed-0959|notitie|verzekering|
K|ontvangen|fout|2|neutraal|1|-|Zorgpas op oude achternaam, al 2 jr gescheiden.
K|ontvangen|fout|4|neutraal|0|-|Nieuwe pas onderweg, digitale per direct.
M|ontvangen|systeem|2|irritatie|0|-|BRP-koppeling trekt naamgebruik nt mee, komt wekelijks voor.
#S|fed-0960|notitie|diensten|
K|ontvangen|informatie|2|verwarring|1|-|Nwe student weet nt waar introdag is, 2 mails 2 locaties.
K|ontvangen|informatie|4|opluchting|0|-|Locatie bevestigd: Noordgebouw.
M|ontvangen|samenwerking|2|irritatie|0|-|Faculteit en studievereniging mailen langs elkaar heen, elk jaar weer.
#S|fed-0961|notitie|wonen|
K|ontvangen|bejegening|5|blijdschap|0|-|Nwe huurder belt om te bedanken vr welkomstmand en uitleg.
K|gebruiken|storing|2|neutraal|0|-|Bel aan de voordeur doet t nt.
M|ontvangen|waardering|4|blijdschap|0|-|Idee v welkomstmand kwam uit ons team, leuk dat het landt.
#S|fed-0962|review|bank|sterren=4
K|ontvangen|digitaal|4|blijdschap|0|-|Digitale pas werkte nog voor de plastic versie de deur uit was.
#S|fed-0963|chat|verzekering|
K|ontvangen|geen|3|neutraal|0|vraag|waar vind ik mijn groene kaart? heb net afgesloten en rij morgen naar kroatie
A|||||||In de app onder 'Documenten', u kunt hem printen.
K|ontvangen|digitaal|4|opluchting|0|-|gevonden thanks
#S|fed-0964|review|energie|sterren=2
K|ontvangen|kwaliteit|2|irritatie|0|-|De meterkast is opgeleverd met een gat waar een kat doorheen kan.
K|hulp|bereikbaarheid|2|irritatie|1|-|Voor 'nazorg' verwijst de auto op een sticker naar een site die niet bestaat.
#S|fed-0965|email|webshop|
K|ontvangen|kwaliteit|2|teleurstelling|1|-|De spiegel arriveerde gebarsten, de schildersezel arriveerde zonder poten en de verf was uitgelopen.
K|wijzigen|geen|3|neutraal|0|wens|Kunt u alles in één keer omruilen?
#S|fed-0966|review|telecom|sterren=5
K|ontvangen|levering|5|blijdschap|0|-|Om acht uur glasvezelman aan de deur, om kwart voor negen zat ik te videobellen met mijn zus in Perth. Koffie was nog warm.
#S|fed-0967|enquete|overheid|csat=2
K|ontvangen|bereikbaarheid|2|irritatie|1|-|paspoort afhalen kon alleen tussen 9 en 11 op dinsdag, dus een halve dag vrij voor een handtekening
#S|fed-0968|email|reizen|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De hut die wij hadden lag pal boven de machinekamer en trilde de hele nacht.
K|hulp|bejegening|2|irritatie|0|-|'Dan slaapt u lekker in,' zei de purser.
K|betalen|geen|3|neutraal|0|wens|Een gedeeltelijke teruggave lijkt ons op zijn plaats.
#S|fed-0969|review|bezorging|sterren=5
K|ontvangen|privacy|5|vertrouwen|0|-|Omdat ik met een stalkende ex te maken heb, mag de bezorger mijn pakjes onder een schuilnaam brengen. Zonder vragen. Dat voelt als een warme deken.
#S|fed-0970|email|telecom|
K|gebruiken|privacy|2|bezorgdheid|0|angst|Mijn dochtertje van tien kreeg via jullie sms-dienst berichten van een man die ik niet ken.
K|hulp|geen|3|neutraal|0|wens|Blokkeer dat nummer alstublieft en meld mij wat u kunt zien.
#S|fed-0971|notitie|telecom|
K|gebruiken|kwaliteit|4|blijdschap|0|-|Klt complimenteert glasvezel, "mijn zoon kan eindelijk gamen zonder schelden".
M|gebruiken|waardering|4|blijdschap|0|-|Heb t doorgestuurd nr aanleg-team, die horen dit nooit.
#S|fed-0972|notitie|energie|
K|aanleiding|geen|2|bezorgdheid|0|-|Buurvr v klt is overleden, zij liet gas openst., klt ontruimt.
K|gebruiken|privacy|2|bezorgdheid|0|-|Ruikt gas in gang.
K|hulp|wachttijd|4|opluchting|0|-|Storingsdienst 9 min, kraan dicht.
M|hulp|procedure|4|vertrouwen|0|-|112-protocol hangt op mijn scherm, liep gesmeerd.
M|hulp|waardering|2|teleurstelling|0|-|Na zo'n melding is er nooit een nagesprek.
#S|fed-0973|email|verzekering|
K|hulp|beleid|2|boosheid|0|-|U wijst de diefstal van mijn motor af omdat ik een slot van 65 en niet van 75 euro had.
K|hulp|geen|3|neutraal|0|wens|Ik maak bezwaar en verzoek om een heroverweging.
#S|fed-0974|review|verzekering|sterren=5
K|hulp|bejegening|5|dankbaarheid|0|-|Na het overlijden van onze zoon heeft de medewerker niet één keer het woord 'dossier' gebruikt. Zij zei zijn naam.
#S|fed-0975|email|energie|
K|betalen|beleid|2|irritatie|0|-|Omdat mijn incasso één dag te vroeg kwam, ik niet genoeg saldo had en u dat 'storno' noemt, rekent u mij 7,50.
K|betalen|beleid|3|verlangen|0|wens|Graag ziet u daar voor één keer van af.
#S|fed-0976|review|overheid|sterren=2
K|betalen|prijs|2|irritatie|0|-|We betalen hier het hoogste reinigingsrecht van de streek en de straatveger heb ik sinds Pasen niet meer gezien.
#S|fed-0977|enquete|bezorging|csat=4
K|hulp|fout|4|verrassing|0|-|Zij belden mij, dat er een fout was gemaakt, en dat het al hersteld was. Daar hoef ik niks aan toe te voegen.
#S|fed-0978|chat|telecom|
K|gebruiken|geen|3|neutraal|0|vraag|ik heb nog 2 gb, loopt dat door naar volgende maand
A|||||||Ja, ongebruikte data blijft een maand geldig.
K|gebruiken|beleid|4|blijdschap|0|-|lekker dat scheelt
#S|fed-0979|review|wonen|sterren=1
K|hulp|bereikbaarheid|1|boosheid|3|-|Negen keer gemaild, elf keer gebeld, één keer in de hal gestaan met een bord. Daarna kwam er iemand.
#S|fed-0980|notitie|wonen|
K|hulp|bereikbaarheid|2|neutraal|2|-|Noodnr ging nr klachtenlijn die om 17u dichtgaat, klt stond in water.
K|hulp|fout|4|opluchting|0|-|Nr gecorr., excuses, loodg. vergoed.
M|hulp|systeem|2|bezorgdheid|0|-|Doorschakeling stond al dgn fout, wij merken t pas als er iemand ons privé bereikt.
M|hulp|procedure|2|neutraal|0|-|Excuusbrief moet door juridisch, duurt 4 dgn.
#S|fed-0981|review|reizen|sterren=2
K|hulp|informatie|2|verwarring|0|-|Het formulier vroeg om 'reden van vertraging', wat moest ik daar nou invullen.
#S|fed-0982|enquete|energie|nps=6
K|wijzigen|geen|3|neutraal|0|-|contract verlengd
K|wijzigen|prijs|2|neutraal|0|-|wel iets duurder dan vorig jaar
#S|fed-0983|email|bank|
K|gebruiken|kwaliteit|2|irritatie|0|-|De kaartlezer van de nieuwe pas werkt alleen als ik hem schuin houd en er tegenaan blaas.
K|wijzigen|geen|3|verlangen|0|wens|Graag ontvang ik een vervangende.
#S|fed-0984|email|bezorging|
K|ontvangen|levering|2|irritatie|2|-|Op dinsdag 3 september stond ik vanaf acht uur 's ochtends klaar voor de levering van onze nieuwe voordeur, om tien over vijf hoorde ik dat de chauffeur 'uit de uren' was en op weg naar huis, en een nieuwe datum kon men mij nog niet geven.
K|hulp|belofte|2|irritatie|1|-|Uw planner zou de volgende ochtend vóór tien uur bellen en dat is niet gebeurd.
K|ontvangen|geen|3|neutraal|0|wens|Ik wil vandaag nog een datum waar u zich aan houdt.
#S|fed-0985|review|telecom|sterren=4
K|orienteren|informatie|4|vertrouwen|0|-|In de winkel in Assen namen ze er een halfuur voor, rekenden drie varianten uit op de achterkant van een folder en zeiden aan het eind dat ik bij mijn huidige aanbieder nog twee maanden beter af was.
K|terugkijken|geen|4|vertrouwen|0|-|Raad eens waar ik na die twee maanden naartoe gegaan ben.
#S|fed-0986|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Het eten was best lekker hoor, al waren de porties van het soort waarvan je thuis nog een boterham smeert.
K|gebruiken|wachttijd|2|irritatie|1|-|Tussen de gangen zat telkens genoeg tijd om een kind op te voeden.
K|betalen|fout|2|irritatie|1|-|En op de bon stonden twee flessen wijn van de tafel naast ons.
#S|fed-0987|email|overheid|
K|hulp|wachttijd|2|irritatie|3|-|Op 14 januari diende ik een verzoek om informatie in over de kap langs de Vliet, u had daarvoor vier weken, nam er vier extra en bent daar inmiddels ook weer negen weken overheen.
K|hulp|geen|3|neutraal|0|-|Hierbij stel ik u formeel in gebreke.
#S|fed-0988|notitie|verzekering|
K|hulp|fout|2|boosheid|2|-|Polis geroyeerd wegens 'wanbetaling', klt heeft elke mnd betaald maar op het oude reknr.
K|hulp|geen|2|bezorgdheid|0|angst|Reed 3 wk onverzekerd rond met 2 kinderen achterin.
K|hulp|fout|4|opluchting|0|-|Royement met terugw. kracht ongedaan.
M|hulp|systeem|2|irritatie|0|-|Betalingen op oude rekening komen in een bak die niemand leegt.
M|hulp|kennis|2|bezorgdheid|0|-|Had zelf niet geweten dat dit kon, schrok ervan.
M|hulp|samenwerking|4|dankbaarheid|0|-|Debiteuren (Liesbeth) liet alles vallen om te helpen.
#S|fed-0989|chat|energie|
K|gebruiken|storing|2|bezorgdheid|1|-|onze warmtepomp geeft code E7 en het is 14 graden binnen, baby van 4 maanden
A|||||||Ik plan met spoed een monteur in, vandaag nog.
K|hulp|levering|3|neutraal|0|vraag|hoe laat ongeveer?
A|||||||Voor 18.00 uur.
K|hulp|belofte|3|bezorgdheid|0|-|vorige keer was dat ook beloofd en werd het de dag erna, vandaar dat ik het vraag
A|||||||Ik blijf het volgen en app u als hij rijdt.
K|hulp|doorverwijzing|4|opluchting|0|-|ok dat stelt me gerust
#S|fed-0990|review|bank|sterren=2
K|hulp|informatie|2|irritatie|1|-|Stel je een vraag over een afgewezen betaling, krijg je een link naar een artikel dat begint met: 'Soms wordt een betaling afgewezen.'
#S|fed-0991|email|webshop|
K|orienteren|geen|3|neutraal|0|vraag|Past uw zadeltas ook op een elektrische vouwfiets van het merk Kwiek, model 2023?
K|orienteren|informatie|2|neutraal|1|-|De maten staan bij dit artikel niet vermeld.
#S|fed-0992|review|reizen|sterren=5
K|gebruiken|levering|5|verrassing|0|-|Twaalf treinen in negen dagen door vier landen, en geen enkele overstap gemist.
K|aanvragen|informatie|4|dankbaarheid|0|-|Dat is te danken aan het spoorboekje dat Willemien van het reisbureau met de hand voor ons had gemaakt.
#S|fed-0993|notitie|overheid|
K|betalen|fout|2|neutraal|1|-|Leges 2x betaald vr dezelfde dakkapel.
K|hulp|doorverwijzing|2|neutraal|2|-|Belastingen zegt Bouwen, Bouwen zegt Financiën.
M|betalen|samenwerking|2|irritatie|0|-|Heb zelf ook 3x moeten doorbellen, iedereen heeft een ander zaaknr.
M|betalen|procedure|2|irritatie|0|-|Terugbetaling >€100 vereist 2 parafen, 2e paraaf is op vakantie.
M|betalen|mandaat|4|opluchting|0|-|Afdelingshoofd gaf mij tijdelijk de 2e paraaf, klaar in 5 min.
#S|fed-0994|email|wonen|
K|hulp|herhaling|2|boosheid|3|-|Voor de goede orde zet ik het nog één keer onder elkaar: gemeld op 4/1, 19/1, 2/2, 27/2, 15/3 en nu.
K|gebruiken|storing|2|neutraal|0|-|De centrale voordeur sluit niet.
K|gebruiken|privacy|2|bezorgdheid|0|-|Er heeft afgelopen week iemand in het trappenhuis overnacht.
#S|fed-0995|review|webshop|sterren=4
K|hulp|bejegening|4|blijdschap|0|-|De reactie op mijn klacht was geen knip-en-plakwerk, je merkte dat er een mens had gelezen wat ik schreef.
#S|fed-0996|enquete|diensten|csat=4
K|orienteren|prijs|4|neutraal|0|-|Vooraf wist je precies waar je aan toe was qua kosten, geen verrassingen achteraf gehad
#S|fed-0997|review|verzekering|sterren=2
K|wijzigen|bereikbaarheid|2|irritatie|2|-|Om één kenteken te laten veranderen moet je bellen, want online kan het niet; en bellen kan je wel, alleen neemt er niemand op.
#S|fed-0998|email|reizen|
K|wijzigen|herhaling|2|irritatie|2|-|Drie maal heb ik doorgegeven dat het om een vegetarische maaltijd gaat en drie maal staat er kip in de bevestiging.
K|wijzigen|geen|3|neutraal|0|wens|Pas het alstublieft aan voor we 22 oktober vliegen.
#S|fed-0999|chat|diensten|
K|betalen|belofte|2|irritatie|1|-|jullie zeiden dat de eerste maand gratis was maar er is gewoon 39 euro afgeschreven
A|||||||Klopt, dat is een fout in de actie. Ik stort het terug.
K|betalen|fout|4|blijdschap|0|-|oke netjes opgelost
#S|fed-1000|review|energie|sterren=2
K|aanvragen|herhaling|2|irritatie|2|-|Offerte aangevraagd, niks. Weer aangevraagd, kwam iemand meten. Nog eens aangevraagd: 'wij hebben geen gegevens van u'.
#S|fed-1001|review|bank|sterren=5
K|aanvragen|doorverwijzing|5|vertrouwen|0|-|Van het eerste oriënterende praatje tot de handtekening bij de notaris hadden we met één vrouw te maken, Marjolein, en die wist zelfs nog hoe onze hond heette.
#S|fed-1002|enquete|overheid|nps=7
K|aanvragen|herhaling|4|neutraal|0|-|alles in één keer goed meegenomen dankzij het lijstje vooraf
#S|fed-1003|email|telecom|
K|ontvangen|doorverwijzing|2|irritatie|3|-|De aansluiting op ons bedrijventerrein stokt al elf weken omdat u wacht op de netbeheerder, de netbeheerder op de gemeente, en de gemeente op een tekening die u zou aanleveren.
K|ontvangen|geen|3|verlangen|0|wens|Wij zouden graag zien dat een van u de regie neemt.
#S|fed-1004|notitie|telecom|
K|ontvangen|doorverwijzing|4|opluchting|0|-|Bedrijf BV Meeuw: na 11 wk alle partijen in 1 overleg gezet, aansluiting 6/12.
K|ontvangen|herhaling|2|irritatie|2|-|Dir.: "ik heb dit verhaal vaker verteld dan mijn trouwbeloftes".
M|ontvangen|mandaat|4|blijdschap|0|-|Overleg mogen beleggen zonder accountmanager, scheelde weken.
M|ontvangen|samenwerking|4|neutraal|0|-|Netbeheerder was verrassend soepel toen we elkaar eens zágen.
#S|fed-1005|review|bezorging|sterren=4
K|ontvangen|herhaling|4|verrassing|0|-|Meteen de eerste poging raak. Bij vorige bezorgers was dat altijd briefje, terugkomen, briefje, ophalen.
#S|fed-1006|email|verzekering|
K|betalen|belofte|2|irritatie|1|-|Uw medewerker zegde toe dat de herinnering uit het systeem zou gaan; vanmorgen kreeg ik de aanmaning.
K|betalen|geen|3|neutraal|0|-|De premie is op de 2e van de maand voldaan, bewijs bijgevoegd.
#S|fed-1007|review|wonen|sterren=4
K|aanvragen|belofte|4|vertrouwen|0|-|Makelaar zei: ik bel jullie hoe dan ook voor zeven uur, ook als het nee is. Vijf voor zeven ging de telefoon. Het was nee, maar toch.
#S|fed-1008|review|overheid|sterren=2
K|ontvangen|belofte|2|teleurstelling|0|-|De laadpaal in onze straat zou er 'in het voorjaar' staan, er werd niet bij gezegd welk.
#S|fed-1009|email|energie|
K|wijzigen|belofte|2|irritatie|1|-|Bij de verlenging in maart is mij mondeling een tarief van 27 cent toegezegd, op het contract staat 31.
K|wijzigen|geen|3|neutraal|0|wens|U heeft het gesprek opgenomen, luistert u het terug.
#S|fed-1010|chat|overheid|
K|aanvragen|bereikbaarheid|2|irritatie|1|-|op de pagina van de kapvergunning staat een nummer dat niet bestaat
A|||||||Dank voor het melden. Ik help u hier graag.
K|aanvragen|geen|3|neutraal|0|vraag|moet er bij de aanvraag een foto van de boom
A|||||||Ja, met iets ernaast voor de maat.
K|aanvragen|geen|4|blijdschap|0|-|dan zet ik mijn man er naast
#S|fed-1011|notitie|bank|
K|gebruiken|storing|2|neutraal|1|-|Zak. klt kan batch salaris nt verzenden, foutcode 77.
K|gebruiken|geen|2|bezorgdheid|0|angst|60 man moet vrijdag loon hebben.
M|gebruiken|systeem|2|irritatie|0|-|Code 77 komt in gn enkele lijst voor.
M|gebruiken|samenwerking|4|opluchting|0|-|Collega betalingsverkeer wist t uit haar hoofd, batch ging om 15.58 de deur uit.
M|gebruiken|kennis|4|neutraal|0|-|Zelf meteen in de wiki gezet.
#S|fed-1012|notitie|webshop|
K|hulp|bejegening|2|teleurstelling|0|-|Klt voelt zich weggezet als oplichter na 3e retour.
K|hulp|bejegening|4|opluchting|0|-|Verhaal uitgeluisterd, excuus, retour akk.
M|hulp|procedure|2|irritatie|0|-|Script dwingt mij te vragen "heeft u het artikel écht niet gebruikt?", ik sla die vraag voortaan over.
M|hulp|procedure|2|teleurstelling|0|-|Kwaliteitsscore -1 omdat ik vraag 4 oversloeg.
#S|fed-1013|notitie|energie|
M|hulp|werkdruk|2|bezorgdheid|0|-|Algemene noot: sinds prijsbrief 6000+ calls, 40 man ziek, wachtrij 1u50.
K|hulp|wachttijd|2|neutraal|2|-|Klt zat 1u44 in de wacht, had het toestel naast de strijkplank.
K|betalen|prijs|2|bezorgdheid|0|vraag|Wil weten of 31% verhoging echt is.
M|hulp|waardering|4|dankbaarheid|0|-|Klt zei "jullie hebben het ook niet makkelijk", dat doet een mens goed.
#S|fed-1014|notitie|reizen|
M|hulp|systeem|2|irritatie|0|-|Boekingssysteem traag, elk scherm 40 sec.
K|hulp|wachttijd|2|neutraal|1|-|Klt hoorde mij vooral typen en zuchten.
K|wijzigen|geen|3|neutraal|0|wens|Wil busreis 1 dag later terug.
M|wijzigen|mandaat|2|irritatie|0|-|Wijziging <48u vt moet langs operations, kan t zelf maar mag t nt.
#S|fed-1015|notitie|verzekering|
K|hulp|geen|2|neutraal|0|-|Kind v klt (4) in heet water, ziekenhuis Turnhout.
K|hulp|bejegening|4|dankbaarheid|0|-|Gn papieren nu, eerst kind. Klt huilde.
M|hulp|procedure|4|vertrouwen|0|-|Nwe richtlijn "eerst de mens" laat toe om het dossier later te openen.
M|hulp|werkdruk|2|teleurstelling|0|-|Nadien meteen een klant aan de lijn over een ruitenwisser, dat knelt.
#S|fed-1016|notitie|wonen|
M|hulp|kennis|2|verwarring|0|-|Nieuw huurrecht per 1/7, training is pas in sept.
K|wijzigen|beleid|3|neutraal|0|vraag|Huurder vraagt of tijdel. contract nu vast wordt.
K|wijzigen|informatie|2|verwarring|1|-|Kreeg vorige wk v collega ander antw.
M|wijzigen|samenwerking|4|neutraal|0|-|Jurist belde binnen 10 min terug, mooi.
#S|fed-1017|notitie|overheid|
M|aanvragen|systeem|2|irritatie|0|-|Paspoortscanner balie 2 al 3 wk stuk, iedereen schuift nr 1.
K|aanvragen|wachttijd|2|neutraal|2|-|Brgr wachtte 55 min ondanks afspr.
K|aanvragen|bejegening|4|neutraal|0|-|Kreeg v ons een koffiebon, kon er om lachen.
M|aanvragen|waardering|3|neutraal|0|wens|Koffiebonnen uit eigen zak, hoop dat ik ze mag declareren.
#S|fed-1018|notitie|bezorging|
M|hulp|kennis|2|irritatie|0|-|Nieuwe retourregels vandaag ingegaan, mail kwam na mijn eerste gesprek.
K|wijzigen|beleid|2|verwarring|1|-|Klt hoort v mij dit en v site dat.
K|wijzigen|beleid|4|neutraal|0|-|Oude regel toegepast, klt akk.
M|wijzigen|mandaat|4|opluchting|0|-|Teamleider: "doe wat eerlijk is". Heerlijk.
#S|fed-1019|notitie|telecom|
M|hulp|samenwerking|5|blijdschap|0|-|Storingsteam zat vandaag bij ons op de vloer, wat een verschil, vraag en antwoord in 1 minuut.
K|gebruiken|storing|4|opluchting|0|-|Klt binnen kwartier weer online.
K|hulp|wachttijd|4|verrassing|0|-|"Zo snel? Ik had mijn krant erbij gepakt."
#S|fed-1020|notitie|diensten|
M|hulp|mandaat|2|teleurstelling|0|-|Mag als receptionist gn afspraak vrijmaken, ook nt als ik zie dat er 3 leeg staan.
K|aanvragen|wachttijd|2|bezorgdheid|1|-|Pat. met pijn moet 4 dgn wachten.
K|aanvragen|wachttijd|4|opluchting|0|-|Via arts zelf toch vandaag 15.20.
#S|fed-1021|notitie|bank|
M|hulp|waardering|2|teleurstelling|0|-|3e wk op rij uitgescholden om rentebeleid waar ik niets aan kan doen, niemand v boven komt eens luisteren.
K|gebruiken|prijs|2|boosheid|0|-|Spaarder vindt 0,9% "diefstal bij daglicht".
K|vertrekken|geen|2|neutraal|0|-|Haalt alles weg.
#S|fed-1022|notitie|webshop|
M|hulp|werkdruk|4|blijdschap|0|-|Sinds chatbot de "waar is mijn pakket" doet, heb ik tijd voor gesprekken als dit.
K|orienteren|geen|3|neutraal|0|wens|Opa zoekt treinset zoals hij zelf had in '58.
K|orienteren|bejegening|5|blijdschap|0|-|Gevonden bij 2ehands partner, opa dolblij.
M|orienteren|kennis|4|blijdschap|0|-|Toevallig zelf modelspoorder.
#S|fed-1023|notitie|energie|
M|gebruiken|kennis|2|bezorgdheid|0|-|Vragen ov thuisbatterijen nemen toe, ik lees het 's avonds zelf bij op YouTube.
K|orienteren|geen|3|neutraal|0|vraag|Loont batterij 5 kWh bij 8 panelen?
K|orienteren|informatie|2|teleurstelling|1|-|Moest eerlijk zeggen dat ik t niet wist, klt belt elders.
#S|fed-1024|notitie|verzekering|
M|vertrekken|procedure|2|irritatie|0|-|Bij overlijden blijft ons systeem brieven sturen nr de overledene, al jaren bekend.
K|vertrekken|fout|2|boosheid|2|-|Weduwe krijgt 4e brief aan "dhr": "hij leest ze niet hoor".
K|vertrekken|fout|4|dankbaarheid|0|-|Alles met de hand stopgezet, persoonl. kaart erbij.
M|vertrekken|waardering|4|dankbaarheid|0|-|Ze stuurde een kaart terug, met zijn foto.
#S|fed-1025|notitie|reizen|
K|gebruiken|levering|2|neutraal|2|-|Vlucht geann. 23.40, gezin slaapt op vloer Heraklion.
K|hulp|herhaling|2|irritatie|2|-|5e keer dat ze uitleggen dat baby gn melk meer heeft.
K|hulp|doorverwijzing|4|opluchting|0|-|Blijf hun contact tot thuis, hotel + melk geregeld.
M|hulp|mandaat|4|vertrouwen|0|-|Crisismandaat werkt: geen formulier, gewoon doen.
M|hulp|werkdruk|2|neutraal|0|-|Dienst liep 3 u uit.
#S|fed-1026|notitie|overheid|
K|hulp|beleid|2|boosheid|0|-|Boze burger aan balie, schreeuwt ov afgewezen bijstand.
M|hulp|samenwerking|4|dankbaarheid|0|-|Beveiliger Murat bleef rustig naast me staan, dan durf je meer.
K|hulp|informatie|4|opluchting|0|-|Bleek formulier 2 te missen, nu ingevuld.
M|hulp|waardering|4|blijdschap|0|-|Hij bood zelf zijn excuses aan.
#S|fed-1027|notitie|wonen|
K|betalen|informatie|2|verwarring|0|vraag|Wil weten waarom stookkst +€ 312, snapt 'eenheden' nt.
M|betalen|kennis|2|verwarring|0|-|Eerlijk? Ik ook nt, meetbedrijf legt t elk jaar anders uit.
M|betalen|samenwerking|2|irritatie|0|-|Meetbedrijf neemt alleen op tussen 10 en 11.
#S|fed-1028|notitie|bezorging|
K|ontvangen|levering|4|blijdschap|0|-|Winkelier belt: alle 38 kerstpakketten heel en op tijd.
K|terugkijken|geen|4|vertrouwen|0|-|"Volgend jaar weer, en dan 60."
M|ontvangen|waardering|4|blijdschap|0|-|Doorgegeven aan chauffeur Ton, 1e compliment in 2 jr zei hij.
#S|fed-1029|notitie|diensten|
K|gebruiken|privacy|2|boosheid|0|-|Ouder boos: groepsapp school toonde tel.nr v alle ouders, ook v opvanghuis.
K|gebruiken|privacy|2|bezorgdheid|0|angst|Is bang dat ex nu adres achterhaalt.
M|gebruiken|procedure|2|bezorgdheid|0|-|Er is gn protocol voor, heb zelf FG gebeld.
M|gebruiken|mandaat|4|opluchting|0|-|Directeur liet me de app per direct sluiten.
#S|fed-1030|notitie|telecom|
K|betalen|prijs|2|bezorgdheid|0|-|Zoon (11) kocht vr 640 eur gems in spel.
K|betalen|beleid|4|opluchting|0|-|Eenmalig kwijtgesch., blokk. aangezet.
M|betalen|mandaat|4|blijdschap|0|-|Eenmalig-regel is goud, klt én ik blij.
#S|fed-1031|review|webshop|sterren=2
K|hulp|doorverwijzing|2|irritatie|2|-|De verkoper schuift het op de fabrikant, de fabrikant zegt: ga naar waar u het gekocht hebt.
K|gebruiken|storing|2|neutraal|0|-|En ik heb thuis een droger die alleen nog koud draait.
#S|fed-1032|email|webshop|
K|hulp|doorverwijzing|2|irritatie|2|-|Vier medewerkers hebben mij deze week geantwoord, elk met de mededeling dat een collega het dossier heeft.
K|hulp|geen|3|verlangen|0|wens|Ik zou graag één vaste persoon hebben om mee te mailen.
#S|fed-1033|review|webshop|sterren=5
K|hulp|doorverwijzing|5|dankbaarheid|0|-|Fabrikant failliet, garantie dood, dacht ik. Loes van de winkel trok het naar zich toe, vond in België een onderdeel en liet me wekelijks weten hoe het ervoor stond.
#S|fed-1034|enquete|webshop|csat=4
K|hulp|doorverwijzing|4|neutraal|0|-|Eén en dezelfde meneer van begin tot eind, dat werkt prettig
#S|fed-1035|chat|webshop|
K|hulp|doorverwijzing|2|irritatie|2|-|de winkel zei chat, de chat zei mailen, de mail zei bel de winkel
A|||||||Dat kan niet de bedoeling zijn. Ik los het hier voor u op.
K|hulp|doorverwijzing|4|opluchting|0|-|halleluja iemand die blijft staan
#S|fed-1036|review|verzekering|sterren=2
K|hulp|kwaliteit|2|teleurstelling|0|-|De hersteller die jullie uitkozen heeft het spatbord net een tint te donker gespoten, je ziet het van de overkant van de straat.
#S|fed-1037|review|verzekering|sterren=4
K|gebruiken|kwaliteit|4|vertrouwen|0|-|Degelijke dekking, geen poespas, en het vervangend vervoer was beter dan mijn eigen auto.
#S|fed-1038|email|verzekering|
K|hulp|levering|2|neutraal|2|-|Gisteren zou de expert tussen 13 en 15 uur langskomen om de stormschade op te nemen; ik heb tot half zes gewacht.
K|hulp|geen|3|verlangen|0|wens|Graag een nieuwe afspraak, liefst vóór het weer gaat regenen.
#S|fed-1039|enquete|verzekering|csat=5
K|hulp|levering|4|blijdschap|0|-|expert precies op tijd, ladder bij zich, in twintig minuten klaar
#S|fed-1040|notitie|verzekering|
K|hulp|levering|2|neutraal|2|-|Ruitschade: afspr. herstel aan huis 2x verzet, klt rijdt met plastic.
K|hulp|levering|4|opluchting|0|-|Monteur vandaag 14.00 bevestigd én geweest.
M|hulp|samenwerking|4|neutraal|0|-|Nieuwe herstelpartner stuurt ons live status, scheelt bellen.
#S|fed-1041|review|verzekering|sterren=4
K|gebruiken|storing|4|opluchting|0|-|De declaratie-app was een weekend uit de lucht, maar sindsdien loopt hij als een zonnetje.
#S|fed-1042|review|bank|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De beleggingsadviezen die je in het premiumpakket krijgt, had ik ook uit de krant kunnen halen.
K|betalen|prijs|2|irritatie|0|-|Daar betaal je dan 14 euro per maand voor.
#S|fed-1043|review|bank|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Het spaarplan voor de kinderen doet precies wat ze zeiden, je zet het op en na tien jaar zit er een fiets, een laptop en een rijbewijs in.
#S|fed-1044|email|bank|
K|betalen|fout|2|irritatie|1|-|Bij mijn hypotheek is twee keer dezelfde maandtermijn afgeboekt, waardoor de huur van mijn zaak niet doorging.
K|betalen|geen|3|neutraal|0|wens|Stort u de tweede vandaag nog terug.
#S|fed-1045|review|bank|sterren=4
K|hulp|fout|4|verrassing|0|-|Zelf hadden ze ontdekt dat mijn boeterente verkeerd was uitgerekend. Brief, excuus en 1.900 euro.
#S|fed-1046|chat|bank|
K|ontvangen|fout|2|irritatie|1|-|op mijn nieuwe pas staat R. de Boer en ik heet R. den Boer
A|||||||Dat is een fout van ons, sorry. Er komt een nieuwe.
K|ontvangen|geen|3|neutraal|0|vraag|prima, hoef ik daar dan niks voor te doen?
A|||||||Nee, hij komt vanzelf.
K|geen|geen|3|neutraal|0|-|oke
#S|fed-1047|enquete|bank|nps=8
K|gebruiken|storing|4|neutraal|0|-|pinstoring van vrijdag was na een kwartier alweer voorbij, netjes
#S|fed-1048|review|bank|sterren=4
K|hulp|herhaling|4|blijdschap|0|-|Bij mijn tweede telefoontje begon de medewerker gewoon waar de vorige gebleven was. Zo prettig.
#S|fed-1049|email|bank|
K|hulp|belofte|4|vertrouwen|0|-|U had gezegd dat ik vandaag vóór vier uur zou weten of de borgstelling rond was, en om half vier hoorde ik het.
K|aanvragen|geen|4|opluchting|0|-|We slapen vannacht weer.
#S|fed-1050|notitie|bank|
K|hulp|bejegening|2|boosheid|0|-|Klt vindt dat fraude-afd hem als dader behandelde.
K|hulp|belofte|4|vertrouwen|0|-|Toegezegde terugbelafspr. 10u nagekomen, klt zichtb. milder.
M|hulp|samenwerking|2|irritatie|0|-|Fraude geeft ons geen uitleg, alleen vinkjes.
#S|fed-1051|email|bank|
K|ontvangen|levering|2|neutraal|1|-|De bestelde vreemde valuta zou vrijdag aan huis komen, we vliegen maandag en de envelop is er nog niet.
K|ontvangen|geen|3|bezorgdheid|0|vraag|Kan ik het anders ergens ophalen?
#S|fed-1052|review|bank|sterren=1
K|hulp|bejegening|1|boosheid|0|-|Met mijn schoonmaakschort nog aan kwam ik vragen naar een lening. Hij keek naar mijn schort en zei dat hij het druk had.
#S|fed-1053|review|bezorging|sterren=5
K|gebruiken|storing|4|neutraal|0|-|Pakketautomaat weigerde een dag, nu gaan de luikjes weer vlot open.
#S|fed-1054|email|bezorging|
K|gebruiken|storing|2|neutraal|1|-|De pakketkluis bij het tankstation geeft al drie dagen een zwart scherm en daar zit mijn telefoon in.
K|ontvangen|geen|3|neutraal|0|wens|Kan iemand hem eruit halen?
#S|fed-1055|review|bezorging|sterren=1
K|hulp|wachttijd|2|irritatie|2|-|Het onderzoek naar mijn zoekgeraakte doos 'duurt maximaal tien werkdagen'. Het zijn er nu achtendertig.
#S|fed-1056|notitie|bezorging|
K|hulp|wachttijd|2|neutraal|3|-|Claim kapotte lamp ligt 7 wk, klt moet elke wk zelf bellen.
K|betalen|wachttijd|4|opluchting|0|-|Nu direct uitbet. 79 eur.
M|hulp|mandaat|4|neutraal|0|-|Mag sinds vandaag claims <100 zelf afsluiten.
#S|fed-1057|email|bezorging|
K|hulp|doorverwijzing|4|dankbaarheid|0|-|Hulde voor mevrouw Smeets van uw depot, die niet zei 'daar ga ik niet over' maar gewoon het hele magazijn is doorgelopen tot ze mijn kinderwagen vond.
#S|fed-1058|review|bezorging|sterren=2
K|hulp|doorverwijzing|2|irritatie|2|-|Depot wijst naar het callcenter, het callcenter heeft geen nummer van het depot.
#S|fed-1059|enquete|bezorging|nps=9
K|aanvragen|prijs|4|neutraal|0|-|goedkoopste in de buurt voor een doos naar spanje
K|ontvangen|levering|4|blijdschap|0|-|en hij was er nog eerder dan ik zelf
#S|fed-1060|review|bezorging|sterren=5
K|hulp|bereikbaarheid|4|blijdschap|0|-|Op zaterdagavond om negen uur een berichtje gestuurd en gewoon antwoord gekregen van Ricardo, geen robot, met smiley en al.
#S|fed-1061|review|bezorging|sterren=2
K|hulp|bejegening|2|irritatie|0|-|'Dan had u maar thuis moeten zijn' is geen antwoord als ik vertel dat ik in de tuin stond te zwaaien.
#S|fed-1062|email|bezorging|
K|aanleiding|geen|3|neutraal|0|-|Onze kringloopwinkel gaat voortaan ook online verkopen, en dan moeten er dus pakjes de deur uit.
K|orienteren|geen|3|neutraal|0|vraag|Hebt u een formule voor verenigingen?
K|orienteren|levering|3|neutraal|0|vraag|Op welke dagen haalt u op in Lanaken?
#S|fed-1063|chat|bezorging|
K|aanleiding|geen|2|neutraal|0|-|heb mijn schouder uit de kom en kan geen boodschappen dragen
A|||||||Wat vervelend! We bezorgen tot in de keuken als u wilt.
K|orienteren|prijs|3|neutraal|0|vraag|oh en wat is daar de meerprijs van
A|||||||Die is gratis bij bestellingen boven 40 euro.
K|orienteren|prijs|4|blijdschap|0|-|dat haal ik wel met de kattenbrokken alleen al
#S|fed-1064|review|bezorging|sterren=4
K|aanleiding|geen|3|neutraal|0|-|Sinds de kleine er is kom ik de deur niet meer uit voor een pak melk.
K|aanvragen|digitaal|4|blijdschap|0|-|Het lijstje staat in de app, één keer tikken en alles van vorige week ligt weer in de mand.
K|terugkijken|geen|4|vertrouwen|0|-|Elke kersverse ouder die ik tegenkom krijgt van mij de link.
#S|fed-1065|review|bezorging|sterren=3
K|terugkijken|geen|3|neutraal|0|-|Een halfjaar maaltijdboxen gehad, leuk om eens gedaan te hebben. Niet meer, niet minder.
#S|fed-1066|email|overheid|
K|vertrekken|geen|3|neutraal|0|wens|Met ingang van 1 januari doe ik afstand van mijn volkstuin nummer 23.
K|vertrekken|beleid|3|neutraal|0|vraag|Moet het schuurtje blijven staan of dien ik het af te breken?
#S|fed-1067|review|overheid|sterren=2
K|vertrekken|wachttijd|2|irritatie|2|-|De standplaats op de markt opzeggen duurt bij de gemeente langer dan er een krijgen.
K|betalen|fout|2|irritatie|1|-|Ondertussen blijft de rekening voor het kraamgeld komen.
#S|fed-1068|chat|overheid|
K|vertrekken|geen|3|neutraal|0|vraag|mijn moeder is overleden, hoe stop ik haar gehandicaptenkaart
A|||||||Gecondoleerd. U kunt de kaart opsturen, wij doen de rest.
K|vertrekken|beleid|4|opluchting|0|-|geen formulieren? dank u, er zijn er al zoveel
#S|fed-1069|enquete|overheid|csat=3
K|vertrekken|digitaal|2|neutraal|1|-|hond afmelden kon alleen op papier, aanmelden wel online
#S|fed-1070|notitie|overheid|
K|vertrekken|geen|3|neutraal|0|wens|Stopt m/pgb, gaat over op zorg in natura.
K|vertrekken|informatie|2|verwarring|1|-|Weet nt of eindverantw. nodig is, SVB zegt ja, zorgkantoor nee.
M|vertrekken|kennis|2|verwarring|0|-|Ik zoek mee, 2 handleidingen, 2 antwoorden.
#S|fed-1071|review|overheid|sterren=5
K|terugkijken|bejegening|5|dankbaarheid|0|-|Mijn kinderen studeren nu allebei, en ik denk nog vaak aan die meneer van schuldhulp die zei: 'we beginnen met de envelop die het dunst is'.
#S|fed-1072|enquete|overheid|nps=9
K|terugkijken|geen|4|vertrouwen|0|-|Als alle gemeentes zo werkten mochten ze er nog een paar bij bouwen
#S|fed-1073|review|overheid|sterren=1
K|terugkijken|geen|1|boosheid|0|-|Wie hier een bedrijf wil beginnen: doe het in de gemeente ernaast. Van ons mag u dat hardop zeggen.
#S|fed-1074|review|overheid|sterren=4
K|betalen|prijs|4|verrassing|0|-|Dertien euro voor een jaarkaart van de bieb, met e-boeken en al. Daar koop je elders één krant en een koffie voor.
#S|fed-1075|email|overheid|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Het nieuwe kunstgras op het trapveldje in de Molenbuurt laat na één winter al los bij de doelen.
K|hulp|geen|3|verlangen|0|wens|Het zou mooi zijn als er vóór de zomer naar gekeken wordt.
#S|fed-1076|review|overheid|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Wat hebben ze dat park mooi opgeknapt! Bankjes waar je als oudere ook weer uit omhoog komt, een jeu-de-boulesbaan en overal bijenbloemen.
#S|fed-1077|enquete|overheid|csat=5
K|gebruiken|storing|4|opluchting|0|-|stoplicht bij de school doet het weer en sneller dan gedacht
#S|fed-1078|email|overheid|
K|hulp|levering|2|irritatie|2|-|De Wmo-consulent zou maandag om tien uur bij mijn tante aan huis komen; ze heeft tot één uur in haar goeie jurk zitten wachten.
#S|fed-1079|review|overheid|sterren=4
K|gebruiken|privacy|4|vertrouwen|0|-|Bij het loket huiselijk geweld werd ik meteen een aparte kamer in geleid, mijn naam werd niet afgeroepen en niemand stelde domme vragen.
#S|fed-1080|email|wonen|
K|hulp|doorverwijzing|4|dankbaarheid|0|-|Mijn complimenten voor Nadia van de afdeling leefbaarheid, die niet alleen met de buren ging praten maar ook de wijkagent en de huisarts aan tafel kreeg.
#S|fed-1081|review|wonen|sterren=4
K|hulp|herhaling|4|opluchting|0|-|Eén melding gedaan van het balkonhek, nooit meer achteraan hoeven bellen, en het zit vast.
#S|fed-1082|chat|wonen|
K|aanvragen|digitaal|4|blijdschap|0|-|hoi, wou even zeggen dat dat nieuwe inschrijfformulier top werkt, was in 5 min klaar op mn telefoon
A|||||||Fijn om te horen, dank je!
K|aanvragen|wachttijd|3|neutraal|0|vraag|hoelang duurt het voor ik een inschrijfnummer krijg
#S|fed-1083|review|wonen|sterren=4
K|betalen|prijs|4|neutraal|0|-|Voor 612 euro een driekamerflat met lift, in deze stad, dan hou ik verder mijn mond.
K|gebruiken|kwaliteit|2|neutraal|0|-|De keuken heeft de maanlanding nog meegemaakt.
#S|fed-1084|notitie|wonen|
K|hulp|bejegening|2|boosheid|0|-|Mw zegt dat monteur vroeg of ze "wel eens poetst".
K|hulp|geen|3|neutraal|0|wens|Wil hem nt meer over de vloer.
M|hulp|procedure|2|neutraal|0|-|Voorkeur monteur is nt vast te leggen, heb t in opm.veld gezet.
#S|fed-1085|email|wonen|
K|gebruiken|storing|2|irritatie|2|-|In ons blok zijn wij sinds maandag voor de vierde keer dit najaar zonder warm water.
K|gebruiken|geen|3|neutraal|0|-|Mijn kinderen douchen bij de sportclub.
#S|fed-1086|enquete|wonen|nps=8
K|gebruiken|storing|4|opluchting|0|-|lift is vervangen en staat eindelijk niet meer om de haverklap stil
#S|fed-1087|review|wonen|sterren=2
K|hulp|wachttijd|2|irritatie|3|-|Voor een nieuw toiletreservoir stond ik negen weken op de planning. Negen weken met een emmer, met drie pubers.
#S|fed-1088|review|wonen|sterren=3
K|hulp|fout|4|neutraal|0|-|Ze hadden een verkeerd formaat deur besteld, dat gaven ze ruiterlijk toe, en de week daarna hing de juiste.
#S|fed-1089|chat|wonen|
K|betalen|fout|2|verwarring|1|-|huurverhoging van 6,1 gekregen maar in de brief staat max 5
A|||||||U heeft gelijk, dat is een rekenfout.
K|betalen|fout|4|opluchting|0|-|pfoe gelukkig, dat scheelt me 9 euro pm
#S|fed-1090|review|energie|sterren=5
K|hulp|bejegening|5|dankbaarheid|0|-|De monteur zag dat mijn man dement is, ging naast hem zitten met de oude meter op schoot en legde alles drie keer uit alsof het de eerste keer was.
#S|fed-1091|enquete|energie|csat=5
K|hulp|bejegening|4|blijdschap|0|-|heel geduldige mevrouw, ik ben slechthorend en ze bleef rustig herhalen
#S|fed-1092|review|energie|sterren=4
K|betalen|belofte|4|vertrouwen|0|-|Ze zeiden woensdag creditnota, het was woensdag creditnota.
#S|fed-1093|email|energie|
K|hulp|wachttijd|2|irritatie|2|-|Mijn klacht over de te hoge terugleverkosten heeft u op 8 februari ontvangen, en ik heb sindsdien enkel een ontvangstbevestiging gezien.
#S|fed-1094|chat|energie|
K|gebruiken|privacy|3|bezorgdheid|0|vraag|er stond net iemand aan de deur die zei van jullie te zijn en mijn meter wou zien, klopt dat
A|||||||Wij hebben vandaag niemand bij u ingepland. Laat hem niet binnen.
K|gebruiken|privacy|4|opluchting|0|-|had de deur op de ketting gelaten, goed dat ik het vroeg
#S|fed-1095|review|energie|sterren=2
K|hulp|doorverwijzing|2|irritatie|2|-|Vraag over mijn zonnepanelen: omvormerfabrikant, installateur, jullie. Na drie rondjes was ik weer bij af.
#S|fed-1096|review|reizen|sterren=4
K|gebruiken|storing|4|opluchting|0|-|Bij Amersfoort stond de boel vast vanwege een sein, na twintig minuten tuften we al weer verder.
#S|fed-1097|email|reizen|
K|hulp|belofte|4|dankbaarheid|0|-|Zoals u toezegde lag de knuffel van onze dochter, die in het vliegtuig was blijven liggen, gisteren bij ons in de bus.
#S|fed-1098|review|reizen|sterren=5
K|hulp|herhaling|5|blijdschap|0|-|Mijn dossier over de omboeking werd door drie verschillende mensen behandeld en toch hoefde ik nergens opnieuw te beginnen, chapeau.
#S|fed-1099|enquete|reizen|nps=9
K|betalen|prijs|4|blijdschap|0|-|voor 19 euro heel de zomer met de trein, wat wil een student nog meer
#S|fed-1100|review|reizen|sterren=4
K|hulp|bereikbaarheid|4|neutraal|0|-|Dag en nacht een Nederlandstalige contactpersoon op de app, we hebben er twee keer gebruik van gemaakt en beide keren binnen vijf minuten antwoord.
#S|fed-1101|email|reizen|
K|gebruiken|bejegening|2|irritatie|0|-|Op lijn 7 van vrijdagochtend reed de chauffeur weg terwijl ik, zwaaiend met mijn kruk, drie meter van de deur stond.
#S|fed-1102|notitie|reizen|
K|gebruiken|privacy|2|bezorgdheid|0|-|Minderj. dochter (13) op verkeerd station uitgezet door uitval, moeder in paniek.
K|hulp|doorverwijzing|4|opluchting|0|-|Zelf beide lijnen open gehouden tot kind bij vader was.
M|hulp|samenwerking|4|dankbaarheid|0|-|Perronmdw. Zwolle ging letterlijk naast het meisje zitten.
M|hulp|waardering|4|blijdschap|0|-|Moeder stuurde taart nr de vloer.
#S|fed-1103|review|telecom|sterren=4
K|hulp|belofte|4|verrassing|0|-|'Als het maandag niet werkt kom ik zelf,' zei de monteur. Het werkte maandag niet en hij kwam zelf.
#S|fed-1104|email|telecom|
K|betalen|belofte|2|irritatie|1|-|In het gesprek van 3 oktober is mij een creditering van drie maanden toegezegd, op de nota van november vind ik er nul.
#S|fed-1105|enquete|telecom|csat=5
K|hulp|bereikbaarheid|4|verrassing|0|-|gelijk iemand aan de lijn geen menu niks
#S|fed-1106|review|telecom|sterren=4
K|gebruiken|privacy|4|vertrouwen|0|-|Spamfilter op de telefoon gezet door hun helpdesk, mijn oude tante wordt sindsdien niet meer lastiggevallen door 'de computerman'.
#S|fed-1107|chat|telecom|
K|hulp|fout|2|irritatie|1|-|jullie hebben het verkeerde nummer opgezegd, dat van mijn zaak ipv dat van mijn zoon!!
A|||||||Ik zie het, dat is onze fout. Ik draai het direct terug.
K|hulp|fout|3|bezorgdheid|0|vraag|ben ik m'n nummer nou kwijt? dat staat op m'n busje
A|||||||Nee, binnen een uur is hij terug.
K|hulp|fout|4|opluchting|0|-|ok hij doet het weer. ik was al bijna de verf aan het halen
#S|fed-1108|review|diensten|sterren=5
K|hulp|doorverwijzing|5|dankbaarheid|0|-|Onze huisarts verwees niet alleen, ze belde zelf drie ziekenhuizen tot er ergens plek was en gaf me haar mobiele nummer voor het weekend.
#S|fed-1109|email|diensten|
K|hulp|herhaling|2|irritatie|2|-|Bij elke wisseling van begeleider moeten wij opnieuw uitleggen dat onze zoon niet aangeraakt wil worden.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Dit schooljaar zijn dat er zes geweest.
#S|fed-1110|enquete|diensten|nps=9
K|hulp|herhaling|4|blijdschap|0|-|garage had mijn hele geschiedenis in beeld, ik hoefde alleen maar de sleutel te geven
#S|fed-1111|review|diensten|sterren=4
K|hulp|belofte|4|blijdschap|0|-|Fietsenmaker zei vóór vijf, het was kwart voor.
#S|fed-1112|review|diensten|sterren=2
K|hulp|doorverwijzing|2|irritatie|2|-|Roosterfout? Dat is de planner. De planner? Die zit bij het bureau. Het bureau? Alleen via de teamleider. De teamleider? Met verlof.
#S|fed-1113|chat|diensten|
K|gebruiken|storing|2|neutraal|0|-|de livestream van het concert hapert om de 10 seconden
A|||||||We zien het, de server is overbelast.
K|gebruiken|storing|4|opluchting|0|-|hij loopt weer! net op tijd voor de toegift
#S|fed-1114|review|diensten|sterren=4
K|hulp|bereikbaarheid|4|neutraal|0|-|Dierenarts met een app-nummer waar ook echt op geantwoord wordt, 's avonds zelfs.
#S|fed-1115|review|webshop|sterren=4
K|gebruiken|storing|4|opluchting|0|-|Naaimachine stotterde, na een resetje via de telefoon naait hij weer als nieuw.
#S|fed-1116|enquete|webshop|csat=4
K|hulp|belofte|4|neutraal|0|-|ze zouden het morgen uitzoeken en dat hebben ze gedaan
#S|fed-1117|email|webshop|
K|hulp|belofte|4|dankbaarheid|0|-|U mailde dat u persoonlijk naar het zoekgeraakte manuscript zou gaan kijken, en u deed het, op een zaterdag nog wel.
#S|fed-1118|review|webshop|sterren=4
K|hulp|bereikbaarheid|4|blijdschap|0|-|Er staat een echt telefoonnummer op de site en, hou je vast, er neemt iemand op die de winkel kent.
#S|fed-1119|chat|webshop|
K|aanvragen|privacy|3|bezorgdheid|0|vraag|is het veilig om bij jullie met creditcard te betalen, moeder hier is 80 en vraagt het
A|||||||Zeker, we bewaren geen kaartgegevens.
K|aanvragen|privacy|4|vertrouwen|0|-|ze knikt, we gaan ervoor
#S|fed-1120|review|bank|sterren=4
K|ontvangen|levering|4|neutraal|0|-|De nieuwe pas viel op de toegezegde dag in de bus, code de dag erna.
K|gebruiken|kwaliteit|2|neutraal|0|-|Opdruk was er na een maand al af, maar hij piept nog.
#S|fed-1121|enquete|bank|csat=4
K|hulp|bereikbaarheid|4|opluchting|0|-|kon 's nachts om 2 uur mijn pas laten blokkeren door een echt iemand
#S|fed-1122|email|bank|
K|terugkijken|kwaliteit|2|teleurstelling|0|-|Terugkijkend op tien jaar beleggen bij u moet ik vaststellen dat een oude sok het beter had gedaan.
#S|fed-1123|chat|bank|
K|aanleiding|geen|4|blijdschap|0|-|we hebben de staatsloterij gewonnen, niet de hoofdprijs hoor maar toch
A|||||||Gefeliciteerd! Waar kan ik mee helpen?
K|orienteren|geen|3|neutraal|0|vraag|25000 euro, wat is verstandig, vastzetten of aflossen
A|||||||Dat hangt van uw rente af. Ik plan een gesprek met een adviseur.
K|orienteren|bejegening|4|blijdschap|0|-|graag! vrouw wil ook mee, die heeft al plannen
#S|fed-1124|review|bank|sterren=2
K|aanleiding|beleid|2|irritatie|0|-|Door de nieuwe regels moest ook onze buurtkas van 240 euro een 'uiteindelijk belanghebbende' aanwijzen.
K|aanvragen|digitaal|2|irritatie|2|-|Het formulier daarvoor laat je pas opslaan als je een omzet invult die wij niet hebben.
#S|fed-1125|notitie|bank|
K|aanleiding|geen|2|neutraal|0|-|Echtscheiding, en/of-rek. splitsen.
K|wijzigen|privacy|2|bezorgdheid|0|angst|Bang dat ex saldo leegtrekt vóór splitsing.
K|wijzigen|privacy|4|opluchting|0|-|Tijd. blok beide zijden, klt weer rustig.
M|wijzigen|kennis|4|neutraal|0|-|Blok-optie stond in de module v vorige wk.
#S|fed-1126|review|diensten|sterren=4
K|aanvragen|digitaal|4|blijdschap|0|-|Afspraak bij de kapper met drie tikken, inclusief een foto van wat ik wilde. Ze had hem nog bekeken ook.
#S|fed-1127|enquete|diensten|csat=5
K|gebruiken|levering|4|blijdschap|0|-|taxi voor opa naar dialyse staat er altijd vijf minuten te vroeg, al twee jaar
#S|fed-1128|review|diensten|sterren=4
K|betalen|prijs|4|verrassing|0|-|Begroting garage 640, eindafrekening 512 omdat er een onderdeel meeviel. Dat maak je niet vaak mee.
#S|fed-1129|email|diensten|
K|gebruiken|privacy|4|vertrouwen|0|-|Het deed mij goed dat de arts de deur op slot deed en eerst vroeg of ik liever een vrouw erbij had.
#S|fed-1130|review|diensten|sterren=1
K|hulp|bereikbaarheid|1|boosheid|2|-|Kies 1 voor spoed. 'Al onze lijnen zijn bezet, belt u later terug.' Bij SPOED.
#S|fed-1131|review|diensten|sterren=2
K|aanleiding|geen|2|bezorgdheid|0|-|Onze zoon wilde ineens niet meer naar school.
K|orienteren|wachttijd|2|teleurstelling|2|-|Drie praktijken gebeld, bij alle drie een wachtlijst van een jaar of 'gesloten voor nieuwe aanmeldingen'.
#S|fed-1132|notitie|diensten|
K|gebruiken|levering|4|neutraal|0|-|Cl. meldt dat vervoer dagbest. sinds nwe planning op tijd is.
K|gebruiken|bejegening|4|blijdschap|0|-|"Chauffeur Bas zingt, en ik zing mee."
M|gebruiken|procedure|4|blijdschap|0|-|Planning mag sinds mei wijkgericht ipv centraal, dit is t resultaat.
#S|fed-1133|review|energie|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Die hybride pomp hoor je amper en het is overal even warm, ook in de hoek waar vroeger de hond niet wilde liggen.
#S|fed-1134|enquete|energie|nps=9
K|hulp|herhaling|4|neutraal|0|-|één keer gebeld en het was klaar
#S|fed-1135|email|energie|
K|hulp|bereikbaarheid|4|verrassing|0|-|Ik was van plan een boze mail te schrijven over uw bereikbaarheid, maar ik kreeg net binnen tien tellen iemand, dus deze mail is bij dezen een compliment.
#S|fed-1136|chat|energie|
K|betalen|prijs|3|neutraal|0|vraag|waarom betaal ik 7 euro vastrecht als ik geen gas meer gebruik
A|||||||Uw gasaansluiting is nog actief. Wilt u die laten verwijderen?
K|betalen|informatie|4|verrassing|0|-|oh kan dat, dat had niemand me verteld
K|vertrekken|prijs|3|neutraal|0|vraag|kost het afsluiten wat
A|||||||Nee, verwijderen is gratis.
K|vertrekken|geen|3|verlangen|0|wens|dan graag zo snel mogelijk
#S|fed-1137|review|energie|sterren=2
K|terugkijken|beleid|2|teleurstelling|0|-|Vijf jaar geleden groen gestart met idealen en coöperatie, nu een gewone graaier met een blaadje in het logo.
#S|fed-1138|email|overheid|
K|ontvangen|levering|4|blijdschap|0|-|Met genoegen meld ik dat de vijf bomen voor onze straat precies op boomfeestdag zijn geplant, zoals u had gezegd.
#S|fed-1139|review|overheid|sterren=4
K|hulp|bereikbaarheid|4|verrassing|0|-|De wethouder heeft een spreekuur in de supermarkt, tussen het brood en de kassa, en je kunt er zo op afstappen.
#S|fed-1140|review|overheid|sterren=3
K|aanvragen|prijs|4|neutraal|0|-|Leges vielen mij mee.
K|gebruiken|kwaliteit|2|irritatie|0|-|Het zand op het nieuwe plein waait bij elke bries mijn winkel in.
#S|fed-1141|enquete|overheid|nps=6
K|geen|geen|3|neutraal|0|-|nvt
#S|fed-1142|chat|overheid|
K|geen|geen|3|neutraal|0|-|hoi goedemiddag
A|||||||Goedemiddag!
K|aanleiding|geen|3|neutraal|0|-|ik word over 2 maanden 18 en woon in een jeugdinstelling
K|orienteren|geen|3|bezorgdheid|0|vraag|wat moet ik allemaal zelf regelen dan, ik heb geen idee
A|||||||Goed dat je het vraagt! Er is een checklist, zullen we hem samen doorlopen?
K|orienteren|bejegening|5|opluchting|0|-|ja!! echt thanks, niemand zegt me ooit iets
#S|fed-1143|review|wonen|sterren=4
K|ontvangen|digitaal|4|neutraal|0|-|Alle handleidingen, meterstanden en sleutelcodes staan in de bewonersapp, je hoeft niet te zoeken.
#S|fed-1144|review|wonen|sterren=5
K|hulp|bereikbaarheid|5|blijdschap|0|-|De beheerder heeft elke woensdag de deur van zijn kantoortje open. Koffie, klagen, klaar.
#S|fed-1145|email|wonen|
K|aanleiding|privacy|2|bezorgdheid|0|-|Sinds de bovenbuurman is opgepakt komen hier dag en nacht mensen aan de deur die naar hem vragen.
K|orienteren|geen|3|neutraal|0|vraag|Ik wil weten of er een mogelijkheid is om met voorrang ergens anders te wonen.
#S|fed-1146|enquete|wonen|csat=2
K|hulp|bejegening|2|teleurstelling|0|-|werd aan de telefoon aangesproken als 'lieverd', ik ben 43 en had een lekkage
#S|fed-1147|review|wonen|sterren=3
K|terugkijken|geen|3|neutraal|0|-|Het waren zes studentenjaren met muizen en feestjes. Ik zou het niet overdoen, maar ik wil het ook niet missen.
#S|fed-1148|notitie|wonen|
K|terugkijken|bejegening|4|dankbaarheid|0|-|Oud-bew. (nu Canada) belt om nwe adres door te geven en te bedanken vr "de beste huismeester v het halfrond".
M|terugkijken|waardering|5|blijdschap|0|-|Op speaker gezet, huismeester werd knalrood.
#S|fed-1149|review|reizen|sterren=4
K|aanvragen|digitaal|4|blijdschap|0|-|Interrail samenstellen op die site is bijna leuker dan gaan.
K|ontvangen|levering|4|neutraal|0|-|Pas stond dezelfde avond in de app.
#S|fed-1150|email|reizen|
K|hulp|belofte|2|boosheid|1|-|Op Kos zei uw hostess dat de kamer 'de volgende dag zeker' geruild zou worden, en dat zei ze zeven dagen lang.
#S|fed-1151|review|reizen|sterren=2
K|hulp|bereikbaarheid|2|irritatie|2|-|Loket dicht, automaat stuk, praatpaal zonder stem: om half elf 's avonds op station Dijkveld ben je als reiziger op jezelf aangewezen.
#S|fed-1152|review|reizen|sterren=4
K|gebruiken|privacy|4|vertrouwen|0|-|Op de nachtbus mocht ik voorin naast de chauffeur zitten en hij wachtte tot ik de sleutel in het slot had.
#S|fed-1153|enquete|reizen|csat=4
K|gebruiken|levering|4|neutraal|0|-|deze maand 40 ritten en 38 op tijd, kan ik mee leven
#S|fed-1154|review|telecom|sterren=4
K|ontvangen|digitaal|4|blijdschap|0|-|De app begeleidde me door de hele installatie, met filmpjes op maat van mijn handigheid: nul.
#S|fed-1155|enquete|telecom|nps=8
K|hulp|herhaling|4|opluchting|0|-|mijn verhaal stond netjes genoteerd, scheelde tien minuten uitleg
#S|fed-1156|email|telecom|
K|aanleiding|storing|2|neutraal|0|-|Mijn oude telefoon, een erfstuk van oma met draaischijf, doet het niet meer op de nieuwe lijn.
K|orienteren|geen|3|neutraal|0|vraag|Bestaat er een kastje waarmee dat wel kan?
#S|fed-1157|review|telecom|sterren=1
K|hulp|bejegening|1|boosheid|0|-|'Mevrouw, een modem is geen speelgoed.' Ik ben netwerkbeheerder.
#S|fed-1158|review|verzekering|sterren=4
K|hulp|herhaling|4|neutraal|0|-|Zelfde contactpersoon, zelfde dossier, geen dubbel werk.
K|hulp|belofte|4|vertrouwen|0|-|Wat hij zei dat hij zou doen, deed hij.
#S|fed-1159|enquete|verzekering|csat=4
K|gebruiken|kwaliteit|4|neutraal|0|-|pechhulp was er binnen een half uur, prima service voor dat geld
#S|fed-1160|review|verzekering|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Het 'vervangend vervoer' dat bij mijn polis hoort bleek een bestelbusje met een stoel zonder gordel.
#S|fed-1161|email|verzekering|
K|gebruiken|privacy|2|boosheid|0|-|In de cc van uw nieuwsbrief aan 'klanten met een chronische aandoening' stonden alle adressen zichtbaar, waaronder dat van mijn werkgever.
K|hulp|geen|3|neutraal|0|vraag|Heeft u dit gemeld bij de toezichthouder?
#S|fed-1162|chat|verzekering|
K|aanleiding|geen|3|neutraal|0|-|we hebben een tiny house laten bouwen
A|||||||Wat leuk! Staat het op een vaste plek?
K|geen|geen|3|neutraal|0|-|min of meer, om de paar maanden verhuist het
A|||||||Dan past onze rijdende woningpolis.
K|orienteren|informatie|4|verrassing|0|-|haha dat die bestaat had ik niet verwacht
#S|fed-1163|review|webshop|sterren=5
K|hulp|herhaling|5|verrassing|0|-|Belde een halfjaar later over een tweede kastje, en hij wist nog dat het eerste in de babykamer stond.
#S|fed-1164|email|webshop|
K|aanleiding|geen|4|blijdschap|0|-|Onze kleindochter gaat meedoen aan het NK turnen en heeft een pakje nodig in de clubkleuren.
K|orienteren|levering|3|neutraal|0|vraag|Kunt u maat 140 leveren vóór 12 mei?
#S|fed-1165|review|webshop|sterren=2
K|aanvragen|privacy|2|irritatie|0|-|Om een paar sokken te kopen moest ik mijn geboortedatum, geslacht en telefoonnummer opgeven. Sokken hè.
#S|fed-1166|email|webshop|
K|betalen|geen|3|neutraal|0|vraag|Ontvang ik bij betaling op rekening één verzamelfactuur of per bestelling een aparte?
#S|fed-1167|chat|verzekering|
K|hulp|geen|3|neutraal|0|vraag|hoe lang heb ik om een schade te melden
A|||||||Het liefst zo snel mogelijk, uiterlijk binnen 3 jaar.
K|hulp|beleid|4|opluchting|0|-|o gelukkig het was in maart
#S|fed-1168|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Gewone pan, wordt warm, doet wat een pan moet doen.
#S|fed-1169|enquete|bezorging|nps=6
K|ontvangen|levering|3|neutraal|0|-|kwam aan
#S|fed-1170|email|overheid|
K|aanvragen|geen|3|neutraal|0|-|Bijgaand zend ik u de ontbrekende plattegrond bij aanvraag Z-2231.
K|aanvragen|geen|3|verlangen|0|wens|Graag een ontvangstbevestiging.
#S|fed-1171|chat|energie|
K|ontvangen|levering|3|neutraal|0|vraag|wanneer wordt de laadpaal geplaatst, ik heb nog geen datum
A|||||||De installateur neemt binnen 10 werkdagen contact op.
K|ontvangen|wachttijd|2|teleurstelling|1|-|tien werkdagen is twee weken en de auto komt vrijdag
#S|fed-1172|review|telecom|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Geen klachten, geen juichverhalen.
K|betalen|prijs|3|neutraal|0|-|Prijs is gemiddeld.
#S|fed-1173|email|bezorging|
K|betalen|geen|3|neutraal|0|vraag|Waar kan ik de factuur voor de zendingen van maart downloaden? Onze boekhouder vraagt erom.
#S|fed-1174|review|bank|sterren=3
K|orienteren|informatie|3|neutraal|0|-|Gesprek gehad over een hypotheek, nog niks besloten.
K|orienteren|bejegening|4|neutraal|0|-|Jonge gast maar hij wist waar hij het over had.
#S|fed-1175|notitie|energie|
K|orienteren|geen|3|neutraal|0|vraag|VvE 24 app., vraagt naar collectief inkopen.
K|orienteren|wachttijd|3|neutraal|0|-|Accountm. belt binnen 3 dgn.
M|orienteren|samenwerking|2|irritatie|0|-|Zakelijk wil VvE niet, particulier mag VvE niet, ik heb 4x moeten leuren.
#S|fed-1176|review|overheid|sterren=3
K|gebruiken|beleid|2|verwarring|0|-|Links van het bankje mag je barbecueën, rechts niet, en niemand weet waar links begint.
#S|fed-1177|email|reizen|
K|gebruiken|geen|3|neutraal|0|-|Bij het uitstappen in Venlo is mijn paraplu in de trein blijven liggen, een groene met eendenkop.
K|hulp|geen|3|neutraal|0|vraag|Is hij misschien gevonden?
#S|fed-1178|chat|reizen|
K|hulp|geen|3|neutraal|0|vraag|hebben jullie een knuffelolifant gevonden in de trein van 14.03 nr maastricht
A|||||||Ja! Hij zit bij ons in het servicepunt, met een koekje.
K|hulp|bejegening|5|blijdschap|0|-|omg mn dochter huilt van geluk, DANK JULLIE
#S|fed-1179|review|wonen|sterren=2
K|gebruiken|levering|2|irritatie|1|-|De glazenwasser van het complex komt volgens het schema elk kwartaal, ik woon hier twee jaar en heb hem nog nooit gezien.
K|betalen|prijs|2|irritatie|0|-|Hij staat wel op de afrekening.
#S|fed-1180|email|wonen|
K|gebruiken|levering|2|neutraal|1|-|De schoonmaak van het trappenhuis is al drie weken niet geweest.
K|hulp|geen|3|neutraal|0|vraag|Is er iets veranderd in het schema?
#S|fed-1181|review|energie|sterren=4
K|hulp|kwaliteit|4|neutraal|0|-|Onderhoudsbeurt grondig gedaan, filter schoon, ketel klinkt weer normaal.
K|hulp|levering|2|neutraal|1|-|Wel een dag later dan in de brief stond.
#S|fed-1182|enquete|telecom|csat=3
K|hulp|kwaliteit|2|teleurstelling|0|-|monteur kwam en ging maar de wifi is hetzelfde gebleven
#S|fed-1183|email|telecom|
K|hulp|geen|3|verlangen|0|wens|Graag een monteur voor een extra aansluitpunt op zolder.
K|hulp|prijs|3|neutraal|0|vraag|Wat zijn de voorrijkosten?
#S|fed-1184|chat|webshop|
K|wijzigen|geen|3|neutraal|0|vraag|als ik 1 van de 3 items terugstuur moet ik dan de korting terugbetalen
A|||||||De korting vervalt als u onder de 75 euro komt.
K|wijzigen|beleid|2|verwarring|0|-|dus een trui van 30 retour levert me 12 op?
A|||||||Dat klopt helaas.
K|wijzigen|beleid|2|irritatie|0|-|dan wordt het een dure poetslap
#S|fed-1185|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|neutraal|0|-|Goede apk-keuring, niks verzonnen gebreken.
K|betalen|prijs|4|neutraal|0|-|En 39 euro is netjes.
#S|fed-1186|email|diensten|
K|aanvragen|geen|3|verlangen|0|wens|Graag reserveer ik voor acht personen op Moederdag, twee met notenallergie.
K|aanvragen|privacy|3|bezorgdheid|0|vraag|Kunt u bevestigen dat de keuken daar echt rekening mee kan houden? De vorige keer elders liep het bijna fout af.
#S|fed-1187|review|diensten|sterren=1
K|gebruiken|privacy|1|boosheid|0|-|Notenallergie bij het reserveren vermeld, bij binnenkomst herhaald, en toch pesto. We hebben de avond op de eerste hulp doorgebracht.
#S|fed-1188|review|reizen|sterren=2
K|aanvragen|informatie|2|irritatie|1|-|Bij het boeken stond er 'directe vlucht', op het ticket zat een tussenstop in Belgrado.
K|wijzigen|beleid|2|irritatie|0|-|Omboeken mocht, voor het dubbele.
#S|fed-1189|enquete|webshop|nps=7
K|wijzigen|wachttijd|4|neutraal|0|-|omruilen ging vlot
K|ontvangen|kwaliteit|2|neutraal|0|-|wel een kras op de tweede
#S|fed-1190|email|bank|
K|ontvangen|privacy|2|bezorgdheid|0|angst|De envelop met mijn nieuwe pincode was aan de zijkant open toen ik hem uit de bus haalde.
K|wijzigen|geen|3|verlangen|0|wens|Ik wil graag meteen een andere.
#S|fed-1191|notitie|reizen|
K|gebruiken|privacy|2|bezorgdheid|0|-|Paspoort gestolen Lissabon, vlucht over 2 dgn.
K|hulp|informatie|4|opluchting|0|-|Adres consulaat + noodpaspoort uitgelegd, klt noteert.
M|hulp|kennis|4|neutraal|0|-|Noodkaart per land is top.
M|hulp|systeem|2|irritatie|0|-|Kan nt bellen nr +351 vanuit onze lijn, moest met eigen gsm.
#S|fed-1192|notitie|verzekering|
K|hulp|geen|3|neutraal|0|vraag|Vraagt of glas onder inboedel of opstal valt.
K|hulp|informatie|4|neutraal|0|-|Uitgel., dekking akk.
M|hulp|kennis|3|neutraal|0|-|Top 10-vraag, zou op site moeten.
#S|fed-1193|review|bezorging|sterren=4
K|ontvangen|levering|4|blijdschap|0|-|Kwam zonder morren om half negen 's avonds nog drie trappen op met een hondenmand.
#S|fed-1194|review|energie|sterren=1
K|ontvangen|fout|2|boosheid|2|-|Aangesloten op de meter van de overkant. Wij stookten voor hen, zij niet voor ons.
K|hulp|doorverwijzing|2|irritatie|2|-|Wie het moest terugdraaien, daar werd drie weken over gebakkeleid.
#S|fed-1195|email|verzekering|
K|vertrekken|geen|3|neutraal|0|wens|Nu onze zoon een eigen zorgverzekering heeft, mag hij van onze polis af.
K|vertrekken|geen|3|neutraal|0|vraag|Gebeurt dat automatisch of moet hij dat zelf doen?
#S|fed-1196|review|telecom|sterren=2
K|wijzigen|levering|2|irritatie|2|-|De verhuizing van ons internet was gepland op de 12e; op de 12e was het oude eraf en het nieuwe er niet, en dat bleef zo tot de 30e.
#S|fed-1197|chat|telecom|
K|vertrekken|geen|3|neutraal|0|vraag|mag ik mn nummer houden als ik naar een ander ga
A|||||||Ja, de nieuwe aanbieder vraagt het voor je aan.
K|vertrekken|geen|3|neutraal|0|vraag|en zitten jullie dan niet te zeuren 😄
A|||||||We zeggen alleen dat we je gaan missen.
K|vertrekken|bejegening|4|blijdschap|0|-|haha sportief
#S|fed-1198|review|webshop|sterren=4
K|orienteren|digitaal|4|blijdschap|0|-|Met de camera kon ik de bank in mijn eigen kamer zetten, toen zag ik dat de hond er ook nog bij paste.
#S|fed-1199|email|energie|
K|terugkijken|geen|4|dankbaarheid|0|-|Nu het project van onze straat is afgerond, wil ik namens alle 32 huishoudens een woord van dank uitspreken.
K|terugkijken|levering|4|verrassing|0|-|Geen enkele planning is ook maar één dag uitgelopen, in de bouw een klein wonder.
#S|fed-1200|enquete|bank|nps=2
K|terugkijken|bejegening|2|teleurstelling|0|-|na 30 jaar afgescheept met een enquête
#S|fed-1201|email|webshop|
K|aanleiding|geen|3|neutraal|0|-|Hoi, in mei gaan we met ons koor op tournee en we hebben 28 dezelfde sjaals nodig.
K|orienteren|prijs|3|neutraal|0|vraag|Doen jullie iets aan de prijs bij zo'n aantal?
K|orienteren|levering|3|neutraal|0|vraag|En lukt het voor de 10e?
#S|fed-1202|review|webshop|sterren=2
K|aanleiding|geen|3|neutraal|0|-|Gekocht omdat de oude strijkbout na vijftien jaar begon te sputteren.
K|gebruiken|storing|2|teleurstelling|0|-|Deze begon na vijftien dagen.
#S|fed-1203|notitie|webshop|
K|aanleiding|geen|2|bezorgdheid|0|-|Moeder: dochter (15) wordt online afgeperst, via account bij ons gevonden.
K|gebruiken|privacy|2|bezorgdheid|0|angst|Bang dat adres nu ook bekend is.
K|gebruiken|privacy|4|opluchting|0|-|Account dicht, adres gewist, nr zedenpolitie gegeven.
M|gebruiken|kennis|2|bezorgdheid|0|-|Hier ben ik niet voor opgeleid, wist niet of ik het goed deed.
M|gebruiken|waardering|4|dankbaarheid|0|-|Teamlead heeft achteraf een half uur naast me gezeten.
#S|fed-1204|chat|diensten|
K|aanleiding|geen|3|neutraal|0|-|mijn man gaat met pensioen en hangt nu al de hele dag aan mijn keukentafel
A|||||||Dan zoekt u vast een cursus voor hem 😊
K|orienteren|geen|3|verlangen|0|wens|juist! het liefst iets met hout en ver weg
A|||||||Op dinsdag is er meubelmaken, tien weken.
K|orienteren|prijs|3|neutraal|0|vraag|wat kost die vrijheid mij
#S|fed-1205|review|diensten|sterren=5
K|aanleiding|geen|2|bezorgdheid|0|-|Twee weken voor de bruiloft viel onze fotograaf van zijn fiets en brak zijn pols.
K|orienteren|bereikbaarheid|4|opluchting|0|-|Sanne appte op zondagavond binnen vijf minuten terug.
K|gebruiken|kwaliteit|5|dankbaarheid|0|-|Die foto van mijn vader die stiekem een traan wegveegt staat nu op de schouw.
#S|fed-1206|email|bezorging|
K|aanleiding|geen|3|neutraal|0|-|Wij gaan verbouwen en zitten vanaf maart drie maanden in een stacaravan.
K|wijzigen|geen|3|neutraal|0|vraag|Kunnen onze pakketten zolang naar de receptie van de camping?
#S|fed-1207|review|bezorging|sterren=2
K|aanleiding|privacy|2|neutraal|0|-|Door een longontsteking moest ik van de dokter een week binnen blijven.
K|aanvragen|digitaal|2|irritatie|2|-|Boodschappen bestellen wou niet omdat 'in uw wijk geen bezorgmoment beschikbaar is', en dat elke ochtend opnieuw.
K|hulp|bejegening|4|dankbaarheid|0|-|De jongen van de telefoon heeft er toen eentje tussengezet, met de groeten en een netje mandarijnen.
#S|fed-1208|enquete|bank|csat=3
K|aanleiding|geen|3|neutraal|0|-|belde omdat ik ging scheiden
K|orienteren|informatie|2|verwarring|1|-|heb drie folders gekregen maar geen antwoord op wie nu het huis mag houden
#S|fed-1209|notitie|bank|
K|aanleiding|geen|3|neutraal|0|-|Klt wordt 18, wil van jongerenrek. af.
K|wijzigen|wachttijd|4|neutraal|0|-|Geregeld binnen gesprek.
K|wijzigen|geen|3|neutraal|0|vraag|Vraagt of moeder nu nog mee kan kijken.
M|wijzigen|waardering|4|blijdschap|0|-|"U bent de eerste bank die mij meneer noemt", kleine dingen.
#S|fed-1210|email|verzekering|
K|aanleiding|geen|2|neutraal|0|-|Afgelopen nacht is er een boom op ons tuinhuis gevallen.
K|hulp|geen|3|neutraal|0|vraag|Moet ik wachten met opruimen tot iemand het bekeken heeft?
#S|fed-1211|review|verzekering|sterren=3
K|aanleiding|prijs|2|irritatie|0|-|De aanleiding was een verhoging van 19 procent op de auto.
K|orienteren|informatie|3|neutraal|0|-|Drie offertes naast elkaar gelegd.
K|wijzigen|prijs|4|neutraal|0|-|Uiteindelijk gebleven omdat ze er bij een telefoontje zelf al acht procent afhaalden.
#S|fed-1212|chat|energie|
K|aanleiding|geen|4|blijdschap|0|-|we krijgen een zwembad!!
A|||||||Wat leuk! Waarmee kan ik helpen?
K|orienteren|prijs|3|bezorgdheid|0|vraag|mijn man wil hem verwarmen en ik wil weten wat dat doet met de rekening voor hij een pomp koopt
A|||||||Reken op 800 tot 1.200 euro per zomer.
K|orienteren|prijs|2|verrassing|0|-|slik. dan wordt het een koud zwembad
#S|fed-1213|review|energie|sterren=4
K|aanleiding|storing|2|neutraal|0|-|Kerstavond, gezelschap van twaalf, en de cv blies zijn laatste adem uit.
K|hulp|bereikbaarheid|4|opluchting|0|-|Er zat gewoon iemand klaar bij de storingsdienst.
K|hulp|bejegening|5|dankbaarheid|0|-|De monteur at na afloop een bordje mee, hij was alleen.
#S|fed-1214|email|wonen|
K|aanleiding|geen|2|bezorgdheid|0|-|Mijn vriend en ik gaan uit elkaar en het contract staat op zijn naam.
K|orienteren|beleid|3|bezorgdheid|0|vraag|Heb ik enig recht om met mijn zoontje te blijven wonen?
#S|fed-1215|review|wonen|sterren=2
K|aanleiding|geen|3|neutraal|0|-|Voor een baan in Eindhoven moest ik in drie weken iets vinden.
K|orienteren|informatie|2|irritatie|2|-|Elf keer gereageerd op woningen die al weg bleken.
K|aanvragen|prijs|2|irritatie|0|-|En dan vragen ze 295 euro 'contractkosten'.
#S|fed-1216|notitie|overheid|
K|aanleiding|privacy|2|bezorgdheid|0|-|Mw gevlucht vr ex, zit in opvang, kind moet nr school.
K|aanvragen|beleid|2|bezorgdheid|0|angst|Inschr. vereist adres, is bang dat ex dat ziet.
K|aanvragen|privacy|4|opluchting|0|-|Geheim briefadres geregeld, school ingelicht.
M|aanvragen|procedure|4|vertrouwen|0|-|Geheimhoudingsroute is kort en klopt, 1x dubbelcheck.
M|aanvragen|samenwerking|2|irritatie|0|-|Leerlingadministratie vroeg desondanks alsnog om een huurcontract.
#S|fed-1217|review|overheid|sterren=4
K|aanleiding|geen|4|blijdschap|0|-|Vijftig jaar getrouwd en dan staat daar opeens de burgemeester met een taart op de stoep.
K|aanleiding|geen|4|verrassing|0|-|Ik had net de steunkousen uit.
K|terugkijken|geen|5|dankbaarheid|0|-|Dat vergeten wij nooit.
#S|fed-1218|email|telecom|
K|aanleiding|geen|2|teleurstelling|0|-|Vorige week is mijn vrouw overleden.
K|vertrekken|geen|3|verlangen|0|wens|Haar mobiele nummer mag stoppen, maar ik wil haar voicemailbericht graag bewaren.
K|vertrekken|geen|3|verlangen|0|vraag|Is dat mogelijk?
#S|fed-1219|notitie|telecom|
K|vertrekken|geen|2|teleurstelling|0|-|Weduwn. stopt abo vrouw, wil voicemail bewaren.
K|vertrekken|beleid|5|dankbaarheid|0|-|Techniek heeft opname op bestand gezet, hr stil, dan "dank u".
M|vertrekken|samenwerking|5|blijdschap|0|-|Techniek deed het binnen een uur, buiten alle regels om.
M|vertrekken|waardering|4|blijdschap|0|-|Deze hou ik bij me.
#S|fed-1220|review|reizen|sterren=4
K|aanleiding|geen|3|neutraal|0|-|Mijn zus woont sinds kort in Umeå en ik vlieg niet.
K|orienteren|informatie|4|blijdschap|0|-|De dame van het treinloket tekende het traject uit met zeven overstappen en vier tips waar je lekker kan eten.
K|gebruiken|levering|4|verrassing|0|-|Op een half uurtje na klopte alles.
#S|fed-1221|chat|reizen|
K|aanleiding|geen|3|neutraal|0|-|mn werkgever betaalt geen leaseauto meer
A|||||||Dan is een zakelijke reiskaart misschien iets?
K|orienteren|geen|3|neutraal|0|vraag|hoe werkt dat als je 3 dagen gaat en 2 thuis zit
A|||||||Dan is het flexpakket voordeliger.
K|orienteren|informatie|4|neutraal|0|-|ok zet dat eens op de mail dan stuur ik het door
#S|fed-1222|enquete|reizen|nps=3
K|aanvragen|informatie|2|verwarring|1|-|vier soorten kortingskaarten en na een halfuur lezen wist ik nog niet welke voor een kleinkind van 11 is
#S|fed-1223|review|reizen|sterren=2
K|aanvragen|beleid|2|irritatie|0|-|Je kunt als begeleider gratis mee, mits je dat drie werkdagen van tevoren meldt. Mijn broer zijn aanvallen houden geen agenda bij.
#S|fed-1224|email|diensten|
K|gebruiken|bejegening|2|teleurstelling|0|-|In de les van afgelopen woensdag werd mijn dochter voor de hele groep uitgelachen om haar accent, en de docent lachte mee.
K|hulp|geen|3|verlangen|0|wens|Ik wil hier graag met u over in gesprek.
#S|fed-1225|chat|bank|
K|betalen|prijs|3|neutraal|0|vraag|wat kost geld opnemen in turkije
A|||||||2,25 euro plus 1,2% koersopslag.
K|betalen|prijs|2|irritatie|0|-|dus van 100 euro zijn jullie 3,45 rijker, fijne vakantie dan
#S|fed-1226|review|bank|sterren=4
K|betalen|prijs|4|neutraal|0|-|Gratis creditcard en geen kosten in het buitenland, dat vind je niet vaak meer.
#S|fed-1227|enquete|wonen|nps=8
K|betalen|prijs|4|neutraal|0|-|huur is netjes voor wat je krijgt
#S|fed-1228|review|reizen|sterren=5
K|betalen|prijs|5|verrassing|0|-|Een hele week Ardennen voor minder dan een tank benzine per persoon, en niet in een schuur maar in een huis met een open haard!
#S|fed-1229|review|bezorging|sterren=4
K|terugkijken|geen|4|vertrouwen|0|-|Ik heb er drie geprobeerd en ben bij deze blijven hangen, dat zegt meer dan sterren.
#S|fed-1230|email|bezorging|
K|terugkijken|kwaliteit|2|teleurstelling|0|-|Een jaar nadat wij de fruitmand voor ons kantoor hebben stopgezet belt u of wij 'de appels missen': eerlijk gezegd niet, ze waren melig.
#S|fed-1231|enquete|bezorging|nps=2
K|terugkijken|geen|2|irritatie|0|-|volgende keer breng ik het zelf wel met de fiets
#S|fed-1232|review|overheid|sterren=2
K|terugkijken|wachttijd|2|teleurstelling|0|-|Als ik had geweten dat het traject drie jaar zou duren, had ik die schuur gewoon gebouwd en de boete betaald.
#S|fed-1233|email|overheid|
K|terugkijken|bejegening|4|dankbaarheid|0|-|Nu ik mijn huis weer uit de schulden heb wil ik mevrouw Ait Taleb laten weten dat haar 'u kunt dit' op de koelkast hangt.
#S|fed-1234|chat|overheid|
K|terugkijken|geen|4|dankbaarheid|0|-|ik hoef niks hoor, wilde alleen zeggen dat jullie me vorig jaar super geholpen hebben met mn eerste huis
A|||||||Wat fijn om te horen! Veel woonplezier.
K|geen|geen|4|blijdschap|0|-|dankje ☺️
#S|fed-1235|review|verzekering|sterren=4
K|terugkijken|geen|4|vertrouwen|0|-|Mijn schoonzoon vroeg waar hij heen moest met zijn eerste auto en ik hoefde niet na te denken.
#S|fed-1236|email|verzekering|
K|terugkijken|geen|3|neutraal|0|-|Op uw vraag waarom ik vertrokken ben: mijn nieuwe werkgever heeft een collectief.
K|terugkijken|geen|4|neutraal|0|-|Aan u heeft het niet gelegen.
#S|fed-1237|review|reizen|sterren=3
K|terugkijken|geen|3|neutraal|0|-|Zouden we het weer doen? Met andere schoenen wel.
#S|fed-1238|enquete|telecom|nps=4
K|terugkijken|geen|2|teleurstelling|0|-|was vroeger een 9, is nu een 4
#S|fed-1239|review|energie|sterren=1
K|terugkijken|fout|1|boosheid|0|-|Terugkijkend: drie jaar contract, drie jaar foute nota, één jaar rechtszaak. Mijn advies laat zich raden.
#S|fed-1240|review|webshop|sterren=5
K|terugkijken|kwaliteit|5|dankbaarheid|0|-|In dit bedje sliep mijn oudste, toen de middelste, toen de jongste en vanaf gisteren het eerste kleinkind. Zeg maar tegen de timmerman dat het hem gelukt is.
#S|fed-1241|notitie|energie|
K|terugkijken|geen|4|vertrouwen|0|-|Klt kwam na 2 jr terug, "gras was niet groener, alleen duurder".
K|aanvragen|wachttijd|4|neutraal|0|-|Nieuw contract in 6 min.
M|terugkijken|waardering|4|blijdschap|0|-|Vroeg specifiek naar Kees van toen, Kees liep te glimmen.
#S|fed-1242|notitie|verzekering|
K|terugkijken|bejegening|2|teleurstelling|0|-|Ex-klt (vertrokken '23) legt uit waarom: na overlijden man nooit iets gehoord.
K|terugkijken|geen|3|neutraal|0|wens|Wil nt terug, wil dat wij ervan leren.
M|terugkijken|procedure|2|teleurstelling|0|-|We hebben gn proces voor rouw, alleen een vinkje.
#S|fed-1243|review|diensten|sterren=4
K|vertrekken|geen|3|neutraal|0|-|Helaas verhuisd, anders was ik gebleven.
K|terugkijken|geen|4|vertrouwen|0|-|Mijn nieuwe sportschool is mooier maar niemand kent er mijn naam.
#S|fed-1244|email|overheid|
K|vertrekken|geen|3|neutraal|0|wens|Wij stoppen per direct met de moestuin op perceel 14 en leveren de sleutel van het hek in.
K|betalen|geen|3|neutraal|0|vraag|Hoe zit het met de waarborgsom?
#S|fed-1245|chat|overheid|
K|vertrekken|digitaal|2|verwarring|1|wens|ik wil mijn parkeervergunning stopzetten maar ik zie alleen verlengen
A|||||||Klopt, stoppen gaat via 'Wijzigen' en dan helemaal onderaan.
K|vertrekken|digitaal|2|irritatie|0|-|lekker logisch
#S|fed-1246|review|overheid|sterren=3
K|vertrekken|wachttijd|4|neutraal|0|-|Bedrijf uitgeschreven in een kwartier, koffie erbij.
K|vertrekken|prijs|4|verrassing|0|-|En het kostte niks, dat verwacht je niet van een loket.
#S|fed-1247|email|bank|
K|vertrekken|beleid|2|boosheid|0|-|U zegt onze verenigingsrekening op omdat wij 'te weinig transacties' hebben, een fanfare met 31 leden die al sinds 1921 bestaat.
K|vertrekken|geen|3|bezorgdheid|0|vraag|Waar moeten wij heen?
#S|fed-1248|review|bezorging|sterren=2
K|vertrekken|beleid|2|irritatie|1|-|Je kan elke week opzeggen, stond er. Wat er niet stond is dat het moet voor woensdag, 23.59 uur, twee weken vooruit.
#S|fed-1249|enquete|bezorging|nps=7
K|vertrekken|geen|3|neutraal|0|-|gestopt omdat ik zelf weer mag lopen van de dokter
#S|fed-1250|chat|telecom|
K|vertrekken|geen|2|irritatie|0|-|zeg maar op alles, ben het beu
A|||||||Jammer. Mag ik weten wat er speelt?
K|gebruiken|storing|2|irritatie|2|-|5 dagen plat in 2 maanden, ik werk thuis
A|||||||Dat snap ik. Ik kan u boetevrij laten gaan.
K|vertrekken|beleid|4|verrassing|0|-|oh. dat had ik niet verwacht, sportief
#S|fed-1251|review|energie|sterren=2
K|vertrekken|informatie|2|verwarring|2|-|Of ik nou een boete krijg als ik wegga weet ik na drie gesprekken nog steeds niet, het ging van 'nee' naar 'misschien' naar '85 euro'.
#S|fed-1252|notitie|telecom|
K|vertrekken|prijs|2|teleurstelling|0|-|Stapt over, buurman betaalt 22 vr zelfde.
K|vertrekken|geen|3|neutraal|0|-|Aanbod 27 afgewezen.
M|vertrekken|mandaat|2|teleurstelling|0|-|Nog 4 eur ruimte en hij was gebleven.
#S|fed-1253|notitie|webshop|
K|vertrekken|geen|3|neutraal|0|wens|Stopt m/ wekelijkse bloemen, budget.
K|terugkijken|geen|4|dankbaarheid|0|-|"Het was mijn enige luxe."
M|vertrekken|mandaat|4|blijdschap|0|-|Laatste boeket gratis meegestuurd, mag dat sinds kort.
#S|fed-1254|email|wonen|
K|vertrekken|beleid|2|irritatie|0|-|U wilt dat ik de muren 'neutraal' oplever; zij waren bij aanvang bordeauxrood en dat staat op uw eigen foto's.
K|vertrekken|geen|3|neutraal|0|vraag|Wat verstaat u onder neutraal?
#S|fed-1255|review|wonen|sterren=1
K|betalen|beleid|1|boosheid|0|-|Borg ingehouden voor 'gebruikssporen'. Ja, ik heb er gewoond, acht jaar lang, dat was de bedoeling.
#S|fed-1256|chat|verzekering|
K|vertrekken|geen|3|neutraal|0|vraag|hoe zeg ik mijn annuleringsverzekering op ik reis niet meer
A|||||||Dat kan per maand, zal ik dat voor u doen?
K|vertrekken|wachttijd|4|neutraal|0|-|graag, dat is makkelijk
#S|fed-1257|review|verzekering|sterren=1
K|vertrekken|bejegening|2|boosheid|0|-|Opgezegd worden na twee schades, met een brief zonder naam eronder. Tweeëntwintig jaar klant, dag.
#S|fed-1258|email|reizen|
K|vertrekken|geen|3|neutraal|0|wens|In verband met ziekte zien wij definitief af van onze boeking HT-2201 naar Madeira.
K|betalen|beleid|3|neutraal|0|vraag|Valt een nieuwe heup onder de annuleringsvoorwaarden?
#S|fed-1259|review|reizen|sterren=2
K|vertrekken|digitaal|2|irritatie|2|-|Annuleren doet de app niet en de site verwijst naar de app.
K|betalen|prijs|2|irritatie|0|-|Per dag dat je langer zoekt wordt het percentage wel hoger.
#S|fed-1260|enquete|energie|csat=4
K|vertrekken|bejegening|4|blijdschap|0|-|vriendelijk afscheid zonder gezeur, goeie indruk
#S|fed-1261|review|energie|sterren=1
K|hulp|wachttijd|2|irritatie|2|-|wachtmuziek ken ik uit mn hoofd, 3 kwartier elke keer
#S|fed-1262|review|webshop|sterren=4
K|hulp|wachttijd|4|neutraal|0|-|Mailtje 's ochtends, antwoord voor de koffie.
#S|fed-1263|email|reizen|
K|gebruiken|levering|2|irritatie|2|-|Uw boot van 16.15 uur is gisteren zonder bericht niet gevaren, waardoor wij met een kleuter en een hond op de kade hebben gestaan tot de laatste om half negen.
K|hulp|geen|3|neutraal|0|vraag|Bij wie kan ik de kosten van de extra parkeerdag indienen?
#S|fed-1264|review|reizen|sterren=4
K|gebruiken|levering|4|opluchting|0|-|We hadden een overstap van zes minuten en dachten dat nooit te halen, maar de conducteur had doorgebeld en ze stonden te wachten.
#S|fed-1265|chat|reizen|
K|gebruiken|levering|3|neutraal|0|vraag|vaart de pont vanavond nog met die wind
A|||||||De laatste vaart van 22.00 uur is onder voorbehoud.
K|gebruiken|geen|3|bezorgdheid|0|-|hm dan neem ik die van 9 maar, zekerder
#S|fed-1266|notitie|overheid|
K|ontvangen|levering|2|neutraal|2|-|Traplift (Wmo) zou ma geplaatst, niemand gezien, klt slaapt beneden op bank.
K|ontvangen|geen|3|neutraal|0|wens|Wil nieuwe datum, uiterl. deze wk.
M|ontvangen|samenwerking|2|boosheid|0|-|Leverancier hing op toen ik aandrong.
M|ontvangen|mandaat|4|opluchting|0|-|Mocht uitwijken naar 2e leverancier, vrijdag 9u.
#S|fed-1267|review|overheid|sterren=4
K|gebruiken|levering|4|neutraal|0|-|De kliko wordt hier altijd op dinsdag geleegd, ook met kerst nog.
#S|fed-1268|email|wonen|
K|hulp|levering|2|irritatie|2|-|Vanmiddag tussen 12 en 17 zou iemand de dakgoot komen nazien; mijn vrouw is er speciaal voor thuisgebleven en zit nu om half zes nog met de ladder klaar.
#S|fed-1269|review|wonen|sterren=5
K|hulp|levering|4|blijdschap|0|-|Hij belde een kwartier van tevoren dat hij in de straat was, en daar was hij ook.
#S|fed-1270|review|bank|sterren=2
K|aanvragen|levering|2|irritatie|2|-|De adviseur zou om tien uur inbellen voor het hypotheekgesprek, om half elf bleek hij op vakantie.
#S|fed-1271|notitie|bank|
K|ontvangen|levering|2|neutraal|1|-|Kassalade wisselgeld nt bezorgd, zat.ochtend, slager kan nt teruggeven.
K|ontvangen|levering|4|opluchting|0|-|Spoedrit 10.20.
M|ontvangen|samenwerking|4|neutraal|0|-|Transporteur dacht mee ipv regels opsommen.
#S|fed-1272|review|verzekering|sterren=2
K|gebruiken|levering|2|irritatie|2|-|Pechhulp binnen het uur, staat er. We hebben drie uur naar koeien staan kijken.
#S|fed-1273|enquete|verzekering|csat=5
K|gebruiken|levering|5|opluchting|0|-|sleepwagen was er in 18 minuten, midden in de nacht bij luik
#S|fed-1274|email|verzekering|
K|aanvragen|fout|2|irritatie|1|-|Op mijn aanvraag had ik 'geen kinderen' ingevuld en toch betaal ik nu voor vier.
K|betalen|geen|3|neutraal|0|vraag|Hoe krijg ik de te veel betaalde premie terug?
#S|fed-1275|review|diensten|sterren=2
K|gebruiken|fout|2|boosheid|0|-|Kapper had de agenda van een ander voor zich en knipte mij in plaats van de dame naast me kort.
K|hulp|fout|4|verrassing|0|-|Mijn haar groeit vanzelf, maar ik mag er een jaar gratis föhnen.
#S|fed-1276|email|wonen|
K|betalen|fout|2|neutraal|1|-|In de afrekening van het stookseizoen zijn de meters van 12A en 12B omgedraaid.
K|betalen|fout|3|neutraal|0|-|Mijn buurvrouw bevestigt dat.
#S|fed-1277|chat|bank|
K|betalen|fout|2|irritatie|1|-|jullie hebben mijn maandlast op de 1e en op de 3e afgeschreven
A|||||||Dat is fout gegaan. De tweede boek ik nu terug.
K|betalen|fout|4|neutraal|0|-|ok top staat er al
#S|fed-1278|review|bank|sterren=1
K|gebruiken|fout|1|boosheid|2|-|Ze hebben mijn rekening geblokkeerd wegens een beslag. Van een naamgenoot. In een andere provincie. Met een andere geboortedatum.
#S|fed-1279|review|wonen|sterren=4
K|aanvragen|fout|4|opluchting|0|-|We stonden door een tikfout onderaan de lijst, dat is meteen rechtgezet en we wonen er nu drie weken.
#S|fed-1280|email|energie|
K|hulp|bejegening|2|teleurstelling|0|-|Ik vroeg uw medewerker of zij wat langzamer wilde praten, waarop zij zei dat er meer mensen wachtten.
#S|fed-1281|review|bank|sterren=2
K|hulp|bejegening|2|irritatie|0|-|Mevrouw praatte tegen mijn dochter over mij, alsof ik er niet bij zat. Ik ben 82, niet doof.
#S|fed-1282|review|bezorging|sterren=5
K|ontvangen|bejegening|5|blijdschap|0|-|Onze bezorger heeft altijd een koekje voor de hond en een mop voor mij.
#S|fed-1283|enquete|wonen|csat=1
K|hulp|bejegening|2|boosheid|0|-|ze lachte toen ik zei dat ik bang was voor ratten
#S|fed-1284|review|webshop|sterren=2
K|hulp|bejegening|2|teleurstelling|0|-|Op mijn uitleg over de bruidsjurk kreeg ik een kopie van de voorwaarden terug, niet eens een aanhef.
#S|fed-1285|chat|webshop|
K|hulp|bejegening|4|dankbaarheid|0|-|jij bent echt een topper mila, zo geduldig met mijn geklungel
A|||||||Graag gedaan! Fijne avond nog.
K|geen|geen|4|blijdschap|0|-|jij ook! 🌷
#S|fed-1286|review|telecom|sterren=2
K|hulp|bejegening|2|irritatie|0|-|Als ik iets vraag over mijn eigen abonnement hoef ik niet te horen dat ik 'dat bij het begin had moeten lezen'.
#S|fed-1287|review|energie|sterren=4
K|aanvragen|beleid|4|verrassing|0|-|Eigenlijk kun je geen contract krijgen zonder vaste verblijfplaats, maar voor onze woonboot vonden ze een mouw die paste.
#S|fed-1288|review|overheid|sterren=4
K|aanvragen|beleid|4|dankbaarheid|0|-|Mijn zoontje kreeg zijn zwemdiploma vergoed terwijl we net over de inkomensgrens zaten. 'Laten we er niet moeilijk over doen,' zei ze.
#S|fed-1289|email|bezorging|
K|hulp|beleid|2|irritatie|0|-|Volgens uw regels moet ik voor een gebroken kopje van 8 euro de originele verpakking zes weken bewaren ter inspectie.
#S|fed-1290|review|bezorging|sterren=5
K|wijzigen|beleid|4|verrassing|0|-|De chauffeur was al weg, en toch draaide hij om toen ik belde dat ik op het verkeerde adres had besteld.
#S|fed-1291|chat|wonen|
K|wijzigen|beleid|4|opluchting|0|-|echt? mag de kat mee in het tijdelijke huis
A|||||||Ja, voor drie maanden is dat geen probleem.
K|wijzigen|bejegening|4|dankbaarheid|0|-|pfff ik zat er zo mee. dank dank dank
#S|fed-1292|review|wonen|sterren=5
K|gebruiken|privacy|5|vertrouwen|0|-|Nieuwe sloten, een intercom met beeld en een buurman die oppast. Voor het eerst sinds jaren doe ik de gordijnen 's avonds niet dicht.
#S|fed-1293|review|telecom|sterren=4
K|gebruiken|privacy|4|opluchting|0|-|Ze blokkeerden een vreemde simwissel nog voor ik het doorhad, anders was mijn rekening leeg geweest.
#S|fed-1294|email|diensten|
K|gebruiken|privacy|2|boosheid|0|-|De uitslag van mijn onderzoek werd hardop aan de balie besproken, met mijn buurvrouw achter mij in de rij.
#S|fed-1295|enquete|overheid|csat=4
K|hulp|privacy|4|vertrouwen|0|-|gesprek was in een aparte kamer, dat maakte het makkelijker om eerlijk te zijn over mijn schulden
#S|fed-1296|review|webshop|sterren=3
K|aanvragen|privacy|4|vertrouwen|0|-|Prettig dat je zonder account kan afrekenen en dat de rekening niet vermeldt wat erin zit.
K|ontvangen|privacy|2|irritatie|0|-|Minder prettig: de doos met de naam van de winkel in koeienletters erop.
#S|fed-1297|notitie|energie|
K|betalen|informatie|2|verwarring|1|-|Mw begrijpt 'verrekening heffingskorting' nt, heeft t 3x gelezen.
M|betalen|kennis|2|verwarring|0|-|Moest zelf ook even naar de definitie zoeken, stond onder een andere naam in de kennisbank.
K|betalen|informatie|4|dankbaarheid|0|-|"Eindelijk iemand die het zegt zoals mijn zus het zou zeggen."
#S|fed-1298|notitie|energie|
K|ontvangen|digitaal|2|neutraal|1|-|Activatielink welkomstmail verlopen.
M|ontvangen|systeem|2|irritatie|0|-|Link is 24u geldig en wij kunnen hem niet opnieuw sturen, alleen een heel nieuw account maken.
M|ontvangen|procedure|2|neutraal|0|-|Daarvoor moet klt zich wéér legitimeren.
#S|fed-1299|notitie|telecom|
K|gebruiken|storing|2|neutraal|0|-|Glasvezel straat 14-40 kapot door graafwerk, dag 3.
M|hulp|werkdruk|2|bezorgdheid|0|-|Ik neem voor de 12e keer vandaag dezelfde teleurstelling in ontvangst en heb nog steeds geen datum te geven.
M|hulp|samenwerking|2|irritatie|0|-|Netbeheer zet update op een scherm waar wij geen rechten op hebben.
#S|fed-1300|notitie|telecom|
K|wijzigen|geen|3|neutraal|0|wens|Wil van 4 nrs naar 2.
K|wijzigen|prijs|4|neutraal|0|-|Scheelt 31 p/m.
M|wijzigen|systeem|5|blijdschap|0|-|Familiebundel nu in één scherm, vroeger 6 vensters en een rekenmachine, wat een cadeau.
#S|fed-1301|notitie|bank|
K|hulp|geen|3|bezorgdheid|0|vraag|Zoon vraagt of vader (dementie) nog zelf mag pinnen.
K|hulp|informatie|4|opluchting|0|-|Limiet + meekijkrecht uitgelegd, zoon blij met tussenvorm.
M|hulp|kennis|4|vertrouwen|0|-|Training dementievriendelijk heeft me echt iets gegeven.
M|hulp|procedure|2|teleurstelling|0|-|Meekijkrecht vergt handtekening van iemand die niet meer weet wat tekenen is.
#S|fed-1302|notitie|bank|
K|aanvragen|beleid|2|boosheid|0|-|Jonge ondernemer afgewezen: < 1 jr cijfers, "hoe kom ik dan ooit aan cijfers".
M|aanvragen|mandaat|2|teleurstelling|0|-|Goed plan, fijne gast, en ik mag alleen een folder starters meegeven.
M|aanvragen|waardering|2|teleurstelling|0|-|Signaal hierover ligt al maanden boven, zelfs geen "ontvangen".
#S|fed-1303|notitie|verzekering|
K|betalen|beleid|2|neutraal|0|-|Eigen risico 2x gerekend, 1 ongeval over jaargrens.
K|betalen|beleid|4|opluchting|0|-|1x kwijtgesch., klt had dat "niet durven dromen".
M|betalen|mandaat|5|blijdschap|0|-|Jaargrens-coulance is van ons team gekomen en nu officieel, trots.
#S|fed-1304|notitie|verzekering|
K|hulp|bereikbaarheid|2|neutraal|2|-|Hersteller neemt nt op, klt belt ons nu elke dag.
M|hulp|samenwerking|2|irritatie|0|-|Zelfde hersteller neemt bij mij ook niet op, contractbeheer zegt "loopt".
M|hulp|werkdruk|2|neutraal|0|-|Staat nu op mijn privélijstje omdat de agenda vol is.
#S|fed-1305|notitie|webshop|
K|wijzigen|wachttijd|2|neutraal|3|-|Retour ligt 3 wk ongeopend in magazijn.
K|betalen|wachttijd|4|opluchting|0|-|Handm. gevonden en meteen gecrediteerd.
M|wijzigen|samenwerking|5|dankbaarheid|0|-|Sjaak is door 4 pallets gegaan voor één paar pantoffels, held van de dag.
#S|fed-1306|notitie|webshop|
K|orienteren|geen|3|neutraal|0|vraag|Vraagt of ledikant veilig is vr 2-ling samen.
M|orienteren|kennis|2|bezorgdheid|0|-|Productinfo zwijgt, wil geen fout advies geven bij baby's.
M|orienteren|samenwerking|4|opluchting|0|-|Inkoper belde de fabrikant terwijl ik wachtte: niet samen.
K|orienteren|informatie|4|vertrouwen|0|-|Klt blij dat het is uitgezocht, koopt 2 losse.
#S|fed-1307|notitie|bezorging|
K|hulp|herhaling|2|irritatie|2|-|4e x zelfde: bezorgt bij nr 2 ipv 2A.
M|hulp|systeem|2|irritatie|0|-|Toevoeging valt eraf bij export naar de scanners, al een jaar bekend.
M|hulp|mandaat|4|neutraal|0|-|Mag nu zelf een routenotitie voor de chauffeur plaatsen.
K|ontvangen|levering|4|opluchting|0|-|5e pakket goed, klt belde het zelf even door.
#S|fed-1308|notitie|bezorging|
M|ontvangen|werkdruk|1|boosheid|0|-|38 graden in de hal, geen water, en boven praten ze over klantbeleving.
K|ontvangen|levering|2|neutraal|1|-|Klt wacht op medicijn, bus stond stil met oververhitte motor.
K|ontvangen|levering|4|opluchting|0|-|Collega met eigen auto gebracht 19.10.
M|ontvangen|waardering|4|dankbaarheid|0|-|Klt had voor hem een fles water klaarstaan, meer dan de baas.
#S|fed-1309|notitie|reizen|
K|gebruiken|bejegening|2|boosheid|0|-|Reiziger met stok v buschauffeur "voor de helft betaald, half zo snel".
K|hulp|bejegening|4|neutraal|0|-|Excuus namens bedrijf, klacht formeel opgenomen.
M|hulp|procedure|2|irritatie|0|-|Terugkoppeling over personeel mag ik niet geven, dus reiziger hoort nooit wat ermee gebeurt.
#S|fed-1310|notitie|reizen|
K|aanvragen|fout|2|neutraal|1|-|Boeking op 30 feb. mogelijk, nu ticket zonder datum.
K|aanvragen|fout|4|blijdschap|0|-|Omgezet nr 1 mrt, klt vond het "een goede anekdote".
M|aanvragen|systeem|2|verwarring|0|-|Niemand snapt hoe dit kan, IT vroeg om een screenshot en toen om nog een.
#S|fed-1311|notitie|overheid|
K|hulp|bejegening|2|teleurstelling|0|-|Brgr voelt zich nt geloofd over misgelopen toeslag.
K|hulp|bejegening|4|opluchting|0|-|Uur gesproken, dossier opnieuw geopend.
M|hulp|werkdruk|4|dankbaarheid|0|-|Hersteldesk mag de tijd nemen, geen teller in beeld.
M|hulp|mandaat|2|teleurstelling|0|-|Heropenen mag ik, toekennen niet, dus straks moet ze het alsnog aan een ander uitleggen.
#S|fed-1312|notitie|overheid|
K|orienteren|bereikbaarheid|2|neutraal|1|-|Ondernemersloket 2 wk dicht ivm verhuizing.
M|orienteren|samenwerking|2|irritatie|0|-|Niemand had het KCC verteld, wij hoorden het van een marktkoopman.
M|orienteren|kennis|4|neutraal|0|-|Gelukkig zelf vroeger bij dat loket gezeten.
#S|fed-1313|notitie|wonen|
K|gebruiken|privacy|2|bezorgdheid|0|-|Balkonhek 4e los, 2 peuters in huis.
K|hulp|wachttijd|4|opluchting|0|-|Timmerman binnen 50 min.
M|hulp|procedure|4|vertrouwen|0|-|Bij kinderen + hoogte mag ik alles overslaan, goede regel.
M|hulp|samenwerking|4|neutraal|0|-|Timmerman liet zijn lunch liggen.
#S|fed-1314|notitie|wonen|
K|betalen|geen|2|bezorgdheid|0|-|Hr kan juni nt betalen, rekeningen ex.
M|betalen|waardering|4|dankbaarheid|0|-|Vertelde me dingen die hij zijn eigen broer niet vertelt, dat vertrouwen.
M|betalen|werkdruk|2|teleurstelling|0|-|Na 9 min begint mijn scherm te knipperen.
K|betalen|beleid|4|opluchting|0|-|Uitstel tot 25/7.
#S|fed-1315|notitie|diensten|
K|gebruiken|kwaliteit|2|neutraal|0|-|Cursist: beamer onleesbaar, stoelen van kinderformaat.
M|gebruiken|systeem|2|irritatie|0|-|Lokalenplanner deelt volwassenen in bij groep 3.
M|gebruiken|kennis|3|neutraal|0|-|Weet nu dat lokaal 12 het enige grote is.
#S|fed-1316|notitie|diensten|
K|hulp|geen|3|verlangen|0|wens|Dochter v cliënt hoopt op vaste verzorgende ipv 14 gezichten per mnd.
M|hulp|werkdruk|2|teleurstelling|0|-|Zou ik ook willen, maar met 5 zieken ben ik al blij als er íemand komt.
M|hulp|waardering|2|teleurstelling|0|-|Flexers krijgen bonus, wij een paaseitje.
#S|fed-1317|notitie|diensten|
K|aanvragen|bejegening|4|blijdschap|0|-|Nieuwe leerling (71) voelt zich welkom, "geen oude doos".
M|aanvragen|waardering|4|blijdschap|0|-|Ze gaf me een hand en hield hem vast.
M|aanvragen|mandaat|4|neutraal|0|-|Proefles weggeven mag sinds maart zonder formulier.
#S|fed-1318|email|bank|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De pas is met moeite een half jaar oud en de strip laat al los.
K|wijzigen|geen|3|neutraal|0|vraag|Krijg ik een nieuwe zonder kosten?
#S|fed-1319|review|verzekering|sterren=3
K|gebruiken|kwaliteit|4|neutraal|0|-|Dekking is ruim, ook voor dingen waar je niet aan denkt.
K|gebruiken|digitaal|2|irritatie|0|-|Alleen om die polis terug te vinden moet je zowat hacker zijn.
#S|fed-1320|review|energie|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Die 'comfortwarmte' komt 's ochtends pas op gang als wij de deur uit zijn en is 's avonds uit als we op de bank zitten.
#S|fed-1321|enquete|overheid|nps=3
K|gebruiken|kwaliteit|2|teleurstelling|0|-|fietspad vol kuilen al sinds de winter van 2 jaar terug
#S|fed-1322|review|overheid|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De nieuwe speeltuin is een schot in de roos, zelfs mijn puber zat op de schommel.
#S|fed-1323|chat|wonen|
K|gebruiken|digitaal|4|blijdschap|0|-|die nieuwe app voor reparaties is top zeg, foto sturen en klaar
A|||||||Dank je wel! Waar kan ik mee helpen?
K|hulp|geen|3|neutraal|0|vraag|alleen even checken of mn melding van de kraan is binnengekomen
A|||||||Ja, dinsdag 9.30 uur.
K|geen|geen|3|neutraal|0|-|perf
#S|fed-1324|email|wonen|
K|gebruiken|digitaal|2|irritatie|2|-|Uw huurdersportaal herkent mijn huurdersnummer, mijn e-mailadres en mijn wachtwoord, alleen nooit alle drie tegelijk.
#S|fed-1325|review|wonen|sterren=2
K|gebruiken|digitaal|2|irritatie|1|-|De sleutel zit tegenwoordig in een app. Telefoon leeg, vriezend, en dan sta je daar met je boodschappen voor je eigen deur.
#S|fed-1326|review|diensten|sterren=4
K|gebruiken|digitaal|4|neutraal|0|-|Oefeningen van de fysio als filmpje in de app, handig, je doet ze ook echt.
#S|fed-1327|email|diensten|
K|gebruiken|digitaal|2|neutraal|1|-|Sinds het nieuwe leerplatform kan onze dochter haar huiswerk zien maar niet inleveren.
K|gebruiken|geen|2|bezorgdheid|0|angst|Ze is bang dat het als 'niet gemaakt' telt.
#S|fed-1328|review|telecom|sterren=5
K|gebruiken|digitaal|4|blijdschap|0|-|Kind te lang op zijn scherm? Twee tikken in de app en zijn wifi gaat naar bed.
#S|fed-1329|review|reizen|sterren=4
K|gebruiken|digitaal|4|neutraal|0|-|App die van tevoren zegt welke deur bij de roltrap uitkomt, zo simpel en zo fijn.
#S|fed-1330|enquete|reizen|nps=4
K|gebruiken|storing|2|irritatie|1|-|toilet kapot, airco kapot, schermpjes kapot, wielen deden t gelukkig nog
#S|fed-1331|review|reizen|sterren=5
K|gebruiken|storing|4|opluchting|0|-|Camper sloeg af op de Gotthard; een uur later reden we weer, met een nieuwe dynamo en een reep chocola van de monteur.
#S|fed-1332|review|bank|sterren=4
K|gebruiken|storing|4|vertrouwen|0|-|In al die jaren nog nooit voor een dichte app gestaan.
#S|fed-1333|email|bezorging|
K|gebruiken|storing|2|neutraal|0|-|De afhaalkluis bij de supermarkt in Zelhem accepteert sinds vanmorgen geen enkele code.
K|gebruiken|storing|3|neutraal|0|vraag|Is dat bij u bekend?
#S|fed-1334|enquete|bezorging|nps=8
K|gebruiken|storing|4|neutraal|0|-|track en trace lag er even uit maar doet het weer prima
#S|fed-1335|review|verzekering|sterren=1
K|gebruiken|storing|2|irritatie|2|-|Uitgerekend op de laatste dag van het jaar, als iedereen wil overstappen, is de site 'tijdelijk niet beschikbaar'.
#S|fed-1336|chat|verzekering|
K|gebruiken|storing|3|neutraal|0|vraag|doet jullie app het ff niet of ligt t aan mij
A|||||||Er is onderhoud tot 14.00 uur.
K|gebruiken|geen|3|neutraal|0|-|oke dan wacht ik
#S|fed-1337|review|webshop|sterren=4
K|gebruiken|storing|4|opluchting|0|-|Na een update van de fabrikant doet de robotmaaier het zonder te verdwalen in de hortensia's.
#S|fed-1338|review|wonen|sterren=5
K|gebruiken|storing|5|opluchting|0|-|Verwarming uit op vrijdagavond, zaterdagochtend weer warm, en ook nog een belletje zondag of het nog goed ging.
#S|fed-1339|email|overheid|
K|gebruiken|storing|2|irritatie|1|-|De parkeerautomaat op het Raadhuisplein neemt wel mijn geld maar geeft geen kaartje.
K|betalen|beleid|2|bezorgdheid|0|angst|Ik vrees dat ik nu een bon krijg voor iets wat ik betaald heb.
#S|fed-1340|notitie|bank|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Beleg.rapport "onleesbaar, lijkt wel Sanskriet".
K|gebruiken|informatie|4|blijdschap|0|-|Kern in 3 zinnen gemaild, klt content.
M|gebruiken|kennis|4|neutraal|0|-|Schrijfcursus Klare taal betaalt zich uit.
#S|fed-1341|review|bank|sterren=2
K|hulp|herhaling|2|irritatie|2|-|Bij elk gesprek opnieuw de overlijdensakte van moeder mailen, we zitten inmiddels op zeven keer.
#S|fed-1342|review|bezorging|sterren=1
K|hulp|herhaling|2|boosheid|3|-|De negende medewerker vroeg wat er in het pakket zat. Dezelfde kinderstoel als bij de eerste acht.
#S|fed-1343|enquete|diensten|csat=2
K|gebruiken|herhaling|2|irritatie|2|-|iedere keer een andere invalkracht en iedere keer weer uitleggen waar de steunkousen liggen
#S|fed-1344|chat|verzekering|
K|hulp|herhaling|2|irritatie|2|-|ik heb dit gister al helemaal aan ruud verteld
A|||||||Ik zie zijn notities: de aanrijding op de parkeerplaats.
K|hulp|herhaling|4|opluchting|0|-|ja! gelukkig staat het erin
#S|fed-1345|email|webshop|
K|hulp|herhaling|2|irritatie|2|-|Voor de vijfde maal stuur ik u de foto van de kapotte lamp; uw systeem 'heeft geen bijlage ontvangen', uw collega van vrijdag wel.
#S|fed-1346|review|reizen|sterren=4
K|hulp|doorverwijzing|4|vertrouwen|0|-|Tijdens de staking had ons gezin één aanspreekpunt, Mirte, dag en nacht op dezelfde app.
#S|fed-1347|review|diensten|sterren=5
K|hulp|doorverwijzing|5|dankbaarheid|0|-|De casemanager dementie is de spin in ons web: ik bel haar en zij belt de rest.
#S|fed-1348|review|energie|sterren=5
K|ontvangen|doorverwijzing|4|opluchting|0|-|Aannemer, netbeheer en schilder, de projectleidster had ze allemaal aan een touwtje en wij hoefden alleen koffie te zetten.
#S|fed-1349|email|bezorging|
K|hulp|doorverwijzing|2|irritatie|2|-|Uw chauffeur zegt 'bel de planning', de planning zegt 'spreek de chauffeur aan'.
#S|fed-1350|review|wonen|sterren=2
K|hulp|doorverwijzing|2|irritatie|2|-|Huismeester wijst naar technische dienst, die naar de leverancier, die naar 'de contractpartij', en dat blijkt weer de huismeester.
#S|fed-1351|enquete|bank|nps=9
K|hulp|doorverwijzing|4|dankbaarheid|0|-|mijn adviseur heeft zelf achter de notaris aangebeld, hoefde ik niks voor te doen
#S|fed-1352|review|energie|sterren=4
K|wijzigen|belofte|4|vertrouwen|0|-|Er was gezegd dat het oude tarief zou blijven bij verhuizen en zo is het ook op papier gekomen.
#S|fed-1353|review|bank|sterren=2
K|betalen|belofte|2|boosheid|0|-|Drie jaar geen kosten, stond op de poster waar ik voor viel. Na vijf maanden: 2,95.
#S|fed-1354|email|verzekering|
K|hulp|belofte|2|teleurstelling|1|-|De expert zou zijn rapport 'voor het weekend' insturen, zei hij op 9 november; intussen is het sinterklaas geweest.
#S|fed-1355|review|diensten|sterren=5
K|hulp|belofte|5|verrassing|0|-|De garage had beloofd te bellen als het duurder werd dan 300 euro. Ze belden. Voor 304.
#S|fed-1356|review|webshop|sterren=1
K|ontvangen|belofte|1|boosheid|0|-|'Gegarandeerd voor moederdag' en dan op maandag bellen of het nog nodig is.
#S|fed-1357|review|telecom|sterren=3
K|ontvangen|belofte|2|teleurstelling|0|-|Die gratis tablet bij het abonnement zou binnen een maand komen.
K|ontvangen|levering|3|neutraal|0|-|Het werd er een na vier maanden.
K|gebruiken|kwaliteit|2|neutraal|0|-|Hij is niet je dat.
#S|fed-1358|review|bank|sterren=5
K|hulp|herhaling|5|blijdschap|0|-|Wat mijn neef in drie gesprekken niet lukte bij zijn bank, was hier in het eerste telefoontje rond: rekening gesplitst, passen besteld, pincodes onderweg.
K|gebruiken|storing|4|neutraal|0|-|En de app heeft me nog nooit laten staan bij de kassa.
#S|fed-1359|enquete|bezorging|csat=5
K|hulp|herhaling|4|neutraal|0|-|Eén mailtje volstond, alles stond er meteen goed in
#S|fed-1360|email|diensten|
K|hulp|herhaling|4|dankbaarheid|0|-|Wat ons zo goed deed, is dat de kinderarts ons dossier van voor tot achter had gelezen en wij dat hele verhaal niet nog een keer hoefden op te rakelen.
#S|fed-1361|review|diensten|sterren=4
K|aanvragen|herhaling|4|neutraal|0|-|Inschrijfformulier ingevuld, één keer, en het stond bij school, opvang én zwemles goed.
#S|fed-1362|chat|energie|
K|hulp|herhaling|4|verrassing|0|-|huh u weet al waar het over gaat?
A|||||||Ja, ik zie het gesprek van maandag.
K|hulp|herhaling|4|blijdschap|0|-|das voor het eerst, heerlijk
#S|fed-1363|review|overheid|sterren=5
K|aanvragen|herhaling|5|verrassing|0|-|Wmo, huurtoeslag en rijbewijskeuring in één bezoek geregeld, ik moest bijna een traantje laten op de fiets terug.
#S|fed-1364|review|reizen|sterren=4
K|wijzigen|herhaling|4|opluchting|0|-|De wijziging bij het reisbureau stond gelijk goed bij het hotel, de huurauto en de vlucht; dat is me weleens anders vergaan.
#S|fed-1365|enquete|wonen|nps=9
K|hulp|herhaling|4|vertrouwen|0|-|zelfde vakman als vorig jaar die nog wist waar de hoofdkraan zat
#S|fed-1366|email|telecom|
K|hulp|bereikbaarheid|4|dankbaarheid|0|-|Met mijn gehoor is bellen geen doen, dus fijn dat u ook een teksttelefoon hebt waar echt op gereageerd wordt.
#S|fed-1367|review|reizen|sterren=5
K|hulp|bereikbaarheid|5|opluchting|0|-|Drie uur 's nachts, Bangkok, ziek kind, en een Vlaamse stem die zegt: 'Zeg het eens.'
#S|fed-1368|review|overheid|sterren=4
K|hulp|bereikbaarheid|4|neutraal|0|-|Je kan ook gewoon appen met de gemeente, antwoord komt van iemand met een naam.
#S|fed-1369|enquete|energie|csat=4
K|hulp|bereikbaarheid|4|verrassing|0|-|geen keuzemenu meer, gewoon hallo met bianca
#S|fed-1370|review|wonen|sterren=4
K|orienteren|bereikbaarheid|4|blijdschap|0|-|De verhuurmakelaar stond zaterdag én zondag klaar om ons rond te leiden, wij werken nu eenmaal doordeweeks.
#S|fed-1371|chat|diensten|
K|hulp|bereikbaarheid|4|opluchting|0|-|o gelukkig jullie zijn nog open
A|||||||Tot 21.00 uur hoor! Wat is er aan de hand?
K|gebruiken|storing|2|irritatie|1|-|de code van de sauna doet niks en ik sta hier in mijn badjas
A|||||||Ik open hem op afstand.
K|gebruiken|storing|4|blijdschap|0|-|hij zoemt, we zijn binnen haha
#S|fed-1372|review|energie|sterren=5
K|hulp|belofte|5|vertrouwen|0|-|De opzichter gaf me zijn hand erop dat mijn rozen de graafmachine zouden overleven. Ze bloeien.
#S|fed-1373|enquete|reizen|nps=9
K|gebruiken|belofte|4|blijdschap|0|-|alles wat in de brochure stond klopte, tot en met de huiswijn
#S|fed-1374|review|telecom|sterren=4
K|aanvragen|belofte|4|vertrouwen|0|-|Drie maanden gratis beloofd en drie maanden niks afgeschreven.
#S|fed-1375|email|webshop|
K|ontvangen|belofte|4|dankbaarheid|0|-|U schreef dat het poppenhuis er hoe dan ook voor haar verjaardag zou zijn en om acht uur op de dag zelf stond uw man met slingers op de stoep.
#S|fed-1376|review|overheid|sterren=4
K|gebruiken|belofte|4|verrassing|0|-|De wijkmanager zei dat de bankjes voor de zomer terug zouden zijn en jawel hoor, op 20 juni zat mijn moeder er weer op.
#S|fed-1377|review|bezorging|sterren=5
K|betalen|belofte|4|opluchting|0|-|'U heeft het geld morgen' zeiden ze over het kapotte servies. Morgen had ik het geld.
#S|fed-1378|review|energie|sterren=4
K|betalen|prijs|4|blijdschap|0|-|Zelfde huis, zelfde douchebeurten, en toch 40 euro in de maand over sinds we hier zitten.
#S|fed-1379|enquete|energie|nps=8
K|orienteren|prijs|4|neutraal|0|-|duidelijk de laagste van de zes die ik had gevraagd
#S|fed-1380|review|overheid|sterren=4
K|betalen|prijs|4|neutraal|0|-|Trouwen op maandagochtend: gratis, met muziek en al.
#S|fed-1381|review|bank|sterren=4
K|betalen|prijs|4|blijdschap|0|-|Geen vaste kosten, geen addertjes, en bij mijn verjaardag zelfs een tientje erbij.
#S|fed-1382|review|telecom|sterren=4
K|orienteren|prijs|4|verrassing|0|-|Ik dacht dat ik me verlas: sim only, 20 giga, nog geen acht euro.
#S|fed-1383|review|verzekering|sterren=5
K|betalen|prijs|4|blijdschap|0|-|Premie daalde dit jaar omdat ik geen schade had, zo hoort het ook.
#S|fed-1384|review|bezorging|sterren=4
K|aanvragen|prijs|4|neutraal|0|-|5,50 voor tot aan de deur, ik betaal meer aan parkeergeld als ik zelf ga.
#S|fed-1385|chat|reizen|
K|orienteren|prijs|3|neutraal|0|vraag|klopt het dat kinderen onder de 12 gratis meegaan?
A|||||||Ja, tot drie kinderen per volwassene.
K|orienteren|prijs|4|verrassing|0|-|wauw dan wordt het toch nog een dagje zee
#S|fed-1386|email|wonen|
K|hulp|levering|4|blijdschap|0|-|Vanochtend om acht uur zijn, geheel volgens schema, de steigers opgebouwd, en tot onze verbazing zonder één krat op de parkeerplaats.
#S|fed-1387|review|bank|sterren=4
K|aanvragen|levering|4|neutraal|0|-|De taxateur was er op het afgesproken uur en had aan een half uur genoeg.
#S|fed-1388|enquete|telecom|csat=5
K|ontvangen|levering|4|blijdschap|0|-|tussen 10 en 12 gezegd, tien over tien was hij er
#S|fed-1389|review|energie|sterren=4
K|ontvangen|levering|4|neutraal|0|-|Meter om negen uur eruit, kwart over negen de nieuwe erin.
#S|fed-1390|review|overheid|sterren=4
K|ontvangen|levering|4|blijdschap|0|-|Paspoort thuisbezorgd in een tijdslot van een uur, en de koerier vroeg netjes naar mijn legitimatie.
#S|fed-1391|review|diensten|sterren=5
K|ontvangen|levering|4|opluchting|0|-|De bloemen voor de uitvaart stonden er een half uur voordat wij er waren.
#S|fed-1392|review|verzekering|sterren=4
K|ontvangen|levering|4|neutraal|0|-|Leenauto stond de volgende ochtend op de oprit, volgetankt.
#S|fed-1393|email|bezorging|
K|gebruiken|kwaliteit|5|dankbaarheid|0|-|De warme maaltijden die u bij mijn moeder brengt, eet zij tegenwoordig tot de laatste boon op, en dat was bij de vorige wel anders.
#S|fed-1394|review|verzekering|sterren=5
K|gebruiken|kwaliteit|5|verrassing|0|-|Reisbijstand die zelfs aan de knuffel van onze jongste dacht. Ik wist niet dat dat bestond.
#S|fed-1395|review|bank|sterren=4
K|gebruiken|kwaliteit|4|vertrouwen|0|-|De maandbrief over beleggen is kort, eerlijk en gaat niet alleen over winst.
#S|fed-1396|review|telecom|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zelfs in de kelder, tussen de weckpotten, bel ik zonder hapering.
#S|fed-1397|email|wonen|
K|gebruiken|levering|3|neutraal|0|vraag|Goedenavond, op welke dag wordt het oud papier in de Jasmijnhof opgehaald?
#S|fed-1398|chat|webshop|
K|orienteren|geen|3|neutraal|0|vraag|zijn deze kussens ook los te koop
A|||||||Nee, alleen per twee.
K|orienteren|beleid|2|teleurstelling|0|-|jammer ik heb maar 1 stoel
#S|fed-1399|review|bezorging|sterren=3
K|ontvangen|geen|3|neutraal|0|-|Pakket ontvangen op woensdag.
#S|fed-1400|enquete|bank|nps=7
K|geen|geen|3|neutraal|0|-|Geen opmerkingen verder
#S|fed-1401|email|diensten|
K|geen|geen|3|neutraal|0|-|Dag juf Noortje,
K|gebruiken|geen|3|neutraal|0|-|Siem is ziek en komt vandaag niet.
K|geen|geen|3|neutraal|0|-|Groetjes, papa van Siem
#S|fed-1402|chat|bank|
K|geen|geen|3|neutraal|0|-|sorry verkeerde venster
A|||||||Geen probleem! Kan ik toch iets voor u doen?
K|geen|geen|3|neutraal|0|-|nee hoor fijne dag
#S|fed-1403|email|overheid|
K|geen|geen|3|neutraal|0|-|Zie bijlage.
#S|fed-1404|chat|reizen|
K|geen|geen|4|blijdschap|0|-|goedemorgen zonnestraal
A|||||||Goedemorgen! Waarmee kan ik helpen?
K|gebruiken|geen|3|neutraal|0|vraag|welke kant moet ik uit op brussel zuid voor de trein naar parijs
A|||||||Volg de borden naar spoor 1 en 2.
K|geen|geen|4|dankbaarheid|0|-|merci!
#S|fed-1405|notitie|telecom|
K|geen|geen|3|neutraal|0|-|Klt verkeerd verbonden, zocht tandarts.
M|hulp|waardering|4|blijdschap|0|-|Toch even gelachen samen, fijn begin vd dag.
#S|fed-1406|notitie|energie|
K|geen|geen|3|neutraal|0|-|Lijn viel weg, teruggebeld, gn gehoor.
#S|fed-1407|email|verzekering|
K|geen|geen|3|neutraal|0|-|Goedemiddag, mijn polisnummer is 88-20-31.
K|wijzigen|geen|3|neutraal|0|wens|Wilt u mijn telefoonnummer aanpassen naar 06-00112233?
#S|fed-1408|enquete|verzekering|nps=6
K|geen|geen|3|neutraal|0|-|weet ik zo niet
#S|fed-1409|chat|bezorging|
K|geen|geen|3|neutraal|0|-|hoi
A|||||||Hoi! Waar gaat het over?
K|geen|geen|3|neutraal|0|-|wacht even er wordt aangebeld
A|||||||Natuurlijk.
K|ontvangen|levering|4|blijdschap|0|-|haha laat maar, dat was mn pakketje
#S|fed-1410|review|telecom|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|Niet echt wat je supersnel noemt.
K|betalen|prijs|2|neutraal|0|-|Wel supersnel in afschrijven.
#S|fed-1411|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|neutraal|0|-|Kan er weinig kwaads over zeggen, gewoon een degelijke rijschool.
K|betalen|prijs|3|neutraal|0|-|Prijzen zoals overal.
#S|fed-1412|review|reizen|sterren=3
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Niet vies, niet schoon, niet gezellig.
K|gebruiken|levering|4|neutraal|0|-|Wel op tijd.
#S|fed-1413|email|webshop|
K|orienteren|informatie|2|verwarring|1|-|Had ik geweten dat 'brede leest' bij u een smalle schoen is, dan had ik een andere maat gekozen.
K|wijzigen|geen|3|neutraal|0|vraag|Kan ik ze ruilen voor 42,5?
#S|fed-1414|review|energie|sterren=2
K|aanvragen|informatie|2|irritatie|0|-|Was er verteld dat je een buitenunit niet onder een slaapkamerraam moet hangen, dan hing hij daar niet.
#S|fed-1415|review|overheid|sterren=4
K|hulp|bejegening|4|neutraal|0|-|Geen enkel onvertogen woord gehad, terwijl ik zelf best bot binnenkwam.
#S|fed-1416|email|bank|
K|hulp|informatie|2|irritatie|0|-|Fijn dat u mij een link stuurt naar 'veelgestelde vragen', alleen staat mijn vraag daar niet bij, want anders had ik u niet gemaild.
#S|fed-1417|review|verzekering|sterren=1
K|hulp|beleid|2|irritatie|0|-|Bravo. Storm telt pas vanaf windkracht 7, en bij ons in de straat bleef hij beleefd op 6,8 steken.
#S|fed-1418|enquete|telecom|csat=1
K|hulp|wachttijd|2|irritatie|2|-|geweldig hoor 55 minuten pianomuziek, ik kan nu bijna zelf optreden
#S|fed-1419|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|opluchting|0|-|Ik had er een hard hoofd in, een bril via internet, maar hij zit als gegoten.
#S|fed-1420|email|telecom|
K|gebruiken|kwaliteit|2|irritatie|0|-|Wij zitten hier nu het derde jaar met een antenne aan een bezemsteel op zolder om de kinderen hun huiswerk te laten doen.
K|gebruiken|geen|3|neutraal|0|vraag|Is er zicht op verbetering in Meeden?
#S|fed-1421|review|wonen|sterren=2
K|gebruiken|storing|2|neutraal|2|-|Wij wassen ons sinds vorige week dinsdag bij mijn schoonouders.
K|hulp|informatie|2|irritatie|0|-|In de lift hangt een A4: 'er wordt aan gewerkt'. Door wie staat er niet op.
#S|fed-1422|email|energie|
K|gebruiken|storing|2|irritatie|1|-|Vanavond eten wij voor de tweede keer bij kaarslicht, en het was niet romantisch bedoeld.
K|gebruiken|storing|3|neutraal|0|vraag|Weet u al waar het zit?
#S|fed-1423|review|bezorging|sterren=2
K|ontvangen|levering|2|teleurstelling|0|-|De slingers hingen, de gasten waren er, alleen de taart niet.
#S|fed-1424|chat|verzekering|
K|gebruiken|privacy|2|bezorgdheid|0|-|ik sta met 2 kinderen langs de a2 in de vluchtstrook
A|||||||Ga achter de vangrail staan, de pechwagen is er over 20 minuten.
K|hulp|wachttijd|4|opluchting|0|-|ok dank, fijn dat u zo snel bent
A|||||||Ik blijf aan de lijn.
K|hulp|bejegening|5|dankbaarheid|0|-|dat maakt echt uit
#S|fed-1425|review|overheid|sterren=2
K|orienteren|informatie|2|irritatie|1|-|Advies aan iedereen die hier iets wil weten: zoek het op bij de buurgemeente en reken terug.
#S|fed-1426|review|bank|sterren=3
K|gebruiken|digitaal|3|neutraal|0|-|Is het de beste app? Nee. Is het de slechtste? Ook niet.
#S|fed-1427|email|reizen|
K|terugkijken|kwaliteit|4|blijdschap|0|-|Mochten er nog mensen twijfelen over uw fietsreis langs de Moezel: wij zijn 74 en 77 en hebben geen dag gemopperd.
K|gebruiken|kwaliteit|2|neutraal|0|-|De zadels mogen wel een tikje zachter.
#S|fed-1428|email|diensten|
K|aanleiding|geen|2|bezorgdheid|0|-|Mijn dochter van 14 eet al weken bijna niet en ik maak me grote zorgen.
K|orienteren|geen|3|bezorgdheid|0|vraag|Kan ik haar bij jullie aanmelden of moet dat via de huisarts?
K|aanvragen|wachttijd|3|bezorgdheid|0|vraag|Hoe lang is de wachttijd op dit moment?
#S|fed-1429|review|diensten|sterren=4
K|aanleiding|geen|3|neutraal|0|-|Na de geboorte van onze tweede wilde ik weer gaan sporten.
K|orienteren|geen|4|neutraal|0|-|Proefles gedaan en meteen een goed gevoel.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De lessen zijn pittig maar leuk.
K|gebruiken|kwaliteit|2|neutraal|0|-|Kleedkamers mogen wel wat schoner.
#S|fed-1430|email|verzekering|
K|aanleiding|geen|3|neutraal|0|-|Wij gaan binnenkort trouwen op een kasteel in Frankrijk met 60 gasten.
K|orienteren|geen|3|neutraal|0|vraag|Bestaat er een verzekering voor als het door ziekte niet door kan gaan?
#S|fed-1431|chat|bank|
K|aanleiding|geen|2|bezorgdheid|0|-|mn moeder kan haar geldzaken niet meer zelf, ze betaalt alles dubbel
A|||||||Wat vervelend. U kunt een volmacht aanvragen.
K|orienteren|geen|3|neutraal|0|vraag|wat heb ik daarvoor nodig
A|||||||Allebei een identiteitsbewijs en een formulier.
K|aanvragen|geen|3|neutraal|0|wens|wilt u dat formulier opsturen, ze heeft geen computer
#S|fed-1432|email|energie|
K|aanleiding|storing|2|neutraal|0|-|De geiser in ons huurhuis is afgekeurd.
K|orienteren|geen|3|neutraal|0|vraag|Bieden jullie ook boilers te huur aan?
K|orienteren|prijs|3|neutraal|0|vraag|Zo ja, wat kost dat per maand?
#S|fed-1433|review|webshop|sterren=4
K|aanleiding|geen|3|neutraal|0|-|Zocht een cadeau voor iemand die net moeder is geworden.
K|orienteren|digitaal|4|neutraal|0|-|De cadeauzoeker op de site hielp goed.
K|ontvangen|kwaliteit|4|blijdschap|0|-|Het werd prachtig ingepakt bezorgd.
#S|fed-1434|notitie|bezorging|
K|aanleiding|geen|3|neutraal|0|-|Mw heeft gebroken enkel, kan 6 wk nt winkelen.
K|orienteren|geen|3|neutraal|0|vraag|Bezorgen wij in Rutten?
K|orienteren|beleid|2|teleurstelling|0|-|Postcode valt net buiten gebied.
M|orienteren|mandaat|2|teleurstelling|0|-|Chauffeur rijdt er letterlijk langs maar ik mag geen adres toevoegen.
#S|fed-1435|email|reizen|
K|aanleiding|geen|4|blijdschap|0|-|Mijn vrouw wordt in juli 60 en ik wil haar verrassen met een riviercruise.
K|orienteren|geen|3|neutraal|0|vraag|Zijn er in die periode nog hutten met balkon?
K|orienteren|geen|3|verlangen|0|wens|Graag niet naar ons huisadres mailen of bellen, anders is de verrassing eraf.
#S|fed-1436|review|overheid|sterren=3
K|aanleiding|geen|2|teleurstelling|0|-|Door mijn reuma kan ik niet meer fietsen.
K|aanvragen|wachttijd|2|neutraal|3|-|Aanvraag voor de scootmobiel duurde vijf maanden.
K|ontvangen|bejegening|4|blijdschap|0|-|De man die hem bracht heeft er wel een uur mee geoefend met me.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik kom nu weer overal.
#S|fed-1437|email|wonen|
K|aanleiding|geen|3|neutraal|0|-|Ik begin in september aan een studie in Nijmegen.
K|orienteren|geen|3|neutraal|0|vraag|Hebben jullie kamers voor eerstejaars?
K|orienteren|beleid|3|neutraal|0|vraag|Moet je ook voor je 18e al kunnen inschrijven?
#S|fed-1438|chat|telecom|
K|aanleiding|geen|3|neutraal|0|-|ik ga een half jaar naar australie
A|||||||Wat een avontuur!
K|wijzigen|geen|3|neutraal|0|vraag|kan ik mijn abo zolang pauzeren
A|||||||Maximaal drie maanden.
K|wijzigen|beleid|2|teleurstelling|0|-|oh dat is net de helft
K|vertrekken|geen|3|neutraal|0|vraag|en opzeggen en later terugkomen met zelfde nummer kan dat
#S|fed-1439|review|bezorging|sterren=3
K|aanvragen|geen|3|neutraal|0|-|Voor het eerst besteld.
K|ontvangen|levering|4|neutraal|0|-|Keurig binnen het uur.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Pizza wel slap.
K|terugkijken|geen|3|neutraal|0|-|Misschien nog eens proberen.
#S|fed-1440|enquete|verzekering|nps=5
K|orienteren|informatie|2|neutraal|1|-|Moeilijk te vergelijken
K|aanvragen|digitaal|4|neutraal|0|-|wel snel afgesloten
K|hulp|geen|3|neutraal|0|-|nog geen ervaring met schade
#S|fed-1441|enquete|telecom|nps=8
K|ontvangen|digitaal|4|neutraal|0|-|installeren ging vanzelf
K|gebruiken|kwaliteit|4|neutraal|0|-|snelheid goed
K|hulp|geen|3|neutraal|0|-|helpdesk nog niet nodig gehad
#S|fed-1442|email|bezorging|
K|betalen|geen|3|neutraal|0|vraag|Ik kreeg een rekening voor invoerkosten per sms, moet ik die betalen?
K|betalen|privacy|3|bezorgdheid|0|vraag|De link ziet er vreemd uit, is die wel van u?
#S|fed-1443|chat|bezorging|
K|betalen|fout|2|irritatie|1|-|ik heb al betaald voor bezorging aan huis en nu ligt het bij een punt
A|||||||Dat klopt niet, u krijgt de kosten terug.
K|betalen|fout|4|neutraal|0|-|ok fijn, ik haal het wel
#S|fed-1444|review|bank|sterren=2
K|orienteren|geen|3|neutraal|0|-|Gekozen vanwege het groene verhaal.
K|terugkijken|geen|2|teleurstelling|0|-|Na wat ik nu gelezen heb over hun beleggingen voel ik me bekocht.
#S|fed-1445|email|overheid|
K|wijzigen|geen|3|verlangen|0|wens|Ik wil mijn afspraak voor 12 mei graag annuleren, ik heb mijn rijbewijs weer gevonden.
#S|fed-1446|chat|overheid|
K|ontvangen|levering|3|neutraal|0|vraag|wanneer is mijn paspoort klaar, aangevraagd 3 mei
A|||||||Vanaf 10 mei kunt u het ophalen.
K|ontvangen|geen|3|neutraal|0|vraag|kan mijn vrouw dat ook doen
A|||||||Nee, u moet zelf komen.
K|ontvangen|beleid|2|irritatie|0|-|lastig als je op een boot werkt
#S|fed-1447|review|energie|sterren=3
K|ontvangen|informatie|4|neutraal|0|-|Overstap werd netjes per mail bijgehouden.
K|betalen|prijs|2|teleurstelling|0|-|Termijnbedrag ging al na twee maanden omhoog.
K|hulp|informatie|4|neutraal|0|-|Wel goede uitleg gekregen waarom.
#S|fed-1448|email|energie|
K|betalen|geen|2|bezorgdheid|0|-|Ik kan de eindafrekening van 640 euro niet in één keer betalen.
K|betalen|geen|3|verlangen|0|wens|Zou het in delen mogen, bijvoorbeeld 80 per maand?
#S|fed-1449|notitie|energie|
K|betalen|geen|2|bezorgdheid|0|-|Klt kan eindafr. 640 nt ineens.
K|betalen|beleid|4|opluchting|0|-|8 x 80 akk.
M|betalen|procedure|4|neutraal|0|-|Regeling tot 1000 in 3 klikken, was ooit een A4.
#S|fed-1450|review|wonen|sterren=3
K|hulp|wachttijd|2|neutraal|3|-|Drie weken gewacht op een loodgieter.
K|hulp|kwaliteit|4|neutraal|0|-|Werk was wel netjes gedaan.
K|hulp|informatie|2|irritatie|0|-|Niemand had verteld dat het water er een dag af zou gaan.
#S|fed-1451|email|wonen|
K|hulp|geen|3|neutraal|0|vraag|Wanneer wordt de klacht over de warmwatervoorziening van 2 maart behandeld?
#S|fed-1452|email|wonen|
K|gebruiken|kwaliteit|2|neutraal|0|-|Het warme water is hier altijd lauw, ook 's zomers.
#S|fed-1453|email|wonen|
K|gebruiken|storing|2|neutraal|0|-|Sinds vanmorgen komt er geen warm water meer uit de kraan.
#S|fed-1454|chat|bank|
K|hulp|wachttijd|3|neutraal|0|vraag|hoe lang duurt het onderzoek naar mijn fraudemelding nog
A|||||||Gemiddeld vier weken.
K|betalen|geen|3|bezorgdheid|0|vraag|en krijg ik dat geld dan terug of is het weg
#S|fed-1455|review|bank|sterren=3
K|betalen|geen|4|opluchting|0|-|Het bedrag is teruggestort, daar ben ik blij mee.
K|hulp|bejegening|2|teleurstelling|0|-|Maar de toon waarop ik ondervraagd werd, vergeet ik niet snel.
#S|fed-1456|email|webshop|
K|ontvangen|kwaliteit|2|teleurstelling|1|-|De hoofdtelefoon kwam met een barst in de beugel uit de doos.
K|wijzigen|geen|3|verlangen|0|wens|Ik ontvang graag een ander exemplaar.
#S|fed-1457|email|webshop|
K|gebruiken|storing|2|teleurstelling|1|-|De hoofdtelefoon die ik in april kocht doet het links niet meer.
K|hulp|geen|3|neutraal|0|vraag|Wordt dat nog onder garantie gerepareerd?
#S|fed-1458|email|webshop|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Het geluid van de hoofdtelefoon is veel doffer dan ik van dit merk gewend ben.
#S|fed-1459|chat|diensten|
K|orienteren|geen|3|neutraal|0|vraag|wat is het verschil tussen jullie twee opleidingen pedicure
A|||||||De ene is met examen, de andere zonder.
K|orienteren|prijs|3|neutraal|0|vraag|en scheelt dat in prijs
A|||||||Ja, 450 euro.
K|aanvragen|geen|3|neutraal|0|wens|schrijf me dan maar in voor die met examen
A|||||||Gedaan! U hoort binnen een week of er plek is.
K|aanvragen|geen|3|verlangen|0|wens|hoop zo dat het lukt
#S|fed-1460|review|diensten|sterren=2
K|aanvragen|wachttijd|2|teleurstelling|3|-|Na het aanmelden bleef het negen weken stil.
K|ontvangen|informatie|2|irritatie|1|-|De lesboeken moest je zelf maar zien te vinden.
#S|fed-1461|email|telecom|
K|wijzigen|geen|3|neutraal|0|wens|Ik wil mijn tv-pakket eraf en alleen internet overhouden.
#S|fed-1462|email|telecom|
K|vertrekken|geen|3|neutraal|0|wens|Ik wil internet en tv allebei stopzetten.
#S|fed-1463|email|telecom|
K|terugkijken|geen|3|neutraal|0|-|Sinds een maand ben ik weg bij jullie en ik mis er eigenlijk niets aan, behalve de Zweedse zender.
#S|fed-1464|review|reizen|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De wandelingen waren prachtig en de gids wist van elke bloem de naam.
K|terugkijken|geen|4|verlangen|0|wens|Volgend jaar hoop ik op de route door de Pyreneeën.
#S|fed-1465|email|reizen|
K|wijzigen|geen|3|neutraal|0|vraag|Kunnen wij onze week in mei omzetten naar september?
K|vertrekken|geen|3|neutraal|0|-|Lukt dat niet, dan zien wij helaas van de reis af.
#S|fed-1466|notitie|reizen|
K|wijzigen|geen|3|neutraal|0|wens|Wil week mei nr sept.
K|wijzigen|beleid|4|blijdschap|0|-|Kosteloos omgezet, klt blij.
M|wijzigen|procedure|4|neutraal|0|-|Sinds april 1x omzetten gratis, scheelt discussies.
M|wijzigen|werkdruk|2|neutraal|0|-|Wel de 40e vandaag.
#S|fed-1467|email|verzekering|
K|hulp|geen|3|neutraal|0|-|Hierbij stuur ik de aangifte en de bonnetjes van de gestolen tas.
K|hulp|geen|3|verlangen|0|wens|Graag hoor ik of dit zo volledig is.
#S|fed-1468|email|verzekering|
K|betalen|geen|3|neutraal|0|vraag|Wanneer wordt de vergoeding voor de gestolen tas overgemaakt?
#S|fed-1469|review|verzekering|sterren=3
K|hulp|wachttijd|4|neutraal|0|-|Schade snel beoordeeld.
K|betalen|prijs|2|teleurstelling|0|-|Na aftrek van eigen risico bleef er 30 euro over.
#S|fed-1470|chat|overheid|
K|orienteren|geen|3|neutraal|0|vraag|mag ik een schutting van 2 meter zetten
A|||||||Achter wel, voor maximaal 1 meter.
K|orienteren|informatie|4|neutraal|0|-|ok dank voor t duidelijke antwoord
#S|fed-1471|email|overheid|
K|aanvragen|geen|3|neutraal|0|wens|Hierbij vraag ik een vergunning aan voor een schutting van 2 meter aan de voorzijde.
K|aanvragen|geen|3|neutraal|0|-|Tekening en foto's zijn bijgevoegd.
#S|fed-1472|email|overheid|
K|hulp|geen|3|neutraal|0|wens|Ik ben het niet eens met de weigering van mijn schuttingvergunning en maak bezwaar.
K|hulp|beleid|2|irritatie|0|-|Op nummer 11, 15 en 19 staan ze namelijk al jaren.
#S|fed-1473|review|energie|sterren=2
K|gebruiken|storing|2|irritatie|2|-|Derde keer dit jaar geen stroom.
K|hulp|informatie|4|neutraal|0|-|Je krijgt wel netjes een sms hoe lang het duurt.
#S|fed-1474|review|energie|sterren=4
K|hulp|bejegening|4|blijdschap|0|-|Het gesprek over mijn klacht was prettig, ze namen me serieus.
K|gebruiken|kwaliteit|2|neutraal|0|-|De lamp voor ons huis flikkert nog steeds.
#S|fed-1475|email|bezorging|
K|ontvangen|fout|2|neutraal|1|-|In mijn krat zat vandaag de bestelling van iemand anders.
K|wijzigen|geen|3|neutraal|0|vraag|Komt u dit ruilen of mag ik het houden?
#S|fed-1476|email|bezorging|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De sla in mijn krat was bruin en de melk is over twee dagen over de datum.
#S|fed-1477|email|bezorging|
K|betalen|fout|2|neutraal|1|-|Er is 74,80 afgeschreven, op de bon in de krat staat 61,20.
#S|fed-1478|review|bezorging|sterren=4
K|hulp|wachttijd|4|neutraal|0|-|Via de chat direct antwoord over mijn krat.
K|betalen|wachttijd|4|neutraal|0|-|Geld dezelfde dag terug.
#S|fed-1479|notitie|bezorging|
K|betalen|fout|2|neutraal|1|-|Verschil 13,60 tussen bon en incasso.
K|betalen|fout|4|neutraal|0|-|Terug binnen 1 dg.
M|betalen|systeem|2|irritatie|0|-|Statiegeld wordt dubbel geteld, al drie releases lang.
M|betalen|samenwerking|2|irritatie|0|-|Finance zegt IT, IT zegt finance, en ik crediteer met de hand.
#S|fed-1480|enquete|bezorging|csat=2
K|hulp|wachttijd|2|irritatie|2|-|na 11 dagen nog geen antwoord op mijn klacht
#S|fed-1481|enquete|wonen|csat=3
K|hulp|levering|4|neutraal|0|-|kwamen op tijd
K|hulp|kwaliteit|2|teleurstelling|1|-|maar de deur klemt nog steeds
#S|fed-1482|enquete|energie|csat=2
K|hulp|belofte|2|irritatie|1|-|beloofd terug te bellen en niks meer gehoord
#S|fed-1483|enquete|overheid|csat=4
K|hulp|doorverwijzing|4|neutraal|0|-|werd meteen naar de goede persoon doorverbonden en die hielp me verder
#S|fed-1484|enquete|reizen|csat=2
K|hulp|bereikbaarheid|2|irritatie|1|-|loket dicht, telefoon niet bereikbaar
K|gebruiken|levering|2|neutraal|1|-|en de laatste trein reed niet
#S|fed-1485|enquete|webshop|csat=4
K|hulp|fout|4|neutraal|0|-|fout werd meteen toegegeven en netjes opgelost
#S|fed-1486|review|diensten|sterren=4
K|gebruiken|bejegening|4|blijdschap|0|-|Al jaren bij dezelfde pedicure, ze is rustig en kent mijn voeten beter dan ik. Woensdag ga ik weer.
#S|fed-1487|review|diensten|sterren=5
K|terugkijken|bejegening|5|dankbaarheid|0|-|Mijn pedicure gaat met pensioen en ik wil hier kwijt hoe blij ik zestien jaar lang met haar ben geweest.
#S|fed-1488|email|energie|
K|gebruiken|kwaliteit|4|neutraal|0|-|De zonneboiler die u vorig jaar plaatste bevalt goed.
K|gebruiken|geen|3|neutraal|0|vraag|Hoe vaak moet de vloeistof worden bijgevuld?
#S|fed-1489|review|energie|sterren=5
K|terugkijken|geen|4|vertrouwen|0|-|Inmiddels vier buren doorgestuurd voor zo'n zonneboiler, en geen van hen is bij mij komen klagen.
#S|fed-1490|email|overheid|
K|wijzigen|geen|3|neutraal|0|wens|Wilt u mijn parkeervergunning op een ander kenteken zetten? Het nieuwe is P-88-KLM.
#S|fed-1491|email|overheid|
K|vertrekken|geen|3|neutraal|0|wens|Ik heb geen auto meer, dus mijn parkeervergunning kan worden beëindigd.
#S|fed-1492|chat|overheid|
K|betalen|geen|3|neutraal|0|vraag|ik heb mijn vergunning opgezegd krijg ik nu een deel terug
A|||||||Ja, per volle maand.
K|betalen|geen|4|neutraal|0|-|mooi zo
#S|fed-1493|review|bank|sterren=3
K|wijzigen|digitaal|4|neutraal|0|-|Van gewone rekening naar plus ging met twee tikken.
K|vertrekken|beleid|2|irritatie|1|-|Van plus terug naar gewoon kan alleen met een formulier.
#S|fed-1494|notitie|bank|
K|wijzigen|geen|3|neutraal|0|wens|Wil van plus nr basis.
K|wijzigen|beleid|2|irritatie|1|-|Downgrade enkel per post, "in 2026!"
M|wijzigen|procedure|2|irritatie|0|-|Upgrade mag ik zelf, downgrade moet via backoffice, leg dat maar uit.
M|wijzigen|waardering|3|neutraal|0|-|Idee ingediend in ideeënbus, wacht af.
#S|fed-1495|email|webshop|
K|aanvragen|digitaal|2|neutraal|1|-|Na het betalen kwam ik op een lege pagina en ik kreeg geen bevestiging.
K|aanvragen|geen|3|neutraal|0|vraag|Is de bestelling goed doorgekomen?
#S|fed-1496|email|webshop|
K|ontvangen|levering|2|neutraal|1|-|De bestelling is bevestigd en betaald, maar na tien dagen heb ik nog niets in huis.
#S|fed-1497|email|webshop|
K|betalen|fout|2|irritatie|1|-|De bestelling kwam nooit aan, is door u geannuleerd, en nu krijg ik er een aanmaning voor.
#S|fed-1498|email|webshop|
K|hulp|bereikbaarheid|2|irritatie|2|-|Over die aanmaning probeer ik u al vier dagen te spreken te krijgen en dat is met geen mogelijkheid te doen.
#S|fed-1499|chat|energie|
K|aanvragen|geen|3|neutraal|0|vraag|is mijn aanmelding van gisteren goed gegaan
A|||||||Ja, u ontvangt vandaag de bevestiging.
K|ontvangen|geen|3|neutraal|0|vraag|en moet ik op de eerste dag nog standen doorgeven
A|||||||Ja, via de link in de mail.
K|ontvangen|informatie|4|neutraal|0|-|duidelijk
#S|fed-1500|review|telecom|sterren=4
K|aanvragen|bejegening|4|neutraal|0|-|Prettig geholpen bij het afsluiten.
K|ontvangen|digitaal|2|neutraal|1|-|Het activeren kostte wat moeite met al die codes.
K|gebruiken|kwaliteit|4|neutraal|0|-|Nu loopt het.
#S|fed-1501|email|diensten|
K|aanvragen|geen|3|neutraal|0|-|Op 1 februari hebben wij ons zoontje aangemeld voor de peuterspeelzaal.
K|aanvragen|wachttijd|3|neutraal|0|vraag|Is er al zicht op een plek?
#S|fed-1502|email|diensten|
K|ontvangen|geen|4|blijdschap|0|-|Wat fijn dat Joep per 1 mei kan beginnen!
K|ontvangen|geen|3|neutraal|0|vraag|Moet hij de eerste dag luiers van thuis meebrengen?
#S|fed-1503|email|diensten|
K|gebruiken|bejegening|4|dankbaarheid|0|-|Joep praat thuis de hele dag over juf Annelies, dank voor hoe u hem opvangt.
#S|fed-1504|email|diensten|
K|wijzigen|geen|3|neutraal|0|vraag|Zou Joep vanaf september van dinsdag naar donderdag kunnen?
#S|fed-1505|email|diensten|
K|vertrekken|geen|3|neutraal|0|wens|Joep wordt in maart vier, dus wij zeggen zijn plek op.
K|terugkijken|geen|4|dankbaarheid|0|-|Wij kijken terug op twee heerlijke jaren.
#S|fed-1506|review|reizen|sterren=2
K|orienteren|informatie|2|teleurstelling|0|-|De foto's op de site zijn genomen voordat de weg er lag.
K|gebruiken|kwaliteit|2|irritatie|0|-|Vrachtwagens vanaf vijf uur.
#S|fed-1507|email|reizen|
K|orienteren|geen|3|neutraal|0|vraag|Ligt het huisje ver van de doorgaande weg?
K|orienteren|geen|3|neutraal|0|-|Mijn man slaapt heel licht.
#S|fed-1508|email|reizen|
K|betalen|geen|3|neutraal|0|vraag|Is de aanbetaling van ons huisje goed bij u binnengekomen?
#S|fed-1509|chat|reizen|
K|gebruiken|storing|2|neutraal|0|-|we zitten in huisje 14 en de kachel gaat niet aan
A|||||||Er komt zo iemand van de receptie.
K|hulp|wachttijd|4|blijdschap|0|-|staat al voor de deur zie ik, snel!
#S|fed-1510|review|verzekering|sterren=2
K|aanvragen|informatie|2|irritatie|1|-|Bij het afsluiten wist niemand of mijn bakfiets meetelde als fiets.
K|hulp|beleid|2|boosheid|0|-|Bij de diefstal wist iedereen opeens heel zeker van niet.
#S|fed-1511|chat|verzekering|
K|orienteren|beleid|3|neutraal|0|vraag|is een bakfiets met motor verzekerd als fiets
A|||||||Ja, tot 25 km per uur.
K|orienteren|informatie|4|opluchting|0|-|gelukkig, elders kreeg ik daar geen antwoord op
K|aanvragen|geen|3|neutraal|0|wens|dan sluit ik hem af
#S|fed-1512|enquete|verzekering|nps=9
K|hulp|doorverwijzing|4|dankbaarheid|0|-|een vaste behandelaar die zelf belde als er nieuws was
#S|fed-1513|enquete|verzekering|nps=4
K|hulp|doorverwijzing|2|irritatie|2|-|elke keer een nieuwe naam onder de mail
#S|fed-1514|review|wonen|sterren=4
K|ontvangen|informatie|4|neutraal|0|-|Bij de sleutels kregen we rustig uitleg over de warmtepomp.
K|gebruiken|kwaliteit|2|neutraal|0|-|In de slaapkamer wordt het niet echt warm.
K|hulp|wachttijd|4|neutraal|0|-|Na mijn melding kwam er binnen twee dagen iemand kijken.
#S|fed-1515|email|wonen|
K|hulp|kwaliteit|2|teleurstelling|1|-|Gisteren is de warmtepomp nagekeken, maar vannacht was het in de slaapkamer weer vijftien graden.
#S|fed-1516|notitie|wonen|
K|hulp|herhaling|2|neutraal|2|-|3e bezoek warmtepomp, klacht blijft.
K|gebruiken|kwaliteit|2|neutraal|0|-|Slpk 15 gr.
M|hulp|kennis|2|verwarring|0|-|Monteurs weten zelf de regeling niet, leverancier zit in Denemarken.
M|hulp|werkdruk|2|teleurstelling|0|-|Heb nog 11 van deze woningen op mijn lijst en één monteur.
#S|fed-1517|review|wonen|sterren=5
K|hulp|herhaling|4|opluchting|0|-|Eén bezoek en de warmtepomp snapte het weer. Bij de buren zijn ze vier keer geweest hoorde ik.
#S|fed-1518|email|bank|
K|hulp|bejegening|4|dankbaarheid|0|-|Via deze weg mijn dank aan de heer Kuiper, die vorige week bij mij aan de keukentafel geduldig heeft uitgelegd hoe het internetbankieren werkt.
K|gebruiken|digitaal|4|blijdschap|0|-|Gisteren heb ik voor het eerst zelf de huur overgemaakt.
#S|fed-1519|email|bank|
K|betalen|prijs|2|irritatie|0|-|De verhoging van de rood-rente naar 13 procent vind ik buiten alle proporties, zeker naast wat ik op mijn spaargeld krijg.
#S|fed-1520|email|bank|
K|gebruiken|beleid|2|irritatie|1|-|Dat ik nog maar 250 euro per dag mag pinnen zonder het vooraf aan te vragen is voor een marktkoopman niet te doen.
K|wijzigen|geen|3|verlangen|0|wens|Graag zie ik die grens voor mij verhoogd.
#S|fed-1521|chat|bank|
K|hulp|digitaal|2|irritatie|1|-|jullie bot stuurt me steeds naar 'pas kwijt' maar ik ben mn pas niet kwijt, hij is gebroken
A|||||||Hier een mens! Ik vraag een nieuwe voor u aan.
K|ontvangen|levering|3|neutraal|0|vraag|wanneer heb ik die dan
A|||||||Binnen drie werkdagen.
K|geen|geen|3|neutraal|0|-|oke
#S|fed-1522|review|overheid|sterren=2
K|gebruiken|privacy|2|bezorgdheid|0|-|Straatverlichting gaat om middernacht uit om te besparen. Mijn dochter komt om half een uit haar werk, die fietst nu met haar telefoon als lamp.
#S|fed-1523|notitie|overheid|
K|gebruiken|privacy|2|bezorgdheid|0|angst|Vader bang om dochter (17) sinds verlichting om 0.00 uitgaat.
K|hulp|geen|3|neutraal|0|wens|Wil uitz. op fietsroute.
M|hulp|mandaat|2|teleurstelling|0|-|Kan alleen "doorgeleiden", weet dat er niets mee gebeurt.
M|hulp|waardering|3|neutraal|0|-|Bedankte me wel voor het luisteren.
#S|fed-1524|review|bezorging|sterren=5
K|ontvangen|levering+bejegening|5|blijdschap|0|-|Keurig op tijd, schoenen uit, kast in elkaar gezet en het karton meegenomen. Daar kan menig man een voorbeeld aan nemen.
#S|fed-1525|review|bezorging|sterren=1
K|ontvangen|levering+kwaliteit|2|boosheid|1|-|Te laat, scheef neergezet en een winkelhaak in de bekleding. Verder een fijne dag gewenst hoor.
#S|fed-1526|review|webshop|sterren=3
K|aanvragen|digitaal+informatie|2|irritatie|1|-|Site is een doolhof en de maten kloppen niet. Uiteindelijk gegokt en goed gegokt.
#S|fed-1527|email|energie|
K|hulp|herhaling+doorverwijzing|2|irritatie|2|-|Ik heb nu met zeven mensen gesproken over mijn laadpaal en telkens als ik denk dat ik de juiste heb, blijkt er nog een afdeling te zijn waar ik alles weer mag uitleggen.
#S|fed-1528|review|diensten|sterren=5
K|gebruiken|kwaliteit+bejegening|5|blijdschap|0|-|Lekker gegeten, niets was te veel, en voor onze jongste werd er zelfs een bordje pannenkoeken getoverd dat niet op de kaart staat.
#S|fed-1529|email|verzekering|
K|hulp|wachttijd+informatie|2|bezorgdheid|3|-|Al zes weken wacht ik op bericht of mijn operatie vergoed wordt, en intussen staat hij wel voor de 14e gepland. Ik weet niet wat ik moet doen.
#S|fed-1530|enquete|telecom|nps=9
K|hulp|wachttijd+informatie|4|blijdschap|0|-|meteen geholpen en goed uitgelegd
#S|fed-1531|enquete|overheid|nps=2
K|aanvragen|digitaal+bereikbaarheid|2|irritatie|2|-|formulier loopt vast en niemand die de telefoon opneemt
#S|fed-1532|email|wonen|
K|orienteren|geen|3|neutraal|0|vraag|Is de woning aan de Dorpsstraat nog beschikbaar? Wij zijn met twee volwassenen en een kind van drie en zouden graag zaterdag komen kijken.
#S|fed-1533|email|reizen|
K|hulp|geen|3|verlangen|0|wens|Hierbij dien ik een klacht in over mijn reis van 5 juli. Ik hoor graag binnen veertien dagen van u.
#S|fed-1534|chat|telecom|
K|gebruiken|storing|2|neutraal|0|-|goedenavond sinds een uur geen bereik in heel almere haven, buren ook niet
A|||||||Er is een mast uitgevallen, herstel rond 23.00 uur.
K|gebruiken|informatie|4|neutraal|0|-|ok dank voor de info
#S|fed-1535|review|energie|sterren=4
K|ontvangen|levering+kwaliteit|4|blijdschap|0|-|Panelen lagen er in een ochtend op, strak en zonder gedoe.
#S|fed-1536|review|overheid|sterren=1
K|hulp|bejegening+wachttijd|1|boosheid|2|-|Anderhalf uur gewacht om vervolgens te horen dat ik 'maar beter had moeten lezen'. Met een huilende baby op mijn arm. Bedankt hoor.
#S|fed-1537|review|verzekering|sterren=5
K|hulp|bejegening+wachttijd|5|dankbaarheid|0|-|Op de dag van de brand belde er iemand die vroeg of we een bed hadden. De volgende dag stond het eerste geld erop. Ik schiet er nog van vol.
#S|fed-1538|email|bezorging|
K|vertrekken|belofte+levering|2|teleurstelling|0|-|Omdat de bezorging van onze ochtendkrant ondanks alle toezeggingen nog steeds na negenen komt, zeg ik het bezorgabonnement bij deze op.
#S|fed-1539|chat|diensten|
K|wijzigen|geen|3|neutraal|0|wens|kan mijn pianoles van 4 uur naar half 5, moet mn zoontje ophalen
A|||||||Dat kan deze week.
K|wijzigen|beleid|4|blijdschap|0|-|super top
#S|fed-1540|review|webshop|sterren=4
K|terugkijken|geen|4|vertrouwen|0|-|Toen mijn zus vroeg waar ze een goede matras kon kopen stuurde ik haar zonder nadenken hierheen, en ook zij slaapt als een roos.
#S|fed-1541|email|overheid|
K|terugkijken|geen|2|teleurstelling|0|-|Nu wij na twintig jaar uit deze gemeente vertrekken, wil ik toch kwijt dat wij ons hier nooit echt welkom hebben gevoeld.
#S|fed-1542|review|energie|sterren=3
K|terugkijken|prijs|3|neutraal|0|-|Over drie jaar gerekend was ik precies even duur uit als bij de vorige. Wel een leuke mok gekregen.
#S|fed-1543|email|bezorging|
K|terugkijken|bejegening|4|dankbaarheid|0|-|Onze vaste postbode heeft vrijdag zijn laatste ronde gelopen en de hele straat stond buiten; dat wilde ik u als werkgever toch even laten weten.
#S|fed-1544|review|telecom|sterren=2
K|terugkijken|bejegening|2|teleurstelling|0|-|Wat me is bijgebleven van acht jaar klant zijn is niet de snelheid maar dat ene gesprek waarin ik 'meneertje' werd genoemd.
#S|fed-1545|notitie|telecom|
K|terugkijken|bejegening|2|teleurstelling|0|-|Oud-klt wil kwijt dat hij wegging om 1 gesprek, 2022.
K|terugkijken|geen|3|neutraal|0|-|Hoeft gn actie.
M|terugkijken|kennis|2|teleurstelling|0|-|Lees het terug: was een collega op zijn eerste dag, zonder begeleiding.
M|terugkijken|werkdruk|2|irritatie|0|-|Inwerken is toen een halve dag geworden wegens drukte.
#S|fed-1546|email|bank|
K|aanleiding|geen|3|neutraal|0|-|Mijn ouders hebben besloten hun huis bij leven aan ons te schenken.
K|orienteren|geen|3|neutraal|0|vraag|Wat betekent dat voor de lopende hypotheek?
K|orienteren|geen|3|bezorgdheid|0|angst|Wij willen niet dat zij straks in de problemen komen.
#S|fed-1547|review|bank|sterren=4
K|aanleiding|geen|2|neutraal|0|-|Na mijn faillissement was ik overal persona non grata.
K|aanvragen|beleid|5|dankbaarheid|0|-|Hier kreeg ik een basisrekening en een tweede kans, zonder opgetrokken wenkbrauw.
#S|fed-1548|notitie|bank|
K|aanleiding|geen|4|blijdschap|0|-|Klt krijgt pleegkind, 8 jr, per 1/6.
K|orienteren|geen|3|neutraal|0|vraag|Kan spaarrek. op naam kind?
M|orienteren|kennis|2|verwarring|0|-|Pleegzorg ≠ voogdij, had ik moeten weten, stond nergens.
M|orienteren|samenwerking|4|neutraal|0|-|Juridisch belde binnen 20 min.
#S|fed-1549|email|bezorging|
K|aanleiding|geen|2|teleurstelling|0|-|Ons buurtwinkeltje sluit eind deze maand en ik rijd zelf geen auto.
K|orienteren|geen|3|neutraal|0|vraag|Brengt u ook boodschappen in Oudebildtdijk?
K|orienteren|prijs|3|neutraal|0|vraag|Vanaf welk bedrag is dat gratis?
#S|fed-1550|review|diensten|sterren=5
K|aanleiding|geen|2|bezorgdheid|0|-|Onze hond had een schaap gebeten en moest leren luisteren of weg.
K|orienteren|bejegening|4|vertrouwen|0|-|De trainer oordeelde niet, ze vroeg eerst hoe onze dagen eruitzagen.
K|gebruiken|kwaliteit|5|opluchting|0|-|Acht lessen verder ligt hij braaf naast diezelfde wei.
#S|fed-1551|chat|webshop|
K|aanleiding|geen|2|teleurstelling|0|-|kat heeft nieuwe bank gesloopt
A|||||||Oei! Wat kunnen we doen?
K|orienteren|geen|3|neutraal|0|vraag|verkopen jullie ook losse hoezen voor de sofie 3-zits
A|||||||Ja, in vier kleuren.
K|orienteren|prijs|2|teleurstelling|0|-|180 euro, voor dat geld kan ik een tweede kat nemen
#S|fed-1552|review|telecom|sterren=2
K|aanleiding|storing|2|irritatie|1|-|De druppel was Oudejaarsdag: alweer geen internet.
K|orienteren|informatie|2|verwarring|1|-|Bij de concurrent zeggen ze dat het niet aan de lijn ligt, bij mijn aanbieder van wel.
K|vertrekken|geen|3|neutraal|0|-|Ik ben toch maar overgestapt.
K|gebruiken|kwaliteit|4|opluchting|0|-|En nu is het over, dus.
#S|fed-1553|email|overheid|
K|vertrekken|geen|3|neutraal|0|wens|Met ingang van 1 juni beëindigen wij de huur van het gymlokaal op dinsdagavond.
K|vertrekken|prijs|2|teleurstelling|0|-|De verdubbeling van het tarief kan onze volksdansgroep niet opbrengen.
#S|fed-1554|notitie|overheid|
K|vertrekken|prijs|2|teleurstelling|0|-|Volksdansgroep stopt gymzaal, huur x2.
K|terugkijken|geen|2|teleurstelling|0|-|31 jr gebruik, "zo gaat een dorp dood".
M|vertrekken|mandaat|2|teleurstelling|0|-|Mag geen tarief bieden buiten de tabel, ook al blijft de zaal nu leeg.
M|vertrekken|waardering|2|teleurstelling|0|-|Beleidsafdeling wilde het signaal niet hebben.
#S|fed-1555|review|overheid|sterren=2
K|vertrekken|bejegening|2|irritatie|0|-|Bij het inleveren van mijn vrijwilligerspas na achttien jaar kreeg ik een bonnetje. Geen hand, geen dank.
#S|fed-1556|chat|overheid|
K|vertrekken|geen|3|neutraal|0|vraag|hoe schrijf ik mn bedrijf uit voor de afvalheffing
A|||||||Dat gebeurt automatisch na uitschrijving bij de KvK.
K|vertrekken|informatie|4|opluchting|0|-|ah dan heb ik een uur voor niks gezocht, maar fijn
#S|fed-1557|email|bank|
K|vertrekken|geen|3|neutraal|0|wens|Onze VvE stapt over naar een andere bank; gelieve de rekening na afboeking van de laatste incasso op te heffen.
K|vertrekken|wachttijd|2|neutraal|2|-|Het eerdere verzoek van 3 maart is tot nu toe niet uitgevoerd.
#S|fed-1558|enquete|bank|csat=4
K|vertrekken|digitaal|4|neutraal|0|-|overstapdienst zette alles over, ik heb er niks van gemerkt
#S|fed-1559|review|wonen|sterren=2
K|hulp|bereikbaarheid|2|irritatie|2|-|Kantoor alleen dinsdagochtend open, mail wordt niet gelezen en de wijkbeheerder heeft een voicemail die vol is.
#S|fed-1560|email|wonen|
K|hulp|bereikbaarheid|2|neutraal|1|-|Ik heb u vandaag vier keer gebeld, steeds in gesprek.
K|gebruiken|storing|2|neutraal|0|-|Het gaat om de buitendeur, die valt niet meer in het slot.
#S|fed-1561|enquete|energie|nps=4
K|hulp|bereikbaarheid|2|irritatie|1|-|telefoonnummer staat goed verstopt op jullie site
#S|fed-1562|review|energie|sterren=2
K|hulp|bereikbaarheid|2|irritatie|2|-|In het weekend is er niemand, behalve een stem die zegt dat er niemand is.
#S|fed-1563|chat|telecom|
K|hulp|bereikbaarheid|2|irritatie|1|-|winkel zou open zijn tot 6 ik sta hier om half 6 voor een dichte deur
A|||||||Sorry! Ze zijn eerder gesloten door ziekte.
K|hulp|informatie|2|irritatie|0|-|had dat op de site gezet, ik kom van ver
#S|fed-1564|email|reizen|
K|hulp|bereikbaarheid|4|dankbaarheid|0|-|Wat ons bij alle pech heeft geholpen, is dat mevrouw Peters ons haar eigen nummer gaf en ook om elf uur 's avonds gewoon opnam.
#S|fed-1565|review|reizen|sterren=1
K|hulp|wachttijd|2|boosheid|3|-|Claim ingediend in mei, herinnerd in juni, juli, september. Nu is het kerst.
#S|fed-1566|notitie|reizen|
K|hulp|wachttijd|2|neutraal|3|-|Claim mei nog open, 4 herinneringen.
K|betalen|wachttijd|4|opluchting|0|-|Vandaag uitbet. + bon.
M|hulp|systeem|2|irritatie|0|-|Claims zonder boekingscode belanden in map waar niemand rechten op heeft.
M|hulp|samenwerking|4|dankbaarheid|0|-|Joyce v IT gaf me tijdelijk toegang, er lagen er nog 212.
#S|fed-1567|email|verzekering|
K|aanvragen|bereikbaarheid|2|irritatie|2|-|Voor de laatste vraag op het aanvraagformulier verwijst u naar een telefoonnummer dat al een week in gesprek is.
#S|fed-1568|review|verzekering|sterren=4
K|aanvragen|bereikbaarheid|4|neutraal|0|-|Kantoor in de winkelstraat, binnenlopen, gaan zitten, geregeld. Ouderwets goed.
#S|fed-1569|review|bezorging|sterren=2
K|hulp|kwaliteit|2|teleurstelling|0|-|De kast is na klachten nog eens in elkaar gezet, nu staat hij scheef naar de andere kant.
#S|fed-1570|email|bezorging|
K|terugkijken|geen|4|vertrouwen|0|-|Sinds u onze kwetsbare keramiek vervoert hebben we in drie jaar één kopje verloren, en dat zetten wij graag op onze website.
#S|fed-1571|enquete|diensten|nps=9
K|terugkijken|geen|5|dankbaarheid|0|-|door jullie taalles durf ik nu zelf naar de dokter
#S|fed-1572|enquete|wonen|nps=3
K|terugkijken|geen|2|teleurstelling|0|-|als ik opnieuw mocht kiezen ging ik ergens anders wonen
#S|fed-1573|email|webshop|
K|terugkijken|geen|3|neutraal|0|-|U vraagt of ik uw winkel zou aanbevelen: aan mensen met geduld wel.
#S|fed-1574|review|reizen|sterren=2
K|terugkijken|geen|2|irritatie|0|-|Goedkoop was het, en duurkoop werd het. Trek er uw eigen conclusie uit.
#S|fed-1575|notitie|verzekering|
K|terugkijken|bejegening|4|dankbaarheid|0|-|Mw belt 2 jr na brand: eindelijk terug in huis, wil team bedanken.
M|terugkijken|waardering|5|dankbaarheid|0|-|Had haar toen de eerste nacht aan de lijn, nooit geweten hoe het afliep tot nu.
M|terugkijken|werkdruk|4|neutraal|0|-|Fijn dat er vandaag tijd was om gewoon te luisteren.
