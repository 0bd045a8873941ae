#S|gge-0001|gesprek|wonen|
A|||||||Woonstichting Elsgaard, afdeling overlast, met Mirthe.
K|geen|geen|3|neutraal|0|-|ja hallo met uh met van dongen van de kastanjelaan
K|gebruiken|kwaliteit|2|irritatie|0|-|het gaat weer over hierboven hè die muziek
K|gebruiken|kwaliteit|2|neutraal|0|-|die vloer daar ligt dus gewoon kale planken in zeg maar
K|gebruiken|kwaliteit|2|neutraal|0|-|dus je hoort echt alles tot en met de hond zijn nagels aan toe
K|hulp|herhaling|2|irritatie|2|-|en ik heb dit nou al uh drie keer doorgegeven via dat formulier van jullie
K|hulp|informatie|2|irritatie|1|-|en dan krijg je zo'n mailtje van uh wij hebben uw melding ontvangen en dat is dan het laatste wat je hoort
A|||||||Hebt u zelf al eens met de buren gesproken?
K|hulp|bejegening|2|boosheid|1|-|ja natuurlijk heb ik dat gedaan en toen gooide die vent de deur dicht voor mijn neus
A|||||||Dat is niet fijn. Zou u met buurtbemiddeling willen praten?
K|hulp|geen|3|verwarring|0|vraag|wat is dat dan moet ik dan met hem aan één tafel gaan zitten of zo
A|||||||Eerst praten ze apart met u, daarna met hem.
K|hulp|informatie|4|vertrouwen|0|-|o apart nou kijk dat klinkt al anders
K|hulp|geen|2|bezorgdheid|0|angst|want ik zeg eerlijk ik durf niet goed alleen met die man in een kamer
A|||||||Dat begrijp ik heel goed. En slaapt u nog wel?
K|gebruiken|privacy|2|neutraal|0|-|nee
K|gebruiken|privacy|2|neutraal|1|-|of ja op de bank beneden met oordoppen in
A|||||||Ik meld u vandaag aan en bel u maandag zelf op.
K|geen|geen|3|neutraal|0|-|maandag
K|hulp|belofte|3|verlangen|0|wens|ja als u dat dan ook echt doet hè want dat zou me heel wat waard zijn
#S|gge-0002|gesprek|diensten|
A|||||||Garage Van Hulst, met Dennis.
K|hulp|herhaling|2|irritatie|2|-|ja dennis daar ben ik weer
K|gebruiken|storing|2|irritatie|0|-|dat lampje hè dat motorlampje dat brandt weer en ik ben amper bij jullie het terrein af
A|||||||We hebben de sensor vervangen, mevrouw.
K|betalen|prijs|2|irritatie|0|-|ja dat weet ik want daar heb ik driehonderdtweeënveertig euro voor betaald
K|gebruiken|kwaliteit|2|teleurstelling|0|-|maar het is dus niet die sensor geweest of wel
A|||||||Dat kan ik zo niet zeggen, we moeten hem opnieuw uitlezen.
K|hulp|prijs|3|bezorgdheid|0|vraag|en uitlezen is dat dan weer zeventig euro of uh hoe zit dat
A|||||||Nee nee, dat doen we nu zonder kosten.
K|hulp|beleid|4|opluchting|0|-|oké nou goed dat scheelt
A|||||||Kunt u hem donderdag brengen?
K|hulp|geen|3|neutraal|0|-|donderdag kan ik niet
A|||||||Vrijdag om acht uur?
K|geen|geen|3|neutraal|0|-|ja vrijdag wel
K|hulp|geen|3|verlangen|0|wens|maar dan wil ik wel graag zo'n leenautootje want ik moet om negen uur in hoogeveen zijn
A|||||||Die zet ik voor u klaar.
K|hulp|beleid|4|dankbaarheid|0|-|kijk nou praten we dankjewel
#S|gge-0003|gesprek|telecom|
A|||||||Met Yentl van Netbaan, waarmee kan ik u helpen?
K|hulp|wachttijd|2|irritatie|2|-|amai eindelijk iemand ik hang hier al drie kwartier te luisteren naar die fluit
K|gebruiken|storing|2|neutraal|0|-|bon kijk mijne vaste lijn ligt eruit sinds uh sinds zaterdag
K|aanleiding|geen|3|neutraal|0|-|ze zijn hier in de straat bezig met die riolering
K|gebruiken|storing|2|neutraal|0|-|en ik denk ja dat die met hunne kraan door de kabel zijn gegaan
K|gebruiken|privacy|2|bezorgdheid|0|angst|en mijn moeder van achtentachtig heeft zo een alarm rond haren hals en dat werkt nu ook niet hè
A|||||||Ik zie inderdaad een kabelbreuk bij u in de buurt.
K|hulp|wachttijd|3|neutraal|0|vraag|en hoe lang gaat dat nog duren denkt ge
A|||||||De ploeg is voor morgenvoormiddag gepland.
K|gebruiken|privacy|2|bezorgdheid|0|angst|morgen maar allez als die vannacht valt dan ligt die daar hè
A|||||||Ik kan een mobiele simkaart voor het alarm laten brengen, nog vanavond.
K|hulp|beleid|4|verrassing+opluchting|0|-|vanavond nog seg dat had ik niet verwacht
A|||||||Is er iemand thuis rond zeven uur?
K|geen|geen|3|neutraal|0|-|ja ik blijf hier
K|hulp|bejegening|4|dankbaarheid|0|-|merci hè yentl ge zijt een goei
#S|gge-0004|gesprek|verzekering|
A|||||||Polderborg Verzekeringen, schadeafdeling, met Joost.
K|hulp|geen|3|neutraal|0|-|Goedemiddag, ik bel over schadenummer vier zeven één negen.
K|hulp|beleid|2|boosheid|0|-|Ik heb vanmorgen een brief gekregen dat u de schade aan mijn keukenvloer niet vergoedt, en daar ben ik het volstrekt niet mee eens.
A|||||||Even kijken. De expert schrijft dat het om geleidelijk inwerkend vocht gaat.
K|hulp|bejegening|2|irritatie|0|-|De expert is welgeteld zeven minuten binnen geweest,
K|hulp|kwaliteit|2|irritatie|0|-|en hij heeft niet één plank opgetild.
K|gebruiken|storing|2|neutraal|0|-|De slang van de vaatwasser is op zes november losgeschoten,
K|gebruiken|storing|2|neutraal|0|-|en toen stond er binnen een kwartier vijf centimeter water.
K|hulp|informatie|2|verwarring|0|-|Wat daar geleidelijk aan is, mag u mij uitleggen.
A|||||||Hebt u daar foto's van?
K|hulp|herhaling|2|irritatie|1|-|Die heb ik bij de melding al meegestuurd, elf stuks.
A|||||||Ik zie ze hier niet in het dossier staan, vreemd genoeg.
K|hulp|fout|2|verrassing|0|-|Dan heeft uw expert dus een oordeel gegeven zonder de foto's.
A|||||||Daar lijkt het wel op. Stuurt u ze nog eens, dan vraag ik een heroverweging aan.
K|hulp|wachttijd|3|neutraal|0|vraag|Hoe lang gaat zo'n heroverweging duren?
A|||||||Maximaal tien werkdagen.
K|hulp|geen|3|verlangen|0|wens|Dat is goed, maar ik wil dan wel graag een andere expert.
A|||||||Dat noteer ik.
K|hulp|informatie|4|vertrouwen|0|-|Prima, dan heb ik het gevoel dat er nu tenminste iemand naar kijkt.
#S|gge-0005|gesprek|overheid|
A|||||||Gemeente Wolderveen, team parkeren.
K|geen|geen|3|neutraal|0|-|ja goeiedag uh met mevrouw tichelaar
K|hulp|beleid|2|irritatie|0|-|ik heb een bekeuring gekregen op mijn eigen oprit
A|||||||Op uw eigen oprit?
K|hulp|fout|2|verrassing|0|-|ja op mijn eigen oprit ik verzin het niet
K|gebruiken|geen|3|neutraal|0|-|er staat een stukje van die bumper uh dat steekt zeg maar twintig centimeter over de stoep
K|gebruiken|geen|3|neutraal|0|-|dat is al negentien jaar zo want die oprit is gewoon te kort
K|hulp|beleid|2|irritatie|0|-|en nou komt er zo'n snotneus met zo'n apparaatje en die slingert me op de bon
A|||||||U kunt bezwaar maken, mevrouw.
K|hulp|digitaal|2|verwarring|1|-|ja dat heb ik geprobeerd maar dan moet ik met die digi uh hoe heet het inloggen en dat ken ik niet
A|||||||Het mag ook per brief.
K|hulp|informatie|4|opluchting|0|-|o per brief gewoon met een postzegel
A|||||||Precies. Vermeld het bonnummer en maak een foto.
K|hulp|informatie|4|dankbaarheid|0|-|nou dat is duidelijk dan laat ik mijn kleinzoon een foto maken
#S|gge-0006|gesprek|webshop|
A|||||||Kledinghoek, klantenservice, met Sofie.
K|wijzigen|fout|2|neutraal|0|-|ja hoi ik heb dus drie truien teruggestuurd en jullie zeggen dat er twee in de doos zaten
A|||||||Dat klopt, het magazijn heeft er twee geteld.
K|wijzigen|fout|2|irritatie|0|-|maar ik heb er drie ingedaan dat weet ik zeker want ik heb ze zelf opgevouwen
A|||||||Hebt u daar misschien een foto van?
K|geen|geen|3|neutraal|0|-|nee
K|wijzigen|beleid|2|irritatie|0|-|wie maakt er nou een foto van een doos met truien
K|betalen|prijs|2|teleurstelling|0|-|en dan ben ik dus negenendertig vijfennegentig kwijt
A|||||||Ik kan het gewicht van het pakket opvragen bij de vervoerder.
K|hulp|beleid|4|verrassing|0|-|o kan dat nou dat is slim
A|||||||Eén komma vier kilo staat hier, dat zijn er drie.
K|betalen|fout|4|opluchting|0|-|zie je wel zie je wel oké dus ik krijg het gewoon terug
A|||||||Ja, binnen drie dagen.
K|hulp|bejegening|4|blijdschap|0|-|top en sorry dat ik een beetje uitviel hè
#S|gge-0007|gesprek|energie|
A|||||||Warmtebron, met Patrick.
K|betalen|prijs|2|bezorgdheid|0|-|ja met meneer el idrissi uh ik krijg hier een brief dat ik elfhonderd euro moet bijbetalen
K|betalen|prijs|2|bezorgdheid|0|angst|en dat kan ik niet meneer dat heb ik niet
K|gebruiken|geen|3|neutraal|0|-|wij stoken op achttien graden
K|gebruiken|geen|3|neutraal|0|-|de kinderen lopen hier met truien aan
K|betalen|informatie|2|verwarring|0|-|dus ik begrijp niet waar dat vandaan komt
A|||||||Wat is uw meterstand op dit moment?
K|geen|geen|3|neutraal|0|-|wacht ik loop even
K|geen|geen|3|neutraal|0|-|twee vijf uh twee vijf nul zes
A|||||||Twee vijf nul zes, en hier staat drie vijf nul zes.
K|betalen|fout|2|verrassing|0|-|een drie nee nee hier staat een twee echt waar
A|||||||Dan is het verkeerd ingevoerd. Ik corrigeer de nota.
K|betalen|prijs|3|bezorgdheid|0|vraag|en dan hoeveel is het dan
A|||||||Dan krijgt u vierenzestig euro terug.
K|betalen|fout|5|opluchting+dankbaarheid|0|-|oh meneer u weet niet wat u zegt ik heb drie nachten niet geslapen
#S|gge-0008|gesprek|bezorging|
A|||||||Pakketpunt, met Lotte.
K|ontvangen|levering|2|irritatie|1|-|hallo ik zit dus de hele dag thuis speciaal voor die pakketdienst en dan krijg ik een appje u was niet thuis
A|||||||Wat vervelend. Wat is de trackingcode?
K|geen|geen|3|neutraal|0|-|vier acht drie
K|geen|geen|3|neutraal|0|-|dan uh negen nul nul twee
A|||||||De chauffeur heeft om 13.12 uur aangebeld volgens het systeem.
K|ontvangen|levering|2|boosheid|0|-|nou dat is gewoon gelogen want ik zat met mijn laptop aan het raam
K|ontvangen|levering|2|irritatie|0|-|ik zag het busje zelfs voorbijrijden
K|ontvangen|levering|2|irritatie|0|-|die remde niet eens af
A|||||||Ik kan het morgen opnieuw aanbieden.
K|ontvangen|levering|2|irritatie|0|-|morgen zit ik in utrecht op kantoor dus daar heb ik niks aan
A|||||||Of naar een afhaalpunt?
K|wijzigen|geen|3|neutraal|0|wens|doe dan maar die sigarenboer of nee wacht die boekhandel in het winkelcentrum
A|||||||Boekhandel Vos, daar ligt het morgen vanaf elf uur.
K|geen|geen|3|neutraal|0|-|ja oké prima
#S|gge-0009|gesprek|diensten|
A|||||||Huisartsenpraktijk De Boomgaard, met de assistente.
K|orienteren|geen|3|neutraal|0|-|dag juffrouw het is met uh met tonnie van grinsven
K|hulp|informatie|2|irritatie|1|-|ik zou dus gebeld worden over dat bloedprikken en uh ik heb niks gehoord
A|||||||Wanneer bent u geprikt?
K|geen|geen|3|neutraal|0|-|vorige week uh dinsdag of was het woensdag nee dinsdag want toen was de markt
A|||||||Dan zouden de uitslagen er nu moeten zijn.
K|gebruiken|informatie|2|bezorgdheid|0|angst|ja maar als het goed was geweest dan had ze toch wel gebeld hè dat denk je dan
A|||||||Ik snap het. Ik kijk even mee. De suiker is wat hoog, verder is alles goed.
K|gebruiken|privacy|4|opluchting|0|-|och gelukkig want ik had me al van alles in het hoofd gehaald
K|gebruiken|geen|3|neutraal|0|vraag|en wat heet dan hoog moet ik nou die worstenbroodjes laten staan
A|||||||De dokter wil het met u bespreken. Kan dat dinsdag om tien voor negen?
K|hulp|geen|3|neutraal|0|-|tien voor negen da's vroeg maar dat gaat wel lukken
K|hulp|geen|3|neutraal|0|wens|als ge mij dan maar niet laat wachten want mijn bus gaat om half tien terug
#S|gge-0010|gesprek|wonen|
A|||||||Buurtbemiddeling Zaagmolen, met Astrid.
K|geen|geen|3|neutraal|0|-|Ja, goedemorgen, u had mij een brief gestuurd over de buurvrouw.
K|hulp|informatie|2|verrassing|0|-|Ik viel bijna van mijn stoel, want ik wist helemaal niet dat zij last van ons had.
A|||||||Ze geeft aan dat de rook van de barbecue haar slaapkamer in trekt.
K|gebruiken|geen|3|verwarring|0|-|De barbecue? Die hebben we deze zomer misschien vier keer aangehad.
K|gebruiken|geen|3|neutraal|0|-|En dan altijd achter in de tuin, bij het schuurtje,
K|gebruiken|geen|3|neutraal|0|-|dat is zeker twaalf meter van haar raam.
A|||||||Zij heeft longproblemen, dat wist u misschien niet.
K|gebruiken|informatie|3|verrassing|0|-|Nee. Nee, dat wist ik niet.
K|hulp|bejegening|2|teleurstelling|0|-|Dat vind ik dan wel jammer, dat ze dat niet gewoon over de schutting zegt,
K|hulp|bejegening|3|neutraal|0|-|want wij zijn de beroerdste niet.
A|||||||Zou u met haar willen afspreken?
K|hulp|geen|3|verlangen|0|wens|Jawel hoor, graag zelfs, doe maar bij ons met koffie.
A|||||||Kan het donderdagavond?
K|hulp|geen|3|neutraal|0|-|Donderdag hebben we koor, woensdag zou wel kunnen.
#S|gge-0011|gesprek|bank|
A|||||||Meerbank, met Dewi.
K|betalen|fout|2|irritatie|0|-|ja luister er is dus twee keer huur afgeschreven
K|betalen|fout|2|neutraal|0|-|twee keer achthonderdvijftig
K|betalen|geen|2|bezorgdheid|0|-|en nou sta ik dus rood en donderdag gaat de zorgverzekering eraf
A|||||||Ik zie één afschrijving op de eerste en één op de tweede.
K|geen|geen|3|neutraal|0|-|ja precies
A|||||||Dat is een opdracht van uw verhuurder geweest, niet van ons.
K|hulp|doorverwijzing|2|irritatie|2|-|ja maar die verhuurder zegt dat jullie het dubbel hebben gedaan dus ik word nu van het kastje naar de muur gestuurd
A|||||||U kunt de tweede incasso zelf terugboeken in de app.
K|betalen|informatie|3|verrassing|0|vraag|o kan dat gewoon zelf en is die vent dan niet boos
A|||||||Tot acht weken mag u altijd terugboeken, zonder reden.
K|betalen|digitaal|3|neutraal|0|-|wacht ik doe het meteen uh betalingen uh ja die daar
K|betalen|digitaal|4|opluchting|0|-|ja hij doet het hij staat er weer op
A|||||||Fijn. Verder nog iets?
K|betalen|prijs|3|neutraal|0|vraag|uh ja die rente van dat roodstaan moet ik die dan betalen
A|||||||Het gaat om elf cent, die laat ik vervallen.
K|betalen|beleid|4|blijdschap|0|-|haha elf cent nou rijk word ik er niet van maar toch bedankt
#S|gge-0012|gesprek|reizen|
A|||||||Zeegras Vakanties, met Nathalie.
K|geen|geen|3|neutraal|0|-|ja dag mevrouw wij zijn juist terug van tenerife
K|gebruiken|kwaliteit|2|boosheid|0|-|en ik moet u eerlijk zeggen dat was een ramp dat hotel
K|gebruiken|kwaliteit|2|irritatie|0|-|wij hadden zeezicht geboekt hè en wij keken op ne muur
K|gebruiken|kwaliteit|2|irritatie|0|-|en op ne container van den bouw
K|gebruiken|privacy|2|neutraal|0|-|en mijn vrouw is ziek geweest van da buffet twee dagen
A|||||||Hebt u dat ter plaatse bij de hostess gemeld?
K|hulp|bereikbaarheid|2|irritatie|2|-|ja geprobeerd maar die zat alleen op maandag in de lobby van tien tot elf
K|hulp|bereikbaarheid|2|neutraal|2|-|en de whatsapp daar werd niet op geantwoord
A|||||||Hebt u die berichten nog?
K|geen|geen|3|neutraal|0|-|ja die staan er nog allemaal op
A|||||||Dan kan ik een klacht openen. Zeezicht geeft recht op een vergoeding.
K|hulp|prijs|3|neutraal|0|vraag|en over hoeveel spreken we dan
A|||||||Meestal tien tot vijftien procent.
K|hulp|prijs|2|irritatie|0|-|tien procent da's driehonderd euro op drieduizend allez voor een bedorven vakantie
A|||||||Ik kan vragen om twintig, gezien de ziekte.
K|hulp|geen|3|verlangen|0|wens|ja vraag dat dan maar want met tien ben ik niet content
K|terugkijken|geen|2|teleurstelling|0|-|en we gingen nochtans al zestien jaar met u hè
#S|gge-0013|gesprek|telecom|
A|||||||Snelnet, u spreekt met Bart.
K|vertrekken|geen|3|neutraal|0|wens|Ik wil mijn contract opzeggen.
A|||||||Mag ik vragen waarom?
K|gebruiken|storing|2|neutraal|0|-|Omdat het vier van de zeven dagen niet werkt.
A|||||||Dat is vervelend. Uw contract loopt nog tot juli.
K|vertrekken|beleid|2|irritatie|0|-|Dat weet ik, maar u levert niet wat ik betaal, dus dan houdt het voor mij op.
A|||||||Ik kan een monteur sturen en een maand kwijtschelden.
K|hulp|herhaling|2|irritatie|3|-|Er zijn al vier monteurs geweest, meneer, vier.
K|hulp|informatie|2|irritatie|0|-|De eerste zei dat het aan het modem lag, de tweede aan de kabel,
K|hulp|informatie|2|irritatie|0|-|de derde zei dat er niks aan de hand was,
K|hulp|bejegening|2|irritatie|0|-|en de vierde vroeg of ik misschien te dikke muren had.
A|||||||Dan begrijp ik het. Ik laat u zonder boete gaan.
K|vertrekken|beleid|4|verrassing|0|-|O. Nou, dat had ik eerlijk gezegd niet verwacht.
A|||||||Per wanneer wilt u stoppen?
K|vertrekken|geen|3|neutraal|0|-|Per de eerste, want dan komt die andere installateur.
#S|gge-0014|gesprek|overheid|
A|||||||Dienst Bevolking Sint-Arendsdorp, met Griet.
K|aanvragen|fout|2|neutraal|0|-|ja goeiemorgen wij hebben ons zoontje laten inschrijven en die naam staat verkeerd
K|aanvragen|fout|2|irritatie|0|-|hij heet matteo met twee t's en er staat mateo met één t
A|||||||Op welk document staat dat?
K|aanvragen|geen|3|neutraal|0|-|op die kids id en ook op dat papier van de geboorteakte allez op alle twee
A|||||||Een akte verbeteren kan, maar dan moet dat via de ambtenaar van de burgerlijke stand.
K|hulp|doorverwijzing|2|irritatie|1|-|ja maar die hebben mij juist naar u gestuurd
K|hulp|doorverwijzing|2|irritatie|0|-|dus gij naar hem en hij naar u dat is nu al een halve dag bezig
A|||||||Ik bel hem even terwijl u wacht.
K|geen|geen|3|neutraal|0|-|ja doe maar
A|||||||Hij geeft toe dat het een tikfout van ons is, en brengt het volgende week in orde.
K|aanvragen|fout|4|opluchting|0|-|oef allez want wij gaan op de twaalfde op reis en dan moet die kaart kloppen hè
K|aanvragen|levering|3|bezorgdheid|0|vraag|gaat da nog lukken tegen de twaalfde
A|||||||Normaal gezien wel.
K|aanvragen|informatie|2|bezorgdheid|0|-|ja normaal gezien daar slaap ik niet van
K|aanvragen|geen|3|verlangen|0|wens|kunt ge er niet dringend bijzetten op die aanvraag
#S|gge-0015|gesprek|diensten|
A|||||||Basisschool De Regenboog, met de directeur.
K|gebruiken|privacy|2|bezorgdheid|0|-|ja met de moeder van jaylinn uit groep zes ik bel omdat ze gisteren huilend thuiskwam
K|gebruiken|privacy|2|bezorgdheid|0|-|ze zegt dat er drie meisjes zijn die haar al weken buitensluiten en dat die in de wc haar haar hebben natgemaakt
K|hulp|geen|3|neutraal|0|-|ik heb toen meteen de juf geappt
K|hulp|bejegening|2|teleurstelling|0|-|en die zei van joh dat hoort een beetje bij de leeftijd
K|hulp|bejegening|2|boosheid|0|-|nou sorry hoor maar dat vind ik dus echt niet kunnen
A|||||||Ik schrik ervan en ik neem het heel serieus.
K|hulp|bejegening|4|opluchting|0|-|oké nou fijn dat u dat zegt want ik was al bang dat ik zo'n zeurmoeder ging zijn
A|||||||Kunt u vandaag langskomen, samen met Jaylinn?
K|hulp|geen|3|neutraal|0|-|vandaag wordt lastig ik werk tot zes
A|||||||Dan morgen om kwart over acht?
K|geen|geen|3|neutraal|0|-|ja kwart over acht dat kan wel
K|hulp|geen|3|verlangen|0|wens|maar ik wil dan wel dat die juf erbij zit en dat het niet weer wordt weggelachen
#S|gge-0016|gesprek|webshop|
A|||||||Tuinland Online, met Karel.
K|ontvangen|kwaliteit|2|irritatie|0|-|goeiemiddag ik heb daarnet die tuinset uitgepakt en daar zit ne barst in de tafel
K|ontvangen|kwaliteit|2|irritatie|0|-|zo van hier tot daar hè een centimeter of dertig
A|||||||Wat jammer. Hebt u een foto?
K|geen|geen|3|neutraal|0|-|mijn dochter stuurt die door
A|||||||Ik zie hem binnenkomen. Dat is transportschade. We sturen een nieuwe tafel.
K|ontvangen|wachttijd|4|verrassing|0|-|wat zo rap allez dat had ik niet gedacht
K|wijzigen|geen|3|neutraal|0|vraag|en die kapotte moet ik die terug inpakken want die doos is eigenlijk al naar het containerpark
A|||||||Houd die maar, u mag hem weggooien of repareren.
K|wijzigen|beleid|4|blijdschap|0|-|ah nu ge 't zegt mijn schoonbroer is schrijnwerker die maakt daar iets van
K|geen|geen|4|dankbaarheid|0|-|bedankt karel
#S|gge-0017|gesprek|energie|
A|||||||Stroomwacht, met Aylin.
K|gebruiken|storing|2|neutraal|0|-|ja sorry maar het licht is hier al sinds twee uur vanmiddag uit
K|gebruiken|storing|2|bezorgdheid|0|angst|en ik heb een vriezer vol en die gaat straks ontdooien
A|||||||Wat is uw postcode?
K|geen|geen|3|neutraal|0|-|vier vier zes een b van uh van bernard
A|||||||Er is een kabel geraakt bij werkzaamheden. We verwachten stroom om zes uur.
K|gebruiken|informatie|2|irritatie|0|-|ja dat zeiden jullie om half vier ook zes uur en daarvoor vijf uur
A|||||||De schade bleek groter. Ik heb nu het bericht van de monteur.
K|gebruiken|storing|2|bezorgdheid|0|-|mijn buurman heeft een apneu apparaat die kan straks dus niet slapen
A|||||||Voor medische apparatuur brengen we een aggregaat. Is dat nodig?
K|gebruiken|privacy|3|neutraal|0|wens|ja dat lijkt me wel wilt u hem even bellen want hij weet dit niet
A|||||||Heeft u zijn nummer?
K|geen|geen|3|neutraal|0|-|nul zes uh momentje dat staat op het briefje bij de telefoon
K|gebruiken|bejegening|4|opluchting|0|-|fijn dat u dat doet want die man zegt zelf nooit iets
#S|gge-0018|gesprek|verzekering|
A|||||||Goedemorgen, Zekerveld autoverzekeringen.
K|geen|geen|3|neutraal|0|-|goedemorgen uh ja met berend uh berend hofstra uit sloten
K|aanleiding|geen|2|neutraal|0|-|kijk het zit zo ik sta dus stil hè voor het zebrapad bij de supermarkt daar
K|aanleiding|geen|2|neutraal|0|-|en ik word van achteren geraakt door zo'n bestelbusje van een bakker
K|aanleiding|bejegening|4|neutraal|0|-|nou die jongen stapt uit die zegt sorry sorry mijn schuld dus dat was netjes
K|hulp|geen|3|neutraal|0|-|en we hebben dat formulier ingevuld op de motorkap zeg maar
K|hulp|bejegening|2|boosheid|0|-|en nou beweert die bakker ineens dat ik achteruit ben gereden
K|hulp|bejegening|1|boosheid|0|-|achteruit voor een zebrapad ja hallo dat is toch een schandalige leugen
A|||||||Hebben jullie allebei het formulier ondertekend?
K|geen|geen|3|neutraal|0|-|ja allebei dat klopt
A|||||||Dan staat zijn eigen verklaring erop, dat telt zwaar.
K|hulp|informatie|4|opluchting|0|-|o nou dat is dan weer een geluk
K|hulp|geen|3|bezorgdheid|0|vraag|maar mijn no claim hè ga ik daar dan niet voor zakken want ik zit op vijfentachtig procent
A|||||||Zolang wij de schade verhalen, niet.
K|hulp|geen|3|bezorgdheid|0|vraag|en als dat verhalen niet lukt
A|||||||Dan zou u terugvallen naar tachtig.
K|hulp|beleid|2|irritatie|0|-|ja dus dan betaal ik voor andermans leugen
A|||||||Ik heb goede hoop. Was er een getuige?
K|hulp|geen|3|neutraal|0|-|ja een mevrouw met een kinderwagen maar daar heb ik geen naam van stom stom
#S|gge-0019|gesprek|wonen|
A|||||||Huurdienst Waterkant, met Jill.
K|hulp|herhaling|2|irritatie|2|-|ja ik bel weer over die schimmel
A|||||||Is de aannemer inmiddels geweest?
K|hulp|levering|2|irritatie|0|-|nee nog steeds niet
A|||||||Dat verbaast me, hij zou vorige week komen.
K|hulp|belofte|2|irritatie|0|-|ja dat zeiden ze in oktober ook
K|gebruiken|privacy|2|bezorgdheid|0|angst|mijn jongste heeft astma hè en die slaapt tegen die muur aan
K|gebruiken|privacy|2|neutraal|1|-|ik heb haar bed nu in de woonkamer gezet achter de bank
K|gebruiken|kwaliteit|2|irritatie|1|-|en elke zaterdag sta ik met chloor die muur te boenen en dan zie je het dinsdag alweer zwart worden
A|||||||Hoe groot is de plek?
K|gebruiken|kwaliteit|2|neutraal|0|-|nou zo groot als een deur
A|||||||Dat is ernstig. Ik zet er spoed op en stuur de bouwkundige zelf.
K|hulp|geen|3|neutraal|0|vraag|en wat doet zo'n bouwkundige dan precies
A|||||||Die meet het vocht en bepaalt de oorzaak, en die is er morgen.
K|hulp|levering|4|verrassing|0|-|morgen al nou dat had ik niet meer durven hopen
A|||||||Tussen acht en tien, kan dat?
K|hulp|geen|3|neutraal|0|-|dan moet ik wel iemand vinden die de kinderen naar school brengt
K|geen|geen|3|neutraal|0|-|maar ja dat lukt wel mijn zus woont om de hoek
#S|gge-0020|gesprek|diensten|
A|||||||Sportcentrum Beweegplein, ledenservice.
K|vertrekken|geen|3|neutraal|0|wens|ja hoi ik wou mijn lidmaatschap opzeggen
A|||||||U zit aan een jaarcontract tot maart.
K|vertrekken|beleid|2|irritatie|0|-|ja maar ik ben dus geblesseerd ik heb mijn kruisband gescheurd ik kan niet eens lopen
K|betalen|prijs|2|irritatie|0|-|en ik betaal al drie maanden negenendertig euro per maand voor niks
A|||||||Met een doktersverklaring kunnen we bevriezen.
K|vertrekken|geen|3|neutraal|0|wens|bevriezen is leuk maar ik wil gewoon stoppen
A|||||||Dat kan helaas pas in maart.
K|vertrekken|beleid|2|boosheid|0|-|dit meen je niet dus ik lig thuis met een brace tot hier en jullie blijven lekker doorcashen
K|vertrekken|bejegening|2|teleurstelling|0|-|ik heb nota bene mijn buurvrouw nog bij jullie aangebracht
A|||||||Ik vraag het even aan mijn leidinggevende, blijft u hangen?
K|geen|geen|3|neutraal|0|-|ja ik blijf hangen
A|||||||Hij gaat akkoord: u bent per direct vrij.
K|vertrekken|beleid|4|opluchting|0|-|oh nou fijn kijk dat is menselijk
K|vertrekken|geen|3|neutraal|0|vraag|en komt dat dan ook zwart op wit of moet ik daar weer achteraan
#S|gge-0021|gesprek|bezorging|
A|||||||Bloemenpost, met Marleen.
K|ontvangen|levering|2|teleurstelling|0|-|ja ik had dus bloemen laten sturen naar mijn moeder voor haar verjaardag en die zijn een dag te laat gekomen
K|ontvangen|kwaliteit|2|teleurstelling|0|-|en toen hingen die rozen ook nog eens met hun kopje naar beneden
A|||||||Dat is niet goed. Wanneer was de verjaardag?
K|geen|geen|3|neutraal|0|-|dinsdag
K|ontvangen|levering|2|neutraal|0|-|en woensdag om vijf uur belde ze van uh schat ik krijg hier een bos bloemen
K|geen|geen|4|blijdschap|0|-|en ze is zo lief hè ze zegt dan nog dat ze prachtig zijn
A|||||||We sturen morgen een nieuw boeket en u krijgt uw geld terug.
K|betalen|fout|4|verrassing|0|-|én een nieuw boeket én geld terug nou dat is wel heel netjes
K|ontvangen|geen|3|verlangen|0|wens|als het kan graag met pioenen want daar is ze dol op
#S|gge-0022|gesprek|telecom|
A|||||||Welkom bij Kabelwerf, u spreekt met Mo.
K|betalen|prijs|2|verwarring|0|-|ja mo ik heb hier een rekening van tweehonderdeenentachtig euro en normaal betaal ik zevenendertig vijftig
A|||||||Ik zie dat er in Zwitserland gebeld is.
K|betalen|informatie|2|verrassing|0|-|nou dat klopt wij waren op doorreis maar ik dacht dat dat gewoon europa was
A|||||||Zwitserland valt buiten de bundel.
K|betalen|informatie|2|irritatie|0|-|maar dan had ik toch een smsje moeten krijgen
A|||||||Er is om 11.42 uur een sms gestuurd.
K|betalen|informatie|2|verwarring|0|-|wat moet ik nou met een smsje als ik aan het rijden ben en ik zie alleen van uh welkom in zwitserland
K|betalen|informatie|2|irritatie|0|-|daar stond geen bedrag bij dat heb ik nog hoor ik kan het u voorlezen
A|||||||Er stond een link bij naar de tarieven.
K|betalen|informatie|2|irritatie|0|-|ja dat link daar klik je toch niet op die phishing allemaal tegenwoordig
A|||||||Ik kan u eenmalig de helft kwijtschelden.
K|geen|geen|3|neutraal|0|-|de helft hè
K|betalen|prijs|2|teleurstelling|0|-|dan is het nog honderdveertig euro voor een uurtje tanken
A|||||||Het is het beste wat ik kan doen, meneer.
K|betalen|beleid|3|neutraal|0|-|nou vooruit dan maar dan weet ik het voor de volgende keer
K|betalen|bejegening|4|vertrouwen|0|-|en jij kunt er verder ook niks aan doen jij legt het tenminste rustig uit
#S|gge-0023|gesprek|bank|
A|||||||Hollandse Kasbank, fraudedesk, met Ilse.
K|gebruiken|privacy|2|bezorgdheid|0|-|ja hallo ik ben denk ik net opgelicht
A|||||||Rustig maar, vertel wat er gebeurd is.
K|gebruiken|privacy|2|neutraal|0|-|nou er belde iemand die zei dat ie van jullie was
K|gebruiken|privacy|2|neutraal|0|-|van de afdeling beveiliging en die wist mijn naam en mijn adres
K|gebruiken|privacy|2|bezorgdheid|0|-|en die zei mevrouw er wordt nu geld afgehaald in polen u moet snel zijn
K|gebruiken|privacy|2|neutraal|0|-|en toen moest ik zo'n programmaatje op de computer zetten
K|gebruiken|privacy|2|neutraal|0|-|en toen heb ik inderdaad uh twee keer een code ingetikt
A|||||||Hoelang geleden was dat?
K|geen|geen|3|neutraal|0|-|een half uurtje denk ik
A|||||||Ik blokkeer nu alles. Zit u nog aan de computer?
K|geen|geen|3|neutraal|0|-|ja
A|||||||Trek de stekker eruit, alstublieft.
K|geen|geen|3|neutraal|0|-|uh welke de grijze of de zwarte
K|geen|geen|3|neutraal|0|-|nou ja alle twee gedaan
A|||||||Er is geprobeerd 4.200 euro over te maken. Die staat gelukkig nog in de wacht.
K|gebruiken|privacy|4|opluchting|0|-|o god gelukkig ik zit te trillen op mijn stoel
K|gebruiken|privacy|3|bezorgdheid|0|vraag|maar kan die man nu alles zien wat ik doe
A|||||||Niet meer nu de computer uit is. Laat hem nakijken.
K|gebruiken|privacy|2|teleurstelling|0|-|ik schaam me dood want ik heb altijd gezegd mij overkomt dat niet
A|||||||U hoeft u niet te schamen, ze zijn heel geraffineerd.
K|hulp|bejegening|4|dankbaarheid|0|-|dat is lief van u mevrouw u klinkt zo rustig daar word ik ook weer een beetje rustig van
#S|gge-0024|gesprek|overheid|
A|||||||Stadhuis Vierlingsbeke, bouw en vergunningen.
K|hulp|geen|3|neutraal|0|-|Ik bel over de uitbouw van de buren op nummer dertien.
K|gebruiken|privacy|2|irritatie|0|-|Daar komt een raam in dat rechtstreeks op onze keukentafel uitkijkt.
K|hulp|informatie|2|irritatie|0|-|Ik heb daar nooit een brief over gehad, helemaal niets.
A|||||||De aanvraag is gepubliceerd in het wijkblad.
K|hulp|informatie|2|irritatie|0|-|Het wijkblad, dat is toch geen manier om mensen in te lichten.
K|hulp|informatie|2|teleurstelling|0|-|Ik lees het altijd en ik heb het gemist, dus wie het niet leest heeft helemaal pech.
A|||||||De bezwaartermijn loopt nog tot vrijdag.
K|hulp|beleid|3|neutraal|0|-|Vrijdag al, dat is over drie dagen.
K|hulp|geen|3|neutraal|0|vraag|Moet ik dat dan met een advocaat doen of kan ik zelf iets opschrijven?
A|||||||Een brief met uw bezwaren is voldoende, eventueel vul je het later aan.
K|hulp|informatie|4|opluchting|0|-|Dus een korte brief en later uitwerken, dat is goed te doen.
A|||||||Zeker. Ik stuur u een voorbeeld.
K|hulp|bejegening|4|dankbaarheid|0|-|Dat is bijzonder vriendelijk van u.
#S|gge-0025|gesprek|reizen|
A|||||||Klantendienst Rail Zuid, met Bram.
K|gebruiken|levering|2|neutraal|1|-|dag ja ik sta hier in kortemark en de trein van zeven uur twaalf is afgeschaft
K|gebruiken|levering|2|irritatie|0|-|en die daarvoor was ook al afgeschaft
K|gebruiken|levering|2|bezorgdheid|0|-|en ik heb om negen uur een sollicitatie in gent
A|||||||Er is een personeelstekort vandaag.
K|gebruiken|levering|2|irritatie|0|-|allez komaan dat is altijd iets hè de ene keer bladeren en dan weer personeel en dan een koe
A|||||||De volgende rijdt om 8.12 uur, die zou u rond kwart over negen in Gent brengen.
K|gebruiken|levering|2|teleurstelling|0|-|kwart over negen dan ben ik dus te laat
A|||||||Ik kan u een attest geven voor de werkgever.
K|hulp|beleid|3|neutraal|0|-|ja geef dat dan maar want ik moet toch iets kunnen tonen
A|||||||Op welk mailadres?
K|geen|geen|3|neutraal|0|-|bram punt lauwers met een w
K|gebruiken|geen|3|bezorgdheid|0|angst|ik ga die mensen nu bellen en ik hoop dat ze begrip hebben hè anders is het mijn job
#S|gge-0026|gesprek|diensten|
A|||||||Tandartspraktijk Esdoorn, met Kiki.
K|betalen|fout|2|neutraal|0|-|hallo ja ik kreeg dus een factuur voor een wortelkanaalbehandeling maar dat heb ik nooit gehad
A|||||||Op welke naam staat de factuur?
K|geen|geen|3|neutraal|0|-|op mijn naam m punt de vries
A|||||||Er zijn twee M. de Vriezen bij ons.
K|betalen|fout|3|verrassing|0|-|oh en hij woont dan ook nog eens op nummer acht denk ik want zo heette mijn opa ook
A|||||||Ik zie het. Ik trek de factuur in en stuur een nieuwe.
K|betalen|prijs|3|neutraal|0|vraag|en hoeveel is die van mij dan alleen die controle toch
A|||||||Vijfentwintig euro zestig.
K|geen|geen|3|neutraal|0|-|oké dat klopt
K|betalen|beleid|3|bezorgdheid|0|vraag|maar ik heb dus al betaald die andere honderdveertig want anders kreeg ik een aanmaning wat nou
A|||||||Dan storten we het verschil terug, binnen vijf dagen.
K|betalen|geen|3|neutraal|0|-|nou dat wacht ik dan even af
#S|gge-0027|gesprek|webshop|
A|||||||Witgoedwereld, reparaties, met Thijs.
K|hulp|wachttijd|2|irritatie|3|-|ja thijs hier met annemiek we wachten nou al drie weken op een onderdeel voor de wasmachine
K|gebruiken|storing|2|neutraal|2|-|ik ga elke zondag met twee kratten was naar mijn schoonmoeder in de polder
K|gebruiken|storing|2|neutraal|0|-|dat is veertig minuten heen en veertig terug
K|gebruiken|geen|3|neutraal|0|-|met drie kinderen waarvan er eentje elke nacht in bed plast dus je snapt
A|||||||Het onderdeel zit in nabestelling.
K|hulp|informatie|2|irritatie|0|-|ja dat is wat jullie steeds zeggen nabestelling maar wat is dat concreet
K|hulp|informatie|3|verlangen|0|wens|ik wil gewoon een datum horen
A|||||||Begin december, zegt de fabrikant.
K|hulp|wachttijd|1|boosheid|3|-|begin december we zitten pas begin november jongen
K|hulp|beleid|3|neutraal|0|vraag|heb ik dan geen recht op een andere machine na zo'n tijd
A|||||||Als het langer dan vier weken duurt mag u kiezen: wachten of een nieuwe.
K|hulp|informatie|4|verrassing|0|-|o dat had nog niemand mij verteld
K|hulp|geen|3|verlangen|0|wens|nou dan kies ik voor die nieuwe graag met een trommel van acht kilo
#S|gge-0028|gesprek|energie|
A|||||||Zonnedak Installaties, met Robin.
K|ontvangen|kwaliteit|2|neutraal|0|-|robin jullie hebben donderdag die panelen gelegd en nou lekt het in de slaapkamer
A|||||||Oei, dat mag niet gebeuren. Waar precies?
K|ontvangen|kwaliteit|2|neutraal|0|-|bij die dakdoorvoer waar dat snoer naar binnen gaat
K|ontvangen|kwaliteit|2|neutraal|0|-|er is een strook van een halve meter helemaal bruin
K|ontvangen|storing|2|neutraal|1|-|we hebben er al drie emmers onder gehad vannacht
A|||||||Ik kom er zelf vanmiddag naar kijken.
K|hulp|wachttijd|4|verrassing|0|-|vanmiddag al o
K|hulp|bejegening|4|vertrouwen|0|-|nou dat is tenminste een vent die zijn werk serieus neemt
A|||||||En de schade aan het plafond nemen wij op ons.
K|hulp|beleid|4|opluchting|0|-|mooi dan hoef ik de verzekering niet lastig te vallen
K|betalen|geen|3|neutraal|0|-|die laatste termijn die maak ik dan wel pas over als alles droog is hè dat snap je
A|||||||Heel begrijpelijk.
#S|gge-0029|gesprek|wonen|
A|||||||VvE Beheer Kroonstad, met Sandra.
K|hulp|geen|3|neutraal|0|-|ja sandra ik bel over die meneer van tweehoog achter met dat honden gedoe
K|gebruiken|kwaliteit|2|irritatie|0|-|dat beest blaft van half acht tot hij terug is en dat is soms zes uur
K|hulp|bejegening|2|irritatie|1|-|ik heb er een briefje van gemaakt in de bus gedaan heel netjes
K|hulp|bejegening|2|boosheid|0|-|en toen hing er een papiertje terug van oude zuurpruim ga zelf lekker blaffen
A|||||||Oei, dat is niet zo fijn.
K|hulp|bejegening|2|boosheid|0|-|nee dat is niet zo fijn nee dat is gewoon onbeschoft
A|||||||Ik kan hem schrijven namens het bestuur. Maar ik moet een melding van minstens twee bewoners hebben.
K|hulp|beleid|3|neutraal|0|-|nou bij vrouw jansen beneden kun je ook aankloppen want die wordt er gek van
A|||||||Als zij ook mailt, schrijf ik hem morgen.
K|hulp|geen|3|neutraal|0|-|ja ze heeft geen mail ze is tweeënnegentig
A|||||||Een briefje mag ook.
K|hulp|beleid|4|opluchting|0|-|oké dan help ik haar daarmee vanavond bij de koffie
#S|gge-0030|gesprek|bank|
A|||||||Kredietbank Oostland, met Geert.
K|aanvragen|wachttijd|2|irritatie|3|-|goeiemorgen meneer geert wij wachten dus al vijf weken op dat antwoord van die woonlening
A|||||||Ik kijk het na. Er ontbreekt nog een loonfiche.
K|aanvragen|herhaling|2|irritatie|2|-|die loonfiche die heb ik drie keer doorgestuurd
K|aanvragen|herhaling|2|irritatie|2|-|een keer per post een keer in dat kluisje en een keer naar jouw collega linda
A|||||||Bij Linda, zegt u? Linda is vertrokken.
K|aanvragen|fout|2|irritatie|0|-|ah linda is vertrokken en mijn loonfiche ook precies
K|aanvragen|geen|2|bezorgdheid|0|angst|weet ge dat wij het compromis al getekend hebben en dat we boete moeten betalen als wij niet op tijd zijn
A|||||||Tegen welke datum?
K|geen|geen|3|neutraal|0|-|den achttiende
A|||||||Dan zal ik dit nu voorrang geven. Mailt u mij ze rechtstreeks?
K|aanvragen|doorverwijzing|4|opluchting|0|-|ja direct naar u dat is al beter dan zo'n algemene mailbox
K|aanvragen|geen|3|verlangen|0|wens|en laat me alstublieft tegen woensdag iets weten want mijn vrouw slaapt niet meer
A|||||||Woensdag, voor twaalf uur.
K|geen|geen|3|neutraal|0|-|goed
#S|gge-0031|gesprek|verzekering|
A|||||||Kleine Dieren Zorgpolis, met Ellen.
K|hulp|beleid|2|teleurstelling|0|-|ja hallo jullie hebben de operatie van onze labrador niet vergoed
A|||||||Er was een wachttijd van zes weken na ingang, en de operatie viel daarbinnen.
K|hulp|informatie|2|verwarring|0|-|maar ik heb die polis in april afgesloten en de operatie was in juni
A|||||||De ingangsdatum was 20 mei, daarvoor was er nog een controleperiode.
K|hulp|informatie|2|irritatie|0|-|dat staat nergens in dat mailtje dat staat er gewoon niet
A|||||||Het staat in de voorwaarden, artikel zeven.
K|hulp|informatie|2|irritatie|0|-|ja artikel zeven van een ding van achtenveertig pagina's daar komt toch geen gewoon mens doorheen
K|betalen|prijs|2|teleurstelling|0|-|dat is zestienhonderd euro mevrouw daar hebben wij de vakantie voor moeten laten schieten
A|||||||Ik kan het voorleggen voor een tegemoetkoming.
K|hulp|geen|3|neutraal|0|vraag|en wat is de kans dat dat lukt eerlijk zeggen hè
A|||||||Ik zou zeggen de helft van de gevallen.
K|hulp|informatie|4|vertrouwen|0|-|nou dat is eerlijk dan weet ik waar ik aan toe ben
K|geen|geen|4|blijdschap|0|-|en de hond loopt alweer te slopen hoor die heeft nergens last van
#S|gge-0032|gesprek|overheid|
A|||||||Uitkeringsdienst Noord, Petra.
K|betalen|geen|2|neutraal|0|-|ja petra mijn uitkering is deze maand niet gestort
A|||||||Uw inlichtingenformulier is niet ontvangen.
K|betalen|fout|2|boosheid|0|-|wel ontvangen ik heb een bewijs met een stempel erop van die mevrouw aan de balie
A|||||||Kunt u mij dat voorlezen?
K|geen|geen|3|neutraal|0|-|ontvangen op veertien oktober uh negen uur vijftig paraaf k of kh ik weet niet
A|||||||Dan is het niet gescand. Dat is onze fout.
K|betalen|fout|2|irritatie|0|-|jullie fout maar ik zit vandaag zonder boodschappen
K|hulp|bereikbaarheid|2|irritatie|2|-|en ik heb al twee dagen gebeld en dan krijg je die bandopname
A|||||||Ik maak een spoedbetaling. Die staat er morgen op.
K|betalen|wachttijd|4|opluchting|0|-|morgen oké nou dat is te overbruggen
K|betalen|geen|3|neutraal|0|-|ik heb nog een blik soep en wat brood in de vriezer
A|||||||En ik bel u morgen om te vragen of het gelukt is.
K|hulp|bejegening|5|dankbaarheid|0|-|meen je dat nou dat heeft er hier nog nooit iemand voor me gedaan
#S|gge-0033|gesprek|telecom|
A|||||||Goedenavond, Lijnwijs technische dienst.
K|hulp|herhaling|2|irritatie|3|-|goedenavond ik ga het nog één keer vertellen want dit is de achtste keer
K|hulp|levering|2|neutraal|3|-|ik heb op twaalf september een monteur gehad die kwam niet
K|hulp|levering|2|neutraal|3|-|toen eentje op de achttiende die kwam wel maar die had het verkeerde kastje bij zich
K|hulp|levering|2|irritatie|3|-|en toen eentje op de derde oktober toen heb ik vrij genomen van mijn werk en die stond verkeerd geboekt op de vierde
K|hulp|informatie|2|irritatie|0|-|en tussendoor zegt de ene dat ik glasvezel heb en de andere zegt van niet
K|gebruiken|storing|2|irritatie|0|-|en al die tijd zit ik hier met zo'n dongeltje van twee streepjes
A|||||||Wat een verhaal. Mag ik even meelezen?
K|geen|geen|3|neutraal|0|-|ja gaat uw gang
A|||||||U staat bij ons als aansluiting koper, en bij de netbeheerder als glas.
K|hulp|fout|3|verwarring|0|vraag|en wat ben ik dan in het echt
A|||||||In het echt hebt u glas, dat ligt in de meterkast maar is nooit aangezet.
K|hulp|fout|1|boosheid|0|-|dat ligt er dus al twee maanden te liggen en niemand drukt op dat knopje
A|||||||Ik druk nu.
K|gebruiken|storing|3|verrassing|0|-|wacht er knippert iets
K|gebruiken|storing|4|blijdschap|0|-|verdomd ja hij doet het hij doet het
A|||||||Daar word ik blij van. Ik zorg voor twee maanden korting.
K|betalen|beleid|4|dankbaarheid|0|-|nou u hebt mijn avond goed gemaakt en dat meen ik
#S|gge-0034|gesprek|wonen|
A|||||||Verhuurbureau Nest, met Ine.
K|geen|geen|3|neutraal|0|-|dag ine met nele van het appartement in de kapelstraat
K|gebruiken|storing|2|irritatie|1|-|die chauffage doet het nog altijd niet hè en het is hier veertien graden in de living
A|||||||Nog altijd niet? De loodgieter zou toch gepasseerd zijn.
K|hulp|levering|2|irritatie|0|-|ja die is gepasseerd die heeft op die ketel staan kijken die heeft gezegd amai da's een oude en die is terug naar buiten
A|||||||Heeft hij iets geregeld?
K|hulp|informatie|2|irritatie|0|-|nee niks
K|hulp|informatie|2|irritatie|0|-|hij ging een prijs maken voor u zei hij en ik moest wachten op bericht
A|||||||Ik heb hier niks binnen gekregen.
K|hulp|wachttijd|2|irritatie|2|-|ja dat dacht ik al maar ik ben ondertussen de negende dag aan het wassen met ne waterkoker
K|gebruiken|privacy|2|bezorgdheid|0|angst|en ik heb een kindje van acht maanden ine dat wordt ziek
A|||||||Dat begrijp ik. Ik bestel vandaag een elektrische verwarming en vrijdag een nieuwe ketel.
K|hulp|beleid|4|opluchting|0|-|een elektrische oké dat is toch al iets
K|betalen|prijs|3|bezorgdheid|0|vraag|en wie betaalt dat verbruik van dat ding want dat is een slokop
A|||||||Dat zet ik in mindering van de huur.
K|betalen|beleid|4|verrassing|0|-|ah ja dat is correct
K|hulp|geen|3|verlangen|0|wens|en zet dat op mail aub want anders is het uw woord tegen het mijne
#S|gge-0035|gesprek|diensten|
A|||||||Rijschool Zuidplas, planning.
K|gebruiken|levering|2|irritatie|1|-|ja hoi met damian mijn les van vanochtend is dus weer niet doorgegaan
A|||||||Weer niet? Sorry Damian, de instructeur is ziek.
K|gebruiken|informatie|2|irritatie|0|-|ja maar dat hoor ik dan om vijf over negen als ik al twintig minuten buiten sta
A|||||||Ik had je kunnen bellen, inderdaad.
K|gebruiken|levering|2|irritatie|0|-|en het was ook al afgelopen dinsdag
K|gebruiken|geen|2|bezorgdheid|0|angst|en mijn examen is de zevende dus hoe moet ik dan nog bijzondere verrichtingen oefenen
A|||||||Ik plan twee uur extra met Femke, dinsdag en donderdag.
K|gebruiken|geen|3|neutraal|0|-|femke ken ik niet maar goed als die het maar kan uitleggen
A|||||||Femke heeft het hoogste slagingspercentage.
K|gebruiken|informatie|4|vertrouwen|0|-|o nou dan wil ik best femke
K|betalen|prijs|3|neutraal|0|vraag|en die twee uur betaal ik die dan bij of zijn die van het huis
A|||||||Die zijn van het huis.
K|betalen|beleid|4|blijdschap|0|-|kijk dat hoor ik graag
#S|gge-0036|gesprek|bezorging|
A|||||||Vrachtwijs verhuizingen en transport.
K|ontvangen|kwaliteit|2|neutraal|0|-|ja goeiendag jullie hebben mijn kast van mijn grootmoeder kapot geleverd
A|||||||Oei. Wat is er gebeurd?
K|ontvangen|kwaliteit|2|neutraal|0|-|die spiegeldeur is gebarsten van boven naar beneden
K|ontvangen|kwaliteit|2|irritatie|0|-|en er zit een poot los alsof ze hem hebben gesleept
K|ontvangen|bejegening|2|irritatie|0|-|en die mannen zeiden tegen mijn vrouw mevrouw dat was al zo
A|||||||Staat dat op de bon aangetekend?
K|geen|geen|3|neutraal|0|-|nee
K|ontvangen|informatie|2|neutraal|0|-|want ze waren weg voordat ze wist wat er gebeurde
A|||||||Dan wordt het een lastige zaak, meneer.
K|hulp|bejegening|2|boosheid|0|-|nou lastig is het zeker dat meubel heeft honderdtien jaar overleefd twee oorlogen en de watersnood maar niet jullie vrachtwagen
A|||||||Hebt u foto's van voor de verhuizing?
K|hulp|geen|4|opluchting|0|-|ja dat weet ik wel zeker want ze staat op elke kerstfoto
A|||||||Dan leg ik de claim zo neer. Onze verzekering doet uitspraak binnen veertien dagen.
K|hulp|wachttijd|3|neutraal|0|-|veertien dagen goed dat is redelijk
K|hulp|geen|3|verlangen|0|wens|maar geld kan me eigenlijk niet schelen ik wil hem gewoon gerestaureerd hebben
#S|gge-0037|gesprek|overheid|
A|||||||Klantcontactcentrum Waterschap Rietlanden.
K|betalen|prijs|2|irritatie|0|-|dag ik krijg hier een aanslag van tweehonderdzes euro voor het waterschap en ik woon op een boot
A|||||||Dan valt u in een andere categorie. Op welk adres?
K|geen|geen|3|neutraal|0|-|loswal zeven
A|||||||Loswal 7 staat als woonhuis.
K|betalen|fout|2|irritatie|0|-|nee het is een schip mevrouw het drijft
A|||||||Hoe lang ligt u daar al?
K|geen|geen|3|neutraal|0|-|zes jaar
A|||||||Dan is er elk jaar te veel geheven. U kunt over vijf jaar terugvragen.
K|betalen|fout|4|verrassing+blijdschap|0|-|vijf jaar dus dat is al snel duizend euro nou dat had ik niet bedacht toen ik jullie belde
K|hulp|geen|3|neutraal|0|vraag|en moet ik dat dan met een formulier doen of komt het vanzelf
A|||||||Met een formulier, ik mail het.
K|hulp|digitaal|3|neutraal|0|wens|doe maar op papier want op de boot heb ik alleen een haperend dongeltje
#S|gge-0038|gesprek|webshop|
A|||||||Schoenstad, met Amber.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|hoi amber ik heb van die wandelschoenen en na vier wandelingen is de zool er gewoon afgelopen
A|||||||Na vier al? Hoeveel kilometer was dat?
K|geen|geen|3|neutraal|0|-|zestig bij elkaar denk ik uh zeventig
A|||||||Dan valt het onder garantie. Stuurt u ze op?
K|wijzigen|prijs|2|irritatie|0|-|dat is dus ook zoiets want dat kost me zeven vijftig met de post
A|||||||Ik stuur u een label.
K|wijzigen|beleid|4|opluchting|0|-|kijk nou dat bedoel ik
K|wijzigen|geen|3|neutraal|0|vraag|en krijg ik dan hetzelfde paar want dat wil ik eigenlijk niet meer
A|||||||U mag ook een andere kiezen of het geld.
K|betalen|geen|3|neutraal|0|wens|doe het geld maar
K|terugkijken|kwaliteit|2|teleurstelling|0|-|want ik vertrouw dat merk niet zo meer en dat heb ik jaren gedragen
#S|gge-0039|gesprek|energie|
A|||||||Klantendienst Groenkracht, met Wouter.
K|vertrekken|fout|2|irritatie|1|-|ja wouter ik heb in augustus overgestapt hè naar een andere leverancier
K|betalen|fout|2|boosheid|0|-|en nu houdt ge al drie maanden honderdvijfennegentig euro af van mijn rekening alsof ik nog klant ben
A|||||||Ik zie dat het contract niet is afgesloten aan onze kant.
K|vertrekken|fout|2|irritatie|0|-|maar ik heb van u ne brief gekregen dat het afgesloten was
A|||||||Die brief was automatisch.
K|vertrekken|informatie|2|verwarring|0|-|automatisch ja dan weet ik niet meer wat ik moet geloven
A|||||||Ik zet het nu stop en stort 585 euro terug.
K|betalen|wachttijd|3|neutraal|0|vraag|en binnen hoeveel tijd
A|||||||Vijf werkdagen.
K|betalen|belofte|2|irritatie|0|-|ja vijf werkdagen dat heb ik vorige keer ook gehoord van die madam
K|betalen|geen|3|verlangen|0|wens|ik wil dat ge mij nu een mail stuurt terwijl ik aan de lijn ben
A|||||||Is verstuurd.
K|geen|geen|3|neutraal|0|-|wacht ik kijk
K|betalen|belofte|4|opluchting|0|-|ja ze is er met het bedrag erop oké
K|hulp|bejegening|4|dankbaarheid|0|-|merci dat ge uw woord houdt
#S|gge-0040|gesprek|diensten|
A|||||||Ziekenhuis Zonneberg, poli cardiologie.
K|aanvragen|wachttijd|2|bezorgdheid|0|-|goedemorgen zuster ik ben doorverwezen door de huisarts en ik kan pas in februari terecht hoor ik
A|||||||Dat klopt, er is een wachttijd van elf weken.
K|aanvragen|privacy|2|bezorgdheid|0|angst|ja maar ik heb dat benauwde gevoel nou elke dag als ik de trap op loop
A|||||||Elke dag? Sinds wanneer is dat?
K|geen|geen|3|neutraal|0|-|een week of drie
A|||||||En straalt het uit?
K|gebruiken|privacy|2|neutraal|0|-|uh ja naar mijn kaak ja en dan wordt mijn arm zo raar
A|||||||Dan moet u vandaag nog komen. Komt u met de taxi, niet zelf rijden.
K|aanvragen|privacy|2|bezorgdheid|0|angst|vandaag o jee is het dan zo erg
A|||||||We nemen gewoon geen risico.
K|geen|geen|3|neutraal|0|-|ja goed dan bel ik mijn dochter
K|aanvragen|bejegening|4|dankbaarheid|0|-|wat goed dat u dat vraagt zuster ik had het zelf weggewuifd
#S|gge-0041|gesprek|wonen|
A|||||||Goedemiddag, wijkbeheerder Sjaak van Thuis in Zuid.
K|gebruiken|kwaliteit|2|irritatie|0|-|ja sjaak die containers hè die ondergrondse
K|gebruiken|kwaliteit|2|irritatie|0|-|die zitten al vier dagen vol en de mensen zetten er van alles naast
K|gebruiken|kwaliteit|2|irritatie|0|-|matrassen vuilniszakken een hele koelkast jongen
K|gebruiken|kwaliteit|2|boosheid|0|-|en de ratten die lopen hier rond of het niks is
A|||||||Heb je een foto gemaakt?
K|geen|geen|3|neutraal|0|-|ja van de ratten niet die zijn te vlug
A|||||||Ik laat hem vandaag nog leeghalen.
K|gebruiken|wachttijd|4|verrassing|0|-|vandaag nou dat mag in de krant
A|||||||En ik zet er een bordje bij, met camera.
K|gebruiken|geen|3|neutraal|0|-|een camera dat zal ze leren
K|gebruiken|geen|3|neutraal|0|vraag|maar is dat dan een echte of zo'n nepkastje
A|||||||Een echte, het mag van de gemeente.
K|hulp|bejegening|4|vertrouwen|0|-|oké sjaak ik reken op je want jij doet tenminste wat je zegt
#S|gge-0042|gesprek|bank|
A|||||||Schuldhulpteam Meerbank, met Chantal.
K|betalen|geen|2|bezorgdheid|0|-|ja ik kreeg dus weer een aanmaning voor die creditcard vierhonderdtweeëntachtig euro
K|betalen|geen|2|teleurstelling|0|-|en ik heb dat niet gewoon ik heb het niet
A|||||||Dat geeft niet, daar bel je goed voor. Hoe is het zo gekomen?
K|aanleiding|geen|2|neutraal|0|-|nou ik ben in mei mijn baan kwijtgeraakt want die fabriek ging dicht
K|aanleiding|geen|2|neutraal|0|-|en toen dacht ik ik vind wel wat maar ik ben achtenvijftig
K|aanleiding|geen|2|teleurstelling|0|-|ze zeggen allemaal dat ze je ervaring zo waarderen en dan hoor je niks
A|||||||Ik begrijp het. Zullen we kijken wat je per maand kunt missen?
K|betalen|geen|3|neutraal|0|-|twintig euro hooguit
A|||||||Twintig is goed. En de rente zet ik stil.
K|betalen|beleid|5|opluchting|0|-|de rente stil dat is gewoon een pak van mijn hart mevrouw
K|betalen|geen|3|neutraal|0|vraag|en krijg ik dan ook niet meer die enveloppen met die rode balk
A|||||||Nee, die stop ik.
K|betalen|geen|4|opluchting|0|-|want ik maakte ze niet eens meer open
#S|gge-0043|gesprek|reizen|
A|||||||Vliegwijzer klantenservice, met Naomi.
K|betalen|geen|3|neutraal|0|vraag|hallo ik wou vragen hoe het zit met de terugbetaling van onze vlucht
A|||||||Wat is uw boekingsnummer?
K|geen|geen|3|neutraal|0|-|pe uh nee be de vijf acht acht
A|||||||Die vlucht is geannuleerd op drie juni.
K|gebruiken|levering|2|irritatie|0|-|ja op drie juni 's ochtends om half vijf terwijl wij al op schiphol stonden met drie kinderen en een rolstoel
A|||||||Het verzoek is in behandeling.
K|betalen|wachttijd|2|irritatie|3|-|in behandeling dat is het al vijf maanden
A|||||||Er zijn veel dossiers, mevrouw.
K|betalen|informatie|2|irritatie|0|-|dat is mijn probleem niet dat zeg ik eerlijk
K|betalen|wachttijd|2|irritatie|3|-|ik heb elke maand gebeld en elke maand was er wat
A|||||||Ik zie dat het bankrekeningnummer ontbreekt.
K|hulp|fout|1|boosheid|0|-|maar had dat dan in vijf maanden niet even iemand kunnen zeggen dan had ik het op één bladzijde gezet
A|||||||U hebt gelijk. Wat is uw IBAN?
K|geen|geen|3|neutraal|0|-|nl elf meer nul nul nul acht
K|betalen|wachttijd|3|bezorgdheid|0|vraag|en wanneer staat het er dan op zonder omwegen graag
A|||||||Maandag.
K|betalen|wachttijd|3|verlangen|0|wens|maandag hou ik u aan en stuur er dan een bevestiging bij
#S|gge-0044|gesprek|verzekering|
A|||||||Zorgverzekeraar Meander, met Femke.
K|hulp|beleid|2|irritatie|0|-|Goedemorgen, ik bel omdat u een hoortoestel niet volledig vergoedt.
A|||||||Het gaat om toestellen in categorie vier, vermoed ik.
K|hulp|informatie|2|verwarring|0|-|Ik weet niet wat categorie vier is, de audicien zei dat het gewoon in het pakket zat.
A|||||||Alleen als het in het protocol past, anders geldt een eigen bijdrage.
K|betalen|prijs|2|irritatie|0|-|Maar die eigen bijdrage is negenhonderd euro, dat is voor een gepensioneerde nogal wat.
K|gebruiken|kwaliteit|3|neutraal|0|-|En met het goedkope toestel versta ik niks op een verjaardag.
A|||||||Als dat aantoonbaar is kunnen wij een uitzondering maken.
K|hulp|geen|3|neutraal|0|vraag|Aantoonbaar hoe? Moet ik mijn kleinkinderen laten schreeuwen?
A|||||||Met een verklaring van de audicien.
K|hulp|informatie|4|blijdschap|0|-|Aha, dat is een heel ander verhaal, die schrijft hij zo.
A|||||||Stuurt u hem dan naar mij persoonlijk?
K|hulp|doorverwijzing|4|vertrouwen|0|-|Graag, dan weet ik ten minste bij wie het ligt.
#S|gge-0045|gesprek|telecom|
A|||||||Belminuut, met Jordy.
K|geen|geen|3|neutraal|0|-|ja met mevrouw de neve uit eeklo
K|gebruiken|privacy|2|boosheid|0|-|ik word hier gewoon gek van die telefoontjes van die verkopers
K|gebruiken|privacy|2|irritatie|0|-|op ne zondag bellen ze mij twee keer om zeven uur 's avonds
K|gebruiken|privacy|3|bezorgdheid|0|vraag|en die kent mijn naam hè die zei mevrouw de neve hoe weet die dat
A|||||||Het kan dat uw nummer is doorverkocht.
K|gebruiken|privacy|2|irritatie|0|-|door wie allez zeg want ik heb dat nooit nergens ingevuld
A|||||||Ik kan u op de bel-me-niet-lijst zetten.
K|hulp|herhaling|2|irritatie|1|-|dat heb ik al gedaan vorig jaar en dat heeft drie weken geholpen
A|||||||Dan doe ik een blokkade op onbekende nummers.
K|gebruiken|beleid|3|bezorgdheid|0|vraag|en gaan die van het ziekenhuis dan nog doorkomen want mijn man wacht op zijn onderzoek
A|||||||Ziekenhuizen mag u op de lijst zetten van toegelaten nummers.
K|gebruiken|beleid|4|opluchting|0|-|oké dat is goed zo blijven de goeie erin en de slechte eruit
#S|gge-0046|gesprek|wonen|
A|||||||U spreekt met de geschillenlijn van Huurdersbond Oost, zegt u het maar.
K|aanleiding|geen|3|neutraal|0|-|nou kijk ik huur daar dus sinds negentien uh nee twintigtwintig sorry
K|aanleiding|geen|3|neutraal|0|-|een bovenwoning van een particulier van meneer uh nou laat ik zijn naam maar niet noemen
K|betalen|prijs|2|irritatie|0|-|en die man die verhoogt elk jaar de huur met uh dit jaar was het negen procent
K|betalen|beleid|2|verwarring|0|-|en dan denk ik ja mag dat zomaar want ik hoor op de radio heel andere getallen
K|hulp|bejegening|2|irritatie|1|-|dus ik bel hem op en die zegt als het je niet bevalt dan zoek je toch wat anders
K|hulp|bejegening|2|bezorgdheid|0|angst|en nou durf ik eigenlijk niet meer want straks zet hij me eruit hè
A|||||||Hij kan u er niet zomaar uit zetten. Hebt u een contract voor onbepaalde tijd?
K|geen|geen|3|neutraal|0|-|ja dat staat erop onbepaald
A|||||||Dan staat u sterk. De verhoging is te hoog, die mag u weigeren.
K|betalen|beleid|4|opluchting|0|-|weigeren dat klinkt zo uh zo brutaal maar het mag dus gewoon
K|hulp|geen|3|neutraal|0|vraag|en wat doe ik dan bel ik hem of schrijf ik hem
A|||||||Altijd schrijven, ik maak met u een brief.
K|hulp|bejegening|4|dankbaarheid|0|-|ach mens wat ben ik blij dat ik gebeld heb
#S|gge-0047|gesprek|diensten|
A|||||||Autobedrijf Vandenbeemd, met Kristof.
K|hulp|prijs|2|irritatie|0|-|kristof ik ben juist mijnen auto komen halen en da's twaalfhonderd euro in plaats van zevenhonderd
A|||||||Er was meer aan dan we gedacht hadden, de schokdempers waren ook op.
K|hulp|informatie|2|irritatie|0|-|ja da kan maar dan belt ge toch eerst
K|hulp|beleid|2|irritatie|0|-|ge kunt toch niet zomaar vijfhonderd euro bij doen zonder iets te vragen allez
A|||||||We hebben geprobeerd te bellen, u nam niet op.
K|hulp|bereikbaarheid|3|neutraal|0|-|ik werk in een koelcel in rumst daar is geen ontvangst in
K|hulp|beleid|2|irritatie|0|-|dan stuurt ge toch een bericht of ge wacht
A|||||||Daar hebt u gelijk in. Ik geef u de arbeid van de dempers gratis.
K|betalen|prijs|3|neutraal|0|vraag|en dat is hoeveel
A|||||||Honderdtachtig euro.
K|betalen|prijs|3|neutraal|0|-|dan komen wij op duizendtwintig
K|betalen|geen|3|neutraal|0|-|ja goed ik ga daar nu geen ruzie over maken
K|hulp|geen|3|verlangen|0|wens|maar volgende keer wil ik wel een bestek en een telefoontje vooraf hè
A|||||||Beloofd.
K|gebruiken|kwaliteit|4|blijdschap|0|-|en hij rijdt wel zachter dat moet ik zeggen
#S|gge-0048|gesprek|bezorging|
A|||||||Kantoorhelder kantoorartikelen, met Jeroen.
K|ontvangen|fout|2|irritatie|0|-|hoi jeroen we hebben honderd dozen papier en dat moesten er tien zijn
A|||||||Honderd? Oh. Dat is een nulletje te veel.
K|ontvangen|fout|2|blijdschap|0|-|een nulletje ja de gang staat hier vol het lijkt wel een bunker
A|||||||Haha, dat spijt me. Ik laat ze ophalen.
K|wijzigen|levering|3|neutraal|0|vraag|en wanneer dan want de brandweer komt donderdag controle doen
A|||||||Morgenochtend om zeven.
K|wijzigen|wachttijd|4|opluchting|0|-|om zeven oké dan ben ik er wel vroeg maar dat is prima
K|betalen|geen|3|neutraal|0|vraag|en de factuur past die dan ook naar tien
A|||||||Die krijg je zo.
K|geen|geen|3|neutraal|0|-|mooi
#S|gge-0049|gesprek|overheid|
A|||||||Belastinglijn, u spreekt met Hassan.
K|betalen|informatie|2|verwarring|0|-|ja dag hassan ik snap er dus niks meer van eerst krijg ik een brief dat ik achthonderd euro terugkrijg
K|betalen|informatie|2|verwarring|0|-|en nou krijg ik een brief dat ik elfhonderd moet betalen
K|betalen|geen|2|bezorgdheid|0|-|en ik zit hier met die twee brieven naast elkaar en ik krijg het er warm van
A|||||||Wat zijn de datums?
K|geen|geen|3|neutraal|0|-|de ene is zeven augustus en die andere twintig september
A|||||||Daartussen is uw inkomen gewijzigd.
K|betalen|informatie|2|verwarring|0|-|maar ik heb helemaal niks gewijzigd
A|||||||Uw werkgever heeft een nabetaling doorgegeven.
K|betalen|informatie|2|verrassing|0|-|een nabetaling maar dat was vakantiegeld dat is toch normaal
A|||||||Ja, maar over 2022, daardoor schuift het.
K|betalen|beleid|2|irritatie|0|-|ja dus omdat mijn baas het te laat doet moet ik betalen dat is toch de omgekeerde wereld
A|||||||U kunt het in termijnen doen.
K|betalen|geen|3|neutraal|0|vraag|in hoeveel dan
A|||||||Twaalf, zonder rente.
K|betalen|beleid|4|opluchting|0|-|zonder rente dat is tenminste iets dat is negentig euro in de maand dat trek ik
K|hulp|informatie|4|dankbaarheid|0|-|en u hebt het eindelijk eens in gewone woorden gezegd waarvoor dank
#S|gge-0050|gesprek|webshop|
A|||||||Boekenruim, met Ellis.
K|hulp|wachttijd|2|irritatie|2|-|ja met ilona ik heb vier mails gestuurd en nooit antwoord gekregen
A|||||||Vier? Dat is niet de bedoeling.
K|ontvangen|fout|2|teleurstelling|0|-|het gaat om dat fotoboek van onze trouwdag daar zit bladzijde zestien twee keer in en zeventien niet
A|||||||Dat is een productiefout.
K|ontvangen|fout|2|teleurstelling|0|-|en op zeventien staat mijn oma en die is er niet meer
A|||||||Dan maken wij direct een nieuwe, met spoed.
K|ontvangen|fout|4|dankbaarheid|0|-|dank u wel want ik wilde haar foto graag aan opa laten zien op zijn negentigste
A|||||||Wanneer is dat?
K|geen|geen|3|neutraal|0|-|zaterdag over een week
A|||||||Dat halen we.
K|ontvangen|belofte|3|bezorgdheid|0|angst|weet u het zeker want ik wil hem niet teleurstellen
A|||||||Ik zet mijn naam erop.
K|ontvangen|doorverwijzing|4|vertrouwen|0|-|nou kijk als u er uw naam op zet dan geloof ik het
#S|gge-0051|gesprek|energie|
A|||||||Stadswarmte Lindenburg, met Frank.
K|gebruiken|storing|2|irritatie|0|-|hallo ja het is hier weer zover de radiatoren zijn koud en het is min vier buiten
A|||||||Bij alle bewoners of alleen bij u?
K|gebruiken|storing|2|neutraal|0|-|de hele vierde verdieping zeker want ik heb rondgevraagd
A|||||||Dan is het de onderpomp. We hebben er een monteur voor onderweg.
K|gebruiken|storing|2|irritatie|0|-|dat was vorige week ook en de week daarvoor die pomp
K|gebruiken|kwaliteit|2|boosheid|0|-|dan moeten jullie hem eens vervangen in plaats van plakken en plakken en nog eens plakken
A|||||||Er ligt een offerte bij de eigenaar.
K|hulp|doorverwijzing|2|irritatie|0|-|ja en de eigenaar zegt dat hij wacht op jullie
A|||||||Echt waar?
K|hulp|doorverwijzing|2|irritatie|1|-|ja echt waar ik heb hem gisteren op het trappenhuis gesproken met zijn hondje
A|||||||Dan bel ik hem nu, met u erbij.
K|hulp|doorverwijzing|4|verrassing|0|-|oh met mij erbij leuk
K|hulp|geen|3|neutraal|0|-|ja hoor ik luister mee
#S|gge-0052|gesprek|bank|
A|||||||Zilverbank klantenservice, met Marjan.
K|gebruiken|digitaal|2|verwarring|1|-|ik krijg bij het betalen steeds een melding van bevestig in de app maar die app die geeft dan een wit scherm
A|||||||Wit scherm, welke telefoon heeft u?
K|geen|geen|3|neutraal|0|-|een huawei een oude
A|||||||Die wordt niet meer ondersteund.
K|gebruiken|digitaal|2|irritatie|0|-|wat nou niet ondersteund hij doet het toch gewoon verder prima
A|||||||U kunt de scanner gebruiken.
K|gebruiken|geen|3|verwarring|0|vraag|en waar koop ik dan weer zo'n scanner
A|||||||Die sturen wij gratis.
K|gebruiken|beleid|4|opluchting|0|-|gratis oké dan is het goed
A|||||||Het adres is nog Kanaalweg 44?
K|geen|geen|3|neutraal|0|-|vier acht uh nee vierenveertig ja dat klopt
K|geen|geen|3|neutraal|0|-|ik woon er nog altijd
#S|gge-0053|gesprek|verzekering|
A|||||||Uitvaartfonds De Wilg, met Louise.
K|geen|geen|3|neutraal|0|-|dag mevrouw met de zoon van wijlen meneer spruit
A|||||||Gecondoleerd. Waar kan ik u mee helpen?
K|betalen|informatie|2|teleurstelling|0|-|vader heeft hier veertig jaar aan betaald en nu zegt die begrafenisondernemer dat de polis niet genoeg dekt
K|betalen|prijs|2|irritatie|0|-|er zou dan nog vierduizend euro bij moeten
A|||||||Ik kijk in het dossier. De polis is van 1979 en nooit geïndexeerd.
K|betalen|informatie|2|boosheid|0|-|en dat heeft in al die jaren nooit iemand hem verteld
A|||||||Er is in 2004 een brief gestuurd.
K|hulp|informatie|2|teleurstelling|0|-|in tweeduizend en vier was hij al vergeetachtig hij bewaarde zijn post in de broodtrommel
A|||||||Dat is verdrietig. Ik vraag om een coulanceregeling.
K|betalen|geen|3|verlangen|0|wens|we hoeven geen grote steen we willen gewoon dat het netjes gaat
A|||||||Dat kan ik regelen. We vergoeden het tekort tot tweeduizend.
K|betalen|beleid|4|opluchting+dankbaarheid|0|-|ach dat is heel mooi van u dat scheelt ons de discussie met mijn zus
#S|gge-0054|gesprek|diensten|
A|||||||Kinderopvang De Bijenkast, locatie Parkweg.
K|geen|geen|3|neutraal|0|-|goedemorgen met de papa van noor
K|gebruiken|fout|2|neutraal|0|-|noor is gisteren met de verkeerde schoenen thuisgekomen
K|gebruiken|fout|2|neutraal|0|-|maat achtentwintig en zij heeft tweeëntwintig dus ze liep als een eend
A|||||||Oh nee. Ik denk dat ze van Finn zijn.
K|gebruiken|fout|2|blijdschap|0|-|nou dan heeft finn nu hele kleine schoentjes
A|||||||Haha. Ik bel zijn moeder.
K|gebruiken|informatie|2|irritatie|0|-|maar ernstiger is dat er in haar tas een half broodje met kaas zat en zij is allergisch voor melk dat staat op haar naamkaartje in hoofdletters
A|||||||Dat is wel echt serieus.
K|gebruiken|privacy|2|bezorgdheid|0|angst|ja want de vorige keer moesten we naar de spoed
A|||||||Ik ga dit meteen in het team bespreken en bel u vanmiddag.
K|hulp|belofte|3|verlangen|0|wens|graag voor drie uur want ik rijd vanaf half vier naar venlo
#S|gge-0055|gesprek|reizen|
A|||||||Autohuur Zilver, met Tom.
K|betalen|fout|2|neutraal|0|-|jullie hebben van mijn kaart vierhonderdnegentig euro afgeschreven voor een kras
A|||||||Dat zie ik, aan de linkerachterdeur.
K|hulp|fout|2|irritatie|0|-|die kras zat er al daar heb ik een foto van gemaakt bij het ophalen om zes uur zeventien
A|||||||Heeft u die naar ons gestuurd?
K|hulp|digitaal|2|irritatie|1|-|ja in die app maar die app heeft mij tot drie keer eruit gegooid
A|||||||Stuurt u hem nu naar dit mailadres?
K|geen|geen|3|neutraal|0|-|ja momentje
K|geen|geen|3|neutraal|0|-|is verstuurd
A|||||||Ik heb hem. Duidelijk, die zat er al. Ik stort het geld terug.
K|betalen|fout|4|opluchting|0|-|nou dat is vlotter dan ik gedacht had
K|betalen|wachttijd|3|neutraal|0|vraag|duurt dat lang want het is bijna vakantiegeld
A|||||||Drie werkdagen.
K|terugkijken|geen|3|neutraal|0|-|dan maak ik er ook geen review van hoor dat had ik eigenlijk wel van plan
#S|gge-0056|gesprek|telecom|
A|||||||Vivanet, met Charlotte.
K|wijzigen|geen|3|neutraal|0|wens|ja charlotte wij verhuizen dus van kortrijk naar oudenaarde en die lijn moet mee
A|||||||Op welke datum?
K|geen|geen|3|neutraal|0|-|den eerste november
A|||||||De eerste vrije installatie is twaalf november.
K|wijzigen|levering|2|irritatie|0|-|twaalf dagen zonder internet amai ik werk van thuis hè
A|||||||Ik kan u tussentijds een 4G-doos geven.
K|wijzigen|beleid|4|verrassing|0|-|ah is dat gratis
A|||||||Ja, tot de installatie.
K|wijzigen|geen|3|neutraal|0|vraag|en komt die dan op mijn oud adres of op mijn nieuw
A|||||||Waar wilt u?
K|wijzigen|geen|3|neutraal|0|wens|stuur maar op mijn werk dan ben ik daar zeker
A|||||||Dan zet ik dat zo.
K|wijzigen|informatie|4|blijdschap|0|-|dat was simpel had ik niet gedacht
#S|gge-0057|gesprek|overheid|
A|||||||Gemeente Vlierlo, mediation wegen, met Henk.
K|gebruiken|kwaliteit|2|irritatie|0|-|ja henk wij zitten hier nou al vanaf april met die opgebroken weg
K|gebruiken|kwaliteit|2|neutraal|0|-|eerst was het twee weken zeiden ze
K|gebruiken|belofte|2|irritatie|0|-|toen was het voor de bouwvak
K|gebruiken|belofte|2|irritatie|0|-|toen was het zeker voor de kermis nou die is ook geweest
K|gebruiken|kwaliteit|2|irritatie|0|-|en mijn schoonmoeder met haar rollator die kan er gewoon niet langs
K|betalen|prijs|2|irritatie|0|-|en mijn winkel hè ik heb een slijterij nou die staat leeg sinds mei
A|||||||Hebt u omzetverlies aangetoond?
K|hulp|geen|3|neutraal|0|-|ja hier van de boekhouder het is negentienduizend
A|||||||Daarvoor hebben we een nadeelcompensatie.
K|hulp|informatie|4|verrassing|0|-|dat woord heb ik nog nooit gehoord nadeelcompensatie dus
A|||||||Ik stuur u het aanvraagformulier.
K|hulp|beleid|3|neutraal|0|vraag|en hoe groot is de kans henk heel eerlijk
A|||||||Boven de vijftien procent omzetverlies is er een kans.
K|hulp|informatie|4|vertrouwen|0|-|dan zit ik daar ruim boven dus dan ga ik ervoor
#S|gge-0058|gesprek|wonen|
A|||||||Goedendag, u spreekt met de huismeester, Arie.
K|gebruiken|storing|2|irritatie|0|-|arie de lift doet het weer niet
A|||||||Ik zie het. Er zit iemand vast op drie.
K|gebruiken|storing|2|bezorgdheid|0|angst|vast nee toch niet mevrouw brandsma die heeft hartproblemen
A|||||||Nee, een jongeman met een fiets. Ik praat met hem via de intercom.
K|gebruiken|storing|3|opluchting|0|-|ach nou ja dan valt dat mee
K|gebruiken|kwaliteit|2|irritatie|0|-|maar ik ben nu met tassen van de winkel naar de achtste gelopen en ik ben eenenzeventig
K|gebruiken|privacy|2|irritatie|0|-|mijn knie ligt eruit ik zeg het eerlijk
A|||||||Ik kom je tassen dragen, wacht maar op vier.
K|hulp|bejegening|5|dankbaarheid|0|-|jij bent een goud exemplaar arie dat zeg ik altijd
#S|gge-0059|gesprek|webshop|
A|||||||Babykamer Zonnetje, klantendienst.
K|ontvangen|levering|2|bezorgdheid|0|angst|ja hallo ik ben dus achtendertig weken en het bedje is er nog niet
A|||||||Gefeliciteerd alvast. Ik zoek het op.
K|ontvangen|levering|2|irritatie|0|-|het zou er vorige week al zijn en het is nu de tweede keer uitgesteld
A|||||||Bij de fabrikant ligt een tekort aan matrassen.
K|ontvangen|informatie|2|irritatie|0|-|matrassen oké maar het bedje zelf dat hoeft toch niet op een matras te wachten
A|||||||Klopt. Ik kan het bedje los versturen, morgen.
K|ontvangen|levering|4|opluchting|0|-|ja graag dan zet mijn man het vast in elkaar
A|||||||En de matras volgt volgende week.
K|ontvangen|levering|3|bezorgdheid|0|vraag|en als de baby vrijdag al komt waar moet die dan in slapen
A|||||||Dan stuur ik u een reismatrasje.
K|ontvangen|bejegening|5|blijdschap+dankbaarheid|0|-|oh wat schattig dat jullie dat doen
#S|gge-0060|gesprek|energie|
A|||||||Netbeheer Oost, storingen, met Ria.
K|gebruiken|privacy|2|bezorgdheid|0|angst|mevrouw ik ruik gas
A|||||||Waar ruikt u het precies?
K|geen|geen|3|neutraal|0|-|in de gang bij de meterkast
A|||||||Zet de ramen open en geen lichten aan.
K|geen|geen|3|neutraal|0|-|ja dat doe ik nu
K|gebruiken|privacy|2|bezorgdheid|0|-|het is heel sterk
A|||||||Er is een monteur onderweg, binnen een half uur.
K|gebruiken|geen|3|bezorgdheid|0|vraag|en moet ik dan weg want ik heb drie katten
A|||||||Ga met de katten naar de buren.
K|gebruiken|geen|3|neutraal|0|-|oké we zijn buiten
A|||||||De monteur is er over tien minuten.
K|gebruiken|bejegening|4|opluchting|0|-|tien minuten dat is fantastisch
K|gebruiken|privacy|4|opluchting|0|-|en u houdt me rustig dat doet een mens goed
#S|gge-0061|gesprek|bank|
A|||||||Leenweb, hypotheken, met Mark.
K|orienteren|geen|3|neutraal|0|vraag|hallo mark wij zijn aan het uitzoeken of we nu moeten vastzetten of wachten
A|||||||De rente is nu drie komma zeven voor tien jaar.
K|geen|geen|3|neutraal|0|-|drie komma zeven
K|orienteren|informatie|2|verwarring|0|-|op jullie site stond drie komma vijf en bij de vergelijker weer drie komma zes
A|||||||Die drie komma vijf is alleen bij een energielabel A.
K|orienteren|informatie|2|irritatie|0|-|maar dat staat er dan in zulke kleine lettertjes dat mijn vrouw er een vergrootglas bij pakte
A|||||||Dat geef ik door. Hebt u een label C?
K|geen|geen|3|neutraal|0|-|ja een c
K|orienteren|geen|3|verlangen|0|wens|we zouden eigenlijk zonnepanelen nemen dan wordt het misschien een b
A|||||||Dan is het drie komma zes.
K|orienteren|prijs|4|blijdschap|0|-|drie komma zes dat scheelt elke maand toch een tientje of twee
K|aanvragen|geen|3|neutraal|0|vraag|dus als wij die panelen nemen dan krijgen wij die rente nog dit jaar
A|||||||Ja, als het label voor december is aangepast.
K|orienteren|informatie|4|vertrouwen|0|-|dan gaan we dat bespreken want zo is het duidelijk
#S|gge-0062|gesprek|verzekering|
A|||||||met roos van beter onderdak verzekeringen
K|geen|geen|3|neutraal|0|-|ja roos hoi uh wacht ik zet je op de speaker want ik zit in de auto
K|geen|geen|3|neutraal|0|-|hoor je me zo
A|||||||ja ik hoor u goed
K|aanleiding|geen|2|neutraal|0|-|oké uh dus wij kwamen zondagavond thuis van een weekendje ameland en toen stond de achterdeur open
K|aanleiding|privacy|2|bezorgdheid|0|-|en dan sta je daar hè met je koffer en je denkt is er nog iemand binnen
K|aanleiding|geen|2|neutraal|0|-|alles was doorzocht zeg maar alle laatjes eruit het matras omgekeerd
K|aanleiding|geen|2|teleurstelling|0|-|en de ring van mijn oma weg en dat is dus precies het enige wat ik echt niet kwijt wou
K|hulp|geen|3|neutraal|0|-|politie is geweest die hebben uh hoe heet dat sporen genomen
K|hulp|informatie|2|verwarring|1|-|en nou zit ik in dat formulier van jullie en dat vraagt van elk ding de aankoopdatum en de bon
K|hulp|beleid|2|irritatie|0|-|ja hallo wie heeft er nou een bon van een ring uit negentiendrieënveertig
A|||||||nee dat begrijp ik een foto is ook goed
K|hulp|beleid|4|opluchting|0|-|een foto oh nou daar heb ik er wel een van van mijn bruiloft daar zie je hem zitten
A|||||||perfect en de achterdeur is die al gemaakt
K|gebruiken|privacy|2|neutraal|1|-|nee er zit nou een plank voor
K|gebruiken|privacy|2|bezorgdheid|0|angst|en ik slaap slecht want elke keer dat de kat tegen iets aanloopt zit ik rechtop
A|||||||een slotenmaker kan vanavond komen op onze kosten
K|hulp|wachttijd|4|opluchting|0|-|vanavond nog nou graag dat zou echt fijn zijn
K|geen|geen|3|neutraal|0|-|ik ben rond half zeven thuis denk ik als de a zes een beetje meewerkt
#S|gge-0063|gesprek|telecom|
A|||||||hallo met de servicedesk van mobi plus met wie spreek ik
K|geen|geen|3|neutraal|0|-|ja met de heer wiersma
A|||||||en waarmee kan ik u helpen meneer wiersma
K|hulp|doorverwijzing|2|irritatie|2|-|nou u bent dus nummer vier want ik ben vandaag al drie keer doorverbonden
K|hulp|doorverwijzing|2|irritatie|2|-|eerst had ik iemand van verkoop die zei dat is techniek en techniek die zei dat is de factuurafdeling
K|hulp|bereikbaarheid|2|boosheid|2|-|en factuur die gooide me eruit zo van tuut tuut tuut
A|||||||dat spijt me wat is het probleem
K|hulp|herhaling|2|irritatie|2|-|moet ik het nou weer van voren af aan vertellen staat dat nergens
A|||||||er staat alleen klant belt over toestel
K|hulp|informatie|2|irritatie|0|-|klant belt over toestel nou lekker daar hebben ze goed hun best op gedaan
K|ontvangen|kwaliteit|2|neutraal|0|-|oké dus ik heb een nieuwe telefoon van jullie gekregen vorige week donderdag en die wordt gloeiend heet als je hem oplaadt
K|ontvangen|privacy|2|bezorgdheid|0|-|zo heet dat mijn vrouw hem in de gootsteen heeft gelegd
A|||||||gebruikt u de lader die erbij zat
K|geen|geen|3|neutraal|0|-|die zat er niet bij
A|||||||en welke lader gebruikt u dan
K|gebruiken|geen|3|neutraal|0|-|een oude van mijn zoon van een uh van een tablet geloof ik
A|||||||dat kan de oorzaak zijn
K|geen|geen|3|verrassing|0|-|oh
K|gebruiken|informatie|2|verwarring|0|-|maar waarom doen jullie er dan geen lader bij als een andere gevaarlijk is
A|||||||dat is vanwege europese regels meneer
K|gebruiken|beleid|2|irritatie|0|-|ja ja brussel heeft het weer gedaan
A|||||||ik stuur u een goede lader en als hij dan nog warm wordt ruilen we hem
K|hulp|beleid|4|neutraal|0|-|nou vooruit dat is een nette oplossing
K|hulp|geen|3|neutraal|0|wens|maar wilt u dat dan wel opschrijven zodat ik niet nog een vijfde keer mijn verhaal hoef te doen
A|||||||dat staat er nu allemaal in
K|geen|geen|3|neutraal|0|-|ja nou goed dag hoor
#S|gge-0064|gesprek|wonen|
A|||||||goeiemiddag sociale woonmaatschappij het nieuwe erf met veerle
K|geen|geen|3|neutraal|0|-|ja dag veerle tis met rachida van blok c hè van den derden
A|||||||dag rachida zeg het eens
K|gebruiken|storing|2|irritatie|0|-|awel den ascenseur hè die ligt alweer plat
K|gebruiken|storing|2|irritatie|0|-|da's nu de vierde keer op een maand
K|gebruiken|storing|2|neutraal|2|-|en ik sta hier met mijne kleine in de buggy en boodschappen en ik moet alles in drie keer naar boven dragen
K|gebruiken|privacy|2|bezorgdheid|0|-|eerst de kleine dan de melk en ondertussen staat die buggy beneden waar da ze vorige week nog een fiets gepikt hebben
A|||||||amai ja dat is niet te doen
K|hulp|herhaling|2|boosheid|2|-|nee dat is niet te doen en ik zeg dat elke keer en elke keer is het van ja we geven het door
A|||||||de firma is verwittigd vanmorgen al
K|hulp|informatie|2|irritatie|0|vraag|ja verwittigd wat is verwittigd wanneer komen ze dan
A|||||||dat kan ik niet zien hier
K|hulp|informatie|2|irritatie|0|-|voilà ge weet het niet
A|||||||ik kan wel bellen naar de firma zal ik dat doen terwijl ge wacht
K|geen|geen|3|neutraal|0|-|doe maar
A|||||||rachida ze staan al in de kelder zeggen ze nog een halfuur
K|hulp|wachttijd|4|opluchting|0|-|ah ze zijn er al allez oké
K|hulp|bejegening|4|dankbaarheid|0|-|merci dat ge efkes gebeld hebt dat doet anders niemand
K|gebruiken|kwaliteit|3|verlangen|0|wens|maar eigenlijk moet daar gewoon ne nieuwe in hè ik hoop dat ge dat ook eens op de vergadering zegt
#S|gge-0065|gesprek|diensten|
A|||||||met de receptie van hotel de linde en partycentrum
K|geen|geen|3|neutraal|0|-|hoi met joyce van der bijl ik bel over ons feest van zaterdag
A|||||||de vijfentwintig jaar getrouwd toch
K|geen|geen|3|neutraal|0|-|ja precies die
K|gebruiken|kwaliteit|4|blijdschap|0|-|nou kijk ik begin met het positieve want de zaal zag er prachtig uit echt waar en de bediening was super lief
K|gebruiken|levering|2|teleurstelling|0|-|maar het eten hè het buffet dat zou om zeven uur en het was tien voor half negen
K|gebruiken|levering|2|neutraal|0|-|toen waren mijn ouders al weg want die zijn in de tachtig
K|gebruiken|kwaliteit|2|teleurstelling|0|-|en de helft was lauw
K|gebruiken|fout|2|irritatie|0|-|en er was geen vegetarisch terwijl ik dat voor elf man had doorgegeven
A|||||||oh dat vind ik heel vervelend dat stond hier niet in
K|aanvragen|fout|2|irritatie|0|-|jawel dat staat in de mail van drie oktober uh aan brigitte
A|||||||brigitte is met zwangerschapsverlof
K|aanvragen|informatie|2|irritatie|0|-|nou gefeliciteerd voor brigitte maar daar hadden mijn gasten weinig aan
A|||||||wat zou u een redelijke oplossing vinden
K|betalen|prijs|3|verlangen|0|wens|ik zou het redelijk vinden als die elf couverts van de rekening gaan
K|betalen|prijs|3|neutraal|0|wens|en misschien uh een tientje of wat van het totaal voor dat wachten
A|||||||de elf couverts sowieso en over de rest moet ik overleggen
K|geen|geen|3|neutraal|0|-|ja dat snap ik
A|||||||kan ik u morgen terugbellen
K|hulp|geen|3|neutraal|0|-|morgen werk ik tot vier daarna wel
#S|gge-0066|gesprek|overheid|
A|||||||meldpunt openbare ruimte gemeente hogemeer met kees
K|gebruiken|privacy|2|bezorgdheid|0|-|ja kees ik sta hier op de hoek van de molenweg en de dijkstraat en er hangt dus een lantaarnpaal helemaal scheef over het fietspad
A|||||||hoe scheef meneer
K|gebruiken|privacy|2|neutraal|0|-|nou ik denk vijfenveertig graden zo
K|gebruiken|privacy|2|bezorgdheid|0|angst|en straks komt die school uit en dan fietsen er driehonderd kinderen onderdoor
A|||||||ik stuur meteen iemand kunt u daar even blijven staan
K|geen|geen|3|neutraal|0|-|ja dat wil ik wel doen
K|hulp|herhaling|2|irritatie|1|-|maar ik had dit zaterdag al gemeld in die app hè toen hing ie nog maar een klein beetje
A|||||||die melding zie ik staan die stond op lage prioriteit
K|hulp|beleid|2|irritatie|0|-|lage prioriteit wie bepaalt dat dan een computer zeker
A|||||||eigenlijk wel ja
K|hulp|beleid|2|irritatie|0|-|ja lekker
A|||||||de wagen is er over tien minuten
K|hulp|wachttijd|4|vertrouwen|0|-|tien minuten nou goed dan hou ik het verkeer wel even tegen met mijn boodschappentas
#S|gge-0067|gesprek|bezorging|
A|||||||vers aan huis klantenservice met esmee
K|ontvangen|levering|2|neutraal|0|-|hoi ja ik heb mijn boodschappen net binnen maar er mist een heel krat
A|||||||wat mist er
K|ontvangen|levering|2|neutraal|0|-|alles uit de vriezer en uh de luiers
K|ontvangen|levering|2|irritatie|0|-|en die luiers dat is nou net waar ik het voor deed
A|||||||ik zie dat die krat nog in de bus staat
K|ontvangen|geen|3|neutraal|0|vraag|o staat die bus nog in de straat of is die al weg
A|||||||die is al in de volgende wijk
K|ontvangen|geen|3|neutraal|0|vraag|kan die dan niet omdraaien
A|||||||ik vraag het na hij kan er om kwart over acht weer zijn
K|ontvangen|levering|3|neutraal|0|-|kwart over acht dan slaapt de kleine net en dan gaat die bel
A|||||||hij kan kloppen
K|ontvangen|beleid|4|blijdschap|0|-|haha ja kloppen is goed zachtjes dan
K|ontvangen|bejegening|4|dankbaarheid|0|-|lief van je
#S|gge-0068|gesprek|energie|
A|||||||U spreekt met Tessa van Windrijk.
K|hulp|geen|1|boosheid|0|-|Tessa, ik ben woedend, en dat ligt niet aan jou, dus schrik niet.
K|wijzigen|informatie|2|neutraal|0|-|Er is hier drie weken geleden een jongeman aan de deur geweest in een jasje met jullie logo.
K|wijzigen|informatie|2|irritatie|0|-|Die zei dat mijn tarief met een derde omlaag zou gaan als ik even op zijn tablet tekende,
K|betalen|prijs|2|neutraal|0|-|en nu zie ik dat ik juist veertig euro per maand méér betaal.
A|||||||U bent overgezet naar een variabel contract, zie ik.
K|wijzigen|informatie|2|verwarring|0|-|Dat woord heeft hij niet één keer gebruikt.
K|wijzigen|privacy|2|bezorgdheid|0|-|Ik ben eenentachtig, ik zie slecht en ik heb die letters niet kunnen lezen.
A|||||||Dat had nooit zo mogen gaan. De bedenktijd was veertien dagen.
K|wijzigen|beleid|2|teleurstelling|0|-|Die is dus voorbij.
A|||||||Ja, maar bij verkoop aan de deur met onjuiste informatie maken wij een uitzondering.
K|wijzigen|beleid|4|opluchting|0|-|Dus ik kan terug naar het oude contract?
A|||||||Ja, en met terugwerkende kracht.
K|wijzigen|fout|4|opluchting|0|-|Dat is een hele geruststelling, ik heb er echt wakker van gelegen.
A|||||||Hebt u de naam van die verkoper?
K|geen|geen|3|neutraal|0|-|Rick of Nick, hij had een oorbel.
K|hulp|geen|3|verlangen|0|wens|Ik wil niet dat hij ontslagen wordt, maar ik wil wel dat hij het niet nog eens doet.
#S|gge-0069|gesprek|bank|
A|||||||kasbank antwoord met filip
K|gebruiken|storing|2|irritatie|0|-|dag filip mijn bankkaart is ingeslikt door jullie automaat in de stationsstraat
A|||||||oei en stond er een melding op het scherm
K|gebruiken|storing|2|neutraal|0|-|ja buiten dienst stond er ineens op en mijn kaart was weg
K|gebruiken|geen|2|bezorgdheid|0|-|ik sta hier met een volle kar in de winkel en ik kan niet betalen
A|||||||betaalt u ook met uw gsm
K|geen|geen|3|neutraal|0|-|nee
K|gebruiken|geen|3|neutraal|0|-|dat vertrouw ik niet dat is voor de jonge gasten
A|||||||ik kan de kaart laten uithalen maar pas maandag
K|hulp|wachttijd|2|irritatie|0|-|maandag het is nu vrijdagavond hoe moet ik het weekend door
A|||||||u kunt met uw identiteitskaart cash afhalen in het kantoor van tienen morgen tot twaalf uur
K|hulp|bereikbaarheid|3|neutraal|0|-|tienen dat is twaalf kilometer
K|hulp|geen|3|neutraal|1|-|bon ja dan zal mijn broer mij moeten voeren
A|||||||zal ik laten noteren dat u komt
K|geen|geen|3|neutraal|0|-|ja graag
K|terugkijken|bereikbaarheid|2|teleurstelling|0|-|vroeger hadden we hier in het dorp gewoon een kantoor met een madam die u kende
#S|gge-0070|gesprek|webshop|
A|||||||goedemorgen met kevin van computerkelder
K|hulp|wachttijd|2|irritatie|3|-|kevin dit is laptop nummer één en die ligt nu vijf weken bij jullie
A|||||||even kijken hij staat op wacht op klant
K|hulp|fout|2|verrassing|0|-|wacht op klant
K|hulp|fout|2|verwarring|0|-|maar ik ben de klant en ik wacht op jullie
A|||||||er is een mail gestuurd met een prijsopgave
K|hulp|informatie|2|irritatie|1|-|ik heb geen mail gehad ook niet in de spam want daar heb ik net in gekeken
A|||||||naar j punt bakker at
K|geen|geen|3|neutraal|0|-|nee j bakker zonder punt
A|||||||dan zit daar de fout
K|hulp|fout|2|teleurstelling|3|-|vijf weken voor een punt
K|gebruiken|geen|2|neutraal|2|-|en ik zit al die tijd mijn scriptie te typen in de bibliotheek tot die dichtgaat
A|||||||wat vervelend de reparatie kost honderdtien euro zal ik hem starten
K|betalen|prijs|2|irritatie|0|-|honderdtien maar hij is dertien maanden oud dat is toch garantie
A|||||||het is valschade volgens de technicus
K|hulp|fout|2|boosheid|0|-|hij is nooit gevallen nooit hij ligt altijd op mijn bureau
A|||||||er zit een deuk in de hoek
K|hulp|geen|3|verwarring|0|-|een deuk
A|||||||ik kan u de foto mailen
K|hulp|geen|3|neutraal|0|wens|ja doe maar naar zonder punt dan hè
A|||||||staat hij erop
K|geen|geen|3|neutraal|0|-|ja ik zie hem
K|hulp|fout|2|verrassing|0|-|maar kevin dat is mijn laptop helemaal niet die van mij is zilver en deze is zwart
A|||||||o jee dan zijn er twee verwisseld
K|hulp|fout|1|boosheid|0|-|dit is toch niet te geloven waar is die van mij dan
A|||||||die ligt klaar al sinds drie weken en die valt wel onder garantie
K|hulp|fout|4|opluchting|0|-|oké dus hij is gewoon gemaakt
K|wijzigen|geen|3|neutraal|0|-|dan kom ik hem nu halen want ik vertrouw het pas als ik hem vastheb
#S|gge-0071|gesprek|reizen|
A|||||||regiobus klantcontact goedemiddag
K|geen|geen|3|neutraal|0|-|ja goedemiddag met mevrouw van loon senior
K|gebruiken|levering|2|irritatie|2|-|ik zit nu uh vijftig minuten te wachten op de regiotaxi bij het ziekenhuis
K|gebruiken|levering|2|neutraal|0|-|hij was besteld voor kwart over twee en het is nou vijf over drie
A|||||||ik zie dat de chauffeur u niet kon vinden
K|gebruiken|levering|2|irritatie|0|-|niet kon vinden ik sta onder het bord taxi met een rode jas aan en een rollator
A|||||||staat u bij de hoofdingang
K|geen|geen|3|neutraal|0|-|ja bij de hoofdingang dat klopt
A|||||||hij stond bij de spoedeisende hulp
K|gebruiken|fout|2|irritatie|0|-|ja daar heb ik toch niet voor gebeld dat heb ik zo ook niet gezegd
A|||||||de volgende kan er om kwart voor vier zijn
K|gebruiken|wachttijd|2|teleurstelling|2|-|nog veertig minuten och nee
K|gebruiken|privacy|2|neutraal|0|-|ik ben net geholpen aan mijn oog ik zie alles wazig en ik heb sinds vanmorgen niks gegeten
A|||||||ik zie een auto die dichterbij is ik stuur hem om
K|gebruiken|geen|3|neutraal|0|vraag|en weet die dan wel bij welke deur
A|||||||hoofdingang rode jas rollator
K|gebruiken|informatie|4|blijdschap|0|-|ja zo is het
K|gebruiken|bejegening|4|dankbaarheid|0|-|dank u wel meneer u bent een vriendelijke stem
#S|gge-0072|gesprek|verzekering|
A|||||||rechtsbijstand het blauwe schild met lieke
K|hulp|geen|3|neutraal|0|vraag|hallo ik wou weten of jullie mij kunnen helpen met de buren
A|||||||vertelt u maar
K|gebruiken|kwaliteit|2|irritatie|0|-|nou wij hebben dus een coniferenhaag en die is van ons die staat op ons stuk
K|aanleiding|geen|3|neutraal|0|-|en toen wij terugkwamen van frankrijk was die weg
A|||||||helemaal weg
K|aanleiding|geen|2|neutraal|0|-|helemaal afgezaagd tot aan de grond tweeëntwintig meter haag
K|aanleiding|bejegening|2|boosheid|0|-|en hij staat daar doodleuk de stronken te rooien en zegt van ja die gaf schaduw op mijn moestuin
K|aanleiding|bejegening|2|teleurstelling|0|-|en we waren zo goed met die mensen we hadden de sleutel van elkaar
A|||||||en weet u zeker dat de haag op uw grond stond
K|hulp|geen|3|neutraal|0|-|ja want het kadaster is er geweest in negentien
A|||||||dan kunt u schadevergoeding vragen
K|hulp|geen|3|neutraal|0|vraag|en valt dat onder mijn polis want ik heb die module wonen er geloof ik bij
A|||||||ja die heeft u burenrecht zit erin
K|hulp|beleid|4|opluchting|0|-|gelukkig
K|hulp|geen|2|bezorgdheid|0|angst|maar ik wil ook niet tot aan mijn dood in oorlog leven met die man want we komen elkaar elke dag tegen
A|||||||we beginnen met een brief en daarna mediation
K|hulp|informatie|4|vertrouwen|0|-|mediation ja dat lijkt me een goede volgorde
A|||||||kan onze jurist u donderdag bellen
K|hulp|geen|3|neutraal|0|-|donderdag zitten we bij de notaris vrijdag dan
A|||||||vrijdag om tien
K|geen|geen|3|neutraal|0|-|ja
#S|gge-0073|gesprek|overheid|
A|||||||dienst inburgering en taal u spreekt met marco
K|geen|geen|3|neutraal|0|-|hallo meneer mijn naam is selam ik bel voor de brief
A|||||||welke brief bedoelt u
K|gebruiken|beleid|2|bezorgdheid|0|-|brief zegt ik moet betalen boete tweehonderdvijftig want ik niet naar de les
A|||||||en klopt dat u niet bent geweest
K|gebruiken|geen|2|neutraal|0|-|ja klopt maar ik was in ziekenhuis met mijn dochter zij heeft operatie in de buik
K|hulp|geen|3|neutraal|1|-|ik heb gezegd tegen juf en juf zegt is goed selam blijf bij je dochter
A|||||||heeft de juf dat doorgegeven
K|hulp|informatie|2|verwarring|0|-|dat weet ik niet ik dacht juf is van de gemeente ook
A|||||||nee de school is apart hebt u een papier van het ziekenhuis
K|geen|geen|3|neutraal|0|-|ja ik heb papier met stempel
A|||||||dan stuurt u dat op en dan vervalt de boete
K|hulp|geen|3|bezorgdheid|0|vraag|echt vervalt helemaal niet betalen
A|||||||helemaal niet
K|betalen|beleid|5|opluchting|0|-|oh dank god ik heb niet geslapen van deze brief
A|||||||en hoe gaat het met uw dochter
K|hulp|bejegening|4|dankbaarheid|0|-|zij is thuis zij eet weer dank u dat u dat vraagt
#S|gge-0074|gesprek|wonen|
A|||||||klachten verhuur westwijk met ton
K|gebruiken|kwaliteit|2|irritatie|0|-|ja moi ton ik zit hier met die buurman op vierendertig hè die is weer an het klussen
A|||||||op welk tijdstip
K|gebruiken|kwaliteit|2|irritatie|0|-|half tien 's avonds met zo'n boorhamer en dan tot uh tot elf uur nou ja soms half twaalf
K|gebruiken|geen|3|neutraal|0|-|kijk overdag dan zeg ik niks
K|gebruiken|geen|3|neutraal|0|-|die man werkt ook gewoon de hele dag dat snap ik
K|gebruiken|geen|2|neutraal|0|-|maar ik moet er om half vijf uit want ik zit op de vuilniswagen
A|||||||heeft u het er met hem over gehad
K|geen|geen|3|neutraal|0|-|jawel jawel twee keer
K|hulp|belofte|2|teleurstelling|0|-|de eerste keer zei die oké kerel ik hou ermee op en dat heeft een week geduurd
K|hulp|bejegening|2|irritatie|0|-|de tweede keer zei die ja dat moet ook een keer af hè
A|||||||in het huurreglement staat tot acht uur
K|hulp|beleid|4|verrassing|0|-|o staat dat er echt in
A|||||||ja artikel twaalf ik stuur hem een brief met dat artikel erbij
K|hulp|geen|3|neutraal|0|wens|zet mijn naam er dan maar niet bij want ik moet nog met hem door één deur
A|||||||dat blijft anoniem
K|hulp|privacy|4|vertrouwen|0|-|dan is het goed ton
#S|gge-0075|gesprek|diensten|
A|||||||Praktijk fysiotherapie Kerkstraat, met Lisa.
K|betalen|beleid|2|irritatie|0|-|Ik heb een no-showrekening gekregen van vijfendertig euro, en daar ben ik het niet mee eens.
A|||||||U was vorige maandag niet op de afspraak.
K|wijzigen|geen|3|neutraal|0|-|Ik had afgebeld, op zondagavond, op het antwoordapparaat.
A|||||||Afzeggen moet vierentwintig uur van tevoren.
K|wijzigen|geen|3|neutraal|0|-|Mijn schoonvader kreeg zondagmiddag een beroerte, dus dat plan je niet.
A|||||||Oh, dat wist ik niet. Wat erg.
K|betalen|informatie|2|irritatie|0|-|Dat had u kunnen weten als iemand dat bandje had afgeluisterd.
A|||||||Daar hebt u een punt. De rekening gaat van tafel.
K|betalen|beleid|4|neutraal|0|-|Dank u, daar ging het me ook om, niet om die vijfendertig euro.
K|hulp|bejegening|2|teleurstelling|0|-|Het was gewoon zo'n koude brief, in zo'n week.
A|||||||Hoe is het nu met hem?
K|geen|geen|3|neutraal|0|-|Hij praat weer een beetje.
K|wijzigen|geen|3|verlangen|0|wens|Ik wil volgende week wel graag weer komen, liefst 's morgens.
#S|gge-0076|gesprek|telecom|
A|||||||goedemiddag glashelder verkoop en advies met rody
K|orienteren|prijs|3|neutraal|0|vraag|ja met wim uh ik hoor van die glasvezel bij ons in de straat en nou wil ik weten wat dat dan kost
A|||||||vanaf vijfendertig euro per maand meneer
K|orienteren|prijs|3|neutraal|0|vraag|en dan met televisie erbij
A|||||||dan tweeënvijftig
K|orienteren|prijs|2|irritatie|0|-|kijk en op die folder staat groot vijfendertig dus dat is weer zo'n vanaf prijs
K|orienteren|informatie|2|irritatie|0|-|daar word ik zo moe van van dat vanaf
A|||||||dat snap ik zal ik alles bij elkaar tellen
K|geen|geen|3|neutraal|0|-|graag ja
A|||||||internet honderd tv en vaste lijn zesenvijftig vijftig
K|orienteren|prijs|3|neutraal|0|-|hmm ik betaal nu eenenzestig dus dat scheelt nog geen vijf euro
K|orienteren|geen|3|bezorgdheid|0|vraag|en moeten ze dan de tuin openbreken want ik heb daar net siergrind liggen
A|||||||ze boren eronderdoor
K|orienteren|informatie|4|vertrouwen|0|-|eronderdoor o dat is netjes
K|orienteren|geen|3|neutraal|0|vraag|en houd ik dan mijn mailadres want daar zit alles op mijn hele familie
A|||||||nee die mail is van uw oude provider
K|orienteren|digitaal|2|teleurstelling|0|-|ja kijk dat is het nou elke keer daarom blijf ik zitten waar ik zit
A|||||||u kunt het een jaar laten doorsturen
K|orienteren|geen|3|neutraal|0|-|nou ik ga het met mijn vrouw bespreken stuur maar zo'n offerte
#S|gge-0077|gesprek|energie|
A|||||||klantenlijn elektra vlaanderen met stien
K|ontvangen|levering|2|neutraal|1|-|dag stien ik zou vandaag een digitale meter krijgen tussen acht en twaalf en tis nu vijf na één
A|||||||wacht ik bel de planning
K|geen|geen|3|neutraal|0|-|ja
A|||||||de technieker is bij u geweest om negen uur en er was niemand thuis
K|ontvangen|levering|2|irritatie|0|-|maar allez hoe kan da nu ik zit hier al van zeven uur met mijn kop koffie voor het venster
K|ontvangen|levering|2|irritatie|0|-|en onzen hond die blaft al als er een blad van den boom valt dus als die gebeld had
A|||||||welk huisnummer staat er op uw gevel
K|geen|geen|3|neutraal|0|-|zevenenveertig
A|||||||op de order staat vierenzeventig
K|ontvangen|fout|2|irritatie|0|-|zie je wel zie je wel ze zijn bij den andere gaan bellen
A|||||||sorry daarvoor ik plan u opnieuw in op de vijfde
K|ontvangen|levering|2|irritatie|2|-|de vijfde dan moet ik nog nen dag verlof nemen stien ik heb er nog drie
A|||||||kan het op een zaterdag
K|ontvangen|beleid|4|verrassing|0|-|zaterdag kan dat dan
A|||||||ja uitzonderlijk zaterdag de zevende
K|ontvangen|beleid|4|opluchting|0|-|dan pakken wij die hè en zet er nu eens groot zevenenveertig bij
#S|gge-0078|gesprek|bezorging|
A|||||||koeriersdienst velox met julian
K|ontvangen|levering|2|bezorgdheid|0|-|hallo ik heb een spoedzending en die moest voor twaalf uur in leeuwarden zijn en ik zie hem nog steeds in zwolle
A|||||||wat zit erin mevrouw
K|geen|geen|3|neutraal|0|-|bloedmonsters
A|||||||oei en staat dat op het etiket
K|geen|geen|3|neutraal|0|-|ja koel bewaren met zo'n blauwe sticker
A|||||||de auto heeft pech gehad ter hoogte van meppel
K|ontvangen|informatie|2|irritatie|0|-|en dat hoor ik nu pas om tien over half twee
K|ontvangen|privacy|2|bezorgdheid|0|angst|dit zijn monsters van kinderen daar zit een grens op van zes uur
A|||||||ik stuur een tweede koerier hij is er over een kwartier
K|ontvangen|levering|3|bezorgdheid|0|vraag|en dan is hij wanneer in leeuwarden reken het even met mij uit
A|||||||kwart voor drie
K|ontvangen|levering|3|opluchting|0|-|kwart voor drie dat is net binnen die zes uur
A|||||||zal ik u bellen als hij er is
K|geen|geen|3|neutraal|0|-|ja graag op mijn mobiele nummer
K|hulp|belofte|3|verlangen|0|wens|en ik wil achteraf wel schriftelijk horen hoe dit kon want dit mag gewoon niet
#S|gge-0079|gesprek|bank|
A|||||||gemeente kredietbank wijkteam met sabine
K|geen|geen|3|neutraal|0|-|ja met mij nog eens met wendy
A|||||||ha wendy hoe is het
K|betalen|beleid|2|irritatie|0|-|nou mijn leefgeld hè dat is veertig euro in de week en nou moet ik de winterjas van mijn zoontje daar ook van betalen
A|||||||de kledingpot is voor november
K|betalen|informatie|2|verwarring|0|-|ja maar het is nu oktober en het heeft vannacht gevroren dus ja
K|gebruiken|geen|2|neutraal|0|-|hij loopt in een vestje met zijn handen in zijn mouwen
A|||||||ik kan de kledingpot een maand naar voren halen
K|betalen|beleid|4|opluchting|0|-|o kan dat ik dacht dat dat in beton gegoten zat
A|||||||honderdtwintig euro staat er donderdag op
K|betalen|geen|4|dankbaarheid|0|-|dank je dan kan hij er ook laarzen bij
K|betalen|geen|3|neutraal|0|vraag|moet ik de bonnetjes bewaren
A|||||||ja graag
K|geen|geen|3|neutraal|0|-|oké
#S|gge-0080|gesprek|webshop|
A|||||||meubelhal online met sjors klantenservice
K|ontvangen|levering|2|irritatie|2|-|ja sjors ik bel voor de vierde keer over dat bed
K|ontvangen|levering|2|neutraal|0|-|op jullie site staat vier tot zes werkdagen en we zijn nu bij dag drieëntwintig
A|||||||het bed staat in het depot in tilburg
K|ontvangen|levering|2|irritatie|0|-|dat zei die dame gisteren ook in het depot in tilburg wat staat het daar dan te doen
A|||||||het wacht op een tweemansbezorging
K|ontvangen|informatie|2|irritatie|0|-|en waarom is dat dan nog niet ingepland dat is toch gewoon een knop in het systeem
A|||||||de bezorger is overboekt
K|ontvangen|levering|2|irritatie|1|-|jongen ik slaap op een luchtbed en dat ding loopt elke nacht leeg ik ben vijfenvijftig
A|||||||ik begrijp het zullen we donderdag zeggen
K|ontvangen|belofte|2|irritatie|0|-|zullen we donderdag zeggen klinkt als een uitje
A|||||||ik leg het vast donderdag tussen tien en twee
K|ontvangen|levering|3|neutraal|0|-|goed donderdag
K|ontvangen|geen|3|neutraal|0|wens|maar ik wil een berichtje zodra die wagen uit tilburg wegrijdt
#S|gge-0081|gesprek|verzekering|
A|||||||reisverzekering noordzee assurantie met yara
K|aanleiding|geen|2|neutraal|0|-|hoi ik ben op mallorca en mijn rugzak is gestolen op het strand met mijn paspoort en mijn telefoon en alles erin
A|||||||dat is naar bent u zelf in orde
K|geen|geen|3|neutraal|0|-|ja ik ben oké
K|aanleiding|geen|2|bezorgdheid|0|-|maar ik bel nou met de telefoon van een duitse mevrouw en ik moet over vijf uur op het vliegveld zijn
A|||||||u heeft een noodpaspoort nodig hebt u aangifte gedaan
K|hulp|geen|3|neutraal|1|-|ja bij een politiebureautje waar ze geen engels spraken
K|hulp|geen|3|bezorgdheid|0|vraag|en waar haal ik dan zo'n noodding op
A|||||||bij het consulaat in palma tot drie uur
K|hulp|bereikbaarheid|2|bezorgdheid|0|-|het is nu kwart voor twee en ik heb geen geld voor een taxi
A|||||||wij sturen een taxi op onze kosten waar staat u
K|geen|geen|3|neutraal|0|-|uh playa iets met een s bij zo een enorme opblaasflamingo
A|||||||haha oké en de vlucht boeken we om als het niet lukt
K|hulp|beleid|5|opluchting|0|-|mens ik kan wel janken van blijdschap
#S|gge-0082|gesprek|reizen|
A|||||||nachttrein boekingen met lorena
K|wijzigen|geen|3|neutraal|0|wens|hallo ik wou onze slaapcoupé verzetten naar een dag later
A|||||||dat kan tegen dertig euro per persoon
K|wijzigen|prijs|2|irritatie|0|-|dertig en dat zijn er vier dus honderdtwintig euro voor één dagje
A|||||||dat staat in de voorwaarden
K|wijzigen|geen|3|neutraal|0|-|ja dat weet ik maar het is omdat die staking is afgekondigd voor de zestiende en dan gaan jullie waarschijnlijk zelf schrappen
A|||||||die staking is niet bevestigd
K|wijzigen|informatie|2|verwarring|0|-|ja dat is dan een lekker spelletje
K|wijzigen|beleid|2|irritatie|0|-|als ik wacht en jullie annuleren krijg ik het terug maar dan is de zeventiende vol
K|wijzigen|beleid|2|irritatie|0|-|en als ik nu omboek betaal ik honderdtwintig voor niks
A|||||||ik kan het kosteloos doen als u voor morgen beslist
K|wijzigen|beleid|4|verrassing|0|-|kosteloos nou dat had u ook als eerste kunnen zeggen
A|||||||zal ik het doorvoeren
K|geen|geen|3|neutraal|0|-|ja doe maar de zeventiende
K|wijzigen|geen|3|neutraal|0|vraag|en zitten we dan nog steeds met zijn vieren in één hok
A|||||||ja rijtuig twaalf
K|geen|geen|4|dankbaarheid|0|-|hartelijk dank dan ga ik het de kinderen vertellen
#S|gge-0083|gesprek|diensten|
A|||||||Verpleeghuis Avondrust, met de teamleider.
K|geen|geen|3|neutraal|0|-|ja u spreekt met de dochter van meneer koolhaas kamer negentien
K|gebruiken|privacy|2|bezorgdheid|0|-|mijn vader is dus weer gevallen hè dat hoorde ik zondag van de schoonmaakster nota bene
K|gebruiken|informatie|2|boosheid|0|-|van de schoonmaakster niet van een verpleegkundige niet van de arts gewoon iemand met een dweil
K|gebruiken|kwaliteit|2|teleurstelling|0|-|en toen ik binnenkwam zat ie daar in zijn pyjamabroek om twee uur 's middags
K|gebruiken|kwaliteit|2|neutraal|0|-|zijn bril lag op de vensterbank en zijn gebit uh dat was nergens te bekennen
K|gebruiken|kwaliteit|2|teleurstelling|0|-|en dan vraagt hij aan mij wanneer mama komt terwijl die al vier jaar dood is
K|gebruiken|bejegening|2|irritatie|0|-|en die stagiaire die staat erbij te kijken met haar telefoon in haar hand
A|||||||ik schaam me hiervoor mevrouw dat meen ik
K|hulp|bejegening|3|neutraal|0|-|ja daar heb ik op zich niks aan hè aan dat schamen
A|||||||dat begrijp ik wat hebt u nodig
K|hulp|informatie|3|verlangen|0|wens|dat ik gebeld word als er wat is dag en nacht maakt me niet uit
K|gebruiken|kwaliteit|3|verlangen|0|wens|en dat hij 's ochtends gewoon zijn broek aan krijgt
A|||||||ik zet er vandaag een vaste begeleider op
K|gebruiken|doorverwijzing|3|neutraal|0|-|een vast gezicht dat hebben ze in maart ook gezegd
A|||||||ja dat is toen niet goed gegaan
K|hulp|belofte|2|teleurstelling|0|-|dus u begrijpt dat ik eerst wil zien en dan pas geloven
A|||||||mag ik u vrijdag bellen om te horen hoe het gaat
K|geen|geen|3|neutraal|0|-|ja bel maar
#S|gge-0084|gesprek|overheid|
A|||||||justitieel incasso met lex
K|betalen|prijs|2|neutraal|0|-|ja lex die boete van tweehonderdtachtig euro is nou vijfhonderdtwintig geworden
A|||||||er zijn twee aanmaningen verzonden
K|betalen|informatie|2|irritatie|0|-|naar een adres waar ik al twee jaar niet meer woon
A|||||||u had dit moeten doorgeven
K|betalen|informatie|2|irritatie|0|-|ik héb het doorgegeven bij de gemeente moet ik dan heel nederland gaan bellen
A|||||||het is de basisregistratie daar staat nog uw oude adres
K|wijzigen|fout|2|verwarring|0|-|ja dan is daar wat niet goed gegaan
A|||||||ik kan de verhogingen niet kwijtschelden
K|betalen|beleid|2|boosheid|0|-|u kunt niks en de gemeente kan niks dat is toch lekker
A|||||||u kunt wel betalen in termijnen
K|betalen|geen|3|neutraal|0|vraag|en wat als ik niet betaal
A|||||||dan volgt een dwangbevel
K|betalen|geen|2|bezorgdheid|0|angst|hou op zeg een dwangbevel daar gaat mijn baan aan kapot
K|betalen|geen|3|neutraal|0|-|doe maar termijnen dan maar
A|||||||zes van zevenentachtig
K|geen|geen|3|neutraal|0|-|ja
K|hulp|bejegening|2|teleurstelling|0|-|ik had gehoopt dat er iemand zou luisteren maar goed
#S|gge-0085|gesprek|wonen|
A|||||||goeiedag aannemersbedrijf declercq met els
K|ontvangen|levering|2|irritatie|0|wens|dag els ik wil uw baas spreken want die badkamer die staat hier nu al van juni half af
A|||||||mijnheer declercq is op werf
K|hulp|bereikbaarheid|2|irritatie|2|-|ja die is altijd op werf behalve op de mijne
K|ontvangen|kwaliteit|2|neutraal|0|-|er ligt een douche zonder afvoer er hangt een lavabo los van de muur
K|ontvangen|kwaliteit|2|neutraal|2|-|en mijn man en ik en drie kinderen wassen ons in het keukensijfonneke
K|betalen|prijs|2|irritatie|0|-|en we hebben wel al negentig procent betaald hè els negentig
A|||||||het materiaal was niet op voorraad
K|ontvangen|informatie|2|irritatie|0|-|dat was in augustus ook zo en in september
A|||||||ik laat hem u terugbellen
K|hulp|belofte|2|boosheid|3|-|dat zegt ge nu voor de zevende keer els zeven keer ik schrijf het op met de datum
A|||||||ik weet het ik kan ook niet meer doen
K|hulp|geen|3|neutraal|0|-|ik weet dat het uw fout niet is
K|vertrekken|geen|2|boosheid|0|-|maar als hij morgen niet komt dan stap ik naar een advocaat en dan laat ik een ander het afmaken op zijnen kosten
A|||||||dat zal ik hem zeggen
K|geen|geen|3|neutraal|0|-|zeg dat maar
#S|gge-0086|gesprek|energie|
A|||||||goedemorgen met nadia van lumina energie
K|betalen|geen|3|neutraal|0|-|ja goedemorgen ik bel over de jaarafrekening
K|betalen|prijs|4|blijdschap|0|-|want ik krijg namelijk driehonderdelf euro terug en ik denk dat klopt vast niet
A|||||||u heeft minder verbruikt dan vorig jaar
K|gebruiken|geen|3|neutraal|0|-|dat kan hoor want de kinderen zijn het huis uit
K|gebruiken|geen|3|neutraal|0|-|en mijn man die zet altijd de deuren open en dat mag ie nou niet meer
A|||||||dan is het echt voor u
K|betalen|prijs|4|verrassing+blijdschap|0|-|meen je dat nou dat heb ik in dertig jaar nog niet meegemaakt dat ik geld terugkrijg
A|||||||u kunt het ook laten verrekenen
K|betalen|geen|3|neutraal|0|wens|nee hoor stort maar terug daar gaan we een dagje van naar texel
K|geen|geen|4|blijdschap|0|-|en ik ga dat aan mijn man vertellen maar hij gelooft het pas als hij het ziet
#S|gge-0087|gesprek|bank|
A|||||||pinautomaten en contant geld met gerard
K|gebruiken|storing|2|irritatie|0|-|ik sta bij de automaat en die geeft honderd euro minder dan ik gevraagd heb
A|||||||staat het bedrag wel van uw rekening af
K|betalen|fout|2|neutraal|0|-|ja driehonderd eraf en tweehonderd eruit
A|||||||dat wordt bij het tellen van de kas gecorrigeerd
K|betalen|wachttijd|2|verwarring|0|vraag|wanneer is dat dan en gaat dat vanzelf of moet ik daar weer achteraan bellen
A|||||||binnen tien werkdagen automatisch
K|betalen|beleid|2|irritatie|0|-|tien werkdagen dus jullie houden honderd euro van mij tien dagen vast
A|||||||wilt u een melding maken
K|geen|geen|3|neutraal|0|-|ja natuurlijk
A|||||||locatie van de automaat
K|geen|geen|3|neutraal|0|-|naast de kebabzaak op het raadhuisplein
A|||||||dank u wel
K|betalen|privacy|2|bezorgdheid|0|-|en ik moet er nu maar op vertrouwen dat er niemand in de kast heeft gezeten voor mij
#S|gge-0088|gesprek|telecom|
A|||||||supportlijn glaswereld met sven
K|gebruiken|geen|3|neutraal|0|-|hoi sven uh het gaat over de wifi versterker
A|||||||en die is aangekomen
K|geen|geen|3|neutraal|0|-|ja gisteren
A|||||||krijgt u een groen lampje
K|ontvangen|storing|2|neutraal|0|-|nee nog altijd rood
A|||||||ook als hij dichter bij de router staat
K|ontvangen|storing|2|neutraal|1|-|ook niet
A|||||||en als u hem reset met een paperclip
K|ontvangen|storing|2|verwarring|1|-|hij knippert en dan gaat hij weer op rood uh het lijkt wel of hij boos op me is
A|||||||staat uw router in de bridge modus
K|ontvangen|informatie|2|verwarring|0|-|bridge wat is dat nou weer
A|||||||ik zie het in het systeem hij stond nog op een oude instelling ik zet hem om
K|geen|geen|3|neutraal|0|-|oké
K|ontvangen|storing|4|verrassing|0|-|ho wacht hij is groen
A|||||||top
K|ontvangen|fout|2|irritatie|1|-|dus het lag aan jullie kant dat had ik een uurtje bespaard
A|||||||klopt sorry
K|hulp|wachttijd|4|neutraal|0|-|nou ja toch goed geholpen dank je
#S|gge-0089|gesprek|bezorging|
A|||||||warenhuispost afdeling verlies en schade met toos
K|hulp|wachttijd|2|irritatie|2|-|dag toos ik stond vijfentwintig minuten in de wacht met een liedje over de zon
A|||||||dat is wat lang sorry waarmee kan ik u van dienst zijn
K|ontvangen|levering|2|teleurstelling|0|-|het is een pakje van mijn broer uit canada met de brieven van onze vader uit het kamp
K|ontvangen|levering|2|neutraal|0|-|volgens de track en trace is het op dertien mei in nieuwegein gesorteerd en daarna niks meer
A|||||||ik zie het ook het is kwijt
K|ontvangen|levering|2|teleurstelling|0|-|kwijt
K|ontvangen|levering|2|teleurstelling|0|-|zo'n woordje en dan zijn het vijf jaar van het leven van een man
A|||||||ik vind het heel erg we kunnen een zoekactie starten
K|hulp|geen|3|bezorgdheid|0|vraag|en hoe vaak vinden jullie dan iets bij zo'n zoekactie
A|||||||eerlijk gezegd in één op de vier gevallen
K|hulp|informatie|3|neutraal|0|-|dat is tenminste een eerlijk antwoord
A|||||||het etiket is er misschien af we zoeken op de inhoud kunt u die beschrijven
K|geen|geen|3|neutraal|0|-|een blikje van verkade met rode bloemen erop en dertig enveloppen met een elastiek
A|||||||dan ga ik er zelf in de loods naar kijken morgen
K|hulp|doorverwijzing|5|dankbaarheid+verrassing|0|-|u zelf
K|hulp|bejegening|4|dankbaarheid|0|-|ach mens dat u dat doet voor een wildvreemde
#S|gge-0090|gesprek|diensten|
A|||||||goedenavond met mediaplus abonnementen
K|betalen|beleid|2|irritatie|0|-|jullie hebben een tientje verhoogd zonder iets te zeggen
A|||||||er is een mail gestuurd op de zesde
K|betalen|informatie|2|irritatie|0|-|die mail die heet wij hebben nieuws voor je dan denk ik een serie ofzo
A|||||||daar staat de prijsstijging in
K|betalen|informatie|2|irritatie|0|-|ja helemaal onderaan na drie films
A|||||||u kunt tot de eerste kosteloos opzeggen
K|vertrekken|geen|3|neutraal|0|wens|doe ik
A|||||||wilt u ons laten weten waarom
K|vertrekken|prijs|3|neutraal|0|-|omdat het te duur is
A|||||||ik kan u voor het oude tarief houden tot april
K|vertrekken|beleid|2|irritatie|0|-|zie je nou dus het kan wel maar alleen als je dreigt
A|||||||zo kun je het zien
K|wijzigen|geen|3|neutraal|0|-|ach doe maar tot april en dan zien we wel weer
#S|gge-0091|gesprek|verzekering|
A|||||||goedemorgen met huurderpolis met carlijn
K|aanleiding|geen|2|neutraal|0|-|ik had laatst kortsluiting in de keuken en toen is er brand geweest
K|aanleiding|geen|2|bezorgdheid|0|-|nou niet een hele grote hoor maar wel een vlam van hier tot de afzuigkap
A|||||||is er iemand gewond
K|geen|geen|4|opluchting|0|-|nee gelukkig niet alleen mijn wenkbrauwen een beetje
A|||||||gelukkig dat is het belangrijkste
K|gebruiken|geen|2|neutraal|0|-|de keuken is zwart en alles ruikt naar plastic zelfs mijn jassen in de gang
A|||||||ik stuur een expert
K|hulp|geen|3|neutraal|0|vraag|en moet ik het intussen schoonmaken of juist zo laten
A|||||||alles laten staan tot de expert is geweest
K|hulp|levering|3|neutraal|0|vraag|en dat is wanneer
A|||||||vanmiddag tussen twee en vier
K|hulp|wachttijd|4|verrassing|0|-|vanmiddag al wat snel
K|gebruiken|geen|3|verlangen|0|wens|zou ik dan ergens kunnen slapen want die lucht is niet te doen met mijn longen
A|||||||we boeken een hotel voor twee nachten
K|hulp|beleid|5|dankbaarheid|0|-|nou carlijn dat had ik echt niet durven vragen
#S|gge-0092|gesprek|overheid|
A|||||||gemeentebalie verkeersmaatregelen met pieter
K|gebruiken|privacy|2|bezorgdheid|0|-|Ik woon aan de Schoolstraat en er rijden hier bestelbusjes met vijftig, zestig langs, tussen de kinderen door.
A|||||||Daar hebben we meer meldingen over.
K|hulp|herhaling|2|irritatie|2|-|Dat weet ik, want die zijn voor de helft van mij.
K|gebruiken|privacy|2|boosheid|0|-|Vorige week is het hondje van nummer negen doodgereden, en dan zegt u dat u meer meldingen hebt.
A|||||||Ik kan een smiley-bord laten plaatsen.
K|gebruiken|beleid|2|irritatie|0|-|Een smiley. Daar trapt een koerier met vijftig stops zijn rem niet voor in.
A|||||||En een drempel moet via de raad.
K|hulp|beleid|2|irritatie|0|-|Via de raad, via de commissie, via de wethouder, en intussen fietst mijn zoontje op de stoep.
A|||||||U kunt inspreken op de raadsvergadering van de twaalfde.
K|hulp|geen|3|neutraal|0|vraag|Hoe lang mag ik dan praten?
A|||||||Vijf minuten.
K|hulp|geen|3|neutraal|0|-|Dan neem ik die vijf minuten, en ik neem de hele straat mee.
#S|gge-0093|gesprek|webshop|
A|||||||tassenwinkel noordzij met fleur
K|ontvangen|kwaliteit|2|teleurstelling|0|-|hoi fleur ik heb die gele tas binnen maar het is meer een soort mosterd
K|ontvangen|kwaliteit|2|teleurstelling|0|-|op de foto leek het echt zo'n citroenkleur weet je wel
A|||||||de foto's zijn in zonlicht genomen
K|ontvangen|informatie|2|irritatie|0|-|in zonlicht ja en ik zit in nijmegen
A|||||||je mag hem gewoon terugsturen
K|wijzigen|geen|3|neutraal|0|vraag|binnen hoeveel dagen was dat ook alweer
A|||||||dertig
K|geen|geen|3|neutraal|0|-|o ruim
K|ontvangen|geen|3|verwarring|0|-|maar mijn dochter vindt hem juist mooi dus nou weet ik het niet
A|||||||dan heeft zij een mooie tas
K|ontvangen|geen|3|blijdschap|0|-|haha ja dan hou ik hem misschien wel
#S|gge-0094|gesprek|reizen|
A|||||||stichting reiszorg met ruben
K|gebruiken|kwaliteit|2|irritatie|0|-|ruben ik zit hier met negen senioren in een hotel en het is hier dus niet wat er beloofd is
K|gebruiken|belofte|2|neutraal|0|-|er was een lift beloofd
K|gebruiken|kwaliteit|2|irritatie|0|-|en het is gewoon een trap van drie hoog met zo'n touw als leuning
K|gebruiken|privacy|2|bezorgdheid|0|angst|mevrouw de bruin is al twee keer bijna gevallen
A|||||||ik zie het in de boeking staan lift
K|gebruiken|fout|2|irritatie|0|-|en de man van het hotel zegt dat de lift in mei komt
A|||||||ik zoek een ander hotel
K|hulp|geen|3|neutraal|0|-|ik verwacht binnen een half uur een antwoord
A|||||||ik bel u binnen twintig minuten
K|geen|geen|3|neutraal|0|-|oké
A|||||||goed nieuws hotel reinhard op achthonderd meter met lift en zwembad
K|hulp|wachttijd|4|blijdschap|0|-|met zwembad hoor je dat dames
K|hulp|wachttijd|4|neutraal|0|-|en dat was in elf minuten dus dat noteer ik
K|hulp|geen|3|neutraal|0|vraag|maar hoe komen al die koffers daar dan
A|||||||er komt een busje
K|hulp|beleid|4|opluchting|0|-|prima dat regel ik verder
#S|gge-0095|gesprek|telecom|
A|||||||abonnementenlijn ultracell met ahmed
K|wijzigen|geen|3|neutraal|0|vraag|hallo ik heb een abonnement met twintig gig en ik gebruik er maar drie kan dat goedkoper
A|||||||ja dan is de vijf gig beter voor u
K|wijzigen|prijs|3|neutraal|0|vraag|en wat kost die dan
A|||||||negen euro in plaats van negentien
K|wijzigen|prijs|4|blijdschap|0|-|zo dat scheelt een pizza per maand
A|||||||zal ik hem omzetten
K|geen|geen|3|neutraal|0|-|ja
K|wijzigen|informatie|2|irritatie|0|-|maar waarom zegt niemand dat dan zelf als jullie dat kunnen zien aan die cijfers
A|||||||dat is een goede vraag eerlijk gezegd
K|geen|geen|3|neutraal|0|-|ja die stel ik dan meteen
A|||||||u krijgt vanaf volgende maand de nieuwe bundel
K|geen|geen|3|neutraal|0|-|top
#S|gge-0096|gesprek|diensten|
A|||||||klachtenfunctionaris van het medisch centrum de zaan u spreekt met petra
K|geen|geen|3|neutraal|0|-|ja hallo petra fijn dat ik je even tref
K|aanleiding|geen|3|neutraal|0|-|het gaat om mijn man die is op acht maart geopereerd aan zijn heup
K|gebruiken|kwaliteit|4|blijdschap|0|-|en die operatie zelf daar is niks mis mee die chirurg is een kei dat wil ik eerst gezegd hebben
K|gebruiken|doorverwijzing|2|irritatie|0|-|maar daarna hè daarna zijn we helemaal in het luchtledige terechtgekomen
K|gebruiken|informatie|2|verwarring|0|-|de een zegt u mag er meteen op staan en de ander zegt zes weken niet belasten
K|gebruiken|bereikbaarheid|2|irritatie|2|-|en als je belt dan krijg je dat keuzemenu en daarna een bandje en daarna val je eruit
K|hulp|bereikbaarheid|2|boosheid|3|-|ik heb op een gegeven moment negentien keer gebeld op één ochtend
K|gebruiken|bereikbaarheid|2|irritatie|1|-|toen ben ik er maar heen gereden en toen stond er een briefje op de deur van wij zijn met lunch
A|||||||dat is gewoon niet goed mevrouw
K|geen|geen|3|neutraal|0|-|nee
A|||||||wat wilt u dat er met deze klacht gebeurt
K|hulp|geen|3|verlangen|0|wens|ik wil geen geld en ik hoef geen bloemen ik wil alleen dat er voor de volgende een nummer is dat iemand opneemt
A|||||||daar kan ik voor zorgen we zijn bezig met een terugbelknop
K|hulp|informatie|4|vertrouwen|0|-|dat klinkt alsof er iemand over heeft nagedacht
A|||||||mag ik u over drie maanden bellen hoe het is
K|geen|geen|3|neutraal|0|-|dat mag zeker
#S|gge-0097|gesprek|wonen|
A|||||||vastgoed verkoop plus met dion
K|ontvangen|informatie|2|irritatie|0|-|dion wij hebben vorige week de sleutel gekregen en er zit dus een lek in het dak waar niemand iets over heeft gezegd
K|ontvangen|informatie|2|irritatie|0|-|in de vragenlijst stond nee bij lekkage dik aangekruist nee
A|||||||hebben jullie dat zelf gezien
K|ontvangen|kwaliteit|2|neutraal|0|-|ja de tweede nacht toen het regende stonden er twee pannen op zolder
K|ontvangen|kwaliteit|2|irritatie|0|-|en toen vonden we achter het schot een heel emmertje met kalk dat ze er dus al tijden neergezet hebben
A|||||||dat is bewijs van bekendheid
K|hulp|geen|3|neutraal|0|vraag|en wat kunnen wij nu doen is dat dan een verborgen gebrek
A|||||||ja u moet de verkoper in gebreke stellen
K|hulp|geen|3|bezorgdheid|0|vraag|en u bent toch de makelaar van de verkoper dus kunt u ons dan wel helpen of staat u aan de andere kant
A|||||||ik moet de verkoper informeren maar u kunt het beste zelf een jurist nemen
K|hulp|informatie|2|irritatie|0|-|kijk dat bedoel ik u belt wel vier keer om te vragen of we een tientje hoger bieden en nu staan wij met een emmer
A|||||||het spijt me
K|geen|geen|3|neutraal|0|-|ja ja
K|hulp|geen|3|neutraal|0|wens|stuur me dan in ieder geval die vragenlijst met de handtekening eronder
A|||||||die hebt u binnen een uur
K|geen|geen|3|neutraal|0|-|graag
#S|gge-0098|gesprek|telecom|
A|||||||antwoordpunt telesat met ilse goedemorgen
K|gebruiken|kwaliteit|2|irritatie|0|-|dag ilse allez het is weer zover hè op de radio op die klassieke zender hebt ge altijd dat gekraak
A|||||||radio via de decoder
K|geen|geen|3|neutraal|0|-|ja via den decoder
A|||||||en op de andere zenders
K|gebruiken|geen|3|neutraal|0|-|nee daar niet da's alleen op die ene
A|||||||dan ligt het aan de zender zelf mijnheer
K|gebruiken|informatie|2|teleurstelling|1|-|da heb ik gebeld en die zeggen dat het aan u ligt dus ik weet het nie meer
A|||||||ik luister even mee ja ik hoor het ook
K|gebruiken|informatie|4|blijdschap|0|-|ah voilà dan ben ik niet zot
A|||||||ik meld het bij de technische ploeg
K|gebruiken|geen|3|verlangen|0|wens|als ge dat zoudt willen doen want zondag is dat requiem van mozart en dat wil ik opnemen voor mijn vrouw zaliger
A|||||||dan zet ik het op dringend
K|hulp|bejegening|4|dankbaarheid|0|-|da's zeer vriendelijk van u juffrouw
#S|gge-0099|gesprek|bank|
A|||||||met beleggerslijn de koers met bas
K|gebruiken|digitaal|2|irritatie|2|-|goeiedag ik kan al twee dagen niet in mijn beleggingsrekening en de koers gaat als een speer
A|||||||u krijgt een foutmelding
K|gebruiken|digitaal|2|neutraal|0|-|ja sessie verlopen zegt hij elke keer direct na het inloggen
A|||||||welke browser gebruikt u
K|geen|geen|3|neutraal|0|-|uh die met dat vosje
A|||||||probeert u het eens met een andere
K|gebruiken|digitaal|2|irritatie|1|-|ja dat heb ik gedaan chrome edge safari op mijn telefoon het is overal hetzelfde
A|||||||dan is er een blokkade op uw account
K|gebruiken|informatie|2|verwarring|0|-|een blokkade door wie
A|||||||de risicodesk heeft een vraag over uw inkomstenbron
K|gebruiken|beleid|2|irritatie|0|-|dat had ik toch gewoon kunnen mailen dan had ik de jaarcijfers gestuurd
K|gebruiken|prijs|2|irritatie|0|-|intussen heb ik vierduizend euro laten liggen of weet ik hoeveel
A|||||||stuur de stukken naar dit adres dan zit u er binnen een uur weer in
K|gebruiken|wachttijd|3|neutraal|0|-|een uur goed ik stuur ze nu
K|hulp|beleid|3|neutraal|0|vraag|en krijg ik daar compensatie voor als ik die verkoop gemist heb
A|||||||daar kan ik niets over zeggen
K|hulp|informatie|2|teleurstelling|0|-|nee dat dacht ik wel
#S|gge-0100|gesprek|verzekering|
A|||||||pechlijn de wegenwacht van het noorden met daan
K|gebruiken|storing|2|neutraal|0|-|ja ik sta dus langs de a zevenentwintig ter hoogte van nieuwendijk met een lekke band
A|||||||staat u veilig achter de vangrail
K|geen|geen|3|neutraal|0|-|ja met twee kinderen
A|||||||en een reservewiel heeft u dat
K|geen|geen|3|neutraal|0|-|nee zo'n bandenspray
K|gebruiken|kwaliteit|2|neutraal|0|-|die werkt niet want de band is helemaal gescheurd aan de zijkant
A|||||||ik stuur een berger hij is er over vijftig minuten
K|gebruiken|wachttijd|2|bezorgdheid|0|angst|vijftig minuten dat is lang daan het wordt donker en de kleine moet plassen
A|||||||ik zie een collega dichterbij vijfentwintig
K|gebruiken|wachttijd|4|opluchting|0|-|dat scheelt de helft
A|||||||zet het alarm aan en blijf bij elkaar
K|geen|geen|3|neutraal|0|-|doe ik
A|||||||tot zo
K|hulp|bejegening|4|vertrouwen|0|-|bedankt je klinkt alsof je het vaker doet
#S|gge-0101|gesprek|overheid|
A|||||||uitkeringsloket met gabriella
K|aanvragen|wachttijd|2|bezorgdheid|3|-|ja gabriella ik heb dus in juli een wia aangevraagd en het is nu december
A|||||||ik zie dat u nog wacht op een keuring
K|aanvragen|wachttijd|2|irritatie|0|-|ja dat is wat ze al zeggen sinds augustus
K|aanleiding|geen|3|neutraal|0|-|kijk ik heb een hersentumor gehad hè die is eruit
K|aanvragen|privacy|2|neutraal|0|-|maar ik heb elke dag hoofdpijn en als ik twee dingen tegelijk moet doen dan gaat er iets uit
K|betalen|geen|2|bezorgdheid|0|-|en mijn man werkt bij de bouwmarkt en daar komen we niet van rond
K|hulp|herhaling|2|irritatie|3|-|en elke keer dat ik bel moet ik uitleggen dat ik een hersentumor heb gehad nu dus ook weer
A|||||||ik vind het heel vervelend voor u ik zie hier een mogelijkheid om uw voorschot te verhogen
K|betalen|prijs|3|neutraal|0|vraag|een voorschot heb ik al dan is dat nog niet genoeg om de huur te betalen hoeveel kan het omhoog
A|||||||ongeveer driehonderd per maand
K|betalen|beleid|4|opluchting|0|-|driehonderd euro dat is een wereld van verschil dan kan de verwarming aan
A|||||||en ik vraag voorrang bij de arts
K|aanvragen|beleid|3|verlangen|0|wens|ja alsjeblieft want ik durf niks te plannen mijn dochter wil trouwen in het voorjaar
A|||||||ik bel u zelf als ik het weet
K|hulp|doorverwijzing|4|vertrouwen|0|-|dank je wel je bent de eerste die het zegt
#S|gge-0102|gesprek|bezorging|
A|||||||maaltijdbox de groene keuken met lotte
K|vertrekken|digitaal|2|irritatie|1|wens|hoi ik wil stoppen maar ik vind die knop dus nergens
A|||||||pauzeren of helemaal stoppen
K|geen|geen|3|neutraal|0|-|helemaal
A|||||||mag ik vragen wat de reden is
K|gebruiken|kwaliteit|2|irritatie|0|-|nou elke week is er wel een ui rot of een kuipje open
K|gebruiken|kwaliteit|2|neutraal|0|-|en die porties dat is voor mijn puber zeg maar een hapje vooraf
K|betalen|prijs|2|neutraal|0|-|en voor achtenzeventig euro in de week kook ik zelf ook wel
A|||||||jammer ik kan u twee weken gratis aanbieden
K|vertrekken|geen|3|neutraal|0|-|nee dat hoeft niet
A|||||||dan zet ik het stop
K|vertrekken|geen|3|neutraal|0|vraag|en morgen komt er nog een of is die er al uit
A|||||||morgen komt de laatste
K|vertrekken|geen|3|neutraal|0|-|oké dan eten we die nog op
K|terugkijken|kwaliteit|4|neutraal|0|-|die kikkererwtendingen die waren trouwens wel echt lekker die vergeet ik niet
#S|gge-0103|gesprek|energie|
A|||||||meterstanden en slimme meter met sylvia
K|aanvragen|geen|3|neutraal|0|vraag|hallo sylvia ik wil eigenlijk geen slimme meter mag ik dat weigeren
A|||||||ja dat mag maar u kunt hem ook later uitzetten
K|orienteren|privacy|2|bezorgdheid|0|angst|want ik wil niet dat jullie zien wanneer ik thuis ben en wanneer ik onder de douche sta
A|||||||dat zien wij niet alleen totalen per kwartier
K|orienteren|privacy|2|bezorgdheid|0|-|per kwartier dan zien jullie dus wel wanneer ik kook
A|||||||die kwartieren staan standaard uit
K|orienteren|informatie|4|verrassing|0|-|oh die staan uit dat heb ik nergens gelezen
K|orienteren|geen|3|neutraal|0|vraag|en wie zet ze dan aan kan dat zomaar op afstand
A|||||||alleen als u daarvoor tekent
K|orienteren|informatie|4|vertrouwen|0|-|dan moet ik het nog eens overdenken maar u hebt het wel goed uitgelegd
#S|gge-0104|gesprek|reizen|
A|||||||beschermd reizen calamiteitencentrum met iris
K|gebruiken|levering|2|bezorgdheid|0|-|hallo wij zitten vast op kos met onze groep en er rijdt hier niks meer door die bosbranden
A|||||||met hoeveel personen bent u
K|geen|geen|3|neutraal|0|-|zeven volwassenen twee kinderen en een opa
K|gebruiken|privacy|2|bezorgdheid|0|angst|en we zien de vlammen van het balkon van het hotel dat is niet leuk dat mag je wel weten
A|||||||er is een evacuatie gestart om half zes met bussen vanaf het strand
K|gebruiken|informatie|2|verwarring|0|-|dat heeft niemand ons verteld want de receptie is leeg
A|||||||er staat een bus klaar bij café de haven
K|geen|geen|3|neutraal|0|-|café de haven dat is drie straten
A|||||||neem alleen handbagage mee
K|gebruiken|geen|3|bezorgdheid|0|vraag|en hoe zit het met de koffers van mijn opa zijn zuurstof
A|||||||de zuurstof neemt u mee en de koffers blijven
K|geen|geen|3|neutraal|0|-|goed
A|||||||u bent met uw naam aangemeld
K|hulp|bejegening|4|opluchting|0|-|dank je iris we gaan nu ik bel je als we in de bus zitten
#S|gge-0105|gesprek|webshop|
A|||||||brillenwinkel online klantenservice met maaike
K|ontvangen|fout|2|irritatie|0|-|hoi maaike ik heb een bril gekregen en ik zie er alles dubbel mee
A|||||||heeft u het recept erbij
K|geen|geen|3|neutraal|0|-|min drie links en uh min twee komma vijf rechts
A|||||||in het systeem staat andersom
K|ontvangen|fout|2|irritatie|0|-|dat heb ik zelf ingevuld van het papiertje van de opticien dus dat kan niet
A|||||||kunt u het papiertje voorlezen
K|geen|geen|3|neutraal|0|-|od min twee vijf os min drie
A|||||||od is rechts en os is links dus dat is andersom ingevuld
K|ontvangen|informatie|3|verrassing|0|-|oh oh wacht even os is links hè dan heb ik het dus verkeerd gedaan
K|ontvangen|informatie|2|irritatie|0|-|dat is toch ook stom dat ze dat niet gewoon links en rechts zetten
A|||||||we maken de bril gratis opnieuw
K|wijzigen|beleid|4|verrassing|0|-|gratis ook al was het mijn eigen schuld
A|||||||ja eenmalig
K|wijzigen|beleid|4|dankbaarheid|0|-|nou dat vind ik echt klasse
#S|gge-0106|gesprek|wonen|
A|||||||vrederechter bemiddeling zaal drie mijnheer u mag uw kant vertellen
K|aanleiding|geen|3|neutraal|0|-|awel edelachtbare allez mevrouw wij huren daar dus sinds den tweeëntwintigsten van de zesde maand
K|gebruiken|kwaliteit|2|neutraal|0|-|en van den eerste dag was het water bruin
K|gebruiken|kwaliteit|2|neutraal|0|-|gewoon roest hè als ge de kraan open doet komt dat eruit gelijk thee
K|hulp|belofte|2|irritatie|2|-|en mijnheer hiernaast die zegt elke keer ja ja volgende week
K|hulp|belofte|2|boosheid|3|-|volgende week dat was dus acht keer volgende week ik heb het hier opgeschreven
K|betalen|geen|3|neutraal|0|-|en dan heb ik gezegd oké dan betaal ik ook maar de helft tot het is hersteld
K|betalen|bejegening|2|boosheid|0|-|en toen heeft hij mijn elektriek laten afsnijden terwijl mijn madam een zuurstofapparaat heeft
A|||||||meneer u had moeten blijven betalen en het bedrag blokkeren
K|betalen|informatie|2|verrassing|0|-|dat wist ik niet da heeft niemand mij gezegd
A|||||||en wat vraagt u van de rechtbank
K|hulp|geen|3|verlangen|0|wens|dat hij die leidingen laat doen en dat ik mijn waarborg terugkrijg en dat is al wat ik vraag
A|||||||de verhuurder zegt dat u weigerde de loodgieter binnen te laten
K|hulp|fout|2|boosheid|0|-|die is nooit geweest mevrouw op mijn moeder haar graf nooit
#S|gge-0107|gesprek|telecom|
A|||||||u spreekt met het retourteam van fonewinkel
K|wijzigen|wachttijd|2|irritatie|2|-|hallo ja ik heb dus een toestel teruggestuurd op twee oktober en toen kreeg ik een mailtje dat ie ontvangen was en toen niks meer en toen ben ik gaan bellen en toen zei die jongen van het zit in de controle en toen heb ik weer een week gewacht en toen zei een meisje het geld is onderweg en dat is nu ook alweer tien dagen en het staat er gewoon niet op
A|||||||wat is uw ordernummer
K|geen|geen|3|neutraal|0|-|drie drie negen nul één vijf
A|||||||het geld is gestort op een rekening die eindigt op zes zes
K|betalen|fout|2|verwarring|0|-|ik heb geen rekening op zes zes ik heb er een op twee één
A|||||||dan is het een oude rekening
K|betalen|fout|2|bezorgdheid|0|-|o die oude van mijn ex hè en die gaat dat natuurlijk niet teruggeven
A|||||||wij doen een terugroep bij de bank
K|betalen|geen|3|bezorgdheid|0|vraag|en als hij het al heeft opgemaakt
A|||||||dan nemen wij het voor onze rekening
K|betalen|beleid|5|opluchting|0|-|oh wat een engel ben jij
#S|gge-0108|gesprek|diensten|
A|||||||autoschade hersteller van wijk met rinus
K|geen|geen|3|neutraal|0|-|ja rinus is die polo van mij al klaar
A|||||||nee nog een paar dagen
K|hulp|wachttijd|2|irritatie|0|-|dat was dinsdag ook een paar dagen
A|||||||de lak moest opnieuw
K|hulp|kwaliteit|2|irritatie|0|-|opnieuw hoezo opnieuw
A|||||||er zat een vliegje in
K|hulp|kwaliteit|2|blijdschap|0|-|een vliegje haha nou dat is dan weer eerlijk
K|hulp|geen|3|neutraal|0|-|maar ik moet vrijdag naar mijn zus in sittard
A|||||||dan is hij klaar vrijdagochtend
K|hulp|belofte|3|neutraal|0|-|ik reken erop rinus anders fiets ik er naartoe
K|hulp|geen|3|neutraal|0|vraag|en dat leenautootje van jullie hoeft dat nog een benzinebon
#S|gge-0109|gesprek|overheid|
A|||||||klantcontact gemeente loovelde met ingrid
K|aanvragen|digitaal|2|irritatie|2|-|ja ingrid ik probeer een paspoort te regelen voor mijn dochter en ik kom er niet uit
K|aanvragen|digitaal|2|neutraal|1|-|ik kies een datum en dan klik ik op verder en dan gaat ie terug naar het begin
K|aanvragen|digitaal|2|neutraal|2|-|en dat heb ik nou op de computer gedaan op de tablet op de telefoon van mijn man
K|aanvragen|digitaal|2|irritatie|0|-|overal hetzelfde tja dan denk je ligt het aan mij
A|||||||nee het ligt aan ons systeem
K|aanvragen|digitaal|4|opluchting|0|-|gelukkig dan ben ik niet gek
A|||||||wanneer gaat u op reis
K|geen|geen|3|neutraal|0|-|over tweeënhalve week
A|||||||dan heeft u spoed nodig dat kan via de balie morgen
K|aanvragen|prijs|3|neutraal|0|vraag|en hoeveel extra kost dat
A|||||||vijftig euro ongeveer
K|aanvragen|prijs|2|irritatie|0|-|vijftig euro extra omdat jullie knop het niet doet
A|||||||daar heeft u gelijk in ik laat het weg
K|aanvragen|beleid|4|verrassing|0|-|o nou kijk zo kan het ook
A|||||||en moet de vader mee
K|aanvragen|geen|3|neutraal|0|vraag|dat wou ik net vragen want die zit op een schip
A|||||||dan een toestemmingsformulier
K|aanvragen|informatie|3|neutraal|0|-|ja dat heb ik al dat had mijn schoonmoeder me gezegd
#S|gge-0110|gesprek|energie|
A|||||||laadpaal helpdesk elektrovast met rens
K|gebruiken|storing|2|neutraal|0|-|rens ik sta hier bij een laadpaal in goes en die zegt laadsessie gestart maar de auto doet niks
A|||||||welk nummer staat er op de paal
K|geen|geen|3|neutraal|0|-|e l acht acht vier twee
A|||||||ik herstart hem op afstand
K|geen|geen|3|neutraal|0|-|oké
A|||||||en nu
K|gebruiken|storing|2|neutraal|0|-|nog steeds niks
A|||||||probeert u de andere kabel
K|gebruiken|geen|3|neutraal|1|-|die lukt niet die zit vast in de paal uh de stekker van de vorige zit er nog in
A|||||||dan is de vergrendeling defect
K|gebruiken|storing|2|bezorgdheid|0|-|ik heb nog elf kilometer op de accu en de volgende paal is er vijftien verderop
A|||||||ik stuur iemand met een mobiele lader
K|hulp|wachttijd|4|opluchting|0|-|hebben jullie dat o wat goed
A|||||||ongeveer veertig minuten
K|hulp|wachttijd|3|neutraal|0|-|dat is te doen ik haal even een broodje
#S|gge-0111|gesprek|bank|
A|||||||erfrecht en nalatenschap kapitaalbank met elin
K|aanleiding|geen|2|teleurstelling|0|-|dag elin mijn vader is drie weken geleden overleden en nu sta ik hier met drie broers en zussen en niemand weet hoe het moet
A|||||||mijn deelneming we doen het stap voor stap
K|aanvragen|informatie|3|neutraal|0|-|ja graag want we hebben nu al drie formulieren gekregen en ze vragen alle drie hetzelfde
A|||||||de verklaring van erfrecht heeft u die al
K|geen|geen|3|neutraal|0|-|die komt donderdag van de notaris
A|||||||dan moeten alle erfgenamen tekenen
K|aanvragen|beleid|2|irritatie|0|-|mijn broer woont in nieuw zeeland hoe moet die dan tekenen met een duif
A|||||||dat mag digitaal met een kopie van zijn paspoort
K|aanvragen|beleid|4|opluchting|0|-|oh digitaal dat scheelt hem een vliegreis
K|betalen|geen|3|bezorgdheid|0|vraag|en de begrafenis hè dat is zesduizend die rekening kan ik die alvast van zijn rekening betalen
A|||||||ja die mag u laten uitbetalen op factuur
K|betalen|beleid|4|opluchting|0|-|o gelukkig anders had mijn zus het voorgeschoten
K|hulp|bejegening|4|dankbaarheid|0|-|u bent heel geduldig dat had ik wel nodig vandaag
#S|gge-0112|gesprek|verzekering|
A|||||||schaderegeling motor en scooter met danny
K|hulp|wachttijd|2|irritatie|3|-|danny danny danny ik heb nou zo'n beetje vijf weken geen scooter
A|||||||hij staat nog bij de garage zie ik
K|hulp|wachttijd|2|neutraal|2|-|ja dat zegt de garage ook dat ie bij jullie op akkoord ligt
A|||||||het akkoord is gegeven op de eerste
K|hulp|doorverwijzing|2|irritatie|0|-|nou zegt de garage niet dat akkoord hebben we niet
A|||||||ik kan het hier zien verzonden om negen uur
K|hulp|doorverwijzing|2|irritatie|1|-|en die kijken in hun scherm en die zien niks dus ik sta daar tussen jullie in
K|gebruiken|geen|2|neutraal|2|-|en ik moet elke ochtend om kwart over vijf met de fiets naar de schiphol werken
K|gebruiken|geen|2|neutraal|0|-|vijfentwintig kilometer enkele reis
A|||||||ik bel de garage nu met u aan de lijn
K|geen|geen|3|neutraal|0|-|doe dat
A|||||||het bericht stond in hun spam ze beginnen vandaag
K|hulp|doorverwijzing|4|opluchting|0|-|in de spam nou gelukkig dat is het hele raadsel
#S|gge-0113|gesprek|webshop|
A|||||||klantenservice pannenland met nienke
K|gebruiken|kwaliteit|2|teleurstelling|0|-|hoi nienke ik heb die gietijzeren pan en na drie keer bakken zit er een bult in de bodem
A|||||||heeft u hem op inductie gebruikt
K|geen|geen|3|neutraal|0|-|ja
A|||||||op stand negen of lager
K|geen|geen|3|neutraal|0|-|negen denk ik want ik wil dat het snel gaat
A|||||||dan is dat helaas de oorzaak dat staat in de handleiding
K|gebruiken|informatie|2|verwarring|0|-|maar er zat geen handleiding bij alleen zo'n kaartje met receptjes
A|||||||de handleiding staat online
K|gebruiken|informatie|2|irritatie|0|-|ja online wie leest er nu een handleiding van een pan online
A|||||||ik kan u twintig procent korting geven op een nieuwe
K|gebruiken|prijs|2|teleurstelling|0|-|twintig procent van negenentachtig is nog steeds zeventig
A|||||||vijftig procent dan
K|betalen|beleid|4|neutraal|0|-|vijftig kijk dan doe ik het
#S|gge-0114|gesprek|reizen|
A|||||||busvervoer blijdestein met bea
K|gebruiken|bejegening|3|neutraal|0|-|bea ik bel over de chauffeur van lijn elf van vanmorgen
A|||||||wat is er gebeurd
K|gebruiken|bejegening|2|boosheid|0|-|die reed weg terwijl mijn moeder nog half met haar rollator in de deur stond
K|gebruiken|privacy|2|bezorgdheid|0|-|en ze hing eraan en hij kijkt gewoon niet
K|gebruiken|bejegening|2|boosheid|0|-|en toen ze zei meneer wacht u even zei hij dan moet u maar wat sneller
A|||||||dat kan echt niet welke tijd was dat
K|geen|geen|3|neutraal|0|-|acht uur zeven bij de watertoren
A|||||||ik zoek op wie dat was en neem het met hem op
K|hulp|geen|3|neutraal|0|-|mijn moeder wil hem niet zijn ontslag in brengen zegt ze
K|hulp|geen|3|verlangen|0|wens|maar ze wil wel een excuus en dat iemand hem eens uitlegt wat oud worden is
A|||||||dat zorg ik voor
K|hulp|bejegening|4|vertrouwen|0|-|mooi dan zeg ik dat tegen haar
#S|gge-0115|gesprek|wonen|
A|||||||Buurthuis De Linde, overleg over de heg, met bemiddelaar Corry.
K|gebruiken|kwaliteit|2|neutraal|0|-|Kijk, Corry, die heg van Ruud staat sinds dit voorjaar op bijna drie meter,
K|gebruiken|kwaliteit|2|neutraal|0|-|en onze groentetuin krijgt vanaf twee uur geen zon meer.
K|hulp|geen|3|neutraal|0|-|Ik heb dat in april aan hem gevraagd, gewoon bij de koffie.
K|hulp|belofte|2|teleurstelling|0|-|Toen zei hij dat hij het in het najaar zou doen, en het is nu november.
A|||||||Ruud zegt dat hij een hernia heeft gehad.
K|hulp|informatie|3|verrassing|0|-|O, dat wist ik niet, dat heeft hij mij niet verteld.
K|hulp|bejegening|3|neutraal|0|-|Dan had ik er natuurlijk niet zo'n punt van gemaakt,
K|hulp|geen|3|neutraal|0|-|maar we praten ook al een jaar niet meer sinds dat gedoe met die schutting.
A|||||||Zou je hem kunnen helpen met snoeien?
K|hulp|geen|3|neutraal|0|-|Dat zou ik best willen doen, ik heb zo'n elektrische schaar.
A|||||||Dan bel ik hem op om een dag te prikken.
K|hulp|geen|3|verlangen|0|wens|Graag, en dan neem ik wat van die pompoenen mee, dan is het meteen goed.
#S|gge-0116|gesprek|diensten|
A|||||||middelbare school het anker afdeling inschrijvingen met els
K|geen|geen|3|neutraal|0|-|ja dag juffrouw met de mama van lowie
K|aanvragen|beleid|2|irritatie|0|-|gij hebt mij eergisteren gemaild dat lowie niet binnen kan omdat ge vol zijt
A|||||||dat klopt we zitten aan de max
K|aanvragen|fout|2|irritatie|0|-|maar allez wij stonden op dag één om zeven uur aan uw poort met een termos hè
K|aanvragen|informatie|2|verwarring|0|-|en wij waren nummer vierendertig en er zijn er honderdtwintig plaatsen dus leg mij dat eens uit
A|||||||er zijn voorrangsregels voor broers en zussen en lagere scholen
K|aanvragen|informatie|2|irritatie|0|-|ja en ge hebt die regels pas gezet nadat wij daar al stonden
A|||||||de regels stonden op de site
K|aanvragen|informatie|2|irritatie|0|-|op de site op de zeventiende bladzijde in een bijlage ja
A|||||||u kunt een klacht indienen bij de commissie
K|aanvragen|geen|2|bezorgdheid|0|angst|en dan zit mijn jongen intussen nergens want hij mag toch niet thuisblijven in september
A|||||||hij staat op de wachtlijst op plaats drie
K|aanvragen|wachttijd|3|verlangen|0|vraag|drie dus drie dat is toch niet uitgesloten of wel
A|||||||vorig jaar zijn er nog negen binnengekomen
K|aanvragen|informatie|4|opluchting|0|-|negen da had ge mij beter direct gezegd
#S|gge-0117|gesprek|bank|
A|||||||vermogensbeheer de haan met mr van loon
K|gebruiken|prijs|2|irritatie|0|-|meneer van loon u rekent mij per kwartaal vierhonderd euro voor het beheer en het is gezakt
A|||||||de markten waren slecht mevrouw
K|gebruiken|prijs|2|irritatie|0|-|ja maar als de markt goed is rekent u ook vierhonderd dus voor u is er nooit iets aan de hand
A|||||||wij volgen het lange termijn profiel
K|gebruiken|informatie|2|irritatie|0|-|lange termijn ik ben drieëntachtig hoe lang denkt u dat die termijn is
A|||||||ik begrijp de vraag
K|vertrekken|geen|3|neutraal|0|wens|ik wil het gewoon weer op een spaarrekening
A|||||||dan verkopen wij met verlies
K|vertrekken|prijs|3|bezorgdheid|0|vraag|hoeveel verlies dan en zonder omweg
A|||||||elfduizend euro
K|vertrekken|prijs|2|teleurstelling|0|-|tjonge elfduizend daar had ik mijn achterkleinkind een jaar mee laten studeren
A|||||||u kunt wachten tot het bijtrekt
K|vertrekken|geen|3|neutraal|0|wens|ik wacht niet meer ik wil rust
#S|gge-0118|gesprek|bezorging|
A|||||||bezorgservice het wiel met monique
K|ontvangen|bejegening|2|irritatie|0|-|de jongen die de bank bracht die heeft bij ons in de tuin geplast
A|||||||sorry wat zegt u
K|ontvangen|bejegening|2|boosheid|0|-|tegen het prieel aan mijn dochtertje van vier zag het
A|||||||dat is absoluut onacceptabel
K|ontvangen|bejegening|2|irritatie|0|-|ik zeg hij had ook gewoon kunnen vragen of hij ons toilet mocht gebruiken
A|||||||heeft u een nummer van de bus
K|geen|geen|3|neutraal|0|-|vt uh drie drie nee dat weet ik niet precies
A|||||||ik weet wie er gereden heeft ik spreek hem vandaag
K|hulp|geen|3|verlangen|0|wens|ik zou graag horen wat eruit komt
A|||||||ik bel u terug
K|ontvangen|kwaliteit|4|neutraal|0|-|en met de bank is gelukkig niks mis die staat er strak in
#S|gge-0119|gesprek|telecom|
A|||||||spoorwifi klantenservice met tim
K|gebruiken|storing|2|irritatie|0|-|hoi die wifi in jullie trein die is zo traag dat ik er niet eens een mail mee kan versturen
A|||||||op welk traject
K|geen|geen|3|neutraal|0|-|zwolle groningen
A|||||||daar is tussen hoogeveen en assen geen dekking
K|gebruiken|kwaliteit|2|irritatie|0|-|ja dat weet ik nou ook maar ik betaal er extra voor in die eerste klas
A|||||||we vernieuwen de antennes in het voorjaar
K|gebruiken|kwaliteit|2|irritatie|0|vraag|en tot het voorjaar moet ik dan gewoon naar buiten kijken zeg maar
A|||||||u kunt een vergoeding aanvragen
K|betalen|geen|3|neutraal|0|-|die aanvraag is zeker ook zo'n formulier van drie bladzijden
A|||||||nee één klik in de app
K|betalen|digitaal|4|verrassing|0|-|één klik oh nou dat is een meevaller
#S|gge-0120|gesprek|overheid|
A|||||||dienst leefmilieu deelgemeente met hilde
K|gebruiken|privacy|2|irritatie|0|-|hilde die fabriek hier achter aan de vaart die stinkt alweer sinds woensdagavond
A|||||||welke geur
K|gebruiken|kwaliteit|2|neutraal|0|-|als ge rotte eieren met verf combineert zoiets
K|gebruiken|privacy|2|bezorgdheid|0|-|en mijn kleindochter begint te hoesten dat is niet gezond hè
A|||||||hebben buren ook gemeld
K|geen|geen|3|neutraal|0|-|die van hiernaast zeker en die van nummer veertien
A|||||||dan stuur ik vandaag een meetploeg
K|hulp|herhaling|2|irritatie|2|-|dat hebt ge in juli ook gezegd en toen zijn ze maandag gekomen en toen was het weg natuurlijk
A|||||||we hebben nu een vaste sensor
K|hulp|informatie|4|verrassing|0|-|een sensor ah da's wel beter want ze kunnen toch niet op maandag komen als het op zondag stinkt
A|||||||ik laat u iets weten tegen zaterdag
K|hulp|belofte|3|verlangen|0|wens|ik hoop dat ge woord houdt want ik ben die mensen van de fabriek ook al gaan spreken
#S|gge-0121|gesprek|verzekering|
A|||||||polis administratie zonnehuis met frits
K|wijzigen|geen|3|neutraal|0|wens|frits ik wil mijn ex van de polis af
A|||||||en sinds wanneer bent u uit elkaar
K|geen|geen|3|neutraal|0|-|uh maart
A|||||||en wie woont er in het huis
K|geen|geen|3|neutraal|0|-|ik met de kinderen
A|||||||dan hebben we een kopie van het convenant nodig
K|wijzigen|beleid|2|irritatie|0|-|dat convenant is nog niet getekend want hij doet moeilijk over de caravan
A|||||||dan kan ik hem er niet afhalen helaas
K|wijzigen|beleid|2|irritatie|0|-|dus hij kan gewoon bij mij binnenlopen en dan is hij nog verzekerd ook nog
A|||||||voor de polis wel ja
K|wijzigen|bejegening|2|teleurstelling|0|-|nou dat voelt niet lekker zeg maar
A|||||||u kunt wel een tweede contactpersoon aanwijzen en zijn post uitzetten
K|wijzigen|beleid|4|opluchting|0|-|doe dat maar dat scheelt me een hoop enveloppen op tafel
#S|gge-0122|gesprek|energie|
A|||||||dag met els van aardwarmte coöperatie
K|gebruiken|kwaliteit|2|irritatie|0|-|els wij betalen ons blauw aan die warmtepomp en het is hier negentien graden
A|||||||welke temperatuur staat hij ingesteld
K|geen|geen|3|neutraal|0|-|tweeëntwintig
A|||||||dan is er een probleem met de bron
K|gebruiken|informatie|2|verwarring|0|-|de bron jullie zeiden dat die bron vijftig jaar meegaat
A|||||||de bron zelf wel maar de pomp in de kelder niet
K|gebruiken|storing|2|irritatie|1|-|die pomp zoemt al drie weken dat heb ik doorgegeven dat heb ik letterlijk gezegd van die pomp zoemt
A|||||||dat staat er inderdaad op 6 februari
K|hulp|wachttijd|2|irritatie|2|-|zie je wel en daar is niks mee gedaan
A|||||||ik stuur morgen een monteur
K|hulp|geen|3|neutraal|0|-|morgen ben ik thuis tot elf daarna moet ik met mijn vader naar de bestraling
A|||||||om negen dan
K|geen|geen|3|neutraal|0|-|goed negen uur
#S|gge-0123|gesprek|diensten|
A|||||||bibliotheek waterstraat met jolanda
K|betalen|fout|2|irritatie|0|-|ja jolanda ik krijg een boete van negen euro veertig voor een boek dat ik allang heb teruggebracht
A|||||||welk boek is dat
K|geen|geen|3|neutraal|0|-|uh iets met wolken van een zweedse mevrouw
A|||||||ik zie het hier op uw pas staan als niet ingeleverd
K|betalen|fout|2|irritatie|0|-|maar ik heb het zelf in de brievenbus gestopt in dat rooie gat daar
A|||||||dan gaan we in de kast kijken blijft u even
K|geen|geen|3|neutraal|0|-|ja
A|||||||het stond gewoon op de plank excuus
K|betalen|fout|4|blijdschap|0|-|zie je wel ik had dus gewoon gelijk
A|||||||de boete is weg
K|geen|geen|3|neutraal|0|-|mooi en ik heb het boek niet uit ik moet het eigenlijk weer lenen
#S|gge-0124|gesprek|reizen|
A|||||||klantcontact vlieghaven bagage met fien
K|gebruiken|levering|2|neutraal|0|-|hallo ik heb daarnet een koffer van de band gehaald en dat is dus niet mijne
A|||||||hoe ziet die eruit
K|geen|geen|3|neutraal|0|-|zwart met een geel lint en nen deuk
A|||||||en uw koffer
K|gebruiken|geen|3|neutraal|0|-|ook zwart met een geel lint en zonder deuk
A|||||||dan heeft iemand die van u meegenomen
K|gebruiken|levering|2|bezorgdheid|0|angst|amai en er zitten medicamenten in en het kostuum voor de trouw van morgen
A|||||||ik bel de eigenaar hij staat op het label
K|geen|geen|3|neutraal|0|-|ja hier staat jean iets op
A|||||||hij is er nog hij zit op de taxistandplaats
K|gebruiken|levering|4|opluchting|0|-|seg wat een geluk ik kom direct
K|gebruiken|bejegening|4|dankbaarheid|0|-|bedankt fien zonder u had ik morgen in mijn pyjama getrouwd
#S|gge-0125|gesprek|telecom|
A|||||||tweedelijns support netkracht met femke waarmee kan ik u helpen
K|geen|geen|3|neutraal|0|-|nou femke ga er maar even voor zitten zou ik zeggen
A|||||||ik zit
K|aanleiding|geen|3|neutraal|0|-|wij zijn in mei verhuisd hè van almelo naar een boerderijtje bij uh bij ootmarsum
K|aanvragen|geen|3|neutraal|0|-|en ik heb toen netjes zes weken van tevoren gebeld van kan dat daar en wat kan daar
K|orienteren|informatie|2|irritatie|0|-|en die verkoper die zei honderd megabit geen probleem meneer u krijgt gewoon glas
K|ontvangen|informatie|2|teleurstelling|0|-|nou de monteur komt die doet de meterkast open die begint te lachen die zegt glas hier ligt helemaal geen glas
K|gebruiken|kwaliteit|2|neutraal|0|-|en nu hebben we dus vier megabit op een koperdraadje van voor de oorlog
K|gebruiken|kwaliteit|2|neutraal|1|-|mijn vrouw die geeft online pianoles die zit nu bij haar zus in de schuur met een deken om
K|betalen|prijs|2|irritatie|0|-|maar die honderd megabit die betalen we wel gewoon elke maand zestig euro
A|||||||dat is niet juist dat klopt gewoon niet
K|hulp|herhaling|2|irritatie|3|-|ja dat hebben nu vijf mensen tegen me gezegd dat het niet klopt en daar blijft het dan bij
A|||||||ik pas het bedrag nu aan naar vijfentwintig en stort het verschil terug vanaf mei
K|betalen|fout|4|verrassing|0|-|o dat ging snel wacht even dat is toch al gauw honderdveertig euro
A|||||||tweehonderdtien
K|betalen|fout|4|blijdschap|0|-|tweehonderdtien kijk eens aan
K|orienteren|levering|3|verlangen|0|vraag|en dan nog één ding want daar bel ik eigenlijk voor komt dat glas er nou ooit nog of moet ik een schotel op het dak zetten
A|||||||in uw straat staat het gepland voor volgend jaar
K|orienteren|informatie|2|teleurstelling|0|-|ja volgend jaar dat zeggen ze in ootmarsum al sinds de dorpspomp
#S|gge-0126|gesprek|wonen|
A|||||||goedemiddag met marloes van woningstichting de haven
K|hulp|wachttijd|2|irritatie|2|-|he he een mens ik was nummer tweeëntwintig in de wachtrij tweeëntwintig
A|||||||ja het is druk vandaag sorry
K|aanleiding|geen|3|neutraal|0|-|oké dus ik ga verhuizen want ik heb een baan gekregen in zwolle
K|vertrekken|geen|3|neutraal|0|-|en ik heb de huur opgezegd per één december
K|vertrekken|geen|3|neutraal|0|-|en toen kwam die opzichter voor de voorinspectie zo heet dat
K|vertrekken|beleid|2|irritatie|0|-|en die zegt de laminaatvloer moet eruit de gordijnrails eruit de spijkers eruit en de muren wit
K|vertrekken|beleid|2|verwarring|0|-|maar toen ik er kwam toen lag die vloer er al en de rails die hingen er ook
A|||||||staat dat op uw aanvangsrapport
K|geen|geen|3|neutraal|0|-|dat heb ik nooit gekregen
K|ontvangen|informatie|2|irritatie|0|-|die man had haast die gaf me twee sleutels en een folder over gft en weg was ie
A|||||||dan hebben wij geen bewijs van de oude staat
K|vertrekken|beleid|2|boosheid|0|-|ho maar dat is dan toch júllie probleem en niet het mijne
A|||||||eigenlijk wel ja dat moet ik toegeven
K|vertrekken|bejegening|4|verrassing|0|-|oké dat is voor het eerst dat iemand daar dat gewoon zegt
A|||||||de vloer en rails mogen blijven de muren wel graag wit
K|vertrekken|beleid|4|opluchting|0|-|wit kan dat is een zaterdagje met mijn zwager en een krat bier
K|betalen|geen|3|neutraal|0|vraag|en dan krijg ik die borg gewoon terug die uh vijfhonderd
A|||||||binnen veertien dagen na de eindinspectie
K|geen|geen|3|neutraal|0|-|is goed
#S|gge-0127|gesprek|diensten|
A|||||||dierenkliniek het hoefijzer met lisanne
K|hulp|geen|3|neutraal|0|-|hoi ja ik bel even over gisteren want ik zit er toch mee
A|||||||vertel maar
K|gebruiken|geen|3|neutraal|0|-|we kwamen binnen met noppes onze kat die at niet meer
K|gebruiken|privacy|2|bezorgdheid|0|-|en hij lag maar zo te hijgen achter de bank
K|gebruiken|bejegening|2|teleurstelling|0|-|en toen zei die arts die jonge eerst even afrekenen voor we verder kijken
K|gebruiken|bejegening|2|boosheid|0|-|dat is toch niet normaal als je daar staat te huilen met een reismand
K|betalen|prijs|2|neutraal|0|-|en dat was dan driehonderdvijftig voor een foto en een infuus
K|gebruiken|geen|2|teleurstelling|0|-|en om elf uur 's avonds is hij gewoon gegaan
A|||||||wat ontzettend verdrietig voor jullie
K|geen|geen|3|neutraal|0|-|ja dank je
K|betalen|bejegening|2|boosheid|0|-|en vanmorgen om acht uur ping een betaalverzoek voor het restant
A|||||||dat is automatisch maar dat had er niet uit gemogen
K|hulp|geen|3|verlangen|0|wens|het gaat me niet om het geld dat betaal ik heus ik wil dat jullie dat afrekenen vooraf eens bespreken met elkaar
A|||||||dat ga ik doen dat beloof ik en het restant haal ik weg
K|betalen|beleid|4|verrassing|0|-|dat hoeft niet hoor echt niet maar dat is wel lief
K|hulp|bejegening|4|dankbaarheid|0|-|het helpt al dat je even luistert
#S|gge-0128|gesprek|verzekering|
A|||||||met tine van brandverzekering thuisgoed
K|geen|geen|3|neutraal|0|-|ja tine goeiemorgen met etienne
K|hulp|geen|3|neutraal|0|-|het is weer voor die waterschade hè dossier zeventien zeventien
A|||||||ja etienne ik heb het voor mij
K|hulp|levering|2|irritatie|2|-|awel die expert die ging gisteren komen en ik heb mijnen winkel daarvoor gesloten ne hele namiddag
K|hulp|levering|2|boosheid|0|-|en niemand hè geen kat geen telefoontje niks
A|||||||dat begrijp ik niet hij had het bevestigd
K|hulp|belofte|2|irritatie|0|-|ja aan u misschien maar niet aan mij
K|gebruiken|storing|2|neutraal|0|-|en intussen staan mijn planken krom en al dat behang dat komt los van die muur
K|gebruiken|kwaliteit|2|neutraal|0|-|en het stinkt naar champignons allez mijn klanten zeggen dat ook hè van etienne wat riekt hier zo
A|||||||hebt u een droger staan
K|hulp|geen|3|neutraal|0|-|nee want die mocht ik niet zetten voor de expert geweest was dat hebt gij zelf gezegd
A|||||||ja dat is waar
K|hulp|beleid|2|irritatie|0|-|voilà dus omdat die mens niet komt mag ik niet drogen en omdat ik niet droog wordt het erger
K|hulp|geen|2|bezorgdheid|0|angst|en straks zegt die dan ja mijnheer dat is schimmel dat is niet gedekt
A|||||||dat zal niet gebeuren ik zet het nu op papier dat u mag drogen
K|hulp|informatie|4|opluchting|0|-|op papier dat is het enige waar ik nog in geloof
A|||||||en de expert komt morgen om acht uur voor u opendoet
K|hulp|levering|3|neutraal|0|-|om acht uur goed ik zet koffie maar als hij er om kwart na niet is dan drink ik ze zelf op
#S|gge-0129|gesprek|overheid|
A|||||||sociale dienst werk en inkomen u spreekt met rachel
K|geen|geen|3|neutraal|0|-|hoi rachel met cheyenne
K|betalen|fout|2|neutraal|0|-|ik heb hier een brief dat ik drieduizend tweehonderd euro moet terugbetalen omdat ik zou samenwonen
K|betalen|fout|2|verwarring|0|-|samenwonen met wie dan denk ik met de cavia
A|||||||er staat iemand op uw adres ingeschreven een meneer vos
K|betalen|fout|2|verrassing|0|-|o maar dat is de vorige bewoner die woont al lang in spanje die krijgt hier nog steeds post
A|||||||hebt u dat gemeld bij burgerzaken
K|hulp|herhaling|2|irritatie|2|-|twee keer met een foto van die enveloppen zelfs
A|||||||daar weten wij dan niets van
K|hulp|doorverwijzing|2|boosheid|0|-|jullie zitten in hetzelfde gebouw jullie eten in dezelfde kantine
A|||||||ik snap het maar de systemen zijn gescheiden
K|betalen|geen|2|bezorgdheid|0|vraag|en moet ik dan nu al gaan betalen want ik heb twaalf euro op mijn rekening staan rachel twaalf
A|||||||nee ik zet de invordering stil
K|geen|geen|3|neutraal|0|-|oké
K|betalen|beleid|4|opluchting|0|-|oké dan kan ik weer even ademen
K|hulp|geen|3|neutraal|0|vraag|en wie haalt die man er dan uit jullie of burgerzaken of moet ik hem in spanje gaan halen
A|||||||ik bel burgerzaken en koppel het aan u terug
K|hulp|bejegening|2|teleurstelling|0|-|weet je wat het is je wordt meteen als fraudeur neergezet en dat blijft plakken
#S|gge-0130|gesprek|webshop|
A|||||||goedenavond fietsonline met jesse
K|ontvangen|kwaliteit|2|teleurstelling|0|-|jesse ik heb dus die bakfiets gekregen die elektrische drieduizend zevenhonderd euro
K|ontvangen|kwaliteit|2|neutraal|0|-|en het stuur zit scheef de bel ontbreekt er zit een kras in de bak
K|gebruiken|storing|2|neutraal|0|-|en na twee kilometer zegt het schermpje error nul acht
A|||||||nul acht is de snelheidssensor
K|gebruiken|geen|2|neutraal|2|-|ja nou ik stond dus met drie kleuters in de regen op een viaduct te duwen
K|gebruiken|kwaliteit|2|irritatie|0|-|weet je wat zo'n ding weegt zonder motor
A|||||||een kilo of zestig
K|gebruiken|kwaliteit|2|irritatie|0|-|plus drie kleuters plus gymtassen reken maar uit
A|||||||er kan morgen een monteur aan huis komen
K|hulp|geen|3|neutraal|0|-|morgen werk ik
A|||||||en vrijdag
K|hulp|geen|3|neutraal|0|-|vrijdag zou kunnen maar dan na tweeën
A|||||||vrijdag tussen twee en vijf
K|geen|geen|3|neutraal|0|-|oké
K|wijzigen|geen|3|neutraal|0|vraag|en als die het niet kan maken mag ik hem dan ruilen of gaan we dan eindeloos sleutelen
A|||||||na twee mislukte reparaties mag u ruilen
K|wijzigen|beleid|2|irritatie|0|-|twee dat is er een te veel vind ik voor een fiets die nog geen dag oud is
#S|gge-0131|gesprek|energie|
A|||||||met rita van vastelasten incasso namens stroomhuis
K|betalen|geen|2|bezorgdheid|0|-|mevrouw er is hier net een man aan de deur geweest met een map en die zei dat ze maandag komen afsluiten
A|||||||er staat een bedrag open van zeshonderdveertien
K|betalen|fout|2|irritatie|0|-|maar ik heb een regeling elke maand vijfenzeventig en die heb ik elke maand betaald elke maand
A|||||||de betaling van oktober ontbreekt
K|betalen|fout|2|irritatie|0|-|die ontbreekt niet ik zit nu in de bank app de achtentwintigste vijfenzeventig euro afgeschreven
A|||||||met welk kenmerk
K|geen|geen|3|neutraal|0|-|zes zes nul
K|geen|geen|3|neutraal|0|-|nee wacht zes nul zes
A|||||||het kenmerk moest zes zes nul zijn
K|betalen|fout|2|teleurstelling|0|-|ach nee dus ik heb twee cijfertjes omgedraaid en dan sturen jullie een vent met een map
A|||||||ik heb de betaling gevonden
K|betalen|privacy|3|bezorgdheid|0|vraag|en maandag komt er dan niemand want ik heb thuis een kind aan de beademing
A|||||||nee er komt niemand en dat van uw kind had hier moeten staan
K|hulp|informatie|2|boosheid|0|-|dat staat er ook dat heb ik in januari gefaxt en gemaild en verteld
K|gebruiken|privacy|1|boosheid+bezorgdheid|0|-|weten jullie wel wat er gebeurt als dat apparaat uitvalt dat kind stikt mevrouw
A|||||||ik zet er nu een absolute blokkade op
K|geen|geen|3|neutraal|0|-|ja
K|gebruiken|privacy|4|opluchting|0|-|ja dank u ik moet even zitten
#S|gge-0132|gesprek|bank|
A|||||||Spaarkas Noorderlicht, klachtenteam, u spreekt met Ferdinand.
K|hulp|geen|3|verlangen|0|wens|Goedemiddag, ik wil een klacht indienen, en ik zou willen dat u me eerst laat uitpraten.
A|||||||Dat spreekt voor zich.
K|gebruiken|beleid|2|neutraal|0|-|Mijn moeder is negenentachtig en haar pas is geblokkeerd omdat ze drie keer de verkeerde code intoetste,
K|gebruiken|privacy|2|neutraal|0|-|haar handen trillen namelijk door de parkinson.
K|hulp|bereikbaarheid|2|irritatie|2|-|Zij heeft u gebeld en kreeg een computerstem die haar vroeg om kort te omschrijven waar het over ging.
K|hulp|bereikbaarheid|2|teleurstelling|2|-|Dat heeft ze vier keer gedaan, en vier keer zei die stem dat hij haar niet begreep.
K|hulp|digitaal|2|irritatie|2|-|Daarna is ze in haar nette jas naar het filiaal gegaan, waar een scherm stond met de tekst 'scan uw QR-code'.
K|hulp|bejegening|1|boosheid|0|-|Ze is huilend naar huis gelopen, en dat neem ik u buitengewoon kwalijk.
A|||||||Dat had niet mogen gebeuren, en ik kan me uw boosheid heel goed voorstellen.
K|hulp|geen|3|neutraal|0|vraag|Wat gaat u er concreet aan doen?
A|||||||Een collega komt morgen bij haar thuis met een nieuwe pas en stelt een rechtstreeks nummer in.
K|hulp|beleid|4|verrassing|0|-|Bij haar thuis. Dat had ik niet verwacht van een bank anno nu.
K|hulp|geen|3|verlangen|0|wens|Stuurt u dan wel een vrouw, als het kan, en laat die een legitimatie zien?
A|||||||Het wordt Ria, zij belt eerst u.
K|hulp|doorverwijzing|4|vertrouwen|0|-|Goed, dan weet ik wie er komt.
#S|gge-0133|gesprek|reizen|
A|||||||ferrymaatschappij noorderzee met colette
K|gebruiken|levering|2|neutraal|0|-|ja hallo colette de boot van half negen is afgeblazen hoor ik net in de auto
A|||||||dat klopt windkracht tien
K|wijzigen|levering|3|neutraal|0|vraag|en wanneer kunnen we dan wel want ik heb een auto vol met caravan
A|||||||morgen om drie uur 's middags is de eerstvolgende met plek voor een caravan
K|wijzigen|levering|2|teleurstelling|0|-|drie uur morgen dan zijn we in bergen om middernacht met twee kinderen die autoziek zijn
K|gebruiken|prijs|2|irritatie|0|-|en waar moeten we nu slapen de camping is dicht en een hotel kost honderdtachtig
A|||||||wij vergoeden hotel tot honderdtwintig
K|betalen|prijs|3|neutraal|0|-|dan nog zestig bij
K|geen|geen|3|neutraal|0|-|wacht mijn man zegt iets
K|wijzigen|geen|3|neutraal|0|wens|hij zegt kan de boot van eemshaven niet die vaart toch ook
A|||||||die vaart om zes uur vanavond er zijn nog drie plekken
K|wijzigen|levering|4|blijdschap|0|-|boek boek boek mevrouw we gaan nu naar eemshaven
A|||||||kenteken
K|geen|geen|3|neutraal|0|-|dp vier zes nul rp
A|||||||staat genoteerd drieënzeventig euro bijbetalen
K|geen|geen|3|neutraal|0|-|ja doe dan maar
K|geen|geen|4|dankbaarheid|0|-|heel erg bedankt echt hoor
#S|gge-0134|gesprek|diensten|
A|||||||tandartsspoed het centrum met dokter appel
K|hulp|wachttijd|2|neutraal|0|-|dokter ik heb sinds vannacht zo een kiespijn dat ik met mijn hoofd tegen de kast heb staan bonken
A|||||||van één tot tien hoe erg
K|geen|geen|3|neutraal|0|-|acht uh negen als ik bijt
A|||||||en bent u bij ons bekend
K|geen|geen|3|neutraal|0|-|nee mijn eigen tandarts is op vakantie in kenia
A|||||||kunt u om elf uur
K|hulp|wachttijd|4|opluchting|0|-|ja graag elf uur ja ik ben er om tien uur al
K|betalen|prijs|3|bezorgdheid|0|vraag|en is spoed dan duurder want ik heb niet veel
A|||||||er is een toeslag van drieënveertig euro maar die kunt u spreiden
K|betalen|beleid|4|opluchting|0|-|spreiden is goed
K|gebruiken|privacy|2|bezorgdheid|0|angst|ik ben eigenlijk heel bang voor een verdoving
A|||||||daar nemen we de tijd voor
K|hulp|bejegening|4|vertrouwen|0|-|fijn dat u dat zegt
#S|gge-0135|gesprek|telecom|
A|||||||Tubemobiel, u spreekt met Ward.
K|hulp|herhaling|2|irritatie|2|wens|Ward, luister, ik wil mijn naam en geboortedatum niet nog eens geven,
K|hulp|herhaling|2|irritatie|2|-|want die heb ik in de afgelopen twintig minuten aan drie collega's van u gegeven.
A|||||||Sorry, ik heb ze nodig voor de verificatie.
K|geen|geen|3|neutraal|0|-|Goed. Vermeersch, acht juli drieënzeventig.
A|||||||Waarmee kan ik u helpen?
K|wijzigen|informatie|2|verwarring|0|-|Ik heb een familiepakket, en mijn zoon zijn nummer staat er niet meer op,
K|wijzigen|informatie|2|irritatie|0|-|maar ik betaal nog altijd voor vijf nummers.
A|||||||Er is een aanpassing gebeurd in de winkel.
K|wijzigen|fout|2|verwarring|0|-|In de winkel? Ik ben al twee jaar in geen winkel meer geweest.
A|||||||Iemand heeft zich aangemeld met uw klantnummer.
K|gebruiken|privacy|2|bezorgdheid|0|angst|Wie? Want als dat iemand is met slechte bedoelingen, dan zit die nu met mijn zoon zijn nummer.
A|||||||Ik blokkeer dat nummer nu en start een onderzoek.
K|gebruiken|geen|3|verlangen|0|wens|Doe dat, en graag meteen.
A|||||||Gebeurd.
K|hulp|geen|3|verlangen|0|wens|En ik wil van u op papier wat er gebeurd is en wie dat toegelaten heeft.
A|||||||Dat duurt tot vijf werkdagen.
K|hulp|wachttijd|2|irritatie|0|-|Vijf dagen, terwijl mijn zoon zonder gsm zit in Leuven.
A|||||||Ik stuur hem een nieuwe sim naar zijn kot, morgen.
K|hulp|beleid|4|neutraal|0|-|Dat is al beter. De straat is Naamsestraat honderdachttien, bus drie.
#S|gge-0136|gesprek|webshop|
A|||||||goeiemorgen met jana van petmarkt
K|ontvangen|fout|2|verrassing|0|-|dag jana ik heb gisteren een bak slakken toegestuurd gekregen in plaats van kattenbrokken
A|||||||slakken
K|ontvangen|fout|2|blijdschap|0|-|ja zo van die grote afrikaanse ge weet wel ne keer of vijf
K|ontvangen|privacy|2|bezorgdheid|0|-|mijn man heeft er ene op de koelkast vinden zitten om zes uur 's morgens
A|||||||oh nee dat is voor een andere klant bestemd een school
K|ontvangen|geen|3|neutraal|0|-|ja dan zijn ze daar nu kattenbrokken aan het tellen
A|||||||ik stuur een koerier om ze op te halen met uw brokken erbij
K|wijzigen|geen|3|neutraal|0|vraag|en moeten die beestjes intussen eten want ik weet niet wat die eten
A|||||||een blaadje sla is genoeg
K|geen|geen|3|neutraal|0|-|een blaadje sla allez dat hebben we nog
K|ontvangen|geen|3|blijdschap|0|-|mijn kleinzoon vindt ze eigenlijk prachtig en heeft er al ene frans genoemd
#S|gge-0137|gesprek|overheid|
A|||||||Examenbureau rijvaardigheid, met Joris.
K|aanvragen|geen|3|neutraal|0|-|Ja Joris, ik bel voor mijn dochter, ze zit naast me.
K|aanvragen|wachttijd|2|irritatie|2|-|Ze heeft haar praktijkexamen in juni aangevraagd en de eerstvolgende datum is februari.
A|||||||Dat is de wachttijd in uw regio.
K|aanvragen|beleid|2|irritatie|0|-|Maar haar theorie verloopt in januari, dus dan moet ze alles opnieuw.
A|||||||De theorie blijft anderhalf jaar geldig.
K|aanvragen|beleid|2|irritatie|0|-|Ja, en dat halve jaar zit jullie zelf te wachten.
A|||||||Ze mag ook in een andere regio examen doen.
K|orienteren|geen|3|neutraal|0|vraag|Hoe werkt dat? Want ze lest hier, en in Leeuwarden kent ze geen rotonde.
A|||||||In Drenthe is in december nog plek.
K|aanvragen|levering|4|opluchting|0|-|December is prima, daar neem ik haar wel mee naartoe om te oefenen.
K|aanvragen|geen|3|neutraal|0|wens|Zet haar maar op Drenthe, dan rijden we er een zaterdag heen.
#S|gge-0138|gesprek|verzekering|
A|||||||basispolis zorg met gerda
K|betalen|prijs|2|neutraal|0|-|ja gerda ik heb een rekening voor een ambulance vierhonderdvijftig euro
A|||||||die gaat eerst van uw eigen risico af
K|betalen|informatie|2|verwarring|0|-|maar ik lag er bewusteloos in ik kon toch niet kiezen
A|||||||het maakt niet uit of u koos het eigen risico geldt
K|betalen|beleid|2|boosheid|0|-|dat is toch van de gekke volgende keer laat ik me ook maar aan de kant van de weg liggen
A|||||||ik begrijp uw emotie u kunt gespreid betalen
K|betalen|geen|3|neutraal|0|vraag|over hoeveel maanden
A|||||||tien
K|betalen|geen|3|neutraal|0|-|oké tien maal vijfenveertig dat kan nog net
K|betalen|bejegening|2|teleurstelling|0|-|het voelt gewoon verkeerd om te betalen voor dat je bijna dood was
#S|gge-0139|gesprek|bezorging|
A|||||||pakketservice rondom met aniek
K|ontvangen|levering|2|irritatie|0|-|die bezorger van jullie heeft mijn pakketje bij nummer acht afgegeven en bij nummer acht woont de grootste ruziemaker van de hele buurt
A|||||||oh jee waarom dat
K|gebruiken|bejegening|2|irritatie|0|-|die praat al zeven jaar niet met ons vanwege een schutting
A|||||||heeft u er aangebeld
K|geen|geen|3|neutraal|0|-|ja mijn vrouw is geweest
K|ontvangen|bejegening|2|boosheid|0|-|en hij zei ik heb niks en wij zagen door het raam het pakje staan met onze naam erop
A|||||||dan stuur ik de bezorger terug om het op te halen
K|ontvangen|geen|3|neutraal|0|-|laat maar hoor ik bel de wijkagent en dan zie ik wel
A|||||||we kunnen een notitie maken dat er nooit meer bij acht wordt afgegeven
K|wijzigen|beleid|4|opluchting|0|-|ja dat wil ik wel dat zou al helpen
K|wijzigen|geen|3|neutraal|0|wens|en bij nummer vijf mag het wel altijd die mensen zijn lief
#S|gge-0140|gesprek|energie|
A|||||||servicemonteurs verwarming en sanitair met theo
K|gebruiken|storing|2|neutraal|0|-|theo de ketel tikt weer en dan valt ie uit
A|||||||welke foutcode
K|geen|geen|3|neutraal|0|-|f twee twee
A|||||||dan is er te weinig waterdruk hebt u bijgevuld
K|geen|geen|3|neutraal|0|-|ja dat heb ik gedaan
A|||||||tot hoever
K|geen|geen|3|neutraal|0|-|tot één komma zes
A|||||||dan zakt de druk dus er is ergens een lek
K|gebruiken|storing|2|bezorgdheid|0|angst|een lek o jee en die zit natuurlijk onder de vloer
A|||||||meestal is het een kraan ik kom maandag
K|hulp|wachttijd|2|irritatie|0|-|maandag dat is vijf dagen douchen we bij de sportschool
A|||||||ik kijk of mijn collega vrijdag kan
K|hulp|levering|3|verlangen|0|wens|vrijdag zou veel uitmaken
A|||||||vrijdag om half tien
K|hulp|levering|4|neutraal|0|-|kijk dat is beter
#S|gge-0141|gesprek|wonen|
A|||||||wijkagent en buurtregie met sandra wie heb ik aan de lijn
K|geen|geen|3|neutraal|0|-|ja je spreekt met rob uit de tulpstraat
K|hulp|geen|3|neutraal|0|-|ik ben degene die zijn buurman over de tong heeft gehad van de week uh en daar wou ik even op terugkomen
A|||||||fijn dat je belt
K|hulp|bejegening|2|teleurstelling|0|-|want ik heb daar wel wakker van gelegen
K|aanleiding|geen|3|neutraal|0|-|ik zal eerlijk zeggen dat ik ook niet netjes deed ik stond daar ook te schreeuwen in mijn boxershort
K|gebruiken|kwaliteit|2|neutraal|0|-|maar die brommer hè om vier uur 's nachts voor het raam van mijn dochter die eindexamen heeft
K|hulp|geen|3|verlangen|0|wens|ik zou gewoon graag willen dat het over is en dat ik hem weer gedag kan zeggen
A|||||||hij zei tegen mij precies hetzelfde
K|hulp|informatie|4|verrassing+opluchting|0|-|echt waar zei hij dat
A|||||||hij zet zijn brommer voortaan op het plein
K|hulp|beleid|4|blijdschap|0|-|nou dat is groot van hem
K|hulp|geen|3|neutraal|0|-|dan breng ik hem zaterdag een doos bier met een strik erom
#S|gge-0142|gesprek|diensten|
A|||||||notariskantoor hoogland met bernadette
K|geen|geen|3|neutraal|0|-|dag mevrouw bernadette
K|hulp|wachttijd|2|irritatie|3|-|wij wachten nu al sinds maart op die akte van de verdeling en mijn broers vragen het mij alle dagen
A|||||||er was een probleem met een handtekening
K|hulp|informatie|2|verwarring|1|-|welke handtekening want wij hebben allemaal getekend we zijn daar zelfs voor met drieën uit antwerpen gekomen
A|||||||die van uw moeder is niet leesbaar
K|hulp|bejegening|2|boosheid|0|-|mijn moeder heeft reuma mevrouw die kan bijna geen pen vasthouden dat hebt ge zelf gezien
A|||||||dat weet ik maar het kantoor van registratie stuurde het terug
K|hulp|doorverwijzing|2|irritatie|0|vraag|en hoe lang weet ge dat dan
A|||||||sinds april
K|hulp|informatie|1|boosheid|0|-|april en het is september en ge hebt al die tijd niks gezegd
A|||||||dat is een fout van ons ik kom naar uw moeder toe morgen
K|hulp|bejegening|4|opluchting|0|-|naar haar toe dat is tenminste een gebaar
A|||||||en ik bereken geen kosten
K|betalen|prijs|4|neutraal|0|-|kosten hadden we ook niet meer betaald denk ik
#S|gge-0143|gesprek|bank|
A|||||||aandelen en effecten met wout
K|aanvragen|digitaal|2|verwarring|1|-|hoi wout ik probeer een rekening te openen en ik moet steeds een selfie maken met mijn rijbewijs en die wordt steeds afgekeurd
A|||||||is er genoeg licht
K|geen|geen|3|neutraal|0|-|ja ik zit aan het raam
A|||||||en staat er een bril op
K|geen|geen|3|neutraal|0|-|ja en die zit ook op het rijbewijs
A|||||||kunt u hem afzetten
K|geen|geen|3|neutraal|1|-|oké afgezet
K|aanvragen|digitaal|2|verwarring|0|-|hij zegt nu dat ik mijn mond moet sluiten
K|geen|geen|3|blijdschap|0|-|die was dicht hoor
A|||||||hahaha sommige modellen zien een snor als open mond
K|aanvragen|digitaal|2|irritatie|0|-|mijn snor ga ik er niet voor afscheren wout
A|||||||dan doe ik het handmatig
K|aanvragen|beleid|4|opluchting|0|-|dat is fijn want hij zit er al sinds negentiennegentig
#S|gge-0144|gesprek|reizen|
A|||||||reizigersklacht trammaatschappij met fatima
K|betalen|beleid|2|irritatie|0|-|ik kreeg een boete van zeventig euro en ik was gewoon ingestapt met mijn kaart
A|||||||het apparaat heeft geen incheck geregistreerd
K|gebruiken|storing|2|neutraal|0|-|want dat apparaat stond op rood met een kruis erdoor dat hing er zelf een briefje op
A|||||||dan had u bij het volgende apparaat moeten inchecken
K|betalen|beleid|2|irritatie|0|-|er is maar één in die oude wagens mevrouw
A|||||||hebt u een foto van dat briefje
K|geen|geen|3|neutraal|0|-|nee
A|||||||ik controleer de meldingen van dat apparaat
K|geen|geen|3|neutraal|0|-|ja ik hang
A|||||||het klopt het apparaat was defect van acht tot twee
K|betalen|fout|4|opluchting|0|-|zie je wel en die jongen zei tegen mij dat zegt iedereen
A|||||||de boete is ingetrokken en ik geef u een dagkaart
K|betalen|beleid|4|blijdschap|0|-|een dagkaart mag ook dan ga ik met mijn zus naar de markt
#S|gge-0145|gesprek|telecom|
A|||||||seniorenlijn telestation met ans
K|gebruiken|digitaal|2|verwarring|0|-|ans ik heb een nieuwe telefoon gekregen van mijn zoon en dat scherm doet iets raars met van die groene hartjes
A|||||||wat staat er boven op het scherm
K|geen|geen|3|neutraal|0|-|even kijken ik zet mijn leesbril op
K|geen|geen|3|neutraal|0|-|stappenteller
A|||||||dan staat er een app open druk op de ronde knop onder
K|gebruiken|digitaal|2|verwarring|0|-|er zit geen ronde knop er is helemaal geen knop
A|||||||veeg dan van onderen naar boven
K|geen|geen|3|neutraal|0|-|vegen uh ja zo
K|gebruiken|digitaal|4|verrassing|0|-|oh nu zijn de hartjes weg en zie ik mijn kleinkinderen
A|||||||mooi gedaan
K|gebruiken|geen|3|verlangen|0|vraag|kun je ook uitleggen hoe ik nou bel want dat is waar ik hem eigenlijk voor heb
A|||||||druk op de groene hoorn
K|gebruiken|informatie|4|blijdschap|0|-|die groene hoorn ja die kende ik al van vroeger
K|hulp|bejegening|4|dankbaarheid|0|-|je hebt engelengeduld ans
#S|gge-0146|gesprek|verzekering|
A|||||||woonborg noord met erik
K|hulp|beleid|2|irritatie|0|-|meneer ik heb een gevelsteen door mijn autoruit gehad en u zegt dat het niet gedekt is
A|||||||u bent wa verzekerd niet casco
K|hulp|geen|3|neutraal|0|-|dat weet ik maar die steen kwam van het dak van de bakker dus van een ander
A|||||||dan moet u bij de bakker zijn
K|hulp|doorverwijzing|2|irritatie|1|-|en de bakker zegt van meneer het is storm dat is overmacht bel uw verzekering
A|||||||boven windkracht zeven is hij niet aansprakelijk
K|hulp|geen|3|verwarring|0|vraag|hoe weet ik nou welke windkracht het was
A|||||||dat kunt u opvragen bij het weerstation
K|hulp|informatie|2|irritatie|1|-|ja dat ga ik dus doen
A|||||||als het minder was dan zeven moet de bakker betalen
K|hulp|informatie|4|vertrouwen|0|-|oké dat is tenminste een duidelijke grens
A|||||||en als het meer was dan kan ik niets doen
K|gebruiken|geen|2|teleurstelling|0|-|dan zit ik met een plastic zak in mijn raam
#S|gge-0147|gesprek|webshop|
A|||||||ticketservice podium met lente
K|gebruiken|fout|2|neutraal|0|-|we stonden gisteren bij de concertzaal met vier kaarten en de scanner zei reeds gebruikt
A|||||||zijn de kaarten bij ons gekocht
K|geen|geen|3|neutraal|0|-|ja hier ligt de mail
A|||||||heeft u ze gedeeld met anderen
K|geen|geen|3|neutraal|0|-|nee alleen in de familieapp
K|gebruiken|geen|3|verrassing|0|-|oh wacht in de familieapp zit ook mijn neefje en die heeft daar een foto van gezet op insta denk ik
A|||||||dan heeft iemand de code gebruikt
K|gebruiken|privacy|2|boosheid|0|-|dat kleine ettertje
A|||||||het spijt me maar dan kan ik niet vergoeden
K|betalen|beleid|2|teleurstelling|0|-|tweehonderdtachtig euro voor een rode lamp aan de ingang
K|hulp|geen|3|neutraal|0|-|nou ja ik neem het aan van jou het is niet jullie schuld
#S|gge-0148|gesprek|overheid|
A|||||||belastingkantoor registratie met greet
K|betalen|informatie|2|verwarring|0|-|dag greet ik versta die brief van die onroerende voorheffing niet
A|||||||wat is er onduidelijk
K|betalen|prijs|2|bezorgdheid|0|-|awel vorig jaar moest ik zeshonderdtwaalf betalen en nu staat er elfhonderdzesentachtig
A|||||||uw huis is herschat na de verbouwing
K|betalen|informatie|2|verrassing|0|-|welke verbouwing wij hebben alleen een raam vervangen
A|||||||er staat een bijbouw van achttien vierkante meter op
K|betalen|fout|2|irritatie|0|-|dat is de bijbouw van de buren die heeft dezelfde straat maar dan een vierentwintig
A|||||||dan is er een verwisseling ik stuur een bezwaar op voor u
K|hulp|geen|3|bezorgdheid|0|vraag|en moet ik ondertussen betalen want anders komt de deurwaarder
A|||||||betaal het oude bedrag en de rest wordt opgeschort
K|hulp|beleid|4|opluchting|0|-|oef da's goed dat ge dat zo kunt doen
K|terugkijken|bejegening|4|dankbaarheid|0|-|greet gij verdient een pluim want ze hebben mij in gent aan de lijn vernederd
#S|gge-0149|gesprek|diensten|
A|||||||met de balie van garage rietdijk
K|geen|geen|3|neutraal|0|-|eh ja
K|geen|geen|3|neutraal|0|-|met eh met koos van de oude skoda
A|||||||koos die grijze
K|geen|geen|3|neutraal|0|-|ja die
K|gebruiken|storing|2|neutraal|0|-|hij doet het weer niet hè
A|||||||wat doet hij
K|gebruiken|storing|2|neutraal|0|-|nou niks dus dat is het probleem
K|gebruiken|storing|2|neutraal|0|-|ik draai het sleuteltje om en dan hoor je zo van tik tik tik en dan niks
A|||||||accu leeg denk ik
K|gebruiken|fout|2|irritatie|1|-|die accu die is nieuw die hebben jullie er in september ingezet voor honderdvijftig
A|||||||dan is er iets dat stroom trekt
K|hulp|geen|3|neutraal|0|vraag|en kun je dat dan vinden want vorige keer hebben ze ook een dag gezocht en toen moest ik een dag betalen
A|||||||ik doe het kosteloos koos we hebben het vorige keer ook niet goed gedaan
K|hulp|beleid|4|verrassing|0|-|kijk dat noem ik eerlijk
A|||||||wanneer kun je komen
K|gebruiken|storing|2|neutraal|0|-|tja kan ie nou niet rijden
A|||||||o nee dan komen we hem halen
K|hulp|beleid|4|opluchting|0|-|halen o nou helemaal prachtig
#S|gge-0150|gesprek|wonen|
A|||||||vve klachtenmiddag met voorzitter roel
K|gebruiken|prijs|2|irritatie|0|-|roel die servicekosten zijn met vierendertig procent omhoog gegaan en niemand heeft daar iets over gezegd
A|||||||dat komt door het dak henny
K|betalen|informatie|2|irritatie|0|-|het dak het dak altijd het dak en wanneer hebben wij daar dan over gestemd
A|||||||op elf mei
K|betalen|beleid|2|irritatie|0|-|op elf mei was ik in het ziekenhuis en er zijn maar zes mensen geweest want ik heb de lijst gezien
A|||||||het quorum was net gehaald met de volmachten
K|betalen|geen|2|bezorgdheid|0|angst|maar ik heb een aow en een klein pensioentje roel dat gaat dan gewoon niet
A|||||||we kunnen met een lening over tien jaar uitspreiden
K|betalen|prijs|3|neutraal|0|vraag|hoeveel is dat dan per maand
A|||||||negenenveertig euro
K|betalen|prijs|2|neutraal|0|-|en nu is het honderdvier dus dat is de helft
K|betalen|beleid|4|opluchting|0|-|als dat kan dan hoef ik niet te verkopen
A|||||||dan brengen we dat op de volgende vergadering
K|hulp|geen|3|verlangen|0|wens|dan wil ik daar ook graag iets over zeggen want er zijn er meer als ik
#S|gge-0151|gesprek|overheid|
A|||||||dienst vreemdelingen afdeling documenten met linda
K|aanvragen|wachttijd|2|bezorgdheid|3|-|hallo mevrouw mijn verblijfskaart is op vijf mei verlopen en ik heb al in januari aangevraagd en elke keer als ik bel zeggen ze nog in behandeling en ik kan niet werken en mijn baas zegt als het volgende week niet is dan moet hij iemand anders nemen
A|||||||ik zoek uw dossier op
K|geen|geen|3|neutraal|0|-|ja bedankt
A|||||||er is een document dat wij niet kunnen lezen uw huurcontract
K|aanvragen|informatie|2|verwarring|2|-|ik heb het twee keer gescand op de bibliotheek met de mevrouw erbij
A|||||||er ontbreekt een pagina
K|aanvragen|geen|3|bezorgdheid|0|vraag|welke pagina zeg maar dan breng ik hem vandaag
A|||||||de laatste met de handtekening van uw huurbaas
K|geen|geen|3|neutraal|0|-|oké ik haal het
A|||||||dan maak ik vandaag een tijdelijke sticker
K|aanvragen|beleid|5|opluchting|0|-|een sticker dat is goed mevrouw dat is heel goed dan kan ik werken
#S|gge-0152|gesprek|telecom|
A|||||||vdsl support met koen hallo
K|hulp|herhaling|2|boosheid|3|-|nou ga ik het heel rustig zeggen want ik ben eigenlijk heel boos
K|hulp|herhaling|2|irritatie|3|-|dit is nummer zes in drie weken en iedereen wil dat ik het licht van het modem beschrijf
A|||||||ik beloof u dat ik u niets laat beschrijven
K|geen|geen|3|neutraal|0|-|gelukkig
A|||||||ik zie al dat uw lijn elke twintig minuten wegvalt
K|gebruiken|informatie|4|opluchting|0|-|ja ja precies dat zie jij gewoon
A|||||||er is een lek in de kast op de hoek van de molenstraat
K|gebruiken|informatie|2|irritatie|0|-|maar waarom heeft dan niemand dat in vijf gesprekken gezien
A|||||||die anderen kijken alleen naar uw modem ik kijk verder
K|hulp|doorverwijzing|4|verrassing|0|-|had ik jou maar meteen gehad
A|||||||ik stuur er een kabelploeg heen morgen
K|hulp|geen|3|neutraal|0|-|morgen om hoe laat ongeveer want dan kijk ik uit het raam
#S|gge-0153|gesprek|webshop|
A|||||||matras en zo klantendienst met hans
K|gebruiken|kwaliteit|2|teleurstelling|0|-|ja hans ik lig nu drie weken op die nieuwe matras en mijn rug is kapot
A|||||||heeft u het proefslapen van honderd nachten
K|geen|geen|3|neutraal|0|-|dat weet ik niet staat dat in mijn contract
A|||||||ja dat staat erin
K|wijzigen|beleid|4|verrassing|0|-|o dan mag ik hem gewoon terug
A|||||||zeker maar het vereist een minimale proef van dertig nachten
K|wijzigen|beleid|2|irritatie|0|-|nog negen nachten met die rug
K|gebruiken|geen|2|neutraal|0|-|ik werk in de verhuizing hè
A|||||||kunt u een topper proberen
K|geen|geen|3|neutraal|0|-|nee joh
A|||||||dan laat ik het minimum vallen en haal hem volgende week op
K|wijzigen|beleid|4|opluchting|0|-|nou hans wat een opluchting ik ga zo op de bank liggen
#S|gge-0154|gesprek|bezorging|
A|||||||postkantoor zending onderzoek met tineke
K|ontvangen|levering|2|neutraal|2|-|dag mevrouw er is op acht januari een aangetekend stuk naar ons verstuurd uit marokko en ik ben nu voor de derde keer in het postpunt geweest
K|ontvangen|levering|2|irritatie|0|-|en die jongen achter de balie zegt u moet met zo'n briefje komen en ik heb geen briefje
A|||||||het stuk is retour gestuurd op de elfde
K|ontvangen|fout|2|boosheid|0|-|retour er staat in de wet dat het twee weken moet blijven liggen heb ik gelezen
A|||||||u heeft gelijk dat was een fout
K|ontvangen|geen|2|teleurstelling|0|-|dat was een geboorteakte van mijn dochter dat is niet zo makkelijk nog eens te krijgen
A|||||||we kunnen het onderscheppen aan de grens
K|ontvangen|geen|3|verlangen|0|wens|onderscheppen graag want anders moet mijn zwager weer twee uur naar het consulaat
A|||||||ik bel de douane nu
K|geen|geen|3|neutraal|0|-|ja
A|||||||hij ligt nog in brussel we keren hem om
K|ontvangen|fout|5|opluchting|0|-|ach wat een wonder dank u wel mevrouw
#S|gge-0155|gesprek|energie|
A|||||||warmteservice stadsdeel met moustafa
K|betalen|prijs|2|irritatie|0|-|ja moustafa ik heb hier een rekening van duizend zeshonderd voor de warmte en in de winter zat ik bij mijn zus in suriname
A|||||||hoe lang was u weg
K|geen|geen|3|neutraal|0|-|van twintig november tot zes maart
A|||||||de meter telde wel door
K|betalen|fout|2|verwarring|0|-|hoe dan ik had alles dicht en de stekkers eruit
A|||||||het is een verdeelmeter dus uw buren tellen mee
K|betalen|beleid|2|boosheid|0|-|ja hoor eens even ik betaal toch niet voor het warme bad van de buren
A|||||||daar is een correctie voor mogelijk als u aantoont dat u weg was
K|betalen|geen|3|neutraal|0|-|ik heb mijn ticket nog en mijn stempel en een foto met een aap
A|||||||een ticket is voldoende
K|betalen|informatie|4|opluchting|0|-|oh nou dat kan ik laten zien vandaag nog
A|||||||dan krijgt u ongeveer negenhonderd terug
K|betalen|prijs|4|blijdschap|0|-|negenhonderd dan ga ik volgend jaar weer
#S|gge-0156|gesprek|reizen|
A|||||||cruise en vaarvakantie met margriet
K|wijzigen|geen|2|neutraal|0|-|goedemorgen wij hebben een rivierreis op de rijn geboekt voor juni maar mijn man moet aan zijn hart geopereerd worden
A|||||||wat naar, hebt u een annuleringsverzekering
K|geen|geen|3|neutraal|0|-|ja via jullie zelf
A|||||||dan kunt u kosteloos omboeken of annuleren met een verklaring van de cardioloog
K|wijzigen|informatie|4|opluchting|0|-|dat scheelt een zorg
K|wijzigen|geen|3|neutraal|0|vraag|en tot wanneer mogen we dat dan doen want het is nog niet helemaal zeker
A|||||||tot drie weken van tevoren
K|wijzigen|geen|3|verlangen|0|wens|eigenlijk zouden we het liefst september willen als hij er dan bovenop is
A|||||||in september zijn er drie hutten vrij
K|wijzigen|geen|3|neutraal|0|-|dan zet u ons daar even in optie met een balkonnetje
A|||||||ik zet hem op naam en ik stuur het op
K|geen|geen|4|dankbaarheid|0|-|dank u wel en beterschap hoeft u niet te zeggen dat zeg ik zelf wel
#S|gge-0157|gesprek|bank|
A|||||||ik verbind u door met de afdeling leningen u spreekt met bas
K|hulp|doorverwijzing|2|boosheid|2|-|nou bas ik hoop dat je mijn verhaal niet weer van voren af aan wilt horen want dit is de derde die me doorverbindt
A|||||||ik lees dat u uw lening vervroegd wilt aflossen
K|betalen|geen|3|neutraal|0|wens|ja eindelijk klopt ik wil in één keer alles aflossen achtduizend vijfhonderd
A|||||||er is een boeterente van tweehonderdtwaalf euro
K|betalen|informatie|2|irritatie|0|-|dat zei die eerste niet die zei u kunt boetevrij
A|||||||boetevrij is tien procent per jaar
K|betalen|informatie|2|irritatie|0|-|dat hoor ik nu voor het eerst
A|||||||ik kan het in twee stappen doen tien procent nu en rest in januari
K|betalen|prijs|3|neutraal|0|vraag|en kost dat dan ook nog boeterente in januari
A|||||||nee dan bent u net op een nieuwe periode
K|betalen|beleid|4|verrassing|0|-|dat is handig bedacht
A|||||||zal ik dat zo inzetten
K|geen|geen|3|neutraal|0|-|ja
K|betalen|beleid|4|vertrouwen|0|-|dan ben ik tenminste bij iemand die kan rekenen
#S|gge-0158|gesprek|verzekering|
A|||||||u spreekt met lotte van schadecentrum veluwe
K|hulp|geen|3|neutraal|0|-|ja lotte hier met de voorzitter van de voetbalclub uh vv de bosrand
K|aanleiding|geen|2|neutraal|0|-|wij hebben dus inbraak gehad in de kantine
K|aanleiding|geen|2|neutraal|0|-|ze hebben de frituur meegenomen de tapinstallatie de pinautomaat en nou komt ie ook de wisselbekers
K|aanleiding|geen|2|boosheid|0|-|wie jat er nou wisselbekers van de pupillen
A|||||||dat is triest ja
K|hulp|beleid|2|irritatie|0|-|en nou schrijft uw collega dat er geen braaksporen zijn dus geen dekking
K|hulp|fout|2|boosheid|0|-|geen braaksporen die hele deur ligt in het gras
A|||||||op de foto's staat de deur er nog in
K|hulp|fout|2|verrassing|0|-|nee dat is de deur van de bestuurskamer ik heb drie foto's gestuurd
A|||||||ik zie er maar één
K|hulp|digitaal|2|irritatie|1|-|ja dat heb je met die site die zegt upload geslaagd en dan doet ie er eentje
A|||||||stuur de andere rechtstreeks naar mij
K|geen|geen|3|neutraal|0|-|ik zit er al op te drukken
K|geen|geen|3|neutraal|0|-|hij is weg
A|||||||ja ik zie hem de deur ligt inderdaad in het gras ik draai de afwijzing terug
K|hulp|fout|4|opluchting|0|-|hèhè mooi
K|hulp|levering|3|bezorgdheid|0|vraag|en kan dat voor zaterdag want dan is het toernooi en zonder frituur krijg ik oorlog met de ouders
A|||||||ik maak een voorschot over van tweeduizend
K|betalen|wachttijd|4|blijdschap|0|-|lotte jij mag de aftrap doen
#S|gge-0159|gesprek|diensten|
A|||||||beautysalon belle en co met shanice
K|gebruiken|privacy|2|bezorgdheid|0|-|ja hoi ik was vanmorgen bij jullie voor die wimpers en nu zit mijn ene oog dicht
A|||||||dicht hoe bedoel je
K|gebruiken|privacy|2|neutraal|0|-|gewoon dik en rood en het traant de hele tijd
A|||||||heb je eerder een lijmtest gehad
K|geen|geen|3|neutraal|0|-|nee
K|gebruiken|beleid|2|irritatie|0|-|die heeft ze ook niet aangeboden ze zei ga maar liggen schat
A|||||||dat had wel gemoeten
K|hulp|geen|3|bezorgdheid|0|vraag|moet ik nou naar de dokter of gaat dit over
A|||||||ik zou naar de huisartsenpost gaan voor de zekerheid
K|gebruiken|geen|2|bezorgdheid|0|angst|shit en ik heb morgen een bruiloft ik ben getuige
A|||||||wij betalen de kosten en je krijgt het geld terug
K|betalen|beleid|3|neutraal|0|-|ja dat lijkt me ook wel het minste
K|terugkijken|bejegening|2|teleurstelling|0|-|ik kom al vijf jaar bij jullie en dan zoiets
#S|gge-0160|gesprek|wonen|
A|||||||beheerkantoor studentenhuisvesting met sjoerd
K|gebruiken|kwaliteit|2|irritatie|0|-|hey sjoerd ja het gaat over de keuken op de derde
A|||||||wat is er mee
K|gebruiken|kwaliteit|2|neutraal|0|-|nou we hebben dus muizen
K|gebruiken|kwaliteit|2|verwarring|0|-|eerst dachten we dat het onno was die altijd van mijn brood at
K|gebruiken|privacy|2|bezorgdheid|0|-|maar toen zag ik er dus een in mijn schoen zitten en dat is wel een grens
A|||||||ruimen jullie de keuken goed op
K|gebruiken|bejegening|2|irritatie|0|-|dat vroegen ze vorige keer ook en toen kregen we een poster met tien tips
A|||||||haha die poster
K|hulp|kwaliteit|2|irritatie|0|-|ja die hebben de muizen nu dus ook opgegeten
A|||||||ik stuur een bestrijder maandag
K|geen|geen|3|neutraal|0|-|maandag zit ik in college
A|||||||hij heeft een loper
K|hulp|geen|3|neutraal|0|-|oké dan hoeft er niemand te zijn chill
#S|gge-0161|gesprek|telecom|
A|||||||goeiedag met de facturatiedienst van telenord
K|betalen|geen|2|bezorgdheid|0|-|goeiedag ik krijg hier een brief van een incassobureau uit brussel voor negenentachtig euro
K|vertrekken|geen|3|neutraal|0|-|en ik ben al weg bij u van in twintigdrieëntwintig
A|||||||ik zie een openstaande decoder
K|vertrekken|fout|2|irritatie|0|-|die decoder heb ik binnengebracht in de winkel in de veldstraat in een plastieken zak
A|||||||hebt u een bewijs
K|vertrekken|informatie|2|irritatie|0|-|die mens zei dat is in orde madam ge moet niks hebben
A|||||||zonder bewijs is het moeilijk
K|vertrekken|geen|3|verwarring|0|-|moeilijk voor wie voor u of voor mij
A|||||||hebt u het serienummer nog
K|hulp|geen|3|neutraal|2|-|wacht ik ga eens in die schuif kijken blijf hangen hè
K|hulp|geen|3|neutraal|0|-|ja hier ik heb een foto van den onderkant omdat mijn zoon dat toen nodig had
A|||||||geef maar door
K|geen|geen|3|neutraal|0|-|t n vier vier acht nul x
A|||||||die staat hier in ons depot in mechelen
K|vertrekken|fout|2|boosheid|0|-|in mechelen en dan stuurt ge een deurwaarder naar een weduwe
A|||||||mijn oprechte excuses ik trek het direct in
K|betalen|fout|3|opluchting|0|-|bon dan is dat van de baan
K|hulp|geen|3|verlangen|0|wens|maar ik wil dat op papier want ik vertrouw geen enkel gesproken woord meer
#S|gge-0162|gesprek|overheid|
A|||||||afval en grondstoffen gemeente zandhorst met yvonne
K|gebruiken|levering|2|irritatie|0|-|ja yvonne onze groene bak is weer niet geleegd
A|||||||stond hij op tijd buiten
K|gebruiken|geen|3|neutraal|0|-|om zes uur ik sta altijd om zes uur op want ik ben bakker geweest
A|||||||en met de handgreep naar de weg
K|gebruiken|beleid|2|irritatie|0|-|met de handgreep naar de weg met het deksel dicht en een afstand van dertig centimeter ja ik ken het rijtje
A|||||||dan snap ik het niet de buren zijn wel geleegd
K|gebruiken|levering|2|verwarring|0|-|links wel rechts wel en ik niet
A|||||||de chauffeur meldt deksel open
K|gebruiken|fout|2|irritatie|0|-|die liegt het is een nieuwe bak dat deksel klemt zo erg dat ik er met mijn knie op moet
A|||||||ik stuur vanmiddag de nawagen
K|hulp|wachttijd|4|neutraal|0|-|vanmiddag is prima
K|gebruiken|geen|2|neutraal|0|-|er zitten garnalenkoppen in dus je snapt dat wil ik niet nog twee weken
#S|gge-0163|gesprek|bank|
A|||||||hypotheekbeheer eigen dak met floor
K|betalen|geen|2|bezorgdheid|0|-|floor ik wou het eigenlijk voor zijn want volgende maand gaat het niet lukken met de hypotheek
A|||||||fijn dat u op tijd belt wat is er aan de hand
K|aanleiding|geen|3|neutraal|0|-|mijn vriend en ik zijn uit elkaar
K|aanleiding|geen|2|teleurstelling|0|-|en hij is gewoon vertrokken met de auto en de helft van het inkomen zeg maar
K|betalen|geen|3|neutraal|0|-|ik werk vierentwintig uur in de kinderopvang en dan hou ik achttienhonderd over
K|betalen|geen|2|bezorgdheid|0|angst|en de hypotheek is dertienhonderd dus dan eten we lucht
A|||||||we kunnen drie maanden pauzeren
K|betalen|beleid|4|verrassing|0|vraag|kan dat pauzeren zonder dat ik ergens zwart kom te staan
A|||||||zonder registratie mits u meewerkt aan een budgetgesprek
K|hulp|geen|3|neutraal|0|-|tuurlijk werk ik mee
A|||||||en daarna kijken we of u het huis kunt houden
K|wijzigen|geen|3|verlangen|0|wens|dat zou ik zo graag willen want de kinderen zitten hier om de hoek op school
A|||||||dat is ook ons doel
K|hulp|bejegening|4|vertrouwen|0|-|jeetje ik had een preek verwacht
#S|gge-0164|gesprek|reizen|
A|||||||zonvakanties direct met esther
K|aanvragen|prijs|2|irritatie|0|-|hoi esther ik had gisteravond een reis in mijn mandje voor tweeduizend en vanmorgen is ie tweeduizend vierhonderd
A|||||||de prijzen zijn dynamisch
K|aanvragen|beleid|2|irritatie|0|-|dynamisch ik noem het gewoon oplichterij
K|aanvragen|digitaal|2|irritatie|1|-|want ik wou gisteren al betalen maar toen liep jullie ideal vast om kwart voor elf
A|||||||die storing zie ik ja tussen half elf en twaalf
K|aanvragen|geen|3|verlangen|0|wens|dus dan vind ik dat ik de prijs van gisteren moet krijgen
A|||||||ik mag de helft van het verschil vergoeden
K|aanvragen|beleid|2|irritatie|0|-|nee esther niet de helft als ik bij de kassa sta en jullie kassa doet het niet dan geldt toch het prijskaartje
A|||||||ik leg het even voor
K|geen|geen|3|neutraal|0|-|leg maar voor ik heb tijd
A|||||||het is goedgekeurd tweeduizend
K|aanvragen|beleid|4|blijdschap|0|-|yes kijk volhouden loont
#S|gge-0165|gesprek|webshop|
A|||||||speelgoedparadijs klantendienst met nele
K|ontvangen|levering|2|bezorgdheid|0|-|nele het is vandaag drie december en dat poppenhuis is er nog niet en ge weet wat er overmorgen is hè
A|||||||ik weet het de sint
K|ontvangen|belofte|2|irritatie|0|-|op uw site stond besteld voor dertig november is gegarandeerd op tijd
A|||||||de bestelling dateert van 28 november dus dat klopt
K|ontvangen|levering|2|neutraal|0|-|en uw track en trace zegt al vier dagen onderweg naar sorteercentrum
A|||||||het pakket ligt vast in willebroek
K|ontvangen|levering|2|bezorgdheid|0|angst|vast allez als mijn kleindochter overmorgen niks heeft dan gelooft ze niet meer
A|||||||hebben we een winkel in uw buurt
K|geen|geen|3|neutraal|0|-|in sint niklaas
A|||||||daar staat er nog één ik leg het opzij
K|geen|geen|3|verrassing|0|-|echt
K|ontvangen|beleid|4|opluchting|0|-|leg er een groot blad op met niet aankomen ik vertrek direct
A|||||||het andere mag u terugsturen als het komt
K|geen|geen|4|dankbaarheid|0|-|dank u nele ge hebt de sint gered
#S|gge-0166|gesprek|wonen|
A|||||||Huurcommissie, zitting van tien uur. Mevrouw, u mag het toelichten.
K|aanvragen|geen|3|neutraal|0|-|Dank u wel. Ik ben in februari in die woning getrokken, na een bezichtiging van tien minuten met twintig anderen.
K|betalen|prijs|2|neutraal|0|-|De kale huur is elfhonderdvijftig euro voor tweeëndertig vierkante meter.
K|ontvangen|informatie|2|irritatie|0|-|In de advertentie stond een eigen buitenruimte, en dat blijkt een plat dak te zijn waar je via het raam op moet klimmen.
K|gebruiken|kwaliteit|2|neutraal|0|-|De douche zit in de keuken, naast het fornuis,
K|gebruiken|privacy|2|bezorgdheid|0|-|en er is één stopcontact waarop alles moet, wat volgens mijn oom die elektricien is levensgevaarlijk is.
K|betalen|prijs|2|irritatie|0|-|Daarbovenop betaal ik honderdtachtig euro servicekosten, waarvoor ik nog nooit een afrekening heb gezien.
K|hulp|bejegening|2|teleurstelling|1|-|Toen ik erom vroeg, kreeg ik een appje terug met een duimpje.
A|||||||Een duimpje, zegt u?
K|geen|geen|3|neutraal|0|-|Ja, alleen een duimpje.
A|||||||Meneer, wat is uw reactie? Mevrouw, hij zegt dat de kosten voor de schoonmaak zijn.
K|gebruiken|kwaliteit|2|irritatie|0|-|Ik maak die trap zelf schoon, met de studente van boven, om de week.
A|||||||Het puntenaantal komt uit op een huur van zeshonderdtien euro.
K|betalen|prijs|5|verrassing+opluchting|0|-|Zeshonderdtien? Dat is bijna de helft, ik moet dit even laten bezinken.
K|betalen|geen|3|neutraal|0|vraag|Geldt dat dan ook met terugwerkende kracht, of vanaf nu?
A|||||||Vanaf de eerste dag van het contract.
K|hulp|geen|3|bezorgdheid|0|vraag|En mag hij mij er nu uit zetten omdat ik dit gedaan heb?
A|||||||Nee, dat is verboden.
K|hulp|beleid|4|opluchting+dankbaarheid|0|-|Dan bedank ik u allen, ik ga vannacht voor het eerst goed slapen.
#S|gge-0167|gesprek|diensten|
A|||||||Sportschool FitHal, met Kelvin.
K|gebruiken|kwaliteit|2|irritatie|0|-|yo kelvin die douches bij de heren zijn al een maand koud
K|gebruiken|storing|2|neutraal|0|-|en van die drie loopbanden doen er twee het niet
K|gebruiken|storing|2|neutraal|0|-|en op die derde hangt zo'n kerel die belt met zijn moeder
A|||||||de onderdelen zijn besteld
K|gebruiken|informatie|2|irritatie|0|-|dat papiertje hangt er sinds augustus
A|||||||ik weet het ik schaam me er ook voor
K|betalen|prijs|3|neutraal|0|vraag|krijgen we dan ook wat korting of zo
A|||||||ik kan je twee weken gratis geven
K|betalen|beleid|4|neutraal|0|-|twee weken is prima man dank je
#S|gge-0168|gesprek|verzekering|
A|||||||letselschade expert namens veiligverkeer met carla
K|aanleiding|geen|2|neutraal|0|-|goedemiddag ik ben die van dat ongeluk met die elektrische step op de kade
A|||||||ja ik heb het dossier voor me hoe gaat het nu
K|gebruiken|privacy|2|neutraal|0|-|niet goed ik loop nog met krukken en mijn sleutelbeen is scheef aan elkaar gegroeid
K|betalen|geen|2|bezorgdheid|0|-|en ik ben zzp'er hè ik stukadoor dus ik kan mijn arm niet omhoog krijgen
K|betalen|geen|2|bezorgdheid|0|angst|en er komt gewoon geen cent binnen en de huur loopt wel door
A|||||||er ligt een aanbod van zesduizend euro
K|hulp|beleid|2|irritatie|0|-|zesduizend euro carla ik verdien er vier per maand en het is nu vijf maanden
A|||||||u hebt ook arbeidsongeschiktheid
K|hulp|prijs|2|teleurstelling|0|-|nee die heb ik dus niet want die was me te duur en ja dat is stom dat weet ik ook
A|||||||we zouden uw verlies van inkomen onderbouwen met facturen
K|hulp|geen|3|neutraal|1|-|die heb ik allemaal bewaard in zo'n schoenendoos
A|||||||scan ze en ik ga er opnieuw over praten
K|hulp|geen|3|verlangen|0|wens|een voorschot zou me nu heel erg helpen want ik sta bij mijn zwager al voor achttienhonderd in het krijt
A|||||||ik vraag er drieduizend aan
K|hulp|bejegening|4|opluchting|0|-|drieduizend dat is lucht dank je carla
#S|gge-0169|gesprek|telecom|
A|||||||belandia met kobe hoe kan ik u helpen
K|vertrekken|herhaling|2|irritatie|3|-|kobe ik heb vier keer gebeld om op te zeggen en vier keer hebben ze mij een aanbieding gedaan in plaats van op te zeggen
A|||||||ik zeg het op
K|vertrekken|geen|3|verrassing|0|-|zomaar
A|||||||zomaar
K|vertrekken|herhaling|4|blijdschap|0|-|amai kobe gij zijt de beste medewerker van het land
A|||||||wilt u ook nog iets weten
K|geen|geen|3|neutraal|0|-|nee nee ik hang gauw in voor ge van gedacht verandert
#S|gge-0170|gesprek|overheid|
A|||||||rijksdienst voor het wegverkeer met priscilla
K|wijzigen|fout|2|irritatie|2|-|hoi priscilla ik heb dus een auto verkocht in mei en ik krijg nog steeds boetes van die auto
K|betalen|fout|2|neutraal|2|-|te hard op de a vijftien te hard in breda fout geparkeerd in amsterdam noem maar op
A|||||||is er een vrijwaring afgegeven
K|geen|geen|3|neutraal|0|-|dat dacht ik
K|wijzigen|informatie|2|verwarring|0|-|die koper zei dat ging via die app en hij liet het scherm zien en daar stond iets groens
A|||||||er is geen vrijwaring geregistreerd
K|wijzigen|fout|2|boosheid|0|-|nou lekker dan ben ik dus gewoon genept
K|betalen|geen|2|bezorgdheid|0|angst|en dat is nu opgelopen tot zestienhonderd en er staat morgen een deurwaarder
A|||||||doe vandaag aangifte van oplichting en vraag een ongeldigverklaring
K|hulp|doorverwijzing|2|irritatie|0|-|ik moet dus naar de politie en dan weer naar u en dan naar dat incassobureau
A|||||||ja in die volgorde
K|hulp|informatie|4|neutraal|0|-|oké drie stappen dat kan ik opschrijven
A|||||||ik zet een aantekening zodat de boetes bevroren worden
K|hulp|beleid|4|opluchting|0|-|bevroren mooi dan kan ik slapen
#S|gge-0171|gesprek|energie|
A|||||||wijkconsulent energiearmoede met corine
K|gebruiken|geen|3|neutraal|0|-|ja corine u zou vandaag even komen kijken hè naar die ramen
A|||||||ja ik ben net binnen, brr
K|gebruiken|kwaliteit|2|neutraal|0|-|ja zo is het altijd binnen je jas aan
K|gebruiken|kwaliteit|2|neutraal|0|-|bij het raam hier voel je het gewoon doorheen waaien kijk het gordijn beweegt
K|gebruiken|kwaliteit|2|neutraal|0|-|en in de slaapkamer druppelt het 's ochtends langs de ruit op het behang
K|hulp|herhaling|2|irritatie|2|-|ik heb de verhuurder gebeld wel acht keer en die zegt steeds volgend jaar is uw complex aan de beurt
K|gebruiken|privacy|2|neutraal|0|-|de kleinste hoest al vanaf oktober
A|||||||ik heb tochtstrips bij me en radiatorfolie en ik bel de verhuurder voor u
K|hulp|beleid|4|verrassing|0|-|dat wist ik niet dat dat kon dat u die belt
A|||||||en er is een noodfonds voor uw rekening
K|betalen|informatie|4|opluchting|0|-|echt waar want die laatste was zo hoog dat ik hem onder de mat heb gelegd
A|||||||haal hem maar eronder vandaan dan kijken we samen
K|hulp|bejegening|5|dankbaarheid|0|-|dat u dat gewoon samen doet corine je hebt geen idee hoe fijn dat is
#S|gge-0172|gesprek|bank|
A|||||||Helpdesk Pinbetaling, met Dieuwertje.
K|gebruiken|storing|2|irritatie|0|-|Mevrouw, ik sta hier op zaterdagmiddag in mijn kaaswinkel met een rij tot op de stoep en de pinautomaat zegt al een half uur 'geen verbinding'.
A|||||||Er is een storing bij onze provider in uw regio.
K|gebruiken|storing|2|neutraal|1|-|Ik heb klanten weggestuurd naar een pinautomaat om de hoek, en die komen niet terug.
K|gebruiken|prijs|2|irritatie|0|-|Reken maar op duizend euro omzet die ik nu kwijt ben.
A|||||||U kunt overschakelen op 4G via het menu, netwerk, mobiel.
K|gebruiken|informatie|2|irritatie|0|-|Waarom staat dat niet in die storingsmelding van u, dan had ik dat een half uur geleden gedaan.
A|||||||U hebt gelijk. Ziet u de balkjes nu?
K|gebruiken|storing|4|opluchting|0|-|Ja, hij doet het, de eerste betaling gaat door.
A|||||||Fijn. Wilt u een claim indienen?
K|hulp|geen|3|neutraal|0|wens|Ja, stuur maar een formulier, dan bereken ik het maandag.
#S|gge-0173|gesprek|bezorging|
A|||||||planning grootvervoer met rik
K|ontvangen|levering|2|irritatie|1|-|rik er staat hier een vrachtwagen met een zandlevering van zes kuub en de chauffeur wil hem op de stoep kiepen
A|||||||dat is de standaard
K|ontvangen|informatie|2|irritatie|0|-|de standaard er zit een bouwplaats met een hek en dat staat op de bon kiepen achter het hek
A|||||||dan moet hij achteruit de inrit in
K|ontvangen|bejegening|2|irritatie|0|-|dat doet hij niet want dan krast zijn spiegel zegt hij en hij heeft nu zijn armen over elkaar
A|||||||ik bel hem
K|geen|geen|3|neutraal|0|-|graag
A|||||||hij rijdt nu achteruit
K|ontvangen|levering|4|blijdschap|0|-|ja hij doet het hij heeft zijn spiegel ingeklapt dat kan dus wel
#S|gge-0174|gesprek|reizen|
A|||||||vluchtclaim team met helena
K|hulp|geen|3|neutraal|0|vraag|dag helena ik wil weten of er schot in zit in mijn claim voor die vertraging van vierenhalf uur naar lissabon
A|||||||de maatschappij beroept zich op slecht weer
K|hulp|informatie|2|irritatie|0|-|slecht weer het was strak blauw in porto in lissabon en in eindhoven ik heb er foto's van met een ijsje
A|||||||de storm was boven engeland voor de vorige vlucht van het toestel
K|hulp|beleid|2|verwarring|0|-|en dan heb ik pech omdat het regent in engeland
A|||||||het is een grijs gebied ik zou doorzetten
K|hulp|prijs|3|bezorgdheid|0|vraag|en wat kost me dat als we verliezen
A|||||||niets no cure no pay
K|hulp|beleid|4|opluchting|0|-|nou dan zet ik door dat hoef je me geen twee keer te zeggen
#S|gge-0175|gesprek|webshop|
A|||||||fotoprint service met lotte j
K|ontvangen|kwaliteit|2|teleurstelling|0|-|hallo ik heb twee canvasdoeken en mijn schoonvader is groen op die foto
A|||||||groen hoe bedoelt u
K|ontvangen|kwaliteit|2|blijdschap|0|-|gewoon groen als een kikker en mijn schoonmoeder is paars ze lijken wel marsmannetjes
A|||||||heeft u de foto via een telefoon geüpload
K|geen|geen|3|neutraal|0|-|ja
A|||||||dan heeft de kleurruimte een fout gemaakt ik druk hem opnieuw
K|ontvangen|fout|4|opluchting|0|-|graag want ze zijn vijftig jaar getrouwd en ik kan ze moeilijk als marsmannetjes geven
A|||||||hij is morgen klaar en dan met spoed
K|ontvangen|levering|4|neutraal|0|-|met spoed geweldig
A|||||||mag de groene blijven
K|ontvangen|geen|3|blijdschap|0|-|ja die hangen we op de wc
#S|gge-0176|gesprek|diensten|
A|||||||afdeling personeel en rooster de thuiszorggroep met monika
K|gebruiken|levering|2|irritatie|2|-|dag monika ik bel voor mijn moeder die verpleegster is weer niet gekomen
K|gebruiken|levering|2|neutraal|0|-|het is nu tien na elf en ze zou om acht uur komen
A|||||||er is een zieke
K|gebruiken|levering|2|irritatie|0|-|maandag was er een zieke woensdag een fietspech zondag een feest en nu weer een zieke
K|gebruiken|privacy|2|bezorgdheid|0|angst|zij zit met diabetes monika als zij haar spuit niet krijgt valt ze om
A|||||||hebt u zelf al geprikt
K|gebruiken|geen|3|neutraal|1|-|ik woon in gent en zij zit in maldegem dus nee
A|||||||ik bel de zuster van het andere team ze kan er om kwart voor twaalf zijn
K|gebruiken|levering|4|opluchting|0|-|kwart voor twaalf oké dan bel ik moeder dat ze nog niks mag eten
A|||||||en ik zet vanaf morgen een vaste verpleegkundige
K|gebruiken|doorverwijzing|3|verlangen|0|wens|liefst die met de blonde vlecht want daar zwijgt ze tegen als ze pijn heeft
A|||||||dat is saskia dan doen we dat
K|gebruiken|beleid|4|dankbaarheid|0|-|voilà merci monika
#S|gge-0177|gesprek|overheid|
A|||||||leerplicht en leerlingenvervoer met diederik
K|gebruiken|levering|2|irritatie|2|-|goedemorgen diederik het busje van mijn zoon is nu de derde keer deze week niet gekomen en hij zit te schommelen in de gang met zijn jas aan omdat hij autistisch is en niet begrijpt dat het anders gaat dan op zijn kaartje staat en ik kom zelf nu al drie dagen te laat op mijn werk
A|||||||ik zie dat de vervoerder een nieuwe planning heeft
K|gebruiken|informatie|2|boosheid|0|-|en die nieuwe planning is voor iedereen behalve voor ons
A|||||||ze hebben uw naam niet meegenomen
K|gebruiken|fout|1|boosheid|0|-|dit is gewoon onmenselijk naar zo'n kind toe
A|||||||ik bel de vervoerder nu
K|geen|geen|3|neutraal|0|-|ja
A|||||||de bus komt om vijf over half negen met dezelfde chauffeur als vorig jaar
K|gebruiken|beleid|4|opluchting|0|-|met gert nou dat is goud waard want gert maakt altijd grapjes met hem
A|||||||en ik stuur iedere week een bericht
K|gebruiken|informatie|4|vertrouwen|0|-|dat zou wat zijn dan kan ik het op zijn kaartje plakken
#S|gge-0178|gesprek|wonen|
A|||||||verhuurderslijn de baron met mevrouw de baron
K|hulp|geen|3|neutraal|0|-|ja mevrouw u spreekt met de huurder van de garage
K|vertrekken|geen|3|neutraal|0|-|ik krijg een aangetekende brief dat ik er voor de dertigste uit moet
K|vertrekken|informatie|2|verwarring|0|vraag|maar waarom ik heb altijd netjes betaald en die garage is schoner dan mijn woonkamer
A|||||||mijn zoon wil er zijn auto in
K|vertrekken|beleid|2|irritatie|0|-|ja maar een maand is wel erg kort met al mijn gereedschap
A|||||||ik kan tot februari wachten
K|vertrekken|beleid|4|opluchting|0|-|februari is menselijk
K|vertrekken|geen|3|neutraal|0|vraag|zou u iemand weten met een andere garage want ik hoor niks meer met die rug van mij
A|||||||de buurman van de slager misschien
K|geen|geen|3|neutraal|0|-|die ken ik bedankt hoor
#S|gge-0179|gesprek|telecom|
A|||||||met arjan van glasnetwerk aannemer
K|ontvangen|kwaliteit|2|irritatie|0|-|arjan jullie hebben mijn oprit opengelegd en niet dichtgemaakt
A|||||||welk adres is dat
K|geen|geen|3|neutraal|0|-|irisstraat twaalf
A|||||||dat stond op gepland voor vandaag
K|ontvangen|belofte|2|irritatie|0|-|dat zeiden ze gisteren ook en maandag ook en nu staat er een hek met een wapperend lint
K|gebruiken|privacy|2|bezorgdheid|0|angst|en mijn buurvrouw van negentig is er gisteravond in gestapt ze heeft geluk dat ze niks gebroken heeft
A|||||||is er letsel
K|geen|geen|3|neutraal|0|-|een schaafwond op haar knie
A|||||||ik stuur nu een ploeg met stenen en een bos bloemen voor haar
K|ontvangen|beleid|4|verrassing|0|-|bloemen dat is netjes
A|||||||ze zijn er om twee uur
K|hulp|geen|3|neutraal|0|-|dan sta ik klaar en dan kijken we of het recht ligt want de vorige lag scheef
#S|gge-0180|gesprek|energie|
A|||||||goedemiddag met lars van wijkbatterij coöperatie
K|orienteren|geen|3|neutraal|0|vraag|dag lars ik hoorde van mijn broer dat je samen met de straat een batterij kunt doen
A|||||||ja dan slaan jullie zonnestroom op
K|orienteren|geen|3|neutraal|0|vraag|en hoeveel panelen moet je dan hebben want ik heb er maar zes
A|||||||zes is genoeg als de buren er meer hebben
K|orienteren|geen|3|verlangen|0|wens|ik zou het wel willen als het in de schuur van toos kan want ik heb alleen een fietshok
A|||||||het komt op een gemeenteplek
K|orienteren|prijs|3|neutraal|0|vraag|en wat moet je er dan in leggen
A|||||||achthonderd euro en na zes jaar is het terug
K|orienteren|prijs|2|teleurstelling|0|-|achthonderd dat is wel een vakantie
A|||||||er is een subsidie tot driehonderd
K|orienteren|informatie|4|verrassing|0|-|ah dat wist ik niet dan is het vijfhonderd
K|orienteren|geen|3|neutraal|0|wens|stuur me die folder maar toe dan leg ik het voor aan de straatapp
#S|gge-0181|gesprek|bank|
A|||||||met hanneke van zakelijk krediet
K|aanvragen|beleid|2|neutraal|0|-|hanneke ik heb een afwijzing gekregen voor een bakfietskrediet van elfduizend euro
K|aanvragen|beleid|2|irritatie|0|-|reden onvoldoende trackrecord en ik ben al negentien jaar koerier hanneke
A|||||||u bent pas twee jaar ingeschreven op deze naam
K|aanvragen|informatie|2|irritatie|0|-|omdat mijn vof is opgeheven toen mijn maat ging emigreren
A|||||||hebt u de cijfers van die vof
K|geen|geen|3|neutraal|0|-|ja
K|aanvragen|herhaling|2|irritatie|1|-|die heb ik al bij de eerste gesprek gegeven aan die jongen met de bril
A|||||||die zijn niet meegenomen
K|aanvragen|fout|2|boosheid|0|-|dan hebben jullie mij afgewezen op de helft van mijn leven
A|||||||ik laat het opnieuw beoordelen met die cijfers erbij
K|aanvragen|wachttijd|3|neutraal|0|vraag|hoe lang
A|||||||vijf werkdagen
K|aanvragen|geen|2|bezorgdheid|0|angst|want die fiets van de dealer staat maar tot donderdag over een week vast daarna is ie weg
A|||||||ik bel de dealer
K|aanvragen|bejegening|4|verrassing|0|-|dat jij dat doet dat doet geen mens
#S|gge-0182|gesprek|verzekering|
A|||||||met kim van huisraad verzekeraar
K|hulp|geen|2|neutraal|0|-|hoi kim het is voor een klein dingetje misschien stom maar ik heb een trouwring in het riool gespoeld
A|||||||dat is niet stom
K|hulp|geen|3|neutraal|1|-|mijn man heeft de sifon uit elkaar gehaald en we hebben alles gezeefd en niks
A|||||||verlies is niet gedekt tenzij u een all risk hebt
K|hulp|beleid|3|bezorgdheid|0|vraag|en heb ik dat want ik heb altijd gewoon die kale gehad
A|||||||u hebt de uitgebreide met eigen bijdrage van honderd
K|hulp|informatie|4|verrassing|0|-|oh wacht heb ik die ja
A|||||||er zit dan wel een juwelendekking in tot vierduizend
K|betalen|beleid|5|blijdschap|0|-|o kim ik zou je wel kunnen knuffelen door de telefoon
A|||||||hebt u een foto van de ring
K|geen|geen|3|neutraal|0|-|op mijn hand ja honderden
#S|gge-0183|gesprek|webshop|
A|||||||technische dienst keuken en co met bart h
K|gebruiken|storing|2|irritatie|1|-|bart de inductieplaat heeft nu voor de vierde keer de zekering eruit gegooid
K|hulp|herhaling|2|irritatie|3|-|er zijn drie monteurs geweest de ene zegt plaat de ander zegt zekeringskast
K|hulp|doorverwijzing|2|irritatie|0|-|en mijn elektricien zegt dat het jullie plaat is
A|||||||ik wil graag samen met de elektricien langskomen
K|hulp|doorverwijzing|4|verrassing|0|-|dat is eigenlijk voor het eerst dat iemand dat voorstelt
A|||||||kunt u hem bereiken
K|geen|geen|3|neutraal|0|-|ja dat is mijn schoonzoon
A|||||||maandag twaalf uur
K|geen|geen|3|neutraal|0|-|maandag zit ie in heerenveen dinsdag kan wel
K|gebruiken|geen|2|neutraal|2|-|wij koken nu op een kampeerbrandertje op het balkon
A|||||||dan dinsdag twaalf
K|geen|geen|3|neutraal|0|-|dinsdag
K|terugkijken|kwaliteit|2|teleurstelling|0|-|maar als dit het niet is dan had ik achteraf beter bij die winkel in het dorp kunnen kopen
#S|gge-0184|gesprek|bezorging|
A|||||||spoedmedicijn transport met fadil
K|ontvangen|privacy|2|bezorgdheid|0|angst|ik wacht op insuline voor mijn dochter en het zou er om tien uur zijn en het is nu drie uur
A|||||||staat er een nummer op uw scherm
K|geen|geen|3|neutraal|0|-|ap zeven zeven
A|||||||de koerier staat stil bij de zandweg er is een brug open
K|ontvangen|levering|2|irritatie|0|-|die brug staat al sinds vanmorgen open dat is niet nu pas
A|||||||ik laat hem omrijden hij is er over twintig minuten
K|ontvangen|kwaliteit|3|neutraal|0|vraag|en blijft het koud genoeg in die bus want het is achtentwintig graden
A|||||||het zit in een koelbox op vier graden
K|ontvangen|privacy|4|opluchting|0|-|oké want dat was wat ik het meest vreesde
A|||||||ik blijf aan de lijn tot hij er is
K|hulp|bejegening|5|dankbaarheid|0|-|dat u dat doet meneer ik weet niet wat ik moet zeggen
#S|gge-0185|gesprek|reizen|
A|||||||luchthaven hulpdienst met sietske
K|gebruiken|levering|2|bezorgdheid|1|-|sietske ik ben mijn zoon kwijt in de terminal hij is acht en hij heeft een rood shirt met een dino
A|||||||welke naam
K|geen|geen|3|neutraal|0|-|bram
A|||||||we roepen hem om en we zetten de camera's aan
K|gebruiken|privacy|2|bezorgdheid|0|angst|hij reageert niet op omroepen hij heeft zo'n koptelefoon op
A|||||||waar was hij het laatst
K|geen|geen|3|neutraal|0|-|bij de snoepwinkel naast gate d vier
A|||||||hij staat bij de informatiebalie met een politieman
K|gebruiken|privacy|5|opluchting|0|-|o goddank o goddank
A|||||||u kunt direct komen
K|gebruiken|bejegening|5|dankbaarheid|0|-|ik ren al en de tranen rennen mee
#S|gge-0186|gesprek|telecom|
A|||||||u spreekt met rowan van allesin één
K|betalen|fout|2|irritatie|0|-|rowan ik zie weer die negen euro negenennegentig voor dat sportpakket
A|||||||dat heeft u besteld op
K|hulp|bejegening|2|irritatie|0|-|nee laat me even uitpraten
A|||||||ja sorry
K|betalen|fout|2|irritatie|0|-|ik heb dat niet besteld ik haat voetbal ik haat het
K|aanleiding|geen|3|neutraal|0|-|mijn kleinzoon heeft met de afstandsbediening zitten spelen op een zondag
K|hulp|herhaling|2|irritatie|2|-|en toen heb ik dat gemeld in augustus en toen is het er afgehaald zeiden ze
K|betalen|fout|2|irritatie|0|-|en in september stond het er weer op en nu weer
A|||||||ik zie dat het inderdaad
K|hulp|bejegening|2|boosheid|0|-|ik ben nog niet klaar
K|hulp|bejegening|2|boosheid|0|-|en die collega van jou die zei gewoon dan moet u uw kleinzoon beter in de gaten houden
A|||||||dat vind ik ook niet netjes
K|hulp|bejegening|2|irritatie|0|-|nee dat is het ook niet
A|||||||ik heb het nu geblokkeerd met een pincode en ik betaal drie maanden terug
K|betalen|fout|3|neutraal|0|-|dertig euro dus
A|||||||negenentwintig zevenennegentig
K|geen|geen|3|neutraal|0|-|oké
K|hulp|bejegening|3|neutraal|0|-|sorry dat ik zo uitviel maar ik kreeg het er gewoon niet meer uit bij jullie
#S|gge-0187|gesprek|wonen|
A|||||||sloop en renovatie bewonerslijn met fatma
K|aanleiding|geen|3|neutraal|0|-|mevrouw ik woon vierenveertig jaar in deze flat
K|aanleiding|informatie|2|bezorgdheid|0|-|en nou hangt er een briefje in de hal van informatieavond over de toekomst van uw woning
K|vertrekken|geen|2|bezorgdheid|0|angst|dat betekent gewoon sloop hè zeg het maar eerlijk
A|||||||er is nog niets besloten
K|orienteren|informatie|2|irritatie|0|-|dat zeggen ze altijd er is nog niets besloten en dan is het besloten
A|||||||er zijn drie scenario's en één ervan is
K|geen|geen|3|neutraal|0|-|wat zegt u
A|||||||en één ervan is renovatie
K|orienteren|geen|3|neutraal|0|vraag|en bij welke mag ik blijven
A|||||||bij renovatie en bij één van de andere gaat u terug na een jaar
K|orienteren|privacy|2|teleurstelling|0|-|op mijn leeftijd een jaar weg dan kom ik niet meer terug dat weet u ook wel
A|||||||ik kan me voorstellen dat dat zo voelt
K|aanleiding|geen|2|teleurstelling|0|-|mijn man is hier in de slaapkamer gestorven en mijn zoon is er geboren dat laat je niet zomaar achter
A|||||||komt u naar de avond dan gaan we samen zitten
K|hulp|geen|3|neutraal|0|-|ja ik kom maar ik zeg niks want dan ga ik huilen
#S|gge-0188|gesprek|diensten|
A|||||||elektro garage zuidwest met de receptie
K|hulp|wachttijd|2|irritatie|3|-|jullie hebben mijn elektrische auto al zeven weken in jullie loods
A|||||||het software pakket komt uit duitsland
K|hulp|wachttijd|2|irritatie|0|-|komt uit duitsland komt uit duitsland wat komen ze lopend
A|||||||het ligt bij de fabrikant echt waar
K|hulp|geen|3|neutraal|0|vraag|en wat rijd ik dan ondertussen
A|||||||u hebt een leenauto
K|hulp|kwaliteit|2|irritatie|0|-|die leenauto is een stadsmobiel van negenhonderd kilo ik heb een aanhanger met schapen
A|||||||dan zoeken we een grotere
K|hulp|belofte|2|irritatie|0|-|dat zei meneer hierboven in de tweede week al
A|||||||ik doe nu een rondje langs de verhuur
K|hulp|bejegening|2|boosheid|0|wens|nee nee nee ik ben klaar met rondjes ik wil de chef spreken
A|||||||die is er vanmiddag
K|hulp|geen|3|neutraal|0|-|dan kom ik vanmiddag
A|||||||zal ik u vooraf bellen of het zin heeft
K|hulp|geen|3|neutraal|0|-|nee dat bepaal ik wel dat het zin heeft
#S|gge-0189|gesprek|overheid|
A|||||||bezwaar en beroep gemeente landerd
K|hulp|geen|3|neutraal|0|-|goedendag ik heb een bezwaar lopen tegen die overkapping
A|||||||nummer
K|geen|geen|3|neutraal|0|-|twintig vierentwintig min uh nul nul drie
A|||||||daar is op 3 september op beslist
K|hulp|informatie|2|verrassing|0|-|o daar weet ik dan niks van
A|||||||het is digitaal verzonden in uw berichtenbox
K|hulp|digitaal|2|irritatie|0|-|maar ik kijk nooit in die berichtenbox ik had gezegd per post
A|||||||dat stond niet in het dossier
K|hulp|fout|2|irritatie|0|-|ik heb het op het formulier ingevuld met een kruis bij per post
A|||||||ik zie nu het kruisje inderdaad
K|hulp|beleid|2|bezorgdheid|0|angst|en nu is de termijn om in beroep te gaan natuurlijk al voorbij
A|||||||de termijn loopt vanaf ontvangst dus die begint vandaag
K|hulp|beleid|4|opluchting|0|-|kijk dan hebben we nog zes weken
A|||||||dat klopt
K|hulp|geen|3|neutraal|0|-|mijn zoon is jurist die laat ik ernaar kijken
#S|gge-0190|gesprek|webshop|
A|||||||antiek en curiosa online met gerben
K|ontvangen|kwaliteit|2|teleurstelling|0|-|dag gerben die klok van jullie loopt niet
A|||||||heeft u hem waterpas gehangen
K|geen|geen|3|neutraal|0|-|ja met mijn waterpas
A|||||||en de pendel
K|gebruiken|geen|3|neutraal|0|-|die slinger tikt even en dan staat hij
A|||||||dan is er iets verschoven in transport
K|ontvangen|kwaliteit|2|irritatie|0|-|hij was verpakt in krantenpapier van nota bene de bostonse post en eentje met bloemetjes
A|||||||dat hadden we beter moeten doen
K|wijzigen|geen|3|neutraal|0|vraag|moet hij dan terug want hij is van een centenaar zwaar
A|||||||een klokkenmaker uit uw stad kan langskomen
K|hulp|beleid|4|verrassing|0|-|uit mijn stad dat is dan meneer verhoef nou die ken ik
A|||||||wij betalen hem rechtstreeks
K|hulp|beleid|4|blijdschap|0|-|dat is allerhartelijkst want hij drinkt graag mijn jenever mee
#S|gge-0191|gesprek|energie|
A|||||||tariefafdeling hernieuwbaar met noor v
K|wijzigen|informatie|2|irritatie|0|-|noor ik heb dat blokje dynamisch aangezet omdat die reclame zei goedkoop in de nacht
K|betalen|prijs|2|neutraal|0|-|en nu was het in de nacht van dinsdag zevenentachtig cent per kilowattuur
A|||||||het was een windstille nacht
K|betalen|prijs|2|irritatie|0|-|en mijn auto stond op laden dus dat is me een nachtje geweest
A|||||||u kunt een grens instellen in de app
K|wijzigen|informatie|2|irritatie|0|-|waarom zegt dan niemand van tevoren mevrouw stel een grens in
A|||||||dat had de verkoper moeten zeggen
K|wijzigen|geen|3|neutraal|0|wens|ik wil eigenlijk gewoon terug naar vast
A|||||||dat kan per eerste van de maand zonder boete
K|wijzigen|beleid|4|opluchting|0|-|zonder boete mooi
K|wijzigen|prijs|3|neutraal|0|vraag|welk tarief is dat dan nu
A|||||||tweeëndertig cent
K|wijzigen|prijs|3|neutraal|0|-|dat is meer als eerst maar dan slaap ik tenminste
#S|gge-0192|gesprek|bank|
A|||||||fraude en incidenten met stijn de wit
K|gebruiken|privacy|1|boosheid|0|-|ik ben zo boos op mezelf en op die oplichters dat ik niet weet waar ik moet beginnen
A|||||||begin maar bij het berichtje
K|gebruiken|privacy|2|neutraal|0|-|dat berichtje was van mijn dochter van mam mijn telefoon is stuk dit is mijn nieuwe
K|gebruiken|privacy|2|neutraal|0|-|en of ik even een rekening kon betalen want dat lukte niet met die nieuwe
K|betalen|geen|2|neutraal|0|-|en ik heb tweeduizend zeshonderd overgemaakt
K|gebruiken|privacy|2|teleurstelling|0|-|en het was niet mijn dochter
A|||||||hoe lang geleden
K|geen|geen|3|neutraal|0|-|gisteravond om kwart over negen
A|||||||ik probeer het bij de andere bank te stuiten
K|betalen|geen|3|bezorgdheid|0|vraag|is daar nog iets van over denk je
A|||||||er staat nog elfhonderd op
K|betalen|fout|3|neutraal|0|-|elfhonderd dan ben ik er vijftienhonderd kwijt
A|||||||daarvoor kunt u coulance vragen
K|hulp|geen|3|verlangen|0|wens|ik wil dat graag vragen want het was de pot voor de nieuwe tanden van mijn man
A|||||||ik noteer het zo
K|hulp|bejegening|4|dankbaarheid|0|-|je oordeelt niet hè dat vind ik fijn
#S|gge-0193|gesprek|reizen|
A|||||||touroperator adria met daniela
K|gebruiken|kwaliteit|2|irritatie|0|-|daniela er is hier een kakkerlak zo groot als een sigarendoosje in onze badkamer
A|||||||oh jee waar zijn jullie precies
K|geen|geen|3|neutraal|0|-|residence ulivo kamer twee één nul
A|||||||ik bel het hotel
K|gebruiken|bejegening|2|irritatie|1|-|die heb ik al gebeld en die zei in dat engels van hem it's summer madam
A|||||||ik vind een andere accommodatie op vier kilometer
K|wijzigen|prijs|3|neutraal|0|vraag|wat betaal ik bij
A|||||||niets
K|wijzigen|beleid|4|opluchting|0|-|niets mooi
K|gebruiken|privacy|2|neutraal|0|-|mijn dochter slaapt nu met haar benen opgetrokken op het strandbed
A|||||||de taxi komt over een half uur
K|hulp|wachttijd|4|neutraal|0|-|half uur redden we net die kakkerlak heet intussen kees
#S|gge-0194|gesprek|verzekering|
A|||||||polis en premie fietsverzekering met bas o
K|hulp|beleid|2|irritatie|0|-|bas mijn ebike is gestolen en ik heb één sleutel gestuurd en jullie zeggen dat er twee horen
A|||||||we moeten beide originele sleutels hebben
K|hulp|geen|3|neutraal|1|-|die andere is op vakantie in het water gevallen bij ameland
A|||||||dat moet u melden bij de fabrikant
K|hulp|doorverwijzing|2|irritatie|1|-|dat heb ik gedaan en die zeggen neem contact op met uw verzekeraar
A|||||||dat klopt dan ook
K|hulp|doorverwijzing|2|irritatie|0|-|ja dus we draaien rondjes bas als hamsters in een molen
A|||||||ik keur het goed met de verklaring van ameland
K|hulp|beleid|4|verrassing|0|-|een verklaring van ameland
K|hulp|geen|3|verwarring|0|vraag|van de zee of van wie
A|||||||van uzelf op papier
K|hulp|beleid|4|blijdschap|0|-|dat doe ik dan teken ik er een zeehondje bij
#S|gge-0195|gesprek|bezorging|
A|||||||goederenretour centrum met joke
K|wijzigen|levering|2|irritatie|2|-|joke ik heb nu drie keer een ophaalafspraak gehad voor dat oude bankstel en drie keer is er niemand gekomen
A|||||||waar stond het
K|wijzigen|levering|2|neutraal|0|-|gewoon op de stoep en de buren denken dat ik hem gedumpt heb
K|betalen|beleid|2|bezorgdheid|0|angst|en nou hangt er een stickertje op van de gemeente boete tweehonderdtien euro
A|||||||dat trek ik in als het nodig is met een bevestiging van ons
K|hulp|beleid|4|opluchting|0|-|een bevestiging is fijn
A|||||||de wagen komt vandaag nog om vier uur
K|wijzigen|levering|3|neutraal|0|-|om vier uur ga ik er zelf op zitten dan kunnen ze me niet missen
#S|gge-0196|gesprek|wonen|
A|||||||syndicus immo ter leie met dirk
K|geen|geen|3|neutraal|0|-|ja dirk met maria van het tweede
K|hulp|geen|3|neutraal|0|-|kijk ik bel niet graag voor zoiets hè maar ik moet het toch zeggen
K|gebruiken|kwaliteit|2|irritatie|0|-|die mens van het derde die smijt zijn peuken van zijn terras
K|gebruiken|kwaliteit|2|neutraal|0|-|en die vallen dus in mijn bloembakken tussen mijn geraniums
K|gebruiken|privacy|2|bezorgdheid|0|-|vorige week was er ene nog aan 't branden en mijn zonnescherm heeft nu een gat van zo
K|hulp|bejegening|2|irritatie|1|-|ik ben gaan bellen bij hem heel beleefd met ne cake zelfs
K|hulp|bejegening|2|boosheid|0|-|en hij zei madam ge ziet spoken
K|hulp|geen|3|neutraal|0|-|ah ja en ik heb foto's hè ik heb er dertien liggen in ne confituurpot
A|||||||amai dertien
K|geen|geen|3|neutraal|0|-|ja met de datum erop
A|||||||dan kan ik hem aangetekend schrijven het staat in het reglement
K|hulp|beleid|4|vertrouwen|0|-|aangetekend da gaat hem wel doen schrikken
K|hulp|geen|3|bezorgdheid|0|vraag|maar gaat hij dan weten dat het van mij komt want ik zit alle dagen alleen thuis hè
A|||||||ik schrijf gewoon aan iedereen van de kant
K|hulp|privacy|4|opluchting|0|-|da's slim van u dirk zo weet hij het en weet hij het niet
#S|gge-0197|gesprek|diensten|
A|||||||mutualiteit de korf met jasmien
K|betalen|wachttijd|2|irritatie|2|-|dag jasmien ik heb in maart die briefjes van de kinesist binnengestoken en ik heb nog altijd niks op mijn rekening
A|||||||in de bus of aan het loket
K|geen|geen|3|neutraal|0|-|in de groene bus zoals altijd
A|||||||ik vind ze niet terug
K|betalen|fout|2|irritatie|0|-|hoe niet terug allez dat waren er achttien samen met een elastiekske rond
A|||||||kan de kinesist duplicaten maken
K|hulp|beleid|2|irritatie|1|-|dus omdat gij mijn briefkes verliest mag ik naar de kinesist gaan bedelen
A|||||||ik kan hem ook zelf contacteren
K|hulp|doorverwijzing|4|neutraal|0|-|dat zou al schoner zijn ja
A|||||||hoe heet hij
K|geen|geen|3|neutraal|0|-|verbeke in de dorpsstraat maar ge moet bellen voor tienen want daarna neemt hij niet op
A|||||||ik bel hem direct en dan is het volgende week gestort
K|betalen|wachttijd|3|neutraal|0|-|volgende week is ook goed als het maar komt
K|betalen|prijs|3|neutraal|0|-|het is toch bijkans driehonderd euro hè voor ne gepensioneerde
#S|gge-0198|gesprek|telecom|
A|||||||klantendienst kabelvlaams met gitte
K|gebruiken|storing|2|neutraal|0|-|gitte mijn internet is traag
A|||||||al getest via de kabel
K|gebruiken|storing|2|neutraal|1|-|ja via de kabel via de wifi via de gsm van mijn vrouw alles traag
A|||||||ik meet honderdtachtig mbit bij u
K|gebruiken|informatie|2|verwarring|0|-|gij meet honderdtachtig en ik krijg hier negen dus wie van ons tweeën is zot
A|||||||ik laat een technieker komen
K|hulp|herhaling|2|irritatie|3|-|er zijn er al drie geweest en de laatste heeft zijn schoenen niet eens uitgedaan
A|||||||deze is een specialist van het netwerk
K|hulp|geen|3|neutraal|0|-|een specialist dat zei de vorige van zijn eigen ook
A|||||||ik begrijp uw ongeloof
K|vertrekken|geen|2|irritatie|0|-|als het deze keer weer niks is dan ga ik naar die anderen met die oranje bestelwagens
A|||||||mag hij donderdag om tien
K|hulp|geen|3|neutraal|0|-|donderdag heb ik kaartersclub
A|||||||vrijdag om negen
K|geen|geen|3|neutraal|0|-|vrijdag is goed
#S|gge-0199|gesprek|overheid|
A|||||||politie wijkwerking sint-truie met inspecteur nijs
K|geen|geen|3|neutraal|0|-|ja inspecteur hier met georgette van de kerkstraat
K|gebruiken|kwaliteit|2|irritatie|0|-|er is weer zo'n bende jonge gasten aan 't plein met hun boxen en hun brommers
K|gebruiken|kwaliteit|2|neutraal|0|-|tot één uur soms tot twee uur
K|gebruiken|privacy|2|bezorgdheid|0|angst|en gisteren heeft er ene tegen mijn raam staan kloppen om te lachen en ik woon alleen
A|||||||hebt ge toen gebeld
K|hulp|bereikbaarheid|2|irritatie|2|-|ja naar het noodnummer en die zeiden da is niet dringend mevrouw
A|||||||dat begrijp ik niet wij rijden daar elke avond
K|hulp|informatie|3|verwarring|0|-|elke avond allez dan moeten ze op het verkeerde uur rijden want ik zit aan het venster en ik heb geen auto gezien
A|||||||ik kom vanavond zelf om elf uur
K|hulp|bejegening|4|verrassing|0|-|gij zelf
K|hulp|bejegening|4|opluchting|0|-|da zou ik appreciëren want ik slaap nu met de bezem naast mijn bed
A|||||||en ik neem de jeugdwerker mee
K|hulp|geen|3|neutraal|0|-|ja da's ook goed want het zijn geen slechte jongens als ge ze kent
#S|gge-0200|gesprek|energie|
A|||||||goedemorgen energieloket provincie met hilde r
K|orienteren|informatie|2|verwarring|0|-|goedemorgen mevrouw ik zit hier met drie offertes voor dakisolatie en ik begrijp er geen snars van
A|||||||lees me maar eens voor wat er verschilt
K|orienteren|informatie|2|verwarring|0|-|de ene spreekt over rd-waarde zes en de andere over lambda en de derde over centimeters
A|||||||dat is om het moeilijk te maken
K|orienteren|informatie|4|blijdschap|0|-|ah ja voilà dat dacht ik ook
A|||||||rd zes is het beste
K|orienteren|prijs|3|neutraal|0|-|maar die is ook tweeduizend duurder
A|||||||met de premie van de provincie scheelt dat maar driehonderd
K|orienteren|informatie|4|verrassing|0|-|driehonderd amai dat heeft geen van die drie mij gezegd
K|orienteren|geen|3|neutraal|0|vraag|en moet ik die premie voor of na de werken vragen
A|||||||voor, altijd voor
K|orienteren|informatie|4|opluchting|0|-|oef want ik ging die eerst laten werken en dan pas vragen
A|||||||ik help u met het formulier
K|hulp|bejegening|4|dankbaarheid|0|-|ge zijt een engel op de juiste plaats
#S|gge-0201|gesprek|bank|
A|||||||bank van het oosten met jelle
K|geen|geen|3|neutraal|0|-|dag jelle met de broer van simonne
K|hulp|geen|3|neutraal|0|-|ik ben haar bewindvoerder sinds zij dat accident gehad heeft
K|gebruiken|beleid|2|irritatie|2|-|en ik kan dus niks doen zonder dat jullie mij alle keren laten langskomen met dat vonnis
A|||||||de scan staat in het dossier maar bij elke verrichting vraagt het systeem
K|gebruiken|beleid|2|irritatie|0|-|jelle ik kom van hasselt tot hier voor veertig euro naar de kapper van simonne
A|||||||ik kan u een bewindvoerderskaart maken
K|gebruiken|beleid|4|verrassing|0|-|een bewindvoerderskaart zeg ge dat
A|||||||daarmee betaalt ge haar uitgaven tot vijfhonderd per week
K|gebruiken|beleid|4|opluchting|0|-|jongen dat had ge een jaar geleden moeten zeggen
A|||||||wanneer komt u hem halen
K|geen|geen|3|neutraal|0|-|morgen
K|geen|geen|3|neutraal|0|-|nee overmorgen want morgen moet zij naar de dokter
#S|gge-0202|gesprek|reizen|
A|||||||busmaatschappij oostland met ingo
K|gebruiken|levering|2|irritatie|0|-|ingo die bus van kwart over zes die rijdt altijd leeg voorbij mijn halte zonder te stoppen
A|||||||steekt u uw hand uit
K|geen|geen|3|neutraal|0|-|ja met mijne paraplu zelfs
K|gebruiken|levering|2|irritatie|2|-|vandaag zelfs drie keer achter mekaar en ik stond daar te zwaaien gelijk een verkeersagent
A|||||||welke halte is dat
K|geen|geen|3|neutraal|0|-|de oude molen
A|||||||die halte is sinds maandag verplaatst honderd meter verder
K|gebruiken|informatie|2|verrassing|0|-|verplaatst maar er hangt niks er staat gewoon nog diezelfde paal met dezelfde uren
A|||||||de paal moet nog weg
K|gebruiken|fout|2|irritatie|0|-|dan laat ze daar toch een briefken op plakken allez
A|||||||ik zal dat vandaag nog laten doen
K|gebruiken|beleid|3|neutraal|0|-|doe dat want er staan daar morgen nog drie mensen van 't kantoor
#S|gge-0203|gesprek|verzekering|
A|||||||familiale polis het woud met caroline
K|hulp|geen|3|neutraal|0|-|ja caroline mijn zoon heeft met zijn voetbal een ruit van de school gebroken
K|hulp|bejegening|2|irritatie|0|-|en de directeur wil dat ik vierhonderdtachtig euro direct betaal anders mag hij niet meer binnen
A|||||||dat mag hij niet zeggen
K|hulp|informatie|4|opluchting|0|-|ah dat dacht ik al
A|||||||de familiale polis dekt dat stuur mij de factuur
K|hulp|beleid|4|opluchting|0|-|goh da's een pak van mijn hart want ik ben nu ook zonder werk
A|||||||en was er toezicht op de speelplaats
K|hulp|geen|3|neutraal|0|-|ja twee juffen maar die waren aan 't babbelen
A|||||||dan verdelen ze misschien de schade
K|hulp|geen|3|neutraal|0|vraag|en wat moet ik nu tegen die directeur zeggen
A|||||||dat uw verzekering de afhandeling doet
K|hulp|informatie|4|vertrouwen|0|-|zo ga ik het zeggen bijna letterlijk
#S|gge-0204|gesprek|webshop|
A|||||||elektro outlet met timothy
K|ontvangen|kwaliteit|2|irritatie|0|-|timothy ik heb een tweedehands vaatwas gekocht bij u en hij stinkt naar vis
A|||||||gereviseerd wil zeggen volledig gekuist
K|ontvangen|kwaliteit|2|irritatie|0|-|gekuist er zaten nog graten in de filter allez
A|||||||graten
K|geen|geen|3|neutraal|0|-|ja en nen augurk
K|wijzigen|geen|3|neutraal|0|wens|ik wil mijn geld terug of een andere
A|||||||ik heb nog één identieke staan
K|wijzigen|geen|3|bezorgdheid|0|vraag|en zijt ge zeker dat daar geen vis in zit
A|||||||ik doe hem zelf open terwijl u wacht
K|geen|geen|3|neutraal|0|-|ja kijk maar
A|||||||brandschoon
K|wijzigen|kwaliteit|4|opluchting|0|-|dan breng ik mijn visboer wel terug deze namiddag
#S|gge-0205|gesprek|bezorging|
A|||||||krantendienst vroeg met patrick
K|gebruiken|levering|2|irritatie|2|-|patrick mijn gazet is nu de vierde dag niet gekomen
A|||||||er is een nieuwe ronde
K|gebruiken|informatie|2|irritatie|0|-|de vorige keer hebt ge gezegd dat het maar één dag was
A|||||||de bezorger vindt uw bus niet
K|gebruiken|fout|2|irritatie|0|-|mijn bus hangt daar al van zesennegentig in het rood
A|||||||ik rijd morgen zelf
K|gebruiken|levering|4|verrassing|0|-|gij zelf patrick
K|betalen|geen|3|neutraal|0|vraag|en krijg ik die vier dagen van mijn geld af
A|||||||die krijgt u terug plus een bon
K|betalen|beleid|4|neutraal|0|-|dat is correct
K|gebruiken|geen|3|neutraal|0|-|want die kruiswoordraadsels doe ik al van toen mijn man nog leefde met hem samen hè
#S|gge-0206|gesprek|wonen|
A|||||||vastgoedkantoor de pont met silke
K|betalen|wachttijd|2|irritatie|3|-|silke ik heb mijn waarborg nog altijd niet terug en ik ben daar uit in februari
K|betalen|geen|3|neutraal|0|-|we zijn nu september hè dus reken maar uit
A|||||||er stond schade op de plaatsbeschrijving
K|betalen|informatie|2|irritatie|0|-|schade een gaatje in de muur waar een kader gehangen heeft
K|betalen|prijs|2|boosheid|0|-|en daarvoor rekent hij vijfhonderdtachtig euro allez met gouden plamuur zeker
A|||||||ik bezorg u de factuur van de schilder
K|betalen|beleid|2|irritatie|0|-|die factuur is van vorig jaar die heb ik al gezien
A|||||||is het vorig jaar
K|geen|geen|3|neutraal|0|-|ja augustus twintigdrieëntwintig staat erop
A|||||||toen woonde u er nog niet
K|betalen|fout|2|boosheid|0|-|voilà zeg het zelf maar
A|||||||dat is niet correct ik laat de waarborg vandaag vrijgeven
K|betalen|fout|4|opluchting|0|-|eindelijk allez ik zie de zon weer
#S|gge-0207|gesprek|diensten|
A|||||||kapsalon de schaar online klachten met zoë
K|gebruiken|kwaliteit|2|teleurstelling|0|-|ik heb blond gevraagd en ik ben oranje nu gewoon oranje zoë
A|||||||heb je een foto
K|geen|geen|3|neutraal|0|-|moet ik die sturen oké
K|geen|geen|3|neutraal|0|-|verstuurd
A|||||||oei ja dat is niet zoals het moet
K|gebruiken|bejegening|2|irritatie|0|-|en die kapster zegt dan nog ja blond is een proces
A|||||||kom morgen dan doen we een correctie gratis
K|gebruiken|geen|3|bezorgdheid|0|angst|en dan weer bij haar want dan ben ik straks groen
A|||||||nee bij mij persoonlijk
K|gebruiken|doorverwijzing|4|opluchting|0|-|ok als jij het doet dan durf ik
K|hulp|geen|3|neutraal|0|-|maar ik moet wel voor vijf uur klaar zijn want ik sta achter de bar
#S|gge-0208|gesprek|overheid|
A|||||||stadsdiensten groen en bomen met jef
K|hulp|geen|3|neutraal|0|vraag|jef ik wou vragen wat er met die boom voor mijn deur gaat gebeuren
A|||||||welke is het
K|geen|geen|3|neutraal|0|-|de linde aan nummer zes
K|gebruiken|privacy|2|neutraal|0|-|want de wortels duwen de stoep omhoog en mijn vrouw is gestruikeld
A|||||||hij staat op de lijst om te blijven
K|gebruiken|beleid|2|irritatie|0|-|blijven maar de stoep niet dus
A|||||||we kunnen de stoep herleggen rond de wortels
K|gebruiken|kwaliteit|2|neutraal|1|-|mijn vrouw gaat nu met haar boodschappen op straat lopen voor de auto's
A|||||||ik kom kijken deze week
K|hulp|geen|3|verlangen|0|wens|als ge komt kom dan op een marktdag dan ziet ge het meteen hoe gevaarlijk het is
A|||||||dinsdag dan
K|geen|geen|3|neutraal|0|-|dinsdag is marktdag ja
K|gebruiken|geen|3|blijdschap|0|-|en ik zie die boom eigenlijk gaarne hè ge moet hem niet weghalen van mij
#S|gge-0209|gesprek|telecom|
A|||||||u spreekt met tinneke van mobiel onbeperkt
K|gebruiken|informatie|2|verwarring|0|-|mobiel onbeperkt dat is dus beperkt tinneke
A|||||||er is een snelheidsbeperking na twintig gigabyte
K|gebruiken|informatie|2|irritatie|0|-|dat heet bij mij dan niet onbeperkt
A|||||||het staat in het kleine lettertje
K|gebruiken|informatie|2|irritatie|0|-|ja dat kleine lettertje daar kan je een mier op laten lezen
A|||||||ik kan u naar onbeperkt plus zetten
K|wijzigen|prijs|3|neutraal|0|vraag|en dat kost dan
A|||||||tien euro meer
K|wijzigen|prijs|2|irritatie|0|-|nee dank u dan doe ik het zonder netflix op de trein
A|||||||alleen de eerste drie maanden gratis dan
K|wijzigen|beleid|4|verrassing|0|-|gratis oké dan wil ik dat wel eens zien
K|wijzigen|geen|3|bezorgdheid|0|vraag|stopt dat dan vanzelf of sta ik er dan weer aan vast als een duif aan een paal
#S|gge-0210|gesprek|energie|
A|||||||stroommeter klachten met wendy d
K|gebruiken|fout|2|verwarring|0|-|ik denk dat mijn teller te snel draait want ik ben dezelfde maand op reis geweest en er staat driehonderd kilowatt op
A|||||||was alles uit
K|gebruiken|geen|3|neutraal|0|-|ja behalve de frigo en de vriezer en de boiler en de kattenfontein en de wifi
A|||||||dat is al heel wat hoor
K|gebruiken|informatie|3|verrassing|0|-|ah zeg dat zo
A|||||||de boiler neemt wel acht kilowattuur per dag
K|gebruiken|informatie|4|blijdschap|0|-|acht per dag amai dan snap ik het
K|gebruiken|geen|3|neutraal|0|-|dan zet ik hem volgende keer uit voor ik vertrek
A|||||||dan scheelt u twee derden
K|gebruiken|informatie|4|dankbaarheid|0|-|dat is een nuttig telefoontje geweest wendy
#S|gge-0211|gesprek|bank|
A|||||||sparen en kinderrekening met sarah
K|aanvragen|geen|3|verlangen|0|wens|hallo ik zou graag een rekening openen voor mijn pasgeboren dochtertje
A|||||||proficiat hoe heet ze
K|geen|geen|3|blijdschap|0|-|lien met een ie
K|aanvragen|digitaal|2|irritatie|1|-|op jullie app krijg ik steeds dat de naam te kort is
A|||||||lien is vier letters dat is genoeg
K|aanvragen|digitaal|2|verwarring|0|-|hij zegt minimum vijf
A|||||||dat is een oude instelling ik los het hier op
K|aanvragen|digitaal|4|opluchting|0|-|top zijn er dan echt nog kinderen met drie letters die nergens een rekening kunnen krijgen
A|||||||bo bijvoorbeeld
K|geen|geen|3|blijdschap|0|-|haha ja bo arme bo
A|||||||de kaart komt per post en het codeboekje apart
K|aanvragen|informatie|4|neutraal|0|-|prima dat is allemaal duidelijk
#S|gge-0212|gesprek|verzekering|
A|||||||woonverzekering kasteel met nathan
K|hulp|wachttijd|2|neutraal|3|-|nathan ik leef nu elf weken in een container voor mijn eigen huis
K|aanleiding|geen|2|neutraal|0|-|het huis is afgebrand op negen juni
K|hulp|doorverwijzing|2|irritatie|3|-|eerst had ik expert nummer één die ging met pensioen dan expert nummer twee die was ziek dan nummer drie die vraagt alles opnieuw
A|||||||dat moet een lijdensweg zijn
K|hulp|bejegening|2|teleurstelling|0|-|ge zegt dat zo mooi een lijdensweg ja
K|gebruiken|geen|2|neutraal|0|-|mijn vrouw kookt op een vuurtje en mijn kinderen doen hun huiswerk op een strijkplank
A|||||||ik laat vandaag een voorlopige uitkering doen van twintigduizend
K|betalen|wachttijd|4|verrassing|0|-|vandaag zeg ge vandaag
A|||||||voor zestien uur
K|betalen|belofte|2|bezorgdheid|0|-|nathan ge moogt mij zoiets niet zeggen als het niet waar is want dan geraak ik er niet meer van
A|||||||ik blijf aan de lijn tot u het ziet
K|geen|geen|3|neutraal|0|-|ik kijk
K|geen|geen|3|neutraal|0|-|ik kijk nog
K|betalen|wachttijd|5|opluchting+dankbaarheid|0|-|het staat erop nathan het staat erop ik moet wenen
#S|gge-0213|gesprek|diensten|
A|||||||basisschool de vlieger met de zorgcoördinator
K|gebruiken|informatie|2|bezorgdheid|0|-|ja mevrouw ik ben de mama van milan ik heb zijn rapport gezien en dat is toch geschrokken
A|||||||milan heeft moeite met lezen dat bespraken we in december
K|gebruiken|informatie|2|verrassing|0|-|in december nee toen zei de juf dat het een slimmerik is
A|||||||dat is hij ook maar lezen is iets anders
K|gebruiken|informatie|2|irritatie|0|-|maar dan had ge mij toch gewoon kunnen zeggen oefen elke avond en ik had dat gedaan
A|||||||we hebben een brief meegegeven
K|gebruiken|geen|3|neutraal|0|-|de brief zat in zijn boekentas en die boekentas is een zwart gat
A|||||||haha ja
K|hulp|geen|3|neutraal|0|vraag|wat kunnen we nu nog doen want er is nog drie maanden
A|||||||een logopedist twee keer per week
K|hulp|geen|3|neutraal|0|-|twee keer is veel want ik werk in twee shiften
A|||||||hij kan op school komen tijdens de middag
K|hulp|beleid|4|opluchting|0|-|op school ja dat zou het wel schoon maken
K|hulp|bejegening|4|vertrouwen|0|-|dan gaan we dat doen en dank u dat ge niet boos waart
#S|gge-0214|gesprek|webshop|
A|||||||bezorging fietsen de ketting met robbe
K|ontvangen|informatie|2|neutraal|0|-|robbe mijn koersfiets zou afgemonteerd toekomen en hij zit in drie dozen
A|||||||afgemonteerd staat standaard aangevinkt in de winkelmand
K|ontvangen|geen|2|neutraal|0|-|ja en ik heb hem afgevinkt want anders kost het vijftig
A|||||||ah dan is het correct
K|ontvangen|informatie|2|irritatie|0|-|maar er staat dan niet bij dat ge een speciaal sleutelken nodig hebt van weet ik veel hoeveel
A|||||||een momentsleutel
K|geen|geen|3|neutraal|0|-|ja zo een ding
A|||||||breng hem binnen dan doe ik het voor u
K|hulp|beleid|4|verrassing|0|-|voor niks
A|||||||voor een pintje
K|hulp|beleid|4|blijdschap|0|-|een pintje dat krijg ge van mij twee
#S|gge-0215|gesprek|reizen|
A|||||||Vertelt u eens rustig wat er op de heenreis gebeurd is.
K|gebruiken|geen|3|neutraal|0|-|nou kijk we zouden dus om kwart voor zes 's ochtends opgehaald worden bij het tankstation in joure
K|gebruiken|levering|2|neutraal|1|-|en we stonden daar met acht koffers en om half zeven nog niks
K|gebruiken|bereikbaarheid|2|irritatie|2|-|ik bellen naar dat noodnummer en dat noodnummer zei u belt buiten kantoortijden
K|gebruiken|bereikbaarheid|2|irritatie|0|-|ja hallo een noodnummer met kantoortijden dat moet je toch maar bedenken
K|gebruiken|levering|2|neutraal|0|-|om tien voor acht kwam er een bus aan die was voor een andere reis die ging naar het zwarte woud
K|gebruiken|beleid|4|blijdschap|0|-|en die chauffeur die kerel die zei stap maar in jongens ik gooi jullie er bij arnhem wel uit
K|gebruiken|bejegening|4|dankbaarheid|0|-|dat was echt een prachtvent die heeft nog broodjes uitgedeeld ook
K|gebruiken|levering|2|neutraal|0|-|maar bij arnhem was onze bus natuurlijk al weg
K|betalen|prijs|2|irritatie|0|-|dus toen hebben we met zijn achten twee taxi's naar keulen genomen vierhonderdtien euro bij elkaar
A|||||||Hebt u de bonnen daarvan?
K|geen|geen|3|neutraal|0|-|van de ene wel van de andere heb ik alleen een foto van de meter
A|||||||Een foto is voldoende.
K|betalen|beleid|4|opluchting|0|-|gelukkig want mijn zwager had hem al op internet willen zetten bij wijze van
A|||||||En wie heeft de reis geboekt, u of uw zwager?
K|geen|geen|3|neutraal|0|-|ikke
K|hulp|geen|3|verlangen|0|wens|en ik wil eigenlijk vooral dat die chauffeur een bedankje krijgt want die heeft onze vakantie gered
#S|gge-0216|gesprek|verzekering|
A|||||||ja meneer de rechtbank vraagt u om het zelf te zeggen
K|aanleiding|geen|2|neutraal|0|-|op vierentwintig januari ben ik uitgegleden over een bevroren plas bij de ingang van de supermarkt
K|gebruiken|privacy|2|neutraal|0|-|daar liep al een week water uit een goot want dat stond op de foto van de buurvrouw
K|gebruiken|privacy|2|neutraal|0|-|mijn enkel was op drie plaatsen kapot en er zitten nu negen schroeven in
K|gebruiken|geen|2|teleurstelling|0|-|ik was stratenmaker en dat word ik dus niet meer
K|hulp|bejegening|2|boosheid|0|-|en die verzekering die zegt dan van ja u had schoenen met profiel moeten dragen
K|hulp|bejegening|2|boosheid|0|-|profiel op een winkeldrempel ja sorry hoor ik ging een pak melk halen
K|hulp|wachttijd|2|irritatie|3|-|dat loopt nu achttien maanden en elke keer is er een nieuwe brief met een nieuwe vraag
K|hulp|informatie|2|irritatie|2|-|en bij elke brief hebben ze een andere deskundige die weer van voren af aan begint
A|||||||en wat is uw schikkingsvoorstel
K|hulp|geen|3|verlangen|0|wens|ik wil een omscholing tot kraanmachinist en dat is zeventien mille en dan ben ik er klaar mee
A|||||||de wederpartij kan daarin meegaan
K|hulp|geen|3|verrassing|0|-|zomaar
K|hulp|geen|4|opluchting|0|-|dan teken ik hier en nu want ik ben doodmoe van jullie papier
#S|gge-0217|gesprek|diensten|
A|||||||U spreekt met de klachtencoördinator van de school, de heer Borst.
K|geen|geen|3|neutraal|0|-|Meneer Borst, ik zit hier met mijn man en met een map.
K|gebruiken|privacy|2|bezorgdheid|0|-|Onze dochter van veertien durft sinds oktober niet meer met de bus,
K|gebruiken|privacy|2|neutraal|0|-|omdat er in die bus een groepje zit dat haar foto's heeft bewerkt en rondgestuurd.
K|hulp|herhaling|2|irritatie|2|-|Wij hebben op vier momenten met de mentor gesproken,
K|hulp|belofte|2|teleurstelling|2|-|en elke keer was het antwoord dat er een gesprek met die jongens zou komen.
K|hulp|belofte|2|irritatie|0|-|Dat gesprek is er niet geweest, want de jongens waren op werkweek, en de mentor was op cursus, en de teamleider had een ander overleg.
K|gebruiken|geen|2|neutraal|2|-|Ondertussen breng ik haar elke dag zelf en kom ik daardoor elke dag te laat op mijn eigen werk.
K|hulp|bejegening|2|teleurstelling|0|-|En wat ik het ergste vind: niemand heeft aan haar gevraagd hoe het met haar is.
A|||||||Dat is een terecht verwijt. Ik kom daar morgen zelf voor naar haar toe.
K|hulp|bejegening|4|verrassing|0|-|Morgen, naar haar toe. Dat is meer dan er in vier maanden is gebeurd.
A|||||||En de daders worden vandaag nog gesproken, met hun ouders erbij.
K|hulp|geen|3|neutraal|0|-|Met hun ouders, ja, dat lijkt mij wel gepast.
K|hulp|geen|3|verlangen|0|wens|Ik wil dat ze weer met de bus kan, dat is eigenlijk alles.
#S|gge-0218|gesprek|bank|
A|||||||met eduard van pensioenservice
K|betalen|geen|2|bezorgdheid|0|-|eduard mijn pensioen is lager dan vorige maand honderdachtentwintig euro lager
A|||||||er is loonheffing toegepast over twee uitkeringen
K|betalen|informatie|2|verwarring|0|-|ja maar hoezo ineens vorig jaar was dat toch niet zo
A|||||||omdat uw aow erbij is gekomen
K|betalen|informatie|2|irritatie|0|-|dat had iemand mij kunnen zeggen bij mijn verjaardag in plaats van een taart op papier
A|||||||u kunt bij één van de twee de korting laten uitzetten
K|hulp|geen|3|neutraal|0|vraag|en bij welke van de twee is dat verstandig
A|||||||bij de kleinste, dus bij ons
K|wijzigen|geen|3|neutraal|0|wens|nou doe het dan bij jullie maar
A|||||||ik zet de korting uit vanaf november
K|betalen|geen|3|bezorgdheid|0|vraag|en moet ik dan later weer een hap terugbetalen bij de belasting
A|||||||nee dat wordt juist voorkomen
K|betalen|informatie|4|vertrouwen|0|-|ach zo dat is helder
#S|gge-0219|gesprek|wonen|
A|||||||met jan-willem van vve de eik
K|gebruiken|bejegening|2|irritatie|0|-|janwillem ik zat rustig op mijn balkon een gehaktbal te eten en die man van boven giet een emmer water naar beneden over mijn hoofd
A|||||||met opzet
K|gebruiken|bejegening|2|boosheid|0|-|nou hij riep sorry ik dacht dat je er niet was terwijl hij mij kon zien zitten als een baby in een bad
A|||||||heeft hij een plant gewaterd
K|gebruiken|geen|3|verwarring|0|-|een plant met een emmer van tien liter ja dan is het een boom
A|||||||ik spreek hem er op aan
K|hulp|herhaling|2|irritatie|2|-|dat is al de derde keer dat jij hem erop aanspreekt
A|||||||dan schrijf ik nu een officiële waarschuwing
K|hulp|beleid|3|neutraal|0|-|dat is wel nodig ja
K|geen|geen|3|blijdschap|0|-|en dan wil ik ook een nieuwe gehaktbal want die lag in het sop
#S|gge-0220|gesprek|telecom|
A|||||||datacenter en hosting met niels
K|gebruiken|storing|1|boosheid|0|-|niels onze webwinkel is al vijf uur uit de lucht en het is black friday godbetert
A|||||||we hebben een stroomprobleem in hal twee
K|gebruiken|informatie|2|irritatie|0|-|op jullie statuspagina staat alles groen niels alles groen
A|||||||die pagina wordt handmatig bijgewerkt
K|gebruiken|informatie|2|irritatie|0|-|handmatig en wie zit er dan met zijn handen te draaien
A|||||||er zijn drie mensen aan het werk in de hal zelf
K|betalen|prijs|2|bezorgdheid|0|-|we verliezen elk uur negenduizend euro dat is de kerstbonus van twaalf mensen
A|||||||de verwachting is kwart over vier
K|gebruiken|belofte|2|irritatie|0|-|dat was kwart over drie ook de verwachting
A|||||||ik zeg nu pas een tijd als ik zeker ben
K|hulp|informatie|4|neutraal|0|-|dat waardeer ik dan wel
A|||||||hij komt op ik zie hem komen
K|geen|geen|3|neutraal|0|-|wacht
K|gebruiken|storing|4|opluchting|0|-|ja de eerste bestelling komt binnen
K|hulp|geen|3|neutraal|0|-|maar de schade die berekenen we en die leg ik maandag op jullie tafel
#S|gge-0221|gesprek|energie|
A|||||||Gasnet aansluitingen, met Toine.
K|aanvragen|wachttijd|2|irritatie|3|-|Toine, ik ben de aannemer van de tien woningen in de Beukenlaan en wij wachten sinds vorig jaar op de aansluiting.
A|||||||De netcapaciteit in dat gebied is vol.
K|aanvragen|informatie|2|irritatie|0|-|Vol, dat hoor ik nu voor het eerst, in jullie brief van maart stond 'gereserveerd'.
A|||||||Gereserveerd betekent in de wachtrij.
K|aanvragen|informatie|2|boosheid|0|-|Dat is geen Nederlands, Toine. Als ik in een restaurant reserveer heb ik een tafel.
A|||||||Ik kan u een tijdelijke aansluiting op een aggregaat aanbieden.
K|aanvragen|prijs|3|neutraal|0|vraag|Wie betaalt die diesel?
A|||||||Voor de helft wij.
K|aanvragen|beleid|3|neutraal|0|-|Voor de helft is al iets, maar niet genoeg.
K|aanvragen|geen|2|bezorgdheid|0|angst|Er staan hier tien gezinnen die hun huur hebben opgezegd, en die staan straks op straat.
A|||||||Ik leg het bij de directie neer en bel u donderdag.
K|hulp|geen|2|irritatie|0|-|Donderdag kan ik niet, dan zit ik in de rechtszaal om jullie aan te klagen.
#S|gge-0222|gesprek|overheid|
A|||||||met de dienst inschrijving jeugdhulp met ria m
K|aanvragen|wachttijd|2|bezorgdheid|3|-|ria ik bel elke maandagmorgen om half negen en dit is maandag eenentwintig
A|||||||ik weet het ik herken uw stem
K|aanvragen|geen|3|neutraal|0|-|ja dat is ook gezellig zou je zeggen
K|gebruiken|privacy|2|bezorgdheid|0|-|mijn zoon slaapt drie uur per nacht hij slaat met zijn hoofd tegen de verwarming
K|aanvragen|wachttijd|2|irritatie|0|-|en dan krijg ik te horen er zijn zevenenzeventig wachtenden voor u
K|aanvragen|informatie|2|irritatie|0|-|vorige week waren het er eenenzeventig dus we gaan achteruit ria
A|||||||er zijn spoedgevallen tussen gekomen
K|aanvragen|beleid|2|boosheid|0|-|en wanneer is het bij ons spoed moet hij eerst door een raam
A|||||||dit wat u nu zegt is spoed ik maak er een spoedaanmelding van
K|aanvragen|beleid|3|verwarring|0|-|zo werkt het dus je moet gewoon eerst zeggen dat hij met zijn hoofd slaat
A|||||||helaas wel ja
K|aanvragen|informatie|2|teleurstelling|0|-|dat had iemand mij dan eenentwintig maandagen geleden moeten zeggen
A|||||||u hebt binnen een week een gesprek met een team
K|aanvragen|geen|4|opluchting|0|-|binnen een week dan hoef ik volgende maandag misschien niet te bellen
#S|gge-0223|gesprek|webshop|
A|||||||goedemiddag met anouk van nieuwe keukens direct
K|ontvangen|levering|2|irritatie|2|-|ja anouk het gaat over die keuken die zou op de veertiende komen
K|ontvangen|levering|2|neutraal|0|-|wij hebben alles eruit gesloopt hè dus er is niks meer geen kraan geen kast geen fornuis
K|ontvangen|informatie|2|irritatie|0|-|en dan krijg ik op de dertiende om tien over vijf een mail van uw levering is gewijzigd
K|ontvangen|informatie|2|verwarring|0|-|gewijzigd naar wanneer dat stond er dan niet in
A|||||||het werkblad is gebroken in de fabriek
K|ontvangen|geen|3|neutraal|0|-|oké dat kan gebeuren
K|ontvangen|informatie|2|irritatie|0|-|maar stuur dan de kasten wel dan kan mijn man alvast
A|||||||we leveren normaal in één keer
K|ontvangen|beleid|2|irritatie|2|-|normaal normaal het is toch niet normaal dat wij vier weken in de badkamer afwassen
K|gebruiken|geen|2|neutraal|1|-|ik sta op mijn knieën pannen te schrobben in de badkuip met een baby op mijn rug
A|||||||ik laat de kasten vrijdag komen en het blad later
K|ontvangen|beleid|4|opluchting|0|-|kijk zo moeilijk was het toch niet
A|||||||en u krijgt tweehonderd euro voor het uit eten gaan
K|betalen|beleid|4|verrassing|0|-|uit eten met een baby haha nou dat wordt afhaalchinees maar lekker
#S|gge-0224|gesprek|diensten|
A|||||||receptie fitkliniek met lonneke
K|wijzigen|geen|3|neutraal|0|wens|hallo ik wil mijn afspraak van half drie verzetten
A|||||||naar wanneer
K|wijzigen|geen|3|neutraal|0|vraag|uh kan het morgen
A|||||||morgen is vol overmorgen om negen
K|geen|geen|3|neutraal|0|-|overmorgen kan ik niet
A|||||||maandag om tien
K|geen|geen|3|neutraal|0|-|ja maandag tien is goed
A|||||||staat genoteerd
K|geen|geen|4|neutraal|0|-|fijn dankjewel
#S|gge-0225|gesprek|bezorging|
A|||||||met karima van de pakketdienst van het zuiden
K|ontvangen|fout|2|irritatie|0|-|Karima, ik heb een foto gekregen van mijn pakket op een stoep, en dat is niet mijn stoep. Die stoep heeft een kabouter en ik heb van mijn leven nog geen kabouter gehad.
A|||||||Op welk huisnummer is de foto gemaakt?
K|geen|geen|3|neutraal|0|-|Dat kan ik niet lezen, er staat een tak voor.
A|||||||Ik zie de gps, het is honderdtwintig meter verderop.
K|ontvangen|informatie|4|verrassing|0|-|Honderdtwintig meter, dan is het de straat achter ons.
A|||||||Loopt u er even langs, ik blijf aan de lijn.
K|geen|geen|3|neutraal|0|-|Ik loop, ik loop.
K|ontvangen|levering|4|opluchting|0|-|Ja, daar staat hij, naast de kabouter.
A|||||||Fijn, en mijn excuses.
K|geen|geen|4|blijdschap|0|-|Geen punt, ik heb meteen mijn stappen gehaald.
#S|gge-0226|gesprek|reizen|
A|||||||treinklachten noordelijk met hugo
K|gebruiken|bejegening|2|boosheid|0|-|hugo ik zat in die stiltecoupé en die conducteur die heeft mij voor schut gezet
A|||||||wat is er gebeurd
K|gebruiken|geen|3|neutraal|0|-|nou mijn kleindochter belde me even dat mijn man gevallen was
K|gebruiken|bejegening|2|boosheid|0|-|en hij roept door die hele coupé oma kan niet lezen hier staat stilte
K|gebruiken|bejegening|2|teleurstelling|0|-|iedereen keek en ik kon wel door de grond zakken
A|||||||dat vind ik niet kunnen en hoe is het met uw man
K|geen|geen|4|opluchting|0|-|hij heeft zijn pols gekneusd verder niks gelukkig
A|||||||ik zoek die conducteur op met treinnummer vijf zeven
K|hulp|geen|3|neutraal|0|-|ja trein vijfhonderd zevenendertig nee vijf drie zeven
A|||||||ik bel u terug wat er met hem is besproken
K|hulp|geen|3|verlangen|0|wens|het hoeft geen straf te zijn als hij maar een keer zegt dat het niet netjes was
#S|gge-0227|gesprek|bank|
A|||||||kaartvervanging met leo
K|gebruiken|digitaal|2|neutraal|1|wens|leo ik wil contactloos uitzetten op mijn pas maar ik vind het nergens
A|||||||dat staat bij instellingen passen
K|gebruiken|digitaal|2|irritatie|0|-|daar staat alleen limiet wijzigen en pas blokkeren en die wil ik niet blokkeren
A|||||||ik kan het ook van hieruit uitzetten
K|geen|geen|3|neutraal|0|-|ja doe maar
A|||||||mag ik vragen waarom
K|gebruiken|privacy|3|bezorgdheid|0|angst|nou in de krant stond dat ze in de bus met zo'n kastje langs je broekzak lopen
A|||||||dat kan eigenlijk niet met die nieuwe passen
K|gebruiken|informatie|3|neutraal|0|-|zei mijn dochter ook maar toch
A|||||||hij is uit
K|gebruiken|privacy|4|vertrouwen|0|-|fijn dan ben ik niet meer bang in lijn elf
#S|gge-0228|gesprek|wonen|
A|||||||goedemiddag bewonersadviesraad met kadir
K|hulp|geen|3|neutraal|0|-|hoi kadir je spreekt met de vrouw van honderdvijftien
K|gebruiken|privacy|2|bezorgdheid|0|-|die galerij hè op onze verdieping daar hebben ze de leuning weggehaald om te schilderen en er hangt een lint
A|||||||hoe lang al
K|geen|geen|3|neutraal|0|-|vijf dagen
K|gebruiken|privacy|2|bezorgdheid|0|angst|ik heb een peuter die leert lopen die houdt niet van linten die trekt eraan
A|||||||dat is gevaarlijk ik stuur vandaag een steiger
K|hulp|wachttijd|3|neutraal|0|-|vandaag zeg je en niet maandag
A|||||||vandaag voor vieren
K|hulp|belofte|3|neutraal|0|-|oké ik zet de wekker op vieren
A|||||||en wie heeft dat zo achtergelaten
K|geen|geen|3|neutraal|0|-|twee mannen met een busje en een radio uh meer weet ik niet
K|terugkijken|kwaliteit|2|irritatie|0|-|vroeger kwamen die kerels eerst koffie drinken en dan bleven ze wachten tot het klaar was
#S|gge-0229|gesprek|verzekering|
A|||||||medische zorgadvies met kees d
K|orienteren|geen|3|neutraal|0|vraag|ja hallo ik wou weten of een gastric bypass vergoed wordt
A|||||||bij een bmi boven veertig met indicatie
K|geen|geen|3|neutraal|0|-|ik heb drieënveertig
A|||||||dan is het uit het basispakket
K|orienteren|beleid|4|verrassing|0|-|echt ik dacht dat dat altijd uit eigen zak moest
A|||||||en het eigen risico wel
K|orienteren|prijs|3|neutraal|0|-|ja dat driehonderdvijfentachtig dat kan
A|||||||welke kliniek heeft u op het oog
K|orienteren|geen|3|verlangen|0|wens|die in rotterdam want mijn nichtje is daar veertig kilo kwijtgeraakt
A|||||||die heeft contract met ons
K|orienteren|informatie|4|blijdschap|0|-|nou dan ga ik daar maandag bellen dank je wel
K|orienteren|geen|2|bezorgdheid|0|angst|ik ben alleen bang voor de narcose
A|||||||dat kunt u met hen bespreken ze zijn er heel goed in
K|geen|geen|3|neutraal|0|-|ja dat zal wel
#S|gge-0230|gesprek|energie|
A|||||||Subsidies en warmte, met Gonda.
K|aanvragen|wachttijd|2|irritatie|3|-|Gonda, ik wacht al vijf maanden op de subsidie voor de isolatie van mijn vloer.
A|||||||Er ontbreekt een bewijs van betaling.
K|aanvragen|informatie|2|irritatie|0|-|Dat bewijs staat gewoon bij de bijlagen, met de naam 'bewijs van betaling'.
A|||||||Het bestand is te groot.
K|aanvragen|digitaal|2|verwarring|0|-|Hoe kan een pdf van twee bladzijden te groot zijn?
A|||||||Boven de vijf megabyte wordt hij niet gelezen.
K|aanvragen|informatie|2|irritatie|0|-|Dan zegt u dat toch meteen in januari en niet in juni.
A|||||||Daar kan ik u alleen gelijk in geven.
K|aanvragen|geen|3|neutraal|0|vraag|Mag ik het u nu mailen, dan ziet u het direct?
A|||||||Ja, doe maar.
K|geen|geen|3|neutraal|0|-|Verstuurd.
A|||||||Ik zie het, het is nu in orde, u krijgt tweeëntwintighonderd.
K|aanvragen|wachttijd|4|opluchting|0|-|Dat is goed nieuws, dan kan de aannemer zijn rekening ook eindelijk krijgen.
#S|gge-0231|gesprek|overheid|
A|||||||voor de verkiezingen en pasjes met kim w
K|aanvragen|geen|3|neutraal|0|vraag|hoi ik ben mijn stempas kwijt kan ik een nieuwe krijgen
A|||||||dat kan tot vrijdag twaalf uur aan de balie
K|aanvragen|bereikbaarheid|2|irritatie|0|-|alleen aan de balie en ik werk van acht tot vijf in rotterdam
A|||||||u kunt ook iemand machtigen
K|aanvragen|beleid|4|neutraal|0|-|ah dan stuur ik mijn moeder
A|||||||zij heeft dan een briefje van u nodig met een handtekening
K|geen|geen|3|neutraal|0|-|oké
A|||||||en een kopie van uw id
K|geen|geen|3|neutraal|0|-|dat heb ik wel ergens op een stickie
#S|gge-0232|gesprek|bezorging|
A|||||||goeiedag met lieselot van verse markt
K|ontvangen|kwaliteit|2|neutraal|0|-|lieselot die zalm die ik vandaag gekregen heb is niet vers
A|||||||hoe merkt u dat
K|ontvangen|kwaliteit|2|irritatie|0|-|ja aan de lucht allez mijn kat wil er nog niet aan
A|||||||van de vis eet een kat altijd
K|ontvangen|kwaliteit|2|irritatie|0|-|onze kat is nen echte fijnproever die is opgegroeid met een visboer
A|||||||u krijgt uw geld terug en er komt morgen nieuwe
K|ontvangen|beleid|4|blijdschap|0|-|dat zal de kat ook plezier doen
#S|gge-0233|gesprek|telecom|
A|||||||goedemiddag klantenservice noordlijn u spreekt met evelien
K|geen|geen|3|neutraal|0|-|goedemiddag mevrouw uh
K|gebruiken|storing|2|neutraal|0|-|onze telefoon is sinds de storm van uh van vrijdag uh stil
K|gebruiken|storing|2|neutraal|0|-|de vaste hè niet die kleine
A|||||||doet de tv het nog
K|gebruiken|storing|2|neutraal|0|-|nee die ook niet
A|||||||en internet
K|geen|geen|3|neutraal|0|-|dat hebben we niet
A|||||||staat er een lampje rood op het kastje
K|gebruiken|storing|2|neutraal|0|-|ja eentje rood en de rest uit
A|||||||dan is de lijn buiten kapot
K|gebruiken|storing|2|bezorgdheid|0|-|o dus niet bij ons binnen
A|||||||nee een boom op de kabel
K|hulp|levering|3|neutraal|0|vraag|en wanneer wordt dat dan gemaakt
A|||||||uiterlijk donderdag
K|hulp|wachttijd|2|bezorgdheid|0|-|dat is nog drie dagen en mijn man heeft zo'n hartkastje dat belt via die lijn
A|||||||ik schakel door naar een mobiel en ik laat u iemand bellen
K|geen|geen|3|neutraal|0|-|mijn mobiele nummer is nul zes vier vier
K|geen|geen|3|neutraal|0|-|nee wacht dat is van mijn zus
K|geen|geen|3|neutraal|0|-|nul zes twee een acht acht drie nul vier zeven
A|||||||die heb ik
K|hulp|bejegening|4|dankbaarheid|0|-|u bent heel geduldig met een oud mens
#S|gge-0234|gesprek|diensten|
A|||||||autogarage meerzicht met sabine
K|hulp|wachttijd|2|irritatie|2|-|sabine ik bel nou voor de vijfde keer over dat reservedeel
A|||||||we hebben nog geen bericht
K|hulp|belofte|2|irritatie|0|-|jullie zouden mij terugbellen en dat doen jullie nooit
A|||||||het spijt me heel erg
K|hulp|bejegening|2|irritatie|0|-|spijt heb ik nou wel genoeg gehoord
K|gebruiken|geen|2|neutraal|2|-|ik rijd met een oude fiets door de regen naar mijn werk al twee weken
A|||||||het onderdeel komt uit frankrijk
K|hulp|informatie|2|verwarring|0|-|dat stond er vorige week ook en de week daarvoor was het spanje
A|||||||ik moet eerlijk zijn ik weet het niet
K|hulp|informatie|3|neutraal|0|-|oké dat is dan tenminste eerlijk
K|hulp|geen|3|verlangen|0|wens|dan wil ik graag een leenauto tot het er is
A|||||||die zijn allemaal weg tot vrijdag
K|hulp|beleid|2|teleurstelling|0|-|ja dan houdt het op
A|||||||mag ik u vrijdag bellen
K|geen|geen|3|neutraal|0|-|doe maar
K|geen|geen|3|neutraal|0|-|als het echt vrijdag is
#S|gge-0235|gesprek|wonen|
A|||||||verhuurmakelaar met joris
K|betalen|geen|3|neutraal|0|-|joris ik heb een vraag over die huurverhoging die brief die ik net kreeg
K|betalen|prijs|2|irritatie|0|-|vijf komma vijf procent en de kachel doet het al drie maanden niet fatsoenlijk
A|||||||de verhoging staat los van het onderhoud
K|betalen|beleid|2|irritatie|0|-|ja voor jullie staat alles altijd los van elkaar
A|||||||u kunt bezwaar maken binnen zes weken
K|hulp|geen|3|neutraal|0|vraag|en hoe dan met een brief of met de huurcommissie
A|||||||schriftelijk bij ons en anders de huurcommissie
K|hulp|informatie|3|neutraal|0|-|dus eerst bij jullie zelf bezwaar maken tegen jullie zelf
A|||||||zo gaat dat
K|hulp|beleid|2|verwarring|0|-|nou ja zeg
A|||||||en de kachel laat ik morgen nakijken
K|hulp|belofte|2|irritatie|0|-|nou ik hoor het wel want dat zei je bij de koffie in april ook al
A|||||||daar heb ik niets tegenin te brengen
K|hulp|geen|3|neutraal|0|-|ik schrijf dat bezwaar gewoon en stuur het aangetekend
#S|gge-0236|gesprek|overheid|
A|||||||servicepunt werk met lennart
K|aanleiding|geen|3|neutraal|0|-|lennart ik ben negenenveertig en ik ben dus uit de zorg
K|aanleiding|geen|2|neutraal|0|-|ik heb een burn-out gehad van een jaar en nou willen ze dat ik weer solliciteer
K|aanvragen|beleid|2|irritatie|0|-|vier sollicitaties per maand en ze moeten allemaal in de werkmap
K|aanvragen|digitaal|2|irritatie|1|-|en die werkmap die slaat het niet op dus dan doe ik het twee keer
A|||||||probeer het in een andere browser
K|aanvragen|digitaal|2|neutraal|1|-|ja dat heb ik gedaan
A|||||||dan mag het ook op papier
K|aanvragen|beleid|4|opluchting|0|-|echt dat had ik nooit geweten
A|||||||u vult dan gewoon deze lijst in
K|aanvragen|geen|3|neutraal|0|vraag|en telt dat net zo goed mee
A|||||||ja
K|geen|geen|3|neutraal|0|-|oké
K|orienteren|geen|3|verlangen|0|wens|en als er iets is in de natuur of zo zou ik dat wel graag willen want binnen zitten gaat niet meer
A|||||||boswachterij heeft nu vacatures
K|orienteren|informatie|4|blijdschap|0|-|nee dat meen je stuur die maar op
#S|gge-0237|gesprek|webshop|
A|||||||tweedehands kleding app met maren
K|hulp|beleid|2|irritatie|0|-|maren ik heb een jas gekocht voor negentig euro via jullie en die heeft een winkelhaak in de voering
A|||||||heb je het binnen twee dagen gemeld
K|hulp|geen|3|neutraal|0|-|nee want ik was in spanje en mijn huisgenoot had hem aangenomen
A|||||||dan gaat het geld automatisch naar de verkoper
K|hulp|beleid|2|irritatie|0|-|dus als je op vakantie bent heb je pech
A|||||||dat staat in de voorwaarden
K|hulp|beleid|2|irritatie|0|-|alles staat altijd in de voorwaarden
A|||||||ik kan de verkoper vragen om een gedeeltelijke teruggave
K|geen|geen|3|neutraal|0|-|ja probeer dat maar
A|||||||ze wil dertig euro teruggeven
K|geen|geen|3|neutraal|0|-|dertig
K|betalen|geen|3|neutraal|0|-|oké ik laat hem dan maken door mijn tante
#S|gge-0238|gesprek|energie|
A|||||||goedendag met de heer de man van inspectie gas
K|hulp|levering|2|irritatie|2|-|meneer de man u zou er om negen uur zijn en het is nu tien over drie
A|||||||er was een spoedgeval in de stad
K|hulp|informatie|2|irritatie|0|-|een belletje van twee seconden had genoeg geweest
A|||||||ik begrijp het ik sta nu voor de deur
K|geen|geen|3|neutraal|0|-|oh
K|geen|geen|3|neutraal|0|-|ja ik hoor de bel
K|hulp|levering|4|neutraal|0|-|oké kom maar binnen de kelder is rechts
A|||||||ik zie een oude koperen leiding
K|gebruiken|privacy|3|bezorgdheid|0|vraag|is dat gevaarlijk moet mijn vrouw weg
A|||||||er zit een klein lek in de verbinding ik sluit hem af
K|gebruiken|storing|3|bezorgdheid|0|vraag|dus dan hebben we geen gas tot wanneer
A|||||||tot morgen een installateur kan
K|gebruiken|geen|2|teleurstelling|0|-|dan eten we boterhammen
A|||||||u had beter gedaan met op tijd bellen
K|hulp|bejegening|2|irritatie|2|-|op tijd ik heb hierop gewacht vanaf negen uur
#S|gge-0239|gesprek|bank|
A|||||||verzekering en lening met mieke
K|betalen|informatie|2|verwarring|0|-|mieke er wordt elke maand achttien euro voor iets afgeschreven wat ik niet herken
A|||||||staat er een omschrijving
K|geen|geen|3|neutraal|0|-|spb nl streep vijf
A|||||||dat is een betaalbescherming bij uw lening
K|betalen|informatie|2|irritatie|0|-|die heb ik niet gevraagd
A|||||||die is bij het tekenen aangevinkt
K|betalen|informatie|2|irritatie|0|-|door wie want ik heb alleen getekend waar die man met zijn pen naar wees
A|||||||het kan wel stopgezet worden
K|betalen|geen|3|verlangen|0|wens|ja graag
A|||||||en voor het verleden kunnen we tot één jaar terugbetalen
K|betalen|prijs|3|neutraal|0|-|één jaar en ik betaal hem al vier
A|||||||ik zal het melden als klacht
K|hulp|geen|3|verlangen|0|wens|ja meld dat maar want het zijn er vast meer zoals ik
#S|gge-0240|gesprek|verzekering|
A|||||||met peter van schadeherstel bv
K|hulp|levering|2|irritatie|0|-|peter ik zit te wachten op die ruitzetter
A|||||||hij staat in de file bij de knooppunt
K|hulp|informatie|2|irritatie|0|-|en dat had hij ook kunnen appen dan had ik nog even mijn moeder naar de kapper gebracht
A|||||||hij is er over een half uur
K|geen|geen|3|neutraal|0|-|oké
A|||||||is het een grote barst
K|gebruiken|kwaliteit|2|neutraal|0|-|van links naar rechts over de hele voorruit
K|gebruiken|privacy|2|bezorgdheid|0|angst|en ik moet morgen de snelweg op met de kinderen
A|||||||hij zet hem vandaag helemaal
K|geen|geen|3|neutraal|0|-|mooi
K|betalen|prijs|3|neutraal|0|vraag|en hoeveel is mijn eigen bijdrage dan nog
A|||||||vijfenzeventig
K|geen|geen|3|neutraal|0|-|oké
#S|gge-0241|gesprek|bezorging|
A|||||||dag met de afdeling ophaal verhuisdozen met tim
K|wijzigen|levering|2|irritatie|1|-|tim de ophaling is nu twee keer niet doorgegaan en ik struikel al twee weken over die vijfendertig dozen
A|||||||er waren te weinig chauffeurs
K|wijzigen|informatie|2|irritatie|0|-|en die dozen moesten er binnen de week weer weg want anders rekent ge huur
A|||||||die huur trekken we eraf
K|betalen|beleid|4|opluchting|0|-|dat is gepast
A|||||||ik kom maandag zelf
K|wijzigen|levering|3|neutraal|0|-|maandag is mijn man vrij dan zet hij ze al klaar in de inkom
A|||||||kan hij ze tot aan de straat brengen
K|wijzigen|geen|3|neutraal|0|-|ja als het niet regent anders worden ze slap
#S|gge-0242|gesprek|reizen|
A|||||||kampeerpark de duinrand met francien
K|wijzigen|geen|3|neutraal|0|wens|francien wij komen met vier man in plaats van met twee en een hond
A|||||||het huisje is voor vier
K|geen|geen|3|neutraal|0|-|mooi
A|||||||de hond is tien euro per nacht
K|betalen|prijs|2|irritatie|0|-|tien euro voor een hond van vier kilo per nacht
A|||||||dat zijn de schoonmaakkosten
K|betalen|beleid|3|neutraal|0|-|ze verhaart niet eens
A|||||||dat zeggen ze allemaal
K|betalen|beleid|2|irritatie|0|-|dat is flauw
A|||||||u heeft gelijk excuus vijf euro dan
K|betalen|beleid|4|blijdschap|0|-|vijf is redelijk ze zal blij zijn
K|ontvangen|levering|3|neutraal|0|vraag|en hoe laat kan het huisje in
A|||||||vanaf drie uur
K|ontvangen|geen|3|neutraal|0|-|dan rijden wij pas na de lunch weg
#S|gge-0243|gesprek|wonen|
A|||||||zo en nu mag jij je kant vertellen marleen
K|gebruiken|kwaliteit|2|irritatie|0|-|nou het is die wasdroger hè van hem
K|gebruiken|kwaliteit|2|neutraal|0|-|die staat tegen de muur waar ons bed tegen staat
K|gebruiken|kwaliteit|2|irritatie|0|-|en die draait als hij thuiskomt van de late dienst
K|gebruiken|geen|3|neutraal|0|-|ik snap dat hij schone shirts nodig heeft dat snap ik echt
K|gebruiken|geen|3|neutraal|0|-|maar ik ben kraamverzorgster en dan moet ik er om zes uur uit
K|hulp|bejegening|2|teleurstelling|0|-|en toen ik dat zei heeft hij zijn schouders opgehaald
K|hulp|bejegening|2|irritatie|0|-|gewoon zo kijk zo
A|||||||ronald wat zeg jij ervan hij zegt dat hij dat niet bewust deed
K|hulp|bejegening|3|verrassing|0|-|o niet bewust
K|hulp|geen|3|neutraal|0|-|nou ja het kan dat ik het niet vriendelijk vroeg ook dat geef ik toe
A|||||||zou hij hem op rubber mogen zetten
K|hulp|geen|4|vertrouwen|0|-|dat zou al heel wat schelen dat gedreun
A|||||||en een timer tot elf uur
K|hulp|beleid|4|opluchting|0|-|tot elf is goed want daarna slaap ik toch
K|hulp|bejegening|4|blijdschap|0|-|nou ronald dan krijg je van mij die appeltaart die ik je nog beloofd had
#S|gge-0244|gesprek|diensten|
A|||||||huisartsenpost weekenddienst
K|gebruiken|privacy|2|bezorgdheid|0|-|ja met mij mijn zoontje heeft negenendertig acht en hij is zo sloom
A|||||||hoe oud
K|geen|geen|3|neutraal|0|-|anderhalf
A|||||||drinkt hij nog
K|gebruiken|geen|2|neutraal|0|-|een klein beetje en dan spuugt ie het weer uit
A|||||||heeft hij nog een natte luier gehad
K|geen|geen|3|neutraal|0|-|uh vanmorgen om zeven
A|||||||en hoe laat is het nu
K|geen|geen|3|neutraal|0|-|half vijf
A|||||||dan wil ik hem nu zien komt u meteen
K|geen|geen|3|bezorgdheid|0|-|oh
K|hulp|geen|3|bezorgdheid|0|vraag|is het ernstig ja
A|||||||we willen zien dat hij niet uitdroogt
K|hulp|geen|3|neutraal|0|-|we komen we zijn er in tien minuten
A|||||||rustig rijden
K|geen|geen|3|neutraal|0|-|ja
#S|gge-0245|gesprek|telecom|
A|||||||met de afdeling opzegging van zuidkabel met nancy
K|vertrekken|geen|3|neutraal|0|wens|ja ik wil mijn abonnement opzeggen
A|||||||mag ik vragen waarom
K|aanleiding|geen|3|neutraal|0|-|ik ga naar een verzorgingshuis daar zit het erbij
A|||||||oh wat fijn voor u of juist niet
K|geen|geen|3|neutraal|0|-|nou ja allebei
K|aanleiding|geen|2|teleurstelling|0|-|ik laat mijn huis achter van drieënvijftig jaar
A|||||||dat is een groot afscheid
K|geen|geen|3|neutraal|0|-|ja
K|vertrekken|beleid|3|bezorgdheid|0|vraag|moet ik nu nog een boete betalen
A|||||||nee bij een verzorgingshuis niet
K|vertrekken|beleid|4|opluchting|0|-|gelukkig want dat had mijn buurman gezegd
A|||||||per wanneer
K|geen|geen|3|neutraal|0|-|per de eerste
A|||||||ik stuur de bevestiging en sterkte ermee
K|hulp|bejegening|4|dankbaarheid|0|-|dat is lief van je kind
#S|gge-0246|gesprek|overheid|
A|||||||kinderopvangtoeslag lijn met hennie
K|betalen|fout|2|irritatie|0|-|ja hennie wij moeten vierduizend tweehonderd terugbetalen omdat mijn kind zogenaamd niet naar de opvang ging
A|||||||uit onze gegevens blijkt dat de uren niet zijn doorgegeven
K|betalen|fout|2|irritatie|0|-|die uren heeft de opvang elke maand doorgegeven ik heb de uitdraaien
A|||||||die heeft de opvang niet verstuurd aan ons
K|hulp|doorverwijzing|2|irritatie|2|-|en de opvang zegt dat ze dat wel hebben gedaan dus ik ben nu een postduif
A|||||||stuur die uitdraaien op
K|hulp|herhaling|2|irritatie|2|-|die heb ik aangetekend gestuurd op vier maart en op elf april
A|||||||dan zitten ze in behandeling
K|hulp|informatie|2|irritatie|0|-|in behandeling is geen antwoord
K|betalen|geen|2|bezorgdheid|0|angst|weet je wel wat dat doet hennie we zouden een huis gaan kopen dat gaat nu niet door
A|||||||ik wil proberen er voor morgen een uitspraak over te krijgen
K|geen|geen|3|neutraal|0|-|proberen
A|||||||ik beloof het
K|hulp|belofte|2|verwarring|0|-|ze beloofden het al drie keer maar oké
#S|gge-0247|gesprek|webshop|
A|||||||hardlopen shop met jur
K|ontvangen|fout|2|neutraal|0|-|jur ik heb twee linkerschoenen ontvangen
A|||||||dat meent u
K|ontvangen|fout|2|neutraal|0|-|ja maat drieënveertig links en drieënveertig links
A|||||||ik stuur een rechter
K|ontvangen|geen|3|neutraal|0|-|dan heb je dus drie linkerschoenen en eentje rechts
A|||||||houd die twee maar dan heeft u er reserve
K|ontvangen|geen|3|blijdschap|0|-|voor als ik ooit mijn rechterbeen kwijtraak haha
A|||||||hopelijk niet
K|ontvangen|levering|3|neutraal|0|vraag|hoe lang duurt die rechter
A|||||||morgen
K|ontvangen|levering|4|opluchting|0|-|oké dan kan ik zondag toch die halve marathon doen
#S|gge-0248|gesprek|energie|
A|||||||zonnepark omwonenden met ina
K|gebruiken|kwaliteit|2|irritatie|0|-|ina dat zonnepark zoemt van de ochtend tot de avond
A|||||||de omvormers maken een geluid
K|gebruiken|privacy|2|irritatie|0|-|een geluid het is een muggenzwerm van honderd hectare
A|||||||we meten hem op vijfenveertig decibel
K|gebruiken|informatie|2|irritatie|0|-|jullie meten op een dag dat het stil is
K|gebruiken|geen|2|neutraal|0|-|mijn vrouw zit met watten in haar oren te breien
A|||||||we plaatsen schermen
K|hulp|belofte|2|irritatie|0|-|die schermen zijn al sinds april besteld
A|||||||ik heb nu een datum elf juni
K|geen|geen|3|neutraal|0|-|elf juni
A|||||||en u wordt uitgenodigd om te luisteren
K|hulp|beleid|4|neutraal|0|-|dan ga ik er met mijn vrouw staan dat beloof ik u
#S|gge-0249|gesprek|bank|
A|||||||pensioen met fatou
K|gebruiken|digitaal|2|neutraal|1|-|hoi fatou ik kan mijn pensioenoverzicht niet openen
A|||||||krijgt u een foutmelding
K|gebruiken|digitaal|2|neutraal|0|-|ja toegang geweigerd en dan zo'n rood bordje
A|||||||u bent met de inlog van uw partner ingelogd
K|gebruiken|digitaal|3|verrassing|0|-|ach nee ja want die gebruiken altijd dezelfde tablet
A|||||||logt u even uit
K|geen|geen|3|neutraal|0|-|ja
A|||||||en dan opnieuw met uw eigen
K|gebruiken|digitaal|4|opluchting|0|-|ja nu zie ik het
K|gebruiken|informatie|2|verwarring|0|-|maar dat bedrag klopt toch nooit het is zoveel lager dan vorig jaar
A|||||||er zijn twee jaren niet meegeteld omdat u in het buitenland woonde
K|betalen|beleid|3|neutraal|0|vraag|kun je die jaren bijkopen of is dat een fabeltje
A|||||||dat kan maar het is niet altijd voordelig
K|orienteren|informatie|4|vertrouwen|0|-|dan wil ik er eerst eens met iemand over praten
#S|gge-0250|gesprek|verzekering|
A|||||||ongevallen en uitkering met hugo d
K|hulp|wachttijd|2|irritatie|3|-|hugo ik wacht zestien weken op een uitspraak zestien
A|||||||er was een vraag van onze medisch adviseur
K|hulp|informatie|2|irritatie|0|-|die vraag heb ik beantwoord in de week erna met een brief van de orthopeed
A|||||||die brief is in behandeling
K|hulp|informatie|2|irritatie|0|-|in behandeling in behandeling het lijkt wel een bandje
A|||||||ik vraag hem nu op en ik bel u binnen twee uur
K|geen|geen|3|neutraal|0|-|twee uur
A|||||||dag u spreekt nog eens met hugo
K|geen|geen|3|neutraal|0|-|ja
A|||||||ze keren vijfendertig procent uit
K|hulp|beleid|2|teleurstelling|0|-|vijfendertig en in mijn polis staat tot honderd
A|||||||voor deze blijvende invaliditeit staat een percentage
K|hulp|informatie|2|boosheid|0|-|dus wie bepaalt dat een man in een kantoor die mijn knie nooit gezien heeft
A|||||||u kunt een herkeuring vragen
K|hulp|geen|3|neutraal|0|wens|dan vraag ik een herkeuring
A|||||||dat noteer ik
K|hulp|geen|2|teleurstelling|0|-|weer wachten dus
#S|gge-0251|gesprek|bezorging|
A|||||||postsortering het noorden met willem
K|ontvangen|levering|2|neutraal|0|-|willem de kaart die ik naar mijn zus in zaandam heb gestuurd is na zestien dagen terug bij mezelf gekomen
A|||||||stond het adres goed
K|geen|geen|3|neutraal|0|-|ja met postcode
A|||||||staat er een sticker op
K|ontvangen|informatie|2|verwarring|0|-|ja geadresseerde onbekend en ik heb haar gisteren nog gesproken
A|||||||dan heeft de bezorger het verkeerd gedaan
K|ontvangen|fout|2|irritatie|0|-|en haar jarig was op de zevende dus kaart over
A|||||||ik stuur u een vergoeding
K|betalen|geen|3|neutraal|0|-|die euro twintig hoef ik niet hoor
K|gebruiken|geen|3|verlangen|0|wens|ik zou het wel fijn vinden als die bezorger het adres bekijkt en niet gewoon iets doet
#S|gge-0252|gesprek|diensten|
A|||||||huisarts de berk ik ben eliza
K|geen|geen|3|neutraal|0|-|ja hallo met annie
A|||||||dag annie zeg het eens
K|aanvragen|geen|3|verlangen|0|wens|ik zou graag mijn herhaalrecept hebben van die uh die witte tabletjes
A|||||||de bloeddruk
K|geen|geen|3|neutraal|0|-|ja voor de bloeddruk
K|aanvragen|digitaal|2|verwarring|1|-|ik heb het proberen te doen met die app maar dan vraagt hij naar mijn burgerservice en dat staat op een kaart en die kaart ligt in mijn tas en die tas ligt bij mijn dochter
A|||||||ik doe het voor u annie het ligt morgen klaar
K|aanvragen|bejegening|4|opluchting|0|-|o gelukkig want ik word zo zenuwachtig van die app
A|||||||en niet aan de telefoon met vreemden uw nummer doorgeven hè
K|geen|geen|3|neutraal|0|-|nee dat zal ik niet doen
#S|gge-0253|gesprek|wonen|
A|||||||monteurslijn portiekverlichting met dave
K|gebruiken|storing|2|neutraal|0|-|dave het licht op de galerij is al twee weken uit
A|||||||op welke verdieping
K|geen|geen|3|neutraal|0|-|de vijfde
A|||||||alleen de vijfde
K|gebruiken|storing|2|neutraal|0|-|ja en die in de kelder ook
K|gebruiken|privacy|2|bezorgdheid|0|angst|ik durf 's avonds mijn afval niet meer weg te brengen want je ziet geen hand voor ogen
A|||||||is het al gemeld
K|hulp|herhaling|2|irritatie|2|-|door mij drie keer en door de buurvrouw twee keer
A|||||||er staat één melding met status gereed
K|hulp|fout|2|verrassing|0|-|gereed
K|hulp|fout|2|irritatie|0|-|wie heeft dat dan gezien want het is hier pikdonker hoor
A|||||||ik kom vandaag nog
K|hulp|wachttijd|4|neutraal|0|-|prima bel maar aan op vijf nul negen
#S|gge-0254|gesprek|telecom|
A|||||||Dienst overlijdens, met Annelore.
K|vertrekken|geen|3|neutraal|0|-|Ik bel om het abonnement van mijn vader af te sluiten.
A|||||||Mijn deelneming. Hebt u een overlijdensakte?
K|geen|geen|3|neutraal|0|-|Die heb ik u vorige maand al gemaild.
A|||||||Ik zie die niet staan.
K|vertrekken|herhaling|2|irritatie|2|-|Dat is de derde keer dat iemand zegt dat hij er niet staat.
K|betalen|fout|2|teleurstelling|0|-|Ondertussen krijgt mijn moeder elke week een aanmaning op zijn naam,
K|hulp|bejegening|2|teleurstelling|0|-|en elke keer dat die envelop in de bus ligt, moet ze even gaan zitten.
A|||||||Dat is afschuwelijk, het spijt me. Stuurt u hem nog eens rechtstreeks naar mij?
K|geen|geen|3|neutraal|0|vraag|Ja, naar welk adres?
A|||||||Annelore punt dienst, streepje overlijden.
K|geen|geen|3|neutraal|0|-|Verstuurd.
A|||||||Ik heb hem. Alles wordt vandaag gestopt, ook de aanmaningen.
K|vertrekken|doorverwijzing|4|opluchting|0|-|Eindelijk iemand die hem ziet, dank u.
#S|gge-0255|gesprek|verzekering|
A|||||||claims buitenland met nuri
K|hulp|wachttijd|2|irritatie|3|-|nuri ik heb een medische rekening van drieënzestighonderd dollar en die ligt nu drie maanden bij jullie
A|||||||we wachten op de vertaling van het medisch verslag
K|hulp|informatie|2|verwarring|0|-|die is in het engels dat hoeft toch niet vertaald
A|||||||de onderste helft is in het spaans
K|hulp|informatie|2|irritatie|0|-|de onderste helft daar staat alleen in dat mijn man geen pinda's mag
A|||||||dat weten wij niet
K|hulp|geen|3|neutraal|0|-|ik vertaal het nu wel
K|hulp|informatie|3|neutraal|0|-|no cacahuetes geen pinda's klaar
A|||||||dank u ik keur hem goed
K|betalen|wachttijd|4|verrassing|0|-|zo makkelijk was het dus
#S|gge-0256|gesprek|overheid|
A|||||||verkeersboetes bezwaar met noortje
K|hulp|geen|3|neutraal|0|-|noortje ik heb een boete gekregen omdat ik door rood zou zijn gereden
A|||||||de foto laat het zien
K|hulp|geen|3|neutraal|0|-|ja dat ontken ik niet
K|hulp|geen|3|neutraal|0|-|maar er kwam een ambulance van achter en dan ga je toch aan de kant
A|||||||staat de ambulance op de foto
K|hulp|informatie|2|irritatie|0|-|nee want die foto is van voren en de ambulance was achter
A|||||||dan moeten we de tijd van de meldkamer opvragen
K|hulp|geen|3|verlangen|0|wens|graag vraag die op
A|||||||dat kost zes weken
K|geen|geen|3|neutraal|0|-|zes weken
K|betalen|geen|3|neutraal|0|vraag|moet ik intussen al betalen
A|||||||nee die is opgeschort
K|geen|geen|3|neutraal|0|-|oké
#S|gge-0257|gesprek|energie|
A|||||||helpdesk zonnepanelen app met ruud
K|gebruiken|digitaal|2|verwarring|1|-|ruud die app laat me al een maand nul kilowatt zien terwijl het de hele maand mooi weer was
A|||||||is de omvormer online
K|geen|geen|3|neutraal|0|-|er brandt een groen lampje
A|||||||en knippert het of brandt het
K|geen|geen|3|neutraal|0|-|wacht ik loop even naar de garage
K|geen|geen|3|neutraal|0|-|het knippert
A|||||||dan zit hij niet in de wifi
K|gebruiken|informatie|3|verrassing|0|-|oh we hebben een nieuwe router
A|||||||ja dat is het dan
K|gebruiken|geen|3|neutraal|0|vraag|en hoe zet ik die daar dan weer in
A|||||||ik stuur u een filmpje van twee minuten
K|gebruiken|informatie|4|dankbaarheid|0|-|een filmpje is fijn want met een boekje kom ik nergens
#S|gge-0258|gesprek|reizen|
A|||||||spoor en buurlanden met ilja
K|wijzigen|levering|2|bezorgdheid|2|-|ilja ik zit in een trein die stilstaat bij keulen en ik heb een aansluiting in frankfurt over veertig minuten
A|||||||dat gaat niet lukken
K|gebruiken|levering|3|bezorgdheid|0|vraag|en is er nog een trein vanavond want anders slaap ik op een bankje
A|||||||om negen uur nog één naar basel
K|gebruiken|levering|3|neutraal|0|vraag|en haal ik dan nog de nachttrein naar milaan
A|||||||nee die is vol
K|wijzigen|levering|2|teleurstelling|0|-|dus ik mis mijn oudste haar bruiloft
A|||||||wanneer is de bruiloft
K|geen|geen|3|neutraal|0|-|morgen om twee uur
A|||||||er is een vlucht van zürich naar milaan morgenochtend om acht op onze kosten
K|wijzigen|beleid|5|opluchting|0|-|op jullie kosten
K|wijzigen|geen|5|opluchting+dankbaarheid|0|-|ja ja boek die boek die alstublieft
A|||||||staat u genoteerd
K|hulp|bejegening|5|dankbaarheid|0|-|ik weet niet hoe ik je moet bedanken ilja echt niet
#S|gge-0259|gesprek|bank|
A|||||||aandelenhelpdesk met matthijs
K|gebruiken|informatie|2|verwarring|0|-|matthijs op mijn overzicht staat een kostenpost custody fee en ik weet niet wat dat is
A|||||||dat zijn de bewaarkosten
K|gebruiken|prijs|2|irritatie|0|-|bewaarkosten waarvoor het zijn cijfertjes op een computer
A|||||||dat is zo afgesproken in de voorwaarden
K|betalen|informatie|2|irritatie|0|-|ja jullie voorwaarden die zijn dikker dan mijn verleden
A|||||||ik kan een overzicht mailen
K|betalen|geen|3|neutraal|0|wens|doe dat maar en dan bekijk ik of ik ergens anders heen ga
A|||||||het is vijfendertig euro per jaar
K|betalen|prijs|4|verrassing|0|-|o dat valt me alleszins mee ik dacht per maand
#S|gge-0260|gesprek|webshop|
A|||||||met meubelstoffen en gordijnen met rosa
K|ontvangen|fout|2|neutraal|0|-|rosa mijn gordijnen zijn te kort
A|||||||welke maat had u besteld
K|geen|geen|3|neutraal|0|-|tweehonderdzestig
A|||||||en hoe lang zijn ze
K|geen|geen|3|neutraal|0|-|tweehonderdveertien
K|ontvangen|kwaliteit|2|irritatie|0|-|ze hangen tot halverwege de radiator het lijkt wel een broek van mijn zoon
A|||||||we maken ze opnieuw
K|wijzigen|levering|3|neutraal|0|vraag|en hoe lang duurt dat
A|||||||vier weken
K|ontvangen|levering|2|irritatie|3|-|vier weken dat ik voor het raam loop in mijn ochtendjas terwijl de bus voorbijkomt
A|||||||ik stuur tijdelijk een vitrage
K|hulp|beleid|4|neutraal|0|-|oké daar ben ik al mee geholpen
#S|gge-0261|gesprek|diensten|
A|||||||met gonny van garage de witte raaf
K|geen|geen|3|neutraal|0|-|ja gonny met rietje je weet wel van die groene yaris allez groen meer turquoise
K|hulp|geen|3|neutraal|0|-|luister ik moet even mijn ei kwijt
K|hulp|geen|3|neutraal|0|-|want ik heb hem maandag gebracht voor de apk
K|hulp|informatie|2|verwarring|0|-|en toen belde die jongen van jullie om elf uur van mevrouw er moeten nieuwe remschijven op en twee banden
K|hulp|geen|3|neutraal|0|-|dus ik zeg wacht even ik bel mijn broer want die heeft er verstand van
K|hulp|informatie|2|irritatie|0|-|en mijn broer zegt die remschijven heeft ze verleden jaar juni nog gehad bij dezelfde garage
K|hulp|fout|2|boosheid|0|-|en dan ga ik toch denken word ik hier nou bij de neus genomen omdat ik een vrouw van zeventig ben
A|||||||dat mag natuurlijk niet ik pak de kaart erbij
K|geen|geen|3|neutraal|0|-|ja pak maar
A|||||||u hebt gelijk er staan schijven in juni die zijn nog goed de monteur keek naar de verkeerde auto
K|hulp|fout|2|verrassing|0|-|naar de verkeerde auto
K|hulp|fout|2|irritatie|0|-|er stond er dan zeker nog zo'n groene
A|||||||een groene micra
K|hulp|geen|3|neutraal|0|-|nou goed een micra
K|betalen|prijs|3|neutraal|0|vraag|en wat betaal ik dan alleen de keuring
A|||||||ja alleen de keuring en die doen we gratis voor de schrik
K|betalen|beleid|4|verrassing|0|-|kijk dat is tenminste netjes
K|hulp|bejegening|3|neutraal|0|-|maar zeg het wel even tegen die jongen
K|hulp|bejegening|3|verlangen|0|wens|want een ander belt zijn broer niet en die betaalt gewoon
#S|gge-0262|gesprek|energie|
A|||||||incasso energiemij met marcella
K|betalen|geen|2|bezorgdheid|0|-|ja mevrouw u heeft mij een brief gestuurd van vijfhonderdvijftien euro met zo'n rode rand
K|betalen|geen|3|neutraal|0|-|ik ga niet doen alsof ik het niet heb gezien
K|aanleiding|geen|2|neutraal|0|-|maar mijn man is in april opgenomen in de kliniek in wolfheze
K|aanleiding|geen|2|neutraal|0|-|en hij deed altijd alles met de rekeningen
K|betalen|digitaal|2|neutraal|2|-|ik heb zijn wachtwoorden niet ik heb drie weken gezocht in een la met batterijen en elastieken
K|betalen|geen|2|bezorgdheid|0|-|ik heb toen maar gewoon alles betaald waar een naam op stond die ik kende
K|betalen|geen|2|verwarring|0|-|en jullie naam zei me niks want u heet opeens anders
A|||||||ja wij zijn gefuseerd dat begrijp ik heel goed
K|betalen|informatie|4|opluchting|0|-|o dus ik ben niet helemaal gek
A|||||||zeker niet ik haal de rode rand er af en we spreken een regeling af
K|betalen|geen|3|neutraal|0|-|vijftig euro per maand kan ik wel
K|betalen|geen|3|neutraal|0|vraag|en kunt u dan ook alles op mijn naam zetten zodat ik het gewoon kan zien
K|betalen|geen|3|verlangen|0|wens|want dan kan ik het leren ik ben niet dom
A|||||||dat doen we samen ik blijf aan de lijn
K|hulp|bejegening|5|dankbaarheid|0|-|u bent de eerste in maanden die gewoon de tijd neemt
#S|gge-0263|gesprek|wonen|
A|||||||vertel maar theo wat is er met de overloop
K|gebruiken|kwaliteit|2|irritatie|0|-|kijk wij hebben een gezamenlijke overloop met drie voordeuren
K|gebruiken|kwaliteit|2|neutraal|0|-|en die van nummer twee zet daar alles neer wat ze kwijt wil
K|gebruiken|kwaliteit|2|neutraal|0|-|een fiets een rollator van haar moeder drie kratten statiegeld en een opgezette das
A|||||||een das
K|gebruiken|geen|3|blijdschap|0|-|ja een das het dier niet het ding om je nek
K|gebruiken|privacy|2|bezorgdheid|0|angst|maar het gaat me vooral om de brandweg want als er wat is kom je er niet meer langs
K|gebruiken|privacy|2|neutraal|0|-|mijn vrouw loopt slecht en die heeft de leuning nodig en daar hangt dan een jas over
K|hulp|geen|3|neutraal|0|-|ik heb er een briefje opgehangen
K|hulp|bejegening|2|boosheid|0|-|en toen hing er een dag later een briefje terug van bemoei je met je eigen zooi
K|hulp|bejegening|2|teleurstelling|0|-|en dat vind ik dan weer jammer want haar man heb ik nog naar het ziekenhuis gereden
A|||||||ik kom vandaag langs samen met een brandweerman
K|hulp|geen|3|verrassing|0|-|een brandweerman
K|hulp|informatie|4|vertrouwen|0|-|nou als die het zegt dan gelooft ze het wel
K|hulp|geen|3|neutraal|0|wens|maar komt u niet om half één want dan slaapt ze en dan wordt ze link
#S|gge-0264|gesprek|reizen|
A|||||||klachtafhandeling riviercruise met pien
K|gebruiken|kwaliteit|4|blijdschap|0|-|pien ik begin met het goede want de bediening was geweldig die jongen uit de filipijnen die kende op dag twee al onze namen
K|gebruiken|kwaliteit|2|teleurstelling|0|-|maar dan de hut want daar was een lucht in alsof er een natte hond in had gelegen
K|hulp|kwaliteit|2|neutraal|1|-|dus wij dezelfde avond gemeld en toen kwamen ze met zo'n geurdingetje
K|gebruiken|kwaliteit|2|neutraal|0|-|maar toen rook het naar natte hond met lavendel
K|hulp|beleid|2|irritatie|0|-|en omboeken kon niet want het schip was vol zei die manager
K|gebruiken|informatie|2|neutraal|0|-|en toen zagen we op dag drie twee mensen met een koffer van boord gaan uit hut tweehonderdelf
K|hulp|informatie|2|irritatie|0|-|en die hut stond dus gewoon leeg tot en met bazel
A|||||||dat is kwalijk als dat klopt
K|hulp|geen|3|neutraal|0|-|ik heb foto's van de sleutelkast ja ik weet het dat is niet netjes maar ik was boos
A|||||||ik reken vierhonderd euro compensatie
K|betalen|prijs|3|neutraal|0|-|vierhonderd op drieduizend
K|betalen|prijs|2|teleurstelling|0|-|ik had iets van zeshonderd in gedachten
A|||||||vijfhonderd en een fles wijn
K|betalen|beleid|4|blijdschap|0|-|oké doe die fles maar rood dan drinken we hem leeg op de gezondheid van die filipijnse jongen
#S|gge-0265|gesprek|telecom|
A|||||||afdeling bezwaar en facturatie met yasin
K|betalen|fout|2|irritatie|0|-|ja yasin dit is mijn situatie dus luister want het is een beetje ingewikkeld
K|betalen|geen|3|neutraal|0|-|ik heb twee simkaarten een van mij en een van mijn moeder
K|betalen|geen|3|neutraal|0|-|die van mijn moeder is prepaid want zij belt alleen met de kaart
K|betalen|fout|2|neutraal|0|-|maar jullie schrijven op de eerste van de maand achttien vijftig af en op de vijfde negen euro
K|betalen|informatie|2|verwarring|0|-|en op de rekening staat maar één nummer en op de afschrijving staan er twee
K|hulp|bereikbaarheid|2|irritatie|2|-|ik heb dat de vorige maand proberen te melden via die chat met dat robotmannetje
K|hulp|digitaal|2|irritatie|1|-|die zegt dan steeds bedoelt u mijn tegoed en dan tik ik nee en dan zegt hij bedoelt u mijn tegoed
A|||||||ja dat ken ik van die robot sorry
K|geen|geen|3|blijdschap|0|-|haha eindelijk iemand die dat zegt
A|||||||ik zie dat uw moeder per ongeluk als bundel is ingeboekt
K|betalen|fout|2|irritatie|0|-|per ongeluk van haar kant of van jullie kant
A|||||||van onze kant
K|geen|geen|3|neutraal|0|-|oké dat is duidelijk
K|betalen|geen|3|verlangen|0|wens|dan graag het geld terug naar haar rekening en niet naar die van mij
K|betalen|geen|3|bezorgdheid|0|-|want ze wordt drieëntachtig en ze wil niet dat het van haar af gaat
#S|gge-0266|gesprek|overheid|
A|||||||ombudsman gemeente eikstad u spreekt met yde
K|geen|geen|3|neutraal|0|-|goedemiddag meneer de ombudsman of is het mevrouw
A|||||||mevrouw
K|geen|geen|3|neutraal|0|-|neem me niet kwalijk
K|aanvragen|beleid|2|irritatie|0|-|ik heb een aanvraag gedaan voor een scootmobiel en die is afgewezen omdat ik nog dertig meter kan lopen
K|gebruiken|geen|2|neutraal|0|-|dat klopt die dertig meter daar kom ik mee bij de brievenbus
K|gebruiken|geen|2|neutraal|0|-|maar dan moet ik ook nog terug en dat zijn er zestig
K|hulp|bejegening|2|teleurstelling|0|-|en toen zei die mevrouw van het wijkteam u kunt toch een kruk in de gang zetten
K|hulp|informatie|2|boosheid|0|-|en in de brief staat dat ik kan fietsen terwijl mijn fiets al vier jaar aan de muur hangt
K|hulp|geen|3|neutraal|1|-|ik heb toen zelf een filmpje gemaakt met de telefoon van de buurjongen
K|hulp|fout|2|irritatie|0|-|en dat filmpje is nooit bekeken dat zei ze zelf
A|||||||dan is het besluit onzorgvuldig ik vraag om een nieuwe keuring
K|hulp|informatie|4|vertrouwen|0|-|onzorgvuldig dat is een mooi woord daar had ik geen weet van
K|hulp|geen|3|neutraal|0|vraag|en komt er dan een ander keuren of die zelfde
A|||||||een ander
K|hulp|beleid|4|opluchting|0|-|een ander dat geeft me toch weer moed
#S|gge-0267|gesprek|webshop|
A|||||||klantenservice wellness en sauna met bo
K|ontvangen|levering|2|irritatie|2|-|ja bo met gerrit over die buitensauna
K|aanvragen|geen|3|neutraal|0|-|die heb ik op zeven juni besteld en betaald vierduizend tweehonderd
K|ontvangen|levering|2|neutraal|0|-|en die zou voor de zomervakantie komen en het is nou bijna kerst
K|ontvangen|belofte|2|irritatie|0|-|eerst was het hout te nat
K|ontvangen|belofte|2|irritatie|0|-|toen was de kachel in quarantaine
K|ontvangen|belofte|2|irritatie|0|-|en vorige week was de chauffeur in verkeerde richting gereden met de verkeerde sauna
A|||||||oei dat klinkt niet goed
K|ontvangen|informatie|2|verwarring|0|-|dat klinkt niet goed nee en ik heb een plateau in de tuin liggen van beton waar nou een kat op slaapt
A|||||||ik kan u het geld terugstorten
K|betalen|geen|3|neutraal|0|-|nee hoor dat is precies wat je niet moet doen
K|ontvangen|geen|3|verlangen|0|wens|ik wil die sauna want ik heb al vijf maanden ruzie met mijn vrouw over de plek
A|||||||dan zoek ik een model van de voorraad
K|ontvangen|geen|3|neutraal|0|vraag|is dat een ander model hetzelfde of een kleinere
A|||||||tien centimeter groter
K|ontvangen|beleid|4|blijdschap|0|-|groter kan altijd daar past mijn schoonmoeder ook in
#S|gge-0268|gesprek|verzekering|
A|||||||met nathalie van autohulp europa
K|gebruiken|storing|2|neutraal|0|-|nathalie we zitten in de buurt van lyon de koppeling is stuk
K|gebruiken|storing|2|neutraal|0|-|we staan bij een garage en die fransman die zegt tien dagen
K|gebruiken|geen|2|bezorgdheid|0|-|we hebben een caravan erachter en de kinderen moeten maandag weer naar school
K|hulp|informatie|2|verwarring|0|-|en mijn frans houdt op bij bonjour
A|||||||ik laat een tolk meeluisteren en we regelen een vervangende auto met trekhaak
K|hulp|beleid|4|opluchting|0|-|met trekhaak dat is het belangrijkste
K|hulp|geen|3|neutraal|0|vraag|en de hond mag die dan mee in zo'n auto
A|||||||ja de hond mag mee
K|hulp|bejegening|4|dankbaarheid|0|-|nou dan ga ik de kinderen vertellen dat er toch nog een vakantie is
#S|gge-0269|gesprek|diensten|
A|||||||u spreekt met de klachtcommissie van de zorggroep, neemt u gerust de tijd
K|geen|geen|3|neutraal|0|-|dank u wel ik heb het opgeschreven want anders dwaal ik af
K|aanleiding|geen|2|neutraal|0|-|mijn vrouw is op vijf november met haar heup gevallen bij jullie in de gang
K|aanleiding|geen|2|neutraal|0|-|en er lag daar een natte plek zonder bordje
K|gebruiken|privacy|2|neutraal|0|-|ze heeft daar twintig minuten gelegen voor iemand haar vond
K|gebruiken|storing|2|neutraal|0|-|want die bel om haar nek die bleek niet te werken
K|gebruiken|informatie|2|teleurstelling|0|-|en ik werd pas om kwart voor zes gebeld terwijl het om één uur gebeurd was
K|gebruiken|bejegening|2|boosheid|0|-|en toen ik aankwam zei de dienstdoende u hoeft zich niet druk te maken zij weet het toch niet meer
K|gebruiken|bejegening|1|boosheid+teleurstelling|0|-|dat zei ze over een vrouw waar ik eenenvijftig jaar mee getrouwd ben en die het dus wél wist
A|||||||dat is een onvergeeflijke opmerking
K|hulp|bejegening|3|neutraal|0|-|dat wilde ik horen van iemand met een pak aan
K|hulp|geen|3|verlangen|0|wens|en verder wil ik dat die bellen iedere week nagekeken worden en dat die plek een kruis krijgt op de kaart
A|||||||dat hebben we opgenomen in het verslag
K|hulp|belofte|3|neutraal|0|-|mooi ik kom over een maand vragen hoe het ermee staat
#S|gge-0270|gesprek|bank|
A|||||||bank op afstand seniorenlijn met lia
K|gebruiken|digitaal|2|verwarring|1|-|lia ik zit met dat kastje en dat kleine venstertje en ik kan die cijfers niet lezen
K|gebruiken|digitaal|2|neutraal|2|-|de eerste keer zeg ik het verkeerd de tweede keer druk ik te vroeg en de derde keer valt ie in slaap
K|gebruiken|digitaal|2|bezorgdheid|0|angst|en dan ben ik bang dat ie blokkeert en dan kan mijn man de zuster niet betalen
A|||||||ik stuur u een grotere met spraak
K|gebruiken|beleid|4|verrassing|0|-|met spraak bestaat dat dan
K|gebruiken|geen|3|neutraal|0|vraag|en praat die dan hard want mijn man is doof aan de andere kant
A|||||||u kunt hem harder en zachter zetten
K|gebruiken|beleid|4|blijdschap|0|-|dan laat ik hem een liedje voorlezen
#S|gge-0271|gesprek|wonen|
A|||||||goedemorgen met thomas van huurteam
K|geen|geen|3|neutraal|0|-|ja goedemorgen thomas ik zit hier met mijn huurbaas aan de andere kant van de tafel
K|hulp|geen|3|neutraal|0|-|en we zijn het niet eens over wie de ketel moet betalen
K|hulp|informatie|2|irritatie|0|-|hij zegt klein onderhoud dus huurder
K|hulp|beleid|2|irritatie|0|-|ik zeg dat ding is zesentwintig jaar oud dat is geen klein onderhoud dat is een museumstuk
K|gebruiken|privacy|2|neutraal|0|-|en die lekt ook nog rook want ik heb een meldertje gekocht
A|||||||een co-melder
K|gebruiken|privacy|2|bezorgdheid|0|-|ja die ging vannacht van dertig naar zestig naar negentig
A|||||||zet nu alles uit en ga naar buiten met de buren en de huurbaas ook
K|geen|geen|3|neutraal|0|-|oh
K|gebruiken|privacy|2|bezorgdheid|0|-|oké we gaan al
K|hulp|geen|3|neutraal|0|-|we staan op de stoep
A|||||||een gasmonteur komt met spoed en de verhuurder betaalt
K|hulp|beleid|4|opluchting|0|-|ik zet je op de luidspreker thomas dan hoort hij het ook
A|||||||dit is groot onderhoud meneer de verhuurder
K|geen|geen|3|neutraal|0|-|hij knikt
K|hulp|bejegening|4|neutraal|0|-|en nou drinkt hij koffie bij mij op de stoep alsof er niks aan de hand is
#S|gge-0272|gesprek|telecom|
A|||||||retentie alarmeringen met nico
K|gebruiken|storing|2|irritatie|0|-|nico dat alarmsysteem van jullie heeft drie keer vannacht de politie gestuurd
K|gebruiken|storing|2|neutraal|0|-|één keer omdat de kat op de trap ging zitten
K|gebruiken|storing|2|neutraal|0|-|één keer omdat mijn man naar de wc moest
K|gebruiken|fout|2|verwarring|0|-|en één keer weet niemand waarvan
K|gebruiken|bejegening|2|irritatie|0|-|en die agent zei mevrouw de vierde keer krijgt u een rekening
A|||||||ik zet de gevoeligheid lager
K|hulp|herhaling|2|irritatie|2|-|dat heb je vorige week ook gezegd en de week ervoor heeft je collega hem hoger gezet
A|||||||dan zet ik het vast met een code zodat niemand het kan wijzigen
K|geen|geen|3|neutraal|0|-|oké
K|hulp|geen|3|bezorgdheid|0|vraag|en als er nou echt een inbreker komt met de maat van een kat
#S|gge-0273|gesprek|webshop|
A|||||||U spreekt met Noor van Baby en Zo.
K|hulp|geen|3|neutraal|0|-|Noor, ik zal proberen rustig te blijven, want mijn man zegt dat ik aan het trillen ben.
K|ontvangen|privacy|1|boosheid|0|-|De kinderwagen die ik gisteren kreeg, is zojuist ingeklapt terwijl mijn zoon van vijf weken erin lag.
K|ontvangen|privacy|2|bezorgdheid|0|-|De vergrendeling aan de rechterkant pakt niet, en dat kun je pas horen als je heel goed luistert.
K|ontvangen|geen|3|opluchting|0|-|Hij heeft niets, een engeltje heeft op zijn schouder gezeten.
K|hulp|geen|3|verlangen|0|wens|Maar ik wil dat u hem morgen van de markt haalt, alle wagens van die serie.
A|||||||Dat is heel ernstig. Ik schakel de productveiligheid in, nog vandaag.
K|hulp|geen|3|neutraal|0|vraag|Wat betekent dat, gaat er dan iemand bellen of verdwijnt het ergens in een mapje?
A|||||||Er belt u binnen een uur een ingenieur.
K|hulp|wachttijd|4|vertrouwen|0|-|Binnen een uur, goed, dan leg ik mijn telefoon naast de box.
A|||||||En u krijgt vandaag nog een andere wagen van een ander merk.
K|hulp|beleid|4|neutraal|0|-|Dank u, een ander merk is wel zo prettig.
#S|gge-0274|gesprek|bezorging|
A|||||||hoi met jip van het depot
K|ontvangen|levering|2|irritatie|2|-|jip ik ben er nu voor de vierde keer bij jullie aan de balie
K|ontvangen|levering|2|neutraal|1|-|maandag zei hij kom morgen terug dinsdag zei zij het zit in een andere bak woensdag was er een systeemstoring
K|ontvangen|bereikbaarheid|2|irritatie|0|-|en donderdag stond er een bordje van pauze tot twee uur
K|ontvangen|geen|2|neutraal|0|-|en het is maar een pakje met een schroefje van een gehoorapparaat
K|gebruiken|geen|2|teleurstelling|0|-|maar zonder dat schroefje hoor ik mijn kleinkinderen niet en ze zijn vandaag jarig
A|||||||wacht ik ga zelf kijken in alle bakken
K|geen|geen|3|neutraal|0|-|ja
A|||||||ik heb het hij lag onder een stapel tijdschriften
K|ontvangen|levering|4|blijdschap|0|-|onder de tijdschriften wat een schat ben jij
A|||||||ik schroef hem er meteen even in als u wilt
K|ontvangen|bejegening|4|verrassing|0|-|nee toch
K|ontvangen|bejegening|5|blijdschap|0|-|hij doet het weer ik hoor je praten jip
#S|gge-0275|gesprek|overheid|
A|||||||zorgloket gemeente met ingrid s
K|aanvragen|geen|3|neutraal|0|-|goedemorgen ja met bert ik bel voor mijn buurvrouw want die kan het zelf niet meer aan de telefoon
K|aanvragen|levering|2|irritatie|0|-|zij heeft hulp in de huishouding gekregen op papier
K|aanvragen|levering|2|neutraal|0|-|maar er komt nooit iemand
K|hulp|doorverwijzing|2|irritatie|2|-|want de organisatie zegt dat de gemeente het niet doorgeeft en de gemeente zegt dat de organisatie geen personeel heeft
K|gebruiken|privacy|2|bezorgdheid|0|-|en ondertussen ligt ze met een paar schone handdoeken op bed omdat ze het laken er niet meer op krijgt
K|gebruiken|geen|3|neutraal|1|-|ik doe af en toe een boodschap maar ik ben zelf ook achtenzestig
A|||||||bent u haar mantelzorger
K|aanvragen|geen|3|neutraal|0|-|mantelzorger dat woord kende ik niet ik ben gewoon de buurman
A|||||||ik zet u er als mantelzorger bij en dan krijgt u ook hulp
K|aanvragen|beleid|3|verrassing|0|-|ik hulp
K|aanvragen|geen|3|neutraal|0|-|dat hoeft niet hoor
K|aanvragen|geen|3|verlangen|0|wens|voor haar wel maar voor mij hoeft dat niet
A|||||||morgen komt er een invaller om tien
K|aanvragen|levering|4|opluchting|0|-|morgen al o wat fijn ik ga het haar vertellen door de brievenbus
#S|gge-0276|gesprek|energie|
A|||||||klachtendienst fluxwater met liesbet
K|geen|geen|3|neutraal|0|-|goeiemorgen mevrouw met walter uit zele
K|betalen|prijs|2|bezorgdheid|0|-|ik heb hier een waterfactuur van achttienhonderd zesenzestig euro
K|gebruiken|geen|3|neutraal|0|-|en wij zijn met twee mensen en een kanarie
K|gebruiken|storing|2|neutraal|2|-|allez ik heb direct de loodgieter doen komen en die heeft alles afgezocht den hof de wc de boiler
K|betalen|prijs|2|neutraal|0|-|dat heeft mij ook al tweehonderd gekost
K|gebruiken|informatie|2|verwarring|0|-|en hij zegt walter er is hier geen lek er is hier niks
K|hulp|herhaling|2|irritatie|2|-|dan heb ik naar u gebeld in juli en in augustus en in september
K|hulp|informatie|2|irritatie|0|-|en elke keer zeggen ze de meter liegt niet mijnheer
A|||||||ik zie dat er in juni een nieuwe meter geplaatst is
K|betalen|fout|2|verwarring|0|-|ja en die mens die dat gedaan heeft die had precies haast want zijnen bus stond nog te draaien
A|||||||de beginstand van die meter is niet op nul gezet
K|betalen|fout|2|boosheid|0|-|dus ge rekent mij het water van een ander zijn kraan
A|||||||daar komt het op neer ja
K|betalen|fout|2|boosheid|0|-|en drie maanden lang zegt ge mij de meter liegt niet
K|betalen|fout|3|neutraal|0|-|bon hij loog niet hij had gewoon een verleden
A|||||||u krijgt een creditnota en de loodgieter betalen wij ook
K|betalen|beleid|4|opluchting|0|-|da's correct
K|hulp|geen|3|verlangen|0|wens|en zet dat nu alstublieft op papier dat mijn vrouw het kan lezen want die gelooft mij ook al niet meer
#S|gge-0277|gesprek|wonen|
A|||||||huisvestingsmaatschappij heide met marijke
K|gebruiken|kwaliteit|2|irritatie|0|-|marijke ik zeg het u ik verhuis niet voor die duif maar ik doe wel iets anders
A|||||||welke duif
K|gebruiken|kwaliteit|2|irritatie|0|-|die van de madam hierboven die geeft ze eten op den balkon
K|gebruiken|kwaliteit|2|neutraal|0|-|en die komen met tweehonderd
K|gebruiken|kwaliteit|2|neutraal|0|-|mijn was hangt vol mijn fiets hangt vol mijn terras is gelijk een schildersdoek
K|hulp|bejegening|3|neutraal|0|-|ik heb haar al aangesproken op zijn schoonst
K|hulp|bejegening|2|teleurstelling|0|-|en ze zegt dan en wie moet ze dan eten geven als ik het niet doe
A|||||||zij is alleen hè
K|geen|geen|3|neutraal|0|-|ja dat weet ik
K|hulp|geen|3|neutraal|0|-|daarom wil ik ook niet dat ge een boete geeft
K|hulp|geen|3|verlangen|0|wens|kunt ge er geen zetten op het plein zodat ze daar naartoe moet gaan
A|||||||een duiventil dat kan met de gemeente
K|hulp|informatie|4|verrassing|0|-|een duiventil zo simpel
#S|gge-0278|gesprek|diensten|
A|||||||crèche de klimop met de verantwoordelijke
K|geen|geen|3|neutraal|0|-|dag met de papa van elise
K|betalen|fout|2|irritatie|0|-|ik heb hier de factuur en daar staat elf dagen afwezig en zij is maar vier dagen thuis geweest
K|gebruiken|geen|3|neutraal|0|-|de windpokken hè dat heeft heel de klas gehad
K|betalen|fout|2|irritatie|0|-|en die elf dagen rekent ge aan het volle pot want er zijn maar vijf gratis
A|||||||ik kijk de aanwezigheid na
K|geen|geen|3|neutraal|0|-|ja ik wacht
A|||||||er staan inderdaad vier
K|betalen|fout|4|opluchting|0|-|voilà dank u
A|||||||de rest gaat eraf
K|betalen|geen|3|neutraal|0|vraag|en dat bedrag komt dat op de volgende factuur of wordt dat teruggestort
A|||||||volgende factuur
K|geen|geen|3|neutraal|0|-|dat is goed
K|gebruiken|bejegening|4|dankbaarheid|0|-|en zeg tegen de juffen dat ze dat geweldig doen want elise zingt heel den dag van dat krokodilleke
#S|gge-0279|gesprek|overheid|
A|||||||rijksregister en adressen met bart l
K|wijzigen|fout|2|neutraal|3|-|bart ik ben ambtelijk afgevoerd van mijn adres zonder dat ik het wist
A|||||||door de wijkagent
K|hulp|fout|2|irritatie|0|-|omdat die twee keer op een dinsdag om elf uur komt bellen en ik werk dan
K|wijzigen|geen|2|bezorgdheid|0|-|en nu heb ik geen ziekenkas geen stemrecht en de bank wil mijn kaart niet verlengen
K|hulp|herhaling|2|irritatie|3|-|ik heb hier acht keer voor verlof gepakt en telkens sturen ze mij naar een andere verdieping
A|||||||dat begrijp ik
K|hulp|bejegening|2|irritatie|0|-|dat zegt ge allemaal
A|||||||ik laat u vandaag nog door een andere agent vaststellen om zeven uur 's avonds
K|hulp|beleid|4|verrassing|0|-|om zeven uur dat ik thuis ben
A|||||||ja
K|hulp|beleid|4|opluchting|0|-|dan ben ik morgen weer bestaande
#S|gge-0280|gesprek|telecom|
A|||||||kabel en hoek support met sam
K|gebruiken|storing|2|neutraal|0|-|sam de tv die schakelt om de tien minuten naar het engels
A|||||||en als u terugzet
K|gebruiken|storing|2|neutraal|0|-|dan is het weer nederlands tot het volgende moment
K|gebruiken|geen|2|neutraal|0|-|mijn man kan geen engels dus die zit te vloeken bij het voetbal
A|||||||dan is er een taalvoorkeur in uw account
K|geen|geen|3|neutraal|0|-|dat weet ik niet ik heb geen account
A|||||||dat staat in het menu taal en ondertiteling
K|geen|geen|3|neutraal|0|-|ik zoek
K|geen|geen|3|neutraal|0|-|uh instellingen
K|geen|geen|3|neutraal|0|-|voorkeur
K|gebruiken|digitaal|3|verrassing|0|-|er staat engels eerste keuze
A|||||||zet op nederlands
K|geen|geen|3|neutraal|0|-|ja gedaan
A|||||||nu moet hij blijven staan
K|gebruiken|storing|3|neutraal|0|-|we zullen zien als hij na tien minuten blijft hang ik op
A|||||||ik wacht met u
K|gebruiken|bejegening|4|dankbaarheid|0|-|dat meen je niet dat is nog eens service
#S|gge-0281|gesprek|bank|
A|||||||kredieten en beslag met ferry
K|betalen|geen|2|bezorgdheid|0|-|ferry mijn loon is in beslag genomen voor iets van acht jaar geleden
K|betalen|informatie|2|verwarring|0|-|en mijn baas die heeft een brief gekregen voor ik zelf iets wist
K|betalen|bejegening|2|teleurstelling|0|-|dus die weet nu dat ik schulden heb en de hele kantine weet het ook
K|betalen|geen|3|neutraal|0|-|het gaat om een telefoon uit de tijd van mijn ex
K|betalen|geen|2|neutraal|0|-|driehonderd euro die nu zeventienhonderd is geworden
A|||||||er kan een herziening aangevraagd worden
K|hulp|wachttijd|3|neutraal|0|vraag|en hoe lang duurt dat want mijn huur is op de eerste
A|||||||de beslagvrije voet kan vandaag al aangepast worden
K|hulp|informatie|3|verrassing|0|-|vandaag
K|hulp|geen|3|neutraal|0|vraag|wat moet ik daarvoor doen ik doe alles
A|||||||drie loonstroken mailen
K|geen|geen|3|neutraal|0|-|die heb ik ik stuur ze in de pauze
A|||||||en ik bel de werkgever dat het discreet moet
K|hulp|bejegening|5|dankbaarheid|0|-|dat u daaraan denkt daar heb ik het meest last van gehad
#S|gge-0282|gesprek|reizen|
A|||||||campingplatz vereniging met henk w
K|gebruiken|kwaliteit|2|irritatie|0|-|henk mijn seizoensplaats ligt nu tussen twee kerels met een generator
K|gebruiken|kwaliteit|2|neutraal|0|-|die draait van acht tot elf want ze hebben een koelkast zo groot als een kerk
K|gebruiken|kwaliteit|2|neutraal|0|-|en de afvoer van hun loopt over mijn grasje
K|hulp|geen|3|neutraal|1|-|ik heb er met ze over gepraat
K|hulp|bejegening|2|irritatie|0|-|ze zeiden dat het gezellig moest zijn en dat ik maar een oordop moest nemen
A|||||||ik ga met ze praten
K|hulp|herhaling|2|irritatie|2|-|daar heb ik jou in mei ook voor gevraagd en in juni
K|vertrekken|geen|2|teleurstelling|0|-|en nou denk ik na eenendertig jaar ik stop ermee
A|||||||dat zou zonde zijn ik heb plek zeven bij het bos vrij
K|wijzigen|beleid|4|verrassing|0|-|plek zeven die van de familie jansma
A|||||||die stopt volgende week
K|wijzigen|geen|4|verlangen|0|wens|dan wil ik die met beide handen aannemen
#S|gge-0283|gesprek|verzekering|
A|||||||polis bromfiets en scooter met dilara
K|hulp|wachttijd|2|irritatie|2|-|dilara ik wacht al tien dagen op een kentekenformulier en ik rijd zonder
A|||||||u moet hem zelf overschrijven
K|hulp|informatie|2|verwarring|0|-|overschrijven dat is toch juist wat jullie zouden doen volgens die brief
A|||||||in die brief staat dat u het zelf kan
K|hulp|informatie|2|irritatie|0|-|ik lees het nu voor wij verzorgen de overschrijving voor u dat staat hier
A|||||||dan is de brief niet goed
K|hulp|fout|2|irritatie|0|-|nee dus
A|||||||ik maak het in orde terwijl u hangt
K|geen|geen|3|neutraal|0|-|graag
A|||||||gebeurd
K|hulp|wachttijd|4|neutraal|0|-|oh zo snel kan het dus
#S|gge-0284|gesprek|webshop|
A|||||||klantenservice keukenmachines met fayza
K|hulp|geen|3|neutraal|0|-|fayza ik ga het in één keer zeggen want ik heb maar kort pauze
K|gebruiken|storing|2|neutraal|0|-|die staafmixer die ik in augustus kocht die stopt na tien seconden
K|hulp|herhaling|2|irritatie|2|-|ik heb hem opgestuurd toen kwam hij terug gerepareerd toen stopte hij na twaalf seconden
K|hulp|kwaliteit|2|verwarring|0|-|dus hij is wel twee seconden beter
K|hulp|herhaling|2|irritatie|2|-|toen heb ik hem weer opgestuurd en toen kwam er eentje terug van een ander merk
K|hulp|fout|2|irritatie|0|-|en die doet helemaal niks
K|wijzigen|geen|3|verlangen|0|wens|ik wil gewoon mijn negenenveertig euro en dan ga ik soep maken met een vork
A|||||||u krijgt het geld vandaag
K|geen|geen|3|neutraal|0|-|goed
K|geen|geen|3|neutraal|0|-|ik moet nu weer naar binnen
#S|gge-0285|gesprek|telecom|
A|||||||goedemiddag internet over land met youri
K|gebruiken|storing|2|irritatie|0|-|ja youri ik wil even stoom afblazen voor ik vertel wat er is
A|||||||blaas maar
K|gebruiken|geen|2|irritatie|0|-|ik word er helemaal tureluurs van ja
K|geen|geen|3|neutraal|0|-|zo
A|||||||goed zo en wat is er aan de hand
K|gebruiken|storing|2|neutraal|0|-|elke dag om precies vijf over vijf valt het uit
K|gebruiken|storing|2|neutraal|0|-|en om twaalf over vijf is het weer terug
K|gebruiken|geen|2|neutraal|0|-|en om vijf uur begint mijn webinar waar twintig mensen voor betalen
K|hulp|informatie|2|verwarring|0|-|de vorige zei dat het de wifi was terwijl alles met een kabel zit
A|||||||vijf over vijf zegt u precies
K|geen|geen|3|neutraal|0|-|op de minuut
A|||||||dat is een update die bij u dagelijks draait ik zet hem op vier uur 's nachts
K|gebruiken|informatie|4|verrassing|0|-|een update op vijf over vijf wie bedenkt zoiets
A|||||||iemand die zelf om vijf uur naar huis ging denk ik
K|gebruiken|bejegening|4|blijdschap|0|-|haha die is goed
K|hulp|geen|3|neutraal|0|wens|bel je me morgen om tien over vijf of het weg is
#S|gge-0286|gesprek|overheid|
A|||||||team schulden gemeente walden met joany
K|hulp|wachttijd|2|irritatie|3|-|joany jullie zeiden binnen vier weken een intake en we zijn nu in week elf
K|hulp|bereikbaarheid|2|irritatie|2|-|ik heb elke dinsdag gebeld en elke dinsdag staat het antwoordapparaat aan
K|betalen|geen|2|neutraal|0|-|ondertussen is de auto weg
K|betalen|geen|2|bezorgdheid|0|-|het loon van mijn man is weg voor de helft
K|betalen|geen|2|bezorgdheid|0|angst|en volgende week komt die deurwaarder voor de inboedel en daar ligt de pop van mijn dochtertje bij
A|||||||ik ga nu de deurwaarder bellen terwijl u aan de lijn bent
K|geen|geen|3|neutraal|0|-|ja
A|||||||hij stopt er mee voor zes maanden
K|betalen|beleid|4|verrassing|0|-|zes maanden
K|betalen|beleid|5|opluchting+dankbaarheid|0|-|joany zes maanden lucht dat is meer dan ik in twee jaar heb gehad
A|||||||en de intake is morgen om tien
K|geen|geen|3|neutraal|0|-|ik ben er om half tien
#S|gge-0287|gesprek|wonen|
A|||||||bouwbegeleiding nieuwbouw de vijver met arnaud
K|ontvangen|kwaliteit|2|irritatie|0|-|arnaud ik loop nu met de meter door het huis
K|ontvangen|kwaliteit|2|neutraal|0|-|in de slaapkamer staat de muur twee centimeter scheef
K|ontvangen|kwaliteit|2|neutraal|0|-|de deur van de badkamer schuurt over de vloer
K|ontvangen|kwaliteit|2|neutraal|0|-|er zit een kras van een halve meter in het raam
K|ontvangen|kwaliteit|2|neutraal|0|-|en de toilet zit naar de verkeerde kant
A|||||||naar de verkeerde kant
K|ontvangen|kwaliteit|2|irritatie|0|-|ja de knop zit achter de deur als je hem opendoet trek je door
A|||||||haha dat maken we
K|ontvangen|geen|3|neutraal|0|-|ik lach nog mee maar wij betalen hier drieënzeventigduizend meer voor dan het buurhuis
A|||||||ik noteer alle vijf
K|hulp|levering|3|neutraal|0|vraag|en wanneer komt dat op orde want we hebben de verhuiswagen al
A|||||||voor de twintigste
K|hulp|belofte|3|neutraal|0|-|als het de eenentwintigste is staat die wagen bij u voor de deur
#S|gge-0288|gesprek|energie|
A|||||||u spreekt met waarborgfonds warmtenetten met tonke
K|gebruiken|prijs|2|irritatie|0|-|tonke ik zit vast aan een net en ik kan niet weg en ik betaal nu meer dan mijn broer met gas
A|||||||de tarieven zijn door de toezichthouder goedgekeurd
K|gebruiken|beleid|2|irritatie|0|-|dat weet ik die toezichthouder woont niet in de lelielaan
K|vertrekken|beleid|2|boosheid|0|-|en eruit mag niet want dan moet ik elfduizend euro betalen voor het verwijderen van een pijp
K|gebruiken|geen|2|neutraal|0|-|ik zet de kachel op achttien en mijn vrouw heeft koude voeten
K|hulp|geen|3|verlangen|0|wens|ik wil gewoon dat iemand mij uitlegt waarom die vaste kosten zes keer zo hoog zijn als vorig jaar
A|||||||ze bestaan uit drie delen
K|geen|geen|3|neutraal|0|-|ja
A|||||||de leiding, de pomp en de reserve voor het onderhoud
K|gebruiken|informatie|3|neutraal|0|-|die reserve is dus gewoon een spaarpot van ons geld
A|||||||zo kun je het zeggen
K|gebruiken|informatie|3|neutraal|0|-|oké nu begrijp ik waar het naartoe gaat dat was al een eind
K|hulp|geen|3|neutraal|0|-|maar ik blijf er wel tegen dat je weet
#S|gge-0289|gesprek|bezorging|
A|||||||sneltransport palet met miran
K|ontvangen|levering|2|irritatie|1|-|miran we wachten op vier pallets dakpannen en de dakdekker staat hier met zijn duimen te draaien voor zestig euro per uur
K|ontvangen|levering|2|neutraal|0|-|hij is er nu vier uur
K|ontvangen|prijs|2|neutraal|0|-|dat is tweehonderdveertig euro aan duimen
A|||||||de chauffeur is verkeerd gereden op de a twaalf
K|ontvangen|levering|3|neutraal|0|vraag|verkeerd of nog niet vertrokken
A|||||||verkeerd hij is nu bij woerden
K|ontvangen|levering|2|verwarring|0|-|woerden wij zitten in veenendaal dat is de andere kant op
A|||||||over vijftig minuten
K|ontvangen|geen|3|neutraal|0|-|oké dan vertel ik de dakdekker dat hij zijn duimen nog even moet laten rusten
A|||||||en we betalen de uren
K|betalen|beleid|4|neutraal|0|-|dat is eerlijk
#S|gge-0290|gesprek|diensten|
A|||||||praktijk mondhygiëne met cora
K|wijzigen|geen|3|neutraal|0|wens|cora ik moet weer afzeggen
A|||||||dat is al de vierde keer meneer
K|geen|geen|3|neutraal|0|-|ik weet het
K|gebruiken|privacy|2|bezorgdheid|0|angst|ik durf gewoon niet als ik er op de stoel lig dan wordt mijn hart zo raar
K|gebruiken|geen|2|neutraal|0|-|mijn vader heeft mij als kind vastgehouden bij een tandarts zonder verdoving
A|||||||oh dat is een zware herinnering
K|hulp|bejegening|4|opluchting|0|-|ik heb dat nog nooit iemand gezegd behalve mijn vrouw
A|||||||wij kunnen eerst alleen praten met koffie zonder stoel
K|wijzigen|beleid|4|verrassing|0|-|alleen koffie
A|||||||en de keer erna zit u op de stoel en doe ik niets
K|wijzigen|bejegening|4|vertrouwen|0|-|dat zou ik kunnen ja dat denk ik wel
#S|gge-0291|gesprek|reizen|
A|||||||tweedehands stacaravan verkoop met jessie
K|aanvragen|informatie|2|irritatie|0|-|jessie u verkocht mij een stacaravan met achttien vierkante meter en hij is veertien
K|aanvragen|informatie|2|irritatie|0|-|en die dagbedden die op de foto stonden die zijn van de vorige eigenaar en die zijn meegenomen
K|ontvangen|kwaliteit|2|neutraal|0|-|en in de wc zit een plank voor het raam waar een nest wespen achter zat
K|gebruiken|privacy|2|neutraal|0|-|ik ben gestoken op mijn oor en mijn man in zijn bil
A|||||||oei dat is naar maar er stond bezichtiging in de huidige staat
K|hulp|beleid|2|irritatie|0|-|in de huidige staat met wespen dus
A|||||||dat stond er niet bij nee
K|betalen|geen|3|verlangen|0|wens|ik wil duizend euro van de prijs terug dan hebben we het er niet meer over
A|||||||vijfhonderd en een nieuwe douche
K|betalen|prijs|3|neutraal|0|-|zevenhonderd en een douche en de bestrijder
A|||||||afgesproken
K|betalen|geen|4|blijdschap|0|-|kijk zo hoor je zaken te doen
#S|gge-0292|gesprek|bank|
A|||||||met ans van zakelijk fraude
K|gebruiken|privacy|2|irritatie|0|-|ans jullie hebben mijn bedrijfsrekening bevroren terwijl vandaag mijn mensen betaald moeten worden
A|||||||er waren dertien overboekingen op één dag
K|gebruiken|geen|3|neutraal|0|-|ja dat zijn mijn dertien chauffeurs
K|gebruiken|geen|3|neutraal|0|-|dat is elke achtentwintigste hetzelfde al negen jaar
K|gebruiken|fout|2|boosheid|0|-|dus een computer die negen jaar zit te kijken die had dat kunnen weten
A|||||||ik ontgrendel hem nu
K|hulp|wachttijd|3|bezorgdheid|0|vraag|en gaan ze dan nog voor drie uur want er zit een alleenstaande moeder tussen
A|||||||voor twee uur
K|hulp|wachttijd|4|opluchting|0|-|goed dan ga ik het ze appen
A|||||||en ik zet de lijst op uw vaste begunstigden
K|gebruiken|beleid|4|neutraal|0|-|dat had ik eerder willen hebben
#S|gge-0293|gesprek|wonen|
A|||||||Meneer Abdelkader, u bent aan het woord. U vroeg om dit gesprek.
K|geen|geen|3|neutraal|0|-|Ja, dank u, en ik wil ook mijn buurvrouw bedanken dat ze gekomen is.
K|aanleiding|geen|3|neutraal|0|-|Wij wonen naast elkaar sinds de oplevering, dat is nu zeven jaar,
K|gebruiken|geen|4|blijdschap|0|-|en de eerste vijf jaar ging dat uitstekend, onze kinderen liepen bij elkaar in en uit.
K|aanleiding|geen|3|neutraal|0|-|Toen kwam het trampoline-verhaal.
K|gebruiken|kwaliteit|2|neutraal|0|-|Die trampoline staat precies onder ons slaapkamerraam, en ik werk in de nacht.
K|hulp|geen|3|neutraal|0|-|Ik heb een keer iets gezegd op een toon die niet mooi was, dat weet ik.
K|hulp|bejegening|2|teleurstelling|0|-|Daarna werd er niet meer gegroet, en onze dochter mocht niet meer op het feestje komen.
K|hulp|bejegening|2|teleurstelling|0|-|Dat heeft mij meer pijn gedaan dan al dat gespring.
A|||||||Mevrouw knikt. Wat zou u zelf kunnen doen?
K|hulp|geen|3|neutraal|0|-|Ik kan een briefje ophangen met mijn diensten, dan weten ze wanneer ik slaap.
K|hulp|geen|3|verlangen|0|wens|En ik zou het fijn vinden als de meisjes weer samen naar school mogen fietsen.
A|||||||Zij zegt dat ze dat ook graag wil.
K|hulp|bejegening|4|opluchting|0|-|Dan is dit gesprek wat mij betreft al geslaagd.
#S|gge-0294|gesprek|telecom|
A|||||||met gerdien van klantbehoud
K|vertrekken|geen|3|neutraal|0|-|ja gerdien ik ga weg bij jullie en ik zeg het je maar eerlijk het heeft niks met de prijs te maken
K|gebruiken|kwaliteit|4|neutraal|0|-|en ook niet met het internet want dat doet het best
K|hulp|bereikbaarheid|2|irritatie|0|-|het is dat ik jullie nooit te pakken krijg
K|hulp|bereikbaarheid|2|irritatie|2|-|dan moet ik eerst met zo'n robot praten die mij niet verstaat want ik kom uit kerkrade
K|hulp|wachttijd|2|neutraal|2|-|dan sta ik twintig minuten in de wacht met een panfluit
K|hulp|doorverwijzing|2|irritatie|0|-|en dan krijg ik een jongen die zegt daar ga ik niet over
K|hulp|doorverwijzing|2|irritatie|2|-|en dan verbindt die me door en dan kom ik weer bij de robot
A|||||||dat is een heel duidelijk verhaal en het klopt helaas
K|vertrekken|geen|3|neutraal|0|-|dus nou ga ik naar een kleintje hier uit de buurt
K|orienteren|bereikbaarheid|4|vertrouwen|0|-|daar neemt gewoon een mens op die zegt met sjaak
A|||||||ik ga u niet tegenhouden ik zet het in gang
K|vertrekken|bejegening|4|verrassing|0|-|nou dat vind ik dan weer sportief van je
K|vertrekken|geen|3|neutraal|0|vraag|moet ik dat kastje nog ergens inleveren of halen jullie dat op
#S|gge-0295|gesprek|overheid|
A|||||||stadskantoor evenementen met jolien
K|geen|geen|3|neutraal|0|-|dag jolien met ronny van het buurtcomité de ketel
K|aanvragen|geen|3|neutraal|0|-|wij hebben dus in februari onze aanvraag binnengedaan voor de braderie van de tweede zondag van juni
K|aanvragen|informatie|2|irritatie|1|-|toen kregen wij ne mail dat er een mobiliteitsplan bij moest
K|aanvragen|geen|3|neutraal|1|-|dat hebben we gemaakt met mijn schoonzoon die is landmeter
K|aanvragen|informatie|2|irritatie|1|-|toen kregen wij ne mail dat er een veiligheidsplan bij moest
K|aanvragen|geen|3|neutraal|1|-|bon ook gemaakt
K|aanvragen|beleid|2|boosheid|0|-|en nu vraagt ge een geluidsplan terwijl er alleen een accordeon staat jolien nen accordeon
A|||||||is er versterking op die accordeon
K|geen|geen|3|neutraal|0|-|nee die speelt uit de hand
A|||||||dan is een geluidsplan niet nodig
K|geen|geen|3|neutraal|0|-|voilà
K|aanvragen|informatie|2|irritatie|0|-|maar waarom komt dat dan allemaal in stukskes en brokskes
A|||||||omdat er drie diensten naar kijken
K|aanvragen|doorverwijzing|2|irritatie|0|-|en die drie diensten die kennen malkander niet zeker
A|||||||ze zitten op een ander verdiep
K|aanvragen|levering|3|bezorgdheid|0|vraag|en krijgen we nu ons papier voor half mei want de frituur wil weten of ze komt
#S|gge-0296|gesprek|diensten|
A|||||||hallo met hans van de zwemschool
K|gebruiken|geen|3|neutraal|0|-|dag hans ik ben de vader van tygo uit badje twee
K|gebruiken|informatie|2|verwarring|0|-|hij zit nou al veertien maanden in badje twee en we horen eigenlijk nooit waarom
K|gebruiken|kwaliteit|2|neutraal|0|-|er liggen er nu zesentwintig in dat badje met één juf
K|gebruiken|kwaliteit|2|irritatie|0|-|die kinderen hangen gewoon twintig minuten aan de kant te wachten tot ze één baantje mogen
K|betalen|prijs|2|irritatie|0|-|en dat voor vierenveertig euro in de maand
A|||||||we zoeken al heel lang een extra instructeur
K|gebruiken|informatie|3|neutraal|0|-|dat geloof ik best maar zeg dat dan ook tegen de ouders
A|||||||daar heeft u gelijk in
K|gebruiken|geen|3|neutraal|0|vraag|en wat moet tygo nu precies nog kunnen voor badje drie
A|||||||drijven op zijn rug tien tellen
K|gebruiken|informatie|4|verrassing|0|-|alleen dat nog
K|gebruiken|geen|3|neutraal|0|-|dat kunnen we gewoon in de vakantie oefenen
#S|gge-0297|gesprek|verzekering|
A|||||||goedemorgen zorgdeclaraties met willemijn
K|betalen|geen|3|neutraal|0|-|ja goedemorgen ik bel over die fysiotherapie
K|aanleiding|geen|3|neutraal|0|-|ik ben in maart geopereerd aan mijn schouder
K|orienteren|geen|3|neutraal|1|-|en ik heb toen van tevoren gebeld met jullie van hoeveel behandelingen zitten erin
K|orienteren|informatie|2|neutraal|0|-|toen zei die meneer onbeperkt want het is na een operatie
K|betalen|informatie|2|irritatie|0|-|en nou krijg ik een nota voor de eerste twintig
K|betalen|prijs|2|bezorgdheid|0|-|dat is zevenhonderdveertig euro dat heb ik niet even liggen
A|||||||de eerste twintig zijn inderdaad voor eigen rekening pas daarna uit de basis
K|orienteren|informatie|2|boosheid|0|-|maar dat is dus het tegenovergestelde van wat die man zei
A|||||||weet u nog wanneer u belde dan luister ik het gesprek terug
K|geen|geen|3|neutraal|0|-|het was een dinsdag want ik kwam van de markt
K|geen|geen|3|neutraal|0|-|begin maart de vierde of de elfde
A|||||||ik heb het gevonden de vierde hij zegt inderdaad onbeperkt
K|hulp|informatie|4|opluchting|0|-|gelukkig ik begon al aan mezelf te twijfelen
A|||||||ik leg het voor aan de coördinator u hoort het binnen een week
K|hulp|geen|3|neutraal|0|-|goed een week
K|betalen|geen|3|neutraal|0|-|dan laat ik die nota zolang liggen
#S|gge-0298|gesprek|bezorging|
A|||||||met celine van fruit op het werk
K|gebruiken|levering|2|irritatie|1|-|celine dag met het secretariaat van de rubberfabriek
K|gebruiken|levering|2|neutraal|0|-|wij krijgen normaal de maandag onze drie manden en we hebben er vandaag weer maar ene
K|gebruiken|kwaliteit|2|irritatie|0|-|en in die ene zitten dan nog peren zo hard als biljartballen
K|gebruiken|geen|2|neutraal|0|-|de mannen van de nacht hebben er al ene tegen de muur gegooid om te zien wie er wint
A|||||||oei en wie won
K|geen|geen|3|blijdschap|0|-|de peer
A|||||||ik stuur er twee na deze namiddag
K|gebruiken|levering|3|neutraal|0|-|da's goed maar voor drie uur want dan wisselt de ploeg
K|betalen|prijs|3|verlangen|0|wens|en ik zou ook graag een creditnota zien voor de vorige keer
#S|gge-0299|gesprek|energie|
A|||||||u spreekt met eva van thuisbatterij service
K|gebruiken|storing|2|neutraal|0|-|hoi eva die batterij van ons die staat sinds dinsdag op storing dat rode driehoekje
K|gebruiken|storing|2|neutraal|1|-|ik heb hem uitgezet en aangezet zoals het in het boekje staat
K|gebruiken|storing|2|neutraal|0|-|en dan doet hij het een uurtje en dan piept hij weer
K|gebruiken|privacy|2|bezorgdheid|0|angst|en nou lees je van die verhalen dat ze in brand vliegen dus ik heb hem vannacht maar uit gelaten
A|||||||dat is verstandig is hij warm
K|geen|geen|3|neutraal|0|-|nee hij voelt gewoon koel aan
A|||||||welke code ziet u
K|geen|geen|3|neutraal|0|-|e vier drie
A|||||||dat is een communicatiefout met de omvormer en geen brandgevaar
K|gebruiken|informatie|4|opluchting|0|-|nou dat is al een hele geruststelling
A|||||||de monteur kan op zijn vroegst de twaalfde
K|hulp|wachttijd|2|teleurstelling|0|-|de twaalfde dat zijn wel de zonnigste weken van het jaar
A|||||||ik zet u op de reservelijst
K|geen|geen|3|neutraal|0|-|ja doe dat
#S|gge-0300|gesprek|bank|
A|||||||met de servicelijn van dagbank u spreekt met joëlle
K|gebruiken|storing|2|irritatie|0|-|ja joëlle ik sta al tien minuten bij de kassa van de bouwmarkt en mijn pas doet het niet en er staat een rij achter mij van hier tot tokio en ik heb geen contant geld bij me en die app van jullie zegt probeer het later nog eens
A|||||||we hebben op dit moment een landelijke storing
K|gebruiken|informatie|2|irritatie|0|-|nou fijn dat ik het nu ook weet
A|||||||over een kwartier verwachten we herstel
K|gebruiken|geen|2|neutraal|1|-|dan laat ik die tegels hier wel staan en ga ik een broodje halen
K|gebruiken|storing|3|blijdschap|0|-|o nee dat kan ook niet want ik kan niet betalen haha
#S|gge-0301|gesprek|reizen|
A|||||||vakantiepark boszicht receptie met esmeralda
K|ontvangen|kwaliteit|2|teleurstelling|0|-|hallo we zijn net aangekomen in huisje tweeënveertig en het is niet schoon
K|ontvangen|kwaliteit|2|neutraal|0|-|er liggen haren in de douche
K|ontvangen|kwaliteit|2|neutraal|0|-|er staat nog een half pak yoghurt in de koelkast
K|ontvangen|kwaliteit|2|neutraal|0|-|en onder het bed van de kleine lag een luier
K|ontvangen|kwaliteit|2|boosheid|0|-|een gebruikte hè gatverdamme
A|||||||dat is echt verschrikkelijk ik stuur meteen het schoonmaakteam
K|ontvangen|geen|3|neutraal|0|-|ja maar we hebben net vijf uur gereden en de kinderen zijn kapot
A|||||||ik heb ook een ander huisje dat schoon is
K|wijzigen|geen|3|neutraal|0|vraag|waar ligt dat dan want we hadden juist om die speeltuin gevraagd
A|||||||aan het water iets verder van de speeltuin
K|geen|geen|3|neutraal|0|-|even overleggen
K|wijzigen|beleid|4|neutraal|0|-|ja dat is goed doe maar dat aan het water
#S|gge-0302|gesprek|webshop|
A|||||||klantenservice van het kinderbed met tara
K|ontvangen|levering|2|neutraal|0|-|hoi tara wij hebben dat stapelbed binnen gekregen maar doos drie van de vier ontbreekt
A|||||||welke onderdelen mist u
K|geen|geen|3|neutraal|0|-|de ladder en alle schroeven
A|||||||ik laat doos drie nasturen vijf werkdagen
K|ontvangen|wachttijd|2|teleurstelling|0|-|ai vijf werkdagen
K|ontvangen|geen|2|neutraal|1|-|de oude bedden zijn gisteren al opgehaald dus de jongens slapen nu op matrassen op de grond
K|ontvangen|geen|3|blijdschap|0|-|zij vinden het prachtig hoor net kamperen
K|ontvangen|geen|2|neutraal|0|-|maar wij struikelen er 's nachts over
A|||||||ik kijk of het met spoed kan
K|ontvangen|geen|3|verlangen|0|wens|als dat zou lukken heel graag
A|||||||het wordt overmorgen
K|ontvangen|wachttijd|4|opluchting|0|-|dat scheelt ons een blauwe scheen of twee
#S|gge-0303|gesprek|diensten|
A|||||||met de receptie van dierenpension de hoeve
K|geen|geen|3|neutraal|0|-|ja hallo met de eigenaar van boris die bruine teckel
K|gebruiken|privacy|2|neutraal|0|-|hij is gisteren opgehaald en hij hoest aan één stuk door
K|gebruiken|privacy|2|neutraal|1|-|we zijn vanmorgen bij de dierenarts geweest
K|gebruiken|privacy|2|bezorgdheid|0|-|en die zegt kennelhoest en flink ook
K|gebruiken|informatie|2|irritatie|0|-|en wat ik dan niet snap is dat er een briefje op jullie deur hing met let op kennelhoest
K|gebruiken|informatie|2|boosheid|0|-|dat hing er dus toen wij hem ophaalden maar niet toen wij hem brachten
A|||||||dat is pas zaterdag ontdekt meneer
K|gebruiken|informatie|2|irritatie|0|-|zaterdag en wij belden zondag nog om te vragen hoe het ging
K|gebruiken|informatie|2|teleurstelling|0|-|toen zei dat meisje hij ligt lekker in het zonnetje
A|||||||daar had ze het moeten zeggen
K|hulp|geen|3|neutraal|0|wens|ik wil eigenlijk dat jullie de dierenarts betalen dat is honderdtwaalf euro
A|||||||dat moet ik met mijn baas overleggen
K|geen|geen|3|neutraal|0|-|prima
K|hulp|geen|3|neutraal|0|wens|maar dan wil ik wel vandaag nog horen en niet volgende week
#S|gge-0304|gesprek|wonen|
A|||||||meldkamer huurreparaties met wesley
K|geen|geen|3|neutraal|0|-|ja met de bewoner van de lindenhof zeventien
K|gebruiken|storing|2|bezorgdheid|0|-|het komt hier gewoon door het plafond heen nu
K|gebruiken|storing|2|bezorgdheid|0|-|er hangt zo'n zak zo'n bobbel in het behang vol water
A|||||||hebt u de hoofdkraan dicht
K|geen|geen|3|neutraal|0|-|ja die is dicht
A|||||||en blijft het druppelen
K|gebruiken|storing|2|neutraal|0|-|ja want het komt van boven van die nieuwe mensen
K|gebruiken|bereikbaarheid|2|irritatie|1|-|en die zijn niet thuis ik heb al drie keer aangebeld
A|||||||ik stuur een loodgieter met een sleutel
K|hulp|wachttijd|3|bezorgdheid|0|vraag|hoe lang duurt dat want die bobbel die wordt groter
A|||||||drie kwartier prik er een gaatje in met een emmer eronder
K|hulp|geen|3|verrassing|0|-|een gaatje erin prikken in mijn eigen plafond
A|||||||anders komt alles tegelijk
K|geen|geen|3|neutraal|0|-|oké wacht
K|geen|geen|3|neutraal|0|-|ik sta op de stoel
K|gebruiken|storing|3|opluchting|0|-|ja hoor het loopt nu netjes in de emmer
#S|gge-0305|gesprek|telecom|
A|||||||dag met chloé van telecom zennevallei
K|hulp|herhaling|2|irritatie|3|-|dag chloé ik ga u niet uitkafferen maar ge zijt de zevende
K|ontvangen|levering|2|neutraal|2|-|wij zijn verhuisd de eerste en ze gingen ons activeren de tweede
K|ontvangen|levering|2|neutraal|0|-|de tweede kwam er niemand
K|ontvangen|levering|2|neutraal|0|-|de negende kwam er ene die zei ik moet nen hoogtewerker hebben
K|ontvangen|levering|2|neutraal|0|-|de zestiende kwam er ene met nen hoogtewerker maar die mocht niet in de straat van de politie
K|ontvangen|doorverwijzing|2|irritatie|0|-|want dat had iemand moeten aanvragen en niemand weet wie
K|gebruiken|geen|2|neutraal|2|-|en mijn dochter doet haar examens op den tram om wifi te hebben
A|||||||wie moet de signalisatie aanvragen dat zijn wij normaal
K|ontvangen|fout|2|boosheid|0|-|normaal ja maar normaal is hier nog niks geweest
A|||||||ik vraag ze nu aan bij de stad dat duurt zes werkdagen
K|ontvangen|wachttijd|2|teleurstelling|0|-|zes werkdagen dus dat is weer een week
A|||||||in de tussentijd geef ik u onbeperkt mobiele data op alle nummers
K|gebruiken|beleid|4|opluchting|0|-|da's al iets want dan kan ze van den tram af
K|ontvangen|belofte|2|irritatie|0|-|maar van die zes dagen geloof ik nog niks hè
#S|gge-0306|gesprek|overheid|
A|||||||Wijkteam Zuid, met Marjolein.
K|geen|geen|3|neutraal|0|-|Ja, dag Marjolein, ik zit hier eigenlijk met een vraag waar ik me een beetje voor schaam.
A|||||||Dat hoeft niet, vertel maar.
K|aanleiding|geen|3|neutraal|0|-|Ik zorg al zes jaar voor mijn man, hij heeft MS.
K|aanleiding|geen|3|neutraal|0|-|En dat doe ik met liefde, laat dat voorop staan.
K|aanleiding|privacy|2|neutraal|0|-|Maar ik slaap nu al maanden drie, vier uur per nacht,
K|aanleiding|privacy|2|bezorgdheid|0|-|en vorige week stond ik bij het stoplicht en wist ik even niet meer welke kant ik op moest.
K|orienteren|geen|3|verlangen|0|wens|Ik zou zo graag eens één weekend gewoon weg willen.
K|orienteren|geen|3|bezorgdheid|0|vraag|Alleen weet ik niet of zoiets bestaat en wie er dan bij hem is.
A|||||||Dat bestaat, het heet respijtzorg.
K|orienteren|informatie|3|verrassing|0|-|Daar heeft nog nooit iemand iets over gezegd.
K|orienteren|prijs|3|bezorgdheid|0|vraag|Is dat niet heel duur?
A|||||||Twintig euro eigen bijdrage per maand, meer niet.
K|orienteren|prijs|4|opluchting|0|-|O, dat is te doen.
K|aanvragen|geen|3|neutraal|0|-|Dan wil ik het met hem bespreken, want hij moet het ook goed vinden.
#S|gge-0307|gesprek|verzekering|
A|||||||met frederik van de autopolis
K|wijzigen|geen|3|neutraal|0|vraag|dag frederik mijn zoon heeft zijn rijbewijs nu en hoe zit dat met de verzekering
A|||||||rijdt hij vaak met uw wagen
K|geen|geen|3|neutraal|0|-|in het weekend ja
K|geen|geen|3|neutraal|0|-|en af en toe naar de training
A|||||||dan moet hij als bijkomende bestuurder opgegeven worden
K|wijzigen|prijs|3|neutraal|0|vraag|en wat doet dat met de premie
A|||||||die gaat van 540 naar 1.120 euro
K|wijzigen|prijs|2|verrassing|0|-|amai dat is meer dan het dubbele
K|wijzigen|prijs|2|irritatie|0|-|voor ne jongen die nog geen deuk gereden heeft
A|||||||jonge bestuurders hebben meer ongevallen
K|wijzigen|geen|3|bezorgdheid|0|vraag|en als ik het nu niet zeg en er gebeurt iets
A|||||||dan kunnen wij de schade op u verhalen
K|wijzigen|beleid|3|neutraal|0|-|ja goed dat wist ik eigenlijk wel
K|wijzigen|geen|3|neutraal|0|-|ik ga er eens over slapen
K|vertrekken|prijs|3|neutraal|0|-|en ik ga ook bij een ander een prijs vragen dat zeg ik er eerlijk bij
#S|gge-0308|gesprek|energie|
A|||||||afdeling verhuizingen van nutsvoorziening west met sil
K|wijzigen|geen|3|neutraal|0|-|hoi sil ik ben verhuisd op de vijftiende van het oude huis naar het nieuwe
K|wijzigen|geen|3|neutraal|0|-|en ik heb de standen doorgegeven netjes met foto's
K|betalen|fout|2|irritatie|0|-|maar ik krijg nu twee rekeningen één voor het oude en één voor het nieuwe allebei vanaf de eerste
K|betalen|fout|2|irritatie|0|-|dus ik betaal twee weken dubbel
K|hulp|herhaling|2|irritatie|2|-|dat heb ik al twee keer gemeld en dan zeggen ze het staat goed
A|||||||bij het nieuwe adres staat de startdatum op de eerste dat is fout
K|hulp|herhaling|2|irritatie|0|-|dus het stond niet goed
A|||||||nee het stond niet goed
K|geen|geen|3|neutraal|0|-|oké
K|betalen|geen|3|neutraal|0|vraag|krijg ik dan een nieuwe rekening of een verrekening
A|||||||een nieuwe binnen vijf dagen
K|betalen|geen|3|neutraal|0|-|ik wacht het af
#S|gge-0309|gesprek|bank|
A|||||||expat desk met floortje
K|geen|geen|3|neutraal|0|-|hello goedemiddag ik probeer nederlands ja
A|||||||dat gaat heel goed
K|aanvragen|geen|3|neutraal|0|-|dank je ik ben in nederland van januari ik werk in ziekenhuis
K|aanvragen|beleid|2|verwarring|0|wens|ik wil rekening openen maar bank zegt eerst adres
K|aanvragen|beleid|2|verwarring|0|-|en huisbaas zegt eerst rekening dan huis
K|aanvragen|doorverwijzing|2|teleurstelling|2|-|dus ik ga van een naar ander en ander naar een als kat met staart
A|||||||ja dat is een bekend probleem
K|aanvragen|geen|2|bezorgdheid|0|-|en mijn salaris het kan nergens naartoe nu twee maand al
A|||||||wij kunnen openen met een brief van uw werkgever
K|aanvragen|beleid|4|verrassing|0|-|alleen brief van werk
K|aanvragen|beleid|4|blijdschap|0|-|dat is heel mooi dat is makkelijk
A|||||||kunt u morgen komen met uw paspoort
K|aanvragen|geen|3|neutraal|0|-|morgen ik heb nachtdienst maar ik kom na
K|hulp|bejegening|4|dankbaarheid|0|-|en dank je je praat langzaam voor mij dat is vriendelijk
#S|gge-0310|gesprek|reizen|
A|||||||verloren voorwerpen spoor met rens k
K|gebruiken|geen|2|bezorgdheid|0|-|hoi ik heb mijn laptoptas laten liggen in de trein van zeven voor half negen naar alkmaar
A|||||||hebt u het online al gemeld
K|hulp|digitaal|2|neutraal|1|-|ja en die site zegt dan wij zoeken zeven dagen
K|gebruiken|geen|2|bezorgdheid|0|angst|maar mijn proefschrift staat erop en ik heb natuurlijk geen back-up van de laatste maand
A|||||||welke coupé zat u
K|geen|geen|3|neutraal|0|-|tweede klas bovenin tweede bak van achteren links
A|||||||ik bel de conducteur die rijdt nu terug
K|geen|geen|3|neutraal|0|-|ja
K|geen|geen|3|neutraal|0|-|ja ik wacht
A|||||||hij ligt er nog hij neemt hem mee naar amsterdam
K|gebruiken|geen|5|opluchting|0|-|ik ga hier gewoon op de grond zitten van opluchting
K|hulp|bejegening|5|dankbaarheid|0|-|echt geweldig zeg dat tegen die conducteur ik zet hem in mijn dankwoord
#S|gge-0311|gesprek|bezorging|
A|||||||met babs van de matrassenbezorging
K|ontvangen|levering|2|irritatie|1|-|babs jullie mannen staan beneden en ze willen niet naar boven
K|ontvangen|beleid|2|verwarring|0|-|ze zeggen tot de eerste deur meneer
A|||||||dat is de standaardlevering
K|aanvragen|prijs|2|irritatie|0|-|ik heb vijfendertig euro bijbetaald voor levering op de slaapkamer dat staat op mijn bon
A|||||||mag ik het bonnummer
K|geen|geen|3|neutraal|0|-|acht drie drie een een
A|||||||het staat erop maar niet op hun lijst
K|ontvangen|fout|2|irritatie|0|-|nou bel ze dan want ze zitten al weer in de bus
A|||||||ik heb ze aan de andere lijn ze komen terug
K|ontvangen|levering|3|neutraal|0|-|ja ze stappen uit
K|ontvangen|levering|3|neutraal|0|-|met een gezicht als een oorwurm maar ze komen
#S|gge-0312|gesprek|webshop|
A|||||||reparatie en garantie van naaimachinehuis met ottilie
K|gebruiken|storing|2|neutraal|0|-|dag mevrouw mijn machine slaat steken over bij de zigzag
K|gebruiken|storing|2|neutraal|1|-|ik heb al een nieuwe naald erin gedaan en schoongemaakt met het kwastje
K|gebruiken|storing|2|neutraal|0|-|rechtdoor gaat prima maar zigzag dan krijg je zo'n lus onderop
A|||||||welke garendikte gebruikt u
K|geen|geen|3|neutraal|0|-|gewoon honderd
A|||||||en de onderspanning hebt u daar aan gedraaid
K|gebruiken|geen|3|verrassing|0|-|o jee ja mijn kleindochter heeft aan dat schroefje gezeten
A|||||||een kwartslag terug naar rechts
K|geen|geen|3|neutraal|0|-|wacht hoor ik leg u even neer
K|gebruiken|storing|4|blijdschap|0|-|ja kijk nou keurig een rijtje als een zonnetje
A|||||||dan hoeft hij niet opgestuurd te worden
K|hulp|informatie|4|dankbaarheid|0|-|dat scheelt mij een hoop gesjouw hartelijk bedankt
#S|gge-0313|gesprek|wonen|
A|||||||vertrouwenspersoon huurders met anja vertel het eens van het begin af
K|aanleiding|geen|3|neutraal|0|-|van het begin nou dat was dus met kerst
K|aanleiding|geen|3|neutraal|0|-|toen kwam er een nieuw iemand onder ons wonen een jonge vent met een hond
K|gebruiken|geen|3|neutraal|0|-|op zich niks mis mee die hond is een lieverd
K|gebruiken|kwaliteit|2|neutraal|0|-|maar die vent die blowt van 's morgens vroeg tot 's avonds laat
K|gebruiken|kwaliteit|2|neutraal|0|-|en dat trekt via de leidingkoker zo bij ons de badkamer in
K|gebruiken|privacy|2|bezorgdheid|0|-|mijn vrouw is vijf maanden zwanger die wordt er misselijk van
K|hulp|geen|3|neutraal|1|-|dus ik ben naar hem toe gegaan
K|hulp|bejegening|4|neutraal|0|-|en hij was heel relaxed hij zei o sorry man ik doe het raam open
K|hulp|belofte|2|neutraal|0|-|en dat duurde twee dagen
K|hulp|herhaling|2|irritatie|2|-|toen weer gegaan weer sorry man weer twee dagen
K|hulp|beleid|2|irritatie|1|-|toen heb ik de wijkagent gebeld en die zegt in zijn eigen huis mag hij dat
K|hulp|doorverwijzing|2|irritatie|1|-|en jullie zeggen bel de wijkagent
A|||||||ja dat is een cirkel dat zie ik
K|hulp|geen|3|neutraal|0|vraag|dus wat moet ik dan
A|||||||die koker kan afgedicht worden dat is gewoon onderhoud
K|hulp|informatie|4|verrassing|0|-|dat zoiets simpels niemand heeft bedacht
K|hulp|levering|3|neutraal|0|vraag|en wanneer zou dat dan kunnen
A|||||||volgende week woensdag
K|hulp|geen|3|neutraal|0|-|woensdag ben ik thuis
#S|gge-0314|gesprek|diensten|
A|||||||nederlandse les en examens volwassenenonderwijs met trees
K|geen|geen|3|neutraal|0|-|dag trees met bogdan van de avondklas
K|aanvragen|digitaal|2|verwarring|1|-|ik wou mij inschrijven voor niveau drie en de website zegt niet toegelaten
A|||||||hebt ge niveau twee afgelegd
K|gebruiken|geen|3|neutraal|0|-|ja in juni met achtenzeventig op honderd
A|||||||hier staat afwezig
K|gebruiken|fout|2|verwarring|0|-|afwezig neen ik zat op de eerste rij naast die mevrouw uit ghana
K|gebruiken|fout|2|bezorgdheid|0|-|ik heb dat papier nodig voor mijn werk want anders word ik geen ploegbaas
A|||||||wie was de leerkracht
K|geen|geen|3|neutraal|0|-|meneer wouters met de grote snor
A|||||||die heeft zijn punten te laat ingegeven ik zet het recht
K|aanvragen|fout|4|opluchting|0|-|gelukkig ik had al schrik
A|||||||er is nog één plaats op dinsdag
K|aanvragen|geen|3|neutraal|0|-|dinsdag doe ik de late
A|||||||of zaterdagmorgen
K|aanvragen|beleid|4|blijdschap|0|-|zaterdagmorgen is perfect schrijf mij op
#S|gge-0315|gesprek|telecom|
A|||||||goedemorgen datacheck mobiel met lau
K|betalen|prijs|2|verwarring|0|-|lau mijn dochter van veertien heeft honderdnegen euro verbruikt op die sim van tien euro
A|||||||ik zie aankopen in een spel
K|betalen|prijs|2|boosheid|0|-|een spel honderd euro voor een spel
K|betalen|geen|3|neutraal|0|-|ze zit hier naast me en ze kijkt nu naar haar schoenen
A|||||||het zijn zestien keer een schatkist van zes euro
K|betalen|geen|2|irritatie|0|-|schatkisten ik geef haar een schatkist
A|||||||ik kan het blokkeren voor de toekomst
K|wijzigen|geen|3|neutraal|0|wens|ja alles blokkeren alsjeblieft
K|betalen|informatie|2|irritatie|0|-|maar had dat niet standaard dicht moeten staan op een kindersim
A|||||||dat staat standaard open dat vind ik zelf ook raar
K|betalen|informatie|2|irritatie|0|-|ja dat is toch de omgekeerde wereld
A|||||||ik vergoed de helft eenmalig
K|betalen|beleid|4|neutraal|0|-|goed de andere helft haalt zij met autowassen
#S|gge-0316|gesprek|overheid|
A|||||||gemeentelijke kinderopvang wachtlijst met tessa v
K|aanvragen|wachttijd|2|irritatie|3|-|dag tessa ons kind is geboren intussen en ge hebt mij ingeschreven toen ik zes weken zwanger was
K|aanvragen|wachttijd|2|bezorgdheid|0|-|en we hebben nog altijd geen plaats en over drie weken moet ik terug beginnen
K|orienteren|wachttijd|2|neutraal|3|-|ik heb ondertussen eenentwintig crèches gebeld ik heb een exceltabel
K|orienteren|informatie|2|irritatie|0|-|de helft belt nooit terug en de andere helft lacht
A|||||||welke dagen hebt u nodig
K|geen|geen|3|neutraal|0|-|maandag dinsdag en donderdag
A|||||||en als het maandag woensdag vrijdag is
K|aanvragen|geen|3|neutraal|0|-|woensdag lukt niet dan heb ik permanentie
A|||||||er komt een plaats in de nieuwe opvang aan het station in februari
K|aanvragen|wachttijd|2|teleurstelling|0|-|in februari dat is drie maanden te laat
K|aanvragen|geen|3|bezorgdheid|0|vraag|wat doen andere mensen dan
A|||||||ouderschapsverlof of grootouders
K|aanvragen|geen|2|teleurstelling|0|-|mijn moeder is er niet meer en zijn moeder zit in portugal
A|||||||ik zet u bovenaan voor een annulatie
K|aanvragen|geen|3|neutraal|0|-|goed dat is beter dan niks
#S|gge-0317|gesprek|verzekering|
A|||||||schadeafdeling glas en inboedel met rob
K|hulp|geen|3|neutraal|0|-|ja rob ik bel namens mijn moeder ze is slechthorend vandaar
A|||||||prima wat is er gebeurd
K|aanleiding|geen|2|neutraal|0|-|er is iemand aan de deur geweest in een geel hesje van het waterbedrijf zogenaamd
K|aanleiding|privacy|2|neutraal|0|-|en terwijl zij met hem in de keuken de kraan liet lopen is een ander boven geweest
K|aanleiding|geen|2|neutraal|0|-|de trouwringen zijn weg en het spaargeld uit de linnenkast
K|gebruiken|privacy|2|bezorgdheid|0|-|ze doet nu voor niemand meer open zelfs niet voor de thuiszorg
A|||||||wat verschrikkelijk is er aangifte gedaan
K|geen|geen|3|neutraal|0|-|ja gisteren
A|||||||omdat er geen braak is valt het onder babbeltruc en dat is beperkt gedekt
K|hulp|beleid|2|irritatie|0|-|dus omdat ze vriendelijk was krijgt ze minder
A|||||||het maximum is vijftienhonderd euro
K|hulp|beleid|2|teleurstelling|0|-|nou daar koop je geen trouwring van negenenvijftig jaar oud voor terug
A|||||||dat klopt en slachtofferhulp kan bij haar langskomen wilt u dat
K|hulp|beleid|4|dankbaarheid|0|-|ja dat zou eigenlijk nog het meeste helpen
#S|gge-0318|gesprek|energie|
A|||||||servicelijn van warmtewacht met nick
K|gebruiken|storing|2|neutraal|0|-|nick ik heb geen warm water
A|||||||en de verwarming
K|gebruiken|storing|3|neutraal|0|-|die doet het wel
A|||||||hoe lang al
K|geen|geen|3|neutraal|0|-|vanaf gisteravond
A|||||||hebt u een boiler of een combiketel
K|geen|geen|3|neutraal|0|-|combi geloof ik zo'n witte kast
A|||||||dan is het waarschijnlijk de driewegklep morgen tussen acht en twaalf
K|hulp|geen|3|neutraal|0|-|morgen kan ik niet ik zit in den bosch
A|||||||overmorgen dezelfde tijd
K|geen|geen|3|neutraal|0|-|ja dat gaat
K|hulp|prijs|3|neutraal|0|vraag|valt dat onder het contract
A|||||||ja alles inbegrepen
K|hulp|prijs|4|neutraal|0|-|mooi daar betaal ik ook voor
#S|gge-0319|gesprek|bank|
A|||||||hypotheekacceptatie met gwen
K|aanvragen|informatie|2|irritatie|2|-|gwen dit is de derde keer dat jullie een ander papier vragen
K|aanvragen|geen|3|neutraal|1|-|eerst loonstroken dat snap ik
K|aanvragen|geen|3|neutraal|1|-|toen de jaaropgave ook prima
K|aanvragen|beleid|2|verwarring|0|-|toen een verklaring van mijn werkgever dat ik volgend jaar ook nog werk
K|aanvragen|beleid|2|irritatie|0|-|dat kan hij toch niet weten hij is geen waarzegger
K|aanvragen|beleid|2|boosheid|0|-|en nu wil je een bewijs dat de schenking van mijn oma echt van mijn oma is
A|||||||dat is vanwege de witwaswet
K|aanvragen|bejegening|2|irritatie|0|-|mijn oma is zesennegentig en die wast alleen haar vitrage wit
A|||||||haha ik weet het een bankafschrift van haar is genoeg
K|aanvragen|informatie|4|opluchting|0|-|alleen een afschrift oké dat kan mijn moeder regelen
K|aanvragen|geen|2|bezorgdheid|0|angst|want vrijdag verloopt het voorbehoud en dan zijn we dertigduizend kwijt
A|||||||als ik het morgen heb geef ik donderdag akkoord
K|aanvragen|belofte|3|verlangen|0|wens|mag ik dat van je op de mail want ik slaap er niet van
#S|gge-0320|gesprek|bezorging|
A|||||||met stef van de nachtkoerier
K|ontvangen|fout|2|verwarring|0|-|stef ge hebt bij mij om half zes een pakske op den dorpel gelegd en het is niet voor mij
A|||||||wat staat erop
K|geen|geen|3|neutraal|0|-|apotheek van looy dringend koel bewaren
A|||||||oei dat moet naar de kerkstraat en u woont
K|geen|geen|3|neutraal|0|-|kerkhofstraat
K|ontvangen|fout|2|irritatie|1|-|dat is niet de eerste keer hè ik krijg hier alles van den apotheker en hij krijgt mijn boeken
A|||||||ik stuur iemand terug
K|ontvangen|geen|3|neutraal|0|-|dat hoeft niet ik heb het al in de frigo gelegd en ik rijd er zo voorbij
A|||||||dat is heel vriendelijk van u
K|ontvangen|geen|3|verlangen|0|wens|maar zet alstublieft in uw toestel dat dat twee straten zijn
#S|gge-0321|gesprek|reizen|
A|||||||visumdienst en reisdocumenten met sita
K|aanvragen|digitaal|2|irritatie|2|-|sita ik heb nou vier keer een pasfoto geüpload en hij wordt elke keer afgekeurd
K|aanvragen|digitaal|2|neutraal|0|-|eerst was de achtergrond te grijs
K|aanvragen|digitaal|2|neutraal|0|-|toen was hij te licht
K|aanvragen|digitaal|2|neutraal|0|-|toen zaten mijn oren er niet op
K|aanvragen|digitaal|2|irritatie|0|-|en nu staat er gezicht niet herkend dus ik besta ook al niet meer
A|||||||bent u bij een fotograaf geweest
K|geen|geen|3|neutraal|0|-|nee tegen de witte muur in de gang
A|||||||mag ik hem zien mailt u hem even
K|geen|geen|3|neutraal|0|-|die is onderweg
A|||||||er zit een schaduw van een kapstok op uw voorhoofd
K|aanvragen|geen|3|verrassing|0|-|een kapstok
K|aanvragen|informatie|3|blijdschap|0|-|verrek nou zie ik het net een hert
A|||||||maak hem een meter naar links dan keur ik hem zelf goed
K|aanvragen|doorverwijzing|4|opluchting|0|-|dan doe ik dat en stuur ik hem direct aan jou
#S|gge-0322|gesprek|webshop|
A|||||||tweewielers en onderdelen online met cas
K|betalen|wachttijd|2|irritatie|2|-|cas mijn retour is al achttien dagen binnen en ik heb mijn geld nog niet
A|||||||hij staat op beoordeling
K|betalen|informatie|2|verwarring|0|-|wat valt er aan een zadel te beoordelen
K|betalen|geen|3|neutraal|0|-|ik heb er niet eens op gezeten er zat nog een kartonnetje om
A|||||||de doos was beschadigd
K|betalen|fout|2|irritatie|0|-|de doos was beschadigd toen ik hem kreeg dat heb ik toen meteen gemaild
A|||||||die mail zie ik staan van de derde
K|geen|geen|3|neutraal|0|-|ja precies
A|||||||dan geef ik hem vrij het staat er morgen op
K|geen|geen|3|neutraal|0|-|oké prima
K|hulp|wachttijd|2|irritatie|0|-|maar als ik niet had gebeld had hij daar met pasen nog gestaan
#S|gge-0323|gesprek|telecom|
A|||||||u bent verbonden met de voicemail van de klantendienst spreek na de toon
K|gebruiken|storing|2|irritatie|0|-|ja met verhulst uit lokeren onze digitale telefoon ligt er voor de zoveelste keer uit en ge moet mij niet zeggen dat ik den decoder moet herstarten want dat heb ik al gedaan
K|hulp|geen|3|neutraal|0|wens|bel mij terug op het nummer van mijn schoonzus dat ge hebt staan
#S|gge-0324|gesprek|bank|
A|||||||spreek uw vraag in
K|gebruiken|privacy|2|bezorgdheid|0|-|pas kwijt
A|||||||ik heb u niet begrepen
K|gebruiken|privacy|2|bezorgdheid|1|-|mijn pas is kwijt pas gestolen in de tram blokkeren
A|||||||u wilt uw pas blokkeren klopt dat
K|geen|geen|3|neutraal|0|-|ja
A|||||||uw pas is geblokkeerd
K|gebruiken|wachttijd+digitaal|4|opluchting|0|-|nou dat ging in ieder geval vlug dat had ik van zo'n computer niet gedacht
#S|gge-0325|gesprek|overheid|
A|||||||met karen van de burgerlijke stand
K|aanvragen|doorverwijzing+informatie|2|irritatie|2|wens|ja karen ik wil gewoon trouwen hè en ik heb nou met drie mensen gebeld en de een zegt dat je een geboorteakte nodig hebt uit suriname met een apostille en de ander zegt dat dat niet meer hoeft en de derde wist niet wat een apostille was
A|||||||u bent hier geboren of daar
K|geen|geen|3|neutraal|0|-|daar in paramaribo maar ik woon hier al vanaf mijn derde
A|||||||dan staat u al in ons register en hebt u niets nodig
K|aanvragen|informatie|4|opluchting+blijdschap|0|-|niks nodig zie je wel dat zei mijn moeder ook al en die heeft altijd gelijk
#S|gge-0326|gesprek|bezorging|
A|||||||met jet van de boodschappendienst
K|ontvangen|fout+levering|2|irritatie|0|-|jet de bezorger is net weg en ik heb de kratten van iemand anders want ik heb geen twaalf flessen cola en hondenvoer besteld ik heb niet eens een hond
A|||||||hij keert meteen om
K|ontvangen|geen|3|neutraal|0|-|oké dan zet ik ze vast in de gang
#S|gge-0327|gesprek|wonen|
A|||||||met de portefeuillehouder leefbaarheid
K|gebruiken|privacy+kwaliteit|2|bezorgdheid|0|-|ik zeg het u zoals het is wij durven na negenen de poort niet meer door want daar staan ze te dealen en de lamp is kapot en er ligt glas en mijn dochter fietst daar van haar werk naar huis
A|||||||de lamp laat ik morgen maken en ik vraag extra surveillance aan
K|gebruiken|geen|3|verlangen|0|wens|een slot op die poort zou nog beter zijn
#S|gge-0328|gesprek|diensten|
A|||||||u spreekt met petra van het taxibedrijf
K|gebruiken|levering+privacy|2|boosheid|2|-|mijn moeder is vanmorgen voor de tweede keer deze maand te laat bij haar dialyse gekomen en dan moeten ze haar korter spoelen en dan is ze twee dagen niks waard dus ik ben er nou echt helemaal klaar mee
A|||||||dat mag niet voorkomen ik zet een vaste chauffeur op haar ritten
K|gebruiken|belofte|3|neutraal|0|-|dat zeiden ze de vorige keer ook maar goed we zullen zien
#S|gge-0329|gesprek|energie|
A|||||||goeiemiddag met nele van energiehuis
K|orienteren|levering|3|neutraal|0|vraag|ja nele ik wou gewoon weten wanneer ge langskomt voor die scan van ons huis en of mijn vrouw dan den zolder moet opruimen want die is daar al een week over bezig
A|||||||de zolder mag blijven zoals hij is
K|orienteren|informatie|4|opluchting|0|-|ah da ga ik haar direct zeggen
#S|gge-0330|gesprek|reizen|
A|||||||goedenacht noodlijn pechhulp buitenland
K|gebruiken|wachttijd|2|bezorgdheid|2|-|hallo ik bel voor de derde keer we staan nog steeds op die parkeerplaats bij metz en het is half drie en er loopt hier een vent rond met een zaklamp en mijn vriendin wil de auto niet meer uit
A|||||||de takelwagen is nu echt onderweg nog acht minuten
K|gebruiken|wachttijd|3|neutraal|0|-|acht minuten oké we houden de deuren dicht
#S|gge-0331|gesprek|verzekering|
A|||||||goedemiddag met iris
K|terugkijken|wachttijd+bejegening|4|dankbaarheid|0|-|ik bel eigenlijk nergens voor ik wou alleen zeggen dat die schade aan ons dak zo netjes is afgehandeld binnen een week alles betaald en die expert die heeft zelfs de kat nog van het dak gehaald
A|||||||wat leuk dat u daarvoor belt
K|terugkijken|geen|4|blijdschap|0|-|ja je belt anders alleen als er wat is hè dus dan mag dit ook
#S|gge-0332|gesprek|webshop|
A|||||||klantenservice plantenkwekerij hallo
K|ontvangen|kwaliteit+levering|2|teleurstelling|0|-|hoi ik had een olijfboom besteld voor mijn ouders en die is drie dagen onderweg geweest op zijn kop en er zit geen blad meer aan en nou staat er dus een soort kapstok met een strik eromheen
A|||||||we sturen een nieuwe met een dagkoerier
K|ontvangen|beleid|4|neutraal|0|-|graag en dan rechtop als het kan
#S|gge-0333|gesprek|wonen|
A|||||||makelaarskantoor met bo
K|orienteren|bereikbaarheid|2|irritatie|2|-|bo ik heb nou vijf keer op een huis gereageerd bij jullie binnen een minuut nadat het erop stond en ik ben nog niet één keer uitgenodigd dus zeg me gewoon eerlijk of ik er iets aan kan doen of dat ik mijn tijd zit te verdoen
A|||||||er komen zo'n driehonderd reacties per woning binnen
K|orienteren|informatie|2|teleurstelling|0|-|driehonderd
K|orienteren|geen|2|teleurstelling|3|-|dan geef ik het op dan blijven we maar bij mijn schoonouders
#S|gge-0334|gesprek|diensten|
A|||||||bloedbank afspraken met gijs
K|gebruiken|bejegening|4|blijdschap|0|-|hoi gijs ik was er gisteren voor het eerst en ik wou even zeggen dat die verpleegkundige met dat oranje haar me er echt doorheen heeft gepraat want ik val normaal al flauw bij een pleister
A|||||||dat geef ik aan haar door
K|aanvragen|geen|3|neutraal|0|wens|en zet mij maar meteen op voor over drie maanden
#S|gge-0335|gesprek|overheid|
A|||||||antwoordapparaat van de wijkagent spreek uw naam in
K|gebruiken|kwaliteit|2|irritatie|1|-|ja met vd berg weer die vuurwerkbommen achter de flat het is acht november het lijkt wel oorlog
K|gebruiken|privacy|2|bezorgdheid|0|-|de hond zit al drie dagen onder de badkuip en mijn vrouw die komt uit aleppo dus die zit daar zo'n beetje naast
K|hulp|geen|3|verlangen|0|wens|als u eens langs zou kunnen lopen 's avonds dan zou dat al helpen
#S|gge-0336|gesprek|telecom|
A|||||||met amber van verkoop mag ik u een aanbod doen
K|orienteren|privacy+bejegening|2|irritatie|0|-|nee amber dat mag je niet want ik sta in het register en ik zit te eten en dit is de vierde deze week
A|||||||dan haal ik u van de lijst
K|orienteren|geen|3|neutraal|0|-|graag en eet smakelijk voor straks
#S|gge-0337|gesprek|bank|
A|||||||goedemorgen met de klantenservice van sparrenbank
K|gebruiken|prijs|2|irritatie|0|-|ja luister ik bankier al veertig jaar bij jullie en nu reken je me drie vijfenveertig per maand om mijn eigen geld te mogen bewaren terwijl het kantoor dicht is de automaat weg is en ik alles zelf moet doen
A|||||||die kosten zijn voor de pas en de app
K|gebruiken|digitaal|2|irritatie|0|-|die app heb ik niet ik heb een telefoon met een draaischijf
A|||||||er is een basispakket van één euro vijftig
K|wijzigen|informatie|3|neutraal|0|wens|nou zet me daar dan op als dat bestaat
#S|gge-0338|gesprek|energie|
A|||||||met storingsdienst warmte
K|gebruiken|storing|3|neutraal|0|vraag|ik bel alleen om te vragen of bij de populierenweg de warmte eraf is of dat het aan mij ligt
A|||||||de hele wijk ligt eruit tot ongeveer vier uur
K|gebruiken|informatie|4|opluchting|0|-|dan ligt het niet aan mij goed zo
#S|gge-0339|gesprek|bezorging|
A|||||||met chantal van pakketpost limburg
K|ontvangen|levering|2|bezorgdheid|0|angst|hoi chantal ik word er een beetje zenuwachtig van want er zit een trouwjurk in dat pakket en ik trouw zaterdag en die tracking zegt al twee dagen hetzelfde
A|||||||hij ligt in sittard en gaat morgen mee
K|ontvangen|levering|3|bezorgdheid|0|vraag|morgen zeker of morgen waarschijnlijk
A|||||||ik leg hem zelf in de bus bij de chauffeur
K|ontvangen|doorverwijzing|4|opluchting+dankbaarheid|0|-|oh wat fijn dan kan ik weer ademen dankjewel
#S|gge-0340|gesprek|diensten|
A|||||||studentenadministratie met lisa b
K|aanvragen|digitaal+informatie|2|verwarring|2|-|hoi ik probeer me dus al een week in te schrijven voor die minor en het systeem zegt voldoet niet aan de ingangseis terwijl mijn studieadviseur zegt dat ik wel voldoe en die helpdesk zegt dat ik bij jullie moet zijn
A|||||||er mist één cijfer van vorig blok dat is nog niet ingevoerd
K|aanvragen|fout|2|irritatie|0|-|dat tentamen was in juni
A|||||||ik zet er een uitzondering op
K|aanvragen|beleid|4|opluchting|0|-|top want morgen sluit ie
#S|gge-0341|gesprek|reizen|
A|||||||dag met treinhulp assistentie
K|gebruiken|levering+bejegening|2|teleurstelling|1|-|ik zit in een rolstoel en ik had assistentie geboekt in gent om tien over acht en er stond niemand met de plaat en de trein is dan gewoon vertrokken met mij op het perron en iedereen keek
A|||||||dat is heel erg ik zie dat de collega op spoor elf stond
K|gebruiken|informatie|2|irritatie|0|-|ja ze hadden het spoor veranderd maar mij niks gezegd
A|||||||de volgende om negen uur tien ik kom zelf
K|gebruiken|doorverwijzing|4|opluchting|0|-|ok als ge zelf komt dan weet ik dat er iemand is
#S|gge-0342|gesprek|verzekering|
A|||||||met willem van autoschade
K|hulp|wachttijd|3|neutraal|0|vraag|dag willem is er al nieuws van de tegenpartij
A|||||||nee nog niet ik heb ze maandag weer gemaild
K|hulp|wachttijd|2|teleurstelling|0|-|nog altijd niet dus
A|||||||als ze deze week niet reageren betalen wij zelf uit
K|hulp|beleid|4|vertrouwen|0|-|oké dat is een duidelijke afspraak
#S|gge-0343|gesprek|webshop|
A|||||||hallo met gaby van schoenenreus online
K|wijzigen|prijs+beleid|2|irritatie|0|-|gaby ik heb vijf paar besteld om te passen en er past er geen één en nou moet ik voor elk paar twee euro vijftig retour betalen terwijl jullie maten gewoon nergens op slaan
A|||||||de retourkosten gelden per bestelling niet per paar
K|betalen|informatie|3|verrassing|0|-|o dus het is maar één keer twee vijftig
A|||||||ja klopt
K|betalen|geen|3|neutraal|0|-|nou dan heb ik niks gezegd
#S|gge-0344|gesprek|telecom|
A|||||||met de klantenservice u spreekt met jorn
K|hulp|bereikbaarheid|1|boosheid|3|-|jorn ik ben witheet ik zeg het je meteen maar
K|hulp|wachttijd|2|neutraal|2|-|ik heb vanochtend vijftig minuten in de wacht gestaan
K|hulp|bereikbaarheid|2|boosheid|2|-|en toen werd er opgenomen en meteen weer opgehangen gewoon klik
K|hulp|bereikbaarheid|2|irritatie|2|-|toen nog een keer vijfendertig minuten en toen was het van wij zijn gesloten wegens een teamoverleg
A|||||||meneer ik begrijp
K|hulp|bejegening|1|boosheid|0|-|nee dat begrijp je niet want dan was er wel iemand blijven zitten het is godgeklaagd hoe jullie met mensen omgaan
A|||||||als u zo blijft schreeuwen moet ik het gesprek beëindigen
K|hulp|bejegening|2|boosheid|0|-|ik schreeuw niet ik praat hard
K|geen|geen|3|neutraal|0|-|goed
K|geen|geen|3|neutraal|0|-|goed ik haal even adem
A|||||||dank u wel waar gaat het over
K|betalen|fout|2|neutraal|0|-|jullie hebben mijn vrouw haar abonnement verlengd en ze is in mei overleden
A|||||||dat had ik niet gezien het spijt me oprecht
K|betalen|fout|2|teleurstelling|0|-|ik heb de akte twee keer gestuurd en dan krijg ik een kaartje met gefeliciteerd met uw nieuwe bundel
A|||||||ik zet het nu stil en stort alles vanaf mei terug
K|hulp|bejegening|3|neutraal|0|-|en sorry van daarnet dat was niet voor jou bedoeld
#S|gge-0345|gesprek|wonen|
A|||||||huurdersloket vertel maar
K|geen|geen|3|neutraal|0|-|ja ik weet niet of ik hier goed zit
K|hulp|geen|3|neutraal|0|-|het gaat om mijn huisbaas
K|gebruiken|privacy|2|bezorgdheid|0|-|die komt gewoon binnen met zijn eigen sleutel
K|gebruiken|privacy|2|neutraal|0|-|de eerste keer zei hij dat hij de meter moest aflezen
K|gebruiken|privacy|2|neutraal|0|-|de tweede keer stond hij in de keuken toen ik uit de douche kwam
K|gebruiken|privacy|1|bezorgdheid|0|angst|ik ben drieëntwintig en ik woon alleen ik zet nu een stoel onder de klink
A|||||||dat is huisvredebreuk dat mag hij absoluut niet
K|hulp|informatie|3|opluchting|0|-|ik dacht misschien stel ik me aan
A|||||||u stelt zich helemaal niet aan
K|hulp|geen|2|bezorgdheid|0|angst|maar als ik er iets van zeg zet hij me eruit en ik vind nooit meer wat
A|||||||u mag het cilinderslot vervangen en wij schrijven hem een brief
K|hulp|beleid|4|verrassing|0|vraag|mag ik dat gewoon zelf vervangen
A|||||||ja en bij vertrek zet u het oude terug
K|hulp|geen|3|neutraal|0|-|dan vraag ik mijn broer vanavond
K|hulp|bejegening|4|dankbaarheid|0|-|dank je wel dat je het serieus neemt
#S|gge-0346|gesprek|diensten|
A|||||||ombudsdienst ziekenhuis sint-rochus met katrien
K|geen|geen|3|neutraal|0|-|dag mevrouw ik heb lang getwijfeld om te bellen
K|aanleiding|geen|2|teleurstelling|0|-|mijn vader is op vierentwintig maart bij u gestorven op de vierde
K|gebruiken|kwaliteit|4|dankbaarheid|0|-|en over de verpleging niks dan goed die meisjes waren engelen
K|gebruiken|bejegening|2|teleurstelling|0|-|maar die dokter heeft het ons in de gang gezegd
K|gebruiken|bejegening|2|teleurstelling|0|-|tussen twee liften met een kar met soep die passeerde
K|gebruiken|bejegening|1|boosheid+teleurstelling|0|-|van uw vader haalt het weekend niet en dan keek hij op zijn horloge
K|gebruiken|bejegening|2|teleurstelling|0|-|en dan was hij weg
A|||||||mevrouw dat spijt mij verschrikkelijk
K|hulp|geen|3|neutraal|0|-|ik moet daar geen geld voor hebben
K|hulp|geen|3|verlangen|0|wens|ik wil dat die mens weet hoe dat aankomt zodat hij dat nooit meer in een gang doet
A|||||||ik breng het over en als u wilt organiseer ik een gesprek met hem
K|hulp|geen|3|bezorgdheid|0|-|een gesprek dat weet ik niet of ik dat al kan
A|||||||dat hoeft niet nu u kunt mij altijd bellen
K|hulp|bejegening|4|dankbaarheid|0|-|merci het doet al deugd dat ik het eens heb kunnen zeggen
#S|gge-0347|gesprek|overheid|
A|||||||gemeente duinveld meldpunt geluid met ab
K|gebruiken|kwaliteit|2|irritatie|0|-|ab dat padelveld
A|||||||ja daar hebben we er meer over
K|gebruiken|kwaliteit|2|irritatie|0|-|pok pok pok van zeven uur 's morgens tot elf uur 's avonds pok pok pok
K|gebruiken|kwaliteit|2|neutraal|0|-|en dan dat gegil erbij als er eentje in gaat
K|gebruiken|geen|2|neutraal|0|-|mijn man slaapt overdag want die vaart op de sleepboot
K|gebruiken|kwaliteit|2|neutraal|1|-|we hebben al zulke gordijnen gekocht voor achthonderd euro en dubbel glas
K|orienteren|informatie|2|boosheid|0|-|en op die avond in het dorpshuis zeiden ze u hoort er niks van meneer
K|orienteren|informatie|2|boosheid|0|-|niks van die man die dat zei woont in een andere gemeente
A|||||||er komt een geluidsonderzoek in juni
K|hulp|wachttijd|2|irritatie|0|-|in juni het is februari
K|hulp|geen|3|verlangen|0|wens|kunnen ze dan tot juni niet om negen uur ophouden als gebaar
A|||||||dat kan ik alleen vragen niet opleggen
K|hulp|beleid|2|teleurstelling|0|-|ja vragen kan ik ook
#S|gge-0348|gesprek|verzekering|
A|||||||opstalverzekering u spreekt met minke
K|aanleiding|geen|3|neutraal|0|-|ja minke met durk uit dokkum
K|aanleiding|geen|2|neutraal|0|-|er zitten scheuren in ons huis
K|gebruiken|kwaliteit|2|neutraal|0|-|eerst een haarscheurtje bij de schoorsteen
K|gebruiken|kwaliteit|2|neutraal|0|-|en nou kun je er een knaak in kwijt
K|hulp|doorverwijzing|2|irritatie|2|-|jullie zeggen bodemdaling dat is het waterschap
K|hulp|doorverwijzing|2|irritatie|2|-|het waterschap zegt dat is gaswinning
K|hulp|doorverwijzing|2|irritatie|2|-|en dat gasinstituut zegt u woont tachtig meter buiten de cirkel
K|hulp|doorverwijzing|2|boosheid|3|-|dus ik heb nou drie jaar lang drie mappen vol met brieven van het is een ander
A|||||||ik zou heel graag iets anders zeggen maar bodembeweging is uitgesloten
K|hulp|beleid|2|teleurstelling|0|-|ja dat wist ik al
K|gebruiken|privacy|2|bezorgdheid|0|angst|mijn vrouw wil niet meer boven slapen want ze hoort het kraken
A|||||||er is een onafhankelijk loket dat al die partijen tegelijk aan tafel zet
K|hulp|informatie|3|verrassing|0|-|alle drie tegelijk
K|hulp|geen|3|neutraal|0|wens|geef dat nummer dan maar dan zet ik er koffie bij
#S|gge-0349|gesprek|webshop|
A|||||||garantiedesk telefoons met rik
K|gebruiken|storing|2|neutraal|0|-|rik het scherm van die telefoon wordt groen
A|||||||is hij gevallen
K|geen|geen|3|neutraal|0|-|nee
A|||||||nat geworden
K|geen|geen|3|neutraal|0|-|ook niet
K|gebruiken|storing|2|neutraal|0|-|het kwam na die update van vorige week
A|||||||dan moet hij opgestuurd worden ongeveer drie weken
K|hulp|wachttijd|2|bezorgdheid|0|-|drie weken zonder telefoon dat kan niet ik werk als koerier
A|||||||een leentoestel kost vijfentwintig euro
K|hulp|prijs|2|irritatie|0|-|dus hij gaat stuk door jullie update en ik mag betalen
A|||||||de update is van de fabrikant niet van ons
K|hulp|doorverwijzing|2|irritatie|0|-|ja zo kan ik het ook
A|||||||ik kan het leentoestel kosteloos maken
K|hulp|beleid|4|neutraal|0|-|graag dan stuur ik hem morgen op
#S|gge-0350|gesprek|bank|
A|||||||klachtenbemiddeling financiële diensten zitting van elf uur
K|geen|geen|3|neutraal|0|-|Dank u dat ik mijn verhaal mag doen.
K|aanvragen|geen|3|neutraal|0|-|In 2007 zat ik aan de keukentafel met een adviseur, een aardige man, hij dronk drie koppen thee.
K|aanvragen|informatie|2|neutraal|0|-|Hij zei dat de hypotheek zichzelf zou aflossen met de beleggingen.
K|aanvragen|informatie|2|neutraal|0|-|Over een restschuld is met geen woord gesproken.
K|betalen|geen|2|neutraal|0|-|Nu ben ik zevenenzestig en er staat nog honderdachttienduizend euro open.
K|betalen|geen|2|bezorgdheid|0|angst|Ik lig 's nachts te rekenen hoe lang ik hier nog kan wonen.
K|hulp|wachttijd|2|irritatie|3|-|De bank heeft op mijn klacht gereageerd na elf maanden, met een standaardbrief waarin mijn naam verkeerd stond.
A|||||||Wat stond er in die brief?
K|hulp|bejegening|2|boosheid|0|-|Dat ik had moeten begrijpen wat ik tekende, terwijl ik schoonmaker ben en daarvoor juist een adviseur had.
A|||||||De bank wil nu een voorstel doen van veertigduizend euro.
K|hulp|geen|3|verrassing|0|-|Veertigduizend.
K|hulp|geen|3|neutraal|0|-|Ik zou dat eerst met mijn dochter willen bespreken, want die kan beter rekenen dan ik.
#S|gge-0351|gesprek|bezorging|
A|||||||met de planner van koelvers
K|ontvangen|levering|2|irritatie|1|-|ja hallo waar blijft de taart
A|||||||welke taart mevrouw
K|geen|geen|3|neutraal|0|-|drie lagen met een voetbalveld erop voor joep
A|||||||die is om half tien geleverd
K|ontvangen|levering|2|verwarring|0|-|waar dan want hier is niks en ik zit hier met negentien kinderen
A|||||||bij nummer vierentwintig getekend door joep
K|ontvangen|fout|2|verrassing|0|-|wij zijn tweeënveertig
K|ontvangen|fout|2|verwarring|0|-|en die joep van vierentwintig dat is een man van tachtig
A|||||||haal hem daar gauw op
K|ontvangen|geen|3|blijdschap|0|-|mijn man is al onderweg en hij belt net dat er een punt uit is
A|||||||oh nee dan krijgt u de helft terug
K|betalen|beleid|4|blijdschap|0|-|ach laat die oude joep ook een stuk taart hebben
#S|gge-0352|gesprek|energie|
A|||||||aansluitservice met mehmet
K|aanvragen|geen|3|neutraal|0|wens|ja mehmet ik wil mijn aansluiting verzwaren van één fase naar drie
A|||||||waarvoor is dat
K|aanvragen|geen|3|neutraal|0|-|voor een laadpaal en we gaan inductie doen
A|||||||de wachttijd is nu eenentwintig weken
K|aanvragen|wachttijd|2|teleurstelling|0|-|eenentwintig weken joh
K|aanvragen|geen|2|neutraal|0|-|de auto komt al over een maand
K|gebruiken|geen|3|neutraal|1|-|dan lad ik hem zolang wel met zo'n snoertje door de brievenbus
A|||||||dat raad ik af vanwege brandgevaar
K|gebruiken|privacy|3|bezorgdheid|0|vraag|o is dat gevaarlijk dat doet de hele straat
A|||||||op een gewoon stopcontact mag maximaal tien ampère en geen verlengsnoer
K|gebruiken|informatie|3|neutraal|0|-|oké goed om te weten
K|aanvragen|prijs|3|neutraal|0|vraag|en wat gaat die verzwaring kosten
A|||||||rond de driehonderd euro
K|aanvragen|prijs|4|neutraal|0|-|dat valt me nog mee
#S|gge-0353|gesprek|reizen|
A|||||||geschillencommissie reizen mevrouw gaat u zitten
K|aanvragen|geen|3|neutraal|0|-|wij hadden geboekt voor onze vijftigjarige bruiloft met de hele familie zestien man
K|aanvragen|geen|3|neutraal|0|-|en daar hadden we zes jaar voor gespaard in een melkbus
K|gebruiken|levering|2|neutraal|0|-|op de dag zelf bleek de vlucht verzet van tien uur 's ochtends naar kwart voor twaalf 's nachts
K|gebruiken|levering|2|neutraal|0|-|dus het diner op de eerste avond met die muzikanten dat is gewoon doorgegaan zonder ons
K|gebruiken|kwaliteit|2|neutraal|0|-|en de kamers waren verdeeld over drie hotels
K|gebruiken|kwaliteit|2|teleurstelling|0|-|mijn man en ik zaten in het ene en alle kleinkinderen in het andere
K|gebruiken|kwaliteit|1|teleurstelling|0|-|ik heb op mijn gouden bruiloft zitten huilen in een lobby met een automaat
A|||||||wat zegt de reisorganisatie
K|hulp|beleid|2|boosheid|0|-|die zegt dat er tachtig procent van de reis wel is geleverd
K|hulp|kwaliteit|2|teleurstelling|0|-|maar die twintig procent dat was nou net het feest
#S|gge-0354|gesprek|diensten|
A|||||||kindertheater en cursussen met fenna
K|geen|geen|3|neutraal|0|-|ja fenna met de oma van die tweeling
K|aanvragen|geen|3|neutraal|0|-|ik had ze dus opgegeven voor die musicalweek in de meivakantie allebei
K|aanvragen|fout|2|neutraal|0|-|en nou staat er eentje op de deelnemerslijst en de ander op de wachtlijst
K|aanvragen|fout|2|irritatie|0|-|dat kun je toch niet maken bij een tweeling die slapen nog met de voeten tegen elkaar
A|||||||het systeem zag twee keer dezelfde geboortedatum en dacht dat het dubbel was
K|aanvragen|informatie|3|verrassing|0|-|ach zo ja dat hebben we bij de tandarts ook een keer gehad
A|||||||ik zet ze allebei op de lijst
K|aanvragen|fout|4|opluchting|0|-|gelukkig dan hoef ik geen van de twee teleur te stellen
K|betalen|geen|3|neutraal|0|vraag|en dat tweede inschrijfgeld zal ik dat weer met zo'n linkje betalen
#S|gge-0355|gesprek|wonen|
A|||||||opzichter van de woningbouw met gerrit aan de deur goeiemorgen
K|hulp|levering|4|neutraal|0|-|morgen kom erin je bent mooi op tijd dat maak je niet vaak mee
K|hulp|herhaling|2|irritatie|0|-|jij bent nummer drie die komt kijken
K|gebruiken|kwaliteit|2|neutraal|0|-|kijk hier onder de vensterbank daar begon het
K|gebruiken|kwaliteit|2|neutraal|0|-|en nou zit het al tot achter de kast zie je wel zwart
K|gebruiken|privacy|2|neutraal|0|-|en mijn man heeft copd dus die zit hier tegenaan te hoesten
K|hulp|bejegening|2|boosheid|0|-|de eerste opzichter zei meer ventileren mevrouw
K|hulp|bejegening|2|irritatie|0|-|nou ik heb de ramen open gehad in januari tot we een muts op hadden
K|hulp|informatie|2|verwarring|0|-|de tweede zei juist dichthouden want er komt vocht van buiten
A|||||||ik ga even meten
K|geen|geen|3|neutraal|0|-|ga je gang
A|||||||dit is optrekkend vocht daar kunt u niets aan doen
K|hulp|informatie|4|opluchting|0|-|hoor je dat jan het ligt niet aan ons
K|hulp|informatie|4|vertrouwen|0|-|nou jij bent de eerste met een apparaatje in plaats van een mening
A|||||||de muur moet geïnjecteerd worden ik zet het op de lijst voor september
K|hulp|wachttijd|2|teleurstelling|0|-|september dat is nog vijf maanden
#S|gge-0356|gesprek|telecom|
A|||||||met de winkel in hardenberg met danique
K|aanvragen|informatie|2|irritatie|1|-|ja danique ik was zaterdag bij jullie met mijn moeder van negenenzeventig
K|aanvragen|geen|3|neutraal|0|-|zij wou een simpele telefoon met grote knoppen
K|aanvragen|bejegening|2|boosheid|0|-|en ze is naar buiten gelopen met een smartphone van elfhonderd euro een horloge en een verzekering
K|aanvragen|bejegening|2|boosheid|0|-|dat heeft die jongen haar gewoon aangesmeerd
K|gebruiken|digitaal|2|neutraal|0|-|ze kan er niet eens mee opnemen ze veegt en dan hangt ze op
K|gebruiken|digitaal|2|teleurstelling|0|-|en nou durft ze helemaal niet meer te bellen
A|||||||dat is niet hoe wij willen verkopen
K|wijzigen|geen|3|neutraal|0|wens|ik wil dat alles teruggaat ook dat horloge
A|||||||als ze binnen veertien dagen is kan dat in de winkel eigenlijk niet maar ik maak een uitzondering
K|wijzigen|beleid|4|opluchting|0|-|dank je dan komen we vanmiddag
K|aanvragen|geen|3|verlangen|0|wens|en heb jij dan zo'n ding met knoppen en liefst in het rood
#S|gge-0357|gesprek|overheid|
A|||||||provinciale weg schadeloket met tijmen
K|aanleiding|geen|2|neutraal|0|-|ja tijmen ik ben dinsdag met mijn auto in een gat gereden op de n zesendertig
K|aanleiding|geen|2|neutraal|0|-|en dat was geen gaatje hè dat was een vijver
K|betalen|prijs|2|neutraal|0|-|velg krom band kapot schokbreker eruit zevenhonderdtachtig euro
A|||||||stond er een waarschuwingsbord
K|gebruiken|informatie|2|irritatie|0|-|nee daar stond niks dat bord hebben ze woensdag neergezet toen ik gebeld had
A|||||||wij zijn aansprakelijk als het gat bij ons bekend was
K|hulp|beleid|2|verwarring|0|-|dus als niemand belt is het niet jullie schuld
A|||||||juridisch gezien wel ja
K|hulp|beleid|2|irritatie|0|-|dat is toch een rare redenering dan moet je dus hopen dat er voor jou al iemand in gereden is
A|||||||ik zie net twee meldingen van de week ervoor
K|hulp|informatie|4|verrassing|0|-|kijk eens aan dan waren er dus al twee slachtoffers
A|||||||stuur de rekening maar op met een foto
K|hulp|geen|3|neutraal|0|-|die foto heb ik met een meetlat erbij
#S|gge-0358|gesprek|webshop|
A|||||||online supermarkt voor dieren met kelly b
K|betalen|fout|2|irritatie|1|-|kelly ik heb dat abonnement op kattenbakvulling stopgezet in juni
K|ontvangen|fout|2|neutraal|0|-|en vandaag staat er weer vijfentwintig kilo voor de deur
K|ontvangen|geen|2|teleurstelling|0|-|de kat is dood
A|||||||ach wat naar voor u
K|geen|geen|3|neutraal|0|-|ja ze was negentien dus het mocht
K|ontvangen|fout|2|teleurstelling|0|-|maar elke keer dat die zak hier komt ben ik weer een middag van slag
A|||||||het abonnement was gepauzeerd niet gestopt ik zet het nu echt uit
K|wijzigen|digitaal|2|irritatie|0|-|er was maar één knop en die heette pauze
A|||||||dat geef ik door en u krijgt het geld terug
K|betalen|geen|3|neutraal|0|-|dat is goed
K|wijzigen|geen|3|neutraal|0|vraag|mag ik die zak aan het asiel geven of moet die terug
A|||||||u mag hem aan het asiel geven
K|wijzigen|beleid|4|neutraal|0|-|fijn dan krijgt hij toch nog een bestemming
#S|gge-0359|gesprek|energie|
A|||||||slimme thermostaat support met jules
K|gebruiken|digitaal|2|irritatie|1|-|jules die slimme thermostaat die denkt dat hij slimmer is als ik
K|gebruiken|digitaal|2|neutraal|0|-|ik zet hem op twintig en hij zegt nee achttien want gij zijt niet thuis
K|gebruiken|digitaal|2|verwarring|0|-|maar ik zit er vlak voor in mijne zetel
A|||||||hij kijkt naar uw gsm zit die thuis
K|geen|geen|3|neutraal|0|-|mijne gsm die ligt in den auto
A|||||||dan denkt hij dat u weg bent
K|gebruiken|informatie|3|verrassing|0|-|allez dus ik moet mijne gsm in huis leggen voor warm te hebben
A|||||||of ik zet die aanwezigheidsfunctie uit
K|gebruiken|geen|3|verlangen|0|wens|ja zet die alstublieft uit voor mijn vrouw hem van de muur klopt
A|||||||hij staat uit
K|gebruiken|digitaal|4|blijdschap|0|-|ah ik hoor de chauffage al aanslaan merci jong
#S|gge-0360|gesprek|bank|
A|||||||met de afdeling nabestaanden van volksspaar u spreekt met hetty
K|geen|geen|3|neutraal|0|-|dag mevrouw ik bel voor de rekening van mijn zus
K|aanleiding|geen|2|teleurstelling|0|-|zij is in augustus overleden aan alvleesklierkanker ze was pas eenenvijftig
A|||||||gecondoleerd met dit grote verlies
K|geen|geen|3|neutraal|0|-|dank u
K|hulp|bejegening|2|boosheid|0|-|en gisteren kreeg ik van jullie een brief gericht aan haar met de vraag waarom ze niet meer pint
A|||||||dat is verschrikkelijk het melden was toch al gebeurd
K|hulp|fout+herhaling|2|irritatie|2|-|het is drie keer gemeld door de uitvaart door mij en door de notaris
A|||||||ik haal nu alle post eruit
K|hulp|geen|3|verlangen|0|wens|doe dat alstublieft want onze moeder van achtentachtig haalt die brieven uit de bus
A|||||||het is gebeurd en u krijgt mijn directe nummer
K|hulp|doorverwijzing|4|opluchting|0|-|dat is prettig dan hoef ik het niet steeds opnieuw te zeggen
#S|gge-0361|gesprek|bezorging|
A|||||||met gijs van cargo fietskoeriers
K|ontvangen|levering|2|irritatie|0|-|gijs waar is mijn lunch voor twaalf man
A|||||||de koerier staat bij de draaibrug
K|ontvangen|levering|2|neutraal|1|-|ik heb hier een directie zitten die al drie kwartier koekjes eet
K|ontvangen|levering|2|bezorgdheid|0|-|de vergadering gaat om één uur verder dus dan is het te laat
A|||||||hij is er over zes minuten
K|ontvangen|geen|3|neutraal|0|-|zes minuten ik ga buiten staan
A|||||||ziet u hem
K|geen|geen|3|neutraal|0|-|nee
K|geen|geen|3|neutraal|0|-|ja wacht daar komt een jongen met een hele grote doos
K|ontvangen|levering|4|opluchting|0|-|hij is er en alles is nog warm ook
#S|gge-0362|gesprek|reizen|
A|||||||klantenservice groepsreizen met riekje
K|gebruiken|bejegening|2|boosheid|0|-|riekje die reisleider van jullie die heeft mijn moeder in de bus laten zitten
K|gebruiken|bejegening|2|neutraal|0|-|de hele groep ging dat kasteel in met tweehonderd treden
K|gebruiken|bejegening|2|teleurstelling|0|-|en toen zei hij u blijft maar lekker hier mevrouw
K|gebruiken|wachttijd|2|neutraal|2|-|ze heeft daar tweeënhalf uur gezeten zonder plaspauze
K|orienteren|informatie|2|irritatie|1|-|terwijl ik bij het boeken heb gevraagd of het met een stok te doen was
K|orienteren|informatie|2|irritatie|0|-|en toen zei die mevrouw o jawel hoor het is een seniorenreis
A|||||||dat is beneden onze maat ik schaam me
K|hulp|geen|3|neutraal|0|vraag|en wat gaan jullie eraan doen
A|||||||ik bel uw moeder zelf en ze krijgt het bedrag van de excursies terug
K|hulp|bejegening|4|neutraal|0|-|dat bellen dat is nog het belangrijkste want ze denkt nu dat ze tot last is
#S|gge-0363|gesprek|verzekering|
A|||||||met de hulplijn verzuim voor ondernemers met saskia
K|aanvragen|geen|3|neutraal|0|-|ja saskia ik heb een bakkerij met vier man personeel
K|aanleiding|geen|2|neutraal|0|-|en nou zijn er twee tegelijk uitgevallen de een met zijn rug de ander met haar zenuwen
K|gebruiken|geen|2|neutraal|2|-|dus ik sta zelf om twee uur 's nachts op en ik ga om acht uur naar bed
K|hulp|digitaal|2|irritatie|2|-|en dan moet ik overdag in dat portaal van jullie die ziekmeldingen doen en dat portaal vraagt om een verzuimcode
K|hulp|informatie|2|verwarring|0|-|ik weet toch niet wat de code is voor zenuwen
A|||||||dat hoeft u ook niet in te vullen dat mag u zelfs niet
K|hulp|informatie|3|verrassing|0|-|mag niet maar het veld is verplicht
A|||||||kies dan overig dat is de bedoeling
K|hulp|informatie|3|neutraal|0|-|overig oké
K|betalen|geen|3|bezorgdheid|0|vraag|en wanneer begint dan de uitkering want ik moet vrijdag lonen betalen
A|||||||na tien dagen wachttijd dus vanaf volgende week dinsdag
K|betalen|beleid|2|teleurstelling|0|-|dus deze vrijdag is voor mezelf
A|||||||ja helaas zo staat het in uw polis
K|betalen|geen|3|neutraal|0|-|nou dan bak ik nog wat extra oliebollen
#S|gge-0364|gesprek|telecom|
A|||||||met de klanttevredenheid mag ik u een paar vragen stellen over de monteur van gisteren
K|geen|geen|3|neutraal|0|-|ja hoor als het niet te lang duurt
A|||||||hoe is het gegaan
K|ontvangen|levering|4|blijdschap|0|-|nou hij zou om half tien komen en hij was er om half tien
K|ontvangen|bejegening|4|blijdschap|0|-|hij deed zijn schoenen uit dat had hij van mij niet eens gehoeven
K|ontvangen|kwaliteit|4|neutraal|0|-|hij heeft alles keurig weggewerkt achter de plint
K|gebruiken|storing|4|blijdschap|0|-|en sindsdien doet alles het ook op zolder waar het nooit wou
A|||||||was er ook iets minder
K|ontvangen|informatie|2|neutraal|0|-|nou ja hij praatte wel heel technisch
K|ontvangen|informatie|2|verwarring|0|-|hij zei iets van uw repeater zit op mesh en toen heb ik maar geknikt
A|||||||welk cijfer zou u geven
K|geen|geen|3|neutraal|0|-|een negen
A|||||||en zou u ons aanbevelen
K|terugkijken|geen|4|vertrouwen|0|-|ja dat heb ik al gedaan tegen mijn overbuurvrouw
#S|gge-0365|gesprek|wonen|
A|||||||kredietmakelaar immo en lenen met sofie
K|orienteren|geen|3|neutraal|0|-|dag sofie wij zijn aan 't kijken naar een huis in ninove
K|orienteren|geen|3|neutraal|0|-|mijn man ziet het zitten en ik nog niet zo
K|orienteren|kwaliteit|2|bezorgdheid|0|-|want er staan vochtplekken achter dat behang en die makelaar zei dat is van 't koken
K|orienteren|informatie|2|irritatie|0|-|van 't koken op een slaapkamer allez
A|||||||hebt ge een bouwkundige meegenomen
K|geen|geen|3|neutraal|0|-|nog niet nee
A|||||||doe dat voor ge een bod doet
K|orienteren|prijs|3|neutraal|0|vraag|en wat kost zo iemand
A|||||||rond de driehonderdvijftig
K|orienteren|prijs|3|neutraal|0|-|dat is veel maar minder dan nen nieuwe muur
K|orienteren|wachttijd|2|bezorgdheid|0|-|de makelaar zegt dat we tegen vrijdag moeten beslissen want er zijn nog kandidaten
A|||||||dat zeggen ze altijd laat u niet opjagen
K|orienteren|informatie|4|vertrouwen|0|-|da doet deugd dat iemand dat eens zegt
#S|gge-0366|gesprek|diensten|
A|||||||huisarts met dokter elske
K|gebruiken|privacy|2|bezorgdheid|0|-|dokter ik durf het bijna niet te zeggen
A|||||||neem uw tijd
K|gebruiken|privacy|2|bezorgdheid|0|angst|ik heb een knobbeltje gevoeld hier aan de zijkant zo groot als een erwt
K|gebruiken|privacy|2|neutraal|0|-|drie weken geleden al
K|hulp|geen|2|bezorgdheid|0|-|maar ik heb het weggeduwd want mijn moeder die heeft het ook gehad en die is eraan doodgegaan
A|||||||het is heel goed dat u nu belt komt u om kwart over elf
K|geen|geen|3|neutraal|0|-|vandaag nog
A|||||||ja vandaag
K|hulp|wachttijd|4|opluchting|0|-|goed zo dan hoef ik niet nog een nacht
K|hulp|geen|3|verlangen|0|wens|mag mijn zus mee naar binnen want ik onthoud straks niks
A|||||||natuurlijk
K|hulp|bejegening|4|dankbaarheid|0|-|dank u dokter dat u me niet meteen onderbreekt
#S|gge-0367|gesprek|verzekering|
A|||||||reisbijstand en annulering met lotje
K|wijzigen|geen|3|neutraal|0|vraag|lotje mijn dochter heeft de waterpokken en we vertrekken maandag naar kreta wat nu
A|||||||dan mag ze niet vliegen de annulering is gedekt met een doktersbriefje
K|wijzigen|informatie|4|opluchting|0|-|oh gelukkig want dat was ons eerste echte reisje
K|wijzigen|geen|3|neutraal|0|-|ik heb het briefje morgen
A|||||||wilt u annuleren of verschuiven
K|geen|geen|3|neutraal|0|-|liever verschuiven
K|wijzigen|geen|3|verlangen|0|wens|naar de herfstvakantie als er dan nog iets vrij is
A|||||||ja zelfde hotel veertig euro meer
K|wijzigen|prijs|4|verrassing|0|-|veertig euro maar ik had op veel meer gerekend
K|wijzigen|geen|3|neutraal|0|-|doe maar
#S|gge-0368|gesprek|bank|
A|||||||u spreekt met de digitale assistent kan ik u helpen
K|hulp|geen|3|neutraal|0|wens|ik wil iemand spreken
A|||||||ik kan u helpen met pas blokkeren saldo opvragen adres wijzigen
K|hulp|bereikbaarheid|2|irritatie|0|-|nee iemand een mens een mens met een stem
A|||||||ik begrijp pas blokkeren klopt dat
K|hulp|digitaal|2|boosheid|0|-|nee nee nee dat klopt niet
A|||||||ik heb u niet begrepen
K|hulp|bereikbaarheid|1|boosheid|1|-|dit is om gek van te worden geef mij iemand van vlees en bloed
A|||||||u wordt doorverbonden met een medewerker
K|hulp|bereikbaarheid|4|verrassing|0|-|o kijk als je vloekt krijg je dus een mens
A|||||||met diane goedemorgen
K|hulp|geen|3|neutraal|0|-|diane ik wilde alleen maar weten of jullie open zijn op koningsdag
#S|gge-0369|gesprek|energie|
A|||||||aannemer vloerverwarming met jip
K|ontvangen|kwaliteit|2|irritatie|0|-|jip bij ons wordt alleen de badkamer warm en de keuken niet en de woonkamer nog minder
A|||||||dan is het inregelen niet gedaan
K|ontvangen|fout|2|boosheid|0|-|dat stond op de rekening inregelen driehonderdvijftig euro
A|||||||dan is dat ten onrechte gerekend
K|betalen|prijs|3|neutraal|0|wens|dus ik wil dat terug of het wordt gedaan
A|||||||het wordt gedaan door mij persoonlijk woensdag
K|hulp|doorverwijzing|4|vertrouwen|0|-|jij persoonlijk dan is het goed
K|hulp|geen|3|neutraal|0|-|woensdag heb ik alleen 's ochtends dat ik er ben
A|||||||om half negen
K|geen|geen|3|neutraal|0|-|perfect
#S|gge-0370|gesprek|overheid|
A|||||||burgerloket tijdens openingsuren met mireille
K|aanvragen|wachttijd|2|irritatie|2|-|dag mireille ik heb net drie kwartier in uw hal gezeten met nummer achthonderdtwaalf
K|aanvragen|bereikbaarheid|2|boosheid|0|-|en toen om twaalf uur ging het licht uit en was het middagpauze
A|||||||we sluiten om twaalf
K|aanvragen|informatie|2|irritatie|0|-|dat hangt er niet bij er hangt alleen een affiche van de braderij
A|||||||we herbeginnen om één uur u mag dan als eerste
K|aanvragen|beleid|4|neutraal|0|-|oké
K|aanvragen|geen|2|neutraal|1|-|dan ga ik nog een koffie drinken en mijn parkeertijd verlengen
A|||||||de parking is gratis met uw ticket
K|aanvragen|informatie|4|verrassing|0|-|ah dat had iemand kunnen zeggen
#S|gge-0371|gesprek|webshop|
A|||||||klantenservice van het theeatelier met jonne
K|gebruiken|kwaliteit|4|blijdschap|0|-|hoi jonne ik bel niet om te klagen integendeel
K|gebruiken|kwaliteit|5|blijdschap|0|-|die sinaasappelthee die is echt fantastisch mijn hele yogaclub drinkt hem nu
A|||||||wat leuk om te horen
K|ontvangen|levering|4|blijdschap|0|-|en hij kwam een dag eerder dan gezegd
K|ontvangen|bejegening|4|dankbaarheid|0|-|met zo'n handgeschreven kaartje dat je geen reclame noemt
A|||||||die schrijf ik zelf
K|terugkijken|geen|4|blijdschap|0|-|daar zie je de liefde aan
K|aanvragen|geen|3|neutraal|0|wens|zet er maar weer zes voor mij klaar
#S|gge-0372|gesprek|bezorging|
A|||||||pakje van de buren met toon
K|ontvangen|bejegening|4|blijdschap|0|-|toon ik wilde zeggen dat die bezorger van gisteren goud waard is
K|ontvangen|bejegening|4|dankbaarheid|0|-|mijn moeder was gevallen in de gang en hij heeft haar overeind geholpen en de buurvrouw gehaald
A|||||||o wat goed
K|ontvangen|geen|3|neutraal|0|-|hij had er zelf een kwartier vertraging door
K|hulp|geen|3|verlangen|0|wens|dus ik wil niet dat hij daarop wordt afgerekend
A|||||||nee hij krijgt een compliment
K|ontvangen|bejegening|5|dankbaarheid|0|-|geef hem een dikke zoen van mij en van haar
#S|gge-0373|gesprek|reizen|
A|||||||busreis coördinatie met willemien
K|gebruiken|levering|2|irritatie|0|-|willemien er is geen bus
A|||||||welke halte
K|geen|geen|3|neutraal|0|-|zandpad
A|||||||de bus rijdt om vanwege een marathon
K|gebruiken|informatie|2|irritatie|0|-|dat had op het bord mogen staan
A|||||||ja dat is waar loop drie straten door naar de molen
K|gebruiken|privacy|2|neutraal|1|-|drie straten met mijn knie
A|||||||ik stuur een taxi naar u toe
K|gebruiken|beleid|4|verrassing|0|-|een taxi op jullie kosten
A|||||||ja
K|gebruiken|bejegening|4|dankbaarheid|0|-|nou dan zeg ik geen nare dingen meer over de marathon
#S|gge-0374|gesprek|wonen|
A|||||||eigenarenvereniging lindehof secretaris jos
K|betalen|informatie|2|verwarring|0|-|jos ik snap de afrekening niet helemaal
K|betalen|informatie|2|verwarring|0|-|er staat post zeven diversen tweeduizendnegenhonderd euro
K|betalen|prijs|2|irritatie|0|-|wie maakt er voor drieduizend euro diversen in een flat van zestien
A|||||||dat is de schade van de lift vorig jaar
K|betalen|informatie|2|irritatie|0|-|schrijf dan lift dan weet iedereen het
A|||||||je hebt gelijk ik splits het
K|betalen|geen|3|neutraal|0|vraag|en is die schade niet door de verzekering betaald
A|||||||deels
K|betalen|geen|3|neutraal|0|vraag|hoeveel deels
A|||||||tweederde
K|betalen|prijs|3|neutraal|0|-|dan is de rest nog negenhonderd dat is voor ieder zestig euro
K|betalen|informatie|4|neutraal|0|-|dat is dan duidelijk
#S|gge-0375|gesprek|diensten|
A|||||||muziekschool met marinus
K|vertrekken|geen|3|neutraal|0|-|marinus mijn zoon stopt met drummen
A|||||||jammer wat is de reden
K|vertrekken|geen|3|neutraal|0|-|hij gaat voetballen
K|gebruiken|geen|4|blijdschap|0|-|maar hij is hier heel gelukkig geweest hoor drie jaar
A|||||||hij had talent
K|gebruiken|kwaliteit|4|dankbaarheid|0|-|dat ligt ook aan die juf die jannie die kreeg hem stil met een ritme
K|vertrekken|beleid|3|neutraal|0|vraag|is er een opzegtermijn
A|||||||één maand
K|vertrekken|geen|3|neutraal|0|-|prima
K|terugkijken|geen|4|vertrouwen|0|-|en als hij terug wil dan melden we ons weer bij jullie
#S|gge-0376|gesprek|telecom|
A|||||||nummerbehoud en overstappen met caro
K|wijzigen|wachttijd|2|irritatie|2|-|caro het porteren zou één dag duren en we zijn op dag zes
A|||||||het is afgekeurd door uw oude provider
K|wijzigen|informatie|2|verwarring|0|-|afgekeurd waarvoor
A|||||||uw adres stemt niet overeen
K|wijzigen|informatie|2|verrassing|0|-|ah we zijn vorig jaar verhuisd van de dorpsstraat naar de nieuwstraat
A|||||||dat verklaart het ik pas het aan
K|wijzigen|wachttijd|3|neutraal|0|vraag|en nu nog eens één dag
A|||||||ja echt één dag
K|gebruiken|geen|2|neutraal|1|-|ondertussen word ik gebeld op twee telefoons
K|hulp|belofte|3|neutraal|0|-|oké caro als het morgen nog niet is bel ik u terug
#S|gge-0377|gesprek|energie|
A|||||||houtkachel leverancier met oeds
K|gebruiken|kwaliteit|2|teleurstelling|0|-|oeds die kachel wil niet trekken
A|||||||wat is de hoogte van de schoorsteen
K|geen|geen|3|neutraal|0|-|zes meter ongeveer
A|||||||en het hout is dat droog
K|gebruiken|geen|3|neutraal|0|-|ja drie jaar oud van een neef
A|||||||dan zit er iets in het kanaal een nest of een kap
K|gebruiken|geen|3|verrassing|0|-|een nest
K|gebruiken|geen|3|neutraal|0|-|dat zou wel kunnen want de kauwen broeden hier in het dorp
A|||||||laat de veger komen
K|hulp|geen|3|neutraal|0|wens|hebben jullie een nummer van eentje die betrouwbaar is
A|||||||veger wiersma in de polder
K|hulp|informatie|4|dankbaarheid|0|-|top bedankt hoor dan bel ik die morgen
#S|gge-0378|gesprek|wonen|
A|||||||Bemiddelingsdienst stad Reet, Mieke aan de telefoon.
K|geen|geen|3|neutraal|0|-|Dag Mieke, u hebt een brief gekregen van mijn overbuurman, denk ik.
A|||||||Dat klopt, over de hanen.
K|gebruiken|geen|3|neutraal|0|-|Het is er maar één, en hij heet Marcel.
K|gebruiken|geen|3|neutraal|0|-|Wij houden al kippen van toen er hier nog alleen maïs stond,
K|aanleiding|geen|3|neutraal|0|-|en mijnheer is vorig jaar in die nieuwe verkaveling komen wonen omdat hij de stilte van het platteland zocht, zei hij.
K|hulp|bejegening|2|irritatie|0|-|Hij is nooit komen aanbellen, hij heeft direct de politie gestuurd, om zes uur 's morgens nota bene.
K|hulp|bejegening|2|teleurstelling|0|-|Mijn vrouw heeft daar een week van gebibberd, want wij hebben nog nooit politie gehad.
A|||||||Zou u Marcel 's nachts kunnen binnen zetten?
K|hulp|geen|3|neutraal|0|-|Dat doe ik al sinds dinsdag, in het hok met een gordijn ervoor,
K|gebruiken|kwaliteit|4|blijdschap|0|-|en ik moet toegeven dat ik zelf ook beter slaap.
A|||||||Mag ik hem dat vertellen?
K|hulp|geen|3|neutraal|0|-|Ja, en zeg erbij dat er eieren voor hem klaarstaan als hij zelf eens komt.
#S|gge-0379|gesprek|telecom|
A|||||||met ingenieursdienst telenetwerk met bruno
K|gebruiken|privacy|2|bezorgdheid|0|-|ja bruno ze gaan hier ne gsm mast zetten achter de kerk
K|hulp|informatie|2|irritatie|0|-|en wij vernemen dat uit een geel papierke op nen boom
K|orienteren|privacy|2|bezorgdheid|0|angst|mijn dochter slaapt daar op tachtig meter van hè en wij lezen van alles over die straling
K|orienteren|informatie|2|verwarring|0|-|de ene zegt dat kan geen kwaad en de andere zegt dat ge er zot van wordt
K|orienteren|geen|3|neutraal|0|vraag|kunt gij nu gewoon eens zeggen hoeveel dat is op die kamer van haar
A|||||||we kunnen dat komen meten voor en na
K|orienteren|beleid|4|verrassing|0|vraag|kunt ge dat komen meten bij ons binnen
A|||||||ja gratis door een onafhankelijk labo
K|orienteren|informatie|4|vertrouwen|0|-|da vind ik al correcter dan zo'n papierke
K|hulp|geen|3|neutraal|0|-|maar ik ga wel bezwaar indienen dat zeg ik u in uw gezicht
A|||||||dat is uw volste recht tot de dertigste
K|geen|geen|3|neutraal|0|-|de dertigste bon
#S|gge-0380|gesprek|diensten|
A|||||||klachtendienst rusthuis ter weide met ann
K|geen|geen|3|neutraal|0|-|dag ann met de schoondochter van georgette van de tweede gang
K|gebruiken|kwaliteit|4|neutraal|0|-|ik moet eerst zeggen ze wordt daar goed verzorgd en ze komt bij
K|gebruiken|fout|2|irritatie|1|-|maar haar kleren hè die geraken altijd weg in de was
K|gebruiken|fout|2|neutraal|0|-|dan loopt ze rond in den trui van madeleine en madeleine in die van haar
K|gebruiken|fout|2|neutraal|0|-|nu is ook dat bedsprei weg dat zij zelf gehaakt heeft
K|gebruiken|fout|2|teleurstelling|0|-|daar heeft ze heel haren winter aan gewerkt voor mijn dochter haar trouw
A|||||||is er een naam ingenaaid
K|geen|geen|3|neutraal|0|-|ja met rood garen
A|||||||dan vind ik dat terug de wasserij gaat op vrijdag door de verloren kast
K|hulp|geen|3|verlangen|0|wens|als ge het vindt bel mij dan direct want ze ligt daarvan wakker
A|||||||ik ga zelf kijken vandaag nog
K|hulp|bejegening|4|vertrouwen|0|-|da's schoon van u ann
#S|gge-0381|gesprek|bank|
A|||||||kantoor molenbeek met samira
K|geen|geen|3|neutraal|0|-|ja samira met karim van de nachtwinkel
K|aanvragen|beleid|2|irritatie|3|-|ik vraag een betaalterminal al vier maanden en het is altijd een ander papier
K|aanvragen|beleid|2|neutraal|1|-|eerst het uittreksel van de kruispuntbank
K|aanvragen|beleid|2|neutraal|1|-|dan een bewijs van domicilie
K|aanvragen|beleid|2|verwarring|1|-|dan moest mijn vrouw ook tekenen en mijn vrouw heeft niks met de winkel te maken
K|aanvragen|beleid|2|irritatie|0|-|dan was het eerste papier verlopen want dat mag maar drie maanden oud zijn
A|||||||oei dat is een straatje zonder einde
K|aanvragen|wachttijd|2|irritatie|0|-|ja dat is het woord
K|betalen|prijs|2|neutraal|0|-|ik verlies tachtig klanten per nacht die niet cash hebben
A|||||||breng alles vandaag dan zet ik het zelf in
K|aanvragen|doorverwijzing|4|opluchting|0|-|samira als gij dat doet dan breng ik u koeken mee
#S|gge-0382|gesprek|overheid|
A|||||||milieudienst provincie oost met stefanie
K|gebruiken|privacy|2|irritatie|0|-|stefanie die boer achter ons spuit als het waait
K|gebruiken|privacy|2|neutraal|0|-|en dat is een lap van drie hectare en mijn tuin ligt er recht achter
K|gebruiken|privacy|2|bezorgdheid|0|angst|mijn dochter en haar kinderen komen zondag buiten spelen en ik weet niet wat er op het gras ligt
K|hulp|geen|3|neutraal|1|-|ik ben gaan praten en hij zei ik gebruik al driekwart minder dan mijn vader
A|||||||hij moet een bufferstrook van vijf meter laten
K|orienteren|informatie|2|verwarring|0|-|vijf meter maar als het waait dan is vijf meter een lachertje
A|||||||bij meer dan vijf meter per seconde wind mag hij niet spuiten
K|hulp|geen|3|neutraal|0|vraag|en hoe weet ik dat het meer is dan vijf
A|||||||dat kunt u zien op dit formulier met de windmeter
K|hulp|informatie|4|neutraal|0|-|goed dat hebben we nu vanaf zaterdag naast de brievenbus
#S|gge-0383|gesprek|energie|
A|||||||klantendienst mazout en pellets met jo
K|ontvangen|levering|2|irritatie|1|-|jo ik wacht al van gisteren op de mazout
A|||||||er is een chauffeur ziek
K|gebruiken|geen|2|neutraal|0|-|mijn vat staat op drie percent
K|gebruiken|privacy|2|bezorgdheid|0|angst|en mijn man heeft net een nieuwe heup die ligt hier met zijn sokken aan in de zetel
A|||||||ik kan u er om vier uur nog tussen wringen
K|ontvangen|levering|4|opluchting|0|-|om vier uur dat zou magnifiek zijn
K|ontvangen|geen|3|neutraal|0|-|en zeg tegen hem dat hij niet over het gras rijdt want daar ligt de nieuwe regenput onder
A|||||||staat erop
K|geen|geen|3|neutraal|0|-|merci jo
#S|gge-0384|gesprek|reizen|
A|||||||busbedrijf vlaanderen reizigersvragen met griet
K|gebruiken|geen|3|neutraal|0|-|griet goeiemorgen wij gaan met de school naar de zee de zevende
K|aanvragen|levering|3|neutraal|0|-|twee bussen om half acht aan de kerk
A|||||||ik zie één bus
K|aanvragen|fout|2|verrassing|0|-|één wij zijn met achtentachtig
K|aanvragen|fout|2|bezorgdheid|0|-|in de mail van februari stond duidelijk twee
A|||||||het is misschien samengevoegd ik kijk
K|geen|geen|3|neutraal|0|-|ja
A|||||||ik heb er nog één vrij maar die is van de volgende dag
K|hulp|geen|2|irritatie|0|-|griet kunnen we dat even ernstig nemen
A|||||||ik bel de collega's van oostkamp
K|aanvragen|geen|3|neutraal|0|-|ik wacht
A|||||||oostkamp levert een bus met chauffeur
K|aanvragen|doorverwijzing|4|opluchting|0|-|oef ik ga het aan de kinderen niet vertellen dat het bijna mis was
#S|gge-0385|gesprek|verzekering|
A|||||||tussenpersoon verzekeringen aan de markt met paul
K|hulp|geen|3|neutraal|0|-|paul ik heb vanmorgen een telefoon gehad van een advocaat van de tegenpartij
K|hulp|bejegening|2|irritatie|0|-|die zegt dat ik schuld heb omdat ik mijn lichten niet aan had
K|hulp|geen|3|neutraal|0|-|en het was klaarlichte dag en ik heb een auto waar die altijd aan staan
A|||||||zeg niets meer en geef hem mijn nummer
K|hulp|geen|2|bezorgdheid|0|angst|maar als ik zwijg denkt hij dat ik iets te verbergen heb
A|||||||als ge spreekt gebruikt hij het
K|hulp|informatie|4|vertrouwen|0|-|oké paul dat begrijp ik
A|||||||en geef mij de naam van die advocaat
K|geen|geen|3|neutraal|0|-|van den broeck met een dubbele e
K|hulp|bejegening|4|opluchting|0|-|ge hebt me al gerustgesteld
#S|gge-0386|gesprek|webshop|
A|||||||goedemiddag mode en meer klantenservice met sylvana
K|betalen|geen|2|bezorgdheid|0|-|ja sylvana ik krijg net een aanmaning van zo'n achteraf betaal bedrijf honderdvierenzestig euro
K|wijzigen|geen|3|neutraal|0|-|maar die jurken heb ik allemaal teruggestuurd
K|wijzigen|geen|3|neutraal|0|-|ik heb ze zelf naar het servicepunt gebracht op de fiets
K|betalen|doorverwijzing|2|irritatie|2|-|en dat betaalbedrijf zegt wij hebben geen retour gezien neem contact op met de winkel
K|hulp|bereikbaarheid|2|irritatie|2|-|en jullie chat zegt we zijn drukker dan normaal maar dat is het dus altijd
K|betalen|geen|2|bezorgdheid|0|angst|en nou dreigen ze met incasso en straks krijg ik geen hypotheek door een paar jurken
A|||||||hebt u het verzendbewijs
K|geen|geen|3|neutraal|0|-|ja dat zit in mijn broekzak nog uh wacht
K|geen|geen|3|neutraal|0|-|ja hier een beetje gewassen maar je kunt het lezen
A|||||||ik zie dat hij op de tiende bij ons binnen is maar niet verwerkt
K|betalen|fout|2|boosheid|0|-|dus hij ligt gewoon al drie weken bij jullie in een hoek
A|||||||ja ik verwerk hem nu en geef het door aan het betaalbedrijf
K|betalen|geen|3|verlangen|0|wens|en die aanmaningskosten wil ik ook niet betalen
A|||||||die vervallen
K|betalen|beleid|4|opluchting|0|-|pff oké dat is een steen van mijn maag
#S|gge-0387|gesprek|diensten|
A|||||||trouwlocatie het kasteel met evelyne
K|aanvragen|geen|3|neutraal|0|-|hoi evelyne je spreekt met de bruid van negentien juli
K|aanvragen|informatie|2|verrassing|0|-|ik kreeg een mailtje dat de tuin die dag afgesloten is vanwege onderhoud aan de vijver
K|aanvragen|geen|2|bezorgdheid|0|-|maar we trouwen in die tuin dus ja
K|aanvragen|belofte|2|boosheid|0|-|dat staat in het contract de ceremonie onder de treurwilg met foto erbij en al
A|||||||ik schrik hiervan dat mailtje is van de tuinman denk ik
K|aanvragen|geen|2|bezorgdheid|0|angst|er komen honderdtwintig mensen en mijn oma uit curaçao die vliegt daar speciaal voor
A|||||||ik bel hem en ik bel u over tien minuten terug
K|geen|geen|3|neutraal|0|-|tien minuten
A|||||||evelyne weer hij schuift het op naar augustus
K|aanvragen|belofte|5|opluchting|0|-|o gelukkig ik zat al op de badkamervloer
K|aanvragen|geen|3|verlangen|0|wens|wil je dat nog even mailen dan print ik het uit en hang ik het op de koelkast
#S|gge-0388|gesprek|overheid|
A|||||||handhaving horeca gemeente plaswijk met dirk-jan
K|gebruiken|kwaliteit|2|irritatie|0|-|dirk jan het is weer zover dat terras
K|gebruiken|kwaliteit|2|neutraal|0|-|de vergunning is tot elf uur en het is nou kwart voor één
K|gebruiken|kwaliteit|2|neutraal|0|-|ze zingen nu voor de derde keer hetzelfde liedje
K|gebruiken|kwaliteit|2|irritatie|0|-|en ik kan je vertellen bij de derde keer wordt het niet beter
A|||||||ik hoor het op de achtergrond
K|hulp|herhaling|2|irritatie|2|-|ja en vorige week heb ik ook gebeld en de week daarvoor en dan komt er iemand en dan is het stil tot ie de hoek om is
K|gebruiken|geen|2|neutraal|1|-|ik slaap inmiddels in de bijkeuken op een stretcher
A|||||||ik kom zelf en ik blijf een half uur staan
K|hulp|beleid|3|neutraal|0|-|dat is al beter
K|hulp|geen|3|verlangen|0|wens|en schrijf nou eens een keer een boete uit in plaats van een praatje te maken
A|||||||als ik het zelf constateer krijgt hij een dwangsom
K|hulp|beleid|4|vertrouwen|0|-|goed dan laat ik het raam open dan kun je meeluisteren
#S|gge-0389|gesprek|energie|
A|||||||u spreekt met maaike van de energiecoöperatie
K|orienteren|geen|3|neutraal|0|-|ja maaike wij waren gisteren op die informatieavond over de windmolens
K|orienteren|informatie|4|neutraal|0|-|en ik vond het verhaal op zich netjes met die plaatjes
K|orienteren|informatie|2|verwarring|0|-|maar toen begon iemand over slagschaduw en toen kreeg niemand meer antwoord
K|orienteren|privacy|2|bezorgdheid|0|angst|en ik heb migraine dus als dat door mijn keuken flikkert dan kan ik wel verhuizen
A|||||||er zit een stilstandvoorziening op bij slagschaduw op woningen
K|orienteren|informatie|3|verrassing|0|-|dus hij gaat dan gewoon uit
A|||||||ja automatisch
K|orienteren|informatie|4|opluchting|0|-|dat had die meneer gisteren moeten zeggen dan was de helft niet zo boos naar huis gegaan
K|orienteren|prijs|3|neutraal|0|vraag|en kun je er dan ook nog aandelen in kopen of is dat alleen voor grote jongens
A|||||||vanaf vijftig euro
K|orienteren|prijs|4|neutraal|0|-|o dat is te doen
#S|gge-0390|gesprek|wonen|
A|||||||met de klachtencommissie woonzorg, meneer Verstappen senior is er ook bij
K|geen|geen|3|neutraal|0|-|ja hij zit hier naast me en hij mag er ook iets van zeggen als hij wil
K|gebruiken|storing|2|neutraal|0|-|het gaat om die voordeur van het complex
K|gebruiken|storing|2|neutraal|0|-|die gaat automatisch open met zo'n knop
K|gebruiken|storing|2|neutraal|0|-|en die knop doet het om en om
K|gebruiken|privacy|2|neutraal|2|-|pa heeft vorige week veertig minuten buiten gestaan met zijn rollator in de natte sneeuw
K|gebruiken|privacy|2|bezorgdheid|0|-|toen ik hem vond waren zijn lippen blauw
A|||||||dat is heel ernstig
K|hulp|herhaling|2|boosheid|2|-|het is twaalf keer gemeld door de hele gang ik heb hier een lijst met handtekeningen
K|hulp|informatie|2|irritatie|0|-|en steeds krijgen we een kaartje met uw melding is afgehandeld
A|||||||ik laat er vandaag iemand bij de deur zitten tot hij is vervangen
K|hulp|beleid|4|verrassing|0|-|iemand die erbij zit echt
A|||||||ja een portier dag en nacht
K|hulp|beleid|4|opluchting|0|-|hoor je dat pa je krijgt een portier
K|hulp|geen|3|blijdschap|0|-|hij zegt dat hij dan ook een hoge hoed op moet
#S|gge-0391|gesprek|bank|
A|||||||jongerenrekening chat aan de lijn met duco
K|gebruiken|storing|2|verwarring|0|-|hey uh ik kan niet meer tikken betalen met mijn telefoon
A|||||||hoe oud ben je
K|geen|geen|3|neutraal|0|-|zeventien bijna achttien
A|||||||wanneer word je achttien
K|geen|geen|3|neutraal|0|-|uh vandaag eigenlijk
A|||||||gefeliciteerd dan is je jeugdrekening omgezet en moet je de pas opnieuw koppelen
K|gebruiken|informatie|2|irritatie|0|-|oké maar dat had je ook gewoon kunnen sturen in plaats van een filmpje met slingers
A|||||||haha eerlijk
K|gebruiken|geen|2|bezorgdheid|0|-|want ik zit nu met twaalf man in een restaurant en ik zou trakteren
A|||||||open de app en kies pas toevoegen ik blijf hangen
K|geen|geen|3|neutraal|0|-|wacht
K|geen|geen|3|neutraal|0|-|hij laadt
K|gebruiken|digitaal|4|opluchting|0|-|yes hij staat erin
A|||||||eet smakelijk
K|geen|geen|4|blijdschap|0|-|dankjewel man je hebt mijn verjaardag gered
#S|gge-0392|gesprek|verzekering|
A|||||||zorgbemiddeling wachtlijst met patty
K|aanvragen|wachttijd|2|irritatie|3|-|ja patty ik sta al negen maanden op de lijst voor een therapeut
K|aanvragen|privacy|2|neutraal|0|-|ik heb een traumadiagnose van de huisarts
K|orienteren|bereikbaarheid|2|neutraal|3|-|ik heb zelf vierentwintig praktijken gebeld
K|orienteren|bereikbaarheid|2|neutraal|0|-|bij elf stond er een bandje van cliëntenstop
K|orienteren|bereikbaarheid|2|neutraal|0|-|bij acht belde nooit iemand terug
K|orienteren|beleid|2|teleurstelling|0|-|en de rest had geen contract met jullie
K|aanvragen|geen|2|teleurstelling|3|-|op een gegeven moment denk je laat maar zitten dan blijf ik wel zo
A|||||||dat wil ik niet horen want daar zijn wij voor wij hebben een zorgplicht
K|aanvragen|informatie|3|verrassing|0|-|een zorgplicht jullie bedoel je
A|||||||ja als het langer duurt dan veertien weken moeten wij iets vinden
K|aanvragen|informatie|2|boosheid|0|-|negen maanden is negenendertig weken
A|||||||dat is veel te lang ik bel vandaag drie praktijken en ik bel u om vijf uur
K|hulp|belofte|3|bezorgdheid|0|-|oké maar bel dan ook echt ook als er niks is
A|||||||ook als er niks is
K|hulp|bejegening|4|vertrouwen|0|-|dat vind ik fijn dat je dat zo zegt
#S|gge-0393|gesprek|bezorging|
A|||||||met de afdeling schademeldingen van bezorgbus
K|ontvangen|fout|2|boosheid|0|-|ja hallo een van jullie busjes heeft mijn tuinmuurtje omver gereden
K|ontvangen|fout|2|neutraal|0|-|hij reed achteruit de oprit af en toen hoorde je krak
K|ontvangen|bejegening|2|boosheid|0|-|en hij stapt uit kijkt legt een steen terug en rijdt weg
K|ontvangen|geen|3|neutraal|0|-|het staat allemaal op de deurbelcamera
A|||||||kunt u de beelden mailen
K|geen|geen|3|neutraal|0|-|dat doet mijn zoon vanavond
A|||||||dan maken wij een schadedossier
K|hulp|prijs|3|neutraal|0|vraag|en wie betaalt de metselaar want dat muurtje is uit de jaren dertig daar kun je geen bouwmarktsteentjes in zetten
A|||||||onze verzekering op basis van een offerte
K|hulp|geen|3|neutraal|0|-|oké dan vraag ik er twee aan
K|ontvangen|geen|3|blijdschap|0|-|het pakje was trouwens een bouwpakket van een muurtje voor de modeltrein dus hij had gevoel voor humor
#S|gge-0394|gesprek|reizen|
A|||||||skipassen en verhuur met heleen
K|betalen|beleid|2|irritatie|0|-|heleen mijn man heeft dag twee zijn enkel gebroken en nou zeg je dat we de skipas van zes dagen niet terugkrijgen
A|||||||alleen met een verklaring van de kliniek hier
K|hulp|geen|3|neutraal|1|-|die heb ik in het duits drie bladzijden vol met röntgen
A|||||||dan krijgt hij vier dagen terug
K|betalen|beleid|4|neutraal|0|-|oké dat is al wat
K|betalen|beleid|3|neutraal|0|vraag|en ik dan want ik ga natuurlijk niet in mijn eentje op die berg staan terwijl hij in het hotel ligt te kermen
A|||||||begeleiders krijgen het helaas niet terug
K|betalen|beleid|2|teleurstelling|0|-|dus ik moet gaan skiën
K|geen|geen|3|blijdschap|0|-|hij hoort het en hij zegt ga maar dan kan ik eindelijk slapen
#S|gge-0395|gesprek|telecom|
A|||||||met rolien van klachten
K|hulp|geen|3|neutraal|0|-|goedemiddag uh ik heb het even op een rijtje gezet want anders raak ik de draad kwijt
K|wijzigen|geen|3|neutraal|0|-|dus in april heb ik verlengd met een nieuwe telefoon erbij
K|ontvangen|geen|3|neutraal|0|-|die telefoon is ook gekomen niks op aan te merken
K|betalen|fout|2|neutraal|0|-|maar vanaf mei betaal ik dus de oude bundel én de nieuwe
K|hulp|herhaling|2|neutraal|2|-|ik heb gebeld in mei toen zei mevrouw dat trekt vanzelf recht
K|hulp|herhaling|2|irritatie|2|-|ik heb gebeld in juni toen zei een meneer dat had u moeten doorgeven
K|hulp|wachttijd|2|irritatie|2|-|en in juli heb ik veertig minuten gewacht en toen was de verbinding weg
A|||||||ik zie alle drie de gesprekken staan
K|hulp|informatie|3|verwarring|0|vraag|en wat staat er dan bij
A|||||||bij de eerste staat opgelost
K|hulp|fout|2|boosheid|0|-|opgelost
K|hulp|fout|2|boosheid|0|-|nou dan heb ik gedroomd
A|||||||ik kan het vanaf vandaag rechtzetten maar voor de terugbetaling moet ik het doorzetten naar een andere afdeling
K|hulp|doorverwijzing|2|teleurstelling|0|-|ja dat dacht ik al
K|hulp|wachttijd|3|neutraal|0|vraag|hoelang doet die afdeling daarover
A|||||||tot dertig dagen
K|hulp|wachttijd|2|teleurstelling|0|-|dertig dagen voor jullie eigen fout dat vind ik dan weer erg lang
#S|gge-0396|gesprek|wonen|
A|||||||huurincasso met harm
K|betalen|fout|2|irritatie|0|-|ja harm ik krijg een brief dat ik twee maanden achterloop
K|betalen|geen|3|neutraal|0|-|maar ik betaal elke eerste van de maand
K|betalen|geen|3|neutraal|0|-|ik heb de afschriften hier allemaal liggen
A|||||||er is inderdaad betaald maar op het oude rekeningnummer
K|betalen|informatie|2|verwarring|0|-|welk oude ik heb nooit een nieuw gekregen
A|||||||dat is in september per mail gestuurd
K|betalen|digitaal|2|neutraal|0|-|ik heb geen mail
K|betalen|informatie|2|irritatie|0|-|dat weten jullie want alles komt bij mij per post behalve dit dus
A|||||||het geld wordt teruggestort door de bank en dan kunt u het opnieuw overmaken
K|betalen|geen|3|bezorgdheid|0|vraag|en in de tussentijd sta ik dan als wanbetaler te boek
A|||||||ik zet er een blokkade op
K|betalen|geen|3|neutraal|0|-|goed
K|hulp|geen|3|verlangen|0|wens|en ik wil graag een excuus op papier want mijn dochter heeft die brief gezien en die denkt nou dat ik mijn geld vergok
#S|gge-0397|gesprek|diensten|
A|||||||met jeannet van het advocatenkantoor
K|hulp|bereikbaarheid|2|irritatie|2|-|jeannet dit is de vierde keer dat ik bel en meneer de advocaat is altijd in bespreking
A|||||||hij heeft deze week een grote zitting
K|hulp|bereikbaarheid|2|irritatie|0|-|vorige week had hij ook een grote zitting en daarvoor was hij op de golfbaan
K|betalen|prijs|2|irritatie|0|-|maar die rekeningen die komen wel stipt hoor tweehonderdveertig euro per uur
K|betalen|prijs|2|boosheid|0|-|op de laatste staat telefonisch contact cliënt twaalf minuten
K|betalen|fout|2|boosheid|0|-|dat was dus met u jeannet want ik heb hem zelf in geen zes weken gesproken
A|||||||dat hoort er niet op te staan
K|betalen|geen|3|neutraal|0|wens|haal het er dan af
A|||||||ik leg het hem voor
K|hulp|doorverwijzing|2|irritatie|0|-|ja u legt het hem voor en hij is in bespreking
A|||||||ik zet u morgenochtend om acht uur als eerste in zijn agenda
K|hulp|geen|3|neutraal|0|-|acht uur
K|vertrekken|geen|3|neutraal|0|-|als hij dan niet belt zoek ik een ander en dat meen ik
#S|gge-0398|gesprek|overheid|
A|||||||schuldhulp en toeslagen met esra
K|betalen|informatie|2|verwarring|0|-|esra ik heb vandaag zes brieven gekregen in één keer
K|betalen|informatie|2|verwarring|0|-|in de eerste staat dat mijn huurtoeslag omhoog gaat
K|betalen|informatie|2|verwarring|0|-|in de tweede staat dat hij omlaag gaat
K|betalen|informatie|2|verwarring|0|-|in de derde staat dat ik niks hoef te doen
K|betalen|informatie|2|irritatie|0|-|en in de vierde dat ik binnen tien dagen moet reageren
K|betalen|geen|2|bezorgdheid|0|-|de andere twee heb ik niet meer opengemaakt ik kon het niet meer
A|||||||dat snap ik ik kijk in het systeem wat de laatste is
K|geen|geen|3|neutraal|0|-|ja
A|||||||de laatste is dat hij omhoog gaat met eenendertig euro
K|betalen|informatie|4|opluchting|0|-|omhoog dus echt omhoog
A|||||||echt omhoog en u hoeft niks te doen
K|betalen|geen|3|neutraal|0|vraag|mag ik die andere dan weggooien of moet ik die bewaren
A|||||||die mag u weggooien
K|betalen|geen|4|opluchting|0|-|dat ga ik met heel veel plezier doen
#S|gge-0399|gesprek|energie|
A|||||||met stef van de dakdekker en isolatie
K|ontvangen|kwaliteit|2|irritatie|0|-|stef gij hebt bij ons spouwmuren gevuld in mei
K|gebruiken|kwaliteit|2|neutraal|0|-|en nu staan er binnen plekken op de muur waar er nooit geweest zijn
K|gebruiken|kwaliteit|2|neutraal|0|-|eerst ene achter de zetel
K|gebruiken|kwaliteit|2|neutraal|0|-|dan ene in de kamer van de kleine
K|gebruiken|kwaliteit|2|bezorgdheid|0|-|en nu komt het behang los over heel de noordkant
A|||||||dat kan van de regen komen die gevel is oud
K|hulp|bejegening|2|irritatie|0|-|die gevel die is al tachtig jaar oud en die heeft tachtig jaar droog gestaan
A|||||||ik kom eens kijken als het past
K|hulp|belofte|2|boosheid|0|-|als het past dat zegt ge nu de derde keer
A|||||||zaterdag
K|hulp|levering|3|neutraal|0|-|zaterdag om hoe laat want ik wil dat mijn schoonbroer erbij is die is architect
A|||||||om negen
K|geen|geen|3|neutraal|0|-|negen uur
K|hulp|geen|2|irritatie|0|-|en als ge niet komt dan komt er iemand anders en dan moogt gij die betalen
#S|gge-0400|gesprek|verzekering|
A|||||||met het meldpunt medische missers, u spreekt met hanneke, alles blijft vertrouwelijk
K|geen|geen|3|neutraal|0|-|dank u
K|aanleiding|geen|3|neutraal|0|-|het gaat om een knieoperatie van vorig jaar november bij mij zelf
K|gebruiken|fout|2|neutraal|0|-|ik werd wakker en ze hadden de verkeerde knie gedaan
K|gebruiken|fout|1|boosheid|0|-|gewoon de goeie knie opengemaakt
K|hulp|informatie|2|teleurstelling|0|-|en dat hoorde ik niet van de arts maar van de zuster die het verband verschoonde
K|gebruiken|privacy|2|neutraal|3|-|nou loop ik met twee kapotte knieën want die ene moest natuurlijk alsnog
K|betalen|geen|2|bezorgdheid|0|-|mijn winkel is dicht sinds januari want ik kan niet staan
K|hulp|bejegening|2|boosheid|0|-|en dan krijg ik een brief van hun verzekeraar waarin staat onfortuinlijke samenloop
A|||||||dat is een ongehoorde manier om het te noemen
K|hulp|geen|3|neutraal|0|-|ja dat vond mijn man ook die heeft hem verscheurd en toen weer geplakt
A|||||||dat was verstandig van het plakken we helpen u kosteloos met een medisch adviseur
K|hulp|beleid|4|opluchting|0|-|kosteloos want een advocaat dat gaat niet meer
K|hulp|wachttijd|3|bezorgdheid|0|vraag|en hoe lang duren zulke dingen zegt u het maar gewoon
A|||||||één tot drie jaar
K|hulp|wachttijd|2|teleurstelling|0|-|drie jaar
K|hulp|geen|3|neutraal|0|-|nou dan beginnen we maar
#S|gge-0401|gesprek|webshop|
A|||||||met bram van vloeren outlet
K|ontvangen|fout|2|irritatie|0|-|bram ik heb negenentwintig pakken laminaat en ze zijn niet allemaal hetzelfde
K|ontvangen|kwaliteit|2|neutraal|0|-|twintig zijn er grijzig
K|ontvangen|kwaliteit|2|neutraal|0|-|en negen zijn er meer beige
K|ontvangen|kwaliteit|2|neutraal|2|-|en dat zag ik pas toen de halve kamer lag want onder die lamp zie je dat niet
A|||||||dat is een ander productienummer
K|ontvangen|fout|2|boosheid|0|-|ja dat zie ik nou ook bram maar jullie sturen ze op in één bestelling
A|||||||u had het moeten controleren voor het leggen dat staat op het etiket
K|hulp|beleid|2|boosheid|0|-|op het etiket dat zit aan de onderkant van de onderste doos kom op zeg
A|||||||ik kan negen nieuwe pakken sturen van het juiste nummer
K|wijzigen|beleid|3|neutraal|0|-|en wie haalt die andere er weer uit
A|||||||daar kan ik u vijfenzeventig euro voor geven
K|betalen|prijs|2|irritatie|0|-|vijfenzeventig euro voor een hele zaterdag op mijn knieën
A|||||||honderdvijftig is het maximum
K|betalen|geen|3|neutraal|0|-|nou vooruit honderdvijftig
K|terugkijken|fout|2|teleurstelling|0|-|maar bij jullie koop ik geen plank meer
#S|gge-0402|gesprek|bezorging|
A|||||||depot zeeland met marja
K|ontvangen|levering|2|irritatie|2|-|ja marja ik bel voor een pakket uit duitsland een kinderfiets
K|ontvangen|levering|2|neutraal|1|-|maandag was ie onderweg en ik ben thuisgebleven
K|ontvangen|levering|2|neutraal|1|-|dinsdag was ie onderweg en is mijn man thuisgebleven
K|ontvangen|levering|2|neutraal|1|-|woensdag is mijn schoonmoeder komen zitten met een breiwerk
K|ontvangen|levering|2|irritatie|0|-|en woensdagavond stond er geweigerd door ontvanger
K|ontvangen|fout|2|boosheid|0|-|mijn schoonmoeder weigert niks die neemt zelfs folders aan
A|||||||de chauffeur kwam niet door de straat door een verhuiswagen en heeft geweigerd ingetikt
K|ontvangen|fout|2|irritatie|0|-|nou dat is toch gewoon liegen in een apparaat
A|||||||ja dat mag hij niet
K|ontvangen|levering|3|bezorgdheid|0|vraag|is de fiets nou al terug naar duitsland
A|||||||nee hij staat hier nog
K|ontvangen|geen|3|neutraal|0|-|dan kom ik hem nu halen
A|||||||we zijn open tot zes
K|ontvangen|geen|3|neutraal|1|-|dat is vijfendertig kilometer maar ik kom hem liever zelf halen dan nog een dag te wachten
#S|gge-0403|gesprek|diensten|
A|||||||garage de keizer receptie met wendy
K|geen|geen|3|neutraal|0|-|dag wendy met luc van die blauwe break
K|hulp|geen|3|neutraal|0|-|ik was vorige week binnen voor groot onderhoud hè
K|hulp|kwaliteit|2|neutraal|0|-|en ik rij buiten en ik denk dat stuur staat scheef
K|gebruiken|kwaliteit|2|neutraal|0|-|op de autostrade trekt hij naar rechts gelijk nen ezel
K|hulp|herhaling|2|irritatie|1|-|dus ik ben direct teruggekomen en die gast die doet ne rit en die zegt ik voel niks
K|gebruiken|privacy|2|bezorgdheid|0|-|en gisteren met mijn kleinkinderen erin moest ik tegenhouden met twee handen
K|gebruiken|privacy|2|bezorgdheid|0|angst|ik durf er niet meer mee rijden wendy
A|||||||dan moet hij op de uitlijnbank luc breng hem vandaag binnen
K|hulp|geen|3|neutraal|0|-|vandaag kan ik niet mijn vrouw heeft scan
A|||||||dan kom ik hem halen met de depanneuse
K|hulp|beleid|4|verrassing|0|-|amai dat is service
A|||||||en een vervangwagen laten we staan
K|hulp|beleid|4|opluchting|0|-|dan geraken we toch in de kliniek allez merci
#S|gge-0404|gesprek|verzekering|
A|||||||hospitalisatieverzekering met nadine
K|betalen|prijs|2|bezorgdheid|0|-|nadine ik heb hier een factuur van het ziekenhuis van tweeduizend driehonderd euro
K|aanleiding|geen|3|neutraal|0|-|ik ben bevallen met keizersnede in juli
K|aanvragen|geen|3|neutraal|0|-|en ik had gevraagd voor een tweepersoonskamer dat stond zo op het opnameformulier
K|gebruiken|informatie|2|neutraal|0|-|en die avond was er niks anders vrij dan een kamer alleen dus ze hebben mij daar gelegd
K|betalen|informatie|2|irritatie|0|-|maar daar heeft niemand bij gezegd dat ge dan supplementen betaalt van tweehonderd procent
A|||||||als u niet zelf om de eenpersoonskamer gevraagd hebt mogen ze dat niet aanrekenen
K|betalen|informatie|4|verrassing|0|-|is dat waar
A|||||||dat is wettelijk zo betwist de factuur schriftelijk
K|betalen|geen|3|bezorgdheid|0|vraag|en kunt ge mij helpen met dat te schrijven want ik slaap drie uur per nacht en ik krijg geen zin op papier
A|||||||ik stuur u een modelbrief die ge enkel moet tekenen
K|hulp|bejegening|5|dankbaarheid|0|-|oh nadine ge weet niet hoe blij ik daarmee ben echt
#S|gge-0405|gesprek|wonen|
A|||||||vredegerecht inlichtingen met ludo
K|hulp|geen|3|neutraal|0|-|ludo het is voor ne muur
A|||||||een gemene muur
K|gebruiken|geen|3|blijdschap|0|-|hij is heel gemeen ja
K|aanleiding|geen|3|neutraal|0|-|nee allez die staat tussen mij en mijnen gebuur
K|gebruiken|kwaliteit|2|neutraal|0|-|en hij heeft daar een veranda tegen gezet zonder iets te vragen
K|gebruiken|kwaliteit|2|neutraal|0|-|met zijn goot die dus bij mij afloopt
K|gebruiken|kwaliteit|2|irritatie|1|-|als het regent heb ik nen waterval op mijn terras ik heb daar een regenton moeten zetten
K|hulp|bejegening|2|irritatie|0|-|ik zeg dat tegen hem en hij zegt wees content gratis water
A|||||||u kunt een verzoening vragen dat is gratis
K|hulp|informatie|4|verrassing|0|-|gratis bij de vrederechter
A|||||||ja en zonder advocaat
K|hulp|geen|3|neutraal|0|vraag|en moet ik daar dan tegenover hem gaan zitten
A|||||||ja met de rechter ertussen
K|hulp|geen|3|vertrouwen|0|-|als die ertussen zit dan zal hij wel anders klappen
K|hulp|geen|3|neutraal|0|wens|schrijf mij maar op
#S|gge-0406|gesprek|bezorging|
A|||||||wijnhandel leveringen met hervé
K|ontvangen|kwaliteit|2|teleurstelling|0|-|hervé die twaalf flessen zijn toegekomen maar er zijn er vier gebroken
K|ontvangen|kwaliteit|2|neutraal|0|-|de chauffeur zette dat neer en dat druppelde al
K|ontvangen|bejegening|2|irritatie|0|-|ik zeg meneer dat lekt en hij zegt dat is condens
K|ontvangen|bejegening|2|blijdschap|0|-|rode condens allez hervé
A|||||||haha nee dat is geen condens
K|ontvangen|geen|2|neutraal|0|-|mijn witte tegels in den hal zijn nu roze
A|||||||ik stuur vier nieuwe en een poetsdienst
K|hulp|beleid|4|verrassing|0|-|een poetsdienst zelfs
K|ontvangen|levering|3|neutraal|0|vraag|komt dat nog voor zaterdag want dan hebben wij volk
A|||||||vrijdag
K|geen|geen|3|neutraal|0|-|vrijdag is perfect
#S|gge-0407|gesprek|bank|
A|||||||phishingmeldpunt met greetje
K|gebruiken|privacy|3|neutraal|0|-|dag greetje ik denk dat ik valse sms krijg van u
A|||||||lees eens voor
K|gebruiken|privacy|3|neutraal|0|-|uw kaartlezer vervalt vandaag vernieuw hier en dan een heel lange link met punt top vanachter
A|||||||hebt u erop geklikt
K|geen|geen|3|neutraal|0|-|nee nee nee
K|gebruiken|privacy|4|vertrouwen|0|-|ik heb die cursus gevolgd in de bibliotheek voor senioren
K|gebruiken|privacy|2|bezorgdheid|0|angst|maar mijn zuster die heeft hem ook gehad en die klikt op alles
A|||||||bel haar direct en laat haar kaart blokkeren als ze geklikt heeft
K|geen|geen|3|neutraal|0|-|ik bel ze op mijn andere telefoon
K|geen|geen|3|neutraal|0|-|simonne simonne hebt gij geklikt
K|gebruiken|privacy|4|opluchting|0|-|ze zegt nee ze vond hare bril niet
#S|gge-0408|gesprek|reizen|
A|||||||luchthavenparking met delphine
K|betalen|prijs|2|boosheid|0|-|delphine ik sta hier aan den slagboom en hij vraagt driehonderdveertig euro voor acht dagen
K|aanvragen|geen|3|neutraal|0|-|ik heb op voorhand gereserveerd en betaald negenenvijftig euro
K|gebruiken|storing|2|neutraal|0|-|en bij 't binnenrijden ging hij vanzelf open zonder dat hij mijn nummerplaat gelezen had
K|gebruiken|geen|2|neutraal|0|-|er staan hier nu vijf auto's achter mij te toeteren
K|gebruiken|geen|2|bezorgdheid|0|-|en mijn kleine moet overgeven van de vlucht
A|||||||wat is uw nummerplaat
K|geen|geen|3|neutraal|0|-|één d x l vier vier nul
A|||||||ik zie de reservering ik open hem
K|gebruiken|wachttijd|4|opluchting|0|-|hij gaat open merci
K|betalen|geen|3|bezorgdheid|0|vraag|en die driehonderdveertig gaat dat niet nog van mijn kaart
A|||||||nee er wordt niets aangerekend
K|geen|geen|3|neutraal|0|-|oké
#S|gge-0409|gesprek|telecom|
A|||||||dienst fraude telecom met jasper v
K|betalen|fout|2|verwarring|0|-|jasper er staat een contract op mijn naam in luik
K|gebruiken|privacy|2|bezorgdheid|0|-|ik ben in mijn leven twee keer in luik geweest
K|gebruiken|privacy|2|neutraal|0|-|er zijn drie toestellen op gekocht van de duurste
K|betalen|geen|2|bezorgdheid|0|angst|en nu krijg ik brieven van deurwaarders met een stempel en mijn moeder denkt dat ik in de drugs zit
A|||||||dat is identiteitsfraude hebt u een pv
K|hulp|geen|3|neutraal|2|-|ja ik heb bij drie commissariaten moeten passeren voor iemand het wou opschrijven
A|||||||stuur het door dan bevries ik alles
K|hulp|beleid|4|opluchting|0|-|bevriezen dat klinkt als muziek
K|gebruiken|privacy|2|bezorgdheid|0|vraag|en hoe zijn die aan mijn identiteitskaart geraakt denkt ge
A|||||||vaak via een kopie die ge ooit doorgestuurd hebt
K|gebruiken|privacy|2|verrassing|0|-|voor dat appartement vorig jaar dat bleek niet te bestaan
K|hulp|informatie|3|neutraal|0|-|nu valt mijne frank
#S|gge-0410|gesprek|telecom|
A|||||||Goedemiddag, Lichtvezel klantenservice, u spreekt met Annelies.
K|gebruiken|storing|2|neutraal|0|-|Goedemiddag, bij ons is sinds vanochtend alles uitgevallen, internet, televisie, de hele boel.
K|gebruiken|storing|2|neutraal|1|-|Ik heb het modem al twee keer van de stroom gehaald,
K|gebruiken|storing|2|neutraal|0|-|maar dan blijft dat ene lampje oranje knipperen.
A|||||||Ik zie in uw straat geen melding. Werken ze ergens aan de weg?
K|gebruiken|geen|3|verrassing|0|-|Nu u het zegt, de overburen laten een oprit aanleggen, daar staat een minigraver.
A|||||||Dan is de kabel waarschijnlijk geraakt. Ik stuur een graafploeg.
K|hulp|wachttijd|3|bezorgdheid|0|vraag|Hoelang duurt zoiets gemiddeld? Ik geef vanavond namelijk les via het scherm.
A|||||||Vandaag wordt krap, morgen voor twaalven.
K|hulp|wachttijd|2|teleurstelling|0|-|Dan moet ik achttien mensen gaan afbellen.
K|hulp|geen|3|neutraal|0|-|Het is niet anders, u hebt die kabel ook niet doorgegraven.
#S|gge-0411|gesprek|wonen|
A|||||||Verhuur Oostpoort, u spreekt met Nico.
K|betalen|prijs|2|boosheid|0|-|Nico, ik heb de eindafrekening van de servicekosten gekregen, en ik dacht eerst dat het een grap was.
K|betalen|prijs|2|neutraal|0|-|Vierhonderdtachtig euro voor schoonmaak van de trap.
K|gebruiken|kwaliteit|2|irritatie|0|-|Op die trap ligt al sinds Pasen dezelfde mandarijn, ik loop er elke dag langs.
A|||||||Er komt elke twee weken een schoonmaker.
K|gebruiken|levering|2|verwarring|0|-|Dan komt hij bij een ander portiek, want hier heeft nog nooit iemand hem gezien.
K|betalen|geen|3|verlangen|0|wens|Ik wil graag de facturen inzien, daar heb ik recht op.
A|||||||Dat klopt, ik stuur ze u binnen een week.
K|betalen|informatie|3|neutraal|0|-|Goed. Ik stop ondertussen niet met betalen, maar ik maak wel een foto van die mandarijn, met de krant van vandaag erbij.
#S|gge-0412|gesprek|diensten|
A|||||||Polikliniek oogheelkunde, met Jeannette.
K|aanvragen|wachttijd|2|bezorgdheid|3|-|Goedemorgen, mijn moeder staat op de lijst voor staar, en dat is nu elf maanden.
K|gebruiken|privacy|2|neutraal|0|-|Ze ziet de treden van haar eigen trap niet meer,
K|gebruiken|privacy|2|neutraal|0|-|en vorige week heeft ze zout in haar koffie gedaan en het niet gemerkt tot ze dronk.
K|aanvragen|herhaling|2|irritatie|2|-|Ik bel om de zes weken, en elke keer heet het dat ze in het volgende kwartaal zit.
A|||||||Er is volgende week donderdag iemand uitgevallen.
K|aanvragen|wachttijd|4|verrassing|0|-|Volgende week al? Dat is ineens heel dichtbij.
K|aanvragen|geen|3|bezorgdheid|0|vraag|Moet ze daarvoor nuchter zijn? Want ze heeft suiker.
A|||||||Nee, ze mag gewoon ontbijten, en iemand moet haar halen.
K|aanvragen|geen|3|neutraal|0|-|Dat doe ik, ik neem de middag vrij.
K|hulp|bejegening|4|dankbaarheid|0|-|Dank u wel dat u even verder keek dan de lijst.
#S|gge-0413|gesprek|overheid|
A|||||||Stad Heerlede, dienst mobiliteit, met Joachim.
K|betalen|beleid|2|irritatie|0|-|Meneer, ik heb op drie weken tijd vier boetes gekregen in dezelfde autoluwe straat.
K|gebruiken|geen|3|neutraal|0|-|Ik ben thuisverpleegster, en ik heb daar twee patiënten wonen.
K|hulp|herhaling|2|irritatie|2|-|Mijn vergunning heb ik in januari aangevraagd, in februari opnieuw, en in maart ben ik er zelf mee naar het loket geweest.
A|||||||Ze staat hier op goedgekeurd, maar zonder nummerplaat.
K|hulp|fout|2|verwarring|0|-|Zonder nummerplaat? Die stond op elk van die drie formulieren, in hoofdletters.
A|||||||Dat is hier niet overgenomen. Ik vul hem in en annuleer de boetes.
K|betalen|fout|4|opluchting|0|-|Alle vier?
A|||||||Alle vier.
K|hulp|bejegening|4|dankbaarheid|0|-|Dan ga ik nu met een gerust hart de wonde van mijnheer Peeters verzorgen, merci.
#S|gge-0414|gesprek|verzekering|
A|||||||Aan de lijn met schadebehandelaar Marloes van Rietdekker Verzekering.
K|aanleiding|geen|2|neutraal|0|-|Marloes, mijn vader is zaterdag met de scootmobiel tegen een etalageruit gereden.
K|gebruiken|geen|3|opluchting|0|-|Hijzelf heeft niks, alleen zijn pet zat scheef.
K|hulp|prijs|2|bezorgdheid|0|-|Maar de winkelier zegt dat die ruit achtduizend euro kost, omdat er folie in zit met zijn naam.
A|||||||Heeft uw vader een aansprakelijkheidsverzekering?
K|geen|geen|3|neutraal|0|-|Ja, bij u, al sinds de watersnood zegt hij.
A|||||||Dan is het gedekt, tenzij hij gedronken had.
K|hulp|geen|3|blijdschap|0|-|Alleen karnemelk, dat kan ik met mijn hand op het hart verklaren.
K|hulp|geen|3|neutraal|0|vraag|Moet die winkelier dan zelf een offerte insturen, of doe ik dat?
A|||||||De winkelier stuurt hem naar ons, u hoeft niets meer te doen.
K|hulp|informatie|4|opluchting|0|-|Dan kan mijn vader weer slapen, want hij was de spaarpot al aan het leegschudden.
#S|gge-0415|gesprek|energie|
A|||||||Klantenservice Duinstroom, met Hugo.
K|vertrekken|geen|3|neutraal|0|-|Ik heb gisteren opgezegd en nu word ik vandaag al drie keer gebeld met een beter aanbod.
K|vertrekken|bejegening|2|irritatie|0|-|Bij de derde keer werd er zelfs gezegd dat ik dom bezig was, dat was letterlijk het woord.
A|||||||Dat is natuurlijk onaanvaardbaar, wie was dat?
K|geen|geen|3|neutraal|0|-|Hij noemde zich Rico.
K|vertrekken|prijs|2|irritatie|0|-|En wat me dan dwarszit: dat aanbod had u mij ook vorige week kunnen doen, toen ik nog gewoon klant was.
A|||||||Daar kan ik weinig tegen inbrengen.
K|vertrekken|geen|3|neutraal|0|wens|Haalt u mijn nummer uit de bellijst, dan blijven we vrienden.
A|||||||Gebeurd. U hoort alleen nog de eindafrekening.
K|betalen|geen|3|neutraal|0|vraag|Komt die automatisch, of moet ik eerst de standen doorgeven?
#S|gge-0416|gesprek|bank|
A|||||||Welkom bij de Spaarvaart, u spreekt met Odette.
K|betalen|fout|2|boosheid|0|-|Odette, er is vannacht negenhonderdveertig euro van mijn rekening gegaan aan een hotel in Rotterdam waar ik nog nooit een voet heb gezet.
K|gebruiken|privacy|2|bezorgdheid|0|-|Mijn pas ligt gewoon voor mijn neus, dus hoe kan dat?
A|||||||Is er onlangs ergens met uw kaartgegevens geboekt?
K|gebruiken|geen|3|neutraal|0|-|In mei een weekend Brugge, verder niet.
A|||||||Dan zijn de gegevens waarschijnlijk daar gelekt. Ik blokkeer de kaart en draai het bedrag terug.
K|betalen|fout|4|opluchting|0|-|Terug, helemaal?
A|||||||Helemaal, binnen drie dagen.
K|gebruiken|privacy|2|irritatie|0|-|Dat hotel in Brugge moet dan maar eens een andere computer kopen.
K|wijzigen|geen|3|neutraal|0|vraag|Wanneer heb ik een nieuwe kaart? Want ik ga donderdag naar mijn broer in Oslo.
A|||||||Woensdag bij u in de bus, met spoed.
K|hulp|levering|4|neutraal|0|-|Dat is keurig op tijd.
#S|gge-0417|gesprek|bezorging|
A|||||||Pakket en Post Rivierenland, met Emiel.
K|ontvangen|levering|2|irritatie|1|-|Emiel, jullie hebben mijn pakje achtergelaten in de papiercontainer.
K|ontvangen|levering|2|neutraal|0|-|Dat was bedoeld als veilige plek, denk ik,
K|ontvangen|levering|2|boosheid|0|-|maar de papiercontainer wordt op dinsdag geleegd en het was dinsdag.
A|||||||O nee.
K|ontvangen|levering|2|teleurstelling|0|-|Mijn vrouw heeft de vuilniswagen nog tot het kruispunt nagerend.
A|||||||Wat zat erin?
K|geen|geen|3|neutraal|0|-|Een tweedehands fagotriet, met mondstuk, achthonderd euro.
A|||||||Wij vergoeden dat volledig, hebt u een aankoopbewijs?
K|betalen|beleid|4|opluchting|0|-|Ja, gelukkig, want de verkoper is een nette man uit Assen.
K|ontvangen|geen|3|verlangen|0|wens|Maar laat in het vervolg alsjeblieft weten dat die bak geen postbus is.
#S|gge-0418|gesprek|reizen|
A|||||||Zuiderzee Vakanties, met Frouke.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Frouke, wij waren van zestien tot drieëntwintig augustus in dat huisje in Drenthe, en ik moet toch iets kwijt.
K|orienteren|informatie|3|neutraal|0|-|Op uw site staat een rietgedekte boerderij in het bos,
K|ontvangen|kwaliteit|2|teleurstelling|0|-|en het bleek een chalet naast de snelweg, met aan de voorkant een plaat met nepriet erop geschroefd.
K|gebruiken|kwaliteit|2|neutraal|0|-|Je kon niet buiten praten zonder te schreeuwen.
A|||||||Heeft u dat tijdens het verblijf gemeld?
K|hulp|bereikbaarheid|2|irritatie|2|-|Elke dag, want de beheerder heeft alleen een antwoordapparaat, en dat stond vol.
A|||||||Ik bekijk de foto's op de site, u heeft een punt.
K|hulp|informatie|4|vertrouwen|0|-|Dat doet al goed om te horen.
K|betalen|geen|3|verlangen|0|wens|Ik zou een derde van de huursom redelijk vinden.
A|||||||Ik mag tot veertig procent gaan, dat doe ik.
K|betalen|beleid|4|verrassing|0|-|Veertig, daar ben ik blij mee.
#S|gge-0419|gesprek|webshop|
A|||||||Lampenland, helpdesk, met Otto.
K|gebruiken|storing|2|neutraal|0|-|Otto, die dimbare plafonnière flikkert alsof er discotheek in huis is.
K|gebruiken|storing|2|neutraal|1|-|Ik heb de oude dimmer vervangen, zoals in de handleiding stond, maar het blijft.
A|||||||Welk merk dimmer heeft u gekocht?
K|geen|geen|3|neutraal|0|-|Zo'n witte, uit de bouwmarkt, dertig euro.
A|||||||Dat is een faseaansnijding, u heeft een faseafsnijding nodig.
K|gebruiken|informatie|2|verwarring|0|vraag|Faseafsnijding. Dat woord heb ik nog nooit gehoord, staat dat ergens op de lamp?
A|||||||Het staat op pagina elf van de handleiding.
K|gebruiken|informatie|2|irritatie|0|-|In lettertype drie, ja.
A|||||||Ik stuur u de juiste dimmer, zonder kosten.
K|hulp|beleid|4|verrassing|0|-|Zonder kosten? Dan is er over de flikkering ook niks meer te klagen.
#S|gge-0420|gesprek|wonen|
A|||||||Woonmaatschappij De Kouter, met Liesje.
K|geen|geen|3|neutraal|0|-|Dag Liesje, met Fons van blok acht, gelijkvloers.
K|gebruiken|kwaliteit|2|neutraal|0|-|Het is voor die kinderen van 't tweede,
K|gebruiken|kwaliteit|2|neutraal|0|-|die fietsen de ganse dag in de gang, van voren naar achter en terug.
K|gebruiken|geen|3|neutraal|0|-|Ik versta dat wel, want buiten regent het en die mensen hebben vijf kinderen op twee kamers.
K|gebruiken|privacy|2|neutraal|0|-|Maar ik ben twee keer bijna van mijn sokken gereden met mijn wandelstok.
A|||||||Hebt u de mama gesproken?
K|hulp|bejegening|4|neutraal|0|-|Ja, een heel vriendelijke vrouw, ze heeft mij nog soep gegeven.
K|hulp|informatie|2|neutraal|0|-|Alleen, ze verstaat mij niet goed, en ik haar ook niet.
A|||||||Wij hebben een buurtwerker die Tigrinya spreekt.
K|hulp|beleid|4|verrassing|0|-|Dat zou veel oplossen, denk ik.
K|hulp|geen|3|verlangen|0|wens|En als er ergens een kelderke vrij is waar ze kunnen fietsen, ik wil dat gerust mee opruimen.
#S|gge-0421|gesprek|telecom|
A|||||||Klantendienst Telemaas, Bieke aan de lijn.
K|betalen|prijs|2|irritatie|0|-|Dag Bieke, ik zie op mijn factuur van vorige maand zeventien euro voor een 'premium gesprek' staan.
K|betalen|informatie|2|verwarring|0|vraag|Wat is dat, een premium gesprek? Ik heb in mijn leven alleen gewone gesprekken gevoerd.
A|||||||Dat is een 0900-nummer, op 4 maart om 19u15.
K|betalen|geen|3|verrassing|0|-|Vier maart, dat was toen mijn man wou stemmen voor dat zangprogramma.
A|||||||Dan is dat de stemming geweest.
K|betalen|prijs|2|irritatie|0|-|Zeventien euro voor dat meisje met die gitaar, en ze is dan nog geëindigd als zevende.
A|||||||Ik kan die nummers voor u blokkeren.
K|wijzigen|geen|3|neutraal|0|wens|Doe maar, en vertel het hem maar niet.
#S|gge-0422|gesprek|diensten|
A|||||||Sportschool Beweegpunt Zuid, met Luuk.
K|gebruiken|bejegening|2|irritatie|0|-|Luuk, ik ben gisteren door uw trainer weggestuurd uit de vrije gewichten omdat ik 'in de weg stond'.
K|gebruiken|bejegening|2|teleurstelling|0|-|Ik ben eenenzestig, ik doe squats met tien kilo, en dat doe ik daar al acht jaar.
A|||||||Dat kan echt niet, ik praat met hem.
K|gebruiken|geen|3|neutraal|0|-|Hij zei dat hij wilde filmen voor zijn kanaal.
A|||||||Filmen mag bij ons alleen met toestemming.
K|gebruiken|beleid|4|vertrouwen|0|-|Dat lijkt me goed geregeld, als iemand het maar handhaaft.
A|||||||Ik hang het groot op en hij biedt zijn excuses aan.
K|gebruiken|bejegening|3|neutraal|0|-|Prima. Woensdagochtend ben ik er weer, met tien kilo.
#S|gge-0423|gesprek|overheid|
A|||||||Bijstand en participatie, u spreekt met Djamila.
K|hulp|herhaling|2|irritatie|3|-|Djamila, voor ik begin: ik heb dit nu al aan zes mensen uitgelegd, en ik heb besloten dat u de laatste bent.
A|||||||Dan luister ik heel goed.
K|aanleiding|geen|3|neutraal|0|-|Mijn dochter is in juni afgestudeerd en weer thuis komen wonen, omdat ze in de stad niks kan vinden.
K|betalen|beleid|2|irritatie|0|-|Meteen daarna zijn mijn uitkering en mijn toeslag verlaagd, samen tweehonderdzesennegentig euro.
K|betalen|informatie|2|verwarring|0|-|Bij de ene brief heet het de kostendelersnorm en bij de andere het toetsingsinkomen,
K|betalen|geen|2|bezorgdheid|0|-|en mijn dochter heeft helemaal geen inkomen, die vult vakken voor vier uur in de week.
A|||||||Hoe oud is ze?
K|geen|geen|3|neutraal|0|-|Drieëntwintig.
A|||||||Dan telt ze voor ons wel mee, maar u kunt aanvullende bijstand krijgen zolang zij geen werk heeft.
K|betalen|informatie|3|verrassing|0|-|Dat heeft nog niemand gezegd.
A|||||||Ik vraag het vandaag aan en u hoeft niets op te sturen.
K|hulp|doorverwijzing|4|opluchting|0|-|Dan was het een goed besluit dat u de laatste moest zijn.
#S|gge-0424|gesprek|verzekering|
A|||||||Zorgadvies en klachten, met Rutger.
K|betalen|prijs|2|irritatie|0|-|Rutger, vanaf januari gaat mijn premie van honderdveertig naar honderdachtenvijftig.
K|orienteren|geen|3|neutraal|0|-|Ik kom nooit bij een dokter, één keer per drie jaar voor een tetanusprik.
K|wijzigen|geen|3|neutraal|0|vraag|Hoe hoog kan ik mijn eigen risico zetten, en wat win ik daarmee?
A|||||||Op 885 euro, dat scheelt twintig euro per maand.
K|wijzigen|prijs|3|neutraal|0|-|Dat is tweehonderdveertig per jaar, tegen vijfhonderd extra risico. Dan moet ik gewoon twee jaar gezond blijven.
A|||||||Dat moet u voor uzelf inschatten.
K|wijzigen|geen|3|bezorgdheid|0|-|Aan de andere kant, mijn vader kreeg zijn hartinfarct ook uit het niets.
K|wijzigen|geen|3|neutraal|0|-|Laat het dan maar zoals het is.
A|||||||Begrijpelijk. Dan staat er verder niets te gebeuren.
K|hulp|informatie|4|dankbaarheid|0|-|Nee, dan bedankt voor de uitleg.
#S|gge-0425|gesprek|energie|
A|||||||Meetbedrijf Vijverberg, met Odile.
K|gebruiken|fout|2|verwarring|0|-|Odile, mijn zonnepanelen leveren volgens uw portaal vijftien kilowattuur in de maand december.
K|gebruiken|fout|2|irritatie|0|-|Er lag in december drie weken sneeuw op, dus dat zou knap zijn.
A|||||||Dan is uw meter omgekeerd aangesloten, dat zien we vaker.
K|betalen|prijs|2|bezorgdheid|0|-|Dus al die maanden heb ik betaald voor wat ik opleverde, en andersom.
A|||||||We draaien hem om en verrekenen vanaf de plaatsing in april.
K|betalen|geen|3|neutraal|0|vraag|Is dat naar boven of naar beneden, voor mij?
A|||||||Naar boven, u krijgt ongeveer achthonderdtwintig euro.
K|betalen|prijs|4|verrassing|0|-|Zo, dan was dat toch een productieve winter.
#S|gge-0426|gesprek|bank|
A|||||||Beleggen Zelf, met Sander.
K|aanvragen|digitaal|2|irritatie|2|-|Sander, ik zit al vanaf tien uur met dat inlogproces te worstelen en het is nu twaalf over twee.
K|aanvragen|digitaal|2|neutraal|0|-|Ik moet mijn identiteitskaart scannen met mijn telefoon tegen de chip.
K|aanvragen|digitaal|2|verwarring|0|-|Op het scherm staat een tekeningetje, en ik hou hem precies zo, en dan zegt hij: probeer het opnieuw.
A|||||||Zit er een hoesje om uw telefoon?
K|geen|geen|3|neutraal|0|-|Ja, een leren, van mijn schoonzoon gekregen.
A|||||||Dan komt het signaal er niet doorheen, haal hem er even uit.
K|aanvragen|digitaal|4|blijdschap|0|-|Verdorie ja, nu piept hij en staat er een groen vinkje.
K|aanvragen|informatie|2|irritatie|0|-|Dat had er best bij mogen staan, bij dat tekeningetje.
#S|gge-0427|gesprek|bezorging|
A|||||||Meubelvervoer Vlotgaan, met Katleen.
K|ontvangen|levering|2|irritatie|1|-|Katleen, de kast is er, maar hij staat op het gelijkvloers en ik woon op vier.
A|||||||De lift was te klein, zegt de chauffeur.
K|ontvangen|informatie|2|irritatie|0|-|Dat heb ik op voorhand gevraagd, ik heb zelfs de maten van de lift doorgestuurd.
K|ontvangen|levering|2|neutraal|0|-|Nu staat hij in de inkom, tussen de brievenbussen, en de buren moeten er zijwaarts langs.
A|||||||Ik laat een ladderlift komen, maar dat is pas vrijdag.
K|ontvangen|wachttijd|2|teleurstelling|0|-|Vrijdag, en er woont hier een dame met een rolstoel.
A|||||||Dan zet ik hem vandaag nog in een berging beneden.
K|ontvangen|beleid|4|neutraal|0|-|Dat is een goed idee, dan kan ze er tenminste door.
K|hulp|geen|3|verlangen|0|wens|Laat dan iemand bellen als ze vertrekken, want er moet een sleutel zijn.
#S|gge-0428|gesprek|reizen|
A|||||||Spoorlijn Noord klantcontact, met Yannick.
K|gebruiken|levering|2|irritatie|0|-|Yannick, ik stond vanmorgen op spoor drie, dat stond op het bord.
K|gebruiken|levering|2|irritatie|0|-|En toen stond hij op spoor acht, dat werd om twee over acht omgeroepen terwijl hij om vijf over acht wegging.
K|gebruiken|levering|2|neutraal|0|-|Met een kinderwagen haal je dat niet, dat weet u ook.
A|||||||Wat vervelend. Was er een lift bij?
K|gebruiken|storing|2|irritatie|0|-|Er is een lift, en die doet het al sinds vorige week dinsdag niet.
A|||||||Ik geef beide door en stuur u een dagkaart.
K|betalen|geen|3|neutraal|0|-|Een dagkaart heb ik niet nodig, ik heb een abonnement.
K|hulp|geen|3|verlangen|0|wens|Wat ik zou willen, is dat iemand na acht uur eens kijkt hoeveel mensen er met een buggy onderaan die trap staan.
#S|gge-0429|gesprek|webshop|
A|||||||Boekhandel Kwintaal, met Otto.
K|ontvangen|levering|2|irritatie|2|-|Dag, ik wacht sinds begin februari op het tweede deel van die geschiedenisreeks.
A|||||||Dat is uitgesteld door de drukker, zie ik.
K|ontvangen|informatie|2|irritatie|0|-|Uitgesteld, dat hoor ik nu pas, op uw site staat al zes weken 'binnen drie dagen'.
A|||||||Daar hebt u gelijk in, dat is niet bijgewerkt.
K|ontvangen|geen|2|teleurstelling|0|-|Het was een cadeau, en die man wordt zaterdag tachtig.
A|||||||Ik kan hem een mooi eerste deel laten bezorgen, ingepakt, met een briefje van de schrijver.
K|ontvangen|beleid|4|verrassing|0|-|Een briefje van de schrijver zelf, dat is nog mooier dan het boek.
K|ontvangen|geen|3|verlangen|0|wens|Zou dat vrijdag kunnen, op een adres in Alphen?
#S|gge-0430|gesprek|wonen|
A|||||||U spreekt met de eerstelijnsbemiddelaar van de stad Dender, Tineke.
K|geen|geen|3|neutraal|0|-|Goeiemiddag, met mevrouw Van Acker, ik bel over nummer zeventien in de Molenstraat.
K|gebruiken|kwaliteit|2|neutraal|0|-|Die mensen hebben vorige zomer een airco op de gevel gezet, en de buitenunit hangt op anderhalve meter van mijn slaapkamerraam.
K|gebruiken|kwaliteit|2|neutraal|0|-|Vanaf mei gaat dat aan om acht uur 's avonds en het stopt om vier uur 's nachts.
K|gebruiken|privacy|2|bezorgdheid|0|-|Ik heb een hartklep en ik moet 's nachts slapen, zegt mijn cardioloog.
K|hulp|bejegening|4|neutraal|1|-|Ik heb het hun gevraagd, en ze waren eerst heel begripvol.
K|hulp|belofte|2|teleurstelling|0|-|Ze zouden er een kastje rond zetten, en dat is er nooit gekomen.
K|hulp|bejegening|2|boosheid|0|-|Nu zeggen ze dat ik maar oordoppen moet dragen.
A|||||||Hebt u een meting laten doen?
K|hulp|geen|3|neutraal|0|vraag|Nee, mag iedereen dat vragen?
A|||||||Wij doen dat gratis, twee nachten na elkaar.
K|hulp|informatie|4|verrassing|0|-|Gratis, dat is een opluchting, want ik had al een prijs gevraagd van vierhonderd euro.
A|||||||Ik plan het volgende week in.
K|hulp|geen|3|neutraal|0|-|Volgende week is het warm, dat komt goed uit.
#S|gge-0431|gesprek|telecom|
A|||||||Met de dienst 'wachtlijst glasvezel' van Noordnet, u spreekt met Djoke.
K|aanvragen|wachttijd|2|irritatie|2|-|Djoke, wij hebben ons drie jaar geleden ingeschreven, en sindsdien is er in onze straat vier keer gegraven, maar nooit voor ons.
K|aanvragen|geen|3|neutraal|0|-|Eerst voor het water, toen voor het gas, toen voor de overburen en toen weer dicht.
A|||||||Uw straat zit in fase drie, die start in september.
K|aanvragen|informatie|2|verwarring|0|-|Fase drie is toch de even kant? Wij zijn oneven, want de fase drie van vorig jaar ging over onze buren.
A|||||||Dat is een andere fase drie, dat is fase drie B.
K|aanvragen|informatie|2|irritatie|0|-|Djoke, u moet eens horen hoe u nu klinkt.
A|||||||Ja, ik hoor mezelf ook. Ik zoek het uit en ik bel u vrijdag terug.
K|hulp|belofte|3|neutraal|0|-|Vrijdag, goed, ik schrijf het op het bord bij de deur.
#S|gge-0432|gesprek|diensten|
A|||||||Dierenhospitaal Ter Beek, met Fien.
K|gebruiken|privacy|2|bezorgdheid|0|-|Fien, ik bel voor Pastis, mijn teckel, die is deze morgen bij jullie geopereerd.
A|||||||Ja, alles is goed gegaan, hij slaapt nog.
K|gebruiken|privacy|4|opluchting|0|-|Oef, ik heb hier al een heel pak koekjes opgegeten van de zenuwen.
A|||||||U mag hem om vijf uur komen halen.
K|gebruiken|geen|3|neutraal|0|vraag|Moet hij een kap op, want dan kan hij de trap niet meer op.
A|||||||Ja, tien dagen, en geen trap.
K|gebruiken|geen|2|bezorgdheid|0|-|Tien dagen, ik woon op het derde zonder lift.
A|||||||U mag een week bij ons in de opvang zitten met hem, in de serre.
K|gebruiken|beleid|4|verrassing|0|vraag|In de serre? Dat heb ik nog nooit gehoord, zou hij dat niet te warm vinden?
A|||||||Het is er lekker met de vijver ernaast.
K|betalen|prijs|3|neutraal|0|vraag|Zeg mij eerst eens wat dat kost, want ik ben maar een gewone gepensioneerde.
#S|gge-0433|gesprek|overheid|
A|||||||Gemeente Rieterland, handhaving ruimtelijke ordening, met Jan-Willem.
K|hulp|geen|3|neutraal|0|wens|Ik wil een melding doen van een illegale kippenstal, maar ik wil er vooraf iets bij zeggen.
K|hulp|bejegening|3|neutraal|0|-|Mijn buurman is een goede man, hij heeft mijn dak geholpen toen het stormde.
K|gebruiken|kwaliteit|2|neutraal|0|-|Het gaat niet om de kippen, het gaat om de stank sinds hij er honderdtwintig heeft.
K|gebruiken|kwaliteit|2|neutraal|0|-|In de zomer hang ik geen was meer buiten.
A|||||||Boven de vijftig moet hij een vergunning hebben.
K|hulp|geen|3|bezorgdheid|0|angst|Dat weet ik niet, en ik wil ook niet dat hij failliet gaat.
A|||||||We gaan eerst praten. Hij mag ze in fasen afbouwen.
K|hulp|informatie|4|opluchting|0|-|Dat is precies wat ik zou willen.
K|hulp|geen|3|verlangen|0|wens|Wilt u mijn naam erbuiten houden? Hij weet het toch wel, maar dan kan ik het ontkennen.
#S|gge-0434|gesprek|verzekering|
A|||||||Tandverzekering Lucide, met Ellen V.
K|betalen|informatie|2|irritatie|0|-|Ellen, in mijn polis staat 'kronen honderd procent', en nu krijg ik zestig procent.
A|||||||Honderd procent tot een maximum van driehonderd euro.
K|orienteren|informatie|2|irritatie|0|-|Ach, dus honderd procent van bijna niks.
A|||||||Het maximum staat in de tabel op pagina vier.
K|orienteren|informatie|2|boosheid|0|-|Op de voorkant staat met een groene vink: kronen honderd procent vergoed. Wie gaat er dan naar pagina vier?
A|||||||Ik begrijp het, u kunt een klacht indienen bij de ombudsman.
K|hulp|geen|3|neutraal|0|-|Dat ga ik doen, want dat is misleiding, ook als het toevallig juist is.
K|betalen|geen|3|neutraal|0|vraag|En moet ik het verschil van honderdtwintig nu gewoon zelf betalen?
A|||||||Ja, aan de tandarts.
K|betalen|geen|3|neutraal|0|-|Dan doe ik dat, maar met lange tanden.
#S|gge-0435|gesprek|energie|
A|||||||Storingsdienst Westerkracht, met Ridouan.
K|gebruiken|storing|2|neutraal|0|-|Ridouan, het halve dorp heeft licht en de andere helft niet, en wij zitten op de scheidslijn.
K|gebruiken|storing|2|neutraal|0|-|De lamp bij de buren brandt, die bij ons niet, en dat ligt aan één huis.
A|||||||Er is een fase uitgevallen. Twee van de drie werken.
K|gebruiken|storing|3|neutraal|0|vraag|Kan ik dan wel een lampje op de andere fase aansluiten, of ontploft er iets?
A|||||||Beter niet zelf doen. Een monteur is er over een uur.
K|gebruiken|wachttijd|3|neutraal|0|-|Dan wachten we in het licht van de buren.
A|||||||De koelkast kan nog drie uur dicht blijven.
K|gebruiken|informatie|4|neutraal|0|-|Dat is nuttig om te weten, dan maak ik hem niet meer open.
#S|gge-0436|gesprek|bank|
A|||||||Advieslijn hypotheken, met Marjo.
K|orienteren|geen|3|verlangen|0|wens|Marjo, wij willen eigenlijk graag een aanbouw van vijfendertigduizend doen.
K|orienteren|geen|3|neutraal|0|vraag|Moet dat dan in de bestaande hypotheek erbij, of kun je beter sparen?
A|||||||Uw rente is twee komma één, een verhoging kost tegenwoordig vier komma nul.
K|orienteren|prijs|2|verrassing|0|-|Zo'n verschil, dat is bijna het dubbele.
A|||||||Het verhoogt alleen over de vijfendertig duizend, niet over het oude bedrag.
K|orienteren|informatie|4|opluchting|0|-|Ah, dat is een hele geruststelling, ik dacht dat alles duurder werd.
K|orienteren|prijs|3|neutraal|0|-|Dan is het tweehonderd euro per maand extra, dat past.
A|||||||En u hebt een taxatie nodig.
K|orienteren|prijs|3|neutraal|0|vraag|Kost dat ook weer zevenhonderd?
A|||||||Ongeveer vijfhonderdvijftig, voor een volledige.
K|orienteren|geen|3|neutraal|0|-|Goed, ik bespreek het met mijn vrouw.
#S|gge-0437|gesprek|bezorging|
A|||||||Vers en Bloem, met Lidy.
K|ontvangen|fout|2|teleurstelling|0|-|Lidy, ik had een rouwkrans besteld voor mijn schoonvader, en er ligt een trouwboeket voor de kerkdeur.
A|||||||Een trouwboeket?
K|ontvangen|fout|2|verrassing|0|-|Met roze rozen en een lint met 'voor altijd samen'.
A|||||||O, dat is afgrijselijk. Ik stuur meteen de koerier, de krans is nog onderweg.
K|ontvangen|levering|2|bezorgdheid|0|-|De dienst begint over twintig minuten.
A|||||||Hij is er over elf.
K|ontvangen|geen|3|neutraal|0|-|Mijn schoonmoeder zit hier en ze zegt dat hij het grappig had gevonden.
A|||||||De koerier is er.
K|ontvangen|levering|4|opluchting|0|-|Ja, ik zie hem, met de echte krans.
K|ontvangen|geen|3|neutraal|0|vraag|Wat doe ik met dat boeket? Er staat ergens een bruid te wachten, denk ik.
#S|gge-0438|gesprek|reizen|
A|||||||Veerdienst De Overkant, met Sipke.
K|gebruiken|levering|2|irritatie|0|-|Sipke, wij staan sinds elf uur in de rij voor de veerboot en er gaan alleen caravans langs.
A|||||||De auto's worden om één uur geladen.
K|gebruiken|informatie|2|irritatie|0|-|Dat had op een bord gekund, dan had ik een ijsje gekocht.
K|gebruiken|geen|2|neutraal|0|-|Ik zit hier in een volle auto met twee honden, en het is eenendertig graden.
A|||||||U mag voorrang met huisdieren, ik geef het door.
K|gebruiken|beleid|4|verrassing|0|-|Echt? Dat is aardig.
K|gebruiken|geen|3|neutraal|0|vraag|Welke baan moet ik nemen dan?
A|||||||Baan twee, het groene bord, daar staat mijn collega te zwaaien.
K|gebruiken|bejegening|4|blijdschap|0|-|Ik zie hem, hij heeft een hoed op, dank je wel.
#S|gge-0439|gesprek|webshop|
A|||||||Speelgoed & meer, met Tess.
K|wijzigen|geen|3|neutraal|0|wens|Tess, ik wil een cadeaubon van tachtig euro laten verlengen, die is gisteren verlopen.
A|||||||Dat kan helaas niet automatisch.
K|wijzigen|geen|3|neutraal|0|-|Ik had hem voor de verjaardag van mijn kleindochter van september, maar toen lag ik in het ziekenhuis.
A|||||||Dan maak ik een uitzondering: drie maanden erbij.
K|wijzigen|beleid|4|opluchting|0|-|Dat is meer dan ik durfde te vragen.
K|wijzigen|geen|3|neutraal|0|vraag|Moet ik een nieuwe code gebruiken, of blijft het dezelfde?
A|||||||Dezelfde, u hoeft niets te doen.
K|geen|geen|4|dankbaarheid|0|-|Wat fijn, dank u zeer.
#S|gge-0440|gesprek|diensten|
A|||||||Rijbewijzencentrum, met Hakim.
K|aanvragen|wachttijd|2|irritatie|3|-|Goedemiddag Hakim, ik moest in september keuren voor mijn rijbewijs en we zijn nu januari.
K|aanvragen|geen|3|neutraal|0|-|Ik ben tachtig geworden, en sinds december mag ik officieel niet meer rijden.
K|aanvragen|informatie|2|irritatie|0|-|Terwijl ik alles op tijd heb ingestuurd, met een bewijs van ontvangst.
A|||||||De arts van uw regio is met pensioen en er is nog geen opvolger.
K|aanvragen|informatie|2|boosheid|0|-|En dat kon niemand mij schrijven?
A|||||||Dat had zeker gemoeten. Ik kan u in een andere regio plaatsen, volgende week dinsdag in Deventer.
K|aanvragen|wachttijd|4|opluchting|0|-|Volgende week, dat is snel.
K|aanvragen|geen|3|bezorgdheid|0|vraag|Alleen, hoe kom ik daar, als ik niet mag rijden?
A|||||||Er is een buurtbus vanuit Raalte, ik zoek de tijden voor u op.
K|aanvragen|bejegening|4|dankbaarheid|0|-|Dat is werkelijk heel behulpzaam van u.
#S|gge-0441|gesprek|wonen|
A|||||||Goeiemorgen, u spreekt met Guido, wijkinspecteur.
K|gebruiken|kwaliteit|2|neutraal|0|-|Dag Guido, het is voor het stapelen van afval aan de glasbol van de Vaartstraat.
K|gebruiken|kwaliteit|2|neutraal|0|-|Vanmorgen stonden er een zetel, twee matrassen en een kinderwagen zonder wielen.
K|gebruiken|kwaliteit|2|neutraal|0|-|En op die matrassen slaapt iemand, dat moet ik er eerlijk bij zeggen.
A|||||||Is die persoon er nu nog?
K|geen|geen|3|neutraal|0|-|Hij is naar de bakker denk ik, hij komt rond tien uur terug.
A|||||||Dan stuur ik eerst de straathoekwerker, en pas daarna de opruimploeg.
K|hulp|bejegening|4|vertrouwen|0|-|Dat vind ik heel juist gezien.
K|hulp|geen|3|verlangen|0|wens|Zet er dan ook zo'n camera bij, want die zetel is niet vanzelf gekomen.
#S|gge-0442|gesprek|telecom|
A|||||||Klantenservice Ranonet, met Geertje.
K|wijzigen|geen|3|neutraal|0|wens|Geertje, ik wil mijn abonnement van mijn zoon overnemen, hij is nu volwassen.
A|||||||Heeft u zijn toestemming?
K|geen|geen|3|neutraal|0|-|Ja, hij zit hier naast me.
A|||||||Dan mag hij het zelf zeggen.
K|geen|geen|3|neutraal|0|-|Nou Jesse, zeg het maar.
A|||||||Jesse, je stemt ermee in?
K|geen|geen|3|blijdschap|0|-|Hij zegt ja, en daarna 'mag ik nu weer op mijn telefoon'.
A|||||||Prima, ik heb het vastgelegd. De overname gaat in per de eerste.
K|wijzigen|informatie|4|neutraal|0|-|Dat ging lekker vlot.
#S|gge-0443|gesprek|verzekering|
A|||||||Dossierbeheer Klaver Verzekeringen, met Gisèle.
K|hulp|doorverwijzing|2|boosheid|3|-|Gisèle, ik ben nu negen weken bezig met mijn schade aan de garagedeur, en elke week heb ik een andere beheerder.
K|hulp|herhaling|2|irritatie|3|-|De eerste vroeg foto's, de tweede vroeg dezelfde foto's, de derde wilde ze op een ander formaat.
K|hulp|informatie|2|verwarring|0|-|En toen kreeg ik bericht dat het dossier 'gesloten wegens inactiviteit' was.
A|||||||Gesloten? U hebt elke week gereageerd.
K|hulp|fout|2|boosheid|0|-|Ja, Gisèle. Elke week.
A|||||||Ik heropen het nu, en ik hou het vanaf vandaag zelf.
K|hulp|doorverwijzing|4|opluchting|0|-|Dat is een begin.
A|||||||En de expert komt maandag, om negen uur.
K|hulp|geen|3|neutraal|0|-|Maandag ben ik thuis.
K|hulp|geen|3|verlangen|0|wens|Stuur mij uw naam op papier, want ik ga het aan mijn vrouw laten zien.
#S|gge-0444|gesprek|overheid|
A|||||||Gemeente Wielveen, burgerzaken, met Rinske.
K|aanvragen|geen|3|neutraal|0|-|Rinske, ik heb mijn dochter in Duitsland ter wereld gebracht, vorige maand, drie weken te vroeg.
K|aanvragen|informatie|2|verwarring|2|-|Daar heb ik een Geburtsurkunde gekregen, en nu zegt de ene medewerker dat die vertaald moet worden, en de andere dat dat niet hoeft.
A|||||||Is er een internationaal uittreksel bij?
K|geen|geen|3|neutraal|0|-|Een blad met van die codes in acht talen, ja.
A|||||||Dan is dat genoeg, u hoeft niets te vertalen.
K|aanvragen|informatie|4|opluchting|0|-|Wat een opluchting, want ik zou honderdtwintig euro betalen voor een stempel.
K|aanvragen|geen|3|neutraal|0|vraag|Kan mijn man de inschrijving alleen doen? Want ik mag nog niet autorijden.
A|||||||Ja, met een kopie van uw paspoort.
K|hulp|bejegening|4|dankbaarheid|0|-|U hebt een heel rustige stem, dat kon ik net gebruiken.
#S|gge-0445|gesprek|energie|
A|||||||Fluvora, technische dienst, met Sven.
K|gebruiken|storing|2|neutraal|0|-|Sven, mijn digitale meter toont drie streepjes en een klein hartje.
A|||||||Een hartje? Dat is het symbool van de communicatie.
K|gebruiken|informatie|3|blijdschap|0|-|Dat is dan een meter met gevoel, want hij is aan het flikkeren.
A|||||||Flikkeren betekent dat hij contact zoekt.
K|gebruiken|geen|3|neutraal|0|vraag|Moet ik iets doen, of gaat hij zelf op zoek?
A|||||||Hij vindt het zelf, binnen de vierentwintig uur.
K|gebruiken|informatie|4|neutraal|0|-|Goed, dan laat ik hem met rust.
K|gebruiken|geen|2|bezorgdheid|0|angst|Alleen is mijn man bang dat hij ondertussen alles vergeet wat we terugleveren.
A|||||||Nee, hij bewaart dat intern, er gaat niets verloren.
K|gebruiken|informatie|4|opluchting|0|-|Ik ga hem dat seffens vertellen.
#S|gge-0446|gesprek|bank|
A|||||||Bankbemiddeling, met meneer De Smedt.
K|hulp|geen|3|neutraal|0|-|Meneer De Smedt, ik ga proberen het kort te houden.
K|aanleiding|geen|3|neutraal|0|-|Mijn vader is opgenomen in een serviceflat, en hij heeft mij een volmacht gegeven.
K|gebruiken|beleid|2|irritatie|2|-|Daarmee ben ik op kantoor geweest, op twintig februari en op vier maart,
K|gebruiken|informatie|2|verwarring|0|-|en de ene bediende zegt dat de volmacht van de notaris is, en de andere dat het van de bank zelf moet zijn.
K|gebruiken|geen|2|neutraal|2|-|Mijn vader is daar zelf bij gaan zitten, met zijn zuurstof, en hij heeft gezegd: ik wil het toch.
A|||||||Een notariële volmacht is geldig, de bank mag die niet weigeren.
K|hulp|informatie|4|opluchting|0|-|Dat doet goed om te horen.
K|hulp|geen|3|neutraal|0|vraag|Kunt u dat op papier zetten, met een stempel of zoiets?
A|||||||Ik mail het naar het kantoor en naar u.
K|hulp|beleid|4|dankbaarheid|0|-|Dank u, dan kan ik het bij de koffie aan mijn vader voorlezen.
#S|gge-0447|gesprek|bezorging|
A|||||||Afhaalpunt De Stationskiosk, met Raf.
K|ontvangen|levering|2|irritatie|1|-|Raf, mijn pakje ligt volgens de app bij u, en u zegt al twee dagen dat het er niet is.
A|||||||Het zit soms in een andere zak.
K|ontvangen|bejegening|2|irritatie|0|-|Uw collega heeft gisteren niet eens de gordijn weggeschoven om te kijken.
A|||||||Dat is niet goed, ik doe de hele kelder.
K|geen|geen|3|neutraal|0|-|Ik wacht wel even.
A|||||||Ik heb het, het lag onder de bloemen.
K|ontvangen|levering|4|blijdschap|0|-|Onder de bloemen, daar had ik nooit gezocht.
A|||||||Sorry voor de moeite.
K|geen|geen|4|dankbaarheid|0|-|Niks aan te doen, Raf, u hebt gezocht en dat telt.
#S|gge-0448|gesprek|reizen|
A|||||||Reisorganisatie De Wijde Wereld, met Guusje.
K|betalen|informatie|2|irritatie|0|-|Guusje, ik heb het geboekte bedrag twee keer betaald, in april en in mei,
K|betalen|fout|2|neutraal|0|-|want bij de eerste kreeg ik een foutmelding en een mail dat de betaling mislukt was.
A|||||||De eerste is wel degelijk gelukt, ik zie hem.
K|betalen|fout|2|verwarring|0|-|Dus de mail was onjuist.
A|||||||Ja, dat was een fout van ons systeem.
K|betalen|geen|3|verlangen|0|wens|Dan graag het tweede bedrag terug, het is elfhonderd euro.
A|||||||Binnen vijf werkdagen.
K|betalen|geen|2|bezorgdheid|0|-|Ik sta nu rood door die dubbele, en dat kost mij dertig euro rente.
A|||||||Die rente vergoed ik ook.
K|betalen|beleid|4|neutraal|0|-|Dat is heel correct van u.
#S|gge-0449|gesprek|webshop|
A|||||||Klantendienst 'De Naaimand', met Irma.
K|ontvangen|fout|2|verwarring|0|-|Irma, ik bestelde vier meter linnen in marineblauw, en ik heb vier meter zwart gekregen met een etiket waarop 'navy' staat.
A|||||||De leverancier noemt dat navy, maar ik zie het ook donker.
K|ontvangen|kwaliteit|2|irritatie|0|-|Donkerder dan navy bestaat niet, dit is zwart, punt.
A|||||||Bij daglicht zou je een zweem blauw moeten zien.
K|ontvangen|kwaliteit|3|neutraal|0|-|Ik heb hem in de tuin gelegd, op het terras en bij de buurvrouw, en alle drie is het zwart.
A|||||||Dan mag u hem houden en ik stuur u de lichtere.
K|wijzigen|beleid|4|verrassing|0|-|Houden, beide? Dan heb ik een broek én een jas.
#S|gge-0450|gesprek|diensten|
A|||||||Kapsalon Clip, met Marieke.
K|wijzigen|geen|3|neutraal|0|vraag|Marieke, ik zou zaterdag komen, maar mijn moeder is in de kliniek opgenomen. Mag ik verzetten?
A|||||||Natuurlijk. Wanneer past het u?
K|geen|geen|3|neutraal|0|-|Volgende week is alles goed, behalve dinsdag.
A|||||||Donderdag om elf uur?
K|geen|geen|3|neutraal|0|-|Donderdag om elf uur is perfect.
A|||||||En veel sterkte voor uw moeder.
K|geen|geen|4|dankbaarheid|0|-|Dank u, dat is lief.
#S|gge-0451|gesprek|overheid|
A|||||||Handhaving horeca, met Pieternel.
K|gebruiken|kwaliteit|2|boosheid|0|-|Pieternel, er is in de cafetaria op de hoek een kooktoestel onder mijn balkon gezet, met een afzuiger op de straatkant.
K|gebruiken|kwaliteit|2|neutraal|0|-|Elke middag om half elf gaat het vet in mijn gordijnen.
K|gebruiken|kwaliteit|2|neutraal|0|-|Ik kan de ramen niet meer open, en als ik ze dicht hou, staat hier een wolk van patat.
K|hulp|herhaling|2|irritatie|2|-|Ik heb in mei gemeld, in juni gemeld en in juli gemeld.
A|||||||In juli is een brief gestuurd, de eigenaar heeft tot oktober.
K|hulp|informatie|2|irritatie|0|-|Waarom heeft niemand mij dat gezegd?
A|||||||Dat had gemoeten, ik zorg dat u nu een afschrift krijgt.
K|hulp|geen|3|verlangen|0|wens|Ik wil graag ook weten wat er in oktober gebeurt, als hij niks doet.
A|||||||Dan verbieden we de afzuiging en gaat hij dicht tot het in orde is.
K|hulp|informatie|4|neutraal|0|-|Dat is duidelijk, dan tel ik de weken.
#S|gge-0452|gesprek|verzekering|
A|||||||Afdeling arbeidsongeschiktheid, met mevrouw Kuipers.
K|geen|geen|3|neutraal|0|-|Goedemiddag mevrouw Kuipers, u spreekt met Van Engelen, polisnummer eindigt op zeven zeven twee.
A|||||||Ik heb u voor me. Wat kan ik doen?
K|hulp|beleid|2|neutraal|0|-|Ik heb de uitslag van de keuring ontvangen, en daar staat dat ik voor vijfentwintig procent arbeidsongeschikt ben.
K|aanleiding|geen|3|neutraal|0|-|Ik ben stukadoor, ik heb dertig jaar plafonds gedaan,
K|gebruiken|privacy|2|neutraal|0|-|en ik kan mijn rechterarm niet hoger krijgen dan mijn schouder.
K|hulp|informatie|2|verwarring|0|-|Volgens uw arts kan ik dan nog 'functies met beperkte reikhoogte' vervullen, zoals kaartjesverkoper.
A|||||||Uw polis keert uit op basis van passende arbeid, niet op uw eigen beroep.
K|orienteren|informatie|2|boosheid|0|-|Dat is mij bij het afsluiten heel anders voorgespiegeld, uw tussenpersoon zei letterlijk: kun je niet meer stuken, dan krijg je geld.
A|||||||Heeft u dat op papier?
K|geen|geen|3|neutraal|0|-|Nee, dat was in de bouwkeet.
A|||||||Dan kunt u een herbeoordeling vragen, binnen zes weken.
K|hulp|geen|3|neutraal|0|wens|Die vraag ik bij dezen aan.
K|hulp|geen|3|bezorgdheid|0|vraag|Loopt de uitkering in de tussentijd wel door?
A|||||||Ja, op het huidige percentage.
K|hulp|beleid|2|teleurstelling|0|-|Van vijfentwintig procent kan ik de hypotheek niet betalen, maar goed, het is iets.
#S|gge-0453|gesprek|wonen|
A|||||||Woningcorporatie Het Anker, met Sjoerd.
K|gebruiken|storing|2|neutraal|0|-|Dag Sjoerd, de intercom doet het niet, ik kan beneden niemand binnenlaten.
K|gebruiken|geen|2|neutraal|1|-|De thuiszorg belt nu met haar telefoon, en dan gooi ik de sleutel in een sok van het balkon.
A|||||||Dat moet anders kunnen. Sinds wanneer is dat?
K|geen|geen|3|neutraal|0|-|Een dag of tien.
K|hulp|herhaling|2|irritatie|1|-|Ik heb het meteen gemeld, bij een meneer met een Limburgs accent.
A|||||||Die melding is op het verkeerde complex gezet.
K|hulp|fout|2|neutraal|0|-|Dan is er ergens anders iemand geweest voor een intercom die het gewoon deed.
A|||||||Dat vrees ik ook. Ik kan morgen iemand sturen, na drie uur.
K|hulp|levering|3|neutraal|0|-|Na drie uur is prima, dan is mijn middagdutje klaar.
#S|gge-0454|gesprek|bank|
A|||||||Fraudehelpdesk van de Scheldebank, met Wim.
K|gebruiken|privacy|2|bezorgdheid|0|-|Wim, ik heb iets doms gedaan op zo'n verkoopsite, en ik weet niet of het nog recht te trekken is.
K|gebruiken|geen|3|neutraal|0|-|Ik verkocht mijn oude eettafel voor honderdvijftig euro,
K|gebruiken|privacy|2|neutraal|0|-|en de koper stuurde een link waarmee de koerier zogezegd zou betalen.
K|gebruiken|privacy|2|neutraal|0|-|Daar heb ik mijn kaart ingegeven en met de kaartlezer getekend,
K|betalen|geen|2|teleurstelling|0|-|en in plaats van honderdvijftig erbij ging er negentienhonderd af.
A|||||||Hoelang is dat geleden?
K|geen|geen|3|neutraal|0|-|Twintig minuten, hooguit vijfentwintig.
A|||||||Ik probeer de overschrijving tegen te houden. Niet ophangen.
K|geen|geen|3|neutraal|0|-|Nee, nee, ik blijf.
A|||||||Ze staat al op een rekening in Litouwen. Ik dien een terugvordering in.
K|betalen|geen|3|bezorgdheid|0|vraag|Hoeveel kans is er dat dat terugkomt?
A|||||||Klein, dat moet ik u eerlijk zeggen.
K|betalen|privacy|2|teleurstelling|0|-|Dat was het geld voor de kachel.
K|gebruiken|privacy|2|boosheid|0|-|En die tafel staat hier nog, ik kan ze niet meer zien.
A|||||||Doe aangifte bij de politie, dat hebben we nodig voor het dossier.
K|hulp|geen|3|neutraal|0|-|Ik ga er direct naartoe.
#S|gge-0455|gesprek|diensten|
A|||||||Praktijk orthodontie Lachebek, met Roos.
K|betalen|prijs|2|irritatie|0|-|Roos, ik heb een rekening van achttienhonderd euro, en in de begroting stond veertienhonderd.
A|||||||Er zijn twee extra controles geweest en een losse bracket.
K|gebruiken|kwaliteit|2|neutraal|0|-|Die bracket liet los op de dag dat hij erin gezet was, in de auto naar huis.
K|betalen|prijs|2|irritatie|0|-|Daar wil ik eerlijk gezegd niet voor betalen.
A|||||||Dat vind ik redelijk, die haal ik eraf.
K|betalen|beleid|4|neutraal|0|-|Dat scheelt.
K|betalen|geen|3|neutraal|0|vraag|En de rest, kan dat in delen?
A|||||||In zes keer, zonder kosten.
K|betalen|beleid|4|opluchting|0|-|Dan komt het goed, want de jongste moet er volgend jaar ook aan geloven.
#S|gge-0456|gesprek|telecom|
A|||||||Technische ondersteuning Digivast, met Ferdi.
K|gebruiken|storing|2|irritatie|0|-|Ferdi, het alarmknopje van mijn moeder gaat af zonder dat ze het aanraakt.
K|gebruiken|storing|2|neutraal|0|-|Zondagnacht om drie uur, en gisteren weer onder het eten.
K|gebruiken|privacy|2|bezorgdheid|0|-|Dan komt er een stem uit het kastje die vraagt of ze gevallen is, en daar schrikt ze zo van dat ze bijna echt valt.
A|||||||Welke kleur heeft de zender?
K|geen|geen|3|neutraal|0|-|Grijs, met een rood knopje.
A|||||||Dat is een type met een bekende fout in de batterij, die wordt vervangen.
K|hulp|informatie|2|irritatie|0|-|Een bekende fout, en daar krijgen de mensen geen bericht van?
A|||||||De brieven gaan volgende week uit.
K|hulp|geen|3|verlangen|0|wens|Zou u die van haar alstublieft eerder kunnen sturen? Ze durft hem niet meer om te doen.
A|||||||Hij gaat vanmiddag met de koerier mee.
K|hulp|wachttijd|4|opluchting|0|-|Dat is heel fijn, dan zeg ik haar dat ze nog één nacht moet volhouden.
#S|gge-0457|gesprek|energie|
A|||||||Ombudsdienst energie, u spreekt met Lieve.
K|geen|geen|3|neutraal|0|-|Dag Lieve, ik heb alles op een blad gezet, ik lees het gewoon voor.
K|aanleiding|geen|3|neutraal|0|-|Op één mei ben ik verhuisd van Aalst naar Lede.
K|wijzigen|geen|3|neutraal|0|-|Het overnamedocument is ingevuld en door beide partijen getekend.
K|betalen|fout|2|neutraal|0|-|Toch krijg ik nog elke maand de factuur van het appartement in Aalst,
K|betalen|prijs|2|neutraal|0|-|en de nieuwe bewoners hebben een sauna.
K|hulp|bereikbaarheid|2|irritatie|2|-|Ik heb de leverancier zes keer gebeld, waarvan er vier zijn weggevallen na het keuzemenu.
K|hulp|belofte|2|irritatie|2|-|Twee keer heeft iemand mij beloofd dat het geregeld was.
A|||||||Hoeveel hebt u intussen te veel betaald?
K|geen|geen|3|neutraal|0|-|Negenhonderdtwaalf euro en veertig cent.
A|||||||Het dossier is ontvankelijk. De leverancier heeft veertig werkdagen om te antwoorden.
K|hulp|wachttijd|2|teleurstelling|0|-|Veertig werkdagen, en intussen blijft die sauna draaien.
A|||||||U mag de facturen vanaf nu betwisten en niet betalen.
K|betalen|beleid|4|opluchting|0|-|Dat is voor mij het belangrijkste.
#S|gge-0458|gesprek|overheid|
A|||||||Meldpunt overlast, met Coby.
K|gebruiken|kwaliteit|2|neutraal|0|-|Coby, er staat al sinds oktober een caravan op de parkeerplaats voor mijn praktijk.
K|gebruiken|kwaliteit|2|neutraal|0|-|Het is een logopediepraktijk, en de ouders moeten nu twee straten verder parkeren.
A|||||||Staat er een kenteken op?
K|geen|geen|3|neutraal|0|-|Ja, een geel, maar er zit een hoesje overheen.
A|||||||Langer dan drie dagen mag niet. Ik stuur een handhaver.
K|hulp|herhaling|2|irritatie|2|-|Die is er twee keer geweest en dan wordt hij één meter verplaatst.
K|hulp|beleid|2|irritatie|0|-|Dan begint de telling opnieuw, zei uw collega.
A|||||||Formeel wel, maar met foto's van dag tot dag kunnen we hem laten wegslepen.
K|hulp|informatie|4|neutraal|0|-|Die foto's maak ik, mijn bureau kijkt er toch op uit.
#S|gge-0459|gesprek|reizen|
A|||||||Klantendienst Kustlijn, met Bregje.
K|betalen|beleid|2|irritatie|0|-|Bregje, ik heb een boete omdat mijn zoon van twaalf op een kinderkaart reisde.
K|betalen|informatie|2|verwarring|0|-|Op uw site staat 'kinderen tot en met twaalf', en volgens de controleur is het tot twaalf.
A|||||||Op welke pagina hebt u dat gelezen?
K|geen|geen|3|neutraal|0|-|Bij de dagjes uit, ik heb er een schermafdruk van.
A|||||||Daar staat inderdaad tot en met. Dat klopt niet met de vervoersvoorwaarden.
K|betalen|informatie|2|irritatie|0|-|Dan mag ik hopen dat de fout niet voor mijn rekening komt.
A|||||||Nee, de boete vervalt, en de tekst laat ik aanpassen.
K|betalen|beleid|4|opluchting|0|-|Dank u, dat is netjes.
K|geen|geen|3|neutraal|0|-|Mijn zoon wil weten of de controleur nu zelf een boete krijgt.
#S|gge-0460|gesprek|webshop|
A|||||||Fietsenwinkel De Trapper, webshop, met Koen.
K|ontvangen|levering|2|irritatie|2|-|Koen, ik bel voor de derde maal over de elektrische fiets van mijn vrouw.
K|ontvangen|belofte|2|neutraal|0|-|Beloofd was week twaalf, dat werd week vijftien, en nu zitten we in week negentien.
K|ontvangen|geen|2|teleurstelling|0|-|Ze is geopereerd aan haar heup en die fiets was haar doel voor het voorjaar.
A|||||||De fabrikant wacht op de accu's.
K|ontvangen|informatie|2|irritatie|0|-|Dat was de vorige keer de motor.
A|||||||Beide, vrees ik. Ik kan haar een demofiets lenen, dezelfde maat.
K|ontvangen|beleid|4|verrassing|0|-|Een demofiets, daar had ik niet op gerekend.
K|ontvangen|geen|3|neutraal|0|vraag|Moet ik die komen halen, of brengt u hem?
A|||||||Ik breng hem zaterdag, dan stel ik meteen het zadel af.
K|ontvangen|bejegening|4|dankbaarheid|0|-|Dat zal ze geweldig vinden, dank u.
#S|gge-0461|gesprek|bezorging|
A|||||||Klantenservice Overal Thuis, met Mick.
K|ontvangen|levering|2|irritatie|0|-|Mick, ik krijg elke dag een bericht dat mijn pakket vandaag komt, en dat al sinds woensdag.
K|ontvangen|levering|2|neutraal|0|-|Woensdag tussen tien en twaalf, donderdag tussen twee en vier, vrijdag tussen acht en tien.
K|ontvangen|geen|2|neutraal|2|-|Ik heb mijn werk eromheen gepland, ik heb zelfs een tandartsafspraak verzet.
A|||||||Het pakket is beschadigd geraakt en ligt in het depot.
K|ontvangen|informatie|2|boosheid|0|-|Waarom krijg ik dan berichten dat het onderweg is?
A|||||||Die gaan automatisch, zolang het niet is afgeboekt.
K|ontvangen|informatie|2|irritatie|0|-|Dus uw computer liegt uit gewoonte.
A|||||||Zo zou je het kunnen zeggen. De afzender stuurt een nieuw exemplaar.
K|ontvangen|geen|3|verlangen|0|wens|Goed, maar dan graag naar mijn werk, daar is altijd iemand.
#S|gge-0462|gesprek|wonen|
A|||||||Vrederechter, verzoeningszitting. Mevrouw Claes, aan u het woord.
K|aanleiding|geen|3|neutraal|0|-|Dank u, mijnheer de vrederechter. Ik heb het appartement verhuurd aan mijnheer hier in september van vorig jaar.
K|betalen|geen|2|neutraal|0|-|De eerste drie maanden is alles betaald, en sinds januari is er niets meer gekomen.
K|hulp|bereikbaarheid|2|irritatie|2|-|Ik heb gebeld, ik heb brieven gestuurd, ik heb aan de deur gestaan.
K|betalen|geen|2|bezorgdheid|0|-|Ik ben geen rijke eigenares, ik betaal daar zelf nog een lening op af,
K|betalen|geen|2|bezorgdheid|0|angst|en als dit nog twee maanden duurt, kan ik die niet meer betalen.
A|||||||Mijnheer zegt dat hij zijn werk verloren heeft en een afbetaling voorstelt.
K|betalen|informatie|2|teleurstelling|0|-|Had hij mij dat gezegd, dan hadden we iets kunnen regelen.
K|hulp|bejegening|3|neutraal|0|-|Ik ben ook een mens, ik heb zelf twee jaar gestempeld.
A|||||||Hij stelt honderdvijftig euro per maand voor, boven op de huur.
K|betalen|geen|3|neutraal|0|-|Daar kan ik mee leven, op voorwaarde dat het de vijfde van de maand op mijn rekening staat.
A|||||||Dan acteer ik dat.
K|hulp|beleid|4|opluchting|0|-|Ik ben blij dat het zonder advocaten is kunnen gaan.
#S|gge-0463|gesprek|diensten|
A|||||||Klachtenbureau taxi's, met Ernestine.
K|gebruiken|prijs|2|boosheid|0|-|Ernestine, ik heb gisteren negenentachtig euro betaald van het station naar het congrescentrum,
K|gebruiken|prijs|2|neutraal|0|-|en terug, met een andere chauffeur, was het zeventien.
A|||||||Hebt u het bonnetje van de eerste rit?
K|betalen|digitaal|2|neutraal|0|-|Zijn printer was zogenaamd stuk.
K|gebruiken|geen|3|neutraal|0|-|Maar ik heb wel het nummer van het dak, dat schrijf ik altijd op sinds Rome.
A|||||||Heel slim. Dat nummer hoort bij een vergunninghouder die vaker gemeld is.
K|hulp|informatie|2|irritatie|0|vraag|En die rijdt dan gewoon nog rond?
A|||||||Na deze melding wordt hij geschorst, en u krijgt het verschil van de sector terug.
K|betalen|beleid|4|verrassing|0|-|Van de sector? Ik wist niet dat zoiets bestond.
#S|gge-0464|gesprek|overheid|
A|||||||Dienst Kind en Gezin Noord, met Annemie.
K|aanvragen|wachttijd|2|bezorgdheid|3|-|Annemie, ik ben pleegmoeder van een jongetje van drie, hij is hier nu veertien maanden,
K|aanvragen|wachttijd|2|irritatie|3|-|en sinds veertien maanden wachten we op de papieren om met hem naar een dokter te mogen zonder telkens een machtiging.
K|gebruiken|privacy|2|bezorgdheid|0|-|Vorige week had hij een valse kroep, en ik stond op spoed te bellen om een handtekening van iemand die op verlof was.
A|||||||Dat had nooit mogen gebeuren, en ik meen dat.
K|aanvragen|doorverwijzing|2|irritatie|2|-|De consulente zegt dat het bij de rechtbank ligt, de rechtbank zegt dat het bij u ligt.
A|||||||Het ligt bij ons. Ik heb het nu op mijn bureau, ik teken het vandaag.
K|aanvragen|doorverwijzing|4|verrassing|0|-|Vandaag? Zo simpel was het?
A|||||||Er moest iemand willen kijken.
K|aanvragen|wachttijd|2|teleurstelling|0|-|Dat is tegelijk heel mooi en heel triest om te horen.
K|hulp|bejegening|4|dankbaarheid|0|-|Maar dank u, hij zit hier naast mij en hij zwaait.
#S|gge-0465|gesprek|verzekering|
A|||||||Rechtsbijstand Evenwicht, met Quinten.
K|aanvragen|geen|3|neutraal|0|-|Quinten, ik heb in februari een tweedehands camper gekocht voor tweeëntwintigduizend euro.
K|gebruiken|storing|2|neutraal|0|-|Na driehonderd kilometer liep er water uit het plafond, en daarna viel de koelkast uit.
K|hulp|bejegening|2|irritatie|1|-|De verkoper zei dat ik dan maar niet in de regen moest rijden.
A|||||||Is het een bedrijf of een particulier?
K|geen|geen|3|neutraal|0|-|Een bedrijf, met een btw-nummer op de factuur.
A|||||||Dan hebt u recht op herstel. We stellen hem in gebreke.
K|hulp|informatie|4|opluchting|0|-|Dat is goed nieuws, ik had het al half opgegeven.
K|hulp|geen|3|neutraal|0|vraag|Mag ik er intussen mee rijden, of moet hij blijven staan?
A|||||||Laat hem staan, anders krijgt u verwijten.
K|wijzigen|geen|2|teleurstelling|0|-|Dan gaat Normandië niet door. Dat was voor ons veertigjarig huwelijk.
#S|gge-0466|gesprek|telecom|
A|||||||Providerwissel en nummers, met Isolde.
K|aanvragen|geen|3|verlangen|0|wens|Isolde, ik zou graag het nummer van ons oude bedrijf terugkrijgen, dat eindigt op drie keer de zes.
A|||||||Dat is in 2021 vrijgegeven.
K|aanvragen|fout|2|teleurstelling|0|-|Dat was een vergissing van onze boekhouder, die het contract heeft stopgezet toen mijn vader ziek werd.
K|gebruiken|geen|2|neutraal|0|-|Alle klanten kennen dat nummer, het staat op onze bestelwagens en op de gevel.
A|||||||Het is nog niet opnieuw uitgegeven, u hebt geluk.
K|aanvragen|informatie|4|verrassing|0|-|Het is nog vrij, na al die tijd?
A|||||||Ja. Ik reserveer het, het kost eenmalig twaalf euro.
K|aanvragen|prijs|4|blijdschap|0|-|Twaalf euro, daar had ik er tweehonderd voor gegeven.
K|aanvragen|geen|3|neutraal|0|-|Mijn vader zit nu in een rusthuis, maar ik ga hem straks op dat nummer bellen.
#S|gge-0467|gesprek|energie|
A|||||||Klantenservice Vlamvast, met Hein.
K|betalen|prijs|2|irritatie|0|-|Hein, het voorschot gaat van honderdzestig naar tweehonderdtwintig, en mijn verbruik is gedaald.
A|||||||De korting van het eerste jaar is afgelopen.
K|wijzigen|informatie|2|irritatie|0|-|Dat had in een brief kunnen staan, in plaats van alleen het nieuwe bedrag.
A|||||||In de brief staat het bij de specificatie.
K|geen|geen|3|neutraal|0|vraag|Op welke bladzijde?
A|||||||Bladzijde drie, onderaan.
K|wijzigen|informatie|3|neutraal|0|-|Ja, nu zie ik het. Goed, dat had ik kunnen lezen.
K|orienteren|prijs|3|neutraal|0|vraag|Hebt u voor bestaande klanten ook een scherper tarief, of moet ik daarvoor eerst weg?
A|||||||Ik kan u een vast contract van één jaar geven voor honderdtachtig.
K|wijzigen|prijs|4|neutraal|0|-|Dat is een bedrag waar ik voor blijf.
#S|gge-0468|gesprek|bank|
A|||||||Filiaal Kerkplein, met Berthe.
K|gebruiken|bereikbaarheid|2|teleurstelling|0|-|Berthe, ik lees in het blad dat jullie filiaal in december sluit.
A|||||||Dat is helaas zo, meneer Doorn.
K|gebruiken|geen|3|neutraal|0|-|Ik ben drieënnegentig en ik kom er elke vrijdag, al achtenvijftig jaar.
K|gebruiken|digitaal|2|bezorgdheid|0|angst|Met die computer red ik het niet meer, dat zeg ik u nu al.
A|||||||Er komt een bus, elke tweede dinsdag, op de markt.
K|gebruiken|bereikbaarheid|2|verwarring|0|-|Een bus? Dan moet ik in de rij staan, in de kou, met mijn geld in mijn jas?
A|||||||Voor klanten boven de tachtig komen wij ook aan huis.
K|gebruiken|beleid|3|verrassing|0|-|Aan huis, dat wist ik niet.
K|gebruiken|geen|3|neutraal|0|vraag|Bent u dat dan, of is dat een vreemde?
A|||||||Dat ben ik.
K|gebruiken|bejegening|4|opluchting|0|-|Dan zet ik koffie, en dan is het haast net als vroeger.
#S|gge-0469|gesprek|webshop|
A|||||||Servicelijn Koelkast Direct, met Mirjam.
K|ontvangen|kwaliteit|2|irritatie|0|-|Mirjam, de koelkast die u gisteren hebt geleverd, bromt zo hard dat wij het televisiejournaal niet verstaan.
A|||||||Heeft hij vierentwintig uur rechtop gestaan voor u hem aanzette?
K|ontvangen|informatie|2|verwarring|0|-|Nee, de bezorger heeft zelf de stekker erin gestoken.
A|||||||Dan zit er olie in de leiding. Zet hem een dag uit.
K|ontvangen|geen|2|neutraal|1|-|Een dag uit, met voor honderdtachtig euro boodschappen erin.
A|||||||Dat had de bezorger niet mogen doen. Als hij morgen nog bromt, ruilen we hem, en de boodschappen vergoeden we.
K|hulp|beleid|4|neutraal|0|-|Dat is een duidelijk aanbod.
K|ontvangen|geen|3|neutraal|0|-|Ik zet alles bij de buren en dan bel ik u morgen terug.
#S|gge-0470|gesprek|reizen|
A|||||||Hotelketen De Gouden Leeuw, gastenservice, met Cathelijne.
K|betalen|fout|2|irritatie|0|-|Cathelijne, op mijn factuur staan twee flesjes champagne uit de minibar, en ik drink al elf jaar niet meer.
A|||||||De sensor registreert het als een flesje wordt opgetild.
K|gebruiken|geen|3|neutraal|0|-|Ik heb ze opgetild, ja, om ze uit het zicht te zetten, achter het gordijn.
A|||||||Ach, zo. Dat begrijp ik, ik haal ze eraf.
K|betalen|fout|4|opluchting|0|-|Dank u. Ik vond het vooral vervelend dat mijn baas die factuur krijgt.
A|||||||Ik mail een nieuwe, rechtstreeks naar u.
K|gebruiken|geen|3|verlangen|0|wens|Misschien kunt u bij mijn profiel zetten dat de minibar leeg mag zijn, dat zou mij echt helpen.
A|||||||Dat staat er nu in, voor alle hotels.
K|gebruiken|bejegening|5|dankbaarheid|0|-|Dat betekent meer voor mij dan u denkt.
#S|gge-0471|gesprek|diensten|
A|||||||Ombudspersoon van de middelbare school Sint-Barbara, Greet.
K|hulp|geen|3|neutraal|0|-|Dag mevrouw, ik ben de vader van Siebe uit het vierde, ik had u gemaild over zijn schorsing.
K|hulp|beleid|2|irritatie|0|-|Hij is drie dagen geschorst omdat hij een stoel door de klas gegooid zou hebben.
K|gebruiken|geen|3|neutraal|0|-|Hij heeft die stoel verzet, dat geeft hij toe, en niet zachtjes,
K|gebruiken|fout|2|neutraal|0|-|maar het gooien was een andere jongen, en dat zeggen vier klasgenoten.
K|hulp|bejegening|2|teleurstelling|0|-|Niemand heeft naar zijn verhaal gevraagd, de brief lag er al voor hij bij de directie binnenging.
A|||||||Dan is de procedure niet gevolgd: hij moet eerst gehoord worden.
K|hulp|informatie|4|opluchting|0|-|Dat dacht ik ook, maar ik ben bakker, ik ken die reglementen niet.
A|||||||Ik vraag de opschorting en plan een gesprek, woensdagnamiddag.
K|hulp|geen|3|neutraal|0|-|Woensdag na tweeën past mij, dan is de winkel toe.
K|hulp|geen|3|verlangen|0|wens|Ik zou willen dat de leerkracht erbij zit, want ze moeten nog een jaar met elkaar door.
#S|gge-0472|gesprek|wonen|
A|||||||Klantendienst Immo Zuiderpark, met Steven.
K|ontvangen|kwaliteit|2|irritatie|0|-|Steven, bij de voorlopige oplevering hebben wij vierendertig opmerkingen genoteerd, en daar zijn er in vijf maanden negen van opgelost.
K|gebruiken|kwaliteit|2|neutraal|0|-|De schuifdeur sluit niet, de afzuiging blaast in plaats van te zuigen,
K|gebruiken|storing|2|neutraal|0|-|en de garagepoort gaat open telkens als de overbuur zijn afstandsbediening gebruikt.
A|||||||Dat laatste heb ik nog niet gehoord.
K|hulp|herhaling|2|irritatie|1|-|Dat staat als nummer zeventien op de lijst, en ik heb het u in juni zelf getoond.
A|||||||Ik geef toe dat ik dat vergeten ben.
K|hulp|bejegening|3|neutraal|0|-|Dat kan gebeuren, ik vergeet ook al eens iets.
K|betalen|geen|3|neutraal|0|-|Maar de laatste schijf van vijf procent hou ik achter tot de lijst leeg is.
A|||||||Dat is uw recht. Ik stuur maandag een ploeg voor drie dagen.
K|hulp|levering|4|neutraal|0|-|Drie dagen na elkaar, dat zou goed vooruitgaan.
#S|gge-0473|gesprek|telecom|
A|||||||Technische dienst Kabelplus, met Nore.
K|gebruiken|kwaliteit|2|neutraal|0|-|Nore, wij hebben thuis een dode hoek van wel vier meter, en daar staat nu net het bureau van mijn dochter.
K|gebruiken|geen|3|neutraal|1|-|Ik heb de modem al eens op de kast gezet en eens op de vensterbank.
A|||||||Hebt u dikke binnenmuren?
K|geen|geen|3|neutraal|0|-|Veertig centimeter, het is een oude hoeve.
A|||||||Dan hebt u een tweede toegangspunt nodig, met een kabel.
K|orienteren|prijs|3|neutraal|0|vraag|Komt iemand dat plaatsen, en wat moet ik daarvoor rekenen?
A|||||||Vijfenzeventig euro, alles inbegrepen.
K|orienteren|prijs|4|neutraal|0|-|Dat valt mee, mijn schoonbroer had het over driehonderd.
A|||||||Past dinsdag in de voormiddag?
K|aanvragen|geen|3|neutraal|0|-|Dinsdag moet ik naar Luik, maar mijn man is er.
#S|gge-0474|gesprek|verzekering|
A|||||||Makelaarskantoor Blondeel, met Veronique.
K|aanleiding|geen|2|neutraal|0|-|Veronique, onze hond heeft de postbode gebeten, gisteren aan de poort.
K|aanleiding|geen|2|bezorgdheid|0|-|Het is niet zo erg, drie puntjes in zijn kuit, maar hij moest wel een spuit.
K|aanleiding|geen|3|verrassing|0|-|Zoiets heeft hij in negen jaar nog nooit gedaan.
A|||||||Dat is gedekt in uw familiale verzekering.
K|hulp|informatie|4|opluchting|0|-|Dat is al één zorg minder.
K|hulp|geen|3|bezorgdheid|0|vraag|Kan de politie hem afpakken, denkt u? Want mijn man heeft er niet van geslapen.
A|||||||Bij een eerste incident gebeurt dat normaal niet.
K|hulp|informatie|4|opluchting|0|-|Ik zal het hem direct zeggen.
K|geen|geen|3|neutraal|0|-|We gaan vanavond met een fles wijn naar de postbode.
#S|gge-0475|gesprek|overheid|
A|||||||Stad Ravels-aan-de-Nete, dienst begraafplaatsen, met Paula.
K|betalen|informatie|2|verwarring|0|-|Dag mevrouw, ik kreeg een brief dat de concessie van mijn grootouders vervalt en dat het graf geruimd wordt.
K|hulp|informatie|2|teleurstelling|0|-|Die brief is gericht aan mijn nonkel, en die ligt er zelf al zes jaar in.
A|||||||Oei, dat hadden we kunnen weten. Wilt u de concessie verlengen?
K|wijzigen|geen|3|verlangen|0|wens|Graag, mijn moeder gaat er elke zondag naartoe met een chrysant.
K|wijzigen|prijs|3|neutraal|0|vraag|Wat kost dat voor tien jaar?
A|||||||Honderdvijftig euro, en u krijgt een formulier.
K|wijzigen|prijs|4|opluchting|0|-|Dat is te doen, ik had op duizend gerekend.
K|wijzigen|geen|3|neutraal|0|-|Stuur het formulier naar mij, dan hoeft mijn moeder die brief nooit te zien.
#S|gge-0476|gesprek|bank|
A|||||||Kredietdienst Molenaarsbank, met Dieter.
K|betalen|geen|2|neutraal|0|-|Dieter, ik heb een lening voor mijn bestelwagen, en die bestelwagen is vorige week gestolen.
K|aanleiding|geen|2|neutraal|0|-|Met al mijn gereedschap erin, ik ben elektricien.
A|||||||Dat is zwaar. Bent u verzekerd tegen diefstal?
K|geen|geen|3|neutraal|0|-|De wagen wel, het gereedschap niet.
K|betalen|geen|2|bezorgdheid|0|angst|De verzekering betaalt pas na dertig dagen, en intussen kan ik niet werken en loopt de afbetaling door.
A|||||||Ik kan twee maanden uitstel van kapitaal geven.
K|betalen|beleid|4|opluchting|0|-|Twee maanden, daarmee kan ik overbruggen.
K|aanvragen|geen|3|verlangen|0|wens|Zou ik ook een klein krediet kunnen krijgen voor nieuw gereedschap, een vierduizend euro?
A|||||||Dat moet ik laten bekijken, morgen weet ik meer.
K|aanvragen|wachttijd|3|neutraal|0|-|Morgen is goed, ik zit toch thuis.
#S|gge-0477|gesprek|energie|
A|||||||Dienst sociaal tarief, met Roswitha.
K|betalen|informatie|2|verwarring|0|-|Mevrouw, mijn sociaal tarief is vanaf januari weggevallen en ik weet niet waarom.
K|gebruiken|geen|3|neutraal|0|-|Mijn situatie is dezelfde, ik heb een handicap van zesenzestig procent.
A|||||||Uw attest is op 31 december vervallen.
K|aanvragen|wachttijd|2|irritatie|3|-|De verlenging heb ik in september aangevraagd, en de controlearts kan mij pas in mei zien.
K|aanvragen|beleid|2|teleurstelling|0|-|Daar kan ik dus niets aan doen, maar ik betaal wel elke maand negentig euro meer.
A|||||||Zodra het attest er is, wordt alles met terugwerkende kracht verrekend.
K|betalen|geen|2|bezorgdheid|0|-|Dat is fijn voor in mei, maar ik moet nu kiezen tussen verwarming en de apotheker.
A|||||||U kunt bij het OCMW een voorschot vragen uit het energiefonds. Ik bel hen voor u.
K|hulp|bejegening|4|dankbaarheid|0|-|Dat u zelf belt, dat is een grote hulp, want telefoneren kost mij veel moeite.
