#S|rec-v-0001|review|reizen|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Fijn hotel op loopafstand van het centrum.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Kamers zijn ruim, netjes en van alle gemakken voorzien.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ontbijt was gevarieerd met vers fruit en warme broodjes.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Alleen jammer van de straat, vanaf zes uur 's ochtends vrachtwagens.
#S|rec-v-0002|review|reizen|sterren=2
K|ontvangen|wachttijd|2|neutraal|2|-|Bij aankomst moesten we anderhalf uur wachten op de sleutel.
K|ontvangen|kwaliteit|2|teleurstelling|0|-|Het huisje was niet schoon, kruimels in de lades en een kring in het bad.
K|gebruiken|kwaliteit|2|neutraal|0|-|De bedden kraakten bij elke beweging.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De omgeving maakt veel goed, prachtig fietsen daar.
#S|rec-v-0003|review|reizen|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Camping is prima voor een paar nachten.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Plaatsen zijn ruim en door hagen van elkaar gescheiden.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Het sanitair is aan vernieuwing toe.
K|gebruiken|kwaliteit|2|neutraal|0|-|Twee van de vijf douches deden het maar.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Animatieteam was geweldig met de kinderen.
#S|rec-v-0004|review|reizen|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Vieze tent dit 'designhotel'.
K|gebruiken|kwaliteit|1|boosheid|0|-|Nagels op het nachtkastje, geen eens van mij.
K|hulp|bejegening|1|boosheid|1|-|Receptioniste begon te lachen toen ik het liet zien.
K|terugkijken|geen|1|boosheid|0|-|Blijf hier weg mensen, echt.
#S|rec-v-0005|review|reizen|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Een weekend om in te lijsten.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De boomhut is met liefde gebouwd, elk detail klopt.
K|gebruiken|kwaliteit|4|blijdschap|0|-|'s Avonds bij het vuurkorfje hoorden we de uilen.
K|gebruiken|bejegening|5|dankbaarheid|0|-|Gastheer Lambert kwam nog even langs met een kruik, 'want het gaat vriezen', en dat ontroerde ons eerlijk gezegd.
#S|rec-v-0006|review|reizen|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Net chalet, alles aanwezig tot en met de knoflookpers.
K|gebruiken|kwaliteit|2|neutraal|0|-|De afwaslucht uit de gootsteen nemen we voor lief.
K|betalen|prijs|2|teleurstelling|0|-|Wel jammer van de toeristenbelasting die er later nog bij kwam.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Speeltuin en kinderboerderij zijn een schot in de roos voor onze drie.
#S|rec-v-0007|review|reizen|sterren=2
K|gebruiken|kwaliteit+informatie|2|teleurstelling|0|-|In de folder: subtropisch zwemparadijs. In het echt: een lauw pierenbad met een neppalm.
K|betalen|prijs|2|irritatie|0|-|En voor een kluisje ook nog twee euro.
K|gebruiken|kwaliteit|2|irritatie|0|-|Het is er glad, lawaaiig en naar, en dat is dan nog zacht uitgedrukt.
#S|rec-v-0008|review|reizen|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Hotel heeft potentie: monumentaal pand, prachtige trap.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Men heeft er alleen weinig mee gedaan.
K|gebruiken|kwaliteit|2|irritatie|0|-|Badkamer met een douchegordijn dat aan je kuiten plakt.
K|gebruiken|kwaliteit|3|neutraal|0|-|Kussens gemiddeld.
K|gebruiken|bejegening|4|blijdschap|0|-|De nachtportier was een lieverd.
#S|rec-v-0009|enquete|reizen|nps=8
K|gebruiken|kwaliteit|4|blijdschap|0|-|fijn park, veel groen
K|gebruiken|kwaliteit|2|neutraal|0|-|wifi zwak in het achterste deel
#S|rec-v-0010|enquete|reizen|nps=3
K|gebruiken|kwaliteit|2|teleurstelling|0|-|verouderd, uitgewoond
K|gebruiken|kwaliteit|2|irritatie|0|-|matrassen met kuilen
#S|rec-v-0011|enquete|reizen|csat=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|genieten met hoofdletter G!
#S|rec-v-0012|review|reizen|sterren=1
K|aanvragen|geen|3|neutraal|0|-|Appartement geboekt met zwembad.
K|ontvangen|informatie|1|boosheid|0|-|Zwembad bleek dicht tot juni, dat stond NERGENS.
K|hulp|beleid|1|boosheid|1|-|Compensatie? 'Meneer, dat zijn de voorwaarden.'
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Het appartement zelf was donker en benauwd.
K|terugkijken|geen|1|boosheid|0|-|Ik zal iedereen in mijn omgeving waarschuwen.
#S|rec-v-0013|review|reizen|sterren=5
K|gebruiken|levering|4|blijdschap|0|-|De rondreis was voortreffelijk georganiseerd, elke transfer sloot naadloos aan.
K|gebruiken|bejegening|5|blijdschap|0|-|Onze reisleidster Hilde is een wandelende encyclopedie met gevoel voor humor.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De hotels waren zonder uitzondering keurig.
K|gebruiken|kwaliteit|2|neutraal|0|-|Enkel het tempo lag voor sommige medereizigers aan de hoge kant.
K|terugkijken|geen|5|vertrouwen|0|-|Wij boeken volgend voorjaar opnieuw.
#S|rec-v-0014|review|reizen|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Ik had geen luxe verwacht, wel hygiëne.
K|gebruiken|kwaliteit|1|boosheid|0|-|Er liepen mieren over het ontbijtbuffet en het beleg zag eruit alsof het er al een week lag.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Locatie is top, dat neemt niemand ze af.
#S|rec-v-0015|review|reizen|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Bus was comfortabel en de chauffeur reed rustig.
K|gebruiken|kwaliteit|2|irritatie|0|-|Stops waren te kort om fatsoenlijk te plassen, laat staan te eten.
K|gebruiken|kwaliteit|3|neutraal|0|-|Stadje zelf wel oké, het regende de hele dag.
K|betalen|prijs|3|neutraal|0|-|€45 p.p. all-in.
#S|rec-v-0016|review|reizen|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Rustige natuurcamping zonder poespas.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Sanitair brandschoon, elke ochtend om acht uur werd er gepoetst.
K|gebruiken|beleid|4|blijdschap|0|-|Duidelijke regels, en iedereen houdt zich eraan.
K|gebruiken|kwaliteit|2|neutraal|0|-|Voor pubers is er weinig te beleven.
#S|rec-v-0017|review|reizen|sterren=2
K|gebruiken|bejegening|2|irritatie|0|-|Onvriendelijk ontvangst, we mochten de auto niet eens uitladen.
K|gebruiken|beleid|2|irritatie|0|-|Honden aan de lijn, ballen verboden, muziek uit om negen uur: het leek wel een internaat.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De plek aan het meer is dan weer idyllisch.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Maar wij voelden ons allesbehalve welkom.
#S|rec-v-0018|social|reizen|
K|gebruiken|kwaliteit|5|blijdschap|0|-|geen bereik, geen wifi, geen buren. huisje in de Eifel = 10/10 zou nog eens verdwijnen
#S|rec-v-0019|social|reizen|
K|gebruiken|kwaliteit|2|irritatie|0|-|'Ruim balkon' @strandhuyze. Ik kan er met één bil op.
#S|rec-v-0020|review|reizen|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Cruise over de Donau overtrof onze stoutste verwachtingen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Keuken aan boord is uitgelezen, met streekgerechten uit elk land.
K|gebruiken|kwaliteit|2|neutraal|0|-|Onze hut lag pal boven de motor, dus oordopjes zijn geen overbodige luxe.
K|gebruiken|bejegening|4|blijdschap|0|-|Bemanning was onvermoeibaar hulpvaardig.
#S|rec-v-0021|review|reizen|sterren=1
K|gebruiken|privacy|1|boosheid|0|-|Taxichauffeur zat de hele rit te bellen en reed 130 op de A12.
K|gebruiken|privacy|2|bezorgdheid|0|angst|Mijn oma zat met haar ogen dicht te bidden.
K|hulp|bereikbaarheid|2|irritatie|2|-|Het klachtennummer is niet in gebruik.
#S|rec-v-0022|review|reizen|sterren=5
K|ontvangen|levering|5|blijdschap|0|-|Taxi was er vijf minuten te vroeg, om half vier 's nachts!
K|gebruiken|bejegening|4|blijdschap|0|-|Chauffeur Kadir was beleefd, hielp met de koffers en reed als op eieren.
K|betalen|prijs|4|blijdschap|0|-|Prijs was exact zoals afgesproken.
#S|rec-v-0023|review|reizen|sterren=2
K|ontvangen|levering|2|irritatie|2|-|Luchthavenvervoer geboekt, niemand komen opdagen.
K|hulp|bereikbaarheid|2|irritatie|1|-|Centrale onbereikbaar.
K|betalen|prijs|2|boosheid|0|-|Uiteindelijk met een andere taxi voor het dubbele, en naar terugbetaling kan ik fluiten.
#S|rec-v-0024|review|reizen|sterren=3
K|ontvangen|kwaliteit|3|neutraal|0|-|Huurauto was schoon maar zat onder de krassen.
K|ontvangen|wachttijd|2|neutraal|2|-|Aan de balie drie kwartier in de rij.
K|aanvragen|bejegening|2|irritatie|0|-|Ze proberen je een extra verzekering aan te smeren, en niet zo'n beetje ook.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Auto reed overigens uitstekend.
K|wijzigen|wachttijd|4|blijdschap|0|-|Inleveren was in twee tellen gebeurd.
#S|rec-v-0025|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Beste garage van de streek.
K|gebruiken|informatie|4|vertrouwen|0|-|Ze laten je het versleten onderdeel zien en leggen uit waarom het moet worden vervangen.
K|betalen|prijs|4|blijdschap|0|-|Rekening viel lager uit dan de offerte, wanneer maak je dat nog mee.
K|gebruiken|levering|4|blijdschap|0|-|Auto stond klaar op het afgesproken uur.
#S|rec-v-0026|review|diensten|sterren=2
K|gebruiken|fout|2|irritatie|1|-|Auto voor een grote beurt gebracht en met een nieuwe kras teruggekregen.
K|hulp|bejegening|2|irritatie|0|-|Natuurlijk 'zat die er al'.
K|gebruiken|kwaliteit|3|neutraal|0|-|Beurt zelf is uitgevoerd, stempel staat erin.
K|betalen|prijs|2|irritatie|0|-|415 euro vind ik voor olie en filters rijkelijk.
#S|rec-v-0027|review|diensten|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Remmen zogenaamd vervangen.
K|gebruiken|privacy|1|boosheid+bezorgdheid|0|-|Twee dagen later ging ik rechtdoor bij een rood licht.
K|hulp|geen|1|teleurstelling|3|-|Hersteld bij een ander, die zei dat er nooit aan gewerkt was.
K|terugkijken|geen|1|boosheid|0|-|Beunhazen zijn het.
#S|rec-v-0028|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Bandenwissel op afspraak, binnen een halfuur klaar.
K|gebruiken|geen|4|blijdschap|0|-|Koffie was niet te drinken maar het gezelschap in de wachtruimte maakte het goed.
K|betalen|prijs|4|blijdschap|0|-|nette prijs
#S|rec-v-0029|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Garage is oke, doen hun ding.
K|gebruiken|informatie|2|teleurstelling|1|-|Communicatie kan beter, je moet zelf bellen of de auto klaar is.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Vakkennis is er wel.
#S|rec-v-0030|enquete|diensten|nps=9
K|gebruiken|kwaliteit|4|vertrouwen|0|-|eerlijke monteur, doet geen dingen die niet nodig zijn
#S|rec-v-0031|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Eindelijk een kapster die met krullen overweg kan!
K|gebruiken|bejegening|4|blijdschap|0|-|Ze luistert, denkt mee en knipt niet meer eraf dan je vraagt.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik liep naar buiten alsof ik tien jaar jonger was.
#S|rec-v-0032|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Ik vroeg om een puntje eraf en kwam thuis met een boblijn.
K|gebruiken|bejegening|2|teleurstelling|0|-|Zij vond het 'lekker fris', ik vond het om te huilen.
K|gebruiken|kwaliteit|3|neutraal|0|-|Kleur is wel egaal.
#S|rec-v-0033|review|diensten|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|groen. mijn haar is GROEN
K|hulp|bejegening|1|boosheid|0|-|kapper zegt dat t aan mijn shampoo ligt 😡
#S|rec-v-0034|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Fijne barbier, strakke fade, warme handdoek, lekker muziekje.
K|gebruiken|wachttijd|2|neutraal|1|-|Zonder afspraak zit je wel even.
K|betalen|prijs|3|neutraal|0|-|Knippen en baard voor 38.
#S|rec-v-0035|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Knippen is standaard.
K|gebruiken|bejegening|2|neutraal|0|-|De stagiaire was wat onzeker en trok aan mijn haar.
K|gebruiken|bejegening|4|blijdschap|0|-|Hoofdmassage erbij was onverwacht verwennerij.
#S|rec-v-0036|review|diensten|sterren=5
K|gebruiken|bejegening|5|opluchting|0|-|Ik kwam binnen met knikkende knieën en ging met opgeheven hoofd naar buiten.
K|gebruiken|bejegening|5|dankbaarheid|0|-|Tandarts Veerle vertelde bij elke stap wat ze ging doen en stopte zodra ik mijn hand opstak.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Van de verdoving voelde ik amper iets.
K|terugkijken|geen|4|vertrouwen|0|-|Voor angsthazen zoals ik een echte aanrader.
#S|rec-v-0037|review|diensten|sterren=2
K|aanvragen|wachttijd|2|neutraal|3|-|Vier maanden op een afspraak gewacht.
K|gebruiken|wachttijd|2|irritatie|2|-|En toen nog vijftig minuten in de wachtkamer.
K|gebruiken|bejegening|2|teleurstelling|0|-|De behandelaar zei welgeteld drie woorden.
K|gebruiken|kwaliteit|3|neutraal|0|-|Vulling zit er goed in, voor zover ik kan beoordelen.
#S|rec-v-0038|review|diensten|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Kroon na twee weken losgekomen.
K|betalen|beleid|1|boosheid|1|-|Mocht ik voor het terugplakken opnieuw betalen. Hoezo?
K|betalen|informatie|2|verwarring|1|-|De factuur staat vol codes waar geen mens wijs uit wordt.
#S|rec-v-0039|review|diensten|sterren=4
K|gebruiken|bejegening|4|blijdschap|0|-|Mondhygiëniste is grondig en vrolijk, een zeldzame combinatie.
K|gebruiken|informatie|4|blijdschap|0|-|Ik kreeg bruikbare poetstips in plaats van een preek.
K|gebruiken|kwaliteit|2|neutraal|0|-|De praktijkruimte is wat ouderwets.
#S|rec-v-0040|review|reizen|sterren=3
K|aanleiding|geen|3|neutraal|0|-|Na een zware periode wilden mijn vrouw en ik er een midweek tussenuit.
K|orienteren|digitaal|4|blijdschap|0|-|De website van het park oogt verzorgd en de keuze viel ons licht.
K|aanvragen|digitaal|2|neutraal|1|-|Boeken liep minder gesmeerd, de betaalpagina sprong twee keer terug naar het begin.
K|ontvangen|informatie|4|blijdschap|0|-|Wel kregen we een heldere mail met route, toegangscode en huisregels.
K|ontvangen|kwaliteit|4|blijdschap|0|-|De eerste indruk was gunstig: kachel aan, bloemetje op tafel.
K|gebruiken|kwaliteit|2|neutraal|0|-|Maar de matrassen waren doorgelegen en de afzuigkap bromde onophoudelijk.
K|hulp|wachttijd|4|blijdschap|0|-|Na een telefoontje stond de technische dienst binnen het uur voor de deur.
K|hulp|bejegening|4|blijdschap|0|-|Vriendelijke kerel, gaf ons meteen een tip voor een wandeling.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De matrassen heeft hij helaas niet kunnen vervangen.
K|betalen|prijs|2|irritatie|0|-|De eindschoonmaak van 95 euro vonden we aan de prijzige kant, zeker omdat we zelf de vuilnis moesten wegbrengen.
K|terugkijken|geen|3|neutraal|0|-|Of we teruggaan hangt af van die bedden.
#S|rec-v-0041|review|reizen|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Sfeervolle herberg in het hartje van de Westhoek.
K|gebruiken|bejegening|4|blijdschap|0|-|Uitbaters zijn rasechte West-Vlamingen, ge verstaat ze maar half maar ze zijn zo joviaal als iets.
K|gebruiken|kwaliteit|4|blijdschap|0|-|'t Eten is boerenkost zoals het hoort: hespe, pistolets, eigengemaakte confituur.
K|gebruiken|kwaliteit|2|neutraal|0|-|De trap naar boven is niet voor mensen met een slechte knie.
K|betalen|prijs|4|blijdschap|0|-|En de prijs? Daarvoor blijf ik niet thuis.
#S|rec-v-0042|review|reizen|sterren=2
K|orienteren|geen|3|verlangen|0|wens|We hadden hier onze huwelijksreis van gedroomd.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Wat een desillusie.
K|gebruiken|kwaliteit+informatie|2|irritatie|0|-|'Privéstrand' bleek een hoopje grind achter de vuilcontainers.
K|gebruiken|kwaliteit|2|neutraal|0|-|Aircon lekte op het kussen.
K|hulp|bejegening|2|irritatie|2|-|De manager zwaaide ons steeds vrolijk weg met 'tomorrow, tomorrow'.
K|hulp|fout|4|blijdschap|0|-|Uiteindelijk wel een andere kamer gekregen, met zicht op de tuin.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Daar was het oprecht mooi.
#S|rec-v-0043|review|reizen|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Als een warm bad, zo voelde dit klooster.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Je slaapt in een eenvoudige cel, je eet zwijgend en je komt als een ander mens thuis.
K|gebruiken|bejegening|4|blijdschap|0|-|De zusters zijn hartelijk en verrassend ad rem.
K|gebruiken|kwaliteit|2|neutraal|0|-|Het bed is smal, dat wel.
#S|rec-v-0044|review|reizen|sterren=1
K|ontvangen|fout|1|boosheid|2|-|Overboekt!!! 23.00 uur, twee kinderen, en dan zeggen ze dat de kamer 'helaas' weg is.
K|ontvangen|doorverwijzing|2|irritatie|2|-|We zijn naar een zusterhotel gestuurd dat van niets wist.
K|gebruiken|kwaliteit|1|boosheid|0|-|Daar kregen we een hok zonder raam.
K|hulp|wachttijd|2|irritatie|3|-|Vijf weken en zes mails verder nog steeds geen reactie.
K|betalen|geen|2|verlangen|0|wens|Ik wil gewoon mijn geld terug, 268 euro.
#S|rec-v-0045|review|reizen|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Aangenaam verblijf gehad in dit aparthotel.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Keukenblok is compact maar compleet.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De bedden zijn stevig, ideaal voor mijn rug.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Gehorig, dat viel ons een beetje rauw op het dak.
K|gebruiken|kwaliteit|3|verlangen|0|wens|Een paar haken in de badkamer zouden handig zijn.
#S|rec-v-0046|review|reizen|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Je krijgt wat je betaalt: een bed, een douche, een deur die dicht gaat.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Schoon was het wel.
K|gebruiken|kwaliteit|2|irritatie|0|-|Het ontbijt bestond uit een plastic croissantje en sap uit een zakje.
K|gebruiken|kwaliteit|3|neutraal|0|-|Voor een nacht op doorreis is het te behappen.
#S|rec-v-0047|review|reizen|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|Animatie tot middernacht, recht onder ons raam.
K|gebruiken|kwaliteit|2|irritatie|0|-|De polonaise komt me nu mijn strot uit.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Het eten was fabriekswerk.
K|gebruiken|bejegening|4|blijdschap|0|-|Enige lichtpunt was barman Deniz die altijd tijd had voor een grapje.
#S|rec-v-0048|review|reizen|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Omg dit hostel 😍
K|gebruiken|kwaliteit|4|blijdschap|0|-|bedden met eigen gordijntje lampje en stopcontact, geniaal
K|gebruiken|kwaliteit|4|blijdschap|0|-|superveel leuke mensen leren kennen
K|gebruiken|privacy|4|vertrouwen|0|-|lockers zijn groot en voelen safe
#S|rec-v-0049|review|reizen|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mooi aangelegde camperplaats, vlak en verhard.
K|gebruiken|storing|2|neutraal|1|-|De servicezuil was stuk, dus geen water kunnen tappen.
K|gebruiken|informatie|2|neutraal|1|-|Betaalautomaat praat alleen Duits.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Bakker om de hoek is een aanwinst.
#S|rec-v-0050|review|reizen|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De vogelreis was een onvergetelijke ervaring, 112 soorten gezien.
K|gebruiken|informatie|4|blijdschap|0|-|Onze gids is een kenner pur sang en deelt zijn kennis zonder betweterij.
K|gebruiken|kwaliteit|2|neutraal|0|-|De jeeps waren aftands.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Maar ja, avontuur hoort erbij en dat hebben we geweten!
#S|rec-v-0051|review|reizen|sterren=1
K|gebruiken|levering|1|boosheid|2|-|Excursie afgelast op het moment dat wij al met zonnebrand op bij de bus stonden.
K|hulp|bejegening|1|boosheid|0|-|Gids haalde alleen maar haar schouders op.
K|betalen|beleid|2|irritatie|1|-|Vergoeding in de vorm van een tegoedbon, die we uiteraard alleen dáár kunnen besteden.
#S|rec-v-0052|review|reizen|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Treinreis naar Wenen met de nachttrein was een romantisch avontuur.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Wiegend in slaap vallen, ik kan het iedereen aanbevelen.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Ontbijt stelt niets voor.
K|gebruiken|levering|2|neutraal|1|-|Met twee uur vertraging aangekomen.
K|gebruiken|levering|4|blijdschap|0|-|Eigenlijk vond ik dat nog fijn, langer genieten.
#S|rec-v-0053|enquete|reizen|nps=6
K|gebruiken|kwaliteit|3|neutraal|0|-|leuk maar niet speciaal
K|betalen|prijs|2|neutraal|0|-|parkeren duur
#S|rec-v-0054|enquete|reizen|nps=10
K|gebruiken|bejegening|5|dankbaarheid|0|-|de koffers werden naar boven gedragen en mijn vrouw kreeg een rolstoel te leen, fenomenaal
#S|rec-v-0055|enquete|reizen|csat=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|kleine kamer, oude handdoeken, weinig licht
#S|rec-v-0056|review|diensten|sterren=2
K|aanleiding|storing|2|neutraal|0|-|Koppakking kapot, midden op de E19.
K|hulp|wachttijd|2|irritatie|2|-|Garage liet me elf dagen zonder auto zitten.
K|hulp|herhaling|2|irritatie|2|-|Steeds 'morgen belt er iemand', en steeds was ik het die belde.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Eerlijk is eerlijk, het werk is vakkundig gedaan.
K|betalen|prijs|2|teleurstelling|0|-|1.780 euro is wel een aderlating.
#S|rec-v-0057|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Fietsenmaker die van zijn vak houdt.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn oma's opoefiets spint weer als een poes.
K|gebruiken|bereikbaarheid|2|irritatie|1|-|Openingstijden zijn grillig.
K|betalen|prijs|4|blijdschap|0|-|Vroeg er een schappelijk bedrag voor.
#S|rec-v-0058|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Wasstraat: auto is schoon, velgen matig.
K|gebruiken|kwaliteit|2|neutraal|0|-|Vegen op de ruit
K|betalen|prijs|4|blijdschap|0|-|voor 8 euro hoor je mij niet klagen
#S|rec-v-0059|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Trouwkapsel zat van zeven uur 's ochtends tot drie uur 's nachts als een huis.
K|gebruiken|bejegening|4|blijdschap|0|-|En ze bleef ijzig kalm toen ik begon te huilen van de zenuwen.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Ik voelde me de mooiste versie van mezelf.
#S|rec-v-0060|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Nagels waren na vier dagen al gesprongen.
K|gebruiken|bejegening|2|irritatie|0|-|De dame was onafgebroken met haar eigen telefoon bezig.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Kleurkeuze was enorm, dat is een plus.
#S|rec-v-0061|review|diensten|sterren=1
K|gebruiken|privacy|1|boosheid|0|-|Bij het waxen een brandwond opgelopen ter grootte van een stroopwafel.
K|hulp|bejegening|1|boosheid|1|-|'Gevoelige huidje zeker', zei ze lachend.
K|gebruiken|privacy|2|bezorgdheid|1|angst|Nu maar hopen dat het geen litteken wordt.
#S|rec-v-0062|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De massage was weldadig.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Knopen waarvan ik niet wist dat ik ze had, zijn eruit.
K|gebruiken|kwaliteit|2|irritatie|0|-|Dat de buurman ondertussen stond te boren, deed wel afbreuk aan de zen.
#S|rec-v-0063|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zonnige praktijk, makkelijk parkeren.
K|gebruiken|bejegening|3|neutraal|0|-|Huisarts is zakelijk.
K|gebruiken|bereikbaarheid|2|neutraal|2|-|Telefonisch doorkomen is een zaak van lange adem.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Medisch heb ik niets te klagen gehad.
#S|rec-v-0064|review|diensten|sterren=5
K|gebruiken|bejegening|5|dankbaarheid|0|-|Dierenarts Loes heeft onze oude kater zo liefdevol laten gaan, op zijn eigen dekentje, wij zijn haar eeuwig dankbaar.
K|betalen|bejegening|4|dankbaarheid|0|-|De rekening kwam pas twee weken later, dat vonden we fijngevoelig.
#S|rec-v-0065|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De hondentrimmer leverde een naakte schapendoes af.
K|gebruiken|bejegening|2|irritatie|0|-|Overleg vooraf? Nul komma nul.
K|gebruiken|kwaliteit|3|neutraal|0|-|Het groeit wel weer aan, zullen we maar zeggen.
#S|rec-v-0066|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Kinderopvang is kleurig, veilig en liefdevol.
K|gebruiken|bejegening|4|vertrouwen|0|-|Juf Mo kent mijn zoon haast beter dan ik.
K|gebruiken|beleid|2|neutraal|0|-|De sluitingstijd is streng: om 18.01 uur betaal je boete.
K|gebruiken|kwaliteit|3|verlangen|0|wens|Iets meer foto's in de app zou ik tof vinden.
#S|rec-v-0067|review|wonen|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Schilder heeft netjes afgeplakt en het resultaat is behoorlijk.
K|ontvangen|levering|2|neutraal|1|-|Hij begon een week later dan gezegd.
K|gebruiken|kwaliteit|2|neutraal|0|-|Bij de vensterbank zit een zakker in de lak.
K|gebruiken|bejegening|4|blijdschap|0|-|Vrolijke vent, fluitend aan het werk.
K|betalen|prijs|3|neutraal|0|-|Offerte en factuur kwamen overeen.
#S|rec-v-0068|review|wonen|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Ik ben bouwkundige en dit stucwerk is een aanfluiting.
K|gebruiken|kwaliteit|1|boosheid|0|-|Bobbels, naden, en op één plek zie je gewoon de afdruk van zijn elleboog.
K|hulp|bereikbaarheid|1|boosheid|3|-|Sinds de aanbetaling is hij van de aardbodem verdwenen.
#S|rec-v-0069|review|wonen|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|De hoveniers van Twijg & Zoon hebben van onze zandbak een paradijs gemaakt.
K|orienteren|informatie|4|blijdschap|0|-|Ze luisterden, schetsten, rekenden en legden alles begrijpelijk voor.
K|ontvangen|levering|4|blijdschap|0|-|Op tijd begonnen, eerder klaar dan gepland.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Na een jaar staat alles nog in volle glorie.
#S|rec-v-0070|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Fitness is populair, te populair.
K|gebruiken|wachttijd|2|neutraal|1|-|Rond zessen sta je in de rij voor een bankje.
K|gebruiken|kwaliteit|2|irritatie|0|-|De kleedkamer ruikt naar een natte hond.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Groepslessen zijn top, die van Faouzi vooral.
K|vertrekken|beleid|2|irritatie|2|-|Tussentijds opzeggen kan niet, ook niet met een gebroken been. Menselijk hoor.
#S|rec-v-0071|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zwembad is licht, proper en goed verwarmd.
K|gebruiken|kwaliteit|2|neutraal|0|-|De glijbaan is traag, zegt mijn expert van zeven.
K|gebruiken|bejegening|4|blijdschap|0|-|Badmeester grijpt in zonder te brullen, klasse.
K|gebruiken|kwaliteit|3|neutraal|0|-|Kleedhokjes normaal.
#S|rec-v-0072|social|reizen|
K|gebruiken|wachttijd+prijs|2|irritatie|2|-|pretpark-review: 6 uur wachten, 11 minuten gillen, 14 euro voor een hotdog. tot nooit @dolpretland
#S|rec-v-0073|social|diensten|
K|gebruiken|kwaliteit|4|blijdschap|0|-|mijn tandarts draait tegenwoordig true crime podcasts tijdens het boren. eerlijk? geweldig
#S|rec-v-0074|social|reizen|
K|gebruiken|bejegening+levering|4|blijdschap|0|-|Respect voor de chauffeur van lijn 6 die vanmorgen op een verloren gelopen kleuter wachtte en tóch op tijd in Boom was
#S|rec-v-0075|email|reizen|
K|geen|geen|3|neutraal|0|-|Beste familie Roelants,
K|gebruiken|kwaliteit|4|blijdschap|0|-|Wij kijken met veel genoegen terug op ons verblijf in uw vakantiewoning.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het linnen rook fris en de leesstoel bij het raam was mijn lievelingsplek.
K|gebruiken|kwaliteit|2|neutraal|0|-|Eén aandachtspunt: het douchewater zakt slecht weg.
K|gebruiken|kwaliteit|3|neutraal|0|-|Mogelijk zit het putje verstopt.
K|terugkijken|geen|4|verlangen|0|wens|Graag zouden wij volgend jaar in dezelfde week terugkomen.
K|geen|geen|3|neutraal|0|-|Hartelijke groet, Wim en Trees
#S|rec-v-0076|gesprek|reizen|
K|gebruiken|geen|3|neutraal|0|-|goeiemiddag ik bel over ons weekend bij jullie in het bos
K|gebruiken|kwaliteit|4|blijdschap|0|-|nou het huisje was beeldig daar niet van
K|gebruiken|kwaliteit|2|teleurstelling|0|-|maar die hottub die werd gewoon niet warm hè hij bleef op een graad of twintig
K|betalen|prijs|2|teleurstelling|0|-|en daar hadden we nou juist die toeslag van zestig euro voor betaald
K|betalen|geen|3|verlangen|0|wens|dus ik zou het sportief vinden als jullie dat stukje terug konden storten
#S|rec-v-0077|review|reizen|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|nen topcamping jong
K|gebruiken|kwaliteit|4|blijdschap|0|-|'s avonds pétanque met de geburen en een pintje van 't vat
K|gebruiken|kwaliteit|2|irritatie|0|-|de pisbakken daar zwijg ik over
K|gebruiken|bejegening|4|blijdschap|0|-|bazin is een crème van een mens
#S|rec-v-0078|review|reizen|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Mwa, gemiddeld hotelletje.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Uitzicht op de bergen is om stil van te worden.
K|gebruiken|storing|2|neutraal|1|-|Lift was buiten gebruik, vier trappen met bagage.
K|gebruiken|kwaliteit|2|neutraal|0|-|Er hing een muffe lucht in de gang.
K|gebruiken|bejegening|4|blijdschap|0|-|De ober in het restaurant was voorkomend.
#S|rec-v-0079|review|reizen|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Niks op aan te merken, alles dik voor mekaar.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Van het kopje tot de kussensloop: verzorgd.
K|gebruiken|bejegening|4|blijdschap|0|-|Je bent er geen nummer.
#S|rec-v-0080|review|reizen|sterren=4
K|orienteren|geen|2|bezorgdheid|0|angst|Als vrouw alleen had ik mijn bedenkingen bij een groepsreis.
K|gebruiken|geen|4|opluchting|0|-|Die waren de eerste avond al verdampt.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Gemêleerd gezelschap, veel gelachen, niemand die de boel domineerde.
K|gebruiken|kwaliteit|2|neutraal|0|-|De laatste twee dagen waren wat volgepropt.
K|gebruiken|bejegening|4|blijdschap|0|-|Begeleidster Noor bewaakte de sfeer op een onnadrukkelijke manier.
K|terugkijken|geen|4|verlangen|0|wens|In het najaar hoop ik weer mee te gaan.
#S|rec-v-0081|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|De opticien heeft een ruime sortering.
K|orienteren|informatie|2|verwarring|0|-|De drie typen glazen werden me zo technisch voorgeschoteld dat het me duizelde.
K|ontvangen|levering|4|verrassing|0|-|Bril was in vier dagen klaar, daar keek ik van op.
K|gebruiken|kwaliteit|2|neutraal|0|-|Linkerglas bleek niet helemaal juist ingeslepen.
K|hulp|fout|4|blijdschap|0|-|Kosteloos vervangen, met een fles brillenspray erbij.
K|betalen|prijs|3|neutraal|0|-|Totaal 412 euro, waarvan de verzekering er honderd dekt.
#S|rec-v-0082|review|diensten|sterren=4
K|aanleiding|geen|2|bezorgdheid|0|angst|Een dag voor mijn rijexamen sneed een barst door mijn voorruit, paniek natuurlijk.
K|hulp|wachttijd|5|opluchting|0|-|Binnen twee uur zat er een nieuwe in, ik kon wel zoenen.
K|hulp|bejegening|4|blijdschap|0|-|Monteur was monter en stelde me gerust.
K|gebruiken|kwaliteit|2|neutraal|0|-|Er bleef wel wat lijmresidu op het dashboard achter.
