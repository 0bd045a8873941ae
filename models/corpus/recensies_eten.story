#S|rec-e-0001|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Verrassend goede Thai in een straat waar je hem niet zoekt.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De groene curry had pit zonder dat je mond in brand stond.
K|gebruiken|kwaliteit|2|neutraal|0|-|Rijst was wat aan de plakkerige kant.
K|gebruiken|bejegening|4|blijdschap|0|-|Gastvrouw Ploy is een zonnetje, vraagt aan elke tafel of alles naar wens is.
K|terugkijken|geen|4|blijdschap|0|-|Wij komen hier zeker terug.
#S|rec-e-0002|review|diensten|sterren=2
K|aanvragen|geen|3|neutraal|0|-|Gereserveerd voor zaterdag 19.00 uur, vier personen.
K|gebruiken|bejegening|2|irritatie|0|-|Bij binnenkomst geen goedenavond, geen blik, niks.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Het vlees was taai en de groenten waren doorgekookt tot pap.
K|gebruiken|kwaliteit|3|neutraal|0|-|De frites waren oké.
K|betalen|prijs|2|irritatie|0|-|Voor €118 met z'n vieren vind ik dit echt onder de maat.
#S|rec-e-0003|review|bezorging|sterren=1
K|ontvangen|levering|2|irritatie|2|-|Twee uur gewacht op drie pizza's
K|ontvangen|kwaliteit|1|boosheid|0|-|alles steenkoud de kaas zat vast aan het deksel van de doos
K|hulp|bereikbaarheid|1|boosheid|2|-|bellen heeft geen zin ze drukken je gewoon weg
K|terugkijken|geen|1|boosheid|0|-|NOOIT MEER PIZZERIA VESTO
#S|rec-e-0004|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Wat een culinaire verwennerij.
K|gebruiken|kwaliteit|5|blijdschap|0|-|De amuses waren stuk voor stuk kleine kunstwerkjes en het lam was boterzacht.
K|gebruiken|informatie|4|blijdschap|0|-|De sommelier legde op een prettige manier uit waarom hij juist déze wijn erbij koos, zonder belerend te worden.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mooi gedimd licht, de juiste muziek, genoeg ruimte tussen de tafels.
K|betalen|prijs|3|neutraal|0|-|Je betaalt er wel naar, reken op een kleine 140 euro per persoon.
K|betalen|prijs|4|blijdschap|0|-|Maar ik vond het elke euro waard.
#S|rec-e-0005|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Prima lunchtentje, niet meer en niet minder.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Tosti was lekker knapperig.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Cappuccino daarentegen slap en te heet, jammer.
K|betalen|wachttijd|2|irritatie|1|-|Op het afrekenen heb ik een kwartier staan wachten terwijl er drie man achter de bar stond te kletsen.
#S|rec-e-0006|enquete|bezorging|nps=9
K|ontvangen|levering|4|blijdschap|0|-|Altijd mooi op tijd
K|ontvangen|kwaliteit|4|blijdschap|0|-|en de soep blijft goed warm in die bakjes
#S|rec-e-0007|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ons vast adresje voor een pak friet op vrijdag.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De frietjes zijn goudgeel en de curryworst smaakt zoals hij moet smaken.
K|gebruiken|wachttijd|2|neutraal|1|-|Ge moet wel wat geduld hebben want er staat altijd volk.
K|gebruiken|bejegening|4|blijdschap|0|-|Madam achter de toog is de vriendelijkheid zelve.
K|gebruiken|kwaliteit|3|verlangen|0|wens|Een vegetarisch snackske meer zou ik wel appreciëren.
#S|rec-e-0008|review|diensten|sterren=1
K|gebruiken|privacy|1|boosheid|0|-|Hele gezin ziek na de mosselen.
K|gebruiken|privacy|1|boosheid|0|-|Mijn dochter van 9 heeft de hele nacht boven de pot gehangen!!!
K|hulp|bejegening|1|boosheid|1|-|Toen ik belde zei de eigenaar doodleuk dat het wel een griepje zou zijn.
K|terugkijken|geen|1|boosheid|0|-|Ik heb melding gedaan en ik zou zeggen: loop hier met een grote boog omheen.
#S|rec-e-0009|review|webshop|sterren=3
K|aanvragen|digitaal|4|blijdschap|0|-|Boodschappen bestellen gaat soepel, lijstjes bewaren is handig.
K|ontvangen|levering|4|blijdschap|0|-|Bezorgd binnen het gekozen uur.
K|ontvangen|fout|2|irritatie|1|-|Wel weer twee producten vervangen door iets waar ik niks aan heb: sojamelk in plaats van karnemelk.
K|ontvangen|kwaliteit|2|teleurstelling|0|-|De bananen waren zo groen dat ze na een week nog niet eetbaar waren.
K|betalen|prijs|4|blijdschap|0|-|Vlees is er goedkoper dan bij mijn buurtsuper, dat scheelt weer.
#S|rec-e-0010|social|diensten|
K|gebruiken|kwaliteit|5|blijdschap|0|-|broodje pulled chicken bij @kiosknoord = 🔥🔥 ik lieg niet
K|betalen|prijs|2|irritatie|0|-|alleen 11,50?? bro ik ben student
#S|rec-e-0011|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Geen poeha, gewoon degelijke Hollandse kost zoals moeder het maakte.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De balletjes gehakt vielen uit elkaar van malsheid.
K|gebruiken|kwaliteit|2|neutraal|0|-|Interieur is een tikje gedateerd.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Maar dat heeft ook zijn charme.
#S|rec-e-0012|review|diensten|sterren=2
K|orienteren|geen|3|verlangen|0|wens|We hadden er maanden naar uitgekeken, vanwege die lovende stukken in de krant.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Helaas, de verwachtingen werden niet waargemaakt.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Het voorgerecht was zoutloos, de vis droog en het dessert mierzoet.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De presentatie was verzorgd.
K|gebruiken|wachttijd|2|irritatie|2|-|Tussen de gangen zat steeds drie kwartier, op een gegeven moment hadden we elkaar niets meer te vertellen.
K|betalen|prijs|2|irritatie|0|-|Voor dit bedrag mag je meer verwachten dan mooie bordjes.
#S|rec-e-0013|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Allerbeste saté van Nederland, en ik heb er heel wat op.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Echte houtskoolsmaak, pindasaus met een randje.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Portie is zo royaal dat je de volgende dag nog een keer eet.
#S|rec-e-0014|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het eten was op zich lekker.
K|gebruiken|kwaliteit|2|irritatie|0|-|Maar wat een herrie, we zaten naast een vrijgezellenfeest en konden elkaar niet verstaan.
K|hulp|bejegening|2|teleurstelling|0|-|Gevraagd om een andere tafel, maar dat werd nogal onwillig afgedaan.
K|betalen|prijs|3|neutraal|0|-|Prijzen zijn gemiddeld voor het centrum.
K|terugkijken|geen|3|neutraal|0|-|Volgende keer liever op een doordeweekse avond.
#S|rec-e-0015|enquete|diensten|csat=3
K|gebruiken|kwaliteit|3|neutraal|0|-|eten ok
K|gebruiken|wachttijd|2|neutraal|1|-|bediening traag
K|gebruiken|kwaliteit|4|blijdschap|0|-|terras heerlijk
#S|rec-e-0016|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Zalig zuurdesembrood, ne korst die kraakt en vanbinnen zo luchtig als een wolk.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Ook de éclairs zijn er bangelijk goed.
K|gebruiken|bejegening|4|blijdschap|0|-|De bakkersvrouw kent iedereen bij naam en de kinderen krijgen altijd een spekje.
K|gebruiken|bereikbaarheid|2|teleurstelling|1|-|Spijtig dat ze op woensdag gesloten zijn.
#S|rec-e-0017|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Vroeger was dit een begrip in de wijk, nu is het een fabriek geworden.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Het brood is de dag erna al oudbakken.
K|gebruiken|kwaliteit|2|irritatie|0|-|Tompouce met een glazuurlaag waar je tanden van afbreken.
K|betalen|prijs|2|irritatie|0|-|En een half bruin kost tegenwoordig 3,40, dat is toch niet normaal.
#S|rec-e-0018|review|bezorging|sterren=4
K|aanvragen|digitaal|4|blijdschap|0|-|Bestellen gaat kinderlijk eenvoudig
K|ontvangen|levering|4|verrassing|0|-|en het stond er 20 min eerder dan gezegd, top
K|gebruiken|kwaliteit|4|blijdschap|0|-|sushi smaakte vers
K|ontvangen|fout|2|irritatie|1|-|wel vergeten ze elke keer de sojasaus haha
#S|rec-e-0019|review|bezorging|sterren=2
K|ontvangen|fout|2|irritatie|1|-|Halve bestelling ontbrak: geen loempia's, geen kroepoek, geen toetje.
K|hulp|digitaal|2|irritatie|1|-|In de app kun je alleen kiezen uit vaste antwoorden en mijn probleem staat er niet bij.
K|betalen|fout|2|teleurstelling|0|-|Uiteindelijk €3,50 teruggekregen, op een bestelling van 46 euro.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Wat er wél was smaakte goed, eerlijk is eerlijk.
#S|rec-e-0020|review|diensten|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Smerig toilet, kleverige menukaart, en een haar in mijn soep.
K|hulp|bejegening|1|boosheid|0|-|Toen ik er iets van zei, haalde de ober zijn schouders op.
K|betalen|beleid|2|boosheid|1|-|Korting? Nee hoor, gewoon de volle mep.
#S|rec-e-0021|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Gezellige bruine kroeg met een verrassend uitgebreide kaart.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De huisgemaakte bitterballen zijn niet te versmaden.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ruime keuze aan speciaalbier, ook alcoholvrij.
K|gebruiken|kwaliteit|2|neutraal|0|-|Minpuntje: het tocht bij de deur.
#S|rec-e-0022|review|diensten|sterren=3
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Dertien in een dozijn Italiaan.
K|gebruiken|kwaliteit|3|neutraal|0|-|Pizza's zijn degelijk, pasta's redelijk.
K|gebruiken|kwaliteit|2|irritatie|0|-|De tiramisu komt overduidelijk uit een bak van de groothandel.
K|gebruiken|bejegening|4|blijdschap|0|-|Personeel is jong en enthousiast.
K|terugkijken|geen|3|neutraal|0|-|Als je in de buurt bent en honger hebt, kun je er terecht, maar omrijden zou ik er niet voor.
#S|rec-e-0023|review|diensten|sterren=5
K|gebruiken|geen|3|neutraal|0|-|Met 11 collega's gegeten voor een afscheid.
K|gebruiken|beleid|4|dankbaarheid|0|-|Er waren drie dieetwensen en met alles werd rekening gehouden, zonder gezucht.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Het lopend buffet was van een niveau dat ik zelden tegenkom: alles vers, alles warm, alles op smaak.
K|gebruiken|bejegening|4|blijdschap|0|-|Complimenten voor de jongens in de bediening, ze vlogen.
K|betalen|wachttijd|4|blijdschap|0|-|Factuur achteraf klopte en was er de volgende dag al.
#S|rec-e-0024|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|Ik ben geen chagrijn maar dit was toch wel heel povertjes.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Salade geitenkaas = een bolletje ijsbergsla, twee plakjes en een kledder honing
K|gebruiken|kwaliteit|2|teleurstelling|0|-|broodje erbij was van gister
K|betalen|prijs|2|irritatie|0|-|17,95 !!
K|gebruiken|bejegening|3|neutraal|0|-|bediening deed zijn best
#S|rec-e-0025|social|diensten|
K|gebruiken|kwaliteit|4|blijdschap|0|-|Eerlijk? die nieuwe ramenbar op de markt is boven verwachting
K|gebruiken|kwaliteit|4|blijdschap|0|-|bouillon met diepgang en het eitje perfect lopend 🤤
#S|rec-e-0026|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik mag niet klagen over de dagschotel.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Huiselijke keuken, ferme porties en altijd soep vooraf.
K|betalen|prijs|4|blijdschap|0|-|Voor vijftien euro zit ge nergens beter.
K|gebruiken|kwaliteit|2|neutraal|0|-|De koffie mag wat straffer.
#S|rec-e-0027|review|webshop|sterren=2
K|aanvragen|geen|3|neutraal|0|-|Kerstpakket van 12 streekproducten besteld begin december.
K|ontvangen|levering|2|neutraal|1|-|Kwam op 27 december aan.
K|ontvangen|kwaliteit|2|teleurstelling|0|-|De potjes waren deels opengegaan, alles zat onder de mosterd.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Wat nog heel was smaakte voortreffelijk, vooral de vijgenchutney.
K|hulp|wachttijd|4|blijdschap|0|-|Klantenservice reageerde wel binnen een uur.
K|betalen|fout|4|opluchting|0|-|En het volledige bedrag is teruggestort.
#S|rec-e-0028|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Knus zaakje, smaakvol ingericht.
K|gebruiken|kwaliteit|3|neutraal|0|-|Kaart is klein.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De vegetarische optie was een fantasieloze risotto.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn man was dan wel weer lovend over zijn eendenborst.
K|gebruiken|wachttijd|3|neutraal|0|-|Bediening deed er gemiddeld over.
#S|rec-e-0029|review|diensten|sterren=1
K|gebruiken|bejegening|1|boosheid|0|-|Racistisch behandeld door de uitbater, hij weigerde onze tafel omdat wij 'zo luidruchtig' zouden zijn, we waren nog niet eens binnen.
K|gebruiken|bejegening|1|boosheid|0|-|Ronduit schandalig.
#S|rec-e-0030|enquete|diensten|nps=10
K|gebruiken|kwaliteit|5|blijdschap|0|-|Sterrenniveau voor een bistroprijs
K|gebruiken|bejegening|5|blijdschap|0|-|ontvangst hartverwarmend
K|terugkijken|geen|4|blijdschap|0|-|we vertellen het aan iedereen
#S|rec-e-0031|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|verrassing|0|-|Op goed geluk binnengelopen tijdens een fietstocht en het bleek een schot in de roos.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Pannenkoek met spek en gember, wie had gedacht dat dat zo lekker zou zijn.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Speeltuintje erbij, dus de kleinkinderen waren zoet.
K|gebruiken|kwaliteit|2|irritatie|0|-|Wespen zijn er in september wel een plaag.
#S|rec-e-0032|review|bezorging|sterren=3
K|ontvangen|levering|3|neutraal|0|-|Bezorging: 45 minuten, zoals aangegeven.
K|gebruiken|kwaliteit|3|neutraal|0|-|Smaak: redelijk
K|ontvangen|kwaliteit|2|neutraal|0|-|Temperatuur: lauw
K|ontvangen|kwaliteit|4|blijdschap|0|-|Verpakking: netjes, alles apart, niks gelekt
K|betalen|prijs|2|neutraal|0|-|bezorgkosten vind ik fors
#S|rec-e-0033|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Mijn nieuwe lievelingsplek!!
K|gebruiken|kwaliteit|5|blijdschap|0|-|matcha latte is hemels en ze hebben havermelk zonder bijbetaling 🙌
K|gebruiken|kwaliteit|4|blijdschap|0|-|super cosy, je kan er uren zitten werken
K|gebruiken|kwaliteit|4|blijdschap|0|-|wifi snel
#S|rec-e-0034|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Mwah, overhyped.
K|gebruiken|wachttijd+kwaliteit|2|irritatie|2|-|Uur in de rij gestaan voor een croissant die eruitziet als een kunstwerk maar smaakt naar karton met pistache.
K|betalen|prijs|2|irritatie|0|-|en dan 7 euro aftikken
K|gebruiken|kwaliteit|4|blijdschap|0|-|het is wel een leuke foto geworden dat dan weer wel
#S|rec-e-0035|review|diensten|sterren=4
K|gebruiken|geen|3|neutraal|0|-|Zondagsbrunch met de familie, 14 man, van baby tot overgrootoma.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Er was voor elk wat wils, en alles werd op tijd aangevuld.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De zalm was subliem gerookt.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Roerei was helaas waterig en eentonig.
K|gebruiken|beleid|4|blijdschap|0|-|Dat de kleintjes gratis mochten mee-eten vonden wij een sympathiek gebaar.
#S|rec-e-0036|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Supermarkt zoals alle andere supermarkten, ik kom er omdat het dichtbij is.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het fruit ligt er meestal fris bij.
K|gebruiken|kwaliteit|2|irritatie|0|-|De zelfscankassa's hebben sterallures: om de haverklap moet er een medewerker aan te pas komen.
K|gebruiken|bejegening|4|blijdschap|0|-|De vakkenvullers zijn behulpzame gasten, lopen met je mee naar het schap.
#S|rec-e-0037|review|diensten|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Drie keer deze maand bedorven kip gekocht, drie keer!!
K|hulp|herhaling|2|irritatie|3|-|Ik heb het gemeld, teruggebracht, nog eens gemeld, en bij de vierde keer kreeg ik een zegeltje.
K|gebruiken|privacy|2|bezorgdheid|0|angst|Ik durf er geen vlees meer te halen, stel dat de kinderen er ziek van worden.
#S|rec-e-0038|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Nette winkel met brede gangpaden, dat is met een rolstoel goud waard.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Assortiment is ruim, ook voor wie glutenvrij eet.
K|betalen|wachttijd|2|irritatie|1|-|Aan de kassa vaak maar één bemand, dus aanschuiven geblazen.
#S|rec-e-0039|review|bezorging|sterren=5
K|orienteren|geen|2|bezorgdheid|0|angst|Ik was wat huiverig voor zo'n maaltijdservice, mijn moeder is 88 en kieskeurig.
K|gebruiken|kwaliteit|5|verrassing+blijdschap|0|-|Maar ze smult!
K|gebruiken|kwaliteit|4|blijdschap|0|-|Stamppot is lekker smeuïg en het vlees is goed te snijden, ook met reuma.
K|ontvangen|bejegening|4|dankbaarheid|0|-|De chauffeur zet het bakje desgewenst in de koelkast en maakt een praatje.
K|betalen|prijs|3|neutraal|0|-|We betalen 8,95 per maaltijd.
#S|rec-e-0040|review|bezorging|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Week 1 en 2 waren smakelijk, daarna ging het bergafwaarts.
K|gebruiken|kwaliteit|2|irritatie|0|-|Steeds dezelfde gerechtjes met een ander sausje.
K|gebruiken|kwaliteit|2|irritatie|0|-|En die bergen plastic, daar schrik je van.
K|vertrekken|digitaal|2|irritatie|2|-|Opzeggen is ook nog eens verstopt achter zeven knoppen.
#S|rec-e-0041|review|bezorging|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Recepten zijn origineel en voor een niet-kok als ik goed te volgen.
K|gebruiken|kwaliteit|2|neutraal|0|-|Porties aan de krappe kant voor mijn zoon van 17.
K|ontvangen|levering|2|neutraal|1|-|Eén keer een doos gemist door een fout adres in het systeem.
K|betalen|prijs|3|neutraal|0|-|Met de kortingscode was het betaalbaar.
K|terugkijken|geen|3|neutraal|0|-|Zonder die code zou ik er niet aan beginnen.
#S|rec-e-0042|enquete|bezorging|csat=2
K|ontvangen|kwaliteit|2|neutraal|0|-|vla geopend, eieren kapot
K|ontvangen|bejegening|2|irritatie|0|-|bezorger gooide de krat zowat over de drempel
#S|rec-e-0043|enquete|bezorging|csat=5
K|ontvangen|bejegening|5|dankbaarheid|0|-|bezorger is een topgozer, tilt alles naar 3 hoog
#S|rec-e-0044|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Ijssalon Bevertini: om duimen en vingers van af te likken.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Pistache smaakt er naar pistache in plaats van naar groene kleurstof, dat is al zeldzaam genoeg.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Wafels vers gebakken terwijl ge staat te kijken.
K|gebruiken|wachttijd|2|neutraal|1|-|Op zondag staat de rij tot aan de apotheek.
#S|rec-e-0045|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|Bolletje ijs zo groot als een pingpongbal.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|smaakte waterig ook
K|betalen|prijs|2|irritatie|0|-|voor 2,80, ik voel me een beetje genept
#S|rec-e-0046|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Veganistisch en toch geen straf, integendeel.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De linzenbolognese was hartig en vullend.
K|gebruiken|kwaliteit|3|verwarring|0|-|Wat er precies in de 'wolk van zee' zat weet ik nog steeds niet.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Maar het smaakte intrigerend.
K|gebruiken|bejegening|4|blijdschap|0|-|Alles wordt met aanstekelijk enthousiasme toegelicht.
#S|rec-e-0047|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Er zijn slechtere plekken om te eten, er zijn ook betere.
K|gebruiken|kwaliteit|3|neutraal|0|-|Schnitzel was aan de maat, sla was sla.
K|gebruiken|kwaliteit|2|irritatie|0|-|De cola kwam dood op tafel, zonder prik.
K|betalen|prijs|4|blijdschap|0|-|Gelukkig is het er niet duur.
#S|rec-e-0048|review|diensten|sterren=1
K|gebruiken|belofte+bejegening|1|boosheid|0|-|Op de bevestiging stond dat honden welkom waren, aan de deur werden wij weggestuurd als ongedierte.
K|gebruiken|geen|1|irritatie|2|-|Sta je daar, 40 km gereden, met je oude labrador in de regen.
#S|rec-e-0049|review|diensten|sterren=5
K|gebruiken|geen|3|neutraal|0|-|Wij vierden bij De Zilvervos ons vijftigjarig huwelijk.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Het diner was werkelijk voortreffelijk en met grote zorg opgediend.
K|gebruiken|bejegening|5|dankbaarheid|0|-|De eigenaresse had uit eigen beweging onze trouwfoto op de menukaart laten drukken, wij waren er tot tranen toe door geroerd.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ook de akoestiek van de zaal verdient een compliment, zelfs mijn slechthorende zwager kon de toespraken volgen.
K|geen|geen|4|dankbaarheid|0|-|Namens de gehele familie onze hartelijke dank.
#S|rec-e-0050|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|jammer jammer jammer
K|gebruiken|kwaliteit|4|blijdschap|0|-|vorige keer was t echt goddelijk
K|gebruiken|kwaliteit|2|teleurstelling|0|-|nu kregen we slappe friet en een hamburger die vanbinnen nog rauw was
K|hulp|fout|4|blijdschap|1|-|werd wel meteen vervangen
K|gebruiken|kwaliteit|2|teleurstelling|0|-|maar de lol was er een beetje af
#S|rec-e-0051|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Toffe zaak, coole muziek, jong publiek.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Cocktails zijn on point, vooral die met rozemarijn.
K|betalen|prijs|2|neutraal|0|-|beetje prijzig
K|gebruiken|kwaliteit|4|blijdschap|0|-|maar je zit er ook voor de vibe
#S|rec-e-0052|social|diensten|
K|gebruiken|kwaliteit|2|irritatie|0|-|bestelde 'pittig' bij @wokpaleis en kreeg ketchup met een droom
#S|rec-e-0053|social|diensten|
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn compliment aan de bakker op de Dries: die rozijnenkoeken zijn nog altijd even fameus als in 1985.
#S|rec-e-0054|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|De locatie is weergaloos, je eet letterlijk boven het water.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Het eten haalt dat niveau bij lange na niet.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Kabeljauw was gaar maar karakterloos, de saus had iets van behangplak.
K|betalen|prijs|2|irritatie|0|-|Je betaalt dus voor het uitzicht, zo voelt het althans.
K|gebruiken|bejegening|3|neutraal|0|-|Bediening correct doch afstandelijk.
#S|rec-e-0055|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|Alles kleeft: de tafel, de menukaart, de vloer.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Pitabroodjes zijn lekker hoor, knoflooksaus ook.
K|gebruiken|kwaliteit|2|irritatie|0|-|Maar hygiëne ho maar.
K|gebruiken|privacy|2|bezorgdheid|0|angst|Ik maak me dan toch zorgen over hoe het er achter in de keuken aan toegaat.
#S|rec-e-0056|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Wat een ontdekking, deze koffiebonen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Vol, rond en zonder bittere nasmaak.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zelfs mijn man, een verstokte theedrinker, vraagt om een tweede kop.
K|ontvangen|levering|4|blijdschap|0|-|Binnen twee dagen in huis en vers gebrand.
#S|rec-e-0057|review|webshop|sterren=2
K|ontvangen|kwaliteit+informatie|2|irritatie|0|-|Op de foto's één en al weelde, in de doos één en al opvulpapier.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De bonbons waren witjes uitgeslagen en smaakten muf.
K|betalen|prijs|2|irritatie|0|-|Voor een cadeau van 35 euro vond ik het ronduit gênant.
#S|rec-e-0058|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Proteïnerepen zijn te doen.
K|gebruiken|kwaliteit|2|neutraal|0|-|Chocosmaak is best chemisch, karamel is beter te pruimen.
K|gebruiken|kwaliteit|2|irritatie|0|-|na 2 happen voelt het als kauwen op stopverf
K|ontvangen|levering|4|blijdschap|0|-|levering was rap
#S|rec-e-0059|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Bier met karakter.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zachte afdronk, bescheiden bittertje, fijn op een zomeravond.
K|gebruiken|kwaliteit|2|neutraal|0|-|Eén flesje uit de doos schuimde over.
#S|rec-e-0060|review|diensten|sterren=1
K|gebruiken|wachttijd|1|boosheid|2|-|Anderhalf uur. Anderhalf uur op twee keer spaghetti in een halflege zaak.
K|gebruiken|bejegening|2|boosheid|0|-|En dan zeggen dat wíj ongeduldig zijn.
K|gebruiken|kwaliteit|1|boosheid|0|-|De spaghetti was aangebrand, hoe krijg je het voor elkaar.
K|terugkijken|geen|1|boosheid|0|-|Deze tent verdient het om over de kop te gaan.
#S|rec-e-0061|review|diensten|sterren=4
K|gebruiken|bejegening|4|blijdschap|0|-|Beetje eigenzinnige kok, je eet wat hij die dag heeft bedacht.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Moet je van houden, en wij houden ervan.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De pompoensoep met gerookte paprika was ronduit inventief.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Het nagerecht bleef wat achter bij de rest.
K|betalen|prijs|4|blijdschap|0|-|Vijf gangen voor 49 euro is een koopje.
#S|rec-e-0062|review|diensten|sterren=3
K|gebruiken|geen|3|neutraal|0|-|Kantine van het ziekenhuis, dus geen torenhoge verwachtingen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De erwtensoep viel me alleszins mee.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Broodjes liggen er wat treurig bij na tweeën.
K|betalen|prijs|2|neutraal|0|-|Voor een flesje water vragen ze 2,95.
#S|rec-e-0063|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Goud. Puur goud.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Die dumplings, ik droom er nog van.
K|gebruiken|bejegening|4|blijdschap|0|-|En de oma die ze vouwt knipoogt naar je door het raampje.
#S|rec-e-0064|review|diensten|sterren=2
K|gebruiken|beleid|2|irritatie|2|-|Kaart alleen via een QR-code, bestellen alleen via je telefoon, betalen alleen via je telefoon: waar is de gastvrijheid gebleven?
K|gebruiken|digitaal|2|irritatie|1|-|Mijn toestel is van 2015 en de pagina laadde niet.
K|gebruiken|bejegening|2|teleurstelling|0|-|Hulp vragen leverde een zucht op.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De carpaccio was, dat moet gezegd, delicaat en goed op smaak.
#S|rec-e-0065|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Slagerij van de oude stempel.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Vlees van topkwaliteit, de filet americain is ongeëvenaard.
K|gebruiken|informatie|4|vertrouwen|0|-|En ze zeggen je eerlijk welk stuk je voor een stoofpotje moet hebben, ook als dat het goedkopere is.
K|betalen|prijs|2|neutraal|0|-|Goedkoop is anders.
#S|rec-e-0066|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Traiteur had alles mooi verzorgd voor de communie.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Koude schotel was rijkelijk belegd.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De warme beenham kwam er niet uit zoals we hoopten, nogal droog.
K|ontvangen|levering|2|irritatie|1|-|En ze waren twintig minuten te laat, terwijl de gasten al zaten.
K|betalen|fout|3|neutraal|0|-|Daar is wel tien procent voor afgetrokken.
#S|rec-e-0067|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Ik snap de hype niet zo.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Smashburger was vooral vet en zout, de smaak van rundvlees moest je erbij verzinnen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Milkshake prima.
K|gebruiken|kwaliteit|2|irritatie|0|-|Zitten kan amper, op van die barkrukken voor giraffen.
#S|rec-e-0068|review|bezorging|sterren=1
K|ontvangen|fout|1|boosheid|2|-|Aangegeven dat mijn zoontje een pinda-allergie heeft, in hoofdletters nog wel, en toch zat er satésaus over.
K|hulp|bejegening|1|boosheid|0|-|Reactie van het restaurant: 'dan eet hij dat toch niet'. Levensgevaarlijke mentaliteit.
K|terugkijken|geen|1|boosheid|0|-|Wie allergisch is: blijf hier weg.
#S|rec-e-0069|email|bezorging|
K|geen|geen|3|neutraal|0|-|Geachte heer, mevrouw,
K|gebruiken|kwaliteit|4|blijdschap|0|-|Uw vriesverse maaltijden bevallen mij over het algemeen zeer goed.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Met name de hachee en de zuurkool zijn voedzaam en goed gekruid.
K|gebruiken|kwaliteit|2|neutraal|0|-|De aardappelpuree vind ik daarentegen tamelijk melig.
K|gebruiken|informatie|2|neutraal|1|-|De letters op de etiketten zijn voor mijn ogen te klein, waardoor ik wel eens het verkeerde bakje opwarm.
K|gebruiken|informatie|3|verlangen|0|wens|Wellicht kunt u daar eens naar laten kijken.
K|geen|geen|3|neutraal|0|-|Hoogachtend, J.W. Terpsma-Huizing
#S|rec-e-0070|enquete|diensten|nps=6
K|gebruiken|kwaliteit|3|neutraal|0|-|netjes maar niet bijzonder
K|gebruiken|kwaliteit|3|verlangen|0|wens|vaker een wisselende kaart zou leuk zijn
#S|rec-e-0071|enquete|diensten|nps=2
K|gebruiken|kwaliteit|1|boosheid|0|-|vies eten
K|gebruiken|bejegening|2|irritatie|0|-|chagrijnig personeel
K|betalen|prijs|2|irritatie|0|-|gepeperde rekening
#S|rec-e-0072|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Leuk concept, je grilt zelf aan tafel.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Onze tieners vonden het geweldig, en er werd voor de verandering eens gepraat in plaats van gescrold.
K|gebruiken|kwaliteit|2|neutraal|0|-|Je kleren ruiken daarna wel drie dagen naar spek.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De marinades zijn mals en kruidig.
K|gebruiken|beleid|2|irritatie|0|-|De tijdslimiet van twee uur werkt een beetje gejaagd.
#S|rec-e-0073|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Sfeer? Die hadden ze die avond thuisgelaten.
K|gebruiken|kwaliteit|2|irritatie|0|-|tl-licht, plastic plantje, radio op standje bouwplaats.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De kip tandoori was daarentegen verrukkelijk, dus neem het mee naar huis zou ik zeggen.
#S|rec-e-0074|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|alles was tiptop in orde
K|gebruiken|bejegening|4|blijdschap|0|-|ober met humor en oog voor detail
K|gebruiken|kwaliteit|4|blijdschap|0|-|mn schoonmoeder was tevreden en dat is een prestatie van formaat 😅
#S|rec-e-0075|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het taartje zag er beeldschoon uit.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Jammer dat het vooral suiker en lucht was.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Bij de eerste hap dacht ik nog mmm, bij de derde was ik er misselijk van.
#S|rec-e-0076|review|diensten|sterren=3
K|orienteren|geen|3|neutraal|0|-|Wij kozen dit restaurant omdat vrienden er hoog van opgeven.
K|aanvragen|digitaal|4|blijdschap|0|-|Een tafel vastleggen kon simpel via de site.
K|gebruiken|kwaliteit|2|verwarring|0|-|De kaart is raadselachtig: 'lucht', 'zilt', 'as', wat moet je daar nou van denken?
K|gebruiken|kwaliteit|4|verrassing|0|-|Tot mijn verbazing was 'as' een hemels gegrilde prei.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|'Lucht' was daarentegen letterlijk schuim, ik had nog honger.
K|gebruiken|bejegening|4|blijdschap|0|-|Men bracht zonder morren een extra mandje brood.
K|betalen|prijs|2|irritatie|0|-|Het wijnarrangement was buitensporig aangeslagen.
K|terugkijken|geen|3|neutraal|0|-|Een ervaring, laat ik het daarop houden.
#S|rec-e-0077|review|bezorging|sterren=4
K|orienteren|geen|2|bezorgdheid|0|angst|Eerste keer boodschappen laten brengen, ik zag er een beetje tegenop.
K|ontvangen|levering|4|opluchting|0|-|Gelukkig kwam alles heelhuids en op het afgesproken uur aan.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Groenten waren knisperend vers.
K|ontvangen|fout|2|neutraal|0|-|Eén netje uien was een netje sinaasappels geworden.
K|betalen|fout|4|blijdschap|0|-|Dat werd zonder discussie vergoed.
K|gebruiken|kwaliteit|3|verlangen|0|wens|Het zou mooi zijn als je zelf de houdbaarheidsdatum kon kiezen.
