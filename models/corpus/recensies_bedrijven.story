#S|rbd-0001|review|telecom|sterren=2
K|hulp|doorverwijzing|2|irritatie|2|-|Vier afdelingen gehad voor één simkaart: verkoop, techniek, facturatie en iemand die 'nazorg' heette.
K|hulp|herhaling|2|irritatie|0|-|Bij alle vier opnieuw mijn geboortedatum, alsof die onderweg veranderd kon zijn.
K|ontvangen|levering|2|neutraal|2|-|De sim zelf is er na elf dagen nog niet.
#S|rbd-0002|review|energie|sterren=5
K|orienteren|informatie|5|vertrouwen|0|-|Eerste energiebedrijf dat mij gewoon afraadde om over te stappen.
K|orienteren|informatie|4|blijdschap|0|-|De dame rekende voor dat ik met mijn lopende contract tot maart goedkoper uit was.
K|orienteren|geen|4|dankbaarheid|0|-|Daar heb ik haar hartelijk voor bedankt.
#S|rbd-0003|review|bank|sterren=3
K|gebruiken|digitaal|4|blijdschap|0|-|Overboeken, sparen, een pas blokkeren: het gaat allemaal vanzelf in die app.
K|hulp|bereikbaarheid|2|irritatie|0|-|Maar o wee als je een mens wilt spreken.
K|hulp|bereikbaarheid|2|neutraal|1|-|Het kantoor in Winschoten is dicht en dat in Veendam werkt op afspraak.
#S|rbd-0004|review|verzekering|sterren=4
K|aanleiding|geen|2|neutraal|0|-|Onze hond werd in juni aangereden op de dijk.
K|hulp|wachttijd|4|verrassing|0|-|Ik diende de rekening van de dierenarts 's avonds in en had de volgende middag antwoord.
K|betalen|beleid|2|neutraal|0|-|Wel ging er meer eigen risico af dan ik in mijn hoofd had.
K|hulp|bejegening|4|dankbaarheid|0|-|Wat me bijblijft is het kaartje met een pootafdruk dat ze stuurden.
#S|rbd-0005|review|reizen|sterren=1
K|betalen|belofte|2|boosheid|3|-|Vouchers die 'uiterlijk in mei' omgezet zouden worden in geld, en het is nu oktober.
K|hulp|bereikbaarheid|2|irritatie|3|-|Mailen heeft geen zin, want na acht mails heb ik nog altijd alleen een automatische ontvangstbevestiging.
K|terugkijken|geen|2|boosheid|0|-|Laat u niks wijsmaken en boek bij een ander.
#S|rbd-0006|review|bezorging|sterren=5
K|ontvangen|levering|5|blijdschap|0|-|Kwam op de minuut, zelfs met die gladheid.
K|ontvangen|bejegening|5|dankbaarheid|0|-|De chauffeur heeft de vriezer naar de kelder gedragen, en dat is bij ons een trap uit 1890.
#S|rbd-0007|review|webshop|sterren=4
K|orienteren|informatie|4|blijdschap|0|-|Fijne site om te vergelijken, je kunt vier stofzuigers naast elkaar zetten.
K|aanvragen|digitaal|2|irritatie|1|-|Bij het afrekenen sprong hij wel twee keer terug naar het mandje.
K|ontvangen|levering|4|blijdschap|0|-|Dinsdag besteld, woensdag aan het zuigen.
#S|rbd-0008|review|wonen|sterren=2
K|aanvragen|wachttijd|2|teleurstelling|3|-|Dertien jaar ingeschreven en nog steeds op plek 140 voor een driekamerflat.
K|orienteren|informatie|2|verwarring|0|-|De woningwebsite rekent met punten die niemand mij kan uitleggen.
K|aanvragen|bejegening|4|dankbaarheid|0|-|De mevrouw aan de balie luisterde tenminste.
#S|rbd-0009|review|diensten|sterren=5
K|aanleiding|geen|2|neutraal|0|-|Op tweede kerstdag stond de kelder blank.
K|hulp|bereikbaarheid|5|opluchting|0|-|Om kwart voor zeven 's morgens kreeg ik Loodgietersbedrijf Van Stee zelf aan de lijn.
K|hulp|levering|4|blijdschap|0|-|Binnen het uur was hij er, met zijn zoon en twee pompen.
K|betalen|prijs|4|verrassing|0|-|De rekening viel ons nog mee ook.
#S|rbd-0010|enquete|overheid|nps=3
K|aanvragen|digitaal|2|irritatie|2|-|formulier voor kwijtschelding drie keer opnieuw moeten invullen omdat hij er halverwege uitgooit
K|aanvragen|beleid|2|irritatie|0|-|en dan willen ze bankafschriften op papier
#S|rbd-0011|review|telecom|sterren=5
K|vertrekken|beleid|5|verrassing|0|-|Opgezegd wegens verhuizing naar Frankrijk en mocht er zonder boete uit, hoewel ik nog zeven maanden had.
K|vertrekken|bejegening|4|dankbaarheid|0|-|Ze wensten me zelfs 'bonne chance'.
#S|rbd-0012|review|energie|sterren=1
K|betalen|fout|1|boosheid|0|-|Al drie kwartalen betaal ik voor een gasaansluiting die in 2021 is weggehaald.
K|hulp|herhaling|1|boosheid|3|-|Zeven keer gebeld, zeven keer een foto van het gat in de muur gestuurd.
K|hulp|doorverwijzing|2|irritatie|2|-|Netbeheer zegt leverancier, leverancier zegt netbeheer.
#S|rbd-0013|review|bank|sterren=5
K|gebruiken|privacy|5|opluchting|0|-|Midden in de nacht een belletje of ik echt 900 euro in Manilla stond af te rekenen.
K|gebruiken|privacy|5|vertrouwen|0|-|Pas meteen geblokkeerd, geen cent kwijt, ik slaap weer met een gerust hart.
#S|rbd-0014|review|verzekering|sterren=2
K|betalen|prijs|2|irritatie|0|-|Premie met 22 procent omhoog, terwijl mijn auto een jaar ouder en ik een jaar wijzer ben.
K|wijzigen|beleid|2|neutraal|0|-|Overstappen naar WA mocht pas op de hoofdvervaldatum.
#S|rbd-0015|review|reizen|sterren=4
K|orienteren|informatie|4|blijdschap|0|-|Op het reisbureau in Tienen hebben ze ons anderhalf uur zitten uitleggen hoe dat zit met die Interrail.
K|orienteren|bejegening|4|dankbaarheid|0|-|We kregen er nog koffie bij, en een speculooske.
K|aanvragen|prijs|2|neutraal|0|-|Goedkoop is anders,
K|gebruiken|kwaliteit|4|blijdschap|0|-|maar de reis zat als gegoten in mekaar.
#S|rbd-0016|review|bezorging|sterren=2
K|ontvangen|levering|2|irritatie|0|-|Afgeleverd bij 'buur nr. 0'.
K|ontvangen|levering|2|irritatie|1|-|Na een half uur belletje-trek bleek dat de garage achter onze flat te zijn.
#S|rbd-0018|review|webshop|sterren=1
K|ontvangen|fout|2|irritatie|0|-|Een linkerlaars maat 39 en een linkerlaars maat 41 ontvangen.
K|hulp|herhaling|2|irritatie|2|-|Foto gestuurd, kreeg de vraag of ik ook een foto kon sturen.
K|wijzigen|beleid|2|boosheid|0|-|Nu mag ik op eigen kosten terugsturen wat zij verkeerd inpakten.
#S|rbd-0019|review|wonen|sterren=4
K|hulp|levering|4|blijdschap|0|-|De monteur stond om acht uur op de stoep, zoals beloofd in het berichtje.
K|hulp|kwaliteit|4|blijdschap|0|-|Ketel hangt weer, en hij heeft ook nog het tochtgat erachter dichtgekit.
K|hulp|bereikbaarheid|2|irritatie|1|-|Alleen de reparatielijn, daar kom je pas na zessen doorheen.
#S|rbd-0020|review|diensten|sterren=2
K|vertrekken|beleid|2|irritatie|0|-|Je sportschool opzeggen kan uitsluitend op dinsdag tussen vijf en zes bij de balie, met je pasje.
K|vertrekken|bejegening|2|irritatie|0|-|De jongen die daar zat, vroeg of ik 'het niet gewoon nog een jaartje wou proberen'.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De toestellen zijn prima, dat moet ik eerlijk toegeven.
#S|rbd-0021|review|overheid|sterren=5
K|hulp|herhaling|5|blijdschap|0|-|Eén keer uitgelegd dat mijn moeder dementeert, en iedereen die daarna belde wist het.
K|hulp|doorverwijzing|5|dankbaarheid|0|-|Mevrouw Ait Said van het Wmo-loket had de hele zaak onder haar hoede.
K|aanvragen|wachttijd|4|opluchting|0|-|In drie weken was de traplift goedgekeurd.
#S|rbd-0023|review|telecom|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Snelheid haal ik, kan er niks van zeggen.
K|betalen|informatie|2|verwarring|0|-|De factuur is een zoekplaatje met halve maanden, kortingen en 'overige diensten'.
K|betalen|informatie|2|verwarring|0|vraag|Wie snapt waarom er 1,21 aan 'mutatie' op staat?
#S|rbd-0024|review|energie|sterren=4
K|wijzigen|fout|2|neutraal|0|-|Bij de verhuizing hadden ze de oude en de nieuwe meter door elkaar gehaald.
K|wijzigen|fout|4|dankbaarheid|0|-|Dat is na één mailtje rechtgezet en ik kreeg een tientje voor de moeite.
#S|rbd-0025|enquete|bank|nps=9
K|aanvragen|digitaal|4|blijdschap|0|-|rekening geopend in de trein tussen Assen en Zwolle
K|aanvragen|privacy|4|vertrouwen|0|-|gezichtsscan en klaar, voelde veilig
#S|rbd-0026|review|verzekering|sterren=1
K|hulp|beleid|1|boosheid|0|-|Afgewezen omdat de dakgoot 'geen onderdeel van het dak' is.
K|hulp|bejegening|1|boosheid|0|-|De expert heeft nog geen vijf minuten gekeken en stond ondertussen te bellen over zijn kajak.
K|hulp|bejegening|2|teleurstelling|0|-|Vijfentwintig jaar premie en je wordt behandeld als een oplichter.
#S|rbd-0027|review|reizen|sterren=2
K|gebruiken|levering|2|neutraal|0|-|Op Eindhoven vier uur op de vloer doorgebracht.
K|gebruiken|informatie|2|irritatie|0|-|Geen omroep, geen schermen, wel iemand die water uitdeelde en ook van niks wist.
K|hulp|beleid|2|neutraal|0|-|Compensatie geweigerd vanwege 'bijzondere weersomstandigheden'.
K|hulp|beleid|2|irritatie|0|-|Het was strakblauw.
#S|rbd-0028|review|bezorging|sterren=4
K|wijzigen|beleid|4|verrassing|0|-|Terwijl het pakket al onderweg was kon ik nog een andere dag kiezen, en zonder bijbetalen.
K|ontvangen|bejegening|4|blijdschap|0|-|De bezorgster had onthouden dat onze bel niet werkt.
#S|rbd-0029|review|webshop|sterren=5
K|aanleiding|geen|3|neutraal|0|-|Mijn dochter gaat op kamers.
K|orienteren|informatie|5|dankbaarheid|0|-|In de chat zat een meisje dat zelf net verhuisd was en precies wist welke pannen op inductie werken.
K|ontvangen|kwaliteit|4|blijdschap|0|-|Alles degelijk verpakt, geen korreltje piepschuim.
#S|rbd-0030|review|wonen|sterren=5
K|orienteren|informatie|5|blijdschap|0|-|Nog nooit zo'n nuchtere makelaar meegemaakt.
K|orienteren|informatie|4|vertrouwen|0|-|Hij wees ons zelf op de scheur boven de erker, nog voor wij die zagen.
K|orienteren|geen|3|neutraal|0|-|We hebben het huis dus niet gekocht.
K|terugkijken|geen|4|blijdschap|0|-|Als we wat anders vinden, bellen we hem weer.
#S|rbd-0031|review|diensten|sterren=4
K|aanvragen|digitaal|4|blijdschap|0|-|Afspraak bij de kapper maak je in drie tikken, ook 's nachts als je wakker ligt van je pony.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Knippen kunnen ze als de beste,
K|gebruiken|wachttijd|2|neutraal|0|-|maar reken erop dat je twintig minuten zit te bladeren in een blad uit 2022.
#S|rbd-0032|review|overheid|sterren=2
K|aanvragen|beleid|2|neutraal|0|-|Voor een nieuw rijbewijs moet je in persoon komen, ook als je in een rolstoel zit en de lift van het gemeentehuis al sinds Pasen stuk is.
K|aanvragen|doorverwijzing|2|irritatie|2|-|Baliemedewerker verwees naar de website, de website naar het telefoonnummer, en daar zeiden ze: kom even langs bij de balie.
#S|rbd-0033|review|telecom|sterren=1
K|hulp|herhaling|1|boosheid|3|-|Negende keer gebeld over dezelfde krakende lijn.
K|hulp|belofte|2|boosheid|0|-|Steeds 'wordt u binnen 48 uur teruggebeld', nooit iemand gehoord.
K|gebruiken|storing|2|neutraal|0|-|In de tussentijd verstaat mijn vader van 91 zijn eigen dochter niet.
K|vertrekken|geen|2|boosheid|0|-|We gaan weg, punt.
#S|rbd-0034|review|energie|sterren=3
K|orienteren|prijs|3|neutraal|0|-|De vaste prijs was die week de scherpste van de zes die ik naast elkaar legde.
K|aanvragen|digitaal|2|irritatie|1|-|Aanmelden duurde wel lang, omdat het postcodeveld geen nieuwbouwwijk kent.
K|ontvangen|informatie|4|blijdschap|0|-|Daarna een duidelijke mail met data, meterstanden en wat ik niet hoefde te doen.
#S|rbd-0035|review|bank|sterren=1
K|gebruiken|privacy|2|bezorgdheid|0|-|Mijn bankafschriften van een half jaar lagen bij de overbuurvrouw in de bus, opengescheurd.
K|hulp|bereikbaarheid|2|irritatie|1|-|Een meldpunt daarvoor bestaat kennelijk alleen per brief.
K|hulp|bejegening|1|boosheid|0|-|De man die ik uiteindelijk sprak vond dat ik 'blij moest zijn met zo'n eerlijke buurvrouw'.
#S|rbd-0036|enquete|verzekering|csat=5
K|hulp|doorverwijzing|5|dankbaarheid|0|-|één schadebehandelaar van begin tot eind en die heette Fenna
K|hulp|informatie|4|blijdschap|0|-|elke vrijdag een regeltje waar het stond
#S|rbd-0037|review|reizen|sterren=5
K|wijzigen|beleid|5|opluchting|0|-|Mijn moeder overleed drie dagen voor vertrek.
K|wijzigen|bejegening|5|dankbaarheid|0|-|Ze hebben de hele reis verzet naar het voorjaar en er alleen een handgeschreven kaart voor teruggestuurd.
K|terugkijken|geen|5|dankbaarheid|0|-|Zulke mensen vergeet je niet.
#S|rbd-0038|review|bezorging|sterren=1
K|ontvangen|privacy|2|bezorgdheid|1|-|Medicijnen voor mijn zoontje zonder handtekening tegen de voordeur gezet, op een drukke winkelstraat.
K|ontvangen|privacy|2|bezorgdheid|0|angst|Ik moet er niet aan denken dat een ander kind die doos had gevonden.
K|hulp|bejegening|2|irritatie|0|-|Reactie: 'onze koerier heeft gehandeld naar eigen inzicht'.
#S|rbd-0039|review|webshop|sterren=2
K|wijzigen|beleid|2|irritatie|0|-|Retour binnen 14 dagen, behalve als de doos open is.
K|wijzigen|beleid|2|irritatie|0|vraag|Hoe moet ik een lamp passen zonder de doos open te maken?
#S|rbd-0040|review|wonen|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Schimmel tot achter de plinten.
K|hulp|herhaling|2|irritatie|3|-|Vier winters achter elkaar gemeld, vier keer kreeg ik een folder over ventileren.
K|gebruiken|privacy|1|bezorgdheid|0|-|Mijn jongste puft nu 's ochtends en 's avonds.
#S|rbd-0041|review|diensten|sterren=5
K|gebruiken|fout|2|neutraal|0|-|De stomerij had mijn trouwjurk ingekort in plaats van gereinigd.
K|hulp|fout|5|dankbaarheid|0|-|De eigenaresse heeft er zelf met de hand een nieuwe rand van oude kant aan gezet, en ik vind hem nu mooier dan hij was.
#S|rbd-0042|review|overheid|sterren=4
K|aanvragen|wachttijd|4|verrassing|0|-|Paspoort aangevraagd op maandag, donderdag lag het klaar.
K|aanvragen|bejegening|4|blijdschap|0|-|Er werd zelfs gevraagd of ik tevreden was met de foto.
K|aanvragen|prijs|2|irritatie|0|-|Zeventig euro blijft een hoop geld voor een boekje.
#S|rbd-0043|review|telecom|sterren=4
K|hulp|bereikbaarheid|4|blijdschap|0|-|In de winkel in Maldegem word je nog geholpen door iemand van vlees en bloed.
K|hulp|beleid|4|dankbaarheid|0|-|Omdat mijn toestel één week buiten garantie was, hebben ze een oogske dichtgeknepen.
K|gebruiken|kwaliteit|3|neutraal|0|-|De dekking is overal zowat hetzelfde, dus daar ga ik niet over liegen.
#S|rbd-0044|review|energie|sterren=2
K|wijzigen|beleid|2|irritatie|0|-|Verhuisservice heet het, maar je moet het 30 dagen tevoren melden, en wie weet nu 30 dagen vooraf zijn sleuteldatum?
K|betalen|fout|2|neutraal|1|-|Resultaat: twee maanden stroom betaald voor de nieuwe bewoners.
K|betalen|bejegening|4|blijdschap|0|-|Die kwamen ons het geld gelukkig zelf met een taart terugbrengen.
#S|rbd-0045|review|bank|sterren=4
K|aanleiding|geen|3|neutraal|0|-|Wij krijgen in maart ons eerste kind en wonen op 48 vierkante meter.
K|orienteren|informatie|4|vertrouwen|0|-|De hypotheekadviseur nam rustig de tijd en rekende ook door wat er gebeurt als een van ons minder gaat werken.
K|orienteren|geen|3|neutraal|0|-|We slapen er nog een paar weken over.
#S|rbd-0046|review|verzekering|sterren=3
K|aanvragen|digitaal|4|blijdschap|0|-|Reisverzekering afgesloten aan de gate, met nog elf procent batterij.
K|gebruiken|geen|3|neutraal|0|-|Nooit nodig gehad, dus over de schadekant kan ik niets melden.
K|vertrekken|beleid|2|irritatie|1|-|Stopzetten kan dan weer enkel per post.
#S|rbd-0047|review|reizen|sterren=1
K|aanvragen|digitaal|1|boosheid|0|-|Site liep vast tijdens het betalen, bedrag wel afgeschreven, boeking nergens te bekennen.
K|hulp|bereikbaarheid|2|irritatie|2|-|Chatbot Luna vraagt om een boekingsnummer, en dat is nou net wat ik niet heb.
K|betalen|geen|3|neutraal|0|-|Het gaat om 1.860 euro.
#S|rbd-0048|review|bezorging|sterren=3
K|ontvangen|levering|4|blijdschap|0|-|Pakketjes komen bijna altijd op de dag die ze noemen.
K|ontvangen|informatie|2|neutraal|0|-|Het tijdvak is een slag in de lucht.
K|ontvangen|geen|3|neutraal|0|-|Wie de hele dag thuiswerkt, heeft er geen last van.
#S|rbd-0049|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Deze rugzak heeft de Pieterpad-etappes, een poetsgrage schoonmoeder en een labrador overleefd.
K|hulp|beleid|5|verrassing|0|-|Toen na drie jaar de rits het begaf kreeg ik zonder gezeur een nieuwe.
#S|rbd-0050|enquete|webshop|nps=10
K|hulp|fout|5|blijdschap|0|-|verkeerde kleur gordijnen gestuurd, ik mocht ze houden en de juiste waren er de volgende ochtend
#S|rbd-0051|review|wonen|sterren=4
K|ontvangen|informatie|4|blijdschap|0|-|Bij de sleuteloverdracht kregen we een mapje met alles: welke kraan waar zit, welke dag het papier wordt gehaald en wie er beneden piano speelt.
K|ontvangen|kwaliteit|2|neutraal|0|-|In de berging lag nog rommel van de vorige huurder.
#S|rbd-0052|review|diensten|sterren=1
K|aanvragen|belofte|3|neutraal|0|-|Cateraar zegde toe 's morgens te bevestigen.
K|gebruiken|levering|1|boosheid|0|-|Om één uur 's middags zestig rouwgasten en geen broodje te zien.
K|hulp|bejegening|1|boosheid|0|-|Het antwoord op mijn klacht begon met 'Hoi!'.
#S|rbd-0053|review|overheid|sterren=1
K|betalen|geen|2|neutraal|0|-|Terugvordering toeslag van vijf jaar geleden.
K|hulp|informatie|1|verwarring|2|-|De brief verwijst naar een bijlage die er niet bij zit.
K|hulp|doorverwijzing|2|irritatie|3|-|Ik heb inmiddels zeven mensen gesproken en ze hebben allemaal 'geen inzage in dat systeem'.
K|betalen|geen|2|bezorgdheid|0|angst|En ik lig wakker dat ze straks loonbeslag leggen.
#S|rbd-0054|enquete|telecom|nps=8
K|wijzigen|prijs|4|blijdschap|0|-|ik kreeg ongevraagd bericht dat een kleiner abonnement genoeg was voor mij, scheelt negen euro
K|wijzigen|beleid|4|verrassing|0|-|omzetten mocht midden in de looptijd
#S|rbd-0055|review|energie|sterren=5
K|hulp|bereikbaarheid|5|verrassing|0|-|Storing aan de warmtepomp op oudejaarsavond, en er nam iemand op!
K|hulp|doorverwijzing|4|dankbaarheid|0|-|Die heeft een monteur uit zijn eigen dorp gebeld en bleef in de lijn tot het geregeld was.
K|gebruiken|storing|5|opluchting|0|-|Om elf uur was het huis weer warm en de champagne koud.
#S|rbd-0056|review|bank|sterren=2
K|aanvragen|beleid|2|irritatie|2|-|Voor een volmacht op de rekening van mijn vrouw, die in een verpleeghuis ligt, wilden ze dat zij met paspoort naar het kantoor kwam.
K|aanvragen|beleid|2|boosheid|0|-|Regels zijn regels, kreeg ik te horen, terwijl ze haar eigen naam niet meer weet.
#S|rbd-0057|review|verzekering|sterren=4
K|orienteren|geen|3|neutraal|0|-|Ik heb lang getwijfeld tussen drie uitvaartpolissen.
K|orienteren|informatie|4|vertrouwen|0|-|Bij deze maatschappij zeiden ze eerlijk dat sparen voor mij misschien slimmer was.
K|aanvragen|geen|3|neutraal|0|-|Toch een kleine afgesloten, voor het idee.
#S|rbd-0058|review|reizen|sterren=3
K|gebruiken|levering|2|neutraal|0|-|Trein naar Luxemburg viel uit in Aarlen.
K|gebruiken|informatie|4|verrassing|0|-|De conducteur wist meteen welke bus waar vertrok, dat had ik niet verwacht.
K|hulp|beleid|2|neutraal|1|-|Geld terugvragen moet met een formulier van drie bladzijden.
#S|rbd-0059|review|bezorging|sterren=5
K|ontvangen|fout|2|neutraal|0|-|Mijn pakket was in Tilburg in de verkeerde kooi beland.
K|ontvangen|doorverwijzing|5|dankbaarheid|0|-|Een zekere Rachid heeft het er eigenhandig uit gevist en in zijn pauze langsgebracht.
K|terugkijken|geen|5|blijdschap|0|-|Geef die man opslag.
#S|rbd-0060|review|webshop|sterren=3
K|ontvangen|levering|4|neutraal|0|-|Levering correct.
K|gebruiken|kwaliteit|3|neutraal|0|-|Product middelmatig.
K|betalen|prijs|3|neutraal|0|-|Prijs navenant.
#S|rbd-0061|review|wonen|sterren=2
K|gebruiken|bejegening|2|irritatie|0|-|Huurdersavond geweest waar alles al besloten bleek.
K|orienteren|informatie|2|teleurstelling|0|-|Over de sloopplannen kregen we tekeningen te zien zonder ons blok erop.
K|gebruiken|geen|2|bezorgdheid|0|angst|Mijn buurvrouw van 83 denkt dat ze met de kerst op straat staat.
#S|rbd-0062|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Rijlessen zelf prima, Monique heeft een engelengeduld.
K|wijzigen|beleid|2|irritatie|0|-|Maar een les verzetten binnen 48 uur betekent betalen, ook met 39 graden koorts.
K|aanvragen|wachttijd|2|neutraal|3|-|Wachttijd voor het praktijkexamen: negentien weken.
#S|rbd-0063|enquete|overheid|nps=2
K|hulp|bereikbaarheid|2|irritatie|2|-|belt u tussen 9 en 12 staat er, en tussen 9 en 12 is het in gesprek
#S|rbd-0064|review|overheid|sterren=5
K|wijzigen|beleid|5|verrassing|0|-|Trouwdatum moest zes dagen voor de bruiloft verschoven worden omdat de bruidegom zijn enkel brak.
K|wijzigen|bejegening|5|dankbaarheid|0|-|De ambtenaar lachte, bladerde en vond een gaatje op vrijdag om kwart over vier.
K|gebruiken|kwaliteit|5|blijdschap|0|-|De toespraak ging over die enkel en niemand hield het droog.
#S|rbd-0065|review|telecom|sterren=1
K|aanvragen|fout|1|boosheid|0|-|Ze hebben een abonnement op naam van mijn overleden man verlengd.
K|hulp|herhaling|1|teleurstelling|3|-|De overlijdensakte heb ik vijf keer opgestuurd.
K|hulp|bejegening|1|teleurstelling|0|-|Elke keer kwam er een brief terug met 'Geachte heer'.
#S|rbd-0066|review|energie|sterren=4
K|ontvangen|levering|4|neutraal|0|-|Zonnepanelen gelegd op de dag die in de offerte stond.
K|ontvangen|kwaliteit|4|blijdschap|0|-|Strak werk, geen gebroken dakpan, en de tuin geveegd achtergelaten.
K|ontvangen|digitaal|2|neutraal|1|-|De app met opbrengsten koppelen was een avondje puzzelen.
#S|rbd-0067|review|bank|sterren=5
K|gebruiken|fout|2|neutraal|0|-|Mijn pensioenspaarrekening stond door een tikfout op naam van een wildvreemde.
K|hulp|fout|5|dankbaarheid|0|-|Binnen een dag recht gezet, met excuses en een ruiker bloemen van het kantoor in Aalst.
#S|rbd-0068|review|verzekering|sterren=2
K|hulp|informatie|2|verwarring|2|-|Schriftelijk werd de ziektekostenclaim goedgekeurd, in de app staat afgewezen en aan de telefoon zeggen ze 'in behandeling'.
K|hulp|geen|3|verwarring|0|vraag|Welke van de drie moet ik nu geloven?
#S|rbd-0069|review|reizen|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Camping met schone douches en kikkers die je in slaap zingen.
K|gebruiken|bejegening|4|blijdschap|0|-|De beheerder leerde onze zoon vissen op brasem.
K|betalen|informatie|2|irritatie|0|-|Over toeristenbelasting en eindschoonmaak hadden ze bij het boeken geen woord gezegd.
#S|rbd-0070|review|bezorging|sterren=2
K|hulp|doorverwijzing|2|irritatie|2|-|Verzender zegt dat ik bij de vervoerder moet zijn, vervoerder praat alleen met de verzender.
K|ontvangen|levering|2|irritatie|2|-|Intussen staat mijn pakket al negen dagen op een industrieterrein in Waalwijk.
K|ontvangen|geen|2|teleurstelling|0|-|Het waren de slingers voor oma's negentigste.
#S|rbd-0071|review|webshop|sterren=4
K|hulp|bereikbaarheid|4|blijdschap|0|-|Rechtstreeks een telefoonnummer op de homepage, dat zie je nergens meer.
K|hulp|bejegening|4|blijdschap|0|-|En opgenomen door een Zeeuwse die wist wat een zwaluwstaartverbinding is.
K|ontvangen|levering|2|neutraal|0|-|De beitels kwamen een dag te laat.
#S|rbd-0072|review|wonen|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Al 31 jaar huren wij bij deze corporatie, met plezier.
K|hulp|wachttijd|4|blijdschap|0|-|Belt ge over een lekkende kraan, dan staat Etienne er dezelfde week.
K|wijzigen|beleid|5|dankbaarheid|0|-|Toen ik niet goed meer kon stappen mochten we ruilen met een gelijkvloers appartement, en dat zonder de lijst opnieuw te moeten doen.
#S|rbd-0073|enquete|diensten|csat=2
K|gebruiken|levering|2|irritatie|0|-|schoonmaakster komt om de week niet opdagen
K|hulp|herhaling|2|irritatie|2|-|ik heb dat nu vier keer doorgegeven
K|hulp|belofte|2|irritatie|0|-|beterschap beloofd, niks van gemerkt
#S|rbd-0074|review|overheid|sterren=3
K|aanvragen|digitaal|4|blijdschap|0|-|Kapvergunning aanvragen gaat online in tien minuten.
K|aanvragen|wachttijd|2|neutraal|3|-|Daarna duurde het acht weken voor iemand naar de berk kwam kijken.
K|aanvragen|bejegening|4|blijdschap|0|-|Die iemand was wel een liefhebber, hij kende de boom bij zijn Latijnse naam.
#S|rbd-0075|review|telecom|sterren=5
K|orienteren|informatie|5|dankbaarheid|0|-|Bij de glasvezelkraam op de markt in Coevorden zei die jongen recht in mijn gezicht dat ik het niet nodig had voor alleen mailen en patience.
K|terugkijken|geen|4|vertrouwen|0|-|Dan weet je dat je goed zit.
#S|rbd-0076|review|energie|sterren=1
K|vertrekken|prijs|1|boosheid|0|-|Opzegboete van 275 euro omdat ik twee dagen te vroeg wegging.
K|vertrekken|beleid|2|irritatie|0|-|Coulance bestaat daar niet, ook niet als je huis is afgebrand.
K|terugkijken|geen|2|boosheid|0|-|Wie overweegt over te stappen: lees eerst bladzijde negen.
#S|rbd-0077|review|bank|sterren=3
K|wijzigen|beleid|2|neutraal|1|-|Betaalpas op een andere naam na onze scheiding: alleen met gewaarmerkt afschrift.
K|wijzigen|bejegening|4|blijdschap|0|-|De medewerkster zei er zachtjes bij dat het bij haar ook zo was gegaan.
K|wijzigen|geen|3|neutraal|0|-|Dat maakte het formulier niet korter, maar toch.
#S|rbd-0078|review|verzekering|sterren=5
K|hulp|doorverwijzing|5|dankbaarheid|0|-|Onze tussenpersoon heeft na de stormschade alles overgenomen, van de dakdekker tot het gevecht over de serre.
K|hulp|belofte|5|vertrouwen|0|-|Wat hij zei, gebeurde.
K|betalen|wachttijd|4|blijdschap|0|-|En voor de kerst stond het geld er.
#S|rbd-0079|review|reizen|sterren=2
K|orienteren|informatie|2|irritatie|0|-|Kamer 'met zeezicht' heet in deze catalogus een raam waaruit je de zee kunt vermoeden.
K|aanvragen|prijs|2|irritatie|0|-|Bij de laatste klik komt er nog 64 euro 'dossierkosten' bovenop.
#S|rbd-0080|review|bezorging|sterren=4
K|ontvangen|digitaal|4|blijdschap|0|-|Je ziet het busje door je eigen straat kruipen op de kaart.
K|ontvangen|levering|4|blijdschap|0|-|Beloofde tijd 14.05, bel om 14.03.
K|hulp|bereikbaarheid|2|neutraal|1|-|Mocht er eens wat mis zijn, dan vind je nergens een nummer.
#S|rbd-0081|review|webshop|sterren=1
K|gebruiken|privacy|1|boosheid|0|-|Sinds ik daar een föhn kocht krijg ik phishingmails met mijn volledige adres én bestelnummer erin.
K|hulp|privacy|2|irritatie|0|-|Hun reactie: er is 'geen aanleiding om te denken aan een lek'.
K|gebruiken|privacy|2|bezorgdheid|0|angst|Ik durf nergens meer op te klikken.
#S|rbd-0082|review|wonen|sterren=3
K|orienteren|geen|3|neutraal|0|-|Bezichtigd met twaalf andere stellen tegelijk.
K|orienteren|bejegening|2|irritatie|0|-|De makelaar keek meer op zijn horloge dan naar ons.
K|orienteren|informatie|4|blijdschap|0|-|Vragen over de fundering kreeg ik wel netjes per mail beantwoord.
#S|rbd-0083|review|diensten|sterren=4
K|orienteren|prijs|4|verrassing|0|-|Van vijf schilders was dit niet de goedkoopste,
K|orienteren|informatie|5|vertrouwen|0|-|maar hij was de enige die uitlegde waarom er eerst geschuurd moest worden.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De kozijnen glimmen nu twee jaar later nog.
#S|rbd-0084|review|overheid|sterren=1
K|hulp|doorverwijzing|1|boosheid|3|-|Gemeente, waterschap, provincie en terug naar de gemeente: al acht maanden wijst iedereen naar een ander voor die ene overhangende wilg.
K|gebruiken|privacy|2|bezorgdheid|0|angst|Straks ligt hij op het speeltuintje.
#S|rbd-0085|review|telecom|sterren=2
K|wijzigen|beleid|2|irritatie|0|-|Mijn nummer meenemen naar een ander abonnement binnen hetzelfde merk 'kan technisch niet'.
K|wijzigen|prijs|2|irritatie|0|-|Nieuwe klanten krijgen overigens dezelfde bundel voor de helft.
K|vertrekken|geen|2|neutraal|0|-|Volgende maand ben ik ook ergens nieuwe klant.
#S|rbd-0086|enquete|energie|nps=9
K|hulp|fout|4|verrassing|0|-|jaarnota klopte niet, stagiair zag het zelf en belde mij vóór ik hem had opengemaakt
K|betalen|prijs|4|blijdschap|0|-|140 euro terug
#S|rbd-0087|review|bank|sterren=1
K|aanvragen|herhaling|1|boosheid|3|-|Zakelijke rekening voor onze fanfare: het bestuur moest zes keer de statuten sturen, telkens naar een ander adres.
K|aanvragen|beleid|2|irritatie|0|-|Ze vroegen wie de 'uiteindelijk belanghebbende' van een tuba is.
K|aanvragen|geen|2|teleurstelling|3|-|Na vier maanden hebben we het opgegeven.
#S|rbd-0088|review|verzekering|sterren=3
K|wijzigen|fout|2|neutraal|0|-|Nieuwe auto doorgegeven, groene kaart van de oude gekregen.
K|wijzigen|fout|4|neutraal|0|-|Een belletje en een dag later klopte het.
K|wijzigen|bejegening|3|neutraal|0|-|Correct behandeld, zonder meer.
#S|rbd-0089|review|reizen|sterren=5
K|gebruiken|bejegening|5|dankbaarheid|0|-|De purser heeft de hele vlucht naast mijn dementerende vader gezeten en zijn verhalen over de mijn aangehoord.
K|gebruiken|bejegening|4|opluchting|0|-|Ik voelde me voor het eerst in dagen niet alleen verantwoordelijk.
#S|rbd-0090|review|bezorging|sterren=1
K|ontvangen|privacy|2|boosheid|0|-|Koerier stond ineens in de keuken, want 'de achterdeur was open'.
K|ontvangen|bejegening|1|boosheid|0|-|En toen ik schrok begon hij nog te lachen ook.
K|hulp|bereikbaarheid|2|irritatie|1|-|Klacht kan alleen via een QR-code die niet werkt.
#S|rbd-0091|review|webshop|sterren=5
K|aanvragen|belofte|3|neutraal|0|-|Zaterdagavond half twaalf besteld, 'morgen in huis' zeiden ze.
K|ontvangen|levering|5|verrassing|0|-|Zondag om tien uur stond de babyfoon op de mat.
K|ontvangen|geen|5|opluchting|0|-|Wij die nacht slapen, want de oude was in bad gevallen.
#S|rbd-0092|review|wonen|sterren=1
K|betalen|beleid|2|boosheid|0|-|Borg ingehouden voor 'slijtage van een deurklink'.
K|gebruiken|geen|3|neutraal|0|-|Wij hebben er negen jaar gewoond.
K|vertrekken|informatie|2|irritatie|1|-|Van de eindinspectie hebben we nooit een rapport gezien.
K|hulp|bejegening|1|boosheid|0|-|Op onze brief antwoordden ze met een smiley en 'succes in uw nieuwe woning'.
#S|rbd-0093|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Mijn piano klinkt na deze stembeurt weer zoals bij opa thuis.
K|aanvragen|beleid|4|dankbaarheid|0|-|En hij kwam op een feestdag omdat het die avond concert was.
#S|rbd-0094|enquete|overheid|nps=7
K|hulp|informatie|4|blijdschap|0|-|toelichting op mijn WOZ was helder, met de huizen waarmee vergeleken was
K|betalen|prijs|2|teleurstelling|0|-|dat ik meer betaal blijft zuur
#S|rbd-0095|review|telecom|sterren=4
K|hulp|levering|4|blijdschap|0|-|Monteur belde een kwartier tevoren, trok zijn schoenen uit en kende de kat na vijf minuten bij naam.
K|gebruiken|storing|4|opluchting|0|-|Internet doet het weer.
K|hulp|herhaling|2|irritatie|2|-|Alleen moest ik daar vooraf drie keer voor aan de telefoon.
#S|rbd-0096|review|telecom|sterren=2
K|aanleiding|geen|3|neutraal|0|-|We zijn in april van Gorinchem naar een boerderijtje bij Leerdam verhuisd.
K|wijzigen|belofte|2|irritatie|0|-|Volgens de verkoper zou ons abonnement 'naadloos meeverhuizen'.
K|wijzigen|levering|2|neutraal|3|-|In werkelijkheid zaten we vijf weken zonder verbinding.
K|hulp|doorverwijzing|2|irritatie|2|-|De afdeling Verhuizingen verwees naar de afdeling Aanleg, en die zei dat er op ons adres al een lijn lag.
K|hulp|geen|2|irritatie|0|-|Bij de buren ja, aan de overkant van de Linge.
K|hulp|herhaling|2|irritatie|3|-|Negen gesprekken heb ik genoteerd, met datum en naam erbij.
K|hulp|informatie|4|blijdschap|0|-|Alleen Wouter van de late dienst legde fatsoenlijk uit wat er in hun systeem misging.
K|ontvangen|levering|4|opluchting|0|-|Twee dagen daarna kwam de graafploeg.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Sindsdien werkt het vlekkeloos, dat hoort er ook bij.
K|betalen|prijs|2|irritatie|0|-|Voor de maanden zonder kreeg ik zes euro vergoed.
K|terugkijken|geen|3|neutraal|0|-|Verhuis je, regel dan eerst een simkaart met veel data.
#S|rbd-0097|review|energie|sterren=4
K|orienteren|informatie|2|verwarring|0|-|Als weduwnaar van 78 snapte ik van al die tarieven geen jota.
K|orienteren|geen|3|neutraal|0|-|Mijn vrouw deed dat altijd.
K|orienteren|bejegening|5|dankbaarheid|0|-|Op het inloopspreekuur in de bibliotheek heeft een medewerker een uur naast me gezeten.
K|orienteren|informatie|4|vertrouwen|0|-|Hij schreef op een velletje wat vast betekent en wat variabel, met een zonnetje en een wolkje.
K|aanvragen|geen|3|neutraal|0|-|Uiteindelijk voor een jaar vast getekend.
K|aanvragen|digitaal|2|neutraal|1|-|Dat moest wel weer digitaal, met een code op een telefoon die ik niet heb.
K|aanvragen|beleid|4|verrassing|0|-|Toen mocht het bij uitzondering gewoon met de pen.
#S|rbd-0098|review|bank|sterren=1
K|aanleiding|geen|2|neutraal|0|-|Mijn broer overleed in augustus zonder testament.
K|hulp|bereikbaarheid|2|irritatie|2|-|De nabestaandenlijn van deze bank is alleen op werkdagen te bereiken, en dan nog met een wachtrij waar een panfluit overheen geplakt is.
K|hulp|herhaling|2|teleurstelling|2|-|Het verhaal van zijn ziekbed heb ik aan vier verschillende mensen moeten doen.
K|hulp|beleid|2|irritatie|0|-|Zonder verklaring van erfrecht mocht zelfs de begrafenis niet van zijn eigen geld af.
K|betalen|fout|1|boosheid|0|-|En ondertussen schreven ze doodleuk de contributie van zijn creditcard nog af.
K|hulp|bejegening|2|teleurstelling|0|-|Gecondoleerd heeft niemand gezegd.
#S|rbd-0099|review|verzekering|sterren=5
K|aanleiding|geen|3|neutraal|0|-|Ik begon in januari voor mezelf als hoefsmid.
K|orienteren|informatie|5|blijdschap|0|-|Voor zo'n raar vak bestaan weinig polissen, maar de adviseur had zich ingelezen en wist wat een kolbeen is.
K|orienteren|prijs|4|verrassing|0|-|De premie lag lager dan ik begroot had.
K|aanvragen|beleid|4|dankbaarheid|0|-|Omdat ik nog geen jaarcijfers had, nam hij genoegen met mijn diploma en een praatje.
K|aanvragen|wachttijd|4|blijdschap|0|-|Na drie dagen had ik de papieren in huis.
K|terugkijken|geen|4|vertrouwen|0|-|Ik zou niet weten waarom ik ooit nog elders zou kijken.
#S|rbd-0100|review|reizen|sterren=1
K|aanleiding|geen|3|neutraal|0|-|Zilveren bruiloft, dus eenmaal in ons leven een cruise.
K|aanvragen|geen|3|neutraal|0|-|In november geboekt voor mei.
K|wijzigen|fout|2|irritatie|0|-|In maart kregen we bericht dat de hut was 'geüpgraded' naar een zonder raam.
K|hulp|belofte|2|irritatie|3|-|Een leidinggevende zou ons voor het weekend bellen, en dat weekend ligt nu zes weken achter ons.
K|hulp|doorverwijzing|2|irritatie|2|-|Het reisbureau wijst naar de rederij, de rederij naar de tussenpartij in Malta.
K|vertrekken|beleid|1|boosheid|0|-|Annuleren kost zeventig procent, want een raam is volgens de voorwaarden geen wezenlijk onderdeel.
K|wijzigen|geen|3|verlangen|0|wens|Een patrijspoort, meer wensen we niet.
#S|rbd-0101|review|bezorging|sterren=3
K|ontvangen|levering|3|neutraal|0|-|Vier zendingen dit jaar, drie ervan prima op tijd.
K|ontvangen|fout|2|irritatie|0|-|De vierde ging naar Hoogeveen in plaats van naar Hoogezand.
K|hulp|bereikbaarheid|2|neutraal|1|-|Aan de telefoon kwam ik niet voorbij het keuzemenu.
K|hulp|bejegening|4|blijdschap|0|-|Op het depot zelf stonden twee aardige kerels die meteen gingen zoeken.
K|ontvangen|fout|4|opluchting|0|-|Diezelfde avond stond de fietskar alsnog in de schuur.
#S|rbd-0102|review|webshop|sterren=1
K|aanvragen|digitaal|3|neutraal|0|-|Besteld via de app, dat ging goed.
K|ontvangen|levering|2|neutraal|2|-|Na twee weken nog niks in huis.
K|ontvangen|informatie|2|irritatie|0|-|De status springt heen en weer tussen 'verzonden' en 'wacht op voorraad'.
K|hulp|bereikbaarheid|2|irritatie|2|-|Mailadres bestaat niet meer, chat staat uit, en het telefoonnummer is van een nagelstudio in Deurne.
K|hulp|bejegening|4|blijdschap|0|-|Die mensen waren wel vriendelijk, ze krijgen twintig van zulke telefoontjes per dag.
K|betalen|geen|2|bezorgdheid|0|angst|Mijn 89 euro zie ik niet meer terug, vrees ik.
K|terugkijken|geen|2|irritatie|0|-|Kijk eerst of een winkel een echt adres heeft.
#S|rbd-0103|review|wonen|sterren=2
K|hulp|geen|3|neutraal|0|-|Lekkage aan het plat dak gemeld op 4 november.
K|hulp|levering|2|irritatie|2|-|De dakdekker kwam de eerste keer niet en de tweede keer zonder ladder.
K|gebruiken|kwaliteit|2|irritatie|0|-|Er staan nu drie emmers en een fonduepan op de overloop.
K|hulp|belofte|2|neutraal|0|-|Een vaste datum was toegezegd door de opzichter zelf.
K|hulp|doorverwijzing|2|irritatie|1|-|Die blijkt intussen ergens anders te werken en zijn opvolger weet van niets.
K|betalen|prijs|2|irritatie|0|-|De huur ging in juli wél op tijd omhoog.
#S|rbd-0104|review|diensten|sterren=5
K|aanleiding|geen|2|neutraal|0|-|Toen mijn man wegviel kon ik de heg, de vijver en de moestuin niet meer aan.
K|orienteren|informatie|4|vertrouwen|0|-|De hovenier kwam eerst gewoon kijken en zei wat ik beter kon laten verwilderen.
K|orienteren|prijs|4|blijdschap|0|-|Zijn offerte stond op één A4 en er zat geen komma verborgen in.
K|gebruiken|levering|4|blijdschap|0|-|Elke tweede vrijdag om negen uur hoor ik het hek, je kunt er de klok op gelijkzetten.
K|gebruiken|fout|2|neutraal|0|-|Eén keer heeft hij per ongeluk de pioenen van mijn schoonmoeder afgemaaid.
K|gebruiken|fout|5|dankbaarheid|0|-|De week erop stonden er vijf nieuwe, uit zijn eigen tuin.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De merels zijn ook terug.
#S|rbd-0105|review|overheid|sterren=2
K|aanleiding|geen|3|neutraal|0|-|Ik wilde een klein theehuisje beginnen in de oude bakkerij.
K|orienteren|informatie|2|verwarring|2|-|Op drie plekken op de gemeentesite staan drie verschillende lijstjes met vergunningen.
K|orienteren|bereikbaarheid|4|blijdschap|0|-|De bedrijvenadviseur is telefonisch wel makkelijk te krijgen.
K|aanvragen|beleid|2|irritatie|0|-|Voor vier tafeltjes op de stoep is een verkeersplan nodig.
K|aanvragen|wachttijd|2|neutraal|3|-|Ik wacht nu zeven maanden op een besluit.
K|betalen|geen|2|bezorgdheid|0|-|De huur loopt door en mijn spaargeld raakt op.
K|aanvragen|geen|3|verlangen|0|wens|Eén vaste contactpersoon, dat zou al zoveel schelen.
#S|rbd-0106|review|telecom|sterren=5
K|hulp|fout|4|dankbaarheid|0|-|Dubbele factuur gehad, en dat werd tijdens het gesprek nog teruggeboekt.
K|hulp|bejegening|4|blijdschap|0|-|Bovendien geen verkooppraatje na afloop.
#S|rbd-0107|enquete|energie|nps=6
K|wijzigen|prijs|3|neutraal|0|-|contract verlengd tegen iets hoger tarief
K|wijzigen|informatie|4|blijdschap|0|-|duidelijk uitgelegd waarom
K|wijzigen|bereikbaarheid|2|neutraal|1|-|wel lang zoeken naar een telefoonnummer
#S|rbd-0108|review|bank|sterren=5
K|aanvragen|wachttijd|5|verrassing|0|-|Woensdag gebeld over een autolening, vrijdag reed ik.
K|orienteren|informatie|4|vertrouwen|0|-|Vooraf is eerlijk doorgerekend wat ik in totaal betaal.
#S|rbd-0109|review|verzekering|sterren=1
K|betalen|prijs|2|irritatie|0|-|Na één ruitje 31 procent premieverhoging.
K|vertrekken|beleid|2|irritatie|2|-|En weg mag ik pas in september.
K|vertrekken|informatie|2|verwarring|1|-|Dat staat dan weer niet in de polis maar in een 'addendum'.
#S|rbd-0110|review|reizen|sterren=4
K|gebruiken|levering|4|blijdschap|0|-|Bus naar Praag vertrok stipt en was vroeger in Praag dan gepland.
K|gebruiken|kwaliteit|2|neutraal|0|-|Toilet aan boord na Dresden niet meer te doen.
K|gebruiken|privacy|4|vertrouwen|0|-|Ze rijden met twee chauffeurs, dat voelt veilig 's nachts.
K|betalen|prijs|4|blijdschap|0|-|38 euro retour, wat wil een mens nog.
#S|rbd-0111|review|bezorging|sterren=5
K|orienteren|informatie|4|blijdschap|0|-|Aan het loket in de supermarkt vroeg ik wat de slimste manier was om een dwarsfluit naar Ierland te sturen.
K|orienteren|bejegening|4|dankbaarheid|0|-|Het meisje heeft alle tarieven bekeken en me daarna gratis een stevige doos gegeven.
K|gebruiken|privacy|4|opluchting|0|-|De fluit kwam heel over.
#S|rbd-0112|review|webshop|sterren=2
K|ontvangen|kwaliteit|2|teleurstelling|0|-|De foto toont een dromerige berglandschaptapijt, de werkelijkheid is een badmat.
K|wijzigen|prijs|2|irritatie|0|-|Terugsturen kost 19,95 en het ding kostte 24.
K|terugkijken|geen|3|neutraal|0|-|Let op de maten, die staan in inches.
#S|rbd-0113|enquete|wonen|nps=4
K|aanvragen|wachttijd|2|neutraal|3|-|na vijf maanden op de reparatielijst
K|aanvragen|geen|3|verlangen|0|vraag|staat ons complex nog voor dit jaar gepland?
#S|rbd-0114|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De oppas via dit bureau is een schot in de roos.
K|gebruiken|privacy|5|vertrouwen|0|-|Verklaring omtrent gedrag, referenties, EHBO: alles lag er nog voor ik het vroeg.
K|betalen|prijs|2|neutraal|0|-|Je betaalt wel voor die zekerheid.
#S|rbd-0115|review|overheid|sterren=5
K|hulp|herhaling|4|verrassing|0|-|Bezwaar tegen een naheffing in één keer raak.
K|hulp|fout|4|opluchting|0|-|Het kenteken was verkeerd gelezen en dat gaven ze ruiterlijk toe.
K|hulp|wachttijd|4|blijdschap|0|-|Van brief tot besluit acht dagen.
#S|rbd-0116|review|telecom|sterren=1
K|vertrekken|beleid|1|boosheid|0|-|Opzeggen per aangetekende brief, in 2026, bij een telecombedrijf!
K|vertrekken|bereikbaarheid|2|irritatie|2|-|Bellen kan, maar het keuzemenu heeft geen toets voor 'weg hier'.
K|vertrekken|herhaling|2|irritatie|3|-|Na mijn vierde brief kreeg ik een welkomstpakket.
#S|rbd-0117|review|energie|sterren=2
K|ontvangen|levering|2|irritatie|2|-|Slimme meter zou tussen 8 en 12 geplaatst worden en om 17 uur zat ik er nog.
K|ontvangen|bejegening|2|irritatie|0|-|Geen telefoontje, geen excuus.
K|ontvangen|geen|2|neutraal|1|-|Halve vakantiedag kwijt.
#S|rbd-0118|review|bank|sterren=2
K|betalen|informatie|2|verwarring|0|-|Vanaf juli 'pakketbijdrage' in plaats van 'rekeningkosten', twee keer zo hoog.
K|betalen|prijs|2|irritatie|0|-|Voor een rekening waar maandelijks drie dingen op gebeuren.
K|vertrekken|geen|2|neutraal|0|-|Ik ben al aan het kijken naar een ander.
#S|rbd-0119|review|verzekering|sterren=4
K|hulp|bereikbaarheid|4|verrassing|0|-|Op Hemelvaartsdag in de Eifel met panne, binnen twee tellen een Nederlandssprekende stem.
K|hulp|levering|2|neutraal|1|-|De sleepwagen zelf deed er tweeënhalf uur over.
K|hulp|beleid|4|blijdschap|0|-|Taxi naar het hotel mochten we zelf kiezen en voorschieten hoefde niet.
#S|rbd-0120|review|reizen|sterren=2
K|wijzigen|fout|2|irritatie|0|-|Naam van mijn vrouw met één letter verkeerd op het ticket.
K|wijzigen|beleid|2|boosheid|0|-|Verbeteren kost 110 euro, ook al staat op hún bevestiging de goede.
K|hulp|herhaling|2|irritatie|2|-|Drie keer gemaild, drie keer dezelfde standaardtekst terug.
#S|rbd-0121|review|bezorging|sterren=1
K|ontvangen|levering|2|neutraal|1|-|Koelpakket met vis bleef van donderdag tot maandag in het busje.
K|ontvangen|kwaliteit|1|boosheid|0|-|U kunt zich de lucht voorstellen.
K|hulp|doorverwijzing|2|irritatie|2|-|Voor schade moet de afzender een onderzoek starten, en die zit in Noorwegen.
#S|rbd-0122|review|webshop|sterren=4
K|orienteren|informatie|2|neutraal|0|-|Productomschrijving is aan de magere kant.
K|orienteren|bereikbaarheid|4|blijdschap|0|-|Gelukkig neemt er in dat winkeltje gewoon iemand op die naar het magazijn loopt om het na te meten.
K|ontvangen|levering|4|blijdschap|0|-|De haak paste op de millimeter en zat er na twee dagen.
#S|rbd-0123|review|wonen|sterren=5
K|aanvragen|digitaal|4|blijdschap|0|-|Inschrijven voor een studentenkamer was een fluitje van een cent.
K|ontvangen|bejegening|4|dankbaarheid|0|-|Op de eerste dag stond er een beheerder klaar met sleutels, plattegrond en een rol wc-papier.
K|gebruiken|kwaliteit|3|neutraal|0|-|Kamer is klein maar dat wist ik.
#S|rbd-0124|review|diensten|sterren=1
K|gebruiken|fout|1|boosheid|0|-|Deze dierenpension heeft onze kat met een ander meegegeven.
K|gebruiken|privacy|1|bezorgdheid|0|-|Ze zat twee dagen in Almelo zonder haar nierdieet.
K|hulp|fout|2|irritatie|0|-|Ze noemden het een 'administratieve verwisseling'.
K|betalen|beleid|2|irritatie|0|-|En voor die dagen moesten we gewoon betalen.
#S|rbd-0125|review|overheid|sterren=4
K|hulp|doorverwijzing|4|dankbaarheid|0|-|Loket Schulden, mijnheer Bouazza: één aanspreekpunt, anderhalf jaar lang.
K|hulp|belofte|4|vertrouwen|0|-|Nooit iets beloofd wat niet kwam.
K|hulp|privacy|4|vertrouwen|0|-|Mijn werkgever heeft er niks van gemerkt, daar waakte hij over.
K|betalen|geen|4|opluchting|0|-|Per 1 mei ben ik schuldenvrij.
#S|rbd-0126|review|telecom|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|In huis uitstekend bereik.
K|gebruiken|kwaliteit|2|neutraal|0|-|Op het perron in Weert valt elke verbinding weg.
K|gebruiken|geen|3|neutraal|0|-|Dat zal wel aan Weert liggen.
#S|rbd-0127|review|energie|sterren=1
K|gebruiken|storing|2|neutraal|2|-|Stadsverwarming lag er van vrijdagavond tot dinsdag uit.
K|gebruiken|informatie|2|irritatie|0|-|Op de storingspagina stond al die tijd dat alles 'naar behoren' werkte.
K|gebruiken|privacy|2|bezorgdheid|0|-|In ons portiek wonen twee mensen van boven de negentig en een pasgeboren tweeling.
K|hulp|beleid|2|irritatie|0|-|De vergoeding gaat pas in vanaf de vijfde dag, wat een toeval.
#S|rbd-0128|review|bank|sterren=4
K|hulp|bereikbaarheid|4|verrassing|0|-|Ik belde met knikkende knieën over een betalingsachterstand en kreeg meteen iemand.
K|hulp|bejegening|5|dankbaarheid|0|-|Geen preek, geen zucht, maar 'goed dat u belt'.
K|betalen|beleid|4|opluchting|0|-|Drie maanden uitstel zonder dat ik door het stof moest.
K|betalen|informatie|4|neutraal|0|-|Over de rente die doorloopt waren ze ook eerlijk.
#S|rbd-0129|review|verzekering|sterren=2
K|orienteren|informatie|2|verwarring|2|-|Probeer bij dit bedrijf eens uit te vinden of een elektrische bakfiets onder fiets valt.
K|orienteren|doorverwijzing|2|irritatie|2|-|De chat stuurt je naar de telefoon en de telefoon naar de polisvoorwaarden.
K|orienteren|geen|2|teleurstelling|3|-|Toen heb ik het maar opgegeven.
#S|rbd-0130|review|reizen|sterren=5
K|hulp|doorverwijzing|5|dankbaarheid|0|-|Koffer zoek op de luchthaven, en een stewardess van de grond die zei: ik laat je niet los tot hij er is.
K|hulp|belofte|5|verrassing|0|-|Elke ochtend om negen uur een berichtje, vijf dagen lang, ook toen er niks te melden viel.
K|ontvangen|levering|5|opluchting|0|-|Op dag zes kwam ze hem zelf brengen in Heerhugowaard.
#S|rbd-0131|review|bezorging|sterren=4
K|wijzigen|beleid|4|blijdschap|0|-|Ophaalpunt wijzigen kan tot een uur voor bezorging.
K|ontvangen|levering|4|blijdschap|0|-|Meestal ligt het er al voor ze mailen.
K|ontvangen|privacy|2|neutraal|0|-|Ze vragen alleen nooit om een legitimatie, en dat vind ik minder.
#S|rbd-0132|enquete|webshop|nps=0
K|betalen|wachttijd|2|irritatie|2|-|wacht al sinds vastenavond op 45 euro
K|betalen|belofte|2|irritatie|0|-|'uiterlijk 5 werkdagen' ammehoela
#S|rbd-0133|review|wonen|sterren=3
K|betalen|informatie|2|neutraal|0|-|Afrekening servicekosten is een vel vol afkortingen.
K|betalen|informatie|4|blijdschap|0|-|Op verzoek kreeg ik een toelichting waar ik iets aan had.
K|betalen|fout|3|neutraal|0|-|Er bleek toch een foutje in te zitten, in mijn voordeel nog wel.
#S|rbd-0134|review|diensten|sterren=4
K|orienteren|informatie|4|vertrouwen|0|-|Fysiotherapeut zei na één blik: hiervoor hebt u mij niet nodig, ga zwemmen.
K|orienteren|prijs|4|verrassing|0|-|Rekende niet eens iets voor het consult.
K|gebruiken|geen|4|blijdschap|0|-|Ik zwem nu drie keer per week en de schouder draait weer.
#S|rbd-0135|review|overheid|sterren=1
K|aanvragen|privacy|1|boosheid|0|-|Bij de balie werd mijn burgerservicenummer én mijn asielverleden hardop herhaald terwijl er twaalf mensen achter mij zaten.
K|aanvragen|bejegening|2|teleurstelling|0|-|Op mijn vraag of het zachter kon, rolde ze met haar ogen.
K|hulp|doorverwijzing|2|irritatie|1|-|Voor klachten over privacy moet je een ander loket hebben, in een andere stad.
#S|rbd-0136|review|telecom|sterren=5
K|orienteren|informatie|5|blijdschap|0|-|Winkel in de Kloosterstraat: die gast zei 'hou je ouwe toestel, ik vervang de batterij wel'.
K|orienteren|prijs|5|verrassing|0|-|Kostte dertig euro in plaats van zevenhonderd.
K|terugkijken|geen|5|blijdschap|0|-|Daar stuur ik iedereen naartoe.
#S|rbd-0137|review|energie|sterren=5
K|betalen|fout|2|neutraal|0|-|Voorschot was door een komma verkeerd op 1.940 per maand gezet.
K|betalen|fout|5|opluchting|0|-|Marleen zag het, lachte mee en draaide het dezelfde middag terug.
K|betalen|wachttijd|4|blijdschap|0|-|De bank had het de volgende morgen al.
#S|rbd-0138|review|bank|sterren=1
K|gebruiken|storing|2|neutraal|1|-|App eruit op de dag dat iedereen salaris krijgt.
K|gebruiken|storing+digitaal|2|irritatie|0|-|Met Pinksteren was het ook al raak.
K|gebruiken|informatie|1|boosheid|0|-|De statuspagina bleef groen, terwijl ik met een volle kar aan de kassa stond.
K|gebruiken|geen|2|irritatie|0|-|Leg dat maar eens uit aan een rij van vijftien man met ijsjes.
#S|rbd-0139|review|verzekering|sterren=4
K|aanvragen|wachttijd|4|blijdschap|0|-|Inboedelpolis stond in een kwartier.
K|wijzigen|digitaal|4|blijdschap|0|-|Bijverzekeren van mijn accordeon ging met een foto in de app.
K|wijzigen|prijs|2|neutraal|0|-|Elf euro per jaar extra voor een trekzak vind ik pittig, maar goed.
#S|rbd-0140|review|reizen|sterren=3
K|orienteren|informatie|4|blijdschap|0|-|Aan de balie in het station van Kortrijk is er nog een meneer die alle overstappen uit het hoofd kent.
K|orienteren|bereikbaarheid|2|neutraal|1|-|Maar na zes uur 's avonds moet ge het van een scherm hebben.
K|aanvragen|digitaal|2|irritatie|0|-|En dat scherm wil geen groepsbiljet voor elf scouts verkopen.
#S|rbd-0141|review|bezorging|sterren=2
K|wijzigen|beleid|2|irritatie|0|-|Wijzigen van het adres mag, maar alleen binnen dezelfde postcode.
K|wijzigen|geen|2|neutraal|1|-|Ik was dus precies één straat te ver verhuisd.
K|ontvangen|levering|2|neutraal|0|-|Het dekbed ligt nu bij de nieuwe huurders.
#S|rbd-0142|review|webshop|sterren=5
K|wijzigen|bejegening|4|dankbaarheid|0|-|Ruilen zonder bon, want die had de hond.
K|wijzigen|beleid|5|blijdschap|0|-|De winkelmevrouw vroeg een foto van de hond en dat was bewijs genoeg.
#S|rbd-0143|review|wonen|sterren=1
K|hulp|herhaling|2|boosheid|2|-|Elke keer een andere opzichter, elke keer opnieuw hetzelfde rondje langs dezelfde scheuren.
K|hulp|belofte|1|boosheid|0|-|Er lag in februari een plan van aanpak 'klaar voor ondertekening'.
K|gebruiken|privacy|2|bezorgdheid|0|angst|Ik durf mijn kinderen niet meer op het balkon te laten.
K|vertrekken|geen|2|teleurstelling|0|-|We zoeken iets anders, met pijn in het hart.
#S|rbd-0144|review|diensten|sterren=2
K|aanvragen|digitaal|2|irritatie|0|-|Het reserveringssysteem van de zwemles loopt elke maandag om acht uur vast.
K|aanvragen|herhaling|2|irritatie|2|-|Al drie rondes vis ik achter het net.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De juf is trouwens een topper, hoor ik van de buren.
#S|rbd-0145|enquete|overheid|nps=8
K|ontvangen|levering|4|blijdschap|0|-|afspraak paspoort om 10.10 en om 10.18 weer buiten
K|ontvangen|bejegening|4|blijdschap|0|-|leuke man met een vlinderdas
#S|rbd-0146|review|telecom|sterren=4
K|aanvragen|digitaal|4|blijdschap|0|-|Esim besteld, QR gescand, gebeld.
K|betalen|informatie|2|neutraal|0|-|De eerste factuur met anderhalve maand erop had wel een zinnetje uitleg kunnen gebruiken.
#S|rbd-0147|review|energie|sterren=3
K|vertrekken|beleid|3|neutraal|0|-|Opzeggen kon per maand, zoals in het contract stond.
K|vertrekken|bejegening|2|irritatie|0|-|Daarna nog wel vier belletjes of ik het heel zeker wist.
K|betalen|wachttijd|4|verrassing|0|-|Eindafrekening was er binnen tien dagen.
#S|rbd-0148|review|bank|sterren=5
K|gebruiken|privacy|5|dankbaarheid|0|-|Een kassier in Roeselare heeft mijn moeder tegengehouden toen ze achtduizend euro wilde afhalen voor een zogezegde politieman.
K|gebruiken|privacy|5|opluchting|0|-|Hij is met haar in een bureautje gaan zitten en heeft mij opgebeld.
K|terugkijken|geen|5|dankbaarheid|0|-|Die mens verdient een standbeeld.
#S|rbd-0149|enquete|verzekering|nps=3
K|hulp|wachttijd|2|neutraal|3|-|zes weken wachten op vergoeding bril
K|hulp|doorverwijzing|2|irritatie|0|-|tandartsafdeling heeft het per abuis behandeld en doorgezet naar 'overig'
#S|rbd-0150|review|webshop|sterren=3
K|aanleiding|geen|3|neutraal|0|-|Mijn oude koffiemolen begaf het na achttien jaar.
K|orienteren|informatie|2|irritatie|0|-|Op de site staan 64 modellen en geen enkel filter op geluid, terwijl ik boven een slapende baby maal.
K|orienteren|bejegening|4|blijdschap|0|-|De chatdame heeft er speciaal eentje voor me aangezet en het geluid opgenomen, echt waar.
K|aanvragen|prijs|3|neutraal|0|-|Ik betaalde 149 euro.
K|ontvangen|levering|2|neutraal|0|-|Door een feestdag kwam hij drie dagen later.
K|gebruiken|kwaliteit|2|neutraal|0|-|De maalstand verspringt soms vanzelf.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Maar stil is hij wel.
K|terugkijken|geen|3|neutraal|0|-|Voor slechtslapers met geduld dus.
#S|rbd-0151|review|telecom|sterren=1
K|aanleiding|geen|3|neutraal|0|-|Mijn moeder van 84 kreeg na haar heupoperatie een alarmknop die via de vaste lijn loopt.
K|gebruiken|storing|2|bezorgdheid|0|-|En die lijn was in drie weken vijf keer dood.
K|hulp|privacy|1|boosheid|0|-|Toen ik zei dat het om haar veiligheid ging, kreeg ik te horen dat men 'geen onderscheid maakt tussen klanten'.
K|hulp|doorverwijzing|2|irritatie|2|-|De leverancier van de knop legt het bij het telecombedrijf en dat weer bij de netbeheerder.
K|hulp|herhaling|2|irritatie|3|-|Ik heb er twee vrije dagen en een stuk of tien telefoontjes aan besteed.
K|gebruiken|privacy|2|bezorgdheid|0|angst|Als ze valt op het verkeerde moment, hoort niemand het.
K|hulp|geen|3|verlangen|0|wens|Geef zulke mensen toch voorrang.
#S|rbd-0152|review|bank|sterren=4
K|aanleiding|geen|3|neutraal|0|-|Na mijn scheiding stond ik er op mijn vijftigste financieel alleen voor.
K|orienteren|informatie|4|vertrouwen|0|-|Een adviesgesprek van anderhalf uur gaf me weer overzicht.
K|orienteren|prijs|4|verrassing|0|-|Het eerste gesprek bleek nog gratis ook.
K|aanvragen|wachttijd|2|neutraal|3|-|De aanvraag voor het overnemen van de hypotheek sleepte acht weken.
K|aanvragen|herhaling|2|irritatie|2|-|Mijn loonstrook heb ik in die tijd drie keer moeten aanleveren.
K|aanvragen|doorverwijzing|4|dankbaarheid|0|-|Vanaf week zes had ik één vaste behandelaar, en toen liep het.
K|aanvragen|geen|4|opluchting|0|-|Het huis is van mij.
#S|rbd-0153|review|energie|sterren=1
K|orienteren|bejegening|2|irritatie|0|-|Een jongen aan de deur die mijn meterkast in wilde voor een 'verplichte controle'.
K|orienteren|privacy|1|boosheid|0|-|Hij heeft een foto van mijn rekening gemaakt en die gegevens gebruikt om mij over te zetten.
K|aanvragen|fout|1|boosheid|0|-|Ik heb nergens voor getekend en kreeg toch een welkomstbrief.
K|hulp|bereikbaarheid|2|irritatie|2|-|Het nummer in die brief geeft een bandje en daarna stilte.
K|hulp|doorverwijzing|2|irritatie|1|-|Mijn eigen leverancier zei dat ik het bij de nieuwe moest terugdraaien.
K|wijzigen|beleid|4|opluchting|0|-|Gelukkig geldt er een bedenktijd, en de toezichthouder hielp me met een voorbeeldbrief.
K|terugkijken|geen|3|neutraal|0|-|Doe de deur niet open, is mijn raad.
#S|rbd-0154|review|wonen|sterren=4
K|aanleiding|geen|4|blijdschap|0|-|Samenwonen, eindelijk!
K|orienteren|informatie|4|blijdschap|0|-|De verhuurmakelaar gaf bij elk appartement ook de minpunten, tot en met de luidruchtige bakker.
K|aanvragen|beleid|2|neutraal|0|-|Drie loonstroken, een werkgeversverklaring en een brief van de vorige verhuurder, dat is wel veel papier.
K|aanvragen|wachttijd|4|blijdschap|0|-|Binnen vier dagen uitsluitsel.
K|ontvangen|fout|2|neutraal|0|-|De brievenbussleutel paste niet.
K|ontvangen|fout|4|blijdschap|0|-|Nog dezelfde middag werd er een nieuw slotje ingezet.
K|betalen|prijs|2|neutraal|1|-|Alleen de 'sleutelvergoeding' van 75 euro zagen we niet aankomen.
#S|rbd-0155|review|overheid|sterren=1
K|aanleiding|geen|2|neutraal|0|-|Eind september brandde onze schuur af.
K|hulp|informatie|2|irritatie|1|-|Over het asbest kregen we binnen een week twee tegenstrijdige brieven, van dezelfde dienst.
K|hulp|doorverwijzing|2|boosheid|2|-|Milieu zegt brandweer, brandweer zegt omgevingsdienst, omgevingsdienst heeft vakantie.
K|hulp|bereikbaarheid|2|irritatie|1|-|En op het nummer voor spoed krijg je 'u bent de eerstvolgende', een half uur lang.
K|gebruiken|privacy|2|neutraal|0|-|Onze kinderen mochten al die tijd de tuin niet in.
K|betalen|prijs|1|boosheid|0|-|Nu ligt er een rekening voor de hekken die zij zelf vergeten zijn weg te halen.
#S|rbd-0156|review|diensten|sterren=5
K|aanleiding|geen|2|neutraal|0|-|Onze zoon van acht liep vast op school en sliep niet meer.
K|orienteren|wachttijd|5|opluchting|0|-|Overal wachtlijsten van een jaar, en bij deze praktijk een intake in tien dagen.
K|orienteren|informatie|4|vertrouwen|0|-|De orthopedagoog legde zonder vaktaal uit wat ze ging doen, en wat niet.
K|gebruiken|bejegening|5|dankbaarheid|0|-|Hij mocht zijn cavia meenemen.
K|gebruiken|doorverwijzing|4|dankbaarheid|0|-|Ze overlegde zelf met school en huisarts, zodat wij geen boodschapper hoefden te spelen.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Sinds Pasen slaapt hij door.
K|terugkijken|geen|5|dankbaarheid|0|-|Karin, als je dit leest: je bent goud.
#S|rbd-0157|review|bezorging|sterren=1
K|aanleiding|geen|3|neutraal|0|-|Voor de tachtigste verjaardag van mijn tante in Oostende stuurde ik een taart.
K|ontvangen|kwaliteit|1|boosheid|0|-|Aangekomen als pap in een doos.
K|ontvangen|bejegening|2|irritatie|0|-|De koerier had ze over een hek van twee meter gegooid, staat op de deurbelcamera.
K|hulp|bereikbaarheid|2|irritatie|1|-|Een klachtenformulier zonder knop 'verzenden', dat heb ik nu ook eens meegemaakt.
K|hulp|doorverwijzing|2|irritatie|2|-|De bakker stuurt me naar hen, zij sturen me naar de bakker.
K|terugkijken|geen|2|irritatie|0|-|Liever zelf op de trein met de doos op schoot.
#S|rbd-0158|review|reizen|sterren=3
K|orienteren|informatie|4|blijdschap|0|-|Goede voorlichting vooraf over vaccinaties en fooien.
K|aanvragen|prijs|2|neutraal|0|-|Prijs klom tijdens het boeken met 82 euro.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De gids in Marrakech was een wandelende encyclopedie.
K|gebruiken|levering|2|neutraal|0|-|Twee excursies vielen weg.
K|betalen|beleid|2|irritatie|0|-|Daarvoor kregen we een kortingsbon terug, geen geld.
K|terugkijken|geen|3|neutraal|0|-|Al met al een zesje.
#S|rbd-0159|review|verzekering|sterren=1
K|aanleiding|geen|2|neutraal|0|-|In maart zijn wij thuis beroofd terwijl we boven sliepen.
K|hulp|bejegening|1|boosheid|0|-|De expert vroeg of we 'niet gewoon vergeten waren waar de sieraden lagen'.
K|hulp|beleid|2|irritatie|0|-|Zonder bonnetjes van mijn oma's ring uit 1938 geen dekking.
K|hulp|herhaling|2|irritatie|2|-|De lijst met spullen moest ik op drie verschillende formulieren invullen.
K|hulp|belofte|2|teleurstelling|3|-|Een besluit zou vóór Pinksteren vallen, en ik zit hier met een truitje aan en de blaadjes zijn weg.
K|gebruiken|privacy|2|bezorgdheid|0|-|Slapen doen we sindsdien om de beurt.
#S|rbd-0160|review|telecom|sterren=4
K|aanvragen|prijs|4|blijdschap|0|-|Goedkoopste bundel van allemaal voor de kinderen.
K|wijzigen|beleid|4|blijdschap|0|-|Elke maand op te krikken of terug te schroeven.
K|gebruiken|kwaliteit|2|neutraal|0|-|In de duinen heb je er niks aan.
#S|rbd-0161|review|energie|sterren=5
K|betalen|informatie|5|dankbaarheid|0|-|Mijn slechtziende vader kreeg de eindafrekening voorgelezen, regel voor regel.
K|hulp|bejegening|5|dankbaarheid|0|-|Ze vroeg na elke bladzijde of hij nog koffie wilde halen.
#S|rbd-0162|review|bank|sterren=1
K|gebruiken|privacy|2|neutraal|0|-|Onbekende neemt lening op mijn naam.
K|hulp|bereikbaarheid|1|boosheid|2|-|Het fraudenummer is in het weekend dicht.
K|hulp|doorverwijzing|2|irritatie|2|-|Maandag: eerst aangifte, dan bellen, dan weer een ander loket.
K|betalen|privacy|2|bezorgdheid|0|angst|Ik ben doodsbenauwd dat mijn hypotheekaanvraag nu klapt.
#S|rbd-0163|review|verzekering|sterren=5
K|hulp|wachttijd|5|verrassing|0|-|Fiets gestolen dinsdag, geld donderdag.
K|hulp|prijs|4|blijdschap|0|-|Geen afschrijving, gewoon de nieuwwaarde.
#S|rbd-0164|review|reizen|sterren=1
K|betalen|belofte|2|boosheid|3|-|'Binnen 7 dagen terugbetaald' hangt hier al sinds de zomervakantie ingelijst boven de wc.
#S|rbd-0165|review|bezorging|sterren=5
K|ontvangen|levering|4|blijdschap|0|-|Matras van 1.80 keurig in het afgesproken uurtje.
K|ontvangen|bejegening|4|blijdschap|0|-|Twee mannen, veel humor, nul krassen op het behang.
K|ontvangen|beleid|5|dankbaarheid|0|-|De oude namen ze ook mee, hoewel dat niet op de bon stond.
#S|rbd-0166|review|webshop|sterren=2
K|hulp|informatie|2|irritatie|0|-|Drie medewerkers, drie verklaringen waar mijn bestelling is: Polen, de grensstreek en 'ergens tussenin'.
#S|rbd-0167|review|wonen|sterren=5
K|hulp|fout|5|verrassing|0|-|Wij hebben drie jaar te veel stookkosten betaald en dat heeft de corporatie zelf ontdekt.
K|betalen|fout|5|blijdschap|0|-|612 euro stond er ineens op de rekening, met een brief waarin gewoon het woord sorry stond.
#S|rbd-0168|review|diensten|sterren=2
K|orienteren|bereikbaarheid|2|irritatie|1|-|Offerteaanvraag gedaan bij deze stukadoor, drie keer voicemail.
K|orienteren|levering|2|neutraal|0|-|Op de kijkafspraak kwam niemand.
K|orienteren|geen|2|irritatie|0|-|Als je al zo begint.
#S|rbd-0169|review|overheid|sterren=4
K|wijzigen|bereikbaarheid|4|blijdschap|0|-|Verhuizing doorgegeven per telefoon, direct een ambtenaar.
K|wijzigen|bejegening|4|blijdschap|0|-|En een tip over de beste friettent in de nieuwe wijk gekregen.
K|wijzigen|digitaal|2|neutraal|0|-|Online had het ook gekund maar daar snapte ik de volgorde niet.
#S|rbd-0170|review|telecom|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|Alarmsignaal: sinds de 'verbetering' van het netwerk bel ik vanaf zolder.
K|hulp|bereikbaarheid|2|irritatie|1|-|De klantenservice heeft alleen een community waar gepensioneerde hobbyisten antwoord geven.
K|hulp|bejegening|4|dankbaarheid|0|-|Die hobbyisten zijn dan wel weer schatten.
#S|rbd-0171|enquete|energie|nps=10
K|vertrekken|beleid|5|verrassing|0|-|ging naar het buitenland en mocht kosteloos opzeggen
K|betalen|wachttijd|4|blijdschap|0|-|eindnota en geld terug in vier dagen
#S|rbd-0172|review|bank|sterren=4
K|wijzigen|herhaling|4|blijdschap|0|-|Rekening omgezet naar en/of, in één bezoekje geregeld.
K|wijzigen|informatie|4|blijdschap|0|-|Alle volgende stappen stonden op een briefje.
K|wijzigen|prijs|2|neutraal|0|-|Jammer dat er voor de tweede pas betaald moet worden.
#S|rbd-0173|review|verzekering|sterren=3
K|orienteren|prijs|4|blijdschap|0|-|Premie: scherp.
K|orienteren|informatie|2|neutraal|0|-|Voorwaarden: dikke mist.
K|hulp|bereikbaarheid|3|neutraal|0|-|Bereikbaarheid: redelijk, je moet niet op maandag bellen.
#S|rbd-0174|review|reizen|sterren=5
K|orienteren|beleid|5|dankbaarheid|0|-|We reizen met een zoon die niet kan vliegen door zijn epilepsie, en dit bureau puzzelde een treinreis naar Kroatië in elkaar.
K|orienteren|informatie|5|vertrouwen|0|-|Per station stond erbij waar een rustige wachtruimte was.
K|gebruiken|levering|4|blijdschap|0|-|Alle zeven aansluitingen gehaald.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Hij praat nog steeds over de slaapwagen.
#S|rbd-0175|review|bezorging|sterren=3
K|ontvangen|informatie|2|irritatie|0|-|Sms zegt 'bezorgd', mail zegt 'vertraagd'.
K|ontvangen|levering|3|neutraal|0|-|In het echt stond hij in de gang bij de conciërge.
K|ontvangen|geen|3|neutraal|0|-|Niks aan de hand dus, alleen een kwartiertje verwarring.
#S|rbd-0176|review|webshop|sterren=5
K|hulp|bejegening|5|dankbaarheid|0|-|Servicejuffrouw heeft me uitgelegd hoe ik een plafonnière ophang terwijl ik op de ladder stond met haar op speaker.
K|hulp|privacy|4|vertrouwen|0|-|Eerst moest ik van haar de stoppen eruit halen, en terecht.
#S|rbd-0177|review|wonen|sterren=2
K|wijzigen|beleid|2|irritatie|1|-|Een tweede slaapkamer erbij voor ons pleegkind mag pas als de plaatsing 'definitief' is.
K|wijzigen|doorverwijzing|2|irritatie|2|-|Jeugdzorg zegt: vraag de verhuurder, en die zegt: vraag jeugdzorg.
#S|rbd-0178|review|overheid|sterren=3
K|aanleiding|geen|3|neutraal|0|-|We krijgen er een dochtertje bij, dus er moest erkend worden.
K|orienteren|informatie|4|blijdschap|0|-|Op de website van de gemeente staat stap voor stap wat je meeneemt.
K|aanvragen|bereikbaarheid|2|neutraal|1|-|Plek vinden in de agenda viel tegen, alles was zes weken vol.
K|aanvragen|beleid|4|verrassing|0|-|Omdat mijn vriendin al 38 weken was, mocht het tussendoor op een donderdagochtend.
K|aanvragen|geen|4|blijdschap|0|-|De baby bleef netjes zitten tot de inkt droog was.
#S|rbd-0179|review|diensten|sterren=1
K|orienteren|informatie|2|irritatie|0|-|Op de intake werd me verteld dat alles in de prijs zat.
K|betalen|prijs|1|boosheid|0|-|Achteraf: 85 euro voor verdoving, 40 voor 'dossiervorming' en 12 voor een tandenborstel.
K|gebruiken|privacy|2|neutraal|0|-|Mijn kaak is na drie weken nog dik.
K|hulp|bereikbaarheid|2|irritatie|2|-|Spoednummer schakelt door naar een praktijk in Enschede en die heeft mijn foto's niet.
K|hulp|bejegening|2|irritatie|0|-|De assistente noemde me 'een zenuwachtig typje'.
#S|rbd-0180|review|wonen|sterren=4
K|hulp|doorverwijzing|5|vertrouwen|0|-|Complimenten voor Sjors van de vereniging van eigenaars, die het hele liftdrama naar zich toe trok.
K|hulp|informatie|4|blijdschap|0|-|In de hal hing elke maandag een blaadje met de stand van zaken.
K|hulp|levering|2|neutraal|2|-|De lift was twee weken later klaar dan gezegd,
K|gebruiken|storing|4|blijdschap|0|-|maar hij gaat nu ook weer naar beneden als je omhoog wilt, en dat was humor.
#S|rbd-0181|review|webshop|sterren=4
K|wijzigen|beleid|4|blijdschap|0|-|Verkeerde maat besteld, eigen schuld, toch gratis ruilen.
K|wijzigen|digitaal|4|blijdschap|0|-|Retourlabel op de telefoon laten scannen bij de sigarenzaak en klaar.
K|wijzigen|wachttijd|2|neutraal|2|-|De goede maat liet twee weken op zich wachten.
#S|rbd-0182|review|bezorging|sterren=2
K|ontvangen|bejegening|2|irritatie|0|-|Bezorger gooide het pakje in de hal en riep 'catch'.
K|ontvangen|kwaliteit|2|neutraal|0|-|Er zat een theepot in.
K|ontvangen|kwaliteit|2|teleurstelling|0|-|Zat, ja.
#S|rbd-0183|review|reizen|sterren=1
K|wijzigen|levering|1|boosheid|0|-|Vlucht geschrapt, alternatief: drie dagen later vanaf een vliegveld in een ander land.
K|hulp|bereikbaarheid|1|boosheid|2|-|De balie was onbemand, met een bordje 'scan mij'.
K|hulp|doorverwijzing|2|irritatie|2|-|De scan leidt naar een app die naar de balie verwijst.
K|gebruiken|privacy|2|bezorgdheid|0|-|Mijn man had nog één insulinepen.
K|betalen|prijs|2|neutraal|0|-|Hotel en taxi, samen 460 euro, hebben we voorgeschoten.
K|betalen|wachttijd|2|neutraal|3|-|Zeven maanden verder is daar nul van vergoed.
#S|rbd-0184|review|verzekering|sterren=4
K|orienteren|informatie|4|blijdschap|0|-|Vooraf een duidelijk lijstje van wat níet verzekerd is, daar hou ik van.
K|aanvragen|digitaal|4|blijdschap|0|-|Aanmelden zonder account.
K|hulp|fout|2|neutraal|0|-|Bij de eerste declaratie ging er iets verkeerd met mijn rekeningnummer.
K|hulp|fout|4|blijdschap|0|-|Eén belletje, excuus, opgelost.
#S|rbd-0185|review|bank|sterren=2
K|hulp|doorverwijzing|2|irritatie|2|-|Chat zei filiaal, filiaal zei: 'wij zijn meer een ontmoetingsplek'.
K|hulp|doorverwijzing|2|irritatie|2|-|De ontmoetingsplek gaf me het nummer van de chat.
K|wijzigen|geen|3|neutraal|0|-|Ik wilde alleen mijn daglimiet verhogen.
#S|rbd-0186|review|energie|sterren=4
K|hulp|levering|4|blijdschap|0|-|Onderhoudsmonteur kwam om half acht, en half acht was het.
K|hulp|kwaliteit|4|blijdschap|0|-|Filter schoon, druk bijgevuld, uitleg erbij.
K|hulp|prijs|3|verlangen|0|wens|Voorrijkosten mogen wat mij betreft uit het abonnement komen.
#S|rbd-0187|review|telecom|sterren=5
K|hulp|fout|4|blijdschap|0|-|Winkel had de verkeerde hoes meegegeven, en de volgende dag kwam de verkoper hem op de fiets omruilen.
K|hulp|bejegening|5|blijdschap|0|-|Zijn dochtertje zat voorop en gaf mij de goede aan.
#S|rbd-0188|enquete|overheid|nps=5
K|aanvragen|wachttijd|3|neutraal|0|-|rijbewijs verlengd, duurde gewoon de vijf dagen die ervoor staan
K|aanvragen|geen|3|neutraal|0|-|verder geen mening
#S|rbd-0189|review|diensten|sterren=4
K|wijzigen|bereikbaarheid|4|blijdschap|0|-|Sportles afgebeld via de app of de telefoon, beide werkt.
K|wijzigen|beleid|4|verrassing|0|-|Geblesseerd geraakt en mijn abonnement mocht stil, zonder briefje van de dokter.
K|gebruiken|kwaliteit|2|neutraal|0|-|De kleedkamer is een diepvries.
#S|rbd-0190|review|wonen|sterren=1
K|betalen|informatie|1|boosheid|0|-|Huurverhoging aangekondigd per sms!
K|betalen|prijs|2|boosheid|0|-|Elf procent erbij voor een huis waar de regen door het stopcontact komt.
K|hulp|herhaling|2|irritatie|2|-|Bezwaar gestuurd in mei, in juni en in juli.
K|hulp|wachttijd|1|boosheid|3|-|Pas na tussenkomst van een advocaat bewoog er iets.
#S|rbd-0191|review|webshop|sterren=1
K|betalen|belofte|2|irritatie|3|-|Cashback-actie: 'binnen zes weken op je rekening', schreven ze in de lente.
K|betalen|herhaling|2|irritatie|2|-|Telkens ontbreekt er zogenaamd een streepjescode die ik al vier keer heb opgestuurd.
K|terugkijken|geen|2|irritatie|0|-|Dit is geen actie, dit is een hindernisbaan.
#S|rbd-0192|review|bezorging|sterren=4
K|aanvragen|digitaal|4|blijdschap|0|-|Labels printen hoeft niet, een code op je handpalm volstaat.
K|aanvragen|prijs|2|neutraal|0|-|Verzenden naar Curaçao is wel peperduur geworden.
K|ontvangen|levering|4|blijdschap|0|-|Binnen tien dagen bij mijn nicht.
#S|rbd-0193|review|reizen|sterren=4
K|wijzigen|beleid|4|opluchting|0|-|Door een liesbreuk moest ik mijn fietsvakantie laten schieten en ze boekten het om naar volgend jaar.
K|wijzigen|informatie|4|blijdschap|0|-|Vooraf werd gezegd wat er wel en niet meegenomen kon worden.
K|wijzigen|prijs|2|neutraal|0|-|Dat het dan duurder is, snap ik, maar 200 euro is veel.
#S|rbd-0194|review|verzekering|sterren=2
K|vertrekken|bereikbaarheid|2|irritatie|1|-|Opzeggen na verkoop van de boot bleek een zoektocht naar een knop die er niet is.
K|vertrekken|geen|3|neutraal|0|-|Uiteindelijk een brief gestuurd.
K|betalen|wachttijd|2|neutraal|3|-|Teveel betaalde premie liet drie maanden op zich wachten.
#S|rbd-0195|review|bank|sterren=5
K|orienteren|informatie|5|vertrouwen|0|-|Ik kwam voor een lening voor zonnepanelen en ging weg zonder, omdat ze me op een gemeentelijke subsidie wezen.
K|orienteren|bejegening|5|blijdschap|0|-|Daar verdient zo'n man niks aan.
#S|rbd-0196|review|energie|sterren=2
K|aanvragen|fout|2|neutraal|1|-|Verkeerde startdatum, waardoor ik twee weken dubbel betaal.
K|hulp|informatie|4|blijdschap|0|-|Uitleg was duidelijk.
K|hulp|beleid|2|irritatie|0|-|Maar terugdraaien 'laat het systeem niet toe'.
#S|rbd-0197|review|telecom|sterren=3
K|orienteren|informatie|2|neutraal|0|-|Keuzehulp vraagt hoeveel gig je verbruikt, en wie weet dat nou?
K|orienteren|bejegening|4|blijdschap|0|-|De verkoper rekende het na op mijn oude telefoon.
K|aanvragen|geen|3|neutraal|0|-|Op zijn advies een klein bundeltje genomen.
K|gebruiken|kwaliteit|3|neutraal|0|-|Voorlopig zit ik er precies aan.
#S|rbd-0198|review|overheid|sterren=2
K|hulp|privacy|2|boosheid|0|-|Mijn melding over de buurman, die anoniem zou blijven, lag met naam en al bij hem op tafel.
K|hulp|belofte|1|boosheid|0|-|Anonimiteit was mij aan de telefoon nog zo nadrukkelijk beloofd.
K|gebruiken|privacy|2|bezorgdheid|0|angst|Sindsdien loop ik om als ik zijn auto zie.
K|hulp|bejegening|4|neutraal|0|-|De wijkagent heeft wel geluisterd.
#S|rbd-0199|review|diensten|sterren=5
K|orienteren|bereikbaarheid|4|blijdschap|0|-|Zondagavond een berichtje aan de verhuizer gestuurd en een kwartier later antwoord.
K|orienteren|prijs|4|blijdschap|0|-|Vaste prijs, inclusief de piano.
K|gebruiken|levering|4|blijdschap|0|-|Vijf man om zeven uur, kratten en al.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Zelfs de kanarie is zonder één veertje te verliezen over.
K|betalen|wachttijd|4|neutraal|0|-|Factuur per mail, dezelfde dag.
K|terugkijken|geen|5|vertrouwen|0|-|Verhuis ik weer, dan bel ik Gebroeders Tack.
#S|rbd-0200|review|wonen|sterren=3
K|ontvangen|kwaliteit|2|neutraal|0|-|Nieuwbouwhuis opgeleverd met 43 puntjes.
K|hulp|wachttijd|4|blijdschap|0|-|De helft was in een week weg.
K|hulp|informatie|2|irritatie|1|-|Voor de rest hebben ze een kalender met alleen maar vraagtekens.
K|ontvangen|kwaliteit|4|blijdschap|0|-|Neemt niet weg dat het een heerlijk licht huis is.
#S|rbd-0201|enquete|webshop|nps=7
K|orienteren|informatie|3|neutraal|0|-|maattabel klopt aardig
K|ontvangen|levering|3|neutraal|0|-|drie dagen
K|ontvangen|digitaal|2|neutraal|1|-|track en trace liep achter
#S|rbd-0202|review|bezorging|sterren=1
K|ontvangen|levering|1|boosheid|3|-|Speciaal een dag vrij genomen voor een wasmachine die 'wegens drukte' op de rit is blijven staan.
K|ontvangen|informatie|2|irritatie|0|-|Om 18.02 kwam het smsje, met een zonnetje erin.
K|hulp|beleid|2|irritatie|0|-|Opnieuw inplannen kan enkel op een werkdag.
#S|rbd-0203|review|reizen|sterren=3
K|vertrekken|beleid|2|neutraal|0|-|Jaarkaart stoppen mag alleen per de eerste.
K|betalen|wachttijd|4|blijdschap|0|-|Restbedrag was er wel vlug.
K|terugkijken|geen|3|neutraal|0|-|Ik heb er elf jaar mee gereden en mis de krantenjongen op spoor 4.
#S|rbd-0204|review|verzekering|sterren=5
K|aanleiding|geen|2|neutraal|0|-|Mijn vrouw kreeg borstkanker op haar eenenveertigste.
K|hulp|doorverwijzing|5|dankbaarheid|0|-|Eén verpleegkundige van de zorgverzekeraar regelde alles, van tweede mening tot haarwerk.
K|hulp|beleid|5|verrassing|0|-|Een behandeling die er eigenlijk buiten viel is na overleg vergoed.
K|hulp|privacy|5|vertrouwen|0|-|Nooit hoefden we aan een vreemde te vertellen wat er aan de hand was.
K|terugkijken|geen|5|dankbaarheid|0|-|We zijn ze voor altijd dankbaar.
#S|rbd-0205|review|bank|sterren=3
K|gebruiken|digitaal|2|neutraal|0|-|Nieuwe app is strakker maar alles zit een laag dieper.
K|hulp|bereikbaarheid|4|blijdschap|0|-|Via de telefoon had ik meteen iemand die meekeek.
K|gebruiken|digitaal|4|neutraal|0|-|Na een week vond ik het zelf ook.
#S|rbd-0206|review|energie|sterren=1
K|vertrekken|beleid|2|irritatie|0|-|Verhuizen naar een appartement met blokverwarming geldt niet als reden om van het gas af te mogen.
K|vertrekken|prijs|1|boosheid|0|-|Dus 150 euro boete voor iets wat ik lichamelijk niet kan gebruiken.
K|vertrekken|doorverwijzing|2|irritatie|2|-|Ze verwijzen naar de verhuurder, die mij uitlacht.
#S|rbd-0207|review|telecom|sterren=1
K|betalen|fout|1|boosheid|0|-|Roamingkosten van 640 euro voor een telefoon die thuis in de la lag.
K|hulp|herhaling|2|boosheid|2|-|Ieder gesprek begint met: 'Bent u er zeker van dat u niet in Turkije was?'
K|betalen|geen|2|bezorgdheid|0|angst|Straks sturen ze een deurwaarder op me af.
#S|rbd-0208|review|overheid|sterren=4
K|orienteren|informatie|4|vertrouwen|0|-|Energiecoach van de gemeente kwam aan huis en vertelde eerlijk dat mijn dak te oud was.
K|orienteren|bejegening|4|blijdschap|0|-|Hij kroop er zelf voor de vliering op, met zaklamp en al.
K|aanvragen|beleid|2|neutraal|1|-|De subsidieaanvraag daarna is een boekwerk.
#S|rbd-0209|review|diensten|sterren=3
K|aanvragen|digitaal|4|blijdschap|0|-|Boeken bij de garage gaat soepel.
K|gebruiken|wachttijd|2|neutraal|1|-|Een APK tussen de middag duurde toch tot vier uur.
K|betalen|prijs|3|neutraal|0|-|Prijs conform afspraak.
K|betalen|informatie|4|blijdschap|0|-|Ze lieten ook de versleten remblokken zien in plaats van het te beweren.
#S|rbd-0210|enquete|telecom|nps=9
K|gebruiken|storing|4|blijdschap|0|-|3 jaar lid en nog nooit een storing meegemaakt
#S|rbd-0211|enquete|energie|csat=5
K|hulp|wachttijd|4|blijdschap|0|-|antwoord op mijn vraag over teruglevering kwam in anderhalf uur
#S|rbd-0212|enquete|bank|nps=2
K|hulp|bereikbaarheid|2|irritatie|0|-|heb het over een bank zonder balie zonder telefoon en zonder gezicht
#S|rbd-0213|enquete|verzekering|csat=1
K|hulp|herhaling|2|irritatie|3|-|6x zelfde nota ingediend
K|hulp|informatie|2|verwarring|0|-|elke x andere reden van afwijzing
#S|rbd-0214|enquete|reizen|nps=8
K|gebruiken|kwaliteit|4|blijdschap|0|-|schone bus
K|gebruiken|bejegening|4|blijdschap|0|-|leuke reisleidster met een repertoire van Boudewijn tot Beyoncé
K|betalen|prijs|2|neutraal|0|-|excursies apart duur
#S|rbd-0215|enquete|bezorging|csat=3
K|ontvangen|levering|3|neutraal|0|-|pakje gekregen, niet stuk, niet vroeg niet laat
#S|rbd-0216|enquete|webshop|csat=4
K|orienteren|informatie|4|blijdschap|0|-|filters werken en de foto's liegen niet
K|aanvragen|digitaal|2|neutraal|1|-|betalen lukte pas met de tweede kaart
#S|rbd-0217|enquete|wonen|nps=6
K|hulp|levering|3|neutraal|0|-|loodgieter kwam op tijd
K|hulp|kwaliteit|2|neutraal|0|-|kraan drupt weer een beetje maar minder dan voorheen
#S|rbd-0218|enquete|diensten|csat=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|de hondentrainer heeft in drie lessen gedaan wat ons in drie jaar niet lukte
#S|rbd-0219|enquete|overheid|csat=1
K|aanvragen|digitaal|2|irritatie|2|-|voor de vierde keer uitgelogd bij stap 7 van 8
K|aanvragen|geen|2|teleurstelling|3|-|ik geef het op, hou die toeslag maar
#S|rbd-0220|enquete|telecom|nps=1
K|vertrekken|belofte|2|irritatie|0|-|ze zouden mij met rust laten na opzegging
K|vertrekken|bejegening|2|irritatie|0|-|nu elke avond onder het eten zo'n verkoper
#S|rbd-0221|enquete|energie|nps=3
K|betalen|informatie|2|verwarring|0|-|jaarnota van 14 blz en nog weet ik niet of ik moet betalen of krijg
#S|rbd-0222|enquete|bank|csat=5
K|aanvragen|wachttijd|5|verrassing|0|-|in 20 minuten een rekening voor de voetbalclub, dat had niemand verwacht
#S|rbd-0223|enquete|verzekering|nps=9
K|aanleiding|geen|2|neutraal|0|-|ruit kapot door een kei van de vrachtwagen voor mij
K|hulp|doorverwijzing|4|dankbaarheid|0|-|alles door hun geregeld incl leenauto
K|hulp|levering|4|blijdschap|0|-|hersteld op m'n werkparking zelf
#S|rbd-0224|enquete|reizen|csat=2
K|wijzigen|informatie|2|irritatie|1|-|uurwerk van de vlucht gewijzigd zonder verwittiging
K|gebruiken|geen|2|neutraal|0|-|zo hebben we onze overstap gemist
#S|rbd-0225|enquete|bezorging|nps=10
K|ontvangen|bejegening|5|dankbaarheid|0|-|Ludo van het groene busje legt het altijd droog en zwaait naar de kleine
#S|rbd-0226|enquete|webshop|nps=1
K|aanvragen|prijs|2|irritatie|0|-|verzendkosten van 14,95 duiken pas op bij de laatste stap
#S|rbd-0227|enquete|wonen|csat=1
K|hulp|belofte|2|boosheid|0|-|dakgoot zou voor de winter gemaakt zijn en nu bloeien de krokussen erin
#S|rbd-0228|enquete|diensten|nps=7
K|betalen|informatie|4|blijdschap|0|-|factuur duidelijk
K|gebruiken|wachttijd|2|neutraal|0|-|wachtkamer zat vol
K|gebruiken|bejegening|4|neutraal|0|-|personeel correct
#S|rbd-0229|enquete|overheid|nps=10
K|orienteren|bereikbaarheid|5|verrassing|0|-|gewoon direct een ambtenaar aan de lijn, ik had mijn broodje nog in mijn mond
K|orienteren|informatie|4|blijdschap|0|-|die wist ook nog antwoord
#S|rbd-0230|review|telecom|sterren=1
K|gebruiken|privacy|2|neutraal|0|-|Iemand heeft met een kopietje van mijn rijbewijs twee telefoons gekocht in hun winkel.
K|gebruiken|privacy|2|boosheid|0|-|Het gezicht op de foto lijkt in niks op dat van de koper, want ik ben kaal en heb een baard.
K|hulp|doorverwijzing|2|irritatie|2|-|Fraudeafdeling verwijst naar incasso, incasso naar de winkel.
K|hulp|herhaling|2|irritatie|3|-|De aangifte is door mij al zes keer geüpload.
K|betalen|geen|2|bezorgdheid|0|angst|Bij het BKR sta ik intussen genoteerd en ik vrees voor onze hypotheek in juni.
#S|rbd-0231|review|energie|sterren=3
K|aanleiding|geen|3|neutraal|0|-|Een laadpaal erbij, dus een zwaardere aansluiting nodig.
K|aanvragen|informatie|4|blijdschap|0|-|De aanvraag is netjes uitgelegd met een filmpje.
K|aanvragen|wachttijd|2|neutraal|3|-|Alleen: wachttijd elf maanden.
K|aanvragen|prijs|2|irritatie|0|-|En 318 euro voor het omzetten van een knop.
K|ontvangen|levering|4|blijdschap|0|-|Toen het eenmaal zover was, klopte de dag precies.
K|ontvangen|bejegening|4|blijdschap|0|-|Monteurs dronken thee mee en legden de stoep beter terug dan hij lag.
#S|rbd-0232|review|bank|sterren=4
K|aanleiding|geen|3|neutraal|0|-|Met het pensioen in zicht wilden we de boel eens op een rij.
K|orienteren|informatie|5|vertrouwen|0|-|De adviseur in Venray tekende ons hele leven op een flip-over.
K|orienteren|geen|4|blijdschap|0|-|We zijn er wel even stil van geworden, zo mooi liep dat lijntje.
K|wijzigen|geen|3|neutraal|0|-|De hypotheek hebben we daarna deels afgelost.
K|wijzigen|beleid|2|irritatie|0|-|Daar zit een maximum aan dat nergens op slaat.
K|betalen|fout|4|opluchting|0|-|Een boete die ten onrechte was ingehouden is zonder vragen teruggezet.
#S|rbd-0233|review|verzekering|sterren=3
K|wijzigen|informatie|2|neutraal|0|-|Overstappen per 1 januari ging via een vergelijker.
K|wijzigen|herhaling|2|neutraal|1|-|Mijn medicijnenmachtiging moest daardoor helemaal opnieuw.
K|hulp|bereikbaarheid|4|blijdschap|0|-|Wel had ik gelijk iemand te pakken,
K|hulp|beleid|4|opluchting|0|-|en tot die machtiging rond was mocht ik de oude blijven gebruiken.
K|betalen|prijs|2|neutraal|0|-|Eigen bijdrage is nu 15 euro per maand hoger.
#S|rbd-0234|review|reizen|sterren=2
K|orienteren|geen|3|neutraal|0|-|Met drie generaties wilden we naar Texel.
K|orienteren|informatie|4|blijdschap|0|-|De website heeft een handige plattegrond waarop je ziet welke huisjes naast elkaar liggen.
K|aanvragen|geen|3|neutraal|0|-|Twee naast elkaar, met voorkeur betaald en bevestigd.
K|ontvangen|fout|2|irritatie|0|-|Bij aankomst: één vooraan en één achter de kinderboerderij.
K|hulp|bereikbaarheid|2|neutraal|1|-|Receptie dicht om zes uur.
K|hulp|beleid|2|irritatie|0|-|'Voorkeur is geen garantie', zei de nachtwaker.
K|gebruiken|geen|3|neutraal|0|-|Opa heeft die week veel gefietst.
#S|rbd-0235|review|bezorging|sterren=4
K|aanleiding|geen|3|neutraal|0|-|Onze zoon werkt een jaar in Tromsø en mist hagelslag.
K|orienteren|informatie|4|blijdschap|0|-|De tarieventool maakt in één oogopslag duidelijk wat goedkoop is: onder twee kilo blijven.
K|aanvragen|digitaal|2|neutraal|1|-|Het douaneformulier is een ramp op een telefoonscherm.
K|ontvangen|levering|4|blijdschap|0|-|Twaalf dagen erover gedaan en zelfs de krentenbollen waren nog te eten.
#S|rbd-0236|review|webshop|sterren=2
K|orienteren|bejegening|2|irritatie|0|-|Op mijn vraag of het hout gecertificeerd was, kreeg ik 'staat op de site' terug.
K|orienteren|informatie|2|neutraal|0|-|Stond er niet op.
K|aanvragen|geen|3|neutraal|0|-|Toch besteld, om de kleur.
K|ontvangen|kwaliteit|2|teleurstelling|0|-|Lade klemt, poot wiebelt, kleur is meer mosterd dan honing.
K|hulp|doorverwijzing|2|irritatie|1|-|De fabrikant zegt dat de winkel een nieuwe lade stuurt en omgekeerd.
K|terugkijken|geen|3|neutraal|0|-|Wie handig is met schuurpapier kan de gok wagen.
#S|rbd-0237|review|wonen|sterren=1
K|aanleiding|geen|2|neutraal|0|-|Vorig jaar ben ik mijn baan kwijtgeraakt.
K|betalen|beleid|1|boosheid|0|-|Ik vroeg om uitstel van één maand huur en kreeg een deurwaardersbrief.
K|betalen|bereikbaarheid|2|irritatie|2|-|Op het spreekuur schulden zat niemand, twee weken achter elkaar.
K|betalen|belofte|2|neutraal|0|-|Een betalingsregeling was mondeling al toegezegd.
K|betalen|prijs|2|boosheid|0|-|Daar kwam 187 euro aan incassokosten overheen.
K|betalen|geen|2|bezorgdheid|0|angst|Ik ben bang dat wij met de kinderen op straat komen.
K|hulp|bejegening|4|dankbaarheid|0|-|Alleen de buurtconciërge heeft met ons meegedacht.
#S|rbd-0238|review|diensten|sterren=4
K|aanleiding|geen|3|neutraal|0|-|Onze vaste glazenwasser ging met pensioen.
K|orienteren|prijs|4|blijdschap|0|-|De nieuwe is twee euro goedkoper.
K|gebruiken|levering|4|blijdschap|0|-|Om de vier weken is hij er, regen of geen regen.
K|gebruiken|privacy|2|verrassing|0|-|Eén keer schrok ik me wild van een hoofd voor het badkamerraam.
K|gebruiken|bejegening|4|blijdschap|0|-|Sindsdien zingt hij een liedje als waarschuwing.
#S|rbd-0239|review|overheid|sterren=2
K|aanleiding|geen|3|neutraal|0|-|Mijn zus komt uit Suriname bij ons wonen.
K|orienteren|informatie|2|verwarring|2|-|Voor het inschrijven geven de site, de folder en de baliemevrouw elk een andere lijst papieren.
K|aanvragen|herhaling|2|irritatie|2|-|Drie keer teruggestuurd om een stempel.
K|aanvragen|bejegening|4|blijdschap|0|-|De laatste meneer was zo netjes om het zelf met de ambassade uit te zoeken.
K|aanvragen|wachttijd|2|neutraal|3|-|Al met al van februari tot augustus.
#S|rbd-0240|review|telecom|sterren=4
K|ontvangen|digitaal|4|blijdschap|0|-|Modem installeren ging met plaatjes, een kind van tien kan het (en dat kind deed het ook).
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zelfs in het tuinhuis vier streepjes.
K|betalen|informatie|2|neutraal|1|-|Eerste rekening zat er een halve maand naast, dat stond nergens uitgelegd.
#S|rbd-0241|review|energie|sterren=5
K|hulp|levering|5|opluchting|0|-|Monteur kwam tijdens de ijzel, met spikes onder.
K|gebruiken|storing|4|opluchting|0|-|Ketel snort.
K|hulp|bejegening|5|dankbaarheid|0|-|Hij heeft zelfs de pannenkoeken omgedraaid terwijl ik de meter aflas.
#S|rbd-0242|review|bank|sterren=1
K|hulp|bejegening|1|boosheid|0|-|Ik ben doof en vroeg om een gesprek met een schrijftolk.
K|hulp|bereikbaarheid|2|irritatie|2|-|Alles wat ze konden aanbieden was een terugbelafspraak.
K|hulp|beleid|2|irritatie|0|-|De chat mag 'om veiligheidsredenen' niet over mijn eigen geld gaan.
K|vertrekken|geen|2|teleurstelling|0|-|Na 34 jaar haal ik mijn spaargeld weg.
#S|rbd-0243|review|verzekering|sterren=5
K|aanleiding|geen|2|neutraal|0|-|Op mijn eerste dag als koerier reed ik de spiegel van een dure auto eraf.
K|hulp|bejegening|4|opluchting|0|-|De meneer van de schadelijn moest lachen en zei dat zijn eerste dag erger was.
K|hulp|informatie|4|blijdschap|0|-|Hij vertelde meteen hoe het verderging met mijn no-claim.
K|hulp|wachttijd|4|blijdschap|0|-|Klaar in een week.
#S|rbd-0244|review|reizen|sterren=5
K|terugkijken|geen|5|blijdschap|0|-|Vijfde keer met dit kleine reisbureau op pad en nog steeds word ik onthaald als een nichtje.
#S|rbd-0245|review|bezorging|sterren=1
K|terugkijken|geen|1|boosheid|0|-|Pakketten gooien als olympische discipline, goud voor deze club.
#S|rbd-0246|review|webshop|sterren=4
K|terugkijken|geen|4|vertrouwen|0|-|Koop hier al sinds ze nog vanuit een garage in Lier verkochten en het is nooit minder geworden.
#S|rbd-0247|review|wonen|sterren=2
K|terugkijken|geen|2|teleurstelling|0|-|Vroeger kende de verhuurder je naam, nu ben je een objectcode.
#S|rbd-0248|review|diensten|sterren=5
K|terugkijken|geen|5|blijdschap|0|-|Aanrader, vooral voor wie een hekel heeft aan klussers die fluiten.
#S|rbd-0249|review|bank|sterren=2
K|terugkijken|geen|2|irritatie|0|-|Ooit een bank met een mens erachter, tegenwoordig een app met een advocaat erachter.
#S|rbd-0250|review|energie|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Stroom is stroom.
#S|rbd-0251|review|telecom|sterren=5
K|gebruiken|storing|5|opluchting|0|-|'s Nachts om drie uur viel het uit en om zeven uur kon ik gewoon thuiswerken, hulde aan de nachtploeg.
#S|rbd-0252|review|overheid|sterren=4
K|gebruiken|digitaal|4|blijdschap|0|-|Milieustraat met zo'n pasje: slagboom op, spullen weg, slagboom weer op.
K|gebruiken|bejegening|4|blijdschap|0|-|De kerels daar tillen zelfs mee.
#S|rbd-0253|review|verzekering|sterren=2
K|hulp|beleid|2|irritatie|0|-|Blijkbaar is een steen die van een viaduct valt 'geen aanrijding'.
#S|rbd-0254|review|reizen|sterren=4
K|aanvragen|informatie|4|blijdschap|0|-|Bij het boeken was elke toeslag vanaf het begin zichtbaar, dat mag een applausje hebben.
K|aanvragen|prijs|4|blijdschap|0|-|Uiteindelijk 690 voor twee, all-in.
#S|rbd-0255|review|bezorging|sterren=5
K|wijzigen|beleid|5|dankbaarheid|0|-|Ik was met weeën onderweg naar Brugge toen de koerier belde, en hij heeft de wieg bij mijn schoonmoeder gezet zonder code of handtekening.
#S|rbd-0256|review|webshop|sterren=1
K|gebruiken|privacy|1|bezorgdheid|0|-|Powerbank begon te smelten naast het bed van mijn dochter.
K|hulp|doorverwijzing|2|irritatie|2|-|Winkel verwijst naar importeur, importeur bestaat alleen als postbus.
K|hulp|bejegening|1|boosheid|0|-|Ze wilden het ding eerst terug 'voor onderzoek', met de gewone post nog wel!
K|terugkijken|geen|2|boosheid|0|-|Haal het uit huis als u er ook een hebt.
#S|rbd-0257|review|wonen|sterren=5
K|hulp|privacy|5|vertrouwen|0|-|De wijkbeheerder merkte dat mijn gordijnen na tienen nog dicht waren en belde aan.
K|gebruiken|privacy|2|neutraal|0|-|Ik lag op de badkamervloer met een gebroken heup.
K|terugkijken|geen|5|dankbaarheid|0|-|Zonder hem zat ik dit niet te typen.
#S|rbd-0258|review|diensten|sterren=1
K|betalen|prijs|1|boosheid|0|-|320 euro om een slot open te maken dat niet eens op slot zat.
K|orienteren|informatie|2|irritatie|0|-|Op de site stond nog: 'vanaf 49'.
K|hulp|bereikbaarheid|2|irritatie|1|-|Sindsdien drukt die figuur mijn nummer weg.
#S|rbd-0259|review|bank|sterren=4
K|gebruiken|privacy|4|vertrouwen|0|-|Prettig dat ze contactloos standaard uit laten tot je er zelf om vraagt.
K|gebruiken|digitaal|4|blijdschap|0|-|Daarna is het met één schuifje gedaan.
#S|rbd-0260|review|energie|sterren=4
K|orienteren|informatie|4|vertrouwen|0|-|Vooraf kreeg ik een som met en zonder salderen, dus ik wist waar ik aan begon.
K|aanvragen|wachttijd|4|blijdschap|0|-|Contract was de volgende dag rond.
K|ontvangen|levering|2|neutraal|3|-|De installatie schoof wel een maand op.
#S|rbd-0261|review|telecom|sterren=2
K|hulp|doorverwijzing|2|irritatie|2|-|Winkel: dat moet u online doen. Online: ga naar een winkel.
K|hulp|herhaling|2|irritatie|2|-|En die in de winkel was gelukkig een ander dan de vorige keer, dus mocht ik alles opnieuw vertellen.
#S|rbd-0262|review|overheid|sterren=1
K|betalen|fout|1|boosheid|0|-|Een parkeerboete voor een auto die al in 2023 naar de sloop is.
K|hulp|herhaling|2|irritatie|3|-|Bewijs van vrijwaring verstuurd in april, mei, juni, juli en september.
K|betalen|geen|2|boosheid|0|-|Het staat inmiddels op 297 euro.
#S|rbd-0263|review|verzekering|sterren=5
K|orienteren|informatie|5|vertrouwen|0|-|Verzekeringsmakelaar in Diksmuide deed iets ongehoords: hij schrapte twee polissen die ik niet nodig had.
K|betalen|prijs|5|verrassing|0|-|Scheelt mij 41 euro per maand.
#S|rbd-0264|review|reizen|sterren=2
K|hulp|belofte|2|irritatie|1|-|'Zeker voor vertrek hoort u welke kamer', en we hoorden het toen de sleutel in mijn hand lag.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Het werd die naast de vriescel.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Over de keuken niets dan lof, ik heb nog nooit zo gegeten.
#S|rbd-0265|review|bezorging|sterren=3
K|orienteren|prijs|3|neutraal|0|-|Prijsvergelijking gedaan voor een doos van 12 kilo, deze was de middelste.
K|ontvangen|levering|2|neutraal|0|-|Een dag later dan gemeld.
K|ontvangen|kwaliteit|4|blijdschap|0|-|Doos kwam zonder deuk.
#S|rbd-0266|review|webshop|sterren=5
K|betalen|fout|5|verrassing|0|-|Te veel afgeschreven, en voor ik kon klagen kreeg ik al een mail met 'ons foutje' en een cadeaubon.
#S|rbd-0267|review|wonen|sterren=3
K|aanvragen|beleid|2|neutraal|0|-|Voor een tuinhuisje heb je toestemming nodig.
K|aanvragen|wachttijd|4|blijdschap|0|-|Die kwam in vier dagen.
K|aanvragen|bejegening|3|neutraal|0|-|Briefje was zakelijk.
#S|rbd-0268|review|diensten|sterren=4
K|gebruiken|levering|4|blijdschap|0|-|Elke week biologische groenten in een krat bij het hek, nooit overgeslagen.
K|gebruiken|kwaliteit|2|neutraal|0|-|De pastinaak blijft een dieptepunt.
K|wijzigen|beleid|4|verrassing|0|-|Maar die mocht ik inruilen voor extra wortels, uit coulance.
#S|rbd-0269|review|overheid|sterren=5
K|hulp|doorverwijzing|5|verrassing|0|-|De ambtenaar die mijn melding over de losse stoeptegel opnam, bleek hem zelf te komen leggen.
#S|rbd-0270|enquete|telecom|nps=6
K|gebruiken|kwaliteit|3|neutraal|0|-|doet wat het moet doen
K|betalen|prijs|2|neutraal|0|-|elk jaar wat duurder
#S|rbd-0271|enquete|energie|nps=0
K|vertrekken|beleid|1|boosheid|0|-|in een stervensjaar van je moeder nog een opzegvergoeding van 90 euro rekenen
#S|rbd-0272|enquete|bank|nps=7
K|orienteren|informatie|4|blijdschap|0|-|goede podcast over beleggen voor beginners
K|orienteren|geen|3|neutraal|0|-|heb er zelf nog niks mee gedaan
#S|rbd-0273|enquete|verzekering|nps=4
K|wijzigen|doorverwijzing|2|neutraal|2|-|adreswijziging moest bij drie afdelingen apart
#S|rbd-0274|enquete|reizen|csat=5
K|wijzigen|bereikbaarheid|4|blijdschap|0|-|zondag omboeken per app, meteen een medewerker
K|wijzigen|prijs|4|verrassing|0|-|geen kosten
#S|rbd-0275|enquete|bezorging|nps=2
K|ontvangen|fout|2|irritatie|0|-|kreeg de post van nummer 12, 12 kreeg die van 21
K|ontvangen|privacy|2|bezorgdheid|0|-|daar zat een uitslag van het ziekenhuis bij
#S|rbd-0276|enquete|webshop|nps=5
K|gebruiken|kwaliteit|3|neutraal|0|-|lamp brandt
K|gebruiken|kwaliteit|2|neutraal|0|-|dimt niet zoals op de foto
#S|rbd-0277|enquete|wonen|csat=4
K|wijzigen|informatie|4|blijdschap|0|-|woningruil goed begeleid
K|wijzigen|wachttijd|2|neutraal|3|-|al duurde het dossier een winter
#S|rbd-0278|enquete|diensten|nps=1
K|vertrekken|informatie|2|irritatie|1|-|nergens te vinden hoe je van dat maaltijdabonnement afkomt
K|vertrekken|herhaling|2|irritatie|2|-|na derde poging nog een doos gekregen
#S|rbd-0279|enquete|overheid|nps=9
K|aanvragen|privacy|4|vertrouwen|0|-|fijn dat je bij aangifte apart mocht zitten met een vrouwelijke agent
#S|rbd-0280|review|telecom|sterren=3
K|aanleiding|geen|3|neutraal|0|-|Ik ben pas gescheiden en moest het gezinspakket splitsen.
K|wijzigen|informatie|2|verwarring|0|-|De uitleg op de site gaat uit van 'de hoofdgebruiker', en dat was mijn ex.
K|wijzigen|bereikbaarheid|4|blijdschap|0|-|Telefonisch gelukkig geen wachtrij.
K|wijzigen|beleid|2|irritatie|0|-|Zonder zijn handtekening mocht ik mijn eigen nummer van twintig jaar niet meenemen.
K|wijzigen|bejegening|4|dankbaarheid|0|-|Het meisje aan de lijn vond dat ook idioot en gaf me de weg via de nummerportering.
K|wijzigen|geen|4|opluchting|0|-|Na tien dagen was ik los van hem, ook digitaal.
#S|rbd-0281|review|energie|sterren=2
K|aanleiding|geen|3|neutraal|0|-|Wij hebben sinds kort een elektrische auto.
K|orienteren|informatie|4|blijdschap|0|-|Over nachttarieven las ik op de site een prima stuk.
K|aanvragen|fout|2|irritatie|0|-|Ze zetten ons alleen op het dagtarief.
K|hulp|herhaling|2|irritatie|2|-|Dat heb ik twee keer doorgegeven, daarna nog eens per mail.
K|hulp|belofte|2|neutraal|3|-|'Vanaf de eerste van de maand' werd de eerste van de maand erna.
K|betalen|fout|4|neutraal|0|-|De teveel betaalde 96 euro is wel verrekend.
K|terugkijken|geen|3|neutraal|0|-|Controleer dus zelf je meter.
#S|rbd-0282|review|bank|sterren=1
K|aanleiding|geen|2|neutraal|0|-|Vader werd opgelicht door iemand die zich voordeed als zijn kleinzoon.
K|gebruiken|privacy|1|boosheid|0|-|4.200 euro, in zes overboekingen in een uur, en nergens ging een belletje rinkelen.
K|hulp|bereikbaarheid|2|irritatie|2|-|Toen wij het merkten, was het half negen en de fraudelijn 'buiten openingstijden'.
K|hulp|beleid|2|irritatie|0|-|Vergoeden doen ze niet, omdat hij zelf op 'akkoord' drukte.
K|hulp|bejegening|1|teleurstelling|0|-|Hij kreeg te horen dat hij 'toch beter had moeten weten'.
K|gebruiken|privacy|2|bezorgdheid|0|-|Sindsdien neemt hij de telefoon niet meer op, ook niet voor ons.
K|terugkijken|geen|2|boosheid|0|-|Zet bij uw ouders een daglimiet, dat deed deze bank niet.
#S|rbd-0283|review|verzekering|sterren=2
K|aanleiding|geen|3|neutraal|0|-|Omdat ik ga samenwonen wilde ik twee inboedels samenvoegen.
K|wijzigen|doorverwijzing|2|irritatie|2|-|Mijn verzekeraar stuurt me naar die van hem, en andersom.
K|wijzigen|informatie|2|neutraal|0|-|Wat er met de restpremie gebeurt, weet niemand.
K|vertrekken|beleid|2|neutraal|0|-|Opzeggen mag trouwens wel maandelijks.
K|vertrekken|geen|3|neutraal|0|-|Dat heb ik dan maar gedaan.
#S|rbd-0284|review|wonen|sterren=4
K|hulp|herhaling|5|verrassing|0|-|Voor het eerst in mijn huurdersbestaan was één melding genoeg.
K|hulp|levering|4|blijdschap|0|-|De timmerman had alle spullen al in de bus omdat hij mijn foto's bekeken had.
K|hulp|kwaliteit|4|blijdschap|0|-|Het raam sluit nu met één vinger.
K|hulp|bejegening|2|neutraal|0|-|Zijn radio mocht zachter.
#S|rbd-0285|review|telecom|sterren=2
K|gebruiken|storing|2|irritatie|0|-|Al de hele herfst valt de televisie weg zodra het waait.
K|hulp|doorverwijzing|2|irritatie|2|-|De kabelmensen denken aan de kastjes, de kastjesmensen aan de kabel, en ik denk er het mijne van.
K|hulp|bereikbaarheid|3|neutraal|0|-|Aan de lijn kom je snel genoeg.
K|hulp|herhaling|2|irritatie|2|-|Maar bij elk gesprek wordt eerst vrolijk gevraagd of de stekker erin zit.
#S|rbd-0286|review|energie|sterren=5
K|orienteren|geen|3|neutraal|0|-|Bij mijn zoektocht naar een nieuwe cv-ketel belde ik vier bedrijven.
K|orienteren|bejegening|5|blijdschap|0|-|Dit was het enige dat vroeg hoe warm ik het eigenlijk wíl hebben.
K|orienteren|prijs|4|blijdschap|0|-|Offerte zonder sterretjes.
K|ontvangen|levering|4|blijdschap|0|-|Geplaatst op de afgesproken maandag.
K|ontvangen|kwaliteit|4|blijdschap|0|-|Ze lieten de ruimte schoner achter dan mijn man hem ooit heeft gezien.
#S|rbd-0287|review|bank|sterren=2
K|aanvragen|digitaal|2|irritatie|1|-|Mijn dubbele achternaam past niet in het formulier.
K|aanvragen|herhaling|2|irritatie|2|-|Dus word ik elke week opnieuw 'geverifieerd' met dezelfde kopie.
K|aanvragen|beleid|2|verwarring|0|-|Een afkorting mag niet, voluit kan niet.
K|aanvragen|geen|3|verwarring|0|vraag|Wat moet een mens die De Beaufort-van Limburg Stirum heet?
#S|rbd-0288|review|verzekering|sterren=4
K|hulp|belofte|4|vertrouwen|0|-|De claimafdeling noemde een datum en hield zich eraan.
K|hulp|informatie|4|blijdschap|0|-|Ze stuurden zelfs het rapport van de deskundige mee.
K|betalen|prijs|2|neutraal|0|-|Dat er vijftien procent voor ouderdom van het tapijt af ging, vond ik zuinig.
#S|rbd-0289|review|reizen|sterren=1
K|gebruiken|privacy|1|bezorgdheid|0|-|Onze tienjarige werd alleen op een ander perron uit de trein gezet omdat haar kaartje niet scande.
K|gebruiken|beleid|1|boosheid|0|-|'Zonder geldig bewijs geen vervoer', ook niet als je een vlechtje en een beugel hebt.
K|hulp|bejegening|2|irritatie|0|-|In het gesprek daarna ging het drie kwartier over de scanner en geen minuut over haar.
K|hulp|geen|3|verlangen|0|wens|Ik zou graag zien dat die conducteur zelf zijn verhaal bij haar komt doen.
#S|rbd-0290|review|bezorging|sterren=4
K|ontvangen|bereikbaarheid|4|blijdschap|0|-|Het nummer van de bezorger stond in de sms en hij nam ook nog op.
K|ontvangen|levering|4|blijdschap|0|-|We spraken af bij de speeltuin en daar stond hij.
K|ontvangen|informatie|2|neutraal|0|-|Het tijdvak vooraf was vijf uur breed, daar heb je niks aan.
#S|rbd-0291|review|webshop|sterren=2
K|aanvragen|digitaal|2|neutraal|1|-|Kortingscode werkt alleen in de app, en de app werkt alleen op nieuwe telefoons.
K|ontvangen|wachttijd|2|neutraal|3|-|Drie weken onderweg.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Dat neemt niet weg dat de sprei wonderschoon is.
#S|rbd-0292|review|diensten|sterren=5
K|aanleiding|geen|2|neutraal|0|-|Vlak voor mijn promotie crashte mijn laptop.
K|hulp|bereikbaarheid|4|opluchting|0|-|Op zaterdag om zes uur nam de reparateur nog op.
K|hulp|beleid|5|dankbaarheid|0|-|Hij deed zijn winkel weer van het slot.
K|hulp|fout|2|neutraal|0|-|Eerst zette hij per abuis een verkeerde schijf terug,
K|hulp|fout|5|opluchting|0|-|maar hij zag het zelf, werkte door tot tien uur en rekende het extra werk niet.
K|hulp|geen|5|blijdschap|0|-|Alle 240 bladzijden terug, ik mag mij doctor noemen.
#S|rbd-0293|review|overheid|sterren=2
K|aanleiding|geen|3|neutraal|0|-|Ik word in juni 67.
K|orienteren|informatie|2|verwarring|0|-|De aanvraagbrief voor de AOW veronderstelt dat je weet wat 'leefvorm' is.
K|aanvragen|digitaal|2|irritatie|2|-|Met mijn tablet kwam ik er niet in, met die van de buurman ook niet.
K|hulp|bereikbaarheid|2|irritatie|1|-|Bij het telefoontje kreeg ik een stem die steeds 'dat heb ik niet begrepen' zei.
K|hulp|bejegening|5|dankbaarheid|0|-|Wie me redde was een stagiair in het stadhuis.
#S|rbd-0294|review|telecom|sterren=4
K|vertrekken|belofte|4|verrassing|0|-|Ze zeiden dat opzeggen 'binnen een dag geregeld' zou zijn en verdraaid, dat was zo.
K|vertrekken|geen|3|neutraal|0|-|Ik ging weg omdat mijn werk nu betaalt.
K|terugkijken|geen|4|vertrouwen|0|-|Later kom ik misschien wel terug.
#S|rbd-0295|review|energie|sterren=1
K|betalen|prijs|2|boosheid|0|-|Voorschot van 140 naar 315 zonder dat iemand mij iets vroeg.
K|betalen|informatie|2|verwarring|0|-|In de mail staat 'op basis van uw verbruik', maar dat is juist gedaald.
K|betalen|digitaal|2|irritatie|1|-|Zelf verlagen kan in de app niet verder dan 309.
K|betalen|geen|2|bezorgdheid|0|-|Met mijn uitkering red ik dat niet.
#S|rbd-0296|review|bank|sterren=5
K|hulp|beleid|5|verrassing|0|-|Mijn dochter van negen kwam haar spaarvarken brengen en ze hebben alle 212 muntjes geteld, terwijl dat al jaren niet meer hoeft.
K|hulp|bejegening|5|blijdschap|0|-|Ze mocht zelf op de knop van de telmachine drukken.
K|terugkijken|geen|4|blijdschap|0|-|Klant voor het leven, zegt ze.
#S|rbd-0297|review|verzekering|sterren=1
K|vertrekken|privacy|1|boosheid|0|-|Na het opzeggen vonden ze het nodig mijn nieuwe verzekeraar te vertellen over mijn burn-out.
K|hulp|doorverwijzing|2|irritatie|2|-|De functionaris gegevensbescherming is een mailbox die doorstuurt naar Klachten, en Klachten stuurt door naar de mailbox.
K|hulp|bejegening|1|boosheid|0|-|Een excuus kon er niet af.
#S|rbd-0298|review|reizen|sterren=3
K|orienteren|geen|3|neutraal|0|-|Drie aanbieders van skireizen vergeleken op prijs, afstand tot de lift en sauna.
K|orienteren|prijs|4|blijdschap|0|-|Hier was het totaalbedrag het laagst.
K|gebruiken|levering|2|neutraal|0|-|In Oostenrijk stond de bus vier uur vast.
K|gebruiken|bejegening|4|blijdschap|0|-|De chauffeur bleef moppen tappen.
K|gebruiken|kwaliteit|3|neutraal|0|-|Hotel: drie sterren, en drie waren het.
#S|rbd-0299|review|bezorging|sterren=2
K|wijzigen|geen|3|neutraal|0|-|Een dagje later laten bezorgen had ik gevraagd.
K|wijzigen|beleid|2|neutraal|0|-|Kon, maar dan werd het automatisch een afhaalpunt op 14 kilometer.
K|ontvangen|privacy|2|bezorgdheid|0|-|Daar lag het voor het grijpen op een stapel naast de snoepautomaat.
#S|rbd-0300|review|webshop|sterren=5
K|orienteren|bereikbaarheid|4|blijdschap|0|-|'s Avonds laat nog een vraag over kleurechtheid gesteld en er zat gewoon iemand.
K|orienteren|informatie|5|vertrouwen|0|-|'Na drie keer wassen wordt het rood iets doffer', schreef ze, en dat bleek exact te kloppen.
K|orienteren|geen|4|blijdschap|0|-|Zo'n winkel vertrouw ik mijn gordijnen wel toe.
#S|rbd-0301|review|wonen|sterren=1
K|vertrekken|informatie|2|irritatie|1|-|Voor de opzegging werd ons door de een verteld dat een mail volstond, door de ander dat het aangetekend moest.
K|betalen|prijs|1|boosheid|0|-|Die extra maand huur voor een leeg huis: 1.048 euro.
K|vertrekken|bereikbaarheid|2|irritatie|2|-|Niemand van dat kantoor was daarna nog te pakken te krijgen.
K|terugkijken|geen|2|irritatie|0|-|Dat doe je iemand die al in rouw is niet aan.
#S|rbd-0302|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|Schilder liet overal zijn vingerafdrukken na, alsof we een plaats delict waren.
K|hulp|wachttijd|2|neutraal|2|-|Op het bijwerken wachten we sinds de paasdagen.
K|betalen|prijs|3|neutraal|0|-|Hij was wel goedkoop.
#S|rbd-0303|review|overheid|sterren=5
K|hulp|privacy|4|vertrouwen|0|-|Bij de jeugdarts werd me gevraagd of ik liever zonder mijn moeder sprak.
K|hulp|bejegening|5|dankbaarheid|0|-|Voor het eerst had ik het gevoel dat iemand niet over mij maar met mij praatte.
#S|rbd-0304|review|telecom|sterren=5
K|betalen|fout|2|neutraal|0|-|Na de verhuizing twee keer de volle pot betaald, en de dame van facturatie schrok er zelf van.
K|betalen|fout|4|dankbaarheid|0|-|Alles terug plus een maand cadeau.
#S|rbd-0305|review|energie|sterren=4
K|aanvragen|informatie|4|blijdschap|0|-|Bij de aanmelding stond glashelder wanneer de bedenktijd afliep.
K|ontvangen|herhaling|4|blijdschap|0|-|Ik hoefde mijn meterstand maar één keer door te geven.
K|betalen|prijs|2|neutraal|0|-|Het tarief is geen koopje.
#S|rbd-0306|review|bank|sterren=3
K|betalen|geen|3|neutraal|0|-|Ik gebruik de creditcard alleen voor vakanties.
K|betalen|beleid|2|neutraal|0|-|De nieuwe regel dat je ook in de maanden zonder betaling een bijdrage betaalt, vind ik flauw.
K|betalen|informatie|4|neutraal|0|-|Aangekondigd is het wel, ruim op tijd.
#S|rbd-0307|review|verzekering|sterren=5
K|orienteren|beleid|5|verrassing|0|-|Als schutter in een sinterklaasoptocht (niet lachen) vond ik nergens dekking, en hier maakten ze er een aparte clausule voor.
K|orienteren|bejegening|4|blijdschap|0|-|De man aan de telefoon wilde wel een foto zien.
#S|rbd-0308|review|reizen|sterren=4
K|gebruiken|privacy|4|vertrouwen|0|-|'s Nachts alleen als vrouw in een slaaptrein, en de steward kwam twee keer polsen of mijn deur goed op slot zat.
K|gebruiken|kwaliteit|2|neutraal|0|-|De matrasjes zijn van karton.
K|gebruiken|levering|4|blijdschap|0|-|Stipt in Wenen.
#S|rbd-0309|review|bezorging|sterren=5
K|hulp|doorverwijzing|5|dankbaarheid|0|-|Toen het afhaalpunt failliet was gegaan met mijn trouwringen erin, heeft een vrouw van de klantenservice de curator gebeld.
K|hulp|belofte|5|verrassing|0|-|'Donderdag hebt u ze', zei ze, en donderdag had ik ze.
K|hulp|privacy|5|opluchting|0|-|Ze lagen veilig in een kluis.
#S|rbd-0310|review|webshop|sterren=3
K|wijzigen|beleid|4|blijdschap|0|-|Ruilen ging zonder bon.
K|wijzigen|herhaling|2|neutraal|1|-|De nieuwe was ook verkeerd, dus mocht ik nog eens.
K|wijzigen|fout|4|blijdschap|0|-|Derde keer kwam de manager hem persoonlijk nakijken.
#S|rbd-0311|review|wonen|sterren=5
K|orienteren|informatie|4|blijdschap|0|-|Op de open dag van het nieuwbouwproject kregen we eerlijke antwoorden over vertraging.
K|orienteren|belofte|5|verrassing|0|-|Zes maanden later dan eerst, zeiden ze, en zes maanden werd het.
K|ontvangen|levering|4|blijdschap|0|-|De sleutel kwam op de dag af.
K|ontvangen|kwaliteit|5|blijdschap|0|-|Ik ga elke ochtend even met mijn hand over die vensterbank.
#S|rbd-0312|review|diensten|sterren=1
K|betalen|belofte|2|boosheid|0|-|Een waarborg van 500 euro voor de feestzaal die 'de maandag erna' gestort zou worden.
K|betalen|bereikbaarheid|2|irritatie|3|-|Vier maandagen verder krijg ik enkel nog de kok aan de telefoon.
K|betalen|herhaling|2|irritatie|2|-|Die kent me intussen bij de voornaam.
#S|rbd-0313|review|overheid|sterren=4
K|aanvragen|digitaal|4|blijdschap|0|-|Met een vingerafdruk inloggen, kind aangemeld voor de basisschool, bevestiging erbij.
K|aanvragen|wachttijd|3|neutraal|0|-|De loting is pas in maart.
K|orienteren|informatie|4|blijdschap|0|-|De schoolgids van de stad is trouwens een pareltje.
#S|rbd-0314|review|telecom|sterren=1
K|gebruiken|storing|1|boosheid|0|-|Sinds dinsdag dood, alles, ook de vaste telefoon.
K|gebruiken|geen|2|neutraal|0|-|Ik run een kapsalon en kan niet pinnen.
K|hulp|bereikbaarheid|2|irritatie|2|-|De zakelijke helpdesk neemt op na vijf kwartier en verbreekt dan.
K|hulp|belofte|2|irritatie|2|-|'Morgen voor tienen een update', beloofde een sms van woensdag.
K|hulp|doorverwijzing|2|irritatie|1|-|Op vrijdag werd ik overgezet naar particulier.
K|vertrekken|geen|2|boosheid|0|-|Maandag zit ik ergens anders.
#S|rbd-0315|review|energie|sterren=2
K|aanleiding|geen|2|neutraal|0|-|Mijn vrouw is aan de zuurstof en dat apparaat slurpt stroom.
K|orienteren|informatie|2|neutraal|1|-|Of er een medisch tarief bestaat, is nergens te lezen.
K|hulp|doorverwijzing|2|irritatie|2|-|Van de leverancier moest ik naar de zorgverzekeraar, van de zorgverzekeraar naar de gemeente, van de gemeente naar de huisarts.
K|hulp|bejegening|4|dankbaarheid|0|-|Die laatste heeft er zelf een middag achteraan gebeld.
K|gebruiken|privacy|2|bezorgdheid|0|angst|Bij een stroomstoring heeft ze maar vier uur, daar denk ik elke nacht aan.
#S|rbd-0316|review|bank|sterren=4
K|aanvragen|wachttijd|2|neutraal|3|-|Acht weken duurde mijn hypotheekaanvraag.
K|aanvragen|informatie|4|blijdschap|0|-|Wel wist ik elke week waar we stonden.
K|aanvragen|herhaling|4|blijdschap|0|-|Niet één keer werd er een stuk voor de tweede maal gevraagd.
K|aanvragen|beleid|4|dankbaarheid|0|-|En mijn tijdelijke contract vond men geen bezwaar, nadat mijn baas een briefje had geschreven.
K|ontvangen|geen|5|blijdschap|0|-|Sinds gisteren slapen we tussen de dozen in ons eigen huis.
#S|rbd-0317|review|verzekering|sterren=2
K|wijzigen|informatie|2|neutraal|0|-|Mijn nieuwe adres is doorgevoerd, dat van mijn auto blijkbaar niet.
K|betalen|prijs|2|irritatie|0|-|Hierdoor betaal ik een grotestadspremie in een dorp met meer koeien dan mensen.
K|hulp|herhaling|2|irritatie|2|-|Dat heb ik nu al drie keer gemeld met een foto van de koeien.
#S|rbd-0318|review|reizen|sterren=5
K|aanleiding|geen|3|neutraal|0|-|Ik word 60 en wilde alleen naar IJsland.
K|orienteren|informatie|5|vertrouwen|0|-|In plaats van me de duurste reis aan te smeren zei het meisje: ga in september, dan zijn er geen bussen vol.
K|aanvragen|prijs|4|verrassing|0|-|Scheelde 700 euro.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Noorderlicht, vier nachten achter elkaar.
K|gebruiken|fout|4|opluchting|0|-|Toen mijn huurauto dubbel verhuurd bleek, stond er binnen het uur een betere.
K|terugkijken|geen|5|blijdschap|0|-|Mocht je twijfelen: gaan, en bij hen boeken.
#S|rbd-0319|review|bezorging|sterren=1
K|ontvangen|levering|2|irritatie|0|-|Al twee keer 'niet thuis' terwijl ik met een gipsbeen op de bank lag.
K|ontvangen|bejegening|1|boosheid|0|-|De derde keer schreeuwde de koerier door de brievenbus dat hij geen butler was.
K|hulp|beleid|2|irritatie|0|-|Een klacht moet binnen 48 uur en met kenteken.
K|hulp|bereikbaarheid|2|irritatie|1|-|Aan de balie van het depot hangt een gordijn.
#S|rbd-0320|review|webshop|sterren=4
K|orienteren|informatie|4|blijdschap|0|-|Reviews van echte kopers, ook de slechte.
K|ontvangen|levering|4|blijdschap|0|-|Twee dagen.
K|ontvangen|kwaliteit|2|neutraal|0|-|Doos flink gedeukt.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Blender doet gelukkig waar hij voor gemaakt is, en de buren weten het ook.
#S|rbd-0321|review|wonen|sterren=2
K|aanleiding|geen|3|neutraal|0|-|Na de geboorte van de tweeling werd de flat te krap.
K|orienteren|beleid|2|irritatie|0|-|Voorrang krijg je pas als de kinderen 'twee jaar aaneengesloten op één kamer van minder dan zeven meter' slapen.
K|orienteren|informatie|2|verwarring|0|-|Probeer die zin maar eens op je te laten inwerken om vijf uur 's nachts.
K|aanvragen|wachttijd|2|neutraal|3|-|We reageren sinds 2023.
K|orienteren|bejegening|4|blijdschap|0|-|Lof voor de dame van het wijkpunt die ons wel tips gaf.
#S|rbd-0322|review|diensten|sterren=5
K|hulp|fout|5|verrassing|0|-|Fietsenmaker had verkeerde banden gemonteerd en stond 's avonds aan de deur om ze om te leggen.
K|hulp|bejegening|4|blijdschap|0|-|Onder de straatlantaarn, fluitend.
K|terugkijken|geen|5|vertrouwen|0|-|Die man krijgt van mij nooit een concurrent.
#S|rbd-0323|review|overheid|sterren=1
K|aanleiding|geen|2|neutraal|0|-|Mijn zoon verdronk in mei.
K|hulp|herhaling|1|teleurstelling|2|-|Bij iedere instantie moest ik het woord opnieuw uitspreken.
K|betalen|fout|1|boosheid|0|-|De kinderbijslag werd teruggevorderd met een brief aan 'de ouders van' en dan zijn naam.
K|hulp|beleid|1|teleurstelling|0|-|Uitstel van betaling? Alleen met een formulier dat begint met: 'Is uw situatie veranderd?'
K|hulp|bejegening|5|dankbaarheid|0|-|Eén ambtenaar, mevrouw Post, belde me op om te zeggen dat het haar speet.
K|hulp|belofte|4|dankbaarheid|0|-|Zij zou ervoor zorgen dat de brieven stopten en ze zijn gestopt.
#S|rbd-0324|review|telecom|sterren=4
K|wijzigen|prijs|4|blijdschap|0|-|Naar de helft van de prijs gezakt door een kleiner tv-pakket.
K|wijzigen|informatie|4|blijdschap|0|-|Ze zetten voor me op een rij welke zenders ik kwijt zou zijn.
K|wijzigen|geen|3|neutraal|0|-|Het wielrennen, dus dat moest even thuis besproken.
#S|rbd-0325|review|energie|sterren=5
K|vertrekken|wachttijd|4|blijdschap|0|-|Overgestapt door een collectief van onze straat, opzegging was in twee dagen verwerkt.
K|vertrekken|bejegening|4|blijdschap|0|-|En toch nog een bedankje voor twaalf jaar klant zijn.
#S|rbd-0326|review|bank|sterren=1
K|aanvragen|beleid|1|boosheid|0|-|Geen rekening voor mij als ex-gedetineerde, want 'risicoprofiel'.
K|aanvragen|bejegening|2|teleurstelling|0|-|De medewerker zei het op een toon alsof ik de kassa al vasthad.
K|aanvragen|geen|2|neutraal|0|-|Zonder rekening geen loon.
K|aanvragen|doorverwijzing|2|irritatie|2|-|Ze gaven me een lijst met instanties en die hadden allemaal dezelfde lijst.
#S|rbd-0327|review|verzekering|sterren=4
K|orienteren|geen|3|neutraal|0|-|Rustig drie avonden zitten vergelijken.
K|orienteren|prijs|3|neutraal|0|-|Voor een gezin met een aanhangwagen is deze gemiddeld.
K|aanvragen|digitaal|4|blijdschap|0|-|Afsluiten kan zonder dat je eerst tien keer 'nee dank u' moet klikken.
K|aanvragen|privacy|4|vertrouwen|0|-|En ze vragen niks wat ze niet nodig hebben, fijn.
#S|rbd-0328|review|reizen|sterren=2
K|gebruiken|levering|2|irritatie|0|-|Beloofde vertrektijd 6.15, werkelijk vertrek 9.40.
K|gebruiken|informatie|2|irritatie|0|-|In de app bleef staan: 'op schema'.
K|gebruiken|bejegening|4|blijdschap|0|-|De stationsbakker deelde broodjes uit, chapeau.
K|hulp|digitaal|2|irritatie|1|-|Wie geld terug wil moet een instapkaart uploaden, en die verdwijnt na de vlucht uit de app.
#S|rbd-0329|review|bezorging|sterren=4
K|hulp|belofte|3|neutraal|0|-|Onderzoek naar mijn verdwenen poppenhuis zou twee dagen duren.
K|hulp|belofte|4|opluchting|0|-|Op de tweede dag belde de man van het depot: gevonden.
K|ontvangen|fout|3|neutraal|0|-|Het zat achter in een kooi voor Zwolle.
#S|rbd-0330|review|webshop|sterren=2
K|gebruiken|storing|2|teleurstelling|0|-|Na vier maanden gaf de waterkoker de geest.
K|hulp|beleid|2|irritatie|0|-|Op de garantie staat 'behoudens kalk', en ik woon in Limburg.
K|hulp|bejegening|2|irritatie|0|-|De chatter schreef dat thee zetten 'intensief gebruik' is.
#S|rbd-0331|review|wonen|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Heerlijk rustig complex.
K|gebruiken|informatie|2|neutraal|0|-|Bij elke storing hangt er een briefje zonder datum.
K|gebruiken|informatie|3|verwarring|0|vraag|Is het dan van vandaag of van vorig jaar?
K|gebruiken|bejegening|4|blijdschap|0|-|Huismeester maakt alles goed met zijn glimlach.
#S|rbd-0332|review|diensten|sterren=4
K|betalen|wachttijd|4|blijdschap|0|-|Cursusgeld teruggekregen binnen vijf dagen toen ik ziek werd.
K|betalen|beleid|4|dankbaarheid|0|-|Dat hoefde volgens hun eigen regels niet eens.
K|gebruiken|kwaliteit|2|neutraal|0|-|Jammer genoeg was het lokaal in die twee lessen tochtig.
#S|rbd-0333|review|overheid|sterren=3
K|wijzigen|beleid|2|neutraal|1|-|Wil je van afvalbak wisselen, dan moet je eerst de oude inleveren en een week zonder.
K|wijzigen|informatie|3|neutraal|0|-|Dat staat wel op de site.
K|wijzigen|bejegening|4|blijdschap|0|-|De mannen van de reiniging knepen een oogje toe.
#S|rbd-0334|review|telecom|sterren=5
K|gebruiken|privacy|5|vertrouwen|0|-|Mijn nichtje van twaalf werd gestalkt via haar nummer en ze kreeg hier binnen een halfuur een nieuw.
K|hulp|doorverwijzing|4|dankbaarheid|0|-|De medewerker bleef het hele dossier volgen, ook bij de aangifte.
#S|rbd-0335|review|energie|sterren=3
K|hulp|digitaal|2|neutraal|1|-|Storingsformulier wil een foto van het typeplaatje, en dat zit aan de muurkant.
K|hulp|levering|4|blijdschap|0|-|Verder snel iemand langs.
K|hulp|kwaliteit|4|blijdschap|0|-|Hij had aan een halve blik genoeg.
#S|rbd-0336|review|bank|sterren=5
K|orienteren|informatie|5|vertrouwen|0|-|Op de startersavond vertelde de bank ook wat er mis kan gaan.
K|orienteren|geen|4|blijdschap|0|-|Ik ging er met buikpijn heen en kwam met een plan terug.
K|aanvragen|geen|3|neutraal|0|-|Drie maanden later is mijn fietscafé ingeschreven.
K|aanvragen|wachttijd|4|blijdschap|0|-|Betaalterminal en rekening binnen één week.
#S|rbd-0337|review|verzekering|sterren=1
K|hulp|wachttijd|1|boosheid|3|-|Ruim een jaar getouwtrek over één afgewaaide schoorsteen.
K|hulp|herhaling|2|irritatie|2|-|In totaal drie experts, drie keer het dak op, drie keer dezelfde baksteen gefotografeerd.
K|hulp|doorverwijzing|2|irritatie|0|-|Na elk rapport zat er een nieuwe dossierbehandelaar.
K|gebruiken|privacy|2|bezorgdheid|0|-|De bakstenen liggen boven de speelplaats van een crèche.
#S|rbd-0338|review|reizen|sterren=4
K|hulp|bereikbaarheid|4|verrassing|0|-|Vijf uur 's ochtends, vliegtuig gemist, en er zat echt iemand aan dat noodnummer.
K|wijzigen|prijs|2|neutraal|0|-|Nieuwe tickets kostten 240 euro.
K|wijzigen|bejegening|4|blijdschap|0|-|Maar ze zocht tot ze de goedkoopste had.
#S|rbd-0339|review|bezorging|sterren=3
K|ontvangen|informatie|4|blijdschap|0|-|Duidelijke mail over importkosten vooraf.
K|betalen|prijs|2|neutraal|0|-|Twaalf euro 'afhandeling' voor een boek van negen.
K|ontvangen|levering|3|neutraal|0|-|Kwam op tijd.
#S|rbd-0340|review|webshop|sterren=5
K|orienteren|beleid|4|blijdschap|0|-|Parfummonstertjes vooraf opgestuurd zodat je niet blind koopt.
K|orienteren|prijs|4|blijdschap|0|-|Kostte drie euro, en die ging van de bestelling af.
K|ontvangen|bejegening|4|blijdschap|0|-|Handgeschreven briefje in de doos van 'Lies van inpak', ik word daar blij van.
#S|rbd-0341|enquete|bezorging|nps=8
K|ontvangen|levering|4|blijdschap|0|-|4 van de 5 keer op tijd dit jaar
K|ontvangen|informatie|2|neutraal|0|-|bij nummer 5 had een berichtje netjes geweest
#S|rbd-0342|enquete|wonen|nps=9
K|hulp|wachttijd|4|blijdschap|0|-|sleutel afgebroken, na 2 uur stond er al iemand
#S|rbd-0343|enquete|diensten|nps=0
K|hulp|bejegening|1|boosheid|0|-|de receptioniste van de kliniek lachte mij uit om mijn accent
K|terugkijken|geen|2|boosheid|0|-|ga daar nooit heen
#S|rbd-0344|enquete|overheid|csat=4
K|wijzigen|informatie|4|neutraal|0|-|wisselen van naam na huwelijk was goed uitgelegd
K|wijzigen|prijs|2|irritatie|0|-|zeven documenten apart betalen vond ik gek
#S|rbd-0345|enquete|telecom|csat=3
K|gebruiken|kwaliteit|3|neutraal|0|-|wifi is ok beneden
K|gebruiken|kwaliteit|2|neutraal|0|-|boven niet
#S|rbd-0346|enquete|energie|nps=8
K|orienteren|informatie|4|blijdschap|0|-|prijzen staan gewoon op de voorpagina
K|orienteren|geen|3|neutraal|0|-|nog niet overgestapt
#S|rbd-0347|enquete|bank|nps=4
K|gebruiken|digitaal|2|irritatie|0|-|sinds update moet ik scrollen voor mijn saldo, ik ben 71
#S|rbd-0348|enquete|verzekering|csat=2
K|betalen|informatie|2|verwarring|0|-|afschrijving zonder omschrijving
K|betalen|informatie|3|verlangen|0|wens|graag weten waar die 14 euro voor is
#S|rbd-0349|enquete|reizen|nps=3
K|hulp|belofte|2|irritatie|0|-|zouden bellen over verloren knuffel
K|hulp|bereikbaarheid|2|irritatie|0|-|niemand gebeld en zelf kom ik er niet door
K|gebruiken|geen|2|teleurstelling|0|-|kleine is ontroostbaar
#S|rbd-0350|enquete|webshop|csat=5
K|betalen|wachttijd|4|verrassing|0|-|geld van retour stond er sneller dan ik thuis was van het postpunt
#S|rbd-0351|enquete|bezorging|csat=2
K|hulp|doorverwijzing|2|irritatie|2|-|naar loket 3 gestuurd, toen 7, toen weer 3
#S|rbd-0352|enquete|wonen|csat=3
K|aanvragen|wachttijd|3|neutraal|0|-|wachtlijst staat op 6 jaar zoals gezegd
K|aanvragen|digitaal|2|neutraal|1|-|jaarlijks verlengen via site doet het alleen op computer
#S|rbd-0353|enquete|diensten|csat=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|lekker gemasseerd
K|gebruiken|kwaliteit|2|neutraal|0|-|alleen panfluit hoeft van mij niet
#S|rbd-0354|enquete|overheid|nps=1
K|betalen|fout|1|boosheid|0|-|hondenbelasting voor een hond die al twee jaar onder de appelboom ligt
K|betalen|herhaling|2|irritatie|2|-|telkens bewijs gevraagd dat ie dood is
#S|rbd-0355|enquete|telecom|nps=5
K|wijzigen|prijs|3|neutraal|0|-|verlengd, zelfde prijs
K|wijzigen|informatie|2|neutraal|0|-|had liever eerder gehoord dat er iets goedkopers was
#S|rbd-0356|enquete|energie|csat=1
K|gebruiken|storing|2|neutraal|1|-|om de haverklap de zekering eruit sinds de nieuwe meter
K|hulp|herhaling|2|irritatie|2|-|derde monteur al
K|hulp|doorverwijzing|2|irritatie|0|-|netbeheer en installateur kijken allebei de andere kant op
#S|rbd-0357|enquete|bank|nps=10
K|hulp|bejegening|5|dankbaarheid|0|-|mijn gehackte rekening hersteld met engelengeduld
K|betalen|fout|5|opluchting|0|-|alle 3 de afschrijvingen terug
#S|rbd-0358|enquete|verzekering|nps=7
K|hulp|bejegening|4|blijdschap|0|-|vriendelijk te woord gestaan
K|hulp|wachttijd|2|neutraal|1|-|was wel de 14e in de rij
#S|rbd-0359|enquete|reizen|csat=4
K|gebruiken|levering|4|blijdschap|0|-|boot vertrok exact
K|gebruiken|kwaliteit|2|neutraal|0|-|koffie aan boord niet te zuipen
#S|rbd-0360|enquete|webshop|nps=2
K|gebruiken|storing|2|teleurstelling|0|-|oordopje links zweeg na een week
K|hulp|beleid|2|irritatie|0|-|valt onder 'verbruiksartikel'
#S|rbd-0361|enquete|diensten|nps=9
K|orienteren|informatie|4|blijdschap|0|-|yogaschool liet me eerst gratis proberen en zei dat ik beter met de rustige groep kon beginnen
K|gebruiken|kwaliteit|4|blijdschap|0|-|heb nu geen rugpijn meer
#S|rbd-0362|enquete|overheid|nps=7
K|aanvragen|digitaal|4|blijdschap|0|-|aanvraag laadpaal makkelijk
K|ontvangen|levering|2|neutraal|0|-|paal zelf laat op zich wachten
#S|rbd-0363|enquete|bezorging|nps=9
K|wijzigen|bereikbaarheid|4|blijdschap|0|-|kon de chauffeur gewoon appen
K|wijzigen|beleid|4|blijdschap|0|-|hij kwam een uur eerder omdat ik weg moest
#S|rbd-0364|enquete|wonen|nps=1
K|betalen|prijs|2|boosheid|0|-|58 euro per maand voor schoonmaak van een trap waar ik zelf de dweil over haal
#S|rbd-0365|review|telecom|sterren=2
K|orienteren|informatie|2|verwarring|0|-|Op de site: 'onbeperkt'. In de kleine letters: tot 40 GB.
K|orienteren|geen|3|neutraal|0|-|Voor die tijd had ik nog niks getekend, dus geen man overboord.
K|terugkijken|geen|3|neutraal|0|-|Lees met een loep.
#S|rbd-0366|review|bank|sterren=5
K|aanleiding|geen|3|neutraal|0|-|Ik ben blind.
K|aanvragen|digitaal|5|verrassing|0|-|Deze bankapp is de eerste die volledig meewerkt met mijn voorleesfunctie.
K|gebruiken|privacy|4|vertrouwen|0|-|Ik hoef mijn pincode aan niemand meer te geven.
K|hulp|bejegening|4|blijdschap|0|-|De helpdesk weet ook wat ik bedoel als ik zeg dat een knop 'niet praat'.
K|terugkijken|geen|5|blijdschap|0|-|Iedereen met een taststok: hierheen.
#S|rbd-0367|review|reizen|sterren=1
K|aanvragen|geen|3|neutraal|0|-|Een rolstoeltoegankelijke kamer geboekt na uitdrukkelijk overleg.
K|ontvangen|fout|1|boosheid|0|-|Twaalf treden, en dat noemden ze 'een klein opstapje'.
K|hulp|bejegening|2|boosheid|0|-|De manager stelde voor dat mijn man me droeg.
K|wijzigen|beleid|2|irritatie|0|-|Kosteloos weg mochten we niet, want de kamer zelf was immers drempelvrij.
K|gebruiken|geen|2|teleurstelling|0|-|De eerste nacht sliep ik in de lobby, met mijn jas als deken.
#S|rbd-0368|review|energie|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Kleine club, duidelijke rekening, groene stroom van een molen die ik kan zien draaien.
K|hulp|bereikbaarheid|2|neutraal|0|-|Op vrijdag zijn ze er niet.
K|terugkijken|geen|4|blijdschap|0|-|Als ze maar klein blijven.
#S|rbd-0369|review|verzekering|sterren=1
K|orienteren|informatie|2|irritatie|0|-|Op het verkoopgesprek was alles gedekt: kunstgras, kippen, kernramp.
K|hulp|beleid|1|boosheid|0|-|Toen de vos kwam, bleek een kip 'wild gevogelte'.
K|terugkijken|geen|2|irritatie|0|-|Onthoud: wat niet op papier staat, bestaat niet.
#S|rbd-0370|review|wonen|sterren=5
K|wijzigen|beleid|5|dankbaarheid|0|-|We wilden onze woning ruilen met die van mijn bejaarde ouders en overal kregen we nee, behalve hier.
K|wijzigen|doorverwijzing|5|vertrouwen|0|-|Sandra pakte het op, praatte met de directie en liet ons niet één keer zelf iets uitzoeken.
K|wijzigen|belofte|4|verrassing|0|-|Voor de zomer, had ze gezegd, en op 19 juni stond de verhuiswagen er.
K|wijzigen|geen|5|blijdschap|0|-|Mijn moeder zit nu elke dag te oordelen over mijn ramen.
#S|rbd-0371|review|bezorging|sterren=2
K|ontvangen|privacy|2|irritatie|0|-|Mijn telefoonnummer stond met stift op de doos, inclusief de code van het hek.
K|ontvangen|privacy|2|bezorgdheid|0|angst|Nu kan half Capelle bij ons binnen.
#S|rbd-0372|review|webshop|sterren=1
K|vertrekken|informatie|1|boosheid|1|-|Bij een 'gratis proefpakket' bleek een abonnement te horen, lichtgrijs op wit.
K|vertrekken|storing+digitaal|2|irritatie|2|-|De opzegpagina laadt al acht dagen niet.
K|betalen|herhaling|2|irritatie|2|-|Elke maand opnieuw moet ik mijn bank vragen de incasso te storneren.
K|vertrekken|geen|3|verwarring|0|vraag|Hoe kom ik hier ooit vanaf?
#S|rbd-0373|review|diensten|sterren=3
K|orienteren|wachttijd|2|neutraal|2|-|Pas na twee weken een offerte ontvangen van deze tegelzetter.
K|orienteren|informatie|4|blijdschap|0|-|Toen die kwam, zat er wel een tekening bij.
K|orienteren|prijs|2|neutraal|0|-|Vierduizend voor een wc.
K|orienteren|geen|3|neutraal|0|-|We denken nog na, met gekruiste benen.
#S|rbd-0374|review|overheid|sterren=5
K|orienteren|geen|3|neutraal|0|-|In het gemeentehuis van een dorp bij Dokkum vroeg ik naar zelf een graf delven, want dat had mijn man altijd gewild.
K|orienteren|bejegening|5|dankbaarheid|0|-|Ze keken er niet van op en boden me een stoel.
K|aanvragen|beleid|5|verrassing|0|-|Met een diepte, een datum en een schop van de buitendienst was het rond.
K|gebruiken|geen|4|dankbaarheid|0|-|Het is een mooie dag geworden.
#S|rbd-0375|review|telecom|sterren=4
K|aanleiding|geen|3|neutraal|0|-|Ons dochter gaat naar 't middelbaar en moest een gsm hebben.
K|orienteren|informatie|4|vertrouwen|0|-|In de winkel rieden ze nen tweedehandse aan, met ouderlijk toezicht al ingesteld.
K|aanvragen|prijs|4|blijdschap|0|-|89 euro, ge kunt er niet voor sukkelen.
K|gebruiken|digitaal|2|neutraal|0|-|Dat toezicht werkt zo goed dat ik er zelf ook niet meer in geraak.
#S|rbd-0376|review|bank|sterren=2
K|hulp|doorverwijzing|2|irritatie|2|-|Ik werd van Aalst naar Brussel verbonden, van Brussel naar Gent en daar vroegen ze of ik Aalst al geprobeerd had.
K|hulp|geen|3|neutraal|0|-|Ik kwam alleen vragen naar een nieuw pasje voor mijn nonkel.
#S|rbd-0377|review|reizen|sterren=5
K|betalen|fout|5|verrassing|0|-|Er bleek toeristenbelasting dubbel gerekend en de camping stuurde mij uit zichzelf 31 euro, twee maanden na de vakantie.
K|terugkijken|geen|4|vertrouwen|0|-|Zo eerlijk kom je ze niet vaak tegen.
#S|rbd-0378|review|verzekering|sterren=3
K|orienteren|prijs|3|neutraal|0|-|Uitvaartverzekering: 9 euro, gelijk aan de rest.
K|aanvragen|digitaal|2|neutraal|1|-|Bij gezondheidsvragen kun je niet terug als je je verklikt.
K|aanvragen|bereikbaarheid|4|blijdschap|0|-|Dus gebeld en meteen iemand gesproken.
K|aanvragen|privacy|2|neutraal|0|-|Die wilde wel erg veel weten over mijn gewicht.
#S|rbd-0379|review|energie|sterren=2
K|wijzigen|belofte|2|teleurstelling|0|-|De verkoper zei dat mijn welkomstkorting zou meegaan naar het nieuwe huis, en ze is weg.
K|wijzigen|geen|2|teleurstelling|0|-|Dat was nou juist de reden om te blijven.
#S|rbd-0380|review|bezorging|sterren=5
K|ontvangen|bejegening|5|blijdschap|0|-|Onze bezorgster is de enige van wie de ganzen niet blazen.
K|ontvangen|levering|4|blijdschap|0|-|Ze is er altijd tussen elf en kwart over.
#S|rbd-0381|review|webshop|sterren=3
K|wijzigen|beleid|3|neutraal|0|-|Retourtermijn is veertien dagen, dat is gewoon de wet.
K|wijzigen|prijs|2|neutraal|0|-|Label kost 5,95.
K|betalen|wachttijd|4|blijdschap|0|-|Geld stond er na vier dagen.
#S|rbd-0382|review|wonen|sterren=1
K|hulp|privacy|1|boosheid|0|-|De opzichter liet zichzelf binnen met de loper terwijl ik onder de douche stond.
K|hulp|bejegening|1|boosheid|0|-|'Ik had drie keer geklopt', en weg was hij.
K|hulp|wachttijd|2|irritatie|3|-|Voor een gesprek met zijn baas wacht ik sinds carnaval op een gaatje.
K|gebruiken|privacy|2|bezorgdheid|0|-|Er zit nu een stoel onder de klink.
#S|rbd-0383|review|diensten|sterren=4
K|betalen|wachttijd|4|blijdschap|0|-|Tandarts rekent direct af met de verzekeraar, ik zie geen papier meer.
K|hulp|bejegening|4|blijdschap|0|-|De mondhygiëniste praat niet als je je mond vol hebt, een zeldzame gave.
K|wijzigen|beleid|2|neutraal|0|-|Verzetten moet een hele dag van tevoren.
#S|rbd-0384|review|overheid|sterren=2
K|gebruiken|storing|2|neutraal|3|-|Al drie weken is de brug open, en niet op de goede manier.
K|gebruiken|informatie|2|verwarring|0|-|Op het ene bord staat 'tot 1 maart', op het andere 'tot nader order'.
K|hulp|doorverwijzing|2|irritatie|1|-|Het Rijk zegt dat hij van de provincie is, en bij de provincie denken ze van niet.
K|gebruiken|bejegening|4|blijdschap|0|-|De brugwachter deelt uit verveling drop uit.
#S|rbd-0385|review|bezorging|sterren=2
K|aanleiding|geen|3|neutraal|0|-|Ik verkoop zelfgemaakte kaarsen en verstuur er zo'n dertig per week.
K|orienteren|bejegening|4|blijdschap|0|-|Bij de accountmanager voelde ik me welkom, hij kocht er zelf twee.
K|orienteren|prijs|4|blijdschap|0|-|Het zakelijke tarief is scherp.
K|hulp|bereikbaarheid|2|neutraal|1|-|Sinds hij weg is heb ik geen nummer meer om te bellen.
K|hulp|belofte|2|irritatie|3|-|Een opvolger zou zich 'begin september' voorstellen, en de pepernoten zijn alweer op.
K|ontvangen|kwaliteit|2|neutraal|0|-|Eén op de tien kaarsen komt gebroken aan.
K|hulp|doorverwijzing|2|irritatie|2|-|Vraag ik om vergoeding, dan stuurt het ene team me door naar het andere, en terug met een nieuw ticketnummer.
K|vertrekken|geen|2|neutraal|0|-|Ik ben offertes aan het opvragen bij anderen.
K|wijzigen|geen|3|verlangen|0|wens|Liever bleef ik, met een mens erbij.
#S|rbd-0386|review|reizen|sterren=4
K|aanleiding|geen|2|bezorgdheid|0|-|Na het overlijden van mijn man durfde ik niet meer alleen op vakantie.
K|orienteren|bejegening|5|dankbaarheid|0|-|De vrouw van dit bureau kwam bij me thuis met een atlas en nam er de tijd voor.
K|orienteren|informatie|4|vertrouwen|0|-|Ze vertelde precies wie er nog meer meegingen en hoe oud.
K|aanvragen|prijs|2|teleurstelling|0|-|Toeslag voor een eenpersoonskamer blijft een straf op alleen zijn.
K|gebruiken|levering|2|neutraal|0|-|In Verona stonden we twee uur te wachten op een bus.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het meer bij zonsopgang maakte dat goed.
K|gebruiken|bejegening|4|blijdschap|0|-|De reisleider liep altijd achteraan met de trage mensen, en dat was ik.
K|terugkijken|geen|4|blijdschap|0|-|Volgend jaar Portugal.
#S|rbd-0387|review|webshop|sterren=1
K|aanleiding|geen|3|neutraal|0|-|Mijn moeder werd tachtig en zou een relaxstoel krijgen van alle kinderen.
K|aanvragen|belofte|3|neutraal|0|-|De winkel bevestigde schriftelijk levering op 3 maart, haar verjaardag.
K|ontvangen|levering|1|teleurstelling|0|-|Op 3 maart zat ze op een tuinstoel met een strik.
K|ontvangen|herhaling|2|irritatie|2|-|Daarna is er nog viermaal een datum geprikt en geschrapt.
K|hulp|bejegening|2|irritatie|0|-|'Mevrouw, wij zijn ook afhankelijk van China', werd ons vermoeid verteld.
K|ontvangen|fout|1|boosheid|0|-|In mei kwam een kinderstoel.
K|betalen|geen|3|verlangen|0|wens|Wij willen gewoon die 899 euro terug.
K|hulp|bereikbaarheid|2|irritatie|3|-|Na twaalf vergeefse pogingen heeft mijn broer zich voor de deur gezet met een thermoskan.
#S|rbd-0388|review|overheid|sterren=4
K|aanleiding|geen|3|neutraal|0|-|Sinds kort zorg ik voor mijn kleinzoon, omdat zijn ouders dat niet kunnen.
K|orienteren|informatie|2|verwarring|1|-|Welke regeling er voor grootouders is, vind je nergens.
K|orienteren|bereikbaarheid|4|blijdschap|0|-|Op het wijkteam kon ik zo binnenlopen.
K|aanvragen|doorverwijzing|4|dankbaarheid|0|-|Ze hebben me gekoppeld aan één vrouw, en die kent nu zelfs de namen van zijn dino's.
K|aanvragen|beleid|2|neutraal|0|-|Voor de pleegvergoeding moest ik wel een cursus doen.
K|aanvragen|wachttijd|2|neutraal|3|-|Vier maanden geduurd.
K|betalen|wachttijd|4|opluchting|0|-|Vanaf de toekenning stond het geld er in een week.
K|gebruiken|geen|4|blijdschap|0|-|Hij slaapt, hij groeit, hij moppert over spruitjes.
#S|rbd-0389|review|telecom|sterren=1
K|ontvangen|fout|1|boosheid|0|-|Een monteur boorde dwars door onze waterleiding.
K|hulp|bejegening|2|irritatie|0|-|Hij pakte zijn koffer en zei dat water 'niet zijn afdeling' was.
K|hulp|doorverwijzing|2|irritatie|2|-|De aannemer van de aannemer moet het melden bij de aannemer, zo ongeveer.
K|hulp|wachttijd|2|irritatie|3|-|Zestien weken later ligt het laminaat er nog bij als een golfplaat.
K|ontvangen|levering|2|irritatie|0|-|En internet hebben we dus nóg niet.
K|betalen|fout|1|boosheid|0|-|Wel een eerste factuur, met de tekst 'Veel plezier met uw verbinding!'
#S|rbd-0390|review|energie|sterren=5
K|aanleiding|geen|3|neutraal|0|-|Wij renoveren een hoeve uit 1911.
K|orienteren|informatie|4|vertrouwen|0|-|De energieadviseuse zei als eerste dat we niet aan zonnepanelen moesten beginnen voor het dak geïsoleerd was.
K|orienteren|prijs|3|neutraal|0|-|Haar bezoek kostte 120 euro.
K|aanvragen|beleid|4|dankbaarheid|0|-|Voor de premie was eigenlijk een factuur van vóór de werken nodig, maar ze heeft met foto's een uitzondering bekomen.
K|ontvangen|levering|4|neutraal|0|-|De isolatieploeg kwam in de week die ze genoemd had.
K|ontvangen|fout|2|neutraal|0|-|Eén muur hadden ze overgeslagen.
K|ontvangen|fout|4|blijdschap|0|-|Daar zijn ze dezelfde vrijdag voor teruggekomen, met frieten voor iedereen.
K|gebruiken|kwaliteit|5|blijdschap|0|-|De kat slaapt nu in de zolderkamer, ge weet dan dat het warm is.
#S|rbd-0391|review|bank|sterren=3
K|orienteren|informatie|3|neutraal|0|-|Tarieven zijn te vinden in een tabel.
K|aanvragen|digitaal|4|blijdschap|0|-|Spaarrekening openen ging vlot.
K|aanvragen|herhaling|2|neutraal|1|-|Mijn paspoort moest ik tweemaal scannen.
K|gebruiken|kwaliteit|3|neutraal|0|-|De rente is doorsnee.
K|hulp|bereikbaarheid|2|irritatie|1|-|Voor een vraag over erfbelasting kwam ik in een belmenu zonder eind.
K|hulp|bereikbaarheid|4|neutraal|0|-|De dag erna had ik wel iemand.
K|vertrekken|beleid|2|neutraal|0|-|Overstapservice is er alleen voor betaalrekeningen.
#S|rbd-0392|review|verzekering|sterren=5
K|aanleiding|geen|2|neutraal|0|-|Ons zoontje werd geboren met een hartafwijking.
K|hulp|doorverwijzing|5|dankbaarheid|0|-|Van dag één was er een zorgcoach die de ziekenhuizen, het vervoer en de papieren bij elkaar hield.
K|hulp|bereikbaarheid|5|vertrouwen|0|-|Haar eigen nummer kregen we, ook voor 's avonds.
K|hulp|beleid|4|dankbaarheid|0|-|Een overnachting voor mij naast zijn bedje stond niet in de polis en is toch betaald.
K|hulp|fout|2|neutraal|0|-|Een keer ging de declaratie naar het verkeerde ziekenhuis,
K|hulp|fout|5|opluchting|0|-|en dat hadden ze hersteld voor ik het wist.
K|terugkijken|geen|5|dankbaarheid|0|-|Vergelijk gerust op prijs, maar bedenk dat je ook een Hanneke nodig kunt hebben.
#S|rbd-0393|review|wonen|sterren=3
K|aanleiding|geen|3|neutraal|0|-|Trap op, trap af ging niet meer met mijn knieën.
K|orienteren|informatie|2|neutraal|0|-|De lijst met seniorenwoningen wordt één keer per kwartaal ververst.
K|orienteren|bejegening|4|blijdschap|0|-|Een vrijwilligster belt je gelukkig als er wat tussen zit.
K|aanvragen|beleid|2|irritatie|0|-|Met drieduizend euro te veel pensioen val ik overal net buiten.
K|aanvragen|geen|3|verlangen|0|wens|Een benedenwoning met een stukje tuin, dat is al wat ik wil.
#S|rbd-0394|review|diensten|sterren=2
K|aanleiding|geen|4|blijdschap|0|-|We trouwen in september!
K|orienteren|informatie|4|blijdschap|0|-|De fotograaf liet complete albums zien en niet alleen de mooiste platen.
K|aanvragen|belofte|3|neutraal|0|-|Vastgelegd werd dat hij zelf zou komen.
K|gebruiken|belofte|1|boosheid|0|-|Op de dag zelf stond er een neef met een telefoon.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Op geen van de foto's staat mijn oma scherp.
K|betalen|beleid|2|irritatie|0|-|Korting? 'Artistieke interpretatie valt niet onder de garantie.'
K|terugkijken|geen|2|irritatie|0|-|Vraag dus altijd op papier wie er afdrukt.
#S|rbd-0395|review|bezorging|sterren=5
K|wijzigen|geen|3|neutraal|0|-|Vergeten dat ik op vakantie was, pakket onderweg.
K|wijzigen|bereikbaarheid|4|verrassing|0|-|Met één telefoontje had ik het depot zelf, zonder menu.
K|wijzigen|beleid|4|blijdschap|0|-|Drie weken bewaren kon normaal niet, maar ze zetten er een geel briefje op.
K|ontvangen|levering|5|blijdschap|0|-|Bij thuiskomst werd het dezelfde dag gebracht.
#S|rbd-0396|review|reizen|sterren=1
K|vertrekken|beleid|1|boosheid|0|-|Annuleringsverzekering inbegrepen, behalve bij ziekte van 'aangetrouwde familie', dus mijn schoonzoon telt niet als mens.
K|vertrekken|herhaling|2|irritatie|2|-|Doktersverklaring moest over, want de handtekening was blauw.
K|betalen|geen|2|teleurstelling|0|-|2.300 euro weg.
#S|rbd-0397|review|telecom|sterren=5
K|hulp|bereikbaarheid|5|blijdschap|0|-|Midden op zondag een echte Vlaming aan de telefoon, met een haan op de achtergrond.
K|hulp|informatie|4|blijdschap|0|-|Die legde uit hoe je de decoder herstart, stap voor stap.
K|gebruiken|storing|4|opluchting|0|-|Voetbal gered.
#S|rbd-0398|review|energie|sterren=1
K|hulp|bejegening|1|boosheid|0|-|Noemde mij 'meneertje' en hing op.
#S|rbd-0399|review|bank|sterren=2
K|aanvragen|beleid|2|irritatie|0|-|Een kind van elf moet voor een spaarrekening een 'herkomst van middelen' opgeven.
K|aanvragen|geen|3|blijdschap|0|-|Tanden, hebben we ingevuld.
K|aanvragen|wachttijd|2|neutraal|3|-|Vijf weken in onderzoek, die tanden.
#S|rbd-0400|review|webshop|sterren=4
K|ontvangen|fout|2|neutraal|0|-|Er ontbrak een poot aan de salontafel.
K|ontvangen|fout|4|blijdschap|0|-|Na een appje lag hij er de dag daarop, met vilt eronder.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Staat als een huis.
#S|rbd-0401|review|verzekering|sterren=2
K|wijzigen|informatie|2|verwarring|0|-|Heb mijn eigen risico verhoogd of juist verlaagd, ik durf het na drie bevestigingsmails niet te zeggen.
#S|rbd-0402|review|wonen|sterren=4
K|hulp|privacy|4|vertrouwen|0|-|Alle monteurs tonen eerst hun pasje door het raampje, dat vind ik op mijn leeftijd prettig.
K|hulp|levering|4|blijdschap|0|-|En ze komen wanneer ze het zeggen.
#S|rbd-0403|review|overheid|sterren=1
K|gebruiken|privacy|1|boosheid|0|-|Gemeente zette mijn bezwaarschrift met naam, adres en diagnose op het internet.
K|gebruiken|privacy|2|bezorgdheid|1|-|Mijn werkgever had het eerder gelezen dan ik.
K|hulp|belofte|2|irritatie|0|-|Binnen een uur zou het eraf zijn, en na twee dagen stond het er nog.
K|gebruiken|privacy|2|bezorgdheid|0|angst|Ik vrees dat mijn proeftijd daarop gestrand is.
#S|rbd-0404|review|diensten|sterren=5
K|gebruiken|bejegening|5|dankbaarheid|0|-|De thuiszorg wast mijn man alsof hij hun eigen vader is.
K|gebruiken|levering|4|blijdschap|0|-|Ze komen rond achten, als een klok.
K|gebruiken|herhaling|5|vertrouwen|0|-|En ze hebben een vaste ploeg, zodat hij niet elke morgen hoeft uit te leggen dat zijn linkerkant niet voelt.
#S|rbd-0405|review|webshop|sterren=2
K|gebruiken|storing|2|neutraal|1|-|Kruimeldief bezweek aan kruimels.
K|hulp|doorverwijzing|2|irritatie|2|-|Op naar de fabriek, zei de winkel; op naar de winkel, zei de fabriek.
#S|rbd-0406|review|telecom|sterren=3
K|aanleiding|geen|3|neutraal|0|-|Wij wonen net in een nieuwbouwwijk zonder naam.
K|aanvragen|digitaal|2|neutraal|1|-|Ons adres bestaat nog niet volgens het bestelformulier.
K|aanvragen|bejegening|4|blijdschap|0|-|Een handige knul in de winkel vulde het kavelnummer in en het ging.
K|ontvangen|levering|2|neutraal|3|-|Aansluiting zou in maart, werd mei.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Nu het er ligt is het razendsnel.
K|betalen|beleid|2|irritatie|0|-|Over die twee maanden moest ik gewoon betalen, want 'de dienst stond klaar'.
#S|rbd-0407|review|reizen|sterren=5
K|aanvragen|geen|3|neutraal|0|-|Bij het boeken had ik zelf de verkeerde maand aangeklikt.
K|wijzigen|bereikbaarheid|5|opluchting|0|-|Direct gebeld, direct iemand.
K|wijzigen|beleid|5|dankbaarheid|0|-|Ze heeft het omgezet alsof er nooit iets gebeurd was.
K|terugkijken|geen|4|blijdschap|0|-|Een 10 met een sticker.
#S|rbd-0408|review|overheid|sterren=2
K|aanleiding|geen|3|neutraal|0|-|De buren gaan een verdieping op hun huis zetten.
K|hulp|informatie|2|irritatie|0|-|De bekendmaking stond alleen in een digitale krant die niemand leest.
K|hulp|beleid|2|neutraal|0|-|Toen ik erachter kwam was de termijn twee dagen voorbij.
K|hulp|bereikbaarheid|4|blijdschap|0|-|De ambtenaar bouwzaken sprak ik gelukkig dezelfde middag nog.
K|hulp|bejegening|3|neutraal|0|-|Hij kon er niets aan doen, maar deed ook niet moeilijk.
K|gebruiken|geen|2|bezorgdheid|0|angst|Straks zit ik met mijn tomaten in de schaduw.
#S|rbd-0409|review|webshop|sterren=5
K|aanleiding|geen|3|neutraal|0|-|Mijn man verzamelt modeltreinen uit één heel bepaald jaar.
K|orienteren|informatie|5|blijdschap|0|-|Deze winkelier wist zonder opzoeken dat dat rode wagonnetje in twee tinten bestaat.
K|orienteren|beleid|4|dankbaarheid|0|-|Hij hield het drie weken apart, zonder aanbetaling.
K|aanvragen|prijs|4|blijdschap|0|-|Vroeg er een eerlijke prijs voor.
K|ontvangen|kwaliteit|5|blijdschap|0|-|Ingepakt als een kroonjuweel.
K|terugkijken|geen|5|vertrouwen|0|-|Wie nog zo'n gek in huis heeft: dit is het adres.
#S|rbd-0410|review|bank|sterren=1
K|betalen|fout|1|boosheid|0|-|Mijn hele salaris is geboekt naar een naamgenoot in Sittard.
K|hulp|doorverwijzing|2|irritatie|2|-|De bank wijst naar mijn werkgever, mijn werkgever naar de bank, en de naamgenoot is op wereldreis.
K|hulp|bereikbaarheid|2|irritatie|2|-|Bij nood kun je 'de chat openen'. Tussen negen en vijf.
K|betalen|geen|2|bezorgdheid|0|-|De huur wordt morgen afgeschreven en er staat elf euro op.
K|hulp|belofte|2|irritatie|2|-|'Spoed', hadden ze erbij gezet, twee weken geleden.
#S|rbd-0411|review|wonen|sterren=2
K|aanvragen|informatie|2|neutraal|0|-|Bij de bezichtiging niks gehoord over erfpacht.
K|aanvragen|prijs|2|teleurstelling|0|-|Die bleek 2.100 per jaar te zijn.
K|aanvragen|bejegening|2|irritatie|0|-|De makelaar vond dat ik 'het kadaster toch wel kon lezen'.
K|aanvragen|geen|3|neutraal|0|-|We hebben ons bod ingetrokken.
#S|rbd-0412|review|diensten|sterren=4
K|aanleiding|geen|2|neutraal|0|-|Sinds mijn burn-out vergeet ik alles.
K|orienteren|bereikbaarheid|4|blijdschap|0|-|De administratiekantoortjes in de buurt namen geen van alle op, dit meteen.
K|aanvragen|bejegening|4|dankbaarheid|0|-|Ze keek niet vreemd op van drie boodschappentassen bonnetjes.
K|gebruiken|informatie|4|blijdschap|0|-|Nu krijg ik elke maand een half A4'tje waar alles op staat.
K|betalen|prijs|2|neutraal|0|-|Het uurtarief is stevig,
K|betalen|prijs|4|blijdschap|0|-|maar dat verdient zich terug met wat ze voor me vond.
#S|rbd-0413|review|energie|sterren=3
K|wijzigen|bereikbaarheid|3|neutraal|0|-|Ik belde voor een lager voorschot en was in zes minuten aan de beurt.
K|wijzigen|informatie|4|blijdschap|0|-|Er werd goed uitgelegd dat ik dan in de winter zou moeten bijbetalen.
K|wijzigen|geen|3|neutraal|0|-|Toch verlaagd.
K|betalen|prijs|2|neutraal|0|-|In februari inderdaad 310 euro bij.
K|betalen|geen|3|blijdschap|0|-|Eigen schuld, ze had het nog gezegd.
#S|rbd-0414|review|verzekering|sterren=4
K|hulp|bereikbaarheid|4|blijdschap|0|-|Vanaf een bergpas gebeld en met twee streepjes bereik had ik al iemand.
K|hulp|belofte|4|vertrouwen|0|-|Een uur, zei ze, en na 58 minuten was de takelwagen er.
K|hulp|doorverwijzing|3|neutraal|0|-|Vanaf daar nam een Italiaanse garage het over.
K|hulp|beleid|2|neutraal|0|-|Vervangend vervoer alleen voor vijf dagen.
#S|rbd-0415|review|bezorging|sterren=1
K|ontvangen|fout|1|boosheid|0|-|Mijn urn, ja urn, met mijn hond erin, is verwisseld met een paar sportschoenen.
K|hulp|bejegening|1|teleurstelling|0|-|De telefoniste giechelde.
K|hulp|doorverwijzing|2|irritatie|2|-|Drie depots, drie keer werd ik afgescheept naar het volgende.
K|hulp|belofte|2|teleurstelling|2|-|'Vandaag nog bericht', dat was tien dagen terug.
K|hulp|geen|3|verlangen|0|wens|Ik wil alleen mijn Bobbie terug.
#S|rbd-0416|review|telecom|sterren=5
K|wijzigen|beleid|4|verrassing|0|-|Midden in mijn contract raakte ik werkloos en ze bevroren het twee maanden.
K|wijzigen|bejegening|5|dankbaarheid|0|-|Ik moest er bijna van huilen, zo gewoon deed hij erover.
#S|rbd-0417|review|reizen|sterren=2
K|aanvragen|digitaal|2|irritatie|1|-|Stoelen kiezen voor vijf personen: de site zet de kleuter in rij 31 en de rest in rij 8.
K|wijzigen|prijs|2|irritatie|0|-|Omzetten kost twaalf euro per gezinslid.
K|gebruiken|bejegening|4|blijdschap|0|-|De dame op de luchthaven heeft het gratis rechtgezet.
#S|rbd-0418|review|overheid|sterren=5
K|betalen|beleid|5|opluchting|0|-|Ik kon mijn waterschapsbelasting niet in één keer betalen en kreeg negen termijnen.
K|betalen|herhaling|4|blijdschap|0|-|Eén keer mijn verhaal gedaan en daarmee was het klaar.
K|betalen|informatie|4|blijdschap|0|-|Nog een tip gehad over kwijtschelding ook.
#S|rbd-0419|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Wol is zacht.
K|gebruiken|kwaliteit|2|neutraal|0|-|Pluist wel.
K|hulp|digitaal|2|neutraal|1|-|Recensie achterlaten op hun eigen site lukt niet zonder klantnummer.
K|terugkijken|geen|3|neutraal|0|-|Dan maar hier.
#S|rbd-0420|review|wonen|sterren=5
K|betalen|fout|5|verrassing|0|-|De servicekosten zijn met terugwerkende kracht verlaagd omdat een bewoner een rekenfout vond.
K|betalen|informatie|5|vertrouwen|0|-|Er was een avond waarop de boekhoudster het toelichtte, met een whiteboard en cake.
#S|rbd-0421|review|bank|sterren=4
K|aanleiding|geen|3|neutraal|0|-|Mijn oma gaf ons ieder duizend euro voor een eerste huis.
K|orienteren|informatie|4|blijdschap|0|-|De jongerenadviseur legde uit hoe je het vastzet zonder vast te zitten.
K|aanvragen|digitaal|2|neutraal|1|-|Alleen de app accepteerde mijn dubbele nationaliteit niet.
K|aanvragen|bereikbaarheid|4|blijdschap|0|-|Aan de balie kon het wel, zonder afspraak.
#S|rbd-0422|review|diensten|sterren=1
K|gebruiken|privacy|1|bezorgdheid|0|-|De taxichauffeur reed 140 met mijn schoonmoeder in een rolstoel die niet vastzat.
K|hulp|bereikbaarheid|2|irritatie|1|-|De centrale hing op.
K|hulp|doorverwijzing|2|irritatie|2|-|Het zorgvervoer zegt onderaannemer, de onderaannemer zegt zzp'er.
K|gebruiken|privacy|2|bezorgdheid|0|angst|Zij durft niet meer naar de dialyse.
K|terugkijken|geen|2|boosheid|0|-|Laat je ouders hier niet instappen.
#S|rbd-0423|review|energie|sterren=2
K|orienteren|informatie|2|irritatie|0|-|Bij het vergelijken lijkt het de goedkoopste, tot je ziet dat de bonus pas na een jaar komt.
K|vertrekken|prijs|2|irritatie|0|-|En wie een week te vroeg weggaat, krijgt 'm niet.
#S|rbd-0424|review|bezorging|sterren=4
K|ontvangen|fout|2|neutraal|0|-|Twee stickers over elkaar, dus eerst naar Denemarken gegaan.
K|ontvangen|informatie|4|verrassing|0|-|Ik kreeg er een grappig eerlijk mailtje over: 'uw pakket is op reis, wij ook'.
K|ontvangen|levering|4|opluchting|0|-|Vier dagen later thuis.
#S|rbd-0425|review|verzekering|sterren=1
K|betalen|informatie|2|irritatie|0|-|Vergoeding van mijn steunzolen is 'deels toegekend', zonder bedrag, zonder reden.
K|hulp|bereikbaarheid|2|irritatie|2|-|Wie wil weten welk deel, mag een uur naar vioolmuziek luisteren.
K|hulp|herhaling|2|irritatie|2|-|En de volgende dag weer, omdat de verbinding wegvalt zodra er iemand opneemt.
#S|rbd-0426|review|telecom|sterren=2
K|aanleiding|geen|2|neutraal|0|-|Telefoon in de IJssel gevallen.
K|aanvragen|beleid|2|irritatie|0|-|Een nieuwe simkaart wordt alleen bevestigd via een sms op de oude.
K|aanvragen|geen|2|verwarring|0|-|Denk daar maar even over na.
K|aanvragen|doorverwijzing|4|dankbaarheid|0|-|De jongen van de kiosk heeft het hoofdkantoor voor me gebeld en bleef hangen.
#S|rbd-0427|review|reizen|sterren=4
K|gebruiken|storing|2|neutraal|0|-|Airco van de touringcar gaf het op bij Lyon.
K|gebruiken|bejegening|4|blijdschap|0|-|De chauffeur kocht uit eigen zak twee dozen waterijsjes.
K|gebruiken|storing|4|opluchting|0|-|In Avignon stond al een andere bus.
#S|rbd-0428|review|overheid|sterren=1
K|aanvragen|levering|1|boosheid|1|-|Afspraak om 9.00, en om 9.00 hing er een blaadje dat Burgerzaken 'op heidag' was.
K|aanvragen|geen|2|neutraal|3|-|Voor het paspoort had ik vrij genomen.
K|aanvragen|beleid|2|irritatie|0|-|De spoedtoeslag van 58 euro moest ik zelf betalen.
K|terugkijken|geen|2|irritatie|0|-|Die heide kan me gestolen worden.
#S|rbd-0429|review|webshop|sterren=4
K|wijzigen|herhaling|4|blijdschap|0|-|Bij de ruil hoefde ik niets opnieuw in te tikken, alles stond er nog.
K|wijzigen|wachttijd|4|blijdschap|0|-|Nieuwe schoenen drie dagen later.
K|wijzigen|geen|3|neutraal|0|-|Nu nog leren lopen op hakken.
#S|rbd-0430|review|wonen|sterren=1
K|wijzigen|belofte|3|neutraal|0|-|In 2024 is ons een nieuwe keuken beloofd 'bij mutatie van de buren'.
K|wijzigen|belofte|2|irritatie|0|-|De buren zijn gemuteerd, de keuken niet.
K|wijzigen|herhaling|2|irritatie|2|-|Telkens mag ik het plan opnieuw aanleveren, want 'uw dossier is niet compleet overgezet'.
#S|rbd-0431|review|bank|sterren=5
K|vertrekken|bejegening|5|dankbaarheid|0|-|Rekening van mijn overleden vrouw opgeheven door een man die eerst vroeg hoe ze was.
K|vertrekken|herhaling|4|opluchting|0|-|Eén gesprek, geen herhalingen, geen formulier in drievoud.
#S|rbd-0432|review|diensten|sterren=3
K|vertrekken|beleid|3|neutraal|0|-|Lidmaatschap koor per kwartaal opzegbaar.
K|vertrekken|bejegening|4|blijdschap|0|-|De dirigent stuurde een lief kaartje.
K|terugkijken|geen|4|verlangen|0|wens|Ik hoop er met een nieuwe heup terug te komen.
#S|rbd-0433|review|energie|sterren=4
K|orienteren|geen|3|neutraal|0|-|Voor een thuisbatterij drie offertes gevraagd.
K|orienteren|bejegening|4|blijdschap|0|-|Alleen dit bedrijf kwam eerst meten.
K|orienteren|prijs|2|neutraal|0|-|Duur blijft het.
K|orienteren|informatie|4|vertrouwen|0|-|Ze gaven toe dat je er pas na negen jaar uit bent.
#S|rbd-0434|review|bezorging|sterren=2
K|wijzigen|beleid|2|irritatie|0|-|Een zending terugroepen mag niet, ook al belt de bakker dat er glas in het brood kan zitten.
K|ontvangen|privacy|2|irritatie|0|-|Dus kwam het gewoon, in een vrolijk papiertje.
#S|rbd-0435|review|verzekering|sterren=3
K|aanvragen|herhaling|2|neutraal|1|-|Kenteken tweemaal moeten doorgeven.
K|aanvragen|prijs|3|neutraal|0|-|Premie zoals geoffreerd.
K|aanvragen|wachttijd|3|neutraal|0|-|Groene kaart binnen een week, zoals het hoort.
K|gebruiken|geen|3|neutraal|0|-|Over een schade kan ik nog niks zeggen en dat houd ik graag zo.
#S|rbd-0436|review|telecom|sterren=5
K|hulp|bereikbaarheid|4|blijdschap|0|-|Snel contact, geen keuzemenu.
K|hulp|bejegening|4|blijdschap|0|-|Vriendelijk geholpen door Priscilla.
K|gebruiken|storing|4|opluchting|0|-|Probleem verholpen.
#S|rbd-0437|review|telecom|sterren=1
K|gebruiken|storing|1|boosheid|0|-|Waardeloos internet!!! Valt elke dag uit.
K|hulp|belofte|2|boosheid|0|-|Klantenservice belooft van alles en doet niks.
K|vertrekken|geen|2|boosheid|0|-|Zodra mijn contract afloopt ben ik weg.
#S|rbd-0438|review|energie|sterren=4
K|aanvragen|digitaal|4|blijdschap|0|-|Makkelijk overgestapt, alles ging automatisch.
K|aanvragen|prijs|4|blijdschap|0|-|Goed tarief ook.
K|betalen|informatie|2|neutraal|1|-|Alleen duurde het even voor ik begreep waarom ik twee rekeningen kreeg.
#S|rbd-0439|review|energie|sterren=1
K|betalen|prijs|1|boosheid|0|-|Veel te duur geworden.
K|betalen|fout|2|boosheid|0|-|Meterstanden kloppen niet en ze passen het niet aan.
K|hulp|bereikbaarheid|2|irritatie|2|-|Uren in de wacht, en als je dan iemand hebt wordt de verbinding verbroken.
K|terugkijken|geen|2|boosheid|0|-|Trap er niet in.
#S|rbd-0440|review|bank|sterren=5
K|aanvragen|bejegening|5|blijdschap|0|-|Heel prettig hypotheekgesprek gehad met Jeroen.
K|aanvragen|informatie|4|blijdschap|0|-|Hij legde alles rustig uit.
K|aanvragen|wachttijd|4|blijdschap|0|-|Offerte binnen twee dagen ontvangen.
#S|rbd-0441|review|bank|sterren=1
K|hulp|bereikbaarheid|1|boosheid|2|-|slechte bank, je krijgt niemand te pakken
K|hulp|doorverwijzing|2|irritatie|0|-|en als je iemand hebt verbinden ze je door naar een ander
K|gebruiken|informatie|2|irritatie|0|-|intussen staat mijn rekening geblokkeerd zonder uitleg
#S|rbd-0442|review|verzekering|sterren=5
K|aanvragen|digitaal|4|blijdschap|0|-|Verzekering in vijf minuten geregeld.
K|betalen|prijs|4|blijdschap|0|-|Goede prijs.
K|hulp|wachttijd|4|blijdschap|0|-|Schade werd snel afgehandeld.
K|terugkijken|geen|4|vertrouwen|0|-|Aanrader dus.
#S|rbd-0443|review|verzekering|sterren=1
K|hulp|belofte|2|boosheid|0|-|Beloven je goud,
K|hulp|beleid|1|boosheid|0|-|maar als je schade hebt keren ze niks uit.
K|hulp|herhaling|2|irritatie|2|-|Steeds weer nieuwe papieren opsturen.
K|vertrekken|geen|2|neutraal|0|-|Heb per direct opgezegd.
#S|rbd-0444|review|reizen|sterren=4
K|aanvragen|digitaal|4|blijdschap|0|-|Boeken ging makkelijk.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Hotel was schoon en dicht bij het strand.
K|gebruiken|bejegening|4|blijdschap|0|-|personeel heel aardig
K|gebruiken|kwaliteit|2|neutraal|0|-|Eten was wat eentonig.
#S|rbd-0445|review|reizen|sterren=1
K|wijzigen|levering|1|boosheid|0|-|Vlucht twee dagen voor vertrek geannuleerd.
K|hulp|bereikbaarheid|2|irritatie|2|-|Onbereikbaar daarna.
K|betalen|wachttijd|2|neutraal|3|-|Wacht nu al vier maanden op mijn geld.
K|terugkijken|geen|2|boosheid|0|-|NIET DOEN!
#S|rbd-0446|review|bezorging|sterren=5
K|ontvangen|levering|4|blijdschap|0|-|Altijd snel en netjes geleverd.
K|ontvangen|bejegening|4|blijdschap|0|-|Vaste bezorger is een vriendelijke man.
#S|rbd-0447|review|bezorging|sterren=1
K|ontvangen|levering|1|boosheid|0|-|alweer te laat
K|ontvangen|fout|2|boosheid|0|-|alweer bij de verkeerde buren
K|ontvangen|bejegening|2|boosheid|0|-|en bezorger had een grote mond
#S|rbd-0448|review|webshop|sterren=5
K|orienteren|informatie|4|blijdschap|0|-|Duidelijke website met goede foto's.
K|ontvangen|levering|4|blijdschap|0|-|Volgende dag in huis.
K|ontvangen|kwaliteit|5|blijdschap|0|-|Prachtige kwaliteit, ben er heel blij mee.
K|terugkijken|geen|4|blijdschap|0|-|Ik bestel hier zeker vaker.
#S|rbd-0449|review|webshop|sterren=1
K|ontvangen|levering|2|neutraal|3|-|Zes weken geleden besteld en niets ontvangen.
K|hulp|bereikbaarheid|2|irritatie|2|-|Mails worden niet beantwoord.
K|betalen|geen|1|boosheid|0|-|Oplichters, gewoon je geld kwijt.
#S|rbd-0450|review|wonen|sterren=4
K|hulp|digitaal|3|neutraal|0|-|Reparatieverzoek via de site gedaan.
K|hulp|levering|4|blijdschap|0|-|Werd dezelfde week nog gebeld voor een afspraak.
K|hulp|bejegening|4|blijdschap|0|-|Nette vakman,
K|hulp|kwaliteit|4|blijdschap|0|-|de deur klemt niet meer.
#S|rbd-0451|review|wonen|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Slecht onderhouden woningen, overal vocht.
K|hulp|bereikbaarheid|2|irritatie|2|-|Telefonisch niet bereikbaar.
K|hulp|belofte|2|irritatie|0|-|Afspraken worden niet nagekomen.
K|hulp|bejegening|2|teleurstelling|0|-|Als huurder ben je een nummer.
#S|rbd-0452|review|diensten|sterren=5
K|orienteren|informatie|4|blijdschap|0|-|Vooraf duidelijk verteld wat het ging kosten.
K|gebruiken|levering|4|blijdschap|0|-|Kwamen op tijd.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Netjes gewerkt,
K|gebruiken|kwaliteit|4|blijdschap|0|-|en alles opgeruimd achtergelaten.
#S|rbd-0453|review|diensten|sterren=2
K|orienteren|prijs|3|neutraal|0|-|Offerte was 600 euro.
K|betalen|prijs|2|irritatie|0|-|Rekening werd 940 euro.
K|betalen|informatie|2|irritatie|0|-|Niemand had verteld dat er meerwerk was.
K|hulp|doorverwijzing|2|irritatie|2|-|Toen ik daarover belde moest ik bij de planner zijn, die mij weer terugstuurde naar de monteur.
#S|rbd-0454|review|overheid|sterren=4
K|aanvragen|wachttijd|4|blijdschap|0|-|Snel geholpen bij het aanvragen van een id-kaart.
K|aanvragen|bejegening|4|blijdschap|0|-|Aardige mevrouw achter het loket.
K|aanvragen|prijs|2|neutraal|0|-|Wel duur.
#S|rbd-0455|review|overheid|sterren=1
K|hulp|wachttijd|1|boosheid|3|-|Ik wacht al negen maanden op antwoord op mijn bezwaarschrift.
K|hulp|bereikbaarheid|2|irritatie|2|-|Bellen heeft geen zin want je krijgt alleen een algemeen nummer.
K|hulp|belofte|2|irritatie|0|-|De beslistermijn die in de brief staat, is drie keer verlengd.
#S|rbd-0456|review|telecom|sterren=2
K|wijzigen|belofte|3|neutraal|0|-|Bij het verlengen werd me een gratis tablet beloofd.
K|wijzigen|belofte|2|teleurstelling|0|-|Nooit gekregen.
K|hulp|herhaling|2|irritatie|2|-|Al vier keer gebeld, en iedere keer hebben ze er niks van in het systeem staan.
#S|rbd-0457|review|energie|sterren=5
K|hulp|doorverwijzing|4|dankbaarheid|0|-|Vaste contactpersoon gehad tijdens het hele traject van de zonnepanelen.
K|ontvangen|levering|4|blijdschap|0|-|Installatie op de afgesproken dag.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Panelen doen het boven verwachting.
#S|rbd-0458|review|bank|sterren=3
K|gebruiken|digitaal|3|neutraal|0|-|App is prima.
K|aanvragen|wachttijd|2|neutraal|2|-|Nieuwe pas aanvragen duurde twee weken.
K|betalen|prijs|2|neutraal|0|-|kosten gaan ieder jaar omhoog
#S|rbd-0459|review|verzekering|sterren=4
K|wijzigen|informatie|4|blijdschap|0|-|Duidelijk advies gekregen over mijn aanvullende pakket.
K|wijzigen|prijs|4|blijdschap|0|-|Bespaar nu 20 euro per maand.
K|hulp|bereikbaarheid|2|neutraal|0|-|Alleen in december zijn ze moeilijk bereikbaar.
#S|rbd-0460|review|reizen|sterren=5
K|wijzigen|beleid|5|dankbaarheid|0|-|Door ziekte moesten we annuleren en we hebben alles teruggekregen, terwijl dat volgens de voorwaarden niet hoefde.
K|terugkijken|geen|5|dankbaarheid|0|-|Petje af voor dit reisbureau.
#S|rbd-0461|review|bezorging|sterren=3
K|ontvangen|levering|3|neutraal|0|-|Pakket op tijd.
K|ontvangen|informatie|2|neutraal|0|-|Geen bericht gehad dat het bij de buren lag.
K|hulp|bejegening|4|blijdschap|0|-|Klantenservice was vriendelijk.
#S|rbd-0462|review|webshop|sterren=2
K|wijzigen|beleid|2|irritatie|0|-|Retourneren is ingewikkeld en je moet zelf betalen.
K|wijzigen|wachttijd|2|neutraal|3|-|Na vijf weken pas verwerkt.
K|betalen|fout|2|irritatie|0|-|En toen kreeg ik ook nog een verkeerd bedrag terug.
#S|rbd-0463|review|wonen|sterren=5
K|betalen|fout|4|blijdschap|0|-|Fout in de huurtoeslagbrief is keurig rechtgezet.
K|hulp|bejegening|4|dankbaarheid|0|-|Ze boden uitgebreid hun excuses aan.
#S|rbd-0464|review|diensten|sterren=1
K|vertrekken|beleid|1|boosheid|0|-|Abonnement stiekem met een jaar verlengd.
K|vertrekken|herhaling|2|irritatie|2|-|Drie keer opgezegd, drie keer 'niet ontvangen'.
K|betalen|fout|2|boosheid|0|-|Geld wordt gewoon afgeschreven.
#S|rbd-0465|review|overheid|sterren=5
K|orienteren|informatie|5|dankbaarheid|0|-|Ik kreeg duidelijke uitleg over alle regelingen waar ik recht op heb.
K|orienteren|bejegening|5|dankbaarheid|0|-|De medewerker nam alle tijd voor mij.
K|aanvragen|doorverwijzing|4|dankbaarheid|0|-|Zij heeft daarna de aanvraag ook zelf behandeld.
#S|rbd-0466|enquete|telecom|nps=7
K|wijzigen|bereikbaarheid|4|blijdschap|0|-|snel iemand aan de lijn bij verlengen
K|wijzigen|prijs|2|neutraal|0|-|korting was minder dan vorig jaar
#S|rbd-0467|enquete|energie|nps=1
K|hulp|herhaling|2|irritatie|3|-|vijfde keer dat ik hiervoor bel
K|hulp|wachttijd|2|irritatie|0|-|en het wordt nooit opgelost
#S|rbd-0468|enquete|bank|csat=4
K|hulp|bejegening|4|blijdschap|0|-|aardig geholpen aan de telefoon
K|hulp|beleid|2|teleurstelling|1|-|jammer dat ik alsnog langs kantoor moest
#S|rbd-0469|enquete|verzekering|csat=5
K|hulp|belofte|4|vertrouwen|0|-|schade-expert zou woensdag bellen en belde woensdag
#S|rbd-0470|enquete|reizen|nps=9
K|orienteren|bejegening|4|blijdschap|0|-|goed advies gekregen over het rondreizen met kleine kinderen
K|gebruiken|kwaliteit|4|blijdschap|0|-|alles klopte
#S|rbd-0471|enquete|bezorging|nps=5
K|ontvangen|levering|3|neutraal|0|-|redelijk op tijd
K|ontvangen|privacy|2|neutraal|1|-|alleen laten ze het soms buiten staan
#S|rbd-0472|enquete|webshop|csat=2
K|hulp|doorverwijzing|2|irritatie|2|-|winkel stuurde me naar fabrikant en die weer naar winkel
K|gebruiken|storing|2|neutraal|0|-|apparaat doet het nog steeds niet
#S|rbd-0473|enquete|wonen|nps=8
K|hulp|doorverwijzing|4|blijdschap|0|-|vaste wijkbeheerder waar je altijd terecht kan
K|hulp|wachttijd|3|neutraal|0|-|reparaties duren gemiddeld een week
#S|rbd-0474|enquete|diensten|csat=3
K|aanvragen|bereikbaarheid|2|neutraal|1|-|lastig te bereiken om een afspraak te maken
K|gebruiken|kwaliteit|4|blijdschap|0|-|behandeling zelf was goed
#S|rbd-0475|enquete|overheid|nps=4
K|wijzigen|informatie|2|neutraal|0|-|onduidelijk wat ik moest doorgeven na mijn scheiding
K|wijzigen|doorverwijzing|2|irritatie|1|-|drie loketten, drie keer een nummertje
#S|rbd-0476|review|telecom|sterren=4
K|orienteren|informatie|4|blijdschap|0|-|Eerlijk advies in de winkel in Heerenveen.
K|orienteren|prijs|4|blijdschap|0|-|Ze raadden een goedkoper toestel aan dan ik in gedachten had.
K|ontvangen|levering|3|neutraal|0|-|Na drie dagen kon ik het ophalen.
#S|rbd-0477|review|bank|sterren=2
K|aanleiding|geen|3|neutraal|0|-|Ben pas gestopt met werken en wilde minder risico met mijn beleggingen.
K|wijzigen|herhaling|2|neutraal|2|-|Daarvoor moest ik mijn hele profiel opnieuw invullen, twee keer zelfs.
K|wijzigen|bereikbaarheid|2|irritatie|3|-|De adviseur was drie weken niet te pakken te krijgen.
K|wijzigen|geen|2|teleurstelling|0|-|In die drie weken zakte de koers.
#S|rbd-0478|review|verzekering|sterren=3
K|aanleiding|geen|3|neutraal|0|-|We gingen op wintersport en ik wilde het goed geregeld hebben.
K|aanvragen|digitaal|4|blijdschap|0|-|Online snel afgesloten.
K|hulp|bereikbaarheid|2|neutraal|1|-|Toen mijn vrouw viel, duurde het wel drie kwartier voor de alarmcentrale opnam.
K|hulp|beleid|4|opluchting|0|-|Uiteindelijk is alles vergoed, ook de helm.
#S|rbd-0479|review|reizen|sterren=2
K|aanleiding|geen|3|neutraal|0|-|Onze familie woont in Marokko, dus we vliegen elk jaar.
K|aanvragen|prijs|2|irritatie|0|-|De prijzen in de zomer zijn niet normaal meer.
K|gebruiken|levering|2|irritatie|0|-|Vlucht had vijf uur vertraging en niemand zei wat.
K|hulp|bejegening|2|teleurstelling|0|-|De dame aan de gate deed alsof ze ons niet zag.
#S|rbd-0480|review|energie|sterren=2
K|wijzigen|fout|2|neutraal|1|-|Verhuizing doorgegeven met de juiste datum, toch een maand te vroeg afgesloten.
K|gebruiken|storing|2|teleurstelling|0|-|Zaten we met twee kleine kinderen in het donker.
K|hulp|beleid|4|opluchting|0|-|Na wat heen en weer zetten ze het met voorrang weer aan.
K|betalen|fout|4|blijdschap|0|-|Heraansluitkosten kregen we terug.
#S|rbd-0481|review|verzekering|sterren=5
K|vertrekken|wachttijd|4|verrassing|0|-|Opgezegd op maandag, bevestiging op dinsdag, restpremie op vrijdag terug.
K|vertrekken|bejegening|4|blijdschap|0|-|Geen lastige vragen.
K|terugkijken|geen|4|vertrouwen|0|-|Mocht ik ooit weer een auto nemen, dan kom ik terug.
#S|rbd-0482|review|telecom|sterren=2
K|aanleiding|geen|3|neutraal|0|-|mn contract liep af dus ben gaan rondkijken
K|orienteren|informatie|2|verwarring|0|-|op hun site zie je door de acties de prijs niet meer
K|orienteren|bereikbaarheid|4|blijdschap|0|-|gelukkig kon ik in de winkel gewoon naar binnen lopen
K|aanvragen|digitaal|2|irritatie|1|-|bestelling werd drie keer geweigerd omdat mn huisnummer een toevoeging heeft
K|ontvangen|levering|2|neutraal|2|-|simkaart kwam ook nog een week te laat
#S|rbd-0483|review|energie|sterren=5
K|aanleiding|geen|2|neutraal|0|-|Door mijn scheiding kon ik de rekening even niet meer betalen.
K|betalen|bereikbaarheid|4|opluchting|0|-|Ik vond een nummer speciaal voor betaalproblemen en daar zat meteen iemand.
K|betalen|beleid|5|dankbaarheid|0|-|We hebben een regeling gemaakt die ik kan volhouden.
K|betalen|belofte|4|vertrouwen|0|-|Alles wat is afgesproken staat ook zo op papier.
K|betalen|geen|4|opluchting|0|-|Geen deurwaarder, geen registratie, dat geeft rust.
#S|rbd-0484|review|bank|sterren=4
K|wijzigen|herhaling|4|blijdschap|0|-|Na mijn naamswijziging hoefde ik het gelukkig maar op één plek te melden, alle passen en rekeningen werden meteen aangepast.
K|wijzigen|wachttijd|2|neutraal|3|-|Op de nieuwe creditcard was het wel drie weken wachten.
#S|rbd-0485|review|reizen|sterren=4
K|aanleiding|geen|3|neutraal|0|-|Wij zijn allebei net met pensioen en wilden eens lang weg.
K|orienteren|informatie|4|blijdschap|0|-|In de brochure staan de loopafstanden per dag, heel handig met een kunstknie.
K|orienteren|prijs|2|neutraal|0|-|De prijs liegt er niet om.
K|aanvragen|belofte|4|blijdschap|0|-|Beloofd was een stoel aan het gangpad en die kreeg ik.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Rondreis was fantastisch georganiseerd.
#S|rbd-0486|review|bezorging|sterren=1
K|vertrekken|beleid|2|irritatie|0|-|Zakelijk contract opzeggen kan een keer per jaar, in de maand die zij kiezen.
K|vertrekken|herhaling|2|irritatie|2|-|Mijn opzegging is twee keer 'niet verwerkt', ik moest het telkens over doen.
K|betalen|geen|2|boosheid|0|-|Intussen 900 euro betaald voor niks.
#S|rbd-0487|review|webshop|sterren=4
K|aanleiding|geen|2|neutraal|0|-|De oven ging stuk drie dagen voor kerst.
K|orienteren|bereikbaarheid|4|blijdschap|0|-|Op zondagmiddag kon ik chatten met een echt persoon.
K|orienteren|informatie|4|blijdschap|0|-|Die gaf aan welke modellen nog voor de feestdagen konden komen.
K|ontvangen|belofte|5|verrassing|0|-|Levering was gegarandeerd voor de 24e en hij kwam de 23e.
K|ontvangen|bejegening|4|dankbaarheid|0|-|Ze hielpen hem inbouwen terwijl ze al vier uur uitliepen.
#S|rbd-0488|review|wonen|sterren=3
K|aanleiding|geen|3|neutraal|0|-|Ik ga kleiner wonen nu de kinderen de deur uit zijn.
K|orienteren|informatie|4|blijdschap|0|-|Wooncoach heeft me goed geholpen met uitzoeken wat er mogelijk is.
K|aanvragen|herhaling|2|neutraal|1|-|Inkomensgegevens heb ik wel twee keer moeten aanleveren.
K|vertrekken|informatie|2|neutraal|0|-|Over het opleveren van de oude woning kreeg ik verschillende lijsten.
K|vertrekken|beleid|4|verrassing|0|-|De laminaatvloer mocht blijven liggen van de opzichter.
#S|rbd-0489|review|diensten|sterren=5
K|aanleiding|geen|3|neutraal|0|-|Mijn rijbewijs moest ik halen voor mijn nieuwe baan.
K|orienteren|prijs|4|blijdschap|0|-|Deze rijschool had een eerlijk pakket zonder addertjes.
K|wijzigen|beleid|4|dankbaarheid|0|-|Lessen mocht ik omzetten toen mijn vader in het ziekenhuis lag.
K|gebruiken|herhaling|4|blijdschap|0|-|Mijn instructeur was altijd dezelfde en wist elke les waar we gebleven waren.
K|gebruiken|kwaliteit|5|blijdschap|0|-|In één keer geslaagd!
#S|rbd-0490|review|overheid|sterren=2
K|aanleiding|geen|2|teleurstelling|0|-|Mijn man is vorig jaar overleden en sindsdien komt er alleen nog post.
K|betalen|fout|2|neutraal|0|-|De aanslag rioolheffing was voor drie personen en ik ben alleen.
K|hulp|herhaling|2|irritatie|2|-|Tweemaal bezwaar gemaakt, tweemaal de vraag gekregen of ik zijn inkomen wilde opgeven.
K|hulp|bejegening|4|dankbaarheid|0|-|Een meneer van de klachtencommissie heeft wel zijn best gedaan.
K|betalen|geen|3|verlangen|0|wens|Ik hoop dat het voor de volgende aanslag goed staat.
#S|rbd-0491|review|telecom|sterren=5
K|hulp|fout|5|verrassing|0|-|Mijn nummer was per ongeluk aan een ander gegeven, en in twee uur had ik het terug.
K|hulp|doorverwijzing|4|dankbaarheid|0|-|De manager bleef er zelf bovenop zitten.
K|hulp|geen|3|neutraal|0|-|Ik ben huisarts, dus zonder nummer kan ik niet.
#S|rbd-0492|review|bank|sterren=1
K|wijzigen|fout|1|boosheid|0|-|Bij het overzetten van mijn rekening zijn alle automatische incasso's kwijtgeraakt.
K|betalen|fout|2|neutraal|2|-|Kreeg ik aanmaningen van de zorgverzekering, de energie en de sportvereniging.
K|hulp|doorverwijzing|2|irritatie|2|-|De overstapdesk wees naar mijn oude bank en die zei dat alles doorgegeven was.
K|betalen|geen|2|bezorgdheid|0|angst|Bang dat ik hier een registratie aan overhoud.
#S|rbd-0493|review|verzekering|sterren=2
K|orienteren|informatie|2|irritatie|0|-|Adviseur gaf me een andere dekking op dan er in de polis kwam te staan.
K|aanvragen|fout|2|neutraal|1|-|Dat heb ik laten verbeteren.
K|aanvragen|fout|2|irritatie|0|-|De nieuwe polis had vervolgens mijn geboortejaar fout.
K|aanvragen|geen|3|neutraal|0|-|Nu klopt hij, geloof ik.
#S|rbd-0494|review|energie|sterren=4
K|gebruiken|storing|2|neutraal|0|-|Een keer storing gehad in vier jaar.
K|gebruiken|belofte|4|blijdschap|0|-|'Om vijf uur weer stroom' meldden ze en dat klopte op de minuut.
K|gebruiken|informatie|4|blijdschap|0|-|Per sms werden we op de hoogte gehouden.
#S|rbd-0495|review|reizen|sterren=3
K|gebruiken|storing|2|neutraal|0|-|Lift in het hotel deed het twee dagen niet, en wij zaten op negen.
K|hulp|bejegening|4|blijdschap|0|-|De receptie bood een drankje aan.
K|betalen|beleid|2|neutraal|0|-|Om een korting wilden ze niet praten.
#S|rbd-0496|review|webshop|sterren=5
K|gebruiken|storing|2|neutraal|0|-|Naaimachine ging na twee jaar stuk.
K|hulp|bereikbaarheid|4|blijdschap|0|-|Gebeld, en de technicus zelf kwam aan de lijn.
K|hulp|beleid|4|verrassing|0|-|Hij stuurde een onderdeel gratis op hoewel de garantie voorbij was.
K|gebruiken|storing|5|blijdschap|0|-|Met zijn uitleg zelf gerepareerd en hij loopt als nieuw!
#S|rbd-0497|review|bezorging|sterren=4
K|hulp|herhaling|4|blijdschap|0|-|Eén melding over een beschadigd pakket was genoeg.
K|hulp|wachttijd|4|verrassing|0|-|Schade werd binnen twee dagen vergoed.
K|ontvangen|geen|2|teleurstelling|0|-|De vaas van mijn moeder krijg ik er niet mee terug natuurlijk.
#S|rbd-0498|review|wonen|sterren=2
K|betalen|bereikbaarheid|2|irritatie|2|-|Over de eindafrekening krijg ik niemand te spreken, de financiële afdeling belt niet.
K|betalen|informatie|2|verwarring|0|-|Er staat 'schoonmaakkosten' op terwijl de opzichter schreef dat alles schoon was.
K|betalen|geen|3|neutraal|0|vraag|Waar kan ik daartegen bezwaar maken?
#S|rbd-0499|review|diensten|sterren=2
K|aanleiding|geen|2|neutraal|0|-|Lekkage onder de vloer, dus de verzekering stuurde dit bedrijf.
K|hulp|levering|2|neutraal|1|-|Eerste afspraak niet nagekomen.
K|hulp|doorverwijzing|2|irritatie|2|-|Het bedrijf zei dat ik de verzekering moest bellen, de verzekering dat ik het bedrijf moest bellen.
K|hulp|kwaliteit|4|blijdschap|0|-|De man die uiteindelijk kwam was wel een vakman, hij vond het lek in tien minuten.
#S|rbd-0500|review|overheid|sterren=5
K|hulp|privacy|5|vertrouwen|0|-|Bij het meldpunt voor huiselijk geweld werd ik geloofd.
K|hulp|doorverwijzing|4|dankbaarheid|0|-|Eén medewerkster heeft ons het hele jaar begeleid.
K|gebruiken|privacy|5|opluchting|0|-|Mijn kinderen en ik zijn nu veilig.
K|terugkijken|geen|5|dankbaarheid|0|-|Wacht niet zo lang als ik met bellen.
#S|rbd-0501|enquete|telecom|nps=10
K|vertrekken|beleid|4|verrassing|0|-|overleden tante haar abonnement direct stopgezet zonder gedoe
K|vertrekken|bejegening|4|dankbaarheid|0|-|medeleven klonk gemeend
#S|rbd-0502|enquete|energie|nps=2
K|wijzigen|belofte|3|neutraal|0|-|prijs zou hetzelfde blijven bij verlengen
K|betalen|belofte+prijs|2|irritatie|0|-|was 60 euro hoger
#S|rbd-0503|enquete|bank|nps=6
K|orienteren|bereikbaarheid|2|neutraal|3|-|afspraak voor advies pas over vijf weken
K|orienteren|informatie|4|blijdschap|0|-|gesprek zelf leerzaam
#S|rbd-0504|enquete|verzekering|nps=1
K|betalen|fout|2|irritatie|0|-|premie dubbel afgeschreven
K|betalen|herhaling|2|irritatie|2|-|3x gemeld, niks gebeurd
#S|rbd-0505|enquete|reizen|nps=7
K|wijzigen|herhaling|4|blijdschap|0|-|omboeken na een belletje in orde
K|wijzigen|prijs|2|neutraal|0|-|kosten vrij hoog
#S|rbd-0506|enquete|bezorging|csat=4
K|ontvangen|levering|4|blijdschap|0|-|op tijd en heel
K|betalen|prijs|2|neutraal|0|-|verzendkosten wel gestegen
#S|rbd-0507|enquete|webshop|nps=9
K|aanvragen|digitaal|4|blijdschap|0|-|bestellen zonder account kan gewoon
K|ontvangen|levering|4|blijdschap|0|-|morgen in huis was ook echt morgen
#S|rbd-0508|enquete|wonen|nps=10
K|ontvangen|herhaling|5|blijdschap|0|-|alles in één afspraak geregeld: contract, sleutels, meterstanden
K|ontvangen|bejegening|4|blijdschap|0|-|en een plantje
#S|rbd-0509|enquete|diensten|nps=8
K|wijzigen|bereikbaarheid|4|blijdschap|0|-|app je de kapster dan heb je binnen een kwartier antwoord
K|gebruiken|kwaliteit|4|blijdschap|0|-|knipt goed
#S|rbd-0510|enquete|overheid|csat=2
K|orienteren|informatie|2|verwarring|0|-|site verwijst naar formulieren die niet meer bestaan
K|aanvragen|geen|2|teleurstelling|3|-|na drie avonden opgegeven voor dit jaar
#S|rbd-0511|review|telecom|sterren=4
K|gebruiken|storing|2|neutraal|0|-|Twee storingen gehad in een jaar, allebei in het weekend.
K|hulp|bereikbaarheid|4|blijdschap|0|-|Beide keren was er direct iemand aan de telefoon.
K|hulp|herhaling|4|blijdschap|0|-|De tweede keer zag de medewerker meteen wat er de eerste keer gedaan was.
K|gebruiken|storing|4|opluchting|0|-|Na een reset deed alles het weer.
K|hulp|geen|3|verlangen|0|wens|Een overzicht van storingen in de app zou ik nog handig vinden.
#S|rbd-0512|review|energie|sterren=2
K|gebruiken|storing|2|neutraal|1|-|Mijn laadpaal geeft elke week foutcode 7.
K|hulp|herhaling|2|irritatie|2|-|Steeds een andere monteur die weer van voren af aan begint.
K|hulp|belofte|2|irritatie|0|-|De laatste zou een nieuw moederbord bestellen, niets meer van gehoord.
K|hulp|geen|3|verlangen|0|wens|Ik zou graag een vaste monteur hebben.
#S|rbd-0513|review|bank|sterren=2
K|gebruiken|storing+digitaal|2|neutraal|1|-|De internetbankieren-site ligt er bijna elke zondagavond uit.
K|gebruiken|informatie|2|irritatie|0|-|Een melding vooraf krijg je niet.
K|gebruiken|geen|2|neutraal|0|-|Als penningmeester doe ik juist op zondag mijn betalingen.
#S|rbd-0514|review|reizen|sterren=3
K|aanvragen|digitaal|4|blijdschap|0|-|Tickets kopen in de app werkt goed.
K|gebruiken|storing|2|neutraal|0|-|Op de reisdag zelf lag die app eruit.
K|gebruiken|beleid|4|opluchting|0|-|De conducteur geloofde me en dat was netjes.
K|gebruiken|geen|3|verwarring|0|vraag|Wat als je een strenge treft?
#S|rbd-0515|review|wonen|sterren=4
K|gebruiken|storing|2|neutraal|0|-|In november viel de verwarming in het hele blok uit.
K|gebruiken|informatie|4|blijdschap|0|-|We kregen elke dag een bericht hoe het ervoor stond.
K|hulp|beleid|4|dankbaarheid|0|-|Voor de ouderen regelden ze elektrische kacheltjes, ook al stond dat nergens in het contract.
K|gebruiken|storing|4|opluchting|0|-|Na drie dagen was het warm.
#S|rbd-0516|review|verzekering|sterren=4
K|orienteren|informatie|4|blijdschap|0|-|Goed uitgelegd verschil tussen beperkt en volledig casco.
K|aanvragen|herhaling|4|blijdschap|0|-|Mijn gegevens van de oude polis waren al ingevuld, hoefde niks dubbel te doen.
K|betalen|prijs|3|neutraal|0|-|Prijs is gemiddeld.
#S|rbd-0517|review|webshop|sterren=3
K|orienteren|informatie|2|neutraal|1|-|Ik kon niet vinden of de bank door een smalle deur past.
K|orienteren|geen|3|neutraal|0|vraag|Weet iemand de breedte zonder poten?
K|aanvragen|geen|3|neutraal|0|-|Uiteindelijk op de gok besteld.
K|ontvangen|levering|4|blijdschap|0|-|Op zaterdag geleverd zoals ik gevraagd had.
K|ontvangen|kwaliteit|4|opluchting|0|-|Hij paste, met twee centimeter over.
#S|rbd-0518|review|overheid|sterren=4
K|aanleiding|geen|3|neutraal|0|-|Ik ga na dertig jaar in Spanje weer in Nederland wonen.
K|orienteren|informatie|2|verwarring|0|-|Over de volgorde van inschrijven, verzekeren en rijbewijs omwisselen vond ik alleen tegenstrijdige verhalen.
K|orienteren|doorverwijzing|4|dankbaarheid|0|-|Een medewerkster van de gemeente heeft dat voor me uitgezocht, ook bij de andere instanties.
K|aanvragen|herhaling|4|blijdschap|0|-|Daarna was alles in één afspraak klaar.
#S|rbd-0519|review|diensten|sterren=2
K|gebruiken|levering|2|neutraal|0|-|De schoonmaker kwam deze zomer vijf keer niet.
K|gebruiken|informatie|2|irritatie|0|-|Zonder afmelding.
K|hulp|belofte|2|irritatie|0|-|Vervanging was in het contract toegezegd.
K|hulp|doorverwijzing|2|irritatie|1|-|Het kantoor vindt dat ik dat met hem zelf moet opnemen.
K|gebruiken|geen|3|verlangen|0|wens|Ik wil gewoon dat er op donderdag iemand komt.
#S|rbd-0520|review|bezorging|sterren=3
K|orienteren|prijs|4|blijdschap|0|-|Vergeleken met andere vervoerders is dit betaalbaar.
K|aanvragen|digitaal|2|neutraal|1|-|Zakelijk account aanmaken lukte pas met een andere browser.
K|ontvangen|levering|3|neutraal|0|-|De pakketten komen meestal binnen twee dagen aan.
K|betalen|informatie|2|neutraal|0|-|Op de maandfactuur staan geen zendingnummers, dus controleren kan niet.
#S|rbd-0521|review|verzekering|sterren=2
K|aanleiding|geen|2|neutraal|0|-|Door de hagel zat mijn auto in mei onder de deuken.
K|hulp|digitaal|2|neutraal|1|-|De foto's uploaden lukte pas na een paar keer.
K|hulp|wachttijd|2|neutraal|3|-|Het duurde zeven weken voor de expert kwam.
K|hulp|belofte|2|irritatie|3|-|Hij zou dezelfde dag nog zijn rapport insturen, maar dat bleek na drie weken nog niet gebeurd.
K|hulp|bejegening|4|blijdschap|0|-|De schadehersteller was gelukkig een geduldig mens.
#S|rbd-0522|review|telecom|sterren=4
K|vertrekken|beleid|3|neutraal|0|-|Opzegtermijn is een maand, zoals overal.
K|vertrekken|herhaling|4|blijdschap|0|-|Ik hoefde het maar één keer aan te geven.
K|betalen|wachttijd|4|blijdschap|0|-|De borg van het modem kreeg ik binnen een week terug.
K|terugkijken|geen|4|blijdschap|0|-|Prima bedrijf, ik vertrek alleen omdat ik ga samenwonen.
#S|rbd-0523|review|reizen|sterren=2
K|aanvragen|informatie|2|verwarring|0|-|Bij het boeken zag ik drie verschillende bagageregels staan.
K|hulp|informatie|4|blijdschap|0|-|Een telefoontje gaf duidelijkheid.
K|gebruiken|fout|2|irritatie|0|-|Op het vliegveld moest ik toch 55 euro bijbetalen, de medewerker had het verkeerd gezegd.
K|betalen|fout|4|opluchting|0|-|Dat bedrag hebben ze na mijn mail wel vergoed.
