#S|gev-0001|review|bank|sterren=3
K|aanvragen|informatie|2|verwarring|1|-|Ik las de brief, toen de bijlage, toen weer de brief, en aan het eind wist ik minder dan toen ik begon.
K|hulp|informatie|4|opluchting|0|-|De man aan de balie streepte drie alinea's door en zei: dit is alles, en er viel een rugzak van me af.
K|terugkijken|geen|4|vertrouwen|0|-|Voortaan leg ik mijn papieren met een gerust hart bij hem neer.
#S|gev-0002|enquete|telecom|nps=5
K|gebruiken|geen|3|verlangen|0|wens|ooit eens een week zonder gehaper, meer droom ik niet
#S|gev-0003|email|verzekering|
K|hulp|informatie|2|verwarring|1|vraag|In alinea twee noemt u mij 'verzekerde', in alinea vier 'benadeelde' en in alinea zes 'derde': wie van de drie ben ik?
K|hulp|informatie|2|verwarring|0|-|De rekensom onderaan telt op tot een bedrag dat nergens anders in de brief voorkomt.
K|hulp|geen|3|verlangen|0|wens|Zou u het mij willen uitleggen alsof ik twaalf ben?
#S|gev-0004|review|reizen|sterren=5
K|gebruiken|kwaliteit|5|verrassing|0|-|Ik sloeg de luiken open en stond oog in oog met een pauw.
K|gebruiken|bejegening|5|dankbaarheid|0|-|Toen mijn man zijn voet verstuikte, droeg de eigenaar hem op zijn rug de trap op; ik weet nog altijd niet hoe ik hem dat kan teruggeven.
K|terugkijken|geen|4|verlangen|0|wens|Elke avond kijk ik even of de kamer voor volgend jaar nog vrij is.
#S|gev-0005|notitie|energie|
K|gebruiken|privacy|2|bezorgdheid|0|angst|Mw hoort 's nachts gezoem uit meterkast, durft er niet meer naast te slapen.
K|hulp|wachttijd|4|opluchting|0|-|Monteur was er binnen het uur, mw kon "weer op haar eigen kussen".
M|hulp|samenwerking|4|blijdschap|0|-|Dispatch pakte het direct op, zo hoort het.
#S|gev-0006|chat|webshop|
K|ontvangen|fout|2|verrassing|0|-|eh. er zit een levende slak in mijn sla-kiemset
A|||||||Oei! Die hoort daar niet in. Nieuwe set onderweg!
K|ontvangen|fout|4|blijdschap|0|-|haha laat maar hij heet nu Gert en woont op het balkon
#S|gev-0007|social|overheid|
K|aanvragen|belofte|2|teleurstelling|2|-|Ze zouden ons huis op de erfgoedlijst zetten. Vandaag stond de sloopkogel aan de overkant. Ik heb de gordijnen maar dichtgedaan @gemeenteLoosdal
#S|gev-0008|gesprek|diensten|
A|||||||Thuiszorg De Linde, met Bea.
K|gebruiken|bejegening|5|dankbaarheid|0|-|Bea, ik wil maar zeggen, dat meisje van jullie, die heeft mijn vrouw haar haar gekruld voor haar laatste verjaardag. Ik heb de foto op de kast staan.
A|||||||Wat mooi, meneer. Ik zal het Sara zeggen.
K|geen|geen|3|neutraal|0|-|Ja, Sara was het.
#S|gev-0009|review|wonen|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|We hadden het balkon voor ons gezien: tomaten, een stoel, de avondzon. Het werd uitzicht op een airco.
K|gebruiken|kwaliteit+privacy|2|bezorgdheid|0|angst|Bij elke windvlaag rammelt die kast boven onze hoofden, en ik zet de baby nu maar aan de andere kant.
#S|gev-0010|enquete|overheid|csat=4
K|hulp|doorverwijzing|4|vertrouwen|0|-|die mevrouw zei "laat dat maar aan mij over" en dat deed ik dus
#S|gev-0011|email|reizen|
K|gebruiken|beleid|2|teleurstelling|0|-|Wij hadden ons verheugd op een huwelijksreis en kwamen terecht in een hotel vol schoolreizen.
K|gebruiken|bejegening|4|verrassing|0|-|Tot onze verbazing stond er op de derde ochtend een kaartje bij het ontbijt met onze namen erop.
K|hulp|geen|3|verlangen|0|wens|We zouden het fijn vinden als u bij een volgende boeking onze wens vooraf even leest.
#S|gev-0012|notitie|bank|
K|gebruiken|privacy|2|bezorgdheid|0|angst|Dhr heeft meeluisteraar aan tafel, fluistert antwoorden. Vermoeden financieel misbruik door neef.
K|hulp|bejegening|4|opluchting|0|-|Na vraag of hij vrij kon spreken ademde dhr hoorbaar uit en vertelde alles.
M|hulp|procedure|2|bezorgdheid|0|-|Protocol zegt: drie werkdagen wachten met melding. Voelt verkeerd.
#S|gev-0013|social|telecom|
K|ontvangen|informatie|2|verwarring|0|vraag|gebruiksaanwijzing in 14 talen en in geen enkele staat waar de stekker moet. ben ik nu gek of zij @wifiwal
A|||||||Jij niet hoor! De stekker zit onder het klepje aan de achterkant.
K|ontvangen|informatie|4|verrassing|0|-|onder een klepje. wie verstopt er nou een stekker onder een klepje
#S|gev-0014|review|diensten|sterren=5
K|aanleiding|geen|2|bezorgdheid|0|angst|Mijn zoon had na de brand niet meer alleen durven slapen, we hielden de deur 's nachts op een kier met een boek.
K|gebruiken|bejegening|5|dankbaarheid|0|-|De therapeute liet hem de eerste keer gewoon met klei spelen, en op de laatste les sliep hij met de deur dicht.
K|terugkijken|geen|5|vertrouwen|0|-|Als er ooit weer iets is, weet ik precies welk nummer ik draai.
#S|gev-0015|chat|bezorging|
K|ontvangen|geen|3|bezorgdheid|0|vraag|de koerier staat al tien minuten stil bij het water volgens het kaartje. gaat het wel met hem?
A|||||||Hij eet zijn boterham, zegt de chauffeur zelf 🥪
K|geen|geen|4|blijdschap|0|-|haha gelukkig, laat hem rustig kauwen
#S|gev-0016|gesprek|energie|
A|||||||Kilowijs, met Nina.
K|betalen|prijs|2|bezorgdheid|0|angst|Ik zit hier met een rekenmachine op mijn schoot, en hoe ik het ook intik, eind van de maand is er niks meer voor eten.
A|||||||We kijken samen naar wat kan, mevrouw. Er is een noodfonds.
K|betalen|informatie|3|verrassing|0|-|Een fonds? Daar heeft nog nooit iemand van gerept.
A|||||||Het eerste jaar krijgt u 80 euro per maand.
K|betalen|beleid|5|opluchting|0|-|Dan mag die rekenmachine terug in de la.
#S|gev-0017|review|webshop|sterren=4
K|ontvangen|levering|4|verrassing|0|-|Ik had me ingesteld op een week en had het kwartier om te bestellen nog niet eens op mijn scherm weggeklikt of de deurbel ging al.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De theemuts zit zo snoezig dat ik nu vaker thee zet dan goed voor me is.
#S|gev-0018|email|overheid|
K|aanvragen|geen|3|neutraal|0|-|Op 3 september heb ik een standplaats aangevraagd voor mijn wafelkraam.
K|aanvragen|informatie|2|verwarring|0|vraag|In uw antwoord staat "u dient zich te wenden tot het bevoegde orgaan", maar ik dacht dat u dat was?
K|aanvragen|geen|3|verlangen|0|wens|Het zou zo mooi zijn als ik op de kerstmarkt kon staan, naast de bakker waar mijn vader begon.
#S|gev-0019|social|reizen|
K|hulp|bejegening|5|opluchting+dankbaarheid|0|-|Mijn oma is teruggevonden in Rotterdam met dank aan een conductrice die haar een boterham gaf en drie keer naar mij belde. Ik huil en lach tegelijk @spoorrond
A|||||||Wat een opluchting! We geven het door aan de conductrice ❤️
#S|gev-0020|enquete|bank|nps=4
K|hulp|informatie|2|verwarring|1|-|drie medewerkers, drie sommen, drie uitkomsten
#S|gev-0021|review|energie|sterren=5
K|orienteren|bejegening|4|vertrouwen|0|-|De adviseur zei: "bij jou heeft een warmtepomp geen zin", en juist daardoor mocht hij later terugkomen voor de isolatie.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Voor het eerst in dertig winters loop ik op mijn sokken door de gang.
#S|gev-0022|gesprek|verzekering|
A|||||||Schadelijn, met Kimberly.
K|hulp|geen|2|teleurstelling|0|-|De fotoalbums lagen op de onderste plank, zegt de brandweer, en alles wat onderop lag is pap.
A|||||||Dat is vreselijk. Wij kunnen een restaurateur laten kijken.
K|hulp|beleid|3|verrassing|0|vraag|Kan dat? Bestaat daar iemand voor?
A|||||||Ja, voor papier en foto's. Zij komt morgen.
K|hulp|bejegening|4|dankbaarheid|0|-|Dan laat ik ze nog even in de vriezer liggen, zoals u zegt. Bedankt dat u er iets in ziet.
#S|gev-0023|chat|diensten|
K|vertrekken|geen|3|verwarring|0|vraag|Ik krijg "jammer dat je blijft" na mijn opzegging. Ben ik nu weg of niet?
A|||||||Haha, tekstfout. Je bent weg per 1 juli.
K|vertrekken|informatie|4|opluchting|0|-|Oké, ik dacht even dat ik in een sekte zat
#S|gev-0024|notitie|reizen|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Klt zag terras "voor de mooiste zonsondergang" afgeplakt met bouwzeil.
K|hulp|beleid|4|dankbaarheid|0|-|Ging met voucher naar noordkant, stuurde ons zelf foto's na.
#S|gev-0025|review|overheid|sterren=2
K|aanvragen|belofte|2|teleurstelling|2|-|Ze noteerden haar wens in een schriftje en op de dag zelf wist niemand waar het schriftje lag.
K|gebruiken|bejegening|3|neutraal|0|-|De bode had wel een paraplu bij en liep mee naar de auto.
#S|gev-0026|social|webshop|
K|aanvragen|digitaal|2|verwarring|1|-|@knusthuis ik heb iets in mijn mandje, het mandje zegt leeg, het getalletje zegt 7, en de mail zegt bedankt voor je aankoop. Wat heb ik nu gekocht
A|||||||Zeven servetten, Loes 😅 Wil je ze annuleren?
K|aanvragen|geen|3|blijdschap|0|-|nee joh laat maar komen, er is vast een feestje op komst
#S|gev-0027|email|bank|
K|terugkijken|bejegening|5|dankbaarheid|0|-|Toen mijn zus stierf, belde uw medewerkster niet om formulieren maar om te vragen of ik al gegeten had.
K|terugkijken|geen|5|vertrouwen|0|-|Sindsdien weet ik dat mijn geld bij mensen ligt en niet bij een logo.
#S|gev-0028|gesprek|telecom|
A|||||||Telfix, met Wim.
K|gebruiken|storing|2|neutraal|0|-|Er komt een geruis uit de hoorn zoals in een schelp, dag en nacht.
A|||||||Dat klinkt als vocht in de kabel. Ik stuur iemand.
K|hulp|geen|3|blijdschap|0|-|Als ge hem droog hebt, mag ge het zeegeluid bewaren, ik sliep er eigenlijk goed bij.
#S|gev-0029|review|bezorging|sterren=1
K|ontvangen|privacy|1|boosheid|0|-|Mijn medicijnen lagen de hele middag in de zon op de vensterbank, terwijl iedereen die wilde de naam kon lezen.
K|ontvangen|bejegening|2|boosheid|0|-|De bezorger haalde zijn schouders op en zei "hij staat er toch".
#S|gev-0030|enquete|diensten|csat=5
K|gebruiken|bejegening|5|verrassing|0|-|ze hadden mijn verjaardag onthouden, ik die zelf niet vier
#S|gev-0031|email|telecom|
K|wijzigen|belofte|2|teleurstelling|0|-|Op 12 april schreef u dat het oude nummer van onze winkel "vanzelfsprekend" mee mocht; vanochtend hoorde ik een onbekende opnemen met "Pizza Roma".
K|wijzigen|geen|3|verlangen|0|wens|Ik zou er wat voor geven als u dat nummer bij Pizza Roma terughaalt, want het staat al 41 jaar op onze zak met bruin brood.
#S|gev-0032|chat|reizen|
K|orienteren|beleid|3|bezorgdheid|0|vraag|Mag ik vliegen in week 33? Ik lees overal iets anders en ik wil mijn kindje niet in gevaar brengen
A|||||||Tot week 36 mag je vliegen, met een verklaring van je verloskundige.
K|orienteren|informatie|4|opluchting|0|-|Heerlijk. Dan boeken we Lissabon en niet de Veluwe
#S|gev-0033|notitie|wonen|
K|gebruiken|geen|3|verlangen|0|wens|Bewoner (93) wil graag nog één keer het dak op om naar haar oude school te kijken.
M|gebruiken|mandaat|2|teleurstelling|0|-|Mag niet van arbo, ook niet met tweeën en een touw.
K|gebruiken|beleid|5|blijdschap|0|-|Brandweer gebeld, kwam met ladderwagen. Bewoner zwaaide naar iedereen.
#S|gev-0034|review|verzekering|sterren=5
K|hulp|privacy|4|vertrouwen|0|-|Ze vroegen vooraf welke buren het niet mochten weten, en belden zonder naam op het scherm.
K|hulp|wachttijd|5|verrassing|0|-|Nog vóór ik mijn koffie op had, stond het bedrag op mijn rekening.
#S|gev-0035|social|bank|
K|gebruiken|digitaal|2|verwarring|0|-|Waarom zegt de app "je bent 3% rijker dan gemiddeld in je straat"? Ik woon alleen op een dijk @spaarmeer
A|||||||Haha, dat is een fout in de vergelijker. We halen hem eruit.
K|geen|geen|4|blijdschap|0|-|Laat hem maar staan hoor, ik voel me nu erg welgesteld
#S|gev-0036|gesprek|overheid|
A|||||||Burgerzaken, met Mo.
K|aanvragen|informatie|2|bezorgdheid|0|angst|Op de laatste bladzijde staat dat er 'consequenties' zijn als de aangifte te laat is. Wat zijn dat, consequenties? Komt er dan iemand?
A|||||||Nee, er komt niemand. U krijgt een herinnering, meer niet.
K|aanvragen|informatie|4|opluchting|0|-|O, een briefje. Ik zat al met de gordijnen dicht.
#S|gev-0037|review|diensten|sterren=3
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Van een masseur verwacht je handen, geen ellebogen en een verhaal over zijn caravan.
K|gebruiken|kwaliteit|4|opluchting|0|-|Toch liep ik naar buiten met een rug die voor het eerst in maanden zweeg.
#S|gev-0038|chat|energie|
K|gebruiken|privacy|3|bezorgdheid|0|vraag|er ruikt iets in de kelder. niet naar rotte eieren maar een beetje naar potlood. is dat gas
A|||||||Ga de woning uit en bel het gasnoodnummer. Wij melden het ook.
K|geen|geen|3|neutraal|0|-|ben buiten
A|||||||Een monteur is er over 20 minuten.
K|hulp|wachttijd|4|opluchting|0|-|Hij zegt: het is schimmel in een doos potloden. hahaha, dank jullie
#S|gev-0039|email|diensten|
K|gebruiken|bejegening|4|vertrouwen|0|-|Uw leraar zei niet "dat kan ze niet", maar "dat kan ze nog niet"; sindsdien gaat onze dochter weer fluitend naar de muziekles.
K|gebruiken|geen|3|verlangen|0|wens|We hopen vurig dat zij in september bij dezelfde leraar mag blijven.
#S|gev-0040|review|telecom|sterren=4
K|ontvangen|geen|2|bezorgdheid|0|-|Toen de boor door de muur ging en er stof in mijn vaders kamer kwam, hield ik mijn hart vast.
K|ontvangen|kwaliteit|4|opluchting|0|-|Het gat bleek kleiner dan een erwt en de gast stofte zelfs de pendule af.
#S|gev-0041|enquete|reizen|nps=9
K|gebruiken|informatie+bejegening|5|verrassing|0|-|de piloot kwam ons persoonlijk vertellen waarom we moesten wachten, nooit eerder gezien
#S|gev-0042|notitie|verzekering|
K|hulp|informatie|2|verwarring|1|-|Mw begrijpt nt waarom eigen risico 2x ingehouden, heeft 3 overzichten naast elkaar gelegd met markeerstift.
K|hulp|informatie|4|opluchting|0|-|Uitgelegd: het gaat om 2 kalenderjaren. Mw lachte "ach, kerst zit ertussen".
#S|gev-0043|social|diensten|
K|terugkijken|kwaliteit|4|verlangen|0|wens|Kan iemand @kijkhoek vertellen dat ik die reeks over de vuurtorenwachter zó mis dat ik nu zelf met een zaklamp in de tuin sta
#S|gev-0044|gesprek|webshop|
A|||||||Speelgoedhuis, met Cindy.
K|ontvangen|fout|2|teleurstelling|0|-|Mijn dochtertje had de poppenwieg uitgepakt en er zat een doos lege papiertjes in. Ze vroeg of Sint boos was.
A|||||||O nee. Ik stuur er vandaag een, met een brief van Sint.
K|hulp|bejegening|5|dankbaarheid|0|-|Een brief van Sint! Daar kan ik mee aankomen, u redt mijn hele december.
#S|gev-0045|email|wonen|
K|aanleiding|geen|2|bezorgdheid|0|-|Sinds de trap kraakt wanneer er niemand op staat, slaap ik op de bank.
K|hulp|geen|3|neutraal|0|vraag|Kan iemand van u eens luisteren en mij zeggen of het hout of iets anders is?
#S|gev-0046|review|bank|sterren=4
K|aanvragen|beleid|4|verrassing|0|-|Ik kwam binnen als flexwerker zonder vast contract, met de staart al tussen de benen, en liep naar buiten met een hypotheek.
K|aanvragen|informatie|4|vertrouwen|0|-|Onze adviseuse rekende voor onze neus ook het slechtste geval uit, dus ik weet precies hoe diep het water is.
#S|gev-0047|chat|overheid|
K|gebruiken|storing|2|teleurstelling|0|-|de fontein op het plein staat droog op de heetste dag van het jaar, er staan kindjes te wachten met emmertjes
A|||||||Er is een pompprobleem. Morgen spuit hij weer!
K|gebruiken|geen|3|verlangen|0|wens|kan het vandaag nog met een brandslang, ze hebben hun zwembroek al aan
#S|gev-0048|notitie|telecom|
K|gebruiken|storing|2|neutraal|0|-|Klt meldt dat tv "uit zichzelf" om 3u aan gaat.
K|gebruiken|privacy|2|bezorgdheid|0|angst|Is net gescheiden en denkt dat ex nog toegang heeft.
K|hulp|informatie|4|opluchting|0|-|Timer van vorige huurder gewist. Klt slaapt weer "met beide ogen dicht".
#S|gev-0049|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De pan die me een leven lang zou meegaan, heeft precies één lente gehaald.
K|hulp|belofte|2|irritatie|1|-|De levenslange garantie sloeg, zo werd mij uitgelegd, op het leven van de pan.
#S|gev-0050|enquete|verzekering|csat=3
K|hulp|geen|3|neutraal|0|-|Er is gebeld en er is iets afgesproken, de rest zal blijken.
#S|gev-0051|notitie|energie|
K|wijzigen|geen|3|neutraal|0|wens|Klt wil van pakket Zorgeloos naar pakket Zekerheid.
K|wijzigen|geen|3|neutraal|0|vraag|Vraagt of de Geluksbonus dan vervalt.
K|wijzigen|beleid|3|neutraal|0|-|Bonus vervalt, klt akkoord.
M|wijzigen|systeem|2|irritatie|0|-|Pakketnaam moest ik op 4 plekken los aanpassen.
#S|gev-0052|email|overheid|
K|aanvragen|geen|3|neutraal|0|-|Bijgevoegd vindt u de tekst voor het monument 'Verdriet en Woede' zoals besproken.
K|aanvragen|geen|3|neutraal|0|vraag|Moet de naam van de familie Vreugdenhil met of zonder titel?
K|aanvragen|geen|3|neutraal|0|-|De onthulling staat op 4 mei om 15.00 uur.
#S|gev-0053|social|webshop|
K|orienteren|geen|3|neutraal|0|vraag|Hebben jullie het parfum "Opluchting" ook in 30 ml @geurhoek?
A|||||||Ja, die staat vanaf maandag online.
K|geen|geen|3|neutraal|0|-|ok noteer ik
#S|gev-0054|enquete|reizen|csat=3
K|gebruiken|geen|3|neutraal|0|-|hotel Bella Sorpresa, kamer 14, vier nachten, ontbijt erbij
#S|gev-0055|gesprek|bank|
A|||||||Met Marloes van de Veldbank.
K|betalen|digitaal|2|neutraal|0|-|dag mevrouw ik moet honderd euro overmaken aan stichting gebroken harten en dat lukt niet
A|||||||Wat ziet u in beeld?
K|betalen|digitaal|2|neutraal|1|-|hij zegt naam en nummer komen niet overeen
A|||||||De stichting heet officieel Hartfonds Noord.
K|betalen|informatie|3|neutraal|0|-|ah dan vul ik dat in ja hij doet het
#S|gev-0056|review|webshop|sterren=3
K|gebruiken|geen|3|neutraal|0|-|Gekocht: de kaars "Tranen van Geluk", 200 gram, brandt een uur of dertig.
K|gebruiken|kwaliteit|3|neutraal|0|-|Ruikt naar kaars.
#S|gev-0057|notitie|verzekering|
K|wijzigen|geen|3|neutraal|0|-|Dhr Angst (geb. 1951) geeft nieuw adres door.
K|hulp|geen|3|neutraal|0|wens|Vraagt kopie polisblad "Veilig Gevoel Plus".
#S|gev-0058|chat|telecom|
K|gebruiken|geen|3|neutraal|0|vraag|op welk kanaal zit de zender Joy tegenwoordig
A|||||||Kanaal 214.
K|gebruiken|geen|3|neutraal|0|vraag|en horror?
A|||||||Kanaal 215.
K|geen|geen|3|neutraal|0|-|prima, 215 dus
#S|gev-0059|email|diensten|
K|hulp|bejegening|2|boosheid|0|-|Met de grootst mogelijke hoffelijkheid deel ik u mee dat ik uw medewerker de deur heb gewezen.
K|gebruiken|privacy|1|boosheid|0|-|Hij had, in mijn slaapkamer, een lade geopend die niets met de kookplaat te maken had.
K|hulp|geen|3|neutraal|0|-|Ik zie uw schriftelijke reactie binnen vijf werkdagen tegemoet.
#S|gev-0060|review|reizen|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|Wat fijn dat er om zes uur 's ochtends glas wordt opgehaald, zo mis je niets van de dag.
K|gebruiken|kwaliteit|2|irritatie|0|-|Het ontbijt was een feest voor wie van stilte en knäckebröd houdt.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het bed, daarentegen, daar wil ik mee trouwen.
#S|gev-0061|social|energie|
K|betalen|prijs|2|irritatie|0|-|Met veel liefde betaal ik mee aan jullie nieuwe hoofdkantoor @kilowijs. Krijg ik er een muur met mijn naam?
#S|gev-0062|gesprek|telecom|
A|||||||Glasnet, met Pelle.
K|gebruiken|storing|2|teleurstelling|0|-|Het is mijn laatste avond met mijn zoon voor hij op uitzending gaat, en we zouden samen die film kijken van toen hij klein was.
A|||||||Ik haal jullie er nu voorrang in. Probeer eens?
K|gebruiken|storing|4|opluchting|0|-|Hij speelt. Hij speelt, jongen, kom zitten.
K|hulp|bejegening|5|dankbaarheid|0|-|U weet niet half wat u ons nu geeft, meneer Pelle.
#S|gev-0063|review|overheid|sterren=4
K|aanvragen|informatie|4|verrassing|0|-|Van alle folders die ik las was dit de eerste die eindigde met: "of bel gewoon Hetty".
K|hulp|bereikbaarheid|5|blijdschap|0|-|En Hetty bestond. Ze nam op met haar mond vol beschuit.
K|hulp|informatie|4|vertrouwen|0|-|Wat ze niet wist zei ze, en dat maakt dat ik de rest geloof.
#S|gev-0064|email|bezorging|
K|ontvangen|geen|2|bezorgdheid|0|angst|In de zending zit het horloge dat mijn vader om had toen hij verdronk; ik durf de volgknop niet meer in te drukken.
K|hulp|geen|3|verlangen|0|wens|Het enige wat ik u vraag is dat iemand het met twee handen aanpakt.
#S|gev-0065|enquete|wonen|csat=5
K|hulp|belofte|5|vertrouwen|0|-|zegt dinsdag, komt dinsdag, al elf jaar
#S|gev-0066|chat|verzekering|
K|hulp|informatie|2|verwarring|1|vraag|Volgens jullie ben ik voor 60% schuldig, maar ik was niet eens in het land. Kan een mens op afstand botsen?
A|||||||Nee! Dat dossier is van een naamgenoot. Excuses.
K|hulp|fout|4|opluchting|0|-|Poeh. Ik dacht even dat mijn auto een eigen leven leidde
#S|gev-0067|notitie|diensten|
K|gebruiken|bejegening|5|dankbaarheid|0|-|Moeder van cliënt gaf hand en liet niet meer los, zei niets.
M|gebruiken|waardering|5|blijdschap|0|-|Daar doe je het voor.
K|gebruiken|geen|3|verlangen|0|wens|Hoopt dat wij ook na de zomer vast gezicht kunnen bieden.
#S|gev-0068|review|bank|sterren=5
K|gebruiken|privacy|4|vertrouwen|0|-|Er zijn twee plekken waar ik mijn portemonnee op tafel durf te laten liggen: bij mijn moeder en bij dit loket.
#S|gev-0069|social|reizen|
K|wijzigen|beleid|4|verrassing|0|-|moest mijn vlucht omboeken voor een begrafenis en die jongen van @loftlijn zei: betaal maar niks, hou je kop erbij. ik stond perplex
A|||||||Gecondoleerd. Sterkte de komende dagen.
K|geen|geen|3|neutraal|0|-|dank
#S|gev-0070|gesprek|wonen|
A|||||||Makelaar Keizer, met Lot.
K|orienteren|geen|3|verlangen|0|wens|Weet u, ik fiets al twintig jaar langs dat huis met die blauwe deur, en elke keer zwaai ik een beetje.
A|||||||Het komt volgende maand in de verkoop. Zal ik u als eerste bellen?
K|orienteren|informatie|5|verrassing+blijdschap|0|-|Meent u dat? Mijn knieën worden slap.
K|orienteren|prijs|2|bezorgdheid|0|angst|Alleen, straks is het een ton meer dan ik bij elkaar kan schrapen en dan fiets ik daar nooit meer langs.
#S|gev-0071|email|telecom|
K|gebruiken|informatie|2|verwarring|1|-|Uw sms zegt dat mijn pakket 'op is', uw app zegt dat ik 'onbeperkt' heb, en uw winkelier zegt dat 'onbeperkt' een woord is en geen getal.
K|gebruiken|geen|3|neutraal|0|vraag|Mag ik vernemen hoeveel onbeperkt bedraagt?
#S|gev-0072|review|diensten|sterren=5
K|aanleiding|geen|2|teleurstelling|0|-|Na de dood van Puk stond haar voerbak nog drie weken gevuld in de keuken.
K|gebruiken|bejegening|5|dankbaarheid|0|-|Het asiel liet me een middag tussen de hokken zitten zonder iets te vragen, en toen legde een drietand zijn kop op mijn schoen.
K|ontvangen|geen|5|blijdschap|0|-|Hij heet nu Vork.
#S|gev-0073|chat|webshop|
K|betalen|fout|2|verrassing|0|-|wacht. ik heb 4 cent betaald voor een laptop??
A|||||||Dat was een prijsfout, we moeten die helaas annuleren.
K|betalen|fout|2|teleurstelling|0|-|ahhh ik had hem al een naam gegeven
A|||||||Als troost: 15% op een echte.
K|orienteren|prijs|4|blijdschap|0|-|haha ok das een mooie pleister
#S|gev-0074|enquete|energie|nps=7
K|gebruiken|informatie|2|verwarring|0|-|het lampje knippert in een kleur die niet in het boekje staat
#S|gev-0075|email|reizen|
K|wijzigen|geen|2|bezorgdheid|0|angst|Bij het lezen van uw 'gewijzigde reisroute' sloeg de schrik ons om het hart: die gaat dwars door het gebied waar nu gevochten wordt.
K|wijzigen|geen|3|verlangen|0|wens|Wij zouden veel liever een dag langer in de bus zitten dan een dag korter op aarde zijn.
#S|gev-0076|review|telecom|sterren=2
K|ontvangen|belofte|2|teleurstelling|1|-|Vrijdag zou de wereld aan mijn voeten liggen, zei de verkoper; vrijdag lag er een lege doos aan mijn voeten.
K|hulp|wachttijd|2|irritatie|2|-|Achtentachtig minuten aan de lijn, dan krijg je een hekel aan panfluiten.
#S|gev-0077|notitie|overheid|
K|aanvragen|informatie|2|verwarring|1|-|Mw heeft 2 brieven met versch. BSN, dacht dat ze "dubbel bestond".
K|aanvragen|fout|4|opluchting|0|-|Tikfout gevonden, mw lachte en zei dat één keer haar genoeg was.
M|aanvragen|kennis|4|blijdschap|0|-|Nieuwe collega kende exact dit foutje, top.
#S|gev-0078|gesprek|bezorging|
A|||||||Postpijl, met Tom.
K|ontvangen|wachttijd|2|bezorgdheid|2|angst|Er zit insuline in, meneer, van mijn zus in Spanje, en het staat al twee dagen in jullie loods bij dertig graden.
A|||||||Ik laat hem nu koelen en binnen drie uur brengen.
K|hulp|wachttijd|4|opluchting|0|-|Drie uur. Dan adem ik nog drie uur in en dan uit.
K|ontvangen|levering|5|dankbaarheid|0|-|Tom, ik bel terug omdat het er is en omdat ik het niet kon laten: dankjewel.
#S|gev-0079|social|diensten|
K|gebruiken|bejegening|4|vertrouwen|0|-|mijn dochter wil bij niemand haar mond opendoen, behalve bij tandarts Bo van @tandplein, daar doet ze hem al open in de wachtzaal
#S|gev-0080|review|wonen|sterren=4
K|ontvangen|kwaliteit|4|verrassing|0|-|Ik had een bezemschone woning verwacht; er stond een vaas met blauwe druifjes op het aanrecht.
K|ontvangen|informatie|2|verwarring|1|-|De meterkast is een bordspel zonder spelregels, ik heb er een foto van naar mijn oom gestuurd.
K|gebruiken|kwaliteit|4|blijdschap|0|-|'s Avonds draait de zon door alle vier de ramen alsof ze het afgesproken heeft.
#S|gev-0081|enquete|bezorging|csat=2
K|ontvangen|kwaliteit|2|teleurstelling|0|-|taart van drie lagen, aangekomen als één laag
#S|gev-0082|email|verzekering|
K|hulp|bejegening|4|verrassing|0|-|Dat uw expert eerst een kwartier met mijn moeder naar haar geraniums keek voordat hij een woord over de schade zei, heb ik nog nooit meegemaakt.
K|hulp|informatie|4|vertrouwen|0|-|Wat hij opschreef heb ik daarna niet eens nagelezen.
K|hulp|geen|3|verlangen|0|wens|Als het even kan, stuurt u hem dan ook voor de eindcontrole.
#S|gev-0083|chat|bank|
K|gebruiken|privacy|3|bezorgdheid|0|vraag|Iemand heeft 0,01 overgemaakt met omschrijving 'ik zie je'. Moet ik me zorgen maken?
A|||||||We nemen het serieus. Ik blokkeer deze afzender en verbind je met ons veiligheidsteam.
K|hulp|privacy|4|opluchting|0|-|Goed. Fijn dat je het niet wegwuift.
#S|gev-0084|review|energie|sterren=1
K|aanvragen|belofte|1|boosheid|3|-|Elf maanden "volgende week". Ik heb inmiddels een kalender met alleen volgende weken.
K|gebruiken|kwaliteit|2|irritatie|0|-|En als hij dan eens draait, bromt die pomp als een dronken oom aan het kerstdiner.
#S|gev-0085|gesprek|reizen|
A|||||||Reislijn, met Inez.
K|betalen|geen|3|verlangen|0|wens|Mijn moeder is nu te ziek voor Kreta. Ik durf het haast niet te vragen, maar zou er iets van terug kunnen?
A|||||||Alles. Ik heb net toestemming gevraagd.
K|betalen|beleid|5|dankbaarheid+verrassing|0|-|Alles... dan kunnen we thuis een terras voor haar maken met een sinaasappelboom.
K|betalen|geen|3|bezorgdheid|0|vraag|Heeft u dan nog een doktersbrief nodig? Want ik weet niet of ze die nog haalt.
#S|gev-0086|social|wonen|
K|hulp|herhaling|2|irritatie|3|-|Kraan drupt. Melding 6. Ik slaap nu in 4/4-maat @huisvoorallen
A|||||||Sorry Nico! Vanmiddag komt iemand, echt waar.
K|hulp|belofte|4|verrassing|0|-|Hij kwam. Echt waar. Het is hier zo stil dat ik mijn eigen bloed hoor
#S|gev-0087|notitie|webshop|
K|ontvangen|fout|2|verrassing|0|-|Klt kreeg 40 kg kattenbakvulling i.p.v. 4 kg, heeft 1 kat ("en die is klein").
K|hulp|beleid|4|blijdschap|0|-|Mag rest doneren aan asiel, klt stuurt foto.
#S|gev-0088|review|diensten|sterren=4
K|orienteren|informatie|2|verwarring|1|-|Een krul, een slag, een golf, een beach wave: ik knikte maar en hoopte op het beste.
K|gebruiken|kwaliteit|4|opluchting|0|-|De spiegel draaide, ik kneep één oog open, en het viel mee.
K|betalen|prijs|2|verrassing|0|-|De bon was wel een tweede kapbeurt waard.
#S|gev-0089|email|bank|
K|wijzigen|geen|3|vertrouwen|0|-|De keuze tussen de twee fondsen laat ik, zoals steeds, met een gerust gemoed aan u over.
K|wijzigen|geen|3|neutraal|0|-|Het bedrag is 12.500 euro, ingangsdatum 1 februari.
#S|gev-0090|gesprek|diensten|
A|||||||Dierenkliniek Vacht, met Roos.
K|gebruiken|geen|2|bezorgdheid|0|angst|Hij ligt zo stil, en elke keer dat ik zijn naam zeg, gaat er alleen een oortje.
A|||||||Kom nu met hem langs, we wachten op u.
K|gebruiken|bejegening|5|dankbaarheid|0|-|Ik kom de kaart even brengen: hij rent weer, en dat komt door jullie.
#S|gev-0091|chat|overheid|
K|betalen|prijs|4|verrassing|0|-|ik krijg hondenbelasting terug? maar ik heb een papegaai
A|||||||Die is u dan onterecht aangerekend, meneer.
K|betalen|fout|3|blijdschap|0|-|zes jaar blaffen ze me aan voor 80 euro, en nu komt het in één keer terug. Lorre trakteert
#S|gev-0092|review|reizen|sterren=3
K|gebruiken|kwaliteit|3|verlangen|0|wens|Had het bankje bij de steiger maar een rugleuning, dan zaten we er nu nog.
K|gebruiken|informatie|2|verwarring|1|-|De gele pijlen zeggen links, de blauwe ook links, en de wandelkaart is in het Pools.
K|gebruiken|geen|3|neutraal|0|-|We zijn dus rechts gegaan en kwamen uit bij een kaasboer.
#S|gev-0093|enquete|overheid|ces=2
K|aanvragen|digitaal|2|verwarring|2|-|het formulier vroeg naar het formulier
#S|gev-0094|social|verzekering|
K|hulp|geen|2|teleurstelling|0|-|45 jaar premie betaald. Eén keer gevraagd. "Niet gedekt." Het is niet het geld, het is dat ik dacht dat we elkaar kenden @polisplein
A|||||||Dat raakt ons, Albert. Mogen we er nog eens met je naar kijken?
K|hulp|geen|3|verlangen|0|wens|dat zou ik appreciëren, met iemand die het volledige verhaal leest
#S|gev-0095|gesprek|energie|
A|||||||Stroomap, met Lien.
K|vertrekken|bejegening|2|teleurstelling|0|-|Ge moet weten, ik was een van uw eerste duizend klanten, ik heb daar nog een balpen van, en nu krijg ik gelijk een vreemde een opzegbriefje terug.
A|||||||Dat is inderdaad jammer verlopen. Duizendmaal excuses.
K|terugkijken|geen|3|verlangen|0|wens|Als ge ooit weer zoals in 2003 wordt, dan moogt ge mij opbellen, de balpen schrijft nog.
#S|gev-0096|notitie|bezorging|
K|ontvangen|informatie|2|verwarring|1|-|Mw kreeg 2 kaartjes, 1 zegt "bij buren", 1 zegt "retour", liep straat 2x af.
K|ontvangen|informatie|4|opluchting|0|-|Lag bij ons, mw mocht meteen komen.
#S|gev-0097|email|webshop|
K|ontvangen|kwaliteit|4|verrassing+blijdschap|0|-|Ik moet bekennen dat ik bij het openen van de doos een klein sprongetje maakte.
K|ontvangen|bejegening|5|dankbaarheid|0|-|Dat u er, zonder dat ik erom vroeg, een kaartje voor mijn zieke zus bij deed, heeft hier de hele week op het nachtkastje gestaan.
#S|gev-0098|review|overheid|sterren=3
K|aanvragen|informatie|2|bezorgdheid|0|angst|Op het formulier stond een hokje 'alleenstaand of weduwe' en mijn pen bleef hangen, alsof ik het pas echt zou worden als ik het aankruiste.
K|aanvragen|bejegening|4|opluchting|0|-|De jonge ambtenaar zag het en zei: "dat vakje doen we een andere keer".
#S|gev-0099|social|telecom|
K|gebruiken|kwaliteit|4|vertrouwen|0|-|Op vakantie mijn vader van 87 achtergelaten met zijn @bundelbaas belknop. Ik heb geen enkele keer op mijn horloge gekeken
#S|gev-0100|chat|diensten|
K|orienteren|geen|3|verlangen|0|wens|ik zie jullie zeilboot elk weekend voorbijkomen. hebben jullie er ook een voor iemand die nog nooit heeft gevaren
A|||||||Ja, een proefvaart met schipper, 20 euro.
K|orienteren|prijs|4|verrassing|0|-|twintig?! voor een droom van dertig jaar
K|aanvragen|geen|3|bezorgdheid|0|vraag|en wat als ik zeeziek word na drie minuten
#S|gev-0101|enquete|bank|csat=5
K|wijzigen|beleid|5|opluchting|0|-|ze hebben de lening een half jaar bevroren en mij daarmee ontdooid
#S|gev-0102|gesprek|reizen|
A|||||||Treinlijn, met Ludo.
K|gebruiken|informatie|2|bezorgdheid|0|angst|Mijnheer, mijn dochter zit op een trein die volgens uw bord niet bestaat, en haar gsm gaat recht naar de voicemail.
A|||||||Trein 4412, die rijdt gewoon, hij is omgeleid via Lier.
K|gebruiken|informatie|4|opluchting|0|-|Lier. Oké. Lier is goed. Zeg nog eens Lier.
#S|gev-0103|review|energie|sterren=3
K|ontvangen|kwaliteit|3|neutraal|0|-|De installateur heette Bang, de leerling Boos en de kabel was rood.
K|ontvangen|levering|4|opluchting|0|-|Het werd gelukkig eerder Zomer dan verwacht: om half drie deed de airco het.
#S|gev-0104|email|verzekering|
K|vertrekken|bejegening|2|teleurstelling|0|-|Wij hadden, na een half mensenleven, op een telefoontje gerekend; het werd een automatische bevestiging met een kruisje voor 'reden onbekend'.
K|terugkijken|geen|3|verlangen|0|wens|Al hadden jullie maar één keer gevraagd: waarom eigenlijk?
#S|gev-0105|notitie|telecom|
K|gebruiken|informatie|2|verwarring|0|-|Klt dacht dat "roaming" een spel was en heeft het uitgezet wegens verslaving.
K|gebruiken|informatie|4|opluchting|0|-|Uitgelegd, klt lacht zelf het hardst.
M|hulp|waardering|5|blijdschap|0|-|Kreeg een 10 met een griffel.
#S|gev-0106|chat|webshop|
K|hulp|bejegening|4|vertrouwen|0|-|weet je, jij mag gewoon kiezen welke kleur past bij oudroze, ik sta erachter
A|||||||Spannend! Dan kies ik salie.
K|aanvragen|geen|4|blijdschap|0|-|SALIE. ik wist dat ik bij jou moest zijn
#S|gev-0107|review|diensten|sterren=2
K|gebruiken|privacy|2|bezorgdheid|0|-|De oppas schreef op het lijstje dat hij "prima sliep", terwijl ik op de camera zag dat ze om tien uur al vertrokken was.
K|hulp|bejegening|2|boosheid|0|-|Toen ik dat meldde, begon het bureau over het weer.
#S|gev-0108|gesprek|overheid|
A|||||||Loket Werk, met Roelien.
K|aanvragen|informatie|2|verwarring|1|-|U zegt 'inkomstenverklaring', uw collega zei 'inkomensverklaring' en op het papier staat 'verklaring omtrent inkomen'. Ik heb er nu drie geschreven.
A|||||||O nee, het is één en hetzelfde formulier.
K|aanvragen|informatie|4|opluchting|0|-|Dan hou ik de netste en van de andere vouw ik bootjes.
#S|gev-0109|review|bezorging|sterren=5
K|aanleiding|geen|2|bezorgdheid|0|angst|De urn van mijn man moest naar Terneuzen, en ik had drie nachten liggen bedenken wat er allemaal kon misgaan op een snelweg.
K|ontvangen|levering|5|opluchting|0|-|Hij stond er om elf uur, rechtop, in een wollen deken.
K|ontvangen|bejegening|5|dankbaarheid|0|-|De chauffeur had zijn pet afgezet; dat ene gebaar neem ik mee tot ik zelf ga.
#S|gev-0110|chat|energie|
K|orienteren|geen|3|verlangen|0|wens|ik wil gewoon één keer in mijn leven de knop hoger durven draaien zonder te rekenen
A|||||||Begrijpelijk. Zal ik uitrekenen wat één graad u kost?
K|betalen|prijs|4|verrassing|0|-|11 euro? ik dacht minstens zestig. de kat en ik gaan erop vooruit
#S|gev-0111|notitie|bank|
K|gebruiken|geen|3|vertrouwen|0|-|Dhr laat pincode standaard door onze Anja intikken, "want die kijkt toch weg".
M|gebruiken|procedure|2|bezorgdheid|0|-|Mag absoluut niet, moest hem teleurstellen.
K|gebruiken|beleid|2|teleurstelling|0|-|Dhr vond het "een koude wereld", ging weg zonder koffie.
#S|gev-0112|email|wonen|
K|ontvangen|belofte|2|teleurstelling|1|-|Bij de bezichtiging zoemden er bijen in een lavendelhaag, die bij de overdracht bleek te zijn meeverhuisd met de vorige bewoner.
K|hulp|geen|3|neutraal|0|vraag|Hoort een haag volgens u bij de grond of bij de mens?
#S|gev-0113|social|reizen|
K|gebruiken|levering|4|opluchting|0|-|Deuren waren al dicht, ik had mijn koffer al losgelaten, en toen deed die conducteur van @spoorrond ze toch weer open. Mijn hart klopt nog in mijn oren
A|||||||Fijn dat je erbij bent! ^Daan
K|geen|geen|4|dankbaarheid|0|-|geef hem een high five van wagon 4
