#S|rla-0001|review|webshop|sterren=4
K|orienteren|geen|3|neutraal|0|-|Gekozen om de kaft, dat geef ik eerlijk toe.
K|gebruiken|geen|3|neutraal|0|-|Het verhaal begint met een notaris die op zijn vijftigste zijn sleutels in de gracht gooit en te voet naar Portugal vertrekt.
K|gebruiken|kwaliteit|2|neutraal|0|-|De eerste zestig pagina's moest ik me er wat doorheen worstelen,
K|gebruiken|kwaliteit|4|blijdschap|0|-|maar zodra hij de Pyreneeën over is, gaat het boek leven.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Vooral de gesprekken met de Spaanse vrachtwagenchauffeur zijn raak.
K|gebruiken|kwaliteit|2|neutraal|0|-|Het einde vond ik dan weer aan de gemakkelijke kant.
K|terugkijken|geen|4|blijdschap|0|-|Voor een lange treinreis zou ik het zo weer meenemen.
#S|rla-0002|review|webshop|sterren=1
K|orienteren|geen|3|neutraal|0|-|Na al die juichende stukken in de weekendbijlage moest ik er ook aan geloven.
K|gebruiken|kwaliteit|1|teleurstelling|0|-|Na vijftig bladzijden heb ik het weggelegd.
K|gebruiken|kwaliteit|2|neutraal|0|-|Daarna nog een poging gedaan, tot honderdtien.
K|gebruiken|kwaliteit|2|irritatie|0|-|Er gebeurt niets, en dat niets wordt dan ook nog in zinnen van een halve pagina beschreven.
K|gebruiken|kwaliteit|2|irritatie|0|-|De hoofdpersoon kijkt naar haar handen, dan naar de regen, dan weer naar haar handen.
K|gebruiken|kwaliteit|2|verwarring|0|-|Ik vraag me oprecht af of de jury hetzelfde boek heeft gelezen.
K|terugkijken|geen|2|neutraal|0|-|Ligt nu in de minibieb op de hoek, wie het hebben wil mag het hebben.
#S|rla-0003|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|In één ruk uit, wat mij met vier kinderen en een bakkerij niet vaak overkomt.
K|gebruiken|geen|3|neutraal|0|-|Twee zussen erven een veerpont en mogen hem tien jaar lang niet verkopen, daar komt het op neer.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Je ruikt de rivier, je hoort de ketting knarsen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De oudste zus is zo'n kreng dat je gaandeweg van haar gaat houden.
K|gebruiken|kwaliteit|4|verrassing|0|-|En dan die wending op de begraafplaats, die had ik echt nergens zien aankomen.
K|terugkijken|geen|5|blijdschap|0|-|Ik heb er al twee cadeau gedaan en de derde ligt klaar voor mijn schoonmoeder.
K|gebruiken|geen|3|verlangen|0|wens|Hopelijk zit de schrijfster al achter haar bureau voor een volgend deel.
#S|rla-0004|review|webshop|sterren=2
K|gebruiken|geen|3|neutraal|0|-|Deel vier over inspecteur Valkenier, dit keer in een Drents zandafgraving.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De eerste drie heb ik verslonden.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Hier is de rek er wel uit.
K|gebruiken|kwaliteit|2|irritatie|0|-|Hij drinkt, hij heeft ruzie met zijn chef, hij belt zijn dochter niet: dat wisten we inmiddels.
K|gebruiken|kwaliteit|2|neutraal|0|-|De dader had ik op pagina 80 al.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Sfeertekening blijft wel zijn sterke kant, dat moet gezegd.
K|terugkijken|geen|3|neutraal|0|-|Ik wacht deel vijf af, maar dan uit de bieb.
#S|rla-0005|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Aardig boek, meer niet.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Vlot geschreven, korte hoofdstukken, prettig op het strand.
K|gebruiken|kwaliteit|2|neutraal|0|-|De personages blijven alleen wat van karton.
K|gebruiken|kwaliteit|2|irritatie|0|-|En hoe vaak kan iemand "grinniken" in één roman, ik ben bij 41 gestopt met tellen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn dochter van zestien vond het trouwens geweldig.
K|gebruiken|kwaliteit|3|neutraal|0|-|Dus misschien ben ik er gewoon te oud voor.
#S|rla-0006|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|Wat hebben ze met de vertaling gedaan?
K|gebruiken|kwaliteit|3|neutraal|0|-|In het Zweeds schijnt dit een stilistisch hoogstandje te zijn.
K|gebruiken|kwaliteit|2|irritatie|0|-|In het Nederlands staat er "hij nam een douche en maakte zin", letterlijk.
K|gebruiken|kwaliteit|2|neutraal|0|-|Ook een paar keer een naam die halverwege anders gespeld wordt.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het verhaal zelf, over een lerares die in een radiostation verdwaalt, is intrigerend.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Jammer dat je er steeds uit getrokken wordt.
K|terugkijken|geen|3|neutraal|0|-|Wie de taal machtig is, kan beter het origineel nemen.
#S|rla-0007|review|webshop|sterren=4
K|aanvragen|geen|3|neutraal|0|-|Als e-book gekocht omdat mijn ogen kleine letters niet meer aankunnen.
K|ontvangen|digitaal|4|blijdschap|0|-|Stond binnen een minuut op mijn lezer.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mooie biografie, met veel oog voor de jaren in Batavia.
K|gebruiken|kwaliteit|2|neutraal|0|-|De foto's zijn in het digitale bestand wel onleesbaar klein.
K|gebruiken|kwaliteit|2|irritatie|0|-|Noten achterin klikken niet terug naar de tekst, zodat je elke keer moet bladeren.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Inhoudelijk heb ik er veel van opgestoken.
K|betalen|prijs|2|neutraal|0|-|Dat een e-book maar twee euro goedkoper is dan papier snap ik nog altijd niet.
#S|rla-0008|review|webshop|sterren=1
K|ontvangen|digitaal|1|irritatie|2|-|Bestand opent niet, niet op mijn tablet, niet op mijn e-reader en ook niet op de laptop van mijn zoon.
K|ontvangen|digitaal|2|neutraal|1|-|Steeds de melding dat de licentie ongeldig is.
K|hulp|wachttijd|2|neutraal|2|-|Vijf dagen op antwoord van de klantenservice gewacht.
K|hulp|informatie|2|irritatie|1|-|Dat antwoord was een link naar de handleiding die ik zelf al gevonden had.
K|betalen|beleid|1|boosheid|0|-|Geld terug kan niet want "digitale producten zijn uitgesloten van retour".
K|ontvangen|kwaliteit|2|teleurstelling|0|-|Over het boek kan ik dus niets zeggen, ik heb er geen letter van gezien.
K|terugkijken|geen|1|boosheid|0|-|Bij deze firma koop ik mijn boeken niet meer.
#S|rla-0009|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Eindelijk weer eens een kinderboek waarbij ik als voorlezer niet in slaap val.
K|gebruiken|geen|3|neutraal|0|-|Otter Bram wil directeur van de dijk worden en moet daarvoor drie proeven doorstaan.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De plaatjes zijn grappig, met op elke bladzijde een verstopte kikker.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Onze tweeling van vijf kent hele stukken uit het hoofd.
K|gebruiken|kwaliteit|2|neutraal|0|-|Een paar woorden zijn te moeilijk ("waterschapsbelasting"),
K|gebruiken|kwaliteit|4|blijdschap|0|-|al levert dat weer leuke gesprekken op.
K|ontvangen|levering|4|blijdschap|0|-|Was de volgende ochtend al in huis, ruim voor de verjaardag.
K|terugkijken|geen|5|blijdschap|0|-|Doen!
#S|rla-0010|review|webshop|sterren=3
K|orienteren|geen|3|neutraal|0|-|Ik twijfelde tussen dit boek en dat van zijn broer.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De recepten zien er schitterend uit en de foto's zijn om op te eten.
K|gebruiken|kwaliteit|2|neutraal|0|-|Alleen heb je voor zowat elk gerecht iets nodig dat ik in Emmen niet kan krijgen.
K|gebruiken|kwaliteit|2|irritatie|0|-|Zwarte knoflook, gedroogde limoen, yuzusap: ik woon niet boven een toko.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De linzenstoof op bladzij 92 maak ik wel elke week.
K|gebruiken|kwaliteit|2|neutraal|0|-|Voorlopig staat het dus vooral mooi te wezen op de plank.
#S|rla-0011|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Had ik meer van verwacht.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zijn vorige, over de turfstekers, vond ik een meesterwerk.
K|gebruiken|kwaliteit|2|irritatie|0|-|Nu lijkt het alsof er iemand met een deadline aan het typen was.
K|gebruiken|kwaliteit|2|irritatie|0|-|Hele alinea's waarin uitgelegd wordt wat we net in een dialoog hebben gelezen.
K|gebruiken|kwaliteit|3|neutraal|0|-|Het onderwerp, de drooglegging van een polder, is op zich interessant.
K|gebruiken|kwaliteit|2|neutraal|0|-|Die 480 bladzijden hadden er makkelijk 250 mogen zijn.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De kaartjes voorin zijn overigens wel fraai.
#S|rla-0012|review|webshop|sterren=5
K|aanleiding|geen|2|teleurstelling|0|-|Mijn man is vorig jaar overleden en sindsdien kreeg ik geen boek meer uit.
K|ontvangen|geen|3|neutraal|0|-|Een vriendin gaf me dit, over een vrouw die een vuurtoren koopt.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Ik heb gehuild, gelachen en om drie uur 's nachts het licht pas uitgedaan.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zonder een greintje sentimentaliteit schrijft ze over rouw.
K|gebruiken|kwaliteit|5|dankbaarheid|0|-|Voor het eerst voelde ik me begrepen door een bladzijde papier.
K|terugkijken|geen|5|dankbaarheid|0|-|Dankjewel, mevrouw de schrijfster.
#S|rla-0013|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Strak geplotte thriller, die je niet in bed moet lezen als je man nachtdienst heeft.
K|gebruiken|geen|3|neutraal|0|-|Een anesthesist krijgt sms'jes van een patiënt die al twee jaar dood is.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Elke keer dacht ik het te weten en elke keer zat ik ernaast.
K|gebruiken|kwaliteit|2|neutraal|0|-|Minpuntje: de seksscènes, die hadden van mij gerust weg gemogen.
K|gebruiken|kwaliteit|2|neutraal|0|-|En het politiewerk is, ik werk er zelf, niet altijd even geloofwaardig.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Maar ja, spannend is het wel.
K|terugkijken|geen|4|blijdschap|0|-|Vier dikke sterren en een aanrader voor de vakantiekoffer.
#S|rla-0014|review|webshop|sterren=1
K|gebruiken|kwaliteit|1|irritatie|0|-|Pretentieus gewauwel.
K|gebruiken|kwaliteit|2|irritatie|0|-|Zeshonderd pagina's navelstaren van een man die kennelijk nooit een dag gewerkt heeft.
K|gebruiken|kwaliteit|2|irritatie|0|-|Leestekens zijn blijkbaar voor de gewone sterveling, want hij gebruikt ze niet.
K|gebruiken|kwaliteit|2|neutraal|0|-|Onze hele leesclub, zeven vrouwen, is afgehaakt.
K|gebruiken|kwaliteit|2|irritatie|0|-|Alleen Truus heeft het uit, en die had griep.
K|betalen|prijs|2|irritatie|0|-|Dertig euro armer en geen gedachte rijker.
#S|rla-0015|review|webshop|sterren=2
K|aanvragen|geen|3|neutraal|0|-|In de zomeraanbieding op de kop getikt, deze snoerloze steelstofzuiger.
K|ontvangen|geen|3|neutraal|0|-|Uitpakken en in elkaar klikken: drie minuten.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Licht, handzaam, en je komt onder de bank.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Maar na veertien minuten houdt hij ermee op en dan ben ik net de trap over.
K|gebruiken|kwaliteit|2|neutraal|0|-|De bak is zo groot als een koffiemok.
K|gebruiken|kwaliteit|2|irritatie|0|-|Met een labrador in huis leeg je die dus vijf keer per beurt.
K|wijzigen|beleid|2|neutraal|2|-|Terugsturen mag alleen in de originele doos, en die had ik al bij het oud papier gezet.
K|terugkijken|geen|3|neutraal|0|-|Voor een studio zonder huisdieren misschien wat.
#S|rla-0016|review|webshop|sterren=5
K|aanleiding|geen|2|neutraal|0|-|Onze vorige wasmachine gaf na elf jaar de geest.
K|orienteren|informatie|4|blijdschap|0|-|Via de keuzehulp op de site kwam ik bij dit model uit, en die uitleg was glashelder.
K|ontvangen|levering|4|blijdschap|0|-|Twee jongens brachten hem op zaterdagochtend, precies in het tijdvak.
K|ontvangen|bejegening|4|dankbaarheid|0|-|Ze hebben de oude mee naar beneden gesjouwd, drie trappen, zonder een onvertogen woord.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Wat een rust: tijdens het centrifugeren kan ik gewoon bellen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het kwartierprogramma is ideaal voor sportkleding.
K|gebruiken|kwaliteit|2|neutraal|0|-|Het lampje in de trommel had van mij feller gemogen.
K|betalen|prijs|4|blijdschap|0|-|Achtentachtig euro onder de winkelprijs, dat doet ook deugd.
#S|rla-0017|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Prachtige film, laat ik daarmee beginnen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De scène in de koelcel blijft dagen op je netvlies staan.
K|gebruiken|kwaliteit|2|irritatie|0|-|Maar deze blu-ray zelf is een belediging.
K|gebruiken|kwaliteit|2|neutraal|0|-|Ondertitels lopen anderhalve seconde achter.
K|gebruiken|kwaliteit|2|neutraal|0|-|Extra's zijn er niet, op een trailer na.
K|gebruiken|geen|3|neutraal|0|-|Beeldverhouding 2.35:1, geluid stereo.
K|gebruiken|kwaliteit|3|neutraal|0|-|Dus vijf sterren voor de regisseur, één voor de uitgever, samen drie.
#S|rla-0018|review|reizen|sterren=4
K|orienteren|geen|3|neutraal|0|-|Wij zochten iets rustigs voor ons veertigjarig huwelijk.
K|aanvragen|prijs|3|neutraal|0|-|Geboekt met vroegboekkorting, acht dagen Madeira, halfpension.
K|gebruiken|levering|2|neutraal|0|-|De heenvlucht ging drie uur later dan gepland.
K|gebruiken|informatie|2|irritatie|0|-|Op het vliegveld kon niemand zeggen waarom.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Eenmaal daar: wat een eiland!
K|gebruiken|kwaliteit|4|blijdschap|0|-|De levadawandelingen zijn goed bewegwijzerd, ook voor zeventigers met een nieuwe heup.
K|gebruiken|kwaliteit|2|neutraal|0|-|Het hotel is ietwat op leeftijd, net als wij,
K|gebruiken|kwaliteit|4|blijdschap|0|-|maar brandschoon en met een balkon waar je de zon ziet zakken.
K|gebruiken|bejegening|5|blijdschap|0|-|Op de dag zelf stond er een taart met onze trouwfoto, geregeld door de hostess.
K|terugkijken|geen|4|blijdschap|0|-|Volgend jaar als het God belieft weer.
#S|rla-0019|review|reizen|sterren=1
K|orienteren|geen|3|neutraal|0|-|Op de foto's een zwembad, palmen, een lachend gezin.
K|gebruiken|kwaliteit|1|boosheid|0|-|In werkelijkheid een groene poel met een hek eromheen en een bord "cerrado".
K|gebruiken|kwaliteit|1|boosheid|0|-|Beddengoed met vlekken waar ik niet over na wil denken.
K|gebruiken|kwaliteit|2|irritatie|0|-|Het ontbijtbuffet bestond uit toast, ham en nog eens toast.
K|hulp|bejegening|1|boosheid|1|-|De reisleidster haalde haar schouders op en zei dat we dan maar vijf sterren hadden moeten boeken.
K|hulp|wachttijd|2|neutraal|3|-|Klacht ingediend op 3 augustus, het is nu half oktober.
K|hulp|prijs|2|irritatie|0|-|Ze boden een waardebon aan van vijfenzeventig euro, te besteden bij henzelf.
K|terugkijken|geen|1|boosheid|0|-|Mensen, kijk uit met Zonvaart, het is geen vakantie maar een straf.
#S|rla-0020|review|telecom|sterren=2
K|orienteren|geen|3|neutraal|0|-|Overgestapt vanwege de actie: half jaar halve prijs, tv-kastje erbij.
K|ontvangen|levering|2|neutraal|1|-|Het modem kwam een week na de ingangsdatum.
K|ontvangen|informatie|2|neutraal|1|-|De handleiding was voor een ander type, met andere knopjes.
K|gebruiken|kwaliteit|4|neutraal|0|-|Snelheid is goed, 480 van de 500 haal ik.
K|gebruiken|kwaliteit|2|irritatie|0|-|Het tv-kastje daarentegen loopt elke avond tijdens het journaal vast.
K|hulp|herhaling|2|irritatie|3|-|Zes keer gebeld, zes keer "heeft u hem al opnieuw opgestart".
K|hulp|bejegening|4|blijdschap|0|-|De laatste, een jongen uit Almelo, luisterde wel echt.
K|hulp|storing|4|opluchting|0|-|Hij stuurde een nieuw kastje en sindsdien is het stil.
K|betalen|prijs|2|neutraal|0|-|Alleen loopt de korting volgende maand af en dan betaal ik meer dan bij mijn oude.
#S|rla-0021|review|telecom|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Vier jaar klant, twee storingen gehad, samen nog geen uur.
K|gebruiken|digitaal|4|blijdschap|0|-|De app doet wat hij moet doen: verbruik, factuur, klaar.
K|wijzigen|beleid|4|blijdschap|0|-|Toen mijn zoon in het ziekenhuis lag mocht ik zonder gedoe tijdelijk naar onbeperkt.
K|betalen|prijs|3|neutraal|0|-|Niet de allergoedkoopste,
K|betalen|prijs|4|vertrouwen|0|-|maar je weet elke maand precies wat er afgaat.
K|hulp|bereikbaarheid|4|blijdschap|0|-|En als je belt krijg je een mens, met een naam.
K|terugkijken|geen|5|vertrouwen|0|-|Ik hoef niet zo nodig weg.
#S|rla-0022|review|verzekering|sterren=2
K|vertrekken|geen|3|neutraal|0|-|Na negentien jaar opgezegd, en dit is waarom.
K|aanleiding|geen|2|neutraal|0|-|In april liep de kelder onder door een gesprongen leiding.
K|hulp|levering|2|neutraal|1|-|De schade-expert kwam niet op de afgesproken dag,
K|hulp|levering|2|neutraal|1|-|en de dag erna ook niet.
K|hulp|bejegening|4|blijdschap|0|-|De vervanger was een kundige, rustige man.
K|hulp|fout|1|boosheid|1|-|In zijn rapport stond vervolgens dat wij geen kelder hebben.
K|hulp|herhaling|2|irritatie|3|-|Het heeft me zeven mails gekost om aan te tonen dat ik in mijn eigen kelder sta.
K|betalen|geen|3|neutraal|0|-|Uiteindelijk is er 4.200 euro uitgekeerd.
K|betalen|prijs|2|teleurstelling|0|-|De premie ging in januari dan wel met achttien procent omhoog.
K|terugkijken|geen|2|neutraal|0|-|Trouw loont niet, is mijn conclusie.
#S|rla-0023|review|verzekering|sterren=5
K|aanleiding|geen|2|neutraal|0|-|Inbraak op tweede kerstdag, alles overhoop.
K|hulp|bereikbaarheid|5|dankbaarheid|0|-|Om halfelf 's avonds kreeg ik meteen een vrouw aan de lijn die vroeg of ik veilig was.
K|hulp|doorverwijzing|4|dankbaarheid|0|-|Ze regelde de slotenmaker, de glaszetter en een vast contactpersoon.
K|hulp|informatie|4|vertrouwen|0|-|Elke stap werd van tevoren uitgelegd.
K|hulp|beleid|4|blijdschap|0|-|Van de sieraden van mijn oma had ik geen bonnen, foto's waren voldoende.
K|betalen|wachttijd|4|opluchting|0|-|Binnen negen dagen stond het bedrag erop.
K|gebruiken|privacy|2|bezorgdheid|0|angst|'s Nachts hoor ik nog steeds elk geluidje, bang dat ze terugkomen.
K|hulp|geen|5|dankbaarheid|0|-|Maar aan de verzekering heeft het niet gelegen, hulde.
#S|rla-0024|review|webshop|sterren=3
K|orienteren|geen|3|neutraal|0|-|Laat ik vooropstellen dat ik geen fantasylezer ben.
K|ontvangen|geen|3|neutraal|0|-|Kreeg het van mijn kleinzoon, die wilde er met me over praten.
K|gebruiken|geen|3|neutraal|0|-|In een land zonder nacht wordt een meisje geboren met een schaduw, en dat mag niet.
K|gebruiken|kwaliteit|4|verrassing|0|-|Tot mijn eigen verbazing zat ik er na twee avonden helemaal in.
K|gebruiken|kwaliteit|2|neutraal|0|-|Die namen met apostrofs, daar wen ik nooit aan.
K|gebruiken|kwaliteit|2|neutraal|0|-|Tegen het einde wordt er wel erg veel gevochten.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Maar de vriendschap tussen het meisje en de oude smid is aandoenlijk.
K|terugkijken|geen|3|neutraal|0|-|Of ik deel twee ga lezen? Misschien.
#S|rla-0025|review|webshop|sterren=1
K|gebruiken|informatie|1|irritatie|0|-|Op de kaft staat "roman", op de achterflap "onvergetelijk liefdesverhaal".
K|gebruiken|kwaliteit|2|irritatie|0|-|Het is geen van beide, het is een verzameling columns met een nietje erdoor.
K|gebruiken|kwaliteit|2|neutraal|0|-|De helft had ik al eens in de krant gelezen.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Ik vond hem altijd zo geestig.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Hier moppert hij alleen maar op zijn buren en zijn prostaat.
K|betalen|prijs|2|irritatie|0|-|€22,99 voor 130 bladzijden met veel wit.
K|wijzigen|geen|3|neutraal|0|-|Omgeruild voor een tuinboek.
#S|rla-0026|review|webshop|sterren=4
K|gebruiken|geen|3|neutraal|0|-|Non-fictie over de geschiedenis van het slot, van Egypte tot cijferpad.
K|gebruiken|kwaliteit|4|verrassing|0|-|Klinkt saai, is het niet.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De auteur kan vertellen als een oom op een verjaardag, met steeds weer een zijpad.
K|gebruiken|kwaliteit|2|neutraal|0|-|Soms zijn het er te veel, die zijpaden.
K|gebruiken|kwaliteit|2|irritatie|0|-|Een register ontbreekt, en dat is voor dit soort boeken eigenlijk onvergeeflijk.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het hoofdstuk over de meesterinbreker van Luik alleen al is het geld waard.
K|terugkijken|geen|4|blijdschap|0|-|Mijn zwager, slotenmaker, krijgt hem met kerst.
#S|rla-0027|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Dit is nu de derde waterkoker in vier jaar.
K|gebruiken|kwaliteit|4|neutraal|0|-|Eerlijk is eerlijk, hij kookt snel.
K|gebruiken|kwaliteit|2|irritatie|0|-|Maar het deksel springt open als een duveltje en dan heb je de stoom in je gezicht.
K|gebruiken|privacy|2|irritatie|0|-|Mijn vrouw heeft er een brandblaar aan overgehouden.
K|gebruiken|kwaliteit|2|irritatie|0|-|Het snoer is zestig centimeter, wie verzint dat.
K|hulp|informatie|2|irritatie|1|-|De fabrikant verwijst voor vragen naar een Engelstalig forum.
K|terugkijken|geen|2|neutraal|0|-|Kies iets anders zou ik zeggen.
#S|rla-0028|review|webshop|sterren=4
K|aanvragen|geen|3|neutraal|0|-|Besteld: nachtcrème voor de rijpere huid, potje van 50 ml.
K|ontvangen|kwaliteit|4|blijdschap|0|-|Zat keurig verpakt in karton in plaats van bergen plastic.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Trekt snel in, plakt niet, en ruikt naar bijna niks.
K|gebruiken|kwaliteit|3|neutraal|0|-|Of mijn rimpels minder zijn? Dat zou mijn zus moeten zeggen.
K|gebruiken|kwaliteit|2|neutraal|0|-|Het pompje weigert als er nog een kwart in zit.
K|gebruiken|kwaliteit|2|irritatie|0|-|Dan sta je dus met een mes te schrapen.
K|betalen|prijs|2|neutraal|0|-|Voor mij wel aan de prijs,
K|terugkijken|geen|4|blijdschap|0|-|toch koop ik hem weer.
#S|rla-0029|review|webshop|sterren=5
K|aanleiding|geen|3|neutraal|0|-|Gestopt met werken en ineens een moestuin.
K|orienteren|geen|3|neutraal|0|-|Er staan bij de bieb wel twintig moestuinboeken, ik heb ze zo'n beetje allemaal doorgebladerd.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Dit is het enige waar iemand spreekt die zelf zwarte nagels heeft.
K|gebruiken|informatie|4|blijdschap|0|-|Per maand staat er wat je moet doen en, belangrijker, wat je moet laten.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn courgettes hebben inmiddels de hele straat gevoed.
K|gebruiken|kwaliteit|2|neutraal|0|-|Bindwerk kan niet tegen natte handen.
K|terugkijken|geen|5|blijdschap|0|-|Een blijvertje op de keukentafel.
#S|rla-0030|review|webshop|sterren=2
K|gebruiken|kwaliteit|4|neutraal|0|-|De foto's die deze camera maakt zijn niet slecht.
K|gebruiken|kwaliteit|2|irritatie|0|-|De software om ze eraf te halen is een ramp.
K|gebruiken|digitaal|2|irritatie|2|-|Drie keer een account moeten maken voor ik één kiekje van mijn kleindochter kon zien.
K|gebruiken|digitaal|2|neutraal|0|-|Na elke update staan alle instellingen weer op Duits.
K|hulp|bereikbaarheid|2|neutraal|2|-|Helpdesk is alleen per chat te bereiken, doordeweeks tussen tien en vier.
K|gebruiken|privacy|2|bezorgdheid|0|-|En dan wil hij ook nog continu mijn locatie weten, dat bevalt me niks.
K|wijzigen|geen|2|teleurstelling|0|-|Gaat retour, helaas.
#S|rla-0031|enquete|bank|csat=2
K|hulp|doorverwijzing|2|irritatie|2|-|Voor de hypotheek van onze dochter zijn we langs vijf mensen gegaan.
K|hulp|herhaling|2|irritatie|2|-|Ieder wilde opnieuw het hele verhaal, inclusief loonstroken.
K|hulp|bejegening|4|blijdschap|0|-|De laatste adviseur, meneer Ferwerda, was fantastisch.
K|aanvragen|informatie|4|blijdschap|0|-|Hij tekende op een kladje wat ze wel en niet kon lenen.
K|aanvragen|wachttijd|2|neutraal|2|-|Het akkoord kwam twee dagen na de termijn.
K|aanvragen|geen|2|teleurstelling|0|-|Toen was het huis al naar een ander.
#S|rla-0032|review|bank|sterren=4
K|orienteren|geen|3|neutraal|0|-|Gekozen voor deze spaarbank omdat de rente een half procent hoger lag.
K|aanvragen|digitaal|4|blijdschap|0|-|Openen met paspoort en selfie, tien minuten werk.
K|gebruiken|digitaal|2|neutraal|0|-|De app is kaal, je kunt er sparen en meer niet.
K|gebruiken|digitaal|4|blijdschap|0|-|Dat vind ik juist fijn, geen kortingscoupons en grafiekjes.
K|gebruiken|informatie|2|neutraal|0|-|Rentewijzigingen moet je zelf ontdekken, daar sturen ze geen bericht van.
K|gebruiken|prijs|2|teleurstelling|0|-|Van die hogere rente is intussen trouwens niet veel over.
K|terugkijken|geen|4|neutraal|0|-|Toch blijf ik nog even zitten.
#S|rla-0033|review|energie|sterren=2
K|aanvragen|prijs|3|neutraal|0|-|Binnengehaald aan de deur met een vast tarief voor drie jaar.
K|aanvragen|informatie|2|irritatie|0|-|De jongen vertelde er niet bij dat terugleveren geld kost.
K|gebruiken|digitaal|4|blijdschap|0|-|Het dashboard is mooi gemaakt, met uurverbruik en al.
K|betalen|prijs|1|boosheid|0|-|En dan de jaarafrekening: 611 euro bij, mét zestien panelen op het dak.
K|hulp|wachttijd|2|irritatie|2|-|Gebeld, veertig minuten wachtmuziek.
K|hulp|informatie|4|neutraal|0|-|De medewerkster legde het in gewone taal uit.
K|vertrekken|beleid|2|teleurstelling|0|-|Maar eruit kan ik niet zonder boete.
K|terugkijken|geen|2|neutraal|0|-|Laat u bij de voordeur niks aansmeren.
#S|rla-0034|review|energie|sterren=5
K|aanleiding|geen|3|neutraal|0|-|Verhuisd van een flat naar een hoekhuis uit 1934.
K|orienteren|informatie|4|blijdschap|0|-|Advies gevraagd over isolatie en een eerlijk verhaal gekregen: begin met de vloer, laat die warmtepomp nog maar even.
K|orienteren|informatie|5|verrassing|0|-|Welke verkoper raadt zijn eigen product af?
K|ontvangen|levering|4|blijdschap|0|-|De isoleerders kwamen op de dag die was afgesproken.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Koude voeten zijn verleden tijd.
K|betalen|prijs|4|blijdschap|0|-|Voorschot is sindsdien met dertig euro gezakt.
K|terugkijken|geen|5|vertrouwen|0|-|Zulke bedrijven gun je klanten.
#S|rla-0035|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Ik ben er niet uit.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Stilistisch is er niets op aan te merken, zinnen om over te strijken.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Maar het laat me koud, als een showroomkeuken.
K|gebruiken|geen|3|neutraal|0|-|Een pianostemmer reist door het Oostblok van 1987 en noteert wat hij in elk huis hoort.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Dat idee is goud.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Helaas komt hij nergens langer dan drie bladzijden en leer je niemand kennen.
K|gebruiken|kwaliteit|3|neutraal|0|-|Kan ook aan mij liggen, ik las het in een drukke periode.
#S|rla-0036|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Niet weg te leggen!!
K|gebruiken|kwaliteit|5|blijdschap|0|-|Ben 's ochtends te laat op mijn werk gekomen omdat ik stiekem nog één hoofdstuk wilde 😅
K|gebruiken|kwaliteit|4|blijdschap|0|-|Emma en Joris zijn zo'n heerlijk onhandig stel.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Meerdere keren hardop zitten lachen in de bus.
K|gebruiken|kwaliteit|2|neutraal|0|-|Oké, dat ze elkaar krijgen zie je van mijlenver aankomen,
K|gebruiken|kwaliteit|4|blijdschap|0|-|maar wie maalt daarom.
K|gebruiken|geen|4|verlangen|0|wens|Verfilmen graag, en snel een beetje.
#S|rla-0037|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|Leuk bedacht, slecht geredigeerd.
K|gebruiken|kwaliteit|2|irritatie|0|-|Op bladzijde 34 is de buurvrouw weduwe, op 190 komt haar man de vuilnis buiten zetten.
K|gebruiken|kwaliteit|2|neutraal|0|-|Ook d/t-fouten, en niet zo weinig.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De dialogen in het Twents vond ik daarentegen kostelijk.
K|gebruiken|kwaliteit|3|neutraal|0|-|Het is een debuut, dus enige clementie is op zijn plaats.
K|gebruiken|kwaliteit|2|irritatie|0|-|De uitgeverij had hier toch een corrector op kunnen zetten.
#S|rla-0038|review|webshop|sterren=4
K|orienteren|geen|3|neutraal|0|-|Voor onze leesgroep uitgezocht na een avond stemmen.
K|gebruiken|geen|3|neutraal|0|-|De roman volgt drie generaties glasblazers in Leerdam, van 1890 tot nu.
K|gebruiken|kwaliteit|2|neutraal|0|-|Er doen zoveel Cornelissen in mee dat je de stamboom voorin echt nodig hebt.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Gelukkig ís er een stamboom, en hij klopt.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De passages bij de ovens zijn van een zeldzame intensiteit.
K|gebruiken|kwaliteit|2|neutraal|0|-|Over het slothoofdstuk waren we verdeeld, ik hoor bij de tegenstanders.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Een avond lang stof tot praten gehad in elk geval.
#S|rla-0039|review|webshop|sterren=1
K|gebruiken|kwaliteit|1|teleurstelling|0|-|Zonde van mijn vrije dag.
K|gebruiken|kwaliteit|2|irritatie|0|-|Het "plot" past op de achterkant van een parkeerkaartje.
K|gebruiken|kwaliteit|2|irritatie|0|-|Vrouwen zijn er om te huilen of om vermoord te worden, soms in die volgorde.
K|gebruiken|kwaliteit|2|irritatie|0|-|Dat het zich in Antwerpen afspeelt merk je aan één Chinees restaurant en een zin over de Schelde.
K|gebruiken|kwaliteit|2|irritatie|0|-|De schrijver is er vast nooit geweest.
K|terugkijken|geen|1|irritatie|0|-|Ik heb het boek bij het vliegveld laten liggen, expres.
#S|rla-0040|review|webshop|sterren=5
K|aanvragen|geen|3|neutraal|0|-|Cadeautje voor mezelf na mijn examen.
K|gebruiken|kwaliteit|5|blijdschap|0|-|De koptelefoon sluit de wereld uit, ik hoorde mijn eigen moeder niet roepen voor het eten (dat was ook de bedoeling 😏).
K|gebruiken|kwaliteit|4|blijdschap|0|-|Accu gaat dik een week mee.
K|gebruiken|digitaal|4|blijdschap|0|-|Koppelen met telefoon én laptop tegelijk, zonder gehannes.
K|gebruiken|kwaliteit|2|neutraal|0|-|Oorkussens worden warm als je lang zit.
K|betalen|prijs|4|blijdschap|0|-|119 euro is geen geld voor wat je krijgt.
K|terugkijken|geen|5|blijdschap|0|-|Mijn halve klas heeft m nu.
#S|rla-0041|review|webshop|sterren=2
K|gebruiken|kwaliteit|4|blijdschap|0|-|Eerst het goede: hij is mooi.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Dat is dan ook meteen alles.
K|gebruiken|kwaliteit|2|irritatie|0|-|De espresso heeft de temperatuur van badwater.
K|gebruiken|kwaliteit|2|neutraal|0|-|Melk opschuimen lukt de ene keer wel en de andere keer niet.
K|gebruiken|kwaliteit|2|irritatie|0|-|Om te ontkalken moet je een toetsencombinatie indrukken waarvoor je drie handen nodig hebt.
K|hulp|wachttijd|2|neutraal|2|-|Na melding vier weken zonder apparaat gezeten.
K|hulp|storing|2|irritatie|2|-|Kwam terug met dezelfde kwaal en een briefje "geen defect geconstateerd".
K|terugkijken|geen|2|neutraal|0|-|Volgende keer gewoon weer een percolator.
#S|rla-0042|review|reizen|sterren=4
K|orienteren|geen|3|neutraal|0|-|Op aanraden van mijn kapster naar dit museum geweest.
K|aanvragen|digitaal|4|blijdschap|0|-|Kaartje met tijdslot kopen ging probleemloos op de telefoon.
K|gebruiken|bejegening|4|blijdschap|0|-|Bij de garderobe een hartelijke man met een snor als uit de negentiende eeuw.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De zaal met de scheepsmodellen is adembenemend mooi uitgelicht.
K|gebruiken|informatie|2|neutraal|0|-|Bijschriften hangen op kniehoogte en in lettertje zes.
K|gebruiken|kwaliteit|2|neutraal|0|-|Zitten kun je er nauwelijks, en met mijn rug is dat een ding.
K|gebruiken|kwaliteit|2|irritatie|0|-|De audiotour praat over schilderijen die al een jaar uitgeleend zijn.
K|gebruiken|prijs|4|blijdschap|0|-|Taart in het café: huisgemaakt en voor drie euro.
K|terugkijken|geen|4|blijdschap|0|-|Nichtje en ik gaan er in de winter nog eens heen.
#S|rla-0043|review|reizen|sterren=2
K|aanvragen|geen|3|neutraal|0|-|Vlucht geboekt van Eindhoven naar Sofia.
K|gebruiken|levering|2|neutraal|2|-|Twee dagen voor vertrek gewijzigd naar zes uur in de ochtend.
K|gebruiken|prijs|2|irritatie|0|-|Handbagage moest in een mal die kennelijk voor kinderschoenen bedoeld is, dat werd 45 euro.
K|gebruiken|kwaliteit|2|neutraal|0|-|Stoelen kunnen niet achterover, beenruimte nul.
K|gebruiken|bejegening|4|blijdschap|0|-|De bemanning bleef opgewekt, ondanks een huilende baby en een dronken vrijgezellenfeest.
K|gebruiken|levering|4|blijdschap|0|-|Geland op de minuut, dat wel.
K|gebruiken|prijs|2|irritatie|0|-|Een flesje water voor vier euro vijftig, je moet maar durven.
K|terugkijken|geen|2|neutraal|0|-|Voor een uur of drie overleef je het.
#S|rla-0044|review|reizen|sterren=5
K|aanleiding|geen|3|neutraal|0|-|Na mijn scheiding wilde ik voor het eerst alleen weg.
K|orienteren|bejegening|4|vertrouwen|0|-|De mevrouw van het reisbureau dacht niet in pakketjes maar vroeg waar ik bang voor was.
K|gebruiken|privacy|4|vertrouwen|0|-|Als vrouw alleen heb ik me geen moment onveilig gevoeld.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Acht dagen wandelen door de Ardèche, bagage werd nagebracht.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Elke avond een ander logeeradres, het ene nog knusser dan het andere.
K|gebruiken|informatie|2|neutraal|0|-|Een enkele routebeschrijving klopte niet meer, daar was een brug weg.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Ik ben thuisgekomen als iemand anders, hoe zweverig dat ook klinkt.
K|terugkijken|geen|5|blijdschap|0|-|De brochure voor volgend jaar ligt al opengeslagen.
#S|rla-0045|review|reizen|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Een vakantiepark zoals er dertien in een dozijn gaan.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Huisje ruim en schoon, fijne bedden.
K|gebruiken|kwaliteit|2|irritatie|0|-|Het "subtropisch paradijs" is een bad met een plastic palmboom.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De kinderen maalden daar niet om, die kwamen er als gerimpelde rozijntjes uit.
K|gebruiken|prijs|2|irritatie|0|-|Overal moet je voor bijbetalen: bolderkar, bowlen, zelfs de midgetgolfballen.
K|gebruiken|kwaliteit|2|neutraal|0|-|'s Nachts feest bij de buren, en van toezicht geen spoor.
K|wijzigen|beleid|4|blijdschap|0|-|Toen ik erom vroeg mochten we de laatste nachten naar een stiller hoekje.
K|terugkijken|geen|3|neutraal|0|-|Voor een midweek met kleintjes kan het ermee door.
#S|rla-0046|review|telecom|sterren=1
K|aanvragen|bejegening|2|irritatie|0|-|De verkoper in de winkel beloofde gouden bergen.
K|gebruiken|kwaliteit|1|boosheid|0|-|Resultaat: één streepje bereik in de keuken en nul op zolder, waar ik werk.
K|hulp|informatie|2|irritatie|2|-|Volgens de eerste medewerker lag het aan mijn muren, volgens de tweede aan het weer, volgens de derde aan mijn telefoon.
K|hulp|belofte|2|irritatie|2|-|"U hoort binnen 48 uur van ons." Dat was in juni.
K|vertrekken|beleid|1|boosheid|0|-|Ontbinden mag niet want ik heb bedenktijd gehad, zegt men.
K|betalen|prijs|2|irritatie|0|-|Intussen wordt er elke maand stipt 54 euro afgeschreven, dát werkt wél.
K|terugkijken|geen|1|boosheid|0|-|Eenieder die dit overweegt: trek een spurt de andere kant op.
#S|rla-0047|review|telecom|sterren=4
K|orienteren|geen|3|neutraal|0|-|Ik had er weinig fiducie in, zo'n budgetmerk.
K|ontvangen|levering|4|blijdschap|0|-|Simkaart lag de volgende middag op de mat.
K|ontvangen|digitaal|4|blijdschap|0|-|Nummer meegenomen zonder één minuut onbereikbaar te zijn.
K|gebruiken|kwaliteit|4|neutraal|0|-|In de stad prima,
K|gebruiken|kwaliteit|2|neutraal|0|-|in de bossen bij Ommen val ik weg.
K|gebruiken|digitaal|2|neutraal|0|-|Wat ik mis is een app die me waarschuwt als mijn bundel bijna op is.
K|betalen|prijs|4|blijdschap|0|-|Van 32 naar 9 euro per maand, reken maar uit.
K|terugkijken|geen|4|blijdschap|0|-|Mijn ouders zijn intussen ook over.
#S|rla-0048|review|verzekering|sterren=3
K|orienteren|geen|3|neutraal|0|-|Vergelijkingssite gebruikt, uitgekomen op deze fietsverzekering.
K|aanvragen|digitaal|4|blijdschap|0|-|Afsluiten kostte me minder tijd dan het slot omdoen.
K|aanleiding|geen|2|neutraal|0|-|In mei gestolen bij het station.
K|hulp|beleid|2|irritatie|1|-|Ik moest twee originele sleutels inleveren, en één had ik er afgebroken in 2022.
K|hulp|bejegening|4|blijdschap|0|-|De dame aan de telefoon snapte dat het lullig was.
K|hulp|wachttijd|2|neutraal|2|-|Drie weken later de uitslag.
K|betalen|geen|4|opluchting|0|-|Gelukkig toch het volledige bedrag, min 10 procent eigen risico.
K|terugkijken|geen|4|neutraal|0|-|Ik blijf, met een extra sleutel.
#S|rla-0049|review|verzekering|sterren=1
K|hulp|bejegening|1|boosheid|0|-|Mijn dochter van negen is geopereerd aan haar oren en men vraagt mij of dat "strikt noodzakelijk" was.
K|hulp|informatie|2|neutraal|2|-|Eerst een mail dat het vergoed wordt, een week later een brief dat het niet vergoed wordt.
K|hulp|bereikbaarheid|2|irritatie|2|-|Bellen kan alleen op de uren dat ik voor de klas sta.
K|hulp|beleid|1|irritatie|0|-|De polisvoorwaarden beslaan 84 pagina's, en alles staat op pagina 81.
K|betalen|prijs|2|bezorgdheid|0|-|Nu ligt er een nota van 2.150 euro die ik niet zomaar heb.
K|hulp|bejegening|2|teleurstelling|0|-|Na vijfentwintig jaar premie voel ik me een oplichter.
K|vertrekken|geen|3|neutraal|0|-|Per 1 januari zijn wij weg.
#S|rla-0050|enquete|verzekering|nps=6
K|gebruiken|informatie|3|neutraal|0|-|Polis is duidelijk geloof ik, ik lees zoiets nooit helemaal.
K|hulp|wachttijd|4|neutraal|0|-|Tandartsnota's worden vlot uitbetaald, doorgaans binnen drie dagen.
K|gebruiken|digitaal|2|neutraal|0|-|Die scanfunctie in de app snijdt altijd de onderkant eraf.
K|betalen|prijs|2|neutraal|0|-|De premie stijgt elk jaar, maar dat doet de kaas ook.
K|terugkijken|geen|3|neutraal|0|-|Aanraden? Ach, ze verschillen niet zo veel.
#S|rla-0051|review|webshop|sterren=4
K|orienteren|geen|3|neutraal|0|-|Mijn man zweert bij een ander merk, ik wilde deze oven om de draaiknoppen.
K|ontvangen|levering|4|blijdschap|0|-|Bezorging ging vlekkeloos.
K|ontvangen|fout|2|neutraal|1|-|Er zat wel een verkeerd bakblik bij,
K|hulp|fout|4|blijdschap|0|-|en dat is na één mailtje rechtgezet.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Zondag gevuld brood gebakken, goudbruin van links tot rechts.
K|gebruiken|kwaliteit|2|neutraal|0|-|Voorverwarmen duurt even.
K|gebruiken|kwaliteit|2|irritatie|0|-|En die piep als hij klaar is, daar krijg je wat van!
K|terugkijken|geen|4|blijdschap|0|-|Desondanks: kopen.
#S|rla-0052|review|webshop|sterren=2
K|gebruiken|geen|3|neutraal|0|-|Jonge boswachter vindt in een dassenburcht een menselijk kaakbeen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zo'n begin, daar doe je mij een plezier mee.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Het zakt vanaf dat punt alleen maar in.
K|gebruiken|kwaliteit|2|neutraal|0|-|Vijf verdachten, waarvan er vier pas in het laatste kwart hun mond opendoen.
K|gebruiken|kwaliteit|2|irritatie|0|-|De moordenaar bekent vervolgens spontaan, tijdens een barbecue nota bene.
K|gebruiken|kwaliteit|2|irritatie|0|-|Alsof de auteur ook naar huis wilde.
K|terugkijken|geen|2|neutraal|0|-|Geen herhaling voor mij.
#S|rla-0053|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Chapeau.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Ik lees al veertig jaar poëzie en zelden heeft een bundel me zo bij de lurven gepakt.
K|gebruiken|geen|3|neutraal|0|-|Achtendertig gedichten, allemaal over het huis van een dove grootvader.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Je leest er een, je legt de bundel neer, je kijkt een kwartier naar buiten.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Prachtig uitgegeven ook, genaaid gebonden en op zwaar papier.
K|betalen|prijs|2|neutraal|0|-|Met 28 euro niet goedkoop, toegegeven.
K|gebruiken|prijs|4|blijdschap|0|-|Maar ik geef liever 28 euro uit aan dit dan aan een bioscoop met popcorn.
#S|rla-0054|review|webshop|sterren=3
K|gebruiken|geen|3|neutraal|0|-|Luisterboek, ruim veertien uur, voorgelezen door de auteur zelf.
K|gebruiken|kwaliteit|2|irritatie|0|-|Had hij dat maar niet gedaan.
K|gebruiken|kwaliteit|2|irritatie|0|-|Hij leest alsof hij de gebruiksaanwijzing van een cv-ketel doorneemt.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De inhoud maakt veel goed: een scherp portret van een bankdirecteur in verval.
K|gebruiken|kwaliteit|2|neutraal|0|-|Hoofdstukken zijn niet genummerd in de app, dus terugzoeken is een gok.
K|gebruiken|kwaliteit|3|neutraal|0|-|Op papier zou ik er vier gegeven hebben.
#S|rla-0055|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Eerlijk? Ik had hier niks van verwacht en ik heb gesmuld.
K|orienteren|geen|3|neutraal|0|-|Roze kaft, krullerige letters, zo'n boek waar je normaal met een boog omheen loopt.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Onder die kaft zit een geestige, soms vileine roman over drie vrouwen en een kapotte camper.
K|gebruiken|kwaliteit|2|neutraal|0|-|Af en toe iets te veel toeval.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De ruzie op de camping in Slovenië is om te gieren.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Je merkt dat de schrijfster zelf gekampeerd heeft.
K|terugkijken|geen|4|blijdschap|0|-|Neem mee, met een zak drop erbij.
#S|rla-0056|review|webshop|sterren=1
K|ontvangen|levering|2|neutraal|2|-|Drie weken op gewacht, want "bijna uitverkocht".
K|ontvangen|kwaliteit|1|boosheid|0|-|Krijg ik een exemplaar met een koffiekring op de rug en een ezelsoor in de kaft.
K|ontvangen|kwaliteit|2|irritatie|0|-|Nieuw, stond er. Ja, ooit.
K|gebruiken|kwaliteit|2|neutraal|0|-|Bladzijde 97 tot en met 112 zitten er twee keer in, 113 tot 128 ontbreken.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Het was net spannend, wie er in de put lag weet ik nu nog niet.
K|wijzigen|beleid|2|irritatie|2|-|Omruilen moest ik zelf betalen.
K|terugkijken|geen|1|irritatie|0|-|Boekhandel op de hoek, het spijt me, ik kom bij je terug.
#S|rla-0057|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Jeugdboek, maar laat je daar niet door weerhouden.
K|gebruiken|kwaliteit|5|blijdschap|0|-|De manier waarop pesten hier beschreven wordt, zonder vingertje, zonder slachtoffergedoe, is ongekend goed.
K|gebruiken|geen|3|neutraal|0|-|De verteller is een schaap, letterlijk.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn klas (groep 7, dertig stuiterballen) was muisstil.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Twee jongens hebben na afloop sorry gezegd tegen een derde, uit zichzelf.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Alleen jammer van die ene vloek op pagina 60, daar kreeg ik een moeder over.
K|terugkijken|geen|5|blijdschap|0|-|Collega's: gebruik dit.
#S|rla-0058|review|webshop|sterren=2
K|orienteren|geen|3|verlangen|0|wens|Na haar schitterende debuut keek ik hier reikhalzend naar uit.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Nou, dat was een koude douche.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Waar het eerste boek fluisterde, schreeuwt dit.
K|gebruiken|kwaliteit|2|irritatie|0|-|Elke emotie wordt benoemd, onderstreept en nog eens uitgelegd.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Slechts één hoofdstuk, dat over de abortus, heeft de oude kracht.
K|gebruiken|kwaliteit|3|neutraal|0|-|Wellicht de vloek van het tweede boek.
K|gebruiken|kwaliteit|2|verlangen|0|wens|Ik hoop van harte dat nummer drie weer de schrijfster laat horen die ik ken.
#S|rla-0059|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Qua informatie zit dit reisgidsje van Albanië wel snor.
K|gebruiken|kwaliteit|2|neutraal|0|-|De plattegronden zijn op postzegelformaat.
K|gebruiken|kwaliteit|2|neutraal|0|-|Restauranttips waren voor een deel achterhaald, in Berat stonden we voor een dichtgetimmerde pui.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De wandeling bij Theth had ik zonder dit boekje nooit gevonden.
K|gebruiken|kwaliteit|2|irritatie|0|-|Op elke pagina reclame voor een busmaatschappij, dat hoeft van mij niet.
K|gebruiken|kwaliteit|3|neutraal|0|-|Voor de gemiddelde toerist volstaat het.
#S|rla-0060|review|webshop|sterren=4
K|aanvragen|geen|3|neutraal|0|-|Voor de verjaardag van mijn petekind, 6 jaar, een houten knikkerbaan.
K|ontvangen|informatie|2|irritatie|1|-|Opbouw volgens de tekening kostte me een avond en een half huwelijk.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Het kind is er sindsdien niet meer achter vandaan te slaan.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Stevig, geen splinters, mooie kleuren.
K|gebruiken|kwaliteit|2|neutraal|0|-|Er zitten maar tien knikkers bij en daarvan rollen er acht onder de kast.
K|betalen|prijs|2|neutraal|0|-|64 euro, ik vind het nogal wat,
K|gebruiken|prijs|4|blijdschap|0|-|al zie je ervan af dat het twintig jaar meekan.
#S|rla-0061|review|webshop|sterren=1
K|gebruiken|privacy|1|boosheid|0|-|Levensgevaarlijk speelgoed!
K|gebruiken|privacy|1|boosheid|0|-|Het batterijklepje viel er na een dag af en mijn peuter had de knoopcel al in zijn mond.
K|gebruiken|privacy|2|opluchting|0|-|Godzijdank zag mijn vrouw het op tijd.
K|hulp|informatie|2|irritatie|1|-|Heb de winkel gebeld, daar wisten ze niet of er een terugroepactie liep.
K|hulp|bejegening|1|boosheid|0|-|"U moet er natuurlijk wel bij blijven," zei de meneer.
K|terugkijken|geen|1|boosheid|0|wens|Haal dit van de markt voor er ongelukken van komen.
#S|rla-0062|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Als doorgewinterde bordspeler (kast van vier meter) mag ik zeggen dat dit een topper is.
K|gebruiken|geen|3|neutraal|0|-|Je bouwt samen een spoorlijn door Tibet, de yaks zijn je grondstof.
K|gebruiken|informatie|2|neutraal|0|-|Het spelregelboek is een draak, wij hebben een filmpje op internet moeten zoeken.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Heb je het eenmaal door, dan loopt het als een trein, pun intended.
K|gebruiken|kwaliteit|2|neutraal|0|-|Met twee spelers wordt het vlak.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Met vier zit je zo tot één uur 's nachts.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Onderdelen van hout, niet van dat goedkope plastic.
#S|rla-0063|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Game van het jaar? Mijn neus.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Grafisch een plaatje, dat valt niet te ontkennen.
K|gebruiken|kwaliteit|2|irritatie|0|-|Na 12 uur had ik alles gezien en de rest is kopiëren en plakken.
K|gebruiken|prijs|2|irritatie|0|-|De leuke auto's zitten achter een betaalmuur, bij een spel van zeventig euro!!
K|gebruiken|storing|2|neutraal|0|-|Online word ik er om de haverklap uitgegooid.
K|gebruiken|kwaliteit|4|blijdschap|0|-|soundtrack bangt wel
K|terugkijken|geen|2|neutraal|0|-|wacht ff tot ie in de uitverkoop ligt
#S|rla-0064|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Wat heb ik genoten van deze serie, drie avonden, drie dozen tissues.
K|gebruiken|geen|3|neutraal|0|-|Vroedvrouw op Terschelling, jaren vijftig, getrouwd met een lichtwachter.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Niet één acteur die uit de toon valt.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De regisseur durft stiltes te laten duren.
K|gebruiken|kwaliteit|2|neutraal|0|-|Muziek staat soms te hard, waardoor je de Friese stukjes niet verstaat.
K|gebruiken|geen|3|neutraal|0|-|Ondertiteling aanzetten dus.
K|gebruiken|geen|4|verlangen|0|wens|Mocht er een vervolg komen, dan zit ik klaar met een vierde doos.
#S|rla-0065|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Tuinstoelen. Tja, je zit erop.
K|ontvangen|levering|4|neutraal|0|-|Levertijd netjes aangehouden.
K|ontvangen|fout|2|neutraal|1|-|Van de achtentachtig boutjes waren er zesentachtig.
K|ontvangen|informatie|2|irritatie|1|-|De montage-instructie lijkt getekend door iemand die nog nooit een stoel heeft gezien.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Eenmaal staand zien ze er wel chique uit.
K|gebruiken|kwaliteit|2|neutraal|0|-|Kussens worden na één bui kletsnat en blijven dat tot donderdag.
K|gebruiken|kwaliteit|3|neutraal|0|-|Voor deze prijs mag je ook geen wonderen verwachten.
#S|rla-0066|review|webshop|sterren=5
K|orienteren|geen|3|neutraal|0|-|Vergeleken, gemeten, getwijfeld, een half jaar lang.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Had ik deze robotmaaier maar tien jaar eerder gehad!
K|gebruiken|kwaliteit|4|blijdschap|0|-|Hij zoemt zachtjes zijn rondjes terwijl ik in de hangmat lig.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zelfs de helling achter de vijver neemt hij zonder morren.
K|gebruiken|digitaal|2|neutraal|0|-|Enkel het instellen van de grenzen via de app vergde wat geduld.
K|gebruiken|privacy|4|vertrouwen|0|-|De egels zijn veilig: 's nachts staat hij stil en bij aanraking stopt hij meteen.
K|terugkijken|geen|5|blijdschap|0|-|De buurman heeft zijn oude benzineherrie inmiddels ook weggedaan.
#S|rla-0067|review|webshop|sterren=2
K|gebruiken|kwaliteit|4|blijdschap|0|-|De geur is zalig, vanille met iets van hout.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Na een half uur is hij weg, en dat noemt zich eau de parfum.
K|ontvangen|kwaliteit|2|verwarring|0|-|De flacon voelt anders aan dan die in de winkel, lichter, ik vraag me af of dit wel een echte is.
K|hulp|wachttijd|2|neutraal|1|-|Vraag gesteld, zes dagen geen reactie.
K|hulp|informatie|2|irritatie|0|-|Toen een standaardmail over "natuurlijke variatie in het glas".
K|betalen|prijs|3|neutraal|0|-|Ik had er 41 euro voor betaald.
K|terugkijken|geen|2|neutraal|0|-|Parfum haal ik voortaan weer gewoon bij de drogist.
#S|rla-0068|review|webshop|sterren=4
K|aanleiding|geen|2|neutraal|0|-|Ik heb eczeem, dus shampoo is bij mij altijd een gok.
K|gebruiken|kwaliteit|5|opluchting|0|-|Met deze: geen jeuk, geen schilfers, voor het eerst in jaren.
K|gebruiken|kwaliteit|2|neutraal|0|-|Schuimt nauwelijks, dat is even wennen.
K|gebruiken|kwaliteit|2|neutraal|0|-|Mijn haar wordt er ook niet bepaald glanzend van.
K|gebruiken|informatie|4|blijdschap|0|-|Alle ingrediënten staan er in gewoon Nederlands op.
K|aanvragen|geen|3|neutraal|0|-|Ik neem nu steeds de navulzak.
K|terugkijken|geen|4|blijdschap|0|-|Lotgenoten, probeer het eens.
#S|rla-0069|review|webshop|sterren=4
K|ontvangen|geen|3|neutraal|0|-|Allez, dit boek kreeg ik van mijn nonkel Staf voor mijn pensioen.
K|gebruiken|geen|3|neutraal|0|-|'t Gaat over ne schipper die in 1944 zijn boot laat zinken in het Albertkanaal en daar de rest van zijn leven over zwijgt.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Plezant geschreven, zonder dure woorden.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ge hoort de mensen van vroeger klappen.
K|gebruiken|kwaliteit|2|neutraal|0|-|In het midden sleept het wat aan, dat stuk in het hospitaal had korter gemogen.
K|gebruiken|geen|3|neutraal|0|-|De zoon vindt dan die brieven, meer ga ik niet verklappen.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Ik heb er een paar keer mijne zakdoek voor moeten bovenhalen.
K|gebruiken|kwaliteit|2|neutraal|0|-|Kleine lettertjes wel, voor iemand met een leesbril.
K|terugkijken|geen|4|blijdschap|0|-|Ik geef het volgende week door aan ons Lieve.
#S|rla-0070|review|webshop|sterren=1
K|gebruiken|kwaliteit|1|irritatie|0|-|amai wat een zever
K|gebruiken|kwaliteit|2|irritatie|0|-|312 blz over een vrouw die niet weet welke kleur ze haar living moet schilderen
K|gebruiken|kwaliteit|2|irritatie|0|-|ge denkt nog dat gaat ergens over metaforen ofzo maar neen
K|gebruiken|kwaliteit|2|neutraal|0|-|halverwege heb ik het aan mijn zus gegeven
K|gebruiken|kwaliteit|2|neutraal|0|-|die had het na drie dagen terug op mijn deurmat gelegd
K|terugkijken|geen|1|irritatie|0|-|niet kopen dus
#S|rla-0071|review|telecom|sterren=2
K|orienteren|geen|3|neutraal|0|-|Overgestapt naar Kabelia omdat ons ma daar al twintig jaar zit.
K|ontvangen|levering|2|neutraal|2|-|De technieker is de eerste keer niet komen opdagen,
K|ontvangen|levering|4|neutraal|0|-|de tweede keer stond hij er om kwart na acht.
K|ontvangen|bejegening|4|blijdschap|0|-|Vriendelijke gast, alles proper achtergelaten.
K|gebruiken|kwaliteit|2|irritatie|0|-|Wifi boven is nog altijd om te wenen.
K|betalen|prijs|2|irritatie|0|-|Ge moet daar dan zo'n bollekes voor bijhuren aan 4 euro de maand.
K|hulp|informatie|2|neutraal|1|-|Eerst zeiden ze aan de telefoon nochtans dat die gratis waren.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De digitale tv daarentegen, daar heb ik niks op aan te merken.
K|terugkijken|geen|3|neutraal|0|-|Voor een appartement misschien oké, voor een rijhuis zou ik nog eens rondkijken.
#S|rla-0072|review|reizen|sterren=5
K|aanleiding|geen|3|verlangen|0|wens|Al van kindsbeen af wou ik het noorderlicht zien.
K|orienteren|informatie|4|blijdschap|0|-|Bij Poolster Reizen kreeg ik meteen te horen dat ze dat niet konden garanderen, en dat eerlijke beviel mij.
K|gebruiken|levering|4|blijdschap|0|-|De vluchten over Kopenhagen liepen als een uurwerk.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Warme pakken, goede schoenen, alles inbegrepen.
K|gebruiken|bejegening|5|blijdschap|0|-|Onze gids Aksel kende elke rendier bij naam.
K|gebruiken|kwaliteit|5|verrassing|0|-|De derde nacht is het dan gebeurd, heel de hemel groen, ik had er geen woorden voor.
K|gebruiken|kwaliteit|2|neutraal|0|-|Het eten was wat eentonig, zalm, zalm en nog eens zalm.
K|betalen|prijs|2|neutraal|0|-|Goedkoop is anders, met 2.600 euro de man.
K|terugkijken|geen|5|dankbaarheid|0|-|Maar dit pakt niemand mij nog af.
#S|rla-0073|review|webshop|sterren=3
K|orienteren|geen|3|neutraal|0|-|Mijn zoon moest voor school een boek lezen van minstens 200 pagina's.
K|gebruiken|geen|3|neutraal|0|-|Dit telt er 204, dat was het argument.
K|gebruiken|geen|3|neutraal|0|-|Het speelt in een internaat waar elke week een leerling minder aan het ontbijt zit.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Hij vond het "wel oké", voor een jongen van vijftien is dat een lofzang.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik las mee en vond de spanning knap opgebouwd.
K|gebruiken|kwaliteit|2|neutraal|0|-|De ontknoping is te ingewikkeld, we hebben hem met z'n tweeën op papier moeten uittekenen.
K|gebruiken|kwaliteit|2|neutraal|0|-|Taal is soms geforceerd hip.
K|gebruiken|kwaliteit|3|neutraal|0|-|Al met al een voldoende.
#S|rla-0074|review|webshop|sterren=2
K|orienteren|geen|3|neutraal|0|-|Op de site staat bij dit dekbed "geschikt voor alle seizoenen".
K|gebruiken|kwaliteit|2|irritatie|0|-|Dan kennen ze mijn slaapkamer niet.
K|gebruiken|kwaliteit|2|neutraal|0|-|In januari lag ik eronder met een fleecetrui.
K|gebruiken|kwaliteit|2|neutraal|0|-|In juli lag ik ernaast.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Wel lekker zacht en geen veertje dat prikt.
K|gebruiken|kwaliteit|2|neutraal|0|-|Na de tweede wasbeurt zat alle vulling in één hoek.
K|wijzigen|geen|3|neutraal|0|-|Retour aangemeld via het formulier.
K|wijzigen|beleid|2|irritatie|1|-|Gewassen dekbedden nemen ze niet terug, kreeg ik te horen, terwijl er toch "30 dagen proefslapen" staat.
#S|rla-0075|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Wie zijn eerdere werk kent, weet wat hij krijgt: korte zinnen, droge humor, veel regen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Toch is dit boek milder, en dat staat hem goed.
K|gebruiken|geen|3|neutraal|0|-|Een gepensioneerde conducteur schrijft brieven aan zwartrijders van weleer.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De brief aan het meisje met de cello is een pareltje.
K|gebruiken|kwaliteit|2|neutraal|0|-|Hier en daar een grap die ik al van hem kende.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Na de laatste bladzijde heb ik het boek gewoon opnieuw opengeslagen bij de eerste.
K|gebruiken|kwaliteit|2|neutraal|0|-|Tikfout op pagina 12, kan gebeuren.
#S|rla-0076|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Kippenvel.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Dit is geen thriller, dit is een bankschroef.
K|gebruiken|geen|3|neutraal|0|-|Een tolk op een rechtbank herkent de stem van de verdachte.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Elke bladzijde wordt het een kwartslag aangedraaid.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Wat ik vooral knap vind: er vloeit nauwelijks bloed.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Slapen met het licht aan is mij als man van 53 lang niet overkomen, een groter compliment kan ik niet geven.
K|terugkijken|geen|5|blijdschap|0|-|Onthoud deze naam.
#S|rla-0077|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Best een goed boek over opvoeden, met voorbeelden waar je wat aan hebt.
K|gebruiken|informatie|2|neutraal|0|-|Wel erg Amerikaans: wij hebben hier geen "school bus anxiety".
K|gebruiken|kwaliteit|2|irritatie|0|-|De vertaler heeft "teenager" consequent met "tienerling" vertaald, wat is dat voor woord.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Hoofdstuk over schermtijd heeft bij ons thuis echt iets veranderd.
K|gebruiken|kwaliteit|2|neutraal|0|-|De rest is open deuren.
K|gebruiken|kwaliteit|3|neutraal|0|-|Laten we zeggen: een derde van het boek is zijn geld waard.
#S|rla-0078|review|webshop|sterren=2
K|gebruiken|geen|3|neutraal|0|-|De roman beschrijft een etmaal uit het leven van een douanier op Schiphol.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Boeiende materie, daar kom je als reiziger nooit achter.
K|gebruiken|kwaliteit|2|neutraal|0|-|Helaas weet de schrijver van geen ophouden met afkortingen.
K|gebruiken|kwaliteit|2|neutraal|0|-|Ik heb achterin een lijst gezocht, die is er niet.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Van de mens achter het uniform kom je bitter weinig te weten.
K|gebruiken|kwaliteit|2|neutraal|0|-|Rond vier uur 's middags (in het boek) ben ik afgehaakt.
K|terugkijken|geen|3|neutraal|0|-|Wellicht iets voor collega's van de man.
#S|rla-0079|enquete|telecom|nps=3
K|gebruiken|storing|2|neutraal|0|-|In één jaar vier keer een middag zonder internet.
K|hulp|bejegening|4|blijdschap|0|-|De mensen aan de lijn doen hun best, dat geloof ik graag.
K|hulp|informatie|2|irritatie|0|-|Alleen weten zij net zoveel als ik, namelijk niets.
K|betalen|beleid|2|irritatie|0|-|Compensatie krijg je pas na twaalf uur aaneengesloten, dus elf uur en vijftig minuten telt niet.
K|betalen|prijs|2|neutraal|0|-|Prijs is in diezelfde periode twee keer verhoogd.
K|vertrekken|geen|2|neutraal|0|-|Zodra de glasvezel van de concurrent in de straat ligt ben ik weg.
#S|rla-0080|enquete|telecom|nps=9
K|aanvragen|bejegening|4|blijdschap|0|-|De winkel in Zutphen heeft me geholpen met alles overzetten, zelfs mijn puzzelspelletjes.
K|aanvragen|wachttijd|4|blijdschap|0|-|Klaar in een kopje koffie.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De telefoon past prima bij iemand van tachtig, grote knoppen en een luide bel.
K|gebruiken|digitaal|2|neutraal|0|-|Die voicemail krijg ik alleen niet onder de knie.
K|gebruiken|geen|3|verlangen|0|wens|Een cursusje daarvoor zou aardig zijn.
#S|rla-0081|review|bank|sterren=2
K|aanleiding|geen|3|neutraal|0|-|Mijn stichting bestaat uit drie vrijwilligers en een kas van 900 euro.
K|aanvragen|wachttijd|2|neutraal|3|-|De aanvraag van de rekening heeft elf weken geduurd.
K|aanvragen|beleid|2|irritatie|2|-|Uittreksel, statuten, kopie paspoort, nog een kopie paspoort want de eerste was "te licht".
K|gebruiken|beleid|2|irritatie|0|-|En nu elk jaar weer die vragenlijst of wij soms geld witwassen met de pannenkoekenmiddag.
K|gebruiken|digitaal|4|neutraal|0|-|Internetbankieren zelf werkt naar behoren.
K|betalen|prijs|2|neutraal|0|-|Veertien euro per maand, op een kas van 900.
K|hulp|bejegening|4|blijdschap|0|-|Eén lichtpunt: mevrouw Kalkman van de zakelijke desk, die belt terug en denkt mee.
K|terugkijken|geen|2|neutraal|0|-|Kleine clubs kunnen beter elders gaan kijken.
#S|rla-0082|review|bank|sterren=5
K|gebruiken|privacy|2|neutraal|0|-|Gebeld door een "medewerker" dat mijn rekening leeggehaald werd, en ik trapte er bijna in.
K|hulp|bereikbaarheid|5|opluchting|0|-|Het alarmnummer van de echte bank nam na twee tellen op.
K|hulp|bejegening|4|dankbaarheid|0|-|Ze bleef aan de lijn terwijl ik mijn pas blokkeerde, en ze werd niet ongeduldig van mijn gesnik.
K|ontvangen|levering|4|blijdschap|0|-|Nieuwe pas lag twee dagen later in de bus.
K|hulp|informatie|4|vertrouwen|0|-|Later volgde een rustig gesprek over hoe zulke lui te werk gaan.
K|gebruiken|privacy|4|vertrouwen|0|-|Sindsdien staan mijn limieten laag en slaap ik beter.
K|terugkijken|geen|5|dankbaarheid|0|-|Petje af, ik zeg het tegen iedereen van mijn koersbalclub.
#S|rla-0083|review|energie|sterren=3
K|gebruiken|geen|3|neutraal|0|-|Bij Zonnedraad sinds de stadswarmte hier is aangelegd.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Warm is het, dat moet gezegd worden, en constant.
K|gebruiken|storing|2|neutraal|0|-|Twee keer per winter ligt het eruit, meestal op zondag.
K|hulp|bereikbaarheid|4|blijdschap|0|-|De storingsdienst zit dan wel gewoon klaar.
K|betalen|informatie|2|verwarring|0|-|Van het vastrecht snap ik geen snars, er staan vijf posten op.
K|betalen|beleid|2|irritatie|0|-|Kiezen voor een ander kan hier niet, het is slikken of kou lijden.
K|terugkijken|geen|3|neutraal|0|-|Daarom drie sterren, bij gebrek aan vergelijking.
#S|rla-0084|review|energie|sterren=1
K|gebruiken|fout|1|boosheid|2|-|Ze hebben mijn meter verwisseld met die van nummer 18, een gezin van zes met een sauna.
K|betalen|fout|1|boosheid|0|-|Ik ben alleenstaand en betaal dus andermans saunabezoek.
K|hulp|doorverwijzing|2|irritatie|3|-|Leverancier wijst naar netbeheerder, netbeheerder wijst naar leverancier, al sinds Pasen.
K|hulp|informatie|2|irritatie|1|-|Mijn foto's van de meterstand waren "niet van voldoende kwaliteit".
K|betalen|prijs|2|bezorgdheid|0|-|De deurwaarder heeft nu een brief gestuurd.
K|betalen|privacy|2|bezorgdheid|0|angst|'s Nachts lig ik te malen of ze me straks afsluiten.
K|hulp|bejegening|2|irritatie|0|-|Sorry heeft nog niemand gezegd.
K|terugkijken|geen|1|boosheid|0|-|Mijd deze club als de pest.
#S|rla-0085|review|reizen|sterren=4
K|aanvragen|geen|3|neutraal|0|-|Stedentrip Gent, twee nachten, geboekt via een veilingsite.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het hotel ligt zo centraal dat je de beiaard in bed hoort.
K|gebruiken|kwaliteit|2|neutraal|0|-|Tja, ook om drie uur 's nachts.
K|gebruiken|bejegening|4|blijdschap|0|-|Aan de balie kregen we een plattegrond met zelfgetekende eetadresjes, stuk voor stuk raak.
K|gebruiken|storing|2|neutraal|0|-|De lift was kapot en wij zaten op vier.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ontbijt met verse pistolets en zelfgemaakte confituur, mmm.
K|betalen|prijs|2|irritatie|0|-|De toeristenbelasting bleek niet in de prijs te zitten.
K|terugkijken|geen|4|blijdschap|0|-|Met oordoppen: zo weer.
#S|rla-0086|review|reizen|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Het museum heeft zichzelf opnieuw uitgevonden en is daarbij de kunst kwijtgeraakt.
K|gebruiken|kwaliteit|2|irritatie|0|-|Overal schermen, knopjes, geluiden, een vloer die van kleur verschiet.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De drie schilderijen die er nog hangen zijn adembenemend.
K|gebruiken|bejegening|2|irritatie|0|-|Een suppoost snauwde mijn moeder toe dat haar rollator "in de zichtlijn" stond.
K|gebruiken|prijs|2|neutraal|0|-|Vierentwintig euro entree, museumkaart niet geldig.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn neefje van acht vond het overigens het einde.
K|terugkijken|geen|2|neutraal|0|-|Wie voor de collectie komt, spare zich de moeite.
#S|rla-0087|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Ik ben om.
K|orienteren|geen|3|neutraal|0|-|Jarenlang heb ik e-readers afgedaan als speelgoed voor mensen zonder boekenkast.
K|ontvangen|geen|3|neutraal|0|-|Mijn vrouw gaf me er een toen de kast bezweek.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het scherm leest als papier, ook in de volle zon van Kreta.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Letters vergroten, wat een uitkomst bij beginnende staar.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Een kaft kun je niet strelen, dat blijft een gemis.
K|gebruiken|digitaal|2|neutraal|0|-|De ingebouwde winkel is traag en opdringerig,
K|gebruiken|digitaal|4|blijdschap|0|-|maar bestanden van de bibliotheek erop zetten is een fluitje van een cent.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Vierendertig boeken in vijf maanden, dat had ik met papier nooit gehaald.
#S|rla-0088|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|De bladzijden van dit e-book springen heen en weer alsof het kikkers zijn.
K|gebruiken|kwaliteit|2|neutraal|0|-|Koppen staan midden in de zin, voetnoten onder de verkeerde pagina.
K|gebruiken|kwaliteit|2|neutraal|0|-|Van de gedichten zijn de regels aan elkaar geplakt.
K|hulp|informatie|2|irritatie|1|-|Reactie van de uitgever: dat ligt aan uw toestel.
K|gebruiken|kwaliteit|2|neutraal|0|-|Op drie toestellen hetzelfde beeld, dus dat lijkt me sterk.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De vertaling van de brieven zelf is overigens heel verzorgd.
K|gebruiken|geen|3|verlangen|0|wens|Ik zou graag een hersteld bestand ontvangen.
#S|rla-0089|review|webshop|sterren=3
K|gebruiken|geen|3|neutraal|0|-|Een Noorse zeeman, een dode walvis, een dorp dat zwijgt: het bekende recept.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Goed recept, daar niet van.
K|gebruiken|kwaliteit|3|neutraal|0|-|De uitvoering is degelijk, zoals een degelijke auto degelijk is.
K|gebruiken|kwaliteit|2|neutraal|0|-|Verrast word je nergens.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Wel een sterk slot, met die kist op het strand.
K|gebruiken|kwaliteit|3|neutraal|0|-|Ik heb me niet verveeld en ik zal me er over een maand niets meer van herinneren.
#S|rla-0090|review|webshop|sterren=5
K|aanleiding|geen|3|neutraal|0|-|Deze pop is voor onze dochter, die zelf ook een gehoorapparaatje draagt.
K|gebruiken|kwaliteit|5|dankbaarheid|0|-|Haar gezicht toen ze zag dat de pop er óók een had, ik schiet weer vol.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mooie stof, stevige naden, haren die je kunt kammen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ze gaat overal mee naartoe, inclusief het bad (waar ze niet tegen zou mogen, waar ze tegen kan).
K|gebruiken|kwaliteit|2|neutraal|0|-|Eén schoentje is na een week spoorloos, daar zou klittenband beter zijn.
K|betalen|prijs|4|blijdschap|0|-|Voor twee tientjes hadden we dit nooit verwacht.
K|terugkijken|geen|5|blijdschap|0|-|Meer fabrikanten zouden dit moeten doen.
#S|rla-0091|review|webshop|sterren=1
K|aanvragen|bejegening|2|irritatie|0|-|Per telefoon was de verkoper poeslief.
K|ontvangen|geen|3|neutraal|0|-|De crosstrainer werd bezorgd in vier dozen van samen negentig kilo.
K|ontvangen|bejegening|1|boosheid|0|-|De chauffeur smeet ze in de voortuin, boven op mijn hortensia's, en was weg.
K|ontvangen|informatie|2|neutraal|2|-|Handleiding alleen in het Pools en het Chinees.
K|gebruiken|storing|1|teleurstelling|0|-|Na drie trainingen brak het linkerpedaal af.
K|gebruiken|privacy|2|irritatie|0|-|Ik lag met mijn scheen tegen het frame, blauwe plek tot op heden.
K|hulp|wachttijd|2|neutraal|3|-|Garantieclaim ingediend, zeven weken stilte.
K|hulp|informatie|2|irritatie|1|-|Toen moest ik een filmpje opsturen "van het moment van breken".
K|hulp|bejegening|1|boosheid|0|-|Hoe stelt u zich dat voor, mevrouw?
K|terugkijken|geen|1|boosheid|0|-|Nul sterren als het kon.
#S|rla-0092|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Heerlijk vals boek over de kunstwereld.
K|gebruiken|geen|3|neutraal|0|-|Galeriehoudster Ottilie verkoopt één lege lijst aan drie verschillende verzamelaars.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Iedereen liegt en je gunt het ze allemaal.
K|gebruiken|kwaliteit|2|neutraal|0|-|Wel veel namedropping, ik moest om de haverklap iets opzoeken.
K|gebruiken|kwaliteit|2|neutraal|0|-|Het tempo zakt na Venetië een beetje weg.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Maar die veiling op het eind, ik heb zitten klappen in mijn eentje.
K|terugkijken|geen|4|blijdschap|0|-|Vooral voor wie wel eens op een opening met lauwe wijn heeft gestaan.
#S|rla-0093|review|webshop|sterren=3
K|gebruiken|informatie|2|neutraal|0|-|De titel belooft "in 30 dagen Italiaans", ik ben nu op dag 112.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De lessen zijn leuk opgezet, met korte gesprekjes bij de kapper en op de markt.
K|gebruiken|kwaliteit|2|neutraal|0|-|Grammatica komt er bekaaid af.
K|ontvangen|kwaliteit|2|neutraal|0|-|De cd ontbreekt tegenwoordig, je moet alles online afluisteren.
K|gebruiken|digitaal|2|neutraal|1|-|Daarvoor moet elke keer een code van zestien tekens worden ingevoerd.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Bestellen in een restaurant lukt me al.
K|gebruiken|kwaliteit|3|neutraal|0|-|Ruzie maken nog niet.
#S|rla-0094|review|webshop|sterren=2
K|orienteren|geen|3|neutraal|0|-|Ik zocht voor mijn vader van 87 een radio met twee knoppen.
K|gebruiken|kwaliteit|2|irritatie|0|-|Dit is hem in naam, want achterop zitten er nog elf.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Geluid is vol en warm.
K|gebruiken|kwaliteit|2|neutraal|0|-|Hij verliest iedere nacht zijn zenders en papa kan dat niet zelf herstellen.
K|gebruiken|kwaliteit|2|neutraal|2|-|Nu rijd ik dus drie keer per week naar Hoogeveen om Omroep Drenthe aan te zetten.
K|hulp|informatie|2|irritatie|1|-|De servicelijn raadde een "softwareflash" aan.
K|wijzigen|geen|3|neutraal|0|-|We ruilen hem om voor een tweedehandse uit 1994.
#S|rla-0095|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Vijf sterren, en nu ga ik uitleggen waarom.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ten eerste: deze keukenmachine doet in acht minuten wat mijn polsen niet meer kunnen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ten tweede: hij blijft op zijn plek staan, de vorige wandelde van het aanrecht.
K|gebruiken|informatie|4|blijdschap|0|-|Ten derde staat in het receptenboekje precies hoe lang en op welke stand.
K|gebruiken|kwaliteit|2|neutraal|0|-|Lawaai maakt hij, dat zal ik niet ontkennen, de kat verhuist naar boven.
K|gebruiken|kwaliteit|2|neutraal|0|-|De kom past niet in de vaatwasser van een normaal mens.
K|hulp|geen|4|blijdschap|0|-|Onderdelen zijn los na te bestellen, ook nog van het model van mijn zus uit 2009.
K|terugkijken|geen|5|vertrouwen|0|-|Met dit merk durf ik wel oud te worden.
#S|rla-0096|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Als liefhebber van het eerste uur doet dit pijn om te schrijven.
K|gebruiken|kwaliteit|2|neutraal|0|-|De band heeft in de studio elke oneffenheid weggepoetst.
K|gebruiken|kwaliteit|2|neutraal|0|-|Drums klinken als een koekblik.
K|gebruiken|kwaliteit|4|blijdschap|0|-|"Zes voor half" is wel weer een ouderwetse meezinger.
K|ontvangen|kwaliteit|2|neutraal|0|-|Het vinyl was bovendien krom, kant B wiebelt als een schip.
K|wijzigen|beleid|4|blijdschap|0|-|Dat kreeg ik zonder morren vergoed.
K|gebruiken|kwaliteit|2|irritatie|0|-|Op mijn lijst eindigt dit album ergens tussen de kerstplaat en de remixes.
#S|rla-0097|review|webshop|sterren=4
K|aanvragen|geen|3|neutraal|0|-|Live gezien in een kerkje in Leiden en daarna meteen deze plaat besteld.
K|ontvangen|levering|2|neutraal|0|-|Het duurde bijna drie weken, er werd bijgeperst.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Maar dan heb je ook wat.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Een stem als grof schuurpapier en daaronder een strijkkwartet, hoe verzin je het.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Jammer dat de teksten niet bijgevoegd zijn.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Staat hier al een week op repeat, de benedenburen kennen het inmiddels ook.
#S|rla-0098|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Een sympathieke documentaire over een uitstervend ambacht: de klokkengieter.
K|gebruiken|kwaliteit|2|neutraal|0|-|Sympathiek alleen draagt geen negentig minuten.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het gieten zelf is spectaculair gefilmd.
K|gebruiken|kwaliteit|2|irritatie|0|-|Die weduwe had men met rust moeten laten, die wilde duidelijk niet.
K|gebruiken|geen|3|neutraal|0|-|Voertaal is Frans, ondertiteld in het Nederlands en het Duits.
K|gebruiken|kwaliteit|3|neutraal|0|-|Een korte versie van drie kwartier zou ik vier sterren hebben gegeven.
#S|rla-0099|review|reizen|sterren=1
K|aanvragen|geen|3|neutraal|0|-|Voor de fietsreis door Slovenië betaalden we bij voor elektrische fietsen.
K|ontvangen|fout|2|irritatie|1|-|Op de eerste ochtend stonden er twee gewone klaar, waarvan één zonder zadel.
K|hulp|bereikbaarheid|2|neutraal|2|-|Noodnummer gebeld: een ingesproken bericht in het Duits.
K|gebruiken|kwaliteit|1|irritatie|0|-|Wij zijn vijfenzestig en hebben de Vršič-pas dus op eigen kracht gedaan, met drie wandelaars die ons inhaalden.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Landschap: niets dan lof, maar dat heeft de organisatie niet gemaakt.
K|hulp|fout|2|irritatie|1|-|Bij terugkomst bood men ons een gratis bidon aan.
K|hulp|prijs|1|boosheid|0|-|Een bidon, voor een toeslag van 340 euro!
K|terugkijken|geen|2|irritatie|0|-|Laat ze fietsen, dacht ik.
#S|rla-0100|review|reizen|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Camping waar je nog een tent mag opzetten zonder dat een caravan op je haring parkeert.
K|gebruiken|bejegening|4|blijdschap|0|-|Boer Gerrit komt elke avond langs voor een praatje en een kannetje melk.
K|gebruiken|kwaliteit|2|neutraal|0|-|Sanitair is van het jaar nul,
K|gebruiken|kwaliteit|4|blijdschap|0|-|maar elke ochtend geschrobd.
K|gebruiken|kwaliteit|2|neutraal|0|-|Wifi heb je alleen naast het kippenhok.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Onze pubers hebben daardoor een week lang gekaart.
K|betalen|prijs|4|blijdschap|0|-|21 euro per nacht met z'n vieren.
K|orienteren|beleid|3|neutraal|0|-|Vooraf reserveren doet men hier niet aan, ga gewoon.
#S|rla-0101|review|reizen|sterren=3
K|gebruiken|levering|4|blijdschap|0|-|Bus vertrok op tijd uit Zwolle en dat bleef zo de hele week.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Chauffeur rijdt rustig en weet de mooie weggetjes.
K|gebruiken|bejegening|2|irritatie|0|-|Zijn grappen over vrouwen achter het stuur mag hij thuislaten.
K|gebruiken|kwaliteit|2|neutraal|0|-|Drie kastelen op één dag is te veel van het goede, om vier uur wist niemand meer in welk we stonden.
K|gebruiken|kwaliteit|2|neutraal|0|-|Hotelkamer in Koblenz was krap.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het gezelschap was gemoedelijk, we hebben met twee dames nog steeds contact.
K|gebruiken|prijs|4|neutraal|0|-|Prijs is zonder meer redelijk.
K|terugkijken|geen|3|neutraal|0|-|Voor volgend jaar denk ik aan iets met minder kastelen.
#S|rla-0102|review|webshop|sterren=2
K|geen|geen|3|neutraal|0|-|Ik schrijf zelden recensies.
K|gebruiken|kwaliteit|2|irritatie|0|-|Maar na het lezen van dit gedrocht voel ik me moreel verplicht.
K|geen|geen|3|neutraal|0|-|LET OP, hieronder verklap ik het een en ander.
K|gebruiken|geen|3|neutraal|0|-|De tweeling blijkt één persoon te zijn, de vader leeft nog en het hondje heeft het gedaan.
K|gebruiken|kwaliteit|2|irritatie|0|-|Het hondje!
K|gebruiken|kwaliteit|2|irritatie|0|-|Vierhonderd bladzijden voor een hondje.
K|gebruiken|kwaliteit|4|neutraal|0|-|Technisch is het niet onaardig geschreven,
K|gebruiken|kwaliteit|2|teleurstelling|0|-|maar je voelt je na afloop in de maling genomen.
#S|rla-0103|review|webshop|sterren=5
K|geen|geen|3|neutraal|0|-|Voor de zeurpieten hieronder: dit is geen liefdesroman, dat staat nergens.
K|gebruiken|geen|3|neutraal|0|-|Dit is een boek over arbeid, over een vrouw die dertig jaar vis fileert in Urk.
K|gebruiken|kwaliteit|5|blijdschap|0|-|En ik heb nog nooit zo mooi over vis gelezen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Elke zin is tot op de graat schoongemaakt.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De vader, die per hoofdstuk één woord zegt, is onvergetelijk.
K|gebruiken|kwaliteit|2|neutraal|0|-|Misschien had de epiloog weg gekund.
K|terugkijken|geen|5|blijdschap|0|-|Lees het, en klaag daarna nog eens over je baan.
#S|rla-0104|review|webshop|sterren=3
K|geen|geen|3|neutraal|0|-|Mijn mening, doe ermee wat je wilt.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De eerste helft: vijf sterren, zonder twijfel.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De tweede helft: één ster, met pijn in het hart.
K|gebruiken|geen|3|neutraal|0|-|Na de schipbreuk schakelt de schrijver over op brieven.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Vanaf daar verliest het verhaal elke vaart.
K|gebruiken|kwaliteit|2|verwarring|0|-|Wie schrijft er in vredesnaam brieven op een onbewoond eiland, en aan wie?
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het taalgebruik blijft gelukkig wel overeind.
K|gebruiken|kwaliteit|3|neutraal|0|-|Gemiddeld dus drie.
#S|rla-0105|review|webshop|sterren=2
K|orienteren|geen|3|neutraal|0|-|Omdat "klanten die dit kochten" het ook kochten, heb ik het ook gekocht.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Klanten hebben niet altijd gelijk.
K|gebruiken|kwaliteit|2|irritatie|0|-|Zelfhulp voor mensen die zichzelf al bijzonder genoeg vinden.
K|gebruiken|kwaliteit|2|irritatie|0|-|In elk hoofdstuk ontmoet de schrijver in een vliegtuig iemand die precies zijn gelijk bewijst.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Eén oefening, die met de drie stoelen, heeft mijn man en mij wel geholpen.
K|gebruiken|kwaliteit|2|irritatie|0|-|Verder vooral lucht tussen twee kaften.
K|wijzigen|geen|3|neutraal|0|-|Terugsturen vond ik te veel gedoe.
K|gebruiken|geen|3|neutraal|0|-|Hij stabiliseert momenteel een tafelpoot.
#S|rla-0106|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Aangenaam verrast door deze historische roman.
K|orienteren|geen|3|neutraal|0|-|Het genre is doorgaans niet mijn kopje thee.
K|gebruiken|geen|3|neutraal|0|-|Den Bosch, 1629, een brouwersdochter smokkelt boodschappen in bierfusten.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De research is grondig, zonder dat je een college krijgt.
K|gebruiken|kwaliteit|2|irritatie|0|-|Storend vond ik het moderne taalgebruik: in de zeventiende eeuw zei niemand "prima".
K|gebruiken|kwaliteit|2|neutraal|0|-|Ook is het personage van de priester nogal zwart-wit.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Evengoed heb ik mijn halte twee keer gemist.
#S|rla-0107|review|webshop|sterren=1
K|gebruiken|kwaliteit|1|teleurstelling|0|-|Wat een afknapper van heb ik jou daar.
K|orienteren|geen|3|neutraal|0|-|Drie vriendinnen onafhankelijk van elkaar zeiden dat ik dit móest lezen.
K|terugkijken|geen|2|irritatie|0|-|Ik overweeg nieuwe vriendinnen.
K|gebruiken|geen|3|neutraal|0|-|Een influencer gaat in een klooster, ziet het licht, wordt weer influencer.
K|gebruiken|kwaliteit|2|irritatie|0|-|Humor? Waar? Hoe laat?
K|gebruiken|kwaliteit|2|neutraal|0|-|Heb de laatste honderd pagina's diagonaal gelezen.
K|gebruiken|kwaliteit|2|irritatie|0|-|Ik heb er niets aan gemist.
#S|rla-0108|review|webshop|sterren=5
K|aanleiding|geen|3|neutraal|0|-|In mijn familie is nooit over Indië gesproken.
K|ontvangen|geen|3|neutraal|0|-|Dit boek vond ik in de nalatenschap van mijn moeder, met een treinkaartje op bladzij 211.
K|aanvragen|geen|3|neutraal|0|-|De herdruk heb ik besteld omdat het oude uit elkaar viel.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Het is een verpletterend verslag van drie jaar kamp, opgetekend door een meisje van twaalf.
K|gebruiken|kwaliteit|4|dankbaarheid|0|-|Nu pas begrijp ik waarom er bij ons altijd een pan rijst te veel stond.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De nieuwe uitgave heeft een helder voorwoord en bijzondere foto's.
K|gebruiken|kwaliteit|2|neutraal|0|-|Een verklarende woordenlijst had erbij gemogen.
K|terugkijken|geen|5|blijdschap|0|-|Verplichte kost voor iedereen met zo'n zwijgende oma.
#S|rla-0109|review|webshop|sterren=2
K|orienteren|informatie|3|neutraal|0|-|Er stond "leeftijd vanaf 8 jaar" bij.
K|gebruiken|kwaliteit|2|irritatie|0|-|Dan vind ik een afgehakte hand op bladzijde 19 aan de vroege kant.
K|gebruiken|privacy|2|bezorgdheid|0|-|Onze zoon heeft twee nachten bij ons in bed gelegen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Spannend is het, dat geef ik toe, en de tekeningen zijn van hoog niveau.
K|gebruiken|kwaliteit|2|neutraal|0|-|De taal is voor achtjarigen eveneens te hoog gegrepen.
K|orienteren|informatie|3|verlangen|0|wens|Een eerlijker leeftijdsadvies op de site zou ik op prijs stellen.
#S|rla-0110|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|geinig boekie
K|orienteren|geen|3|neutraal|0|-|normaal lees ik nooit maar moest van school
K|gebruiken|geen|3|neutraal|0|-|gaat over een gast die per ongeluk burgemeester wordt
K|gebruiken|kwaliteit|4|blijdschap|0|-|serieus paar keer gelachen, vooral dat stuk met die fontein
K|gebruiken|kwaliteit|2|neutraal|0|-|eind is beetje afgeraffeld ofzo
K|gebruiken|kwaliteit|4|blijdschap|0|-|hoofdstukken zijn kort dus je kan makkelijk stoppen
K|terugkijken|geen|4|blijdschap|0|-|8,2 voor mn boekverslag dus thx
#S|rla-0111|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Het is een kookboek, geen evangelie, al doet de schrijver anders vermoeden.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Negentig recepten zonder gluten en ze lukken grotendeels.
K|gebruiken|kwaliteit|2|neutraal|0|-|Het brood niet, dat was een stoeptegel.
K|gebruiken|informatie|2|neutraal|0|-|Hoeveelheden in cups, en dat voor een Nederlands boek.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Citroentaartje: geweldig, mijn schoonvader nam drie keer.
K|gebruiken|kwaliteit|2|irritatie|0|-|Tussendoor moet je je door zijn levensverhaal heen bladeren, met paard.
K|gebruiken|kwaliteit|3|neutraal|0|-|Ik gebruik nu vijf recepten, misschien zes.
#S|rla-0112|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Deze deel twee van de Bloedmaan-serie leest als een tussenstation.
K|gebruiken|kwaliteit|4|neutraal|0|-|In deel een werd van alles in gang gezet,
K|gebruiken|kwaliteit|2|irritatie|0|-|hier staan ze vooral te wachten, op een bus lijkt het wel.
K|gebruiken|kwaliteit|2|irritatie|0|-|Feline blijft zeuren over wie ze moet kiezen.
K|gebruiken|kwaliteit|2|irritatie|0|-|Spoiler: ze kiest niet.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De wereld eromheen is nog steeds om van te watertanden, met die drijvende markten.
K|terugkijken|geen|3|neutraal|0|-|Ik lees deel drie toch wel, want ik wil het weten.
K|gebruiken|kwaliteit|2|teleurstelling|0|wens|Als het dan maar weer gáát ergens over.
#S|rla-0113|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Fijn naslagwerk over vogels in de stad.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De tekeningen zijn scherp genoeg om een heggenmus van een ringmus te onderscheiden.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Geluiden via een code naast elke soort, dat werkt verrassend goed.
K|gebruiken|kwaliteit|2|neutraal|0|-|Te groot voor een jaszak, daar had men aan kunnen denken.
K|gebruiken|kwaliteit|2|neutraal|0|-|De meeuwen zijn er wat bekaaid afgekomen, en die zitten hier nou juist.
K|ontvangen|levering|4|blijdschap|0|-|Netjes binnen twee dagen in huis.
K|terugkijken|geen|4|blijdschap|0|-|Voor elke balkonbezitter met een verrekijker.
#S|rla-0114|review|webshop|sterren=1
K|gebruiken|fout|1|irritatie|0|-|Wat u hier koopt is een printje van een gratis beschikbare tekst.
K|gebruiken|kwaliteit|2|neutraal|0|-|Geen inleiding, geen paginanummers, geen naam van de vertaler.
K|gebruiken|kwaliteit|2|irritatie|0|-|Na elke regel zit een witregel, vermoedelijk om aan de tweehonderd pagina's te komen.
K|gebruiken|kwaliteit|2|neutraal|0|-|De 'ij' is overal vervangen door een blokje.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het origineel uit 1886 blijft een meesterwerk.
K|hulp|geen|3|neutraal|0|-|Ik heb bij de winkel melding gemaakt.
K|hulp|bereikbaarheid|2|irritatie|1|-|Een levend wezen kreeg ik niet te pakken, wel een beterschapsrobot.
K|terugkijken|geen|1|boosheid|0|-|Trap er niet in.
#S|rla-0115|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Ik wilde eigenlijk niet dat het ophield.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De laatste veertig pagina's heb ik over een week uitgesmeerd.
K|gebruiken|geen|3|neutraal|0|-|Een man onderhoudt na de dood van zijn vrouw haar volière en leert een beo haar zinnen.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Ontroerend, grappig, en nergens goedkoop.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het is bovendien een wonder van compositie, maar dat zie je pas als je terugbladert.
K|terugkijken|geen|5|blijdschap|0|-|Mijn boek van het jaar, en we zitten pas in maart.
#S|rla-0116|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Schrijven kan ze.
K|gebruiken|kwaliteit|2|neutraal|0|-|Doseren niet.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Er staan beelden in waar ik een potlood bij pakte: "een tuin als een opengevallen naaidoos".
K|gebruiken|kwaliteit|2|neutraal|0|-|Als er dan zeven van zulke beelden op één bladzijde staan, gaat het tegenwerken.
K|gebruiken|geen|3|neutraal|0|-|Verhaallijn: huis, moeder, zolder, geheim.
K|gebruiken|kwaliteit|2|irritatie|0|-|Het geheim is niet heel geheim.
K|gebruiken|kwaliteit|3|neutraal|0|-|Ik schat dat ik er over twee jaar milder over denk.
K|gebruiken|geen|3|verlangen|0|wens|Van deze auteur zou ik best een verhalenbundel willen lezen.
#S|rla-0117|review|verzekering|sterren=4
K|orienteren|geen|3|neutraal|0|-|Na drie offertes is het de zorgverzekering van Heelhuis geworden.
K|gebruiken|digitaal|4|blijdschap|0|-|Declareren doe ik in de tram: foto, druk, klaar.
K|betalen|wachttijd|4|blijdschap|0|-|Geld staat er veelal de volgende ochtend op.
K|gebruiken|beleid|2|irritatie|0|-|Fysiotherapie zit er voor negen keer in, mijn knie heeft er achttien nodig.
K|hulp|informatie|4|vertrouwen|0|-|Over de wachtlijst voor de heup kreeg ik een eerlijk overzicht van zes ziekenhuizen.
K|hulp|bejegening|4|blijdschap|0|-|De zorgbemiddelaar belde zelfs na afloop hoe het gegaan was.
K|betalen|prijs|2|neutraal|0|-|Dat het aanvullende pakket met zeven euro is gestegen vind ik minder.
K|terugkijken|geen|4|vertrouwen|0|-|Vooralsnog zit ik hier goed.
#S|rla-0118|review|verzekering|sterren=2
K|aanvragen|geen|3|neutraal|0|-|Reisverzekering afgesloten, doorlopend, werelddekking, met bagage.
K|aanleiding|geen|2|neutraal|0|-|In Lima werd mijn rugzak van de stoel gegrist.
K|hulp|informatie|2|neutraal|1|-|Aangifte in het Spaans mocht wel, maar dan beëdigd vertaald, en wie dat betaalt stond nergens.
K|hulp|wachttijd|2|neutraal|2|-|Tien weken later was men "nog in afwachting van interne beoordeling".
K|hulp|bejegening|4|neutraal|0|-|De medewerkers zijn beleefd, daar ligt het niet aan.
K|betalen|beleid|2|irritatie|0|-|Mijn camera van acht jaar bleek na afschrijving nog 31 euro waard.
K|betalen|prijs|2|teleurstelling|0|-|Onder de streep hield ik 64 euro over.
K|terugkijken|geen|2|irritatie|0|-|Een spaarpot had me meer opgeleverd.
#S|rla-0119|review|verzekering|sterren=1
K|aanleiding|geen|2|neutraal|0|-|Hagel, juni, dertig panelen stuk.
K|hulp|informatie|1|irritatie|2|-|Eerst waren zonnepanelen meeverzekerd, toen was het een "bijgebouw", toen een "installatie".
K|hulp|doorverwijzing|2|irritatie|2|-|Drie behandelaars in acht weken, en nummer vier is op vakantie.
K|hulp|levering|2|neutraal|1|-|De expert verscheen een dag te vroeg.
K|gebruiken|kwaliteit|2|irritatie|0|-|Intussen betaal ik weer de volle pond aan stroom.
K|hulp|beleid|2|irritatie|0|-|Mijn rechtsbijstand mag niet tegen ze procederen, want dat is hetzelfde bedrijf.
K|hulp|bejegening|2|teleurstelling|0|-|Ik voel me als een lastige vlieg behandeld.
K|vertrekken|geen|2|neutraal|0|-|Eind van het jaar is het afgelopen.
#S|rla-0120|review|verzekering|sterren=5
K|aanleiding|geen|2|neutraal|0|-|Op de A28 klapband, stikdonker, baby achterin.
K|hulp|bereikbaarheid|4|opluchting|0|-|Iemand nam op vóór ik het woord pech had uitgesproken.
K|hulp|levering|5|verrassing|0|-|Achttien minuten later stond de gele bus er.
K|hulp|bejegening|5|dankbaarheid|0|-|Hij zette eerst een lamp neer en gaf mijn vrouw een bekertje thee, en daarna pas keek hij naar de band.
K|hulp|beleid|4|blijdschap|0|-|We kregen vervangend vervoer tot en met maandag, dat hoefde volgens mij niet eens.
K|betalen|prijs|4|blijdschap|0|-|89 euro per jaar, ik weet nu waarvoor.
K|terugkijken|geen|5|vertrouwen|0|-|Ik zou niet meer zonder de weg op gaan.
#S|rla-0121|review|telecom|sterren=3
K|aanvragen|informatie|4|neutraal|0|-|De website zet de bundels overzichtelijk naast elkaar.
K|aanvragen|bejegening|4|blijdschap|0|-|In de winkel kreeg ik een eerlijk advies: het duurste toestel had ik niet nodig.
K|ontvangen|digitaal|2|neutraal|1|-|Overzetten van mijn foto's mislukte halverwege,
K|hulp|bejegening|4|blijdschap|0|-|waarna de jongen achter de balie er zijn lunchpauze aan opofferde.
K|gebruiken|kwaliteit|2|neutraal|0|-|Bereik bij ons in het Heuvelland is wisselvallig.
K|betalen|fout|2|neutraal|1|-|Op de eerste rekening stond een toestelverzekering die ik niet had gevraagd.
K|betalen|fout|4|neutraal|0|-|Die is eraf gehaald, met excuus.
K|terugkijken|geen|3|neutraal|0|-|Vraag me over een jaar nog eens.
#S|rla-0122|review|telecom|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Glasvezel van een dorpscoöperatie, opgezet door de smid, de huisarts en een gepensioneerde leraar.
K|ontvangen|levering|4|blijdschap|0|-|Ze zeiden oktober en het werd oktober.
K|gebruiken|storing|4|blijdschap|0|-|In drie jaar heb ik nul storingen genoteerd.
K|hulp|bereikbaarheid|5|blijdschap|0|-|Bel je, dan krijg je Sjoerd.
K|hulp|bereikbaarheid|4|blijdschap|0|-|Bel je op zondag, dan krijg je Sjoerd met koffie.
K|betalen|prijs|4|blijdschap|0|-|En dat voor tweeëndertig euro, al die tijd niet verhoogd.
K|gebruiken|kwaliteit|2|neutraal|0|-|Een tv-pakket hebben ze niet.
K|terugkijken|geen|5|blijdschap|0|-|Wie in Gaasterland woont: niet twijfelen.
#S|rla-0123|review|telecom|sterren=2
K|gebruiken|geen|3|neutraal|0|-|Abonnementje voor de tablet van mijn moeder in het verzorgingshuis.
K|gebruiken|kwaliteit|2|neutraal|0|-|Beeldbellen hapert steevast als er iemand in de lift staat.
K|hulp|informatie|2|neutraal|1|-|Advies van de helpdesk: bij het raam gaan zitten.
K|hulp|informatie|2|irritatie|0|-|Ze zit in een rolstoel en haar raam kijkt uit op een muur, maar goed.
K|wijzigen|beleid|2|irritatie|1|-|Terug naar een kleinere bundel kan pas na veertien maanden.
K|gebruiken|digitaal|4|blijdschap|0|-|Wel prettig dat ik het verbruik op afstand zie.
K|betalen|prijs|2|neutraal|0|-|Ik betaal nu voor twintig giga en zij gebruikt er anderhalf.
#S|rla-0124|review|energie|sterren=4
K|orienteren|geen|3|neutraal|0|-|Gewisseld omdat buurvrouw Annie er zo over opgaf.
K|aanvragen|wachttijd|4|blijdschap|0|-|Binnen een week was alles overgezet, ik heb er niets van gemerkt.
K|gebruiken|informatie|4|blijdschap|0|-|Elke maand komt er een helder overzichtje, met een stoplicht.
K|gebruiken|digitaal|2|neutraal|0|-|De app wil ineens vingerherkenning en die heb ik niet op mijn oude toestel.
K|betalen|informatie|4|neutraal|0|-|Jaarafrekening was te volgen, zelfs voor een alfa.
K|betalen|prijs|2|neutraal|0|-|Ik moest 37 euro bijleggen,
K|hulp|bejegening|4|blijdschap|0|-|maar daar had een medewerker me in de zomer al voor gewaarschuwd.
K|terugkijken|geen|4|blijdschap|0|-|Annie had gelijk.
#S|rla-0125|review|energie|sterren=2
K|gebruiken|geen|3|neutraal|0|-|Thuisbatterij met bijbehorend dynamisch contract, sinds maart.
K|aanvragen|informatie|2|teleurstelling|0|-|In de folder verdiende hij zich in zes jaar terug.
K|gebruiken|kwaliteit|2|neutraal|0|-|Naar mijn eigen spreadsheet wordt dat eenendertig.
K|gebruiken|kwaliteit|2|irritatie|0|-|De ventilator slaat 's nachts aan alsof er een helikopter in de bijkeuken landt.
K|gebruiken|digitaal|2|neutraal|0|-|Aansturing gaat via twee apps die elkaar tegenspreken.
K|hulp|belofte|2|irritatie|2|-|"We komen er deze maand op terug", schreef men in mei, in juni en in augustus.
K|hulp|kwaliteit|4|blijdschap|0|-|De installateur zelf is een vakman, die treft geen blaam.
K|terugkijken|geen|2|neutraal|0|-|Even aankijken dus, voor u erin stapt.
#S|rla-0126|review|bank|sterren=3
K|gebruiken|geen|3|neutraal|0|-|Al van bij mijn communie klant bij de Landmansbank.
K|hulp|bereikbaarheid|2|teleurstelling|0|-|Vroeger stapte je binnen bij meneer Devos, nu is het kantoor een wafelkraam.
K|gebruiken|digitaal|4|neutraal|0|-|Ik geef toe dat de app goed in elkaar zit.
K|gebruiken|digitaal|2|neutraal|2|-|Voor mijn volmacht over moeder haar rekening loopt het daar evenwel spaak.
K|hulp|doorverwijzing|2|irritatie|2|-|Van Diksmuide naar Veurne gestuurd en van Veurne terug naar Diksmuide.
K|hulp|bejegening|4|blijdschap|0|-|Mevrouw Claerhout heeft het uiteindelijk in een kwartier geregeld.
K|betalen|prijs|2|neutraal|0|-|Vijf euro per maand voor papieren uittreksels vind ik aan de stevige kant.
K|terugkijken|geen|3|neutraal|0|-|Ach, elders zal het niet beter zijn.
#S|rla-0127|review|bank|sterren=1
K|gebruiken|storing|1|boosheid|0|-|Op zaterdagmiddag, midden in de woonwinkel, pas geblokkeerd.
K|hulp|informatie|2|irritatie|1|-|De reden mochten ze "uit veiligheidsoverwegingen" niet vertellen.
K|hulp|bereikbaarheid|2|irritatie|2|-|Alleen op maandag na negenen was er iemand die erover ging.
K|gebruiken|bejegening|2|irritatie|0|-|Ik stond daar met een kar vol en twee kinderen, behandeld als een crimineel.
K|hulp|fout|2|irritatie|0|-|Maandag: foutje in het systeem, mevrouw.
K|hulp|bejegening|1|boosheid|0|-|Een bosje bloemen? Een kaartje? Vergeet het.
K|vertrekken|geen|2|neutraal|0|-|De overstapservice doet de rest.
#S|rla-0128|review|bank|sterren=4
K|orienteren|geen|3|neutraal|0|-|Voor onze eerste hypotheek langs drie partijen geweest.
K|orienteren|informatie|4|blijdschap|0|-|Hier kreeg ik als enige de nadelen te horen.
K|aanvragen|wachttijd|4|blijdschap|0|-|Van gesprek tot offerte duurde acht dagen.
K|aanvragen|digitaal|2|neutraal|1|-|Documenten uploaden mocht alleen als pdf onder 2 MB, een heel gepriegel.
K|aanvragen|bejegening|4|blijdschap|0|-|Toen mijn contract bijna roet in het eten gooide belde Fenna zelf mijn werkgever op.
K|aanvragen|prijs|3|neutraal|0|-|Advieskosten 2.400, dat ligt geloof ik rond het gemiddelde.
K|ontvangen|geen|5|blijdschap|0|-|Vorige week kregen we de sleutel!!
K|terugkijken|geen|5|dankbaarheid|0|-|Fenna, als je dit leest: de muren worden groen.
#S|rla-0129|enquete|bank|nps=8
K|gebruiken|digitaal|4|blijdschap|0|-|Overschrijven, sparen, beleggen, het gaat allemaal zonder nadenken.
K|gebruiken|informatie|2|neutraal|0|-|Alleen de beleggingskosten moet je met een vergrootglas zoeken.
K|hulp|wachttijd|4|blijdschap|0|-|Een vraag over mijn erfbelastingvrijstelling werd dezelfde middag beantwoord.
K|gebruiken|geen|3|verlangen|0|wens|Een donkere modus voor de ogen zou ik toejuichen.
#S|rla-0130|review|webshop|sterren=3
K|gebruiken|geen|3|neutraal|0|-|Over deze managementklassieker in nieuwe druk kan ik kort zijn.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De eerste twee principes zijn waardevol en pas ik op de afdeling toe.
K|gebruiken|kwaliteit|2|irritatie|0|-|De resterende negen zijn dezelfde twee in een ander pak.
K|gebruiken|kwaliteit|2|neutraal|0|-|Grafieken zonder bron, daar kan ik slecht tegen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het hoofdstuk over vergaderen zonder stoelen leverde bij ons direct resultaat op.
K|gebruiken|kwaliteit|2|irritatie|0|-|De schrijver had het met een artikel afgekund.
#S|rla-0131|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik heb nu vier weken lopen spelen met deze drone en ik kan er niet over uit hoe stabiel hij hangt.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Beelden van de Waal bij hoogwater: bioscoopkwaliteit.
K|gebruiken|kwaliteit|2|neutraal|0|-|Vliegtijd 23 minuten, in de praktijk eerder zeventien.
K|gebruiken|informatie|2|neutraal|0|-|De wetgeving wordt in het doosje met geen woord genoemd.
K|gebruiken|digitaal|2|neutraal|0|-|Firmware bijwerken lukt alleen via een computer met een kabel die er niet bij zit.
K|gebruiken|storing|4|opluchting|0|-|Eén keer in een wilg geland, en hij deed het nog!
K|gebruiken|kwaliteit|4|blijdschap|0|-|Draagtas van degelijke kwaliteit.
K|terugkijken|geen|4|blijdschap|0|-|Voor beginners met een beetje beleid zeer geschikt.
#S|rla-0132|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|Smartwatch? Dombohorloge.
K|gebruiken|kwaliteit|2|irritatie|0|-|Hij meet 4.000 stappen als ik een deeg kneed.
K|gebruiken|kwaliteit|2|irritatie|0|-|Mijn hartslag was vannacht 212, volgens het ding, en ik sliep.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Schermpje is helder en het bandje zit lekker.
K|gebruiken|digitaal|2|irritatie|1|-|Voor elke functie moet je lid worden van iets.
K|gebruiken|privacy|2|bezorgdheid|0|-|Waar al die gezondheidsgegevens heen gaan weet geen mens en dat zit me niet lekker.
K|wijzigen|geen|3|neutraal|0|-|De retourzending is inmiddels onderweg.
#S|rla-0133|review|webshop|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Een printer die weigert te scannen omdat de gele inkt op is. Te scannen!
K|gebruiken|kwaliteit|2|irritatie|0|-|Originele cartridges gaan 90 pagina's mee, ik heb geteld.
K|gebruiken|prijs|1|boosheid|0|-|Daarna mag je 64 euro dokken voor een nieuw setje.
K|gebruiken|digitaal|2|neutraal|2|-|Verbinding met wifi moet na elke stroomstoring opnieuw, met een pincode achter het papiervak.
K|hulp|informatie|2|irritatie|1|-|De virtuele assistent vroeg of ik tevreden was met het antwoord dat hij niet gegeven had.
K|terugkijken|geen|1|boosheid|0|-|Gooi het geld liever meteen uit het raam, dat maakt tenminste geen lawaai.
#S|rla-0134|review|webshop|sterren=5
K|ontvangen|geen|3|neutraal|0|-|Gekregen van de kinderen bij ons zilveren huwelijk: een houtgestookte pizzaoven.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Negentig seconden en je hebt een korst waar een Napolitaan voor zou salueren.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Binnen twintig minuten op temperatuur.
K|gebruiken|kwaliteit|2|neutraal|0|-|De eerste drie pizza's waren houtskool,
K|gebruiken|kwaliteit|4|blijdschap|0|-|daarna krijg je er gevoel voor.
K|gebruiken|kwaliteit|2|neutraal|0|-|Schoonmaken is een zwart karwei.
K|gebruiken|kwaliteit|4|blijdschap|0|-|We hebben deze zomer meer mensen aan tafel gehad dan in vijf jaar ervoor.
K|terugkijken|geen|5|blijdschap|0|-|Kopen en de buren uitnodigen, dan klagen ze ook niet over de rook.
#S|rla-0135|review|webshop|sterren=2
K|aanvragen|geen|3|neutraal|0|-|Uit armoede overgestapt op een goedkopere heggenschaar, want de oude was op.
K|gebruiken|kwaliteit|4|neutraal|0|-|Over een dunne liguster glijdt hij best aardig.
K|gebruiken|kwaliteit|2|neutraal|0|-|Kom je bij een meidoorn, dan kauwt hij.
K|gebruiken|privacy|2|irritatie|0|-|De beveiligingsknop klemde, waardoor het mes doorliep toen ik losliet.
K|gebruiken|kwaliteit|2|neutraal|0|-|Na drie kwartier voel je je polsen een dag lang.
K|gebruiken|prijs|3|neutraal|0|-|Voor 49 euro had ik het kunnen weten.
K|terugkijken|geen|2|neutraal|0|-|Huur er een, is mijn raad.
#S|rla-0136|review|webshop|sterren=4
K|aanleiding|geen|3|neutraal|0|-|Op mijn zesenzestigste ben ik gaan naaien.
K|orienteren|bejegening|4|blijdschap|0|-|De verkoopster van de webwinkel liet me aan de telefoon een halfuur lang vertellen wat ik wilde maken.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De machine loopt als zijde, ook door spijkerstof.
K|gebruiken|informatie|4|blijdschap|0|-|Uitleg met duidelijke foto's, stap voor stap.
K|gebruiken|kwaliteit|2|neutraal|0|-|Draad insteken blijft met mijn bril een crime.
K|gebruiken|kwaliteit|2|neutraal|0|-|Van de zestig sierstekens gebruik ik er twee.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Inmiddels loopt de hele achterkleinzoon in oma's creaties.
K|betalen|prijs|4|blijdschap|0|-|Betalen in drie termijnen kon zonder toeslag.
#S|rla-0137|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Deze airfryer bakt de beste kroketten van het westelijk halfrond.
K|gebruiken|kwaliteit|2|neutraal|0|-|Voor twee mensen.
K|gebruiken|kwaliteit|2|neutraal|0|-|Zodra er visite is, sta je in ploegendienst te bakken.
K|gebruiken|kwaliteit|2|neutraal|0|-|De antiaanbaklaag begon in maand vijf te bladderen.
K|hulp|beleid|4|neutraal|0|-|Een nieuw mandje kreeg ik onder garantie, ik hoefde alleen een foto te sturen.
K|gebruiken|kwaliteit|2|neutraal|0|-|De timer tikt zo hard dat mijn man dacht dat de kachel stuk was.
K|terugkijken|geen|3|neutraal|0|-|Zou ik hem weer nemen? Dan een maat groter.
#S|rla-0138|review|webshop|sterren=2
K|gebruiken|privacy|2|bezorgdheid|0|-|Deze babyfoon gaf 's nachts ineens het geluid van een andere baby door, daar word je niet rustig van.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Beeld is haarscherp, ook in het donker.
K|gebruiken|kwaliteit|2|neutraal|0|-|Bereik houdt op bij de voordeur, de tuin haalt hij niet.
K|gebruiken|digitaal|2|neutraal|0|-|Om de haverklap "verbinding verbroken".
K|hulp|wachttijd|2|neutraal|2|-|De fabrikant reageerde na negen dagen.
K|hulp|informatie|4|blijdschap|0|-|Zij legden uit hoe je het kanaal versleutelt, begrijpelijk en in stappen.
K|gebruiken|privacy|4|opluchting|0|-|Sindsdien hoor ik alleen mijn eigen huilebalk.
K|terugkijken|geen|2|neutraal|0|-|Toch zou ik een kennis wat anders adviseren.
#S|rla-0139|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Puzzel van tweeduizend stukjes, geen enkel stukje te veel of te weinig, en passen doet het als boter.
K|gebruiken|geen|3|neutraal|0|-|Afbeelding: de haven van Enkhuizen omstreeks 1900.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Door de lockdown, eh, mijn gebroken been dus, heb ik er elf dagen over gedaan.
K|gebruiken|kwaliteit|2|neutraal|0|-|De lucht is gemeen, alleen maar wolk.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Karton is dik en buigt niet om.
K|ontvangen|levering|4|blijdschap|0|-|Netjes op de beloofde dag bezorgd.
K|terugkijken|geen|5|blijdschap|0|-|Nummer twee, de kaasmarkt, is al besteld.
#S|rla-0140|review|webshop|sterren=1
K|gebruiken|kwaliteit|1|irritatie|0|-|Deze mascara hoort in een goocheldoos: je doet hem op en hij verdwijnt, naar je wangen.
K|gebruiken|kwaliteit|2|irritatie|0|-|"Waterproof" zegt de tube, ik zag eruit als een panda in een bui.
K|gebruiken|privacy|1|boosheid|0|-|Mijn ogen waren rood en dik de volgende dag.
K|gebruiken|informatie|2|neutraal|0|-|Op de verpakking stond geen waarschuwing voor lenzendragers.
K|wijzigen|beleid|2|irritatie|1|-|Cosmetica die open is nemen ze niet terug, ook niet met foto's van mijn gezwollen oogleden.
K|terugkijken|geen|1|boosheid|0|-|Meiden, doe jezelf dit niet aan.
#S|rla-0141|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zonnebrand factor 50 die niet wit uitslaat, dat is al heel wat.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ook mijn kale kop bleef de hele Vierdaagse ongeschonden.
K|gebruiken|kwaliteit|2|neutraal|0|-|Het dopje sluit niet goed, met alle gevolgen voor mijn rugzak.
K|gebruiken|kwaliteit|2|neutraal|0|-|Geur doet aan een zwembad denken.
K|gebruiken|prijs|4|blijdschap|0|-|Goedkoper dan het A-merk en minstens zo goed.
K|terugkijken|geen|4|blijdschap|0|-|Voor mij de vaste keus van mei tot september.
#S|rla-0142|review|webshop|sterren=3
K|gebruiken|geen|3|neutraal|0|-|Stripalbum, 64 bladzijden, harde kaft, deel 31 alweer.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De tekeningen blijven van grote klasse, die luchten alleen al.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Het scenario is sinds de oude meester gestopt is een schim van vroeger.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De grappen zijn verdwenen, de professor is een figurant geworden.
K|gebruiken|geen|3|neutraal|0|-|Ik spaar ze allemaal, dus ja, ik koop hem.
K|gebruiken|kwaliteit|2|neutraal|0|-|Met gemak in twintig minuten uit.
K|gebruiken|kwaliteit|2|verlangen|0|wens|Laat ze er in hemelsnaam een schrijver bij zoeken.
#S|rla-0143|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Wat een onvoorstelbaar rijk boek, ik ben er twee maanden zoet mee geweest.
K|gebruiken|geen|3|neutraal|0|-|De auteur reisde met een roeiboot van Straatsburg naar Rotterdam en sprak onderweg met sluiswachters, bisschoppen en één zelfverklaarde waternimf.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Geleerd zonder belerend te zijn.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De noten zijn bijna net zo leuk als de tekst.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn exemplaar is uit elkaar gevallen, maar dat komt van de liefde.
K|gebruiken|kwaliteit|2|neutraal|0|-|Ik miste een overzichtskaart.
K|terugkijken|geen|5|blijdschap|0|-|Mijn man begint er nu aan en ik ben jaloers op hem.
#S|rla-0144|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|verwarring|0|-|Als filosofieleraar mag ik dit vermoedelijk niet zeggen: ik begreep er geen jota van.
K|gebruiken|kwaliteit|2|irritatie|0|-|De auteur ook niet, is mijn indruk.
K|gebruiken|kwaliteit|2|irritatie|0|-|Eén zin beslaat twaalf regels en eindigt in een vraag aan Heidegger.
K|gebruiken|kwaliteit|4|neutraal|0|-|Het hoofdstuk over verveling is leesbaar.
K|gebruiken|kwaliteit|2|irritatie|0|-|En toepasselijk.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De bibliografie is voortreffelijk, daar haal ik drie betere boeken uit.
K|terugkijken|geen|3|neutraal|0|-|Voor vakgenoten wellicht.
#S|rla-0145|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Sciencefiction die ergens over gaat, eindelijk.
K|gebruiken|geen|3|neutraal|0|-|In 2140 worden herinneringen belast, en een kleine ambtenaar ontdekt dat de zijne al gepand zijn.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het idee wordt tot in de uiterste consequentie volgehouden.
K|gebruiken|kwaliteit|2|verwarring|0|-|Van de techniek begreep ik de helft.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De humor is gortdroog, de formulieren in de bijlage zijn hilarisch.
K|gebruiken|kwaliteit|2|irritatie|0|-|De romance had van mij in de papierversnipperaar gemogen.
K|gebruiken|geen|4|verlangen|0|wens|Ik hoop dat dit in het Engels vertaald wordt, de wereld verdient het.
#S|rla-0146|review|reizen|sterren=2
K|aanvragen|geen|3|neutraal|0|-|Cruise langs de fjorden, binnenhut, negen dagen, geboekt in februari.
K|gebruiken|kwaliteit|5|blijdschap|0|-|De natuur: buiten categorie.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Het schip: een winkelcentrum dat toevallig drijft.
K|gebruiken|kwaliteit|2|irritatie|0|-|Bij elke excursie sta je met tweeduizend man op een kade voor tachtig inwoners.
K|gebruiken|prijs|2|irritatie|0|-|Voor wifi rekent men 22 euro per dag.
K|gebruiken|bejegening|4|blijdschap|0|-|Onze hutsteward Rizal vouwde elke avond een ander dier van handdoeken, mijn man keek er de hele dag naar uit.
K|gebruiken|kwaliteit|2|neutraal|0|-|Eten is veel, en veel van hetzelfde.
K|gebruiken|informatie|2|irritatie|0|-|De gemiste haven van Geiranger werd via een briefje onder de deur gemeld, zonder reden.
K|terugkijken|geen|2|neutraal|0|-|Wij houden het bij de trein in het vervolg.
#S|rla-0147|review|reizen|sterren=5
K|orienteren|informatie|4|blijdschap|0|-|De planner van Savannewijs nam twee uur de tijd voor ons.
K|aanvragen|wachttijd|4|blijdschap|0|-|Drie dagen later lag er een voorstel op maat.
K|gebruiken|levering|4|blijdschap|0|-|Alle transfers klopten tot op de minuut, in Tanzania nota bene.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Luipaard in een boom, jong ernaast, wij op dertig meter met onze mond open.
K|gebruiken|bejegening|5|blijdschap|0|-|Gids Emmanuel legt uit, wijst aan, zwijgt als het moet.
K|gebruiken|privacy|4|vertrouwen|0|-|In het tentenkamp liep 's nachts een bewaker rond, dat sliep een stuk geruster.
K|gebruiken|kwaliteit|2|neutraal|0|-|Hobbelen doet het wel, mijn nek voelt het nog.
K|betalen|prijs|2|neutraal|0|-|Vierenhalf mille per persoon, een hoop geld.
K|gebruiken|geen|5|dankbaarheid|0|-|Ik teer er de rest van mijn leven op.
#S|rla-0148|review|reizen|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Sneeuw genoeg, pistes prima geprepareerd.
K|gebruiken|kwaliteit|2|neutraal|0|-|Wachten bij de stoeltjeslift duurde in de voorjaarsvakantie tot veertig minuten.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het chalet is knus en heeft een droogruimte die echt droogt.
K|gebruiken|bejegening|2|irritatie|0|-|Skileraar Hansjörg noemde mijn vrouw "die Tante" en dat was geen succes.
K|gebruiken|prijs|2|neutraal|0|-|Skipas is ten opzichte van twee jaar terug met een derde gestegen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Kaiserschmarrn bij Hut Adlerhorst: twaalf punten.
K|gebruiken|levering|2|neutraal|1|-|Terugreis: elf uur in plaats van acht, de bus had pech bij Würzburg.
K|terugkijken|geen|3|neutraal|0|-|Volgend jaar misschien maart.
#S|rla-0149|review|reizen|sterren=1
K|aanvragen|prijs|3|neutraal|0|-|Huurauto op Sicilië via een prijsvechter, voor 9 euro per dag.
K|ontvangen|wachttijd|2|neutraal|2|-|Eén balie, één medewerker, negentig wachtenden.
K|ontvangen|bejegening|1|boosheid|0|-|Aan de balie werd ik zo onder druk gezet voor een verzekering dat mijn dochter begon te huilen.
K|ontvangen|informatie|2|irritatie|0|-|De borg van 1.800 euro stond nergens in de bevestiging.
K|gebruiken|kwaliteit|2|neutraal|0|-|De auto rook naar vis en de airco deed niets.
K|betalen|fout|1|boosheid|0|-|Drie weken na thuiskomst: 410 euro voor een kras die op mijn ophaalfoto's al staat.
K|hulp|wachttijd|2|neutraal|3|-|Bezwaar loopt nu elf weken.
K|terugkijken|geen|1|boosheid|0|-|Neem de bus, neem een ezel, neem alles behalve dit.
#S|rla-0150|review|reizen|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Deze dierentuin heeft er duidelijk over nagedacht.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ruime verblijven, veel groen, uitkijkpunten op kinderhoogte.
K|gebruiken|kwaliteit|2|irritatie|0|-|De pinguïns waren "even binnen", en dat waren ze de hele dag.
K|gebruiken|prijs|2|neutraal|0|-|Parkeren kost meer dan een kinderkaartje.
K|gebruiken|bejegening|4|blijdschap|0|-|Een verzorgster ging op haar hurken zitten om de honderd vragen van mijn neefje te beantwoorden.
K|gebruiken|informatie|2|irritatie|0|-|Bewegwijzering naar de uitgang: zoek het zelf uit.
K|terugkijken|geen|4|blijdschap|0|-|Op een doordeweekse dag een topuitje.
#S|rla-0151|review|reizen|sterren=2
K|gebruiken|levering|2|irritatie|2|-|De nachttrein naar Wenen vertrok met vijf uur vertraging en zonder ons slaaprijtuig.
K|gebruiken|informatie|2|irritatie|2|-|Volgens de conducteur reed het rijtuig in een andere trein, volgens de app bestond het niet.
K|gebruiken|kwaliteit|2|neutraal|0|-|We hebben gezeten tot Linz, op een klapstoel.
K|gebruiken|bejegening|4|blijdschap|0|-|Medepassagiers deelden hun worst en dekens, het werd bijna gezellig.
K|betalen|beleid|2|irritatie|0|-|Terugbetaald wordt enkel de "comforttoeslag".
K|hulp|digitaal|2|irritatie|2|-|Dat formulier aanvaardt geen boekingen voor twee personen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Wenen was zalig, dat dan weer wel.
K|terugkijken|geen|3|neutraal|0|-|Of ik het nog eens doe, de romantiek trekt en mijn rug zegt neen.
#S|rla-0152|review|reizen|sterren=5
K|orienteren|geen|3|neutraal|0|-|Getipt door een collega: slapen in een voormalig treinstation in Zuid-Limburg.
K|gebruiken|bejegening|4|blijdschap|0|-|Ontvangst door eigenaars Harrie en Toon, in conducteurspak.
K|gebruiken|kwaliteit|5|blijdschap|0|-|De wachtkamer is een suite geworden waar je nooit meer op de trein wilt stappen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ontbijt komt op een bagagekar voorgereden, met warme vlaai.
K|gebruiken|kwaliteit|2|neutraal|0|-|Er rijden 's nachts nog goederentreinen langs, dat moet je weten.
K|gebruiken|prijs|4|blijdschap|0|-|Voor 95 euro per kamer is dit spotgoedkoop.
K|wijzigen|beleid|4|blijdschap|0|-|Omdat onze hond ziek werd mochten we zonder kosten een dag opschuiven.
K|terugkijken|geen|5|blijdschap|0|-|Ik twijfelde of ik dit wel moest plaatsen, straks zit het altijd vol.
#S|rla-0153|review|reizen|sterren=3
K|orienteren|geen|3|neutraal|0|-|De recensies hieronder liepen zo uiteen dat ik het zelf wilde zien.
K|gebruiken|geen|3|neutraal|0|-|Nu begrijp ik waarom.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Links van de receptie: gerenoveerd, fris, zeezicht.
K|gebruiken|kwaliteit|2|neutraal|0|-|Rechts: 1978.
K|gebruiken|kwaliteit|2|neutraal|0|-|Wij zaten rechts.
K|hulp|bejegening|4|neutraal|0|-|De manager luisterde en gaf ons een fles wijn.
K|wijzigen|beleid|2|neutraal|0|-|Een kamer links kon alleen tegen een toeslag van dertig per nacht.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Strand is op twee minuten en bijna leeg.
K|gebruiken|kwaliteit|2|neutraal|0|-|Bij de soep begon elke avond dezelfde pianist aan hetzelfde liedje.
K|orienteren|informatie|3|verlangen|0|wens|Vermeld op de site toch gewoon welke vleugel je krijgt.
#S|rla-0154|review|reizen|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|"Glamping" is een tent met een lamp.
K|gebruiken|storing|2|neutraal|0|-|De lamp was stuk.
K|gebruiken|kwaliteit|2|irritatie|0|-|Het bed stond op een helling, wij rolden elke nacht samen in de kuil, op onze leeftijd.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De sterrenhemel, eerlijk is eerlijk, kun je in de Randstad nergens kopen.
K|gebruiken|prijs|2|irritatie|0|-|Beddengoed, handdoeken, hout, zelfs de kurkentrekker: allemaal bijboeken.
K|gebruiken|bejegening|4|blijdschap|0|-|Het meisje van de kantine maakte speciaal een glutenvrije wafel.
K|gebruiken|prijs|2|neutraal|0|-|165 euro per nacht, daar slaap je in Maastricht voor met dak.
#S|rla-0155|review|reizen|sterren=4
K|gebruiken|levering|4|blijdschap|0|-|Veerboot naar Vlieland, tweemaal keurig volgens dienstregeling.
K|aanvragen|digitaal|2|neutraal|1|-|De reservering per fiets moest apart en dat ontdekte ik pas bij het afrekenen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Aan boord schone toiletten en een fatsoenlijke kop koffie.
K|gebruiken|kwaliteit|2|neutraal|0|-|Op het achterdek waait je boterham weg,
K|gebruiken|kwaliteit|4|blijdschap|0|-|voor de zeehonden neem je dat voor lief.
K|gebruiken|bejegening|4|blijdschap|0|-|Een dekknecht sjorde ongevraagd mijn bakfiets vast.
K|betalen|prijs|2|neutraal|0|-|Wat een overtocht kost voor een gezin van vijf, dat is slikken.
#S|rla-0156|review|reizen|sterren=1
K|hulp|geen|3|neutraal|0|-|Onze vlucht naar Faro werd geannuleerd en daar gaat deze recensie over.
K|gebruiken|informatie|1|boosheid|0|-|Geen omroep, geen sms, niks: we lazen het op het bord.
K|hulp|wachttijd|1|irritatie|3|-|Zes uur in een rij voor één loket.
K|hulp|bejegening|2|irritatie|0|-|De dame zei zonder op te kijken dat we morgen mochten terugkomen.
K|gebruiken|prijs|2|neutraal|0|-|Hotel, taxi en eten zelf voorgeschoten, samen 386 euro.
K|hulp|beleid|2|irritatie|2|-|Het claimformulier accepteert geen bonnetjes van vóór middernacht.
K|hulp|belofte|2|irritatie|2|-|Binnen dertig dagen bericht, stond er, we zijn er nu negentig verder.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Mijn schoonvader heeft zijn laatste vakantie op een plastic stoel begonnen.
K|terugkijken|geen|1|boosheid|0|-|Nooit, maar dan ook nooit weer.
#S|rla-0157|review|reizen|sterren=4
K|geen|geen|3|neutraal|0|-|Even een berichtje voor gezinnen met een rolstoel.
K|orienteren|informatie|4|blijdschap|0|-|Dit museum vermeldt drempels, liften en toiletten tot op de centimeter op de site.
K|gebruiken|bejegening|4|blijdschap|0|-|Bij de ingang werd mijn zoon aangesproken, en niet ik over zijn hoofd heen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Alle zalen zijn bereikbaar, op de torenkamer na.
K|gebruiken|kwaliteit|2|neutraal|0|-|De lift is aan de krappe kant.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Van de torenkamer is een kijkgaatje met spiegel gemaakt, geniaal.
K|gebruiken|prijs|4|neutraal|0|-|Begeleider gratis.
K|gebruiken|kwaliteit|2|neutraal|0|-|Kaartjes bij de vitrines hangen te hoog om zittend te lezen.
K|terugkijken|geen|5|blijdschap|0|-|Zulke plekken zijn schaars, dus: gaan.
#S|rla-0158|review|reizen|sterren=3
K|gebruiken|kwaliteit|4|neutraal|0|-|Camperhuur in Schotland, in grote lijnen naar tevredenheid.
K|ontvangen|levering|2|neutraal|1|-|Ophalen zou om tien uur kunnen, dat werd half twee.
K|ontvangen|informatie|4|blijdschap|0|-|Uitleg van de monteur was wel uitvoerig, inclusief hoe je een schaap passeert.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Bedden breed, kookhoek compleet.
K|gebruiken|storing|2|neutraal|0|-|De kachel viel op dag drie uit, bij vier graden.
K|hulp|bereikbaarheid|4|blijdschap|0|-|Telefonisch kreeg ik meteen een technicus,
K|hulp|storing|4|opluchting|0|-|en met een tik op de juiste plek deed hij het weer.
K|gebruiken|kwaliteit|2|verrassing|0|-|Verbruik: één op zes, daar schrik je wel van.
K|betalen|geen|2|bezorgdheid|0|-|De borg moet nog komen, ik ben er nog niet gerust op.
#S|rla-0159|review|webshop|sterren=4
K|ontvangen|geen|3|neutraal|0|-|Ik mocht dit boek lezen als recensie-exemplaar, waarvoor dank aan de uitgever.
K|gebruiken|geen|3|neutraal|0|-|Mila erft het pension van haar tante en vindt in de kelder een koffer met babykleertjes.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De schrijfstijl is vlot en beeldend.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De hoofdstukken springen tussen 1962 en nu, en dat wordt nergens verwarrend.
K|gebruiken|kwaliteit|2|neutraal|0|-|Wel had ik al vroeg door wie de vader was.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De personages zijn goed uitgewerkt, vooral tante Cor met haar eeuwige sigaartje.
K|gebruiken|kwaliteit|2|neutraal|0|-|Het einde ging me een tikkeltje te snel.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Al met al een fijne roman, waarvoor ik vier sterren geef.
#S|rla-0160|review|webshop|sterren=2
K|gebruiken|geen|3|neutraal|0|-|Het verhaal: een chirurg vermoordt zijn patiënten met behulp van schaakzetten.
K|gebruiken|geen|3|neutraal|0|-|Commissaris Drost, zelf schaker, krijgt voor elke moord een brief.
K|gebruiken|kwaliteit|2|irritatie|0|-|Mijn mening: veel te vergezocht.
K|gebruiken|kwaliteit|2|irritatie|0|-|De commissaris lost raadsels op waar een heel team van deskundigen niet uitkomt, en dat onder de douche.
K|gebruiken|kwaliteit|2|neutraal|0|-|Qua opbouw volgt het boek exact hetzelfde stramien als de vorige drie.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De locaties, van Hasselt tot Oostende, zijn wel leuk herkenbaar.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Spanning heb ik geen moment gevoeld.
K|gebruiken|kwaliteit|2|irritatie|0|-|Twee sterren, waarvan een voor de omslag.
#S|rla-0161|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|WAUW.
K|gebruiken|kwaliteit|5|verrassing|0|-|Ik zit hier met open mond en een koude kop thee.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Die laatste zin, die alles wat je gelezen hebt op zijn kop zet!
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ben meteen op zoek gegaan naar aanwijzingen en ja hoor, ze stonden er allemaal.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Geen woord te veel.
K|gebruiken|kwaliteit|2|neutraal|0|-|Alleen de samenvatting op de achterkant verraadt te veel, lees die dus niet.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Dit is met afstand het beste wat ik dit jaar in handen had.
#S|rla-0162|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het boek leest als een trein.
K|gebruiken|kwaliteit|2|irritatie|0|-|Een stoptrein, maar toch.
K|gebruiken|geen|3|neutraal|0|-|Centraal staat de relatie tussen een blinde pianiste en haar hulphond.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De hond is met afstand het geloofwaardigste personage.
K|gebruiken|kwaliteit|2|neutraal|0|-|Van de pianiste krijg je weinig hoogte.
K|gebruiken|kwaliteit|2|irritatie|0|-|Sommige scènes lijken geschreven met een filmcontract in het achterhoofd.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Toch ook een traan gelaten bij de scène in de dierenkliniek.
K|terugkijken|geen|3|neutraal|0|-|Voor hondenmensen zeker de moeite, anderen kunnen hem overslaan.
#S|rla-0163|review|webshop|sterren=1
K|gebruiken|kwaliteit|1|teleurstelling|0|-|Ik heb nog nooit een boek van deze schrijver niet uitgelezen, tot gisteren.
K|gebruiken|kwaliteit|2|verwarring|0|-|Was dit wel dezelfde man?
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De humor is weg, de vaart is weg, zelfs de regen is weg.
K|gebruiken|kwaliteit|2|irritatie|0|-|Bladzijdenlang een bestuursvergadering van een tennisclub.
K|gebruiken|kwaliteit|2|irritatie|0|-|Ik kreeg sterk de indruk dat er een contract vervuld moest worden.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Het deed bijna lichamelijk pijn.
K|gebruiken|kwaliteit|2|verlangen|0|wens|Kom terug, meester, alstublieft.
#S|rla-0164|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mooi, ingetogen debuut.
K|gebruiken|geen|3|neutraal|0|-|Een jongen van zeventien zorgt op een binnenvaartschip voor zijn dementerende vader.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Er wordt weinig gezegd en veel begrepen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De sluizen als hoofdstukindeling, dat vond ik een vondst.
K|gebruiken|kwaliteit|2|neutraal|0|-|Voor mij had het honderd bladzijden langer mogen duren.
K|gebruiken|kwaliteit|2|irritatie|0|-|De moeder blijft een raadsel, op het irritante af.
K|gebruiken|geen|4|verlangen|0|wens|Benieuwd wat deze jonge schrijver nog meer in zijn ruim heeft.
#S|rla-0165|review|webshop|sterren=2
K|orienteren|geen|3|neutraal|0|-|Bijna vijfhonderd lovende reacties, dus ik dacht: dat kan niet missen.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Wel dus.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het begint sterk, met die verdwijning op de pont.
K|gebruiken|kwaliteit|2|irritatie|0|-|Vervolgens krijgen we tweehonderd bladzijden huwelijksproblemen voorgeschoteld.
K|gebruiken|kwaliteit|2|irritatie|0|-|Iedereen in dit boek is rijk, mooi en doodongelukkig.
K|gebruiken|kwaliteit|2|verwarring|0|-|Ik kon de vrouwen niet uit elkaar houden, ze heten ook nog Anne, Anna en Hanna.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het laatste stuk, vanaf de storm, is wel weer aangenaam spannend.
K|gebruiken|kwaliteit|3|neutraal|0|-|Maar dan ben je er bijna.
#S|rla-0166|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Met elk boek wordt ze beter.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Was "De mosselvrouw" al sterk, dit steekt er met kop en schouders bovenuit.
K|gebruiken|geen|3|neutraal|0|-|Zeeland, februari 1953, één nacht, vier zolders.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Je voelt het water in je sokken lopen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Knap hoe ze elke zolder een eigen stem geeft.
K|gebruiken|kwaliteit|2|neutraal|0|-|Het dialect vergt enige inspanning, maar na een hoofdstuk zit je erin.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn vader (88, erbij geweest) heeft het in stilte gelezen en daarna mijn hand gepakt.
K|terugkijken|geen|5|blijdschap|0|-|Wat mij betreft hoort dit op elke leeslijst.
#S|rla-0167|review|webshop|sterren=3
K|aanvragen|geen|3|neutraal|0|-|Ik heb dit luisterboek aangeschaft voor de rit naar Kroatië.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De stem van de voorlezeres is warm en ze doet elk accent.
K|gebruiken|kwaliteit|2|neutraal|0|-|Met kinderen achterin viel de openingsscène verkeerd, het gaat er nogal heet aan toe.
K|gebruiken|informatie|2|neutraal|1|-|Dat stond nergens vermeld, dus bij Karlsruhe hebben we de radio aangezet.
K|gebruiken|kwaliteit|4|blijdschap|0|-|'s Avonds op de camping verder geluisterd en toen was ik verkocht.
K|gebruiken|kwaliteit|2|neutraal|0|-|De muziekjes tussen de hoofdstukken zijn overbodig.
K|gebruiken|kwaliteit|3|neutraal|0|-|Een 7-, in rapporttaal.
#S|rla-0168|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Ik had na de flaptekst een spannend boek voor me, en na lezing een lange flaptekst.
K|gebruiken|kwaliteit|2|irritatie|0|-|Vrijwel alles wat gebeurt staat al achterop.
K|gebruiken|kwaliteit|4|neutraal|0|-|De natuurbeschrijvingen zijn niet verkeerd.
K|gebruiken|kwaliteit|2|neutraal|0|-|Wat me opbrak was het perspectief, dat soms binnen één alinea drie keer wisselt.
K|gebruiken|kwaliteit|2|verwarring|0|-|Wie denkt er nou, de vrouw, de man of de buizerd?
K|gebruiken|kwaliteit|2|neutraal|0|-|Ik ben op tweederde gestrand.
K|terugkijken|geen|2|neutraal|0|-|Mijn exemplaar staat te koop, zo goed als nieuw.
#S|rla-0169|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Een roman die je niet leest maar proeft.
K|gebruiken|geen|3|neutraal|0|-|Een Siciliaanse oma opent op haar tachtigste een eethuis in Almelo.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Humor en weemoed houden elkaar mooi in evenwicht.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De ruzies tussen oma en de Twentse marktkoopman zijn goud waard.
K|gebruiken|kwaliteit|2|neutraal|0|-|Hier en daar een bijfiguur te veel.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Recepten achterin, waarvan wij de caponata meteen hebben gemaakt.
K|gebruiken|kwaliteit|2|neutraal|0|-|Die was te zuur, maar dat kan aan de kok liggen.
#S|rla-0170|review|webshop|sterren=1
K|gebruiken|informatie|1|irritatie|0|-|Misleidend!
K|ontvangen|informatie|2|irritatie|0|-|Het blijkt een herdruk van "Het zwarte raam" uit 2011 onder een andere titel.
K|gebruiken|kwaliteit|2|neutraal|0|-|Dat ontdekte ik op bladzijde 9, want die zin over de kraai vergeet je niet.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Overigens was het in 2011 een prima boek.
K|hulp|informatie|2|irritatie|1|-|Op mijn mail antwoordt de uitgever dat het "in het colofon vermeld staat".
K|betalen|prijs|2|irritatie|0|-|Zo betaal je dus twee keer voor hetzelfde.
K|wijzigen|geen|3|neutraal|0|-|Ik heb hem dezelfde dag teruggestuurd.
#S|rla-0171|review|webshop|sterren=5
K|aanleiding|geen|2|bezorgdheid|0|-|Toen bij mij borstkanker werd geconstateerd wilde ik alles weten en tegelijk niks.
K|gebruiken|kwaliteit|5|dankbaarheid|0|-|Dit dunne boekje is geschreven door een vrouw die het zelf had, en dat voel je in elke regel.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ze maakt grappen waar ik als patiënt om mocht lachen.
K|gebruiken|informatie|4|vertrouwen|0|-|Medisch klopt het, zei mijn oncoloog, die het zelf ook heeft aangeschaft.
K|gebruiken|kwaliteit|2|neutraal|0|-|De illustraties vond ik wat kinderlijk.
K|gebruiken|kwaliteit|4|dankbaarheid|0|-|Ik nam het mee naar elke kuur.
K|terugkijken|geen|5|dankbaarheid|0|-|Nu ligt het in de wachtkamer, voor de volgende.
#S|rla-0172|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Verdienstelijk, dat is het woord.
K|gebruiken|geen|3|neutraal|0|-|De biograaf heeft alle 14.000 brieven gelezen en wil ons dat laten merken.
K|gebruiken|kwaliteit|2|irritatie|0|-|Je krijgt van elke logeerpartij het menu.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Over de oorlogsjaren schrijft hij helder en zonder te oordelen.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De vrouw in kwestie, toch een vulkaan, wordt een keurig heuveltje.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het fotokatern bevat nooit eerder getoond materiaal.
K|gebruiken|kwaliteit|2|neutraal|0|-|Negenhonderd pagina's wegen overigens anderhalve kilo, in bed lezen is fitness.
#S|rla-0173|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Young adult, maar ik (47) heb er ook van gesmuld hoor.
K|gebruiken|geen|3|neutraal|0|-|Nova kan alleen liegen als het regent.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Origineel bedacht en consequent uitgewerkt.
K|gebruiken|kwaliteit|2|neutraal|0|-|De romance met Levi kwam wat uit de lucht vallen, haha.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Cliffhanger!! En deel twee komt pas in november...
K|gebruiken|kwaliteit|2|verlangen|0|wens|ik wil het NU weten
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn dochter en ik lezen elkaar nu om de beurt voor.
K|terugkijken|geen|4|blijdschap|0|-|Voor fans van magisch met een knipoog.
#S|rla-0174|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|Heeft niemand dit proefgelezen?
K|gebruiken|kwaliteit|2|irritatie|0|-|Telkens "hun hebben", en niet in de dialogen.
K|gebruiken|kwaliteit|2|neutraal|0|-|De tijdlijn rammelt: ze is in mei vier maanden zwanger en in juni bevalt ze.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Toch zit er iets in, een soort bravoure, waardoor ik door bleef lezen.
K|gebruiken|geen|3|neutraal|0|-|Het is in eigen beheer uitgegeven, dat moet ik erbij zeggen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Met een strenge redacteur wordt dit vast een knaller.
K|gebruiken|kwaliteit|3|neutraal|0|-|Voorlopig hou ik het op twee sterren en een schouderklop.
#S|rla-0175|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Heerlijk boek voor tussendoor.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Je hoeft er niet bij na te denken en dat bedoel ik als compliment.
K|gebruiken|geen|3|neutraal|0|-|Sanne wordt ontslagen, koopt een ezel en opent een theetuin op Texel.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het dorp zit vol figuren die je zo als buren wilt.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Knus, warm, met een vleugje roddel.
K|gebruiken|kwaliteit|2|neutraal|0|-|De ex is wel érg slecht, die man heeft geen enkele goede eigenschap.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Uitgelezen met een glimlach en een zonverbrande neus.
#S|rla-0176|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Wat jammer nou.
K|gebruiken|kwaliteit|3|neutraal|0|-|Het onderwerp (kinderarbeid in de glasfabrieken) verdient een groot boek.
K|gebruiken|kwaliteit|2|irritatie|0|-|Dit is een groot boek in omvang alleen.
K|gebruiken|kwaliteit|2|neutraal|0|-|De schrijver wil geen enkel archiefstuk ongebruikt laten.
K|gebruiken|kwaliteit|2|irritatie|0|-|Gevolg: lijsten, tabellen, citaten van anderhalve bladzijde in oude spelling.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Waar hij het meisje Keetje volgt, wordt het menselijk en grijpt het je aan.
K|gebruiken|kwaliteit|2|irritatie|0|-|Dat zijn bij elkaar veertig bladzijden.
K|gebruiken|kwaliteit|3|verlangen|0|wens|Had hij daar maar een boek van gemaakt.
#S|rla-0177|review|webshop|sterren=4
K|gebruiken|kwaliteit|3|neutraal|0|-|Eerst even wennen: geen hoofdstukken, geen namen, alleen "de man", "de vrouw" en "het kind".
K|gebruiken|kwaliteit|4|verrassing|0|-|Na dertig bladzijden merkte ik het niet eens meer.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het leest als een droom waar je niet uit wakker wilt worden.
K|gebruiken|geen|3|neutraal|0|-|Ze lopen door een land zonder vogels naar de zee.
K|gebruiken|kwaliteit|2|neutraal|0|-|De symboliek ligt er soms duimendik bovenop.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik blijf aan dat ene beeld denken, van de koffer vol veren.
K|terugkijken|geen|3|neutraal|0|-|Niet voor iedereen, wel voor wie van raadsels houdt.
#S|rla-0178|review|webshop|sterren=1
K|gebruiken|kwaliteit|1|irritatie|0|-|Saai, saaier, dit.
K|gebruiken|kwaliteit|2|neutraal|0|-|ben tot hoofdstuk 6 gekomen
K|gebruiken|kwaliteit|2|neutraal|0|-|toen overgeslagen naar hoofdstuk 20 en ik had niks gemist
K|gebruiken|kwaliteit|2|irritatie|0|-|mensen praten zo niet, "ik verfoei uw wispelturigheid" zegt ie tegen z'n vriendin
K|gebruiken|kwaliteit|2|teleurstelling|0|-|film was tien keer beter
K|terugkijken|geen|2|irritatie|0|-|zelfs op de ruilsite wil niemand m
#S|rla-0179|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|De eerste druk van dit handboek tuinieren was een monument.
K|gebruiken|kwaliteit|2|neutraal|0|-|De herziene uitgave is gemoderniseerd, en dat betekent hier: minder tekst en meer sfeerplaatjes.
K|gebruiken|kwaliteit|2|neutraal|0|-|Snoeitabellen zijn verdwenen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Nieuw is een uitgebreid deel over droogte en wadi's, daar was behoefte aan.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Papier is afwasbaar, een vondst.
K|gebruiken|kwaliteit|2|neutraal|0|-|Het register verwijst her en der naar de oude paginanummers.
K|gebruiken|kwaliteit|3|neutraal|0|-|Ik bewaar dus beide edities naast elkaar.
#S|rla-0180|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik ben docent Duits en verslind alles wat uit Berlijn komt.
K|gebruiken|kwaliteit|5|blijdschap|0|-|De vertaling is een prestatie van formaat, het Berlijnse gebrom is prachtig omgezet zonder er Amsterdams van te maken.
K|gebruiken|geen|3|neutraal|0|-|Hoofdpersoon: een huismeester die van elf appartementen de sleutel heeft.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Elk appartement een novelle, samen een stad.
K|gebruiken|kwaliteit|2|neutraal|0|-|De novelle over de tandarts is de zwakste.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Die over de twee weduwen op driehoog heb ik in de klas voorgelezen.
K|terugkijken|geen|5|blijdschap|0|-|Geef de vertaalster een prijs.
#S|rla-0181|review|webshop|sterren=2
K|gebruiken|kwaliteit|3|neutraal|0|-|De ondertitel, "een hilarische roadtrip", zet de verwachting hoog.
K|gebruiken|kwaliteit|2|irritatie|0|-|Ik heb één keer geglimlacht, op pagina 203.
K|gebruiken|kwaliteit|2|irritatie|0|-|Grappen over schoonmoeders en tentstokken, in welk jaar leven we?
K|gebruiken|kwaliteit|4|neutraal|0|-|De route door de Vogezen is wel goed na te rijden, wij hebben dat ook gedaan.
K|gebruiken|kwaliteit|2|neutraal|0|-|De genoemde bakker in Gérardmer is al jaren dicht.
K|gebruiken|kwaliteit|2|irritatie|0|-|Elke bijfiguur spreekt met een uitgeschreven accent, doodvermoeiend.
K|terugkijken|geen|2|irritatie|0|-|Leuk voor in de wachtruimte bij de bandenboer.
#S|rla-0182|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Spookverhalen zijn zelden echt eng. Deze wel.
K|gebruiken|geen|3|neutraal|0|-|Zeven vertellingen, allemaal rond dezelfde trekvaart.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De derde, met de schaatser zonder spiegelbeeld, las ik overdag opnieuw om van de schrik af te komen.
K|gebruiken|kwaliteit|2|neutraal|0|-|Nummer zes valt uit de toon, te veel bloed en te weinig vaart (pun niet bedoeld).
K|gebruiken|kwaliteit|4|blijdschap|0|-|De taal is ouderwets zonder stoffig te zijn.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Bij kaarslicht voorgelezen aan mijn neven, die nu niet meer langs het kanaal durven.
K|terugkijken|geen|4|blijdschap|0|-|Geslaagd cadeau voor donkere dagen.
#S|rla-0183|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Een voetbalbiografie, u weet wat u krijgt.
K|gebruiken|geen|3|neutraal|0|-|Straatje, pleintje, scout, blessure, beker.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Over zijn gokschulden is hij opvallend openhartig.
K|gebruiken|kwaliteit|2|neutraal|0|-|Over de trainer met wie hij overhoop lag, geen woord.
K|gebruiken|kwaliteit|2|irritatie|0|-|De ghostwriter heeft een voorliefde voor "en toen gebeurde het".
K|gebruiken|kwaliteit|4|blijdschap|0|-|Foto's uit zijn jeugd in Velp zijn leuk.
K|gebruiken|kwaliteit|4|blijdschap|0|-|In de trein heen en terug naar Groningen was het uit, prima besteed.
#S|rla-0184|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Onze peuter eist dit boek elke avond. Elke. Avond.
K|gebruiken|geen|3|neutraal|0|-|Een vrachtwagen, een eend, een plas, meer is het niet.
K|gebruiken|kwaliteit|4|blijdschap|0|-|En het werkt, want het rijmt als een klok.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De flapjes hebben het tot dusver overleefd, een klein wonder.
K|gebruiken|kwaliteit|2|neutraal|0|-|Op de laatste bladzij klopt het aantal eendjes niet, zij wijst me er dagelijks op.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik droom inmiddels in rijm.
K|terugkijken|geen|5|blijdschap|0|-|Ideaal kraamcadeau.
#S|rla-0185|review|webshop|sterren=2
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zijn blog lees ik elke week met plezier.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Gebundeld valt het tegen.
K|gebruiken|kwaliteit|2|neutraal|0|-|Achter elkaar gelezen herhalen de trucjes zich: vraag, anekdote, omkering, klaar.
K|gebruiken|kwaliteit|2|irritatie|0|-|Een kwart van de stukken is niet eens aangepast, er staat nog "klik hier" in.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De column over zijn stotterende oom is ijzersterk.
K|betalen|prijs|2|neutraal|0|-|Voor iets wat gratis online staat vind ik 19,95 pittig.
K|terugkijken|geen|3|neutraal|0|-|Liefhebbers: koop hem tweedehands.
#S|rla-0186|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Dit is een boek dat je langzaam moet lezen, met een stift.
K|gebruiken|geen|3|neutraal|0|-|De auteur, verpleegkundige op een hospice, noteert wat mensen in hun laatste week willen eten.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Aardbeien, haring, patat met: ik had nooit gedacht dat een boodschappenlijst me zou laten huilen.
K|gebruiken|kwaliteit|2|neutraal|0|-|Sommige stukjes zijn zo kort dat ze verdampen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Nergens wordt het klef.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn zus, die in de zorg werkt, heeft het in haar pauzes gelezen en herkende alles.
K|terugkijken|geen|4|blijdschap|0|-|Stil aanbevolen.
#S|rla-0187|review|webshop|sterren=1
K|orienteren|geen|3|neutraal|0|-|Aangeprezen als "het nieuwe meesterwerk van de koning van de suspense".
K|gebruiken|kwaliteit|1|teleurstelling|0|-|Dan is het koningshuis failliet.
K|gebruiken|kwaliteit|2|neutraal|0|-|De ontvoering vindt plaats op bladzijde 300.
K|gebruiken|kwaliteit|2|irritatie|0|-|Voor die tijd wordt er gekookt, uitgebreid, met merknamen.
K|gebruiken|kwaliteit|2|irritatie|0|-|Ik kan het niet anders zien dan als reclame voor een pannenset.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Halverwege heb ik gespiekt hoe het afliep en zelfs dat viel tegen.
K|terugkijken|geen|1|irritatie|0|-|Tijdverspilling, en daar heb ik op mijn 79e niet zo veel meer van.
#S|rla-0188|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Als geheel een geslaagde bundel reisverhalen, met pieken en dalen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Piek: de nacht met de zoutkaravaan in Mali.
K|gebruiken|kwaliteit|2|neutraal|0|-|Dal: de drie stukken over hotelkamers, die iedereen had kunnen schrijven.
K|gebruiken|kwaliteit|2|irritatie|0|-|Haar afkeer van andere toeristen gaat op den duur tegenstaan, ze is er zelf immers een.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Observeren kan ze als geen ander.
K|gebruiken|kwaliteit|2|neutraal|0|-|Een kaart, een jaartal, iets van houvast had niet misstaan.
K|gebruiken|kwaliteit|3|neutraal|0|-|Ik heb er drie weken over gedaan, hier en daar een hoofdstuk op het toilet.
#S|rla-0189|review|webshop|sterren=5
K|ontvangen|geen|4|blijdschap|0|-|Eindelijk, na negen jaar wachten, het slotdeel.
K|gebruiken|kwaliteit|2|bezorgdheid|0|-|Ik was als de dood dat het zou tegenvallen.
K|gebruiken|kwaliteit|5|opluchting|0|-|Het valt niet tegen.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Alle losse draden komen samen in die ene nacht op de vuurtoren en ik heb gejuicht, hardop, in een stiltecoupé.
K|gebruiken|kwaliteit|3|teleurstelling|0|-|Dat Wouter het niet redt was te verwachten, maar dan nog.
K|gebruiken|kwaliteit|2|neutraal|0|-|Een samenvatting van deel een tot en met vijf had gemogen, ik wist de helft niet meer.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|En nu? Ik mis ze nu al.
K|terugkijken|geen|5|blijdschap|0|-|Voor wie nog moet beginnen: wat ben ik jaloers op jullie.
#S|rla-0190|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|Dit is al de derde thriller dit jaar met een onbetrouwbare vertelster aan de wijn.
K|gebruiken|kwaliteit|2|irritatie|0|-|Ze kijkt uit het raam, ze ziet iets, niemand gelooft haar, gaap.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Oké, de ontknoping met de tuinman zag ik niet aankomen.
K|gebruiken|kwaliteit|2|verwarring|0|-|Maar klopt het ook? Hoe komt hij dan aan die sleutel?
K|gebruiken|kwaliteit|2|neutraal|0|-|Ik heb teruggebladerd en het staat er echt niet.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Leest wel lekker weg.
K|gebruiken|kwaliteit|3|neutraal|0|-|Middelmaat dus.
#S|rla-0191|review|webshop|sterren=4
K|aanvragen|geen|3|neutraal|0|-|ff n review van mn nieuwe gaming laptop want er staan hier alleen reviews van mensen die er mee internetbankieren
K|ontvangen|levering|4|blijdschap|0|-|was er in 1 dag
K|ontvangen|kwaliteit|4|blijdschap|0|-|doos netjes dubbel verpakt
K|gebruiken|kwaliteit|4|blijdschap|0|-|draait alles op ultra, 120 fps of hoger
K|gebruiken|kwaliteit|2|neutraal|0|-|word wel heet hoor je kan er een ei op bakken
K|gebruiken|kwaliteit|2|neutraal|0|-|ventilator klinkt als een opstijgende boeing
K|gebruiken|kwaliteit|4|blijdschap|0|-|toetsenbord licht is vet 🌈
K|gebruiken|kwaliteit|2|neutraal|0|-|accu 2 uur, dus eig is het gewoon een desktop met een scharnier
K|betalen|prijs|2|neutraal|0|-|moest er 7 maanden vakken voor vullen
K|terugkijken|geen|4|blijdschap|0|-|maar geen spijt
#S|rla-0192|review|webshop|sterren=2
K|aanleiding|geen|2|neutraal|0|-|Onze koelkast begaf het op de heetste dag van het jaar.
K|aanvragen|geen|3|neutraal|0|-|Snel besteld dus, deze, omdat hij leverbaar was.
K|ontvangen|levering|2|neutraal|2|-|"Leverbaar" hield in: over acht dagen.
K|ontvangen|bejegening|2|irritatie|0|-|De bezorgers zetten hem in de hal en zeiden dat de keuken niet was inbegrepen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Koelen doet hij naar behoren, de sla is na een week nog knapperig.
K|gebruiken|kwaliteit|2|neutraal|0|-|De deur knarst alsof er iemand uit een graf komt.
K|gebruiken|storing|2|neutraal|0|-|In de vriezer vormt zich een gletsjer.
K|hulp|levering|2|irritatie|2|-|Twee keer een monteur afgesproken, twee keer voor niks een snipperdag opgenomen.
K|hulp|storing|4|opluchting|0|-|De derde keer kwam er een jonge vrouw, en in tien minuten was het gefikst.
K|terugkijken|geen|2|neutraal|0|-|Ik zou dit merk voortaan laten staan.
#S|rla-0193|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Zelden zo'n slimme barbecue gezien.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Vet loopt in een bakje, deksel klikt dicht, mee naar het strand.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Kolen zijn in twaalf minuten wit.
K|gebruiken|kwaliteit|2|neutraal|0|-|Met regen wordt het lastig, de wind slaat eronder.
K|gebruiken|informatie|4|blijdschap|0|-|De makers beantwoorden vragen zelf op hun pagina, met filmpjes.
K|wijzigen|beleid|4|blijdschap|0|-|Mijn verkeerde maat rooster ruilden ze zonder bonnetje.
K|betalen|prijs|3|neutraal|0|-|Prijskaartje: 159 euro.
K|terugkijken|geen|5|blijdschap|0|-|Drie vrienden hebben inmiddels dezelfde, we noemen onszelf de Rookgordijnen.
#S|rla-0194|review|webshop|sterren=1
K|aanvragen|informatie|2|irritatie|0|-|In de advertentie stond "massief eiken", op de doos stond "eikenlook".
K|ontvangen|kwaliteit|1|teleurstelling|0|-|De salontafel arriveerde met een barst van links naar rechts.
K|hulp|digitaal|2|neutraal|2|-|Voor het klachtenformulier is een productcode nodig die onder het blad zit, geplakt.
K|hulp|wachttijd|2|irritatie|2|-|Na zestien dagen een automatische bevestiging dat mijn bericht was ontvangen.
K|wijzigen|beleid|2|irritatie|0|-|Zelf inpakken, zelf naar een depot in Tiel, zelf tillen: 38 kilo.
K|betalen|geen|2|neutraal|0|-|Op het aankoopbedrag zit ik nog te wachten.
K|hulp|bereikbaarheid|2|irritatie|2|-|Het telefoonnummer op de site is van een kapsalon, aardige mensen trouwens.
K|terugkijken|geen|1|boosheid|0|-|Blijf weg bij dit bedrijf.
#S|rla-0195|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Film: onderhoudend, met een heerlijk vileine rol voor de oma.
K|gebruiken|geen|3|neutraal|0|-|Een bruiloft op een Waddeneiland loopt vast op laagwater.
K|gebruiken|kwaliteit|2|neutraal|0|-|De eerste akte duurt te lang, je bent al blij als er iemand natte voeten krijgt.
K|gebruiken|kwaliteit|2|neutraal|0|-|Liedjes hadden van mij niet gehoeven.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De slotscène op de zandbank maakt veel goed.
K|gebruiken|kwaliteit|2|neutraal|0|-|Beeldkwaliteit op mijn dvd is korrelig.
K|gebruiken|kwaliteit|4|neutraal|0|-|Voor een regenachtige zondag is er niets op tegen.
#S|rla-0196|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Seizoen één was een sensatie, seizoen drie is een plicht.
K|gebruiken|kwaliteit|2|neutraal|0|-|Er zijn nu zoveel verhaallijnen dat de helft van de cast maar één zin per aflevering heeft.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De Gentse commissaris blijft een feest, elke wenkbrauw telt.
K|gebruiken|kwaliteit|2|irritatie|0|-|Dat men haar laat sterven in een bijzinnetje is een schande.
K|gebruiken|informatie|2|neutraal|0|-|Op de hoes staat acht afleveringen, er zijn er zes.
K|terugkijken|geen|2|verlangen|0|wens|Laat het hierbij blijven, smeek ik.
#S|rla-0197|review|verzekering|sterren=3
K|gebruiken|geen|3|neutraal|0|-|Uitvaartverzekering, in 1979 door mijn ouders afgesloten, nu voor het eerst nodig gehad.
K|hulp|bejegening|5|dankbaarheid|0|-|Mevrouw Dijksma heeft ons in vier dagen door alles heen geloodst, zacht en praktisch.
K|hulp|informatie|2|neutraal|1|-|Welk deel van de kist vergoed werd, kon niemand op voorhand zeggen.
K|gebruiken|kwaliteit|4|dankbaarheid|0|-|De dienst zelf was precies zoals moeder het gewild zou hebben.
K|betalen|prijs|2|neutraal|0|-|Achteraf volgde een nota van 1.730 euro, met posten als "tijdelijke opbaarruimte".
K|betalen|bejegening|2|irritatie|0|-|Die nota viel op de dag van de bedankkaartjes, daar mag men wel wat gevoel bij hebben.
K|hulp|beleid|4|blijdschap|0|-|Na een gesprek is er 400 euro af gegaan.
K|terugkijken|geen|3|neutraal|0|-|Ik hou het op drie sterren, voor mevrouw Dijksma alleen waren het er vijf.
#S|rla-0198|review|verzekering|sterren=2
K|orienteren|geen|3|neutraal|0|-|Dierenverzekering voor onze teckel, gekozen op de mooie site met de mooie teckel.
K|aanvragen|beleid|2|neutraal|1|-|Onze eigen teckel bleek bij inschrijving al "rugrisico".
K|aanleiding|geen|2|bezorgdheid|0|-|In november zakte hij door zijn pootjes.
K|hulp|wachttijd|4|neutraal|0|-|De dierenarts diende de rekening in en binnen een week was er antwoord.
K|hulp|beleid|2|teleurstelling|0|-|Een afwijzing, vanwege dat rugrisico.
K|hulp|bejegening|4|blijdschap|0|-|Aan de telefoon leefden ze oprecht mee, de medewerkster had zelf een teckel.
K|hulp|beleid|2|irritatie|0|-|Meeleven keert alleen niets uit.
K|betalen|prijs|2|neutraal|0|-|2.900 euro uit eigen zak.
K|terugkijken|geen|2|irritatie|0|-|Met een goudvis bent u daar uitstekend verzekerd.
#S|rla-0199|review|verzekering|sterren=4
K|orienteren|geen|3|neutraal|0|-|Als zzp'er ben ik jarenlang onverzekerd geweest wegens te duur.
K|orienteren|informatie|4|blijdschap|0|-|Een kennis wees me op dit broodfonds en op de kennismakingsavond werd alles uitgelegd, ook het slechte nieuws.
K|aanvragen|beleid|4|blijdschap|0|-|Geen medische keuring, wel drie mensen die voor je instaan.
K|aanleiding|geen|2|neutraal|0|-|Vorig jaar een burn-out.
K|betalen|geen|4|opluchting|0|-|Elke maand op de eerste stond er 2.000 euro op mijn rekening.
K|hulp|bejegening|5|dankbaarheid|0|-|En er kwamen kaarten, van mensen die ik één keer ontmoet had.
K|gebruiken|beleid|2|neutraal|0|-|Na twee jaar houdt het op, dat is wel een kwetsbaar punt.
K|terugkijken|geen|5|vertrouwen|0|-|Ik praat er nu zelf over op die avonden.
#S|rla-0200|review|telecom|sterren=1
K|vertrekken|beleid|1|boosheid|0|-|Mijn vader is dood en Telvado wil hem zelf spreken om op te zeggen.
K|hulp|herhaling|2|boosheid|2|-|Vier keer die zin moeten uitspreken, tegen vier verschillende stemmen.
K|hulp|bejegening|1|boosheid|0|-|Eén vroeg of ik hem even kon geven.
K|hulp|informatie|2|irritatie|2|-|De akte van overlijden was "niet leesbaar", terwijl de notaris er geen moeite mee had.
K|betalen|fout|2|irritatie|0|-|En vrolijk blijft er 27,50 per maand van zijn rekening gaan.
K|betalen|fout|1|boosheid|0|-|Met als klap op de vuurpijl een aanmaning, aan de overledene.
K|terugkijken|geen|1|boosheid|0|-|Schaam je, Telvado.
#S|rla-0201|review|telecom|sterren=4
K|gebruiken|geen|3|neutraal|0|-|Klant sinds de tijd van de inbelmodems.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Tegenwoordig een gigabit en daar merk je wat van als er drie studenten in huis zijn.
K|hulp|wachttijd|2|neutraal|1|-|Wachttijden aan de telefoon schommelen rond het kwartier.
K|hulp|informatie|4|blijdschap|0|-|Krijg je iemand, dan weet die waar hij over praat.
K|gebruiken|digitaal|2|neutraal|0|-|Het klantportaal is een doolhof, facturen zitten onder "Mijn beleving".
K|wijzigen|prijs|4|blijdschap|0|-|Bij verlenging kreeg ik zonder bedelen dezelfde korting als nieuwe klanten.
K|gebruiken|storing|2|neutraal|0|-|Twee keer een uitval meegemaakt door graafwerk.
K|terugkijken|geen|4|vertrouwen|0|-|Van mij mogen ze nog twintig jaar.
#S|rla-0202|review|telecom|sterren=2
K|aanvragen|prijs|3|neutraal|0|-|Sim only, 10 euro, onbeperkt bellen.
K|gebruiken|kwaliteit|2|irritatie|0|-|Wat ze er niet bij zeggen is dat je in een trein niet bestaat.
K|gebruiken|kwaliteit|2|irritatie|0|-|In mijn flat val ik per gesprek twee keer weg, "hallo? hallo?" is mijn begroeting geworden.
K|hulp|digitaal|2|irritatie|1|-|Chatbot Billie begrijpt het woord 'bereik' niet.
K|gebruiken|prijs|4|neutraal|0|-|Het is goedkoop, dat blijft een feit.
K|betalen|informatie|2|neutraal|0|-|Facturen komen zonder specificatie.
K|vertrekken|geen|3|neutraal|0|-|Volgende maand loopt het af en dan ga ik weer naar mijn oude.
#S|rla-0203|review|energie|sterren=3
K|gebruiken|geen|3|neutraal|0|-|Anderhalf jaar bij Windmee, groene stroom van een molen die je bij naam kent.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Die molen heet Geertje en je kunt op een webcam zien of ze draait, ik vind dat enig.
K|betalen|prijs|2|neutraal|0|-|Als het niet waait betaal je de hoofdprijs.
K|gebruiken|informatie|2|neutraal|0|-|Hoe het uurtarief tot stand komt legt men uit in een document van veertig kantjes.
K|hulp|bereikbaarheid|4|blijdschap|0|-|Mail wordt door echte vrijwilligers beantwoord, met naam en toenaam.
K|hulp|wachttijd|2|neutraal|1|-|Soms dan pas na een week, want vrijwilligers.
K|terugkijken|geen|3|neutraal|0|-|Sympathiek, voor idealisten met een spaarpot.
#S|rla-0204|review|energie|sterren=1
K|hulp|levering|1|boosheid|3|-|Drie vrije dagen opgenomen voor een monteur die drie keer niet kwam.
K|hulp|informatie|2|irritatie|1|-|Achteraf heet het dat er "niemand thuis" was, ik zat in de vensterbank!
K|gebruiken|storing|2|neutraal|0|-|Wij douchen al sinds Allerheiligen bij mijn schoonouders.
K|gebruiken|privacy|2|bezorgdheid|0|-|De koolmonoxidemelder is twee keer gegaan, ik slaap met het raam open.
K|hulp|doorverwijzing|2|irritatie|2|-|Volgens de ketelverhuurder moet ik bij de energieleverancier zijn en die zegt precies het omgekeerde.
K|betalen|prijs|2|irritatie|0|-|De huur van de ketel loopt natuurlijk wel door, €39,95.
K|hulp|bejegening|1|boosheid|0|-|Op hun socials kreeg ik een hartje als antwoord.
K|vertrekken|geen|2|irritatie|0|wens|Ik wil van dat contract af, liever vandaag dan morgen.
#S|rla-0205|review|bank|sterren=2
K|gebruiken|geen|3|neutraal|0|-|Creditcard, al jaren, voornamelijk voor vakanties.
K|gebruiken|storing|2|neutraal|0|-|Op Schiphol weigerde hij, in Lissabon weigerde hij, in het hotel weigerde hij.
K|hulp|bereikbaarheid|2|neutraal|2|-|Het noodnummer op de achterzijde verwijst naar een website.
K|hulp|privacy|2|irritatie|0|-|Die website vroeg om mijn volledige pincode, daar ben ik maar niet op ingegaan.
K|hulp|informatie|4|neutraal|0|-|Uiteindelijk legde een medewerker uit dat er een reisvlaggetje moest worden aangezet.
K|gebruiken|informatie|2|irritatie|0|-|Dat had in de brief bij de nieuwe kaart best gemogen.
K|betalen|prijs|2|neutraal|0|-|De jaarbijdrage is ondertussen verhoogd naar 36 euro.
K|terugkijken|geen|2|neutraal|0|-|Neem cash mee, beste mensen.
#S|rla-0206|review|webshop|sterren=5
K|aanleiding|geen|2|neutraal|0|-|Na mijn hersenschudding mocht ik geen scherm meer zien.
K|orienteren|bejegening|4|blijdschap|0|-|De boekhandelaar stelde per telefoon drie vragen en koos dit uit.
K|orienteren|bejegening|4|dankbaarheid|0|-|Dat iemand zoveel moeite doet voor een klant van 14 euro.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Korte verhalen, nooit langer dan vier bladzijden, precies wat mijn hoofd verdroeg.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Met een lach die zachtjes opkomt.
K|gebruiken|kwaliteit|2|neutraal|0|-|Twee of drie verhalen over vissen zeiden me niets.
K|gebruiken|kwaliteit|5|dankbaarheid|0|-|Dit boek heeft mijn winter gered.
K|terugkijken|geen|5|blijdschap|0|-|U bent een vakman, mijnheer Ruitenberg.
#S|rla-0207|review|webshop|sterren=2
K|orienteren|geen|3|neutraal|0|-|Mijn dochter van elf had dit slijmlaboratorium op haar verlanglijst.
K|ontvangen|informatie|2|neutraal|0|-|De waarschuwingen zijn in negen talen, Nederlands zit er niet bij.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Proef één: mislukt. Proef twee: mislukt. Proef drie: vloerkleed.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het labjasje staat haar wel schattig.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Na een middag was alles op, de lol incluis.
K|betalen|prijs|2|irritatie|0|-|En navulzakjes kosten evenveel als de hele doos, ik vind het schaamteloos.
K|terugkijken|geen|2|neutraal|0|-|Haal baksoda en azijn, dan ben je ook een middag zoet.
#S|rla-0208|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Elektrische tandenborstel met druksensor: mijn tandarts gaf me vorige week een schouderklopje.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Loopt drie weken op één lading.
K|gebruiken|digitaal|2|neutraal|0|-|Er hoort een app bij die juicht als je poetst, die heb ik verwijderd.
K|gebruiken|kwaliteit|2|neutraal|0|-|In de houder verzamelt zich een soort moeras.
K|betalen|prijs|2|irritatie|0|-|Opzetborstels zijn schreeuwend duur,
K|gebruiken|prijs|4|neutraal|0|-|maar van het huismerk passen ze ook.
K|terugkijken|geen|4|blijdschap|0|-|Beste aanschaf sinds de koffiemolen.
#S|rla-0209|review|webshop|sterren=3
K|geen|geen|3|neutraal|0|-|Over smaak valt te twisten, dus ik begin met wat vaststaat.
K|gebruiken|geen|3|neutraal|0|-|Dit is een roman van 288 pagina's in de tegenwoordige tijd, met een ik-figuur zonder naam.
K|gebruiken|geen|3|neutraal|0|-|Ze werkt in een callcenter en belt 's nachts willekeurige nummers.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De telefoongesprekken vond ik subliem.
K|gebruiken|kwaliteit|2|irritatie|0|-|Wat ertussen zit, kon me gestolen worden.
K|gebruiken|kwaliteit|2|neutraal|0|-|De moeder, de therapeut, de ex: allemaal al eens beter gedaan.
K|gebruiken|kwaliteit|3|neutraal|0|-|Als toneelstuk zie ik het voor me.
K|terugkijken|geen|3|neutraal|0|-|Haar volgende leen ik.
#S|rla-0210|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik las dit in de wachtkamer van de garage en was teleurgesteld dat de auto klaar was.
K|gebruiken|geen|3|neutraal|0|-|Een weduwnaar leert koken uit de kruimels en vlekken in het receptenschrift van zijn vrouw.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Lief zonder zoet te zijn, en dat is een kunst.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De uitgever heeft de vlekken mee laten drukken, wat een aandacht.
K|gebruiken|kwaliteit|2|neutraal|0|-|De dochter had iets minder bazig gekund.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Thuisgekomen heb ik de hachee gemaakt en de tafel voor twee gedekt.
K|terugkijken|geen|5|blijdschap|0|-|Mijn buurman krijgt morgen dit exemplaar.
#S|rla-0211|review|webshop|sterren=2
K|gebruiken|geen|3|neutraal|0|-|Het concept is dat de lezer zelf kiest hoe het verder gaat.
K|gebruiken|kwaliteit|2|neutraal|0|-|Ik ben zes keer doodgegaan en één keer getrouwd, dat laatste was het ergst.
K|gebruiken|kwaliteit|2|irritatie|0|-|Verwijzingen kloppen niet: "ga naar 114" leidt halverwege een ander gesprek in.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Als idee is het enig, mijn nichtjes gilden van de pret.
K|gebruiken|kwaliteit|2|neutraal|0|-|Na een halfuur hadden ze alle eindes gehad.
K|betalen|prijs|2|neutraal|0|-|Achttien euro per halfuur, reken maar door.
#S|rla-0212|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Dit receptenboek vol stoofpotten is vetvlekkerig geworden, hoger lof ken ik niet.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De bereidingstijden kloppen, dat maak je zelden mee.
K|gebruiken|kwaliteit|2|neutraal|0|-|Foto's ontbreken bij de helft.
K|gebruiken|informatie|4|blijdschap|0|-|Bij elk gerecht staat wat je met de restjes doet.
K|gebruiken|kwaliteit|2|neutraal|0|-|Met konijn moet je wel door één deur kunnen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Oom Frans, die niets lust, vroeg om het recept.
K|terugkijken|geen|4|blijdschap|0|-|Vooral in november een goede vriend.
#S|rla-0213|review|webshop|sterren=1
K|gebruiken|kwaliteit|1|irritatie|0|-|Nog nooit zo veel uitroeptekens bij elkaar gezien!
K|gebruiken|kwaliteit|2|irritatie|0|-|De schrijver kondigt elke grap aan en legt haar na afloop uit.
K|gebruiken|kwaliteit|2|verwarring|0|-|Wat is in 's hemelsnaam "kosmisch ondernemen"?
K|gebruiken|kwaliteit|2|neutraal|0|-|Elk hoofdstuk eindigt met een uitnodiging voor zijn seminar.
K|gebruiken|prijs|2|irritatie|0|-|Dat seminar is 1.499 euro, lunch niet inbegrepen.
K|ontvangen|geen|3|neutraal|0|-|Het boek kwam gratis, bij een abonnement.
K|gebruiken|kwaliteit|2|irritatie|0|-|Nog te duur.
#S|rla-0214|review|webshop|sterren=3
K|orienteren|geen|3|neutraal|0|-|In onze bibliotheek stond het onder "waargebeurd", dus dat nam ik aan.
K|gebruiken|informatie|2|teleurstelling|0|-|Achterin lees ik dat "vrijwel alle personages en gebeurtenissen" verzonnen zijn.
K|gebruiken|kwaliteit|2|neutraal|0|-|Dan kijk je er toch anders naar.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Als roman beschouwd zit het goed in elkaar.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De overtocht met de vissersboot is adembenemend geschreven.
K|gebruiken|kwaliteit|2|irritatie|0|-|De liefdesgeschiedenis in het kamp vind ik, als ze bedacht is, smakeloos.
K|gebruiken|kwaliteit|3|neutraal|0|-|Ik blijf er met gemengde gevoelens aan terugdenken.
#S|rla-0215|review|webshop|sterren=4
K|aanleiding|geen|2|neutraal|0|-|Door mijn macula zie ik alleen de randen van een bladzijde nog.
K|orienteren|geen|3|neutraal|0|-|Grootletterboeken zijn er weinig, deze stond bij de aanraders.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Duidelijke letter, ruime regels, mat papier.
K|gebruiken|geen|3|neutraal|0|-|Het gaat over twee broers en een paard, ergens op de Veluwe rond 1930.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Een verhaal van de oude stempel, met een kop en een staart.
K|gebruiken|kwaliteit|2|neutraal|0|-|Zwaar in de hand, dat nadeel blijft.
K|betalen|prijs|2|irritatie|0|-|Waarom ik zes euro meer moet betalen dan iemand met goede ogen, dat mag men mij uitleggen.
K|gebruiken|geen|3|verlangen|0|wens|Ik hoop dat de overige delen ook in groot uitkomen.
#S|rla-0216|review|webshop|sterren=2
K|aanvragen|geen|3|neutraal|0|-|Voorintekening gedaan, inclusief gesigneerd bladwijzertje.
K|ontvangen|levering|2|neutraal|1|-|Verschijning werd drie keer uitgesteld.
K|ontvangen|fout|2|teleurstelling|0|-|Het bladwijzertje zat er niet bij.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|En dan het boek, waar zo lang op is gebroed: een bleke dooier.
K|gebruiken|kwaliteit|2|irritatie|0|-|De schrijver citeert vooral zichzelf.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het nawoord, waarin hij toegeeft dat hij vastzat, is het beste stuk proza van de hele uitgave.
K|hulp|fout|4|blijdschap|0|-|De bladwijzer is mij na een berichtje alsnog toegestuurd, met een tweede erbij.
#S|rla-0217|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Man man man, wat een boek.
K|gebruiken|geen|3|neutraal|0|-|Koers, dope, broederliefde, de Muur.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ge moogt van wielrennen niks kennen en nog zult ge op het puntje van uwe stoel zitten.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Die afdaling in de mist, ik zat te remmen in mijne zetel.
K|gebruiken|kwaliteit|2|irritatie|0|-|De Nederlandse uitgave heeft "plezant" overal vervangen door "leuk", dat vind ik een doodzonde.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Maar bon, het verhaal is sterk genoeg om dat te verdragen.
K|terugkijken|geen|5|blijdschap|0|-|Aan alle koerszotten: direct bestellen.
#S|rla-0218|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Als tussendoortje kan deze novelle er best mee door.
K|gebruiken|geen|3|neutraal|0|-|Negentig bladzijden, twee personages, één lift die vastzit.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De dialoog tussen de glazenwasser en de directrice knettert.
K|gebruiken|kwaliteit|2|irritatie|0|-|Na bladzijde zestig weet de auteur het zelf ook niet meer.
K|gebruiken|kwaliteit|2|irritatie|0|-|Een stroomstoring als oplossing, kom nou.
K|gebruiken|prijs|2|neutraal|0|-|Bijna vijftien euro voor een uurtje lezen is veel.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Wel een mooi omslag, dat in het donker oplicht.
#S|rla-0219|review|webshop|sterren=4
K|geen|geen|3|neutraal|0|-|Waarschuwing vooraf: ik ben de tante van de illustrator.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Toch durf ik objectief te zeggen dat het een schitterend prentenboek is.
K|gebruiken|geen|3|neutraal|0|-|Een slak zoekt een huurhuis.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De woningnood uitgelegd aan kleuters, wie had gedacht dat dat kon.
K|gebruiken|kwaliteit|2|neutraal|0|-|Tekst vond ik iets te moralistisch op het laatst.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De kleuren zijn warm en een tikje stout.
K|terugkijken|geen|4|blijdschap|0|-|Opa's en oma's, sla uw slag.
#S|rla-0220|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Wat heb ik geworsteld met dit e-book.
K|gebruiken|digitaal|2|neutraal|1|-|De link in de mail verliep na een uur, ik zat in een vergadering.
K|hulp|wachttijd|4|opluchting|0|-|Nieuwe link kwam gelukkig snel.
K|gebruiken|kwaliteit|2|neutraal|0|-|Vervolgens bleken alle Griekse citaten vervangen door vraagtekens.
K|gebruiken|kwaliteit|2|irritatie|0|-|Dat is bij een inleiding in het Grieks toch tamelijk fataal.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De hoofdtekst is begrijpelijk en met verve geschreven.
K|wijzigen|beleid|2|neutraal|1|-|Omruilen naar papier kan enkel met bijbetaling.
K|terugkijken|geen|3|neutraal|0|-|Koop de gedrukte versie, dat is mijn advies.
#S|rla-0221|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Sinds ik dit dagboek-van-een-dorpsdokter uit heb, begroet ik mijn eigen huisarts met meer eerbied.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Schrijnend, koddig, soms allebei in één alinea.
K|gebruiken|geen|3|neutraal|0|-|Het loopt van de watersnood tot de eerste computer in de praktijk.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Nergens wordt een patiënt te kijk gezet.
K|gebruiken|kwaliteit|2|neutraal|0|-|De medische termen worden niet altijd verklaard.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn vrouw lag naast me te vragen waar ik nou weer om lachte.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Bovendien een mooi leeslint, een vergeten genoegen.
#S|rla-0222|review|webshop|sterren=2
K|orienteren|geen|3|neutraal|0|-|Op school heb ik zijn gedichten nog uit het hoofd geleerd.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Des te groter was de teleurstelling bij dit late proza.
K|gebruiken|kwaliteit|2|neutraal|0|-|De ironie is zuur geworden.
K|gebruiken|kwaliteit|2|irritatie|0|-|Jongeren, vrouwen, fietsers: iedereen krijgt een veeg uit de pan.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Alleen als hij over zijn kat schrijft, hoor je de dichter terug.
K|gebruiken|kwaliteit|3|neutraal|0|-|Die zeven bladzijden heb ik uitgescheurd en bewaard.
K|terugkijken|geen|2|neutraal|0|-|De rest is naar de kringloop.
#S|rla-0223|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Informatief boekje over de overgang, in klare taal.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De ervaringsverhalen zijn een verademing, eindelijk vrouwen van vlees en bloed.
K|gebruiken|kwaliteit|2|irritatie|0|-|Dat de schrijfster haar eigen supplementenlijn aanprijst geeft een nare bijsmaak.
K|gebruiken|informatie|2|neutraal|0|-|Over hormonen spreekt hoofdstuk vijf hoofdstuk twee tegen.
K|gebruiken|kwaliteit|2|neutraal|0|-|Bronvermelding is magertjes.
K|gebruiken|kwaliteit|3|neutraal|0|-|Lees het naast iets van een arts, dan heb je het volledige beeld.
#S|rla-0224|review|webshop|sterren=4
K|ontvangen|geen|3|neutraal|0|-|Voor Vaderdag kreeg ik deze detective in stripvorm.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zwart-wit, met alleen het bloed in rood, bijzonder fraai.
K|gebruiken|geen|3|neutraal|0|-|Rotterdam 1931, een vermoorde kraanmachinist, een zwijgzame rechercheur.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het decor is tot in de dakgoten gedocumenteerd.
K|gebruiken|kwaliteit|2|neutraal|0|-|Gezichten lijken op elkaar, hoeden ook.
K|gebruiken|kwaliteit|2|verwarring|0|-|Met al die hoeden ben ik de draad twee keer kwijtgeraakt.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Bij herlezing viel alles op zijn plaats.
K|terugkijken|geen|4|blijdschap|0|-|Ik heb deel twee op mijn verlanglijst gezet, kinderen lezen jullie mee?
#S|rla-0225|enquete|webshop|nps=7
K|orienteren|informatie|4|blijdschap|0|-|Leuke lijstjes met tips op de homepage, daar vind ik altijd wat.
K|aanvragen|digitaal|2|neutraal|0|-|Afrekenen vraagt telkens om een nieuw wachtwoord.
K|ontvangen|levering|4|blijdschap|0|-|Boeken arriveren doorgaans de dag erna.
K|ontvangen|kwaliteit|2|neutraal|0|-|Met een enveloppe waar de hoeken doorheen prikken.
K|ontvangen|kwaliteit|3|verlangen|0|wens|Wat steviger karton zou helpen.
#S|rla-0226|enquete|webshop|csat=2
K|aanvragen|geen|3|neutraal|0|-|Drie dvd's besteld voor de filmavond van het dorpshuis.
K|ontvangen|levering|2|neutraal|1|-|Twee kwamen op tijd, de derde de maandag erna.
K|gebruiken|kwaliteit|2|neutraal|0|-|Eén bleek een Spaanse persing zonder Nederlandse ondertitels.
K|hulp|wachttijd|4|neutraal|0|-|Op mijn klacht werd direct gereageerd.
K|wijzigen|beleid|2|irritatie|0|-|Alleen wil men de film ongeopend terug, en zie dan maar eens dat hij Spaans is.
#S|rla-0227|review|reizen|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Het kleinste museum waar ik ooit was en het mooiste.
K|gebruiken|geen|3|neutraal|0|-|Eén kamer, één collectie: 600 handgeschreven boodschappenbriefjes.
K|gebruiken|bejegening|5|blijdschap|0|-|De oprichtster vertelt erbij, en als zij vertelt wordt een half pond gehakt een roman.
K|gebruiken|prijs|4|blijdschap|0|-|Toegang: een boodschappenbriefje.
K|gebruiken|kwaliteit|2|neutraal|0|-|Toilet is bij de bakker aan de overkant.
K|orienteren|informatie|2|neutraal|0|-|Openingstijden staan nergens aangegeven, je moet bellen.
K|terugkijken|geen|5|blijdschap|0|-|Omrijden waard!
#S|rla-0228|review|reizen|sterren=2
K|aanvragen|geen|3|neutraal|0|-|Zeven dagen singlereis, "actief en gezellig", 45 tot 60 jaar.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De jongste was 61 en dat was ik.
K|gebruiken|kwaliteit|2|irritatie|0|-|Actief bestond uit een wandeling naar de bar.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Gezellig was het wel, met dank aan Ria en haar accordeon.
K|gebruiken|informatie|2|irritatie|0|-|Het programma werd elke ochtend omgegooid zonder dat iemand het wist.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De kamer was ruim en ik had er eentje voor mijzelf.
K|betalen|prijs|2|irritatie|0|-|De eenpersoonstoeslag van 280 euro is op een singlereis toch om te brullen.
K|terugkijken|geen|2|neutraal|0|-|Ria zie ik nog, de organisatie hoeft niet.
#S|rla-0229|review|webshop|sterren=4
K|orienteren|geen|3|neutraal|0|-|ik had dit boek al zo'n honderd keer zien langskomen op mijn tijdlijn
K|orienteren|geen|3|neutraal|0|-|en vorige week lag het ineens voor drie euro op de rommelmarkt,
K|gebruiken|geen|3|neutraal|0|-|het gaat dus over een postbode die de brieven openstoomt en beantwoordt
K|gebruiken|kwaliteit|4|blijdschap|0|-|en dat klinkt flauw maar het is echt heel ontroerend
K|gebruiken|kwaliteit|4|blijdschap|0|-|vooral als die oude mevrouw merkt dat haar zoon opeens wél spelfouten maakt,
K|gebruiken|kwaliteit|2|teleurstelling|0|-|alleen jammer dat het liefdesgedoe met de bakkersdochter nergens naartoe gaat
K|gebruiken|kwaliteit|2|neutraal|0|-|en sommige brieven zijn zo lang dat ze op gewone hoofdstukken lijken
K|terugkijken|geen|4|blijdschap|0|-|maar goed, doorgeven dus, en niet aan de postbode
#S|rla-0230|review|webshop|sterren=1
K|gebruiken|storing|1|boosheid|0|-|Na elf dagen gaf hij de geest, midden in een diapresentatie voor mijn moeders tachtigste.
K|gebruiken|storing|1|teleurstelling|0|-|Zestig gasten, één zwart doek.
K|hulp|bereikbaarheid|1|boosheid|2|-|Op zaterdag is de helpdesk van deze beamerwinkel gesloten, op zondag ook en op maandag wegens drukte.
K|hulp|beleid|1|boosheid|1|-|Dinsdag kreeg ik te horen dat een lamp een "verbruiksartikel" is en dus buiten de garantie valt.
K|hulp|bejegening|1|boosheid|0|-|En of ik hem soms te lang aan had laten staan, vroeg die snotneus.
K|betalen|prijs|1|irritatie|0|-|Nieuwe lamp: 145 euro, de beamer kostte 199.
K|terugkijken|geen|1|boosheid|0|-|Ik hoop dat u dit leest vóór u op bestellen klikt.
#S|rla-0231|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Ze gaat open, je drukt op een knop en er staat koffie zoals in Bologna.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De maling is fijn in te stellen, de crema blijft staan tot je hem doorslikt.
K|gebruiken|digitaal|4|blijdschap|0|-|Zelfs mijn tante van 91 snapt het menu.
K|hulp|bejegening|4|blijdschap|0|-|Voor een vraag over waterhardheid belde ik en ik kreeg een liefhebber aan de lijn.
K|hulp|informatie|4|blijdschap|0|-|Hij rekende met mij mee op basis van mijn postcode.
K|gebruiken|storing|4|vertrouwen|0|-|Zestien maanden verder heeft ze nog geen seconde gehaperd.
K|terugkijken|geen|5|blijdschap|0|-|Ik zou haar onmiddellijk opnieuw ten huwelijk vragen.
#S|rla-0232|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|bezorgdheid|0|-|Ik maak me zorgen om dit kinderzitje, het kantelt als mijn dochter zich opzij buigt.
K|ontvangen|informatie|2|verwarring|1|-|De instructies spreken over een "topgordel" die ik in de hele doos niet kan vinden.
K|gebruiken|informatie|3|bezorgdheid|0|vraag|Hoort die erbij, of is mijn fiets te nieuw?
K|hulp|wachttijd|2|neutraal|2|-|Ik heb de maker gemaild, nu vijf dagen geleden.
K|gebruiken|privacy|2|bezorgdheid|0|angst|Zolang durf ik haar er niet in te zetten.
K|gebruiken|kwaliteit|4|neutraal|0|-|Stof en kleur zijn netjes afgewerkt, daarvoor een ster extra.
#S|rla-0233|review|webshop|sterren=4
K|gebruiken|kwaliteit|5|opluchting|0|-|Eindelijk een kinderwagen die wél in mijn autootje past, de hemel zij geloofd.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Inklappen met één hand, kind op de andere arm.
K|gebruiken|kwaliteit|2|neutraal|0|-|De mand is klein, met een pak luiers is hij vol.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Bosweg, kasseien, strandopgang: niets houdt hem tegen.
K|gebruiken|storing|2|neutraal|0|-|Na een halfjaar liep de linkervoorband leeg.
K|hulp|wachttijd|4|verrassing|0|-|Ik mailde op zondagavond en dinsdag lag er een nieuwe binnenband in de bus, ik geloofde mijn ogen niet.
K|betalen|prijs|2|irritatie|0|-|Regenhoes apart te koop voor 49 euro, dat is wat krenterig.
#S|rla-0234|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Mijn grote jeugdliefde, dit hoorspel, en nu opnieuw opgenomen.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Ik had het met rust moeten laten.
K|gebruiken|kwaliteit|2|irritatie|0|-|De heks klinkt als een vriendelijke telefoniste.
K|gebruiken|kwaliteit|2|irritatie|0|-|Waar eens een echt orgel speelde, hoor je nu een speelgoedtoetsenbordje.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Ze hebben ook de enge scène in de molen eruit geknipt.
K|gebruiken|kwaliteit|4|neutraal|0|-|Mijn kleinkinderen vonden het overigens wel leuk, die weten niet beter.
K|gebruiken|kwaliteit|3|verlangen|0|wens|Breng de oude opname opnieuw uit, alstublieft.
#S|rla-0235|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Het boek is wat het zegt te zijn, een inleiding.
K|gebruiken|informatie|4|blijdschap|0|-|De kernbegrippen van de sterrenkunde worden helder uiteengezet.
K|gebruiken|informatie|2|verwarring|0|-|Bij de relativiteit raakte ik het spoor bijster, wat bedoelt hij met een gekromde tijd?
K|gebruiken|kwaliteit|4|neutraal|0|-|Het glossarium bood uitkomst.
K|gebruiken|kwaliteit|2|neutraal|0|-|De opgaven hebben geen antwoorden achterin.
K|gebruiken|kwaliteit|3|neutraal|0|-|Mijn zoon (natuurkunde, tweedejaars) noemde het "voor beginners prima".
K|gebruiken|prijs|4|neutraal|0|-|Voor een tientje is het geen weggegooid geld.
#S|rla-0236|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|verrassing|0|-|Ik moest het na twee regels al hardop aan mijn vrouw voorlezen.
K|gebruiken|kwaliteit|5|verrassing|0|-|Zoiets geks had ik nog nooit onder ogen gehad.
K|gebruiken|geen|3|neutraal|0|-|Een woordenboek als roman: van A tot Z, en pas bij de Q begrijp je wie wie vermoord heeft.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Speels, geleerd, en toch een echte whodunit.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn vrouw, die al bij de D zat te raden, had het mis.
K|gebruiken|kwaliteit|2|neutraal|0|-|De W duurt erg lang.
K|terugkijken|geen|5|blijdschap|0|-|Verras er een puzzelaar mee.
#S|rla-0237|review|reizen|sterren=2
K|aanleiding|geen|3|verlangen|0|wens|We wilden één keer in ons leven de Taj Mahal zien.
K|aanvragen|informatie|3|neutraal|0|-|"Verblijf met uitzicht", stond er in de reisbescheiden.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Uitzicht was er, op een parkeergarage.
K|gebruiken|privacy|2|bezorgdheid|0|-|De gids liet ons tweemaal alleen achter op het station, en mijn vrouw was bang.
K|gebruiken|kwaliteit|2|irritatie|0|-|Elke rit eindigde bij een tapijtenwinkel van een neef.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Toen de zon opkwam boven het marmer was ik dat allemaal vergeten, voor een uur.
K|hulp|informatie|2|irritatie|1|-|De klachtenafdeling meent dat tapijten "deel van de cultuur" zijn.
K|terugkijken|geen|2|neutraal|0|-|Ga erheen, maar ga met een ander.
#S|rla-0238|review|reizen|sterren=4
K|gebruiken|levering|4|opluchting|0|-|Aansluiting in Frankfurt van 35 minuten, ik had er buikpijn van, en we haalden het met gemak.
K|gebruiken|bejegening|4|blijdschap|0|-|Een grondstewardess stond ons zelfs op te wachten met een bordje.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Stoelen van echt leer, ruimte voor de benen.
K|gebruiken|kwaliteit|2|irritatie|0|-|Het filmaanbod dateert uit de tijd dat ik nog haar had.
K|gebruiken|kwaliteit|2|irritatie|0|-|Pasta of kip, en als je achterin zit: kip.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Bagage lag al op de band toen we aankwamen.
K|betalen|prijs|4|blijdschap|0|-|Voor 410 retour naar Osaka hoor je mij niet klagen.
K|terugkijken|geen|4|vertrouwen|0|-|Bij deze maatschappij stap ik zonder knijpen in.
#S|rla-0239|review|telecom|sterren=3
K|vertrekken|geen|3|neutraal|0|-|Na onze scheiding moest het gezinspakket in tweeën.
K|wijzigen|informatie|2|neutraal|2|-|De ene medewerker zei dat het nummer bij de kinderen bleef, de andere dat het verviel.
K|wijzigen|herhaling|2|irritatie|2|-|Derde keer gebeld, derde versie.
K|wijzigen|doorverwijzing|4|opluchting|0|-|Toen trof ik Yousra, die zei "ik hou dit bij me tot het rond is" en dat ook deed.
K|betalen|fout|2|neutraal|1|-|De slotnota rekende het modem dubbel,
K|betalen|fout|4|blijdschap|0|-|wat binnen een dag was teruggedraaid.
K|gebruiken|kwaliteit|3|neutraal|0|-|Over het internet zelf heb ik niet veel te zeggen, het doet het.
K|hulp|doorverwijzing|3|dankbaarheid|0|-|Voor Yousra een tien, voor de rest een vier.
#S|rla-0240|review|telecom|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|Ons dorp ligt volgens de dekkingskaart in het donkergroen, mijn keuken denkt daar anders over.
K|gebruiken|privacy|2|bezorgdheid|0|-|Mijn man is hartpatiënt en 112 bellen kan hier alleen vanaf het schuurdak, daar lig ik wakker van.
K|hulp|herhaling|2|irritatie|2|-|Dat is sinds maart vijf keer gemeld.
K|hulp|belofte|2|teleurstelling|0|-|Er zou voor de bouwvak een mast bij komen, en de bouwvak is voorbij.
K|hulp|informatie|2|neutraal|0|-|Op een kaartje wisten ze mij wel te melden dat ik "op de lijst" sta.
K|gebruiken|kwaliteit|3|verlangen|0|wens|Eén streepje aan de keukentafel, meer vraag ik niet.
#S|rla-0241|review|verzekering|sterren=4
K|aanleiding|geen|2|bezorgdheid|0|-|Aanrijding met een hert, dochter achter het stuur, negentien jaar, helemaal overstuur.
K|hulp|bejegening|5|dankbaarheid|0|-|De man van de meldlijn sprak eerst met haar, en pas toen ze weer ademde over de auto.
K|hulp|bereikbaarheid|4|blijdschap|0|-|Om kwart voor één 's nachts, welteverstaan.
K|gebruiken|levering|4|blijdschap|0|-|Takelwagen binnen het uur, in de Achterhoek, in de mist.
K|hulp|informatie|2|neutraal|1|-|Over de dagwaarde kregen we later twee verschillende bedragen,
K|hulp|fout|4|opluchting|0|-|maar het hoogste bleek te kloppen.
K|betalen|prijs|2|teleurstelling|0|-|De no-claim is ze kwijt, dat doet pijn bij haar premie.
K|terugkijken|geen|4|vertrouwen|0|-|Mijn andere twee kinderen gaan er ook naartoe.
#S|rla-0242|review|energie|sterren=2
K|aanvragen|storing+digitaal|2|neutraal|2|-|Het aanmeldformulier voor een terugleververgoeding is al maanden uit de lucht.
K|betalen|wachttijd|2|neutraal|3|-|Ik wacht sinds januari op 240 euro.
K|hulp|informatie|2|verwarring|1|-|Volgens de een is het uitbetaald, volgens de ander "gereserveerd", ik volg het niet meer.
K|betalen|belofte|2|teleurstelling|0|-|Eind juni zou het er zijn, op hun erewoord.
K|gebruiken|digitaal|4|blijdschap|0|-|De grafieken in de app zijn wel leuk om naar te kijken.
K|gebruiken|kwaliteit|3|neutraal|0|-|Stroom is stroom.
K|betalen|prijs|3|verlangen|0|wens|Nu mijn geld nog.
#S|rla-0243|review|bank|sterren=4
K|orienteren|informatie|4|blijdschap|0|-|Als starter met een studieschuld werd ik hier niet weggelachen.
K|orienteren|informatie|4|vertrouwen|0|-|Mevrouw Oosterveen rekende voor wat ik over tien jaar nog zou betalen, dat gaf rust.
K|aanvragen|beleid|4|opluchting|0|-|Mijn flexcontract bleek geen bezwaar, met een verklaring erbij.
K|aanvragen|digitaal|2|neutraal|1|-|De digitale handtekening mislukte drie keer wegens mijn dubbele achternaam.
K|aanvragen|wachttijd|2|bezorgdheid|0|-|De laatste dagen voor het verlopen van het voorbehoud zat ik op mijn nagels te bijten.
K|aanvragen|wachttijd|4|opluchting|0|-|Twee uur voor middernacht kwam het verlossende mailtje.
K|betalen|prijs|2|verrassing|0|-|Van de kosten ben ik wel een beetje geschrokken, maar die waren vooraf gemeld.
K|terugkijken|geen|4|dankbaarheid|0|-|Mevrouw Oosterveen krijgt een kaartje op de schouw.
#S|rla-0244|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|Dit tuinmeubelolie-ding, sorry voor mijn woordkeus, is gekleurd water.
K|gebruiken|kwaliteit|2|neutraal|0|-|Na twee lagen zag de bank er precies zo grijs uit als ervoor.
K|gebruiken|kwaliteit|2|neutraal|0|-|Na de eerste bui lag het op de tegels.
K|hulp|bejegening|2|irritatie|1|-|"Dan heeft u zeker niet geschuurd", was het enige commentaar.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De kwast die erbij zat is een goede kwast.
K|terugkijken|geen|4|blijdschap|0|-|Die zou ik aanraden.
#S|rla-0245|review|webshop|sterren=3
K|ontvangen|geen|3|neutraal|0|-|Onze leesclub kreeg twaalf exemplaren te leen, ik geef de stemming weer.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Vijf waren laaiend enthousiast over de stijl.
K|gebruiken|kwaliteit|2|neutraal|0|-|Vier vonden de hoofdpersoon een onuitstaanbare man.
K|gebruiken|kwaliteit|2|neutraal|0|-|Twee hebben het niet uitgelezen.
K|gebruiken|geen|3|neutraal|0|-|Eén was bij de verkeerde avond.
K|gebruiken|geen|3|neutraal|0|-|Zelf zat ik in het midden, zoals altijd.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het hoofdstuk waarin hij zijn vrouw in de supermarkt volgt, is griezelig goed.
K|gebruiken|kwaliteit|2|neutraal|0|-|De vele Latijnse spreuken had niemand opgezocht.
K|terugkijken|geen|4|blijdschap|0|-|Als gespreksstof voor een club: geschikt.
