#S|zrg-0001|review|zorg|sterren=2
K|aanvragen|wachttijd|2|irritatie|2|-|Elke ochtend klokslag acht hang ik aan de telefoon en elke ochtend ben ik nummer 17 in de rij.
K|aanvragen|geen|2|teleurstelling|1|-|Tegen dat je aan de beurt bent zijn de plekken voor die dag op,
K|aanvragen|beleid|2|irritatie|0|-|en voor de dag erna mag je nog niet bellen.
K|gebruiken|bejegening|4|blijdschap|0|-|De dokter zelf is trouwens een aardige vent.
#S|zrg-0002|social|zorg|
K|aanleiding|geen|2|neutraal|0|-|kies afgebroken op een stuk noga
K|aanvragen|bereikbaarheid|2|irritatie|1|-|3 tandartsen gebeld, allemaal "patiëntenstop". Wat moet een mens dan, een tang kopen?
#S|zrg-0003|gesprek|zorg|
A|||||||Apotheek De Vijzel, met Shirley.
K|geen|geen|3|neutraal|0|-|goeiemorgen met van der ploeg
K|ontvangen|levering|3|neutraal|0|vraag|ik wou even vragen of die pleisters van m'n man al binnen zijn
A|||||||Even kijken hoor. Op welke geboortedatum?
K|geen|geen|3|neutraal|0|-|twaalf elf negenenveertig
A|||||||Nee, die zijn nog niet leverbaar. De groothandel zegt eind volgende week.
K|ontvangen|levering+belofte|2|teleurstelling|0|-|eind volgende week hè dat zeiden jullie vorige week ook
K|ontvangen|levering|2|bezorgdheid|0|angst|hij heeft er nog twee en dan uh dan zit hij zonder en dat is met die pijn echt geen doen
A|||||||Dat snap ik. We kunnen een ander merk proberen, dan moet de huisarts wel een nieuw recept sturen.
K|ontvangen|geen|3|neutraal|0|vraag|moet ik dat dan regelen of doet u dat
A|||||||Dat doe ik, ik bel ze zo meteen.
K|hulp|doorverwijzing|4|opluchting|0|-|o gelukkig want bij de dokter kom je er niet doorheen
A|||||||Dan bel ik u voor twaalf uur terug.
K|hulp|belofte|3|neutraal|0|-|voor twaalf uur goed dan blijf ik bij de telefoon
#S|zrg-0004|enquete|zorg|nps=9
K|gebruiken|bejegening|4|blijdschap|0|-|Ze nemen echt de tijd voor je, ook als het druk is.
#S|zrg-0005|enquete|zorg|csat=2
K|gebruiken|informatie|2|verwarring|0|-|Drie witte jassen aan mijn bed gehad en alle drie vertelden ze wat anders over wanneer ik naar huis mocht
#S|zrg-0006|notitie|zorg|
K|aanvragen|geen|3|neutraal|0|wens|Mw Terpstra belt, wil afspr longarts voor haar moeder (88).
K|aanvragen|wachttijd|2|neutraal|0|-|Eerste plek over 14 wk.
K|aanvragen|wachttijd|2|bezorgdheid|0|angst|Dochter maakt zich zorgen, moeder slaapt al rechtop in de stoel.
M|aanvragen|mandaat|2|neutraal|0|-|Mag zelf geen spoedplek inplannen, teruggelegd bij verwijzer.
#S|zrg-0007|review|zorg|sterren=5
K|aanleiding|geen|2|bezorgdheid|0|angst|Doodsbang was ik, twaalf jaar niet geweest en een gebit als een ruïne.
K|gebruiken|bejegening|5|dankbaarheid|0|-|Renske van Mondzorg Het Sluisje heeft het eerste half uur alleen maar gepraat met me.
K|gebruiken|informatie|4|vertrouwen|0|-|Ze zei bij elke handeling wat er kwam en als ik mijn hand opstak stopte ze.
K|gebruiken|kwaliteit|4|opluchting|0|-|Inmiddels vier vullingen verder en ik heb er niks van gevoeld.
K|terugkijken|geen|5|blijdschap|0|-|Mensen met tandartsangst: niet langer wachten, gaan!
#S|zrg-0008|chat|zorg|
A|||||||Welkom bij Optiek Helderzien! Waarmee kan ik je helpen?
K|ontvangen|levering|3|neutraal|0|vraag|hoi, mijn bril zou vorige week klaar zijn, weten jullie al meer?
A|||||||Mag ik je achternaam en postcode?
K|geen|geen|3|neutraal|0|-|Oudejans 1782
A|||||||Het linkerglas is bij controle afgekeurd, er is een nieuw glas besteld.
K|ontvangen|informatie|2|irritatie|0|-|fijn dat ik dat nu hoor als ik er zelf achteraan ga
K|ontvangen|levering|3|neutraal|0|vraag|wanneer dan wel?
A|||||||Naar verwachting dinsdag. Je krijgt een sms.
K|ontvangen|geen|2|neutraal|1|-|ik loop nu al 2 weken met een bril op met 1 poot
A|||||||Je mag langskomen, dan zetten we er gratis een nieuwe poot op.
K|hulp|beleid|4|blijdschap|0|-|oh dat is wel tof, kom ik zaterdag
#S|zrg-0009|social|zorg|
K|gebruiken|wachttijd|2|irritatie|2|-|Spoed AZ Leieheuvel. Binnen om 14u, nu 21u30. Nog gene dokter gezien. Ventje van 4 met een gebroken pols naast mij.
K|gebruiken|bejegening|4|dankbaarheid|0|-|wel chapeau voor de verpleging die hier non-stop rondloopt met koekskes en een lach
#S|zrg-0010|email|zorg|
K|geen|geen|3|neutraal|0|-|Geachte praktijk,
K|betalen|beleid|2|neutraal|0|-|Op 14 maart ontving ik een nota van € 38,50 wegens een niet nagekomen afspraak.
K|wijzigen|geen|3|neutraal|0|-|Die afspraak heb ik echter twee dagen tevoren via uw website geannuleerd, zie bijlage.
K|betalen|fout|3|verlangen|0|wens|Ik verzoek u vriendelijk de nota in te trekken.
K|geen|geen|3|neutraal|0|-|Met vriendelijke groet, H. Duijvestein
#S|zrg-0011|review|zorg|sterren=4
K|ontvangen|kwaliteit|4|neutraal|0|-|Steunzolen passen goed,
K|ontvangen|levering|2|neutraal|3|-|alleen heb ik er zeven weken op gewacht in plaats van drie.
#S|zrg-0012|enquete|zorg|csat=5
K|ontvangen|bejegening|5|dankbaarheid|0|-|Onze kraamverzorgster Wilma was goud waard
K|gebruiken|informatie|4|vertrouwen|0|-|Na een week durfde ik hem zelf in bad te doen zonder dat ik trilde.
#S|zrg-0013|gesprek|zorg|
A|||||||Huisartsenpost Lindegouw, u spreekt met de triagist.
K|geen|geen|3|neutraal|0|-|ja hallo
K|aanleiding|geen|2|bezorgdheid|0|-|het gaat om mijn dochtertje van tien maanden die heeft veertig drie koorts
A|||||||Hoe lang al?
K|aanleiding|geen|2|neutraal|0|-|sinds gisteravond en ze drinkt bijna niet meer uh twee slokjes vanmiddag
A|||||||Heeft ze nog natte luiers?
K|aanleiding|geen|2|neutraal|0|-|eentje vanmorgen en daarna eigenlijk niet
A|||||||Is ze goed wakker te krijgen?
K|aanleiding|geen|2|bezorgdheid|0|-|ze is wel wakker maar ze is zo slap ze kijkt zo raar
K|hulp|geen|3|bezorgdheid|0|vraag|moet ik niet gewoon met haar naar het ziekenhuis rijden
A|||||||Nee, u mag nu direct hierheen komen. U wordt meteen gezien.
K|hulp|wachttijd|4|opluchting|0|-|oké nu meteen ja oké dank u wel
K|hulp|bereikbaarheid|4|dankbaarheid|0|-|ik was al zo bang dat ik eindeloos in de wacht zou hangen maar u nam zo op
#S|zrg-0014|review|zorg|sterren=1
K|gebruiken|bejegening|2|boosheid|0|-|"U heeft het vast opgezocht op internet hè mevrouw", dat was zijn eerste zin.
K|gebruiken|fout|1|boosheid|3|-|Een half jaar paracetamol slikken voor wat achteraf een hernia bleek te zijn!!
K|vertrekken|geen|2|neutraal|0|-|Ik zit inmiddels bij een andere huisarts.
#S|zrg-0015|social|zorg|
K|gebruiken|bejegening|4|blijdschap|0|-|De apotheker op den hoek die mij elke maand vraagt hoe 't met mijn kater is 😄 zo iemand
#S|zrg-0016|enquete|zorg|nps=4
K|gebruiken|doorverwijzing|2|irritatie|0|-|Iedere dag een ander gezicht aan mijn bed om de steunkousen aan te trekken.
K|gebruiken|herhaling|2|irritatie|2|-|Ik mag het elke ochtend opnieuw uitleggen, rechts eerst.
#S|zrg-0017|notitie|zorg|
K|betalen|informatie|2|verwarring|0|-|Pt snapt factuur implantaat niet, 3 codes die op elkaar lijken.
K|betalen|prijs|2|neutraal|0|-|Had begroting van 1450, nota is 1890.
K|betalen|geen|3|neutraal|0|wens|Wil uitleg + evt betalingsregeling.
M|betalen|kennis|2|neutraal|0|-|Kan zelf niet zien waarom kroon apart gecodeerd is, bij praktijkmanager neergelegd.
#S|zrg-0018|review|zorg|sterren=3
K|gebruiken|kwaliteit|4|neutraal|0|-|Oefeningen helpen, rug is soepeler.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Maar de behandelaar staat de helft van de tijd op zijn telefoon te kijken terwijl ik sta te zwoegen op dat apparaat.
K|betalen|prijs|3|neutraal|0|-|Na negen keer moet je het zelf betalen, 42 euro per keer.
#S|zrg-0019|social|zorg|
K|aanvragen|wachttijd|2|teleurstelling|3|-|al 11 maanden op de wachtlijst voor traumatherapie. gisteren weer een brief: "nog circa 6 maanden". ik kan niet meer
#S|zrg-0020|chat|zorg|
K|geen|geen|3|neutraal|0|-|Goedemiddag
K|gebruiken|digitaal|2|neutraal|0|-|ik zie mijn bloeduitslag niet in het portaal staan
A|||||||Goedemiddag! Wanneer is er geprikt?
K|geen|geen|3|neutraal|0|-|Vorige week woensdag
A|||||||Uitslagen komen na 7 dagen automatisch beschikbaar, dus morgen.
K|gebruiken|informatie|4|neutraal|0|-|Ah ok, dat stond er niet bij
K|gebruiken|geen|3|bezorgdheid|0|vraag|Betekent dat dan dat het goed is? Anders hadden ze toch gebeld?
A|||||||Dat kan ik helaas niet zeggen, uw arts bespreekt de uitslag met u.
K|gebruiken|geen|2|bezorgdheid|0|-|Spannend hoor, ik slaap er slecht van
A|||||||Dat begrijp ik. Zal ik vragen of de assistente u vandaag belt?
K|hulp|geen|3|verlangen|0|wens|Graag heel graag
#S|zrg-0021|review|zorg|sterren=5
K|hulp|wachttijd|5|blijdschap+verrassing|0|-|Zondagochtend om 9 uur gemaild over een losgekomen beugelslotje, maandag om half elf zat hij weer vast!
#S|zrg-0022|email|zorg|
K|geen|geen|3|neutraal|0|-|Dag Annelore,
K|gebruiken|levering|2|neutraal|1|-|Gisteren is er 's avonds niemand langsgekomen om ons moeder in bed te leggen.
K|gebruiken|levering|2|bezorgdheid|0|-|Ze heeft tot elf uur in haar zetel gezeten tot mijn broer toevallig binnensprong.
K|hulp|bereikbaarheid|2|irritatie|1|-|Het wachtnummer op jullie kaartje ging over naar een bandje met muziek.
K|gebruiken|levering|2|bezorgdheid|0|angst|Ik hou mijn hart vast voor het weekend.
K|hulp|geen|3|neutraal|0|vraag|Kunnen we hier eens over bellen, liefst vandaag nog?
K|geen|geen|3|neutraal|0|-|Groeten, Griet
#S|zrg-0023|enquete|zorg|csat=3
K|gebruiken|geen|3|neutraal|0|-|gewoon een controle, niks bijzonders
#S|zrg-0024|review|zorg|sterren=2
K|aanvragen|digitaal|2|irritatie|1|-|Om een herhaalrecept aan te vragen moet je tegenwoordig een app downloaden, een account maken, je identiteit laten checken en dan blijkt jouw medicijn er niet in te staan.
K|aanvragen|geen|2|teleurstelling|0|-|Vroeger sprak je gewoon het bandje in.
#S|zrg-0025|social|zorg|
K|gebruiken|kwaliteit|4|blijdschap|0|-|Eerste keer sinds de val weer 5 km gewandeld 💪
K|gebruiken|bejegening|4|dankbaarheid|0|-|Bedankt @fysiodekade voor al het gezeur dat ik gewoon door moest
#S|zrg-0026|gesprek|zorg|
A|||||||Polikliniek orthopedie, met Nadia.
K|geen|geen|3|neutraal|0|-|ja met tinus verhagen
K|gebruiken|levering|2|neutraal|1|-|ik heb net een telefoontje gehad dat mijn operatie van donderdag niet doorgaat
A|||||||Dat klopt, het spijt me. Er is te weinig personeel op de OK.
K|gebruiken|levering|2|irritatie|2|-|dit is de derde keer hè de derde keer
K|gebruiken|geen|2|irritatie|3|-|ik heb al twee keer vrij genomen en mijn zus komt speciaal uit limburg om op de honden te passen
A|||||||Ik begrijp dat het heel vervelend is.
K|hulp|bejegening|2|irritatie|0|-|ja dat zeggen jullie elke keer
K|gebruiken|wachttijd|3|neutraal|0|vraag|wanneer dan wel
A|||||||Ik kan nog geen nieuwe datum geven.
K|gebruiken|informatie|2|boosheid|0|-|nou geweldig dus ik loop gewoon door met die heup tot sint juttemis
K|gebruiken|kwaliteit|2|neutraal|1|-|ik slaap op een stoel omdat ik niet meer op m'n zij kan liggen weet u dat
A|||||||Ik zet u op de oproeplijst voor als er iemand uitvalt.
K|hulp|geen|3|neutraal|0|vraag|en hoe snel moet ik er dan zijn
A|||||||Binnen vier uur.
K|hulp|beleid|3|neutraal|0|-|dat moet lukken zet me daar maar op ja
#S|zrg-0027|notitie|zorg|
K|ontvangen|fout|2|neutraal|0|-|Mw belt, zat verkeerde sterkte in de zak: 40 mg ipv 20.
K|ontvangen|fout+privacy|2|bezorgdheid|0|-|Heeft er al 3 van geslikt, erg geschrokken.
K|hulp|geen|3|neutraal|0|vraag|Vraagt of dit kwaad kan.
M|hulp|samenwerking|4|neutraal|0|-|Apotheker stond ernaast, direct overgenomen.
#S|zrg-0028|review|zorg|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Wat een verademing, na drie brillen van de keten eindelijk glazen waarmee ik én de ondertiteling én mijn breiwerk zie.
K|gebruiken|informatie|4|vertrouwen|0|-|Meneer Goossens heeft bijna een uur gemeten en precies uitgelegd waarom het eerder misging.
K|betalen|prijs|2|neutraal|0|-|Goedkoop is anders,
K|betalen|prijs|4|blijdschap|0|-|maar elke cent waard.
#S|zrg-0029|enquete|zorg|ces=2
K|aanvragen|doorverwijzing|2|irritatie|2|-|De huisarts zegt bel de wijkverpleging, de wijkverpleging zegt bel het wmo-loket, wmo zegt dat het bij de huisarts hoort.
#S|zrg-0030|social|zorg|
K|betalen|prijs|2|irritatie|0|-|36 euro voor een telefonisch consult van 4 minuten.. bij mn provider bel ik onbeperkt voor minder
#S|zrg-0031|review|zorg|sterren=4
K|gebruiken|bejegening|4|blijdschap|0|-|Vriendelijke assistentes,
K|gebruiken|wachttijd|2|neutraal|1|-|je zit wel altijd minstens een half uur te wachten.
K|gebruiken|geen|3|verlangen|0|wens|Misschien een idee om een schermpje op te hangen met de uitloop?
#S|zrg-0032|enquete|zorg|nps=10
K|gebruiken|kwaliteit|5|dankbaarheid|0|-|Zonder psycholoog Maaike had ik hier niet meer gezeten.
#S|zrg-0033|chat|zorg|
K|aanvragen|geen|3|neutraal|0|vraag|nemen jullie nog nieuwe patienten aan?
A|||||||Hoi! Woon je in Zuidbroek of omstreken?
K|geen|geen|3|neutraal|0|-|ja sinds maart in zuidbroek, de Kastelein
A|||||||Dan kun je je inschrijven via het formulier op onze site.
K|aanvragen|digitaal|2|neutraal|1|-|dat formulier geeft fout bij bsn
A|||||||Vul je het met voorloopnul in?
K|aanvragen|digitaal|4|neutraal|0|-|ah met de 0 ervoor werkt het wel
K|aanvragen|geen|3|neutraal|0|vraag|hoor ik dan nog iets of ben ik dan gewoon ingeschreven
A|||||||Je krijgt binnen twee weken een bevestiging.
K|geen|geen|3|neutraal|0|-|top tnx
#S|zrg-0034|review|zorg|sterren=1
K|hulp|bereikbaarheid|1|boosheid|2|-|PROBEER ZE MAAR EENS TE BELLEN, HET LUKT JE NIET
K|hulp|bereikbaarheid|2|irritatie|0|-|keuzemenu van 7 opties en dan wordt de verbinding verbroken
K|vertrekken|geen|2|neutraal|0|-|op zoek naar andere apotheek
#S|zrg-0035|review|zorg|sterren=1
K|gebruiken|fout|1|boosheid|0|-|Verkeerde kies getrokken. Lees dat nog een keer.
K|hulp|bejegening|1|boosheid|0|-|En toen ik terugkwam met de foto in mijn hand zei ze doodleuk dat die andere er vroeg of laat ook uit had gemoeten.
K|hulp|wachttijd|2|neutraal|3|-|Klacht ingediend in februari, het is nu juni en ik wacht nog.
#S|zrg-0036|review|zorg|sterren=4
K|aanvragen|digitaal|4|blijdschap|0|-|Afspraak maken via de site was een fluitje van een cent, je ziet meteen welke kiné vrij is.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Na vier beurten kan ik mijn arm weer boven mijn hoofd krijgen.
K|gebruiken|kwaliteit|2|irritatie|0|-|Parkeren is er wel een ramp.
#S|zrg-0037|social|zorg|
K|gebruiken|bejegening|5|dankbaarheid|0|-|Mijn vader ligt op C3 in het Maasoever. Verpleegkundige heeft op haar eigen pauze zijn favoriete haring gehaald. Ik moest er gewoon van huilen 🥹
#S|zrg-0038|social|zorg|
K|ontvangen|levering|2|teleurstelling|0|-|@apotheekdebron wéér geen methylfenidaat 18mg
K|ontvangen|levering|2|neutraal|2|-|dit is nu de vierde apotheek die ik afga
K|ontvangen|levering|3|neutraal|0|vraag|weet iemand waar ze het in regio Arnhem nog hebben??
#S|zrg-0039|enquete|zorg|nps=7
K|gebruiken|kwaliteit|4|blijdschap|0|-|Prima praktijk
K|gebruiken|wachttijd|2|neutraal|0|-|wachtkamer zit altijd bomvol
#S|zrg-0040|enquete|zorg|csat=1
K|gebruiken|bejegening|1|boosheid|0|-|Werd behandeld als een nummer, nee, een nummer krijgt nog aandacht.
#S|zrg-0041|enquete|zorg|csat=4
K|ontvangen|bejegening+informatie|4|blijdschap|0|-|Goed geholpen aan de balie, ze keek even na of het samen kan met mijn bloedverdunner.
#S|zrg-0042|enquete|zorg|nps=0
K|vertrekken|doorverwijzing|2|irritatie|0|-|Zes psychologen in twee jaar, allemaal weg voor ik hun achternaam kon onthouden, ik ben ermee gestopt.
#S|zrg-0043|gesprek|zorg|
A|||||||Thuiszorg De Wending, planning, met Kelly.
K|geen|geen|3|neutraal|0|-|met mevrouw hoekman u spreekt met mevrouw hoekman
K|gebruiken|levering|2|neutraal|0|-|het is nou kwart over tien en er is nog niemand geweest
A|||||||Even kijken, u staat voor tussen acht en half elf.
K|gebruiken|informatie|2|verwarring|0|-|half elf nee mij is altijd gezegd acht uur
K|gebruiken|geen|2|neutraal|0|-|ik zit hier in m'n nachtpon met de gordijnen dicht
A|||||||Er is een collega ziek, vandaar dat de route anders loopt.
K|hulp|informatie|2|irritatie|0|-|ja dat kan gebeuren kind maar bel dan even hè
K|hulp|geen|3|neutraal|0|-|ik ben niet zo'n zeur
K|gebruiken|levering+privacy|2|bezorgdheid|0|angst|maar ik moet m'n insuline hebben en ik durf nou niet te ontbijten
A|||||||O, dat verandert de zaak. Ik stuur Bianca nu direct.
K|gebruiken|wachttijd|3|neutraal|0|vraag|hoe lang duurt dat dan
A|||||||Tien minuutjes.
K|hulp|wachttijd|4|opluchting|0|-|nou dat is mooi
K|hulp|bejegening|4|dankbaarheid|0|-|dankjewel hoor kind je bent een schat
#S|zrg-0044|notitie|zorg|
K|gebruiken|bejegening|2|irritatie|0|-|Dhr. belt na consult gister: arts "keek geen seconde op van het scherm".
K|gebruiken|informatie|2|neutraal|0|-|Weet niet wat diagnose is, alleen een foldertje gekregen.
K|hulp|geen|3|neutraal|0|wens|Wil andere arts.
M|hulp|procedure|2|neutraal|0|-|Overstap binnen vakgroep moet schriftelijk, kan dat aan de tel niet regelen.
#S|zrg-0045|notitie|zorg|
K|aanvragen|geen|3|neutraal|0|wens|Mevr wil kraamzorg aanmelden, 22 wk zwanger, 2e kindje.
K|aanvragen|beleid|2|teleurstelling|0|-|Minimaal aantal uur valt tegen, had op 49 gehoopt, krijgt indicatie 33.
K|aanvragen|geen|3|neutraal|0|vraag|Vraagt of ze kan bijkopen en wat dat kost.
#S|zrg-0046|review|zorg|sterren=2
K|orienteren|informatie|2|irritatie|0|-|Op de site staat 'complete bril vanaf 79 euro'.
K|aanvragen|prijs|2|irritatie|0|-|In de winkel wordt dat, zodra je iets anders wilt dan een jampotbodem in een roze montuur, al gauw 410.
K|aanvragen|bejegening|2|neutraal|0|-|De verkoper bleef duwen, ontspiegeling, blauwlicht, krasvast, verzekering.
K|aanvragen|geen|2|neutraal|0|-|Ik ben zonder bril naar buiten gelopen.
#S|zrg-0047|review|zorg|sterren=5
K|aanleiding|geen|2|neutraal|0|-|Mijn gehoor werd zo slecht dat de kleinkinderen het opgaven om me iets te vertellen.
K|ontvangen|informatie|4|vertrouwen|0|-|Audicien Bert heeft drie setjes laten proberen en niet één keer het duurste aangeraden.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Ik hoor weer vogels!
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn vrouw zegt dat de tv eindelijk normaal staat.
#S|zrg-0048|email|zorg|
K|geen|geen|3|neutraal|0|-|Beste mevrouw Kraak,
K|aanvragen|informatie|2|verwarring|1|-|In uw brief staat dat ik nuchter moet komen, maar op de website lees ik dat een licht ontbijt mag.
K|aanvragen|informatie|3|neutraal|0|vraag|Welke van de twee geldt nu voor mij?
K|aanvragen|geen|3|bezorgdheid|0|vraag|En moet ik met mijn suikerziekte dan wel of geen metformine innemen die ochtend?
K|geen|geen|3|neutraal|0|-|Hartelijke groet, Joop Zandvliet
#S|zrg-0049|chat|zorg|
K|geen|geen|3|neutraal|0|-|hoi
K|wijzigen|geen|3|neutraal|0|wens|kan mijn controle van 3 mei naar een week later
A|||||||Goedemorgen! Op welke naam en geboortedatum?
K|geen|geen|3|neutraal|0|-|Sanne de Rooij 8-9-98
A|||||||10 mei 08.20 uur is vrij, of 12 mei 16.00.
K|wijzigen|geen|3|neutraal|0|wens|12 mei
A|||||||Staat genoteerd.
K|wijzigen|wachttijd|4|blijdschap|0|-|lekker snel
#S|zrg-0050|social|zorg|
K|aanvragen|bereikbaarheid|2|irritatie|2|-|Huisarts gebeld: 34 wachtenden. Na 50 min: "wij sluiten nu voor lunchpauze". Ik verzin dit niet.
#S|zrg-0051|social|zorg|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|nieuwe lenzen van @kijkplus voelen na 4 uur als schuurpapier
K|wijzigen|geen|3|neutraal|0|vraag|kan ik de rest van de doos nog omruilen?
A|||||||Dat kan als er maximaal twee verbruikt zijn, kom even langs!
K|wijzigen|beleid|4|blijdschap|0|-|oh nice
#S|zrg-0052|review|zorg|sterren=3
K|gebruiken|kwaliteit|4|neutraal|0|-|Medisch gezien niks op aan te merken, de ingreep ging goed en de wond is mooi dicht.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Maar het eten.
K|gebruiken|kwaliteit|2|irritatie|0|-|Grijze vis, grijze puree, grijze dame die het neerzet.
K|gebruiken|wachttijd|2|neutraal|1|-|En als je 's nachts belt mag je rustig een half uur op de po wachten.
#S|zrg-0053|review|zorg|sterren=5
K|gebruiken|bejegening|5|dankbaarheid|0|-|Dokter Van Laethem is ne mens met ne gouden hart
K|gebruiken|bejegening|4|dankbaarheid|0|-|Belde 's avonds zelf nog om te vragen hoe de koorts was
#S|zrg-0054|enquete|zorg|csat=3
K|aanvragen|digitaal|3|verlangen|0|wens|Zou fijn zijn als je 's avonds online een afspraak kan boeken
#S|zrg-0055|enquete|zorg|nps=8
K|gebruiken|kwaliteit|4|blijdschap|0|-|De groepsles op dinsdag is gezellig en je wordt er ook nog lenig van.
#S|zrg-0056|gesprek|zorg|
A|||||||Tandartspraktijk Hoogewerf, goedemiddag.
K|geen|geen|3|neutraal|0|-|ja goedemiddag met yasmina
K|aanleiding|geen|2|neutraal|0|-|ik ben net gevallen met de fiets en m'n voortand is er half af
A|||||||Ai. Heb je het stukje nog?
K|aanleiding|geen|3|neutraal|0|-|ja in een bakje melk dat had ik gegoogeld
A|||||||Heel goed. Heb je pijn?
K|aanleiding|geen|2|neutraal|0|-|valt mee het is meer dat ik eruitzie als een heks
K|aanleiding|geen|2|bezorgdheid|0|-|en ik heb overmorgen een sollicitatie dus ik ben wel een beetje in paniek
A|||||||Kun je om vier uur hier zijn?
K|aanvragen|wachttijd|4|verrassing+opluchting|0|-|vandaag al o wauw ja ik kom
K|betalen|prijs|3|neutraal|0|vraag|en wordt dat vergoed of moet ik geld meenemen
A|||||||Dat hangt van je aanvullende verzekering af, je krijgt de rekening thuis.
K|betalen|geen|2|bezorgdheid|0|-|ik heb geen aanvullende volgens mij
K|betalen|prijs|3|bezorgdheid|0|vraag|wat kost zoiets ongeveer
A|||||||Rond de honderd tot honderdvijftig.
K|betalen|prijs|3|neutraal|0|-|oké nou ja dat overleef ik nog net
#S|zrg-0057|review|zorg|sterren=1
K|gebruiken|fout+privacy|1|boosheid|0|-|Onze moeder lag met een gebroken heup twee uur op de badkamervloer omdat haar alarmknop niet was ingesteld na de verhuizing naar kamer 14.
K|hulp|informatie|2|boosheid|0|-|De leiding spreekt in de brief van een 'miscommunicatie tussen schijven'.
K|hulp|bejegening|2|teleurstelling|0|-|Een excuus stond er niet in.
#S|zrg-0058|email|zorg|
K|geen|geen|3|neutraal|0|-|Hallo team,
K|gebruiken|bejegening|5|dankbaarheid|0|-|Ik wilde even laten weten hoe fijn het was dat Jolanda bij de bevalling van Teun twee uur langer bleef omdat ze zag dat ik instortte.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De beschuit met muisjes die ze voor de visite had klaargezet was de kers op de taart.
K|betalen|geen|3|neutraal|0|vraag|O ja, en praktisch: krijg ik de eigen bijdrage nog als factuur of loopt dat via de verzekeraar?
K|geen|geen|3|neutraal|0|-|Liefs van Marieke, Bas en Teun
#S|zrg-0059|social|zorg|
K|betalen|prijs|2|irritatie|0|-|385 euro eigen risico weg voor één foto van mijn duim. Niks aan te zien ook nog. Dure duim 👍
#S|zrg-0060|social|zorg|
K|terugkijken|bejegening|4|blijdschap|0|-|Zoekt er iemand een goeie gyneacologe rond Lokeren? Dr. Anthonissen in de Kouter. Luistert écht.
#S|zrg-0061|notitie|zorg|
K|gebruiken|storing|2|neutraal|0|-|Hoortoestel links valt uit bij bellen, 3 mnd oud.
K|hulp|herhaling|2|irritatie|2|-|Komt nu vd 4e x hiervoor langs, "word er moedeloos van".
K|hulp|geen|3|neutraal|0|wens|Wil nieuw exemplaar, geen reparatie meer.
M|hulp|mandaat|4|neutraal|0|-|Mocht na overleg direct omruilen.
M|hulp|waardering|4|blijdschap|0|-|Mw had tranen in de ogen, daar doe je het voor.
#S|zrg-0062|chat|zorg|
A|||||||Fijn dat je contact opneemt met Apotheek Vijverhof.
K|aanvragen|geen|3|neutraal|0|wens|Ik wil graag mijn bloeddrukpillen herhalen, amlodipine 5
A|||||||Is goed. Zelf ophalen of bezorgen?
K|ontvangen|geen|3|neutraal|0|wens|Bezorgen aub
K|ontvangen|geen|3|neutraal|0|vraag|Kunnen ze niet bij de buren op 9 afgeven? Vorige keer is dat wel gebeurd
A|||||||We noteren dat dit niet mag.
K|ontvangen|privacy|2|irritatie|0|-|Buurvrouw weet nu precies wat ik slik, prettig is anders
K|ontvangen|privacy|3|verlangen|0|wens|Liever gewoon in de brievenbus dan
A|||||||Begrijpelijk, dat passen we aan.
K|ontvangen|privacy|4|dankbaarheid|0|-|Ok dankjewel
#S|zrg-0063|review|zorg|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Heerlijke behandelkamers, warm licht, warme handen.
K|gebruiken|kwaliteit|4|opluchting|0|-|Van de hoofdpijn ben ik voor tachtig procent af.
K|betalen|informatie|2|neutraal|0|-|Minpunt is dat ik pas bij de rekening hoorde dat dry needling niet onder de vergoeding viel.
#S|zrg-0064|enquete|zorg|csat=5
K|hulp|wachttijd|5|blijdschap|0|-|binnen 1 minuut iemand aan de lijn!!
#S|zrg-0065|enquete|zorg|ces=6
K|aanvragen|digitaal|4|neutraal|0|-|Herhaalrecept in de app, twee keer tikken.
#S|zrg-0066|review|zorg|sterren=2
K|ontvangen|levering|2|neutraal|0|-|Rollator zou maandag geleverd worden, kwam donderdag,
K|ontvangen|fout|2|irritatie|0|-|en dan nog in de kleutermaat leek het wel, mijn man is 1 meter 92.
K|wijzigen|wachttijd|4|opluchting|0|-|Omruilen was gelukkig de volgende dag geregeld.
#S|zrg-0067|social|zorg|
K|gebruiken|digitaal|2|irritatie|0|-|portaal van het ziekenhuis: "u heeft 1 nieuw bericht". inloggen, sms-code, bericht openen: "u heeft een nieuw bericht in uw dossier". inception voor zieken
#S|zrg-0068|gesprek|zorg|
A|||||||GGZ Vlierbeek, aanmeldteam, u spreekt met Robin.
K|geen|geen|3|neutraal|0|-|hoi met daan
K|aanvragen|geen|3|neutraal|0|vraag|ik belde eigenlijk om te vragen waar ik sta op de lijst
A|||||||Mag ik je geboortedatum?
K|geen|geen|3|neutraal|0|-|eenentwintig zes nulvier
A|||||||Je bent in november aangemeld, klopt dat?
K|aanvragen|wachttijd|2|teleurstelling|3|-|ja dus dat is nu uh acht maanden
A|||||||De verwachting is nu nog tien tot twaalf weken.
K|aanvragen|belofte|2|teleurstelling|0|-|ja kijk dat zeiden ze in maart ook tien tot twaalf
K|aanvragen|geen|2|neutraal|0|-|ik ben gestopt met m'n studie intussen
A|||||||Wat vervelend om te horen. Is er iemand bij wie je nu terecht kunt?
K|gebruiken|kwaliteit|4|opluchting|0|-|de poh bij de huisarts die is wel oké daar kan ik om de drie weken heen
K|gebruiken|kwaliteit|2|neutraal|0|-|maar die zegt zelf ook dit is te zwaar voor mij
A|||||||Als het acuut slechter gaat mag je altijd bellen.
K|aanvragen|geen|2|bezorgdheid|0|angst|ik ben gewoon bang dat het straks te laat is zeg maar
A|||||||Ik hoor je. Ik leg het vandaag voor in het team en bel je morgen terug, goed?
K|geen|geen|3|neutraal|0|-|ja
K|hulp|bejegening|4|dankbaarheid|0|-|dankje dat je het serieus neemt
#S|zrg-0069|review|zorg|sterren=5
K|aanvragen|wachttijd|5|blijdschap|0|-|Ingeschreven op maandag, dezelfde week al een kennismaking.
K|gebruiken|bejegening|4|vertrouwen|0|-|De huisarts had mijn hele dossier gelezen en vroeg naar dingen die de vorige nooit waren opgevallen.
#S|zrg-0070|review|zorg|sterren=1
K|betalen|fout|2|boosheid|2|-|Rekening gehad voor een wortelkanaalbehandeling van mijn dochter. Ze is zes.
K|hulp|doorverwijzing+herhaling|2|irritatie|2|-|Vier telefoontjes verder en ik word nog steeds doorverbonden met het factoringbedrijf dat zegt dat ik bij de praktijk moet zijn.
K|hulp|doorverwijzing|2|irritatie|0|-|En de praktijk wijst weer naar het factoringbedrijf.
#S|zrg-0071|social|zorg|
K|aanleiding|geen|2|teleurstelling|0|-|Oma gevallen in de douche 😔
K|gebruiken|levering|4|dankbaarheid|0|-|Ambu was er binnen 6 min, twee toppers met humor
#S|zrg-0072|social|zorg|
K|gebruiken|kwaliteit|2|boosheid|0|-|@zorggroepterwijde mijn moeder zit al sinds 7 uur in een natte luier. Het is half elf. Is dit "liefdevolle zorg met een glimlach"?
#S|zrg-0073|enquete|zorg|nps=6
K|gebruiken|kwaliteit|3|neutraal|0|-|Fysio zelf ok.
K|gebruiken|doorverwijzing|2|irritatie|0|-|Steeds een andere stagiair.
#S|zrg-0074|enquete|zorg|csat=2
K|hulp|bejegening|2|irritatie|0|-|Assistente speelt dokter. Vraagt waar het voor is, vindt het niet dringend, klik.
#S|zrg-0075|enquete|zorg|nps=9
K|ontvangen|kwaliteit|4|blijdschap|0|-|mooie bril leuke zaak
#S|zrg-0076|email|zorg|
K|geen|geen|3|neutraal|0|-|Geachte heer/mevrouw,
K|gebruiken|kwaliteit|2|neutraal|0|-|Sinds het plaatsen van de brug (12 januari) heb ik bij het kauwen een stekende pijn rechtsboven.
K|hulp|herhaling|2|neutraal|2|-|Ik ben hiervoor inmiddels drie maal bij u teruggeweest en er is steeds een beetje bijgeslepen.
K|betalen|prijs|2|teleurstelling|0|-|Voor ruim 2.300 euro had ik gehoopt weer een appel te kunnen eten.
K|hulp|geen|3|verlangen|0|wens|Ik zou het op prijs stellen als de heer Winters persoonlijk naar het probleem kijkt.
K|hulp|beleid|3|neutraal|0|vraag|Valt herstel onder uw garantieregeling?
K|geen|geen|3|neutraal|0|-|Hoogachtend, mevr. E. Roosenboom
#S|zrg-0077|chat|zorg|
K|geen|geen|3|neutraal|0|-|goedeavond
K|gebruiken|digitaal|2|neutraal|0|-|ik krijg geen sms code voor het patientenportaal
A|||||||Goedenavond! Welk nummer staat er bij u ingesteld?
K|gebruiken|geen|3|neutraal|0|-|eindigt op 44 maar dat is mn oude
K|gebruiken|geen|3|neutraal|0|vraag|hoe pas ik dat aan als ik er niet in kom
A|||||||Dat moet aan de balie met legitimatie.
K|gebruiken|beleid|2|irritatie|0|-|serieus, daarvoor 40 km rijden?
A|||||||Of via videobellen, dan tonen we uw ID.
K|gebruiken|beleid|3|neutraal|0|-|doe dat dan maar
#S|zrg-0078|review|zorg|sterren=4
K|gebruiken|informatie|4|blijdschap|0|-|Uitleg over mijn astma was eindelijk in gewone mensentaal.
K|gebruiken|kwaliteit|4|neutraal|0|-|De nieuwe puffer slaat aan.
K|ontvangen|levering|2|neutraal|1|-|Wel drie keer voor niks naar de apotheek gefietst omdat hij "net besteld" was.
#S|zrg-0079|review|zorg|sterren=2
K|gebruiken|levering|2|neutraal|0|-|Huishoudelijke hulp is dit jaar elf keer niet geweest
K|gebruiken|informatie|2|irritatie|0|-|en elf keer hoorde ik het pas toen ik zelf belde.
K|gebruiken|bejegening|4|blijdschap|0|-|Als Fatma komt is het top, niks dan lof,
K|gebruiken|geen|2|teleurstelling|0|-|maar Fatma heeft een burn-out.
#S|zrg-0080|notitie|zorg|
K|gebruiken|privacy|2|neutraal|0|-|Dhr V. na knieprothese, dag 5, koorts 38.9, wond rood.
K|hulp|bereikbaarheid|2|irritatie|2|-|Belde afd 4x, "nam niemand op".
K|gebruiken|privacy|2|bezorgdheid|0|angst|Bang voor infectie, broer is eraan overleden.
K|hulp|wachttijd|4|opluchting|0|-|Kan nu direct naar SEH, is opgelucht.
#S|zrg-0081|notitie|zorg|
K|wijzigen|geen|3|neutraal|0|wens|Mw wil afspr mammografie verzetten ivm begrafenis.
K|wijzigen|digitaal|2|neutraal|1|-|Lukte niet via site, knop doet niks.
M|wijzigen|systeem|2|irritatie|0|-|Die knop doet het al 2 wk niet, melding loopt, krijg er 10 per dag over.
#S|zrg-0082|gesprek|zorg|
A|||||||Optiek Van Wezel, met Thijs.
K|geen|geen|3|neutraal|0|-|hoi met linda kramer
K|ontvangen|kwaliteit|2|neutraal|0|-|ik heb vorige week m'n multifocale bril opgehaald en ik word er hartstikke misselijk van
A|||||||Hoe lang draagt u hem op een dag?
K|gebruiken|geen|3|neutraal|0|-|ja de eerste dag een uurtje of drie en nu zet ik hem eigenlijk niet meer op
A|||||||Het duurt vaak twee weken voor de ogen gewend zijn.
K|gebruiken|informatie|2|irritatie|0|-|ja dat had dan wel iemand mogen zeggen hè
K|gebruiken|privacy|2|bezorgdheid|0|angst|ik sta op de trap en ik denk ik donder zo naar beneden
A|||||||Begrijpelijk. Trappen zijn het lastigst. Kin naar beneden en door het bovenste deel kijken.
K|gebruiken|informatie|4|neutraal|0|-|oh door het bovenste
K|gebruiken|geen|3|neutraal|0|-|nee ik keek dus door dat onderste stuk
A|||||||Probeer het een weekje, anders meten we na.
K|wijzigen|beleid|3|neutraal|0|vraag|en als het dan nog niet gaat krijg ik dan m'n geld terug of nieuwe glazen
A|||||||U heeft zestig dagen gewenningsgarantie.
K|wijzigen|beleid|4|opluchting|0|-|nou kijk dan ben ik gerust
#S|zrg-0083|social|zorg|
K|gebruiken|privacy|1|boosheid|0|-|Apothekersassistente roept door de hele zaak of ik mijn SCHIMMELCRÈME kom halen. Nou nee. Nu niet meer.
#S|zrg-0084|social|zorg|
K|orienteren|geen|3|neutraal|0|vraag|iemand ervaring met een onzichtbare beugel bij orthodontie hofkwartier? duur maar wel pijnloos?
#S|zrg-0085|social|zorg|
K|gebruiken|levering|2|irritatie|2|-|Consult verplaatst van maart naar mei, van mei naar juli en nu van juli naar "we nemen contact met u op". Dank je @clcampus, mijn gal wacht rustig.
#S|zrg-0086|review|zorg|sterren=5
K|gebruiken|bejegening|5|blijdschap|0|-|Mijn zoontje (autisme) mocht eerst drie keer gewoon komen kijken zonder dat er iets moest.
K|gebruiken|kwaliteit|5|dankbaarheid|0|-|Bij de vierde keer zat hij uit zichzelf in de stoel en deed zijn mond open, ik stond te janken in de hoek.
#S|zrg-0087|review|zorg|sterren=3
K|gebruiken|kwaliteit|4|neutraal|0|-|Keurige praktijk,
K|gebruiken|bejegening|2|teleurstelling|0|-|wel een beetje kil.
K|aanvragen|geen|4|neutraal|0|-|Inschrijven ging vanzelf.
#S|zrg-0088|review|zorg|sterren=1
K|gebruiken|bejegening|1|boosheid|0|-|De gynaecoloog noemde mijn klachten 'typisch vrouwelijk gezeur' waar een co-assistent bij zat te grinniken.
K|hulp|wachttijd+bejegening|4|neutraal|0|-|De klachtenfunctionaris belde wel binnen een dag en luisterde goed.
K|hulp|geen|2|teleurstelling|0|-|Alleen verandert er niks.
#S|zrg-0089|enquete|zorg|csat=4
K|gebruiken|kwaliteit|4|neutraal|0|-|bloedprikken deed geen pijn
#S|zrg-0090|enquete|zorg|csat=1
K|hulp|bereikbaarheid|2|irritatie|3|-|Ik heb het opgegeven, ze nemen nooit op.
#S|zrg-0091|enquete|zorg|nps=5
K|gebruiken|wachttijd|2|neutraal|1|-|40 min na tijd aan de beurt
K|gebruiken|bejegening|2|teleurstelling|0|-|en binnen 4 min weer buiten
#S|zrg-0092|chat|zorg|
A|||||||Zorgverzekerloket Apotheek Linde, waarmee kan ik helpen?
K|betalen|informatie|2|verwarring|0|-|er staat 6,84 'terhandstellingskosten' op mijn bon, wat is dat in godsnaam
A|||||||Dat is de vergoeding voor controle en uitleg bij het medicijn.
K|betalen|informatie|2|irritatie|0|-|uitleg? ik kreeg een zakje over de balie geschoven
A|||||||Bij een tweede uitgifte geldt een lager tarief.
K|betalen|prijs|3|neutraal|0|vraag|dus de volgende keer is t minder?
A|||||||Klopt, rond de 6 euro in totaal voor u minder eigen risico.
K|betalen|geen|3|neutraal|0|-|ok
#S|zrg-0093|review|zorg|sterren=5
K|gebruiken|doorverwijzing|5|dankbaarheid|0|-|Vanaf de diagnose tot de laatste bestraling had ik één vaste verpleegkundige, Carolien, haar nummer stond in mijn telefoon onder 'engel'.
K|gebruiken|bereikbaarheid|4|vertrouwen|0|-|Ik mocht altijd bellen en dat deed ik ook.
K|terugkijken|geen|4|dankbaarheid|0|-|Nu vijf jaar schoon, en ik denk nog vaak aan haar.
#S|zrg-0094|email|zorg|
K|geen|geen|3|neutraal|0|-|Beste,
K|vertrekken|geen|3|neutraal|0|wens|Bij deze zeg ik mijn inschrijving bij uw praktijk op per 1 augustus.
K|vertrekken|geen|3|neutraal|0|-|Wij verhuizen naar Drenthe.
K|vertrekken|geen|3|neutraal|0|vraag|Hoe komt mijn dossier bij de nieuwe huisarts terecht, moet ik daar zelf iets voor doen?
K|terugkijken|bejegening|4|dankbaarheid|0|-|Bedankt voor 23 jaar goede zorgen, ook voor mijn ouders.
K|geen|geen|3|neutraal|0|-|Hartelijks, fam. Bruggeman
#S|zrg-0095|social|zorg|
K|betalen|wachttijd|2|irritatie|3|-|Attest op 2 feb binnengestoken bij de mutualiteit. Vandaag 19 april. Terugbetaling: nul komma nul euro.
#S|zrg-0096|social|zorg|
K|gebruiken|kwaliteit|4|blijdschap|0|-|gips eraf!!! 🎉 been ziet eruit als een vergeten prei maar ik kan weer douchen
#S|zrg-0097|gesprek|zorg|
A|||||||Goedemiddag, huisartsenpraktijk Zeedijk.
K|geen|geen|3|neutraal|0|-|goeiemiddag ik ben uh ik ben de zoon van meneer bakhuis
K|aanleiding|geen|2|neutraal|0|-|mijn vader die is de laatste tijd uh die vergeet van alles
K|aanleiding|geen|2|neutraal|0|-|vorige week stond de politie aan de deur omdat ie in z'n pyjama bij de bakker liep
A|||||||Wat schrikken. Is hij hier al voor gezien?
K|gebruiken|bejegening|2|teleurstelling|0|-|ja in januari maar toen zei de dokter ach hij is tachtig
K|hulp|geen|3|verlangen|0|wens|en ik zou zo graag willen dat er nou eens goed getest wordt
A|||||||Ik kan een afspraak maken met de praktijkondersteuner ouderenzorg.
K|aanvragen|wachttijd|3|neutraal|0|vraag|en wanneer is dat dan
A|||||||Over anderhalve week, dinsdag om twee uur, een heel uur.
K|aanvragen|beleid|4|verrassing|0|-|een heel uur o dat is meer dan ik dacht
K|aanvragen|geen|3|neutraal|0|vraag|mag ik daar zelf bij zijn
A|||||||Graag zelfs.
K|aanvragen|geen|4|opluchting|0|-|mooi dan ben ik al wat rustiger
#S|zrg-0098|review|zorg|sterren=4
K|gebruiken|bejegening|4|blijdschap|0|-|Podoloog met humor, ze noemde mijn kalknagel 'de Matterhorn'.
K|gebruiken|kwaliteit|4|opluchting|0|-|Na drie maanden loopt het weer zonder dat ik mank ga,
K|betalen|prijs|2|neutraal|0|-|die zolen waren wel 265 euro.
#S|zrg-0099|review|zorg|sterren=2
K|gebruiken|wachttijd+belofte|2|irritatie|3|-|Drie weken op een uitslag van een biopt wachten terwijl ze "binnen vijf werkdagen" zeiden.
K|gebruiken|geen|2|bezorgdheid|0|-|Je denkt in zo'n periode aan niks anders meer.
K|gebruiken|bejegening|2|teleurstelling|0|-|Toen het dan goed bleek kreeg ik dat te horen tussen neus en lippen door, tijdens het afrekenen van de parkeerkaart zowat.
#S|zrg-0100|review|zorg|sterren=1
K|aanvragen|beleid|1|boosheid|0|-|Ben geweigerd omdat ik in de verkeerde straat woon, aan de overkant mag het wel!!!
#S|zrg-0101|review|zorg|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Ooglaseren gedaan bij Klaarzicht. 's Morgens min zes, 's middags de klok gelezen vanuit bed.
K|gebruiken|privacy|4|vertrouwen|0|-|Voelde me geen moment onveilig.
K|betalen|prijs|2|neutraal|0|-|Het kost wat,
K|betalen|prijs|4|neutraal|0|-|maar reken eens uit wat je aan lenzen kwijt bent in twintig jaar.
#S|zrg-0102|social|zorg|
K|gebruiken|informatie|2|verwarring|0|-|Huisarts zegt afvallen, diëtist zegt meer eten, sportarts zegt rust. Ik zeg friet.
#S|zrg-0103|social|zorg|
K|hulp|wachttijd|5|dankbaarheid|0|-|Chapeau voor de tandarts van wacht in Geraardsbergen, op een feestdag binnen het uur geholpen
#S|zrg-0104|social|zorg|
K|aanvragen|wachttijd|2|irritatie|0|-|"Er is een wachttijd van 38 weken voor de dermatoloog" tegen die tijd heeft mn moedervlek zelf een moedervlek
#S|zrg-0105|enquete|zorg|nps=10
K|gebruiken|bejegening|5|dankbaarheid|0|-|jullie hebben mijn man waardig laten gaan, dank
#S|zrg-0106|enquete|zorg|nps=3
K|gebruiken|levering|2|irritatie|0|-|Ze komen wanneer het hun uitkomt, soms half acht, soms elf uur.
K|gebruiken|geen|3|verlangen|0|wens|Graag vaste tijden.
#S|zrg-0107|enquete|zorg|csat=3
K|betalen|informatie|3|verwarring|0|vraag|ik snap niet of ik nou wel of geen eigen bijdrage betaal?
#S|zrg-0108|enquete|zorg|csat=5
K|gebruiken|informatie|4|blijdschap|0|-|Duidelijke instructies mee naar huis gekregen, met plaatjes.
#S|zrg-0109|enquete|zorg|ces=3
K|aanvragen|digitaal|2|neutraal|1|-|Je moet eerst digitaal een vragenlijst van 84 vragen doen
K|aanvragen|herhaling|2|irritatie|1|-|en in de spreekkamer stellen ze diezelfde 84 vragen nog een keer.
#S|zrg-0110|chat|zorg|
A|||||||Hoi, je chat met Verloskundigen De Ooievaar.
K|aanleiding|geen|3|bezorgdheid|0|vraag|hee ik ben 9 wk en heb wat bruinig bloedverlies is dat erg
A|||||||Wat spannend. Heb je er buikpijn bij?
K|aanleiding|geen|3|neutraal|0|-|nee niet echt beetje menstruatieachtig
A|||||||Bruin is meestal oud bloed. Wil je morgen langskomen voor een echo?
K|aanvragen|wachttijd|4|opluchting|0|-|oh kan dat zo snel?? ja graag
A|||||||9.45 uur, is dat goed?
K|geen|geen|3|neutraal|0|-|ja top
K|aanvragen|geen|2|bezorgdheid|0|-|ik heb vorig jaar een miskraam gehad vandaar
A|||||||Heel begrijpelijk. Bel vannacht gerust als het helderrood wordt.
K|hulp|bejegening|4|dankbaarheid|0|-|lief dank je
#S|zrg-0111|email|zorg|
K|geen|geen|3|neutraal|0|-|L.S.,
K|gebruiken|fout|2|neutraal|0|-|In het verslag van het consult van 9 september staat dat ik dagelijks rook.
K|gebruiken|fout|2|irritatie|0|-|Ik heb nog nooit van mijn leven een sigaret aangeraakt; mijn broer, die u ook als patiënt heeft, des te meer.
K|gebruiken|privacy|2|bezorgdheid|0|-|Het baart me zorgen dat onze dossiers kennelijk door elkaar lopen.
K|hulp|geen|3|verlangen|0|wens|Gaarne zie ik een gecorrigeerde versie tegemoet.
K|geen|geen|3|neutraal|0|-|J. Tervoort
#S|zrg-0112|gesprek|zorg|
A|||||||Kraamburo Het Nest, met Esmee.
K|geen|geen|3|neutraal|0|-|ja hoi met kevin
K|aanleiding|geen|4|blijdschap|0|-|uh ja ze is er vannacht om tien over vier
A|||||||Wat leuk, gefeliciteerd! Jongen of meisje?
K|aanleiding|geen|4|blijdschap|0|-|een meisje lotte heet ze drieduizend zeshonderd gram
A|||||||Prachtig. En alles goed met je vriendin?
K|geen|geen|3|neutraal|0|-|ja ja moe maar goed
K|ontvangen|geen|3|neutraal|0|vraag|dus uh wanneer komt er nou iemand want wij mogen om twaalf uur naar huis
A|||||||Ik zie dat jullie kraamverzorgster Anja helaas ziek is.
K|ontvangen|levering|2|teleurstelling|0|-|o nee we hadden juist zo'n goeie klik met haar bij de intake
A|||||||Ik stuur vandaag Gerda, die is er om half één.
K|ontvangen|levering|3|neutraal|0|-|oké nou ja dat is ook goed
K|ontvangen|bejegening|3|bezorgdheid|0|-|is die ook uh rustig zeg maar want mijn vriendin is een beetje uh die kan niet tegen drukke types
A|||||||Gerda is de rust zelve.
K|ontvangen|geen|4|opluchting|0|-|haha oké gelukkig
K|ontvangen|geen|3|neutraal|0|vraag|moeten we nog iets klaarzetten
A|||||||Klossen onder het bed, en twee kruiken.
K|ontvangen|geen|3|neutraal|0|-|o klossen ja die hebben we dus niet
A|||||||Die leen je bij de thuiszorgwinkel, daar is er één bij jou om de hoek.
K|ontvangen|informatie|4|blijdschap|0|-|top ga ik die zo halen
#S|zrg-0113|notitie|zorg|
K|vertrekken|geen|3|neutraal|0|wens|Gezin van 5 wil zich uitschrijven, geen verhuizing.
K|vertrekken|wachttijd|2|irritatie|0|-|Reden: "altijd 3 wk wachten op een gewoon consult".
K|vertrekken|bejegening|2|teleurstelling|0|-|Voelde zich bij geboorte 3e ook niet gesteund.
M|vertrekken|werkdruk|2|teleurstelling|0|-|Zesde gezin dit kwartaal, we redden het met 2 artsen niet.
#S|zrg-0114|review|zorg|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Ik kom hier nu een half jaar voor mijn schouder.
K|gebruiken|kwaliteit|3|neutraal|0|-|Soms lijkt het beter, soms niet.
K|gebruiken|bejegening|4|vertrouwen|0|-|Ze zijn er wel eerlijk over dat het lang kan duren.
#S|zrg-0115|review|zorg|sterren=4
K|aanvragen|bereikbaarheid|4|blijdschap|0|-|Je krijgt meteen een mens aan de telefoon, dat is al uniek.
K|gebruiken|levering|4|neutraal|0|-|Op tijd aan de beurt.
K|gebruiken|kwaliteit|2|neutraal|0|-|De vulling zat er na een week alweer uit,
K|hulp|fout|4|neutraal|0|-|maar die is zonder morren en zonder rekening vervangen.
#S|zrg-0116|review|zorg|sterren=1
K|gebruiken|bejegening|1|boosheid|0|-|Over mijn hoofd heen met elkaar praten over hun vakantie op Kos terwijl je een katheter inbrengt bij iemand die ligt te huilen, hoe haal je het in je hoofd.
#S|zrg-0117|social|zorg|
K|ontvangen|fout|2|irritatie|0|-|Hoera, mijn nieuwe bril is er. Leuk montuur. Alleen niet het mijne. @brillenbazaar
A|||||||Hoi Eline, wat vervelend! Kun je ons de bon sturen via DM?
K|geen|geen|3|neutraal|0|-|heb ik net gedaan
A|||||||We zien het, twee klanten zijn omgewisseld. Jouw bril ligt nu klaar in Almere.
K|ontvangen|fout|2|irritatie|1|-|fijn, dan kan ik wéér naar almere
#S|zrg-0118|social|zorg|
K|gebruiken|privacy|2|bezorgdheid+irritatie|0|-|Brief van het lab: persoonsgegevens mogelijk gelekt. Uitslag soa-test incluis?? Fijne gedachte
#S|zrg-0119|chat|zorg|
K|geen|geen|3|neutraal|0|-|Dag
K|orienteren|prijs|3|neutraal|0|vraag|Hoeveel kost een kies trekken zonder verzekering?
A|||||||Goedendag! Een gewone extractie is rond de 52 euro, een foto 20 euro.
K|orienteren|prijs|3|neutraal|0|vraag|en met verdoving?
A|||||||Verdoving komt daar 18 euro bij.
K|orienteren|prijs|2|teleurstelling|0|-|das dan 90 euro dat red ik deze maand niet
A|||||||U kunt bij ons in drie termijnen betalen.
K|orienteren|beleid|4|opluchting|0|-|oh dat wist ik niet
K|aanvragen|geen|3|neutraal|0|wens|Dan wil ik wel een afspraak
#S|zrg-0120|gesprek|zorg|
A|||||||Ziekenhuis Oostervaart, afsprakenlijn.
K|hulp|wachttijd|2|irritatie|2|-|zo hè hè
K|hulp|wachttijd|2|irritatie|2|-|ik dacht ik word hier zelf nog patiënt van dat muziekje
A|||||||Excuus voor het wachten. Waarmee kan ik u helpen?
K|aanvragen|geen|3|neutraal|0|wens|ik heb een verwijzing voor de kno en ik moet een afspraak maken
A|||||||Heeft u het verwijsnummer?
K|aanvragen|informatie|2|verwarring|0|-|ja er staat hier een zd nummer en een agb en nog iets met een streepje
A|||||||Die met ZD is het.
K|geen|geen|3|neutraal|0|-|zd vier vier nul zes acht negen één
A|||||||Eerste mogelijkheid is acht oktober.
K|aanvragen|wachttijd|2|teleurstelling|0|-|oktober jongen het is april
A|||||||In onze buitenpoli kan het op zes mei.
K|aanvragen|geen|3|neutraal|0|vraag|en waar is die buitenpoli
A|||||||In Steenwold, een kwartiertje rijden.
K|aanvragen|geen|2|neutraal|0|-|ik rij niet meer
A|||||||Er stopt een belbus voor de deur.
K|aanvragen|beleid|3|neutraal|0|-|nou dan doen we dat zes mei
K|aanvragen|geen|3|neutraal|0|vraag|moet m'n gehoorapparaat uit of mag dat in blijven
A|||||||Neem het mee, de arts zegt het wel.
#S|zrg-0121|review|zorg|sterren=5
K|gebruiken|kwaliteit|5|opluchting|0|-|Na EMDR (negen sessies bij praktijk Strandwal) kan ik voor het eerst in elf jaar weer met de trein.
K|gebruiken|bejegening|4|vertrouwen|0|-|Ik hoefde niks te vertellen wat ik niet wilde vertellen.
#S|zrg-0122|review|zorg|sterren=2
K|betalen|prijs|2|irritatie|0|-|Voor een oogmeting die bij de buurman gratis is rekenen ze hier 35 euro als je er geen bril koopt.
K|betalen|informatie|2|irritatie|0|-|Staat in kleine lettertjes op een bordje achter de plant.
#S|zrg-0123|email|zorg|
K|geen|geen|3|neutraal|0|-|Goedemorgen,
K|wijzigen|geen|3|neutraal|0|wens|Mijn moeder (kamer 208) zou graag naar een kamer aan de tuinzijde verhuizen als er een vrijkomt.
K|gebruiken|kwaliteit|2|neutraal|0|-|Aan de voorkant rijden vanaf vijf uur de vrachtwagens van de supermarkt af en aan.
K|wijzigen|geen|3|neutraal|0|vraag|Is daar een wachtlijst voor en zo ja, kunt u haar daarop zetten?
K|gebruiken|bejegening|4|dankbaarheid|0|-|Verder heeft ze het erg naar haar zin en zijn de meiden van de afdeling schatten.
K|geen|geen|3|neutraal|0|-|Groet, Ton Hendrikse
#S|zrg-0124|enquete|zorg|nps=8
K|gebruiken|bejegening|4|blijdschap|0|-|gezellige wachtkamer met koffie en een praatje
#S|zrg-0125|enquete|zorg|nps=2
K|gebruiken|levering|2|irritatie|0|-|Drie keer afspraak afgezegd door jullie, maar als ik eens een kwartier te laat ben mag ik betalen.
K|betalen|beleid|2|irritatie|0|-|Meten met twee maten heet dat.
#S|zrg-0126|notitie|zorg|
K|gebruiken|privacy|2|neutraal|0|-|Dochter mw Aalbers meldt: rode plek stuit, al 4 dgn niet ingesmeerd.
K|gebruiken|fout|2|boosheid|0|-|"Staat gewoon in de zorgmap, lezen ze die?"
K|hulp|geen|3|neutraal|0|wens|Wil dat wondverpleegkundige vandaag kijkt.
M|gebruiken|kennis|2|neutraal|0|-|Flexkracht wist niet van wisselligging.
M|hulp|samenwerking|4|blijdschap|0|-|Wondzorg kon om 15u, fijn snel geschakeld.
#S|zrg-0127|review|zorg|sterren=4
K|orienteren|informatie|4|blijdschap|0|-|Goede voorlichting op de open avond over de keizersnede en de badbevalling, zonder oordeel.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De bevalling zelf liep heel anders dan gepland en toch kijk ik er met een goed gevoel op terug.
K|gebruiken|kwaliteit|2|neutraal|0|-|Kraamsuite is verouderd, douche wordt niet warm.
#S|zrg-0128|social|zorg|
K|gebruiken|storing|2|neutraal|1|vraag|Storing bij alle prikposten van lab Medisko vanochtend? Staan hier met 30 man nuchter te wezen
K|gebruiken|informatie|2|irritatie|0|-|Niemand die wat zegt.
#S|zrg-0129|social|zorg|
K|gebruiken|kwaliteit|4|blijdschap|0|-|griepprik gehaald, in en uit in 3 min, lopende band maar dan gezellig
#S|zrg-0130|social|zorg|
K|vertrekken|geen|2|teleurstelling+irritatie|0|-|Onze dokter gaat op pensioen en er is geen opvolger. 1400 patiënten zonder huisarts in Heuvelgem. Veel succes ermee
#S|zrg-0131|gesprek|zorg|
A|||||||Apotheek Sint-Jan, zegt u het maar.
K|geen|geen|3|neutraal|0|-|ja goeiendag 't is voor mijn man
K|ontvangen|informatie|2|verwarring|0|-|ge hebt hem daarstraks van die witte pilletjes meegegeven en normaal zijn dat roze
A|||||||Dat is een ander merk, mevrouw, dezelfde werkzame stof.
K|ontvangen|informatie|3|bezorgdheid|0|vraag|zijt ge daar zeker van want hij is hartpatiënt hè
A|||||||Heel zeker. Het staat ook op het etiket: bisoprolol 5 milligram.
K|ontvangen|geen|3|neutraal|0|-|wacht ik zet mijn bril op
K|ontvangen|informatie|4|opluchting|0|-|ah ja bisoprolol ja dat klopt
K|ontvangen|beleid|2|irritatie|0|-|maar waarom veranderen jullie dat altijd die mens raakt daar helemaal van in de war
A|||||||De mutualiteit verplicht ons om het goedkoopste te geven.
K|ontvangen|beleid|2|irritatie|0|-|amai het goedkoopste ja
K|betalen|prijs|2|irritatie|0|-|maar wij betalen er wel gewoon evenveel voor
A|||||||Ik kan bij de dokter vragen om 'niet vervangen' op het voorschrift te zetten.
K|hulp|beleid|4|dankbaarheid|0|-|zoudt ge dat willen doen dat zou mij veel zorgen schelen
#S|zrg-0132|review|zorg|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Van een scheef fietsenrek naar een gebit waar ik mee durf te lachen op trouwfoto's, in veertien maanden.
K|gebruiken|informatie|4|vertrouwen|0|-|Elke stap werd vooraf besproken, ook dat het even pijn ging doen.
#S|zrg-0133|review|zorg|sterren=1
K|hulp|bejegening|2|irritatie|0|-|Aan de balie zuchten als je je pasje niet direct vindt. Ik ben 84, juffrouw.
K|gebruiken|wachttijd|2|neutraal|2|-|Vervolgens vijf kwartier op een plastic stoel.
#S|zrg-0134|review|zorg|sterren=2
K|gebruiken|informatie|2|irritatie|0|-|Prikpost verhuisd, nergens een briefje.
K|gebruiken|geen|2|neutraal|1|-|Met mijn nuchtere maag en een kind aan de hand twee straten verder mogen zoeken.
#S|zrg-0135|review|zorg|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Logopediste doet het spelenderwijs, onze Sem zegt nu eindelijk 'koek' en niet 'toet'.
K|aanvragen|wachttijd|2|neutraal|3|-|Wachtlijst was wel lang, ruim vijf maanden.
#S|zrg-0136|review|zorg|sterren=3
K|ontvangen|kwaliteit|4|neutraal|0|-|Hulpmiddelen zijn netjes en schoon.
K|wijzigen|digitaal|2|neutraal|1|-|De retourmelding op de site snapt niemand boven de veertig.
K|wijzigen|levering|2|neutraal|2|-|Heb twee dagen zitten wachten op iemand om het bed op te halen.
#S|zrg-0137|enquete|zorg|csat=2
K|wijzigen|fout|2|neutraal|0|-|Mijn afspraak was verplaatst maar dat stond niet in hun computer
#S|zrg-0138|enquete|zorg|csat=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Lekker gemasseerd hoor
#S|zrg-0139|enquete|zorg|nps=7
K|gebruiken|bejegening|4|blijdschap|0|-|Arts vriendelijk, vroeg hoe het thuis ging.
K|gebruiken|digitaal|2|irritatie|0|-|Tikt wel de hele tijd.
#S|zrg-0140|enquete|zorg|nps=1
K|terugkijken|geen|1|boosheid|0|-|Schande. Meer heb ik niet te zeggen.
#S|zrg-0141|enquete|zorg|ces=2
K|ontvangen|herhaling|2|irritatie|2|-|Vier keer naar de apotheek voor één recept: eerst niet doorgestuurd, toen niet op voorraad, toen de verkeerde, en toen sloten ze net.
#S|zrg-0142|email|zorg|
K|geen|geen|3|neutraal|0|-|Hallo,
K|aanvragen|geen|3|neutraal|0|wens|Ik zou mijn dochter van 4 graag aanmelden voor een eerste controle.
K|aanvragen|geen|2|bezorgdheid|0|angst|Ze is nogal bang sinds ze bij de vorige tandarts is vastgehouden.
K|aanvragen|geen|3|neutraal|0|vraag|Heeft u iemand die gewend is aan angstige kinderen?
K|aanvragen|geen|3|neutraal|0|vraag|En mag ik bij haar blijven zitten?
K|geen|geen|3|neutraal|0|-|Groetjes Rozemarijn
#S|zrg-0143|email|zorg|
K|geen|geen|3|neutraal|0|-|Beste mensen van de planning,
K|gebruiken|levering|2|irritatie|0|-|Voor de derde dinsdag op rij stond er om 7.00 iemand op de stoep terwijl wij 9.00 hebben afgesproken.
K|gebruiken|geen|2|neutraal|0|-|Mijn vrouw slaapt dan nog en raakt er compleet van overstuur.
K|gebruiken|geen|3|verlangen|0|wens|We zouden het zo waarderen als dit nu echt in het systeem wordt gezet.
#S|zrg-0144|chat|zorg|
A|||||||Hallo, u chat met het patiëntenservicepunt.
K|gebruiken|digitaal|2|neutraal|0|-|de videoverbinding met dr Hoekstra doet niets, zwart scherm
A|||||||Welke browser gebruikt u?
K|geen|geen|3|neutraal|0|-|gewoon die er standaard op zit, op een tablet
A|||||||Wilt u de link in een andere browser openen?
K|gebruiken|digitaal|2|neutraal|0|-|dan vraagt hij om camera toegang en dan niks
K|gebruiken|geen|2|bezorgdheid|0|-|afspraak was 10.15 het is nu 10.22
A|||||||Ik bel naar de poli en vraag of de arts u gewoon kan bellen.
K|hulp|bejegening|4|dankbaarheid|0|-|super
K|gebruiken|wachttijd|4|opluchting|0|-|ze belt al!
#S|zrg-0145|chat|zorg|
K|geen|geen|3|neutraal|0|-|Hallo daar
K|wijzigen|geen|3|neutraal|0|wens|ik wil mijn lenzenabonnement stopzetten voor 2 maanden want ik lig in het ziekenhuis
A|||||||Wat vervelend. Pauzeren kan tot drie maanden.
K|wijzigen|beleid|4|blijdschap|0|-|mooi
K|betalen|geen|3|neutraal|0|vraag|wordt er dan ook niks afgeschreven?
A|||||||Nee, de incasso stopt vanaf volgende maand.
K|betalen|geen|2|irritatie|0|-|volgende maand pas? dan betaal ik nu nog 24 euro voor niks
A|||||||Ik boek die voor u terug.
K|betalen|beleid|4|blijdschap|0|-|kijk das nog eens service
#S|zrg-0146|gesprek|zorg|
A|||||||Fysiotherapie Binnenhaven, met Joris.
K|geen|geen|3|neutraal|0|-|hé joris met geert
K|vertrekken|geen|3|neutraal|0|wens|ik wil stoppen eigenlijk
A|||||||O, dat is jammer. Mag ik vragen waarom?
K|betalen|prijs|2|neutraal|0|-|ja kijk de verzekering is op en achtendertig euro per keer dat trek ik gewoon niet
A|||||||Dat snap ik. Hoe gaat het met de knie?
K|gebruiken|kwaliteit|4|blijdschap|0|-|die gaat best lekker ik fiets weer naar m'n werk
K|gebruiken|kwaliteit|2|neutraal|0|-|alleen trap af nog een beetje
A|||||||Wat je kunt doen is één keer per maand en thuis de oefeningen uit de app.
K|gebruiken|digitaal|4|blijdschap|0|-|die app is wel handig ja die filmpjes
K|wijzigen|prijs|3|neutraal|0|-|nou één keer in de maand dat is te overzien
A|||||||En als je zelf verder kunt stop je gewoon.
K|gebruiken|beleid|4|vertrouwen|0|-|je bent in ieder geval niet iemand die me aan het lijntje houdt
#S|zrg-0147|review|zorg|sterren=1
K|betalen|beleid|1|boosheid|0|-|Een no-show van € 55 omdat ik in de file stond, terwijl ik BELDE vanuit de auto.
K|betalen|bejegening|2|irritatie|0|-|"Regels zijn regels meneer."
K|vertrekken|geen|2|neutraal|0|-|Mijn hele gezin is overgestapt.
#S|zrg-0148|review|zorg|sterren=5
K|gebruiken|doorverwijzing|5|dankbaarheid|0|-|Het palliatief team was er dag en nacht, steeds dezelfde drie mensen.
K|gebruiken|informatie|4|dankbaarheid|0|-|Niets werd mooier gemaakt dan het was en dat was precies wat we nodig hadden.
K|gebruiken|bejegening|4|dankbaarheid|0|-|De nachtzuster zette zelfs het raam open toen de eerste merel begon, omdat hij daar zo van hield.
#S|zrg-0149|review|zorg|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mondhygiëniste werkt zacht en grondig.
K|betalen|geen|3|neutraal|0|-|Rekening loopt automatisch via de verzekering.
#S|zrg-0150|review|zorg|sterren=2
K|gebruiken|fout|2|neutraal|0|-|Bij de MRI bleek niemand te weten dat ik een pacemaker heb, terwijl ik het op drie formulieren heb ingevuld.
K|gebruiken|privacy|2|bezorgdheid|0|-|Moet je niet aan denken wat er gebeurt als ik daar zelf niet over begin.
#S|zrg-0151|notitie|zorg|
K|aanvragen|geen|3|neutraal|0|wens|Hr Mulder wil 2nd opinion neuroloog, vraagt kopie MRI op schijfje.
K|aanvragen|beleid|2|irritatie|0|-|Vindt 15 eur voor cd "van de zotte, het zijn míjn hersenen".
M|aanvragen|procedure|2|neutraal|0|-|Cd moet via beeldarchief, duurt 5 werkdgn, kan ik niet versnellen.
#S|zrg-0152|social|zorg|
K|gebruiken|bejegening|4|blijdschap|0|-|De poetshulp van mijn bomma brengt elke vrijdag taart mee en ze weigert pertinent dat wij betalen. Zorg met een hoofdletter Z 🍰
#S|zrg-0153|social|zorg|
K|betalen|prijs|2|boosheid|0|-|hoorapparaten: 3200 euro het stel, batterijtjes apart, garantie 2 jaar. voor dat geld moeten ze ook terugpraten
#S|zrg-0154|social|zorg|
K|aanleiding|geen|2|neutraal|0|-|ja hoor pollen. neus dicht, ogen als tomaten
K|ontvangen|levering|2|irritatie|0|-|en de neusspray is 'tijdelijk niet leverbaar', tot wanneer? tot het winter is?
#S|zrg-0155|gesprek|zorg|
A|||||||Zorgpunt Hulpmiddelen, met Bram.
K|geen|geen|3|neutraal|0|-|goedemiddag u spreekt met gerda wolters
K|gebruiken|storing|2|neutraal|0|-|die traplift die bij ons hangt die is ermee opgehouden halverwege
A|||||||Zit er nu iemand op?
K|gebruiken|geen|2|neutraal|1|-|nee nee mijn man is eraf geklommen maar dat was me wat
A|||||||Brandt het lampje op de armleuning?
K|geen|geen|3|neutraal|0|-|rood knippert ie
A|||||||Dan is het waarschijnlijk de accu. Ik stuur een monteur.
K|hulp|levering|3|neutraal|0|vraag|vandaag nog
A|||||||Tussen drie en zeven.
K|hulp|geen|2|bezorgdheid|0|angst|nou ja als het maar voor de nacht is want hij kan niet naar boven lopen met die longen
A|||||||Lukt het niet vandaag, dan regelen we een bed beneden.
K|hulp|beleid|4|opluchting|0|-|o dat kan ook
K|hulp|geen|4|opluchting|0|-|nou dan zit ik al een stuk rustiger
#S|zrg-0156|review|zorg|sterren=2
K|hulp|belofte|2|irritatie|1|-|"De dokter belt u tussen de middag terug." Welke middag, dat zeiden ze er niet bij.
K|hulp|belofte|2|neutraal|1|-|Drie dagen met de telefoon op het aanrecht gelopen, ook naar de wc.
K|hulp|herhaling|2|irritatie|2|-|Uiteindelijk zelf weer gebeld en toen wist niemand ergens van.
#S|zrg-0157|review|zorg|sterren=5
K|gebruiken|bejegening|4|blijdschap|0|-|Dr. Ferwerda tekent alles voor je uit op de achterkant van een recept.
K|gebruiken|informatie|5|blijdschap|0|-|Voor het eerst begrijp ik wat er met mijn schildklier aan de hand is, ik heb het tekeningetje nog op de koelkast.
#S|zrg-0158|review|zorg|sterren=3
K|orienteren|geen|3|neutraal|0|-|Twee opticiens vergeleken.
K|orienteren|prijs|4|neutraal|0|-|Deze was vijftig euro goedkoper
K|gebruiken|kwaliteit|2|teleurstelling|0|-|maar nu ik de bril drie maanden heb begint de coating te bladderen.
K|terugkijken|geen|2|neutraal|0|-|Toch maar dat geld had ik achteraf beter kunnen uitgeven bij de ander.
#S|zrg-0159|review|zorg|sterren=1
K|gebruiken|fout|1|boosheid|0|-|Tweemaal narcose voor dezelfde steen omdat ze de eerste keer 'm hebben laten zitten.
K|betalen|prijs|2|boosheid|0|-|En dan wél twee keer declareren.
#S|zrg-0160|social|zorg|
K|aanvragen|digitaal|2|irritatie|0|-|Chatbot van de tandarts: "Ik begrijp dat u kiespijn heeft! 😊 Wilt u meer weten over tanden bleken?" NEE
#S|zrg-0161|social|zorg|
K|gebruiken|levering|2|irritatie|1|-|@zorgvervoerxl mijn zoon staat voor de 3e keer deze week te wachten op de taxi naar dagbesteding. hij kan daar niet tegen. hij snapt dat niet
A|||||||Vervelend! Kun je ons de ritnummers sturen? ^Nout
K|hulp|herhaling|2|irritatie|2|-|die stuur ik al sinds september
#S|zrg-0162|social|zorg|
K|terugkijken|kwaliteit|4|vertrouwen|0|-|In Ertvelde moet ge bij kinesist Pauwels zijn. Twee sessies en ik kan mijn nek weer draaien gelijk een uil
#S|zrg-0163|enquete|zorg|nps=9
K|aanvragen|wachttijd|4|blijdschap|0|-|Vandaag gebeld, vandaag terecht
#S|zrg-0164|enquete|zorg|nps=6
K|gebruiken|geen|3|neutraal|0|-|Het is wat het is.
K|gebruiken|geen|3|neutraal|0|-|Ik kom er niet voor mijn plezier.
#S|zrg-0165|enquete|zorg|csat=4
K|gebruiken|bejegening|4|dankbaarheid|0|-|Ze praten tegen mijn vader en niet over hem heen, dat doet hem goed
#S|zrg-0166|enquete|zorg|csat=2
K|aanvragen|informatie|2|verwarring|0|-|In de oproepbrief staat route 71, op de borden gaan ze maar tot 60.
#S|zrg-0167|enquete|zorg|csat=1
K|gebruiken|privacy|1|boosheid|0|-|Mijn dossier lag open op de balie, iedereen kon meelezen.
#S|zrg-0168|gesprek|zorg|
A|||||||Mondzorg Kanaalkade, met Priscilla.
K|geen|geen|3|neutraal|0|-|dag priscilla met mevrouw el amrani
K|betalen|fout|2|verwarring|0|-|ik heb hier een rekening voor twee vullingen maar er is er maar eentje gemaakt
A|||||||Ik kijk mee. De zevenentwintigste, element zesendertig en zevenendertig.
K|betalen|fout|2|irritatie|0|-|ja nee zevenendertig daar heeft ie naar gekeken en toen zei die dat laten we nog even zo
A|||||||Het staat wel zo in het dossier.
K|betalen|geen|2|irritatie|0|-|dan staat het verkeerd in het dossier hè ik was erbij
A|||||||Ik vraag het na bij de tandarts. Heeft u een momentje?
K|geen|geen|3|neutraal|0|-|jawel
A|||||||U heeft gelijk. Er is een vinkje te veel gezet.
K|betalen|fout|4|opluchting|0|-|kijk aan
K|betalen|geen|3|neutraal|0|vraag|maar het is al van m'n verzekering afgegaan hoe gaat dat dan
A|||||||Wij crediteren hem, de verzekeraar corrigeert dat zelf.
K|betalen|geen|3|neutraal|0|vraag|en m'n eigen risico ook
A|||||||Tandarts valt niet onder het eigen risico.
K|betalen|informatie|4|opluchting|0|-|o ja tuurlijk nee dat is waar ook
K|hulp|fout|4|blijdschap|0|-|nou mooi opgelost
#S|zrg-0169|email|zorg|
K|geen|geen|3|neutraal|0|-|Geachte directie van Woonzorg Morgenster,
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn schoonmoeder verblijft sinds twee jaar tot ons genoegen op uw afdeling De Vlinder.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Sinds de reorganisatie in het voorjaar gaat het echter hard achteruit.
K|gebruiken|kwaliteit|2|neutraal|0|-|De dagelijkse wandeling is geschrapt, de warme maaltijd wordt om kwart voor vijf opgediend en na zevenen is er geen bekende meer op de gang.
K|gebruiken|privacy|2|bezorgdheid|0|-|Vorige week trof ik haar om acht uur 's avonds alleen in de tuin, in een dun vest, bij zes graden.
K|hulp|belofte|2|teleurstelling|0|-|In het familiegesprek van mei is toegezegd dat er een plan van aanpak zou komen.
K|hulp|belofte|2|neutraal|0|-|Dat is er nog altijd niet.
K|hulp|geen|3|verlangen|0|wens|Wij verwachten voor het einde van de maand een concrete reactie.
K|geen|geen|3|neutraal|0|-|Met gevoelens van hoogachting, namens de familie, P. Coenraads
#S|zrg-0170|chat|zorg|
K|geen|geen|3|neutraal|0|-|hoi hoi
K|gebruiken|geen|3|neutraal|0|vraag|mag ik sporten met een hechting in mn rug?
A|||||||Hoi! Wanneer is de hechting geplaatst?
K|geen|geen|3|neutraal|0|-|maandag, moedervlek weggehaald
A|||||||De eerste week liever niet, en zeker niet zwaar tillen.
K|gebruiken|informatie|3|neutraal|0|vraag|en fietsen
A|||||||Rustig fietsen mag.
K|gebruiken|informatie|4|neutraal|0|-|ok duidelijk
K|hulp|wachttijd|4|blijdschap|0|-|chill dat je zo snel antwoordt
#S|zrg-0171|notitie|zorg|
K|gebruiken|kwaliteit|2|neutraal|0|-|Cliënt zegt dat katheter lekt sinds gister, 2x bed verschoond.
K|hulp|belofte|2|neutraal|1|-|Nachtnr belde niet terug.
K|hulp|geen|3|neutraal|0|wens|Vraagt bezoek vóór 10u, moet naar oogarts.
M|hulp|werkdruk|2|neutraal|0|-|Route zit mudvol, 14 cliënten op 1 ochtend.
M|hulp|samenwerking|4|dankbaarheid|0|-|Collega Wendy nam er spontaan 2 over.
#S|zrg-0172|notitie|zorg|
K|orienteren|prijs|3|neutraal|0|vraag|Mw vraagt vergoeding orthodontie dochter 17, aanv. pakket Plus.
K|orienteren|informatie|2|verwarring|0|-|Snapt niet waarom wachttijd van 1 jr geldt.
K|orienteren|geen|2|teleurstelling|0|-|Had gehoopt vóór 18e verjaardag te kunnen starten.
#S|zrg-0173|review|zorg|sterren=4
K|gebruiken|bejegening|4|blijdschap|0|-|De vrijwilligers in de hal zijn parels, eentje liep helemaal mee tot de lift en gaf mijn man een arm.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Schone kamers, rustige afdeling.
K|gebruiken|wachttijd|2|neutraal|2|-|Ontslag duurde alleen een hele middag omdat de apotheek nog iets moest.
#S|zrg-0174|review|zorg|sterren=5
K|aanleiding|geen|2|neutraal|0|-|Vlak voor de vakantie brak mijn bril.
K|hulp|wachttijd|5|blijdschap|0|-|Bij Oogwenk hebben ze 'm gelast terwijl ik een ijsje ging eten.
K|betalen|prijs|5|verrassing+blijdschap|0|-|En wat moest dat kosten? Niks!
#S|zrg-0175|review|zorg|sterren=2
K|gebruiken|bejegening|2|irritatie|0|-|Therapeut viel in slaap.
K|gebruiken|bejegening|2|boosheid|0|-|Echt waar, tijdens míjn sessie, kin op de borst.
K|betalen|prijs|2|irritatie|0|-|115 euro voor zijn dutje.
#S|zrg-0176|social|zorg|
K|gebruiken|kwaliteit|3|neutraal|0|-|dag 3 na de verstandskiezen: vla, vla, en voor de afwisseling vla
#S|zrg-0177|social|zorg|
K|gebruiken|fout|2|boosheid|0|-|WAAROM staat er in mijn dossier dat ik allergisch ben voor penicilline. Dat ben ik niet. Dat is mijn ZUS @ziekenhuisdriesprong
#S|zrg-0178|social|zorg|
K|hulp|bereikbaarheid|4|verrassing|0|-|Huh? Huisarts gebeld en er nam gewoon iemand op?? Na één keer overgaan?? Is dit een grap
#S|zrg-0179|gesprek|zorg|
A|||||||Huisartsenpraktijk De Brink, wat kan ik voor u doen?
K|geen|geen|3|neutraal|0|-|met jan-willem
K|aanvragen|geen|3|neutraal|0|wens|ik wil graag een verwijzing voor de dermatoloog
A|||||||Waar gaat het om?
K|aanleiding|geen|2|neutraal|0|-|een plekje op m'n slaap dat groeit
A|||||||De dokter wil dat altijd eerst zelf zien.
K|aanvragen|beleid|2|irritatie|0|-|ja maar dat is toch dubbel werk ik weet al wat het is ik heb het vijf jaar terug ook gehad
A|||||||Dat begrijp ik, maar dat is de regel.
K|aanvragen|beleid|2|irritatie|0|-|regel regel
K|aanvragen|geen|2|bezorgdheid|0|-|het is een basaalcel dat zag de vorige ook in één oogopslag en het wordt er niet kleiner op
A|||||||U kunt een foto uploaden, dan beoordeelt zij het vandaag nog.
K|aanvragen|digitaal|4|verrassing|0|-|o kan dat gewoon met een foto
A|||||||Ja, via het portaal bij e-consult.
K|aanvragen|geen|3|neutraal|0|vraag|en stuurt ze dan meteen die verwijzing door
A|||||||Als zij het ook zo ziet, ja.
K|aanvragen|beleid|4|blijdschap|0|-|nou kijk dat is wel met de tijd mee
K|aanvragen|digitaal|2|bezorgdheid|0|-|als ik dat portaal aan de praat krijg tenminste
A|||||||Bel anders even, dan loop ik het met u door.
K|geen|geen|3|neutraal|0|-|is goed
#S|zrg-0180|review|zorg|sterren=1
K|aanvragen|fout|2|neutraal|2|-|Na anderhalf uur reizen stond ik voor een dichte deur.
K|aanvragen|fout|2|neutraal|0|-|Afspraak bleek op een andere locatie te zijn ingeboekt.
K|hulp|bejegening|2|boosheid|0|-|"Tja, dat staat in de mail." Nee hoor, daar staat niks in, ik heb hem uitgeprint bij me.
#S|zrg-0181|review|zorg|sterren=5
K|gebruiken|bejegening|5|blijdschap|0|-|Onze baby huilde drie weken aan één stuk en de verpleegkundige van het consultatiebureau was de eerste die niet zei dat het erbij hoort.
K|gebruiken|kwaliteit|5|opluchting|0|-|Bleek koemelkallergie, andere voeding, ander kind!
#S|zrg-0182|review|zorg|sterren=4
K|ontvangen|levering|4|neutraal|0|-|Medicijnrol komt elke woensdag keurig op tijd.
K|ontvangen|kwaliteit|4|blijdschap|0|-|Scheelt mijn moeder een hoop gepriegel met doosjes.
K|hulp|herhaling|2|neutraal|1|-|Een wijziging doorgeven moet je wel altijd twee keer doen voor het goed zit.
#S|zrg-0183|review|zorg|sterren=2
K|gebruiken|bejegening|2|teleurstelling|0|-|Als je 's nachts hulp nodig hebt op de kraamafdeling voel je je bezwaard.
K|gebruiken|bejegening|2|irritatie|0|-|"Had u niet zelf even kunnen proberen aan te leggen?" Ik had een keizersnede van zes uur oud.
#S|zrg-0184|review|zorg|sterren=3
K|aanvragen|wachttijd|4|blijdschap|0|-|Snel terecht bij de cardioloog,
K|gebruiken|kwaliteit|4|neutraal|0|-|onderzoek grondig,
K|gebruiken|informatie|2|neutraal|0|-|maar wat de uitslag nou voor mijn dagelijks leven betekent moest ik zelf uitvogelen.
#S|zrg-0185|social|zorg|
K|gebruiken|wachttijd|2|irritatie|0|-|wachtkamer tandarts. tijdschrift uit 2019. ik lees net dat er een nieuw virus rondgaat in china
#S|zrg-0186|social|zorg|
K|wijzigen|fout|2|irritatie|0|-|Afspraak voor mijn zoon verplaatst naar 31 juni. Dat gaat een lange wachttijd worden @kinderpolideheuvel
A|||||||Oei! Dat klopt niet nee 😅 Stuur je ons zijn geboortedatum via DM?
K|geen|geen|3|neutraal|0|-|Gedaan
A|||||||Hij staat nu op 1 juli, 9.10 uur.
K|wijzigen|wachttijd|4|blijdschap|0|-|Kijk, snelle service, en jullie kunnen er nog om lachen ook
#S|zrg-0187|social|zorg|
K|betalen|beleid|2|boosheid|0|-|Dus mijn insulinepomp wordt niet meer vergoed omdat "type te nieuw". Ik ben 29 en ik mag kiezen tussen huur en sensoren
#S|zrg-0188|enquete|zorg|csat=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Behandeling oké
K|gebruiken|kwaliteit|2|neutraal|0|-|Kleedhokjes te klein voor een rolstoel
#S|zrg-0189|enquete|zorg|nps=10
K|terugkijken|geen|5|blijdschap|0|-|Al veertig jaar mijn apotheek en dat blijft zo!
#S|zrg-0190|enquete|zorg|nps=4
K|gebruiken|wachttijd|2|irritatie|0|-|Consult duurt langer in de wachtkamer dan bij de dokter.
K|gebruiken|geen|3|verlangen|0|wens|Doe daar eens wat aan.
#S|zrg-0191|enquete|zorg|csat=5
K|wijzigen|digitaal|4|blijdschap|0|-|verzetten via de app ging heel makkelijk
#S|zrg-0192|enquete|zorg|nps=2
K|betalen|informatie|2|irritatie|0|-|Ik krijg rekeningen van drie partijen voor één enkelfoto en geen mens kan me vertellen waarom.
#S|zrg-0193|chat|zorg|
A|||||||Dag, je chat met Thuiszorgwinkel Zuid.
K|orienteren|geen|3|neutraal|0|vraag|Hallo, kan ik bij jullie ook een hoog-laagbed huren voor 3 weken?
A|||||||Ja hoor. Is er een indicatie van de wijkverpleging?
K|orienteren|geen|3|neutraal|0|-|nee het is voor na mijn heupoperatie
A|||||||Dan kun je via ons ledenpakket huren.
K|orienteren|prijs|3|neutraal|0|vraag|en zonder lid te zijn?
A|||||||14 euro per week plus 35 euro bezorgkosten.
K|orienteren|prijs|4|opluchting|0|-|oh dat valt me alles mee
K|aanvragen|geen|3|neutraal|0|wens|doe maar vanaf de 18e
K|ontvangen|levering|3|neutraal|0|vraag|brengen jullie m ook naar boven?
A|||||||Ja, mits de trap breder is dan 80 cm.
K|ontvangen|geen|3|neutraal|0|-|even meten
K|ontvangen|geen|3|neutraal|0|-|83
A|||||||Dan komt het goed.
K|geen|geen|3|neutraal|0|-|fijn
#S|zrg-0194|email|zorg|
K|geen|geen|3|neutraal|0|-|Beste meneer Sijtsma,
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Helaas ben ik nog steeds niet tevreden over mijn kunstgebit.
K|gebruiken|kwaliteit|2|neutraal|0|-|Het onderstuk klappert als ik praat en bij een boterham met kaas ligt het binnen drie happen los.
K|hulp|herhaling|3|neutraal|0|-|U hebt het nu twee keer opgevuld.
K|wijzigen|beleid|3|neutraal|0|vraag|Is er een mogelijkheid om het alsnog met een klikgebit te proberen, en wordt het bedrag dat ik al betaalde dan verrekend?
K|gebruiken|bejegening|4|vertrouwen|0|-|U bent altijd heel geduldig, daar ligt het niet aan.
K|geen|geen|3|neutraal|0|-|Vr. gr., Corrie Dam
#S|zrg-0195|gesprek|zorg|
A|||||||Crisisdienst, u spreekt met Hanneke.
K|geen|geen|3|neutraal|0|-|ja uh ik ben de moeder van jesse
K|aanleiding|geen|2|bezorgdheid|0|-|hij zit op z'n kamer en hij zegt dingen uh dat ie er niet meer wil zijn
A|||||||Bent u nu bij hem in de buurt?
K|geen|geen|3|neutraal|0|-|ik sta op de gang
A|||||||Is hij al bekend bij een behandelaar?
K|aanvragen|wachttijd|2|teleurstelling|3|-|hij staat al sinds augustus op de wachtlijst
K|hulp|herhaling|2|irritatie|2|-|en dit is de derde keer dat ik jullie bel en elke keer is het van uh bel morgen de huisarts
A|||||||Ik hoor dat u zich in de steek gelaten voelt.
K|hulp|bejegening|2|boosheid|0|-|ja nogal ja
K|hulp|geen|2|bezorgdheid|0|angst|straks ligt ie voor de trein en dan is het o wat erg
A|||||||Er komt nu iemand naar u toe, samen met een arts. Binnen een uur.
K|hulp|wachttijd|4|opluchting|0|-|oké er komt echt iemand
A|||||||Ja. Blijft u bij hem. Ik bel over een kwartier om te vragen hoe het gaat.
K|hulp|doorverwijzing|4|dankbaarheid|0|-|belt u dan zelf want dan hoef ik het niet weer uit te leggen
A|||||||Ik bel zelf.
K|hulp|bejegening|4|dankbaarheid|0|-|dank u wel
#S|zrg-0196|notitie|zorg|
K|gebruiken|herhaling|2|neutraal|2|-|Mw. kan elke week opnieuw medicatielijst doornemen met andere vpk.
K|gebruiken|herhaling|2|irritatie|0|-|"Ik ben geen cassettebandje."
K|hulp|geen|3|neutraal|0|wens|Wil 1 vaste contactpersoon.
M|gebruiken|systeem|2|neutraal|0|-|Lijst uit zkh komt niet door in ons EPD, typen alles over.
#S|zrg-0197|notitie|zorg|
K|ontvangen|levering|4|blijdschap|0|-|Bed geleverd binnen 4u na aanvraag, familie blij.
M|ontvangen|samenwerking|4|blijdschap|0|-|Depot heeft extra rit gereden, wat een team.
#S|zrg-0198|review|zorg|sterren=1
K|gebruiken|privacy|1|boosheid|0|-|De stagiaire filmde met haar telefoon in de behandelkamer "voor haar studie", niemand had mij iets gevraagd.
K|hulp|bejegening|2|irritatie|0|-|Leidinggevende vond dat ik het wel erg groot maakte.
#S|zrg-0199|review|zorg|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Ik wandel weer, ik fiets weer, ik plaag mijn vrouw weer.
K|gebruiken|kwaliteit|4|dankbaarheid|0|-|Dank aan de hartrevalidatie, in het bijzonder de strenge met de fluit.
#S|zrg-0200|review|zorg|sterren=4
K|orienteren|bejegening|4|vertrouwen|0|-|De orthodontist raadde ons af om nu al te beginnen, "over een jaar kost het de helft van de tijd".
K|orienteren|geen|4|vertrouwen|0|-|Dat geeft vertrouwen.
#S|zrg-0201|review|zorg|sterren=2
K|aanvragen|informatie|2|irritatie|0|-|Een verwijsbrief is drie maanden geldig, dat hoor je pas als je er na vier maanden mee komt aanzetten.
K|aanvragen|wachttijd|2|neutraal|3|-|Reden dat het vier maanden duurde: hun eigen wachttijd.
#S|zrg-0202|gesprek|zorg|
A|||||||Apotheek De Molen, Samira.
K|geen|geen|3|neutraal|0|-|hai met patrick
K|ontvangen|fout|2|neutraal|0|-|ik sta hier thuis met een zakje van jullie en daar staat de naam op van een mevrouw verkerk
A|||||||O jee. En wat zit erin?
K|ontvangen|fout|2|bezorgdheid|0|-|nou hartpillen zo te zien en ik moest gewoon zalf voor m'n zoontje z'n eczeem
K|ontvangen|privacy|2|neutraal|0|-|en er zit zo'n uitdraai bij met haar hele medicijnlijst
A|||||||Heeft u er niets van gebruikt?
K|geen|geen|3|neutraal|0|-|nee natuurlijk niet
K|ontvangen|privacy|2|bezorgdheid|0|angst|maar die mevrouw loopt nu zonder of die smeert zich in
A|||||||Ik bel haar nu meteen. Kunt u het zakje terugbrengen?
K|ontvangen|geen|2|irritatie|1|-|ja ik moet dus weer terug met dat weer
A|||||||Of de bezorger komt langs met uw zalf en neemt het mee.
K|ontvangen|beleid|4|blijdschap|0|-|dat vind ik wel zo netjes
A|||||||Voor zes uur.
K|geen|geen|3|neutraal|0|-|oké prima ik ben thuis
#S|zrg-0203|review|zorg|sterren=3
K|ontvangen|kwaliteit|4|blijdschap|0|-|Gehoorapparaat zit lekker en je ziet het niet.
K|gebruiken|digitaal|2|neutraal|0|-|De app erbij verliest om de haverklap verbinding,
K|gebruiken|storing|2|neutraal|1|-|en als dat gebeurt valt het linkeroor weg tot ik 'm uit en aan zet.
#S|zrg-0204|review|zorg|sterren=5
K|aanvragen|belofte|5|blijdschap|0|-|"Voor vijven heeft u uw voorschrift", en om vijf voor vijf piepte de telefoon.
#S|zrg-0205|social|zorg|
K|gebruiken|geen|3|neutraal|0|-|bloeddonatie nr 25 vandaag, kreeg een speldje
K|gebruiken|bejegening|4|blijdschap|0|-|en een roze koek van zuster Ans die altijd vraagt of ik wel genoeg gegeten heb
#S|zrg-0206|social|zorg|
K|betalen|prijs|2|irritatie|0|-|€21 voor een rijbewijskeuring formulier invullen. de dokter heeft 4x nee aangekruist. 5,25 per kruisje
#S|zrg-0207|social|zorg|
K|hulp|doorverwijzing|2|irritatie|2|-|Huisarts: dat moet de specialist regelen. Specialist: dat moet de huisarts regelen. Apotheek: wij hebben niks ontvangen. Ik: 🫠
#S|zrg-0208|social|zorg|
K|gebruiken|levering|2|irritatie|0|-|Nog steeds geen thuisverpleging gezien vandaag @witgeelzorg, mijne verband hangt eraf gelijk nen oude gordijn
#S|zrg-0209|review|zorg|sterren=1
K|ontvangen|fout|1|boosheid|0|-|Contactlenzen besteld, twee verschillende sterktes gekregen, allebei fout.
K|wijzigen|bereikbaarheid|2|irritatie|2|-|Klantenservice bestaat uit een contactformulier dat in het niets verdwijnt.
#S|zrg-0210|review|zorg|sterren=4
K|gebruiken|informatie|4|blijdschap|0|-|Diëtiste geeft praktische tips, geen boekje met wonderpap.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zeven kilo eraf sinds Pasen.
K|gebruiken|bejegening|2|neutraal|0|-|Soms een tikje belerend, dat wel.
#S|zrg-0211|review|zorg|sterren=5
K|hulp|fout|5|blijdschap|0|-|Bij de bevestiging was er een fout in de naam van mijn overleden man geslopen, pijnlijk natuurlijk, maar de volgende dag stond de praktijkmanager met een bos tulpen voor de deur.
#S|zrg-0212|review|zorg|sterren=2
K|aanvragen|geen|3|neutraal|0|-|Via de zorgbemiddelaar bij deze kliniek terechtgekomen.
K|gebruiken|doorverwijzing|2|teleurstelling|0|-|Intake met de een, diagnose van de ander, behandeling door een derde die mijn dossier niet kende.
K|gebruiken|herhaling|2|neutraal|2|-|Ik heb mijn jeugd nu vier keer verteld.
K|gebruiken|geen|2|teleurstelling|0|-|Daar word je niet gezonder van.
#S|zrg-0213|review|zorg|sterren=3
K|gebruiken|bejegening|3|neutraal|0|-|Gewoon een huisarts zoals er meer zijn.
#S|zrg-0214|enquete|zorg|nps=8
K|gebruiken|informatie|4|vertrouwen|0|-|Arts was eerlijk dat ze het niet wist en zocht het ter plekke op
#S|zrg-0215|enquete|zorg|csat=2
K|aanvragen|bereikbaarheid|2|irritatie|1|-|tussen 8 en 10 bellen, dan zit ik dus voor de klas
#S|zrg-0216|enquete|zorg|csat=4
K|ontvangen|wachttijd|4|neutraal|0|-|Medicijnen binnen kwartier klaar
#S|zrg-0217|enquete|zorg|nps=7
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mooie nieuwe praktijk,
K|gebruiken|kwaliteit|2|neutraal|0|-|maar je hoort alles door de muren.
#S|zrg-0218|enquete|zorg|nps=0
K|gebruiken|bejegening|1|boosheid|0|-|arrogante kwast
#S|zrg-0219|email|zorg|
K|geen|geen|3|neutraal|0|-|Dag dokter,
K|gebruiken|kwaliteit|4|blijdschap|0|-|De zalf die u voorschreef heeft prima gewerkt, de plek op mijn scheen is bijna weg.
K|gebruiken|geen|3|neutraal|0|vraag|Moet ik de kuur nu afmaken of kan ik stoppen?
K|aanvragen|geen|3|verlangen|0|wens|Verder zou ik graag eens mijn cholesterol laten prikken, mijn broer heeft vorige maand een infarct gehad.
K|geen|geen|3|neutraal|0|-|Met groet, Ruud Kievit (1961)
#S|zrg-0220|chat|zorg|
K|geen|geen|3|neutraal|0|-|goeiemorgen
K|aanvragen|digitaal|2|irritatie|1|-|ik probeer al drie kwartier een e-consult te sturen maar hij springt telkens terug naar stap 1
A|||||||Goedemorgen, wat vervelend. Voegt u een foto toe?
K|geen|geen|3|neutraal|0|-|ja
A|||||||De foto mag maximaal 2 MB zijn.
K|aanvragen|informatie|2|irritatie|0|-|zet dat er dan bij
A|||||||U heeft gelijk, ik geef het door.
K|aanvragen|digitaal|4|neutraal|0|-|met een kleinere foto doet ie t
K|aanvragen|wachttijd|3|neutraal|0|vraag|wanneer mag ik antwoord verwachten
A|||||||Binnen twee werkdagen.
K|geen|geen|3|neutraal|0|-|prima
#S|zrg-0221|gesprek|zorg|
A|||||||Zorgcoöperatie Veenland, met Marloes.
K|geen|geen|3|neutraal|0|-|ja dag met van beek ik bel voor m'n broer
K|aanvragen|beleid|2|verwarring|0|-|die heeft een wlz indicatie gekregen en nou zeggen ze dat ie z'n wmo hulp kwijt is
A|||||||Dat klopt, de huishoudelijke hulp gaat dan over naar de Wlz.
K|aanvragen|informatie|2|irritatie|0|-|ja maar dat heeft niemand verteld
K|gebruiken|levering|2|neutraal|0|-|en die hulp kwam dus gewoon niet meer van de ene op de andere dag
A|||||||Heeft hij al een zorgaanbieder gekozen?
K|orienteren|geen|3|neutraal|0|vraag|nee hoe doe je dat
A|||||||Wij kunnen het aanvragen, dan heb ik zijn akkoord nodig.
K|aanvragen|geen|2|neutraal|0|-|hij kan niet schrijven die hand doet het niet sinds het infarct
A|||||||Een telefonisch akkoord is ook goed.
K|aanvragen|beleid|4|opluchting|0|-|o da's mooi
K|gebruiken|geen|2|neutraal|0|-|want het huis dat kun je niet meer aanzien hoor zo
K|ontvangen|levering|3|neutraal|0|vraag|en wanneer zou er dan iemand kunnen komen
A|||||||Ik verwacht binnen twee weken.
K|ontvangen|wachttijd|2|teleurstelling|0|-|twee weken nog
A|||||||Ik kijk of er iemand eerder in kan vallen.
K|hulp|geen|3|neutraal|0|wens|als u dat zou willen doen ja
#S|zrg-0222|notitie|zorg|
K|hulp|bejegening|2|boosheid|0|-|Pt boos aan balie, "wordt behandeld als een stuk vee".
K|gebruiken|wachttijd|2|neutraal|2|-|Zat 1u50 te wachten op gips, kind had honger.
K|hulp|bejegening|4|neutraal|0|-|Koek gebracht en excuses gemaakt, werd rustiger.
M|gebruiken|werkdruk|2|teleurstelling|0|-|2 gipsmeesters op 31 pt, dit kan zo niet.
M|hulp|waardering|4|dankbaarheid|0|-|Kreeg bij weggaan toch een bedankje.
#S|zrg-0223|notitie|zorg|
K|wijzigen|geen|3|neutraal|0|wens|Mevr. wil overstappen op andere kraamverzorgster.
K|ontvangen|bejegening|2|teleurstelling|0|-|Klikt niet, "commandeert mijn man de hele dag".
M|wijzigen|samenwerking|4|neutraal|0|-|Planning had binnen 10 min vervanger.
#S|zrg-0224|review|zorg|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zwangerschapsyoga bij Lente: na de les rol ik als een tevreden walrus naar huis.
K|betalen|prijs|2|neutraal|0|-|Duur, een tientje per les meer dan in het buurthuis.
#S|zrg-0225|review|zorg|sterren=5
K|aanvragen|beleid|5|dankbaarheid|0|-|Hoewel ze vol zaten mochten we als spoed ertussen omdat mijn dochter een wissel had met ontsteking.
K|gebruiken|bejegening|4|dankbaarheid|0|-|Kies was er in één minuut uit zonder tranen.
#S|zrg-0226|review|zorg|sterren=1
K|gebruiken|levering|1|boosheid|3|-|Vier keer. Vier keer hebben ze me nuchter naar huis gestuurd omdat het programma uitliep.
K|gebruiken|geen|2|neutraal|0|-|De laatste keer lag ik al met een infuus in de gang.
#S|zrg-0227|social|zorg|
K|gebruiken|privacy|3|bezorgdheid|0|vraag|krijg appje van "@zorgpoli uw dossier, klik hier om uitslag te bekijken" is dit legit of phishing
#S|zrg-0228|social|zorg|
K|gebruiken|wachttijd|4|verrassing|0|-|Radiologie de meander vandaag: om 9u stipt binnen, 9u12 terug buiten. Ik dacht dat ze mij vergeten waren maar het was gewoon klaar
#S|zrg-0229|gesprek|zorg|
A|||||||Oogkliniek Zonnebloem, met Ilse.
K|geen|geen|3|neutraal|0|-|ja met mw prins
K|wijzigen|geen|3|neutraal|0|wens|ik moet mijn staaroperatie verzetten want m'n dochter kan me niet brengen die dag
A|||||||Dat is goed. Wanneer komt het wel uit?
K|geen|geen|3|neutraal|0|-|de week daarop
A|||||||Donderdag de negentiende?
K|geen|geen|3|neutraal|0|-|ja
A|||||||U krijgt een nieuwe brief.
K|ontvangen|informatie|2|irritatie|1|-|nou die vorige brief daar stond het verkeerde oog in hoor
A|||||||Welk oog had het moeten zijn?
K|geen|geen|3|neutraal|0|-|rechts
K|ontvangen|fout|2|bezorgdheid|0|angst|en er stond links dus ik schrok me een hoedje stel je voor
A|||||||Ik zie het, dat is bij de typiste misgegaan. Op de lijst van de arts staat rechts.
K|hulp|fout|4|opluchting|0|-|o gelukkig
K|hulp|geen|3|verlangen|0|wens|maar wilt u dat wel nog even dubbel nakijken
A|||||||Dat doe ik nu meteen.
K|geen|geen|3|neutraal|0|-|bedankt
#S|zrg-0230|enquete|zorg|ces=7
K|ontvangen|levering|4|blijdschap|0|-|pillen door de brievenbus, geen omkijken naar
#S|zrg-0231|enquete|zorg|nps=5
K|gebruiken|kwaliteit|3|neutraal|0|-|Goede artsen, slechte koffie.
K|terugkijken|geen|2|neutraal|0|-|Zou het alleen aanraden als je niks anders in de buurt hebt.
#S|zrg-0232|review|zorg|sterren=2
K|aanvragen|herhaling|2|irritatie|1|-|Bij iedere afspraak opnieuw een kopie van mijn ID, mijn polis en mijn medicatieoverzicht inleveren.
K|aanvragen|privacy|2|irritatie|0|-|Wat doen ze met al die kopieën, behangen?
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het infuus zelf prikken ze altijd in één keer raak, dat moet gezegd.
#S|zrg-0233|review|zorg|sterren=5
K|gebruiken|bejegening|5|dankbaarheid|0|-|Zuster Gaby heeft mijn haar gevlochten omdat ik het met mijn arm in het gips niet kon, terwijl het haar werk helemaal niet was.
#S|zrg-0234|review|zorg|sterren=1
K|gebruiken|informatie|1|boosheid|0|-|Mijn opa kreeg een niet-reanimeerbeleid in zijn dossier zonder dat er één woord met hem over was gewisseld.
K|gebruiken|geen|2|boosheid|0|-|Hij is 79 en hij zwemt nog.
K|hulp|doorverwijzing|2|irritatie|2|-|Nu wijst de zaalarts naar de internist en de internist naar de SEH.
#S|zrg-0235|review|zorg|sterren=4
K|gebruiken|wachttijd|4|neutraal|0|-|Bloedprikken zonder afspraak, nummertje trekken, zes minuten later klaar.
K|gebruiken|bejegening|4|blijdschap|0|-|Prikzuster kletste over haar moestuin, had niet eens door dat de naald er al uit was.
#S|zrg-0236|review|zorg|sterren=3
K|gebruiken|kwaliteit|3|verwarring|0|-|Ik weet niet zo goed wat ik van de osteopaat moet vinden.
K|gebruiken|kwaliteit|3|neutraal|0|-|Hij kraakt hier, duwt daar, en de ene week helpt het wel en de andere niet.
K|betalen|prijs|2|neutraal|0|-|Wat ik wel weet is dat het 85 euro kost.
#S|zrg-0237|social|zorg|
K|hulp|belofte|2|irritatie|2|-|Dag 6 van "de assistente belt u zo spoedig mogelijk terug" 🕸️
#S|zrg-0238|social|zorg|
K|gebruiken|kwaliteit|5|opluchting|0|-|SCAN SCHOON!!!!! 😭😭😭
K|gebruiken|bejegening|4|dankbaarheid|0|-|dank team oncologie west, jullie zijn bazen
#S|zrg-0239|social|zorg|
K|orienteren|prijs|3|neutraal|0|vraag|Wat betalen jullie voor een nachtbeugel/bitje? Ik kreeg net een offerte van 480 en viel van mijn stoel
#S|zrg-0240|social|zorg|
K|gebruiken|levering|2|teleurstelling|0|-|Poetshulp van de thuiszorg voor de 5de week "in verlof". Vervanging? Vergeet het
#S|zrg-0241|enquete|zorg|csat=3
K|gebruiken|wachttijd|3|neutraal|0|-|Duurde best lang maar dat is overal zo denk ik.
#S|zrg-0242|enquete|zorg|csat=5
K|gebruiken|bejegening|5|blijdschap|0|-|Top team, lief voor de kids
#S|zrg-0243|enquete|zorg|csat=2
K|hulp|bejegening|2|teleurstelling|0|-|Ik heb drie keer gezegd dat ik bang was en drie keer zei ze "komt goed" zonder op te kijken.
#S|zrg-0244|enquete|zorg|nps=9
K|gebruiken|privacy|4|vertrouwen|0|-|Ik voel me hier veilig, ook als ik wartaal uitsla.
#S|zrg-0245|enquete|zorg|nps=6
K|aanvragen|digitaal|2|neutraal|0|-|Portaal werkt niet op mijn oude tablet.
K|aanvragen|bereikbaarheid|4|opluchting|0|-|Telefonisch gaat het gelukkig nog wel.
#S|zrg-0246|gesprek|zorg|
A|||||||Dierbaar Wonen, afdeling Hazelaar, met Mireille.
K|geen|geen|3|neutraal|0|-|dag mireille met de dochter van mevrouw simonis
K|gebruiken|geen|3|neutraal|0|vraag|hoe gaat het met haar
A|||||||Ze heeft onrustig geslapen en eet vandaag niet zo goed.
K|gebruiken|geen|2|bezorgdheid|0|-|o
K|gebruiken|geen|3|bezorgdheid|0|vraag|is de dokter al geweest
A|||||||Die komt om drie uur langs.
K|gebruiken|geen|3|neutraal|0|vraag|moet ik dan komen denk je
A|||||||Het mag, ze zou het fijn vinden.
K|gebruiken|geen|2|neutraal|1|-|ik zit op m'n werk in zwolle maar ik ga kijken of ik weg kan
K|gebruiken|bejegening|4|dankbaarheid|0|-|fijn dat je gewoon eerlijk bent want die van gister zei ja hoor prima en dan kom ik binnen en ligt ze daar
A|||||||We vinden het belangrijk dat je het weet.
K|gebruiken|fout|2|irritatie|0|vraag|en die gehoorapparaten zijn die al terecht want zonder verstaat ze jullie dus niet
A|||||||Eén zat in de was, de andere zoeken we nog.
K|gebruiken|fout|2|irritatie|0|-|in de was jongens
K|gebruiken|fout|2|irritatie|0|-|dat is de tweede keer dit jaar
K|betalen|prijs|2|neutraal|0|-|die dingen kosten vijftienhonderd euro per stuk
A|||||||We gaan het melden bij onze verzekering.
K|hulp|geen|3|neutraal|0|wens|graag en stuur mij daar dan een mailtje van
#S|zrg-0247|chat|zorg|
A|||||||Hi! Waarmee kan Gezond Oog je helpen?
K|ontvangen|wachttijd|3|neutraal|0|vraag|Wanneer krijg ik de uitslag van mijn oogfoto
A|||||||Hoi! Wanneer ben je geweest?
K|geen|geen|3|neutraal|0|-|15 januari
A|||||||De oogarts bekijkt ze binnen drie weken.
K|ontvangen|wachttijd|2|neutraal|3|-|dat is morgen al 4 weken
A|||||||Je hebt gelijk, ik zet er een spoedje op.
K|gebruiken|privacy|2|bezorgdheid|0|angst|ik heb suiker en zag de laatste tijd vlekjes, dus beetje ongerust
A|||||||Bij plots meer vlekken meteen bellen met de huisarts.
K|hulp|informatie|4|dankbaarheid|0|-|ok doe ik, dank voor de tip
#S|zrg-0248|email|zorg|
K|geen|geen|3|neutraal|0|-|Geachte mevrouw/meneer,
K|hulp|geen|3|neutraal|0|wens|Hierbij dien ik een klacht in over de gang van zaken op de spoedeisende hulp in de nacht van 2 op 3 februari.
K|gebruiken|wachttijd|2|neutraal|2|-|Mijn echtgenoot, bekend met nierstenen, heeft van 23.10 tot 04.35 uur kermend in de gang gelegen.
K|gebruiken|bejegening|2|irritatie|0|-|Op mijn vraag om pijnstilling antwoordde een verpleegkundige letterlijk: "U bent niet de enige hier."
K|gebruiken|bejegening|4|blijdschap|0|-|De arts-assistent die hem uiteindelijk zag was uiterst voorkomend en heeft zich nog verontschuldigd.
K|hulp|geen|3|verlangen|0|wens|Ik wil graag vernemen welke maatregelen u treft.
K|geen|geen|3|neutraal|0|-|Hoogachtend, T. van Wijngaarden-Smit
#S|zrg-0249|notitie|zorg|
K|gebruiken|kwaliteit|4|blijdschap|0|-|Dhr tevreden over wondzorg, "wond als een litteken van een piraat".
K|gebruiken|geen|3|neutraal|0|vraag|Vraagt of zwachtel deze week af mag.
M|gebruiken|kennis|2|neutraal|0|-|Kon wondplan niet vinden in het nieuwe dossier.
#S|zrg-0250|notitie|zorg|
K|aanvragen|herhaling+wachttijd|2|neutraal|2|-|Ouder belt voor 3e keer over wachtlijst jeugd-GGZ, dochter (15) eet nauwelijks.
K|aanvragen|geen|2|bezorgdheid|0|angst|Vader bang dat ze in het zkh belandt.
K|aanvragen|geen|3|neutraal|0|wens|Vraagt overbruggingszorg.
M|aanvragen|mandaat|2|teleurstelling|0|-|Kan enkel verwijzen naar POH-jeugd, mag niet zelf voorrang geven.
#S|zrg-0251|review|zorg|sterren=1
K|gebruiken|fout|1|boosheid|0|-|Verkeerde knie geprepareerd. Gelukkig was ik wakker en riep ik 'de ANDERE'.
#S|zrg-0252|review|zorg|sterren=5
K|gebruiken|informatie|4|vertrouwen|0|-|De apotheker controleerde al mijn doosjes en haalde er twee uit die elkaar in de weg zaten.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Ben van de duizelingen af, wat een vakvrouw!
#S|zrg-0253|review|zorg|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Fijne sfeer op de dagopvang, mijn vader komt altijd met een plantje of een verhaal thuis.
K|gebruiken|levering|2|neutraal|0|-|Alleen het busje is soms drie kwartier te vroeg, dan staat hij nog in zijn pyjama.
#S|zrg-0254|review|zorg|sterren=2
K|orienteren|informatie|2|irritatie|0|-|Volgens de vergelijkingssite neemt deze tandarts nieuwe patiënten aan, volgens de site ook,
K|orienteren|informatie|2|irritatie|0|-|en volgens de telefoniste al sinds 2022 niet meer.
#S|zrg-0255|social|zorg|
K|betalen|fout|2|irritatie|0|-|Ik ben in 2023 naar de fysio geweest. In 2025 krijg ik de aanmaning. Tussendoor nooit iets. Incassokosten 40 euro. Hoe dan @fysiocentraal
A|||||||Hoi Rens, vervelend. Wil je ons het dossiernummer DM'en? ^Ya
K|geen|geen|3|neutraal|0|-|staat erin
A|||||||De eerste facturen gingen naar een oud adres, wij laten de kosten vervallen.
K|betalen|fout|4|opluchting|0|-|kijk, dat scheelt
#S|zrg-0256|gesprek|zorg|
A|||||||Zorgverzekeringsbalie Gezond Plus, met Wessel.
K|geen|geen|3|neutraal|0|-|ja met bianca mol
K|betalen|beleid|2|verwarring|0|-|ik krijg een brief dat de psycholoog van m'n zoon niet gecontracteerd is en dat ik de helft zelf moet betalen
A|||||||Klopt het dat hij bij praktijk Rietvink in behandeling is?
K|betalen|geen|3|neutraal|0|-|ja al sinds oktober
K|betalen|informatie|2|boosheid|0|-|maar bij de intake zei die praktijk dat alles vergoed wordt dat staat zelfs in het mailtje
A|||||||De contracten zijn per één januari gewijzigd.
K|betalen|informatie|2|irritatie|0|-|nou dat had iemand dan wel even mogen zeggen hè want ik heb nou zes sessies lopen van honderdtwintig
K|betalen|geen|2|bezorgdheid|0|-|dat kan ik helemaal niet betalen
A|||||||Er is een hardheidsregeling bij lopende behandelingen.
K|betalen|beleid|3|neutraal|0|vraag|en wat is dat dan
A|||||||U krijgt de rest van de behandeling vergoed als u het binnen vier weken aanvraagt.
K|betalen|beleid|4|opluchting|0|-|o dat zou heel mooi zijn
K|betalen|geen|3|neutraal|0|vraag|waar doe ik dat
A|||||||Ik stuur u nu de link.
K|hulp|bejegening|4|dankbaarheid|0|-|fijn want ik zat al te janken aan de keukentafel
#S|zrg-0257|enquete|zorg|ces=5
K|wijzigen|geen|4|neutraal|0|-|afspraak afgezegd via mail, ging zo
#S|zrg-0258|enquete|zorg|nps=10
K|gebruiken|doorverwijzing|5|blijdschap|0|-|Altijd dezelfde arts, altijd weten ze waar we gebleven waren.
#S|zrg-0259|review|zorg|sterren=2
K|ontvangen|belofte|3|neutraal|0|-|Zonnebril op sterkte, beloofd voor de vakantie.
K|ontvangen|belofte|2|teleurstelling|1|-|Hij kwam op de dag dat we terugvlogen.
K|hulp|bejegening|4|neutraal|0|-|Ze gaven netjes 30 procent terug,
K|ontvangen|levering|2|teleurstelling|0|-|maar mijn hele vakantie met toegeknepen ogen krijg ik niet meer terug.
#S|zrg-0260|social|zorg|
K|gebruiken|kwaliteit|3|neutraal|0|-|tja de kiné zegt oefenen. ik zeg morgen
#S|zrg-0261|review|zorg|sterren=5
K|gebruiken|bejegening|4|blijdschap|0|-|Als iemand zo over mijn eigenwijze moeder kan moederen zonder haar klein te maken, dan verdient die persoon een standbeeld.
K|geen|geen|5|dankbaarheid|0|-|Chantal, bedankt meid.
#S|zrg-0262|review|zorg|sterren=1
K|betalen|prijs+kwaliteit|1|boosheid|0|-|Twaalfhonderd euro voor twee kronen die binnen een jaar loslaten.
K|hulp|bejegening|2|irritatie|0|-|"Dan poetst u te hard."
K|hulp|belofte|2|neutraal|0|-|Beloofd om het met de fabrikant op te nemen, tot op heden stilte.
K|terugkijken|geen|1|boosheid|0|-|Laat je niet naaien hier.
#S|zrg-0263|review|zorg|sterren=4
K|aanvragen|bereikbaarheid|4|blijdschap|0|-|Ook 's avonds nog te bereiken via de app, ideaal met kinderen.
K|gebruiken|kwaliteit|4|neutraal|0|-|Consult via beeldbellen werkte,
K|gebruiken|digitaal|2|neutraal|0|-|al hapert het geluid op de momenten die er toe doen.
#S|zrg-0264|review|zorg|sterren=3
K|gebruiken|informatie|2|neutraal|0|-|Ik had liever gehoord dat ik een infectie had dan te lezen in het portaal 'afwijkend'.
K|gebruiken|bejegening|4|neutraal|0|-|De huisarts legde het de dag erna keurig uit.
#S|zrg-0265|social|zorg|
K|ontvangen|fout|2|irritatie|0|-|Net 6 dozen van 12 pleisters gekregen ipv 12 dozen van 6. En de vreugde groot bij @apoweb
#S|zrg-0266|social|zorg|
K|terugkijken|geen|4|vertrouwen|0|-|Aanrader voor wie een lieve tandarts zoekt voor kinderen met prikangst: praktijk Sterrentand in Veendam ⭐
#S|zrg-0267|social|zorg|
K|betalen|prijs|3|verwarring|0|vraag|kan iemand mij uitleggen waarom een wondspray 34 eur kost
#S|zrg-0268|social|zorg|
K|gebruiken|bejegening|2|boosheid|0|-|Cardioloog: "u bent te jong voor hartklachten". 38. Ik lag twee weken later op de IC.
#S|zrg-0269|enquete|zorg|csat=4
K|hulp|informatie|4|blijdschap|0|-|Antwoord was volledig, in begrijpelijk Nederlands.
#S|zrg-0270|enquete|zorg|csat=1
K|betalen|prijs|2|irritatie|0|-|Te duur voor wat het is
#S|zrg-0271|enquete|zorg|nps=8
K|gebruiken|kwaliteit|4|blijdschap|0|-|Goede fysio, alleen
K|gebruiken|kwaliteit|2|neutraal|0|-|de zaal ruikt naar zweet.
#S|zrg-0272|enquete|zorg|nps=2
K|vertrekken|geen|2|irritatie|0|-|Ik ga weg, ik ga weg, ik ga weg. Alleen weet ik niet waarnaartoe.
#S|zrg-0273|gesprek|zorg|
A|||||||Prikpost Noord, met Denise.
K|geen|geen|3|neutraal|0|-|hallo ja uh met mevrouw ypma
K|aanvragen|geen|3|neutraal|0|vraag|ik wou vragen hoe laat jullie beginnen met prikken op zaterdag
A|||||||Op zaterdag zijn we van acht tot half elf.
K|aanvragen|geen|3|neutraal|0|vraag|en moet ik een afspraak
A|||||||Nee, gewoon een nummertje trekken.
K|aanvragen|informatie|2|verwarring|0|-|o want op jullie site staat sinds kort alleen op afspraak
A|||||||Dat geldt voor doordeweeks, die tekst is niet helemaal goed.
K|aanvragen|informatie|2|neutraal|1|-|nou ik heb dus woensdag voor niks een vrije ochtend geregeld
A|||||||Sorry daarvoor. Zaterdag is rustig, voor negenen zit er bijna niemand.
K|aanvragen|informatie|3|neutraal|0|-|goed dan ben ik er om acht uur
K|aanvragen|geen|3|neutraal|0|vraag|en nuchter hè
A|||||||Ja, vanaf tien uur 's avonds niets eten.
K|geen|geen|3|neutraal|0|-|akkoord
#S|zrg-0274|chat|zorg|
A|||||||Hoi, ik ben Floor van BrilWijs!
K|wijzigen|geen|3|neutraal|0|wens|ik wil een bril terugsturen, hij staat me niet
A|||||||Jammer! Heb je het label uit het pakket nog?
K|wijzigen|geen|3|neutraal|0|-|nee die heb ik weggegooid
A|||||||Geen punt, ik mail een nieuwe.
K|wijzigen|beleid|4|opluchting|0|-|oh top, dacht dat ik er dan aan vast zat
K|betalen|wachttijd|3|neutraal|0|vraag|hoe snel staat mijn geld er op
A|||||||Binnen vijf dagen na ontvangst.
K|geen|geen|3|neutraal|0|-|ok
#S|zrg-0275|email|zorg|
K|geen|geen|3|neutraal|0|-|Beste Sabine,
K|terugkijken|bejegening|4|dankbaarheid|0|-|Ik schrijf je omdat ik je niet meer gezien heb na mijn ontslag en ik je graag wil bedanken voor die ene nacht dat je bij me bent blijven zitten.
K|gebruiken|bejegening|5|dankbaarheid|0|-|Je hebt me toen uit een heel diep gat gehaald, misschien zonder dat je het wist.
K|terugkijken|geen|5|blijdschap|0|-|Het gaat nu goed, ik werk weer en ik heb een hond die Pompoen heet.
K|geen|geen|3|neutraal|0|-|Warme groet, Mees
#S|zrg-0276|notitie|zorg|
K|ontvangen|levering|2|neutraal|0|-|Levering incontinentiemateriaal 5 dgn te laat.
K|ontvangen|geen|2|neutraal|1|-|Mevr heeft bij buurvrouw moeten lenen.
K|ontvangen|geen|3|neutraal|0|wens|Wil vooraf sms.
M|ontvangen|procedure|2|irritatie|0|-|Koerier mag geen sms sturen vd AVG, terwijl elke pizzazaak dat doet.
#S|zrg-0277|notitie|zorg|
K|gebruiken|bejegening|2|teleurstelling|0|-|Dhr zegt dat oogarts "nog geen halve minuut" naar hem keek.
K|gebruiken|informatie|2|neutraal|0|-|Niet verteld of hij nog mag autorijden.
K|gebruiken|geen|3|neutraal|0|vraag|Vraagt dat nu na.
M|gebruiken|kennis|2|neutraal|0|-|Stond niet in het verslag, arts is er morgen weer.
#S|zrg-0278|review|zorg|sterren=5
K|aanvragen|wachttijd|5|verrassing|0|-|Van huisarts naar mri in vier dagen, ik was zelf nog niet eens klaar met zenuwachtig zijn.
#S|zrg-0279|review|zorg|sterren=2
K|gebruiken|privacy|2|neutraal|0|-|Aan de balie moet je hardop zeggen waarvoor je komt, met de hele wachtkamer achter je.
K|gebruiken|privacy|2|teleurstelling|0|-|Ik wilde het over mijn aambeien hebben, ik ben weer naar buiten gelopen.
#S|zrg-0280|review|zorg|sterren=1
K|gebruiken|fout|1|boosheid|0|-|Onze baby kreeg de verkeerde prik op het consultatiebureau, want ze hadden het vaccinatieboekje omgedraaid bij haar broer.
K|hulp|bejegening|4|neutraal|0|-|Er is wel meteen gebeld en de arts heeft het uitvoerig uitgelegd
K|gebruiken|privacy|2|teleurstelling|0|-|maar het vertrouwen is weg.
#S|zrg-0281|review|zorg|sterren=4
K|ontvangen|kwaliteit|4|blijdschap|0|-|Leesbril van de drogisterij is er niks bij, ik had niet door hoe slecht ik zag.
#S|zrg-0282|social|zorg|
K|aanvragen|bereikbaarheid|2|irritatie|0|-|Bellen naar @huisartskapelstraat: 1 voor herhaalrecept 2 voor de assistente 3 voor spoed. Ik toets 2, krijg 3, wordt opgehangen. Zin in 4: naar een andere huisarts
#S|zrg-0283|social|zorg|
K|gebruiken|bejegening|2|teleurstelling|0|-|geboren in de gang. letterlijk. alle kamers bezet en de vroedvrouw was op drie plekken tegelijk
K|gebruiken|bejegening|4|dankbaarheid|0|-|maar zij was een held
#S|zrg-0284|gesprek|zorg|
A|||||||Kinderfysiotherapie Speelhof, met Rutger.
K|geen|geen|3|neutraal|0|-|hoi rutger met femke
K|aanleiding|geen|2|neutraal|0|-|milan heeft z'n enkel verstuikt op voetbal
K|aanvragen|geen|3|neutraal|0|vraag|moet ie dan naar jullie of eerst naar de dokter
A|||||||Direct toegankelijk, dus je mag meteen hierheen.
K|aanvragen|beleid|4|blijdschap|0|-|o chill
K|aanvragen|geen|3|neutraal|0|vraag|kan het vandaag na school
A|||||||Half vier?
K|geen|geen|3|neutraal|0|-|ja top
A|||||||Nog even over de verzekering: hij is onder de achttien, dus negen behandelingen vergoed.
K|betalen|informatie|4|blijdschap|0|-|fijn dat je dat meteen zegt
K|aanleiding|geen|3|neutraal|0|-|hij heeft zondag een toernooi namelijk
K|aanleiding|geen|3|verlangen|0|wens|dat hij mee mag doen is zijn grootste wens
A|||||||Ik beloof niks, maar ik kijk wat kan.
K|gebruiken|bejegening|4|vertrouwen|0|-|dat vind ik al heel wat
#S|zrg-0285|enquete|zorg|csat=2
K|gebruiken|geen|2|irritatie|1|-|Bij de oorarts zat ik er 7 minuten. Reistijd: 2 uur en een kwartier, heen en terug met de bus.
#S|zrg-0286|enquete|zorg|csat=4
K|aanvragen|informatie|4|neutraal|0|-|Voorafgaande brief was heel compleet
#S|zrg-0287|enquete|zorg|csat=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|ik hoor mezelf weer denken!
#S|zrg-0288|review|zorg|sterren=3
K|gebruiken|bejegening|4|blijdschap|0|-|Het contact met de verpleging is goed,
K|gebruiken|wachttijd|2|irritatie|0|-|de artsen zie je pas als je allang zelf hebt zitten zoeken op internet.
#S|zrg-0289|review|zorg|sterren=4
K|wijzigen|beleid|4|neutraal|0|-|Kon mijn kuur probleemloos opschuiven naar na mijn examens.
K|wijzigen|wachttijd|4|neutraal|0|-|Assistente regelde het in één telefoontje.
#S|zrg-0290|gesprek|zorg|
A|||||||Klachtenbemiddeling Ziekenhuis Hofstede, met Annemiek.
K|geen|geen|3|neutraal|0|-|ja goeiemiddag u spreekt met ed
K|hulp|geen|3|neutraal|0|-|ik had een brief gestuurd over m'n vrouw en toen zei u ik bel u op dus uh
A|||||||Ja meneer, fijn dat u er bent. Vertel maar in uw eigen woorden.
K|gebruiken|geen|3|neutraal|0|-|nou ze kwam binnen op maandag voor die galblaas hè dat zou een dagje zijn
K|gebruiken|fout|2|neutraal|0|-|en toen hebben ze iets geraakt wat ze niet hadden moeten raken
K|gebruiken|informatie|2|irritatie|0|-|en dat hebben wij dus pas woensdag gehoord van een coassistent nota bene
A|||||||Dat had u eerder moeten horen.
K|gebruiken|bejegening|2|teleurstelling|0|-|die chirurg heb ik dus tot op heden niet gezien
K|gebruiken|bejegening|2|teleurstelling|0|-|die man is nog niet eens aan het bed geweest om te zeggen joh het spijt me
A|||||||Wat zou voor u nu het belangrijkste zijn?
K|hulp|geen|3|verlangen|0|wens|nou dat ik die man een keer in de ogen kan kijken
K|hulp|geen|3|neutraal|0|-|ik hoef geen geld hè daar gaat het me niet om
A|||||||Ik ga een gesprek voor u regelen met de chirurg en het afdelingshoofd.
K|hulp|geen|3|neutraal|0|vraag|en mag m'n dochter daarbij zijn die kan beter praten
A|||||||Natuurlijk.
K|hulp|wachttijd|3|neutraal|0|vraag|en hoe lang gaat dat duren
A|||||||Ik streef naar binnen twee weken.
K|hulp|belofte|3|neutraal|0|-|nou ik hou u eraan
K|gebruiken|geen|2|neutraal|0|-|ze ligt er nou vijf weken
K|gebruiken|geen|2|bezorgdheid|0|-|ze is negen kilo afgevallen ze is zichzelf niet
A|||||||Dat is heftig. Hoe gaat het met uzelf?
K|geen|geen|2|teleurstelling|0|-|ja och met mij
K|hulp|bejegening|4|dankbaarheid|0|-|dat heeft nog niemand gevraagd eigenlijk
#S|zrg-0291|gesprek|zorg|
A|||||||Apotheek Parkzicht, u spreekt met Tom.
K|geen|geen|3|neutraal|0|-|ja tom met anja van hierachter
K|ontvangen|geen|3|neutraal|0|vraag|is mijn baxterrol al klaar
A|||||||Die is vanmorgen mee met de bezorger gegaan.
K|ontvangen|levering|2|neutraal|0|-|o nou ik heb niks gehad en ik zit al de hele ochtend voor het raam
A|||||||Hij heeft getekend dat hij om 10.20 uur is afgegeven.
K|ontvangen|levering|3|neutraal|0|vraag|afgegeven aan wie dan
A|||||||Er staat 'zoon'.
K|ontvangen|fout|2|verwarring|0|-|zoon ik heb helemaal geen zoon ik heb drie dochters
A|||||||Dan is er iets misgegaan, ik bel de bezorger meteen.
K|ontvangen|privacy|2|bezorgdheid|0|angst|ja want daar zitten m'n morfinepleisters ook bij dat moet niet bij een of andere vent terechtkomen
A|||||||Helemaal mee eens. Ik maak ondertussen een nieuwe rol voor u.
K|ontvangen|wachttijd|3|neutraal|0|vraag|en wanneer heb ik die dan want ik moet er om vijf uur een
A|||||||Ik breng hem zelf als ik om half vijf klaar ben.
K|hulp|bejegening|5|dankbaarheid|0|-|jij zelf ach jongen wat lief
#S|zrg-0292|gesprek|zorg|
A|||||||Dag, mutualiteit De Eendracht, met Kaat.
K|geen|geen|3|neutraal|0|-|ja dag kaat met rudy
K|betalen|wachttijd|2|neutraal|3|-|'k heb zes weken geleden mijn briefkes van den tandarts in de bus gestoken en 'k zie niks op mijn rekening
A|||||||Hebt u ze in de groene bus van het kantoor gestoken?
K|betalen|geen|3|neutraal|0|-|ja in die van de kerkstraat
A|||||||Dat kantoor is sinds april gesloten, die bus wordt niet meer gelicht.
K|betalen|informatie|2|irritatie|0|-|wablieft en dan laat ge die bus daar hangen
A|||||||Ik snap uw reactie. De firma komt haar deze week weghalen.
K|betalen|geen|2|bezorgdheid|0|angst|en zijn mijn papieren dan weg want da's tweehonderd euro hè
A|||||||Ik laat ze vandaag ophalen.
K|betalen|geen|3|neutraal|0|vraag|en moet ik nu nog iets doen of niet
A|||||||Niets, ik bel u donderdag als ze bij mij op het bureau liggen.
K|hulp|doorverwijzing|4|vertrouwen|0|-|bon donderdag dan hoor ik u en niemand anders hè
A|||||||Mij en niemand anders.
K|geen|geen|3|neutraal|0|-|allez salut
#S|zrg-0293|email|zorg|
K|geen|geen|3|neutraal|0|-|Beste dokter De Wilde,
K|gebruiken|kwaliteit|2|neutraal|0|-|De nieuwe bloeddrukpil (sinds 3 weken) geeft mij een droge hoest, vooral 's nachts.
K|gebruiken|geen|2|neutraal|0|-|Mijn man slaapt inmiddels in de logeerkamer.
K|gebruiken|informatie|3|neutraal|0|vraag|In de bijsluiter staat dat dit kan voorkomen; is het verstandig om ermee door te gaan?
K|aanvragen|geen|3|verlangen|0|wens|Als het even kan zou ik graag terug naar de oude, daar had ik nooit last van.
K|gebruiken|geen|3|neutraal|0|-|Mijn metingen van deze week: 138/84, 141/86, 135/82.
K|geen|geen|3|neutraal|0|-|Vriendelijke groet, Lieve Mertens
#S|zrg-0294|email|zorg|
K|geen|geen|3|neutraal|0|-|Goedendag,
K|ontvangen|fout|2|neutraal|0|-|Vanmiddag ontving ik mijn bestelling steunkousen, maat L in plaats van S en in het beige in plaats van zwart.
K|ontvangen|geen|3|blijdschap|0|-|Mijn man heeft er hartelijk om gelachen, ik leek wel een worst in een te ruim velletje.
K|wijzigen|geen|3|neutraal|0|wens|Ik wil ze graag omruilen voor de juiste.
K|wijzigen|prijs|3|neutraal|0|vraag|Moet ik de verzendkosten dan zelf betalen?
K|ontvangen|bejegening|4|blijdschap|0|-|De bezorgster was overigens een schat.
K|geen|geen|3|neutraal|0|-|Groeten van Nel Otten
#S|zrg-0295|email|zorg|
K|geen|geen|3|neutraal|0|-|Beste praktijk,
K|orienteren|geen|3|neutraal|0|-|Wij komen in september met een gezin van vier in Beekdorp wonen en zoeken een huisarts.
K|orienteren|geen|3|neutraal|0|vraag|Neemt u nog nieuwe patiënten aan?
K|orienteren|geen|3|neutraal|0|vraag|En werkt u met avondspreekuur? We werken allebei in ploegendienst.
K|orienteren|bejegening|4|vertrouwen|0|-|Van de buren hoorden we niets dan goeds over u.
K|geen|geen|3|neutraal|0|-|Alvast bedankt, Hatice Yildirim
#S|zrg-0296|chat|zorg|
A|||||||Goedemiddag, hoe kan Podotherapie Loopwijs helpen?
K|gebruiken|kwaliteit|2|neutraal|0|-|me zolen kraken in mn schoenen
A|||||||Hoi! Heb je ze pas?
K|geen|geen|3|neutraal|0|-|week of 2
A|||||||Een beetje talkpoeder onder de zool helpt vaak.
K|gebruiken|informatie|4|verrassing|0|-|o grappig, echt?
A|||||||Ja! Lukt dat niet, kom dan even langs.
K|gebruiken|geen|3|neutraal|0|-|ik ga t proberen
K|gebruiken|kwaliteit|4|neutraal|0|-|ze voelen verder wel goed
K|betalen|geen|3|neutraal|0|vraag|en hoe zit t met de factuur die gaat toch direct naar verzekering?
A|||||||Klopt, je hoeft niks te doen.
K|geen|geen|3|neutraal|0|-|👍
#S|zrg-0297|chat|zorg|
K|hulp|bereikbaarheid|2|neutraal|1|-|Hallo, ik krijg geen antwoord op de mail dus probeer ik het hier
K|hulp|herhaling|2|neutraal|2|-|Ik heb op 2, 9 en 16 mei gemaild over de kopie van mijn dossier
A|||||||Goedemorgen, excuus voor het wachten. Hebt u een ID-bewijs meegestuurd?
K|hulp|informatie|2|neutraal|0|-|nee, dat stond er nergens bij
A|||||||Zonder ID mogen we het niet verstrekken.
K|hulp|privacy|3|neutraal|0|-|dat snap ik nog wel ergens
K|hulp|informatie|2|irritatie|0|-|maar zeg dat dan in plaats van drie weken niks
A|||||||U heeft gelijk. Als u het nu uploadt, pakt mijn collega het vandaag op.
K|hulp|digitaal|3|neutraal|0|-|ok is geupload
A|||||||Ontvangen. U krijgt het via een beveiligde mail.
K|hulp|wachttijd|4|opluchting|0|-|nou eindelijk schiet het op
#S|zrg-0298|notitie|zorg|
K|aanleiding|geen|2|bezorgdheid|0|-|Hr. 67, sinds 2 dgn dubbelzien, vrouw ongerust.
K|aanvragen|geen|3|neutraal|0|wens|Wil vandaag gezien worden.
K|aanvragen|wachttijd|4|dankbaarheid|0|-|Plek om 11.40 oogarts geregeld, "u bent een engel".
M|aanvragen|samenwerking|4|neutraal|0|-|Oogarts dacht direct mee, geen gedoe met verwijzing.
#S|zrg-0299|notitie|zorg|
K|betalen|fout|2|neutraal|0|-|Mw Lammers: dubbel gefactureerd voor griepprik partner.
K|betalen|geen|2|neutraal|0|-|Heeft al betaald.
K|betalen|geen|3|neutraal|0|wens|Wil terugstorting.
M|betalen|systeem|2|irritatie|0|-|Creditnota's moeten handmatig, dubbelfacturen zijn schering en inslag sinds migratie.
M|betalen|werkdruk|2|neutraal|0|-|41 openstaand.
#S|zrg-0300|notitie|zorg|
K|gebruiken|levering|2|irritatie|0|-|Zoon dhr. Kok: ochtendzorg vandaag pas 11.20, "dat noem ik geen ochtend".
K|gebruiken|geen|2|bezorgdheid|0|angst|Vreest dat vader alleen uit bed probeert te komen.
M|gebruiken|werkdruk|2|teleurstelling|0|-|2 zieken, 1 stagiair, meer kan ik er niet van maken.
M|gebruiken|waardering|2|teleurstelling|0|-|Kreeg de volle laag over iets waar ik niks aan kan doen.
#S|zrg-0301|review|zorg|sterren=1
K|gebruiken|privacy|1|boosheid|0|-|Mijn moeder van 91 is twee keer uit haar rolstoel gegleden omdat niemand de gordel vastmaakte
K|gebruiken|informatie|2|irritatie|0|-|en we kwamen er achter via de ándere bewoners.
#S|zrg-0302|review|zorg|sterren=2
K|betalen|fout|2|neutraal|0|-|Declaratie drie keer geweigerd omdat er een verkeerde prestatiecode op de nota stond.
K|betalen|herhaling|2|irritatie|3|-|Praktijk zou het aanpassen, deed het niet, ik weer bellen, zij weer beloven, enzovoort, sinds november.
K|betalen|geen|2|teleurstelling|0|-|Het gaat om zesennegentig euro maar intussen is het een hobby geworden.
#S|zrg-0303|review|zorg|sterren=5
K|gebruiken|bejegening|5|blijdschap|0|-|Mijn bomma van 93 noemt haar kinesist 'mijnen jonge god'
K|gebruiken|kwaliteit|4|blijdschap|0|-|en ik moet zeggen: ze stapt weer tot aan de brievenbus.
#S|zrg-0304|social|zorg|
K|aanvragen|wachttijd|2|irritatie|0|-|"De wachttijd voor een nieuwe patiënt is momenteel 14 tot 18 maanden. Wilt u een mail als er plek is?" ja doe maar in de hemel
#S|zrg-0305|social|zorg|
K|betalen|prijs|2|irritatie|0|-|ziekenhuisparking € 22 voor een dag bij mn stervende vader zitten. iemand daar moet zich schamen
#S|zrg-0306|social|zorg|
K|gebruiken|kwaliteit|4|blijdschap|0|-|week 1 met gehoorapparaten: wist iemand dat mijn koelkast zó'n lawaai maakt
#S|zrg-0307|enquete|zorg|nps=7
K|gebruiken|wachttijd|4|blijdschap|0|-|Vlot geholpen.
K|betalen|informatie|2|neutraal|0|-|Rekening was wel een puzzel.
#S|zrg-0308|enquete|zorg|csat=2
K|gebruiken|bejegening|2|irritatie|0|-|Er wordt over je gesproken in de derde persoon terwijl je er gewoon ligt
#S|zrg-0309|enquete|zorg|nps=3
K|aanvragen|bereikbaarheid|2|teleurstelling|0|-|Buiten kantooruren kom je er gewoon niet in.
K|aanvragen|geen|3|verlangen|0|wens|Laat mensen op zaterdag ook online boeken.
#S|zrg-0310|review|zorg|sterren=4
K|aanvragen|geen|3|neutraal|0|-|Via de bedrijfsarts bij deze fysio beland, vlak bij het werk.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Intensief maar leuk traject met een personal trainer erbij.
K|betalen|beleid|3|neutraal|0|-|De werkgever betaalde.
K|gebruiken|kwaliteit|2|neutraal|0|-|Alleen het zwembad was twee weken dicht.
#S|zrg-0311|review|zorg|sterren=2
K|gebruiken|bejegening|2|teleurstelling|0|-|Ik kwam voor een doodsbange vraag en kreeg een folder in mijn handen met 'Leven met prostaatkanker', voordat hij was gaan zitten.
#S|zrg-0312|review|zorg|sterren=5
K|gebruiken|kwaliteit|5|opluchting|0|-|Na tien jaar migraine eindelijk een arts die verder keek dan 'drink wat meer water'.
K|gebruiken|informatie|4|vertrouwen|0|-|Ze vroeg om een hoofdpijndagboek en na zes weken kwam ze met een plan.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Van 15 dagen per maand naar 3.
#S|zrg-0313|review|zorg|sterren=1
K|aanvragen|bejegening|1|boosheid|0|-|Gebeld om mijn vruchtbaarheidstraject te plannen en de dame zegt: u bent wel al 41 hè, zullen we realistisch blijven.
#S|zrg-0314|review|zorg|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Bevalling in het geboortecentrum was prachtig, muziek, warm bad.
K|gebruiken|bejegening|2|teleurstelling|0|-|De kraamtijd daarna was een ander verhaal, met een stagiaire die zelf zat te appen.
K|hulp|bejegening|4|blijdschap|0|-|Coördinator heeft het keurig opgelost.
#S|zrg-0315|social|zorg|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|zes weken antibiotica later. wond nog open. ik geef de moed niet op maar wel de trap
#S|zrg-0316|social|zorg|
K|gebruiken|bejegening|5|dankbaarheid|0|-|Kleine ode aan de nachtapotheker van Duinweg: half drie, regen, hij stond klaar met de puffer, geen gezeur, en een snoepje voor de kleine.
#S|zrg-0317|social|zorg|
K|hulp|belofte|2|irritatie|0|-|Beste @ziekenhuisdekade: "we bellen u tussen 9 en 17" is geen afspraak maar huisarrest
#S|zrg-0318|social|zorg|
K|orienteren|geen|3|neutraal|0|vraag|Weet er iemand een goede psycholoog die ook avonden doet? Regio Mechelen. DM's welkom
#S|zrg-0319|social|zorg|
K|terugkijken|geen|4|blijdschap|0|-|mijn ma is vandaag 100 en de thuisverpleegster is de eerste op de gastenlijst 🎂
#S|zrg-0320|enquete|zorg|nps=9
K|gebruiken|privacy|4|vertrouwen|0|-|Behandelkamer is goed afgesloten, geen meeluisterende wachtkamer meer
#S|zrg-0321|enquete|zorg|csat=3
K|aanvragen|wachttijd|3|neutraal|0|-|Er zat een week of vijf tussen bellen en afspraak.
K|aanvragen|geen|3|neutraal|0|-|Dat vond ik prima.
#S|zrg-0322|enquete|zorg|ces=1
K|hulp|doorverwijzing|2|boosheid|3|-|Van balie A naar B, naar C, naar 'bel uw huisarts', naar 'dat doen wij niet'. Ik ben zieker thuisgekomen dan ik weggegaan was.
#S|zrg-0323|enquete|zorg|csat=5
K|gebruiken|bejegening|4|dankbaarheid|0|-|Kraamzorg aan huis Manon, wat een rust heb jij gebracht.
#S|zrg-0324|gesprek|zorg|
A|||||||Welkom bij Tandzorg Delta, dit is Hugo.
K|geen|geen|3|neutraal|0|-|hoi met van rijswijk
K|wijzigen|geen|3|neutraal|0|wens|ik wou m'n afspraak afzeggen voor morgen
A|||||||Oké. Weet u dat u daarvoor binnen vierentwintig uur kosten betaalt?
K|wijzigen|beleid|2|irritatie+teleurstelling|0|-|ja nee ik heb net te horen gekregen dat m'n vader op sterven ligt dus ik denk niet dat ik daar nu over in zit
A|||||||Sorry, dat wist ik niet. Natuurlijk brengen we niets in rekening.
K|wijzigen|beleid|4|dankbaarheid|0|-|dank u
A|||||||Wilt u meteen een nieuwe datum of belt u zelf?
K|wijzigen|geen|3|neutraal|0|-|ik bel zelf als het uh ja als het voorbij is
A|||||||Heel veel sterkte.
K|geen|geen|3|neutraal|0|-|dank u wel
#S|zrg-0325|gesprek|zorg|
A|||||||Reuma-poli, met Wendelien.
K|geen|geen|3|neutraal|0|-|ja hallo met jan pool
K|ontvangen|levering|2|neutraal|0|-|ik heb m'n injectiespuiten niet gekregen
A|||||||Wordt het via de thuisservice geleverd?
K|ontvangen|geen|3|neutraal|0|-|ja normaal op dinsdag
K|ontvangen|levering|2|neutraal|1|-|en nou is het vrijdag en ik zat de hele week thuis voor niks
A|||||||Ik zie dat het recept niet was verlengd.
K|ontvangen|fout|2|irritatie|0|-|ja dat zou dus de dokter doen bij de laatste controle
A|||||||Dat is blijven liggen, ik vraag het nu aan.
K|ontvangen|levering+privacy|2|bezorgdheid|0|angst|ik moet eigenlijk zondag spuiten en als ik een week oversla dan krijg ik zo'n opvlamming dat ik m'n knopen niet dicht krijg
A|||||||Ik laat het met spoed meegaan, dan komt het morgen.
K|ontvangen|belofte|3|neutraal|0|vraag|op zaterdag rijden ze dan
A|||||||Voor spoed wel.
K|ontvangen|wachttijd|4|opluchting|0|-|nou dan slaap ik tenminste
K|hulp|doorverwijzing|3|verlangen|0|wens|en kan u het dan ook zo regelen dat dit volgende keer vanzelf gaat want ik zit er altijd achteraan te bellen
A|||||||Ik zet een herinnering voor de arts.
K|hulp|geen|3|neutraal|0|-|heel goed
#S|zrg-0326|gesprek|zorg|
A|||||||Buro Jeugdhulp Zeeland, met Nienke.
K|geen|geen|3|neutraal|0|-|hoi met sandra de moeder van jochem
K|aanvragen|geen|3|neutraal|0|vraag|ik bel over die beschikking voor de ggz hebben jullie die al
A|||||||Nee, die is nog niet binnen van de gemeente.
K|aanvragen|doorverwijzing|2|irritatie|2|-|die gemeente zegt dus dat ze op jullie wachten
A|||||||Dat is vreemd, wij hebben de aanvraag op de derde verstuurd.
K|aanvragen|doorverwijzing|2|irritatie|0|-|nou ja dan zit ik er weer tussen hè
A|||||||Heeft u een naam van iemand bij de gemeente?
K|aanvragen|geen|3|neutraal|0|-|ja meneer de hullu
A|||||||Ik bel hem zelf, dan hoeft u dat niet te doen.
K|aanvragen|doorverwijzing|4|opluchting|0|-|dat zou al heel veel schelen
K|aanvragen|geen|2|bezorgdheid|0|-|want hij zit nou al uh vier maanden thuis van school en hij komt z'n bed niet meer uit
A|||||||Ik bel u uiterlijk morgen om tien uur terug met een antwoord.
K|aanvragen|belofte|3|neutraal|0|-|goed dan leg ik m'n telefoon naast me neer
#S|zrg-0327|chat|zorg|
A|||||||Welkom bij het afsprakencentrum van Ziekenhuis Weidezicht
K|aanvragen|digitaal|2|irritatie|1|-|die bot vraagt 5x om mijn geboortedatum maar doet er niks mee
A|||||||Excuses! U spreekt nu met Denise, mag ik uw geboortedatum?
K|aanvragen|herhaling|2|irritatie|0|-|4-4-1966. 6e keer
A|||||||Dank u wel, waarvoor wilt u een afspraak?
K|aanvragen|geen|3|neutraal|0|wens|controle internist half jaarlijks
A|||||||16 juni 14.50 uur bij dr. Verkade?
K|aanvragen|geen|3|neutraal|0|-|is goed
K|aanvragen|geen|3|neutraal|0|vraag|moet ik vooraf bloed prikken?
A|||||||Ja, een week van tevoren. Het formulier staat klaar.
K|aanvragen|informatie|4|dankbaarheid|0|-|mooi, dank
#S|zrg-0328|email|zorg|
K|geen|geen|3|neutraal|0|-|Dag lieve mensen van de Wending,
K|terugkijken|bejegening|5|dankbaarheid|0|-|Nu ma overleden is wil ik jullie nog laten weten dat ze jullie 'mijn tweede gezin' noemde.
K|gebruiken|levering|4|dankbaarheid|0|-|Nooit zijn jullie een ochtend overgeslagen, ook niet met die ijzel.
K|gebruiken|bejegening|4|blijdschap|0|-|En Ria die altijd zong in de badkamer, vals maar hard.
K|wijzigen|geen|3|neutraal|0|vraag|Kunnen we de sleutel van het kluisje bij jullie inleveren?
K|geen|geen|3|neutraal|0|-|Namens ons allen, Wout
#S|zrg-0329|email|zorg|
K|geen|geen|3|neutraal|0|-|Beste afdeling facturatie,
K|betalen|fout|2|neutraal|0|-|Voor de tweede keer ontvang ik een herinnering voor nota 88124, die ik op 5 maart heb voldaan.
K|betalen|belofte|2|neutraal|1|-|In uw brief van vorige week stond dat u het had rechtgezet.
K|betalen|geen|3|neutraal|0|wens|Ik voeg het bankafschrift nogmaals toe en ga ervan uit dat dit de laatste brief was.
K|geen|geen|3|neutraal|0|-|Met vriendelijke groet, A.H. Kortekaas
#S|zrg-0330|review|zorg|sterren=4
K|ontvangen|levering|4|neutraal|0|-|Rolstoel binnen een dag in huis, mét kussen.
K|ontvangen|informatie|4|dankbaarheid|0|-|Monteur legde geduldig aan mijn vader uit hoe de remmen werken.
K|gebruiken|kwaliteit|2|neutraal|0|-|De banden hadden iets harder gemogen, ik moest ze meteen oppompen.
#S|zrg-0331|review|zorg|sterren=1
K|gebruiken|fout|1|boosheid|0|-|Zes weken gips om een enkel die niet gebroken was.
K|hulp|bejegening|1|boosheid|0|-|"Beter te voorzichtig", zei hij, en hij grinnikte erbij.
K|gebruiken|geen|2|teleurstelling|0|-|Mijn vakantie, mijn baan, mijn hond, allemaal zes weken op hold.
#S|zrg-0332|review|zorg|sterren=3
K|gebruiken|bejegening|4|blijdschap|0|-|Vriendelijk personeel en een mooie tuin,
K|gebruiken|kwaliteit|2|neutraal|0|-|maar 's avonds een boterham met kaas, alle avonden van de week.
#S|zrg-0333|review|zorg|sterren=5
K|aanleiding|geen|2|neutraal|0|-|Wekenlang dacht ik dat het een zonnesteek was.
K|gebruiken|informatie|4|vertrouwen|0|-|Dokter Swaans nam me serieus, stuurde direct door
K|gebruiken|wachttijd|5|opluchting|0|-|en dezelfde avond lag ik op de stroke-unit, dat heeft me het leven gered.
#S|zrg-0334|review|zorg|sterren=1
K|vertrekken|geen|2|neutraal|0|-|Na 31 jaar overgestapt naar een andere apotheek.
K|hulp|bejegening|2|teleurstelling|0|-|Niet om een fout, iedereen maakt fouten, maar om de manier waarop er over mijn moeder heen gesproken werd toen ze het kwam melden.
K|vertrekken|beleid|2|irritatie|1|-|Uitschrijven kon alleen persoonlijk, met paspoort, op dinsdag.
K|terugkijken|geen|4|blijdschap|0|-|De nieuwe weet na twee weken mijn naam al.
#S|zrg-0335|review|zorg|sterren=4
K|orienteren|geen|3|neutraal|0|-|Voor mijn zoon drie orthodontisten bezocht.
K|orienteren|informatie|4|neutraal|0|-|Deze was de enige die een begroting meegaf waar ik iets van snapte
K|orienteren|bejegening|4|blijdschap|0|-|en de enige die tegen hém praatte in plaats van tegen mij.
#S|zrg-0336|review|zorg|sterren=2
K|gebruiken|storing|2|irritatie|0|-|Alarmknop van mijn schoonvader begeeft het elke keer als het onweert.
K|hulp|herhaling|2|neutraal|2|-|Er zijn nu drie monteurs geweest met drie verschillende verklaringen.
K|gebruiken|privacy|2|bezorgdheid|0|angst|We durven hem 's nachts niet meer alleen te laten.
#S|zrg-0337|review|zorg|sterren=5
K|wijzigen|wachttijd|5|blijdschap|0|-|Gebroken glas op vrijdagmiddag, maandag een nieuw, onder de garantie en zonder bonnetje.
#S|zrg-0338|review|zorg|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|De behandeling deed wat het moest doen, niet meer en niet minder.
#S|zrg-0339|social|zorg|
K|vertrekken|geen|3|neutraal|0|vraag|hoe schrijf je je uit bij een huisarts? moet dat met een brief of gaat dat vanzelf als je je ergens anders inschrijft
#S|zrg-0340|social|zorg|
K|aanleiding|geen|2|teleurstelling|0|-|Rug. Zomaar. Bij het oprapen van een sok. Ik ben officieel oud
#S|zrg-0341|social|zorg|
K|hulp|bereikbaarheid|2|boosheid|2|-|3 uur op de chat van @mijnzorgpas, "u bent de volgende" sinds kwart over 2. Volgende in welk leven?
#S|zrg-0342|social|zorg|
K|gebruiken|storing+digitaal|2|neutraal|0|vraag|Patiëntenportaal De Vierhoek eruit? krijg al de hele ochtend 503
A|||||||Klopt, we hebben een storing, verwacht herstel rond 13.00. ^Puck
K|gebruiken|geen|2|neutraal|0|-|ok maar daar staat de link voor mn videoconsult van 12.30 in
A|||||||Bel even 2 in het keuzemenu, dan belt de arts je gewoon.
K|hulp|beleid|4|dankbaarheid|0|-|doe ik, dank Puck
#S|zrg-0343|social|zorg|
K|terugkijken|geen|2|irritatie|0|-|Even voor wie twijfelt over huidkliniek Puurtje: niet doen. Gewoon. Niet. Doen.
#S|zrg-0344|enquete|zorg|nps=6
K|ontvangen|digitaal|2|neutraal|0|-|Inloggen voor de eerste keer was lastig, ik heb het aan mijn kleinzoon gevraagd.
K|gebruiken|digitaal|4|neutraal|0|-|Nu ik erin zit werkt het goed.
#S|zrg-0345|enquete|zorg|csat=1
K|hulp|doorverwijzing|2|irritatie|3|-|Acht keer doorverbonden voor één recept
#S|zrg-0346|enquete|zorg|nps=8
K|ontvangen|informatie|4|blijdschap|0|-|Goed startgesprek met de wijkverpleegkundige, ze schreef alles op een blaadje voor mijn man
#S|zrg-0347|enquete|zorg|csat=4
K|wijzigen|beleid|4|blijdschap|0|-|ik mocht kosteloos omwisselen naar een lichter montuur
#S|zrg-0348|enquete|zorg|nps=1
K|terugkijken|geen|1|boosheid|0|-|nooit van mijn leven meer
#S|zrg-0349|gesprek|zorg|
A|||||||Hoorzorg Van Eck, met Lianne.
K|geen|geen|3|neutraal|0|-|dag lianne je spreekt met kees boon
K|wijzigen|geen|3|neutraal|0|wens|ik heb nou zes weken die proefset en ik wil ze terugbrengen
A|||||||O jammer, wat bevalt er niet aan?
K|gebruiken|kwaliteit|3|neutraal|0|-|ja in een kamer met z'n tweeën gaat het best
K|gebruiken|kwaliteit|2|teleurstelling|0|-|maar op een verjaardag is het gewoon één brij hè dan zit ik er net zo hard buiten als zonder
A|||||||Heeft u het programma voor rumoer geprobeerd?
K|gebruiken|digitaal|2|verwarring|0|-|dat is dat ding op de telefoon zeker nee daar kom ik niet uit
A|||||||Zullen we dat samen een keer instellen voor u besluit?
K|wijzigen|geen|3|neutraal|0|-|hm
K|wijzigen|prijs|2|neutraal|0|-|ja want ze kosten wel zeventienhonderd euro hè dan wil ik wel wat horen
A|||||||U zit er nergens aan vast, de proef mag ik met een maand verlengen.
K|wijzigen|beleid|4|verrassing|0|-|o nog een maand erbij
A|||||||Ja, en ik stel ook de buitenmicrofoon bij.
K|wijzigen|beleid|4|vertrouwen|0|-|nou dat is fatsoenlijk dan doen we dat
K|wijzigen|geen|3|neutraal|0|vraag|mag m'n vrouw mee want die weet beter wat ik allemaal mis
A|||||||Heel graag zelfs.
K|geen|geen|3|blijdschap|0|-|haha dat zal ze leuk vinden
#S|zrg-0350|gesprek|zorg|
A|||||||Fysio in Beweging, receptie.
K|geen|geen|3|neutraal|0|-|hallo met mevrouw de graaf
K|wijzigen|geen|3|neutraal|0|wens|ik wil graag een andere therapeut
A|||||||Mag ik vragen waarom?
K|gebruiken|privacy|2|bezorgdheid|0|-|nou ik vind het heel vervelend om te zeggen maar die jongen zit steeds met zijn hand op plekken waar ik denk nou
K|gebruiken|privacy|2|bezorgdheid|0|-|ik weet niet of het hoort bij de behandeling maar ik voel me er niet veilig bij
A|||||||Wat goed dat u dit zegt. Dat nemen we heel serieus.
K|hulp|bejegening|4|opluchting|0|-|oké ik was bang dat u zou zeggen stel je niet aan
A|||||||Absoluut niet. Wilt u een vrouwelijke therapeut?
K|wijzigen|geen|3|verlangen|0|wens|ja graag en niet op dezelfde dagen dat hij er is
A|||||||Dat regel ik, en onze praktijkhouder belt u vandaag.
K|hulp|geen|3|bezorgdheid|0|vraag|krijgt hij dan te horen dat ik het was
A|||||||Alleen als u dat zelf wilt.
K|hulp|privacy|4|vertrouwen|0|-|goed dat is fijn om te weten
#S|zrg-0351|chat|zorg|
A|||||||Hoi, je bent nu in gesprek met Medicijnservice De Kastelein.
K|wijzigen|geen|3|neutraal|0|wens|ik wil mijn bezorgdag van dinsdag naar vrijdag verzetten
A|||||||Prima, geldt dat voor alle volgende leveringen?
K|wijzigen|geen|3|neutraal|0|-|ja
K|ontvangen|geen|3|neutraal|0|-|op di werk ik namelijk
A|||||||Aangepast, vanaf volgende week.
K|wijzigen|digitaal|4|blijdschap|0|-|o, dat staat zelfs al in de app, snel
#S|zrg-0352|chat|zorg|
K|geen|geen|3|neutraal|0|-|hee
K|aanvragen|geen|3|neutraal|0|vraag|kan ik nog wijzigen naar de vaccinatie van morgen ipv vandaag? mn kind is ziek
A|||||||Hoi, ja hoor. Morgen 15.10?
K|wijzigen|geen|3|neutraal|0|wens|liever in de ochtend
A|||||||9.20 is vrij.
K|wijzigen|wachttijd|4|blijdschap|0|-|top doe maar
A|||||||Beterschap!
K|geen|geen|3|neutraal|0|-|dank je
#S|zrg-0353|email|zorg|
K|geen|geen|3|neutraal|0|-|Geachte heer Wouda,
K|vertrekken|geen|3|neutraal|0|wens|Langs deze weg zeg ik het zorgabonnement van mijn overleden moeder op (klantnummer 70911).
K|betalen|fout|2|verrassing|0|-|Tot mijn verbazing is er over de maand na haar overlijden nog 39 euro geïncasseerd.
K|betalen|geen|3|verlangen|0|wens|Ik zou graag zien dat dit bedrag wordt teruggestort.
K|hulp|beleid|3|neutraal|0|vraag|Volstaat de overlijdensakte die ik bijvoeg?
K|geen|geen|3|neutraal|0|-|Met vriendelijke groeten, Inge Leenders
#S|zrg-0354|email|zorg|
K|geen|geen|3|neutraal|0|-|Hoi,
K|vertrekken|geen|3|neutraal|0|wens|Ik stop met therapie bij Floris, het is niet omdat het niet goed ging.
K|gebruiken|kwaliteit|5|dankbaarheid|0|-|Ik ben gewoon klaar en dat had ik niet durven denken een jaar geleden.
K|vertrekken|geen|3|neutraal|0|vraag|Is een afrondend gesprek nodig of mag het zo?
K|geen|geen|3|neutraal|0|-|Groetjes van een vrolijkere Iris
#S|zrg-0355|notitie|zorg|
K|vertrekken|geen|3|neutraal|0|wens|Mw zegt fysio op na 4 beh. ivm eigen bijdrage.
K|betalen|prijs|2|neutraal|0|-|Kan 35 pp niet missen.
M|vertrekken|mandaat|2|neutraal|0|-|Mag geen korting geven, zonde want ze was er bijna.
#S|zrg-0356|notitie|zorg|
K|aanvragen|geen|2|neutraal|0|-|Mr. belt: huisarts stopt 1 jan, geen opvolger.
K|aanvragen|geen|3|neutraal|0|wens|Wil zich hier inschrijven mét gezin (4).
K|aanvragen|beleid|2|teleurstelling|0|-|Postcode valt buiten gebied.
K|aanvragen|geen|2|bezorgdheid|0|-|"Waar moet ik dan heen, naar de dierenarts?"
M|aanvragen|procedure|2|neutraal|0|-|Grens mag ik niet verschuiven, ook niet met 2 straten.
#S|zrg-0357|review|zorg|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Sportmassage met resultaat,
K|aanvragen|bereikbaarheid|2|teleurstelling|0|-|jammer dat je voor een afspraak alleen kunt appen en er pas na twee dagen iemand terugschrijft.
#S|zrg-0358|review|zorg|sterren=5
K|terugkijken|geen|5|dankbaarheid|0|-|Wij zijn de praktijk van dokter Odijk eeuwig dankbaar, 26 jaar huisbezoeken in weer en wind.
K|terugkijken|geen|2|teleurstelling|0|-|Met haar pensioen verdwijnt er ook een stukje dorp.
#S|zrg-0359|review|zorg|sterren=2
K|gebruiken|doorverwijzing|2|irritatie|0|-|In drie dagen zag ik een cardioloog, een neuroloog, een internist en een psychiater.
K|gebruiken|doorverwijzing|2|irritatie|0|-|En ieder van hen zei dat ik aan de ander moest vragen wat er aan de hand was.
#S|zrg-0360|review|zorg|sterren=1
K|betalen|fout|2|boosheid|0|-|Duizendachthonderd euro 'niet-verzekerde medische kosten' voor een ritje ambulance dat ik niet gemaakt heb.
K|hulp|herhaling|2|irritatie|3|-|Sinds oktober ben ik aan het bellen met de ambulancedienst, de verzekeraar en een of ander incassobureau met een naam als een schoonmaakmiddel.
#S|zrg-0361|review|zorg|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|De oefenzaal is licht en groot,
K|gebruiken|geen|3|neutraal|0|-|apparaten kende ik al van de sportschool,
K|betalen|beleid|2|neutraal|0|-|en dat je na je vergoeding een jaarcontract moet afsluiten om er nog te mogen sporten vind ik minder.
#S|zrg-0362|review|zorg|sterren=5
K|orienteren|geen|3|neutraal|0|-|Mijn zus had hier haar kunstgebit laten maken en was zeer te spreken.
K|ontvangen|kwaliteit|5|blijdschap|0|-|Het mijne kwam vorige week binnen en ik kan weer in een perzik bijten.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zelfs mijn kleinkind dacht dat het echte tanden waren.
#S|zrg-0363|review|zorg|sterren=1
K|ontvangen|wachttijd|2|irritatie|2|-|Ruim twee uur in de apotheek gestaan met een zieke peuter op de arm, om te horen dat ze het recept kwijt waren.
K|hulp|bejegening|2|irritatie|0|-|De dame zei "tja" en ging met iemand anders praten.
#S|zrg-0364|review|zorg|sterren=4
K|ontvangen|informatie|4|vertrouwen|0|-|De lensspecialist oefende net zo lang tot ik ze er zelf in kreeg, een uur lang.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Dragen zonder dat ik er iets van merk.
#S|zrg-0365|social|zorg|
K|aanvragen|geen|3|neutraal|0|vraag|Kan ik voor de griepprik bij de apotheek of moet dat nog bij de huisarts?
#S|zrg-0366|social|zorg|
K|gebruiken|kwaliteit|5|blijdschap|0|-|het is een JONGEN en hij heeft de neus van zijn opa 🩵 dank alle vroedvrouwen van afdeling 4
#S|zrg-0367|social|zorg|
K|gebruiken|wachttijd|2|irritatie|0|-|Rij bij de vaccinatiestraat loopt om het gebouw heen en half nederland hoest
#S|zrg-0368|social|zorg|
K|betalen|informatie|2|verwarring|0|-|Ik snap niks van mijn afrekening, hoe kan een pleister 'complexe wondzorg categorie 4' zijn
#S|zrg-0369|enquete|zorg|csat=5
K|gebruiken|bejegening|5|blijdschap|0|-|Geweldige dokter, geweldig mens, zo'n type dat je koffie aanbiedt.
#S|zrg-0370|enquete|zorg|nps=4
K|aanvragen|geen|2|neutraal|0|-|Geen plek op de dagbehandeling tot maart.
#S|zrg-0371|enquete|zorg|csat=2
K|betalen|prijs|2|neutraal|0|-|Een pakje maandlenzen is hier 12 euro duurder dan online.
#S|zrg-0372|enquete|zorg|nps=7
K|gebruiken|kwaliteit|3|neutraal|0|-|Zorg ok, wifi niet.
#S|zrg-0373|enquete|zorg|nps=10
K|gebruiken|doorverwijzing|5|vertrouwen|0|-|Eén arts, één dossier, één telefoonnummer. Zo moet het.
#S|zrg-0374|enquete|zorg|csat=4
K|gebruiken|informatie|4|neutraal|0|-|Ik kreeg een boekje mee over de narcose voor kinderen, met een konijn erin.
#S|zrg-0375|gesprek|zorg|
A|||||||Thuisverpleging Vlaamse Ardennen, met Ilse.
K|geen|geen|3|neutraal|0|-|ja ilse 't is 't vrouwke van de veldstraat
K|ontvangen|geen|3|neutraal|0|-|'k moest u bellen voor mijn nieuwe pomp
A|||||||Ja, die wordt maandag geplaatst.
K|ontvangen|informatie|2|verwarring|0|-|maandag en op 't papierke staat dinsdag
A|||||||O, dan is er een vergissing op het papier, het is maandag tussen negen en elf.
K|ontvangen|geen|2|neutraal|1|-|ja allez dan moet ik mijn kapster verzetten
A|||||||Zullen we er woensdag van maken?
K|wijzigen|beleid|4|blijdschap|0|-|oh dat zou goed zijn dan kan ik toch geknipt worden
A|||||||Gedaan.
K|ontvangen|geen|3|bezorgdheid|0|vraag|en doet dat zeer zo een pomp
A|||||||Enkel een prikje.
K|ontvangen|informatie|4|opluchting|0|-|ah dan is 't goed
K|geen|geen|3|neutraal|0|-|tot woensdag hè
#S|zrg-0376|gesprek|zorg|
A|||||||Huisartsenpraktijk Zuiderpark, wat kan ik voor u doen?
K|geen|geen|3|neutraal|0|-|met bert
K|gebruiken|geen|3|neutraal|0|vraag|ik wil weten of m'n uitslag er al is
A|||||||Dat mag ik u niet vertellen, daarvoor maak ik een belafspraak met de dokter.
K|gebruiken|beleid|2|irritatie|0|-|jezus het is twee woorden goed of slecht
A|||||||Ik begrijp het. Vanmiddag kan om half vier.
K|gebruiken|wachttijd|2|bezorgdheid|0|angst|dat overleef ik niet ik zit hier al drie dagen te zweten
A|||||||Ik kan vragen of zij u er voor twaalf uur nog even tussendoor belt.
K|hulp|beleid|4|dankbaarheid|0|-|o zou dat kunnen
A|||||||Ik beloof niks, maar ik doe mijn best.
K|hulp|bejegening|4|dankbaarheid|0|-|nou je bent een lot uit de loterij
#S|zrg-0377|chat|zorg|
A|||||||Welkom bij Kraamzorg De Bakermat!
K|orienteren|geen|3|neutraal|0|vraag|Vanaf wanneer moet je kraamzorg regelen?
A|||||||Het liefst voor week 16. Hoe ver ben je?
K|orienteren|geen|2|bezorgdheid|0|-|oeps 27
A|||||||Geen paniek, er is nog plek, maar wel beperkte keuze.
K|aanvragen|geen|3|neutraal|0|wens|dan doe maar zo snel mogelijk
A|||||||Ik stuur de link. Kun je vandaag invullen?
K|aanvragen|digitaal|3|neutraal|0|-|ja zit al te klikken
K|aanvragen|digitaal|4|opluchting|0|-|klaar, viel mee
K|aanvragen|informatie|3|neutraal|0|vraag|krijg ik daar bericht van of moet ik zelf achteraan
A|||||||Binnen 2 werkdagen belt een planner je.
K|geen|geen|3|opluchting|0|-|pfoe, ok
#S|zrg-0378|email|zorg|
K|geen|geen|3|neutraal|0|-|Geachte mevrouw Van Ee,
K|gebruiken|kwaliteit|2|neutraal|0|-|Sinds de laatste wijziging van mijn medicatie ben ik zo suf dat ik mijn eigen brievenbus twee keer heb proberen open te maken met mijn huissleutel.
K|gebruiken|geen|3|blijdschap|0|-|Ik kan er nog om lachen,
K|gebruiken|privacy|2|bezorgdheid|0|angst|maar achter het stuur durf ik niet meer.
K|wijzigen|geen|3|neutraal|0|vraag|Kan de dosering terug, of is er een alternatief?
K|geen|geen|3|neutraal|0|-|Uw patiënt, Leo Bouwens
#S|zrg-0379|email|zorg|
K|geen|geen|3|neutraal|0|-|Hallo daar,
K|orienteren|prijs|3|neutraal|0|vraag|Wat zou een implantaat bij jullie kosten als ik het laat doen in drie fasen?
K|orienteren|informatie|2|verwarring|0|-|Ik heb bij een collega van jullie een prijs van 2.100 gekregen en bij een ander 3.450, met dezelfde omschrijving.
K|orienteren|geen|3|verlangen|0|wens|Ik zou graag een echt eerlijk advies willen, ook als dat is: nog even wachten.
K|geen|geen|3|neutraal|0|-|Groet, Lou
#S|zrg-0380|notitie|zorg|
K|hulp|geen|3|neutraal|0|wens|Dhr wil notatie van klachtengesprek op papier.
K|gebruiken|informatie|2|neutraal|0|-|Operatie duurde 3u langer dan gepland, familie niet ingelicht.
K|gebruiken|informatie|2|bezorgdheid|2|-|Vrouw zat 5 uur zonder bericht in wachtkamer en dacht het ergste.
M|hulp|waardering|4|verrassing|0|-|Complimenteerde me dat ik naar hem luisterde.
#S|zrg-0381|notitie|zorg|
K|gebruiken|kwaliteit|4|neutraal|0|-|Mw belt alleen om te zeggen dat zalf werkt.
K|gebruiken|geen|5|blijdschap|0|-|Slaapt voor het eerst in een jaar door.
M|gebruiken|waardering|5|blijdschap|0|-|Dit soort telefoontjes maken mijn week.
#S|zrg-0382|review|zorg|sterren=2
K|aanvragen|digitaal|2|irritatie|0|-|De e-consult-module is een doolhof, na vijftien vragen komt er 'neem contact op met uw huisarts'.
K|aanvragen|geen|2|irritatie|0|-|Serieus? Dat was ik net aan het doen.
#S|zrg-0383|review|zorg|sterren=5
K|gebruiken|bejegening|4|vertrouwen|0|-|De seksuoloog maakte grapjes zonder dat het plat werd en daar draaide mijn man helemaal van bij.
#S|zrg-0384|review|zorg|sterren=4
K|gebruiken|wachttijd|4|neutraal|0|-|Korte wachttijd,
K|gebruiken|bejegening|4|blijdschap|0|-|vriendelijke assistente,
K|gebruiken|kwaliteit|4|blijdschap|0|-|en een arts die weet wat hij doet al is zijn handdruk die van een dooie haring.
#S|zrg-0385|review|zorg|sterren=3
K|gebruiken|levering|2|neutraal|0|-|De thuiszorg komt sinds kort een half uur later,
K|gebruiken|geen|3|neutraal|0|-|wij zijn gewend geraakt aan later ontbijten,
K|gebruiken|kwaliteit|4|neutraal|0|-|en verder doen ze hun werk goed.
#S|zrg-0386|review|zorg|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Botte priknaalden, twee keer vieze smaak in mijn infuus en de bel die buiten bereik hing.
K|gebruiken|bejegening|1|boosheid|0|-|Mijn man heeft zijn laatste week gesmeekt om een extra deken.
K|terugkijken|geen|1|boosheid|0|-|Ik zal deze tent tot in lengte van dagen afraden.
#S|zrg-0387|social|zorg|
K|gebruiken|bejegening|4|dankbaarheid|0|-|aan de stagiair op IC2 die elke dag mijn haar kamde: ik wist je naam niet, maar ik ben je dankbaar
#S|zrg-0388|social|zorg|
K|aanvragen|bereikbaarheid|2|irritatie|2|-|Zes tandartspraktijken, zes keer "bel in juli nog eens". Het is 9 januari
#S|zrg-0389|social|zorg|
K|betalen|prijs|2|irritatie|0|-|mondhygiënist 76 euro. tandarts gratis advies: flossen. ik: ok
#S|zrg-0390|notitie|zorg|
K|aanleiding|geen|2|neutraal|0|-|Hr. (54) sinds ontslag bij werkgever slaapproblemen, drinkt 's avonds.
K|aanleiding|geen|2|teleurstelling|0|-|Schaamt zich, "ben altijd de sterke geweest".
K|aanvragen|geen|3|neutraal|0|wens|Wil met iemand praten, geen pillen.
K|aanvragen|wachttijd|4|opluchting|0|-|POH-GGZ had donderdag een gaatje, hoorbaar opgelucht.
M|aanvragen|samenwerking|4|blijdschap|0|-|Ideaal dat de POH nu op dezelfde gang zit.
#S|zrg-0391|notitie|zorg|
K|hulp|bejegening|2|boosheid|0|-|Mevr. V. belt over bejegening nachtdienst 12-13/5: "mens, ga toch slapen".
K|gebruiken|geen|2|bezorgdheid|0|angst|Had benauwdheid, durfde niet meer te bellen.
K|hulp|geen|3|neutraal|0|wens|Wil geen officiële klacht, wel dat teamleider het weet.
M|hulp|procedure|3|neutraal|0|-|Als melding geregistreerd, niet als klacht.
M|hulp|samenwerking|2|irritatie|0|-|Teamleider al 2 wk niet te pakken.
#S|zrg-0392|notitie|zorg|
K|ontvangen|storing|2|neutraal|0|-|Sondepomp piept onafgebroken, foutcode E7.
K|ontvangen|geen|2|neutraal|1|-|Vader heeft hele nacht met de hand gespoten.
K|hulp|geen|3|neutraal|0|wens|Wil vandaag vervanging.
K|hulp|wachttijd|4|dankbaarheid|0|-|Ruilpomp binnen 2u gebracht, "petje af".
M|hulp|kennis|4|neutraal|0|-|E7 meteen herkend dankzij nieuwe foutcodelijst.
#S|zrg-0393|notitie|zorg|
K|betalen|geen|2|neutraal|0|-|Dhr heeft achterstand van 3 termijnen tandarts, 412 eur.
K|betalen|geen|2|bezorgdheid|0|-|Schaamt zich, is werk kwijt.
K|betalen|geen|3|neutraal|0|wens|Vraagt 25 pm.
M|betalen|mandaat|2|teleurstelling|0|-|Max 6 termijnen, dus 69 pm, ik zou hem het zo gunnen.
#S|zrg-0394|notitie|zorg|
K|wijzigen|digitaal|2|neutraal|1|-|Cliënte kan afspraak niet verzetten, app geeft "sessie verlopen".
K|wijzigen|geen|3|neutraal|0|-|Telefonisch verzet nr 14/6 9u.
M|wijzigen|systeem|1|boosheid|0|-|Elke dag tientallen zulke telefoontjes, IT zegt "bekend probleem", ondertussen zitten wij ermee.
#S|zrg-0395|notitie|zorg|
K|gebruiken|bejegening|4|dankbaarheid|0|-|Dochter mw. Postma brengt taart voor team, moeder is zo opgeknapt.
K|gebruiken|kwaliteit|4|neutraal|0|-|Loopt weer zelf naar eetzaal.
M|gebruiken|waardering|5|blijdschap|0|-|Team straalde de hele middag.
#S|zrg-0396|gesprek|zorg|
A|||||||Spoedpost Merwestreek, u spreekt met Naima.
K|geen|geen|3|neutraal|0|-|ja met arie
K|hulp|wachttijd|2|irritatie|2|-|ik heb nou vijfentwintig minuten gehangen
A|||||||Excuus, het is heel druk. Wat is er aan de hand?
K|aanleiding|geen|2|neutraal|0|-|ik heb met de zaag in m'n duim gezeten
A|||||||Bloedt het nog?
K|aanleiding|geen|2|neutraal|0|-|nou het was aan het spuiten maar ik heb er nou een theedoek om en zo'n tie-rip
A|||||||Die tie-rip mag er meteen af, meneer.
K|geen|geen|3|neutraal|0|-|o
K|aanleiding|geen|3|neutraal|0|-|oké is eraf
A|||||||Kunt u de duim nog bewegen?
K|aanleiding|geen|2|bezorgdheid|0|-|ja een beetje maar het topje voelt doof
K|hulp|geen|3|neutraal|0|vraag|moet het gehecht denk je
A|||||||Ja. U kunt nu komen. Kan iemand u rijden?
K|hulp|geen|3|neutraal|0|-|m'n vrouw maar die wordt niet goed van bloed
A|||||||Theedoek eromheen laten en raampje open.
K|hulp|bejegening|4|blijdschap|0|-|haha ja da's een goeie
K|hulp|informatie|4|dankbaarheid|0|-|we komen eraan bedankt hoor voor je rustige uitleg
#S|zrg-0397|gesprek|zorg|
A|||||||Oogheelkunde, poli-assistente Gwen.
K|geen|geen|3|neutraal|0|-|goedemorgen met dijkstra
K|gebruiken|privacy|2|neutraal|0|-|ik ben dinsdag geopereerd aan staar en nou zie ik allemaal zwarte draadjes
A|||||||Ziet u ook lichtflitsen of een gordijn voor het oog?
K|gebruiken|privacy|2|neutraal|0|-|flitsen ja gisteravond in bed
K|hulp|informatie|2|irritatie|1|-|en ik heb zaterdag al gebeld met dat noodnummer en toen zeiden ze dat hoort erbij
A|||||||Met flitsen wil ik dat u vandaag komt.
K|gebruiken|privacy|2|bezorgdheid|0|angst|o jee is het dan toch iets met het netvlies want m'n vader is daar blind van geworden
A|||||||Dat gaan we uitsluiten. Kunt u om elf uur hier zijn?
K|hulp|geen|3|neutraal|0|-|ik mag niet rijden ik bel m'n buurman
A|||||||Lukt het niet, bel dan meteen terug, dan regel ik een taxi.
K|hulp|bejegening|4|dankbaarheid|0|-|dat is heel attent van u
K|hulp|geen|3|neutraal|0|vraag|moet ik nuchter zijn
A|||||||Nee hoor. Neem wel uw druppels mee.
K|geen|geen|3|neutraal|0|-|doe ik
#S|zrg-0398|gesprek|zorg|
A|||||||Zorgcentrale, goedenavond.
K|geen|geen|3|neutraal|0|-|ja dag hier spreekt u met de weduwe hoogland
K|gebruiken|storing|2|neutraal|0|-|m'n alarmkastje zegt steeds verbinding verbroken verbinding verbroken
A|||||||Sinds wanneer zegt hij dat?
K|gebruiken|geen|2|irritatie|0|-|vanaf half zeven en het houdt niet op ik word er stapeldol van
A|||||||Is er iets veranderd aan uw telefoon of internet?
K|aanleiding|geen|3|neutraal|0|-|ja er was vanmiddag een jongeman voor de glasvezel
A|||||||Aha. Dan is het kastje waarschijnlijk van de oude lijn gehaald.
K|gebruiken|informatie|2|irritatie|0|-|nou daar heeft die jongen niks van gezegd
K|gebruiken|privacy|2|bezorgdheid|0|angst|en als ik vannacht val dan hoort niemand me
A|||||||Ik stuur iemand langs met een mobiel kastje, binnen het uur.
K|hulp|wachttijd|4|opluchting|0|-|vanavond nog o wat een opluchting
K|hulp|geen|3|neutraal|0|vraag|wat is de naam van die persoon want ik doe niet zomaar open
A|||||||Hij heet Marlon en hij belt eerst op uw voordeurnummer.
K|hulp|privacy|4|vertrouwen|0|-|marlon goed die laat ik binnen
#S|zrg-0399|review|zorg|sterren=1
K|aanvragen|digitaal|2|irritatie|2|-|Wie heeft bedacht dat je een prikafspraak alleen nog met DigiD kunt maken? Mijn moeder is 87.
K|aanvragen|bereikbaarheid|2|irritatie|1|-|Bellen kan "ook", maar dan krijg je een bandje dat je naar de website stuurt.
K|aanvragen|digitaal|2|neutraal|3|-|Ik heb dus een halve dag vrij genomen om een afspraak van vier minuten te regelen.
#S|zrg-0400|review|zorg|sterren=5
K|gebruiken|bejegening|5|dankbaarheid|0|-|De anesthesist neuriede een liedje toen ik wegzakte, ik had hem verteld dat ik vroeger zong.
K|gebruiken|kwaliteit|4|opluchting|0|-|Wakker geworden zonder misselijkheid, ook voor het eerst.
#S|zrg-0401|review|zorg|sterren=2
K|ontvangen|levering|2|irritatie|0|-|Al voor de derde keer is mijn lenzenbestelling 'onderweg' zonder dat er ooit iets onderweg is.
K|hulp|doorverwijzing+bereikbaarheid|2|irritatie|1|-|De winkel verwijst naar het magazijn en het magazijn heeft alleen een postbus.
K|vertrekken|geen|2|neutraal|0|-|Ik bestel voortaan gewoon bij een ander.
#S|zrg-0402|review|zorg|sterren=4
K|aanleiding|geen|2|neutraal|0|-|Door een val op de schaatsbaan een scheurtje in mijn pols.
K|gebruiken|wachttijd|4|neutraal|0|-|Gipskamer was vlot,
K|gebruiken|bejegening|4|blijdschap|0|-|de gipsmeester vroeg welke kleur en begon bij 'glitter' meteen te stralen.
K|betalen|geen|3|neutraal|0|-|De rekening moet nog komen.
#S|zrg-0403|review|zorg|sterren=3
K|orienteren|informatie|2|neutraal|0|-|Site is onduidelijk over wat je zelf betaalt.
K|aanvragen|bejegening|4|blijdschap|0|-|De telefoniste wist het wel en rekende het netjes uit.
K|gebruiken|kwaliteit|3|neutraal|0|-|Behandeling zelf: prima, maar ook niet anders dan elders.
#S|zrg-0404|review|zorg|sterren=5
K|gebruiken|informatie|4|dankbaarheid|0|-|Onze verloskundige belde zelfs vanaf de camping om te zeggen dat de uitslag goed was.
K|gebruiken|bejegening|5|dankbaarheid|0|-|Dat soort mensen maken het vak, of maken ze het vak, ik weet het niet, ze maken ons in elk geval blij.
#S|zrg-0405|social|zorg|
K|aanvragen|digitaal|2|irritatie|0|-|"Uw sessie is verlopen." Ik zat op vraag 43 van 45. MET KOORTS
#S|zrg-0406|social|zorg|
K|gebruiken|geen|2|bezorgdheid|0|-|morgen de uitslag. iemand een tip om vannacht te slapen
#S|zrg-0407|social|zorg|
K|hulp|bejegening|4|verrassing|0|-|Even een pluim: apotheek Valkenhof belde MIJ of ik wel wist dat m'n pil en de nieuwe kuur niet samengaan. Zo hoort het.
#S|zrg-0408|social|zorg|
K|gebruiken|levering|2|irritatie|0|-|@kinemove therapeut weer ziek, 10 min voor de sessie een smsje. Ik was al aan 't parkeren
#S|zrg-0409|social|zorg|
K|betalen|beleid|2|boosheid|0|-|Van bijbetaling van 7 naar 19 euro voor hetzelfde doosje. "Preferentiebeleid" noemen ze dat. Ik noem het iets anders
#S|zrg-0410|social|zorg|
K|terugkijken|geen|3|neutraal|0|-|Mijn tandarts is met pensioen en heeft nu een foodtruck. Hij verkoopt stroopwafels. Cirkel rond
#S|zrg-0411|enquete|zorg|csat=3
K|hulp|wachttijd|3|neutraal|0|-|Het antwoord kwam na drie dagen. Dat is wat op de site staat.
#S|zrg-0412|enquete|zorg|csat=5
K|ontvangen|levering|4|blijdschap|0|-|precies op de afgesproken tijd werd het bed geïnstalleerd
#S|zrg-0413|enquete|zorg|nps=5
K|gebruiken|kwaliteit|3|neutraal|0|-|Gemiddeld.
K|terugkijken|geen|3|neutraal|0|-|Ik heb geen vergelijking.
#S|zrg-0414|enquete|zorg|nps=9
K|gebruiken|informatie|4|blijdschap|0|-|alles wat ik vroeg werd beantwoord, zonder dat ze op de klok keken
#S|zrg-0415|enquete|zorg|csat=1
K|hulp|herhaling|2|irritatie|3|-|negende mail, negende standaardantwoord
#S|zrg-0416|enquete|zorg|ces=4
K|betalen|digitaal|2|neutraal|1|-|Declareren via foto lukte pas met het grote licht aan.
#S|zrg-0417|enquete|zorg|nps=3
K|ontvangen|fout|2|neutraal|0|-|Twee verschillende merken insuline in één doos.
K|ontvangen|privacy|2|bezorgdheid|0|angst|Dat kan toch levensgevaarlijk zijn?
#S|zrg-0418|enquete|zorg|nps=8
K|vertrekken|beleid|4|blijdschap|0|-|Opzeggen van het fysiopakket ging heel soepel.
#S|zrg-0419|chat|zorg|
A|||||||Goedemiddag, u chat met Kunstgebitlab.
K|hulp|geen|3|neutraal|0|vraag|hallo mijn ondergebit is doormidden kan dat gelijmd worden
A|||||||Goedemiddag! Heeft u de stukken nog?
K|geen|geen|3|neutraal|0|-|ja alle twee
A|||||||Meestal lukt dat in een halve dag. Komt u vandaag langs?
K|hulp|geen|3|neutraal|0|vraag|tot hoe laat
A|||||||Tot 17.00, u krijgt hem morgen terug.
K|hulp|wachttijd|4|verrassing|0|-|morgen al? poeh had ik niet verwacht
K|hulp|prijs|3|neutraal|0|vraag|en wat gaat dat kosten
A|||||||Rond de 85 euro, waarvan u ongeveer 60 terugkrijgt van de basisverzekering.
K|hulp|prijs|4|opluchting|0|-|dat valt 100% mee, kom eraan
#S|zrg-0420|chat|zorg|
K|geen|geen|3|neutraal|0|-|hoi ik ben nieuw hier
K|ontvangen|digitaal|2|neutraal|0|-|ik krijg geen activatiemail voor de zorgapp
A|||||||Welkom! Heb je in je spam gekeken?
K|geen|geen|3|neutraal|0|-|ja niks
A|||||||Ik stuur hem opnieuw. Kloppen deze gegevens: anneke_w@...?
K|ontvangen|fout|2|neutraal|0|-|nee dat is mijn oude mail
A|||||||Aangepast, hij is onderweg.
K|ontvangen|digitaal|4|blijdschap|0|-|jaaa ik ben binnen
K|ontvangen|digitaal|4|blijdschap|0|-|ziet er netjes uit
A|||||||Fijn! Veel plezier ermee.
K|geen|geen|3|neutraal|0|-|🙏
#S|zrg-0421|email|zorg|
K|geen|geen|3|neutraal|0|-|Goedemorgen,
K|aanleiding|geen|2|neutraal|0|-|Mijn vriendin is zaterdag ineens bewusteloos geraakt bij het sporten en de huisarts heeft haar naar u verwezen.
K|aanvragen|wachttijd|3|bezorgdheid|0|vraag|Wanneer kan zij terecht, en is er iets waar we tot die tijd op moeten letten?
K|aanvragen|geen|2|bezorgdheid|0|angst|Ze durft op dit moment niet alleen naar buiten.
K|geen|geen|3|neutraal|0|-|Bij voorbaat dank, J. Maassen
#S|zrg-0422|email|zorg|
K|geen|geen|3|neutraal|0|-|Hoi Tamara,
K|ontvangen|bejegening|4|blijdschap|0|-|Sinds jij onze nieuwe huishoudelijke hulp bent ligt er weer een lach op mijn moeders gezicht.
K|gebruiken|kwaliteit|4|blijdschap|0|-|En het kastje onder de wasbak heeft nog nooit zo blonken.
K|gebruiken|geen|3|verlangen|0|wens|Kun jij niet gewoon de hele week komen?
K|geen|geen|3|blijdschap|0|-|Grapje hoor (of niet). Gr. Willem
#S|zrg-0423|email|zorg|
K|geen|geen|3|neutraal|0|-|Geachte mevrouw Van Doorn,
K|wijzigen|geen|3|neutraal|0|wens|Graag verplaats ik mijn MRI van 28 naar 31 maart in verband met een begrafenis.
K|wijzigen|beleid|3|neutraal|0|vraag|Moet ik dan opnieuw een verwijzing aanleveren?
K|wijzigen|digitaal|2|neutraal|1|-|Via uw portaal kreeg ik alleen de foutmelding 'slot niet beschikbaar'.
K|geen|geen|3|neutraal|0|-|Met groet, G. Bos
#S|zrg-0424|gesprek|zorg|
A|||||||GGD reizigersadvies, met Pleun.
K|geen|geen|3|neutraal|0|-|hé met chris
K|aanleiding|geen|4|blijdschap|0|-|wij gaan naar laos in februari vijf weken backpacken
A|||||||Leuk! Voor hoeveel personen?
K|geen|geen|3|neutraal|0|-|twee volwassenen en ons dochtertje van vier
K|orienteren|geen|3|neutraal|0|vraag|welke prikken moeten we dan
A|||||||Hepatitis A, DTP en buiktyfus. Voor jullie dochter is rabiës een aanrader.
K|orienteren|prijs|3|neutraal|0|vraag|en wat kost dat bij elkaar
A|||||||Ongeveer vijfhonderd voor jullie drieën.
K|orienteren|prijs|2|verrassing|0|-|vijfhonderd jemig dat is een heel vliegticket
A|||||||Bij de meeste aanvullende verzekeringen wordt driekwart vergoed.
K|orienteren|informatie|4|opluchting|0|-|o oké dat scheelt echt een hoop
K|aanvragen|geen|3|neutraal|0|-|dan plan maar in
A|||||||Woensdag de zevende om 14.00?
K|aanvragen|geen|3|neutraal|0|-|ja is goed dan zit ze niet op school
A|||||||Neem alle vaccinatieboekjes mee.
K|geen|geen|3|neutraal|0|-|ja tuurlijk dag hoor
#S|zrg-0425|gesprek|zorg|
A|||||||Zorgwinkel Beter Thuis, met Lars.
K|geen|geen|3|neutraal|0|-|hoi met van wijk
K|ontvangen|fout|2|neutraal|0|-|ik heb die douchestoel vorige week gekregen maar d'r ontbreekt een poot
A|||||||Een hele poot? Excuses. Staat het bestelnummer op de doos?
K|geen|geen|3|neutraal|0|-|vierenveertig negentig
A|||||||Ik kan hem nasturen, dan is hij er overmorgen.
K|ontvangen|levering|2|neutraal|0|-|ja maar m'n vrouw kan nu niet onder de douche hè
K|ontvangen|geen|2|neutraal|1|-|we wassen haar aan de wastafel al vijf dagen
A|||||||Heeft u de mogelijkheid hem op te halen bij ons in Veenmarkt?
K|ontvangen|geen|2|irritatie|0|-|dat is wel veertig kilometer voor een poot
A|||||||Ik laat hem met de taxikoerier brengen, kosten voor ons.
K|ontvangen|beleid|4|verrassing|0|-|o op jullie kosten nou dat vind ik netjes
K|ontvangen|wachttijd|3|neutraal|0|vraag|wanneer is die er dan
A|||||||Voor zes uur vanavond.
K|ontvangen|belofte|4|dankbaarheid|0|-|fantastisch ik bel m'n vrouw gelijk
#S|zrg-0426|gesprek|zorg|
A|||||||Kaakchirurgie, met Ursula.
K|geen|geen|3|neutraal|0|-|ja dag uh met patrick wouters
K|gebruiken|kwaliteit|2|neutraal|0|-|ik ben gister geopereerd aan m'n verstandskies en het houdt niet op met bloeden
A|||||||Is het een dun straaltje of loopt het echt?
K|gebruiken|kwaliteit|2|neutraal|0|-|het druppelt maar al de hele nacht dus
A|||||||Heeft u op een gaasje gebeten?
K|gebruiken|geen|3|neutraal|0|-|ja drie gaasjes en daarna nog een opgerolde zakdoek
A|||||||Neem een natgemaakt theezakje zwarte thee en bijt er twintig minuten op.
K|gebruiken|informatie|3|verwarring|0|vraag|een theezakje serieus
A|||||||Ja, het looizuur werkt bloedstelpend.
K|gebruiken|informatie|4|blijdschap|0|-|haha oké dat had ik niet verwacht
K|hulp|geen|3|neutraal|0|vraag|en als het dan nog niet stopt
A|||||||Dan belt u dit nummer terug en zien we u vandaag.
K|hulp|doorverwijzing|4|vertrouwen|0|-|dus hetzelfde nummer en dan hoef ik het niet nog een keer te vertellen
A|||||||Klopt, ik zet het in uw dossier.
K|geen|geen|3|neutraal|0|-|super
#S|zrg-0427|review|zorg|sterren=1
K|vertrekken|wachttijd|2|neutraal|3|-|Na drie maanden wachten op een kennismaking heb ik besloten om maar niet meer naar deze praktijk te gaan.
K|vertrekken|bereikbaarheid|2|irritatie|1|-|Zelfs voor uitschrijven moest ik terugbellen op een ander tijdstip.
#S|zrg-0428|review|zorg|sterren=4
K|hulp|fout|4|neutraal|0|-|Het verkeerde medicijn in mijn weekdoos, ik belde om kwart over negen en om tien uur stond de apotheker persoonlijk met het juiste op de stoep.
K|gebruiken|informatie|4|opluchting|0|-|Eén roze pilletje had ik al binnen, maar dat kon geen kwaad legde hij uit.
#S|zrg-0429|review|zorg|sterren=2
K|ontvangen|informatie|2|irritatie|0|-|Er is geen enkele uitleg bij het bloeddrukapparaat, alleen een papiertje in het Chinees.
K|hulp|bejegening|4|blijdschap|0|-|Gelukkig was de dame van de winkel bereid om er per telefoon doorheen te praten,
K|ontvangen|kwaliteit|2|neutraal|0|-|maar de klittenband van de manchet is nu al versleten.
#S|zrg-0430|review|zorg|sterren=5
K|aanvragen|doorverwijzing|5|dankbaarheid|0|-|Mijn casemanager dementie regelde in één dag wat mij in een half jaar niet lukte.
K|gebruiken|bejegening|4|vertrouwen|0|-|En zij is de enige die mijn vrouw gewoon laat uitpraten, hoe lang het ook duurt.
#S|zrg-0431|review|zorg|sterren=3
K|aanvragen|beleid|3|neutraal|0|-|Je moet eerst een vragenlijst invullen voor ze je te woord staan.
K|aanvragen|informatie|4|neutraal|0|-|De vragen zijn wel duidelijk,
K|aanvragen|herhaling|2|neutraal|1|-|alleen kwam hetzelfde nog twee keer terug.
#S|zrg-0432|review|zorg|sterren=2
K|betalen|beleid|2|irritatie|0|-|Vergoedt mijn verzekering de bril van mijn zoon? Ja, mits. En dan volgt een heel epistel.
K|betalen|geen|2|neutraal|0|-|Uiteindelijk heb ik 60 euro van de 280 teruggekregen.
#S|zrg-0433|social|zorg|
K|hulp|bereikbaarheid|2|irritatie|1|-|Wie kent dat: je huisarts is telefonisch bereikbaar van 8 tot 8:03
#S|zrg-0434|social|zorg|
K|ontvangen|levering|4|blijdschap|0|-|@hulpmiddelen_nu rolstoel gisteren besteld, nu al voor de deur!! 💚
#S|zrg-0435|social|zorg|
K|terugkijken|kwaliteit|2|bezorgdheid|0|-|Lees dit als je bij kliniek Glansoog een lensimplantaat overweegt. Ik zie nu, een jaar later, nog steeds kringen om lampen.
#S|zrg-0436|social|zorg|
K|gebruiken|levering|2|boosheid|0|-|pa ligt al sinds 6u30 wakker, zuster komt om 10. @zorgbuur hoe leggen jullie dat uit aan een man van 94
#S|zrg-0437|social|zorg|
K|gebruiken|kwaliteit|4|verrassing|0|-|huid als een perzik na 2 x die crème van de dermatoloog, wie had dat gedacht
#S|zrg-0438|social|zorg|
K|betalen|informatie|3|neutraal|0|vraag|Hey @mut_noord valt een osteopaat onder de terugbetaling of enkel de kiné?
A|||||||Hallo Bart, osteopathie: 12 euro per sessie, tot 5 sessies per jaar. ^Femke
K|betalen|prijs|4|dankbaarheid|0|-|dat is beter dan ik dacht, merci
#S|zrg-0439|enquete|zorg|nps=10
K|gebruiken|kwaliteit|5|blijdschap|0|-|mijn hart tikt weer als een Zwitserse klok
#S|zrg-0440|enquete|zorg|csat=2
K|wijzigen|beleid|2|irritatie|0|-|ik moest een week van tevoren afzeggen terwijl mijn kind 's ochtends ziek was
#S|zrg-0441|enquete|zorg|csat=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|fijne ruime behandelkamer, ook voor mijn scootmobiel
#S|zrg-0442|enquete|zorg|nps=6
K|aanvragen|wachttijd|2|neutraal|3|-|Vijf weken wachten op een uitstrijkje.
K|gebruiken|bejegening|4|neutraal|0|-|Vervolgens in twee minuten klaar, heel discreet.
#S|zrg-0443|enquete|zorg|csat=1
K|gebruiken|privacy|1|boosheid|0|-|Beschaamd ben ik: gordijn niet dicht, deur op een kier, kijkers op de gang.
#S|zrg-0444|notitie|zorg|
K|wijzigen|geen|3|neutraal|0|wens|Mw wil overstap van contactlenzen mnd naar dag.
K|wijzigen|prijs|2|neutraal|0|-|Vindt verschil van 19 pm fors.
K|wijzigen|informatie|3|neutraal|0|-|Na uitleg irritatie akkoord.
M|wijzigen|kennis|4|blijdschap|0|-|Nieuwe rekentool is handig, reken het meteen voor.
#S|zrg-0445|notitie|zorg|
K|aanvragen|geen|3|neutraal|0|wens|Zoon (8) brilrecept, vader wil ook oogmeting doen.
K|orienteren|prijs|3|neutraal|0|vraag|Vraagt vergoeding per gezin.
M|orienteren|kennis|2|neutraal|0|-|Kreeg van collega ander antwoord, moet uitgezocht.
#S|zrg-0446|review|zorg|sterren=5
K|gebruiken|bejegening|4|vertrouwen|0|-|Wist u dat een tandarts kan luisteren? Ik ook niet, tot ik in de stoel lag bij Moniek Blaauw.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Nieuwe kroon is niet van echt te onderscheiden.
#S|zrg-0447|review|zorg|sterren=1
K|hulp|bejegening|1|boosheid|0|-|Werd uitgelachen om mijn medicijnangst. Letterlijk. Twee dames.
K|hulp|geen|2|teleurstelling|0|-|Ik ben zonder mijn pillen weggegaan.
#S|zrg-0448|review|zorg|sterren=4
K|aanvragen|digitaal|4|blijdschap|0|-|Prima app om herhaalrecepten te bestellen,
K|ontvangen|levering|4|neutraal|0|-|altijd klaar als ik kom,
K|hulp|bereikbaarheid|2|neutraal|0|-|enkel bellen is een opgave.
#S|zrg-0449|review|zorg|sterren=1
K|gebruiken|bejegening|2|irritatie|0|-|Vijf minuten te laat door een openstaande brug en je krijgt van de balie te horen dat je 'het systeem ontregelt'.
K|gebruiken|wachttijd|2|irritatie|1|-|Vervolgens wel veertig minuten moeten wachten, dus zo ontregeld was het niet.
K|gebruiken|fout|2|neutraal|0|-|De kaakfoto bleek achteraf van mijn broer.
K|terugkijken|geen|2|irritatie|0|-|Rijd er met een boog omheen.
#S|zrg-0450|review|zorg|sterren=5
K|aanleiding|geen|2|neutraal|0|-|Met mijn moeder ging het na de begrafenis van pa bergafwaarts, ze kookte niet meer en liet de post liggen.
K|orienteren|informatie|4|dankbaarheid|0|-|De ouderenadviseur kwam aan huis, dronk drie koppen thee en zette toen alle regelingen op één A4.
K|aanvragen|doorverwijzing|5|opluchting|0|-|Ze heeft zelf de aanvraag gedaan, wij hoefden alleen te tekenen.
#S|zrg-0451|review|zorg|sterren=2
K|gebruiken|levering|2|irritatie|0|-|De pedicure zou om de zes weken komen, het zijn er inmiddels elf.
K|gebruiken|geen|2|neutraal|0|-|Ik ben diabeet, ik hoor daar niet zelf aan te gaan zitten knippen.
K|gebruiken|belofte|2|teleurstelling|0|-|"Volgende week staat u bovenaan", maar dat lijstje heeft kennelijk veel bovenkanten.
#S|zrg-0452|review|zorg|sterren=4
K|ontvangen|levering|4|neutraal|0|-|Bril was zoals beloofd na acht dagen klaar
K|ontvangen|kwaliteit|4|blijdschap|0|-|en mijn collega's herkenden me niet, wat ik maar als compliment opvat.
K|betalen|prijs|2|neutraal|0|-|Het poetsdoekje van 9 euro heb ik laten liggen.
#S|zrg-0453|review|zorg|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|De psycholoog is goed, scherp, stelt vragen waar je een week op kauwt.
K|wijzigen|beleid|2|irritatie|0|-|Maar wee je gebeente als je een keer ziek bent, dan betaal je de volle mep.
#S|zrg-0454|review|zorg|sterren=1
K|gebruiken|bejegening|1|boosheid|0|-|Gesnauwd tegen mijn dementerende vrouw dat ze 'nou eens normaal moest doen'.
K|gebruiken|privacy|1|boosheid|0|-|Blauwe plekken op allebei haar polsen, en geen mens die er iets van weet.
K|hulp|bereikbaarheid|2|irritatie|2|-|De locatiemanager is al anderhalve week in vergadering.
#S|zrg-0455|review|zorg|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Slaapcursus gevolgd, ik dacht eerlijk gezegd dat het flauwekul was.
K|gebruiken|kwaliteit|5|verrassing|0|-|Slaap nu zeven uur aan een stuk, mijn vrouw ook want die lag wakker van mijn gedraai.
#S|zrg-0456|review|zorg|sterren=2
K|aanvragen|fout|2|irritatie|0|-|Verwijsbrief naar het verkeerde ziekenhuis gefaxt (ja, gefaxt).
K|aanvragen|wachttijd|2|irritatie|3|-|Daardoor stond ik zes weken nergens op de lijst terwijl ik dacht dat ik gewoon geduldig was.
#S|zrg-0457|social|zorg|
K|aanvragen|wachttijd|2|teleurstelling|0|-|Intake GGZ was in orde, nu 'wachtlijst behandeling'. Ik wist niet dat er na de wachtlijst nog een wachtlijst kwam
#S|zrg-0458|social|zorg|
K|gebruiken|bejegening|4|blijdschap|0|-|Huisarts keek in mn keel en zei "zo, dat is een rode loper". Antibiotica en een lach mee naar huis
#S|zrg-0459|social|zorg|
K|gebruiken|levering|2|irritatie|0|-|3 kwartier op de stoep bij de tandarts. Deur dicht, licht uit. Blijkt studiedag. Staat op hun socials. Ik heb geen socials.
#S|zrg-0460|social|zorg|
K|betalen|prijs|2|boosheid|0|-|dokter van wacht op zondag: 62 euro cash want de kaartlezer was kapot. voor een hoestsiroop. komaan zeg
#S|zrg-0461|social|zorg|
K|gebruiken|storing|2|irritatie|0|-|De parkeerautomaat van AZ Driebergen is kapot, de slagboom niet. Zitten hier met 14 auto's te wachten op iemand met een sleutel
#S|zrg-0462|social|zorg|
K|ontvangen|kwaliteit|2|irritatie|0|-|nieuwe steunkousen. instructie: "eenvoudig aan te trekken". mijn man en ik hebben allebei een liesbreuk
#S|zrg-0463|gesprek|zorg|
A|||||||Fysiotherapie Waterrand, goedemorgen.
K|geen|geen|3|neutraal|0|-|ja goedemorgen met van den akker
K|betalen|geen|3|neutraal|0|-|ik heb een mailtje dat m'n behandelingen op zijn
K|betalen|informatie|2|verwarring|0|-|maar ik ben volgens mij pas zeven keer geweest
A|||||||Ik tel er negen, twee in december.
K|betalen|informatie|2|verwarring|0|-|ja maar december dat was toch vorig jaar dat telt toch niet meer mee
A|||||||Bij een chronische indicatie loopt het door over de jaargrens.
K|betalen|informatie|2|irritatie|0|-|en dat moet ik dan zelf maar weten
A|||||||Ik snap het, het is ook ingewikkeld.
K|betalen|prijs|3|neutraal|0|vraag|dus de volgende is voor mij en wat is dat dan
A|||||||Veertig vijftig.
K|betalen|prijs|2|neutraal|0|-|poeh
K|wijzigen|geen|3|neutraal|0|wens|nou zet die van vrijdag dan maar even in de ijskast
A|||||||Ik haal hem eruit. Zal ik uitzoeken of uw aanvullende iets dekt?
K|hulp|bejegening|3|verlangen|0|wens|als je dat wil doen graag
A|||||||U hoort het vanmiddag.
K|geen|geen|3|neutraal|0|-|oké tot horens
#S|zrg-0464|gesprek|zorg|
A|||||||Apotheek Oostwal, met Dewi.
K|geen|geen|3|neutraal|0|-|dag u spreekt met mevrouw van tol
K|ontvangen|fout|2|neutraal|0|-|ik kreeg gister oogdruppels mee en d'r staat op het etiket oordruppels
A|||||||Kunt u voorlezen wat er op het flesje zelf staat?
K|ontvangen|geen|3|neutraal|0|-|even hoor dat is zo klein
K|ontvangen|geen|3|neutraal|0|-|timo timolol
A|||||||Dan heeft u de goede, dat zijn oogdruppels. Het etiket is verkeerd geprint.
K|ontvangen|fout|2|bezorgdheid|0|angst|u begrijpt dat ik ze niet durfde te gebruiken
K|ontvangen|geen|2|neutraal|1|-|dus ik heb gisteravond overgeslagen
A|||||||Heel verstandig dat u belt. Eén keer overslaan is niet erg.
K|ontvangen|informatie|4|opluchting|0|-|nou dat is fijn om te horen
K|hulp|geen|3|verlangen|0|wens|maar zeg het wel even tegen degene die die etiketten plakt want een ander giet het zo in z'n oor
A|||||||Ik maak er een melding van. Zal ik een nieuw etiket laten brengen?
K|ontvangen|geen|3|neutraal|0|-|nee hoor ik streep het zelf wel door
#S|zrg-0465|gesprek|zorg|
A|||||||Poli gynaecologie, u spreekt met Roos.
K|geen|geen|3|neutraal|0|-|hoi met lotte de wit
K|gebruiken|wachttijd|3|bezorgdheid|0|vraag|ik zou deze week gebeld worden over m'n uitstrijkje maar ik heb nog niks gehoord
A|||||||Wanneer was het onderzoek?
K|geen|geen|3|neutraal|0|-|uh de vierde dus twee en een halve week
A|||||||Ik zie dat de uitslag vrijdag binnen is gekomen.
K|gebruiken|belofte|2|irritatie|0|-|vrijdag en het is donderdag
K|gebruiken|geen|2|bezorgdheid|0|-|ik zit al die dagen met m'n telefoon op schoot
A|||||||Ik mag de uitslag niet geven, maar de arts loopt hier langs. Blijft u even hangen?
K|hulp|geen|3|neutraal|0|-|ja ja natuurlijk
A|||||||Daar ben ik weer. Ze neemt u nu over, en u mag van mij alvast rustig ademhalen.
K|gebruiken|geen|4|opluchting|0|-|o god dank je
K|hulp|bejegening|4|dankbaarheid|0|-|echt heel lief dat je er even achteraan bent gelopen
#S|zrg-0466|chat|zorg|
A|||||||Hallo, je chat met Orthodontie Rechtuit.
K|gebruiken|storing|2|neutraal|0|-|er steekt een draadje uit mn beugel en het prikt in mn wang
A|||||||Au! Heb je wax in huis?
K|geen|geen|3|neutraal|0|-|die is op
A|||||||Dan mag je het met een schoon nagelknippertje afknippen, of morgen langskomen.
K|gebruiken|geen|2|bezorgdheid|0|angst|knippen durf ik echt niet
A|||||||Morgen 8.15 voor school?
K|hulp|wachttijd|3|neutraal|0|-|jaa is goed
K|betalen|geen|3|neutraal|0|vraag|kost dat iets
A|||||||Nee, dat zit bij de behandeling.
K|betalen|prijs|4|blijdschap|0|-|ok nice mn moeder blij
#S|zrg-0467|chat|zorg|
K|geen|geen|3|neutraal|0|-|Goedendag, ik chat namens mijn buurman (geen computer)
K|gebruiken|levering|2|neutraal|0|-|De maaltijden van deze week zijn niet gebracht
A|||||||Goedendag, wat vervelend. Wat is zijn klantnummer?
K|geen|geen|3|neutraal|0|-|20771
A|||||||Ik zie dat er een pauze is ingesteld tot 1 juni.
K|gebruiken|fout|2|verwarring|0|-|Dat heeft hij niet gedaan, hij weet niet eens dat het kan
A|||||||Mogelijk is het verkeerde nummer gekozen. Ik zet de levering weer aan.
K|gebruiken|levering|3|neutraal|0|vraag|Vanaf wanneer?
A|||||||Morgen, en vanavond sturen we een koude maaltijd na.
K|hulp|beleid|4|dankbaarheid|0|-|Geweldig, dan hoeft hij niet weer soep bij mij te komen eten
#S|zrg-0468|email|zorg|
K|geen|geen|3|neutraal|0|-|Beste mensen van het prikteam,
K|aanvragen|geen|3|neutraal|0|wens|Mijn zoon heeft een ernstige prikfobie en moet volgende maand bloed laten prikken.
K|aanvragen|geen|3|neutraal|0|vraag|Bestaat er bij u zoiets als verdovende zalf, of een rustige kamer?
K|gebruiken|privacy|2|teleurstelling|0|-|De vorige keer is hij door drie mensen vastgehouden en sindsdien wil hij geen ziekenhuis meer in.
K|aanvragen|geen|3|verlangen|0|wens|Als u er vooraf vijf minuten met hem over kunt bellen zou dat al helpen.
K|geen|geen|3|neutraal|0|-|Groet, Marit
#S|zrg-0469|email|zorg|
K|geen|geen|3|neutraal|0|-|Geachte heer Abbink,
K|hulp|wachttijd|2|neutraal|2|-|Op 11 april meldde ik u schriftelijk dat mijn hoortoestel rechts voor de tweede maal is uitgevallen.
K|hulp|bereikbaarheid|2|irritatie|0|-|Ik mocht daarop, afgezien van een automatische ontvangstbevestiging, niets vernemen.
K|gebruiken|geen|2|neutraal|0|-|Intussen heb ik drie vergaderingen en een doop moeten missen, of liever: ik was er wel, maar heb er niets van meegekregen.
K|hulp|geen|3|verlangen|0|wens|Gaarne zie ik een leentoestel tegemoet tot de reparatie gereed is.
K|geen|geen|3|neutraal|0|-|J.F. Brouwer, oud-notaris
#S|zrg-0470|enquete|zorg|csat=3
K|gebruiken|bejegening|3|neutraal|0|-|De ene dag lief, de andere dag kortaf, net mensen.
#S|zrg-0471|enquete|zorg|nps=2
K|gebruiken|herhaling|2|irritatie|0|-|Elke specialist begint weer bij mijn blindedarm uit 1974.
#S|zrg-0472|enquete|zorg|csat=5
K|hulp|bejegening|4|blijdschap|0|-|de dame aan de telefoon had geduld met mijn gestotter
#S|zrg-0473|enquete|zorg|nps=7
K|aanvragen|digitaal|4|neutraal|0|-|Online plannen gaat goed.
K|gebruiken|kwaliteit|3|neutraal|0|-|Verder weinig van gemerkt.
K|gebruiken|geen|3|verlangen|0|wens|Een fietsenrek zou handig zijn.
#S|zrg-0474|enquete|zorg|csat=2
K|gebruiken|informatie|2|verwarring|0|-|weet nog steeds niet wat ik heb
#S|zrg-0475|enquete|zorg|ces=1
K|betalen|herhaling|2|irritatie|3|-|Vijf keer dezelfde nota opgestuurd naar de verzekeraar, vijf keer "onleesbaar".
#S|zrg-0476|enquete|zorg|nps=10
K|gebruiken|bejegening|5|dankbaarheid|0|-|Omdat ze zagen dat ik huilde en de deur dichtdeden.
#S|zrg-0477|notitie|zorg|
K|gebruiken|kwaliteit|2|neutraal|0|-|Mw klaagt over gebit, drukplek li onder, eet sinds week alleen vla.
K|hulp|geen|3|neutraal|0|wens|Wil vandaag bijslijpen.
M|hulp|werkdruk|2|neutraal|0|-|Agenda vol, in lunchpauze gepropt.
#S|zrg-0478|notitie|zorg|
K|hulp|herhaling|2|irritatie|2|-|Mantelzorger belt 3e x over zelfde tillift, "praat ik tegen een muur?"
K|gebruiken|storing|2|neutraal|0|-|Accu blijft leeglopen, cliënt hing gister 10 min.
K|gebruiken|privacy|2|bezorgdheid|0|angst|Vrouw durft niet meer.
M|hulp|samenwerking|2|boosheid|0|-|Leverancier zegt dat wij moeten melden, wij hébben gemeld.
M|hulp|mandaat|4|opluchting|0|-|Teammanager gaf akkoord om zelf accu te kopen.
#S|zrg-0479|notitie|zorg|
K|aanvragen|geen|3|neutraal|0|wens|Pt wil pilcontrole en spiraaltje bespreken.
K|aanvragen|geen|2|bezorgdheid|0|-|Hoorde van vriendin dat plaatsen "hels" is.
K|aanvragen|informatie|4|opluchting|0|-|Uitleg gegeven over verdoving, was gerust.
#S|zrg-0480|review|zorg|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ergotherapeut kwam thuis kijken en heeft met drie kleine dingen (een greep, een plank, een lampje) meer opgelost dan de hele verbouwing die ons was aangeraden.
K|aanvragen|wachttijd|2|neutraal|2|-|Aanvraag bij de gemeente duurde wel eindeloos.
#S|zrg-0481|review|zorg|sterren=1
K|aanvragen|informatie|2|irritatie|0|-|'Nieuwe patiënten welkom!' staat er in koeienletters op het raam.
K|aanvragen|beleid|2|irritatie|0|-|Binnen blijkt dat te gelden voor mensen onder de 65 zonder chronische ziekte.
K|aanvragen|bejegening|1|boosheid|0|-|"Wij zoeken een wat gezondere mix", kreeg ik te horen, alsof ik een zak noten ben.
#S|zrg-0482|review|zorg|sterren=5
K|gebruiken|bejegening|4|blijdschap|0|-|Mijn dochter van drie noemt de huisarts 'dokter Pleister' en wil er op zondag naartoe.
#S|zrg-0483|review|zorg|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Lekker zwemmen in warm water, goed voor de gewrichten,
K|gebruiken|kwaliteit|2|teleurstelling|0|-|jammer van de haren in het putje
K|gebruiken|geen|3|neutraal|0|-|en de radio staat altijd op dezelfde zender.
#S|zrg-0484|review|zorg|sterren=2
K|ontvangen|kwaliteit|2|teleurstelling|0|-|Voor 600 euro verwacht ik een bril die recht op mijn neus staat.
K|hulp|herhaling|2|irritatie|2|-|Vijf keer laten bijbuigen, hij blijft kijken alsof hij een beroerte heeft gehad.
K|hulp|bejegening|4|neutraal|0|-|Ze blijven er wel vriendelijk bij.
#S|zrg-0485|review|zorg|sterren=1
K|ontvangen|belofte|2|boosheid|1|-|Er zou na de operatie direct thuiszorg klaarstaan, alles geregeld zei de transferverpleegkundige.
K|ontvangen|levering|1|boosheid|0|-|Niemand. Geen bed, geen zuster, geen medicijnen, een vrouw van 86 op een bankstel.
K|hulp|doorverwijzing|2|irritatie|3|-|Mijn broer en ik hebben een heel weekend gebeld en elke instantie wees naar de vorige.
#S|zrg-0486|review|zorg|sterren=5
K|ontvangen|levering|5|opluchting|0|-|Alles stond klaar toen we met pa thuiskwamen, bed, po-stoel, zelfs een bloemetje.
K|ontvangen|informatie|4|vertrouwen|0|-|De wijkzuster bleef tot we het allemaal drie keer hadden geoefend.
#S|zrg-0487|review|zorg|sterren=4
K|terugkijken|geen|4|blijdschap|0|-|Al met al tevreden na vijftien jaar.
K|gebruiken|bejegening|3|neutraal|0|-|De nieuwe assistente moet nog wat ontdooien.
#S|zrg-0488|review|zorg|sterren=2
K|wijzigen|beleid|2|irritatie|0|-|Van kraamzorgaanbieder wisselen mag tot week 30, daarna betaal je tweehonderd euro.
K|wijzigen|geen|2|neutraal|0|-|Wij hoorden in week 31 dat onze gemeente buiten hun gebied viel.
#S|zrg-0489|review|zorg|sterren=3
K|aanvragen|geen|3|neutraal|0|-|Afspraak gemaakt bij een huidtherapeut op aanraden van een collega.
K|gebruiken|kwaliteit|3|neutraal|0|-|De eerste behandeling zag ik geen verschil, na de derde misschien een beetje.
K|betalen|prijs|2|bezorgdheid|0|-|Ik vraag me af of het zijn geld waard is.
#S|zrg-0490|social|zorg|
K|gebruiken|bejegening|2|teleurstelling|0|-|Moeder krijgt haar pap met een "mondje open" toegestopt. Ze was rechter. Ze praat alleen wat langzamer.
#S|zrg-0491|social|zorg|
K|vertrekken|bejegening|2|irritatie|0|-|Dag psycholoog. Je vergat voor de derde keer hoe mijn zoon heet. Ik vond dat een mooi moment om te gaan.
#S|zrg-0492|social|zorg|
K|wijzigen|wachttijd|4|dankbaarheid|0|-|@optiekmeerzicht neusvleugeltje kwijt, binnengelopen, 2 min later weer buiten, kosten: een glimlach. Top!
#S|zrg-0493|social|zorg|
K|aanleiding|geen|2|neutraal|0|-|Baby heeft waterpokken. Peuter heeft waterpokken. Man denkt dat hij waterpokken heeft maar dat zijn muggen.
#S|zrg-0494|social|zorg|
K|ontvangen|levering|3|neutraal|0|vraag|@apo24 kan ik die jodiumtabletten nu al ophalen of pas volgende week?
A|||||||Hoi Yvet, vanaf dinsdag in al onze vestigingen.
K|geen|geen|3|neutraal|0|-|dank!
#S|zrg-0495|social|zorg|
K|gebruiken|digitaal|2|irritatie|0|-|App van het ziekenhuis stuurt me om 3:12 's nachts een melding dat ik goed moet slapen voor mijn onderzoek
#S|zrg-0496|social|zorg|
K|hulp|bejegening|5|dankbaarheid|0|-|Gisteren midden op straat onwel geworden. Naar de eerste de beste apotheek gestrompeld. Ze hebben mij een stoel, een suikerklontje en hun hele middag gegeven 🙏
#S|zrg-0497|social|zorg|
K|orienteren|geen|3|neutraal|0|vraag|heeft iemand al ns zo'n online psycholoog geprobeerd? werkt dat of is dat praten tegen uw eigen kop in een schermke
#S|zrg-0498|gesprek|zorg|
A|||||||Zorggroep De Linde, zorgadministratie, met Petra.
K|geen|geen|3|neutraal|0|-|ja dag petra met de schoondochter van mevrouw claessens
K|betalen|informatie|2|verwarring|0|-|we krijgen een brief van het cak dat ze achthonderddertig euro per maand moet gaan betalen en eerst was dat tweehonderd
A|||||||Ja, dat is de hoge eigen bijdrage, die gaat in na vier maanden.
K|betalen|informatie|2|irritatie|0|-|en wanneer had iemand ons dat willen vertellen
A|||||||Het staat in de map die u bij de verhuizing kreeg.
K|betalen|informatie|2|irritatie|0|-|die map is zo dik als de bijbel
K|betalen|geen|2|bezorgdheid|0|-|ze heeft d'r huisje nog want dat is nog niet verkocht dus ze heeft alles dubbel
A|||||||Als er nog een woning is kunt u uitstel vragen.
K|betalen|beleid|3|neutraal|0|vraag|en doen jullie dat of moet dat bij het cak
A|||||||Bij het CAK, maar ik kan de brief met u opstellen.
K|betalen|bejegening|4|opluchting|0|-|dat zou me echt helpen want ik kan geen formulier meer zien
A|||||||Komt u woensdag even langs?
K|geen|geen|3|neutraal|0|-|woensdag ja na twee uur
K|gebruiken|kwaliteit|4|blijdschap|0|-|en verder niks dan goeds hoor ze zit daar op d'r gemak
K|gebruiken|bejegening|4|blijdschap|0|-|ze is verliefd geloof ik op die meneer van kamer elf
#S|zrg-0499|gesprek|zorg|
A|||||||Dokterspraktijk Heuvelzicht, met Sofie.
K|geen|geen|3|neutraal|0|-|goeiemorgen 't is met ludo
K|aanvragen|geen|3|neutraal|0|wens|'k had graag een afspraak voor mijn attest van 't werk
A|||||||Bent u ziek, Ludo?
K|aanleiding|geen|2|neutraal|0|-|ja mijne rug hè 'k ben maandag van de stelling gestapt en 't schoot erin
A|||||||De dokter heeft pas donderdag plaats.
K|aanvragen|beleid|2|bezorgdheid|0|-|ja maar 't moet binnen de twee dagen bij den baas zijn anders ben 'k mijn loon kwijt
A|||||||Hm, dan zet ik u er vanavond bij, om tien voor zeven.
K|aanvragen|beleid|4|dankbaarheid|0|-|gij zijt een schat
K|aanvragen|geen|3|neutraal|0|vraag|en kan ik dat met de kaart betalen
A|||||||Ja, dat kan ondertussen.
K|betalen|digitaal|4|verrassing|0|-|allez eindelijk
K|geen|geen|3|neutraal|0|-|tot vanavond
#S|zrg-0500|gesprek|zorg|
A|||||||Audiologisch centrum, met Karlijn.
K|geen|geen|3|neutraal|0|-|hallo met bas de moeder uh de vader van pip
K|aanvragen|geen|3|neutraal|0|vraag|we hebben een oproep voor een gehoortest maar ze is nu aan het snotteren heeft dat dan zin
A|||||||Met een flinke verkoudheid wordt de test niet betrouwbaar.
K|aanvragen|wachttijd|2|teleurstelling|2|-|ja dat dacht ik al want we wachten er al sinds maart op
A|||||||Ik heb een uitvalplek over twee weken.
K|wijzigen|wachttijd|4|verrassing|0|-|o dat is veel sneller dan ik vreesde
A|||||||Dinsdag de tweede, half tien. Schikt dat?
K|geen|geen|3|neutraal|0|-|ja dat moet lukken
K|wijzigen|informatie|3|neutraal|0|vraag|en als ze dan weer snottert
A|||||||Dan belt u 's ochtends gewoon af, geen kosten.
K|wijzigen|beleid|4|blijdschap|0|-|oké heel relaxed
K|aanvragen|geen|2|bezorgdheid|0|angst|we zijn gewoon bang dat ze achter gaat lopen met praten weet je
A|||||||Dat snap ik. Ik laat de logopedist ook even meekijken.
K|hulp|bejegening|4|dankbaarheid|0|-|dat is echt fijn
#S|zrg-0501|chat|zorg|
A|||||||Hi, welkom bij Lenzenvriend!
K|betalen|fout|2|irritatie|0|-|waarom is er 2x 41,95 afgeschreven
A|||||||Dat zoek ik uit. Mag ik je mailadres?
K|geen|geen|3|neutraal|0|-|bo.claes@...
A|||||||Ik zie een dubbele incasso door een fout aan onze kant. Je krijgt 41,95 terug.
K|betalen|wachttijd|3|neutraal|0|vraag|wnr
A|||||||Binnen 3 werkdagen.
K|betalen|geen|2|irritatie|0|-|ik sta door jullie wel rood nu
A|||||||Dat spijt ons. We geven je de volgende maand gratis.
K|betalen|fout|4|blijdschap|0|-|ok dat is netjes dan
#S|zrg-0502|email|zorg|
K|geen|geen|3|neutraal|0|-|Beste huisarts,
K|gebruiken|bejegening|2|teleurstelling|0|-|Gisteren zat ik na tien minuten weer buiten met een recept voor slaappillen, terwijl ik kwam vertellen dat mijn man bij me weg is.
K|gebruiken|bejegening|2|teleurstelling|0|-|U keek twee keer op de klok.
K|gebruiken|geen|3|neutraal|0|-|Ik weet dat u het druk hebt.
K|aanvragen|geen|3|verlangen|0|wens|Toch zou ik graag een dubbel consult willen, desnoods aan het eind van de dag.
K|geen|geen|3|neutraal|0|-|Hanna Vrielink
#S|zrg-0503|email|zorg|
K|geen|geen|3|neutraal|0|-|Dag Optiek Brandaris,
K|gebruiken|storing|2|neutraal|0|-|Van de bril die ik op 2 mei bij jullie kocht is gisteren het linkerscharnier afgebroken, zomaar, bij het afzetten.
K|hulp|beleid|3|neutraal|0|vraag|Valt dat onder garantie?
K|gebruiken|geen|2|neutraal|0|-|Zonder bril kan ik niet autorijden en dus niet werken.
K|hulp|geen|3|verlangen|0|wens|Een leenbril of een noodreparatie zou mij enorm helpen.
K|geen|geen|3|neutraal|0|-|Gr. Dennis Kuipers
#S|zrg-0504|enquete|zorg|csat=4
K|wijzigen|wachttijd|4|neutraal|0|-|Verzetten was in een minuut gebeurd
#S|zrg-0505|enquete|zorg|csat=1
K|ontvangen|levering|2|irritatie|2|-|Acht dagen zonder stomazakjes gezeten, weet u wat dat betekent?
#S|zrg-0506|enquete|zorg|nps=6
K|gebruiken|informatie|2|neutraal|0|-|De tandarts legt weinig uit.
K|gebruiken|geen|3|neutraal|0|-|Aan de andere kant vraag ik ook niks.
#S|zrg-0507|enquete|zorg|nps=9
K|gebruiken|kwaliteit|4|blijdschap|0|-|Loop weer zonder stok!
#S|zrg-0508|enquete|zorg|nps=0
K|gebruiken|fout|1|boosheid|0|-|Tumor gemist op de foto, tot twee keer toe.
#S|zrg-0509|enquete|zorg|csat=5
K|ontvangen|bejegening|4|dankbaarheid|0|-|zij heeft mij leren spuiten zonder dat ik flauwviel
#S|zrg-0510|enquete|zorg|csat=3
K|aanvragen|bereikbaarheid|3|verlangen|0|wens|liefst ook per appje bereikbaar
#S|zrg-0511|notitie|zorg|
K|betalen|prijs|2|irritatie|0|-|Hr vindt 89 eur voor beeldbelconsult "diefstal met een webcam".
K|betalen|beleid|3|neutraal|0|vraag|Vraagt of kwijtschelding mogelijk is.
M|betalen|procedure|2|neutraal|0|-|Tarief is door NZa bepaald, krijg ik niet uitgelegd.
#S|zrg-0512|notitie|zorg|
K|gebruiken|levering|4|neutraal|0|-|Familie De Boer: "sinds vast team geen enkele avond overgeslagen".
K|gebruiken|doorverwijzing|4|dankbaarheid|0|-|Vader kent nu iedereen bij naam.
M|gebruiken|samenwerking|5|blijdschap|0|-|Eigen rooster maken werkt, ziekteverzuim gehalveerd.
M|gebruiken|werkdruk|4|opluchting|0|-|Eindelijk weer tijd voor een praatje.
#S|zrg-0513|review|zorg|sterren=1
K|gebruiken|privacy|1|boosheid|0|-|Schimmel op het plafond van een behandelkamer waar ze wonden verzorgen, hoe verzin je het.
K|gebruiken|kwaliteit|2|irritatie|0|-|Tissues op, zeep op, handdoekrol op.
K|hulp|bejegening|2|neutraal|0|-|Toen ik er een foto van maakte werd me gevraagd die te wissen.
#S|zrg-0514|review|zorg|sterren=2
K|gebruiken|wachttijd|2|irritatie|1|-|Afspraak 13.40, binnengeroepen 14.55, en dat elke keer, dus ga maar eens wat ruimer plannen.
K|gebruiken|bejegening|2|teleurstelling|0|-|De arts begon met "kort dan".
K|gebruiken|kwaliteit|4|neutraal|0|-|Zijn advies over mijn voet werkte dan weer wel.
#S|zrg-0515|review|zorg|sterren=1
K|betalen|beleid|2|irritatie|0|-|Wie bedenkt het om een zieke van tachtig een aanmaning te sturen drie dagen ná de factuurdatum?
K|betalen|geen|2|neutraal|0|-|Factuur 3 juni, aanmaning 6 juni, met vijftien euro kosten.
K|hulp|bereikbaarheid|2|irritatie|2|-|Bellen mag van tien tot elf, maar dan zijn ze met z'n allen in gesprek.
#S|zrg-0516|review|zorg|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Lekker zaaltje, leuke groep, veel gelachen bij de valpreventie.
K|gebruiken|informatie|4|blijdschap|0|-|En het helpt: ik weet nu hoe ik weer opsta zonder de buurman te bellen.
#S|zrg-0517|review|zorg|sterren=2
K|orienteren|bejegening|2|irritatie|0|-|Als je als man alleen komt vragen naar vruchtbaarheidsonderzoek kijken ze langs je heen, zoekend naar een vrouw.
K|orienteren|informatie|2|neutraal|0|-|De folder gaat ook alleen over haar.
#S|zrg-0518|review|zorg|sterren=1
K|gebruiken|fout|1|boosheid|0|-|Hechting vergeten, twee maanden met een ontsteking rondgelopen.
K|gebruiken|bejegening|2|irritatie|0|-|Volgens de assistent hoorde 'een beetje pus' erbij.
K|gebruiken|geen|3|neutraal|0|-|De huisarts op vakantie in Zeeland haalde het draadje eruit met een pincet.
#S|zrg-0519|review|zorg|sterren=5
K|hulp|fout|5|dankbaarheid|0|-|Ze hadden mijn kroon per ongeluk in de verkeerde kleur besteld en wat doet de tandarts: hij belt zelf, biedt excuses aan en maakt er kosteloos twee.
#S|zrg-0520|social|zorg|
K|aanvragen|belofte|2|irritatie|0|-|@zorgkantoormidden "u heeft uiterlijk 1 april uitsluitsel". Ik dacht nog: grappige datum
#S|zrg-0521|social|zorg|
K|gebruiken|bejegening|2|boosheid|0|-|De dokter typt. De dokter zucht. De dokter print iets uit. Dat was het, twaalf minuten parkeren meegerekend
#S|zrg-0522|social|zorg|
K|aanvragen|digitaal|2|irritatie|1|-|wachtwoord moet hoofdletter, cijfer, leesteken en een traan van een maagd. ik wil gewoon mn puffer bestellen
#S|zrg-0523|social|zorg|
K|gebruiken|levering|2|teleurstelling|0|-|Voor de tweede keer de hartoperatie van ons ma uitgesteld. Valies stond al in de gang. Ze heeft hem terug uitgepakt zonder iets te zeggen
#S|zrg-0524|social|zorg|
K|ontvangen|prijs|2|irritatie|0|-|3,50 bezorgkosten voor één doosje paracetamol van 1,80
#S|zrg-0525|social|zorg|
K|gebruiken|kwaliteit|3|neutraal|0|-|derde kop prednison vandaag, ik heb de zolder opgeruimd, de garage, en die van de buren
#S|zrg-0526|gesprek|zorg|
A|||||||Verpleeghuis De Vlieger, met de receptie.
K|hulp|doorverwijzing|2|irritatie|2|-|ja ik ben nou al vier keer doorverbonden en steeds kom ik weer bij u uit
A|||||||Dat is vervelend. Wie zoekt u?
K|hulp|geen|3|neutraal|0|wens|de verpleging van afdeling twee of de arts of wie dan ook die iets weet
K|hulp|geen|3|neutraal|0|-|het gaat om m'n vader meneer struik
A|||||||De afdeling is nu bezig met de medicijnen, ik mag niet storen.
K|gebruiken|informatie|2|bezorgdheid|0|-|ja maar ik kreeg een voicemail dat ie gevallen is en daarna niks meer
K|gebruiken|informatie|2|bezorgdheid|0|angst|ligt ie in het ziekenhuis heeft ie wat gebroken ik weet helemaal niks
A|||||||Ik loop er zelf heen en dan bel ik u over vijf minuten terug.
K|hulp|belofte|2|irritatie|0|-|dat zei de vorige ook terugbellen
A|||||||Dan blijft u aan de lijn en neem ik de telefoon mee.
K|hulp|bejegening|4|dankbaarheid|0|-|o als u dat wil doen
A|||||||Ik sta bij hem, meneer. Hij zit in zijn stoel met een pleister op zijn elleboog en een kop thee.
K|gebruiken|geen|4|opluchting|0|-|o gelukkig
K|gebruiken|geen|4|opluchting|0|-|nou dan kan ik weer ademhalen
K|gebruiken|informatie|2|irritatie|0|-|maar spreek dan wel even in dat het meevalt hè want ik was al half onderweg
#S|zrg-0527|gesprek|zorg|
A|||||||Praktijk voor Mondhygiëne, met Zoë.
K|geen|geen|3|neutraal|0|-|ja met de heer bosch
K|wijzigen|fout|2|neutraal|0|-|ik stond net bij jullie op de stoep en toen bleek mijn afspraak gisteren te zijn geweest
A|||||||Ik zie inderdaad gisteren, kwart over negen.
K|wijzigen|informatie|2|verwarring|0|-|maar in mijn sms staat toch echt de achttiende kijk maar
A|||||||U heeft gelijk, de herinnering is met de verkeerde datum verstuurd.
K|betalen|geen|3|neutraal|0|vraag|dus dan krijg ik ook niet zo'n rekening hoop ik
A|||||||Nee, die haal ik eraf.
K|wijzigen|geen|2|neutraal|1|-|ik heb er wel voor uit schagen moeten komen dat is een uur
A|||||||Ik kan u vanmiddag om één uur nog kwijt als u wilt wachten.
K|wijzigen|geen|3|neutraal|0|-|nee dat gaat niet ik moet op de kleine passen
K|wijzigen|geen|3|neutraal|0|wens|doe dan maar volgende maand ergens en stuur me de goeie datum
A|||||||Negentien april, en de tien euro voor reiskosten komt van ons.
K|wijzigen|fout|4|verrassing|0|-|o dat had niet gehoeven maar wel sjiek
#S|zrg-0528|gesprek|zorg|
A|||||||Huisartsenpraktijk De Wetering, met Anouk.
K|geen|geen|3|neutraal|0|-|hoi anouk met thea
K|ontvangen|fout|2|irritatie|0|-|er ligt bij de apotheek weer niks klaar
A|||||||Wat had er moeten liggen?
K|ontvangen|geen|3|neutraal|0|-|m'n schildkliertabletten
K|ontvangen|herhaling|2|irritatie|2|-|dit is nou drie maanden achter elkaar dat ik daar voor jan met de korte achternaam aan de balie sta
A|||||||Het recept staat wel op verstuurd.
K|hulp|doorverwijzing|2|irritatie|1|-|ja en zij zeggen wij hebben niks en jullie zeggen wij hebben het verstuurd en ik ben het postduifje
A|||||||Ik bel ze nu met u erbij, dan horen we het allebei.
K|hulp|doorverwijzing|4|verrassing|0|-|kan dat zo met z'n drieën
A|||||||Jazeker.
A|||||||Met apotheek De Wilg. Ik zie het al, het kwam binnen bij ons filiaal in Oudorp.
K|ontvangen|fout|2|verwarring|0|-|oudorp daar kom ik nooit
A|||||||Ik zet het vaste filiaal om, dan gebeurt het niet meer.
K|hulp|doorverwijzing|4|opluchting|0|-|hè hè in twee minuten en ik loop er al sinds kerst achteraan
#S|zrg-0529|chat|zorg|
K|geen|geen|3|neutraal|0|-|Goedeavond
K|betalen|fout|2|irritatie|0|-|Ik krijg een rekening voor een afspraak die JULLIE hebben afgezegd
A|||||||Goedenavond, dat is niet de bedoeling. Heeft u het factuurnummer?
K|geen|geen|3|neutraal|0|-|F-20931
A|||||||De afzegging is door ons niet verwerkt. Ik vraag om correctie.
K|betalen|herhaling|2|irritatie|0|-|Dat vroeg uw collega vorige maand ook al
A|||||||Ik zie de notitie, die is helaas niet opgevolgd.
K|betalen|geen|3|verlangen|0|wens|Dan wil ik het graag zwart op wit
A|||||||U krijgt nu een mail met de creditnota.
K|betalen|fout|4|opluchting|0|-|Hij is er, dank
#S|zrg-0530|email|zorg|
K|geen|geen|3|neutraal|0|-|Geachte raad van bestuur,
K|gebruiken|bejegening|4|vertrouwen|0|-|Over de zorg zelf niets dan lof.
K|gebruiken|kwaliteit|2|irritatie|0|-|Maar wie heeft bedacht dat de rolstoelingang via het laaddok moet, langs de containers?
K|gebruiken|geen|2|teleurstelling|0|-|Mijn zus, die al genoeg heeft ingeleverd, voelt zich daar letterlijk afval.
K|gebruiken|geen|3|neutraal|0|vraag|Wanneer wordt de hoofdingang weer toegankelijk?
K|geen|geen|3|neutraal|0|-|Hoogachtend, drs. M. Ploegmakers
#S|zrg-0531|notitie|zorg|
K|aanvragen|bereikbaarheid|2|irritatie|2|-|Dhr. kwam fysiek naar balie want "telefoon is een zwart gat".
K|aanvragen|geen|3|neutraal|0|wens|Wil uitslag + nieuw recept maagtabletten.
K|aanvragen|wachttijd|4|neutraal|0|-|Direct meegegeven.
M|aanvragen|werkdruk|1|boosheid|0|-|Met z'n tweeën op 9400 patiënten, de lijn gloeit, en dan krijg je op je kop dat je niet opneemt.
#S|zrg-0532|notitie|zorg|
K|gebruiken|fout|2|neutraal|0|-|Clt kreeg vanochtend dubbele dosis plaspil, flexer had niet afgetekend.
K|gebruiken|privacy|2|bezorgdheid|0|-|Echtgenote overstuur.
M|gebruiken|systeem|2|neutraal|0|-|Toedienlijst-app lag eruit, op papier gewerkt.
M|gebruiken|kennis|2|irritatie|0|-|Flexers krijgen geen inwerkdag, wachten op ongelukken.
#S|zrg-0533|notitie|zorg|
K|hulp|wachttijd|2|neutraal|3|-|Mw wacht 7 wk op reactie klacht bejegening tandarts.
K|hulp|geen|3|neutraal|0|wens|Wil weten bij wie het ligt.
M|hulp|samenwerking|2|irritatie|0|-|Ligt bij jurist, die reageert ook niet op mij.
#S|zrg-0534|notitie|zorg|
K|terugkijken|geen|4|blijdschap|0|-|Nabellen na ontslag: dhr tevreden, cijfer 9.
K|gebruiken|kwaliteit|2|neutraal|0|-|Enige minpunt: lawaai 's nachts door defecte pomp buurman.
M|terugkijken|waardering|4|blijdschap|0|-|Leuk om die nabelrondes te doen, hoor eens wat goed gaat.
#S|zrg-0535|enquete|zorg|csat=2
K|orienteren|informatie|2|irritatie|0|-|Nergens een prijslijst te vinden, ook niet na drie keer vragen.
#S|zrg-0536|enquete|zorg|nps=1
K|gebruiken|doorverwijzing|2|irritatie|0|-|Iedere week een invaller die zijn eigen theorie over mijn been heeft.
#S|zrg-0537|enquete|zorg|csat=1
K|aanvragen|wachttijd|1|boosheid|3|-|14 maanden. Voor een intake.
#S|zrg-0538|enquete|zorg|nps=3
K|gebruiken|bejegening|2|teleurstelling|0|-|Ik mis het praatje dat vroeger bij de thuiszorg hoorde.
K|gebruiken|bejegening|2|irritatie|0|-|Nu gaat er een stopwatch mee.
#S|zrg-0539|enquete|zorg|ces=2
K|hulp|digitaal|2|irritatie|2|-|Klachtenformulier drie keer ingevuld, drie keer 'er ging iets mis'.
#S|zrg-0540|enquete|zorg|nps=8
K|vertrekken|geen|3|neutraal|0|-|Verhuisd, dus een andere praktijk.
K|terugkijken|geen|2|teleurstelling|0|-|Ik mis ze nu al.
#S|zrg-0541|enquete|zorg|csat=4
K|gebruiken|privacy|4|vertrouwen|0|-|netjes: ze vroegen eerst of de leerling erbij mocht
#S|zrg-0542|review|zorg|sterren=4
K|terugkijken|geen|4|dankbaarheid|0|-|Als ik terugdenk aan dat jaar revalideren overheerst toch de dankbaarheid.
K|gebruiken|kwaliteit|2|neutraal|0|-|De kamers waren gehorig en het brood was van gisteren,
K|gebruiken|bejegening|5|dankbaarheid|0|-|maar die therapeuten hebben mij letterlijk op de been geholpen.
#S|zrg-0543|review|zorg|sterren=2
K|terugkijken|geen|2|teleurstelling|0|-|Achteraf had ik eerder moeten doorvragen, dan was mijn man er misschien nog geweest.
K|gebruiken|bejegening|2|teleurstelling|0|-|Elke keer werd het op stress gegooid.
#S|zrg-0544|review|zorg|sterren=1
K|gebruiken|storing|2|irritatie|0|-|Bloeddrukmeter na drie weken dood, scherm zwart.
K|wijzigen|beleid|2|irritatie|0|-|Ruilen mag niet want "hygiëneartikel".
K|terugkijken|geen|1|boosheid|0|-|Koop hem ergens anders, mensen.
#S|zrg-0545|gesprek|zorg|
A|||||||Zuurstofservice Noord, storingslijn.
K|geen|geen|3|neutraal|0|-|ja met van houten
K|gebruiken|storing|2|bezorgdheid|0|-|m'n concentrator die valt steeds uit en dan gaat dat alarm
A|||||||Heeft u een reservefles staan?
K|gebruiken|geen|3|neutraal|0|-|ja die heb ik nu aan
K|gebruiken|geen|3|neutraal|0|vraag|hoe lang doe ik daar mee
A|||||||Op stand twee ongeveer vijf uur.
K|gebruiken|privacy|2|bezorgdheid|0|angst|vijf uur en als jullie er dan nog niet zijn
A|||||||De monteur is er binnen twee uur.
K|hulp|wachttijd|4|opluchting|0|-|oké twee uur daar kan ik mee leven
K|geen|geen|3|blijdschap|0|-|letterlijk haha
A|||||||Blijf rustig zitten en laat de voordeur op een kier.
K|hulp|geen|3|neutraal|0|-|m'n buurvrouw komt wel even bij me zitten
#S|zrg-0546|social|zorg|
K|aanleiding|geen|3|blijdschap|0|-|ZWANGER 🤰 en nu? wie bel je als eerste, huisarts of verloskundige??
#S|zrg-0547|social|zorg|
K|gebruiken|storing|2|irritatie|0|-|oproepsysteem op de afdeling ligt plat dus we hebben een fietsbel gekregen. een FIETSBEL
#S|zrg-0548|social|zorg|
K|terugkijken|geen|2|irritatie|0|-|2 jaar na mijn knieoperatie bij De Gouden Stap. Zou ik het weer doen? Ja. Daar? Nee.
#S|zrg-0549|enquete|zorg|nps=9
K|terugkijken|geen|4|blijdschap|0|-|heb al vier buren naar jullie gestuurd
#S|zrg-0550|enquete|zorg|csat=2
K|gebruiken|storing|2|neutraal|0|-|Traplift vorige maand drie keer stilgevallen.
#S|zrg-0551|enquete|zorg|nps=5
K|aanleiding|geen|3|neutraal|0|-|Ik kwam alleen omdat mijn vrouw het wilde.
K|gebruiken|informatie|4|opluchting|0|-|Goed dat ik gegaan ben, bleek toch hoge bloeddruk.
#S|zrg-0552|email|zorg|
K|geen|geen|3|neutraal|0|-|Beste Tandheelkunde Wolters,
K|orienteren|geen|3|neutraal|0|vraag|Doen jullie ook facings, en kan ik vooraf zien hoe dat er bij mij uit zou zien?
K|orienteren|geen|2|teleurstelling|0|-|Ik lach al sinds mijn veertiende met mijn mond dicht.
K|orienteren|prijs|2|bezorgdheid|0|-|Wel schrik ik van de bedragen die ik op internet zie.
K|aanvragen|geen|3|verlangen|0|wens|Een vrijblijvend gesprek lijkt me fijn.
K|geen|geen|3|neutraal|0|-|Groet, Naomi
#S|zrg-0553|chat|zorg|
K|geen|geen|3|neutraal|0|-|goeiedag
K|gebruiken|storing+digitaal|2|neutraal|0|-|heel jullie site ligt eruit precies, ik kan mijn afspraak niet terugvinden
A|||||||Dag! Er is een storing, mijn excuses. Uw naam?
K|geen|geen|3|neutraal|0|-|Vervaet Lut
A|||||||U wordt morgen om 8u40 verwacht bij dr. Claes.
K|geen|geen|3|neutraal|0|-|ah merci
K|gebruiken|geen|3|neutraal|0|vraag|moet ik mijne medicatielijst meebrengen?
A|||||||Graag.
K|geen|geen|3|neutraal|0|-|in orde
#S|zrg-0554|notitie|zorg|
K|aanleiding|geen|2|neutraal|0|-|Mw (38), bevallen 6 wk geleden, huilt veel, "voel niks voor hem".
K|hulp|bejegening|4|dankbaarheid|0|-|Blij dat ernaar gevraagd werd.
K|aanvragen|geen|3|neutraal|0|wens|Wil hulp maar geen opname.
M|aanvragen|samenwerking|4|neutraal|0|-|POP-poli belde binnen 20 min terug.
