#S|rec-a-0001|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zeer tevreden over deze wasmachine.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Hij is stil, centrifugeert goed en het eco-programma scheelt flink in stroom.
K|gebruiken|kwaliteit|2|neutraal|0|-|Een volle was duurt wel ruim drie uur.
K|ontvangen|informatie|2|irritatie|1|-|De handleiding is alleen digitaal te vinden, dat vind ik onhandig.
#S|rec-a-0002|review|webshop|sterren=2
K|gebruiken|storing|2|teleurstelling|0|-|Na 14 maanden al kapot.
K|hulp|beleid|2|irritatie|2|-|Garantie was twee jaar, maar ze gooien het op kalkaanslag.
K|betalen|prijs|2|irritatie|0|-|Monteur kost 95 euro voorrijkosten, nou dan weet je het wel.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Terwijl hij tot die tijd voorbeeldig waste.
#S|rec-a-0003|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Deze koffiemachine is mijn beste aankoop in jaren.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Crema als in Italië, melkschuim als een wolkje.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Reinigen doet hij grotendeels zelf.
K|gebruiken|kwaliteit|2|neutraal|0|-|Hij maakt wel lawaai bij het malen, maar dat doen ze allemaal.
#S|rec-a-0004|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zuigt goed.
K|gebruiken|kwaliteit|2|neutraal|0|-|Accu houdt het 20 min vol.
K|gebruiken|kwaliteit|2|neutraal|0|-|Borstel raakt verstopt met haren
K|gebruiken|kwaliteit|3|neutraal|0|-|Al met al een zesje
#S|rec-a-0005|review|webshop|sterren=1
K|gebruiken|storing|1|boosheid|0|-|Vatbaar voor alles dit ding: eerst de pomp, toen de deur, nu de display.
K|hulp|herhaling|1|boosheid|3|-|Vierde reparateur in vijf maanden.
K|hulp|geen|2|teleurstelling|3|-|Ik heb inmiddels een abonnement op vrije dagen om thuis te zitten voor die lui.
K|terugkijken|geen|1|boosheid|0|-|Merk Koldor: afblijven.
#S|rec-a-0006|review|telecom|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mooi toestel, ligt fijn in de hand, scherm is kraakhelder.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Camera doet wat je ervan mag verwachten.
K|gebruiken|kwaliteit|2|neutraal|0|-|Batterij houdt maar net een dag vol bij normaal gebruik.
K|ontvangen|geen|3|neutraal|0|-|Oplader moet je er apart bij kopen.
#S|rec-a-0007|review|telecom|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Ik vind dat deze telefoon nogal traag is geworden sinds de laatste update.
K|gebruiken|digitaal|2|irritatie|0|-|Apps openen met een vertraging waar je oud van wordt.
K|gebruiken|kwaliteit|2|neutraal|0|-|En hij wordt heet.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Gesprekskwaliteit is onberispelijk, dat dan weer wel.
#S|rec-a-0008|review|telecom|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Perfecte telefoon voor mijn vader (84).
K|gebruiken|kwaliteit|4|blijdschap|0|-|Grote toetsen, luid geluid en een noodknop achterop.
K|ontvangen|digitaal|4|blijdschap|0|-|Instellen was in een wip gebeurd.
K|gebruiken|privacy|4|opluchting|0|-|Sinds hij die heeft slapen wij ook weer rustiger.
#S|rec-a-0009|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Standaard laptopje voor de middelbare school.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Toetsenbord tikt prettig.
K|gebruiken|kwaliteit|2|neutraal|0|-|Beeldscherm is flets en vanaf de zijkant zie je niets.
K|gebruiken|kwaliteit|2|irritatie|0|-|Hij is niet vooruit te branden als je er meer dan vier tabbladen op zet.
K|betalen|prijs|4|blijdschap|0|-|Voor 329 euro mag je er niets van zeggen.
#S|rec-a-0010|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Snoerloze boormachine met een verrassende hoeveelheid koppel.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De accu laadt in drie kwartier.
K|gebruiken|kwaliteit|2|neutraal|0|-|Boorkop loopt een tikje uit het lood.
K|gebruiken|kwaliteit|3|neutraal|0|-|Voor precisiewerk minder geschikt, voor het ophangen van plankjes ruim voldoende.
#S|rec-a-0011|review|webshop|sterren=1
K|gebruiken|privacy|1|boosheid|0|-|Deze slijptol begon te roken bij het eerste gebruik!
K|gebruiken|privacy|1|boosheid+bezorgdheid|0|-|Levensgevaarlijk, ik had wel blind kunnen zijn.
K|hulp|bejegening|1|boosheid|1|-|De verkoper beweert dat ik er te hard op duwde.
#S|rec-a-0012|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|gewoon n fijne grasmaaier
K|gebruiken|kwaliteit|4|blijdschap|0|-|start bij de eerste ruk
K|gebruiken|kwaliteit|4|blijdschap|0|-|maait strak en de bak is zo leeg
#S|rec-a-0013|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|De airfryer ruikt na zes weken nog steeds naar verbrand plastic.
K|gebruiken|kwaliteit|2|neutraal|0|-|Kip wordt vanbuiten zwart en is vanbinnen rauw.
K|gebruiken|kwaliteit|2|irritatie|0|-|Het mandje is met geen mogelijkheid schoon te krijgen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Frietjes lukken wel aardig.
#S|rec-a-0014|review|webshop|sterren=4
K|orienteren|geen|3|neutraal|0|-|Na lang wikken en wegen gekozen voor het model zonder stoom.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Geen spijt: het strijkt gladjes en glijdt over linnen heen.
K|gebruiken|kwaliteit|2|neutraal|0|-|Snoer had een halve meter langer gemogen.
#S|rec-a-0015|enquete|webshop|nps=8
K|gebruiken|kwaliteit|4|blijdschap|0|-|doet het uitstekend
K|gebruiken|kwaliteit|2|neutraal|0|-|lampje erg fel in slaapkamer
#S|rec-a-0016|enquete|webshop|nps=2
K|gebruiken|storing|2|irritatie|0|-|na 3 weken doorgebrand, lekker dan
#S|rec-a-0017|enquete|telecom|csat=3
K|gebruiken|digitaal|3|neutraal|0|-|app is oke
K|gebruiken|digitaal|2|neutraal|0|-|soms traag inloggen
#S|rec-a-0018|review|telecom|sterren=1
K|gebruiken|digitaal|1|boosheid|0|-|Sinds de nieuwe versie is deze app onbruikbaar.
K|gebruiken|digitaal|2|irritatie|2|-|Elke keer opnieuw inloggen, code invoeren, code verlopen, opnieuw.
K|hulp|bereikbaarheid|2|irritatie|2|-|De helpdesk is een robot die 'Sorry, dat begrijp ik niet' zegt.
K|gebruiken|digitaal|2|irritatie+verlangen|0|wens|Geef mij de oude versie terug!
#S|rec-a-0019|review|telecom|sterren=4
K|gebruiken|digitaal|4|blijdschap|0|-|Handige app voor het delen van boodschappenlijstjes.
K|gebruiken|digitaal|4|blijdschap|0|-|Synchroniseert razendsnel met de telefoon van mijn vrouw.
K|gebruiken|digitaal|3|verlangen|0|wens|Een widget ontbreekt nog, dat zou het helemaal afmaken.
#S|rec-a-0020|review|telecom|sterren=5
K|gebruiken|digitaal|5|blijdschap|0|-|Geniaal in zijn eenvoud.
K|gebruiken|digitaal|4|blijdschap|0|-|Geen account, geen reclame, geen gezeur.
K|gebruiken|prijs|4|blijdschap|0|-|En gratis!
#S|rec-a-0021|review|telecom|sterren=2
K|gebruiken|prijs|2|irritatie|0|-|Wat begon als een sympathiek gratis appje is een melkkoe geworden: alles zit achter een betaalmuur.
K|gebruiken|digitaal|2|irritatie|0|-|Zoekfunctie vindt ook niks.
K|gebruiken|digitaal|4|blijdschap|0|-|De weergave van de wandelkaarten is nog altijd fraai.
#S|rec-a-0022|review|telecom|sterren=3
K|gebruiken|digitaal|3|neutraal|0|-|Boekhoudpakket is functioneel maar oogt als iets uit 1995.
K|gebruiken|digitaal|4|blijdschap|0|-|Btw-aangifte gaat in een paar klikken.
K|gebruiken|digitaal|2|neutraal|0|-|Bonnetjes scannen werkt wispelturig.
K|hulp|wachttijd|4|blijdschap|0|-|Support antwoordt gewoonlijk nog dezelfde dag.
K|betalen|prijs|2|neutraal|0|-|Het maandbedrag is in twee jaar verdubbeld.
#S|rec-a-0023|social|telecom|
K|gebruiken|digitaal|2|irritatie|0|-|dank je @notulio voor de update waar niemand om vroeg, al mijn mapjes zijn weg 👍
#S|rec-a-0024|social|webshop|
K|gebruiken|kwaliteit|5|blijdschap|0|-|die nieuwe noise cancelling van @klankkast is crazy, mn moeder stond 5 min te schreeuwen en ik hoorde NIKS 💀
#S|rec-a-0025|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Stofzuigrobot is een handig hulpje voor de benedenverdieping.
K|gebruiken|kwaliteit|2|neutraal|0|-|Hij ziet zwarte vloerkleden aan voor een afgrond.
K|gebruiken|kwaliteit|2|neutraal|0|-|Donkere hoeken slaat hij over.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De dweilfunctie overtrof mijn verwachtingen.
K|gebruiken|digitaal|2|neutraal|1|-|De app verliest om de paar dagen de verbinding.
#S|rec-a-0026|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Prima koelkast met slimme indeling.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Groentelade houdt sla echt een week knapperig.
K|gebruiken|kwaliteit|2|neutraal|0|-|Deur piept na dertig seconden, best bazig.
#S|rec-a-0027|review|webshop|sterren=1
K|ontvangen|kwaliteit|1|boosheid|0|-|Gloednieuwe vriezer met een deuk als een krater.
K|ontvangen|kwaliteit|2|neutraal|0|-|En hij vriest niet: na 24 uur was mijn ijs nog soep.
K|wijzigen|wachttijd|2|irritatie|2|-|Omruilen? Prima, over vijf weken.
K|betalen|geen|2|neutraal|0|-|Al die tijd is het geld al wel van mijn rekening.
#S|rec-a-0028|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De oven warmt ongelijkmatig.
K|gebruiken|kwaliteit|2|neutraal|0|-|Links is mijn cake bruin, rechts is hij nog bleek.
K|gebruiken|kwaliteit|2|neutraal|0|-|Ook zijn de draaiknoppen zo gladjes dat je ze met natte handen niet omkrijgt.
K|gebruiken|kwaliteit|3|neutraal|0|-|Grillen gaat oké.
#S|rec-a-0029|review|webshop|sterren=5
K|ontvangen|bejegening|4|dankbaarheid|0|-|Eigenlijk is deze beoordeling voor de klusser van de winkel, die mijn inductieplaat kwam aansluiten.
K|ontvangen|bejegening|5|blijdschap|0|-|Rustig, kundig, beleefd en hij liet de keuken netter achter dan hij hem aantrof.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De plaat zelf is ook formidabel: water kookt in anderhalve minuut.
#S|rec-a-0030|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Beeld van de tv is fenomenaal.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Geluid is blikachtig en dun, zonder soundbar is praten onverstaanbaar.
K|gebruiken|digitaal|2|irritatie|0|-|En dat menu vol reclametegels, ik heb toch voor dat ding betaald?
K|ontvangen|geen|3|neutraal|0|-|Ophangen met twee man is aan te bevelen.
#S|rec-a-0031|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Compact waterkokertje voor op reis.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het stroomdraadje rolt netjes op.
K|gebruiken|kwaliteit|2|neutraal|0|-|De buitenkant wordt gloeiend, dus pas op je vingers.
#S|rec-a-0032|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|Elektrische tandenborstel met het geluid van een drilboor.
K|gebruiken|kwaliteit|2|irritatie|0|-|Oplaadlampje liegt, hij is zo leeg.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Tanden worden er wel schoon van.
#S|rec-a-0033|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Eindelijk weer fatsoenlijk geslapen dankzij deze wekker met licht.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het simuleert de zonsopkomst heel natuurlijk.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Je wordt vredig wakker, zelfs in januari.
#S|rec-a-0034|review|webshop|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Prullaria.
K|gebruiken|kwaliteit|1|boosheid|0|-|Alles aan dit keukenmachientje is wankel, wrak en waardeloos.
K|gebruiken|kwaliteit|1|irritatie|0|-|Zelfs zachte boter krijgt hij niet geklopt.
#S|rec-a-0035|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Het is een brave naaimachine voor beginners.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Rechte steek en zigzag gaan goed.
K|gebruiken|kwaliteit|2|irritatie|0|-|Knoopsgaten zijn een loterij.
K|gebruiken|kwaliteit|2|neutraal|0|-|Spijkerstof kan hij niet aan.
#S|rec-a-0036|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Als doe-het-zelver met twee linkerhanden ben ik blij met deze accuschroevendraaier.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Hij is handzaam en je schroeft er niet meteen de kop mee aan gort.
K|gebruiken|kwaliteit|2|neutraal|0|-|Bitjes slijten vlot.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het lampje voorop is een slimmigheidje.
#S|rec-a-0037|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Ladder wankelt op vlakke vloer, dat mag niet.
K|gebruiken|privacy|2|bezorgdheid|0|angst|Ik durf er eerlijk gezegd niet hoger op dan de derde tree.
K|gebruiken|kwaliteit|2|irritatie|0|-|Dopjes glijden er ook steeds af.
#S|rec-a-0038|review|webshop|sterren=3
K|ontvangen|kwaliteit|4|blijdschap|0|-|Pakket kwam in goede staat aan.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Verfspuit werkt naar behoren bij dunne lak.
K|gebruiken|kwaliteit|2|neutraal|0|-|Bij muurverf raakt de spuitmond verstopt.
K|gebruiken|kwaliteit|2|irritatie|0|-|Reinigen is een heel karwei, daar gaat je tijdwinst.
#S|rec-a-0039|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Niet kapot te krijgen deze betonmolen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Al drie zomers aan 't draaien, weer of geen weer, en hij geeft geen krimp.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Echt materieel voor stielmannen.
#S|rec-a-0040|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De hogedrukreiniger heeft mijn terras een tweede jeugd bezorgd.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mos, algen, kauwgom: weggeblazen.
K|gebruiken|kwaliteit|2|irritatie|0|-|Slang is stug en draait de hele tijd in de knoop.
K|gebruiken|kwaliteit|2|neutraal|0|-|Buren vinden hem wat minder geslaagd.
#S|rec-a-0041|review|webshop|sterren=1
K|gebruiken|kwaliteit+informatie|1|boosheid|0|-|Er stond 'fluisterstil' op de doos van de warmtepompdroger. Het lijkt wel een opstijgend vliegtuig.
K|gebruiken|kwaliteit|2|neutraal|0|-|Was komt er klam uit.
K|betalen|prijs|1|boosheid|0|-|En voor die pret 899 euro.
#S|rec-a-0042|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Oortjes zitten comfortabel en klinken evenwichtig.
K|gebruiken|kwaliteit|2|neutraal|1|-|De verbinding valt weg zodra mijn telefoon in mijn achterzak zit.
K|gebruiken|kwaliteit|2|irritatie|0|-|Doosje krast al van ernaar kijken.
K|gebruiken|kwaliteit|3|neutraal|0|-|Voor het sporten voldoen ze.
#S|rec-a-0043|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|gaming muis dubbelklikt na 2 maand al
K|gebruiken|kwaliteit|2|irritatie|0|-|rgb licht is leuk maar daar schiet je niks mee raak
K|wijzigen|wachttijd|4|blijdschap|0|-|wel vlot een nieuwe gekregen
K|gebruiken|kwaliteit|2|teleurstelling|0|-|die het nu ook al heeft
#S|rec-a-0044|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Goede monitor, accurate kleuren, matte coating.
K|gebruiken|kwaliteit|2|neutraal|0|-|Voet neemt veel bureauruimte in.
K|ontvangen|kwaliteit|4|blijdschap|0|-|Geen dode pixels, altijd weer even duimen draaien.
#S|rec-a-0045|review|webshop|sterren=5
K|orienteren|informatie|4|blijdschap|0|-|Het advies op de site was doorslaggevend: voor mijn kleine zolder had ik geen zwaardere router nodig.
K|ontvangen|geen|4|blijdschap|0|-|Binnen vijf minuten online.
K|gebruiken|storing|5|vertrouwen|0|-|Al een jaar geen enkele hapering.
#S|rec-a-0046|review|telecom|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|De smart-tv-box is vlug en de afstandsbediening ligt lekker.
K|gebruiken|digitaal|2|neutraal|0|-|Spraakbesturing verstaat mijn Limburgs niet.
K|gebruiken|digitaal|2|irritatie|0|-|Zeg je 'zet het harder', start hij een film over een haard.
#S|rec-a-0047|review|telecom|sterren=2
K|gebruiken|digitaal|2|teleurstelling|0|-|Het thermostaatje is op papier vernuftig, in de praktijk een eigenheimer.
K|gebruiken|digitaal|2|irritatie|0|-|Midden in de nacht besluit hij dat het 23 graden moet zijn.
K|gebruiken|privacy|2|bezorgdheid|0|angst|Waar al mijn gegevens over wanneer ik thuis ben belanden, daar lig ik soms wel van wakker.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het ontwerp is strak, dat kan ik niet ontkennen.
#S|rec-a-0048|review|telecom|sterren=4
K|gebruiken|digitaal|4|blijdschap|0|-|Ik gebruik dit vertaalprogramma voor mijn werk en het is verbazend accuraat.
K|gebruiken|digitaal|2|teleurstelling|0|-|Spreekwoorden gaan faliekant mis.
K|gebruiken|digitaal|4|blijdschap|0|-|Vormgeving is rustig en overzichtelijk.
#S|rec-a-0049|review|telecom|sterren=1
K|gebruiken|digitaal|1|boosheid|0|-|Deze antivirus is erger dan een virus.
K|gebruiken|digitaal|2|irritatie|0|-|Pop-ups, waarschuwingen, 'upgrade nu', het houdt niet op.
K|vertrekken|digitaal|2|irritatie|2|-|Verwijderen lukt niet, ik ben er een hele avond mee zoet geweest.
K|betalen|beleid+prijs|1|boosheid|0|-|En dan automatisch verlengd voor 89 euro!!!
#S|rec-a-0050|review|telecom|sterren=5
K|gebruiken|digitaal|5|blijdschap|0|-|Klasse app.
K|gebruiken|digitaal|4|blijdschap|0|-|Bustijden kloppen op de minuut en de kaart is intuïtief.
K|gebruiken|digitaal|4|blijdschap|0|-|ook voor slechtzienden goed te gebruiken, dat mag ook weleens gezegd
#S|rec-a-0051|review|telecom|sterren=3
K|gebruiken|digitaal|3|neutraal|0|-|Niet slechter dan andere weerapps.
K|gebruiken|digitaal|2|irritatie|0|-|Regen voorspelt hij steevast een kwartier te laat.
K|gebruiken|digitaal|4|blijdschap|0|-|Het icoontje met de snorrende kat bij mist is een leuke vondst.
#S|rec-a-0052|enquete|telecom|nps=9
K|gebruiken|kwaliteit|4|vertrouwen|0|-|degelijk toestel, al 4 jaar mee
#S|rec-a-0053|enquete|telecom|nps=4
K|gebruiken|digitaal|2|teleurstelling|0|-|nieuwe app is een achteruitgang
K|gebruiken|digitaal|2|irritatie|1|-|kan mijn eigen facturen niet meer vinden
#S|rec-a-0054|review|webshop|sterren=2
K|aanleiding|geen|3|neutraal|0|-|Onze oude magnetron was na negentien jaar op.
K|aanvragen|geen|3|neutraal|0|-|Op aanraden van een collega dit exemplaar gekocht.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Achteraf een misrekening.
K|gebruiken|kwaliteit|2|irritatie|0|-|Om een kop thee op te warmen moet je eerst vijf menu's door, het is geen raketlancering.
K|gebruiken|kwaliteit|2|irritatie|0|-|De deur sluit met een klap die tot bij de buren te horen is.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Popcorn poft hij dan weer vlekkeloos.
K|wijzigen|geen|3|verlangen|0|wens|Ik overweeg hem te ruilen voor iets met twee knoppen.
#S|rec-a-0055|review|webshop|sterren=4
K|orienteren|geen|3|neutraal|0|-|Drie modellen vergeleken in de winkel.
K|orienteren|bejegening|4|blijdschap|0|-|De verkoper was eerlijk en praatte me niet de duurste aan.
K|ontvangen|levering|4|blijdschap|0|-|Twee dagen later stond de vaatwasser er, inclusief afvoer van de oude.
K|ontvangen|bejegening|2|irritatie|0|-|De mannen waren nogal gehaast en lieten het verpakkingsmateriaal staan.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De machine doet zijn werk geruisloos en grondig.
K|gebruiken|kwaliteit|2|neutraal|0|-|Besteklade vraagt gewenning.
#S|rec-a-0056|review|webshop|sterren=1
K|gebruiken|storing|1|boosheid|0|-|Ketel van drie maanden oud, midden in de vrieskou uitgevallen.
K|hulp|bereikbaarheid|1|boosheid|3|-|Op zaterdag geen mens te bereiken, op zondag ook niet, en op maandag kreeg ik een bandje.
K|gebruiken|privacy|2|bezorgdheid|0|angst|Mijn baby sliep met een muts op en ik ben zelden zo ongerust geweest.
K|hulp|levering|2|irritatie|2|-|Woensdag kwam er eindelijk iemand.
K|hulp|storing|4|opluchting|0|-|Na tien minuten brandde hij weer, een los draadje.
K|betalen|beleid|2|irritatie|0|-|En dat draadje moest ík betalen.
#S|rec-a-0057|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Barbecue geeft een mooie gelijkmatige hitte.
K|ontvangen|informatie|2|verwarring|1|-|In elkaar zetten was een crime: 64 schroeven en een plaatje waar je een vergrootglas bij nodig hebt.
K|gebruiken|kwaliteit|2|neutraal|0|-|Het deksel is na één regenbui al gaan roesten.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Onze zalm op cederhout was niettemin fantastisch.
#S|rec-a-0058|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Deze elektrische bakfiets heeft ons leven veranderd, zonder overdrijven.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Twee kinderen, een hond en een krat bier, heuvel op, hij trekt het moeiteloos.
K|gebruiken|storing|2|neutraal|0|-|Eén keer een foutmelding gehad op het display.
K|hulp|doorverwijzing|4|blijdschap|0|-|De fietsenmaker belde zelf met de fabrikant en regelde alles, ik had er geen omkijken naar.
K|terugkijken|geen|5|vertrouwen|0|-|Wij willen nooit meer een tweede auto.
#S|rec-a-0059|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De weegschaal is onbetrouwbaar.
K|gebruiken|kwaliteit|2|irritatie|0|-|Ik stap erop: 71, ik stap eraf en erop: 74, en zo snel kom zelfs ik niet aan.
#S|rec-a-0060|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Naar omstandigheden een goeie koop, dit refurbished tabletje.
K|gebruiken|kwaliteit|3|neutraal|0|-|Krasje rechtsonder, precies zoals beschreven.
K|gebruiken|kwaliteit|4|vertrouwen|0|-|Accu zit nog op 93 procent, dat stemt hoopvol.
#S|rec-a-0061|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|'t Is een redelijk ding.
K|gebruiken|kwaliteit|2|neutraal|0|-|maar die knopkes zijn veel te klein voor mijn dikke vingers
K|gebruiken|kwaliteit|4|blijdschap|0|-|'t geluid is wel straf voor zo'n klein radioke
#S|rec-a-0062|social|webshop|
K|gebruiken|storing|2|irritatie|0|-|En daar gaat mijn koffiezetapparaat. Op maandag. Om zes uur. Met timing zit het dus wel snor @brouwhuis
#S|rec-a-0063|social|telecom|
K|gebruiken|digitaal|4|blijdschap|0|-|ok @tikkeltje jullie dark mode is chef's kiss
#S|rec-a-0064|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De zitmaaier rijdt als een speer.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Draait op een dubbeltje en het zitje veert lekker mee.
K|gebruiken|kwaliteit|2|neutraal|0|-|De grasvanger loopt wat vlug vol.
#S|rec-a-0065|review|webshop|sterren=2
K|gebruiken|privacy|1|irritatie|0|-|Naaktscanners op de luchthaven zijn discreter dan deze babyfoon, elke buurman in de straat kon meekijken.
K|gebruiken|privacy|1|boosheid|0|-|Onacceptabel lek voor een product in een kinderkamer.
K|hulp|informatie|2|irritatie|1|-|Fabrikant kwam met een nietszeggend standaardpraatje over 'continu verbeteren'.
#S|rec-a-0066|email|webshop|
K|geen|geen|3|neutraal|0|-|Goedemiddag,
K|gebruiken|storing|2|neutraal|0|-|Sinds gisteren geeft mijn vaatwasser foutcode E24 en blijft er een laag water onderin staan.
K|gebruiken|storing|2|neutraal|1|-|Het filter heb ik al schoongemaakt, zonder resultaat.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Tot nu toe was ik bijzonder te spreken over het apparaat.
K|hulp|beleid|3|neutraal|0|vraag|Valt dit nog onder de garantie?
K|geen|geen|3|neutraal|0|-|Groet, Dirk Molenkamp
#S|rec-a-0067|review|webshop|sterren=3
K|gebruiken|kwaliteit|2|neutraal|0|-|Deze luchtbevochtiger is een dorstig kereltje, om de vijf uur bijvullen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik merk wel dat mijn keel minder droog is.
K|gebruiken|kwaliteit|2|neutraal|0|-|Kalkvlekken op het nachtkastje neem je erbij.
#S|rec-a-0068|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Fantastische zaag, zuivere snede, nul splinters.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Weegt niks, dus boven je hoofd zagen is geen straf.
#S|rec-a-0069|review|webshop|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Waaier stuk, netje stuk, mijn humeur stuk.
K|betalen|prijs|1|boosheid|0|-|Oplichterij met een stekker eraan.
#S|rec-a-0070|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Schilderset is prijstechnisch interessant en kwalitatief alleszins behoorlijk.
K|gebruiken|kwaliteit|2|neutraal|0|-|Rollers verharen in het begin.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Kwasten houden hun vorm.
#S|rec-a-0071|enquete|webshop|csat=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|te zwak vermogen
K|gebruiken|kwaliteit|2|neutraal|0|-|beker lekt
#S|rec-a-0072|enquete|webshop|csat=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|subliem apparaat!
#S|rec-a-0073|review|webshop|sterren=3
K|ontvangen|kwaliteit|2|verwarring|1|-|Uit de doos kwamen zeven losse onderdelen en geen enkel idee waar ze bij horen.
K|ontvangen|informatie|4|opluchting|0|-|Een filmpje van een behulpzame Zweed bracht uitkomst.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Eenmaal gemonteerd sapt deze slowjuicer als de beste.
K|gebruiken|kwaliteit|2|neutraal|0|-|Selderij raakt erin verstrikt.
K|gebruiken|kwaliteit|2|irritatie|0|-|Schoonmaken kost meer tijd dan het sap opdrinken.
K|betalen|prijs|3|neutraal|0|-|Prijs ligt in de middenmoot.
#S|rec-a-0074|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|verrassing|0|-|Nooit geweten dat een strijkplank je humeur kan opkrikken.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Loodrecht, stabiel, verstelbaar tot mijn lengte van 1.94.
K|gebruiken|kwaliteit|2|neutraal|0|-|Hoes is een beetje aan de schrale kant.
#S|rec-a-0075|review|telecom|sterren=2
K|ontvangen|digitaal|2|verwarring|2|-|Het aanmaken van een profiel is een mysterie: telkens 'gebruikersnaam bestaat al', terwijl ik nieuw ben.
K|gebruiken|digitaal|2|irritatie|0|-|Eens binnen, is de app behoorlijk log.
K|gebruiken|digitaal|4|blijdschap|0|-|De stappenteller lijkt wél betrouwbaar.
K|gebruiken|digitaal|3|verlangen|0|wens|Ik hoop dat een volgende versie dat inloggedoe verhelpt.
#S|rec-a-0076|review|webshop|sterren=5
K|gebruiken|storing|4|opluchting|0|-|Na een nachtje drogen in rijst en tranen deed mijn e-reader het gewoon weer.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik heb nog nooit zo'n taai rakkertje gehad.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Leest rustig, ook in felle zon.
