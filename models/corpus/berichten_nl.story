#S|brn-0001|social|telecom|
K|gebruiken|storing|4|opluchting|0|-|Pff eindelijk, het lampje op de modem staat weer op groen hier in Dokkum
#S|brn-0002|social|energie|
K|betalen|geen|5|verrassing+blijdschap|0|-|Had me schrap gezet voor de jaarafrekening van @groenkracht en dan krijg ik gewoon 214 euro terug?? Zag ik niet aankomen
#S|brn-0003|social|bank|
K|gebruiken|privacy|2|bezorgdheid|0|angst|Net een sms gehad over een betaling van 890 euro die ik niet ken. Zit hier nu met trillende handen
K|gebruiken|privacy|3|bezorgdheid|0|vraag|@zilverbank is dat echt van jullie of nep?
#S|brn-0004|social|overheid|
K|aanvragen|informatie|2|verwarring|1|-|De ene brief van @gemeenteOosterwiel zegt 14 dagen, de andere 6 weken, en op de site staat 'binnenkort'.
K|aanvragen|informatie|2|verwarring|0|vraag|Ik snap er niks meer van, wat is het nou
#S|brn-0005|social|reizen|
K|gebruiken|levering|4|opluchting|0|-|Overstap in Amersfoort gehaald met 40 seconden over, hè hè
#S|brn-0006|social|wonen|
K|hulp|belofte|4|vertrouwen|0|-|De opzichter van @woonstek zei dat hij maandag zelf komt kijken. Die man heeft nog nooit iets beloofd wat hij niet deed, dus ik ga er vanuit dat het goedkomt.
#S|brn-0007|chat|bezorging|
K|ontvangen|geen|3|neutraal|0|vraag|Goedemiddag, kan mijn pakket ook bij de buren op 14 worden afgegeven?
A|||||||Hoi Ilse, zeker. Mag ik je track & trace-code?
K|geen|geen|3|neutraal|0|-|3SVB0099127
A|||||||Dank je, ik heb het aangepast. Nummer 14 krijgt het vanmiddag.
K|wijzigen|digitaal|4|verrassing|0|-|Oh, dat was zo gepiept
K|geen|geen|4|dankbaarheid|0|-|dank je wel!
#S|brn-0008|chat|verzekering|
K|gebruiken|privacy|2|bezorgdheid|0|-|hoi, mijn man ligt in het ziekenhuis in Barcelona en ik weet niet wat ik moet doen
K|gebruiken|beleid|3|bezorgdheid|0|vraag|valt dat onder onze reisverz of moeten we dat straks zelf betalen
A|||||||Wat naar om te horen, Marja. Ziekenhuisopname in Spanje is meeverzekerd. Ik verbind je door met de alarmcentrale, die neemt het over.
K|hulp|informatie|4|opluchting|0|-|gelukkig, dat scheelt me een hoop slapeloze uren
A|||||||Ze bellen je binnen 10 minuten op dit nummer.
K|hulp|geen|3|vertrouwen|0|-|ok ik reken op jullie
#S|brn-0009|enquete|webshop|nps=6
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Had er meer van verwacht, voor dat geld kraakt het bed al na twee weken.
#S|brn-0010|enquete|diensten|nps=9
K|hulp|bejegening|5|dankbaarheid|0|-|De assistente heeft me gerustgesteld toen ik in tranen belde, daar ben ik haar nog steeds erkentelijk voor
#S|brn-0011|social|diensten|
K|aanvragen|geen|3|verlangen|0|wens|Morgen uitslag van de toelating bij de kappersopleiding, allemaal even duimen dat het lukt aub 🤞
#S|brn-0012|social|webshop|
K|ontvangen|fout|2|verwarring|0|vraag|Huh? Ik bestelde een broodrooster bij @bestelhoek en er zit een doos met tuinslanghaspels in. Wie kan mij dit uitleggen
#S|brn-0013|social|telecom|
K|wijzigen|prijs|3|neutraal|0|vraag|@zoemtel wat kost het om van 10 naar 25 GB te gaan?
A|||||||Hoi Ruben, dat is 4 euro per maand extra. Zal ik het omzetten? ^Lot
K|wijzigen|geen|3|neutraal|0|wens|doe maar per 1 december
#S|brn-0014|social|energie|
K|gebruiken|storing|2|bezorgdheid|0|angst|Al twee uur geen gas in de Rozenstraat en mijn moeder van 86 zit daar alleen met haar elektrische dekentje. Ik hou m'n hart vast voor vannacht
#S|brn-0015|social|bank|
K|gebruiken|storing|2|neutraal|0|-|Pinautomaat op het Stationsplein in Zutphen buiten gebruik.
#S|brn-0016|social|reizen|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Kamer met zeezicht bleek zicht op een bouwput met in de verte, als je op de wc gaat staan, een streepje blauw. Zonde van onze huwelijksreis
#S|brn-0017|chat|overheid|
K|aanvragen|geen|3|neutraal|0|vraag|Hallo, hoe lang is een uittreksel uit het bevolkingsregister geldig?
A|||||||Goedemorgen, meestal drie maanden, maar dat bepaalt de instantie die erom vraagt.
K|aanvragen|informatie|3|verwarring|0|vraag|die verwijst juist naar jullie?
A|||||||Dan houden we het op drie maanden. Bij welke instantie moet je zijn?
K|geen|geen|3|neutraal|0|-|notaris in Hoogeveen
A|||||||Notarissen rekenen meestal met één maand. Vraag hem dus zo kort mogelijk voor de afspraak aan.
K|aanvragen|informatie|4|dankbaarheid|0|-|Fijn dat u even meedenkt, dan wacht ik nog een paar weken.
#S|brn-0018|chat|wonen|
K|hulp|geen|3|neutraal|0|-|Hoi met Samira, ik heb vrijdag een afspraak voor de cv tussen 8 en 12
K|wijzigen|geen|3|verlangen|0|wens|zou het ook na 12 kunnen, ik moet werken
A|||||||Hoi Samira, de monteur kan ook om 13.30 uur. Past dat?
K|geen|geen|3|neutraal|0|-|past
A|||||||Staat genoteerd!
K|wijzigen|beleid|4|opluchting|0|-|top, scheelt weer een vrije dag 😮‍💨
#S|brn-0019|social|verzekering|
K|hulp|wachttijd|4|verrassing|0|-|Zondagavond schade gemeld, maandagochtend half tien het geld op de rekening. Ik moest twee keer kijken @dekkingdirect
#S|brn-0020|social|bezorging|
K|ontvangen|levering|2|teleurstelling|1|-|Ben speciaal thuisgebleven voor de taart van mijn dochter haar 4e verjaardag en hij is er gewoon niet gekomen. Ze vroeg net of de taart ziek was
#S|brn-0021|social|overheid|
K|aanvragen|wachttijd|2|bezorgdheid|2|angst|Nog steeds niks gehoord over mijn verblijfsvergunning. Over elf dagen loopt m'n oude af en ik slaap er slecht van
#S|brn-0022|social|telecom|
K|orienteren|geen|3|neutraal|0|vraag|Iemand ervaring met glasvezel van @lichtlijn in de buurt van Veendam?
#S|brn-0023|social|diensten|
K|gebruiken|kwaliteit|5|dankbaarheid|0|-|Dankzij fysio Marieke loopt mijn vader weer naar de bakker. Er zijn geen woorden voor wat dat voor ons betekent.
#S|brn-0024|enquete|energie|nps=7
K|gebruiken|digitaal|4|blijdschap|0|-|Handig dat ik per uur kan zien wat ik verbruik,
K|betalen|informatie|2|verwarring|0|-|maar die teruglevertabel is voor mij abracadabra
#S|brn-0025|enquete|bank|nps=8
K|terugkijken|geen|4|vertrouwen|0|-|Ik zit hier al sinds mijn zilvervlootrekening en heb nooit een reden gehad om verder te kijken
#S|brn-0026|social|webshop|
K|wijzigen|geen|3|neutraal|0|vraag|@schoenpaleis kan ik online gekochte schoenen ook in de winkel in Hengelo ruilen?
A|||||||Hoi! Ja dat kan, neem de bon uit de mail mee. ^Joy
K|geen|geen|4|blijdschap|0|-|Topperrr dan kom ik zaterdag langs
#S|brn-0027|social|reizen|
K|gebruiken|informatie|2|verwarring|1|-|Bord zegt spoor 5, app zegt spoor 11b, omroepster zegt niks. Half Utrecht rent nu heen en weer als een kip zonder kop
#S|brn-0028|social|wonen|
K|aanvragen|geen|3|verlangen|0|wens|Vandaag voor de 63e keer gereageerd op een huurwoning. Laat dit alsjeblieft die ene zijn
#S|brn-0029|chat|energie|
K|betalen|informatie|2|verwarring|0|vraag|ik krijg 2 mails van jullie vandaag, in de ene staat termijnbedrag 143 en in de andere 187. welke moet ik nou geloven
A|||||||Hallo Peter, vervelend dat het onduidelijk is. De mail van 09.14 uur klopt: 143 euro. De andere was een voorbeeldberekening.
K|betalen|informatie|4|opluchting|0|-|o gelukkig ik schrok me rot
K|betalen|informatie|2|irritatie|0|wens|zet er dan bij dat het een voorbeeld is hè
#S|brn-0030|social|bank|
K|gebruiken|geen|3|neutraal|0|vraag|Werkt de pas van @zilverbank ook gewoon in Marokko of moet ik dat eerst aanzetten?
#S|brn-0031|social|bezorging|
K|ontvangen|levering|4|opluchting|0|-|De urn van onze kat is terecht. Hij lag gewoon in het depot in Tilburg. Ik heb staan janken aan de balie
#S|brn-0032|social|verzekering|
K|orienteren|prijs|2|verrassing+irritatie|0|-|Zorgpremie 2027 van @zorgnu: 181 euro. Ik dacht eerst dat het een typfout was
#S|brn-0033|social|diensten|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Drie maanden uitgekeken naar dat concert, staat er een pilaar voor m'n neus. Tja
#S|brn-0034|chat|telecom|
K|ontvangen|geen|3|neutraal|0|-|Hoi, monteur is net vertrokken.
K|ontvangen|storing|3|verwarring|0|vraag|Maar er knippert een oranje lampje dat volgens hem wit moest zijn?
A|||||||Hoi Youssef, oranje betekent dat hij nog aan het updaten is. Dat duurt maximaal 20 minuten.
K|geen|geen|3|neutraal|0|-|Ok, ik wacht even.
K|ontvangen|storing|4|opluchting|0|-|Wit! Pfoe, ik zag mezelf al weer drie weken op die hotspot zitten
#S|brn-0035|enquete|overheid|nps=8
K|aanvragen|bejegening|4|verrassing|0|-|Ik had me voorbereid op een chagrijnige ambtenaar en kreeg een schat van een meneer met koffie
#S|brn-0036|enquete|reizen|nps=3
K|gebruiken|levering|2|teleurstelling|0|-|De excursie waar we de reis om geboekt hadden ging niet door, dus achteraf voelt het een beetje als weggegooid geld
#S|brn-0037|social|telecom|
K|gebruiken|privacy|2|bezorgdheid|0|angst|Datalek bij @veznet, staat mijn BSN nou ook ergens op straat? Bah, geen fijn idee dit
#S|brn-0038|social|energie|
K|ontvangen|geen|3|neutraal|0|-|Slimme meter wordt dinsdag 8/12 geplaatst tussen 10 en 12.
#S|brn-0039|social|wonen|
K|gebruiken|storing|4|opluchting|0|-|Hij doet het weer!!! Lift na 9 dagen terug van de dood. Mijn knieën zijn jullie dankbaar
#S|brn-0040|social|webshop|
K|gebruiken|kwaliteit|4|verrassing+blijdschap|0|-|Voor 12 euro verwachtte ik een prul maar deze powerbank heeft gewoon mijn hele Lowlands overleefd
#S|brn-0041|social|diensten|
K|gebruiken|kwaliteit|4|verrassing|0|-|Wie had gedacht dat een sportschool om 6 uur 's ochtends gezellig kan zijn
K|gebruiken|bejegening|4|blijdschap|0|-|ik in ieder geval niet, maar die Bertus achter de bar kletst je zo wakker
#S|brn-0042|social|overheid|
K|betalen|fout|2|verwarring|0|-|Ik heb sinds 2021 geen hond meer en toch ligt hier een aanslag hondenbelasting.
K|betalen|fout|3|bezorgdheid|0|vraag|Moet ik dit nou eerst betalen voor ze het uitzoeken? Wil geen deurwaarder aan de deur @gemeenteOosterwiel
A|||||||Dag Wim, je hoeft niet te betalen zolang we het onderzoeken. Stuur je ons het aanslagnummer?
K|geen|geen|3|neutraal|0|-|staat in je dm
K|hulp|beleid|4|opluchting|0|-|en dat is een pak van m'n hart
#S|brn-0043|chat|bank|
K|gebruiken|digitaal|2|neutraal|1|-|Sinds de update krijg ik de app niet meer open op mijn oude telefoon.
A|||||||Goedemorgen mevrouw De Wit. Welke Androidversie staat erop?
K|geen|geen|3|neutraal|0|-|Versie 9
A|||||||Dan wordt uw toestel helaas niet meer ondersteund. U kunt wel via de website bankieren.
K|gebruiken|digitaal|2|bezorgdheid|0|angst|O jee. Ik ben 78, ik ben bang dat ik dat in m'n eentje niet voor elkaar krijg
A|||||||We kunnen een vrijwilliger bij u langs sturen die het samen met u instelt. Wilt u dat?
K|hulp|bejegening|4|opluchting+dankbaarheid|0|-|Dat zou een uitkomst wezen, wat lief dat dat bestaat
K|hulp|geen|3|verlangen|0|wens|Graag op een donderdag, dan is mijn zus hier ook
#S|brn-0044|social|telecom|
K|vertrekken|geen|2|teleurstelling|0|-|Na 14 jaar toch maar opgezegd bij @veznet. Doet een beetje pijn, maar loyaliteit wordt kennelijk nergens meer beloond
#S|brn-0045|social|reizen|
K|betalen|wachttijd|2|irritatie|3|-|Vandaag precies 5 maanden geleden dat vliegbedrijf Zephyra mijn geld terug zou storten. Taartje erbij?
#S|brn-0046|social|wonen|
K|gebruiken|privacy|2|bezorgdheid|0|angst|Er zit zwarte schimmel achter het wiegje. Mijn baby hoest al dagen. Ik maak me ernstig ongerust @woonstek
A|||||||Dag Nadia, dit pakken we met spoed op. Mag ik je adres via een privébericht? ^Carlijn
K|geen|geen|3|neutraal|0|-|Heb ik gestuurd
A|||||||Morgenochtend 8.00 uur komt er iemand meten. Tot die tijd graag op een andere kamer slapen.
K|hulp|wachttijd|4|verrassing+dankbaarheid|0|-|Zo snel al? Dank, echt. Ik dacht weer aan weken wachten
#S|brn-0047|social|energie|
K|orienteren|prijs|3|verwarring|0|vraag|Vast, variabel of dynamisch? Ik lees drie vergelijkers en kom op drie winnaars uit. Help
#S|brn-0048|social|verzekering|
K|hulp|informatie|2|verwarring|0|-|'Uw schade is deels gedekt onder module B2 mits voorwaarde 4.3.' Kan iemand dat in mensentaal zeggen
#S|brn-0049|enquete|bezorging|nps=10
K|ontvangen|bejegening|5|dankbaarheid|0|-|Die jongen droeg de wasmachine drie trappen op zonder te mopperen en nam de oude nog mee ook
#S|brn-0050|enquete|telecom|nps=5
K|gebruiken|storing|3|neutraal|0|-|Het is een tijd slecht geweest, nu gaat het weer.
K|terugkijken|geen|3|verlangen|0|wens|Ik wil gewoon een jaar lang niet aan mijn internet hoeven denken
#S|brn-0051|chat|webshop|
K|wijzigen|geen|3|neutraal|0|vraag|Hoi, moet ik de doos ook terugsturen of alleen het apparaat?
A|||||||Hoi Femke, graag in de originele doos als je die nog hebt.
K|wijzigen|geen|3|bezorgdheid|0|vraag|Oeps die is al bij het oud papier. Krijg ik nou minder terug?
A|||||||Nee hoor, een andere stevige doos mag ook. Je krijgt het volledige bedrag terug.
K|wijzigen|beleid|4|opluchting|0|-|Fieuw
#S|brn-0052|chat|diensten|
K|aanvragen|geen|3|neutraal|0|vraag|Goedendag, hebben jullie vrijdag nog een gaatje voor knippen en kleuren?
A|||||||Hoi Anouk! Vrijdag om 15.15 uur bij Delano, past dat?
K|aanvragen|geen|3|neutraal|0|-|Ja graag, kleur 6.3 staat als het goed is in mijn kaart
A|||||||Staat erin, tot vrijdag!
K|geen|geen|3|neutraal|0|-|tot dan
#S|brn-0053|social|diensten|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|'Vernieuwde kaart' bij De Vuurtoren en het enige gerecht waar ik voor kwam is eraf. Daar gaat mijn vrijdagtraditie :(
#S|brn-0054|social|bank|
K|aanvragen|geen|5|opluchting+blijdschap|0|-|WE HEBBEN DE HYPOTHEEK!! Ik kan eindelijk weer ademen
#S|brn-0055|social|overheid|
K|aanvragen|wachttijd|4|verrassing|0|-|Rijbewijs maandag aangevraagd, woensdag een appje dat het klaarligt. Bij de gemeente. In Nederland. Ik wrijf m'n ogen uit
#S|brn-0056|social|reizen|
K|aanleiding|geen|3|verlangen|0|wens|Volgend jaar wil ik ein-de-lijk dat noorderlicht zien, al moet ik er droog brood voor eten
K|orienteren|geen|3|neutraal|0|vraag|wie weet een goed reisbureau?
#S|brn-0057|social|webshop|
K|aanvragen|digitaal|2|verwarring|1|-|Mijn mandje zegt 3 artikelen, de kassa zegt 7 en de bevestiging zegt 1. Ik begin aan mezelf te twijfelen
#S|brn-0058|social|bezorging|
K|ontvangen|privacy|2|bezorgdheid|0|-|Track en trace zegt 'afgeleverd in voorportiek'. Er zit een paspoort in die envelop en ik woon aan de drukste straat van Dordrecht...
#S|brn-0059|chat|verzekering|
K|wijzigen|geen|3|neutraal|0|-|Wij gaan 15 januari samenwonen en hebben allebei een inboedelverzekering bij jullie.
K|wijzigen|geen|3|neutraal|0|vraag|Kan er daar eentje van stoppen?
A|||||||Gefeliciteerd alvast! Ja, we voegen ze samen. Wiens polis wil je houden?
K|wijzigen|geen|3|neutraal|0|-|die van mij, nr 44810923
A|||||||Geregeld. Jullie gaan samen 6,20 per maand betalen.
K|betalen|prijs|4|verrassing|0|-|huh dat is minder dan wat ik nu alleen kwijt ben 😄
#S|brn-0060|chat|reizen|
K|wijzigen|geen|2|neutraal|0|-|Goedenavond. Mijn moeder is gevallen en kan zaterdag niet vliegen.
K|wijzigen|beleid|3|bezorgdheid|0|vraag|Zijn we nu alles kwijt?
A|||||||Wat vervelend. Heeft u een annuleringsverzekering afgesloten bij de boeking?
K|geen|geen|3|neutraal|0|-|ja volgens mij wel, staat iets van AV+
A|||||||Dat klopt, dan is de hele reissom gedekt. U heeft alleen een doktersverklaring nodig.
K|wijzigen|beleid|4|opluchting|0|-|Goddank
K|geen|geen|4|dankbaarheid|0|-|ik zal het haar meteen zeggen, bedankt voor de duidelijkheid
#S|brn-0061|enquete|wonen|nps=4
K|hulp|herhaling|2|teleurstelling|2|-|Ze zijn drie keer geweest en het lekt nog steeds, ik had er na die tweede keer eigenlijk al geen geloof meer in.
#S|brn-0062|enquete|verzekering|nps=9
K|hulp|belofte|4|vertrouwen|0|-|Ze doen wat ze zeggen en daarom lig ik er niet wakker van
#S|brn-0063|social|telecom|
K|aanvragen|informatie|3|verwarring|0|vraag|Serieus, wat is het verschil tussen 'Onbeperkt', 'Onbeperkt Plus' en 'Echt Onbeperkt'? @zoemtel
A|||||||Goede vraag Tess! Het zit 'm in de snelheid na 5 GB per dag. ^Milan
K|orienteren|informatie|2|irritatie|0|-|dus onbeperkt is beperkt. helder 🙃
#S|brn-0064|social|telecom|
K|gebruiken|kwaliteit|4|vertrouwen|0|-|Storm Floor raast over Texel, overal ligt van alles plat, maar op mijn oude koperlijntje durf ik blind te varen
#S|brn-0065|social|energie|
K|betalen|prijs|2|bezorgdheid|0|angst|Termijnbedrag van 160 naar 244. Met een AOW'tje. Ik weet oprecht niet hoe ik februari moet halen
#S|brn-0066|social|energie|
K|gebruiken|geen|4|blijdschap|0|-|Vandaag voor het eerst 0,0 van het net gehaald, mijn man doet een rondedansje bij de meterkast
#S|brn-0067|social|bank|
K|gebruiken|informatie|3|verwarring|0|vraag|Wie is in vredesnaam 'BCK*SNELPIN 0087 NLD' op mijn afschrift?
#S|brn-0068|social|wonen|
K|ontvangen|geen|5|opluchting+blijdschap|0|-|Sleutel. In. De. Pocket. Na 4 jaar op de bank bij m'n zus
#S|brn-0069|social|overheid|
K|hulp|bejegening|2|teleurstelling|0|-|Ik dacht dat de wijkcoach naast me zou gaan staan, maar er werd vooral naar m'n dossier gekeken en niet naar mij
#S|brn-0070|chat|bezorging|
K|ontvangen|levering|3|neutraal|0|vraag|Hey, hoe laat komt m'n boodschappenbestelling ongeveer? Staat 16-20u
A|||||||Hoi Daan, de bezorger zit nu vijf stops voor jou. Dus rond 17.20 uur.
K|ontvangen|informatie|4|opluchting|0|-|ah mooi, dan red ik zwemles nog
#S|brn-0071|chat|energie|
K|wijzigen|geen|3|neutraal|0|-|Ik verhuis 1-3 van Lindelaan 9 naar Kerkstraat 77b, beide Winschoten.
A|||||||Dank u. Wilt u uw contract meenemen?
K|wijzigen|beleid|3|neutraal|0|vraag|Hou ik dan dat vaste tarief tot 2028?
A|||||||Ja, dat loopt gewoon door op het nieuwe adres.
K|wijzigen|beleid|4|vertrouwen|0|-|Mooi zo, dat idee had ik al bij jullie.
K|geen|geen|3|neutraal|0|-|fijne avond
#S|brn-0072|social|diensten|
K|gebruiken|bejegening|4|verrassing+dankbaarheid|0|-|De tandarts belde zélf 's avonds om te vragen of de verdoving al was uitgewerkt. Stond ik even met m'n mond vol tanden (nieuwe!)
#S|brn-0073|social|diensten|
K|gebruiken|informatie|2|bezorgdheid|0|vraag|School van onze jongste stuurt een mail met 'ernstig incident' in de kop en dan geen woord erover. Wat is er gebeurd??
#S|brn-0074|social|webshop|
K|ontvangen|levering|2|bezorgdheid|0|angst|Trouwjurk zou dinsdag komen, het is nu vrijdag en we trouwen over 8 dagen. Begin m'm toch een beetje te knijpen @witteveder
#S|brn-0075|social|webshop|
K|ontvangen|levering|5|opluchting|0|-|UPDATE: jurk is er!! en hij past 😭😭
#S|brn-0076|social|reizen|
K|gebruiken|bejegening|4|dankbaarheid|0|-|Aan de conducteur van de 07.31 naar Vlissingen die mijn knuffelbeer-vergeten-drama heeft opgelost: u heeft een kleuterhart gered
#S|brn-0077|social|reizen|
K|gebruiken|geen|3|neutraal|0|vraag|Mag een opvouwbare step mee in de spits? @railnl
A|||||||Ja hoor, ingeklapt mag dat altijd. ^Bo
K|geen|geen|3|neutraal|0|-|Thx
#S|brn-0078|social|bezorging|
K|ontvangen|fout|2|verwarring|0|-|Ik krijg een melding dat ik om 13.04 heb getekend voor ontvangst. Om 13.04 zat ik bij de orthodontist met m'n dochter 🤔
#S|brn-0079|social|bezorging|
K|ontvangen|kwaliteit|2|teleurstelling|0|-|Bos bloemen voor oma's 90e kwam aan als een bosje stro. Ze zei dat ze het mooi vond, dat maakte het nog erger
#S|brn-0080|social|verzekering|
K|hulp|geen|2|bezorgdheid|0|angst|Expert komt morgen kijken na de brand. Ik ben doodsbenauwd dat ze zeggen dat het eigen schuld is
#S|brn-0081|social|verzekering|
K|hulp|geen|4|opluchting|0|-|Expert geweest, het wordt vergoed. Ik heb net voor het eerst in een week iets gegeten
#S|brn-0082|social|bank|
K|gebruiken|beleid|2|verwarring|0|-|Mijn eigen bank vraagt me waar mijn eigen salaris vandaan komt dat mijn eigen baas elke maand op mijn eigen rekening stort. Huh
#S|brn-0083|chat|telecom|
K|gebruiken|storing|2|neutraal|0|-|tv staat op zwart, geluid doet t wel
A|||||||Hoi Gerrit, zit de HDMI-kabel goed vast? Trek hem er eens uit en weer in.
K|gebruiken|storing|4|verrassing|0|-|krijg nou wat het was gewoon die kabel
K|geen|geen|4|dankbaarheid|0|-|bedankt joh 👍
#S|brn-0084|chat|overheid|
K|aanvragen|geen|3|verlangen|0|wens|Ik hoop dat u mij kunt helpen. Mijn bijstandsaanvraag loopt en ik heb deze maand geen inkomen.
A|||||||Dag meneer Bakr. Ik kan een voorschot voor u aanvragen, dat wordt binnen 4 weken betaald.
K|aanvragen|wachttijd|2|bezorgdheid|0|angst|4 weken... de huur moet de eerste, ik ben bang dat ik eruit gezet word
A|||||||Ik zet het op spoed, dan is het binnen vijf werkdagen. En ik geef u het nummer van de woningcorporatie voor uitstel.
K|hulp|bejegening|5|dankbaarheid|0|-|God zegene u mevrouw, u bent de eerste die luistert
#S|brn-0085|enquete|diensten|nps=8
K|gebruiken|bejegening|4|vertrouwen|0|-|Bij deze dierenarts laat ik mijn hond met een gerust hart achter
#S|brn-0086|enquete|webshop|nps=7
K|ontvangen|levering|4|verrassing|0|-|Sneller dan gedacht,
K|gebruiken|kwaliteit|3|neutraal|0|-|product is prima.
#S|brn-0087|enquete|energie|nps=2
K|hulp|informatie|2|verwarring|2|-|Ik heb drie medewerkers gesproken en ben nu verder van huis dan toen ik begon met bellen
#S|brn-0088|social|wonen|
K|betalen|geen|3|neutraal|0|vraag|@woonstek wanneer worden de servicekosten over 2026 afgerekend?
A|||||||Hoi Bas, in juni ontvang je de afrekening. ^Roos
K|geen|geen|3|neutraal|0|-|Oké genoteerd
#S|brn-0089|social|wonen|
K|hulp|geen|3|verlangen|0|wens|Als de nieuwe verhuurder nou één ding zou doen: een slot op de fietsenberging. Meer hoef ik niet
#S|brn-0090|social|overheid|
K|gebruiken|privacy|2|bezorgdheid|0|-|Oversteekplaats bij de basisschool in Rietmolen is sinds gister donker. Moet er eerst wat gebeuren?
A|||||||Goedemorgen Kim, dank voor de melding. Weet je het nummer op de lantaarnpaal? ^Team Openbare Ruimte
K|geen|geen|3|neutraal|0|-|OR-2231
A|||||||De monteur gaat er vandaag langs.
K|hulp|wachttijd|4|verrassing|0|-|vandaag nog, kijk nou es aan
#S|brn-0091|social|telecom|
K|ontvangen|levering|2|teleurstelling|0|-|Glasvezel 'eind 2024' werd 'medio 2025' werd 'voorjaar 2026'. Ik had het m'n kinderen al beloofd, die zijn inmiddels het huis uit
#S|brn-0092|social|telecom|
K|gebruiken|kwaliteit|5|verrassing+blijdschap|0|-|Wauw. 3 streepjes bereik op een camping in niemandsland bij Coevorden, wat is dit voor tovenarij
#S|brn-0093|social|energie|
K|gebruiken|privacy|2|bezorgdheid|0|angst|De cv maakt een geluid alsof er een helikopter opstijgt. Durf hem eigenlijk niet aan te laten vannacht
#S|brn-0094|social|energie|
K|hulp|levering|4|opluchting+dankbaarheid|0|-|Monteur van @warmthuis stond er binnen een uur, het was een ventilator. Vannacht dus toch warm én veilig slapen, dank
#S|brn-0095|chat|bank|
K|aanvragen|geen|3|neutraal|0|vraag|Hallo wij willen een rekening openen voor onze pasgeboren zoon, moet hij daarvoor meekomen?
A|||||||Gefeliciteerd! Nee, dat kan helemaal in de app. U heeft alleen zijn BSN nodig.
K|aanvragen|digitaal|4|verrassing|0|-|o wat makkelijk, ik zag ons al zitten met die maxicosi
#S|brn-0096|chat|webshop|
K|ontvangen|fout|2|neutraal|0|-|Ik heb maat 42 besteld en 24 gekregen...
A|||||||Ai, die cijfers zijn omgedraaid! Dat is onze fout. Ik stuur vandaag de juiste op.
K|ontvangen|fout|4|blijdschap|0|-|haha kan gebeuren, mijn dochter is er blij mee
K|wijzigen|geen|3|neutraal|0|vraag|moet die 24 retour?
A|||||||Nee hoor, mag ze houden.
K|wijzigen|beleid|4|verrassing+dankbaarheid|0|-|meen je dat?! wat tof, dank jullie wel
#S|brn-0097|social|diensten|
K|gebruiken|bejegening|2|teleurstelling|0|-|Twintig jaar lid van de sportvereniging en bij het afscheid kon er nog geen bloemetje af. Komt toch binnen
#S|brn-0098|social|diensten|
K|gebruiken|geen|3|neutraal|0|-|Vanavond les van 19.30 tot 21.00, lokaal 2.14.
#S|brn-0099|social|reizen|
K|ontvangen|informatie|3|bezorgdheid|0|vraag|Nog 3 dagen tot vertrek en er staat nog steeds 'vluchttijden volgen' in mijn app. Gaat dit wel goed @zonroute?
A|||||||Hoi Lies, je vlucht gaat gewoon door. De tijden komen morgen. ^Vera
K|ontvangen|informatie|3|vertrouwen|0|-|oké, dan neem ik dat van je aan
#S|brn-0100|social|reizen|
K|gebruiken|kwaliteit|4|verrassing|0|-|Nou. Veertig jaar op de tent neergekeken en na één nacht in zo'n lodge snap ik ineens alle kampeerders
#S|brn-0101|enquete|bezorging|nps=6
K|ontvangen|informatie|2|verwarring|1|-|Volgens het briefje bij de kapper, volgens de kapper bij de bloemist, uiteindelijk lag het achter mijn eigen kliko
#S|brn-0102|enquete|overheid|nps=5
K|hulp|wachttijd|3|neutraal|0|-|Bezwaar is ingediend op 4 september, uitspraak volgt.
K|hulp|geen|3|verlangen|0|wens|Ik hoop vooral dat er nu iemand echt naar de stukken kijkt.
#S|brn-0103|chat|wonen|
K|orienteren|geen|3|neutraal|0|vraag|hallo, hoeveel inschrijfjaren heb je ongeveer nodig voor een 2-kamer in Leusden
A|||||||Hoi! Gemiddeld 11 jaar op dit moment.
K|orienteren|wachttijd|2|teleurstelling|0|-|poeh. ik heb er 3
A|||||||Met urgentie of via loting kan het sneller. Zal ik je daar info over sturen?
K|orienteren|geen|3|verlangen|0|wens|ja doe maar, je weet nooit, wie weet heb ik een keer geluk
#S|brn-0104|chat|reizen|
K|gebruiken|storing|2|neutraal|0|-|Mijn ov-chipkaart doet het niet bij het poortje in Gouda
A|||||||Hoi Noor, op welk poortje sta je? Ik kan hem op afstand openen.
K|geen|geen|3|neutraal|0|-|linkse, naast de kiosk
A|||||||Loop maar door.
K|hulp|wachttijd|4|verrassing|0|-|wow wat een service, ik wist niet eens dat dit bestond
#S|brn-0105|social|bank|
K|gebruiken|fout|2|verwarring|0|-|Saldo vanochtend 1.204, saldo nu 204 en nul afschrijvingen ertussen. Ik zie vast iets over het hoofd maar wat
#S|brn-0106|social|bank|
K|gebruiken|privacy|4|vertrouwen|0|-|Ik word er altijd rustig van dat @molenbank bij elke grote betaling eerst even belt. Die letten op
#S|brn-0107|social|webshop|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Op de foto een knalgele regenjas, in het echt de kleur van oude vla. Hm. Had me er zo op verheugd
#S|brn-0108|social|verzekering|
K|orienteren|beleid|3|neutraal|0|vraag|Dekt een gewone inboedelverzekering een elektrische fiets van 3200 euro in de schuur?
#S|brn-0109|social|bezorging|
K|wijzigen|digitaal|3|neutraal|0|vraag|@vlugpost hoe voer ik een retour in zonder printer?
A|||||||Kies 'QR-code' in de app en laat hem scannen bij het punt. ^Sem
K|wijzigen|digitaal|4|opluchting|0|-|Ah gelukkig, hoef ik de buurman niet weer lastig te vallen
#S|brn-0110|social|overheid|
K|hulp|bejegening|4|vertrouwen|0|-|Je kunt van alles vinden van onze wijkagent, maar als Hennie zegt dat ze het oppakt dan pakt ze het op.
#S|brn-0111|social|telecom|
K|hulp|wachttijd|2|irritatie|2|-|Pianomuziekje nummer 4 inmiddels. Ik kan 'm meespelen
#S|brn-0112|social|energie|
K|gebruiken|digitaal|2|verwarring|0|-|App zegt dat ik om 4 uur 's nachts 9 kWh heb verbruikt. Wat deed ik om 4 uur 's nachts dan. Ik sliep. Denk ik
#S|brn-0113|chat|verzekering|
K|hulp|geen|3|neutraal|0|-|Goedemorgen, declaratie van de bril is verstuurd op 12/11, kenmerk D-5519.
K|betalen|geen|3|neutraal|0|vraag|Wanneer wordt er uitbetaald?
A|||||||Goedemorgen, die staat klaar voor 2 december.
K|geen|geen|3|neutraal|0|-|Dank u.
#S|brn-0114|chat|diensten|
K|gebruiken|privacy|3|bezorgdheid|0|vraag|Sorry dat ik stoor, mijn zoontje van 2 heeft een halve krijtje opgegeten, is dat erg?
A|||||||Dag Eva, krijt is niet giftig. Laat hem wat drinken en hou hem in de gaten.
K|hulp|informatie|4|opluchting|0|-|Pfff ok, ik stond al met m'n jas aan
K|hulp|bejegening|4|dankbaarheid|0|-|fijn dat jullie zo snel reageren!!
#S|brn-0115|social|webshop|
K|hulp|bejegening|4|dankbaarheid|0|-|Bij Bestelhoek hebben ze een kaartje bij m'n pakket gedaan omdat ik verteld had dat mijn konijn dood was. Hier word ik stil van
#S|brn-0116|social|webshop|
K|ontvangen|geen|3|neutraal|0|-|Bestelling 77104 is vandaag binnengekomen, alles compleet
#S|brn-0117|social|telecom|
K|gebruiken|informatie|3|verwarring|0|vraag|Waarom krijg ik een sms 'welkom in Denemarken'? Ik zit in Appingedam
A|||||||Haha dat is ver van Kopenhagen! Waarschijnlijk pikte je een zeemast op. We zoeken uit of er kosten zijn. ^Gijs
K|betalen|prijs|2|bezorgdheid|0|angst|Ja dat bedoel ik, straks krijg ik een rekening van hier tot Tokio
A|||||||Nee hoor, EU-tarief. Je betaalt niets extra.
K|betalen|prijs|4|opluchting|0|-|Hè fijn. Tak zoals de Denen zeggen
#S|brn-0118|social|wonen|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Nieuwbouw opgeleverd gekregen en na een maand scheuren boven elk raam. Dit was dus ons droomhuis
#S|brn-0119|social|wonen|
K|aanvragen|geen|5|verrassing+blijdschap|0|-|We stonden op plek 14 en we hebben 'm tóch!! dertien mensen hebben nee gezegd tegen een tuin op het zuiden???
#S|brn-0120|social|diensten|
K|vertrekken|digitaal|2|irritatie|1|-|Abonneren: 1 klik. Opzeggen: vragenlijst, telefoontje, bevestigingsmail, nog een vragenlijst. Leuk bedacht hoor @krantplus
#S|brn-0121|enquete|reizen|nps=9
K|gebruiken|bejegening|5|dankbaarheid|0|-|Onze reisleidster heeft de hele nacht bij mijn vrouw in het ziekenhuis gezeten, dat vergeet ik van m'n leven niet.
#S|brn-0122|enquete|bank|nps=6
K|gebruiken|beleid|2|teleurstelling|0|-|Met de sluiting van het filiaal in Bolsward is ook het laatste gezicht verdwenen.
K|gebruiken|digitaal|3|neutraal|0|-|De app werkt, dat wel
#S|brn-0123|social|overheid|
K|aanvragen|informatie|2|verwarring|2|-|Formulier vraagt om een 'beschikkingsnummer', dat staat op een brief die je pas krijgt NA het formulier. Ik zit al een uur te puzzelen
#S|brn-0124|social|overheid|
K|gebruiken|geen|3|neutraal|0|vraag|Is het milieustation in Raalte open op tweede kerstdag?
A|||||||Nee, 25 en 26 december zijn we gesloten. De 27e vanaf 9.00 uur weer open. ^Gemeente
K|geen|geen|3|neutraal|0|-|ok duidelijk
#S|brn-0125|social|reizen|
K|gebruiken|privacy|2|bezorgdheid|0|-|Chauffeur van lijn 44 zat net te appen op de dijk. Mijn kind zit elke dag in die bus...
#S|brn-0126|social|energie|
K|aanvragen|wachttijd|3|verlangen|0|wens|Iemand van de netbeheerder, lees dit a.u.b.: mijn bakkerij wacht op een zwaardere aansluiting, ik zou zó graag die tweede oven aanzetten
A|||||||Dag Jurre, wat is je aanvraagnummer? Dan kijken we waar je staat in de rij. ^Isa
K|geen|geen|3|neutraal|0|-|ZA 2025 00671
A|||||||Je staat ingepland voor het tweede kwartaal.
K|aanvragen|wachttijd|3|verlangen|0|wens|ik teken ervoor. als het dit keer maar echt doorgaat
#S|brn-0127|chat|bezorging|
K|ontvangen|levering|2|neutraal|1|-|Er staat dat jullie me gemist hebben maar ik ben de hele dag thuis geweest.
A|||||||Hoi Karima, dat is niet fijn. Doet je bel het?
K|ontvangen|geen|3|verwarring|0|-|euh goeie vraag, even checken
K|ontvangen|geen|3|verrassing|0|-|batterij leeg 🫣 oeps, mijn schuld dan
A|||||||Geen probleem, we proberen het morgen opnieuw.
K|ontvangen|bejegening|4|dankbaarheid|0|-|sorry hoor en dank voor je geduld haha
#S|brn-0128|chat|telecom|
K|wijzigen|geen|3|verlangen|0|wens|beste, ik wil graag mijn nummer behouden bij overstap
A|||||||Dat kan. Wat is je huidige provider en klantnummer?
K|geen|geen|3|neutraal|0|-|Fluttel, 80023177
A|||||||Top. De overstap staat op 14 december tussen 0.00 en 6.00 uur.
K|ontvangen|geen|3|bezorgdheid|0|vraag|ben ik dan die nacht onbereikbaar? mn vrouw is 39 weken zwanger
A|||||||Hooguit een paar minuten. We kunnen het ook uitstellen tot januari.
K|wijzigen|beleid|4|opluchting|0|wens|graag januari dan, voel ik me een stuk prettiger bij
#S|brn-0129|social|bank|
K|gebruiken|privacy|2|verwarring|0|vraag|Krijg een inlogcode per sms terwijl ik niet aan het inloggen ben. Is er iemand met mijn rekening bezig of doet het systeem raar @zilverbank
#S|brn-0130|social|bank|
K|orienteren|prijs|3|neutraal|0|-|Spaarrente vandaag: molenbank 1,9 en zilverbank 2,15
#S|brn-0131|social|verzekering|
K|wijzigen|beleid|2|teleurstelling|0|-|Eén keer schade in 22 jaar en ik zak drie treden. Dan voelt 'trouwe klant' ineens wel erg leeg
#S|brn-0132|social|verzekering|
K|hulp|doorverwijzing|4|vertrouwen+dankbaarheid|0|-|Eén vaste mevrouw, één rechtstreeks nummer. Sinds het ongeluk is Corrie van @noorderpolis de enige bij wie ik niks hoef uit te leggen
#S|brn-0133|social|bezorging|
K|ontvangen|levering|4|verrassing|0|-|Stond op 'vertraagd tot onbekende datum' en nu ligt ie hier ineens op de mat. Nou vooruit dan
#S|brn-0134|social|bezorging|
K|ontvangen|kwaliteit|2|teleurstelling|0|-|Doos geplet, hoekje van de lijst eraf. Het was de laatste tekening van mijn opa.
#S|brn-0135|enquete|webshop|nps=9
K|hulp|bereikbaarheid|4|verrassing|0|-|Er nam gewoon een mens op, bij de tweede keer overgaan
#S|brn-0136|enquete|diensten|nps=5
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De cursus was leuk maar niet wat er in de folder stond, ik ken nog steeds geen woord Spaans behalve cerveza
#S|brn-0137|social|diensten|
K|aanvragen|wachttijd|2|bezorgdheid|2|angst|Wachtlijst ggz van onze dochter is opgelopen naar 40 weken. Ik weet niet of ze dat volhoudt. Of wij
#S|brn-0138|social|diensten|
K|aanvragen|wachttijd|5|opluchting+dankbaarheid|0|-|Er was een plekje vrijgevallen, maandag mag ze komen. Ik durf weer een beetje vooruit te kijken
#S|brn-0139|social|telecom|
K|ontvangen|informatie|2|verwarring|0|vraag|Er zitten twee simkaarten in de envelop en allebei een andere pincode, welke is van mij dan?
#S|brn-0140|social|reizen|
K|betalen|prijs|2|irritatie|0|-|9 euro voor een flesje water en een stroopwafel op 10 km hoogte, ze pakken je waar je niet weg kan
#S|brn-0141|chat|wonen|
K|gebruiken|storing|2|neutraal|0|-|Hoi, wij hebben sinds vanmorgen geen warm water. Pietersberg 112.
A|||||||Goedemorgen, er zijn meer meldingen uit uw flat. De monteur is onderweg.
K|gebruiken|storing|3|bezorgdheid|0|vraag|Denk je dat het voor vanavond lukt? Ik heb een newborn
A|||||||Ja, verwachting is 15.00 uur.
K|hulp|levering|3|verlangen|0|wens|laten we het hopen 🙏
K|gebruiken|storing|4|opluchting|0|-|15.40 en het dampt weer uit de kraan, yes
#S|brn-0142|chat|webshop|
K|orienteren|geen|3|neutraal|0|vraag|Past de Kivo 300 koffiezetter op een plank van 28 cm diep?
A|||||||De Kivo 300 is 26,5 cm diep, dus ja.
K|orienteren|geen|3|neutraal|0|vraag|met stekker erachter ook?
A|||||||Dan wordt het krap, reken op 29 cm.
K|orienteren|informatie|4|dankbaarheid|0|-|eerlijk antwoord, dank, bespaart me een retour
#S|brn-0143|social|energie|
K|orienteren|beleid|2|bezorgdheid|0|angst|Als ze hier die kernreactor neerzetten, wie neemt er dan nog een huis in Borssele af? Houdt me bezig
#S|brn-0144|social|wonen|
K|betalen|prijs|2|verrassing+boosheid|0|-|Sorry hoor maar 5,8 procent huurverhoging?? Ik viel van mijn stoel
#S|brn-0145|social|overheid|
K|gebruiken|kwaliteit|4|verrassing|0|-|Ze hebben dus gewoon bankjes neergezet waar wij om gevraagd hadden. Inspraak, het werkt!
#S|brn-0146|social|reizen|
K|gebruiken|levering|2|neutraal|0|-|Veer naar Ameland van 13.30 vaart niet wegens lage waterstand
K|gebruiken|levering|3|neutraal|0|vraag|gaat die van half 4 wel?
#S|brn-0147|social|webshop|
K|betalen|geen|3|neutraal|0|vraag|Kan je bij @tuinrijk met een VVV-bon betalen?
A|||||||Alleen in de winkel, niet online. ^Fleur
K|betalen|beleid|2|teleurstelling|0|-|aah jammer, de winkel is 90 km rijden
#S|brn-0148|social|telecom|
K|hulp|herhaling|2|neutraal|3|-|Vijfde monteur in zes weken.
K|hulp|geen|3|verlangen|0|wens|Laat deze alsjeblieft de goeie zijn, ik wil gewoon weer kunnen thuiswerken
#S|brn-0149|social|telecom|
K|hulp|storing|4|opluchting+verrassing|0|-|Monteur 5 heeft het gevonden: een mol had de kabel doorgeknaagd. Een MOL. Maar hij doet het, halleluja
#S|brn-0150|social|energie|
K|betalen|informatie|2|verwarring|1|-|Regel 7 van mijn jaarnota: 'vermindering energiebelasting vermindering'. Ik heb een hbo-diploma en toch
#S|brn-0151|chat|bank|
K|gebruiken|privacy|2|bezorgdheid|0|-|help ik heb op een linkje geklikt en mn gegevens ingevuld
A|||||||Dag Rianne, goed dat je meteen contact opneemt. Ik blokkeer nu je pas en app. Is er al geld af?
K|gebruiken|privacy|3|bezorgdheid|0|-|nee volgens mij niet, ik zit te trillen
A|||||||Alles is geblokkeerd. Er is niets afgeschreven. Je krijgt morgen een nieuwe pas.
K|hulp|wachttijd|5|opluchting+dankbaarheid|0|-|oh wat ben ik blij dat jullie er zo bovenop zaten, ik kan weer slapen
#S|brn-0152|chat|overheid|
K|wijzigen|geen|3|neutraal|0|vraag|Moet mijn partner ook tekenen voor de adreswijziging?
A|||||||Nee, één van u kan het voor het hele gezin doorgeven.
K|wijzigen|geen|3|neutraal|0|-|ok is gedaan, referentie 88-0412
#S|brn-0153|social|bezorging|
K|gebruiken|bejegening|4|vertrouwen|0|-|Onze vaste bezorger Ismet heeft de code van de schuur, zo'n vent is het. Die geef je met een gerust hart je sleutel
#S|brn-0154|social|bezorging|
K|ontvangen|levering|3|verlangen|0|wens|Kom op @vlugpost, nog één dag, mijn zoon zijn Sinterklaascadeau zit bij jullie in een busje. Duim voor ons
#S|brn-0155|social|verzekering|
K|aanleiding|geen|2|bezorgdheid|0|angst|Water staat in Valkenburg alweer 30 cm onder de kade. Na 2021 krijg ik bij elke regenbui buikpijn
K|orienteren|beleid|3|bezorgdheid|0|vraag|iemand enig idee of overstroming nu wel standaard meeverzekerd is?
#S|brn-0156|social|verzekering|
K|vertrekken|geen|3|neutraal|0|-|Polis opgezegd per 31-12, bevestiging binnen
#S|brn-0157|enquete|telecom|nps=8
K|hulp|informatie|4|opluchting|0|-|Na drie keer uitleg viel het kwartje en nu snap ik mijn eigen telefoon weer.
#S|brn-0158|enquete|wonen|nps=7
K|hulp|levering|4|blijdschap|0|-|Loodgieter was op tijd en maakte geen rommel
#S|brn-0159|social|reizen|
K|gebruiken|informatie|2|bezorgdheid|0|vraag|We staan al veertig minuten stil in de Westerscheldetunnel en er is niks omgeroepen, mensen worden onrustig. Wat is er aan de hand?
#S|brn-0160|social|reizen|
K|gebruiken|geen|4|opluchting|0|-|We rijden weer. Nog nooit zo blij geweest om Terneuzen te zien
#S|brn-0161|social|webshop|
K|wijzigen|fout|2|verwarring|0|-|Ik kreeg zojuist een mail dat mijn retour is verwerkt. Leuk, maar ik heb niks geretourneerd, ik zit met die blender in m'n handen
A|||||||Hoi Priya, gek! Wat is je ordernummer? Dan zoeken we het uit. ^Kees
K|geen|geen|3|neutraal|0|-|100-44873
A|||||||Er is een pakket van een andere klant op jouw naam geboekt. Hersteld!
K|hulp|fout|4|blijdschap|0|-|haha kijk dan is het raadsel opgelost
#S|brn-0162|social|diensten|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Eindelijk naar dat sterrenrestaurant in Zwolle, en op de fiets terug bij de snackbar gestopt omdat we honger hadden
#S|brn-0163|social|diensten|
K|gebruiken|kwaliteit|4|verrassing|0|-|Ging mee met een vriendin naar die bachata-les in Deventer, met frisse tegenzin. Ik sta nu thuis in de keuken passen te oefenen. Wie ben ik
#S|brn-0164|chat|energie|
K|hulp|informatie|2|verwarring|1|-|Ik heb gister de standen doorgegeven en vandaag krijg ik een herinnering om de standen door te geven
A|||||||Dag Henk, die mails hebben elkaar gekruist. Je standen zijn binnen: 40218 en 19877.
K|hulp|informatie|4|opluchting|0|-|Ok dan kan ik deze weggooien, gelukkig
#S|brn-0165|chat|bezorging|
K|wijzigen|geen|3|verlangen|0|wens|ik zou m'n maaltijdbox volgende week graag overslaan, we zitten in Drenthe
A|||||||Geen probleem, week 51 is overgeslagen. Verder nog iets?
K|gebruiken|kwaliteit|4|verrassing|0|-|nee hoor, oja die linzenschotel, daar had ik niks van verwacht maar de kinderen vroegen om meer!
#S|brn-0166|social|overheid|
K|hulp|bejegening|2|teleurstelling|0|-|Je schrijft een keurige brief van twee kantjes over de veiligheid van je straat, krijg je drie regels terug waar je naam verkeerd in staat. Dan zakt de moed je in de schoenen
#S|brn-0167|social|overheid|
K|aanvragen|digitaal|4|verrassing|0|-|Digitaal aangifte doen van m'n gestolen fiets: 6 minuten. Ik had een avond uitgetrokken
#S|brn-0168|social|bank|
K|aanvragen|geen|2|bezorgdheid|0|angst|Morgen gesprek over de zakelijke lening. Als ze nee zeggen kan ik de zaak wel sluiten
A|||||||Succes morgen, Ferdi! Neem je jaarcijfers van 2025 mee. ^Lisa
K|geen|geen|3|neutraal|0|-|Heb ik in de map zitten, dank je
#S|brn-0169|social|telecom|
K|orienteren|informatie|4|dankbaarheid|0|-|De jongen in de telefoonwinkel in Emmen zei eerlijk dat mijn oude toestel nog prima was. Zulke mensen moeten ze inlijsten
#S|brn-0170|social|telecom|
K|betalen|fout|2|bezorgdheid|0|vraag|Wat is dit nou weer, een rekening van 1.187 euro voor roaming?? Dit kan toch niet kloppen @zoemtel, mijn hart staat stil
A|||||||Hoi Bianca, we schrikken met je mee. Stuur je even je 06-nummer in een DM? ^Mick
K|geen|geen|3|neutraal|0|-|gedaan
A|||||||Het was een fout aan onze kant, de factuur is naar nul gezet. Excuses!
K|betalen|fout|4|opluchting|0|-|Jemig. Ok. Adem in adem uit
#S|brn-0171|enquete|energie|nps=9
K|betalen|informatie|4|vertrouwen|0|-|Ik weet precies waar ik aan toe ben en dat is me meer waard dan een tientje korting
#S|brn-0172|enquete|reizen|nps=5
K|gebruiken|kwaliteit|3|neutraal|0|-|Het was wel oké. Bedden goed, ontbijt zozo, ligging precies zoals op de kaart.
#S|brn-0173|social|wonen|
K|gebruiken|informatie|3|verwarring|0|vraag|Wie moet nou het onkruid in het achterpad weghalen, de gemeente, de VvE of ik? Iedereen wijst naar iedereen
#S|brn-0174|social|wonen|
K|hulp|belofte|2|irritatie|3|-|Voorjaar 2024 zouden de kozijnen komen. De verf valt er inmiddels in plakken af en mijn geduld ook
#S|brn-0175|social|energie|
K|gebruiken|geen|3|neutraal|0|-|Zonnepanelen vandaag 14,2 kWh
#S|brn-0176|social|energie|
K|vertrekken|geen|3|verrassing|0|-|Ik belde om op te zeggen en tot mijn verbazing zei hij: groot gelijk, bij die ander bent u goedkoper uit
#S|brn-0177|chat|reizen|
K|aanvragen|digitaal|2|neutraal|1|-|Hoi ik kan mijn stoelen niet kiezen, hij geeft een wit scherm
A|||||||Vervelend. Welke stoelen wil je? Dan zet ik ze voor je vast.
K|aanvragen|geen|3|verlangen|0|wens|2 bij elkaar als het kan, liefst niet bij de wc
A|||||||18A en 18B, gratis.
K|aanvragen|bejegening|4|blijdschap|0|-|Top geregeld!
#S|brn-0178|chat|verzekering|
K|aanleiding|geen|2|neutraal|0|-|Mijn vader is 19 november overleden.
K|wijzigen|geen|3|neutraal|0|vraag|Wat moet ik nu doen met zijn polissen?
A|||||||Gecondoleerd met uw verlies. U hoeft alleen de overlijdensakte te mailen, wij doen de rest.
K|wijzigen|bejegening|4|dankbaarheid|0|-|Dat is prettig, er komt al zoveel op ons af
K|geen|geen|3|neutraal|0|-|akte is zojuist gemaild
#S|brn-0179|social|diensten|
K|gebruiken|informatie|2|verwarring|0|vraag|@BuurtbiosLux de film begint volgens de kaart 20.15, volgens de site 20.45 en volgens de poster is ie gisteren geweest??
#S|brn-0180|social|bezorging|
K|ontvangen|levering|2|bezorgdheid|0|vraag|Medicijnen voor mijn hond zitten al sinds maandag 'in transit', hij heeft nog voor één dag. Wat nu @dierapotheekvos
A|||||||Dag Suus, we sturen nu een koerier. Vanavond voor 21 uur in huis.
K|ontvangen|bejegening|5|dankbaarheid+opluchting|0|-|Mijn held ben je. Bobbie zegt woef
#S|brn-0181|social|bank|
K|gebruiken|kwaliteit|4|verrassing|0|-|Bleek ik een vergeten spaarpotje te hebben uit 2003, 612 euro. Zo'n bankmail wil ik vaker
#S|brn-0182|chat|bezorging|
K|ontvangen|levering|3|neutraal|0|vraag|hoi wnr komt mijn pakketje
A|||||||Hoi! Heb je een trackingcode voor me?
K|geen|geen|3|neutraal|0|-|nee alleen bestelnr 2290114
A|||||||Daarmee kan ik hem niet vinden, vraag de code even bij de winkel op.
K|hulp|doorverwijzing|2|irritatie|1|-|maar die stuurde me juist naar jullie 🙄
A|||||||Mag ik dan je postcode en huisnummer?
K|geen|geen|3|neutraal|0|-|8441 BD 17
A|||||||Gevonden, hij komt morgen tussen 10 en 12.
K|ontvangen|informatie|4|opluchting|0|-|ok gelukkig dan is ie nog net op tijd
#S|brn-0183|social|telecom|
K|gebruiken|storing|3|neutraal|0|vraag|storing @zoemtel in almere buiten?
#S|brn-0184|social|telecom|
K|gebruiken|storing|2|irritatie|0|-|Lekker dan, thuiswerkdag en geen internet. Dank @veznet
A|||||||Hoi Patrick, wat is je postcode? ^Inge
K|geen|geen|3|neutraal|0|-|1335
A|||||||Er is een stroomuitval op een knooppunt. Verwachting 13.00 uur.
K|gebruiken|storing|3|verlangen|0|wens|Laten we t hopen want om 2 uur heb ik een sollicitatie via teams
K|gebruiken|storing|4|opluchting|0|-|12.48 weer online. Poe
#S|brn-0185|social|energie|
K|betalen|prijs|2|boosheid|0|-|Die vaste leveringskosten zijn gewoon diefstal. 9 euro per maand om NIKS te leveren!
#S|brn-0186|social|energie|
K|gebruiken|levering|2|neutraal|0|-|Er stond vandaag niemand voor de ketelbeurt.
K|wijzigen|geen|3|neutraal|0|vraag|Kan er een nieuwe afspraak komen, het liefst op een woensdag?
#S|brn-0187|social|reizen|
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zitplek, stilte en een stopcontact dat het doet, de trein van 6.14 is zo gek nog niet
#S|brn-0188|enquete|bank|nps=8
K|gebruiken|digitaal|4|blijdschap|0|-|App werkt fijn
K|hulp|bereikbaarheid|2|bezorgdheid|0|angst|maar ik vraag me af wie ik nog kan spreken als er echt iets mis is
#S|brn-0189|enquete|bank|nps=3
K|betalen|prijs|2|irritatie|0|-|Elk jaar een paar euro erbij en wat krijg je ervoor, niks
#S|brn-0190|enquete|overheid|nps=9
K|aanvragen|wachttijd|4|blijdschap|0|-|binnen 10 minuten weer buiten
#S|brn-0191|enquete|overheid|nps=6
K|aanvragen|digitaal|3|neutraal|0|-|Afspraak online gemaakt, verliep normaal.
K|aanvragen|privacy|2|verrassing|0|-|Ik stond er wel van te kijken dat iedereen in de wachtkamer kon meeluisteren.
#S|brn-0192|chat|wonen|
K|hulp|geen|3|verlangen|0|wens|Goedemiddag ik wil graag een reparatie melden
A|||||||Goedemiddag, wat is er aan de hand?
K|gebruiken|storing|2|neutraal|0|-|de afzuiging in de badkamer doet niks meer
A|||||||Is dat sinds kort?
K|gebruiken|storing|3|neutraal|0|-|sinds een week of 2
A|||||||Er is plek op donderdag 10 december, 10-12 uur.
K|geen|geen|3|neutraal|0|-|akkoord
#S|brn-0193|chat|wonen|
K|betalen|geen|2|bezorgdheid|0|angst|Hallo, ik red de huur van december niet en ik ben bang dat jullie mij eruit zetten
A|||||||Dag Sylvia, goed dat u belt voordat het misgaat. We kunnen het in drie delen splitsen.
K|betalen|beleid|4|opluchting|0|-|echt? o god ik heb hier zo over lopen piekeren
A|||||||Ja, het eerste deel is dan op 15 december.
K|betalen|geen|4|vertrouwen|0|-|dat lukt, daar kunt u van op aan
K|hulp|bejegening|5|dankbaarheid|0|-|dank u wel dat u er niet moeilijk over doet
#S|brn-0194|social|webshop|
K|ontvangen|kwaliteit|2|irritatie|0|-|Alwéér een trui met een gat erin. Controleren jullie überhaupt iets @modekast
#S|brn-0195|social|webshop|
K|wijzigen|geen|3|verlangen|0|wens|Zou heel graag willen ruilen voor de blauwe, maar die staat op uitverkocht. Komt ie nog terug?
#S|brn-0196|social|diensten|
K|gebruiken|bejegening|2|boosheid|0|-|Huisarts zei 'dat is de leeftijd mevrouw'. Ik ben 41!! Wat een lomperik
#S|brn-0197|social|diensten|
K|gebruiken|geen|4|opluchting|0|-|Uitslag binnen: goedaardig. De champagne gaat open
#S|brn-0198|social|verzekering|
K|betalen|geen|3|neutraal|0|vraag|Wanneer wordt het eigen risico 2026 afgeschreven? Ik zie nog niks op mijn rekening staan @zorgnu
A|||||||Hoi Tom, rond de 20e van de maand. ^Zorgteam
K|geen|geen|3|neutraal|0|-|Helder
#S|brn-0199|social|verzekering|
K|hulp|wachttijd|2|irritatie|3|-|Al 9 weken 'in behandeling'. Wat behandelen ze daar eigenlijk??
#S|brn-0200|social|bezorging|
K|ontvangen|levering|4|blijdschap|0|-|gister besteld vandaag binnen, keurig hoor
#S|brn-0201|social|bezorging|
K|ontvangen|bejegening|2|boosheid|0|-|GOOIT die gast mijn pakket over het hek, zo in de vijver. Heb het op camera!!! @pakmee
A|||||||Hoi Dennis, dat hoort natuurlijk niet. Stuur je de beelden en code in een DM? ^Yara
K|geen|geen|3|neutraal|0|-|Komt eraan
A|||||||Dank. We vergoeden de schade en gaan het gesprek aan.
K|hulp|fout|4|verrassing|0|-|Dat had ik dan weer niet verwacht. Netjes.
#S|brn-0202|social|bank|
K|gebruiken|storing|2|irritatie|0|-|app ligt er weer es uit, sta hier met een volle kar bij de buurtsuper
#S|brn-0203|social|bank|
K|gebruiken|storing|3|neutraal|0|vraag|Zijn er nog meer mensen bij wie iDeal niet werkt?
#S|brn-0204|social|overheid|
K|betalen|prijs|2|boosheid|0|-|Parkeervergunning 2e auto van 90 naar 310 euro. Schamen jullie je niet
#S|brn-0205|social|overheid|
K|gebruiken|levering|3|neutraal|0|vraag|Wanneer wordt in Heerde de kerstbomen opgehaald?
A|||||||Op zaterdag 9 januari vanaf 8.00 uur, los aan de weg leggen. ^Jan
K|geen|geen|3|neutraal|0|-|Mooi, bedankt Jan.
#S|brn-0206|social|reizen|
K|gebruiken|levering|2|irritatie|1|-|Sprinter rijdt weer eens niet, lopen dan maar
#S|brn-0207|social|reizen|
K|orienteren|geen|3|neutraal|0|vraag|Is het zwembad bij park Duinroos het hele jaar open?
#S|brn-0208|chat|telecom|
K|vertrekken|geen|3|neutraal|0|wens|ik wil mn abo opzeggen
A|||||||Jammer om te horen, Levi. Mag ik vragen waarom?
K|vertrekken|prijs|3|neutraal|0|-|goedkoper bij mn huisgenoot erbij
A|||||||Begrijpelijk. Je contract loopt tot 3 januari. Zal ik het dan stoppen?
K|geen|geen|3|neutraal|0|-|ja is goed
A|||||||Gedaan, bevestiging is gemaild.
K|vertrekken|wachttijd|4|verrassing|0|-|zo dat ging soepel ik had me op een halfuur gezeur ingesteld
#S|brn-0209|chat|telecom|
K|gebruiken|geen|3|neutraal|0|vraag|Hoe zet ik nummerherkenning uit bij een vaste telefoon?
A|||||||Toets *31# voor het nummer dat je belt.
K|gebruiken|geen|3|neutraal|0|vraag|En voor altijd?
A|||||||Dat kan in Mijn Veznet bij Bellen > Privacy.
K|gebruiken|digitaal|4|blijdschap|0|-|gevonden, werkt perfect
#S|brn-0210|enquete|diensten|nps=7
K|gebruiken|kwaliteit|3|neutraal|0|-|Prima garage, doet wat ie moet doen
K|betalen|prijs|2|verrassing|0|-|al viel de rekening wel 200 euro hoger uit dan waar ik op gerekend had.
#S|brn-0211|enquete|webshop|nps=10
K|terugkijken|geen|5|vertrouwen|0|-|Ik koop m'n fietsspullen nergens anders meer, blindelings
#S|brn-0212|enquete|webshop|nps=1
K|hulp|bereikbaarheid|1|boosheid|3|-|8 mails gestuurd, 0 antwoord. Oplichters
#S|brn-0213|chat|energie|
K|aanvragen|geen|3|neutraal|0|-|Hallo, ik heb een laadpaal aangevraagd op 3 november via het formulier.
K|aanvragen|geen|3|neutraal|0|vraag|Is dat goed binnengekomen?
A|||||||Goedemiddag Olaf, ja, aanvraag LP-3301 staat op 'schouw plannen'.
K|aanvragen|informatie|3|verwarring|0|vraag|wat moet ik me bij een schouw voorstellen?
A|||||||Iemand kijkt in de meterkast of er ruimte is. Duurt een kwartiertje.
K|aanvragen|informatie|4|opluchting|0|-|aha, ik dacht al dat mijn tuin open moest 😅
#S|brn-0214|chat|energie|
K|hulp|herhaling|2|irritatie|2|-|Dit is de vierde keer dat ik dit uitleg!! Ik woon op 12A NIET op 12
A|||||||Excuses meneer Faber, ik zie het staan. Ik corrigeer het adres nu zelf.
K|betalen|geen|3|neutraal|0|vraag|en die rekening van de buurman die ik betaald heb?
A|||||||Die 322 euro storten we binnen vijf dagen terug.
K|betalen|geen|3|verlangen|0|wens|dan hoop ik dat het nu echt een keer is opgelost
#S|brn-0215|social|wonen|
K|hulp|bejegening|4|blijdschap|0|-|Vandaag stond er een schilder voor de deur die mijn plafond heeft bijgewerkt zonder dat ik erom gevraagd had, gewoon omdat ie toch bezig was 👌
#S|brn-0216|social|wonen|
K|gebruiken|kwaliteit|2|irritatie|0|-|Dunne muren, ik kan de buurman horen niezen
#S|brn-0217|social|wonen|
K|gebruiken|storing|2|neutraal|0|-|Intercom werkt niet, Meerkoet 20 t/m 48
#S|brn-0218|social|diensten|
K|aanvragen|digitaal|2|irritatie|1|-|ticketsite van het theater: u bent nummer 18.442 in de wachtrij. daarna: er is iets misgegaan. daarna: uitverkocht
K|aanvragen|geen|2|teleurstelling|0|-|had m'n moeder er zo graag mee verrast
#S|brn-0219|social|diensten|
K|gebruiken|bejegening|4|blijdschap|0|-|Juf Petra van groep 3 heeft een liedje gemaakt over mijn zoon zijn gebroken arm hahaha geweldig mens
#S|brn-0220|social|telecom|
K|hulp|belofte|2|teleurstelling|1|-|'Wij bellen u uiterlijk vrijdag terug.' Het is maandag. Ach ja
#S|brn-0221|social|telecom|
K|wijzigen|prijs|2|irritatie|0|-|Nieuwe klanten 25 euro, ik betaal 52. Dank voor 9 jaar trouw zeker?
A|||||||Hoi Monique, we denken graag mee. Stuur je een DM? ^Joris
K|geen|geen|3|neutraal|0|-|Ok DM is onderweg
A|||||||Je betaalt vanaf januari 31 euro.
K|wijzigen|prijs|4|verrassing|0|-|Oh, dat is even schrikken maar dan de goeie kant op
#S|brn-0222|social|energie|
K|terugkijken|geen|3|vertrouwen|0|-|Al mijn buren wisselen elk jaar. Ik blijf lekker bij de ouwe vertrouwde, die hebben me in 2022 ook niet laten vallen
#S|brn-0223|social|energie|
K|ontvangen|informatie|2|verwarring|0|vraag|Waarom krijg ik een welkomstmail van een leverancier waar ik nooit iets heb afgesloten???
#S|brn-0224|social|bank|
K|aanvragen|beleid|2|irritatie|3|-|Als stichting een rekening openen: statuten, uittreksel, paspoorten van 5 bestuursleden, ubo-verklaring, en na 11 weken alsnog nee. Voor een buurtmoestuin!
#S|brn-0225|social|bank|
K|aanvragen|geen|3|neutraal|0|-|Vrijdag 14.00 hypotheekgesprek, meenemen: loonstrook, werkgeversverklaring, id
#S|brn-0226|social|verzekering|
K|orienteren|informatie|2|verwarring|1|-|Basis, basis budget, basis vrij, basis natura... ik raak compleet de weg kwijt
A|||||||Dag Jolanda, we snappen dat. Ons keuzehulpteam zit tot 20.00 uur klaar. ^Fenna
K|orienteren|geen|3|verlangen|0|wens|Ik bel vanavond, hopelijk kan iemand het me in Jip-en-Janneketaal vertellen.
#S|brn-0227|social|verzekering|
K|hulp|wachttijd|4|blijdschap|0|-|ruit vervangen in 45 minuten, bakkie koffie erbij, klaar
#S|brn-0228|enquete|telecom|nps=2
K|hulp|bejegening|2|irritatie|0|-|ik werd steeds onderbroken
K|hulp|informatie|2|verwarring|0|-|en na afloop wist ik nog steeds niet of er nou een monteur komt of niet
#S|brn-0229|enquete|telecom|nps=9
K|ontvangen|digitaal|4|blijdschap|0|-|Installatie was een eitje
#S|brn-0230|enquete|verzekering|nps=6
K|hulp|beleid|2|teleurstelling|0|-|Netjes behandeld, toch voelt het zuur dat de trouwring er niet onder viel.
#S|brn-0231|social|overheid|
K|gebruiken|bejegening|4|blijdschap|0|-|complimenten voor de strooiploeg, fietspad langs de Vecht was vanmorgen al schoon om half 6
#S|brn-0232|social|overheid|
K|betalen|geen|2|bezorgdheid|0|angst|de belastingdienst wil 4300 euro toeslag terug. van een ton schuld slaap je slecht maar van 4300 ook kan ik u vertellen
#S|brn-0233|social|overheid|
K|gebruiken|levering|2|neutraal|0|-|gft bak niet geleegd in de Hazelaarstraat
A|||||||Goedemorgen, de wagen had pech. Morgen wordt hij alsnog geleegd.
K|geen|geen|3|neutraal|0|-|Prima dan laat ik m staan
#S|brn-0234|chat|reizen|
K|gebruiken|levering|2|bezorgdheid|0|-|Mijn koffer is niet aangekomen op Kos, daar zitten mijn hartpillen in
A|||||||Dag meneer Prins. Heeft u een PIR-nummer gekregen bij de balie?
K|geen|geen|3|neutraal|0|-|KGSXX20931
A|||||||Uw koffer staat in Athene en komt met de vlucht van 21.10 uur. We brengen hem naar het hotel.
K|hulp|belofte|3|vertrouwen|0|-|Als u het zegt, dan wacht ik het rustig af
A|||||||Voor de zekerheid is er een apotheek tegenover het hotel open tot 22 uur.
K|hulp|bejegening|5|dankbaarheid|0|-|U denkt overal aan, hartelijk dank namens mij en mijn vrouw
#S|brn-0235|chat|reizen|
K|aanvragen|geen|3|neutraal|0|vraag|Mag een kind van 3 op schoot of moet die een eigen stoel?
A|||||||Vanaf 2 jaar is een eigen stoel verplicht.
K|aanvragen|beleid|3|neutraal|0|-|Ok. Dan boeken we 4 stoelen.
#S|brn-0236|social|webshop|
K|gebruiken|kwaliteit|2|boosheid|0|-|Stofzuigerslang is na 2 maanden gescheurd. Garantie? 'Slijtage'. WAT EEN BAGGER
#S|brn-0237|social|webshop|
K|orienteren|geen|3|neutraal|0|vraag|Iemand nog een kortingscode voor bestelhoek? m'n wasmachine is net overleden
#S|brn-0238|social|bezorging|
K|ontvangen|informatie|2|verwarring|0|-|Pakketpunt zegt niet ontvangen, app zegt wel ontvangen. Twee schermen naast elkaar gehouden, iedereen krabde zich achter de oren
#S|brn-0239|social|bezorging|
K|aanvragen|geen|3|neutraal|0|vraag|Tot hoe laat kan ik vandaag nog versturen voor Sinterklaas?
A|||||||Vandaag tot 18.00 uur bij een punt, dan is het vrijdag bezorgd. ^Pim
K|aanvragen|informatie|4|opluchting|0|-|Haal ik nog, mooi!
#S|brn-0240|social|reizen|
K|gebruiken|kwaliteit|5|blijdschap|0|-|Die zonsopgang vanuit de nachttrein. Kippenvel. Doe mij dit elke maand
#S|brn-0241|social|reizen|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Musical was mooi, busreis erheen niet. Acht uur met knieën in je nek, dat haalt de glans er wel af
#S|brn-0242|enquete|diensten|nps=4
K|hulp|bereikbaarheid|2|irritatie|1|-|Receptie is alleen bereikbaar tussen 8 en 10, precies als ik voor de klas sta
#S|brn-0243|enquete|diensten|nps=10
K|gebruiken|kwaliteit|5|verrassing+blijdschap|0|-|Op mijn 67e alsnog leren zwemmen, wie had dat ooit gedacht
#S|brn-0244|chat|webshop|
K|betalen|geen|3|neutraal|0|vraag|Goedenavond, waar vind ik mijn factuur van order 30071?
A|||||||In uw account onder Bestellingen > Documenten.
K|betalen|digitaal|2|verwarring|1|-|daar staat alleen een pakbon
A|||||||Excuses, ik mail hem u direct.
K|geen|geen|3|neutraal|0|-|Ontvangen, dank.
#S|brn-0245|chat|webshop|
K|gebruiken|storing|2|teleurstelling|0|-|De stem van de kerstman-pop doet het niet meer. Kind in tranen
A|||||||Ach nee! Zitten er nieuwe batterijen in?
K|gebruiken|geen|3|neutraal|0|-|ja net vervangen
A|||||||Druk 10 seconden op zijn rechterlaars.
K|gebruiken|storing|5|verrassing+blijdschap|0|-|HAHA hij zingt weer, je hebt Kerst gered
#S|brn-0246|social|telecom|
K|gebruiken|storing|2|bezorgdheid|0|angst|Alarmknop van mijn vader loopt via de telefoonlijn en die is dood. Als hij nu valt weet niemand het @veznet
A|||||||Dag Annemiek, dit krijgt voorrang. Mag ik het adres in een DM? ^Sander
K|geen|geen|3|neutraal|0|-|net gestuurd
A|||||||Monteur rijdt nu naar Ulft, hij is er om 16.00 uur.
K|hulp|wachttijd|4|opluchting|0|-|oké dan kan ik weer een beetje ademhalen. ik blijf bij hem tot die tijd
#S|brn-0247|social|telecom|
K|ontvangen|geen|3|neutraal|0|-|simkaart binnen, pin gewijzigd, draait
#S|brn-0248|social|energie|
K|wijzigen|prijs|2|irritatie|0|-|Ze noemen het een 'aantrekkelijk verlengingsaanbod'. 11 cent duurder dan op hun eigen site
#S|brn-0249|social|energie|
K|orienteren|geen|3|neutraal|0|vraag|hoeveel m3 gas verbruiken jullie in een tussenwoning uit de jaren 70
#S|brn-0250|social|bank|
K|hulp|bejegening|4|dankbaarheid|0|-|mijn opa kreeg bij de bank in Ommen een halfuur hulp van een meisje van hooguit 20. Hij noemt haar nu 'de directrice'. Meisje, bedankt namens ons allemaal
#S|brn-0251|social|bank|
K|gebruiken|informatie|2|verwarring|0|vraag|Limiet verhoogd naar 2500, pas weigert bij 600. Hoe dan
#S|brn-0252|social|reizen|
K|betalen|prijs|3|neutraal|0|vraag|@busgelderland wat kost een 4 uurkaart inmiddels
A|||||||Die is 9,80 euro. ^Kirsten
K|betalen|prijs|2|verrassing|0|-|Jeetje, was dat niet vijf euro nog niet zo lang geleden
#S|brn-0253|social|reizen|
K|gebruiken|bejegening|2|irritatie|0|-|steward rolt met z'n ogen als je om een glaasje water vraagt. gezellige maatschappij
#S|brn-0254|social|wonen|
K|hulp|levering|2|irritatie|2|-|Vrij genomen voor de dakdekker, niemand gezien, niemand gehoord
#S|brn-0255|social|wonen|
K|ontvangen|kwaliteit|4|blijdschap|0|-|nieuwe keuken van de woningbouw zit erin, ik blijf er maar naar kijken
#S|brn-0256|social|webshop|
K|betalen|geen|2|bezorgdheid|0|angst|Net gelezen dat @fietsfabriekje uitstel van betaling heeft aangevraagd. Ik heb daar vorige week 1900 euro aanbetaald. Ik voel me misselijk
#S|brn-0257|social|webshop|
K|aanvragen|digitaal|4|blijdschap|0|-|bestellen was zo gepiept, zelfs voor een digibeet als ik
#S|brn-0258|social|diensten|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Na maanden wachten op seizoen 4 krijgen we zes afleveringen van 22 minuten. Was dat het nou?
#S|brn-0259|social|diensten|
K|wijzigen|geen|3|neutraal|0|vraag|kan ik mijn sportabbo bevriezen met een gebroken enkel?
A|||||||Hoi Lars, zeker, stuur een foto van de afsprakenkaart. ^FitPunt
K|geen|geen|3|neutraal|0|-|yes komt eraan
#S|brn-0260|chat|overheid|
K|hulp|informatie|2|verwarring|0|-|Ik heb een brief dat ik moet verschijnen bij de rechtbank maar ik ken deze zaak helemaal niet.
A|||||||Dag mevrouw Aydin. Wat is het zaaknummer rechtsboven?
K|geen|geen|3|neutraal|0|-|1109822 \ CV EXPL
A|||||||Dit is op naam van de vorige bewoner. U hoeft niets te doen, stuur de brief retour.
K|hulp|informatie|4|opluchting|0|-|Het zweet stond me op de rug. Dank voor het opzoeken
#S|brn-0261|chat|overheid|
K|orienteren|geen|3|neutraal|0|vraag|is er ook subsidie voor een groen dak op een schuur van 9 m2
A|||||||Vanaf 10 m2 helaas.
K|orienteren|beleid|2|teleurstelling|0|-|net niet, wat een pech
#S|brn-0262|enquete|reizen|nps=8
K|gebruiken|geen|4|opluchting|0|-|Voor het eerst in jaren vlogen we zonder gedoe, ik had me nergens druk om hoeven maken
#S|brn-0263|enquete|reizen|nps=7
K|aanvragen|digitaal|3|neutraal|0|-|boeken ging via de app
K|betalen|prijs|4|blijdschap|0|-|vroegboekkorting was mooi meegenomen
#S|brn-0264|enquete|energie|nps=5
K|betalen|prijs|2|bezorgdheid|0|angst|Ik zie mijn spaargeld slinken en de winter moet nog komen
#S|brn-0265|enquete|bezorging|nps=2
K|ontvangen|levering|2|boosheid|2|-|Drie dagen achter elkaar 'niet thuis' terwijl ik met een gebroken heup op de bank lig. Hoe durven ze
#S|brn-0266|social|verzekering|
K|gebruiken|privacy|2|verwarring|0|-|Ik krijg post voor ene meneer Hoekstra met al zijn schadegegevens erin. Woont hier niet, nooit gewoond. Wat moet ik daarmee
A|||||||Dag, dank voor je oplettendheid. Wil je het polisnummer sturen en de brief vernietigen? ^Marloes
K|geen|geen|3|neutraal|0|-|is door de shredder, nr staat in DM
#S|brn-0267|social|verzekering|
K|hulp|geen|3|verlangen|0|wens|Laatste hoop is nu het Kifid. Bid voor ons
#S|brn-0268|social|bezorging|
K|ontvangen|geen|3|neutraal|0|vraag|Kan je bij @vlugpost ook een afhaalpunt kiezen dat open is op zondag?
#S|brn-0269|social|bezorging|
K|hulp|fout|4|verrassing|0|-|Kreeg net een handgeschreven excuusbrief van het depot. Met de pen. In 2026
#S|brn-0270|chat|bank|
K|wijzigen|levering|2|neutraal|0|-|Hallo, mijn pasje is verlopen in november en ik heb nog geen nieuwe
A|||||||Hoi Thijs, de nieuwe is 28 oktober verstuurd naar de Beukenlaan.
K|wijzigen|fout|2|verwarring|0|-|huh daar woon ik al een jaar niet meer, heb ik doorgegeven
A|||||||Ik zie het, excuses. Oude pas geblokkeerd, nieuwe gaat vandaag naar je huidige adres.
K|wijzigen|privacy|3|bezorgdheid|0|vraag|en als die nieuwe bewoner ermee aan de haal is gegaan?
A|||||||Er is niets mee gedaan en zonder pincode kan dat ook niet.
K|gebruiken|privacy|4|opluchting|0|-|oké dan, pak van mijn hart
#S|brn-0271|chat|diensten|
K|aanvragen|geen|3|neutraal|0|-|Beste receptie, ik kom morgen om 10.40 bij dr. Sewnath.
K|aanvragen|geen|3|neutraal|0|vraag|Moet ik nuchter zijn?
A|||||||Voor deze afspraak niet.
K|geen|geen|3|neutraal|0|-|Dank je
#S|brn-0272|chat|diensten|
K|gebruiken|levering|2|irritatie|0|-|onze poetshulp is weer niet geweest
A|||||||Vervelend, Iris is ziek. Morgenochtend komt Bea, is dat goed?
K|geen|geen|3|neutraal|0|-|dat is goed
K|hulp|informatie|3|verlangen|0|wens|maar laat dat de volgende keer dan even weten
#S|brn-0273|social|overheid|
K|hulp|bejegening|4|vertrouwen|0|-|Sinds de nieuwe burgemeester heb ik het idee dat er weer iemand aan het roer staat die luistert
#S|brn-0274|social|overheid|
K|aanvragen|beleid|2|irritatie|0|-|Uitrit aanvragen: 14 pagina's. Voor een stoeptegel of zes.
#S|brn-0275|social|telecom|
K|gebruiken|kwaliteit|2|irritatie|0|-|'Tot 1 Gbit' zegt de folder. 84 haal ik. Ik wou dat ik 'tot 60 euro' kon betalen
#S|brn-0276|social|wonen|
K|gebruiken|privacy|2|bezorgdheid|0|angst|Derde inbraak in onze portiek deze maand. Ik doe geen oog meer dicht, bij elk geluidje zit ik rechtop
K|hulp|geen|3|verlangen|0|wens|@woonstek een fatsoenlijk slot op de voordeur, meer vragen we niet
#S|brn-0277|social|wonen|
K|hulp|beleid|4|opluchting|0|-|We mogen na de renovatie gewoon terug in ons eigen huis, zwart op wit. Al die maanden onzekerheid van me af
#S|brn-0278|social|energie|
K|gebruiken|geen|3|neutraal|0|-|Meterstand 30-11: 5.881 laag, 6.102 normaal, gas 1.940
#S|brn-0279|social|reizen|
K|gebruiken|geen|3|verrassing|0|-|Zit ik in de trein naar Maastricht tegenover mijn eerste vriendje van 1994. Wat zijn de kansen
#S|brn-0280|chat|telecom|
K|gebruiken|storing|2|neutraal|0|-|Goedemorgen, de vaste lijn op kantoor valt steeds weg.
A|||||||Goedemorgen, welk nummer betreft het?
K|geen|geen|3|neutraal|0|-|0529 nummer dat eindigt op 417
A|||||||Ik zie veel ruis op de lijn. Ik plan een monteur voor morgen tussen 8 en 10.
K|hulp|geen|2|bezorgdheid|0|angst|morgen is onze drukste dag, ik vrees dat we dan bestellingen mislopen
A|||||||Ik schakel tot die tijd door naar uw mobiel.
K|hulp|beleid|4|blijdschap|0|-|daar had ik niet aan gedacht, dat is een goeie oplossing
#S|brn-0281|social|bank|
K|orienteren|prijs|2|teleurstelling|0|-|Hypotheekrente weer gestegen, tja, daar gaat het huis met de erker
#S|brn-0282|social|bank|
K|betalen|wachttijd|4|blijdschap|0|-|Overboeking naar Suriname stond er binnen 10 sec op, lekker hoor
#S|brn-0283|social|diensten|
K|betalen|prijs|3|neutraal|0|-|Patat bij De Punt is 3,75 tegenwoordig
#S|brn-0284|social|diensten|
K|gebruiken|bejegening|2|irritatie|0|-|Vraag ik beleefd om een extra vorkje, zucht dat kind achter de bar alsof ik om een nier vroeg
#S|brn-0285|social|diensten|
K|orienteren|geen|3|verlangen|0|wens|ik zoek een pianoleraar in de buurt van Steenwijk die geduld heeft met een beginner van 58
#S|brn-0286|social|webshop|
K|gebruiken|kwaliteit|4|blijdschap|0|-|deze pannen zijn echt top, niks plakt
#S|brn-0287|social|webshop|
K|ontvangen|levering|2|teleurstelling|0|-|Backorder, schrijven ze. Dus geen nieuwe viool op het voorspeelavondje 😔
A|||||||Wat jammer, Mirthe. Mag ik je ordernummer? Misschien ligt er een in ons filiaal in Breda. ^Ties
K|geen|geen|3|neutraal|0|-|V-7738
A|||||||Er ligt er een! Koerier is morgen om 11 uur bij je.
K|ontvangen|bejegening|5|verrassing+dankbaarheid|0|-|neeee echt???? jullie zijn goud waard
#S|brn-0288|social|overheid|
K|betalen|informatie|3|verwarring|0|vraag|Is die brief over de erfbelasting nou een aanslag of een vooraankondiging? staat allebei in
#S|brn-0289|social|overheid|
K|aanvragen|geen|3|neutraal|0|vraag|Kan ik mijn paspoort laten bezorgen in Oosterwiel?
#S|brn-0290|enquete|bank|nps=9
K|hulp|wachttijd|4|opluchting|0|-|Fraude ontdekt om 23 uur en ze waren er nog, ik had het anders niet meer gehad van de zenuwen
#S|brn-0291|enquete|verzekering|nps=5
K|betalen|prijs|2|irritatie|0|-|Premie gaat elk jaar omhoog zonder uitleg.
K|hulp|geen|3|neutraal|0|-|Schade nooit gehad dus kan verder niks zeggen
#S|brn-0292|enquete|wonen|nps=10
K|hulp|levering|5|blijdschap|0|-|Zelfde dag nog gemaakt, wat wil een mens nog meer
#S|brn-0293|chat|verzekering|
K|aanvragen|geen|3|neutraal|0|vraag|ik word volgende maand 18 kan ik dan zelf een zorgverz afsluiten of moet mn moeder dat doen
A|||||||Dat doe je zelf, binnen 4 maanden na je verjaardag.
K|aanvragen|informatie|4|opluchting|0|-|oh 4 maanden, chill ik dacht dat het diezelfde dag moest
#S|brn-0294|chat|verzekering|
K|hulp|geen|2|neutraal|0|-|Mijn scooter is vannacht gestolen, kenteken F-441-XD. Aangifte is gedaan.
A|||||||Wat vervelend. Heeft u beide sleutels nog?
K|hulp|geen|3|bezorgdheid|0|vraag|1 sleutel, de ander ben ik vorig jaar kwijtgeraakt. Gaat dat een probleem worden?
A|||||||Daar vraagt de behandelaar naar. Een korte verklaring is meestal voldoende.
K|hulp|informatie|3|verlangen|0|wens|oké ik hoop dat ze me geloven
#S|brn-0295|social|energie|
K|gebruiken|storing|2|irritatie|0|-|Stroomstoring nr 3 deze week in Lutjebroek. Diepvries kan leeg
#S|brn-0296|social|energie|
K|gebruiken|storing|4|verrassing|0|-|Ze zeiden 22.00 maar om 19.15 sprong alles aan, ik gilde ervan
#S|brn-0297|social|reizen|
K|ontvangen|kwaliteit|2|teleurstelling|0|-|Aangekomen op de camping. Ons 'gezinsveldje' grenst aan de vuilcontainers. Kinderen stil, vrouw stiller
#S|brn-0298|social|reizen|
K|aanvragen|geen|5|blijdschap|0|-|GEBOEKT! 3 weken Sri Lanka in april 🐘🐘
#S|brn-0299|social|bezorging|
K|ontvangen|levering|2|irritatie|0|-|waarom staat er altijd 'bezorgd tussen 9 en 21u' daar kan toch niemand wat mee
#S|brn-0300|social|bezorging|
K|ontvangen|bejegening|4|verrassing|0|-|Bezorger zag dat mijn vader gevallen was in de tuin en is gebleven tot de ambulance er was. Je weet niet wat je hoort
K|terugkijken|geen|5|dankbaarheid|0|-|wie je ook bent man met de grijze bus: ons hele gezin staat bij je in het krijt
#S|brn-0301|chat|wonen|
K|orienteren|geen|3|neutraal|0|vraag|Hoi zijn er nog parkeerplekken te huur onder gebouw De Terp?
A|||||||Ja, nummer 31 en 48, voor 85 euro per maand.
K|aanvragen|geen|3|verlangen|0|wens|31 graag, die zit dicht bij de lift
A|||||||Gereserveerd. U krijgt morgen het contract.
K|geen|geen|4|blijdschap|0|-|super!
#S|brn-0302|chat|wonen|
K|hulp|herhaling|2|irritatie|3|-|Ik app al sinds augustus over die dakgoot en elke keer zegt er iemand 'we pakken het op'
A|||||||Ik begrijp uw frustratie. Ik zie zes meldingen staan. Ik bel nu zelf de aannemer.
K|hulp|belofte|2|teleurstelling|0|-|ik wil het geloven maar dat heb ik al zo vaak gehoord
A|||||||De aannemer komt woensdag 9 december. U krijgt mijn directe nummer.
K|hulp|doorverwijzing|4|vertrouwen|0|-|kijk dat is tenminste iets, dan geef ik jullie nog een kans
#S|brn-0303|social|telecom|
K|orienteren|geen|3|neutraal|0|vraag|zit er nog verschil tussen 5g en 5g+ of is dat marketing
#S|brn-0304|social|telecom|
K|hulp|bejegening|4|blijdschap|0|-|Gelachen met de man van de helpdesk, lag blijkbaar aan mijn kat die op de router sliep
#S|brn-0305|social|verzekering|
K|hulp|beleid|2|boosheid|0|-|afgewezen omdat de lekkage 'geleidelijk' was. ja natuurlijk was die geleidelijk, water valt niet in blokken
#S|brn-0306|social|bank|
K|gebruiken|privacy|2|bezorgdheid|0|vraag|Iemand belt namens de bank, kent mijn geboortedatum én mijn laatste betaling. Hoe kan dat?! Dit zit me niet lekker
A|||||||Dag Coby, goed dat je ophing. Wij bellen nooit om codes. Bel direct ons noodnummer. ^Veilig bankieren
K|hulp|geen|3|neutraal|0|-|doe ik meteen
#S|brn-0307|social|diensten|
K|ontvangen|geen|3|neutraal|0|-|Rooster ontvangen voor periode 2
#S|brn-0308|social|diensten|
K|vertrekken|geen|2|teleurstelling|0|-|Na 31 jaar stopt onze slager in Haren. Weer een deur die dichtgaat. Wie maakt er straks nog gehaktballen met kerst
#S|brn-0309|social|overheid|
K|hulp|geen|4|opluchting|0|-|Bezwaar gegrond!! Een jaar lang heeft dit boven ons hoofd gehangen
#S|brn-0310|social|webshop|
K|wijzigen|beleid|3|neutraal|0|vraag|Hoeveel dagen bedenktijd heb je bij cadeaus voor kerst?
A|||||||Alles wat je nu koopt mag je tot 15 januari ruilen. ^Nina
K|wijzigen|beleid|4|blijdschap|0|-|Ruim! daar hou ik van
#S|brn-0311|chat|webshop|
K|ontvangen|levering|2|neutraal|0|-|me bestelling is er nog nie
A|||||||Hey! Wat is je bestelnummer?
K|geen|geen|3|neutraal|0|-|wacht ff
K|geen|geen|3|neutraal|0|-|B-55120
A|||||||Die ligt nog in ons magazijn, morgen gaat hij de deur uit.
K|ontvangen|informatie|2|verwarring|0|vraag|maar er staat al 4 dagen 'verzonden', wat is er dan verzonden?
A|||||||Alleen het label was aangemaakt. Dat had duidelijker gemoeten.
K|geen|geen|3|neutraal|0|-|oke
K|ontvangen|geen|3|verlangen|0|wens|hoop dat t voor zaterdag komt dan is me feestje
#S|brn-0312|chat|webshop|
K|wijzigen|geen|3|neutraal|0|-|Geachte, hierbij meld ik een retour van artikel 8810, reden: te klein.
A|||||||Dag mevrouw Smeets, het retourlabel is gemaild.
K|wijzigen|geen|3|neutraal|0|vraag|Dient er ook een kopie van de factuur bij te worden gevoegd?
A|||||||Dat is niet nodig.
K|hulp|wachttijd|4|dankbaarheid|0|-|Dank voor uw vlotte antwoord.
#S|brn-0313|social|webshop|
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ons Pap is 84 en wil nooit wa nieuws, maar die praatklok vindt ie prachtig
#S|brn-0314|social|telecom|
K|gebruiken|storing|2|irritatie|0|-|wifi doet weer raar hoor, elke avond tussen 7 en 9
#S|brn-0315|social|telecom|
K|gebruiken|digitaal|3|neutraal|0|vraag|hoe krijg ik die voicemail eraf
A|||||||Bel 1233, kies optie 3 en dan uitschakelen. ^Demi
K|gebruiken|geen|4|opluchting|0|-|gelukt! eindelijk verlost van m'n schoonmoeder haar monologen
#S|brn-0316|social|diensten|
K|gebruiken|geen|2|bezorgdheid|0|-|Onze poes ligt aan het infuus bij de dierenkliniek. Het wordt een lange nacht, ik krijg geen hap door mijn keel
#S|brn-0317|social|diensten|
K|gebruiken|kwaliteit|5|opluchting+dankbaarheid|0|-|Ze heeft gegeten!!! Dokter Wierda heeft tot drie uur vannacht naast haar gezeten. Ik huil, maar nu van geluk
#S|brn-0318|social|overheid|
K|aanvragen|geen|2|bezorgdheid|0|angst|over een uur rijexamen, 4e keer, mn benen zijn pudding
#S|brn-0319|social|overheid|
K|aanvragen|geen|5|opluchting+blijdschap|0|-|GESLAAGD ik kan het niet geloven, nooit meer met bus 41
#S|brn-0320|social|energie|
K|betalen|geen|3|neutraal|0|vraag|Krijg je van @stroomrijk het terugbetaalde bedrag op je rekening of wordt het verrekend?
A|||||||Bedragen boven 25 euro storten we binnen 14 dagen. ^Ward
K|betalen|informatie|4|blijdschap|0|-|lekker, kunnen we nog mooi kerstinkopen van doen
#S|brn-0321|social|energie|
K|vertrekken|geen|3|neutraal|0|-|overstap rond, per 1 jan weg bij stroomrijk
#S|brn-0322|social|bank|
K|gebruiken|digitaal|2|verwarring|1|vraag|na die update zit alles op een andere plek, waar zijn m'n spaarrekeningen gebleven???
#S|brn-0323|social|bank|
K|gebruiken|geen|3|verrassing|0|-|Kijk ik in de app: salaris al op de 22e gestort. Hè? Vroege Sinterklaas
#S|brn-0324|enquete|energie|nps=8
K|hulp|bejegening|4|blijdschap|0|-|Vriendelijke dame, nam de tijd.
K|betalen|prijs|3|verlangen|0|wens|Nu nog een beetje zakken met dat tarief
#S|brn-0325|enquete|energie|nps=1
K|hulp|fout|1|boosheid|3|-|Een jaar lang op andermans meter betaald en dan nog moeten bewijzen dat ik niet gek ben.
#S|brn-0326|enquete|telecom|nps=7
K|gebruiken|kwaliteit|4|blijdschap|0|-|Bereik is in de stad prima
K|gebruiken|kwaliteit|2|neutraal|0|-|thuis in Wijhe moet ik op de trap staan om te bellen
#S|brn-0327|enquete|diensten|nps=6
K|gebruiken|informatie|2|verwarring|0|-|Begeleiding was lief maar ik wist vaak niet wat er van mij verwacht werd
#S|brn-0328|social|reizen|
K|gebruiken|levering|2|teleurstelling|0|-|Vier uur vertraging, aansluiting naar Curaçao gemist. Daar gaat de eerste dag van een week die toch al te kort was.
A|||||||Dag Sharon, wat vervelend. Heb je al een hotelvoucher gekregen? ^KZ
K|hulp|bereikbaarheid|2|bezorgdheid|1|vraag|Nee de balie is dicht en iedereen is naar huis, waar moeten we vannacht slapen met een baby??
A|||||||Ik heb een kamer geboekt in het hotel bij gate F. Code staat in je DM.
K|hulp|wachttijd|5|opluchting+dankbaarheid|0|-|O wat een opluchting, ik zag ons al op die bankjes. Dank dank dank
#S|brn-0329|social|reizen|
K|gebruiken|geen|3|neutraal|0|-|Perron 3 Meppel, trein staat klaar
#S|brn-0330|social|bezorging|
K|ontvangen|levering|3|neutraal|0|-|Pakketje staat voor vanavond 18.10-20.10
#S|brn-0331|social|bezorging|
K|ontvangen|fout|2|verwarring|0|vraag|Er liggen hier 11 dozen kattengrind op mijn stoep. Ik heb geen kat. Wie mist er wat in Schagen?
#S|brn-0332|social|verzekering|
K|wijzigen|geen|3|neutraal|0|vraag|tot wanneer kan je overstappen van zorgverz
#S|brn-0333|social|verzekering|
K|hulp|bejegening|2|teleurstelling|0|-|Ik had gehoopt op een beetje medeleven na de brand, maar het eerste wat ik hoorde was 'heeft u de bonnetjes nog'
#S|brn-0334|chat|bank|
K|betalen|fout|2|neutraal|1|-|dag, de energieleverancier heeft dubbel afgeschreven 2x 189
A|||||||Goedemiddag, u kunt de tweede incasso zelf terugdraaien in de app.
K|betalen|digitaal|3|neutraal|0|vraag|waar dan
A|||||||Tik op de afschrijving en kies 'terugboeken'.
K|betalen|digitaal|4|verrassing|0|-|zo simpel? ik dacht dat ik daar een formulier voor moest opsturen
#S|brn-0335|chat|bank|
K|aanvragen|geen|3|verlangen|0|wens|Goedemorgen, mijn dochter (12) wil graag haar eerste eigen pinpas.
A|||||||Leuk! Wilt u dat in de app regelen of op kantoor?
K|aanvragen|geen|3|neutraal|0|-|Op kantoor, dat vindt ze spannend en stoer tegelijk.
A|||||||Zaterdag 12 december om 11.00 uur in Harderwijk?
K|geen|geen|3|neutraal|0|-|Prima.
#S|brn-0336|social|wonen|
K|gebruiken|storing|2|irritatie|0|-|Schuifdeur hal 3 staat al een week open, stookkosten zijn voor ons neem ik aan?
#S|brn-0337|social|wonen|
K|orienteren|kwaliteit|2|irritatie|1|-|Bezichtiging van 20 minuten met 35 man tegelijk. Je ziet vooral ruggen
#S|brn-0338|social|wonen|
K|ontvangen|bejegening|4|verrassing|0|-|Er stond een bos tulpen in de lege woonkamer van de vorige huurder: 'veel geluk hier'. Wie doet dat nog
#S|brn-0339|social|overheid|
K|gebruiken|privacy|3|bezorgdheid|0|vraag|Water uit de kraan ruikt naar chloor in Geldermalsen. Kan dit kwaad voor de baby? @waterwest
A|||||||Dag Sofie, er is vandaag gespoeld. Het is veilig. ^Rob
K|gebruiken|informatie|4|blijdschap|0|-|ok top, flesje gaat erin dan
#S|brn-0340|social|overheid|
K|terugkijken|geen|2|teleurstelling|0|-|Ooit geloofde ik dat stemmen voor de waterschappen iets uitmaakte.
#S|brn-0341|chat|reizen|
K|wijzigen|geen|3|neutraal|0|-|Wij komen niet om 15 uur maar pas rond 22 uur aan bij het huisje
A|||||||Geen probleem, de sleutel ligt in het kluisje. Code 4419.
K|ontvangen|informatie|4|blijdschap|0|-|fantastisch
K|ontvangen|geen|3|neutraal|0|vraag|is er ergens nog een supermarkt open dan?
A|||||||In Callantsoog tot 22.00 uur.
K|geen|geen|3|neutraal|0|-|ok dan racen we
#S|brn-0342|chat|diensten|
K|gebruiken|geen|3|neutraal|0|-|Mijn zoon Finn (groep 6) is vandaag ziek.
A|||||||Dank voor het doorgeven, beterschap voor Finn!
K|gebruiken|bejegening|2|bezorgdheid|0|-|dank. eerlijk gezegd denk ik dat het meer buikpijn van de pesterijen is, daar lig ik wel wakker van
A|||||||Wat naar. Zal ik juf Lotte vragen om vanmiddag te bellen?
K|hulp|geen|3|verlangen|0|wens|heel graag
K|hulp|bejegening|4|vertrouwen|0|-|bij haar weet ik dat het niet in een la verdwijnt
#S|brn-0343|social|telecom|
K|aanvragen|prijs|4|blijdschap|0|-|toestel halve prijs gekregen met black friday, m'n dag kan niet meer stuk
#S|brn-0344|social|telecom|
K|aanvragen|fout|2|teleurstelling|0|-|Gister bestelling bevestigd, vandaag 'helaas geannuleerd wegens prijsfout'. Te mooi om waar te zijn dus, balen
#S|brn-0345|social|energie|
K|hulp|wachttijd|2|bezorgdheid|3|-|Drie weken geleden lekkage gemeld bij de warmtepomp, het druppelt nu richting de stoppenkast. Word er bloednerveus van
A|||||||Dag Henriëtte, dat mag niet wachten. Zet de groep uit, we bellen je nu. ^Techniek
K|hulp|geen|3|neutraal|0|-|Groep is eraf. Telefoon ligt naast me
K|hulp|wachttijd|4|opluchting|0|-|Monteur zit al in de kruipruimte, hèhè
#S|brn-0346|social|bank|
K|orienteren|geen|3|neutraal|0|vraag|welke bank doet nog aan muntgeld storten? collectebus van de kerk zit vol
#S|brn-0347|social|bank|
K|terugkijken|geen|2|boosheid|0|-|Bonussen verhogen en de laatste geldautomaat in het dorp weghalen. Bah, walgelijk
#S|brn-0348|social|reizen|
K|gebruiken|informatie|4|dankbaarheid|0|-|Machinist kwam zelf naar achter om uit te leggen waarom we stilstonden. Gewaardeerd!
#S|brn-0349|social|reizen|
K|betalen|wachttijd|3|verlangen|0|vraag|iemand al compensatie gekregen voor die uitgevallen nachttrein naar Wenen? ik hoop het nog een beetje
#S|brn-0350|social|diensten|
K|orienteren|prijs|2|verrassing|0|-|Kinderopvang 11,40 per uur?! Ik moest even gaan zitten
#S|brn-0351|social|diensten|
K|gebruiken|kwaliteit|3|neutraal|0|-|Nieuwe trainer bij de zwemclub, nog even aankijken
#S|brn-0352|social|diensten|
K|gebruiken|bejegening|1|boosheid|0|-|De fysio zat op zijn telefoon terwijl ik lag te creperen van de pijn. SCHANDALIG
#S|brn-0353|chat|energie|
K|gebruiken|digitaal|2|verwarring|0|-|Hoi, er staat bij mij 'opwek 0' terwijl de zon volop schijnt
A|||||||Hoi Jelle, brandt er een lampje op de omvormer?
K|geen|geen|3|neutraal|0|-|even naar zolder
K|gebruiken|storing|2|bezorgdheid|0|-|rood, knippert. en het ruikt een beetje gek
A|||||||Zet de werkschakelaar uit, dan is het veilig. Wij sturen vandaag iemand.
K|hulp|informatie|4|opluchting|0|-|uit. oké ik ben weer beneden en het huis staat er nog
K|geen|geen|3|neutraal|0|-|ben de hele middag thuis
#S|brn-0354|chat|verzekering|
K|orienteren|geen|3|neutraal|0|vraag|Dekt de uitvaartpolis ook als ik in Turkije begraven wil worden?
A|||||||Ja, met de module Repatriëring, voor 3,10 per maand.
K|orienteren|prijs|4|verrassing|0|-|Dat valt me alles mee
K|orienteren|geen|3|vertrouwen|0|-|Mijn broer zit er ook en bij hem is het destijds keurig gegaan
K|aanvragen|geen|3|neutraal|0|wens|Zet u het er maar bij
#S|brn-0355|enquete|wonen|nps=6
K|hulp|informatie|3|verlangen|0|wens|Een berichtje als de werkzaamheden uitlopen zou al veel schelen
#S|brn-0356|enquete|wonen|nps=8
K|hulp|bejegening|4|verrassing|0|-|Alsof ik de koningin was zo werd ik behandeld, dat had ik bij een corporatie niet gedacht
#S|brn-0357|enquete|reizen|nps=2
K|gebruiken|kwaliteit|1|boosheid|0|-|Bedwantsen. Meer zeg ik niet.
#S|brn-0358|enquete|bezorging|nps=9
K|ontvangen|levering|4|blijdschap|0|-|Op tijd, lachend, niks stuk!
#S|brn-0359|social|webshop|
K|hulp|digitaal|2|irritatie|1|wens|chatbot vraagt 6x of ik mijn vraag anders wil formuleren. ja: IK WIL EEN MENS
#S|brn-0360|social|webshop|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Zelf gebreide trui, zegt het kaartje. Made in dinges, zegt het labeltje. Jammer, ik wilde het zo graag geloven
#S|brn-0361|social|webshop|
K|betalen|geen|3|neutraal|0|-|Betaald met cadeaubon, restant via ideal
#S|brn-0362|social|overheid|
K|hulp|doorverwijzing|2|verwarring|3|-|Wmo zegt Wlz, Wlz zegt zorgkantoor, zorgkantoor zegt gemeente. Intussen zit mijn moeder al zeven weken zonder rolstoel
#S|brn-0363|social|overheid|
K|ontvangen|levering|4|opluchting|0|-|De rolstoel is er. Moeder is meteen een rondje om de vijver gegaan, voor het eerst sinds september buiten
#S|brn-0364|social|bezorging|
K|gebruiken|kwaliteit|4|verrassing|0|-|ik lust eigenlijk geen sushi maar die van gister smaakte dus gewoon?
#S|brn-0365|social|bezorging|
K|ontvangen|fout|2|teleurstelling|0|-|Zonder sticks, zonder saus, zonder de miso. Net dat waar ik trek in had 😞
#S|brn-0366|social|verzekering|
K|gebruiken|privacy|2|bezorgdheid|0|angst|Straks gaat mijn premie nog omhoog omdat mijn horloge doorgeeft dat ik slecht slaap. En daar slaap ik dan weer slecht van
#S|brn-0367|social|verzekering|
K|hulp|belofte|4|vertrouwen|0|-|Beloofd = gedaan bij @noorderpolis. Dat is bij mij nou al de derde keer
#S|brn-0368|chat|telecom|
K|gebruiken|storing|2|irritatie|1|-|goedenavond ik heb nu voor de zoveelste x de modem gereset en nog steeds niks
A|||||||Goedenavond Marco, ik start een meting. Moment.
K|geen|geen|3|neutraal|0|-|ok
A|||||||Er is een defect in de wijkkast. Er wordt aan gewerkt.
K|hulp|informatie|2|irritatie|1|-|had dat dan meteen gezegd, ben een uur aan het kloten geweest
A|||||||Terecht punt, excuses. U krijgt 10 euro compensatie.
K|hulp|fout|4|verrassing|0|-|o. nou. dat hoeft niet maar ik zeg geen nee
#S|brn-0369|chat|telecom|
K|orienteren|geen|3|neutraal|0|vraag|Hebben jullie een abonnement zonder data, alleen bellen? Voor mijn oma
A|||||||Ja, Bel Basis voor 6 euro per maand.
K|orienteren|geen|3|neutraal|0|vraag|en kan dat in zo'n klaptelefoon met grote toetsen?
A|||||||Zeker, in elk toestel.
K|orienteren|prijs|4|opluchting|0|-|ah dat is precies wat we zochten, ik was al bang dat dat niet meer bestond
#S|brn-0370|social|wonen|
K|betalen|fout|2|boosheid|2|-|Al het derde jaar op rij een foute servicekostenafrekening. Expres? Ik begin het te denken
#S|brn-0371|social|wonen|
K|wijzigen|geen|3|verlangen|0|wens|Woningruil gezocht: 3 kamers Delft-Zuid tegen iets met een tuintje in Den Hoorn of Schipluiden. Droom al jaren van eigen tomaten
#S|brn-0372|social|energie|
K|orienteren|geen|3|neutraal|0|vraag|Thuisbatterij van 5 of 10 kWh bij 12 panelen, wat is wijsheid
#S|brn-0373|social|energie|
K|gebruiken|informatie|2|verwarring|0|-|Energielabel A volgens de makelaar, D volgens de app, en het tocht als in een molen
#S|brn-0374|social|telecom|
K|hulp|bereikbaarheid|4|verrassing|0|-|Eerste kerstdag, 22.00 uur, en er zit bij zoemtel gewoon iemand achter de chat. Stond er even van te kijken
A|||||||Fijne kerst Koos! Wij zijn er altijd 🎄 ^Rafi
K|geen|geen|4|dankbaarheid|0|-|jij ook Rafi, en merci hè
#S|brn-0375|social|bank|
K|aanvragen|beleid|2|teleurstelling|0|-|Zzp'er met drie goede jaren en toch afgewezen voor een hypotheek omdat jaar 1 corona was. Het voelt zo oneerlijk
#S|brn-0376|social|overheid|
K|aanvragen|wachttijd|3|neutraal|0|-|Wachttijd Bijzondere Bijstand nu 8 weken zei mevrouw aan de balie
#S|brn-0377|chat|overheid|
K|gebruiken|privacy|2|bezorgdheid|0|-|Er staat hier al twee dagen een auto met een draaiende motor en niemand erin. Vind het een beetje eng
A|||||||Dank voor uw melding. Kunt u het kenteken zien?
K|geen|geen|3|neutraal|0|-|Duits, M dan iets met KV
A|||||||Er gaat nu een boa kijken.
K|hulp|bejegening|4|dankbaarheid|0|-|Fijn dat u het serieus neemt
K|hulp|geen|4|opluchting|0|-|Was een elektrische, die maakte gewoon een pompgeluid haha. Schrik om niks
#S|brn-0378|chat|overheid|
K|orienteren|prijs|3|neutraal|0|vraag|Wat kost trouwen op een maandagochtend bij u?
A|||||||Op maandag om 9.00 en 9.30 uur is het gratis voor inwoners.
K|orienteren|prijs|4|verrassing+blijdschap|0|-|gratis?! schat pak je jas haha
#S|brn-0379|social|reizen|
K|gebruiken|geen|2|bezorgdheid|0|-|Zit boven de oceaan en de piloot heeft net voor de derde keer gezegd dat er 'niets aan de hand is'. Handen klam
#S|brn-0380|social|reizen|
K|gebruiken|geen|4|opluchting|0|-|geland. heb de grond gekust, echt
#S|brn-0381|social|reizen|
K|gebruiken|beleid|2|irritatie|0|-|60 euro boete omdat m'n rugzak 2 cm te groot was. twee. centimeter.
#S|brn-0382|social|webshop|
K|orienteren|geen|3|neutraal|0|vraag|welke maat als je tussen S en M zit bij deze jas
A|||||||De jas valt ruim, dus kies S. ^Emma
K|geen|geen|3|neutraal|0|-|Oke
#S|brn-0383|social|webshop|
K|ontvangen|kwaliteit|5|verrassing+blijdschap|0|-|Tweedehands besteld 'met gebruikssporen' en krijg een zo goed als nieuw fototoestel, er zat nog een folie op het scherm!
#S|brn-0384|social|diensten|
K|hulp|bejegening|2|irritatie|0|-|Directeur van de school: 'we nemen uw signaal mee'. waarheen dan
#S|brn-0385|social|diensten|
K|ontvangen|geen|2|bezorgdheid|0|-|Eerste dag naar de crèche vandaag. Zij zwaait vrolijk, ik zit jankend in de auto en kijk elke minuut op m'n telefoon
K|gebruiken|informatie|4|opluchting|0|-|Foto gekregen, ze zit te plakken met een grote grijns. Oké. Goed. Ik kan naar werk
#S|brn-0386|enquete|diensten|nps=8
K|gebruiken|kwaliteit|4|vertrouwen|0|-|Ze kennen mijn auto inmiddels beter dan ik, dus ik geef de sleutel af en vraag niks
#S|brn-0387|enquete|overheid|nps=3
K|hulp|bejegening|2|teleurstelling|0|-|Je bent een nummer.
K|hulp|informatie|2|verwarring|1|-|Brief in een taal waar je een jurist voor nodig hebt.
#S|brn-0388|enquete|webshop|nps=8
K|ontvangen|levering|3|neutraal|0|-|bezorgd op afgesproken dag
K|gebruiken|kwaliteit|4|verrassing|0|-|de stof is zachter dan op de foto leek
#S|brn-0389|social|energie|
K|betalen|prijs|3|neutraal|0|vraag|Hoeveel is het tarief overdag volgende week bij dynamisch, iemand een voorspelling?
#S|brn-0390|social|energie|
K|betalen|prijs|4|opluchting|0|-|Prijsplafond of niet, wij komen er dit jaar zonder kleerscheuren vanaf, ik durfde de mail eerst niet open te doen
#S|brn-0391|social|bank|
K|hulp|bereikbaarheid|2|irritatie|2|-|0900-nummer: 'op dit moment is het erg druk'. Al drie dagen is het 'dit moment'
#S|brn-0392|social|bank|
K|gebruiken|geen|3|vertrouwen|0|-|kluisje in de bank, daar liggen oma's sieraden beter dan onder m'n matras
#S|brn-0393|chat|bezorging|
K|ontvangen|kwaliteit|2|neutraal|0|-|Hallo, de vriesproducten zijn helemaal ontdooid aangekomen
A|||||||Hoi Wendy, dat is balen. Welke artikelen?
K|geen|geen|3|neutraal|0|-|spinazie, garnalen en de ijstaart
A|||||||Ik boek 23,45 euro terug.
K|betalen|fout|4|dankbaarheid|0|-|netjes dank je
K|ontvangen|geen|2|teleurstelling|0|-|jammer alleen van die ijstaart, mijn zoontje is jarig vandaag
A|||||||O nee! We sturen binnen een uur een nieuwe, van het huis.
K|hulp|bejegening|5|verrassing+dankbaarheid|0|-|serieus??? wauw ik weet niet wat ik moet zeggen
#S|brn-0394|chat|bezorging|
K|ontvangen|informatie|2|irritatie|0|-|chauffeur belt in een taal die ik niet spreek en hangt op
A|||||||Excuses daarvoor. Ik kan u verbinden met onze planning.
K|geen|geen|3|neutraal|0|-|doe maar
#S|brn-0395|social|verzekering|
K|betalen|prijs|2|irritatie|0|-|Autoverzekering van 38 naar 57 per maand. 0 schades. Leg uit??
A|||||||Hoi Jeroen, de premies stegen overal door duurdere reparaties. We kijken graag mee. ^Eef
K|wijzigen|geen|3|neutraal|0|vraag|kan het eigen risico dan omhoog?
A|||||||Ja, met 300 eigen risico betaal je 44 euro.
K|wijzigen|prijs|4|blijdschap|0|-|Kijk daar kan ik mee leven
#S|brn-0396|social|telecom|
K|ontvangen|geen|3|neutraal|0|vraag|Moet ik thuis zijn als jullie de kabel tot de gevel leggen?
A|||||||Nee, alleen bij de afmontage binnen. ^Joep
K|geen|geen|3|neutraal|0|-|duidelijk dankje
#S|brn-0397|social|telecom|
K|gebruiken|privacy|2|bezorgdheid|0|-|mijn dochter van 11 krijgt vieze appjes van een onbekend nummer, ik ben zo geschrokken
K|hulp|geen|3|neutraal|0|vraag|Kunnen jullie dat nr blokkeren @zoemtel?
#S|brn-0398|social|wonen|
K|hulp|wachttijd|4|blijdschap|0|-|s ochtends gemeld s middags nieuwe kraan. klasse
#S|brn-0399|social|wonen|
K|gebruiken|kwaliteit|2|verwarring|0|-|In het contract staat 'gestoffeerd'. Ik zie beton. Missen wij hier iets?
#S|brn-0400|social|overheid|
K|orienteren|geen|3|neutraal|0|vraag|Vanaf wanneer mag vuurwerk verkocht worden in Emmen dit jaar
#S|brn-0401|social|overheid|
K|hulp|geen|3|verlangen|0|wens|Laten we met z'n allen hopen dat de raad morgen nee zegt tegen dat datacenter
#S|brn-0402|social|bezorging|
K|ontvangen|geen|3|neutraal|0|-|Doos 1 van 3 binnen
#S|brn-0403|social|reizen|
K|gebruiken|kwaliteit|4|blijdschap|0|-|Bij Hotel De Lindehoeve krijg je gewoon een kruik mee naar bed. Een kruik!! Love it
#S|brn-0404|social|webshop|
K|hulp|belofte|2|irritatie|3|-|ze zouden het 'intern uitzetten'. nou het staat uit hoor, al drie weken
#S|brn-0405|enquete|bank|nps=7
K|aanvragen|informatie|4|opluchting|0|-|Ik zag op tegen het hypotheekgesprek maar ben met een gerust gevoel naar huis gegaan
#S|brn-0406|enquete|verzekering|nps=8
K|hulp|informatie|4|blijdschap|0|-|Duidelijke taal, geen kleine lettertjes.
#S|brn-0407|chat|diensten|
K|aanvragen|digitaal|2|verwarring|1|-|Hoi ik heb mij ingeschreven voor de hbo-opleiding maar ik zie 2 inschrijvingen staan
A|||||||Hoi Soraya, eentje is voor voltijd en eentje voor deeltijd. Welke wil je?
K|geen|geen|3|neutraal|0|-|voltijd
A|||||||Dan trek ik de andere in. Je hoeft niets te doen.
K|betalen|prijs|3|bezorgdheid|0|vraag|en betaal ik nu dan ook 2x collegegeld??
A|||||||Nee, alleen voor voltijd.
K|betalen|prijs|4|opluchting|0|-|oef gelukkig want zo rijk ben ik niet
K|aanvragen|geen|4|verlangen+blijdschap|0|-|ik heb er wel super veel zin in!
#S|brn-0408|chat|diensten|
K|wijzigen|geen|3|neutraal|0|-|Ik moet helaas mijn afspraak van 16.30 afzeggen, migraine.
A|||||||Beterschap! Zullen we naar volgende week dinsdag, zelfde tijd?
K|geen|geen|3|neutraal|0|-|Ja dat is goed.
K|wijzigen|beleid|3|bezorgdheid|0|vraag|Wordt deze in rekening gebracht omdat het binnen 24 uur is?
A|||||||Normaal wel, maar voor u strijken we met de hand over het hart.
K|wijzigen|beleid|4|dankbaarheid|0|-|Dat waardeer ik erg
#S|brn-0409|social|telecom|
K|gebruiken|kwaliteit|2|irritatie|0|-|bellen via wifi klinkt alsof iedereen in een emmer zit
#S|brn-0410|social|telecom|
K|terugkijken|geen|4|vertrouwen|0|-|ik raad fluttel iedereen aan die van geen gedoe houdt, zit er 6 jaar en ze hebben me nog nooit belazerd
#S|brn-0411|social|energie|
K|aanvragen|wachttijd|2|teleurstelling|0|-|Brief van de netbeheerder. Aansluiting laadplein: 2031. Ik heb hem twee keer gelezen en daarna maar een borrel ingeschonken
#S|brn-0412|social|energie|
K|gebruiken|geen|3|neutraal|0|vraag|Is het normaal dat de warmtepomp bij -3 continu draait?
A|||||||Ja Sjoerd, dat is juist zuiniger dan steeds aan en uit. ^Hilde
K|gebruiken|informatie|4|opluchting|0|-|Oh mooi dan hoef ik me daar niet druk over te maken
#S|brn-0413|social|bank|
K|gebruiken|privacy|2|teleurstelling|0|-|12 jaar gespaard en in 4 minuten leeggetrokken door een zogenaamde neef op WhatsApp. Ik schaam me kapot
#S|brn-0414|social|bank|
K|hulp|beleid|5|opluchting|0|-|Bank vergoedt het uit coulance. Alles. Ik had de hoop al opgegeven
#S|brn-0415|social|reizen|
K|orienteren|geen|3|neutraal|0|vraag|Iemand met de nachtbus van Groningen naar Schiphol geweest, is dat te doen met 2 koffers?
#S|brn-0416|social|reizen|
K|betalen|wachttijd|4|verrassing|0|-|Geld terug voor de vertraging binnen twee dagen, zonder zeuren. Ik dacht dat dat een fabeltje was
#S|brn-0417|social|bezorging|
K|ontvangen|privacy|2|boosheid|0|-|Die bezorger heeft een foto van mijn openstaande voordeur MET MIJN KIND ERIN als afleverbewijs geüpload. Dit kan dus echt niet @pakmee
A|||||||Dat is onacceptabel, onze excuses. Stuur ons de code, dan wordt de foto direct gewist. ^Nienke
K|geen|geen|3|neutraal|0|-|PM772-08831
A|||||||De foto is verwijderd en de bezorger is aangesproken.
K|hulp|fout|4|opluchting|0|-|Oké, daar ben ik blij om, het zat me echt dwars
#S|brn-0418|social|bezorging|
K|ontvangen|geen|3|verlangen|0|wens|zou zo leuk zijn als die puzzel er voor het weekend is, regen voorspeld
#S|brn-0419|social|verzekering|
K|hulp|informatie|2|verwarring|0|vraag|ik krijg een akkoord én een afwijzing in dezelfde envelop. welke telt?
#S|brn-0420|social|verzekering|
K|aanleiding|geen|2|bezorgdheid|0|angst|Hagelstenen als pingpongballen in Venray. Ik durf nog niet naar de auto te lopen
#S|brn-0421|enquete|telecom|nps=4
K|gebruiken|storing|2|irritatie|2|-|Elke week is er wel iets.
#S|brn-0422|enquete|telecom|nps=10
K|hulp|doorverwijzing|5|blijdschap|0|-|Rick heeft alles van begin tot eind zelf geregeld, geweldig
#S|brn-0423|enquete|energie|nps=7
K|hulp|wachttijd|3|neutraal|0|-|Na een kwartier iemand aan de lijn, vraag beantwoord.
#S|brn-0424|enquete|reizen|nps=9
K|gebruiken|kwaliteit|4|verrassing|0|-|We gingen voor de rust en kwamen thuis met vrienden voor het leven, dat had niemand in de folder gezet
#S|brn-0425|chat|wonen|
K|vertrekken|geen|3|neutraal|0|wens|Wij willen per 1 februari de huur opzeggen van Zaagmolenkade 55-II
A|||||||Dank u. De voorinspectie kan op 14 januari om 9.30 uur.
K|geen|geen|3|neutraal|0|-|Ok
K|vertrekken|beleid|3|bezorgdheid|0|vraag|Moeten de laminaatvloer en gordijnrails eruit? Dat is namelijk geen klein beetje
A|||||||Als de nieuwe huurder ze overneemt, mag het blijven.
K|vertrekken|beleid|3|verlangen|0|wens|dan duimen we voor iemand met onze smaak
#S|brn-0426|chat|wonen|
K|gebruiken|storing|2|neutraal|0|-|De tl-buis in de gang op de 3e verdieping knippert.
A|||||||Genoteerd, de huismeester vervangt hem deze week.
K|geen|geen|3|neutraal|0|-|👍 prima
#S|brn-0427|social|webshop|
K|aanvragen|informatie|2|irritatie|0|-|'Nog 1 op voorraad, 34 mensen kijken nu!' al vier weken hetzelfde zinnetje. doe normaal
#S|brn-0428|social|webshop|
K|hulp|fout|4|blijdschap|0|-|verkeerde kleur gekregen, nieuwe gekregen, oude mogen houden. prima winkel
#S|brn-0429|social|diensten|
K|gebruiken|kwaliteit|2|verwarring|0|-|De film had vier eindes en ik begreep er nul. Ben ik te oud of was het kunst
#S|brn-0430|social|diensten|
K|gebruiken|geen|3|neutraal|0|vraag|Hoe laat gaat de sauna in het zwembad op zondag open?
#S|brn-0431|social|overheid|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Ze hebben de kastanje op het plein gekapt. 140 jaar oud. Ik fietste langs en moest even afstappen
#S|brn-0432|social|overheid|
K|hulp|belofte|4|verrassing|0|-|De wethouder zei toe dat ze zou terugbellen en DEED het ook. Noteer de datum
#S|brn-0433|chat|reizen|
K|aanvragen|geen|3|verlangen|0|wens|Hallo! Wij willen graag een huisje op de begane grond ivm rolstoel van mijn vrouw
A|||||||Goedemorgen! Huisje 22 is drempelvrij en heeft een hoog-laagbed.
K|aanvragen|bejegening|4|verrassing|0|-|Dat maken we niet vaak mee, meestal is het 'dan moet u elders kijken'
K|aanvragen|geen|3|verlangen|0|wens|Graag 5 t/m 9 april
A|||||||Gereserveerd, 412 euro totaal.
K|aanvragen|prijs|4|blijdschap|0|-|Heel schappelijk. Mijn vrouw straalt
#S|brn-0434|chat|verzekering|
K|hulp|wachttijd|2|neutraal|3|-|Ik wacht nu 5 weken op een expert
A|||||||Dat is te lang meneer. Ik zie dat de opdracht niet was doorgezet.
K|hulp|fout|2|boosheid|0|-|niet doorgezet?! ik slaap hier met een zeil over mijn dak!
A|||||||Terecht dat u boos bent. Er komt morgenvroeg iemand, ik bel u zelf na afloop.
K|geen|geen|3|neutraal|0|vraag|naam?
A|||||||Wouter Post, toestel 204.
K|hulp|belofte|3|vertrouwen|0|-|goed Wouter dan hou ik je daaraan, ik vertrouw erop
#S|brn-0435|social|bank|
K|betalen|geen|3|neutraal|0|-|Toeslag staat erop hier (molenbank, 07.10)
#S|brn-0436|social|telecom|
K|gebruiken|storing|2|neutraal|0|-|Geen tv vanavond in heel Nijverdal en omgeving hoor ik van de buren
#S|brn-0437|social|telecom|
K|betalen|informatie|3|verwarring|0|vraag|Wat is 'derdenbetaling content' van 4,50? Nooit iets gekocht bij mijn weten
A|||||||Hoi Ans, dat is een betaald sms-spelletje. Kan het dat iemand op een link klikte? ^Bo
K|betalen|geen|3|verrassing|0|-|Ohhh. Kleinzoon. Die zat gisteren met mijn toestel op de bank. Wat een boefje
#S|brn-0438|social|energie|
K|gebruiken|storing|2|bezorgdheid|0|angst|thuisbeademing van mijn man draait op accu, nog 3 uur. als de stroom dan nog weg is weet ik het ook niet meer
A|||||||Dag, bel direct 112 als het nodig is. We sturen nu een aggregaat naar u toe. Wat is het adres? ^Storingsdienst
K|geen|geen|3|neutraal|0|-|Molenweg 3 Balkbrug
K|hulp|levering|5|opluchting+dankbaarheid|0|-|Aggregaat staat te draaien. Jullie mannen zijn engelen. Hij steekt zijn duim op
#S|brn-0439|social|bank|
K|gebruiken|bejegening|4|blijdschap|0|-|meneer bij de bank gaf mijn zoontje een echte munt uit 1957 voor z'n spaarvarken
#S|brn-0440|social|bank|
K|vertrekken|geen|3|neutraal|0|vraag|hoe werkt dat met die overstapservice, gaan mijn incasso's vanzelf mee?
#S|brn-0441|social|reizen|
K|gebruiken|levering|2|irritatie|0|-|Vertrektijd 14:05, gate open 14:20. logisch hoor
#S|brn-0442|social|reizen|
K|wijzigen|beleid|2|teleurstelling|0|-|Tickets konden niet omgezet worden op naam van mijn zus. Nou zit ik daar straks naast een lege stoel in Rome
#S|brn-0443|social|wonen|
K|gebruiken|bejegening|4|vertrouwen|0|-|Onze huismeester Appie, als die zegt 'komt goed', dan komt het goed. Punt.
#S|brn-0444|social|wonen|
K|orienteren|prijs|2|teleurstelling|0|-|550.000 voor een schoenendoos met een boom ervoor. Ik denk dat wij gewoon bij mijn ouders blijven tot we 40 zijn
#S|brn-0445|enquete|overheid|nps=7
K|aanvragen|digitaal|2|neutraal|1|-|Moest drie keer opnieuw inloggen
K|aanvragen|wachttijd|4|blijdschap|0|-|maar de vergunning kwam vlot.
#S|brn-0446|enquete|overheid|nps=10
K|hulp|bejegening|5|dankbaarheid|0|-|De mevrouw van schuldhulp heeft me mijn leven teruggegeven. Dat meen ik.
#S|brn-0447|enquete|verzekering|nps=3
K|hulp|bejegening|2|teleurstelling|0|-|In de reclame staan ze naast je en als het erop aankomt achter een bureau
#S|brn-0448|enquete|diensten|nps=9
K|gebruiken|kwaliteit|4|opluchting|0|-|Geen pijn, geen rare verrassingen, na 20 min stond ik buiten. Voor iemand met tandartsangst is dat de hemel
#S|brn-0449|chat|energie|
K|betalen|geen|3|neutraal|0|vraag|Ik ga 3 mnd naar Spanje, kan mijn termijnbedrag zolang omlaag?
A|||||||Dat kan, naar 60 euro. Let wel op vorst: houd de thermostaat op 12.
K|wijzigen|geen|3|verlangen|0|wens|Doe ik. Ingang 1 januari graag
A|||||||Staat. Goede reis!
K|wijzigen|wachttijd|4|blijdschap|0|-|vlot geregeld hoor, fijne feestdagen
#S|brn-0450|chat|energie|
K|aanvragen|informatie|2|neutraal|0|-|hallo ik heb me aangemeld maar geen bevestiging gehad
A|||||||Wanneer was dat?
K|geen|geen|3|neutraal|0|-|zondagavond
A|||||||Ik vind niets onder je mailadres. Kun je spelling checken?
K|aanvragen|fout|3|verrassing|0|-|aaah nee ik heb .con getypt ipv .com wat ben ik ook een kip
A|||||||Kan de beste overkomen, aangepast!
K|geen|geen|4|dankbaarheid|0|-|haha lief dankjewel
#S|brn-0451|social|diensten|
K|betalen|prijs|2|irritatie|0|-|contributie volleybal 310 euro en dan moet je zelf nog de kantine doen
#S|brn-0452|social|diensten|
K|aanvragen|geen|3|verlangen|0|wens|Hopelijk mag mijn dochter blijven bij dezelfde logopediste, ze is daar zo op haar gemak
#S|brn-0453|social|webshop|
K|gebruiken|privacy|2|bezorgdheid|0|-|die goedkope oplader werd gloeiend heet naast m'n hoofdkussen. Je moet er niet aan denken
#S|brn-0454|social|webshop|
K|betalen|wachttijd|4|opluchting|2|-|Retourgeld binnen. Zat er al een maand tegen aan te hikken
#S|brn-0455|social|bezorging|
K|ontvangen|levering|4|blijdschap|0|-|Fiets stond er om 8 uur al, helemaal afgesteld, banden hard. zo hoort het
#S|brn-0456|social|bezorging|
K|ontvangen|informatie|3|verwarring|0|vraag|'Uw zending is ingeklaard in Luik.' ik heb in Deventer besteld??
#S|brn-0457|social|overheid|
K|aanvragen|beleid|2|bezorgdheid|0|angst|Inburgeringsexamen spreken vrijdag. 3x gezakt, als ik weer zak krijg ik boete en misschien erger
#S|brn-0458|social|overheid|
K|aanvragen|geen|5|opluchting+blijdschap|0|-|Ik ben geslagd voor inburgering!!! Mijn kinderen hebben vlag opgehangen. Dank u Nederland
#S|brn-0459|social|verzekering|
K|orienteren|geen|3|neutraal|0|vraag|welke zorgverzekering vergoedt de meeste fysio 2027?
#S|brn-0460|social|verzekering|
K|hulp|privacy|2|boosheid|0|-|Mijn medische verklaring naar mijn WERKGEVER gemaild. Hoe krijg je het voor elkaar
#S|brn-0461|chat|telecom|
K|aanvragen|geen|3|neutraal|0|wens|Hoi ik wil sim only 15gb bestellen maar krijg een bkr toets
A|||||||Bij sim only is dat alleen een adrescheck, geen BKR.
K|aanvragen|beleid|4|opluchting|0|-|O gelukkig. Heb nl een oude schuld en dacht daar gaat ie weer
A|||||||Je bestelling is zo te zien al goedgekeurd.
K|aanvragen|wachttijd|5|verrassing+blijdschap|0|-|nee joh? yesss
#S|brn-0462|chat|bank|
K|gebruiken|digitaal|2|irritatie|1|-|de app wil steeds een nieuw selfie van mij en zegt dan dat ik het niet ben
A|||||||Vervelend! Heeft u toevallig een nieuwe bril?
K|geen|geen|3|neutraal|0|-|euh ja, sinds vrijdag
A|||||||Probeer het eens zonder bril bij daglicht.
K|gebruiken|digitaal|4|blijdschap|0|-|ja hoor ik ben weer mezelf 😂
#S|brn-0463|social|energie|
K|wijzigen|informatie|2|verwarring|0|-|contract verlengd zonder dat ik wat gedaan heb? of heb ik per ongeluk ja gezegd in dat mailtje, weet het niet meer
#S|brn-0464|social|telecom|
K|ontvangen|kwaliteit|4|verrassing|0|-|Vader wou geen smartphone. 'Mij niet gezien.' Nu stuurt ie om zes uur 's ochtends foto's van de eenden
#S|brn-0465|social|reizen|
K|aanvragen|digitaal|2|irritatie|1|-|Bij stap 7 van 8 is je sessie verlopen. Natuurlijk
#S|brn-0466|social|wonen|
K|hulp|geen|3|neutraal|0|vraag|@woonstek mag ik zelf een plankje in de badkamer boren of moet dat gevraagd worden?
A|||||||In tegels boren mag, bij verhuizing dichtmaken graag. ^Roos
K|geen|geen|3|neutraal|0|-|Geregeld dan
#S|brn-0467|social|bank|
K|aanvragen|informatie|4|vertrouwen|0|-|Die adviseur liet ons niet het duurste maar het verstandigste kiezen. Aan zo iemand durf ik m'n pensioen wel over te laten
#S|brn-0468|social|bank|
K|gebruiken|beleid|2|boosheid|3|-|Al een maand bevroren die rekening. Ik kan geen brood kopen, snappen jullie dat
#S|brn-0469|chat|bezorging|
K|ontvangen|levering|3|neutraal|0|vraag|Hallo kunnen jullie zien of mijn brief aangetekend al in Portugal is?
A|||||||Hallo Inês, wat is de barcode?
K|geen|geen|3|neutraal|0|-|RR 40 118 223 9 NL
A|||||||Vanmorgen aangekomen in Porto.
K|ontvangen|levering|4|opluchting|0|-|obrigada, ik was heel zenuwachtig, het is voor de advocaat van mijn moeder
#S|brn-0470|chat|bezorging|
K|aanvragen|geen|3|neutraal|0|vraag|kan ik een fiets opsturen met jullie
A|||||||Ja, in een fietsdoos tot 30 kg, 39,95 euro.
K|aanvragen|prijs|2|verrassing|0|-|ooh dat is meer dan die fiets waard is 😄
K|geen|geen|3|neutraal|0|-|dan rij ik wel
#S|brn-0471|social|telecom|
K|hulp|bejegening|2|teleurstelling|0|-|zei ik dat ik slechtziend ben, zegt ze 'klik op de groene knop rechts'. ach meisje toch
#S|brn-0472|social|telecom|
K|orienteren|geen|3|verlangen|0|wens|Wanneer komt er nou eindelijk een provider die gewoon 1 prijs heeft voor iedereen. ik zou meteen tekenen
#S|brn-0473|social|energie|
K|aanleiding|geen|3|neutraal|0|-|Volgende maand verhuizen we van gas af naar all electric
K|orienteren|geen|2|bezorgdheid|0|angst|beetje huiverig of we het straks wel warm krijgen met kleine kinderen
#S|brn-0474|social|energie|
K|gebruiken|kwaliteit|4|opluchting|0|-|-6 buiten en 20,5 binnen op alleen de warmtepomp. Al die slapeloze nachten voor niks geweest
#S|brn-0475|social|bank|
K|gebruiken|storing|4|opluchting|0|-|Molenbank app is terug, kon net op tijd tanken
#S|brn-0476|social|bank|
K|betalen|prijs|2|verwarring|0|-|Rood staan kost 9,9 procent en sparen levert 1,3 op. Leg mij dat eens uit, ik ben maar een timmerman
#S|brn-0477|social|overheid|
K|hulp|informatie|4|dankbaarheid|0|-|Ambtenaar Gerda legde aan de keukentafel uit hoe dat zit met die erfpacht. In gewonemensentaal. Gerda verdient een lintje
#S|brn-0478|social|overheid|
K|gebruiken|levering|2|irritatie|0|-|plastic wéér niet opgehaald, de meeuwen hebben feest
#S|brn-0479|enquete|webshop|nps=5
K|ontvangen|levering|2|neutraal|0|-|kwam een dag na het feest
K|hulp|bejegening|3|neutraal|0|-|er werd sorry gezegd
#S|brn-0480|enquete|bezorging|nps=7
K|ontvangen|bejegening|4|vertrouwen|0|-|Al jaren dezelfde jongen op de route, die weet dat het in de fietskelder mag
#S|brn-0481|enquete|bezorging|nps=4
K|ontvangen|informatie|2|irritatie|1|-|Tijdvak verandert vier keer op een dag
#S|brn-0482|enquete|wonen|nps=3
K|gebruiken|privacy|2|bezorgdheid|0|angst|Ik durf 's avonds niet meer door de kelderboxen te lopen sinds het licht daar kapot is
#S|brn-0483|chat|webshop|
K|gebruiken|storing|2|neutraal|0|-|Mijn waterkoker lekt, gekocht in maart, bon heb ik nog
A|||||||Dat valt binnen garantie. Wil je een nieuwe of je geld terug?
K|wijzigen|geen|3|verlangen|0|wens|nieuwe graag
A|||||||Is onderweg, de oude mag naar de milieustraat.
K|hulp|wachttijd|4|verrassing|0|-|nou zeg, ik had een heel verhaal voorbereid maar dat was dus niet nodig
#S|brn-0484|chat|webshop|
K|aanvragen|fout|2|bezorgdheid|0|-|Ik heb per ongeluk 10 stuks besteld ipv 1!!! paniek
A|||||||Geen zorgen, hij is nog niet ingepakt. Ik maak er 1 van.
K|aanvragen|wachttijd|4|opluchting|0|-|ooooh dank je, ik zag mn rekening al leeglopen
#S|brn-0485|social|reizen|
K|gebruiken|levering|4|blijdschap|0|-|IC stipt op tijd op vrijdagmiddag, dat mag ook wel eens gezegd
#S|brn-0486|social|reizen|
K|gebruiken|privacy|2|bezorgdheid|0|-|Vijf jongens zonder kaartje staan te schreeuwen in de coupé, geen conducteur te bekennen. Voel me niet op mijn gemak
A|||||||Dag Lieke, stuur ons je rijtuignummer. Is het dringend, bel 112. ^Veiligheid
K|geen|geen|3|neutraal|0|-|8621, tussen Weert en Roermond
A|||||||Er stappen twee collega's op in Roermond.
K|hulp|levering|4|opluchting|0|-|Ze zijn er, rust is terug. Bedankt.
#S|brn-0487|social|diensten|
K|aanvragen|geen|3|neutraal|0|-|ingeschreven voor de halve van egmond
#S|brn-0488|social|diensten|
K|gebruiken|bejegening|2|teleurstelling|0|-|Mijn vaste kapster is weg zonder dat iemand wat zei. Zit ik daar bij een wildvreemde met nat haar
#S|brn-0489|social|verzekering|
K|hulp|digitaal|4|blijdschap|0|-|foto van de bon, klaar, geld binnen. Declareren kan dus gewoon leuk zijn
#S|brn-0490|social|verzekering|
K|wijzigen|geen|2|verwarring|0|vraag|Sinds mijn scheiding krijg ik post op drie verschillende namen. Welke polis is nou van wie
#S|brn-0491|social|wonen|
K|aanvragen|beleid|2|boosheid|0|-|borgstelling van ouders vragen aan een vrouw van 46 met vaste baan. Ben je helemaal van de ratten besnuffeld
#S|brn-0492|social|wonen|
K|gebruiken|levering|3|neutraal|0|vraag|welke dag komt de glazenwasser bij Torenflat west
#S|brn-0493|chat|overheid|
K|hulp|geen|3|neutraal|0|wens|Ik wil een overhangende boom melden, Lange Akker thv nr 8
A|||||||Dank. Is er direct gevaar?
K|gebruiken|privacy|2|bezorgdheid|0|angst|bij harde wind hangt er een tak zo dik als mn been boven het fietspad, wacht er niet te lang mee
A|||||||We sturen vandaag nog een ploeg.
K|hulp|wachttijd|4|vertrouwen|0|-|prima, jullie zijn er altijd rap bij dus dat zit wel snor
#S|brn-0494|chat|reizen|
K|ontvangen|digitaal|2|verwarring|1|-|instapkaart laat zich niet downloaden, hij zegt 'ga naar de balie' maar ik ben gewoon thuis?
A|||||||Dat komt door een documentcontrole. Op de luchthaven krijgt u hem direct.
K|ontvangen|levering|3|bezorgdheid|0|vraag|maar we hebben toch nog wel onze plek? volle vlucht lees ik
A|||||||Ja, 9C en 9D staan op uw naam.
K|ontvangen|informatie|4|opluchting|0|-|gelukkig zeg, ik kreeg er klotsende oksels van
#S|brn-0495|social|webshop|
K|terugkijken|geen|2|irritatie|0|-|pas op voor luxetassenoutlet punt shop, allemaal nep
#S|brn-0496|social|webshop|
K|orienteren|geen|3|neutraal|0|-|bij bestelhoek 20 euro goedkoper dan in de winkel
#S|brn-0497|social|bezorging|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Maaltijdbox was altijd een feestje, tegenwoordig is het drie keer per week ovenschotel. De lol is er een beetje af
#S|brn-0498|social|bezorging|
K|ontvangen|geen|3|verlangen|0|wens|heeft iemand in de Vossenstraat per ongeluk mijn pakje aangenomen? zit een babyalbum in, zou er heel wat voor over hebben
#S|brn-0499|social|telecom|
K|gebruiken|kwaliteit|4|verrassing|0|-|mijn moeder van 91 heeft me zojuist voor het eerst gevideobeld. ik viel bijna van de fiets
#S|brn-0500|social|energie|
K|hulp|levering|2|irritatie|2|-|Tussen 8 en 17 uur thuisblijven. Kwam 17.25. Voor een stickertje.
#S|brn-0501|enquete|bank|nps=10
K|terugkijken|geen|5|vertrouwen|0|-|Al drie generaties en we slapen er allemaal prima bij
#S|brn-0502|social|telecom|
K|hulp|wachttijd+bejegening|4|blijdschap|0|-|Net gebeld met de klantenservice van fluttel. Binnen een minuut iemand aan de lijn en een vriendelijke ook nog. Chapeau
#S|brn-0503|social|telecom|
K|hulp|wachttijd+doorverwijzing|2|irritatie|2|-|Anderhalf uur aan de telefoon gezeten, vier keer doorverbonden, en nog geen internet. Lekker bezig @veznet
#S|brn-0504|social|energie|
K|betalen|prijs|2|bezorgdheid|0|angst|Weer een mail dat het tarief omhoog gaat. Ik weet niet hoe lang we dit nog trekken
#S|brn-0505|social|energie|
K|hulp|fout+bejegening|4|dankbaarheid|0|-|Meter was verwisseld met de buren, binnen een week rechtgezet en nog excuses ook. Waarvoor dank
#S|brn-0506|social|bank|
K|gebruiken|digitaal|4|blijdschap|0|-|nieuwe app is overzichtelijk, complimenten aan de makers
#S|brn-0507|social|bank|
K|gebruiken|digitaal+informatie|2|verwarring|1|vraag|Moet ik nou opnieuw registreren of niet? Ik krijg een melding die meteen weer verdwijnt. Ik weet het niet meer hoor
#S|brn-0508|social|bezorging|
K|ontvangen|levering+informatie|2|irritatie|1|-|Pakket zou vandaag komen, niks gekomen, geen bericht gehad. Kan gebeuren maar laat het even weten
#S|brn-0509|social|bezorging|
K|ontvangen|levering+kwaliteit|4|blijdschap|0|-|Snel geleverd en goed ingepakt, niks op aan te merken
#S|brn-0510|chat|telecom|
K|gebruiken|storing|2|neutraal|0|-|goeiemorgen, mijn tv-kastje start steeds opnieuw op
A|||||||Goedemorgen! Hoe lang heeft u dat al?
K|gebruiken|geen|3|neutraal|0|-|vanaf gisteravond een uur of 9
A|||||||Ik zie dat het kastje een update niet heeft afgemaakt. Ik stuur hem opnieuw.
K|hulp|geen|3|neutraal|0|-|ok ik wacht
A|||||||Over vijf minuten zou hij moeten werken.
K|gebruiken|storing|4|opluchting|0|-|ja beeld is er weer, fijn, vanavond is de finale namelijk
K|hulp|bejegening|4|dankbaarheid|0|-|bedankt voor de hulp
#S|brn-0511|chat|telecom|
K|wijzigen|geen|3|neutraal|0|-|Dag, mijn abonnement loopt af op 31 december.
K|wijzigen|prijs|3|verlangen|0|wens|Ik wil graag verlengen maar dan wel met een nieuwe telefoon en niet duurder dan nu
A|||||||Dan kan de Sono A5 met 10 GB voor 27 euro.
K|wijzigen|prijs|4|verrassing|0|-|Dat is nog minder dan ik nu betaal
A|||||||Klopt, uw oude bundel was wat duurder.
K|wijzigen|informatie|2|irritatie|0|-|En dat had niemand even uit zichzelf kunnen zeggen?
K|wijzigen|geen|3|neutraal|0|-|Maar goed, doe maar.
#S|brn-0512|chat|overheid|
K|aanvragen|geen|3|neutraal|0|-|Goedemiddag, ik heb vorige week een bijstandsuitkering aangevraagd.
K|aanvragen|geen|3|bezorgdheid|0|vraag|Ik heb nog niks gehoord, is er iets niet goed gegaan?
A|||||||Goedemiddag, uw aanvraag is in behandeling bij mijn collega Faiza.
K|aanvragen|informatie|4|opluchting|0|-|Oké dan is hij in ieder geval aangekomen
A|||||||U krijgt uiterlijk 18 december bericht.
K|aanvragen|wachttijd|3|verlangen|0|wens|Als het eerder kan heel graag, de koelkast is leeg
#S|brn-0513|chat|overheid|
K|gebruiken|geen|3|neutraal|0|vraag|Waar kan ik een oude matras heenbrengen?
A|||||||Bij het milieupark aan de Spoorstraat, gratis met uw afvalpas.
K|gebruiken|geen|3|neutraal|0|vraag|Moet ik daar een afspraak voor maken
A|||||||Nee hoor.
K|geen|geen|4|blijdschap|0|-|Top
#S|brn-0514|enquete|energie|nps=6
K|betalen|informatie|2|verwarring|0|-|De rekening is niet te volgen voor een gewoon mens.
K|hulp|bejegening|4|blijdschap|0|-|De telefoniste was wel aardig.
#S|brn-0515|enquete|energie|nps=8
K|terugkijken|geen|4|vertrouwen|0|-|Nooit problemen gehad in elf jaar, dus ik heb er alle vertrouwen in dat dat zo blijft
#S|brn-0516|enquete|webshop|nps=4
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Na drie keer wassen zat er geen kleur meer in, dat is toch jammer
#S|brn-0517|enquete|webshop|nps=9
K|aanvragen|digitaal|4|blijdschap|0|-|makkelijk bestellen
K|ontvangen|levering|4|blijdschap|0|-|vlot in huis
#S|brn-0518|social|reizen|
K|gebruiken|levering+informatie|2|irritatie|1|-|Bus 66 kwam niet, geen melding in de app en op de halte ook niks. Sta hier nou met twee kleine kinderen
#S|brn-0519|social|reizen|
K|gebruiken|bejegening|4|verrassing|0|-|Vandaag stond de buschauffeur op om een mevrouw met rollator te helpen. Dat zie je toch niet elke dag meer
#S|brn-0520|social|reizen|
K|aanvragen|geen|3|neutraal|0|-|Treinkaartjes naar Parijs besteld voor mei
#S|brn-0521|social|verzekering|
K|hulp|wachttijd+informatie|2|bezorgdheid|3|-|Al zes weken wachten we op uitsluitsel over de operatie. Elke keer zeggen ze wat anders. Mijn man wordt er onrustig van en ik ook
#S|brn-0522|social|verzekering|
K|hulp|geen|5|opluchting|0|-|De operatie wordt vergoed. Wat een last valt er van ons af
#S|brn-0523|social|wonen|
K|hulp|levering+bejegening|4|blijdschap|0|-|Loodgieter kwam keurig op tijd, aardige kerel, alles weer droog
#S|brn-0524|social|wonen|
K|gebruiken|storing|2|irritatie|0|-|Alweer geen verwarming. Het wordt bijna traditie hier
#S|brn-0525|social|wonen|
K|aanvragen|wachttijd|3|neutraal|0|-|Sta op plek 9 voor een seniorenwoning
#S|brn-0526|social|overheid|
K|aanvragen|beleid|2|teleurstelling|0|-|Aanvraag voor de dakkapel afgekeurd. We hadden de tekeningen al zo mooi klaar liggen
#S|brn-0527|social|overheid|
K|hulp|beleid|4|verrassing|0|-|Bezwaar ingediend en wat denk je, het mag toch. Hadden we niet meer op gerekend
#S|brn-0528|social|diensten|
K|gebruiken|kwaliteit+prijs|4|blijdschap|0|-|Heerlijk gegeten bij de Griek aan de haven en voor twee personen nog geen 50 euro
#S|brn-0529|social|diensten|
K|gebruiken|wachttijd+kwaliteit|2|teleurstelling|1|-|Ruim een uur op het eten gewacht en toen was het lauw. Zonde, vroeger was het hier zo goed
#S|brn-0530|social|diensten|
K|aanvragen|geen|3|neutraal|0|vraag|Zijn er nog plekken bij aqua-yoga op dinsdagochtend?
A|||||||Nog twee, Willie! Zal ik je inschrijven? ^Zwembad
K|aanvragen|geen|3|verlangen|0|wens|graag, en mijn buurvrouw Tiny ook
#S|brn-0531|social|webshop|
K|ontvangen|fout|2|verwarring|0|-|besteld: 1 zwarte jurk maat 40. gekregen: 1 fietspomp. ik weet even niet wat ik hiermee aan moet (nou ja ik weet wel wat je met een pomp doet)
#S|brn-0532|social|webshop|
K|betalen|geen|3|neutraal|0|vraag|@bestelhoek kan ik ook in 3 delen betalen
#S|brn-0533|social|webshop|
K|betalen|wachttijd|2|bezorgdheid|3|angst|wacht al drie weken op mn geld, begin nu toch te twijfelen of ik dat ooit terugzie
A|||||||Hoi Esmee, wat vervelend. Stuur je je ordernummer? ^Jules
K|geen|geen|3|neutraal|0|-|60021-A
A|||||||Er stond een oud rekeningnummer in. Klopt ...431?
K|betalen|geen|3|verrassing|0|-|Oh nee die is opgeheven! Het is nu ...902
A|||||||Aangepast, woensdag heb je het.
K|betalen|geen|4|opluchting|0|-|Oke gelukkig dan was het gewoon m'n eigen slordigheid
#S|brn-0534|chat|bank|
K|aanleiding|geen|2|neutraal|0|-|Goedemorgen. Ik ga scheiden en wij hebben een en/of-rekening.
A|||||||Goedemorgen mevrouw. Dat is een ingrijpende tijd. Wat kan ik voor u doen?
K|wijzigen|geen|2|bezorgdheid|0|angst|Ik ben bang dat hij alles opneemt
A|||||||We kunnen de rekening blokkeren tot u beiden akkoord bent.
K|wijzigen|beleid|3|neutraal|0|vraag|Kan ik dan mijn salaris nog wel ontvangen?
A|||||||Ik open een rekening op uw eigen naam, dat duurt tien minuten.
K|wijzigen|bejegening|4|verlangen|0|wens|Dat zou mij rust geven
K|hulp|bejegening|4|dankbaarheid|0|-|U heeft mij fijn geholpen, zonder rare vragen
#S|brn-0535|chat|bank|
K|gebruiken|geen|3|neutraal|0|vraag|wat is de daglimiet bij contactloos
A|||||||50 euro per keer zonder pincode, tot 150 in totaal.
K|geen|geen|3|neutraal|0|-|ok thanks
#S|brn-0536|chat|verzekering|
K|hulp|geen|2|neutraal|0|-|Mijn zoon heeft met voetballen een ruit ingeschopt bij de buren
A|||||||Dat valt onder uw aansprakelijkheidsverzekering. Heeft u een foto?
K|geen|geen|3|neutraal|0|-|foto van de ruit of van de zoon? ;)
A|||||||Haha, de ruit is genoeg.
K|geen|geen|3|neutraal|0|-|verstuurd
K|hulp|geen|3|bezorgdheid|0|vraag|ze zijn wel boos, hoelang duurt het ongeveer?
A|||||||Twee werkdagen, dan kan de glaszetter komen.
K|hulp|wachttijd|4|opluchting|0|-|oh dat is te overzien, dan bak ik zolang een appeltaart voor ze
#S|brn-0537|chat|verzekering|
K|wijzigen|geen|3|neutraal|0|wens|nieuwe auto, kenteken T-902-KL, mag op de oude polis
A|||||||Premie wordt 41,20. Akkoord?
K|geen|geen|3|neutraal|0|-|akkoord
#S|brn-0538|social|telecom|
K|ontvangen|levering+informatie|2|verwarring|1|-|Monteur stond vandaag voor de deur terwijl ik een sms had voor morgen. Nu staat er in de app dat ik niet thuis was?? Ik volg het niet meer
#S|brn-0539|social|telecom|
K|gebruiken|kwaliteit|3|neutraal|0|-|ping 9 ms, down 480, up 460
#S|brn-0540|social|telecom|
K|aanvragen|bejegening|4|verrassing|0|-|Kreeg een telefoontje van zoemtel of ik wel wist dat ik recht had op korting. Zij belden MIJ
#S|brn-0541|social|energie|
K|hulp|geen|3|verlangen|0|vraag|kan er iemand even meekijken met mijn aanmelding @groenkracht? ik wil niks liever dan overstappen
A|||||||Hoi Roel, stuur je mailadres even in een DM. ^Sanne
K|geen|geen|3|neutraal|0|-|Check je inbox
#S|brn-0542|social|energie|
K|betalen|belofte|2|teleurstelling|3|-|Er zou een nieuwe factuur komen, nu drie weken verder en nog steeds niets. Ik had jullie hoger zitten
#S|brn-0543|social|bank|
K|hulp|bereikbaarheid|2|bezorgdheid|2|angst|Kan niemand bereiken over een afschrijving van 700 euro. Het is zaterdag en ik word er gek van, straks is er nog meer af
#S|brn-0544|social|bank|
K|gebruiken|privacy|4|opluchting|0|-|Bleek de aanbetaling van het vakantiehuisje te zijn. Helemaal vergeten. Hartslag daalt weer
#S|brn-0545|social|reizen|
K|orienteren|geen|3|verlangen|0|wens|ik zou zo graag nog een keer naar Vlieland met mijn moeder, voor het niet meer kan
#S|brn-0546|social|reizen|
K|gebruiken|geen|3|neutraal|0|-|Aangekomen in Tsjechië, regen
#S|brn-0547|social|reizen|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|zwembad leeg, bar dicht, animatie 'in november niet'. had wel in de advertentie mogen staan
#S|brn-0548|social|bezorging|
K|hulp|bejegening|4|dankbaarheid|0|-|Dank je wel aan het afhaalpunt in Goor dat na sluitingstijd nog even de deur voor me opendeed 🙏
#S|brn-0549|social|bezorging|
K|ontvangen|levering|2|irritatie|0|-|3 dagen in sorteercentrum nieuwegein, wat doen ze daar, logeren?
#S|brn-0550|social|bezorging|
K|ontvangen|geen|3|neutraal|0|vraag|@vlugpost leveren jullie vandaag nog ondanks de sneeuw
A|||||||We doen ons best, maar niet alle ritten gaan door. ^Mo
K|ontvangen|bejegening|3|vertrouwen|0|-|Snap ik, doe voorzichtig, jullie komen vast als het kan
#S|brn-0551|social|overheid|
K|aanvragen|digitaal|2|irritatie|1|-|digid-app: 'er is iets fout gegaan'. ja dat had ik ook gezien
#S|brn-0552|social|overheid|
K|aanvragen|geen|3|neutraal|0|-|vergunning blauwe zone binnen
#S|brn-0553|social|overheid|
K|gebruiken|privacy|4|opluchting|0|-|Eindelijk drempels in onze straat. Ik laat de kinderen weer buiten spelen zonder steeds te kijken
#S|brn-0554|enquete|reizen|nps=6
K|gebruiken|levering|2|neutraal|0|-|Vertraging op de heenweg van 50 minuten
K|gebruiken|kwaliteit|4|blijdschap|0|-|verder mooie schone trein
#S|brn-0555|enquete|reizen|nps=10
K|gebruiken|bejegening|5|dankbaarheid|0|-|Mijn koffer met de as van mijn zus werd door jullie mensen met zoveel respect behandeld. Dank.
#S|brn-0556|enquete|telecom|nps=0
K|vertrekken|beleid|1|boosheid|2|-|Mijn moeder is dood en jullie eisen een handtekening van haar om op te zeggen
#S|brn-0557|enquete|telecom|nps=6
K|hulp|informatie|3|verlangen|0|wens|Ik had liever gewoon op papier gekregen hoe het werkt
#S|brn-0558|enquete|diensten|nps=7
K|aanvragen|wachttijd|2|neutraal|3|-|Drie weken moeten wachten op een afspraak
K|gebruiken|kwaliteit|4|opluchting|0|-|maar ik loop weer zonder stok, wie had dat in september kunnen denken
#S|brn-0559|social|wonen|
K|gebruiken|informatie|2|bezorgdheid|0|angst|Brief van de corporatie: 'sloop of renovatie, u hoort nog van ons'. Ik woon hier 38 jaar. Sindsdien loop ik te malen
A|||||||Dag Truus, we snappen dat dit veel losmaakt. Mag iemand van ons langskomen? ^Woonstek
K|hulp|geen|3|verlangen|0|wens|Ja graag, liefst iemand die er echt iets van weet
A|||||||Zeker, projectleider Dirk belt u morgen om 10 uur.
K|geen|geen|3|neutraal|0|-|Ik zit naast de telefoon
#S|brn-0560|social|wonen|
K|aanvragen|geen|4|verlangen|0|wens|We mogen morgen kijken! Vingers gekruist, een tuin, een tuin, mijn koninkrijk voor een tuin
#S|brn-0561|social|webshop|
K|gebruiken|kwaliteit|4|blijdschap|0|-|beste regenbroek ooit, droog aangekomen na 12 km tegenwind
#S|brn-0562|social|webshop|
K|gebruiken|kwaliteit|2|neutraal|0|-|knoop eraf na een dag
#S|brn-0563|social|webshop|
K|wijzigen|beleid|3|verwarring|0|vraag|Waarom mag ik sokken niet terugsturen maar handschoenen wel? Wat is de logica
#S|brn-0564|social|diensten|
K|hulp|bejegening|5|verrassing+dankbaarheid|0|-|De mondhygiëniste fietste na werktijd langs om mijn vergeten sjaal te brengen. Dat geloof je toch niet? Lieverd
#S|brn-0565|social|diensten|
K|gebruiken|digitaal|2|irritatie|1|-|oudergesprek inplannen via een app die alleen werkt als je de andere app verwijdert
#S|brn-0566|social|diensten|
K|terugkijken|geen|4|blijdschap|0|-|Wie in Kampen een goede fietsenmaker zoekt: ga naar Evert
#S|brn-0567|social|verzekering|
K|betalen|geen|3|neutraal|0|-|eigen risico op, nog 1 maand te gaan
#S|brn-0568|social|verzekering|
K|hulp|fout+informatie|2|verwarring|2|vraag|Eerst een mail dat ik 840 krijg, toen 480, nu staat er 0. Welke van de drie is het? Ik durf niks uit te geven
#S|brn-0569|chat|energie|
K|gebruiken|storing|2|neutraal|0|-|Goedenavond, wij hebben code E-11 op het display
A|||||||Goedenavond. Wat is de druk op het metertje?
K|geen|geen|3|neutraal|0|-|0,4
A|||||||Die is te laag. Kunt u bijvullen tot 1,5?
K|gebruiken|geen|2|bezorgdheid|0|angst|dat heb ik nog nooit gedaan, ik durf het eerlijk gezegd niet zo goed
A|||||||Geen zorgen, ik loop het stap voor stap met u door.
K|hulp|bejegening|4|vertrouwen|0|-|nou vooruit, als jij erbij blijft
K|gebruiken|geen|3|neutraal|0|-|slang zit erop
K|gebruiken|storing|5|verrassing+blijdschap|0|-|hij brandt!! zelf gedaan op mijn 73e 💪
#S|brn-0570|chat|energie|
K|betalen|geen|3|neutraal|0|vraag|Wanneer wordt het termijnbedrag afgeschreven
A|||||||Rond de 27e.
K|betalen|geen|3|verlangen|0|wens|liever de 1e, dan is mijn uitkering er
A|||||||Dat pas ik aan, vanaf januari.
K|betalen|beleid|4|opluchting|0|-|mooi, scheelt me elke maand stress
#S|brn-0571|chat|bezorging|
K|ontvangen|fout|2|neutraal|0|-|Hallo, ik heb het pakket van nummer 23 gekregen, ik ben 32
A|||||||Dank voor het melden! Zou u het willen bewaren, dan halen we het op.
K|ontvangen|geen|3|neutraal|0|-|ik breng het zelf wel even, is 2 min lopen
A|||||||Wat aardig! Dank u.
K|ontvangen|geen|3|bezorgdheid|0|vraag|en waar is het mijne dan gebleven?
A|||||||Dat ligt naar het schijnt op nummer 23.
K|ontvangen|geen|4|verrassing|0|-|haha geruild dus, die zag ik niet aankomen
#S|brn-0572|chat|reizen|
K|aanvragen|geen|3|neutraal|0|-|Beste, wij hebben op 22 november een reis naar Madeira geboekt.
K|betalen|fout|2|bezorgdheid|0|vraag|De aanbetaling is twee keer van onze rekening gegaan, komt dat wel goed?
A|||||||Beste familie Van Rijn, ik zie het. De tweede wordt morgen teruggestort.
K|betalen|fout|3|vertrouwen|0|-|Fijn, dan laten we het verder aan u over.
#S|brn-0573|chat|reizen|
K|gebruiken|storing|2|neutraal|0|-|de airco in bungalow 7 doet niks en het is 34 graden
A|||||||Wat naar, ik stuur nu iemand.
K|hulp|geen|3|verlangen|0|wens|graag snel want de kleine is helemaal rood
A|||||||Over tien minuten is Hassan er.
K|gebruiken|storing|4|opluchting|0|-|zalig, hij blaast weer
#S|brn-0574|social|telecom|
K|wijzigen|geen|3|neutraal|0|vraag|hoe krijg ik een 2e simkaart voor me horloge
#S|brn-0575|social|telecom|
K|betalen|prijs|2|irritatie|0|-|papieren factuur kost 2,50. voor 1 velletje. doei
#S|brn-0576|social|telecom|
K|gebruiken|storing|4|opluchting|0|-|beeld terug net voor de penalty's, oef
#S|brn-0577|social|energie|
K|ontvangen|bejegening|4|dankbaarheid|0|-|De monteur van de meterwissel heeft en passant mijn deurbel gemaakt. Koek meegegeven natuurlijk
#S|brn-0578|social|energie|
K|betalen|informatie|3|verwarring|0|vraag|moet je nou terugleverkosten betalen als je minder opwekt dan je gebruikt? de helft zegt ja, de helft zegt nee
#S|brn-0579|social|bank|
K|orienteren|geen|3|verlangen|0|wens|Ooit een eigen huisje, ooit. Voorlopig sparen we door en hopen we op een wonder
#S|brn-0580|social|bank|
K|gebruiken|privacy|2|bezorgdheid|0|-|Bij mijn moeder aan de deur: een 'bankmedewerker' die haar pas wilde knippen. Ze heeft hem gelukkig niet binnengelaten maar ze beeft nog
#S|brn-0581|social|reizen|
K|gebruiken|geen|3|neutraal|0|vraag|welk perron vertrekt de bus naar Burgh-Haamstede
A|||||||Vanaf Zierikzee P+R halte C, 14.07 uur. ^Zeebus
K|geen|geen|3|neutraal|0|-|Ben je een topper
#S|brn-0582|social|reizen|
K|aanvragen|geen|5|verrassing+blijdschap|0|-|Ik doe nooit aan prijsvragen mee en nu heb ik een weekend Texel gewonnen?!
#S|brn-0583|social|webshop|
K|hulp|bejegening|2|teleurstelling|0|-|Drie jaar ambassadeur van dat merk geweest en op mijn vraag krijg ik een standaardmailtje terug
#S|brn-0584|social|webshop|
K|aanvragen|geen|3|neutraal|0|-|adventskalender besteld
#S|brn-0585|social|webshop|
K|ontvangen|levering|3|verlangen|0|wens|Nu maar hopen dat die voor 1 december binnen is
#S|brn-0586|social|bezorging|
K|ontvangen|bejegening|2|irritatie|0|-|belt 1x kort aan en rent weg alsof we belletje lellen spelen
#S|brn-0587|social|bezorging|
K|ontvangen|kwaliteit|4|opluchting|0|-|Het servies van oma is heel aangekomen uit Canada! Alle 46 delen. Ik heb staan tellen met ingehouden adem
#S|brn-0588|social|verzekering|
K|orienteren|beleid|3|bezorgdheid|0|vraag|Word ik met suikerziekte nog wel aangenomen voor een overlijdensrisicoverzekering? Ik durf het bijna niet te vragen
A|||||||Dag Hassan, dat kan vaak gewoon. We kijken het samen na, discreet. ^Ineke
K|orienteren|bejegening|4|dankbaarheid|0|-|Dat is aardig van u, dan stuur ik een bericht
#S|brn-0589|social|verzekering|
K|wijzigen|beleid|4|verrassing|0|-|Korting omdat ik geen auto meer heb maar wel een ov-abonnement. Stond dat ergens? Nee. Fijn? Ja!
#S|brn-0590|social|overheid|
K|betalen|geen|3|neutraal|0|vraag|kan de ozb in termijnen
#S|brn-0591|social|overheid|
K|gebruiken|privacy+informatie|2|bezorgdheid|0|vraag|Zwarte rook boven de haven in Moerdijk en ik hoor nergens wat. Ramen dicht of niet?
A|||||||Ramen en deuren dicht, ventilatie uit. Updates volgen. ^Veiligheidsregio
K|gebruiken|informatie|3|neutraal|0|-|oké alles dicht
K|gebruiken|informatie|4|opluchting|0|-|Alarm ingetrokken zie ik, dat is een hele geruststelling met een astmapatiënt in huis
#S|brn-0592|social|wonen|
K|gebruiken|kwaliteit|2|irritatie|0|-|'Rustige straat' zei de makelaar. Die is hier zeker nooit op marktdag geweest
#S|brn-0593|social|wonen|
K|betalen|geen|3|neutraal|0|-|Borg terug: 950
#S|brn-0594|social|diensten|
K|gebruiken|kwaliteit|5|blijdschap|0|-|Mijn zoon met downsyndroom heeft vanavond op het podium gestaan bij @theaterDeKaai. We hebben gejankt van trots
#S|brn-0595|social|diensten|
K|vertrekken|bejegening|2|boosheid|0|-|Uitgeschreven bij die huisarts. Ik laat mijn kind niet nog een keer uitlachen
#S|brn-0596|enquete|verzekering|nps=7
K|hulp|wachttijd|4|verrassing|0|-|Ging rapper dan ik had durven hopen
K|hulp|digitaal|2|neutraal|1|-|foto's uploaden lukte pas bij de vierde poging
#S|brn-0597|enquete|bank|nps=5
K|gebruiken|privacy|2|bezorgdheid|0|angst|Ik heb er geen prettig gevoel bij dat alles digitaal moet, wat als het eens plat gaat?
#S|brn-0598|enquete|overheid|nps=8
K|hulp|doorverwijzing|4|opluchting|0|-|Eindelijk één loket. Ik hoefde niet weer mijn hele levensverhaal op tafel te leggen
#S|brn-0599|enquete|bezorging|nps=5
K|ontvangen|levering|3|neutraal|0|-|Pakket was er, punt.
#S|brn-0600|enquete|wonen|nps=7
K|gebruiken|kwaliteit|4|blijdschap|0|-|Fijne flat, fijne buren,
K|gebruiken|storing|2|teleurstelling|0|-|helaas een lift die vaker stilstaat dan rijdt
#S|brn-0601|chat|diensten|
K|geen|geen|3|neutraal|0|-|hoi met de moeder van Noud (zwemdiploma B)
K|gebruiken|bejegening|2|bezorgdheid|0|-|hij komt de laatste tijd huilend uit het water en ik maak me zorgen of de groep niet te groot is
A|||||||Wat vervelend voor Noud. Er zitten er nu 14 in. Zullen we hem in de kleinere groep van 17.15 uur zetten?
K|wijzigen|beleid|4|opluchting|0|-|o kan dat zomaar? graag!
A|||||||Ja hoor, vanaf volgende week bij juf Renske.
K|geen|geen|4|dankbaarheid|0|-|Super bedankt, dat gaat hem goed doen
#S|brn-0602|chat|diensten|
K|aanvragen|geen|3|neutraal|0|vraag|Hebben jullie zaterdag plek voor 6?
A|||||||Om 17.30 of om 20.15 uur.
K|aanvragen|geen|3|neutraal|0|-|17.30, 1 kinderstoel
A|||||||Genoteerd op naam van?
K|geen|geen|3|neutraal|0|-|Bosma
K|aanvragen|geen|3|neutraal|0|-|oh ja en iemand heeft een notenallergie
#S|brn-0603|chat|wonen|
K|hulp|herhaling+bejegening|2|boosheid|3|-|Ik heb nu al 6x gebeld over die muizen en elke keer krijg ik te horen dat ik schoner moet leven!!!
A|||||||Mevrouw Tjon, dat spijt me. Dat had zo niet gezegd mogen worden.
K|hulp|bejegening|3|verrassing|0|-|Dat is voor het eerst dat iemand sorry zegt
A|||||||Er komt morgen een bestrijder, kosten voor ons.
K|hulp|geen|3|verlangen|0|wens|Ik hoop dat hij ook in de spouw kijkt want daar zitten ze
#S|brn-0604|chat|wonen|
K|aanvragen|geen|3|neutraal|0|-|Hoi, hierbij mijn loonstroken voor Vlasstraat 6.
A|||||||Dank, compleet. Volgende week hoor je of je bent uitgekozen.
K|aanvragen|geen|3|verlangen|0|wens|Spannend! Ik hoop zo dat het doorgaat
#S|brn-0605|chat|webshop|
K|gebruiken|informatie|2|verwarring|1|-|handleiding is alleen in het Chinees??
A|||||||Oeps! Ik mail je de Nederlandse versie.
K|gebruiken|informatie|3|verwarring|0|vraag|ontvangen maar hier staat knop A en ik heb maar 1 knop
A|||||||Dan heb je model 2. Deze link klopt wel.
K|gebruiken|informatie|4|opluchting|0|-|ja deze is het, eindelijk ik werd er dol van
#S|brn-0606|chat|webshop|
K|orienteren|geen|3|neutraal|0|vraag|Goedemiddag, verkoopt u nog losse doppen voor de thermosfles Arctica?
A|||||||Ja, 4,95 euro per stuk.
K|aanvragen|geen|3|neutraal|0|wens|Doet u er mij twee
#S|brn-0607|social|telecom|
K|gebruiken|storing+informatie|2|irritatie|1|-|Storingspagina zegt 'geen storing bekend'. De hele straat zit zonder. Bel anders even bij ons aan dan kun je het zelf zien
#S|brn-0608|social|telecom|
K|aanleiding|geen|3|neutraal|0|-|nieuwe baan, dus zakelijk nummer nodig
#S|brn-0609|social|telecom|
K|hulp|informatie|4|verrassing|0|-|Had alle hoop al laten varen, stuurt een willekeurige volger me de oplossing. Zat gewoon in vliegtuigstand 😳
#S|brn-0610|social|energie|
K|hulp|bereikbaarheid|2|bezorgdheid|2|vraag|Gaslucht in de gang, noodnummer in gesprek, wat moet ik nou?? @netwacht
A|||||||Ga naar buiten, raak geen schakelaars aan. We sturen nu iemand. Adres? ^Storingswacht
K|geen|geen|3|neutraal|0|-|Zandweg 81 Aalten, sta op straat met de hond
A|||||||Auto is er binnen 12 minuten.
K|hulp|wachttijd|4|opluchting|0|-|Ze zijn er. Lekje bij de meter. Ik sta nog te shaken maar het is dicht
#S|brn-0611|social|energie|
K|vertrekken|prijs|3|neutraal|0|-|weg bij stroomrijk, scheelt 31 euro per maand
#S|brn-0612|social|bank|
K|gebruiken|digitaal|3|neutraal|0|vraag|kun je bij zilverbank je pincode zelf kiezen
A|||||||Ja, in de app onder Pas > Pincode wijzigen. ^Hugo
K|geen|geen|3|neutraal|0|-|Yess gevonden
#S|brn-0613|social|bank|
K|hulp|informatie|2|teleurstelling|2|-|Half uur gewacht om te horen 'dat weten wij ook niet'. Van de bank had ik iets anders gedacht
#S|brn-0614|social|reizen|
K|betalen|prijs|3|verwarring|0|vraag|Waarom is een enkeltje naar Zwolle duurder dan een dagretour? Heb ik iets gemist
#S|brn-0615|social|reizen|
K|hulp|fout|4|opluchting|0|-|Mijn knuffel uit 1988 is gevonden in trein 1742. Ja ik ben 38. Nee ik schaam me niet
#S|brn-0616|social|bezorging|
K|aanvragen|fout|2|bezorgdheid|0|angst|ik heb een iPad verstuurd zonder verzekering omdat ik dacht dat dat standaard was, nu lees ik alleen maar horrorverhalen. bibber
#S|brn-0617|social|bezorging|
K|ontvangen|levering|4|opluchting|0|-|hij is aangekomen!! ongedeerd. doe ik dus nooit meer zo
#S|brn-0618|social|verzekering|
K|terugkijken|geen|2|teleurstelling|0|-|Je betaalt je leven lang premie 'voor het geval dat' en als het geval dat er is, is het net een ander geval
#S|brn-0619|social|verzekering|
K|hulp|geen|3|neutraal|0|-|Schadenummer ontvangen, wachten op de expert
#S|brn-0620|social|overheid|
K|aanvragen|wachttijd|2|irritatie|3|-|Voor een VOG van een vrijwilliger bij de scouting doe je er ZEVEN weken over. Het kamp is al geweest
#S|brn-0621|social|overheid|
K|hulp|bejegening|4|dankbaarheid|0|-|Van de burgemeester een handgeschreven kaart gekregen na de brand. Doet ons goed
#S|brn-0622|social|wonen|
K|hulp|wachttijd+kwaliteit|4|verrassing|0|-|Vanmorgen gebeld voor lekkage, vanmiddag gemaakt én netjes opgeruimd. We keken elkaar aan van: is dit echt dezelfde corporatie?
#S|brn-0623|social|wonen|
K|gebruiken|geen|3|neutraal|0|vraag|weet iemand hoe laat het gas eraf gaat morgen in de Dahliastraat
#S|brn-0624|social|webshop|
K|ontvangen|kwaliteit|2|teleurstelling|0|-|Kerstboom 180 cm. Op de foto vol, in het echt een afwasborstel
#S|brn-0625|social|webshop|
K|gebruiken|kwaliteit|4|vertrouwen|0|-|Deze naaimachine heeft m'n moeder en m'n oma overleefd, die gaat nergens heen
#S|brn-0626|social|diensten|
K|gebruiken|geen|2|bezorgdheid|0|-|wachtkamer tandarts, nummer 3 voor me, hart in me keel
#S|brn-0627|social|diensten|
K|gebruiken|kwaliteit|4|opluchting|0|-|Geen gaatjes!! Lang leve de stoker
#S|brn-0628|social|diensten|
K|betalen|prijs|2|verwarring|0|-|Dierenarts rekent 'milieutoeslag', 'pandtoeslag' en 'consult kort'. Ik was er vier minuten met een cavia
#S|brn-0629|enquete|energie|nps=9
K|wijzigen|digitaal|4|blijdschap|0|-|Verhuizing doorgeven was in drie klikken klaar.
#S|brn-0630|enquete|webshop|nps=7
K|ontvangen|informatie|2|bezorgdheid|0|-|Ik hoorde een week niets en begon hem al te knijpen,
K|ontvangen|levering|4|opluchting|0|-|uiteindelijk toch goed gekomen
#S|brn-0631|enquete|diensten|nps=2
K|gebruiken|bejegening|2|boosheid|0|-|Ze praatten over mijn vader heen alsof hij er niet bij zat. Hij is dement, niet doof!
#S|brn-0632|enquete|reizen|nps=7
K|aanvragen|informatie|3|verwarring|0|-|Wat nu precies inbegrepen was bleef wat vaag voor mij
K|gebruiken|kwaliteit|4|blijdschap|0|-|maar het eiland maakt alles goed!
#S|brn-0633|chat|telecom|
K|betalen|fout|2|neutraal|1|-|Mijn factuur van november is 98 euro, normaal 42
A|||||||Ik kijk mee. Je hebt 56 euro aan servicenummers gebeld.
K|betalen|informatie|3|verwarring|0|vraag|servicenummers? wat zijn dat, ik bel alleen mijn zus en de apotheek
A|||||||De apotheek heeft een 0900-nummer, 80 cent per minuut.
K|betalen|prijs|2|verrassing|0|-|jeetjemina, en ik stond daar elke keer in de wacht
A|||||||Ik schrijf u eenmalig 40 euro terug. Het gewone nummer is 0900 00 00.
K|betalen|beleid|4|dankbaarheid|0|-|dat vind ik heel netjes van u
#S|brn-0634|chat|telecom|
K|ontvangen|geen|3|neutraal|0|-|Pakketje met router is binnen.
K|ontvangen|geen|3|neutraal|0|vraag|Mag ik hem zelf aansluiten of komt er iemand?
A|||||||U mag het zelf doen, kabel in de witte poort.
K|ontvangen|digitaal|4|verrassing|0|-|Was dat alles? Vroeger kwam er een halve ploeg voor
#S|brn-0635|chat|bank|
K|gebruiken|privacy|2|bezorgdheid|0|vraag|ik kreeg een appje van mn 'dochter' met nieuw nummer en ik heb 450 overgemaakt, kan dat nog terug??
A|||||||Wanneer was dat?
K|geen|geen|3|neutraal|0|-|kwartiertje geleden
A|||||||Ik heb de ontvangende bank gebeld, het bedrag staat nog vast. We halen het terug.
K|hulp|wachttijd|5|opluchting|0|-|oh gossie, ik zit te snikken van de opluchting
K|hulp|bejegening|5|dankbaarheid|0|-|duizendmaal dank, lieve mensen
#S|brn-0636|chat|bank|
K|aanvragen|wachttijd|3|bezorgdheid|0|vraag|Weten jullie al meer over mijn hypotheekaanvraag? Het contract met de verkoper verloopt vrijdag
A|||||||De acceptant heeft nog één stuk nodig: het taxatierapport met stempel.
K|aanvragen|fout|2|irritatie|1|-|Dat heb ik vorige week al geüpload.
A|||||||Dat klopt, maar zonder stempel. Kunt u de juiste versie sturen?
K|geen|geen|3|neutraal|0|-|bijgevoegd
A|||||||Compleet! Morgen heeft u uitsluitsel.
K|aanvragen|belofte|3|vertrouwen|0|-|Oke, ik ga daar maar blind van uit
#S|brn-0637|social|telecom|
K|orienteren|geen|3|neutraal|0|-|Gezocht: kabelboer die wél een avondafspraak kan
#S|brn-0638|social|telecom|
K|gebruiken|kwaliteit|2|irritatie|0|-|'4 streepjes' m'n hoela, elk gesprek valt weg
#S|brn-0639|social|energie|
K|hulp|belofte|4|verrassing+vertrouwen|0|-|Ze zeiden: we bellen voor vijven. 16.52 ging de telefoon. Zo win je mensen terug
#S|brn-0640|social|energie|
K|aanleiding|prijs|2|bezorgdheid|0|angst|Als de gasprijs zo doorgaat kan mijn kwekerij in maart de lampen uitdoen. Dan sta ik na 3 generaties met lege kassen
#S|brn-0641|social|bank|
K|hulp|wachttijd|4|blijdschap|0|-|pas kwijt, belletje, 2 dagen later nieuwe. prima
#S|brn-0642|social|bank|
K|gebruiken|storing|2|irritatie|0|-|Pinnen kan niet in de hele supermarkt, rij tot aan de zuivel
#S|brn-0643|social|reizen|
K|gebruiken|informatie|2|verwarring|0|vraag|trein naar Enschede is gesplitst maar welk deel gaat nou waarheen, er is niks omgeroepen @railnl
A|||||||Hoi Max, het voorste deel gaat naar Enschede. ^Femke
K|gebruiken|informatie|4|opluchting|0|-|ren ren ren... gehaald. tnx!
#S|brn-0644|social|reizen|
K|terugkijken|geen|4|dankbaarheid|0|-|aan iedereen van camping De Wielewaal: bedankt voor de mooiste zomer met papa. Het was zijn laatste
#S|brn-0645|social|bezorging|
K|ontvangen|levering|2|neutraal|0|-|Vandaag geen post gehad in Zoutelande
#S|brn-0646|social|bezorging|
K|betalen|prijs|2|verrassing+irritatie|0|-|Invoerrechten: 38 euro. Over een boek van 22 euro. Wablief?
#S|brn-0647|social|verzekering|
K|orienteren|geen|3|verlangen|0|wens|zoek iemand die onafhankelijk wil kijken naar mijn woekerpolis, wil er gewoon van af
#S|brn-0648|social|verzekering|
K|hulp|bejegening|4|verrassing|0|-|De schadebehandelaar begon met 'hoe is het nu met u?' en wachtte op het antwoord. Even stil van
#S|brn-0649|social|overheid|
K|aanvragen|informatie|2|verwarring|1|-|'Neem mee: een origineel gewaarmerkt afschrift van de kopie.' Pardon?
#S|brn-0650|social|overheid|
K|aanvragen|wachttijd|4|opluchting|0|-|Naturalisatie rond na 3 jaar. Ik mag blijven. Ik mag BLIJVEN
#S|brn-0651|social|wonen|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Zo'n mooie binnentuin, en dan mag er niet gespeeld worden. Beetje treurig
#S|brn-0652|social|wonen|
K|hulp|geen|3|neutraal|0|-|Bewonersoverleg 3 dec 19.30 in de recreatieruimte
#S|brn-0653|social|webshop|
K|betalen|fout|2|irritatie|2|-|Retour bevestigd op 2 november en vandaag een AANMANING van hetzelfde bedrag. @modekast praten jullie daar met elkaar?
A|||||||Hoi Cindy, dat had niet gemogen. Ik zet de incasso nu stop. ^Ruud
K|hulp|geen|3|neutraal|0|vraag|Krijg ik dat ook op schrift?
A|||||||Ja, binnen een uur in je mail.
K|hulp|belofte|4|opluchting|0|-|Mail binnen, kan ik dit eindelijk loslaten
#S|brn-0654|social|webshop|
K|gebruiken|kwaliteit|4|blijdschap|0|-|kussen ligt als een wolkje
#S|brn-0655|social|diensten|
K|gebruiken|levering|2|teleurstelling|0|-|Concert vanavond afgelast, zanger ziek. Ik zat al in de trein met glitters op m'n gezicht 😢
#S|brn-0656|social|diensten|
K|gebruiken|beleid|4|verrassing+blijdschap|0|-|Bibliotheek heeft de boetes afgeschaft. Twintig jaar te laat voor mij maar hoera
#S|brn-0657|enquete|telecom|nps=8
K|gebruiken|kwaliteit|4|vertrouwen|0|-|Doet het altijd, je staat er niet bij stil
#S|brn-0658|enquete|bezorging|nps=8
K|ontvangen|informatie|4|blijdschap|0|-|Leuk dat je de chauffeur op de kaart kunt volgen
#S|brn-0659|enquete|verzekering|nps=10
K|hulp|bejegening|5|dankbaarheid|0|-|In de zwaarste week van mijn leven was meneer Ouwehand mijn houvast.
#S|brn-0660|enquete|overheid|nps=4
K|hulp|wachttijd|2|bezorgdheid|3|angst|Ik wacht nu 7 maanden, ik weet niet waar ik het geld nog vandaan moet halen als het nee wordt
#S|brn-0661|enquete|bank|nps=2
K|hulp|bejegening|2|teleurstelling|0|-|40 jaar klant en ik werd aangesproken als een verdachte
#S|brn-0662|chat|overheid|
K|hulp|geen|2|neutraal|0|-|Mijn vuilcontainer is gestolen.
A|||||||Vervelend. Welke kleur en welk adres?
K|geen|geen|3|neutraal|0|-|groene, Hoflaan 19
A|||||||Dinsdag zetten we een nieuwe neer.
K|hulp|prijs|3|neutraal|0|vraag|kost dat wat?
A|||||||De eerste keer niet.
K|hulp|prijs|4|opluchting|0|-|mooi meegevallen
#S|brn-0663|chat|reizen|
K|hulp|wachttijd|2|irritatie|2|-|Ik heb al drie keer gemaild over de vouchers en krijg geen antwoord
A|||||||Excuus. Ik zie uw mails. De vouchers zijn 30 november verlopen.
K|wijzigen|beleid|2|boosheid|0|-|Verlopen terwijl IK op JULLIE zat te wachten? Dat meen je niet
A|||||||U heeft gelijk, ik verleng ze een jaar.
K|wijzigen|beleid|4|opluchting|0|-|Kijk. Dank. Ik had mijn dochter al moeten teleurstellen
#S|brn-0664|chat|reizen|
K|orienteren|geen|3|neutraal|0|vraag|Hebben jullie ook huisjes waar een paard mee mag?
A|||||||Ja, bij Hoeve Zuidlaren staan twee stallen.
K|orienteren|geen|4|verrassing|0|-|grapje was het eigenlijk, maar wat leuk!!
K|orienteren|geen|3|verlangen|0|wens|stuur eens wat foto's, dit wil ik mijn zus laten zien
#S|brn-0665|chat|bezorging|
K|hulp|herhaling|2|irritatie|2|-|Hoi, derde x dat ik app over pakket VP-9981. Buitendeur nr 3 staat er, jullie gaan steeds naar 3A
A|||||||Hoi Murat, ik zie het. Ik zet een notitie voor de bezorger en bel hem nu.
K|hulp|doorverwijzing|4|vertrouwen|0|-|ok jij klinkt alsof je het regelt
K|ontvangen|levering|4|opluchting|0|-|hij is er. eindelijk. thx
#S|brn-0666|chat|bezorging|
K|aanvragen|geen|3|neutraal|0|vraag|Goedemorgen, wat zijn de maximale afmetingen voor een brievenbuspakje?
A|||||||38 x 26,5 x 3,2 cm.
K|aanvragen|geen|3|neutraal|0|-|Dan past het net
#S|brn-0667|chat|energie|
K|betalen|geen|2|bezorgdheid|0|angst|ik heb een brief dat jullie me gaan afsluiten. ik heb 2 kinderen. alsjeblieft niet doen
A|||||||Dag Melissa, we sluiten niet af als we samen een regeling maken. Lukt 35 euro per maand?
K|betalen|prijs|3|neutraal|0|-|35 moet kunnen als het na de 24e is
A|||||||Prima, de 25e. Ik trek de brief in.
K|betalen|beleid|5|opluchting|0|-|dankjewel echt, ik kon aan niks anders meer denken
A|||||||Er is ook een energiefonds in je gemeente, ik stuur je de link.
K|hulp|informatie|4|verrassing|0|-|daar had nog nooit iemand iets over gezegd
#S|brn-0668|chat|verzekering|
K|orienteren|prijs|3|neutraal|0|vraag|Hoeveel kost een scooterverzekering voor een 16-jarige?
A|||||||WA vanaf 41 euro per maand.
K|orienteren|prijs|2|verrassing|0|-|per MAAND? oei
A|||||||Op naam van een ouder vanaf 50 jaar is het niet toegestaan als uw zoon rijdt.
K|orienteren|beleid|2|teleurstelling|0|-|dat was precies mijn plannetje, jammer
#S|brn-0669|social|telecom|
K|gebruiken|storing|3|verlangen|0|wens|nog 2 uur tot de f1, please veznet fix die tv
#S|brn-0670|social|telecom|
K|vertrekken|fout|2|verwarring|0|-|Ik heb opgezegd, kreeg een bevestiging, en drie dagen later 'welkom terug'. Ben ik nu weg of niet
#S|brn-0671|social|energie|
K|gebruiken|geen|3|neutraal|0|-|Sinds vandaag 14 panelen op het dak, 5,6 kWp
#S|brn-0672|social|energie|
K|hulp|bejegening|2|boosheid|0|-|'Dan trekt u toch een extra trui aan' zegt die juffrouw tegen mijn moeder van 88. Hoe haal je het in je hoofd
#S|brn-0673|social|bank|
K|terugkijken|geen|4|vertrouwen|0|-|Noem me ouderwets maar mijn centen staan veilig bij de molenbank en daar blijven ze
#S|brn-0674|social|bank|
K|aanvragen|digitaal|4|verrassing|0|-|creditcard aangevraagd tussen de aardappels en het toetje, goedgekeurd voor de koffie
#S|brn-0675|social|reizen|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Wijnproeverij in Toscane bleek 3 plastic bekertjes op een parkeerplaats. Ik lach er nu om maar ik had er zo naar uitgekeken
#S|brn-0676|social|reizen|
K|gebruiken|geen|3|neutraal|0|vraag|Rijdt er koningsnacht een nachttrein naar Alkmaar?
#S|brn-0677|social|bezorging|
K|gebruiken|kwaliteit|4|blijdschap|0|-|Pokébowl van gister was fris en ruim gevuld 🥢
#S|brn-0678|social|bezorging|
K|ontvangen|levering|2|bezorgdheid|0|angst|visum zit in die envelop en we vliegen overmorgen. ik ververs de pagina elke minuut, mijn maag draait om
A|||||||Dag Indira, wat is de barcode? Ik bel het depot. ^Tobias
K|geen|geen|3|neutraal|0|-|3SKL881200
A|||||||Hij zit in de auto van Ron. Hij is over 20 minuten bij je.
K|ontvangen|wachttijd|5|opluchting+dankbaarheid|0|-|Ron is mijn favoriete mens ter wereld
#S|brn-0679|social|verzekering|
K|orienteren|informatie|4|dankbaarheid|0|-|Shout-out naar de vergelijkingsmeneer die zei: blijf gewoon zitten waar u zit
#S|brn-0680|social|verzekering|
K|hulp|wachttijd|3|neutraal|0|-|beoordeling duurt 10 werkdagen staat in de mail
#S|brn-0681|social|overheid|
K|betalen|prijs|4|verrassing|0|-|WOZ-waarde omlaag, dus minder belasting. ik dacht dat dat alleen in sprookjes bestond
#S|brn-0682|social|overheid|
K|hulp|bejegening|2|teleurstelling|0|-|Inspreken mag drie minuten. Ik zag de helft op hun telefoon zitten. Daar oefen je dan een week voor
#S|brn-0683|social|wonen|
K|gebruiken|privacy|2|bezorgdheid|0|-|Balkon van de buren hangt los sinds de storm. Kinderen lopen er dagelijks onderdoor. Moet er niet aan denken
#S|brn-0684|social|wonen|
K|wijzigen|geen|3|neutraal|0|-|verhuiswagen gereserveerd 12/12
#S|brn-0685|social|webshop|
K|aanvragen|digitaal|2|irritatie|1|-|accepteer cookies, meld je aan, kies je land, download de app. IK WIL 1 KAARS KOPEN
#S|brn-0686|social|webshop|
K|gebruiken|kwaliteit|3|neutraal|0|-|Schoenen vallen normaal uit
#S|brn-0687|social|webshop|
K|ontvangen|kwaliteit|4|opluchting|0|-|ik was bang dat de ring te goedkoop zou lijken maar ze heeft ja gezegd en ze vindt m prachtig. adem uit
#S|brn-0688|social|diensten|
K|gebruiken|bejegening+kwaliteit|4|vertrouwen|0|-|Al mijn vier kinderen daar geboren met hulp van verloskundige Aukje. Zij weet wat ze doet, altijd rustig, altijd helder
#S|brn-0689|social|diensten|
K|gebruiken|informatie|2|verwarring|0|vraag|mn rijschool is failliet zegt de krant maar mijn les staat nog gewoon gepland. kom ik nou morgen opdagen of niet?
#S|brn-0690|enquete|webshop|nps=3
K|wijzigen|informatie+prijs|2|irritatie|1|-|Retourneren kost 4,95, dat stond nergens
#S|brn-0691|enquete|energie|nps=4
K|hulp|informatie|2|verwarring|2|-|Elke medewerker vertelt iets anders, ik weet bij god niet meer wat ik nou heb afgesproken
#S|brn-0692|enquete|reizen|nps=8
K|gebruiken|bejegening|4|blijdschap|0|-|Enthousiaste gids, veel gelachen
#S|brn-0693|enquete|wonen|nps=9
K|aanvragen|geen|5|opluchting+dankbaarheid|0|-|Na 3 jaar antikraak een eigen voordeur. Ik zal jullie nooit vergeten
#S|brn-0694|enquete|diensten|nps=6
K|gebruiken|geen|3|verlangen|0|wens|Een wat later avonduur zou voor werkende mensen een uitkomst zijn
#S|brn-0695|social|telecom|
K|geen|geen|3|neutraal|0|-|@zoemtel casenr 2026-11-40771
A|||||||Dank je wel Joost, we pakken het op. ^Amber
K|geen|geen|3|neutraal|0|-|oke laat maar weten, heb geen haast
#S|brn-0696|social|energie|
K|gebruiken|informatie|3|bezorgdheid|0|vraag|Meter draait terwijl we op vakantie zijn?? Zit er iemand in ons huis of is dit normaal?
A|||||||Hoi Lisa, koelkast en router samen: zo'n 2 kWh per dag. Klopt dat ongeveer? ^Daan
K|gebruiken|informatie|4|opluchting|0|-|2,1. Pfieuw. We zagen al krakers in ons bed liggen
#S|brn-0697|chat|telecom|
K|hulp|geen|3|neutraal|0|-|Dag, ik heb een vraag over mijn toestelverzekering.
K|gebruiken|storing|2|neutraal|0|-|Scherm is gebarsten na val van de trap.
A|||||||Vervelend. De verzekering dekt valschade, met 50 euro eigen risico.
K|hulp|wachttijd|3|neutraal|0|vraag|Hoe lang ben ik hem dan kwijt?
A|||||||Reparatie duurt ongeveer 10 werkdagen.
K|hulp|wachttijd|2|teleurstelling|0|-|Oei, dat is lang, ik had op een paar dagen gerekend
A|||||||U kunt een leentoestel krijgen.
K|hulp|beleid|4|blijdschap|0|-|Oké dat is prima dan
#S|brn-0698|chat|telecom|
K|vertrekken|digitaal|2|neutraal|1|wens|Ik wil opzeggen maar de knop is grijs
A|||||||Je zit nog vast tot mei, daarom kan het nog niet.
K|vertrekken|informatie|2|verwarring|0|-|ik heb toch een maandelijks abonnement? zo stond het in de winkel
A|||||||In het contract staat 12 maanden.
K|vertrekken|informatie|2|teleurstelling|0|-|dan ben ik verkeerd voorgelicht, dat valt me van jullie tegen
A|||||||Dat begrijp ik. Ik kan helaas niets voor je doen.
K|geen|geen|2|irritatie|0|-|lekker dan
#S|brn-0699|chat|wonen|
K|hulp|geen|3|neutraal|0|vraag|Is er al nieuws over het dubbel glas?
A|||||||De planning is nog niet rond.
K|hulp|wachttijd|2|teleurstelling|1|-|dat zei u in het voorjaar ook, ik had er stilletjes op gerekend dat het voor de winter klaar zou zijn
A|||||||Ik begrijp uw teleurstelling. In januari volgt een brief.
K|hulp|geen|3|neutraal|0|-|Goed, dan wacht ik de brief af.
#S|brn-0700|chat|overheid|
K|aanvragen|beleid|3|bezorgdheid|0|vraag|heb ik nog wel recht op huurtoeslag als mijn zoon van 23 weer thuis woont?
A|||||||Zijn inkomen telt dan mee. Wat verdient hij?
K|geen|geen|3|neutraal|0|-|1400 netto bij de supermarkt
A|||||||Dan vervalt de toeslag waarschijnlijk.
K|betalen|beleid|2|teleurstelling+bezorgdheid|0|-|och, daar was ik al bang voor. dat is 290 euro in de maand
A|||||||Het spijt me. U kunt een proefberekening maken op de site.
K|geen|geen|3|neutraal|0|-|zal ik doen
#S|brn-0701|social|overheid|
K|aanvragen|geen|2|bezorgdheid|0|angst|Ik maak me zorgen of mijn paspoort wel op tijd klaar is
#S|brn-0702|social|webshop|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Ben toch wel teleurgesteld in deze matras.
#S|brn-0703|social|bank|
K|hulp|wachttijd|4|opluchting|0|-|Wat een opluchting, geblokkeerde rekening is weer open
#S|brn-0704|social|energie|
K|gebruiken|geen|3|verlangen|0|wens|Ik hoop op een zachte winter dit jaar.
#S|brn-0705|social|reizen|
K|gebruiken|informatie|2|verwarring|0|-|dit bord is echt niet te begrijpen
#S|brn-0706|social|diensten|
K|gebruiken|bejegening|4|dankbaarheid|0|-|Dankbaar voor alle zorg van team oranje van afd B4
#S|brn-0707|social|verzekering|
K|hulp|geen|4|vertrouwen|0|-|Ik heb er vertrouwen in dat ze dit netjes oplossen
#S|brn-0708|social|telecom|
K|betalen|prijs|4|verrassing|0|-|Verrast door de lage rekening deze maand!
#S|brn-0709|social|wonen|
K|gebruiken|kwaliteit|2|bezorgdheid|0|angst|Ben bang dat die scheur in de muur groter wordt
#S|brn-0710|social|bezorging|
K|ontvangen|fout|2|verwarring|0|-|Raar, ik heb niks besteld
#S|brn-0711|social|bezorging|
K|ontvangen|levering|4|opluchting+dankbaarheid|0|-|Gelukkig is de rouwkrans nog op tijd gekomen, dank aan de chauffeur die doorreed
#S|brn-0712|social|diensten|
K|gebruiken|kwaliteit+bejegening|4|blijdschap|0|-|Bijles wiskunde bij Lotte is een succes, van een 4 naar een 7,2 en ze gaat er nog graag heen ook
#S|brn-0713|social|diensten|
K|hulp|bereikbaarheid|2|irritatie|2|-|huisartsenpost: 'er zijn nog... zeventien... wachtenden voor u'. met een kind van 40,2 graden op schoot
#S|brn-0714|social|energie|
K|hulp|doorverwijzing|2|irritatie|2|-|netbeheerder wijst naar leverancier, leverancier wijst naar netbeheerder, ik wijs ook maar ergens heen
#S|brn-0715|social|energie|
K|aanvragen|geen|3|neutraal|0|-|Offerte isolatie getekend
#S|brn-0716|enquete|bank|nps=7
K|gebruiken|kwaliteit|3|neutraal|0|-|Gewoon een bank.
#S|brn-0717|enquete|bank|nps=8
K|gebruiken|privacy|4|vertrouwen|0|-|Voelt veilig, dat vind ik met geld het belangrijkste
K|betalen|prijs|3|verlangen|0|wens|Pakketkosten mogen wel wat lager
#S|brn-0718|enquete|telecom|nps=7
K|hulp|wachttijd|2|neutraal|2|-|38 minuten in de wacht
K|hulp|informatie|4|blijdschap|0|-|daarna wel goed geholpen
#S|brn-0719|enquete|webshop|nps=6
K|ontvangen|levering|3|neutraal|0|-|Leveringstijd klopte.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Kleuren vallen doffer uit dan ik voor ogen had.
#S|brn-0720|enquete|overheid|nps=5
K|aanvragen|informatie|3|verlangen|0|wens|Graag ook eens uitleg in simpel Nederlands, dat zou veel mensen helpen.
#S|brn-0721|enquete|energie|nps=3
K|terugkijken|belofte|2|teleurstelling|0|-|Mooie praatjes bij de deur, weinig van overgebleven
#S|brn-0722|enquete|reizen|nps=6
K|gebruiken|levering|2|irritatie|1|-|Drie van de vijf dagen te laat op mijn werk
K|gebruiken|bejegening|4|blijdschap|0|-|personeel kan er niks aan doen, die zijn altijd aardig
#S|brn-0723|enquete|verzekering|nps=4
K|hulp|wachttijd|2|irritatie|3|-|Na 11 weken nog steeds geen besluit
#S|brn-0724|enquete|diensten|nps=8
K|gebruiken|informatie|4|opluchting|0|-|Alles werd van tevoren uitgelegd waardoor de spanning van me afgleed
#S|brn-0725|enquete|wonen|nps=5
K|hulp|kwaliteit|2|neutraal|1|-|Reparatie hield een week stand.
#S|brn-0726|enquete|bezorging|nps=10
K|ontvangen|bejegening|5|blijdschap|0|-|Zo'n vrolijke man aan de deur, daar knapt een mens van op
#S|brn-0727|social|reizen|
K|gebruiken|levering+informatie|2|verwarring|1|-|Onze vlucht staat op 'geland' maar we zitten nog in de lounge. Personeel weet ook niet hoe of wat. Vreemde boel hier
#S|brn-0728|social|reizen|
K|orienteren|geen|3|neutraal|0|vraag|Tips voor een rustig strand in Zeeland met hond?
#S|brn-0729|social|wonen|
K|gebruiken|privacy|4|opluchting|0|-|Asbest is weg, huis vrijgegeven, kinderen mogen weer naar hun kamer. Wat heb ik hierop gewacht
#S|brn-0730|social|wonen|
K|betalen|prijs|2|bezorgdheid|0|angst|als de huur nog een keer stijgt moet ik kiezen tussen wonen en eten, zo simpel is het
#S|brn-0731|social|bank|
K|gebruiken|digitaal|2|irritatie|1|-|ik moet een code invoeren die gestuurd is naar een nummer dat ik wil wijzigen. omdat ik dat nummer niet meer heb. snap je
#S|brn-0732|social|bank|
K|aanvragen|geen|4|opluchting|0|-|Notaris gepasseerd, handtekening gezet, ik kan weer normaal eten
#S|brn-0733|social|telecom|
K|ontvangen|wachttijd|3|verlangen|0|vraag|Weet iemand al wanneer ze in Ruurlo gaan graven? Wij kijken er erg naar uit
#S|brn-0734|social|telecom|
K|gebruiken|privacy|2|boosheid|0|-|WEER zo'n verkoper die m'n nummer heeft van jullie. Blijf van mijn gegevens af
#S|brn-0735|social|overheid|
K|hulp|bejegening|4|verrassing|0|-|De deurwaarder was... vriendelijk? En dacht mee? In welke film zit ik
#S|brn-0736|social|overheid|
K|gebruiken|geen|3|neutraal|0|-|Rietveldbrug afgesloten 4 t/m 8 jan
#S|brn-0737|chat|webshop|
K|orienteren|geen|3|neutraal|0|vraag|Hallo, is de eettafel Noor ook in 220 cm te bestellen?
A|||||||Hallo! Nee, alleen 180 en 200.
K|orienteren|geen|2|teleurstelling|0|-|ach wat jammer, het was precies wat we zochten
A|||||||In februari komt er een nieuwe serie, mét 220.
K|orienteren|geen|3|verlangen|0|wens|Oh! Wilt u me een berichtje sturen als die er is?
A|||||||Doe ik, op welk mailadres?
K|geen|geen|3|neutraal|0|-|h.vanderploeg at postvak punt nl
#S|brn-0738|chat|webshop|
K|ontvangen|kwaliteit|2|neutraal|0|-|3 van de 6 glazen kapot
A|||||||Wat naar. Heeft u een foto?
K|geen|geen|3|neutraal|0|-|zie bijlage
A|||||||Ik stuur drie nieuwe.
K|hulp|fout|4|blijdschap|0|-|ok netjes
K|ontvangen|kwaliteit|3|verlangen|0|wens|wel graag beter inpakken deze keer
#S|brn-0739|chat|energie|
K|hulp|fout|2|boosheid|3|-|Dit is niet te geloven, ik ben voor de ZESDE keer aan het uitleggen dat mijn vader is overleden en jullie sturen wéér een brief aan hem
A|||||||Mijn oprechte excuses, mevrouw. Dit had nooit mogen gebeuren. Ik sluit zijn dossier nu zelf af.
K|hulp|bejegening|2|teleurstelling|0|-|Elke envelop is een steek, dat beseffen jullie niet
A|||||||Dat begrijp ik. U krijgt van mij persoonlijk bevestiging.
K|hulp|belofte|3|verlangen|0|wens|Laat dit alstublieft de laatste zijn.
#S|brn-0740|chat|energie|
K|gebruiken|geen|3|neutraal|0|vraag|wat is mijn EAN code
A|||||||Die staat op je jaarnota: 8716 en dan 14 cijfers.
K|geen|geen|3|neutraal|0|-|gevonden
#S|brn-0741|chat|verzekering|
K|wijzigen|geen|3|neutraal|0|-|Wij hebben een puppy gekregen, een teckel, Moos.
K|orienteren|geen|3|neutraal|0|vraag|kan die bij ons pakket?
A|||||||Wat leuk! Ja, voor 14,50 per maand.
K|geen|geen|3|neutraal|0|-|ja is goed
A|||||||Gaat per direct in. Let op: eerste 30 dagen geen dekking voor ziekte.
K|aanvragen|beleid|2|bezorgdheid|0|-|o jee, hij hoest sinds gisteren een beetje
A|||||||Kosten van nu zijn dan voor jezelf.
K|aanvragen|beleid|2|teleurstelling|0|-|hm dat is nou net pech hebben
#S|brn-0742|social|diensten|
K|gebruiken|kwaliteit|2|teleurstelling|2|-|Voor de derde keer naar dezelfde bakker voor die roggebroodjes. Uitverkocht. Ik geef het op
#S|brn-0743|social|diensten|
K|gebruiken|kwaliteit|4|blijdschap|0|-|vanavond de beste bitterballen van Twente gevonden en ik zeg lekker niet waar
#S|brn-0744|social|diensten|
K|gebruiken|informatie|2|bezorgdheid|0|-|Na de echo zei ze alleen 'de dokter belt u'. Ze keek me niet aan. Nu al vijf uur naast de telefoon
#S|brn-0745|social|diensten|
K|gebruiken|informatie|5|opluchting|0|-|Het was een cyste. EEN CYSTE. Ik heb de buurvrouw omhelsd, de postbode ook
#S|brn-0746|social|telecom|
K|orienteren|prijs|3|neutraal|0|-|fluttel onbeperkt 22,50 / zoemtel 25 / veznet 29
#S|brn-0747|social|telecom|
K|hulp|doorverwijzing|4|dankbaarheid|0|-|Medewerkster Shirley heeft drie afdelingen voor me afgebeld terwijl ik gewoon aan de lijn bleef. Dat is een kanjer, geef die vrouw loonsverhoging
#S|brn-0748|social|energie|
K|orienteren|informatie|4|vertrouwen|0|-|Warmtenet komt er in onze wijk. Ik wacht rustig af, de mensen van het project hebben tot nu toe steeds eerlijk antwoord gegeven
#S|brn-0749|social|energie|
K|orienteren|prijs|2|bezorgdheid|0|angst|Warmtenet in onze wijk... straks zitten we vast aan één leverancier die vraagt wat ie wil. Ik hou m'n hart vast
#S|brn-0750|social|bank|
K|gebruiken|geen|3|neutraal|0|vraag|Kan je bij de geldautomaat ook briefjes van 5 krijgen?
#S|brn-0751|social|bank|
K|hulp|bejegening|2|irritatie|0|-|Kan ik u ergens mee helpen? Ja. Helaas kan ik u daar niet mee helpen. Tot ziens.
#S|brn-0752|social|bezorging|
K|ontvangen|privacy|2|boosheid|0|-|pakket met 'incontinentiemateriaal' in koeienletters op de doos. bij de buren afgegeven. bedankt hè
#S|brn-0753|social|bezorging|
K|ontvangen|levering|4|verrassing|0|-|hoe is het mogelijk, gisteravond 23.50 besteld en 8.30 op de mat
#S|brn-0754|social|reizen|
K|hulp|bejegening|4|verrassing|0|-|Mijn vergeten laptop lag in Praag bij de receptie. Gisteren stond die in Assen op de stoep, gratis verstuurd. Ik ben sprakeloos
#S|brn-0755|social|reizen|
K|gebruiken|beleid|2|verwarring|0|vraag|Mag de fiets nou wel of niet mee na half 7? Conducteur zei ja, app zei nee, bord zei 'zie app'
#S|brn-0756|social|verzekering|
K|vertrekken|prijs|3|neutraal|0|-|Overgestapt, 17 euro p/m goedkoper
#S|brn-0757|social|verzekering|
K|betalen|beleid|2|bezorgdheid|0|-|Medicijn van mijn zoontje gaat uit het pakket. 640 euro per maand. Ik zit hier te rekenen en het past niet
A|||||||Beste Maartje, dat is heftig. Mag ons zorgadviesteam je bellen? ^Zorgnu
K|hulp|geen|3|verlangen|0|wens|Heel graag, hopelijk weten zij een weg die ik niet zie
#S|brn-0758|social|wonen|
K|aanvragen|bejegening|4|dankbaarheid|0|-|aan de verhuurder die ons, met twee honden en een baby, gewoon een kans gaf: we zullen goed op uw huis passen ❤️
#S|brn-0759|social|wonen|
K|gebruiken|storing|2|verlangen|0|wens|De bel doet het niet, graag kloppen
#S|brn-0760|social|webshop|
K|gebruiken|storing|2|teleurstelling|0|-|Vorig jaar nog helemaal lyrisch over die espressomachine, vandaag stierf ie met een zucht. Ik ook een beetje
#S|brn-0761|social|webshop|
K|hulp|beleid|4|verrassing+blijdschap|0|-|garantie was 3 weken verlopen en ze maken m TOCH gratis. kusje van deze barista
#S|brn-0762|social|overheid|
K|aanvragen|digitaal|2|verwarring|1|-|bij 'type aanvraag' kan ik kiezen uit A, A1, A-bis en Overig. nergens staat wat wat is. ik heb maar Overig gedaan
#S|brn-0763|social|overheid|
K|terugkijken|geen|3|vertrouwen|0|-|Ik heb ze bij het waterschap hoog zitten, die slapen niet als de rivier stijgt
#S|brn-0764|enquete|telecom|nps=5
K|wijzigen|prijs|2|teleurstelling|0|-|Als oude klant sta je achteraan in de rij, dat had ik van jullie niet gedacht
#S|brn-0765|enquete|energie|nps=10
K|hulp|levering|5|opluchting|0|-|Op oudejaarsavond de cv aan de praat gekregen, met mijn zieke vrouw in huis was dat een godsgeschenk
#S|brn-0766|enquete|overheid|nps=7
K|gebruiken|digitaal|4|verrassing|0|-|De afvalapp werkt zowaar
#S|brn-0767|enquete|webshop|nps=8
K|hulp|bejegening|4|blijdschap|0|-|leuke chatter, serieus genomen
#S|brn-0768|social|energie|
K|betalen|wachttijd|2|irritatie|3|-|Sinds MEI wacht ik op mijn eindafrekening. Toen bloeide de sering nog
#S|brn-0769|social|telecom|
K|gebruiken|geen|3|neutraal|0|-|update 6.4 staat erop, 1,2 GB
#S|brn-0770|chat|reizen|
K|gebruiken|levering|2|neutraal|0|-|Mijn taxi van 7.15 is er nog niet, Esdoornstraat 20
A|||||||Goedemorgen mevrouw Kok, de chauffeur staat in de file, hij is er over 12 minuten.
K|gebruiken|levering|2|bezorgdheid|0|angst|dan mis ik mijn bestraling van 8 uur
A|||||||Ik bel nu het ziekenhuis en geef het door.
K|hulp|bejegening|4|opluchting|0|-|Gelukkig, wilt u dat doen? Dan zit ik wat rustiger
A|||||||Geregeld, u mag tot 8.20 uur komen.
K|geen|geen|4|dankbaarheid|0|-|U bent een schat
#S|brn-0771|chat|reizen|
K|betalen|geen|3|neutraal|0|vraag|waar vul ik het formulier voor geld terug bij vertraging in
A|||||||Op onze site onder 'Geld terug'. Vanaf 30 minuten.
K|betalen|beleid|2|teleurstelling|0|-|ik had er 28 🙃 kan ook alleen mij gebeuren
#S|brn-0772|chat|bank|
K|aanvragen|digitaal|2|irritatie|2|-|Goedenavond. Ik probeer al de hele avond mijn identiteitsbewijs te scannen en hij keurt hem steeds af
A|||||||Goedenavond. Gebruikt u een paspoort of een ID-kaart?
K|geen|geen|3|neutraal|0|-|rijbewijs
A|||||||Een rijbewijs accepteren we helaas niet.
K|aanvragen|informatie|2|irritatie|0|-|staat dat ergens?? had me 3 uur gescheeld
K|aanvragen|digitaal|4|opluchting|0|-|met paspoort lukt het wel ja, hehe eindelijk
#S|brn-0773|chat|bank|
K|wijzigen|geen|3|neutraal|0|wens|ik wil mijn vrouw machtigen op mijn rekening
A|||||||Dat kan op kantoor, samen met haar.
K|wijzigen|geen|3|bezorgdheid|0|vraag|zij kan slecht lopen, kan het ook thuis?
A|||||||Ja, wij komen langs. Dinsdag om 14 uur?
K|wijzigen|beleid|4|verrassing|0|-|Nee maar, dat er nog banken zijn die aan huis komen
K|geen|geen|3|neutraal|0|-|Dinsdag schikt.
#S|brn-0774|chat|overheid|
K|aanvragen|wachttijd|2|bezorgdheid|3|-|goedendag ik heb 10 weken geleden een melding wmo gedaan voor een traplift. mijn moeder is inmiddels twee keer van de trap gegleden
A|||||||Wat schrikken. Ik zie dat uw dossier nog geen behandelaar heeft.
K|hulp|fout|2|boosheid|0|-|geen behandelaar?? na tien weken!
A|||||||U heeft gelijk. Ik wijs het nu toe aan Marlies, zij belt vandaag.
K|hulp|belofte|2|bezorgdheid|0|angst|ik wil het geloven maar ik ben zo bang dat we weer onderop de stapel komen
A|||||||Dat begrijp ik. U mag mij direct appen als ze niet belt.
K|hulp|doorverwijzing|3|vertrouwen|0|-|goed, daar hou ik me aan vast
#S|brn-0775|chat|overheid|
K|wijzigen|geen|3|neutraal|0|wens|afspraak 3 dec 10.20 verzetten naar de week erna svp
A|||||||10 december, 10.20 uur?
K|geen|geen|3|neutraal|0|-|perf
#S|brn-0776|social|telecom|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Helaas, ook met de nieuwe versterker geen bereik op zolder. Weer 89 euro armer en een illusie
#S|brn-0777|social|telecom|
K|gebruiken|kwaliteit|4|verrassing|0|-|ze hebben hier een mast geplaatst en ineens heb ik BUITEN bereik, op m'n eigen land, na 20 jaar boeren
#S|brn-0778|social|reizen|
K|gebruiken|bejegening|4|opluchting|0|-|Mijn vader (alzheimer) was in de verkeerde trein gestapt. De hoofdconducteur heeft hem in Almelo op het perron bij ons afgeleverd, hand in hand. Wat ben ik blij dat er zulke mensen bestaan
#S|brn-0779|social|reizen|
K|betalen|prijs|2|irritatie|0|-|toeristenbelasting, schoonmaak, servicekosten, beddengoed, eindschoonmaak. En o ja de huur
#S|brn-0780|social|energie|
K|gebruiken|storing|2|neutraal|0|-|Hier in Hippolytushoef sinds 17:22 zonder stroom, alle straten donker
K|gebruiken|informatie|3|bezorgdheid|0|vraag|weet iemand hoe lang nog, mijn aquarium koelt af
#S|brn-0781|social|energie|
K|orienteren|informatie|4|blijdschap|0|-|Energiecoach van de gemeente gehad vanochtend, super nuttig, radiatorfolie gekregen en geen verkooppraat
#S|brn-0782|social|bezorging|
K|ontvangen|fout|2|neutraal|0|-|@pakmee zendingnr PM40-771, bezorgd bij verkeerde buren
A|||||||Hoi Gülcan, we vragen het na bij de bezorger. ^Yara
K|ontvangen|geen|3|verlangen|0|wens|fijn, hoop dat het snel boven water komt, zit een communiejurk in
#S|brn-0783|social|bezorging|
K|ontvangen|levering|4|dankbaarheid|0|-|jurk teruggevonden, bezorger is in zn eigen tijd teruggereden. geweldige vent
#S|brn-0784|social|overheid|
K|betalen|fout|4|verrassing|0|-|De belastingdienst. Belt. Mij. Op. Om te zeggen dat ik TE VEEL heb betaald. Ik heb de foon eerst opgehangen want dat moest wel oplichting zijn
#S|brn-0785|social|overheid|
K|gebruiken|kwaliteit|2|irritatie|0|-|fietspad N348 is een gatenkaas
#S|brn-0786|social|wonen|
K|orienteren|geen|3|neutraal|0|vraag|Iemand enig idee wat een gemiddelde huur is in Almelo voor 60m2?
#S|brn-0787|social|wonen|
K|hulp|bereikbaarheid|4|verrassing|0|-|Corporatie stuurt tegenwoordig spraakberichtjes terug op WhatsApp. Leuk! Je hoort gewoon een mens
#S|brn-0788|social|diensten|
K|gebruiken|kwaliteit|4|vertrouwen|0|-|Monteur Bram zegt dat ie nog 100.000 km meekan en als Bram het zegt koop ik er meteen nieuwe banden bij
#S|brn-0789|social|diensten|
K|aanvragen|wachttijd|2|teleurstelling|0|-|Zwemles: wachtlijst van 22 maanden. Dan is ze acht. Beetje sip hier
#S|brn-0790|social|webshop|
K|aanvragen|digitaal|3|bezorgdheid|0|vraag|Heb ik nou dubbel besteld? Scherm bevroor en ik heb nog een keer geklikt, zie 2x 349 gereserveerd op mijn kaart
A|||||||Hoi Floor, er staat maar één order. De reservering vervalt vanzelf. ^Jo
K|aanvragen|fout|4|opluchting|0|-|Poeh dat scheelt me een maand huur
#S|brn-0791|social|webshop|
K|ontvangen|kwaliteit|2|irritatie|0|-|'verpakking 100% plasticvrij' en dan 14 luchtkussens van plastic
#S|brn-0792|social|verzekering|
K|betalen|informatie|2|verwarring|0|vraag|Eigen risico, eigen bijdrage, eigen betaling, wat is nou eigen wat? En waarom krijg ik drie rekeningen
#S|brn-0793|social|verzekering|
K|hulp|belofte|2|neutraal|0|-|van de week zouden ze bellen. de week is om
#S|brn-0794|social|bank|
K|vertrekken|prijs|2|irritatie|0|-|Spaargeld weggehaald bij zilverbank. 1,25% is een belediging
#S|brn-0795|social|bank|
K|gebruiken|bejegening|4|opluchting|0|-|Het was een spannend gesprek over mijn schulden maar er werd niet met het vingertje gewezen. Ik liep met rechte rug naar buiten
#S|brn-0796|enquete|bezorging|nps=6
K|ontvangen|geen|3|verlangen|0|wens|Liever een vaste dag dan steeds gokken
#S|brn-0797|enquete|bezorging|nps=3
K|ontvangen|kwaliteit|2|teleurstelling|0|-|Taart lag ondersteboven. Ik had er toch wat meer zorg voor verwacht
#S|brn-0798|enquete|bank|nps=9
K|hulp|informatie|4|blijdschap|0|-|duidelijk verhaal, goed advies
#S|brn-0799|enquete|reizen|nps=4
K|hulp|bejegening|2|teleurstelling|0|-|We werden wel gehoord maar er gebeurde niks mee
#S|brn-0800|enquete|diensten|nps=10
K|gebruiken|kwaliteit|5|verrassing+blijdschap|0|-|Mijn haar zit voor het eerst in 30 jaar zoals ik het in m'n hoofd had
#S|brn-0801|enquete|telecom|nps=6
K|gebruiken|digitaal|2|verwarring|0|-|Te veel apps, te veel wachtwoorden, ik zie door de bomen het bos niet
#S|brn-0802|chat|wonen|
K|geen|geen|3|neutraal|0|-|Met Annie Stam van de Beukenhof 7
K|gebruiken|storing|2|neutraal|0|-|Er komt water door het plafond van de badkamer, het loopt langs de lamp
A|||||||Dag mevrouw Stam, raak de lamp niet aan en zet de stroom van de badkamer uit als u kunt.
K|gebruiken|storing|3|bezorgdheid|0|vraag|Welke is dat? ik zie allemaal zwarte knopjes, ik word er zenuwachtig van
A|||||||Groep 4 waarschijnlijk. De loodgieter is er over 25 minuten.
K|hulp|geen|3|neutraal|0|-|Gelukt, nummer 4 stond erbij
K|hulp|wachttijd|4|opluchting|0|-|Daar is hij al. Goddank
#S|brn-0803|chat|wonen|
K|betalen|fout|2|verwarring|1|-|ik krijg een herinnering voor de huur van november maar ik heb 2 nov betaald?
A|||||||Ik zie een betaling van 2 november zonder kenmerk. Die koppel ik nu.
K|betalen|fout|4|opluchting|0|-|ah gelukkig dacht al dat ik gek werd
#S|brn-0804|chat|diensten|
K|hulp|geen|3|neutraal|0|-|Goedemiddag, ik heb gisteren mijn auto opgehaald.
K|hulp|kwaliteit|2|irritatie|1|-|Hij piept nog steeds bij het remmen, terwijl er 640 euro op de rekening staat voor de remmen.
A|||||||Dat hoort niet. Kunt u vandaag langskomen?
K|hulp|geen|2|irritatie|2|-|Dan moet ik weer vrij vragen.
A|||||||We halen hem bij u op en zetten een leenauto neer.
K|hulp|beleid|4|verrassing|0|-|Oh. Dat is wel heel netjes.
K|geen|geen|3|neutraal|0|-|Na 15.00 uur ben ik thuis
#S|brn-0805|chat|diensten|
K|aanvragen|geen|3|neutraal|0|vraag|Is er nog plek bij de bso op donderdag voor een kleuter?
A|||||||Op dit moment niet, de wachtlijst is 5 maanden.
K|aanvragen|wachttijd|2|bezorgdheid|0|-|dan weet ik niet hoe ik dat met werk moet doen
A|||||||Op vrijdag is er wél plek. Kunt u ruilen met uw werk?
K|aanvragen|geen|3|verlangen|0|wens|ik ga het proberen, zet me er alvast op, hopelijk wil mijn baas meewerken
#S|brn-0806|chat|verzekering|
K|betalen|wachttijd|2|irritatie|2|vraag|waar blijft mijn geld? jullie zouden binnen 10 dgn uitkeren, het zijn er nu 19
A|||||||Het wacht op goedkeuring van de expert.
K|betalen|informatie|2|irritatie|0|-|dat had ik graag van jullie gehoord ipv dat ik erachteraan moet
A|||||||U heeft gelijk, excuses.
K|betalen|geen|2|bezorgdheid|0|-|ik heb die schilder al betaald, sta nu in de min
A|||||||Ik vraag een voorschot van 1000 euro aan.
K|betalen|beleid|4|verlangen|0|wens|daar zou ik erg mee geholpen zijn
#S|brn-0807|social|telecom|
K|hulp|informatie|3|neutraal|0|-|Medewerker zegt dat het aan mijn muren ligt.
#S|brn-0808|social|telecom|
K|gebruiken|privacy|2|bezorgdheid|0|vraag|Straling van die nieuwe mast op het schooldak, is dat nou echt getest? Ik vertrouw het voor geen cent
#S|brn-0809|social|energie|
K|betalen|prijs|2|teleurstelling|0|-|Teruglevering: 1 cent per kWh. Zo hadden ze mij de panelen destijds niet verkocht
#S|brn-0810|social|energie|
K|wijzigen|geen|3|neutraal|0|-|Contract verlengd, 1 jaar vast, 26 cent
#S|brn-0811|social|bank|
K|gebruiken|fout|2|verwarring|0|-|'U heeft een nieuw bericht' en dan is het bericht leeg. Al vier keer vandaag. Spookt het daar?
#S|brn-0812|social|bank|
K|aanvragen|bejegening|4|dankbaarheid|0|-|Geen enkele bank wilde mijn startende atelier hebben behalve molenbank. Ik vergeet niet wie er in mij geloofde
#S|brn-0813|social|overheid|
K|hulp|geen|3|neutraal|0|vraag|@gemeenteOosterwiel is de balie bij jullie open rond de kerst?
A|||||||Op 24 en 31 december tot 12.00 uur. ^Team
K|geen|geen|3|neutraal|0|-|Okee
#S|brn-0814|social|overheid|
K|aanvragen|beleid|2|irritatie|1|-|Voor mijn eigen straat een ontheffing nodig om mijn eigen caravan voor mijn eigen deur te zetten. 43 euro
#S|brn-0815|social|reizen|
K|gebruiken|bejegening|4|blijdschap|0|-|Zo'n leuke buschauffeur vanmorgen, wenste iedereen bij naam een fijne dag
#S|brn-0816|social|reizen|
K|ontvangen|levering+bereikbaarheid|2|bezorgdheid|0|-|over 6 uur vliegen en nog geen tickets in de mail. reisbureau 'is gesloten'. ik voel me niet goed
#S|brn-0817|social|bezorging|
K|aanvragen|digitaal|2|irritatie|2|-|app vult steeds m'n oude adres in, al 10x verwijderd
#S|brn-0818|social|bezorging|
K|ontvangen|fout|4|blijdschap|0|-|per ongeluk dubbele portie loempia's gekregen, hoor je mij niet klagen
#S|brn-0819|social|verzekering|
K|aanleiding|geen|2|neutraal|0|-|Aangereden op de rotonde bij Vaassen, fiets total loss, zelf blauw
K|hulp|geen|3|neutraal|0|vraag|wie moet ik nu als eerste bellen?
#S|brn-0820|social|verzekering|
K|hulp|informatie|4|dankbaarheid|0|-|bedankt iedereen voor de tips, de verzekering van de tegenpartij belde zelfs uit zichzelf
#S|brn-0821|social|wonen|
K|aanvragen|informatie|2|verwarring|0|-|Afgewezen omdat ik te veel verdien voor sociaal en te weinig voor vrij. Waar hoor ik dan thuis, onder een brug?
#S|brn-0822|social|wonen|
K|gebruiken|kwaliteit|4|verrassing|0|-|ik dacht: een flat, da's niks voor mij. nu zit ik op de 11e koffie te drinken met de zon in m'n gezicht en snap ik niet waarom ik zo lang gewacht heb
#S|brn-0823|social|diensten|
K|gebruiken|bejegening|2|teleurstelling|0|-|Eerste les zumba. Niemand zei gedag. Ik ben maar weer naar huis gegaan
#S|brn-0824|social|diensten|
K|aanvragen|geen|3|neutraal|0|-|Sportschool: eerste maand gratis t/m zondag
#S|brn-0825|social|diensten|
K|hulp|bejegening|4|vertrouwen|0|-|mijn advocaat zei: slaapt u maar, ik ben wakker. Dat soort vertrouwen koop je nergens
#S|brn-0826|social|webshop|
K|wijzigen|geen|3|neutraal|0|-|ruilen gaat via de winkel in Amersfoort
#S|brn-0827|social|webshop|
K|betalen|fout|2|bezorgdheid|0|-|Lees net dat de site waar ik gister m'n creditcard invulde op een zwarte lijst staat. Koud zweet
K|hulp|geen|3|bezorgdheid|0|vraag|Kaart blokkeren nu meteen, toch?
#S|brn-0828|social|webshop|
K|ontvangen|kwaliteit+prijs|5|verrassing+blijdschap|0|-|Even serieus, 8 euro voor deze winterlaarzen? Ze zitten als pantoffels! Ik begrijp niet hoe ze het doen maar ik klaag niet
#S|brn-0829|enquete|overheid|nps=9
K|aanvragen|bejegening|4|dankbaarheid|0|-|Zeer geduldig met mijn oude moeder, hulde
#S|brn-0830|enquete|verzekering|nps=6
K|terugkijken|geen|3|neutraal|0|-|Ik heb te weinig ervaring om er iets van te vinden
#S|brn-0831|enquete|wonen|nps=2
K|hulp|belofte|2|boosheid|3|-|Al twee winters lang beloven ze dubbel glas. Leugenaars.
#S|brn-0832|enquete|energie|nps=7
K|gebruiken|digitaal|4|blijdschap|0|-|fijne app
K|betalen|prijs|2|bezorgdheid|0|angst|Ik vrees alleen wat 2027 gaat brengen
#S|brn-0833|enquete|webshop|nps=9
K|hulp|fout|4|verrassing|0|-|Ze zaten fout, gaven dat toe en maakten het goed, dat maak je niet vaak mee
#S|brn-0834|chat|telecom|
K|gebruiken|storing|2|irritatie|0|-|hey internet traag asf
A|||||||Hoi! Kun je een speedtest doen met kabel?
K|geen|geen|3|neutraal|0|-|heb geen kabel alleen tel
A|||||||Op welk kanaal zit je wifi?
K|gebruiken|informatie|3|verwarring|0|vraag|kanaal? net als tv ofzo?
A|||||||Haha, bijna. Ik zet hem op afstand op kanaal 11. Kijk nu eens.
K|gebruiken|kwaliteit|4|verrassing|0|-|wow wtf 10x zo snel
K|geen|geen|4|dankbaarheid|0|-|legend
#S|brn-0835|chat|telecom|
K|wijzigen|geen|3|neutraal|0|wens|Geachte heer/mevrouw, hierbij verzoek ik u de tenaamstelling te wijzigen ivm huwelijk.
A|||||||Gefeliciteerd! Wat wordt de nieuwe naam?
K|geen|geen|3|neutraal|0|-|J. Terpstra-Noordhof
A|||||||Aangepast.
K|wijzigen|wachttijd|4|blijdschap|0|-|Vlot! Dank u.
#S|brn-0836|chat|webshop|
K|ontvangen|levering|2|bezorgdheid|0|angst|Hi! mn galajurk zou gister komen en het gala is VANAVOND ik flip
A|||||||Hoi Jasmijn! Hij ligt bij het afhaalpunt Kruidhof, tot 18 uur.
K|ontvangen|informatie|2|verwarring|0|-|maar ik had thuisbezorging gekozen??
A|||||||Klopt, ze hebben je gemist. Red je het?
K|geen|geen|3|neutraal|0|-|fiets nu
K|ontvangen|levering|5|opluchting|0|-|HEB M. leef nog. net
#S|brn-0837|chat|webshop|
K|aanvragen|geen|3|neutraal|0|vraag|Kan ik bij u ook een reserveglas voor lamp Olivia bestellen?
A|||||||Helaas is die uit productie.
K|aanvragen|geen|2|teleurstelling|0|-|Och, dan blijft hij maar zo. Het was een erfstuk van tante
A|||||||Ik vond er nog één in ons archief in Tiel! Wilt u hem?
K|hulp|bejegening|5|verrassing+dankbaarheid|0|-|Dat u daarvoor bent gaan zoeken! Heel, heel graag
#S|brn-0838|chat|energie|
K|orienteren|prijs|3|neutraal|0|vraag|Ik overweeg over te stappen. Wat is jullie tarief voor 1 jaar vast?
A|||||||Stroom 0,25 en gas 1,21, inclusief belasting.
K|orienteren|geen|3|neutraal|0|vraag|en een welkomstbonus?
A|||||||125 euro, na een jaar.
K|orienteren|prijs|2|teleurstelling|0|-|mwah, elders krijg ik 250, had op wat meer gehoopt
K|geen|geen|3|neutraal|0|-|ik denk er nog even over
#S|brn-0839|chat|energie|
K|hulp|wachttijd|2|irritatie|3|-|Al 3 weken wacht ik op terugbelverzoek nr 3
A|||||||Dat is niet goed. Kan ik u nu bellen?
K|geen|geen|3|neutraal|0|-|graag 06 nummer is bekend
K|hulp|informatie|4|opluchting|0|-|dank voor het telefoontje, nu is het me eindelijk duidelijk en hoef ik niks bij te betalen
#S|brn-0840|social|reizen|
K|gebruiken|geen|2|bezorgdheid|0|-|Wilma zit in het vliegtuig naar huis en er is code oranje op Schiphol, ik zit hier flightradar te kijken met m'n nagels in de bank
#S|brn-0841|social|reizen|
K|gebruiken|levering|4|opluchting|0|-|Ze is geland.
#S|brn-0842|social|reizen|
K|betalen|beleid|2|boosheid|0|-|Vlucht door HUN schuld gemist en dan 275 euro om te boeken. Maffia
#S|brn-0843|social|telecom|
K|terugkijken|geen|2|irritatie|0|-|Al mijn vrienden afgeraden bij veznet te gaan
#S|brn-0844|social|telecom|
K|gebruiken|kwaliteit|3|verlangen|0|wens|een telefoon die een week meegaat zonder opladen, dat wil ik. mijn oude fluttel kon het ook
#S|brn-0845|social|energie|
K|gebruiken|geen|3|neutraal|0|vraag|Doet iemand z'n wasdroger 's nachts op dynamisch en is dat veilig?
#S|brn-0846|social|energie|
K|betalen|prijs|4|verrassing|0|-|Vandaag betaald gekregen om de was te doen: stroomprijs -8 cent. De wereld op z'n kop maar ik vind het best
#S|brn-0847|social|bank|
K|gebruiken|privacy|2|bezorgdheid|0|-|hackers bij een leverancier van mijn bank zegt het nieuws. 'mogelijk klantgegevens'. ik lees dat drie keer en word steeds minder gerust
#S|brn-0848|social|bank|
K|gebruiken|privacy+informatie|4|vertrouwen|0|-|Mail gehad: mijn gegevens zitten er niet bij, met uitleg en nummer om te bellen. Zo blijf je geloofwaardig
#S|brn-0849|social|bezorging|
K|ontvangen|bejegening|2|irritatie|0|-|vroeg of ie de doos even binnen kon zetten (18 kg, ik ben zwanger). 'niet mijn werk mevrouw'
#S|brn-0850|social|bezorging|
K|ontvangen|geen|3|neutraal|0|-|pakketje afhalen voor 5 december bij de sigarenzaak
#S|brn-0851|social|verzekering|
K|wijzigen|informatie|3|verwarring|0|vraag|Wie kan mij vertellen of mijn aanvullend pakket nou vervalt of overgaat? In de brief staat een zin van 71 woorden
#S|brn-0852|social|verzekering|
K|hulp|bejegening|4|opluchting|0|-|Ik dacht dat ik onderuit zou gaan in dat gesprek over mijn letselschade, maar die man was de rust zelve. Kon na afloop zelfs weer lachen
#S|brn-0853|social|overheid|
K|aanvragen|wachttijd|2|neutraal|0|-|beslistermijn met 8 weken verlengd
#S|brn-0854|social|overheid|
K|gebruiken|bejegening|4|verrassing|0|-|De boa gaf me geen boete maar een fietslampje. Wie ruilt?
#S|brn-0855|social|wonen|
K|gebruiken|geen|3|verlangen|0|wens|Lieve buren van 3 hoog, we zouden het zo waarderen als de bas na elven wat zachter kan
#S|brn-0856|social|wonen|
K|hulp|kwaliteit|2|teleurstelling|1|-|net geschilderd, nu al bladders. van een vakman verwacht je toch anders
#S|brn-0857|social|diensten|
K|gebruiken|kwaliteit|4|opluchting|0|-|De operatie aan onze Labrador is geslaagd. Hij kwispelde. Meer hoef ik niet te weten
#S|brn-0858|social|diensten|
K|betalen|prijs|4|blijdschap|0|-|studentenkorting bij de kapper, 14 euro, blij
#S|brn-0859|social|diensten|
K|gebruiken|digitaal|2|verwarring|1|-|Cijfer stond op 7,1. Nu op 5,4. Zelfde toets. Niemand weet waarom
#S|brn-0860|social|webshop|
K|hulp|bereikbaarheid|2|teleurstelling|1|-|geen telefoonnummer, geen adres, alleen een formulier dat nooit antwoordt. had beter moeten weten
#S|brn-0861|social|webshop|
K|gebruiken|kwaliteit|4|blijdschap|0|-|koffie van de branderij in Leek is NIET normaal zo lekker
#S|brn-0862|enquete|bezorging|nps=8
K|hulp|wachttijd|4|verrassing|0|-|Ik had nog geen enter gedrukt of er was al antwoord, bij wijze van spreken
#S|brn-0863|enquete|bank|nps=4
K|hulp|doorverwijzing|2|irritatie|2|-|Filiaal stuurt je naar de app en de app naar het filiaal
#S|brn-0864|enquete|reizen|nps=9
K|gebruiken|levering|4|vertrouwen|0|-|Met hen kom ik altijd op tijd, dus ik plan tegenwoordig mijn afspraken erop
#S|brn-0865|enquete|verzekering|nps=7
K|hulp|beleid|3|neutraal|0|-|vergoeding was volgens de voorwaarden
#S|brn-0866|enquete|diensten|nps=3
K|gebruiken|informatie|2|bezorgdheid|0|-|Na het consult ging ik met meer vragen naar huis dan waar ik mee kwam, en met een knoop in m'n maag
#S|brn-0867|social|telecom|
K|hulp|belofte|4|vertrouwen|0|-|Twee keer zeiden ze dat ze het zouden nakijken en twee keer kwam er keurig bericht. Dan weet je dat je zaak in goede handen is
#S|brn-0868|social|telecom|
K|aanleiding|storing|2|neutraal|0|-|Telefoon in de gracht gevallen.
K|orienteren|geen|3|neutraal|0|vraag|wie weet een goed maar niet te duur toestel?
#S|brn-0869|social|energie|
K|aanvragen|geen|3|verlangen|0|wens|Offerte voor de panelen is binnen, nu manlief nog overhalen. Ik zie mezelf al met die groene cijfertjes op de app
#S|brn-0870|social|energie|
K|terugkijken|geen|4|vertrouwen|0|-|al sinds mensenheugenis bij groenkracht, stapt u maar over hoor, ik blijf zitten waar ik zit
#S|brn-0871|social|bank|
K|orienteren|geen|3|neutraal|0|vraag|Heeft iemand ervaring met een groene hypotheek bij zilverbank?
#S|brn-0872|social|bank|
K|aanvragen|geen|3|vertrouwen|0|-|Vrijdag horen we of de lening rond is. Onze adviseur zei: ga alvast maar behang uitzoeken. Die man zegt zoiets niet zomaar
#S|brn-0873|social|reizen|
K|aanleiding|geen|3|verlangen|0|wens|25 jaar getrouwd in juni. Ik wil met haar terug naar dat ene pensionnetje in de Dolomieten, als het nog bestaat
#S|brn-0874|social|reizen|
K|vertrekken|kwaliteit|2|teleurstelling|0|-|OV-jaarabonnement opgezegd. Ik was er een overtuigd gebruiker van maar de liefde is op
#S|brn-0875|social|bezorging|
K|ontvangen|levering|3|vertrouwen|0|-|Staat dat het morgen komt en bij deze jongens is morgen ook echt morgen
#S|brn-0876|social|bezorging|
K|terugkijken|geen|2|irritatie|0|-|Nog één tip voor wie een bank laat bezorgen: laat ze éérst je trap opmeten. Met de groeten van een balkon met een bank
#S|brn-0877|social|verzekering|
K|terugkijken|geen|4|dankbaarheid|0|-|een jaar na het ongeluk. Terugkijkend ben ik vooral blij met de mensen die achter dat loket zaten en me er elke keer weer doorheen trokken
#S|brn-0878|social|verzekering|
K|aanleiding|geen|3|neutraal|0|-|baby op komst, uitgerekend 4 april
K|orienteren|beleid|3|neutraal|0|vraag|wie vergoedt kraamzorg volledig?
#S|brn-0879|social|overheid|
K|aanleiding|geen|2|bezorgdheid|0|-|Vader vergeet steeds meer. Gisteren stond hij om drie uur 's nachts in de tuin te schoffelen
K|orienteren|informatie|3|bezorgdheid|0|vraag|waar begin je in vredesnaam met hulp regelen?
#S|brn-0880|social|overheid|
K|gebruiken|geen|4|vertrouwen|0|-|Dijk is verhoogd, pompen getest, wachtrooster rond. Ik woon eronder en ga vannacht gewoon naar bed
#S|brn-0881|social|wonen|
K|aanleiding|geen|3|verlangen|0|wens|Tweede kindje onderweg en we wonen op 48 vierkante meter... wat zou een extra kamertje een zegen zijn
#S|brn-0882|social|wonen|
K|terugkijken|geen|4|dankbaarheid|0|-|Vandaag de sleutels van onze eerste huurwoning ingeleverd. Dank aan woonstek, negen jaar lang een fijn dak
#S|brn-0883|social|webshop|
K|terugkijken|geen|4|vertrouwen|0|-|Sokken, truien, pyjama's, ik haal alles bij die ene winkel in Joure en ik hoef nooit te passen
#S|brn-0884|social|webshop|
K|vertrekken|geen|3|neutraal|0|-|account verwijderd
#S|brn-0885|social|diensten|
K|vertrekken|geen|3|neutraal|0|vraag|Moet je bij de sportschool een maand van te voren opzeggen?
#S|brn-0886|social|diensten|
K|terugkijken|geen|5|dankbaarheid|0|-|Vandaag gaat meester Ton met pensioen. Hij leerde eerst mij lezen, toen mijn zoon. Wij staan in uw schuld, meester
#S|brn-0887|chat|bank|
K|orienteren|geen|3|neutraal|0|wens|Hallo, ik wil beginnen met beleggen maar ik heb er geen kaas van gegeten.
A|||||||Hallo Rosa, leuk! Hoeveel wil je per maand inleggen?
K|geen|geen|3|neutraal|0|-|iets van 50 euro
K|orienteren|geen|2|bezorgdheid|0|angst|ik wil niet het spaargeld van mijn kinderen kwijtraken, daar ben ik wel bang voor
A|||||||Begrijpelijk. Met een gespreid fonds en een lange looptijd beperk je dat, maar zonder risico is het nooit.
K|orienteren|informatie|4|vertrouwen|0|-|Dat je dat zo eerlijk zegt schept vertrouwen
K|aanvragen|geen|3|verlangen|0|wens|Ik wil graag een keer praten met iemand die het rustig uitlegt
A|||||||Maandag om 16 uur met Chantal?
K|geen|geen|3|neutraal|0|-|ja, top
#S|brn-0888|chat|verzekering|
K|vertrekken|geen|3|neutraal|0|wens|Wij hebben ons jacht verkocht, polis kan stop per vandaag
A|||||||Duidelijk. U krijgt 212 euro premie retour.
K|betalen|prijs|4|blijdschap|0|-|dat is een leuke bijkomstigheid
K|terugkijken|geen|4|dankbaarheid|0|-|bedankt voor de 15 jaar zorgeloos varen
#S|brn-0889|chat|wonen|
K|vertrekken|geen|3|neutraal|0|-|Mijn moeder gaat naar een verpleeghuis, dus we moeten haar flat opzeggen.
A|||||||Wat een stap. Per wanneer zou u willen opzeggen?
K|vertrekken|beleid|3|neutraal|0|vraag|Hoe lang is de opzegtermijn?
A|||||||Een maand, maar bij verpleeghuisopname mag u ook sneller.
K|vertrekken|beleid|4|opluchting|0|-|Dat is een hele zorg minder, dubbele lasten hadden we niet kunnen dragen
K|vertrekken|geen|2|teleurstelling|0|-|Ze heeft er 51 jaar gewoond, het valt me zwaar
#S|brn-0890|chat|reizen|
K|orienteren|geen|3|neutraal|0|vraag|Welke van jullie busreizen is geschikt voor iemand met een scootmobiel?
A|||||||De Moezelreis en de Elzas. Beide bussen hebben een lift.
K|orienteren|geen|4|verlangen|0|wens|Moezel! daar wil mijn vrouw al jaren heen
A|||||||Vertrek op 12 mei, nog 4 plaatsen.
K|orienteren|geen|3|bezorgdheid|0|vraag|En als ze onderweg niet goed wordt, wat dan?
A|||||||Er gaat altijd een verpleegkundige mee.
K|aanvragen|privacy|4|vertrouwen|0|-|Dan durven we het wel aan. Zet ons er maar op
#S|brn-0891|chat|telecom|
K|terugkijken|geen|3|neutraal|0|-|Ik kreeg een mail of ik terug wilde komen als klant
A|||||||Dat klopt! We hebben een mooi aanbod voor je.
K|terugkijken|geen|2|irritatie|0|-|lief aangeboden maar na die toestand met de monteurs begin ik er niet meer aan
A|||||||Jammer, begrijpelijk. Kunnen we iets goedmaken?
K|terugkijken|geen|3|neutraal|0|-|nee hoor laat maar, alle goeds
#S|brn-0892|chat|overheid|
K|orienteren|geen|3|neutraal|0|vraag|ik wil een eigen kapsalon starten aan huis, wat heb ik allemaal nodig?
A|||||||Inschrijving KvK en een check op het omgevingsplan. Wat is de postcode?
K|geen|geen|3|neutraal|0|-|7731 ZR
A|||||||Daar mag een beroep aan huis tot 30% van het oppervlak.
K|orienteren|beleid|4|blijdschap|0|-|yes! dat is mn garage precies
K|aanvragen|geen|3|verlangen|0|wens|dan hoop ik in het voorjaar open te kunnen
#S|brn-0893|enquete|bank|nps=6
K|orienteren|informatie|3|verlangen|0|wens|Ik had graag een rekenvoorbeeld gezien voordat ik koos
#S|brn-0894|enquete|verzekering|nps=8
K|orienteren|informatie|4|vertrouwen|0|-|De adviseur raadde me een duurdere polis áf. Sindsdien geloof ik hem op z'n woord
#S|brn-0895|enquete|webshop|nps=7
K|orienteren|informatie|2|verwarring|1|-|Maattabel in inches, waarom
K|gebruiken|kwaliteit|4|blijdschap|0|-|maar de jas zit perfect
#S|brn-0896|enquete|telecom|nps=1
K|vertrekken|beleid|1|boosheid|3|-|Opzeggen kan alleen telefonisch, telefonisch is er nooit iemand. Schaamteloos.
#S|brn-0897|enquete|diensten|nps=9
K|terugkijken|geen|4|blijdschap|0|-|Ik stuur al mijn vriendinnen erheen
#S|brn-0898|enquete|reizen|nps=3
K|terugkijken|kwaliteit|2|teleurstelling|0|-|We gingen voor de vierde keer en het was helaas niet meer wat het geweest is
#S|brn-0899|enquete|energie|nps=6
K|vertrekken|prijs|3|neutraal|0|-|Ik stap over omdat het elders 200 euro scheelt, over de service niets dan goeds
#S|brn-0900|chat|bezorging|
K|ontvangen|geen|3|neutraal|0|-|Goedenavond, pakket voor Van Beek, Torenlaan 4 te Borne.
K|wijzigen|geen|3|neutraal|0|vraag|Is het mogelijk de bezorging een week uit te stellen? Wij zijn met vakantie.
A|||||||Goedenavond, dat kan tot 14 dagen. Welke datum?
K|geen|geen|3|neutraal|0|-|Maandag 14 december.
A|||||||Ingepland.
K|wijzigen|beleid|4|opluchting|0|-|Heel prettig, dan gaan wij met een gerust hart weg
#S|brn-0901|chat|bezorging|
K|ontvangen|levering|2|irritatie|0|-|ja hallo waar is mn pizza al 1,5 uur!!
A|||||||Hoi Remco, de bezorger had een lekke band. Hij is er over 5 minuten.
K|ontvangen|levering|3|neutraal|0|-|ok lekke band kan gebeuren
A|||||||Je krijgt een tiramisu cadeau.
K|hulp|fout|4|blijdschap|0|-|nou dan ben ik alweer om haha
#S|brn-0902|chat|overheid|
K|betalen|informatie|2|verwarring|0|-|ik krijg een brief over kwijtschelding 'deels toegekend', en een aanslag met het hele bedrag
A|||||||De aanslag was al gedrukt. U hoeft nog maar 81 euro te betalen.
K|betalen|informatie|3|neutraal|0|vraag|en krijg ik daar een nieuw papier van? anders geloven ze me straks niet
A|||||||Ja, binnen twee weken.
K|betalen|beleid|4|opluchting|0|-|81 kan ik betalen. 300 niet. mijn week is goed
#S|brn-0903|chat|verzekering|
K|hulp|geen|3|neutraal|0|vraag|Hoi, wat moet ik doen bij een lekkage van de bovenburen?
A|||||||Maak foto's, en meld het bij uw inboedelverzekeraar. Dat zijn wij. Ik open een dossier.
K|hulp|geen|3|neutraal|0|-|foto's volgen zo
K|gebruiken|privacy|2|bezorgdheid|0|angst|het stucwerk hangt bol, ik ben bang dat het vannacht naar beneden komt
A|||||||Slaap in een andere kamer. Morgen om 8 uur komt een hersteller.
K|hulp|bejegening|4|dankbaarheid|0|-|Ik vind het zo fijn dat er 's avonds iemand meekijkt, dank
#S|brn-0904|chat|telecom|
K|aanvragen|beleid|2|teleurstelling|0|-|afgewezen voor een telefoon op afbetaling... ik had het al tegen mijn dochter gezegd
A|||||||Vervelend. Sim only met een refurbished toestel kan wel, 129 euro ineens.
K|orienteren|prijs|3|verlangen|0|vraag|129 zou ik misschien net kunnen, zitten daar krassen op?
A|||||||Lichte gebruikssporen, nieuwe accu, 2 jaar garantie.
K|aanvragen|geen|4|blijdschap|0|-|dan doen we dat, ze zal het niet eens zien
#S|brn-0905|social|telecom|
K|gebruiken|storing|2|bezorgdheid|0|-|Al de hele ochtend kan ik mijn moeder in Delfzijl niet bellen, ze neemt altijd op. Ik stap straks maar in de auto
#S|brn-0906|social|telecom|
K|gebruiken|storing|4|opluchting|0|-|stekker lag eruit, ze zat rustig een kruiswoordpuzzel te maken
#S|brn-0907|social|energie|
K|gebruiken|fout|2|verwarring|0|-|Volgens mijn leverancier ben ik een bakkerij. Ik ben een tussenwoning
#S|brn-0908|social|energie|
K|hulp|bejegening|4|dankbaarheid|0|-|Chapeau voor de mannen die vannacht om 4 uur in de hagel een kabel stonden te lassen bij ons op de hoek. Wij lagen warm dankzij jullie
#S|brn-0909|social|bank|
K|betalen|geen|3|neutraal|0|-|vanaf 1-1: betaalrekening 3,95 pm
#S|brn-0910|social|bank|
K|aanvragen|wachttijd|2|teleurstelling|0|-|offerte verlopen omdat de acceptant met vakantie was, en nu is de rente 0,3 hoger. daar kun je wel om huilen
#S|brn-0911|social|reizen|
K|gebruiken|informatie|4|opluchting|0|-|o wacht, wintertijd! Ik ben helemaal niet te laat voor mijn trein, ik ben een uur te vroeg haha
#S|brn-0912|social|reizen|
K|hulp|wachttijd|2|irritatie|3|-|dag 74 van het wachten op antwoord van de reisorganisatie. Ik begin een dagboek
#S|brn-0913|social|bezorging|
K|ontvangen|kwaliteit|4|verrassing|0|-|onderin mijn pakket lag een zakje pepernoten en een briefje 'van de inpakkers'. wat onverwacht leuk
#S|brn-0914|social|bezorging|
K|hulp|bereikbaarheid|2|irritatie|1|-|'bel ons gerust'. nummer buiten gebruik
#S|brn-0915|social|verzekering|
K|hulp|beleid|2|teleurstelling|0|-|Vijftien jaar reisverzekering en die ene keer... 'telefoon in het zwembad is onachtzaamheid'. tsja. dat was even slikken
#S|brn-0916|social|verzekering|
K|gebruiken|geen|3|verlangen|0|wens|Morgen second opinion. Laat het alsjeblieft meevallen
#S|brn-0917|social|overheid|
K|aanvragen|geen|3|neutraal|0|vraag|@gemeenteOosterwiel kan ik met een verlopen id nog stemmen?
A|||||||Ja, tot vijf jaar na de verloopdatum. ^Team
K|aanvragen|beleid|4|verrassing|0|-|oh 5 jaar zelfs, goed om te weten
#S|brn-0918|social|overheid|
K|gebruiken|privacy|2|bezorgdheid|0|-|Voor de derde keer deze maand een ambulance bij die kruising. Ik laat mijn dochter er niet meer fietsen
K|hulp|geen|3|verlangen|0|wens|@provincieMidden leg daar alstublieft eindelijk die rotonde aan
#S|brn-0919|social|wonen|
K|gebruiken|privacy|4|vertrouwen|0|-|in ons portiek letten we op elkaar, ik laat m'n deur rustig op de klink als ik de was ga halen
#S|brn-0920|social|wonen|
K|hulp|fout|2|verwarring|1|-|Nieuwe wc-pot. Die stond niet op de lijst. Mijn lekkende kraan wel. Die lekt nog.
#S|brn-0921|social|webshop|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|het ruikt niet zoals vroeger, dat parfum. formule veranderd vermoed ik. een stukje van mama weg
#S|brn-0922|social|webshop|
K|aanvragen|geen|3|verlangen|0|wens|Black Friday en ik zit al uren te loeren op die ene keukenmachine... zakken, ZAKKEN
#S|brn-0923|social|webshop|
K|aanvragen|prijs|5|blijdschap|0|-|HIJ IS GEZAKT. -45%. HEBBEN
#S|brn-0924|social|diensten|
K|gebruiken|kwaliteit|4|opluchting|0|-|Zwemdiploma A binnen! Na 2,5 jaar blauwe lippen langs de kant mag ik eindelijk weer op zaterdag uitslapen
#S|brn-0925|social|diensten|
K|gebruiken|informatie|2|verwarring|1|-|Drie artsen, drie meningen over die knie. De een zegt opereren, de ander zegt fietsen, de derde zegt 'wat u wilt'
#S|brn-0926|social|diensten|
K|ontvangen|geen|3|neutraal|0|-|nieuwe bril opgehaald bij de opticien
#S|brn-0927|enquete|overheid|nps=6
K|gebruiken|kwaliteit|3|neutraal|0|-|Voor een gemiddelde gemeente gemiddeld.
#S|brn-0928|enquete|overheid|nps=2
K|aanvragen|beleid|2|boosheid|3|-|Een jaar heen en weer gestuurd voor een gehandicaptenparkeerkaart en dan afgewezen omdat ik 'te goed praat'
#S|brn-0929|enquete|wonen|nps=8
K|hulp|informatie|4|opluchting|0|-|Bij elke stap kreeg ik een appje, dus ik hoefde niet de hele dag op hete kolen te zitten
#S|brn-0930|enquete|bank|nps=6
K|wijzigen|digitaal|3|neutraal|0|-|Adres wijzigen lukte, al stond het wat verstopt.
#S|brn-0931|enquete|bezorging|nps=9
K|ontvangen|levering|4|vertrouwen|0|-|als zij zeggen dinsdag dan zet ik dinsdag de koffie klaar
#S|brn-0932|enquete|webshop|nps=2
K|hulp|belofte|2|teleurstelling|2|-|Mij is een vervanging toegezegd. Het bleef bij zeggen.
#S|brn-0933|enquete|energie|nps=8
K|hulp|wachttijd|4|blijdschap|0|-|vlug geholpen, aardige jongen
#S|brn-0934|enquete|telecom|nps=9
K|hulp|kwaliteit|4|dankbaarheid|0|-|Met eindeloos geduld heeft hij alles opnieuw ingesteld, ik ben hem daar erg erkentelijk voor
#S|brn-0935|enquete|reizen|nps=5
K|aanvragen|prijs|2|verrassing|0|-|Bij het afrekenen kwam er ineens 120 euro bij, dat was wel even schrikken
K|gebruiken|kwaliteit|4|blijdschap|0|-|de reis zelf was mooi
#S|brn-0936|enquete|verzekering|nps=9
K|hulp|bereikbaarheid|4|verrassing|0|-|Op zondag een echt mens aan de telefoon, daar schrok ik bijna van
#S|brn-0937|chat|diensten|
K|gebruiken|geen|3|neutraal|0|-|Goedemorgen, met Herman. Ik heb gisteren bloed laten prikken bij jullie in Vroomshoop.
K|hulp|geen|3|bezorgdheid|0|vraag|Weet u of de uitslag al binnen is? Ik zit er een beetje op te wachten
A|||||||Goedemorgen Herman, de uitslag gaat naar uw huisarts, meestal na 2 dagen.
K|hulp|wachttijd|2|teleurstelling|0|-|Hè, ik had gehoopt het voor het weekend te weten
A|||||||Ik zie dat het met spoed is aangevraagd. Uw huisarts heeft hem vanmiddag.
K|hulp|informatie|4|opluchting|0|-|Dan hoef ik tenminste niet het hele weekend te tobben
#S|brn-0938|chat|diensten|
K|gebruiken|geen|3|neutraal|0|vraag|is de training vanavond op veld 2 of 3?
A|||||||Veld 3, veld 2 wordt ingezaaid.
K|geen|geen|3|neutraal|0|-|tnx
#S|brn-0939|chat|telecom|
K|gebruiken|privacy|2|bezorgdheid|0|-|Ik zie in mijn account een ingelogd apparaat uit Vilnius. Ik ben daar nog nooit geweest
A|||||||Goed dat je het meldt. Ik log nu alle apparaten uit. Kies een nieuw wachtwoord.
K|geen|geen|3|neutraal|0|-|gedaan
K|gebruiken|privacy|3|bezorgdheid|0|vraag|kunnen ze nu ook in mijn mail?
A|||||||Alleen als je daar hetzelfde wachtwoord hebt.
K|gebruiken|privacy|2|bezorgdheid|0|-|...oeps. ja. overal hetzelfde
A|||||||Dan nu meteen wijzigen, te beginnen met je mail.
K|geen|geen|3|neutraal|0|-|ben bezig
#S|brn-0940|chat|wonen|
K|orienteren|geen|3|neutraal|0|vraag|Mag ik als huurder zelf zonnepanelen leggen?
A|||||||Dat doen wij liever zelf. Uw complex staat voor 2027 op de lijst.
K|orienteren|wachttijd|3|verlangen|0|wens|o dat zou wat zijn! kan het niet een jaartje eerder
A|||||||Helaas niet.
K|orienteren|geen|2|teleurstelling|0|-|jammer maar ja, geduld is een schone zaak
#S|brn-0941|chat|reizen|
K|ontvangen|levering|2|neutraal|1|-|Wij staan voor het huisje maar de sleutel zit niet in het kastje
A|||||||Welk huisje?
K|geen|geen|3|neutraal|0|-|Zwaluw 3
A|||||||Ai, de schoonmaak heeft hem nog. Ze is er binnen een kwartier.
K|ontvangen|wachttijd|2|irritatie|1|-|het regent pijpenstelen en we hebben drie kinderen bij ons
A|||||||Loop naar de receptie, daar staat warme chocomel klaar.
K|hulp|bejegening|4|verrassing|0|-|kijk dat maakt een hoop goed, de kids vinden het nu al de beste vakantie ooit
#S|brn-0942|social|telecom|
K|gebruiken|digitaal|4|blijdschap|0|-|nieuwe tv-app is top, doorspoelen werkt eindelijk normaal
#S|brn-0943|social|telecom|
K|hulp|bejegening|2|boosheid|0|-|hing gewoon op die vent. midden in mijn zin. ONBESCHOFT
#S|brn-0944|social|telecom|
K|wijzigen|geen|3|neutraal|0|-|Overgezet naar eSIM vandaag
#S|brn-0945|social|energie|
K|hulp|kwaliteit|2|irritatie|1|-|Monteur 3 uur bezig geweest, wie zit er weer met een deken op de bank? juist
#S|brn-0946|social|energie|
K|betalen|prijs|3|neutraal|0|-|Gemiddeld 198 p/m, hoekwoning, 4 personen
#S|brn-0947|social|energie|
K|orienteren|beleid|3|verlangen|0|vraag|Weet iemand of er volgend jaar weer ISDE komt? We willen zo graag van dat gas af
#S|brn-0948|social|bank|
K|gebruiken|digitaal|2|irritatie|0|-|waarom moet ik elke 5 minuten opnieuw inloggen ik ben geen spion
#S|brn-0949|social|bank|
K|gebruiken|privacy|4|dankbaarheid|0|-|Complimenten voor de oplettende baliemedewerkster die mijn tante tegenhield toen ze 9000 euro wilde opnemen voor 'een agent'. Je hebt haar oude dag gered
#S|brn-0950|social|reizen|
K|gebruiken|storing|2|neutraal|0|-|Seinstoring Lage Zwaluwe
#S|brn-0951|social|reizen|
K|gebruiken|storing|3|neutraal|0|vraag|hoe lang gaat dat duren denken jullie
A|||||||Verwachting is 11.30 uur. ^Kim
K|gebruiken|levering|2|bezorgdheid|0|-|Ai, ik heb om 12 uur mijn scriptieverdediging, nu wordt het wel heel krap
A|||||||Er rijdt om 10.52 uur een bus vanaf halte D, dan ben je 11.40 uur in Breda.
K|gebruiken|informatie|4|opluchting+dankbaarheid|0|-|Zit in de bus. Jullie redden mijn bachelor
#S|brn-0952|social|bezorging|
K|ontvangen|levering|2|irritatie|0|-|Bezorgmoment: 'Vandaag'. Gisteren stond er ook 'Vandaag'.
#S|brn-0953|social|bezorging|
K|ontvangen|bejegening|4|blijdschap|0|-|bezorger van de markthal maakt altijd een grapje met m'n hond, die twee zijn vrienden voor het leven
#S|brn-0954|social|verzekering|
K|betalen|geen|3|neutraal|0|vraag|@zorgnu jaarpremie ineens betalen, is dat goedkoper?
A|||||||Ja, 2% korting. ^Zorgteam
K|betalen|prijs|3|neutraal|0|-|Mja scheelt 38 euro, doe ik
#S|brn-0955|social|verzekering|
K|hulp|informatie|2|verwarring|1|-|afgewezen, staat er. reden: zie bijlage. bijlage: zie brief. ???
#S|brn-0956|social|overheid|
K|hulp|wachttijd|4|blijdschap|0|-|Stoeptegel gemeld om 9, recht om 14. Daar kan menig gemeente een punt aan zuigen
#S|brn-0957|social|overheid|
K|aanvragen|beleid|2|teleurstelling|0|-|Na 11 jaar mantelzorg krijgt mijn zus geen urgentie. Ze zei niets, ze vouwde de brief op en ging de was doen
#S|brn-0958|social|wonen|
K|gebruiken|geen|3|neutraal|0|-|Warm water terug in blok C
#S|brn-0959|social|wonen|
K|ontvangen|kwaliteit|2|teleurstelling|0|-|vloer ligt erin. verkeerde kant op. iedereen zegt dat je het niet ziet. ik zie het
#S|brn-0960|social|webshop|
K|ontvangen|levering|4|verrassing|0|-|pre-order zou maart worden en ligt nu al op de mat? heb ik een tijdmachine besteld
#S|brn-0961|social|webshop|
K|gebruiken|privacy|2|bezorgdheid|0|angst|gezien dat die babymatrasjes teruggeroepen worden. onze dochter ligt er al 4 maanden op. ik word er niet goed van
A|||||||Hoi Nikki, welk artikelnummer staat er op het label? ^Team Kind
K|geen|geen|3|neutraal|0|-|BM-60-04
A|||||||Die valt er niet onder, alleen BM-60-02.
K|gebruiken|privacy|4|opluchting|0|-|ok. ok. dank je. ik ga even zitten
#S|brn-0962|social|diensten|
K|gebruiken|kwaliteit|3|neutraal|0|-|Filmpje gepakt, was aardig
#S|brn-0963|social|diensten|
K|gebruiken|bejegening|4|dankbaarheid|0|-|Lieve begeleiders van dagbesteding De Zonnehof, jullie zien mijn broer zoals hij is. Dat is zeldzaam
#S|brn-0964|social|diensten|
K|betalen|prijs|2|irritatie|0|-|cappuccino 5,20 in een kartonnen bekertje. ik dacht dat ik een aandeel kocht
#S|brn-0965|enquete|diensten|nps=5
K|aanvragen|digitaal|2|irritatie|1|-|Afspraak maken kan alleen via de app en die loopt vast
K|gebruiken|bejegening|4|blijdschap|0|-|de kapster zelf is een schat
#S|brn-0966|enquete|bezorging|nps=7
K|ontvangen|levering|3|neutraal|0|-|Alles zoals afgesproken
K|ontvangen|geen|3|verlangen|0|wens|Minder plastic zou mooi zijn
#S|brn-0967|enquete|telecom|nps=3
K|hulp|herhaling|2|irritatie|2|-|Steeds iemand anders aan de lijn, steeds opnieuw beginnen
#S|brn-0968|enquete|wonen|nps=6
K|betalen|prijs|2|bezorgdheid|0|-|Ik woon hier met plezier maar de huur begint te knellen en ik weet niet hoe lang dat nog goed gaat
#S|brn-0969|enquete|overheid|nps=9
K|hulp|bejegening|4|vertrouwen|0|-|Bij de wijkcoach durf ik open te zijn, zij veroordeelt niet
#S|brn-0970|enquete|webshop|nps=10
K|gebruiken|kwaliteit|5|blijdschap|0|-|Wat een geweldig product!!
#S|brn-0971|enquete|energie|nps=5
K|betalen|informatie|3|neutraal|0|-|De nota was te begrijpen.
#S|brn-0972|chat|webshop|
K|betalen|digitaal|2|verwarring|1|-|betaling mislukt staat er, maar het is wel van m'n rekening af
A|||||||Hoi Stefan, ik zie hem binnenkomen. Soms duurt dat een paar minuten.
K|betalen|geen|3|bezorgdheid|0|vraag|dus ik hoef niet nog een keer te betalen? het is wel 780 euro
A|||||||Nee, zeker niet. De bevestiging komt eraan.
K|aanvragen|digitaal|4|opluchting|0|-|net binnen, mooi, kon ik weer ademen
#S|brn-0973|chat|webshop|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Hoi, ik ben een beetje verdrietig over mijn servies, het goud gaat eraf in de vaatwasser
A|||||||Wat jammer! Goudrand mag helaas niet in de vaatwasser, dat staat op het kaartje.
K|gebruiken|informatie|3|verrassing|0|-|welk kaartje? oh. dat zat nog in de doos
A|||||||Kan gebeuren. Ik geef je 30% op nieuwe borden.
K|hulp|beleid|4|dankbaarheid|0|-|dat is heel coulant, dankjewel terwijl het mijn eigen stommiteit was
#S|brn-0974|chat|overheid|
K|hulp|informatie|2|verwarring|0|-|Salaam, ik heb een brief van inburgering en ik begrijp de brief niet goed
A|||||||Hallo meneer Haidari. Kunt u een foto sturen?
K|geen|geen|3|neutraal|0|-|Ja foto gestuurd
A|||||||Er staat dat u drie jaar de tijd heeft, tot november 2029.
K|hulp|informatie|4|opluchting|0|-|Ah drie jaar! Ik dacht drie maanden, ik heb niet geslapen
K|aanvragen|geen|3|verlangen|0|wens|Ik wil graag snel beginnen met school
A|||||||Mooi! Op 8 december is de intake in Zwolle.
K|hulp|bejegening|4|dankbaarheid|0|-|Dank u voor uw vriendelijk hart
#S|brn-0975|chat|overheid|
K|gebruiken|storing|2|neutraal|0|-|Verkeerslicht Rondweg/Parklaan staat continu op rood.
A|||||||Dank u wel, doorgegeven aan de storingsdienst.
K|geen|geen|3|neutraal|0|-|Ok
#S|brn-0976|chat|energie|
K|aanvragen|fout|2|neutraal|2|-|Jullie hebben mij aangemeld op het adres van mijn ex.
A|||||||Oei. Dat zetten we recht. Wat is uw huidige adres?
K|geen|geen|3|neutraal|0|-|Fazantlaan 8, Nunspeet
A|||||||Aangepast. Zijn gegevens zijn uit uw account.
K|gebruiken|privacy|3|bezorgdheid|0|vraag|en kan hij mijn nieuwe adres nu zien? dat mag absoluut niet
A|||||||Nee, gegarandeerd niet. Ik heb er een extra slot op gezet.
K|gebruiken|privacy|4|dankbaarheid|0|-|dank u, u weet niet half hoe belangrijk dat voor mij is
#S|brn-0977|chat|bank|
K|hulp|geen|3|neutraal|0|vraag|Mijn zoon zit in Peru en zijn pas is ingeslikt, wat kan hij doen?
A|||||||Kan hij in de app? Daar staat een noodpas op zijn telefoon.
K|geen|geen|3|neutraal|0|-|ik vraag het hem, even geduld
K|gebruiken|digitaal|4|verrassing|0|-|Het werkt, hij staat al te betalen in een supermarkt! Ongelooflijk wat tegenwoordig kan
K|geen|geen|4|opluchting|0|-|mama kan weer slapen
#S|brn-0978|social|telecom|
K|gebruiken|geen|3|neutraal|0|vraag|wat is het nr van jullie storingsdienst
A|||||||0800 00 00, gratis. ^Lot
K|geen|geen|3|neutraal|0|-|dankuwel
#S|brn-0979|social|telecom|
K|ontvangen|levering|3|vertrouwen|0|-|Glasvezel komt dinsdag zegt de opzichter. Hij heeft z'n woord gegeven en een bitterkoekje geaccepteerd, dus dat is bindend
#S|brn-0980|social|energie|
K|aanvragen|digitaal|3|verwarring|0|vraag|'Vul uw aansluitcategorie in (1A, 1B, 2x)'. Ik heb een stoppenkast. Is dat 1A?
#S|brn-0981|social|energie|
K|gebruiken|kwaliteit|4|blijdschap|0|-|vloerverwarming aan, sokken uit, leven is goed
#S|brn-0982|social|bank|
K|hulp|bereikbaarheid+wachttijd|4|verrassing|0|-|Dacht ik bel even tussen de middag, zal wel een eeuwigheid duren. Binnen twintig tellen iemand aan de lijn en opgelost ook
#S|brn-0983|social|bank|
K|betalen|prijs|2|bezorgdheid|0|angst|Rentevaste periode loopt in maart af. Van 1,1 naar bijna 4 procent. Ik probeer er niet aan te denken maar om vier uur 's nachts doe ik niks anders
#S|brn-0984|social|reizen|
K|orienteren|geen|3|neutraal|0|-|Vlucht Eindhoven-Porto in mei vanaf 58
#S|brn-0985|social|reizen|
K|gebruiken|bejegening|2|boosheid|0|-|Taxichauffeur weigert mijn hulphond. MIJN HULPHOND. Sta hier te trillen van woede op Hollands Spoor
#S|brn-0986|social|bezorging|
K|ontvangen|geen|3|neutraal|0|vraag|hoe lang blijft een pakje liggen bij het afhaalpunt?
#S|brn-0987|social|bezorging|
K|ontvangen|levering|2|teleurstelling|0|-|De adventskalender kwam vandaag. Het is 19 december. Kind wijst naar alle 18 deurtjes en vraagt of ze die nu allemaal mag. Nou ja, dat dan wel
#S|brn-0988|social|verzekering|
K|gebruiken|geen|4|opluchting|0|-|Goed nieuws na de controle, ik sta weer op een halfjaarlijkse. Iedereen die gebeld, gekaart of geduimd heeft: jullie waren mijn pleister
#S|brn-0989|social|verzekering|
K|hulp|digitaal|2|irritatie|1|-|upload max 2 MB. mijn telefoon maakt foto's van 6. hoe moet ik dat doen, natekenen?
#S|brn-0990|social|overheid|
K|aanvragen|informatie|4|dankbaarheid|0|-|mevrouw van het gemeenteloket in Hardenberg heeft mij van a tot z door die aanvraag geloodst, wat een engel
#S|brn-0991|social|overheid|
K|betalen|beleid|2|boosheid|0|-|boete omdat ik mijn dode vrouw haar aangifte een week te laat instuurde. Jullie zijn geen mensen
#S|brn-0992|social|wonen|
K|hulp|wachttijd|3|vertrouwen|0|-|Ze zijn er mee bezig en ik word netjes op de hoogte gehouden, dus ik maak me niet dik
#S|brn-0993|social|wonen|
K|gebruiken|privacy|2|bezorgdheid|0|vraag|Er hangt al weken een gaslucht bij de kelderboxen en niemand doet wat, is dit niet gevaarlijk?
#S|brn-0994|social|webshop|
K|ontvangen|fout|2|verwarring|0|-|Twee linkerschoenen. TWEE. Ergens in Nederland loopt iemand met twee rechter
#S|brn-0995|social|webshop|
K|hulp|fout|4|blijdschap|0|-|de mevrouw met twee rechter heeft gereageerd, we gaan ruilen bij de snackbar in Apeldoorn 😂
#S|brn-0996|social|diensten|
K|orienteren|geen|3|verlangen|0|wens|ik zou dolgraag weer bij een koor, gewoon lekker zingen zonder auditie. iemand in Sneek?
#S|brn-0997|social|diensten|
K|gebruiken|storing|2|neutraal|0|-|Buitenbad vandaag dicht wegens technische problemen
#S|brn-0998|enquete|reizen|nps=7
K|gebruiken|levering|4|verrassing|0|-|Op tijd, dat ben ik niet gewend
#S|brn-0999|enquete|verzekering|nps=5
K|hulp|bereikbaarheid|3|verlangen|0|wens|Liefst zou ik gewoon weer een eigen contactpersoon hebben zoals vroeger
#S|brn-1000|enquete|wonen|nps=4
K|gebruiken|kwaliteit|2|teleurstelling|0|-|mooie folder, gehorig huis
#S|brn-1001|enquete|telecom|nps=8
K|gebruiken|storing|4|opluchting|0|-|Sinds de nieuwe kabel geen uitval meer gehad, ik durf weer gewoon te vergaderen
#S|brn-1002|enquete|bank|nps=7
K|aanvragen|wachttijd|3|neutraal|0|-|Lening was binnen een week geregeld.
#S|brn-1003|enquete|webshop|nps=5
K|wijzigen|digitaal|2|verwarring|1|-|Retour aanmelden snapte ik pas na drie filmpjes
#S|brn-1004|social|telecom|
K|gebruiken|storing|2|neutraal|0|-|zelfde hier in Ede, sinds kwart voor 8 niks meer
#S|brn-1005|social|telecom|
K|gebruiken|storing|4|opluchting|0|-|Bij ons doet ie het weer sinds net 🙌 #storing #veznet
#S|brn-1006|social|telecom|
K|gebruiken|storing|3|verwarring|0|-|hier nergens last van, raar
#S|brn-1007|social|energie|
K|gebruiken|storing|3|neutraal|0|vraag|iemand anders ook ineens geen stroom omg Dedemsvaart??
#S|brn-1008|social|energie|
K|geen|geen|3|neutraal|0|-|Hier ook.
#S|brn-1009|social|energie|
K|gebruiken|storing|4|blijdschap|0|-|stroom weer terug 💡
#S|brn-1010|social|reizen|
K|gebruiken|levering|2|irritatie|0|-|#railnl bedankt weer he 👏👏👏 trein uitgevallen
#S|brn-1011|social|reizen|
K|gebruiken|levering|3|verlangen|0|wens|nog 1 overstap, als ik die haal ben ik voor de soep thuis
#S|brn-1012|social|reizen|
K|gebruiken|kwaliteit|2|irritatie|0|-|wc dicht. van Groningen tot Utrecht. wc dicht
#S|brn-1013|social|bank|
K|gebruiken|storing|2|bezorgdheid|0|-|App van de bank eruit en ik kan niet zien of mijn loon binnen is. De huur gaat vandaag af... best stressen zo
#S|brn-1014|social|bank|
K|gebruiken|geen|3|neutraal|0|-|ligt eruit idd, site werkt wel
#S|brn-1015|social|bezorging|
K|ontvangen|geen|3|verlangen|0|wens|hou de voordeur in de gaten alsof mn leven ervan afhangt #nieuweschoenen
#S|brn-1016|social|bezorging|
K|ontvangen|levering|2|teleurstelling|0|-|en weer rijdt de bus door... snik
#S|brn-1017|social|webshop|
K|gebruiken|kwaliteit|4|verrassing|0|-|ok wie had dit gedacht, die airfryer van de koopjeshal is beter dan die van 200 piek
#S|brn-1018|social|webshop|
K|aanvragen|digitaal|2|irritatie|0|-|site crasht pas als je wil betalen. Altijd
#S|brn-1019|social|overheid|
K|gebruiken|informatie|3|verwarring|0|vraag|NL-alert?? wat is er aan de hand in Rotterdam zuid, ik lees 'brand' maar waar
#S|brn-1020|social|overheid|
K|gebruiken|informatie|4|dankbaarheid|0|-|thx brandweer voor de snelle update, ramen weer open
#S|brn-1021|social|wonen|
K|hulp|geen|3|neutraal|0|-|sleutel kwijt dus slotenmaker gebeld, 45 min
#S|brn-1022|social|wonen|
K|betalen|prijs|2|verrassing+irritatie|0|-|slotenmaker: 389 euro. voor 4 minuten met een plastic kaartje. ik stond gewoon met mn mond open
#S|brn-1023|social|verzekering|
K|orienteren|prijs|2|irritatie|0|-|weer het jaarlijkse zorgpremie feestje, niemand wint #zorgverzekering
#S|brn-1024|social|verzekering|
K|wijzigen|geen|3|neutraal|0|-|Eigen risico op 885 gezet voor komend jaar.
#S|brn-1025|social|diensten|
K|gebruiken|kwaliteit|4|blijdschap|0|-|lekkerste oliebollen dit jaar: kraam bij de kerk in Wezep, zeg dat ik je gestuurd heb
#S|brn-1026|social|diensten|
K|gebruiken|bejegening|2|teleurstelling|0|-|jubileum van de zaak in het restaurant en ze waren vergeten dat we kwamen. man op de knieën, niemand gelachen. beetje triest
#S|brn-1027|chat|telecom|
K|hulp|geen|3|neutraal|0|vraag|Hallo ben ik hier goed voor vragen over de rekening?
A|||||||Ja hoor, zeg het maar!
K|betalen|geen|3|neutraal|0|-|Ik zie 2x 32,50 staan in 1 maand
A|||||||De eerste is van oktober, die was gestorneerd.
K|betalen|geen|3|verrassing|0|-|Oooh ja ik had toen te weinig saldo, helemaal niet aan gedacht
A|||||||Geen probleem, zo is alles weer bij.
K|geen|geen|4|opluchting|0|-|Oke gelukkig niks aan de hand dus
#S|brn-1028|chat|telecom|
K|ontvangen|levering|2|neutraal|1|-|Simkaart na 6 dagen nog niet binnen terwijl er 1-2 werkdagen stond
A|||||||Dat is te lang. Ik stuur er een met track & trace.
K|ontvangen|levering|2|bezorgdheid|0|angst|ja maar mijn nummer staat al over, straks ben ik helemaal onbereikbaar voor school
A|||||||Je kunt nu meteen een eSIM krijgen, heb je een recent toestel?
K|geen|geen|3|neutraal|0|-|een Sono 8
A|||||||Dan staat de QR-code in je mail.
K|ontvangen|digitaal|4|opluchting|0|-|gelukt pfff wat een uitvinding
#S|brn-1029|chat|verzekering|
K|hulp|geen|2|neutraal|0|-|hoi, tegen een paaltje gereden, bumper eraf
A|||||||Vervelend! Ben je allrisk verzekerd? Dan kun je naar een aangesloten hersteller.
K|hulp|beleid|3|verwarring|0|vraag|ik dacht allrisk maar in de app staat 'beperkt casco', wat is dat nou weer?
A|||||||Dan is schade aan je eigen auto door een botsing niet gedekt.
K|hulp|beleid|2|teleurstelling|0|-|nee hè... ik was er heilig van overtuigd
A|||||||Het spijt me. Je kunt voor de toekomst aanpassen.
K|geen|geen|3|neutraal|0|-|laat maar even
#S|brn-1030|chat|diensten|
K|aanvragen|geen|3|neutraal|0|vraag|Goedemorgen, mijn hond heeft een stuk chocola op (puur, halve reep), kan ik direct komen?
A|||||||Goedemorgen, ja! Hoe zwaar is de hond?
K|geen|geen|3|neutraal|0|-|7 kilo
K|gebruiken|privacy|2|bezorgdheid|0|-|hij beeft en ik ook
A|||||||Kom direct, we staan klaar.
K|gebruiken|kwaliteit|5|opluchting|0|-|hij slaapt nu, alles is eruit. we hebben door het oog van de naald gezeten
K|hulp|bejegening|5|dankbaarheid|0|-|dank aan het hele team, jullie stonden letterlijk met open deur te wachten
#S|brn-1031|chat|wonen|
K|gebruiken|storing|2|neutraal|0|-|Beste, bij deze meld ik dat de buitenlamp bij nr. 40 defect is.
A|||||||Dank u, gemeld onder 26-0912.
K|geen|geen|3|neutraal|0|-|Genoteerd, dank.
#S|brn-1032|chat|wonen|
K|hulp|wachttijd|2|irritatie|3|-|Al acht weken een emmer onder de leiding, weet iemand bij jullie nog van ons bestaan?
A|||||||Zeker, excuses. Het onderdeel was niet leverbaar.
K|hulp|informatie|2|verwarring|0|-|een stukje pvc van 4 cm niet leverbaar? ik zie het bij de bouwmarkt liggen
A|||||||U heeft gelijk, ik laat de monteur het daar halen.
K|hulp|bejegening|4|verrassing|0|-|echt? nou dat noem ik doortastend
#S|brn-1033|enquete|telecom|nps=7
K|hulp|bereikbaarheid|4|blijdschap|0|-|goed bereikbaar via WhatsApp
#S|brn-1034|enquete|energie|nps=9
K|hulp|beleid|5|opluchting|0|-|Door de betalingsregeling kon ik weer rechtop lopen
#S|brn-1035|enquete|reizen|nps=6
K|gebruiken|kwaliteit|3|neutraal|0|-|Treinen waren vol maar ik had een zitplaats.
#S|brn-1036|enquete|overheid|nps=1
K|hulp|bejegening|1|boosheid|3|-|Vernederd, anders kan ik het niet noemen. Drie jaar lang.
#S|brn-1037|enquete|diensten|nps=7
K|gebruiken|kwaliteit|4|blijdschap|0|-|leuke lessen
K|gebruiken|kwaliteit|2|neutraal|0|-|zaal wat koud
#S|brn-1038|enquete|bank|nps=8
K|hulp|wachttijd|4|verrassing|0|-|pasvervanging binnen één dag, daar kan de pizzabezorger wat van leren
#S|brn-1039|enquete|verzekering|nps=2
K|hulp|bejegening|2|teleurstelling|0|-|Na het overlijden van mijn man kreeg ik een formulier en geen woord van troost
#S|brn-1040|enquete|webshop|nps=8
K|aanvragen|informatie|4|vertrouwen|0|-|Eerlijke productinformatie, ook de minpunten staan erbij, daar koop ik dan graag
#S|brn-1041|chat|reizen|
K|wijzigen|geen|3|neutraal|0|wens|Hallo, ik wil mijn reis naar Tenerife een week opschuiven
A|||||||Hallo Greet, dat kan voor 60 euro per persoon.
K|wijzigen|prijs|3|neutraal|0|vraag|is dat ook als het om gezondheid gaat?
A|||||||Met een briefje van de arts vervallen de kosten.
K|wijzigen|beleid|4|opluchting|0|-|dat is dan een geluk bij een ongeluk, briefje heb ik
K|geen|geen|3|neutraal|0|-|stuur ik vanmiddag
#S|brn-1042|chat|reizen|
K|gebruiken|levering|2|neutraal|0|-|bus 21.38 is niet gekomen, halte Hoogland
A|||||||Die rit is vervallen door ziekte. De volgende is 22.38 uur.
K|gebruiken|privacy|2|bezorgdheid|0|-|ik ben 16 en het is hier pikdonker en er staat niemand
A|||||||Blijf aan de lijn. We vergoeden een taxi, die is er over 8 minuten.
K|hulp|beleid|4|opluchting|0|-|ok gelukkig ik blijf bij de snackbar staan
K|hulp|geen|4|dankbaarheid|0|-|zit in de taxi, mn moeder zegt ook bedankt
#S|brn-1043|chat|bank|
K|hulp|geen|3|neutraal|0|-|Goedemiddag. Ik kreeg een brief over onderzoek 'ongebruikelijke transacties'.
A|||||||Goedemiddag. Klopt, we hebben wat vragen over stortingen.
K|hulp|informatie|3|bezorgdheid|0|vraag|Word ik ergens van verdacht? Ik verkoop gewoon kaas op de markt
A|||||||Nee, het is een standaardcontrole bij contant geld.
K|hulp|beleid|2|irritatie|1|-|Dertig jaar kaas en nu moet ik bewijzen dat ik geen crimineel ben
A|||||||Ik snap het. Met uw kasboek is het zo klaar.
K|geen|geen|3|neutraal|0|-|Kasboek gaat per mail.
K|hulp|wachttijd|4|opluchting|0|-|Afgerond lees ik, nou dat is tenminste uit de wereld
#S|brn-1044|chat|bank|
K|orienteren|geen|3|neutraal|0|vraag|Kan ik bij jullie een spaarrekening openen voor mijn kleinkind zonder dat de ouders het weten? Verrassing voor haar 18e
A|||||||Leuk idee! U kunt het op uw eigen naam zetten met een omschrijving.
K|aanvragen|geen|4|blijdschap|0|-|Kijk daar kan ik wat mee, doen we!
#S|brn-1045|chat|energie|
K|ontvangen|levering|2|neutraal|1|-|er zou tussen 8 en 12 iemand komen voor de laadpaal. het is 12.40
A|||||||De monteur is uitgelopen, hij komt om 14 uur.
K|ontvangen|levering|2|teleurstelling|1|-|dan zit ik in een vergadering, balen, ik had de hele ochtend vrijgemaakt
A|||||||Morgenochtend als eerste, 7.30 uur?
K|geen|geen|3|neutraal|0|-|ok 7.30
A|||||||En we trekken 50 euro van de factuur af.
K|betalen|beleid|4|verrassing|0|-|kijk dat had nou niet gehoeven, maar wel sportief
#S|brn-1046|chat|energie|
K|betalen|geen|3|neutraal|0|vraag|moet ik btw over mn zonnepanelen nog terugvragen of is dat afgeschaft
A|||||||Sinds 2023 betaal je 0% btw, dus niets terugvragen.
K|betalen|informatie|4|opluchting|0|-|weer een formulier minder, heerlijk
#S|brn-1047|chat|bezorging|
K|aanvragen|geen|3|verlangen|0|wens|Hoi hoi, kan de bloemist er een kaartje bij doen met 'je bent niet alleen'? Het is voor een vriendin met kanker
A|||||||Wat mooi, natuurlijk. We maken er iets extra's van.
K|aanvragen|bejegening|5|dankbaarheid|0|-|Ach wat ontzettend lief, ik krijg er tranen van
#S|brn-1048|chat|bezorging|
K|ontvangen|levering|2|neutraal|0|-|Ik mis 1 colli van de 4, zending 60-441
A|||||||Die staat nog in Venlo, wordt morgen nageleverd.
K|geen|geen|3|neutraal|0|-|is goed
K|ontvangen|geen|3|verlangen|0|wens|graag voor 12 uur ivm montageploeg
#S|brn-1049|chat|verzekering|
K|aanvragen|digitaal|2|neutraal|1|-|ik kom niet verder dan vraag 6, het pijltje doet niks
A|||||||Vervelend, welke browser gebruikt u?
K|aanvragen|digitaal|3|verwarring|0|vraag|browser? ik zit op de tablet van mijn kleinzoon
A|||||||Dan doen we het samen hier in de chat. Wat is uw geboortedatum?
K|geen|geen|3|neutraal|0|-|14 juli 1946
K|hulp|bejegening|4|dankbaarheid|0|-|Fijn dat u de tijd neemt voor zo'n ouwe sok
#S|brn-1050|chat|overheid|
K|betalen|geen|2|neutraal|0|-|Goedemorgen, mijn moeder (82) krijgt ineens geen AOW meer
A|||||||Goedemorgen. Heeft zij onlangs iets gewijzigd, zoals een bankrekening?
K|geen|geen|3|neutraal|0|-|ja in oktober, andere bank
A|||||||Dan is de betaling teruggekomen. Ik zet het nieuwe nummer erin, morgen heeft ze het.
K|betalen|wachttijd|4|opluchting|0|-|morgen al, dan hoeven we haar niks te vertellen. ze piekert toch al zo
#S|brn-1051|social|overheid|
K|terugkijken|geen|2|teleurstelling|0|-|ik heb altijd gezegd dat je van dit land op aan kon. dat zeg ik niet meer, sinds de toeslagen
#S|brn-1052|social|overheid|
K|betalen|wachttijd|4|blijdschap|0|-|compensatie binnen, eindelijk gerechtigheid
#S|brn-1053|social|verzekering|
K|hulp|wachttijd|4|verrassing|0|-|Waterschade om 9:00 gemeld, 9:12 akkoord, 9:15 geld. Zit er een robot achter of heeft iemand gewoon een goeie dag
#S|brn-1054|social|verzekering|
K|orienteren|geen|3|neutraal|0|vraag|welke rechtsbijstand doet ook burenruzie?
#S|brn-1055|social|wonen|
K|orienteren|prijs|2|verrassing|0|-|garagebox 42.000 euro?! zonder stroom. mijn eerste auto was goedkoper dan de plank waar ie op staat
#S|brn-1056|social|wonen|
K|aanvragen|geen|2|bezorgdheid|0|angst|bod uitgebracht op het huis. kunnen nu al niet meer stilzitten, wat als we te laag zaten
#S|brn-1057|social|wonen|
K|aanvragen|geen|2|teleurstelling|0|-|3000 euro te laag. snif
#S|brn-1058|social|telecom|
K|gebruiken|kwaliteit|4|dankbaarheid|0|-|Vanuit het ziekenhuis kon ik toch live meekijken met de diploma-uitreiking van mijn kleindochter. Techniek, je wordt bedankt
#S|brn-1059|social|telecom|
K|betalen|fout|2|irritatie|2|-|3e maand op rij dat die 'eenmalige' aansluitkosten erop staan
#S|brn-1060|social|diensten|
K|orienteren|informatie|2|verwarring|0|-|Open dag geweest van vier middelbare scholen. Alle vier 'uniek' en alle vier met een lokaal met zitzakken. Dochter weet het niet meer, ik ook niet
#S|brn-1061|social|diensten|
K|aanvragen|geen|4|opluchting|0|-|Ingeloot op eerste keus! Wat een week, we kunnen weer normaal doen aan tafel
#S|brn-1062|social|webshop|
K|hulp|bejegening|4|vertrouwen|0|-|kleine zaak, grote service. Bij @kachelwereldje in Borculo weet ik dat er na de aankoop ook nog iemand is
#S|brn-1063|social|webshop|
K|aanvragen|geen|3|neutraal|0|-|mandje staat klaar, wacht nog op loon
#S|brn-1064|social|bank|
K|gebruiken|digitaal|4|opluchting|0|-|pfft, toegangscode toch nog goed na poging 4, de pas was bijna geblokkeerd
#S|brn-1065|social|energie|
K|gebruiken|privacy|2|bezorgdheid|0|angst|Accu van de buurman zijn e-bike stond vannacht in de fik in de gang. We zijn er allemaal uit maar ik durf mijn eigen fiets niet meer op te laden
#S|brn-1066|social|telecom|
K|orienteren|geen|3|neutraal|0|vraag|Kun je bij fluttel ook buiten de EU bellen met de gewone bundel?
A|||||||Hoi Esra, alleen in Zwitserland en het VK. ^Nick
K|orienteren|beleid|2|teleurstelling|0|-|Ah, ik hoopte op Turkije. Nou ja
#S|brn-1067|social|telecom|
K|ontvangen|levering|4|blijdschap|0|-|Glasvezelman was er om 8:02, klaar om 8:50. Applausje
#S|brn-1068|social|telecom|
K|hulp|geen|3|verlangen|0|wens|@veznet ik wens maar 1 ding: een terugbelverzoek dat ook echt terugbelt
#S|brn-1069|social|energie|
K|betalen|informatie|2|verwarring|0|-|Mijn moeder betaalt voor een appartement van 40m2 meer dan wij voor een vrijstaand huis. Wij zitten hier met z'n drieën over de nota gebogen en komen er niet uit
#S|brn-1070|social|energie|
K|aanvragen|beleid|4|verrassing|0|-|subsidie voor de hr++ is toegekend, inclusief die ruit waar we het formulier te laat voor hadden. menselijke maat, ze bestaan nog
#S|brn-1071|social|bank|
K|hulp|bejegening|2|teleurstelling|0|-|Je hoopt op een beetje begrip als je man net is overleden. Je krijgt een volgnummer.
#S|brn-1072|social|bank|
K|vertrekken|geen|3|neutraal|0|vraag|Waar kan ik de rekening van mijn overleden broer opheffen @molenbank?
A|||||||Gecondoleerd, Ria. Dat kan via ons team Nabestaanden, 088 nummer staat in je DM. ^Els
K|geen|geen|3|neutraal|0|-|Gezien, ik bel morgen.
#S|brn-1073|social|reizen|
K|gebruiken|geen|4|opluchting|0|-|Pas teruggevonden in de binnenzak van een jas die ik al drie keer had nagekeken. We kunnen gewoon vliegen
#S|brn-1074|social|reizen|
K|gebruiken|kwaliteit|2|irritatie|0|-|ontbijtbuffet: drie soorten cornflakes en een ei dat al een tijdje niks meer verwacht van het leven
#S|brn-1075|social|reizen|
K|ontvangen|levering|3|neutraal|0|vraag|@zonroute wanneer kunnen we de reisbescheiden verwachten?
A|||||||Die staan 14 dagen voor vertrek in je account. ^Vera
K|geen|geen|3|neutraal|0|-|prima
#S|brn-1076|social|bezorging|
K|ontvangen|levering|2|bezorgdheid|0|-|Zit met een knoop in mn maag: mijn afstudeermaquette is met de koerier mee en die ene doos is 'onderweg naar onbekend'
#S|brn-1077|social|bezorging|
K|ontvangen|kwaliteit|2|teleurstelling|0|-|Maquette is er. In 3 delen. Het was er 1
#S|brn-1078|social|bezorging|
K|gebruiken|bejegening|4|dankbaarheid|0|-|alle postbezorgers die vandaag door de gladheid ploeteren: jullie zijn toppers, neem een warme choco van mij
#S|brn-1079|social|verzekering|
K|wijzigen|digitaal|4|blijdschap|0|-|overgestapt in 7 minuten, alles vooringevuld, zo kan het dus ook
#S|brn-1080|social|verzekering|
K|orienteren|geen|2|bezorgdheid|0|-|Polis gelezen. Had ik niet moeten doen. Nu weet ik wat er allemaal níét gedekt is en kijk ik heel anders naar die boom achter het huis
#S|brn-1081|social|overheid|
K|gebruiken|informatie|2|verwarring|0|-|Grijze bak op maandag, nee dinsdag, nee alleen in even weken, behalve de week na een feestdag. Ik zet m gewoon altijd buiten
#S|brn-1082|social|overheid|
K|aanvragen|geen|3|neutraal|0|-|aanvraag rijbewijs ingediend, referentie 0441-B
#S|brn-1083|social|wonen|
K|hulp|bereikbaarheid|2|irritatie|2|-|Woonstek is telefonisch bereikbaar van 9 tot 11. Ik ben bereikbaar vanaf 17. Zo zie je elkaar nog eens
#S|brn-1084|social|wonen|
K|gebruiken|storing|4|opluchting|0|-|eindelijk stilte. pomp gemaakt na 3 weken gezoem in mn slaapkamerwand
#S|brn-1085|social|webshop|
K|ontvangen|levering|3|vertrouwen|0|-|gordijnen duren 7 weken maar dan hangt er ook wat, ik heb er alle fiducie in
#S|brn-1086|social|webshop|
K|gebruiken|storing|2|irritatie|0|-|derde paar oordopjes dit jaar overleden. zelfde merk. ik leer het ook nooit
#S|brn-1087|social|diensten|
K|gebruiken|bejegening|4|opluchting|0|-|vandaag voor het eerst bij een psycholoog. Dacht dat ze zou lachen om mijn probleem. Ze lachte niet. Er viel zo veel van me af
#S|brn-1088|social|diensten|
K|wijzigen|digitaal|2|verwarring|1|-|Bibliotheekpas verlengen: eerst inloggen met het nummer van de pas die verlopen is. Eh
#S|brn-1089|chat|webshop|
K|aanvragen|geen|3|neutraal|0|vraag|Levert u ook op Schiermonnikoog?
A|||||||Ja, met 12 euro toeslag en een dag extra.
K|aanvragen|prijs|2|teleurstelling|0|-|altijd dat eilandtarief, jammer hoor
A|||||||Vanaf 150 euro vervalt de toeslag.
K|aanvragen|beleid|4|blijdschap|0|-|dan leg ik er nog een lamp bij 😇
#S|brn-1090|chat|webshop|
K|ontvangen|geen|3|neutraal|0|-|pakket ontvangen, doos nat, inhoud droog
A|||||||Fijn dat de inhoud heel is! We geven het door aan de vervoerder.
K|geen|geen|3|neutraal|0|-|okido
#S|brn-1091|chat|overheid|
K|aanvragen|geen|3|neutraal|0|vraag|Goedendag, ik wil mijn kind erkennen voor de geboorte, wat heb ik nodig?
A|||||||Goedendag! Uw beider ID-bewijzen en een afspraak. Wanneer is ze uitgerekend?
K|geen|geen|3|neutraal|0|-|over 9 dagen
A|||||||Morgen om 8.40 uur is er plek.
K|aanvragen|wachttijd|4|opluchting|0|-|oh top, we waren al bang dat we te laat zouden zijn
K|aanvragen|geen|3|neutraal|0|-|we zijn er, samen
#S|brn-1092|chat|telecom|
K|hulp|geen|3|neutraal|0|-|Dag met Joke, u zou vanmiddag een monteur sturen voor mijn vaste telefoon
A|||||||Dag Joke, klopt, tussen 13 en 15 uur.
K|hulp|geen|3|bezorgdheid|0|vraag|Is het wel een bekende van jullie? Er lopen hier in de buurt van die babbeltrucs
A|||||||Goed dat u het vraagt. Hij heet Soner en heeft een pas met nummer 4471.
K|hulp|privacy|4|vertrouwen|0|-|Dan doe ik voor hem wel open, dat is goed geregeld
K|hulp|bejegening|4|blijdschap|0|-|Soner is net weg, een keurige jongen, hij lustte wel een plakje cake
#S|brn-1093|chat|diensten|
K|hulp|geen|3|neutraal|0|-|Hoi, mijn fiets staat bij jullie voor een nieuwe ketting, grijze damesfiets
A|||||||Hoi! Hij is klaar, 48 euro.
K|hulp|wachttijd|4|verrassing|0|-|nu al? heb m vanmorgen pas gebracht
#S|brn-1094|enquete|bezorging|nps=4
K|ontvangen|levering|2|irritatie|2|-|Twee keer naar het verkeerde afhaalpunt gereden door jullie app
#S|brn-1095|enquete|overheid|nps=8
K|orienteren|informatie|4|opluchting|0|-|Na het keukentafelgesprek weet ik eindelijk waar mijn man en ik recht op hebben, dat geeft lucht
#S|brn-1096|enquete|telecom|nps=6
K|terugkijken|geen|3|neutraal|0|-|Prijs en kwaliteit zijn in balans
#S|brn-1097|enquete|bank|nps=3
K|gebruiken|privacy|2|bezorgdheid|0|angst|Sinds dat datalek kijk ik drie keer per dag of mijn geld er nog staat
#S|brn-1098|enquete|wonen|nps=9
K|hulp|bejegening|4|dankbaarheid|0|-|De huismeester heeft mijn oude moeder met haar boodschappen naar boven geholpen toen de lift stuk was, zo iemand is goud
#S|brn-1099|enquete|energie|nps=2
K|hulp|wachttijd|2|teleurstelling|3|-|Ik heb maanden op antwoord gewacht en toen kwam er een standaardbriefje. Had gehoopt op mensen, kreeg een machine
#S|brn-1100|enquete|reizen|nps=8
K|aanvragen|bejegening|4|vertrouwen|0|-|Onze reisadviseuse kent ons, die hoeven we niks meer uit te leggen
#S|brn-1101|chat|bank|
K|betalen|geen|3|neutraal|0|vraag|Hallo, kan ik een betaling van gisteren nog terughalen? Verkeerd IBAN
A|||||||Hallo Freek, gewone overboekingen kunnen we niet terugdraaien. Is de naam bekend?
K|geen|geen|3|neutraal|0|-|ene mevr Slot in Gorinchem
A|||||||Wij schrijven haar aan met het verzoek het terug te storten.
K|betalen|beleid|3|bezorgdheid|0|vraag|en als ze dat niet doet? het is wel m'n hele vakantiegeld
A|||||||Dan mag u haar gegevens opvragen. Meestal gaat het goed.
K|hulp|geen|3|verlangen|0|wens|laten we hopen dat mevrouw Slot een eerlijk mens is
#S|brn-1102|chat|bank|
K|betalen|geen|5|opluchting+verrassing|0|-|Mevr Slot heeft alles teruggestort met in de omschrijving 'veel plezier op vakantie'. Ik kan haar wel zoenen
A|||||||Wat een mooi bericht, Freek!
K|hulp|bejegening|4|dankbaarheid|0|-|en jullie ook bedankt voor de moeite
#S|brn-1103|chat|energie|
K|gebruiken|storing|2|bezorgdheid|0|-|onze cv slaat steeds af en er staat F28, we hebben een prematuur in huis
A|||||||Dat krijgt voorrang. Binnen 90 minuten is er iemand. Heeft u een kruik of extra deken?
K|gebruiken|geen|3|neutraal|0|-|hij ligt op mijn borst onder de trui
A|||||||Heel goed. Ik bel over een halfuur om te checken.
K|hulp|bejegening|4|vertrouwen|0|-|dat voelt al minder alleen, ik wacht op uw belletje
K|gebruiken|storing|5|opluchting+dankbaarheid|0|-|21 graden en een slapende baby. We weten niet hoe we jullie moeten bedanken
#S|brn-1104|chat|wonen|
K|hulp|informatie|2|verwarring|0|vraag|Dag, ik krijg een brief over 'ZAV-beleid' voor mijn keukenkastjes. Wat betekent dat?
A|||||||Zelf aangebrachte voorzieningen. Uw kastjes staan geregistreerd als eigen aanpassing.
K|hulp|beleid|3|bezorgdheid|0|vraag|moet ik ze er dan uithalen? ze zitten er al sinds 1998
A|||||||Nee hoor, ze mogen blijven. Het is alleen ter info.
K|hulp|informatie|4|opluchting|0|-|oh godzijdank ik had mijn zoon al gebeld voor de schroefmachine
#S|brn-1105|chat|verzekering|
K|vertrekken|geen|3|neutraal|0|wens|wil mijn reisverzekering stoppen, ga toch niet meer weg
A|||||||Dat kan dagelijks. Mag ik vragen waarom?
K|vertrekken|geen|2|teleurstelling|0|-|gezondheid laat het niet meer toe, helaas, de wereld wordt kleiner
A|||||||Wat spijtig om te lezen. Ik heb hem beëindigd per vandaag.
K|geen|geen|3|neutraal|0|-|dank u voor het meeleven
#S|brn-1106|chat|telecom|
K|orienteren|geen|3|verlangen|0|wens|Hoi ik zoek een abo voor me zoontje waar ie NIET mee op internet kan, alleen bellen
A|||||||Dat is er: Kids Bel, 4 euro, geen data.
K|orienteren|geen|4|blijdschap|0|-|jaaa perfect
K|orienteren|privacy|3|bezorgdheid|0|vraag|kan hij dan ook geen vreemde nummers bellen?
A|||||||U kunt een lijst van maximaal 10 nummers instellen.
K|aanvragen|privacy|4|vertrouwen|0|-|dan durf ik het aan, bestel maar
#S|brn-1107|social|telecom|
K|hulp|informatie|2|teleurstelling|1|-|ik dacht, ik vraag het even netjes in de winkel. 'dat moet u online opzoeken.' jammer dan, dan koop ik het ook online
#S|brn-1108|social|energie|
K|gebruiken|geen|3|neutraal|0|-|nachttarief gaat hier in om 23u
#S|brn-1109|social|energie|
K|betalen|prijs|2|irritatie|0|-|'groene stroom' maar de rekening is altijd rood hahaha haha ha
#S|brn-1110|social|bank|
K|hulp|bejegening|4|vertrouwen|0|-|Gebeld over verdachte mail. Medewerker bleef 40 min aan de lijn tot alles was nagelopen. Bij zo'n bank ga ik niet weg
#S|brn-1111|social|reizen|
K|hulp|beleid|4|verrassing|0|-|Conducteur: 'verkeerde kaart, meneer.' Ik pak m'n portemonnee al. Hij: 'volgende keer beter, fijne dag.' Huh. Fijne dag!
#S|brn-1112|social|reizen|
K|terugkijken|geen|2|boosheid|0|-|wie ooit denkt aan budgethotel De Kluut: doe het niet doe het niet doe het niet
#S|brn-1113|social|bezorging|
K|ontvangen|levering|2|irritatie|1|-|lopen we met z'n allen in de straat pakketjes terug te ruilen, lijkt wel ganzenbord
#S|brn-1114|social|bezorging|
K|wijzigen|geen|3|neutraal|0|vraag|bezorgadres nog aan te passen als hij al onderweg is?
#S|brn-1115|social|verzekering|
K|hulp|wachttijd|2|bezorgdheid|3|-|Sinds augustus wachten op het akkoord voor mijn dochters beugel. De ortho zegt dat elke maand telt. Ik word er onrustig van, zeg maar gerust wanhopig
#S|brn-1116|social|verzekering|
K|hulp|geen|4|opluchting|0|-|Akkoord beugel binnen vanmorgen! Dochter minder blij dan ik
#S|brn-1117|social|overheid|
K|hulp|bejegening|4|dankbaarheid|0|-|Namens alle bewoners van de Wilgenhof: dank aan de vrijwillige brandweer Oosterwiel, jullie waren er sneller dan de koffie
#S|brn-1118|social|overheid|
K|betalen|geen|2|bezorgdheid|0|-|Blauwe envelop op de mat. Ik loop er al de hele dag omheen
#S|brn-1119|social|overheid|
K|betalen|prijs|4|verrassing|0|-|Blauwe envelop geopend. 1.062 euro TERUG. Ik heb hem ingelijst
#S|brn-1120|social|wonen|
K|betalen|prijs|3|neutraal|0|-|VvE-bijdrage gaat naar 162
#S|brn-1121|social|wonen|
K|hulp|kwaliteit|2|irritatie|1|-|lekkage gemaakt met ducttape. ducttape! van de vakman!
#S|brn-1122|social|webshop|
K|betalen|beleid|4|opluchting|0|-|Curator belde: mijn aanbetaling valt onder de garantieregeling. Fiets komt er toch. Ik was er al een beetje om aan het rouwen
#S|brn-1123|social|webshop|
K|orienteren|informatie|2|irritatie|0|-|'vanaf 9,99' en dan kost elke maat die bestaat 39,99
#S|brn-1124|social|diensten|
K|gebruiken|levering|2|teleurstelling|0|-|Oppas ziek, kaartjes voor de schouwburg liggen op tafel naar me te staren
#S|brn-1125|social|diensten|
K|gebruiken|bejegening|4|dankbaarheid|0|-|Buurvrouw Els past op, wij zitten in de zaal! Els verdient een beeld
#S|brn-1126|social|diensten|
K|aanvragen|geen|3|neutraal|0|vraag|Kun je bij de tandarts in Losser ook op zaterdag terecht?
#S|brn-1127|enquete|bezorging|nps=7
K|ontvangen|informatie|3|neutraal|0|-|Ik kreeg op tijd bericht over de bezorging.
#S|brn-1128|enquete|verzekering|nps=9
K|hulp|fout|4|vertrouwen|0|-|Ze gaven hun vergissing ruiterlijk toe. Daardoor geloof ik ze nu meer dan ervoor
#S|brn-1129|enquete|webshop|nps=6
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Wol prikt, ik had me op iets zachts verheugd
#S|brn-1130|enquete|energie|nps=8
K|aanvragen|digitaal|4|verrassing|0|-|Overstappen was verbazend eenvoudig
#S|brn-1131|enquete|diensten|nps=4
K|gebruiken|privacy|2|bezorgdheid|0|-|Mijn dossier stond open op het scherm toen de vorige cliënt nog in de kamer was. Daar voel ik me niet senang bij
#S|brn-1132|enquete|bank|nps=9
K|gebruiken|kwaliteit|4|blijdschap|0|-|Alles doet het, altijd
#S|brn-1133|chat|telecom|
K|hulp|herhaling|2|irritatie|2|-|dit is al de 3e keer dat ik een chat start want jullie verbreken steeds de verbinding
A|||||||Excuses Naomi! Ik blijf bij je tot het opgelost is. Waar gaat het over?
K|wijzigen|geen|3|neutraal|0|-|nummerbehoud naar mn zakelijke abo
A|||||||Ik zie de aanvraag staan, die wacht op een sms-akkoord.
K|wijzigen|informatie|2|verwarring|0|-|sms? heb niks ontvangen, nergens
A|||||||Ik stuur hem opnieuw.
K|wijzigen|geen|3|neutraal|0|-|ja nu wel, akkoord gegeven
A|||||||Dan is het vrijdag rond.
K|hulp|doorverwijzing|4|dankbaarheid|0|-|thanks dat je bleef, de vorige twee haakten af
#S|brn-1134|chat|verzekering|
K|hulp|doorverwijzing|2|irritatie|2|-|Hoi, ik word nu van de hersteller naar jullie gestuurd en jullie stuurden me naar de hersteller
A|||||||Dat moet anders. Ik bel de hersteller en meld me binnen een uur.
K|hulp|belofte|2|bezorgdheid|0|angst|een uur zeggen ze allemaal, ik vrees het ergste
A|||||||Ik snap uw twijfel. Ik heb hem gesproken: uw auto is vrijdag klaar.
K|hulp|belofte|4|verrassing|0|-|nou ja, binnen 20 minuten zelfs, ik neem mijn woorden terug
#S|brn-1135|chat|wonen|
K|hulp|belofte|2|neutraal|1|-|U zou mij maandag laten weten wanneer de schilder komt, het is nu donderdag
A|||||||U heeft gelijk, het is blijven liggen. De schilder komt 12 april.
K|hulp|wachttijd|2|verrassing|0|-|APRIL? ik dacht van de week
A|||||||Buitenschilderwerk kan niet in de winter.
K|hulp|informatie|3|neutraal|0|-|Ja daar zit wat in.
K|hulp|geen|3|verlangen|0|wens|Als het dan maar niet weer een jaar wordt
#S|brn-1136|chat|overheid|
K|geen|geen|3|neutraal|0|-|Hallo, dossiernummer WM-3391
A|||||||Hallo, dat is de aanvraag voor huishoudelijke hulp. Waarmee help ik u?
K|aanvragen|wachttijd|2|bezorgdheid|1|vraag|ik ben geopereerd aan mijn heup en kan niks, hoe lang gaat dit nog duren? ik red het zo niet
A|||||||Een tijdelijke hulp kan maandag starten, 3 uur per week.
K|aanvragen|wachttijd|5|opluchting|0|-|maandag al, oh wat een uitkomst, ik zat hier echt met de handen in het haar
A|||||||Ze heet Gonny.
K|geen|geen|4|blijdschap|0|-|welkom Gonny :)
#S|brn-1137|chat|diensten|
K|wijzigen|geen|3|neutraal|0|-|Goedemiddag, ik heb de verkeerde maat tenue besteld voor de club
A|||||||Geen probleem, welke maat heb je nodig?
K|geen|geen|3|neutraal|0|-|164 ipv 146, typfoutje
A|||||||Aangepast, de drukker had hem nog niet gestart.
K|wijzigen|wachttijd|4|opluchting|0|-|mazzel, hij speelt zaterdag zn eerste wedstrijd
#S|brn-1138|chat|reizen|
K|gebruiken|fout|2|boosheid|2|-|jullie hebben mijn vrouw geboekt als MISTER en de maatschappij laat haar niet inchecken, we staan hier op düsseldorf te koken
A|||||||Ik bel nu met de maatschappij. Blijf bij de balie.
K|hulp|wachttijd|2|neutraal|0|-|de balie sluit over 25 min
A|||||||Titel is aangepast, probeer het opnieuw.
K|gebruiken|fout|4|opluchting|0|-|gelukt... we lopen naar de gate, ik tril nog na
#S|brn-1139|chat|webshop|
K|gebruiken|geen|3|neutraal|0|-|Hoi, ik zoek de wasinstructie van deken Lola
A|||||||Hoi! 30 graden wolprogramma, niet centrifugeren.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|te laat, hij past nu mijn pop
A|||||||O nee! Met 15% korting kun je een nieuwe krijgen.
K|hulp|geen|3|neutraal|0|-|lief aanbod, ik denk er over na
#S|brn-1140|social|telecom|
K|hulp|bereikbaarheid|2|irritatie|2|-|Chat, mail, telefoon, twitter, alles geprobeerd. Rooksignalen is het volgende @veznet
A|||||||Hoi Klaas, sorry daarvoor! Waar kunnen we mee helpen? ^Inge
K|gebruiken|storing|2|neutraal|0|-|opnemen werkt niet meer op de tv
A|||||||Opnames zitten tegenwoordig in de cloud. Druk op de groene knop.
K|gebruiken|informatie|3|verrassing|0|-|Ah! groene knop. Nooit geweten wat die deed
#S|brn-1141|social|energie|
K|hulp|geen|3|neutraal|0|vraag|@stroomrijk klopt het dat ik voor de meterkastcontrole niet thuis hoef te zijn
A|||||||Dag Ben, u moet wel thuis zijn, het is binnen. ^Ward
K|wijzigen|geen|3|verlangen|0|wens|dan graag verzetten naar een vrijdag
#S|brn-1142|social|bank|
K|aanvragen|digitaal|3|verwarring|0|vraag|Moet ik bij 'herkomst vermogen' ook mijn spaarvarken invullen? Ik vind dit een rare vraag
#S|brn-1143|social|bank|
K|aanvragen|wachttijd|3|neutraal|0|-|nieuwe pas duurt 3-5 werkdagen volgens de bank
#S|brn-1144|social|reizen|
K|gebruiken|geen|5|verrassing+blijdschap|0|-|UPGRADE naar business!? Ik?? In mijn joggingbroek??
#S|brn-1145|social|reizen|
K|aanvragen|geen|3|verlangen|0|wens|Reserveren voor de autoslaaptrein gaat maandag open, duimpjes svp voor een coupé met 5 bedden
#S|brn-1146|social|bezorging|
K|hulp|bejegening|2|teleurstelling|0|-|vroeger groette de postbode, zette een pakje droog, wist wie ziek was. nu een piep en een foto van mijn mat
#S|brn-1147|social|bezorging|
K|ontvangen|levering|3|neutraal|0|-|vandaag tussen 12:40 en 13:40
#S|brn-1148|social|verzekering|
K|hulp|fout|4|verrassing|0|-|Ze hadden 60 euro te weinig uitgekeerd en kwamen daar ZELF achter. Ik had het nooit gemerkt. Petje af
#S|brn-1149|social|verzekering|
K|hulp|beleid|2|verwarring|0|vraag|Stormschade is pas storm bij windkracht 7. Het was 6,9 volgens het KNMI. Ligt mijn schutting nu voor 0,1 om of hoe zit dat
#S|brn-1150|social|overheid|
K|hulp|geen|3|verlangen|0|wens|@gemeenteOosterwiel mag er op de Esweg aub een zebrapad, de hele klas van mijn zoon heeft een tekening gemaakt
A|||||||Wat geweldig! Stuur ze naar het gemeentehuis, de wethouder wil ze graag zien. ^Team
K|hulp|bejegening|4|verrassing+blijdschap|0|-|Neeee echt? Ze gaan uit hun plaat morgen
#S|brn-1151|social|overheid|
K|gebruiken|geen|3|neutraal|0|-|Collecte 14-19 dec toegestaan
#S|brn-1152|social|wonen|
K|gebruiken|kwaliteit|2|bezorgdheid|0|-|Bij elke vrachtwagen rinkelt hier het servies sinds ze naast ons heien. Mijn man zegt stel je niet aan. De scheur boven de deur zegt iets anders
#S|brn-1153|social|wonen|
K|hulp|geen|4|vertrouwen|0|-|Bouwbedrijf heeft vooraf alles gefotografeerd, sensoren geplakt en z'n nummer gegeven. Ik slaap er weer op, die lui weten wat ze doen
#S|brn-1154|social|webshop|
K|gebruiken|kwaliteit|2|irritatie|0|-|'one size fits all' my ass
#S|brn-1155|social|webshop|
K|orienteren|geen|3|neutraal|0|vraag|@modekast welke kleur valt het meest als op de foto, oker of mosterd?
A|||||||Mosterd! Oker is wat bruiner. ^Nina
K|aanvragen|geen|3|neutraal|0|-|mosterd it is
#S|brn-1156|social|diensten|
K|gebruiken|kwaliteit|4|dankbaarheid|0|-|De kapster van het ziekenhuis heeft me vandaag een pruik opgezet en ik zag mezelf terug in de spiegel. Woorden schieten tekort
#S|brn-1157|social|diensten|
K|gebruiken|levering|2|irritatie|0|-|rijinstructeur weer 20 minuten te laat, wel de volle 60 euro
#S|brn-1158|social|diensten|
K|aanleiding|geen|2|bezorgdheid|0|angst|ik voel al weken een knobbeltje en durf niet te bellen. als ik niks doe is er ook niks, toch
#S|brn-1159|social|diensten|
K|aanvragen|bejegening|4|opluchting|0|-|gebeld. ik mag morgen meteen komen. assistente zei 'goed dat u belt', alleen dat al
#S|brn-1160|chat|energie|
K|orienteren|geen|3|verlangen|0|wens|Goedemorgen, wij willen graag van het gas af.
K|orienteren|geen|3|neutraal|0|vraag|Doen jullie ook hybride pompen in een huis uit 1934?
A|||||||Goedemorgen! Ja, na een opname ter plekke. Is het dak geïsoleerd?
K|geen|geen|3|neutraal|0|-|dak wel, muren niet
K|orienteren|prijs|2|bezorgdheid|0|angst|ik lees van die verhalen dat mensen in een oud huis blauwbekken en zich blind betalen, dat wil ik niet meemaken
A|||||||Begrijpelijk. Bij hybride blijft de ketel als achtervang.
K|orienteren|informatie|4|opluchting|0|-|ah dus je zit nooit helemaal zonder, dat stelt me gerust
K|aanvragen|geen|3|verlangen|0|wens|kom maar eens kijken dan, liefst voor de kerst
#S|brn-1161|chat|energie|
K|hulp|geen|3|verlangen|0|wens|graag terugbelverzoek, onderwerp eindnota, na 16 uur
A|||||||Genoteerd, morgen na 16 uur.
K|geen|geen|3|neutraal|0|-|dank
#S|brn-1162|chat|bank|
K|gebruiken|privacy|2|neutraal|0|-|Ik heb mijn pas bij de geldautomaat laten zitten op de markt in Leeuwarden
A|||||||Ik blokkeer hem direct. Wanneer was dat?
K|geen|geen|3|neutraal|0|-|uurtje terug
A|||||||Geblokkeerd. Geen transacties geweest.
K|gebruiken|privacy|4|opluchting|0|-|hè gelukkig, mijn weekgeld staat erop
K|gebruiken|geen|3|neutraal|0|vraag|hoe kom ik nu aan contant geld voor het weekend?
A|||||||Met de app kunt u zonder pas geld opnemen.
K|hulp|informatie|4|verrassing|0|-|da's nieuw voor mij, handig zeg
#S|brn-1163|chat|reizen|
K|hulp|geen|3|neutraal|0|vraag|Hallo, gevonden voorwerpen? paraplu met houten eend als handvat, trein 15.02 Deventer
A|||||||Hallo! Die hebben we nog niet. Ik maak een melding.
K|hulp|geen|3|verlangen|0|wens|Ik hoop zo dat hij opduikt, hij was van mijn vader
A|||||||Zodra hij binnenkomt krijg je bericht.
K|geen|geen|3|neutraal|0|-|dank u wel
#S|brn-1164|chat|reizen|
K|hulp|wachttijd|5|verrassing+blijdschap|0|-|De eend is terecht!!! Al na één dag, ongelooflijk
A|||||||Wat fijn! Hij ligt klaar in Deventer.
K|hulp|bejegening|5|dankbaarheid|0|-|Ik kom hem met een doos bonbons halen, meer dan verdiend
#S|brn-1165|chat|webshop|
K|ontvangen|kwaliteit|2|neutraal|0|-|Er zit een deuk in de koelkast, linkerzijde
A|||||||Wat vervelend. Komt die kant tegen een muur?
K|geen|geen|3|neutraal|0|-|ja
A|||||||We kunnen ruilen of u krijgt 80 euro korting.
K|betalen|beleid|3|neutraal|0|-|doe dan de korting maar
A|||||||Staat morgen op uw rekening.
K|betalen|beleid|4|blijdschap|0|-|prima deal, niemand die het ziet
#S|brn-1166|chat|bezorging|
K|hulp|geen|3|neutraal|0|vraag|Goedemiddag, is mijn klacht K-2210 al behandeld?
A|||||||Goedemiddag, de klacht is gegrond verklaard. U krijgt 15 euro.
K|hulp|beleid|2|teleurstelling|0|-|15 euro voor een vaas van 120, ik had gedacht dat het serieuzer genomen zou worden
A|||||||Zonder verzekerde zending is dit het maximum.
K|hulp|beleid|2|irritatie|0|-|fijn dat de kleine lettertjes zo gezond zijn
#S|brn-1167|chat|overheid|
K|aanvragen|informatie|2|verwarring|1|vraag|hoi ik snap de site niet, moet ik nou 'melding' of 'vergunning' kiezen voor een schutting?
A|||||||Hoi! Hoe hoog en waar?
K|geen|geen|3|neutraal|0|-|1.80 achter
A|||||||Dan hoef je niets aan te vragen.
K|aanvragen|beleid|4|verrassing|0|-|helemaal niks?? had al een tekening gemaakt en alles haha
#S|brn-1168|chat|telecom|
K|orienteren|geen|3|neutraal|0|vraag|is op kerkstraat 9 in Ureterp al glas?
A|||||||Vanaf maart 2027.
K|wijzigen|geen|3|neutraal|0|-|ok dan verleng ik eerst de oude een jaar
#S|brn-1169|chat|verzekering|
K|aanvragen|geen|3|verlangen|0|wens|Ik wil graag een inboedelverzekering, studentenkamer 14 m2
A|||||||Dat kan vanaf 3,80 per maand.
K|aanvragen|prijs|4|blijdschap|0|-|minder dan een biertje, top
K|aanvragen|privacy|3|bezorgdheid|0|vraag|geldt dat ook als een huisgenoot zijn kaarsen laat branden? ik vertrouw hem voor geen meter
A|||||||Ja, ook dan.
K|aanvragen|privacy|4|opluchting|0|-|mooi dan kan ik weer gewoon slapen hier
#S|brn-1170|chat|wonen|
K|aanvragen|geen|3|verlangen|0|vraag|Hoi, staan wij al ergens op de lijst voor Het Rietveld? We hopen zo op een benedenwoning voor mijn man
A|||||||Jullie staan op plek 3 van 40. Medische urgentie is meegenomen.
K|aanvragen|informatie|5|opluchting+verrassing|0|-|plek DRIE? ik dacht je gaat dertig zeggen
A|||||||Begin januari worden ze toegewezen.
K|aanvragen|geen|3|verlangen|0|wens|dan gaan er hier tot die tijd elke avond kaarsjes aan
#S|brn-1171|social|telecom|
K|terugkijken|geen|3|neutraal|0|-|ooit begonnen met een inbelmodem van 28k8
#S|brn-1172|social|telecom|
K|gebruiken|privacy|2|bezorgdheid|0|angst|Overal die AI-stemmen tegenwoordig, straks belt 'mijn zoon' om geld en trap ik er nog in ook
#S|brn-1173|social|energie|
K|hulp|kwaliteit|4|vertrouwen|0|-|onze installateur Henk heeft alles zelf getekend, zelf gelegd en zelf nagemeten. daar zet je je handtekening onder zonder te lezen
#S|brn-1174|social|energie|
K|ontvangen|wachttijd|2|irritatie|3|-|laadpaal besteld in juni. de auto is er, de kabel is er, de paal is 'in productie'. we laden bij mijn schoonmoeder, dat is geen grapje
#S|brn-1175|social|reizen|
K|gebruiken|levering|2|bezorgdheid|0|angst|Sneeuwstorm, bus strandt bij Emmeloord, chauffeur zegt: warme jas aan en wachten. Kinderen worden bang en ik doe alsof ik het niet ben
#S|brn-1176|social|reizen|
K|gebruiken|bejegening|5|dankbaarheid|0|-|Boer uit Ens kwam ons met de trekker halen, hele bus aan de erwtensoep. Dit vergeten de kinderen nooit meer. Wij ook niet
#S|brn-1177|social|bezorging|
K|betalen|prijs|2|irritatie|0|-|bezorgkosten 4,99, servicekosten 0,99, tas 0,25, fooi? nee nu niet meer
#S|brn-1178|social|overheid|
K|aanvragen|wachttijd|4|verrassing|0|-|Wachttijd gemeentehuis: 0 minuten. Ik was de enige. Voelde alsof ik iets deed wat niet mocht
#S|brn-1179|social|bank|
K|gebruiken|geen|3|neutraal|0|-|Automatisch sparen aangezet, 75 pm
#S|brn-1180|social|webshop|
K|gebruiken|kwaliteit|4|opluchting|0|-|bril zit gewoon goed. online gekocht. had niet gedurfd te hopen
#S|brn-1181|enquete|overheid|nps=7
K|hulp|wachttijd|4|verrassing|0|-|Antwoord binnen een dag, daar keek ik van op
#S|brn-1182|enquete|reizen|nps=2
K|hulp|doorverwijzing|2|irritatie|3|-|Vervoerder zegt vliegveld, vliegveld zegt vervoerder, koffer zegt niks
#S|brn-1183|enquete|telecom|nps=9
K|hulp|belofte|4|vertrouwen|0|-|Afspraak is afspraak hier, dat is zeldzaam
#S|brn-1184|enquete|webshop|nps=4
K|ontvangen|fout|2|verwarring|1|-|Ik kreeg drie losse facturen en maar één doos, dus ik heb geen idee wat er nou nog komt
#S|brn-1185|social|energie|
K|betalen|geen|3|neutraal|0|vraag|is er al iets bekend over energietoeslag 2027
#S|brn-1186|social|energie|
K|hulp|herhaling|2|irritatie|3|-|Voor de 7e keer: mijn meter hangt ondersteboven. Nee dat is geen grap. Nee ik ga geen foto meer sturen
A|||||||Dag Roy, ik zie de foto's. Er is een wisselopdracht gemaakt voor 7 december. ^Isa
K|hulp|geen|3|verlangen|0|wens|als die meneer dan ook een trapje meeneemt want dat ging de vorige keer mis
#S|brn-1187|social|bank|
K|aanvragen|bejegening|2|teleurstelling|0|-|Met bonzend hart naar de bank voor mijn ondernemersplan, na zeven minuten stond ik weer op de stoep. Ze hadden hem niet eens gelezen
#S|brn-1188|social|bank|
K|orienteren|geen|3|neutraal|0|vraag|kan je als 16 jarige aandelen kopen
#S|brn-1189|social|telecom|
K|gebruiken|informatie|2|verwarring|0|-|krijg sms 'u heeft 80% verbruikt' op dag 2 van de maand. van wat? hoe? ik heb alleen geappt
#S|brn-1190|social|telecom|
K|hulp|fout|4|opluchting|0|-|was een verkeerde teller, staat weer op 3%. ik dacht al dat mn broertje weer aan het gamen was
#S|brn-1191|social|wonen|
K|hulp|geen|3|neutraal|0|-|Rattenbestrijding morgen 9.00, blok 4 t/m 9, huisdieren binnen houden
#S|brn-1192|social|wonen|
K|gebruiken|kwaliteit|4|dankbaarheid|0|-|na de verduurzaming zit mijn moeder niet meer met wanten aan de tv. Woonstek, u heeft geen idee wat u voor haar gedaan heeft
#S|brn-1193|social|verzekering|
K|orienteren|geen|3|verlangen|0|wens|Was er maar een verzekering die gewoon alles dekt en waar je nooit meer naar om hoeft te kijken
#S|brn-1194|social|verzekering|
K|betalen|fout|2|boosheid|2|-|Royement wegens wanbetaling. Ik betaal automatisch. Het was JULLIE incasso die mislukte
#S|brn-1195|social|overheid|
K|hulp|geen|2|bezorgdheid|0|-|Morgen zitting. Tegen de gemeente. Mijn advocaat zegt dat we sterk staan maar mijn maag is het er niet mee eens
#S|brn-1196|social|overheid|
K|hulp|geen|5|opluchting+blijdschap|0|-|GEWONNEN. na vier jaar. ik zat op de gang te snotteren als een kind
#S|brn-1197|social|diensten|
K|gebruiken|kwaliteit|3|neutraal|0|-|Nieuwe pedicure geweest, 35 euro
#S|brn-1198|social|diensten|
K|hulp|informatie|4|vertrouwen|0|-|Onze huisarts zegt ook gewoon 'dat weet ik niet, dat zoek ik uit'. Juist daarom geloof ik hem als hij het wel weet
#S|brn-1199|social|webshop|
K|wijzigen|wachttijd|2|bezorgdheid|1|-|Retourpakket is volgens de tracking 'zoek'. 260 euro aan skikleding. en ik heb het bonnetje van het afhaalpunt ook nog weggegooid, slim
A|||||||Hoi Maud, met je naam vinden we het meestal terug. Welk punt was het? ^Joy
K|geen|geen|3|neutraal|0|-|Tabakszaak Dorpsstraat Nijkerk
A|||||||Gevonden! Hij stond nog daar. Komt goed.
K|wijzigen|wachttijd|4|opluchting|0|-|je bent m'n redding Joy, ik had er echt buikpijn van
#S|brn-1200|social|bezorging|
K|ontvangen|bejegening|4|verrassing|0|-|Koerier had een tekening van mijn dochter op zijn dashboard geplakt. Die gaf ze hem in MAART
#S|brn-1201|social|reizen|
K|orienteren|prijs|2|teleurstelling|0|-|treinpas voor vier: 2100 euro. dan toch weer Renesse
#S|brn-1202|social|reizen|
K|terugkijken|geen|4|blijdschap|0|-|Renesse was geweldig trouwens
#S|brn-1203|chat|telecom|
K|gebruiken|digitaal|2|neutraal|1|-|wachtwoord vergeten van mn mail, reset mail gaat naar diezelfde mail 🤦
A|||||||Klassieker! Ik stuur de code naar je 06.
K|geen|geen|3|neutraal|0|-|binnen
K|gebruiken|digitaal|4|blijdschap|0|-|gefixt, held
#S|brn-1204|chat|bezorging|
K|ontvangen|fout|2|neutraal|0|-|ik mis 2 artikelen: halfvolle melk 2x en de eieren
A|||||||Excuses! Ik boek 5,37 terug.
K|geen|geen|4|dankbaarheid|0|-|dank u
K|gebruiken|geen|3|verlangen|0|wens|volgende keer liever even een belletje, dan had ik de buurman kunnen vragen
#S|brn-1205|chat|overheid|
K|gebruiken|privacy|2|bezorgdheid|0|angst|mijn kind is 5 en is gepest op school om zijn huidskleur, de school doet niets. ik wil niet dat hij bang opgroeit
A|||||||Dat is ernstig, wat naar voor hem en u. Onze antidiscriminatievoorziening kan bemiddelen. Zal ik u verbinden?
K|hulp|bejegening|4|dankbaarheid|0|-|ja graag, u bent de eerste die niet zegt dat het wel meevalt
A|||||||Mevrouw Sarr belt u vanmiddag.
K|hulp|geen|3|verlangen|0|wens|hopelijk verandert er dan eindelijk iets
#S|brn-1206|chat|bank|
K|hulp|wachttijd|2|irritatie|2|-|Vijf dagen na de melding nog altijd geen reactie op mijn fraudezaak
A|||||||Ik begrijp dat dit lang voelt. De zaak ligt bij de specialist.
K|hulp|informatie|2|bezorgdheid|0|vraag|en is er dan nog kans dat ik het terugkrijg? ik lig er 's nachts over te malen
A|||||||Die kans is er. U hoort uiterlijk dinsdag.
K|hulp|belofte|3|neutraal|0|-|dinsdag noteer ik
#S|brn-1207|chat|reizen|
K|aanvragen|geen|3|verlangen|0|wens|Dag, boekingsnr 88-RT-401. Wij willen graag 1 extra koffer bijboeken
A|||||||Dag! 20 kg kost 38 euro enkele reis.
K|aanvragen|prijs|3|neutraal|0|-|doe maar heen en terug
A|||||||Toegevoegd.
K|geen|geen|4|dankbaarheid|0|-|merci beaucoup
#S|brn-1208|chat|verzekering|
K|hulp|wachttijd|2|neutraal|0|-|Goedemorgen, de tegenpartij geeft geen antwoord op de aansprakelijkstelling
A|||||||Goedemorgen. Onze jurist stuurt vandaag een tweede brief.
K|hulp|informatie|4|vertrouwen|0|-|Dat laat ik graag aan jullie over, jullie weten de weg
#S|brn-1209|chat|webshop|
K|aanvragen|geen|3|neutraal|0|vraag|kan ik de trui ook laten borduren met een naam
A|||||||Ja, tot 12 letters, 8 euro extra.
K|aanvragen|geen|3|neutraal|0|-|OPA WIM dan
A|||||||Leuk! Levertijd wordt 9 december.
K|aanvragen|levering|2|teleurstelling|0|-|ohh dan is het net te laat voor sinterklaas
A|||||||We doen spoed zonder kosten: 4 december.
K|aanvragen|beleid|5|verrassing+dankbaarheid|0|-|O wauw, echt waar? Dat had ik niet durven vragen
#S|brn-1210|chat|diensten|
K|betalen|fout|2|verwarring|0|vraag|Hoi, ik krijg een rekening van 42 euro voor een 'niet nagekomen afspraak' maar ik was er toch gewoon?
A|||||||Ik zie je bij 9.10 uur staan, maar de balie heeft je niet aangemeld.
K|betalen|fout|3|neutraal|0|-|Ik heb nog met Willemijn over haar hond gepraat dus vraag maar na
A|||||||Willemijn bevestigt het, rekening vervalt.
K|betalen|fout|4|opluchting|0|-|haha gelukkig, leve de hond
#S|brn-1211|chat|wonen|
K|gebruiken|privacy|2|bezorgdheid|0|angst|er zit iemand op ons balkon te slapen denk ik, ik durf niet te kijken
A|||||||Bel 112 als u zich onveilig voelt. Ik stuur ook onze beveiliging.
K|geen|geen|3|neutraal|0|-|ok heb gebeld
K|gebruiken|privacy|4|opluchting|0|-|Het was onze eigen zoon die zijn sleutel vergeten was. Sorry. En pfff
#S|brn-1212|enquete|telecom|nps=7
K|hulp|informatie|4|blijdschap|0|-|Keurig geholpen.
#S|brn-1213|enquete|telecom|nps=4
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Bij de verkoop beloofde men gouden bergen, in de praktijk een molshoop
#S|brn-1214|enquete|energie|nps=6
K|hulp|digitaal|2|irritatie|1|-|Chatbot begrijpt niks van mijn vraag
K|hulp|bejegening|4|blijdschap|0|-|mens daarna wel
#S|brn-1215|enquete|energie|nps=9
K|gebruiken|kwaliteit|4|vertrouwen|0|-|Ik hoef er niet over na te denken en dat is precies wat ik wil van mijn energiebedrijf
#S|brn-1216|enquete|bank|nps=5
K|orienteren|informatie|2|verwarring|0|-|Te veel soorten rekeningen, ik heb op goed geluk wat gekozen
#S|brn-1217|enquete|bank|nps=10
K|hulp|bejegening|5|dankbaarheid|0|-|Na de overval in onze winkel kwam de bankmanager persoonlijk langs. Dat betekende veel.
#S|brn-1218|enquete|verzekering|nps=8
K|hulp|wachttijd|4|opluchting|0|-|Snel antwoord dat de therapie vergoed wordt, ik kon daarna pas weer aan herstel denken
#S|brn-1219|enquete|verzekering|nps=6
K|betalen|prijs|3|neutraal|0|-|premie gemiddeld
K|hulp|geen|3|verlangen|0|wens|ik hoop dat ik ze nooit nodig heb
#S|brn-1220|enquete|overheid|nps=5
K|aanvragen|wachttijd|2|neutraal|1|-|Half uur gewacht terwijl ik een afspraak had
#S|brn-1221|enquete|overheid|nps=8
K|aanvragen|beleid|4|verrassing|0|-|Ik was een document vergeten en mocht het gewoon nasturen, dat is wel eens anders geweest
#S|brn-1222|enquete|wonen|nps=7
K|hulp|kwaliteit|4|blijdschap|0|-|degelijk werk geleverd door de tegelzetter
#S|brn-1223|enquete|wonen|nps=1
K|gebruiken|privacy|1|boosheid|3|-|Mijn kinderen zijn ziek van de schimmel en er is na anderhalf jaar nog niks gedaan, misdadig
#S|brn-1224|enquete|bezorging|nps=9
K|ontvangen|levering|4|opluchting|0|-|Het cadeau kwam op de valreep, precies toen opa de kaarsjes uitblies
#S|brn-1225|enquete|bezorging|nps=5
K|ontvangen|geen|3|verlangen|0|wens|Graag bellen en even wachten, ik ben slecht ter been
#S|brn-1226|enquete|webshop|nps=9
K|wijzigen|beleid|4|blijdschap|0|-|ruilen zonder moeilijke vragen
#S|brn-1227|enquete|webshop|nps=3
K|gebruiken|privacy|2|bezorgdheid|0|-|Sinds mijn bestelling daar krijg ik elke dag rare mails, dat vind ik niet fris
#S|brn-1228|enquete|reizen|nps=7
K|gebruiken|informatie|3|neutraal|0|-|Reisinformatie klopte.
#S|brn-1229|enquete|reizen|nps=9
K|hulp|bejegening|4|opluchting|0|-|Bij paniek in het vliegtuig hield de stewardess mijn hand vast tot we boven de wolken waren
#S|brn-1230|enquete|diensten|nps=6
K|betalen|prijs|2|verrassing|0|-|Factuur was bijna het dubbele van wat er aan de telefoon gezegd was, dat kwam rauw op mijn dak
#S|brn-1231|enquete|diensten|nps=8
K|gebruiken|bejegening|4|blijdschap|0|-|gezellige sfeer, altijd koffie
#S|brn-1232|social|overheid|
K|hulp|doorverwijzing|2|verwarring|2|-|Voor een dode reiger in de sloot belde ik gemeente, provincie, waterschap, dierenambulance en weer de gemeente. De reiger ligt er nog en ik ben niks wijzer
#S|brn-1233|social|overheid|
K|hulp|wachttijd|4|blijdschap|0|-|reiger weg, bedankt waterschap 😄
#S|brn-1234|social|telecom|
K|hulp|geen|3|vertrouwen|0|-|Jullie kennende is dat vanavond gefixt, dus ik zet vast popcorn op @fluttel
#S|brn-1235|social|telecom|
K|gebruiken|storing|2|teleurstelling|0|-|popcorn koud, scherm zwart. ai. dat ben ik niet van jullie gewend
#S|brn-1236|social|energie|
K|aanvragen|belofte|2|boosheid|2|-|Aan de deur zei die jongen '200 euro goedkoper', op het contract staat 90 duurder. Oplichterij!
#S|brn-1237|social|energie|
K|vertrekken|beleid|4|opluchting|0|-|Contract binnen de bedenktijd geannuleerd, telefonisch bevestigd, per mail bevestigd. Ik voel de stoom uit mn oren weer zakken
#S|brn-1238|social|bank|
K|gebruiken|digitaal|2|teleurstelling|0|-|de papieren overschrijving verdwijnt. voor mijn moeder was het wekelijkse rondje brievenbus haar uitje
#S|brn-1239|social|bank|
K|aanvragen|wachttijd|3|neutraal|0|-|taxateur komt woensdag 9 dec 13.00
#S|brn-1240|social|reizen|
K|gebruiken|privacy|2|bezorgdheid|0|-|skilift stond net 25 min stil in de wind met ons erin. mijn jongste zei niks meer en hield m'n mouw vast
#S|brn-1241|social|reizen|
K|gebruiken|storing|4|opluchting|0|-|Beneden. Warme choco. Ik ga vandaag nergens meer in wat hangt
#S|brn-1242|social|bezorging|
K|ontvangen|geen|3|neutraal|0|-|Pakket bij nr 9 opgehaald
#S|brn-1243|social|bezorging|
K|hulp|informatie|2|irritatie|1|-|klantenservice: 'volgens ons systeem is het bezorgd'. volgens mijn lege handen niet
#S|brn-1244|social|wonen|
K|orienteren|geen|3|verlangen|0|wens|Gevraagd: opknaphuis in de Achterhoek, liefst met een appelboom en zonder haast
#S|brn-1245|social|wonen|
K|gebruiken|kwaliteit|2|verwarring|0|-|Thermostaat op 17: 23 graden. Thermostaat op 21: 16 graden. Werkt ie op het zuidelijk halfrond of zo
#S|brn-1246|social|verzekering|
K|hulp|bejegening|4|dankbaarheid|0|-|mevr Postma van de uitvaartverzekering heeft ons door die rotweek geloodst alsof we haar eigen familie waren. 🤍
#S|brn-1247|social|verzekering|
K|betalen|geen|3|neutraal|0|vraag|Mag je eigen risico gespreid betalen bij @zorgnu?
A|||||||Ja, vanaf 50 euro in maximaal 10 termijnen. ^Zorgteam
K|betalen|beleid|4|opluchting|0|-|Ah mooi zo, dat houdt het behapbaar
#S|brn-1248|social|webshop|
K|aanvragen|geen|3|verlangen|0|wens|Dit is een smeekbede aan alle winkels: doe gewoon weer zakken in vrouwenbroeken
#S|brn-1249|social|webshop|
K|gebruiken|kwaliteit|4|verrassing|0|-|ZE HEBBEN ZAKKEN. tot halverwege mijn dij. er past een banaan in
#S|brn-1250|social|diensten|
K|gebruiken|kwaliteit|2|irritatie|0|-|podcastapp speelt eerst 3 reclames en dan het nieuws van gister
#S|brn-1251|social|diensten|
K|gebruiken|geen|3|neutraal|0|-|Examen theorie dinsdag 10u, Almelo
#S|brn-1252|social|diensten|
K|gebruiken|informatie|3|bezorgdheid|0|vraag|Mijn zoon gaat naar groep 3 en de juf zegt 'we houden hem in de gaten'. Waarvoor dan? Ik maak me meteen een beeld
#S|brn-1253|chat|energie|
K|betalen|geen|3|neutraal|0|wens|Goedemorgen, ik wil mijn rekeningnummer wijzigen.
A|||||||Goedemorgen. Wat is het nieuwe IBAN?
K|geen|geen|3|neutraal|0|-|NL00 MOLN 0123 4567 89
A|||||||Dank u, verwerkt voor de incasso van december.
K|betalen|geen|3|bezorgdheid|0|vraag|Gaat de incasso van november dan nog wel goed? Die oude rekening is leeg
A|||||||Die is al afgeschreven op de 27e.
K|betalen|geen|4|opluchting|0|-|Gelukkig, dat scheelt gedoe.
#S|brn-1254|chat|energie|
K|ontvangen|levering|3|neutraal|0|vraag|wanneer krijg ik de slimme thermostaat
A|||||||Die wordt volgende week verstuurd.
K|geen|geen|3|neutraal|0|-|ok
K|ontvangen|geen|3|neutraal|0|vraag|kan ik die zelf ophangen of moet daar een monteur bij
A|||||||Zelf, er zit een handleiding bij.
K|ontvangen|geen|3|bezorgdheid|0|-|hm ben niet zo handig met draadjes
A|||||||Voor 59 euro komt er iemand.
K|aanvragen|prijs|3|neutraal|0|wens|doe dat dan maar, liever veilig
#S|brn-1255|chat|bank|
K|gebruiken|digitaal|2|neutraal|1|-|De scanner leest de kleurcode niet.
A|||||||Staat de helderheid van uw scherm hoog genoeg?
K|gebruiken|digitaal|4|blijdschap|0|-|Ja nu wel, hij pakt hem.
K|geen|geen|4|dankbaarheid|0|-|Bedankt.
#S|brn-1256|chat|bezorging|
K|ontvangen|levering|2|bezorgdheid|0|vraag|Hallo, de insuline van mijn man zou vanmorgen komen, het is nu 3 uur, weten jullie waar het blijft?
A|||||||Hallo mevrouw, ik zoek het direct uit. Heeft hij nog voorraad?
K|geen|geen|3|neutraal|0|-|voor vanavond nog
A|||||||De koerier is er over een halfuur, hij stond bij het verkeerde huisnummer.
K|ontvangen|levering|4|opluchting|0|-|dank u, ik heb het binnen, hij kan het gewoon op tijd nemen
#S|brn-1257|chat|reizen|
K|betalen|wachttijd|2|irritatie|3|-|ik wacht al sinds 2 oktober op mijn geld van de geannuleerde rit naar Berlijn
A|||||||Excuses, door drukte loopt dit uit. Wat is uw casenummer?
K|geen|geen|3|neutraal|0|-|C-60714
A|||||||Ik zie het, er ontbrak een bankrekeningnummer.
K|betalen|fout|2|irritatie|1|-|dat heb ik gewoon ingevuld hoor, heb er een screenshot van
A|||||||Mag ik het hier nogmaals? Dan betaal ik vandaag uit.
K|geen|geen|3|neutraal|0|-|NL00 ZILV 0987 6543 21
K|betalen|belofte|3|verlangen|0|wens|en nu hoop ik dat het ook echt komt
#S|brn-1258|chat|overheid|
K|aanvragen|geen|3|neutraal|0|-|Ik heb een vraag over het leerlingenvervoer.
K|aanvragen|beleid|3|bezorgdheid|0|vraag|mijn dochter gaat na de kerst naar een andere school, vervalt de taxi dan?
A|||||||Nee, maar u moet een wijziging indienen voor 10 december.
K|wijzigen|geen|3|neutraal|0|-|dat doe ik vandaag nog
K|wijzigen|informatie|4|opluchting|0|-|fijn dat ik het op tijd weet
#S|brn-1259|chat|webshop|
K|ontvangen|levering|2|teleurstelling|0|-|jammer, de bestelling is een week uitgesteld zie ik
A|||||||Klopt, sorry! Wil je annuleren of wachten?
K|ontvangen|geen|3|neutraal|0|-|ik wacht wel
#S|brn-1260|chat|wonen|
K|gebruiken|storing|2|neutraal|0|-|Goedenavond. Er is geen licht in de berging.
A|||||||Goedenavond. Morgen komt de elektricien tussen 9 en 12 uur.
K|hulp|geen|3|neutraal|0|vraag|Moet ik daarbij aanwezig zijn?
A|||||||Nee, hij heeft een loper.
K|geen|geen|3|neutraal|0|-|Mooi.
#S|brn-1261|chat|diensten|
K|aanvragen|geen|3|verlangen|0|wens|Graag een afspraak voor mijn kat, vaccinatie.
A|||||||Vrijdag om 11.10 uur?
K|geen|geen|3|neutraal|0|-|Prima
K|aanvragen|geen|3|bezorgdheid|0|vraag|ze heeft vorige keer een reactie gekregen op de prik, kan dat kwaad?
A|||||||We kijken in het dossier en houden haar een halfuur hier.
K|hulp|bejegening|4|vertrouwen|0|-|ok bij jullie is ze in goede handen dat weet ik
#S|brn-1262|chat|verzekering|
K|hulp|geen|3|neutraal|0|-|foto's van de schade aan het dak bijgevoegd
A|||||||Ontvangen. Een expert is niet nodig, we keren 1.340 euro uit.
K|hulp|wachttijd|5|verrassing+blijdschap|0|-|zonder expert? en zo snel? dat had ik niet gedacht zeg
#S|brn-1263|social|telecom|
K|gebruiken|storing|2|teleurstelling|0|-|jammer hoor @fluttel, weer geen bereik op de camping
#S|brn-1264|social|telecom|
K|gebruiken|storing|3|neutraal|0|-|nu wel weer
#S|brn-1265|social|bank|
K|hulp|informatie|4|dankbaarheid|0|-|dank @zilverbank voor de snelle uitleg in de dm
#S|brn-1266|social|overheid|
K|hulp|geen|3|verlangen|0|wens|hopelijk luistert de gemeente dit keer wel naar de bewoners
#S|brn-1267|social|reizen|
K|gebruiken|levering|2|bezorgdheid|0|angst|ik ben bang dat ik mijn laatste aansluiting ga missen @railnl
A|||||||Hoi Lianne, waar moet je heen? ^Bo
K|geen|geen|3|neutraal|0|-|Stavoren
A|||||||De trein in Leeuwarden wacht op jullie.
K|gebruiken|beleid|4|verrassing+opluchting|0|-|Wacht ie echt? Wat fijn!
#S|brn-1268|social|webshop|
K|wijzigen|beleid|3|verwarring|0|vraag|Waarom moet ik voor een retour 2 euro betalen als de site 'gratis retour' zegt?
#S|brn-1269|social|wonen|
K|aanvragen|geen|3|verlangen|0|wens|Ik wens iedereen die een huis zoekt een sleutel onder de kerstboom, te beginnen met mijn zoon
#S|brn-1270|social|energie|
K|betalen|prijs|4|opluchting|0|-|viel mee, de bijbetaling. 43 euro. ik had op 400 gerekend
#S|brn-1271|social|verzekering|
K|hulp|geen|3|vertrouwen|0|-|De verzekering pakt het op, dus ik wacht het met een gerust hart af
#S|brn-1272|social|bezorging|
K|ontvangen|levering|4|verrassing|0|-|Hé! Nu al bezorgd
#S|brn-1273|social|diensten|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|tegenvaller, die nieuwe lasagne van de traiteur
#S|brn-1274|enquete|diensten|nps=7
K|aanvragen|geen|3|neutraal|0|-|Ik heb telefonisch een afspraak gemaakt.
K|gebruiken|bejegening|4|blijdschap|0|-|aardige mensen
#S|brn-1275|enquete|bank|nps=6
K|gebruiken|digitaal|3|neutraal|0|-|Ik gebruik vooral de app
K|hulp|geen|3|verlangen|0|wens|een filiaal in de buurt zou ik fijn vinden
#S|brn-1276|enquete|bezorging|nps=8
K|ontvangen|levering|4|blijdschap|0|-|netjes op de afgesproken tijd
#S|brn-1277|enquete|energie|nps=3
K|betalen|fout|2|bezorgdheid|0|angst|Na drie verkeerde nota's durf ik de volgende bijna niet open te maken
#S|brn-1278|enquete|overheid|nps=6
K|hulp|informatie|2|verwarring|1|-|De website en de balie spreken elkaar tegen
#S|brn-1279|enquete|reizen|nps=8
K|gebruiken|kwaliteit|4|blijdschap|0|-|mooi schip, lekker eten
K|gebruiken|geen|3|verlangen|0|wens|meer tijd aan wal was welkom geweest
#S|brn-1280|enquete|telecom|nps=5
K|gebruiken|kwaliteit|3|neutraal|0|-|niet goed niet slecht
#S|brn-1281|enquete|verzekering|nps=7
K|hulp|wachttijd|3|neutraal|0|-|afhandeling duurde drie weken
K|hulp|doorverwijzing|4|dankbaarheid|0|-|ik waardeer dat ik steeds dezelfde persoon sprak
#S|brn-1282|enquete|webshop|nps=7
K|gebruiken|kwaliteit|4|verrassing|0|-|beter dan verwacht voor die prijs
#S|brn-1283|enquete|wonen|nps=6
K|hulp|wachttijd|2|teleurstelling|1|-|Het duurde allemaal langer dan gehoopt
#S|brn-1284|social|reizen|
K|gebruiken|levering|2|teleurstelling|0|-|Trein uitgevallen, musical begint om acht. Gaan we niet redden dus. Kaartjes waren van ons pensioencadeau
#S|brn-1285|social|reizen|
K|gebruiken|bejegening|4|opluchting|0|-|de portier van het theater liet ons in de pauze alsnog binnen. gelukkig maar, het tweede deel was prachtig
#S|brn-1286|social|telecom|
K|hulp|wachttijd|4|verrassing|0|-|nou nou, 2 minuten wachttijd bij @veznet, zijn jullie ziek? (compliment)
#S|brn-1287|social|telecom|
K|orienteren|geen|2|bezorgdheid|0|-|Mijn zoon krijgt zijn eerste telefoon. Iedereen in de klas heeft er een. Ik vind het doodeng
#S|brn-1288|social|telecom|
K|betalen|informatie|2|verwarring|2|-|Toestel afbetaald en toch blijft de maandprijs gelijk? Ik heb er drie medewerkers over gesproken en hoor drie verhalen
#S|brn-1289|social|energie|
K|aanvragen|geen|3|neutraal|0|vraag|Hoe lang duurt het voordat een opzegging bij de oude leverancier geregeld is?
A|||||||Dat doen wij voor je, meestal binnen 3 weken. ^Sanne
K|geen|geen|3|vertrouwen|0|-|Dan laat ik het aan jullie over.
#S|brn-1290|social|energie|
K|gebruiken|storing|2|irritatie|0|-|#stroomstoring nummer zoveel, klokken knipperen weer in het hele huis
#S|brn-1291|social|bank|
K|betalen|geen|3|verlangen|0|wens|kom op salaris, kom maar bij papa
#S|brn-1292|social|bank|
K|hulp|privacy|4|opluchting|0|-|Ze hebben 'm! De oplichter van mijn oma is opgepakt. Ze kreeg een telefoontje van de bank EN van de politie. Ze heeft taart gehaald
#S|brn-1293|social|overheid|
K|aanvragen|bejegening|2|teleurstelling|0|-|huwelijk geregeld aan de balie in 6 minuten, geen glimlach, geen felicitatie. we waren zo blij en liepen een beetje stil naar buiten
#S|brn-1294|social|overheid|
K|hulp|geen|3|neutraal|0|-|Meldingsnummer 2026-88123 losliggende putdeksel
#S|brn-1295|social|overheid|
K|aanvragen|geen|3|neutraal|0|vraag|@gemeenteOosterwiel klopt het dat je voor een geboorteaangifte nu ook digitaal terecht kunt?
A|||||||Ja, met DigiD, binnen 3 dagen. Gefeliciteerd? 😊 ^Team
K|geen|geen|4|blijdschap|0|-|ja! een meisje, Hanna 💕
#S|brn-1296|social|wonen|
K|gebruiken|privacy|2|bezorgdheid|0|angst|koolmonoxidemelder ging vannacht af. Niemand gewond maar ik durf nu al 3 nachten niet te slapen zonder elk uur te kijken
A|||||||Dag Joyce, wat ben je geschrokken. Is de ketel al nagekeken? ^Carlijn
K|hulp|geen|3|neutraal|0|-|nog niet, ze zouden bellen
A|||||||Ik stuur vandaag iemand, voor 15 uur.
K|hulp|wachttijd|4|opluchting|0|-|Ketel is vervangen, een heel nieuwe zelfs. Vanavond ga ik weer gewoon naar bed
#S|brn-1297|social|wonen|
K|betalen|prijs|2|boosheid|0|-|sleutelgeld, contractkosten, sleuteloverdrachtkosten. ze verzinnen het waar je bij staat, stelletje boeven
#S|brn-1298|social|verzekering|
K|hulp|beleid|4|blijdschap|0|-|coulant bedrag gekregen voor de kapotte tablet
#S|brn-1299|social|verzekering|
K|gebruiken|geen|3|vertrouwen|0|-|op wintersport met een goede polis in de achterzak, dan durf je die zwarte piste best
#S|brn-1300|social|webshop|
K|ontvangen|levering|2|bezorgdheid|0|-|het cadeau voor de juf is 'vertraagd', vrijdag is haar laatste dag, en ik ben degene die het zou regelen. help
#S|brn-1301|social|webshop|
K|ontvangen|levering|4|opluchting|0|-|15.20 vrijdag: pakket. 15.25: ik op de fiets. 15.30: juf in tranen. gered
#S|brn-1302|social|bezorging|
K|hulp|geen|3|neutraal|0|vraag|Hoe meld je een beschadigd pakket bij @vlugpost?
A|||||||Via de app, met foto, binnen 7 dagen. ^Pim
K|geen|geen|3|neutraal|0|-|Gaan we doen.
#S|brn-1303|social|diensten|
K|gebruiken|bejegening|4|verrassing|0|-|ober onthield na 2 jaar nog dat ik geen koriander lust. ik was overdonderd
#S|brn-1304|social|diensten|
K|vertrekken|kwaliteit|2|teleurstelling|0|-|na 8 jaar yoga bij dezelfde studio gestopt, het is een lopende band geworden, er is geen ziel meer in
#S|brn-1305|social|diensten|
K|orienteren|geen|3|neutraal|0|vraag|Wat betalen jullie voor pianoles per halfuur
#S|brn-1306|chat|telecom|
K|gebruiken|storing|2|irritatie|1|-|goedemiddag mn alarmsysteem heeft geen verbinding meer sinds jullie gisteren hebben zitten prutsen
A|||||||Vervelend. We hebben de poorten gewijzigd, ik zet ze terug.
K|gebruiken|privacy|2|bezorgdheid|0|-|schiet op want ik heb een juwelierszaak, ik sta hier met klamme handjes
A|||||||Gereed. Wilt u testen?
K|gebruiken|storing|4|opluchting|0|-|groen. oke. dat was een lang kwartier
#S|brn-1307|chat|bank|
K|aanvragen|geen|3|neutraal|0|wens|Hoi! Ik ben student en wil een creditcard voor mijn stage in Canada
A|||||||Hoi! Met een studentenrekening kan dat vanaf 18 jaar.
K|geen|geen|3|neutraal|0|-|ben 20
A|||||||Aanvraag loopt, binnen 5 werkdagen.
K|aanvragen|wachttijd|3|bezorgdheid|0|vraag|ik vlieg over 6 dagen, gaat dat goed?
A|||||||Ik zet hem op spoed, je hebt hem donderdag.
K|aanvragen|wachttijd|4|opluchting|0|-|thank god, super
#S|brn-1308|chat|verzekering|
K|hulp|informatie|2|verwarring|1|vraag|Hallo, ik kreeg 'code 207 - nadere informatie'. Welke informatie dan? Er staat verder niks
A|||||||Dat betekent dat de nota van de fysio ontbreekt.
K|hulp|geen|3|neutraal|0|-|die zat er echt bij
A|||||||Ik zie hem: hij stond op zijn kop en werd niet gelezen.
K|hulp|fout|3|verrassing|0|-|op zn kop haha oke
A|||||||Nu is hij goed. 92 euro komt eraan.
K|betalen|wachttijd|4|blijdschap|0|-|fijn!
#S|brn-1309|chat|diensten|
K|gebruiken|bejegening|2|teleurstelling|0|-|Ik wil even kwijt dat mijn dochter gisteren niet mocht meedoen met judo omdat haar pak te klein was, ze was er kapot van
A|||||||Dat spijt me oprecht. Zo willen we het niet. We hebben leenpakken.
K|hulp|informatie|3|verrassing|0|-|leenpakken, dat wist niemand daar blijkbaar
A|||||||Ik leg er een klaar met haar naam erop.
K|hulp|bejegening|4|dankbaarheid|0|-|lief, dat zal haar goed doen
#S|brn-1310|chat|reizen|
K|aanvragen|geen|3|verlangen|0|wens|Rolstoelassistentie graag, zaterdag 10.07 Zwolle naar Roosendaal
A|||||||Geregeld, wees er 15 minuten van tevoren.
K|hulp|levering|2|bezorgdheid|0|angst|vorige keer stond er in Roosendaal niemand en reed ik door naar België, daar ben ik nu wel huiverig voor
A|||||||Dat mag niet gebeuren. U krijgt het mobiele nummer van collega Abdel.
K|hulp|doorverwijzing|4|vertrouwen|0|-|met een naam en een nummer durf ik het wel weer
#S|brn-1311|enquete|reizen|nps=7
K|hulp|levering|4|opluchting|0|-|assistentie stond er dit keer wel!
#S|brn-1312|enquete|overheid|nps=7
K|aanvragen|geen|3|neutraal|0|-|Ging gewoon goed
#S|brn-1313|enquete|diensten|nps=1
K|gebruiken|privacy|1|boosheid|0|-|Verkeerde medicijnen meegekregen. Levensgevaarlijk!
#S|brn-1314|enquete|bezorging|nps=6
K|ontvangen|kwaliteit|2|neutraal|0|-|doos gescheurd, inhoud oké
#S|brn-1315|social|telecom|
K|gebruiken|informatie|3|bezorgdheid|0|vraag|waarom staat er opeens 'alleen noodoproepen' op mijn telefoon, is er iets ergs aan de hand?
A|||||||Hoi Bep, er is een landelijke storing. Bellen via wifi werkt wel. ^Mick
K|gebruiken|informatie|4|opluchting|0|-|oh, ik dacht al het ergste. bedankt jongen
#S|brn-1316|social|telecom|
K|aanvragen|geen|3|neutraal|0|-|nieuw nummer, oude vervalt 1 januari
#S|brn-1317|social|energie|
K|hulp|geen|3|neutraal|0|vraag|Wie moet ik bellen voor een scheve elektriciteitskast in de berm, gemeente of netbeheerder?
#S|brn-1318|social|energie|
K|betalen|belofte|4|vertrouwen|0|-|prijsafspraak uit 2023 gewoon nagekomen terwijl alles omhoog vloog. Daar kun je op bouwen
#S|brn-1319|social|bank|
K|hulp|bereikbaarheid|2|teleurstelling|0|-|bankbus komt niet meer in Kollum. de rij was altijd lang en gezellig
#S|brn-1320|social|bank|
K|orienteren|informatie|2|verwarring|0|-|Lineair, annuïteiten, aflossingsvrij. Ik knikte daar aan dat tafeltje maar ik had net zo goed naar Chinees kunnen luisteren
#S|brn-1321|social|reizen|
K|orienteren|geen|3|verlangen|0|wens|eentje maar, een weekend zonder kinderen ergens waar ze handdoeken in zwaantjes vouwen
#S|brn-1322|social|reizen|
K|gebruiken|levering|3|neutraal|0|-|Vlucht ZP 5512 staat op schema
#S|brn-1323|social|bezorging|
K|ontvangen|informatie|2|irritatie|0|-|krijg nu al 3 sms'jes, 2 mails en een appje dat mijn pakket VERTROKKEN is. bel maar als het er is
#S|brn-1324|social|bezorging|
K|ontvangen|levering|2|bezorgdheid|0|-|Moedermelk met de koelkoerier en die staat al 50 minuten stil op de A28. Dit is voor een couveusekindje in Zwolle hè
#S|brn-1325|social|bezorging|
K|ontvangen|levering|5|opluchting+dankbaarheid|0|-|motoragent heeft het koelboxje overgenomen en naar het ziekenhuis gebracht. mensen zijn goed. kleintje heeft gedronken
#S|brn-1326|social|verzekering|
K|orienteren|prijs|3|neutraal|0|vraag|wat is een redelijke prijs voor een uitvaartverz op je 55e
#S|brn-1327|social|verzekering|
K|hulp|herhaling|2|irritatie|2|-|voor de derde maal hetzelfde formulier ingevuld, dezelfde foto's, dezelfde handtekening. alleen mijn humeur verandert
#S|brn-1328|social|overheid|
K|gebruiken|kwaliteit|4|blijdschap|0|-|mooi opgeknapt, dat speeltuintje aan de Sering
#S|brn-1329|social|overheid|
K|gebruiken|beleid|2|bezorgdheid|0|angst|Als de opvang hier dicht moet weet ik niet waar die jongens heen moeten. Ik geef er taalles, ik ken hun gezichten. Het vreet aan me
#S|brn-1330|social|wonen|
K|aanvragen|informatie|2|verwarring|1|-|zeggen ze 'u bent nummer 1' en dan gaat de woning naar nummer 4. hoe werkt dat in vredesnaam
#S|brn-1331|social|wonen|
K|hulp|levering|4|blijdschap|0|-|Kitter was stipt om half 8, klaar voor de koffie
#S|brn-1332|social|webshop|
K|aanvragen|geen|3|neutraal|0|-|net 2 boeken en een puzzel besteld bij de plaatselijke boekhandel
#S|brn-1333|social|webshop|
K|hulp|bejegening|4|verrassing|0|-|boekhandel belde: 'deel 2 is net uit, zal ik die erbij leggen?' Ze kennen me beter dan mijn algoritme
#S|brn-1334|social|diensten|
K|aanvragen|geen|3|verlangen|0|wens|iemand die nog een plekje over heeft voor de winterschaatscursus in Deventer, mijn zoontje wil zó graag
#S|brn-1335|social|diensten|
K|gebruiken|storing|2|neutraal|0|-|pinapparaat snackbar defect, alleen contant
#S|brn-1336|chat|webshop|
K|orienteren|geen|3|neutraal|0|vraag|Goedemiddag, komt de XL van het vest nog terug?
A|||||||Goedemiddag, helaas niet meer.
K|orienteren|geen|2|teleurstelling|0|-|Wat spijtig.
A|||||||Onze winkel in Sittard heeft er nog één.
K|orienteren|geen|4|verrassing|0|-|Sittard! daar woont mijn zus, wat een toeval
K|aanvragen|geen|3|verlangen|0|wens|kunnen ze hem vasthouden op naam van Ploum?
A|||||||Gedaan, tot zaterdag 17 uur.
K|geen|geen|3|neutraal|0|-|mooi
#S|brn-1337|chat|telecom|
K|ontvangen|geen|3|neutraal|0|vraag|hoi, ben net verhuisd, moet er nog een monteur komen?
A|||||||Hoi! Nee, op je nieuwe adres is alles al aangesloten.
K|ontvangen|geen|4|verrassing|0|-|serieus? dus gewoon stekker erin
A|||||||Precies.
K|ontvangen|digitaal|4|blijdschap|0|-|hij doet het meteen, film en chips vanavond
#S|brn-1338|chat|energie|
K|vertrekken|beleid|3|bezorgdheid|0|vraag|ik wil overstappen maar heb nog 7 maanden contract, krijg ik dan een hoge boete?
A|||||||De opzegvergoeding is in uw geval 61 euro.
K|vertrekken|prijs|4|verrassing|0|-|61? op internet las ik 400
A|||||||Bij uw verbruik en tarief is dat lager.
K|vertrekken|informatie|4|dankbaarheid|0|-|netjes dat u het zo eerlijk zegt terwijl ik wegga
#S|brn-1339|chat|overheid|
K|gebruiken|levering|3|neutraal|0|vraag|goedenmiddag kunt u mij vertellen of de markt morgen doorgaat met storm?
A|||||||Goedemiddag, het besluit valt om 17 uur, check onze site.
K|geen|geen|3|neutraal|0|-|oke dan kijk ik straks
#S|brn-1340|chat|bank|
K|aanvragen|wachttijd|3|neutraal|0|vraag|Hoi, weet u al iets over mijn pensioenrekening? ingediend 1 nov
A|||||||Hoi Ad, die is geopend, u heeft vandaag een brief gekregen.
K|aanvragen|wachttijd|4|blijdschap|0|-|ah kijk, mooi op tijd
#S|brn-1341|chat|bezorging|
K|wijzigen|geen|3|neutraal|0|wens|mijn box van donderdag mag naar vrijdag
A|||||||Dat kan helaas niet meer, hij is al ingepakt.
K|wijzigen|beleid|2|teleurstelling|0|-|oh wat jammer, dan is er niemand thuis en bederft de vis
A|||||||We kunnen hem bij de buren afleveren. Wie is thuis?
K|geen|geen|3|neutraal|0|-|nr 7, Ineke, die vriest het wel in
A|||||||Genoteerd!
K|wijzigen|bejegening|4|opluchting|0|-|fijn, niks weggegooid
#S|brn-1342|chat|diensten|
K|gebruiken|informatie|3|verwarring|0|vraag|juf ik snap de opdracht niet, moet het nou 500 of 1500 woorden zijn? in de mail staat iets anders als op teams
A|||||||Goed gezien, 1500 is een tikfout. Het is 500.
K|gebruiken|informatie|4|blijdschap|0|-|ja yes 500 heb ik al
#S|brn-1343|chat|verzekering|
K|wijzigen|geen|3|neutraal|0|-|Beste, per 1 december ben ik met pensioen.
K|wijzigen|geen|3|neutraal|0|vraag|Heeft dat gevolgen voor mijn arbeidsongeschiktheidsverzekering?
A|||||||Gefeliciteerd! Die stopt automatisch, u hoeft niets te doen.
K|wijzigen|informatie|4|blijdschap|0|-|Dat is makkelijk zo.
#S|brn-1344|chat|wonen|
K|hulp|wachttijd|3|verlangen|0|wens|Hoi Roos, ik hoop dat je me kan helpen, wacht nu 3 wkn op de sleutel van de tweede berging
A|||||||Hoi Kees! Die ligt al klaar bij de balie, je hebt alleen geen bericht gehad. Sorry!
K|hulp|informatie|2|irritatie|1|-|had ik dat maar geweten, ik loop er elke dag langs
K|geen|geen|3|neutraal|0|-|haal m morgen
#S|brn-1345|social|overheid|
K|hulp|wachttijd|2|irritatie|3|-|wij vragen al sinds 2023 om een prullenbak bij het bankje. er staat nu een bordje 'houd uw buurt schoon'
#S|brn-1346|social|telecom|
K|hulp|informatie|4|dankbaarheid|0|-|@zoemtel dank voor het filmpje over blokkeren van onbekende nummers, moeder heeft weer rust
#S|brn-1347|social|telecom|
K|gebruiken|storing|2|neutraal|0|-|wel bereik, geen internet
#S|brn-1348|social|energie|
K|gebruiken|privacy|3|bezorgdheid|0|vraag|Er staat een mannetje met een hesje aan de deur voor 'controle van de meter', is dat bekend bij jullie? Ik doe nog niet open
A|||||||Heel goed! Wij hebben in uw straat niemand lopen. Niet openen en bel de politie. ^Sanne
K|gebruiken|privacy|4|opluchting|0|-|hij rende weg toen ik zei dat ik jullie aan de lijn had. Goed dat ik het vroeg zeg
#S|brn-1349|social|energie|
K|orienteren|geen|3|neutraal|0|-|gemiddelde opbrengst november 4,1 kWh per dag
#S|brn-1350|social|bank|
K|gebruiken|informatie|2|irritatie|0|-|weer een pushbericht over beleggen om half 7 in de ochtend. ik wil pinnen, niet speculeren
#S|brn-1351|social|bank|
K|aanvragen|geen|3|verlangen|0|wens|Nog één handtekening van de bank en we kunnen de bakkerij overnemen. Denk aan ons donderdag om 11 uur
#S|brn-1352|social|bank|
K|aanvragen|geen|5|blijdschap|0|-|wij zijn bakkers!!! 🥐🥐🥐
#S|brn-1353|social|reizen|
K|gebruiken|levering|2|verwarring|0|-|Overal staat dat de metro rijdt, behalve op het spoor
#S|brn-1354|social|reizen|
K|orienteren|prijs|3|neutraal|0|vraag|wat kost parkeren bij eindhoven airport voor een week
#S|brn-1355|social|bezorging|
K|ontvangen|kwaliteit|4|opluchting|0|-|glaswerk heel aangekomen, ik heb elk glas tegen het licht gehouden
#S|brn-1356|social|bezorging|
K|ontvangen|geen|3|neutraal|0|vraag|waar is mijn pakje @pakmee 3SPM0087
A|||||||Het ligt bij sorteercentrum Zwolle, morgen bij je. ^Yara
K|geen|geen|3|neutraal|0|-|kk dank
#S|brn-1357|social|verzekering|
K|hulp|bejegening|2|teleurstelling|0|-|ik kreeg te horen dat mijn verdriet 'niet verhaalbaar' is. mijn verdriet. niet verhaalbaar
#S|brn-1358|social|verzekering|
K|orienteren|informatie|4|verrassing|0|-|bleek dat ik al 6 jaar dubbel verzekerd was voor rechtsbijstand, via de vakbond. Stond ik even raar te kijken
#S|brn-1359|social|wonen|
K|gebruiken|geen|3|neutraal|0|vraag|komt er nog een nieuwe huismeester in de Spiegelflat?
A|||||||Ja, Yvonne start 1 januari. ^Roos
K|hulp|geen|4|blijdschap|0|-|Leuk, welkom Yvonne
#S|brn-1360|social|wonen|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Uitzicht op het kanaal werd uitzicht op een muur. Ze hadden het er bij de koop even niet over gehad
#S|brn-1361|social|webshop|
K|hulp|belofte|4|vertrouwen|0|-|@kachelwereldje zou er vrijdag op terugkomen. Vrijdag 9.03: mail. zo ken ik ze
#S|brn-1362|social|webshop|
K|betalen|prijs|2|irritatie|0|-|black friday: eerst 20% omhoog dan 20% korting. wij kunnen ook rekenen hoor
#S|brn-1363|social|diensten|
K|gebruiken|bejegening|4|opluchting|0|-|mijn zoontje (autisme) is voor het eerst rustig geknipt. Kapper ging gewoon bij hem op de grond zitten. Ik stond te bibberen van geluk
#S|brn-1364|social|diensten|
K|gebruiken|levering|2|neutraal|0|-|les valt uit, docent ziek
#S|brn-1365|social|diensten|
K|gebruiken|kwaliteit|2|bezorgdheid|0|-|Kleindochter zit in een klas van 34. Hoe moet dat goed komen, ze is al zo stil
#S|brn-1366|chat|overheid|
K|betalen|geen|2|neutraal|0|-|Goedemorgen, ik heb een aanmaning van de gemeente en kan het niet betalen, ik zit in de ziektewet
A|||||||Goedemorgen Dirk. We kunnen spreiden in 10 maanden, is dat haalbaar?
K|betalen|geen|3|neutraal|0|vraag|hoeveel is dat per maand?
A|||||||38 euro.
K|betalen|beleid|4|opluchting|0|-|dat gaat lukken, dat kan ik missen
A|||||||Ik bevestig het per brief.
K|hulp|bejegening|4|dankbaarheid|0|-|bedankt voor het begrip, ik zag er als een berg tegenop om te appen
#S|brn-1367|chat|telecom|
K|aanvragen|levering|3|verlangen|0|wens|Hallo, kan de aansluiting niet eerder dan 19 januari? Wij wonen er al vanaf de 2e
A|||||||Er is een annulering op 5 januari, 8-12 uur.
K|aanvragen|levering|4|verrassing|0|-|dat is boffen!
K|geen|geen|3|neutraal|0|-|ja die pakken we
#S|brn-1368|chat|energie|
K|orienteren|geen|3|neutraal|0|-|Ik had een offerte gevraagd voor spouwmuurisolatie, ref 5510.
A|||||||Die ligt bij de planner, u krijgt hem morgen.
K|geen|geen|3|neutraal|0|-|in orde
#S|brn-1369|chat|bank|
K|betalen|informatie|2|verwarring|0|-|er staat 'correctie rente -11,62', maar ik sta nooit rood
A|||||||Dat is een terugboeking van te veel ontvangen spaarrente.
K|betalen|informatie|3|verwarring|0|vraag|te veel ontvangen? ik snap het nog steeds niet
A|||||||Er was in oktober 2% geboekt in plaats van 1,5. Dat is nu hersteld.
K|betalen|fout|2|teleurstelling|0|-|ah. en ik was er nog wel zo blij mee
#S|brn-1370|chat|reizen|
K|aanvragen|geen|3|neutraal|0|vraag|Zijn er in het hotel ook glutenvrije maaltijden?
A|||||||Ja, de kok heeft een aparte keukenhoek.
K|aanvragen|kwaliteit|4|vertrouwen|0|-|Klinkt alsof ze er verstand van hebben, dan durf ik het wel aan met mijn zoon
#S|brn-1371|chat|webshop|
K|ontvangen|levering|2|neutraal|0|-|hoi, bezorger is niet geweest gisteravond
A|||||||Hoi, dat klopt, de wagen stond stil. Vanavond tussen 18 en 20?
K|geen|geen|3|neutraal|0|-|vanavond ben ik er niet
A|||||||Morgen dan?
K|ontvangen|geen|3|neutraal|0|-|morgen na 17 u kan
#S|brn-1372|chat|bezorging|
K|ontvangen|bejegening|4|dankbaarheid|0|-|Dag, ik wilde even doorgeven dat jullie chauffeur vandaag mijn moeder heeft gevonden die gevallen was, en bij haar is gebleven
A|||||||Wat bijzonder! Hoe gaat het met haar?
K|geen|geen|4|opluchting|0|-|heup gekneusd, niks gebroken gelukkig
A|||||||We geven het door aan Karel.
K|hulp|geen|3|verlangen|0|wens|wij zouden hem graag persoonlijk bedanken, kan dat?
#S|brn-1373|chat|diensten|
K|aanvragen|wachttijd|2|teleurstelling|0|-|Zes maanden wachten op een diëtist, dat had ik niet gedacht
A|||||||Via een groepsprogramma kunt u over drie weken starten.
K|aanvragen|geen|3|neutraal|0|vraag|met hoeveel mensen is dat
A|||||||Maximaal acht.
K|aanvragen|geen|3|verlangen|0|wens|oke dat wil ik wel proberen, hopelijk een leuke groep
#S|brn-1374|enquete|telecom|nps=3
K|hulp|belofte|2|neutraal|2|-|Ik zou teruggebeld worden, daar wacht ik nu nog op
#S|brn-1375|enquete|webshop|nps=9
K|ontvangen|levering|4|verrassing|0|-|Dezelfde dag nog in huis, ik was er beduusd van
#S|brn-1376|enquete|bank|nps=7
K|hulp|informatie|4|opluchting|0|-|Na het telefoontje wist ik dat mijn geld veilig was
#S|brn-1377|enquete|overheid|nps=4
K|aanvragen|wachttijd|2|bezorgdheid|3|-|mijn aanvraag ligt er nu 5 maanden en de spanning loopt thuis op
#S|brn-1378|enquete|energie|nps=7
K|orienteren|informatie|4|blijdschap|0|-|goede rekentool op de site
#S|brn-1379|enquete|wonen|nps=8
K|hulp|levering|4|vertrouwen|0|-|Monteurs die doen wat ze zeggen
#S|brn-1380|enquete|verzekering|nps=4
K|hulp|doorverwijzing|2|verwarring|2|-|Drie afdelingen, drie verhalen, ik weet nog steeds niet wie er nu over gaat
#S|brn-1381|enquete|diensten|nps=9
K|gebruiken|kwaliteit|4|opluchting|0|-|Pijn weg na één behandeling, wat een verademing
#S|brn-1382|enquete|reizen|nps=6
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Excursies vielen ons wat tegen
K|gebruiken|kwaliteit|4|blijdschap|0|-|eten was heel goed
#S|brn-1383|chat|verzekering|
K|hulp|geen|2|neutraal|0|-|Hallo, mijn dak heeft hagelschade, er liggen 14 pannen af.
A|||||||Hallo! Regent het naar binnen?
K|gebruiken|storing|2|neutraal|0|-|ja op zolder druppelt het
A|||||||Een noodploeg legt vandaag een zeil. Bent u thuis?
K|geen|geen|3|neutraal|0|-|de hele dag
K|hulp|wachttijd|4|opluchting|0|-|het zeil ligt erop, nu kan ik tenminste rustig naar de regen luisteren
#S|brn-1384|chat|verzekering|
K|orienteren|geen|3|neutraal|0|vraag|wat is het verschil tussen wa+ en allrisk
A|||||||Bij allrisk is ook schade door eigen schuld gedekt.
K|orienteren|geen|3|neutraal|0|vraag|loont dat bij een auto van 9 jaar oud?
A|||||||Eerlijk gezegd meestal niet.
K|orienteren|informatie|4|vertrouwen|0|-|goed dat u niet het duurste aanpraat, daar hou ik van
#S|brn-1385|chat|verzekering|
K|hulp|beleid|2|teleurstelling|0|-|ik las net de afwijzing voor de alternatieve therapie, ik had er echt mijn hoop op gevestigd
A|||||||Dat spijt me. Uw pakket dekt acupunctuur tot 250 euro, dat wel.
K|hulp|informatie|3|verrassing|0|-|oh? acupunctuur is juist wat ik bedoel
A|||||||Dan is de verkeerde code gebruikt, ik draai de afwijzing terug.
K|hulp|fout|5|opluchting|0|-|wat een ommekeer, ik zat al met tranen aan tafel
#S|brn-1386|chat|bezorging|
K|aanvragen|geen|3|neutraal|0|wens|Ik wil een pakket laten ophalen, 12 kilo.
A|||||||Dat kan morgen tussen 9 en 13 uur, 11,50 euro.
K|aanvragen|geen|3|bezorgdheid|0|vraag|Er zit een oude klok in, wordt daar wel voorzichtig mee gedaan?
A|||||||Met een breekbaar-sticker en verzekering tot 500 euro.
K|aanvragen|geen|3|vertrouwen|0|-|Goed, dan vertrouw ik hem aan jullie toe.
#S|brn-1387|chat|bezorging|
K|ontvangen|levering|2|irritatie|1|-|Is het nou zo moeilijk om aan te bellen? Ik zit 2 meter van de deur en er ligt weer een kaartje
A|||||||Dat snap ik, excuses. Zal ik hem vandaag nog laten terugkomen?
K|ontvangen|levering|3|verlangen|0|wens|als dat zou kunnen heel graag
A|||||||Hij draait om, 10 minuten.
K|hulp|wachttijd|4|verrassing|0|-|o wow dat is wel heel vlot
#S|brn-1388|chat|wonen|
K|aanvragen|geen|3|neutraal|0|vraag|Hallo, welke papieren moet ik meenemen naar de bezichtiging?
A|||||||Alleen een ID. Loonstroken pas als je doorgaat.
K|geen|geen|3|neutraal|0|-|oke top
K|aanvragen|geen|3|verlangen|0|wens|ik heb zo'n goed gevoel bij dit huis, hopelijk zien ze ons zitten
#S|brn-1389|chat|wonen|
K|gebruiken|storing|2|neutraal|0|-|de nieuwe voordeur klemt en gaat 's avonds niet meer dicht
A|||||||Dat is niet veilig, er komt vanavond nog een slotenmaker.
K|gebruiken|privacy|2|bezorgdheid|0|angst|graag voor donker want ik ben alleen met de kinderen en dan voel ik me niet zo stoer
A|||||||Hij is er om 17 uur.
K|hulp|levering|4|opluchting|0|-|deur dicht, slot draait soepel, dank
#S|brn-1390|social|wonen|
K|gebruiken|belofte|4|vertrouwen|0|-|We zitten met 24 gezinnen in de renovatie, het is stof en herrie, maar de uitvoerder heeft ons tot nu toe niet één keer laten zitten
#S|brn-1391|social|wonen|
K|gebruiken|kwaliteit|4|blijdschap|0|-|ik heb een KAMER met een DEUR die op SLOT kan, vier jaar lang heb ik hiervan gedroomd op dat slaapbankje
#S|brn-1392|social|wonen|
K|orienteren|geen|3|neutraal|0|vraag|wie kent een betrouwbare stukadoor regio Harderwijk
#S|brn-1393|social|bezorging|
K|terugkijken|geen|4|vertrouwen|0|-|Voor breekbaar spul kies ik altijd weer voor die ene koerier uit Meppel, die rijdt alsof er eieren onder zijn gas liggen
#S|brn-1394|social|bezorging|
K|ontvangen|fout|2|verwarring|0|-|Er is getekend door 'Boris'. Boris is onze hond.
#S|brn-1395|social|bezorging|
K|aanvragen|prijs|2|irritatie|0|-|pakketje naar Engeland: 31 euro en een formulier langer dan mijn scriptie
#S|brn-1396|social|verzekering|
K|hulp|bejegening|4|dankbaarheid|0|-|onze schaderegelaar heeft op kerstavond nog hotel voor ons geregeld na de lekkage. hulde, hulde, hulde
#S|brn-1397|social|verzekering|
K|betalen|prijs|3|verlangen|0|wens|Zou het niet mooi zijn als je premie eens omlaag ging omdat je nooit wat claimt
#S|brn-1398|social|verzekering|
K|hulp|beleid|2|boosheid|0|-|12 jaar klant, 1 claim, afgewezen op een komma. Ik word er niet goed van, zo kwaad ben ik
#S|brn-1399|enquete|verzekering|nps=8
K|wijzigen|digitaal|4|blijdschap|0|-|alles zelf online kunnen regelen
#S|brn-1400|enquete|verzekering|nps=5
K|hulp|informatie|2|verwarring|0|-|Waarom het ene wel en het andere niet vergoed wordt blijft voor mij een raadsel.
#S|brn-1401|enquete|bezorging|nps=9
K|ontvangen|bejegening|4|dankbaarheid|0|-|hij wachtte geduldig tot ik met mijn rollator bij de deur was, dat doet je goed
#S|brn-1402|enquete|bezorging|nps=1
K|ontvangen|bejegening|1|boosheid|0|-|Uitgescholden door de chauffeur omdat ik niet snel genoeg opendeed. Schandalig.
#S|brn-1403|enquete|wonen|nps=8
K|aanvragen|wachttijd|4|verrassing|0|-|We rekenden op jaren wachten en het werden vier maanden
#S|brn-1404|enquete|wonen|nps=6
K|hulp|geen|3|neutraal|0|-|Melding gedaan over de galerij, moet nog gemaakt worden.
#S|brn-1405|social|overheid|
K|hulp|geen|3|vertrouwen|0|-|De rechter beslist maandag en wat hij ook zegt, ik weet dat er goed naar gekeken is
#S|brn-1406|social|telecom|
K|orienteren|geen|3|verlangen|0|wens|oh man wat lijkt het me heerlijk, ergens wonen met gewoon 4 streepjes
#S|brn-1407|social|reizen|
K|gebruiken|kwaliteit|4|vertrouwen|0|-|al 20 keer met die rederij mee, ook met windkracht 8. die kapitein weet wat ie doet, ik pak er een broodje kroket bij
#S|brn-1408|social|energie|
K|betalen|fout|4|dankbaarheid|0|-|@stroomrijk dank dat jullie de fout van mijn ouders' nota zelf hebben teruggedraaid, met rente en een bloemetje. scheelt ze slapeloze nachten
#S|brn-1409|social|webshop|
K|hulp|bejegening|2|boosheid|0|-|'dan had u maar beter moeten lezen' krijg ik terug van een WINKEL. klojo's
#S|brn-1410|social|webshop|
K|ontvangen|kwaliteit|5|blijdschap|0|-|uitgepakt. gegild. dit is de mooiste tas van heel de wereld 😍😍
#S|brn-1411|social|diensten|
K|gebruiken|kwaliteit|5|blijdschap|0|-|WAT EEN CONCERT mensen, ik heb geen stem meer, de beste avond van mijn leven
#S|brn-1412|social|bank|
K|gebruiken|fout+wachttijd|1|boosheid|3|-|ZES WEKEN zonder rekening door een fout van jullie. Mijn vaste lasten zijn gestorneerd, mijn huur is te laat, en jullie sturen een ENQUÊTE??? Walgelijk
#S|brn-1413|social|reizen|
K|gebruiken|levering|1|boosheid|3|-|18 uur op het vliegveld gezeten met een kind met koorts en niemand, echt niemand van @zephyra die zich liet zien. Schoften zijn het
#S|brn-1414|chat|overheid|
K|aanvragen|geen|3|neutraal|0|vraag|Hoi, hoe vraag ik een gehandicaptenparkeerplaats voor de deur aan?
A|||||||Via het formulier op de site, met uw kaartnummer. Er volgt een schouw.
K|aanvragen|prijs|3|neutraal|0|vraag|en wat kost dat
A|||||||412 euro.
K|aanvragen|prijs|2|verrassing|0|-|412?? voor een bordje en wat verf
A|||||||Met een laag inkomen kunt u bijzondere bijstand vragen.
K|aanvragen|informatie|4|dankbaarheid|0|-|goeie tip, dat wist ik niet, dank
#S|brn-1415|chat|reizen|
K|wijzigen|beleid|3|verlangen|0|wens|Zouden wij alsjeblieft twee nachten langer mogen blijven? Het bevalt zo goed hier
A|||||||Wat leuk! Uw huisje is vrij tot vrijdag.
K|wijzigen|geen|4|blijdschap|0|-|jippie de kinderen dansen door de kamer
A|||||||Het wordt 178 euro extra.
K|geen|geen|3|neutraal|0|-|akkoord, we rekenen bij vertrek af
#S|brn-1416|chat|telecom|
K|wijzigen|geen|3|neutraal|0|vraag|Hoi, mag ik mijn oude modem nog terugsturen? Ik vond hem in de kast
A|||||||Hoi! Ja graag, ik stuur een label.
K|wijzigen|prijs|3|bezorgdheid|0|vraag|krijg ik nu alsnog een boete? de termijn is al om
A|||||||Nee, bij inlevering vervalt die.
K|wijzigen|beleid|4|opluchting|0|-|pfoe dat scheelt weer 90 euro
#S|brn-1417|chat|telecom|
K|gebruiken|geen|3|neutraal|0|vraag|hoeveel data heb ik nog?
A|||||||1,8 GB tot 30 november.
K|geen|geen|3|neutraal|0|-|oke zuinig aan
#S|brn-1418|chat|energie|
K|gebruiken|storing|2|neutraal|0|-|Goedemiddag. Mijn buurvrouw van 90 heeft geen verwarming en durft niemand te bellen. Ik app namens haar.
A|||||||Wat goed dat u dat doet. Wat is het adres?
K|geen|geen|3|neutraal|0|-|Lijsterbeslaan 2 Goor
K|gebruiken|privacy|2|bezorgdheid|0|-|ze zit met haar jas aan in de keuken, het gaat me aan het hart
A|||||||We komen binnen twee uur.
K|hulp|bejegening|4|dankbaarheid|0|-|namens haar alvast heel veel dank
K|gebruiken|storing|4|opluchting|0|-|Alles brandt weer en ze zit aan de advocaat :)
#S|brn-1419|chat|bank|
K|orienteren|beleid|3|bezorgdheid|0|vraag|Kan ik met een studieschuld van 38.000 nog wel een huis kopen?
A|||||||Dat telt mee, maar minder dan vroeger. Wat is uw inkomen?
K|geen|geen|3|neutraal|0|-|3400 bruto
A|||||||Dan komt u op ongeveer 205.000 euro.
K|orienteren|prijs|2|teleurstelling|0|-|daar koop ik hier nog geen garage voor
A|||||||Met een starterslening kan er 40.000 bij.
K|orienteren|informatie|3|verlangen|0|wens|dat klinkt al beter, daar wil ik graag meer van weten, misschien lukt het dan toch ooit
#S|brn-1420|chat|webshop|
K|hulp|wachttijd|2|neutraal|1|-|Ik heb gisteren al gevraagd of de fiets op voorraad is en nog niks gehoord
A|||||||Sorry! Hij staat in Zwolle, maat 54.
K|aanvragen|geen|3|neutraal|0|-|dan kom ik vanmiddag passen
#S|brn-1421|chat|diensten|
K|hulp|geen|2|bezorgdheid|0|-|hoi, mijn oma woont bij jullie op afdeling Linde en ze neemt al de hele dag niet op
A|||||||Hoi! Ze is met de groep naar de kerstmarkt, haar telefoon ligt nog op de kamer.
K|gebruiken|informatie|4|opluchting|0|-|aaah ok, ik zag haar al op de grond liggen
K|gebruiken|bejegening|4|blijdschap|0|-|wat leuk dat jullie dat doen met ze
#S|brn-1422|chat|overheid|
K|hulp|beleid|2|verwarring|0|-|goede middag, ik moet 'zienswijze' indienen staat er. ik weet niet wat dat is
A|||||||Daarmee kunt u zeggen wat u van het plan vindt, voordat we beslissen.
K|hulp|informatie|3|neutraal|0|-|ah dus gewoon mijn mening
A|||||||Precies, dat mag in uw eigen woorden.
K|hulp|geen|3|verlangen|0|wens|dan hoop ik dat er ook naar gekeken wordt
#S|brn-1423|social|telecom|
K|hulp|informatie|2|verwarring|0|vraag|de helpdesk zegt dat ik 'bridge mode' moet aanzetten. Is dat iets met kaarten?
#S|brn-1424|social|bank|
K|gebruiken|privacy|2|bezorgdheid|0|angst|alles contactloos, alles digitaal, en als het een keer oorlog is, wat dan? ik heb een envelop met briefjes achter de plint, lach maar
#S|brn-1425|social|energie|
K|terugkijken|geen|3|neutraal|0|-|5 jaar zonnepanelen, terugverdiend in sept
#S|brn-1426|social|overheid|
K|aanvragen|informatie|4|verrassing|0|-|bleek ik al jaren recht te hebben op die toeslag. mijn mond viel open bij het keukentafelgesprek
#S|brn-1427|social|reizen|
K|gebruiken|bejegening|4|dankbaarheid|0|-|die meneer van de pont bij Wijhe die omkeerde omdat ik mijn kind aan de overkant zag staan: bedankt bedankt bedankt
#S|brn-1428|social|diensten|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|vol verwachting klopte mijn hart bij de nieuwe ijssalon en toen smaakte de pistache naar shampoo
#S|brn-1429|social|webshop|
K|gebruiken|kwaliteit|2|neutraal|0|-|lader laadt niet
#S|brn-1430|social|webshop|
K|hulp|geen|3|vertrouwen|0|-|nieuwe lader komt eraan en als @bestelhoek dat zegt dan ligt ie er ook
#S|brn-1431|social|bezorging|
K|ontvangen|levering|3|neutraal|0|vraag|bezorgt @pakmee ook op zondag in Zeewolde
A|||||||Ja, tussen 10 en 16 uur. ^Yara
K|geen|geen|3|neutraal|0|-|mooi
#S|brn-1432|social|wonen|
K|betalen|geen|2|bezorgdheid|0|angst|huurcommissie komt volgende week meten. als de punten tegenvallen zit ik er mooi aan vast, knijp hem behoorlijk
#S|brn-1433|social|wonen|
K|betalen|prijs|5|opluchting+verrassing|0|-|uitspraak: 212 euro per maand MINDER huur. met terugwerkende kracht. ik heb het vier keer gelezen en toen pas durfde ik te lachen
#S|brn-1434|enquete|energie|nps=4
K|hulp|wachttijd|2|neutraal|2|-|Lang in de wacht gestaan.
#S|brn-1435|enquete|telecom|nps=8
K|ontvangen|levering|4|blijdschap|0|-|monteur precies op tijd
K|ontvangen|bejegening|4|vertrouwen|0|-|en je zag meteen dat hij zijn vak verstond
#S|brn-1436|enquete|webshop|nps=7
K|aanvragen|prijs|4|blijdschap|0|-|scherpe prijs
K|ontvangen|informatie|3|verlangen|0|wens|alleen graag wat vaker een update over de levering
#S|brn-1437|enquete|overheid|nps=6
K|gebruiken|digitaal|2|verwarring|0|-|in de berichtenbox kan ik nooit iets terugvinden
#S|brn-1438|enquete|bank|nps=8
K|hulp|bereikbaarheid|4|blijdschap|0|-|ook 's avonds te bereiken
#S|brn-1439|enquete|reizen|nps=10
K|gebruiken|kwaliteit|5|verrassing+blijdschap|0|-|Alles overtrof onze dromen, we zijn er nog stil van
#S|brn-1440|enquete|diensten|nps=5
K|gebruiken|kwaliteit|3|neutraal|0|-|het was oké
K|terugkijken|geen|2|teleurstelling|0|-|maar na alle verhalen van vrienden had ik me er iets bijzonders bij voorgesteld
#S|brn-1441|social|verzekering|
K|gebruiken|privacy|2|boosheid|0|-|ZELFDE zorgverzekeraar, TWEEDE datalek dit jaar. Hou op met onze gegevens rondstrooien!!
#S|brn-1442|social|verzekering|
K|orienteren|geen|3|neutraal|0|-|overstapseizoen loopt t/m 31 december
#S|brn-1443|social|telecom|
K|ontvangen|bejegening|4|blijdschap|0|-|De graafploeg heeft mijn hortensia met kluit en al opzij gezet en teruggeplant. Nette gasten
#S|brn-1444|social|overheid|
K|hulp|bejegening|2|irritatie|0|-|'uw bericht is belangrijk voor ons' dat zei mijn ex ook altijd
#S|brn-1445|social|energie|
K|hulp|geen|3|verlangen|0|wens|als er iemand van groenkracht meeleest: graag een app die ook werkt voor blinden, dat zou mijn wereld een stuk groter maken
A|||||||Dag Mounir, wat een goed punt. Mogen we je uitnodigen om te testen? ^Sanne
K|hulp|bejegening|5|verrassing+blijdschap|0|-|dat meen je niet! Heel graag, ik ben sprakeloos dat er iemand luistert
#S|brn-1446|social|telecom|
K|hulp|bereikbaarheid+wachttijd|2|irritatie|2|-|Bellen lukt niet, chatten duurt een uur en op mail komt geen antwoord. Ik vind het knap hoor
#S|brn-1447|social|energie|
K|betalen|fout+informatie|2|verwarring|1|vraag|Ik krijg een creditnota van 310 en een dag later een debetnota van 295. Wat moet ik hier nu mee? Betalen of afwachten
#S|brn-1448|social|bank|
K|hulp|bejegening+informatie|4|opluchting|0|-|Net lang aan de lijn gehad met de bank over de nalatenschap van mijn broer. Alles rustig uitgelegd, niks gehaast. Er is een steen van mijn maag
#S|brn-1449|social|reizen|
K|gebruiken|kwaliteit+prijs|4|verrassing|0|-|Weekendje Brugge geboekt zonder verwachtingen en voor 89 euro per nacht zaten we in een soort paleisje. Dat had ik nooit gedacht
#S|brn-1450|social|wonen|
K|hulp|belofte+herhaling|2|teleurstelling|2|-|Voor de vierde keer wordt de vloer uitgesteld. Ik had de verhuisdozen al uitgepakt omdat ik er echt in geloofde
#S|brn-1451|social|overheid|
K|aanvragen|wachttijd+bejegening|4|dankbaarheid|0|-|Vanmorgen mijn nieuwe paspoort opgehaald bij loket 3. Binnen vijf minuten klaar en een praatje toe. Dank u wel mevrouw met de rode bril
#S|brn-1452|social|bezorging|
K|ontvangen|levering+fout|2|bezorgdheid|1|-|Pakket is volgens de app bezorgd maar niet bij ons en niet bij de buren. Er zit een gehoorapparaat in van 1800 euro. Ik word er beroerd van
#S|brn-1453|social|verzekering|
K|hulp|wachttijd+beleid|4|vertrouwen|0|-|Schade gemeld, dezelfde dag akkoord en ik mocht zelf de schilder kiezen. Dit is al de derde keer in tien jaar dat het zo gaat dus ik zit hier goed
#S|brn-1454|social|webshop|
K|ontvangen|fout+kwaliteit|2|teleurstelling|0|-|Verkeerde kleur en ook nog een vlek erop. Zo'n mooie winkel verder, vind het sneu
#S|brn-1455|social|diensten|
K|gebruiken|informatie+bejegening|4|opluchting|0|-|Oogarts nam uitgebreid de tijd en legde met een tekeningetje uit wat er aan de hand is. Het valt mee. Ik liep fluitend naar de parkeergarage
#S|brn-1456|social|telecom|
K|aanvragen|informatie|3|neutraal|0|-|Volgens de site wordt er op 11 januari gegraven in de Kamperfoelie. Daarna duurt het nog 6 weken
#S|brn-1457|social|energie|
K|hulp|bereikbaarheid+bejegening|4|verrassing|0|-|Ik wist niet dat je ook gewoon langs kon gaan op het kantoor. Kop thee gekregen en een mens die meekeek naar de rekening
#S|brn-1458|social|bank|
K|gebruiken|digitaal+storing|2|irritatie|1|wens|App doet al drie dagen raar, bij elke overboeking vliegt ie eruit. Ik wil gewoon mijn rekeningen betalen
#S|brn-1459|social|reizen|
K|gebruiken|levering+bejegening|2|irritatie|1|-|Twee uur vertraging en dan nog een grote mond krijgen van de grondstewardess. Fijne maatschappij
#S|brn-1460|social|wonen|
K|ontvangen|kwaliteit+levering|4|blijdschap|0|-|Bank is vandaag gebracht. Mooi op tijd en hij staat prachtig
#S|brn-1461|chat|reizen|
K|gebruiken|privacy|2|neutraal|0|-|Hallo, onze reisgenoot is vanochtend onwel geworden, kamer 214
A|||||||Wat naar! De dokter van het hotel is onderweg. Is hij aanspreekbaar?
K|geen|geen|3|neutraal|0|-|ja maar heel suf
K|gebruiken|privacy|2|bezorgdheid|0|angst|hij is suikerpatiënt, ik ben als de dood dat het misgaat
A|||||||Blijf bij hem, de dokter is er over drie minuten.
K|gebruiken|bejegening|4|opluchting|0|-|Hij zit alweer rechtop met een glas sap, het kleurtje komt terug
K|hulp|bejegening|5|dankbaarheid|0|-|Jullie reageerden zo kalm en zo snel, daar ben ik jullie eeuwig dankbaar voor
#S|brn-1462|chat|bezorging|
K|ontvangen|geen|3|neutraal|0|vraag|goedemorgen, is bezorging ook mogelijk op 2e kerstdag?
A|||||||Helaas niet, wel op 24 december tot 17 uur.
K|ontvangen|geen|3|verlangen|0|wens|dan 24 december graag voor de gourmetschotel
A|||||||Genoteerd, tussen 11 en 13 uur.
K|geen|geen|3|neutraal|0|-|prima, alvast fijne dagen
#S|brn-1463|chat|telecom|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Hallo, de nieuwe wifi-punten doen niet wat ik ervan gehoopt had, boven nog steeds niks
A|||||||Wat jammer! Waar staan ze?
K|geen|geen|3|neutraal|0|-|beide in de woonkamer
A|||||||Zet er eens één op de overloop.
K|gebruiken|kwaliteit|4|verrassing|0|-|o. ja. dat maakt uit zeg. volle streepjes
#S|brn-1464|chat|bank|
K|hulp|geen|3|neutraal|0|vraag|Hallo, wanneer is het kantoor in Drachten weer open na de verbouwing?
A|||||||Vanaf 11 januari.
K|hulp|bereikbaarheid|2|bezorgdheid|0|-|Ai. Ik moet voor die tijd een grote som opnemen voor een auto en naar Leeuwarden rijden met zoveel geld vind ik eng
A|||||||U kunt ook vanuit huis een spoedoverboeking doen, die is binnen 5 seconden bij de verkoper.
K|hulp|informatie|4|opluchting|0|-|Kijk, veel beter dan met zo'n pak briefjes op zak.
#S|brn-1465|enquete|webshop|nps=9
K|ontvangen|levering+kwaliteit|4|blijdschap|0|-|Snel bezorgd, goed verpakt, mooi spul. Niks te klagen
#S|brn-1466|enquete|telecom|nps=2
K|hulp|wachttijd+informatie|2|teleurstelling|2|-|Lang gewacht, vaag antwoord gekregen. Ik dacht dat jullie beter waren
#S|brn-1467|enquete|wonen|nps=9
K|hulp|levering+bejegening|4|opluchting|0|-|Ik zag er tegenop, al die mannen over de vloer, maar ze kwamen op tijd en waren zo netjes dat ik weer durf
#S|brn-1468|enquete|verzekering|nps=6
K|hulp|wachttijd+bejegening|3|neutraal|0|-|Afhandeling ging normaal, contact was zakelijk
#S|brn-1469|social|telecom|
K|hulp|bejegening|4|blijdschap|0|-|Medewerker was vriendelijk,
K|hulp|informatie|2|teleurstelling|1|-|maar wist helaas ook niet waarom mijn nummer geblokkeerd is
#S|brn-1470|social|energie|
K|hulp|bereikbaarheid|4|verrassing|0|-|Ik had zowaar meteen iemand aan de lijn,
K|hulp|doorverwijzing|2|irritatie|2|-|maar daarna ben ik vier keer doorverbonden en weer terug bij af
#S|brn-1471|social|bank|
K|gebruiken|digitaal|4|blijdschap|0|-|de app ziet er strak uit hoor,
K|gebruiken|digitaal|2|irritatie|1|-|alleen jammer dat je nergens meer een rekeningoverzicht kunt printen
#S|brn-1472|social|reizen|
K|gebruiken|levering|2|neutraal|1|-|Anderhalf uur later aangekomen dan gepland,
K|gebruiken|bejegening|4|dankbaarheid|0|-|wel lief dat we allemaal een flesje water kregen
#S|brn-1473|social|webshop|
K|gebruiken|kwaliteit|4|opluchting|0|-|de schoenen passen gelukkig,
K|ontvangen|levering|2|irritatie|0|-|maar 'voor 23:59 besteld morgen in huis' geloof ik nooit meer
#S|brn-1474|chat|telecom|
K|hulp|belofte|2|irritatie|1|-|U zou mij gisteren voor 17 uur bellen, dat is niet gebeurd
A|||||||Mijn excuses, mijn collega was ziek. Ik neem het nu over.
K|hulp|doorverwijzing|3|verlangen|0|wens|graag, als u er dan ook bij blijft
A|||||||Zeker. Uw nummer is zojuist omgezet. Kunt u het controleren?
K|wijzigen|digitaal|4|opluchting|0|-|ja hij doet het, hèhè, na drie weken
#S|brn-1475|chat|energie|
K|vertrekken|geen|3|neutraal|0|wens|Hallo, ik wil mijn contract beëindigen wegens verhuizing naar het buitenland.
A|||||||Hallo, wat is de datum van vertrek?
K|geen|geen|3|neutraal|0|-|15 februari
A|||||||Genoteerd. De eindnota volgt binnen 6 weken.
K|betalen|geen|3|bezorgdheid|0|vraag|die rekening is dan al opgeheven, hoe moet dat met het geld dat ik terugkrijg?
A|||||||U kunt een buitenlandse IBAN doorgeven.
K|betalen|informatie|4|opluchting|0|-|o gelukkig, dan komt dat ook goed
#S|brn-1476|chat|bank|
K|hulp|herhaling|2|irritatie|2|-|ik heb dit gister ook al aan uw collega verteld, staat dat nergens genoteerd?
A|||||||Helaas niet, excuses. Kunt u het kort herhalen?
K|gebruiken|storing|2|neutraal|0|-|betaalpas wordt niet gelezen bij geen enkele kassa
A|||||||De chip is waarschijnlijk defect. Ik bestel een nieuwe.
K|geen|geen|3|neutraal|0|-|oke
#S|brn-1477|chat|bezorging|
K|ontvangen|levering|2|boosheid|2|-|DRIE dagen thuis gezeten voor die wasmachine en NIEMAND komt
A|||||||Wat vervelend, ik begrijp uw boosheid. De route is tweemaal uitgevallen.
K|ontvangen|informatie|2|boosheid|0|-|en een telefoontje kan er niet af??
A|||||||U heeft gelijk. Morgen bent u de eerste stop, 7.30 uur.
K|ontvangen|belofte|2|bezorgdheid|0|-|eerst zien dan geloven
#S|brn-1478|chat|overheid|
K|hulp|doorverwijzing|2|irritatie|2|vraag|De belastingdienst verwijst naar de gemeente, u verwijst naar de SVB, wie moet ik nu hebben?
A|||||||Dat is verwarrend. Voor de toeslag is het toch de Belastingdienst. Zal ik met u meebellen?
K|hulp|bejegening|4|verrassing|0|-|met mij meebellen? dat heeft nog nooit iemand aangeboden
K|hulp|geen|4|dankbaarheid|0|-|heel graag, dank u
#S|brn-1479|chat|verzekering|
K|hulp|herhaling|2|teleurstelling|2|-|dit is de derde behandelaar op mijn dossier, ik moet weer helemaal opnieuw beginnen
A|||||||Dat is niet prettig. Ik heb alles gelezen, u hoeft niets te herhalen.
K|hulp|herhaling|4|opluchting|0|-|oh, nou dat is een hele geruststelling
A|||||||Ik bel u vrijdag met een voorstel.
K|hulp|belofte|3|vertrouwen|0|-|goed, u klinkt als iemand die dat ook doet
#S|brn-1480|chat|wonen|
K|hulp|bereikbaarheid|2|irritatie|1|-|ik krijg de hele ochtend de bezettoon op jullie storingsnummer
A|||||||Er is een telefoonstoring bij ons. Wat kan ik voor u doen?
K|gebruiken|storing|2|bezorgdheid|0|-|riool loopt over in de douche, het komt al richting de gang
A|||||||Ik stuur direct de ontstopper, binnen een uur.
K|hulp|wachttijd|4|opluchting|0|-|fijn, dan leg ik zolang handdoeken neer
#S|brn-1481|chat|diensten|
K|vertrekken|geen|3|neutraal|0|wens|Hoi, ik wil stoppen met de sportschool per 1 januari
A|||||||Hoi, je zit nog vast tot 1 maart.
K|vertrekken|informatie|2|verwarring|0|-|huh, er is mij verteld dat het per maand opzegbaar was
A|||||||Na het eerste jaar wel, jij zit in maand 10.
K|vertrekken|informatie|2|teleurstelling|0|-|oke had ik dat geweten dan had ik niet getekend
K|geen|geen|3|neutraal|0|-|zet hem maar op 1 maart
#S|brn-1482|social|overheid|
K|aanleiding|geen|3|neutraal|0|-|Over drie weken word ik 67, tijd om de AOW te regelen
#S|brn-1483|social|verzekering|
K|aanleiding|geen|2|bezorgdheid|0|angst|mijn vriend gaat voor zichzelf beginnen als dakdekker en ik denk alleen maar: wat als hij eraf valt
#S|brn-1484|social|wonen|
K|aanleiding|geen|2|teleurstelling|0|-|We gaan uit elkaar. Eén van ons moet een ander huis zoeken en dat ben ik
#S|brn-1485|social|bank|
K|aanleiding|geen|3|verlangen|0|wens|Zoon wordt 18, ik wil hem graag iets meegeven waar hij later wat aan heeft
#S|brn-1486|social|webshop|
K|aanleiding|storing|2|irritatie|0|-|koelkast heeft het begeven, natuurlijk op de warmste dag van het jaar
#S|brn-1487|social|reizen|
K|aanleiding|geen|4|verlangen|0|-|baan opgezegd, rugzak gekocht, ik ga!
#S|brn-1488|social|telecom|
K|vertrekken|kwaliteit|2|irritatie|0|-|ik ben er klaar mee, vandaag opgezegd en morgen zit ik bij de buren
#S|brn-1489|social|energie|
K|vertrekken|geen|3|neutraal|0|vraag|moet je je oude contract zelf opzeggen als je overstapt?
#S|brn-1490|social|bank|
K|vertrekken|geen|2|teleurstelling|0|-|Na 40 jaar weg bij de bank van mijn vader. Had nooit gedacht dat ik dat zou doen
#S|brn-1491|social|verzekering|
K|vertrekken|geen|4|opluchting|0|-|afscheid genomen van mijn woekerpolis, wat een bevrijding
#S|brn-1492|social|diensten|
K|terugkijken|geen|5|blijdschap|0|-|iedereen in Kampen: ga eten bij Moeders Pan, echt doen
#S|brn-1493|social|bezorging|
K|terugkijken|geen|2|boosheid|0|-|Laat nooit iets breekbaars versturen met @pakmee, het zijn slopers
#S|brn-1494|social|wonen|
K|terugkijken|geen|2|irritatie|0|-|Wie overweegt te huren bij Kroonstede: denk nog eens goed na
#S|brn-1495|social|overheid|
K|terugkijken|geen|4|dankbaarheid|0|-|achteraf ben ik blij dat de schuldhulp zo streng was, ik sta nu op nul
#S|brn-1496|social|telecom|
K|terugkijken|geen|2|teleurstelling|0|-|vroeger was je koning bij fluttel, nu een regel in een lijstje
#S|brn-1497|social|overheid|
K|gebruiken|storing|2|neutraal|0|-|Straatverlichting Hoge Esch is uit
#S|brn-1498|social|reizen|
K|gebruiken|levering|3|neutraal|0|vraag|Rijden er vandaag treinen naar Emmen?
A|||||||Ja, met iets minder treinen dan normaal. ^Kim
K|gebruiken|levering|4|opluchting|0|-|gelukkig, kan ik toch naar mn moeder
#S|brn-1499|social|webshop|
K|aanvragen|digitaal|2|irritatie|1|-|kortingscode werkt niet, 'code ongeldig' terwijl ik hem net heb gekregen
A|||||||Hoi Ron, hij geldt vanaf 50 euro. ^Nina
K|aanvragen|beleid|2|teleurstelling|0|-|ah, zit op 48,90. net niet dus
#S|brn-1500|social|bezorging|
K|ontvangen|levering|2|irritatie|0|-|Pakketje zou gisteren komen. Vandaag ook weer niet. Lekker betrouwbaar
#S|brn-1501|social|diensten|
K|gebruiken|kwaliteit|4|blijdschap|0|-|super lekker gegeten bij de Thai in Assen
#S|brn-1502|social|verzekering|
K|hulp|wachttijd|2|bezorgdheid|2|-|Ik wacht nu al een maand op bericht en word er steeds onrustiger van
#S|brn-1503|social|energie|
K|hulp|informatie|3|neutraal|0|-|Volgens de monteur is het een kapotte sensor, onderdeel komt donderdag
#S|brn-1504|social|bank|
K|aanvragen|beleid|2|boosheid|0|-|Lening geweigerd omdat ik flexwerker ben, terwijl ik al 8 jaar bij dezelfde baas zit. Belachelijk
#S|brn-1505|social|wonen|
K|hulp|geen|3|verlangen|0|wens|Hopelijk wordt er dit jaar eindelijk iets aan de parkeerplaatsen gedaan
#S|brn-1506|social|telecom|
K|gebruiken|kwaliteit|4|opluchting|0|-|sinds de overstap geen enkele keer uitval gehad, wat een rust
#S|brn-1507|social|reizen|
K|betalen|fout|2|irritatie|1|-|twee keer ingecheckt op dezelfde reis, weer 20 euro kwijt
K|hulp|geen|3|neutraal|0|vraag|waar kan ik dat terugvragen?
#S|brn-1508|social|overheid|
K|aanvragen|wachttijd|2|irritatie|1|-|Eerste afspraak voor een paspoort over vijf weken, dat kan toch niet
#S|brn-1509|social|webshop|
K|ontvangen|levering|4|blijdschap|0|-|bestelling is binnen, mooi spul
#S|brn-1510|social|diensten|
K|gebruiken|bejegening|2|irritatie|0|-|assistente bij de huisarts deed weer lekker kortaf
#S|brn-1511|social|verzekering|
K|betalen|prijs|4|verrassing|0|-|ik dacht dat ik bij moest betalen maar ik krijg geld terug?
#S|brn-1512|social|bezorging|
K|hulp|geen|3|vertrouwen|0|-|Ze zijn hem aan het zoeken en ik heb er wel vertrouwen in dat hij boven water komt
#S|brn-1513|social|energie|
K|gebruiken|geen|2|bezorgdheid|0|angst|Code rood vannacht en wij hebben panelen die niet goed vast zitten. Ik ben bang dat ze eraf waaien
#S|brn-1514|social|energie|
K|gebruiken|geen|4|opluchting|0|-|alles ligt er nog, pfoeh
#S|brn-1515|social|bank|
K|gebruiken|informatie|2|verwarring|0|vraag|Wat betekent 'gereserveerd bedrag' in de app, is dat er nou wel of niet af?
A|||||||Hoi Anneke, het is vastgezet en wordt binnen 3 dagen afgeschreven. ^Hugo
K|gebruiken|informatie|4|dankbaarheid|0|-|Oké duidelijk, bedankt!
#S|brn-1516|social|wonen|
K|ontvangen|kwaliteit|2|teleurstelling|0|-|Nieuw huis opgeleverd met 41 gebreken. Had me dit moment anders voorgesteld
#S|brn-1517|chat|overheid|
K|hulp|geen|3|neutraal|0|-|Goedemorgen, ik bel niet graag dus ik app even.
A|||||||Goedemorgen, dat mag! Waarmee kan ik u helpen?
K|aanvragen|geen|3|neutraal|0|vraag|Kan ik een uittreksel ook per post krijgen?
A|||||||Ja, dat duurt drie werkdagen.
K|geen|geen|3|neutraal|0|-|prima
#S|brn-1518|chat|telecom|
K|gebruiken|storing|2|neutraal|0|-|internet valt om de 10 min uit
A|||||||Sinds wanneer heeft u dat?
K|geen|geen|3|neutraal|0|-|zaterdag
A|||||||Ik zie dat er een nieuwe modem nodig is. Die is er woensdag.
K|ontvangen|geen|3|verlangen|0|wens|kan het ook morgen? ik zit met online tentamens
A|||||||U kunt er vandaag een ophalen in de winkel in Zwolle.
K|ontvangen|beleid|4|opluchting|0|-|dat doe ik, dank je dat redt mn week
#S|brn-1519|chat|webshop|
K|betalen|wachttijd|2|irritatie|3|vraag|waar blijft mijn terugbetaling? al 3 weken geleden retour gestuurd
A|||||||Ik zie je retour niet binnen. Heb je een verzendbewijs?
K|geen|geen|3|neutraal|0|-|foto volgt
A|||||||Dank, daarmee kan ik het direct terugbetalen.
K|betalen|beleid|4|verrassing|0|-|oh direct zelfs, dat is netjes
#S|brn-1520|chat|diensten|
K|gebruiken|bejegening|2|teleurstelling|0|-|Ik wilde even laten weten dat ik me gisteren niet gehoord voelde bij de fysio
A|||||||Wat vervelend om te lezen. Wilt u daar met ons over praten?
K|hulp|geen|3|verlangen|0|wens|ja liever met iemand anders dan dezelfde therapeut
A|||||||Dat begrijp ik. Karin belt u morgen.
K|hulp|bejegening|4|dankbaarheid|0|-|fijn dat u er zo op reageert
#S|brn-1521|chat|reizen|
K|aanvragen|geen|3|neutraal|0|vraag|Hallo, is er op de boot ook een laadpunt voor een scootmobiel?
A|||||||Ja, op dek 4 naast de lift.
K|geen|geen|4|blijdschap|0|-|perfect dank u
#S|brn-1522|chat|energie|
K|betalen|prijs|2|bezorgdheid|0|angst|ik schrik van het nieuwe maandbedrag, ik weet niet hoe ik dat moet betalen
A|||||||Ik kijk met u mee. Uw verbruik is hoger dan vorig jaar, heeft u iets aangeschaft?
K|gebruiken|geen|3|neutraal|0|-|een elektrische kachel voor de slaapkamer
A|||||||Die verbruikt veel. Zonder kachel kan het bedrag naar 118 euro.
K|betalen|informatie|4|opluchting|0|-|dan gaat dat ding vandaag nog de deur uit, gelukkig
#S|brn-1523|chat|bezorging|
K|ontvangen|fout|2|verwarring|0|-|ik krijg een code om mijn pakket af te halen maar ik heb helemaal geen pakket
A|||||||Dan is er een verkeerd nummer ingevuld. U kunt hem negeren.
K|geen|geen|3|neutraal|0|-|oke
#S|brn-1524|chat|verzekering|
K|wijzigen|geen|3|neutraal|0|vraag|Goedemiddag, kan ik mijn eigen risico nog verlagen voor 2027?
A|||||||Ja, tot en met 31 december.
K|wijzigen|geen|3|verlangen|0|wens|dan graag naar 385
A|||||||Aangepast. Uw premie wordt 162,40.
K|geen|geen|3|neutraal|0|-|dank u wel
#S|brn-1525|enquete|energie|nps=7
K|hulp|informatie|4|blijdschap|0|-|Antwoord was helder
K|hulp|wachttijd|2|irritatie|2|-|maar ik moest er wel drie kwartier op wachten
#S|brn-1526|enquete|overheid|nps=5
K|aanvragen|digitaal|2|irritatie|1|-|inloggen met DigiD blijft een gedoe
#S|brn-1527|enquete|bank|nps=4
K|hulp|bereikbaarheid|2|bezorgdheid|0|-|Geen kantoor meer in de buurt. Voor mijn moeder vind ik dat zorgelijk
#S|brn-1528|enquete|telecom|nps=6
K|gebruiken|kwaliteit|3|neutraal|0|-|doet het meestal
#S|brn-1529|enquete|reizen|nps=1
K|hulp|bejegening|1|boosheid|2|-|Behandeld als oud vuil bij de incheckbalie
#S|brn-1530|enquete|webshop|nps=8
K|hulp|fout|4|vertrouwen|0|-|Foutje werd direct rechtgezet, dat geeft vertrouwen voor een volgende keer
#S|brn-1531|enquete|wonen|nps=7
K|hulp|bejegening|4|blijdschap|0|-|vriendelijke monteur
K|hulp|kwaliteit|3|verlangen|0|wens|hoop dat het nu gemaakt blijft
#S|brn-1532|enquete|verzekering|nps=9
K|hulp|bejegening|4|dankbaarheid|0|-|Heel meelevend geholpen na het overlijden van mijn zus
#S|brn-1533|enquete|bezorging|nps=8
K|ontvangen|levering|4|verrassing|0|-|eerder dan aangekondigd
#S|brn-1534|enquete|diensten|nps=6
K|gebruiken|wachttijd|2|irritatie|1|-|altijd uitloop in de wachtkamer
K|gebruiken|kwaliteit|4|vertrouwen|0|-|verder een kundige arts waar ik op kan bouwen
#S|brn-1535|social|telecom|
K|gebruiken|storing|2|irritatie|0|-|omg internet ligt er WEER uit net nu ik moet inleveren 😭
#S|brn-1536|social|telecom|
K|gebruiken|storing|4|opluchting|0|-|oke het was de stekker. sorry @veznet. ingeleverd om 23:58, leef nog
#S|brn-1537|social|overheid|
K|hulp|geen|3|neutraal|0|vraag|weet iemand toevallig of je voor een tuinfeest met tent iets moet aanvragen in wijhe
#S|brn-1538|social|bank|
K|gebruiken|privacy|2|bezorgdheid|0|-|me oma heeft haar pincode doorgegeven aan de telefoon, ik zit nu bij der, ze is helemaal overstuur en ik eigenlijk ook
#S|brn-1539|social|bank|
K|gebruiken|privacy|4|opluchting|0|-|niks van de rekening af, net op tijd geblokkeerd. oma drinkt een advocaatje op de schrik
#S|brn-1540|social|reizen|
K|gebruiken|levering|2|irritatie|0|-|bus te vroeg weggereden ik stond er gewoon te zwaaien hallo
#S|brn-1541|social|webshop|
K|ontvangen|levering|3|verlangen|0|wens|please laat mn concertoutfit morgen komen pleaseee
#S|brn-1542|social|webshop|
K|ontvangen|kwaliteit|2|teleurstelling|0|-|hij is er... maar t glittert niet. kut. helemaal op verheugd
#S|brn-1543|social|diensten|
K|aanvragen|wachttijd|2|teleurstelling|0|-|2 uur in de wachtrij voor kaartjes en toen uitverkocht. kan wel janken
#S|brn-1544|social|diensten|
K|aanvragen|geen|5|verrassing+blijdschap|0|-|EXTRA SHOW EN IK HEB ZE. ik schreeuw zo hard dat de buren kwamen kijken
#S|brn-1545|social|energie|
K|betalen|prijs|2|verrassing|0|-|studentenhuis update: energierekening is 312 pp. we eten vanaf nu rijst
#S|brn-1546|social|verzekering|
K|hulp|informatie|4|opluchting|0|-|gebeld: mn laptop valt gewoon onder de inboedel van mn ouders. thank you universe
#S|brn-1547|social|bezorging|
K|ontvangen|geen|3|neutraal|0|-|ligt bij de buurman van 8, die is er na zessen
#S|brn-1548|social|wonen|
K|aanvragen|geen|3|verlangen|0|wens|kamer gezocht per feb in Wageningen, ik ben netjes kook goed en heb een kat die zich beter gedraagt dan ik
#S|brn-1549|social|wonen|
K|aanvragen|geen|4|opluchting|0|-|hospiteren nummer 17 was raak, kat mag mee, ik kan weer slapen
#S|brn-1550|chat|overheid|
K|aanvragen|geen|3|neutraal|0|-|Dag, wij hebben zondag een dochter gekregen.
K|aanvragen|geen|3|neutraal|0|vraag|Tot wanneer moet de aangifte binnen zijn?
A|||||||Van harte! Binnen drie dagen, dus uiterlijk woensdag.
K|aanvragen|beleid|2|bezorgdheid|0|vraag|Oei, mijn vrouw ligt nog in Zwolle en ik ben steeds daar, gaat dat lukken dan?
A|||||||Het kan ook digitaal, dan bent u in vijf minuten klaar.
K|aanvragen|digitaal|4|opluchting|0|-|Dat scheelt, dank. Vanaf het voeteneind dan maar
#S|brn-1551|chat|telecom|
K|wijzigen|geen|3|verlangen|0|wens|ik wil graag van 2 jarig naar maandelijks
A|||||||Dat kan na afloop van je contract, 9 april.
K|geen|geen|3|neutraal|0|-|ok zet maar in de agenda
#S|brn-1552|chat|webshop|
K|hulp|geen|3|neutraal|0|-|hai, vraagje over order 9918
A|||||||Hoi! Kom maar op.
K|ontvangen|fout|2|neutraal|0|-|ik had de zwarte maar t is donkerblauw
A|||||||Dat klopt niet nee. Wil je ruilen?
K|wijzigen|geen|3|neutraal|0|-|hmm eigenlijk staat blauw me beter
A|||||||Haha, dan krijg je 5 euro korting.
K|betalen|beleid|4|verrassing|0|-|o leuk, dat verwachtte ik niet
#S|brn-1553|chat|diensten|
K|gebruiken|privacy|2|bezorgdheid|0|-|Goedemiddag mijn dochter heeft na de inenting 39,8 en is erg hangerig, ik vind het niet fijn
A|||||||Dat komt vaak voor. Drinkt ze nog?
K|geen|geen|3|neutraal|0|-|ja wel
A|||||||Dan mag u afwachten. Bij suf worden of niet drinken meteen bellen.
K|hulp|informatie|4|opluchting|0|-|oké dat stelt gerust, ik hou haar lekker tegen me aan
#S|brn-1554|chat|bank|
K|gebruiken|digitaal|2|verwarring|0|-|mijn app zegt dat ik twee keer dezelfde persoon ben, hij vraagt welke 'Fatma Yilmaz' ik wil zijn
A|||||||Haha, u heeft ook een oud profiel. Kies die met de pas.
K|gebruiken|digitaal|3|verwarring|0|vraag|ze hebben allebei een pas volgens de app, wat nu?
A|||||||Die eindigend op 773 is uw huidige.
K|gebruiken|digitaal|4|blijdschap|0|-|gelukt, ik ben het gewoon zelf gebleven :)
#S|brn-1555|chat|reizen|
K|hulp|geen|3|verlangen|0|wens|Hallo, we zouden onze huwelijksreis graag op dezelfde kamer vieren als mijn ouders in 1985, kan dat?
A|||||||Wat romantisch! Weet u nog welk nummer?
K|geen|geen|3|neutraal|0|-|mama zegt 12, papa zegt 21
A|||||||Haha. In 1985 waren er maar 15 kamers, dus het wordt 12!
K|aanvragen|bejegening|5|verrassing+blijdschap|0|-|geweldig, mama had dus gelijk. wat leuk dat jullie dat hebben uitgezocht
#S|brn-1556|chat|energie|
K|ontvangen|levering|2|teleurstelling|1|-|Hallo de zonnepanelen zouden vandaag komen en nu wordt het februari zie ik in de mail? we hadden er zo naar toegeleefd
A|||||||Het spijt ons, de omvormer is niet leverbaar.
K|ontvangen|informatie|2|verwarring|0|vraag|vorige week lag die toch nog bij jullie in het magazijn volgens Edwin?
A|||||||Dat was een ander type.
K|ontvangen|geen|3|neutraal|0|-|tja dan wordt het februari
#S|brn-1557|chat|verzekering|
K|orienteren|beleid|3|bezorgdheid|0|vraag|mijn moeder heeft beginnende dementie, mag ze nog autorijden en blijft ze dan verzekerd?
A|||||||Ze moet het melden bij het CBR. Zolang haar rijbewijs geldig is, is ze verzekerd.
K|orienteren|informatie|4|dankbaarheid|0|-|fijn dat u dat zo duidelijk zegt
K|aanleiding|geen|2|bezorgdheid|0|angst|ik zie er vreselijk tegenop om het met haar te bespreken
#S|brn-1558|chat|wonen|
K|gebruiken|privacy|2|bezorgdheid|0|angst|de buurman hiernaast dreigt steeds, ik durf de was niet meer op te hangen
A|||||||Wat naar. Heeft u aangifte gedaan?
K|geen|geen|3|neutraal|0|-|nog niet
A|||||||Onze sociaal beheerder kan mee naar het bureau. Zal ik Fleur vragen?
K|hulp|bejegening|4|dankbaarheid|0|-|heel graag, alleen durf ik niet, u bent lief
#S|brn-1559|chat|bezorging|
K|ontvangen|geen|3|neutraal|0|wens|Kunt u het pakket achter de kliko zetten, ik ben tot 3 uur weg
A|||||||Dat staat genoteerd.
K|geen|geen|3|neutraal|0|-|top
K|ontvangen|levering|4|blijdschap|0|-|en het stond er ook nog precies achter, goed gedaan
#S|brn-1560|social|overheid|
K|hulp|herhaling|2|irritatie|3|-|6e melding over dezelfde losse tegel. mijn moeder ligt er inmiddels door in het gips. dank u wel gemeente
#S|brn-1561|social|energie|
K|hulp|bereikbaarheid|2|irritatie|2|-|helpdesk 'wegens een teamuitje vandaag gesloten'. wij ook gesloten, wegens geen warm water
#S|brn-1562|social|telecom|
K|hulp|doorverwijzing|2|irritatie|2|-|winkel: bel de klantenservice. klantenservice: ga naar de winkel. ik sta hier dus gewoon buiten
#S|brn-1563|social|verzekering|
K|hulp|belofte|4|vertrouwen|0|-|zelfs op zaterdag teruggebeld zoals gezegd. zo eentje is goud
#S|brn-1564|social|reizen|
K|hulp|belofte|2|teleurstelling|1|-|ze zouden 'uiterlijk gisteren' de vervangende vlucht doorgeven. we zitten er klaar voor met z'n zessen en een stilte
#S|brn-1565|social|diensten|
K|gebruiken|kwaliteit|4|verrassing|0|-|gister voor het eerst ooit een museum uitgelopen met rode wangen, wie had dat van mij gedacht
#S|brn-1566|social|webshop|
K|betalen|fout|2|verwarring|0|vraag|twee keer dezelfde trui besteld en drie keer betaald. snapt iemand dit? ik niet
#S|brn-1567|social|bezorging|
K|hulp|herhaling|2|irritatie|3|-|voor de vijfde keer een pakket van de bovenbuurvrouw. ik ken haar maat schoenen inmiddels
#S|brn-1568|social|bezorging|
K|ontvangen|levering|3|neutraal|0|-|bestelling uit Spanje is onderweg, 4 tot 6 dagen
#S|brn-1569|social|bezorging|
K|ontvangen|bejegening|4|dankbaarheid|0|-|de bezorger belde aan om te zeggen dat mijn autolicht nog brandde. Niets bezorgd, gewoon aardig
#S|brn-1570|social|verzekering|
K|hulp|informatie|2|bezorgdheid|0|-|in de brief staat 'mogelijk onderzoek naar uw claim'. ik heb niks verkeerds gedaan maar toch zit ik te zweten
#S|brn-1571|social|verzekering|
K|hulp|informatie|4|opluchting|0|-|was een steekproef. alles in orde. had zo'n brief niet wat vriendelijker gekund
#S|brn-1572|social|verzekering|
K|orienteren|geen|3|neutraal|0|vraag|Verzekeren jullie je telefoon of is dat zonde van het geld?
#S|brn-1573|social|wonen|
K|gebruiken|storing|3|neutraal|0|vraag|Waterdruk laag in de Notenbuurt, iemand?
#S|brn-1574|social|wonen|
K|hulp|beleid|4|verrassing|0|-|vroeg of ik een geveltuintje mocht, kreeg ik er gratis plantjes bij van de corporatie
#S|brn-1575|social|wonen|
K|betalen|prijs|2|teleurstelling|0|-|we waren net aan het sparen voor een aanhanger en daar komt de VvE met een extra bijdrage voor het dak. weg aanhanger
#S|brn-1576|social|telecom|
K|orienteren|informatie|3|verwarring|0|vraag|wat is nou weer een 'mesh'? klinkt als iets voor puree
#S|brn-1577|social|telecom|
K|terugkijken|geen|3|neutraal|0|-|20 jaar geleden belde ik nog in een telefooncel op dit plein
#S|brn-1578|social|energie|
K|hulp|bejegening|4|vertrouwen|0|-|onze cv-man doet geen reclame en heeft geen site. hij heeft een notitieblok en hij komt altijd
#S|brn-1579|social|energie|
K|betalen|informatie|2|bezorgdheid|0|vraag|jaarafrekening is al twee maanden te laat, moet ik me zorgen maken?
#S|brn-1580|social|bank|
K|aanvragen|geen|4|blijdschap|0|-|bedrijfsrekening geopend, eerste factuur verstuurd, ik ben nu officieel iemand
#S|brn-1581|social|bank|
K|hulp|wachttijd|2|irritatie|2|-|een uur in de wacht voor één vraag van tien seconden
#S|brn-1582|social|overheid|
K|gebruiken|privacy|2|boosheid|0|-|Mijn adres stond gewoon open en bloot in die bezwaarprocedure. Met mijn ex. Dit is levensgevaarlijk
#S|brn-1583|social|overheid|
K|aanvragen|bejegening|4|opluchting|0|-|Ik zag zo op tegen dat gesprek bij het wijkteam. De dame zette thee en zei 'u hoeft zich hier nergens voor te schamen'. Toen kon ik pas praten
#S|brn-1584|social|reizen|
K|gebruiken|levering|2|neutraal|0|-|Lijn 7 rijdt om via de Kanaalstraat
#S|brn-1585|social|reizen|
K|orienteren|geen|3|verlangen|0|wens|Japan in de bloesemtijd, ik spaar er al vier jaar voor. dit voorjaar moet het er van komen
#S|brn-1586|social|webshop|
K|hulp|bejegening|4|blijdschap|0|-|haha winkel stuurt een gedichtje terug op mijn klacht in rijmvorm, klacht vergeten
#S|brn-1587|social|webshop|
K|ontvangen|levering|2|bezorgdheid|0|vraag|status staat al 6 dagen op 'douane', weet iemand of dat normaal is? er zit best wat geld in
#S|brn-1588|social|diensten|
K|gebruiken|kwaliteit|4|vertrouwen|0|-|zelfde kapper sinds mijn communie. ik ga zitten, hij knipt, niemand zegt wat. perfect
#S|brn-1589|social|diensten|
K|vertrekken|geen|3|neutraal|0|-|krantenabo stopgezet, digitaal loopt door
#S|brn-1590|chat|verzekering|
K|aanvragen|geen|3|neutraal|0|-|We hebben een tweedehands camper gekocht, bouwjaar 1998.
K|orienteren|prijs|3|neutraal|0|vraag|Wat gaat dat kosten per jaar?
A|||||||Als klassieker is dat 198 euro, mits gestald.
K|orienteren|prijs|4|verrassing|0|-|dat is geen geld
A|||||||Zal ik hem vandaag laten ingaan?
K|aanvragen|geen|3|neutraal|0|wens|ja vanaf 18 uur, dan halen we hem op
#S|brn-1591|chat|verzekering|
K|hulp|wachttijd|2|bezorgdheid|2|angst|Ik heb nog steeds geen akkoord voor de revalidatie en zonder dat akkoord ga ik maandag naar huis. Ik kan de trap niet op, ik weet me geen raad
A|||||||Mevrouw Lammers, ik bel nu met de medisch adviseur.
K|geen|geen|3|neutraal|0|-|Dank u, ik wacht
A|||||||Akkoord voor zes weken. Het revalidatiecentrum weet ervan.
K|hulp|beleid|5|opluchting+dankbaarheid|0|-|o lieve help, zes weken, ik zit hier te huilen in de zusterpost. Dank u wel
#S|brn-1592|chat|bezorging|
K|ontvangen|levering|2|verwarring|0|vraag|hoi, mijn pakket staat op 'retour afzender' maar ik heb niks geweigerd?
A|||||||Hoi Amir, het adres was onleesbaar geworden door regen.
K|ontvangen|levering|2|teleurstelling|0|-|ah nee, daar zit mijn trouwpak in
A|||||||Ik heb hem tegengehouden in Tilburg. Morgen voor 12 uur is hij er.
K|ontvangen|fout|4|opluchting|0|-|je redt mijn huwelijk haha dank je
#S|brn-1593|chat|wonen|
K|hulp|geen|3|neutraal|0|-|Goedemiddag, afspraak schilder 10/12 gaat niet door van onze kant.
A|||||||Dank voor het melden. Wanneer schikt het wel?
K|wijzigen|geen|3|neutraal|0|-|week erna, maandag of dinsdag
A|||||||Maandag 14 december, 8 uur.
K|geen|geen|3|neutraal|0|-|akkoord
#S|brn-1594|chat|wonen|
K|gebruiken|kwaliteit|2|bezorgdheid|0|-|sinds de regen van gisteren zit er een grote bruine kring op het plafond, hij wordt elk uur groter
A|||||||Is er iets van lekkage te horen?
K|gebruiken|kwaliteit|3|neutraal|0|-|getik, ja
A|||||||De dakdekker is er voor het donker.
K|hulp|wachttijd|4|vertrouwen|0|-|mooi, jullie hebben me nog nooit laten zitten
#S|brn-1595|enquete|bezorging|nps=10
K|ontvangen|bejegening|5|verrassing+dankbaarheid|0|-|Bezorger zong een verjaardagslied voor mijn moeder van 95, het hoogtepunt van haar dag
#S|brn-1596|enquete|wonen|nps=5
K|aanvragen|informatie|2|verwarring|1|-|Het puntensysteem voor woningen snapt volgens mij niemand, ook de medewerker niet
#S|brn-1597|enquete|verzekering|nps=8
K|betalen|prijs|4|blijdschap|0|-|goede prijs
K|hulp|geen|3|neutraal|0|-|nog nooit schade gehad
#S|brn-1598|enquete|bank|nps=7
K|gebruiken|privacy|4|opluchting|0|-|Waarschuwing kwam net op tijd, anders was ik erin getrapt
#S|brn-1599|enquete|telecom|nps=5
K|wijzigen|informatie|3|verlangen|0|wens|Graag eerlijk zeggen wat het na een jaar gaat kosten
#S|brn-1600|enquete|energie|nps=8
K|hulp|wachttijd|4|verrassing|0|-|Ik had nog niet opgehangen of de monteur belde al aan, zo voelde het
#S|brn-1601|social|telecom|
K|gebruiken|storing|2|irritatie|0|wens|Kan iemand bij veznet aub op de aan-knop drukken, dit is al de derde avond
#S|brn-1602|social|telecom|
K|hulp|wachttijd|4|blijdschap|0|-|prima geholpen via de chat net, vijf minuutjes werk
#S|brn-1603|social|telecom|
K|betalen|prijs|2|irritatie|0|-|Weer een prijsverhoging 'om u beter van dienst te zijn'. Mwah
#S|brn-1604|social|energie|
K|gebruiken|kwaliteit|4|blijdschap|0|-|infraroodpanelen in de badkamer, wat een heerlijkheid 's ochtends
#S|brn-1605|social|energie|
K|betalen|beleid|2|boosheid|0|-|boete voor te veel zon. we leven in een gekkenhuis, stelletje graaiers
#S|brn-1606|social|energie|
K|hulp|digitaal|2|irritatie|1|-|chatbot Emma van stroomrijk: 'bedoelt u: dakgoot?' nee Emma, ik bedoel eindnota
#S|brn-1607|social|bank|
K|gebruiken|digitaal|4|blijdschap|0|-|die spaarpotjes in de app vind ik ideaal, vakantie staat al op 640
#S|brn-1608|social|bank|
K|gebruiken|beleid|2|irritatie|0|-|max 500 euro per dag opnemen van MIJN EIGEN geld, wat is dat voor betutteling
#S|brn-1609|social|reizen|
K|gebruiken|kwaliteit|4|blijdschap|0|-|camping aan de Regge, kikkers, vuurtje, meer heeft een mens niet nodig
#S|brn-1610|social|reizen|
K|gebruiken|kwaliteit|2|irritatie|0|-|sta weer met mijn neus in iemands oksel, twee bakken voor heel Overijssel
#S|brn-1611|social|reizen|
K|gebruiken|bejegening|2|boosheid|0|-|buschauffeur doet de deur voor mijn neus dicht en lacht erbij, de hufter
#S|brn-1612|social|bezorging|
K|ontvangen|levering|2|irritatie|1|-|Zitten ze me nou te pesten? Drie pakketten, drie verschillende afhaalpunten
#S|brn-1613|social|bezorging|
K|ontvangen|levering|4|blijdschap|0|-|boodschappen netjes in de keuken gezet, praatje erbij, heerlijk voor mijn oma
#S|brn-1614|social|bezorging|
K|gebruiken|kwaliteit|2|boosheid|0|-|haar in de noedels. een LANGE haar. getver
#S|brn-1615|social|verzekering|
K|betalen|prijs|2|irritatie|0|-|aanvullend pakket 38 euro en fysio gaat van 12 naar 9 behandelingen, knap staaltje rekenen
#S|brn-1616|social|verzekering|
K|hulp|wachttijd|4|blijdschap|0|-|bril gedeclareerd, volgende dag uitbetaald, zo hoort dat
#S|brn-1617|social|verzekering|
K|hulp|bejegening|2|boosheid|0|-|werd gewoon uitgelachen toen ik vertelde wat er gestolen was, ik heb opgehangen en gegild
#S|brn-1618|social|overheid|
K|gebruiken|kwaliteit|4|blijdschap|0|-|nieuwe bieb in Raalte is een plaatje
#S|brn-1619|social|overheid|
K|hulp|wachttijd|2|irritatie|3|-|een jaar wachten op een antwoord van twee zinnen. had ik zelf ook kunnen tikken
#S|brn-1620|social|overheid|
K|betalen|beleid|2|boosheid|0|-|Bekeuring op een begrafenis. OP EEN BEGRAFENIS. Hoe diep kun je zinken
#S|brn-1621|social|wonen|
K|gebruiken|kwaliteit|4|blijdschap|0|-|balkonzonnetje, bakje koffie, buurvrouw zwaait. ik woon hier goed
#S|brn-1622|social|wonen|
K|hulp|wachttijd|2|irritatie|2|-|en de bel is nog steeds stuk ja, al sinds de vorige bewoner
#S|brn-1623|social|wonen|
K|betalen|beleid|2|boosheid|0|-|borg ingehouden vanwege een schroefgaatje. eentje. oplichters zijn het
#S|brn-1624|social|webshop|
K|ontvangen|kwaliteit|4|blijdschap|0|-|gaaf!!! gitaar is binnen en klinkt als een klok
#S|brn-1625|social|webshop|
K|aanvragen|digitaal|2|irritatie|1|-|verplicht account aanmaken voor een pak schroeven, doe ff normaal
#S|brn-1626|social|webshop|
K|hulp|fout|2|boosheid|2|-|3x hetzelfde kapotte ding opgestuurd, zijn jullie daar helemaal gek geworden
#S|brn-1627|social|diensten|
K|gebruiken|kwaliteit|4|blijdschap|0|-|dansles met mijn vrouw, twee linkervoeten maar we hebben gelachen
#S|brn-1628|social|diensten|
K|gebruiken|kwaliteit|2|irritatie|0|-|wéér reclame midden in de film, ik betaal hier nota bene voor
#S|brn-1629|social|diensten|
K|gebruiken|bejegening|2|boosheid|0|-|Trainer scheldt een jochie van acht uit voor 'slappe vaatdoek'. Wat bezielt je, man
#S|brn-1630|enquete|telecom|nps=8
K|gebruiken|kwaliteit|4|blijdschap|0|-|snel en stabiel
#S|brn-1631|enquete|telecom|nps=4
K|betalen|prijs|2|irritatie|0|-|te duur voor wat je krijgt
#S|brn-1632|enquete|energie|nps=8
K|hulp|bejegening|4|blijdschap|0|-|prettig gesprek gehad
#S|brn-1633|enquete|bank|nps=3
K|hulp|bereikbaarheid|2|irritatie|1|-|Er is geen mens meer te spreken, alles moet via de chat
#S|brn-1634|enquete|overheid|nps=7
K|aanvragen|bejegening|4|blijdschap|0|-|vlotte meid achter de balie
#S|brn-1635|enquete|reizen|nps=8
K|gebruiken|kwaliteit|4|blijdschap|0|-|Goed hotel, mooie ligging, lekker ontbijt
#S|brn-1636|enquete|webshop|nps=9
K|aanvragen|prijs|4|blijdschap|0|-|altijd scherp geprijsd
#S|brn-1637|enquete|bezorging|nps=2
K|ontvangen|bejegening|2|irritatie|0|-|smeet het zo in de gang en weg was ie
#S|brn-1638|enquete|wonen|nps=2
K|hulp|wachttijd|2|irritatie|3|-|vier maanden voor een raamhendel, kom op zeg
#S|brn-1639|enquete|verzekering|nps=9
K|hulp|wachttijd|4|blijdschap|0|-|lekker vlot afgehandeld
#S|brn-1640|enquete|diensten|nps=10
K|gebruiken|kwaliteit|5|blijdschap|0|-|De beste yogalessen die ik ooit gehad heb!
#S|brn-1641|chat|telecom|
K|betalen|fout|2|irritatie|2|-|voor de tweede keer deze maand een verkeerde factuur
A|||||||Excuses, ik zie de dubbele regel. Ik haal hem eraf.
K|betalen|fout|2|irritatie|0|wens|en dan graag ook zorgen dat het niet nog een keer gebeurt
A|||||||Dat heb ik doorgezet naar de afdeling.
K|geen|geen|3|neutraal|0|-|goed
#S|brn-1642|chat|wonen|
K|hulp|levering|4|blijdschap|0|-|Hoi, even een compliment, de glaszetter was keurig op tijd en heeft alles schoon achtergelaten
A|||||||Wat leuk om te horen! Geef ik door aan Piet.
K|hulp|bejegening|4|blijdschap|0|-|ja Piet is een toffe peer
#S|brn-1643|chat|bezorging|
K|ontvangen|levering|2|boosheid|1|-|waarom liegen jullie dat ik niet thuis was, ik stond VOOR HET RAAM
A|||||||Dat is heel vervelend. Ik zet een klacht uit en laat hem vandaag terugkomen.
K|ontvangen|levering|2|irritatie|0|-|het zal eens tijd worden
#S|brn-1644|chat|reizen|
K|gebruiken|kwaliteit|4|blijdschap|0|-|hallo, wij hebben zo genoten vorige week, complimenten aan de kok
A|||||||Dank u wel! Komt u nog eens terug?
K|terugkijken|geen|4|blijdschap|0|-|reken maar, de herfstvakantie staat al rood omcirkeld
#S|brn-1645|chat|webshop|
K|hulp|bejegening|2|boosheid|0|wens|uw collega noemde mij zojuist 'moeilijk', ik wil een leidinggevende spreken
A|||||||Dat spijt me enorm, ik verbind u door met Natasja.
K|hulp|geen|3|neutraal|0|-|ik wacht
#S|brn-1646|chat|overheid|
K|aanvragen|digitaal|4|blijdschap|0|-|vergunning in een kwartier aangevraagd, top systeem hebben jullie
A|||||||Fijn om te horen! U krijgt binnen 8 weken een besluit.
K|aanvragen|wachttijd|2|irritatie|0|-|8 weken? daar gaat mijn goede humeur
#S|brn-1647|chat|bank|
K|gebruiken|digitaal|2|irritatie|1|-|sinds jullie update moet ik drie keer mijn vinger scannen, irritant zeg
A|||||||Vervelend! Verwijder uw vingerafdruk eens en stel hem opnieuw in.
K|gebruiken|digitaal|4|blijdschap|0|-|nu doet ie het in één keer, mooi
#S|brn-1648|chat|energie|
K|hulp|kwaliteit|4|blijdschap|0|-|de nieuwe ketel is muisstil, knap werk van de heren
A|||||||Dank u, we geven het door!
K|betalen|geen|3|neutraal|0|vraag|wanneer komt de factuur?
A|||||||Binnen een week.
K|geen|geen|3|neutraal|0|-|oki
#S|brn-1649|chat|verzekering|
K|hulp|wachttijd|2|irritatie|1|-|ik hang nu al 20 minuten in deze chat
A|||||||Excuses voor het wachten. Waar kan ik mee helpen?
K|wijzigen|geen|3|neutraal|0|wens|kenteken wijzigen, oud P-210-XT nieuw X-883-FB
A|||||||Gewijzigd.
K|wijzigen|wachttijd|4|blijdschap|0|-|dat ging dan wel weer snel
#S|brn-1650|chat|diensten|
K|gebruiken|kwaliteit|4|blijdschap|0|-|juf, Sem heeft de hele weg naar huis gezongen over de uil, zo leuk!
A|||||||Haha wat fijn! Morgen doen we de egel.
K|gebruiken|kwaliteit|4|blijdschap|0|-|ik verheug me nu al op het egellied 😂
