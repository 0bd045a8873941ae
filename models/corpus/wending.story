#S|wen-0001|review|telecom|sterren=5
K|ontvangen|levering|4|blijdschap|0|-|De monteur zou tussen acht en twaalf komen en stond om tien over acht voor de deur.
K|ontvangen|kwaliteit|4|blijdschap|0|-|Binnen het uur lag de glasvezel erin en was er geen kruimel boorstof te vinden.
#S|wen-0002|chat|webshop|
A|||||||Hoi! Waarmee kan ik je helpen?
K|ontvangen|geen|3|neutraal|0|-|hoi, bestelling van 4 mei, een staande lamp
K|ontvangen|levering|3|neutraal|0|-|volgens de mail is hij bezorgd
K|ontvangen|levering|2|verwarring|0|vraag|alleen staat hier geen lamp, ook niet bij de buren. waar is hij dan?
A|||||||Ik zie dat de lamp naar een afhaalpunt in Zeist is gegaan.
K|ontvangen|informatie|2|irritatie|1|-|had dat dan even in die mail gezet
#S|wen-0003|gesprek|energie|
A|||||||Goedemiddag, Lichtwerk, met Naomi.
K|betalen|geen|3|neutraal|0|-|ja goedemiddag ik heb de jaarafrekening hier voor me liggen
K|betalen|prijs|4|verrassing|0|-|en ik dacht dat ik bij moest betalen maar ik krijg zowaar tachtig euro terug
K|betalen|geen|3|bezorgdheid|0|vraag|dus nou bel ik eigenlijk om te vragen of dat wel klopt want dat heb ik nog nooit gehad
A|||||||Dat klopt, u heeft een stuk minder gas verbruikt.
K|betalen|prijs|4|opluchting|0|-|kijk dan heeft die trui van mij toch zin gehad
#S|wen-0004|review|reizen|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Als je de foto's gelooft, dan kijk je vanuit bed op zee.
K|gebruiken|kwaliteit|2|irritatie|0|-|Wij keken op de containers van de buren.
K|gebruiken|bejegening|4|blijdschap|0|-|De man van de receptie deed zijn uiterste best,
K|wijzigen|beleid|2|neutraal|0|-|maar een andere kamer was er niet.
#S|wen-0005|social|bezorging|
K|ontvangen|levering|2|irritatie|0|-|Pakket staat sinds gisteren op "bijna bij je". Leuk hoor @snelpost, ik ben ook bijna miljonair
#S|wen-0006|enquete|bank|nps=9
K|terugkijken|storing|4|vertrouwen|0|-|Twintig jaar klant en nooit problemen gehad.
#S|wen-0007|email|verzekering|
K|geen|geen|3|neutraal|0|-|Geachte heer, mevrouw,
K|hulp|geen|3|neutraal|0|-|Op 12 februari heb ik de schade aan mijn dakkapel gemeld.
K|hulp|belofte|3|neutraal|0|-|Uw expert zou de week daarop langskomen.
K|hulp|levering|2|irritatie|3|-|Ik heb er twee middagen voor vrij gehouden en beide keren heb ik alleen de postbode gezien.
K|hulp|geen|3|verlangen|0|wens|Graag ontvang ik een nieuwe datum, liefst met een naam erbij.
K|geen|geen|3|neutraal|0|-|Met vriendelijke groet, R. Terpsma
#S|wen-0008|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|niks mis met deze sportschool
K|gebruiken|kwaliteit|4|blijdschap|0|-|toestellen zijn allemaal vrij nieuw en schoon
K|gebruiken|kwaliteit|2|neutraal|0|-|alleen rond zeven uur s avonds is het dringen bij de squatrekken
#S|wen-0009|review|wonen|sterren=1
K|hulp|wachttijd|2|neutraal|3|-|Wij zitten nu voor de vierde week met een emmer onder het plafond.
K|hulp|belofte|2|irritatie|0|-|De loodgieter komt volgens de woningstichting "een dezer dagen".
K|hulp|informatie|2|irritatie|0|-|Welke dag dat is, moeten we blijkbaar zelf uit de sterren aflezen.
#S|wen-0010|social|overheid|
K|aanvragen|wachttijd|4|verrassing+blijdschap|0|-|Rijbewijs maandag aangevraagd, woensdag al opgehaald. Wie zegt er dat ambtenaren traag zijn? Petje af @gemDrieborg
#S|wen-0011|gesprek|webshop|
A|||||||Klantenservice Fietsfabriek Online, met Joris.
K|gebruiken|geen|3|neutraal|0|-|hoi met Lianne ik heb in maart een elektrische fiets bij jullie gekocht
K|gebruiken|kwaliteit|4|blijdschap|0|-|en ik moet eerlijk zeggen hij rijdt als een zonnetje
K|gebruiken|storing|2|neutraal|0|-|alleen sinds die regen van vorige week houdt de accu er na een kwartier mee op
A|||||||Dat is vervelend, we sturen je een nieuwe accu.
K|hulp|geen|3|neutraal|0|vraag|o en wat moet ik dan met de oude
A|||||||Die neemt de bezorger mee terug.
K|hulp|beleid|4|opluchting|0|-|nou dat valt me alles mee
#S|wen-0012|social|energie|
K|gebruiken|storing|4|opluchting|0|-|@netbeheer_oost storing Haaksveld weer voorbij hier, alles brandt
#S|wen-0013|enquete|energie|csat=2
K|betalen|prijs|2|teleurstelling|0|-|Overstappen zou me honderden euro's schelen, maar ik betaal na een jaar geen cent minder.
#S|wen-0014|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Ik had van een stofzuiger nooit gedacht dat ik er vrolijk van zou worden, maar het kan dus.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Geen snoer dat achter de bank blijft hangen, geen zak die je moet vervangen, geen geloei waar de hond van onder tafel kruipt.
#S|wen-0015|chat|bank|
A|||||||Welkom bij Pandabank, wat kan ik voor u doen?
K|gebruiken|digitaal|2|irritatie|1|-|de app vraagt weer om een gezichtsscan en herkent me weer niet
K|gebruiken|digitaal|2|irritatie|0|-|zonder bril niet, met bril niet, met licht aan niet
A|||||||Kunt u de app verwijderen en opnieuw installeren?
K|hulp|herhaling|2|irritatie|2|-|dat heb ik gisteren op advies van uw collega ook al gedaan
#S|wen-0016|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Beter dan dit wordt het niet.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Knippen, wassen, een praatje en de deur uit met haar dat een week later nóg goed zit.
K|betalen|prijs|4|blijdschap|0|-|En voor 28 euro hoef je het niet te laten.
#S|wen-0017|social|reizen|
K|gebruiken|levering|2|irritatie|0|-|Tuurlijk @railnoord, eerst de trein een kwartier laten staan en dan melden dat hij niet rijdt. Had het gezegd, dan had ik de bus gepakt.
#S|wen-0018|email|telecom|
K|gebruiken|storing|4|opluchting|0|-|Beste Mireille, Sinds uw bezoek van donderdag hebben wij geen enkele onderbreking meer gehad.
K|hulp|doorverwijzing|5|dankbaarheid|0|-|Waar vier anderen ons van het kastje naar de muur stuurden, hebt u de zaak gewoon zelf uitgezocht.
K|geen|geen|4|dankbaarheid|0|-|Nogmaals hartelijk dank.
#S|wen-0019|review|bezorging|sterren=3
K|ontvangen|levering|4|blijdschap|0|-|Op tijd was hij wel,
K|ontvangen|fout|2|neutraal|0|-|maar van de zes flessen waren er twee gesneuveld.
K|hulp|wachttijd|4|blijdschap|0|-|Gebeld en binnen een dag twee nieuwe.
#S|wen-0020|enquete|overheid|csat=3
K|aanvragen|digitaal|2|neutraal|1|-|DigiD werkte pas bij de derde poging,
K|aanvragen|informatie|4|blijdschap|0|-|daarna wees het formulier zichzelf.
#S|wen-0021|review|overheid|sterren=4
K|hulp|bereikbaarheid|4|neutraal|0|-|Goed bereikbaar. Gebeld, gemaild, beide keren dezelfde dag reactie.
#S|wen-0022|review|verzekering|sterren=5
K|hulp|beleid|4|verrassing|0|-|Ik hoefde niets te bewijzen, niets op te sturen, niets uit te leggen.
K|betalen|wachttijd|5|blijdschap|0|-|Foto van de ruit, twee klikken en de volgende dag stond het geld erop!
#S|wen-0023|gesprek|wonen|
A|||||||Makelaarshuis De Linde, u spreekt met Petra.
K|orienteren|geen|3|neutraal|0|-|dag met Ferdi we zijn zaterdag bij u komen kijken in de Kastanjestraat
K|orienteren|kwaliteit|4|blijdschap|0|-|het huis is precies wat we zoeken licht ruim en een tuin op het zuiden
K|orienteren|prijs|2|bezorgdheid|0|-|maar ja die vraagprijs daar moeten we wel drie keer voor slikken
A|||||||Er is wat ruimte in de prijs, hoor.
K|orienteren|prijs|3|verlangen|0|vraag|o ja want als er tien af kan dan praten we verder
#S|wen-0024|review|energie|sterren=1
K|vertrekken|beleid|1|boosheid|2|-|Weggaan is hier moeilijker dan binnenkomen.
K|aanvragen|wachttijd|4|neutraal|0|-|Aanmelden ging in drie minuten,
K|vertrekken|wachttijd|2|irritatie|3|-|opzeggen heeft me vijf telefoontjes en zes weken gekost.
#S|wen-0025|chat|reizen|
A|||||||Hoi, met Zonnig Op Reis!
K|wijzigen|geen|3|neutraal|0|vraag|Hallo, ik heb een huisje geboekt van 8 tot 15 juli. Kan dat ook een week later?
A|||||||Dat kan, voor €45 wijzigingskosten.
K|wijzigen|prijs|2|teleurstelling|0|-|Hm, op de site stond "gratis wijzigen".
A|||||||U heeft gelijk, dat geldt tot 60 dagen vooraf. Ik zet het kosteloos om.
K|wijzigen|fout|4|opluchting|0|-|Kijk, zo kan het dus ook.
#S|wen-0026|social|webshop|
K|gebruiken|kwaliteit|2|irritatie|0|-|Regenjas van @buitenbert. Houdt alles tegen behalve regen.
#S|wen-0027|enquete|diensten|nps=7
K|gebruiken|kwaliteit|4|blijdschap|0|-|Niet slecht, die cursus, helemaal niet slecht. Meer opgestoken dan ik vooraf dacht.
#S|wen-0028|email|energie|
K|ontvangen|belofte|2|neutraal|0|-|Dag, de warmtepomp had er vóór de winter moeten staan.
K|ontvangen|levering|2|neutraal|2|-|Het is nu eind januari en we stoken nog op twee elektrische kacheltjes.
K|ontvangen|geen|3|verlangen|0|wens|Ik zou het op prijs stellen als u deze week een datum noemt.
#S|wen-0029|review|telecom|sterren=4
K|gebruiken|prijs|4|blijdschap|0|-|Voor een tientje in de maand bel en app ik me suf
K|gebruiken|kwaliteit|3|neutraal|0|-|ok in de kelder valt het weg maar dat heb je overal
K|terugkijken|geen|4|blijdschap|0|-|ik ga niet meer terug naar die dure jongens
#S|wen-0030|review|overheid|sterren=2
K|hulp|bejegening|4|blijdschap|0|-|De mevrouw aan de balie was een en al glimlach,
K|hulp|informatie|2|teleurstelling|1|-|maar toen ik buiten stond wist ik nog evenveel als toen ik binnenkwam.
#S|wen-0031|review|bank|sterren=4
K|gebruiken|digitaal|4|blijdschap|0|-|Sinds de update is de app sneller en zie ik alles in één overzicht. Vroeger moest je daarvoor naar de laptop.
#S|wen-0032|gesprek|bezorging|
A|||||||Goedemorgen, Koerier Kees.
K|ontvangen|levering|2|irritatie|2|-|goeiemorgen ik zit hier sinds zeven uur achter het raam als een soort geranium
K|ontvangen|levering|3|neutraal|0|vraag|en ik wou vragen komt hij nog of komt hij niet meer
A|||||||Hij is twee straten bij u vandaan, mevrouw.
K|ontvangen|levering|4|opluchting|0|-|o dan zet ik de koffie maar weer aan
#S|wen-0033|review|bank|sterren=4
K|orienteren|bejegening|4|blijdschap|0|-|Ik zag als een berg op tegen dat hypotheekgesprek en kwam fluitend naar buiten.
K|orienteren|informatie|4|vertrouwen|0|-|De adviseur rekende drie varianten voor, zei eerlijk welke hij zelf niet zou nemen en waarom.
K|aanvragen|wachttijd|2|irritatie|3|-|De papierwinkel daarna duurde zes weken, waarvan vier zonder teken van leven.
K|aanvragen|geen|4|opluchting|0|-|Maar de sleutel hangt aan de haak!
#S|wen-0034|social|energie|
K|betalen|prijs|2|irritatie|0|-|"Geen zorgen, uw tarief blijft laag" aldus @groenvolt. Vandaag brief: +38%. Ik maak me inderdaad geen zorgen, ik ben al weg
#S|wen-0035|enquete|bezorging|nps=10
K|ontvangen|levering|5|blijdschap|0|-|kan niet beter gewoon top die jongens
#S|wen-0036|email|diensten|
K|geen|geen|3|neutraal|0|-|Beste mensen van Kinderopvang Pluis,
K|gebruiken|bejegening|4|dankbaarheid|0|-|Toen wij Sepp in september brachten, huilde hij de hele gang bij elkaar, en nu rent hij zonder om te kijken naar binnen.
K|gebruiken|bejegening|4|dankbaarheid|0|-|Dat hebben Wilma en Noor voor elkaar gekregen met eindeloos geduld.
K|gebruiken|informatie|2|neutraal|0|-|Een ding nog: de briefjes over sluitingsdagen vinden we altijd pas op de dag zelf in de tas.
K|gebruiken|geen|3|verlangen|0|wens|Zou dat een week eerder kunnen?
#S|wen-0037|gesprek|reizen|
A|||||||Welkom bij Vliegpunt, met Samir.
K|betalen|geen|3|neutraal|0|-|dag het gaat over de terugbetaling van onze vlucht naar Porto
K|betalen|belofte|3|neutraal|0|-|jullie hadden gezegd binnen zeven dagen
K|betalen|wachttijd|2|irritatie|3|-|en we zijn nu al bijna aan zeven weken
A|||||||Ik zie dat de betaling is blijven hangen, ik keur ze nu goed.
K|betalen|geen|3|bezorgdheid|0|vraag|en dan staat het er wanneer op of is dat weer van hopen
A|||||||Morgen voor twaalf uur.
K|geen|geen|3|neutraal|0|-|oké dan noteer ik dat
#S|wen-0038|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Een warm dekbed, daar is geen woord van gelogen.
K|gebruiken|kwaliteit|2|irritatie|0|-|Zo warm dat ik sinds de aankoop met mijn voeten op het laminaat slaap.
#S|wen-0039|chat|overheid|
A|||||||Goedendag, u chat met gemeente Waardenhoek.
K|wijzigen|geen|3|neutraal|0|vraag|Dag, ik ben verhuisd binnen de gemeente. Moet ik dan zelf nog iets doen voor mijn parkeervergunning?
A|||||||Nee, die loopt automatisch mee.
K|wijzigen|fout|2|verwarring|1|-|Dat dacht ik ook, tot ik vanmorgen een bon onder mijn ruitenwisser vond.
A|||||||Die trekken we in, stuurt u het bonnummer?
K|geen|geen|3|neutraal|0|-|7720 0418 33
K|wijzigen|fout|4|opluchting|0|-|fijn dat dat zonder bezwaarschrift kan
#S|wen-0040|review|diensten|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Een tandarts waar je met één gaatje binnenkomt en met drie buitengaat.
K|gebruiken|kwaliteit|2|irritatie|1|-|De vulling zat er al na twee dagen uit,
K|betalen|prijs|2|irritatie|0|-|maar de rekening zat er een dag later al in.
#S|wen-0041|enquete|bezorging|nps=3
K|ontvangen|levering|2|irritatie|0|-|komt nooit op de dag dat ze zeggen
#S|wen-0042|enquete|telecom|csat=4
K|hulp|wachttijd|4|blijdschap|0|-|Nauwelijks in de wacht gestaan, wat ik anders gewend ben bij jullie.
#S|wen-0043|social|verzekering|
K|hulp|herhaling|2|irritatie|2|vraag|@zekerpolis derde keer dat ik dezelfde foto's van dezelfde deuk stuur. Zijn jullie een album aan het maken?
A|||||||Hoi Rens, dat is vervelend. Mag ik je dossiernummer?
K|hulp|bereikbaarheid|2|irritatie|1|-|staat in de DM die jullie niet lezen
#S|wen-0044|review|wonen|sterren=4
K|ontvangen|kwaliteit|4|blijdschap|0|-|De keuken staat en hij staat er mooi bij.
K|ontvangen|levering|2|neutraal|3|-|Drie weken later dan afgesproken,
K|ontvangen|informatie|4|blijdschap|0|-|al hebben ze ons elke week netjes laten weten hoe het ermee stond.
K|terugkijken|geen|4|blijdschap|0|-|Alles bij elkaar zou ik zo weer met ze in zee gaan.
#S|wen-0045|gesprek|telecom|
A|||||||Met Esra van Draadloos, goedemiddag.
K|gebruiken|storing|2|neutraal|1|-|goedemiddag ik sta al een week met mijn telefoon op de zolder want alleen daar heb ik nog een streepje
A|||||||Oei. Is dat na de ombouw van de mast begonnen?
K|gebruiken|storing|2|neutraal|0|-|ja sinds die mannen daar in de kraan hebben gehangen
K|gebruiken|kwaliteit|4|neutraal|0|-|daarvoor was het altijd prima tot in de kelder aan toe
A|||||||De mast wordt vrijdag bijgesteld.
K|gebruiken|geen|4|opluchting|0|-|ah vrijdag nou dat is te overzien dan houd ik het daar nog wel even uit
#S|wen-0046|review|reizen|sterren=5
K|terugkijken|geen|5|blijdschap|0|-|Mijn man wilde eigenlijk helemaal niet op cruise en nu wil hij niets anders meer.
#S|wen-0047|enquete|webshop|nps=5
K|gebruiken|kwaliteit|3|neutraal|0|-|Niet goed, niet slecht, gewoon schoenen.
#S|wen-0048|email|bank|
K|betalen|fout|2|irritatie|0|vraag|Goedendag, In plaats van de toegezegde verlaging zie ik op mijn afschrift een verhoging van 4,50 per maand. Heeft iemand plus en min verwisseld?
K|hulp|geen|3|verlangen|0|wens|Ik verneem graag uw antwoord. Mvg, H. Dierickx
#S|wen-0049|review|energie|sterren=5
K|ontvangen|levering|4|blijdschap|0|-|De mannen die de panelen kwamen leggen waren er voor ik mijn ontbijt op had
K|ontvangen|wachttijd|4|blijdschap|0|-|en tegen de middag lag alles erop
K|ontvangen|kwaliteit|4|blijdschap|0|-|geen pan gebroken geen rommel in de goot
K|gebruiken|informatie|4|blijdschap|0|-|en de app hebben ze aan mijn moeder van 81 uitgelegd tot zij hem aan mij kon uitleggen
#S|wen-0050|social|bezorging|
K|ontvangen|levering|2|irritatie|0|-|Bezorger: "u was niet thuis". Ik: zit al de hele dag naast de bel met een gebroken been.
#S|wen-0051|social|bank|
K|gebruiken|privacy|2|boosheid+teleurstelling|3|-|Nepbankier aan de lijn gehad. Overgemaakt. Toen @klaverbank gebeld en die zeiden: eigen schuld. Spaargeld weg.
#S|wen-0052|chat|verzekering|
A|||||||Hallo, ik ben Pim, de digitale hulp.
K|hulp|bereikbaarheid|3|neutraal|0|wens|mens graag
A|||||||Ik begrijp dat u vragen heeft over 'reisverzekering'. Klopt dat?
K|hulp|bereikbaarheid|2|irritatie|1|wens|nee. mens.
A|||||||U spreekt met Daphne, ik neem het over.
K|hulp|bereikbaarheid|4|opluchting|0|-|hè hè, iemand met een naam
K|gebruiken|beleid|3|neutraal|0|vraag|mijn zoon gaat raften in Slovenië, valt dat onder de dekking of niet?
#S|wen-0053|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Wat zal ik zeggen, je kunt er zitten en je kunt er eten.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De saté was die van de groothandel,
K|gebruiken|kwaliteit|4|blijdschap|0|-|de frietjes daarentegen hadden ze met liefde gebakken.
#S|wen-0054|review|webshop|sterren=1
K|aanvragen|geen|3|neutraal|0|-|Besteld: een kast voor in de gang.
K|ontvangen|fout|2|irritatie|0|-|Gekregen: twee linkerdeuren, geen rug en de schroeven van een tuinbank.
K|hulp|bejegening|2|irritatie|1|-|"Dat kan niet", zei de klantenservice.
K|hulp|bejegening|2|boosheid|0|-|Nou, kom maar kijken.
#S|wen-0055|gesprek|overheid|
A|||||||Belastinglijn, met Harm.
K|aanvragen|geen|3|neutraal|0|vraag|goedemorgen ik wou uitstel voor mijn aangifte is dat nog op tijd
A|||||||Tot en met vandaag kan dat.
K|aanvragen|geen|4|opluchting|0|-|goh dan heb ik meer geluk dan verstand
K|aanvragen|digitaal|2|verwarring|1|-|want op die site kwam ik steeds op een pagina over kinderopvang uit en die zijn hier al dertig de deur uit
A|||||||Ik zet het uitstel voor u erin, tot 1 september.
K|aanvragen|wachttijd|4|verrassing+dankbaarheid|0|-|dat is vlug gegaan en ik hoef er niks meer voor te sturen dank u
#S|wen-0056|enquete|reizen|csat=2
K|gebruiken|kwaliteit|2|irritatie|0|-|Airco deed het wel, maar alleen in de winterstand. In mei.
#S|wen-0057|review|bank|sterren=2
K|gebruiken|digitaal|4|blijdschap|0|-|De nieuwe app ziet er strak uit,
K|gebruiken|digitaal|2|irritatie|1|-|maar voor een simpele overboeking moet ik nu door vijf schermen waar het er eerst twee waren.
#S|wen-0058|review|bezorging|sterren=5
K|aanvragen|geen|3|neutraal|0|-|vrijdagavond half elf besteld
K|ontvangen|levering|5|verrassing+blijdschap|0|-|zaterdag om tien uur binnen serieus hoe dan
#S|wen-0059|email|wonen|
K|geen|geen|3|neutraal|0|-|Beste verhuurder,
K|gebruiken|storing|2|neutraal|2|-|Sinds dinsdag lopen wij met de jas aan door het huis en douchen de kinderen bij mijn zus.
K|hulp|storing|2|neutraal|0|-|De installateur zag donderdag dat er een onderdeel besteld moest worden.
K|hulp|informatie|2|bezorgdheid|1|vraag|Wanneer dat er is, wist hij niet. Kunt u dat voor ons uitzoeken?
K|gebruiken|geen|2|bezorgdheid|0|angst|Het wordt dit weekend min acht en de jongste is net van een longontsteking af.
#S|wen-0060|social|diensten|
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ging met lood in mijn schoenen naar de rijles, kwam eruit met een grijns. Rijschool Bocht, jullie zijn het
#S|wen-0061|review|verzekering|sterren=5
K|hulp|doorverwijzing|4|blijdschap|0|-|Eén iemand, één nummer, van de eerste melding tot de laatste handtekening. Ik heb niemand anders gesproken en dat was ook niet nodig.
#S|wen-0062|review|telecom|sterren=1
K|hulp|bereikbaarheid|2|irritatie|2|-|Bellen kan niet, mailen mag niet, en chatten doe je met een robot die alleen "router herstarten" kent.
K|gebruiken|storing|2|neutraal|0|-|Ondertussen kijken wij al acht dagen naar een zwart televisiescherm.
#S|wen-0063|enquete|energie|nps=8
K|gebruiken|kwaliteit|4|neutraal|0|-|Er komt stroom uit het stopcontact en de rekening klopt. Meer hoef ik niet.
#S|wen-0064|chat|webshop|
A|||||||Hallo, met Fenna van Wolwinkel.
K|wijzigen|geen|3|neutraal|0|vraag|hoi ik heb 6 bollen sokkenwol over, ongeopend. mag dat terug na 14 dagen?
A|||||||Officieel niet, maar stuur maar op hoor.
K|wijzigen|beleid|4|blijdschap|0|-|ah wat lief, dat had ik niet verwacht
#S|wen-0065|gesprek|verzekering|
A|||||||Zorgverzekeraar Lindehof, met Bo.
K|betalen|informatie|2|verwarring|0|-|ja met Wiebe Hoeksma ik krijg een nota voor fysiotherapie terwijl mij verteld is dat ik aanvullend verzekerd was
A|||||||U heeft er twaalf in het pakket, dit was de dertiende.
K|betalen|informatie|2|teleurstelling|0|-|o had die fysio dat niet even kunnen zeggen dan was ik bij twaalf gestopt
A|||||||Dat had hij moeten melden, ja.
K|betalen|prijs|2|irritatie|0|-|nou ja een dure dertiende dan
#S|wen-0066|review|telecom|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Internet met de snelheid van het licht, stond er op de bus van de verkoper.
K|gebruiken|kwaliteit|2|irritatie|0|-|Het licht van een waxinelichtje dan zeker.
K|orienteren|bejegening|4|neutraal|0|-|Aardige jongen hoor, die aan de deur kwam,
K|orienteren|informatie|2|teleurstelling|0|-|alleen klopte er van zijn verhaal achteraf geen snars.
#S|wen-0067|enquete|verzekering|nps=9
K|hulp|bejegening|4|dankbaarheid|0|-|Mijn fiets was weg, mijn humeur ook, en na dat ene telefoontje had ik in elk geval dat laatste terug.
#S|wen-0068|social|energie|
K|gebruiken|storing|2|neutraal|0|-|Wij spelen hier al de hele avond mens-erger-je-niet bij de zaklamp van opa. De hele Vlierstraat trouwens @netbeheer_oost
A|||||||Hoi Marloes, er is een kabel geraakt. We verwachten rond 23.00 uur weer stroom.
K|geen|geen|3|neutraal|0|-|Ok dank, dan kan ik nog twee keer verliezen
#S|wen-0069|review|reizen|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Beetje gedateerd, ja, maar dat heeft ons geen seconde gestoord.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Brandschone lakens, een terras waar je het hele dal overziet en een kok die zijn vak verstaat.
K|gebruiken|kwaliteit|2|neutraal|0|-|Wie slecht ter been is kan beter iets anders zoeken, want de 62 treden naar boven hebben geen leuning.
#S|wen-0070|gesprek|bank|
A|||||||Goedemorgen, u spreekt met Anouk van de Veerbank.
K|gebruiken|fout|2|boosheid|0|-|ja ik sta hier bij de kassa met een volle kar en mijn pas wordt geweigerd terwijl er gewoon geld op staat
A|||||||Even kijken. Uw pas is geblokkeerd vanwege een nieuwe die onderweg is.
K|gebruiken|informatie|2|irritatie|1|-|dat had iemand mij dan wel eens mogen vertellen vind je ook niet
K|gebruiken|geen|3|verlangen|0|wens|kan die oude niet nog even aan dan want ik sta hier voor joker
A|||||||Ik zet hem tot morgen weer open.
K|gebruiken|fout|4|opluchting|0|-|ja hij piept hij doet het nou gauw want de rij achter mij wordt chagrijnig
#S|wen-0071|review|bezorging|sterren=1
K|ontvangen|belofte|2|irritatie|1|-|Afspraak is hier nog geen afspraak. Woensdag gezegd, vrijdag gebracht, en dan nog de helft.
#S|wen-0072|review|webshop|sterren=5
K|wijzigen|beleid|5|blijdschap|0|-|Te groot gekocht, doos al weg, kaartje eraf geknipt en tóch deden ze niet moeilijk.
K|betalen|wachttijd|4|blijdschap|0|-|Drie dagen later had ik mijn geld.
#S|wen-0073|email|overheid|
K|hulp|geen|3|neutraal|0|-|Geachte commissie, Hierbij maak ik bezwaar tegen de afwijzing van mijn aanvraag huishoudelijke hulp.
K|hulp|fout|2|neutraal|0|-|In uw brief staat dat mijn man "gezien zijn leeftijd" kan stofzuigen.
K|hulp|fout|2|boosheid|0|-|Mijn man is in 2019 overleden, wat het stofzuigen inderdaad bemoeilijkt.
K|hulp|geen|3|verlangen|0|wens|Ik verzoek u het dossier opnieuw te lezen, ditmaal van voor naar achter.
#S|wen-0074|enquete|bezorging|csat=1
K|ontvangen|levering|2|irritatie|2|-|Een tijdvak van acht uur is geen tijdvak maar huisarrest.
#S|wen-0075|review|diensten|sterren=5
K|gebruiken|geen|3|neutraal|0|-|wij zijn geen makkelijke eters thuis
K|gebruiken|kwaliteit|4|verrassing+blijdschap|0|-|maar hier ging alles schoon op zelfs de spruiten
K|betalen|prijs|4|blijdschap|0|-|en duur is het ook niet
K|terugkijken|geen|4|blijdschap|0|-|we zitten er volgende maand weer
#S|wen-0076|chat|telecom|
A|||||||Hoi, met Jorn. Wat kan ik doen?
K|wijzigen|prijs|2|irritatie|0|-|nieuwe klanten betalen bij jullie 32,50 en ik na negen jaar trouwe dienst 47
A|||||||Ik kan je 35 aanbieden als je voor een jaar bijtekent.
K|wijzigen|prijs|3|verwarring|0|vraag|waarom dan geen 32,50?
A|||||||Oké, speciaal voor jou: 32,50.
K|wijzigen|prijs|4|blijdschap|0|-|kijk aan, waarom moest dat nou met een omweg 😄
#S|wen-0077|review|wonen|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Woning zelf is een plaatje,
K|gebruiken|kwaliteit|2|irritatie|0|-|alleen hoor je door de muur heen of de buurman koffie of thee zet.
K|hulp|bejegening|3|neutraal|0|-|De corporatie hoort het aan.
K|hulp|geen|2|teleurstelling|0|-|Daar blijft het dan ook bij.
#S|wen-0078|gesprek|diensten|
A|||||||Fysiopraktijk De Spil, met Gerda.
K|wijzigen|geen|3|neutraal|0|wens|dag met Willem Braams ik heb morgen om negen uur maar ik moet hem helaas verzetten
A|||||||Donderdag om half elf is er nog een gaatje.
K|wijzigen|geen|3|neutraal|0|-|dat is goed
K|gebruiken|kwaliteit|4|blijdschap|0|-|en zeg tegen Thijs dat ik voor het eerst in drie jaar mijn eigen veters weer strik
A|||||||Wat mooi, dat geef ik door!
K|gebruiken|kwaliteit|4|verrassing|0|-|ja want eerlijk is eerlijk ik geloofde er geen bal van toen ik begon
#S|wen-0079|enquete|overheid|csat=5
K|aanvragen|bejegening|4|blijdschap|0|-|Geen nummertje, geen loket met glas ertussen, gewoon een tafel en iemand die luistert.
#S|wen-0080|enquete|reizen|csat=2
K|gebruiken|privacy|2|bezorgdheid|0|angst|Ik voel mij er niet veilig als ik 's avonds laat als enige op het perron sta.
#S|wen-0081|review|verzekering|sterren=1
K|hulp|beleid|1|boosheid|2|-|Verzekerd voor alles, behalve voor wat er gebeurt.
K|hulp|beleid|2|boosheid|0|-|Lekkage door regen: niet gedekt, want "van buiten".
K|hulp|beleid|2|irritatie|0|-|Lekkage door een leiding: ook niet, want "van binnen".
#S|wen-0082|social|reizen|
K|gebruiken|levering|2|neutraal|1|-|Zit al twee uur vast op Eindhoven
K|gebruiken|bejegening|4|blijdschap|0|-|maar de piloot vertelt moppen en deelt zelf koekjes uit. Kan erger, @vlindervlucht
#S|wen-0083|email|webshop|
K|ontvangen|fout|2|neutraal|0|-|Hallo, ik had het boek 'Stille Wateren' besteld en kreeg 'Stille Wateren' deel 2, dat deel 1 al verklapt op de achterkant.
K|wijzigen|geen|3|neutraal|0|vraag|Kan ik ruilen zonder dat ik opnieuw porto betaal?
K|gebruiken|geen|2|teleurstelling|0|-|Dat ik nu weet wie het gedaan heeft, is helaas niet meer terug te sturen.
#S|wen-0084|review|energie|sterren=3
K|vertrekken|wachttijd|4|neutraal|0|-|Overstappen ging vlotjes,
K|betalen|wachttijd|2|neutraal|3|-|de eindafrekening van de oude club liet daarentegen vier maanden op zich wachten.
#S|wen-0085|review|bezorging|sterren=2
K|ontvangen|bejegening|4|blijdschap|0|-|bezorger is altijd vrolijk en zwaait naar de kinderen
K|ontvangen|kwaliteit|2|teleurstelling|0|-|jammer dat de dozen eruit zien of hij ermee heeft gevoetbald
#S|wen-0086|chat|reizen|
A|||||||Dag, Busmaatschappij Linie, met Rosa.
K|gebruiken|fout|2|neutraal|0|-|de bus van 7.48 reed vanmorgen om 7.46 weg, ik stond op de stoep aan de overkant
A|||||||Dat mag inderdaad niet. Ik geef het door aan de vestiging.
K|gebruiken|levering|2|irritatie|0|-|als hij nou altijd te vroeg reed dan kon ik daar op rekenen
#S|wen-0087|enquete|webshop|nps=10
K|terugkijken|geen|5|blijdschap|0|-|Wat ik zou verbeteren? Niks. Echt niks. Laat alstublieft alles zoals het is.
#S|wen-0088|gesprek|telecom|
A|||||||Met Dave van Polderkabel.
K|hulp|geen|3|neutraal|0|-|ja Dave met mevrouw Zonderland je had me gevraagd terug te bellen als het weer goed was
K|gebruiken|storing|4|blijdschap|0|-|en dat is het hij doet het de hele dag al zonder te haperen
A|||||||Wat fijn om te horen!
K|hulp|bejegening|4|dankbaarheid|0|-|en ik dacht ik bel want jullie krijgen vast de hele dag alleen maar mensen met gemopper
#S|wen-0089|review|bank|sterren=1
K|vertrekken|bejegening|1|boosheid|0|-|Eenentwintig jaar klant, en toen ik de rekening opzei kreeg ik niet meer dan een enquête.
#S|wen-0090|review|diensten|sterren=1
K|gebruiken|kwaliteit|2|boosheid|1|-|Oneerlijke garage. Ik dacht aan één boutje, zij maakten er een nieuwe koppeling van.
#S|wen-0091|review|reizen|sterren=2
K|gebruiken|kwaliteit|3|neutraal|0|-|Bed en ontbijt, zo heet het.
K|gebruiken|kwaliteit|3|neutraal|0|-|Een bed stond er.
K|gebruiken|kwaliteit|2|irritatie|0|-|Het ontbijt bestond uit een tosti-ijzer en de mededeling dat de supermarkt om acht uur openging.
#S|wen-0092|social|webshop|
K|gebruiken|kwaliteit|5|blijdschap|0|-|Wasmachine van @witgoedwim gaat nu zijn veertiende jaar in. Veertien! Daar kan menig huwelijk een puntje aan zuigen 😂
#S|wen-0093|email|bezorging|
K|ontvangen|levering|2|neutraal|0|-|L.S., Zoals u in de bijlage ziet is de pallet volgens uw systeem afgeleverd op zondag om 03.12 uur.
K|ontvangen|levering|2|irritatie|0|-|Ons magazijn was toen dicht, het hek was op slot en de hond is doof maar niet blind.
K|ontvangen|levering|3|verlangen|0|vraag|Waar is de pallet werkelijk?
#S|wen-0094|enquete|diensten|csat=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Voor die prijs mag je niet mopperen. Doe ik dus ook niet.
#S|wen-0095|review|overheid|sterren=4
K|aanvragen|wachttijd|2|neutraal|3|-|Eerst acht weken wachten op een afspraak voor de huwelijksaangifte,
K|gebruiken|bejegening|5|blijdschap|0|-|en dan zo'n warme ambtenaar van de burgerlijke stand dat de hele familie er nog over praat.
#S|wen-0096|gesprek|energie|
A|||||||Zonneweide Energie, met Lotte.
K|wijzigen|geen|3|neutraal|0|wens|hallo we gaan verhuizen op de eerste en ik wil de meter meenemen dus het contract bedoel ik
A|||||||Dat regel ik. Wat is het nieuwe adres?
K|geen|geen|3|neutraal|0|-|Perenlaan 14 in Dalem
K|wijzigen|storing|2|bezorgdheid|0|angst|als het maar geen week zonder stroom wordt want dat hadden we de vorige keer
A|||||||Nee hoor, het loopt gewoon door.
K|wijzigen|belofte|2|irritatie|0|-|dat zeiden ze toen ook maar goed
#S|wen-0097|review|telecom|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik dacht: een simkaart is een simkaart. Niet dus. Hier heb ik in de trein tussen Deventer en Almelo gewoon bereik, en dat had ik nooit.
#S|wen-0098|enquete|bank|csat=2
K|hulp|wachttijd|4|neutraal|0|-|Snel iemand aan de lijn,
K|hulp|bejegening|2|irritatie|0|-|en even snel weer afgescheept.
#S|wen-0099|social|overheid|
K|gebruiken|kwaliteit|2|irritatie|0|-|Fietspad langs de Singel is klaar! Alleen houdt het na 200 meter op, in een sloot. Bedankt @gemVliethoven
#S|wen-0100|enquete|overheid|csat=2
K|aanvragen|wachttijd|2|teleurstelling|1|-|Trager dan verwacht, zelfs gezien de verhalen.
#S|wen-0101|review|verzekering|sterren=4
K|hulp|geen|3|neutraal|0|-|Toegegeven, ik had me schrap gezet voor een gevecht.
K|hulp|wachttijd|4|verrassing+blijdschap|0|-|Maar de schadebehandelaar had binnen een half uur akkoord gegeven op de offerte van de garage.
K|hulp|prijs|2|neutraal|0|-|Het eigen risico van 385 euro is wel een hap.
#S|wen-0102|email|reizen|
K|gebruiken|levering|2|neutraal|2|-|Goedemiddag, Onze overstap in Frankfurt is mislukt doordat het eerste toestel twee uur later vertrok, waarna wij de nacht op een bankje naast gate B22 hebben doorgebracht.
K|gebruiken|bereikbaarheid|2|irritatie|0|-|Van uw kant was daar niemand, behalve een poster met 'We're here for you'.
K|hulp|geen|3|neutraal|0|wens|Ik dien hierbij de claim in, met instapkaarten en bonnen.
#S|wen-0103|chat|wonen|
A|||||||Dag, met Woonbaken, Sandra hier.
K|gebruiken|storing|2|neutraal|1|-|hoi de lift staat stil, ik woon op 6 en heb een tweeling van vier maanden
A|||||||Ik stuur direct een monteur. Binnen twee uur.
K|hulp|geen|3|neutraal|0|-|ok ik wacht beneden met de wagen
A|||||||En? Is hij geweest?
K|hulp|levering|5|opluchting+dankbaarheid|0|-|was er al na een half uur!! en heeft de boodschappen mee naar boven gedragen
#S|wen-0104|review|diensten|sterren=2
K|gebruiken|kwaliteit|3|neutraal|0|-|De sfeer in de yogastudio is heel rustig.
K|gebruiken|levering|2|irritatie|1|-|Begrijpelijk, want de docent kwam twee van de vijf keer niet opdagen.
#S|wen-0105|review|webshop|sterren=4
K|ontvangen|levering|4|blijdschap|0|-|matras was er sneller dan het nieuwe bed waar het op moest
K|gebruiken|kwaliteit|4|blijdschap|0|-|ligt heerlijk niet te zacht niet te hard
K|gebruiken|kwaliteit|2|neutraal|0|-|eerste week stonk het wel een beetje naar rubber maar dat trekt weg
#S|wen-0106|enquete|bezorging|nps=6
K|ontvangen|levering|3|neutraal|0|-|Meestal op tijd, soms niet. Zoals het weer.
#S|wen-0107|gesprek|overheid|
A|||||||Servicepunt Werk en Inkomen, met Tamara.
K|aanvragen|geen|3|neutraal|0|-|ja goedemiddag ik heb drie weken terug een uitkering aangevraagd omdat de zaak waar ik werkte failliet is gegaan
K|aanvragen|wachttijd|2|bezorgdheid|1|-|en ik hoor maar niks en de huur gaat er de achtentwintigste gewoon af
A|||||||Uw aanvraag is gisteren goedgekeurd, u krijgt vrijdag een voorschot.
K|aanvragen|geen|5|opluchting|0|-|ach dat meent u niet ik heb er nachten van wakker gelegen
K|aanvragen|informatie|2|irritatie|0|-|had dan gisteren ook even een berichtje gestuurd zou ik zeggen
#S|wen-0108|review|bezorging|sterren=1
K|hulp|bejegening|1|boosheid|0|-|Klantgericht? Laat me niet lachen.
K|ontvangen|levering|2|boosheid|1|-|Ze gooien je pakket over een schutting van twee meter
K|hulp|bejegening|1|boosheid|0|-|en als je daar iets van zegt krijg je een smiley terug.
#S|wen-0109|social|telecom|
K|hulp|bejegening|4|dankbaarheid|0|-|Even een dikke pluim voor Gijs van @netjesnet. Mijn moeder snapte er niks van, hij bleef geduldig, en nu beeldbelt ze met heel Zeeland
#S|wen-0110|social|diensten|
K|terugkijken|geen|4|blijdschap|0|-|Bespaar je de moeite van verder zoeken, mensen. @bistrobries. Klaar
#S|wen-0111|review|reizen|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zwembad prachtig, glijbanen top, badmeesters alert.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De huisjes zijn daarentegen sinds mijn jeugd niet meer aangeraakt, en ik ben 43.
#S|wen-0112|email|bank|
K|aanvragen|digitaal|2|irritatie|2|-|Beste, ik probeer al een uur een kinderrekening te openen en kom telkens uit bij het scherm dat mijn dochter (9) haar werkgever moet invullen.
K|aanvragen|geen|3|neutraal|0|vraag|Is er een formulier waar dat niet hoeft?
#S|wen-0113|enquete|energie|csat=4
K|hulp|informatie|4|blijdschap|0|-|Voor het eerst een rekening die ik na uitleg ook echt snap.
#S|wen-0114|review|overheid|sterren=1
K|hulp|doorverwijzing|1|boosheid|3|-|Van loket 3 naar loket 8, van loket 8 naar de site, van de site naar een nummer, en achter dat nummer een bandje dat je naar loket 3 stuurt.
#S|wen-0115|chat|energie|
A|||||||Hoi, met Kevin van Blauwstroom!
K|orienteren|prijs|3|neutraal|0|vraag|wat is bij jullie op dit moment goedkoper, vast of variabel?
A|||||||Nu is variabel lager, maar vast geeft zekerheid.
K|orienteren|informatie|2|irritatie|0|-|dat is geen antwoord, dat is een folder
A|||||||Bij jouw verbruik scheelt variabel nu €14 per maand.
K|orienteren|informatie|4|blijdschap|0|-|kijk daar kan ik wat mee
#S|wen-0116|review|wonen|sterren=5
K|orienteren|bejegening|4|vertrouwen|0|-|Deze makelaar heeft ons twee keer een huis afgeraden.
K|orienteren|informatie|5|vertrouwen|0|-|Twee keer! Eén had er houtrot, bij het andere zou een weg komen, en allebei had hij ze ook gewoon kunnen verkopen.
#S|wen-0117|gesprek|webshop|
A|||||||Goedenavond, Lampenrijk, met Olaf.
K|ontvangen|fout|2|neutraal|1|-|goedenavond ik had vier dezelfde hanglampen besteld en nu heb ik er drie in messing en een in koper
A|||||||Dat is een pickfout, excuus. Ik stuur de goede morgen op.
K|wijzigen|beleid|3|neutraal|0|vraag|moet die koperen dan terug
A|||||||Die mag u houden.
K|wijzigen|beleid|4|verrassing+blijdschap|0|-|o nou die kan mooi boven het aanrecht dan heb ik er nog een lamp aan over gehouden
#S|wen-0118|review|verzekering|sterren=3
K|betalen|prijs|4|neutraal|0|-|Premie is vriendelijk,
K|hulp|bejegening|2|teleurstelling|0|-|de mensen die je spreekt als je iets nodig hebt een stuk minder.
#S|wen-0119|social|diensten|
K|gebruiken|kwaliteit|2|irritatie|0|-|Voor 14 euro krijg je bij @bistrobries een salade die je ook uit je gazon kunt plukken.
#S|wen-0120|enquete|telecom|nps=9
K|vertrekken|geen|4|blijdschap|0|-|Er is geen reden om weg te gaan, dus ik blijf.
#S|wen-0121|enquete|reizen|nps=4
K|gebruiken|levering|2|teleurstelling|0|-|Met de auto was ik er allang geweest.
#S|wen-0122|email|telecom|
K|vertrekken|geen|3|neutraal|0|wens|Beste, hierbij zeg ik mijn abonnement op per 1 maart.
K|gebruiken|kwaliteit|4|neutraal|0|-|Over de verbinding heb ik niets te klagen, die was altijd in orde.
K|vertrekken|prijs|2|neutraal|0|-|Wel over de prijs, die in drie jaar anderhalf keer zo hoog werd.
K|vertrekken|geen|3|neutraal|0|wens|Wilt u mij niet bellen met een aanbod? Dat had eerder moeten komen.
#S|wen-0123|review|bank|sterren=5
K|gebruiken|privacy|4|dankbaarheid|0|-|Ik was er bijna ingetrapt, twaalfduizend euro, en hun systeem hield het tegen.
K|hulp|bejegening|4|dankbaarheid|0|-|De dame van de fraudeafdeling liet me eerst uithuilen en regelde toen alles.
#S|wen-0124|review|bezorging|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|pizza lekker
K|ontvangen|levering|2|teleurstelling|1|-|duurde wel anderhalf uur terwijl ze om de hoek zitten
K|ontvangen|geen|3|neutraal|0|-|volgende keer haal ik hem zelf
#S|wen-0125|chat|diensten|
A|||||||Hallo! Met Sportcentrum Zwart.
K|vertrekken|informatie|3|neutraal|0|vraag|hoe zeg ik op? ik kan het nergens vinden
A|||||||Dat kan alleen aan de balie met een formulier.
K|vertrekken|beleid|2|verwarring|1|-|maar inschrijven kon wel online??
A|||||||Dat klopt. Zal ik het uitzonderlijk hier voor u doen?
K|vertrekken|beleid|4|opluchting|0|-|ja heel graag, dat scheelt me een rit
#S|wen-0126|review|webshop|sterren=2
K|ontvangen|levering|4|neutraal|0|-|levering was snel daar niet van
K|gebruiken|kwaliteit|2|neutraal|0|-|maar na drie keer wassen was de kleur er al uit
K|hulp|wachttijd|2|neutraal|1|-|mail gestuurd en nog niks gehoord
#S|wen-0127|enquete|energie|nps=7
K|hulp|geen|4|opluchting|0|-|Mijn probleem is opgelost.
#S|wen-0128|gesprek|telecom|
A|||||||Helpdesk Kabelnet, met Murat.
K|gebruiken|storing|2|neutraal|0|-|dag meneer ik bel voor mijn vrouw haar televisie die blijft hangen
K|gebruiken|storing|2|neutraal|0|-|als we naar twee kijken gaat het goed en bij drie wordt het allemaal blokjes
A|||||||Zijn er andere zenders waar u dat ook ziet?
K|gebruiken|storing|3|neutraal|0|-|nee eigenlijk alleen die van de streek en drie
A|||||||Ik stuur een nieuwe lijst naar uw ontvanger. Kijkt u eens?
K|gebruiken|storing|4|opluchting|0|-|ja nou is hij weer scherp
K|hulp|wachttijd|4|blijdschap|0|-|dat was vlot zeg en ik had me ingesteld op een hele middag
#S|wen-0129|review|reizen|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Camping was netjes, rustig en niet te groot.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Sanitair werd twee keer per dag gepoetst, en dat ruik je.
K|gebruiken|digitaal|2|teleurstelling|0|-|Jammer dat de wifi niet verder kwam dan de receptie.
#S|wen-0130|review|webshop|sterren=1
K|terugkijken|geen|1|boosheid|0|-|Had ik nul sterren kunnen geven, dan had ik er nog over nagedacht.
#S|wen-0131|chat|verzekering|
A|||||||Goedemorgen, met Ilse.
K|orienteren|geen|3|neutraal|0|vraag|Goedemorgen, ik wil graag weten of mijn dochter vanaf 18 zelf een zorgverzekering moet afsluiten?
A|||||||Ja, vanaf de maand na haar verjaardag.
K|orienteren|geen|3|neutraal|0|vraag|En kan zij dan bij mij op de polis blijven?
A|||||||Dat kan, ze betaalt dan wel premie.
K|geen|geen|4|neutraal|0|-|Helder, bedankt.
#S|wen-0132|review|diensten|sterren=1
K|hulp|storing|2|irritatie|2|-|Auto drie keer terug geweest voor dezelfde rammel en hij rammelt nog steeds.
K|hulp|informatie|2|irritatie|0|-|"Wij horen niks", zeggen ze dan.
K|betalen|prijs|1|boosheid|0|-|De rekening van 640 euro hoorden ze wel.
#S|wen-0133|social|bank|
K|gebruiken|storing+digitaal|3|neutraal|0|vraag|Ligt de app eruit bij meer mensen? @meerbank
A|||||||Hoi Yara, nee, alles werkt aan onze kant. Wat zie je?
K|gebruiken|digitaal|2|neutraal|1|-|Wit scherm. Al sinds 7 uur
A|||||||Probeer eens de nieuwste versie te installeren.
K|gebruiken|digitaal|4|opluchting|0|-|Ja dat was het. Dank
#S|wen-0134|enquete|overheid|csat=4
K|ontvangen|levering|4|neutraal|0|-|Paspoort lag klaar op de dag die ze genoemd hadden.
#S|wen-0135|email|bezorging|
K|ontvangen|levering|2|neutraal|0|-|Goedemiddag, mijn pakket met nummer 3SXK20018 had gisteren geleverd moeten worden.
K|ontvangen|informatie|2|verwarring|0|-|In de app staat nu dat de zending is "gesorteerd", maar dat stond er maandag ook al.
K|ontvangen|levering|3|bezorgdheid|0|vraag|Kunt u mij zeggen of het voor zaterdag nog lukt? Het is een verjaardagscadeau.
K|geen|geen|3|neutraal|0|-|Groet, Henriëtte Bos
#S|wen-0136|review|wonen|sterren=5
K|hulp|levering|4|blijdschap|0|-|Vrijdagmiddag om vier uur de ketel kapot, en om zes uur was hij al gemaakt.
K|hulp|bejegening|4|blijdschap|0|-|Nette jongen, deed zijn schoenen uit zonder dat we het vroegen.
#S|wen-0137|review|bank|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Ik ben niet ontevreden maar ook niet lyrisch. Het is een bank.
#S|wen-0138|gesprek|bezorging|
A|||||||Met Astrid van Vlugpost.
K|ontvangen|fout|2|neutraal|1|-|goedemiddag ik heb hier een pakketje liggen dat niet van mij is
A|||||||Welke naam staat erop?
K|geen|geen|3|neutraal|0|-|Van der Wouden en dat is drie straten verder
K|ontvangen|fout|2|irritatie|0|-|en het is deze maand al de tweede keer dat ik voor postbode speel
A|||||||We halen het morgen op.
K|ontvangen|geen|3|neutraal|0|-|laat maar ik breng het zelf wel even dan heeft die man het vandaag nog
#S|wen-0139|review|verzekering|sterren=1
K|terugkijken|geen|2|boosheid|0|-|Een verzekering leer je pas kennen als het misgaat. Bij ons ging het mis, en ik ken ze nu.
#S|wen-0140|review|energie|sterren=4
K|hulp|bejegening|4|blijdschap|0|-|Geen kwaad woord over de klantenservice,
K|hulp|bejegening|4|blijdschap|0|-|die denkt met je mee en belt terug als ze dat zeggen.
K|betalen|prijs|2|neutraal|0|-|Wel vind ik het voorschot aan de hoge kant.
#S|wen-0141|chat|reizen|
A|||||||Hoi, Vakantiewinkel hier!
K|betalen|prijs|3|neutraal|0|vraag|klopt het dat er nog 180 euro toeslag bij komt?
A|||||||Ja, dat is de brandstoftoeslag.
K|betalen|informatie|2|neutraal|0|-|die stond niet in de prijs toen ik boekte
K|betalen|geen|3|verlangen|0|wens|dus die wil ik er graag af
A|||||||Dat kan helaas niet, het staat in de voorwaarden.
K|betalen|beleid|2|teleurstelling|0|-|pagina 14 zeker. nou mooi is dat
#S|wen-0142|review|webshop|sterren=5
K|gebruiken|prijs|5|verrassing+blijdschap|0|-|Voor twintig euro verwacht je niks en dan krijg je een tas waar mijn dure van 120 niet aan kan tippen.
#S|wen-0143|enquete|diensten|nps=3
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De cursus was leuk, als je het allemaal al wist.
#S|wen-0144|social|overheid|
K|hulp|belofte|2|irritatie|3|-|Gemeente beloofde in maart die lantaarnpaal te maken. Het is oktober en we lopen nog met een zaklamp de hond uit te laten
#S|wen-0145|review|telecom|sterren=5
K|wijzigen|wachttijd|4|blijdschap|0|-|Nummerbehoud was binnen een dag geregeld
K|wijzigen|digitaal|4|blijdschap|0|-|en zelfs ik met mijn twee linkerhanden kreeg de esim aan de praat.
#S|wen-0146|email|verzekering|
K|hulp|informatie|2|verwarring|0|-|Beste, in uw brief van 3 juni schrijft u dat de schade vergoed wordt en in die van 5 juni dat zij niet vergoed wordt.
K|hulp|informatie|3|neutraal|0|vraag|Welke van de twee geldt?
#S|wen-0147|review|overheid|sterren=4
K|aanvragen|wachttijd|4|blijdschap|0|-|Om kwart over negen binnen, om half tien weer buiten.
K|aanvragen|prijs|2|irritatie|0|-|Wel 77 euro armer voor een plastic kaartje.
#S|wen-0148|gesprek|diensten|
A|||||||Praktijk Zonneveld, de assistente.
K|aanvragen|geen|3|neutraal|0|wens|goeiemorgen ik wou een afspraak voor mijn moeder ze heeft last van haar heup
A|||||||Morgen om 9.20 uur kan.
K|aanvragen|wachttijd|4|verrassing|0|-|morgen al dat is vlug
K|aanvragen|geen|3|bezorgdheid|0|vraag|ze loopt alleen erg moeilijk kan de dokter niet bij haar thuis komen
A|||||||Dat overleg ik even. Ja, dat kan.
K|aanvragen|beleid|5|opluchting+dankbaarheid|0|-|o wat een pak van mijn hart dank u wel
#S|wen-0149|review|bank|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|al 30 jaar klant en zelden zo veel te klagen gehad als het laatste jaar
K|hulp|geen|2|irritatie|1|-|en als er dan iets is wordt het niet geregeld
#S|wen-0150|review|reizen|sterren=1
K|ontvangen|informatie|2|neutraal|1|-|De sleutel zou in een kluisje zitten, alleen had niemand ons de code gegeven.
K|hulp|bereikbaarheid|2|irritatie|2|-|De host nam pas om elf uur 's avonds op,
K|ontvangen|wachttijd|2|irritatie|2|-|toen wij al drie uur met een baby op de stoep zaten.
#S|wen-0151|enquete|telecom|csat=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|doet het altijd
#S|wen-0152|review|verzekering|sterren=2
K|aanvragen|bejegening|4|neutraal|0|-|Bij het afsluiten kon alles en was niemand te beroerd om terug te bellen.
K|hulp|bereikbaarheid|2|teleurstelling|2|-|Nu ik schade heb, is het nummer ineens altijd in gesprek.
#S|wen-0153|chat|webshop|
A|||||||Hallo met Puck van Tuinparadijs.
K|ontvangen|kwaliteit|2|neutraal|0|-|De hortensia's zijn aangekomen, twee ervan hangen slap en hebben bruine randen.
A|||||||Die horen er fris uit te zien. Ik stuur er twee na.
K|hulp|beleid|4|blijdschap|0|-|Super, dat gaat makkelijker dan ik dacht.
#S|wen-0154|social|reizen|
K|gebruiken|levering|2|neutraal|1|-|Staan nu 50 minuten stil voor Amersfoort
A|||||||Er staat een aanrijding met een dier op het traject, we rijden zo verder.
K|gebruiken|informatie|4|neutraal|0|-|Ok dan weten we dat, conducteur zei niks
#S|wen-0155|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Niet de goedkoopste kapper, niet de hipste, wel degene die luistert naar wat je wil.
#S|wen-0156|email|energie|
K|wijzigen|geen|3|verlangen|0|wens|Graag zou ik mijn termijnbedrag verlagen van 210 naar 150 euro.
K|gebruiken|geen|3|neutraal|0|-|We hebben sinds april zonnepanelen en gebruiken nauwelijks nog stroom van het net.
K|wijzigen|digitaal|2|neutraal|1|-|In de app kan ik niet lager dan 195.
#S|wen-0157|enquete|bezorging|csat=2
K|ontvangen|bejegening|2|irritatie|0|-|De bezorger had haast. Zoveel haast dat het pakket nu in de regen ligt en hij alweer weg is.
#S|wen-0158|review|wonen|sterren=2
K|ontvangen|kwaliteit|2|neutraal|0|-|De vloer ligt, maar als je een knikker neerlegt rolt hij vanzelf naar het raam.
K|hulp|bejegening|2|irritatie|1|-|De legger vond dat "binnen de marge".
#S|wen-0159|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|verrassing|0|-|veel beter dan ik na al die slechte verhalen had verwacht
#S|wen-0160|gesprek|bank|
A|||||||Met Joost van de spaarlijn.
K|orienteren|prijs|3|neutraal|0|vraag|ja goedemorgen wat is de rente nu als ik het een jaar vastzet
A|||||||Twee komma één procent.
K|orienteren|prijs|2|teleurstelling|0|-|dat is niet veel bij de buren krijg ik twee komma zes
A|||||||Bij ons kunt u het wel tussendoor opnemen.
K|orienteren|beleid|4|verrassing|0|-|o dat wist ik niet dan is het weer een ander verhaal
#S|wen-0161|review|bezorging|sterren=4
K|ontvangen|levering|4|blijdschap|0|-|Boodschappen waren er tien minuten eerder dan aangekondigd.
K|ontvangen|fout|2|neutraal|0|-|Twee dingen ontbraken, de melk en de kattenbrokjes,
K|betalen|fout|4|blijdschap|0|-|maar die waren netjes van de rekening af.
#S|wen-0162|social|telecom|
K|terugkijken|geen|2|irritatie|0|-|@belmaar nooit problemen mee gehad. Tot ik klant werd
#S|wen-0163|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|geluid van deze koptelefoon is geweldig voor het geld
K|gebruiken|kwaliteit|2|neutraal|0|-|na een uur gaan je oren er wel van gloeien dus voor lange vluchten is het niks
#S|wen-0164|enquete|verzekering|nps=8
K|betalen|wachttijd|4|blijdschap|0|-|Declaratie ingediend op zondag en dinsdag stond het bedrag erop, daar kan mijn vorige verzekeraar een voorbeeld aan nemen.
#S|wen-0165|gesprek|reizen|
A|||||||Goedemiddag, Veerdienst De Schelp.
K|wijzigen|geen|3|neutraal|0|vraag|hallo wij hebben voor morgen de boot van tien uur kan dat ook die van twaalf worden
A|||||||Die zit vol, de eerstvolgende vrije is half drie.
K|wijzigen|geen|2|teleurstelling|0|-|ah dat is te laat dan missen we de lunch bij mijn schoonouders
A|||||||Ik kan u op de wachtlijst zetten.
K|wijzigen|geen|3|neutraal|0|-|nee laat maar dan staan we wel vroeger op
#S|wen-0166|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|opluchting|0|-|Geen pijn gehad, geen seconde. Ik ben 58 en dit was de eerste keer dat ik niet met klamme handen in die stoel lag.
#S|wen-0167|email|wonen|
K|hulp|geen|3|neutraal|0|-|Beste heer Van Dijk, Vorige week heeft u de goot laten repareren.
K|gebruiken|storing|2|neutraal|0|-|Vannacht regende het en het water liep weer langs de binnenmuur.
K|hulp|storing|2|bezorgdheid|0|angst|Ik vrees dus dat de reparatie niet geholpen heeft.
K|hulp|geen|3|verlangen|0|wens|Zou u nogmaals iemand willen sturen?
#S|wen-0168|review|energie|sterren=2
K|betalen|prijs|2|neutraal|0|-|Het eerste jaar was goedkoop, daarna niet meer.
K|betalen|prijs|2|irritatie|0|-|Nu betaal ik meer dan mijn buurman, die nergens naar omkijkt.
#S|wen-0169|review|energie|sterren=2
K|gebruiken|storing|2|irritatie|2|-|Waar ik eerst in twee jaar nooit een monteur nodig had, zit hij nu zo vaak aan de koffie dat hij weet waar de koekjes staan.
#S|wen-0170|chat|overheid|
A|||||||Goedemiddag, waarmee kan ik u van dienst zijn?
K|gebruiken|levering|3|neutraal|0|vraag|wanneer wordt het oud papier opgehaald in de Grote Beer?
A|||||||Elke tweede woensdag van de maand.
K|gebruiken|levering|2|verwarring|0|-|dat was gisteren dan maar het staat er nog, de hele straat
A|||||||Ik meld het bij de inzamelaar.
K|geen|geen|3|neutraal|0|-|ok dan laten we het staan
#S|wen-0171|review|telecom|sterren=2
K|hulp|bejegening|4|neutraal|0|-|Aan de telefoon zijn ze alleraardigst,
K|hulp|belofte|2|irritatie|2|-|maar van vijf beloofde terugbelverzoeken is er precies nul uitgekomen.
#S|wen-0172|enquete|reizen|nps=9
K|gebruiken|levering|4|blijdschap|0|-|Ik neem deze lijn al vier jaar elke dag en ik heb misschien drie keer echt vertraging gehad.
#S|wen-0173|social|webshop|
K|betalen|wachttijd|2|irritatie|2|-|@schoenenschip mijn geld terug duurt nu langer dan ik op die schoenen gelopen heb
A|||||||Hoi Mats, mag ik je ordernummer? ^Jill
K|geen|geen|3|neutraal|0|-|Stond in m'n vorige 2 berichten maar hier: 88120
A|||||||Bedankt! Het bedrag is net verstuurd.
K|betalen|wachttijd|4|opluchting|0|-|Yes ontvangen. Had dus wel gekund
#S|wen-0174|review|bank|sterren=4
K|gebruiken|digitaal|4|blijdschap|0|-|Overzichtelijke app, duidelijke knoppen en alles op één scherm.
K|gebruiken|digitaal|3|verlangen|0|wens|Het enige wat ik nog mis is een donkere modus.
#S|wen-0175|gesprek|verzekering|
A|||||||Schadedienst, met Ramon.
K|hulp|geen|3|neutraal|0|wens|ja met Slagter ik wil een schade melden
K|gebruiken|geen|2|neutraal|0|-|mijn buurjongen is met zijn skelter tegen de auto gereden
A|||||||Heeft de buurman een aansprakelijkheidsverzekering?
K|hulp|geen|3|neutraal|0|-|ja en laat dat nou ook bij jullie zijn
A|||||||Dan regelen wij het onderling, u hoeft niets te doen.
K|hulp|doorverwijzing|4|verrassing+blijdschap|0|-|niets helemaal niets ik had me al voorbereid op een stapel formulieren
#S|wen-0176|review|reizen|sterren=3
K|gebruiken|levering|4|neutraal|0|-|Heen ging alles volgens schema,
K|gebruiken|levering|2|neutraal|2|-|terug hebben we zes uur op de tegels gezeten zonder water of uitleg.
#S|wen-0177|review|overheid|sterren=5
K|hulp|bejegening|4|blijdschap|0|-|Ze hadden mij ook gewoon kunnen wegsturen omdat ik het verkeerde papier bij me had. In plaats daarvan belde de medewerkster zelf met het ziekenhuis en had ik het binnen tien minuten.
#S|wen-0178|email|webshop|
K|ontvangen|kwaliteit|2|neutraal|0|-|Hoi, de tafel is binnen maar een van de poten is korter dan de rest.
K|ontvangen|kwaliteit|2|neutraal|0|-|Er ligt nu een viltje en een bierviltje onder.
K|hulp|geen|3|neutraal|0|vraag|Kunnen jullie een losse poot sturen?
K|geen|geen|3|neutraal|0|-|Gr. Joke
#S|wen-0179|social|webshop|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Verse bloemen door de brievenbus van @postbloem. Had er veel van verwacht. Hingen na 12 uur al
#S|wen-0180|enquete|bank|csat=3
K|hulp|wachttijd|4|neutraal|0|-|Snelle reactie
K|hulp|informatie|2|neutraal|0|-|alleen gaf die geen antwoord op mijn vraag
#S|wen-0181|social|energie|
K|aanvragen|digitaal|4|blijdschap|0|-|Overgestapt met @windmee. Tien minuten werk, waarvan acht om mijn klantnummer te vinden. Aanrader
#S|wen-0182|review|bezorging|sterren=1
K|ontvangen|bejegening|1|boosheid|0|-|Bezorger stond letterlijk voor mijn neus en zei dat hij mij geen pakket kon geven omdat hij "al op niet thuis had gedrukt".
#S|wen-0183|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Voorgerecht om je vingers bij af te likken.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Daarna ging het bergafwaarts: droge vis, koude aardappels, een toetje uit een pakje.
K|gebruiken|bejegening|4|blijdschap|0|-|De ober bleef de hele avond even attent.
#S|wen-0184|chat|energie|
A|||||||Welkom! Met wie spreek ik?
K|geen|geen|3|neutraal|0|-|Annemiek
K|gebruiken|storing|2|verwarring|1|-|mijn slimme meter staat al vijf dagen op hetzelfde getal en ik heb echt wel gewassen
A|||||||Dan is de verbinding weg. We lezen hem op afstand opnieuw in.
K|betalen|geen|3|bezorgdheid|0|vraag|krijg ik dan straks niet in een keer een mega rekening
A|||||||Nee, u betaalt gewoon uw termijn.
K|betalen|geen|4|opluchting|0|-|oke dan is het goed
#S|wen-0185|gesprek|wonen|
A|||||||Aannemersbedrijf Stevens.
K|hulp|levering|2|irritatie|2|-|dag ik sta hier nu voor de derde ochtend op rij op uw schilder te wachten
A|||||||Hij zit nog op een andere klus, excuses.
K|hulp|informatie|2|irritatie|0|-|dat snap ik maar laat dat dan weten want ik had naar mijn werk gekund
K|hulp|levering|3|neutraal|0|vraag|komt hij morgen dan wel
A|||||||Morgenvroeg half acht, beloofd.
K|hulp|belofte|2|irritatie|0|-|ik zal het in potlood opschrijven
#S|wen-0186|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zit lekker, staat leuk, wast makkelijk.
K|gebruiken|kwaliteit|2|neutraal|0|-|Een min: de zakken zijn nep.
#S|wen-0187|enquete|overheid|csat=1
K|hulp|bereikbaarheid|2|boosheid|2|-|Wie bedenkt dat een loket voor werkende mensen alleen open is van 10 tot 12?
#S|wen-0188|review|telecom|sterren=3
K|gebruiken|kwaliteit|4|neutraal|0|-|Als het werkt, werkt het goed.
K|gebruiken|storing|2|irritatie|0|-|Als het niet werkt, en dat is om de week, zit je een avond zonder.
#S|wen-0189|review|wonen|sterren=4
K|orienteren|geen|3|neutraal|0|-|Bezichtiging gehad,
K|orienteren|wachttijd|4|blijdschap|0|-|dezelfde avond al gehoord, terwijl we onderaan stonden.
#S|wen-0190|email|reizen|
K|terugkijken|bejegening|5|dankbaarheid|0|-|Beste team van Trekkersreizen, wat een reis! We hadden geen betere gids kunnen treffen dan Birgit, die zelfs wist waar je in het dorp glutenvrij brood kon krijgen.
K|gebruiken|kwaliteit|2|neutraal|0|-|De bus had wat ons betreft iets meer beenruimte mogen hebben.
K|terugkijken|geen|4|blijdschap|0|-|Volgend jaar Slovenië, wij tellen al af.
#S|wen-0191|review|verzekering|sterren=4
K|orienteren|prijs|4|blijdschap|0|-|Scheelt mij 140 euro per jaar met mijn oude polis, voor dezelfde dekking.
K|orienteren|digitaal|2|irritatie|1|-|De vergelijker op hun eigen site is wel een ramp, je moet je kenteken drie keer invullen.
#S|wen-0192|social|diensten|
K|gebruiken|kwaliteit|2|irritatie|0|-|Ging voor een frisse coupe. Ben nu 6 weken zoet met een muts
#S|wen-0193|chat|bank|
A|||||||Hallo, hoe kan ik helpen?
K|betalen|geen|3|neutraal|0|vraag|waarom is er 2x 14,99 afgeschreven door Kijkbox
A|||||||Dat zijn twee abonnementen op uw rekening.
K|betalen|informatie|3|verwarring|0|-|twee? ik heb er een
K|betalen|informatie|4|opluchting|0|-|oh wacht mijn zoon. laat maar. dank
#S|wen-0194|review|energie|sterren=5
K|hulp|wachttijd|4|blijdschap|0|-|Binnen een minuut iemand aan de lijn, en niet zomaar iemand maar iemand die er verstand van had.
#S|wen-0195|gesprek|telecom|
A|||||||Goedemiddag, met Selma.
K|betalen|fout|2|irritatie|2|-|ik bel nou voor de vierde keer over dezelfde rekening van een toestel dat ik nooit gehad heb
A|||||||Ik begrijp dat dat frustrerend is.
K|hulp|bejegening|2|boosheid|0|-|ja dat zeiden die andere drie ook en die begrepen het net zo goed
A|||||||Ik heb hem nu zelf gecrediteerd, u ziet het vandaag in de app.
K|betalen|fout|4|opluchting|0|-|ik zie het verrek het staat er
K|hulp|doorverwijzing|4|dankbaarheid|0|-|dan ben jij de eerste die niet begrijpt maar doet en daar dank ik je voor
#S|wen-0196|review|telecom|sterren=1
K|ontvangen|levering|2|neutraal|2|-|De monteur zou tussen acht en twaalf komen en om vijf uur zat ik nog met mijn jas over de stoel.
K|hulp|informatie|2|irritatie|0|-|Geen belletje, geen sms, geen kaart in de bus.
#S|wen-0197|enquete|bank|nps=0
K|terugkijken|geen|1|boosheid|0|-|Twintig jaar klant en nooit meer.
#S|wen-0198|review|verzekering|sterren=1
K|hulp|beleid|2|boosheid|0|-|Ze hadden gewoon kunnen uitkeren. Dat deden ze niet, ze verscholen zich achter de kleine letters.
#S|wen-0199|chat|telecom|
A|||||||Hoi, met Sem! Waarmee kan ik je helpen?
K|gebruiken|storing|3|neutraal|0|-|die storing van gisteren is zo goed als opgelost
K|gebruiken|storing|2|neutraal|0|-|alleen valt het beeld nog weg als iemand de wasmachine aanzet
A|||||||Dat klinkt als een slechte aarding, ik stuur iemand.
K|hulp|wachttijd|4|blijdschap|0|-|oke dat is snel 👍
#S|wen-0200|review|diensten|sterren=3
K|gebruiken|kwaliteit|2|teleurstelling|0|-|kan beter
#S|wen-0201|enquete|energie|nps=2
K|hulp|geen|2|irritatie|0|-|Mijn probleem is allesbehalve opgelost.
#S|wen-0202|review|overheid|sterren=2
K|aanvragen|wachttijd|2|irritatie|3|-|Rijbewijs maandag aangevraagd, en dan bedoel ik maandag vier weken geleden.
K|aanvragen|informatie|2|verwarring|0|-|Op de site staat "binnen twee werkdagen", al zetten ze er niet bij van welk jaar.
#S|wen-0203|gesprek|energie|
A|||||||Lichtwerk, goedemorgen.
K|betalen|geen|3|neutraal|0|-|goedemorgen ik heb de jaarafrekening binnen
K|betalen|prijs|2|teleurstelling|0|-|ik dacht dat ik geld terug zou krijgen want we hebben haast niet gestookt maar ik moet er tachtig bij
A|||||||Uw tarief is in oktober verhoogd.
K|betalen|informatie|2|irritatie|0|-|daar heb ik dan nooit een letter over gezien
A|||||||We hebben een mail gestuurd op 2 september.
K|betalen|informatie|2|verwarring|0|-|ik heb niet eens mail ik heb een brievenbus
#S|wen-0204|review|webshop|sterren=2
K|gebruiken|kwaliteit|3|neutraal|0|-|Leest prettig weg, dat wel.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Maar halverwege was ik de hoofdpersoon al vergeten, en dat zegt genoeg.
#S|wen-0205|social|bezorging|
K|ontvangen|levering|4|verrassing|0|-|Pakket stond net nog op "bijna bij je" en voor ik mijn schoenen aan had ging de bel. Zo kan het dus ook @snelpost
#S|wen-0206|review|verzekering|sterren=1
K|hulp|beleid|1|boosheid|3|-|Ik moest alles bewijzen, alles opsturen, alles uitleggen, en na elf weken kwam er een brief van drie regels dat het niet gedekt was.
#S|wen-0207|email|telecom|
K|gebruiken|storing|2|irritatie|2|-|Beste Mireille, Sinds het bezoek van uw collega hebben wij geen enkele avond meer zonder onderbreking gehad.
K|hulp|geen|3|verlangen|0|wens|Komt u de volgende keer alstublieft weer zelf.
#S|wen-0208|email|webshop|
K|ontvangen|levering|3|verrassing|0|-|Goedemorgen, er is wel een pakket, maar geen bestelling.
K|ontvangen|geen|3|neutraal|0|vraag|Kunnen jullie nagaan wie hier de airfryer mist die in mijn gang staat?
#S|wen-0209|review|reizen|sterren=4
K|orienteren|kwaliteit|3|neutraal|0|-|Vooraf hoorden we van alles over dit hotel: gehorig, oud, slecht ontbijt.
K|gebruiken|kwaliteit|4|blijdschap|0|-|We hebben geslapen als marmotten en aan het buffet was niks op aan te merken.
K|gebruiken|kwaliteit|3|neutraal|0|-|Oud is het, dat klopt.
#S|wen-0210|enquete|webshop|csat=5
K|wijzigen|beleid|4|blijdschap|0|-|Ruilen zonder gedoe, zonder bon, zonder vragen.
#S|wen-0211|chat|bank|
A|||||||Goedemiddag, u spreekt met Eva.
K|wijzigen|geen|3|neutraal|0|wens|hallo ik wil de machtiging van mijn zus erbij op de rekening van onze moeder
A|||||||Dat kan, beide machtigingen zijn nodig. Heeft u die?
K|wijzigen|beleid|2|irritatie|2|-|die zijn al twee keer ingeleverd op kantoor, een keer bij Marc en een keer bij die blonde meneer
A|||||||Ik zie ze staan. Ik activeer de machtiging nu.
K|wijzigen|wachttijd|4|opluchting|0|-|eindelijk, na een maand gedoe
#S|wen-0212|review|wonen|sterren=1
K|ontvangen|kwaliteit|2|teleurstelling|0|-|Keuken staat, maar hij staat er scheef bij.
K|hulp|levering|2|irritatie|2|-|De man die het zou komen rechtzetten is vier keer niet gekomen.
K|ontvangen|geen|2|boosheid|0|-|Met dit bedrijf ga ik nooit meer in zee.
#S|wen-0213|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|zwembad is schoon water is lekker warm
K|gebruiken|bejegening|4|blijdschap|0|-|en de juf heeft engelengeduld met onze waterschuwe kleuter
K|gebruiken|kwaliteit|2|neutraal|0|-|kleedhokjes zijn wel krap als je met drie kinderen komt
#S|wen-0214|gesprek|bezorging|
A|||||||Bloemenbode, met Ingrid.
K|ontvangen|geen|3|neutraal|0|-|ja dag ik bel even want mijn moeder belde me net huilend op
A|||||||Och, is er iets misgegaan?
K|ontvangen|kwaliteit|5|blijdschap|0|-|nee juist niet ze vond het boeket zo mooi dat ze er niet van terug had
K|ontvangen|bejegening|5|dankbaarheid|0|-|en uw jongen had het kaartje voorgelezen omdat ze haar bril kwijt was dat vond ik zo aardig
#S|wen-0215|review|bank|sterren=2
K|orienteren|informatie|2|teleurstelling|0|-|Met hooggespannen verwachtingen naar het hypotheekgesprek, met een folder weer naar huis.
#S|wen-0216|social|energie|
K|hulp|bereikbaarheid|2|irritatie|0|-|Handig @stroomlijn, een storingsnummer dat je alleen online kunt opzoeken als je stroom hebt
#S|wen-0217|email|reizen|
K|wijzigen|geen|3|neutraal|0|vraag|Geachte mevrouw, Vanwege een operatie van mijn man kunnen wij niet op de geboekte datum vertrekken. Is omboeken mogelijk?
K|wijzigen|beleid|3|neutraal|0|vraag|Wij hebben een annuleringsverzekering maar weten niet of die ook een verzette reis dekt.
#S|wen-0218|email|overheid|
K|hulp|belofte|4|dankbaarheid|0|-|Beste meneer Van Rooij, U had mij beloofd dat de kastanje zou blijven staan, en hij staat er nog, met een hekje eromheen. Dank namens de hele straat.
#S|wen-0219|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|irritatie|0|-|De omschrijving "muisstil" moet door een dove zijn verzonnen.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|We zetten hem aan als de buren weg zijn.
#S|wen-0220|enquete|reizen|nps=10
K|gebruiken|kwaliteit|5|blijdschap|0|-|geen verbeterpunten, top vakantie, top mensen
#S|wen-0221|review|bezorging|sterren=3
K|ontvangen|levering|3|neutraal|0|-|Het is aangekomen, laat ik het daarop houden.
#S|wen-0222|chat|overheid|
A|||||||Goedemorgen, Afvalloket.
K|aanvragen|geen|3|neutraal|0|wens|goedemorgen ik zou graag een tweede groene bak willen
A|||||||Dat kost €38 per jaar.
K|aanvragen|prijs|2|verrassing|0|-|zo hé dat is niet mis
A|||||||U kunt tuinafval ook gratis naar de werf brengen.
K|aanvragen|prijs|4|neutraal|0|-|dan doe ik dat wel, scheelt weer
#S|wen-0223|review|overheid|sterren=1
K|aanvragen|wachttijd|2|irritatie|2|-|Om kwart over negen binnen, om half twaalf nog niet buiten.
K|aanvragen|wachttijd|2|boosheid|0|-|Ik had een afspraak om twintig over negen, voor wie dat nog wil weten.
#S|wen-0224|gesprek|verzekering|
A|||||||Uitvaartverzekeraar Sereen, met Judith.
K|aanleiding|geen|2|neutraal|0|-|dag mevrouw mijn vader is dinsdag overleden
A|||||||Gecondoleerd. Ik help u hiermee.
K|hulp|geen|3|bezorgdheid|0|vraag|ik heb een polis gevonden van heel vroeger in guldens is dat nog wat waard
A|||||||Die is nog geldig, en omgerekend dekt die de uitvaart grotendeels.
K|hulp|informatie|4|opluchting|0|-|gelukkig want mijn broer dacht dat hij allang vervallen was
A|||||||Ik stuur u alles vandaag op papier.
K|hulp|bejegening|4|dankbaarheid|0|-|dank u dat u zo rustig blijft ik kan even niet veel hebben
#S|wen-0225|review|telecom|sterren=4
K|wijzigen|prijs|4|blijdschap|0|-|Ik betaal nu minder dan de helft van wat ik bij mijn vorige club kwijt was, terwijl ik het dubbele aan data heb.
#S|wen-0226|review|energie|sterren=1
K|hulp|wachttijd|2|irritatie|2|-|Na drie kwartier iemand aan de lijn, en niet iemand met verstand van zaken maar iemand die ook maar voorlas wat ik zelf al op de site had gezien.
#S|wen-0227|social|reizen|
K|gebruiken|levering|4|verrassing|0|-|Trein. Op tijd. Zitplek. Maandagochtend. Ik durf niet te bewegen
#S|wen-0228|review|diensten|sterren=5
K|terugkijken|geen|5|blijdschap|0|-|Begin eraan! Ik heb er veel te lang mee gewacht.
#S|wen-0229|enquete|diensten|csat=2
K|gebruiken|bejegening|2|teleurstelling|0|-|De dokter luisterde niet, hij typte.
#S|wen-0230|email|webshop|
K|ontvangen|geen|3|neutraal|0|-|Dag, mijn bestelling 60233 kwam gisteren aan.
K|ontvangen|kwaliteit|4|blijdschap|0|-|De borden zijn nog mooier dan op de foto,
K|ontvangen|kwaliteit|2|neutraal|0|-|alleen zit in een van de schalen een barstje.
K|hulp|geen|3|neutraal|0|vraag|Sturen jullie een nieuwe of wordt het bedrag verrekend?
#S|wen-0231|review|diensten|sterren=2
K|gebruiken|bejegening|2|irritatie|0|-|Ik ben in dit restaurant geweest en ik heb er ook gezeten. Besteld heb ik er niet, want na veertig minuten had nog steeds niemand onze kant op gekeken.
#S|wen-0232|gesprek|webshop|
A|||||||Met Bas van Slaapstad.
K|ontvangen|levering|2|neutraal|0|-|hoi met Greet ons bed zou vandaag komen tussen een en drie en het is nu tien over drie
A|||||||Ik zie dat de chauffeur uitgelopen is, hij komt rond vier uur.
K|ontvangen|levering|3|verlangen|0|wens|o als het maar vandaag is want het oude ligt al bij de stort
A|||||||Ja, echt vandaag.
K|ontvangen|levering|4|opluchting|0|-|goed dan is er niks aan de hand dan wacht ik nog even
#S|wen-0233|review|reizen|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Het enige nadeel van dit huisje is dat je er weer uit moet.
#S|wen-0234|review|telecom|sterren=2
K|orienteren|bejegening|2|irritatie|0|-|in de winkel werd ik vriendelijk ontvangen en daarna vriendelijk genegeerd
K|orienteren|wachttijd|2|irritatie|1|-|na 25 min ben ik maar weggegaan
#S|wen-0235|enquete|verzekering|csat=4
K|hulp|informatie|4|vertrouwen|0|-|Ze zeiden eerlijk dat ik beter bij mijn oude verzekeraar kon blijven. Daar neem ik mijn petje voor af.
#S|wen-0236|chat|wonen|
A|||||||Hallo! Met Huurlijn.
K|betalen|geen|3|neutraal|0|vraag|wanneer krijg ik mijn borg terug? ik ben 1 augustus uit het appartement
A|||||||Binnen een maand na oplevering.
K|betalen|belofte|2|neutraal|1|-|het is nu half november
A|||||||Dan is er iets misgegaan, ik zoek het uit.
K|betalen|geen|3|neutraal|0|wens|doe dat
#S|wen-0237|review|bezorging|sterren=5
K|ontvangen|bejegening|4|blijdschap|0|-|De bezorger, een jongen met een knotje, droeg de wasmachine in zijn eentje drie trappen op en vroeg daarna of ik nog iets te tillen had.
#S|wen-0238|review|webshop|sterren=5
K|ontvangen|levering|4|opluchting|0|-|Toch ontvangen! Ik dacht al dat ik mijn geld kwijt was, maar het zijn geen oplichters, gewoon een kleine winkel met veel drukte.
#S|wen-0239|social|bank|
K|hulp|wachttijd|2|irritatie|2|-|Al 40 min in de wacht bij @rivierbank. Panfluit ken ik nu uit m'n hoofd
A|||||||Hoi Ruud, dat is lang. Waar gaat het over?
K|gebruiken|fout|2|bezorgdheid|1|vraag|pas ingeslikt door jullie automaat in Wijk, hoe kom ik aan geld dit weekend?
A|||||||Je kunt met de app opnemen, ik stuur je de stappen.
K|gebruiken|digitaal|4|opluchting|0|-|Werkt. Prima opgelost zo
#S|wen-0240|review|energie|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|De laadpaal doet wat hij moet doen.
K|ontvangen|levering|2|neutraal|3|-|Hem krijgen duurde een half jaar, met drie uitgestelde afspraken en een monteur die eerst naar Assen in plaats van Asten reed.
#S|wen-0241|email|diensten|
K|vertrekken|geen|3|neutraal|0|wens|Beste, bij dezen wil ik het lidmaatschap van mijn zoon stopzetten.
K|vertrekken|bejegening|4|dankbaarheid|0|-|Niet omdat het niet leuk was, integendeel, trainer Otto was een held voor hem.
K|vertrekken|geen|3|neutraal|0|-|We gaan verhuizen naar de andere kant van het land.
#S|wen-0242|review|verzekering|sterren=3
K|hulp|wachttijd|2|neutraal|1|-|De afhandeling had sneller gekund,
K|betalen|beleid|4|blijdschap|0|-|maar uiteindelijk kregen we alles vergoed tot en met de gordijnen.
#S|wen-0243|gesprek|overheid|
A|||||||Gemeente Oeverland, met Cor.
K|gebruiken|privacy|2|bezorgdheid|0|angst|hallo ik bel over die losse stoeptegels voor de school want daar gaat echt iemand een keer zijn nek over breken
A|||||||Dank voor de melding. We komen deze week.
K|hulp|belofte|2|irritatie|1|-|dat zei u collega in juni ook
A|||||||Ik zet hem nu op spoed.
K|hulp|geen|3|verlangen|0|wens|doe er desnoods vandaag een hekje omheen dan is het tenminste te zien
#S|wen-0244|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Het is niet zo dat hij slecht koffie zet.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Voor 600 euro had ik alleen gehoopt dat de mijne van 89 niet lekkerder zou zijn.
#S|wen-0245|enquete|telecom|nps=6
K|gebruiken|kwaliteit|3|neutraal|0|-|Gaat wel
#S|wen-0246|social|webshop|
K|ontvangen|fout|2|verrassing|0|-|Besteld: blauwe handdoeken. Gekregen: één tuinkabouter. Hij kijkt wel heel droog @huishart 😂
A|||||||Haha, dat was niet de bedoeling! We sturen de handdoeken. De kabouter mag blijven.
K|wijzigen|beleid|4|blijdschap|0|-|Top, hij heet nu Henk
#S|wen-0247|review|reizen|sterren=2
K|gebruiken|levering|2|neutraal|1|-|trein naar maastricht reed niet bus reed wel alleen stopte die niet bij ons
K|gebruiken|informatie|2|irritatie|0|-|en op het bord stond gewoon dat alles volgens plan ging
#S|wen-0248|review|overheid|sterren=1
K|hulp|bejegening|2|boosheid|0|-|Niks dan klagen kun je daar, luisteren doen ze toch niet. Ik werd behandeld als een lastige vlieg.
#S|wen-0249|chat|diensten|
A|||||||Welkom bij Rijschool Vooruit.
K|aanvragen|wachttijd|3|neutraal|0|vraag|Klopt het dat het eerste examen pas in april kan?
A|||||||Ja, het CBR zit vol. Soms valt er iemand uit.
K|aanvragen|geen|3|verlangen|0|wens|Zet mij dan maar op die lijst, dag en nacht, ik kan altijd
A|||||||Net kwam 12 januari vrij. Wil je hem?
K|aanvragen|wachttijd|5|blijdschap|0|-|JA!!! wat een mazzel
#S|wen-0250|review|wonen|sterren=4
K|ontvangen|kwaliteit|4|blijdschap|0|-|Ze zijn drie dagen bezig geweest, hebben alles afgeplakt, elke avond geveegd en de kat niet laten ontsnappen.
K|ontvangen|kwaliteit|2|neutraal|0|-|Eén plint moest over.
#S|wen-0251|review|bank|sterren=1
K|hulp|bereikbaarheid|2|irritatie|2|-|Vroeger liep je binnen bij het kantoor en werd je bij naam begroet. Nu mag je een filmpje kijken over hoe je zelf je probleem oplost.
#S|wen-0252|email|bezorging|
K|ontvangen|geen|3|neutraal|0|-|Goedenavond, vanmiddag is mijn pakket bij nummer 61 afgegeven.
K|ontvangen|fout|2|neutraal|0|-|Wij wonen op 16.
K|ontvangen|geen|3|neutraal|0|-|Inmiddels heb ik het zelf opgehaald.
K|hulp|geen|3|verlangen|0|wens|Wilt u de bezorger vragen de bril op te zetten?
#S|wen-0253|enquete|overheid|nps=8
K|gebruiken|kwaliteit|4|blijdschap|0|-|De bieb heeft nu een stilteplek en mijn zoon haalt ineens voldoendes, dus wat mij betreft goed besteed belastinggeld.
#S|wen-0254|review|diensten|sterren=2
K|gebruiken|kwaliteit|4|neutraal|0|-|Mooie zaal, goed geluid, prettige stoelen.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De voorstelling zelf had van mij na een kwartier mogen ophouden.
#S|wen-0255|gesprek|reizen|
A|||||||Goedemorgen, Hotel Aan de Vaart.
K|wijzigen|geen|3|neutraal|0|-|goedemorgen wij hadden voor vannacht een kamer en we zijn onze vlucht kwijt
A|||||||Kwijt? Hoe bedoelt u?
K|gebruiken|levering|2|neutraal|1|-|ja geannuleerd we staan nog in Malaga en komen pas morgenavond
A|||||||Dan schuif ik u een nacht op, zonder kosten.
K|wijzigen|beleid|5|opluchting+dankbaarheid|0|-|nee echt zonder kosten o wat fijn dat is het eerste goede nieuws vandaag
#S|wen-0256|review|telecom|sterren=3
K|gebruiken|kwaliteit|4|neutraal|0|-|Bereik in de stad uitstekend,
K|gebruiken|kwaliteit|2|neutraal|0|-|op het dorp waar ik woon nauwelijks een streepje.
#S|wen-0257|review|verzekering|sterren=2
K|hulp|herhaling|2|irritatie|1|-|Ik hoefde mijn verhaal nog maar één keer te doen, zeiden ze. Het was inmiddels de zesde.
#S|wen-0258|social|diensten|
K|gebruiken|kwaliteit|5|blijdschap|0|-|Gisteren bij @theaterdemaan. Wat zal ik zeggen. Ik ben er stil van, en wie mij kent weet dat dat niet vaak gebeurt.
#S|wen-0259|chat|verzekering|
A|||||||Hoi, ik ben Milou.
K|hulp|wachttijd|3|neutraal|0|vraag|mijn claim staat al 2 weken op "in behandeling", hoe lang duurt dat normaal?
A|||||||Normaal tien werkdagen.
K|hulp|wachttijd|2|neutraal|1|-|dan is die termijn vandaag om
A|||||||Klopt, ik zie dat hij vanmiddag wordt afgerond.
K|geen|geen|3|neutraal|0|-|ok ik wacht af
#S|wen-0260|review|webshop|sterren=5
K|ontvangen|informatie|4|blijdschap|0|-|geen misverstand over mogelijk alles stond in de handleiding
K|ontvangen|kwaliteit|4|blijdschap|0|-|in een uurtje stond de kast en er waren geen schroeven te weinig
#S|wen-0261|enquete|energie|csat=1
K|betalen|fout|2|boosheid|2|-|Eén keer een fout in de rekening kan gebeuren. Vijf keer niet meer.
#S|wen-0262|review|bezorging|sterren=2
K|ontvangen|levering|2|irritatie|0|-|Bezorgd binnen 24 uur, als je tenminste met etmalen van Venus rekent.
#S|wen-0263|email|bank|
K|hulp|geen|3|neutraal|0|-|Geachte heer Willemse, Naar aanleiding van ons gesprek van maandag wil ik u het volgende laten weten.
K|hulp|bejegening|4|vertrouwen|0|-|Ik was boos toen ik binnenkwam en ben dat niet meer.
K|hulp|informatie|4|vertrouwen|0|-|Uw uitleg over de boeterente was helder,
K|betalen|prijs|2|teleurstelling|0|-|al blijft het bedrag pijn doen.
K|wijzigen|geen|3|neutraal|0|wens|Wij willen de hypotheek graag oversluiten zoals besproken.
#S|wen-0264|review|reizen|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|mooi park veel te doen voor de kleintjes
K|gebruiken|kwaliteit|2|neutraal|0|-|alleen het huisje was niet schoon toen we aankwamen er lag nog een sok onder het bed
K|hulp|wachttijd|4|neutraal|0|-|wel werd er na een belletje binnen een kwartier iemand gestuurd
K|betalen|prijs|2|irritatie|0|-|maar dan vind ik 75 euro schoonmaakkosten toch raar
K|terugkijken|geen|3|neutraal|0|-|of we nog eens gaan weet ik niet
#S|wen-0265|gesprek|webshop|
A|||||||Goedemiddag, Bankstelhuis, met Frederiek.
K|ontvangen|geen|3|neutraal|0|-|ja goedemiddag ik heb een bank gekocht in mei een hoekbank de Lissabon
K|ontvangen|levering|2|neutraal|3|-|die zou in juli komen toen werd het augustus en nou krijg ik een kaartje dat het oktober wordt
K|ontvangen|bejegening|4|neutraal|0|-|en jullie zijn altijd heel vriendelijk daar niet van
K|ontvangen|levering|2|irritatie|0|-|maar vriendelijkheid zit zo hard als je op tuinstoelen voor de tv zit
A|||||||Ik bied u een leenbank aan tot die tijd.
K|ontvangen|beleid|4|verrassing|0|-|een leenbank bestaat dat ook
K|ontvangen|beleid|4|blijdschap|0|-|nou dan ben ik weer helemaal om hoor
#S|wen-0266|social|energie|
K|betalen|prijs|4|blijdschap|0|-|oké credit where credit's due @zonstroom, eindafrekening klopt op de cent en ik krijg 212 terug
K|hulp|wachttijd|2|neutraal|3|-|had alleen wel drie mailtjes en een maand geduld nodig
#S|wen-0267|gesprek|overheid|
A|||||||Goedemorgen, Kadaster.
K|hulp|doorverwijzing|2|irritatie|2|-|goeiemorgen ik ben met vier keer doorverbinden bij u uitgekomen en ik begon bij u
A|||||||Dat is niet goed gegaan. Waar kan ik mee helpen?
K|aanvragen|geen|3|neutraal|0|wens|ik wil nog steeds een kaart van mijn perceel
#S|wen-0268|review|telecom|sterren=2
K|gebruiken|kwaliteit|4|neutraal|0|-|Snelheid is dik in orde, ook 's avonds,
K|gebruiken|storing|2|irritatie|1|-|maar om de haverklap valt de boel weg en moet ik de stekker eruit trekken,
K|hulp|bereikbaarheid|2|irritatie|2|-|en probeer dan maar eens iemand te pakken te krijgen.
#S|wen-0269|enquete|webshop|nps=9
K|aanvragen|digitaal|4|blijdschap|0|-|Bestellen gaat in twee klikken
K|ontvangen|levering|4|blijdschap|0|-|en de volgende dag ligt het er
K|ontvangen|kwaliteit|3|neutraal|0|-|al mag er van mij wat minder plastic omheen
#S|wen-0270|chat|energie|
A|||||||Hoi, wat kan ik voor je betekenen?
K|ontvangen|geen|3|neutraal|0|-|hoi jullie zouden vandaag de slimme thermostaat komen plaatsen
K|ontvangen|levering|4|neutraal|0|-|de monteur was er keurig om 9 uur
K|ontvangen|storing|2|neutraal|0|-|maar nu is hij weg en de verwarming doet het niet meer
A|||||||Oei. Hij is nog in de buurt, ik stuur hem terug.
K|ontvangen|geen|4|opluchting|0|-|fijn, hij belt net aan al
#S|wen-0271|review|diensten|sterren=4
K|orienteren|geen|3|neutraal|0|-|Op aanraden van een collega hier terechtgekomen na drie andere therapeuten.
K|gebruiken|kwaliteit|3|neutraal|0|-|De eerste twee keer voelde ik er niks bij.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Bij de derde viel het kwartje, en sindsdien slaap ik weer door.
K|betalen|prijs|2|neutraal|0|-|Het is niet goedkoop
K|betalen|prijs|4|blijdschap|0|-|maar slapen is onbetaalbaar.
#S|wen-0272|email|verzekering|
K|hulp|geen|3|neutraal|0|-|Goedemiddag, Vorige maand meldde ik waterschade in de badkamer.
K|hulp|levering|4|dankbaarheid|0|-|Uw expert kwam de dag erna al kijken, waarvoor dank.
K|hulp|informatie|2|neutraal|1|-|Sindsdien is het stil.
K|gebruiken|geen|2|neutraal|1|-|Intussen wassen wij ons met een teiltje in de keuken, terwijl de tegelzetter wel tijd heeft maar niet mag beginnen.
K|hulp|geen|3|neutraal|0|vraag|Mag hij beginnen?
#S|wen-0273|review|bank|sterren=2
K|gebruiken|digitaal|4|neutraal|0|-|app werkt goed niks over te zeggen
K|betalen|prijs|2|irritatie|0|-|maar elke keer gaan de kosten weer omhoog nu 4,20 per maand voor een pas en een rekening
K|gebruiken|bereikbaarheid|2|neutraal|0|-|terwijl het kantoor hier dicht is en de automaat ook weg is
K|vertrekken|geen|3|neutraal|0|-|ik kijk wel even verder
#S|wen-0274|gesprek|overheid|
A|||||||Met de gemeente, afdeling Parkeren.
K|aanvragen|geen|3|neutraal|0|vraag|ja hallo ik heb een vergunning aangevraagd voor mijn mantelzorger hoe ver is het daarmee
A|||||||Die is toegekend, ze kan vanaf morgen parkeren.
K|aanvragen|wachttijd|4|blijdschap|0|-|o heerlijk dat is sneller dan ik dacht
K|aanvragen|beleid|2|verwarring|1|-|alleen staat in de brief dat ze elke dag opnieuw haar kenteken moet aanmelden
A|||||||Dat hoeft niet meer, die brief is oud.
K|aanvragen|informatie|2|irritatie|0|-|dan zou ik die brief maar eens weggooien daar bij jullie
#S|wen-0275|review|bezorging|sterren=4
K|aanvragen|digitaal|2|neutraal|1|-|De app had wat kuren bij het betalen,
K|ontvangen|levering|4|blijdschap|0|-|maar het eten stond binnen twintig minuten op tafel
K|gebruiken|kwaliteit|4|blijdschap|0|-|en de ramen was kokendheet en zoals hij hoort te zijn.
#S|wen-0276|review|wonen|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|heerlijk appartement licht ruim alles op loopafstand
K|gebruiken|kwaliteit|2|irritatie|0|-|jammer van de bovenburen met hun klossen
K|hulp|bejegening|2|irritatie|0|-|en als je de verhuurder mailt zegt hij dat je dan maar boven moet gaan wonen
#S|wen-0277|enquete|energie|nps=2
K|hulp|belofte|2|irritatie|0|-|Ze komen niet na wat ze zeggen, en soms komen ze helemaal niet.
#S|wen-0278|social|reizen|
K|gebruiken|kwaliteit|2|irritatie|0|-|Eersteklas kaartje gekocht. Zit op de trap. Met uitzicht op de eerste klas, dat dan weer wel @spoorlijn
#S|wen-0279|enquete|verzekering|nps=5
K|aanvragen|wachttijd|4|neutraal|0|-|Afsluiten gaat snel,
K|betalen|wachttijd|2|neutraal|1|-|uitkeren een stuk minder.
#S|wen-0280|review|overheid|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zwembad is na de verbouwing een stuk beter dan vroeger
K|gebruiken|kwaliteit|4|blijdschap|0|-|geen gladde vloer meer, geen kapotte kluisjes, geen ijskoude douches
K|betalen|prijs|2|irritatie|0|-|wel vind ik €7,80 voor een baantje zwemmen aan de prijs.
#S|wen-0281|chat|webshop|
A|||||||Hey, met Lux van Plantenbak.
K|gebruiken|kwaliteit|2|bezorgdheid|0|vraag|mijn monstera laat na twee weken al zijn blad hangen, doe ik iets fout?
A|||||||Hoe vaak geef je water?
K|geen|geen|3|neutraal|0|-|om de dag een glas
A|||||||Dat is te veel, eens in de week is genoeg.
K|hulp|informatie|4|verrassing|0|-|oh dus ik ben hem aan het verzuipen 😅
K|hulp|informatie|4|dankbaarheid|0|-|dank, dat had ik zelf nooit bedacht
#S|wen-0282|review|energie|sterren=2
K|vertrekken|prijs|2|teleurstelling|0|-|Ik ben overgestapt omdat het goedkoper zou zijn. Dat is het niet.
#S|wen-0283|gesprek|bank|
A|||||||Veerbank, met Marloes.
K|gebruiken|digitaal|2|neutraal|1|-|ja dag mevrouw ik heb een nieuwe telefoon en nou wil dat bankieren niet meer
A|||||||Heeft u de oude telefoon nog?
K|gebruiken|geen|3|neutraal|0|-|nee die is in de wc gevallen vandaar
A|||||||Dan stuur ik u een brief met een code, die is er in drie dagen.
K|gebruiken|wachttijd|2|bezorgdheid|0|angst|drie dagen maar ik moet morgen de huur betalen anders krijg ik weer een boete
A|||||||Ik kan de huur nu telefonisch voor u overmaken.
K|betalen|beleid|4|verrassing+opluchting|0|-|kan dat zomaar aan de telefoon dat had ik niet durven vragen
#S|wen-0284|review|webshop|sterren=4
K|ontvangen|levering|2|neutraal|1|-|Kwam pas na twee weken binnen, ondanks de belofte van drie dagen,
K|gebruiken|kwaliteit|5|blijdschap|0|-|maar wat een jas!
K|gebruiken|kwaliteit|4|blijdschap|0|-|Warm zonder dik te zijn, zakken waar je handen echt in passen en een capuchon die blijft zitten op de fiets.
#S|wen-0285|email|overheid|
K|gebruiken|geen|2|neutraal|0|-|Beste wethouder, Al sinds de herinrichting rijden vrachtwagens door onze straat in plaats van over de rondweg.
K|gebruiken|kwaliteit|4|neutraal|0|-|De nieuwe bomen zijn prachtig, laat daar geen twijfel over bestaan,
K|gebruiken|geen|2|neutraal|0|-|alleen staan de kopjes in de kast te rinkelen vanaf een uur of vijf 's ochtends.
K|hulp|geen|3|verlangen|0|wens|Wij zouden graag met u om de tafel.
#S|wen-0286|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik vind sporten vreselijk, ik vind sportscholen vreselijk en toch ga ik hier al een half jaar twee keer per week naartoe. Dat zegt volgens mij alles.
#S|wen-0287|social|webshop|
K|hulp|bereikbaarheid|2|irritatie|1|-|Gewoon gebeld met @lampenrijk en er nam gewoon niemand op. Gewoon niet!
#S|wen-0288|enquete|telecom|csat=3
K|hulp|storing|4|neutraal|0|-|Het is gemaakt
K|hulp|herhaling|2|irritatie|2|-|maar er moesten drie monteurs aan te pas komen die elk opnieuw begonnen.
#S|wen-0289|review|reizen|sterren=4
K|gebruiken|levering|4|blijdschap|0|-|Vlucht op tijd, bagage op tijd, transfer stond klaar, niets vergeten.
K|gebruiken|kwaliteit|2|neutraal|0|-|Het broodje aan boord sla ik volgende keer over.
#S|wen-0290|gesprek|telecom|
A|||||||Belwinkel, met Tijn.
K|ontvangen|storing|2|neutraal|1|-|ja hoi ik heb gisteren dat nieuwe kastje aangesloten en nu heb ik boven wel internet maar beneden niet
A|||||||Waar staat het kastje?
K|geen|geen|3|neutraal|0|-|op zolder want daar was een stopcontact vrij
A|||||||Zet het eens in de gang, in het midden van het huis.
K|ontvangen|storing|4|blijdschap|0|-|ja nou dat is een wereld van verschil beneden heb ik alles en boven nog net genoeg
K|ontvangen|informatie|2|neutraal|0|-|maar in dat boekje staat er niks over dat het uitmaakt
#S|wen-0291|review|verzekering|sterren=4
K|gebruiken|bejegening|4|blijdschap|0|-|Geen gezeur, geen kleine lettertjes, gewoon een adviseur die langskomt met een map en een pen.
K|betalen|prijs|3|neutraal|0|-|Duurder dan online, dat weet je vooraf.
#S|wen-0292|social|wonen|
K|gebruiken|storing|2|irritatie|2|-|Dag 9 zonder lift. Buurvrouw van 84 laat haar hond nu via een mandje zakken. Geen grap @hoogwonen
A|||||||Wat naar, Zoë. De onderdelen komen vrijdag.
K|hulp|belofte|2|irritatie|0|-|Welke vrijdag? Vorige vrijdag was ook een vrijdag
#S|wen-0293|review|bezorging|sterren=2
K|ontvangen|levering|2|teleurstelling|0|-|ze waren op tijd ja maar bij de verkeerde deur
#S|wen-0294|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik heb deze blender nu een jaar en hij heeft nog geen kuchje gegeven.
K|gebruiken|kwaliteit|4|blijdschap|0|-|IJsklontjes, noten, bevroren mango, hij maalt alles zonder protest.
#S|wen-0295|enquete|wonen|csat=2
K|hulp|geen|2|teleurstelling|1|-|Reparatie is nog niet klaar, al staat in jullie systeem van wel.
#S|wen-0296|gesprek|reizen|
A|||||||Klantenservice Stadsbus.
K|betalen|prijs|2|neutraal|0|-|goedemiddag ik ben vanmorgen ingecheckt en vergeten uit te checken en nou is er twintig euro af
A|||||||Dat kunt u terugvragen via de site.
K|betalen|digitaal|2|neutraal|1|-|ja dat heb ik gedaan maar die zegt dat ik niet gereisd heb
A|||||||Ik doe het hier voor u, u krijgt er zeventien terug.
K|betalen|wachttijd|4|blijdschap|0|-|kijk dat scheelt een hoop getyp
K|geen|geen|4|dankbaarheid|0|-|bedankt hoor en nog een fijne dag
#S|wen-0297|review|reizen|sterren=2
K|orienteren|informatie|2|teleurstelling|0|-|Alles bleek overdreven, zelfs de zin "op loopafstand van een winkel" klopte niet, of je moet van marathons houden.
#S|wen-0298|review|telecom|sterren=4
K|hulp|bejegening|4|blijdschap|0|-|Medewerkster aan de lijn klonk of ze de hele dag op mijn telefoontje had zitten wachten.
K|hulp|wachttijd|2|neutraal|1|-|Andersom was het trouwens ook zo, ik stond 22 minuten in de rij.
#S|wen-0299|review|overheid|sterren=3
K|hulp|bejegening|4|neutraal|0|-|De ambtenaar begreep mijn probleem, vond het zelf ook belachelijk,
K|hulp|beleid|2|neutraal|0|-|maar mocht van het systeem niets anders invullen.
#S|wen-0300|chat|reizen|
A|||||||Hallo, met Zuiderzee Ferries.
K|gebruiken|levering|3|bezorgdheid|0|vraag|vaart de boot morgenochtend wel, met die storm?
A|||||||Op dit moment wel. Vanavond om acht uur weten we het zeker.
K|wijzigen|prijs|3|neutraal|0|vraag|en als hij niet vaart, kan ik dan kosteloos om?
A|||||||Ja, zonder kosten naar elke andere dag.
K|wijzigen|beleid|4|opluchting|0|-|dan slaap ik rustig, dank je
#S|wen-0301|review|energie|sterren=3
K|betalen|informatie|4|neutraal|0|-|De rekening is duidelijk, daar niet van.
K|betalen|prijs|2|teleurstelling|0|-|Het is meer wat eronder staat.
#S|wen-0302|social|webshop|
K|ontvangen|levering|4|verrassing+blijdschap|0|-|Gisteravond om tien voor twaalf op bestellen gedrukt, vanmorgen om half negen met de nieuwe schoenen naar het werk. Ik snap niet hoe ze het doen
#S|wen-0303|email|diensten|
K|gebruiken|geen|3|neutraal|0|-|Beste directie, Onze dochter zit sinds augustus in groep 5.
K|gebruiken|bejegening|2|neutraal|0|-|In de klas wordt zij overgeslagen bij het voorlezen, omdat zij stottert.
K|gebruiken|bejegening|2|teleurstelling|0|-|Dat is vast goed bedoeld, maar zij leest thuis het liefst van alles hardop.
K|hulp|geen|3|verlangen|0|wens|Wij zouden het fijn vinden als u dit met de leerkracht bespreekt.
#S|wen-0304|review|diensten|sterren=2
K|gebruiken|kwaliteit|3|neutraal|0|-|Er was niks mis met de massage.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Er was alleen ook niks aan.
#S|wen-0305|enquete|bezorging|nps=8
K|ontvangen|bejegening|4|blijdschap|0|-|Vaste bezorger die weet dat ik slecht ter been ben en wacht tot ik bij de deur ben.
#S|wen-0306|gesprek|verzekering|
A|||||||Met Chantal van Autozeker.
K|vertrekken|geen|3|neutraal|0|wens|hallo ik wil mijn verzekering opzeggen want de auto is verkocht
A|||||||Dat kan direct. Wat is het kenteken?
K|geen|geen|3|neutraal|0|-|zeven g k d negentien
A|||||||Hij is gestopt, u krijgt 46 euro terug.
K|betalen|prijs|4|verrassing|0|-|terug ook nog ik dacht dat ik nog een maand moest betalen
K|terugkijken|geen|4|blijdschap|0|-|als ik weer een auto koop bel ik jullie
#S|wen-0307|chat|telecom|
A|||||||Hoi, met Nils.
K|betalen|belofte|2|boosheid|1|-|hoi, bedrag is vandaag wel afgeschreven, precies wat je had beloofd niet te doen
A|||||||Ik stort het nu terug, excuses.
K|betalen|fout|3|neutraal|0|wens|graag, en dan ook echt
#S|wen-0308|review|bank|sterren=5
K|hulp|wachttijd|4|blijdschap|0|-|Zaterdagavond om elf uur pas kwijt, zondag aan het eind van de ochtend een digitale nieuwe in de app. Niks dan lof.
#S|wen-0309|review|bezorging|sterren=1
K|hulp|bejegening|2|boosheid|0|-|Niks dan ellende met deze koerier.
K|ontvangen|levering|2|boosheid|1|-|Pakket bij een buurman die op vakantie was.
K|ontvangen|levering|2|boosheid|0|-|Pakket op het dak van de schuur.
K|ontvangen|levering|1|boosheid|2|-|Pakket spoorloos.
#S|wen-0310|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Ik had er meer van verwacht en er ook minder van kunnen krijgen, dus drie sterren.
#S|wen-0311|chat|telecom|
A|||||||Hoi! Wat is je vraag?
K|ontvangen|geen|3|neutraal|0|vraag|mijn esim is geactiveerd maar ik zie nog geen netwerk, moet ik iets aanzetten?
A|||||||Zet eens vliegtuigstand aan en weer uit.
K|ontvangen|storing|3|neutraal|0|-|nee nog niks
A|||||||En dan herstarten?
K|ontvangen|storing|4|opluchting|0|-|yes hij pakt hem
#S|wen-0312|review|reizen|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|All inclusive behalve bier, wijn, ijs, ligbedden en de wc-rol na drie uur.
K|gebruiken|bejegening|4|blijdschap|0|-|Animatieteam deed het uitstekend,
K|gebruiken|kwaliteit|4|blijdschap|0|-|mijn dochters willen nergens anders meer heen.
#S|wen-0313|social|overheid|
K|aanvragen|digitaal|2|irritatie|1|-|Formulier van @gemBuitenrust: "upload bewijs dat u geen bewijs heeft". Iemand?
A|||||||Hoi Eelco, bedoel je de vrijstelling? Kies optie C.
K|aanvragen|informatie|2|neutraal|0|-|Optie C zegt dat ik eerst optie A moet doen maar ok
#S|wen-0314|review|wonen|sterren=4
K|orienteren|informatie|4|blijdschap|0|-|De offerte was zo duidelijk dat zelfs mijn vader er niks op af te dingen had.
K|ontvangen|levering|4|blijdschap|0|-|Ze begonnen op de dag die ze noemden
K|ontvangen|levering|2|neutraal|1|-|en liepen maar twee dagen uit door de regen.
#S|wen-0315|email|telecom|
K|betalen|fout|2|neutraal|0|-|Beste, Mijn abonnement is in juni beëindigd, en toch wordt er nog elke maand 24,95 afgeschreven.
K|betalen|herhaling|2|neutraal|2|-|Ik heb dit in juli, augustus en september gemeld.
K|betalen|geen|3|neutraal|0|wens|Ik verzoek u het bedrag van 99,80 terug te storten,
K|betalen|beleid|2|irritatie|0|-|bij gebreke waarvan ik de bedragen zelf storneer.
#S|wen-0316|review|diensten|sterren=1
K|gebruiken|privacy|2|boosheid|0|-|De behandelaar liet de deur gewoon open, terwijl ik daar in mijn ondergoed lag.
#S|wen-0317|enquete|energie|csat=3
K|hulp|bejegening|4|neutraal|0|-|vriendelijk te woord gestaan
K|hulp|informatie|2|neutraal|0|-|wijzer ben ik er niet van geworden
#S|wen-0318|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Broodje kroket is hier nog een broodje kroket.
K|betalen|prijs|4|blijdschap|0|-|En het kost geen zes vijftig zoals bij de overburen.
#S|wen-0319|gesprek|wonen|
A|||||||Verhuurbedrijf Citykamer, met Nadia.
K|betalen|fout|2|neutraal|1|-|hoi je spreekt met Jelle ik heb net de afrekening van de servicekosten en daar staat tuinonderhoud op
A|||||||Dat klopt, 180 euro per jaar.
K|betalen|fout|2|verwarring|0|-|ja maar ik woon op de vierde en er is geen tuin er is een parkeerplaats met een struik
A|||||||Ik kijk ernaar, dat lijkt me een vergissing.
K|betalen|geen|3|verlangen|0|wens|mooi want ik wil die 180 terug en voor vorig jaar ook als het even kan
#S|wen-0320|review|telecom|sterren=1
K|hulp|bejegening|1|boosheid|0|-|Zelden zo beleefd niet geholpen.
#S|wen-0321|review|webshop|sterren=2
K|aanvragen|digitaal|4|neutraal|0|-|Site is overzichtelijk en het bestellen gaat vanzelf
K|ontvangen|levering|2|teleurstelling|0|-|daarna gaat er niks meer vanzelf
K|ontvangen|levering|2|irritatie|2|-|je moet zelf achter je pakket aan
K|hulp|bereikbaarheid|2|irritatie|2|-|en ze mailen terug wanneer het hun uitkomt
#S|wen-0322|social|energie|
K|gebruiken|storing|3|blijdschap|0|-|Stroom weg in de hele wijk. Kinderen spelen buiten, buren staan te kletsen, iemand heeft de bbq aangestoken. Van mij hoeft het niet zo snel terug 😄
#S|wen-0323|review|bank|sterren=3
K|orienteren|prijs|2|neutraal|0|-|Rente stelt weinig voor
K|gebruiken|privacy|4|vertrouwen|0|-|maar ik slaap er goed van dat mijn geld daar staat.
#S|wen-0324|chat|bezorging|
A|||||||Dag, met Buurtkoerier. Ordernummer?
K|geen|geen|3|neutraal|0|-|BK-40771
K|ontvangen|levering|3|neutraal|0|vraag|wordt dit vandaag nog bezorgd of kan ik boodschappen gaan doen
A|||||||Hij komt tussen 16 en 17 uur.
K|geen|geen|3|neutraal|0|-|top dan ga ik nu
A|||||||Prima!
K|ontvangen|levering|2|irritatie|1|-|ben terug, het is 15.20 en er ligt een briefje dat ik niet thuis was
#S|wen-0325|enquete|webshop|csat=4
K|betalen|prijs|4|blijdschap|0|-|niet duur
#S|wen-0326|email|wonen|
K|hulp|levering|2|neutraal|1|-|Beste, de schilder zou vandaag beginnen, een week later dan gepland, en is er niet. U hoort dus weer van ons.
#S|wen-0327|review|telecom|sterren=5
K|gebruiken|kwaliteit|4|vertrouwen|0|-|In acht jaar nooit teleurgesteld.
#S|wen-0328|review|overheid|sterren=4
K|aanvragen|wachttijd|4|blijdschap|0|-|Geen minuut hoeven wachten, ik was er nog niet of ik was aan de beurt
#S|wen-0329|social|telecom|
K|gebruiken|storing|4|opluchting|0|-|@snelnet hij doet het weer! Niks meer aan doen 🙏
#S|wen-0330|chat|webshop|
A|||||||Hallo, met Roos.
K|aanvragen|digitaal|2|neutraal|1|-|betalen lukt niet, ik krijg steeds een grijs scherm na de bank
A|||||||Probeer het eens in een andere browser.
K|aanvragen|digitaal|4|opluchting|0|-|nu is het gelukt
#S|wen-0331|review|bezorging|sterren=4
K|ontvangen|kwaliteit|4|blijdschap|0|-|Alles heel, op één ei na.
#S|wen-0332|gesprek|bank|
A|||||||Klaverbank, met Youri.
K|gebruiken|fout|3|neutraal|0|-|dag Youri mijn rekening is weer open zie ik
K|gebruiken|fout|4|opluchting|0|-|ik had niet gedacht dat jullie het voor het weekend nog zouden redden maar het is gelukt
A|||||||Fijn! Kan ik nog iets doen?
K|geen|geen|4|dankbaarheid|0|-|nee dat was het eigenlijk alleen even bedanken
#S|wen-0333|enquete|verzekering|nps=8
K|hulp|wachttijd|4|blijdschap|0|-|Snel en goed geholpen.
#S|wen-0334|review|energie|sterren=4
K|hulp|bereikbaarheid|4|verrassing|0|-|Wie verwacht er nog dat je een mens aan de lijn krijgt? Ik niet, en toch.
#S|wen-0335|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Zo'n heerlijke pasta had ik nog nooit gegeten
#S|wen-0336|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Mijn man is overal tevreden over, behalve over deze schroevendraaier.
#S|wen-0337|email|reizen|
K|hulp|wachttijd|4|blijdschap|0|-|Beste Karlijn, Dat was snel! Vanmorgen gevraagd, vanmiddag de nieuwe tickets in de mail.
K|geen|geen|4|dankbaarheid|0|-|Veel dank en groeten uit Hasselt
#S|wen-0338|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Deze broek zit allesbehalve strak, en dat is precies wat ik zocht.
#S|wen-0339|review|overheid|sterren=5
K|hulp|bejegening|4|blijdschap|0|-|Ze deden meer dan ze hoefden te doen.
#S|wen-0340|social|reizen|
K|gebruiken|levering|2|irritatie|1|-|Bus 22 kwam vanochtend pas na drie kwartier. Regen, wind, geen hokje. @linieplus
#S|wen-0341|gesprek|wonen|
A|||||||Met de huismeester.
K|hulp|storing|4|blijdschap|0|-|ja hallo met Ria van nummer 40 het lek is weg helemaal droog
A|||||||Mooi zo, Ria.
K|hulp|wachttijd|4|dankbaarheid|0|-|die man was er na een uur al echt geweldig
#S|wen-0342|review|telecom|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Nauwelijks beter dan mijn vorige provider, maar ook nauwelijks slechter.
#S|wen-0343|enquete|energie|csat=5
K|aanvragen|digitaal|4|blijdschap|0|-|Nauwelijks iets hoeven invullen.
#S|wen-0344|review|bank|sterren=4
K|orienteren|bejegening|4|vertrouwen|0|-|Bij deze adviseur had ik geen moment het gevoel dat ik iets aangesmeerd kreeg.
#S|wen-0345|email|verzekering|
K|betalen|prijs|4|verrassing|0|-|Hallo, ik zie dat mijn premie vanaf januari lager wordt in plaats van hoger. Dat heb ik in dertig jaar niet meegemaakt.
K|betalen|geen|3|neutraal|0|vraag|Is dat een vergissing of klopt het?
#S|wen-0346|enquete|overheid|csat=2
K|aanvragen|informatie|2|verwarring|1|-|Zelfs mijn zoon die rechten doet snapte de brief niet.
#S|wen-0347|chat|diensten|
A|||||||Tandartspraktijk Lindenpark, hallo.
K|gebruiken|kwaliteit|4|opluchting|0|-|hallo, even laten weten dat de pijn weg is. die nieuwe kroon zit als gegoten
A|||||||Fijn om te horen!
#S|wen-0348|review|reizen|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zonder auto kom je hier niet ver, maar wie wil er weg?
#S|wen-0349|review|reizen|sterren=2
K|gebruiken|privacy|2|neutraal|0|-|We hebben 's nachts een stoel onder de deurklink gezet.
K|gebruiken|kwaliteit|2|neutraal|0|-|De tweede nacht hebben we in de auto geslapen.
#S|wen-0350|social|telecom|
K|gebruiken|storing|2|neutraal|1|-|Mijn zoon maakt zijn huiswerk nu al drie dagen bij de snackbar, daar hebben ze wifi
#S|wen-0351|review|bezorging|sterren=2
K|ontvangen|levering|2|neutraal|2|-|Vier keer de app ververst, zes keer naar het raam gelopen, één keer de straat op en neer.
K|ontvangen|levering|2|neutraal|0|-|Om half tien zijn we aan de boterham gegaan.
#S|wen-0352|gesprek|energie|
A|||||||Warmtenet Zuid, goedenavond.
K|gebruiken|storing|2|neutraal|0|-|goedenavond ik zit hier met drie truien en een muts op de bank
A|||||||Is er geen warmte bij u?
K|gebruiken|storing|2|neutraal|0|-|de thermometer staat op dertien en het babybed staat bij ons aan de oven
A|||||||Er is een pomp uitgevallen, over een uur wordt het warmer.
K|gebruiken|geen|3|neutraal|0|-|goed dan zet ik nog een kop soep op
A|||||||Voelt u al iets?
K|gebruiken|storing|4|opluchting|0|-|de radiator tikt dus hij begint lekker dat geluid heb ik nog nooit zo graag gehoord
#S|wen-0353|enquete|reizen|csat=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn kinderen vroegen op de terugweg al wanneer we weer gingen.
#S|wen-0354|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Begonnen om acht uur, opgekeken om half drie, boek uit.
#S|wen-0355|email|wonen|
K|gebruiken|privacy|2|neutraal|0|-|Beste verhuurder, Het slot van de voordeur gaat open met een pinpas, heb ik vanmorgen ontdekt.
K|hulp|geen|3|neutraal|0|vraag|Kan er een ander slot in?
#S|wen-0356|gesprek|diensten|
A|||||||Tennisclub Rood, met Leo.
K|aanvragen|geen|3|neutraal|0|vraag|hoi Leo is er nog plek bij de gevorderden
A|||||||Nee, die zit net vol.
K|aanvragen|geen|2|teleurstelling|0|-|jammer dan ben ik net te laat
#S|wen-0357|review|diensten|sterren=5
K|gebruiken|bejegening|4|blijdschap|0|-|De juf stond met een traan in haar oog te zwaaien toen onze zoon van school ging, en wij ook.
#S|wen-0358|chat|bank|
A|||||||Hoi, met Lars.
K|gebruiken|privacy|2|neutraal|0|-|er is vannacht om 3:12 geld opgenomen in Cluj en ik lag in Hoorn in bed
A|||||||Ik blokkeer je pas meteen. Om welk bedrag gaat het?
K|geen|geen|3|neutraal|0|-|2x 500
K|betalen|geen|3|bezorgdheid|0|vraag|krijg ik dat terug?
A|||||||Ja, dat valt onder de garantie.
K|betalen|beleid|4|opluchting|0|-|pfff oke
#S|wen-0359|social|overheid|
K|gebruiken|geen|2|neutraal|0|-|Onze straat is nu een meertje met eenden. Vijfde keer dit jaar @waterschapOost
#S|wen-0360|review|telecom|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn dochter belde vanuit de Alpen en ik hoorde de koebellen.
#S|wen-0361|review|verzekering|sterren=2
K|hulp|wachttijd|2|neutraal|3|-|De auto staat sinds Sinterklaas bij de garage en het is nu bijna Pasen.
K|hulp|geen|2|neutraal|2|-|Ik ga met de bus, de kinderen met opa.
K|hulp|informatie|2|neutraal|0|-|De verzekeraar zegt dat zij op de garage wachten, de garage zegt dat zij op de verzekeraar wachten.
#S|wen-0362|enquete|diensten|nps=10
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik fiets weer.
#S|wen-0363|gesprek|overheid|
A|||||||Zorgloket, met Anita.
K|aanvragen|wachttijd|2|neutraal|2|-|goedemorgen mijn vrouw staat nu sinds februari op de lijst voor dagbesteding
A|||||||En hoe gaat het intussen thuis?
K|aanleiding|geen|2|neutraal|0|-|ik doe de deur op slot als ik naar de bakker ga en ik heb de gaskraan dicht
K|aanleiding|geen|2|neutraal|0|-|verleden week stond ze in haar nachtpon bij de bushalte
A|||||||Dan zet ik u op de urgentielijst.
K|aanvragen|geen|3|verlangen|0|wens|als dat zou kunnen graag ik ben ook 86 ziet u
#S|wen-0364|review|energie|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De kat ligt weer onder de radiator, dus ik neem aan dat de nieuwe ketel het doet zoals het hoort.
#S|wen-0365|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Na afloop zijn we langs de snackbar gereden.
#S|wen-0366|review|bank|sterren=1
K|gebruiken|digitaal|2|irritatie|2|-|Niet één keer ingelogd zonder fout, niet één keer overgemaakt zonder te moeten bellen.
#S|wen-0367|review|bezorging|sterren=4
K|ontvangen|kwaliteit|4|blijdschap|0|-|Het ijs was nog hard.
#S|wen-0368|enquete|wonen|nps=3
K|gebruiken|kwaliteit|2|neutraal|0|-|We slapen met oordoppen en de kinderen zitten om zes uur rechtop in bed.
#S|wen-0369|social|webshop|
K|ontvangen|fout|2|neutraal|0|-|Bruiloft over 2 uur. Pak uit de doos gehaald. Eén mouw.
#S|wen-0370|email|telecom|
K|gebruiken|storing|2|neutraal|2|-|Hallo, wij runnen een kleine praktijk en noteren sinds dinsdag alle afspraken met de hand.
K|gebruiken|storing|2|neutraal|0|-|De telefoon gaat over bij de bakker hiernaast.
K|hulp|geen|3|verlangen|0|wens|Graag vandaag nog contact.
#S|wen-0371|review|overheid|sterren=5
K|gebruiken|bejegening|4|blijdschap|0|-|De boswachter liet mijn kleinzoon de verrekijker vasthouden en die praat nu al een week alleen nog maar over spechten.
#S|wen-0372|review|bank|sterren=1
K|gebruiken|fout|2|neutraal|2|-|Op de dag dat de notaris op het geld wachtte stond onze rekening op slot.
K|gebruiken|geen|2|neutraal|2|-|De verkopers zaten tegenover ons met hun jas aan.
K|gebruiken|fout|1|boosheid|0|-|Ik gun dit mijn ergste vijand nog niet.
#S|wen-0373|chat|reizen|
A|||||||Hallo, Campinghulp.
K|gebruiken|kwaliteit|2|neutraal|0|-|wij staan op plek 114 en hebben nu een beekje door de voortent
A|||||||Oh jee. Plek 88 ligt hoger en is vrij.
K|wijzigen|beleid|4|opluchting|0|-|we zijn al aan het sjouwen
#S|wen-0374|review|reizen|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|We hebben alle drie de boeken die we mee hadden uitgelezen en geen enkele keer op de klok gekeken.
#S|wen-0375|social|reizen|
K|gebruiken|levering|2|irritatie|0|-|Hij had er al moeten staan volgens de app. 20 min vertraging. Volledig gemist, mijn aansluiting @railnoord
#S|wen-0376|review|webshop|sterren=1
K|gebruiken|privacy|2|neutraal|0|-|Na drie minuten kwam er rook uit.
K|gebruiken|privacy|2|neutraal|0|-|Na vier minuten stond hij in de tuin.
#S|wen-0377|enquete|energie|csat=2
K|betalen|prijs|2|neutraal|0|-|Wij stoken nu alleen de keuken en eten daar ook.
#S|wen-0378|gesprek|bezorging|
A|||||||Met Feestpakket, Loes.
K|ontvangen|levering|2|neutraal|0|-|ja hallo ik sta hier met twintig kleuters om een tafel zonder taart
A|||||||Oh nee. Ik bel de chauffeur.
K|ontvangen|levering|2|neutraal|0|-|ze hebben al twee keer lang zal ze leven gezongen
A|||||||Hij staat bij u op de stoep, zegt hij.
K|ontvangen|levering|4|opluchting|0|-|hij is er ja hoor dat gejuich moet u horen
#S|wen-0379|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De borden gingen leeg terug en mijn schoonmoeder vroeg om het recept.
#S|wen-0380|social|energie|
K|hulp|bejegening|2|irritatie|0|-|Goh @groenvolt, wat attent, een taart voor mijn tienjarig klant zijn. Op papier. Een foto van een taart.
#S|wen-0381|review|verzekering|sterren=5
K|hulp|levering|4|blijdschap|0|-|Om twee uur knalde de voorruit, om half vijf reed ik weer.
#S|wen-0382|review|telecom|sterren=2
K|hulp|wachttijd|2|neutraal|2|-|Ik heb in de wacht de was opgehangen, de vaatwasser leeggehaald en een quiche gemaakt.
#S|wen-0383|enquete|overheid|csat=5
K|hulp|informatie|4|blijdschap|0|-|Ik kwam met een schoenendoos vol papieren en ging weg met één mapje.
#S|wen-0384|email|webshop|
K|ontvangen|levering|2|neutraal|0|-|Hallo, Het kinderbedje zou 2 maart komen.
K|ontvangen|levering|2|neutraal|0|-|De baby kwam 28 februari en is nu drie weken oud en slaapt in een wasmand.
K|ontvangen|levering|3|neutraal|0|vraag|Wanneer komt het bedje?
#S|wen-0385|review|bezorging|sterren=1
K|ontvangen|levering|2|irritatie|1|-|Voor de deur stond niks, de bel heb ik niet gehoord, en toch was er volgens de app "niemand thuis".
#S|wen-0386|review|wonen|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|'s Ochtends drink ik koffie op het balkon en hoor ik alleen een merel.
#S|wen-0387|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|neutraal|1|-|Na het bezoek van de schoonmaker heb ik zelf de stofzuiger gepakt.
#S|wen-0388|chat|overheid|
A|||||||Goedemiddag. Wat is uw vraag?
K|gebruiken|privacy|2|neutraal|0|-|er liggen al een week naalden bij de zandbak aan het Merelplein, mijn dochter kwam met een in haar hand aan
A|||||||Dat is ernstig, ik stuur direct een team.
K|geen|geen|3|neutraal|0|-|ik blijf er bij staan tot ze er zijn
#S|wen-0389|review|bezorging|sterren=5
K|ontvangen|bejegening|4|blijdschap|0|-|Hij zette de kratten op het aanrecht omdat hij zag dat ik met krukken liep.
#S|wen-0390|review|bank|sterren=4
K|hulp|bejegening|4|blijdschap|0|-|Ik kan over de medewerkers op kantoor geen onvertogen woord zeggen.
K|hulp|bereikbaarheid|2|teleurstelling|0|-|Dat het kantoor alleen nog op dinsdag open is, daar heb ik er wel een paar over.
#S|wen-0391|social|bezorging|
K|hulp|bejegening|2|irritatie|0|-|Wat een topservice weer @pakkie. Mijn klacht is in goede orde ontvangen, schrijven ze. Mijn pakje niet
#S|wen-0392|enquete|telecom|nps=7
K|gebruiken|kwaliteit|4|neutraal|0|-|Het is geen ramp, zelfs best goed eigenlijk.
#S|wen-0393|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Niet het mooiste horloge dat ik heb, niet het lelijkste ook.
K|betalen|prijs|4|neutraal|0|-|Voor de prijs kun je je er geen buil aan vallen.
#S|wen-0394|gesprek|telecom|
A|||||||Met Renske, zegt u het maar.
K|hulp|wachttijd|2|irritatie|2|-|zo daar ben je dan ik had bijna een slaapzak gehaald
A|||||||Excuses voor de wachttijd. Wat kan ik doen?
K|gebruiken|storing|2|neutraal|1|-|de vaste telefoon kraakt dat is geen doen mijn zus denkt dat ik in een frituur woon
A|||||||Ik hoor het. Ik zet de lijn opnieuw op. Zo, en nu?
K|gebruiken|storing|4|verrassing|0|-|hee nou hoor ik je zo helder als glas
K|hulp|wachttijd|4|blijdschap|0|-|nou daar wil ik wel een half uurtje voor wachten
#S|wen-0395|review|energie|sterren=2
K|betalen|informatie|2|irritatie|0|-|Niks dan verrassingen op de rekening, en geen ervan leuk.
#S|wen-0396|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|De soep was warm. Het brood was er. De wijn kwam uit een fles.
#S|wen-0397|email|verzekering|
K|hulp|geen|3|neutraal|0|-|Geachte mevrouw Terlouw, Dank voor uw brief van de 9e.
K|hulp|informatie|2|irritatie|0|-|U schrijft dat u mijn teleurstelling betreurt, maar niet wat u eraan gaat doen.
K|hulp|geen|3|neutraal|0|vraag|Mag ik dat laatste alsnog vernemen?
#S|wen-0398|review|reizen|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het weer zat tegen, het hotel niet.
#S|wen-0399|chat|energie|
A|||||||Hallo, ik help je graag.
K|betalen|prijs|2|irritatie|0|-|Denkt er nou nooit eens iemand bij jullie: 90 euro omhoog, zou die mevrouw dat kunnen missen?
A|||||||Ik begrijp het. We kunnen het bedrag spreiden.
K|betalen|prijs|3|neutraal|0|vraag|Wat wordt het dan per maand?
A|||||||€ 22,50 extra.
K|betalen|beleid|4|opluchting|0|-|Dat is te doen.
#S|wen-0400|review|overheid|sterren=3
K|aanvragen|digitaal|4|neutraal|0|-|Van de site kun je veel zeggen maar niet dat hij ingewikkeld is.
K|aanvragen|wachttijd|2|teleurstelling|1|-|Het antwoord daarentegen moest uit een andere eeuw komen.
#S|wen-0401|enquete|webshop|csat=3
K|gebruiken|kwaliteit|2|neutraal|0|-|Wel aardig, niet om over naar huis te schrijven.
#S|wen-0402|review|energie|sterren=5
K|terugkijken|geen|5|blijdschap|0|-|Had ik dit maar drie jaar eerder gedaan!
#S|wen-0403|social|reizen|
K|gebruiken|levering|2|irritatie|0|-|Zou het niet leuk zijn @railnoord, als er eens een trein kwam op de tijd die jullie er zelf bij hebben gezet?
#S|wen-0404|review|telecom|sterren=4
K|hulp|informatie|4|blijdschap|0|-|Helemaal geen domme vragen, zei de jongen, terwijl ik net had gevraagd of het internet ook werkt als de tv uit staat.
#S|wen-0405|review|wonen|sterren=2
K|gebruiken|kwaliteit|2|verlangen|0|wens|Ik zou hier het liefst vandaag nog weg willen.
#S|wen-0406|gesprek|webshop|
A|||||||Klantenservice Koffiehuis Thuis.
K|gebruiken|storing|2|neutraal|0|-|dag ik heb zo'n machine van jullie en die geeft sinds vanmorgen alleen maar heet water
A|||||||Heeft u hem ontkalkt?
K|gebruiken|geen|3|neutraal|0|-|niet dat ik weet nee moet dat dan
A|||||||Ja, om de drie maanden. Ik blijf even aan de lijn.
K|gebruiken|storing|4|blijdschap|0|-|ah nu komt er weer wat bruins uit heerlijk
K|gebruiken|informatie|2|irritatie|0|-|had wel met grotere letters in het boekje gemogen dat ontkalken
#S|wen-0407|review|bezorging|sterren=2
K|hulp|bejegening|2|irritatie|0|-|Sorry zeggen kunnen ze als de beste.
K|ontvangen|levering|2|irritatie|0|-|Bezorgen niet.
#S|wen-0408|enquete|bank|nps=9
K|gebruiken|privacy|4|vertrouwen|0|-|Niet één keer zorgen gehad over mijn spaargeld.
#S|wen-0409|review|wonen|sterren=4
K|ontvangen|kwaliteit|4|blijdschap|0|-|de stukadoor heeft zijn werk gedaan en geen half werk ook
K|ontvangen|kwaliteit|4|blijdschap|0|-|muren zo strak als een biljartlaken
K|betalen|prijs|3|neutraal|0|-|prijs was wat afgesproken was
#S|wen-0410|email|diensten|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Hallo, ik volg nu zes weken de cursus Spaans en kan nog steeds niet meer dan een biertje bestellen.
K|gebruiken|bejegening|4|neutraal|0|-|De docente is bijzonder hartelijk,
K|gebruiken|kwaliteit|2|neutraal|0|-|maar elke les gaat op aan het verhaal van haar scheiding.
K|wijzigen|geen|3|verlangen|0|vraag|Kan ik naar een andere groep?
#S|wen-0411|review|verzekering|sterren=4
K|hulp|bejegening|4|opluchting|0|-|Wie zijn moeder moet begraven wil geen gedoe, en dat was er ook niet.
#S|wen-0412|chat|wonen|
A|||||||Met Woonservice Delta.
K|hulp|levering|2|neutraal|1|-|er is hier nog niemand geweest voor de cv
A|||||||Hij stond om 10.05 voor de deur, er werd niet opengedaan.
K|hulp|informatie|2|irritatie|0|-|de bel doet het niet, dat stond ook in de melding, het was melding 1
A|||||||Oei, mijn fout. Hij keert om.
K|hulp|geen|3|neutraal|0|wens|laat hem op het raam tikken
#S|wen-0413|review|webshop|sterren=5
K|orienteren|prijs|2|neutraal|0|-|Ik was sceptisch: een kussen van 90 euro, kom op zeg.
K|gebruiken|kwaliteit|4|verrassing+blijdschap|0|-|Maar na één nacht geen stijve nek, en na een maand nog steeds niet.
#S|wen-0414|review|diensten|sterren=1
K|gebruiken|privacy|2|boosheid|0|-|In plaats van mijn moeder te draaien hebben ze haar laten liggen.
K|gebruiken|privacy|1|boosheid|0|-|Drie doorligplekken, en dan hoor je dat het er op de afdeling "gezellig" aan toe gaat.
#S|wen-0415|enquete|diensten|nps=3
K|gebruiken|wachttijd|2|irritatie|2|-|Pas na drie kwartier was ik binnen en toen was de helft van mijn afspraak al voorbij
#S|wen-0416|social|bank|
K|gebruiken|digitaal|3|blijdschap|0|-|App van @klaverbank zegt elke ochtend "goedemorgen spaarder". Lief. Ik heb 11 euro
#S|wen-0417|enquete|reizen|csat=3
K|gebruiken|bejegening|4|neutraal|0|-|Personeel heel behulpzaam
K|gebruiken|kwaliteit|2|neutraal|0|-|stoelen te smal, eten smaakloos
K|gebruiken|levering|4|neutraal|0|-|wel mooi op schema geland
#S|wen-0418|gesprek|verzekering|
A|||||||Reisschadelijn, met Wim.
K|hulp|geen|3|neutraal|0|wens|dag ik wil mijn kapotte camera claimen
A|||||||Heeft u de aankoopbon?
K|hulp|beleid|2|irritatie|0|-|een bon uit 2014 wie bewaart dat nou
A|||||||Een foto die u met de camera maakte is ook goed.
K|hulp|beleid|4|verrassing|0|-|echt dat is slim bedacht daar heb ik er wel een paar duizend van
#S|wen-0419|review|overheid|sterren=2
K|hulp|wachttijd|2|neutraal|3|-|De bezwaarprocedure had twaalf weken mogen duren. Het werden er eenendertig.
K|hulp|beleid|4|opluchting|0|-|Uiteindelijk kreeg ik gelijk,
K|hulp|bejegening|2|teleurstelling|0|-|al had een excuus niet misstaan.
#S|wen-0420|review|reizen|sterren=1
K|gebruiken|kwaliteit|2|irritatie|0|-|Uitzicht: gratis. Schimmel: ook gratis.
#S|wen-0421|review|telecom|sterren=3
K|orienteren|prijs|4|neutraal|0|-|goedkoopste van allemaal dat klopt
K|hulp|bereikbaarheid|2|neutraal|1|-|maar hulp moet je niet nodig hebben want dan zit je met een forum en drie vrijwilligers
#S|wen-0422|email|energie|
K|hulp|belofte|4|blijdschap|0|-|Beste Tim, je zei dat je me voor vijven zou bellen en om tien voor vijf ging de telefoon. Dat ben ik bij jullie niet gewend.
K|betalen|prijs|2|neutraal|0|-|Over het bedrag ben ik minder te spreken, maar daar kun jij niks aan doen.
#S|wen-0423|review|webshop|sterren=4
K|ontvangen|levering|4|verrassing|0|-|Meestal kijk ik bij een Chinese winkel niet meer uit naar mijn pakje, maar dit was er na zes dagen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|En het doet het nog ook!
#S|wen-0424|enquete|diensten|csat=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Schandalig slecht, ik kan er niets anders van maken.
#S|wen-0425|email|bank|
K|aanvragen|wachttijd|2|irritatie|3|-|Geachte mevrouw, na tien weken heb ik nog altijd alleen een bevestiging van ontvangst. Een toekenning zou ik meer waarderen.
#S|wen-0426|social|wonen|
K|gebruiken|storing|2|irritatie|1|-|gratis sauna in de fietsenkelder sinds de stoomleiding lekt. dank @woonmaat, mijn zadel is nog nooit zo soepel geweest
#S|wen-0427|gesprek|reizen|
A|||||||Goedemiddag, Treinreizen Europa, met Jasmijn.
K|wijzigen|geen|3|neutraal|0|-|hallo met Koen Ottevanger het gaat om onze treinreis naar Wenen met kerst
K|wijzigen|levering|2|neutraal|1|-|ik kreeg een mail dat de nachttrein van de 22ste niet rijdt
K|wijzigen|geen|3|neutraal|0|vraag|nou vraag ik me af wat onze mogelijkheden zijn
A|||||||U kunt een dag eerder, met overstap in München, of geld terug.
K|wijzigen|geen|2|teleurstelling|0|-|een dag eerder heeft mijn vrouw nog dienst dus dat wordt hem niet
K|wijzigen|geen|3|neutraal|0|vraag|en overdag die met München hoe laat ben je er dan
A|||||||Vertrek 7.30, aankomst 19.48.
K|wijzigen|geen|3|neutraal|0|-|dat is eigenlijk helemaal niet gek
K|gebruiken|geen|4|blijdschap|0|-|dan zien we de bergen ook nog bij daglicht in plaats van in ons nest
A|||||||Zal ik hem omzetten?
K|wijzigen|geen|3|verlangen|0|wens|ja doe maar als het niks extra kost tenminste
A|||||||Het kost niets, u krijgt zelfs 64 euro terug.
K|betalen|prijs|4|verrassing+blijdschap|0|-|zo dan eten we daar een schnitzel van
#S|wen-0428|review|diensten|sterren=2
K|hulp|bejegening|4|neutraal|0|-|vriendelijke garage dat zeker
K|hulp|kwaliteit|2|teleurstelling|1|-|maar ik kom met een piepje en ga weg met een piepje
K|betalen|prijs|2|irritatie|0|-|en 190 euro lichter
#S|wen-0429|review|telecom|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Vergeleken met mijn vorige provider is dit hemel op aarde.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Toen moest ik voor elk gesprek naar het tuinhuis, nu bel ik vanuit bad.
#S|wen-0430|enquete|reizen|nps=6
K|gebruiken|kwaliteit|3|neutraal|0|-|Vroeger was het beter, maar vroeger was het ook viezer, dus ik weet het niet.
#S|wen-0431|chat|telecom|
A|||||||Dag, met Lode van Telplus.
K|gebruiken|storing|2|irritatie|1|-|da zenderpakket pakt weer nie hé
A|||||||Vervelend. Sinds wanneer?
K|gebruiken|storing|2|neutraal|0|-|van gisteravond, net voor de koers begost
A|||||||Ik herlaad het pakket. Een minuutje.
K|gebruiken|storing|4|opluchting|0|-|hij is daar terug
K|hulp|wachttijd|4|blijdschap|0|-|amai rap, de vorige keer heb ik een week naar een zwart gat zitten kijken
#S|wen-0432|social|overheid|
K|aanvragen|wachttijd|2|irritatie|2|-|Containerpark @stadVaalbeek: een uur aanschuiven om te horen dat ge een afspraak moet hebben. Schoon georganiseerd
#S|wen-0433|review|bezorging|sterren=5
K|ontvangen|levering|4|blijdschap|0|-|Pakske besteld den dinsdag en 's anderendaags al op de mat.
K|ontvangen|bejegening|4|blijdschap|0|-|De facteur had nog een koekske voor den hond ook.
#S|wen-0434|gesprek|bank|
A|||||||Goeiemorgen, Spaarhuis, met Wendy.
K|orienteren|geen|3|neutraal|0|wens|goeiemorgen madam 't is voor een leningske te vragen voor een nieuwe veranda
A|||||||Voor welk bedrag ongeveer?
K|orienteren|geen|3|neutraal|0|-|vijftienduizend maar ge moogt er ook twaalf van maken als da scheelt
A|||||||Op vijf jaar wordt dat 275 per maand.
K|orienteren|prijs|2|teleurstelling|0|-|oei da's nie van de poes
A|||||||Met een groene lening, voor isolerend glas, wordt het 248.
K|orienteren|prijs|4|blijdschap|0|-|ah dat is al een ander verhaal
K|orienteren|beleid|3|neutraal|0|vraag|maar moet dat dan dubbel glas zijn of mag dat ook triple zijn
#S|wen-0435|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Klein van stuk, groot van geluid, en de batterij gaat langer mee dan mijn feestjes.
K|gebruiken|kwaliteit|2|neutraal|0|-|Waterdicht is hij niet, ondanks het plaatje met de douche.
#S|wen-0436|email|overheid|
K|betalen|geen|3|neutraal|0|-|Geachte heer, mevrouw, Op 4 mei ontving ik een aanslag voor de hondenbelasting.
K|betalen|fout|2|neutraal|0|-|Onze hond is vorig jaar overleden en door ons afgemeld.
K|betalen|fout+herhaling|2|neutraal|1|-|Ook de aanslag daarvoor was al ten onrechte, en ook die is toen ingetrokken met excuses.
K|betalen|fout|2|teleurstelling|0|-|U begrijpt dat het elke keer een beetje pijn doet die naam weer te lezen.
K|betalen|geen|3|verlangen|0|wens|Zou u hem nu voorgoed willen schrappen?
#S|wen-0437|review|wonen|sterren=3
K|orienteren|informatie|4|neutraal|0|-|De makelaar wist van elke kraan wanneer hij erin gezet was.
K|orienteren|bejegening|2|irritatie|0|-|Maar toen ik vroeg naar de buren, keek hij ineens op zijn horloge.
#S|wen-0438|review|energie|sterren=3
K|betalen|prijs|4|neutraal|0|-|Stroom is goedkoper dan bij mijn vorige,
K|betalen|prijs|2|neutraal|0|-|gas juist duurder,
K|betalen|geen|3|neutraal|0|-|dus onder de streep maakt het niets uit.
#S|wen-0439|gesprek|overheid|
A|||||||Klantcontactcentrum, met Dennis.
K|hulp|geen|3|neutraal|0|-|ja hallo ik heb vorige week gemeld dat er een boom gevaarlijk schuin hangt bij de speeltuin
A|||||||Ja, ik zie de melding. Er is inmiddels iemand geweest.
K|hulp|bejegening|4|neutraal|0|-|dat klopt die is geweest en die was ook heel vriendelijk
K|hulp|geen|2|bezorgdheid|0|-|maar die heeft er een lintje om gedaan en verder niks en die boom hangt nu nog schuiner
A|||||||Ik schakel de boomploeg in, die komt vanmiddag.
K|hulp|wachttijd|4|opluchting|0|-|vanmiddag dan hou ik de kinderen van de buren er zolang weg
#S|wen-0440|social|diensten|
K|gebruiken|kwaliteit|4|verrassing|0|-|Had me helemaal ingesteld op zo'n saaie gemeentefilm, blijkt het museum van Steenwold gewoon leuk. Zelfs m'n puber keek van zijn telefoon op
#S|wen-0441|review|verzekering|sterren=2
K|orienteren|prijs|4|neutraal|0|-|Ze zijn de goedkoopste in elke vergelijker,
K|betalen|prijs|2|irritatie|0|-|alleen komt er elk jaar stilletjes tien procent bij en daar vergelijkt niemand je op.
#S|wen-0442|enquete|webshop|csat=5
K|ontvangen|levering|4|blijdschap|0|-|sneller dan de grote blauwe en dat voor een winkeltje van twee man
#S|wen-0443|chat|wonen|
A|||||||Hoi, met de Huurdershulp.
K|aanvragen|geen|3|neutraal|0|vraag|hoi ik sta nu 7 jaar ingeschreven, hoeveel kans maak ik op dat huis in de Fazantlaan
A|||||||Er zijn 214 reacties, u staat op plek 41.
K|aanvragen|geen|2|teleurstelling|0|-|dus geen
A|||||||Er is ook een loting in diezelfde straat. Daar heeft iedereen evenveel kans.
K|aanvragen|geen|3|verlangen|0|wens|o dat wist ik niet, schrijf me daar maar voor in
#S|wen-0444|review|reizen|sterren=5
K|gebruiken|bejegening|4|dankbaarheid|0|-|Onze dochter van vijf was haar knuffel kwijt, en de schoonmaakster heeft hem 's avonds laat nog uit de wasserij opgeduikeld.
K|gebruiken|kwaliteit|3|neutraal|0|-|Het hotel verder is een gewoon hotel.
#S|wen-0445|review|bank|sterren=2
K|aanvragen|wachttijd|2|neutraal|3|-|Bij de concurrent was mijn zakelijke rekening in een middag open. Hier wachten we nu de vierde week,
K|aanvragen|informatie|4|neutraal|0|-|al moet ik zeggen dat ze wel elke vraag netjes beantwoorden.
#S|wen-0446|gesprek|energie|
A|||||||Met Energieloket, Gonnie.
K|orienteren|geen|3|neutraal|0|vraag|goedemiddag wij denken over een warmtepomp maar mijn buurman zegt dat het in zo'n oud huis niks wordt klopt dat
A|||||||Dat hangt van de isolatie af. Is er dubbel glas?
K|orienteren|geen|3|neutraal|0|-|beneden wel boven niet
A|||||||Dan is een hybride een goede tussenstap.
K|orienteren|informatie|4|blijdschap|0|-|kijk daar heb ik wat aan want al die folders roepen alleen maar ja ja ja
K|orienteren|prijs|3|bezorgdheid|0|vraag|en wat kost zo'n hybride want als het boven de vijfduizend is houdt het op
#S|wen-0447|review|webshop|sterren=2
K|gebruiken|kwaliteit|4|neutraal|0|-|Prachtige schoenen, echt, ik kreeg meteen complimenten
K|gebruiken|kwaliteit|2|teleurstelling|0|-|maar na tien minuten lopen heb je blaren op plekken waar je niet wist dat je plekken had
#S|wen-0448|email|bezorging|
K|hulp|geen|3|neutraal|0|-|Beste, ik heb een klacht noch een compliment, enkel een vraag.
K|ontvangen|levering|3|neutraal|0|vraag|Komt de bezorging in de week van 1 mei op maandag of op dinsdag?
#S|wen-0449|review|overheid|sterren=5
K|hulp|bejegening|4|vertrouwen|0|-|De vorige keer werd ik aangekeken alsof ik kwam bedelen. Nu werd ik aangekeken alsof ik een mens was, en dat maakt meer uit dan welke toeslag ook.
#S|wen-0450|enquete|bezorging|nps=7
K|ontvangen|levering|4|neutraal|0|-|Beter dan een jaar geleden, toen was het elke week raak.
#S|wen-0451|social|webshop|
K|wijzigen|beleid|2|irritatie|0|-|"Gratis retourneren" @modehuisje, behalve als je iets retourneert
#S|wen-0452|review|reizen|sterren=3
K|ontvangen|wachttijd|2|irritatie|1|-|begon niet best we stonden een uur in de rij voor de sleutel
K|gebruiken|kwaliteit|2|neutraal|0|-|daarna bleek het huisje aan de weg te liggen in plaats van aan het bos
K|wijzigen|beleid|4|blijdschap|0|-|maar de volgende ochtend mochten we zonder bijbetalen naar een veel mooier huisje
K|gebruiken|kwaliteit|4|blijdschap|0|-|en vanaf toen was het gewoon genieten
#S|wen-0453|review|reizen|sterren=2
K|ontvangen|bejegening|4|blijdschap|0|-|Het begon zo mooi: welkomstdrankje, vriendelijke dame, kamer op de bovenste etage.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Tot de muziek begon.
K|gebruiken|kwaliteit|2|boosheid|2|-|Tot vier uur 's nachts dreunde de bas door het matras
K|hulp|bejegening|2|boosheid|0|-|en de vriendelijke dame haalde haar schouders op.
#S|wen-0454|gesprek|telecom|
A|||||||Goedemorgen, met Ahmed van Netwerk Vier.
K|ontvangen|kwaliteit|4|neutraal|0|-|hoi ik heb vrijdag glas gekregen en de man heeft het keurig gedaan daar niet over
K|ontvangen|kwaliteit|4|blijdschap|0|-|mooi gootje langs de plint je ziet er niks van
K|ontvangen|kwaliteit|2|irritatie|0|-|maar nou ligt de oprit open en daar zou iemand anders voor komen en die is er nog altijd niet
A|||||||De stratenmaker staat voor morgen ingepland.
K|ontvangen|levering|3|neutraal|0|-|morgen goed
K|ontvangen|geen|2|neutraal|1|-|want ik parkeer nu in de straat hierachter en daar zijn ze niet blij met me
#S|wen-0455|chat|diensten|
A|||||||Hallo, Kinderopvang Zandloper.
K|gebruiken|bejegening|2|bezorgdheid|0|-|Toen ik Lotte gisteren ophaalde was ze overstuur en niemand wist waarom
A|||||||Wat naar. Ik vraag het bij de groep na.
K|geen|geen|3|neutraal|0|-|ok
A|||||||Ze was haar beker kwijt, die van oma. Hij is net gevonden achter de kast.
K|gebruiken|geen|4|opluchting|0|-|ach natuurlijk die beker. wat een opluchting
K|hulp|bejegening|4|dankbaarheid|0|-|lief dat jullie gezocht hebben
#S|wen-0456|review|verzekering|sterren=4
K|hulp|beleid|2|neutraal|1|-|Eerst werd mijn claim afgewezen,
K|hulp|wachttijd|2|neutraal|3|-|toen duurde het nog eens een maand,
K|hulp|bejegening|4|blijdschap|0|-|maar de mevrouw die het daarna overnam heeft alles opnieuw bekeken en zich namens iedereen verontschuldigd.
K|betalen|beleid|4|opluchting|0|-|Alles is uitbetaald.
#S|wen-0457|social|bank|
K|aanvragen|wachttijd|4|neutraal|0|-|Hypotheek binnen 2 dagen rond bij @veerbank 💪
K|aanvragen|fout|2|irritatie|1|-|Update: taxatie zoek. Update 2: taxateur zoek. Update 3: ik ook bijna
#S|wen-0458|enquete|telecom|csat=4
K|hulp|bereikbaarheid|2|neutraal|1|-|Moeilijk door het keuzemenu heen te komen
K|hulp|bejegening|4|blijdschap|0|-|maar daarna een kanjer aan de lijn
#S|wen-0459|review|wonen|sterren=1
K|orienteren|bejegening|4|neutraal|0|-|Voor de verkoop: bloemen, koffie, elke dag een appje.
K|ontvangen|bejegening|2|boosheid|0|-|Na de verkoop: stilte.
K|hulp|wachttijd|2|boosheid|3|-|Op de lijst met 23 gebreken heb ik na vijf maanden geen enkele reactie.
#S|wen-0460|email|reizen|
K|gebruiken|levering|2|neutraal|1|-|Beste, Onze trein viel uit en we moesten met de bus.
K|gebruiken|bejegening|5|blijdschap|0|-|Dat werd tegen alle verwachting in een van de leukste ritten van ons leven, want de chauffeur zong en het halve dorp stapte zingend mee.
K|gebruiken|levering|2|neutraal|0|-|We waren wel drie uur later thuis.
K|hulp|geen|3|verlangen|0|wens|Wilt u hem onze groeten doen? Busnummer 4418.
#S|wen-0461|review|energie|sterren=2
K|aanvragen|wachttijd|4|neutraal|0|-|De overstap was zo geregeld en het welkomstpakket was leuk, ook de app werkte meteen.
K|betalen|fout|2|irritatie|2|-|Bij de eerste rekening ging het mis en sindsdien is het elke maand bellen.
#S|wen-0462|review|bezorging|sterren=5
K|ontvangen|levering|2|neutraal|1|-|Twee keer misgegaan,
K|ontvangen|levering|5|verrassing+blijdschap|0|-|en de derde keer kwam de baas zelf, met de lamp én een fles wijn.
K|terugkijken|geen|4|blijdschap|0|-|Zo maak je van een klager een fan.
#S|wen-0463|gesprek|diensten|
A|||||||Restaurant de Pekelhaven.
K|aanvragen|geen|3|neutraal|0|wens|hallo ik wil graag reserveren voor zaterdag met acht personen
A|||||||Acht kan, maar alleen om half zes of om negen uur.
K|aanvragen|geen|2|teleurstelling|0|-|o dat is of te vroeg of te laat
A|||||||Ik kan twee tafels van vier naast elkaar zetten om zeven uur.
K|aanvragen|beleid|4|blijdschap|0|-|o ja maar dat is prima dan schuiven wij zelf wel
#S|wen-0464|review|webshop|sterren=3
K|ontvangen|fout|2|neutraal|1|-|Verkeerde maat gestuurd,
K|wijzigen|wachttijd|4|neutraal|0|-|meteen geruild,
K|ontvangen|fout|2|neutraal|1|-|wéér de verkeerde,
K|betalen|wachttijd|4|neutraal|0|-|toen mijn geld terug. Allemaal binnen een week, dat dan weer wel.
#S|wen-0465|review|overheid|sterren=4
K|aanvragen|informatie|2|verwarring|1|-|De brief begreep ik niet, de site begreep ik nog minder,
K|hulp|informatie|4|blijdschap|0|-|maar de jongen aan de telefoon legde het uit alsof hij zelf ook niet van lezen of rekenen houdt.
#S|wen-0466|chat|energie|
A|||||||Hallo met Mees.
K|gebruiken|storing|2|neutraal|0|-|laadpaal thuis laadt niet meer, rood lampje
A|||||||Zet de groep eens uit en na een minuut weer aan.
K|gebruiken|storing|2|neutraal|0|-|nu is het lampje wel groen maar laden doet hij nog niet
A|||||||Ontkoppel de kabel eens van de auto.
K|gebruiken|storing|4|opluchting|0|-|ja nu wel. bedankt, kan ik morgen toch naar mijn werk
#S|wen-0467|enquete|verzekering|csat=2
K|hulp|bejegening|4|neutraal|0|-|Netjes te woord gestaan door drie verschillende mensen
K|hulp|informatie|2|irritatie|1|-|die me drie verschillende dingen vertelden
#S|wen-0468|review|diensten|sterren=4
K|gebruiken|kwaliteit|2|neutraal|0|-|De eerste helft van het concert stond het geluid veel te hard en hoorde je de zangeres niet.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Na de pauze kippenvel, echt van begin tot eind.
#S|wen-0469|social|reizen|
K|gebruiken|kwaliteit|4|blijdschap|0|-|Oké @treinlijn, die nieuwe stellen zijn stil, schoon, en er is een stopcontact dat het doet
K|gebruiken|kwaliteit|3|verlangen|0|wens|nu nog een prullenbak waar meer dan 1 bananenschil in past
#S|wen-0470|gesprek|webshop|
A|||||||Klantendienst Boekenplank, met Ann.
K|ontvangen|levering|2|neutraal|1|-|dag Ann 't is weeral voor die agenda's ge hebt er mij tien gestuurd en ik had er honderd besteld
A|||||||Oei, de rest zit in een tweede zending die vandaag toekomt.
K|ontvangen|informatie|2|irritatie|0|-|ha da's toch simpel om er een briefje bij te steken
K|ontvangen|geen|4|opluchting|0|-|maar bon als ze vandaag toekomen zijn wij content want morgen zijn d'er tachtig leraars
#S|wen-0471|review|telecom|sterren=2
K|aanvragen|bejegening|2|teleurstelling|0|-|Ik kwam voor een abonnement van tien euro, kreeg er eentje van dertig aangepraat, met een hoesje, een verzekering en iets met muziek
K|vertrekken|beleid|2|irritatie|1|-|en nu ik ervan af wil kan er ineens niks.
#S|wen-0472|email|bank|
K|hulp|geen|3|neutraal|0|-|Beste mevrouw Aarts, Nog even over ons telefoongesprek.
K|hulp|bejegening|4|dankbaarheid|0|-|U was de eerste die niet meteen over de regels begon, maar eerst vroeg hoe het met mij ging.
K|betalen|geen|2|neutraal|0|-|De schuld is er daarmee niet kleiner op geworden,
K|betalen|beleid|4|opluchting|0|-|maar met de regeling die u voorstelde kan ik hem wel aan.
#S|wen-0473|review|webshop|sterren=1
K|ontvangen|levering|2|teleurstelling|0|-|Op moederdag had ik niets, mijn moeder ook niet.
K|ontvangen|informatie|2|irritatie|0|-|Wel kreeg ik die dag om kwart voor twaalf een mailtje met "veel plezier ermee".
#S|wen-0474|review|bank|sterren=4
K|aanvragen|digitaal|2|neutraal|1|-|Het openen van de rekening ging moeizaam, met foto's die telkens te donker waren,
K|gebruiken|digitaal|4|blijdschap|0|-|maar sindsdien werkt alles vlekkeloos en ik krijg meteen een piepje bij elke betaling.
#S|wen-0475|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De trui die ik vorige winter kocht, die met die hoge kraag, draag ik nog elke week, thuis, op het werk, in de tuin.
#S|wen-0476|review|reizen|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Handdoeken, zeep, wc-papier, zelfs een gloeilamp voor in de gang, alles moest je zelf meenemen.
#S|wen-0477|gesprek|verzekering|
A|||||||Goedemorgen, Woonpolis.
K|hulp|geen|3|neutraal|0|wens|goeiemorgen met Truus Hekkert ik wou doorgeven dat de kelder onder heeft gestaan
A|||||||Wat vervelend. Wat is er beschadigd?
K|gebruiken|geen|2|neutraal|0|-|de vriezer de wasmachine twee dozen met foto's en de wintervoorraad van mijn man
A|||||||Foto's vergoeden we helaas niet, de apparaten wel.
K|hulp|beleid|4|neutraal|0|-|nou de apparaten dat is al heel wat
K|gebruiken|geen|2|teleurstelling|0|-|maar van die foto's daar zit ik eigenlijk het meest mee
A|||||||We hebben een bedrijf dat natte foto's kan redden. Zal ik dat regelen?
K|hulp|beleid|5|verrassing+dankbaarheid|0|-|bestaat dat o mevrouw als dat toch eens kon
#S|wen-0478|social|telecom|
K|hulp|wachttijd|4|blijdschap|0|-|Gebeld om 9.01, om 9.04 opgelost, om 9.05 koffie. Zo hoort het @netjesnet
#S|wen-0479|enquete|bank|nps=6
K|gebruiken|digitaal|4|neutraal|0|-|App prima, site ook, alles werkt.
K|betalen|prijs|2|neutraal|0|-|Betaal er alleen steeds meer voor.
#S|wen-0480|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Lekker gegeten,
K|gebruiken|kwaliteit|2|teleurstelling|0|-|jammer dat de portie zo klein was dat we thuis nog een ei hebben gebakken.
#S|wen-0481|chat|overheid|
A|||||||Goedemorgen.
K|wijzigen|geen|3|neutraal|0|vraag|moet ik bij een verhuizing binnen dezelfde straat ook aangifte doen?
A|||||||Ja, ook dan.
K|wijzigen|geen|3|neutraal|0|vraag|en voor de kinderen apart of gaat dat mee?
A|||||||Dat gaat mee.
K|geen|geen|4|neutraal|0|-|duidelijk
#S|wen-0482|review|energie|sterren=4
K|ontvangen|levering|4|blijdschap|0|-|Afspraak dinsdag acht uur, dinsdag acht uur stonden ze er.
K|ontvangen|kwaliteit|4|blijdschap|0|-|Alles opgeruimd, kabel netjes weggewerkt,
K|ontvangen|informatie|2|neutraal|1|-|enkel de uitleg over de app had iets langer mogen duren.
#S|wen-0483|email|verzekering|
K|vertrekken|geen|3|neutraal|0|wens|Geachte heer, Mijn zoon heeft, nu hij samenwoont, geen eigen inboedelverzekering meer nodig; graag beëindig ik deze per direct.
K|betalen|geen|3|neutraal|0|wens|Het te veel betaalde mag op de bekende rekening.
#S|wen-0484|review|bezorging|sterren=1
K|ontvangen|levering|2|boosheid|1|-|bezorger belt niet aan legt het voor de deur en weg is ie
K|ontvangen|levering|1|boosheid|0|-|binnen tien minuten was mijn pakket gejat
K|hulp|bejegening|1|boosheid|0|-|en dan zegt de klantenservice dat er toch echt getekend is
#S|wen-0485|review|telecom|sterren=5
K|hulp|bejegening|5|blijdschap|0|-|Geweldig geholpen door Aisha, ze bleef aan de lijn tot alles werkte, ook al was haar dienst al afgelopen.
#S|wen-0486|social|diensten|
K|hulp|wachttijd|2|irritatie|2|-|Huisartsenpost: "u bent nummer 3 in de wachtrij". Drie kwartier later: "u bent nummer 3 in de wachtrij"
#S|wen-0487|gesprek|webshop|
A|||||||Met de Keukenkoning.
K|ontvangen|levering|3|neutraal|0|vraag|dag ik wil weten wanneer mijn vaatwasser komt
A|||||||Die staat gepland op vrijdag.
K|ontvangen|levering|2|verwarring|1|-|dat is gek want de mail zegt donderdag en de app zegt zaterdag
A|||||||Vrijdag is juist, tussen twaalf en twee.
K|ontvangen|geen|3|neutraal|0|-|dan hou ik vrijdag aan
K|ontvangen|informatie|2|irritatie|0|-|maar ik hoop wel dat de chauffeur in hetzelfde schema kijkt als u
#S|wen-0488|review|overheid|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|De stoep is vernieuwd, schitterend, met natuursteen en bankjes, en bij de eerste regenbui glijd je er van de ene naar de andere kant.
#S|wen-0489|enquete|energie|nps=9
K|hulp|bejegening|4|blijdschap|0|-|Ook al ging het om een bagatel, ze namen me serieus.
#S|wen-0490|review|wonen|sterren=3
K|hulp|levering|4|neutraal|0|-|De klusjesman kwam op tijd, dronk koffie, vertelde over zijn kleinkinderen,
K|hulp|kwaliteit|2|teleurstelling|1|-|en vertrok zonder dat de deur dicht kon.
#S|wen-0491|chat|bank|
A|||||||Welkom! Wat is uw vraag?
K|gebruiken|beleid+prijs|3|neutraal|0|vraag|Kan ik met deze creditcard ook in Turkije pinnen en wat kost dat dan?
A|||||||Ja, 4% per opname met een minimum van €4,50.
K|gebruiken|prijs|2|verrassing|0|-|poeh, dan neem ik liever contant mee
#S|wen-0492|review|bank|sterren=3
K|vertrekken|geen|3|neutraal|0|-|Ik was van plan over te stappen.
K|vertrekken|prijs|4|blijdschap|0|-|Toen ik dat vertelde belden ze binnen een uur met een beter aanbod,
K|vertrekken|bejegening|2|irritatie|0|-|en dan denk ik: waarom nu pas?
#S|wen-0493|review|webshop|sterren=5
K|terugkijken|geen|5|blijdschap|0|-|Als u twijfelt, koop hem. Als u niet twijfelt, koop er twee.
#S|wen-0494|email|telecom|
K|gebruiken|kwaliteit|2|neutraal|0|-|Hallo, in de advertentie stond 1 gigabit, en ik haal, gemeten met de kabel, op vijf verschillende tijdstippen, nooit meer dan 180.
K|hulp|geen|3|verlangen|0|wens|Ik wil graag dat iemand dat bekijkt voordat de bedenktijd om is.
#S|wen-0495|review|reizen|sterren=5
K|orienteren|informatie|4|vertrouwen|0|-|Ze hadden ons met gemak een dure reis kunnen verkopen, maar zeiden: ga in mei, dan is het half zo duur en twee keer zo mooi.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ze hadden gelijk.
#S|wen-0496|social|energie|
K|hulp|informatie|2|verwarring|1|vraag|@windmee in de brief staat dat ik niets hoef te doen, in de mail dat ik iets moet doen. Iets of niets?
A|||||||Hoi Sjoerd, je hoeft niets te doen. De mail was een fout.
K|geen|geen|3|neutraal|0|-|Mooi, daar ben ik goed in
#S|wen-0497|enquete|overheid|csat=2
K|hulp|bejegening|2|teleurstelling|0|-|Er werd naar mij geluisterd maar niet gehoord.
#S|wen-0498|gesprek|reizen|
A|||||||Goedenavond, Autoverhuur Rijweg.
K|betalen|fout|2|neutraal|1|-|ja goedenavond ik heb een auto bij jullie gehad en nou zie ik 150 euro voor een kras
A|||||||Die is bij inlevering vastgesteld.
K|betalen|fout|2|boosheid|0|-|die kras zat er al daar heb ik zelf bij het ophalen een foto van gemaakt
A|||||||Als u die opstuurt, storten we het bedrag terug.
K|betalen|geen|3|neutraal|0|-|die hebt u dan binnen een minuut
A|||||||Ontvangen. Het klopt, ik boek het terug.
K|betalen|fout|4|opluchting|0|-|zo zie je maar waarom je foto's moet maken
#S|wen-0499|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Verwacht hier geen poespas, geen muziek, geen hippe kaart, wel het beste visje van de kust.
#S|wen-0500|review|verzekering|sterren=5
K|hulp|wachttijd|3|neutraal|0|-|Ik rekende op weken
K|hulp|wachttijd|4|blijdschap|0|-|het werden uren
#S|wen-0501|chat|webshop|
A|||||||Hoi, met Noor van Woonzo.
K|orienteren|geen|3|neutraal|0|vraag|is die blauwe bank ook in het groen te krijgen?
A|||||||Niet in die maat, wel in de kleinere.
K|orienteren|geen|2|teleurstelling|0|-|ah jammer, de kleine is net te klein
A|||||||In maart komt de grote ook in groen.
K|orienteren|geen|4|blijdschap|0|-|oh dan wacht ik nog even, geen haast
#S|wen-0502|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|de bril die op de foto zo stevig leek is een ding dat je met je oren omver niest
#S|wen-0503|email|diensten|
K|wijzigen|geen|3|neutraal|0|wens|Beste kapsalon, ik moet helaas mijn afspraak van morgen 15 uur afzeggen wegens een zieke kleuter.
K|wijzigen|geen|3|neutraal|0|vraag|Kan ik volgende week, liefst bij dezelfde kapster, terecht?
#S|wen-0504|social|bezorging|
K|ontvangen|levering|5|blijdschap|0|-|Sneeuwstorm, code oranje, iedereen binnen. En daar komt de bezorger van @pakmee met mijn hondenbrokken. Held
#S|wen-0505|enquete|diensten|csat=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Voor herhaling vatbaar, al hoeft dat van mij niet morgen.
#S|wen-0506|review|telecom|sterren=1
K|hulp|belofte|2|boosheid|2|-|"Binnen 24 uur", zeiden ze. "Binnen 48 uur", zeiden ze. "We weten het niet", zeggen ze nu.
#S|wen-0507|gesprek|energie|
A|||||||Klantenservice Eigen Stroom.
K|wijzigen|geen|3|neutraal|0|-|hoi ik heb een contract tot juni maar ik ga in maart samenwonen
K|vertrekken|beleid|3|bezorgdheid|0|vraag|moet ik dan een boete betalen of kan ik zo weg
A|||||||Bij samenwonen betaalt u geen boete.
K|vertrekken|beleid|4|opluchting|0|-|nou dat is mooi want mijn vriend dacht van wel
#S|wen-0508|review|wonen|sterren=5
K|hulp|bejegening|4|blijdschap|0|-|Mijn vader is slechthorend en de meeste mensen gaan dan schreeuwen. Deze monteur pakte een blocnote.
#S|wen-0509|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|fijne laarzen lekker warm
K|gebruiken|kwaliteit|2|neutraal|0|-|wel een nummer groter nemen dan je gewend bent want ze vallen klein
K|wijzigen|beleid|4|neutraal|0|-|ruilen was trouwens gratis
#S|wen-0510|chat|reizen|
A|||||||Goedendag, NachtBus Nederland.
K|betalen|geen|3|neutraal|0|vraag|krijg ik iets terug? de bus van gisteravond reed niet en ik heb een taxi genomen van 68 euro
A|||||||Met de bon vergoeden we tot €50.
K|betalen|beleid|3|neutraal|0|-|niet alles dus, wel het meeste
K|geen|geen|3|neutraal|0|-|bon volgt
#S|wen-0511|review|overheid|sterren=1
K|hulp|bejegening|1|boosheid|0|-|Ik voelde me daar een nummer.
K|hulp|bejegening|2|boosheid|0|-|Letterlijk: "nummer 88, u bent aan de beurt, nee, niet u, de andere 88".
#S|wen-0512|enquete|webshop|nps=8
K|terugkijken|kwaliteit|4|blijdschap|0|-|Nooit een miskoop gehad hier.
#S|wen-0513|gesprek|telecom|
A|||||||Verkooplijn, met Patrick.
K|orienteren|geen|3|neutraal|0|-|ja Patrick ik zit bij een ander en die is eigenlijk prima
K|orienteren|prijs|3|neutraal|0|vraag|alleen vraag ik me af of het bij jullie niet goedkoper kan
A|||||||Wat betaalt u nu?
K|geen|geen|3|neutraal|0|-|negenenveertig vijftig voor alles
A|||||||Bij ons 51,-.
K|orienteren|prijs|2|neutraal|0|-|dat is dus niet goedkoper dat is duurder
A|||||||Het eerste jaar krijgt u €10 korting per maand.
K|orienteren|prijs|2|irritatie|0|-|ja het eerste jaar dat liedje kennen we
#S|wen-0514|review|reizen|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Kamer keurig, bed heerlijk,
K|gebruiken|kwaliteit|2|irritatie|0|-|maar het ontbijt begint om acht uur, en wie om kwart over komt vist achter het net.
#S|wen-0515|email|energie|
K|betalen|informatie|2|verwarring|1|-|Goedemiddag, ik ontving een eindafrekening, gevolgd door een correctie, gevolgd door een correctie op de correctie, en nu weet ik niet of ik 34 euro krijg of moet.
K|betalen|informatie|3|verlangen|0|wens|Graag in gewone taal.
#S|wen-0516|review|bezorging|sterren=4
K|ontvangen|levering|2|neutraal|1|-|Eten was later dan beloofd,
K|ontvangen|informatie|4|neutraal|0|-|maar ze belden uit zichzelf om het te zeggen
K|betalen|beleid|4|blijdschap|0|-|en we kregen de toetjes cadeau.
#S|wen-0517|social|verzekering|
K|hulp|beleid|2|irritatie|0|-|Volgens @zekerpolis is een tak op je auto "natuurgeweld" en een hele boom "onderhoud". Handig om te weten als je mag kiezen wat er valt
#S|wen-0518|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn zoon haatte wiskunde en nu haat hij alleen nog maar maandag. Bijles werkt dus.
#S|wen-0519|chat|wonen|
A|||||||Hallo, servicedesk Nieuwbouw Park.
K|ontvangen|kwaliteit|2|neutraal|1|-|bij de oplevering hadden jullie beloofd de kras in het kozijn bij te werken
K|ontvangen|belofte|3|neutraal|0|vraag|dat is nog niet gebeurd, wanneer kan ik iemand verwachten?
A|||||||De schilder komt donderdag.
K|ontvangen|geen|3|neutraal|0|-|prima, ik ben thuis
#S|wen-0520|review|bank|sterren=1
K|hulp|beleid|2|boosheid|3|-|Na het overlijden van mijn moeder heb ik zeven keer dezelfde akte opgestuurd.
K|hulp|bejegening|1|boosheid|0|-|De achtste keer vroegen ze of mijn moeder het zelf kon bevestigen.
#S|wen-0521|enquete|telecom|csat=5
K|hulp|herhaling|4|blijdschap|0|-|In een keer goed, hoefde niets twee keer te vertellen.
#S|wen-0522|review|energie|sterren=3
K|ontvangen|levering|2|neutraal|1|-|De batterij zou in april komen, kwam in juni,
K|gebruiken|kwaliteit|4|blijdschap|0|-|doet het sindsdien boven verwachting,
K|gebruiken|digitaal|2|irritatie|0|-|terwijl de bijbehorende app nog geen dag gewerkt heeft.
#S|wen-0523|gesprek|overheid|
A|||||||Bibliotheek, met Hilde.
K|betalen|prijs|2|neutraal|0|-|ja hallo ik heb een brief dat ik 12 euro boete moet betalen
K|betalen|fout|2|verwarring|0|-|maar dat boek heb ik ingeleverd dat weet ik zeker want mijn kleindochter heeft het zelf door de gleuf geduwd
A|||||||Ik kijk even op de plank. Het staat er inderdaad, de boete vervalt.
K|betalen|fout|4|opluchting|0|-|o gelukkig ik was al aan mezelf aan het twijfelen
#S|wen-0524|review|webshop|sterren=1
K|aanvragen|digitaal|2|irritatie|2|-|Ik wilde één ding kopen, een lamp, en na vier pogingen, twee wachtwoorden, een code per sms die niet kwam en een winkelmand die zich vanzelf leegde, ben ik op de fiets gestapt.
#S|wen-0525|social|telecom|
K|wijzigen|prijs|2|irritatie|0|-|Verleng "met voordeel": 3 euro duurder dan nieuw. Welk voordeel en voor wie @belmaar
A|||||||Hoi Inez, dat horen we graag anders. Stuur je een DM?
K|geen|geen|3|neutraal|0|-|gedaan
A|||||||Je hebt nu de nieuwe-klantenprijs.
K|wijzigen|prijs|4|blijdschap|0|-|Kijk, dát is voordeel. Thanks
#S|wen-0526|review|verzekering|sterren=3
K|aanvragen|digitaal|4|neutraal|0|-|Sluit je zo af,
K|vertrekken|beleid|2|irritatie|1|-|opzeggen moet per brief. In 2026. Per brief.
#S|wen-0527|email|wonen|
K|hulp|bejegening|4|dankbaarheid|0|-|Beste Kees, dank dat je gisteren zelf nog langskwam, ondanks het weer en ondanks je griep.
K|hulp|storing|4|neutraal|0|-|De kraan lekt niet meer.
K|gebruiken|storing|2|neutraal|0|-|De wc daarentegen loopt nu door, alsof hij jaloers was.
K|hulp|geen|3|neutraal|0|wens|Als je weer beter bent, kom je dan nog eens kijken?
#S|wen-0528|review|bezorging|sterren=2
K|ontvangen|levering|2|irritatie|1|-|Zegt de app: nog 3 stops. Zegt de app: nog 2 stops. Zegt de app: morgen.
#S|wen-0529|enquete|reizen|csat=4
K|gebruiken|levering|4|opluchting|0|-|Overstap van vier minuten, ik had hem al afgeschreven, maar de machinist wachtte.
#S|wen-0530|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Voor de helft van de prijs van de andere sportscholen krijg je hier driekwart van wat je nodig hebt, en dat vind ik een prima ruil.
#S|wen-0531|chat|energie|
A|||||||Hallo met Jip.
K|betalen|fout|2|irritatie|1|-|de incasso is al voor de tweede keer twee dagen te vroeg, dan sta ik rood
A|||||||Ik kan de datum op de 27e zetten.
K|betalen|beleid|4|blijdschap|0|-|oh dat kan gewoon? graag
K|betalen|geen|3|neutraal|0|vraag|en die roodstandkosten, 6,80, krijg ik die dan ook terug?
#S|wen-0532|review|telecom|sterren=5
K|vertrekken|beleid|4|verrassing|0|-|Zelfs het opzeggen ging soepel! Geen verkooppraatjes, geen "weet u het zeker".
K|terugkijken|geen|4|blijdschap|0|-|Als ik terugkom uit Spanje weten ze me te vinden.
#S|wen-0533|gesprek|bezorging|
A|||||||Klantenservice Maaltijdbox.
K|vertrekken|geen|3|neutraal|0|wens|hoi ik wil graag stoppen met de box
A|||||||Jammer! Was er iets niet goed?
K|vertrekken|kwaliteit|4|neutraal|0|-|nee het eten was prima
K|vertrekken|geen|3|neutraal|0|-|maar mijn vriend is kok geworden en die kijkt er nu een beetje op neer
A|||||||Ha, dat begrijpen we. Hij is gestopt.
K|geen|geen|3|neutraal|0|-|ok dankjewel
#S|wen-0534|review|overheid|sterren=4
K|aanvragen|digitaal|2|bezorgdheid|0|-|Ik zag er enorm tegenop, want ik ben 79 en heb geen computer.
K|aanvragen|bejegening|4|dankbaarheid|0|-|Een vrijwilliger in het buurthuis heeft alles samen met mij ingevuld, met koffie erbij.
#S|wen-0535|review|reizen|sterren=1
K|gebruiken|bejegening|1|boosheid|0|-|"Daar gaan wij niet over", zei de reisleider toen mijn vrouw flauwviel.
#S|wen-0536|social|webshop|
K|gebruiken|kwaliteit|3|blijdschap|0|-|Niemand heeft een broodrooster met wifi nodig. Ik heb er sinds vandaag een. Ik heb spijt van niks
#S|wen-0537|enquete|bezorging|csat=3
K|ontvangen|levering|3|neutraal|0|-|Pakket kwam aan. Eén dag later dan gezegd maar ik had geen haast.
#S|wen-0538|review|telecom|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|In dit gat tussen de weilanden heb ik overal bereik, behalve in de koelcel.
#S|wen-0539|enquete|energie|nps=9
K|betalen|prijs|4|verrassing|0|-|Had moeten bijbetalen, dacht ik, maar kreeg terug.
#S|wen-0540|gesprek|webshop|
A|||||||Met Rik van Matrasland.
K|gebruiken|kwaliteit|4|blijdschap|0|-|ja ik had gezegd dat ik na honderd nachten zou bellen of ik hem houd en nou hij blijft
A|||||||Mooi! Ligt u goed?
K|gebruiken|kwaliteit|4|blijdschap|0|-|als een prinses en dat zonder erwt
#S|wen-0541|review|diensten|sterren=5
K|gebruiken|wachttijd|4|blijdschap|0|-|ik zat nog niet of de koffie stond er al
#S|wen-0542|social|overheid|
K|aanvragen|belofte|4|blijdschap|0|-|Vergunning zou uiterlijk vandaag komen, en kijk nou, hij zit in de bus @gemHeuvelen 👏
#S|wen-0543|email|bank|
K|hulp|fout|4|opluchting|0|-|Beste, dank voor uw bericht, de foutieve boeking is inderdaad teruggedraaid. Voor mij is de zaak daarmee afgedaan.
#S|wen-0544|review|verzekering|sterren=5
K|hulp|beleid|4|blijdschap|0|-|Zonder ook maar één formulier was alles rond.
#S|wen-0545|chat|bezorging|
A|||||||Hoi, waarmee kan ik helpen?
K|ontvangen|levering|4|opluchting|0|-|laat maar, hij staat net voor de deur. kwam toch nog
#S|wen-0546|review|reizen|sterren=5
K|terugkijken|geen|4|blijdschap|0|-|Wij gaan nooit meer ergens anders heen
#S|wen-0547|enquete|wonen|csat=4
K|hulp|levering|4|neutraal|0|-|De reparateur kwam gewoon toen hij zou komen.
#S|wen-0548|review|energie|sterren=4
K|orienteren|prijs|4|blijdschap|0|-|Als ik alles meereken, dan ben ik hier toch echt het goedkoopst uit.
#S|wen-0549|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ondanks de lage prijs voelt niets aan deze koffer goedkoop.
#S|wen-0550|gesprek|verzekering|
A|||||||Zorgdesk, met Petra.
K|hulp|informatie|4|dankbaarheid|0|-|ja met Bea nog even over die bril u had gelijk hij wordt gewoon vergoed
A|||||||Fijn dat het gelukt is!
#S|wen-0551|review|overheid|sterren=4
K|hulp|bejegening|4|blijdschap|0|-|Ik werd daar niet van het kastje naar de muur gestuurd, ik werd naar een stoel gebracht.
#S|wen-0552|enquete|telecom|csat=4
K|hulp|wachttijd|4|neutraal|0|-|Wachttijd viel mee
#S|wen-0553|social|energie|
K|gebruiken|storing|4|blijdschap|0|-|Hele dorp in het donker, wij niet. Batterij van @zonstroom doet precies wat ze zeiden
#S|wen-0554|review|bank|sterren=4
K|hulp|bereikbaarheid|4|blijdschap|0|-|Je krijgt hier geen robot maar een mens.
#S|wen-0555|email|diensten|
K|vertrekken|geen|3|neutraal|0|-|Beste, mijn opzegging van gisteren mag u als niet verzonden beschouwen.
K|hulp|bejegening|4|blijdschap|0|-|Uw collega heeft me overtuigd met een goed gesprek.
#S|wen-0556|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|had hem nooit terug willen sturen
#S|wen-0557|chat|overheid|
A|||||||Goedemiddag.
K|aanvragen|geen|4|opluchting|0|-|ik zie net dat mijn aanvraag al is goedgekeurd, dus ik hoef niks meer
#S|wen-0558|review|wonen|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik had gehoord dat het hier onrustig was. Onzin, ik heb zelden zo stil gewoond.
#S|wen-0559|gesprek|reizen|
A|||||||Taxicentrale Noord.
K|gebruiken|levering|3|neutraal|0|vraag|is die taxi voor Veldkamp al onderweg
A|||||||Hij is er over twee minuten.
K|gebruiken|levering|4|opluchting|0|-|o dan haal ik mijn trein nog
#S|wen-0560|review|reizen|sterren=3
K|aanvragen|digitaal|4|neutraal|0|-|Boeken via de site ging makkelijk.
K|gebruiken|levering|4|neutraal|0|-|Vlucht vertrok op tijd, we waren zelfs tien minuten te vroeg.
K|ontvangen|wachttijd|2|neutraal|2|-|Alleen stond de huurauto er niet, want die was aan iemand anders meegegeven, en dat kostte ons twee uur aan zo'n balie.
K|ontvangen|fout|4|blijdschap|0|-|We kregen er uiteindelijk wel een grotere voor in de plaats.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het appartement was precies zoals op de foto's,
K|gebruiken|kwaliteit|2|neutraal|0|-|maar de buurt was 's avonds nogal rumoerig.
K|terugkijken|geen|4|neutraal|0|-|Al met al een prima week,
K|terugkijken|geen|3|neutraal|0|-|al zou ik de auto de volgende keer ergens anders huren.
#S|wen-0561|gesprek|telecom|
A|||||||Goedemiddag, u spreekt met Vincent van Oostnet.
K|gebruiken|geen|3|neutraal|0|-|ja goedemiddag met van Leeuwen
K|gebruiken|storing|2|neutraal|1|-|ik zit met de wifi te tobben hij doet het wel maar hij doet het ook niet als u begrijpt wat ik bedoel
A|||||||Kunt u dat iets meer uitleggen?
K|gebruiken|storing|2|neutraal|0|-|nou in de kamer heb ik volle streepjes en toch laadt er niks
K|gebruiken|kwaliteit|4|neutraal|0|-|en boven waar het altijd slecht was gaat het nou als een speer
A|||||||Ik zie dat uw modem op een druk kanaal zit. Ik wissel het even.
K|geen|geen|3|neutraal|0|-|ga uw gang
A|||||||Probeert u het eens?
K|gebruiken|storing|4|opluchting|0|-|hij laadt ja hij laadt
K|gebruiken|geen|3|bezorgdheid|0|vraag|alleen is het boven nou dan niet weer slecht geworden
A|||||||Dat zou niet mogen.
K|gebruiken|geen|3|neutraal|0|-|ik ga kijken en als u niks meer hoort is het goed
#S|wen-0562|email|webshop|
K|gebruiken|geen|3|neutraal|0|-|Hallo Tuinmeubelhal, Twee jaar geleden kochten we bij jullie de set Toscane.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De tafel is nog als nieuw, daar niets dan goeds over.
K|gebruiken|kwaliteit|2|neutraal|0|-|De stoelen daarentegen verkleuren, twee zijn er al door hun zitting gezakt en bij een derde hoor je het kraken.
K|hulp|beleid|3|neutraal|0|vraag|Valt dat nog onder de vijf jaar garantie waar jullie mee adverteren?
K|geen|geen|3|neutraal|0|-|Foto's bijgevoegd. Groeten, Margriet
#S|wen-0563|review|bank|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Ik bank hier nu een jaar en ben er niet rijk van geworden maar ook niet arm.
K|gebruiken|digitaal|4|neutraal|0|-|De app doet wat hij moet doen.
K|hulp|bereikbaarheid|4|neutraal|0|-|De chat antwoordt altijd,
K|hulp|informatie|2|irritatie|1|-|alleen krijg je drie keer een link voordat je een antwoord krijgt.
#S|wen-0564|social|diensten|
K|aanvragen|prijs|2|irritatie|0|-|Concertkaartje 78 euro, servicekosten 11, printkosten 3, en "bezorgkosten" voor een mailtje. Ik kan niet wachten op de toegangskosten voor de toegang @kaartjesplein
#S|wen-0565|enquete|energie|csat=4
K|hulp|bejegening|4|blijdschap|0|-|Medewerker heel geduldig, dat is niet iedereen gegeven.
K|hulp|informatie|4|neutraal|0|-|Antwoord was duidelijk.
K|betalen|geen|2|neutraal|0|-|Met de uitkomst ben ik minder blij.
#S|wen-0566|chat|reizen|
A|||||||Hoi, welkom bij Fietsvakantie.nu
K|orienteren|geen|3|neutraal|0|vraag|wij zijn 68 en 71 en fietsen elektrisch, is de tocht langs de Moezel te doen of zitten er klimmen in
A|||||||Die route is vrijwel vlak, op één stuk na.
K|orienteren|geen|3|bezorgdheid|0|vraag|en dat ene stuk?
A|||||||Daar kunt u ook de trein nemen, kost €4.
K|orienteren|informatie|4|blijdschap|0|-|dan is het precies wat we zoeken
K|aanvragen|geen|3|verlangen|0|wens|graag twee personen, eerste week van juni
#S|wen-0567|review|overheid|sterren=2
K|aanvragen|beleid|2|irritatie|2|-|Voor een dakkapel die van de straat niet te zien is moest ik tekeningen, een bodemonderzoek, een handtekening van alle buren en, ik verzin het niet, een verklaring over vleermuizen inleveren.
K|aanvragen|bejegening|4|neutraal|0|-|De mevrouw die het behandelde was overigens uiterst behulpzaam.
#S|wen-0568|gesprek|diensten|
A|||||||Praktijk voor diergeneeskunde, met Floor.
K|aanvragen|geen|3|bezorgdheid|0|vraag|hallo mijn hond heeft een halve reep chocola op moet ik komen
A|||||||Hoe zwaar is de hond en was het melk of puur?
K|geen|geen|3|neutraal|0|-|dertig kilo en melk
A|||||||Dan is het niet gevaarlijk, hij kan wat dunne ontlasting krijgen.
K|hulp|informatie|4|opluchting|0|-|o gelukkig ik had hem al in de auto zitten
K|hulp|prijs|4|blijdschap|0|-|dus geen spoedtarief dat is ook meegenomen
#S|wen-0569|review|verzekering|sterren=2
K|orienteren|informatie|2|irritatie|0|-|alles was gedekt zei de man
K|hulp|informatie|2|boosheid|0|-|niks was gedekt zei de brief
#S|wen-0570|email|bezorging|
K|ontvangen|kwaliteit|4|dankbaarheid|0|-|Beste bloemist, Het rouwboeket voor mijn broer was precies zoals ik het beschreven had, en ik ben niet iemand die goed kan beschrijven.
K|ontvangen|levering|4|dankbaarheid|0|-|Dat u het zelf bent komen brengen, op uw vrije zondag, vergeten we niet.
#S|wen-0571|review|energie|sterren=2
K|hulp|herhaling|2|irritatie|2|-|elke keer als ik bel krijg ik iemand anders en begint het verhaal van voren af aan
K|hulp|bejegening|4|neutraal|0|-|ze zijn wel aardig daar niet van
K|hulp|geen|2|teleurstelling|0|-|maar er verandert niks
#S|wen-0572|enquete|reizen|nps=8
K|gebruiken|kwaliteit|4|blijdschap|0|-|Rustig, schoon, goed te doen qua prijs.
K|gebruiken|kwaliteit|3|verlangen|0|wens|Iets meer koffie bij het ontbijt zou ik niet afslaan.
#S|wen-0573|chat|webshop|
A|||||||Hallo, ik ben Eline.
K|ontvangen|levering|2|verwarring|1|vraag|Mijn bestelling heeft status 'geannuleerd' maar ik heb niks geannuleerd??
A|||||||Het artikel was uitverkocht, daarom is hij geannuleerd.
K|ontvangen|informatie|2|irritatie|0|-|En dat vertellen jullie pas als ik het vraag
A|||||||Dat had anders gemoeten. Ik zie er nog één in ons filiaal in Breda, zal ik die sturen?
K|ontvangen|beleid|4|verrassing|0|-|Oh, ja! Graag. Dan neem ik het mopperen terug
#S|wen-0574|review|diensten|sterren=4
K|gebruiken|wachttijd|2|neutraal|1|-|Je zit hier altijd langer in de wachtkamer dan in de spreekkamer,
K|gebruiken|bejegening|4|vertrouwen|0|-|maar als je eenmaal bij haar zit neemt ze alle tijd
K|gebruiken|bejegening|4|vertrouwen|0|-|en je hebt nooit het idee dat je iets stoms vraagt.
#S|wen-0575|social|reizen|
K|gebruiken|levering|2|neutraal|1|-|omgeleid via utrecht zei de app
K|gebruiken|levering|2|neutraal|0|-|in utrecht bleek dat de trein via amersfoort ging
K|gebruiken|informatie|2|irritatie|0|-|en in amersfoort wist niemand van niks @railnoord
#S|wen-0576|gesprek|overheid|
A|||||||Sociaal loket, met Brigitte.
K|aanvragen|geen|3|neutraal|0|-|goedemorgen mijn moeder heeft een traplift gekregen via jullie
K|gebruiken|kwaliteit|4|blijdschap|0|-|en ik moet zeggen die is geweldig ze gaat weer zelf naar bed
K|gebruiken|storing|2|neutraal|1|-|alleen blijft hij sinds gisteren halverwege staan en dan zit ze daar
A|||||||De storingsdienst komt vanmiddag. Is ze nu veilig?
K|gebruiken|geen|3|neutraal|0|-|ze zit beneden en slaapt vanavond op de bank desnoods
K|hulp|bejegening|4|dankbaarheid|0|-|maar wat fijn dat u dat vraagt
#S|wen-0577|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Beeld is goed, geluid is matig, afstandsbediening is van speelgoed.
K|betalen|prijs|4|neutraal|0|-|Voor 199 hoor je mij niet klagen.
#S|wen-0578|review|telecom|sterren=1
K|wijzigen|fout|2|boosheid|2|-|Ik ging verhuizen en vroeg of mijn internet mee kon, en dat kon, maar op de verhuisdag was het oude adres afgesloten, het nieuwe niet aangesloten en mijn nummer aan iemand anders gegeven.
#S|wen-0579|email|verzekering|
K|wijzigen|geen|3|neutraal|0|wens|Goedemiddag, ik wil mijn eigen risico verlagen naar het wettelijke minimum.
K|wijzigen|beleid|3|neutraal|0|vraag|Kan dat nog voor dit jaar of pas in januari?
#S|wen-0580|review|wonen|sterren=4
K|orienteren|bejegening|4|blijdschap|0|-|We hebben vier makelaars gesproken. De eerste praatte alleen over zichzelf, de tweede kwam te laat, de derde was duur en deze zette eerst het raam open en zei: "wat ruikt het hier lekker".
#S|wen-0581|enquete|bank|csat=1
K|gebruiken|privacy|2|boosheid|0|-|Mijn ex kon via jullie helpdesk zo mijn nieuwe adres horen.
K|gebruiken|privacy|1|boosheid+bezorgdheid|3|angst|Ik slaap sindsdien bij mijn zus en kijk op elke hoek achterom.
#S|wen-0582|review|bezorging|sterren=3
K|ontvangen|levering|4|neutraal|0|-|altijd binnen het uur
K|gebruiken|kwaliteit|2|neutraal|0|-|patat is meestal wat slap
K|gebruiken|kwaliteit|4|blijdschap|0|-|kapsalon is dan weer top
K|betalen|prijs|3|neutraal|0|-|prijs gaat wel
#S|wen-0583|gesprek|wonen|
A|||||||Kadaster Wonen, met Ellis.
K|wijzigen|geen|3|neutraal|0|-|hallo met Sjaak Brands wij willen de erfgrens laten uitzetten
A|||||||Gaat het om een geschil met de buren?
K|wijzigen|geen|3|neutraal|0|-|nee helemaal niet we kunnen het prima vinden
K|aanleiding|geen|2|bezorgdheid|0|-|maar hij gaat verkopen en je weet niet wat je ervoor terugkrijgt
A|||||||Een inmeting kost 590 euro.
K|orienteren|prijs|2|verrassing|0|-|zo dat is een hoop geld voor een streep
#S|wen-0584|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Goede lessen, gemotiveerde docent, fijne groep,
K|gebruiken|kwaliteit|2|teleurstelling|0|-|al moet je het lokaal voor lief nemen: het tocht, het stinkt naar gymschoenen en de helft van de lampen doet het niet.
#S|wen-0585|gesprek|energie|
A|||||||Energie Rechtuit, met Coen.
K|orienteren|geen|3|neutraal|0|-|hoi Coen ik zit nog bij een ander en mijn contract loopt af in mei
K|orienteren|geen|3|neutraal|0|vraag|kun je me eens vertellen wat jullie zouden rekenen voor 2800 stroom en 900 gas
A|||||||Dan komt u op 186 per maand.
K|orienteren|prijs|4|verrassing|0|-|dat is zowaar dertig euro minder dan ik nu kwijt ben
K|orienteren|beleid|3|bezorgdheid|0|vraag|maar zit daar geen addertje bij zoals een welkomstbonus die je na een jaar weer kwijt bent
A|||||||Nee, dit is het kale tarief, drie jaar vast.
K|orienteren|informatie|4|vertrouwen|0|-|dat klinkt eerlijk ik bespreek het met mijn vrouw
#S|wen-0586|social|webshop|
K|aanvragen|geen|3|neutraal|0|-|@tuinjuweel parasol besteld in april voor de zomer
K|ontvangen|levering|2|irritatie|3|-|gekomen in oktober voor de regen
K|gebruiken|kwaliteit|4|blijdschap|0|-|moet zeggen: waterdicht is ie wel
#S|wen-0587|review|telecom|sterren=3
K|gebruiken|digitaal|4|neutraal|0|-|Fijne app waarin je alles zelf kan regelen,
K|gebruiken|digitaal|2|irritatie|1|-|behalve dat ene ding waar je hem voor opent, en dan moet je alsnog bellen.
#S|wen-0588|enquete|verzekering|nps=10
K|hulp|bejegening|5|dankbaarheid|0|-|In de slechtste week van mijn leven waren jullie het enige dat vanzelf ging.
#S|wen-0589|email|overheid|
K|aanvragen|geen|3|neutraal|0|-|Geachte medewerker, Vorige week heb ik een evenementenvergunning aangevraagd voor ons straatfeest.
K|aanvragen|wachttijd|4|verrassing|0|-|Dat u binnen twee dagen akkoord gaf, hadden wij niet durven hopen.
K|aanvragen|beleid|2|teleurstelling|0|-|Minder blij zijn wij met voorwaarde 7, die muziek na 21 uur verbiedt.
K|aanvragen|beleid|3|verlangen|0|wens|Zou 23 uur bespreekbaar zijn? Alle buren doen mee.
#S|wen-0590|review|reizen|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|niet het type dat snel een review schrijft maar dit verdient het
K|gebruiken|bejegening|5|blijdschap|0|-|wat een lieve mensen daar in dat hotel in Vielsberg
K|gebruiken|kwaliteit|4|blijdschap|0|-|eten top bedden top
K|gebruiken|kwaliteit|2|neutraal|0|-|douche was alleen een beetje aan de koude kant
#S|wen-0591|chat|bank|
A|||||||Hoi! Waar kan ik mee helpen?
K|ontvangen|levering|2|neutraal|1|-|ik wacht op mijn nieuwe pas, die zou binnen 5 werkdagen komen, dit is dag 9
A|||||||Hij is terug gekomen wegens een verkeerd huisnummer.
K|ontvangen|fout|2|verwarring|0|-|huh ik woon hier 12 jaar, jullie brieven komen wel gewoon aan
A|||||||Ik stuur hem opnieuw met spoed, morgen in huis.
K|ontvangen|geen|3|neutraal|0|-|ok dan wacht ik nog een dag
#S|wen-0592|review|overheid|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het park is er een stuk op vooruitgegaan sinds de opknapbeurt.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Alleen zijn de bankjes weggehaald, terwijl juist de ouderen daar zaten.
#S|wen-0593|review|webshop|sterren=1
K|gebruiken|storing|2|boosheid|0|-|Drie keer is scheepsrecht, dacht ik bij de derde oortjes.
K|gebruiken|storing|2|boosheid|2|-|Ook kapot.
K|gebruiken|geen|1|boosheid|0|-|Een vierde keer komt er niet.
#S|wen-0594|gesprek|bezorging|
A|||||||Pakketpunt servicelijn, met Hugo.
K|wijzigen|geen|3|neutraal|0|vraag|hallo ik heb iets teruggestuurd en de winkel zegt dat ze het niet hebben kunt u zien waar het is
A|||||||Het is gisteren om 14 uur afgetekend door 'De Graaf'.
K|hulp|informatie|4|blijdschap|0|-|o nou daar heb ik iets aan want dan ligt het dus bij hen
K|hulp|geen|3|neutraal|0|wens|kunt u me dat ook even mailen dan heb ik het zwart op wit
#S|wen-0595|review|energie|sterren=1
K|vertrekken|beleid|2|boosheid|1|-|Opgezegd omdat ze te duur waren, kreeg ik daarna nog een boete omdat ik te vroeg vond dat ze te duur waren.
#S|wen-0596|enquete|diensten|nps=9
K|gebruiken|kwaliteit|4|blijdschap|0|-|Wie hier niet sterker van wordt, heeft niet opgelet.
#S|wen-0597|social|telecom|
K|gebruiken|kwaliteit|4|neutraal|0|-|Toegegeven @belmaar jullie nieuwe abonnement is goed en goedkoop.
K|hulp|bejegening|2|irritatie|0|-|Maar hou op met mij drie keer per dag te bellen om te vragen of ik dat vind
#S|wen-0598|review|bank|sterren=4
K|orienteren|informatie|4|vertrouwen|0|-|Ik vroeg om een lening en kreeg een gesprek over waarom ik die niet moest nemen.
K|orienteren|bejegening|4|dankbaarheid|0|-|Op het moment zelf baalde ik, nu ben ik er blij mee.
#S|wen-0599|email|telecom|
K|gebruiken|storing|2|neutraal|1|-|Beste, wij hebben geen tv-beeld sinds 16 uur.
K|gebruiken|storing|3|neutraal|0|-|Internet en telefoon doen het wel.
K|hulp|geen|3|neutraal|0|-|Herstart is gedaan, kabels zijn nagekeken, andere televisie geprobeerd.
K|hulp|geen|3|verlangen|0|vraag|Wat nu?
#S|wen-0600|review|bezorging|sterren=5
K|hulp|fout|4|verrassing|0|-|Ze hadden zich in de bestelling vergist, wat ik zelf nog niet eens gemerkt had, en belden om het recht te zetten. Waar vind je dat nog.
#S|wen-0601|review|wonen|sterren=2
K|orienteren|informatie|2|teleurstelling|1|-|Volgens de advertentie 85 vierkante meter, volgens de plattegrond 78 en volgens mijn eigen rolmaat 71.
K|orienteren|bejegening|2|irritatie|0|-|De verhuurmakelaar vroeg of mijn rolmaat wel geijkt was.
#S|wen-0602|chat|diensten|
A|||||||Filmhuis Kino, goedenavond.
K|betalen|geen|3|neutraal|0|vraag|de voorstelling van 20.30 viel uit, krijg ik mijn geld terug of een bon?
A|||||||U mag kiezen.
K|betalen|beleid|4|blijdschap|0|-|doe dan maar een bon, ik kom toch wel terug 🙂
#S|wen-0603|review|verzekering|sterren=4
K|hulp|bejegening|4|vertrouwen|0|-|Bij elke andere maatschappij moest ik bewijzen dat ik ziek was. Hier vroegen ze wat ik nog kon. Dat verschil is niet in geld uit te drukken.
#S|wen-0604|enquete|overheid|nps=5
K|aanvragen|digitaal|2|neutraal|1|-|Afspraak maken lukte niet op mijn telefoon,
K|aanvragen|digitaal|3|neutraal|0|-|wel op die van mijn kleinzoon.
#S|wen-0605|gesprek|reizen|
A|||||||Reisbureau Kompas, met Trudy.
K|betalen|geen|3|bezorgdheid|0|vraag|hallo ik hoor op de radio dat Sunwings failliet is en wij vliegen daar zaterdag mee
A|||||||Dat klopt, maar u valt onder de garantieregeling.
K|betalen|beleid|3|neutraal|0|vraag|dus we zijn ons geld niet kwijt bedoelt u
A|||||||Nee, en ik heb voor u al stoelen bij een ander gereserveerd.
K|wijzigen|bejegening|5|opluchting+dankbaarheid|0|-|meent u dat nou o Trudy ik kan u wel zoenen door de telefoon
K|wijzigen|geen|3|neutraal|0|vraag|en vertrekken we dan van hetzelfde vliegveld
#S|wen-0606|review|webshop|sterren=3
K|ontvangen|kwaliteit|4|neutraal|0|-|Verpakking netjes, zelfs een kaartje erbij
K|gebruiken|kwaliteit|2|teleurstelling|0|-|maar de kaars zelf ruikt naar toiletblok in plaats van naar dennenbos
#S|wen-0607|social|overheid|
K|hulp|wachttijd|4|verrassing|0|-|Vanmorgen een gat in het fietspad gemeld bij @gemDrieborg, vanmiddag dicht. Ik ben er speciaal nog een keer overheen gefietst
#S|wen-0608|review|telecom|sterren=2
K|gebruiken|storing+belofte|2|teleurstelling|1|-|Ze beloofden dat ik er niets van zou merken. Ik merk inderdaad niets meer: geen tv, geen internet, geen telefoon.
#S|wen-0609|email|diensten|
K|gebruiken|bejegening|4|dankbaarheid|0|-|Beste dokter Verhage, U hebt mij niet beter kunnen maken, en dat wist u ook, en toch heeft u elke week gebeld.
K|geen|geen|4|dankbaarheid|0|-|Dank daarvoor.
#S|wen-0610|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ben er erg blij mee, werkt goed.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Had wel een langere kabel verwacht.
#S|wen-0611|review|reizen|sterren=3
K|gebruiken|kwaliteit|4|neutraal|0|-|ligging is goed vlakbij het strand
K|gebruiken|kwaliteit|2|neutraal|0|-|kamers zijn verouderd
K|gebruiken|bejegening|4|neutraal|0|-|personeel aardig
K|gebruiken|wachttijd|2|neutraal|1|-|maar bij het ontbijt moesten we elke dag wachten op een tafel
#S|wen-0612|enquete|telecom|csat=2
K|gebruiken|storing|2|neutraal|0|-|nog steeds geen beeld
#S|wen-0613|chat|energie|
A|||||||Hoi, waar kan ik mee helpen?
K|wijzigen|geen|3|verlangen|0|wens|wil graag me meterstand doorgeven
K|wijzigen|digitaal|2|neutraal|0|-|maar de link doet het niet
A|||||||U mag hem hier doorgeven.
K|geen|geen|3|neutraal|0|-|stroom hoog 11240 laag 9873 gas 4402
A|||||||Verwerkt, bedankt!
K|geen|geen|4|neutraal|0|-|ok top
#S|wen-0614|review|overheid|sterren=3
K|aanvragen|wachttijd|4|neutraal|0|-|ging best vlot
K|aanvragen|prijs|2|neutraal|0|-|alleen die pasfoto's duur daar
#S|wen-0615|social|reizen|
K|gebruiken|levering|3|neutraal|0|vraag|@railnoord rijdt de sprinter van 17.12 nou wel of niet?
A|||||||Hoi Bart, die rijdt, wel met 6 min vertraging.
K|geen|geen|3|neutraal|0|-|ok
#S|wen-0616|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Eten viel tegen, we komen hier al jaren maar het wordt er niet beter op.
K|gebruiken|bejegening|4|neutraal|0|-|De bediening was wel vriendelijk.
#S|wen-0617|gesprek|verzekering|
A|||||||Goedemiddag, met Marja van de schadeafdeling.
K|hulp|geen|3|neutraal|0|-|ja hallo met Gert Pot ik bel over die ruit
A|||||||Ja, ik zie het dossier. Is hij al vervangen?
K|hulp|levering|4|neutraal|0|-|ja die zit erin netjes gedaan ook
K|betalen|fout|2|verwarring|0|-|maar nou krijg ik van die glaszetter de rekening thuis en dat was de bedoeling niet toch
A|||||||Nee, stuurt u hem door, wij betalen rechtstreeks.
K|betalen|geen|3|neutraal|0|-|oké dan doe ik dat
K|geen|geen|3|neutraal|0|vraag|op welk mailadres kan dat
#S|wen-0618|email|webshop|
K|wijzigen|geen|3|neutraal|0|vraag|Hallo, ik heb de broek in maat 38 maar die is te klein. Hebben jullie hem nog in 40? Groetjes Demi
#S|wen-0619|review|bezorging|sterren=4
K|ontvangen|levering|4|neutraal|0|-|prima snelle levering,
K|ontvangen|kwaliteit|2|neutraal|0|-|doos wel wat gedeukt
#S|wen-0620|enquete|bank|csat=4
K|hulp|informatie|4|neutraal|0|-|Heb duidelijk antwoord gekregen op mijn vraag over de machtiging.
#S|wen-0621|review|wonen|sterren=2
K|hulp|wachttijd|2|irritatie|2|-|Duurt altijd zo lang voor ze komen.
K|hulp|kwaliteit|4|neutraal|0|-|Als ze er zijn lossen ze het wel goed op
#S|wen-0622|chat|webshop|
A|||||||Hallo met Amber
K|ontvangen|levering|3|neutraal|0|vraag|hoi wanneer word mijn bestelling verzonden hij staat al 3 dagen op in behandeling
A|||||||Hij gaat vanavond mee.
K|geen|geen|3|neutraal|0|-|oke thanks
#S|wen-0623|review|telecom|sterren=5
K|gebruiken|storing|4|neutraal|0|-|geen storingen meer sinds ik hier zit
K|betalen|prijs|4|neutraal|0|-|en goedkoper ook
#S|wen-0624|social|energie|
K|gebruiken|storing|3|neutraal|0|vraag|@netbeheer_oost is er een storing in Haaksveld? wij hebben niks
#S|wen-0625|review|reizen|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Heerlijk geslapen en lekker gegeten. Wifi was wat traag maar dat stoorde ons niet.
#S|wen-0626|gesprek|bank|
A|||||||Met de Streekbank, Joyce.
K|wijzigen|geen|3|neutraal|0|wens|ja met mevrouw Kuiper ik wil mijn dagelijkse limiet omhoog voor morgen want ik ga een auto kopen
A|||||||Naar welk bedrag?
K|geen|geen|3|neutraal|0|-|negenduizend
A|||||||Dat is ingesteld, tot morgenavond.
K|wijzigen|wachttijd|4|verrassing|0|-|o is het al klaar dat is ook wat anders dan vroeger toen moest je daarvoor naar het kantoor
#S|wen-0627|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|neutraal|0|-|Goede rijschool, in een keer geslaagd.
K|gebruiken|levering|2|neutraal|0|-|Lessen werden soms op het laatste moment verzet, dat was minder.
#S|wen-0628|enquete|webshop|nps=7
K|ontvangen|levering|4|neutraal|0|-|levering ok
K|gebruiken|kwaliteit|3|neutraal|0|-|product ook ok niks bijzonders
#S|wen-0629|email|overheid|
K|orienteren|prijs|3|neutraal|0|vraag|Goedemorgen, ik wil graag weten of er nog standplaatsen vrij zijn op de rommelmarkt van 7 juni en wat dat kost. Alvast bedankt, fam. Smeets
#S|wen-0630|review|energie|sterren=2
K|betalen|informatie|2|verwarring|1|-|Nota klopt misschien wel, maar ik kom er niet uit.
K|hulp|bereikbaarheid|2|irritatie|2|-|Bellen lukt niet want je wordt er na tien minuten uitgegooid
#S|wen-0631|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|mooie klok precies wat ik zocht
K|ontvangen|levering|4|neutraal|0|-|en keurig op tijd binnen
#S|wen-0632|chat|verzekering|
A|||||||Hallo! Met Stijn.
K|hulp|geen|3|neutraal|0|vraag|kan ik een bril declareren via de app?
A|||||||Ja, bij 'declareren' kiest u hulpmiddelen.
K|hulp|digitaal|2|verwarring|1|-|die optie zie ik niet, ik heb alleen tandarts en overig
A|||||||Dan mag overig ook.
K|hulp|digitaal|4|neutraal|0|-|gelukt
#S|wen-0633|review|bezorging|sterren=2
K|ontvangen|levering|2|irritatie|0|-|Weer te laat, weer bij de buren, terwijl ik gewoon thuis was
#S|wen-0634|gesprek|telecom|
A|||||||Goedemorgen met Lieke.
K|vertrekken|geen|3|neutraal|0|wens|hallo ik wil mijn abonnement opzeggen
A|||||||Mag ik vragen waarom?
K|vertrekken|geen|3|neutraal|0|-|ik ga bij mijn dochter inwonen en die heeft alles al
A|||||||Dat begrijp ik. Per wanneer?
K|vertrekken|geen|3|neutraal|0|wens|eind van de maand graag
K|terugkijken|kwaliteit|4|neutraal|0|-|ik heb nooit klachten gehad hoor daar ligt het niet aan
#S|wen-0635|review|overheid|sterren=1
K|hulp|bereikbaarheid|2|irritatie|2|-|Onbereikbaar. Gebeld, gemaild, niks.
#S|wen-0636|enquete|reizen|csat=3
K|gebruiken|levering|2|neutraal|0|-|Trein had vertraging
K|gebruiken|informatie|4|neutraal|0|-|maar werd goed omgeroepen
#S|wen-0637|review|wonen|sterren=5
K|ontvangen|kwaliteit|4|blijdschap|0|-|badkamer prachtig geworden heel tevreden
K|ontvangen|bejegening|4|blijdschap|0|-|jongens werken door en maken geen rommel
K|terugkijken|geen|4|blijdschap|0|-|raad ze iedereen aan
#S|wen-0638|social|webshop|
K|ontvangen|informatie|2|irritatie|1|vraag|Weet iemand of @kledingkamer nog bestaat? 2 weken geleden betaald, niks meer gehoord
#S|wen-0639|email|diensten|
K|betalen|fout|2|neutraal|0|-|Beste penningmeester, er is twee keer contributie van mijn rekening afgegaan, op 1 en op 3 september.
K|betalen|geen|3|neutraal|0|wens|Wilt u er een terugstorten?
K|geen|geen|3|neutraal|0|-|Vriendelijke groet, Arno
#S|wen-0640|review|bank|sterren=2
K|gebruiken|digitaal|2|irritatie|0|-|Sinds de update is de app trager en zie ik mijn spaarrekening niet meer. Vroeger was dat één klik.
#S|wen-0641|chat|reizen|
A|||||||Hallo, hoe kan ik helpen?
K|orienteren|geen|3|neutraal|0|vraag|mogen honden mee in het appartement
A|||||||Ja, één hond, €6 per nacht.
K|orienteren|beleid|2|teleurstelling|0|-|we hebben er twee
A|||||||Ik vraag het na. De eigenaar vindt het goed.
K|aanvragen|beleid|4|blijdschap|0|-|super, dan boek ik
#S|wen-0642|gesprek|overheid|
A|||||||Gemeente Horstberg.
K|gebruiken|geen|3|neutraal|0|-|goedemorgen ik bel over de straatverlichting in de Akkerweg
K|gebruiken|storing|2|neutraal|0|-|daar zijn er drie kapot al een tijdje
A|||||||Ik maak er een melding van.
K|geen|geen|3|neutraal|0|-|goed zo dank u
#S|wen-0643|review|diensten|sterren=1
K|gebruiken|kwaliteit|2|boosheid|0|-|Slechtste kapper ooit. Ik vroeg een centimeter, er is nog een centimeter over.
#S|wen-0644|enquete|bezorging|nps=9
K|ontvangen|levering|4|neutraal|0|-|komt altijd op de dag dat ze zeggen
#S|wen-0645|review|energie|sterren=4
K|aanvragen|digitaal|4|neutraal|0|-|Overstappen was simpel
K|orienteren|prijs|4|neutraal|0|-|tarieven zijn gunstig
K|hulp|geen|3|neutraal|0|-|klantenservice nog niet nodig gehad dus daar kan ik niks over zeggen
#S|wen-0646|review|telecom|sterren=2
K|gebruiken|kwaliteit|4|neutraal|0|-|Wifi beneden goed,
K|gebruiken|kwaliteit|2|teleurstelling|0|-|boven niks, terwijl ze zeiden dat het voor het hele huis was.
#S|wen-0647|review|webshop|sterren=3
K|ontvangen|levering|4|neutraal|0|-|bestelling was snel in huis
K|ontvangen|fout|2|neutraal|0|-|maar er zat een verkeerd kleur in de doos zwart ipv donkerblauw
K|hulp|bejegening|4|neutraal|0|-|klantenserv. was vriendelijk en wilde ruilen
K|wijzigen|beleid|2|irritatie|1|-|maar dan moet ik wel zelf naar het postpunt 12 km verderop
K|wijzigen|geen|3|neutraal|0|-|dus ik hou ze maar
#S|wen-0648|gesprek|diensten|
A|||||||Zwemschool Dolfijn, met Mirte.
K|aanvragen|wachttijd|3|neutraal|0|vraag|hoi mijn zoontje staat op de wachtlijst voor A hoe lang duurt dat nog ongeveer
A|||||||Ik zie dat hij over twee weken kan beginnen.
K|aanvragen|wachttijd|4|verrassing+blijdschap|0|-|twee weken al o wat leuk ze hadden me een jaar gezegd
A|||||||Het is wel op zaterdag om half acht.
K|aanvragen|geen|2|teleurstelling|0|-|half acht ai dat is vroeg zeg
K|aanvragen|geen|3|neutraal|0|-|ach nee doen we dan gaan we daarna wel met z'n allen ontbijten
#S|wen-0649|email|energie|
K|betalen|geen|3|neutraal|0|-|Geachte klantenservice, Op de jaarnota zag ik dat u een verbruik van 6.200 kWh heeft berekend.
K|betalen|fout|2|verwarring|0|-|Vorig jaar was dat 2.100, en wij zijn sindsdien niet met meer mensen, maar juist met minder.
K|betalen|prijs|2|bezorgdheid|0|-|Het gaat om ruim duizend euro, die wij niet zomaar hebben liggen.
K|hulp|geen|3|neutraal|0|wens|Kunt u de meterstanden controleren voordat het bedrag wordt afgeschreven?
#S|wen-0650|review|reizen|sterren=2
K|gebruiken|bejegening|4|neutraal|0|-|De crew was lief,
K|gebruiken|kwaliteit|2|irritatie|0|-|de stoel niet: na elf uur voelde ik elk veertje persoonlijk.
#S|wen-0651|social|bank|
K|hulp|privacy|4|dankbaarheid|0|-|Nepbankier aan de lijn gehad. Bijna overgemaakt. Toen @klaverbank gebeld en die zeiden meteen: ophangen. Spaargeld nog heel. Pffff
#S|wen-0652|chat|telecom|
A|||||||Hoi met Bart!
K|wijzigen|geen|3|neutraal|0|vraag|kan ik bij jullie mijn oude telefoon inruilen?
A|||||||Ja hoor, welk model?
K|geen|geen|3|neutraal|0|-|een Nordo 8, scherm gebarsten
A|||||||Dan krijgt u €20.
K|wijzigen|prijs|2|teleurstelling|0|-|twintig?? op de site stond tot 220
A|||||||Dat is zonder schade.
K|geen|geen|3|neutraal|0|-|dan geef ik hem aan mijn neefje
#S|wen-0653|review|verzekering|sterren=4
K|aanvragen|informatie|4|blijdschap|0|-|Eindelijk een polis in leesbaar Nederlands
K|aanvragen|informatie|3|neutraal|0|-|al moest ik wel even zoeken naar het stuk over buitenland.
#S|wen-0654|enquete|overheid|csat=3
K|hulp|informatie|3|neutraal|0|-|Antwoord gekregen. Niet het antwoord dat ik wilde, wel een antwoord.
#S|wen-0655|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|leuke voorstelling goed gespeeld mooie kostuums
K|gebruiken|kwaliteit|2|neutraal|0|-|duurde alleen een halfuur te lang
K|gebruiken|kwaliteit|2|neutraal|0|-|en de stoelen in dat theater zijn niet gemaakt voor lange mensen
#S|wen-0656|gesprek|wonen|
A|||||||Woonstichting Het Anker, met Roy.
K|gebruiken|geen|2|bezorgdheid|0|-|hallo ik bel eigenlijk over de bovenbuurman hij is al een week niet buiten geweest en zijn post puilt uit de bus
A|||||||Goed dat u belt. Ik stuur de wijkbeheerder langs.
K|hulp|geen|3|bezorgdheid|0|angst|als er maar niks gebeurd is
A|||||||Ik bel u terug. ... Mevrouw, hij blijkt bij zijn zoon in Frankrijk te zijn.
K|hulp|belofte|4|opluchting|0|-|och gelukkig wat een zorgen om niks en wat fijn dat u echt terugbelt
#S|wen-0657|review|energie|sterren=3
K|hulp|bereikbaarheid|4|neutraal|0|-|Ze nemen snel op en zijn aardig,
K|hulp|geen|2|irritatie|2|-|maar ik heb ze nu al drie keer gebeld en er wordt niets gedaan met wat ik zeg.
#S|wen-0658|review|bezorging|sterren=5
K|ontvangen|kwaliteit|4|blijdschap|0|-|De taart, die toch een uur in een busje had gestaan, zag eruit alsof hij net uit de keuken kwam.
#S|wen-0659|email|reizen|
K|orienteren|geen|3|neutraal|0|vraag|Dag, Wij overwegen om met kerst naar jullie huisje te komen, mits de haard gebruikt mag worden. Klopt het dat dat kan?
K|orienteren|prijs|2|neutraal|0|-|De prijs vinden wij voor drie nachten aan de hoge kant.
K|orienteren|prijs|3|verlangen|0|wens|Is er misschien iets mogelijk als we vier nachten blijven?
#S|wen-0660|review|telecom|sterren=1
K|gebruiken|storing|2|irritatie|0|-|valt uit doet het weer valt uit doet het weer zo gaat het de hele dag
K|hulp|informatie|2|irritatie|1|-|en zij zien niks aan de lijn dus dan zal het wel aan mij liggen
#S|wen-0661|review|webshop|sterren=4
K|wijzigen|digitaal|4|neutraal|0|-|Terugsturen ging heel makkelijk met een code
K|betalen|wachttijd|2|neutraal|1|-|alleen het geld liet elf dagen op zich wachten.
#S|wen-0662|chat|diensten|
A|||||||Kliniek Lindehof, goedemorgen.
K|aanvragen|wachttijd|3|neutraal|0|vraag|wat is op dit moment de wachttijd voor een gesprek met de psycholoog?
A|||||||Ongeveer veertien weken.
K|aanvragen|wachttijd|2|teleurstelling+bezorgdheid|0|-|veertien weken... dat houdt mijn man niet vol
A|||||||Er is ook een spoedspreekuur, bel de huisarts voor een verwijzing.
K|aanvragen|informatie|4|opluchting|0|-|dat wist ik niet, dank u wel, dat ga ik nu doen
#S|wen-0663|enquete|energie|nps=8
K|gebruiken|kwaliteit|4|neutraal|0|-|Warm in de winter, koel in de zomer, en de buren horen niks van de pomp.
#S|wen-0664|social|overheid|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Het zwembad was goed genoeg toen het open was. Nu is het "tijdelijk" dicht, derde jaar alweer @gemDrieborg
#S|wen-0665|review|wonen|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|uitzicht prachtig over het water
K|gebruiken|kwaliteit|2|teleurstelling|0|-|jammer dat de galerij zo smal is dat de kinderwagen er niet langs kan
K|gebruiken|beleid|2|neutraal|1|-|en beneden mag hij niet staan van de brandweer
#S|wen-0666|gesprek|verzekering|
A|||||||Autoverzekeringen, met Kim.
K|hulp|geen|3|neutraal|0|-|hoi Kim ik heb gisteren een aanrijding gehad niks ernstigs alleen blikschade
A|||||||Fijn dat u ongedeerd bent. Heeft u het formulier ingevuld?
K|hulp|geen|3|neutraal|0|-|ja samen met die andere meneer die was er heel netjes in
A|||||||Dan stuurt u de foto op en kiest u een garage.
K|hulp|wachttijd|4|verrassing|0|-|meer niet nou dan ben ik in vijf minuten klaar
K|betalen|prijs|3|bezorgdheid|0|vraag|en gaat mijn premie nou omhoog of niet
#S|wen-0667|review|overheid|sterren=2
K|aanvragen|digitaal|2|irritatie|1|-|Elke keer als je op volgende drukt vraagt hij opnieuw of je 18 bent. Ik ben 67.
#S|wen-0668|review|bank|sterren=5
K|aanvragen|digitaal|4|blijdschap|0|-|Zakelijke rekening openen, telefoon erbij, selfie, klaar, en dat op zondagavond met een baby op schoot.
#S|wen-0669|email|telecom|
K|hulp|belofte|2|neutraal|1|-|Beste, Uw collega Bas zou mij vandaag tussen 9 en 11 bellen.
K|hulp|belofte|2|neutraal|0|-|Het is nu 16.40 uur.
K|hulp|geen|3|neutraal|0|vraag|Kan ik er morgen wel op rekenen?
#S|wen-0670|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De oude eigenaar stond zelf achter de pan, kende zijn gasten, en dat proefde je. Nu is het een keten met een kaart in vier talen.
#S|wen-0671|enquete|telecom|nps=9
K|hulp|kwaliteit|4|blijdschap|0|-|Monteur wist wat hij deed, in tegenstelling tot de vorige.
#S|wen-0672|review|bezorging|sterren=2
K|ontvangen|levering|2|irritatie|1|-|keurig op tijd... volgens hun. ik heb tot 8 uur zitten wachten en niemand gezien
#S|wen-0673|social|diensten|
K|gebruiken|kwaliteit|4|blijdschap|0|-|Eerste les pilates bij @zaalzes. Kan mijn armen niet meer optillen om dit te typen dus dat zit wel goed
#S|wen-0674|review|webshop|sterren=2
K|gebruiken|kwaliteit|4|neutraal|0|-|Qua uiterlijk niks op aan te merken
K|gebruiken|kwaliteit|2|teleurstelling|0|-|qua gebruik alles, de knoppen zitten op de verkeerde plek, het menu is alleen in het Engels en hij piept bij elke handeling
#S|wen-0675|chat|overheid|
A|||||||Welkom bij de chat van de Dienst Toeslagen.
K|betalen|fout|2|bezorgdheid|0|vraag|ik kreeg een brief dat ik 1.340 terug moet betalen maar ik heb alle wijzigingen netjes doorgegeven, hoe kan dat?
A|||||||Ik zie dat een wijziging van maart niet is verwerkt. Dat is onze fout.
K|betalen|fout|3|neutraal|0|vraag|dus ik hoef het niet te betalen?
A|||||||Nee, de vordering vervalt.
K|betalen|fout|5|opluchting|0|-|ik zit hier te huilen van opluchting, sorry
#S|wen-0676|review|verzekering|sterren=2
K|hulp|doorverwijzing|2|irritatie|2|-|Telefonisch zeggen ze dat het via de site moet, de site zegt dat het via de tussenpersoon moet
K|hulp|doorverwijzing|2|irritatie|0|-|en de tussenpersoon lacht een beetje en geeft je het telefoonnummer.
#S|wen-0677|gesprek|telecom|
A|||||||Goeiemorgen, Telplus, met Kaat.
K|hulp|herhaling|2|irritatie|2|-|goeiemorgen 't is de vijfde keer al dat ik mijn verhaal moet doen dus ik ga 't kort houden
A|||||||Ik lees in het dossier dat uw lijn al drie weken ruist. Klopt dat?
K|hulp|herhaling|4|verrassing|0|-|ha gij hebt het dossier gelezen zie nu dat is al iets
K|gebruiken|storing|2|neutraal|0|-|ja ze ruist en als 't regent hoor ik de buren erdoor
A|||||||Ik plan een technieker morgen om tien uur, en ik bel zelf om elf uur of het goed is.
K|hulp|belofte|3|neutraal|0|-|allez we zullen zien
#S|wen-0678|review|overheid|sterren=4
K|hulp|herhaling|4|blijdschap|0|-|In plaats van dat ik alles weer moest uitleggen had mevrouw mijn hele mapje al doorgenomen, dat maakt zo'n verschil
#S|wen-0679|enquete|bank|nps=4
K|hulp|herhaling|2|irritatie|2|-|Elke keer opnieuw je geboortedatum, adres, en waar het over gaat, ook als ze je zelf net hebben doorverbonden.
#S|wen-0680|social|webshop|
K|gebruiken|privacy|2|boosheid|0|-|dus @smartdeurbel verkoopt mijn filmpjes door maar ik mag ze zelf niet langer dan 24u bewaren. duidelijk
#S|wen-0681|email|diensten|
K|gebruiken|privacy|2|boosheid|1|-|Geachte directie, Gisteren ontving ik een groepsmail van uw praktijk met in het aan-veld de namen van alle patiënten van de angstpoli.
K|gebruiken|privacy|2|bezorgdheid|0|-|De mijne staat op de derde regel, tussen die van mijn baas en een vader van school.
K|hulp|geen|3|neutraal|0|vraag|Hoe denkt u dit ongedaan te maken?
#S|wen-0682|review|bezorging|sterren=5
K|ontvangen|belofte|4|blijdschap|0|-|Afspraak is hier nog afspraak. Woensdag gezegd, woensdag gebracht.
#S|wen-0683|chat|energie|
A|||||||Dag, met Jasper.
K|hulp|belofte|2|irritatie|2|-|er ging mij iemand terugbellen binnen de 2 werkdagen, we zijn nu 9 dagen verder
A|||||||Dat is niet oké. Ik bel u nu zelf, past dat?
K|hulp|belofte|4|verrassing|0|-|nu direct? ja zeker, da's straf
#S|wen-0684|review|reizen|sterren=2
K|hulp|doorverwijzing|2|irritatie|2|-|Koffer kwijt. Maatschappij verwijst naar de luchthaven, luchthaven naar de afhandelaar, afhandelaar naar de maatschappij.
K|hulp|bejegening|4|neutraal|0|-|Iedereen wel zeer beleefd, dat moet gezegd.
#S|wen-0685|gesprek|overheid|
A|||||||Stad Vaalbeek, dienst bevolking.
K|aanvragen|geen|3|neutraal|0|-|goeiendag 't is voor mijn kids-id van mijn dochterke
K|aanvragen|doorverwijzing|2|irritatie|1|-|ik ben eerst naar 't loket gestuurd dan naar den automaat en den automaat zegt van naar 't loket te gaan
A|||||||Ik help u hier verder aan de telefoon. Wat is haar rijksregisternummer?
K|geen|geen|3|neutraal|0|-|wacht ik moet het efkes zoeken
A|||||||Neem uw tijd.
K|hulp|doorverwijzing|4|opluchting|0|-|oef iemand die mij niet verder stuurt
#S|wen-0686|enquete|diensten|csat=5
K|gebruiken|privacy|4|vertrouwen|0|-|Ik voel mij er veilig, ook als ik 's avonds laat als enige vrouw in de zaal sta.
#S|wen-0687|review|telecom|sterren=3
K|hulp|wachttijd|2|neutraal|1|-|'t Heeft even geduurd voor ik iemand aan de lijn kreeg
K|hulp|doorverwijzing|4|blijdschap|0|-|maar dan heeft die madam alles zelf opgelost, zonder doorverbinden
K|hulp|belofte|4|blijdschap|0|-|en ze heeft nog teruggebeld gelijk ze gezegd had ook.
#S|wen-0688|email|bank|
K|hulp|doorverwijzing|2|teleurstelling|2|-|Geachte, Op 3 maart zond u mij naar kantoor Zuid, kantoor Zuid zond mij naar de notaris en de notaris stuurt mij, u raadt het, naar u.
K|hulp|geen|3|verlangen|0|wens|Mag ik één aanspreekpunt voor de nalatenschap van mijn broer?
#S|wen-0689|social|verzekering|
K|hulp|doorverwijzing|5|dankbaarheid|0|-|Shoutout naar Yassine van @hulpplan. "Ik ga dit voor je uitzoeken en jij hoeft niemand meer te bellen", zei hij, en dat was zo
#S|wen-0690|enquete|diensten|csat=2
K|betalen|prijs|2|irritatie|0|-|veel te duur
#S|wen-0691|review|wonen|sterren=2
K|hulp|belofte|2|irritatie|2|-|In de gang hangt sinds vorig jaar een briefje: "deze week maken wij de deur". Welke week staat er niet bij
K|gebruiken|privacy|2|bezorgdheid|0|-|en intussen loopt er van alles binnen.
#S|wen-0692|review|webshop|sterren=4
K|ontvangen|levering|2|neutraal|1|-|Mijn pakske was eerst zoek,
K|hulp|doorverwijzing|4|blijdschap|0|-|maar Joke van de klantendienst heeft zich daar persoonlijk mee gemoeid
K|ontvangen|levering|4|opluchting|0|-|en twee dagen later lag het er, met een zakje snoep.
#S|wen-0693|chat|diensten|
A|||||||Fitness De Stapel, met Lien.
K|vertrekken|belofte|2|irritatie|1|-|ik was opgezegd vanaf april, dat heeft ulder manager mij beloofd, en nu gaat er weer geld af
A|||||||Ik zie geen opzegging staan. Heeft u iets op papier?
K|vertrekken|geen|3|neutraal|0|-|nee hij heeft mij de hand geschud
A|||||||Ik bel hem even. Hij bevestigt het, u krijgt het bedrag terug.
K|vertrekken|belofte|4|opluchting|0|-|zie, een hand is toch nog iets waard
#S|wen-0694|gesprek|energie|
A|||||||Fluviaal, met Stef.
K|gebruiken|privacy|2|bezorgdheid|0|vraag|goeienavond ik ruik gas in de kelder wat moet ik nu doen
A|||||||Ga naar buiten, zet niets aan of uit. Er is binnen twintig minuten iemand.
K|gebruiken|geen|3|bezorgdheid|0|-|ik sta al op straat met de kat
A|||||||Goed zo. Is de ploeg er al?
K|hulp|levering|5|opluchting+dankbaarheid|0|-|ze zijn er al zeg na tien minuten en ze hebben het gevonden een rotte dichting merci merci merci
#S|wen-0695|review|bank|sterren=1
K|gebruiken|privacy|1|boosheid|0|-|Mijn rekeninguittreksels zaten in de enveloppe van een wildvreemde in Mol. Die is ze mij komen brengen.
K|hulp|bejegening|2|boosheid|0|-|De bank vond dat "vriendelijk van die meneer".
#S|wen-0696|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ge moet hier niet komen voor het interieur, wel voor 't stoofvlees
K|gebruiken|kwaliteit|4|blijdschap|0|-|dat smaakt gelijk bij mijn bomma
K|betalen|prijs|4|neutraal|0|-|en ge betaalt er geen 25 euro voor.
#S|wen-0697|enquete|energie|nps=0
K|terugkijken|geen|1|boosheid|0|-|Of ik jullie zou aanbevelen? Aan mijn ex misschien.
#S|wen-0698|enquete|reizen|nps=1
K|terugkijken|kwaliteit|1|teleurstelling|0|-|In al die jaren nooit zo teleurgesteld.
#S|wen-0699|social|telecom|
K|gebruiken|kwaliteit|4|blijdschap|0|-|5 jaar bij @telplus en nog geen kwaad woord. Mijn vrouw wel, maar die is met mij getrouwd
#S|wen-0700|review|reizen|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|'t Zwembad is top, 't eten is in orde, de animatie plezant,
K|gebruiken|kwaliteit|2|teleurstelling|0|-|spijtig dat ge om zeven uur al uw handdoek moet gaan leggen of ge ligt tussen de vuilbakken.
#S|wen-0701|gesprek|bezorging|
A|||||||Pakketdienst, met Nick.
K|ontvangen|levering|2|irritatie|1|-|ja Nick uwen chauffeur heeft het pakske bij de frituur afgegeven en die is in verlof tot de twintigste
A|||||||Oei. Ik bel de frituur.
K|ontvangen|geen|3|neutraal|0|-|die zijn in Benidorm jong
A|||||||Ze nemen op, de zoon doet straks open.
K|ontvangen|doorverwijzing|4|verrassing|0|-|allez da ge da voor mekaar krijgt chapeau
#S|wen-0702|review|overheid|sterren=2
K|hulp|belofte|2|teleurstelling|2|-|Schepen komt kijken, schudt handen, belooft een drempel.
K|hulp|belofte|2|irritatie|0|-|Dat was twee verkiezingen geleden.
K|gebruiken|privacy|2|bezorgdheid|0|angst|Ze rijden hier nog altijd negentig en ik wacht op de dag dat het misgaat.
#S|wen-0703|review|telecom|sterren=4
K|wijzigen|wachttijd|4|neutraal|0|-|overgestapt van een dure provider naar deze ging allemaal soepel
K|ontvangen|storing+digitaal|2|neutraal|1|-|alleen het activeren van de sim duurde ff omdat de site eruit lag
K|gebruiken|kwaliteit|4|neutraal|0|-|maar daarna geen problemen meer
K|betalen|prijs|4|blijdschap|0|-|en ik betaal nu 9 euro ipv 24 dus ja dikke prima
#S|wen-0704|review|webshop|sterren=2
K|ontvangen|levering|4|neutraal|0|-|op zich snel geleverd
K|ontvangen|kwaliteit|2|neutraal|0|-|maar er zat al een barst in het glas
K|hulp|informatie|2|irritatie|1|-|en nu willen ze eerst foto's van het glas van de doos van de onderkant van de doos en van het etiket
K|hulp|geen|2|irritatie|0|-|wie bewaart er nou een doos
#S|wen-0705|gesprek|overheid|
A|||||||Waterschap de Dommelaar, met Jet.
K|betalen|prijs|2|irritatie|0|-|goedemiddag ik heb een aanslag en die is weer hoger dan vorig jaar
A|||||||Dat klopt, de tarieven zijn gestegen.
K|betalen|prijs|2|neutraal|0|-|ja dat merk ik en ik ben nou alleen sinds mijn vrouw is overleden
A|||||||Gecondoleerd. Maar dan staat u hier nog als tweepersoonshuishouden.
K|betalen|informatie|3|verwarring|0|vraag|o en wat maakt dat uit
A|||||||Dat scheelt u ruim honderd euro per jaar, ik pas het aan.
K|betalen|fout|4|verrassing+dankbaarheid|0|-|honderd euro nou dat is netjes van u want anders had ik dat gewoon betaald
#S|wen-0706|review|wonen|sterren=1
K|gebruiken|kwaliteit|2|boosheid|0|-|Geen minuut rust gehad sinds we hier wonen. Dag en nacht die pomp.
#S|wen-0707|social|diensten|
K|gebruiken|bejegening|4|blijdschap|0|-|Dochter (6) in het ziekenhuis en bang voor alles. Verpleegkundige: "zullen we de beer eerst prikken?" Nu wil ze zelf zuster worden ❤️
#S|wen-0708|enquete|webshop|csat=2
K|wijzigen|beleid|2|neutraal|1|-|Omruilen kan, mits je de originele verpakking, de bon, de sticker en het ordernummer nog hebt, wat bij een cadeau wat lastig is.
#S|wen-0709|email|wonen|
K|gebruiken|kwaliteit|4|neutraal|0|-|Hallo, ik woon hier met plezier,
K|gebruiken|kwaliteit|2|neutraal|0|-|maar sinds de nieuwe afzuiging van het restaurant beneden ruikt mijn was naar gebakken vis.
K|hulp|bejegening|4|neutraal|0|-|De eigenaar is er al twee keer heel netjes over komen praten
K|hulp|geen|2|teleurstelling|0|-|en er verandert niks.
K|hulp|geen|3|verlangen|0|wens|Kunnen jullie als verhuurder bemiddelen?
#S|wen-0710|review|energie|sterren=4
K|gebruiken|digitaal|4|blijdschap|0|-|Leuke app, je ziet per uur wat je verbruikt, tot en met het waterkokertje aan toe.
K|gebruiken|digitaal|3|verlangen|0|wens|Mooier zou zijn als hij ook zei wat het kost.
#S|wen-0711|chat|verzekering|
A|||||||Hallo, wat kan ik betekenen?
K|hulp|geen|3|neutraal|0|vraag|is een scheurtje in mijn trouwring ook verzekerd bij de inboedel
A|||||||Schade door slijtage niet, door een val wel.
K|hulp|beleid|3|neutraal|0|-|hij is van de trap gevallen met mij erbij
A|||||||Dan wel!
K|hulp|beleid|4|blijdschap|0|-|was dat vallen toch nog ergens goed voor 😄
#S|wen-0712|review|reizen|sterren=1
K|gebruiken|levering|1|boosheid|3|-|Vlucht geannuleerd, vervangende vlucht geannuleerd, en de trein die we uit wanhoop boekten had een staking.
K|hulp|bejegening|1|boosheid|0|-|De maatschappij wenste ons per sms "een fijne vakantie".
#S|wen-0713|review|diensten|sterren=5
K|gebruiken|bejegening|5|blijdschap|0|-|Wat een verademing, een tandarts die eerst vraagt en dan pas boort!
#S|wen-0714|social|telecom|
K|gebruiken|storing|2|irritatie|0|-|@snelnet hij doet weer niks!
A|||||||Hoi Ayla, welk lampje brandt er?
K|gebruiken|storing|2|neutraal|0|-|geen 1
#S|wen-0715|gesprek|webshop|
A|||||||Goedemiddag, met Jorg van Gereedschap Totaal.
K|ontvangen|fout|2|neutraal|1|-|ja ik heb een accuboor gekocht en er zit geen accu bij
A|||||||Dat is de losse machine, die is zonder accu.
K|ontvangen|informatie|2|verwarring|0|-|wie koopt er nou een accuboor zonder accu
A|||||||Mensen die de accu van een ander apparaat gebruiken. Het staat in de titel, maar wel klein.
K|ontvangen|informatie|3|neutraal|0|-|ja nou zie ik het ook body only nou dat zegt mij niks
A|||||||Ik kan er een set van maken voor €40 in plaats van €79.
K|wijzigen|beleid|4|blijdschap|0|-|kijk aan dan is dat ook weer opgelost
#S|wen-0716|review|bank|sterren=3
K|hulp|wachttijd|4|neutraal|0|-|Chat reageert binnen een minuut
K|hulp|informatie|2|neutraal|0|-|maar zegt bij alles wat moeilijker is dan een pasje blokkeren dat je moet bellen
K|hulp|wachttijd|2|irritatie|2|-|en bellen, dat duurt.
#S|wen-0717|enquete|overheid|nps=7
K|aanvragen|digitaal|4|neutraal|0|-|Site prima, geen gezoek.
K|aanvragen|prijs|2|neutraal|0|-|Leges vind ik hoog.
#S|wen-0718|social|bezorging|
K|ontvangen|levering|2|neutraal|0|-|Pakket ligt in Luik, zegt de app. Wij wonen in Leiden.
A|||||||Hoi Nina, we zoeken het uit! Wat is je code?
K|geen|geen|3|neutraal|0|-|NL4490-B
A|||||||Verkeerd gesorteerd. Komt morgen.
K|hulp|wachttijd|4|blijdschap|0|-|Ok fijn dat jullie zo snel antwoorden
#S|wen-0719|review|wonen|sterren=5
K|hulp|bejegening|4|vertrouwen|0|-|Je vertrouwt een wildvreemde met je sleutel, en dat voelt gek, maar bij dit bedrijf ben ik er nooit één keer zenuwachtig over geweest.
#S|wen-0720|email|webshop|
K|wijzigen|geen|3|neutraal|0|wens|Beste, hierbij wil ik gebruik maken van mijn herroepingsrecht voor order 2231.
K|gebruiken|kwaliteit|4|neutraal|0|-|Er mankeert niets aan het product.
K|wijzigen|geen|3|neutraal|0|-|Mijn vrouw had exact hetzelfde gekocht, vandaar.
#S|wen-0721|review|telecom|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|Onbeperkt is bij hen 20 GB. Daarna mag je onbeperkt wachten.
#S|wen-0722|chat|webshop|
A|||||||Goedenavond! Met Ties.
K|aanvragen|digitaal|2|irritatie|1|-|andere browser geprobeerd zoals je collega zei, het is weer niet gelukt
A|||||||Dan maak ik een betaallink voor je.
K|aanvragen|digitaal|3|neutraal|0|-|link werkt, ik zie bestelling bevestigd
#S|wen-0723|review|verzekering|sterren=3
K|hulp|beleid|4|neutraal|0|-|Ze hebben uiteindelijk uitgekeerd
K|hulp|wachttijd|2|irritatie|3|-|maar ik heb er wel twee maanden, een advocaat en een maagzweer voor nodig gehad
#S|wen-0724|gesprek|diensten|
A|||||||Muziekschool Allegro, met Suus.
K|wijzigen|geen|3|neutraal|0|wens|hoi Suus mijn dochter wil van viool naar drums
A|||||||Oei, hebben we nog plek? Ja, op donderdag.
K|wijzigen|geen|4|blijdschap|0|-|leuk dan zeg ik het haar vanavond
K|wijzigen|geen|3|neutraal|0|-|voor de buren vind ik het minder maar goed
#S|wen-0725|review|bezorging|sterren=4
K|ontvangen|levering|4|neutraal|0|-|krat op tijd, groente vers,
K|ontvangen|fout|2|neutraal|0|-|eieren vergeten
K|betalen|wachttijd|4|neutraal|0|-|maar binnen een dag terugbetaald
#S|wen-0726|chat|overheid|
A|||||||Hoi, ik ben Gem, de chatbot van de gemeente.
K|aanvragen|geen|3|neutraal|0|vraag|hoe laat is het stadhuis zaterdag open
A|||||||Ik vond 14 resultaten over 'huis'.
K|aanvragen|digitaal|2|irritatie|0|-|stadhuis. zaterdag. hoe laat.
A|||||||Het stadhuis is zaterdag gesloten.
K|aanvragen|bereikbaarheid|2|teleurstelling|0|-|had ik kunnen weten
#S|wen-0727|review|reizen|sterren=5
K|gebruiken|kwaliteit|2|neutraal|0|-|Normaal gesproken kom ik gesloopt terug van een busreis.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Dit keer niet: luxe stoelen, genoeg stops, een gids die wist wanneer ze haar mond moest houden.
#S|wen-0728|enquete|telecom|csat=1
K|hulp|geen|2|irritatie|2|-|"Is uw probleem opgelost?" Nee. "Fijn om te horen!"
#S|wen-0729|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Prima telefoon, niet de snelste, niet de mooiste camera, maar de accu houdt het twee dagen vol en daar ging het mij om.
#S|wen-0730|review|bezorging|sterren=2
K|ontvangen|kwaliteit|2|teleurstelling|0|-|Alles kapot, op één ei na.
#S|wen-0731|social|energie|
K|betalen|prijs|2|irritatie|0|-|Negatieve stroomprijs vandaag! Dus ik krijg geld toe? Nee hoor, @groenvolt rekent er gewoon een negatieve-prijs-toeslag overheen
#S|wen-0732|email|verzekering|
K|hulp|geen|3|neutraal|0|-|Beste Remco, hierbij de gevraagde bonnen.
K|hulp|beleid|2|neutraal|1|-|Van de gestolen ketting van mijn oma heb ik geen bon, zij kocht hem in 1951.
K|hulp|geen|3|verlangen|0|wens|Wel heb ik een trouwfoto waarop zij hem draagt, ik hoop dat dat volstaat.
#S|wen-0733|review|diensten|sterren=2
K|gebruiken|levering|2|irritatie|1|-|krant kwam vandaag weer niet en dat is de derde keer deze maand
K|hulp|bejegening|4|neutraal|0|-|ze bieden steeds heel aardig hun excuses aan
K|gebruiken|levering|2|irritatie|0|-|maar ik wil geen excuses ik wil mijn kruiswoordraadsel
#S|wen-0734|enquete|diensten|csat=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Hoorapparaat zit goed en ik versta mijn vrouw weer, al hoor ik nu ook de rest.
#S|wen-0735|gesprek|bank|
A|||||||Pensioenfonds Metaalwerk, met Eric.
K|orienteren|geen|3|neutraal|0|vraag|goedemorgen ik word in maart 67 en ik vroeg me af moet ik mijn pensioen zelf aanvragen of gaat dat vanzelf
A|||||||U krijgt drie maanden vooraf een brief, die moet u tekenen.
K|aanvragen|wachttijd|2|bezorgdheid|0|-|dat zou dan nu moeten zijn maar ik heb nog niks ontvangen
A|||||||Hij is gisteren verstuurd.
K|geen|geen|4|opluchting|0|-|mooi dan wacht ik de post af
K|orienteren|prijs|3|neutraal|0|vraag|en weet u ook wat ik dan netto overhou
#S|wen-0736|review|reizen|sterren=2
K|gebruiken|digitaal|2|irritatie|1|-|deelscooter starten lukt nooit in een keer
K|gebruiken|kwaliteit|4|neutraal|0|-|als hij eenmaal rijdt is het top
K|betalen|prijs|2|irritatie|0|-|maar de minuten lopen wel al die tijd door
#S|wen-0737|review|webshop|sterren=5
K|hulp|wachttijd|4|verrassing|0|-|Zondagavond een vraag gesteld, niet gerekend op antwoord, tien minuten later een filmpje terug waarin de eigenaar zelf liet zien hoe je de ketting erop legt.
#S|wen-0738|gesprek|bank|
A|||||||Klaverbank, met Sofie.
K|gebruiken|fout|2|irritatie|2|-|dag Sofie mijn rekening is nog altijd dicht zie ik
K|hulp|belofte|2|teleurstelling|0|-|ik had gedacht dat jullie het voor het weekend zouden redden want dat was me verzekerd maar het is dus niet gelukt
A|||||||Ik ga erachteraan.
K|gebruiken|fout|2|bezorgdheid|0|-|ik heb nog elf euro in mijn portemonnee en twee pubers in huis
#S|wen-0739|chat|diensten|
A|||||||Hoi! Met Streamzo.
K|gebruiken|digitaal|2|neutraal|1|-|de ondertiteling loopt een halve minuut achter bij alle afleveringen
A|||||||Probeer eens de app te legen via instellingen.
K|gebruiken|digitaal|3|neutraal|0|-|gedaan, loopt nu nog 5 sec achter
A|||||||En na opnieuw inloggen?
K|gebruiken|digitaal|4|neutraal|0|-|nu gelijk. thx
#S|wen-0740|email|diensten|
K|hulp|geen|3|neutraal|0|-|Geachte rector, Over de gang van zaken op het kamp het volgende.
K|gebruiken|bejegening|4|dankbaarheid|0|-|Dat de mentor met mijn zoon naar de eerste hulp is gereden en daar tot middernacht bij hem bleef, waarderen wij zeer.
K|gebruiken|informatie|2|teleurstelling|0|-|Dat wij het pas de volgende dag van een klasgenoot hoorden, begrijpen wij niet.
K|hulp|geen|3|verlangen|0|wens|Graag zouden wij daarover met u spreken.
#S|wen-0741|review|overheid|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Gratis parkeren achter het nieuwe theater, en er is nog plek ook
K|gebruiken|kwaliteit|2|neutraal|0|-|al is het wel een eindje lopen als het regent.
#S|wen-0742|social|diensten|
K|hulp|bejegening|2|boosheid|0|-|Verhuisbedrijf laat piano vallen, zegt "hij klonk toch al vals". @verhuisfix, jullie horen nog van mij
#S|wen-0743|review|wonen|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|verhuizers waren toppers
K|gebruiken|kwaliteit|4|blijdschap|0|-|geen schrammetje nergens en om drie uur stond alles
K|betalen|prijs|4|verrassing|0|-|en de rekening viel ook nog lager uit dan de offerte
#S|wen-0744|enquete|reizen|nps=6
K|gebruiken|kwaliteit|4|neutraal|0|-|Museum mooi
K|gebruiken|wachttijd|2|neutraal|1|-|garderobe een ramp, half uur in de rij
K|gebruiken|prijs|2|neutraal|0|-|taart 7,50
#S|wen-0745|gesprek|verzekering|
A|||||||Dierenverzekering Pootje, met Sanne.
K|hulp|geen|3|neutraal|0|-|hallo onze kat is geopereerd en ik heb de rekening ingestuurd
K|betalen|beleid|2|teleurstelling|0|-|daar krijgen we nou de helft van terug terwijl we dachten dat het alles was
A|||||||U heeft het basispakket, dat is vijftig procent.
K|betalen|informatie|2|verwarring|0|-|o dan hebben we het verkeerd gelezen of het stond er niet duidelijk
A|||||||Als u nu overstapt op plus, geldt dat vanaf de nazorg.
K|wijzigen|beleid|4|opluchting|0|-|dus de controles en de medicijnen wel helemaal o dat scheelt
K|wijzigen|geen|3|neutraal|0|wens|doe dat dan maar
#S|wen-0746|enquete|verzekering|nps=3
K|hulp|wachttijd|2|neutraal|1|-|Goed geholpen, snel niet.
#S|wen-0747|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|spel is hartstikke mooi gemaakt
K|gebruiken|kwaliteit|2|neutraal|0|-|alleen ben je er in vier uur doorheen
K|betalen|prijs|2|neutraal|0|-|en dat is voor 60 euro wel magertjes
#S|wen-0748|review|energie|sterren=2
K|hulp|bereikbaarheid|2|irritatie|1|-|Snelle service als je een goede dag treft, en die heb ik in vijf jaar nog niet getroffen.
#S|wen-0749|email|overheid|
K|betalen|geen|3|neutraal|0|-|Geachte heer, mevrouw, U verzoekt mij een naheffing parkeerbelasting te betalen van 72,90.
K|betalen|fout|2|neutraal|0|-|Ik had betaald, alleen, zo zie ik nu, voor mijn vorige kenteken.
K|betalen|beleid|3|verlangen|0|wens|Zou u uit coulance willen kijken of de naheffing kan vervallen?
#S|wen-0750|chat|webshop|
A|||||||Hi, met Jade van Glowshop!
K|gebruiken|privacy|2|bezorgdheid|0|vraag|ik heb jullie dagcrème gebruikt en nu rode vlekken op mijn wangen, kan dat?
A|||||||Dat kan een allergie zijn. Stop met smeren, en bij jeuk de huisarts bellen.
K|gebruiken|geen|3|neutraal|0|-|jeukt niet gelukkig
A|||||||Je krijgt sowieso je geld terug.
K|betalen|beleid|4|dankbaarheid|0|-|wat netjes, had ik niet om gevraagd
#S|wen-0751|review|diensten|sterren=1
K|gebruiken|bejegening|2|boosheid|0|-|"Eet u maar gauw door, we hebben om acht uur een grote groep"
K|gebruiken|bejegening|1|boosheid|0|-|Op onze trouwdag. Veertig jaar.
#S|wen-0752|social|overheid|
K|gebruiken|kwaliteit|4|blijdschap|0|-|Bij @bibKwartier mag je gewoon twee uur zitten zonder iets te kopen. In 2026. Koester dat
#S|wen-0753|review|telecom|sterren=4
K|wijzigen|beleid|4|blijdschap|0|-|Abonnement pauzeren terwijl ik drie maanden in Peru zat? Geen enkel punt. Bij mijn vorige moest je zo ongeveer overlijden.
#S|wen-0754|review|energie|sterren=1
K|hulp|bereikbaarheid|2|boosheid|2|-|Wie verwacht er dat je hier een mens aan de lijn krijgt?
K|hulp|bereikbaarheid|2|irritatie|0|-|Ik in elk geval niet meer.
#S|wen-0755|gesprek|reizen|
A|||||||Fietsverhuur Duinrand.
K|gebruiken|storing|2|neutraal|1|-|hallo we staan met een lekke band ergens bij een vuurtoren
A|||||||Blijf daar, we komen met een nieuwe fiets. Twintig minuten.
K|hulp|wachttijd|4|blijdschap|0|-|o dat is vlot
A|||||||Wit busje, je ziet ons vanzelf.
K|hulp|geen|3|neutraal|0|-|dan nemen we intussen een pannenkoek
#S|wen-0756|review|bank|sterren=2
K|betalen|prijs|2|teleurstelling|0|-|Gratis rekening, alleen betaal je voor de pas, voor de app, voor contant geld en binnenkort vermoedelijk voor de vraag waarom.
#S|wen-0757|enquete|verzekering|csat=3
K|hulp|wachttijd|4|neutraal|0|-|Snel, ja.
K|hulp|informatie|2|neutraal|0|-|Duidelijk, nee.
#S|wen-0758|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|vertrouwen|0|-|Eerlijke garage. Ik dacht dat mijn koppeling op was, zij draaiden één boutje aan en rekenden niks.
#S|wen-0759|email|bezorging|
K|ontvangen|levering|2|irritatie|2|-|Hallo, ons pakket wordt nu al vijf dagen "vandaag bezorgd".
K|ontvangen|geen|3|neutraal|0|-|Inmiddels weet de hond precies hoe laat uw busje voorbijrijdt.
K|ontvangen|geen|3|neutraal|0|vraag|Is het een idee dat wij het zelf komen halen en zo ja, waar?
#S|wen-0760|chat|wonen|
A|||||||Goedemiddag, Vve-beheer.
K|betalen|prijs|2|neutraal|0|vraag|de bijdrage gaat van 140 naar 210, waar komt dat vandaan
A|||||||Er is meer geld nodig voor het dak, dat is in de vergadering besloten.
K|betalen|informatie|2|neutraal|0|-|daar was ik niet bij want de uitnodiging kwam een dag later
A|||||||Dat is niet goed gegaan. U mag nog bezwaar maken tot de 15e.
K|hulp|geen|3|neutraal|0|-|dat ga ik ook doen dank u
#S|wen-0761|review|reizen|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Je moet van wandelen houden, want er rijdt geen bus, er is geen winkel en de dichtstbijzijnde buur is een ezel. Wij houden van wandelen.
#S|wen-0762|review|diensten|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Zoiets had ik nog nooit op mijn bord gehad. De hond ook niet, en die lustte het evenmin.
#S|wen-0763|gesprek|energie|
A|||||||Goedemiddag, Zonnewerf Thuis, u spreekt met Emre.
K|hulp|geen|3|neutraal|0|-|dag Emre ik heb al eens met een Sander gebeld over die omvormer
K|hulp|bejegening|4|neutraal|0|-|en die was heel beleefd en heel begripvol en hij zou het allemaal gaan regelen
K|hulp|belofte|2|irritatie|1|-|maar dat regelen daar heb ik dus niks meer van gemerkt
K|gebruiken|storing|2|neutraal|0|-|het lampje staat nog steeds op rood en dat met dit weer
A|||||||Ik zie geen opdracht staan. Ik maak hem nu aan, vrijdag komt de monteur.
K|hulp|informatie|2|verwarring|0|-|geen opdracht dus Sander heeft gewoon niks gedaan
K|hulp|geen|3|neutraal|0|-|nou goed vrijdag dan
#S|wen-0764|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|tent staat in tien minuten zonder ruzie
K|gebruiken|kwaliteit|4|blijdschap|0|-|blijft droog zelfs met noodweer
K|gebruiken|kwaliteit|2|neutraal|0|-|inpakken in de zak lukt dan weer alleen als je een slang bent
#S|wen-0765|enquete|bezorging|csat=5
K|hulp|fout|4|blijdschap|0|-|Foutje van hun kant, netjes toegegeven, meteen rechtgezet. Meer kun je niet vragen.
#S|wen-0766|social|energie|
K|ontvangen|levering|2|teleurstelling|2|-|Warmtepomp besteld voor de winter. De winter was er op tijd
#S|wen-0767|email|telecom|
K|wijzigen|geen|3|neutraal|0|-|Beste, ik heb vorige week telefonisch mijn abonnement verlengd.
K|wijzigen|fout|2|neutraal|0|-|De bevestiging die ik kreeg gaat uit van 24 maanden, terwijl wij 12 hadden afgesproken.
K|wijzigen|prijs|4|neutraal|0|-|Het bedrag klopt overigens wel.
K|wijzigen|geen|3|neutraal|0|wens|Wilt u de looptijd aanpassen?
#S|wen-0768|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|neutraal|0|-|De les zelf is goed, daar geen kwaad woord over
K|gebruiken|privacy|2|bezorgdheid|0|-|maar met dertig man in een zaal voor vijftien sta je elkaar met gewichten bijna omver te slaan.
#S|wen-0769|chat|bank|
A|||||||Goedemorgen, met Fabian.
K|betalen|geen|3|neutraal|0|vraag|Heb per ongeluk 200 euro naar een verkeerd nummer overgemaakt. Kan dat terug?
A|||||||Is de naam bekend bij u?
K|betalen|geen|3|neutraal|0|-|Nee, cijfer verwisseld
A|||||||We vragen de ontvanger om terugbetaling, dat duurt ongeveer twee weken.
K|betalen|geen|3|bezorgdheid|0|vraag|En als die niet wil?
A|||||||Dan krijgt u zijn gegevens. In de meeste gevallen lukt het gewoon.
K|hulp|informatie|4|vertrouwen|0|-|Oke, dank, dat stelt me wat gerust
#S|wen-0770|email|reizen|
K|hulp|wachttijd|2|irritatie|3|-|Beste Karlijn, Dat "snel" uit uw bericht van de negentiende is inmiddels drie weken oud.
K|wijzigen|geen|3|verlangen|0|wens|Ik zou de nieuwe tickets graag vóór vertrek ontvangen.
#S|wen-0771|review|overheid|sterren=1
K|hulp|bejegening|1|boosheid|0|-|Een "luisterend oor", zo noemen ze het. Ik kreeg tien minuten, waarvan acht voor het intypen van mijn naam.
#S|wen-0772|review|reizen|sterren=4
K|gebruiken|levering|2|neutraal|1|-|Vertrek met anderhalf uur vertraging,
K|gebruiken|levering|4|verrassing|0|-|aankomst bijna op tijd,
K|gebruiken|bejegening|4|blijdschap|0|-|en onderweg kreeg iedereen gratis een broodje.
#S|wen-0773|gesprek|webshop|
A|||||||Met Manon van Stoffenzaak.
K|ontvangen|kwaliteit|4|neutraal|0|-|hallo de stof is binnen en hij is prachtig
K|ontvangen|fout|2|neutraal|0|-|maar ik had drie meter besteld en dit is twee veertig
A|||||||Dan stuur ik u drie meter aan één stuk na, want aan zestig centimeter heeft u niks.
K|hulp|beleid|5|verrassing+blijdschap|0|-|meent u dat dan maak ik van de rest kussens wat een service zeg
#S|wen-0774|enquete|telecom|nps=5
K|gebruiken|kwaliteit|3|neutraal|0|-|tevreden met internet, ontevreden met tv, dus een 5
#S|wen-0775|review|verzekering|sterren=1
K|betalen|prijs|2|irritatie|0|-|Trouwe klanten beloon je, dacht ik, dus niet met drie keer achter elkaar een verhoging.
#S|wen-0776|review|wonen|sterren=4
K|ontvangen|levering|2|neutraal|1|-|De sleuteloverdracht werd op het allerlaatste moment verzet,
K|ontvangen|kwaliteit|4|blijdschap|0|-|maar toen we er dan eindelijk in mochten was alles tot op de plinten af
K|ontvangen|bejegening|4|blijdschap|0|-|en stond er een bos tulpen op het aanrecht.
#S|wen-0777|social|reizen|
K|betalen|prijs|2|irritatie|0|-|Dat een buskaartje duurder is dan parkeren in de stad, dat snapt toch niemand @linieplus?
#S|wen-0778|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Deze broek zit allesbehalve los, en dat was nou net de bedoeling.
#S|wen-0779|email|diensten|
K|gebruiken|kwaliteit|4|blijdschap|0|-|Beste chef, wij hebben zelden zo gegeten als gisteravond bij u.
K|gebruiken|geen|3|neutraal|0|-|Mijn vrouw at voor het eerst oesters, en ook, zegt zij, voor het laatst, maar dat lag niet aan de oesters.
K|geen|geen|3|neutraal|0|vraag|Mogen wij het recept van de saus?
#S|wen-0780|review|energie|sterren=4
K|aanvragen|informatie|2|verwarring|1|-|Ik vond de offerte in het begin een onbegrijpelijk ding
K|aanvragen|informatie|4|blijdschap|0|-|maar na een half uurtje bellen had die man alles uitgelegd, regel voor regel, zonder één keer te zuchten.
#S|wen-0781|chat|overheid|
A|||||||Studiefinanciering, hallo.
K|betalen|geen|3|neutraal|0|vraag|hoi moet ik mijn lening nu al terugbetalen, ik ben pas in juli afgestudeerd
A|||||||Nee, dat begint pas na twee jaar.
K|betalen|beleid|4|opluchting|0|-|oh chill, ik dacht dat ik al te laat was
#S|wen-0782|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Als je het vergelijkt met de vorige versie is dit eerder een stap terug dan vooruit. Het scherm is kleiner geworden, de prijs niet.
#S|wen-0783|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|opluchting|0|-|Na drie kappers die niks met krullen konden, eindelijk eentje die er niet van schrok.
#S|wen-0784|gesprek|bezorging|
A|||||||Met Dirk van Meubelbezorgd.
K|ontvangen|levering|2|neutraal|0|-|ja Dirk uw mannen staan hier beneden en zeggen dat de kast de trap niet op past
A|||||||Heeft u de maten doorgegeven?
K|ontvangen|geen|3|neutraal|0|-|jazeker en die passen ook want ik heb het nagemeten met een stuk karton
A|||||||Ik bel ze. Ze proberen het via het balkon.
K|ontvangen|levering|4|verrassing|0|-|via het balkon ja hoor daar gaat ie
K|ontvangen|levering|4|blijdschap|0|-|en hij staat zonder krasje tjonge wat een kerels
#S|wen-0785|review|telecom|sterren=1
K|betalen|fout|2|irritatie|2|-|ze rekenen 35 euro voor een gesprek met een nummer dat ik niet eens ken
K|hulp|bejegening|2|boosheid|1|-|en ik moet maar bewijzen dat ik niet gebeld heb
K|hulp|geen|2|irritatie|0|vraag|hoe bewijs je iets wat je niet gedaan hebt
#S|wen-0786|review|overheid|sterren=1
K|hulp|bejegening|2|irritatie|0|-|Ze deden geen stap meer dan ze hoefden te doen.
#S|wen-0787|enquete|overheid|csat=4
K|aanvragen|wachttijd|4|neutraal|0|-|Sneller dan verwacht, zeker gezien de verhalen.
#S|wen-0788|review|bank|sterren=5
K|hulp|bejegening|4|dankbaarheid|0|-|Ik kwam er als weduwe met een tas vol ongeopende enveloppen. Niemand heeft gezucht.
#S|wen-0789|social|webshop|
K|ontvangen|kwaliteit|2|irritatie|0|-|Wie bij @kartonkoning bedacht heeft dat een lippenstift in een verhuisdoos moet: waarom
#S|wen-0790|email|verzekering|
K|gebruiken|geen|3|neutraal|0|vraag|Geachte heer, Als ik mijn huis verhuur via een platform, is de inboedel dan nog verzekerd, en zo niet, wat zou dat extra kosten?
#S|wen-0791|review|bezorging|sterren=3
K|ontvangen|bejegening|4|blijdschap|0|-|bezorgster was heel lief hielp zelfs met de tas
K|ontvangen|levering|2|neutraal|1|-|ze was alleen wel drie kwartier te laat
K|ontvangen|kwaliteit|2|neutraal|0|-|en het ijs was soep
#S|wen-0792|review|telecom|sterren=3
K|vertrekken|kwaliteit|4|neutraal|0|-|Ik ga weg, maar niet omdat het slecht was.
K|vertrekken|prijs|2|neutraal|0|-|Het is puur de prijs.
K|terugkijken|geen|4|neutraal|0|-|Zakken ze ooit weer, dan kom ik terug.
#S|wen-0793|email|bank|
K|vertrekken|beleid|2|teleurstelling|0|-|Geachte bank, Het spijt mij na 33 jaar te moeten vertrekken, maar met een bank die in wapens belegt kan ik niet langer door één deur.
K|terugkijken|bejegening|4|dankbaarheid|0|-|Uw mensen aan de balie waren altijd even hartelijk.
#S|wen-0794|social|reizen|
K|gebruiken|levering|4|blijdschap|0|-|Bus 22 kwam vanochtend al na drie minuten. Regen, wind, geen hokje, maar dat deed er dus niet toe @linieplus 👌
#S|wen-0795|gesprek|verzekering|
A|||||||Opzeglijn, met Karen.
K|vertrekken|geen|3|neutraal|0|-|dag ik zat te denken om op te zeggen
A|||||||Mag ik weten waarom?
K|vertrekken|prijs|2|neutraal|0|-|ik kan ergens anders zestig euro per jaar goedkoper
K|hulp|bejegening|4|neutraal|0|-|terwijl ik verder niks te klagen heb want toen met die brand hebben jullie alles keurig geregeld
A|||||||We kunnen uw premie met 45 euro verlagen.
K|vertrekken|prijs|4|blijdschap|0|-|ja voor vijftien euro ga ik niet verkassen dan blijf ik
#S|wen-0796|social|diensten|
K|terugkijken|geen|2|irritatie|0|-|Bespaar je de moeite, @bistrobries. Ik heb gewaarschuwd wie ik waarschuwen kon
#S|wen-0797|review|energie|sterren=4
K|vertrekken|geen|3|neutraal|0|-|Ik was daar weggegaan voor een stuntaanbieding elders.
K|terugkijken|prijs|2|teleurstelling|0|-|Die stunt bleek van korte duur
K|terugkijken|geen|4|opluchting|0|-|en nu ben ik met hangende pootjes terug, en blij toe.
#S|wen-0798|enquete|telecom|nps=3
K|vertrekken|geen|2|irritatie|0|-|Ik zou blijven als er een reden voor was.
#S|wen-0799|chat|energie|
A|||||||Hallo, met Bente.
K|aanleiding|geen|3|neutraal|0|-|wij krijgen een tweeling en gaan groter wonen
K|wijzigen|geen|3|neutraal|0|vraag|kan mijn contract gewoon mee, of moet ik opzeggen en opnieuw beginnen?
A|||||||Mee kan. Gefeliciteerd!
K|wijzigen|beleid|4|blijdschap|0|-|fijn, weer een ding minder op het lijstje
#S|wen-0800|gesprek|diensten|
A|||||||Notariskantoor Ter Veld.
K|aanleiding|geen|2|bezorgdheid|0|-|goedemorgen mijn man heeft net te horen gekregen dat hij niet lang meer heeft
K|aanvragen|geen|3|verlangen|0|wens|en wij hebben nooit een testament gemaakt dus dat moet nu gauw
A|||||||Wat verdrietig. De notaris kan morgen bij u thuis komen.
K|aanvragen|wachttijd|4|dankbaarheid|0|-|morgen al o dat had ik niet durven vragen
A|||||||Dat doen we in zulke gevallen altijd.
K|aanvragen|bejegening|4|opluchting|0|-|dan hoeft hij de trap niet af dat is fijn
#S|wen-0801|review|wonen|sterren=4
K|aanleiding|geen|3|neutraal|0|-|Na de scheiding moest ik snel iets anders, met twee kinderen en een hond.
K|orienteren|bejegening|2|teleurstelling|0|-|De ene verhuurder wilde geen hond, de andere geen kinderen, een derde geen alleenstaande.
K|orienteren|bejegening|4|dankbaarheid|0|-|Deze wilde ons alle vier, en zette er nog een kratje wortels bij voor het konijn, dat ik vergeten was te melden.
#S|wen-0802|gesprek|wonen|
A|||||||Met de huismeester.
K|hulp|storing|2|neutraal|0|-|ja hallo met Ria van 40 dat lek dat weg was is weer terug
A|||||||Nee toch. Waar zit het nu?
K|hulp|storing|2|neutraal|0|-|een meter verderop boven de bank
K|hulp|herhaling|2|bezorgdheid|1|wens|kan diezelfde man komen want dan hoef ik niet alles weer opnieuw uit te leggen
#S|wen-0803|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Had ik een tien kunnen geven, dan had ik een elf gegeven.
#S|wen-0804|gesprek|overheid|
A|||||||Toeslagenlijn, met Najat.
K|aanleiding|geen|3|neutraal|0|-|hallo mijn vriendin is bij me ingetrokken
K|wijzigen|geen|3|bezorgdheid|0|vraag|heeft dat gevolgen voor mijn huurtoeslag
A|||||||Ja, haar inkomen telt mee.
K|wijzigen|geen|3|bezorgdheid|0|vraag|en als ze niks verdient want ze studeert
A|||||||Dan verandert er niets.
K|wijzigen|geen|4|opluchting|0|-|o gelukkig ik zag de bui al hangen
#S|wen-0805|email|reizen|
K|terugkijken|kwaliteit|4|blijdschap|0|-|Hallo, terugkijkend op onze rondreis: 19 dagen, 4 landen, 1 lekke band, 0 ruzies.
K|gebruiken|informatie|2|neutraal|0|-|Enig minpunt was de routekaart, waarop twee hotels verkeerd stonden.
K|terugkijken|geen|4|blijdschap|0|-|We hebben jullie intussen aan drie stellen aangeraden.
#S|wen-0806|review|bezorging|sterren=3
K|ontvangen|levering|2|neutraal|1|-|Als je overdag werkt, dan heb je niks aan bezorging tussen 9 en 17.
K|ontvangen|levering|4|neutraal|0|-|Avondbezorging kan gelukkig ook,
K|betalen|prijs|2|neutraal|0|-|maar kost 4,95 extra.
#S|wen-0807|enquete|wonen|nps=7
K|gebruiken|kwaliteit|4|neutraal|0|-|Huis goed, buurt goed
K|betalen|prijs|2|neutraal|0|-|huur gaat alleen elk jaar harder omhoog dan mijn loon
#S|wen-0808|review|overheid|sterren=4
K|aanvragen|digitaal|4|verrassing|0|-|Nooit gedacht dat ik dit zou typen, maar de aangifte invullen was best leuk. Alles stond er al in, ik hoefde alleen maar te knikken.
#S|wen-0809|social|telecom|
K|hulp|wachttijd|2|irritatie|2|-|Wist je dat je bij @snelnet na 40 min wachten automatisch wordt opgehangen? Ik ook niet. Nu wel. Twee keer
#S|wen-0810|enquete|bezorging|csat=2
K|ontvangen|kwaliteit|2|teleurstelling|0|-|Er zat nauwelijks iets in de doos, behalve lucht.
#S|wen-0811|chat|diensten|
A|||||||Hallo! Met Tess van BoxBasis.
K|wijzigen|geen|3|neutraal|0|vraag|kan mijn abonnement stil gezet worden? ik ben geopereerd aan mijn knie
A|||||||Ja, met een doktersbriefje.
K|wijzigen|privacy|2|irritatie|0|-|ik ga mijn medische gegevens toch niet aan een sportschool mailen
A|||||||Begrijpelijk. Een foto van je krukken is ook goed :)
K|wijzigen|beleid|4|blijdschap|0|-|haha ok die krijg je
#S|wen-0812|review|verzekering|sterren=4
K|terugkijken|geen|4|vertrouwen|0|-|Een verzekering waardeer je pas als het misgaat. Bij ons ging het mis, en ik waardeer ze nu zeer.
#S|wen-0813|gesprek|webshop|
A|||||||Retourafdeling, met Liv.
K|wijzigen|geen|3|neutraal|0|-|ja hoi ik heb een jurk teruggestuurd en toen bedacht ik me
K|wijzigen|geen|3|verlangen|0|vraag|kan ik hem ook weer terug krijgen
A|||||||Terug terug, bedoel je? Hij ligt hier net op tafel.
K|wijzigen|geen|4|blijdschap|0|-|ja mijn zus zei dat ik gek was dat ik hem niet hield
A|||||||Ik doe hem vandaag weer op de post.
K|geen|geen|4|dankbaarheid|0|-|wat lief dankje
#S|wen-0814|review|reizen|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Als Parijs zo mooi is, waarom zitten wij dan drie kwartier daarvandaan, naast een outlet?
#S|wen-0815|email|webshop|
K|ontvangen|levering|4|blijdschap|0|wens|Hallo, pakje is er al, hartstikke mooi op tijd voor het feest. Eén dingetje, de factuur zat er niet bij, kun je die nog mailen? Groet, Saskia
#S|wen-0816|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|voorheen top, tegenwoordig flop
#S|wen-0817|review|bank|sterren=2
K|orienteren|bejegening|2|irritatie|0|-|Bij deze adviseur had ik op elk moment het gevoel dat ik iets aangesmeerd kreeg.
#S|wen-0818|review|energie|sterren=3
K|hulp|bejegening|4|neutraal|0|-|Ik heb er geen ruzie mee, laat ik dat vooropstellen.
K|betalen|informatie|2|irritatie|1|-|Maar waarom een energierekening negen pagina's moet zijn, terwijl het antwoord op één regel past, heeft nog niemand mij kunnen uitleggen.
#S|wen-0819|gesprek|telecom|
A|||||||Goedemiddag, Kabelnet, met Roderick.
K|gebruiken|storing|4|neutraal|0|-|ja dag het internet doet het nu wel weer
K|gebruiken|storing|2|neutraal|1|-|maar vannacht lag het er van twaalf tot zes uit
A|||||||Dat was gepland onderhoud.
K|gebruiken|informatie|2|irritatie|0|-|gepland bij wie want bij mij was het niet gepland ik werk nachtdienst vanuit huis
A|||||||U had een sms moeten krijgen.
K|gebruiken|informatie|2|irritatie|0|-|had moeten ja maar heb ik niet
A|||||||Uw oude nummer staat nog in het systeem, ik pas het aan.
K|wijzigen|geen|3|neutraal|0|-|goed dat zal het dan zijn
K|gebruiken|geen|3|verlangen|0|wens|en laat het vannacht alsjeblieft wel aan
#S|wen-0820|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zo simpel dat je er geen handleiding bij nodig hebt, en zo stevig dat mijn peuter hem nog niet stuk heeft gekregen, wat in dit huis een record is.
#S|wen-0821|review|reizen|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|overdag geweldig
K|gebruiken|kwaliteit|2|irritatie|0|-|s nachts niet te doen met die hanen
K|gebruiken|bejegening|4|blijdschap|0|-|boerin was een schat we mochten eieren rapen
K|terugkijken|geen|3|neutraal|0|-|neem oordoppen mee
#S|wen-0822|chat|verzekering|
A|||||||Goedendag. Ik ben Hans.
K|aanvragen|beleid|3|neutraal|0|vraag|ik ben zwanger en wil overstappen, word ik dan nog geaccepteerd voor aanvullend?
A|||||||Ja, zonder medische vragen.
K|aanvragen|beleid|4|opluchting|0|-|pff gelukkig, bij de vorige moest ik mijn halve leven op papier zetten
#S|wen-0823|social|overheid|
K|hulp|doorverwijzing|2|irritatie|1|-|Melding gedaan van zwerfafval. Gemeente: is van provincie. Provincie: is van Rijkswater. Het afval ligt er nog, van niemand
#S|wen-0824|enquete|bezorging|nps=2
K|ontvangen|levering|2|irritatie|0|-|"Zo weer thuisbezorgd" had beter "zo weer mee terug naar het depot" kunnen heten
#S|wen-0825|email|verzekering|
K|betalen|prijs|2|teleurstelling|0|-|Hallo, ik zie dat mijn premie vanaf januari hoger wordt in plaats van lager, terwijl ik geen schade heb gereden.
K|betalen|prijs|3|neutraal|0|vraag|Waar zit die verhoging in?
#S|wen-0826|review|diensten|sterren=4
K|gebruiken|bejegening|4|vertrouwen|0|-|Mijn moeder woont er nu een jaar en is voor het eerst sinds vaders dood niet eenzaam.
K|gebruiken|kwaliteit|2|neutraal|0|-|Het eten kon wat meer smaak gebruiken, en in het weekend zie je alleen maar invallers.
K|gebruiken|bejegening|4|dankbaarheid|0|-|Maar als ze 's nachts bang is, zit er iemand aan haar bed.
#S|wen-0827|email|wonen|
K|hulp|geen|3|neutraal|0|-|Geachte beheerder, De intercom is vorige week gerepareerd.
K|hulp|kwaliteit|2|neutraal|0|-|Hij belt nu wel, alleen bij de buren.
K|hulp|geen|3|neutraal|0|wens|Wilt u de monteur nog eens sturen?
#S|wen-0828|review|bank|sterren=4
K|gebruiken|kwaliteit|4|neutraal|0|-|al 30 jaar klant en zelden iets te klagen gehad
K|hulp|wachttijd|4|neutraal|0|-|en als er dan iets was werd het snel geregeld
#S|wen-0829|gesprek|bezorging|
A|||||||Klantenservice Groentetas.
K|ontvangen|kwaliteit|2|neutraal|0|-|dag met Ottilie er zat weer pastinaak in de tas en ik had pastinaak uitgevinkt
A|||||||Oei. Wat zou u liever hebben?
K|ontvangen|geen|3|verlangen|0|wens|alles behalve pastinaak ik krijg er thuis niemand mee blij
A|||||||Ik zet het vast in uw profiel en u krijgt volgende week een extra zakje appels.
K|ontvangen|beleid|4|blijdschap|0|-|appels dat slaan we niet af
#S|wen-0830|review|overheid|sterren=2
K|aanvragen|wachttijd|2|neutraal|2|-|De beslissing zou binnen acht weken vallen.
K|aanvragen|wachttijd|2|irritatie|0|-|Wat viel, waren de blaadjes, en daarna de sneeuw.
#S|wen-0831|review|webshop|sterren=3
K|ontvangen|kwaliteit|2|neutraal|0|-|De plant was kleiner dan op de foto,
K|gebruiken|kwaliteit|4|blijdschap|0|-|maar hij groeit als kool en staat inmiddels boven de tv uit
#S|wen-0832|enquete|energie|csat=3
K|betalen|informatie|4|neutraal|0|-|Rekening begrijpelijk
K|betalen|prijs|2|neutraal|0|-|bedrag minder
#S|wen-0833|chat|diensten|
A|||||||Tandartspraktijk Lindenpark, hallo.
K|gebruiken|kwaliteit|2|neutraal|1|-|hallo, even laten weten dat de kroon weg is. die lag vanmorgen los in mijn boterham
A|||||||Ai. Kunt u om 14.00 uur komen?
K|hulp|wachttijd|4|opluchting|0|-|ja graag, wat fijn dat het vandaag nog kan
#S|wen-0834|social|reizen|
K|gebruiken|bejegening|4|blijdschap|0|-|Conducteur in de trein naar Zwolle: "wie zijn kaartje niet kan vinden mag het ook voorzingen." Halve coupé zong. Dank @railnoord, ik had een rotdag
#S|wen-0835|chat|webshop|
A|||||||Hey! Met Bo van Printprins.
K|ontvangen|kwaliteit|2|neutraal|0|-|de geboortekaartjes zijn binnen maar de kleur is grijs in plaats van groen
A|||||||Wat jammer. Mag ik een foto?
K|geen|geen|3|neutraal|0|-|bijgevoegd
A|||||||Dat is een drukfout. We drukken vannacht opnieuw, morgen in huis.
K|hulp|fout|5|opluchting|0|-|morgen al!! oh super want ze komt elk moment
#S|wen-0836|review|verzekering|sterren=3
K|orienteren|informatie|4|neutraal|0|-|eerlijk advies gehad over de uitvaartpolis
K|betalen|prijs|2|neutraal|0|-|duur is het wel
K|aanleiding|geen|3|neutraal|0|-|maar ja je wil je kinderen er niet mee opzadelen
#S|wen-0837|review|telecom|sterren=5
K|hulp|storing|4|verrassing|0|-|Wat drie monteurs niet zagen, zag de vierde voordat hij zijn jas uit had.
#S|wen-0838|email|energie|
K|gebruiken|storing|3|neutraal|0|-|Beste directie, Niet de storing zelf heeft mij gestoord; die kan gebeuren.
K|hulp|bejegening|2|irritatie|0|-|Wel dat ik, toen ik zei dat mijn man aan de beademing ligt, als antwoord kreeg dat iedereen zijn verhaal heeft.
K|hulp|geen|3|verlangen|0|wens|Ik hoop dat u dit met de betreffende medewerker bespreekt.
#S|wen-0839|review|diensten|sterren=3
K|gebruiken|kwaliteit|2|teleurstelling|0|-|niet slecht maar ik had er na al die lovende verhalen meer van verwacht
#S|wen-0840|gesprek|reizen|
A|||||||Busreizen Alpengroet, goedemorgen.
K|aanvragen|geen|3|bezorgdheid|0|vraag|goedemorgen ik wil graag mee naar Tirol maar ik ben alleen en ik ben 74 is dat niet zielig
A|||||||Helemaal niet, de helft van de bus reist alleen.
K|aanvragen|informatie|4|opluchting|0|-|echt waar o dat doet me goed
K|aanvragen|prijs|2|irritatie|0|-|die toeslag voor een eenpersoonskamer vind ik dan weer minder want ik lig maar in één bed
A|||||||Ik heb nog één kamer zonder toeslag.
K|aanvragen|prijs|4|blijdschap|0|-|nou schrijf me op voor ik me bedenk
#S|wen-0841|review|reizen|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Zonder auto kom je hier niet ver, en dat had er best bij mogen staan.
#S|wen-0842|review|wonen|sterren=1
K|gebruiken|privacy|2|bezorgdheid|0|-|Wij ruiken elke avond rook door het stopcontact.
K|hulp|bejegening|1|boosheid|0|-|"Dan moet u er niet aan ruiken", zei de huismeester.
#S|wen-0843|enquete|diensten|nps=8
K|gebruiken|kwaliteit|4|blijdschap|0|-|goede film, goede stoelen, goede popcorn, wat wil een mens nog meer
#S|wen-0844|social|bank|
K|aanvragen|wachttijd|2|irritatie|0|-|Lening vragen bij @rivierbank: "we streven naar een antwoord binnen 2 dagen". Streven is een mooi woord
#S|wen-0845|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|verrassing|0|-|Mijn dochter pakte het uit, ik dacht: dat ligt over een week op zolder. Drie maanden later slaapt ze er nog mee.
#S|wen-0846|chat|telecom|
A|||||||Hallo, met Tygo.
K|betalen|prijs|2|verwarring|0|-|ik zie 64 euro voor bellen in Zwitserland terwijl ik dacht dat dat bij Europa hoorde
A|||||||Zwitserland hoort niet bij de EU-bundel.
K|betalen|informatie|2|irritatie|0|-|had dan een sms gestuurd toen ik de grens overging
A|||||||Die sms is inderdaad niet verstuurd, zie ik. Ik crediteer het bedrag.
K|betalen|fout|4|opluchting|0|-|hartstikke netjes van je
#S|wen-0847|review|overheid|sterren=5
K|gebruiken|kwaliteit|2|neutraal|0|-|Vies, donker en onveilig, zo was het station altijd.
K|gebruiken|kwaliteit|4|verrassing+blijdschap|0|-|Nu staan er bomen en een piano, en zit mijn vader er op zaterdag te spelen.
#S|wen-0848|gesprek|wonen|
A|||||||Woningbeheer Parkstad, met Ingeborg.
K|gebruiken|geen|3|neutraal|0|-|ja goedemorgen met de heer Vermaat van de Egelantier
K|hulp|levering|4|neutraal|0|-|kijk er is gisteren iemand geweest voor de schimmel en dat was een heel geschikte vent die was op tijd
K|hulp|informatie|4|neutraal|0|-|die heeft alles bekeken en gemeten en uitgelegd hoe het komt
K|hulp|geen|2|teleurstelling|0|-|alleen gedaan heeft hij niks want daar was hij niet voor zei hij
A|||||||Dat klopt, dat was de inspectie. De behandeling volgt binnen zes weken.
K|hulp|wachttijd|2|bezorgdheid|0|-|zes weken maar mijn vrouw zit met haar longen
A|||||||Dan zet ik er spoed op, dan wordt het volgende week.
K|hulp|beleid|4|opluchting|0|-|kijk dat is andere taal daar kunnen we mee leven
#S|wen-0849|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Begonnen in maart en ik lig nu op pagina 60 ermee onder de poot van het bed.
#S|wen-0850|review|telecom|sterren=3
K|orienteren|informatie|4|neutraal|0|-|In de winkel goed advies gekregen,
K|aanvragen|wachttijd|4|neutraal|0|-|binnen een kwartier stond ik met een nieuw toestel buiten,
K|ontvangen|storing|2|neutraal|1|-|en thuis bleek de simkaart niet te werken,
K|hulp|wachttijd|4|neutraal|0|-|wat ze de volgende dag wel weer meteen hebben opgelost.
#S|wen-0851|review|reizen|sterren=2
K|aanvragen|prijs|4|neutraal|0|-|goedkoop geboekt dat klopt
K|betalen|prijs|2|irritatie|0|-|maar toen kwam er koffer bij en stoelkeuze bij en inchecken op het vliegveld 55 euro
K|gebruiken|levering|4|neutraal|0|-|gevlogen hebben ze wel netjes op tijd ook
K|betalen|prijs|2|teleurstelling|0|-|al met al was een gewone maatschappij goedkoper geweest
#S|wen-0852|enquete|webshop|csat=3
K|aanvragen|digitaal|4|neutraal|0|-|fijne site
K|ontvangen|levering|2|neutraal|1|-|trage levering
K|gebruiken|kwaliteit|4|neutraal|0|-|goed spul
#S|wen-0853|social|overheid|
K|gebruiken|kwaliteit|4|blijdschap|0|-|nieuwe speeltuin is geweldig @gemBuitenrust kinderen niet weg te slaan
K|gebruiken|privacy|2|bezorgdheid|0|-|alleen is er geen hek en rijden ze daar 60
K|hulp|geen|3|verlangen|0|wens|kan daar iets aan gedaan worden voor er iets gebeurt
#S|wen-0854|chat|webshop|
A|||||||Hoi, met Isa! Hoe kan ik helpen?
K|ontvangen|geen|3|neutraal|0|-|hoi ik heb een kinderfiets ontvangen
K|ontvangen|kwaliteit|4|blijdschap|0|-|ziet er prachtig uit
K|ontvangen|fout|2|neutraal|1|-|maar er zitten geen trappers bij en morgen is ze jarig
A|||||||Oh nee! Ik laat ze vanavond nog per koerier brengen.
K|ontvangen|beleid|5|verrassing+dankbaarheid|0|-|dat meen je niet, jullie redden een vijfjarige
A|||||||Zijn ze er?
K|ontvangen|levering|4|opluchting|0|-|om kwart over acht, zit er al op 🚲
#S|wen-0855|review|energie|sterren=4
K|orienteren|geen|3|neutraal|0|-|Wij hadden vier offertes opgevraagd voor isolatie.
K|orienteren|prijs|2|neutraal|0|-|Deze was niet de goedkoopste, eerder de op één na duurste,
K|orienteren|bejegening|4|vertrouwen|0|-|maar het was wel de enige die onder de vloer kroop voordat hij een bedrag noemde.
K|ontvangen|kwaliteit|4|blijdschap|0|-|Het werk is keurig gedaan
K|gebruiken|kwaliteit|4|blijdschap|0|-|en sinds november lopen we weer op sokken.
#S|wen-0856|email|bank|
K|aanvragen|geen|3|neutraal|0|-|Beste Floris, Bedankt voor de snelle offerte.
K|orienteren|prijs|4|neutraal|0|-|De rente valt ons mee.
K|orienteren|beleid|2|teleurstelling|0|-|Dat we verplicht jullie opstalverzekering moeten afnemen, valt ons tegen.
K|orienteren|beleid|3|neutraal|0|vraag|Is daar onderuit te komen?
#S|wen-0857|review|energie|sterren=1
K|terugkijken|geen|2|teleurstelling|0|-|Had ik dit maar nooit gedaan.
#S|wen-0858|review|diensten|sterren=1
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Drie kwartier gereden, op aanraden nog wel.
K|gebruiken|bejegening+kwaliteit|2|irritatie|0|-|Een ober die zuchtte bij elke vraag, een kaart waar de helft van op was
K|gebruiken|kwaliteit|1|boosheid|0|-|en een tong die eerder kauwgom was dan vis.
K|betalen|prijs|2|irritatie|0|-|En dan 164 euro.
#S|wen-0859|review|bezorging|sterren=4
K|ontvangen|levering|2|neutraal|0|-|moest even wachten omdat het druk was
K|gebruiken|kwaliteit|5|blijdschap|0|-|maar zo'n lekkere roti heb ik sinds mijn oma niet gegeten
#S|wen-0860|gesprek|energie|
A|||||||Energiehuis, u spreekt met Tineke.
K|betalen|geen|3|neutraal|0|-|dag Tineke ik heb een betalingsregeling bij jullie van vijftig per maand
K|betalen|beleid|4|neutraal|0|-|en dat gaat goed dat lukt me elke maand
K|betalen|fout|2|bezorgdheid|1|-|maar nou krijg ik toch weer een brief dat ik word afgesloten
A|||||||Die brief had niet verstuurd mogen worden. U wordt niet afgesloten.
K|betalen|fout|4|opluchting|0|-|zeker weten o wat een geruststelling
K|betalen|fout|2|irritatie|0|-|maar besef wel wat zo'n brief met een mens doet ik heb vannacht geen oog dichtgedaan
#S|wen-0861|review|overheid|sterren=3
K|aanvragen|wachttijd|4|neutraal|0|-|De aanvraag zelf stelde niks voor, tien minuten,
K|ontvangen|wachttijd|2|neutraal|3|-|de pas kwam vervolgens pas na zeven weken
K|ontvangen|fout|2|neutraal|1|-|en mijn naam stond er verkeerd op.
#S|wen-0862|social|webshop|
K|ontvangen|levering|4|neutraal|0|-|boek binnen dankjewel @stillezaterdag
K|gebruiken|kwaliteit|4|blijdschap|0|-|meteen begonnen en ik kan niet stoppen
K|gebruiken|kwaliteit|4|blijdschap|0|-|mijn slaap is jullie schuld
#S|wen-0863|enquete|verzekering|nps=6
K|aanvragen|digitaal|4|neutraal|0|-|Afsluiten makkelijk, kosten prima,
K|hulp|informatie|2|neutraal|0|-|bij vragen weinig steun.
#S|wen-0864|review|wonen|sterren=3
K|orienteren|bejegening|4|neutraal|0|-|vriendelijke makelaar die ons goed heeft rondgeleid
K|orienteren|informatie|2|irritatie|0|-|maar dat er een snelweg komt heeft hij er niet bij verteld
K|orienteren|geen|4|opluchting|0|-|gelukkig las mijn broer het in de krant voordat we geboden hadden
#S|wen-0865|enquete|bezorging|nps=4
K|ontvangen|levering|2|teleurstelling|0|-|Slechter dan een jaar geleden, nu is het elke week raak.
#S|wen-0866|email|reizen|
K|gebruiken|kwaliteit|4|blijdschap|0|-|Hallo Boerderijkamer, wat hebben we genoten: de rust, de koeien, het uitzicht, het brood van de buurvrouw.
K|gebruiken|privacy|2|bezorgdheid|0|-|Minder fijn vonden we de losliggende stroomdraad naast het bad.
K|hulp|geen|3|verlangen|0|wens|Daar zou ik even iemand naar laten kijken.
K|geen|geen|3|neutraal|0|-|Groet, ook van de kinderen
#S|wen-0867|review|verzekering|sterren=4
K|hulp|wachttijd|2|neutraal|1|-|Eerst leek het alsof er geen schot in zat,
K|hulp|informatie|4|vertrouwen|0|-|tot ik doorkreeg dat ze elke stap in de app zetten en je er gewoon bij kon kijken.
#S|wen-0868|chat|telecom|
A|||||||Goedenavond, met Yvette.
K|gebruiken|kwaliteit|4|neutraal|0|-|bellen gaat goed, internet via 4g ook,
K|gebruiken|storing|2|neutraal|0|-|alleen zodra ik thuis op wifi zit hoor ik de ander niet
A|||||||Zet 'wifi-bellen' eens uit.
K|gebruiken|kwaliteit|4|blijdschap|0|-|ja dat is hem, nu hoor ik alles
K|gebruiken|informatie|3|verwarring|0|vraag|maar waarom staat zoiets standaard aan als het niet werkt?
#S|wen-0869|review|webshop|sterren=5
K|aanvragen|informatie|2|bezorgdheid|0|-|Beetje huiverig om een bril via internet te kopen,
K|gebruiken|kwaliteit|5|blijdschap|0|-|maar hij past perfect, staat leuk, en ik zie er beter mee dan met die van 400 euro.
#S|wen-0870|gesprek|overheid|
A|||||||Belastingtelefoon, met Sandra.
K|betalen|fout|2|verwarring|0|-|ja goedemiddag ik krijg een aanmaning voor wegenbelasting maar die auto heb ik al drie jaar niet meer
A|||||||Is hij destijds overgeschreven?
K|geen|geen|3|neutraal|0|-|ja bij het postkantoor ik heb het vrijwaringsbewijs hier
A|||||||Leest u me het nummer eens voor.
K|geen|geen|3|neutraal|0|-|vier vier acht negen nul zeven
A|||||||Ik zie het, het staat bij ons nog op uw naam. Dit wordt vernietigd.
K|betalen|fout|4|opluchting|0|-|gelukkig dat ik zo'n papiertjesbewaarder ben
K|betalen|bejegening|2|irritatie|0|-|maar een excuus was ook wel op zijn plaats geweest
A|||||||U heeft helemaal gelijk, mijn excuses.
K|geen|geen|4|neutraal|0|-|kijk zo'n moeite was dat niet
#S|wen-0871|review|reizen|sterren=4
K|ontvangen|wachttijd|4|neutraal|0|-|inchecken ging snel
K|gebruiken|kwaliteit|4|blijdschap|0|-|kamer mooi bed top badkamer groot
K|gebruiken|kwaliteit|2|neutraal|0|-|airco was wel luidruchtig
K|gebruiken|kwaliteit|4|neutraal|0|-|ontbijt goed veel keus
K|betalen|prijs|2|irritatie|0|-|parkeren 28 euro per dag dat vind ik echt te gek
#S|wen-0872|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Zo mooi als hij in de winkel stond, zo vaal hangt hij nu in de gang.
#S|wen-0873|review|verzekering|sterren=2
K|hulp|wachttijd|2|neutraal|3|-|Ik rekende op uren, het werden weken.
#S|wen-0874|gesprek|verzekering|
A|||||||Met Zorgplus, Annelies.
K|betalen|geen|3|neutraal|0|vraag|ja goedemorgen ik wou weten hoeveel van mijn eigen risico nog over is
A|||||||U heeft nog 112 euro open.
K|betalen|prijs|4|verrassing|0|-|o dat is minder dan ik dacht
K|hulp|beleid|3|neutraal|0|vraag|en als ik nou in december nog onder de scan moet telt dat dan voor dit jaar of voor het volgende
A|||||||Voor het jaar waarin de scan begint.
K|hulp|informatie|4|neutraal|0|-|duidelijk dan probeer ik het voor oud en nieuw te krijgen
#S|wen-0875|social|bezorging|
K|ontvangen|bejegening|2|irritatie|0|-|Bezorger @snelpost gooit pakket over hek, zwaait, rijdt weg. Er stond BREEKBAAR op. Het was breekbaar
#S|wen-0876|enquete|reizen|csat=4
K|gebruiken|kwaliteit|4|neutraal|0|-|Over het geheel tevreden, kleinigheidjes daargelaten.
#S|wen-0877|review|diensten|sterren=3
K|gebruiken|bejegening|4|neutraal|0|-|trainer heel enthousiast en motiverend
K|gebruiken|kwaliteit|4|neutraal|0|-|apparaten ook ok
K|gebruiken|kwaliteit|2|irritatie|0|-|maar de kleedkamers ieuw
#S|wen-0878|email|overheid|
K|hulp|geen|3|neutraal|0|-|Geachte burgemeester, Ik schrijf u over het vuurwerk in onze buurt.
K|gebruiken|privacy|2|bezorgdheid|0|-|Vorig jaar is de ruit van mijn buurvrouw gesneuveld, en dit jaar durft ze niet thuis te blijven.
K|hulp|bejegening|4|neutraal|0|-|De wijkagent doet wat hij kan, en daarvoor alle waardering,
K|hulp|geen|2|neutraal|0|-|maar hij staat er alleen voor.
K|hulp|geen|3|verlangen|0|wens|Ik vraag u om extra toezicht.
#S|wen-0879|review|energie|sterren=1
K|ontvangen|kwaliteit|2|boosheid|0|-|Panelen gelegd, dak lek.
K|hulp|doorverwijzing|1|boosheid|2|-|Volgens hen lag het aan het dak, volgens de dakdekker aan de panelen, en volgens de emmer maakt het niet uit.
#S|wen-0880|chat|reizen|
A|||||||Hotel Havenlicht, hallo!
K|wijzigen|beleid|3|neutraal|0|vraag|Wij moeten annuleren ivm ziekte, komt het in aanmerking voor teruggave?
A|||||||De boeking is niet restitueerbaar, maar u mag hem een jaar lang verplaatsen.
K|wijzigen|beleid|4|neutraal|0|-|Dat is beter dan niets
K|wijzigen|geen|4|dankbaarheid|0|-|eigenlijk best netjes, dank u
#S|wen-0881|enquete|webshop|nps=1
K|terugkijken|kwaliteit|2|irritatie|0|-|Nooit iets anders dan een miskoop gehad hier.
#S|wen-0882|review|bank|sterren=3
K|gebruiken|privacy|4|vertrouwen|0|-|Beveiliging is goed geregeld, ze controleren alles dubbel
K|gebruiken|digitaal|2|irritatie|1|-|soms zo dubbel dat ik zelf niet meer bij mijn geld kan.
#S|wen-0883|gesprek|diensten|
A|||||||Gehoorcentrum Luister, met Ank.
K|gebruiken|kwaliteit|4|blijdschap|0|-|dag Ank met meneer Zijlstra ik ben zo blij met die dingen ik hoor de vogels weer
A|||||||Wat heerlijk!
K|gebruiken|kwaliteit|2|neutraal|0|-|alleen in de kerk met dat orgel gaan ze zo tekeer dat ik ze uit moet doen
A|||||||Daar kunnen we een apart programma voor maken.
K|aanvragen|geen|3|verlangen|0|wens|o dat zou mooi zijn wanneer kan ik komen
A|||||||Donderdag tien uur.
K|geen|geen|3|neutraal|0|-|dan ben ik er
#S|wen-0884|review|telecom|sterren=2
K|aanvragen|belofte|2|teleurstelling|0|-|Er werd een tablet cadeau beloofd bij het abonnement.
K|betalen|prijs|2|irritatie|0|-|Cadeau bleek 12 euro per maand, twee jaar lang.
#S|wen-0885|social|energie|
K|hulp|bejegening|4|blijdschap|0|-|Monteur van @warmteman kwam op oudjaarsdag om 16u. Kreeg een oliebol. Wilde geen tweede, "er wachten nog vier gezinnen". Respect
#S|wen-0886|review|webshop|sterren=4
K|hulp|informatie|4|vertrouwen|0|-|Ik vroeg of de duurdere beter was en ze zeiden eerlijk van niet.
#S|wen-0887|enquete|energie|nps=4
K|hulp|bereikbaarheid|2|neutraal|1|-|Site, app, chatbot: alles om maar niet te hoeven bellen, en ik wil nou juist bellen.
#S|wen-0888|review|bezorging|sterren=5
K|ontvangen|levering|4|blijdschap|0|-|Ik heb er niet van wakker gelegen en dat is precies wat ik van een bezorger vraag: gisteren besteld, vandaag in huis, geen gedoe.
#S|wen-0889|review|telecom|sterren=1
K|gebruiken|kwaliteit|2|irritatie|0|-|In deze stad van twee ton inwoners heb ik nergens bereik, behalve op het balkon.
#S|wen-0890|review|overheid|sterren=2
K|gebruiken|levering|2|irritatie|0|-|gft wordt gewoon overgeslagen in onze straat en op nummer 2 tot 20 niet
K|hulp|bejegening|4|neutraal|0|-|als je belt zijn ze vriendelijk en komen ze het alsnog halen
K|hulp|herhaling|2|irritatie|2|-|maar elke twee weken bellen wordt een beetje een hobby
#S|wen-0891|email|webshop|
K|ontvangen|levering|3|neutraal|0|-|Dag, Het pakket is vandaag aangekomen, drie dagen na de verwachte datum, maar heel en compleet. U kunt de vermissing dus sluiten.
K|hulp|bejegening|4|dankbaarheid|0|-|Dank voor het meezoeken.
#S|wen-0892|review|wonen|sterren=4
K|hulp|wachttijd|4|verrassing|0|-|ik had me ingesteld op weken wachten want zo ging het bij de vorige verhuurder altijd
K|hulp|storing|4|blijdschap|0|-|gemeld om elf uur en om drie uur liep het water weer door
#S|wen-0893|chat|verzekering|
A|||||||Hallo, waarmee kan ik helpen?
K|betalen|prijs|3|neutraal|0|vraag|waarom is mijn autoverzekering dit jaar 90 euro duurder
A|||||||U bent een trede gezakt door een schade in mei.
K|betalen|fout|2|verwarring|0|-|ik heb helemaal geen schade gehad in mei, dat was mijn buurman, met dezelfde achternaam
A|||||||U heeft gelijk, ik zie de verwisseling. Het wordt hersteld.
K|betalen|fout|4|opluchting|0|-|mooi, dan ga ik mijn buurman ook maar eens bellen
#S|wen-0894|review|diensten|sterren=5
K|gebruiken|geen|3|bezorgdheid|0|-|Mijn man was zijn hele leven bang voor naalden.
K|gebruiken|bejegening|4|dankbaarheid|0|-|Deze prikzuster begon over de Elfstedentocht en was al klaar toen hij bij Dokkum was.
#S|wen-0895|gesprek|telecom|
A|||||||Met Abdel, goedenavond.
K|orienteren|prijs|3|neutraal|0|vraag|hallo ik zie een aanbieding van 25 euro is dat ook voor bestaande klanten
A|||||||Helaas alleen voor nieuwe.
K|orienteren|beleid|2|irritatie|0|-|altijd hetzelfde liedje wie blijft wordt gestraft
A|||||||Ik kan u wel drie maanden gratis geven als u verlengt.
K|wijzigen|prijs|4|neutraal|0|-|nou dat komt ongeveer op hetzelfde neer
K|wijzigen|geen|3|neutraal|0|wens|doe dat dan maar
#S|wen-0896|review|energie|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Waar ik eerst drie keer per winter een monteur nodig had, heb ik hem nu al twee jaar niet gezien.
#S|wen-0897|enquete|energie|nps=2
K|betalen|prijs|2|teleurstelling|0|-|Had moeten terugkrijgen, dacht ik, maar betaal bij.
#S|wen-0898|social|reizen|
K|gebruiken|levering|4|verrassing|0|-|ok ik geef het toe @linieplus de nieuwe dienstregeling is best goed
K|gebruiken|levering|4|neutraal|0|-|bus elk kwartier en de aansluiting klopt
K|gebruiken|levering|2|teleurstelling|0|-|alleen na 9 uur s avonds is het een dooie boel
#S|wen-0899|social|verzekering|
K|betalen|prijs|2|irritatie|0|-|zorgpremie weer omhoog @lindehofzorg
K|hulp|bejegening|4|neutraal|0|-|mensen aan de telefoon zijn wel altijd aardig
K|betalen|prijs|2|irritatie|0|-|maar daar koop ik geen brood van
A|||||||Hoi Ger, we snappen je reactie. Zullen we kijken of je collectiviteitskorting hebt?
K|orienteren|geen|3|neutraal|0|vraag|kan dat dan als zelfstandige?
A|||||||Ja, via je beroepsvereniging.
K|orienteren|informatie|4|verrassing|0|-|nooit geweten. ga ik doen, merci
#S|wen-0900|enquete|reizen|nps=7
K|gebruiken|kwaliteit|4|neutraal|0|-|bus schoon en chauffeur rijdt rustig
K|gebruiken|levering|2|neutraal|0|-|staat alleen elke ochtend in dezelfde file terwijl er een busbaan naast ligt
#S|wen-0901|email|energie|
K|betalen|beleid|4|dankbaarheid|0|-|Beste mevrouw Hofman, Dankzij de regeling die u voor ons trof hebben wij de winter zonder schuld overleefd.
K|geen|geen|3|neutraal|0|-|Ik wilde dat u dat wist.
#S|wen-0902|email|telecom|
K|ontvangen|levering|2|teleurstelling|3|-|Goedemiddag, wij wonen hier vier maanden en hebben nog altijd geen vaste aansluiting, ondanks drie bevestigde afspraken.
K|hulp|bejegening|4|neutraal|0|-|Uw medewerkers treft geen verwijt, die zijn stuk voor stuk hulpvaardig,
K|hulp|doorverwijzing|2|irritatie|2|-|maar geen van hen mag, zo blijkt telkens, de graafploeg bellen.
K|hulp|geen|3|neutraal|0|vraag|Wie mag dat wel?
#S|wen-0903|gesprek|webshop|
A|||||||Boekhandel de Bladwijzer.
K|orienteren|geen|3|neutraal|0|vraag|hallo heeft u dat nieuwe boek van die Noor dat over die vuurtoren gaat
A|||||||Ja, 'Lichtwachter', ligt hier.
K|orienteren|geen|3|neutraal|0|vraag|en is dat nou wat of is het net zo taai als het vorige
A|||||||Eerlijk gezegd: taaier.
K|orienteren|informatie|4|blijdschap|0|-|haha dat noem ik nog eens een eerlijke boekhandelaar dan laat ik hem liggen
K|aanvragen|geen|3|neutraal|0|wens|leg dan maar die kookgids voor me weg
#S|wen-0904|review|telecom|sterren=4
K|gebruiken|kwaliteit|4|neutraal|0|-|prima bereik zelfs in de trein
K|hulp|bereikbaarheid|2|neutraal|1|-|helpdesk alleen doordeweeks open dat is onhandig
K|betalen|prijs|4|neutraal|0|-|wel mooi goedkoop
#S|wen-0905|gesprek|webshop|
A|||||||Met Rik van Matrasland.
K|wijzigen|kwaliteit|2|teleurstelling|0|wens|ja ik had gezegd dat ik na honderd nachten zou bellen of ik hem houd en nou ik wil er vanaf
A|||||||Dat spijt me. Wat bevalt niet?
K|gebruiken|kwaliteit|2|neutraal|0|-|er zit een kuil in waar mijn man in rolt en ik dan achter hem aan
#S|wen-0906|enquete|bank|csat=3
K|hulp|bejegening|4|neutraal|0|-|Adviseur vriendelijk, koffie goed
K|hulp|informatie|2|neutraal|0|-|vraag niet beantwoord
#S|wen-0907|review|bezorging|sterren=1
K|ontvangen|levering|2|boosheid|0|-|als je een pakket wil ontvangen moet je ze niet nemen
K|terugkijken|geen|1|boosheid|0|-|als je een pakket kwijt wil juist wel
#S|wen-0908|chat|energie|
A|||||||Hoi, met Mandy.
K|gebruiken|storing+digitaal|3|neutraal|0|vraag|ligt de app eruit? ik zie sinds vanmorgen geen verbruik
A|||||||Er is een storing, die is over een uur verholpen.
K|gebruiken|geen|3|neutraal|0|-|oke geen ramp
A|||||||Hij zou het weer moeten doen!
K|gebruiken|digitaal|4|neutraal|0|-|ja ik zie weer grafieken
#S|wen-0909|review|diensten|sterren=2
K|gebruiken|wachttijd|2|neutraal|1|-|we zaten om zeven uur en om kwart over acht kwam het voorgerecht
K|gebruiken|kwaliteit|4|neutraal|0|-|het smaakte wel
K|gebruiken|kwaliteit|2|teleurstelling|0|-|maar het was voor zo'n prijs echt heel weinig
K|hulp|bejegening|2|irritatie|0|-|en toen we er iets van zeiden was het antwoord dat we een ander restaurant hadden kunnen kiezen
#S|wen-0910|gesprek|bank|
A|||||||Creditcarddienst, met Femke.
K|gebruiken|privacy|2|bezorgdheid|0|-|goedenavond ik krijg een sms dat mijn kaart is gebruikt in een winkel waar ik nooit ben geweest
A|||||||Heeft u op de link geklikt?
K|geen|geen|3|neutraal|0|-|nee daar ben ik te oud en te wijs voor
A|||||||Heel goed, het is een nepbericht. Uw kaart is niet gebruikt.
K|gebruiken|privacy|4|opluchting|0|-|o gelukkig het zag er zo echt uit met jullie logo en al
K|hulp|bejegening|4|blijdschap|0|-|fijn dat u om deze tijd nog opneemt
#S|wen-0911|review|wonen|sterren=2
K|ontvangen|kwaliteit|4|neutraal|0|-|De dakdekker leverde goed werk, droog is het,
K|ontvangen|kwaliteit|2|irritatie|1|-|alleen lag de tuin een week vol dakpannen, spijkers en shagpeuken.
#S|wen-0912|social|webshop|
K|gebruiken|kwaliteit|4|blijdschap|0|-|Verse bloemen door de brievenbus van @postbloem. Had er niks van verwacht. Staan na 12 dagen nog
#S|wen-0913|review|diensten|sterren=2
K|gebruiken|wachttijd|2|neutraal|1|-|Ik zat al een half uur en de koffie stond er nog niet.
#S|wen-0914|email|overheid|
K|aanvragen|wachttijd|2|bezorgdheid|2|-|Geachte heer, Sinds mijn melding in mei wacht ik op een traplift, die ik volgens uw arts dringend nodig heb.
K|aanleiding|geen|2|neutraal|0|-|Ik slaap op de bank en was mij in de keuken.
K|aanvragen|geen|3|neutraal|0|vraag|Kunt u aangeven op welke termijn ik kan rekenen?
#S|wen-0915|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Deken is zacht, kleurt mooi bij de bank, pluist wel, maar dat hoort geloof ik bij wol.
#S|wen-0916|enquete|overheid|nps=9
K|aanvragen|digitaal|4|blijdschap|0|-|Eindelijk een gemeentesite waarop je vindt wat je zoekt, zonder eerst de wethouder te zien glimlachen.
#S|wen-0917|review|reizen|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|We waren bang voor regen, het regende ook, en toch was het de mooiste vakantie in jaren.
#S|wen-0918|chat|bezorging|
A|||||||Goedemiddag, Koelkastkoerier.
K|ontvangen|geen|3|neutraal|0|vraag|nemen jullie de oude koelkast ook mee?
A|||||||Ja, als u dat vooraf heeft aangevinkt. Dat is bij u niet gebeurd.
K|ontvangen|digitaal|2|verwarring|0|-|ik heb nergens een vinkje gezien
A|||||||Ik zet het er voor u bij, kosteloos.
K|ontvangen|beleid|4|opluchting|0|-|dank je, hij weegt meer dan ik
#S|wen-0919|gesprek|overheid|
A|||||||Met de leerplichtambtenaar, Willemijn.
K|aanleiding|geen|2|bezorgdheid|0|-|hallo met de moeder van Sven hij zit nu al drie weken op zijn kamer en gaat niet meer
A|||||||Wat zegt hij zelf?
K|aanleiding|geen|2|neutraal|0|-|niks hij zegt niks dat is het juist
A|||||||Ik kom morgen langs, niet om te straffen, om te helpen.
K|hulp|bejegening|4|opluchting|0|-|o ik was zo bang voor dit telefoontje ik dacht dat we een boete kregen
K|hulp|bejegening|4|dankbaarheid|0|-|dank u dat u het zo zegt
#S|wen-0920|review|verzekering|sterren=2
K|betalen|prijs|2|teleurstelling|0|-|Ik betaal niet minder dan eerst, zoals beloofd, maar precies evenveel, voor minder dekking.
#S|wen-0921|social|overheid|
K|aanvragen|belofte|2|irritatie|0|-|Vergunning zou uiterlijk vandaag komen, en kijk nou, alleen reclame in de bus @gemHeuvelen 👏
#S|wen-0922|review|telecom|sterren=1
K|hulp|bejegening|1|boosheid|0|-|Mijn oma van 90 hebben ze een gamepakket verkocht. GAMEPAKKET. Ze heeft een telefoon met draaischijf
#S|wen-0923|gesprek|bezorging|
A|||||||Klantenservice Pakketpost, met Rowan.
K|ontvangen|levering|2|neutraal|1|-|hallo er zou een envelop komen met mijn paspoort erin en die is er nog steeds niet
A|||||||Wanneer is hij verstuurd?
K|geen|geen|3|neutraal|0|-|dinsdag aangetekend
K|ontvangen|privacy|2|bezorgdheid|0|angst|ik moet maandag vliegen en als dat ding bij een ander ligt dan ben ik mooi klaar
A|||||||Ik zie hem, hij ligt op het postkantoor in uw wijk.
K|ontvangen|levering|4|opluchting|0|-|ligt hij gewoon om de hoek
K|ontvangen|informatie|2|irritatie|0|-|en waarom krijg ik daar dan geen briefje van
A|||||||Dat had wel gemoeten, excuses.
K|ontvangen|geen|3|neutraal|0|-|ik ren er nu naartoe voor ze sluiten
#S|wen-0924|chat|wonen|
A|||||||Hallo! Verhuurteam De Gracht.
K|orienteren|geen|3|neutraal|0|vraag|is het appartement aan de Kade nog vrij en mogen er katten in
A|||||||Ja, en katten zijn welkom.
K|orienteren|prijs|3|neutraal|0|vraag|mooi. is de 1.250 inclusief stook?
A|||||||Exclusief. Reken op €130.
K|orienteren|prijs|2|teleurstelling|0|-|dan gaat het net niet lukken
A|||||||Er komt volgende maand een kleinere vrij voor 1.020 inclusief.
K|orienteren|geen|4|verlangen|0|wens|die wil ik heel graag zien!
#S|wen-0925|email|bezorging|
K|ontvangen|levering|4|neutraal|0|-|Beste, de zending is vanmorgen gearriveerd, dus dat is in orde.
K|ontvangen|kwaliteit|2|neutraal|0|-|Bij het uitpakken bleek wel dat doos 3 van 5 vochtig was, waardoor de etiketten zijn losgekomen.
K|hulp|geen|3|neutraal|0|-|Ik claim niets, ik meld het alleen.
#S|wen-0926|social|bank|
K|gebruiken|digitaal|2|irritatie|0|-|Nieuwe kleuren, nieuw logo, nieuwe slogan @meerbank. Zelfde foutmelding
#S|wen-0927|review|bank|sterren=4
K|hulp|geen|2|irritatie|0|-|Toen ik belde had ik een hele litanie klaar
K|hulp|bejegening|4|verrassing|0|-|maar die jongen gaf me al bij de eerste zin gelijk, dus daar zat ik met mijn verhaal.
#S|wen-0928|gesprek|verzekering|
A|||||||Goedemiddag, Reispolis, met Monique.
K|gebruiken|geen|2|neutraal|0|-|hallo ik zit in Kroatië en mijn man heeft zijn been gebroken
A|||||||Wat vervelend. Ligt hij in het ziekenhuis?
K|gebruiken|kwaliteit|4|neutraal|0|-|ja en daar zijn ze heel goed voor hem
K|hulp|geen|3|bezorgdheid|0|vraag|maar ik kan die camper niet rijden hoe komen we nou thuis
A|||||||Wij sturen iemand die de camper rijdt, u vliegt met uw man.
K|hulp|beleid|5|verrassing+opluchting|0|-|doen jullie dat echt o dan valt er een hele last van me af
K|hulp|prijs|3|neutraal|0|vraag|en moeten we dat voorschieten
A|||||||Nee, niets.
K|hulp|geen|4|dankbaarheid|0|-|geweldig dank u wel
#S|wen-0929|email|bank|
K|hulp|fout|2|irritatie|1|-|Beste, dank voor uw bericht, maar de foutieve boeking is nog niet teruggedraaid. Voor mij is de zaak daarmee niet afgedaan.
#S|wen-0930|chat|bank|
A|||||||Hallo, ik ben Nova.
K|wijzigen|geen|3|neutraal|0|vraag|hoe wijzig ik mijn adres, in de app staat alleen mijn oude en er is geen potloodje
A|||||||Een adres wijzigt automatisch via de gemeente.
K|wijzigen|fout|2|verwarring|0|-|ik woon hier al een half jaar en jullie sturen nog steeds post naar mijn ex
A|||||||Dan is de koppeling mislukt. Ik zet het handmatig om.
K|wijzigen|geen|4|opluchting|0|-|fijn, hij leest graag mee namelijk
#S|wen-0931|email|verzekering|
K|hulp|geen|3|neutraal|0|-|Geachte heer De Koning, U vraagt of ik tevreden ben met de afwikkeling.
K|betalen|beleid|4|neutraal|0|-|Met het bedrag wel, dat is ruimer dan ik durfde hopen.
K|hulp|wachttijd|2|irritatie|3|-|Met de weg ernaartoe niet: elf formulieren, twee experts, een half jaar.
#S|wen-0932|review|wonen|sterren=2
K|orienteren|geen|3|neutraal|0|-|Bezichtiging gehad,
K|orienteren|informatie|2|teleurstelling|1|-|daarna nooit meer iets gehoord, ook niet na twee keer mailen, terwijl ze zeiden dat we bovenaan stonden.
#S|wen-0933|social|bezorging|
K|ontvangen|levering|2|irritatie|2|-|dag 1: vertraagd. dag 2: vertraagd. dag 3: bezorgd (niet waar). dag 4: retour afzender. snap jij m @pakkie
#S|wen-0934|chat|webshop|
A|||||||Hoi, ik help je graag.
K|betalen|prijs|3|neutraal|0|vraag|ik heb een kortingscode van 15% maar die doet het niet op de jas, klopt dat?
A|||||||Klopt, de jas is al in de uitverkoop.
K|betalen|beleid|2|teleurstelling|0|-|op de mail stond "op alles"
A|||||||Je hebt gelijk. Nieuwe code: TOCH15.
K|betalen|beleid|4|blijdschap|0|-|top! die naam ook 😂
#S|wen-0935|gesprek|diensten|
A|||||||Huisartsenpraktijk, zegt u het maar.
K|aanvragen|geen|2|bezorgdheid|0|-|ja goeiemorgen mijn dochtertje heeft veertig graden koorts
K|aanvragen|geen|3|neutraal|0|-|ze drinkt nog wel en ze lacht ook nog
K|aanvragen|geen|3|bezorgdheid|0|vraag|maar het is nou de vierde dag moet ik daarmee langs komen
A|||||||Ja, komt u om elf uur.
K|aanvragen|wachttijd|4|opluchting|0|-|fijn dan ben ik gerust
#S|wen-0936|email|wonen|
K|gebruiken|kwaliteit|4|neutraal|0|-|Hallo Huurdersvereniging, over de nieuwe kozijnen hoort u ons niet, die zijn uitstekend.
K|betalen|prijs|2|irritatie|0|-|Over de huurverhoging van 41 euro die erop volgde des te meer.
K|hulp|geen|3|neutraal|0|vraag|Is dat wel toegestaan?
#S|wen-0937|review|verzekering|sterren=2
K|hulp|beleid|2|irritatie|1|-|Zonder het juiste formulier begin je hier niks, en welk dat is mag je raden.
#S|wen-0938|review|verzekering|sterren=5
K|hulp|beleid|4|verrassing|0|-|Ze hadden zich achter de kleine letters kunnen verschuilen. Dat deden ze niet.
#S|wen-0939|social|wonen|
K|gebruiken|kwaliteit|2|irritatie|0|-|nieuwbouw @hoogwonen: smart home, domme deur. hij gaat alleen open met een app en de app doet het niet zonder internet en het internet zit achter de deur
#S|wen-0940|enquete|wonen|nps=9
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik hoop hier oud te worden en dat zegt een student niet gauw.
#S|wen-0941|chat|diensten|
A|||||||Hoi! Met Kapsalon Krul.
K|wijzigen|geen|3|neutraal|0|vraag|kan ik vrijdag ook een uur later komen?
A|||||||Dan zit Marieke vol, wel bij Jort.
K|wijzigen|geen|3|neutraal|0|-|doe dan maar de oude tijd, niks ten nadele van Jort
A|||||||Haha, zal het hem niet zeggen.
#S|wen-0942|email|bank|
K|hulp|herhaling|2|irritatie|2|-|Geachte, Voor de derde keer stuur ik u het jaarverslag van onze vereniging van vogelaars, opdat u kunt vaststellen dat wij geen wapenhandelaren zijn.
K|hulp|bejegening|3|neutraal|0|-|Ik begrijp dat u uw werk moet doen.
K|hulp|geen|3|verlangen|0|wens|Ik zou alleen graag zien dat het deze keer ook gelezen wordt.
#S|wen-0943|gesprek|reizen|
A|||||||Verloren voorwerpen, met Anja.
K|hulp|geen|3|neutraal|0|vraag|hallo is er misschien een rode paraplu gevonden in de trein van gisteren naar Roosendaal
A|||||||Ik heb hier negen rode paraplu's.
K|geen|geen|3|neutraal|0|-|de mijne heeft een eendenkop als handvat
A|||||||Dan heb ik hem!
K|hulp|wachttijd|4|verrassing+blijdschap|0|-|nee toch die is nog van mijn vader wat ben ik daar blij mee
K|hulp|beleid|3|neutraal|0|vraag|moet ik hem halen of kan hij op de post
#S|wen-0944|chat|bezorging|
A|||||||Hoi, waarmee kan ik helpen?
K|ontvangen|levering|2|teleurstelling|0|-|hij stond net voor de deur maar kwam toch niet, reed zo door
#S|wen-0945|review|bezorging|sterren=4
K|ontvangen|levering|3|neutraal|0|-|Niet de snelste, dat hoeft ook niet.
K|ontvangen|bejegening|4|vertrouwen|0|-|Wel de enige die bij de deur wacht tot hij je gezien heeft.
#S|wen-0946|enquete|verzekering|csat=2
K|hulp|informatie|2|verwarring|1|-|Brief was lang en beleefd, en na drie keer lezen weet ik nog niet of het ja of nee is.
#S|wen-0947|social|telecom|
K|gebruiken|storing|2|neutraal|0|-|@netjesnet Hele Fazantlaan plat sinds 14u
A|||||||Hoi Bram! We zijn bezig. Verwachte hersteltijd 17u.
K|gebruiken|storing|4|neutraal|0|-|16.10 en hij doet het alweer. Vlotter dan gezegd, netjes
#S|wen-0948|chat|overheid|
A|||||||Hallo, KCC Waardenhoek.
K|hulp|geen|3|neutraal|0|vraag|ik heb 2 weken terug een klacht ingediend over de blaffende honden bij de fokker, is daar al iets mee gedaan?
A|||||||De handhaver is twee keer geweest, maar hoorde niets.
K|hulp|levering|2|irritatie|0|vraag|hoe laat komt hij dan, ze blaffen van 5 tot 7 's ochtends
A|||||||Dat geef ik door, hij komt dan om 5.30.
K|hulp|beleid|4|blijdschap|0|-|daar heb ik respect voor, ik zet koffie
#S|wen-0949|review|bezorging|sterren=3
K|aanvragen|digitaal|4|neutraal|0|-|app werkt lekker
K|ontvangen|levering|2|neutraal|1|-|bezorging was alleen 40 minuten later dan er stond
K|ontvangen|bejegening|4|neutraal|0|-|jongen zei wel netjes sorry
K|gebruiken|kwaliteit|4|blijdschap|0|-|en de burgers waren top dus ik neem het ze niet kwalijk
#S|wen-0950|email|diensten|
K|gebruiken|kwaliteit|4|neutraal|0|-|Dag Marlies, de schoonmaak van vorige week was weer prima, op de badkamer na.
K|gebruiken|kwaliteit|2|neutraal|0|-|Daar stonden de emmer en de dweil nog in bad.
K|gebruiken|geen|3|verlangen|0|wens|Wil je dat aan de nieuwe collega doorgeven?
#S|wen-0951|gesprek|bank|
A|||||||Nabestaandenlijn, u spreekt met Carla.
K|hulp|geen|2|neutraal|0|-|dag mevrouw mijn broer is overleden en ik moet zijn rekening afhandelen
A|||||||Gecondoleerd. Heeft u een verklaring van erfrecht?
K|hulp|beleid|2|irritatie|1|-|nee en die kost vijfhonderd euro en er staat maar driehonderd op
A|||||||Onder de duizend euro hoeft dat niet, een kopie van de overlijdensakte is genoeg.
K|hulp|beleid|4|opluchting|0|-|o kijk dat scheelt dan hou ik nog over voor de bloemen
#S|wen-0952|review|reizen|sterren=1
K|terugkijken|geen|1|boosheid|0|-|Wij gaan daar nooit meer heen
#S|wen-0953|social|diensten|
K|gebruiken|kwaliteit|4|blijdschap|0|-|mijn verwachtingen van @escapekelder waren laag en ik kwam er niet uit. letterlijk niet. geweldig
#S|wen-0954|review|webshop|sterren=2
K|gebruiken|storing|2|teleurstelling|0|-|Garantie tot aan de voordeur, zoals wij vroeger zeiden. Twee keer gebruikt en het lampje gaf de geest.
#S|wen-0955|chat|reizen|
A|||||||Hoi, Vliegpunt Chat.
K|wijzigen|geen|3|neutraal|0|wens|ik wil mijn achternaam laten corrigeren, er staat Jansen en het moet Janssen zijn
A|||||||Dat kost normaal €35.
K|wijzigen|prijs|2|irritatie|0|-|35 euro voor een s??
A|||||||Bij één letter doen we het gratis. Aangepast.
K|wijzigen|beleid|4|blijdschap|0|-|pfew goed dat ik vroeg
#S|wen-0956|enquete|telecom|csat=2
K|hulp|wachttijd|4|neutraal|0|-|Ze namen meteen op
K|hulp|geen|2|teleurstelling|0|-|daar hield het goede nieuws op
#S|wen-0957|review|energie|sterren=5
K|hulp|informatie|4|blijdschap|0|-|Nooit geweten dat mijn thermostaat verkeerd stond, tot die mevrouw van de bespaarlijn er drie vragen over stelde.
K|betalen|prijs|4|blijdschap|0|-|Scheelt me nu 40 euro per maand!
#S|wen-0958|email|webshop|
K|ontvangen|levering|2|neutraal|0|-|Goedemorgen, er is wel een track & trace, maar geen pakket.
K|ontvangen|levering|3|neutraal|0|vraag|Kunnen jullie nagaan of het überhaupt verzonden is?
#S|wen-0959|gesprek|telecom|
A|||||||Goedemorgen, Draadloos, met Kyra.
K|betalen|prijs|2|neutraal|0|-|hallo ik heb de eerste rekening binnen en die is 71 terwijl we 34 hadden afgesproken
A|||||||Dat is anderhalve maand plus eenmalige aansluitkosten.
K|betalen|informatie|2|irritatie|0|-|over die anderhalve maand hoor je me niet maar aansluitkosten zijn niet genoemd
K|betalen|belofte|2|irritatie|0|-|sterker nog er is gezegd dat die vervielen
A|||||||Ik lees het terug in het gesprek, u heeft gelijk. Ik haal ze eraf.
K|betalen|fout|4|blijdschap|0|-|netjes fijn dat jullie dat terug kunnen lezen
#S|wen-0960|enquete|wonen|csat=2
K|hulp|levering|2|irritatie|1|-|De reparateur kwam gewoon niet toen hij zou komen.
#S|wen-0961|review|reizen|sterren=1
K|gebruiken|kwaliteit|2|boosheid|0|-|Het hotel had vijf sterren, ik heb ze geteld: drie op het bord en twee door het gat in het plafond.
#S|wen-0962|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|neutraal|0|-|Goed ziekenhuis, goede zorg, korte wachttijden, aardige zusters.
K|gebruiken|kwaliteit|2|neutraal|0|-|Over het eten zal ik zwijgen.
#S|wen-0963|chat|energie|
A|||||||Hallo, Frits hier.
K|orienteren|geen|3|neutraal|0|vraag|kan ik bij jullie ook alleen gas afnemen?
A|||||||Nee, alleen in combinatie met stroom.
K|orienteren|beleid|2|teleurstelling|0|-|jammer, dan houdt het op
#S|wen-0964|social|overheid|
K|aanvragen|bejegening|4|verrassing|0|-|Dame van burgerzaken @gemHeuvelen die m'n pasfoto afkeurde keek ernaar, keek naar mij en zei: "zonde, u bent in het echt veel leuker." Kan de rest van het jaar niet meer stuk
#S|wen-0965|review|overheid|sterren=2
K|gebruiken|kwaliteit|4|neutraal|0|-|begraafplaats zelf ligt er keurig bij
K|gebruiken|bereikbaarheid|2|teleurstelling|0|-|maar het hek gaat om vier uur dicht en ik werk tot half vijf
K|gebruiken|geen|2|teleurstelling|0|-|dus ik kan alleen in het weekend naar mijn dochter
#S|wen-0966|gesprek|webshop|
A|||||||Met Hans van Piano Import.
K|gebruiken|kwaliteit|4|blijdschap|0|-|ja Hans de vleugel staat en hij klinkt zo mooi dat de buren zijn komen luisteren
A|||||||Dat doet me deugd!
K|ontvangen|kwaliteit|2|neutraal|0|-|er is alleen een stukje van de poot af door het naar binnen dragen
A|||||||Dat herstellen we gratis, wanneer kan ik komen?
K|hulp|geen|3|neutraal|0|-|kom maar als er weer gestemd moet worden dan heb je het in één ritje
#S|wen-0967|enquete|energie|nps=6
K|hulp|geen|3|neutraal|0|-|Eén keer goed geholpen, één keer niet. Dus een 6.
#S|wen-0968|review|energie|sterren=2
K|orienteren|prijs|2|teleurstelling|0|-|Als ik alles meereken, dan is de goedkoopste toch echt de duurste.
#S|wen-0969|review|bank|sterren=2
K|orienteren|informatie|2|irritatie|1|-|ik vroeg wat de hypotheek zou kosten en ik kreeg een afspraak over drie weken met de man die weet wie dat weet
#S|wen-0970|review|telecom|sterren=4
K|hulp|levering|4|verrassing|0|-|zaterdagochtend half negen stond de monteur er al terwijl hij tussen tien en twaalf zou komen
K|hulp|geen|3|neutraal|0|-|ik stond nog in mijn badjas
K|hulp|storing|4|blijdschap|0|-|maar om negen uur hadden we weer tv
#S|wen-0971|email|overheid|
K|hulp|belofte|3|neutraal|0|-|Beste meneer Van Rooij, U had mij beloofd dat de lindes zouden blijven staan.
K|hulp|belofte|2|boosheid|0|-|Vanochtend om zeven uur begonnen de zagen.
K|hulp|geen|3|verlangen|0|wens|Ik verneem graag van u hoe een belofte bij de gemeente wordt gespeld.
#S|wen-0972|chat|verzekering|
A|||||||Goedemiddag, met Noah.
K|aanvragen|digitaal|2|irritatie|1|-|de site zegt dat mijn kenteken niet bestaat maar ik zit er op dit moment in
A|||||||Is het een nieuw kenteken?
K|aanvragen|geen|3|neutraal|0|-|van vanmorgen
A|||||||Dan staat het morgen in het register. Ik verzeker u vast voorlopig.
K|aanvragen|beleid|4|opluchting|0|-|gelukkig dan kan ik hem meenemen naar huis
#S|wen-0973|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|neutraal|0|-|prima jas
K|gebruiken|kwaliteit|2|neutraal|0|-|alleen de rits hapert soms en de capuchon is te klein voor mijn helm
#S|wen-0974|review|diensten|sterren=2
K|gebruiken|kwaliteit+bejegening|2|teleurstelling|0|-|Eten was lauw en de bediening ongeïnteresseerd. Zonde van de avond.
#S|wen-0975|review|telecom|sterren=5
K|hulp|bejegening+wachttijd|4|blijdschap|0|-|Supersnel geholpen door een vriendelijke dame. Zo kan het ook!
#S|wen-0976|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Ondanks de hoge prijs voelt alles aan deze koffer goedkoop.
#S|wen-0977|social|bezorging|
K|ontvangen|levering+informatie|2|irritatie|1|-|weer niet geleverd weer geen bericht lekker bezig @pakmee
#S|wen-0978|enquete|energie|csat=4
K|aanvragen|digitaal+wachttijd|4|neutraal|0|-|Aanmelding via de app was simpel en na een dag was alles rond. Geen klachten.
#S|wen-0979|review|webshop|sterren=4
K|gebruiken|kwaliteit+prijs|4|blijdschap|0|-|Goed spul voor weinig geld. Hoef niet meer naar de dure winkel.
#S|wen-0980|review|reizen|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Smerig. Overal haren, plakkerige vloer, en het beddengoed was niet verschoond. We zijn na een nacht vertrokken.
#S|wen-0981|email|overheid|
K|aanvragen|geen|3|neutraal|0|vraag|Goedemiddag, ik heb op 3 mei een uittreksel aangevraagd. Is dat al verstuurd? Ik heb nog niets ontvangen. Mvg, P. Wiersma
#S|wen-0982|enquete|verzekering|nps=4
K|hulp|informatie+wachttijd|2|teleurstelling|2|-|Duurde lang en het antwoord was vaag. Ik had op meer gehoopt.
#S|wen-0983|review|bank|sterren=4
K|gebruiken|digitaal|4|neutraal|0|-|App werkt prima, nooit problemen. Inloggen met vingerafdruk gaat in één keer.
#S|wen-0984|gesprek|verzekering|
A|||||||Zorgdesk, met Petra.
K|hulp|informatie|2|irritatie|1|-|ja met Bea nog even over die bril u had geen gelijk hij wordt gewoon niet vergoed
A|||||||Dat spijt me, dat had ik verkeerd gezien.
K|hulp|bejegening|4|blijdschap|0|-|nou fijn dat u het toegeeft dat hoor je ook niet vaak
#S|wen-0985|social|reizen|
K|gebruiken|levering|2|irritatie|1|-|Gewoon niet komen opdagen @linieplus. Geen bus van 7:15, geen bus van 7:30. Ik loop wel.
#S|wen-0986|review|wonen|sterren=1
K|hulp|bereikbaarheid+belofte|2|boosheid|2|-|Niet bereikbaar en als je ze dan toch te pakken krijgt bellen ze niet terug. Waardeloos.
#S|wen-0987|enquete|diensten|csat=5
K|gebruiken|bejegening|5|dankbaarheid|0|-|Lieve mensen, veel geduld. Ik was zenuwachtig en ze hebben me echt op mijn gemak gesteld.
#S|wen-0988|chat|webshop|
A|||||||Hoi! Hoe kan ik helpen?
K|ontvangen|levering|2|neutraal|0|vraag|hoi bestelling 5521 zou gisteren komen maar is er niet, weten jullie waar die is?
A|||||||Die ligt bij de buren op 9.
K|ontvangen|geen|4|opluchting|0|-|oh had geen kaartje gezien. thanks
#S|wen-0989|review|overheid|sterren=5
K|aanvragen|wachttijd+bejegening|4|blijdschap|0|-|Binnen vijf minuten buiten met een nieuw rijbewijs. Aardige vent achter de balie ook.
#S|wen-0990|review|energie|sterren=2
K|betalen|fout+herhaling|2|irritatie|2|-|Rekening klopt al drie maanden niet. Elke keer bellen, elke keer zeggen ze dat het aangepast is.
#S|wen-0991|social|webshop|
K|gebruiken|kwaliteit|4|blijdschap|0|-|deze sokken van @warmevoeten zijn echt een uitvinding. ga nooit meer zonder 🧦
#S|wen-0992|review|overheid|sterren=1
K|hulp|bejegening|2|irritatie|0|-|Ik werd daar niet naar een stoel gebracht, die waren er niet. Met een gebroken voet sta je best lang.
#S|wen-0993|review|bezorging|sterren=3
K|ontvangen|levering+kwaliteit|3|neutraal|0|-|Op tijd, eten gewoon oké. Niks op aan te merken maar ook niet bijzonder.
#S|wen-0994|enquete|wonen|csat=3
K|hulp|levering|3|neutraal|1|-|Eerste afspraak werd afgezegd, tweede ging goed.
#S|wen-0995|email|verzekering|
K|hulp|wachttijd|2|irritatie|2|vraag|Beste, mijn claim loopt nu sinds 2 februari en ik heb alles al drie keer gestuurd. Wat is nu de stand van zaken? Groet, M. Haverkate
#S|wen-0996|review|telecom|sterren=1
K|terugkijken|geen|1|boosheid|0|-|Begin er niet aan. Ik heb het gedaan, u hoeft het niet ook nog te doen.
#S|wen-0997|enquete|bank|nps=8
K|hulp|bejegening+informatie|4|neutraal|0|-|Goed gesprek gehad, duidelijke uitleg over beleggen, niks opgedrongen.
#S|wen-0998|social|energie|
K|betalen|prijs+informatie|2|verwarring|0|vraag|@groenvolt mijn maandbedrag is ineens 60 hoger en er staat nergens waarom?
#S|wen-0999|review|reizen|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Schone, rustige camping. Het weer was minder maar daar kunnen zij niks aan doen.
#S|wen-1000|enquete|telecom|csat=2
K|hulp|wachttijd|2|neutraal|1|-|Wachttijd viel tegen
#S|wen-1001|review|webshop|sterren=1
K|ontvangen|levering|2|boosheid|2|-|Nooit ontvangen. Geld kwijt. Oplichters.
#S|wen-1002|chat|telecom|
A|||||||Hoi, Jesse hier!
K|gebruiken|geen|3|neutraal|0|vraag|hoi wat is mijn wifi wachtwoord, ik heb de sticker weggegooid
A|||||||Dat kan ik niet zien, wel resetten.
K|geen|geen|3|neutraal|0|-|doe maar
#S|wen-1003|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Was oké. Zou er niet voor omrijden, zou er ook niet voor omkeren.
#S|wen-1004|email|bezorging|
K|ontvangen|bejegening|4|dankbaarheid|0|-|Beste bezorgdienst, wat attent dat de chauffeur bij het bezorgen van de rolstoel even heeft geholpen met het afstellen. Dat hoefde hij niet te doen. Hartelijke groet, fam. Kuiken
#S|wen-1005|enquete|reizen|nps=2
K|gebruiken|levering+informatie|2|irritatie|1|-|Vertraging kan gebeuren maar vertel dan iets. Niemand wist iets.
#S|wen-1006|review|verzekering|sterren=4
K|aanvragen|digitaal+prijs|4|neutraal|0|-|Makkelijk afgesloten en een stuk voordeliger dan wat ik had. Nog geen schade gehad, dus over de rest kan ik niet oordelen.
#S|wen-1007|social|diensten|
K|gebruiken|wachttijd|2|irritatie|1|-|Afspraak 10.20. Het is 11.05. De vissen in de wachtkamer hebben nu namen.
#S|wen-1008|social|energie|
K|gebruiken|storing|2|irritatie|0|-|Hele dorp heeft weer licht, wij niet. Batterij van @zonstroom doet precies niks
#S|wen-1009|review|energie|sterren=4
K|hulp|bejegening|4|blijdschap|0|-|Niks te klagen over de monteur. Beleefd, netjes en hij liet alles beter achter dan hij het aantrof.
#S|wen-1010|gesprek|energie|
A|||||||Energielijn, met Yvonne.
K|betalen|geen|3|neutraal|0|vraag|ja hoi ik wou even weten of mijn betaling binnen is
A|||||||Ja, gisteren ontvangen.
K|geen|geen|4|neutraal|0|-|oké mooi dat was het
#S|wen-1011|gesprek|bank|
A|||||||Bankdesk, met Luuk.
K|ontvangen|levering|3|neutraal|0|vraag|hallo is mijn nieuwe pas al onderweg
A|||||||Die wordt morgen verstuurd.
K|ontvangen|belofte|2|irritatie|0|-|morgen dat zeiden jullie gisteren ook over vandaag
#S|wen-1012|review|reizen|sterren=3
K|aanvragen|informatie|4|neutraal|0|-|goede uitleg op de site
K|ontvangen|bejegening|4|neutraal|0|-|vriendelijke ontvangst
K|gebruiken|kwaliteit|2|neutraal|0|-|kamer rook naar sigaretten terwijl we rookvrij hadden geboekt
K|wijzigen|beleid|4|neutraal|0|-|mochten zonder problemen wisselen
K|gebruiken|kwaliteit|3|neutraal|0|-|nieuwe kamer was kleiner maar fris
#S|wen-1013|gesprek|webshop|
A|||||||Goedemorgen, Witgoedwinkel, met Sven.
K|gebruiken|storing|2|neutraal|1|-|goedemorgen mijn wasmachine is anderhalf jaar oud en die geeft nu al de geest
A|||||||Vervelend. Wat doet hij precies?
K|gebruiken|storing|2|neutraal|0|-|hij pompt niet meer weg en er staat E4
K|gebruiken|kwaliteit|4|neutraal|0|-|terwijl het verder altijd een prima ding is geweest
A|||||||Dat is het pluizenfilter. Heeft u dat weleens schoongemaakt?
K|gebruiken|geen|3|verwarring|0|vraag|zit daar een filter in dan waar
A|||||||Rechtsonder, achter het klepje. Zet een bakje neer.
K|gebruiken|geen|3|verrassing|0|-|o hemel er komt een halve sok uit en een munt van twee euro
A|||||||En nu spoelen?
K|gebruiken|storing|4|opluchting|0|-|hij doet het weer en ik heb er nog aan verdiend ook
#S|wen-1014|email|reizen|
K|gebruiken|bejegening|4|dankbaarheid|0|-|Geachte directie, Uw nachtportier verdient een lintje.
K|gebruiken|privacy|4|dankbaarheid|0|-|Toen mijn vrouw om drie uur 's nachts onwel werd, belde hij 112, hield haar warm en bleef bij ons tot de ambulance er was, terwijl hij ook nog de telefoon moest doen.
K|gebruiken|kwaliteit|2|neutraal|0|-|Dat de lift al de hele week kapot was, laat ik verder rusten.
#S|wen-1015|social|telecom|
K|wijzigen|wachttijd|4|blijdschap|0|-|nieuw nummer geregeld bij @belmaar in 2 min
K|gebruiken|privacy|2|irritatie|0|-|minder: blijkt het oude nummer van ene Kees te zijn en Kees had vijanden
#S|wen-1016|review|bank|sterren=1
K|hulp|bereikbaarheid|2|irritatie|1|-|Je krijgt hier geen mens maar een robot, en een domme ook nog.
#S|wen-1017|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Je moet ervan houden, van zo'n druk, warm, luidruchtig café waar je op kratten zit, en wij houden ervan.
K|betalen|digitaal|2|teleurstelling|0|-|Wel jammer dat je alleen met een app kunt bestellen, mijn vader zat met lege handen.
#S|wen-1018|review|telecom|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|Netflix lukt, mits niemand anders in huis ademt.
#S|wen-1019|chat|energie|
A|||||||Hoi! Met Sterre.
K|wijzigen|geen|3|neutraal|0|vraag|kan ik van dynamisch naar vast, en zo ja hoe snel?
A|||||||Ja, per de eerste van de maand.
K|wijzigen|beleid|3|neutraal|0|vraag|prima, geen boete dus?
A|||||||Nee.
K|wijzigen|geen|3|verlangen|0|wens|regel maar graag, ik word gek van dat kijken of de was mag draaien
#S|wen-1020|review|bank|sterren=1
K|gebruiken|digitaal|2|boosheid|2|-|mijn vader van 88 kan niet meer bij zijn eigen geld want hij heeft geen smartphone
K|hulp|bejegening|2|boosheid|0|-|neem hem er dan een zeiden ze
K|hulp|bejegening|1|boosheid|0|-|hij is BLIND
#S|wen-1021|enquete|webshop|nps=9
K|hulp|fout|4|blijdschap|0|-|Verkeerd boek gestuurd maar binnen een dag het goede, en het verkeerde mocht ik weggeven.
#S|wen-1022|gesprek|verzekering|
A|||||||Rechtsbijstand, met meneer Dols.
K|hulp|geen|3|neutraal|0|-|goedemiddag ik zit met een buurman en een schutting
A|||||||Vertelt u eens.
K|aanleiding|geen|2|neutraal|0|-|nou die staat een halve meter op mijn grond en hij zegt van niet
K|aanleiding|geen|3|neutraal|0|-|we hebben er nooit ruzie om gehad hoor hij groet nog altijd
A|||||||Dan stel ik voor dat een mediator komt, geen advocaat.
K|hulp|beleid|4|opluchting|0|wens|graag want ik wil die halve meter terug maar niet ten koste van de buurt
#S|wen-1023|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|stevig rek makkelijk in elkaar te zetten
K|ontvangen|fout|2|neutraal|0|-|er zat wel 1 schroef te weinig in
K|ontvangen|geen|3|neutraal|0|-|had zelf nog een dus geen probleem
#S|wen-1024|email|diensten|
K|vertrekken|fout|2|neutraal|0|wens|Beste, mijn opzegging van vorige maand hebt u kennelijk als niet verzonden beschouwd. Ik verzoek u die alsnog te verwerken.
K|betalen|fout|2|irritatie|1|-|Er is vandaag namelijk weer contributie afgeschreven.
#S|wen-1025|email|wonen|
K|gebruiken|geen|2|teleurstelling|0|-|Beste buren van het bestuur, Dat de barbecue dit jaar niet doorgaat, is jammer.
K|gebruiken|informatie|2|irritatie|0|-|Dat we het van een poster in de lift moeten vernemen, nadat we zestig hamburgers hadden ingeslagen, is jammerder.
#S|wen-1026|review|overheid|sterren=3
K|gebruiken|kwaliteit|4|neutraal|0|-|Openbaar vervoer in de stad is prima geregeld, zelfs 's nachts
K|gebruiken|kwaliteit|2|irritatie|0|-|alleen de kern waar ik woon, vier kilometer verder, bestaat na zessen niet meer
#S|wen-1027|social|bank|
K|hulp|bereikbaarheid|4|blijdschap|0|-|Drie minuten wachten, mens aan de lijn, klaar. Moet ook gezegd worden @klaverbank
#S|wen-1028|review|verzekering|sterren=2
K|hulp|bejegening|2|irritatie|0|-|"We leven met u mee", en in dezelfde brief een afwijzing met zes bijlagen.
#S|wen-1029|chat|bezorging|
A|||||||Pakketdienst, hallo.
K|ontvangen|geen|3|neutraal|0|wens|hoi kan mijn pakket vandaag bij de buren op 27 ipv bij mij
A|||||||Ik heb het aangepast.
K|geen|geen|3|neutraal|0|-|top
A|||||||Afgeleverd om 15.11 op nummer 27.
K|ontvangen|levering|4|neutraal|0|-|klopt, buurman heeft hem
#S|wen-1030|review|energie|sterren=3
K|gebruiken|kwaliteit|4|neutraal|0|-|De warmtepomp verwarmt goed, zelfs bij min tien.
K|gebruiken|kwaliteit|2|irritatie|0|-|Maar zeg niet dat hij stil is, zoals de verkoper, want mijn buurman dacht dat ik een vrachtwagen had gekocht.
#S|wen-1031|review|wonen|sterren=5
K|orienteren|bejegening|4|dankbaarheid|0|-|Als alleenstaande moeder met een uitkering ben je gewend dat makelaars door je heen kijken. Deze keek me aan.
#S|wen-1032|review|webshop|sterren=1
K|wijzigen|beleid|2|irritatie|1|-|had hem meteen terug willen sturen maar dat mocht niet want ik had eraan gezeten
#S|wen-1033|gesprek|overheid|
A|||||||Consulaire dienst.
K|aanleiding|geen|2|neutraal|0|-|hallo ik bel vanuit Lissabon mijn paspoort is gestolen
K|hulp|bejegening|4|neutraal|0|-|de politie hier was heel correct ik heb een papier meegekregen
K|aanvragen|geen|3|bezorgdheid|0|vraag|maar mijn vlucht is morgen hoe kom ik nu het land uit
A|||||||Komt u met dat papier en een pasfoto vandaag voor vier uur.
K|aanvragen|geen|3|neutraal|0|-|het is nu tien over drie
A|||||||Dan wachten wij op u.
K|aanvragen|beleid|5|opluchting+dankbaarheid|0|-|o wat geweldig ik neem een taxi
#S|wen-1034|enquete|bezorging|csat=3
K|ontvangen|levering|4|neutraal|0|-|Netjes op tijd
K|ontvangen|kwaliteit|2|neutraal|0|-|doos open en weer dichtgeplakt
#S|wen-1035|review|telecom|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Sinds ik ben overgestapt is het niet beter geworden en ook niet slechter, alleen de muziek in de wacht is anders.
#S|wen-1036|social|overheid|
K|gebruiken|geen|4|opluchting|0|-|Na 3 jaar procedures is de drempel er! Kinderen kunnen weer buiten spelen. Had niet gehoeven dat lange wachten, maar ik ben vandaag alleen maar blij
#S|wen-1037|review|diensten|sterren=2
K|gebruiken|bejegening|4|neutraal|0|-|de mensen in de winkel zijn best aardig
K|gebruiken|informatie|2|teleurstelling|0|-|maar ze weten niks van wat ze verkopen
K|orienteren|geen|3|neutraal|0|-|dus ik zoek het voortaan thuis zelf wel op
#S|wen-1038|review|verzekering|sterren=4
K|hulp|herhaling|4|blijdschap|0|-|Ik hoefde mijn verhaal niet nog een keer te doen.
#S|wen-1039|gesprek|overheid|
A|||||||Goedemorgen, Kadaster.
K|hulp|doorverwijzing|4|opluchting|0|-|goeiemorgen ik ben zonder doorverbinden bij u uitgekomen dat mag in de krant
A|||||||Haha, waar kan ik mee helpen?
K|aanvragen|geen|3|neutraal|0|wens|ik wil een kaart van mijn perceel
#S|wen-1040|chat|overheid|
A|||||||Goedemiddag.
K|aanvragen|wachttijd|2|bezorgdheid|0|vraag|ik zie net dat mijn aanvraag nog niet is goedgekeurd, moet ik nu iets?
A|||||||Nee, u krijgt binnen een week bericht.
K|geen|geen|3|neutraal|0|-|ok
#S|wen-1041|enquete|energie|nps=9
K|hulp|belofte|4|vertrouwen|0|-|Ze komen na wat ze zeggen.
#S|wen-1042|social|webshop|
K|hulp|bereikbaarheid|4|blijdschap|0|-|Gewoon gebeld met @lampenrijk en er nam gewoon iemand op. Gewoon!
#S|wen-1043|review|reizen|sterren=5
K|orienteren|informatie|4|vertrouwen|0|-|Niets bleek overdreven, zelfs de zin "vanuit bed ziet u de berggeiten" niet.
#S|wen-1044|chat|telecom|
A|||||||Hoi, met Nils.
K|betalen|belofte|4|opluchting|0|-|hoi, bedrag is vandaag niet afgeschreven, precies zoals je had beloofd 👍
#S|wen-1045|review|diensten|sterren=4
K|gebruiken|privacy|4|vertrouwen|0|-|De behandelaar vroeg eerst of de deur dicht mocht.
#S|wen-1046|email|wonen|
K|hulp|levering|4|neutraal|0|-|Beste, de schilder is vandaag begonnen, een week eerder dan gepland. Ons hoort u niet.
#S|wen-1047|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn man is nergens tevreden over, behalve over deze schroevendraaier.
#S|wen-1048|review|wonen|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Ik had gehoord dat het hier rustig was. Onzin, ik heb zelden zo'n herrie gehad.
#S|wen-1049|enquete|overheid|csat=4
K|aanvragen|informatie|4|blijdschap|0|-|Zelfs ik snapte de brief.
#S|wen-1050|gesprek|diensten|
A|||||||Tennisclub Rood, met Leo.
K|aanvragen|geen|3|neutraal|0|vraag|hoi Leo is er nog plek bij de beginners
A|||||||Ja, nog precies één.
K|aanvragen|geen|4|blijdschap|0|-|mooi dan ben ik net op tijd
#S|wen-1051|review|bank|sterren=4
K|gebruiken|digitaal|4|blijdschap|0|-|Niet één keer uitgelogd, niet één keer een fout, niet één keer hoeven bellen.
#S|wen-1052|social|reizen|
K|gebruiken|levering|4|verrassing|0|-|Hij had 20 min vertraging moeten hebben volgens de app. Stond er al. Bijna gemist doordat hij op tijd was @railnoord 😂
#S|wen-1053|review|bezorging|sterren=5
K|ontvangen|levering|4|blijdschap|0|-|voor de deur stond hij al voor ik de bel had gehoord
#S|wen-1054|review|energie|sterren=4
K|betalen|informatie|4|vertrouwen|0|-|Geen verrassingen op de rekening, en dat is wat ik van een rekening verwacht.
#S|wen-1055|review|wonen|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik zou hier niet meer weg willen.
#S|wen-1056|gesprek|reizen|
A|||||||Taxicentrale Noord.
K|gebruiken|levering|2|irritatie|1|vraag|is die taxi voor Veldkamp nou nog niet onderweg
A|||||||Hij staat vast op de brug, zeker twintig minuten.
K|gebruiken|levering|2|teleurstelling|0|-|o dan haal ik mijn trein niet meer
#S|wen-1057|enquete|diensten|nps=8
K|gebruiken|wachttijd|4|verrassing|0|-|Pas een kwartier binnen en ik was alweer klaar
#S|wen-1058|email|bank|
K|aanvragen|wachttijd|4|neutraal|0|-|Geachte mevrouw, de toekenning kwam nog vóór mijn bevestiging van ontvangst. Chapeau.
#S|wen-1059|gesprek|webshop|
A|||||||Met Klaas van de Gordijnenman.
K|ontvangen|geen|3|neutraal|0|-|ja dag Klaas met mevrouw Dubbeldam jullie hebben gisteren de gordijnen opgehangen
K|ontvangen|kwaliteit|4|blijdschap|0|-|en ze zijn prachtig van kleur hoor daar niet van
K|ontvangen|fout|2|teleurstelling|0|-|maar de linker is drie centimeter korter dan de rechter en nou ik het gezien heb zie ik niks anders meer
A|||||||Dat moet niet. We nemen hem morgen mee terug.
K|ontvangen|geen|3|bezorgdheid|0|vraag|en dan zit ik zolang zonder want de buren kijken zo naar binnen
A|||||||Ik laat een leengordijn hangen.
K|ontvangen|beleid|4|opluchting|0|-|nou aan alles is gedacht dan is het goed
#S|wen-1060|review|reizen|sterren=3
K|gebruiken|levering|2|neutraal|1|-|Vertraging op de heenweg, vertraging op de terugweg,
K|gebruiken|kwaliteit|4|blijdschap|0|-|daartussen een week zon, zee en heerlijk eten.
#S|wen-1061|email|webshop|
K|hulp|geen|3|neutraal|0|-|Beste Gijs, je vroeg of de nieuwe lader werkt.
K|gebruiken|storing|4|neutraal|0|-|Dat doet hij, waarvoor dank.
K|gebruiken|storing|2|neutraal|0|-|De telefoon daarentegen heeft er gisteren zelf de brui aan gegeven.
K|hulp|beleid|3|neutraal|0|vraag|Valt die ook onder de garantie, of ben ik nu aan mijn eigen portemonnee overgeleverd?
#S|wen-1062|chat|diensten|
A|||||||Museum Ter Zee, hallo.
K|orienteren|geen|3|neutraal|0|vraag|is het bij jullie druk op zondag? ik kom met iemand met autisme
A|||||||Tussen 10 en 11 is het stil, dan dimmen we ook het licht.
K|orienteren|bejegening|5|blijdschap|0|-|wat ontzettend fijn dat jullie daaraan denken
#S|wen-1063|review|overheid|sterren=2
K|aanvragen|informatie|3|neutraal|0|-|op de site staat dat je geen afspraak nodig hebt
K|aanvragen|informatie+beleid|2|irritatie|1|-|aan de balie zeggen ze dat je wel een afspraak nodig hebt
K|aanvragen|wachttijd|2|teleurstelling|0|-|en een afspraak kan pas over drie weken
K|hulp|bejegening|4|neutraal|0|-|de portier was wel een aardige man
#S|wen-1064|review|verzekering|sterren=5
K|hulp|beleid|4|verrassing|0|-|Ik dacht dat niks gedekt was, want ik had zelf de kraan open laten staan.
K|betalen|beleid|4|opluchting|0|-|Alles werd vergoed, tot en met het behang van de onderburen.
#S|wen-1065|social|bank|
K|orienteren|prijs|2|irritatie|0|-|Spaarrente 1,2% 🎉🎉🎉 zegt @meerbank. Inflatie 3,4. Maar leuke confetti
#S|wen-1066|gesprek|energie|
A|||||||Laadpasservice, met Ivo.
K|gebruiken|storing|2|neutraal|1|-|hoi ik sta bij een paal in Venlo en hij laat mijn kabel niet los
A|||||||Ik ontgrendel hem op afstand. Trek eens?
K|gebruiken|storing|2|bezorgdheid|0|-|nee nog niet en ik heb over een half uur een sollicitatie
A|||||||Nog een keer, nu met de auto van slot.
K|gebruiken|storing|5|opluchting|0|-|hij is los hij is los o man ik hou van je
#S|wen-1067|review|webshop|sterren=4
K|ontvangen|levering|2|neutraal|0|-|levertijd was langer dan er stond
K|hulp|informatie|4|neutraal|0|-|maar ze hielden me wel netjes op de hoogte
K|gebruiken|kwaliteit|4|blijdschap|0|-|en de stoel zit heerlijk
K|gebruiken|kwaliteit|2|neutraal|0|-|kleur is ietsje donkerder dan op mijn scherm maar dat went
#S|wen-1068|enquete|telecom|nps=5
K|gebruiken|kwaliteit|4|neutraal|0|-|Netwerk goed.
K|betalen|prijs|2|neutraal|0|-|Prijs niet.
K|hulp|geen|3|neutraal|0|-|Service geen idee, nooit nodig gehad.
#S|wen-1069|review|diensten|sterren=1
K|aanvragen|bejegening|4|neutraal|0|-|Bij het intakegesprek één en al beloftes en glimlachjes
K|gebruiken|kwaliteit|2|teleurstelling|0|-|daarna drie maanden lang elke week een andere begeleider die van niks wist
K|vertrekken|beleid|2|boosheid|0|-|en nu ik weg wil zit ik er nog een jaar aan vast
#S|wen-1070|email|verzekering|
K|vertrekken|prijs|2|neutraal|0|-|Geachte, Na uw laatste premieverhoging heb ik elders een offerte gevraagd, die 31 procent lager uitvalt.
K|terugkijken|bejegening|4|neutraal|0|-|Over uw dienstverlening heb ik nooit te klagen gehad.
K|vertrekken|prijs|3|neutraal|0|vraag|Bent u bereid uw premie aan te passen? Zo niet, dan ontvangt u mijn opzegging.
#S|wen-1071|review|energie|sterren=5
K|ontvangen|belofte|4|blijdschap|0|-|Ze beloofden dat ik er niets van zou merken en zo was het ook, de meter was gewisseld voor mijn koffie koud was.
#S|wen-1072|chat|wonen|
A|||||||Hoi! Reparatieverzoek of iets anders?
K|hulp|geen|3|neutraal|0|-|reparatie
K|gebruiken|storing|2|neutraal|1|-|voordeur sluit niet meer sinds de storm, hij waait open
A|||||||Dat is spoed, er komt vandaag iemand.
K|hulp|geen|3|neutraal|0|-|ok heb er nu de bank voor staan
A|||||||Is het gemaakt?
K|hulp|storing|4|opluchting|0|-|ja net, bank staat weer waar hij hoort
#S|wen-1073|review|bezorging|sterren=4
K|ontvangen|levering|4|neutraal|0|-|Ook op kerstavond gewoon bezorgd, dat vind ik knap.
K|ontvangen|kwaliteit|2|neutraal|0|-|Enkel het toetje was omgevallen.
#S|wen-1074|gesprek|reizen|
A|||||||Pechhulp Onderweg, met Jolanda.
K|gebruiken|storing|2|neutraal|1|-|hallo we staan op de A50 met een lekke band en drie kinderen
A|||||||Staat u achter de vangrail?
K|geen|geen|3|neutraal|0|-|ja allemaal met hesjes
A|||||||De wagen is er over een uur.
K|hulp|wachttijd|2|bezorgdheid|0|-|een uur dat is wel erg lang met een baby in deze hitte
A|||||||Dan geef ik u voorrang. Twintig minuten.
K|hulp|beleid|4|opluchting|0|-|dankjewel dat is te overzien
#S|wen-1075|review|telecom|sterren=2
K|gebruiken|kwaliteit|3|neutraal|0|-|Ik ga niet zeggen dat het slecht is.
K|gebruiken|kwaliteit|2|irritatie|0|-|Ik zeg alleen dat mijn dochter in Nepal met haar rugzak op een berg beter bereik had dan ik hier in Apeldoorn.
#S|wen-1076|social|diensten|
K|hulp|bejegening|4|blijdschap|0|-|Verwacht gezeur bij @fietsfixers, fiets was net uit de garantie. "Ach joh, twee dagen, laat maar hier." Zo win je klanten
#S|wen-1077|review|verzekering|sterren=3
K|aanvragen|digitaal|4|neutraal|0|-|Afsluiten was kinderspel
K|gebruiken|informatie|2|verwarring|0|-|maar in de polis staan zo veel uitzonderingen op uitzonderingen dat ik oprecht niet weet of mijn fiets nu verzekerd is of niet.
#S|wen-1078|enquete|bank|csat=4
K|hulp|bejegening|4|neutraal|0|-|Werd teruggebeld door dezelfde man, en die wist nog wie ik was.
#S|wen-1079|email|energie|
K|gebruiken|storing|2|neutraal|0|-|Hallo, sinds de nieuwe meter springt bij ons de hoofdzekering zodra oven en wasmachine samen aan staan.
K|gebruiken|kwaliteit|4|neutraal|0|-|Met de oude meter was dat nooit.
K|hulp|geen|3|neutraal|0|vraag|Ligt dat aan de meter of aan ons, en wie moet ik daarvoor hebben?
#S|wen-1080|review|wonen|sterren=3
K|hulp|bejegening|4|neutraal|0|-|aannemer is vriendelijk en denkt mee
K|ontvangen|levering|2|irritatie|2|-|maar van zijn planning klopt niks we zouden voor de zomer klaar zijn en nu hangt de kerstboom in een huis zonder keuken
K|ontvangen|kwaliteit|4|neutraal|0|-|wat er staat is overigens wel goed werk
#S|wen-1081|review|telecom|sterren=2
K|vertrekken|geen|3|neutraal|0|-|na 6 jaar ga ik toch weg
K|gebruiken|kwaliteit|4|neutraal|0|-|de verbinding was prima daar niet om
K|hulp|herhaling|2|irritatie|2|-|maar ik ben het zat om elke keer mijn klantnummer mijn postcode en mijn hele levensverhaal te moeten opzeggen voor ik een antwoord krijg
K|hulp|informatie|2|irritatie|0|-|dat dan ook nog per medewerker verschilt
#S|wen-1082|gesprek|bank|
A|||||||Opzegservice, met Thijs.
K|vertrekken|geen|3|neutraal|0|wens|ja Thijs ik wil die rekening van mijn moeder opheffen
A|||||||Mag ik vragen waarom?
K|aanleiding|geen|2|neutraal|0|-|ze is in maart naar het verpleeghuis gegaan en ze weet niet meer wat geld is
A|||||||Heeft u een volmacht?
K|vertrekken|beleid|2|irritatie|2|-|die heb ik nu drie keer laten zien en elke keer zegt iemand anders dat het een andere moet zijn
A|||||||Ik zie hem hier gewoon staan. Hij is goed, ik regel het.
K|vertrekken|doorverwijzing|4|opluchting|0|-|dat meent u niet gewoon zo
K|vertrekken|geen|3|neutraal|0|vraag|en de rest van het saldo gaat dat dan naar die rekening van haar bewindvoerder
#S|wen-1083|social|reizen|
K|terugkijken|geen|4|blijdschap|0|-|we zeiden vorig jaar dit doen we nooit meer, kamperen. net terug uit @bospad en de volgende staat al geboekt
#S|wen-1084|social|webshop|
K|terugkijken|geen|2|irritatie|0|-|we zeiden vorig jaar dit doen we vaker, bestellen bij @bloemenbas. nou nee dus
#S|wen-1085|email|energie|
K|vertrekken|geen|3|neutraal|0|-|Beste, Ik was van plan per 1 april naar een ander te gaan.
K|hulp|bejegening|4|vertrouwen|0|-|Na het gesprek met uw collega Ruben, die eerlijk zei dat ik het eerste jaar bij die ander inderdaad goedkoper uit ben, heb ik besloten te blijven.
K|terugkijken|informatie|4|vertrouwen|0|-|Wie zo eerlijk is, belazert je het tweede jaar ook niet.
#S|wen-1086|review|diensten|sterren=1
K|aanleiding|geen|2|neutraal|0|-|Mijn vader overleed in mei.
K|gebruiken|fout|1|boosheid|0|-|De uitvaartondernemer had op de kaart de naam van zijn broer gezet, die erbij stond.
K|hulp|bejegening|2|boosheid|0|-|"Dat gebeurt", was het commentaar.
K|betalen|prijs|2|irritatie|0|-|Op de rekening stond de naam wel goed.
#S|wen-1087|review|diensten|sterren=5
K|aanleiding|geen|2|neutraal|0|-|Mijn moeder overleed in juni.
K|gebruiken|bejegening|5|dankbaarheid|0|-|De uitvaartondernemer heeft haar lievelingsjurk zelf gestreken en wist na één gesprek wie van de kleinkinderen wel en wie niet wilde dragen.
K|gebruiken|kwaliteit|4|dankbaarheid|0|-|Alles klopte, tot op de liedjes.
#S|wen-1088|chat|verzekering|
A|||||||Welkom, met Joyce.
K|aanleiding|geen|3|neutraal|0|-|hoi ik ben net zzp'er geworden
K|orienteren|geen|3|verwarring|0|vraag|ik zie door de bomen het bos niet meer met al die verzekeringen, wat heb ik nou minimaal nodig?
A|||||||Aansprakelijkheid, en kijk naar arbeidsongeschiktheid.
K|orienteren|prijs|2|bezorgdheid|0|-|die laatste is zo duur dat ik dan beter niet ziek kan worden haha
A|||||||Met een langere wachttijd van 3 maanden scheelt het de helft.
K|orienteren|informatie|4|verrassing|0|-|oh dat is wel te doen, wist niet dat je dat kon kiezen
#S|wen-1089|enquete|reizen|csat=1
K|gebruiken|kwaliteit|1|boosheid|0|-|de slechtste vakantie ooit kan het niet mooier maken
#S|wen-1090|enquete|reizen|csat=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|de beste vakantie ooit kon niet mooier
#S|wen-1091|review|wonen|sterren=4
K|aanleiding|geen|3|neutraal|0|-|Met een derde op komst was ons rijtjeshuis te klein.
K|orienteren|bejegening|4|vertrouwen|0|-|Andere makelaars wilden meteen verkopen, deze vroeg eerst of we niet beter konden uitbouwen.
K|orienteren|informatie|4|blijdschap|0|-|Hij had gelijk, en verdiende er niets aan.
K|aanvragen|wachttijd|2|neutraal|1|-|De vergunning liet wel lang op zich wachten.
#S|wen-1092|gesprek|overheid|
A|||||||Burgerzaken, met Lidy.
K|aanleiding|geen|4|blijdschap|0|-|hallo wij zijn gisteren vader en vader geworden van een meisje
A|||||||Gefeliciteerd! U wilt aangifte doen?
K|aanvragen|digitaal|2|irritatie|1|-|ja maar op dat formulier moet ik een moeder invullen anders kan ik niet verder
A|||||||Dat klopt nog niet in het systeem. Komt u langs, dan doe ik het met de hand.
K|aanvragen|beleid|4|opluchting|0|-|o fijn wat lief we waren al bang dat het een heel circus zou worden
#S|wen-1093|review|verzekering|sterren=1
K|hulp|bejegening|1|boosheid|0|-|Ik heb een kind begraven en kreeg van deze club een brief met de vraag of de premie "voor de verzekerde" nog juist was
K|hulp|herhaling|1|boosheid|2|-|ik heb ze vier keer gebeld om te zeggen dat ze er niet meer is
K|hulp|fout|1|boosheid|0|-|vorige week kwam de vijfde brief
#S|wen-1094|email|diensten|
K|gebruiken|geen|3|neutraal|0|-|Beste Marieke, Even over Daan en de bijles.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Hij heeft een 7,1 voor natuurkunde, terwijl hij in november nog op een 3 stond.
K|gebruiken|bejegening|4|dankbaarheid|0|-|Belangrijker: hij zegt niet meer dat hij dom is.
K|vertrekken|geen|3|neutraal|0|wens|We willen daarom na de kerst stoppen, niet omdat het niet werkt, maar omdat het gewerkt heeft.
#S|wen-1095|social|telecom|
K|hulp|doorverwijzing|2|irritatie|2|-|winkel zegt bel de klantenservice, klantenservice zegt ga naar de winkel. ik sta nu BUITEN de winkel te bellen @mobiplek
A|||||||Hoi Fay, dat is inderdaad niet handig. Welke winkel? Dan bel ik ze zelf.
K|geen|geen|3|neutraal|0|-|die in de Lange Gracht
A|||||||Ga maar naar binnen, ze weten ervan.
K|hulp|doorverwijzing|4|verrassing|0|-|wow ok dat werkte. respect
#S|wen-1096|review|overheid|sterren=4
K|aanvragen|informatie|2|verwarring|1|-|Inburgeren is een doolhof en de brieven zijn in een Nederlands dat mijn leraar ook niet kent.
K|aanvragen|doorverwijzing|5|dankbaarheid|0|-|Gelukkig had ik Wout, mijn vaste contactpersoon, die elke brief met mij las en nooit zei dat hij geen tijd had.
#S|wen-1097|chat|reizen|
A|||||||Hallo, Huurauto Zon.
K|aanvragen|prijs|3|neutraal|0|vraag|zit er een borg op en hoe hoog is die?
A|||||||€ 1.100 op een creditcard.
K|aanvragen|prijs|2|teleurstelling|0|-|dat heb ik niet op mijn kaart staan
A|||||||Met het pakket 'zonder zorgen' van €9 per dag is er geen borg.
K|aanvragen|prijs|2|irritatie|0|-|dus of ik heb 1100 euro of ik betaal 90 euro voor zorgen die ik niet had
#S|wen-1098|review|bezorging|sterren=4
K|ontvangen|geen|3|neutraal|0|-|ik had me voorbereid op het ergste gezien de sterren hier
K|ontvangen|levering|4|verrassing|0|-|maar pakket kwam gewoon op de dag zelf
K|ontvangen|bejegening|4|neutraal|0|-|jongen was vriendelijk
K|ontvangen|kwaliteit|3|neutraal|0|-|doosje was nat maar het regende ook dat het goot
#S|wen-1099|gesprek|energie|
A|||||||Klantenservice Vonk, met Hessel.
K|hulp|geen|3|neutraal|0|-|ja Hessel ik had vanmorgen Marijke en die zou uitzoeken hoe het zit met die compensatie
A|||||||Ja, ik zie haar aantekening. Ze is ermee bezig.
K|hulp|herhaling|4|opluchting|0|-|mooi dus ik hoef niet weer van voren af aan te beginnen
A|||||||Nee hoor. U krijgt 60 euro.
K|betalen|beleid|4|verrassing|0|-|zestig dat is meer dan ik dacht ik had op tientjes gerekend
K|hulp|belofte|3|neutraal|0|vraag|en belt Marijke me dan nog want dat had ze gezegd
#S|wen-1100|email|webshop|
K|terugkijken|kwaliteit|4|blijdschap|0|-|Hallo, u vroeg om een beoordeling van de tas: die is fantastisch.
K|terugkijken|bejegening|2|irritatie|0|-|U vroeg er alleen ook om op dinsdag, woensdag, vrijdag en gisteravond om elf uur.
K|geen|geen|3|verlangen|0|wens|Wilt u daarmee ophouden?
#S|wen-1101|review|energie|sterren=2
K|ontvangen|levering|4|neutraal|0|-|monteurs waren vroeg en werkten netjes
K|ontvangen|storing|2|neutraal|1|-|toen ze weg waren bleek de helft van de panelen niets op te wekken
K|hulp|bereikbaarheid|2|irritatie|2|-|sindsdien krijg ik niemand te pakken terwijl ze voor de verkoop elke avond aan de lijn hingen
K|hulp|geen|3|verlangen|0|wens|ik hoop dat ze dit lezen en me bellen
#S|wen-1102|enquete|wonen|nps=4
K|orienteren|bejegening|4|neutraal|0|-|Bij de bezichtiging alle tijd
K|hulp|wachttijd|2|teleurstelling|1|-|na het tekenen geen tijd meer
#S|wen-1103|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Het boek is niet slecht geschreven, het is alleen door niemand nagelezen: namen die halverwege veranderen, een hoofdstuk dat er twee keer in staat.
#S|wen-1104|social|overheid|
K|gebruiken|bejegening|4|dankbaarheid|0|-|Mijn opa (91) stond met zijn rollator vast in de tramrails. Handhaver van @gemDrieborg tilde hem eruit, bracht hem thuis én schreef geen bon voor de auto die het gat blokkeerde. O nee wacht, die kreeg er wel een. Terecht
#S|wen-1105|chat|bezorging|
A|||||||Hoi, Wijnkoerier.
K|ontvangen|kwaliteit|2|neutraal|0|-|doos is binnen, 11 flessen heel, 1 niet, alles plakt
A|||||||Dat is balen! Je krijgt een hele nieuwe doos.
K|hulp|beleid|4|verrassing|0|-|een hele doos? voor 1 fles?
A|||||||Ja, dan hoef je niet te plakken ;)
K|hulp|beleid|5|blijdschap|0|-|haha geweldig, ik drink op jullie gezondheid
