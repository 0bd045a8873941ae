#S|cem-0001|chat|bank|
K|geen|geen|3|neutraal|0|-|goeiemiddag
K|gebruiken|storing+digitaal|2|neutraal|0|-|ik kan niet meer in de app, hij blijft hangen bij het inlogscherm
A|||||||Goedemiddag! Heeft u de laatste versie van de app?
K|geen|geen|3|neutraal|0|-|ja
K|gebruiken|digitaal|2|neutraal|1|-|gisteravond nog bijgewerkt
A|||||||Wilt u de app verwijderen en opnieuw installeren?
K|gebruiken|digitaal|3|bezorgdheid|0|vraag|moet ik dan alles opnieuw koppelen met me paspoort
A|||||||Nee, alleen uw pincode invoeren.
K|geen|geen|3|neutraal|0|-|ok momentje
K|gebruiken|digitaal|4|opluchting|0|-|gelukt, ik zie mn saldo weer
K|hulp|wachttijd|4|dankbaarheid|0|-|bedankt voor de snelle hulp
A|||||||Graag gedaan, fijne dag!
K|geen|geen|3|neutraal|0|-|insgelijks
#S|cem-0002|email|bank|
K|geen|geen|3|neutraal|0|-|Geachte mevrouw Van Riel,
K|betalen|geen|3|neutraal|0|-|Op 3 juni is er € 84,50 van onze en/of-rekening afgeschreven onder de omschrijving "periodieke bijdrage pakket".
K|betalen|informatie|2|verwarring|0|-|Noch mijn echtgenote noch ik weet welk pakket daarmee bedoeld wordt.
K|hulp|bereikbaarheid|2|neutraal|1|-|Op het kantoor in de Dorpsstraat trof ik alleen een briefje dat u daar niet meer gevestigd bent.
K|betalen|informatie|3|verlangen|0|wens|Gaarne ontvang ik een specificatie van dit bedrag.
K|betalen|fout|3|verlangen|0|wens|Mocht het op een vergissing berusten, dan zie ik de som graag teruggestort.
K|geen|geen|3|neutraal|0|-|Hoogachtend, W.J. Steenbergen
#S|cem-0003|chat|bezorging|
A|||||||Hallo! Ik ben Tess van Fietskoerier Noordzij. Waar kan ik mee helpen?
K|ontvangen|levering|3|neutraal|0|vraag|hoi waar blijft mn pakje
A|||||||Heb je een trackingcode voor me?
K|geen|geen|3|neutraal|0|-|FK 88213 NL
A|||||||Ik zie dat het pakket nog in het depot ligt.
K|ontvangen|belofte|2|neutraal|0|-|er stond vandaag voor 6 uur
K|ontvangen|levering|2|neutraal|0|-|het is nou kwart voor 8
A|||||||Dat klopt, er was een busje uitgevallen.
K|ontvangen|levering|3|neutraal|0|vraag|oke dus morgen dan?
A|||||||Morgen tussen 9 en 11, ja.
K|ontvangen|levering|2|neutraal|0|-|dan zit ik op school
K|wijzigen|levering|3|neutraal|0|vraag|kan ie naar de snackbar op de hoek? die neemt wel vaker aan
A|||||||Dat noteer ik voor je: afleveren bij de snackbar.
K|wijzigen|beleid|4|blijdschap|0|-|top, dat is echt fijn geregeld
#S|cem-0004|email|bezorging|
K|geen|geen|3|neutraal|0|-|Beste klantenservice,
K|ontvangen|levering|2|teleurstelling|0|-|Het verjaardagscadeau van mijn kleindochter is een dag na haar feestje gekomen,
K|ontvangen|belofte|2|irritatie|0|-|terwijl ik nota bene extra had betaald voor levering op zaterdag.
K|ontvangen|bejegening|4|blijdschap|0|-|De jongen die het kwam brengen was overigens allerliefst en droeg het zelfs de trap op.
K|betalen|beleid|3|neutraal|0|vraag|Krijg ik die zeven euro voor de zaterdaglevering nu terug, of zit dat niet in uw voorwaarden?
K|geen|geen|3|neutraal|0|-|Vriendelijke groeten van Riet Kuppens
#S|cem-0005|chat|diensten|
K|geen|geen|3|neutraal|0|-|hallo
K|wijzigen|geen|3|verlangen|0|wens|ik wil graag mijn afspraak bij de kapster verzetten van do naar vrij
A|||||||Hoi! Op welke naam staat de afspraak?
K|geen|geen|3|neutraal|0|-|Achterberg
A|||||||Vrijdag kan om 10.15 of 16.30.
K|wijzigen|geen|3|neutraal|0|wens|doe maar half 5
A|||||||Staat genoteerd bij Melissa.
K|wijzigen|geen|2|teleurstelling|0|-|oh maar ik heb altijd Ineke..
A|||||||Ineke is vrijdag vrij, dinsdag is ze er wel.
K|wijzigen|geen|3|neutraal|0|wens|dan toch dinsdag
A|||||||11.00 uur bij Ineke, goed?
K|geen|geen|3|neutraal|0|-|ja perfect
#S|cem-0006|email|diensten|
K|geen|geen|3|neutraal|0|-|Dag allemaal,
K|terugkijken|bejegening|5|dankbaarheid|0|-|Nu mijn vader is overleden wil ik het hele team van de thuiszorg bedanken voor de manier waarop jullie met hem zijn omgegaan.
K|gebruiken|bejegening|5|dankbaarheid|0|-|Vooral Samira, die 's avonds na haar dienst nog even terugkwam om hem voor te lezen, zal ik nooit vergeten.
K|gebruiken|levering|4|vertrouwen|0|-|We konden er altijd op rekenen dat er om acht uur iemand voor de deur stond.
K|betalen|geen|3|neutraal|0|vraag|Eén praktisch puntje: klopt het dat de eindafrekening naar mij toe komt?
K|geen|geen|3|neutraal|0|-|Warme groet, Josefien de Roo
#S|cem-0007|chat|energie|
K|gebruiken|geen|3|neutraal|0|vraag|heej ik moest meterstanden doorgeven maar welke is nou dag en welke nacht
A|||||||Hoi! Op je meter zie je 1.8.1 en 1.8.2. De eerste is nacht, de tweede dag.
K|gebruiken|informatie|2|verwarring|0|-|bij mij staat er 1 8 0 ook nog
A|||||||Die mag je overslaan, dat is het totaal.
K|gebruiken|informatie|4|opluchting|0|-|aha, nou snap ik m
K|geen|geen|3|neutraal|0|-|04417 en 06120
A|||||||Dank je, ik heb ze verwerkt!
K|betalen|prijs|3|bezorgdheid|0|vraag|moet ik nu veel bijbetalen?
A|||||||Op basis hiervan krijg je ongeveer 35 euro terug.
K|betalen|prijs|4|verrassing+blijdschap|0|-|oh wauw, had ik niet verwacht haha
#S|cem-0008|email|energie|
K|geen|geen|3|neutraal|0|-|Geachte heer/mevrouw,
K|hulp|geen|3|neutraal|0|-|Hierbij maak ik bezwaar tegen de verhoging van mijn maandtermijn van 162 naar 241 euro.
K|betalen|prijs|2|boosheid|0|-|Deze verhoging is buiten iedere proportie.
K|gebruiken|geen|3|neutraal|0|-|Mijn verbruik is volgens uw eigen overzicht met elf procent gedaald.
K|betalen|informatie|2|irritatie|0|-|In uw brief staat met geen woord waarop het nieuwe bedrag gebaseerd is.
K|betalen|fout|3|neutraal|0|wens|Ik verzoek u het termijnbedrag met ingang van volgende maand te herstellen naar 162 euro.
K|hulp|geen|2|neutraal|0|-|Blijft een inhoudelijke reactie uit, dan leg ik de kwestie voor aan de geschillencommissie.
K|geen|geen|3|neutraal|0|-|Hoogachtend, mr. F. Dijkhuis
#S|cem-0009|chat|overheid|
K|geen|geen|3|neutraal|0|-|dag mevr of meneer
K|aanvragen|geen|3|neutraal|0|vraag|ik moet een uittreksel geboorteakte hebben voor mijn huwelijk, hoe werkt dat
A|||||||Dat kan online met DigiD of aan de balie.
K|aanvragen|prijs|3|neutraal|0|vraag|wat kost het
A|||||||16,60 euro.
K|aanvragen|digitaal|2|neutraal|1|-|digid heb ik wel maar die pagina geeft fout 500
A|||||||Vervelend, die is vandaag in onderhoud. Morgen kunt u het weer proberen.
K|aanvragen|wachttijd|2|bezorgdheid|0|-|ik heb het voor maandag nodig anders gaat de afspraak bij de abs niet door
A|||||||Dan kunt u vandaag nog naar de balie, tot 17 uur zonder afspraak.
K|aanvragen|beleid|4|opluchting|0|-|zonder afspraak, oh gelukkig
K|geen|geen|3|neutraal|0|-|dan kom ik zo
#S|cem-0010|email|overheid|
K|geen|geen|3|neutraal|0|-|L.S.,
K|betalen|informatie|2|verwarring|0|-|Deze week kreeg ik van u twee brieven over de hondenbelasting, met dezelfde dagtekening maar met verschillende bedragen.
K|betalen|geen|3|neutraal|0|-|In de ene staat € 71,40, in de andere € 107,10.
K|aanleiding|geen|3|neutraal|0|-|Onze hond Boris is in november overleden, hetgeen ik toen direct heb gemeld.
K|betalen|geen|3|neutraal|0|vraag|Welke van de twee moet ik als de juiste beschouwen, of kan ik beide terzijde leggen?
K|hulp|geen|3|verlangen|0|wens|Een schriftelijk antwoord zou ik op prijs stellen, want aan de telefoon versta ik het niet goed meer.
K|geen|geen|3|neutraal|0|-|G. Hamersma, Oudeschans
#S|cem-0011|chat|reizen|
A|||||||Welkom bij Zonnevaart, je chat met Rik.
K|orienteren|geen|3|neutraal|0|vraag|hoi, zit er bij hotel las palmeras ook een kinderbad
A|||||||Jazeker, en een kleine glijbaan.
K|orienteren|kwaliteit|4|blijdschap|0|-|superr
K|orienteren|prijs|3|neutraal|0|vraag|en is all-in met 2 kids onder de 6 goedkoper dan halfpension?
A|||||||All-in is in de meivakantie 140 euro duurder.
K|orienteren|prijs|2|neutraal|0|-|hmm dat is meer dan ik in mn hoofd had
K|orienteren|geen|3|neutraal|0|-|ga het even met mn man overleggen
A|||||||Natuurlijk! Ik kan de optie tot morgen vasthouden.
K|orienteren|beleid|4|blijdschap|0|-|oh dat is fijn
K|orienteren|geen|3|neutraal|0|wens|doe dat maar
#S|cem-0012|email|reizen|
K|geen|geen|3|neutraal|0|-|Hallo,
K|aanvragen|geen|3|neutraal|0|-|Vorige week boekten wij bij u een rondreis door Schotland, boekingsnummer ZV-20933.
K|aanvragen|fout|2|neutraal|0|-|Op de bevestiging staat de naam van mijn vrouw verkeerd gespeld: Margriet met een d.
K|aanvragen|fout|3|bezorgdheid|0|vraag|Wordt zij met zo'n naam wel tot het vliegtuig toegelaten?
K|wijzigen|prijs|2|neutraal|0|-|Volgens uw website kost een naamswijziging 45 euro,
K|wijzigen|fout|2|irritatie|0|-|maar de fout is bij u gemaakt en niet bij ons.
K|wijzigen|geen|3|verlangen|0|wens|Wij zouden dus graag zien dat u dit zonder kosten aanpast.
K|geen|geen|3|neutraal|0|-|mvg Cor en Margriet Blom
#S|cem-0013|chat|telecom|
K|gebruiken|storing|2|neutraal|0|-|halo tv doet raar, zwart beeld wel geluid
A|||||||Goedemiddag, wat vervelend. Heeft u de decoder al uit- en aangezet?
K|gebruiken|storing|2|neutraal|1|-|jah 2x al
A|||||||Brandt het lampje groen of rood?
K|geen|geen|3|neutraal|0|-|groen
A|||||||Zit de hdmi-kabel goed vast?
K|geen|geen|3|neutraal|0|-|ff kijke
K|geen|geen|3|neutraal|0|-|wacht
K|gebruiken|storing|4|blijdschap|0|-|haha, de kat heeft m eruit getrokken
K|gebruiken|storing|4|opluchting|0|-|hij doet t weer
A|||||||Opgelost dus! Nog iets anders?
K|geen|geen|3|neutraal|0|-|nee dank u doei
#S|cem-0014|email|telecom|
K|geen|geen|3|neutraal|0|-|Goedenavond,
K|vertrekken|geen|3|neutraal|0|-|Na veertien jaar zeg ik hierbij mijn abonnement voor internet en tv op.
K|gebruiken|kwaliteit|4|vertrouwen|0|-|Over de verbinding zelf heb ik nooit te klagen gehad.
K|vertrekken|prijs|2|teleurstelling|0|-|Maar elk jaar betaal ik meer, terwijl nieuwe klanten de eerste zes maanden voor een prikje binnenkomen.
K|hulp|bejegening|2|teleurstelling|0|-|Toen ik in maart belde of er ook iets voor mij in zat, werd er gelachen.
K|vertrekken|geen|3|neutraal|0|wens|Stuurt u mij a.u.b. een bevestiging met de einddatum.
K|geen|geen|3|neutraal|0|-|Jan-Willem Hoekzema
#S|cem-0015|chat|verzekering|
K|geen|geen|3|neutraal|0|-|hey
K|gebruiken|beleid|3|neutraal|0|vraag|is mn telefoon ook verzekert op reis? hb alleen inboedel bij jullie
A|||||||Op de inboedelverzekering is je telefoon binnen de woning gedekt. Daarbuiten heb je een reisverzekering nodig.
K|gebruiken|beleid|2|teleurstelling|0|-|jammer, dacht dat t meeging
K|orienteren|prijs|3|neutraal|0|vraag|hoe duur is zon reis ding
A|||||||Vanaf 4,10 euro per maand, maandelijks opzegbaar.
K|orienteren|prijs|4|blijdschap|0|-|das te doen!
K|aanvragen|geen|3|neutraal|0|vraag|kan ik t hier gelijk afsluiten
A|||||||Via deze link is het in 2 minuten geregeld.
K|geen|geen|3|neutraal|0|-|kewl thx
#S|cem-0016|email|verzekering|
K|geen|geen|3|neutraal|0|-|Geachte afdeling Schade,
K|hulp|herhaling|2|neutraal|2|-|Bijgaand zend ik u, zoals verzocht, voor de derde maal de nota van de glaszetter.
K|hulp|herhaling|2|irritatie|0|-|Dat u hem tweemaal "niet heeft kunnen openen" begint mij de keel uit te hangen.
K|hulp|wachttijd|2|neutraal|3|-|De ruit sneuvelde op 9 januari, wij schrijven inmiddels 22 april.
K|betalen|geen|2|neutraal|0|-|Intussen heb ik de rekening van € 612 zelf voorgeschoten.
K|hulp|geen|3|verlangen|0|wens|Ik verneem gaarne per ommegaande dat u het bestand nu wél heeft gelezen.
K|geen|geen|3|neutraal|0|-|H. Brandsma-Cuperus
#S|cem-0017|chat|webshop|
A|||||||Hi, met Noor! Hoe kan ik helpen?
K|ontvangen|fout|2|neutraal|0|-|ik heb maat 38 besteld en er zit 36 in de doos
A|||||||Oei, excuses. Wat is je ordernummer?
K|geen|geen|3|neutraal|0|-|2091145
K|wijzigen|geen|3|neutraal|0|vraag|kan ik ze omruilen of is 38 uitverkocht
A|||||||Er zijn nog 2 paar in maat 38. Zal ik er één voor je reserveren?
K|wijzigen|geen|3|verlangen|0|wens|ja graag!!
K|wijzigen|prijs|3|neutraal|0|vraag|moet ik zelf de retour betalen dan
A|||||||Nee, het was onze fout, dus je krijgt een gratis label.
K|wijzigen|fout|4|opluchting|0|-|ok gelukkig
K|wijzigen|levering|3|bezorgdheid|0|vraag|heb ik ze wel voor vrijdag? moet naar een bruiloft
A|||||||Ik stuur ze vandaag nog, dus donderdag heb je ze.
K|wijzigen|levering|5|blijdschap|0|-|omg held!! ❤️
#S|cem-0018|email|webshop|
K|geen|geen|3|neutraal|0|-|Hoi,
K|ontvangen|kwaliteit|2|teleurstelling|0|-|De eettafel is binnen maar het blad heeft een kras van zeker 20 cm, zie foto.
K|ontvangen|levering|4|blijdschap|0|-|De levering zelf was netjes op tijd hoor, daar niet van.
K|wijzigen|geen|3|neutraal|0|vraag|Kunnen jullie alleen een nieuw blad sturen?
K|wijzigen|geen|2|bezorgdheid|0|angst|Ik zie er namelijk als een berg tegenop om dat hele gevaarte weer in te pakken.
K|betalen|prijs|3|verlangen|0|wens|Of anders iets van korting, dan leg ik er wel een loper overheen.
K|geen|geen|3|neutraal|0|-|Groetjes Daphne
#S|cem-0019|chat|wonen|
K|geen|geen|3|neutraal|0|-|goedemorge
K|gebruiken|storing|2|neutraal|0|-|verwarming doet het niet sinds gister avond
A|||||||Goedemorgen. Geldt dat voor alle radiatoren?
K|gebruiken|storing|2|neutraal|0|-|ja alles koud
K|gebruiken|privacy|2|bezorgdheid|0|-|heb een baby van 5 weken dus ben wel beetje ongerust
A|||||||Dan geef ik het met spoed door. De monteur belt u binnen het uur.
K|hulp|wachttijd|4|dankbaarheid|0|-|oke heel fijn
A|||||||Is uw nummer nog 06-51****88?
K|geen|geen|3|neutraal|0|-|klopt
K|hulp|levering|3|neutraal|0|vraag|en komt ie dan ook vandaag nog
A|||||||Ja, uiterlijk 14 uur.
K|hulp|levering|4|opluchting|0|-|pfieuw, dankuwel
#S|cem-0020|email|wonen|
K|geen|geen|3|neutraal|0|-|Aan de afdeling Verhuur,
K|aanleiding|geen|4|blijdschap|0|-|Mijn vriendin is zwanger, we worden in november met z'n drieën.
K|gebruiken|kwaliteit|2|neutraal|0|-|Ons appartement aan de Parklaan telt één slaapkamer van 9 m².
K|wijzigen|geen|3|neutraal|0|vraag|Komen wij in aanmerking voor een grotere woning binnen hetzelfde complex?
K|orienteren|informatie|2|verwarring|0|-|Op de website lees ik iets over "doorstroompunten", maar nergens hoe je eraan komt.
K|orienteren|geen|3|verlangen|0|wens|Wij zouden dolgraag in de buurt blijven, mijn schoonouders wonen om de hoek.
K|geen|geen|3|neutraal|0|-|Met vriendelijke groet, Yassin el Amrani
#S|cem-0021|chat|bank|
K|geen|geen|3|neutraal|0|-|hoi ik ben weer es
K|hulp|herhaling|2|irritatie|2|-|vorige week zei jullie collega dat mn nieuwe pas onderweg was, en gisteren ook al
K|ontvangen|levering|2|neutraal|0|-|nog steeds niks in de bus
A|||||||Wat vervelend. Ik kijk even mee. Wat is uw adres?
K|geen|geen|3|neutraal|0|-|Kruisweg 18b
A|||||||Hier staat Kruisweg 18. De pas is teruggekomen.
K|ontvangen|fout|2|irritatie|0|-|tuurlijk, die b vergeet iedereen
A|||||||Ik pas het aan en stuur een nieuwe, 3 werkdagen.
K|gebruiken|privacy|3|bezorgdheid|0|vraag|en die oude pas, is die nu niet bij iemand anders
A|||||||De teruggekomen pas is vernietigd.
K|gebruiken|privacy|4|opluchting|0|-|oke das een geruststelling
K|wijzigen|geen|3|neutraal|0|wens|doe dan maar met spoed aub
#S|cem-0022|chat|bezorging|
K|ontvangen|levering|2|boosheid|0|vraag|waar blijft ons eten????
A|||||||Hoi! Wat is je bestelnummer?
K|geen|geen|3|neutraal|0|-|#7715
K|ontvangen|levering|2|boosheid|1|-|anderhalf uur geleden besteld, kids vallen om van de honger
A|||||||De rijder heeft pech onderweg. Er gaat nu een nieuwe rijder.
K|ontvangen|levering|3|neutraal|0|vraag|hoe lang nog
A|||||||Ongeveer 25 minuten.
K|wijzigen|geen|2|irritatie|0|-|laat dan maar zitten, wij bakken wel een ei
K|betalen|geen|3|verlangen|0|wens|geld terug graag
A|||||||Ik heb het volledige bedrag teruggestort, binnen 3 dagen op je rekening.
K|geen|geen|3|neutraal|0|-|ok
#S|cem-0023|chat|diensten|
A|||||||Sportcentrum De Kuip, met Arno.
K|vertrekken|geen|3|verlangen|0|wens|hallo, ik wil mn abbo stopzetten per volgende maand
A|||||||Dat kan. De opzegtermijn is 1 maand, dus het loopt tot eind juli.
K|vertrekken|beleid|2|teleurstelling|0|-|oh ik dacht dat t per direct kon
K|vertrekken|beleid|3|neutraal|0|vraag|ben zwanger en mag niet meer sporten van de verloskundige, maakt dat nog uit?
A|||||||Gefeliciteerd! Dan kan ik het pauzeren, zonder kosten.
K|wijzigen|beleid|4|verrassing+blijdschap|0|-|oo serieus? dat is nog beter
K|wijzigen|geen|3|neutraal|0|vraag|hoelang kan zo een pauze
A|||||||Maximaal 12 maanden.
K|wijzigen|geen|3|neutraal|0|wens|zet maar op tien dan
K|geen|geen|3|neutraal|0|-|thankss
#S|cem-0024|chat|energie|
K|betalen|fout|2|verwarring|0|-|dag, ik zie 2 keer 189 euro afgeschreven deze maand
A|||||||Goedemiddag. Mag ik uw klantnummer en postcode?
K|geen|geen|3|neutraal|0|-|60021847 en 3817 HK
A|||||||De eerste is van juni, de tweede van juli, die is wat vroeger geïncasseerd.
K|betalen|geen|2|irritatie|0|-|dat is niet zo handig, mn loon komt pas de 25e
K|betalen|geen|3|neutraal|0|vraag|kan die dag verschoven worden
A|||||||Ja, u kunt kiezen uit de 1e, de 15e of de 27e.
K|geen|geen|3|neutraal|0|-|27e
A|||||||Dat is geregeld vanaf augustus.
K|betalen|beleid|4|opluchting|0|-|ok top dat scheelt stress
#S|cem-0025|chat|overheid|
K|hulp|bereikbaarheid|2|irritatie|2|-|eindelijk een chat die open is, ik bel al de hele morgen
A|||||||Excuses voor het ongemak. Waar gaat het over?
K|gebruiken|kwaliteit|2|irritatie|0|-|over de lantaarnpaal voor nr 44, die staat dag en nacht te branden
A|||||||Is dit al eerder gemeld?
K|hulp|herhaling|2|irritatie|2|-|ja in september en in oktober, ik heb zelfs 2 meldnummers
A|||||||Mag ik er een?
K|geen|geen|3|neutraal|0|-|M-2025-77120
A|||||||Ik zie dat de melding was gesloten. Ik heropen hem en zet er spoed op.
K|hulp|informatie|2|irritatie|0|-|gesloten?? zonder iets te laten weten
K|hulp|geen|3|verlangen|0|wens|ik zou graag bericht krijgen als t gemaakt is
A|||||||Dat noteer ik.
K|geen|geen|3|neutraal|0|-|goed
#S|cem-0026|chat|reizen|
K|geen|geen|3|neutraal|0|-|hoi
K|gebruiken|levering|2|neutraal|0|-|trein naar schiphol valt uit zie ik,
K|gebruiken|levering|3|bezorgdheid|0|vraag|haal ik me vlucht van 13:05 nog als ik de volgende pak?
A|||||||Hoi! De volgende trein komt 11:32 aan op Schiphol.
K|gebruiken|levering|2|bezorgdheid|0|angst|shit das krap, ik moet nog een koffer inchecken
A|||||||De sprinter van spoor 4 vertrekt over 6 minuten en is er om 11:14.
K|gebruiken|levering|3|neutraal|0|vraag|geldt mn kaartje daar ook voor
A|||||||Ja, zonder toeslag.
K|geen|geen|3|neutraal|0|-|ren nu
K|gebruiken|levering|4|opluchting|0|-|zit erin!! net gehaald
K|hulp|wachttijd|4|dankbaarheid|0|-|thx voor t snelle antwoord
#S|cem-0027|chat|telecom|
K|aanvragen|geen|3|neutraal|0|vraag|goedemiddag kan ik mn oude nummer meenemen als ik bij jullie kom
A|||||||Goedemiddag! Ja, dat kan gewoon.
K|aanvragen|wachttijd|3|neutraal|0|vraag|hoe lang duurt dat
A|||||||Meestal 1 werkdag na afloop van uw oude contract.
K|vertrekken|informatie|2|verwarring|0|-|mijn oude contract loopt nog tot ergens in feb, maar in hun app staat nergens een datum
A|||||||U kunt die opvragen door hen een sms te sturen met EINDE.
K|geen|geen|3|neutraal|0|-|ah
K|aanvragen|informatie|4|blijdschap|0|-|wist ik niet, handig
K|orienteren|prijs|3|neutraal|0|vraag|en dat aanbod van 11 euro, blijft dat 2 jaar 11 euro of gaat t na een jaar omhoog
A|||||||Het blijft 24 maanden gelijk.
K|orienteren|informatie|4|vertrouwen|0|-|kijk dat is duidelijk en eerlijk
#S|cem-0028|chat|verzekering|
K|hulp|geen|2|neutraal|0|-|goeienavond, net iemand tegen mn geparkeerde auto gereden
A|||||||Goedenavond, wat vervelend. Is er iemand gewond?
K|geen|geen|3|neutraal|0|-|nee zat er niet in
K|hulp|geen|3|neutraal|0|-|tegenpartij heeft briefje achtergelaten met kenteken
A|||||||Fijn. U kunt de schade melden met een foto van het briefje.
K|hulp|digitaal|3|neutraal|0|vraag|waar upload ik die
A|||||||Hier in de chat mag ook.
K|hulp|digitaal|4|blijdschap|0|-|oh makkelijk
K|geen|geen|3|neutraal|0|-|[foto verzonden]
K|hulp|prijs|3|bezorgdheid|0|vraag|gaat dit van mn schadevrije jaren af??
A|||||||Nee, de tegenpartij is aansprakelijk.
K|hulp|beleid|4|opluchting|0|-|pfff gelukkig
#S|cem-0029|chat|wonen|
A|||||||Woonstek Oosterhaven, waarmee kan ik u van dienst zijn?
K|gebruiken|kwaliteit|2|irritatie|0|-|t tocht hier als een gek bij de schuifpui
A|||||||Sinds wanneer merkt u dat?
K|gebruiken|kwaliteit|2|neutraal|0|-|al 2 winters
K|hulp|belofte|2|irritatie|0|-|vorig jaar zou er iemand nieuwe strips komen zetten, nooit gezien
A|||||||Ik zie de opdracht staan, die is per abuis afgesloten.
K|geen|geen|3|neutraal|0|-|...
K|hulp|geen|3|neutraal|0|vraag|en nu
A|||||||Ik maak een nieuwe aan. Donderdag 8-12?
K|hulp|geen|2|neutraal|0|-|do werk ik
A|||||||Vrijdag 13-17?
K|hulp|geen|3|neutraal|0|wens|ja dat is goed
K|hulp|belofte|2|bezorgdheid|0|angst|ik hoop alleen dat ie deze keer niet weer zoekraakt
#S|cem-0030|email|bank|
K|geen|geen|3|neutraal|0|-|Beste Jeroen,
K|aanvragen|bejegening|5|dankbaarheid|0|-|Namens ons allebei nogmaals dank voor het geduld waarmee je ons door de hypotheekaanvraag hebt geloodst.
K|aanvragen|informatie|4|blijdschap|0|-|Je tekeningetje met de rentevaste periodes hangt hier nog op de koelkast.
K|aanvragen|geen|3|neutraal|0|-|De loonstroken en de werkgeversverklaring zitten in de bijlage.
K|aanvragen|wachttijd|3|bezorgdheid|0|vraag|Denk je dat het bindende aanbod er voor de 14e is?
K|aanvragen|wachttijd|2|bezorgdheid|0|angst|Anders verloopt het voorbehoud van financiering en dan slapen we geen oog meer dicht.
K|geen|geen|3|neutraal|0|-|Liefs, Anouk en Bram
#S|cem-0031|email|bezorging|
K|geen|geen|3|neutraal|0|-|Geachte directie,
K|ontvangen|privacy|2|boosheid|0|-|Uw chauffeur heeft gisteren om 16.10 uur met zijn bus mijn tuinhek geramd en is zonder iets te zeggen doorgereden.
K|hulp|geen|3|neutraal|0|-|Camerabeelden stuur ik u mee.
K|hulp|doorverwijzing|2|irritatie|2|-|Het callcenter verwees mij naar het depot, het depot naar de franchisenemer, en die laatste neemt niet op.
K|hulp|geen|3|neutraal|0|-|De offerte van de hovenier bedraagt € 740,00 exclusief btw.
K|hulp|geen|3|neutraal|0|wens|Ik verwacht binnen veertien dagen een schriftelijke erkenning van aansprakelijkheid.
K|geen|geen|3|neutraal|0|-|Drs. A.M. Witteveen
#S|cem-0032|email|diensten|
K|geen|geen|3|neutraal|0|-|Hoi Wendy,
K|gebruiken|bejegening|4|blijdschap|0|-|Wat heeft Teun het naar zijn zin bij jullie op de groep!
K|gebruiken|bejegening|4|vertrouwen|0|-|Sinds Lotte zijn vaste leidster is loopt hij 's ochtends gewoon naar binnen zonder omkijken.
K|wijzigen|geen|3|verlangen|0|wens|We zouden vanaf september graag een extra dag afnemen, het liefst de donderdag.
K|wijzigen|geen|3|neutraal|0|vraag|Is daar plek voor of staan we dan op een wachtlijst?
K|betalen|prijs|3|neutraal|0|vraag|En wat wordt dan de maandprijs voor drie dagen?
K|geen|geen|3|neutraal|0|-|Groetjes, Fleur (mama van Teun)
#S|cem-0033|email|energie|
K|geen|geen|3|neutraal|0|-|Beste mensen van Polderstroom,
K|ontvangen|levering|2|teleurstelling|0|-|Vorige week dinsdag zouden de zonnepanelen erop gaan, maar ik heb alleen een steiger voor mijn raam gekregen.
K|ontvangen|informatie|2|irritatie|0|-|Niemand heeft mij verteld waarom de rest niet kwam.
K|ontvangen|levering|2|neutraal|0|-|Die steiger staat er nu negen dagen.
K|ontvangen|privacy|2|bezorgdheid|0|-|Ik woon alleen en met zo'n trap langs mijn slaapkamerraam voel ik me 's nachts niet op mijn gemak.
K|ontvangen|levering|3|verlangen|0|wens|Wilt u alstublieft een datum noemen, of anders die steiger weer weghalen?
K|geen|geen|3|neutraal|0|-|Groet van mevrouw Bastiaans
#S|cem-0034|email|overheid|
K|geen|geen|3|neutraal|0|-|Geachte commissie,
K|hulp|geen|3|neutraal|0|-|Tegen uw besluit van 6 mei, waarbij mijn aanvraag voor een gehandicaptenparkeerplaats is afgewezen, teken ik bezwaar aan.
K|aanvragen|fout|2|boosheid|0|-|De arts die over mij oordeelde heeft mij nooit gezien.
K|aanvragen|informatie|2|irritatie|0|-|In zijn advies staat dat ik 300 meter kan lopen; waar hij dat vandaan haalt is mij een raadsel.
K|gebruiken|privacy|2|neutraal|0|-|Na dertig meter moet ik zitten, sinds de operatie aan mijn heup.
K|hulp|geen|3|verlangen|0|wens|Graag word ik in persoon gehoord.
K|hulp|informatie|2|bezorgdheid|0|angst|Ik vrees namelijk dat mijn dossier anders weer alleen op papier wordt bekeken.
K|geen|geen|3|neutraal|0|-|R. Soerjadi
#S|cem-0035|email|reizen|
K|geen|geen|3|neutraal|0|-|Goedemiddag,
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Bij terugkomst van onze cruise wil ik toch iets kwijt over hut 614.
K|gebruiken|kwaliteit|2|irritatie|0|-|De airco brulde de hele nacht en het gordijn hing aan drie haakjes.
K|gebruiken|bejegening|4|dankbaarheid|0|-|Ik moet zeggen dat de hutsteward zijn best deed, die kwam zelfs met oordopjes aan.
K|hulp|bejegening|2|teleurstelling|0|-|Maar bij de balie kregen we te horen dat we "dan maar een suite hadden moeten nemen".
K|hulp|geen|3|neutraal|0|vraag|Heeft u een regeling voor dit soort gevallen?
K|terugkijken|geen|3|neutraal|0|-|We waren van plan volgend jaar de fjorden te doen, dus uw antwoord telt mee.
K|geen|geen|3|neutraal|0|-|Toos Vermunt
#S|cem-0036|email|telecom|
K|geen|geen|3|neutraal|0|-|Beste,
K|betalen|fout|2|irritatie|0|-|Op de factuur van maart staat een 'premium sms-dienst' van 36 euro die ik nooit heb aangezet.
K|betalen|privacy|2|bezorgdheid|0|-|Mijn zoontje van zeven speelt soms op die telefoon, dus ik maak me zorgen dat hij iets heeft aangeklikt.
K|wijzigen|geen|3|neutraal|0|wens|Kunt u dit soort diensten meteen blokkeren?
K|betalen|geen|3|verlangen|0|wens|En ik zou het bedrag graag terugzien.
K|betalen|prijs|2|neutraal|0|-|Het is voor mij een week boodschappen.
K|geen|geen|3|neutraal|0|-|Alvast bedankt, Shanice
#S|cem-0037|email|verzekering|
K|geen|geen|3|neutraal|0|-|Geachte heer Oosting,
K|hulp|wachttijd|4|verrassing|0|-|Tot mijn verrassing stond de uitkering voor de gestolen fiets er binnen twee dagen al op.
K|hulp|bejegening|4|dankbaarheid|0|-|Dank ook voor uw meelevende telefoontje, dat deed mij goed.
K|wijzigen|geen|3|verlangen|0|wens|De nieuwe fiets, een Vlinderbergh van € 1.950, wil ik op dezelfde polis laten zetten.
K|wijzigen|prijs|3|neutraal|0|vraag|Gaat de premie daardoor omhoog?
K|gebruiken|beleid|3|neutraal|0|vraag|En is één slot voldoende, of schrijven de voorwaarden er twee voor?
K|geen|geen|3|neutraal|0|-|Beleefde groeten, T. Nijboer
#S|cem-0038|chat|webshop|
K|geen|geen|3|neutraal|0|-|hoi hoi
K|aanvragen|digitaal|2|neutraal|1|-|kortingscode LENTE15 werkt niet bij het afrekenen
A|||||||Hoi! Zit er een artikel uit de sale in je mandje?
K|geen|geen|3|neutraal|0|-|ja de sandalen
A|||||||Op sale geldt de code niet.
K|aanvragen|informatie|2|teleurstelling|0|-|dat staat nergens bij.. jammer
A|||||||Ik snap je. Ik mag je eenmalig gratis verzending geven.
K|aanvragen|beleid|4|dankbaarheid|0|-|aw lief, dankje
K|aanvragen|geen|3|neutraal|0|vraag|hoe krijg ik die erop
A|||||||Ververs je winkelmandje maar eens.
K|aanvragen|digitaal|4|blijdschap|0|-|jaa ik zie m!
#S|cem-0039|email|webshop|
K|geen|geen|3|neutraal|0|-|Goedendag,
K|wijzigen|geen|3|neutraal|0|-|Op 2 september heb ik drie overhemden retour gezonden via het postkantoor in Ermelo.
K|betalen|wachttijd|2|neutraal|2|-|Inmiddels is het 1 oktober en staat er nog steeds geen bedrag op mijn rekening.
K|hulp|wachttijd|2|neutraal|2|-|Op mijn mails van de 12e en de 19e kreeg ik alleen een automatische ontvangstbevestiging.
K|betalen|beleid|2|irritatie|0|-|De wet geeft u daar veertien dagen voor, zoals u vast bekend is.
K|betalen|geen|3|neutraal|0|wens|Maakt u de € 134,85 nu s.v.p. binnen drie werkdagen over.
K|geen|geen|3|neutraal|0|-|P. Aalbers
#S|cem-0040|chat|bank|
K|orienteren|geen|3|neutraal|0|vraag|hallo ben ik hier goed voor leningen
A|||||||Zeker! Waar kan ik mee helpen?
K|orienteren|geen|3|verlangen|0|wens|ik wil een busje kopen voor mn klusbedrijf, 14k ongeveer
A|||||||Heeft u al een zakelijke rekening bij ons?
K|geen|geen|3|neutraal|0|-|nee bij andere bank
K|orienteren|geen|3|neutraal|0|vraag|moet dat
A|||||||Nee, maar u krijgt dan wel een lagere rente.
K|orienteren|prijs|3|neutraal|0|vraag|hoeveel lager
A|||||||5,9 in plaats van 6,8 procent.
K|orienteren|prijs|4|neutraal|0|-|tis wel de moeite
K|orienteren|beleid|3|bezorgdheid|0|vraag|ben pas 8 mnd zzp, krijg ik dan sowieso niks?
A|||||||We vragen meestal 12 maanden cijfers.
K|orienteren|beleid|2|teleurstelling|0|-|ok balen
K|orienteren|geen|3|neutraal|0|-|dan wacht ik nog even
#S|cem-0041|chat|bezorging|
K|geen|geen|3|neutraal|0|-|Goedemiddag.
K|ontvangen|informatie|2|neutraal|0|-|Ik heb een kaartje in de bus gekregen maar er staat geen afhaalpunt op.
K|ontvangen|levering|3|neutraal|0|vraag|Waar ligt mijn pakket?
A|||||||Goedemiddag mevrouw, mag ik de code onder de streepjes?
K|geen|geen|3|neutraal|0|-|3SNZ 0077 1245
A|||||||Het ligt bij tankstation De Haan.
K|ontvangen|geen|2|teleurstelling|0|-|Dat is wel een heel eind met de rollator.
A|||||||Zal ik het morgen opnieuw laten aanbieden?
K|ontvangen|geen|3|verlangen|0|wens|Als dat kan, heel graag, liefst na tienen.
A|||||||Genoteerd, tussen 10 en 12 uur.
K|ontvangen|beleid|4|dankbaarheid|0|-|Dat vind ik bijzonder vriendelijk van u.
#S|cem-0042|chat|diensten|
K|geen|geen|3|neutraal|0|-|yo
K|gebruiken|geen|3|neutraal|0|vraag|mijn rijles van morgen, kan die doorgaan met sneeuw?
A|||||||Hoi Dani! Bij code geel gewoon wel.
K|gebruiken|geen|3|neutraal|0|-|tis nu oranje
A|||||||Dan vervalt de les, je krijgt hem terug in de app.
K|wijzigen|geen|3|neutraal|0|vraag|kost me dat lestegoed
A|||||||Nee hoor.
K|wijzigen|prijs|4|opluchting|0|-|nice
K|gebruiken|geen|3|bezorgdheid|0|vraag|en mn examen de 20e? wordt dat wel gehaald qua uren
A|||||||Marco vindt je er klaar voor!
K|gebruiken|bejegening|5|blijdschap|0|-|echt?? omg ik huil hahaha
#S|cem-0043|chat|energie|
K|geen|geen|3|neutraal|0|-|dag
K|gebruiken|storing|2|bezorgdheid|0|-|laadpaal knippert rood en ik moet over een uur naar mijn moeder in het ziekenhuis
A|||||||Dag! Vervelend. Welk nummer staat er op de paal?
K|geen|geen|3|neutraal|0|-|LP 2290
A|||||||Ik start hem op afstand opnieuw op.
K|gebruiken|storing|2|neutraal|0|-|blijft rood
A|||||||Wilt u de stekker eruit halen en na 10 seconden weer terug?
K|geen|geen|3|neutraal|0|-|gedaan
K|gebruiken|storing|4|opluchting|0|-|blauw!! hij laadt
K|gebruiken|prijs|3|neutraal|0|vraag|betaal ik nu dubbel starttarief
A|||||||Nee, de eerste sessie telt niet.
K|betalen|prijs|4|dankbaarheid|0|-|heel fijn, dank
#S|cem-0044|chat|overheid|
A|||||||Goedemorgen, chat gemeente Lindervoort.
K|aanvragen|geen|3|neutraal|0|vraag|parkeervergunning voor een leasebak, wat moet ik meesturen
A|||||||Een kopie van het leasecontract of een verklaring van uw werkgever.
K|aanvragen|digitaal|2|neutraal|1|-|heb ik al geupload maar status staat op 'onvolledig'
A|||||||Ik zie alleen pagina 1 van het contract.
K|aanvragen|beleid|2|irritatie|0|-|je maakt een geintje, pagina 2 zijn alleen maar kleine lettertjes
A|||||||Toch hebben we die nodig, daar staat de handtekening.
K|geen|geen|3|neutraal|0|-|zucht
K|geen|geen|3|neutraal|0|-|ok gestuurd
A|||||||Ontvangen, de vergunning is per direct actief.
K|aanvragen|wachttijd|4|verrassing|0|-|oh dat gaat rap
#S|cem-0045|chat|reizen|
K|gebruiken|geen|3|neutraal|0|vraag|hallo mag een step mee in de bus
A|||||||Hallo! Opgevouwen wel, en niet in de spits.
K|gebruiken|bejegening|2|boosheid|0|-|de chauffeur van lijn 9 zei net van niet en liet me staan!
A|||||||Dat had niet gemoeten. Weet je hoe laat dat was?
K|geen|geen|3|neutraal|0|-|14.10 halte sporthal
A|||||||Ik geef het door aan de planning, dan wordt hij erop aangesproken.
K|hulp|bejegening|4|blijdschap|0|-|fijn dat jullie er wat mee doen
K|gebruiken|bejegening|2|teleurstelling|0|-|voelde me wel voor joker staan
#S|cem-0046|chat|telecom|
K|ontvangen|levering|3|neutraal|0|vraag|is mijn sim al onderweg
A|||||||Hoi! Wanneer heb je besteld?
K|geen|geen|3|neutraal|0|-|zondag
A|||||||Hij is maandag verstuurd, je zou hem vandaag moeten krijgen.
K|ontvangen|levering|2|neutraal|0|-|postbode is al geweest, niks
A|||||||Dan zet ik een e-sim voor je klaar als je toestel dat kan.
K|ontvangen|geen|3|verwarring|0|vraag|wat is een e sim
A|||||||Een digitale simkaart, die zit in je telefoon.
K|ontvangen|informatie|2|verwarring|0|-|dat klinkt eng
K|ontvangen|geen|3|neutraal|0|vraag|moet ik dan iets openschroeven
A|||||||Nee hoor, alleen een code scannen!
K|geen|geen|3|neutraal|0|-|ow haha ok
K|ontvangen|digitaal|4|verrassing+blijdschap|0|-|wauw dat was 1 minuut werk
#S|cem-0047|chat|verzekering|
K|geen|geen|3|neutraal|0|-|goedemiddag, mijn naam is Bosch, relatienr 770143
K|wijzigen|geen|3|neutraal|0|-|wij gaan samenwonen en hebben nu 2 inboedelverzekeringen
A|||||||Gefeliciteerd! Loopt de andere ook bij ons?
K|geen|geen|3|neutraal|0|-|nee bij een ander
A|||||||Dan kunt u er één opzeggen, bij ons kan dat dagelijks.
K|orienteren|informatie|2|verwarring|0|-|ik weet eigenlijk niet welke de beste is
A|||||||Ik mag niet over de ander adviseren, maar bij ons is schade door huisdieren meeverzekerd.
K|orienteren|beleid|4|blijdschap|0|-|dat is wel fijn met 2 honden
K|wijzigen|geen|3|neutraal|0|wens|zet haar dan maar op mijn polis
K|wijzigen|prijs|3|neutraal|0|vraag|wat wordt de premie
A|||||||Van 12,20 naar 15,75.
K|wijzigen|prijs|3|neutraal|0|wens|oke prima doe maar
#S|cem-0048|chat|wonen|
K|geen|geen|3|neutraal|0|-|hallo
K|orienteren|wachttijd|3|neutraal|0|vraag|ik sta 7 jaar ingeschreven, hoe lang duurt t nog ongeveer voor ik een huis krijg
A|||||||Dag! Voor een eengezinswoning is de gemiddelde wachttijd 11 jaar.
K|orienteren|wachttijd|1|teleurstelling|0|-|elf jaar... dan zijn mn kinderen het huis uit
A|||||||Ik begrijp dat dat tegenvalt. Reageert u ook op flats?
K|orienteren|kwaliteit|2|neutraal|0|-|met een zoon in een rolstoel is flat 3 hoog geen optie
A|||||||Heeft u medische urgentie aangevraagd?
K|orienteren|informatie|2|verwarring|0|-|nee? niemand heeft ooit gezegd dat dat bestond
A|||||||Ik stuur u het formulier.
K|orienteren|informatie|4|vertrouwen|0|-|nou dan is er misschien toch nog hoop
#S|cem-0049|email|bank|
K|geen|geen|3|neutraal|0|-|Mevrouw, mijnheer,
K|gebruiken|privacy|2|bezorgdheid|0|-|Vanochtend ontving ik een e-mail uit uw naam waarin staat dat mijn pas vóór middernacht vernieuwd moet worden.
K|gebruiken|privacy|3|bezorgdheid|0|vraag|Is dit bericht werkelijk van u afkomstig?
K|gebruiken|privacy|3|neutraal|0|-|Ik heb nergens op geklikt.
K|gebruiken|informatie|2|verwarring|0|-|Wat mij in verwarring brengt, is dat mijn volledige naam en het eind van mijn rekeningnummer erin stonden.
K|gebruiken|privacy|2|bezorgdheid|0|angst|Ik ben bang dat er ergens gegevens op straat liggen.
K|geen|geen|3|neutraal|0|-|Leo van Outryve, Aalter
#S|cem-0050|email|bezorging|
K|geen|geen|3|neutraal|0|-|Hoi team van GroenteDoos,
K|gebruiken|kwaliteit|4|blijdschap|0|-|Al een jaar genieten wij elke week van jullie krat, de pastinaken van laatst waren goddelijk.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De laatste drie weken zit er wel telkens iets verlepts tussen.
K|gebruiken|kwaliteit|2|neutraal|0|-|Gisteren waren de prei en de sla allebei slap.
K|wijzigen|geen|3|verlangen|0|wens|Zouden we in de zomer twee weken mogen overslaan?
K|wijzigen|geen|3|neutraal|0|-|We zijn weg van 14 tot en met 28 juli.
K|geen|geen|3|neutraal|0|-|Dank jullie wel, Inge & Sjors
#S|cem-0051|email|diensten|
K|geen|geen|3|neutraal|0|-|Geachte heer Vos,
K|hulp|geen|3|neutraal|0|-|Op 11 april heeft uw bedrijf onze dakgoot vervangen.
K|gebruiken|kwaliteit|2|neutraal|0|-|Bij de eerste de beste plensbui liep het water langs de muur naar binnen.
K|hulp|belofte|2|irritatie|0|-|U zou "diezelfde week nog" komen kijken, dat is nu zes weken geleden.
K|hulp|bereikbaarheid|2|irritatie|2|-|Uw telefoon gaat over op een voicemail die vol zit.
K|gebruiken|kwaliteit|2|bezorgdheid|0|-|De schimmel staat inmiddels in de kinderkamer.
K|hulp|geen|3|neutraal|0|wens|Ik stel u in de gelegenheid dit voor 15 juni kosteloos te verhelpen.
K|hulp|geen|2|boosheid|0|-|Daarna schakel ik een ander in en krijgt u de rekening.
K|geen|geen|3|neutraal|0|-|M. Kuiper
#S|cem-0052|email|energie|
K|geen|geen|3|neutraal|0|-|Dag,
K|aanleiding|geen|3|neutraal|0|-|Binnenkort verhuis ik van Aalst naar Ninove.
K|wijzigen|geen|3|neutraal|0|vraag|Kan ik mijn contract gewoon meenemen of moet ik een nieuw aangaan?
K|wijzigen|informatie|2|verwarring|0|-|Uw folder spreekt over een overnamedocument, maar de huiseigenaar heeft daar nog nooit van gehoord.
K|wijzigen|geen|3|neutraal|0|vraag|Wie moet dat papier dan invullen, hij of ik?
K|betalen|prijs|3|neutraal|0|vraag|En blijft het tarief van 0,23 per kWh hetzelfde?
K|geen|geen|3|neutraal|0|-|Merci op voorhand, Katrien
#S|cem-0053|email|overheid|
K|geen|geen|3|neutraal|0|-|Goedenavond gemeente,
K|gebruiken|kwaliteit|4|blijdschap|0|-|Wat is het nieuwe speelplein aan de Singel mooi geworden, complimenten!
K|gebruiken|privacy|2|bezorgdheid|0|-|Eén ding baart mij zorgen: tussen de schommels en de fietsstraat zit geen hekje.
K|gebruiken|privacy|2|bezorgdheid|0|angst|Het wachten is op een kleuter die zo onder een bakfiets loopt.
K|hulp|geen|3|neutraal|0|wens|Kan daar iemand eens naar komen kijken?
K|geen|geen|3|neutraal|0|-|Vriendelijke groet, opa Henk (dagelijks ter plaatse)
#S|cem-0054|email|reizen|
K|geen|geen|3|neutraal|0|-|Aan de klantendienst,
K|gebruiken|levering|2|neutraal|0|-|Op 19 augustus kwam onze vlucht uit Split met vijf uur en twintig minuten vertraging aan.
K|hulp|geen|3|neutraal|0|-|Ik heb daarop het claimformulier ingevuld voor vier personen, referentie 4C-118.
K|hulp|beleid|2|irritatie|0|-|Uw afwijzing wegens "buitengewone omstandigheden" neem ik niet aan.
K|hulp|informatie|2|irritatie|0|-|Een kapotte koffiemachine in de galley, want dat was de reden die de piloot omriep, is geen onweer.
K|gebruiken|bejegening|2|teleurstelling|0|-|Bovendien kregen de kinderen in al die tijd niet eens een flesje water.
K|hulp|geen|3|neutraal|0|wens|Ik verzoek u de claim opnieuw te beoordelen en € 1.600 uit te keren.
K|geen|geen|3|neutraal|0|-|D. Vercammen
#S|cem-0055|email|telecom|
K|geen|geen|3|neutraal|0|-|Hallo daar,
K|gebruiken|kwaliteit|2|neutraal|0|-|sinds ze hier een nieuwe mast gezet hebben is mijn bereik eerder slechter dan beter.
K|gebruiken|kwaliteit|2|irritatie|0|-|Bellen kan ik alleen nog op de trap, met één voet buiten.
K|hulp|doorverwijzing|2|irritatie|1|-|De winkel zegt dat ik bij jullie moet zijn en jullie zeiden vorige keer dat ik naar de winkel moest.
K|hulp|geen|3|neutraal|0|vraag|Wie van de twee gaat dit nu oplossen?
K|geen|geen|3|neutraal|0|-|groeten uit Vaals, Paul
#S|cem-0056|email|verzekering|
K|geen|geen|3|neutraal|0|-|Beste mevrouw Jonker,
K|aanleiding|geen|2|teleurstelling|0|-|Mijn man is op 30 maart overleden.
K|hulp|geen|3|neutraal|0|-|In zijn bureau vond ik een polis van uw maatschappij uit 1987, nummer 33.871.
K|hulp|informatie|2|verwarring|0|-|Ik begrijp uit de kleine letters niet of er nog iets wordt uitgekeerd.
K|hulp|geen|3|neutraal|0|vraag|Wilt u mij vertellen welke papieren ik moet opsturen?
K|betalen|prijs|2|bezorgdheid|0|-|De uitvaart heeft ruim achtduizend euro gekost en ik weet niet goed hoe ik dat moet betalen.
K|geen|geen|3|neutraal|0|-|Met dank voor de moeite, mevrouw De Lang-Visser
#S|cem-0057|email|webshop|
K|geen|geen|3|neutraal|0|-|Hey,
K|ontvangen|levering|5|blijdschap|0|-|woow wat een snelheid, gisteravond besteld en vanmiddag al in de tuin aan het bouwen!
K|ontvangen|kwaliteit|2|neutraal|0|-|Er mist alleen zakje C met de bouten van de glijbaan.
K|ontvangen|geen|3|verlangen|0|wens|Zouden jullie dat kunnen nasturen?
K|ontvangen|levering|2|bezorgdheid|0|-|Zaterdag komt het halve klasje van onze Pip spelen, vandaar de haast.
K|geen|geen|3|neutraal|0|-|xx Marieke
#S|cem-0058|email|wonen|
K|geen|geen|3|neutraal|0|-|Geachte beheerder,
K|gebruiken|kwaliteit|2|irritatie|0|-|Alweer staat de containerruimte vol met matrassen en kapotte kasten.
K|gebruiken|privacy|2|neutraal|0|-|Gisteren heb ik er een rat gezien.
K|hulp|herhaling|2|irritatie|3|-|Dit is de zesde mail die ik hierover stuur sinds januari.
K|hulp|bejegening|2|teleurstelling|0|-|Het gevoel bekruipt mij dat u onze mails ongelezen weggooit.
K|betalen|prijs|2|irritatie|0|-|Wel betalen wij iedere maand keurig € 62 servicekosten.
K|hulp|geen|3|verlangen|0|wens|Ik wil weten op welke dag dit wordt opgeruimd.
K|geen|geen|3|neutraal|0|-|Ans Geraedts, huisnummer 112
#S|cem-0059|email|bank|
K|aanleiding|geen|3|neutraal|0|-|Ik ben 81 en mijn dochter doet sinds kort mijn geldzaken.
K|hulp|bereikbaarheid|2|irritatie|0|-|Nu is uw filiaal in Bergeijk dicht, dat in Valkenswaard ook, en de bus naar Eindhoven rijdt om het uur.
K|gebruiken|digitaal|2|bezorgdheid|0|-|Met dat internetbankieren durf ik niet om te gaan, straks druk ik verkeerd en is alles weg.
K|hulp|bejegening|4|blijdschap|0|-|Die jongeman van vroeger achter het loket, Bert heette hij, die legde het nog gewoon uit.
K|wijzigen|geen|3|neutraal|0|vraag|Hoe kan ik mijn dochter machtigen zonder dat ik daarvoor de deur uit moet?
K|gebruiken|geen|3|verlangen|0|wens|En ik zou weer papieren afschriften willen ontvangen, elke maand.
K|geen|geen|3|neutraal|0|-|Met de meeste hoogachting, mevr. C. van Limpt
#S|cem-0060|email|telecom|
K|geen|geen|3|neutraal|0|-|Hoi Sem,
K|ontvangen|levering|4|blijdschap|0|-|Top dat jullie monteur zaterdag alsnog kwam.
K|ontvangen|storing|4|blijdschap|0|-|Alles werkt, ook op zolder!
K|ontvangen|kwaliteit|2|neutraal|0|-|Hij heeft alleen een gat naast het stopcontact geboord dat hij niet nodig had.
K|ontvangen|geen|3|verlangen|0|wens|Zou er iemand langs kunnen komen om dat dicht te smeren?
K|hulp|geen|3|neutraal|0|-|Geen haast verder.
#S|cem-0061|chat|energie|
K|geen|geen|3|neutraal|0|-|goedenavond
K|betalen|informatie|2|verwarring|0|-|op mn jaarnota staat "vermindering energiebelasting" min 631 en dan nog iets plus, ik snap er geen hol van
A|||||||Goedenavond! De overheid geeft ieder huishouden een vaste korting op de belasting. Dat is de min.
K|geen|geen|3|neutraal|0|-|oke
K|betalen|informatie|3|neutraal|0|vraag|en die plus is dan de belasting zelf?
A|||||||Precies.
K|betalen|informatie|4|opluchting|0|-|ah zo, nou dat is helderder dan de brief
K|betalen|geen|3|neutraal|0|vraag|mag ik die 218 in stukjes betalen
A|||||||Ja, in maximaal 6 termijnen.
K|betalen|geen|3|neutraal|0|wens|4 is goed
A|||||||Geregeld: 4 keer 54,50, vanaf de 1e.
K|betalen|beleid|4|dankbaarheid|0|-|thnx, haalt druk van de ketel
#S|cem-0062|chat|webshop|
K|aanvragen|geen|3|neutraal|0|vraag|kan ik bij jullie ook betalen met een cadeaubon van de personeelsvereniging
A|||||||Hallo! Welke bon is het?
K|geen|geen|3|neutraal|0|-|feestkaart
A|||||||Die accepteren we, vul het nummer in bij stap 3.
K|aanvragen|digitaal|2|neutraal|1|-|heb ik gedaan maar hij zegt saldo nul
A|||||||Mag ik het kaartnummer?
K|geen|geen|3|neutraal|0|-|6604 2210 9987
A|||||||De kaart is nog niet geactiveerd door de uitgever.
K|aanvragen|fout|2|irritatie|0|-|fijn cadeau zo
K|aanvragen|geen|3|neutraal|0|vraag|blijven die spullen in mn mandje staan intussen
A|||||||24 uur.
K|aanvragen|geen|3|neutraal|0|-|ok mail ik ze ff
#S|cem-0063|email|overheid|
K|geen|geen|3|neutraal|0|-|Beste medewerker van het Sociaal Loket,
K|aanvragen|wachttijd|2|neutraal|3|-|Mijn aanvraag voor de traplift ligt er nu vanaf 8 februari en het is bijna zomer.
K|gebruiken|privacy|2|neutraal|0|-|Ik slaap sindsdien op de bank beneden en was me aan het aanrecht.
K|hulp|doorverwijzing|2|irritatie|3|-|Ik heb gesproken met Dennis, met Ilona, met een mevrouw zonder naam en weer met Dennis.
K|hulp|doorverwijzing|2|teleurstelling|0|-|Iedereen is begripvol maar niemand is er van.
K|aanvragen|belofte|2|neutraal|0|-|Het huisbezoek dat mij voor mei is toegezegd, is er niet van gekomen.
K|aanvragen|geen|3|verlangen|0|wens|Ik wil zo ontzettend graag weer eens in mijn eigen bed liggen.
K|hulp|geen|3|neutraal|0|vraag|Wie kan ik persoonlijk aanspreken?
K|geen|geen|3|neutraal|0|-|Hartelijke groet, Truus Nagtegaal
#S|cem-0064|chat|reizen|
K|geen|geen|3|neutraal|0|-|hallo met fam de wit
K|wijzigen|geen|3|neutraal|0|-|mn schoonvader ligt op sterven dus wij kunnen zaterdag niet weg
A|||||||Wat verdrietig, ik leef met u mee. Heeft u een annuleringsverzekering?
K|aanvragen|geen|3|neutraal|0|-|ja bij jullie afgesloten toen
K|wijzigen|beleid|3|neutraal|0|vraag|is dit daarin gedekt, hij is dus nog niet overleden
A|||||||Ja, ernstige ziekte van familie in de eerste graad is gedekt, ook schoonfamilie.
K|wijzigen|beleid|4|opluchting|0|-|dank u wel, dat is een zorg minder
K|wijzigen|geen|3|neutraal|0|vraag|moet ik nu een verklaring van de dokter vragen?
K|wijzigen|geen|2|teleurstelling|0|-|daar staat ons hoofd niet naar
A|||||||Dat mag later, neem rustig de tijd.
K|hulp|bejegening|5|dankbaarheid|0|-|u bent heel lief, dat doet me meer dan u denkt
#S|cem-0065|email|verzekering|
K|geen|geen|3|neutraal|0|-|Geachte,
K|betalen|prijs|2|irritatie|0|-|De premie van mijn autoverzekering stijgt voor de derde keer in twee jaar.
K|gebruiken|geen|3|neutraal|0|-|Ik rij amper 6.000 km, heb twaalf schadevrije jaren en een wagen van voor de euro.
K|orienteren|prijs|2|neutraal|0|-|Bij een ander krijg ik voor dezelfde dekking een offerte van € 31 minder per maand.
K|wijzigen|prijs|3|neutraal|0|vraag|Kunt u daaraan tippen?
K|vertrekken|geen|3|neutraal|0|-|Zo niet, dan geldt deze mail als opzegging tegen 1 januari.
K|geen|geen|3|neutraal|0|-|Dirk Lemmens
#S|cem-0066|chat|bezorging|
A|||||||Dag, je spreekt met Milan van Postduif Zuid.
K|ontvangen|geen|3|neutraal|0|-|hoi er staat hier een pakket voor de buren v nr 9 maar die zijn op vakantie tot 1 aug
K|ontvangen|geen|3|neutraal|0|vraag|wat moet ik daarmee
A|||||||Goed dat je het vraagt! Is het een grote doos?
K|ontvangen|geen|2|neutraal|0|-|joh reusachtig, kan de gang nie door
K|ontvangen|bejegening|2|irritatie|0|-|jullie man zei kunt u ff aannemen en weg was ie
A|||||||Dat had hij netter moeten vragen. We kunnen het morgen ophalen.
K|ontvangen|geen|3|verlangen|0|wens|ja graag want ik breek mn nek erover
A|||||||Tussen 12 en 15?
K|geen|geen|3|neutraal|0|-|is goed
K|ontvangen|beleid|4|blijdschap|0|-|fijn, mooi opgelost
#S|cem-0067|chat|diensten|
K|orienteren|geen|3|neutraal|0|vraag|hoii doen jullie ook bruidskapsels aan huis?
A|||||||Hoi, jazeker! Wanneer trouw je?
K|geen|geen|3|neutraal|0|-|13 september in Oss
A|||||||Dan heb ik om 7.00 of 7.30 nog plek.
K|orienteren|prijs|3|neutraal|0|vraag|wat rekenen jullie voor mij plus 3 bruidsmeisjes
A|||||||385 euro inclusief proefkapsel en reiskosten.
K|orienteren|prijs|2|verrassing|0|-|oei das meer dan mn jurk gekost heeft
A|||||||We kunnen de bruidsmeisjes ook alleen vlechten, dan is het 290.
K|orienteren|prijs|4|blijdschap|0|-|dat scheelt! leuk
K|aanvragen|geen|3|verlangen|0|wens|7u graag
A|||||||Vastgelegd. De aanbetaling is 50 euro via de link.
K|geen|geen|3|neutraal|0|-|betaald
K|aanvragen|geen|4|blijdschap|0|-|zo'n zin in 🥰
#S|cem-0068|email|wonen|
K|geen|geen|3|neutraal|0|-|Beste Fenna,
K|ontvangen|geen|4|blijdschap|0|-|De sleutels zijn binnen, en wat is het een heerlijk licht huis!
K|ontvangen|kwaliteit|2|neutraal|0|-|Bij de oplevering hebben we samen drie punten genoteerd: het slot van de berging, de losse plint en de kraan in het toilet.
K|hulp|belofte|4|vertrouwen|0|-|Dat slot was dezelfde middag al gemaakt, zoals je zei.
K|hulp|levering|3|neutraal|0|vraag|Wanneer komen de andere twee aan de beurt?
K|betalen|geen|3|neutraal|0|vraag|En klopt het dat de huur van deze eerste maand naar rato is?
K|geen|geen|3|neutraal|0|-|Groet, Delano en Priya
#S|cem-0069|email|bezorging|
K|ontvangen|levering|1|boosheid|0|-|Het is ongelooflijk: viermaal heeft u een rouwkrans op het verkeerde adres aangeboden, en toen hij kwam was de uitvaart voorbij.
K|ontvangen|levering|1|teleurstelling|0|-|Wij hebben onze moeder moeten begraven zonder de bloemen van haar kleinkinderen.
K|hulp|bejegening|1|boosheid|0|-|En dan zegt uw medewerkster door de telefoon dat er "in principe niks mis is gegaan".
K|hulp|geen|3|neutraal|0|-|Ik hoef geen tegoedbon.
K|hulp|geen|3|verlangen|0|wens|Wat ik verlang, is een excuusbrief aan mijn vader, op papier en ondertekend.
K|geen|geen|3|neutraal|0|-|Namens de familie, E. Hiddinga
#S|cem-0070|email|energie|
K|geen|geen|3|neutraal|0|-|Beste Voltmaat,
K|gebruiken|kwaliteit|4|verrassing|0|-|De warmtepomp doet het sinds de afstelling verbluffend goed, wij zaten met min acht in een T-shirt.
K|betalen|prijs|4|blijdschap|0|-|Op de stroomrekening scheelt het mij ruwweg 70 euro per maand.
K|hulp|bejegening|4|dankbaarheid|0|-|Geef Erik alsjeblieft een pluim, die heeft drie uur op zijn knieën in de berging gezeten.
K|gebruiken|geen|3|neutraal|0|vraag|Hoe vaak moet het filter eigenlijk schoon?
K|geen|geen|3|neutraal|0|-|Groet uit Dalfsen
#S|cem-0071|chat|bank|
K|gebruiken|storing|2|neutraal|0|-|pinnen lukt niet sta bij de kassa
A|||||||Vervelend! Welke melding ziet u?
K|gebruiken|storing|2|neutraal|0|-|'transactie geweigerd'
K|gebruiken|geen|2|verwarring|0|-|er staat genoeg op
A|||||||Ik zie dat uw daglimiet van 250 euro is bereikt.
K|gebruiken|beleid|2|verrassing|0|-|huh die heb ik nooit zo ingesteld
A|||||||Die staat standaard op nieuwe passen. U kunt hem in de app verhogen.
K|wijzigen|digitaal|3|neutraal|0|vraag|waar dan snel er staat een rij achter me
A|||||||Kaart > Limieten > Pinnen.
K|geen|geen|3|neutraal|0|-|ok
K|gebruiken|storing|4|opluchting|0|-|jaaa hij pakt hem
K|gebruiken|geen|2|neutraal|0|-|schaamrood op de kaken hier
#S|cem-0072|chat|overheid|
K|geen|geen|3|neutraal|0|-|Goedemiddag, ik heb een vraag over mijn aanslag
K|betalen|geen|3|neutraal|0|vraag|Ik ben verhuisd op 2 januari, waarom krijg ik dan nog rioolheffing van de oude woning?
A|||||||Goedemiddag. De peildatum is 1 januari, dus dan woonde u er nog.
K|betalen|beleid|2|irritatie|0|-|Voor één dag een heel jaar betalen dus.
A|||||||Voor rioolheffing kunt u ontheffing krijgen naar maanden.
K|betalen|geen|3|neutraal|0|vraag|O, en hoe vraag ik die aan?
A|||||||Ik kan dat hier direct voor u indienen.
K|betalen|geen|3|neutraal|0|wens|Doet u dat maar.
A|||||||Uw aanslagnummer?
K|geen|geen|3|neutraal|0|-|2025.0044.18
A|||||||Ingediend. U betaalt nog 14 euro in plaats van 171.
K|betalen|prijs|4|verrassing+opluchting|0|-|Dat is andere koek zeg.
#S|cem-0073|chat|verzekering|
K|geen|geen|3|neutraal|0|-|hoi
K|betalen|fout|2|neutraal|0|-|ik heb een aanmaning van 61 euro gekregen maar ik heb gewoon betaald op de 3e
A|||||||Hoi! Mag ik het kenmerk van de aanmaning?
K|geen|geen|3|neutraal|0|-|AM 50 7781
A|||||||Ik zie je betaling, maar zonder betalingskenmerk. Daarom is die niet gekoppeld.
K|betalen|prijs|3|neutraal|0|vraag|ow mijn fout dus.. moet ik nu die 15 eu kosten betalen
A|||||||Die laat ik vervallen.
K|betalen|beleid|4|dankbaarheid|0|-|superaardig, echt bedankt
K|betalen|geen|3|neutraal|0|vraag|kan ik niet automatische incasso zetten dan vergeet ik t niet
A|||||||Ja, ik stuur je een machtiging.
K|geen|geen|3|neutraal|0|-|top
#S|cem-0074|chat|telecom|
A|||||||Hey! Ik ben Jill. Vertel, wat is er aan de hand?
K|gebruiken|storing|2|irritatie|0|-|internet ligt er voor de derde x deze week uit
A|||||||Wat balen. Ik meet even je lijn door.
K|hulp|wachttijd|2|irritatie|0|-|5 min later...
K|hulp|geen|3|neutraal|0|vraag|ben je er nog?
A|||||||Ja! Sorry, de meting duurde lang. Ik zie een slecht signaal.
K|hulp|informatie|2|irritatie|0|-|ja dat had ik je ook kunnen vertellen
A|||||||Er moet een monteur komen. Eerste plek: dinsdag.
K|hulp|wachttijd|2|boosheid|0|-|dinsdag?? ik werk thuis, dat is 5 dagen zonder inkomen
A|||||||Ik kan je tot die tijd 50 GB mobiele data geven.
K|hulp|beleid|4|opluchting|0|-|ok daar kan ik wel wat mee
K|hulp|geen|3|neutraal|0|wens|plan die di dan maar in
A|||||||Staat er, tussen 8 en 10.
K|geen|geen|3|neutraal|0|-|thx jill
#S|cem-0075|email|diensten|
K|geen|geen|3|neutraal|0|-|Geachte mevrouw Tersteeg,
K|aanvragen|geen|3|neutraal|0|-|Hierbij meld ik mij aan voor de cursus Italiaans voor beginners, op dinsdagavond.
K|aanleiding|geen|3|verlangen|0|wens|Al sinds mijn pensioen droom ik ervan om in Lucca mijn eigen koffie te kunnen bestellen.
K|aanvragen|digitaal|2|neutraal|1|-|Het aanmeldformulier op de site accepteert mijn geboortejaar (1949) niet, vandaar deze brief.
K|aanvragen|prijs|3|neutraal|0|vraag|Geldt de korting voor 65-plussers ook voor het cursusboek?
K|geen|geen|3|neutraal|0|-|Met vriendelijke groet, Gijsbert Ploeg
#S|cem-0076|email|reizen|
K|geen|geen|3|neutraal|0|-|Hey lieve mensen van Wolkbreuk Reizen,
K|gebruiken|kwaliteit|5|blijdschap|0|-|net terug uit Georgië en ik loop nog steeds op wolken!!
K|gebruiken|bejegening|5|blijdschap|0|-|Onze gids Nino was hilarisch, wist overal een oma te vinden die voor ons kookte
K|gebruiken|kwaliteit|2|neutraal|0|-|enige dingetje: het busje had in de bergen wel erg kale banden
K|gebruiken|privacy|2|bezorgdheid|0|-|daar zat ik af en toe met dichtgeknepen billen in
K|orienteren|geen|3|verlangen|0|wens|ik zou volgend jaar zo graag Armenië met jullie doen
K|orienteren|levering|3|neutraal|0|vraag|wanneer komt het nieuwe programma online?
K|geen|geen|3|neutraal|0|-|dikke kus Lobke
#S|cem-0077|email|webshop|
K|geen|geen|3|neutraal|0|-|Beste,
K|gebruiken|storing|2|teleurstelling|0|-|Mijn koffiemachine, aangeschaft op 18 november, is er na vier maanden mee opgehouden.
K|hulp|beleid|2|irritatie|0|-|Volgens uw helpdesk valt dit niet onder de garantie omdat ik "niet aantoonbaar heb ontkalkt".
K|hulp|beleid|2|boosheid|0|-|Moet ik soms een dagboek bijhouden van mijn ontkalkbeurten?
K|hulp|informatie|2|neutraal|0|-|In de gebruiksaanwijzing staat overigens niets over bewijs.
K|hulp|geen|3|verlangen|0|wens|Ik wens een gratis herstelling of een nieuw toestel.
K|geen|geen|3|neutraal|0|-|Frank Bogaerts, Herentals
#S|cem-0078|chat|wonen|
K|geen|geen|3|neutraal|0|-|hallo?
K|hulp|wachttijd|2|irritatie|0|-|is hier iemand
A|||||||Goedemiddag! Excuses voor het wachten. Waarmee kan ik helpen?
K|gebruiken|storing|2|neutraal|0|-|lift staat weer stil op de 4e
K|gebruiken|privacy|2|bezorgdheid|0|-|mn man zit beneden met zn scootmobiel en kan niet naar boven
A|||||||Dat is spoed. Ik bel meteen de liftfirma.
K|hulp|geen|3|verlangen|0|wens|graag
A|||||||Ze zijn er binnen 45 minuten.
K|gebruiken|kwaliteit|2|irritatie|0|-|het is de zoveelste keer dit jaar
K|hulp|geen|3|neutraal|0|vraag|wordt die lift ooit es vervangen
A|||||||In het voorjaar staat een nieuwe gepland.
K|hulp|informatie|3|neutraal|0|-|oke dat wist ik niet
#S|cem-0079|chat|wonen|
K|geen|geen|3|neutraal|0|-|ben ik weer van die lift
K|gebruiken|storing|4|opluchting|0|-|hij doet het, man is boven
K|hulp|wachttijd|4|dankbaarheid|0|-|bedankt, ze waren er echt snel
A|||||||Wat fijn! Een prettige avond samen.
#S|cem-0080|chat|telecom|
K|vertrekken|geen|3|verlangen|0|wens|ik wil opzeggen
A|||||||Hoi, jammer om te horen! Mag ik vragen waarom?
K|vertrekken|prijs|2|neutraal|0|-|elders 15 euro goedkoper
A|||||||Ik kan je 10 euro korting geven, voor 12 maanden.
K|wijzigen|prijs|2|irritatie|0|-|en na 12 mnd weer terug naar af zeker
A|||||||Daarna geldt het normale tarief, ja.
K|vertrekken|geen|3|neutraal|0|-|nee bedankt
K|vertrekken|geen|3|neutraal|0|wens|gewoon opzeggen
A|||||||Jammer. Je contract eindigt op 30 november.
K|vertrekken|geen|3|neutraal|0|vraag|moet ik dat modem terugsturen
A|||||||Ja, binnen 14 dagen, met het label in je mail.
K|vertrekken|geen|4|opluchting|0|-|oke dat ging makkelijker dan ik dacht
K|terugkijken|kwaliteit|4|neutraal|0|-|verder altijd prima geweest hoor
#S|cem-0081|chat|bank|
K|geen|geen|3|neutraal|0|-|hi met Noortje
K|aanleiding|geen|4|blijdschap|0|-|ik word binnenkort 18!
K|orienteren|geen|3|neutraal|0|vraag|wat gebeurt er dan met mn jongerenrekening
A|||||||Gefeliciteerd alvast! Die wordt vanzelf een gewone betaalrekening.
K|orienteren|prijs|3|neutraal|0|vraag|moet ik dan gaan betalen
A|||||||Tot je 23e is hij gratis als je studeert.
K|orienteren|prijs|4|blijdschap|0|-|chill
K|gebruiken|privacy|3|bezorgdheid|0|vraag|en kan mn vader dan nog steeds alles zien
A|||||||Nee, vanaf je verjaardag niet meer, tenzij je hem machtigt.
K|gebruiken|privacy|4|opluchting|0|-|hahaha gelukkig, hij heeft overal commentaar op
#S|cem-0082|email|bank|
K|geen|geen|3|neutraal|0|-|Geachte heer De Beer,
K|hulp|fout|1|boosheid|0|-|Uw instelling heeft mij ten onrechte geregistreerd als wanbetaler.
K|aanvragen|fout|2|teleurstelling|0|-|Daardoor is mijn aanvraag voor een hypotheek vorige week op het laatste moment afgeketst.
K|betalen|fout|2|neutraal|0|-|De schuld waar het om gaat, 41 euro en 12 cent, was al in 2021 voldaan.
K|hulp|bereikbaarheid|2|irritatie|2|-|Uw afdeling Kredietregistratie is uitsluitend op werkdagen van tien tot twaalf bereikbaar en dan in gesprek.
K|hulp|geen|2|irritatie|0|wens|Ik sommeer u de codering uiterlijk vrijdag te verwijderen.
K|hulp|beleid|2|boosheid|0|-|Voor de schade houd ik u aansprakelijk.
K|geen|geen|3|neutraal|0|-|Mr. N. Pasman, gemachtigde
#S|cem-0083|email|overheid|
K|geen|geen|3|neutraal|0|-|Dag meneer of mevrouw,
K|gebruiken|geen|3|neutraal|0|-|Ik ben een Syrische vrouw en ik woon sinds 1 jaar in Nederland.
K|aanvragen|informatie|2|verwarring|0|-|Ik heb een brief gekregen over inburgering maar ik begrijp niet alles.
K|aanvragen|geen|3|neutraal|0|vraag|Is de datum 12 april voor examen of voor gesprek?
K|aanvragen|beleid|2|bezorgdheid|0|angst|Ik ben bang dat ik boete krijg als ik niet kom.
K|gebruiken|geen|3|neutraal|0|-|Mijn kind heeft die dag operatie.
K|wijzigen|geen|3|verlangen|0|wens|Ik wil vragen andere dag, alstublieft.
K|geen|geen|3|neutraal|0|-|Dank u wel, Rima
#S|cem-0084|chat|webshop|
A|||||||Hoi, ik ben Bo. Waar kan ik je mee helpen?
K|gebruiken|storing|2|neutraal|0|-|airfryer gaf een plof en nu doet ie niks meer
A|||||||Schrik! Ben je in orde?
K|gebruiken|privacy|2|neutraal|0|-|ja, stop sloeg door, beetje rook
A|||||||Gelukkig. Gebruik hem niet meer. Wanneer kocht je hem?
K|geen|geen|3|neutraal|0|-|kerst
K|hulp|beleid|3|neutraal|0|vraag|val ik dan nog in de garantie
A|||||||Ja, 2 jaar. Je kunt kiezen: nieuw apparaat of geld terug.
K|betalen|geen|3|neutraal|0|wens|doe geld maar
K|gebruiken|privacy|2|bezorgdheid|0|angst|ik durf zo'n ding eerlijk gezegd niet meer aan
A|||||||Begrijpelijk. Je krijgt 119 euro terug.
K|hulp|wachttijd|4|dankbaarheid|0|-|netjes opgelost, in 5 min
#S|cem-0085|chat|energie|
K|gebruiken|storing|2|bezorgdheid|0|-|geen stroom!! hele trap zit in het donker
A|||||||Goedenavond, in welke straat zit u?
K|geen|geen|3|neutraal|0|-|Tulpstraat Zwijndrecht
A|||||||Er is een storing in een middenspanningskabel. Verwacht herstel 23:30.
K|gebruiken|privacy|2|bezorgdheid|0|angst|mijn vader ligt aan de zuurstof, accu gaat nog 1 uur mee
A|||||||Bel dan nu 112 of de huisartsenpost, zij brengen een fles.
K|geen|geen|3|neutraal|0|-|ok doe ik
#S|cem-0086|chat|energie|
K|geen|geen|3|neutraal|0|-|hallo nogmaals van net
K|gebruiken|privacy|4|opluchting|0|-|ambulance heeft een fles gebracht
A|||||||Wat een opluchting. We werken hard door.
K|gebruiken|storing|3|neutraal|0|vraag|blijft het bij half 12
A|||||||Het is nu verlaat naar 00:15.
K|gebruiken|storing|2|teleurstelling|0|-|pff
K|gebruiken|informatie|3|neutraal|0|-|maar goed dat je t eerlijk zegt
#S|cem-0087|chat|reizen|
K|geen|geen|3|neutraal|0|-|bonjour euh hallo
K|gebruiken|informatie|2|verwarring|0|-|ik sta hier in Keulen op t perron en er staat nergens waar de bus naar Praag vertrekt
A|||||||Hoi! De halte is P3, aan de achterkant van het station.
K|gebruiken|geen|2|bezorgdheid|0|-|welke kant is achter?? nog 9 min
A|||||||Volg de borden 'Breslauer Platz'.
K|geen|geen|3|neutraal|0|-|loop loop
K|gebruiken|geen|2|neutraal|0|-|zie allemaal bussen maar geen groene
A|||||||Vandaag rijdt er een witte van onze partner, nummer 406.
K|gebruiken|informatie|2|irritatie|0|-|dat had wel even in de mail gemogen
K|gebruiken|levering|4|opluchting|0|-|maar ik zit!
#S|cem-0088|email|reizen|
K|geen|geen|3|neutraal|0|-|Geachte receptie van Huize Duinzicht,
K|aanvragen|geen|3|neutraal|0|-|Wij hebben bij u geboekt van 4 tot 9 mei, kamer met ontbijt.
K|gebruiken|privacy|3|neutraal|0|vraag|Mijn echtgenoot is sinds kort afhankelijk van een rollator; is de badkamer drempelvrij?
K|gebruiken|geen|3|verlangen|0|wens|Een stoeltje in de douche zou al een hele hulp zijn.
K|terugkijken|kwaliteit|5|blijdschap|0|-|Twee jaar geleden logeerden wij ook bij u en aan de bosbessenpannenkoeken denken we nog wekelijks.
K|geen|geen|3|neutraal|0|-|Tot in mei, Ria en Koos Tielens
#S|cem-0089|email|energie|
K|geen|geen|3|neutraal|0|-|Aan wie dit leest,
K|hulp|herhaling|2|irritatie|3|-|voor de vijfde keer stuur ik de foto van mijn meter.
K|gebruiken|fout|2|irritatie|0|-|Er staat 11804, niet 17804, het is een één, kijk naar de foto.
K|betalen|fout|2|boosheid|0|-|Op basis van jullie leesfout moet ik 1.930 euro bijbetalen.
K|betalen|fout|2|boosheid|1|-|Jullie hebben daar al 965 van afgehaald zonder te wachten op antwoord.
K|betalen|geen|1|bezorgdheid|0|-|Ik heb nu nog 80 euro tot het eind van de maand, met drie kinderen.
K|betalen|geen|3|verlangen|0|wens|Stort dat geld alsjeblieft terug.
#S|cem-0090|email|verzekering|
K|geen|geen|3|neutraal|0|-|Hallo,
K|wijzigen|geen|3|neutraal|0|-|wij zijn verhuisd van een portiekflat naar een rietgedekte boerderij (ja echt!).
K|wijzigen|geen|3|neutraal|0|vraag|Moet de opstalverzekering daarop worden aangepast?
K|wijzigen|prijs|3|bezorgdheid|0|vraag|Mijn zwager zegt dat riet vier keer zo duur is, klopt dat een beetje?
K|wijzigen|digitaal|2|verwarring|0|-|Op jullie rekentool kan ik alleen kiezen uit 'pannen' en 'anders'.
K|wijzigen|geen|3|verlangen|0|wens|Het liefst heb ik alles in één pakket, inclusief de schuur met de geiten.
K|geen|geen|3|neutraal|0|-|Groeten uit het Drentse, Marloes
#S|cem-0091|chat|verzekering|
K|hulp|bereikbaarheid|2|neutraal|0|-|dag, ik bel liever maar de lijn is bezet
K|hulp|geen|3|neutraal|0|vraag|hoe ver is mijn dossier 9920 waterschade
A|||||||Goedemorgen. Uw dossier ligt bij de expert.
K|hulp|informatie|2|irritatie|0|-|dat zeiden ze drie weken geleden ook
A|||||||De expert wacht op een rapport van de loodgieter.
K|hulp|fout|2|boosheid|1|-|dat rapport heb ik de 2e gemaild!! met leesbevestiging
A|||||||U heeft gelijk, het zit in een verkeerde map. Excuses.
K|hulp|geen|2|irritatie|0|-|ongelooflijk
A|||||||Ik stuur het nu door en bel u morgen persoonlijk.
K|hulp|belofte|2|neutraal|0|-|eerst zien dan geloven
#S|cem-0092|chat|bezorging|
K|wijzigen|geen|3|neutraal|0|vraag|kan ik mijn maaltijdbox een weekje pauzeren
A|||||||Natuurlijk! Welke week?
K|geen|geen|3|neutraal|0|-|die van 3 maart
A|||||||Helaas, die is vanmorgen om 6 uur vastgezet.
K|wijzigen|beleid|2|teleurstelling|0|-|ah nee, 2 uur te laat dus
A|||||||Inderdaad. Je kunt hem wel naar een ander adres laten sturen.
K|wijzigen|geen|3|neutraal|0|vraag|kan dat naar de voedselbank in Almere?
A|||||||Wat een goed idee. Ja, dat kan.
K|wijzigen|geen|4|blijdschap|0|wens|nou super, doe dat!
#S|cem-0093|chat|diensten|
K|geen|geen|3|neutraal|0|-|hallo
K|gebruiken|bereikbaarheid|2|neutraal|1|-|de tandarts zou me terugzetten naar 10 uur maar de deur is op slot
A|||||||Goedemorgen mevrouw, onze praktijk is vandaag in Veghel.
K|aanvragen|informatie|2|irritatie|0|-|in mijn sms staat gewoon Uden
A|||||||Dat klopt, onze excuses, dat is een fout in de sms-dienst.
K|aanvragen|fout|2|boosheid|3|-|ik heb hier speciaal een dag vrij voor genomen!
A|||||||Ik kan u om 11.15 in Veghel plaatsen of morgen om 8.00 in Uden.
K|geen|geen|3|neutraal|0|-|morgen 8 uur
K|gebruiken|privacy|2|neutraal|0|-|heb wel pijn hoor
A|||||||Komt u dan toch liever vandaag langs?
K|wijzigen|geen|2|neutraal|0|-|nee lukt niet met de bus
#S|cem-0094|email|diensten|
K|geen|geen|3|neutraal|0|-|Beste rijschool,
K|gebruiken|bejegening|2|teleurstelling|0|-|Mijn dochter kwam gisteren huilend thuis na haar zesde les.
K|gebruiken|bejegening|2|boosheid|0|-|Haar instructeur noemde haar 'een gevaar op de weg' en zuchtte hardop bij elke rotonde.
K|gebruiken|bejegening|2|bezorgdheid|0|-|Ze durft nu niet meer achter het stuur.
K|wijzigen|geen|3|verlangen|0|wens|Wij willen graag een andere instructeur, het liefst een vrouw.
K|wijzigen|geen|3|neutraal|0|vraag|Blijven de betaalde lessen dan gewoon staan?
K|geen|geen|3|neutraal|0|-|B. Aydin
#S|cem-0095|email|wonen|
K|geen|geen|3|neutraal|0|-|Geachte heer Wolters,
K|vertrekken|geen|3|neutraal|0|-|Hierbij zegt ondergetekende de huur op van garagebox 17, per 31 augustus.
K|terugkijken|kwaliteit|4|blijdschap|0|-|Tweeëntwintig jaar heb ik er met plezier mijn oldtimer gestald.
K|aanleiding|geen|2|teleurstelling|0|-|Nu mijn ogen achteruitgaan moet de auto weg, dat valt mij zwaar.
K|betalen|levering|3|neutraal|0|vraag|Op welk moment kan ik de waarborgsom van destijds ƒ 250 terugverwachten?
K|vertrekken|geen|3|neutraal|0|-|De sleutels geef ik persoonlijk bij u af.
K|geen|geen|3|neutraal|0|-|H.P. Jongeneel
#S|cem-0096|email|wonen|
K|geen|geen|3|neutraal|0|-|Hoi Vastgoed Kompas,
K|orienteren|geen|3|verlangen|0|wens|ik ben opzoek naar een studio in Gent vanaf september, voor mijn eerste jaar aan de unief
K|orienteren|prijs|2|neutraal|0|-|mijn budget is 550 en alles wat ik zie zit daar ver boven
K|orienteren|prijs|3|neutraal|0|vraag|zijn bij die van de Blekerij de kosten inbegrepen?
K|orienteren|bereikbaarheid|2|irritatie|2|-|ik heb vier keer gebeld voor een bezoek en ben telkens op een antwoordapparaat uitgekomen
K|orienteren|geen|2|bezorgdheid|0|angst|straks begint het academiejaar en slaap ik bij mijn tante op de zetel
K|geen|geen|3|neutraal|0|-|grtjs Lowie
#S|cem-0097|email|telecom|
K|geen|geen|3|neutraal|0|-|Aan de klachtencoördinator,
K|aanvragen|bejegening|2|irritatie|0|-|Mijn moeder van 84 is aan de deur een tv-pakket van 79 euro per maand aangesmeerd.
K|gebruiken|geen|3|neutraal|0|-|Zij kijkt enkel naar Eén en het weerbericht.
K|aanvragen|informatie|2|boosheid|0|-|De verkoper liet haar tekenen op een schermpje en zei dat het "voor de controle" was.
K|vertrekken|beleid|3|neutraal|0|-|Wij maken gebruik van de bedenktijd en ontbinden de overeenkomst.
K|hulp|geen|3|neutraal|0|wens|Bevestigt u dit schriftelijk, aan mij en niet aan haar.
K|hulp|geen|3|neutraal|0|vraag|Tevens verneem ik graag of u dit soort verkopers nog langer inzet.
K|geen|geen|3|neutraal|0|-|Lieve De Smedt
#S|cem-0098|email|webshop|
K|geen|geen|3|neutraal|0|-|Dag vrouwtjes van 't Wolwinkeltje,
K|gebruiken|kwaliteit|5|blijdschap|0|-|wat een zalige merino, ik brei al dertig jaar maar zoiets zachts heb ik nog niet onder mijn naalden gehad!
K|ontvangen|bejegening|4|blijdschap|0|-|En dat handgeschreven kaartje in het pak, zo attent.
K|aanvragen|geen|2|neutraal|0|-|Door mijn eigen domme schuld heb ik twee bollen te weinig genomen.
K|orienteren|geen|3|neutraal|0|vraag|Hebt ge nog verfbad 2207 liggen?
K|aanvragen|geen|2|bezorgdheid|0|-|Want een ander bad geeft gegarandeerd een streep midden in de rug.
K|geen|geen|3|neutraal|0|-|Lief groetje, Godelieve
#S|cem-0099|email|bezorging|
K|geen|geen|3|neutraal|0|-|Goedemorgen,
K|ontvangen|belofte|2|neutraal|0|-|De drogist had beloofd dat mijn steunkousen via u voor het weekend zouden komen.
K|ontvangen|levering|2|irritatie|0|-|Maandag stond er 'onderweg', dinsdag 'onderweg', woensdag 'onderweg' en vandaag 'status onbekend'.
K|gebruiken|privacy|2|neutraal|0|-|Zonder die kousen zwellen mijn benen op en kan ik de deur niet uit.
K|hulp|geen|3|neutraal|0|vraag|Is er iemand die daadwerkelijk kan nagaan waar dat pakje ligt?
K|geen|geen|3|neutraal|0|-|Met groet, J. Sikkema
#S|cem-0100|chat|overheid|
K|aanvragen|levering|3|neutraal|0|vraag|wanneer is mn paspoort klaar
A|||||||Dag! Op welke dag heeft u het aangevraagd?
K|geen|geen|3|neutraal|0|-|afgelopen ma
A|||||||Dan ligt het vanaf morgen 10 uur klaar.
K|aanvragen|wachttijd|4|blijdschap|0|-|ah lekker vlot
K|aanvragen|geen|3|neutraal|0|vraag|kan mn vriend m ook ophalen met een briefje van mij
A|||||||Nee, u moet zelf komen, dat is wettelijk zo.
K|aanvragen|beleid|2|teleurstelling|0|-|jammer want ik werk fulltime
A|||||||Donderdag zijn we tot 20 uur open.
K|aanvragen|bereikbaarheid|4|blijdschap|0|-|aha dat komt goed uit
#S|cem-0101|chat|overheid|
K|geen|geen|3|neutraal|0|-|goededag, ik spreek nederlands niet zo goed
A|||||||Natuurlijk, neem uw tijd.
K|gebruiken|privacy|2|bezorgdheid|0|-|mijn huis niet veilig, man van boven slaat op deur elke nacht
A|||||||Dat klinkt heel naar. Bent u nu veilig?
K|geen|geen|3|neutraal|0|-|ja nu wel
K|hulp|bereikbaarheid|2|neutraal|1|-|politie zegt moet ik gemeente bellen
A|||||||Ik breng u in contact met de wijkcoach. Mag ik uw telefoonnummer?
K|geen|geen|3|neutraal|0|-|0684 11 92 07
K|hulp|levering|3|neutraal|0|vraag|wanneer zij belt?
A|||||||Vandaag voor vijf uur.
K|hulp|bejegening|4|dankbaarheid|0|-|dank u wel mevrouw, u bent goed mens
#S|cem-0102|email|overheid|
K|geen|geen|3|neutraal|0|-|Geacht college,
K|gebruiken|kwaliteit|2|irritatie|0|-|Het nieuwe eenrichtingsverkeer in de Molenstraat heeft onze wijk in een racebaan veranderd.
K|gebruiken|privacy|2|bezorgdheid|0|-|Afgelopen zaterdag werd voor mijn deur een meisje op haar steppie geschampt.
K|hulp|belofte|2|teleurstelling|0|-|Op de bewonersavond zegde de wethouder drempels toe, maar die zijn uit de begroting verdwenen.
K|hulp|beleid|2|irritatie|0|-|"Daar is geen budget voor" is geen antwoord op de vraag of er eerst een kind onder een auto moet komen.
K|hulp|geen|3|neutraal|0|wens|Namens 46 huishoudens vragen wij u de drempels alsnog aan te leggen.
K|geen|geen|3|neutraal|0|-|De buurtvereniging, bij monde van S. Lankhorst
#S|cem-0103|chat|bank|
K|gebruiken|privacy|1|bezorgdheid|0|-|HELP er is net 2300 euro van mn rekening
A|||||||Ik help u meteen. Herkent u de ontvanger?
K|geen|geen|3|neutraal|0|-|nee een crypto ding
K|gebruiken|privacy|2|bezorgdheid|0|-|ik had net iemand aan de lijn die zei dat ie van jullie was
A|||||||Dat was oplichting. Ik blokkeer nu uw rekening en passen.
K|gebruiken|privacy|2|boosheid|0|-|wat een smeerlap, hij klonk zo aardig
K|hulp|geen|3|bezorgdheid|0|vraag|krijg ik het terug????
A|||||||De overboeking staat nog in behandeling, ik probeer hem tegen te houden.
K|geen|geen|3|neutraal|0|-|ik wacht
A|||||||Het is gelukt, hij is teruggehaald.
K|hulp|privacy|5|opluchting+dankbaarheid|0|-|oh mijn god dank u dank u ik zit te trillen
K|gebruiken|geen|2|neutraal|0|-|voel me zo stom
#S|cem-0104|chat|bank|
K|geen|geen|3|neutraal|0|-|mag ik een gekke vraag
K|orienteren|geen|3|neutraal|0|vraag|nemen jullie ook ouwe guldens aan
A|||||||Niet gek hoor! Munten niet meer, biljetten alleen bij de centrale bank.
K|orienteren|geen|3|neutraal|0|vraag|tot wanneer kan dat
A|||||||Tot 2032 voor de meeste briefjes.
K|aanleiding|geen|4|blijdschap|0|-|haha leuk, vond een heel koekblik bij opa op zolder
K|orienteren|informatie|4|blijdschap|0|-|fijn, weer wat geleerd
#S|cem-0105|email|bank|
K|geen|geen|3|neutraal|0|-|Beste heer Van der Aa,
K|betalen|prijs|2|neutraal|0|-|Met ingang van januari rekent u voor onze verenigingsrekening € 19,95 per maand.
K|betalen|prijs|2|teleurstelling|0|-|Wij zijn een kaartclub met negentien leden en een kaspot van driehonderd euro; dat is dus de helft van de pot aan bankkosten.
K|hulp|doorverwijzing|2|neutraal|1|-|Telefonisch werd ik naar "zakelijk" gestuurd, en zakelijk vond ons geen bedrijf.
K|orienteren|beleid|3|neutraal|0|vraag|Bestaat er iets van een vrijstelling voor kleine clubs?
K|wijzigen|geen|3|verlangen|0|wens|Zo ja, dan willen wij die graag per direct laten ingaan.
K|geen|geen|3|neutraal|0|-|Corrie Zwiers, penningmeester van Troef Tien
#S|cem-0106|chat|telecom|
K|betalen|fout|2|irritatie|0|vraag|waarom betaal ik 42 ipv 29
A|||||||Hoi! Ik kijk even mee. Een moment.
A|||||||Je actieperiode is vorige maand afgelopen.
K|betalen|informatie|2|irritatie|0|-|had je wel even kunnen melden toch
A|||||||Je kreeg op 4 april een mail.
K|geen|geen|3|neutraal|0|-|oh
K|betalen|informatie|2|neutraal|0|-|ja vind m nu, zat in de spam
K|wijzigen|prijs|3|neutraal|0|vraag|is er weer een nieuwe actie waar ik in kan
A|||||||Voor bestaande klanten: 33 euro, zelfde bundel.
K|wijzigen|prijs|3|neutraal|0|-|beter dan niks, doe maar
A|||||||Gaat per vandaag in.
K|geen|geen|3|neutraal|0|-|mooizo
#S|cem-0107|chat|telecom|
K|geen|geen|3|neutraal|0|-|dag juffrouw
K|gebruiken|informatie|2|verwarring|0|-|mijn kleinzoon heeft een whatsap op mijn telefoon gezet en nu staat er dat het geheugen vol is
A|||||||Goedemiddag! Dat kan komen door foto's. Zal ik u helpen opruimen?
K|gebruiken|geen|3|verlangen|0|wens|heel graag
K|gebruiken|privacy|2|bezorgdheid|0|wens|maar niet de foto van mijn man weg doen hoor
A|||||||Nee hoor, we halen alleen dubbele filmpjes weg.
K|geen|geen|3|neutraal|0|-|waar moet ik drukken
A|||||||Op Instellingen, het tandwieltje.
K|gebruiken|informatie|2|verwarring|0|-|ik zie een rekenmachine en een zaklamp
A|||||||Veeg eens naar links.
K|gebruiken|digitaal|4|neutraal|0|-|o kijk daar is het
K|gebruiken|digitaal|4|opluchting|0|-|het is gelukt er is nu plaats
K|hulp|bejegening|5|dankbaarheid|0|-|wat een geduld heeft u met een oud mens
#S|cem-0108|email|telecom|
K|geen|geen|3|neutraal|0|-|Geachte helpdesk,
K|gebruiken|storing|2|neutraal|0|-|Sinds de overgang naar glas doet mijn vaste telefoon het niet, en het faxapparaat van mijn praktijk evenmin.
K|gebruiken|storing|2|irritatie|0|-|Apotheken kunnen mij nu al acht dagen geen recepten toezenden.
K|hulp|herhaling|2|irritatie|2|-|Ieder gesprek met uw mensen begint weer bij "heeft u de stekker er al uit gehaald".
K|hulp|bejegening|2|teleurstelling|0|-|Dat ik huisarts ben en geen hobbyist, lijkt niet over te komen.
K|hulp|geen|3|neutraal|0|wens|Stuurt u a.u.b. vandaag nog iemand die verstand heeft van analoge lijnen.
K|geen|geen|3|neutraal|0|-|Dr. E. Snoeck
#S|cem-0109|chat|webshop|
K|geen|geen|3|neutraal|0|-|heyy
K|wijzigen|geen|3|neutraal|0|vraag|kan ik iets terugbrengen in de winkel ook al heb ik t online gekocht
A|||||||Ja hoor, binnen 30 dagen met de factuur.
K|wijzigen|geen|3|neutraal|0|vraag|heb kaartjes er al afgeknipt, is dat erg
A|||||||Als het niet gedragen is, nemen we het nog aan.
K|wijzigen|beleid|4|opluchting|0|-|fieuw
K|betalen|geen|3|neutraal|0|vraag|krijg ik dan contant of een bon
A|||||||Het gaat terug op je bankrekening.
K|geen|geen|3|neutraal|0|-|top
K|betalen|wachttijd|3|neutraal|0|vraag|duurt hoelang?
A|||||||2 tot 5 werkdagen.
K|geen|geen|3|neutraal|0|-|kay
#S|cem-0110|chat|webshop|
A|||||||Goedenavond, Kim hier.
K|ontvangen|levering|2|irritatie|0|-|ben vandaag thuisgebleven voor die wasmachine en nu lees ik dat ie morgen komt
A|||||||Wat naar! De rit was te vol, ik zie het.
K|ontvangen|belofte|2|boosheid|3|-|had gister nog een bevestiging voor VANDAAG, kost me een vrije dag
A|||||||Ik begrijp het. Kan er morgen iemand opendoen?
K|geen|geen|3|neutraal|0|-|nee
K|wijzigen|geen|3|verlangen|0|wens|ik wil m zaterdag, en dan voor 12u
A|||||||Zaterdag 8 tot 10, en ik regel dat je oude gratis meegaat.
K|ontvangen|beleid|4|blijdschap|0|-|dat is wel netjes van je
K|ontvangen|levering|2|bezorgdheid|0|angst|maar als ie dan weer niet komt ben ik er echt klaar mee
#S|cem-0111|email|webshop|
K|geen|geen|3|neutraal|0|-|Geachte redactie van de webwinkel,
K|orienteren|informatie|2|irritatie|0|-|Op uw site staat bij de regenjas 'waterdicht', in de tabel daaronder 'waterafstotend' en in het filmpje 'spatbestendig'.
K|orienteren|geen|3|neutraal|0|vraag|Welke van de drie is het?
K|aanleiding|geen|3|neutraal|0|-|Ik loop in oktober de Pennine Way en daar is dat verschil geen detail.
K|orienteren|geen|3|neutraal|0|wens|Bij een helder antwoord bestel ik er direct twee.
K|geen|geen|3|neutraal|0|-|Beleefd, A. Rozenboom
#S|cem-0112|chat|reizen|
K|betalen|fout|2|neutraal|0|-|goedemorgen, mijn chipkaart is 2x ingecheckt en nu ben ik 40 euro kwijt
A|||||||Goedemorgen, dat zoeken we uit. Kaartnummer?
K|geen|geen|3|neutraal|0|-|3528 0017 4462 1190
A|||||||Ik zie een check-in in Breda zonder check-uit.
K|gebruiken|storing|2|neutraal|0|-|t paaltje daar deed t niet
A|||||||Ik corrigeer het, je krijgt 33,80 terug.
K|betalen|fout|4|dankbaarheid|0|-|ah super, thanks
K|betalen|geen|3|neutraal|0|vraag|hoe krijg ik dat dan, op mn kaart of rekening?
A|||||||Op je kaart, af te halen bij een automaat.
K|betalen|beleid|2|irritatie|0|-|weer extra moeite dus
K|geen|geen|3|neutraal|0|-|maar goed
#S|cem-0113|chat|reizen|
K|geen|geen|3|neutraal|0|-|dag
K|wijzigen|geen|3|verlangen|0|wens|ik zou graag stoelen naast elkaar hebben, nu zit mijn zoontje van 4 op rij 28 en ik op rij 6
A|||||||Dag! Dat begrijp ik. Voor een stoelkeuze geldt 14 euro p.p.
K|wijzigen|beleid|2|boosheid|0|-|serieus? een kleuter alleen zetten en dan geld vragen
A|||||||Voor kinderen onder de 12 mag ik het gratis aanpassen, zie ik.
K|wijzigen|informatie|2|irritatie|0|-|zeg dat dan meteen..
A|||||||Rij 17 A en B.
K|wijzigen|beleid|4|opluchting|0|-|ok. goed zo
K|wijzigen|geen|3|bezorgdheid|0|vraag|en bij de terugvlucht? daar zit ie ook apart
A|||||||Ook geregeld: 9 D en E.
K|geen|geen|3|neutraal|0|-|merci
#S|cem-0114|email|reizen|
K|geen|geen|3|neutraal|0|-|Goeiendag,
K|aanvragen|digitaal|2|neutraal|2|-|Bij het boeken van onze treinreis naar Wenen is de betaling twee keer vastgelopen en daarna was het ineens drie keer geboekt.
K|betalen|fout|2|bezorgdheid|0|-|Er is nu 1.284 euro van mijn rekening in plaats van 428.
K|betalen|geen|3|verlangen|0|wens|Graag zo snel mogelijk het te veel betaalde terug,
K|betalen|geen|2|bezorgdheid|0|-|want zaterdag gaat de huur eraf en dan sta ik in het rood.
K|wijzigen|geen|3|neutraal|0|-|De boeking met code KX7P mag blijven staan.
K|geen|geen|3|neutraal|0|-|Roeland
#S|cem-0115|chat|energie|
K|orienteren|geen|3|neutraal|0|vraag|hoi hebben jullie ook een dynamisch contract
A|||||||Hoi! Ja, met uurprijzen.
K|orienteren|informatie|3|verwarring|0|vraag|hoe werkt dat dan, betaal ik elk uur iets anders??
A|||||||Precies. 's Nachts en bij veel zon is het goedkoop, rond etenstijd duurder.
K|orienteren|prijs|2|bezorgdheid|0|angst|klinkt spannend, straks betaal ik me blauw in januari
A|||||||U kunt per maand opzeggen.
K|orienteren|beleid|4|opluchting|0|-|oh dat is dan weer fijn
K|orienteren|geen|3|neutraal|0|vraag|heb ik een slimme meter nodig
A|||||||Ja.
K|orienteren|geen|2|teleurstelling|0|-|ah die heb ik niet
A|||||||Die plaatsen we kosteloos.
K|orienteren|geen|3|neutraal|0|-|ga er ff over slapen
#S|cem-0116|email|energie|
K|geen|geen|3|neutraal|0|-|Beste lezer,
K|hulp|geen|3|neutraal|0|-|Dit is een vriendelijke herinnering aan mijn brief van 3 oktober.
K|gebruiken|privacy|2|bezorgdheid|0|-|Daarin vroeg ik aandacht voor de gaslucht die ik af en toe bij de meterkast ruik.
K|hulp|levering|2|neutraal|0|-|De monteur zou op 10 oktober komen maar heeft zich niet laten zien.
K|gebruiken|privacy|2|bezorgdheid|0|angst|Ik durf de kaarsen op tafel niet meer aan te steken.
K|hulp|geen|3|verlangen|0|wens|Zou er deze week nog iemand kunnen komen?
K|geen|geen|3|neutraal|0|-|Met vriendelijke groet, Elly Moonen (78)
#S|cem-0117|chat|verzekering|
A|||||||Hallo, je chat met Sara van Haven & Hoed.
K|gebruiken|beleid|3|neutraal|0|vraag|ben ik via jullie verzekert als ik vrijwilliger ben bij de scouting en iets kapot maak
A|||||||Dat valt onder je aansprakelijkheidsverzekering, die heb je bij ons.
K|gebruiken|beleid|4|blijdschap|0|-|oh top
K|gebruiken|beleid|3|neutraal|0|vraag|ook als t de tent van de scouting zelf is
A|||||||Nee, spullen die je leent zijn beperkt gedekt, tot 500 euro.
K|gebruiken|beleid|2|neutraal|0|-|hm die tent kostte 1200
K|gebruiken|geen|2|blijdschap|0|-|want ja, ik heb er gisteren een brandgat in gemaakt haha.
K|hulp|geen|3|neutraal|0|vraag|kan ik t proberen te claimen?
A|||||||Zeker, dien maar in met foto.
K|geen|geen|3|neutraal|0|-|ok bedankt
#S|cem-0118|email|verzekering|
K|geen|geen|3|neutraal|0|-|Geachte dames en heren,
K|vertrekken|beleid|2|irritatie|0|-|U weigert mijn opzegging van de uitvaartpolis omdat die 'niet tussentijds beëindigbaar' zou zijn.
K|aanvragen|informatie|2|neutraal|0|-|Bij het afsluiten in 1994 heeft uw agent mij daar nooit op gewezen.
K|betalen|prijs|2|teleurstelling|0|-|Ik heb intussen meer betaald dan de begrafenis ooit zal kosten.
K|vertrekken|geen|3|neutraal|0|vraag|Op welk artikel beroept u zich?
K|vertrekken|geen|3|verlangen|0|wens|Ik wil dat de incasso stopt.
K|geen|geen|3|neutraal|0|-|J. de Krom, Zevenbergen
#S|cem-0119|chat|wonen|
K|geen|geen|3|neutraal|0|-|hi
K|hulp|levering|2|neutraal|0|-|schilders zouden vandaag beginnen maar geen kip te zien
A|||||||Goedemorgen, door de regen is het opgeschoven naar maandag.
K|hulp|informatie|2|irritatie|0|-|beetje laat om dat nu te zeggen, ik heb gisteren alles van de muren gehaald
A|||||||Dat begrijp ik, excuses.
K|hulp|geen|3|neutraal|0|vraag|moet ik maandag thuis zijn
A|||||||Ja, voor de binnenkant van de kozijnen.
K|hulp|geen|2|irritatie|3|-|heb al mn vrije dagen op aan jullie
A|||||||De wijkbeheerder mag opendoen als u dat goedvindt.
K|hulp|privacy|2|bezorgdheid|0|-|liever niet, ik heb een hond en een dure gitaar
K|hulp|geen|3|neutraal|0|-|dan zoek ik wel iemand
#S|cem-0120|email|wonen|
K|geen|geen|3|neutraal|0|-|Hoi hoi,
K|aanleiding|geen|3|neutraal|0|-|wij gaan uit elkaar, Mark en ik.
K|wijzigen|geen|3|neutraal|0|-|Het huurcontract staat op ons beider naam en ik blijf met de jongens in het huis wonen.
K|wijzigen|geen|3|neutraal|0|vraag|Hoe krijg ik het op mijn naam alleen?
K|wijzigen|beleid|3|bezorgdheid|0|vraag|En wordt er dan opnieuw naar mijn inkomen gekeken?
K|wijzigen|beleid|2|bezorgdheid|0|angst|Ik werk namelijk maar drie dagen en ben doodsbang dat ik dan niet voldoe.
K|hulp|privacy|3|verlangen|0|wens|Bellen heb ik liever niet, want de kinderen weten het nog niet.
K|geen|geen|3|neutraal|0|-|Gr. Suzan
#S|cem-0121|chat|diensten|
A|||||||Fietsenmaker Bandje Plak, hoi!
K|hulp|levering|3|neutraal|0|vraag|is mn bakfiets al klaar
A|||||||We wachten nog op de remschijf uit Duitsland.
K|hulp|wachttijd|2|irritatie|3|-|dat is nu al 3 weken, ik breng 2 kids lopend door de regen
A|||||||Snap ik. Wil je zolang een leenfiets met aanhanger?
K|hulp|beleid|4|verrassing|0|-|kan dat dan??
A|||||||Ja, gratis.
K|hulp|informatie|2|irritatie|0|-|had dat 3 wk geleden gezegd haha
K|hulp|geen|3|neutraal|0|-|kom m vanmiddag halen
#S|cem-0122|email|diensten|
K|geen|geen|3|neutraal|0|-|Lieve juf Annemiek en team De Springplank,
K|terugkijken|kwaliteit|5|dankbaarheid|0|-|Na acht jaar nemen wij afscheid van de buitenschoolse opvang, en wat zijn we jullie dankbaar.
K|gebruiken|privacy|4|vertrouwen|0|-|Geen dag hebben we ons zorgen gemaakt over hoe het met Mees ging.
K|gebruiken|bejegening|5|blijdschap|0|-|De middag dat jullie met z'n allen een ziekenhuisbed nabouwden toen hij zijn been had gebroken, daar hebben wij thuis van zitten janken.
K|betalen|geen|3|neutraal|0|-|De laatste factuur is vanmorgen voldaan.
K|vertrekken|geen|3|neutraal|0|vraag|Moeten wij het contract zelf nog opzeggen of loopt dat vanzelf af?
#S|cem-0123|chat|bezorging|
K|orienteren|levering|3|neutraal|0|vraag|hoi ik wil weten of jullie ook op zondag bezorgen in groenlo
A|||||||Hoi! Ja, tussen 12 en 17 uur.
K|geen|geen|3|neutraal|0|-|mooi
K|aanvragen|prijs|3|neutraal|0|vraag|kost dat extra
A|||||||3,50.
K|aanvragen|prijs|2|irritatie|0|-|pff voor 5 km verderop
A|||||||Ophalen kan gratis in Lichtenvoorde.
K|geen|geen|3|neutraal|0|-|nee dan
K|aanvragen|geen|3|neutraal|0|wens|zet toch maar op zondag
#S|cem-0124|email|bezorging|
K|geen|geen|3|neutraal|0|-|Beste heer Rutten,
K|ontvangen|levering|4|dankbaarheid|0|-|Dank dat u de piano persoonlijk hebt gebracht, op het uur af.
K|ontvangen|kwaliteit|4|blijdschap|0|-|Er is geen krasje op en de trap heeft het ook overleefd.
K|betalen|fout|2|neutraal|0|-|Wel zie ik op de nota een toeslag voor 'derde verdieping', terwijl wij op de eerste wonen.
K|betalen|fout|3|neutraal|0|wens|Wilt u dat nog even rechtzetten?
K|terugkijken|geen|5|blijdschap|0|-|Ik heb u overigens al bij de halve muziekschool aanbevolen.
K|geen|geen|3|neutraal|0|-|P. Florijn
#S|cem-0125|email|bank|
K|geen|geen|3|neutraal|0|-|Dag Bankteam,
K|terugkijken|bejegening|2|teleurstelling|0|-|twee jaar geleden ben ik bij jullie weggegaan omdat ik me een nummer voelde
K|terugkijken|prijs|3|neutraal|0|-|nu kreeg ik jullie brief met een welkomstpremie van 100 euro als ik terugkom
K|terugkijken|geen|2|irritatie|0|-|sorry maar zo makkelijk ben ik niet om te kopen
K|terugkijken|bereikbaarheid|3|neutraal|0|vraag|is er inmiddels wel iemand die opneemt als ik bel?
K|terugkijken|geen|3|verlangen|0|wens|dan wil ik er misschien nog eens over nadenken
K|geen|geen|3|neutraal|0|-|groetjes Jolanda
#S|cem-0126|email|telecom|
K|geen|geen|3|neutraal|0|-|Geachte heer/mevrouw,
K|terugkijken|geen|3|neutraal|0|-|Met verbazing heb ik kennisgenomen van uw 'wij missen u'-kaart.
K|terugkijken|herhaling|2|boosheid|3|-|Bij mijn vertrek in mei had ik acht keer gebeld, twee aangetekende brieven gestuurd en één monteur verslijten zien worden.
K|vertrekken|fout|2|irritatie|0|-|Daarna heeft u nog vier maanden geïncasseerd voor een lijn die al was afgesloten.
K|terugkijken|geen|1|boosheid|0|-|U mist mij niet, u mist mijn geld.
K|terugkijken|privacy|3|neutraal|0|wens|Verwijder mijn gegevens uit uw bestand.
K|geen|geen|3|neutraal|0|-|T. Mulderij
#S|cem-0127|chat|energie|
K|geen|geen|3|neutraal|0|-|heey
K|orienteren|geen|3|neutraal|0|vraag|ik ga voor t eerst op mezelf wonen, wat moet ik eigenlijk regelen voor stroom
A|||||||Leuk! Je kiest een leverancier en geeft je startdatum en meterstand door.
K|orienteren|geen|3|neutraal|0|vraag|moet ik zelf ook iets met een netbeheerder
A|||||||Nee, die regelt het op de achtergrond.
K|orienteren|informatie|4|opluchting|0|-|ah oke, klonk allemaal veel erger op internet
K|orienteren|prijs|3|neutraal|0|vraag|wat betaalt iemand alleen gemiddeld
A|||||||Reken op 95 euro per maand voor een appartement.
K|orienteren|prijs|3|neutraal|0|-|das te overzien
K|aanvragen|geen|3|verlangen|0|wens|dan wil ik graag starten vanaf 1 sept
A|||||||Ik zet het klaar, je krijgt een mail om te bevestigen.
K|aanvragen|geen|4|verrassing|0|-|is dat alles?? hahaha
#S|cem-0128|chat|bezorging|
K|geen|geen|3|neutraal|0|-|goede avond
K|hulp|herhaling|2|irritatie|3|-|ik heb nu al 5 verschillende mensen gesproken over de bank die jullie kapot hebben afgeleverd
A|||||||Goedenavond, wat vervelend. Ik pak het dossier erbij.
K|hulp|herhaling|2|irritatie|0|-|moet ik weer vanaf nul uitleggen?
A|||||||Nee, ik lees alles terug. De poot is afgebroken bij het uitladen, klopt dat?
K|geen|geen|3|neutraal|0|-|klopt
K|hulp|herhaling|4|opluchting|0|-|hehe iemand die leest
A|||||||Ik geef u mijn rechtstreekse nummer, u hoeft alleen nog met mij te praten.
K|hulp|doorverwijzing|4|opluchting|0|-|dat is precies wat ik wilde
K|ontvangen|levering|3|neutraal|0|vraag|wanneer komt dan de nieuwe
A|||||||Woensdag 14 mei tussen 9 en 11.
K|geen|geen|3|neutraal|0|-|staat in agenda
#S|cem-0129|chat|diensten|
K|hulp|bereikbaarheid|2|irritatie|1|-|ik bel al sinds 8 uur en krijg alleen een bandje met wachtmuziek van jullie praktijk
A|||||||Goedemorgen, het is erg druk. Waarmee kan ik helpen?
K|gebruiken|privacy|2|bezorgdheid|0|-|me hond heeft chocola gegeten, hele reep puur
A|||||||Hoe zwaar is de hond en hoe laat was dit?
K|geen|geen|3|neutraal|0|-|7 kilo, uurtje terug
A|||||||Dat is te veel. Kom nu direct, meld u bij de achterdeur.
K|gebruiken|privacy|2|bezorgdheid|0|angst|oh god hij gaat toch niet dood
A|||||||We laten hem braken, u bent er op tijd bij. Kom rustig aan.
K|geen|geen|3|neutraal|0|-|onderweg
#S|cem-0130|chat|diensten|
K|geen|geen|3|neutraal|0|-|even een update over Bikkel van vanochtend
K|gebruiken|privacy|4|opluchting|0|-|hij is weer thuis en sloopt alweer een pantoffel
K|gebruiken|bejegening|5|dankbaarheid|0|-|zeg maar tegen dokter Femke dat ze goud waard is
A|||||||Wat heerlijk! Ik geef het door.
K|betalen|geen|3|neutraal|0|vraag|komt de rekening per mail?
A|||||||Ja, binnen een week.
K|betalen|geen|3|neutraal|0|vraag|kan ik in 2 keer betalen
A|||||||Geen enkel probleem.
K|betalen|beleid|4|dankbaarheid|0|-|heel fijn
#S|cem-0131|chat|reizen|
K|orienteren|geen|3|verlangen|0|wens|hoi wij zoeken iets voor 8 pers in de ardennen met sauna
A|||||||Hoi! Voor welke periode?
K|geen|geen|3|neutraal|0|-|weekend van 6 dec
A|||||||Chalet Hoogven is nog vrij, 980 euro.
K|orienteren|prijs|2|verrassing|0|-|slik
K|orienteren|prijs|3|neutraal|0|wens|iets goedkopers, sauna hoeft niet per se
A|||||||La Ferme Rouge, 640 euro, met houtkachel en bubbelbad.
K|orienteren|prijs|4|blijdschap|0|-|kijkkk daar worden we warm van
K|orienteren|geen|3|neutraal|0|vraag|mag de hond mee
A|||||||Maximaal één, 25 euro.
K|orienteren|geen|3|neutraal|0|-|regel ik met de rest
K|orienteren|geen|3|neutraal|0|vraag|tot wanneer blijft ie vrij
A|||||||Ik houd hem vast tot vrijdag 12 uur.
#S|cem-0132|email|reizen|
K|geen|geen|3|neutraal|0|-|Geachte mevrouw Vandewalle,
K|gebruiken|bejegening|5|dankbaarheid|0|-|Graag wil ik uw collega van het informatieloket op het station van Kortrijk in het zonnetje zetten.
K|gebruiken|privacy|2|neutraal|0|-|Op 22 maart ben ik daar op het perron onwel geworden.
K|gebruiken|bejegening|5|dankbaarheid|0|-|Hij heeft mijn hand vastgehouden tot de ziekenwagen kwam en nadien zelfs mijn vrouw gebeld.
K|gebruiken|bejegening|4|dankbaarheid|0|-|Mijn vergeten valies stond de volgende dag netjes te wachten met een briefje "veel beterschap".
K|hulp|geen|3|verlangen|0|wens|Ik ken zijn naam niet, maar ik zou hem zo graag een doos pralines bezorgen.
K|geen|geen|3|neutraal|0|-|Roger Decoene
#S|cem-0133|chat|overheid|
K|orienteren|geen|3|verlangen|0|wens|ik wil trouwen op het strand
K|orienteren|geen|3|neutraal|0|vraag|kan dat bij jullie
A|||||||Wat leuk! Ja, bij paviljoen Zilt en bij paal 18.
K|orienteren|prijs|3|neutraal|0|vraag|wat zijn de kosten op een zaterdag
A|||||||690 euro, doordeweeks 410.
K|orienteren|prijs|2|neutraal|0|-|mm das flink verschil
A|||||||Op maandag om 9 uur kan het gratis, maar alleen op het stadhuis.
K|aanvragen|geen|4|blijdschap|0|-|haha nee zee moet erbij
K|aanvragen|geen|3|neutraal|0|vraag|mogen we een eigen ambtenaar meenemen? mn zus wil het doen
A|||||||Ja, zij wordt dan één dag beëdigd. Dat kost 120 euro.
K|aanvragen|beleid|5|blijdschap|0|-|aaah dat wordt huilen
K|aanvragen|geen|3|neutraal|0|wens|zet ons maar op vr 20 juni
#S|cem-0134|email|overheid|
K|geen|geen|3|neutraal|0|-|Beste medewerkers,
K|betalen|beleid|2|teleurstelling|0|-|Voor de derde keer is mijn kwijtschelding afgewezen omdat mijn auto te veel waard zou zijn.
K|betalen|fout|2|irritatie|0|-|U rekent met 4.200 euro, terwijl de garage er nog 600 voor geeft.
K|gebruiken|privacy|2|neutraal|0|-|Zonder die auto kom ik niet bij de dialyse in Sneek.
K|betalen|geen|2|bezorgdheid|0|-|Ik weet niet meer waar ik die 388 euro vandaan moet halen.
K|hulp|geen|3|verlangen|0|wens|Mag ik het eens komen uitleggen aan iemand van vlees en bloed?
K|geen|geen|3|neutraal|0|-|Sjoukje W.
#S|cem-0135|email|energie|
K|geen|geen|3|neutraal|0|-|Mijnheer de directeur,
K|gebruiken|storing|2|boosheid|0|-|Op eerste kerstdag zat een heel dorp zonder stroom, met de kalkoen rauw in de oven.
K|hulp|bereikbaarheid|2|boosheid|2|-|Uw storingslijn meldde doodleuk dat u op 27 december weer bereikbaar bent.
K|gebruiken|privacy|2|bezorgdheid|0|-|Bij mijn buurvrouw op nummer 6 lag een pasgeboren tweeling in een huis van dertien graden.
K|hulp|informatie|2|irritatie|0|-|Dat er in de pers sprake was van "enkele huishoudens" is een klap in ons gezicht.
K|hulp|geen|3|neutraal|0|vraag|Ik verneem gaarne welke compensatieregeling van toepassing is.
K|geen|geen|3|neutraal|0|-|W. te Riele
#S|cem-0136|chat|webshop|
K|geen|geen|3|neutraal|0|-|hallo goedemidag
K|aanvragen|digitaal|2|neutraal|1|-|ik wil bestellen maar als ik op betalen druk komt er een draaiend rondje en dan niks
A|||||||Goedemiddag! Welke browser gebruikt u?
K|geen|geen|3|neutraal|0|-|geen idee, die blauwe
A|||||||Probeer het eens via uw telefoon?
K|geen|geen|3|neutraal|0|-|wacht
K|aanvragen|digitaal|2|neutraal|1|-|daar zegt ie 'sessie verlopen'
A|||||||Dan plaats ik de bestelling hier voor u. Welk artikel?
K|aanvragen|beleid|4|verrassing|0|-|oh kan dat ook
K|geen|geen|3|neutraal|0|-|die snoeischaar van 34,95
A|||||||Gelukt, u krijgt een betaallink per sms.
K|aanvragen|bejegening|4|dankbaarheid|0|-|betaald! dank voor de moeite he
#S|cem-0137|chat|webshop|
K|ontvangen|geen|2|verwarring|0|vraag|ik krijg een mail dat mn pakket komt maar ik heb niks besteld?
A|||||||Hoi! Van welk adres kwam die mail?
K|geen|geen|3|neutraal|0|-|info@track-jouwpakje-nu.biz
A|||||||Die is niet van ons. Klik nergens op.
K|gebruiken|privacy|2|bezorgdheid|0|-|heb al geklikt.. en 1,95 betaald
A|||||||Bel direct uw bank en laat uw pas blokkeren.
K|gebruiken|privacy|2|bezorgdheid|0|angst|omg ze gaan toch niet alles eraf halen
A|||||||Als u nu belt is de kans klein.
K|geen|geen|3|neutraal|0|-|doe ik nu
K|gebruiken|privacy|2|boosheid|0|-|wat een tuig is het toch ook
#S|cem-0138|email|webshop|
K|geen|geen|3|neutraal|0|-|Hallo klantenservice van Huisvlijt,
K|aanvragen|geen|3|neutraal|0|-|Een maand terug heb ik gordijnen op maat laten maken, order 55-1180.
K|ontvangen|fout|2|teleurstelling|0|-|Helaas zijn ze 12 centimeter te kort.
K|aanvragen|geen|2|neutraal|0|-|Ik heb het opgezocht en ik heb zelf 248 ingevuld waar het 260 moest zijn.
K|wijzigen|beleid|3|neutraal|0|vraag|Is er uit coulance toch iets mogelijk, bijvoorbeeld een strook eraan zetten?
K|wijzigen|prijs|3|neutraal|0|-|Daar wil ik natuurlijk gewoon voor betalen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De stof is namelijk prachtig en ik wil ze niet missen.
K|geen|geen|3|neutraal|0|-|Willemijn
#S|cem-0139|chat|verzekering|
K|geen|geen|3|neutraal|0|-|hoi
K|hulp|wachttijd|2|neutraal|1|-|mn declaratie v de fysio staat al 2 weken op 'in behandeling',
K|hulp|wachttijd|3|neutraal|0|vraag|hoe lang nog
A|||||||Hoi! Mag ik je relatienummer?
K|geen|geen|3|neutraal|0|-|4420981
A|||||||Er mist een verwijzing van de huisarts.
K|hulp|informatie|2|irritatie|0|-|die is toch helemaal niet meer nodig voor fysio
A|||||||Voor bekkenfysiotherapie vragen wij die wel.
K|hulp|beleid|2|teleurstelling|0|-|oh, dat wist ik niet
A|||||||Je kunt hem hier als foto uploaden.
K|geen|geen|3|neutraal|0|-|[bijlage]
A|||||||Top! Het bedrag van 178 euro komt morgen op je rekening.
K|betalen|wachttijd|4|blijdschap|0|-|morgen al, super
#S|cem-0140|chat|verzekering|
K|geen|geen|3|neutraal|0|-|goedemorgen ben ik bij leven of schade
A|||||||Goedemorgen, u kunt hier voor alles terecht.
K|wijzigen|geen|3|neutraal|0|-|mijn dochter heeft haar rijbewijs en gaat in mijn auto rijden
A|||||||Gefeliciteerd! Hoe vaak zal zij rijden?
K|geen|geen|3|neutraal|0|-|elke dag denk ik
A|||||||Dan moet zij als regelmatig bestuurder op de polis.
K|wijzigen|prijs|3|bezorgdheid|0|vraag|wat gaat me dat kosten
A|||||||U gaat van 48 naar 91 euro per maand.
K|wijzigen|prijs|2|boosheid|0|-|dat is bijna dubbel!!
A|||||||De schadevrije jaren die ze opbouwt zijn wel voor haarzelf.
K|wijzigen|prijs|2|neutraal|0|-|ja leuk maar ik betaal
K|wijzigen|geen|3|neutraal|0|-|zij moet dan zelf maar wat bijleggen
K|wijzigen|geen|3|neutraal|0|wens|zet haar er maar bij
#S|cem-0141|email|verzekering|
K|geen|geen|3|neutraal|0|-|Beste schadebehandelaar,
K|gebruiken|privacy|2|teleurstelling|0|-|Bij de inbraak van 3 november zijn de sieraden van mijn grootmoeder meegenomen.
K|hulp|beleid|2|teleurstelling|0|-|U vraagt mij aankoopbonnen, maar die zijn er van een trouwring uit 1931 natuurlijk niet.
K|hulp|bejegening|2|irritatie|0|-|De toon van uw laatste brief, alsof ik iets verzin, vind ik kwetsend.
K|hulp|geen|3|neutraal|0|-|Ik heb nog foto's waarop oma ze draagt.
K|hulp|geen|3|neutraal|0|vraag|Zijn die wellicht voldoende als bewijs?
K|gebruiken|geen|2|teleurstelling|0|-|Het gaat mij allang niet meer om het geld.
K|geen|geen|3|neutraal|0|-|Clara Bervoets
#S|cem-0142|email|verzekering|
K|geen|geen|3|neutraal|0|-|Hoi Patrick,
K|hulp|belofte|4|dankbaarheid|0|-|bedankt dat je vrijdag tóch nog even belde, ik had er niet meer op gerekend
K|hulp|informatie|4|opluchting|0|-|nu snap ik eindelijk waarom de eigen bijdrage er twee keer af ging
K|wijzigen|geen|3|verlangen|0|wens|ik wil hem per januari verlagen naar 100 euro als dat mogelijk is
K|wijzigen|prijs|3|neutraal|0|vraag|wat doet dat met de maandpremie?
K|geen|geen|3|neutraal|0|-|groet, Levi
#S|cem-0143|chat|wonen|
K|geen|geen|3|neutraal|0|-|goedemiddag mevrouw
K|gebruiken|kwaliteit|2|bezorgdheid|0|-|de muur in de slaapkamer is zwart, mn zoon hoest de hele nacht
A|||||||Goedemiddag. Is er al iemand wezen kijken?
K|hulp|informatie|2|boosheid|0|-|ja en die zei dat ik beter moest luchten
K|gebruiken|geen|2|irritatie|1|-|ik heb al drie jaar het raam open zelfs in de winter
A|||||||Ik laat een vochtmeting doen door een extern bureau.
K|hulp|beleid|4|verrassing|0|-|echt? dat had nog niemand voorgesteld
A|||||||Ze bellen u deze week.
K|hulp|geen|3|neutraal|0|vraag|krijg ik de uitslag ook zelf te zien
A|||||||Ja, u krijgt het hele rapport.
K|hulp|informatie|4|vertrouwen|0|-|dan heb ik er weer een beetje vertrouwen in
#S|cem-0144|chat|wonen|
A|||||||Vereniging Beheer De Linde, met Stan.
K|betalen|prijs|2|neutraal|0|vraag|hoi Stan waarom gaan de servicekosten 22 eu omhoog
A|||||||Het schoonmaakcontract is duurder geworden.
K|gebruiken|kwaliteit|2|irritatie|0|-|haha schoonmaak, het trappenhuis plakt
A|||||||Heb je daar foto's van?
K|geen|geen|3|neutraal|0|-|tig
A|||||||Stuur maar, dan spreek ik de firma erop aan.
K|betalen|geen|3|neutraal|0|vraag|en gaat er dan ook wat van de kosten af
A|||||||Als ze in gebreke blijven wel.
K|hulp|geen|3|neutraal|0|-|oke ik ga ze je mailen
K|hulp|geen|2|irritatie|0|-|en ik kom in juni op de vergadering hier nog op terug
#S|cem-0145|email|wonen|
K|geen|geen|3|neutraal|0|-|Geachte mevrouw Kroon,
K|wijzigen|beleid|2|teleurstelling|0|-|Tot mijn spijt las ik dat ik mijn zonnescherm moet verwijderen omdat het niet 'in het gevelbeeld past'.
K|aanvragen|belofte|2|irritatie|0|-|Uw voorganger heeft mij daar op 4 april 2019 schriftelijk toestemming voor gegeven, kopie bijgaand.
K|gebruiken|privacy|2|neutraal|0|-|Zonder scherm wordt het hier 's zomers vierendertig graden, en ik ben hartpatiënt.
K|hulp|geen|3|neutraal|0|wens|Ik verzoek u de aanschrijving in te trekken.
K|hulp|geen|3|neutraal|0|-|Mocht u behoefte hebben aan overleg, dan bent u op de koffie welkom.
K|geen|geen|3|neutraal|0|-|N. Vlaskamp
#S|cem-0146|email|bezorging|
K|geen|geen|3|neutraal|0|-|Hoi Flitskrat,
K|ontvangen|fout|2|neutraal|0|-|bij mijn boodschappen van vanmiddag zaten de luiers niet, wel twee flessen wodka die ik niet heb besteld, haha
K|ontvangen|geen|3|blijdschap|0|-|mijn man is er blij mee maar de baby minder
K|betalen|geen|3|neutraal|0|vraag|krijg ik de luiers terugbetaald of sturen jullie ze na?
K|ontvangen|geen|3|neutraal|0|vraag|en wat moet ik met de flessen doen?
K|geen|geen|3|neutraal|0|-|gr. Romy
#S|cem-0147|email|diensten|
K|geen|geen|3|neutraal|0|-|Aan de directie van Zwembad De Golfslag,
K|gebruiken|privacy|2|boosheid|0|-|Vorige donderdag heb ik twaalf minuten lang geen enkele badmeester bij het diepe gezien; ik heb het geklokt.
K|gebruiken|privacy|2|bezorgdheid|0|-|Er waren zeker dertig kinderen in het water, waaronder mijn kleinzoon zonder diploma.
K|hulp|bejegening|2|irritatie|0|-|De dame aan de kassa haalde haar schouders op toen ik dit meldde.
K|gebruiken|kwaliteit|2|neutraal|0|-|Over de haren in de doucheputjes zal ik het dan maar niet hebben.
K|hulp|geen|3|verlangen|0|wens|Ik wens een verklaring, en liefst snel.
K|geen|geen|3|neutraal|0|-|Hans Everaert
#S|cem-0148|chat|telecom|
K|gebruiken|geen|3|neutraal|0|-|hoi ik heb net een mail gehad over 'einde 3g'
K|gebruiken|geen|3|bezorgdheid|0|vraag|werkt mijn telefoon dan straks niet meer??
A|||||||Hoi! Welk toestel heb je?
K|geen|geen|3|neutraal|0|-|een klapdingetje van 8 jaar oud
A|||||||Die kan helaas alleen 2G en 3G. Bellen via 2G blijft nog een jaar werken.
K|gebruiken|beleid|2|teleurstelling|0|-|jammer want hij doet het nog prima
K|wijzigen|geen|3|neutraal|0|vraag|hebben jullie iets wat er op lijkt met grote toetsen
A|||||||Ja, de Senia Flip van 79 euro.
K|wijzigen|prijs|4|neutraal|0|-|dat valt mee
K|wijzigen|geen|3|neutraal|0|vraag|kan mn nummer gewoon blijven
A|||||||Uiteraard.
K|wijzigen|geen|3|neutraal|0|-|dan kom ik van de week langs
#S|cem-0149|email|diensten|
K|gebruiken|levering|2|teleurstelling|0|-|De schoonmaakster is nu twee donderdagen achter elkaar niet verschenen.
K|gebruiken|informatie|2|neutraal|0|-|Ik kreeg er vooraf geen berichtje over.
K|gebruiken|bejegening|4|blijdschap|0|-|Begrijp me goed, Fatima is een schat en poetst beter dan ik het ooit kon.
K|gebruiken|privacy|3|bezorgdheid|0|vraag|Is er misschien iets met haar aan de hand?
K|gebruiken|geen|3|verlangen|0|wens|Als ze ziek is, heb ik voorlopig graag een vervangster,
K|gebruiken|kwaliteit|2|neutraal|0|-|want met mijn gips krijg ik de ramen zelf niet gedaan.
K|geen|geen|3|neutraal|0|-|Bets Hoogland
#S|cem-0150|email|overheid|
K|geen|geen|3|neutraal|0|-|hallo gemeente,
K|aanleiding|geen|3|neutraal|0|-|ik ga een terrasje beginnen bij mijn broodjeszaak
K|aanvragen|beleid|3|neutraal|0|vraag|welke vergunningen moet ik daarvoor aanvragen
K|orienteren|informatie|2|verwarring|0|-|jullie site verwijst naar een omgevingsloket en het omgevingsloket verwijst terug naar jullie site
K|orienteren|doorverwijzing|2|irritatie|2|-|bij het ondernemerspunt zeiden ze dat ik bij horeca moest zijn en horeca zegt bouwen
K|orienteren|doorverwijzing|3|verlangen|0|wens|ik zou zo blij zijn met 1 persoon die het hele plaatje kent
K|aanvragen|wachttijd|2|bezorgdheid|0|angst|als dit nog lang duurt is de zomer voorbij
K|geen|geen|3|neutraal|0|-|Ömer van Broodje Bosporus
#S|cem-0151|chat|bank|
A|||||||Hallo, hier chat van Spaarhaven.
K|gebruiken|digitaal|2|irritatie|0|-|die nieuwe app van jullie is een doolhof
A|||||||Wat jammer dat u dat zo ervaart. Waar loopt u vast?
K|gebruiken|digitaal|2|neutraal|0|-|ik kan spaaropdrachten niet meer vinden, stond vroeger gewoon links
A|||||||Nu via Plannen, rechtsonder.
K|geen|geen|3|neutraal|0|-|rechtsonder zie ik een poppetje
A|||||||Daarnaast, het kalendertje.
K|gebruiken|digitaal|2|irritatie|0|-|wie verzint het om sparen achter een kalender te stoppen
K|gebruiken|digitaal|4|opluchting|0|-|maar ik heb em
A|||||||Fijn! Ik geef uw opmerking door aan het appteam.
K|gebruiken|digitaal|3|verlangen|0|wens|doe dat, en vraag of de oude kleuren terugmogen
#S|cem-0152|chat|bank|
K|betalen|wachttijd|2|bezorgdheid|0|vraag|mn salaris staat er nog niet op, het is al de 25e?
A|||||||Goedemorgen! Weet u of uw werkgever al betaald heeft?
K|betalen|geen|3|neutraal|0|-|ja collegas hebben t al
A|||||||Die zitten misschien bij een bank met directe verwerking. Bij ons komt het rond 10 uur binnen.
K|betalen|informatie|3|neutraal|0|-|oh dan heb ik niks gezegd
A|||||||Kijkt u straks nog even.
K|geen|geen|3|neutraal|0|-|jup
K|betalen|levering|4|opluchting|0|-|het staat erop, kan de huur eraf
#S|cem-0153|email|bank|
K|geen|geen|3|neutraal|0|-|Goedendag,
K|wijzigen|geen|3|neutraal|0|-|Met ingang van 1 augustus wijzigt de naam van onze stichting in Stichting Klankrijk.
K|wijzigen|geen|3|neutraal|0|-|De akte van de notaris en het nieuwe uittreksel zijn bijgevoegd.
K|wijzigen|geen|3|neutraal|0|vraag|Blijft ons rekeningnummer ongewijzigd?
K|wijzigen|informatie|2|verwarring|0|-|Uw mutatieformulier vraagt om 'UBO-verklaring type 3', een term die onze notaris niet kent.
K|wijzigen|wachttijd|2|bezorgdheid|0|-|De subsidie van de provincie wordt al op 6 augustus gestort, vandaar onze zorg over de doorlooptijd.
K|geen|geen|3|neutraal|0|-|Ellen Quaedvlieg, secretaris
#S|cem-0154|email|energie|
K|geen|geen|3|neutraal|0|-|Hoi,
K|hulp|geen|3|neutraal|0|-|vervolg op mijn mail van vorige week, toen zat ik nogal hoog in mijn boom, sorry daarvoor
K|hulp|bejegening|4|dankbaarheid|0|-|Priscilla heeft me daarna heel rustig uitgelegd hoe het zat
K|betalen|fout|4|opluchting|0|-|en de dubbele afschrijving stond er gisteren weer bij
K|gebruiken|digitaal|2|neutraal|0|-|wat nog niet lukt is de app, die toont nog steeds het oude adres
K|gebruiken|digitaal|3|verlangen|0|wens|zou dat nog aangepast kunnen worden?
K|geen|geen|3|neutraal|0|-|thanks, Guido
#S|cem-0155|chat|energie|
K|geen|geen|3|neutraal|0|-|dag chat
K|gebruiken|storing|2|neutraal|0|-|zonnepanelen leveren sinds ma niks, omvormer geeft E-07
A|||||||Dag! E-07 is een isolatiefout, vaak vocht.
K|gebruiken|geen|3|neutraal|0|vraag|kan dat kwaad
A|||||||Schakel hem voor de zekerheid uit met de draaischakelaar.
K|geen|geen|3|neutraal|0|-|gedaan
K|hulp|beleid|3|neutraal|0|vraag|valt reparatie onder de garantie, zijn 6 jr oud
A|||||||Ja, 10 jaar op de omvormer.
K|hulp|beleid|4|opluchting|0|-|mooi mooi
K|hulp|levering|3|neutraal|0|vraag|wanneer kan er iemand
A|||||||Volgende week woensdag.
K|gebruiken|prijs|2|teleurstelling|0|-|net nu de zon schijnt natuurlijk
K|hulp|geen|3|neutraal|0|wens|zet maar erin
#S|cem-0156|chat|bezorging|
K|geen|geen|3|neutraal|0|-|Hi
K|wijzigen|levering|3|neutraal|0|vraag|kan mijn bestelling bij mijn werk ipv thuis? zit hele dag op kantoor
A|||||||Hoi! Wat is het adres van je werk?
K|geen|geen|3|neutraal|0|-|Europalaan 88 3e verdieping Venray
A|||||||Aangepast. Vraag je de receptie om te tekenen?
K|geen|geen|3|neutraal|0|-|doek
K|ontvangen|levering|3|neutraal|0|vraag|hoelaat ongeveer?
A|||||||Tussen 13 en 15 uur.
K|ontvangen|levering|4|blijdschap|0|-|perfect dan is er net taart
#S|cem-0157|chat|bezorging|
K|ontvangen|kwaliteit|1|boosheid|0|-|mn pizza is KOUD en er zit een haar in
A|||||||Jakkes, sorry! Kun je een foto sturen?
K|geen|geen|3|neutraal|0|-|[foto]
K|ontvangen|privacy|2|irritatie|0|-|lange blonde, ik ben kaal en mn vriendin heeft zwart dus van ons is ie niet
A|||||||Dat is duidelijk. Nieuwe pizza of geld terug?
K|betalen|geen|3|neutraal|0|wens|geld, eetlust is over
A|||||||Teruggestort, plus 5 euro tegoed.
K|geen|geen|3|neutraal|0|-|prima
K|terugkijken|geen|2|irritatie|0|-|maar dat tegoed ga ik niet gebruiken denk ik
#S|cem-0158|email|bezorging|
K|geen|geen|3|neutraal|0|-|Geachte klantendienst,
K|ontvangen|doorverwijzing|2|irritatie|3|-|Voor een zoekgeraakte doos wijn heb ik nu met uw hub in Mechelen, uw hub in Luik, de douane en de wijnboer zelf getelefoneerd.
K|ontvangen|doorverwijzing|2|irritatie|0|-|Allen beweren dat de doos bij een van de anderen staat.
K|ontvangen|informatie|2|verwarring|0|-|Op uw website heet de zending ondertussen 'succesvol afgehandeld'.
K|hulp|geen|3|neutraal|0|vraag|Mag ik één naam en één telefoonnummer?
K|ontvangen|geen|2|teleurstelling|0|-|De wijn was bestemd voor de zestigste verjaardag van mijn broer, die is ondertussen gepasseerd.
K|geen|geen|3|neutraal|0|-|Luc Verhaeghe
#S|cem-0159|chat|overheid|
K|betalen|geen|2|bezorgdheid|0|-|hallo ik heb een dwangbevel gekregen van 412 euro voor afval
A|||||||Goedemiddag. Ik kijk mee. Wat is het kenmerk?
K|geen|geen|3|neutraal|0|-|DB/24/00917
A|||||||De eerste aanslag is vorig jaar naar uw oude adres gestuurd.
K|betalen|fout|2|boosheid|0|-|ja en ik heb mn verhuizing gewoon netjes doorgegeven in maart
A|||||||Ik zie de doorgifte inderdaad. Dan is dit niet goed gegaan.
K|betalen|prijs|3|bezorgdheid|0|vraag|moet ik die 200 kosten dan betalen??
A|||||||Nee, die vervallen. Alleen de aanslag zelf: 212.
K|betalen|fout|4|opluchting|0|-|ok dat is eerlijk
K|betalen|geen|3|neutraal|0|vraag|mag t in 3x
A|||||||Ja, ik stel de regeling in.
K|betalen|beleid|4|dankbaarheid|0|-|bedankt voor het meedenken
#S|cem-0160|chat|reizen|
A|||||||Autoverhuur Tweewegen, goedemorgen.
K|aanvragen|geen|3|neutraal|0|vraag|heb vanmiddag een busje gereserveerd, moet ik een creditcard meenemen
A|||||||Ja, op naam van de bestuurder, voor de borg.
K|aanvragen|beleid|2|neutraal|0|-|die heb ik niet
A|||||||Een debitcard mag ook, dan is de borg 500 in plaats van 250.
K|aanvragen|prijs|2|irritatie|0|-|dubbel zo veel?? dat stond er niet bij
A|||||||Het staat in artikel 4 van de voorwaarden.
K|aanvragen|informatie|2|irritatie|0|-|ja wie leest dat nou
K|aanvragen|geen|3|neutraal|0|vraag|mag mn maat met creditcard dan als bestuurder
A|||||||Dat kan, neem zijn rijbewijs mee.
K|aanvragen|beleid|4|opluchting|0|-|oke gered
#S|cem-0161|chat|reizen|
K|geen|geen|3|neutraal|0|-|hallo
K|gebruiken|bejegening|2|boosheid|0|-|conducteur gaf me een boete terwijl mn app leeg was, ik kon t kaartje laten zien op mn laptop
A|||||||Hoi, vervelend. Heb je het boetenummer?
K|geen|geen|3|neutraal|0|-|UB 330 918
K|hulp|geen|3|neutraal|0|vraag|kan ik bezwaar maken
A|||||||Ja, stuur de bevestiging mee, dan wordt hij meestal kwijtgescholden.
K|hulp|beleid|4|opluchting|0|-|oh thank god, 50 euro is veel voor een student
K|hulp|wachttijd|3|neutraal|0|vraag|hoe lang duurt dat
A|||||||Ongeveer twee weken.
K|geen|geen|3|neutraal|0|-|ok doe k
#S|cem-0162|email|reizen|
K|geen|geen|3|neutraal|0|-|Hoi reisclub,
K|orienteren|geen|3|verlangen|0|wens|ik denk er al een tijd over om voor het eerst alleen op reis te gaan
K|aanleiding|geen|2|teleurstelling|0|-|na mijn scheiding moet ik maar eens leren om zonder hem ergens te zitten
K|orienteren|geen|2|bezorgdheid|0|-|ik vind het best spannend, vooral dat eten aan een tafel voor één
K|orienteren|geen|3|neutraal|0|vraag|zijn er in jullie groepen meer vrouwen van rond de vijftig?
K|orienteren|prijs|3|neutraal|0|vraag|en wat is de toeslag voor een eenpersoonskamer
K|orienteren|informatie|4|blijdschap|0|-|jullie filmpje over de wandelweek op Madeira heeft me in elk geval helemaal warm gemaakt
K|geen|geen|3|neutraal|0|-|Karin
#S|cem-0163|email|reizen|
K|geen|geen|3|neutraal|0|-|Mijnheer, mevrouw,
K|wijzigen|geen|3|neutraal|0|-|Wij moesten onze fietsvakantie langs de Moezel afzeggen omdat ik mijn pols heb gebroken.
K|betalen|beleid|2|teleurstelling|0|-|U houdt 80 procent van de reissom in, op grond van de termijn van veertien dagen.
K|wijzigen|herhaling|2|neutraal|2|-|Ik heb u echter op dag zestien al gebeld, en op dag vijftien nogmaals.
K|wijzigen|wachttijd|2|irritatie|0|-|Dat uw collega de annulering pas drie dagen later heeft geboekt, kan mij niet worden aangerekend.
K|betalen|geen|3|neutraal|0|wens|Ik verzoek u het verschil van € 730 alsnog te restitueren.
K|geen|geen|3|neutraal|0|-|Hoogachtend, J. Schellevis
#S|cem-0164|chat|webshop|
K|geen|geen|3|neutraal|0|-|hoi!
K|orienteren|geen|3|neutraal|0|vraag|is de hangmat met standaard geschikt voor 2 volwassenen
A|||||||Hoi! Tot 200 kilo samen.
K|orienteren|geen|4|blijdschap|0|-|haha dat redden we net
K|orienteren|levering|3|neutraal|0|vraag|heb je m voor za in huis als ik nu bestel
A|||||||Vandaag voor 23 uur besteld is morgen in huis.
K|geen|geen|3|neutraal|0|-|oke dan
K|aanvragen|digitaal|2|neutraal|1|-|hmm hij zegt dat mn postcode niet bestaat, nieuwbouw
A|||||||Vul het in met 'toevoeging A', dan slaat hij de controle over.
K|aanvragen|digitaal|4|blijdschap|0|-|jaa werkt
#S|cem-0165|chat|webshop|
A|||||||Hallo daar! Lien van Tenenwarmer.
K|ontvangen|fout|2|blijdschap|0|-|hahaha jullie hebben me 30 paar sokken gestuurd ipv 3
A|||||||Oeps! Dat is gul van ons. Klopt het dat je er 3 betaald hebt?
K|geen|geen|3|neutraal|0|-|ja
K|wijzigen|geen|3|neutraal|0|vraag|moet ik de rest terugsturen
A|||||||Graag, met gratis label. Je mag er 2 paar extra houden voor de moeite.
K|wijzigen|beleid|4|blijdschap|0|-|ah lief
K|wijzigen|geen|3|neutraal|0|-|breng ze mrgen weg
#S|cem-0166|email|webshop|
K|geen|geen|3|neutraal|0|-|Geachte verkoper,
K|gebruiken|privacy|2|neutraal|0|-|Bij het uitpakken van de babyfoon rook ik een brandlucht en de adapter was na een kwartier gloeiend heet.
K|gebruiken|privacy|2|bezorgdheid|0|angst|Ik moet er niet aan denken dat dit 's nachts naast het wiegje was gebeurd.
K|hulp|privacy|2|bezorgdheid|0|wens|U verkoopt ze nog steeds, zie ik; haal ze alstublieft van de site voor er ongelukken komen.
K|betalen|geen|3|neutraal|0|wens|De 89 euro wil ik terug op rekening, geen tegoed.
K|hulp|geen|3|neutraal|0|vraag|Wilt u ook laten weten of u dit bij de NVWA meldt?
K|geen|geen|3|neutraal|0|-|Ilse Hofland
#S|cem-0167|chat|verzekering|
K|geen|geen|3|neutraal|0|-|goedenavond ik wil iets melden
K|aanleiding|geen|4|blijdschap|0|-|we hebben een tweeling gekregen vannacht!!
A|||||||Wat een prachtig nieuws, van harte!
K|wijzigen|geen|3|neutraal|0|vraag|hoe zet ik ze op mn zorgpolis
A|||||||Ze zijn gratis meeverzekerd. Ik heb alleen namen en geboortedatum nodig.
K|geen|geen|3|neutraal|0|-|Juna en Kees, 2 juni
A|||||||Genoteerd! De pasjes komen binnen een week.
K|wijzigen|beleid|4|opluchting|0|-|wow, was bang voor formulieren
K|gebruiken|beleid|3|neutraal|0|vraag|is de kraamzorg 49 uur of meer bij 2
A|||||||Bij een tweeling meestal 64 uur.
K|gebruiken|beleid|4|opluchting|0|-|gelukkig want ik ben op 😅
#S|cem-0168|email|verzekering|
K|geen|geen|3|neutraal|0|-|Beste mensen,
K|hulp|geen|3|neutraal|0|-|Tweede herinnering: op mijn schade-aangifte van 14 juli (hagel op de caravan) is nog niet beslist.
K|hulp|belofte|2|irritatie|0|-|In uw brief van 20 juli stond "binnen tien werkdagen".
K|wijzigen|geen|2|neutraal|0|-|Het vakantieseizoen hebben we moeten laten schieten.
K|hulp|bereikbaarheid|2|irritatie|1|-|Op de chat antwoordt een robot die 'caravan' niet kent.
K|hulp|geen|3|verlangen|0|wens|Graag nu een besluit, hoe het ook uitvalt.
K|geen|geen|3|neutraal|0|-|Fam. Ottens
#S|cem-0169|chat|telecom|
K|gebruiken|kwaliteit|2|neutraal|0|-|hey wifi boven is echt traag
A|||||||Hoi! Hoe ver staat het modem van je kamer?
K|geen|geen|3|neutraal|0|-|2 verdiepingen lager achter de tv
A|||||||Een versterker kan helpen, die kost 4 euro per maand.
K|orienteren|prijs|3|neutraal|0|vraag|kan ik die ook 1x kopen
A|||||||Ja, 69 euro.
K|orienteren|informatie|2|verwarring|0|-|wat is slimmer, zn bedragen zeggen me niks
A|||||||Na anderhalf jaar is kopen goedkoper.
K|orienteren|informatie|4|dankbaarheid|0|-|eerlijk antwoord, thanks
K|aanvragen|geen|3|neutraal|0|wens|doe dan maar kopen
A|||||||Morgen in huis.
#S|cem-0170|chat|telecom|
K|geen|geen|3|neutraal|0|-|hi
K|gebruiken|geen|3|neutraal|0|vraag|zit in marokko, kost whatsapp me iets hier?
A|||||||Hoi! Buiten de EU betaal je per MB. Zet je data dus uit.
K|gebruiken|prijs|2|bezorgdheid|0|-|te laat denk ik.. heb net 20 min gebeld met beeld
A|||||||Ik zie 68 euro aan verbruik.
K|gebruiken|prijs|1|boosheid|0|-|68 EURO voor 20 min???
A|||||||Ik kan met terugwerkende kracht een reisbundel van 15 euro activeren.
K|gebruiken|beleid|5|opluchting|0|-|jaaa alsjeblieft je bent een engel
A|||||||Gedaan! Je betaalt alleen de bundel.
K|hulp|bejegening|4|dankbaarheid|0|-|mn hart klopt weer normaal
#S|cem-0171|email|telecom|
K|geen|geen|3|neutraal|0|-|Dag Heer Pieters,
K|ontvangen|levering|3|neutraal|0|-|Op uw vraag bevestig ik dat wij op woensdag 18 maart thuis zijn voor de aansluiting.
K|ontvangen|geen|3|neutraal|0|-|De kelder is bereikbaar via de garage.
K|ontvangen|levering|2|neutraal|0|-|Vorige keer kreeg de technieker geen parking en is hij onverrichter zake vertrokken.
K|ontvangen|geen|3|verlangen|0|wens|Ik hoop dat het deze keer in één beurt lukt.
K|ontvangen|geen|3|neutraal|0|vraag|Moet ik zelf voor een stopcontact in de kelder zorgen?
K|geen|geen|3|neutraal|0|-|Chantal Roggeman
#S|cem-0172|chat|wonen|
K|geen|geen|3|neutraal|0|-|goeiedag meneer of mvr
K|betalen|geen|2|bezorgdheid|0|-|ik kan de huur deze maand niet betalen, ben ontslagen
A|||||||Dag, wat vervelend. Fijn dat u het meldt. Hoeveel kunt u wel missen?
K|geen|geen|3|neutraal|0|-|200 denk ik
A|||||||Dan spreken we 200 af en de rest in drie delen vanaf maart.
K|betalen|privacy|3|bezorgdheid|0|vraag|word ik niet uit mn huis gezet dan
A|||||||Nee, zolang u zich aan de afspraak houdt, gebeurt dat niet.
K|betalen|beleid|4|opluchting|0|-|pff daar lag ik wakker van
A|||||||Zal ik u ook aanmelden bij de budgetcoach? Dat is gratis.
K|hulp|geen|3|neutraal|0|wens|ja doe maar
K|hulp|bejegening|4|dankbaarheid|0|-|u hebt me echt geholpen
#S|cem-0173|email|wonen|
K|geen|geen|3|neutraal|0|-|Beste verhuurder,
K|gebruiken|kwaliteit|4|blijdschap|0|-|Wat fijn dat de nieuwe keuken erin zit, hij is nog mooier dan op de tekening.
K|hulp|levering|4|blijdschap|0|-|De mannen kwamen elke morgen stipt om half acht
K|hulp|bejegening|4|blijdschap|0|-|en lieten mijn moeder zelfs meekiezen met de greepjes.
K|gebruiken|storing|2|neutraal|0|-|De vaatwasseraansluiting lekt helaas, een theedoek per uur.
K|hulp|geen|3|neutraal|0|wens|Kan een van hen nog even terugkomen?
K|geen|geen|3|neutraal|0|-|Groet, familie Nasiri
#S|cem-0174|email|wonen|
K|geen|geen|3|neutraal|0|-|Geachte mevrouw Bruin,
K|hulp|beleid|2|boosheid|0|-|U schrijft dat de scheuren in mijn gevel 'esthetisch van aard' zijn; ik kan mijn pink erin steken.
K|gebruiken|privacy|2|bezorgdheid|0|-|Het huis staat honderd meter van de bouwput en trilt bij iedere heipaal.
K|hulp|fout|2|irritatie|0|-|Uw inspecteur heeft bovendien de gevel van mijn buurman gefotografeerd in plaats van de mijne.
K|hulp|geen|3|verlangen|0|wens|Ik verlang een contra-expertise op uw kosten.
K|betalen|geen|3|neutraal|0|-|In afwachting van de uitkomst schort ik de betaling van de servicekosten op.
K|geen|geen|3|neutraal|0|-|Prof. dr. L. Abbink
#S|cem-0175|chat|diensten|
K|geen|geen|3|neutraal|0|-|hallo met bart
K|gebruiken|storing|2|neutraal|0|-|sauna van jullie sportschool staat al een week op 'buiten gebruik'
A|||||||Hoi Bart! Het onderdeel is besteld, verwacht volgende week.
K|gebruiken|prijs|2|irritatie|0|-|betaal wel premium juist voor die sauna
A|||||||Dat snap ik. Ik geef je een gratis dagpas voor een vriend.
K|gebruiken|beleid|2|irritatie|0|-|heb ik niks aan, mijn vrienden zijn lui
A|||||||Haha. Een week korting dan?
K|betalen|beleid|4|blijdschap|0|-|kijk dat is andere taal
#S|cem-0176|chat|diensten|
K|orienteren|geen|3|neutraal|0|vraag|goedemorgen, geeft u ook pianoles aan volwassen beginners? ik ben 67
A|||||||Goedemorgen! Zeker, onze oudste leerling is 83.
K|orienteren|geen|4|opluchting|0|-|Dat stelt mij gerust.
K|orienteren|geen|3|neutraal|0|vraag|Moet ik zelf een piano hebben?
A|||||||Een keyboard met aanslaggevoelige toetsen is genoeg om te beginnen.
K|orienteren|prijs|3|neutraal|0|vraag|wat kost een proefles
A|||||||De proefles is gratis.
K|aanvragen|geen|3|verlangen|0|wens|Dan wil ik graag komen, het liefst 's ochtends.
A|||||||Dinsdag half elf, bij Olga?
K|geen|geen|3|neutraal|0|-|Prima.
K|aanleiding|geen|3|neutraal|0|-|Mijn vrouw heeft er vroeger altijd om gevraagd, ik doe het een beetje voor haar.
#S|cem-0177|email|diensten|
K|geen|geen|3|neutraal|0|-|Geachte notaris Wiersma,
K|hulp|wachttijd|2|neutraal|3|-|Wij wachten nu sinds november op de verklaring van erfrecht.
K|betalen|geen|2|neutraal|0|-|Zolang die er niet is, blijven vaders rekeningen geblokkeerd en kan de grafsteen niet betaald worden.
K|hulp|doorverwijzing|2|irritatie|0|-|Uw kantoor wijst naar het register, het register zegt dat er nooit een verzoek is binnengekomen.
K|hulp|geen|3|verlangen|0|wens|Wij vernemen graag deze week hoe het werkelijk zit.
K|geen|geen|3|neutraal|0|-|De erven Buursma
#S|cem-0178|email|diensten|
K|geen|geen|3|neutraal|0|-|Hoi Nadia,
K|wijzigen|geen|3|neutraal|0|-|ik moet mijn afspraak van morgen helaas afzeggen, de kleine heeft waterpokken
K|wijzigen|beleid|3|bezorgdheid|0|vraag|reken je in zo'n geval no-showkosten?
K|gebruiken|kwaliteit|5|blijdschap|0|-|trouwens, mijn haar zit nog steeds zo goed van de vorige keer, ik krijg er steeds complimentjes over
K|wijzigen|geen|3|verlangen|0|wens|als je de 24e nog een gaatje hebt, graag!
K|geen|geen|3|neutraal|0|-|x Evi
#S|cem-0179|chat|bank|
K|betalen|digitaal|3|neutraal|0|-|ik zit in de app met mn hypotheek
K|betalen|prijs|3|neutraal|0|vraag|kan ik extra aflossen zonder boete
A|||||||Ja, tot 10% per jaar.
K|geen|geen|3|neutraal|0|-|das 21k toch
A|||||||Klopt, 21.400.
K|betalen|geen|3|neutraal|0|vraag|ik heb 15 over van een erfenis. zakt dan gelijk mn maandlast
A|||||||Vanaf de volgende maand, met 58 euro.
K|betalen|prijs|4|blijdschap|0|-|toe maar!
K|betalen|digitaal|3|neutraal|0|vraag|waar doe ik dat
A|||||||Hypotheek > Extra aflossen.
K|betalen|digitaal|2|verwarring|0|-|die knop is grijs bij mij
A|||||||Dan moet eerst je partner akkoord geven in haar app.
K|betalen|beleid|3|neutraal|0|-|ah logisch, vanavond even samen doen
#S|cem-0180|chat|bank|
K|hulp|bereikbaarheid|2|boosheid|0|-|eindelijk een mens!! ik praat al een kwartier met die robot
A|||||||Excuses daarvoor. Ik ben Marieke, een echt mens.
K|gebruiken|storing|2|neutraal|0|-|geldautomaat heeft mn pas ingeslikt in marseille
A|||||||Dat is schrikken. Ik blokkeer hem direct.
K|gebruiken|geen|2|bezorgdheid|0|vraag|en hoe kom ik nu aan geld? hotel moet morgen betaald
A|||||||Ik kan een noodbedrag van 500 euro laten klaarleggen bij een wisselkantoor.
K|hulp|beleid|4|verrassing|0|-|serieus, dat bestaat?
A|||||||Ja. U heeft alleen uw paspoort nodig.
K|hulp|prijs|3|neutraal|0|vraag|kosten?
A|||||||25 euro.
K|hulp|geen|3|verlangen|0|wens|ok graag, dichtbij de oude haven
A|||||||Rue Breteuil 14, vanaf 9 uur.
K|hulp|bejegening|5|opluchting+dankbaarheid|0|-|u bent mijn redding
#S|cem-0181|email|bank|
K|geen|geen|3|neutraal|0|-|Beste bank,
K|ontvangen|informatie|2|verwarring|0|-|ik kreeg een pincode in de bus maar geen pas, en mijn vrouw een pas maar geen pincode
K|ontvangen|fout|3|blijdschap|0|-|we hebben er smakelijk om gelachen, al vraag ik me af of de twee bij elkaar horen
K|ontvangen|geen|3|neutraal|0|vraag|mogen wij dat gewoon uitproberen of blokkeert hij dan na drie keer?
K|geen|geen|3|neutraal|0|-|Kees en Nel
#S|cem-0182|email|bank|
K|geen|geen|3|neutraal|0|-|Geachte heer De Ruyter,
K|betalen|geen|2|neutraal|0|-|Door de ziekte van onze zoon zijn wij twee maanden achter met de hypotheek.
K|hulp|bejegening|4|dankbaarheid|0|-|Ik ben u erkentelijk dat u niet meteen met deurwaarders kwam.
K|hulp|informatie|4|opluchting|0|-|Uw voorstel om het aan het eind van de looptijd te plakken is ons helder, en een pak van ons hart.
K|wijzigen|geen|3|neutraal|0|-|Wij gaan akkoord, de ondertekende overeenkomst vindt u hierbij.
K|wijzigen|geen|3|neutraal|0|vraag|Vanaf welke maand loopt het gewone bedrag weer?
K|geen|geen|3|neutraal|0|-|A. en H. Damstra
#S|cem-0183|chat|overheid|
K|geen|geen|3|neutraal|0|-|hoi
K|gebruiken|levering|2|neutraal|0|vraag|wanneer komen ze het grofvuil halen, zou vanmorgen 7u
A|||||||Hoi, waar staat het?
K|geen|geen|3|neutraal|0|-|hoek ripperda / oranje
A|||||||De wagen heeft pech, hij komt na 14 uur.
K|gebruiken|privacy|2|bezorgdheid|0|-|oke maar er lopen kinderen te spelen op die oude matras met veren eruit
A|||||||Kunt u de matras zolang binnenzetten?
K|gebruiken|geen|2|irritatie|0|-|dat ding weegt 30 kilo, ben 70
A|||||||Dan stuur ik een handhaver langs om hem opzij te leggen.
K|hulp|beleid|4|dankbaarheid|0|-|dat vind ik netjes
#S|cem-0184|email|overheid|
K|geen|geen|3|neutraal|0|-|Beste gemeente Ransdaal,
K|aanvragen|digitaal|4|verrassing|0|-|Ik had me schrap gezet voor een middag in het gemeentehuis, maar het nieuwe rijbewijs was in zes minuten online aangevraagd.
K|aanvragen|beleid|4|blijdschap|0|-|En dat de pasfoto van de fotograaf rechtstreeks binnenkomt, is een vondst.
K|aanvragen|prijs|2|irritatie|0|-|Over de prijs van 51 euro ben ik minder te spreken.
K|orienteren|geen|3|neutraal|0|vraag|Kan een identiteitskaart binnenkort ook op deze manier?
K|geen|geen|3|neutraal|0|-|Met groet, Thijs Horstink
#S|cem-0185|email|overheid|
K|geen|geen|3|neutraal|0|-|Aan de dienst Burgerzaken,
K|aanleiding|geen|2|teleurstelling|0|-|In juli is mijn zoontje Abel stilgeboren.
K|aanvragen|geen|3|verlangen|0|wens|Wij willen hem heel graag laten bijschrijven in de basisregistratie.
K|aanvragen|informatie|2|verwarring|0|-|Op de site lees ik dat dit kan, maar het formulier vraagt om een burgerservicenummer dat hij nooit heeft gekregen.
K|aanvragen|geen|3|neutraal|0|vraag|Mogen wij daarvoor samen langskomen, liefst aan het eind van de dag als het rustig is?
K|geen|geen|3|neutraal|0|-|Roos en Jurriaan
#S|cem-0186|chat|energie|
K|vertrekken|beleid|3|neutraal|0|vraag|hee ik heb opgezegd maar krijg bericht over een boete 125 p contract
A|||||||Hoi! Uw vaste contract loopt nog 7 maanden.
K|vertrekken|fout|2|irritatie|0|-|er was mij aan de telefoon gezegd dat ik ZONDER boete weg kon ivm verhuizing buitenland
A|||||||Ik luister het gesprek terug. Een moment.
K|geen|geen|3|neutraal|0|-|ok
K|geen|geen|3|neutraal|0|-|en
A|||||||U heeft gelijk, dat is toegezegd. Ik haal de boete eraf.
K|vertrekken|fout|4|opluchting|0|-|fijn, wist ik toch dat ik niet gek was
K|betalen|geen|3|neutraal|0|vraag|en de eindafrekening, op welk adres komt die nu
A|||||||Per mail.
K|geen|geen|3|neutraal|0|-|prima
#S|cem-0187|chat|energie|
K|ontvangen|geen|3|neutraal|0|-|dag ik kom net binnen in mn nieuwe huis
K|ontvangen|geen|2|neutraal|0|-|geen gas
A|||||||Welkom! De gaskraan is misschien dicht. Zit die in de meterkast?
K|geen|geen|3|neutraal|0|-|ja gele hendel dwars
A|||||||Draai die in de lengte van de buis.
K|ontvangen|storing|4|blijdschap|0|-|hij suist, doet ie
K|gebruiken|privacy|3|bezorgdheid|0|vraag|suizen is toch niet gevaarlijk
A|||||||Kort suizen is normaal. Ruikt u gas?
K|geen|geen|3|neutraal|0|-|nope
K|gebruiken|storing|4|opluchting|0|-|en de cv springt aan. warme douche, hallelujah
#S|cem-0188|email|energie|
K|geen|geen|3|neutraal|0|-|Aan de afdeling facturatie,
K|wijzigen|geen|3|neutraal|0|wens|In verband met een scheiding verzoek ik u de incasso per 1 maart over te zetten naar het volgende rekeningnummer.
K|geen|geen|3|neutraal|0|-|NL00 POLD 0123 4567 89
K|betalen|fout|2|boosheid|0|-|Vorige maand schreef u, ondanks mijn verzoek van 6 januari, wéér bij mijn ex af.
K|betalen|geen|2|teleurstelling|0|-|Dat heeft mij een nare ruzie opgeleverd.
K|wijzigen|geen|3|verlangen|0|wens|Ik zou u zeer dankbaar zijn als het nu in één keer goed gaat.
#S|cem-0189|chat|telecom|
A|||||||Hoi, met Koen van Draadloos Noord.
K|ontvangen|levering|2|neutraal|0|-|monteur zou er tussen 8-10 zijn het is 10:40
A|||||||Ik bel even met de planning.
A|||||||Hij staat vast achter een ongeluk, 20 minuten nog.
K|ontvangen|informatie|2|neutraal|0|-|had ie me niet kunnen bellen
A|||||||Eigenlijk wel, excuses.
K|ontvangen|levering|2|bezorgdheid|0|-|ik moet om 12u naar een crematie dus ik heb niet eeuwig
A|||||||Heel begrijpelijk. Hij heeft een half uur nodig.
K|ontvangen|geen|3|neutraal|0|-|oke dan wacht ik
#S|cem-0190|chat|telecom|
K|ontvangen|levering|4|neutraal|0|-|koen nog ff, hij was er om 5 voor 11 en alles werkt
K|ontvangen|bejegening|4|blijdschap|0|-|aardige gozer, zelfs kabel netjes weggewerkt
A|||||||Fijn! Sterkte vanmiddag.
K|hulp|bejegening|4|dankbaarheid|0|-|dank je, dat je dat nog weet
#S|cem-0191|chat|reizen|
K|gebruiken|geen|2|neutraal|0|-|mijn trouwring ligt vermoedelijk nog op de kamer, 212
A|||||||Goedemorgen! Ik vraag het na bij de housekeeping.
K|geen|geen|3|neutraal|0|-|in zn doosje naast het bed
K|gebruiken|geen|2|bezorgdheid|0|-|ben er helemaal beroerd van
A|||||||Goed nieuws, hij ligt in onze kluis.
K|gebruiken|geen|5|opluchting|0|-|ooooh gelukkig!!!!
K|hulp|geen|3|neutraal|0|wens|kunnen jullie m opsturen aangetekend
A|||||||Natuurlijk, zonder kosten.
K|hulp|beleid|5|dankbaarheid|0|-|wat een service, en een dikke kus voor het kamermeisje
#S|cem-0192|chat|reizen|
K|geen|geen|3|neutraal|0|-|dag zeg
K|gebruiken|digitaal|2|irritatie|1|-|jullie ticket-app geeft al heel de ochtend 'probeer later opnieuw' en ik moet nu de tram op
A|||||||Dag! Er is een storing in de app, je kan ook per sms een ticket kopen.
K|gebruiken|prijs|3|neutraal|0|vraag|kost dat evenveel
A|||||||15 cent meer.
K|gebruiken|prijs|2|irritatie|0|-|tuurlijk
K|gebruiken|geen|3|neutraal|0|vraag|en als er nu controle komt
A|||||||Toon dan deze chat, dan krijg je geen boete.
K|gebruiken|beleid|4|neutraal|0|-|ok das fair
#S|cem-0193|email|reizen|
K|geen|geen|3|neutraal|0|-|Lieve Birgit,
K|gebruiken|levering+kwaliteit|4|blijdschap|0|-|Alles klopte: de transfer stond klaar, de kamer keek uit op zee en er lag zelfs een taartje voor onze veertigste trouwdag.
K|orienteren|informatie|4|vertrouwen|0|-|Jij had gezegd dat het hotel rustig was en dat was niets te veel gezegd.
K|gebruiken|kwaliteit|2|neutraal|0|-|Enkel de matrassen waren wat aan de harde kant voor oude botten.
K|terugkijken|geen|5|vertrouwen|0|-|Volgend jaar boeken we blind weer bij jou.
K|geen|geen|3|neutraal|0|-|Jos en Mia Claessens
#S|cem-0194|chat|verzekering|
K|geen|geen|3|neutraal|0|-|hoi hoi
K|gebruiken|informatie|2|verwarring|0|-|ik snap niks van deze brief: 'royement wegens premieachterstand'
A|||||||Hoi! Dat betekent dat de polis stopt omdat er niet betaald is.
K|betalen|geen|2|verwarring|0|vraag|niet betaald? gaat toch automatisch
A|||||||Je incasso van april is teruggeboekt: onvoldoende saldo.
K|betalen|geen|2|bezorgdheid|0|-|o nee dat was toen mn loon te laat kwam
K|gebruiken|beleid|3|bezorgdheid|0|vraag|ben ik nu niet meer verzekerd??
A|||||||Als je vandaag betaalt, draai ik het terug.
K|betalen|geen|3|neutraal|0|-|heb net overgemaakt
A|||||||Zie ik! Je polis loopt gewoon door.
K|gebruiken|beleid|4|opluchting|0|-|thank u, ik rij elke dag naar Utrecht dus dat was paniek
#S|cem-0195|chat|verzekering|
A|||||||Welkom bij de schadechat van Brugborg.
K|hulp|herhaling|2|irritatie|2|-|daar ben ik weer, nummer 30-9981, vorige collega viel weg midden in het gesprek
A|||||||Dat is vervelend, ik lees even terug.
K|geen|geen|3|neutraal|0|-|ok
A|||||||U heeft een deuk door een winkelwagen, klopt dat?
K|geen|geen|3|neutraal|0|-|ja links achter
A|||||||De herstelprijs is geschat op 480.
K|hulp|prijs|2|teleurstelling|0|-|met 500 eigen risico schiet dat niet op
A|||||||Inderdaad keert dit niet uit.
K|hulp|geen|3|neutraal|0|-|laat maar zo dan
K|hulp|beleid|3|neutraal|0|vraag|telt t wel als een claim voor mn korting
A|||||||Nee, ik trek de melding in.
K|hulp|beleid|4|opluchting|0|-|oke mooi
#S|cem-0196|email|verzekering|
K|geen|geen|3|neutraal|0|-|Mevrouw,
K|hulp|fout|2|boosheid|0|-|Uw expert heeft in zijn verslag de verkeerde woning beschreven: wij hebben geen zwembad.
K|hulp|beleid|2|boosheid|0|-|Op grond daarvan verwijt u ons nu "onvolledige aangifte".
K|hulp|doorverwijzing|2|irritatie|2|-|De makelaar, het regiokantoor en de hoofdzetel schuiven het dossier sinds Pasen naar elkaar door.
K|hulp|geen|2|irritatie|0|wens|Wij eisen een nieuwe plaatsbeschrijving binnen de acht dagen.
K|geen|geen|3|neutraal|0|-|Familie Van Nieuwenhove-Claeys
#S|cem-0197|chat|webshop|
K|geen|geen|3|neutraal|0|-|hallo klantenservce
K|ontvangen|levering|3|neutraal|0|vraag|ik heb maandag een tuinset besteld wanneer komt die
A|||||||Hallo! Wat is uw bestelnummer?
K|geen|geen|3|neutraal|0|-|TG 1120 44
A|||||||De levertijd is 6 tot 8 weken.
K|ontvangen|informatie|2|boosheid|0|-|WAT? er stond 'op voorraad'!!
A|||||||Bij de leverancier, dat is inderdaad verwarrend.
K|ontvangen|levering|2|teleurstelling|0|-|dan is de zomer voorbij
K|wijzigen|geen|3|neutraal|0|wens|annuleren dan maar
A|||||||Gedaan, u krijgt 649 euro terug.
K|wijzigen|wachttijd|4|neutraal|0|-|ok dat was dan wel snel
#S|cem-0198|email|webshop|
K|geen|geen|3|neutraal|0|-|Hallo Naaidoosje,
K|ontvangen|kwaliteit|4|blijdschap|0|-|De stofjes zijn binnen en de kleuren zijn precies zoals op de foto, dat maak je online niet vaak mee.
K|ontvangen|fout|2|neutraal|0|-|Bij het ruitje heb ik wel twee meter gekregen en drie betaald.
K|betalen|fout|3|neutraal|0|vraag|Kun je het verschil terugstorten of stuur je het na?
K|gebruiken|geen|3|verlangen|0|wens|Ik ben al zo benieuwd hoe het jurkje gaat worden!
K|geen|geen|3|neutraal|0|-|Liefs van Hennie
#S|cem-0199|email|webshop|
K|geen|geen|3|neutraal|0|-|Beste,
K|aanvragen|fout|2|irritatie|0|-|Ik krijg dagelijks bevestigingen van bestellingen van ene mevrouw De Haas uit Goor.
K|gebruiken|privacy|2|bezorgdheid|0|-|Haar adres, telefoonnummer en zelfs de maat van haar bh's staan nu in mijn mailbox.
K|hulp|herhaling|2|irritatie|1|-|Twee keer heb ik dit al gemeld via het formulier.
K|hulp|privacy|2|irritatie|0|wens|Haalt u mijn e-mailadres daar nu eindelijk vanaf, voor haar en voor mij.
K|geen|geen|3|neutraal|0|-|Mvg, R. de Haas uit Goes
#S|cem-0200|chat|bezorging|
K|geen|geen|3|neutraal|0|-|hoi een klacht
K|ontvangen|bejegening|2|boosheid|0|-|jullie bezorger gooide mn pakket over de schutting, ik zat ernaast in de tuin!!
A|||||||Dat is niet de bedoeling, excuses. Is er iets kapot?
K|ontvangen|kwaliteit|2|neutraal|0|-|ja, fles olijfolie, alles drijft
A|||||||Ik vergoed de inhoud. Wat was de waarde?
K|geen|geen|3|neutraal|0|-|42,50
K|ontvangen|bejegening|2|teleurstelling|0|-|hij lachte er ook nog bij
A|||||||Ik maak er een interne melding van.
K|hulp|geen|3|neutraal|0|wens|doe dat aub
#S|cem-0201|email|bezorging|
K|geen|geen|3|neutraal|0|-|Beste depotchef,
K|ontvangen|levering|4|dankbaarheid|0|-|Uw koerier Ferdi brengt al jaren mijn insuline, weer of geen weer, en dat vind ik groots.
K|ontvangen|bejegening|5|dankbaarheid|0|-|In de sneeuwweek van januari kwam hij het laatste stuk lopend.
K|terugkijken|geen|3|verlangen|0|wens|Ik zou willen dat u hem dat namens mij zegt, want zelf wuift hij het weg.
K|geen|geen|3|neutraal|0|-|Dhr. Scholtens, Wapserveen
#S|cem-0202|chat|wonen|
K|gebruiken|storing|2|neutraal|0|-|goedenavond de voordeur beneden valt niet meer in het slot
A|||||||Goedenavond. Kan iedereen nu zo naar binnen?
K|geen|geen|3|neutraal|0|-|ja
K|gebruiken|privacy|2|bezorgdheid|0|angst|vorige week is er bij 2C ingebroken dus ik voel me hier niet prettig
A|||||||Ik stuur vanavond nog een slotenmaker.
K|hulp|wachttijd|4|verrassing|0|-|o nou zeg, op zondag
A|||||||Hij is er rond half negen. Kunt u hem opendoen?
K|gebruiken|storing|2|blijdschap|0|-|hij is al open he 😂
A|||||||Haha, dat is waar!
K|hulp|bejegening|4|blijdschap|0|-|fijn dat jullie ook humor hebben
#S|cem-0203|email|wonen|
K|geen|geen|3|neutraal|0|-|Dag beheerder,
K|gebruiken|geen|3|neutraal|0|vraag|mag ik in de gang een kastje ophangen voor boeken, zo'n ruilbibliotheekje?
K|gebruiken|geen|3|verlangen|0|wens|Het lijkt me gezellig voor het portiek en de kinderen van hiernaast.
K|gebruiken|beleid|2|bezorgdheid|0|-|De buurman denkt dat het niet mag van de brandweer.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Verder woon ik hier heel plezierig, dat mag ook wel eens gezegd.
K|geen|geen|3|neutraal|0|-|Gré uit 9B
#S|cem-0204|email|telecom|
K|aanleiding|geen|2|teleurstelling|0|-|Mijn jongste is het huis uit en het is hier ineens zo stil.
K|gebruiken|geen|3|neutraal|0|-|Er wordt dus ook geen tv meer gekeken, behalve zondag bij de koffie.
K|wijzigen|geen|3|neutraal|0|vraag|Kan ik terug naar alleen internet?
K|wijzigen|prijs|3|neutraal|0|vraag|En hoeveel scheelt dat dan per maand?
K|gebruiken|kwaliteit|4|vertrouwen|0|-|Over de verbinding geen kwaad woord, die is altijd goed geweest.
K|betalen|prijs|2|teleurstelling|0|-|Maar 71 euro vind ik in mijn eentje aan de hoge kant.
K|hulp|beleid|2|bezorgdheid|0|wens|Bel me alstublieft niet met allerlei aanbiedingen, daar word ik zenuwachtig van.
K|geen|geen|3|neutraal|0|-|Thea
#S|cem-0205|email|energie|
K|geen|geen|3|neutraal|0|-|Beste storingsdienst,
K|gebruiken|storing|2|neutraal|0|-|Bij thuiskomst van vakantie lag de hele vriezer te ontdooien.
K|gebruiken|storing|2|neutraal|0|-|Volgens de buren is op 9 augustus de stroom elf uur weg geweest.
K|gebruiken|prijs|2|teleurstelling|0|-|Het gaat om een half lam, veertien bakken soep en het ijs van mijn dochters feestje.
K|hulp|beleid|3|neutraal|0|vraag|Vergoedt u zulke schade?
K|hulp|geen|3|neutraal|0|-|Foto's zijn er helaas niet, ik heb alles meteen in de kliko gegooid vanwege de stank.
#S|cem-0206|chat|webshop|
K|geen|geen|3|neutraal|0|-|hello
K|hulp|herhaling|2|irritatie|2|-|dit is chat nr 3 over dezelfde trui
A|||||||Hoi! Sorry daarvoor. Ik zie het dossier voor me.
K|betalen|belofte|2|irritatie|0|-|jullie zeiden 'binnen 5 dagen geld terug', tis nu dag 13
A|||||||De retour is gescand in Tilburg maar niet verwerkt. Ik doe het nu handmatig.
K|betalen|levering|3|neutraal|0|vraag|wnr staat het dan op mn rek
A|||||||Morgen voor 12 uur.
K|hulp|belofte|2|irritatie|0|-|dat hoor ik voor de 3e keer hè
A|||||||Ik stuur je mijn naam en het betaalbewijs.
K|geen|geen|3|neutraal|0|-|okeee dan
#S|cem-0207|chat|webshop|
K|geen|geen|3|neutraal|0|-|joehoe daar ben ik weer van die trui
K|betalen|belofte|4|verrassing|0|-|half 10 al binnen, wie had dat gedacht
K|hulp|belofte|4|dankbaarheid|0|-|jij hebt tenminste woord gehouden Daan
A|||||||Daar word ik blij van! Fijne dag.
#S|cem-0208|chat|bezorging|
A|||||||StadsBox, met Emine.
K|ontvangen|fout|2|neutraal|0|-|in mijn tas zit t eten van iemand anders, sushi
A|||||||Oeps. Wat had jij besteld?
K|geen|geen|3|neutraal|0|-|2 falafel en een linzensoep
A|||||||Ik laat jouw eten opnieuw maken, 30 minuten.
K|ontvangen|geen|3|neutraal|0|vraag|en de sushi, moet die terug?
A|||||||Die mag je houden.
K|ontvangen|beleid|4|blijdschap|0|-|oh lekker haha
K|ontvangen|privacy|2|bezorgdheid|0|-|maar mn vriendin is allergisch v vis en ze heeft al in de tas zitten graaien
A|||||||Laat haar goed haar handen wassen. Gaat het?
K|geen|geen|3|neutraal|0|-|ja alles ok
#S|cem-0209|chat|overheid|
K|geen|geen|3|neutraal|0|-|vraagje
K|gebruiken|geen|3|neutraal|0|vraag|mag ik een bbq houden in het stadspark
A|||||||Dag! Alleen op de aangewezen plekken, tot 22 uur.
K|gebruiken|informatie|2|irritatie|0|vraag|waar zijn die plekken, op de kaart op jullie site staat niks
A|||||||Bij de vijver en achter de skatebaan.
K|geen|geen|3|neutraal|0|-|danku
K|aanvragen|beleid|3|neutraal|0|vraag|vergunning nodig voor 35 man?
A|||||||Vanaf 50 personen.
K|gebruiken|beleid|4|blijdschap|0|-|yes, feestje gaat door
#S|cem-0210|chat|overheid|
K|geen|geen|3|neutraal|0|-|Goedemiddag,
K|hulp|wachttijd|2|neutraal|2|-|Ik heb zes weken geleden bezwaar gemaakt tegen de WOZ en nog niets gehoord.
A|||||||Goedemiddag. De wettelijke termijn loopt tot 31 december.
K|hulp|beleid|2|irritatie|0|-|Dus u mag er tien maanden over doen, en ik moest binnen zes weken reageren.
A|||||||Zo is het helaas in de wet geregeld.
K|betalen|geen|3|neutraal|0|vraag|Moet ik de aanslag intussen gewoon betalen?
A|||||||Ja, maar u krijgt het terug als u gelijk krijgt.
K|hulp|geen|3|verlangen|0|wens|Ik zou het prettig vinden als iemand me dan in elk geval even belt vóór er een besluit valt.
A|||||||Dat noteer ik in uw dossier.
K|geen|geen|3|neutraal|0|-|Akkoord.
#S|cem-0211|email|overheid|
K|geen|geen|3|neutraal|0|-|Geachte burgemeester,
K|gebruiken|privacy|4|opluchting|0|-|Sinds de camera's op het plein hangen durf ik 's avonds weer met de hond te lopen.
K|hulp|belofte|4|vertrouwen|0|-|U had het in de wijkraad beloofd en het is binnen een kwartaal gebeurd, petje af.
K|gebruiken|kwaliteit|2|neutraal|0|-|Nu de fatbikes nog, die scheuren over de stoep alsof het een circuit is.
K|hulp|geen|3|verlangen|0|wens|Misschien kunt u daar ook eens uw tanden in zetten.
K|geen|geen|3|neutraal|0|-|Uw dorpsgenote Annie
#S|cem-0212|chat|bank|
A|||||||Beleggersdesk, goedemiddag.
K|gebruiken|geen|2|bezorgdheid|0|-|mn fonds staat 18% in de min, ik slaap er slecht van
A|||||||Begrijpelijk. Voor hoe lang wilde u beleggen?
K|geen|geen|3|neutraal|0|-|nog 12 jr tot pensioen
A|||||||Dan is er historisch gezien vaak tijd voor herstel, al is dat nooit zeker.
K|orienteren|geen|3|verlangen|0|wens|zou liever wat minder risico hebben
A|||||||U kunt overstappen naar het defensieve profiel.
K|wijzigen|prijs|3|neutraal|0|vraag|kost dat iets
A|||||||Nee, eenmaal per jaar gratis.
K|wijzigen|geen|3|neutraal|0|wens|doe dat dan maar
K|wijzigen|geen|4|opluchting|0|-|voelt toch rustiger zo
#S|cem-0213|chat|bank|
K|geen|geen|3|neutraal|0|-|hee
K|gebruiken|geen|3|neutraal|0|vraag|mag mn dochter van 12 met haar telefoon betalen
A|||||||Hoi! Vanaf 13 jaar, met jouw toestemming.
K|gebruiken|beleid|2|teleurstelling|0|-|ze wordt het in oktober, dikke tranen hier
A|||||||Een armbandje met chip kan wel vanaf 8.
K|orienteren|geen|4|verrassing|0|-|oh dat kende ik niet, geinig
K|orienteren|prijs|3|neutraal|0|vraag|prijs?
A|||||||6 euro eenmalig.
K|aanvragen|geen|3|neutraal|0|wens|bestel maar, roze
#S|cem-0214|email|bank|
K|geen|geen|3|neutraal|0|-|Mevrouw de directeur,
K|vertrekken|geen|3|neutraal|0|-|Na eenenveertig jaar sluit ik al mijn rekeningen bij uw bank.
K|vertrekken|bejegening|2|boosheid|0|-|De druppel was het gesprek van afgelopen vrijdag, waarin uw medewerker mij vroeg of ik "nog wel toerekeningsvatbaar" was.
K|betalen|geen|3|neutraal|0|-|Ik wilde uitsluitend € 6.000 overmaken voor de studie van mijn kleinzoon.
K|gebruiken|privacy|3|neutraal|0|-|Voorzichtigheid juich ik toe,
K|hulp|bejegening|2|boosheid|0|-|maar zo spreekt men niet tegen een mens.
K|vertrekken|geen|3|neutraal|0|wens|Gelieve het saldo over te boeken naar de in de bijlage vermelde rekening.
K|geen|geen|3|neutraal|0|-|Jonkvr. E. van Zuylekom
#S|cem-0215|email|bezorging|
K|geen|geen|3|neutraal|0|-|Hallo,
K|gebruiken|levering|2|irritatie|0|-|ik heb nu al drie weken op rij op maandag mijn magazine niet gekregen maar wel dat van de overburen
K|gebruiken|geen|3|blijdschap|0|-|ik weet nu alles over modeltreinen, dat dan weer wel
K|gebruiken|bejegening|3|neutraal|0|-|het is een jonge bezorger dus wees niet te streng voor hem
K|gebruiken|geen|3|verlangen|0|wens|als hij gewoon even op de huisnummers let ben ik al tevreden
K|geen|geen|3|neutraal|0|-|Wendela
#S|cem-0216|chat|reizen|
K|wijzigen|levering|2|bezorgdheid|0|-|ferry van vanavond is geannuleerd lees ik, we hebben 2 kids en een hond in de auto
A|||||||Goedemiddag, door de storm vaart hij niet. Ik zoek een alternatief.
K|gebruiken|geen|3|neutraal|0|-|ok we staan al in de haven
K|wijzigen|geen|3|neutraal|0|vraag|kunnen we op die van morgenvroeg
A|||||||Ja, 6.30 uur, hut met huisdier is nog vrij.
K|wijzigen|prijs|3|neutraal|0|vraag|kost dat bij
A|||||||Nee, wij dragen het verschil.
K|wijzigen|beleid|4|opluchting|0|-|fijn
K|gebruiken|geen|3|neutraal|0|vraag|en slapen vannacht? hond mag nergens in
A|||||||Hotel Boei neemt honden, ik boek het op onze kosten.
K|hulp|beleid|5|verrassing+dankbaarheid|0|-|wauw, meen je dat? echt superservice
#S|cem-0217|chat|reizen|
K|geen|geen|3|neutraal|0|-|hoi
K|terugkijken|kwaliteit|4|blijdschap|0|-|geen vraag, wil alleen zeggen dat de hutten in Zweden een droom waren
A|||||||Wat leuk om te horen!
K|gebruiken|bejegening|4|blijdschap|0|-|en die eigenaar die elke ochtend verse broodjes kwam brengen, goud
K|orienteren|geen|3|neutraal|0|vraag|doen jullie daar in de winter ook iets
A|||||||Ja, huskytochten vanaf december.
K|orienteren|geen|4|blijdschap|0|-|ooooh mijn dochter gaat gillen
K|orienteren|geen|3|neutraal|0|wens|stuur maar info
#S|cem-0218|email|reizen|
K|geen|geen|3|neutraal|0|-|Aan: klachten@
K|gebruiken|levering|2|irritatie|0|-|Uw bus is vanmorgen zonder te stoppen langs halte Kerkplein gereden, met twaalf wachtende scholieren.
K|gebruiken|kwaliteit|2|irritatie|0|-|Hij was halfleeg.
K|gebruiken|levering|2|neutraal|0|-|Mijn zoon heeft daardoor zijn eerste schoolexamen gemist.
K|hulp|geen|3|neutraal|0|-|De school eist nu een schriftelijke verklaring van u.
K|hulp|geen|3|neutraal|0|wens|Wilt u die vandaag nog sturen?
K|gebruiken|bejegening|2|irritatie|0|-|En geef die chauffeur een bril.
K|geen|geen|3|neutraal|0|-|Moeder van Joep
#S|cem-0219|email|verzekering|
K|geen|geen|3|neutraal|0|-|Hallo team schade,
K|hulp|bejegening|4|dankbaarheid|0|-|ik wilde even laten weten dat de autohersteller die jullie stuurden echt een topper was
K|hulp|levering|4|blijdschap|0|-|op het afgesproken uur gebracht en gehaald
K|gebruiken|kwaliteit|4|blijdschap|0|-|en je ziet helemaal niks meer van de deuk!
K|betalen|prijs|2|verwarring|0|-|wat ik niet begrijp is waarom ik nog een rekening van 90 euro kreeg voor het spuitwerk
K|betalen|geen|3|neutraal|0|vraag|die is toch voor jullie?
K|geen|geen|3|neutraal|0|-|Mvg Jordy Schaap
#S|cem-0220|chat|verzekering|
K|geen|geen|3|neutraal|0|-|goedemorgen
K|orienteren|geen|3|neutraal|0|vraag|verzekeren jullie ook alpaca's
A|||||||Goedemorgen! Dat is een leuke. Hobbymatig of bedrijfsmatig?
K|geen|geen|3|neutraal|0|-|hobby, 5 stuks
A|||||||Dan vallen ze onder onze weidedierenpolis.
K|orienteren|prijs|3|neutraal|0|vraag|premie?
A|||||||7 euro per dier per maand.
K|orienteren|geen|3|neutraal|0|vraag|en zit de dierenarts daarbij
A|||||||Tot 1.500 euro per jaar.
K|orienteren|prijs|4|blijdschap|0|-|nou daar kan ik niet over mopperen
K|orienteren|geen|3|neutraal|0|-|ik bespreek t met mn man, die wou er eigenlijk 3
#S|cem-0221|chat|diensten|
K|geen|geen|3|neutraal|0|-|hoi met Fenne van de groep vlinders
K|gebruiken|privacy|2|neutraal|0|-|Luuk heeft 39.4 koorts vannacht, hij komt niet
A|||||||Ach, sterkte! Ik meld hem af.
K|betalen|beleid|3|neutraal|0|vraag|krijgen we de dag terug of zijn we die kwijt
A|||||||Afmelden voor 8 uur geeft een ruildag.
K|betalen|beleid|4|blijdschap|0|-|oh top tis 7.52
K|wijzigen|geen|3|neutraal|0|vraag|kan die dan volgende wk vrijdag
A|||||||Ja, er is plek.
K|wijzigen|geen|3|neutraal|0|wens|mooi zet maar op vr
#S|cem-0222|chat|diensten|
A|||||||Verhuisbedrijf Kantelaar, hallo!
K|orienteren|prijs|3|neutraal|0|vraag|wat kost verhuizen van 3 kamers emmen naar groningen
A|||||||Ongeveer 780 euro met twee man en een lift.
K|orienteren|prijs|3|neutraal|0|-|hm ander zei 650
A|||||||Zit daar verzekering en verpakking bij?
K|orienteren|informatie|2|verwarring|0|-|dat weet ik eigenlijk niet
A|||||||Vraag dat eens na, bij ons zit het erin.
K|orienteren|informatie|4|vertrouwen|0|-|eerlijk van je, doe ik
K|geen|geen|3|neutraal|0|-|later
K|aanvragen|geen|3|neutraal|0|wens|ik ben weer terug, boek ons maar voor de 30e
#S|cem-0223|email|diensten|
K|geen|geen|3|neutraal|0|-|Waarde heer Snelders,
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het gerestaureerde orgel klonk zondag als nooit tevoren, de kerk was er stil van.
K|hulp|belofte|4|vertrouwen|0|-|U had toegezegd vóór Pinksteren klaar te zijn, en het werd de zaterdag ervoor.
K|betalen|prijs|2|verrassing|0|-|Van het meerwerk à € 3.480 schrokken wij wel, daar was vooraf niet over gesproken.
K|betalen|informatie|3|verlangen|0|wens|De kerkenraad ontvangt graag een uitsplitsing in uren en materiaal.
K|geen|geen|3|neutraal|0|-|K. Wiegersma, scriba
#S|cem-0224|chat|telecom|
K|geen|geen|3|neutraal|0|-|dag
K|hulp|doorverwijzing|2|irritatie|2|vraag|winkel stuurt me naar chat, chat stuurde me gister naar de winkel, waar moet ik nu zijn voor een kapot scherm
A|||||||Goedemiddag. Bij mij, ik regel het van a tot z.
K|hulp|doorverwijzing|4|opluchting|0|-|ok gelukkig
K|hulp|beleid|3|neutraal|0|vraag|zit het in die protect verzekering
A|||||||Ja, met 35 euro eigen bijdrage.
K|geen|geen|3|neutraal|0|-|das goed
K|hulp|wachttijd|3|neutraal|0|vraag|hoelang ben ik m kwijt
A|||||||3 werkdagen, u krijgt een leentoestel.
K|hulp|beleid|4|blijdschap|0|-|aah heerlijk, ik kan niet zonder
#S|cem-0225|chat|telecom|
K|betalen|beleid|3|neutraal|0|vraag|halo ik ben 3 dagen te laat met betaling word ik nu afgesloten
A|||||||Hoi! Nee, pas na twee herinneringen.
K|betalen|beleid|4|opluchting|0|-|pff ok
K|betalen|geen|2|neutraal|0|-|heb geen geld tot vrijdag
A|||||||Ik zet de betaling op zaterdag voor je.
K|betalen|beleid|4|dankbaarheid|0|-|thx man
K|betalen|prijs|3|bezorgdheid|0|vraag|komen er kosten bij dan
A|||||||Nee.
K|geen|geen|3|neutraal|0|-|nice
#S|cem-0226|email|webshop|
K|geen|geen|3|neutraal|0|-|Beste Tuinparadijs,
K|gebruiken|kwaliteit|2|teleurstelling|0|-|van de vijftig tulpenbollen die ik in oktober plantte zijn er elf opgekomen
K|ontvangen|fout|2|blijdschap|0|-|en die elf zijn ook nog paars, terwijl er 'zuiver wit' op de zak stond, ik moest er wel om grinniken
K|hulp|beleid|3|neutraal|0|vraag|doen jullie aan groeigarantie?
K|gebruiken|kwaliteit|4|blijdschap|0|-|de rozen van vorig jaar doen het trouwens wél geweldig
K|betalen|geen|3|verlangen|0|wens|een bonnetje voor nieuwe bollen zou mij al blij maken
K|geen|geen|3|neutraal|0|-|Bep
#S|cem-0227|email|wonen|
K|geen|geen|3|neutraal|0|-|Goedenavond,
K|hulp|herhaling|2|boosheid|3|-|dit is de zevende keer dat ik meld dat het hek van de parkeergarage openblijft
K|gebruiken|privacy|2|neutraal|0|-|vannacht zijn er drie fietsen gestolen, waaronder de bakfiets van mijn zus
K|hulp|informatie|2|irritatie|0|-|op elke melding krijg ik "uw bericht is ontvangen" en verder niets
K|hulp|doorverwijzing|2|irritatie|1|-|de beheerder wijst naar de leverancier van het hek en die is failliet
K|hulp|geen|3|verlangen|0|wens|wij willen vóór het weekend een bewaker of een hangslot
K|hulp|beleid|2|boosheid|0|-|anders betalen wij met z'n allen geen servicekosten meer
K|geen|geen|3|neutraal|0|-|bewoners blok C
#S|cem-0228|email|energie|
K|geen|geen|3|neutraal|0|-|Hallo Zonnig & Zo,
K|orienteren|informatie|4|blijdschap|0|-|wat een duidelijke offerte, zelfs ik als a-technisch persoon begreep hem
K|orienteren|bejegening|4|blijdschap|0|-|en fijn dat Rachid eerlijk zei dat de noordkant van ons dak geen zin heeft
K|orienteren|prijs|2|teleurstelling|0|-|jammer alleen dat een ander 900 euro lager zit
K|orienteren|prijs|3|neutraal|0|vraag|is er nog iets te doen aan de prijs?
K|orienteren|geen|4|vertrouwen|0|-|want we gunnen het jullie het meest
K|geen|geen|3|neutraal|0|-|Lisanne en Mo
#S|cem-0229|chat|wonen|
K|vertrekken|geen|3|neutraal|0|vraag|hoi ik wil mn huur opzeggen hoe moet dat
A|||||||Hoi! Via Mijn Woonstek of met een brief. De termijn is 1 maand.
K|vertrekken|digitaal|2|neutraal|1|-|op mijn woonstek zegt ie 'u heeft geen rechten'
A|||||||Klopt, het contract staat ook op naam van uw vader. Hij moet meetekenen.
K|vertrekken|beleid|2|neutraal|0|-|hij woont in turkije
A|||||||Een gescande handtekening volstaat.
K|vertrekken|beleid|4|opluchting|0|-|oke das te doen
K|vertrekken|geen|3|neutraal|0|vraag|moet t behang eraf
A|||||||Nee, als de nieuwe huurder het wil overnemen niet.
K|vertrekken|beleid|4|blijdschap|0|-|chill scheelt weer
#S|cem-0230|chat|energie|
K|geen|geen|3|neutraal|0|-|goedendag met Van Es
K|betalen|prijs|3|bezorgdheid|0|vraag|ik lees dat de nettarieven omhoog gaan, kom ik nu weer hoger uit?
A|||||||Goedendag! Gemiddeld 4 euro per maand.
K|betalen|prijs|2|irritatie|0|-|alles gaat maar omhoog, behalve mijn aow
A|||||||Dat begrijp ik heel goed. Heeft u de energietoeslag al aangevraagd?
K|orienteren|informatie|2|verwarring|0|vraag|toeslag? ik weet van niets
A|||||||Die is voor lage inkomens, aan te vragen bij de gemeente. Ik mail u de link.
K|orienteren|informatie|4|dankbaarheid|0|-|dat is een goeie tip, dank u vriendelijk
#S|cem-0231|email|bank|
K|geen|geen|3|neutraal|0|-|Beste klantenservice,
K|gebruiken|storing+digitaal|2|irritatie|0|-|Gisteravond lag de app er uit toen ik in de supermarkt stond, en vanmorgen bij de benzinepomp opnieuw.
K|gebruiken|geen|2|teleurstelling|0|-|Ik heb mijn boodschappen moeten laten staan, met een rij achter me.
K|gebruiken|geen|2|neutraal|0|-|Contant geld heb ik nooit meer bij me.
K|gebruiken|storing|3|neutraal|0|vraag|Wordt er iets gedaan om dit te voorkomen?
K|gebruiken|kwaliteit|4|vertrouwen|0|-|Tot vorige maand liep alles bij jullie als een zonnetje, vandaar mijn verbazing.
K|geen|geen|3|neutraal|0|-|Groeten, Wouter
#S|cem-0232|email|bank|
K|geen|geen|3|neutraal|0|-|Hallo Esther,
K|orienteren|geen|3|verlangen|0|wens|mijn vriend en ik willen dit jaar eindelijk een huisje kopen
K|orienteren|geen|2|bezorgdheid|0|-|ik heb alleen een flexcontract en hij een studieschuld van 31 duizend
K|orienteren|geen|3|neutraal|0|vraag|heeft het dan zin om bij jou langs te komen?
K|orienteren|prijs|3|neutraal|0|vraag|en reken je voor zo'n eerste gesprek iets?
K|orienteren|geen|3|neutraal|0|-|zaterdagen komen ons het beste uit
K|geen|geen|3|neutraal|0|-|Robin
#S|cem-0233|chat|webshop|
K|geen|geen|3|neutraal|0|-|gm
K|wijzigen|geen|3|verlangen|0|wens|bestelling 70551 graag annuleren
A|||||||Goedemorgen! Mag ik vragen waarom?
K|wijzigen|geen|3|neutraal|0|-|per ongeluk dubbel gedaan
A|||||||Een van de twee is al ingepakt, maar ik kan hem tegenhouden.
K|geen|geen|3|neutraal|0|-|pls
K|betalen|fout|2|neutraal|0|-|er is ook al 2x betaald
A|||||||Het tweede bedrag gaat vandaag retour.
K|wijzigen|wachttijd|4|dankbaarheid|0|-|toppie snel zeg
#S|cem-0234|chat|telecom|
K|gebruiken|storing|1|boosheid|0|-|ALWEER GEEN INTERNET, tis gvd de hele week al raak
A|||||||Dat is erg vervelend, excuses. Ik kijk meteen voor u.
K|gebruiken|geen|2|boosheid|0|-|mn zoon heeft examen online morgen om 9!!
A|||||||Er is een kapotte verdeler in uw straat. Herstel vanavond.
K|hulp|belofte|2|irritatie|0|-|'vanavond' zeiden ze ma ook
A|||||||Ik begrijp uw twijfel. Ik stuur een 4G-kastje met koerier, voor 20 uur.
K|geen|geen|3|neutraal|0|-|ok
K|hulp|belofte|2|bezorgdheid|0|angst|als dat kastje er om 8 uur niet is weet ik het echt niet meer
A|||||||U krijgt de route van de koerier per sms.
K|geen|geen|3|neutraal|0|-|19.40 binnen
K|gebruiken|storing|4|opluchting|0|-|en hij werkt, sorry dat ik zo uitviel
#S|cem-0235|chat|telecom|
A|||||||Hoi met Fay!
K|wijzigen|geen|3|verlangen|0|wens|wil graag naar unlimited
A|||||||Leuk! Je betaalt nu 18, het wordt 24 euro.
K|wijzigen|geen|3|neutraal|0|vraag|per direct of volgende mnd
A|||||||Per direct.
K|geen|geen|3|neutraal|0|-|go
A|||||||Geregeld! Je hebt nu onbeperkt.
K|wijzigen|wachttijd|5|blijdschap|0|-|damn 30 seconden, love it
#S|cem-0236|email|telecom|
K|geen|geen|3|neutraal|0|-|Dag, met Jef Aerts uit Zoersel,
K|gebruiken|kwaliteit|2|irritatie|0|-|uw buitenkast staat al een half jaar scheef tegen mijn haag en zoemt gelijk een wespennest
K|gebruiken|privacy|2|bezorgdheid|0|-|er hangt een draad uit en ons klein mannen spelen daar
K|hulp|bereikbaarheid|2|neutraal|2|-|op het nummer dat op de kast hangt neemt niemand op, ik heb het op drie verschillende dagen geprobeerd
K|hulp|geen|3|neutraal|0|wens|komt dat alstublieft eens in orde brengen
K|hulp|geen|3|neutraal|0|-|een kop koffie staat klaar
#S|cem-0237|email|energie|
K|geen|geen|3|neutraal|0|-|Geachte mevrouw Sanders,
K|betalen|geen|2|teleurstelling|0|-|Ik loop vier termijnen achter, dat weet ik en ik schaam me ervoor.
K|aanleiding|geen|2|teleurstelling|0|-|Mijn bedrijfje is in maart failliet gegaan.
K|betalen|privacy|1|bezorgdheid|0|-|Uw brief over afsluiting op de 21e heeft me volledig van mijn stuk gebracht, wij hebben een kind met astma dat aan de vernevelaar moet.
K|betalen|geen|3|verlangen|0|wens|Ik wil alles terugbetalen, maar dan in kleine stapjes van 60 euro per maand.
K|hulp|geen|3|neutraal|0|-|De gemeente wil eventueel meedenken, het nummer van de consulent staat hieronder.
K|geen|geen|3|neutraal|0|-|Met hoop op uw begrip, Danny
#S|cem-0238|chat|energie|
K|gebruiken|digitaal|2|neutraal|0|-|hi mn slimme thermostaat zegt 'offline' terwijl wifi gwn aan is,
K|gebruiken|digitaal|3|neutraal|0|vraag|hoe fix ik dat
A|||||||Hoi! Houd de ring 10 seconden ingedrukt.
K|gebruiken|digitaal|3|neutraal|0|-|hij knippert blauw
A|||||||Kies nu in de app 'opnieuw koppelen'.
K|gebruiken|digitaal|2|neutraal|1|-|zegt apparaat hoort bij ander account
A|||||||Dat is van de vorige bewoner, ik koppel hem los.
K|gebruiken|privacy|2|verrassing|0|-|wacht die kon dus mn verwarming bedienen al die tijd??
A|||||||In theorie wel ja.
K|gebruiken|privacy|2|blijdschap|0|-|creepy haha
K|gebruiken|digitaal|4|opluchting|0|-|maar hij doet t nu
#S|cem-0239|chat|overheid|
K|orienteren|geen|3|neutraal|0|vraag|hoi waar kan ik mn zoon inschrijven voor zwemles met die gemeentepas
A|||||||Hoi! Bij alle drie de baden, met pas korting van 50%.
K|orienteren|prijs|4|blijdschap|0|-|wow 50 procent, wist ik nie
K|orienteren|geen|3|neutraal|0|vraag|is er een wachtlijst
A|||||||Bij De Waterhoen 5 maanden, bij het Heuvelbad geen.
K|orienteren|wachttijd|2|neutraal|0|-|5 mnd is lang
K|aanvragen|geen|3|neutraal|0|wens|doe maar heuvelbad dan, is 1 bus verder
A|||||||U kunt zich daar melden met de pas.
#S|cem-0240|email|overheid|
K|geen|geen|3|neutraal|0|-|Geachte mevrouw Schutte,
K|wijzigen|geen|3|neutraal|0|-|Op 1 mei ga ik samenwonen en dat wil ik netjes melden, omdat ik een uitkering heb.
K|wijzigen|informatie|2|verwarring|0|-|De buurvrouw zegt dat ik dan alles kwijtraak, op internet staat weer wat anders.
K|wijzigen|beleid|3|bezorgdheid|0|vraag|Hoeveel mag mijn vriend verdienen voordat het gevolgen heeft?
K|wijzigen|beleid|2|bezorgdheid|0|angst|Ik ben als de dood om achteraf te moeten terugbetalen, dat heb ik al eens meegemaakt.
K|hulp|bejegening|4|vertrouwen|0|-|U heeft mij toen heel menselijk geholpen, dus daarom schrijf ik u.
K|geen|geen|3|neutraal|0|-|Petra
#S|cem-0241|email|overheid|
K|geen|geen|3|neutraal|0|-|Hallo groendienst,
K|gebruiken|kwaliteit|2|irritatie|0|-|Uw maaier heeft gisteren mijn hele rij klaprozen platgewalst, samen met drie egelhuisjes.
K|gebruiken|informatie|2|teleurstelling|0|-|Op het bordje staat nota bene 'dit perk wordt door bewoners onderhouden'.
K|gebruiken|geen|2|teleurstelling|0|-|De kleuters van de school hadden ze gezaaid.
K|hulp|geen|3|verlangen|0|wens|Krijgen we nieuw zaad en een eerlijk verhaal voor in de klas?
K|geen|geen|3|neutraal|0|-|Juf Hilde
#S|cem-0242|chat|wonen|
K|geen|geen|3|neutraal|0|-|hoi
K|ontvangen|levering|3|neutraal|0|vraag|ik krijg morgen de sleutel toch? hoe laat
A|||||||Hoi Jesse! Om 11 uur, bij de woning zelf.
K|geen|geen|3|neutraal|0|-|yes
K|ontvangen|geen|3|neutraal|0|vraag|mag ik dan gelijk gaan verven
A|||||||Ja hoor, na het tekenen.
K|ontvangen|geen|5|blijdschap|0|-|ahh mn eerste eigen plek, ik kan niet meer slapen van de spanning
A|||||||Wat leuk! Gefeliciteerd.
K|betalen|beleid|3|neutraal|0|vraag|wanneer moet de borg binnen zijn
A|||||||Uiterlijk vandaag.
K|betalen|geen|2|verrassing|0|-|oei
K|geen|geen|3|neutraal|0|-|gedaan!
#S|cem-0243|chat|wonen|
A|||||||Goedemiddag, waarmee kan ik helpen?
K|gebruiken|kwaliteit|2|boosheid|0|-|de buren hebben een haan. een HAAN. in een flat.
A|||||||Oei! Hoe vroeg begint hij?
K|geen|geen|3|neutraal|0|-|kwart voor 5
K|gebruiken|privacy|2|neutraal|0|-|ik werk nachten, ik zit op 3 uur slaap per dag
A|||||||Heeft u al met de buren gesproken?
K|hulp|bejegening|2|irritatie|0|-|ja en ze zeiden 'trek oordoppen aan'
A|||||||Een haan is volgens het reglement niet toegestaan. Ik schrijf ze aan.
K|hulp|beleid|4|opluchting|0|-|daar ben ik blij om
K|hulp|wachttijd|3|neutraal|0|vraag|hoe lang hebben ze om m weg te doen
A|||||||14 dagen.
K|hulp|wachttijd|2|teleurstelling|0|-|nog 14 x kukeleku dus
#S|cem-0244|email|wonen|
K|geen|geen|3|neutraal|0|-|Geachte heer Van Maanen,
K|ontvangen|belofte|2|teleurstelling|0|-|De oplevering van ons appartement is nu voor de vierde maal verschoven, van maart naar juni naar september naar "vermoedelijk december".
K|ontvangen|geen|1|teleurstelling|0|-|Wij wonen met twee kleuters op de zolder van mijn schoonouders en onze relatie staat op springen.
K|betalen|prijs|2|neutraal|0|-|Dubbele lasten: huur van de opslag 210 euro, hypotheek 1.340.
K|hulp|beleid|3|neutraal|0|vraag|Vanaf welke datum heeft u de boete uit artikel 9 te betalen?
K|ontvangen|geen|3|verlangen|0|wens|We willen alleen nog maar een datum die echt is.
K|geen|geen|3|neutraal|0|-|Emma en Tariq
#S|cem-0245|chat|verzekering|
A|||||||Hoi, hier Wes.
K|hulp|geen|2|neutraal|0|-|mn bril is gebroken op de eerste dag vd wintersport, val op n stoeltjeslift
A|||||||Au! Alles goed met jou?
K|geen|geen|3|neutraal|0|-|blauwe plek verder niks
K|hulp|beleid|3|neutraal|0|vraag|dekt de reisverzekering een bril
A|||||||Ja, tot 300 euro met bon van de opticien.
K|hulp|prijs|2|teleurstelling|0|-|mn bril was 540
A|||||||Via de aanvullende zorgpolis kun je nog 150 krijgen.
K|hulp|informatie|4|verrassing|0|-|oh wacht, dat stapelen mag?
A|||||||Jazeker.
K|hulp|prijs|4|blijdschap|0|-|nou wes je hebt mn dag gered
#S|cem-0246|chat|verzekering|
K|vertrekken|geen|3|neutraal|0|wens|wil de verzekering v mn brommer stoppen, is verkocht
A|||||||Hoi! Per wanneer?
K|geen|geen|3|neutraal|0|-|gisteren
A|||||||Heb je het vrijwaringsbewijs?
K|geen|geen|3|neutraal|0|-|ja stuur ik
K|betalen|geen|3|neutraal|0|vraag|krijg ik t restje premie terug
A|||||||Ja, 41,20 binnen een week.
K|betalen|prijs|4|blijdschap|0|-|chill, das patat met de hele familie
#S|cem-0247|email|verzekering|
K|geen|geen|3|neutraal|0|-|L.S.,
K|hulp|geen|3|neutraal|0|-|Namens mijn cliënt, de heer P. Groothuis, bericht ik u als volgt.
K|hulp|beleid|2|neutraal|0|-|U heeft op 2 mei iedere vergoeding van het whiplashletsel afgewezen.
K|hulp|fout|2|irritatie|0|-|Daarbij is het rapport van de neuroloog aantoonbaar buiten beschouwing gelaten.
K|gebruiken|privacy|2|neutraal|0|-|Cliënt is tot op heden voor zestig procent arbeidsongeschikt.
K|hulp|geen|3|neutraal|0|wens|Ik verzoek u binnen veertien dagen een voorschot van € 10.000 te verstrekken.
K|hulp|geen|2|neutraal|0|-|Bij gebreke daarvan zal ik u zonder nadere aankondiging dagvaarden.
K|geen|geen|3|neutraal|0|-|C. van Eerde, advocaat
#S|cem-0248|chat|reizen|
K|geen|geen|3|neutraal|0|-|hoi even vraagje
K|gebruiken|geen|3|neutraal|0|vraag|mag mn scootmobiel mee in de trein
A|||||||Hoi! Ja, met assistentie. Die vraag je een uur van tevoren aan.
K|gebruiken|geen|3|neutraal|0|wens|ik wil om 10.04 uit amersfoort
A|||||||Geregeld, er staat iemand met een plank op spoor 6.
K|hulp|geen|4|blijdschap|0|-|nou dat was simpel
K|gebruiken|levering|2|bezorgdheid|0|angst|vorige keer stond er in zwolle niemand om me eruit te helpen, daar zit ik wel over in
A|||||||Ik bel Zwolle nu zelf even.
K|geen|geen|3|neutraal|0|-|ok wacht
A|||||||Ze staan klaar, Hassan vangt u op.
K|hulp|doorverwijzing|4|dankbaarheid|0|-|geweldig, bedankt voor dat belletje
#S|cem-0249|email|reizen|
K|geen|geen|3|neutraal|0|-|Beste hotelmanager,
K|gebruiken|bejegening|2|boosheid|0|-|Bij het ontbijt werd mijn vrouw met hoofddoek naar een tafeltje achter de pilaar gestuurd, terwijl er bij het raam acht tafels leeg stonden.
K|gebruiken|bejegening|1|boosheid|0|-|Op mijn vraag waarom, zei uw ober: "dat vinden de andere gasten prettiger".
K|gebruiken|bejegening|1|teleurstelling|0|-|In vijftien jaar reizen is ons zoiets nog niet overkomen.
K|hulp|geen|3|verlangen|0|wens|Ik hoor graag persoonlijk van u, niet van een assistent.
K|geen|geen|3|neutraal|0|-|Ismail Yıldız
#S|cem-0250|email|reizen|
K|geen|geen|3|neutraal|0|-|Hoi,
K|wijzigen|geen|3|neutraal|0|-|ik kreeg 48 uur voor vertrek bericht dat onze camping 'geüpgraded' is naar een andere plaats
K|gebruiken|kwaliteit|2|irritatie|0|-|het nieuwe veldje ligt pal naast de discotheek, ik heb het op de kaart bekeken
K|wijzigen|geen|3|verlangen|0|wens|wij willen gewoon de plek die we in januari hebben uitgekozen
K|wijzigen|geen|3|neutraal|0|vraag|zo niet, kunnen we dan kosteloos annuleren?
K|gebruiken|geen|3|verlangen|0|wens|de kinderen tellen al weken af
K|geen|geen|3|neutraal|0|-|Anouska
#S|cem-0251|chat|diensten|
K|gebruiken|beleid|3|neutraal|0|vraag|geldt mn strippenkaart voor yoga ook bij pilates
A|||||||Hoi! Ja, voor alle lessen.
K|geen|geen|3|neutraal|0|-|ah fijn
K|gebruiken|levering|2|irritatie|0|-|docent was er gister trouwens niet, stonden we met 9 man voor een dichte deur
A|||||||Marloes had een lekke band, de mail kwam te laat.
K|gebruiken|geen|2|neutraal|1|-|reed er 25 min voor
A|||||||Ik zet 2 strippen erbij als excuus.
K|betalen|beleid|4|dankbaarheid|0|-|oh das heel aardig!
#S|cem-0252|email|diensten|
K|geen|geen|3|neutraal|0|-|Geachte praktijkmanager,
K|aanvragen|bereikbaarheid|2|irritatie|2|-|Een afspraak met de huisarts maken kan bij u alleen telefonisch, tussen acht en negen, en dan staan er dertig wachtenden voor je.
K|aanvragen|digitaal|3|neutraal|0|vraag|Waarom kan dat niet gewoon online, zoals overal?
K|gebruiken|bejegening|4|vertrouwen|0|-|Dokter Visser zelf is een fijne, rustige arts.
K|aanvragen|bereikbaarheid|2|bezorgdheid|0|-|Maar wie er echt slecht aan toe is, houdt dit niet vol.
K|aanvragen|digitaal|3|verlangen|0|wens|Een simpel afsprakenboek op de website zou al enorm helpen.
K|geen|geen|3|neutraal|0|-|Mw. Hazelhoff
#S|cem-0253|chat|bezorging|
K|orienteren|geen|3|verlangen|0|wens|hallo ik wil n pakket sturen naar canada
A|||||||Hoi! Hoe zwaar is het?
K|orienteren|geen|3|blijdschap|0|-|3,2 kg met stroopwafels en drop haha
K|orienteren|prijs|3|neutraal|0|vraag|wat kost t
A|||||||38 euro, 6 tot 9 werkdagen.
K|orienteren|prijs|2|verrassing|0|-|zo dat is meer dan de inhoud
A|||||||Zonder track en trace is het 27 euro.
K|orienteren|geen|2|bezorgdheid|0|angst|straks raakt ie dan kwijt en heeft mn zus niks met kerst
K|aanvragen|geen|3|neutraal|0|-|doe wel die van 38
K|orienteren|geen|3|neutraal|0|vraag|moet er een douaneformulier op
A|||||||Ja, dat vul je samen in met de winkelier.
#S|cem-0254|email|bezorging|
K|geen|geen|3|neutraal|0|-|Beste meneer Ploegmakers,
K|hulp|wachttijd|2|teleurstelling|3|-|Wij zijn nu elf weken bezig met een vermist schilderij, mijn afstudeerwerk nota bene.
K|hulp|beleid|2|irritatie|0|-|Uw voorstel om de materiaalwaarde te vergoeden (€ 34 aan verf en doek) is een belediging.
K|ontvangen|fout|2|neutraal|0|-|Het is in uw sorteercentrum van de band verdwenen, dat geeft u zelf toe.
K|hulp|geen|3|verlangen|0|wens|Mijn enige wens is dat er nog één keer échte mensen met échte ogen in die hal gaan zoeken.
K|geen|geen|3|neutraal|0|-|Zoë
#S|cem-0255|email|webshop|
K|geen|geen|3|neutraal|0|-|hoi
K|aanvragen|geen|3|neutraal|0|-|ik ben Finn (11) en ik heb van mijn zakgeld de dino-bouwdoos besteld op de account van mama
K|ontvangen|fout|2|teleurstelling|0|-|maar er zat een prinsessenkasteel in
K|wijzigen|geen|3|neutraal|0|vraag|mag ik hem ruilen?
K|wijzigen|geen|3|verlangen|0|wens|ik wil graag nog steeds de dino, die groene
K|betalen|prijs|3|bezorgdheid|0|vraag|kost het geld? want ik heb nog maar 2,60
K|geen|geen|3|neutraal|0|-|groetjes van Finn
#S|cem-0256|chat|webshop|
K|geen|geen|3|neutraal|0|-|allo
K|orienteren|geen|3|neutraal|0|vraag|zijn die laarzen echt leer of nep
A|||||||Hoi! De schacht is leer, de voering textiel.
K|orienteren|geen|3|neutraal|0|vraag|en waterdicht?
A|||||||Waterafstotend, niet waterdicht.
K|orienteren|kwaliteit|2|teleurstelling|0|-|hmm wou ze voor met de paarden
A|||||||Dan is model Borculo beter, rubber met neopreen.
K|orienteren|prijs|3|neutraal|0|-|89, gaat nog
K|orienteren|geen|3|bezorgdheid|0|vraag|vallen die groot? heb brede kuiten
A|||||||Ze hebben een rits met 4 cm speling.
K|orienteren|informatie|4|blijdschap|0|-|je weet er echt wat van hè
K|aanvragen|geen|3|neutraal|0|-|doe ik die
#S|cem-0257|chat|bezorging|
K|hulp|herhaling|2|irritatie|2|-|ok laatste poging, chat 4, zelfde koelkast
A|||||||Hallo, ik begrijp uw ergernis. Ik heb alle gesprekken voor me.
K|hulp|doorverwijzing|2|irritatie|0|-|ene keer is het de winkel, dan jullie, dan weer de fabriek
A|||||||Het is aan ons. De koelkast is tijdens ons transport gedeukt.
K|hulp|bejegening|4|verrassing|0|-|kijk, voor het eerst dat iemand dat gewoon zegt
K|hulp|doorverwijzing|3|verlangen|0|wens|kan ik vanaf nu alleen jou krijgen?
A|||||||Ja, ik ben Anass, ik bel u morgen om 10 uur.
K|hulp|belofte|2|bezorgdheid|0|angst|als je dan maar echt belt
#S|cem-0258|chat|bezorging|
K|hulp|belofte|4|verrassing|0|-|10.01 belde je, ik viel bijna van mn stoel
A|||||||Beloofd is beloofd!
K|ontvangen|levering|4|opluchting|0|-|en de nieuwe staat er al, zonder deuk
K|terugkijken|doorverwijzing|4|dankbaarheid|0|-|vier chats ellende en 1 goeie vent, dank je Anass
#S|cem-0259|chat|energie|
K|vertrekken|geen|3|neutraal|0|-|hoi ik ben 2 maanden geleden bij jullie weggegaan
K|betalen|wachttijd|2|irritatie|2|-|en die 164 euro van de eindafrekening heb ik nog steeds niet
A|||||||Hoi! Vervelend. Ik kijk waar het blijft hangen.
K|betalen|belofte|2|irritatie|0|-|'binnen 6 weken' zeiden ze bij het opzeggen
A|||||||Het ging naar een opgeheven rekening.
K|betalen|fout|2|irritatie|0|-|die had ik jullie in de opzegbrief al doorgegeven, de nieuwe
A|||||||Klopt, dat is bij ons niet goed verwerkt.
K|betalen|geen|3|verlangen|0|wens|maak het dan nu graag over naar de goeie
A|||||||Gedaan, morgen staat het erop.
K|terugkijken|geen|2|irritatie|0|-|weet ik meteen weer waarom ik weg ben
#S|cem-0260|email|telecom|
K|geen|geen|3|neutraal|0|-|Beste mensen van de winkel in Emmeloord,
K|terugkijken|bejegening|5|blijdschap|0|-|wat een verademing om in deze tijd gewoon iemand te treffen die een kop koffie inschenkt en zegt: 'laat maar zien, dat ding'.
K|hulp|wachttijd|4|blijdschap|0|-|Mijn telefoon was in een kwartier weer bruikbaar
K|betalen|prijs|4|verrassing|0|-|en ik mocht er niet eens iets voor betalen.
K|terugkijken|geen|5|blijdschap|0|-|De hele biljartclub weet het inmiddels.
K|orienteren|geen|3|neutraal|0|vraag|Geven jullie ook cursussen voor ouderen?
K|geen|geen|3|neutraal|0|-|Siebe Postma
#S|cem-0261|email|bank|
K|terugkijken|geen|2|boosheid|0|-|Aan iedereen die nog overweegt bij u te bankieren vertel ik dit verhaal, en aan u dus ook.
K|orienteren|bereikbaarheid|2|irritatie|3|-|Zes weken heb ik moeten wachten op een gesprek over een lening voor mijn bakkerij.
K|aanvragen|herhaling|2|irritatie|3|-|Daarna vroeg iedere nieuwe adviseur, het waren er vier, opnieuw om dezelfde jaarcijfers.
K|aanvragen|beleid|2|teleurstelling|0|-|Uiteindelijk kwam er een nee van één regel, 'niet passend binnen ons kader'.
K|terugkijken|wachttijd|4|blijdschap|0|-|Bij de buren kreeg ik binnen negen dagen een ja.
K|vertrekken|geen|3|neutraal|0|-|De zakelijke rekening loopt daarom per 1 juli af.
K|geen|geen|3|neutraal|0|-|Bakkerij Knapperig, Moussa D.
#S|cem-0262|email|wonen|
K|geen|geen|3|neutraal|0|-|Beste buurtbeheerder Ruud,
K|terugkijken|bejegening|5|dankbaarheid|0|-|Voor ik de sleutel inlever wil ik je bedanken voor achttien jaar.
K|gebruiken|bereikbaarheid|4|vertrouwen|0|-|Je was er altijd, ook op oudejaarsnacht toen de standleiding het begaf.
K|hulp|doorverwijzing|4|vertrouwen|0|-|Ik hoefde nooit naar kantoor te bellen, jij regelde het.
K|aanleiding|geen|3|neutraal|0|-|Vanaf 1 oktober woon ik in het hofje bij mijn dochter.
K|gebruiken|geen|3|verlangen|0|wens|Ik hoop dat de nieuwe bewoner mijn blauweregen laat staan.
K|geen|geen|3|neutraal|0|-|Jannie Veltkamp
#S|cem-0263|email|webshop|
K|geen|geen|3|neutraal|0|-|Goedemiddag,
K|terugkijken|kwaliteit|4|vertrouwen|0|-|al tien jaar koop ik mijn wandelschoenen bij u en al tien jaar loop ik er probleemloos op
K|aanvragen|digitaal|2|irritatie|1|-|maar uw nieuwe webwinkel is een ramp, ik ben drie keer uit het winkelmandje gegooid
K|aanvragen|digitaal|2|verwarring|0|vraag|en overal moet ik nu een 'profiel' maken, waarvoor eigenlijk?
K|aanvragen|geen|3|neutraal|0|vraag|mag ik ook gewoon per mail bestellen?
K|aanvragen|geen|3|verlangen|0|wens|dan graag één paar Bergerac, maat 43 wijd
K|geen|geen|3|neutraal|0|-|Bertus
#S|cem-0264|email|verzekering|
K|geen|geen|3|neutraal|0|-|Geachte heer Kalsbeek,
K|vertrekken|geen|3|neutraal|0|-|Met deze brief zeggen wij alle zeven polissen op tegen de hoofdvervaldatum.
K|hulp|beleid|2|teleurstelling|0|-|U hebt onze stormschade afgewezen omdat de windmeter in De Kooy net onder windkracht zeven bleef.
K|terugkijken|prijs|2|teleurstelling|0|-|Zevenentwintig jaar premie, nooit een cent geclaimd, en dan dit.
K|hulp|bejegening|2|teleurstelling|0|-|Dat u zelf niet even belde maar een standaardbrief stuurde, steekt nog het meest.
K|vertrekken|geen|3|verlangen|0|wens|Bevestigt u ons de beëindiging, graag per polis.
K|geen|geen|3|neutraal|0|-|Maatschap Dekker-Blaauw
#S|cem-0265|chat|overheid|
K|hulp|doorverwijzing|2|irritatie|2|-|ik ben nu van afvalpas naar belastingen naar klantcontact gestuurd en nu zit ik hier
A|||||||Wat vervelend, ik zoek het voor u uit en verbind u niet meer door.
K|gebruiken|digitaal|2|neutraal|0|-|container gaat niet open met mn pasje, lampje wordt rood
A|||||||Ik zie dat uw pas aan het oude adres hangt.
K|gebruiken|fout|2|irritatie|0|-|terwijl ik die verhuizing gewoon bij jullie heb doorgegeven
A|||||||Klopt, die is niet doorgezet. Nu wel. Wilt u het proberen?
K|geen|geen|3|neutraal|0|-|ff naar buiten
K|gebruiken|storing|4|opluchting|0|-|groen lampje!!
K|hulp|doorverwijzing|4|dankbaarheid|0|-|bedankt dat u het zelf even deed
#S|cem-0266|chat|diensten|
K|hulp|bereikbaarheid|2|neutraal|1|-|jullie nummer is niet in gebruik zegt de telefoon?
A|||||||Hoi! Klopt, we hebben een nieuw nummer. Kan ik hier helpen?
K|wijzigen|geen|3|neutraal|0|-|onze werkster is van donderdag naar woensdag gezet
K|wijzigen|informatie|2|irritatie|0|-|door wie weet niemand, in elk geval niet door mij
A|||||||Dat is een fout in het nieuwe rooster, excuses.
K|wijzigen|geen|3|verlangen|0|wens|ik wil gewoon weer donderdag graag
A|||||||Staat weer op donderdag, met Agnieszka.
K|wijzigen|fout|4|opluchting|0|-|gelukkig, die kent tenminste de kat
#S|cem-0267|chat|webshop|
K|terugkijken|geen|3|neutraal|0|-|kreeg mail dat jullie me missen met 20% korting haha
A|||||||Dat klopt! Waarmee kan ik helpen?
K|gebruiken|kwaliteit|2|teleurstelling|0|-|de laatste jas die ik bij jullie kocht viel na 3x dragen uit elkaar
A|||||||Dat is niet hoe het hoort. Heb je dat destijds gemeld?
K|hulp|beleid|2|irritatie|0|-|ja, 'gebruiksslijtage' was het antwoord
A|||||||Dat vind ik zelf ook vreemd. Stuur eens een foto?
K|geen|geen|3|neutraal|0|-|[foto]
A|||||||Dit is een naadfout. Je krijgt alsnog 59,95 terug.
K|betalen|beleid|5|verrassing|0|-|wat? na een jaar nog??
K|terugkijken|geen|4|blijdschap|0|-|nou zo win je klanten terug zeg
#S|cem-0268|email|reizen|
K|geen|geen|3|neutraal|0|-|Aan de reisleiding,
K|terugkijken|geen|2|irritatie|0|-|Op uw vraag of ik de busreis aan vrienden zou aanbevelen, luidt mijn antwoord: alleen aan vrienden die ik kwijt wil.
K|gebruiken|kwaliteit|2|irritatie|0|-|De airco druppelde vier dagen in mijn nek.
K|gebruiken|informatie|2|neutraal|0|-|In Verona wist niemand hoe laat we weer moesten verzamelen.
K|gebruiken|bejegening|4|blijdschap|0|-|Chauffeur Willy hield de stemming er als enige in, met zijn accordeon.
K|betalen|beleid|3|verlangen|0|wens|Een tegemoetkoming zou ik op haar plaats vinden.
K|geen|geen|3|neutraal|0|-|Norbert Claes
