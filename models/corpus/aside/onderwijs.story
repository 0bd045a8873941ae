#S|ond-0001|review|onderwijs|sterren=2
K|gebruiken|kwaliteit|4|blijdschap|0|-|De leidsters op de babygroep zijn schatten, daar niks over.
K|gebruiken|kwaliteit|2|irritatie|0|-|Maar er staan wel iedere maand andere gezichten,
K|gebruiken|kwaliteit|2|bezorgdheid|0|-|en onze zoon van 9 maanden huilt sindsdien weer bij het brengen.
K|gebruiken|levering|2|irritatie|2|-|In november is de groep vier keer dicht geweest wegens ziekte, dan mag je zelf om kwart voor zeven gaan bellen met opa en oma.
K|betalen|beleid|2|boosheid|0|-|En betalen doe je gewoon door, want "overmacht".
#S|ond-0002|review|onderwijs|sterren=5
K|aanleiding|geen|3|neutraal|0|-|Op mijn 43e toch nog mijn rijbewijs willen halen na een scheiding.
K|orienteren|bejegening|4|vertrouwen|0|-|Bij het kennismakingsgesprek al het gevoel dat ik niet dom was.
K|gebruiken|bejegening|5|dankbaarheid|0|-|Ria heeft het geduld van een engel, ik heb haar auto drie keer afgeslagen midden op een rotonde en ze bleef gewoon lachen.
K|gebruiken|kwaliteit|5|blijdschap|0|-|In één keer geslaagd!!
#S|ond-0003|social|onderwijs|
K|gebruiken|storing+digitaal|2|irritatie|0|-|Magistraatje ligt er weer uit, uitgerekend op de dag van de rapportcijfers. Slim getimed @klasnet
#S|ond-0004|social|onderwijs|
K|aanvragen|wachttijd|2|irritatie|3|-|Sinds half juni wachten op een beschikking van @studiefonds en het is nu oktober hè.
K|betalen|geen|2|bezorgdheid|0|angst|weet echt niet hoe ik deze maand mn huur moet doen
A|||||||Hoi Esra, dat snap ik. Stuur je ons je correspondentienummer via DM?
K|geen|geen|3|neutraal|0|-|DM is onderweg
#S|ond-0005|gesprek|onderwijs|
A|||||||Kinderopvang De Wilgentuin, met Petra.
K|geen|geen|3|neutraal|0|-|hoi met sandra de moeder van luuk van de rupsjes
K|wijzigen|geen|3|verlangen|0|wens|ik wou eigenlijk vragen of we de donderdag kunnen ruilen met de vrijdag
A|||||||Structureel of eenmalig?
K|wijzigen|geen|3|neutraal|0|-|nee structureel ik ga andere dagen werken vanaf maart
A|||||||De vrijdag is rustig, dat kan denk ik wel.
K|wijzigen|beleid|4|opluchting|0|-|o echt oh fijn ik had me al schrap gezet
K|aanvragen|wachttijd|2|irritatie|2|-|want bij de vorige opvang stond je daar gerust een halfjaar voor op een lijst
A|||||||Ik stuur je het wijzigingsformulier, dat kun je in het ouderportaal tekenen.
K|wijzigen|digitaal|2|irritatie|1|-|ja dat portaal dat is wel een dingetje want die knop tekenen die doet het bij mij nooit
A|||||||Dan print ik het wel even uit, teken je het morgen bij het halen.
K|wijzigen|beleid|4|dankbaarheid|0|-|nou graag heel fijn petra
#S|ond-0006|enquete|onderwijs|nps=3
K|gebruiken|informatie|2|irritatie|0|-|Roosters worden steeds op het laatste moment gewijzigd
#S|ond-0007|enquete|onderwijs|nps=9
K|gebruiken|kwaliteit|4|blijdschap|0|-|kleine klassen, docent kent je naam
#S|ond-0008|enquete|onderwijs|csat=2
K|aanvragen|digitaal|2|neutraal|2|-|Inschrijven moest met drie verschillende wachtwoorden en toen nog een kopie diploma per post.
#S|ond-0009|notitie|onderwijs|
K|hulp|geen|3|neutraal|0|-|Moeder belt over verzuimmelding zoon (4 havo).
K|gebruiken|fout|2|neutraal|0|-|Zoon was die dag op excursie, staat toch als ongeoorloofd afwezig.
K|gebruiken|herhaling|2|irritatie|2|-|Is derde keer dit schooljaar, moeder is er "helemaal klaar mee".
M|hulp|systeem|2|irritatie|0|-|Excursielijst komt niet automatisch in het verzuimsysteem, ik tik alles met de hand over.
#S|ond-0010|email|onderwijs|
K|geen|geen|3|neutraal|0|-|Geachte heer/mevrouw,
K|aanvragen|geen|3|neutraal|0|-|Op 14 april heb ik mij aangemeld voor de deeltijdopleiding Verpleegkunde.
K|aanvragen|informatie|2|neutraal|1|-|Sindsdien heb ik drie verschillende data voor de intake doorgekregen.
K|aanvragen|informatie|3|verwarring|0|vraag|Welke daarvan is nu de juiste?
K|aanvragen|geen|3|verlangen|0|wens|Ik zou het op prijs stellen als u dit voor het weekend kunt bevestigen, omdat ik vrij moet vragen op mijn werk.
K|geen|geen|3|neutraal|0|-|Met vriendelijke groet, Marjolein Tolsma
#S|ond-0011|chat|onderwijs|
K|gebruiken|digitaal|2|neutraal|0|-|ik zit midden in module 4 en de video's laden niet
A|||||||Hoi! Welke browser gebruik je?
K|geen|geen|3|neutraal|0|-|safari
A|||||||Probeer het eens in een andere browser.
K|gebruiken|digitaal|4|opluchting|1|-|ja in die andere doet ie het wel
K|gebruiken|informatie|2|irritatie|0|wens|misschien handig om dat even op de site te zetten dan
#S|ond-0012|review|onderwijs|sterren=1
K|aanvragen|prijs|2|neutraal|0|-|€ 1.895 betaald voor een "intensieve opleiding tot stylist".
K|gebruiken|kwaliteit|1|boosheid|0|-|Wat je krijgt zijn PDF'jes vol taalfouten en filmpjes die gewoon op internet te vinden zijn, pure oplichting.
K|hulp|bereikbaarheid|2|irritatie|3|-|Docent "altijd bereikbaar" maar op zeven mails geen antwoord.
K|terugkijken|geen|1|boosheid|0|-|TRAP ER NIET IN.
#S|ond-0013|social|onderwijs|
K|gebruiken|bejegening|5|dankbaarheid|0|-|De juf van onze dochter heeft in haar eigen vakantie een kaartje gestuurd omdat ons Fien geopereerd is. Zo'n mensen ❤️
#S|ond-0014|review|onderwijs|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Leuke cursus Spaans, veel praten en weinig grammaticastampen, precies wat ik zocht.
K|gebruiken|kwaliteit|2|neutraal|0|-|Niveauverschil in de groep was wel groot,
K|gebruiken|kwaliteit|2|irritatie|0|-|de helft had duidelijk het boek niet eens opengeslagen.
K|gebruiken|geen|3|neutraal|0|-|Parkeren kan achter het gebouw.
#S|ond-0015|enquete|onderwijs|csat=4
K|ontvangen|bejegening|4|blijdschap|0|-|Warm ontvangst op de eerste schooldag, onze kleuter mocht zelf zijn haakje kiezen.
#S|ond-0016|gesprek|onderwijs|
A|||||||Studentenadministratie, met Lars, wat kan ik voor je doen?
K|geen|geen|3|neutraal|0|-|ja hoi
K|betalen|fout|2|irritatie|0|-|jullie hebben dus het collegegeld twee keer van mijn rekening gehaald
A|||||||Vervelend, wat is je studentnummer?
K|geen|geen|3|neutraal|0|-|even kijken vijf acht nul twee zeven zes één
A|||||||Ik zie dat de machtiging dubbel staat.
K|betalen|fout|2|bezorgdheid|0|-|ja en ik sta nu dus negenhonderd euro rood
K|betalen|wachttijd|3|bezorgdheid|0|vraag|hoe snel heb ik dat terug
A|||||||Normaal tien werkdagen.
K|betalen|wachttijd|2|boosheid|0|-|tien werkdagen kom op zeg jullie hebben het er ook in één dag áf
A|||||||Ik kan een spoedverzoek doen, dan is het twee dagen.
K|betalen|beleid|4|opluchting|0|-|oké ja doe dat dan maar dat scheelt
K|hulp|belofte|3|neutraal|0|wens|en krijg ik dat ook effe op de mail dan
A|||||||Ja, die stuur ik nu.
K|geen|geen|4|dankbaarheid|0|-|top dankjewel
#S|ond-0017|review|onderwijs|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Wat een verschil met zijn vorige school! Ons kind fluit 's ochtends op de fiets.
#S|ond-0018|review|onderwijs|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Gewoon een degelijke school, niks mis mee, niks bijzonders.
K|gebruiken|informatie|2|neutraal|0|-|Communicatie naar ouders loopt via vier verschillende apps.
K|gebruiken|informatie|2|verwarring|1|-|Waar stond die gymtas nou ook weer vermeld?
#S|ond-0019|social|onderwijs|
K|gebruiken|geen|2|bezorgdheid|0|angst|Morgen theorie-examen voor de 3e keer en ik heb de zenuwen tot in mijn tenen 😭
#S|ond-0020|email|onderwijs|
K|geen|geen|3|neutraal|0|-|Dag juf Anneleen,
K|gebruiken|bejegening|2|bezorgdheid|0|-|Mats komt de laatste weken met buikpijn thuis en zegt dat twee jongens hem op de speelplaats altijd uitsluiten.
K|hulp|geen|3|verlangen|0|wens|Zou u daar eens een oogje op willen houden, of kunnen we er woensdag aan de poort kort over babbelen?
K|geen|geen|3|neutraal|0|-|groetjes, Katrijn (mama van Mats)
#S|ond-0021|review|onderwijs|sterren=1
K|orienteren|belofte|3|neutraal|0|-|Op de open dag beloofden ze 25 lesuren, stage vanaf jaar 1 en een laptop.
K|gebruiken|belofte|1|boosheid|0|-|Het zijn er 11, stage mag je zelf zoeken en die laptop heeft niemand ooit gezien.
K|gebruiken|levering|2|irritatie|0|-|Van die 11 valt ook nog de helft uit.
K|vertrekken|geen|3|neutraal|0|-|Ik ben in februari gestopt
K|betalen|beleid|2|boosheid|0|-|en mag tot augustus doorbetalen.
#S|ond-0022|notitie|onderwijs|
K|wijzigen|geen|3|neutraal|0|wens|Klt wil rijexamen 12/6 verzetten.
K|aanleiding|geen|2|neutraal|0|-|Heeft pols gebroken, 6 wk gips.
K|betalen|beleid|2|neutraal|0|-|Verzetten < 2 wk voor datum = kosten, klt vindt dat onredelijk.
M|wijzigen|mandaat|4|opluchting|0|-|Mocht van Henk coulance geven, scheelt een boze klant.
#S|ond-0023|enquete|onderwijs|nps=7
K|gebruiken|kwaliteit|4|vertrouwen|0|-|Bijles wiskunde helpt, van een 4 naar een 6.
K|betalen|prijs|2|neutraal|0|-|wel aan de prijs
#S|ond-0024|chat|onderwijs|
K|orienteren|geen|3|neutraal|0|vraag|Hallo, vanaf welke leeftijd kan mijn dochter starten met pianoles?
A|||||||Wij starten vanaf 6 jaar, met een proefles van een half uur.
K|orienteren|prijs|3|neutraal|0|vraag|en wat kost zo'n proefles?
A|||||||Die is gratis.
K|orienteren|prijs|4|blijdschap|0|-|o leuk 😊
K|aanvragen|geen|3|verlangen|0|wens|dan wil ik er graag een inplannen, liefst op woensdagmiddag
#S|ond-0025|social|onderwijs|
K|betalen|prijs|2|irritatie|0|-|maximumfactuur mijn voeten, weeral 38 euro voor een uitstap naar de zoo + busje + T-shirt van de school
#S|ond-0026|review|onderwijs|sterren=4
K|aanvragen|digitaal|4|blijdschap|0|-|Inschrijven ging in vijf minuten online.
K|ontvangen|levering|2|neutraal|1|-|Het lespakket kwam een week na de eerste les aan,
K|gebruiken|kwaliteit|4|blijdschap|0|-|maar de docente had gelukkig voor iedereen kopietjes gemaakt.
K|terugkijken|geen|4|blijdschap|0|-|Zou het zo weer doen.
#S|ond-0027|gesprek|onderwijs|
A|||||||Rijschool Van Veen, met Tineke.
K|hulp|herhaling|2|irritatie|2|-|ja goeiemiddag ik probeer nou al voor de derde keer iemand te spreken over mijn zoon z'n lessen
A|||||||Dat is vervelend, vertel.
K|gebruiken|levering|2|irritatie|1|-|die instructeur die heeft nou drie keer achter mekaar op de dag zelf afgezegd
K|gebruiken|levering|2|neutraal|1|-|een keer stond ie gewoon buiten te wachten in de regen en dan komt er een appje
A|||||||Mag ik vragen bij wie hij lest?
K|geen|geen|3|neutraal|0|-|bij ronald
A|||||||Ronald heeft rugklachten gehad.
K|gebruiken|informatie|2|irritatie|0|-|ja dat is sneu voor ronald maar dat mag je dan toch wel even laten weten
K|wijzigen|geen|3|verlangen|0|wens|ik wil eigenlijk dat ie gewoon een ander krijgt
A|||||||Vanaf maandag kan hij bij Yusuf terecht.
K|gebruiken|geen|2|bezorgdheid|0|angst|en dat examen op de twintigste dat redt ie dan toch niet meer
A|||||||We plannen twee dubbele lessen extra, zonder kosten.
K|hulp|beleid|4|verrassing|0|-|o nou dat vind ik netjes
#S|ond-0028|social|onderwijs|
K|gebruiken|kwaliteit|2|irritatie|0|-|Scriptiebegeleider heeft mijn stuk duidelijk niet gelezen, feedback ging over een hoofdstuk 6. Ik heb geen hoofdstuk 6.
#S|ond-0029|social|onderwijs|
K|terugkijken|kwaliteit|5|blijdschap|0|-|Vandaag m'n diploma opgehaald, 4 jaar avondschool naast 3 kinderen. Dank @avondcollege, jullie zijn goud waard 🎓
#S|ond-0030|review|onderwijs|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Zwemles in een groep van 14, dan komt je kind per les misschien drie minuten aan de beurt.
K|gebruiken|kwaliteit|2|neutraal|0|-|Na anderhalf jaar nog geen A.
K|hulp|informatie|2|irritatie|0|-|Vraag je hoe ver hij is, dan krijg je "hij is goed bezig" te horen.
#S|ond-0031|email|onderwijs|
K|geen|geen|3|neutraal|0|-|Beste afdeling Cursistenservice,
K|ontvangen|digitaal|2|neutraal|1|-|Ik kan nog steeds niet inloggen in de leeromgeving, ook niet nadat ik mijn wachtwoord twee keer heb hersteld.
K|gebruiken|geen|3|neutraal|0|-|De cursus Basis Boekhouden is maandag begonnen.
K|gebruiken|wachttijd|2|neutraal|1|-|Ik loop dus al een week achter.
K|betalen|beleid|3|verlangen|0|wens|Graag verneem ik of de toegangsperiode met die week verlengd kan worden.
K|geen|geen|3|neutraal|0|-|B. van der Plas
#S|ond-0032|enquete|onderwijs|csat=5
K|gebruiken|bejegening|5|dankbaarheid|0|-|Meester Jos ziet elk kind, ook de stille.
#S|ond-0033|enquete|onderwijs|ces=2
K|wijzigen|digitaal|2|irritatie|2|-|om één dag bso af te melden moet ik door zes schermen en dan zegt ie dat het te laat is
#S|ond-0034|review|onderwijs|sterren=1
K|orienteren|informatie|4|neutraal|0|-|De rondleiding was prima, alles werd netjes verteld.
K|ontvangen|kwaliteit|2|teleurstelling|0|-|Het wennen ging daarentegen helemaal mis.
K|ontvangen|bejegening|2|boosheid|0|-|Onze dochter heeft twee uur in de hal staan huilen en niemand die ons belde.
K|hulp|bejegening|2|irritatie|0|-|Op mijn vraag waarom kreeg ik te horen dat "alle kinderen dat doen".
K|gebruiken|privacy|1|boosheid|0|-|Een maand later liep ze zo het hek uit, de straat op. De buurvrouw heeft haar teruggebracht.
K|hulp|belofte|2|boosheid|1|-|Er zou een verslag van komen. Niet gezien.
K|hulp|wachttijd+bejegening|2|irritatie|3|-|Klacht ingediend bij de directie, na zeven weken een standaardbriefje.
K|vertrekken|geen|3|opluchting|0|-|Wij zijn inmiddels weg en dat is maar goed ook.
#S|ond-0035|review|onderwijs|sterren=5
K|terugkijken|kwaliteit|5|blijdschap|0|-|Drie kinderen, elf jaar opvang, en van het begin tot het eind met een goed gevoel weggebracht.
K|terugkijken|bejegening|5|dankbaarheid|0|-|Dank aan alle juffen van het Kabouterbos!
#S|ond-0036|gesprek|onderwijs|
A|||||||Goedemorgen, Studiefonds, u spreekt met Nadia.
K|geen|geen|3|neutraal|0|-|goedemorgen nadia
K|betalen|informatie|2|verwarring|0|-|ik kreeg een brief over mijn lening en daar snap ik de ballen van eerlijk gezegd
A|||||||Wat staat er in de brief?
K|betalen|geen|3|neutraal|0|-|dat ik vanaf januari moet gaan aflossen honderdachtenzeventig euro per maand
K|betalen|prijs|2|bezorgdheid|0|-|en dat kan ik dus niet betalen want ik werk maar twintig uur
A|||||||U kunt een draagkrachtmeting aanvragen, dan kijken we naar uw inkomen.
K|betalen|informatie|3|verwarring|0|vraag|en moet ik dan loonstrookjes opsturen of hoe gaat dat
A|||||||Nee, wij halen dat zelf op bij de belasting.
K|betalen|informatie|4|verrassing|0|-|o nou dat wist ik helemaal niet
K|betalen|informatie|2|irritatie|0|-|dat had ook wel in die brief mogen staan toch
A|||||||Ik geef het door.
K|betalen|geen|3|bezorgdheid|0|vraag|en word ik dan niet ergens geregistreerd zeg maar als wanbetaler
A|||||||Nee, zolang u het op tijd aanvraagt niet.
K|betalen|geen|4|opluchting|0|-|oké oké dan slaap ik weer een beetje
#S|ond-0037|social|onderwijs|
K|orienteren|informatie|3|neutraal|0|vraag|@hsnoordveld wanneer komt de info over de selectie fysiotherapie online? op de site staat nog 2022
#S|ond-0038|social|onderwijs|
K|gebruiken|kwaliteit|2|irritatie|0|-|3 uur hoorcollege van iemand die zijn eigen slides voorleest, ik had ook gewoon kunnen blijven liggen
#S|ond-0039|social|onderwijs|
K|gebruiken|levering|1|boosheid|0|-|Wéér geen leerkracht voor klas 3B. Wéér "thuiswerkdag". Dit is de negende sinds de herfst, mijn kind leert niks meer!!!
#S|ond-0040|enquete|onderwijs|nps=10
K|gebruiken|bejegening|5|blijdschap|0|-|Ze kennen na twee weken niet alleen mijn kind maar ook de namen van zijn knuffels.
#S|ond-0041|enquete|onderwijs|nps=5
K|gebruiken|kwaliteit|3|neutraal|0|-|Inhoudelijk was de training prima te volgen
K|gebruiken|kwaliteit|2|irritatie|0|-|alleen de zaal was ijskoud en de koffie nog kouder
#S|ond-0042|enquete|onderwijs|csat=3
K|gebruiken|geen|3|neutraal|0|-|gaat wel
#S|ond-0043|enquete|onderwijs|ces=6
K|aanvragen|digitaal|4|neutraal|0|-|aanmelden voor het examen ging zonder problemen
#S|ond-0044|review|onderwijs|sterren=2
K|aanvragen|geen|3|neutraal|0|-|In september gestart met pakket van 30 lessen plus praktijkexamen.
K|gebruiken|herhaling|2|irritatie|1|-|Inmiddels mijn vierde instructeur, en bij elke nieuwe begin je weer met spiegels afstellen.
K|gebruiken|kwaliteit|3|neutraal|0|-|De auto is nieuw, daar is weinig op aan te merken.
K|gebruiken|bejegening|2|boosheid|0|-|Nummer drie zat tijdens de les gewoon te bellen met zijn vriendin en snauwde mij af als ik iets vroeg.
K|gebruiken|wachttijd|2|neutraal|3|-|Voor het examen sta ik nu 14 weken in de wacht.
K|terugkijken|geen|2|irritatie|0|-|Als ik het over mocht doen ging ik naar een kleine rijschool.
#S|ond-0045|email|onderwijs|
K|geen|geen|3|neutraal|0|-|Beste meneer Hoekema,
K|gebruiken|fout|2|verwarring|0|-|Bij mijn toets van 11 maart staat een 4,8, terwijl ik met de antwoorden ernaast op een 5,9 uitkom.
K|hulp|fout|3|verlangen|0|wens|Zou u vraag 7 en 9 nog eens willen nakijken?
K|gebruiken|beleid|3|bezorgdheid|0|vraag|Als het cijfer zo blijft, mag ik dan nog herkansen in deze periode?
K|geen|geen|3|neutraal|0|-|Groeten, Sem Bouwman, V5c
#S|ond-0046|chat|onderwijs|
A|||||||Welkom bij Leerplein, hoe kan ik helpen?
K|vertrekken|geen|3|neutraal|0|wens|hoi ik wil mijn abonnement opzeggen
A|||||||Jammer! Mag ik vragen waarom?
K|vertrekken|prijs|2|neutraal|0|-|kost me 29 pm en ik gebruik het al sinds de kerst niet meer
A|||||||Je kunt het ook drie maanden pauzeren.
K|vertrekken|geen|2|irritatie|0|wens|nee gewoon opzeggen alsjeblieft
A|||||||Het loopt dan nog tot 14 juni door.
K|vertrekken|beleid|2|irritatie|0|-|zucht. dat is dus weer 2 maanden betalen voor niks
#S|ond-0047|notitie|onderwijs|
K|aanvragen|geen|3|neutraal|0|-|Vader meldt tweeling aan voor groep 1 per aug.
K|aanvragen|geen|3|neutraal|0|wens|Wil graag dezelfde klas.
K|aanvragen|beleid|2|teleurstelling|0|-|Vindt het jammer dat schoolbeleid = tweelingen splitsen.
K|aanvragen|informatie|4|neutraal|0|-|Na uitleg over waarom wel begrip.
#S|ond-0048|review|onderwijs|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Fijne gitaarleraar, hij laat je spelen wat je zelf leuk vindt in plaats van eindeloos toonladders.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn zoon pakt nu uit zichzelf zijn gitaar, dat was met voetbal nooit zo.
K|wijzigen|beleid|2|neutraal|0|-|Minpuntje is dat een les die je mist door ziekte niet ingehaald wordt.
#S|ond-0049|review|onderwijs|sterren=3
K|gebruiken|informatie|4|neutraal|0|-|Duidelijk lesmateriaal.
K|gebruiken|wachttijd|2|neutraal|2|-|Nakijken van de opdrachten duurt te lang, ik heb eens 19 dagen op feedback gewacht
K|gebruiken|kwaliteit|2|teleurstelling|0|-|en dan staat er "prima gedaan, ga zo door".
#S|ond-0050|social|onderwijs|
K|gebruiken|privacy|1|boosheid|0|-|Complete leerlingendossiers op straat bij @scholengroepdelinde, mét medische info. Hoe dan???
A|||||||Wij begrijpen uw zorgen. Alle betrokken ouders krijgen vandaag bericht.
K|gebruiken|informatie|1|boosheid|0|-|vandaag? het lek was 3 weken geleden en ik moet het uit de krant halen
#S|ond-0051|gesprek|onderwijs|
A|||||||Basisschool De Regenboog, met Hetty.
K|geen|geen|3|neutraal|0|-|ja goedemorgen met de moeder van jayden uit groep vijf
K|gebruiken|geen|3|neutraal|0|-|jayden is ziek die komt vandaag niet
A|||||||Wat heeft hij?
K|geen|geen|3|neutraal|0|-|ja buikgriep denk ik hij heeft de hele nacht over de pot gehangen
A|||||||Ik schrijf het op. Beterschap!
K|gebruiken|digitaal|2|neutraal|1|-|ja dank u maar ik wou het eigenlijk in de app doen alleen die geeft steeds een rood kruisje
A|||||||Dat klopt, de app heeft een storing vanmorgen.
K|gebruiken|geen|3|neutraal|0|-|ah oké dan ligt het niet aan mij
K|gebruiken|levering|3|neutraal|0|vraag|en dan nog even dat schoolreisje maandag gaat dat nou door met dat weer
A|||||||Dat gaat door, we hebben een overdekte speeltuin als reserve.
K|gebruiken|beleid|4|blijdschap|0|-|o slim nou dan hoop ik dat ie weer op de been is
#S|ond-0052|enquete|onderwijs|nps=2
K|gebruiken|bejegening|1|boosheid|0|-|Docent zette mij voor schut voor de hele groep omdat ik dyslexie heb.
K|hulp|bejegening|2|teleurstelling|0|-|De opleidingscoördinator wuifde het weg.
#S|ond-0053|review|onderwijs|sterren=5
K|orienteren|geen|3|bezorgdheid|0|-|Als 62-jarige twijfelde ik of zo'n computercursus nog wel iets voor mij was.
K|gebruiken|bejegening|5|dankbaarheid|0|-|Wat heeft die jongen een geduld, hij legde voor de zesde keer uit waar het apenstaartje zit zonder één zucht.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Nu videobel ik elke zondag met mijn kleinkinderen in Canada!
#S|ond-0054|review|onderwijs|sterren=1
K|hulp|bereikbaarheid|1|boosheid|3|-|Wekenlang bellen, mailen, appen, je krijgt NIEMAND te pakken.
K|ontvangen|levering|2|boosheid|2|-|Boeken besteld in juni, het is nu de derde schoolweek en we hebben er vier van de elf.
K|gebruiken|geen|2|bezorgdheid|0|-|Mijn dochter moet meekijken bij een klasgenoot en er is volgende week al een toets.
K|betalen|prijs|2|irritatie|0|-|Borg van 75 euro wel meteen afgeschreven natuurlijk.
#S|ond-0055|social|onderwijs|
K|gebruiken|kwaliteit|4|blijdschap|0|-|mijn dochtertje van 3 telt ineens tot tien in het frans, die crèche doet dus wel degelijk iets goed haha
#S|ond-0056|social|onderwijs|
K|wijzigen|beleid|3|neutraal|0|vraag|Kan ik bij @hsnoordveld na P1 nog switchen van HBO-V naar Social Work zonder een heel jaar kwijt te zijn?
A|||||||Hi Demi! Dat kan tot 1 februari, na een gesprek met de decaan. ^Roel
K|wijzigen|informatie|4|opluchting|0|-|oh gelukkig, dank je Roel 🙏
#S|ond-0057|email|onderwijs|
K|geen|geen|3|neutraal|0|-|Geachte directie,
K|gebruiken|levering|2|neutraal|0|-|Sinds de kerstvakantie heeft groep 7 van mijn dochter zes verschillende invallers gehad.
K|gebruiken|kwaliteit|2|bezorgdheid|0|angst|De Citoscores zijn gedaald en ik maak mij ernstig zorgen over het advies van volgend jaar.
K|hulp|herhaling|2|irritatie|2|-|Ik heb hierover al twee keer een brief geschreven, zonder inhoudelijke reactie.
K|hulp|geen|3|verlangen|0|wens|Ik verzoek u een ouderavond te beleggen.
K|gebruiken|bejegening|4|dankbaarheid|0|-|Voor de onderwijsassistente, die de boel draaiende houdt, niets dan lof.
K|geen|geen|3|neutraal|0|-|Hoogachtend, mr. F. Lindeboom
#S|ond-0058|enquete|onderwijs|csat=4
K|hulp|bejegening|4|blijdschap|0|-|mentor belde zelf toen het thuis niet zo lekker liep
#S|ond-0059|enquete|onderwijs|nps=6
K|gebruiken|informatie|2|irritatie|0|-|ELO onoverzichtelijk, iedere docent zet zijn spullen ergens anders
#S|ond-0060|notitie|onderwijs|
K|betalen|geen|3|neutraal|0|-|Cursist belt over factuur termijn 2.
K|betalen|fout|2|neutraal|0|-|Had ineens betaald, krijgt toch termijnfactuur + aanmaning.
K|betalen|bejegening|2|boosheid|0|-|Voelt zich "als een wanbetaler weggezet".
K|betalen|fout|4|opluchting|0|-|Gecrediteerd terwijl hij aan de lijn hing, nu tevreden.
M|betalen|samenwerking|2|irritatie|0|-|Finance had dit al op 3/2 van mij gekregen, niks mee gedaan.
#S|ond-0061|gesprek|onderwijs|
A|||||||Exameninstituut, met Wendy.
K|geen|geen|3|neutraal|0|-|ja hallo met patrick
K|aanvragen|digitaal|2|neutraal|1|-|ik probeer me in te schrijven voor het heftruckexamen maar de site zegt dat m'n bsn niet klopt
A|||||||Leest u hem eens voor?
K|geen|geen|3|neutraal|0|-|één acht twee vier vier drie nul zes vijf
A|||||||Ik heb hier een zes als laatste.
K|aanvragen|fout|2|irritatie|0|-|ja een zes dat heeft m'n baas dan verkeerd doorgegeven heerlijk weer
A|||||||Ik pas het aan. Probeer nu eens.
K|aanvragen|digitaal|4|opluchting|0|-|ja nou gaat ie wel door hoppa
K|aanvragen|geen|3|neutraal|0|vraag|en moet ik dan een id meenemen of mag ook een rijbewijs
A|||||||Rijbewijs mag ook.
K|geen|geen|4|dankbaarheid|0|-|top bedankt wendy
#S|ond-0062|review|onderwijs|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Buitenschoolse opvang waar ze echt wat DOEN: koken, timmeren, hutten bouwen in plaats van voor de tv.
K|gebruiken|levering|2|neutraal|1|-|Busje is weleens te laat bij school, dan staan ze met z'n allen te blauwbekken,
K|gebruiken|informatie|4|neutraal|0|-|maar je krijgt dan wel netjes een appje.
K|betalen|prijs|2|neutraal|0|-|Duur is het, 11 euro per uur.
K|betalen|prijs|3|neutraal|0|-|Gelukkig gaat er nog toeslag af.
#S|ond-0063|review|onderwijs|sterren=2
K|gebruiken|kwaliteit|4|neutraal|0|-|Mooi nieuw schoolgebouw,
K|gebruiken|kwaliteit|2|irritatie|0|-|maar in juni is het in die lokalen 31 graden en de ramen kunnen niet open.
K|gebruiken|kwaliteit|2|neutraal|0|-|Fietsenstalling veel te klein.
K|gebruiken|privacy|2|irritatie|0|-|Dit jaar zijn er al drie fietsen gejat, waarvan eentje van ons.
K|hulp|beleid|2|irritatie|0|-|School zegt: eigen risico.
#S|ond-0064|review|onderwijs|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Onze zoon met autisme zit hier eindelijk op zijn plek.
K|gebruiken|beleid|5|dankbaarheid|0|-|Hij mag tien minuten eerder naar binnen, heeft een eigen plekje bij het raam en niemand doet daar moeilijk over.
K|hulp|doorverwijzing|4|vertrouwen|0|-|De intern begeleider regelt alles met de gemeente, wij hoeven niet meer van het kastje naar de muur.
#S|ond-0065|social|onderwijs|
K|betalen|prijs|2|boosheid|0|-|1,9 naar 2,6% rente op mn studieschuld. bedankt voor niks @studiefonds
#S|ond-0066|social|onderwijs|
K|orienteren|geen|3|verlangen|0|wens|Iemand een goede rijschool in regio Zwolle? Liefst automaat en geen schreeuwer 😅
#S|ond-0067|gesprek|onderwijs|
A|||||||Talencentrum Lingua Nova, goeiemiddag, met Greet.
K|geen|geen|3|neutraal|0|-|goeiemiddag ja met vandamme spreekt ge
K|aanvragen|geen|3|neutraal|0|-|ik had mij ingeschreven voor italiaans twee de donderdagavond
K|aanvragen|informatie|2|verwarring|0|-|en nu krijg ik een mail dat ik op de wachtlijst sta terwijl ik al betaald heb
A|||||||Ik kijk het na. Ja, de groep zat vol op het moment van uw betaling.
K|aanvragen|fout|2|irritatie|0|-|allez hoe kan dat nu waarom laat ge mij dan betalen
A|||||||Dat zou niet mogen. Er is nog plaats op dinsdag.
K|geen|geen|3|neutraal|0|-|dinsdag heb ik koor
A|||||||Of woensdagvoormiddag?
K|aanvragen|geen|2|teleurstelling|0|-|nee ik werk hé overdag dat gaat niet
A|||||||Dan zet ik u bovenaan voor donderdag. Meestal haken er in de eerste week twee af.
K|aanvragen|geen|3|verlangen|0|wens|ja dat moet dan maar hopelijk valt er ene af
K|betalen|geen|3|neutraal|0|vraag|en mijn geld wat gebeurt daar ondertussen mee
A|||||||Dat storten we terug als het niet lukt, binnen de week.
K|betalen|informatie|4|neutraal|0|-|ja oké dat is tenminste duidelijk
#S|ond-0068|email|onderwijs|
K|geen|geen|3|neutraal|0|-|Hallo,
K|aanvragen|geen|3|neutraal|0|-|Via mijn werkgever ben ik aangemeld voor de BHV-herhaling van 9 mei in Nieuwegein.
K|wijzigen|geen|3|neutraal|0|-|Op die dag heb ik een operatie.
K|wijzigen|geen|3|verlangen|0|wens|Kunt u mij overzetten naar een datum in juni, het liefst in de buurt van Amersfoort?
K|betalen|beleid|3|bezorgdheid|0|vraag|En gelden de annuleringskosten ook als je om medische redenen verzet?
K|geen|geen|3|neutraal|0|-|Vriendelijke groet, Gijs Terpstra
#S|ond-0069|review|onderwijs|sterren=1
K|gebruiken|bejegening|1|boosheid|0|-|De huiswerkbegeleider zei tegen mijn dochter van 13 dat ze "gewoon niet slim genoeg is voor havo".
K|gebruiken|bejegening|2|teleurstelling|0|-|Ze heeft drie dagen niet gegeten aan tafel.
K|hulp|bejegening|2|boosheid|0|-|Eigenaar vond het "een ongelukkige woordkeuze", meer kon er niet af.
K|betalen|beleid|2|irritatie|0|-|Restant van de strippenkaart krijgen we niet terug.
#S|ond-0070|review|onderwijs|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Goede e-learning over AVG, met korte filmpjes en casussen uit de praktijk.
K|gebruiken|digitaal|2|neutraal|0|-|Alleen onthoudt hij niet waar je gebleven was.
#S|ond-0071|enquete|onderwijs|nps=8
K|gebruiken|levering|4|neutraal|0|-|lessen beginnen altijd op tijd
#S|ond-0072|enquete|onderwijs|nps=4
K|gebruiken|kwaliteit|2|teleurstelling|0|-|had meer verwacht van een universiteit
#S|ond-0073|enquete|onderwijs|csat=1
K|hulp|bereikbaarheid|2|irritatie|2|-|Telefonisch spreekuur van 9 tot 10 en dan zijn alle lijnen bezet. Elke dag.
#S|ond-0074|chat|onderwijs|
K|orienteren|geen|3|neutraal|0|vraag|hallo ben ik hier goed voor de studentenhuisvesting
A|||||||Nee, dat loopt via een andere organisatie. Wel kan ik je de link geven.
K|hulp|doorverwijzing|2|irritatie|2|-|die stuurden me juist naar jullie door
A|||||||Wat is je vraag precies?
K|orienteren|geen|3|neutraal|0|vraag|ik kom uit het buitenland en zoek een kamer vanaf september, is er iets gereserveerd voor eerstejaars
A|||||||Ja, er zijn 40 kamers voor internationale studenten. Inschrijven kan tot 1 mei.
K|orienteren|informatie|4|blijdschap|0|-|ah dus wél bij jullie, fijn! waar vind ik dat formulier
#S|ond-0075|notitie|onderwijs|
K|gebruiken|geen|2|neutraal|0|-|Mdr gebeld: dochter (2 jr) om 18.25 nog niet opgehaald, sluiting 18.00.
K|gebruiken|geen|3|neutraal|0|-|Mdr stond vast op A28.
M|gebruiken|werkdruk|2|irritatie|0|-|Tweede avond deze week dat ik later weg ben, krijg ik niet betaald.
K|gebruiken|bejegening|4|dankbaarheid|0|-|Mdr bracht volgende dag taart mee.
#S|ond-0076|social|onderwijs|
K|gebruiken|fout|2|irritatie|0|-|Examen wiskunde met een fout in vraag 14 en dan 20 minuten later omroepen dat we die mogen overslaan. Had ik die 20 minuten graag teruggehad!
#S|ond-0077|social|onderwijs|
K|gebruiken|geen|3|neutraal|0|-|Vandaag om 13.30 natuurkunde, daarna alleen nog Engels
#S|ond-0078|review|onderwijs|sterren=5
K|orienteren|informatie|4|blijdschap|0|-|Vooraf een eerlijk advies gekregen over hoeveel lessen ik nodig had, niet zo'n lokpakketje.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Rijles van Bianca is duidelijk, rustig en ook nog gezellig.
K|betalen|prijs|4|neutraal|0|-|Voor 58 euro per uur krijg je echt een heel uur.
K|terugkijken|geen|4|blijdschap|0|-|Mijn zusje gaat er nu ook lessen.
#S|ond-0079|review|onderwijs|sterren=3
K|aanvragen|wachttijd|2|neutraal|3|-|Twee jaar op de wachtlijst gestaan voor zwemles.
K|gebruiken|kwaliteit|4|neutraal|0|-|Nu we er zijn valt het eerlijk gezegd mee, leuke juffen en warm water.
K|gebruiken|kwaliteit|2|irritatie|0|-|De kleedkamers daarentegen… schimmel, haren, en één werkende douche.
#S|ond-0080|gesprek|onderwijs|
A|||||||Met de mentor van 2 vmbo, Erik Slot.
K|hulp|bereikbaarheid|4|neutraal|0|-|ha meneer slot fijn dat ik u even tref
K|gebruiken|geen|2|bezorgdheid|0|-|het gaat niet zo lekker met damian ik weet niet of u dat merkt in de les
A|||||||Hij is stiller, ja. Wat zie je thuis?
K|gebruiken|geen|2|bezorgdheid|0|-|nou hij wil niet meer naar school 's morgens het is elke dag strijd
K|gebruiken|privacy|2|boosheid|0|-|en gisteren kwam eruit dat er een filmpje van hem rondgaat op dat snapding
A|||||||Wat voor filmpje?
K|gebruiken|privacy|1|boosheid|0|-|in de kleedkamer bij gym gemaakt door een jongen uit de parallelklas
A|||||||Dat is ernstig. Ik ga daar vandaag nog mee aan de slag.
K|hulp|geen|2|bezorgdheid|0|angst|maar alsjeblieft niet voor de klas bespreken want dan durft ie helemaal niet meer
A|||||||Nee, ik haal die jongen apart en bel zijn ouders.
K|hulp|bejegening|4|opluchting|0|-|oké gelukkig want daar was ik als de dood voor
K|hulp|belofte|3|neutraal|0|vraag|belt u mij dan vanmiddag nog
A|||||||Voor vijf uur.
K|hulp|bejegening|4|dankbaarheid|0|-|dank u wel echt u neemt het tenminste serieus
#S|ond-0081|enquete|onderwijs|ces=3
K|aanvragen|informatie|2|verwarring|1|-|voor de toelating moest ik "een portfolio" inleveren maar nergens stond wat erin moest
#S|ond-0082|email|onderwijs|
K|geen|geen|3|neutraal|0|-|Goedenavond,
K|betalen|geen|3|neutraal|0|-|Mijn man is per 1 maart werkloos geworden.
K|betalen|prijs|2|bezorgdheid|0|-|De opvangkosten voor onze tweeling zijn daardoor nauwelijks meer op te brengen.
K|wijzigen|beleid|3|neutraal|0|vraag|Is het mogelijk om van drie naar één dag te gaan zonder de opzegtermijn van twee maanden?
K|wijzigen|geen|3|verlangen|0|wens|We willen de plek bij de Dolfijnen heel graag houden, de meiden zijn er zo gelukkig.
K|geen|geen|3|neutraal|0|-|Alvast bedankt, Fatima en Rob
#S|ond-0083|social|onderwijs|
K|gebruiken|levering|2|irritatie|1|-|stage begint over een week en @rocdelta heeft nog steeds geen stageplek voor mij geregeld, top gedaan weer 👏
#S|ond-0084|social|onderwijs|
K|gebruiken|bejegening|2|teleurstelling|0|-|oudercontact: 7 minuten, waarvan 5 over wat er níet goed gaat. ik ben bleitend naar huis gereden
#S|ond-0085|review|onderwijs|sterren=2
K|aanvragen|prijs|2|neutraal|0|-|Voor 3.400 euro mag je een goede opleiding verwachten.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Wat wij kregen was een docent die zelf net zijn diploma had en bij elke vraag zei dat hij het zou opzoeken.
K|hulp|belofte|2|irritatie|1|-|Dat opzoeken is bij beloftes gebleven.
K|gebruiken|levering|2|neutraal|1|-|Twee lesdagen zijn verplaatst naar een zaterdag.
K|gebruiken|kwaliteit|4|neutraal|0|-|Lunch was wel verzorgd, eerlijk is eerlijk.
#S|ond-0086|notitie|onderwijs|
K|aanvragen|geen|3|neutraal|0|-|Student vraagt naar status beurs uitwonend.
K|aanvragen|fout|2|neutraal|0|-|Adres in BRP klopt niet, gemeente heeft nr. 12 ipv 12A.
K|aanvragen|doorverwijzing|2|irritatie|2|-|Is door gemeente naar ons gestuurd en wij sturen hem terug.
M|aanvragen|procedure|2|neutraal|0|-|Kan niets vastleggen zonder BRP-wijziging.
#S|ond-0087|review|onderwijs|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Eindelijk snap ik breuken. Ik ben 38.
#S|ond-0088|review|onderwijs|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn dochter volgt bijles Frans bij Lotte en gaat er met plezier heen, dat zegt genoeg.
K|wijzigen|beleid|4|blijdschap|0|-|Verzetten kan tot een uur van tevoren, superflexibel.
#S|ond-0089|enquete|onderwijs|nps=9
K|hulp|wachttijd|4|blijdschap|0|-|binnen een dag antwoord op al mijn vragen
#S|ond-0090|enquete|onderwijs|nps=0
K|terugkijken|geen|1|boosheid|0|-|Nooit doen!
#S|ond-0091|enquete|onderwijs|csat=2
K|betalen|prijs|2|irritatie|0|-|450 euro aan boeken waarvan ik er twee open heb gehad
#S|ond-0092|social|onderwijs|
K|ontvangen|geen|4|blijdschap|0|-|Eerste dag op de middelbare, rugzak groter dan het kind zelf. Ze zwaaide niet eens om 🥲
#S|ond-0093|social|onderwijs|
K|aanvragen|digitaal|2|irritatie|2|-|Aanmelden voor de secundaire scholen: wachtrij 14.000 mensen voor u. Ik ben al sinds 8u bezig. @stadsscholen serieus?
A|||||||Dag Inge, de volgorde van aanmelden speelt geen rol, je kan tot 25/4.
K|aanvragen|informatie|4|opluchting|0|-|o da wist ik niet, bon dan ga ik eerst koffie drinken
#S|ond-0094|chat|onderwijs|
A|||||||Hoi, met Joyce van de klantenservice van Rijvaardig.
K|wijzigen|geen|3|neutraal|0|vraag|kan mijn tussentijdse toets nog verplaatst worden
A|||||||Op welke datum staat hij?
K|geen|geen|3|neutraal|0|-|23 april 8:10
A|||||||Dan kan het nog gratis. Heb je een voorkeur?
K|wijzigen|geen|3|verlangen|0|wens|middag graag, ben geen ochtendmens haha
A|||||||2 mei om 14:40?
K|wijzigen|wachttijd|4|blijdschap|0|-|yes doen, dat was snel geregeld
#S|ond-0095|gesprek|onderwijs|
A|||||||Dansschool Pirouette, met Manon.
K|geen|geen|3|neutraal|0|-|hoi manon met de moeder van isabel
K|gebruiken|bejegening|2|bezorgdheid|0|-|ik bel even want isabel kwam gister huilend thuis van klassiek
A|||||||O jee, wat was er?
K|gebruiken|bejegening|2|boosheid|0|-|nou die nieuwe juf heeft gezegd waar iedereen bij stond dat ze een beetje op haar snoepjes moest letten
K|gebruiken|geen|3|neutraal|0|-|ze is negen hè
A|||||||Dat vind ik heel naar om te horen.
K|gebruiken|bejegening|1|boosheid|0|-|ik vind het echt niet kunnen ik was er ziek van
A|||||||Ik ga vanavond met haar in gesprek, dit hoort niet bij ons.
K|hulp|geen|3|verlangen|0|wens|en ik zou willen dat ze gewoon sorry zegt tegen isabel
A|||||||Dat vraag ik haar, en anders doe ik het zelf.
K|hulp|bejegening|4|vertrouwen|0|-|fijn want voor de rest zijn we echt dol op jullie hoor al vier jaar
K|vertrekken|geen|2|irritatie|0|-|maar als dit zo doorgaat dan haal ik haar eraf dat snap je
A|||||||Helemaal. Ik bel je morgen.
#S|ond-0096|gesprek|onderwijs|
A|||||||Servicepunt Onderwijs, Karim hier.
K|hulp|wachttijd|2|irritatie|1|-|zo eindelijk twintig minuten die panfluit
K|aanvragen|geen|3|neutraal|0|-|het gaat om de inschrijving van mijn dochter voor de pabo
K|aanvragen|fout|2|neutraal|0|-|ze heeft de rekentoets gehaald in april maar in jullie systeem staat dat ze hem nog moet doen
A|||||||Heeft ze het certificaat?
K|aanvragen|herhaling|2|irritatie|2|-|ja en dat heeft ze ook al twee keer geüpload en steeds komt er een mailtje documenten onvolledig
A|||||||Ik zie het al, het is bij een andere aanmelding terechtgekomen.
K|aanvragen|informatie|3|verwarring|0|vraag|welke andere aanmelding dan
A|||||||Ze heeft zich vorig jaar ook ingeschreven, toen ingetrokken.
K|aanvragen|geen|3|neutraal|0|-|o ja dat klopt dat was voor haar tussenjaar
A|||||||Ik zet het over. Morgen staat het goed.
K|aanvragen|fout|4|opluchting|0|-|gelukkig want de deadline is vrijdag ik zag het al misgaan
K|hulp|wachttijd|2|irritatie|0|-|dus dat was eigenlijk in twee minuten gepiept en daar zit zij al drie weken over in de stress
#S|ond-0097|review|onderwijs|sterren=1
K|aanvragen|bereikbaarheid|4|neutraal|0|-|Als je je wil inschrijven bellen ze je binnen het uur terug,
K|hulp|bereikbaarheid|1|boosheid|2|-|als je een klacht hebt bestaat de telefoon ineens niet meer.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Thuisstudie interieurstyling: het boek is uit 2009.
K|gebruiken|kwaliteit|2|irritatie|0|-|Er staat een hoofdstuk in over hoe je een cd-rek neerzet 😂
K|gebruiken|kwaliteit|2|neutraal|0|-|Opdrachten worden door drie verschillende mensen nagekeken die elkaar tegenspreken.
K|vertrekken|beleid|2|boosheid|0|-|Opzeggen kan alleen aangetekend en per cursusjaar.
#S|ond-0098|review|onderwijs|sterren=4
K|ontvangen|kwaliteit|4|vertrouwen|0|-|We zagen op tegen de eerste dag, maar het wenschema was rustig opgebouwd
K|ontvangen|informatie|4|blijdschap|0|-|en om tien uur kregen we al een foto van een lachende peuter met verf op zijn neus.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Hij slaapt er beter dan thuis.
K|gebruiken|beleid|2|neutraal|0|-|Jammer dat je voor half vijf niet mag ophalen omdat ze dan aan tafel zitten.
#S|ond-0099|review|onderwijs|sterren=2
K|gebruiken|beleid|2|irritatie|0|-|Continurooster ingevoerd zonder dat er ook maar één ouder iets is gevraagd.
K|gebruiken|kwaliteit|2|neutraal|0|-|De kinderen eten nu in een kwartier hun boterham naast het digibord.
K|hulp|bejegening|2|teleurstelling|0|-|Op de informatieavond werden kritische vragen weggelachen door de directeur.
K|gebruiken|bejegening|4|dankbaarheid|0|-|Juf Marloes en juf Kim kunnen hier allemaal niks aan doen, dat zijn kanjers.
#S|ond-0100|review|onderwijs|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Na 20 jaar weer achter de piano en bij de eindejaarsuitvoering mijn eerste Satie gespeeld, met trillende handen maar zonder fout.
K|gebruiken|bejegening|4|vertrouwen|0|-|Dorien voelt precies aan wanneer ze je moet pushen.
#S|ond-0101|social|onderwijs|
K|gebruiken|storing+herhaling|2|irritatie|0|-|tablet van school weer kapot, 2e keer dit jaar, en dan mag je 50 euro eigen risico aftikken
#S|ond-0102|social|onderwijs|
K|gebruiken|kwaliteit|4|blijdschap|0|-|onze leerkracht wiskunde gooit met krijtjes en ik heb nog nooit zo goe opgelet in mijn leven, held
#S|ond-0103|social|onderwijs|
K|terugkijken|geen|2|irritatie|0|-|Tip voor iedereen die rijles zoekt in de regio Breda: NIET bij de blauwe auto's. Graag gedaan.
#S|ond-0104|social|onderwijs|
K|betalen|wachttijd|2|irritatie|3|-|@studiefonds toeslag van september, nu december. Even voor de duidelijkheid, ik eet wel gewoon elke dag hè
A|||||||Hoi Mo, dat is te lang. We zoeken het uit.
K|hulp|herhaling|2|irritatie|2|-|dat zeiden jullie 4 weken terug ook
#S|ond-0105|email|onderwijs|
K|geen|geen|3|neutraal|0|-|Beste,
K|betalen|fout|2|neutraal|0|-|In de factuur van februari zijn acht uren naschoolse opvang aangerekend op een dag dat onze Warre met de klas op zeeklassen was.
K|betalen|geen|3|verlangen|0|wens|Graag een aangepaste factuur.
K|gebruiken|bejegening|4|blijdschap|0|-|Verder niets dan lof hoor, hij gaat doodgraag naar de opvang.
K|geen|geen|3|neutraal|0|-|mvg, Stijn Baetens
#S|ond-0106|email|onderwijs|
K|geen|geen|3|neutraal|0|-|Dag team Werk & Leren,
K|aanleiding|geen|2|neutraal|0|-|Na een reorganisatie sta ik per 1 juli op straat.
K|orienteren|geen|3|verlangen|0|wens|Ik denk aan een omscholing naar elektromonteur en zou graag eens met iemand praten die dat traject zelf gedaan heeft.
K|orienteren|beleid|3|neutraal|0|vraag|Mag je tijdens zo'n opleiding je WW behouden?
K|orienteren|geen|2|bezorgdheid|0|angst|Eerlijk gezegd ben ik bang dat ik met mijn 51 jaar nergens meer tussen kom.
K|geen|geen|3|neutraal|0|-|Groet, Johan Kiewiet
#S|ond-0107|chat|onderwijs|
K|gebruiken|digitaal|2|bezorgdheid|0|-|help ik heb per ongeluk op inleveren gedrukt terwijl ik nog 6 vragen moest
A|||||||Rustig, wat is je toetscode?
K|geen|geen|3|neutraal|0|-|BIO-4412
A|||||||De docent kan hem heropenen, ik stuur een verzoek.
K|gebruiken|wachttijd|3|bezorgdheid|0|vraag|hoelang duurt dat want hij sluit om 17u
A|||||||Hij heeft hem net heropend.
K|hulp|wachttijd|5|dankbaarheid+opluchting|0|-|omg jullie zijn helden
#S|ond-0108|chat|onderwijs|
A|||||||Goedemiddag, met Kinderopvang Het Nest.
K|hulp|geen|3|neutraal|0|-|hallo, ik heb een vraag over de jaaropgave
K|betalen|informatie|2|verwarring|1|-|de uren op de jaaropgave zijn anders dan wat ik bij de toeslag heb opgegeven
A|||||||Zijn dat er meer of minder?
K|geen|geen|3|neutraal|0|-|14 meer
A|||||||Dat zijn de extra middagen in mei en oktober.
K|betalen|informatie|4|opluchting|0|-|ooooh natuurlijk die studiedagen. duidelijk
K|betalen|beleid|3|neutraal|0|vraag|moet ik dat nog doorgeven of gaat dat vanzelf
#S|ond-0109|enquete|onderwijs|nps=7
K|orienteren|informatie|4|neutraal|0|-|Open dag goed georganiseerd, studenten vertelden zelf.
K|orienteren|informatie|2|neutraal|1|-|Parkeren en de juiste ingang vinden was een zoektocht.
#S|ond-0110|enquete|onderwijs|nps=1
K|hulp|doorverwijzing+herhaling|2|boosheid|3|-|vijf keer mijn verhaal gedaan aan vijf verschillende mensen en nog steeds geen passend onderwijs voor mijn kind
#S|ond-0111|enquete|onderwijs|csat=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|EHBO cursus leuk en leerzaam. Trainer kon goed vertellen.
#S|ond-0112|enquete|onderwijs|csat=4
K|aanvragen|digitaal|4|neutraal|0|-|duidelijke site
K|betalen|digitaal|3|neutraal|0|wens|mag wel iDEAL bij
#S|ond-0113|notitie|onderwijs|
K|gebruiken|privacy|2|neutraal|0|-|Ouder meldt hoofdluis in groep 4.
K|gebruiken|informatie|2|irritatie|0|-|Vindt dat school dit "alweer" te laat doorgeeft aan de rest.
K|hulp|geen|3|neutraal|0|wens|Wil luizencontrole ma.ochtend.
#S|ond-0114|notitie|onderwijs|
K|vertrekken|geen|3|neutraal|0|-|Lln uitgeschreven per 31/7, gezin verhuist naar Spanje.
K|terugkijken|bejegening|4|dankbaarheid|0|-|Ouders lieten bloemen bezorgen.
M|vertrekken|waardering|5|blijdschap|0|-|Kaartje van het kind zelf hangt nu boven mijn bureau.
#S|ond-0115|review|onderwijs|sterren=3
K|gebruiken|kwaliteit|4|neutraal|0|-|Taalschool met bevlogen docenten,
K|hulp|bejegening|2|irritatie|0|-|receptie waar je wordt aangekeken of je komt storen.
K|betalen|informatie|2|neutraal|1|-|Lesmateriaal bleek niet inbegrepen, dat lees je pas in voetnoot 4.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Wel in tien weken van niks naar een gesprek bij de bakker in Porto.
#S|ond-0116|gesprek|onderwijs|
A|||||||Universiteitsbibliotheek, met Florian.
K|betalen|beleid|2|irritatie|0|-|hoi ja ik heb een boete van achttien euro voor een boek dat ik gewoon heb ingeleverd
A|||||||Wanneer was dat?
K|geen|geen|3|neutraal|0|-|voor de kerst in die gleuf bij de ingang
A|||||||Die automaat was in december een week defect.
K|gebruiken|storing|2|irritatie|0|-|nou dan weten we meteen hoe dat komt
K|hulp|geen|3|verlangen|0|wens|kunnen jullie dan niet even in de kast kijken of ie er staat
A|||||||Momentje... Ja, hij staat gewoon op zijn plek. Ik haal de boete weg.
K|betalen|fout|4|opluchting|0|-|kijk aan top
K|betalen|beleid|2|bezorgdheid|0|angst|ik was al bang dat ik m'n diploma niet kreeg want dat dreigden ze ook nog
#S|ond-0117|review|onderwijs|sterren=1
K|wijzigen|beleid|2|boosheid|0|-|Drie dagen voor het examen in het ziekenhuis beland, doktersbrief en al opgestuurd, examengeld kwijt.
K|hulp|bejegening|1|boosheid|0|-|"Dan had u maar een verzekering moeten nemen" zegt zo'n mevrouw dan doodleuk.
#S|ond-0118|review|onderwijs|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Wie wil leren lassen moet bij Ton zijn!
K|gebruiken|kwaliteit|4|blijdschap|0|-|Geen geouwehoer met PowerPoint, gewoon helm op en gaan.
#S|ond-0119|review|onderwijs|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Onze peuter leert liedjes die wij niet kennen en weigert thuis nog een slab.
K|gebruiken|informatie|4|vertrouwen|0|-|Aan het eind van de dag een echt overdrachtje, wie heeft hij gebeten en wie hem.
K|gebruiken|privacy|2|bezorgdheid|0|angst|Enige zorg is dat drukke weg pal naast de buitenspeelplaats.
#S|ond-0120|social|onderwijs|
K|gebruiken|levering|2|neutraal|0|-|Spoorloos: docent statistiek, al 3 weken. Tentamen is vrijdag.
#S|ond-0121|social|onderwijs|
K|gebruiken|bejegening|4|dankbaarheid|0|-|Shout-out naar de conciërge van het Vechtdal die mijn fietsband heeft geplakt zodat ik op tijd bij m'n SE was 🙌
#S|ond-0122|enquete|onderwijs|ces=1
K|aanvragen|digitaal|1|boosheid|3|-|Om mijn buitenlands diploma te laten erkennen heb ik VIER MAANDEN zitten rommelen met uploads die steeds verdwenen!
#S|ond-0123|enquete|onderwijs|nps=8
K|gebruiken|kwaliteit|4|vertrouwen|0|-|Mijn kind leert hier iets en is blij, meer hoef ik niet.
#S|ond-0124|review|onderwijs|sterren=2
K|aanvragen|digitaal|4|neutraal|0|-|Boeken van de lessen via de app gaat goed.
K|gebruiken|kwaliteit|2|irritatie|0|-|De lessen zelf bestaan voor een kwart uit wachten tot de vorige leerling is thuisgebracht.
K|betalen|prijs|2|irritatie|0|-|Je betaalt 60 minuten en rijdt er 40.
K|hulp|bejegening|2|neutraal|0|-|Toen ik dat aankaartte werd hij chagrijnig
K|gebruiken|bejegening|2|bezorgdheid|0|-|en sindsdien zit ik met een knoop in mijn maag naast hem.
#S|ond-0125|review|onderwijs|sterren=5
K|wijzigen|beleid|5|dankbaarheid|0|-|Door de ziekte van mijn vrouw moest ik halverwege stoppen met de opleiding, en zonder dat ik erom vroeg hebben ze mijn module een jaar stilgezet.
K|ontvangen|bejegening|4|dankbaarheid|0|-|Bij mijn terugkomst lag er een kaart van de hele groep op mijn tafel.
#S|ond-0126|gesprek|onderwijs|
A|||||||Klantenservice Schoolboekhuis, met Sharona.
K|ontvangen|geen|3|neutraal|0|-|ja hallo ik heb een bestelling voor mijn zoon eh brugklas
K|ontvangen|levering|2|neutraal|1|-|daar zit dus het wiskundeboek niet bij en wel twee keer frans
A|||||||Mag ik het bestelnummer?
K|geen|geen|3|neutraal|0|-|ja wacht hoor die bril... zeven drie drie nul twee
A|||||||Ik zie de dubbele Frans. Wiskunde is in nalevering.
K|ontvangen|wachttijd|3|bezorgdheid|0|vraag|en nalevering is dat een week of een maand
A|||||||Verwachting is 12 september.
K|ontvangen|levering|2|irritatie|0|-|twaalf september ze beginnen de eerste dat wordt dan kopietjes maken van de buurjongen
A|||||||Het boek is tot die tijd digitaal beschikbaar.
K|ontvangen|digitaal|3|neutraal|0|vraag|oké en waar dan ergens
A|||||||Onder "mijn licenties", met de schoolcode.
K|ontvangen|informatie|2|verwarring|0|-|schoolcode die hebben wij nooit gehad
A|||||||Ik stuur hem u per mail.
K|ontvangen|geen|4|neutraal|0|-|nou dan hebben we tenminste iets
K|wijzigen|geen|3|neutraal|0|vraag|en dat dubbele frans moet ik dat op eigen kosten terugsturen
A|||||||Nee, er zit een retourlabel bij.
K|wijzigen|prijs|4|opluchting|0|-|o dat scheelt weer
#S|ond-0127|social|onderwijs|
K|orienteren|prijs|2|verrassing+irritatie|0|-|1100 euro per maand voor 3 dagen crèche. DRIE. ik dacht dat het een typfout was
#S|ond-0128|social|onderwijs|
K|gebruiken|geen|2|bezorgdheid+irritatie|0|-|Zoon slaapt al 3 nachten niet want de cito komt eraan. Hij is 11. Wat doen we die kinderen aan?
#S|ond-0129|email|onderwijs|
K|geen|geen|3|neutraal|0|-|Geachte examencommissie,
K|hulp|beleid|2|teleurstelling|0|-|Met dit schrijven maak ik bezwaar tegen uw besluit van 4 juli om mij geen extra herkansing toe te kennen.
K|gebruiken|geen|2|neutraal|0|-|In de betreffende week is mijn vader met een herseninfarct opgenomen.
K|hulp|informatie|2|irritatie|0|-|In uw brief wordt hier met geen woord over gesproken.
K|hulp|geen|3|verlangen|0|wens|Ik verzoek u mij te horen voordat u een nieuw besluit neemt.
K|hulp|belofte|2|neutraal|0|-|De studieadviseur had mij op 19 juni schriftelijk toegezegd dat dit geen probleem zou zijn.
K|geen|geen|3|neutraal|0|-|Hoogachtend, Yara Benali, studentnummer 4471920
#S|ond-0130|chat|onderwijs|
A|||||||Hoi! Je chat met Studiepunt.
K|orienteren|beleid|3|neutraal|0|vraag|kan ik ook instromen met mbo 3 of moet dat 4 zijn
A|||||||Voor deze hbo-opleiding heb je mbo 4, havo of vwo nodig.
K|orienteren|beleid|2|teleurstelling|0|-|jammer :(
A|||||||Ben je 21 of ouder? Dan is er een toelatingstoets.
K|orienteren|geen|3|neutraal|0|-|word ik in augustus
A|||||||Dan kun je hem in september doen.
K|orienteren|informatie|4|blijdschap|0|-|o nice! dat heeft nog niemand me verteld
K|aanvragen|geen|3|neutraal|0|vraag|waar meld ik me daarvoor aan
#S|ond-0131|notitie|onderwijs|
K|aanvragen|geen|3|neutraal|0|-|Alleenst. moeder, 2 kdn, vraagt plek per direct, start ma nieuwe baan.
K|aanvragen|wachttijd|2|bezorgdheid|2|-|Overal wachtlijst > 9 mnd, is radeloos.
K|aanvragen|beleid|4|dankbaarheid|0|-|Noodplek 6 wk bij locatie Zuid aangeboden, moest huilen.
M|aanvragen|mandaat|4|blijdschap|0|-|Fijn dat ik dit zelf mag beslissen sinds de nieuwe leidinggevende.
#S|ond-0132|enquete|onderwijs|csat=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Inhoud ok tempo te hoog
#S|ond-0133|enquete|onderwijs|csat=2
K|gebruiken|privacy|2|bezorgdheid|0|-|Er lopen gewoon vreemden de school in, geen mens die iets vraagt.
#S|ond-0134|enquete|onderwijs|nps=10
K|gebruiken|bejegening|5|dankbaarheid|0|-|Zonder mijn studiebegeleidster had ik het niet gered dat zeg ik eerlijk
#S|ond-0135|enquete|onderwijs|nps=6
K|betalen|prijs|3|neutraal|0|-|prijs is marktconform
#S|ond-0136|review|onderwijs|sterren=1
K|gebruiken|fout|1|boosheid|0|-|Ze zijn mijn zoon VERGETEN bij de kinderboerderij. Vergeten!
K|gebruiken|privacy|2|boosheid|0|-|Vier jaar oud, veertig minuten alleen tussen de geiten.
K|hulp|bejegening|2|irritatie|0|-|Excuus was er pas nadat ik met de inspectie dreigde.
K|vertrekken|geen|3|neutraal|0|-|Contract per direct ontbonden.
#S|ond-0137|review|onderwijs|sterren=4
K|aanvragen|wachttijd|4|blijdschap|0|-|Binnen een week konden we starten met logopedische bijles.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Suze maakt er een spelletje van, mijn dochter heeft niet door dat ze aan het oefenen is.
K|gebruiken|kwaliteit|2|neutraal|0|-|Het zaaltje achter de sporthal is wat gehorig, met volleyballen erbij.
#S|ond-0138|review|onderwijs|sterren=3
K|gebruiken|kwaliteit|4|neutraal|0|-|Sterke docenten in het eerste jaar.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Vanaf het tweede jaar alleen nog zelfstudie en "projectmatig werken", lees: zoek het maar uit.
K|gebruiken|geen|2|irritatie|0|-|In elk groepje zitten drie meelifters en ik.
K|hulp|bereikbaarheid|2|neutraal|1|-|Docenten mailen heeft weinig zin.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De kantine is dan weer wel top.
#S|ond-0139|social|onderwijs|
K|gebruiken|levering|4|opluchting|0|-|en hij is teruggg, vaste leerkracht voor groep 6 na 4 maanden invallers 🎉
#S|ond-0140|social|onderwijs|
K|gebruiken|kwaliteit|2|irritatie|0|-|de toiletten op school zo vuil dat mijn dochter heel den dag niet durft gaan plassen, is dat normaal in 2024 @gosterrenbos?
#S|ond-0141|gesprek|onderwijs|
A|||||||Rijexamenbureau, afdeling planning, met Desmond.
K|hulp|geen|3|neutraal|0|-|dag desmond het gaat om mijn faalangstexamen
K|aanvragen|informatie|2|verwarring|1|-|mijn instructeur zegt dat ik daar een verklaring voor nodig heb en op jullie site staat van niet
A|||||||Je hebt geen verklaring nodig, alleen de juiste code bij het reserveren.
K|aanvragen|informatie|4|opluchting|0|-|oké dus geen huisarts pff gelukkig
A|||||||De wachttijd is nu wel zeventien weken.
K|aanvragen|wachttijd|2|teleurstelling|0|-|zeventien ja joh tegen die tijd ben ik weer vergeten hoe je moet schakelen
A|||||||Voor een gewoon examen is het acht.
K|aanvragen|geen|2|bezorgdheid|0|angst|maar een gewoon dat durf ik echt niet meer na die vorige keer
K|gebruiken|bejegening|2|teleurstelling|0|-|die man zei geen woord die zat alleen maar te zuchten en te schrijven
A|||||||Dat is jammer. Bij een faalangstexamen krijg je een examinator die daarvoor is opgeleid.
K|aanvragen|geen|3|neutraal|0|wens|ja nee dan wacht ik wel zet me er maar op
#S|ond-0142|review|onderwijs|sterren=5
K|gebruiken|bejegening|5|blijdschap|0|-|Zweminstructeur Mehmet heeft onze watervrees-kleuter letterlijk spelenderwijs het diepe in gekregen, wij stonden met open mond aan de kant.
#S|ond-0143|review|onderwijs|sterren=2
K|ontvangen|wachttijd|2|neutraal|2|-|Twaalf dagen moeten wachten op mijn inlogcode,
K|ontvangen|beleid|2|irritatie|0|-|en de proefperiode van 14 dagen telt gewoon vanaf de betaling.
K|wijzigen|beleid|2|boosheid|0|-|Je raadt het al: te laat om te annuleren.
#S|ond-0144|email|onderwijs|
K|geen|geen|3|neutraal|0|-|Hoi Marit,
K|gebruiken|kwaliteit|4|dankbaarheid|0|-|Dank voor de fijne workshop keramiek, mijn scheve kommetje staat te pronken op de vensterbank.
K|aanvragen|geen|3|verlangen|0|wens|Ik zou heel graag in het najaar met de draaischijf verder willen.
K|aanvragen|prijs|3|neutraal|0|vraag|Is er korting als je twee blokken tegelijk boekt?
K|geen|geen|3|neutraal|0|-|Liefs, Ineke
#S|ond-0145|social|onderwijs|
K|hulp|bereikbaarheid|2|boosheid|3|-|dag 11 dat ik de studentendecaan probeer te bereiken. dag ELF. ik overweeg een postduif @unilaagland
#S|ond-0146|social|onderwijs|
K|orienteren|prijs|3|neutraal|0|vraag|Wat betalen jullie zoal voor een uur bijles scheikunde? 35 lijkt mij veel maar misschien ben ik ouderwets
#S|ond-0147|notitie|onderwijs|
K|gebruiken|digitaal|2|neutraal|1|-|Docent extern kan cijfers niet invoeren, account verlopen.
K|gebruiken|geen|3|neutraal|0|-|Deadline cijfers vanavond 23.59.
M|hulp|systeem|2|irritatie|0|-|Ik kan verlopen accounts zien maar niet verlengen, moet ticket maken bij collega naast mij.
#S|ond-0148|enquete|onderwijs|ces=7
K|wijzigen|digitaal|4|blijdschap|0|-|extra opvangdag zelf in de app geregeld en meteen bevestigd
#S|ond-0149|enquete|onderwijs|csat=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Waardeloos, trainer wist minder dan de cursisten
#S|ond-0150|review|onderwijs|sterren=4
K|orienteren|kwaliteit|4|blijdschap|0|-|De proefstudeerdag gaf een eerlijk beeld, ook van de saaie vakken.
K|aanvragen|geen|3|neutraal|0|-|Daarna ingeschreven voor Bedrijfskunde.
K|gebruiken|kwaliteit|4|neutraal|0|-|Een half jaar later kan ik zeggen dat het klopt wat ze toen vertelden,
K|gebruiken|kwaliteit|2|neutraal|0|-|op de roosters na, met tussenuren van vier uur.
#S|ond-0151|review|onderwijs|sterren=1
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Drie jaar vioolles gehad en kan nog geen noot lezen.
K|gebruiken|bejegening|2|irritatie|0|-|De leraar zat meer op zijn telefoon dan dat hij luisterde.
K|gebruiken|levering|2|neutraal|0|-|Kwam structureel tien minuten te laat en ging vijf minuten eerder weg.
K|betalen|prijs|2|irritatie|0|-|Wel elk jaar 8 procent erbij.
#S|ond-0152|review|onderwijs|sterren=5
K|aanleiding|geen|2|bezorgdheid|0|-|In groep 5 bleek onze zoon een leesniveau van eind groep 3 te hebben, we schrokken ons rot.
K|orienteren|informatie|4|vertrouwen|0|-|Bij de intake legde Femke precies uit wat dyslexie wel en niet is.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Een jaar later leest hij onder de dekens met een zaklamp, ik heb gedaan alsof ik het niet zag.
K|betalen|beleid|4|opluchting|0|-|De gemeente vergoedde ook nog eens alles, dat hebben zij geregeld.
#S|ond-0153|review|onderwijs|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Cursus was ok
K|gebruiken|kwaliteit|2|neutraal|0|-|catering matig, lokaal zonder daglicht
K|gebruiken|bejegening|4|blijdschap|0|-|docent met humor
#S|ond-0154|gesprek|onderwijs|
A|||||||Gemeente, leerlingenvervoer, met Angelique.
K|gebruiken|levering|2|irritatie|2|-|ja het busje is er weer niet hè het is nou tien over negen en om half negen hoort ie hier te staan
A|||||||Voor welke leerling belt u?
K|geen|geen|3|neutraal|0|-|voor noah verkerk de berkenhof
A|||||||Ik zie dat de vaste chauffeur ziek is.
K|gebruiken|informatie|2|irritatie|0|-|maar waarom belt er dan niemand
K|gebruiken|levering|2|bezorgdheid|0|-|noah is autistisch die heeft nou al drie kwartier met z'n jas aan voor het raam gestaan die krijg ik de hele dag niet meer goed
A|||||||Dat spijt me. Er rijdt nu een vervanger uit.
K|gebruiken|privacy|3|bezorgdheid|0|vraag|kent die noah dan want hij stapt echt niet bij een wildvreemde in
A|||||||Nee, dat is een nieuwe chauffeur.
K|gebruiken|geen|2|teleurstelling|1|-|ja dan breng ik hem zelf wel weer
K|gebruiken|herhaling|2|boosheid|2|-|dit is de vierde keer sinds januari en iedere keer meld ik het en iedere keer zou het worden opgenomen met de vervoerder
A|||||||U kunt een officiële klacht indienen, ik kan dat nu voor u doen.
K|hulp|geen|3|neutraal|0|wens|ja doe dat
K|hulp|prijs|3|neutraal|0|vraag|en krijg ik die kilometers dan ook vergoed
A|||||||Dat neem ik mee in de klacht.
K|hulp|belofte|2|irritatie|0|-|meenemen meenemen dat heb ik vaker gehoord
#S|ond-0155|social|onderwijs|
K|gebruiken|digitaal|2|irritatie|0|-|smartklas stuurt mij 14 meldingen per dag maar dat ene bericht over de verplaatste toets? nee hoor
#S|ond-0156|social|onderwijs|
K|gebruiken|kwaliteit|5|verrassing+blijdschap|0|-|Leraar geschiedenis kwam vandaag binnen in volledig harnas. Kind van 14 praat nu vrijwillig over de middeleeuwen. Ik ben sprakeloos.
#S|ond-0157|social|onderwijs|
K|aanleiding|geen|4|blijdschap|0|-|zwanger van de 2e en de opvang al gebeld nog voor ik mijn moeder had verteld 😂
#S|ond-0158|email|onderwijs|
K|geen|geen|3|neutraal|0|-|Beste administratie,
K|wijzigen|geen|3|neutraal|0|-|Wij gaan in oktober verhuizen naar de Populierenlaan 8 in Ede.
K|wijzigen|geen|3|neutraal|0|wens|Wilt u ons adres en het noodnummer van oma (0612-nummer in de bijlage) aanpassen?
K|gebruiken|geen|3|verlangen|0|wens|Floor blijft gewoon op school tot de zomer, we zouden het fijn vinden als ze tot dan in dezelfde groep kan blijven.
K|geen|geen|3|neutraal|0|-|Groetjes, Danique
#S|ond-0159|chat|onderwijs|
A|||||||Welkom bij Cursusplein! Wat kan ik voor je betekenen?
K|ontvangen|digitaal|2|neutraal|1|-|ik heb betaald maar de cursus staat niet in mijn account
A|||||||Welk e-mailadres heb je gebruikt?
K|geen|geen|3|neutraal|0|-|j.vrolijk@ voorbeeld
A|||||||Ik zie een bestelling op een ander adres, met een tikfout.
K|ontvangen|geen|3|verrassing|0|-|oei, dat was ik zelf dan
A|||||||Geen probleem, ik koppel hem om. Ververs je pagina eens.
K|ontvangen|digitaal|4|blijdschap|0|-|ja hij staat er!
K|hulp|wachttijd|4|dankbaarheid|0|-|thnx voor de snelle actie
#S|ond-0160|enquete|onderwijs|nps=9
K|gebruiken|bejegening|4|vertrouwen|0|-|Als er iets is met mijn dochter dan bellen ze, ook voor kleine dingen.
#S|ond-0161|enquete|onderwijs|nps=3
K|gebruiken|levering|2|irritatie|0|-|te veel lesuitval
K|gebruiken|informatie|2|neutraal|0|-|en altijd pas 's morgens om 8 uur bekend
#S|ond-0162|enquete|onderwijs|csat=4
K|gebruiken|kwaliteit|4|neutraal|0|-|goede mix theorie en praktijk
#S|ond-0163|enquete|onderwijs|csat=2
K|ontvangen|informatie|2|verwarring|1|-|Eerste dag stonden we met 30 man in het verkeerde gebouw, niemand wist iets
#S|ond-0164|notitie|onderwijs|
K|gebruiken|digitaal|2|neutraal|0|-|Ouder ziet op app foto's van ander kind.
K|gebruiken|privacy|2|bezorgdheid|0|-|Vraagt zich af wie dan háár kind ziet.
M|gebruiken|procedure|3|neutraal|0|-|Gemeld als datalek volgens protocol.
M|gebruiken|kennis|2|verwarring|0|-|Wist zelf niet waar dat formulier stond, kwartier gezocht.
#S|ond-0165|review|onderwijs|sterren=2
K|aanvragen|informatie|2|verwarring|2|-|Bij inschrijving voor groep 1 heet het dat je niet te vroeg mag zijn, en als je dan belt ben je te laat.
K|aanvragen|beleid|2|irritatie|0|-|Voorrang voor broertjes en zusjes, voorrang voor de wijk, voorrang voor wie de directeur kent zo te horen.
K|aanvragen|geen|2|teleurstelling|0|-|Uitgeloot dus.
#S|ond-0166|review|onderwijs|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Zeilschool waar veiligheid en lol samengaan.
K|gebruiken|privacy|4|vertrouwen|0|-|Zwemvesten worden elke ochtend gecheckt, zelfs bij ons volwassenen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|En de soep op het eiland, jongens.
#S|ond-0167|review|onderwijs|sterren=4
K|gebruiken|levering|4|neutraal|0|-|Vaste tijd, vaste bijlesdocent.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Van een 3,8 naar een 6,4 voor economie.
K|betalen|prijs|2|neutraal|0|-|Niet goedkoop,
K|betalen|prijs|3|neutraal|0|-|maar blijven zitten kost ook geld.
#S|ond-0168|review|onderwijs|sterren=1
K|aanvragen|bejegening|2|boosheid|0|-|Je wordt onder druk gezet om tijdens het "adviesgesprek" te tekenen, mijn moeder van 74 heeft nu een cursus webdesign van 2.200 euro.
K|vertrekken|bereikbaarheid|2|boosheid|2|-|Annuleren binnen de bedenktijd lukt niet want er neemt niemand op.
K|aanvragen|bejegening|1|boosheid|0|-|Schaam je.
#S|ond-0169|social|onderwijs|
K|wijzigen|digitaal|2|irritatie|1|-|@rijexamens ik probeer al heel de ochtend mijn examen te verplaatsen, site geeft fout 500
A|||||||Hoi Lotte, er is een storing. We verwachten dat het om 13u weer werkt.
K|wijzigen|geen|3|neutraal|0|-|ok dan probeer ik t straks
K|wijzigen|digitaal|4|opluchting|0|-|gelukt!
#S|ond-0170|gesprek|onderwijs|
A|||||||Hogeschool Lindenrode, servicedesk studenten.
K|hulp|geen|3|neutraal|0|-|hoi ik bel over mijn bindend studieadvies
K|gebruiken|geen|2|teleurstelling|0|-|ik kom dus twee punten tekort
A|||||||Hoeveel heb je er gehaald?
K|geen|geen|3|neutraal|0|-|achtenvijftig van de zestig
A|||||||Heb je persoonlijke omstandigheden gemeld?
K|gebruiken|geen|2|neutraal|0|-|nou ik heb de hele winter met long covid in bed gelegen maar ik wist niet dat je dat moest melden
A|||||||Heb je een mentor gesproken?
K|hulp|doorverwijzing|2|irritatie|2|-|ik had drie mentoren in één jaar en die wisten het alle drie niet en die zeiden vraag maar aan de decaan
K|hulp|bereikbaarheid|2|neutraal|1|-|en die had pas plek na de deadline
A|||||||Dat kun je in een bezwaar allemaal opschrijven, met een verklaring van je huisarts.
K|hulp|geen|2|bezorgdheid|0|angst|maar als dat niet lukt moet ik van de opleiding af hè en dan begin ik nergens meer aan
A|||||||Je hebt zes weken, en ik plan je in bij een onafhankelijk adviseur, morgen elf uur.
K|hulp|wachttijd|4|opluchting|0|-|morgen al oké wow
K|hulp|bejegening|4|dankbaarheid|0|-|dank u wel dit is de eerste keer dat iemand gewoon meedenkt
#S|ond-0171|review|onderwijs|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Kinderen vinden het leuk op de bso, dat is het belangrijkste.
K|gebruiken|kwaliteit|2|irritatie|0|-|Maar hoe vaak kan één kind in één week zonder jas, beker én één schoen thuiskomen?
K|gebruiken|geen|3|neutraal|0|-|Antwoord: vier keer.
#S|ond-0172|review|onderwijs|sterren=5
K|gebruiken|kwaliteit|5|dankbaarheid|0|-|Dankzij de avondlessen Nederlands kon ik voor het eerst zelf naar het tienminutengesprek van mijn zoon, zonder tolk.
K|gebruiken|bejegening|4|blijdschap|0|-|Juf Gerda lacht als wij fout maken, maar altijd lief.
#S|ond-0173|email|onderwijs|
K|geen|geen|3|neutraal|0|-|Geachte heer Wijnands,
K|vertrekken|geen|3|neutraal|0|wens|Hierbij zeg ik de opvang van Teun op met ingang van 1 september, hij gaat dan naar school.
K|terugkijken|bejegening|5|dankbaarheid|0|-|Vier jaar lang heeft hij bij jullie geknuffeld, gekliederd en leren praten, en daar zijn we jullie ontzettend dankbaar voor.
K|betalen|geen|3|neutraal|0|vraag|Krijgen we de waarborgsom automatisch terug?
K|geen|geen|3|neutraal|0|-|Met hartelijke groet, familie Poelstra
#S|ond-0174|social|onderwijs|
K|gebruiken|prijs|2|irritatie|0|-|€4,20 voor een slap broodje kaas in de mensa. studeren is een luxehobby geworden
#S|ond-0175|enquete|onderwijs|ces=4
K|hulp|wachttijd|3|neutraal|1|-|duurde even maar uiteindelijk goed geholpen
#S|ond-0176|enquete|onderwijs|nps=8
K|orienteren|bejegening|4|blijdschap|0|-|We werden rondgeleid door twee leerlingen uit groep 8, die verkochten de school beter dan welke folder ook.
#S|ond-0177|chat|onderwijs|
K|geen|geen|3|neutraal|0|-|goedenavond
K|betalen|informatie|2|verwarring|0|-|ik zie 2x een afschrijving van 61,50 voor muziekles
A|||||||Dat is januari en februari, de incasso van januari was later door een fout bij ons.
K|betalen|informatie|2|irritatie|0|-|had je dat niet even kunnen melden?
A|||||||U heeft gelijk, er had een mail uit gemoeten.
K|geen|geen|3|neutraal|0|-|ok dan weet ik dat
#S|ond-0178|review|onderwijs|sterren=2
K|aanvragen|digitaal|2|neutraal|1|-|Aanmelden via het portaal, bevestiging kwam niet, dus nog eens gedaan.
K|betalen|fout|2|irritatie|1|-|Resultaat: twee inschrijvingen en twee keer 395 euro.
K|betalen|wachttijd|2|irritatie|3|-|Na vijf weken soebatten eindelijk één teruggestort.
K|gebruiken|kwaliteit|4|neutraal|0|-|De training zelf (projectmanagement) was dan nog best oké.
#S|ond-0179|review|onderwijs|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Stagebegeleiding? Laat me niet lachen.
K|gebruiken|levering|2|boosheid|0|-|In tien maanden is er nul keer iemand van school langs geweest.
K|gebruiken|bejegening|2|teleurstelling|0|-|Ik stond daar bokken te sjouwen voor een bedrijf dat me "hé jij" noemde.
K|hulp|herhaling|2|neutraal|2|-|Drie keer aangegeven bij mijn slb'er.
K|hulp|belofte|2|irritatie|0|-|"Ik ga er achteraan." Ja ja.
#S|ond-0180|review|onderwijs|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Pittige opleiding, fantastische docenten, en dat je elke vrijdag met echte patiënten werkt vanaf week drie is goud.
#S|ond-0181|gesprek|onderwijs|
A|||||||Crèche De Kikkerpoel, met Veerle.
K|geen|geen|3|neutraal|0|-|dag veerle met de papa van odette
K|gebruiken|geen|3|neutraal|0|-|ze heeft vannacht koorts gehad achtendertig vijf maar nu is ze terug normaal
K|gebruiken|beleid|3|neutraal|0|vraag|mag ze dan komen of is dat nog altijd vierentwintig uur koortsvrij
A|||||||Dat is nog altijd zo, dus morgen pas.
K|gebruiken|beleid|2|irritatie|0|-|goh ja ze loopt hier wel rond te springen hé
K|gebruiken|beleid|2|neutraal|3|-|ik moet dan alweer verlof pakken dat is de derde dag deze maand
A|||||||Ik begrijp het, maar we hebben twee prematuurtjes in de groep.
K|gebruiken|beleid|3|neutraal|0|-|ah ja ja nee dat snap ik wel dan hou ik haar hier
K|betalen|beleid|3|neutraal|0|vraag|en de dag wordt die aangerekend of is dat nu een respijtdag
A|||||||Dat is een respijtdag, u heeft er nog elf.
K|betalen|beleid|4|opluchting|0|-|oké da's goed
#S|ond-0182|gesprek|onderwijs|
A|||||||Goedemiddag, Opleidingen Van Asch, met Brenda.
K|geen|geen|3|neutraal|0|-|goedemiddag u spreekt met hr van transportbedrijf mulder
K|aanvragen|geen|3|verlangen|0|wens|ik wil graag zes chauffeurs inschrijven voor code 95 in week 40
A|||||||Zes plekken heb ik niet meer in 40, wel in 41.
K|aanvragen|geen|2|teleurstelling|0|-|dat is nou net de week dat de bietencampagne begint dan kan ik ze niet missen
A|||||||Wij kunnen ook bij u op locatie komen, vanaf zes personen.
K|aanvragen|beleid|4|verrassing|0|-|o dat is mooi dat wist ik niet
K|aanvragen|prijs|3|neutraal|0|vraag|en wat kost zo'n dag dan
A|||||||Elfhonderd, all-in.
K|aanvragen|prijs|4|blijdschap|0|-|nou dat is nog goedkoper dan zes losse ook
K|aanvragen|geen|3|neutraal|0|wens|stuur maar een offerte dan teken ik hem vandaag
#S|ond-0183|social|onderwijs|
K|gebruiken|privacy|2|bezorgdheid|0|-|Sinds gisteren weer een bommelding op het Maasland College. Hele middag op het sportveld gestaan, m'n broertje trilde helemaal
#S|ond-0184|social|onderwijs|
K|gebruiken|kwaliteit|2|irritatie|0|-|ik leer meer van een indiër op youtube in 12 minuten dan van 10 weken college signaalanalyse
#S|ond-0185|social|onderwijs|
K|gebruiken|geen|5|blijdschap|0|-|dochter geslaagd!!! vlag hangt, tas bungelt, moeder huilt
#S|ond-0186|email|onderwijs|
K|geen|geen|3|neutraal|0|-|Aan de klachtencommissie,
K|hulp|geen|3|neutraal|0|-|Graag dien ik een formele klacht in over de afhandeling van het pestincident van 3 februari.
K|hulp|wachttijd|2|neutraal|3|-|Pas zes weken na mijn melding is er een gesprek gevoerd.
K|hulp|bejegening|1|boosheid|0|-|In dat gesprek werd mijn dochter gevraagd wat zij er zélf aan had gedaan om gepest te worden.
K|hulp|belofte|2|irritatie|0|-|De afgesproken terugkoppeling van 28 maart heeft nooit plaatsgevonden.
K|gebruiken|privacy|2|bezorgdheid|0|-|Zij gaat nu met buikpijn naar school of helemaal niet.
K|hulp|geen|3|verlangen|0|wens|Ik verwacht een onafhankelijk onderzoek en een aanspreekpunt dat wél terugbelt.
K|geen|geen|3|neutraal|0|-|S. Nijland
#S|ond-0187|email|onderwijs|
K|geen|geen|3|neutraal|0|-|beste docent
K|gebruiken|digitaal|2|bezorgdheid|1|-|het uploaden van mijn verslag is niet gelukt de site gaf fout om 23.57 ik heb een screenshot bijgevoegd
K|gebruiken|beleid|3|bezorgdheid|0|vraag|telt hij nu nog als op tijd?
K|geen|geen|3|neutraal|0|-|gr Jelle 2B
#S|ond-0188|chat|onderwijs|
A|||||||Hoi, met studiebegeleiding, vertel.
K|orienteren|geen|3|verwarring|0|vraag|ik weet echt niet welk profiel ik moet kiezen
A|||||||Wat vind je leuke vakken?
K|geen|geen|3|neutraal|0|-|bio en kunst en een beetje engels
A|||||||Heb je al een idee voor later?
K|orienteren|geen|3|neutraal|0|-|misschien dierenarts of iets met tekenen
A|||||||Dan zou ik N&G met kunst als keuzevak nemen, dan kun je nog alle kanten op.
K|orienteren|informatie|4|opluchting|0|-|kan dat samen?? ik dacht dat dat niet mocht
K|orienteren|beleid|3|neutraal|0|vraag|en moet ik dan wiskunde b of mag a
#S|ond-0189|notitie|onderwijs|
K|hulp|geen|3|neutraal|0|-|Student (NT2) aan balie, formulier DigiD niet begrepen.
K|hulp|informatie|2|verwarring|1|-|Had brief via vertaalapp gelezen en dacht dat hij moest stoppen.
K|hulp|bejegening|4|opluchting|0|-|Samen doorgenomen, liep lachend weg.
M|hulp|kennis|4|blijdschap|0|-|Beetje Arabisch van de cursus werpt z'n vruchten af.
#S|ond-0190|notitie|onderwijs|
K|gebruiken|kwaliteit|2|neutraal|0|-|Klacht over lokaal 2.14: beamer stuk sinds sept.
M|gebruiken|samenwerking|2|irritatie|0|-|Facilitair verwijst naar IT, IT naar facilitair.
#S|ond-0191|enquete|onderwijs|nps=6
K|gebruiken|kwaliteit|3|neutraal|0|-|wisselend per docent
#S|ond-0192|enquete|onderwijs|nps=10
K|terugkijken|kwaliteit|5|blijdschap|0|-|Beste keuze van mijn leven om op mijn 35e nog de verpleging in te gaan, en deze school heeft dat mogelijk gemaakt
#S|ond-0193|enquete|onderwijs|csat=5
K|hulp|doorverwijzing|4|dankbaarheid|0|-|Eén vast contactpersoon voor alle papieren rond ons pleegkind.
#S|ond-0194|enquete|onderwijs|csat=3
K|gebruiken|kwaliteit|4|neutraal|0|-|Instructeur prima
K|aanvragen|wachttijd|2|neutraal|2|-|wachttijd voor praktijkexamen veel te lang
#S|ond-0195|review|onderwijs|sterren=4
K|ontvangen|digitaal|4|blijdschap|0|-|Na betaling meteen toegang, je kunt diezelfde avond beginnen.
K|gebruiken|kwaliteit|4|neutraal|0|-|Video's zijn helder en niet te lang.
K|gebruiken|kwaliteit|2|neutraal|0|-|De toetsvragen zijn wel erg flauw, met van die 'welke is NIET onwaar'.
#S|ond-0196|review|onderwijs|sterren=2
K|gebruiken|bejegening|2|irritatie|0|-|Directeur loopt je op het plein straal voorbij.
K|hulp|bejegening|2|teleurstelling|0|-|Mail je iets over je kind, dan krijg je "bedankt voor je input".
K|gebruiken|kwaliteit|4|neutraal|0|-|Het onderwijs zelf, geen klachten.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Musical was geweldig!
#S|ond-0197|review|onderwijs|sterren=5
K|gebruiken|bejegening|5|dankbaarheid|0|-|Toen mijn man overleed hebben de leidsters van de peutergroep een troostdoos gemaakt voor onze twee kleintjes en daar kijken we nu, anderhalf jaar later, nog elke week in.
#S|ond-0198|social|onderwijs|
K|hulp|doorverwijzing|2|irritatie|2|-|school zegt: bel leerplicht. leerplicht zegt: bel school. ik zeg: bel elkaar
#S|ond-0199|social|onderwijs|
K|aanvragen|prijs|2|irritatie|0|-|Inschrijfgeld 98 euro om op een WACHTLIJST te mogen. knap verdienmodel @kidsplaza
#S|ond-0200|social|onderwijs|
K|gebruiken|kwaliteit|4|blijdschap|0|-|Rijles gehad in de sneeuw, ik gleed alle kanten op, beste uur van mijn leven
#S|ond-0201|review|onderwijs|sterren=3
K|gebruiken|geen|3|neutraal|0|-|Mijn nichtje en ik deden samen de cursus naaien voor beginners.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Heel gezellig, veel gelachen,
K|gebruiken|kwaliteit|2|neutraal|0|-|maar met twee goede machines op tien vrouwen zit je vooral koekjes te eten.
K|gebruiken|geen|3|neutraal|0|-|Mijn rok is tot op heden een halve rok.
#S|ond-0202|enquete|onderwijs|ces=2
K|vertrekken|beleid|2|irritatie|2|-|Om mijn zoon uit te schrijven moest ik eerst een bewijs hebben van de nieuwe school, die wilde eerst een bewijs van uitschrijving.
#S|ond-0203|social|onderwijs|
K|vertrekken|geen|4|opluchting|0|-|Vanmorgen uitgeschreven bij psychologie. Geen seconde spijt tot nu toe.
#S|ond-0204|social|onderwijs|
K|aanleiding|geen|3|verlangen|0|-|Ik sta al 19 jaar achter dezelfde kassa en ik denk de laatste tijd: zou ik niet alsnog iets met dieren kunnen leren?
#S|ond-0205|social|onderwijs|
K|gebruiken|storing+digitaal|2|boosheid|0|-|Midden in het digitale examen valt de hele omgeving uit. 62 leerlingen, 1 paniekende surveillant. Bravo @toetsnet
A|||||||Dag Ilse, de storing is opgelost. Scholen krijgen vandaag instructies over extra tijd.
K|gebruiken|informatie|3|bezorgdheid|0|vraag|en de antwoorden die ze al ingevuld hadden, zijn die weg of niet?
#S|ond-0206|review|onderwijs|sterren=2
K|vertrekken|geen|2|teleurstelling|0|-|Met pijn in het hart na zes jaar bij deze opvang weggegaan.
K|gebruiken|kwaliteit|2|neutraal|0|-|Sinds de overname door die keten zijn de groepen groter,
K|gebruiken|kwaliteit|2|irritatie|0|-|komt het eten uit een plastic bak in plaats van uit de keuken van Toos
K|gebruiken|informatie|2|irritatie|0|-|en krijg je in plaats van een praatje een QR-code.
K|betalen|prijs|2|boosheid|0|-|En dan nog het lef hebben om er 9% bovenop te gooien.
#S|ond-0207|review|onderwijs|sterren=4
K|aanleiding|geen|3|neutraal|0|-|Van mijn kinderen kreeg ik voor mijn zeventigste een cheque voor tien schilderlessen.
K|gebruiken|bejegening|4|blijdschap|0|-|Hartelijke groep, niemand die gniffelt als jouw appel op een aardappel lijkt.
K|gebruiken|kwaliteit|2|neutraal|0|-|Licht in het atelier is 's avonds wat pover.
K|wijzigen|geen|4|blijdschap|0|-|Inmiddels zelf bijgeboekt tot Pasen.
#S|ond-0208|review|onderwijs|sterren=1
K|aanvragen|geen|3|neutraal|0|-|In januari ingeschreven voor een examentraining Duits.
K|ontvangen|levering|2|boosheid|0|-|Twee dagen van tevoren geannuleerd wegens "te weinig animo", daar sta je dan met je examen over een week.
K|betalen|belofte|2|irritatie|3|-|Geld zou binnen veertien dagen terug zijn, het is nu mei.
K|hulp|bereikbaarheid|1|boosheid|2|-|Nummer is niet meer in gebruik.
#S|ond-0209|gesprek|onderwijs|
A|||||||Muziekschool De Toonladder, met Hanne.
K|geen|geen|3|neutraal|0|-|hallo met mevrouw pauwels
K|gebruiken|geen|3|neutraal|0|-|'t is voor emiel hij volgt cello bij meneer dirk
K|gebruiken|storing|2|neutraal|0|-|de stok van de huurcello is gebroken hij is ermee tegen de deur gelopen
A|||||||Oei. Is de cello zelf nog in orde?
K|gebruiken|geen|3|neutraal|0|-|ja die heeft niks gelukkig
K|betalen|prijs|3|bezorgdheid|0|vraag|maar wat gaat dat mij kosten zo'n stok da's toch rap tweehonderd euro zeker
A|||||||Er zit een verzekering in de huur, u betaalt 25 euro.
K|betalen|prijs|4|opluchting|0|-|ocharme ik had al een half uur zitten rekenen
K|hulp|geen|3|neutraal|0|vraag|en moet ik daarvoor naar de stad of kan dat bij meneer dirk in de les
A|||||||Hij brengt er donderdag een mee.
K|hulp|doorverwijzing|4|blijdschap|0|-|zie dat is nog eens gemakkelijk merci hé
#S|ond-0210|gesprek|onderwijs|
A|||||||Taleninstituut, met Robin.
K|geen|geen|3|neutraal|0|-|hai robin met jolanda
K|gebruiken|levering|2|neutraal|1|-|ik zit dus in de zoom te wachten voor de les van zeven uur maar er is niemand
A|||||||Welke groep?
K|geen|geen|3|neutraal|0|-|italiaans beginners woensdag
A|||||||Die is verplaatst naar acht uur, daar is een mail over gestuurd.
K|gebruiken|informatie|2|irritatie|0|-|die heb ik echt niet gehad hoor ook niet in m'n spam ik kijk nu
A|||||||Ik zie dat het adres eindigt op .con.
K|aanvragen|geen|3|blijdschap|0|-|o nee hahaha dat heb ik zelf getikt wat een kluns
A|||||||Ik verbeter het. Dan tot acht uur!
K|gebruiken|geen|4|blijdschap|0|-|ja dan eet ik eerst nog even m'n bord leeg
#S|ond-0211|email|onderwijs|
K|geen|geen|3|neutraal|0|-|L.S.,
K|aanvragen|geen|3|neutraal|0|-|Hierbij stuur ik nogmaals mijn gewaarmerkte diploma, ditmaal ingescand in kleur.
K|aanvragen|herhaling|2|irritatie|2|-|De eerste drie keer was het respectievelijk te groot, te grijs en te scheef.
K|aanvragen|wachttijd|3|verlangen|0|wens|Ik hoop dat mijn toelating nu vóór de 15e beoordeeld kan worden.
K|geen|geen|3|neutraal|0|-|A. Kromhout
#S|ond-0212|enquete|onderwijs|nps=4
K|hulp|informatie|2|verwarring|2|-|Iedereen zegt iets anders over vrijstellingen
#S|ond-0213|enquete|onderwijs|nps=9
K|wijzigen|beleid|4|dankbaarheid|0|-|kon mijn tentamen verzetten toen mijn oma overleed, zonder gedoe
#S|ond-0214|enquete|onderwijs|csat=1
K|terugkijken|prijs|2|irritatie|0|-|weggegooid geld
#S|ond-0215|enquete|onderwijs|csat=4
K|gebruiken|levering|4|vertrouwen|0|-|In twee jaar tijd is er nog nooit een les uitgevallen.
#S|ond-0216|enquete|onderwijs|nps=5
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Te weinig uitdaging voor kinderen die snel klaar zijn,
K|gebruiken|kwaliteit|2|neutraal|0|-|onze zoon leest al een jaar stripboeken achterin de klas.
#S|ond-0217|notitie|onderwijs|
K|gebruiken|bejegening|2|boosheid|0|-|Vader komt aan deur, kwaad over opmerking invaljuf ("je ruikt naar frituur").
K|hulp|geen|3|neutraal|0|wens|Eist excuses aan kind.
K|hulp|bejegening|4|neutraal|0|-|Juf heeft excuses gemaakt, vader schudde hand.
M|hulp|werkdruk|2|neutraal|0|-|Dit was om 8.25, klas stond 20 min alleen.
#S|ond-0218|notitie|onderwijs|
K|betalen|prijs|2|neutraal|0|-|Klt kan termijn 3 (€ 410) niet betalen, ontslagen.
K|betalen|geen|3|neutraal|0|wens|Wil regeling 4 x 102,50.
M|betalen|mandaat|2|irritatie|0|-|Mag max. 2 termijnen geven, moest wéér langs team lead.
K|betalen|beleid|4|opluchting|0|-|Akkoord gekregen, klt opgelucht.
#S|ond-0219|chat|onderwijs|
A|||||||Dag, u chat met Kinderopvang Zonnestraal.
K|hulp|geen|3|neutraal|0|-|Dag, kort vraagje
K|gebruiken|informatie|3|neutraal|0|vraag|moeten wij zelf luiers meebrengen of zijn die voorzien?
A|||||||Luiers zijn inbegrepen in de dagprijs, poedermelk niet.
K|gebruiken|informatie|4|neutraal|0|-|Top, duidelijk!
K|gebruiken|geen|3|neutraal|0|vraag|en doen jullie ook wasbare, want daar zijn wij mee bezig
A|||||||Dat doen we, als u voor een gesloten waszakje zorgt.
K|gebruiken|beleid|5|blijdschap+verrassing|0|-|amai, dat had ik niet durven hopen 😃
#S|ond-0220|chat|onderwijs|
K|betalen|geen|3|neutraal|0|vraag|hi, waar vind ik m'n factuur voor de werkgever
A|||||||Onder Mijn account > Bestellingen.
K|betalen|digitaal|2|neutraal|1|-|daar stond ik al, is leeg
A|||||||Dan is de bestelling als gast gedaan. Ik mail hem.
K|betalen|geen|3|neutraal|0|wens|graag met btw-nr van de zaak erop, nl8514
#S|ond-0221|review|onderwijs|sterren=5
K|gebruiken|informatie|4|vertrouwen|0|-|Bij elk rapport een echt gesprek, met voorbeelden uit de schriften erbij in plaats van alleen maar cijfers en vinkjes.
K|gebruiken|bejegening|4|blijdschap|0|-|Onze dochter mag er zelf bij zitten en zegt waar ze trots op is.
#S|ond-0222|review|onderwijs|sterren=4
K|gebruiken|bejegening|4|blijdschap|0|-|Youssef is een topinstructeur: streng als het moet, grapje als het kan.
K|hulp|bereikbaarheid|2|neutraal|1|-|Kantoor is lastig te bereiken, appen werkt beter.
K|gebruiken|kwaliteit|4|opluchting|0|-|Tweede keer geslaagd, en dat met mijn zenuwen.
#S|ond-0223|review|onderwijs|sterren=1
K|gebruiken|privacy+bejegening|1|boosheid|0|-|Instructeur die zijn hand op je been legt "om te helpen met de koppeling". Ik was 18 en durfde niks te zeggen.
K|hulp|bejegening|1|boosheid|0|-|De eigenaar gelooft mij niet.
K|terugkijken|privacy|2|bezorgdheid|0|-|Meisjes, pas op bij deze rijschool.
#S|ond-0224|social|onderwijs|
K|betalen|informatie|2|verwarring|0|vraag|Snapt iemand hier iets van die eindafrekening van de opvang? Ik zie 3 verschillende uurtarieven
#S|ond-0225|social|onderwijs|
K|orienteren|geen|4|blijdschap|0|-|Infodag gehad bij @kunsthsdewerf, ik wil hier NOOIT meer weg en ik ben nog niet eens toegelaten
#S|ond-0226|enquete|onderwijs|ces=5
K|wijzigen|wachttijd|4|neutraal|0|-|Overstap van havo naar vwo was in twee gesprekken rond.
#S|ond-0227|review|onderwijs|sterren=3
K|ontvangen|levering|4|neutraal|0|-|Boekenpakket compleet en op tijd, prima.
K|ontvangen|kwaliteit|2|irritatie|0|-|Sommige huurboeken zien eruit alsof er een hond op geslapen heeft,
K|ontvangen|geen|3|neutraal|0|-|in mijn atlas zat nog een boterhamzakje.
K|wijzigen|beleid|2|bezorgdheid|0|angst|Straks bij inlevering ben ik natuurlijk degene die de schade mag betalen.
#S|ond-0228|review|onderwijs|sterren=5
K|orienteren|informatie|4|vertrouwen|0|-|Eerlijke intake: "dit past niet bij u, ga naar de buren", en ik dus naar de buren.
K|terugkijken|bejegening|4|blijdschap|0|-|Vijf sterren voor een cursus die ik er nooit gevolgd heb.
#S|ond-0229|review|onderwijs|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Klas van 33 leerlingen, twee rijen te kort aan stoelen op de eerste dag.
K|gebruiken|kwaliteit|2|irritatie|0|-|Niet verwonderlijk dat mijn zoon zich niet kan concentreren.
K|hulp|bejegening|2|teleurstelling|0|-|De mentor schuift het op ADHD, zonder dat er ooit iemand naar gekeken heeft.
K|gebruiken|geen|3|verlangen|0|wens|Wij hopen volgend jaar op een kleinere groep.
#S|ond-0230|review|onderwijs|sterren=1
K|aanvragen|belofte|3|neutraal|0|-|Er werd een baangarantie beloofd na het traject van 9 maanden.
K|gebruiken|belofte|1|boosheid|0|-|De "garantie" bleek een lijstje met uitzendbureaus.
K|hulp|bereikbaarheid|2|irritatie|3|-|Coach reageert al twee maanden nergens op.
K|betalen|prijs|2|bezorgdheid|0|-|Ik zit nog tot 2027 aan die lening vast.
#S|ond-0231|gesprek|onderwijs|
A|||||||Afdeling inschrijvingen, met Bo.
K|geen|geen|3|neutraal|0|-|dag met van eijk
K|aanvragen|geen|3|neutraal|0|-|wij willen onze zoon overschrijven van de montessori naar jullie midden in het jaar
A|||||||Mag ik vragen waarom?
K|vertrekken|kwaliteit|2|neutraal|0|-|nou hij verzuipt daar gewoon in de vrijheid zeg maar hij doet de hele dag niks
K|vertrekken|bejegening|4|neutraal|0|-|het zijn lieve mensen hoor daar niet van
A|||||||In groep 6 hebben we één plek.
K|aanvragen|geen|4|blijdschap|0|-|één is genoeg hahaha
K|aanvragen|beleid|3|neutraal|0|vraag|moet ie eerst een test doen of mag ie gewoon komen
A|||||||Hij mag twee ochtenden meedraaien, daarna beslissen we samen.
K|aanvragen|beleid|4|vertrouwen|0|-|ja dat klinkt goed dan kan ie zelf ook voelen of het past
K|aanvragen|geen|2|bezorgdheid|0|angst|ik ben alleen een beetje bang dat de andere school moeilijk gaat doen met het dossier
A|||||||Dat vragen wij op, daar hoeft u niets voor te doen.
K|aanvragen|doorverwijzing|4|opluchting|0|-|ah heerlijk
#S|ond-0232|gesprek|onderwijs|
A|||||||Studiefonds, met Yvonne.
K|geen|geen|3|neutraal|0|-|ja met meneer kaya
K|betalen|fout|2|boosheid|0|-|ik krijg hier een boete van zeshonderd euro voor mijn ov-kaart en ik studeer al een jaar niet meer
A|||||||Wanneer bent u gestopt?
K|vertrekken|geen|3|neutraal|0|-|twee oktober vorig jaar heb ik me uitgeschreven bij school
A|||||||Het reisproduct is pas in maart stopgezet.
K|vertrekken|informatie|2|irritatie|0|-|ja maar dat gaat toch automatisch hebben ze op school gezegd
A|||||||Nee, dat moet u zelf doen bij een ophaalautomaat.
K|vertrekken|informatie|2|verwarring|0|-|bij een automaat wie bedenkt zoiets
K|betalen|geen|2|bezorgdheid|0|-|ik heb dat gewoon niet zeshonderd euro ik zit in de ziektewet
A|||||||U kunt een betalingsregeling krijgen vanaf 25 euro per maand.
K|hulp|beleid|3|neutraal|0|vraag|en kan ik ook bezwaar maken dan
A|||||||Dat kan, maar ik verwacht eerlijk gezegd niet dat het lukt.
K|hulp|informatie|4|dankbaarheid|0|-|oké nou dank je dat je dat eerlijk zegt
K|betalen|geen|3|neutraal|0|wens|doe dan maar die regeling
#S|ond-0233|social|onderwijs|
K|gebruiken|beleid|2|irritatie|0|-|telefoonverbod op school okee, maar dan moeten ze wel het rooster niet alléén in een app zetten 🤡
#S|ond-0234|social|onderwijs|
K|gebruiken|bejegening|5|dankbaarheid|0|-|Mijn dochter met down doet dit jaar mee in de schoolmusical. Als boom, ja, maar wát een boom. Dank juf Sanne ❤️😭
#S|ond-0235|social|onderwijs|
K|gebruiken|levering|2|irritatie|2|-|3 uur in de trein gezeten voor een werkcollege van 40 minuten dat niet doorging. mailtje kwam toen ik er al stond
#S|ond-0236|email|onderwijs|
K|geen|geen|3|neutraal|0|-|Beste Lonneke,
K|gebruiken|kwaliteit|4|blijdschap|0|-|Wat was het gisteren weer een mooie yogadocentendag, ik heb drie kantjes aantekeningen.
K|gebruiken|informatie|3|verwarring|0|vraag|Alleen het stuk over ademhaling bij zwangeren kon ik niet volgen, staat dat nog ergens uitgeschreven?
K|betalen|geen|3|neutraal|0|-|De tweede termijn heb ik vanmorgen overgemaakt.
K|geen|geen|3|neutraal|0|-|Tot de 18e! Puck
#S|ond-0237|email|onderwijs|
K|geen|geen|3|neutraal|0|-|Geachte heer, mevrouw,
K|betalen|geen|2|neutraal|0|-|Op 5 januari vroeg ik u om kwijtschelding van de resterende schuld van mijn overleden dochter.
K|betalen|fout+bejegening|1|boosheid|0|-|Vandaag ontving ik een brief, gericht aan haar, waarin u haar maant tot betaling.
K|betalen|bejegening|1|teleurstelling|0|-|U kunt zich wellicht voorstellen wat dat met haar moeder deed.
K|hulp|geen|3|verlangen|0|wens|Ik verzoek u dringend uw gegevens te laten aanpassen en ons voortaan met rust te laten.
K|geen|geen|3|neutraal|0|-|H. Scholten
#S|ond-0238|enquete|onderwijs|nps=8
K|gebruiken|kwaliteit|4|blijdschap|0|-|leuke excursies
#S|ond-0239|enquete|onderwijs|nps=2
K|ontvangen|digitaal|2|irritatie|2|-|Pas na 4 mailtjes en 2 weken kon ik in de leeromgeving, toen was week 1 en 2 al verlopen.
#S|ond-0240|enquete|onderwijs|csat=5
K|gebruiken|kwaliteit|4|vertrouwen|0|-|alles netjes en schoon, fris lokaal, ramen open
#S|ond-0241|enquete|onderwijs|csat=2
K|gebruiken|wachttijd|2|neutraal|2|-|drie weken op mijn cijfer gewacht
#S|ond-0242|notitie|onderwijs|
K|vertrekken|geen|3|neutraal|0|wens|Klt wil stoppen met cursus Bloemschikken niv. 2.
K|vertrekken|kwaliteit|2|teleurstelling|0|-|Vindt groep te druk en docente "te snel".
K|wijzigen|beleid|4|neutraal|0|-|Overgezet naar ochtendgroep, blijft toch.
M|wijzigen|waardering|4|blijdschap|0|-|Leuk als dat lukt zo vlak voor m'n weekend.
#S|ond-0243|chat|onderwijs|
A|||||||Hallo, Examenhulp. Waarmee kan ik je helpen?
K|aanvragen|geen|2|bezorgdheid|0|-|hoi ik ben te laat met inschrijven voor het staatsexamen 😬 deadline was gisteren
A|||||||Je kunt nog tot vrijdag inschrijven met een toeslag van 45 euro.
K|aanvragen|prijs|2|teleurstelling|0|-|oei, dat is wel veel voor 1 dag te laat
K|aanvragen|beleid|4|opluchting|0|-|maar blij dat het nog kan
K|aanvragen|geen|3|neutraal|0|vraag|kan ik hier betalen of krijg ik een rekening
#S|ond-0244|review|onderwijs|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Onze bso zit op een boerderij en mijn kind komt elke dinsdag stinkend en stralend thuis.
#S|ond-0245|review|onderwijs|sterren=4
K|aanvragen|bereikbaarheid|4|blijdschap|0|-|Meteen iemand aan de lijn die wist waar ze het over had.
K|orienteren|wachttijd|4|neutraal|0|-|Offerte voor onze BHV-training binnen een dag,
K|betalen|informatie|2|neutraal|1|-|al stond het reiskostenbedrag er pas op de factuur bij.
#S|ond-0246|review|onderwijs|sterren=2
K|gebruiken|digitaal|2|irritatie|1|-|De oefenapp loopt om de haverklap vast en dan is je score weg.
K|gebruiken|fout|2|neutraal|0|-|Minstens vijf vragen waarin het goede antwoord fout wordt gerekend.
K|gebruiken|fout|2|irritatie|0|-|Volgens deze app mag ik op een woonerf 50.
K|betalen|prijs|3|neutraal|0|-|19 euro voor een maand.
#S|ond-0247|social|onderwijs|
K|wijzigen|beleid|2|boosheid|0|-|Ben al 2 jr betalend lid van die taalapp, wil overstappen van Duits naar Frans: "helaas, daarvoor moet u een nieuw abonnement afsluiten" ????
#S|ond-0248|social|onderwijs|
K|vertrekken|geen|3|neutraal|0|vraag|hoe kom ik van dat gratis proefabonnement af @leerslim voor het geld gaat kosten
A|||||||Hoi! Via Profiel > Abonnement > Stoppen, uiterlijk een dag voor het eind.
K|vertrekken|digitaal|2|irritatie|1|-|die knop staat er alleen op de pc, niet in de app. toevallig hoor
#S|ond-0249|review|onderwijs|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Crèche is oké. Een beetje ouderwets, veel plastic speelgoed.
K|gebruiken|bejegening|4|blijdschap|0|-|Ons Lientje is wel zot van Nonkel Bart.
K|gebruiken|beleid|2|irritatie|0|-|Wat mij stoort: 1 minuut na zes en ge krijgt een boete van 15 euro aangesmeerd.
#S|ond-0250|gesprek|onderwijs|
A|||||||Zwembad De Golf, zwemlesadministratie.
K|aanvragen|wachttijd|3|neutraal|0|vraag|hoi ik wou even vragen op welke plek m'n dochter nou staat op de wachtlijst
A|||||||Naam en geboortedatum?
K|geen|geen|3|neutraal|0|-|elin vos veertien zes achttien
A|||||||Plek 62.
K|aanvragen|wachttijd|2|verrassing+irritatie|2|-|tweeënzestig dat was in september zestig hoe kan dat nou
A|||||||Broertjes en zusjes gaan voor.
K|aanvragen|beleid|2|irritatie|0|-|ja lekker dan ze staat er al vanaf dat ze drie is
K|aanvragen|privacy|2|bezorgdheid|0|angst|en wij wonen aan het water hè dat is voor ons niet zomaar een hobby
A|||||||Er start een zomercursus van vier weken, elke dag les. Daar is nog plek.
K|orienteren|prijs|3|neutraal|0|vraag|en wat moet dat kosten dan
A|||||||340 euro, en meestal halen ze dan A.
K|aanvragen|geen|4|blijdschap|0|wens|o weet je zet haar er maar op dan gaan we dit jaar maar niet kamperen
#S|ond-0251|gesprek|onderwijs|
A|||||||Goeiemorgen, VZW De Speelboom.
K|geen|geen|3|neutraal|0|-|goeiemorgen met leen
K|vertrekken|geen|3|verlangen|0|wens|ik zou ons cas graag uitschrijven voor het kamp van de tweede week juli want hij heeft zijn been gebroken
A|||||||Ach, de sukkelaar! Heeft u een doktersattest?
K|geen|geen|3|neutraal|0|-|ja dat heb ik hier liggen
A|||||||Dan krijgt u alles terug behalve tien euro administratie.
K|betalen|beleid|4|opluchting|0|-|ah dat valt nog mee bij het voetbalkamp krijgen we niks terug
K|hulp|geen|3|neutraal|0|vraag|moet ik dat attest opsturen of is een foto goed
A|||||||Een foto is goed.
K|hulp|beleid|4|dankbaarheid|0|-|merci dat maakt het gemakkelijk voor een mens
#S|ond-0252|review|onderwijs|sterren=1
K|gebruiken|kwaliteit|2|boosheid|0|-|Examentraining van 3 dagen waarbij een student ons uittreksels liet voorlezen.
K|gebruiken|kwaliteit|2|neutraal|0|-|Geen oefenexamens, geen uitleg, wel drie keer pizza.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Mijn zoon haalde een 4,1, dat was thuis op de bank ook gelukt.
#S|ond-0253|review|onderwijs|sterren=4
K|aanvragen|geen|3|neutraal|0|-|Via het werk een cursus timemanagement moeten volgen, ik zag ertegenop.
K|gebruiken|kwaliteit|4|verrassing|0|-|Viel honderd procent mee!
K|gebruiken|kwaliteit|4|blijdschap|0|-|Concrete trucjes, geen zweverig gedoe,
K|gebruiken|kwaliteit|2|neutraal|0|-|hoewel het best in een halve dag had gekund, ironisch genoeg.
#S|ond-0254|review|onderwijs|sterren=5
K|gebruiken|bejegening|5|dankbaarheid|0|-|Meester Ahmed heeft mijn zoon na schooltijd gratis geholpen tot hij de entreetoets kon, elke dinsdag, een heel jaar.
K|terugkijken|geen|5|dankbaarheid|0|-|Dit vergeten wij nooit.
#S|ond-0255|social|onderwijs|
K|gebruiken|kwaliteit|2|irritatie|0|-|"inspirerende leeromgeving" = 90 man in een lokaal zonder stopcontacten
#S|ond-0256|social|onderwijs|
K|betalen|fout|2|irritatie|2|-|@kidsplaza derde maand op rij verkeerd gefactureerd. Ik begin te denken dat jullie dat expres doen
#S|ond-0257|social|onderwijs|
K|ontvangen|levering|3|neutraal|0|vraag|wanneer komen de inlogcodes voor de cursus van maandag? @opleidhuis
#S|ond-0258|email|onderwijs|
K|geen|geen|3|neutraal|0|-|Dag mevrouw Reinders,
K|gebruiken|digitaal|2|neutraal|1|-|De link naar de opgenomen colleges geeft sinds dinsdag "geen toegang".
K|gebruiken|geen|2|bezorgdheid|0|-|Aangezien ik slechthorend ben, kan ik de stof niet anders terugluisteren en het tentamen is de 22e.
K|hulp|geen|3|verlangen|0|wens|Kunt u dit met spoed laten herstellen?
K|gebruiken|bejegening|4|dankbaarheid|0|-|Overigens veel dank dat u in de zaal altijd de microfoon gebruikt, dat doet lang niet iedereen.
K|geen|geen|3|neutraal|0|-|Vriendelijke groet, Bas Overeem
#S|ond-0259|chat|onderwijs|
A|||||||Hoi! Wat kan ik voor je doen?
K|wijzigen|geen|3|neutraal|0|wens|ik wil van het basispakket naar compleet
A|||||||Dat kan. Je betaalt het verschil van 8 euro per maand.
K|wijzigen|geen|3|neutraal|0|vraag|blijft mn voortgang dan staan
A|||||||Ja, alles blijft staan.
K|geen|geen|3|neutraal|0|-|oke doe maar
A|||||||Geregeld!
K|wijzigen|wachttijd|4|blijdschap|0|-|haha da's snel
#S|ond-0260|notitie|onderwijs|
K|gebruiken|kwaliteit|2|neutraal|0|-|Ouders L. (gr 3) ontevreden over leestempo, willen extra hulp.
K|aanvragen|wachttijd|2|irritatie|3|-|Wachten "nu al sinds november" op plek bij RT.
M|gebruiken|werkdruk|2|teleurstelling|0|-|Heb 14 kinderen op de lijst en 6 uur per week.
#S|ond-0261|notitie|onderwijs|
K|ontvangen|geen|3|neutraal|0|-|Nieuwe cursist gestart, laptop uitgereikt.
K|ontvangen|storing|2|neutraal|0|-|Laptop ging niet aan, omgeruild.
K|ontvangen|fout|4|blijdschap|0|-|Cursist kon er om lachen, werkt nu.
#S|ond-0262|enquete|onderwijs|nps=7
K|gebruiken|kwaliteit|4|neutraal|0|-|Goed niveau
K|gebruiken|geen|3|verlangen|0|wens|meer praktijkvoorbeelden graag
#S|ond-0263|enquete|onderwijs|nps=10
K|gebruiken|privacy|4|vertrouwen|0|-|Ik laat mijn kind er met een gerust hart achter
#S|ond-0264|enquete|onderwijs|nps=3
K|hulp|bejegening|2|teleurstelling|0|-|Je voelt je een nummer
#S|ond-0265|enquete|onderwijs|csat=4
K|hulp|informatie|4|neutraal|0|-|Vraag over vrijstelling duidelijk beantwoord.
#S|ond-0266|enquete|onderwijs|ces=2
K|betalen|digitaal|2|irritatie|2|-|machtiging intrekken kan blijkbaar alleen met een brief, per post, in dit jaar
#S|ond-0267|review|onderwijs|sterren=2
K|ontvangen|fout|2|neutraal|1|-|Op dag één bleek mijn naam niet op de lijst te staan en stond ik in de gang te bellen.
K|gebruiken|kwaliteit|4|neutraal|0|-|Lessen Engels zakelijk an sich nuttig,
K|gebruiken|levering|2|irritatie|0|-|alleen is er in zestien weken vijf keer van docent gewisseld.
K|aanvragen|informatie|2|neutraal|0|-|Certificaat krijg je pas bij 80% aanwezigheid, dat had men bij inschrijving mogen melden.
#S|ond-0268|review|onderwijs|sterren=5
K|gebruiken|informatie|4|vertrouwen|0|-|Wat ik fijn vind: ze zeggen eerlijk als een kind een slechte dag had.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Er wordt elke dag vers gekookt door Oma Els, dat is dus echt iemands oma.
#S|ond-0269|review|onderwijs|sterren=3
K|hulp|bereikbaarheid|2|neutraal|1|-|Secretariaat alleen tot half drie open, voor werkende ouders niet te doen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Leerkrachten top, speelplaats vernieuwd met klimbomen en moestuin.
K|gebruiken|kwaliteit|2|neutraal|0|-|Warme maaltijden vind ik maar magertjes, drie keer per week iets met puree.
#S|ond-0270|social|onderwijs|
K|betalen|fout|2|irritatie|2|-|3 maanden geleden uitgeschreven bij de kinderopvang en ze schrijven nog altijd geld af. iemand ervaring met storneren?
#S|ond-0271|social|onderwijs|
K|gebruiken|geen|3|neutraal|0|-|Herkansing maandag 9 uur, H1 t/m 5, wie doet mee met bibliotheek zondag
#S|ond-0272|gesprek|onderwijs|
A|||||||Volksuniversiteit, met Marga.
K|geen|geen|3|neutraal|0|-|dag marga je spreekt met theo
K|aanvragen|geen|3|neutraal|0|-|ik had me opgegeven voor die cursus kunstgeschiedenis op maandagochtend
A|||||||Ja, ik zie u staan.
K|aanvragen|geen|3|neutraal|0|vraag|is het nou zo dat je daar boeken bij moet hebben
A|||||||Nee, u krijgt een reader.
K|aanvragen|informatie|4|neutraal|0|-|mooi zo
K|ontvangen|geen|3|bezorgdheid|0|vraag|en nog iets ik loop met een rollator is er een lift
A|||||||De lift is net vernieuwd, en ik zet een stoel voor u vooraan.
K|ontvangen|bejegening|5|dankbaarheid|0|-|kijk dat is nog eens service daar wordt een oud mens blij van
#S|ond-0273|review|onderwijs|sterren=1
K|aanvragen|digitaal|2|irritatie|2|-|Vier keer een foto moeten maken van mijn paspoort voor die examenproctor, elke keer afgekeurd.
K|gebruiken|privacy|2|boosheid|0|-|Vervolgens moet je je hele kamer laten zien met de webcam, inclusief onder je bed.
K|gebruiken|storing+digitaal|1|boosheid|0|-|Na een uur crashte de software en stond er "fraude vermoed".
K|hulp|wachttijd|2|bezorgdheid|3|-|Nu al vijf weken in afwachting van een uitspraak, terwijl ik niets gedaan heb.
#S|ond-0274|review|onderwijs|sterren=5
K|aanvragen|digitaal|4|neutraal|0|-|Online ingeschreven, bevestiging binnen een minuut.
K|ontvangen|bejegening|4|blijdschap|0|-|De eerste avond stond er koffie met taart klaar omdat er iemand jarig was.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Ik kan nu een lampje aansluiten zonder dat de hele straat donker wordt.
#S|ond-0275|review|onderwijs|sterren=2
K|gebruiken|informatie|2|irritatie|0|-|Nieuwsbrief van zes pagina's, en nergens staat op welke dag de kinderen vrij zijn.
K|gebruiken|informatie|2|neutraal|2|-|Op 24 mei stonden er twaalf ouders voor een dichte deur, wij ook.
K|gebruiken|geen|2|irritatie|2|-|Kon ik weer een halve vakantiedag inleveren.
#S|ond-0276|review|onderwijs|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Fijne tennislessen, de kinderen rennen tenminste echt.
K|gebruiken|levering|2|neutraal|0|-|Bij regen valt het uit, dat was dit voorjaar nogal vaak,
K|wijzigen|levering|4|neutraal|0|-|inhaaldata zijn er gelukkig wel gekomen.
#S|ond-0277|gesprek|onderwijs|
A|||||||Met de decaan, Annemiek Hartog.
K|geen|geen|3|neutraal|0|-|hoi ja met sterre uit havo vier
K|wijzigen|geen|3|verlangen|0|wens|ik wil heel graag natuurkunde laten vallen en dan m en o erbij
A|||||||Dat is een profielwissel. Waarom nu?
K|gebruiken|geen|2|teleurstelling|0|-|omdat ik echt niks snap ik sta een drie komma twee gemiddeld
K|gebruiken|bejegening|2|irritatie|0|-|en die leraar zegt alleen maar je moet beter opletten
A|||||||Heb je bijles geprobeerd?
K|gebruiken|kwaliteit|2|neutraal|1|-|ja van de bovenbouw maar die jongen wist het zelf ook niet zo goed
A|||||||Je kunt wisselen, maar dan moet je twee hoofdstukken economie inhalen voor april.
K|wijzigen|geen|4|vertrouwen|0|-|dat doe ik met plezier echt economie vind ik wél leuk
K|wijzigen|beleid|3|neutraal|0|vraag|en moeten mijn ouders daarvoor tekenen
A|||||||Ja, ik geef je het formulier mee.
#S|ond-0278|gesprek|onderwijs|
A|||||||Kinderopvang Pluis, planning, met Anouk.
K|wijzigen|geen|3|neutraal|0|vraag|hoi anouk kan mees morgen een extra dagje komen
A|||||||Morgen zit vol, vrijdag heb ik wel plek.
K|wijzigen|geen|2|teleurstelling|0|-|ah vrijdag heb ik niks aan
K|aanleiding|geen|2|neutraal|0|-|m'n moeder past normaal op maar die is gevallen die ligt nou in het lukas
A|||||||Wat vervelend. Ik kan je op de reservelijst zetten voor morgen.
K|wijzigen|wachttijd|3|neutraal|0|vraag|en wanneer hoor ik dat dan vanavond nog of pas morgenvroeg
A|||||||Uiterlijk acht uur vanavond.
K|geen|geen|3|neutraal|0|-|oké doe dat maar
A|||||||O wacht, er komt net een afmelding binnen. Hij mag komen.
K|wijzigen|wachttijd|5|blijdschap+opluchting|0|-|nee joh meen je dat o wat een mazzel dank je dank je
#S|ond-0279|social|onderwijs|
K|gebruiken|geen|2|irritatie|0|-|Studiedag nummer zes. SES. Wat studeren ze daar toch allemaal
#S|ond-0280|social|onderwijs|
K|gebruiken|bejegening|4|blijdschap|0|-|prof kwam vandaag met zelfgebakken cake omdat het ons laatste college was, ik ga 'm missen
#S|ond-0281|social|onderwijs|
K|hulp|herhaling|1|boosheid|3|-|6x gebeld, 3x gemaild, 1x langsgeweest, en nog steeds staat mijn vrijstelling er niet in @hsnoordveld. Doe. Jullie. Werk.
A|||||||Hoi Chayenne, dat is niet oké. Wil je ons je nummer DM'en? ^Puck
K|hulp|herhaling|2|irritatie|1|-|zoveelste DM, gaat ie weer
#S|ond-0282|email|onderwijs|
K|geen|geen|3|neutraal|0|-|Goedemorgen meneer Daamen,
K|gebruiken|geen|3|neutraal|0|-|Wij zouden Pepijn graag van 2 tot en met 6 juni vrij willen vragen voor het vijftigjarig huwelijk van zijn grootouders op Terschelling.
K|hulp|beleid|2|irritatie|0|-|De vorige aanvraag voor één dag werd afgewezen met een verwijzing naar een wetsartikel, dat kwam wat hard over.
K|hulp|geen|3|verlangen|0|wens|We hopen dat u dit keer het menselijke in het verzoek ziet.
K|geen|geen|3|neutraal|0|-|Met groet, Roos en Maarten
#S|ond-0283|email|onderwijs|
K|geen|geen|3|neutraal|0|-|hoi,
K|wijzigen|geen|3|neutraal|0|wens|kan iemand mijn achternaam aanpassen in het systeem? sinds 2 mei heet ik De Wit-Aydin
K|aanvragen|fout|3|neutraal|0|wens|graag ook op het certificaat want anders klopt dat niet met mijn paspoort
K|geen|geen|3|neutraal|0|-|gr. Melek
#S|ond-0284|chat|onderwijs|
A|||||||Goedemiddag, hoe kunnen we u helpen?
K|orienteren|prijs|3|neutraal|0|vraag|wat kost een spoedcursus auto bij jullie, 10 dagen
A|||||||Vanaf 2.150 euro inclusief examen.
K|orienteren|prijs|2|verrassing|0|-|poeh
K|orienteren|beleid|3|neutraal|0|vraag|en als ik dan zak?
A|||||||Dan krijgt u twee gratis lessen en betaalt u alleen het herexamen.
K|orienteren|beleid|4|neutraal|0|-|dat is wel netjes moet ik zeggen
K|orienteren|geen|3|neutraal|0|-|ik ga er een nachtje over slapen
#S|ond-0285|notitie|onderwijs|
K|aanvragen|wachttijd|2|neutraal|3|-|Aanvrager toeslag wacht 9 wk op beslissing.
K|aanvragen|fout|2|neutraal|0|-|Inkomensverklaring verkeerd gescand door postkamer.
K|aanvragen|bejegening|2|irritatie|0|-|Vindt ons "een stel amateurs".
M|aanvragen|samenwerking|2|neutraal|0|-|Postkamer neemt telefoon niet op na 15.00.
M|aanvragen|samenwerking|4|opluchting|0|-|Via Joke van team 3 alsnog vandaag laten beoordelen.
#S|ond-0286|enquete|onderwijs|nps=9
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn zoon gaat met plezier naar school, wat wil je nog meer
#S|ond-0287|enquete|onderwijs|nps=6
K|gebruiken|digitaal|2|neutraal|0|-|platform traag in de avond
#S|ond-0288|enquete|onderwijs|nps=1
K|gebruiken|bejegening|1|boosheid|0|-|Discriminatie door stagebegeleider en de school kijkt weg
#S|ond-0289|enquete|onderwijs|csat=3
K|gebruiken|kwaliteit|3|neutraal|0|-|niet slecht niet goed
#S|ond-0290|enquete|onderwijs|csat=5
K|wijzigen|beleid|5|dankbaarheid|0|-|Ik mocht mijn cursus een halfjaar opschuiven omdat ik ging bevallen, en kreeg nog een rompertje ook!
#S|ond-0291|review|onderwijs|sterren=1
K|aanvragen|geen|3|neutraal|0|-|Opleiding tot nagelstyliste, zes zaterdagen.
K|gebruiken|privacy|2|bezorgdheid|0|-|Geen afzuiging, geen handschoenen, halve groep zat te hoesten.
K|gebruiken|kwaliteit|2|irritatie|0|-|Het 'professionele startpakket' komt van een Chinese webwinkel, waarde hooguit 20 euro.
K|betalen|prijs|1|teleurstelling|0|-|Ik heb er 1.250 voor neergeteld, zonde, zonde, zonde.
#S|ond-0292|review|onderwijs|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Als docent Frans ben ik kritisch, maar deze nascholing heeft mijn lessen echt veranderd.
#S|ond-0293|review|onderwijs|sterren=3
K|gebruiken|bejegening|4|vertrouwen|0|-|Leidsters zijn betrokken,
K|gebruiken|levering|2|bezorgdheid|0|-|de bezetting is alleen zo krap dat ik 's morgens nooit weet of de groep opengaat.
K|betalen|beleid|2|irritatie|0|-|Sluitingsdagen worden niet vergoed.
K|hulp|informatie|4|neutraal|0|-|De locatiemanager is er wel eerlijk over.
#S|ond-0294|social|onderwijs|
K|orienteren|informatie|2|verwarring|0|-|ASO TSO BSO domeinscholen doorstroom finaliteit... ik heb twee diploma's en kan nog geen school kiezen voor mijn zoon
#S|ond-0295|review|onderwijs|sterren=2
K|gebruiken|belofte|2|irritatie|0|-|Er was een vaste mentor toegezegd, ik heb er tot nu toe drie versleten.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Het curriculum hangt als los zand aan elkaar.
K|gebruiken|kwaliteit|4|neutraal|0|-|Pluspunt: medestudenten uit heel Europa.
K|hulp|doorverwijzing|2|neutraal|2|-|Voor een handtekening op mijn stagecontract langs vier kantoren geweest, waarvan één op een andere campus.
K|terugkijken|geen|2|teleurstelling|0|-|Achteraf had ik beter in Gent kunnen blijven.
#S|ond-0296|review|onderwijs|sterren=5
K|betalen|prijs|4|blijdschap|0|-|Voor dat geld krijg je nergens zoveel les!
K|gebruiken|bejegening|4|blijdschap|0|-|En Kees neemt ook nog stroopwafels mee op de motor.
#S|ond-0297|gesprek|onderwijs|
A|||||||Rijksinstituut Inburgering, met Fleur.
K|geen|geen|3|neutraal|0|-|hallo goedemorgen mijn naam is amira
K|aanvragen|geen|3|neutraal|0|-|ik wil examen doen spreken en luisteren
K|aanvragen|digitaal|2|verwarring|1|-|maar de computer zegt steeds niet mogelijk ik begrijp niet
A|||||||Ik zie dat uw betaling nog niet binnen is.
K|betalen|geen|3|neutraal|0|-|ik heb betaald vrijdag honderd euro bij de bank
K|betalen|geen|3|bezorgdheid|0|vraag|is het geld weg
A|||||||Nee hoor, dat duurt soms drie dagen. Morgen kunt u een datum kiezen.
K|betalen|informatie|4|opluchting|0|-|oh gelukkig ik was heel bang mevrouw
K|aanvragen|wachttijd|3|neutraal|0|vraag|en wanneer is de eerste dag voor examen
A|||||||In Rotterdam over vijf weken.
K|aanvragen|geen|3|neutraal|0|-|vijf weken dat is goed dan kan ik nog leren
K|hulp|bejegening|5|dankbaarheid|0|-|u praat langzaam dat is heel fijn dank u wel
#S|ond-0298|gesprek|onderwijs|
A|||||||Basisschool De Klimroos, directie, Wilma Fokkens.
K|geen|geen|3|neutraal|0|-|ja mevrouw fokkens met de vader van boaz
K|hulp|geen|2|irritatie|0|-|ik wil het even hebben over dat schooladvies want daar ben ik het niet mee eens
A|||||||Wat is uw bezwaar?
K|gebruiken|beleid|2|teleurstelling|0|-|jullie geven kader terwijl de doorstroomtoets zegt tl havo
A|||||||Wij kijken ook naar werkhouding in groep 6, 7 en 8.
K|gebruiken|bejegening|2|boosheid|0|-|ja werkhouding hij had in groep zeven een juf die hem elke dag op de gang zette ja dan gaat de werkhouding achteruit
A|||||||Bij een hogere toets moeten we heroverwegen, dat doen we donderdag.
K|hulp|informatie|3|neutraal|0|vraag|en mag ik daar dan bij zijn
A|||||||Niet bij het teamoverleg, wel bij het gesprek daarna.
K|hulp|beleid|2|irritatie|0|-|dus jullie beslissen achter gesloten deuren en ik mag het aanhoren
A|||||||Ik nodig u uit om vooraf op papier te zetten wat u wilt meegeven.
K|hulp|geen|3|neutraal|0|-|nou dat ga ik dan doen vanavond nog
K|hulp|bereikbaarheid|4|dankbaarheid|0|-|en ik waardeer wel dat u zelf de telefoon opneemt
#S|ond-0299|social|onderwijs|
K|gebruiken|kwaliteit|2|irritatie|0|-|E-learning "veilig werken" op het werk, je kan gewoon op volgende blijven klikken en je krijgt een certificaat. heel veilig allemaal
#S|ond-0300|social|onderwijs|
K|betalen|wachttijd|4|blijdschap|0|-|1 dag na mijn mail stond het cursusgeld al terug op mn rekening, kan ook eens gezegd worden @opleidhuis
#S|ond-0301|social|onderwijs|
K|aanleiding|geen|2|bezorgdheid|0|-|Juf zegt dat ons zoontje "opvalt". Nu lig ik al drie nachten te googelen.
#S|ond-0302|email|onderwijs|
K|geen|geen|3|neutraal|0|-|Beste redactie van de cursusgids,
K|orienteren|informatie|2|verwarring|0|-|Op pagina 14 begint Houtbewerking op 3 oktober, op de website op 10 oktober.
K|orienteren|informatie|3|neutraal|0|vraag|Wat is het nu?
K|orienteren|kwaliteit|4|blijdschap|0|-|Voor het overige weer een prachtgids, ik heb al vijf dingen omcirkeld.
K|geen|geen|3|neutraal|0|-|Wim Stellinga
#S|ond-0303|chat|onderwijs|
K|aanvragen|wachttijd|2|neutraal|2|-|Ik heb op 2/2 mijn collegegeldkrediet aangevraagd en nog niets gehoord
A|||||||De behandeltijd is acht weken.
K|aanvragen|informatie|2|irritatie|0|-|op de site staat 4
A|||||||Dat klopt, die tekst loopt achter. Excuses.
K|betalen|geen|2|bezorgdheid|0|angst|ik moet 1 april 1100 euro aan de uni betalen anders word ik uitgeschreven
A|||||||Ik kan een bewijs van aanvraag sturen, daarmee krijgt u uitstel.
K|betalen|beleid|4|opluchting|0|-|oh dat zou echt schelen, ja graag
#S|ond-0304|chat|onderwijs|
A|||||||Hoi met Pianotutor, hoe kan ik helpen?
K|gebruiken|storing|2|neutraal|0|-|de app hoort mijn piano niet
A|||||||Heb je toegang tot de microfoon aangezet?
K|geen|geen|3|neutraal|0|-|ja
K|gebruiken|digitaal|2|neutraal|1|-|heb hem al twee keer verwijderd en terug geïnstalleerd
A|||||||Welk toestel?
K|geen|geen|3|neutraal|0|-|tablet van 2017
A|||||||Die wordt niet meer ondersteund.
K|betalen|beleid|2|teleurstelling|0|-|nou dan heb ik net voor een jaar betaald
K|betalen|beleid|3|neutraal|0|vraag|krijg ik dat terug?
#S|ond-0305|notitie|onderwijs|
K|hulp|geen|3|neutraal|0|-|Belt namens zus (mantelzorger) over cursus omgaan met dementie.
K|orienteren|geen|3|neutraal|0|vraag|Vraagt of avondgroep ook kan.
K|aanleiding|geen|2|bezorgdheid|0|-|Vader loopt 's nachts weg, familie is op.
K|orienteren|bejegening|4|blijdschap|0|-|Was blij met luisterend oor.
#S|ond-0306|enquete|onderwijs|nps=8
K|aanvragen|informatie|4|neutraal|0|-|Heldere mail na de aanmelding met alles wat je moest meenemen
#S|ond-0307|enquete|onderwijs|nps=0
K|hulp|bejegening|1|boosheid|0|-|Arrogante directie die nog nooit één fout heeft toegegeven!!
#S|ond-0308|enquete|onderwijs|csat=2
K|gebruiken|kwaliteit|2|neutraal|0|-|te theoretisch
#S|ond-0309|enquete|onderwijs|csat=4
K|gebruiken|bejegening|4|dankbaarheid|0|-|docent bleef na de les om mijn sollicitatiebrief na te kijken
#S|ond-0310|enquete|onderwijs|ces=6
K|ontvangen|digitaal|4|neutraal|0|-|inloggen en meteen beginnen, prima
#S|ond-0311|review|onderwijs|sterren=4
K|gebruiken|kwaliteit|4|vertrouwen|0|-|De school heeft stevige structuur, duidelijke regels en weinig lesuitval.
K|gebruiken|beleid|2|irritatie|0|-|Dat ze kinderen naar huis sturen om een gat in hun broek gaat mij te ver.
K|gebruiken|bejegening|4|blijdschap|0|-|Mentor meneer Hakvoort is er eentje uit duizenden.
#S|ond-0312|review|onderwijs|sterren=1
K|orienteren|bejegening|2|irritatie|0|-|Bij de kennismaking werd er vooral gepraat over hun 'concept' en niet één keer naar ons kind gevraagd.
K|orienteren|prijs|2|irritatie|0|-|Voor de eco-luiers en het moestuintje betaal je 2,10 per uur extra.
K|orienteren|geen|3|neutraal|0|-|We kijken verder.
#S|ond-0313|review|onderwijs|sterren=5
K|wijzigen|digitaal|4|blijdschap|0|-|Les verzetten doe je met twee tikjes in de app.
K|gebruiken|levering|4|blijdschap|0|-|Sjoerd is altijd stipt op tijd en pikt me gewoon op bij mijn werk.
K|gebruiken|kwaliteit|5|vertrouwen|0|-|Van totale paniek op de snelweg naar fluitend invoegen, in zes weken.
#S|ond-0314|social|onderwijs|
K|gebruiken|privacy|2|boosheid|0|-|Leerkracht zet foto's van de klas gewoon op haar eigen insta. Wij hadden NEE aangevinkt.
#S|ond-0315|social|onderwijs|
K|aanvragen|geen|5|blijdschap|0|-|TOEGELATEN tot het conservatorium aaaaaah 🎻🎻🎻
#S|ond-0316|review|onderwijs|sterren=3
K|hulp|wachttijd|4|neutraal|0|-|Klantenservice reageert vlot
K|hulp|informatie|2|irritatie|0|-|maar met standaardzinnen waar je niks aan hebt.
K|ontvangen|kwaliteit|2|neutraal|0|-|Lesboeken kwamen in een gescheurde doos, hoek eraf.
K|gebruiken|kwaliteit|4|neutraal|0|-|Inhoud is goed te volgen voor iemand zonder vooropleiding.
#S|ond-0317|review|onderwijs|sterren=1
K|gebruiken|bejegening|1|boosheid|0|-|Tegen een kind van zes zeggen dat hij "de klas verpest", wie doet zoiets.
K|hulp|bereikbaarheid|2|irritatie|1|-|Juf was daarna twee weken niet te spreken.
K|hulp|bejegening|2|teleurstelling|0|-|In het gesprek dat er uiteindelijk kwam, keek de ib'er vooral op haar horloge.
K|vertrekken|geen|3|neutraal|0|-|Na de meivakantie start hij ergens anders.
K|terugkijken|geen|2|teleurstelling|0|-|Wij hebben te lang gewacht, dat verwijt ik mezelf nog het meest.
#S|ond-0318|review|onderwijs|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Kookworkshop Thais: leuke middag, lekker gegeten, recepten mee naar huis.
K|gebruiken|kwaliteit|2|neutraal|0|-|Een tikje krap met zestien man rond vier pitten.
#S|ond-0319|review|onderwijs|sterren=2
K|betalen|informatie|2|verwarring|1|-|Lesgeld, inschrijfgeld, materiaalkosten, "bijdrage innovatie"… voor je het weet zit je op het dubbele.
K|betalen|informatie|2|irritatie|0|-|Een overzicht vooraf was er niet.
K|gebruiken|kwaliteit|4|neutraal|0|-|De cursus fotografie zelf is leerzaam, met goede feedback op je werk.
#S|ond-0320|gesprek|onderwijs|
A|||||||Klantenservice Leerwinkel, met Stefan.
K|hulp|herhaling|2|irritatie|3|-|ja stefan ik hoop dat jij me kan helpen want ik ben nou al bij zes collega's van jou geweest
A|||||||Ik ga mijn best doen, wat is er?
K|ontvangen|levering|2|neutraal|2|-|ik heb op negen januari een cursus medisch secretaresse gekocht en ik heb nog altijd geen boeken
A|||||||Ik zie dat ze in januari retour zijn gekomen.
K|ontvangen|fout|2|verwarring|0|-|hoezo retour er is hier niemand geweest
A|||||||Er staat huisnummer 1 in plaats van 111.
K|ontvangen|fout|2|irritatie|0|-|en dat kon geen van die zes zien
A|||||||Blijkbaar niet. Ik stuur ze vandaag per koerier.
K|gebruiken|geen|2|bezorgdheid|0|angst|maar mijn eerste toets is de vijftiende dat haal ik nooit
A|||||||Die zet ik een maand op, gratis.
K|wijzigen|beleid|4|opluchting|0|-|o dat kan oké
K|hulp|doorverwijzing|4|dankbaarheid|0|-|jij bent de eerste die het gewoon even oplost zonder me door te verbinden
#S|ond-0321|gesprek|onderwijs|
A|||||||Studentenpsychologen, secretariaat.
K|hulp|geen|3|verwarring|0|-|hoi uhm ja ik weet niet of ik hier goed zit
K|hulp|geen|2|bezorgdheid|0|-|het gaat gewoon niet zo goed ik kom m'n bed niet uit en ik mis al m'n colleges
A|||||||Goed dat je belt. Zal ik een intake plannen?
K|hulp|wachttijd|3|neutraal|0|vraag|ja is dat snel want ik las iets van tien weken op internet
A|||||||Voor een intake is het twee weken, en er is elke dag een inloopuur.
K|hulp|wachttijd|4|opluchting|0|-|oh twee dat valt mee
K|hulp|privacy|3|bezorgdheid|0|vraag|en komt dat dan in m'n studentendossier
A|||||||Nee, dat blijft bij ons.
K|hulp|privacy|4|vertrouwen|0|-|oké dat is fijn
#S|ond-0322|social|onderwijs|
K|gebruiken|digitaal|2|irritatie|0|-|ouderportaal vraagt mij elke 30 dagen een nieuw wachtwoord van 14 tekens om te zien dat het morgen luizenpluizen is
#S|ond-0323|social|onderwijs|
K|hulp|belofte|2|irritatie|1|-|"we bellen u binnen 48u terug" — dat was dinsdag vorige week @kidsplaza
A|||||||Hoi Kim, excuses. Kunnen we je nu bellen?
K|hulp|geen|3|neutraal|0|wens|nu zit ik in een meeting, na 4 graag
#S|ond-0324|social|onderwijs|
K|terugkijken|geen|5|blijdschap|0|-|25 jaar na mijn eindexamen mijn oude docent Nederlands gesproken. Ze wist nog welk boek ik niet had gelezen 😂
#S|ond-0325|email|onderwijs|
K|geen|geen|3|neutraal|0|-|Dag Toon,
K|gebruiken|kwaliteit|2|neutraal|0|-|Na het derde lesblok moet me van het hart dat ik weinig vooruitgang merk op de trompet.
K|gebruiken|geen|2|teleurstelling|0|-|Mijn vrouw beweert het tegendeel, maar die draagt oordoppen.
K|wijzigen|geen|3|neutraal|0|vraag|Zou een halfuur per week beter werken dan een uur om de veertien dagen?
K|gebruiken|bejegening|4|blijdschap|0|-|Aan jouw inzet ligt het in elk geval niet!
K|geen|geen|3|neutraal|0|-|Muzikale groet, Lieven
#S|ond-0326|email|onderwijs|
K|geen|geen|3|neutraal|0|-|Geachte medewerker,
K|betalen|fout|2|irritatie|0|-|Tot mijn verbazing ontving ik een deurwaardersbrief voor schoolgeld uit 2021 dat ik aantoonbaar heb voldaan.
K|betalen|geen|3|neutraal|0|-|Het bankafschrift voeg ik bij.
K|betalen|herhaling|2|irritatie|2|-|Ditzelfde afschrift zond ik u op 8 maart en op 30 mei.
K|betalen|geen|3|verlangen|0|wens|Gelieve de vordering in te trekken en dat schriftelijk te bevestigen.
K|geen|geen|3|neutraal|0|-|C. Verstraeten
#S|ond-0327|chat|onderwijs|
A|||||||Hallo, Kinderkamp Avontuur.
K|aanvragen|digitaal|2|neutraal|1|-|hallo, ik kan bij het aanmelden de allergieën van mijn zoon niet invullen
A|||||||Dat veld staat op pagina 3.
K|aanvragen|digitaal|2|neutraal|0|-|pag 3 komt niet bij mij, hij springt van 2 naar betalen
K|aanvragen|privacy|2|bezorgdheid|0|angst|het is wel belangrijk hij heeft een epipen voor noten
A|||||||Ik zet het handmatig in zijn dossier, en de kok krijgt het ook.
K|aanvragen|privacy|4|vertrouwen|0|-|fijn, dan durf ik hem te laten gaan
#S|ond-0328|notitie|onderwijs|
K|vertrekken|geen|3|neutraal|0|-|Student stopt per 1/2, heeft werk gevonden.
K|terugkijken|kwaliteit|4|neutraal|0|-|Zegt veel te hebben gehad aan stage.
K|betalen|geen|3|neutraal|0|vraag|Vraagt naar restitutie lesgeld feb-juli.
M|betalen|procedure|2|irritatie|0|-|Restitutieregeling staat op 3 plekken, 3 versies.
#S|ond-0329|enquete|onderwijs|nps=9
K|gebruiken|kwaliteit|4|blijdschap|0|-|Moderne werkplaats met echte machines, daar leer je tenminste wat.
#S|ond-0330|enquete|onderwijs|nps=4
K|betalen|prijs|2|irritatie|0|-|Veel te duur voor wat je krijgt
#S|ond-0331|enquete|onderwijs|csat=3
K|orienteren|informatie|3|neutraal|1|-|website geeft info maar je moet wel zoeken
#S|ond-0332|enquete|onderwijs|csat=1
K|gebruiken|privacy+informatie|1|boosheid|0|-|kind gebeten, bloed, niemand heeft gebeld
#S|ond-0333|enquete|onderwijs|nps=7
K|wijzigen|beleid|3|verlangen|0|wens|Zou fijn zijn als je kon wisselen van avond als je ploegendienst hebt
#S|ond-0334|review|onderwijs|sterren=5
K|gebruiken|kwaliteit|5|verrassing|0|-|Ik dacht: online taalles, dat wordt niks. Nou, ik neem alles terug.
K|gebruiken|bejegening|4|blijdschap|0|-|Elena laat je praten over je eigen leven, dus ik kan nu in vloeiend Spaans klagen over mijn schoonmoeder.
#S|ond-0335|review|onderwijs|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|De kwaliteit van deze universiteit zit in de folder.
K|gebruiken|bereikbaarheid|2|neutraal|0|-|Docenten onvindbaar buiten de colleges,
K|gebruiken|wachttijd|2|neutraal|3|-|tentamens worden na zes weken nagekeken, dus na de herkansing.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Bibliotheek om tien uur 's morgens al bomvol.
K|gebruiken|kwaliteit|4|neutraal|0|-|Sportcentrum is wel uitstekend, moet ik toegeven.
#S|ond-0336|social|onderwijs|
K|gebruiken|kwaliteit|2|irritatie|0|-|alweer wc-papier op, dan moet ik met examens op zak thuis naar de wc haha wat is dit voor school
#S|ond-0337|review|onderwijs|sterren=3
K|gebruiken|geen|3|neutraal|0|-|Mijn dochter zit hier nu een half jaar.
K|gebruiken|kwaliteit|3|neutraal|0|-|Kan er weinig slechts over zeggen en ook weinig bijzonders.
K|gebruiken|beleid|2|neutraal|0|-|Tussenschoolse opvang is verplicht, daar had ik liever een keuze in.
#S|ond-0338|review|onderwijs|sterren=4
K|hulp|fout|4|vertrouwen|0|-|Ging iets mis met mijn certificaat (verkeerde geboortedatum), maar de volgende dag lag er al een nieuw exemplaar in de bus, met een handgeschreven sorry.
#S|ond-0339|gesprek|onderwijs|
A|||||||Rijschool Het Zuiden, met Corné.
K|geen|geen|3|neutraal|0|-|ja houdoe eh ik bedoel hallo met ans
K|gebruiken|kwaliteit|2|neutraal|0|-|ons jill is afgelopen vrijdag gezakt hè voor de vierde keer
A|||||||Ja, dat hoorde ik. Jammer.
K|gebruiken|bejegening|2|irritatie|0|-|ja jammer da zegde gij elke keer
K|betalen|prijs|2|irritatie|0|-|wij zitten ondertussen op vierendertighonderd euro daar had ik een hele auto van kunnen kopen
A|||||||Ze rijdt goed, het zijn de bijzondere verrichtingen.
K|gebruiken|informatie|2|verwarring|0|-|maar waarom zedde dan in mei dat ze er klaar voor was
A|||||||Op dat moment reed ze goed.
K|vertrekken|geen|3|neutraal|0|wens|ik wil die laatste vijf lessen terug en dan gaan wij ergens anders kijken
A|||||||Restitutie doen we niet, dat staat in de voorwaarden.
K|hulp|beleid|2|boosheid|0|-|dan zien wij mekaar wel bij de geschillencommissie corné
A|||||||Dat is uw goed recht.
K|geen|geen|2|irritatie|0|-|ja dat weet ik zelf ook wel
#S|ond-0340|gesprek|onderwijs|
A|||||||Hogeschool, financiële administratie, met Leo.
K|betalen|wachttijd|2|irritatie|2|-|dag meneer ik wacht al sinds vorige maand op teruggave van collegegeld
A|||||||Op welke datum bent u uitgeschreven?
K|geen|geen|3|neutraal|0|-|eenendertig januari
A|||||||Dan krijgt u zeven twaalfde terug.
K|betalen|informatie|3|verwarring|0|-|zeven twaalfde en ik dacht toch de helft
A|||||||Nee, per maand. September tot en met januari is vijf.
K|betalen|informatie|4|verrassing|0|-|o dat is dus meer dan ik dacht
K|betalen|wachttijd|3|neutraal|0|vraag|maar wanneer komt het
A|||||||De uitbetaling is de 25e.
K|betalen|informatie|2|irritatie|0|-|dat zeiden ze de vorige keer ook alleen zeiden ze toen niet welke maand
#S|ond-0341|social|onderwijs|
K|gebruiken|geen|4|blijdschap|0|-|Mijn opa (79) zit op tekenles en stuurt mij elke week een naaktmodel via whatsapp. Help.
#S|ond-0342|social|onderwijs|
K|gebruiken|bejegening|2|irritatie|0|-|leraar tegen m'n broertje: "met jou komt het toch niet goed". die man krijgt daar salaris voor
#S|ond-0343|social|onderwijs|
K|wijzigen|informatie|3|neutraal|1|vraag|weet iemand hoe ik bij @studiefonds m'n rekeningnr wijzig? kan t nergens vinden
#S|ond-0344|social|onderwijs|
K|aanvragen|wachttijd|2|bezorgdheid|3|angst|Onze ZZP'er-opvang valt weg per 1 april, 8 wachtlijsten, 0 plekken. Ik ben bang dat ik m'n baan moet opzeggen.
#S|ond-0345|review|onderwijs|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Mijn moeder zit op een cursus Nederlands voor anderstaligen en na een jaar kan zij nog geen brood bestellen, omdat de helft van de les gaat over wie er wel en niet aanwezig is.
K|hulp|bejegening|2|irritatie|0|-|Ik heb dat netjes aangekaart bij de coördinator, die me liet weten dat ik geen partij was.
K|gebruiken|bejegening|4|neutraal|0|-|De vrijwilligster die haar helpt met lezen is overigens een lieverd.
#S|ond-0346|review|onderwijs|sterren=5
K|aanleiding|geen|2|bezorgdheid|0|angst|Na een burn-out was ik twee jaar uit het arbeidsproces en doodsbang om nog iets nieuws te beginnen.
K|orienteren|bejegening|4|vertrouwen|0|-|De loopbaanadviseur van deze academie zei: begin met één avond, kijk wat het doet.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Nu geef ik zelf een les in het vervolgblok.
K|terugkijken|bejegening|5|dankbaarheid|0|-|Mathilde, als je dit leest: je hebt iets in me aangezet.
#S|ond-0347|review|onderwijs|sterren=1
K|betalen|fout|2|irritatie|3|-|Zes facturen gekregen en alle zes fout.
K|betalen|fout|2|irritatie|0|-|De laatste was voor een kind dat niet eens van ons is.
K|betalen|privacy|2|bezorgdheid|0|-|Met volledige naam en bsn, dus iemand anders heeft vast die van ons.
K|hulp|bereikbaarheid|1|boosheid|2|-|En dan bel je en krijg je een band met sluitingstijden, fijn bedrijf.
#S|ond-0348|review|onderwijs|sterren=3
K|orienteren|informatie|4|neutraal|0|-|Op de open avond vertelde een leerling heel eerlijk dat de wiskundedocent saai is.
K|aanvragen|geen|3|neutraal|0|-|We hebben hem toch ingeschreven.
K|gebruiken|kwaliteit|2|neutraal|0|-|De wiskundedocent is inderdaad saai.
#S|ond-0349|email|onderwijs|
K|geen|geen|3|neutraal|0|-|Hallo team,
K|gebruiken|geen|3|neutraal|0|-|Ik volg sinds februari het traject Zij-instroom.
K|gebruiken|beleid|2|irritatie|0|-|Van mij wordt verwacht dat ik 40 procent van de tijd lesgeef, 40 procent studeer en de rest reflecteer op hoe moe ik ben.
K|gebruiken|privacy|2|bezorgdheid|0|-|Ik merk dat dit ten koste gaat van mijn gezondheid.
K|wijzigen|geen|3|verlangen|0|wens|Daarom zou ik het tempo willen halveren, met behoud van subsidie als dat kan.
K|gebruiken|bejegening|4|dankbaarheid|0|-|Mijn begeleider op school steunt me hier volledig in.
K|geen|geen|3|neutraal|0|-|Rens Duivenvoorde
#S|ond-0350|email|onderwijs|
K|geen|geen|3|neutraal|0|-|Beste meneer/mevrouw
K|ontvangen|levering|2|neutraal|1|-|Na drie weken heb ik de toegangscode nog steeds niet binnen, wel al twee herinneringen om te gaan leren.
K|hulp|geen|3|neutraal|0|wens|Kan iemand mij bellen? Liefst na vijf uur.
K|geen|geen|3|neutraal|0|-|E. Tahiri
#S|ond-0351|chat|onderwijs|
A|||||||Goedenavond, waarmee kunnen we helpen?
K|gebruiken|beleid|3|neutraal|0|vraag|hoi hoeveel keer mag je het theorie examen eigenlijk doen
A|||||||Zo vaak als u wilt. Na een jaar vervalt het resultaat wel niet.
K|gebruiken|informatie|2|verwarring|0|-|wel niet? dus wel of niet?
A|||||||Excuses: het blijft 1,5 jaar geldig nadat u geslaagd bent.
K|gebruiken|informatie|4|neutraal|0|-|duidelijk thx
#S|ond-0352|chat|onderwijs|
K|geen|geen|3|neutraal|0|-|Dag
K|hulp|geen|3|neutraal|0|-|ik ben de papa van Lowie van 1B
K|gebruiken|informatie|2|verwarring|0|-|Er staat in de agenda zwemmen maar in het bericht staat turnen morgen
A|||||||Het is turnen, het zwembad is gesloten deze week.
K|gebruiken|informatie|4|neutraal|0|-|merci dan zoek ik zijn sportzak
A|||||||Veel succes!
K|geen|geen|4|blijdschap|0|-|die ligt waarschijnlijk nog op school haha
#S|ond-0353|enquete|onderwijs|nps=6
K|gebruiken|kwaliteit|3|neutraal|0|-|Leuk maar niet nodig
#S|ond-0354|enquete|onderwijs|nps=8
K|betalen|prijs|4|neutraal|0|-|eerlijke prijs, je betaalt per maand dat je komt
#S|ond-0355|enquete|onderwijs|csat=2
K|hulp|wachttijd|2|irritatie|3|-|Bezwaar duurde vijf maanden
K|hulp|informatie|2|verwarring|0|-|en nu ben ik in het gelijk gesteld maar weet ik nog niet wat er nu gebeurt
#S|ond-0356|enquete|onderwijs|csat=5
K|ontvangen|bejegening|5|blijdschap|0|-|warm welkom in de peutergroep, er hing al een haakje met haar naam
#S|ond-0357|enquete|onderwijs|nps=2
K|aanvragen|bejegening|2|teleurstelling|0|-|Bij de intake keek hij vooral naar zijn klok
#S|ond-0358|enquete|onderwijs|ces=1
K|hulp|doorverwijzing|1|boosheid|3|-|van studieadviseur naar decaan naar examencommissie naar decaan, 4 maanden en nog geen antwoord
#S|ond-0359|notitie|onderwijs|
K|gebruiken|levering|2|neutraal|0|-|Lln taxi 3 x te laat deze week.
K|hulp|geen|3|neutraal|0|wens|Ouders willen andere chauffeur.
M|hulp|mandaat|2|irritatie|0|-|Vervoerder bepaalt, ik mag alleen doorgeven.
#S|ond-0360|notitie|onderwijs|
K|gebruiken|storing|2|neutraal|0|-|CV stuk lokaal 7, 12 gr, kdn met jas aan.
K|hulp|wachttijd|4|neutraal|0|-|Monteur binnen 1,5 u, weer warm.
M|gebruiken|waardering|4|blijdschap|0|-|Kids hadden een "winterdankbrief" voor de conciërge gemaakt.
#S|ond-0361|review|onderwijs|sterren=4
K|gebruiken|bejegening|4|blijdschap|0|-|Ons kindje heeft een sondevoeding en vanaf de eerste dag was dat op deze opvang geen enkel punt, de juffen hadden zich al laten bijscholen voordat wij het vroegen.
K|betalen|prijs|3|neutraal|0|-|Dat het wat meer kost, nemen we.
#S|ond-0362|review|onderwijs|sterren=1
K|aanvragen|belofte|2|irritatie|0|-|Ons was beloofd dat de kleinste dit jaar zou kunnen starten in dezelfde vestiging als zijn zus, dat is anderhalve week van tevoren teruggedraaid.
K|gebruiken|geen|2|teleurstelling|2|-|Nu rijd ik elke ochtend van de ene kant van de stad naar de andere.
K|hulp|bejegening|2|boosheid|0|-|"Veel ouders redden het ook", kreeg ik terug.
#S|ond-0363|review|onderwijs|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Tekenen met houtskool in een oude kerk terwijl de regen op het dak klettert, mooier wordt een dinsdagavond niet.
#S|ond-0364|review|onderwijs|sterren=2
K|aanvragen|digitaal|4|neutraal|0|-|Reserveren via de website ging soepel.
K|gebruiken|levering|2|irritatie|1|-|Bij aankomst bleek onze workshop naar een andere verdieping verhuisd, met twintig minuten vertraging als gevolg.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Daardoor kwamen we aan het glazuren niet meer toe,
K|gebruiken|geen|2|teleurstelling|0|-|en dat was nou net waarvoor mijn vriendin kwam.
#S|ond-0365|review|onderwijs|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Gemiddelde bso, niks om over naar huis te schrijven.
K|wijzigen|beleid|2|neutraal|0|-|Ruilen van dagen is beperkt tot vier keer per jaar.
K|hulp|bejegening|4|neutraal|0|-|Bij het ruilen waren ze wel behulpzaam.
#S|ond-0366|review|onderwijs|sterren=5
K|aanvragen|wachttijd|4|verrassing|0|-|Op zondagavond ingeschreven en dinsdag zat ik al achter het stuur van een vrachtwagen.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Manoeuvreren met een oplegger is moeilijker dan mijn huwelijk, maar Gerrit krijgt het erin.
#S|ond-0367|gesprek|onderwijs|
A|||||||Studentenservice, met Fenna.
K|geen|geen|3|neutraal|0|-|ja hallo met jorrit
K|hulp|doorverwijzing|2|irritatie|2|-|ik ben vanmorgen al bij de examenbalie geweest die stuurt me naar de mentor de mentor is ziek en nou bel ik jullie
A|||||||Wat is er aan de hand?
K|aanvragen|digitaal|2|neutraal|1|-|ik sta dus niet op de lijst voor het tentamen van vrijdag terwijl ik me heb ingeschreven
A|||||||Ik zie je niet staan.
K|aanvragen|geen|2|bezorgdheid|0|angst|maar als ik die niet mag maken dan zit ik een half jaar vast
A|||||||Ik schrijf je handmatig in met toestemming van de docent.
K|aanvragen|geen|3|neutraal|0|vraag|en hoor ik dat nog op tijd
A|||||||Ja, voor morgen twaalf uur.
K|aanvragen|belofte|3|bezorgdheid|0|-|ik hoop het want ik kan er echt niet van slapen
#S|ond-0368|gesprek|onderwijs|
A|||||||Goeiemiddag, Levensbreed Leren, met Sofie.
K|geen|geen|3|neutraal|0|-|dag sofie met yolande
K|orienteren|geen|3|neutraal|0|vraag|geven jullie ook nog lessen voor mensen die niet kunnen zien
A|||||||Voor slechtzienden hebben we een groep braille op donderdag.
K|orienteren|geen|3|neutraal|0|-|ah maar ik kan nog een klein beetje zien hoor alleen niet goed lezen meer
A|||||||Dan is de groep vergroting en spraak misschien iets voor u.
K|orienteren|informatie|4|blijdschap|0|-|dat bestaat ook zeg dat wist ik niet
K|orienteren|prijs|3|neutraal|0|vraag|wat kost dat want ik trek alleen mijn pensioen hè
A|||||||Twaalf euro per les, en voor u met een kortingkaart zes.
K|orienteren|prijs|4|opluchting|0|-|dat is goed te doen
K|aanvragen|geen|3|neutraal|0|wens|schrijft u mij maar op dan
#S|ond-0369|social|onderwijs|
K|gebruiken|kwaliteit|2|verwarring|0|-|groepsopdracht van 4: 1 werkt, 1 rouwt, 1 is in Thailand en 1 ken ik niet
#S|ond-0370|social|onderwijs|
K|betalen|prijs|2|teleurstelling|0|-|weer 30 euro voor de klassenfoto die we dus alleen samen mogen kopen, zonder kunnen niet
#S|ond-0371|social|onderwijs|
K|gebruiken|bejegening|5|dankbaarheid|0|-|Aan de leerkracht die mijn jongen in de gang zei dat hij gewoon mee mag doen met het schoolfeest, ook zonder geld: bedankt 🙏
#S|ond-0372|social|onderwijs|
K|gebruiken|kwaliteit|5|blijdschap|0|-|Ze heeft haar A-diploma 🏊‍♀️ na 61 lessen en 300 keer haar wenkbrauwen dichtknijpen
#S|ond-0373|social|onderwijs|
K|hulp|bejegening|2|irritatie|0|-|Belde ik school over gepest, zegt die juf "zijn ze zo allemaal wel eens geweest". Nee dus.
#S|ond-0374|email|onderwijs|
K|geen|geen|3|neutraal|0|-|Beste medewerker Klachten,
K|hulp|geen|3|neutraal|0|-|Graag wil ik een klacht indienen over de kwaliteit van de onlangs gevolgde leergang Leidinggeven.
K|gebruiken|belofte|2|teleurstelling|0|-|Van de toegezegde twaalf trainers heb ik er drie gezien.
K|hulp|wachttijd|2|irritatie|2|-|Mijn e-mail van 2 april is pas gisteren beantwoord, met een link naar een formulier.
K|betalen|geen|3|verlangen|0|wens|Ik verzoek u om gedeeltelijke restitutie.
K|geen|geen|3|neutraal|0|-|Met vriendelijke groet, B. Kooijman
#S|ond-0375|email|onderwijs|
K|geen|geen|3|neutraal|0|-|Hoi Jasmijn,
K|gebruiken|geen|3|neutraal|0|-|Even een berichtje dat Tess vandaag niet naar ballet komt, ze heeft de waterpokken.
K|gebruiken|geen|3|neutraal|0|-|Vrijdag zal dan ook niet gaan.
K|gebruiken|geen|3|verlangen|0|wens|Ze zou heel graag haar kostuum voor de uitvoering toch passen, kan dat nog volgende week?
K|geen|geen|3|neutraal|0|-|Groet van Kirsten
#S|ond-0376|chat|onderwijs|
A|||||||Hallo, BSO De Uilenboom.
K|wijzigen|geen|3|neutraal|0|wens|Hoi! kan ik Noor volgende week woensdag afmelden, ze is dan naar opa en oma
A|||||||Zeker, ik meld haar af.
K|wijzigen|beleid|3|neutraal|0|vraag|krijgen we de uren terug?
A|||||||Alleen als u het 48 uur van tevoren meldt, en dat is u gelukt.
K|wijzigen|beleid|4|blijdschap|0|-|yes 🎉
#S|ond-0377|chat|onderwijs|
K|geen|geen|3|neutraal|0|-|hi
K|gebruiken|digitaal|2|neutraal|0|-|kan mijn certificaat niet downloaden, de pagina wordt wit
A|||||||Heb je alle modules op 100%?
K|gebruiken|geen|3|neutraal|0|-|op 98, module 6 is blijven hangen
A|||||||Ik zet hem voor je goed. Probeer over een uur.
K|gebruiken|digitaal|2|irritatie|1|-|nog steeds wit hoor, uur later
A|||||||Dan is het een bekend probleem, we mailen je zodra het opgelost is.
K|gebruiken|informatie|2|irritatie|0|-|bekend probleem maar niemand zegt wat 😕
#S|ond-0378|enquete|onderwijs|nps=9
K|gebruiken|kwaliteit|4|blijdschap|0|-|Onze baby slaapt hier beter dan thuis, en dat is een compliment
#S|ond-0379|enquete|onderwijs|nps=4
K|hulp|bereikbaarheid|2|irritatie|0|-|administratie zit nooit op zijn plaats
#S|ond-0380|enquete|onderwijs|csat=2
K|gebruiken|informatie|2|neutraal|0|-|te weinig info over de stages
#S|ond-0381|enquete|onderwijs|csat=4
K|gebruiken|informatie|4|neutraal|0|-|duidelijke leerlijn
#S|ond-0382|enquete|onderwijs|ces=3
K|betalen|informatie|2|neutraal|1|-|moest zelf uitrekenen wat ik nog moest betalen
#S|ond-0383|notitie|onderwijs|
K|gebruiken|digitaal|2|neutraal|0|-|Ouder kan lesrooster niet openen op telefoon.
K|hulp|digitaal|4|neutraal|0|-|Stap voor stap uitgelegd, werkt nu.
M|hulp|systeem|2|neutraal|0|-|App-helppagina is nog van de oude versie, weer zelf zitten uitzoeken.
#S|ond-0384|review|onderwijs|sterren=1
K|gebruiken|geen|3|neutraal|0|-|Bij dit instituut de opleiding Pedicure gedaan, modulair.
K|gebruiken|levering|2|irritatie|2|-|Praktijkdagen worden verschoven alsof je niks anders te doen hebt, ik heb drie keer oppas geregeld voor niks.
K|gebruiken|kwaliteit|2|neutraal|0|-|Instrumenten deel je met z'n vieren.
K|gebruiken|privacy|1|boosheid|0|-|Die werden tussendoor met een vochtig doekje afgeveegd, smerig.
K|betalen|prijs|2|irritatie|0|-|Examen kost nog eens 640 euro extra en dat vertellen ze je in maand acht.
K|terugkijken|geen|1|boosheid|0|-|Blijf hier weg.
#S|ond-0385|review|onderwijs|sterren=5
K|gebruiken|bejegening|4|vertrouwen|0|-|Ik kom al negen jaar bij Wil voor zangles en ze zegt nog steeds eerlijk als het vals is.
#S|ond-0386|review|onderwijs|sterren=4
K|ontvangen|informatie|4|vertrouwen|0|-|Voor de eerste les een mailtje met foto van het gebouw, waar je parkeert en wie er bij de deur staat, dat scheelt een hoop zenuwen voor iemand als ik.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Gebarentaal is leuker en lastiger dan ik dacht.
K|gebruiken|kwaliteit|2|neutraal|0|-|Het online oefenmateriaal mag wel wat moderner.
#S|ond-0387|review|onderwijs|sterren=2
K|vertrekken|beleid|2|irritatie|0|-|Opzegtermijn van twee volle maanden én alleen per de eerste, dus in de praktijk drie.
K|vertrekken|informatie|2|neutraal|0|-|Dat is bij het tekenen nooit zo gezegd.
K|gebruiken|bejegening|4|neutraal|0|-|Verder lieve leidsters, kind had het naar zijn zin.
#S|ond-0388|review|onderwijs|sterren=1
K|hulp|bejegening|1|boosheid|0|-|Wat een kille bedoening.
K|aanleiding|geen|1|teleurstelling|0|-|Onze dochter van 16 heeft in maart een poging gedaan.
K|hulp|bejegening|1|boosheid|0|-|Het eerste dat school vroeg was of ze de toetsweek nog kon inhalen.
K|hulp|belofte|2|teleurstelling|0|-|De zorgcoördinator zou langskomen, we hebben haar tot op heden niet gezien.
#S|ond-0389|gesprek|onderwijs|
A|||||||Kunstencentrum, cursusbureau, met Eva.
K|geen|geen|3|neutraal|0|-|hoi eva je spreekt met hans de bruin
K|aanvragen|geen|3|neutraal|0|-|ik heb een cadeaubon voor beeldhouwen maar die is volgens de site verlopen
A|||||||Op welke datum staat hij?
K|geen|geen|3|neutraal|0|-|elf november
A|||||||Dan is hij inderdaad net verlopen.
K|aanvragen|geen|2|neutraal|0|-|ja ik lag toen in het ziekenhuis met een nieuwe heup
K|aanvragen|beleid|3|neutraal|0|vraag|kun je daar niet wat mee
A|||||||Weet u wat, ik verleng hem een half jaar.
K|aanvragen|beleid|4|blijdschap|0|-|kijk da's niet verkeerd
K|aanvragen|geen|3|neutraal|0|vraag|en kan je dat zittend doen dat hakken
A|||||||Jazeker, we hebben lage bokken.
K|aanvragen|geen|4|blijdschap|0|wens|nou doe mij dan maar de vrijdagochtend
#S|ond-0390|gesprek|onderwijs|
A|||||||Kinderopvang Bloesem, Marieke.
K|gebruiken|bejegening|2|bezorgdheid|0|-|hoi marieke uh ik wou het hebben over dat bijten want hij had gister weer twee plekken
A|||||||Ja, dat was bij het buitenspelen.
K|gebruiken|informatie|2|irritatie|0|-|maar bij het ophalen zei niemand iets ik zag het pas in bad
A|||||||Dat had natuurlijk gemeld moeten worden.
K|hulp|herhaling|2|irritatie|2|-|dit is nu de derde keer dat ik dit zeg
K|gebruiken|informatie|3|neutraal|0|vraag|en is dat steeds hetzelfde kindje
A|||||||Daar mag ik niks over zeggen.
K|hulp|privacy|3|neutraal|0|-|nee dat snap ik hoor
K|hulp|informatie|3|neutraal|0|vraag|maar wat doen jullie eraan dan
A|||||||We hebben een extra pedagogisch medewerker op de groep tussen tien en twaalf.
K|geen|geen|3|neutraal|0|-|oké
K|hulp|geen|3|verlangen|0|wens|ik wil in elk geval dat ik gebeld word als er iets is ook al is het klein
#S|ond-0391|gesprek|onderwijs|
A|||||||Klantcontact LeerOnline, met Mitchell.
K|geen|geen|3|neutraal|0|-|ja dag met van wijk
K|vertrekken|geen|3|neutraal|0|wens|ik wil van die cursus af die ik gister heb besteld
A|||||||Dat kan, u heeft veertien dagen bedenktijd.
K|vertrekken|digitaal|2|neutraal|1|-|ja dat las ik maar ik kan dat formulier niet vinden
A|||||||Ik zet het voor u in gang. Mag ik de reden weten?
K|orienteren|informatie|2|irritatie|0|-|nou ik dacht dat het met een erkend diploma was en nou lees ik bewijs van deelname
A|||||||Dat staat wel op de pagina.
K|orienteren|informatie|2|irritatie|0|-|ja in van die lichtgrijze lettertjes
K|betalen|wachttijd|3|neutraal|0|vraag|wanneer heb ik m'n geld
A|||||||Binnen vijf werkdagen.
K|geen|geen|3|neutraal|0|-|prima dan zijn we d'r
#S|ond-0392|social|onderwijs|
K|hulp|wachttijd|2|irritatie|2|-|Wachtmuziek van @studiefonds ken ik inmiddels uit mijn hoofd, tweede stem ook
#S|ond-0393|social|onderwijs|
K|gebruiken|privacy|2|boosheid|0|-|Wéér bijna een kind aangereden bij de schoolpoort omdat mevrouw in haar SUV per se op het zebrapad moet stoppen. Wanneer doet @gemeentehalm hier iets aan
#S|ond-0394|social|onderwijs|
K|gebruiken|kwaliteit|4|blijdschap|0|-|vandaag les gekregen van een robot, de robot was eerlijk gezegd beter dan Van Dijk
#S|ond-0395|social|onderwijs|
K|betalen|geen|5|opluchting+blijdschap|0|-|LAATSTE TERMIJN STUDIESCHULD AFGELOST. Ik ben 41 en vrij 🍾
#S|ond-0396|social|onderwijs|
K|aanvragen|beleid|2|irritatie|0|-|Zaterdagles zwemmen mag alleen nog als er al een broer of zus in dat groepje zit, "zo is het beleid". pardon?
#S|ond-0397|email|onderwijs|
K|geen|geen|3|neutraal|0|-|Geachte mevrouw Slagter,
K|gebruiken|geen|2|neutraal|0|-|Onze zoon Ties (groep 4) heeft de afgelopen weken drie keer in zijn broek geplast op school.
K|gebruiken|bejegening|2|bezorgdheid|0|-|Hij vertelt dat hij tijdens de instructie niet naar het toilet mag en dat hij dat niet durft te vragen.
K|gebruiken|beleid|3|verlangen|0|wens|Kunnen we afspreken dat hij altijd mag gaan, met een kaartje bijvoorbeeld?
K|gebruiken|bejegening|4|vertrouwen|0|-|We weten dat u het beste met hem voorheeft.
K|geen|geen|3|neutraal|0|-|Warme groet, Nynke en Joeri
#S|ond-0398|email|onderwijs|
K|geen|geen|3|neutraal|0|-|Aan: afdeling Diploma-erkenning
K|aanvragen|wachttijd|2|neutraal|3|-|In augustus vroeg ik de waardering aan van mijn verpleegkundig diploma uit Paramaribo; het is nu februari.
K|aanvragen|geen|2|neutraal|0|-|Mijn werkgever kan de functie niet langer openhouden.
K|aanvragen|wachttijd|3|neutraal|0|vraag|Is er een mogelijkheid tot spoed?
K|geen|geen|3|neutraal|0|-|Met achting, Soraya Ramdin
#S|ond-0399|chat|onderwijs|
A|||||||Hoi, ik ben Pip van Danscentrum Swing.
K|aanvragen|geen|3|neutraal|0|vraag|moet je per se een partner hebben voor de salsa
A|||||||Nee hoor, we wisselen door.
K|aanvragen|informatie|4|opluchting|0|-|oh gelukkig haha
K|aanvragen|geen|3|bezorgdheid|0|-|ik heb wel twee linkervoeten
A|||||||Die zijn hier in de meerderheid 😉
K|aanvragen|bejegening|4|blijdschap|0|wens|😂 schrijf me maar in
#S|ond-0400|notitie|onderwijs|
K|betalen|fout|2|neutraal|0|-|Incasso 3x teruggeboekt, klt zegt: IBAN mrt jl. al doorgegeven.
K|betalen|herhaling|2|irritatie|1|-|"Alweer" een aanmaning met 15 eur kosten.
K|betalen|fout|4|neutraal|0|-|Kosten kwijtgescholden, IBAN gewijzigd.
M|betalen|systeem|2|irritatie|0|-|Wijziging stond klaar maar nachtelijke run had hem niet gepakt, gebeurt vaker.
#S|ond-0401|notitie|onderwijs|
K|gebruiken|kwaliteit|4|dankbaarheid|0|-|Cursist (67) belt om te bedanken, kan nu zelf beeldbellen.
M|gebruiken|waardering|5|blijdschap|0|-|Zulke telefoontjes, daar doe je het voor.
#S|ond-0402|enquete|onderwijs|nps=10
K|gebruiken|bejegening|5|dankbaarheid|0|-|mijn zoon wordt hier gezien
#S|ond-0403|enquete|onderwijs|nps=5
K|gebruiken|kwaliteit|2|neutraal|0|-|Te veel groepswerk voor mijn smaak.
#S|ond-0404|enquete|onderwijs|csat=1
K|hulp|bejegening|2|boosheid|0|-|Afgesnauwd aan de balie toen ik vroeg waar ik moest zijn
#S|ond-0405|enquete|onderwijs|csat=4
K|wijzigen|wachttijd|4|neutraal|0|-|ruilverzoek zelfde dag goedgekeurd
#S|ond-0406|review|onderwijs|sterren=5
K|orienteren|geen|3|neutraal|0|-|Wij hadden acht scholen bekeken.
K|orienteren|bejegening|4|verrassing|0|-|Hier ging de directrice op haar knieën zitten om met onze zoon te praten in plaats van met ons.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Twee jaar verder en hij vraagt in de vakantie wanneer hij weer mag.
#S|ond-0407|review|onderwijs|sterren=2
K|gebruiken|digitaal|2|irritatie|1|-|Alles moet via een leerplatform waar je drie keer op terug moet klikken om één opdracht te zien.
K|gebruiken|kwaliteit|4|neutraal|0|-|De inhoud van de module Arbeidsrecht vond ik goed,
K|gebruiken|kwaliteit|2|neutraal|0|-|die van Pensioenen stamt van voor de nieuwe wet.
K|hulp|wachttijd|2|neutraal|3|-|Vraag daarover op het forum gezet op 4 januari, antwoord op 19 februari.
#S|ond-0408|review|onderwijs|sterren=1
K|wijzigen|beleid|2|irritatie|0|-|Les afgezegd 22 uur van tevoren omdat mijn kind op de spoed lag, toch 60 euro betalen want het moest 24 uur.
K|gebruiken|levering|2|irritatie|0|-|Zelf zegt hij gerust vanuit zijn bed af om kwart voor acht.
K|wijzigen|beleid|2|irritatie|0|-|Meten met twee maten heet dat.
#S|ond-0409|review|onderwijs|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Goeie opleiding tot kok, keuken met alles erop en eraan en chefs die uit het vak komen.
K|gebruiken|bejegening|2|neutraal|0|-|Toon is soms wel militair.
K|ontvangen|geen|3|neutraal|0|-|Messenset moet je zelf kopen.
#S|ond-0410|review|onderwijs|sterren=3
K|aanvragen|beleid|2|neutraal|0|-|Voor iemand zonder DigiD is aanmelden een crime.
K|hulp|bejegening|4|dankbaarheid|0|-|Gelukkig was er een heel behulpzame dame op het stadskantoor.
K|gebruiken|kwaliteit|3|neutraal|0|-|De lessen zelf: gewoon goed.
#S|ond-0411|review|onderwijs|sterren=5
K|terugkijken|bejegening|5|dankbaarheid|0|-|Acht jaar lagere school, twee kinderen, één echtscheiding en een verhuis: het schoolteam stond er altijd, zonder vragen en met soep.
#S|ond-0412|gesprek|onderwijs|
A|||||||Autorijschool Vaart, met Wesley.
K|hulp|geen|3|neutraal|0|-|hoi wesley met nina ik had net les van joop
K|gebruiken|storing|2|bezorgdheid|0|-|en uh de remmen van die witte auto die doen raar hij trilt helemaal
A|||||||De witte met kenteken op K?
K|gebruiken|geen|3|neutraal|0|-|ja die met die deuk
A|||||||Die is gisteren gekeurd.
K|gebruiken|privacy|2|bezorgdheid|0|angst|nou ik durf er zo de snelweg niet mee op hoor
A|||||||Ik zet hem vanmiddag aan de kant en laat hem nakijken.
K|hulp|bejegening|4|vertrouwen|0|-|oké fijn dat je me serieus neemt want joop lachte erom
#S|ond-0413|gesprek|onderwijs|
A|||||||Onderwijsloket gemeente Rietmeer.
K|geen|geen|3|neutraal|0|-|goedemorgen met mevrouw de haan
K|aanvragen|geen|3|neutraal|0|-|mijn kleindochter woont sinds een maand bij ons en nu moet ze naar school
A|||||||Heeft u het gezag?
K|aanvragen|informatie|3|verwarring|0|-|nee dat is bij de voogd maar die is op vakantie
A|||||||Dan kan de school haar voorlopig als gast inschrijven.
K|aanvragen|informatie|2|verwarring|2|-|dat hoorde ik van de school ook alleen die zei dat ik daarvoor bij u moest zijn
A|||||||Dan bel ik de school en regel het met hen.
K|aanvragen|doorverwijzing|4|opluchting|0|-|o dat zou geweldig zijn want ik ben zesenzeventig ik word gek van al die formulieren
K|aanvragen|belofte|3|neutraal|0|vraag|en belt u mij dan of moet ik weer bellen
A|||||||Ik bel u voor drie uur.
K|geen|geen|4|dankbaarheid|0|-|dank u wel hoor
#S|ond-0414|social|onderwijs|
K|aanvragen|beleid|2|irritatie|0|-|numerus fixus: 3.000 aanmeldingen voor 300 plekken en dan klagen dat er geen artsen zijn
#S|ond-0415|social|onderwijs|
K|gebruiken|kwaliteit|2|irritatie|0|-|schoolmaaltijd vandaag: 1 visstick. enkelvoud. @gosterrenbos
#S|ond-0416|social|onderwijs|
K|gebruiken|informatie|3|neutraal|0|vraag|Is het morgen nu wel of geen pyjamadag?? @dehoefslag
A|||||||Goeiemorgen! Pyjamadag is vrijdag 😴
K|gebruiken|informatie|4|opluchting+blijdschap|0|-|oef, dat scheelde een haartje of ik stond daar met een beer in konijnenpak
#S|ond-0417|social|onderwijs|
K|gebruiken|bejegening|2|teleurstelling|0|-|mn scriptie een 5,4. begeleider: "je had gewoon vaker moeten komen". ik ben 9 keer geweest man
#S|ond-0418|social|onderwijs|
K|vertrekken|bereikbaarheid|2|irritatie|2|-|Opzeggen bij @fitleren: alleen telefonisch, tussen 11 en 13, op werkdagen, en dan bezet. Prachtig staaltje klantgerichtheid
#S|ond-0419|email|onderwijs|
K|geen|geen|3|neutraal|0|-|Dag allen,
K|gebruiken|geen|3|neutraal|0|-|Zaterdag is de klusdag op de speelplaats.
K|gebruiken|kwaliteit|2|irritatie|0|-|Ik wil nogmaals wijzen op het klimrek dat los staat, daar heb ik in maart al melding van gemaakt.
K|gebruiken|privacy|2|bezorgdheid|0|angst|Ik vrees dat het wachten is tot er eentje zijn arm breekt.
K|gebruiken|geen|3|neutraal|0|-|Ik breng mijn boormachine mee.
K|geen|geen|3|neutraal|0|-|Filip
#S|ond-0420|email|onderwijs|
K|geen|geen|3|neutraal|0|-|Geachte rekenkamer van het studiefonds,
K|betalen|informatie|2|verwarring|0|-|Volgens uw brief van 3 mei is mijn restschuld 14.220 euro, volgens de app 12.870 en volgens de medewerker aan de telefoon "daar ergens tussenin".
K|betalen|geen|3|verlangen|0|wens|Mag ik alstublieft één bedrag, met een onderbouwing?
K|geen|geen|3|neutraal|0|-|Ir. J. Baas
#S|ond-0421|chat|onderwijs|
A|||||||Welkom bij TaalOpMaat.
K|orienteren|geen|3|neutraal|0|vraag|Goedendag, ik zoek Nederlandse les voor mijn Braziliaanse verloofde, zij heeft al A1
A|||||||Wij adviseren een niveautest. Die is gratis.
K|orienteren|prijs|4|neutraal|0|-|Prima.
K|orienteren|geen|3|neutraal|0|vraag|Geven jullie die ook online? zij zit nog in Recife
A|||||||Ja, op afspraak, ook in de avond.
K|aanvragen|geen|3|neutraal|0|wens|Doe dan maar donderdag 20u Nederlandse tijd
#S|ond-0422|chat|onderwijs|
K|geen|geen|3|neutraal|0|-|hoi
K|betalen|geen|3|neutraal|0|vraag|waar kan ik zien hoeveel lessen ik nog heb staan
A|||||||U heeft nog 3 lessen van 60 minuten.
K|betalen|fout|2|verwarring|0|-|3? ik dacht 5, ik heb er vorige maand 10 gekocht en er 5 gehad
A|||||||Klopt, de theorietraining telt als 2.
K|betalen|informatie|2|irritatie|0|-|dat staat dus nergens hè
#S|ond-0423|notitie|onderwijs|
K|hulp|geen|3|neutraal|0|-|Stagebegeleider zorginst. belt over stud. J.
K|gebruiken|geen|2|neutraal|0|-|Stud. komt structureel te laat, stage loopt gevaar.
M|gebruiken|samenwerking|4|vertrouwen|0|-|Fijn kort lijntje met deze instelling, samen plan gemaakt.
#S|ond-0424|notitie|onderwijs|
K|aanvragen|informatie|2|verwarring|1|-|Mw. snapt verschil kinderopvangtoeslag / subsidie gemeente niet, al 2 x verkeerd aangevraagd.
K|aanvragen|informatie|4|opluchting|0|-|Samen ingevuld, "eindelijk iemand die gewoon praat".
M|aanvragen|kennis|2|neutraal|0|-|Regels per 1/1 gewijzigd, zelf pas vanmorgen gehoord.
#S|ond-0425|enquete|onderwijs|nps=7
K|gebruiken|kwaliteit|4|neutraal|0|-|Fijne sfeer
K|wijzigen|digitaal|2|neutraal|0|-|afmelden in de app is omslachtig
#S|ond-0426|enquete|onderwijs|nps=1
K|gebruiken|levering|2|boosheid|0|-|dit jaar 41 dagen geen les gehad
#S|ond-0427|enquete|onderwijs|csat=3
K|hulp|wachttijd|3|neutraal|0|-|normale reactietijd
#S|ond-0428|enquete|onderwijs|csat=5
K|aanvragen|bejegening|4|blijdschap|0|-|Zo'n vriendelijke jongen aan de telefoon bij het inschrijven, die nam echt de tijd.
#S|ond-0429|review|onderwijs|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|De schoolband, het toneel en de filmclub maken deze school bijzonder,
K|gebruiken|kwaliteit|2|neutraal|0|-|aan de exacte vakken wordt duidelijk minder geld besteed.
K|gebruiken|levering|2|neutraal|0|-|Mijn dochter in 5 vwo heeft sinds september geen bevoegde scheikundeleraar gehad.
K|hulp|informatie|3|neutraal|0|-|School zegt dat de vacature drie keer is uitgezet.
#S|ond-0430|review|onderwijs|sterren=1
K|aanvragen|prijs|2|boosheid|0|-|40 euro boeking, 25 euro dossier, 15 euro "milieutoeslag", wat is dit, een vliegmaatschappij?
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Motorles met z'n tweeën op één begeleider die de ander kwijt was op de rotonde.
K|terugkijken|geen|2|irritatie|0|-|Zou het niemand aanraden.
#S|ond-0431|review|onderwijs|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Op deze school wordt nog buiten gespeeld, gezongen en gevallen.
#S|ond-0432|review|onderwijs|sterren=4
K|aanleiding|geen|3|neutraal|0|-|Met pensioen en dan? Mijn vrouw zei: ga Latijn doen, dan zit je niet in de weg.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Heerlijke docent, oude rot, verhalen bij elk rijtje.
K|gebruiken|geen|4|blijdschap|0|-|Ik ben 68 en ik had vorige week een negen.
#S|ond-0433|review|onderwijs|sterren=2
K|ontvangen|levering|2|irritatie|2|-|Startdatum drie keer uitgesteld, van september naar november naar "begin van het jaar".
K|ontvangen|informatie|2|neutraal|1|-|Elke keer moest ik er zelf achteraan bellen.
K|betalen|geen|2|irritatie|0|-|Terwijl ze de 990 euro wel in augustus al wilden hebben.
#S|ond-0434|review|onderwijs|sterren=5
K|aanvragen|fout|5|verrassing+dankbaarheid|0|-|Door een fout van hun kant was mijn examen niet aangevraagd; de eigenaar heeft zelf een plek in Leeuwarden geregeld en is met mij die 140 kilometer gereden.
#S|ond-0435|gesprek|onderwijs|
A|||||||Huiswerkinstituut De Kade, met Iris.
K|geen|geen|3|neutraal|0|-|hoi iris met de moeder van kyan
K|gebruiken|geen|3|neutraal|0|-|ik zit een beetje te kijken naar z'n cijfers hè
K|gebruiken|kwaliteit|2|teleurstelling|0|-|en er is gewoon niks veranderd sinds hij bij jullie zit
A|||||||Hij maakt zijn huiswerk hier wel elke dag af.
K|gebruiken|kwaliteit|2|verwarring|0|-|ja dat zegt hij ook maar hoe kan hij dan nog steeds een drie voor aardrijkskunde halen
A|||||||Hij leert denk ik vooral door over te schrijven.
K|gebruiken|kwaliteit|2|irritatie|0|-|maar dat moeten jullie toch zien na vier maanden
A|||||||Daar heeft u een punt.
K|betalen|prijs|2|irritatie|0|-|want vierhonderdtien per maand dat is voor ons echt geen kattenpis
A|||||||Wat zou u helpen?
K|hulp|geen|3|verlangen|0|wens|nou ik zou willen dat iemand hem leert hóe hij moet leren in plaats van erbij zitten
A|||||||Dan zet ik hem bij Floor, die doet leren leren.
K|hulp|belofte|3|neutraal|0|-|oké dan geef ik het nog tot de kerst
#S|ond-0436|gesprek|onderwijs|
A|||||||Onderwijsgroep, ICT-helpdesk.
K|gebruiken|digitaal|2|neutraal|1|-|hoi met docent van der laan ik kom niet in het cijfersysteem die twee-staps-dinges werkt niet
A|||||||Krijgt u een code?
K|gebruiken|digitaal|2|neutraal|0|-|jawel maar dan zegt ie verlopen terwijl ik hem binnen tien seconden intik
A|||||||Dan loopt de klok op uw telefoon verkeerd.
K|gebruiken|informatie|3|verwarring|0|vraag|de klok hoezo de klok
A|||||||Zet de tijd op automatisch.
K|gebruiken|digitaal|4|verrassing|0|-|krijg nou wat hij doet het
K|gebruiken|geen|4|blijdschap|0|-|vier minuten fout stond ie daarom was ik dus steeds te laat in de les
#S|ond-0437|gesprek|onderwijs|
A|||||||Kleuterschool De Zandbak, Ingrid.
K|geen|geen|3|neutraal|0|-|dag ingrid
K|aanvragen|geen|3|neutraal|0|-|'t is voor ons jongste die wordt in februari twee en een half
K|aanvragen|geen|3|neutraal|0|vraag|wanneer mag die eigenlijk instappen na de krokus of direct
A|||||||Na de krokusvakantie, op 3 maart.
K|ontvangen|geen|2|bezorgdheid|0|angst|ja want hij is nog niet proper hé ik hou mijn hart vast
A|||||||Dat is geen probleem, we oefenen mee.
K|ontvangen|beleid|4|opluchting|0|-|echt want bij de vorige school van mijn zus werden ze teruggestuurd
A|||||||Hier niet. Breng wel drie broekjes mee.
K|ontvangen|geen|4|blijdschap|0|-|haha ik breng er tien mee
#S|ond-0438|social|onderwijs|
K|orienteren|prijs|3|neutraal|0|vraag|is een universitaire master in deeltijd echt 17k of lees ik verkeerd @unilaagland
#S|ond-0439|social|onderwijs|
K|gebruiken|digitaal|2|irritatie|0|-|"Je bent 1 van de 214 deelnemers" en dan nog 213 mensen met hun microfoon aan
#S|ond-0440|social|onderwijs|
K|gebruiken|bejegening|4|blijdschap|0|-|stagebegeleidster in het rusthuis brengt mij elke dag naar de bus omdat het zo donker is, schat van een mens
#S|ond-0441|social|onderwijs|
K|aanvragen|beleid|2|boosheid|0|-|Geweigerd voor de lerarenopleiding omdat mijn diploma van 1998 "te oud" is. Ondertussen elke week op het nieuws: LERARENTEKORT
#S|ond-0442|social|onderwijs|
K|ontvangen|fout|2|irritatie|1|-|Diploma binnen. Staat er "Jeoren". Ik heet Jeroen. Vier jaar gestudeerd.
#S|ond-0443|email|onderwijs|
K|geen|geen|3|neutraal|0|-|Geachte heer Admiraal,
K|aanvragen|geen|3|neutraal|0|-|Wij hebben uw offerte voor de incompanytraining Feedback geven in goede orde ontvangen.
K|aanvragen|prijs|2|neutraal|0|-|Het bedrag ligt ruim boven ons budget.
K|aanvragen|prijs|3|neutraal|0|vraag|Is er ruimte in de prijs als wij zelf de locatie en lunch verzorgen?
K|orienteren|kwaliteit|4|vertrouwen|0|-|Inhoudelijk sprak het programma ons het meest aan van de drie.
K|geen|geen|3|neutraal|0|-|Hilde Mostert, HR
#S|ond-0444|email|onderwijs|
K|geen|geen|3|neutraal|0|-|Hey,
K|gebruiken|bejegening|2|teleurstelling|0|-|ik wou even zeggen dat ik het niet leuk vond dat mijn naam op het bord stond bij wie nog niet betaald had voor de skireis
K|betalen|geen|2|neutraal|0|-|mijn mama kan dat nu gewoon niet in één keer
K|betalen|beleid|3|neutraal|0|vraag|mag het ook in stukjes?
K|geen|geen|3|neutraal|0|-|Amber 3C
#S|ond-0445|chat|onderwijs|
A|||||||Dag, leerlingenadministratie.
K|wijzigen|geen|3|neutraal|0|wens|dag, ik ben gescheiden en wil graag dat de rapporten ook naar mijn adres gaan
A|||||||Dat kan. Bent u gezaghebbend ouder?
K|geen|geen|3|neutraal|0|-|ja beide
A|||||||Dan zet ik u als tweede ontvanger erin.
K|wijzigen|informatie|4|opluchting|0|-|fijn, dacht dat mijn ex daar toestemming voor moest geven
K|wijzigen|geen|3|neutraal|0|vraag|geldt dat dan ook voor uitnodigingen van de oudergesprekken
A|||||||Ja, ook.
K|geen|geen|4|dankbaarheid|0|-|heel erg bedankt
#S|ond-0446|chat|onderwijs|
K|ontvangen|levering|2|neutraal|0|-|nog geen mail gehad met de zoomlink, begint om half 8
A|||||||Welke cursus?
K|geen|geen|3|neutraal|0|-|mindfulness groep 4
A|||||||Die is gisteren verstuurd. Ik stuur hem opnieuw.
K|ontvangen|levering|4|opluchting|1|-|heb m, net op tijd
K|ontvangen|geen|3|blijdschap|0|-|lekker ontspannen zo voor mindfulness 😂
#S|ond-0447|notitie|onderwijs|
K|aanvragen|geen|3|neutraal|0|-|Moeder kdn opv: wil plek baby okt, ma-di-do.
K|aanvragen|wachttijd|2|neutraal|0|-|Do zit vol tot febr.
K|aanvragen|geen|2|bezorgdheid|0|angst|Vreest baan te verliezen als do niet lukt.
M|aanvragen|systeem|4|blijdschap|0|-|Nieuwe planner laat ruildagen zien, kon do alsnog invullen!
#S|ond-0448|enquete|onderwijs|nps=8
K|gebruiken|kwaliteit|4|neutraal|0|-|Praktijkgericht, je kunt het morgen gebruiken
#S|ond-0449|enquete|onderwijs|nps=3
K|aanvragen|digitaal|2|neutraal|1|-|drie keer mijn vooropleiding moeten invullen
#S|ond-0450|enquete|onderwijs|csat=2
K|gebruiken|bejegening|2|teleurstelling|0|-|Ik had het gevoel dat mijn kind er niet bij mocht horen.
#S|ond-0451|enquete|onderwijs|csat=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Gezellige groep, zinvolle avond
#S|ond-0452|enquete|onderwijs|ces=2
K|aanvragen|herhaling|2|irritatie|2|-|steeds opnieuw dezelfde verklaring omtrent gedrag moeten uploaden
#S|ond-0453|review|onderwijs|sterren=1
K|gebruiken|bejegening|1|boosheid|0|-|Een juf die een kleuter met een luier voor straf in de gang zet, ik kan er met mijn verstand niet bij.
K|hulp|wachttijd|2|boosheid|2|-|Directie had "pas over twee weken" tijd.
K|hulp|bejegening|1|boosheid|0|-|Toen het zover was zat de juf er niet bij en was het volgens hen allemaal anders gegaan.
#S|ond-0454|review|onderwijs|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Paardrijles op maat, mijn dochter met spasme zit kaarsrecht te stralen.
K|betalen|prijs|2|neutraal|0|-|Alleen de prijs is fors,
K|betalen|beleid|4|neutraal|0|-|al werd de aanvraag bij het sportfonds door de manege zelf geregeld.
#S|ond-0455|review|onderwijs|sterren=2
K|aanvragen|informatie|2|irritatie|0|-|Staat er "geen voorkennis vereist", zit je in les één tussen mensen die al jaren programmeren.
K|hulp|geen|3|neutraal|0|-|Gevraagd of ik een niveau lager kon.
K|wijzigen|beleid|2|teleurstelling|0|-|Kon niet, want de groep onder ons was geannuleerd.
#S|ond-0456|review|onderwijs|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Zoon, 9, hoogbegaafd, thuis ontploft, op deze plusklas een ander kind.
K|gebruiken|bejegening|5|dankbaarheid|0|-|Ze lachen niet om zijn vragen over zwarte gaten, ze zoeken het samen op.
#S|ond-0457|review|onderwijs|sterren=3
K|hulp|wachttijd|4|neutraal|0|-|Chat reageert snel, ook 's avonds.
K|gebruiken|kwaliteit|3|neutraal|0|-|Cursusmateriaal zoals te verwachten.
K|ontvangen|wachttijd|2|neutraal|3|-|Diploma moest van ver komen, want dat duurde zeven weken.
#S|ond-0458|review|onderwijs|sterren=1
K|gebruiken|levering|2|boosheid|2|-|Instructeur kwam niet opdagen, derde keer.
K|gebruiken|bereikbaarheid|2|irritatie|1|-|Telefoon uit.
K|betalen|fout|2|irritatie|0|-|Les wel afgeschreven van mijn pakket.
K|gebruiken|geen|1|boosheid|0|-|Oplichters.
#S|ond-0459|review|onderwijs|sterren=5
K|aanvragen|bejegening|4|vertrouwen|0|-|Omdat ik kanker had durfde ik me nergens voor in te schrijven, Margot van de administratie zei: we zien per week wel.
K|wijzigen|beleid|5|dankbaarheid|0|-|Drie keer een blok mogen opschuiven, geen cent extra.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Vorige week mijn eigen jurk afgemaakt, hij past over de littekens heen.
#S|ond-0460|gesprek|onderwijs|
A|||||||Studentenhuisvesting en zaken, met Thijs.
K|geen|geen|3|neutraal|0|-|hallo met duco
K|betalen|fout|2|irritatie|0|-|jullie hebben mijn basisbeurs gestopt omdat ik thuiswonend zou zijn maar ik woon al twee jaar in wageningen
A|||||||De controle heeft een formulier verstuurd in mei.
K|betalen|levering|2|verwarring|0|-|dat heb ik niet gehad echt niet
A|||||||Naar de Dorpsweg 5.
K|betalen|fout|2|irritatie|0|-|dorpsweg vijf ja dat is mijn ouders dat is dus precies het punt
A|||||||U kunt een huurcontract en bankafschriften sturen.
K|hulp|geen|3|neutraal|0|vraag|welke maanden dan
A|||||||Vanaf januari.
K|betalen|wachttijd|3|neutraal|0|vraag|en hoe lang duurt het voordat ik dan weer geld krijg
A|||||||Reken op zes weken.
K|betalen|wachttijd|2|bezorgdheid|0|-|zes weken wat moet ik dan eten havermout
#S|ond-0461|gesprek|onderwijs|
A|||||||Tekenschool Atelier Noord, met Mia.
K|geen|geen|3|neutraal|0|-|dag met frederique
K|wijzigen|geen|3|verlangen|0|wens|ik zou zo graag van de dinsdag naar de zondag willen
A|||||||Zondag is alleen portret.
K|orienteren|geen|4|blijdschap|0|-|nou portret dat trekt me eigenlijk ook wel
A|||||||Dan kan het. Wilt u een keer komen kijken?
K|geen|geen|3|neutraal|0|-|ja dat lijkt me leuk
K|wijzigen|prijs|3|neutraal|0|vraag|en is dat duurder of hetzelfde
A|||||||Hetzelfde, alleen het model is vier euro per keer extra.
K|wijzigen|prijs|3|neutraal|0|-|ach dat is te doen
#S|ond-0462|social|onderwijs|
K|gebruiken|kwaliteit|2|irritatie|0|-|schooltablet: 8 jaar oud, 20 min opstarten, en dan heet het "digitaal onderwijs"
#S|ond-0463|social|onderwijs|
K|aanvragen|wachttijd|2|boosheid|3|-|17 maanden op de lijst voor speciaal onderwijs. Ons kind zit thuis. Waar is die leerplicht als je hem zelf nodig hebt???
#S|ond-0464|social|onderwijs|
K|gebruiken|kwaliteit|4|blijdschap|0|-|Kind (5) komt thuis en zegt: "mama jij hebt een vaste mindset". oké dan
#S|ond-0465|social|onderwijs|
K|wijzigen|fout|2|irritatie|1|-|heb alleen 1 dagje willen ruilen bij @bsokwartet, hele abonnement stopgezet 🤦‍♀️
A|||||||Dag Lien, dat herstellen we meteen. Mogen we bellen?
K|hulp|wachttijd|4|opluchting|0|-|is al gebeurd, jullie collega was supersnel
#S|ond-0466|social|onderwijs|
K|gebruiken|geen|3|neutraal|0|-|eerste nachtdienst van mijn stage zit erop
#S|ond-0467|email|onderwijs|
K|geen|geen|3|neutraal|0|-|Beste opleiders,
K|gebruiken|kwaliteit|4|vertrouwen|0|-|Na de leergang Rouwbegeleiding voel ik me een stuk zekerder in gesprekken met families.
K|gebruiken|kwaliteit|2|neutraal|0|-|Eén kanttekening: het dagdeel over kinderen was erg kort.
K|gebruiken|geen|3|verlangen|0|wens|Misschien is een verdiepingsdag iets voor volgend jaar, ik meld me meteen.
K|geen|geen|3|neutraal|0|-|Groet, Petronella
#S|ond-0468|email|onderwijs|
K|geen|geen|3|neutraal|0|-|Geachte school,
K|aanvragen|fout|2|irritatie|0|-|Bij de inschrijving van onze dochter is haar broer als voogd genoteerd. Hij is zes.
K|hulp|geen|3|neutraal|0|wens|Graag aanpassen voor de eerste schooldag.
K|geen|geen|3|neutraal|0|-|De ouders van Lotus
#S|ond-0469|chat|onderwijs|
A|||||||Hallo, ik ben de virtuele assistent van Studiepunt. Stel je vraag.
K|aanvragen|geen|3|neutraal|0|vraag|hoe kan ik mijn vrijstelling aanvragen
A|||||||Bedoel je: vrijstelling van de belasting?
K|aanvragen|digitaal|2|irritatie|0|-|nee van een vak
A|||||||Bedoel je: vakantiedagen?
K|hulp|bereikbaarheid|2|irritatie|1|-|laat maar. kan ik een mens spreken
A|||||||Onze medewerkers zijn op werkdagen bereikbaar van 10 tot 12.
K|hulp|bereikbaarheid|2|irritatie|0|-|het is 12.04 haha
#S|ond-0470|chat|onderwijs|
A|||||||Hoi, EHBO-centrum.
K|wijzigen|beleid|3|neutraal|0|vraag|m'n certificaat verloopt op 1-5 en de herhaling is pas 8-5, is dat erg?
A|||||||Nee, er geldt een maand uitloop.
K|wijzigen|beleid|4|opluchting|0|-|mooi dan hoef ik niet te schuiven
#S|ond-0471|notitie|onderwijs|
K|betalen|prijs|2|boosheid|0|-|Klt boos over lesprijsverhoging 8% per sept.
K|vertrekken|geen|2|neutraal|0|-|Overweegt stoppen.
K|betalen|beleid|4|neutraal|0|-|Aangeboden: oude tarief tot jan bij doorlopende inschrijving, akkoord.
M|betalen|mandaat|4|blijdschap|0|-|Sinds vorige maand mogen we dit zelf doen, gaat veel sneller.
#S|ond-0472|notitie|onderwijs|
K|gebruiken|fout|2|neutraal|0|-|Lkr meldt: proefwerk vr 2 versies in omloop, cijfers kloppen niet.
M|gebruiken|werkdruk|2|irritatie|0|-|Mag ik 28 toetsen opnieuw nakijken in de meivakantie.
#S|ond-0473|enquete|onderwijs|nps=9
K|gebruiken|bejegening|4|dankbaarheid|0|-|De conciërge bewaart gewoon elke week de vergeten gymspullen van mijn kind.
#S|ond-0474|enquete|onderwijs|nps=6
K|orienteren|informatie|3|neutraal|0|-|Voorlichting oké maar duurde lang
#S|ond-0475|enquete|onderwijs|csat=1
K|aanvragen|wachttijd|1|boosheid|3|-|Na anderhalf jaar inschrijfperikelen nog altijd geen school
#S|ond-0476|enquete|onderwijs|csat=4
K|ontvangen|bejegening|4|blijdschap|0|-|fijn kennismakingsgesprek thuis voor de start
#S|ond-0477|enquete|onderwijs|ces=7
K|betalen|digitaal|4|neutraal|0|-|Betaalverzoek, klik, klaar.
#S|ond-0478|review|onderwijs|sterren=2
K|aanleiding|geen|3|neutraal|0|-|Omdat ik na de geboorte van de jongste niet meer in ploegendienst kan werken, besloot ik me om te scholen tot doktersassistente.
K|aanvragen|herhaling|2|irritatie|2|-|Intake gehad, dossier kwijt, tweede intake, weer hetzelfde verhaal.
K|gebruiken|storing+digitaal|2|irritatie|1|-|De digitale leeromgeving ligt er vooral op zondag uit, precies de dag waarop iedereen met een baan studeert.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De praktijkavonden waren het enige waar ik echt van opleefde, prikken op een namaakarm tot je het in je slaap kan.
K|terugkijken|geen|2|neutraal|0|-|Met de kennis van nu had ik gewoon het ROC genomen.
#S|ond-0479|review|onderwijs|sterren=1
K|vertrekken|geen|2|neutraal|0|-|In juni de bijles stopgezet omdat mijn zoon geslaagd was.
K|betalen|belofte|2|irritatie|2|-|Twee keer is mij aan de telefoon bevestigd dat het "in orde" was, twee keer werd er daarna vrolijk geïncasseerd.
K|hulp|bereikbaarheid|1|boosheid|2|-|Inmiddels drukken ze mijn nummer gewoon weg.
#S|ond-0480|review|onderwijs|sterren=4
K|aanleiding|geen|2|teleurstelling|0|-|Gezakt voor wiskunde met een 4,4 en dus geen vervolgopleiding.
K|aanvragen|wachttijd|4|opluchting|0|-|Een dag later kon ik al terecht voor het staatsexamentraject.
K|gebruiken|kwaliteit|4|vertrouwen|0|-|Docent legt integreren uit met emmers water, en opeens viel het kwartje.
K|gebruiken|kwaliteit|2|neutraal|0|-|Lokaal rook naar natte hond.
#S|ond-0481|review|onderwijs|sterren=5
K|vertrekken|bejegening|5|dankbaarheid|0|-|Bij ons afscheid na vier jaar kreeg onze dochter een boek met tekeningen van alle kinderen van de groep, en de juffen stonden er harder bij te huilen dan zijzelf.
#S|ond-0482|review|onderwijs|sterren=3
K|gebruiken|geen|3|neutraal|0|-|Twee zoons op deze school, de ene bloeit, de andere niet.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Voor wie zelfstandig is: geweldig.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Wie een schop onder zijn kont nodig heeft verdwijnt in het leerplein achter een koptelefoon.
#S|ond-0483|gesprek|onderwijs|
A|||||||Studentenreisproduct, met Gaby.
K|geen|geen|3|neutraal|0|-|jow met sven
K|gebruiken|storing|2|irritatie|1|-|mijn kaart doet het niet sinds vanmorgen ik moest gewoon een kaartje kopen van veertien euro
A|||||||Heb je hem opgeladen bij de automaat?
K|gebruiken|herhaling|2|neutraal|1|-|ja gisteren en vandaag nog een keer
A|||||||Er staat dat je product is omgezet naar weekend.
K|wijzigen|fout|2|verwarring|0|-|weekend huh ik heb week besteld al in juli
A|||||||Dat klopt, de wijziging is niet goed verwerkt.
K|betalen|geen|3|neutraal|0|vraag|en die veertien euro dan krijg ik die terug
A|||||||Daarvoor kun je een declaratie indienen.
K|betalen|beleid|2|irritatie|0|-|pff formulier zeker weer voor een fout van jullie
A|||||||Ja, helaas wel.
K|wijzigen|geen|3|neutraal|0|vraag|oké en wanneer staat week er weer op
A|||||||Over 24 uur, dan nog één keer opladen.
K|geen|geen|3|neutraal|0|-|nou oké doei
#S|ond-0484|gesprek|onderwijs|
A|||||||Met obs De Bongerd, Sjaan van de administratie.
K|geen|geen|3|neutraal|0|-|moi met harm
K|gebruiken|levering|2|neutraal|1|-|onze jongens staan hier al een kwartier bij de abri en der komt gien bus
A|||||||De schoolbus heeft een lekke band bij Schoonebeek.
K|gebruiken|informatie|2|irritatie|0|-|jao da had ok wel even in dei groepsapp kunnen
A|||||||Er is net een bericht uit.
K|gebruiken|geen|3|neutraal|0|-|o nou ik ze de telefoon net in de schuur laten liggen
K|gebruiken|geen|3|neutraal|0|-|ik breng ze wel met de trekker
A|||||||Haha, dat zullen ze mooi vinden!
K|gebruiken|geen|4|blijdschap|0|-|nou dat staat wel vast die willen nooit meer in die bus
#S|ond-0485|gesprek|onderwijs|
A|||||||Centrum voor Volwassenenonderwijs, Tom.
K|geen|geen|3|neutraal|0|-|goedemorgen met mireille
K|hulp|herhaling|2|irritatie|3|-|ik bel voor de vijfde keer over hetzelfde vrijstellingsdossier
A|||||||Ik zie uw dossier, het ligt bij de trajectbegeleider.
K|hulp|doorverwijzing|2|irritatie|2|-|die zegt dat het bij de directie ligt en de directie zegt dat het bij jullie ligt
A|||||||Dat klinkt niet goed.
K|aanvragen|geen|2|bezorgdheid|0|angst|als ik die vrijstelling niet krijg moet ik heel het tweede semester overdoen en dan ben ik mijn werkuitkering kwijt
A|||||||Geef mij vijf minuten, ik loop er zelf naartoe.
K|geen|geen|3|neutraal|0|-|ja ik blijf hangen
A|||||||Het is getekend, u krijgt het zo meteen per mail.
K|aanvragen|doorverwijzing|5|verrassing+opluchting|0|-|meent ge dat nu twee maanden en dan in vijf minuten
K|hulp|geen|2|irritatie|0|-|ik ben blij hoor maar het is toch om te schreien dat dat zo moet
#S|ond-0486|social|onderwijs|
K|terugkijken|geen|4|blijdschap|0|-|Nog één keer langs m'n oude basisschool gefietst. Zelfde geur. Zelfde hek. Zelfde meester op het plein, alleen grijs.
#S|ond-0487|social|onderwijs|
K|aanleiding|geen|3|verlangen|0|wens|Ik wil zo graag nog een keer iets met m'n handen leren. Meubels maken ofzo. Iemand die dat gedaan heeft na z'n 50e?
#S|ond-0488|social|onderwijs|
K|hulp|bereikbaarheid|2|irritatie|2|-|Universiteit met 30.000 studenten en een helpdesk met 1 telefoontoestel kennelijk @unilaagland
#S|ond-0489|social|onderwijs|
K|aanvragen|storing+digitaal|2|boosheid|1|-|loting gestart om 10u. site plat om 10u00m03s. GEWELDIG
#S|ond-0490|social|onderwijs|
K|vertrekken|prijs|2|teleurstelling|0|-|Onze kids van judo én muziekles af moeten halen, het gaat gewoon niet meer met de prijzen van nu 😔
#S|ond-0491|social|onderwijs|
K|gebruiken|bejegening+privacy|1|boosheid|0|-|Leraar filmt leerling met paniekaanval om "te laten zien hoe hij zich aanstelt". Wat. Is. Dit.
#S|ond-0492|email|onderwijs|
K|geen|geen|3|neutraal|0|-|Geachte mevrouw, mijnheer,
K|vertrekken|geen|3|neutraal|0|wens|Met deze mail beëindig ik per direct mijn deelname aan de cursus Ondernemen voor starters.
K|vertrekken|geen|2|neutraal|0|-|Door een hartoperatie kan ik de komende maanden niet reizen.
K|vertrekken|kwaliteit|4|vertrouwen|0|-|Ik heb twee avonden gevolgd en die waren buitengewoon goed.
K|betalen|beleid|3|neutraal|0|vraag|Voorziet uw reglement in een gedeeltelijke teruggave bij ziekte?
K|geen|geen|3|neutraal|0|-|Met de meeste hoogachting, E. van Laar
#S|ond-0493|notitie|onderwijs|
K|vertrekken|geen|3|neutraal|0|-|Opzegging bso per 1/10, beide kinderen.
K|vertrekken|beleid|2|neutraal|0|-|Reden: openingstijden sluiten niet aan op late dienst moeder.
K|vertrekken|bejegening|4|neutraal|0|-|Wel lovend over groep.
M|vertrekken|procedure|2|teleurstelling|0|-|Derde opzegging om zelfde reden, kan dat signaal nergens kwijt.
#S|ond-0494|notitie|onderwijs|
K|hulp|bereikbaarheid|2|irritatie|2|-|Vader zegt 4 dgn lang geprobeerd te bellen, "jullie zijn onvindbaar".
K|aanvragen|geen|3|neutraal|0|wens|Wil weten of kind gestart kan op 6/1.
K|aanvragen|informatie|4|neutraal|0|-|Bevestigd, blij.
M|hulp|werkdruk|2|neutraal|0|-|Zitten met 1 i.p.v. 3 aan de telefoon, al weken.
#S|ond-0495|enquete|onderwijs|nps=10
K|terugkijken|kwaliteit|5|dankbaarheid|0|-|Vijftien jaar geleden gezakt voor alles, nu zelf docent, dat begon hier.
#S|ond-0496|enquete|onderwijs|nps=3
K|hulp|doorverwijzing|2|irritatie|2|-|drie afdelingen verder en nog altijd dezelfde vraag
#S|ond-0497|enquete|onderwijs|nps=7
K|vertrekken|bejegening|4|neutraal|0|-|Uitschrijven ging soepel, ze vroegen zelfs hoe het ging met de verhuizing.
#S|ond-0498|enquete|onderwijs|csat=2
K|gebruiken|storing|2|neutraal|0|-|Verwarming en beamer om de beurt stuk.
#S|ond-0499|enquete|onderwijs|csat=5
K|hulp|belofte|4|vertrouwen|0|-|ze zouden me voor vrijdag bellen en deden het donderdag al
#S|ond-0500|chat|onderwijs|
A|||||||Hallo, met Kyra van de inschrijfbalie.
K|aanvragen|herhaling|2|irritatie|2|-|hoi ik moet voor de 4e keer mijn cijferlijst opsturen, waarom???
A|||||||Ik zie dat hij elke keer als foto binnenkomt. We hebben een pdf nodig.
K|aanvragen|informatie|2|irritatie|0|-|dat had in die 3 mails toch kunnen staan
A|||||||Je hebt gelijk.
K|geen|geen|3|neutraal|0|-|ok hier is ie dan als pdf
A|||||||Binnen en goedgekeurd!
K|aanvragen|herhaling|4|opluchting|0|-|pfff eindelijk
#S|ond-0501|review|onderwijs|sterren=1
K|gebruiken|belofte|2|boosheid|0|-|"Persoonlijke begeleiding, maximaal zes leerlingen": het waren er negentien, en één stagiair van twintig.
K|betalen|prijs|2|irritatie|0|-|Dat voor 525 euro in de maand.
K|hulp|belofte|2|teleurstelling|1|-|Op mijn klacht kreeg ik een belafspraak toegezegd die daarna een keer of wat verschoven is.
K|vertrekken|geen|3|verrassing+opluchting|0|-|Ik heb hem eraf gehaald, en tot mijn stomme verbazing werkt hij thuis harder.
#S|ond-0502|review|onderwijs|sterren=5
K|orienteren|geen|3|neutraal|0|-|Op zoek naar een betaalbare Engelse cursus kwam ik hier terecht omdat het in ons buurthuis vlakbij was.
K|gebruiken|bejegening|5|blijdschap|0|-|Maar dat het zó warm en leuk zou zijn, met thee en een groep van zestien nationaliteiten, had ik nooit gedacht.
#S|ond-0503|review|onderwijs|sterren=3
K|aanvragen|wachttijd|2|neutraal|3|-|Zestien weken gewacht op de uitslag van een toelatingsproef.
K|aanvragen|informatie|2|teleurstelling|0|-|Een toelichting waarom ik was afgewezen kreeg ik niet.
K|gebruiken|bejegening|4|neutraal|0|-|De dag zelf was aangenaam, en de jury was beleefd.
#S|ond-0504|review|onderwijs|sterren=4
K|orienteren|bejegening|4|blijdschap|0|-|Tijdens de rondleiding liep een leerling van de kaderklas ons spontaan te vertellen dat hij hier geen spijt van heeft.
K|orienteren|informatie|2|verwarring|0|-|Hoe het zit met het tweetalige profiel werd alleen niet echt duidelijk.
#S|ond-0505|review|onderwijs|sterren=2
K|gebruiken|privacy|2|neutraal|0|-|Zwembad met een bodem zo glad dat mijn zoon twee keer gevallen is,
K|gebruiken|bejegening|2|irritatie|0|-|en de badmeester zei dat hij dan maar niet moest rennen.
K|gebruiken|kwaliteit|4|neutraal|0|-|Instructie zelf was duidelijk en de kinderen kregen een sticker als het lukte.
#S|ond-0506|review|onderwijs|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Wie een kind heeft dat niet kan stilzitten: bosschool!
K|gebruiken|kwaliteit|5|vertrouwen|0|-|Hij komt thuis met modder tot achter zijn oren en slaapt van acht tot zeven.
#S|ond-0507|gesprek|onderwijs|
A|||||||Het Nieuwe Lyceum, teamleider bovenbouw.
K|geen|geen|3|neutraal|0|-|goedemorgen met jochem de vader van liv
K|gebruiken|geen|2|bezorgdheid|0|-|ik bel want liv heeft een paniekaanval gehad bij het mondeling frans
A|||||||Wat vervelend, hoe is het met haar?
K|gebruiken|geen|3|neutraal|0|-|ze ligt nu op de bank met de kat
K|gebruiken|bejegening|2|boosheid|0|-|maar de docent heeft haar dus gewoon een één gegeven en gezegd volgende
A|||||||Een één? Dat had niet gemogen.
K|hulp|beleid|3|neutraal|0|vraag|en mag ze het nou overdoen of staat die één vast
A|||||||Ze mag het overdoen, met iemand anders erbij.
K|hulp|beleid|4|opluchting|0|-|oké gelukkig
K|hulp|geen|3|verlangen|0|wens|en ik zou het op prijs stellen als er met die man gepraat wordt
A|||||||Dat ga ik doen.
K|gebruiken|bejegening|2|irritatie|0|-|want hij heeft het al eens eerder gehad met een meisje uit vijf
#S|ond-0508|gesprek|onderwijs|
A|||||||Startersacademie, met Ellen.
K|aanvragen|geen|3|neutraal|0|-|dag ellen ik ben vorige week op de info geweest en ik wil me inschrijven voor cursus B
A|||||||Prima! Heeft u een voorkeur voor dag?
K|aanvragen|geen|3|neutraal|0|-|dinsdag en anders donderdag
A|||||||Dinsdag is op de eerste etage, zonder lift.
K|aanvragen|geen|2|neutraal|0|-|ai ik heb krukken dat gaat niet
A|||||||Dan draaien we de groepen om, dat is geen enkel probleem.
K|aanvragen|beleid|5|verrassing|0|-|omdraaien voor mij alleen dat meen je
A|||||||Iedereen komt overal hoor.
K|aanvragen|beleid|4|blijdschap|0|-|nou dat vind ik klasse
#S|ond-0509|gesprek|onderwijs|
A|||||||Zorgopleidingen Twente, met Sandra.
K|geen|geen|3|neutraal|0|-|goedemiddag met mevrouw ter braak
K|gebruiken|levering|2|irritatie|1|-|ik zit hier in almelo te wachten op een docent die er dus niet is
A|||||||O jee, vandaag stond verzorgende ig toch in Hengelo?
K|gebruiken|informatie|2|irritatie|0|-|dat staat nergens ik heb de mail hier voor mijn neus almelo lokaal vijf
A|||||||Ik zie dat hij verkeerd is verstuurd.
K|gebruiken|levering|2|boosheid|3|-|ik heb een dag vrij genomen en mijn moeder zit bij de buurvrouw
A|||||||Ik kan u een extra dag aanbieden, volgende woensdag.
K|wijzigen|geen|2|teleurstelling|0|-|woensdag moet ik juist werken
A|||||||Of online, met een inhaaluur.
K|wijzigen|geen|3|neutraal|0|-|nou ja dan moet dat maar
K|hulp|bejegening|3|neutraal|0|-|jij kan er ook niks aan doen kind
#S|ond-0510|social|onderwijs|
K|gebruiken|kwaliteit|4|verrassing|0|-|zit op een cursus vogels kijken op de parkeerplaats van de bouwmarkt, hoe dan, 11 soorten 🐦
#S|ond-0511|social|onderwijs|
K|gebruiken|informatie|2|irritatie|0|-|ouderapp: "uw kind heeft vandaag gegeten". wat. hoeveel. wanneer. ik moet meer weten
#S|ond-0512|social|onderwijs|
K|betalen|prijs|1|boosheid|0|-|3e prijsverhoging dit jaar @kidsplaza en de helft van de tijd staat er een uitzendkracht op de groep. Schandalig.
#S|ond-0513|social|onderwijs|
K|gebruiken|bejegening|4|dankbaarheid|0|-|Bedankt meneer van de examenzaal, die mij stiekem een zakdoekje gaf toen ik zat te snotteren bij vraag 18
#S|ond-0514|social|onderwijs|
K|ontvangen|geen|2|bezorgdheid|0|-|Morgen 1e dag op hogeschool en ik ken letterlijk niemand
#S|ond-0515|email|onderwijs|
K|geen|geen|3|neutraal|0|-|Dag meester Bram,
K|gebruiken|geen|3|neutraal|0|-|Onze Milou heeft thuis een heel verhaal over de piramides, ze vond de lessen zo mooi dat ze er nu een van suikerklontjes bouwt.
K|gebruiken|kwaliteit|5|dankbaarheid|0|-|Bedankt dat u er zoveel werk in steekt.
K|gebruiken|geen|3|verlangen|0|wens|We zouden graag met de klas de tentoonstelling in het museum bezoeken, mag Milou daarvoor een middag vrij?
K|geen|geen|3|neutraal|0|-|Groet, opa en oma Verbruggen
#S|ond-0516|email|onderwijs|
K|geen|geen|3|neutraal|0|-|Geachte ondersteuningscommissie,
K|hulp|wachttijd|2|irritatie|3|-|Onze zoon zit nu 9 weken thuis, in afwachting van een plek die volgens u "binnen drie weken" gevonden zou zijn.
K|hulp|belofte|2|boosheid|0|-|U heeft dat schriftelijk toegezegd, mail van 14 november.
K|gebruiken|privacy|2|bezorgdheid|0|angst|Intussen komt hij de deur niet meer uit en ik durf hem niet alleen te laten.
K|hulp|geen|3|verlangen|0|wens|Wij verwachten voor het einde van de week een concreet voorstel.
K|geen|geen|3|neutraal|0|-|S. en D. Kanters
#S|ond-0517|chat|onderwijs|
A|||||||Dag, Muziekschool Allegro. Hoe kan ik helpen?
K|orienteren|geen|3|neutraal|0|vraag|wanneer begint de groep dwarsfluit voor beginners
A|||||||Donderdag om 16.30.
K|orienteren|geen|2|teleurstelling|0|-|jammer dan zit hij op karate
A|||||||We kunnen ook privéles aanbieden op maandag.
K|orienteren|prijs|3|neutraal|0|vraag|is dat duurder dan?
A|||||||24 euro per half uur tegen 12 in de groep.
K|orienteren|prijs|2|neutraal|0|-|poe ja dat tikt aan
#S|ond-0518|chat|onderwijs|
K|hulp|geen|3|neutraal|0|-|goedemorgen, ik heb een vraag over uw cursus zorgverlof
K|ontvangen|digitaal|2|neutraal|1|-|de link die u stuurde opent een leeg bestand
A|||||||Dat klopt, hij is gisteren vervangen. Hier de nieuwe.
K|ontvangen|digitaal|4|neutraal|0|-|die doet het
#S|ond-0519|notitie|onderwijs|
K|gebruiken|kwaliteit|2|neutraal|0|-|Gr 6 vindt lessen nieuwe methode saai volgens ouderpanel.
K|gebruiken|informatie|2|neutraal|0|-|Ouders weten niet waarom methode is gewisseld.
M|gebruiken|kennis|3|neutraal|0|-|Ik geef hem zelf ook pas drie weken, moet nog wennen.
#S|ond-0520|notitie|onderwijs|
K|aanvragen|geen|3|neutraal|0|-|Dhr, 58, wil lasdiploma vernieuwen.
K|aanvragen|informatie|2|verwarring|1|-|Denkt dat oude nog geldt, verlopen in 2019.
K|aanvragen|bejegening|4|opluchting|0|-|Ingeschreven voor verkorte route, was opgelucht.
M|aanvragen|samenwerking|4|blijdschap|0|-|Planning had binnen uur een plek.
#S|ond-0521|enquete|onderwijs|nps=2
K|aanvragen|bereikbaarheid|2|irritatie|1|-|Bij vragen over de toelating kan je nergens terecht
#S|ond-0522|enquete|onderwijs|nps=8
K|gebruiken|privacy|4|vertrouwen|0|-|Veilige plek, hekken dicht, namenlijst bij de deur
#S|ond-0523|enquete|onderwijs|csat=3
K|betalen|prijs|3|neutraal|0|-|Gewoon marktprijs.
#S|ond-0524|enquete|onderwijs|csat=4
K|hulp|wachttijd|4|neutraal|0|-|snel geholpen met mijn inschrijfvraag
#S|ond-0525|enquete|onderwijs|ces=4
K|gebruiken|geen|3|neutraal|0|-|normaal
#S|ond-0526|review|onderwijs|sterren=1
K|orienteren|bejegening|2|irritatie|0|-|Tijdens de open dag antwoordde de docent op elke vraag met "dat staat op de site".
K|aanvragen|informatie|2|verwarring|2|-|Op de site stond het niet, of op drie plekken anders.
K|aanvragen|wachttijd|2|neutraal|3|-|Vier maanden op een toelatingsbrief gewacht, kamer in de buurt intussen al gehuurd.
K|aanvragen|fout|1|boosheid|0|-|Blijkt in augustus dat ik op de verkeerde lijst stond, dus geen plek.
K|aanvragen|bejegening|1|boosheid|0|-|"Volgend jaar beter" zei die man, ik stond te trillen op mijn benen.
#S|ond-0527|review|onderwijs|sterren=4
K|gebruiken|levering|4|vertrouwen|0|-|Bijles gaat altijd door, ook toen de trein staakte kwam Emre gewoon op de fiets uit Wormerveer.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Dochter durft nu haar vinger op te steken.
K|wijzigen|digitaal|2|neutraal|0|-|Uren wisselen in hun systeem is alleen een puzzel.
#S|ond-0528|review|onderwijs|sterren=5
K|aanvragen|bejegening|4|dankbaarheid|0|-|Ik spreek moeilijk, door een beroerte, en bij het inschrijven heeft niemand mijn zinnen afgemaakt.
K|gebruiken|kwaliteit|5|blijdschap|0|-|In het koor zing ik wél zonder haperen.
#S|ond-0529|review|onderwijs|sterren=2
K|gebruiken|kwaliteit|4|neutraal|0|-|Lekker lokaal, vers fruit, lieve stagiaires.
K|gebruiken|informatie|2|irritatie|0|-|Overdracht nul komma nul: "alles goed gegaan", terwijl er een buil zo groot als een ei op dat hoofdje zat.
K|gebruiken|privacy|2|bezorgdheid|0|-|Sindsdien check ik hem bij het ophalen van top tot teen.
#S|ond-0530|review|onderwijs|sterren=3
K|aanvragen|prijs|4|neutraal|0|-|Goedkoopste theoriecursus van de stad,
K|gebruiken|kwaliteit|2|irritatie|0|-|en dat merk je ook, je zit met zeventig man in een sporthal naar een scherm te turen.
K|gebruiken|kwaliteit|4|opluchting|0|-|Maar ik ben geslaagd, dus wie ben ik om te zeuren.
#S|ond-0531|review|onderwijs|sterren=1
K|gebruiken|levering|2|irritatie|0|-|Elke maandag tussen 9 en 11 uitval.
K|gebruiken|bereikbaarheid|2|neutraal|1|-|Roostermaker op verlof, geen vervanging.
K|gebruiken|kwaliteit|1|boosheid|0|-|Dit heet dan "excellente school", ik lach me krom.
#S|ond-0532|gesprek|onderwijs|
A|||||||Studieadvies Letteren, Merel.
K|geen|geen|3|neutraal|0|-|dag ik ben jasper
K|vertrekken|geen|3|neutraal|0|-|ik denk dat ik ga stoppen met de studie
A|||||||Wat maakt dat je dat denkt?
K|gebruiken|kwaliteit|2|teleurstelling|0|-|nou ik had me er meer van voorgesteld het is allemaal theorie en nergens een verhaal
K|gebruiken|geen|2|teleurstelling|0|-|en ik ken na een half jaar eigenlijk nog geen mens
A|||||||Heb je het er met iemand over gehad?
K|geen|geen|3|neutraal|0|-|nee niet echt
K|vertrekken|geen|2|bezorgdheid|0|angst|en m'n ouders worden gek als ik dit zeg want m'n broer is ook al gestopt
A|||||||Als je voor 1 februari stopt hoef je je beurs van het eerste halfjaar niet terug te betalen.
K|vertrekken|informatie|4|verrassing|0|-|o dat wist ik niet dat scheelt een paar duizend euro
K|orienteren|geen|3|neutraal|0|vraag|en is er iets van een test of zo om te kijken wat dan wel
A|||||||Ja, een keuzetraject van vier bijeenkomsten, gratis.
K|orienteren|prijs|4|neutraal|0|-|gratis is mijn favoriete prijs
K|hulp|bejegening|4|dankbaarheid|0|-|fijn dat je niet meteen begon over doorzetten
#S|ond-0533|gesprek|onderwijs|
A|||||||Zwemschool Plons, met Danny.
K|gebruiken|levering+storing|3|neutraal|0|vraag|hallo danny even kort gaat de les door want ik hoor dat de verwarming van het bad kapot is
A|||||||Het water is 24 graden, we gaan door maar korter.
K|gebruiken|kwaliteit|2|irritatie|0|-|vierentwintig dat is toch ijskoud voor die kleintjes
A|||||||Het mag, maar u kunt ook inhalen.
K|wijzigen|geen|3|neutraal|0|wens|nee dan slaan wij over zet ons maar op zaterdag
A|||||||Zaterdag half tien?
K|wijzigen|geen|3|neutraal|0|-|ja is goed dan ligt papa nog in bed die kan dan mooi mee
#S|ond-0534|social|onderwijs|
K|gebruiken|kwaliteit|2|verwarring|0|-|Rekenen groep 5: "leg uit hoe je weet dat 7 een getal is". Ik heb een master en ik weet het niet
#S|ond-0535|social|onderwijs|
K|aanvragen|informatie|3|verwarring|0|vraag|@studiefonds ik krijg een brief dat ik "voorwaardelijk definitief" ben toegekend. Wat ben ik nu?
#S|ond-0536|social|onderwijs|
K|gebruiken|geen|3|neutraal|0|-|volgende week proefexamens, deze week proefslapen
#S|ond-0537|social|onderwijs|
K|terugkijken|bejegening|2|teleurstelling|0|-|Reünie van mijn middelbare. De leraar die zei dat ik niks zou worden wist mijn naam niet meer. Ik de zijne wel.
#S|ond-0538|social|onderwijs|
K|ontvangen|levering|2|irritatie|1|-|Week 3 van het schooljaar en nog steeds geen kluisje, dus ik sjouw 11 kilo boeken op een fiets zonder versnellingen
#S|ond-0539|email|onderwijs|
K|geen|geen|3|neutraal|0|-|Beste Mirjam,
K|wijzigen|beleid|5|dankbaarheid|0|-|Heel hartelijk dank dat u de intake voor mijn vader naar ons dorp hebt willen verplaatsen.
K|orienteren|geen|2|bezorgdheid|0|-|Hij is sinds moeders dood de deur bijna niet meer uit geweest en de stap naar een schildercursus is groot.
K|orienteren|geen|3|verlangen|0|wens|We hopen dat hij de eerste keer naast iemand rustigs kan zitten.
K|geen|geen|3|neutraal|0|-|Met warme groet, Geertje Hiemstra
#S|ond-0540|email|onderwijs|
K|geen|geen|3|neutraal|0|-|beste rijschool
K|betalen|fout|2|verwarring|0|-|ik heb 20 lessen betaald en in de app staan er 18, er zijn er 2 verdwenen sinds de nieuwe app
K|betalen|digitaal|2|neutraal|1|-|screenshot van de oude app zit erbij (gelukkig bewaard)
K|betalen|geen|3|neutraal|0|wens|willen jullie die 2 terugzetten
K|geen|geen|3|neutraal|0|-|gr Quinten
#S|ond-0541|chat|onderwijs|
A|||||||Welkom! Waarmee kan ik helpen?
K|gebruiken|geen|3|neutraal|0|vraag|mag ik een rekenmachine bij het toelatingsexamen
A|||||||Alleen een eenvoudige, geen grafische.
K|gebruiken|beleid|2|teleurstelling|0|-|aah ik heb alleen een grafische
A|||||||U kunt er ter plekke een lenen, tegen inlevering van uw pas.
K|gebruiken|beleid|4|opluchting|0|-|ok top dan hoef ik er geen te kopen
#S|ond-0542|notitie|onderwijs|
K|aanleiding|geen|2|neutraal|0|-|Moeder in scheiding, verhuist naar opvang met 3 kdn.
K|aanvragen|geen|3|neutraal|0|wens|Wil tijdelijke inschrijving, adres geheim houden.
K|aanvragen|privacy|2|bezorgdheid|0|angst|Bang dat ex via schoolapp achter locatie komt.
M|aanvragen|systeem|2|bezorgdheid|0|-|Systeem koppelt beide ouders automatisch, moest beheerder er met spoed bij halen.
K|aanvragen|privacy|4|opluchting|0|-|Afgeschermd, teruggebeld, mw. opgelucht.
#S|ond-0543|enquete|onderwijs|nps=9
K|gebruiken|bejegening|4|blijdschap|0|-|Docenten die na afloop gewoon met je mee koffie drinken
#S|ond-0544|enquete|onderwijs|nps=5
K|hulp|wachttijd|2|neutraal|1|-|antwoord op mail duurt doorgaans een week
#S|ond-0545|enquete|onderwijs|nps=1
K|gebruiken|bejegening|2|boosheid|0|-|Er wordt gelachen om mijn accent, ook door de docent.
#S|ond-0546|enquete|onderwijs|csat=4
K|aanvragen|informatie|4|neutraal|0|-|Goede uitleg over subsidie
#S|ond-0547|enquete|onderwijs|csat=2
K|gebruiken|kwaliteit|2|irritatie|0|-|achterhaalde stof
K|gebruiken|kwaliteit|2|neutraal|0|-|videos uit 2012
#S|ond-0548|enquete|onderwijs|ces=5
K|hulp|bereikbaarheid|4|neutraal|0|-|via whatsapp zo iemand te pakken
#S|ond-0549|review|onderwijs|sterren=5
K|aanleiding|geen|2|bezorgdheid|0|-|Onze peuter sprak op zijn derde nog geen woord.
K|orienteren|wachttijd|4|opluchting|0|-|Na één belletje mochten we dezelfde week komen kijken bij de taalgroep.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Gisteren zei hij "mama stom", en ik heb staan juichen.
#S|ond-0550|review|onderwijs|sterren=2
K|betalen|informatie|2|verwarring|1|-|Op de factuur van deze opvang staan codes als OPV-KDV-2B-COR, zoek het maar uit.
K|hulp|wachttijd|2|neutraal|2|-|Uitleg gevraagd op 3 maart en pas op 30 maart gekregen.
K|betalen|fout|3|neutraal|0|-|Bleek het een correctie in ons voordeel, dat dan weer wel.
#S|ond-0551|review|onderwijs|sterren=1
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Masterclass wijn waarbij we vier bodempjes kregen en vooral een verkooppraatje.
K|betalen|prijs|1|boosheid|0|-|95 euro per persoon, belachelijk gewoon.
#S|ond-0552|review|onderwijs|sterren=4
K|ontvangen|levering|4|neutraal|0|-|Startpakket lag er twee dagen voor de eerste les.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Leuke cursus kalligrafie die je in eigen tempo thuis doet,
K|hulp|wachttijd|4|neutraal|0|-|en op vragen krijg je dezelfde avond nog een filmpje terug.
K|gebruiken|kwaliteit|2|neutraal|0|-|Inkt vlekt alleen als een gek.
#S|ond-0553|review|onderwijs|sterren=3
K|gebruiken|bejegening|4|neutraal|0|-|De schoolarts was vriendelijk,
K|gebruiken|informatie|2|irritatie|0|-|maar waarom onze dochter eigenlijk was opgeroepen wist ze zelf ook niet.
#S|ond-0554|review|onderwijs|sterren=2
K|wijzigen|informatie|2|verwarring|2|-|Wilde van een voltijd- naar een deeltijdtraject en kreeg van elke medewerker een ander formulier.
K|wijzigen|prijs|2|irritatie|0|-|Uiteindelijk wel 150 euro "mutatiekosten" mogen aftikken.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De deeltijdgroep zelf is top, allemaal mensen met een baan en een gezin en dus weinig gezeur.
#S|ond-0555|review|onderwijs|sterren=5
K|terugkijken|kwaliteit|5|dankbaarheid|0|-|Alle drie onze kinderen hebben hier leren zwemmen, de oudste is nu zelf badjuf.
#S|ond-0556|gesprek|onderwijs|
A|||||||Examenbureau, met Rachid.
K|geen|geen|3|neutraal|0|-|ja hallo met jeannette bos
K|hulp|wachttijd|3|neutraal|0|vraag|ik wou vragen of er al uitslag is van het bezwaar van mijn dochter
A|||||||De commissie heeft gisteren vergaderd.
K|hulp|geen|3|bezorgdheid|0|vraag|en mag jij het al zeggen
A|||||||Het bezwaar is gegrond, ze krijgt de punten.
K|hulp|geen|5|blijdschap+opluchting|0|-|nee echt waar o ik ga janken hoor
K|hulp|geen|3|neutraal|0|-|want dat scheelt dus een heel jaar hè dat begrijp je
A|||||||Ze krijgt het morgen zwart op wit.
K|hulp|geen|3|verlangen|0|wens|mag ik het haar nu al vertellen of wachten tot de brief
A|||||||Vertel het maar, het staat vast.
K|hulp|bejegening|5|dankbaarheid|0|-|jongen ik kan je wel zoenen
#S|ond-0557|gesprek|onderwijs|
A|||||||Klantenservice Kinderopvang Groep West.
K|hulp|herhaling|2|boosheid|3|-|ja met mij weer meneer bouzid zesde keer
A|||||||Goedemiddag meneer Bouzid.
K|betalen|fout|2|irritatie|0|-|jullie hebben weer drie dagen gerekend en wij hebben er al sinds augustus twee
A|||||||Ik zie het contract van twee dagen staan.
K|betalen|herhaling|2|irritatie|0|-|ja dat zeggen jullie elke maand en dan komt er weer een factuur van drie
A|||||||De oude overeenkomst is niet afgesloten.
K|hulp|geen|3|neutraal|0|wens|sluit die dan af terwijl ik hang
A|||||||Dat kan alleen de afdeling contracten.
K|hulp|doorverwijzing|2|boosheid|0|-|daar heb je het weer altijd een andere afdeling
A|||||||Ik stuur het met spoed door.
K|hulp|belofte|2|irritatie|0|-|met spoed ja dat was het in oktober ook
K|vertrekken|geen|2|boosheid|0|-|als het volgende maand weer fout is zijn we weg en dan betaal ik helemaal niks meer
#S|ond-0558|gesprek|onderwijs|
A|||||||Bibliotheek en cursuspunt, dag!
K|geen|geen|3|neutraal|0|-|dag ja ik ben toos
K|orienteren|geen|3|neutraal|0|vraag|klopt het dat er hier gratis les is in dat uh digi-d
A|||||||Klopt, elke woensdagochtend om tien uur.
K|aanleiding|geen|2|neutraal|0|-|want mijn man deed dat altijd en die is er niet meer sinds kerst
A|||||||Gecondoleerd, mevrouw. U bent van harte welkom.
K|orienteren|geen|2|bezorgdheid|0|angst|ja maar ik weet dus echt helemaal niks hè straks lachen ze me uit
A|||||||Niemand lacht, de helft begint met aanzetten.
K|orienteren|bejegening|4|opluchting|0|-|o nou dan kom ik wel dat klinkt gezellig
#S|ond-0559|social|onderwijs|
K|gebruiken|kwaliteit|2|irritatie|0|-|Gastcollege van een "succesondernemer". Bleek 90 minuten reclame voor zijn eigen boek. Verplichte aanwezigheid!
#S|ond-0560|social|onderwijs|
K|orienteren|geen|3|neutraal|0|vraag|Wie heeft ervaring met steinerschool in Mechelen? Mogen ze daar echt nooit tv kijken?
#S|ond-0561|social|onderwijs|
K|aanvragen|wachttijd|4|verrassing|0|-|huh, studiefinanciering aangevraagd om 11u en om 15u al goedgekeurd. ben ik in het goede land? @studiefonds
#S|ond-0562|social|onderwijs|
K|gebruiken|storing|2|irritatie|0|-|Brandalarm nummer vier deze week op campus Zuid. Er is geen brand. Er is nooit brand.
#S|ond-0563|social|onderwijs|
K|gebruiken|bejegening|5|blijdschap|0|-|Mijn rijinstructrice heeft op haar dashboard een foto van al haar geslaagden, en daar hang ik nu tussen 😍
#S|ond-0564|email|onderwijs|
K|geen|geen|3|neutraal|0|-|Beste bestuur van de muziekvereniging,
K|vertrekken|geen|3|neutraal|0|wens|Na 31 jaar zeg ik hierbij mijn lessen slagwerk op, mijn oren willen niet meer.
K|terugkijken|geen|4|dankbaarheid|0|-|Ik kijk terug op prachtige avonden.
K|wijzigen|geen|3|neutraal|0|vraag|Mag ik wel donateur blijven?
K|geen|geen|3|neutraal|0|-|Met muzikale groet, Sjef Custers
#S|ond-0565|chat|onderwijs|
A|||||||Hallo! Stel gerust je vraag.
K|gebruiken|digitaal|2|neutraal|1|-|ik kan mijn stage-uren niet invoeren, het vakje is grijs
A|||||||Heeft je werkplek de overeenkomst al getekend?
K|gebruiken|geen|3|verwarring|0|-|eh weet ik niet, hoe zie ik dat
A|||||||Rechtsboven staat dan een groen vinkje.
K|gebruiken|geen|3|neutraal|0|-|oranje
A|||||||Dan moet je begeleider nog tekenen.
K|gebruiken|informatie|4|neutraal|0|-|ah dat is het dus. ga ik hem aan zijn jas trekken
#S|ond-0566|notitie|onderwijs|
K|gebruiken|kwaliteit|4|blijdschap|0|-|Belt om compliment te geven over invaldocent Duits.
K|gebruiken|kwaliteit|3|neutraal|0|wens|Vraagt of hij mag blijven.
M|gebruiken|waardering|4|blijdschap|0|-|Doorgegeven aan betrokkene, die was er beduusd van.
#S|ond-0567|notitie|onderwijs|
K|hulp|belofte|2|irritatie|1|-|Mw. boos, terugbelverzoek van 9/1 "gewoon genegeerd".
K|betalen|informatie|2|verwarring|0|-|Begrijpt verrekening collegegeldkrediet niet.
M|hulp|samenwerking|2|irritatie|0|-|Verzoek stond bij team dat sinds jan. niet meer bestaat.
M|hulp|kennis|3|neutraal|0|-|Rekenvoorbeeld zelf moeten maken, staat niet in kennisbank.
#S|ond-0568|enquete|onderwijs|nps=10
K|gebruiken|kwaliteit|5|blijdschap|0|-|ik wou dat ik vroeger zo'n school had
#S|ond-0569|enquete|onderwijs|nps=4
K|gebruiken|beleid|2|irritatie|0|-|Je mag niks, jas aan in de aula is al een melding
#S|ond-0570|enquete|onderwijs|csat=5
K|hulp|doorverwijzing|5|blijdschap|0|-|Eén mail en alles was geregeld, zelfs dingen waar ik niet naar vroeg.
#S|ond-0571|enquete|onderwijs|csat=3
K|terugkijken|geen|3|neutraal|0|-|zou ik het aanraden? misschien
#S|ond-0572|enquete|onderwijs|ces=2
K|wijzigen|wachttijd|2|neutraal|3|-|adreswijziging duurde 5 weken
