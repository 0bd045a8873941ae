#S|gel-0001|gesprek|energie|
A|||||||Goedemorgen, Waddenstroom, met Hilde.
K|geen|geen|3|neutraal|0|-|ja goeiemorgen met uh met ter steege
K|aanleiding|geen|3|neutraal|0|-|kijk het zit zo wij hebben in april een warmtepomp laten plaatsen
K|betalen|prijs|4|blijdschap|0|-|en onze gasrekening die is ja die is bijna nul geworden prachtig
K|betalen|fout|2|verwarring|0|-|maar nou schrijven jullie nog elke maand honderdtachtig euro af alsof ik hier met twee ketels zit te stoken
K|wijzigen|digitaal|2|neutraal|1|-|ik heb geprobeerd om dat zelf te verlagen in die app maar dan zegt ie bedrag te laag
K|hulp|bereikbaarheid|2|irritatie|1|-|en toen wou ik chatten en dan krijg je zo'n poppetje dat alleen maar vraagt of ik tevreden ben
K|wijzigen|geen|3|verlangen|0|wens|dus wat ik graag zou willen is dat het gewoon uh zeg maar negentig euro wordt
A|||||||Ik kan het op vijfennegentig zetten, lager laat het systeem niet toe.
K|wijzigen|beleid|4|blijdschap|0|-|vijfennegentig nou dat vind ik ook prima
K|betalen|geen|3|neutraal|0|vraag|en wat ik dan teveel betaald heb deze maanden krijg ik dat terug of niet
A|||||||Dat verrekenen we op de jaarnota in november.
K|betalen|beleid|2|teleurstelling|0|-|november pas dat is wel jammer
K|hulp|bejegening|4|dankbaarheid|0|-|maar goed u heeft me netjes geholpen
K|geen|geen|3|neutraal|0|-|tot horens dan maar
#S|gel-0002|gesprek|webshop|
A|||||||Hallo, je spreekt met Milan van Tuinkist.
K|aanvragen|geen|3|neutraal|0|-|hoi milan ik heb dus drie weken geleden zo'n uh zo'n tuinset besteld bij jullie
K|ontvangen|levering|4|blijdschap|0|-|en die stoelen die waren er echt binnen twee dagen dat was super
K|ontvangen|levering|2|neutraal|0|-|alleen de tafel die is er nog steeds niet
K|ontvangen|informatie|2|verwarring|0|-|en in mijn account staat gewoon alles geleverd met zo'n groen vinkje erbij
K|aanleiding|geen|3|neutraal|0|-|ik geef zaterdag een feestje voor mijn moeder die wordt zeventig
K|ontvangen|geen|2|bezorgdheid|0|angst|en ik ben bang dat iedereen straks met een bord op schoot zit
K|ontvangen|levering|3|neutraal|0|vraag|dus weet jij wanneer die tafel komt
A|||||||Ik zie dat hij in een ander magazijn ligt. Donderdag kan.
K|ontvangen|levering|4|opluchting|0|-|oh donderdag kan gewoon nou gelukkig
K|ontvangen|geen|3|neutraal|0|vraag|moet ik dan de hele dag thuis zijn of krijg ik een tijd
A|||||||Je krijgt woensdagavond een blok van twee uur.
K|ontvangen|levering|4|blijdschap|0|-|twee uur da's te doen
K|betalen|geen|3|neutraal|0|vraag|en nog één dingetje ik heb een kortingscode van tien euro gekregen kan die nog van deze bestelling af
A|||||||Die haal ik eraf, geen probleem.
K|betalen|beleid|5|blijdschap+verrassing|0|-|echt waar joh wat tof
#S|gel-0003|gesprek|bank|
A|||||||Meerbank, u spreekt met Fouad.
K|aanleiding|geen|2|neutraal|0|-|ja dag meneer mijn man is uh mijn man is twee maanden geleden overleden
K|hulp|geen|3|neutraal|0|-|en nou ben ik bezig met alles op een rijtje te zetten
K|hulp|herhaling|2|irritatie|3|-|ik heb de akte al vier keer opgestuurd vier keer hè
K|hulp|fout|2|irritatie|0|-|en gisteren komt er weer een brief en die is dan gericht aan hem
K|hulp|bejegening|1|teleurstelling|0|-|dat doet gewoon pijn als je dat van de mat raapt weet je
K|betalen|beleid|2|neutraal|0|-|en de rekening staat op slot dus de huur die kon er niet af
K|betalen|geen|2|bezorgdheid|0|angst|straks krijg ik nog een aanmaning van de woningbouw daar lig ik wakker van
A|||||||Gecondoleerd, mevrouw. Ik ga dit zelf voor u uitzoeken.
K|hulp|doorverwijzing|4|dankbaarheid|0|-|dat is lief dat u het zelf doet
K|hulp|doorverwijzing|2|irritatie|2|-|want tot nu toe werd ik van nabestaanden naar rekeningen gestuurd en weer terug
K|hulp|geen|3|verlangen|0|wens|en ik wil graag dat de huur gewoon door kan lopen
A|||||||Die betaling zet ik vandaag handmatig door.
K|betalen|beleid|4|opluchting|0|-|oh dat is een pak van mijn hart
K|hulp|belofte|3|neutraal|0|vraag|en belt u mij dan ook als het gebeurd is
A|||||||Voor vijf uur hoort u van mij.
K|geen|geen|3|neutraal|0|-|goed dan wacht ik dat af
#S|gel-0004|gesprek|telecom|
A|||||||Draadvrij, met Sanne, zegt u het maar.
K|vertrekken|geen|3|neutraal|0|wens|ja hallo ik wil mijn abonnement opzeggen
K|gebruiken|kwaliteit|4|neutraal|0|-|het ligt niet aan het internet dat doet het prima
K|vertrekken|prijs|2|neutraal|0|-|maar bij de buren betalen ze achtentwintig euro en ik zit op zesenvijftig
K|orienteren|prijs|2|irritatie|0|-|en als je dan op jullie site kijkt dan is het voor nieuwe klanten ook dertig
K|betalen|prijs|2|irritatie|0|-|dus ik denk ja waarom word ik na elf jaar eigenlijk gestraft
K|hulp|wachttijd|2|neutraal|2|-|en ik heb net vijfentwintig minuten in de wacht gestaan dat helpt ook niet mee
A|||||||Ik snap het. Mag ik u een aanbod doen?
K|geen|geen|3|neutraal|0|-|nou doe eens
A|||||||Vierendertig euro, zelfde snelheid, voor twee jaar.
K|orienteren|prijs|4|verrassing|0|-|oh dat scheelt nogal zeg
K|orienteren|beleid|3|neutraal|0|vraag|maar zit ik er dan weer twee jaar aan vast of mag ik tussendoor weg
A|||||||Na een jaar kunt u er per maand af.
K|wijzigen|beleid|4|blijdschap|0|-|kijk dat vind ik dan wel weer netjes
K|wijzigen|geen|3|neutraal|0|wens|doe dat dan maar
K|betalen|geen|3|neutraal|0|vraag|en vanaf wanneer zie ik dat op mijn rekening
A|||||||Vanaf de eerste van de maand.
K|geen|geen|3|neutraal|0|-|prima dan laten we het zo
#S|gel-0005|gesprek|overheid|
A|||||||Gemeente Oudervoort, met Desiree.
K|geen|geen|3|neutraal|0|-|Goedemiddag, mijn naam is Verhoeckx.
K|aanvragen|geen|3|neutraal|0|-|Ik heb in mei een vergunning aangevraagd voor een dakkapel aan de achterkant.
K|aanvragen|informatie|3|neutraal|0|-|Op uw website staat dat u daar acht weken over doet.
K|aanvragen|wachttijd|2|irritatie|3|-|Wij zijn nu, ik heb het even nageteld, negentien weken verder.
K|aanvragen|informatie|2|irritatie|0|-|Er is één keer een brief gekomen en daar stond alleen in dat het langer duurt.
K|aanvragen|prijs|2|bezorgdheid|0|angst|Mijn aannemer gaat per oktober tien procent omhoog, dus ik vrees dat ik daarvoor ga bloeden.
K|hulp|geen|3|neutraal|0|vraag|Kunt u mij zeggen bij wie het dossier nu ligt?
A|||||||Het ligt bij de welstandscommissie, die vergadert dinsdag.
K|aanvragen|informatie|2|verrassing+irritatie|0|-|Welstand? Mij is altijd verteld dat dat voor de achterkant niet nodig was.
A|||||||Dat klopt eigenlijk ook. Ik vraag het na bij de behandelaar.
K|hulp|geen|3|verlangen|0|wens|Heel graag, en het liefst vandaag nog.
K|hulp|bejegening|4|blijdschap|0|-|U bent overigens de eerste die gewoon toegeeft dat er iets niet klopt, dat waardeer ik.
K|hulp|bereikbaarheid|2|neutraal|2|-|Vorige week ben ik drie keer op de voicemail uitgekomen.
A|||||||U krijgt mijn rechtstreekse nummer.
K|hulp|bereikbaarheid|4|opluchting|0|-|Dat scheelt een hoop.
K|geen|geen|3|neutraal|0|-|Ik heb pen en papier bij de hand.
#S|gel-0006|gesprek|reizen|
A|||||||Palmzicht Reizen, met Ruben.
K|gebruiken|kwaliteit|5|blijdschap|0|-|hoi ruben nou ik bel eigenlijk alleen maar om te zeggen dat we zo'n geweldige vakantie hebben gehad
K|gebruiken|kwaliteit|5|blijdschap|0|-|dat hotel op kreta dat was echt uh ja een plaatje
K|gebruiken|bejegening|5|dankbaarheid|0|-|en die jongen van de bar die heeft voor ons trouwdag een taart geregeld zomaar
K|gebruiken|levering|2|neutraal|1|-|de terugvlucht was wel vier uur later dan gepland
K|gebruiken|informatie|4|neutraal|0|-|maar daar kregen we keurig een berichtje over dus we konden gewoon nog even zwemmen
K|orienteren|geen|3|verlangen|0|wens|en nou willen we volgend jaar weer
K|orienteren|geen|3|neutraal|0|vraag|dus heb jij al zicht op wat er in juni vrij is
A|||||||De boekingen gaan pas in oktober open.
K|geen|geen|3|neutraal|0|-|o oktober pas oké
K|orienteren|geen|3|neutraal|0|wens|kun je me dan op een lijstje zetten of zo
A|||||||Dat doe ik, en u krijgt vijf procent vroegboekkorting.
K|orienteren|prijs|4|blijdschap|0|-|ja vijf procent dat is toch weer een etentje
K|terugkijken|geen|5|vertrouwen|0|-|nee echt ik stuur iedereen naar jullie toe mijn zus ook al
#S|gel-0007|gesprek|verzekering|
A|||||||Kustborg Verzekeringen, schade, met Anneloes.
K|aanleiding|geen|2|neutraal|0|-|ja goedemiddag ik ben vanmorgen aangereden op de rotonde bij de bouwmarkt
K|aanleiding|privacy|2|neutraal|0|-|ik heb zelf niks alleen een beetje stijve nek zeg maar
K|aanleiding|geen|2|neutraal|0|-|maar die auto die ligt er aan de achterkant helemaal uit
K|aanleiding|geen|2|irritatie|0|-|en die andere meneer die zei eerst sorry sorry en die ging daarna ineens zeggen dat ik achteruit reed
K|hulp|digitaal|2|irritatie|1|-|nou wilde ik het via de app melden maar bij die foto's loopt ie elke keer vast
K|hulp|geen|3|neutraal|0|vraag|dus kan ik het ook gewoon bij u doorgeven
A|||||||Zeker, dat nemen we samen door.
K|hulp|bejegening|4|opluchting|0|-|o gelukkig want ik zit nog een beetje te trillen eerlijk gezegd
K|hulp|geen|3|bezorgdheid|0|vraag|en uh mijn no-claim gaat die nou omlaag terwijl het niet mijn schuld is
A|||||||Niet als de tegenpartij aansprakelijk wordt gesteld.
K|hulp|informatie|4|opluchting|0|-|oké dat is duidelijk
K|hulp|geen|3|neutraal|0|wens|en ik heb morgen een auto nodig want ik werk in de thuiszorg
A|||||||Er staat er om zeven uur een voor u klaar.
K|hulp|levering|5|verrassing+blijdschap|0|-|morgenvroeg al nou zeg dat gaat snel
K|hulp|bejegening|4|dankbaarheid|0|-|dank u wel hoor u heeft me echt gekalmeerd
#S|gel-0008|gesprek|wonen|
A|||||||Woonstede, reparatielijn, met Guus.
K|gebruiken|storing|2|neutraal|0|-|met mevrouw el amrani de verwarming in mijn flat doet het niet
K|gebruiken|storing|2|neutraal|0|-|hij tikt wel maar hij wordt niet warm snap je
K|aanleiding|geen|3|neutraal|0|-|en ik heb hier een baby van zes weken
K|gebruiken|privacy|2|bezorgdheid|0|angst|het is veertien graden binnen en ik ben bang dat ze ziek wordt
K|hulp|levering|2|irritatie|2|-|gisteren zou er een monteur komen en ik heb van acht tot zes gewacht en er kwam niemand
K|hulp|herhaling|2|irritatie|2|-|dit is nou de derde keer dat ik bel
K|hulp|informatie|2|irritatie|0|-|en elke keer zeggen ze wat anders de ene zegt morgen de andere zegt onderdelen
K|hulp|geen|3|verlangen|0|wens|ik wil gewoon dat er vandaag iemand komt
A|||||||U heeft gelijk. Er komt binnen twee uur iemand.
K|hulp|belofte|2|irritatie|0|-|ja dat zeiden ze gisteren ook
A|||||||Ik blijf aan de lijn tot hij bevestigd heeft.
K|hulp|doorverwijzing|4|verrassing|0|-|o dat heb ik nog nooit iemand horen zeggen
A|||||||Hij is onderweg, Dennis heet hij.
K|hulp|levering|4|opluchting|0|-|oké dan ga ik even rustig ademen
K|hulp|geen|3|neutraal|0|vraag|en moet ik iets klaarleggen of uh
A|||||||Nee, alleen de deur open.
K|hulp|bejegening|4|dankbaarheid|0|-|dankjewel guus je bent een schat
#S|gel-0009|gesprek|bezorging|
A|||||||PakketVlot, met Chantal.
K|ontvangen|levering|2|neutraal|0|-|ja met kees hier mijn pakketje is volgens jullie bezorgd om elf uur twaalf
K|ontvangen|levering|2|verwarring|0|-|maar ik was thuis ik zat gewoon voor het raam en er is niemand geweest
K|ontvangen|levering|2|neutraal|1|-|ik ben bij nummer zeven geweest bij nummer elf bij de kapper niks
K|ontvangen|fout|2|irritatie|0|-|en op die foto die erbij zit dat is een blauwe deur en die van mij is gewoon wit
K|ontvangen|geen|3|neutraal|0|-|er zit een onderdeel in voor mijn scootmobiel
K|gebruiken|geen|2|neutraal|0|-|zonder dat ding kom ik de deur niet uit snap u
K|hulp|geen|3|neutraal|0|wens|kunt u die chauffeur bellen
A|||||||Die ga ik nu direct bellen. Momentje.
K|geen|geen|3|neutraal|0|-|ja ik wacht wel
A|||||||Het ligt bij Esdoornlaan negen in plaats van Eikenlaan negen.
K|ontvangen|fout|2|irritatie|0|-|ja hoor de esdoornlaan dat is dus helemaal de andere kant van het dorp
K|ontvangen|geen|2|neutraal|0|-|en daar kan ik dus niet heen zonder dat onderdeel
A|||||||Hij haalt het op en brengt het voor drie uur bij u.
K|ontvangen|fout|4|opluchting|0|-|nou dat is dan toch netjes opgelost
K|hulp|wachttijd|4|blijdschap|0|-|en ook vlug hoor ik had me ingesteld op een halve dag bellen
#S|gel-0010|gesprek|diensten|
A|||||||Sportcentrum De Kade, met Joy.
K|gebruiken|geen|3|neutraal|0|-|hey joy ik heb een vraagje over mijn abonnement
K|aanleiding|privacy|2|neutraal|0|-|ik heb namelijk mijn kruisband gescheurd met skiën ja heel dom
K|aanleiding|geen|2|neutraal|0|-|en de fysio zegt minimaal negen maanden niet sporten
K|betalen|prijs|2|neutraal|0|-|nou betaal ik bij jullie negenendertig euro per maand en dat is wel zonde dan
K|orienteren|informatie|2|verwarring|0|-|ik las op de site iets over bevriezen maar daar staat maximaal twee maanden
K|vertrekken|geen|3|neutraal|0|-|dus eigenlijk wilde ik opzeggen
K|gebruiken|kwaliteit|4|blijdschap|0|-|maar ik vind het bij jullie zo gezellig die lessen van marvin zijn echt top
K|wijzigen|beleid|3|neutraal|0|vraag|dus is er misschien iets mogelijk tussenin
A|||||||Met een doktersverklaring mag je tot een jaar bevriezen.
K|wijzigen|beleid|5|verrassing+blijdschap|0|-|een jaar echt o wat relaxed
K|wijzigen|informatie|2|neutraal|0|-|dat had wel op de site mogen staan hoor
K|wijzigen|geen|3|neutraal|0|vraag|waar mag ik die verklaring naartoe sturen
A|||||||Mail maar naar de balie.
K|geen|geen|3|neutraal|0|-|doe ik vanavond
K|geen|geen|3|neutraal|0|-|fijne dag nog
#S|gel-0011|gesprek|energie|
A|||||||Helderlicht, met Tjerk.
K|betalen|prijs|1|boosheid+verrassing|0|-|ja luister ik krijg hier een eindafrekening van tweeduizend driehonderd euro ben je helemaal belazerd
K|gebruiken|geen|3|neutraal|0|-|ik woon alleen in een appartementje van vijftig vierkante meter
K|gebruiken|geen|3|neutraal|0|-|ik douche op het werk nota bene
K|betalen|fout|2|boosheid|0|-|en dan zie ik dat jullie met een meterstand rekenen die ik nooit heb doorgegeven
K|betalen|fout|2|verwarring|0|-|er staat achtduizend nog wat en op mijn meter staat vijfduizend tweehonderd
K|hulp|bereikbaarheid|2|irritatie|1|-|ik mail daarover en ik krijg gewoon niks terug
K|betalen|fout|1|boosheid|0|-|en vanochtend is het al afgeschreven gewoon pats van mijn rekening
K|betalen|geen|2|bezorgdheid|0|angst|nou kan ik dus mijn huur niet betalen
A|||||||Ik zie het, de stand is geschat. Ik maak dit ongedaan.
K|geen|geen|3|neutraal|0|-|oké
K|betalen|wachttijd|3|neutraal|0|vraag|en hoe lang duurt het dan voordat ik dat geld terug heb
A|||||||Met spoed één werkdag.
K|betalen|wachttijd|4|verrassing|0|-|oh dat valt me mee
K|hulp|bejegening|3|neutraal|0|-|sorry dat ik zo tekeerging hè jij kan er ook niks aan doen
K|hulp|beleid|3|verlangen|0|wens|maar zorg alsjeblieft dat jullie niet meer gaan schatten zonder te vragen
#S|gel-0012|gesprek|bank|
A|||||||Zuiderbank hypotheken, met Laurien.
K|orienteren|geen|3|neutraal|0|-|Hallo Laurien, mijn vriendin en ik zijn aan het kijken naar een eerste huis.
K|orienteren|geen|3|neutraal|0|-|Zij werkt in vaste dienst en ik ben sinds vorig jaar zelfstandig.
K|orienteren|informatie|2|verwarring|1|-|De ene adviseur zegt dat mijn inkomen pas na drie jaar meetelt, de andere zegt na één jaar.
K|orienteren|geen|2|bezorgdheid|0|angst|We hebben een huis op het oog en ik ben bang dat we te laat zijn.
K|orienteren|beleid|3|neutraal|0|vraag|Hoe gaan jullie daarmee om?
A|||||||Bij ons telt het al na twaalf maanden, met een inkomensverklaring.
K|orienteren|beleid|4|blijdschap|0|-|Kijk, dat is goed nieuws.
K|orienteren|prijs|3|neutraal|0|vraag|Wat kost zo'n verklaring dan?
A|||||||Rond de tweehonderdvijftig euro.
K|orienteren|prijs|3|neutraal|0|-|Dat hadden we ongeveer wel verwacht.
K|orienteren|geen|3|verlangen|0|wens|Dan zou ik graag een gesprek inplannen, liefst deze week nog.
A|||||||Vrijdag om vier uur is er plek.
K|orienteren|wachttijd|4|verrassing|0|-|Vrijdag al, dat is snel.
K|orienteren|wachttijd|2|neutraal|0|-|Bij die andere bank moesten we vijf weken wachten.
K|orienteren|informatie|4|dankbaarheid|0|-|Fijn dat u het zo helder uitlegt.
#S|gel-0013|gesprek|telecom|
A|||||||Breednet helpdesk, met Olivier.
K|gebruiken|kwaliteit|2|irritatie|0|-|goeiemiddag olivier ja die televisie die blijft hier maar haperen hè
K|gebruiken|kwaliteit|2|neutraal|0|-|ge ziet zo van die blokskes in het beeld en dan valt de klank weg
K|gebruiken|geen|3|neutraal|0|-|den decoder heb ik al uitgetrokken en weer ingestoken
K|hulp|geen|3|neutraal|0|-|vorige week is er iemand geweest van bij u
K|hulp|bejegening|4|blijdschap|0|-|nen heel vriendelijke jongen daar kan ik niks van zeggen
K|hulp|kwaliteit|2|teleurstelling|0|-|maar hij was nog geen uur weg of 't was terug van dat
K|aanleiding|geen|3|neutraal|0|-|en zondag is 't finale en dan komen de kinderen allemaal
K|hulp|geen|3|verlangen|0|wens|dus ik had het tegen dan toch graag in orde gehad
A|||||||Ik zie veel fouten op de kabel. Ik stuur vrijdag iemand met een nieuwe.
K|hulp|levering|4|opluchting|0|-|vrijdag is goed
K|hulp|prijs|3|neutraal|0|vraag|en moet ik daar iets voor betalen of is dat inbegrepen
A|||||||Dat is gratis, meneer.
K|hulp|prijs|4|blijdschap|0|-|dat hoor ik graag
K|hulp|geen|3|neutraal|0|vraag|zou 't dezelfde jongen kunnen zijn
A|||||||Ik zal het vragen.
K|geen|geen|3|neutraal|0|-|allez merci
#S|gel-0014|gesprek|overheid|
A|||||||Uitkeringsdienst, met Bea.
K|geen|geen|3|neutraal|0|-|ja met jansen uh j a n s e n
K|aanleiding|geen|2|neutraal|0|-|ik ben per één februari ontslagen na tweeëntwintig jaar
K|aanvragen|digitaal|4|neutraal|0|-|het aanvragen ging eigenlijk wel vlot dat formulier was best te doen
K|aanvragen|informatie|2|verwarring|0|-|maar nou krijg ik een brief en daar staat dat ik verwijtbaar werkloos ben
K|aanvragen|fout|2|boosheid|0|-|dat klopt gewoon niet de hele afdeling ging eruit
K|betalen|geen|2|bezorgdheid|0|angst|ik heb nog voor een maand spaargeld en dan houdt het op
K|hulp|wachttijd|2|neutraal|0|-|en bezwaar maken duurt dertien weken las ik
K|hulp|geen|3|verlangen|0|wens|ik wil dat iemand er gewoon met gezond verstand naar kijkt
A|||||||Ik zie dat uw werkgever een verkeerde code heeft doorgegeven.
K|aanvragen|fout|2|verrassing|0|-|een verkeerde code dus daar hangt mijn hele leven dan van af
K|hulp|geen|3|neutraal|0|vraag|kunt u dat aanpassen of moet ik toch in bezwaar
A|||||||Met een mail van uw werkgever pas ik het aan.
K|hulp|beleid|4|opluchting|0|-|oh dat is te regelen
K|hulp|geen|3|neutraal|0|-|die van personeelszaken ken ik goed die bel ik zo
K|hulp|bejegening|4|dankbaarheid|0|-|bedankt dat u even verder keek dan dat schermpje
#S|gel-0015|gesprek|verzekering|
A|||||||Zorgkompas, u spreekt met Karim.
K|orienteren|geen|3|neutraal|0|-|ik bel even voor mijn dochter die wordt uh volgende maand achttien
K|orienteren|informatie|2|verwarring|0|-|en dan moet ze zelf verzekerd zijn heb ik begrepen maar ik zie door de bomen het bos niet meer
K|orienteren|geen|3|neutraal|0|-|ze heeft een beugel en ze draagt lenzen dus ja dat tikt aan
K|gebruiken|kwaliteit|4|vertrouwen|0|-|wij zitten zelf al jaren bij u en dat gaat altijd goed
K|orienteren|beleid|3|neutraal|0|vraag|en nou was mijn vraag kan zij op onze polis blijven of moet ze apart
K|orienteren|prijs|3|neutraal|0|vraag|en wat gaat dat ongeveer per maand kosten
A|||||||Ze krijgt een eigen polis, vanaf honderdachtendertig, en er is zorgtoeslag.
K|orienteren|prijs|2|verrassing|0|-|honderdachtendertig poeh dat is wel even slikken
K|orienteren|informatie|4|verrassing|0|-|maar die zorgtoeslag dat wist ik niet dat ze daar al recht op heeft
K|aanvragen|geen|3|neutraal|0|vraag|en moet ze dat zelf aanmelden of kan ik dat doen als moeder
A|||||||Dat mag u samen doen, als zij het bevestigt.
K|geen|geen|3|neutraal|0|-|ze zit nu op school
K|aanvragen|geen|3|neutraal|0|wens|dus stuurt u mij dan zo'n linkje dan doen we dat vanavond aan de keukentafel
A|||||||Die heeft u binnen vijf minuten.
K|hulp|wachttijd|4|blijdschap|0|-|ik zie hem al binnenkomen goh
#S|gel-0016|gesprek|wonen|
A|||||||Makelaarskantoor Van Ooijen, met Jet.
K|geen|geen|3|neutraal|0|-|dag jet met bram de wit van de populierenstraat
K|ontvangen|bejegening|5|dankbaarheid|0|-|allereerst nog bedankt voor gisteren hè die taart bij de notaris dat was echt een verrassing
K|ontvangen|geen|5|blijdschap|0|-|we hebben de sleutel we hebben vannacht al op een luchtbed geslapen
K|ontvangen|storing|2|neutraal|0|-|maar nou komt het de cv-ketel die geeft een foutcode zeg maar een e vier
K|ontvangen|storing|2|neutraal|0|-|en er komt geen warm water uit
K|ontvangen|belofte|2|irritatie|0|-|terwijl de verkoper toen heeft gezegd dat ie net onderhoud had gehad
K|ontvangen|informatie|2|irritatie|0|-|en er hangt zo'n stickertje op en daar staat tweeduizend negentien
K|hulp|geen|3|verwarring|0|vraag|dus ik weet niet zo goed moet ik nou bij jullie wezen of bij hem
A|||||||Ik bel de verkopend makelaar. Dat hoort u niet zelf te doen.
K|hulp|doorverwijzing|4|opluchting|0|-|oh fijn dat jij dat oppakt
K|ontvangen|geen|2|neutraal|0|-|want mijn vriendin is dertig weken zwanger en die wil gewoon douchen
K|hulp|wachttijd|3|neutraal|0|vraag|wanneer denk je dat je iets weet
A|||||||Voor twaalf uur bel ik terug.
K|hulp|wachttijd|4|blijdschap|0|-|nou voor twaalven dat is snel genoeg
K|geen|geen|3|neutraal|0|-|dan gaan wij eerst even koffie zetten
#S|gel-0017|gesprek|reizen|
A|||||||Vlieglijn Noord, met Isabel.
K|gebruiken|levering|2|boosheid|0|-|ik sta hier op het vliegveld met twee kleine kinderen en die vlucht is gewoon geschrapt
K|gebruiken|informatie|1|boosheid|0|-|niemand zegt iets er staat alleen cancelled op dat bord
K|hulp|bereikbaarheid|2|boosheid|2|-|en bij jullie balie is het licht uit er zit geen kip
K|gebruiken|geen|2|neutraal|0|-|mijn zoontje is drie en die heeft sinds vanmiddag niks meer gegeten
K|wijzigen|digitaal|2|irritatie|1|-|dan probeer ik om te boeken in de app en dan zegt ie uh deze boeking is reeds ingecheckt
K|gebruiken|geen|2|bezorgdheid|0|angst|en ik ben bang dat we hier de hele nacht op de grond liggen
K|wijzigen|geen|3|verlangen|0|wens|dus ik wil weten wat jullie gaan regelen en ik wil gewoon vandaag naar huis
A|||||||Vandaag lukt niet meer, mevrouw. Morgen om tien voor zeven heb ik drie stoelen.
K|wijzigen|geen|2|teleurstelling|0|-|morgen pas ja daar was ik al bang voor
K|hulp|beleid|3|neutraal|0|vraag|en betalen jullie dan het hotel of mag ik dat zelf ophoesten
A|||||||Wij betalen hotel, eten en de taxi.
K|hulp|beleid|4|opluchting|0|-|oké nou dat is dan iets
K|hulp|informatie|4|neutraal|0|-|en jij legt het tenminste uit
K|wijzigen|geen|3|neutraal|0|wens|zet ons maar op die van morgen
K|hulp|geen|3|neutraal|0|vraag|en waar staat die taxi dan ergens
A|||||||Uitgang C, naast de bloemenwinkel.
K|geen|geen|3|neutraal|0|-|c oké kom jongens we gaan
#S|gel-0018|gesprek|webshop|
A|||||||Schoenenplein, je spreekt met Nando.
K|wijzigen|geen|3|neutraal|0|-|ja hallo ik wil een paar laarzen ruilen
K|ontvangen|kwaliteit|4|blijdschap|0|-|ze zijn hartstikke mooi hoor echt precies die kleur van de foto
K|ontvangen|kwaliteit|2|neutraal|0|-|maar ze vallen zo klein ik krijg mijn hiel er niet in
K|wijzigen|digitaal|2|irritatie|1|-|nou zit ik in dat retourportaal en daar kan je alleen kiezen geld terug of tegoedbon
K|wijzigen|geen|3|verlangen|0|wens|en ik wil gewoon een veertig in plaats van een negenendertig
K|orienteren|geen|2|bezorgdheid|0|-|en er staat bij nog maar één op voorraad dus ik zit een beetje te zweten hier
A|||||||Ik leg die maat veertig voor je vast.
K|wijzigen|beleid|4|blijdschap|0|-|o kan dat wat lief
K|wijzigen|prijs|3|neutraal|0|vraag|en moet ik het terugsturen dan zelf betalen
A|||||||Ruilen is altijd gratis.
K|wijzigen|prijs|4|blijdschap|0|-|dat is een mooie regel
K|geen|geen|3|neutraal|0|-|even zien hoor ik heb die doos nog
K|ontvangen|kwaliteit|2|irritatie|0|-|nou ja doos hij was wel helemaal ingedeukt toen ie kwam dat vond ik voor laarzen van tweehonderd euro wel een beetje min
K|wijzigen|geen|3|neutraal|0|vraag|maakt dat uit voor het ruilen
A|||||||Helemaal niet.
K|geen|geen|3|neutraal|0|-|dan breng ik hem morgen weg
#S|gel-0019|gesprek|diensten|
A|||||||Kinderopvang De Bosuil, met Marieke.
K|geen|geen|3|neutraal|0|-|hai marieke met de mama van jip
K|gebruiken|kwaliteit|4|blijdschap|0|-|kijk jip heeft het echt naar zijn zin hè hij wil 's avonds niet eens mee naar huis
K|gebruiken|bejegening|5|dankbaarheid|0|-|en hoe chantelle dat doet met dat wennen daar heb ik echt bewondering voor
K|gebruiken|kwaliteit|2|neutraal|0|-|alleen er staan de laatste tijd elke dag andere leidsters op de groep
K|gebruiken|informatie|2|neutraal|0|-|en dat hoor je dan pas als je binnenkomt
K|gebruiken|kwaliteit|2|bezorgdheid|0|-|hij is daar wel gevoelig voor thuis slaapt ie slecht
K|betalen|prijs|2|irritatie|0|-|en dan kwam deze week ook nog die brief dat het acht procent duurder wordt
K|betalen|prijs|2|irritatie|0|-|dus dan denk ik ja meer betalen voor minder vaste gezichten dat wringt
K|hulp|geen|3|verlangen|0|wens|ik zou er gewoon graag eens even over praten met jou en de leiding
A|||||||Dat snap ik heel goed. Donderdag half zes?
K|geen|geen|3|neutraal|0|-|half zes is prima
K|gebruiken|beleid|3|neutraal|0|vraag|en is er al zicht op wanneer de groep weer een vast team heeft
A|||||||Vanaf de eerste komen er twee vaste collega's bij.
K|gebruiken|informatie|4|opluchting|0|-|nou dat is goed nieuws dat maakt al een hoop uit
K|hulp|bejegening|4|vertrouwen|0|-|ik wist wel dat ik bij jou terecht kon
#S|gel-0020|gesprek|bezorging|
A|||||||Maaltijdmand, met Tess.
K|gebruiken|geen|3|neutraal|0|-|goeiemorgen tess ja wij krijgen elke dinsdag zo'n maaltijdbox
K|gebruiken|kwaliteit|4|blijdschap|0|-|en dat bevalt prima mijn man die kookt nu ook hij kon nog geen ei bakken
K|gebruiken|levering|2|neutraal|0|-|alleen de laatste drie keer was ie er pas om negen uur 's avonds
K|gebruiken|levering|2|neutraal|0|-|dan zitten wij al lang aan de boterham
K|gebruiken|kwaliteit|2|irritatie|0|-|en die vis was ja die was gewoon niet meer koud dat durf je dan niet meer op te eten
K|wijzigen|geen|3|neutraal|0|vraag|kan het tijdvak niet naar de ochtend
A|||||||Ja, tussen acht en tien kan bij u in de wijk.
K|wijzigen|levering|4|blijdschap|0|-|acht en tien dat is ideaal
K|gebruiken|privacy|3|neutraal|0|vraag|en wat doen we met die vis want ik vertrouw dat dus niet
A|||||||Weggooien, ik schrijf het bedrag terug.
K|betalen|beleid|4|verrassing|0|-|o dat hoefde niet eens zo nodig maar graag
K|wijzigen|geen|3|neutraal|0|wens|en dan wil ik ook in de vakantie overslaan week dertig en eenendertig
A|||||||Staat genoteerd.
K|hulp|herhaling|4|blijdschap|0|-|kijk alles in één telefoontje geregeld
K|geen|geen|3|neutraal|0|-|dag tess fijne dag
#S|gel-0021|gesprek|energie|
A|||||||Volt en Zoon, klantcontact, met Pieterjan.
K|geen|geen|3|neutraal|0|-|dag meneer ik ben marleen
K|aanleiding|geen|3|neutraal|0|-|wij verhuizen de vijftiende van zottegem naar ninove
K|wijzigen|geen|3|verlangen|0|wens|en ik zou mijn contract willen meenemen
K|wijzigen|geen|3|neutraal|0|-|da's voor elektriciteit en gas allebei
K|wijzigen|informatie|2|verwarring|0|-|maar nu zegt mijn schoonbroer dat ik daar zo'n energie-overnamedocument voor moet hebben
K|wijzigen|informatie|2|verwarring|1|-|ik heb daarop gezocht en ik kom op drie verschillende papieren uit
K|gebruiken|geen|2|bezorgdheid|0|angst|en ik heb schrik dat we daar den eerste nacht in 't donker zitten
A|||||||Er valt niets uit, dat beloof ik. U heeft één formulier nodig.
K|wijzigen|informatie|4|opluchting|0|-|ah maar één dat is al minder erg
K|wijzigen|geen|3|neutraal|0|vraag|en moet dat getekend zijn door de vorige mensen ook
A|||||||Ja, met de meterstanden van die dag.
K|geen|geen|3|neutraal|0|-|dat komt goed dat zijn brave mensen
K|wijzigen|prijs|3|neutraal|0|vraag|en mijn tarief blijft dat hetzelfde of begint dat opnieuw
A|||||||Dat blijft tot uw einddatum hetzelfde.
K|wijzigen|prijs|4|blijdschap|0|-|wel dat vind ik nu eens plezant
K|hulp|informatie|4|dankbaarheid|0|-|ge legt dat goed uit meneer
#S|gel-0022|gesprek|bank|
A|||||||Kadebank, fraudedesk, met Yvonne.
K|gebruiken|privacy|1|bezorgdheid|0|-|mevrouw ik ben opgelicht ik sta helemaal te shaken
K|gebruiken|privacy|2|neutraal|0|-|er belde iemand en die zei dat ie van jullie was een hele nette meneer
K|gebruiken|privacy|2|neutraal|0|-|en die wist mijn naam en mijn pasnummer en alles
K|gebruiken|privacy|2|neutraal|0|-|en toen moest ik uh moest ik iets bevestigen met mijn vinger
K|betalen|privacy|2|neutraal|0|-|en nou is er vierduizend zeshonderd euro weg
K|gebruiken|privacy|2|teleurstelling|0|-|ik schaam me kapot ik ben zelf boekhouder geweest
K|hulp|geen|3|verlangen|0|wens|kunt u het alsjeblieft tegenhouden
A|||||||Ik blokkeer nu alles. Wat was het tijdstip?
K|geen|geen|3|neutraal|0|-|tien over half twee
A|||||||Drieduizend staat nog open en houd ik tegen.
K|betalen|wachttijd|4|opluchting|0|-|o god drieduizend nou gelukkig dat u zo snel bent
K|betalen|geen|3|bezorgdheid|0|vraag|en die zestienhonderd ben ik die gewoon kwijt
A|||||||We vragen het op bij de andere bank, ik kan niets beloven.
K|betalen|informatie|3|teleurstelling|0|-|nee dat begrijp ik u bent er eerlijk in
K|hulp|geen|3|neutraal|0|vraag|moet ik ook naar de politie
A|||||||Ja, doe vandaag aangifte.
K|hulp|bejegening|4|dankbaarheid|0|-|u heeft me niet het gevoel gegeven dat ik dom ben daar ben ik u dankbaar voor
#S|gel-0023|gesprek|overheid|
A|||||||Burgerzaken Hoogmeer, met Rachid.
K|geen|geen|3|neutraal|0|-|hi ik ben lotte
K|aanvragen|geen|3|neutraal|0|-|ik heb morgen een afspraak voor een nieuw paspoort om kwart over negen
K|aanvragen|geen|3|neutraal|0|-|maar ik zie nu pas dat mijn oude gewoon weg is kwijt zeg maar
K|aanvragen|digitaal|2|neutraal|1|-|dus ik wilde online aangeven dat ie vermist is maar daar moet je dan weer een documentnummer invullen
K|aanvragen|digitaal|2|irritatie|0|-|ja hallo dat staat dus op dat paspoort dat ik kwijt ben
K|aanleiding|geen|3|neutraal|0|-|ik vlieg over twaalf dagen naar colombia
K|aanvragen|geen|2|bezorgdheid|0|angst|en ik ben best wel bang dat ik het niet ga redden
A|||||||Geen paniek. De vermissing kunnen we morgen aan de balie doen.
K|aanvragen|beleid|4|opluchting|0|-|o oké kan dat gewoon tegelijk
K|aanvragen|prijs|3|neutraal|0|vraag|en wat kost dat dan extra
A|||||||Niets extra, en spoed is zesenvijftig euro.
K|aanvragen|prijs|3|neutraal|0|vraag|is spoed nodig of haal ik het zo ook
A|||||||Normaal is het vijf werkdagen, dus u haalt het.
K|aanvragen|prijs|4|blijdschap|0|-|oh nice dan bespaar ik dat
K|hulp|bereikbaarheid|4|verrassing|0|-|trouwens wel tof dat ik gewoon meteen iemand aan de lijn kreeg bij een gemeente
K|geen|geen|3|neutraal|0|-|tot morgen dan
#S|gel-0024|gesprek|telecom|
A|||||||Belmij, met Femke.
K|betalen|fout|2|irritatie|0|-|Mevrouw, ik heb hier een rekening van vierhonderdtwaalf euro voor mijn mobiel en daar klopt niets van.
K|gebruiken|geen|3|neutraal|0|-|Ik ben een week in Zwitserland geweest om te wandelen.
K|gebruiken|geen|3|neutraal|0|-|Mijn dataverbinding stond uit, dat heb ik voor vertrek nog laten nakijken door mijn kleinzoon.
K|orienteren|informatie|2|irritatie|0|-|In uw winkel werd mij bovendien verteld dat Zwitserland gewoon bij Europa hoort.
K|betalen|informatie|2|irritatie|0|-|Nergens onderweg heb ik een waarschuwing gekregen.
K|hulp|geen|3|neutraal|0|wens|Ik verzoek u dus die kosten te laten vervallen.
A|||||||Zwitserland valt erbuiten, meneer. Maar die waarschuwing had er moeten zijn.
K|hulp|informatie|4|neutraal|0|-|Nou, dat u dat erkent is al wat.
K|betalen|prijs|3|neutraal|0|vraag|Wat kunt u er dan aan doen?
A|||||||Ik kan driehonderdvijftig euro terugboeken.
K|betalen|beleid|4|verrassing|0|-|Dat is meer dan ik had verwacht.
K|betalen|prijs|3|neutraal|0|-|Dan blijft er tweeënzestig over, daar kan ik mee leven.
K|wijzigen|geen|3|neutraal|0|wens|Wel wil ik dat er een limiet op komt, op vijftig euro bijvoorbeeld.
A|||||||Die stel ik nu in.
K|hulp|bejegening|4|blijdschap|0|-|Het was mij een genoegen, en dat zeg ik niet vaak tegen een telefoonbedrijf.
#S|gel-0025|gesprek|wonen|
A|||||||Keukenhuis Batenburg, met Lars.
K|geen|geen|3|neutraal|0|-|lars met familie hoogland ordernummer acht acht nul twee
K|ontvangen|levering|4|neutraal|0|-|de keuken is maandag geplaatst en die mannen waren keurig op tijd
K|ontvangen|bejegening|4|blijdschap|0|-|aardige gasten ook ze hebben zelfs de vloer nog geveegd
K|ontvangen|fout|2|neutraal|0|-|maar er zit dus een verkeerd blad op
K|ontvangen|fout|2|neutraal|0|-|wij hadden dat donkere eiken en er ligt nu iets lichts uh beuken of zo
K|ontvangen|kwaliteit|2|neutraal|0|-|en een van die lades die loopt aan
K|hulp|bejegening|1|boosheid|0|-|mijn man heeft dat gelijk gezegd en toen zei die voorman nou het is toch ook mooi
K|ontvangen|prijs|2|boosheid|0|-|ja dag ik betaal geen zestienduizend euro voor toch ook mooi
K|hulp|geen|3|neutraal|0|vraag|dus hoe gaan we dit oplossen
A|||||||Er komt een nieuw blad, alleen is de levertijd zes weken.
K|hulp|wachttijd|2|teleurstelling|0|-|zes weken dat is wel heel lang
A|||||||Ik kan de laatste termijn van tweeduizend euro tot dan opschorten.
K|betalen|beleid|4|neutraal|0|-|dat vind ik redelijk
K|hulp|geen|3|neutraal|0|wens|en dan die lade die wil ik eerder gemaakt hebben want daar zit het bestek in
A|||||||Die doen we vrijdag.
K|hulp|levering|4|neutraal|0|-|vrijdag is goed dan ben ik thuis
#S|gel-0026|gesprek|verzekering|
A|||||||Huisdierpolis Pluim, met Noor.
K|aanleiding|geen|2|teleurstelling|0|-|ja noor ik moet iets verdrietigs doorgeven onze hond is zaterdag overleden
K|aanleiding|geen|2|neutraal|0|-|veertien is ie geworden uh het was zijn hart
K|vertrekken|geen|3|neutraal|0|wens|dus ik wil de verzekering stopzetten
K|terugkijken|kwaliteit|4|dankbaarheid|0|-|en ik wou ook zeggen dat jullie altijd alles netjes hebben vergoed
K|terugkijken|beleid|4|dankbaarheid|0|-|die operatie van twee jaar geleden daar deden jullie niet moeilijk over
K|terugkijken|geen|4|dankbaarheid|0|-|daardoor hebben we hem toch nog even langer gehad
K|betalen|fout|2|neutraal|0|-|maar ik zie dat er gisteren nog wel premie af is gegaan
A|||||||Wat verdrietig. Die premie stort ik vandaag terug.
K|betalen|fout|4|blijdschap|0|-|dat is netjes
K|hulp|geen|3|neutraal|0|vraag|en die rekening van de dierenarts voor het inslapen kan ik die nog indienen
A|||||||Ja, tot drie maanden na afloop.
K|hulp|beleid|4|opluchting|0|-|o gelukkig want die is toch ook driehonderd euro
K|hulp|geen|3|neutraal|0|-|dan scan ik hem vanavond in
A|||||||Heel veel sterkte, ook voor de kinderen.
K|hulp|bejegening|5|dankbaarheid|0|-|ach dat u ook aan de kinderen denkt
K|geen|geen|3|neutraal|0|-|nou dag noor
#S|gel-0027|gesprek|reizen|
A|||||||Stadsvervoer, klachtenlijn, met Mo.
K|gebruiken|levering|2|irritatie|0|-|yo mo ik wil een klacht doorgeven over bus tweeëntwintig
K|gebruiken|levering|2|irritatie|0|-|die rijdt gewoon door snap je ik sta bij de halte met mijn hand omhoog en hij kijkt me aan en hij geeft gas
K|gebruiken|levering|2|irritatie|0|-|en da's niet één keer hè dat is al de vierde keer in twee weken
K|gebruiken|geen|2|neutraal|0|-|ik kom daardoor te laat op mijn stage
K|gebruiken|geen|2|bezorgdheid|0|angst|als ik nog één keer te laat kom dan gooien ze me eruit
K|gebruiken|bejegening|2|boosheid|0|-|en gisteren zat ik er wel in en toen zei die chauffeur tegen een oude vrouw dat ze sneller moest lopen
K|gebruiken|bejegening|1|boosheid|0|-|dat vind ik echt schandalig man
K|hulp|geen|3|neutraal|0|wens|dus ik wil dat daar iets mee gebeurt
A|||||||Heb je tijden voor me?
K|geen|geen|3|neutraal|0|-|vijf voor zeven bij de molenweg
A|||||||Dan weet ik welke dienst. Dit gaat naar zijn leidinggevende.
K|hulp|belofte|3|neutraal|0|vraag|en hoor ik dan nog wat of verdwijnt dat in een la
A|||||||Binnen tien dagen krijg je bericht.
K|hulp|wachttijd|3|neutraal|0|-|tien dagen oké
K|hulp|geen|3|verlangen|0|wens|kan jij misschien ook een briefje sturen voor mijn stage
A|||||||Dat mag ik doen, ja.
K|hulp|beleid|5|verrassing+blijdschap|0|-|serieus bro je redt me echt
#S|gel-0028|gesprek|webshop|
A|||||||Fotoboekfabriek, met Ilona.
K|aanvragen|geen|3|neutraal|0|-|ja ilona ik heb een fotoboek gemaakt van mijn ouders die zijn vijftig jaar getrouwd
K|aanvragen|geen|3|neutraal|2|-|daar heb ik uh drie weekenden aan gezeten
K|ontvangen|levering|4|blijdschap|0|-|hij kwam een dag te vroeg dat was netjes
K|ontvangen|kwaliteit|2|teleurstelling|0|-|maar nou sla ik hem open en alle gezichten zijn groen
K|ontvangen|kwaliteit|1|teleurstelling|0|-|mijn moeder lijkt wel een kikker ik moest er bijna om huilen
K|aanleiding|geen|3|neutraal|0|-|en zondag is het feest
K|ontvangen|geen|2|bezorgdheid|0|angst|straks sta ik daar met lege handen
K|hulp|geen|3|verlangen|0|wens|dus ik hoop zo dat jullie iets kunnen doen
A|||||||Een printkop bleek kapot. We drukken hem vandaag opnieuw.
K|hulp|fout|4|opluchting|0|-|vandaag nog och heerlijk
K|hulp|levering|3|neutraal|0|vraag|en is ie er dan vrijdag
A|||||||Vrijdag voor twaalven, met koerier.
K|hulp|wachttijd|4|verrassing|0|-|met een koerier zelfs
K|hulp|prijs|3|neutraal|0|vraag|en uh brengen jullie dat dan in rekening
A|||||||Nee, dat is voor ons.
K|hulp|beleid|5|dankbaarheid|0|-|nou ilona ik ga een stuk taart voor je bewaren
#S|gel-0029|gesprek|telecom|
A|||||||Netplus storingsdienst, met Bert.
K|gebruiken|storing|2|neutraal|0|-|ja met de praktijk van dokter wiersma wij liggen er hier helemaal uit
K|gebruiken|storing|2|neutraal|0|-|geen telefoon geen internet en de patiëntendossiers zitten in de cloud
K|hulp|wachttijd|2|irritatie|2|-|ik heb vanmorgen om acht uur gebeld toen hing ik veertig minuten
K|hulp|belofte|2|irritatie|0|-|toen werd me beloofd dat we binnen een uur werden teruggebeld
K|hulp|belofte|2|irritatie|0|-|het is nu half twaalf en ik heb geen piep gehoord
K|gebruiken|privacy|2|bezorgdheid|0|angst|we kunnen niet zien wie er allergisch is voor wat en daar word ik echt zenuwachtig van
K|betalen|prijs|2|irritatie|0|-|en dan betalen we notabene voor zo'n zakelijk pakket van honderdtachtig per maand
K|hulp|levering|3|neutraal|0|vraag|dus wanneer komt er hier iemand
A|||||||Ik zie geen melding van u in het systeem staan.
K|hulp|fout|1|boosheid|0|-|geen melding nou dan houdt alles op
K|hulp|herhaling|2|irritatie|2|-|dus ik mag weer van voren af aan beginnen
A|||||||Ik geef het nu door als noodgeval, de monteur is er om één uur.
K|hulp|levering|3|neutraal|0|-|één uur goed
K|hulp|geen|3|neutraal|0|wens|maar dan wil ik uw naam en een nummer waar ik u op kan bereiken
A|||||||Bert Schuring, toestel zeven twaalf.
K|geen|geen|3|neutraal|0|-|schuring met een g genoteerd
#S|gel-0030|gesprek|energie|
A|||||||Zonneveld Installaties, met Ayşe.
K|orienteren|geen|3|neutraal|0|-|ja hoi ik bel over die offerte voor de zonnepanelen die jullie dinsdag hebben gemaild nee woensdag was het
K|orienteren|informatie|4|blijdschap|0|-|ik vond het een heel duidelijk verhaal met die tekening van het dak erbij
K|orienteren|prijs|2|neutraal|0|-|alleen jullie zitten dus twaalfhonderd euro boven die andere partij
K|orienteren|geen|3|neutraal|0|-|nou weet ik dat goedkoop vaak duurkoop is
K|orienteren|geen|2|bezorgdheid|0|-|en mijn zwager heeft er ook van zo'n budgetclub die is na een jaar failliet gegaan
K|orienteren|beleid|3|neutraal|0|vraag|maar hoe zit het bij jullie met garantie als er zeg maar iets mee gebeurt
K|orienteren|geen|3|neutraal|0|vraag|en wat ik me ook afvroeg is dat salderen hè hoe lang kan dat nog
A|||||||De garantie is vijfentwintig jaar en loopt via een fonds.
K|orienteren|beleid|4|vertrouwen|0|-|via een fonds oké dus dan zit je altijd goed dat is een fijn idee
A|||||||Salderen stopt binnenkort, daarom rekenen wij met teruglevering.
K|orienteren|informatie|4|blijdschap|0|-|goed dat jullie dat er eerlijk in hebben gezet
K|orienteren|informatie|2|irritatie|0|-|die andere die doet alsof dat eeuwig doorgaat
K|orienteren|prijs|3|verlangen|0|wens|kan er aan de prijs nog iets af als de buren ook meedoen
A|||||||Bij twee daken gaat er vijf procent af.
K|orienteren|prijs|4|blijdschap|0|-|vijf procent dat is al gauw vierhonderd euro
K|orienteren|geen|3|neutraal|0|-|ik ga vanavond even bij ze aanbellen
#S|gel-0031|gesprek|bank|
A|||||||Rijnbank, met Stefan.
K|gebruiken|digitaal|2|irritatie|1|-|ja stefan ik kom niet meer in die app ik heb een nieuwe telefoon
K|gebruiken|digitaal|2|neutraal|1|-|dan moet ik een code scannen en die code staat op mijn oude telefoon
K|gebruiken|geen|2|neutraal|0|-|en die heb ik al ingeleverd bij de winkel
K|hulp|bereikbaarheid|2|neutraal|2|-|toen ben ik naar het kantoor gefietst en daar hangt een briefje gesloten
K|hulp|bereikbaarheid|2|irritatie|0|-|blijkt dat al sinds maart dicht te zijn dat kantoor
K|terugkijken|bereikbaarheid|2|teleurstelling|0|-|vroeger zat je daar aan een tafeltje met een kop koffie bij meneer de haan
K|gebruiken|digitaal|2|bezorgdheid|0|-|ik ben eenentachtig ik ben niet gek maar dit gaat mij te rap
K|hulp|geen|3|verlangen|0|wens|kan er niet gewoon iemand bij mij langskomen
A|||||||Jazeker, we hebben een thuisservice. Morgenmiddag?
K|hulp|beleid|5|verrassing|0|-|een thuisservice dat meen je niet
K|hulp|prijs|3|neutraal|0|vraag|wat kost dat dan wel niet
A|||||||Helemaal niets.
K|geen|geen|4|blijdschap|0|-|nou dan bak ik een cake
K|hulp|privacy|3|bezorgdheid|0|vraag|en hoe weet ik dat het echt iemand van jullie is want er lopen ook rare snuiters rond
A|||||||Ze heet Gerda en noemt het woord zilverpopulier.
K|hulp|privacy|4|vertrouwen|0|-|zilverpopulier ik schrijf het op dat vind ik knap bedacht
#S|gel-0032|gesprek|overheid|
A|||||||Belastinglijn, met Hugo.
K|geen|geen|3|neutraal|0|-|goedemiddag
K|aanleiding|geen|3|neutraal|0|-|ik ben vorig jaar gescheiden en ik heb de aangifte dus voor het eerst zelf gedaan
K|aanvragen|digitaal|4|neutraal|0|-|dat ging op zich heel behoorlijk want veel was al ingevuld
K|betalen|informatie|2|verwarring|0|-|maar nu krijg ik een aanslag van negentienhonderd euro en ik begrijp niet waar die vandaan komt
K|betalen|geen|3|neutraal|0|-|mijn ex krijgt juist terug
K|betalen|informatie|2|verwarring|0|-|ik vermoed dat het iets te maken heeft met de hypotheekrente of met de kinderen maar dat staat er niet bij
K|betalen|prijs|2|bezorgdheid|0|angst|ik heb dat bedrag niet en ik ben bang voor een deurwaarder
K|hulp|geen|3|neutraal|0|wens|kunt u met mij meekijken
A|||||||De rente is volledig bij uw ex gezet. Dat kunt u samen herzien.
K|betalen|informatie|4|opluchting|0|-|ah dus het is te herstellen
K|betalen|geen|2|bezorgdheid|0|-|alleen met hem praten is op dit moment nogal lastig
K|hulp|beleid|3|neutraal|0|vraag|is er een manier waarop het zonder hem kan
A|||||||Als u kunt aantonen dat u de helft betaalde, mag het ook alleen.
K|hulp|beleid|4|opluchting|0|-|dat kan ik ik heb alle afschriften
K|betalen|geen|3|neutraal|0|vraag|en die betaling hoef ik die dan voorlopig niet te doen
A|||||||Ik noteer uitstel voor vier maanden.
K|hulp|bejegening|4|dankbaarheid|0|-|nou u heeft mijn week goedgemaakt
#S|gel-0033|gesprek|verzekering|
A|||||||Rechtsbijstand Ankervast, met Corné.
K|hulp|herhaling|2|boosheid|3|-|Corné, ik ga het één keer uitleggen, want dit is de zevende persoon die ik spreek.
K|aanleiding|geen|2|neutraal|0|-|Mijn buurman heeft een schuur gebouwd die veertig centimeter op mijn grond staat.
K|hulp|geen|3|neutraal|0|-|Ik heb de zaak in januari bij jullie gemeld.
K|hulp|doorverwijzing|2|irritatie|0|-|Eerst kreeg ik een jurist uit Breda, daarna een uit Assen en nu is die ook weer weg.
K|hulp|belofte|2|irritatie|0|-|De brief aan de buurman die in maart de deur uit zou gaan, is nooit verstuurd.
K|hulp|beleid|2|bezorgdheid|0|angst|Volgens mijn zoon dreigt er nu een verjaringstermijn, en dat zit me niet lekker.
K|betalen|prijs|2|irritatie|0|-|Ik betaal al sinds negentienhonderdachtennegentig premie en heb nooit een beroep op jullie gedaan.
K|hulp|geen|3|neutraal|0|wens|Ik wil één vaste jurist en ik wil die brief deze week.
A|||||||Ik vind dit ook niet kunnen. Ik regel het met de teamleider.
K|hulp|belofte|2|irritatie|0|-|Dat heb ik vaker gehoord, hoor.
A|||||||U krijgt de brief vanmiddag in concept. Ik zet mijn naam eronder.
K|hulp|doorverwijzing|4|verrassing|0|-|Uw eigen naam, dat is de eerste keer dat iemand dat durft.
K|hulp|geen|3|neutraal|0|-|Goed, ik geef u het voordeel van de twijfel.
K|vertrekken|geen|2|irritatie|0|-|Maar ligt die brief er vrijdag niet, dan zeg ik alles op wat ik bij jullie heb lopen.
#S|gel-0034|gesprek|bezorging|
A|||||||Ritmo Koeriers, met Anouk.
K|aanvragen|geen|3|neutraal|0|-|hallo ik wil graag iets laten ophalen en ik weet niet of dat bij jullie kan
K|aanvragen|geen|3|neutraal|0|-|het gaat om een cello van mijn dochter
K|aanvragen|geen|3|neutraal|0|-|die moet van alkmaar naar een bouwer in uh in maastricht
K|orienteren|digitaal|2|neutraal|1|-|op de website kan ik alleen dozen invullen tot een meter twintig
K|orienteren|geen|2|bezorgdheid|0|angst|en hij is elfduizend euro waard dus ik ben als de dood dat ie ergens op een band belandt
K|orienteren|kwaliteit|2|irritatie|0|-|bij een vorige partij is de kam gebroken en toen was het oh dat zat zeker niet goed ingepakt
K|orienteren|geen|3|neutraal|0|vraag|dus doen jullie zulke dingen met de hand zeg maar
A|||||||Ja, met een eigen busje, rechtstreeks van deur tot deur.
K|orienteren|privacy|4|opluchting|0|-|rechtstreeks o dat klinkt goed
K|orienteren|prijs|3|neutraal|0|vraag|en dan nu de hamvraag wat mag dat kosten
A|||||||Tweehonderdtien euro, verzekerd tot vijftienduizend.
K|orienteren|prijs|4|blijdschap|0|-|dat is minder dan ik dacht ik had al op vierhonderd gerekend
K|aanvragen|geen|3|neutraal|0|wens|boek dat maar
A|||||||Maandag tussen negen en tien?
K|geen|geen|3|neutraal|0|-|ja dan zijn we thuis
K|aanvragen|geen|3|verlangen|0|wens|en mag mijn dochter even meelopen naar het busje want die neemt er echt afscheid van
A|||||||Natuurlijk mag dat.
K|hulp|bejegening|4|blijdschap|0|-|lief daar zal ze blij mee zijn
#S|gel-0035|gesprek|diensten|
A|||||||Rijschool Spoorslag, met Wesley.
K|geen|geen|3|neutraal|0|-|hoi wesley met de vader van amira
K|gebruiken|geen|3|neutraal|0|-|zij rijdt nu uh even kijken vijfendertig lessen bij jullie
K|gebruiken|bejegening|4|blijdschap|0|-|met petra ging dat fantastisch die had geduld en die maakte ook eens een geintje
K|gebruiken|bejegening|2|boosheid|0|-|maar nu heeft ze ineens ene ron en die zit gewoon te schreeuwen in die auto
K|gebruiken|bejegening|2|boosheid|0|-|hij heeft letterlijk gezegd jij leert het nooit meisje
K|gebruiken|bejegening|2|teleurstelling|0|-|ze komt huilend thuis en ze wil niet meer
K|gebruiken|kwaliteit|2|irritatie|0|-|en tijdens zo'n les zit ie ook nog op zijn telefoon te kijken dat vind ik levensgevaarlijk
K|wijzigen|geen|3|neutraal|0|wens|dus ik wil dat ze weer bij petra komt
K|vertrekken|geen|2|neutraal|0|-|en als dat niet kan dan stoppen we
K|betalen|geen|3|neutraal|0|vraag|en krijgen we dan de rest van het pakket terugbetaald
A|||||||Dit had nooit mogen gebeuren. Petra heeft dinsdagavond plek.
K|wijzigen|beleid|4|opluchting|0|-|dinsdag zou mooi zijn
K|hulp|geen|3|neutraal|0|vraag|en wat gebeurt er met die ron
A|||||||Daar ga ik vandaag een gesprek mee voeren.
K|hulp|bejegening|4|blijdschap|0|-|goed dat je dat serieus neemt
K|betalen|beleid|3|verlangen|0|wens|ik zou die twee lessen met hem wel graag terugzien als tegoed
A|||||||Krijgt ze er gratis bij.
K|geen|geen|3|neutraal|0|-|prima dan geef ik het door aan amira
#S|gel-0036|gesprek|webshop|
A|||||||Elektromeer, reparaties, met Jorrit.
K|gebruiken|storing|2|neutraal|0|-|ja die wasmachine van jullie die doet het weer niet
K|gebruiken|kwaliteit|4|neutraal|0|-|het eerste jaar niks op aan te merken hoor stil en schoon
K|gebruiken|storing|2|neutraal|0|-|maar sinds oktober stopt ie halverwege en dan staat er zo'n f dertien
K|hulp|geen|3|neutraal|0|-|er is een monteur geweest die heeft een pomp vervangen
K|hulp|kwaliteit|2|irritatie|0|-|twee weken later precies hetzelfde
K|hulp|geen|3|neutraal|0|-|toen kwam er een andere en die vervangt weer een printplaat
K|gebruiken|storing+herhaling|2|irritatie|1|-|en nou sta ik hier voor de derde keer met een trommel vol natte lakens
K|betalen|prijs|2|irritatie|0|-|ik ben bij de wasserette al negentig euro kwijt
K|hulp|beleid|3|verlangen|0|wens|dus ik wil eigenlijk gewoon een nieuwe
A|||||||Na drie reparaties heeft u daar recht op.
K|hulp|beleid|4|verrassing|0|-|o dat ging makkelijker dan gedacht
K|hulp|geen|3|neutraal|0|vraag|en is dat dan dezelfde of een betere
A|||||||Het opvolgende model, zelfde prijsklasse.
K|ontvangen|levering|3|neutraal|0|vraag|wanneer staat ie er
A|||||||Zaterdag.
K|ontvangen|levering|4|blijdschap|0|-|zaterdag al nou daar doe ik het voor
K|ontvangen|geen|3|neutraal|0|vraag|en nemen ze die oude mee naar beneden want ik woon drie hoog
A|||||||Ja, ze komen met z'n tweeën.
#S|gel-0037|gesprek|wonen|
A|||||||Verhuurbureau Kamerrijk, met Naomi.
K|geen|geen|3|neutraal|0|-|hey naomi ik zit in de van speykstraat veertien b
K|vertrekken|geen|3|neutraal|0|wens|en ik wil mijn kamer opzeggen want ik heb iets gevonden samen met mijn vriend
K|gebruiken|kwaliteit|4|neutraal|0|-|ik heb er best fijn gewoond met leuke huisgenoten
K|gebruiken|kwaliteit|2|neutraal|0|-|alleen die schimmel in de badkamer dat is wel echt smerig
K|hulp|belofte|2|irritatie|0|-|daar zou al in september iemand voor komen en ja het is nou februari
K|vertrekken|informatie|2|verwarring|0|-|en in mijn contract staat een maand opzegtermijn maar mijn huisgenoot zegt twee
K|betalen|geen|2|bezorgdheid|0|angst|en ik ben bang dat jullie straks mijn borg inhouden door die schimmel
K|betalen|fout|2|irritatie|0|-|want dat hebben jullie bij merel ook geflikt
A|||||||Het is één maand. En schimmel door het pand is niet jouw rekening.
K|vertrekken|informatie|4|opluchting|0|-|oké één maand top
K|betalen|geen|3|neutraal|0|wens|kan je dat over die borg ook op de mail zetten
A|||||||Doe ik nu meteen.
K|vertrekken|geen|3|neutraal|0|vraag|en moet ik zelf een nieuwe huurder zoeken
A|||||||Mag, hoeft niet.
K|vertrekken|geen|3|neutraal|0|-|ik weet misschien wel iemand uh een meisje van mijn studie
K|terugkijken|wachttijd|2|irritatie|0|-|al moet ik haar dan wel eerlijk zeggen dat jullie met repareren niet de snelste zijn
#S|gel-0038|gesprek|reizen|
A|||||||Camping De Zandhoef, met Truus.
K|geen|geen|3|neutraal|0|-|dag truus met jan en riet van de caravan met de geraniums
K|wijzigen|geen|3|neutraal|0|-|wij bellen over onze seizoensplaats voor volgend jaar
K|gebruiken|kwaliteit|5|blijdschap|0|-|we hebben weer een zalige zomer gehad bij jullie echt zalig
K|gebruiken|kwaliteit|4|blijdschap|0|-|dat nieuwe toiletgebouw dat is een verademing
K|gebruiken|kwaliteit|2|neutraal|0|-|alleen op dat achterveldje daar wordt tegenwoordig tot diep in de nacht gefeest
K|gebruiken|kwaliteit|2|irritatie|0|-|riet doet geen oog dicht en ik ook niet meer hoor
K|wijzigen|geen|3|verlangen|0|wens|dus nou zouden we graag naar die kant bij de vijver verhuizen
K|wijzigen|prijs|3|neutraal|0|vraag|en is dat dan duurder of blijft dat gelijk
A|||||||Bij de vijver is tachtig euro meer per seizoen.
K|wijzigen|prijs|4|neutraal|0|-|tachtig nou dat hebben we er graag voor over
K|wijzigen|geen|3|neutraal|0|vraag|en mag het schuurtje mee want dat heeft onze kleinzoon getimmerd
A|||||||Als het onder de twee meter blijft, mag het mee.
K|geen|geen|3|neutraal|0|-|een meter negentig
K|wijzigen|beleid|4|blijdschap|0|-|nou riet hij mag mee ze zit hier te glimmen
K|wijzigen|geen|3|neutraal|0|wens|zet ons er maar op
A|||||||Plek drieëndertig is voor jullie.
K|terugkijken|geen|5|vertrouwen|0|-|al negentien jaar bij jou truus en we gaan nooit meer weg
#S|gel-0039|gesprek|energie|
A|||||||Warmtebedrijf Stadsgloed, met Ron.
K|gebruiken|storing|2|boosheid|0|-|meneer het is alweer zover de hele flat zit in de kou
K|gebruiken|storing|2|irritatie|0|-|vorige winter vier keer en deze winter nu al drie keer
K|gebruiken|geen|2|neutraal|0|-|op de zevende woont een vrouw van drieënnegentig die zit met haar jas aan in bed
K|hulp|digitaal|2|irritatie|1|-|en op jullie storingskaart staat gewoon alles groen alsof er niks aan de hand is
K|hulp|bereikbaarheid|2|irritatie|2|-|de bewonerscommissie belt en die krijgt een bandje
K|hulp|bereikbaarheid|2|irritatie|2|-|de huismeester belt en die krijgt ook een bandje
K|vertrekken|beleid|2|boosheid|0|-|en overstappen kan niet want we zitten aan jullie vast dat is nog het ergste
K|gebruiken|storing|3|neutraal|0|vraag|dus hoe laat is het weer warm
A|||||||De pomp is om vier uur vervangen.
K|gebruiken|storing|3|neutraal|0|-|vier uur dat is nog vijf uur in de kou
K|hulp|geen|3|neutraal|0|wens|kunt u in elk geval kacheltjes laten brengen voor de ouderen
A|||||||Die zijn over een uur bij de huismeester.
K|hulp|beleid|4|verrassing|0|-|dat hadden ze vorige winter nooit gedaan
K|betalen|beleid|3|neutraal|0|vraag|en die compensatie waar laatst een brief over kwam geldt die nou ook
A|||||||Ja, dertig euro per huishouden.
K|betalen|prijs|2|irritatie|0|-|dertig euro daar koop ik net een paar dikke sokken van
#S|gel-0040|gesprek|bank|
A|||||||Munt en Co, zakelijk, met Priscilla.
K|aanvragen|geen|3|neutraal|0|-|priscilla hoi ik begin een eigen kapsalon en ik heb een zakelijke rekening bij jullie aangevraagd
K|aanvragen|wachttijd|2|neutraal|2|-|dat is nou vijf weken geleden
K|aanvragen|herhaling|2|irritatie|2|-|eerst moest ik mijn paspoort uploaden toen nog een keer toen nog een keer maar dan met flits
K|aanvragen|digitaal|2|neutraal|1|-|daarna moest ik mijn gezicht draaien voor de camera en dat keurt ie dan af omdat ik een bril heb
K|aanvragen|beleid|2|irritatie|0|-|en nu willen jullie een huurcontract zien
K|aanvragen|beleid|2|irritatie|0|-|maar de verhuurder wil pas tekenen als ik een rekening heb dus ja kip en ei
K|aanleiding|geen|2|bezorgdheid|0|angst|straks gaat dat pand naar een ander en dan is mijn droom weg
K|aanvragen|geen|3|verlangen|0|wens|kun je niet gewoon iets voor me doen
A|||||||Een intentieverklaring van de verhuurder is ook goed.
K|aanvragen|beleid|4|verrassing|0|-|oh een intentieverklaring dat geeft ie me zo
K|aanvragen|informatie|2|irritatie|0|-|waarom heeft niemand dat dan gezegd denk ik dan
A|||||||Daar heeft u een punt. Mail hem naar mij persoonlijk.
K|aanvragen|wachttijd|3|neutraal|0|vraag|en hoe snel heb ik dan een rekeningnummer
A|||||||Dezelfde dag.
K|aanvragen|wachttijd|5|blijdschap|0|-|dezelfde dag wauw oké ik ga hem nu bellen
K|hulp|bejegening|4|dankbaarheid|0|-|jij krijgt van mij een gratis knipbeurt
#S|gel-0041|gesprek|telecom|
A|||||||Simpelmobiel, met Dirk-Jan.
K|geen|geen|3|neutraal|0|-|ja eh goeiemiddag ik bel voor mijn vader die zit naast me
K|gebruiken|geen|3|neutraal|0|-|die heeft een abonnement met twintig gigabyte en tv-app en weet ik veel allemaal
K|gebruiken|geen|3|neutraal|0|-|hij belt alleen hè hij belt mijn zus en hij belt de bridgeclub dat is alles
K|aanvragen|fout|2|irritatie|0|-|en dat heeft die knul in de winkel hem aangesmeerd dat vind ik niet netjes
K|betalen|prijs|2|irritatie|0|-|zesenveertig euro per maand voor een man die niet weet wat een app is
K|wijzigen|digitaal|2|neutraal|1|-|ik heb in zijn account gekeken maar verlagen kan daar pas over veertien maanden
K|wijzigen|beleid|3|verlangen|0|wens|dus nou hoop ik dat u een uitzondering kunt maken
A|||||||Mag ik uw vader even zelf spreken?
K|geen|geen|3|neutraal|0|-|ja hier komt ie
K|geen|geen|3|neutraal|0|-|ja met van leersum senior
K|wijzigen|geen|3|neutraal|0|-|ik vind het goed wat mijn jongen zegt
A|||||||Dan zet ik u op het seniorenpakket, elf euro per maand.
K|wijzigen|prijs|4|verrassing+blijdschap|0|-|elf euro verdorie daar kan ik een extra borrel van drinken
K|wijzigen|geen|3|bezorgdheid|0|vraag|maar houd ik dan wel mijn nummer want dat staat op al mijn adreskaartjes
A|||||||Uw nummer blijft hetzelfde.
K|wijzigen|geen|4|opluchting|0|-|mooi zo
K|hulp|bejegening|4|dankbaarheid|0|-|beleefde jongeman bent u
#S|gel-0042|gesprek|overheid|
A|||||||Wmo-loket, met Saskia.
K|gebruiken|geen|3|neutraal|0|-|mevrouw ik bel over de huishoudelijke hulp van mijn moeder
K|gebruiken|bejegening|4|dankbaarheid|0|-|fatima die nu komt die is goud waard die doet ook even een praatje
K|wijzigen|beleid|2|boosheid|0|-|maar nou hebben jullie bij de herindicatie van drie uur anderhalf uur gemaakt
K|wijzigen|informatie|2|irritatie|0|-|dat gesprek was telefonisch en mijn moeder is half doof dus die heeft op alles ja gezegd
K|gebruiken|privacy|2|neutraal|0|-|ze is vorige maand nog gevallen met de stofzuiger
K|gebruiken|geen|2|neutraal|0|-|ik doe zelf al de boodschappen de was en de administratie
K|gebruiken|geen|2|teleurstelling|0|-|ik heb een baan en drie kinderen ik trek het gewoon niet meer eerlijk gezegd
K|hulp|geen|3|neutraal|0|wens|dus ik wil dat er iemand komt kijken met zijn eigen ogen
A|||||||Een huisbezoek kan. Bent u dan ook aanwezig?
K|hulp|geen|3|neutraal|0|-|daar zorg ik voor
K|hulp|beleid|3|neutraal|0|vraag|en blijft het tot die tijd op drie uur staan
A|||||||Ja, ik draai het besluit tijdelijk terug.
K|wijzigen|beleid|4|opluchting|0|-|o dank u ik zat er zo tegenaan te hikken
K|hulp|bejegening|2|irritatie|0|-|de vorige die ik sprak die zei alleen maar u kunt bezwaar maken en die hing bijna op
K|hulp|bejegening|4|vertrouwen|0|-|u luistert tenminste
A|||||||Dinsdag om tien uur dan.
K|geen|geen|3|neutraal|0|-|dinsdag tien uur staat erin
#S|gel-0043|gesprek|verzekering|nps=3
A|||||||Goedemiddag, met Eline van Havenpolis. U gaf ons een drie, mag ik vragen waarom?
K|geen|geen|3|neutraal|0|-|o jullie bellen daar echt over na
K|hulp|geen|3|neutraal|0|-|kijk we hadden lekkage in juni van de bovenburen
K|hulp|bereikbaarheid|4|neutraal|0|-|het melden dat ging prima ik had zo iemand te pakken
K|hulp|levering|4|blijdschap|0|-|de expert was er ook binnen drie dagen en dat was een vakman
K|hulp|wachttijd|2|irritatie|3|-|maar daarna werd het stil en dan bedoel ik negen weken stil
K|hulp|digitaal|2|neutraal|1|-|in dat dossier online stond alleen maar in behandeling in behandeling
K|hulp|herhaling|2|neutraal|3|-|ik heb zelf vijf keer moeten bellen
K|betalen|informatie|2|verwarring|0|-|toen kwam er ineens geld en dat was een heel ander bedrag dan die expert had genoemd
K|betalen|informatie|2|irritatie|0|-|zonder briefje erbij zonder uitleg niks
K|terugkijken|geen|3|neutraal|0|-|vandaar die drie
A|||||||Helder. Wat had voor u het verschil gemaakt?
K|hulp|informatie|3|verlangen|0|wens|nou gewoon af en toe een seintje van hoe staat het ervoor
K|terugkijken|geen|3|neutraal|0|-|dan had ik denk ik een acht gegeven
A|||||||Ik laat dat bedrag narekenen.
K|hulp|bejegening|4|verrassing|0|-|dat had ik niet achter dit telefoontje gezocht
#S|gel-0044|gesprek|webshop|
A|||||||Babyhemel, met Quinty.
K|aanvragen|geen|3|neutraal|0|-|hoi ik ben vierendertig weken zwanger en ik heb bij jullie een kinderwagen besteld in april
K|aanvragen|bejegening|4|blijdschap|0|-|dat meisje in de winkel had alle tijd voor ons we mochten overal mee rondjes rijden
K|ontvangen|belofte|3|neutraal|0|-|toen werd er gezegd hij is er begin juli
K|ontvangen|belofte|2|neutraal|0|-|toen werd het half juli
K|ontvangen|levering|2|irritatie|0|-|en nu zie ik op mijn bestelling opeens september staan
K|ontvangen|geen|2|irritatie|0|-|ja september dan kan het kind zowat zelf lopen
K|ontvangen|geen|2|bezorgdheid|0|-|ik slaap al zo slecht en dan lig ik hierover te malen
K|wijzigen|geen|3|neutraal|0|vraag|kan ik niet gewoon het model uit de showroom meenemen
A|||||||Dat is een andere kleur, klei in plaats van zand.
K|wijzigen|geen|3|neutraal|0|-|klei vind ik ook mooi
K|wijzigen|prijs|3|neutraal|0|vraag|gaat er dan wat van de prijs af omdat het een showmodel is
A|||||||Vijftien procent.
K|betalen|prijs|4|blijdschap|0|-|vijftien dat is honderdtachtig euro dat zijn een hoop luiers
K|wijzigen|geen|3|neutraal|0|wens|leg hem maar voor me weg
K|ontvangen|geen|3|neutraal|0|-|mijn vriend haalt hem op zaterdag of zondag nee zaterdag
K|ontvangen|geen|4|opluchting|0|-|dat is weer een ding van mijn lijstje
#S|gel-0045|gesprek|energie|
A|||||||Eneris, incassoteam, met Jamal.
K|betalen|geen|2|neutraal|0|-|ja hallo ik heb uh ik heb een betalingsachterstand bij jullie
K|betalen|geen|2|neutraal|0|-|het is zeshonderdtachtig euro geloof ik
K|aanleiding|geen|2|neutraal|0|-|ik ben een half jaar ziek geweest en ik werk op nul uren dus dan krijg je niks
K|betalen|beleid|4|neutraal|0|-|ik had een regeling met jullie van vijftig per maand en dat ging goed
K|betalen|geen|2|neutraal|0|-|vorige maand kon ik het niet betalen want de auto ging stuk
K|betalen|beleid|2|teleurstelling|0|-|en toen verviel meteen de hele regeling bij één keer missen
K|gebruiken|geen|2|bezorgdheid|0|angst|nou staat er in die brief dat ik afgesloten word op de negentiende daar ben ik echt bang voor
K|gebruiken|geen|2|neutraal|0|-|ik heb een zoontje met astma die slaapt met een apparaat
A|||||||Met een medische reden sluiten we niet af.
K|gebruiken|beleid|4|opluchting|0|-|o echt niet oh ik moet even huilen sorry
A|||||||Neemt u rustig de tijd.
K|betalen|geen|3|verlangen|0|wens|ik wil gewoon die regeling terug want ik wil wel betalen dat is het niet
A|||||||Die zet ik terug, op veertig per maand.
K|betalen|beleid|5|opluchting|0|-|veertig dat lukt me dat lukt echt
K|betalen|geen|3|neutraal|0|vraag|en als ik nou weer eens niet kan wat moet ik dan doen
A|||||||Bel voor de twintigste, dan schuiven we.
K|betalen|informatie|4|vertrouwen|0|-|oké bellen dus niet mijn kop in het zand
#S|gel-0046|gesprek|wonen|
A|||||||Vloerencentrum Het Parket, met Sjors.
K|orienteren|geen|3|neutraal|0|-|Dag Sjors, wij waren zaterdag bij jullie in de winkel.
K|orienteren|bejegening|4|blijdschap|0|-|Jouw collega met het rode haar heeft ons ontzettend leuk geholpen.
K|orienteren|geen|3|neutraal|0|-|We twijfelen nu nog tussen die visgraat en de brede plank.
K|orienteren|geen|3|neutraal|0|vraag|Hebben jullie daar misschien wat grotere stalen van?
K|orienteren|geen|3|neutraal|0|vraag|En ligt de visgraat goed op vloerverwarming, of gaat dat werken?
K|orienteren|informatie|2|verwarring|0|-|Bij een ander zeiden ze namelijk dat je daar nooit hout op moet leggen.
K|orienteren|prijs|2|neutraal|0|-|De offerte kwam op vierenzestighonderd, dat is wel boven ons budget.
A|||||||Samengesteld hout kan prima. En de brede plank is achthonderd goedkoper.
K|orienteren|informatie|4|neutraal|0|-|Kijk, daar word ik wijzer van.
K|orienteren|geen|3|neutraal|0|-|Mijn man wil de brede plank toch al.
K|orienteren|geen|3|verlangen|0|wens|Ik zou die stalen dan graag een weekje thuis hebben, bij ons licht.
A|||||||Die liggen vanaf morgen klaar.
K|aanvragen|levering|3|neutraal|0|vraag|Stel dat we ja zeggen, kan het dan nog voor de kerst liggen?
A|||||||Als u deze maand tekent wel.
K|orienteren|informatie|4|blijdschap|0|-|Mooi, dan weten we waar we aan toe zijn.
#S|gel-0047|gesprek|reizen|
A|||||||Busreizen Van Aalst, met Godelieve.
K|geen|geen|3|neutraal|0|-|ja dag godelieve met simonne uit deinze
K|aanvragen|geen|3|neutraal|0|-|ik had ons ingeschreven voor de kerstmarkt van keulen met ons vieren
K|wijzigen|geen|2|neutraal|0|-|maar nu is mijn zuster gevallen en die ligt met een gebroken heup
K|wijzigen|geen|3|neutraal|0|-|dus die kan niet mee hè
K|betalen|geen|3|neutraal|0|-|het is al betaald da's vierhonderdzestig voor de vier
K|wijzigen|informatie|2|verwarring|0|-|ik lees hier op den achterkant iets van dertig procent en verder staat er veertig dagen
K|wijzigen|informatie|2|verwarring|0|-|ik ben daar niet goed aan uit
K|wijzigen|beleid|3|neutraal|0|vraag|zou mijn nicht in haar plaats mogen gaan
A|||||||Natuurlijk, we veranderen gewoon de naam.
K|wijzigen|beleid|4|blijdschap|0|-|dat is schoon van u
K|gebruiken|geen|3|verlangen|0|wens|en ge weet ik ben niet goed te been dus ik zou graag vanvoor zitten
A|||||||Ik zet u op rij twee.
K|gebruiken|bejegening|4|blijdschap|0|-|rij twee met dien plezante chauffeur van vorig jaar zeker
K|gebruiken|bejegening|5|blijdschap|0|-|die heeft ons toen zo doen lachen mijn tanden vielen er bijna uit
A|||||||Roland rijdt, ja.
K|geen|geen|4|blijdschap|0|-|och dat ga ik direct aan mijn zuster vertellen
#S|gel-0048|gesprek|bank|
A|||||||Duinbank, met Koen.
K|betalen|prijs|2|irritatie|0|-|koen ik zie dat jullie de kosten weer hebben verhoogd
K|betalen|prijs|2|neutraal|0|-|ik betaalde een euro vijfentachtig en dat is nou vier euro tien voor precies hetzelfde
K|gebruiken|kwaliteit|2|neutraal|0|-|de rente op mijn spaargeld is ondertussen een half procent
K|betalen|prijs|2|irritatie|0|-|dus ik betaal jullie om mijn eigen geld te mogen bewaren
K|gebruiken|digitaal|4|neutraal|0|-|die app die is goed dat moet ik toegeven
K|hulp|bereikbaarheid|4|neutraal|0|-|en ik krijg altijd redelijk snel iemand aan de lijn
K|orienteren|prijs|3|neutraal|0|-|maar bij een internetbank krijg ik tweeënhalf procent en dat kost niks
K|orienteren|geen|3|neutraal|0|vraag|geef mij eens één reden waarom ik zou blijven
A|||||||We hebben een plusrekening met twee komma één.
K|orienteren|informatie|2|irritatie|0|-|en waarom vertelt niemand mij dat dan uit zichzelf
A|||||||Daar heeft u een punt. Ik zet hem nu voor u om.
K|geen|geen|3|neutraal|0|-|nee wacht even
K|wijzigen|beleid|3|neutraal|0|vraag|staat dat geld dan vast of kan ik er altijd bij
A|||||||U kunt er altijd bij.
K|wijzigen|geen|3|neutraal|0|wens|zet dan maar om
K|betalen|prijs|2|irritatie|0|-|over die vier tien ben ik nog niet uitgepraat dat weet je
#S|gel-0049|gesprek|overheid|
A|||||||Milieudienst, met Fleur.
K|geen|geen|3|neutraal|0|-|goedemorgen met abdel
K|gebruiken|kwaliteit|2|irritatie|0|-|bij ons op het pleintje is het een vuilnisbelt aan het worden
K|gebruiken|levering|2|neutraal|0|-|die ondergrondse containers zijn al tien dagen niet geleegd
K|gebruiken|kwaliteit|2|neutraal|0|-|dus mensen zetten het ernaast en dan komen de meeuwen en die trekken alles open
K|gebruiken|privacy|2|bezorgdheid|0|-|gisteravond liep er een rat onder de glijbaan waar mijn kinderen spelen
K|hulp|digitaal|4|neutraal|0|-|ik heb het via die buitenapp gemeld dat ging heel makkelijk
K|hulp|fout|2|irritatie|0|-|maar twee uur later kreeg ik bericht dat het opgelost was terwijl er niemand is geweest
K|hulp|herhaling|2|irritatie|2|-|toen nog eens gemeld en weer opgelost
K|betalen|prijs|2|irritatie|0|-|en ondertussen betalen we wel vierhonderd euro afvalstoffenheffing
K|hulp|geen|3|verlangen|0|wens|stuur gewoon een wagen alsjeblieft
A|||||||De sensor gaf leeg aan. Vanmiddag komt er een wagen.
K|gebruiken|fout|3|verrassing|0|-|dus een sensortje denkt dat ie leeg is
K|gebruiken|fout|3|neutraal|0|vraag|maar wordt die dan ook gemaakt
A|||||||Die wordt morgen vervangen.
K|hulp|fout|4|opluchting|0|-|fijn dan is het bij de bron aangepakt
K|hulp|geen|3|neutraal|0|vraag|en die ratten wie moet ik daarvoor hebben
A|||||||Dat geef ik door aan de ongediertebestrijder.
#S|gel-0050|gesprek|diensten|
A|||||||Fysiocentrum Beweeg, met Manon.
K|gebruiken|kwaliteit|5|blijdschap|0|-|manon ik moet je wat vertellen ik heb gisteren voor het eerst weer de trap gelopen zonder leuning
K|gebruiken|kwaliteit|5|dankbaarheid|0|-|dat is echt dankzij thomas die man heeft toverhanden
K|gebruiken|bejegening|5|dankbaarheid|0|-|en hij bleef maar zeggen u kunt het u kunt het toen ik het zelf allang niet meer geloofde
K|betalen|beleid|2|neutraal|0|-|maar nou zit ik met mijn verzekering want die vergoedt er twintig en die zijn op
K|betalen|prijs|2|neutraal|0|-|ik heb alleen aow dus achtendertig euro per keer dat gaat niet
K|gebruiken|geen|2|bezorgdheid|0|angst|en ik ben bang dat ik weer terugval als ik nu stop
K|wijzigen|geen|3|neutraal|0|vraag|is er niet iets van een groepje of zo
A|||||||Op woensdag is er een groepsles voor zes euro.
K|wijzigen|prijs|4|verrassing|0|-|zes euro maar dat kan ik betalen
K|wijzigen|geen|3|neutraal|0|vraag|geeft thomas die of is dat iemand anders
A|||||||Thomas, om half elf.
K|wijzigen|geen|5|blijdschap|0|-|nou dan is het helemaal feest
K|wijzigen|geen|3|neutraal|0|wens|schrijf mij maar in
K|aanvragen|geen|3|neutraal|0|vraag|moet ik een handdoek meenemen
A|||||||Alleen goede schoenen.
K|geen|geen|3|neutraal|0|-|die heb ik van mijn kleindochter gekregen van die hele felle
#S|gel-0051|gesprek|telecom|
A|||||||Alarmlijn Thuisveilig, met Rinske.
K|aanvragen|geen|3|neutraal|0|-|met mevrouw van der kolk ik heb zo'n alarmknop van jullie aangevraagd voor om mijn hals
K|ontvangen|levering|4|neutraal|0|-|die is donderdag keurig gebracht
K|ontvangen|informatie|4|blijdschap|0|-|en die mevrouw heeft het twee keer voorgedaan heel rustig
K|gebruiken|storing|2|neutraal|0|-|maar vannacht begon dat kastje te piepen om kwart over drie
K|gebruiken|storing|2|neutraal|0|-|en het hield niet op ik heb er een kussen op gelegd
K|gebruiken|geen|2|bezorgdheid|0|-|ik durfde de stekker er niet uit te trekken want dan denken jullie dat ik gevallen ben
K|gebruiken|geen|2|bezorgdheid|0|angst|en nou vertrouw ik het niet meer straks lig ik er echt en dan doet ie niks
K|gebruiken|geen|3|neutraal|0|vraag|wat betekent zo'n piep nou eigenlijk
A|||||||Dat is het signaal dat hij even geen netwerk had.
K|gebruiken|informatie|4|opluchting|0|-|o dus hij was eigenlijk zelf aan het zoeken
K|gebruiken|informatie|2|neutraal|0|-|dat staat niet in het boekje hoor dat heb ik van voor tot achter gelezen
K|hulp|geen|3|verlangen|0|wens|kunnen we hem samen even uitproberen
A|||||||Druk maar, ik zie u vanzelf binnenkomen.
K|geen|geen|3|neutraal|0|-|even zoeken hoor hij zit onder mijn vest
K|gebruiken|geen|3|verrassing|0|-|o daar hoor ik u twee keer dat is gek
K|gebruiken|storing|4|vertrouwen|0|-|nou hij doet het dus dan slaap ik vannacht weer rustig
#S|gel-0052|gesprek|bezorging|
A|||||||Verhuisbedrijf Vlot en Veilig, met Harm.
K|gebruiken|geen|3|neutraal|0|-|harm jullie hebben ons vrijdag verhuisd van almelo naar zutphen
K|gebruiken|levering|2|neutraal|0|-|nou het begon al dat ze anderhalf uur te laat waren
K|gebruiken|bejegening|4|neutraal|0|-|die jongens zelf daar niks dan goeds van die hebben keihard gewerkt
K|gebruiken|kwaliteit|2|neutraal|0|-|alleen de wagen was te klein dus ze moesten twee keer
K|betalen|prijs|2|irritatie|0|-|en nou krijg ik een factuur met vier uur extra dat is driehonderdtwintig euro
K|orienteren|belofte|2|irritatie|0|-|terwijl jullie man is komen opnemen en die zei past makkelijk in één rit
K|gebruiken|kwaliteit|2|teleurstelling|0|-|en van oma's servies zijn drie borden kapot die krijg je nooit meer terug
K|betalen|geen|2|boosheid|0|-|dus ik ga dat niet betalen dat zeg ik je maar vast
A|||||||De uren haal ik eraf. Dat was onze inschatting.
K|betalen|fout|4|neutraal|0|-|dat is fair
K|hulp|geen|3|neutraal|0|vraag|en die borden wat doen we daarmee
A|||||||Die kunt u claimen, met foto's.
K|hulp|geen|3|neutraal|0|-|foto's heb ik
K|hulp|geen|2|teleurstelling|0|-|maar ja het gaat me niet om het geld snap je het was het laatste van haar
A|||||||Ik ken iemand die servies lijmt, die betalen wij voor u.
K|hulp|bejegening|5|verrassing+dankbaarheid|0|-|dat vind ik nou echt bijzonder van u
#S|gel-0053|gesprek|verzekering|
A|||||||Reispolis Direct, met Ferdi.
K|gebruiken|privacy|2|neutraal|0|-|ja goedenavond ik bel vanuit tenerife mijn man ligt hier in het ziekenhuis
K|gebruiken|privacy|2|neutraal|0|-|ze denken dat het een blindedarm is maar niemand spreekt engels
K|betalen|geen|2|neutraal|0|-|en nou willen ze eerst drieduizend euro zien voor ze gaan opereren
K|betalen|geen|2|neutraal|0|-|die heb ik niet en mijn pas heeft een limiet
K|hulp|bereikbaarheid|2|irritatie|2|-|ik heb het noodnummer op de kaart gebeld en dat bestaat niet meer
K|gebruiken|geen|2|bezorgdheid|0|angst|ik sta hier in mijn slippers en ik ben zo bang dat het misgaat
K|hulp|geen|3|verlangen|0|wens|help me alstublieft
A|||||||Ik bel nu het ziekenhuis. Welk is het?
K|geen|geen|3|neutraal|0|-|san clemente of zoiets wacht het staat op het bandje ja hospital san clemente
A|||||||Ik heb ze aan de andere lijn. De garantie is afgegeven.
K|hulp|wachttijd|5|opluchting|0|-|nu al o mijn god wat een opluchting
K|gebruiken|geen|4|opluchting|0|-|ze komen nu met het bed aanrijden
K|hulp|geen|3|neutraal|0|vraag|en moet ik ergens iets van ondertekenen of komt dat later
A|||||||Dat komt later. Ga met hem mee.
K|hulp|informatie|2|neutraal|0|-|zeg wel even tegen ze dat dat nummer op die kaart niet klopt
K|hulp|bejegening|5|dankbaarheid|0|-|ferdi ik vergeet dit nooit
#S|gel-0054|gesprek|webshop|
A|||||||Gameplaneet, met Roel.
K|ontvangen|digitaal|2|irritatie|1|-|hee roel ik heb een code gekocht voor die nieuwe racegame en die code werkt niet
K|ontvangen|digitaal|2|neutraal|1|-|hij zegt steeds al gebruikt
K|ontvangen|geen|3|neutraal|0|-|ik heb hem letterlijk twee minuten geleden gekregen bro
K|hulp|digitaal|2|irritatie|1|-|die chatbot van jullie stuurt me een artikel over hoe ik mijn wachtwoord reset
K|aanleiding|geen|3|verlangen|0|-|om acht uur gaan mijn vrienden online en ik wil gewoon mee kunnen doen
K|aanvragen|geen|3|neutraal|0|-|ik heb er zes weken voor gespaard met vakkenvullen
K|betalen|geen|3|neutraal|0|vraag|dus kan ik een nieuwe code krijgen of anders mijn geld terug
A|||||||Ik zie dat er iets dubbel is uitgegeven. Nieuwe code is verstuurd.
K|geen|geen|3|neutraal|0|-|sec ik check mijn mail
K|ontvangen|levering|2|neutraal|0|-|nee nog niks
K|ontvangen|geen|4|neutraal|0|-|oh wacht hij staat in mijn spam
K|ontvangen|digitaal|5|blijdschap|0|-|yes hij pakt hem lekkerrr
K|hulp|wachttijd|4|verrassing|0|-|dat was letterlijk drie minuten respect
K|terugkijken|geen|4|blijdschap|0|-|ga jullie vijf sterren geven man
#S|gel-0055|gesprek|energie|
A|||||||Netwerk Delta, met Judith.
K|aanvragen|geen|3|neutraal|0|-|met bakkerij verhoeven uit sint willebrord
K|aanvragen|geen|3|neutraal|0|-|wij hebben een zwaardere aansluiting aangevraagd voor nieuwe elektrische ovens
K|aanvragen|wachttijd|1|boosheid|3|-|dat was in tweeduizend drieëntwintig hè we wachten nou al bijna twee jaar
K|aanvragen|informatie|2|irritatie|0|-|eerst was het november toen dit voorjaar en nou schrijven jullie nader te bepalen
K|ontvangen|geen|2|neutraal|0|-|die ovens die staan hier nog in het plastic en daar betaal ik wel lease voor
K|aanvragen|doorverwijzing|2|irritatie|2|-|als ik bel dan zegt de aannemer dat het bij jullie ligt en jullie zeggen dat het bij de gemeente ligt
K|aanvragen|doorverwijzing|2|irritatie|0|-|en de gemeente die weet van toeten noch blazen
K|aanleiding|geen|2|bezorgdheid|0|angst|mijn oude oven houdt het geen jaar meer vol en dan kan ik de tent sluiten
K|hulp|geen|3|neutraal|0|wens|ik hoef geen excuses ik wil een datum
A|||||||Een datum kan ik u eerlijk gezegd niet geven, er is geen capaciteit.
K|aanvragen|informatie|2|boosheid|0|-|geen capaciteit en dat hoor ik nou pas na twee jaar
A|||||||Wel kan een batterij misschien uitkomst bieden.
K|orienteren|prijs|3|irritatie|0|vraag|een batterij en wie gaat dat betalen dan
A|||||||Er is subsidie, onze adviseur kan langskomen.
K|orienteren|geen|3|neutraal|0|-|stuur die dan maar
K|terugkijken|geen|2|teleurstelling|0|-|maar ik zeg je eerlijk mijn geloof in jullie is op
#S|gel-0056|gesprek|wonen|
A|||||||Tuincentrum en Hoveniers Groenrijk Zuid, met Patrick.
K|ontvangen|kwaliteit|5|blijdschap|0|-|patrick met loes die tuin is prachtig geworden
K|ontvangen|bejegening|4|blijdschap|0|-|die jongens van jou waren elke ochtend om half acht aan het fluiten
K|gebruiken|kwaliteit|2|neutraal|0|-|nou is er alleen één ding en dat is die vijver die loopt leeg
K|gebruiken|kwaliteit|2|neutraal|0|-|ik denk een centimeter of vier per dag
K|gebruiken|geen|2|bezorgdheid|0|-|en mijn vissen die liggen straks op het droge
K|hulp|geen|3|neutraal|0|-|ik heb niet gelijk gebeld want ik dacht het is de warmte
K|hulp|geen|3|neutraal|0|wens|maar nu regent het en hij zakt nog steeds dus kan er iemand kijken
A|||||||Ik kom zelf vanavond even langs.
K|hulp|wachttijd|5|verrassing|0|-|vanavond al nou dat is pas service
K|hulp|prijs|3|neutraal|0|vraag|valt zoiets onder de garantie of is dat weer een rekening
A|||||||Folie en naden: tien jaar garantie.
K|hulp|beleid|4|opluchting|0|-|tien jaar goed zo
K|geen|geen|3|neutraal|0|-|ik zet de poort open
K|wijzigen|geen|3|neutraal|0|wens|en dan wil ik het ook meteen met je hebben over een stukje moestuin
A|||||||Ik neem de rolmaat mee.
K|terugkijken|geen|4|vertrouwen|0|-|de buren hebben je nummer ook al gevraagd dus je bent nog niet van ons af
#S|gel-0057|gesprek|telecom|
A|||||||Lichtlijn Glasvezel, met Merel.
K|geen|geen|3|neutraal|0|-|merel ik zal je het hele verhaal even vertellen dan weet je het maar
K|aanvragen|geen|3|neutraal|0|-|in maart kwam er een jongen aan de deur over glasvezel
K|aanvragen|informatie|4|neutraal|0|-|die had een goed praatje en hij wist waar hij het over had
K|ontvangen|geen|3|neutraal|0|-|in mei hebben ze de stoep opengegooid
K|ontvangen|kwaliteit|2|irritatie|0|-|mijn hortensia's hebben ze eruit getrokken en ernaast gelegd alsof het onkruid was
K|ontvangen|levering|2|neutraal|0|-|in juni zou het aangesloten worden en toen kwam er niemand
K|ontvangen|levering|2|irritatie|2|-|in juli kwam er iemand en die had het verkeerde kastje bij zich
K|betalen|fout|2|irritatie|0|-|en sinds augustus betaal ik voor iets wat ik niet heb
K|betalen|prijs|2|irritatie|0|-|en mijn oude internet dat loopt ook nog door dus ik betaal dubbel
A|||||||Dat kan zo niet. Ik zet de facturen stop.
K|betalen|beleid|4|neutraal|0|-|dat is een begin
K|betalen|geen|3|neutraal|0|vraag|en wat er al af is krijg ik dat terug
A|||||||Honderdzesentwintig euro, deze week.
K|ontvangen|levering|3|neutraal|0|vraag|en dan de hamvraag wanneer heb ik nou internet
A|||||||Vrijdag, en ik bel u donderdag om het te bevestigen.
K|hulp|belofte|3|verlangen|0|wens|als jij me donderdag echt belt dan geloof ik weer in de mensheid
#S|gel-0058|gesprek|overheid|
A|||||||Dienst Toeslagen, met Mirjam.
K|betalen|geen|2|bezorgdheid|0|-|mirjam ik krijg van jullie een brief dat ik zevenentwintighonderd euro moet terugbetalen en ik ben er helemaal beroerd van
K|aanvragen|geen|3|neutraal|0|-|ik heb toen mijn zoon geboren werd kinderopvangtoeslag aangevraagd
K|wijzigen|geen|3|neutraal|0|-|in oktober ben ik minder gaan werken
K|wijzigen|digitaal|4|neutraal|0|-|dat heb ik diezelfde week nog doorgegeven in het portaal dat ging met drie klikken
K|wijzigen|informatie|3|neutraal|0|-|ik kreeg ook een bevestiging die heb ik hier voor me
K|betalen|fout|2|irritatie|0|-|en nou schrijven jullie dat ik niks heb gemeld
K|betalen|geen|2|bezorgdheid|0|angst|je hoort al die verhalen op tv hè en dan denk ik o nee nou ben ik er ook zo een
K|hulp|geen|3|neutraal|0|vraag|is er iemand die die bevestiging gewoon kan bekijken
A|||||||Lees de code eens voor.
K|geen|geen|3|neutraal|0|-|even kijken zeven zeven vier drie streepje nul twee
A|||||||Ik vind hem. De wijziging is bij ons niet verwerkt, dat is onze fout.
K|betalen|fout|4|opluchting|0|-|dus ik hoef dat niet te betalen
A|||||||Nee. U krijgt een nieuwe beschikking.
K|betalen|fout|5|opluchting|0|-|poeh ik moet echt even gaan zitten
K|hulp|informatie|3|neutraal|0|wens|wilt u het wel zwart op wit zetten want anders geloof ik het morgen niet meer
A|||||||U krijgt vandaag een mail van mij.
K|hulp|bejegening|4|dankbaarheid|0|-|u deed er in elk geval niet geheimzinnig over
#S|gel-0059|gesprek|reizen|
A|||||||Autoverhuur Kompas, met Bas.
K|gebruiken|geen|3|neutraal|0|-|met vandersmissen ik heb vorige week bij jullie ne wagen gehuurd in girona
K|gebruiken|kwaliteit|4|neutraal|0|-|den auto zelf daar was niks mis mee
K|ontvangen|wachttijd|2|irritatie|2|-|we hebben daar wel vijf kwartier in de rij gestaan met twee man achter de toog
K|aanvragen|beleid|2|irritatie|0|-|en dan begint die kerel te zagen over een extra verzekering die we echt moesten pakken
K|aanvragen|beleid|3|neutraal|0|-|ik heb drie keer nee gezegd
K|betalen|fout|2|irritatie|0|-|en nu zie ik op mijn visa honderdachtenveertig euro voor precies die verzekering
K|betalen|prijs|2|irritatie|0|-|plus zestig euro voor een volle tank terwijl ik hem vol heb teruggebracht
K|betalen|geen|3|neutraal|0|-|ik heb het bonnetje van de pomp nog liggen
K|betalen|geen|3|neutraal|0|wens|dus ik wil dat allebei terug
A|||||||Is er een handtekening gezet op een scherm?
K|aanvragen|informatie|2|verwarring|0|-|ja op zo'n klein schermke maar daar stond alles in 't spaans
A|||||||Dan vraag ik het contract op. Dat duurt tien werkdagen.
K|hulp|wachttijd|2|irritatie|0|-|tien dagen voor een papierke
K|betalen|beleid|3|neutraal|0|vraag|en die tank kan dat nu al in orde komen als ik dat ticketje doorstuur
A|||||||Ja, dat stort ik vandaag.
K|betalen|fout|4|neutraal|0|-|dat is al één van de twee
K|terugkijken|geen|2|irritatie|0|-|maar een tweede keer huren we bij een ander da's zeker
#S|gel-0060|gesprek|diensten|
A|||||||Uitvaartzorg De Linde, met Hanneke.
K|hulp|geen|3|neutraal|0|-|mevrouw ik bel nog even na over de uitvaart van mijn vader van de elfde
K|gebruiken|kwaliteit|5|dankbaarheid|0|-|het was precies zoals hij het gewild had met dat orgel en die ouwe bus
K|gebruiken|bejegening|5|dankbaarheid|0|-|u heeft met mijn moeder zitten praten over hun dansles en dat heeft haar zo goed gedaan
K|gebruiken|privacy|4|vertrouwen|0|-|we voelden ons echt in goede handen
K|gebruiken|fout|2|neutraal|0|-|het enige was dat op de kaart zijn tweede naam verkeerd stond
K|gebruiken|fout|2|teleurstelling|0|-|willem met één l en dat vond mijn broer wel pijnlijk
K|betalen|informatie|2|verwarring|0|-|en nou zien we op de rekening een post van vierhonderd euro overbrengen
K|betalen|informatie|2|verwarring|0|-|daar kan ik niet zo goed uit opmaken wat dat is
A|||||||Dat is dubbel gerekend. Ik haal het eraf, en de kaarten laat ik herdrukken.
K|betalen|fout|4|neutraal|0|-|o nou kijk dat is netjes
K|hulp|beleid|4|verrassing|0|-|en nieuwe kaarten dat hoefde voor mij niet eens
K|hulp|geen|4|dankbaarheid|0|-|mijn broer zal het wel fijn vinden
K|orienteren|geen|3|neutraal|0|vraag|dan had mijn moeder nog een vraag hoe zit dat met as in een sieraad is dat iets wat u doet
A|||||||Ja, ik kom met wat voorbeelden langs, als ze eraan toe is.
K|hulp|bejegening|4|dankbaarheid|0|-|als ze eraan toe is dat vind ik mooi gezegd
#S|gel-0061|gesprek|webshop|
A|||||||Brilhuis Online, met Pim.
K|ontvangen|kwaliteit|2|neutraal|0|-|pim die bril is binnen maar ik zie er niks mee
K|ontvangen|kwaliteit|2|neutraal|0|-|of nou ja niks in de verte gaat het wel maar lezen is net of ik in een aquarium kijk
K|gebruiken|geen|3|neutraal|0|-|ik heb hem drie dagen gedragen want dat stond in het boekje dat je moet wennen
K|gebruiken|privacy|2|neutraal|0|-|ik kreeg er alleen maar hoofdpijn van
K|aanvragen|geen|3|neutraal|0|-|mijn recept heb ik ingestuurd en dat was van de oogarts zelf
K|aanvragen|digitaal|2|verwarring|0|-|wel moest ik toen zelf iets opmeten met een creditcard op mijn voorhoofd dat vond ik al raar
K|ontvangen|geen|3|neutraal|0|vraag|kan het zijn dat het daar fout is gegaan
A|||||||Dat denk ik wel, de pupilafstand staat op achtenvijftig.
K|ontvangen|fout|2|verrassing|0|-|achtenvijftig nee joh bij de oogarts was het zesenzestig
A|||||||Dan maken we nieuwe glazen, op onze kosten.
K|hulp|beleid|4|blijdschap|0|-|dat is royaal want ik had het zelf opgemeten eigenlijk
K|ontvangen|levering|3|neutraal|0|vraag|hoe lang gaat dat duren
A|||||||Acht dagen.
K|ontvangen|wachttijd|3|neutraal|0|-|acht dagen is te overzien
K|gebruiken|geen|3|neutraal|0|-|ik heb mijn oude nog met een pleister op de poot
K|aanvragen|digitaal|2|irritatie|0|wens|maar doe me een lol en gooi die creditcardmethode eruit
#S|gel-0062|gesprek|bank|
A|||||||Stadsbank beleggen, met Victor.
K|gebruiken|geen|3|neutraal|0|-|Victor, goedemiddag, u spreekt met mevrouw Adriaanse.
K|gebruiken|kwaliteit|2|neutraal|0|-|Ik zie mijn portefeuille in drie weken van tachtigduizend naar negenenzestigduizend zakken.
K|gebruiken|geen|2|bezorgdheid|0|angst|Dat is mijn pensioen, en ik maak mij daar ernstig zorgen over.
K|orienteren|informatie|2|irritatie|0|-|Uw adviseur heeft mij dit destijds verkocht als defensief.
K|gebruiken|informatie|2|irritatie|0|-|Nu lees ik in het kwartaalbericht dat zestig procent in technologie zit.
K|hulp|bereikbaarheid|2|irritatie|2|-|Die adviseur, de heer Blok, is al een maand niet te bereiken.
K|hulp|belofte|2|irritatie|0|-|Zijn secretaresse zou hem laten terugbellen, en dat is nooit gebeurd.
K|hulp|geen|3|neutraal|0|vraag|Werkt hij daar eigenlijk nog wel?
A|||||||Hij is met ziekteverlof. Dat had u moeten weten.
K|hulp|informatie|2|teleurstelling|0|-|Dat had ik inderdaad graag geweten.
A|||||||Ik neem uw dossier over. Zullen we het profiel morgen doorlopen?
K|hulp|doorverwijzing|4|opluchting|0|-|Als u dat zelf wilt doen, graag.
K|gebruiken|beleid|3|bezorgdheid|0|vraag|Is het verstandig om nu alvast te verkopen?
A|||||||Dat zou ik vandaag niet doen, ik leg u morgen uit waarom.
K|hulp|informatie|4|vertrouwen|0|-|Goed, dan houd ik mij in en luister ik eerst naar u.
K|geen|geen|3|neutraal|0|-|Tien uur komt mij goed uit.
#S|gel-0063|gesprek|energie|
A|||||||Duurzame Stroom, verlengingen, met Kelly.
K|wijzigen|geen|3|neutraal|0|-|kelly ik krijg hier een mailtje dat mijn contract afloopt op twaalf december
K|gebruiken|kwaliteit|4|neutraal|0|-|ik zit al zes jaar bij jullie en daar heb ik eigenlijk geen omkijken naar
K|wijzigen|prijs|2|irritatie|0|-|maar het voorstel dat je me nu doet is gewoon onbeschoft hoog
K|orienteren|prijs|2|neutraal|0|-|ik heb vanmorgen zitten vergelijken en ik kan voor zesendertig euro minder in de maand terecht
K|orienteren|geen|3|neutraal|0|-|en dan krijg ik er nog een cadeaubon bij ook
K|wijzigen|geen|3|verlangen|0|wens|toch blijf ik liever want ik heb geen zin in gedoe
K|wijzigen|prijs|3|neutraal|0|vraag|dus wat kun je voor me doen
A|||||||Ik mag tien procent korting geven.
K|wijzigen|prijs|2|teleurstelling|0|-|tien procent daar kom ik er niet mee
A|||||||Meer zit er helaas niet in.
K|vertrekken|geen|2|teleurstelling|0|-|nou dan houdt het op hè
K|vertrekken|geen|3|neutraal|0|-|dan ga ik vanavond overstappen
K|vertrekken|geen|3|neutraal|0|vraag|moet ik zelf nog opzeggen of doet die nieuwe dat
A|||||||Dat doet de nieuwe partij.
K|vertrekken|beleid|4|neutraal|0|-|oké dat is wel makkelijk
K|terugkijken|geen|3|teleurstelling|0|-|jammer hoor want op jou ligt het niet
#S|gel-0064|gesprek|verzekering|
A|||||||Levenspolis Noordermaat, met Trea.
K|betalen|geen|3|neutraal|0|-|ja trea mijn polis is per één september vrijgekomen ik word achtenzestig
K|orienteren|belofte|2|irritatie|0|-|toen ik die afsloot in negentienvierennegentig toen werd er gezegd honderdduizend gulden zeker
K|betalen|belofte|2|teleurstelling|0|-|en nou staat er negentienduizend euro
K|betalen|prijs|1|boosheid|0|-|ik heb zelf meer ingelegd dan dat ik terugkrijg dat is toch van de zotte
K|betalen|kwaliteit|2|boosheid|0|-|het heet nota bene zekerheidsplan
K|aanleiding|geen|2|teleurstelling|0|-|mijn vrouw en ik zouden met dat geld de kinderen in canada opzoeken
K|hulp|geen|3|neutraal|0|-|ik heb gelezen over woekerpolissen
K|hulp|beleid|3|neutraal|0|vraag|en mijn vraag is heb ik recht op zo'n vergoeding
A|||||||U heeft in tweeduizend elf al een compensatie ontvangen.
K|hulp|informatie|2|verwarring|0|-|nou daar weet ik niks van
A|||||||Die is in de polis gestort, zevenhonderd euro.
K|hulp|prijs|2|irritatie|0|-|zevenhonderd op al die jaren daar koop je één ticket van enkele reis
K|hulp|geen|3|neutraal|0|vraag|bij wie kan ik hier een klacht over indienen
A|||||||Bij ons, en daarna bij het klachteninstituut.
K|hulp|geen|3|neutraal|0|wens|stuurt u mij dat adres maar
K|hulp|bejegening|3|neutraal|0|-|u bent netjes daar niet van maar ik laat dit er niet bij zitten
#S|gel-0065|gesprek|bezorging|
A|||||||Groenteabonnement De Krat, met Fenna.
K|vertrekken|geen|3|neutraal|0|wens|hoi fenna ik wil helaas stoppen met de krat
K|gebruiken|kwaliteit|4|blijdschap|0|-|de groente is heerlijk die wortels zijn gewoon anders dan in de supermarkt
K|gebruiken|kwaliteit|4|blijdschap|0|-|die receptjes erbij vond ik ook altijd leuk
K|aanleiding|geen|3|neutraal|0|-|maar onze jongste is uit huis dus we zijn nog maar met z'n tweetjes
K|gebruiken|kwaliteit|2|neutraal|0|-|en dan zit je donderdag nog met een halve pompoen van zondag
K|gebruiken|kwaliteit|2|neutraal|0|-|we gooien echt te veel weg dat vind ik zonde
K|betalen|prijs|2|neutraal|0|-|en vijfentwintig euro is dan ook wel prijzig
K|vertrekken|digitaal|2|irritatie|1|-|ik wou het online doen maar dan moet je eerst zeven vragen invullen waarom je weggaat
A|||||||We hebben sinds kort ook een minikrat, voor twee personen.
K|orienteren|informatie|4|verrassing|0|-|oh een mini die had ik niet gezien
K|orienteren|prijs|3|neutraal|0|vraag|wat kost die
A|||||||Vijftien vijftig.
K|wijzigen|geen|3|neutraal|0|vraag|en kan dat ook om de week
A|||||||Ja, elke frequentie kan.
K|wijzigen|beleid|4|blijdschap|0|-|nou dan doe ik dat toch
K|wijzigen|geen|3|neutraal|0|-|dan blijf ik gewoon kratje
#S|gel-0066|gesprek|wonen|
A|||||||Vereniging van Eigenaars Beheer Plus, met Sven.
K|gebruiken|storing|2|irritatie|0|-|sven die lift staat weer stil hè
K|gebruiken|storing|2|irritatie|0|-|dit is de zesde keer dit jaar ik hou het bij op een lijstje naast de koelkast
K|gebruiken|geen|2|neutraal|0|-|ik zit in een rolstoel en ik woon vierhoog dus ik zit gewoon opgesloten
K|gebruiken|geen|2|teleurstelling|0|-|zaterdag heb ik de verjaardag van mijn zus moeten afzeggen
K|hulp|geen|3|neutraal|0|-|de liftmonteur is een prima kerel
K|hulp|informatie|4|neutraal|0|-|die zegt het eerlijk dat de besturing van tachtig is en dat ie op is
K|hulp|beleid|2|irritatie|0|-|maar jullie laten elke keer alleen een zekering vervangen want dat is goedkoper
K|hulp|wachttijd|2|irritatie|0|-|en op de vergadering wordt het weer een jaar vooruit geschoven
K|gebruiken|privacy|2|bezorgdheid|0|angst|als er brand uitbreekt kom ik er niet uit heb je daar weleens over nagedacht
A|||||||Dat is een terecht punt. Ik roep een spoedvergadering bijeen.
K|hulp|beleid|4|verrassing|0|-|een spoedvergadering nou dat is voor het eerst
K|hulp|geen|3|neutraal|0|wens|dan wil ik daar zelf het woord doen
A|||||||Graag zelfs. En ik regel tot die tijd een traplooprobot met begeleiding.
K|hulp|beleid|3|verwarring|0|vraag|een wat is dat zo'n karretje op rupsbanden
A|||||||Precies, met een begeleider erbij.
K|hulp|privacy|2|bezorgdheid|0|-|spannend hoor
K|hulp|beleid|4|blijdschap|0|-|maar dan kan ik donderdag wel naar het koor dat is toch fantastisch
#S|gel-0067|gesprek|reizen|
A|||||||Spoor Internationaal, met Esra.
K|aanvragen|geen|3|verlangen|0|wens|ja ik wil graag twee kaartjes naar kopenhagen met de nachttrein
K|aanvragen|geen|3|neutraal|0|-|heen op negen mei en terug op de zestiende nee zeventiende sorry
K|aanvragen|digitaal|2|irritatie|1|-|online lukt het me niet want als ik slaapcoupé kies dan verdwijnt mijn fiets
K|aanvragen|digitaal|2|irritatie|1|-|en als ik de fiets erbij zet dan is ineens het bed weg
K|aanvragen|digitaal|2|neutraal|2|-|ik heb het op de computer gedaan en op de tablet van mijn vrouw
K|orienteren|geen|3|verlangen|0|-|wij willen daar een rondje fietsen langs de kust dat is al jaren een droom
K|aanvragen|geen|3|neutraal|0|vraag|kun jij het er wel in zetten
A|||||||Ja, ik heb een ander scherm. Twee bedden, twee fietsen.
K|aanvragen|digitaal|4|opluchting|0|-|zie je wel dat er een mens voor nodig is
K|aanvragen|prijs|3|neutraal|0|vraag|en wat zijn we dan kwijt met z'n tweeën
A|||||||Vierhonderdtweeëntwintig euro.
K|aanvragen|prijs|4|neutraal|0|-|dat is heel schappelijk voor een bed en een reis in één
K|wijzigen|beleid|3|neutraal|0|vraag|kunnen we nog annuleren stel dat een van ons ziek wordt
A|||||||Tot een week van tevoren kosteloos.
K|aanvragen|geen|3|neutraal|0|wens|boek maar dan heb ik het gedaan
K|aanvragen|geen|5|blijdschap|0|-|nou ik krijg er nu al kriebels van in mijn buik
#S|gel-0068|gesprek|telecom|
A|||||||Toptel winkel en service, met Samira.
K|hulp|geen|3|neutraal|0|-|Hallo, ik heb drie weken geleden mijn telefoon bij jullie ter reparatie aangeboden.
K|gebruiken|storing|2|neutraal|0|-|De laadpoort deed het niet meer.
K|hulp|belofte|3|neutraal|0|-|Er werd gezegd dat het vijf werkdagen zou duren.
K|hulp|kwaliteit|2|irritatie|0|-|Ondertussen loop ik met een leentoestel waarvan het scherm gebarsten is.
K|hulp|informatie|2|verwarring|0|-|Vanochtend kreeg ik een sms dat de reparatie geweigerd is wegens vochtschade.
K|hulp|fout|2|boosheid|0|-|Dat ding is nog nooit in de buurt van water geweest!
K|betalen|prijs|2|irritatie|0|-|En voor die weigering rekenen jullie dan nog vijfendertig euro onderzoekskosten ook.
K|hulp|geen|3|verlangen|0|wens|Ik wil graag foto's zien van die zogenaamde vochtschade.
A|||||||Die vraag ik op. Heeft u het serienummer?
K|geen|geen|3|neutraal|0|-|Eindigend op vier vier nul negen.
A|||||||Gek, in het rapport staat een ander nummer.
K|hulp|fout|2|verrassing+irritatie|0|-|Dus jullie hebben iemand anders zijn telefoon bekeken?
A|||||||Daar lijkt het op. Mijn welgemeende excuses.
K|hulp|fout|3|bezorgdheid|0|vraag|En waar is de mijne dan?
A|||||||Die ligt gerepareerd op de plank in Tiel.
K|hulp|fout|4|opluchting|0|-|Gerepareerd en wel, nou ja, eind goed al goed.
K|betalen|geen|3|neutraal|0|-|Die vijfendertig euro laten we dan natuurlijk ook vervallen.
#S|gel-0069|gesprek|overheid|
A|||||||Rijbewijsbureau, met Nico.
K|aanvragen|geen|3|neutraal|0|-|nico ik ben vijfenzeventig geworden en dan moet je gekeurd worden
K|aanvragen|wachttijd|2|irritatie|2|-|nou ik heb in mei die papieren ingestuurd en ik heb nog altijd niks
K|aanvragen|geen|2|neutraal|0|-|mijn rijbewijs verloopt over elf dagen
K|gebruiken|geen|2|neutraal|0|-|ik woon buitenaf hier komt geen bus
K|gebruiken|geen|2|neutraal|0|-|mijn vrouw moet drie keer in de week naar de dialyse en dat rij ik
K|aanvragen|bejegening|4|neutraal|0|-|de dokter die keurde was een aardige vent die zei u heeft ogen als een havik
K|aanvragen|informatie|2|irritatie|0|-|en dan zie ik in dat systeem alleen maar aanvullende informatie nodig en niet welke
K|hulp|geen|3|neutraal|0|vraag|wat willen jullie nou eigenlijk nog van me weten
A|||||||De oogarts heeft één vakje niet aangekruist.
K|aanvragen|beleid|2|irritatie|0|-|één vakje en daarvoor lig ik wakker
A|||||||Ik bel de oogarts zelf even. Blijft u hangen?
K|hulp|doorverwijzing|4|verrassing|0|-|belt u die zelf asjemenou
A|||||||Geregeld. U kunt vanaf maandag naar de gemeente.
K|aanvragen|wachttijd|5|opluchting|0|-|maandag al nou mijn vrouw zit hier naast me en die doet zo haar duim omhoog
K|aanvragen|geen|3|neutraal|0|vraag|moet er dan ook een nieuwe pasfoto bij
A|||||||Ja, niet ouder dan zes maanden.
K|geen|geen|3|neutraal|0|-|dan ga ik naar de kapper eerst
#S|gel-0070|gesprek|diensten|
A|||||||Schoonmaakhulp Fris, met Dounia.
K|geen|geen|3|neutraal|0|-|dounia met jacqueline van de herengracht
K|gebruiken|levering|2|irritatie|0|-|er is vanmorgen weer niemand geweest en vorige week dinsdag ook al niet
K|gebruiken|levering|2|neutraal|1|-|ik ben er speciaal voor thuis gebleven want jullie wilden geen sleutel
K|gebruiken|kwaliteit|4|blijdschap|0|-|toen zosia nog kwam was alles pico bello die zag zelf wat er gedaan moest worden
K|gebruiken|kwaliteit|2|neutraal|0|-|sinds zij weg is krijg ik elke keer een ander
K|gebruiken|kwaliteit|2|irritatie|0|-|de laatste die heeft de hele tijd staan bellen op het balkon
K|gebruiken|kwaliteit|2|teleurstelling|0|-|en ze heeft met schuurmiddel over mijn marmeren blad gewreven daar zitten nou krassen in
K|betalen|prijs|2|irritatie|0|-|ik betaal dertig euro per uur voor iets wat ik daarna zelf overdoe
K|vertrekken|geen|3|neutraal|0|wens|dus ik wil ermee stoppen
A|||||||Zosia komt in maart terug van haar verlof.
K|gebruiken|informatie|4|verrassing+blijdschap|0|-|o zosia komt terug dat verandert de zaak
K|wijzigen|geen|3|neutraal|0|vraag|kan ik het dan tot maart op pauze zetten
A|||||||Zonder kosten, ja.
K|wijzigen|beleid|4|opluchting|0|-|dat vind ik een goede oplossing
K|hulp|geen|3|neutraal|0|vraag|en dat marmer hoe pakken we dat aan
A|||||||Ik stuur iemand voor een schaderapport.
K|geen|geen|3|neutraal|0|-|donderdagmiddag kan ik
#S|gel-0071|gesprek|energie|
A|||||||Netbeheer Lagewaard, storingen, met Gijs.
K|gebruiken|storing|3|neutraal|0|-|ja gijs uh wij hebben geen stroom hier
K|gebruiken|storing|2|neutraal|0|-|de hele straat ligt eruit behalve aan de overkant dat is dan weer raar
K|hulp|bereikbaarheid|4|opluchting|0|-|ik had je gelukkig zo aan de lijn
K|gebruiken|geen|2|neutraal|0|-|ik heb een diepvries vol want we hebben vorige week een half varken gekocht
K|gebruiken|geen|3|neutraal|0|-|en mijn man is imker die heeft zo'n uh zo'n broedstoof aanstaan met koninginnen erin
K|gebruiken|geen|2|bezorgdheid|0|angst|als die te koud worden dan zijn we ze allemaal kwijt
K|gebruiken|storing|3|neutraal|0|vraag|dus is er een idee van hoe lang
A|||||||Een aannemer heeft een kabel geraakt. Rond half zes.
K|gebruiken|storing|2|neutraal|0|-|half zes dat is nog drie uur
A|||||||Is er iemand aan de overkant die een verlengsnoer wil delen?
K|gebruiken|informatie|4|verrassing|0|-|goh daar had ik niet aan gedacht
K|gebruiken|geen|3|neutraal|0|-|anneke woont aan de overkant die vindt dat vast goed
K|gebruiken|privacy|3|neutraal|0|vraag|maar is dat veilig zo'n snoer over de straat
A|||||||Met een kabelmat erover en op eigen risico, ja.
K|geen|geen|3|neutraal|0|-|ik ga gauw bellen voor het te laat is
K|hulp|bejegening|4|dankbaarheid|0|-|namens de bijen bedankt
#S|gel-0072|gesprek|webshop|
A|||||||Meubelmeesters, met Annika.
K|geen|geen|3|neutraal|0|-|ja
K|ontvangen|levering|2|irritatie|0|-|die bank die wij in maart hebben besteld daar is nog steeds geen spoor van
K|ontvangen|belofte|2|irritatie|0|-|tien weken zei die verkoper en hij gaf me er nog een hand op
K|ontvangen|levering|2|neutraal|0|-|we zitten nou op week tweeëntwintig
K|ontvangen|geen|2|neutraal|0|-|wij zitten op klapstoelen te eten en tv te kijken
K|aanleiding|geen|2|neutraal|0|-|mijn vrouw is geopereerd aan haar rug die mag niet laag zitten
K|ontvangen|informatie|2|irritatie|0|-|en jullie sturen om de twee weken zo'n vrolijk mailtje nog even geduld met een smiley
K|hulp|herhaling|2|boosheid|3|-|ik heb acht keer gebeld ik heb acht namen opgeschreven jij bent de negende
K|vertrekken|geen|3|neutraal|0|wens|dus ik ga het kort houden ik wil van de koop af
A|||||||Dat mag. Door de termijn te overschrijden kunt u kosteloos ontbinden.
K|vertrekken|beleid|4|verrassing|0|-|zo zonder gezeur dat is meegenomen
K|betalen|geen|3|neutraal|0|vraag|en die aanbetaling van achthonderd euro wanneer staat die terug
A|||||||Binnen vijf werkdagen.
K|betalen|geen|3|neutraal|0|-|vijf werkdagen dat is volgende week dinsdag
K|betalen|belofte|2|irritatie|0|-|als het er dan niet staat dan sta ik woensdag bij jullie in de showroom met mijn klapstoel
#S|gel-0073|gesprek|bank|
A|||||||Buurtbank, met Valerie.
K|geen|geen|3|neutraal|0|-|ja goeiendag madam
K|aanleiding|geen|3|neutraal|0|-|ik ben penningmeester van de harmonie sint-cecilia al zeventien jaar
K|aanleiding|geen|3|neutraal|0|-|en nu geef ik de fakkel door aan een jonger iemand
K|wijzigen|geen|3|neutraal|0|-|dus die volmacht op de rekening moet overgezet worden
K|wijzigen|doorverwijzing|2|irritatie|2|-|ik ben naar den bureau geweest in aalter en die sturen mij naar eeklo
K|wijzigen|doorverwijzing|2|irritatie|2|-|in eeklo zeggen ze dat moet digitaal meneer
K|wijzigen|digitaal|2|verwarring|1|-|en digitaal vraagt die naar een ondernemingsnummer en dat hebben wij niet wij zijn een feitelijke vereniging
K|wijzigen|beleid|2|verwarring|0|-|nu moeten we ook ineens statuten afgeven en die zijn van negentieneenendertig
K|wijzigen|geen|2|irritatie|0|-|ik had gedacht dat is een handtekening en een pint en klaar
K|hulp|geen|3|neutraal|0|wens|kunt gij dat niet met mij in orde brengen
A|||||||Ik maak een dossier en bel jullie alle twee op in één gesprek.
K|wijzigen|doorverwijzing|4|opluchting|0|-|alle twee in ene keer dat is pas werken
K|wijzigen|geen|3|neutraal|0|vraag|en moet ik dan met mijn kaartlezer naast mij zitten
A|||||||Alleen uw identiteitskaart.
K|geen|geen|3|neutraal|0|-|die zit altijd in mijn binnenzak
K|hulp|bejegening|4|blijdschap|0|-|ge krijgt van mij een vrijkaart voor het lenteconcert
#S|gel-0074|gesprek|overheid|
A|||||||Inburgeringsloket, met Joke.
K|geen|geen|3|neutraal|0|-|hallo mevrouw ik heet samuel ik ben uit eritrea
K|gebruiken|geen|3|neutraal|0|-|ik doe inburgering al twee jaar bij de school
K|gebruiken|kwaliteit|4|blijdschap|0|-|school is heel goed ik heb nu bijna b een niveau
K|gebruiken|bejegening|5|dankbaarheid|0|-|mijn juf zij helpt altijd ook met brief en met dokter
K|aanvragen|informatie|2|verwarring|0|-|maar ik heb brief gekregen die ik niet goed begrijp
K|aanvragen|geen|3|neutraal|0|-|daar staat termijn is verlopen en ook boete misschien
K|aanvragen|geen|2|bezorgdheid|0|angst|ik ben bang want ik wil geen boete ik doe echt mijn best
K|aanvragen|geen|2|neutraal|0|-|ik was ook vijf maanden ziek met mijn rug
K|hulp|geen|3|neutraal|0|vraag|wat moet ik nu doen
A|||||||U kunt verlenging vragen omdat u ziek was. Heeft u een briefje van de dokter?
K|geen|geen|3|neutraal|0|-|ja ik heb van ziekenhuis
A|||||||Dan vullen wij samen het formulier in, nu aan de telefoon.
K|aanvragen|beleid|5|opluchting|0|-|samen oh dank u wel dat is heel fijn
K|aanvragen|wachttijd|3|neutraal|0|vraag|hoeveel dagen wacht ik daarna
A|||||||Ongeveer twee weken.
K|aanvragen|beleid|3|neutraal|0|vraag|en ik mag ondertussen wel examen spreken doen in juni
A|||||||Ja, dat gaat gewoon door.
K|hulp|informatie|4|dankbaarheid|0|-|u praat heel rustig ik begrijp alles
#S|gel-0075|gesprek|diensten|
A|||||||Streamplus, met Levi.
K|betalen|prijs|2|irritatie|0|-|levi het is alweer duurder geworden of zie ik dat verkeerd
K|betalen|prijs|2|irritatie|0|-|ik begon bij acht euro en we zitten nou op bijna achttien
K|gebruiken|beleid|2|irritatie|0|-|en ik mag het wachtwoord ook niet meer delen met mijn broertje die op kamers zit
K|gebruiken|kwaliteit|2|teleurstelling|0|-|alle goeie series zijn ook weg naar die andere
K|gebruiken|kwaliteit|4|blijdschap|0|-|ik geef toe die documentaires zijn wel top
K|gebruiken|kwaliteit|2|irritatie|0|-|maar dan zit je net lekker en komt er ineens reclame tussen
K|betalen|prijs|2|boosheid|0|-|reclame terwijl je betaalt hoe verzin je het
K|vertrekken|geen|3|neutraal|0|wens|dus zeg maar op
A|||||||Je kunt ook naar het kleine pakket van negen euro.
K|geen|geen|3|neutraal|0|-|nee dank je
K|vertrekken|beleid|3|neutraal|0|vraag|loopt het nog door tot het eind van de maand of gaat ie er direct af
A|||||||Tot de achtentwintigste kun je kijken.
K|vertrekken|beleid|4|neutraal|0|-|mooi dan kan ik die ene nog afkijken
K|vertrekken|digitaal|2|irritatie|1|-|en nog een tip die opzegknop zit verstopt achter vijf menuutjes dat is echt kinderachtig
K|terugkijken|geen|3|neutraal|0|-|wie weet tot ooit als jullie weer normaal doen
#S|gel-0076|gesprek|verzekering|
A|||||||Zorgverzekeraar Welvaar, met Imke.
K|hulp|geen|3|neutraal|0|-|hai ik heb een rekening ingediend voor een hoortoestel
K|gebruiken|kwaliteit|5|blijdschap|0|-|ik hoor weer vogels dat is echt ongelooflijk
K|gebruiken|kwaliteit|5|blijdschap|0|-|mijn kleindochter die fluistert tegenwoordig en ik versta haar gewoon
K|hulp|beleid|2|neutraal|0|-|maar de helft is afgewezen zie ik
K|hulp|informatie|2|irritatie|0|-|er staat categorie niet conform en daar kan een normaal mens niks mee
K|orienteren|informatie|2|neutraal|0|-|de audicien had me verteld dat ie volledig in het pakket zat
K|betalen|prijs|2|neutraal|0|-|nou moet ik zelf elfhonderd euro bijleggen
K|hulp|geen|3|neutraal|0|-|ik ga niet moeilijk doen hoor
K|hulp|informatie|3|verlangen|0|wens|maar ik wil het wel gewoon snappen
A|||||||Uw audicien heeft categorie vijf ingevuld in plaats van vier.
K|hulp|fout|3|verrassing|0|-|dus een vijf in plaats van een vier dat is alles
A|||||||Ja. Als hij dat aanpast, vergoeden wij het meerdere.
K|hulp|beleid|4|opluchting|0|-|nou gelukkig want ik zag mijn reisje naar de moezel al vervliegen
K|hulp|geen|3|neutraal|0|vraag|bel ik hem of bellen jullie
A|||||||Wij bellen hem.
K|hulp|doorverwijzing|4|blijdschap|0|-|dat is makkelijk dan hoef ik daar niet tussen te zitten
#S|gel-0077|gesprek|wonen|
A|||||||Huurdersservice Stadsblok, met Dewi.
K|geen|geen|3|neutraal|0|-|dewi met wout van de tweede
K|gebruiken|privacy|2|irritatie|0|-|die portiekdeur die gaat al een maand niet meer op slot
K|gebruiken|privacy|2|neutraal|0|-|er slapen nu mensen in de kelder
K|gebruiken|privacy|2|bezorgdheid|0|-|eergisteren lag er een spuit bij de brievenbussen waar kinderen langs lopen hè
K|gebruiken|privacy|2|neutraal|0|-|van mijn buurvrouw is haar e-bike gejat
K|gebruiken|privacy|2|bezorgdheid|0|-|ze durft 's avonds niet meer naar beneden met het vuil
K|hulp|herhaling|2|irritatie|3|-|wij hebben met het hele portiek gemeld ik tel negentien meldingen
K|hulp|wachttijd|2|irritatie|0|-|en dan is het antwoord dat er een onderdeel uit italië moet komen
K|hulp|wachttijd|1|boosheid|0|-|een slot uit italië kom op zeg bij de bouwmarkt hebben ze er honderd hangen
K|hulp|geen|3|neutraal|0|wens|ik wil dat het vandaag dicht zit desnoods met een ketting
A|||||||Ik stuur nu een slotenmaker voor een noodslot.
K|hulp|wachttijd|2|irritatie|0|-|kijk dat had dus een maand geleden ook gekund
K|ontvangen|geen|3|neutraal|0|vraag|en de sleutels hoe krijgen we die allemaal
A|||||||Hij deelt ze vanavond om zes uur uit.
K|geen|geen|3|neutraal|0|-|zes uur ik zet het in de groepsapp
K|hulp|geen|3|verlangen|0|wens|en ik zou nog graag zien dat er iemand met die mensen in de kelder praat want het vriest
A|||||||Ik bel het straatteam.
K|hulp|bejegening|4|dankbaarheid|0|-|fijn dat u daar ook oog voor heeft
#S|gel-0078|gesprek|reizen|
A|||||||Hotel Duinrand, receptie, met Celeste.
K|aanvragen|geen|3|neutraal|0|-|Goedemorgen Celeste, wij komen volgend weekend bij jullie, op naam van Schotanus.
K|aanleiding|geen|3|neutraal|0|-|Mijn man wordt vijftig en hij weet nog van niets.
K|aanvragen|digitaal|4|neutraal|0|-|Het boeken ging heel soepel via de site.
K|aanvragen|geen|3|verlangen|0|wens|Ik zou nu graag een fles champagne op de kamer willen, en misschien wat ballonnen.
K|orienteren|geen|3|neutraal|0|vraag|Is er ook een tafel vrij in het restaurant op zaterdagavond?
K|orienteren|privacy|2|neutraal|0|-|Hij heeft namelijk een notenallergie, en dat is wel echt serieus.
K|gebruiken|privacy|2|neutraal|0|-|Vorig jaar is het in een ander hotel misgegaan en zaten we 's nachts op de eerste hulp.
A|||||||Onze kok heeft er zelf een. Hij belt u vooraf even op.
K|orienteren|privacy|5|vertrouwen|0|-|De kok zelf, dat stelt me enorm gerust.
A|||||||En ik heb een tafel bij het raam om zeven uur.
K|orienteren|geen|4|blijdschap|0|-|Bij het raam, beter kan niet.
K|aanvragen|prijs|3|neutraal|0|vraag|Hoe zit het met de kosten, komt dat op de kamer?
A|||||||Alles op één rekening. De ballonnen zijn van ons.
K|aanvragen|beleid|4|verrassing|0|-|Wat attent.
K|ontvangen|geen|3|neutraal|0|vraag|Kunnen we de kamer misschien iets vroeger in, zo rond een uur?
A|||||||Om twaalf uur al.
K|ontvangen|beleid|5|blijdschap|0|-|Nou, ik heb er nu al zin in!
#S|gel-0079|gesprek|telecom|
A|||||||Vox Telecom, met Stijn.
K|vertrekken|geen|3|neutraal|0|-|stijn ik ben in november bij jullie weggegaan
K|vertrekken|beleid|4|neutraal|0|-|dat opzeggen ging prima dat was met één telefoontje klaar
K|vertrekken|geen|3|neutraal|0|-|de modem heb ik netjes teruggestuurd met dat labeltje
K|betalen|fout|2|irritatie|0|-|en wat zie ik in januari honderdtwintig euro voor niet geretourneerde apparatuur
K|hulp|geen|3|neutraal|0|-|dus ik gebeld en toen zou het rechtgezet worden
K|betalen|fout|2|irritatie|0|-|in februari komt er gewoon een aanmaning met vijftien euro erbovenop
K|hulp|herhaling|2|irritatie|2|-|weer gebeld weer sorry meneer weer zou het rechtgezet worden
K|betalen|fout|2|boosheid|0|-|en nu ligt er een brief van een incassobureau met rood erop
K|betalen|privacy|2|bezorgdheid|0|angst|ik wil een hypotheek aanvragen dus stel dat ik hierdoor ergens geregistreerd sta
K|betalen|geen|2|boosheid|0|-|voor een modem die ik verdorie zelf heb weggebracht
A|||||||Heeft u het verzendbewijs nog?
K|hulp|geen|3|neutraal|0|-|ja en dat heb ik ook al twee keer gemaild
A|||||||Ik heb het. Vordering ingetrokken, en u staat nergens geregistreerd.
K|betalen|fout|4|opluchting|0|-|zeker weten nergens oké dat is het belangrijkste
K|hulp|geen|3|verlangen|0|wens|zet het alsjeblieft in een brief want van beloftes heb ik mijn buik vol
A|||||||U heeft hem nu in uw mail.
K|hulp|belofte|4|verrassing|0|-|verrek hij is er al
#S|gel-0080|gesprek|bezorging|
A|||||||Bloemen van Bies, met Roos.
K|aanvragen|geen|3|neutraal|0|-|hoi roos ik heb bloemen laten bezorgen bij mijn schoonmoeder voor haar verjaardag
K|ontvangen|levering|4|neutraal|0|-|ze waren er op tijd om tien uur 's ochtends
K|ontvangen|kwaliteit|5|blijdschap|0|-|en het was een enorm boeket ze heeft al drie foto's gestuurd
K|ontvangen|fout|2|neutraal|0|-|maar er is iets misgegaan met het kaartje
K|ontvangen|fout|2|verrassing|0|-|daar stond op rust zacht lieve henk
K|ontvangen|geen|4|blijdschap|0|-|ik moet er nu wel om lachen hoor
K|ontvangen|geen|2|neutraal|0|-|alleen zij dacht eerst dat er iemand dood was die zat helemaal te trillen
K|ontvangen|geen|2|bezorgdheid|0|-|en wat me dwarszit is dat er nu ergens een weduwe zit met hoera zeventig op haar bloemstuk
A|||||||O nee. Ik ga meteen bellen met die mevrouw.
K|hulp|bejegening|4|opluchting|0|-|ja doe dat alsjeblieft eerst dat vind ik belangrijker
A|||||||Uw schoonmoeder krijgt vanmiddag een nieuw kaartje met een taartje.
K|hulp|fout|4|verrassing|0|-|een taartje erbij dat vindt ze prachtig
K|geen|geen|3|neutraal|0|-|ze is wel suikerpatiënt bedenk ik nu
A|||||||Dan wordt het een plantje.
K|hulp|beleid|4|blijdschap|0|-|een orchidee daar is ze gek op
K|terugkijken|geen|4|blijdschap|0|-|dit verhaal gaat nog jaren mee op verjaardagen
#S|gel-0081|gesprek|energie|
A|||||||Laadpunt Nederland, met Youssef.
K|gebruiken|geen|3|neutraal|0|-|youssef ik heb sinds een maand een laadpaal van jullie aan de gevel hangen
K|ontvangen|levering|4|neutraal|0|-|de installatie ging vlekkeloos in en uit in twee uur
K|gebruiken|digitaal|2|neutraal|0|-|maar die app die ziet mijn auto de helft van de tijd niet
K|gebruiken|digitaal|2|irritatie|0|-|dan zet ik hem op nachttarief en 's ochtends heb ik nul procent
K|gebruiken|geen|2|irritatie|0|-|vorige week stond ik dus met een lege bak terwijl ik naar een begrafenis moest
K|gebruiken|geen|3|neutraal|1|-|ik heb de paal gereset met dat magneetje
K|gebruiken|geen|3|neutraal|1|-|de app heb ik eraf gegooid en er weer opgezet
K|hulp|informatie|2|irritatie|0|-|op jullie forum zeggen ze dat het aan de auto ligt en de dealer zegt dat het aan de paal ligt
K|hulp|geen|3|neutraal|0|vraag|wie heeft er nou gelijk
A|||||||De paal draait op oude software. Ik zet een update klaar.
K|gebruiken|informatie|2|verrassing|0|-|oude software op een paal van vier weken
K|hulp|geen|3|neutraal|0|vraag|moet ik daar wat voor doen of gaat dat vanzelf
A|||||||Gaat vanzelf, binnen tien minuten.
K|geen|geen|3|neutraal|0|-|ik loop even naar buiten hoor
K|gebruiken|storing|4|blijdschap|0|-|hij knippert groen en ik zie mijn auto in beeld
K|hulp|geen|3|verlangen|0|wens|mag ik jouw nummer houden voor als het morgen toch weer mis is
#S|gel-0082|gesprek|webshop|
A|||||||Fietsplein, met Mats.
K|orienteren|geen|3|neutraal|0|-|ja hallo ik ben op zoek naar een fiets voor mijn vrouw
K|aanleiding|privacy|3|neutraal|0|-|ze heeft een nieuwe knie dus ze moet laag kunnen opstappen
K|orienteren|geen|3|neutraal|0|-|ze is een meter achtenvijftig
K|orienteren|kwaliteit|4|blijdschap|0|-|we hebben bij jullie op de site die blauwe gezien die ziet er keurig uit
K|orienteren|informatie|2|verwarring|0|-|maar bij de ene staat middenmotor en bij de andere voorwielmotor en ik weet niet wat dat uitmaakt
K|orienteren|prijs|2|neutraal|0|-|er zit wel achthonderd euro tussen
K|orienteren|geen|2|bezorgdheid|0|-|en eerlijk gezegd ben ik wat huiverig om zoiets zonder proberen te kopen
K|orienteren|geen|3|neutraal|0|vraag|kan ze er ergens een rondje op rijden
A|||||||We komen met twee modellen bij u langs, gratis.
K|orienteren|beleid|5|verrassing|0|-|aan huis nou dat is een uitkomst
K|orienteren|geen|3|neutraal|0|vraag|en dan kunnen we ook nog nee zeggen
A|||||||Uiteraard.
K|orienteren|beleid|4|vertrouwen|0|-|dat praat prettig
K|orienteren|geen|3|neutraal|0|vraag|wie repareert hem eigenlijk als er later iets aan mankeert
A|||||||Onze monteur, ook aan huis.
K|orienteren|geen|3|neutraal|0|-|goed ik overleg met de baas zoals dat heet
K|orienteren|geen|3|neutraal|0|wens|doe maar vrijdag
#S|gel-0083|gesprek|bank|
A|||||||Oosterbank, pinpassen, met Lonneke.
K|gebruiken|storing|2|neutraal|0|-|ja mijn pas is ingeslikt bij de automaat op het marktplein
K|gebruiken|geen|2|neutraal|0|-|ik sta hier nou met een kar vol boodschappen en geen cent op zak
K|gebruiken|storing|2|neutraal|0|-|hij zei even wachten en toen ging het scherm op zwart
K|gebruiken|privacy|2|bezorgdheid|0|angst|er stond ook een vent heel dicht achter me dus ik vertrouw het niet helemaal
K|hulp|bereikbaarheid|2|irritatie|1|-|op de automaat staat een nummer en dat geeft in gesprek in gesprek
K|aanleiding|geen|3|neutraal|0|-|we gaan overmorgen op vakantie naar de ardennen
K|hulp|geen|3|neutraal|0|wens|dus blokkeer hem eerst maar
A|||||||Staat geblokkeerd. Er is niets opgenomen.
K|gebruiken|privacy|4|opluchting|0|-|gelukkig dan kan ik weer normaal denken
K|aanvragen|levering|3|neutraal|0|vraag|en red ik het met een nieuwe voor donderdag
A|||||||Nee, per post duurt vijf dagen.
K|aanvragen|levering|2|teleurstelling|0|-|hè dat is nou echt balen
A|||||||U kunt wel direct met uw telefoon betalen.
K|gebruiken|digitaal|2|bezorgdheid|0|-|met mijn telefoon ja dat heb ik nog nooit gedurfd
A|||||||Ik loop er met u doorheen.
K|gebruiken|digitaal|4|verrassing|0|-|hij zegt kaart toegevoegd en dat was het dan
K|gebruiken|digitaal|5|blijdschap|0|-|ik ben al bij de kassa en hij zei piep nou moe
#S|gel-0084|gesprek|overheid|
A|||||||Gemeente Berkelmeer, belastingen, met Arno.
K|betalen|geen|3|neutraal|0|-|arno ik heb die woz van jullie gekregen
K|betalen|prijs|1|boosheid+verrassing|0|-|vijfhonderdtwintigduizend voor een rijtjeshuis met asbest op het schuurtje zijn jullie gek geworden
K|betalen|prijs|2|irritatie|0|-|vorig jaar was het vierhonderdtien
K|betalen|fout|2|verwarring|0|-|ik ga dat verslag bekijken en wat zie ik daar staat een aanbouw op die er niet is
K|betalen|fout|2|irritatie|0|-|die is van nummer acht die hebben een serre
K|betalen|fout|2|irritatie|0|-|en ze vergelijken met een vrijstaand huis aan de singel dat slaat nergens op
K|hulp|geen|3|neutraal|0|-|mijn zoon zegt neem zo'n bureau dat gratis bezwaar maakt
K|hulp|geen|3|neutraal|0|-|maar ik dacht ik bel eerst zelf eens
A|||||||Heel goed. Ik zie dat die aanbouw er ten onrechte bij staat.
K|betalen|fout|4|neutraal|0|-|kijk aan dan zijn we het daar vast over eens
A|||||||Ik stel vierhonderdvijftig voor, dan is een bezwaar niet nodig.
K|betalen|beleid|4|verrassing|0|-|zo op een dinsdagochtend aan de telefoon dat had ik niet durven dromen
K|betalen|geen|3|neutraal|0|vraag|krijg ik dan een nieuwe aanslag
A|||||||Binnen drie weken.
K|hulp|bereikbaarheid|4|blijdschap|0|-|ik ga tegen mijn zoon zeggen dat bellen nog steeds werkt
#S|gel-0085|gesprek|verzekering|
A|||||||Autopolis Veste, met Gerben.
K|wijzigen|geen|3|neutraal|0|wens|hallo gerben ik wil mijn auto op jullie verzekering omzetten naar een andere
K|aanleiding|geen|3|neutraal|0|-|de oude panda is naar de sloop en ik heb nu een uh een yaris
K|wijzigen|digitaal|4|neutraal|0|-|het kenteken invullen ging zo
K|wijzigen|prijs|2|verrassing|0|-|maar de premie gaat van eenendertig naar achtenvijftig en daar schrok ik toch even van
K|wijzigen|geen|3|neutraal|0|-|ik rijd nog geen zesduizend kilometer per jaar
K|wijzigen|geen|3|neutraal|0|-|en ik heb tweeëntwintig schadevrije jaren
K|wijzigen|prijs|3|neutraal|0|vraag|komt dat nou door die auto of omdat ik verhuisd ben naar rotterdam
A|||||||Allebei, maar vooral door de postcode.
K|wijzigen|prijs|2|irritatie|0|-|dus als ik twee straten verderop woon in schiedam dan is het goedkoper
A|||||||Dat scheelt elf euro, ja.
K|wijzigen|beleid|2|irritatie|0|-|nou dat is toch krom
K|wijzigen|prijs|3|neutraal|0|vraag|wat gebeurt er als ik van allrisk naar beperkt ga
A|||||||Dan wordt het zevenendertig.
K|wijzigen|prijs|4|neutraal|0|-|zevenendertig is beter te behappen
K|wijzigen|geen|3|bezorgdheid|0|vraag|is dat wel verstandig bij een auto van zes jaar oud
A|||||||Bij die leeftijd kiezen de meeste mensen daarvoor.
K|wijzigen|geen|3|neutraal|0|wens|zet hem dan daarop met ingang van morgen
#S|gel-0086|gesprek|diensten|
A|||||||Muziekschool Allegro, met Winnie.
K|wijzigen|geen|3|neutraal|0|-|winnie het gaat over de pianoles van onze stijn
K|gebruiken|bejegening|5|blijdschap|0|-|hij is dol op meester paul hij imiteert hem thuis zelfs
K|gebruiken|kwaliteit|4|blijdschap|0|-|en wat ie in één jaar heeft geleerd daar staan we van te kijken
K|wijzigen|geen|3|neutraal|0|-|maar hij gaat na de zomer naar de middelbare
K|wijzigen|geen|2|neutraal|0|-|en dan is woensdag kwart voor drie geen doen meer want dan heeft ie nog biologie
K|wijzigen|informatie|2|neutraal|1|-|ik zie op het rooster alleen nog plek bij mevrouw de groot
K|wijzigen|geen|2|bezorgdheid|0|angst|ik weet zeker dat ie stopt als ie bij paul weg moet daar vrees ik voor
K|betalen|prijs|3|neutraal|0|-|en we betalen het jaarbedrag ineens dus dat is ook nogal een beslissing
K|wijzigen|geen|3|verlangen|0|wens|zou paul niet iets later kunnen desnoods half zeven
A|||||||Paul wil donderdag wel een half uur langer blijven.
K|wijzigen|beleid|5|blijdschap|0|-|o wat een topper is het toch
K|geen|geen|3|neutraal|0|-|donderdag heeft ie alleen scouting om acht uur dat past net
K|betalen|beleid|3|neutraal|0|vraag|mag het bedrag deze keer in twee keer
A|||||||In vier keer mag ook.
K|geen|geen|3|neutraal|0|-|twee is genoeg
K|geen|geen|3|neutraal|0|-|ik ga het hem vertellen als ie uit school komt
#S|gel-0087|gesprek|reizen|
A|||||||Cruisemaatschappij Noordster, met Marit.
K|gebruiken|geen|3|neutraal|0|-|Marit, wij zijn gisteren teruggekomen van de fjordencruise.
K|gebruiken|kwaliteit|5|blijdschap|0|-|De natuur was van een schoonheid waar je stil van wordt.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het eten aan boord was ook voortreffelijk.
K|gebruiken|kwaliteit|2|irritatie|0|-|Onze hut lag daarentegen pal boven de machinekamer.
K|aanvragen|prijs|2|irritatie|0|-|Wij hadden zeshonderd euro bijbetaald voor een zogeheten rustige ligging.
K|gebruiken|kwaliteit|2|neutraal|0|-|Mijn man heeft tien nachten met oordoppen gelegen.
K|hulp|bejegening|2|boosheid|1|-|Aan de balie haalde de hotelmanager zijn schouders op en noemde het "charmant scheepsgeluid".
K|hulp|bejegening|1|boosheid|0|-|Zo laat ik mij niet wegzetten.
K|hulp|geen|3|verlangen|0|wens|Ik verwacht minstens die zeshonderd euro terug.
A|||||||Heeft u het aan boord schriftelijk gemeld?
K|hulp|informatie|2|irritatie|0|-|Nee, want niemand zei dat dat moest.
A|||||||Zonder melding kan ik alleen een tegoed van tweehonderd geven.
K|hulp|beleid|2|teleurstelling|0|-|Een tegoed, alsof ik nog een keer met u wil varen.
K|hulp|geen|3|neutraal|0|-|Dat sla ik af.
K|hulp|geen|3|neutraal|0|vraag|Waar kan ik een officiële klacht indienen?
A|||||||Via ons klachtenformulier.
K|terugkijken|geen|2|irritatie|0|-|Het is jammer, want u verpest er achteraf een droomreis mee.
#S|gel-0088|gesprek|energie|
A|||||||Ketelservice Gloed, met Annet.
K|geen|geen|3|neutraal|0|-|ja annet hier met jaap van de boerderij aan de dijk
K|hulp|geen|3|neutraal|0|-|die jongen van jou is geweest voor het jaarlijks onderhoud
K|hulp|bejegening|4|blijdschap|0|-|gezellige kerel die lust wel een kop soep
K|gebruiken|storing|2|neutraal|0|-|maar sinds ie weg is drupt ie onderuit
K|gebruiken|storing|2|neutraal|0|-|ik heb er zo'n jampotje onder staan dat is in twee uur vol
K|gebruiken|geen|2|bezorgdheid|0|-|nou heb ik daar de meterkast naast dus dat bevalt me niks
K|gebruiken|privacy|3|bezorgdheid|0|vraag|kan dat kwaad of mag ie aanblijven
A|||||||Zet hem maar even uit. Ik stuur hem terug.
K|gebruiken|geen|3|neutraal|0|-|uit zetten goed
K|gebruiken|geen|3|neutraal|0|vraag|is dat die rooie knop of die zwarte
A|||||||De zwarte.
K|geen|geen|3|neutraal|0|-|hij is uit
K|hulp|levering|3|neutraal|0|vraag|hoe laat kan ie hier zijn want ik moet om vier uur melken
A|||||||Binnen het uur.
K|hulp|wachttijd|4|blijdschap|0|-|da's rap
K|hulp|prijs|3|neutraal|0|-|en ik ga er vanuit dat daar geen rekening van komt
A|||||||Nee natuurlijk niet.
K|geen|geen|3|neutraal|0|-|dan zet ik de soep weer op
#S|gel-0089|gesprek|webshop|
A|||||||Modehuis Vera, klantenservice, met Jolien.
K|wijzigen|geen|3|neutraal|0|-|dag jolien ik heb op veertien april een kleed besteld voor de communie van onze kleine
K|ontvangen|kwaliteit|2|neutraal|0|-|dat kleed past haar niet 't is veel te wijd in de schouders
K|wijzigen|geen|3|neutraal|0|-|ik heb dat direct teruggestuurd ik heb daar nog het bewijs van
K|betalen|wachttijd|2|irritatie|3|-|we zijn nu vijf weken verder en ik heb nog geen cent gezien
K|hulp|informatie|2|irritatie|2|-|ik heb al gemaild en dan krijg ik altijd hetzelfde antwoord uw retour wordt verwerkt
K|betalen|prijs|2|neutraal|0|-|'t is negenentachtig euro da's voor mij veel geld
K|aanvragen|geen|3|neutraal|0|-|en ik heb ondertussen een ander moeten kopen in de stad
K|ontvangen|bejegening|4|neutraal|0|-|daar hebben ze 't zelfs nog ingekort terwijl ik wachtte
K|terugkijken|geen|2|irritatie|0|-|ja dan begint ge te denken waarom bestel ik nog online
A|||||||Ik vind het pakket niet terug in het magazijn.
K|wijzigen|fout|1|boosheid|0|-|hoe niet terug da's getekend ze door ene verbruggen
A|||||||Met die naam kom ik verder. Het is onder een ander nummer geboekt.
K|betalen|geen|3|neutraal|0|vraag|en betekent dat nu dat ik mijn geld krijg
A|||||||Vandaag nog teruggestort.
K|geen|geen|4|opluchting|0|-|oef
K|betalen|fout|2|irritatie|0|-|maar dat ik daar zelf achter moet zitten hè da's toch niet serieus
#S|gel-0090|gesprek|wonen|
A|||||||Bouwbedrijf Stevast, nazorg, met Cor.
K|gebruiken|geen|3|neutraal|0|-|cor we zitten nou drie maanden in dat nieuwbouwhuis kavel achttien
K|gebruiken|kwaliteit|4|blijdschap|0|-|het is een heerlijk huis lekker licht
K|ontvangen|kwaliteit|2|neutraal|0|-|bij de oplevering hebben we zesentwintig punten genoteerd
K|hulp|kwaliteit|4|neutraal|0|-|daar zijn er eerlijk is eerlijk twintig keurig van hersteld
K|hulp|wachttijd|2|irritatie|0|-|maar die laatste zes daar gebeurt niks mee
K|gebruiken|kwaliteit|2|neutraal|0|-|het ergste is die schuifpui die klemt
K|gebruiken|kwaliteit|2|neutraal|0|-|en in de badkamer loopt het water de verkeerde kant op naar de deur toe
K|hulp|doorverwijzing|2|irritatie|2|-|ik bel de tegelzetter die zegt dat is de dekvloer en de vloerenman zegt dat is de tegelzetter
K|hulp|belofte|2|irritatie|0|-|jouw collega zou voor de bouwvak langskomen en de bouwvak is nou al voorbij
K|betalen|geen|3|neutraal|0|-|ik heb nog vijf procent in depot staan en die geef ik niet vrij
A|||||||Begrijpelijk. Ik kom maandag zelf met de tegelzetter en de vloerenman.
K|hulp|doorverwijzing|4|blijdschap|0|-|alle drie tegelijk dat is de beste zet die ik tot nu toe gehoord heb
K|hulp|geen|3|neutraal|0|vraag|en die pui nemen we die dan meteen mee
A|||||||Ik neem de stelsleutel mee.
K|hulp|geen|3|neutraal|0|-|ik zorg voor koffie en voor de lijst
K|hulp|geen|3|verlangen|0|wens|en zet alsjeblieft alles op papier
#S|gel-0091|gesprek|bezorging|
A|||||||Postpunt Centraal, met Lisa.
K|ontvangen|levering|2|irritatie|0|-|lisa ik krijg al drie weken geen post
K|ontvangen|levering|2|neutraal|0|-|of nou ja op maandag een keer een folder van de pizzeria
K|ontvangen|levering|2|neutraal|0|-|ik heb een oproep van het ziekenhuis gemist daar kwam ik pas achter toen ze me belden
K|betalen|geen|2|neutraal|0|-|en een bekeuring die is nou verhoogd omdat ik de eerste brief nooit gehad heb
K|ontvangen|bejegening|4|neutraal|0|-|onze vaste postbode die kende ik dertig jaar die wist alles
K|ontvangen|kwaliteit|2|irritatie|0|-|die is met pensioen en nou loopt er elke keer een ander met zo'n koptelefoon op
K|ontvangen|fout|2|irritatie|0|-|ik vind post van de buren in mijn bus en mijn buurvrouw vindt die van mij
K|ontvangen|privacy|2|bezorgdheid|0|angst|straks ligt er een bankpas van mij bij een vreemde daar moet ik niet aan denken
K|hulp|geen|3|neutraal|0|vraag|kunt u daar nou iets aan doen of is dat tegenwoordig gewoon zo
A|||||||De nummers in uw hofje zijn verkeerd ingevoerd. Dat pas ik aan.
K|ontvangen|fout|4|opluchting|0|-|ach dus het lag aan een lijstje
K|ontvangen|geen|3|neutraal|0|vraag|en mijn post van die drie weken waar is die dan
A|||||||Vermoedelijk bij het andere hofje, ik laat het ophalen.
K|ontvangen|geen|3|neutraal|0|-|dat is bij de molen daar kan ik ook wel heen lopen
K|hulp|informatie|3|neutraal|0|wens|en wilt u me een briefje sturen voor die boete dat het niet aan mij lag
A|||||||Dat doe ik per aangetekende post.
K|geen|geen|3|blijdschap|0|-|aangetekend ha als ie maar aankomt
#S|gel-0092|gesprek|telecom|
A|||||||Kabel Noord, met Ivar.
K|gebruiken|storing|2|irritatie|0|-|ivar de wifi doet het weer eens niet boven
K|gebruiken|geen|3|neutraal|0|-|ik werk thuis en mijn man ook en dan hebben we nog twee pubers
K|gebruiken|kwaliteit|2|irritatie|0|-|zodra die gaan gamen sta ik bevroren in beeld met mijn mond open
K|gebruiken|geen|2|irritatie|0|-|mijn baas maakte er gisteren een grapje over en iedereen lachen
K|aanvragen|prijs|2|neutraal|0|-|ik heb bij jullie al zo'n versterker gekocht van negentig euro
K|gebruiken|kwaliteit|2|teleurstelling|0|-|nou die doet precies niks
K|gebruiken|geen|3|neutraal|1|-|ik heb hem op de overloop gehad in de slaapkamer op de trap
K|hulp|wachttijd|4|neutraal|0|-|vorige keer was ik wel snel aan de beurt dat moet gezegd
K|hulp|kwaliteit|2|neutraal|0|-|alleen het enige wat ze deden was op afstand resetten
K|hulp|geen|3|verlangen|0|wens|ik wil nou gewoon dat er iemand met verstand van zaken in huis komt meten
A|||||||Dat kan maandag, en de versterker neem ik terug.
K|betalen|beleid|4|verrassing|0|-|echt krijg ik die negentig euro weer
A|||||||Ja, hij staat op uw volgende factuur.
K|hulp|prijs|3|neutraal|0|vraag|is zo'n monteur gratis of moet ik daar weer voor in de buidel tasten
A|||||||Gratis.
K|hulp|levering|3|neutraal|0|wens|doe hem dan in de ochtend want om twee uur heb ik een presentatie
#S|gel-0093|gesprek|bank|
A|||||||Polderbank, leningen, met Chiel.
K|aanvragen|geen|3|neutraal|0|-|chiel ik heb een lening aangevraagd voor een busje
K|aanleiding|geen|3|neutraal|0|-|ik ben stukadoor en mijn oude is door de keuring gezakt
K|aanvragen|digitaal|4|neutraal|0|-|die aanvraag invullen was een fluitje van een cent
K|aanvragen|beleid+informatie|2|neutraal|0|-|maar ik krijg een afwijzing en er staat niet bij waarom
K|aanvragen|informatie|2|verwarring|0|-|ja op basis van ons model dat staat er
K|aanvragen|geen|3|neutraal|0|-|ik heb nooit een dag rood gestaan
K|aanvragen|geen|3|neutraal|0|-|mijn orderboek zit vol tot na de bouwvak
K|gebruiken|geen|2|bezorgdheid|0|-|zonder busje kan ik niet werken en zonder werk kan ik niks betalen
K|hulp|geen|3|neutraal|0|vraag|zit daar nog een mens achter die ik kan spreken
A|||||||Dat ben ik. Er staat een telefoonkrediet uit tweeduizend zestien open.
K|aanvragen|geen|2|verrassing|0|-|een telefoonkrediet maar dat toestel is al lang kapot en betaald
A|||||||Het is nooit afgemeld. Vraag de provider om een afmelding, dan kijk ik opnieuw.
K|aanvragen|informatie|4|opluchting|0|-|oké nou weet ik tenminste waar het vandaan komt
K|aanvragen|wachttijd|3|neutraal|0|vraag|hoe lang duurt het bij jou als dat binnen is
A|||||||Een dag.
K|aanvragen|geen|3|neutraal|0|-|dan hang ik nou op en bel ik die lui
K|hulp|informatie|4|dankbaarheid|0|-|thanks dat je het gewoon zegt en niet zo'n modelverhaal houdt
#S|gel-0094|gesprek|overheid|
A|||||||Leerlingenvervoer, met Thea.
K|geen|geen|3|neutraal|0|-|ja met de moeder van milan
K|gebruiken|levering|2|irritatie|0|-|het busje was vanochtend voor de vijfde keer in twee weken te laat
K|gebruiken|geen|3|neutraal|0|-|milan heeft autisme dus voor hem moet het voorspelbaar zijn
K|gebruiken|levering|2|neutraal|0|-|hij staat dan met zijn jas aan achter het raam te wiegen
K|gebruiken|bejegening|4|dankbaarheid|0|-|toen meneer kees reed ging alles goed die had een fotoboekje voor hem gemaakt
K|gebruiken|informatie|2|irritatie|0|-|nu is het elke week een ander gezicht en niemand laat dat van tevoren weten
K|gebruiken|fout+privacy|1|boosheid|0|-|en gisteren hebben ze hem bij de verkeerde school afgezet
K|gebruiken|privacy|1|bezorgdheid|0|-|mijn kind stond daar alleen op een plein en ik werd gebeld door een wildvreemde
K|hulp|herhaling|2|irritatie|3|-|ik heb hier al een map vol mails over
K|hulp|geen|3|neutraal|0|wens|ik wil één vaste chauffeur en ik wil dat iemand mij uitlegt hoe dit heeft kunnen gebeuren
A|||||||Dit is heel ernstig. De wethouder krijgt vandaag een melding.
K|hulp|bejegening|4|dankbaarheid|0|-|fijn dat u niet begint met er is een tekort aan chauffeurs
A|||||||Meneer Kees wil vanaf maandag de route weer rijden.
K|gebruiken|beleid|5|blijdschap|0|-|kees o mijn god milan gaat door het plafond
K|gebruiken|geen|3|neutraal|0|vraag|en de rest van deze week wat doen we dan
A|||||||Een taxi met een begeleider, die belt u vanavond.
K|hulp|belofte|3|bezorgdheid|0|-|ik reken erop hè want nog zo'n dag kan ik niet hebben
#S|gel-0095|gesprek|diensten|
A|||||||Dierenkliniek De Poot, met Silke.
K|aanvragen|geen|3|neutraal|0|wens|hoi silke ik wil een afspraak voor onze kat want hij doet raar
K|aanleiding|privacy|2|neutraal|0|-|hij eet sinds gisteren niet en hij zit de hele tijd op de bak zonder dat er iets komt
K|aanleiding|geen|2|bezorgdheid|0|-|hij jankt ook zo heel zachtjes dat gaat me door merg en been
K|orienteren|informatie|2|verwarring|0|-|ik heb zitten lezen op internet en dan heeft ie van alles van stress tot kanker
K|aanvragen|digitaal|2|neutraal|1|-|online was de eerste plek pas donderdag
K|aanvragen|geen|3|bezorgdheid|0|vraag|kan dat zo lang wachten of niet
A|||||||Nee, een kater die niet plast moet direct komen.
K|aanvragen|geen|2|bezorgdheid|0|angst|oh jee is het zo ernstig gaat ie dood
A|||||||Als u nu komt, is het bijna altijd goed te behandelen.
K|geen|geen|3|neutraal|0|-|ik pak de mand
K|aanvragen|prijs|3|neutraal|0|vraag|mag ik nog vragen wat dat kost ongeveer want ik zit krap
A|||||||Rond de driehonderd, en het mag in termijnen.
K|betalen|beleid|4|opluchting|0|-|in termijnen o gelukkig dan kan het
K|aanvragen|bereikbaarheid|4|dankbaarheid|0|-|fijn dat jullie er op zaterdag gewoon zijn
K|ontvangen|geen|3|neutraal|0|vraag|moet ik achterom of door de voordeur
A|||||||Achterom, ik sta klaar.
K|geen|geen|3|neutraal|0|-|tien minuten
#S|gel-0096|gesprek|verzekering|
A|||||||Fietspolis Spaak, met Jurre.
K|aanleiding|privacy|2|neutraal|0|-|jurre mijn bakfiets is vannacht gestolen zo van de stoep
K|aanleiding|geen|2|neutraal|0|-|dat ding was zesduizend euro en er zaten twee regenhoezen op en een kinderstoeltje
K|hulp|digitaal|4|neutraal|0|-|aangifte heb ik online gedaan dat was zo gepiept
K|hulp|geen|3|neutraal|0|-|er zit een trackertje in van jullie
K|gebruiken|storing|2|irritatie|0|-|maar die app die zegt laatste locatie onbekend ja daar heb je dan zo'n tracker voor
K|gebruiken|kwaliteit|2|irritatie|0|-|ik heb daar honderdvijftig euro extra voor neergeteld
K|aanleiding|geen|3|neutraal|0|-|ik breng er mijn kinderen mee naar de crèche en ik heb geen auto
K|hulp|beleid|2|bezorgdheid|0|angst|en nou lees ik iets over twee sloten en ik had er maar één op dus ik voel de bui al hangen
A|||||||Een tracker telt als tweede slot.
K|hulp|beleid|5|opluchting|0|-|echt waar o dat is zo'n opluchting
A|||||||En ik zie hem, hij staat in een loods in Velsen.
K|hulp|kwaliteit|5|verrassing+blijdschap|0|-|je ziet hem nee joh dat meen je niet
K|hulp|geen|3|neutraal|0|vraag|moet ik er dan zelf heen of bellen jullie de politie
A|||||||Ons team gaat samen met de politie.
K|hulp|geen|3|neutraal|0|-|maar goed ook want ik had bijna mijn zwager gebeld en dat wil je niet
K|hulp|geen|3|neutraal|0|vraag|hoe kom ik morgen bij de crèche
A|||||||Er komt vanmiddag een leenbakfiets.
#S|gel-0097|gesprek|reizen|
A|||||||Veerdienst Oude Rede, met Klaas.
K|geen|geen|3|neutraal|0|-|klaas moin
K|wijzigen|geen|3|neutraal|0|-|wij staan voor vrijdag op de boot van kwart over tien met de auto
K|wijzigen|geen|3|neutraal|0|-|maar mijn dochter heeft haar examen gehaald en nou is die uitreiking vrijdagmorgen
K|aanleiding|geen|4|blijdschap|0|-|ze is de eerste van de familie met een diploma vwo dus daar gaan we met z'n allen heen
K|wijzigen|geen|3|verlangen|0|wens|we zouden dus graag een boot later willen
K|wijzigen|digitaal|2|neutraal|1|-|op de site staan alle middagboten op vol
K|wijzigen|geen|2|teleurstelling|0|-|en het huisje is vanaf vrijdag betaald dus een dag missen dat is wel zuur
K|wijzigen|geen|3|neutraal|0|vraag|is er een wachtlijst of zo
A|||||||Op de boot van half acht 's avonds heb ik net een afmelding.
K|wijzigen|geen|4|opluchting|0|-|half acht dat is prachtig dan hebben we de zonsondergang ook nog
K|wijzigen|prijs|3|neutraal|0|vraag|kost het omboeken nog iets
A|||||||Tien euro, maar voor een geslaagde doe ik het gratis.
K|wijzigen|beleid|5|verrassing|0|-|nou klaas dat is een mooi gebaar
K|gebruiken|beleid|3|neutraal|0|vraag|en de hond mag die bij ons blijven zitten of moet ie in de auto
A|||||||Gewoon mee op het dek.
K|gebruiken|beleid|4|blijdschap|0|-|dan is iedereen blij
K|terugkijken|bejegening|4|vertrouwen|0|-|het is bij jullie ook altijd zo gemoedelijk daarom komen we al van kindsbeen af
#S|gel-0098|gesprek|energie|
A|||||||Groene Gilde, opzeggingen, met Thirza.
K|vertrekken|geen|3|neutraal|0|wens|thirza ik wil opzeggen en het is een beetje een raar verhaal
K|aanleiding|geen|3|neutraal|0|-|wij gaan op een zeilboot wonen mijn man en ik
K|vertrekken|geen|3|neutraal|0|-|het huis is verkocht per dertig juni
K|gebruiken|kwaliteit|4|blijdschap|0|-|we zijn altijd heel tevreden geweest over jullie
K|gebruiken|informatie|4|blijdschap|0|-|vooral die maandelijkse tips daar heb ik echt op bespaard
K|vertrekken|digitaal|2|neutraal|1|-|maar als ik verhuizing doorgeef dan vraagt ie een nieuw adres en ja dat hebben we dus niet
K|vertrekken|digitaal|2|irritatie|1|-|ik heb ligplaats wisselend ingevuld en toen kreeg ik een foutmelding
K|betalen|prijs|3|neutraal|0|vraag|en zit er een boete op want ik zit nog vast tot oktober
A|||||||Bij het verlaten van een netaansluiting geen boete.
K|vertrekken|beleid|4|opluchting|0|-|o fijn dat had ik niet durven hopen
K|betalen|geen|3|neutraal|0|vraag|waar stuur je de eindnota dan naartoe
A|||||||Per mail, en we hebben dan een postadres nodig.
K|geen|geen|3|neutraal|0|-|doe maar mijn zus in leeuwarden die heeft een brievenbus
K|betalen|geen|3|neutraal|0|-|en krijgen we geld terug dan mag dat op dezelfde rekening
A|||||||Goede vaart alvast.
K|hulp|bejegening|4|blijdschap|0|-|leuk dat je dat zegt
K|terugkijken|geen|4|vertrouwen|0|-|als we ooit weer aan wal komen dan weten we jullie te vinden
#S|gel-0099|gesprek|bezorging|
A|||||||Boodschappendienst Hop, met Jelle.
K|ontvangen|levering|2|neutraal|0|-|ja uh hallo de boodschappen zijn er net geweest
K|ontvangen|bejegening|4|blijdschap|0|-|die bezorger was een schatje die heeft de tassen helemaal tot in mijn keuken gezet
K|ontvangen|fout|2|neutraal|0|-|maar uh het zijn dus niet mijn boodschappen
K|ontvangen|geen|3|blijdschap|0|-|ik heb hier vier kratten bier en tien pakken chips staan en ik ben zesentachtig
K|ontvangen|fout|2|neutraal|0|-|en mijn pap en mijn bruine boterhammen die zijn er niet bij
K|ontvangen|geen|3|blijdschap|0|-|ik denk dat er ergens een stel studenten nou naar mijn griesmeel zit te kijken
K|ontvangen|privacy|2|bezorgdheid|0|-|alleen ik heb suiker en ik moet om twaalf uur wel wat gegeten hebben
K|ontvangen|levering|3|neutraal|0|vraag|kan die jongen nog terugkomen
A|||||||Hij draait nu om. Met een kwartier is hij er.
K|ontvangen|wachttijd|4|opluchting|0|-|een kwartier dat haal ik makkelijk
A|||||||Weet u zeker dat u nog iets te eten heeft?
K|geen|geen|3|neutraal|0|-|ja een banaan
K|hulp|bejegening|4|dankbaarheid|0|-|lief dat u dat vraagt kind
K|wijzigen|geen|3|neutraal|0|vraag|en uh mag ik misschien één zo'n zakje chips houden
A|||||||Houdt u er gerust twee.
K|hulp|beleid|5|blijdschap|0|-|nou dan wordt het hier vanavond ook nog gezellig
#S|gel-0100|gesprek|diensten|
A|||||||Datingplatform Samen, met Britt.
K|betalen|geen|3|neutraal|0|-|ja hoi dit is een beetje gênant
K|vertrekken|geen|4|blijdschap|0|-|ik heb iemand gevonden maar niet via jullie gewoon bij de bakker
K|vertrekken|geen|3|neutraal|0|-|dus ik had mijn profiel eraf gegooid in juni
K|betalen|beleid|2|irritatie|0|-|en nou blijkt dat het abonnement gewoon doorloopt als je je profiel weghaalt
K|betalen|prijs|2|irritatie|0|-|er is vier keer negenendertig euro afgeschreven
K|betalen|informatie|2|irritatie|0|-|dat stond dus ergens helemaal onderin in grijze lettertjes
K|hulp|digitaal|2|neutraal|1|-|ik kan ook niet meer inloggen om het te stoppen want ja mijn profiel is weg
K|betalen|geen|2|neutraal|0|-|en mijn nieuwe vriend zag dat op mijn afschrift en die keek wel even raar
K|vertrekken|geen|3|verlangen|0|wens|ik wil graag dat het stopt en dat ik dat geld terugkrijg
A|||||||Stoppen kan meteen. Terugbetalen kan ik voor één maand.
K|betalen|beleid|2|teleurstelling|0|-|eentje maar dat vind ik wel erg mager
K|betalen|geen|3|neutraal|0|-|ik heb in al die maanden niet één keer ingelogd dat kun je zien
A|||||||Daar heeft u gelijk in. Ik leg drie maanden voor aan mijn leidinggevende.
K|betalen|beleid|3|neutraal|0|-|drie is redelijk
K|hulp|wachttijd|3|neutraal|0|vraag|hoe lang duurt dat voor die iets beslist
A|||||||Morgen hoort u het.
K|geen|geen|3|neutraal|0|-|goed dan hang ik de slingers nog niet op
#S|gel-0101|gesprek|wonen|
A|||||||Woningruil Centraal, met Petra.
K|aanleiding|geen|3|neutraal|0|-|petra ik zit met mijn drie kinderen op twee kamers boven een snackbar
K|gebruiken|kwaliteit|2|neutraal|0|-|alles ruikt naar vet de gordijnen de kleren de kinderen
K|aanvragen|wachttijd|2|teleurstelling|3|-|we staan negen jaar ingeschreven
K|aanvragen|geen|3|neutraal|0|-|in die tijd heb ik op uh ik denk tweehonderd huizen gereageerd
K|aanvragen|geen|2|teleurstelling|0|-|en dan word je tweeënveertigste en dan vijfenzestigste
K|aanvragen|geen|4|blijdschap|0|-|vorige maand was ik eindelijk tweede ik was al aan het inpakken in mijn hoofd
K|aanvragen|fout|2|irritatie|0|-|en toen kregen we een mail dat onze inkomensgegevens niet op tijd waren terwijl ik die zelf heb gebracht
K|aanvragen|bejegening|2|irritatie|0|-|de vrouw aan de balie zei dan had u maar een kopietje moeten maken
K|aanvragen|geen|2|teleurstelling|0|-|ik heb in de auto zitten huilen
K|hulp|geen|3|verlangen|0|wens|ik vraag niet om voorrang ik wil alleen dat het eerlijk gaat
A|||||||Er ligt hier een ontvangststempel. U was dus op tijd.
K|aanvragen|fout|2|verrassing+boosheid|0|-|dus het lag er gewoon al die tijd
A|||||||Die woning is weg. Ik kan u bij de volgende als eerste zetten.
K|aanvragen|beleid|4|opluchting|0|-|als eerste dat zou zo veel betekenen
K|aanvragen|geen|3|bezorgdheid|0|vraag|maar wanneer komt er weer een
A|||||||In maart komen er zes in de nieuwbouw vrij.
K|aanvragen|geen|3|verlangen|0|wens|maart nou dan duim ik met alle vingers die ik heb
#S|gel-0102|gesprek|bank|
A|||||||Havenbank, jongerenrekening, met Dave.
K|aanvragen|geen|3|neutraal|0|-|hey dave ik ben zestien en ik wil een rekening
K|aanleiding|geen|3|neutraal|0|-|ik ga werken bij de ijssalon en die willen een rekeningnummer
K|aanvragen|digitaal|4|blijdschap|0|-|met die app ben ik best ver gekomen gewoon met een selfie en zo
K|aanvragen|digitaal|2|irritatie|1|-|maar dan zegt ie je ouder moet goedkeuren en mijn moeder drukt op akkoord en dan komt ie weer terug bij begin
K|aanvragen|digitaal|2|neutraal|2|-|we hebben het letterlijk zes keer gedaan
K|aanvragen|geen|3|neutraal|0|-|mijn ouders zijn gescheiden misschien dat het daardoor komt weet ik veel
K|aanvragen|geen|2|bezorgdheid|0|-|zaterdag moet ik beginnen en anders geeft ie die plek aan iemand anders denk ik
A|||||||Ik zie het: beide ouders met gezag moeten akkoord geven.
K|aanvragen|beleid|2|irritatie|0|-|o maar mijn vader zit op een booreiland die heeft nauwelijks bereik
K|aanvragen|beleid|3|neutraal|0|vraag|kan het ook met een belletje of een appje van hem
A|||||||Een ingesproken bericht mag, met zijn geboortedatum.
K|aanvragen|beleid|4|verrassing|0|-|o chill dat kan ie wel
K|aanvragen|geen|3|neutraal|0|vraag|en krijg ik dan meteen een nummer of pas als die pas er is
A|||||||Het nummer direct, de pas na vier dagen.
K|aanvragen|wachttijd|4|blijdschap|0|-|lekker man dan haal ik zaterdag
K|gebruiken|prijs|3|neutraal|0|vraag|kost het eigenlijk iets per maand
A|||||||Tot je achttiende niks.
K|geen|geen|4|blijdschap|0|-|top krijg je een gratis bolletje als je langskomt
#S|gel-0103|gesprek|overheid|
A|||||||Studiefinanciering, met Marloes.
K|geen|geen|3|neutraal|0|-|hallo met daan bakker studentnummer heb ik hier niet bij
K|aanleiding|geen|3|neutraal|0|-|ik ben in februari gestopt met mijn studie omdat ik een burn-out had
K|wijzigen|geen|3|neutraal|0|-|dat heb ik toen bij school gemeld dus ik dacht dat jullie het ook wisten
K|wijzigen|informatie|2|verwarring|0|-|blijkbaar praten die systemen niet met elkaar
K|betalen|beleid|2|irritatie|0|-|nu moet ik voor mijn reisproduct een boete betalen van honderdvijftig per halve maand
K|betalen|prijs|2|neutraal|0|-|dat is al opgelopen tot negenhonderd euro terwijl ik in de ziektewet zit
K|gebruiken|geen|3|neutraal|0|-|en ik heb in die maanden niet één keer in een trein gezeten ik kwam mijn bed niet uit
K|hulp|digitaal|2|neutraal|1|-|ik heb een bezwaar proberen in te dienen maar daarvoor moest ik tien vakken invullen en dat trok ik toen niet
K|hulp|beleid|3|verlangen|0|wens|ik hoop dat er iets van een uitzondering is
A|||||||Met een verklaring van je huisarts kan de boete vervallen.
K|hulp|beleid|4|opluchting|0|-|oh serieus dat zou echt een last van me af halen
K|hulp|geen|3|neutraal|0|vraag|en moet ik dan alsnog die tien vakken door
A|||||||Nee, ik maak het bezwaar nu met je op.
K|hulp|bejegening|5|dankbaarheid|0|-|wat ontzettend aardig
K|hulp|doorverwijzing+herhaling|2|irritatie|2|-|bij de vorige drie gesprekken werd ik alleen maar naar de website verwezen
K|geen|geen|3|neutraal|0|-|oké ik ga er even voor zitten
#S|gel-0104|gesprek|webshop|
A|||||||Wijnkelder De Kurk, met Etienne.
K|ontvangen|geen|3|neutraal|0|-|Goedemiddag Etienne, ik heb de proefdoos ontvangen.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Die witte uit de Jura was werkelijk een openbaring.
K|gebruiken|informatie|4|blijdschap|0|-|En het boekje erbij leest als een roman.
K|ontvangen|kwaliteit|2|teleurstelling|0|-|Eén fles was echter gebroken, en wel de duurste.
K|ontvangen|levering|2|irritatie|0|-|De bezorger had de doos zonder aanbellen tegen de schuurdeur gegooid, dat heeft mijn buurman gezien.
K|gebruiken|kwaliteit|2|neutraal|0|-|Een tweede fles had kurk, dat kan natuurlijk gebeuren.
K|ontvangen|geen|3|neutraal|0|vraag|Hoe lossen we dat op?
A|||||||Beide flessen stuur ik kosteloos na.
K|ontvangen|beleid|4|verrassing|0|-|Ook die met kurk, dat is ruimhartig.
K|ontvangen|geen|3|verlangen|0|wens|Zou dat voor Eerste Kerstdag kunnen, want dan komt mijn broer uit Bordeaux?
A|||||||Vrijdag heeft u ze in huis.
K|ontvangen|levering|4|blijdschap|0|-|Dan kan ik hem eindelijk eens iets nieuws laten proeven.
K|aanvragen|prijs|3|neutraal|0|vraag|Wat kost de Jura per doos van zes?
A|||||||Vierentachtig euro.
K|aanvragen|prijs|4|neutraal|0|-|Voor die kwaliteit is dat alleszins billijk.
K|aanvragen|geen|3|neutraal|0|wens|Noteert u er dan twee.
#S|gel-0105|gesprek|telecom|
A|||||||Onderwegmobiel, met Zoë.
K|gebruiken|privacy|2|neutraal|0|-|zoë ik krijg de hele tijd sms'jes van een nummer in weet ik veel letland of zo
K|gebruiken|privacy|2|neutraal|0|-|dat mijn pakketje vaststaat en dat ik één euro negenennegentig moet betalen
K|gebruiken|geen|3|neutraal|0|-|en stom stom stom ik verwachtte net een pakketje dus ik heb geklikt
K|gebruiken|privacy|3|neutraal|0|-|ik heb niks ingevuld hoor alleen geklikt
K|gebruiken|privacy|2|neutraal|0|-|maar sindsdien is mijn telefoon bloedheet en mijn bundel is op
K|gebruiken|privacy|2|neutraal|0|-|en nou belt een tante dat ze van mij ook zo'n berichtje heeft gekregen
K|gebruiken|privacy|2|bezorgdheid|0|angst|ik ben zo bang dat ze bij mijn bankapp kunnen
K|hulp|geen|3|neutraal|0|vraag|wat moet ik doen
A|||||||Zet hem in vliegtuigstand. Ik blokkeer het versturen.
K|gebruiken|geen|3|neutraal|0|-|vliegtuigje staat aan ik bel nou met de vaste lijn dus dat kan
A|||||||Daarna moet u hem terugzetten naar de fabrieksinstelling.
K|gebruiken|geen|2|teleurstelling|0|-|maar dan ben ik alle foto's van mijn kleinkind kwijt
A|||||||Die staan bij u in de cloud, ik zie het vinkje.
K|gebruiken|informatie|4|opluchting|0|-|o god zij dank
K|betalen|prijs|3|neutraal|0|vraag|en al die sms'en die ie verstuurd heeft moet ik die betalen
A|||||||Nee, die haal ik van de rekening.
K|betalen|beleid|4|dankbaarheid|0|-|dat is heel coulant van jullie
#S|gel-0106|gesprek|verzekering|
A|||||||Inboedelpolis Vesta, met Rutger.
K|aanleiding|privacy|2|neutraal|0|-|ja rutger er is bij ons ingebroken
K|aanleiding|geen|2|neutraal|0|-|we kwamen terug van een weekendje winterberg en de achterdeur lag eruit
K|aanleiding|geen|2|neutraal|0|-|alle sieraden van mijn schoonmoeder zijn weg en de laptops en de spaarpot van mijn zoontje
K|aanleiding|privacy|2|bezorgdheid|0|-|het ergste is dat ze in je laden hebben gezeten dat je niet meer in je eigen bed durft
K|hulp|bejegening|4|neutraal|0|-|de politie was er snel en die waren heel begripvol
K|hulp|beleid|2|irritatie|0|-|nou heb ik van jullie een lijst gekregen en ik moet overal bonnetjes bij doen
K|hulp|beleid|2|boosheid|0|-|wie heeft er nou een bonnetje van een ring uit negentiendrieënvijftig
K|hulp|geen|2|neutraal|2|-|ik ben al vier avonden bezig met foto's zoeken
K|hulp|beleid|3|neutraal|0|vraag|telt een trouwfoto waar ze hem om heeft ook als bewijs
A|||||||Ja, een duidelijke foto is genoeg.
K|hulp|informatie|2|irritatie|0|-|o dat had er dan ook wel in mogen staan
K|hulp|geen|3|neutraal|0|vraag|en die deur moet ik daar eerst toestemming voor vragen of mag de timmerman aan de slag
A|||||||Direct laten maken, stuur de rekening door.
K|hulp|geen|3|neutraal|0|-|dan bel ik die vanmiddag
K|hulp|privacy|3|neutraal|0|wens|ik wil er ook meteen zo'n driepuntsslot op hebben
A|||||||Daar geven we vijftig procent op.
K|hulp|prijs|4|verrassing|0|-|de helft dat is mooi meegenomen
#S|gel-0107|gesprek|reizen|
A|||||||Vliegvakantie Top, met Naima.
K|aanvragen|geen|3|neutraal|0|-|naima ik heb voor augustus geboekt naar marrakech met vijf man
K|aanvragen|fout|2|neutraal|0|-|en nou zie ik op het ticket dat mijn achternaam met een k staat in plaats van met een q
K|wijzigen|prijs|2|irritatie|0|-|ik klik op naam wijzigen en dan vragen ze honderdzestig euro
K|wijzigen|prijs|1|boosheid|0|-|honderdzestig voor één lettertje dat is toch diefstal
K|aanvragen|digitaal|2|neutraal|0|-|dat ding heeft het zelf automatisch ingevuld hè ik heb dat niet getypt
K|wijzigen|geen|2|bezorgdheid|0|angst|mijn neef hebben ze om zoiets bij de gate geweigerd dus daar zit ik wel mee
K|gebruiken|kwaliteit|4|neutraal|0|-|we vliegen elke zomer met jullie en normaal gaat het altijd goed
K|wijzigen|beleid|3|verlangen|0|wens|dus doe eens lief en pas dat even aan
A|||||||Een letter valt onder een correctie, die is gratis.
K|wijzigen|informatie|3|verwarring|0|vraag|waarom staat er dan honderdzestig op dat scherm
A|||||||Dat is het tarief voor een andere passagier.
K|wijzigen|informatie|2|irritatie|0|-|nou dat mag wel even duidelijker
K|wijzigen|geen|3|neutraal|0|vraag|krijg ik een nieuw ticket in mijn mail
A|||||||Met een minuut of vijf.
K|aanvragen|geen|3|neutraal|0|vraag|en kan mijn moeder een rolstoel krijgen op het vliegveld
A|||||||Die zet ik erbij, zonder kosten.
K|hulp|bejegening|5|dankbaarheid|0|-|naima moge je duizend jaar worden
#S|gel-0108|gesprek|energie|
A|||||||Stroomland, meters, met Bjorn.
K|ontvangen|levering|2|irritatie|2|-|bjorn jullie zouden vandaag de slimme meter komen zetten en ik zit hier sinds acht uur klaar
K|ontvangen|geen|2|neutraal|0|-|de diepvries heb ik leeggehaald want de stroom zou eraf gaan
K|ontvangen|geen|2|neutraal|3|-|mijn man heeft er een dag voor vrij genomen
K|ontvangen|levering|2|irritatie|0|-|om kwart voor twaalf kreeg ik een sms dat de afspraak succesvol is afgerond
K|ontvangen|geen|2|irritatie|0|-|nou succesvol ik kijk hier tegen diezelfde draaischijf aan als in negentienachtentachtig
K|hulp|bereikbaarheid|2|neutraal|2|-|de monteur zijn nummer gebeld voicemail
K|hulp|doorverwijzing|2|irritatie|2|-|jullie planning gebeld die zegt dat is een onderaannemer daar gaan wij niet over
K|ontvangen|fout|3|verwarring|0|vraag|waar heeft die man dan een meter opgehangen als het niet bij mij is
A|||||||Op nummer vijftien, zie ik. Bij de verkeerde.
K|ontvangen|fout|3|verrassing|0|-|maar op vijftien woont niemand dat staat te koop
K|ontvangen|levering|3|neutraal|0|vraag|en komt ie nou alsnog
A|||||||Vanmiddag lukt niet meer. Morgen om negen uur.
K|ontvangen|levering|2|neutraal|0|-|morgen werken we allebei dat gaat dus niet
A|||||||Zaterdag dan, en u krijgt veertig euro voor vandaag.
K|ontvangen|beleid|4|neutraal|0|-|zaterdag is prima en die veertig euro nemen we aan
K|geen|geen|3|neutraal|0|-|nu ga ik de vissticks redden
#S|gel-0109|gesprek|bezorging|
A|||||||Cargobike Stad, met Merijn.
K|terugkijken|geen|4|blijdschap|0|-|Merijn, ik wilde jullie even een compliment geven, dat mag ook weleens.
K|aanleiding|geen|3|neutraal|0|-|Ik heb een klein boekwinkeltje in de binnenstad.
K|aanvragen|digitaal|4|blijdschap|0|-|Jullie bestelscherm is zo simpel dat zelfs mijn vader ermee overweg kan.
K|gebruiken|levering|5|blijdschap|0|-|In het afgelopen jaar is er van de negenhonderd pakketjes niet één te laat geweest.
K|gebruiken|bejegening|5|blijdschap|0|-|Klanten vertellen me dat jullie fietsers zelfs de kat binnenlaten.
K|gebruiken|prijs|4|vertrouwen|0|-|Het kost iets meer dan bij de grote jongens, maar dat is het dubbel en dwars waard.
K|wijzigen|geen|3|neutraal|0|-|Nu ga ik per januari ook in de randgemeenten bezorgen.
K|wijzigen|geen|3|neutraal|0|vraag|Komen jullie daar ook, of is dat te ver fietsen?
A|||||||Tot twaalf kilometer rijden we zelf, daarbuiten met een elektrisch busje.
K|wijzigen|beleid|4|blijdschap|0|-|Dat past precies bij wat ik voor me zie.
K|wijzigen|prijs|3|neutraal|0|vraag|Wordt het tarief dan anders?
A|||||||Twee euro meer per pakket.
K|wijzigen|prijs|2|neutraal|0|-|Hmm, dat moet ik even doorrekenen.
K|wijzigen|beleid|3|verlangen|0|wens|Misschien is er ruimte voor een staffel vanaf honderd stuks.
A|||||||Ik maak een voorstel voor u.
K|geen|geen|3|neutraal|0|-|Graag, ik zit tot zes uur achter de kassa.
#S|gel-0110|gesprek|diensten|
A|||||||Loodgieter Van Drunen, met Jan.
K|gebruiken|storing|2|neutraal|0|-|jan jan het loopt hier over het komt uit de wc omhoog
K|gebruiken|storing|2|neutraal|0|-|ik sta er met handdoeken en een vuilnisblik bij
K|gebruiken|storing|2|neutraal|0|-|en als de buren doortrekken dan komt het bij mij naar boven
K|hulp|bereikbaarheid|2|irritatie|2|-|ik heb al drie van die spoednummers gebeld van internet
K|hulp|prijs|2|verrassing|0|-|de eerste wou vierhonderd euro voor alleen het komen
K|hulp|bejegening|1|boosheid|0|-|de tweede begon te lachen en zei hij zit zelf te eten
K|terugkijken|geen|4|vertrouwen|0|-|toen zei mijn zus bel jan die is eerlijk
K|hulp|levering|3|neutraal|0|vraag|kan je komen
A|||||||Ik zit in de bus, twintig minuten.
K|hulp|wachttijd|4|opluchting|0|-|twintig o jan je bent een engel
K|hulp|prijs|3|bezorgdheid|0|vraag|en wat gaat het me kosten dat ik even weet waar ik aan toe ben
A|||||||Honderdtien, met alles erbij.
K|hulp|prijs|4|opluchting|0|-|honderdtien ja dat is heel normaal
A|||||||Zeg tegen de buren dat ze niet doortrekken.
K|geen|geen|3|neutraal|0|-|ik ga bonken op het plafond
K|geen|geen|3|neutraal|0|-|huis met de groene luiken je kan niet missen
#S|gel-0111|gesprek|wonen|
A|||||||Slaapcomfort De Wolk, met Nienke.
K|aanvragen|geen|3|neutraal|0|-|nienke wij hebben in mei zo'n boxspring bij jullie gekocht
K|aanvragen|bejegening|4|blijdschap|0|-|dat proefliggen in de winkel was een feest die man had er echt verstand van
K|ontvangen|levering|4|neutraal|0|-|bezorgd op de dag af en ze namen het oude mee
K|gebruiken|kwaliteit|2|teleurstelling|0|-|maar het zit zo we krijgen er allebei rugpijn van
K|gebruiken|kwaliteit|2|neutraal|0|-|mijn man rolt in het midden en ik lig zeg maar op een heuvel
K|gebruiken|geen|3|neutraal|0|-|we hebben het zes weken geprobeerd want je moet eraan wennen zeiden ze
K|gebruiken|geen|2|teleurstelling|0|-|nou slaap ik al tien dagen op de logeerkamer dat is ook niet goed voor een huwelijk
K|wijzigen|beleid|2|neutraal|0|-|jullie hebben een omruilgarantie van dertig dagen dus die zijn we nou net voorbij
K|wijzigen|beleid|3|verlangen|0|wens|ik hoop dat je daar toch een mouw aan kunt passen
A|||||||Zes weken wennen was ons eigen advies, dus ja.
K|wijzigen|beleid|4|opluchting|0|-|fijn dat je dat zo ziet
K|wijzigen|prijs|3|neutraal|0|vraag|moeten we bijbetalen als we een steviger matras kiezen
A|||||||Alleen het verschil, dat is vaak nul.
K|wijzigen|geen|3|neutraal|0|-|dan komen we zaterdag weer proefliggen
K|wijzigen|geen|3|verlangen|0|wens|en dan graag met diezelfde man als het kan
A|||||||Meneer Vos is er vanaf elf uur.
K|geen|geen|3|neutraal|0|-|elf uur staat
#S|gel-0112|gesprek|bezorging|
A|||||||Koerier Nachtvlinder, met Ricardo.
K|geen|geen|3|neutraal|0|-|ricardo met apotheek de roos in kampen
K|ontvangen|levering|2|neutraal|0|-|wij zouden vannacht medicijnen van jullie krijgen voor een kind met epilepsie
K|ontvangen|levering|2|neutraal|0|-|en die doos is er niet
K|ontvangen|digitaal|2|verwarring|0|-|in het systeem staat afgeleverd om vier uur zesendertig bij de zij-ingang
K|ontvangen|fout|2|irritatie|0|-|wij hebben helemaal geen zij-ingang
K|ontvangen|privacy|2|bezorgdheid|0|-|het moet gekoeld blijven dus elk uur dat het ergens buiten staat is er een te veel
K|ontvangen|privacy|1|bezorgdheid|0|angst|dat kind heeft vanavond haar dosis nodig anders kan het echt verkeerd aflopen
K|gebruiken|levering|4|neutraal|0|-|normaal doen jullie het keurig hoor daar zeg ik niks van
K|hulp|geen|3|neutraal|0|wens|maar nu wil ik binnen een kwartier weten waar het is
A|||||||De chauffeur is wakker gebeld. Hij heeft bij drogisterij Roos in Zwolle gestaan.
K|ontvangen|fout|2|verrassing|0|-|een drogist in zwolle dat is dertig kilometer verderop
K|ontvangen|privacy|3|neutraal|0|vraag|en heeft het daar koud gestaan of gewoon in een portiek
A|||||||De eigenaar heeft het om half vijf in zijn koelkast gezet.
K|ontvangen|bejegening|4|dankbaarheid|0|-|nou die man verdient een lintje
A|||||||Er rijdt nu een koerier heen, om half elf bij u.
K|hulp|wachttijd|4|neutraal|0|-|half elf dat is goed op tijd
K|hulp|fout|3|verlangen|0|wens|en doe me een plezier zet bij ons adres in hoofdletters geen zij-ingang
#S|gel-0113|gesprek|bank|
A|||||||Torenbank, met Niels.
K|hulp|bereikbaarheid|2|irritatie|2|-|zo een levend wezen ik had de hoop al opgegeven
K|hulp|bereikbaarheid|2|irritatie|2|-|ik heb eerst met een robot zitten praten die verstond steeds rekening courant als ik zei erfrecht verklaring
K|hulp|doorverwijzing|2|irritatie|2|-|toen kwam ik bij sparen en sparen zette me door naar beleggen
K|hulp|herhaling|2|irritatie|2|-|en bij beleggen mocht ik mijn geboortedatum voor de vijfde keer opnoemen
K|hulp|doorverwijzing|1|boosheid|0|-|en die gooide me er gewoon uit tuut tuut tuut
K|hulp|geen|3|neutraal|0|-|maar goed waar ik voor bel
K|aanleiding|geen|2|neutraal|0|-|mijn tante is overleden ik ben haar executeur
K|betalen|beleid|2|neutraal|0|-|de begrafenisondernemer wil zijn geld en ik kan nergens bij
K|hulp|geen|3|neutraal|0|vraag|kunt u die factuur van haar rekening betalen
A|||||||Ja, uitvaartkosten betalen we rechtstreeks. Mail hem maar.
K|betalen|beleid|4|opluchting|0|-|hè hè dat is dus helemaal niet moeilijk
K|hulp|informatie|2|irritatie|0|-|waarom kon geen van die andere vier me dat zeggen
A|||||||Dat weet ik niet, maar het spijt me.
K|hulp|geen|3|verlangen|0|wens|doe me dan één plezier en geef me een nummer waar ik niet weer langs die robot hoef
A|||||||Ik geef u mijn directe lijn.
K|hulp|bereikbaarheid|4|vertrouwen|0|-|nou daar ben ik u erkentelijk voor dan slaap ik beter
#S|gel-0114|gesprek|telecom|
A|||||||Met Sascha van Wavenet, ik bel u omdat u onlangs bent overgestapt.
K|geen|geen|3|verrassing|0|-|o dat is ook toevallig ik zat net aan jullie te denken
K|vertrekken|geen|3|neutraal|0|-|ja wij zijn weg sinds november
K|terugkijken|kwaliteit|4|neutraal|0|-|op zich hebben we het elf jaar goed gehad bij jullie
K|terugkijken|storing|4|neutraal|0|-|in al die tijd heb ik misschien twee storingen meegemaakt
K|vertrekken|prijs|2|neutraal|0|-|maar het werd ieder jaar een paar euro duurder
K|terugkijken|bejegening|2|teleurstelling|0|-|en toen ik belde of er wat mogelijk was kreeg ik een meisje dat zei ja dat is nou eenmaal zo
K|terugkijken|bejegening|2|teleurstelling|0|-|daar voelde ik me niet echt gewaardeerd na elf jaar
K|vertrekken|beleid|4|neutraal|0|-|het overstappen zelf ging soepel daar heb ik niks van gemerkt
K|gebruiken|kwaliteit|2|teleurstelling|0|-|alleen nou zit ik bij die nieuwe en daar hapert de tv elke avond
A|||||||We zouden u graag terugzien. Ik mag u dertig euro aanbieden, twee jaar vast.
K|orienteren|prijs|4|verrassing|0|-|dertig voor alles bij elkaar nou dat is niet mis
K|orienteren|informatie|2|irritatie|0|-|dat had dat meisje toen dus ook kunnen zeggen
K|orienteren|beleid|3|neutraal|0|vraag|kan ik bij die andere eigenlijk wel zomaar weg
A|||||||Pas na een jaar, vrees ik.
K|orienteren|beleid|2|teleurstelling|0|-|een jaar nog nou dan wordt het lastig
K|terugkijken|geen|3|verlangen|0|wens|bel me volgend najaar nog maar een keer want ik zou best terug willen
#S|gel-0115|gesprek|webshop|
A|||||||Elektroshop Vonk, met Amber.
K|orienteren|geen|3|neutraal|0|-|amber ik zoek een nieuwe vaatwasser en ik weet niet welke
K|aanleiding|storing|2|neutraal|0|-|de oude heeft het na zestien jaar begeven zaterdag met een knal
K|orienteren|geen|3|neutraal|0|-|het moet een inbouw zijn van vijfenveertig breed
K|orienteren|informatie|2|verwarring|0|-|op jullie site staan er eenendertig en ze lijken allemaal op elkaar
K|orienteren|informatie|2|verwarring|0|-|de ene heet silence plus en de andere ultra silence en dan staat er bij allebei vierenveertig decibel
K|orienteren|geen|3|neutraal|0|wens|wij hebben een open keuken dus hij moet vooral stil zijn
K|orienteren|kwaliteit|4|blijdschap|0|-|die reviews van jullie klanten vind ik wel handig daar heb ik wat aan
K|orienteren|prijs|3|neutraal|0|-|en het liefst niet meer dan zeshonderd
K|orienteren|geen|3|neutraal|0|vraag|welke zou jij zelf nemen
A|||||||De tweede in de lijst, vijfhonderdnegenenveertig, die heb ik zelf ook.
K|orienteren|informatie|4|vertrouwen|0|-|kijk als je hem zelf hebt dan zegt dat meer dan eenendertig plaatjes
K|aanvragen|prijs|3|neutraal|0|vraag|is het aansluiten erbij inbegrepen
A|||||||Voor vijfendertig euro sluit de bezorger hem aan.
K|aanvragen|geen|3|neutraal|0|-|doe maar want mijn man heeft twee linkerhanden
K|ontvangen|levering|3|neutraal|0|vraag|en wanneer kan dat
A|||||||Morgen al.
K|ontvangen|levering|5|verrassing+blijdschap|0|-|morgen dan hoef ik vanavond voor het laatst te soppen
#S|gel-0116|gesprek|verzekering|
A|||||||Zorgplan, met Ahmed.
K|vertrekken|geen|3|neutraal|0|wens|ja goedemiddag ik wil overstappen en ik wil weten hoe dat zit met opzeggen
K|gebruiken|kwaliteit|4|neutraal|0|-|ik heb eigenlijk nooit gezeik gehad met declareren
K|betalen|wachttijd|4|blijdschap|0|-|meestal had ik het binnen twee dagen op mijn rekening
K|betalen|prijs|2|irritatie|0|-|maar honderdzeventig euro per maand voor iemand die nooit bij de dokter komt dat loopt de spuigaten uit
K|gebruiken|beleid|2|neutraal|0|-|en mijn fysio heeft geen contract meer met jullie
K|gebruiken|informatie|2|irritatie|0|-|dat las ik op een briefje op zijn deur niet van jullie
K|vertrekken|beleid|3|neutraal|0|vraag|moet het voor een januari binnen zijn of kan het later
A|||||||Opzeggen voor een januari, dan heeft u tot een februari om te kiezen.
K|vertrekken|informatie|4|neutraal|0|-|helder dat is duidelijker dan op die vergelijker
K|vertrekken|geen|3|bezorgdheid|0|vraag|en mijn eigen risico telt dat wat ik nu al betaald heb nog mee
A|||||||Nee, dat begint bij iedereen opnieuw.
K|vertrekken|geen|3|neutraal|0|-|oké ja dat is logisch
K|vertrekken|geen|3|neutraal|0|wens|zeg het dan maar per eenendertig december op
A|||||||Is gedaan. Mag ik vragen waar u heen gaat?
K|geen|geen|3|neutraal|0|-|dat hou ik liever voor me
K|terugkijken|geen|3|neutraal|0|-|ik ga zonder wrok hoor het is puur de centen
#S|gel-0117|gesprek|overheid|
A|||||||Parkeerbeheer Zuiderveste, met Inge.
K|betalen|fout|2|boosheid|0|-|ik heb zes boetes op mijn mat liggen zes stuks voor dezelfde plek voor mijn eigen deur
K|aanvragen|geen|3|neutraal|0|-|ik heb een vergunning die loopt tot volgend jaar
K|wijzigen|geen|3|neutraal|0|-|alleen heb ik vorige maand een andere auto gekregen van de zaak
K|wijzigen|digitaal|4|neutraal|0|-|dat kenteken heb ik dezelfde dag aangepast op de site dat was zo gebeurd
K|wijzigen|informatie|3|neutraal|0|-|ik kreeg er een groen vinkje bij en een mail
K|betalen|fout|2|irritatie|0|-|en dan elke ochtend zo'n scanautootje en hup weer achtenzeventig euro
K|betalen|prijs|2|neutraal|0|-|opgeteld zit ik op bijna vijfhonderd euro dat kan ik niet missen
K|hulp|beleid|2|irritatie|1|-|en per boete moet ik een apart bezwaar indienen met telkens dezelfde bijlage
K|hulp|beleid|3|verlangen|0|wens|dat wil ik gewoon in één keer afhandelen
A|||||||Wij zien het nieuwe kenteken pas sinds gisteren. Dat lag aan onze koppeling.
K|betalen|fout|2|irritatie|0|-|dus jullie systeem hikt en ik krijg de rekening
A|||||||Alle zes vervallen. U hoeft niets te doen.
K|betalen|beleid|4|opluchting|0|-|oké dan trek ik mijn grote mond weer in
K|betalen|geen|3|neutraal|0|vraag|en die ene die ik al betaald heb
A|||||||Binnen veertien dagen terug.
K|hulp|informatie|3|neutraal|0|wens|mag ik daar een bevestiging van want als die auto morgen weer langskomt begin ik te gillen
#S|gel-0118|gesprek|reizen|
A|||||||Treinlijn Polder, klantenservice, met Gwen.
K|gebruiken|levering|2|irritatie|0|-|gwen ik reis elke dag van hoorn naar amersfoort
K|gebruiken|levering|2|irritatie|0|-|nou ja reizen ik sta vooral op perrons
K|gebruiken|levering|2|neutraal|0|-|in oktober heb ik elf keer vertraging gehad ik heb het bijgehouden in excel
K|gebruiken|kwaliteit|2|neutraal|0|-|als ie komt dan is het een korte en dan sta je met je neus in iemands oksel
K|gebruiken|bejegening|4|blijdschap|0|-|de conducteurs doen hun best die ene met die snor die maakt er altijd iets leuks van
K|gebruiken|informatie|4|neutraal|0|-|en ik moet zeggen de omroep is de laatste tijd een stuk duidelijker
K|betalen|beleid|2|irritatie|0|-|maar geld terug vragen kan alleen vanaf dertig minuten en ik zit altijd op vijfentwintig
K|betalen|beleid|2|irritatie|0|-|dat lijkt wel expres
K|betalen|prijs|3|neutraal|0|-|mijn abonnement is driehonderdzestig per maand
K|betalen|beleid|3|verlangen|0|wens|ik zou willen dat al die vijfentwintigjes bij elkaar ook ergens voor telden
A|||||||Daar is nog geen regeling voor, maar ik geef het door als signaal.
K|hulp|beleid|2|irritatie|0|-|een signaal ja dat verdwijnt in een la dat weten we allebei
K|vertrekken|beleid|3|neutraal|0|vraag|kan ik het abonnement per maand stopzetten
A|||||||Ja, elke maand.
K|vertrekken|geen|3|neutraal|0|-|dan ga ik met mijn collega uit purmerend carpoolen tot het weer normaal rijdt
K|vertrekken|geen|3|neutraal|0|wens|zet hem maar stop per één december
#S|gel-0119|gesprek|energie|
A|||||||Zonnekracht Monitoring, met Ewout.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ewout, de panelen hebben afgelopen zomer fantastisch gedraaid.
K|betalen|prijs|5|blijdschap|0|-|Ik heb over juli en augustus zelfs geld toe gekregen, ongelooflijk.
K|gebruiken|storing|2|neutraal|0|-|Sinds een week of twee geeft de omvormer echter een rode lamp.
K|gebruiken|storing|2|neutraal|0|-|De opbrengst staat op nul.
K|hulp|belofte|2|irritatie|0|-|Volgens mijn contract houden jullie dat op afstand in de gaten en bellen jullie mij, maar ik heb niemand gehoord.
K|betalen|prijs|2|irritatie|0|-|Daar betaal ik honderdveertig euro per jaar voor.
K|hulp|bereikbaarheid|2|neutraal|2|-|Maandag heb ik twee keer gebeld en werd er niet opgenomen.
K|hulp|geen|3|neutraal|0|vraag|Wat is er precies aan de hand, kunt u dat zien?
A|||||||De ventilator is kapot. Ons alarm kwam in een ongelezen mailbox.
K|hulp|fout|2|irritatie|0|-|Een mailbox die niemand leest, dat noem ik geen monitoring.
A|||||||Mee eens. Ik vervang hem morgen en vergoed de gemiste opbrengst.
K|hulp|fout|4|verrassing|0|-|Dat laatste had ik niet durven vragen.
K|hulp|levering|3|neutraal|0|vraag|Hoe laat kan ik u verwachten?
A|||||||Rond half elf.
K|geen|geen|3|neutraal|0|-|Dan ben ik terug van het zwemmen.
K|wijzigen|geen|3|verlangen|0|wens|Neemt u meteen informatie over een thuisbatterij mee, als het even kan?
#S|gel-0120|gesprek|wonen|
A|||||||Verhuurmakelaar Singel, met Floor.
K|orienteren|geen|3|neutraal|0|-|hi floor ik bel over die studio aan de kade van negenhonderdvijftig
K|orienteren|kwaliteit|4|blijdschap|0|-|die ziet er op de foto's echt mega leuk uit met dat balkonnetje
K|orienteren|wachttijd|2|neutraal|2|-|ik heb zondag al gereageerd en daarna maandag en ik hoor niks
K|orienteren|bejegening|2|irritatie|0|-|bij jullie andere pand kreeg ik te horen dat ze liever geen verpleegkundigen hebben vanwege nachtdiensten
K|orienteren|bejegening|2|boosheid|0|-|dat vond ik best wel beledigend
K|orienteren|geen|3|neutraal|0|-|ik ben heel rustig en ik heb een vast contract
K|aanleiding|geen|2|bezorgdheid|0|-|over drie weken moet ik uit mijn antikraak en dan slaap ik in mijn auto
K|orienteren|geen|3|verlangen|0|wens|dus ik zou zo ontzettend graag komen kijken
A|||||||Dat van die nachtdiensten slaat nergens op. Donderdag om vijf uur?
K|orienteren|bejegening|4|opluchting|0|-|o fijn dat u dat zegt
K|geen|geen|3|neutraal|0|-|donderdag werk ik tot vier dus vijf kan
K|orienteren|geen|3|neutraal|0|vraag|wat moet ik allemaal meenemen
A|||||||Een loonstrook en je legitimatie.
K|orienteren|geen|3|neutraal|0|vraag|en hoeveel anderen komen er kijken
A|||||||Zes.
K|orienteren|geen|4|verrassing|0|-|zes maar dat valt nog mee bij de vorige stonden we met z'n veertigen op de trap
#S|gel-0121|gesprek|diensten|
A|||||||Garage De Brug, met Stan.
K|hulp|geen|3|neutraal|0|-|stan die auto staat nou een week bij jou
K|hulp|belofte|2|neutraal|0|-|dinsdag zou ie klaar zijn
K|hulp|belofte|2|irritatie|0|-|toen zou je woensdag bellen en toen donderdag en nou is het maandag
K|hulp|prijs|2|neutraal|0|-|in de offerte stond vijfhonderdtachtig voor de distributieriem
K|hulp|prijs|2|verrassing|0|-|en nou hoor ik van die jongen aan de balie dat het richting de elfhonderd gaat
K|hulp|informatie|2|irritatie|0|-|niemand heeft me gevraagd of ik dat goed vind
K|terugkijken|geen|4|vertrouwen|0|-|mijn vader kwam hier al en die zei altijd stan belazert je niet
K|gebruiken|geen|2|neutraal|0|-|ik huur nu een auto voor vijftig euro per dag
K|hulp|geen|3|neutraal|0|wens|dus ik wil eerlijk horen wat er aan de hand is
A|||||||De waterpomp was ook kapot. Ik had moeten bellen, dat is mijn fout.
K|hulp|informatie|4|neutraal|0|-|goed dat is tenminste een antwoord
A|||||||Ik reken de pomp tegen inkoop, dan kom je op zevenhonderd.
K|betalen|prijs|4|neutraal|0|-|zevenhonderd daar kan ik vrede mee hebben
K|betalen|geen|3|neutraal|0|vraag|en die huurauto wie betaalt die
A|||||||Vier dagen voor mij.
K|hulp|fout|4|vertrouwen|0|-|kijk dat is de stan waar mijn vader het over had
K|hulp|levering|3|neutraal|0|vraag|hoe laat kan ik hem ophalen
#S|gel-0122|gesprek|bezorging|
A|||||||Pakketpunt Express, met Denise.
K|hulp|herhaling|2|irritatie|2|-|denise of was het nou daniëlle ik heb jullie intussen allemaal gehad
K|ontvangen|levering|2|irritatie|0|-|het gaat nog steeds over die winterbanden
K|ontvangen|levering|2|neutraal|0|-|vier stuks verstuurd en er zijn er drie aangekomen
K|hulp|doorverwijzing|2|irritatie|2|-|de winkel zegt neem contact op met de vervoerder en de vervoerder zegt neem contact op met de winkel
K|hulp|doorverwijzing|2|irritatie|0|-|ik ben een pingpongballetje met drie banden
K|hulp|belofte|2|irritatie|0|-|vorige week beloofde een collega van je een onderzoek van twee dagen
K|hulp|belofte|2|irritatie|0|-|dat is vandaag op de kop af tien dagen geleden
K|gebruiken|privacy|2|bezorgdheid|0|-|er komt sneeuw en ik rijd met mijn baby rond op zomerrubber
K|hulp|bejegening|2|boosheid|0|-|en daniëlle zei nog kunt u niet even een losse band bij kopen
K|hulp|geen|3|verlangen|0|wens|ik wil gewoon dat iemand van jullie dit nou eens een keer afmaakt
A|||||||Die vierde ligt in Venlo zonder label, zie ik op een foto.
K|ontvangen|geen|3|verwarring|0|vraag|is dat er een met een witte streep erop
A|||||||Ja, met een gele sticker.
K|ontvangen|levering|4|opluchting|0|-|dat is hem dat is mijn verloren zoon
A|||||||Hij gaat vanavond mee, morgen bij u. Ik volg hem zelf.
K|hulp|doorverwijzing|4|vertrouwen|0|-|als jij hem volgt dan volg ik jou
#S|gel-0123|gesprek|verzekering|
A|||||||Arbeidsongeschiktheid Steun, met Carla.
K|hulp|geen|3|neutraal|0|-|dag mevrouw ik ben rijdend hoefsmid al vijfentwintig jaar
K|aanleiding|privacy|2|neutraal|0|-|in april heb ik een trap gekregen van een paard en mijn schouder is eraan
K|hulp|geen|3|neutraal|0|-|ik ben bij uw keuringsarts geweest in utrecht
K|hulp|bejegening|2|boosheid|0|-|die man heeft me acht minuten gezien en hij heeft me niet één keer aangekeken
K|hulp|fout|2|verwarring|0|-|en in zijn rapport staat dat ik een kantoorbaan heb
K|hulp|fout|2|irritatie|0|-|een kantoorbaan ik ruik naar verbrande hoef mevrouw
K|betalen|beleid|2|neutraal|0|-|dus ze zetten me op dertig procent en dat is zeshonderd euro
K|betalen|geen|2|bezorgdheid|0|angst|daar kan ik met drie kinderen niet van leven we moeten straks misschien het huis uit
K|hulp|informatie|4|neutraal|0|-|de dame die het dossier eerst had die was heel helder die heeft alles goed uitgelegd
K|hulp|geen|3|neutraal|0|vraag|kan ik een andere keuring vragen
A|||||||Ja, en gezien deze fout regel ik die zelf, met een arts die uw vak kent.
K|hulp|beleid|3|verrassing|0|vraag|bestaat zo iemand
A|||||||Hij keurt ook dierenartsen en rijders.
K|hulp|bejegening|4|opluchting|0|-|dan weet ie tenminste wat een paard is
K|betalen|beleid|3|neutraal|0|vraag|en tot die tijd blijf ik op die zeshonderd zitten
A|||||||Ik vraag een voorschot op tachtig procent aan.
K|hulp|bejegening|5|dankbaarheid|0|-|mevrouw u heeft geen idee wat u nou voor ons doet
#S|gel-0124|gesprek|overheid|
A|||||||Trouwloket Zevendorp, met Bernadet.
K|aanvragen|geen|4|blijdschap|0|-|ja hallo wij gaan trouwen en daar bel ik over
K|orienteren|geen|3|neutraal|0|-|het wordt tien juni nee sorry elf juni ik haal het steeds door elkaar met haar verjaardag
K|orienteren|informatie|4|blijdschap|0|-|die folder van jullie is heel duidelijk met al die locaties
K|orienteren|kwaliteit|4|blijdschap|0|-|we vonden de oude brouwerij het mooist
K|orienteren|prijs|2|verrassing|0|-|alleen zeshonderdtwintig euro voor een half uurtje dat is pittig
K|orienteren|prijs|3|neutraal|0|vraag|is er ook een doordeweeks tarief of een gratis dag
K|aanvragen|digitaal|2|neutraal|1|-|en bij dat melden online loopt het vast op haar geboorteakte want ze is in suriname geboren
K|aanvragen|geen|2|bezorgdheid|0|-|ze zit al een week met haar oma te bellen over papieren en ze begint er een beetje van te stressen
A|||||||De akte mag ook als kopie, mits gelegaliseerd.
K|aanvragen|beleid|4|opluchting|0|-|een kopie is goed schatje een kopie is goed
A|||||||En op dinsdagochtend is het tarief honderdtwintig.
K|orienteren|prijs|4|verrassing|0|-|maar dat is een kwart
K|orienteren|geen|3|neutraal|0|-|even overleggen hoor met de bruid
K|aanvragen|geen|4|blijdschap|0|wens|ze zegt ja dus doe maar dinsdag de negende
A|||||||Gefeliciteerd alvast. Heeft u een voorkeur voor een ambtenaar?
K|orienteren|geen|3|neutraal|0|vraag|kan mijn broer het doen want die kan goed lullen
A|||||||Dat kan voor één dag, hij wordt dan beëdigd.
K|orienteren|beleid|5|blijdschap|0|-|geweldig die gaat uit zijn dak
#S|gel-0125|gesprek|telecom|
A|||||||Rapido Internet, met Thijs.
K|aanleiding|geen|3|neutraal|0|-|thijs wij zijn donderdag verhuisd naar de nieuwe straat
K|wijzigen|geen|3|neutraal|0|-|zes weken van tevoren heb ik het doorgegeven want ik ben van het vroege plannen
K|wijzigen|belofte|3|neutraal|0|-|er is mij gezegd op de dag zelf steekt u hem erin en dan werkt het
K|ontvangen|storing|2|irritatie|0|-|nou ik heb hem erin gestoken en er gebeurt helemaal niks hij knippert rood als een kerstboom
K|ontvangen|informatie|2|irritatie|0|-|blijkt dat er in dit huis nog niet eens een aansluiting is volgens de buurman
K|hulp|herhaling|2|irritatie|2|-|dit is mijn vierde telefoontje in vier dagen
K|hulp|informatie|2|verwarring|0|-|de ene zegt maandag komt er iemand en de ander zegt er staat niks ingepland
K|gebruiken|geen|2|neutraal|0|-|ik geef online bijles en ik zit nu in de bibliotheek op de kinderafdeling tussen de prentenboeken
K|betalen|prijs|2|irritatie|0|-|en ik zie dat er vanmorgen wel gewoon is afgeschreven
K|ontvangen|levering|3|verlangen|0|wens|zeg me alsjeblieft een dag die ook echt een dag is
A|||||||De aannemer kan pas de negentiende graven.
K|ontvangen|levering|1|boosheid|0|-|de negentiende dat is over drieëneenhalve week
A|||||||Ik stuur vandaag een router met simkaart, onbeperkt, tot het klaar is.
K|ontvangen|beleid|4|opluchting|0|-|o dat zou mijn bijlessen redden
K|hulp|informatie|2|irritatie|0|-|en waarom weet een bibliothecaresse van zulke kastjes en die drie collega's van jou niet
A|||||||Daar ga ik achteraan. De maand krijgt u terug.
K|geen|geen|3|neutraal|0|-|goed ik moet ophangen want het voorlezen begint
#S|gel-0126|gesprek|bank|
A|||||||Veldbank, met Margot.
K|geen|geen|3|neutraal|0|-|goeiemiddag met lowie uit kortrijk
K|gebruiken|geen|3|neutraal|0|-|ik heb bij u al vijftig jaar mijn spaarboekske
K|gebruiken|bereikbaarheid|2|teleurstelling|0|-|en nu doen ze ons kantoor toe hé 't laatste van 't dorp
K|gebruiken|bereikbaarheid|2|neutraal|0|-|de bancontact is ook al weg da's nu veertien kilometer voor een briefke van vijftig
K|gebruiken|bejegening|4|dankbaarheid|0|-|nadine van den bureau die heeft altijd goed voor mij gezorgd
K|gebruiken|bejegening|4|blijdschap|0|-|die belde mij zelfs met mijn verjaardag
K|hulp|informatie|2|irritatie|0|-|en dan krijg ik nu een gedrukte brief beste klant wij komen dichter bij u
K|hulp|informatie|2|boosheid|0|-|dichter ge moet het maar durven schrijven
K|gebruiken|digitaal|2|bezorgdheid|0|-|ik heb geen computer en mijn ogen zijn niet meer wat ze waren
K|gebruiken|geen|3|bezorgdheid|0|vraag|hoe moet ik nu aan mijn geld geraken
A|||||||Er komt een bus, elke woensdag op het kerkplein.
K|gebruiken|bereikbaarheid|3|verwarring|0|vraag|een bus met een loket daarin
A|||||||Ja, met een mens. En het wordt Nadine.
K|gebruiken|bereikbaarheid|5|verrassing+blijdschap|0|-|nadine in een bus maar allez da's schoon
K|gebruiken|geen|3|neutraal|0|vraag|van hoe laat tot hoe laat is dat
A|||||||Van negen tot twaalf.
K|geen|geen|4|blijdschap|0|-|ik neem mijn stoeltje mee en een zak karamellen
#S|gel-0127|gesprek|bezorging|
A|||||||Maaltijdservice Tafeltje, met Corrie.
K|geen|geen|3|neutraal|0|-|Ja, dag Corrie, met Frits Kamphuis.
K|gebruiken|geen|3|neutraal|0|-|Ik eet sinds mijn vrouw er niet meer is van jullie warme maaltijden,
K|gebruiken|kwaliteit|4|blijdschap|0|-|en dat smaakt over het algemeen best, vooral de hachee.
K|gebruiken|bejegening|5|dankbaarheid|0|-|Dat meisje dat het brengt, Shirley, die zet ook even de klok gelijk als ik daar niet bij kan.
K|gebruiken|kwaliteit|2|neutraal|0|-|Maar de laatste weken is het vaak lauw als het komt,
K|gebruiken|fout+privacy|2|irritatie|0|-|en gisteren zat er weer vis in, terwijl ik daar allergisch voor ben.
K|hulp|herhaling|2|irritatie|2|-|Dat heb ik nu al drie keer doorgegeven, één keer zelfs op een briefje aan de doos geplakt.
K|gebruiken|privacy|2|bezorgdheid|0|angst|Ik ben bang dat ik een keer niet goed kijk, want mijn ogen worden minder.
A|||||||Ik zie dat het bij de keuken nooit is aangekomen. Ik bel ze nu.
K|hulp|fout|4|opluchting|0|-|Mooi, als het maar bij de kok op het prikbord hangt.
K|gebruiken|kwaliteit|3|neutraal|0|vraag|En dat lauwe, waar ligt dat dan aan?
A|||||||U zit sinds kort achteraan in de route. Ik zet u vooraan.
K|gebruiken|beleid|4|blijdschap|0|-|Vooraan, zo, dat klinkt als een promotie.
K|gebruiken|geen|3|neutraal|0|vraag|Shirley blijft toch wel?
A|||||||Shirley blijft.
K|gebruiken|geen|4|opluchting|0|-|Dan is het goed.
#S|gel-0128|gesprek|diensten|
A|||||||Taalinstituut Mondo, met Brecht.
K|orienteren|geen|3|neutraal|0|-|Hallo Brecht, ik wil Spaans leren.
K|aanleiding|geen|4|blijdschap|0|-|Mijn zoon trouwt volgend jaar met een meisje uit Valencia, vandaar.
K|orienteren|informatie|4|neutraal|0|-|Ik heb jullie brochure gelezen en die was duidelijk,
K|orienteren|informatie|2|verwarring|0|-|alleen snap ik niet goed of ik nu in A1 of A2 thuishoor.
K|aanleiding|geen|3|neutraal|0|-|Ik heb het ooit twee jaar op school gehad, maar dat is dus wel in negentienvijfenzeventig, nee, vijfentachtig geweest.
K|orienteren|geen|2|bezorgdheid|0|-|Ik zie er een beetje tegenop om tussen allemaal twintigers te zitten.
K|orienteren|prijs|2|neutraal|0|-|En zeshonderd euro vind ik veel als je niet weet of het lukt.
K|orienteren|beleid|3|neutraal|0|vraag|Kun je eerst een proefles doen?
A|||||||Ja, dinsdag is er een gratis, met vooral vijftigplussers.
K|orienteren|beleid|4|opluchting|0|-|Vijftigplussers, zie je wel, ik ben niet de enige.
K|orienteren|geen|3|neutraal|0|vraag|Is er ook iemand die me kan zeggen welk niveau ik heb?
A|||||||De docent doet dat in de pauze met u.
K|aanvragen|geen|3|neutraal|0|wens|Nou, geef me dan maar op.
K|aanvragen|geen|3|neutraal|0|vraag|Moet ik zelf iets meebrengen?
A|||||||Alleen uzelf.
K|geen|geen|4|blijdschap|0|-|Olé, zou ik zeggen.
#S|gel-0129|gesprek|reizen|
A|||||||Taxi Merwede, met Ton.
K|gebruiken|levering|2|boosheid|0|-|Ton, ik had vanmorgen om vijf uur een taxi naar het vliegveld besteld en die is nooit gekomen!
K|aanvragen|geen|3|neutraal|0|-|Ik heb hem nota bene vorige week al gereserveerd,
K|aanvragen|belofte|3|neutraal|0|-|en gisteren kreeg ik nog een sms dat alles in orde was.
K|hulp|bereikbaarheid|2|boosheid|2|-|Om tien over vijf heb ik gebeld, toen om kwart over, toen om half zes, en er werd niet opgenomen.
K|gebruiken|geen|2|teleurstelling|0|-|Mijn vrouw stond op de stoep met drie koffers te huilen.
K|gebruiken|bejegening|4|dankbaarheid|0|-|Onze overbuurman heeft ons toen in zijn pyjama weggebracht, de held.
K|betalen|prijs|2|irritatie|0|-|En nu zie ik dat u toch tweeënzeventig euro heeft afgeschreven.
K|betalen|geen|3|neutraal|0|wens|Die wil ik vandaag terug.
A|||||||Die stort ik direct. De chauffeur bleek ziek en niemand nam het over.
K|gebruiken|fout|2|irritatie|0|-|Dat kan gebeuren, maar dan bel je toch even.
A|||||||U heeft gelijk. Mag ik de terugrit gratis aanbieden?
K|gebruiken|geen|2|bezorgdheid|0|angst|Eerlijk gezegd durf ik dat niet meer aan.
A|||||||Dan rijd ik hem persoonlijk.
K|hulp|bejegening|3|verrassing|0|-|U zelf, als eigenaar?
K|hulp|bejegening|4|vertrouwen|0|-|Goed, op uw woord dan.
K|geen|geen|3|neutraal|0|-|We landen op de twaalfde om kwart voor drie.
#S|gel-0130|gesprek|webshop|
A|||||||Speelgoedzolder, met Veerle.
K|aanvragen|geen|3|neutraal|0|-|Goeiedag Veerle, ik heb op de site twee treinsets besteld voor de tweeling,
K|aanvragen|fout|2|neutraal|0|-|maar ik zie nu dat er twintig in mijn bevestiging staan.
K|aanvragen|digitaal|2|verwarring|0|-|Ik weet niet of ik te hard getikt heb of dat er iets haperde.
K|betalen|geen|2|bezorgdheid|0|-|Er is zevenhonderd euro van mijn kaart gegaan, ik kreeg er bijna iets van.
K|wijzigen|digitaal|2|irritatie|1|-|Annuleren lukt niet, want dat knopje is grijs.
K|hulp|digitaal|2|irritatie|1|-|En die chat van u, die raadt me dan nog een derde set aan ook.
K|terugkijken|kwaliteit|4|vertrouwen|0|-|Anders ben ik altijd content over uw winkel, hoor.
K|wijzigen|geen|3|verlangen|0|wens|Ik zou er gewoon twee willen en geen twintig.
A|||||||Ik pas het aan. De overige achttien zijn nog niet ingepakt.
K|wijzigen|wachttijd|4|opluchting|0|-|Oef, dan was ik er op tijd bij.
K|betalen|wachttijd|3|neutraal|0|vraag|Wanneer staat dat geld weer op mijn rekening?
A|||||||Binnen twee dagen.
K|betalen|wachttijd|4|neutraal|0|-|Twee dagen is oké.
K|ontvangen|levering|3|bezorgdheid|0|vraag|En komt het wel nog voor zes december, want de Sint rekent erop?
A|||||||De Sint heeft het donderdag.
K|ontvangen|levering|4|blijdschap|0|-|Dat gaat hij graag horen.
#S|gel-0131|gesprek|wonen|
A|||||||Dakwerken De Nok, met Gert-Jan.
K|geen|geen|3|neutraal|0|-|Met mevrouw Zijlstra.
K|hulp|geen|3|neutraal|0|-|Uw mannen hebben in september ons dak vernieuwd,
K|gebruiken|kwaliteit|4|blijdschap|0|-|en van buiten ziet het er schitterend uit, de hele straat heeft het erover.
K|gebruiken|kwaliteit|2|neutraal|0|-|Maar bij de eerste flinke storm kwam er water door het plafond van de werkkamer.
K|hulp|levering|4|neutraal|0|-|Er is toen vlot iemand geweest, dezelfde middag nog,
K|hulp|kwaliteit|2|neutraal|0|-|en die heeft er een stuk lood bij gezet.
K|gebruiken|kwaliteit|2|irritatie|0|-|Vannacht regende het weer, en hup, daar stond mijn bureau weer onder.
K|gebruiken|geen|2|teleurstelling|0|-|Het manuscript waar ik vier jaar aan werk, is één grote pannenkoek geworden.
K|hulp|geen|3|neutraal|0|wens|Ik wil dat u nu zelf komt, en geen pleister meer plakt.
A|||||||Ik kom vandaag. Is er een digitale kopie van uw boek?
K|gebruiken|geen|3|neutraal|0|-|Op een stick, van vorige maand.
K|hulp|beleid|3|bezorgdheid|0|vraag|Dekt uw verzekering zulke schade, of moet ik bij de mijne zijn?
A|||||||Die van mij. U hoeft niets voor te schieten.
K|hulp|beleid|4|opluchting|0|-|Dat is een geruststelling.
K|hulp|bejegening|4|verrassing|0|-|Dat u ook nog naar dat boek vroeg, dat deed me goed.
K|geen|geen|3|neutraal|0|-|Ik ben er de hele dag.
#S|gel-0132|gesprek|bezorging|
A|||||||Snelpakket, Vlaanderen-lijn, met Kjell.
K|ontvangen|geen|3|neutraal|0|-|Dag Kjell, ik wacht op een pakje uit Italië met een koffiemachien in.
K|ontvangen|informatie|4|blijdschap|0|-|Ik kan dat op uw kaart mooi volgen, dat vind ik wijs gemaakt.
K|ontvangen|levering|2|verwarring|0|-|Maandag was het in Luik, dinsdag in Gent, en nu staat het terug in Milaan!
K|ontvangen|levering|3|verwarring|0|vraag|Is dat een fout van de kaart of is dat echt teruggereden?
K|hulp|informatie|2|neutraal|1|-|De verkoper zegt dat hij van niks weet.
K|betalen|geen|2|bezorgdheid|0|-|Ik heb er wel duizend tweehonderd euro voor betaald, dus ik ben er niet gerust in.
K|aanleiding|geen|3|neutraal|0|-|Het is voor mijn vrouw haar veertigste, zaterdag.
K|hulp|geen|3|neutraal|0|wens|Zoek dat eens voor mij uit, als 't u belieft.
A|||||||Het is echt terug, uw huisnummer ontbrak op het label.
K|ontvangen|fout|2|irritatie|0|-|Allez, en daar rijden ze dan duizend kilometer voor terug in plaats van eens te bellen.
A|||||||Ik laat het opnieuw vertrekken, met spoed is het vrijdag in Gent.
K|ontvangen|levering|4|opluchting|0|-|Vrijdag, dat is op het nippertje, maar 't is goed.
K|betalen|prijs|3|neutraal|0|vraag|Moet ik die spoed zelf betalen?
A|||||||Nee, die is van ons.
K|hulp|beleid|4|blijdschap|0|-|Sjiek van u.
K|ontvangen|geen|3|verlangen|0|wens|En laat de chauffeur alstublieft bij de buren aanbellen, want het moet een verrassing blijven.
#S|gel-0133|gesprek|diensten|
A|||||||Fitclub Arena, ledenservice, met Jordy.
K|vertrekken|geen|3|neutraal|0|-|Jordy, ik heb in augustus opgezegd, per mail, met bevestiging en al.
K|betalen|fout|2|irritatie|0|-|In september schreven jullie af, in oktober schreven jullie af, en nu weer.
K|hulp|bereikbaarheid|2|irritatie|2|-|Ik heb twee keer teruggemaild en dan krijg ik een automatisch antwoord over openingstijden met Pasen.
K|hulp|doorverwijzing|2|irritatie|2|-|De balie zegt dat het hoofdkantoor erover gaat,
K|hulp|doorverwijzing|2|irritatie|0|-|en het hoofdkantoor zegt: dat moet u met uw club opnemen.
K|terugkijken|kwaliteit|4|neutraal|0|-|Sporten was er prima, daar heb ik echt geen klagen over.
K|terugkijken|geen|2|teleurstelling|0|-|Maar zo'n einde verpest wel je herinnering.
K|betalen|geen|3|neutraal|0|wens|Ik wil die honderdvijf euro terug, en anders laat ik het door de bank storneren.
A|||||||Ik zie de bevestiging staan. Er is een vinkje vergeten.
K|betalen|fout|2|irritatie|0|-|Drie maanden gedonder om een vinkje.
A|||||||Het bedrag gaat vandaag terug, en u bent definitief uitgeschreven.
K|vertrekken|geen|4|opluchting|0|-|Definitief, dat woord wilde ik horen.
K|betalen|geen|3|neutraal|0|vraag|Staat er nu nergens meer een machtiging?
A|||||||Nee, die is gewist.
K|terugkijken|geen|3|neutraal|0|-|Goed, dan kan ik jullie eindelijk loslaten.
#S|gel-0134|gesprek|verzekering|
A|||||||Woonpolis Eik, met Mechteld.
K|orienteren|geen|3|neutraal|0|-|Goedendag, ik overweeg met al mijn polissen naar u over te stappen.
K|hulp|bejegening|2|teleurstelling|0|-|Bij mijn huidige maatschappij ben ik na een brandje in de keuken behandeld als een verdachte.
K|orienteren|kwaliteit|4|vertrouwen|0|-|U komt goed uit de test, hoe heet dat blad ook weer,
K|orienteren|prijs|3|neutraal|0|-|en qua prijs ontloopt het elkaar nauwelijks.
K|orienteren|beleid|3|neutraal|0|vraag|Wat ik wil weten, is hoe u omgaat met een rieten dak.
K|orienteren|beleid|3|bezorgdheid|0|vraag|En moet ik die brand van vorig jaar opgeven, of telt dat niet mee?
A|||||||Riet kan, met een keuring vooraf. En ja, die brand moet u melden.
K|orienteren|informatie|4|vertrouwen|0|-|Fijn dat u er niet omheen draait.
K|orienteren|prijs|3|neutraal|0|vraag|Wat doet zo'n melding met de premie?
A|||||||Ongeveer vijf procent, voor twee jaar.
K|orienteren|prijs|4|opluchting|0|-|Dat valt alleszins mee.
K|orienteren|informatie|2|irritatie|0|-|De vorige die ik belde, begon meteen over uitsluiting.
K|aanvragen|geen|3|verlangen|0|wens|Stuurt u mij graag een offerte op papier, daar lees ik beter van.
A|||||||Die is overmorgen bij u.
K|vertrekken|beleid|3|neutraal|0|vraag|Zegt u de oude polissen dan voor mij op?
A|||||||Jazeker, dat doen wij allemaal.
K|vertrekken|beleid|4|blijdschap|0|-|Heerlijk, dan hoef ik ze zelf niet meer te spreken.
#S|gel-0135|gesprek|reizen|
A|||||||Wandelreizen Bergpad, met Ingeborg.
K|aanvragen|geen|3|neutraal|0|-|Dag Ingeborg, ik heb me in januari opgegeven voor de huttentocht in de Dolomieten.
K|aanleiding|geen|3|neutraal|0|-|Ik train er al maanden voor, elke zondag met een rugzak vol suikerpakken.
K|aanvragen|informatie|2|neutraal|0|-|Nu lees ik in de laatste mail dat er op dag vier een stuk met staalkabels zit,
K|aanvragen|informatie|2|verwarring|0|-|terwijl er bij het boeken stond: geen klimervaring nodig.
K|aanvragen|privacy|2|bezorgdheid|0|angst|Ik heb vrij stevige hoogtevrees, en het idee alleen al maakt me misselijk.
K|aanvragen|beleid|3|neutraal|0|vraag|Is er een manier om daar omheen te lopen?
A|||||||Ja, er is een dalroute met de bus, de gids regelt dat.
K|aanvragen|beleid|4|opluchting|0|-|O, gelukkig, dan hoef ik niet af te zeggen.
K|aanvragen|informatie|2|irritatie|0|-|Dat had wel in die mail mogen staan, want ik heb er drie nachten van wakker gelegen.
A|||||||Dat pas ik aan voor iedereen.
K|geen|geen|4|blijdschap|0|-|Goed zo.
K|orienteren|geen|3|neutraal|0|vraag|Slapen we daar eigenlijk met z'n allen op één zaal?
A|||||||Op twee avonden wel, anders in kamers van vier.
K|geen|geen|3|neutraal|0|-|Dan pak ik mijn oordoppen in.
K|hulp|wachttijd|4|blijdschap|0|-|Leuk trouwens dat u zo vlot opnam, ik had nauwelijks tijd om zenuwachtig te worden.
#S|gel-0136|gesprek|webshop|
A|||||||Laptopland, zakelijk, met Maurits.
K|gebruiken|geen|3|neutraal|0|-|Maurits, wij hebben in het voorjaar dertig laptops bij u afgenomen voor onze school.
K|ontvangen|levering|4|neutraal|0|-|Die kwamen netjes op één pallet, op de afgesproken dag.
K|gebruiken|storing|2|neutraal|0|-|Van die dertig zijn er nu elf uitgevallen, allemaal met een zwart scherm.
K|hulp|geen|3|neutraal|1|-|Ik heb ze stuk voor stuk via uw formulier aangemeld,
K|hulp|digitaal|2|irritatie|2|-|en dat formulier accepteert maar één serienummer tegelijk, dus daar zat ik een middag aan.
K|hulp|wachttijd|2|irritatie|3|-|Inmiddels zijn we vijf weken verder.
K|hulp|belofte|2|irritatie|0|-|Uw accountmanager zou binnen twee dagen met een oplossing komen, en die is met vakantie gegaan.
K|gebruiken|geen|2|neutraal|0|-|Over negen dagen beginnen de eindtoetsen, en die zijn digitaal.
K|ontvangen|geen|3|neutraal|0|wens|Ik heb dan elf werkende laptops nodig, desnoods gehuurd.
A|||||||Ik heb er twaalf staan. Die gaan vanmiddag de deur uit, zonder kosten.
K|hulp|beleid|4|verrassing|0|-|Twaalf, dat is er zelfs één te veel.
K|gebruiken|kwaliteit|3|bezorgdheid|0|vraag|Is het een serie met een bekend probleem, want dan vrees ik voor de rest?
A|||||||Ja, een slechte kabel. We vervangen ze alle dertig in de zomervakantie.
K|gebruiken|informatie|4|neutraal|0|-|Dan weet ik waar ik aan toe ben.
K|hulp|informatie|2|irritatie|0|-|Al had ik dat graag in week één gehoord.
#S|gel-0137|gesprek|bank|
A|||||||Hypotheekhuis Anker, met Pascal.
K|wijzigen|geen|3|neutraal|0|-|Goedemiddag Pascal, mijn rentevaste periode loopt in mei af.
K|wijzigen|geen|3|neutraal|0|-|Ik heb nu één komma acht procent,
K|wijzigen|prijs|2|verrassing|0|-|en in uw voorstel staat vier komma één, dus ik moest even gaan zitten.
K|betalen|prijs|2|neutraal|0|-|Dat is voor ons driehonderdtien euro meer per maand.
K|gebruiken|kwaliteit|4|vertrouwen|0|-|Wij zitten al twintig jaar bij u, nooit een dag te laat betaald.
K|orienteren|prijs|2|neutraal|0|-|Een andere verstrekker geeft drie komma zeven, maar dan moet ik weer naar de notaris.
K|orienteren|informatie|2|verwarring|0|-|En dan zijn er nog die termen, rentemiddeling, risico-opslag, daar verdwaal ik in.
K|wijzigen|prijs|3|neutraal|0|vraag|Kan er bij u nog iets vanaf?
A|||||||Uw huis is meer waard geworden, dus de opslag vervalt. Dan is het drie komma acht.
K|wijzigen|prijs|4|verrassing|0|-|Dat scheelt al bijna de helft van de schrik.
K|wijzigen|informatie|2|irritatie|0|-|Waarom haalt u die opslag er niet vanzelf af?
A|||||||Omdat wij de actuele waarde niet hebben. Een woz-beschikking volstaat.
K|geen|geen|3|neutraal|0|-|Die ligt toevallig naast me.
K|wijzigen|beleid|3|neutraal|0|vraag|Hoe lang heb ik bedenktijd?
A|||||||Tot vijftien april.
K|hulp|informatie|4|dankbaarheid|0|-|Dan slapen we er een nachtje over, en dank voor de heldere uitleg.
#S|gel-0138|gesprek|wonen|
A|||||||Zonwering Schaduwrijk, met Linde.
K|aanvragen|geen|3|neutraal|0|-|Hoi Linde, wij hebben in april een knikarmscherm gekocht voor op het terras.
K|aanvragen|bejegening|4|blijdschap|0|-|De verkoper dacht heel leuk mee, ook over de kleur.
K|ontvangen|levering|2|neutraal|0|-|Het zou in mei komen, toen in juni, en nu is het half augustus en ik lig nog steeds te bakken.
K|hulp|belofte|2|irritatie|0|-|Er zou iedere week gebeld worden met een update, daar is één keer iets van terechtgekomen.
K|ontvangen|geen|2|teleurstelling|0|-|De zomer is bijna voorbij, dat is zo jammer.
K|betalen|prijs|2|neutraal|0|-|We hebben wel de helft al betaald, dertienhonderd euro.
K|vertrekken|geen|2|irritatie|0|-|Als het nu niet komt, zie ik ervan af.
A|||||||Hij is vanmorgen binnengekomen. Ik kan morgen monteren.
K|ontvangen|levering|5|verrassing+blijdschap|0|-|Morgen? Echt waar, ik spring een gat in de lucht!
K|ontvangen|geen|3|neutraal|0|vraag|Moeten wij de plantenbakken weghalen?
A|||||||Een meter ruimte is genoeg.
K|betalen|prijs|3|verlangen|0|wens|En ik hoop dat er iets van de prijs af kan voor al dat wachten.
A|||||||Ik geef u de windsensor cadeau.
K|betalen|beleid|4|blijdschap|0|-|Dat vind ik een heel net gebaar.
K|geen|geen|3|neutraal|0|-|Ik ga meteen schuiven met die bakken.
#S|gel-0139|gesprek|telecom|
A|||||||Meerdraad, met Casper.
K|gebruiken|geen|3|neutraal|0|-|Casper, ik wil het met je hebben over mijn zoontje van tien en zijn telefoon.
K|betalen|prijs|1|boosheid|0|-|Er staat tweehonderdnegentig euro aan spelaankopen op mijn rekening!
K|aanvragen|informatie|2|irritatie|0|-|Bij het afsluiten is me verteld dat het een kinderbundel was die automatisch stopt.
K|gebruiken|privacy|2|neutraal|0|-|Hij heeft in een spelletje op een schatkist gedrukt, en dat kind denkt dat het nepgeld is.
K|gebruiken|geen|2|teleurstelling|0|-|Hij heeft zijn spaarvarken al bij me op tafel gezet, met veertien euro erin.
K|hulp|bereikbaarheid|4|opluchting|0|-|Ik had je gelukkig snel aan de lijn, dat wel.
K|betalen|beleid|3|neutraal|0|vraag|Kan dit nog ongedaan worden gemaakt?
A|||||||Bij minderjarigen kan dat één keer, binnen dertig dagen.
K|betalen|beleid|4|opluchting|0|-|Het is van dinsdag, dus dat redden we.
K|wijzigen|geen|3|verlangen|0|wens|Dan wil ik graag dat jullie alles dichtzetten, ook die nummers die je terugbellen.
A|||||||Alles staat dicht, en de bundel stopt nu echt.
K|wijzigen|privacy|4|vertrouwen|0|-|Prettig, dan kan hij hem met een gerust hart gebruiken.
K|aanvragen|beleid|2|neutraal|0|-|Ik snap alleen niet waarom dat bij een kinderabonnement niet standaard uitstaat.
A|||||||Ik ook niet eerlijk gezegd.
K|hulp|bejegening|4|blijdschap|0|-|Nou, dat antwoord waardeer ik.
K|geen|geen|3|neutraal|0|-|Dan ga ik hem zijn varken teruggeven.
#S|gel-0140|gesprek|bezorging|
A|||||||Wijkpost, met Sippie.
K|gebruiken|geen|3|neutraal|0|-|Dag Sippie, ik haal voor het hele flatgebouw de pakjes aan, al jaren.
K|gebruiken|bejegening|4|blijdschap|0|-|Met de meeste bezorgers heb ik een goede band, ze krijgen 's zomers een ijsje.
K|gebruiken|kwaliteit|2|irritatie|0|-|Maar het loopt de laatste maanden de spuigaten uit: gisteren stonden er eenendertig dozen in mijn gang.
K|gebruiken|levering|2|irritatie|0|-|Ze bellen bij de mensen zelf niet eens meer aan.
K|gebruiken|privacy|2|neutraal|0|-|Ik ben over een zitmaaier gestruikeld, nou ja, over de doos ervan, en mijn pols is gekneusd.
K|gebruiken|geen|2|neutraal|0|-|Mijn dochter zegt: mam, je bent geen pakhuis.
K|wijzigen|geen|3|neutraal|0|wens|Dus ik wil eraf, ik wil niet meer als buurvrouw in het systeem staan.
K|wijzigen|digitaal|2|verwarring|1|-|In de app kun je dat wel aanzetten, maar uitzetten kan ik nergens vinden.
A|||||||Ik haal u eruit. En ik vraag een kluis aan voor uw portiek.
K|wijzigen|beleid|4|opluchting|0|-|Een kluis, dat is nog eens een idee.
K|wijzigen|prijs|3|neutraal|0|vraag|Kost dat de bewoners dan iets?
A|||||||Nee, niets.
K|wijzigen|wachttijd|3|neutraal|0|vraag|En wanneer hangt zo'n ding er?
A|||||||Over een week of drie.
K|wijzigen|geen|3|neutraal|0|-|Drie weken houd ik het nog wel vol.
K|geen|geen|4|blijdschap|0|-|De ijsjes blijf ik overigens gewoon uitdelen.
#S|gel-0141|gesprek|energie|
A|||||||Gasloos Advies, met Rikkert.
K|orienteren|geen|3|neutraal|0|-|Goedemorgen, ik heb uh, ik heb een huis uit negentienvierendertig,
K|orienteren|geen|3|verlangen|0|wens|en ik wil daar graag van het gas af.
K|orienteren|informatie|2|verwarring|2|-|Nou heb ik vier bedrijven over de vloer gehad en ze zeggen alle vier iets anders.
K|orienteren|informatie|2|irritatie|0|-|De laatste begon meteen over lenen, nog voor hij zijn jas uit had.
K|orienteren|prijs|2|neutraal|0|-|De bedragen lopen van elf- tot veertigduizend euro,
K|orienteren|geen|2|bezorgdheid|0|-|dus ik durf eigenlijk geen knoop door te hakken.
K|orienteren|informatie|4|vertrouwen|0|-|Mijn buurvrouw zei dat jullie niks verkopen en alleen rekenen, dat spreekt me aan.
K|orienteren|prijs|3|neutraal|0|vraag|Wat vragen jullie voor zo'n rapport?
A|||||||Tweehonderdvijfenzeventig euro, en de gemeente betaalt de helft.
K|orienteren|prijs|4|verrassing|0|-|De helft nog wel, nou, dan is de keus snel gemaakt.
K|orienteren|geen|3|neutraal|0|vraag|Komt er dan iemand kijken of gaat dat met foto's?
A|||||||Er komt iemand, een halve dag.
K|orienteren|kwaliteit|4|vertrouwen|0|-|Een halve dag, kijk, dat is serieus werk.
K|aanvragen|geen|3|neutraal|0|wens|Plant u mij maar in, liefst op een woensdag.
A|||||||Woensdag de vierde?
K|geen|geen|3|neutraal|0|-|De vierde is goed.
#S|gel-0142|gesprek|telecom|
A|||||||Tweelijn Bellen, met Maaike.
K|wijzigen|geen|3|verlangen|0|wens|Hoi Maaike, ik wil mijn abonnement graag samenvoegen met dat van mijn man.
K|betalen|prijs|3|neutraal|0|-|We betalen nu apart, ik achttien en hij tweeëntwintig,
K|orienteren|informatie|4|neutraal|0|-|en op jullie site zag ik heel overzichtelijk dat het samen voor dertig kan.
K|wijzigen|digitaal|2|neutraal|1|-|Maar zodra ik zijn nummer invul, krijg ik de melding dat het niet bestaat.
K|wijzigen|digitaal|2|irritatie|1|-|En dan moet ik helemaal opnieuw beginnen met die hele lijst.
K|gebruiken|geen|3|blijdschap|0|-|Nou bestaat hij echt, hoor, hij staat hier naast me de ramen te lappen.
K|wijzigen|geen|3|bezorgdheid|0|vraag|Raakt hij zijn oude nummer trouwens niet kwijt?
A|||||||Nee, dat blijft. Er ontbreekt een nul in ons bestand, ik zet het om.
K|wijzigen|fout|4|opluchting|0|-|Ah, een nulletje, fijn dat u het zo ziet.
K|betalen|prijs|3|neutraal|0|vraag|En wordt die korting dan meteen deze maand verrekend?
A|||||||Vanaf vandaag.
K|betalen|prijs|4|blijdschap|0|-|Top, tien euro verdiend met een telefoontje.
K|geen|geen|3|neutraal|0|-|Nee, verder niets.
K|hulp|wachttijd|4|blijdschap|0|-|Ik had trouwens een muziekje verwacht, maar u nam op voor ik zat.
#S|gel-0143|gesprek|overheid|
A|||||||Jeugdteam West, met Karlijn.
K|geen|geen|3|neutraal|0|-|Ja, hallo, u spreekt met de vader van Sem.
K|aanvragen|geen|3|neutraal|0|-|Sem is elf en hij staat op de wachtlijst voor hulp bij angst.
K|aanvragen|wachttijd|2|irritatie|3|-|Vorig jaar in maart is hij aangemeld, en toen zei men: drie maanden,
K|aanvragen|wachttijd|2|teleurstelling|3|-|en we zijn nu zestien maanden verder.
K|aanleiding|privacy|2|bezorgdheid|0|-|Hij gaat al sinds de herfst niet meer naar school, en hij komt zijn kamer haast niet uit.
K|gebruiken|bejegening|4|dankbaarheid|0|-|Zijn juf is geweldig, die komt elke vrijdag een spelletje doen.
K|hulp|herhaling|2|irritatie|2|-|Bij jullie heb ik zijn verhaal inmiddels aan vier mensen verteld,
K|hulp|informatie|2|irritatie|0|-|en bij de laatste stond er niets van in het systeem.
K|aanvragen|geen|2|bezorgdheid|0|angst|Ik ben bang dat hij straks helemaal in zichzelf verdwijnt.
K|hulp|geen|3|verlangen|0|wens|Alstublieft, ik wil gewoon weten waar we staan.
A|||||||Hij staat op plek negen. Er is wel een groep die over twee weken start.
K|aanvragen|informatie|4|neutraal|0|-|Plek negen, dat is het eerste concrete wat ik hoor.
K|aanvragen|geen|3|bezorgdheid|0|vraag|Maar een groep, gaat dat lukken met een kind dat de deur niet uit durft?
A|||||||De eerste drie keer komt de begeleider naar jullie toe.
K|aanvragen|beleid|5|opluchting|0|-|Aan huis? O, dat zou hij aankunnen, denk ik echt.
K|aanvragen|geen|3|neutraal|0|wens|Zet hem daar alstublieft voor op de lijst.
#S|gel-0144|gesprek|verzekering|
A|||||||Bromfietspolis Gas, met Delano.
K|aanleiding|geen|3|neutraal|0|-|Hey Delano, ik heb mijn scooter verkocht aan een gast uit Almere,
K|vertrekken|geen|3|neutraal|0|wens|dus die verzekering mag eraf.
K|vertrekken|digitaal|2|irritatie|1|-|Ik probeer dat al twee dagen in jullie app, maar er is alleen een knop om méér te verzekeren.
K|betalen|prijs|2|neutraal|0|-|En volgende week gaat er weer vierenvijftig euro af.
K|gebruiken|kwaliteit|4|neutraal|0|-|Verder geen klachten, hoor, die ene keer met mijn spiegel was zo geregeld.
K|vertrekken|geen|2|bezorgdheid|0|angst|Ik ben wel een beetje bang dat die gast boetes gaat rijden op mijn naam.
K|vertrekken|geen|3|neutraal|0|vraag|Kun jij zien of hij hem heeft overgeschreven?
A|||||||Ja, sinds gisteren staat hij op zijn naam.
K|vertrekken|privacy|4|opluchting|0|-|Oké, chill, dan ben ik daar vanaf.
A|||||||De polis stopt vandaag, je krijgt nog achttien euro terug.
K|betalen|prijs|4|verrassing|0|-|Krijg ik nog wat terug ook, nice.
K|orienteren|prijs|3|neutraal|0|vraag|Wat kost een auto eigenlijk bij jullie, als je negentien bent?
A|||||||Reken op honderdtien in de maand.
K|orienteren|prijs|2|verrassing|0|-|Zo, dan blijf ik nog even fietsen.
K|geen|geen|3|neutraal|0|-|Later, man.
#S|gel-0145|gesprek|reizen|
A|||||||Vakantiepark Berkenven, met Tamara.
K|gebruiken|geen|3|neutraal|0|-|Dag Tamara, wij zitten in huisje honderdtwaalf.
K|ontvangen|wachttijd|2|neutraal|2|-|Gisteren hebben we al een uur in de auto gestaan voor de slagboom,
K|ontvangen|kwaliteit|2|irritatie|0|-|en toen we binnenkwamen, lagen de haren van de vorige hond nog op de bank.
K|gebruiken|storing|2|neutraal|0|-|Vanochtend deed de douche het niet,
K|gebruiken|storing|2|irritatie|0|-|en nu is ook de oven er nog mee gestopt, met een lasagne erin.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het zwembad is prachtig, daar niet van, de kinderen willen er niet uit.
K|gebruiken|bejegening|4|blijdschap|0|-|En de badmeester met die tatoeages is hun grote held.
K|betalen|prijs|2|irritatie|0|-|Maar voor veertienhonderd euro verwacht ik wel dat ik mijn haar kan wassen.
K|hulp|geen|3|verlangen|0|wens|Ik zou dus graag zien dat er vandaag nog iets gebeurt.
A|||||||Ik heb een ander huisje vrij, vlak bij het bos, mét sauna.
K|wijzigen|beleid|5|verrassing+blijdschap|0|-|Met sauna? Jongens, pakken!
K|wijzigen|prijs|3|neutraal|0|vraag|Moeten we daar iets voor bijleggen?
A|||||||Nee, en u krijgt hulp met sjouwen.
K|wijzigen|beleid|4|dankbaarheid|0|-|Dat is ontzettend sportief van jullie.
K|gebruiken|geen|3|neutraal|0|vraag|Heeft dat huisje ook een oven, want ja, die lasagne?
A|||||||Jazeker.
K|geen|geen|4|blijdschap|0|-|Dan nemen we hem op schoot mee.
#S|gel-0146|gesprek|bank|
A|||||||Spaarbank Linde, met Evert.
K|gebruiken|geen|3|neutraal|0|-|Evert, ik heb een en/of-rekening met mijn zus, voor onze moeder.
K|gebruiken|geen|3|neutraal|0|-|Daar gaan de boodschappen van af, de kapper en de pedicure,
K|gebruiken|digitaal|4|neutraal|0|-|en dat werkt in de app eigenlijk heel handig.
K|gebruiken|privacy|2|bezorgdheid|0|-|Maar nu zie ik drie opnames van vijfhonderd euro die ik niet ken, en dat zit me niet lekker.
K|gebruiken|geen|2|teleurstelling|0|-|Mijn zus zegt dat zij het niet was, en ik wil haar geloven, maar ja.
K|gebruiken|geen|2|bezorgdheid|0|angst|Het laatste wat ik wil, is ruzie in de familie, daar ben ik echt bang voor.
K|hulp|geen|3|neutraal|0|vraag|Kunnen jullie zien bij welke automaat dat is gedaan, en met welke pas?
A|||||||Met pas drie, in Heerenveen, steeds op zaterdag.
K|gebruiken|informatie|3|verrassing|0|-|Pas drie? Dat is die van mijn moeder zelf.
K|gebruiken|geen|3|verwarring|0|-|En in Heerenveen woont niemand van ons, alleen haar oude buurman.
A|||||||Zal ik de pas voorlopig stilzetten?
K|hulp|geen|3|neutraal|0|wens|Ja, doe dat nu maar meteen.
K|hulp|privacy|3|neutraal|0|vraag|Zijn er camerabeelden, of mag u daar niks over zeggen?
A|||||||Die kan de politie opvragen na aangifte.
K|hulp|geen|3|neutraal|0|-|Dan ga ik eerst bij mijn moeder langs.
K|hulp|informatie|4|opluchting|0|-|Het lucht me op dat het in elk geval mijn zus niet is.
#S|gel-0147|gesprek|webshop|
A|||||||Kaarsenatelier Vlam, met Odette.
K|aanvragen|geen|3|neutraal|0|-|Dag, met Els, ik had honderdtwintig kaarsjes besteld voor ons huwelijk,
K|ontvangen|levering|4|neutraal|0|-|en die zijn gisteren al aangekomen, ruim op tijd dus.
K|ontvangen|kwaliteit|5|blijdschap|0|-|Ze ruiken goddelijk, heel het huis ruikt naar vijgen.
K|ontvangen|fout|2|neutraal|0|-|Maar op het etiket staat Els en Bert,
K|ontvangen|fout|2|verrassing|0|-|en mijn verloofde heet dus Bart, met een a.
K|ontvangen|geen|4|blijdschap|0|-|Hij moest er zelf keihard om lachen,
K|ontvangen|geen|2|bezorgdheid|0|-|maar zijn moeder zag er een slecht voorteken in.
K|aanvragen|geen|3|verwarring|0|vraag|Heb ik dat nu zelf verkeerd getikt, of is dat bij u gebeurd?
A|||||||U schreef Bart, ik zie het staan. Het is onze drukker.
K|ontvangen|fout|4|opluchting|0|-|Oef, dan mag ik toch nog trouwen.
A|||||||Ik stuur u morgen nieuwe etiketten, met handschoentjes om ze te plakken.
K|ontvangen|wachttijd|4|neutraal|0|-|Morgen is prima, we trouwen pas de achtentwintigste.
K|betalen|prijs|3|neutraal|0|vraag|En is daar iets van korting voor, want dat plakken is een avond werk?
A|||||||Vijftien procent, dat lijkt me redelijk.
K|betalen|beleid|4|blijdschap|0|-|Dat lijkt mij ook heel redelijk.
K|geen|geen|3|neutraal|0|-|Ik laat Bert plakken, als straf.
#S|gel-0148|gesprek|diensten|
A|||||||Thuiszorg Hartslag, planning, met Mieke.
K|gebruiken|geen|3|neutraal|0|-|Mieke, met de dochter van meneer Bos.
K|gebruiken|geen|3|neutraal|0|-|Vader krijgt 's morgens hulp met wassen en met zijn steunkousen,
K|gebruiken|bejegening|4|dankbaarheid|0|-|en de zusters zijn stuk voor stuk lieve mensen, echt waar.
K|gebruiken|levering|2|irritatie|0|-|Alleen komen ze de ene dag om zeven uur en de andere dag om half twaalf.
K|gebruiken|geen|2|neutraal|0|-|Dan zit die man van negentig tot de middag in zijn pyjama op de rand van het bed te wachten.
K|gebruiken|privacy|2|bezorgdheid|0|-|Zondag is hij zelf opgestaan en toen heb ik hem naast de wastafel gevonden.
K|gebruiken|belofte|2|irritatie|0|-|In het zorgplan staat zwart op wit: tussen acht en negen.
K|hulp|doorverwijzing|2|irritatie|2|-|Als ik de wijkverpleging bel, is het de planning, en de planning zegt dat het de wijkverpleging is.
K|hulp|geen|3|verlangen|0|wens|Ik vraag geen wonderen, ik wil alleen een vaste tijd.
A|||||||Daar heeft u recht op. Ik zet hem als eerste op de route van acht uur.
K|gebruiken|beleid|4|opluchting|0|-|Acht uur, dan kan hij gewoon aan de koffie met zijn krantje.
K|gebruiken|geen|3|bezorgdheid|0|vraag|Geldt dat ook in het weekend, want daar gaat het meestal mis?
A|||||||Ook in het weekend.
K|hulp|bejegening|4|dankbaarheid|0|-|U bent de eerste die niet begint te zuchten.
K|gebruiken|privacy|3|neutraal|0|vraag|En zo'n valmatje naast het bed, is dat iets wat jullie regelen?
A|||||||Dat bestel ik vandaag.
#S|gel-0149|gesprek|wonen|
A|||||||Woonwinkel Huis en Haard, met Jesper.
K|aanvragen|geen|3|neutraal|0|-|Ja, Jesper, wij hebben twee weken geleden een houtkachel bij jullie uitgezocht,
K|aanvragen|informatie|4|blijdschap|0|-|en je collega heeft daar heel kundig over verteld.
K|wijzigen|geen|3|neutraal|0|-|Nu zijn we toch gaan twijfelen.
K|aanleiding|privacy|2|neutraal|0|-|Onze zoon blijkt astma te hebben, en de longarts raadt het af.
K|wijzigen|geen|2|teleurstelling|0|wens|We willen de bestelling dus annuleren, hoe jammer ik dat ook vind.
K|betalen|geen|2|neutraal|0|-|Er is alleen wel negenhonderd euro aanbetaald,
K|wijzigen|beleid|2|verwarring|0|-|en in de voorwaarden lees ik op de ene bladzij vijfentwintig en op de andere veertig procent annuleringskosten.
K|wijzigen|prijs|3|bezorgdheid|0|vraag|Zijn we dat geld kwijt?
A|||||||Ik zou het kunnen omzetten naar een elektrische sfeerhaard.
K|orienteren|geen|2|teleurstelling|0|-|Hm, zo'n nepvlam, eerlijk gezegd is dat niet onze droom.
A|||||||Dan betaal ik alles terug, op tachtig euro kosten na.
K|betalen|beleid|4|verrassing|0|-|Tachtig maar? Dat is buitengewoon netjes.
K|betalen|geen|3|neutraal|0|-|Mijn rekeningnummer hebben jullie al.
K|betalen|wachttijd|3|neutraal|0|vraag|Hoelang mag ik daarop rekenen?
A|||||||Vijf dagen.
K|terugkijken|geen|4|vertrouwen|0|-|Voor een nieuwe bank komen we zeker bij jullie terug.
#S|gel-0150|gesprek|bezorging|
A|||||||Witgoed Thuis, bezorgafdeling, met Ramon.
K|ontvangen|levering|2|irritatie|0|-|Ramon, de droger zou tussen twaalf en vier komen, en het is nu tien voor zes.
K|ontvangen|digitaal|4|blijdschap|0|-|Dat kaartje waarop je de bus ziet rijden, is op zich hartstikke leuk,
K|ontvangen|levering|2|irritatie|0|-|maar die bus staat al drie uur stil bij een hamburgertent.
K|ontvangen|geen|2|neutraal|0|-|Ik moet zo mijn kinderen van de zwemles halen,
K|ontvangen|levering|2|bezorgdheid|0|angst|en je zult zien dat ze dan net aanbellen, daar vrees ik voor.
K|hulp|geen|3|neutraal|0|vraag|Kun jij die mannen te pakken krijgen?
A|||||||Ze hebben panne. Een andere bus neemt het over, rond half acht.
K|ontvangen|informatie|2|irritatie|0|-|Panne, oké, maar een berichtje had ik dan wel netjes gevonden.
K|ontvangen|levering|3|neutraal|0|-|Half acht kan ik er zijn.
K|ontvangen|geen|3|neutraal|0|vraag|Sluiten ze hem ook meteen aan, en gaat hij naar zolder?
A|||||||Allebei, u heeft dat erbij gekocht.
K|ontvangen|beleid|4|opluchting|0|-|Gelukkig, want die trap is smal en mijn rug is oud.
K|betalen|beleid|3|verlangen|0|wens|Ik zou het wel sjiek vinden als de bezorgkosten eraf gingen.
A|||||||Die krijgt u terug.
K|betalen|beleid|4|blijdschap|0|-|Kijk, dan krijgen de heren van mij een kop thee.
K|geen|geen|3|neutraal|0|-|Ik moet nu echt gaan fietsen.
#S|gel-0151|gesprek|energie|
A|||||||Stookolie en Pellets De Smet, met Arlette.
K|geen|geen|3|neutraal|0|-|dag arlette met roger van op den berg
K|aanvragen|geen|3|neutraal|0|-|ik had veertien dagen geleden twee ton pellets besteld
K|ontvangen|levering|4|neutraal|0|-|en ze zijn gekomen op den dag dat ge gezegd hadt
A|||||||Dat is goed om te horen, Roger.
K|ontvangen|kwaliteit|2|neutraal|0|-|ja maar 't is precies niet dezelfde soort als anders
K|ontvangen|kwaliteit|2|irritatie|0|-|'t zit vol stof dat is precies zagemeel
K|gebruiken|storing|2|neutraal|0|-|mijn kachel is nu al drie keer uitgevallen
K|gebruiken|geen|2|bezorgdheid|0|angst|en ik ben benauwd dat ze in de winter helemaal kapot gaat
A|||||||We zijn van leverancier veranderd, u bent de derde die het zegt.
K|hulp|informatie|2|irritatie|0|-|ge hadt dat toch eens mogen laten weten
K|terugkijken|kwaliteit|4|vertrouwen|0|-|ik koop bij u al van in den tijd van uw vader en dat was altijd goed spul
K|wijzigen|geen|3|neutraal|0|wens|dus ik wil de ouwe soort terug
A|||||||Ik laat ze omruilen, ook de zakken die al open zijn.
K|wijzigen|beleid|4|verrassing|0|-|de open zakken ook da's royaal
K|wijzigen|levering|3|neutraal|0|vraag|wanneer kunt ge daarmee komen
#S|gel-0152|gesprek|telecom|
A|||||||Blits Mobiel, met Noël.
K|gebruiken|storing|2|neutraal|0|-|ja hoi ik heb dus sinds vanmorgen geen bereik meer
K|gebruiken|geen|3|neutraal|1|-|ik heb hem al uit en aan gezet
K|gebruiken|geen|3|neutraal|1|-|de simkaart heb ik eruit gehad en er weer in gedaan
A|||||||Staat er iets in beeld?
K|gebruiken|storing|2|neutraal|0|-|ja geen service staat er
K|aanleiding|geen|3|neutraal|0|-|en ik wacht op een telefoontje van een sollicitatie
K|gebruiken|geen|2|bezorgdheid|0|-|ik bel nou met de telefoon van mijn oma dus ik zit wel een beetje te stressen
A|||||||Ik zie dat uw nummer vannacht is overgezet naar een andere provider.
K|vertrekken|fout|2|verwarring|0|-|hè overgezet maar dat heb ik helemaal niet gevraagd
K|vertrekken|privacy|3|bezorgdheid|0|vraag|kan iemand anders dat gedaan hebben dan
A|||||||Het lijkt een typefout van die andere partij. Ik draai het terug.
K|vertrekken|fout|4|opluchting|0|-|oké dus ik ben niet gehackt gelukkig
K|hulp|wachttijd|3|neutraal|0|vraag|hoe lang duurt dat terugdraaien
K|aanleiding|geen|3|neutraal|0|-|want ze zouden tussen twee en vier bellen
A|||||||Een uurtje. Ik kan uw nummer nu al doorschakelen naar oma.
K|hulp|beleid|5|verrassing+blijdschap|0|-|naar oma haha ja doe maar dat is geniaal
K|geen|geen|4|blijdschap|0|-|oma als er iemand belt voor mij dan netjes opnemen hè
#S|gel-0153|gesprek|bank|
A|||||||Vechtbank, met Trudy.
K|aanvragen|geen|3|neutraal|0|wens|goedemorgen trudy ik wil een rekening openen voor onze buurtmoestuin
K|orienteren|beleid|2|neutraal|0|-|bij jullie concurrent vroegen ze een uittreksel en notulen en een ubo-verklaring
K|orienteren|beleid|2|irritatie|0|-|voor een paar zakjes wortelzaad
A|||||||Hoeveel geld gaat er ongeveer om?
K|geen|geen|3|neutraal|0|-|ik denk driehonderd euro per jaar
K|orienteren|prijs|2|neutraal|0|-|en dan vragen ze bij die ander vijftien euro in de maand dus dan is de kas al leeg
K|orienteren|beleid|3|neutraal|0|vraag|hebben jullie iets kleins voor clubjes
A|||||||Ja, de buurtrekening, twee euro per maand, met alleen twee legitimaties.
K|orienteren|prijs|4|blijdschap|0|-|twee euro kijk daar kan ik mee thuiskomen
K|orienteren|informatie|4|neutraal|0|-|en dat is ook lekker duidelijk
K|aanvragen|geen|3|neutraal|0|vraag|kan ik dat bij jullie op kantoor doen of moet het via de computer
K|aanvragen|digitaal|2|bezorgdheid|0|-|van dat filmen van je eigen gezicht word ik namelijk een beetje zenuwachtig
A|||||||Op kantoor kan ook, dinsdag en donderdag.
K|aanvragen|bereikbaarheid|4|opluchting|0|-|gelukkig gewoon een balie
K|geen|geen|3|neutraal|0|-|dan kom ik donderdag met wim
#S|gel-0154|gesprek|overheid|
A|||||||Waterschap Lage Venen, met Koos.
K|geen|geen|3|neutraal|0|-|Goedemiddag, u spreekt met Dirkje Hofstra.
K|gebruiken|kwaliteit|2|neutraal|0|-|De sloot achter ons huis staat al weken tot aan de rand,
K|gebruiken|privacy|2|neutraal|0|-|en vannacht is het water de schuur in gelopen.
A|||||||Sinds wanneer precies?
K|geen|geen|3|neutraal|0|-|Sinds een dag of twintig, schat ik.
K|gebruiken|storing|2|verwarring|0|-|Volgens de boer hiernaast doet het gemaal het niet, maar op uw site staat dat alles normaal is.
K|hulp|herhaling|2|irritatie|2|-|Ik heb het vorige week al gemeld, en de week daarvoor ook.
K|hulp|informatie|2|irritatie|0|-|Beide keren kreeg ik een nummer, en daarna bleef het stil.
A|||||||Ik bel even met de man van het gemaal. Er zit inderdaad een boom in de inlaat.
K|gebruiken|storing|2|verrassing|0|-|Een boom, nee maar, dan kan het ook niet weg.
K|hulp|wachttijd|3|bezorgdheid|0|vraag|Wanneer halen ze die eruit, want er komt morgen weer regen?
A|||||||Ze zijn al onderweg met de kraan.
K|hulp|wachttijd|4|opluchting|0|-|Dat is rap gehandeld, dank u.
K|hulp|geen|3|neutraal|0|vraag|En de schade in de schuur, kan ik die ergens opgeven?
K|aanleiding|geen|2|teleurstelling|0|-|Er stonden dozen met foto's van mijn ouders, dat vind ik het ergste.
A|||||||Ik stuur u een schadeformulier, en het adres van een restaurator.
K|hulp|bejegening|5|dankbaarheid|0|-|Een restaurator, wat goed dat u daaraan denkt.
#S|gel-0155|gesprek|reizen|
A|||||||Fietsvakanties Trapper, met Gijsbert.
K|gebruiken|geen|3|neutraal|0|-|hoi gijsbert wij zitten nu in oostenrijk langs de donau
K|gebruiken|kwaliteit|5|blijdschap|0|-|het is hier echt niet te geloven zo mooi
K|gebruiken|kwaliteit|4|blijdschap|0|-|en de hotelletjes zijn tot nu toe allemaal top
A|||||||Wat leuk. Waar kan ik mee helpen?
K|gebruiken|levering|2|neutraal|0|-|de koffers zijn vandaag niet meegekomen
K|gebruiken|geen|2|irritatie|0|-|ik sta hier in een bezwete fietsbroek in een sterrenrestaurant zeg maar
K|gebruiken|privacy|2|bezorgdheid|0|-|en de pillen van mijn vrouw zitten erin die moet ze vanavond hebben
K|hulp|bereikbaarheid|2|neutraal|1|-|het nummer van de chauffeur geeft alleen een oostenrijks bandje
A|||||||Ik bel hem via zijn baas. Blijft u hangen?
K|geen|geen|3|neutraal|0|-|ja hoor
A|||||||De koffers staan in het vorige hotel. Hij rijdt nu, negen uur bij u.
K|gebruiken|levering|4|opluchting|0|-|negen uur is op tijd voor de pillen
K|gebruiken|bejegening|3|neutraal|0|vraag|en wat doen we met dat restaurant want ze kijken een beetje
K|betalen|geen|3|neutraal|0|vraag|en mogen we die extra drankjes declareren
A|||||||Vanavond eten jullie op onze kosten.
K|hulp|beleid|5|verrassing+blijdschap|0|-|zo schat trek je sandalen aan we gaan voor het menu
#S|gel-0156|gesprek|verzekering|
A|||||||Uitvaartpolis Rustpunt, met Wilma.
K|wijzigen|geen|3|neutraal|0|-|dag wilma ik heb een oude polis gevonden in een koektrommel
K|wijzigen|informatie|2|verwarring|0|-|er staat op vijfhonderd gulden in natura en ik weet niet wat dat is
K|wijzigen|geen|3|neutraal|0|-|hij staat op naam van mijn moeder die is achtentachtig
A|||||||Ik kan hem zo opzoeken. Heeft u het nummer?
K|geen|geen|3|neutraal|0|-|ja een nul nul zeven en dan is er een vlek
K|geen|geen|3|neutraal|0|-|vier drie denk ik
K|aanleiding|geen|3|neutraal|0|-|ze maakt zelf grapjes hoor ze zegt doe mij maar in die trommel
A|||||||Ik heb hem. In natura betekent dat wij de uitvaart verzorgen, de hele kist en auto.
K|orienteren|informatie|4|verrassing|0|-|dus het is eigenlijk veel meer waard dan die vijfhonderd gulden
K|orienteren|informatie|4|opluchting|0|-|dat is een fijn idee voor later
K|wijzigen|beleid|3|neutraal|0|vraag|is ze dan verplicht om jullie uitvaartleider te nemen
A|||||||Nee, u mag kiezen, dan keren wij tweeënvijftighonderd euro uit.
K|orienteren|beleid|4|blijdschap|0|-|dat is netjes want ze wil per se de zoon van de slager die doet dat nu
K|wijzigen|geen|3|verlangen|0|wens|ik zou graag zien dat mijn adres erbij komt te staan
K|hulp|informatie|4|dankbaarheid|0|-|je legt het fijn uit zonder dat plechtige
#S|gel-0157|gesprek|webshop|
A|||||||Plantenpost, met Iris.
K|ontvangen|levering|2|neutraal|0|-|iris die planten van mij hebben zes dagen in een doos gezeten
K|ontvangen|kwaliteit|2|teleurstelling|0|-|die varen is helemaal slap en die andere hoe heet ie die met die strepen die is bruin
K|ontvangen|belofte|2|irritatie|0|-|op jullie site staat vandaag besteld morgen in het groen
A|||||||Heb je er een foto van?
K|hulp|geen|3|neutraal|1|-|die heb ik maandag al gemaild
K|hulp|wachttijd|2|neutraal|0|-|daar is nog niet op gereageerd
K|ontvangen|kwaliteit|4|blijdschap|0|-|de cactus is wel helemaal happy trouwens die bloeit zelfs
A|||||||Ik zie je mail. Ik stuur de varen en de gestreepte opnieuw.
K|hulp|beleid|4|blijdschap|0|-|o super
K|ontvangen|levering|3|bezorgdheid|0|vraag|maar gaat dat dan niet weer zes dagen duren met dit warme weer
K|ontvangen|geen|3|verlangen|0|wens|misschien kan het anders met zo'n fietskoerier
A|||||||In jouw stad kan dat, vanavond nog.
K|ontvangen|levering|5|verrassing|0|-|vanavond wauw dat had ik niet verwacht
K|gebruiken|geen|3|neutraal|0|vraag|en die oude varen is die nog te redden of moet ie in de kliko
A|||||||Afknippen tot vijf centimeter en veel water.
K|gebruiken|informatie|4|neutraal|0|-|ik ga het proberen dan heb ik er straks twee
#S|gel-0158|gesprek|diensten|
A|||||||Kapsalon Knip en Krul, met Sharon.
K|gebruiken|geen|3|neutraal|0|-|ja sharon ik was donderdag bij jullie
K|gebruiken|geen|3|neutraal|0|-|ik had gevraagd om een warm kastanjebruin
K|gebruiken|kwaliteit|2|boosheid|0|-|en ik loop nu rond met gewoon oranje haar
A|||||||O jee. Wie heeft je geholpen?
K|geen|geen|3|neutraal|0|-|dat jonge meisje met die staart
K|gebruiken|bejegening|4|neutraal|0|-|een lieve meid daar niet van
K|gebruiken|bejegening|2|irritatie|0|-|maar toen ik er wat van zei begon ze te zeggen dat dat nog bijtrekt
K|gebruiken|kwaliteit|2|irritatie|0|-|nou ik heb het vier keer gewassen en er trekt helemaal niks bij
A|||||||Kom langs, dan kijk ik er zelf naar.
K|hulp|bejegening|4|opluchting|0|-|fijn dat jij het doet
K|hulp|prijs|3|neutraal|0|vraag|moet ik daar dan weer voor betalen
K|betalen|prijs|2|neutraal|0|-|want ik was al honderdvijftien euro kwijt
A|||||||Natuurlijk niet.
K|aanleiding|geen|3|neutraal|0|-|vrijdag moet ik namelijk op de foto voor mijn werk
K|hulp|geen|3|verlangen|0|wens|dus als het voor die tijd kan heel graag
A|||||||Morgen om vijf uur.
K|hulp|wachttijd|4|dankbaarheid|0|-|morgen al je redt me sharon
#S|gel-0159|gesprek|wonen|
A|||||||Servicepunt Huurders Oost, met Yara.
K|wijzigen|geen|3|neutraal|0|-|yara wij willen ruilen met een stel uit de flat hiernaast
K|aanleiding|geen|4|blijdschap|0|-|wij krijgen er een baby bij en zij gaan juist kleiner
K|wijzigen|geen|3|neutraal|0|-|we zijn het onderling al helemaal eens
A|||||||Dan hebben we van beide kanten een aanvraag nodig.
K|aanvragen|geen|3|neutraal|0|-|die hebben we zes weken geleden ingeleverd
K|aanvragen|wachttijd|2|irritatie|3|-|en sindsdien hoor je helemaal niks meer
K|aanvragen|doorverwijzing|2|neutraal|2|-|ik werd van verhuur naar beheer gestuurd en van beheer weer naar jou
K|aanleiding|geen|2|bezorgdheid|0|-|ik ben over acht weken uitgerekend dus ik word er wel wat onrustig van
A|||||||Hij ligt op goedkeuring van de inkomenstoets. Die van hen is nog niet binnen.
K|aanvragen|informatie|2|verwarring|0|-|dat is gek want ze zeggen dat ze alles hebben opgestuurd
K|hulp|geen|3|neutraal|0|wens|kun je niet even met ze bellen
K|geen|geen|3|neutraal|0|-|ze staan hier toevallig naast me
A|||||||Geef ze maar even.
K|aanvragen|fout|2|verrassing|0|-|ze zeggen net dat ze het naar een oud mailadres hebben gestuurd dat nog op jullie brief stond
A|||||||Dat is onze fout. Ik keur hem vandaag goed.
K|aanvragen|wachttijd|5|blijdschap|0|-|vandaag goedgekeurd jongens we gaan ruilen
#S|gel-0160|gesprek|bezorging|
A|||||||Drankenservice Het Krat, met Ferre.
K|geen|geen|3|neutraal|0|-|ferre met jeugdclub ter duinen
K|aanvragen|geen|3|neutraal|0|-|wij hebben voor zaterdag besteld voor onze fuif
K|wijzigen|geen|3|neutraal|0|-|en nu hebben we dubbel zo veel inschrijvingen
A|||||||Amai, proficiat.
K|wijzigen|geen|3|verlangen|0|wens|dus we zouden graag veertig bakken pils bij bestellen
K|wijzigen|geen|3|neutraal|0|-|en twintig cola nee wacht vijfentwintig cola
K|wijzigen|digitaal|2|neutraal|1|-|op de site kon ik de bestelling niet meer openen
A|||||||Dat sluit drie dagen op voorhand, maar ik kan het nog aanpassen.
K|wijzigen|beleid|4|opluchting|0|-|oef we hadden al schrik dat we in de supermarkt van het dorp moesten gaan plunderen
K|betalen|beleid|3|neutraal|0|vraag|kunnen we de volle bakken die overblijven terugbrengen
K|betalen|prijs|2|bezorgdheid|0|-|want onze kas is niet zo groot en vorig jaar hebben we verlies gedraaid
A|||||||Alles wat vol is, neem ik terug, zonder kosten.
K|betalen|beleid|5|blijdschap|0|-|merci ferre dat is keiwijs
K|ontvangen|levering|3|neutraal|0|vraag|hoe laat komt ge zaterdag lossen
A|||||||Tegen elf uur.
K|ontvangen|geen|3|neutraal|0|-|elf uur zijn de leiders misschien al wakker
