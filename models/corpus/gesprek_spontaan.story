#S|gsp-0001|gesprek|energie|
A|||||||Goedemorgen, Lichtnet, u spreekt met Marieke.
K|geen|geen|3|neutraal|0|-|ja goeiemorgen mevrouw met van der uh met van der meijden uit barneveld
K|betalen|prijs|2|verwarring|0|-|ik heb hier een rekening en nou staat er vierhonderd en uh zevenentachtig euro bij te betalen en ik zit er al de hele ochtend naar te staren want ik kan er geen chocola van maken
K|gebruiken|geen|3|neutraal|0|-|ik woon hier in mijn eentje ja ik heb één kamer warm en de rest dat doe ik niet
A|||||||Ik zie dat de meterstand op 1 maart geschat is.
K|betalen|fout|2|irritatie|0|-|geschat maar die meneer is hier toch geweest met zo'n zaklampje die heeft op zijn knieën in de gangkast gelegen
A|||||||Hebt u de stand bij de hand?
K|geen|geen|3|neutraal|0|-|wacht even hoor dan pak ik mijn bril uh nul vier zes twee twee
A|||||||Dan krijgt u 61 euro terug in plaats van bijbetalen.
K|betalen|fout|5|opluchting+blijdschap|0|-|nee terug nou breekt mijn klomp terug dan kan ik die kleinkinderen toch nog iets geven met de feestdagen
#S|gsp-0002|gesprek|telecom|
A|||||||Dag, u spreekt met Jens van Kabelio.
K|hulp|herhaling|2|irritatie|3|-|ja jens ge zijt nu den vijfde hè den vijfde die ik spreek deze week en ge gaat mij nu ook zeggen van ja herstart eens mijnheer
K|gebruiken|storing|2|neutraal|1|-|da menuke komt op en dan gaat den tv uit en dan weer aan en zo de hele nacht door als ge geluk hebt
A|||||||Ik ga het niet zeggen, beloofd. Ik zie dat de decoder fouten geeft.
K|hulp|geen|3|verrassing|0|-|ah ge ziet da gewoon van daaruit
A|||||||Ja. Ik stuur een nieuwe op, gratis.
K|hulp|informatie|2|boosheid|0|-|maar alé mens en die vier anderen die zagen dat dan niet of waren die blind of uh wat moet ik daarvan denken
K|hulp|bejegening|4|dankbaarheid|0|-|soit gij kunt er niks aan doen gij zijt den eersten die luistert bedankt jongen
#S|gsp-0003|gesprek|bank|
A|||||||Spaarmeer, met Olga.
K|aanleiding|geen|2|teleurstelling|0|-|dag mevrouw ja mijn vrouw is dus de twaalfde overleden en uh nou ja er komt dan van alles op je af
A|||||||Gecondoleerd meneer. Ik help u rustig verder.
K|gebruiken|digitaal|2|neutraal|1|-|zij deed altijd de bank op dat ding op die tablet en ik kom daar niet in want ik weet dat getalletje niet
K|gebruiken|privacy|2|bezorgdheid|0|angst|en nou was ik bang dat als ik drie keer mis type dat dan alles op slot gaat en dan kan ik de begrafenis niet betalen
A|||||||U kunt de nota van de uitvaart ook zo insturen, dan betalen wij die rechtstreeks.
K|betalen|beleid|4|opluchting|0|-|o dat wist ik niet o nou dat is een hele zorg van mijn schouders
K|hulp|geen|3|neutraal|0|vraag|en dat andere die code moet ik daarvoor naar jullie toe komen of komt u dan bij mij want ik rij niet meer
A|||||||Mijn collega komt bij u thuis, donderdag om elf uur.
K|hulp|beleid|5|dankbaarheid|0|-|nou mevrouw olga u bent een schat zo iets had mijn vrouw mooi gevonden
#S|gsp-0004|gesprek|overheid|
A|||||||Gemeente Loosdal, met Griet.
K|aanvragen|geen|3|neutraal|0|-|hallo ja ik bel voor uh voor die vergunning voor die buurtbarbecue op de achtentwintigste juni
K|aanvragen|informatie|2|verwarring|1|-|allé ik heb op die site alles ingevuld en op 't einde vroeg die mij hoeveel vierkante meter podium en ja wij hebben geen podium wij hebben ne wagen van mijn nonkel
A|||||||Dan mag u nul invullen.
K|aanvragen|digitaal|2|neutraal|1|-|ja maar nul dat pakt hij niet dat wordt rood da veld
A|||||||Klopt, dat is een gekende fout. Ik vul het voor u in.
K|aanvragen|geen|3|neutraal|0|vraag|en hebben wij dan nog iets nodig van de brandweer of is da te zot voor vijftig man en drie barbecues
A|||||||Nee, tot tweehonderd personen niet.
K|aanvragen|beleid|4|blijdschap|0|-|ah schoon dan mag de pastoor ook komen
#S|gsp-0005|gesprek|reizen|
A|||||||Reislijn noodnummer, met Thomas.
K|gebruiken|levering|2|boosheid|1|-|ja eindelijk ik sta hier dus op girona airport met zes man waarvan twee kinderen van onder de vier en de bus is doorgereden zonder ons
K|gebruiken|informatie|2|irritatie|0|-|die hostess met dat bordje die stond dus bij uitgang b en op het papier stond uitgang d ja duh dan loop je elkaar mis
A|||||||Wat vervelend. Ik regel een taxi, waar staat u precies?
K|geen|geen|3|neutraal|0|-|uh bij de bloemenwinkel naast een uh een soort grote vis
A|||||||Er komt een busje binnen een kwartier, chauffeur Josep, kosten voor ons.
K|hulp|wachttijd|4|opluchting|0|-|een kwartier dat is oké want de kleinste die ligt nou op de koffer te slapen dus die merkt er niks van
K|hulp|geen|3|neutraal|0|vraag|en uh even voor de zekerheid josep met een j of met een x dan kan mijn man een papiertje maken
#S|gsp-0006|gesprek|verzekering|
A|||||||Dakenhuis schade, met Fred.
K|gebruiken|storing|2|neutraal|0|-|ja dag wij hebben hier een lekkage gehad boven de badkamer en die is zo door het plafond in de gang gekomen
K|hulp|herhaling|2|irritatie|3|-|en ik heb dat in uh wat is het in maart gemeld en in april nog eens en in mei heb ik met ene patricia gesproken en nou zitten we in juli en ik kijk nog steeds naar een emmer
A|||||||Ik zie dat de offerte van de aannemer kwijtgeraakt is bij ons.
K|hulp|fout|2|irritatie|0|-|kwijtgeraakt o die heb ik ook als bijlage gestuurd in drievoud met een rood strikje erom bij wijze van spreken
A|||||||Kunt u hem nu nog eens mailen? Dan keur ik hem meteen goed.
K|geen|geen|3|neutraal|0|-|ja ik zit erachter momentje dan uh ja verstuurd
A|||||||Goedgekeurd. De aannemer mag beginnen.
K|hulp|wachttijd|4|verrassing|0|-|wacht dat was dertig seconden en daar heb ik vier maanden op gewacht dat meen je niet
K|hulp|belofte|3|vertrouwen|0|-|nou goed dan hou ik je daaraan fred dan bel ik die aannemer nu op
#S|gsp-0007|gesprek|wonen|
A|||||||Sleutelwonen, goedemiddag, met Ayoub.
K|gebruiken|privacy|2|bezorgdheid|0|angst|ja hoi ik wou even melden dat er hier in het trappenhuis van de flat al een week een man slaapt en ik durf 's avonds niet meer naar de fietsenstalling
K|gebruiken|geen|3|neutraal|0|-|hij doet niks hoor hij ligt daar gewoon met een uh een slaapzak
A|||||||Begrijpelijk dat u dat spannend vindt. We sturen de wijkbeheerder met een straatcoach.
K|hulp|geen|3|verlangen|0|wens|ja en kunnen jullie het wel een beetje netjes doen want ik wil ook niet dat hij zo de straat op geschopt wordt in die kou
A|||||||Ze gaan met hem praten over opvang.
K|hulp|bejegening|4|opluchting|0|-|o dat is fijn want ik voelde me nou al een verrader dat ik bel
#S|gsp-0008|gesprek|webshop|
A|||||||Knusthuis, met Sanne.
K|ontvangen|kwaliteit|2|teleurstelling|0|-|goedemiddag ik heb dus bij jullie zo'n uh zo'n ledikantje besteld voor mijn eerste kleinkind en nou is één spijl gebroken uit de doos
K|ontvangen|geen|3|neutraal|0|-|ik zit hier met mijn dochter van zevenendertig weken en een inbussleutel
A|||||||O jee. Kunt u een foto sturen?
K|hulp|digitaal|2|neutraal|1|-|ja die foto dat lukt mij niet op dat toestel mijn kleinzoon die kan dat wel maar die is er nog niet ha
A|||||||Hoeft ook niet, ik stuur een nieuwe zijkant vandaag.
K|hulp|wachttijd|4|opluchting|0|-|vandaag nog nou dat is precies op tijd want ze hebben haar al twee keer gestript in het ziekenhuis dus het kan zomaar
K|hulp|bejegening|5|dankbaarheid|0|-|en weet u dat is fijn dat u niet zegt vul eens een formulier in bedankt hoor kind
#S|gsp-0009|gesprek|diensten|
A|||||||Fitplein, met Kiki.
K|vertrekken|geen|3|neutraal|0|wens|hoi ik wil mijn abonnement stoppen want ik heb mijn kruisband gescheurd en de dokter zegt negen maanden niks
K|vertrekken|herhaling+belofte|2|irritatie|2|-|ik had dat ook al aan de balie gezegd en per mail en in die app en overal krijg ik zo'n automatische van wij komen bij u terug en er komt niemand terug
A|||||||Wat vervelend! Ik kan je ook negen maanden pauzeren, kosteloos.
K|wijzigen|beleid|4|verrassing|0|-|o wacht dat is misschien wel beter ja want dan hou ik ook mijn oude tarief hè dat is nog van voor de corona
K|wijzigen|geen|3|neutraal|0|vraag|moet ik dan wel een doktersbriefje of zo sturen of geloof je me op mijn blauwe ogen
A|||||||Ik geloof je. Het staat erin.
K|wijzigen|bejegening|4|dankbaarheid|0|-|chill dank je kiki zo makkelijk kan het dus zijn
#S|gsp-0010|gesprek|bezorging|
A|||||||Pakmee, met Wout.
K|ontvangen|levering|2|irritatie|2|-|ja wout luistert ik zit hier al drie dagen te wachten op nen band voor mijnen tractor en elke dag staat er bezorging vandaag en 't is nooit vandaag
K|aanleiding|geen|2|bezorgdheid|0|angst|ze geven regen voor zaterdag en als dat gras er dan nog ligt dan is dat om zeep en dan zit ik zonder voer
A|||||||Ik zie dat het te zwaar was voor de gewone ronde. Ik zet hem op een vrachtwagen, morgen voor negen.
K|ontvangen|beleid|4|blijdschap|0|-|voor negen zeg dan zet ik mijn wekker niet eens want dan ben ik al bij de koeien
K|ontvangen|geen|3|neutraal|0|wens|zeg wel dat hij achterom moet rijden langs de silo want vooraan ligt er een vijver
#S|gsp-0011|gesprek|telecom|
A|||||||Wifiwal, u spreekt met Dennis.
K|betalen|fout|2|boosheid|1|-|jullie hebben negenhonderd euro van mijn rekening gehaald negenhonderd met een negen
K|betalen|geen|3|neutraal|0|-|mijn abonnement is negentien euro dus negentien en niet negenhonderd
A|||||||Dat kan niet kloppen. Ik zoek het direct op.
K|betalen|geen|2|bezorgdheid|0|angst|want woensdag gaat de huur eraf en dan sta ik rood en dan krijg ik weer zo'n deurwaarder op mijn dak echt waar
A|||||||Ik zie het, een invoerfout bij ons. Ik stort het vandaag met spoed terug.
K|hulp|belofte|3|neutraal|0|-|ja oké maar dat zegt u nou en straks is het donderdag
A|||||||U krijgt nu een sms met het bewijs van de spoedoverboeking.
K|betalen|fout|4|opluchting|0|-|ja ik zie hem hij komt binnen pff even bijkomen jeetje
#S|gsp-0012|gesprek|overheid|
A|||||||Belastingdesk, met Monique.
K|betalen|informatie|2|verwarring|1|-|goedemiddag ja ik heb hier een blauwe en een witte brief en op de blauwe moet ik betalen en op de witte krijg ik en het is allebei over hetzelfde jaar
A|||||||De witte is een voorlopige, de blauwe is de definitieve.
K|betalen|informatie|2|verwarring|0|-|en de blauwe die was dus later maar uh daar staat een eerdere datum op hoe zit dat dan
A|||||||Dat klopt niet, u hebt gelijk. Het is een drukfout, de definitieve is 210 euro terug.
K|betalen|fout|4|verrassing|0|-|nou ja dan zit ik hier dus al de hele week wakker te liggen om een drukfout
K|hulp|informatie|4|dankbaarheid|0|-|maar wel fijn dat u het gewoon zegt want de vorige die begon over artikel zoveel lid zoveel en ik ben gewoon een kapper
#S|gsp-0013|gesprek|reizen|
A|||||||Loftlijn bagage, met Priya.
K|ontvangen|levering|2|neutraal|1|-|ja hai mijn koffer is niet aangekomen in reykjavik en ik zit nu in een zomerjurkje en het is hier uh nou vier graden
K|hulp|geen|3|neutraal|0|-|het is een bruine met een gele strik eromheen van mijn tante en het labelnummer is l d acht acht nul drie
A|||||||Hij is per ongeluk naar Riga gegaan. Morgenmiddag is hij bij u.
K|ontvangen|fout|2|verrassing|0|-|riga nou dan heeft die koffer een leukere reis dan ik
K|hulp|beleid|3|neutraal|0|vraag|en mag ik dan een jas kopen en krijg ik dat terug of moet ik blauwbekken tot morgen
A|||||||Tot 150 euro vergoeden wij, bewaar de bon.
K|hulp|beleid|4|opluchting+dankbaarheid|0|-|oké dan ga ik nu een ijslandse trui halen met zo'n rondje erin super bedankt priya
#S|gsp-0014|gesprek|energie|
A|||||||Fluvent, storingslijn, met Steve.
K|gebruiken|storing|2|neutraal|0|-|goeienavond bij ons in de wijk is al twee uren alles uit dus ook de straatverlichting en ik dacht ik bel maar eens want misschien heeft niemand da gedaan
A|||||||We weten het, een kabelbreuk. Herstel verwacht om 23u.
K|geen|geen|3|neutraal|0|-|ah oké en dan kunnen wij eigenlijk gewoon gaan slapen
K|gebruiken|privacy|2|bezorgdheid|0|angst|ja maar mijn man die heeft zo'n apparaat voor zijn apneu en als die dat niet aan heeft dan stopt die met ademen soms en ik lig dan heel de nacht te luisteren
A|||||||Dan sturen we iemand met een noodbatterij, binnen het halfuur.
K|hulp|beleid|5|dankbaarheid+verrassing|0|-|doet ge dat nu serieus amai dat had ik nooit durven vragen merci duizend keer
#S|gsp-0015|gesprek|bank|
A|||||||Klaverbank, fraudehulp, met Sofie.
K|gebruiken|privacy|1|bezorgdheid|0|-|ja help mij mevrouw ik denk dat ik iets stoms gedaan heb er was een sms van de post en ik heb op dat linkske gedrukt en daar mijn kaartnummer ingegeven
A|||||||Blijf aan de lijn, ik blokkeer de kaart nu.
K|geen|geen|3|neutraal|0|-|ja ja ik blijf
A|||||||Er is niets afgegaan.
K|gebruiken|privacy|4|opluchting|0|-|niks echt niks oh ik heb kippenvel over heel mijn lijf ik dacht dat mijn spaargeld weg was voor mijn dak
K|gebruiken|geen|2|teleurstelling|0|-|ik ben eigenlijk zo beschaamd ik heb dat ons moeder nog uitgelegd verleden week dat ge daar nooit op moogt klikken
A|||||||Dat moet u niet zijn, het overkomt iedereen.
K|hulp|bejegening|5|dankbaarheid|0|-|dat doet deugd dat ge dat zegt want mijne man gaat ermee lachen tot in de eeuwigheid
#S|gsp-0016|gesprek|diensten|
A|||||||Kinderopvang De Zwaluw, met Ines.
K|gebruiken|privacy|2|bezorgdheid|0|angst|hallo met de papa van lou ik wou eens vragen lou die vertelt thuis dat ze uh dat ze in de kast moest zitten klopt dat want ik maak me toch een beetje zorgen
A|||||||Ze spelen verstoppertje in de kast, met het licht aan. Maar ik begrijp uw vraag.
K|gebruiken|informatie|4|opluchting|0|-|ah verstoppertje haha oké dan zat ik al met een heel ander filmke in mijn hoofd
K|gebruiken|informatie|3|verlangen|0|wens|misschien zet dat eens in dat heen en weer boekje want drie jarigen vertellen gelijk de krant
#S|gsp-0017|gesprek|wonen|
A|||||||Huis voor Allen, met Nele.
K|gebruiken|kwaliteit|2|irritatie|0|-|ja nele met de mevrouw van het tweede links ik bel voor dat orgel van hiernaast want die mens oefent van zeven uur 's morgens en dat is psalmen nonstop
K|hulp|herhaling|2|neutraal|2|-|ik heb daar al twee brieven over geschreven en verleden maand ben ik zelfs bij u geweest
A|||||||Ik heb de brieven hier. Ik ga deze week met hem praten.
K|hulp|geen|3|verlangen|0|wens|als hij nu eens om tien uur zou beginnen in plaats van om zeven dan mag hij van mij heel het gezangboek doen
A|||||||Dat stel ik voor. Ik laat u vrijdag iets weten.
K|hulp|belofte|3|vertrouwen|0|-|goed want ge hebt een eerlijk gezicht ook al zie ik dat nu niet door de telefoon
#S|gsp-0018|gesprek|energie|
A|||||||Kilowijs, met Bram.
K|wijzigen|geen|3|neutraal|0|wens|hoi ik ga verhuizen van amstelveen naar uithoorn per een november en ik wou mijn contract gewoon meenemen
K|wijzigen|digitaal|2|irritatie|1|-|dat kan dus niet via de site want daar staat kies een datum maar alle dagen in november zijn grijs alsof die maand niet bestaat
A|||||||De datum ligt verder dan acht weken, vandaar. Ik doe het voor u.
K|wijzigen|informatie|3|neutraal|0|-|ah oké dat had er dan even bij mogen staan maar goed
A|||||||Wilt u ook de opnamestand doorgeven?
K|geen|geen|3|neutraal|0|-|ja dat is twaalf uh twaalf negenhonderd en één voor stroom
A|||||||Prima, alles staat klaar.
K|wijzigen|wachttijd|4|blijdschap|0|-|zo en dat in vier minuten dan kan ik nou de dozen gaan vouwen
#S|gsp-0019|gesprek|telecom|
A|||||||Seniorenlijn Bundelbaas, met Hilda.
K|geen|geen|3|neutraal|0|-|dag met mevrouw roelofs tachtig jaar en een beetje doof dus u moet hard praten
A|||||||Dag mevrouw Roelofs! IK ZAL HET PROBEREN.
K|geen|geen|4|blijdschap|0|-|haha zo hard hoeft nou ook weer niet
K|gebruiken|informatie|2|verwarring|0|-|ik krijg steeds een bolletje op mijn telefoon met een rood vijftje en ik weet niet of dat nou gevaarlijk is of niet
A|||||||Dat zijn vijf gemiste berichten. Tikt u er maar op.
K|gebruiken|geen|3|neutraal|0|-|o die zijn van mijn zus die heeft dan vijf keer gebeld dat ze jarig is nou en ik zat te breien
K|hulp|informatie|4|dankbaarheid|0|-|fijn dat u dat even uitlegt want mijn zoon die zegt dan van ma dat weet je toch en ik weet dat helemaal niet
#S|gsp-0020|gesprek|overheid|
A|||||||Dienst Burgerzaken Meerle, met Tom.
K|aanvragen|geen|3|neutraal|0|-|goeiendag mijn dochter is verleden maandag geboren dus ik moet aangifte doen
A|||||||Gefeliciteerd! Dat kan op afspraak, morgen om negen?
K|aanvragen|beleid|2|verwarring|0|vraag|wacht ik had gelezen dat het binnen de vijftien dagen is is dat dan vanaf de dag zelf of vanaf dat ge uit het ziekenhuis komt
A|||||||Vanaf de geboorte, u hebt nog tien dagen.
K|aanvragen|informatie|4|opluchting|0|-|oef tien dat gaat nog goed want wij zijn nog niet uit over den tweede voornaam
K|aanvragen|geen|3|neutraal|0|vraag|en uh kan dat met een trema want het is noä maar dan met van die puntjes op de a
#S|gsp-0021|gesprek|reizen|
A|||||||Tramvlier, met Gert.
K|betalen|beleid|2|boosheid|2|-|ja mijnheer ik heb een boete van honderd en zeven euro voor mijn moeder die heeft dement en die wist niet meer dat ze haar kaart in haar tas had
K|gebruiken|bejegening|1|boosheid|0|-|en den controleur heeft haar dus uit den tram gezet alleen in de regen op een plein dat ze niet kent
A|||||||Dat is heel erg. Dat had nooit mogen gebeuren.
K|gebruiken|privacy|2|bezorgdheid|0|-|ze hebben haar gevonden in een bushokje twee kilometer verder helemaal doorweekt ge moet er niet aan denken wat er had kunnen gebeuren
A|||||||De boete wordt kwijtgescholden en ik dien een intern dossier in over die controleur.
K|betalen|fout|3|neutraal|0|-|goed van die boete maar het gaat niet om de boete hè
K|hulp|geen|3|verlangen|0|wens|ik wil gewoon dat die gasten leren om naar een mens te kijken voor ze hun machientje bovenhalen
A|||||||Ik bel u volgende week persoonlijk met wat we gaan doen.
K|hulp|bejegening|3|vertrouwen|0|-|ja oké ge klinkt alsof ge dat ook meent
#S|gsp-0022|gesprek|bank|
A|||||||Hypotheekpunt, met Sjoerd.
K|orienteren|geen|3|neutraal|0|-|hallo ik ben uh vijfenzestig en ik denk erover om mijn huis uh zeg maar een stukje op te eten hoe heet dat ook alweer opeethypotheek
A|||||||Ja, een opeethypotheek. Wat is de woning ongeveer waard?
K|orienteren|geen|3|neutraal|0|-|vier en een halve ton zegt de woz maar mijn buurman zegt meer die heeft er verstand van die verkocht aardbeien
A|||||||Dan kunt u ongeveer honderdzestigduizend opnemen.
K|orienteren|prijs|2|bezorgdheid|0|angst|ja maar ik wil natuurlijk niet dat de kinderen straks met een schuld zitten want daar lig ik dan ook weer van wakker
A|||||||De schuld kan nooit hoger worden dan de woningwaarde, dat staat in de polis.
K|orienteren|informatie|4|opluchting|0|-|ah dat is een heel andere koek nou dan ga ik het er zondag eens met ze over hebben bij de soep
#S|gsp-0023|gesprek|webshop|
A|||||||Brouwgerief, met Roel.
K|gebruiken|storing|2|irritatie|2|-|ja kijk dat apparaat van jullie doet het niet meer en het is de derde hè ik heb er nou drie gehad in anderhalf jaar
K|gebruiken|storing|2|neutraal|0|-|eerst sputterde die en toen kwam er van dat bruine water uit en nou uh niks alleen een lampje
A|||||||Dat is niet normaal. U mag ook een ander model kiezen, zonder bijbetalen.
K|hulp|beleid|4|verrassing|0|-|o zonder bijbetalen ook als die duurder is
A|||||||Ook dan.
K|wijzigen|geen|3|neutraal|0|wens|nou dan wou ik die met het zwarte handvat die mijn zus ook heeft
K|gebruiken|kwaliteit|2|irritatie|0|-|maar als die ook uitvalt dan hoef ik er nooit meer een dan ga ik terug naar de filterkoffie van oma
#S|gsp-0024|gesprek|telecom|
A|||||||Mobivlam, met Ruth.
K|wijzigen|geen|3|neutraal|0|wens|ik bel omdat ik mijn man zijn nummer wil houden maar zijn abonnement niet want hij is overleden
A|||||||Mijn deelneming, mevrouw. We kunnen het nummer op uw naam zetten.
K|gebruiken|geen|3|verlangen|0|wens|ja want zijn stem staat op de voicemail en de kleinkinderen bellen daar soms naar om hem te horen
A|||||||Ik zorg dat de voicemail ook bewaard wordt, en dat u niets betaalt.
K|wijzigen|beleid|5|dankbaarheid+verrassing|0|-|niets betalen o meiske toch nu moet ik even op adem komen
K|wijzigen|geen|3|bezorgdheid|0|vraag|en ge zijt zeker hè dat dat berichtje niet verdwijnt als ge dat omzet want ik heb maar dat
A|||||||Heel zeker, ik maak ook een kopie voor u.
K|wijzigen|bejegening|5|dankbaarheid|0|-|dankuwel ruth gij hebt geen idee wat ge voor ons doet
#S|gsp-0025|gesprek|wonen|
A|||||||Sleutelwonen, met Karim.
K|orienteren|geen|3|verlangen|0|wens|ja hallo ik sta al elf jaar op de lijst voor een huis met een tuintje want ik ben met mijn twee jongens en wij zitten op tweehoog met één slaapkamer
K|orienteren|informatie|2|verwarring|1|-|en nou las ik dat die punten weer anders zijn geworden en dat je voor elk jaar opeens minder krijgt of zo kan dat wel
A|||||||Uw inschrijfduur blijft, er kwamen extra zoekpunten bij. U bent nu derde voor de Wilgenhof.
K|orienteren|informatie|4|verrassing+blijdschap|0|-|derde derde dus gewoon bijna zeg je nou zit ik met tranen in mijn ogen aan de telefoon met de woningbouw
K|aanvragen|geen|3|neutraal|0|vraag|en als de eerste twee nee zeggen hoor ik dat dan van jullie of moet ik zelf elke dag kijken
A|||||||Ik bel u zelf.
K|aanvragen|doorverwijzing|4|vertrouwen|0|-|oké karim dan geloof ik dat want je hebt het tot nu toe ook allemaal eerlijk gezegd
#S|gsp-0026|gesprek|verzekering|
A|||||||Polisplein, met Inge.
K|betalen|prijs|2|irritatie|0|-|zeg mijn premie gaat met vierentwintig procent omhoog en ik heb in twaalf jaar tijd nog geen één keer een claim gedaan hoe verklaart ge dat
A|||||||Dat ligt aan de regio: er zijn meer schades in uw postcode.
K|betalen|beleid|2|irritatie|0|-|dus omdat mijn buren met hun karren tegen mekaar rijden betaal ik dat mee nou schoon systeem
A|||||||Ik kan een korting geven omdat u al lang klant bent: 12 procent.
K|betalen|prijs|3|neutraal|0|-|twaalf eraf en vierentwintig erbij dus twaalf meer uh ja da's nog altijd meer hè
A|||||||Er is ook een optie met een hogere vrijstelling, dan bent u netto goedkoper.
K|orienteren|geen|3|neutraal|0|vraag|en wat is dan die vrijstelling in gewone mensentaal
A|||||||De eerste 500 euro per schade betaalt u zelf.
K|orienteren|informatie|4|vertrouwen|0|-|ja dat snap ik zo dan doen we die want ik rij toch maar naar de bakker
#S|gsp-0027|gesprek|energie|
A|||||||Warmtewijk, met Lara.
K|hulp|levering|2|boosheid|3|-|ik heb nou drie keer een vrije dag genomen lara drie en drie keer zit ik hier van acht tot vijf als een hond voor het raam
A|||||||Ik zie dat het ticket telkens op afgehandeld is gezet.
K|hulp|fout|1|boosheid|0|-|afgehandeld wie heeft dat afgehandeld de kabouters want er is hier niemand geweest nie-mand
A|||||||Ik vind het heel vervelend. Ik geef u mijn directe nummer en ik bel u voor elke stap.
K|hulp|doorverwijzing|4|opluchting|0|-|ja oké dat is dan wel een andere aanpak dan al die anderen
K|hulp|levering|3|verlangen|0|wens|en het liefst zou ik zaterdag hebben want mijn baas die begint er ook tabak van te krijgen
A|||||||Zaterdag negen uur staat.
K|hulp|belofte|3|neutraal|0|-|zaterdag negen uur ik schrijf het op de muur
#S|gsp-0028|gesprek|diensten|
A|||||||Zorgthuis De Linde, met Wendy.
K|gebruiken|levering|2|neutraal|1|-|ja met de zoon van mevrouw tuinstra er is vanmorgen niemand geweest voor haar steunkousen en het is nu al half elf
K|gebruiken|privacy|2|bezorgdheid|0|angst|ze zit daar nog in haar nachtjapon en haar enkels zijn zo dik als uh als broden en ik woon in maastricht dus ik kan er niet even heen
A|||||||Ik stuur meteen iemand, Anja is er binnen twintig minuten.
K|hulp|wachttijd|4|opluchting|0|-|o fijn anja die kent ze tenminste daar is ze altijd blij mee
K|gebruiken|informatie|3|verlangen|0|wens|zou u in het vervolg dan mij even kunnen bellen als het niet doorgaat want zij durft zelf niet te bellen ze vindt dat lastig
A|||||||Dat zetten we in het dossier.
K|geen|geen|4|dankbaarheid|0|-|heel fijn dankuwel
#S|gsp-0029|gesprek|reizen|
A|||||||Vlaamair, met Jeroen.
K|wijzigen|geen|3|neutraal|0|-|ja dag ik heb geboekt voor vier man naar tenerife en nu is er één zijn paspoort kwijt dus die kan niet mee
K|wijzigen|beleid|3|neutraal|0|vraag|kan ik zijn ticket nu op naam van mijn broer zetten of is dat weggesmeten geld
A|||||||Een naamswissel kan tot 24 uur voor vertrek, voor 60 euro.
K|wijzigen|prijs|3|neutraal|0|-|zestig tja da's nog altijd minder dan vierhonderd
K|wijzigen|geen|3|blijdschap|0|-|ja doet da maar mijn broer springt hier al rond in zijn zwembroek in oktober in de keuken
#S|gsp-0030|gesprek|telecom|
A|||||||Glasnet, met Michelle.
K|ontvangen|levering|2|irritatie|2|-|ja hoi we wonen hier sinds de eerste in een nieuwbouwhuis en jullie zouden de glasvezel erin hebben liggen en er komt een oranje draadje uit de muur en dat is het
A|||||||Ik zie dat de aannemer de eerste fase heeft afgerond. Fase twee staat gepland in januari.
K|ontvangen|informatie|2|boosheid|0|-|januari maar wij hebben dat in mei al getekend en toen zei die jongen aan de deur van als u erin trekt dan heeft u internet dat was letterlijk zijn zin
K|ontvangen|geen|2|neutraal|2|-|ik werk dus vanuit huis ik doe vertalingen voor rechtbanken en ik zit nou al drie weken in de bibliotheek met mijn koptelefoon op
A|||||||Ik kan een 5G-router sturen en de kosten van de wachttijd laten vallen.
K|ontvangen|beleid|4|opluchting|0|-|ja daar kan ik wel iets mee ja als dat snel genoeg is voor videozittingen
K|ontvangen|geen|3|bezorgdheid|0|vraag|is dat dan stabiel want als ik wegval terwijl een rechter aan het woord is dan is dat wel een dingetje
#S|gsp-0031|gesprek|bank|
A|||||||Spaarmeer, met Jeffrey.
K|betalen|geen|2|neutraal|0|-|ik heb een betalingsachterstand van drie maanden op mijn lening en ik bel eigenlijk zelf omdat ik niet wil wachten tot jullie bellen
A|||||||Dat waardeer ik. Wat is er gebeurd?
K|aanleiding|geen|2|teleurstelling|0|-|mijn bedrijf ging failliet ik had een fietsenzaak zestien jaar en uh ja die staat nu leeg met een bordje te huur
K|betalen|geen|3|verlangen|0|wens|ik zou heel graag een regeling willen van zeg maar tachtig euro in de maand tot ik weer werk heb
A|||||||Tachtig euro kan, voor zes maanden. Zonder rente op de achterstand.
K|betalen|beleid|5|dankbaarheid+opluchting|0|-|zonder rente ik weet even niet wat ik moet zeggen ik had me op een preek voorbereid
A|||||||U hebt zelf gebeld, dat is al heel wat.
K|hulp|bejegening|4|vertrouwen|0|-|ja nou met zo'n bank kan ik verder ja dan zie ik het weer een beetje zitten
#S|gsp-0032|gesprek|bezorging|
A|||||||Postpijl, met Noor.
K|hulp|geen|3|neutraal|0|-|dag ik had gisteren gebeld over dat aangetekende stuk dat nummer eindigt op vier vier zes
A|||||||Ja, ik zie de notitie. Het is nog niet gevonden.
K|hulp|geen|2|bezorgdheid|0|angst|ja kijk daar zit dus het testament van mijn oom in het origineel en de notaris zegt dat er maar één van is
A|||||||Ik zet een zoekactie op in alle sorteercentra.
K|hulp|geen|3|neutraal|0|vraag|en als dat kwijt blijft wie is er dan verantwoordelijk want een oom kan niet opnieuw tekenen
A|||||||Dan zijn wij aansprakelijk. Momentje... Het is net gescand in Nieuwegein!
K|hulp|informatie|5|opluchting|0|-|o mijn god dank u wel ik zit hier met mijn hand op mijn borst
#S|gsp-0033|gesprek|verzekering|
A|||||||Zorgkas, met Ahmed.
K|hulp|informatie|2|verwarring|1|-|hallo ja mijn fysio zegt dat ik negen keer krijg en uw brief zegt twaalf en op de app staat er zes
A|||||||Klopt, u heeft er negen gehad en nog drie over. De app loopt achter.
K|gebruiken|informatie|4|opluchting|0|-|dus ik heb er nog drie dan zit ik safe tot de kerst
K|betalen|geen|3|neutraal|0|vraag|en gaat dat dan van mijn eigen risico af of niet
A|||||||Nee, dat is aanvullend verzekerd.
K|betalen|beleid|4|blijdschap|0|-|nou mooi dat hoor ik graag op een maandagmorgen
#S|gsp-0034|gesprek|webshop|
A|||||||Tuindroom, met Hans.
K|ontvangen|fout|2|verrassing|0|-|ja u spreekt met de familie de graaf wij hadden een schuurtje besteld en er is hier nu een complete sauna bezorgd
A|||||||Een sauna?!
K|ontvangen|fout|3|blijdschap|0|-|ja met zo'n houten bankje en een emmertje en mijn man zit er al in zonder stroom
A|||||||Ha! We komen hem ophalen en brengen het schuurtje.
K|wijzigen|prijs|3|neutraal|0|vraag|of uh wat zou het schelen als we die gewoon houden want we raken er een beetje aan gehecht
A|||||||Twaalfhonderd euro verschil, min tweehonderd voor het ongemak.
K|wijzigen|geen|3|neutraal|0|-|dan ga ik het even aan hem voorleggen in de sauna ha
#S|gsp-0035|gesprek|overheid|
A|||||||Uitkeringsdienst, met Linda.
K|betalen|wachttijd|2|bezorgdheid|2|angst|ja mevrouw ik zou de tweeëntwintigste mijn uitkering krijgen en het is nu de dertigste en mijn koelkast is gewoon leeg dus ik bel maar
K|hulp|bereikbaarheid|2|irritatie|2|-|en ik kom er bijna niet door want eerst is er dat menu en dan dat muziekje en dan valt hij weg en dan begin je weer bij toets één
A|||||||Het is blijven hangen op een handtekening. Ik geef u een voorschot, vandaag nog.
K|betalen|beleid|4|opluchting+dankbaarheid|0|-|vandaag o gelukkig mag ik u bedanken want ik heb een jongen van zes en die vraagt dan waarom we weer pannenkoeken eten
K|hulp|informatie|3|verwarring|0|vraag|maar welke handtekening want volgens mij heb ik alles op dat scherm gezet met mijn vinger
#S|gsp-0036|gesprek|telecom|
A|||||||Lijnwerk retentie, met Joost.
K|vertrekken|prijs|2|irritatie|0|-|nou joost ik ben er klaar mee ik betaal nou drieënzestig euro en mijn collega die heeft precies hetzelfde voor negenendertig
A|||||||Dat kan een actie zijn. Mag ik kijken wat ik voor u kan doen?
K|vertrekken|geen|3|neutraal|0|-|je mag kijken maar als het weer twee euro is dan hang ik gewoon op hoor dan is het over
A|||||||Ik kan u naar tweeënveertig brengen, voor twee jaar.
K|vertrekken|prijs|3|verrassing|0|-|kijk nou opeens kan het wel hè dan vraag je je af wat ik al die jaren te veel heb zitten betalen
K|wijzigen|geen|3|neutraal|0|wens|vooruit doe dan maar maar zet er wel bij dat ik het zwart op wit wil
A|||||||Staat in uw mail.
K|wijzigen|prijs|4|blijdschap|0|-|ja ik zie hem nou daar gaat mijn vrouw van opkijken
#S|gsp-0037|gesprek|reizen|
A|||||||Spoorrond, met Daan.
K|gebruiken|geen|2|neutraal|0|-|hoi ik ben mijn ov kaart kwijt volgens mij in de wasmachine
A|||||||Zal ik hem blokkeren en een nieuwe aanvragen?
K|aanvragen|prijs+levering|3|neutraal|0|vraag|ja wat kost dat dan en wanneer heb ik hem
A|||||||11 euro, binnen drie werkdagen.
K|aanvragen|geen|3|bezorgdheid|0|vraag|en hoe ga ik dan morgen naar mijn stage want als ik te laat kom op dag twee dan denken ze ook wat is dat voor een
A|||||||Ik geef je een digitaal reisbewijs voor drie dagen.
K|aanvragen|beleid|4|opluchting|0|-|o dat is echt chill ja dan kom ik gewoon binnen alsof er niks is
#S|gsp-0038|gesprek|energie|
A|||||||Stroomap, met Leen.
K|betalen|fout|2|boosheid|2|-|ja mevrouw ik krijg facturen van een appartement waar ik al vier jaar niet meer woon vier jaar
K|hulp|herhaling|2|irritatie|3|-|en elk jaar opnieuw bel ik en elk jaar opnieuw zegt ge oei mijnheer we passen dat aan en elk jaar opnieuw ligt er weer zo'n envelop
A|||||||Ik zie wat er misgaat: de EAN hangt aan uw rijksregisternummer. Ik maak het los.
K|hulp|informatie|4|verrassing|0|-|aha dus dat was het en dat heeft dus niemand ooit gezien in vier jaar
K|hulp|geen|3|verlangen|0|wens|goed we zullen zien volgend jaar in maart bel ik u niet hoop ik dan is het in orde
#S|gsp-0039|gesprek|wonen|
A|||||||VvE-beheer De Toren, met Eline.
K|betalen|informatie|2|verwarring|1|-|ja met bakker van acht c die servicekosten zijn van tachtig naar honderdvijftien gegaan en op de afrekening staat algemeen vijftigduizend en ja algemeen wat is dat
A|||||||Dat is de schilderbeurt en het dak samen.
K|betalen|informatie|2|irritatie|0|-|zet dat er dan bij dat is toch niet zo moeilijk het is ons geld hè
A|||||||U heeft gelijk, ik stuur een uitsplitsing naar alle bewoners.
K|betalen|informatie|4|vertrouwen|0|-|kijk daar heb je wat aan dan kan ik straks op de vergadering ook een keer mijn mond houden
K|orienteren|geen|3|neutraal|0|vraag|en uh nog iets kan er een laadpaal bij mijn plek komen of moet dat via de vergadering
#S|gsp-0040|gesprek|bank|
A|||||||Klaverbank, met Carmen.
K|aanvragen|wachttijd|2|bezorgdheid|2|angst|dag carmen met de familie geens wij hebben vrijdag de akte bij de notaris en jullie brief voor het krediet is er nog niet en ik heb al drie nachten niet geslapen
A|||||||De brief is vanmorgen ondertekend, hij staat in uw digitale kluis.
K|aanvragen|digitaal|2|neutraal|1|-|de kluis uh waar staat die dan want ik heb alle mapkes al opengedaan
A|||||||Onder 'mijn dossier', rechts boven.
K|aanvragen|informatie|4|opluchting|0|-|ja ja ja daar staat hij oh carmen kom hier dat ik u een dikke kus geef
K|aanvragen|bejegening|5|dankbaarheid|0|-|gij krijgt een fles cava als we verhuisd zijn en da's geen grapke
#S|gsp-0041|gesprek|diensten|
A|||||||Streamhal, met Mees.
K|gebruiken|storing|2|irritatie|1|-|yo hij blijft dus steken op negenennegentig procent en dan weet je wel zo'n rondje en dat op elk ding tv laptop telefoon
A|||||||Heb je je wifi al eens herstart?
K|gebruiken|geen|3|neutraal|0|-|ja al alles behalve de hond
A|||||||Haha. Log even overal uit via je account.
K|gebruiken|storing|4|verrassing|0|-|huh dat helpt gewoon wat maf waarom staat dat nergens
K|hulp|informatie|3|verlangen|0|wens|zet dat eens op je site man dan bel ik ook niet om kwart voor één 's nachts
#S|gsp-0042|gesprek|telecom|
A|||||||Telfix, met An.
K|hulp|doorverwijzing|2|boosheid|3|-|nee mevrouw ik ga niet doorverbonden worden ik ben al doorverbonden van joris naar kim van kim naar de technische en van de technische naar u
A|||||||Ik verbind u niet door. Ik blijf bij u tot het opgelost is.
K|hulp|doorverwijzing|4|verrassing|0|-|ge blijft allé dat is nieuw
K|gebruiken|storing|2|neutraal|0|-|het is simpel mijn telefoon van de zaak die rinkelt niet de mensen bellen en horen een toon en ik hoor niks
K|gebruiken|prijs|2|bezorgdheid|0|angst|en ik ben slager hè en 't is bijna kerst als ze mij niet kunnen bereiken dan bestellen ze hun kalkoen in den supermarkt
A|||||||Het staat op doorschakelen naar een oud nummer. Ik zet het af. Bel eens?
K|gebruiken|storing|4|opluchting|0|-|hij rinkelt hij rinkelt oh dat is muziek
K|hulp|doorverwijzing|5|dankbaarheid|0|-|an ge moogt een rollade komen halen wanneer ge wilt op kosten van het huis
#S|gsp-0043|gesprek|overheid|
A|||||||Parkeerdienst, met Ron.
K|aanvragen|beleid|2|irritatie|2|-|ik ben mantelzorger voor mijn moeder en ik moet dus elke dag drie keer parkeren en dan krijg ik van jullie een formulier met veertien vragen over háár inkomen
A|||||||Dat is de oude regeling. Sinds mei is er een mantelzorgpas zonder inkomenstoets.
K|aanvragen|informatie|2|verrassing+irritatie|0|-|sinds mei en op dat loket hebben ze me vorige week nog het oude papier gegeven
A|||||||Ik vraag de pas nu voor u aan, 25 euro per jaar.
K|aanvragen|prijs|4|blijdschap|0|-|vijfentwintig daar sta ik nou vier dagen voor bij die paal
K|geen|geen|4|dankbaarheid|0|-|ja nou ron reuze bedankt hoor
#S|gsp-0044|gesprek|reizen|
A|||||||Camping De Duinroos, met Ilja.
K|orienteren|geen|3|neutraal|0|-|hallo wij zoeken voor volgend jaar een plek met een tent voor een week in juli met z'n vieren en een kat
A|||||||Een kat mag, op veld twee.
K|orienteren|beleid|4|verrassing|0|-|o dat is de eerste camping die ja zegt overal mag een hond wel maar een kat dan doen ze raar
K|orienteren|geen|3|neutraal|0|vraag|is er bij jullie uh schaduw want onze jongste verbrandt als je de koelkast openzet
A|||||||Veld twee ligt onder de dennen.
K|orienteren|geen|4|blijdschap|0|-|perfect dan wil ik wel boeken wat moet ik doen
#S|gsp-0045|gesprek|verzekering|
A|||||||Uitvaartzorg Stille Wilg, met Mark.
K|hulp|geen|2|teleurstelling|0|-|goedemorgen u spreekt met tessa mijn vader is vannacht overleden en uh ik weet niet eigenlijk hoe dit gaat
A|||||||Gecondoleerd, Tessa. Ik help je stap voor stap.
K|hulp|informatie|2|verwarring|0|-|ik heb hier een map van hem maar er zitten drie polissen in en de namen zijn allemaal anders dan jullie
A|||||||Dat zijn onze voorgangers. Je hoeft niets uit te zoeken, dat doe ik.
K|hulp|bejegening|4|opluchting|0|-|oké dat is fijn want ik kon daar echt niet naar kijken nu
K|hulp|geen|3|verlangen|0|wens|en hij wou graag in zijn eigen auto dus een oude volvo kan dat of is dat raar
A|||||||Dat kan, en het is helemaal niet raar.
K|hulp|beleid|5|dankbaarheid|0|-|dank u mark dan doen we dat zo precies zoals hij was
#S|gsp-0046|gesprek|energie|
A|||||||Netwaard, met Tygo.
K|ontvangen|levering|2|irritatie|2|-|ja ik heb hier een warmtepomp staan van veertienduizend euro en die staat daar mooi te wezen want jullie zijn er nog niet geweest
A|||||||De aansluiting is uitgesteld, ik zie 11 maart.
K|ontvangen|belofte|2|irritatie|0|-|elf maart eerst was het oktober toen was het december en nou elf maart dan is de winter over
A|||||||Er is een uitvaller morgen om tien uur, wilt u die?
K|ontvangen|levering|5|verrassing+blijdschap|0|-|morgen ja natuurlijk ik zet nu de koffie al klaar bij wijze van spreken
#S|gsp-0047|gesprek|webshop|
A|||||||Sneakersloods, met Yas.
K|betalen|wachttijd|2|irritatie|2|-|oké dus ik heb die schoenen teruggestuurd op negen mei negen mei en ik heb nog steeds niks op mijn rekening en ik ben gewoon student
A|||||||Ik zie ze binnen op 14 mei, maar de terugbetaling is mislukt.
K|betalen|informatie|2|boosheid|0|-|mislukt en waarom zegt niemand dat dan ik had anders nog een keer mijn rekeningnummer gestuurd hoor
A|||||||Kun je je rekeningnummer geven? Dan doe ik het nu.
K|geen|geen|3|neutraal|0|-|n l veertien sprk nul nul vier vijf zes zeven acht negen
A|||||||Gedaan, binnen een uur heb je het.
K|betalen|wachttijd|4|blijdschap|0|-|oké top dan kan ik van de week gewoon eten lekker
#S|gsp-0048|gesprek|telecom|
A|||||||Glashart helpt, met Suze.
K|orienteren|informatie|2|verwarring|1|-|ja suze ik zit hier met mijn man te kijken en wij weten echt niet wat we moeten kiezen want er is basis en start en plus en plus met een sterretje
A|||||||Wat doet u vooral met internet?
K|orienteren|geen|3|neutraal|0|-|nou ik doe kruiswoordraadsels en hij kijkt dus de hele avond naar treinen in zwitserland van die machinistenfilmpjes
A|||||||Dan is Basis ruim voldoende, 25 euro.
K|orienteren|bejegening|4|verrassing|0|-|o dus niet de duurste u probeert me niks aan te smeren
K|aanvragen|geen|3|vertrouwen|0|-|dan doen we die suze want zo iemand geloof ik
#S|gsp-0049|gesprek|bezorging|
A|||||||Verhuisbedrijf De Lepelaar, met Coen.
K|hulp|kwaliteit|2|boosheid|1|-|jullie hebben gisteren ons verhuisd en nou zit er een kras van anderhalve meter op de piano van mijn oma een piano hè van negentientwaalf
A|||||||O wat erg. Hebben de jongens het gemeld?
K|gebruiken|bejegening|2|boosheid|0|-|gemeld ze hebben er een deken overheen gegooid en toen zeiden ze succes mevrouw
A|||||||Dat mag niet. Ik stuur een restaurateur op onze kosten.
K|hulp|geen|3|bezorgdheid|0|vraag|en als hij dat niet kan want dat is noten en die kleur die bestaat niet meer
A|||||||Dan vergoeden we de taxatiewaarde.
K|hulp|geen|2|teleurstelling|0|wens|maar ik wil geen geld ik wil gewoon die piano snapt u dat
K|hulp|bejegening|3|neutraal|0|-|u bent wel vriendelijk daar niet van laat die man maar komen
#S|gsp-0050|gesprek|overheid|
A|||||||Jeugdloket, met Samira.
K|aanvragen|doorverwijzing|2|teleurstelling|3|-|ja hallo mijn zoon is elf en hij gaat al sinds oktober niet meer naar school en ik ben van de school naar de wijk gestuurd en van de wijk naar het ziekenhuis en die zeggen bel de gemeente
K|aanvragen|privacy|2|bezorgdheid|0|angst|hij ligt de hele dag met zijn gezicht naar de muur en ik ben zo bang dat uh ja dat hij een keer iets doet
A|||||||Dat is zwaar. Is hij nu veilig, bent u bij hem?
K|geen|geen|3|neutraal|0|-|ja ik ben thuis ik zit op de trap
A|||||||Ik blijf uw vaste contact. Morgenochtend komt iemand bij u thuis.
K|aanvragen|doorverwijzing|4|opluchting|0|-|morgen en u blijft het dan dat ik niet alles opnieuw moet vertellen aan iemand anders
A|||||||Ik blijf het.
K|aanvragen|bejegening|5|dankbaarheid|0|-|sorry dat ik huil maar u bent de eerste die niet zegt dat er een wachtlijst is
#S|gsp-0051|gesprek|diensten|
A|||||||Garage Van Loock, met Peggy.
K|hulp|prijs|2|boosheid|0|-|ja peggy ik heb die auto binnengebracht voor een oliewissel en ik krijg hier nu een factuur van dertienhonderd euro met een distributieriem op en ja wie heeft daar ja op gezegd
A|||||||Er staat dat u telefonisch akkoord ging.
K|hulp|fout|2|boosheid|0|-|ik heb niks akkoord gegaan ik zat dinsdag heel den dag onder narcose in 't ziekenhuis voor mijn knie dus tenzij ik in mijn slaap heb liggen babbelen
A|||||||Dat is duidelijk. Ik haal de mecanicien erbij... Hij heeft het verkeerde dossier genomen.
K|hulp|fout|3|verrassing|0|-|allé dus er rijdt nu ergens iemand met een versleten riem rond terwijl ik een nieuwe heb
A|||||||Inderdaad. U betaalt enkel de olie: 94 euro.
K|betalen|fout|4|opluchting|0|-|ha zie da klinkt al anders dan mag die riem van mij blijven zitten
K|gebruiken|privacy|3|bezorgdheid|0|vraag|maar belt ge die andere mens dan wel want da's toch levensgevaarlijk op den autostrade
#S|gsp-0052|gesprek|telecom|
A|||||||Goedenavond, Bundelbaas, met Kevin.
K|gebruiken|geen|3|neutraal|0|-|ja hoi kevin uh ik ben net uh ik ben in marokko bij mijn schoonfamilie en ik ben hier nu vier dagen
K|gebruiken|prijs|1|boosheid|0|-|en ik krijg een berichtje van u hebt zeshonderd en twaalf euro verbruikt zeshonderd twaalf wollah ik heb alleen één keer de weg gezocht
A|||||||Dat is schrikken. Je kaart stond automatisch bij te boeken.
K|gebruiken|informatie|2|irritatie|0|-|maar dan stuur je toch bij vijftig een berichtje niet bij zeshonderd dat is toch logisch
A|||||||Die waarschuwing hoorde te komen, hij is niet verstuurd. Ik maak er 30 euro van.
K|betalen|fout|5|opluchting|0|-|dertig oké dertig kan ik mee leven echt je haalt me van de rand af
K|gebruiken|geen|3|neutraal|0|vraag|en wat moet ik nou doen uitzetten of in vliegtuigstand want ik heb nog negen dagen
#S|gsp-0053|gesprek|wonen|
A|||||||Makelaardij Poort, met Annelot.
K|orienteren|geen|3|verlangen|0|wens|ja dag met sjaan wij hadden dat huisje gezien aan de vaart met dat rieten dak en wij zijn er eigenlijk meteen op verkikkerd
K|orienteren|informatie|3|bezorgdheid|0|vraag|alleen mijn zwager die zit in de bouw en die zegt let op die fundering en daar staat dus niks over op de site is dat nou een goed teken of juist niet
A|||||||Er is een rapport, dat stuur ik u meteen door.
K|orienteren|informatie|4|vertrouwen|0|-|o er is gewoon een rapport nou dat u dat zo stuurt dat geeft me al een geruster gevoel
A|||||||Wilt u zaterdag kijken?
K|orienteren|geen|4|blijdschap|0|-|zaterdag ja graag dan neem ik de zwager mee en een zaklamp en een taart
#S|gsp-0054|gesprek|bank|
A|||||||Taalbank, zakelijk, met Niek.
K|hulp|privacy|2|irritatie|2|-|ja goedemorgen ik heb een frituur en jullie hebben mijn rekening op slot gezet omdat er te veel contant geld op komt ja natuurlijk het is een frituur
A|||||||Dat moeten we onderzoeken van de wet. Kunt u kassaoverzichten sturen?
K|hulp|herhaling|2|irritatie|2|-|die heb ik dus al gestuurd drie keer in pdf in excel en één keer met de hand want jullie vroegen originelen
K|gebruiken|geen|2|bezorgdheid|0|angst|en ondertussen kan ik mijn aardappelboer niet betalen en als die vrijdag niet levert dan heb ik geen friet dan is het bordje dicht
A|||||||Ik zie ze hier alle drie staan, niemand heeft ze geopend. Ik geef de rekening nu vrij.
K|hulp|wachttijd|2|boosheid|0|-|niemand geopend en ik maar twaalf dagen met de centjes in een schoenendoos
K|gebruiken|storing|4|opluchting|0|-|maar oké hij doet het zie ik er gaat net een pinbetaling door van mevrouw kroket speciaal
#S|gsp-0055|gesprek|verzekering|
A|||||||Assurant, met Loes.
K|hulp|geen|3|neutraal|0|-|hallo loes ik bel nog eens over die aanrijding van tien juni met die bestelbus van de bakker
A|||||||Ja, de tegenpartij zegt dat u van rechts kwam.
K|hulp|geen|2|boosheid|0|-|van rechts ja ik stond stil ik stond gewoon geparkeerd met een ijsje in mijn hand hoe kan ik dan van rechts komen
A|||||||Heeft u getuigen?
K|hulp|geen|3|neutraal|0|-|ja die ijscoman die heeft alles gezien en hij heeft het opgeschreven op een servetje met zijn naam
A|||||||Een servetje met handtekening telt ook.
K|hulp|beleid|4|verrassing+blijdschap|0|-|serieus een servetje telt nou dan ga ik het gladstrijken haha
K|hulp|geen|3|neutraal|0|vraag|en hoe lang duurt dat nog want ik rij nu in een peugeot van mijn tante die alleen linksaf kan
#S|gsp-0056|gesprek|energie|
A|||||||Kilowijs, met Yvette.
K|geen|geen|3|neutraal|0|-|ja dag mevrouw met gerrit bos g r r nee b o s
K|betalen|geen|3|neutraal|0|-|mijn vrouw die doet eigenlijk altijd de post maar die ligt in het ziekenhuis met haar heup dus nou zit ik hier met drie enveloppen
K|betalen|informatie|2|bezorgdheid|0|angst|en op de bovenste staat laatste herinnering met een rode rand en dan denk ik straks sluiten ze de boel af terwijl zij net thuiskomt en het moet warm zijn voor haar
A|||||||Er wordt zeker niets afgesloten, meneer Bos. Het gaat om 44 euro.
K|betalen|informatie|4|opluchting|0|-|vierenveertig o nou ja daar had ik wel een heel verhaal bij bedacht
A|||||||Ik zet hem op automatische incasso, dan hoeft u er niet meer aan te denken.
K|betalen|bejegening|4|dankbaarheid|0|-|dat is heel attent van u dan zeg ik dat straks tegen haar bij het bezoekuur
#S|gsp-0057|gesprek|reizen|
A|||||||Hopbus belbus, met Chris.
K|aanvragen|geen|3|neutraal|0|wens|ja chris voor mij morgen om kwart over negen naar 't ziekenhuis en terug rond den middag
A|||||||Staat erop, Maria. Zelfde adres?
K|aanvragen|herhaling|4|blijdschap|0|-|zelfde adres ja ge kent mij precies al beter dan mijn eigen zoon
K|gebruiken|levering|2|neutraal|0|-|alleen verleden keer was hij een halfuur te laat en heb ik in mijn nylonkousen op de stoep gestaan
A|||||||Ik zet er een belletje bij als hij vertrekt.
K|gebruiken|informatie|4|dankbaarheid|0|-|da's braaf dan kan ik binnen wachten met de kat op mijn schoot
#S|gsp-0058|gesprek|webshop|
A|||||||Groenhuisraad, met Tjibbe.
K|gebruiken|kwaliteit|2|irritatie|1|-|ja tjibbe dat vloerkleed van jullie dat pluist dat pluist zo verschrikkelijk dat ik elke dag een hond uit de stofzuiger haal en ik heb geen hond
A|||||||Dat mag na twee weken minder zijn. Hoe lang heeft u het?
K|gebruiken|geen|3|neutraal|0|-|acht weken ik heb het genoteerd op de achterkant met stift
A|||||||Dan is het een productiefout. Wilt u ruilen of geld terug?
K|wijzigen|geen|3|verwarring|0|-|uh ja nou weet ik het eigenlijk niet want de kleur is wel heel mooi en mijn bank is daar op uitgekozen
A|||||||Ik kan er één uit een andere partij sturen, en u mag het hele jaar nog terug.
K|wijzigen|beleid|4|vertrouwen|0|-|een heel jaar o nou dan durf ik het wel aan want dan zit ik nergens aan vast
#S|gsp-0059|gesprek|telecom|
A|||||||Telfix, technische dienst, met Youssef.
K|hulp|levering|2|irritatie|2|-|ja hallo er zou iemand komen tussen één en vijf en 't is nu tien over vijf en ik heb vanmorgen om zes uur al alles van de zolder gesleept voor die kabel
A|||||||Sorry, de technieker zit vast bij een vorige klant. Hij komt nog vanavond.
K|hulp|geen|3|neutraal|0|vraag|vanavond hoe laat is dat want mijn kleinste gaat om zeven uur slapen en den boor en een baby dat gaat niet samen
A|||||||Tegen half zeven.
K|hulp|belofte|3|bezorgdheid|0|-|half zeven belooft ge dat want ge moet het weten als die wakker wordt dan zijn we vertrokken tot elf uur
A|||||||Hij komt met een stille boor, ik heb hem zelf gesproken.
K|hulp|bejegening|4|blijdschap|0|-|een stille boor allé da's voor een keer eens iemand die kinderen heeft
#S|gsp-0060|gesprek|overheid|
A|||||||Kadaster, met Wim.
K|aanleiding|geen|3|neutraal|0|-|ja dag wij hebben ruzie met onze buren over uh zeg maar een meter dertig grond en een knotwilg
K|orienteren|geen|3|neutraal|0|vraag|en nou wil ik eigenlijk weten hoe ik kan zien van wie dat nou officieel is want iedereen roept wat
A|||||||U kunt een grensreconstructie aanvragen, vanaf 800 euro.
K|orienteren|prijs|2|irritatie|0|-|achthonderd voor een meter dertig dan is die wilg het duurste hout van de provincie
A|||||||Er zijn ook oude veldwerken, die kosten 5 euro. Vaak is dat genoeg.
K|orienteren|prijs|4|opluchting|0|-|vijf dat is de eerste normale prijs die ik vandaag hoor doe maar
K|orienteren|bejegening|4|dankbaarheid|0|-|dankjewel wim dat u dat even zegt want u had mij ook gewoon die achthonderd kunnen laten betalen
#S|gsp-0061|gesprek|diensten|
A|||||||Rijschool Groen Licht, met Jos.
K|gebruiken|bejegening|2|teleurstelling|1|-|ja jos met de moeder van isis zij komt nou al drie keer huilend thuis van de les omdat die instructeur zegt dat ze beter kan gaan fietsen
A|||||||Dat is niet de bedoeling. Ik praat met hem.
K|wijzigen|geen|3|verlangen|0|wens|ja en ze zou eigenlijk liever een vrouw hebben als dat kan dat hoeft niet dezelfde dag
A|||||||Ze kan bij Fenna, vanaf volgende week.
K|wijzigen|beleid|4|opluchting|0|-|fenna dat is die met die kleine rode wagen o daar heeft haar vriendinnetje ook bij gelest die was in één keer geslaagd
K|betalen|geen|3|neutraal|0|vraag|en blijven die lessen die al betaald zijn dan gewoon staan
#S|gsp-0062|gesprek|bezorging|
A|||||||Pakmee business, met Ellen.
K|hulp|fout|2|boosheid|2|-|goeiemiddag ik verkoop dus glaswerk en van de veertig zendingen van vorige week zijn er negen in gruzelementen aangekomen negen dat is bijna een vierde
A|||||||Dat is veel te veel. Ik zie een probleem op de band in Bornem.
K|hulp|informatie|2|irritatie|0|-|ja maar ik heb daar toch over gebeld maandag en dinsdag en dan zei die meneer dat ligt aan uw verpakking
K|betalen|geen|3|neutraal|0|-|dat zijn voor mij negen keer vijfenveertig euro plus de verzending plus kwade klanten met sterretjes op google
A|||||||We vergoeden alles, en ik stuur u een ophaalrooster buiten Bornem om.
K|hulp|beleid|4|opluchting|0|-|kijk daarmee kan ik verder want anders had ik het bij de concurrent moeten doen
K|hulp|geen|3|vertrouwen|0|-|goed ellen ik ken u van vroeger en ge hebt mij nog nooit in de steek gelaten
#S|gsp-0063|gesprek|energie|
A|||||||Wattgroen, met Fleur.
K|orienteren|informatie|2|verwarring|0|-|hallo ik heb dus zo'n ding in de schuur van de vorige bewoner een omvormer of zo en ik weet niet of die nou stroom opwekt of eet of allebei
A|||||||Staat er een groen lampje op?
K|orienteren|geen|3|neutraal|0|-|ja groen en er staat twee komma vier met een letter k en nog wat
A|||||||Dan wekt hij op, en u levert terug. U hebt nog geen contract daarvoor.
K|orienteren|informatie|4|verrassing|0|-|dus ik geef al acht maanden gratis stroom weg aan de buurt wat gul van mij
A|||||||We zetten het met terugwerkende kracht goed: 188 euro voor u.
K|betalen|beleid|5|blijdschap|0|-|met terugwerkende kracht oh ik hou van die twee woorden
#S|gsp-0064|gesprek|verzekering|
A|||||||Dierzorg, met Bibi.
K|hulp|geen|2|bezorgdheid|0|angst|hoi met floor onze hond heeft een sok opgegeten en die zit nou vast en de dierenarts zegt opereren en dat is drieëntwintighonderd en ik wil gewoon weten of jullie dat betalen want anders
A|||||||Even kijken... U heeft het uitgebreide pakket, dus 90 procent.
K|hulp|beleid|5|opluchting|0|-|negentig o gelukkig o gelukkig dan zeg ik nu tegen die dierenarts dat hij kan beginnen
K|hulp|bejegening|4|dankbaarheid|0|-|dank je wel bibi dat je dat zo snel zegt ik sta hier met zijn riem in mijn hand
K|hulp|geen|3|neutraal|0|vraag|en moet ik straks die bon insturen of doet de kliniek dat met jullie
#S|gsp-0065|gesprek|wonen|
A|||||||Huis voor Allen, met Koen.
K|hulp|kwaliteit|2|boosheid|2|-|koen ge hebt mij gezegd die vloer is hersteld en ik ben er vanmorgen weer door gezakt met mijn voet tot aan mijn knie
A|||||||O nee! Bent u gewond?
K|gebruiken|privacy|2|bezorgdheid|0|-|een schram en mijn broek is om zeep maar als dat mijn kleine meid was dan was die naar beneden gevallen in de kelder
A|||||||Ik stuur nu iemand om het af te schermen en morgen komt de aannemer.
K|hulp|belofte|2|irritatie|0|-|morgen dat hebt ge verleden keer ook gezegd en toen waren het negen morgens
A|||||||U krijgt mijn nummer en ik kom er zelf bij.
K|hulp|doorverwijzing|3|vertrouwen|0|-|zelf goed dan zet ik koffie en anders zet ik de krant erop ge moogt kiezen
#S|gsp-0066|gesprek|telecom|
A|||||||Lijnwerk, met Fenne.
K|hulp|geen|3|neutraal|0|-|ja hallo ik bel voor mijn buurman want hij spreekt nog niet zo goed nederlands hij zit hier naast me
K|gebruiken|fout|2|neutraal|1|-|hij heeft twee sim kaarten gekregen en nou belt zijn werk het ene nummer en zijn moeder het andere en hij heeft maar één telefoon
A|||||||Ik kan ze samenvoegen. Mag ik hem even zijn geboortedatum horen zeggen?
K|geen|geen|3|neutraal|0|-|hij zegt zesentwintig elf negentien tachtig
A|||||||Klopt. Het is samengevoegd, het tweede abonnement is gratis stopgezet.
K|hulp|beleid|4|dankbaarheid|0|-|hij zegt dank u wel en hij maakt een buiging voor de telefoon
K|hulp|bejegening|4|blijdschap|0|-|en ik vind het ook fijn want bij de vorige mocht ik niks zeggen namens hem dat was een gedoe
#S|gsp-0067|gesprek|reizen|
A|||||||Zeeveer, reserveringen, met Trui.
K|wijzigen|geen|3|neutraal|0|-|ja trui wij hebben geboekt voor de boot van half tien met twee auto's maar de ene auto heeft het begeven onderweg bij uh bij heerenveen
A|||||||Dan zet ik de tweede auto om naar de boot van vijf, zonder kosten.
K|wijzigen|beleid|4|verrassing|0|-|zonder kosten kijk ik zat al te rekenen
K|wijzigen|geen|3|neutraal|0|vraag|en mag de hond dan wel mee met de eerste auto of zit die op het andere ticket
A|||||||De hond mag met de eerste.
K|wijzigen|informatie|4|blijdschap|0|-|gelukkig want die wordt zeeziek van wachten en van varen en eigenlijk van alles haha
#S|gsp-0068|gesprek|bank|
A|||||||Veldbank, beleggen, met Rutger.
K|orienteren|informatie|2|teleurstelling|0|-|dag rutger u heeft mij in tweeduizend negentien dat fonds aangeraden met dat groene blaadje en ik heb me laten vertellen dat dat veilig was
K|gebruiken|kwaliteit|2|teleurstelling|0|-|en nou is er van die twintigduizend nog elf over en dat was mijn afscheidsgeld van de haven
A|||||||Dat is heel pijnlijk. Ik wil graag met u kijken wat er misging in het advies.
K|hulp|geen|2|teleurstelling|0|-|ik ben niet boos hoor op u ik ben meer uh boos op mezelf dat ik niks gevraagd heb
A|||||||Als het advies niet paste, heeft u recht op compensatie.
K|hulp|informatie|3|verrassing|0|-|dat wist ik niet dat dat kon
K|hulp|geen|3|verlangen|0|wens|dan zou ik dat graag laten uitzoeken want ik wil mijn kleindochter nog laten studeren
#S|gsp-0069|gesprek|diensten|
A|||||||Taxicentrale Stip, met Aad.
K|gebruiken|levering|2|boosheid|1|-|aad waar blijft ie nou het is zes over vier ik had hem om half besteld en ik moet om vijf uur bij mijn eigen trouwerij zijn
A|||||||Ik zie hem vaststaan op de brug. Ik stuur een tweede.
K|gebruiken|geen|2|bezorgdheid|0|angst|straks denkt ze dat ik niet kom dat ik koude voeten heb en het zijn alleen maar die brug en die aad van de taxi
A|||||||Over drie minuten staat er een Mercedes, met bloemen erop.
K|gebruiken|beleid|5|verrassing+blijdschap|0|-|met bloemen erop hoe doe je dat zo gauw nou dat ga ik vertellen op het feest
#S|gsp-0070|gesprek|overheid|
A|||||||Gemeente Slotendam, met Petra.
K|gebruiken|kwaliteit|2|irritatie|1|-|ja petra ik bel over die boom die ligt nou al een maand half over de stoep bij nummer zeven en ik moet met mijn scootmobiel de weg op
A|||||||Dat is gevaarlijk. Ik zie geen melding.
K|hulp|fout|2|verwarring|0|-|geen melding ik heb twee keer een formulier gedaan op dat buiten beter ding met een foto erbij
A|||||||Die app is van een ander bedrijf, dat komt niet bij ons. Ik maak er nu een van.
K|hulp|informatie|2|irritatie|0|-|dus ik zit al een maand in de ruimte te sturen nou vraag ik je
A|||||||De ploeg is er vanmiddag.
K|hulp|wachttijd|4|blijdschap|0|-|vanmiddag nou dan ga ik voor het raam zitten met een kop thee want dit wil ik zien
#S|gsp-0071|gesprek|energie|
A|||||||Lichtnet, met Sabine.
K|betalen|fout|2|irritatie|1|-|ja mevrouw luister ik heb hier dus een nota van zevenhonderd en nog wat voor een pand aan de haven en dat pand is in januari afgebrand
K|aanleiding|geen|2|neutraal|0|-|er staat daar alleen nog een schoorsteen en een bord niet betreden van de gemeente
A|||||||Wat erg. Dan is er natuurlijk niets verbruikt.
K|betalen|geen|3|neutraal|0|-|nee tenzij de meeuwen een kacheltje hebben dat zou nog kunnen
A|||||||Ik zet de aansluiting op nul per de brand, en stort het voorschot terug.
K|betalen|beleid|4|opluchting|0|-|kijk dat had ik nou eigenlijk met kerst willen horen maar goed ik ben er blij om
K|hulp|bejegening|4|dankbaarheid|0|-|u bent wel de eerste die vraagt of er iemand in zat nee gelukkig niet alleen de kat en die was op jacht
#S|gsp-0072|gesprek|telecom|
A|||||||Wifiwal, met Rens.
K|orienteren|geen|3|neutraal|0|-|ja hallo ik uh ik heb geen klantnummer want ik ben nog niks van u
K|aanleiding|geen|3|neutraal|0|-|mijn kleinzoon komt bij mij inwonen voor zijn studie en die zegt oma zonder internet ga ik dood
A|||||||Haha. Hij wil vast iets snels. Gamet hij ook?
K|orienteren|informatie|3|verwarring|0|vraag|gamen dat zal wel hij schreeuwt soms tegen die laptop is dat gamen
A|||||||Ja, dat is gamen. Dan raad ik 200 aan, 32 euro.
K|orienteren|prijs|3|neutraal|0|vraag|en is dat dan alles of komt daar later nog een addertje met een factuur uit
A|||||||Alles, ook de monteur.
K|aanvragen|geen|3|vertrouwen|0|-|dan zeg ik ja want u zegt het zonder te kuchen en dat vind ik een goed teken
#S|gsp-0073|gesprek|verzekering|
A|||||||Zorgkas, declaraties, met Yara.
K|betalen|beleid|2|boosheid|1|-|jullie hebben de bril van mijn dochter afgewezen omdat ze vorig jaar ook een bril had ja kinderen groeien dat is toch geen luxe
A|||||||Ik begrijp u. Onder de 18 geldt inderdaad elk jaar een vergoeding.
K|betalen|fout|2|irritatie|0|-|dus dan had die afwijzing helemaal niet gemogen en ik heb al het geld van de vakantie gepakt
K|hulp|bereikbaarheid|2|irritatie|2|-|want ik kreeg jullie ook niet te pakken hè ik heb elke pauze gebeld en dan was ik weer nummer vierendertig en dan moest ik de bel luiden ik sta op een school
A|||||||Ik keer het vandaag uit, en 25 euro voor het ongemak.
K|hulp|beleid|4|verrassing|0|-|o dat hoeft nou ook weer niet maar ik zeg geen nee
K|gebruiken|geen|4|blijdschap|0|-|ze kan nu weer lezen wat er op het bord staat zegt ze mama er staan letters
#S|gsp-0074|gesprek|overheid|
A|||||||OCMW Loosdal, met Fatiha.
K|aanleiding|geen|2|bezorgdheid|0|-|ja goeiedag 't is moeilijk voor mij om te bellen want ik heb altijd gewerkt en nu is de fabriek dicht en ik zit daar met een huur van acht honderd
K|aanvragen|informatie|2|verwarring|0|vraag|en mijn schoonzuster zegt ge moet naar de rva en de vakbond zegt nee eerst naar u hoe zit dat nu
A|||||||Eerst de werkloosheid, en intussen geven wij een voorschot. Ik doe beide met u.
K|aanvragen|doorverwijzing|4|opluchting|0|-|ge doet da alle twee aan één tafel pff ik dacht dat ik overal apart zou moeten gaan uitleggen dat het op is
K|hulp|bejegening|5|dankbaarheid|0|-|merci dat ge niet zuchtte ik had gedacht dat er iemand ging zuchten
#S|gsp-0075|gesprek|bezorging|
A|||||||Postpijl, met Marcel.
K|ontvangen|kwaliteit|2|boosheid|0|-|ja met slijterij het vat ik heb zojuist uw zending opengemaakt en van de twaalf flessen zijn er zeven nat en vijf heel
K|ontvangen|geen|3|neutraal|0|-|er staan pijlen op de doos hè pijlen naar boven en hij stond dus op de kop tegen de gevel
A|||||||Maakt u foto's, dan vergoeden wij.
K|hulp|digitaal|2|irritatie|1|-|dat formulier van jullie accepteert maximaal drie foto's en ik heb twaalf flessen tel maar uit
A|||||||Mail ze naar mij rechtstreeks, ik keur het nu al goed.
K|hulp|wachttijd|4|verrassing|0|-|nu al nou dat is vlot dan trek ik een van de vijf open ha
#S|gsp-0076|gesprek|wonen|
A|||||||Sleutelwonen, met Iris.
K|hulp|levering|2|irritatie|3|-|dat is de vierde keer dat ik een vrije ochtend neem voor die kozijnen en de vierde keer komt er een heel lieve jongen zonder ladder
A|||||||Zonder ladder?
K|hulp|levering|2|irritatie|0|-|ja zonder ladder en ik woon op twee hoog dus hij kijkt dan naar boven en ik kijk naar beneden en dan zwaaien we
A|||||||Ik stuur morgen een hoogwerker, ik leg het schriftelijk vast.
K|hulp|belofte|3|neutraal|0|-|nou een hoogwerker dat zou het plafond kunnen zijn van mijn verwachtingen
K|hulp|geen|3|verlangen|0|wens|ik wil gewoon dat het raam dicht kan want mijn man ligt in bed met een longontsteking
#S|gsp-0077|gesprek|bank|
A|||||||Merelbank, met Gijs.
K|gebruiken|privacy|2|bezorgdheid|0|-|ja er is bij mijn moeder een man aan de deur geweest die zei dat hij haar pas moest doorknippen voor de veiligheid en toen nam hij de stukken mee
A|||||||Dat is een bekende truc. Ik blokkeer nu de pas.
K|gebruiken|privacy|2|boosheid|0|-|ze heeft nog koffie voor hem gezet die kerel met een speculaasje hij heeft zelfs gevraagd of er nog een was
A|||||||Er is 1.500 euro opgenomen, maar dat vergoeden wij volledig.
K|betalen|beleid|5|opluchting|0|-|volledig o mam hoor je dat volledig ze huilt nou maar de goeie kant op
K|hulp|geen|3|neutraal|0|vraag|moet ze aangifte gaan doen of mag ik dat voor haar want ze durft nu de deur niet meer uit
A|||||||Dat mag u, ik stuur u de papieren.
K|hulp|bejegening|4|dankbaarheid|0|-|goed zo gijs je hebt haar heel beleefd mevrouw genoemd en dat deed haar goed
#S|gsp-0078|gesprek|reizen|
A|||||||Hoppa Vakanties, met Soof.
K|ontvangen|informatie|2|verwarring|1|-|wij vertrekken overmorgen en op de ene brief staat eindhoven en op de andere weeze en dat is toch een ander land
A|||||||Het is Weeze, de eerste brief klopt niet meer.
K|ontvangen|informatie|2|irritatie|0|-|daar moet je dan maar net achter komen want als ik niet gebeld had dan stond ik daar met acht koffers in een verkeerde hal te zwaaien naar een vliegtuig
K|ontvangen|geen|3|neutraal|0|vraag|en rijdt er dan een bus of zo want wij hadden een parkeerplek in eindhoven
A|||||||Ik boek gratis parkeren in Weeze voor u.
K|ontvangen|beleid|4|opluchting|0|-|oké nou dat is dan geregeld dan hoef ik alleen nog mijn schoonmoeder te overtuigen
#S|gsp-0079|gesprek|diensten|
A|||||||Autolease Rond, met Patrick.
K|vertrekken|prijs|2|boosheid|1|-|ik lever die auto in en dan krijg ik een rekening van tweeëntwintighonderd voor krasjes die je met een loep moet zoeken
A|||||||Ik heb de foto's hier. Sommige vallen inderdaad onder normaal gebruik.
K|betalen|fout|2|irritatie|0|-|sommige zegt u en op foto zeven staat niet eens mijn auto die is wit en de mijne was blauw
A|||||||U hebt gelijk. Het wordt 240 in plaats van 2.200.
K|betalen|fout|4|opluchting|0|-|dat scheelt me net een badkamer
K|terugkijken|geen|2|teleurstelling|0|-|maar eerlijk patrick ik heb acht jaar bij jullie gereden en dan dit als afscheid ik vind het jammer
#S|gsp-0080|gesprek|telecom|
A|||||||Mobivlam, met Stien.
K|hulp|geen|3|neutraal|0|-|dag stien ik bel voor de gsm van ons moeder ze is vierennegentig en ze heeft hem laten vallen in de soep
A|||||||In de soep! Werkt hij nog?
K|gebruiken|storing|2|neutraal|0|-|neen en er zitten nog balletjes in het gaatje van de lader
A|||||||Dan is hij verloren. Ik heb een toestel met grote toetsen, 39 euro.
K|gebruiken|geen|3|bezorgdheid|0|vraag|en haar telefoonboek want daar staan mensen in die er niet meer zijn en die wil ze niet kwijt
A|||||||Die staat op de simkaart, die blijft.
K|gebruiken|informatie|4|opluchting|0|-|ah goddank want ze leest die 's avonds voor gelijk een litanie
K|aanvragen|geen|3|neutraal|0|wens|stuurt er dan maar twee op want ze eet elke dag soep
#S|gsp-0081|gesprek|webshop|
A|||||||Breigoed, met Aukje.
K|wijzigen|geen|3|neutraal|0|-|ja aukje ik heb zes bollen te weinig gekocht en nu is verfbad veertien op zie ik
A|||||||Even zoeken... Ik heb er nog zes achteraf liggen.
K|wijzigen|beleid|5|verrassing+blijdschap|0|-|nee joh precies zes dat is gewoon hogere wiskunde
K|betalen|geen|3|neutraal|0|vraag|moet ik dan weer verzendkosten of kunnen ze er zo bij in de tas van mijn zus die komt zaterdag
A|||||||Geef maar mee aan uw zus.
K|wijzigen|bejegening|4|dankbaarheid|0|-|wat ben je toch een goeierd ik brei wel een muts voor je
#S|gsp-0082|gesprek|energie|
A|||||||Netwaard storing, met Ibrahim.
K|gebruiken|storing|2|irritatie|2|-|ja ibrahim ik zit nou drie avonden zonder licht in de schuur en ik heb daar honderdtwintig kuikens onder de lamp
K|gebruiken|geen|2|bezorgdheid|0|angst|die beesten die kruipen op elkaar en dan stikken de onderste ik heb vannacht met kruiken gelopen
A|||||||Er is een losse nul op uw aansluiting. Monteur is er over een half uur.
K|hulp|informatie|3|verrassing|0|-|een losse nul dus al die tijd was het een nul
K|gebruiken|storing|4|opluchting|0|-|hij is er geweest hoor en er zijn er honderdnegentien over dus we hebben het gered
K|hulp|wachttijd|4|dankbaarheid|0|-|ik wou toch even terugbellen om te zeggen dat die monteur goud waard is
#S|gsp-0083|gesprek|overheid|
A|||||||Rijbewijzen, met Corrie.
K|aanvragen|wachttijd|2|teleurstelling|3|-|dag mevrouw ik ben zesentachtig en ik heb mijn keuring gehad in februari en we zijn nu in juni en ik mag nog steeds niet rijden
K|aanleiding|geen|3|neutraal|0|-|en ik rij alleen naar de kerk en naar het graf van mijn vrouw en één keer in de maand naar de kapper ja
A|||||||Ik zie dat de oogarts nog niets heeft doorgestuurd.
K|aanvragen|doorverwijzing|2|irritatie|2|-|maar die zegt dat hij op jullie wacht en zo staan we met z'n drieën bij de bushalte
A|||||||Ik bel hem nu, u blijft aan de lijn... Het is goedgekeurd.
K|aanvragen|doorverwijzing|5|dankbaarheid|0|-|dat u dat gewoon even belt dat heeft in vijf maanden niemand gedaan god zegene u
#S|gsp-0084|gesprek|diensten|
A|||||||Koersbal & Sport, ledenadministratie, met Hennie.
K|wijzigen|geen|3|neutraal|0|wens|hoi hennie met piet nee ik heb niks hoor ik wou alleen mijn nieuwe e mail doorgeven
A|||||||Zeg het maar.
K|geen|geen|3|neutraal|0|-|piet punt de bok apestaartje tuin punt nl
A|||||||Staat erin.
K|geen|geen|3|neutraal|0|-|ja dat was het alweer fijne dag
#S|gsp-0085|gesprek|bank|
A|||||||Kringbank, met Evert.
K|aanvragen|geen|3|neutraal|0|-|goedemiddag ik heb over een uur bij jullie een afspraak over een lening voor mijn foodtruck
K|aanvragen|geen|3|bezorgdheid|0|vraag|en nu vraag ik me af of ik in een pak moet of dat ik gewoon zo kan komen met meel in mijn haar
A|||||||Kom gewoon zo, meel is prima.
K|aanvragen|bejegening|4|opluchting|0|-|haha oké want het pak is van mijn bruiloft en dat gaat niet meer dicht
K|aanvragen|geen|3|verlangen|0|wens|ik hoop zo dat het lukt ik droom al van dat ding sinds mijn zeventiende
#S|gsp-0086|gesprek|verzekering|
A|||||||Assurant, klachten, met Mevrouw Dolman.
K|hulp|beleid|1|boosheid|2|-|mevrouw ik heb uw brief hier en die is een belediging er staat dat mijn man onvoldoende heeft gedaan om zijn val te voorkomen
K|gebruiken|geen|2|teleurstelling|0|-|hij is drieënzestig meter naar beneden gegaan van een steiger die uw klant had neergezet
A|||||||Die zin had nooit in een brief mogen staan. Het spijt me ontzettend.
K|hulp|geen|3|verlangen|0|wens|ik hoef uw geld op dit moment niet ik wil dat u die zin eruit haalt
A|||||||Vandaag nog, en ik kom hem persoonlijk brengen.
K|hulp|bejegening|3|neutraal|0|-|goed dan kunt u hem aan tafel voorlezen aan mijn zoons
#S|gsp-0087|gesprek|reizen|
A|||||||Busgooi, met Cor.
K|gebruiken|levering|2|neutraal|0|-|hoi de bus van tien voor half drie is voor mijn neus weggereden en hij was echt leeg ik sta hier met een taart
A|||||||Welke halte?
K|geen|geen|3|neutraal|0|-|verzorgingshuis de vaart
A|||||||Ik laat de chauffeur omkeren, hij is om de hoek.
K|gebruiken|beleid|5|verrassing|0|-|omkeren een bus laten omkeren voor een taart
K|gebruiken|bejegening|4|blijdschap|0|-|nou dan krijgt hij een punt want het is een mokka
#S|gsp-0088|gesprek|wonen|
A|||||||Stroomfonds Rapido, verduurzaming, met Kaat.
K|orienteren|geen|3|neutraal|0|-|dag kaat wij hebben een rijhuis uit negentien dertig en de wind loopt er door gelijk een familielid
K|orienteren|informatie|2|verwarring|1|-|nu zeggen ze op de markt eerst dak en de architect zegt eerst ramen en onze ingenieur dat is mijn broer zegt eerst de kelder
A|||||||Voor dit type: eerst dak, dan ramen. Er is een premie voor beide.
K|orienteren|informatie|4|vertrouwen|0|-|ah zo en dat zegt ge zonder iets te verkopen dat hoor ik graag
K|orienteren|prijs|3|neutraal|0|vraag|en hoeveel wordt zo een premie als we met twee pensioenen zitten
#S|gsp-0089|gesprek|telecom|
A|||||||Kabelio, facturatie, met Jonas.
K|betalen|fout|2|irritatie|2|-|jonas ik ga efkes rustig blijven maar ge hebt mijn domiciliering nu den derde keer dubbel afgehouden
K|betalen|geen|2|bezorgdheid|0|angst|en door u stond ik in 't rood bij de slager met al die mensen achter mij en mijn kaart die weigerde
A|||||||Dat is gênant, ik begrijp dat. Het geld staat er morgen, en ik stuur een attest.
K|betalen|geen|2|irritatie|0|-|een attest ja ga ik dat dan uithangen bij de slager
A|||||||Nee, haha. Ik geef ook een maand gratis.
K|betalen|beleid|3|neutraal|0|-|een maand allé dan kan ik weer filet pur kopen
K|hulp|belofte|3|bezorgdheid|0|vraag|maar hebt ge het nu dan ook in uw machien aangepast want anders hang ik binnen een maand opnieuw
#S|gsp-0090|gesprek|bezorging|
A|||||||Maaltijden aan Huis, met Lia.
K|gebruiken|kwaliteit|4|dankbaarheid|0|-|lia ik bel om te zeggen dat die zuurkool gisteren net was als van mijn moeder en die is er al veertig jaar niet meer
A|||||||Wat fijn, meneer Kraak!
K|gebruiken|geen|3|verlangen|0|wens|ik zou hem wel elke week lusten als dat zou mogen
A|||||||Ik zet er een sterretje bij.
K|gebruiken|bejegening|4|blijdschap|0|-|en die jongen met de fiets die blijft altijd effe staan kletsen over het voetbal dat is voor mij meer waard dan het toetje
