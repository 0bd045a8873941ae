#S|ber-0001|social|zorg|
K|gebruiken|wachttijd|2|irritatie|2|-|half 9 afspraak @rijnoordzkh, nu 10.20 en nog steeds in die wachtkamer met dezelfde drie Libelles
K|gebruiken|informatie|2|irritatie|0|-|niemand zegt ook ff hoe lang nog
#S|ber-0002|social|vrije_tijd|
K|aanvragen|digitaal|2|irritatie|2|-|betaalpagina @ticketpunt klapt er elke keer uit bij stap 3, nu voor de 5e x opnieuw stoelen kiezen
K|aanvragen|geen|2|bezorgdheid|0|angst|straks is alles weg 😩
#S|ber-0003|social|onderwijs|
K|aanvragen|wachttijd|2|irritatie|3|-|15 weken nu. Aanvraag studielening. "In behandeling" @studiekas
A|||||||Hoi Rens, vervelend dat het zo lang duurt. Stuur je je klantnummer even via DM?
K|aanvragen|herhaling|2|irritatie|2|-|heb ik al 2x gestuurd, aan Kim en aan Daan
A|||||||Ik zie het, sorry! Je aanvraag ligt bij beoordeling, besluit uiterlijk vrijdag.
K|aanvragen|belofte|2|irritatie|0|-|dat zei Daan ook. over vorige vrijdag
#S|ber-0004|social|vrije_tijd|
K|gebruiken|storing|2|irritatie|0|-|Zapflix eruit? Of ligt t aan mij
#S|ber-0005|social|vrije_tijd|
K|gebruiken|storing|3|neutraal|0|vraag|iemand anders ook zwart beeld bij @zapflix sinds 20.30?
#S|ber-0006|social|zorg|
K|aanvragen|bereikbaarheid|2|irritatie|2|-|Huisartsenpost 3 kwartier geprobeerd. In gesprek. In gesprek. In gesprek.
K|gebruiken|privacy|2|bezorgdheid|0|-|ondertussen kleine van 11 mnd met 40.1 en zo slap als een vaatdoek
#S|ber-0007|social|zorg|
K|hulp|bejegening|5|dankbaarheid|0|-|Die verpleegkundige van nacht op K4 @azsintgodelieve, weet haar naam ni, krullen, West-Vlaams. Gij zijt een engel madam
#S|ber-0008|social|vrije_tijd|
K|gebruiken|kwaliteit|5|blijdschap|0|-|Zandstorm dag 1: kapotte stem, kapotte voeten, beste dag van m'n leven 🔥🔥
#S|ber-0009|social|vrije_tijd|
K|gebruiken|kwaliteit|2|irritatie|0|-|7 toiletten voor 12.000 man. Zeven. @zandstormfest
K|gebruiken|wachttijd|2|irritatie|2|-|sta nu 35 min en ik ben nog niet halverwege
#S|ber-0010|social|onderwijs|
K|gebruiken|digitaal|2|irritatie|0|-|Tentamen digitaal, laptop van de uni hangt zich op na vraag 12, surveillant: "ja dat doen ze wel vaker hè"
K|gebruiken|geen|2|bezorgdheid|0|angst|als dit als onvoldoende telt ben ik mn bsa kwijt
#S|ber-0011|social|onderwijs|
K|hulp|doorverwijzing|2|irritatie|2|-|@waalstaduni studiepunt zegt bel de faculteit, faculteit zegt mail de examencommissie, examencie zegt vraag t je studiepunt. Rondje compleet 🎡
#S|ber-0012|social|zorg|
K|betalen|prijs|2|irritatie|0|-|43 euro voor een telefonisch consult van 4 minuten. Ik heb het getimed ja
#S|ber-0013|social|zorg|
K|orienteren|geen|3|neutraal|0|vraag|Weet er iemand een tandarts in Deventer die nog patiënten aanneemt? Liefst deze eeuw
#S|ber-0014|social|vrije_tijd|
K|vertrekken|prijs|2|irritatie|0|-|Zo, Toonbox opgezegd na 6 jaar. 17,99 is de grens
#S|ber-0015|social|vrije_tijd|
K|vertrekken|digitaal|2|irritatie|1|-|waarom zit die opzegknop achter 4 schermen met zielige poppetjes @toonbox
#S|ber-0016|social|vrije_tijd|
K|terugkijken|geen|1|boosheid|0|-|Mensen koop NOOIT via @plaatsje, nep-tickets, nep-klantenservice, nep-alles
#S|ber-0017|social|vrije_tijd|
K|ontvangen|levering|2|bezorgdheid|0|angst|morgenavond is het concert en ik heb nog steeds geen ticket in mn mail @ticketpunt, krijg er buikpijn van
A|||||||Hoi! Tickets worden 24 uur van tevoren verstuurd. Check ook je spam 😊
K|ontvangen|informatie|2|irritatie|0|-|had dat dan in de bevestiging gezet
K|ontvangen|geen|4|opluchting|0|-|ja hij is er. sta weer met beide benen op de grond pfff
#S|ber-0018|social|vrije_tijd|
K|gebruiken|kwaliteit|1|boosheid|0|-|Fabeldal op een zaterdag in juli is geen pretpark maar een parkeerterrein met een souvenirwinkel. Bah.
#S|ber-0019|social|vrije_tijd|
K|gebruiken|wachttijd|2|irritatie|2|-|110 min voor de Drakenvlucht en dan bij de poort "technische storing, fijne dag verder"
#S|ber-0020|social|zorg|
K|ontvangen|levering|2|neutraal|1|-|Medicijnbezorging zou vandaag, tis nu 19u en niks gezien. En ik heb voor morgenochtend niks meer @apodevijzel
#S|ber-0021|social|zorg|
K|gebruiken|privacy|2|bezorgdheid|0|-|zit niet lekker, al 2 dagen geen schildklierpillen, hart gaat als een gek tekeer
#S|ber-0022|social|onderwijs|
K|gebruiken|bejegening|1|boosheid|0|-|Mentor van mijn dochter zegt in de klas "jij wordt toch niks". Ze is 13. TRILLEND van woede @hetkompascollege
K|hulp|geen|3|verlangen|0|wens|wil morgen gewoon iemand van de directie spreken
#S|ber-0023|social|onderwijs|
K|aanvragen|geen|5|blijdschap+opluchting|0|-|INGELOOT!!! Geneeskunde!!! ik zit te janken in de trein
#S|ber-0024|social|onderwijs|
K|aanvragen|geen|2|teleurstelling|0|-|uitgeloot. weer.
#S|ber-0025|social|vrije_tijd|
K|gebruiken|kwaliteit|4|blijdschap|0|-|mooi hoor die nachtwandeling door het museum, kids ook onder de indruk @oosterkade
#S|ber-0026|social|vrije_tijd|
K|gebruiken|beleid|2|irritatie|0|-|Kinderwagen mag niet naar binnen bij @oosterkade, een rolkoffer wel. leg uit
#S|ber-0027|social|zorg|
K|gebruiken|informatie|2|verwarring|0|vraag|uitslag staat online: "verhoogd, zie toelichting". Er is geen toelichting?? @rijnoordzkh
K|gebruiken|geen|2|bezorgdheid|0|angst|nu dus 3 dagen tot mn afspraak zitten googelen wat ik allemaal heb
#S|ber-0028|social|zorg|
K|betalen|fout|2|irritatie|1|-|@helderzorg waarom schrijven jullie 2x premie af. Ik belde in maart hier ook al over
A|||||||Dag Wilma, dat is niet de bedoeling. We zoeken het uit!
K|hulp|belofte|2|irritatie|0|-|"uitzoeken", ja dat was in maart ook het woord
#S|ber-0029|social|zorg|
K|hulp|wachttijd|4|verrassing|0|-|Declaratie ingediend om 9.12, geld om 9.40 op de rekening. Wat is dit voor tovenarij @helderzorg
#S|ber-0030|social|vrije_tijd|
K|aanvragen|wachttijd|2|neutraal|2|-|wachtrijnummer 88.412
#S|ber-0031|social|vrije_tijd|
K|aanvragen|digitaal|1|boosheid|2|-|3 UUR in de rij, eindelijk aan de beurt, ERROR 503, terug achteraan. Rot op @ticketpunt
#S|ber-0032|social|vrije_tijd|
K|aanvragen|prijs|2|irritatie|0|-|servicekosten 11,50 per kaartje, voor het sturen van een pdf. mooi vak
#S|ber-0033|social|onderwijs|
K|gebruiken|levering|2|irritatie|0|-|Vandaag weer 5 uur uitval, mijn zoon zat om 10.15 thuis te gamen. Derde dinsdag op rij @hetkompascollege
#S|ber-0034|social|onderwijs|
K|gebruiken|bejegening|4|dankbaarheid|0|-|Meester Youri van groep 7 maakt voor onze autist iedere ochtend een eigen planbordje. Gewoon uit zichzelf.
#S|ber-0035|social|onderwijs|
K|orienteren|geen|3|neutraal|0|vraag|Is de open avond van @hanzepoort ook voor deeltijd?
A|||||||Zeker! Deeltijd zit in lokaal B1.14, vanaf 19.00.
K|geen|geen|4|dankbaarheid|0|-|top thx
#S|ber-0036|social|onderwijs|
K|orienteren|informatie|2|verwarring|0|-|heb nu 4 sites over de flexstudie gelezen en snap er minder van dan daarvoor
#S|ber-0037|social|onderwijs|
K|aanleiding|geen|3|verlangen|0|wens|wil eigenlijk al jaren iets met bloemen doen ipv spreadsheets
#S|ber-0038|social|zorg|
K|aanleiding|geen|2|bezorgdheid|0|-|knobbeltje. ja ik weet het, gewoon bellen. doe het al 2 weken niet
#S|ber-0039|social|zorg|
K|aanleiding|geen|2|neutraal|0|-|ruggetje er weer in geschoten met de vaatwasser. topsporter hier
K|orienteren|geen|3|neutraal|0|vraag|wie heeft er een goeie fysio rond Mechelen
#S|ber-0040|social|vrije_tijd|
K|aanleiding|geen|3|verlangen|0|wens|kids zijn 6 en 9, wordt tijd voor hun eerste keer pretpark
#S|ber-0041|social|vrije_tijd|
K|gebruiken|privacy|1|boosheid|0|-|Beveiliger @zandstormfest heeft mijn zus bij haar nek de wei af gesleurd. Ze had een ASTMA AANVAL. We hebben het op film
#S|ber-0042|social|vrije_tijd|
K|gebruiken|privacy|2|bezorgdheid|0|angst|te veel volk voor dat podium, ze duwden van achter en ik zag geen uitgang meer, ga vanavond ni meer terug
#S|ber-0043|social|vrije_tijd|
K|hulp|bereikbaarheid|2|irritatie|2|-|@zapflix klantenservice = chatbot die vraagt of ik mijn tv al uit en aan gezet heb. Nergens een nummer
#S|ber-0044|social|vrije_tijd|
K|gebruiken|privacy|2|bezorgdheid|0|vraag|er kijkt iemand uit Brazilië op mijn @toonbox account?? hoe komen die aan mijn wachtwoord
A|||||||Dat is schrikken! Wijzig direct je wachtwoord en log uit op alle apparaten.
K|gebruiken|privacy|3|bezorgdheid|0|vraag|al gedaan, mn bankkaart staat er ook in, kunnen ze daar nu iets mee?
#S|ber-0045|social|zorg|
K|gebruiken|privacy|1|boosheid|0|-|Apotheek roept dwars door de winkel "mevrouw uw schimmelcrème ligt klaar". Halve dorp stond er. @apodevijzel
#S|ber-0046|social|zorg|
K|gebruiken|privacy|2|irritatie|0|-|brief van het ziekenhuis bij de buren bezorgd, opengemaakt en al, nou die weten dus ook van mn darmen
#S|ber-0047|social|onderwijs|
K|gebruiken|privacy|2|bezorgdheid|0|-|klassenlijst met ALLE diagnoses van de kinderen naar heel de oudergroep gemaild. oeps zegt de school
#S|ber-0048|social|zorg|
K|hulp|herhaling|2|irritatie|2|-|Derde arts-assistent, derde keer van voor af aan vertellen hoe mijn vader gevallen is. Staat dat niet in dat dure EPD
#S|ber-0049|social|zorg|
K|hulp|doorverwijzing|4|verrassing|0|-|belde huisarts over verwijzing, assistente: ik bel het ziekenhuis zelf wel even voor u. en een kwartier later had ik een datum. bestaat dus nog
#S|ber-0050|social|vrije_tijd|
K|betalen|fout|2|neutraal|0|-|Avonturia heeft ons de familiepas van 4 aangerekend, we zijn met 3
#S|ber-0051|social|vrije_tijd|
K|betalen|wachttijd|2|irritatie|3|-|festival afgelast in juni, refund "binnen 30 dagen", vandaag 14 oktober @ticketpunt
#S|ber-0052|social|vrije_tijd|
K|betalen|geen|4|opluchting|0|-|eindelijk mijn 212 euro terug van dat afgelaste festival 🙏
#S|ber-0053|social|vrije_tijd|
K|gebruiken|levering|2|teleurstelling|2|-|optreden 2 uur voor aanvang geannuleerd. Stonden al in de trein vanuit Maastricht
#S|ber-0054|social|vrije_tijd|
K|gebruiken|kwaliteit|4|neutraal|0|-|prima filmpje, stoelen zitten goed @cineroyal
#S|ber-0055|social|vrije_tijd|
K|gebruiken|bejegening|2|irritatie|0|-|Popcornmeisje @cineroyal keek alsof ik haar om een nier vroeg
#S|ber-0056|social|vrije_tijd|
K|wijzigen|beleid|4|verrassing|0|-|Mocht mijn kaarten gratis verzetten omdat mn moeder in t ziekenhuis ligt, zonder gezeur en zelfs een kaartje erbij @devonktheater
#S|ber-0057|social|vrije_tijd|
K|wijzigen|geen|3|neutraal|0|vraag|kan ik mn dagticket nog omzetten naar vrijdag? @bosruis
A|||||||Dat kan tot 1 juli via de link in je bevestiging!
K|geen|geen|4|dankbaarheid|0|-|super 💚
#S|ber-0058|social|onderwijs|
K|wijzigen|wachttijd|2|irritatie|3|-|sinds augustus vragen of mijn kind een dag extra naar de bso kan, nu november, "u staat op de lijst"
#S|ber-0059|social|onderwijs|
K|wijzigen|beleid|2|irritatie|0|-|3 maanden vooruit je vakantiedagen doorgeven bij de opvang en zij gooien de boel dicht met een appje van de avond ervoor
#S|ber-0060|social|onderwijs|
K|vertrekken|geen|3|neutraal|0|-|Zo, laatste dag bij de crèche. 3,5 jaar gebracht en gehaald
K|terugkijken|bejegening|5|dankbaarheid|0|-|Meiden van @devuurvlieg, jullie hebben mijn kind mee grootgebracht. Dank
#S|ber-0061|social|zorg|
K|vertrekken|bejegening|2|irritatie|0|-|overgestapt van tandarts. na 20 jaar nog steeds "hoe heette u ook alweer"
#S|ber-0062|social|zorg|
K|vertrekken|digitaal|4|blijdschap|0|-|overstap zorgverzekering in 8 minuten geregeld vanaf de wc, en de oude wordt vanzelf opgezegd
#S|ber-0063|social|zorg|
K|orienteren|prijs|2|irritatie|0|-|Premies 2027 zijn er weer: 14 euro erbij per maand. Gezondheid is een hobby geworden
#S|ber-0064|social|zorg|
K|orienteren|informatie|2|verwarring|0|-|iemand die me het verschil tussen natura en restitutie kan uitleggen alsof ik 5 ben
#S|ber-0065|social|vrije_tijd|
K|gebruiken|digitaal|2|irritatie|0|-|Nieuwe update Kroonrijk: al mijn voortgang weg. 400 uur. @pixelhof
A|||||||Hi! Ons team kijkt ernaar. Heb je je save in de cloud staan?
K|gebruiken|digitaal|2|boosheid|0|-|JA en die is ook leeg
K|gebruiken|storing|4|opluchting|0|-|ok na herstart stond alles er weer, ik heb hier letterlijk staan dansen
#S|ber-0066|social|vrije_tijd|
K|gebruiken|storing|2|irritatie|0|-|servers @pixelhof plat op releasedag, wie had dat nou kunnen voorzien
#S|ber-0067|social|vrije_tijd|
K|aanvragen|prijs|2|irritatie|0|-|80 euro voor een game en dan nog 12,99 voor het skinnetje dat in de trailer zat
#S|ber-0068|social|vrije_tijd|
K|gebruiken|kwaliteit|5|blijdschap|0|-|Nooit gedacht dat ik zou huilen om een spelletje over een postbode. Meesterwerk @pixelhof
#S|ber-0069|social|vrije_tijd|
K|vertrekken|beleid|1|boosheid|0|-|SPIERHAL laat me niet opzeggen want ik moet "persoonlijk langskomen in de vestiging". Die vestiging is in maart GESLOTEN.
#S|ber-0070|social|vrije_tijd|
K|vertrekken|beleid|2|verwarring|0|vraag|dus ik moet wachten tot mijn contract 'vanzelf' afloopt in 2028?
#S|ber-0071|social|vrije_tijd|
K|gebruiken|kwaliteit|2|irritatie|0|-|sauna @fitmeermin al 6 wk 'tijdelijk' buiten gebruik
#S|ber-0072|social|vrije_tijd|
K|gebruiken|bejegening|4|blijdschap|0|-|die trainer van dinsdagavond ziet gewoon dat ge een slechte dag hebt en past de les aan, chapeau Dries
#S|ber-0073|social|vrije_tijd|
K|gebruiken|levering|2|irritatie|2|-|rijd ik 40 min voor de yogales, hangt er een briefje: Marleen is ziek. Ja app dan even
#S|ber-0074|social|vrije_tijd|
K|betalen|prijs|2|teleurstelling|0|-|€9 voor een halve liter op @bosruis. ik neem volgend jaar een zakje pulver mee
#S|ber-0075|social|vrije_tijd|
K|gebruiken|beleid|2|irritatie|0|-|lege fles mag niet mee naar binnen, "veiligheid". Binnen: flesje water 4,50. Veiligheid van de omzet ja
#S|ber-0076|social|zorg|
K|gebruiken|wachttijd|4|blijdschap|0|-|spoed AZ Sint-Godelieve: 22 min van inschrijving tot gips. ge moogt ook eens iets positiefs zeggen
#S|ber-0077|social|zorg|
K|gebruiken|wachttijd|2|boosheid|2|-|7 uur. SPOED. Met een gebroken pols. Op een plastic stoeltje
#S|ber-0078|social|zorg|
K|aanvragen|wachttijd|2|bezorgdheid|3|angst|wachtlijst ggz 26 weken, ik weet eerlijk niet of ik 26 weken haal
A|||||||Hoi, wat naar om te lezen. Wil je met iemand praten? Bel 113, dat kan dag en nacht.
K|geen|geen|3|neutraal|0|-|ik heb de huisarts gebeld
#S|ber-0079|social|zorg|
K|aanvragen|doorverwijzing|2|teleurstelling|3|-|Huisarts: u moet naar de poh. Poh: dit is te zwaar, basis-ggz. Basis-ggz: te complex, specialistisch. Specialistisch: 40 wk, vraag uw huisarts om overbrugging. 🙃
#S|ber-0080|social|zorg|
K|ontvangen|storing|2|irritatie|0|-|hoortoestel net 2 dgn, nu al een piep waar de hond van gaat blaffen
#S|ber-0081|social|zorg|
K|ontvangen|kwaliteit|5|blijdschap+verrassing|0|-|eerste dag met nieuwe lenzen en ik zie BLAADJES. aan BOMEN. hebben jullie dit altijd gehad??
#S|ber-0082|social|zorg|
K|hulp|fout|4|blijdschap|0|-|verkeerde sterkte gekregen maar de opticien kwam zelf de goeie thuis brengen, met stroopwafels
#S|ber-0083|social|onderwijs|
K|betalen|fout|2|bezorgdheid|0|angst|Studiekas wil in 1x 1.840 terug omdat mijn ov te lang aanstond. IK ZAT IN HET BUITENLAND. hoe ga ik dit betalen
#S|ber-0084|social|onderwijs|
K|hulp|bereikbaarheid|2|irritatie|2|-|dinsdag 48 min gewacht, woensdag 61 min, vandaag hangen ze gewoon op @studiekas
#S|ber-0085|social|onderwijs|
K|betalen|prijs|2|irritatie|0|-|boekenpakket jaar 2: 614 euro. Waarvan 3 boeken vorig jaar niet opengeslagen zijn
#S|ber-0086|social|onderwijs|
K|gebruiken|kwaliteit|4|blijdschap|0|-|ok die online cursus italiaans van @taaltop is dus echt leuk, zit nu ordinair tegen mn kat te praten
#S|ber-0087|social|onderwijs|
K|hulp|wachttijd|2|irritatie|2|-|docent antwoordt na 3 mails en 16 dagen: "staat in de studiehandleiding". Dat staat er NIET
#S|ber-0088|social|onderwijs|
K|gebruiken|informatie|2|verwarring|0|-|staat in rooster A, staat in app B, staat op de deur weer wat anders. waar moet ik nou zijn
#S|ber-0089|social|zorg|
K|terugkijken|bejegening|4|vertrouwen|0|-|Al 18 jaar bij dokter Wouters, en ik ga pas weg als hij weggaat
#S|ber-0090|social|vrije_tijd|
K|terugkijken|kwaliteit|2|teleurstelling|0|-|Bosruis is gewoon Bosruis niet meer. Was klein en lief, nu is het één grote bankreclame
#S|ber-0091|social|vrije_tijd|
K|terugkijken|geen|4|verlangen|0|wens|Avonturia wanneer doen jullie weer open ik mis die vieze frietjes
#S|ber-0092|social|vrije_tijd|
K|wijzigen|beleid|2|irritatie|0|-|naam op ticket aanpassen kost 15 euro, terwijl ge het zelf online intikt
#S|ber-0093|social|vrije_tijd|
K|terugkijken|geen|2|irritatie|0|-|ex-klant hier, krijg nog elke week een mail 'we missen je'. ik jou niet
#S|ber-0094|social|onderwijs|
K|gebruiken|privacy|4|vertrouwen|0|-|op school werken ze nu met een pasjessysteem voor het ophalen, geeft toch rust als ouder
#S|ber-0095|social|onderwijs|
K|gebruiken|privacy|2|bezorgdheid|0|angst|Een wildvreemde heeft bijna m'n dochter meegekregen bij de bso. Bijna. Ik slaap al 2 nachten niet
#S|ber-0096|social|zorg|
K|gebruiken|levering|2|irritatie|0|-|de thuiszorg stond om 6u10 aan de deur van ons bomma, gisteren om 11u. ge kunt er geen peil op trekken
#S|ber-0097|social|zorg|
K|hulp|geen|3|verlangen|0|wens|@zorgvast kan iemand me vandaag nog bellen over die machtiging? operatie is maandag
A|||||||Goedemorgen Harm, stuur je ons je polisnummer in een DM? Dan kijken we mee.
K|geen|geen|3|neutraal|0|-|done
A|||||||Machtiging is akkoord, brief volgt!
K|hulp|wachttijd|5|opluchting|0|-|jeetje dat is snel, ik kan weer ademhalen. dankjewel!!
#S|ber-0098|social|zorg|
K|aanvragen|belofte|2|irritatie|1|-|zou uiterlijk gisteren gebeld worden over de scan. drie keer raden
#S|ber-0099|social|zorg|
K|hulp|belofte|4|verrassing|0|-|ze zei ik bel u voor 5 uur terug en om 16.58 ging de telefoon. Ben er nog stil van haha
#S|ber-0100|social|zorg|
K|geen|geen|3|neutraal|0|-|Goedemorgen!
K|hulp|bereikbaarheid|3|neutraal|0|vraag|is het loket van de mutualiteit open morgen? moet nog briefkes binnensteken @mutuvita
A|||||||Goedemorgen! Ja, van 9u tot 12u30.
K|geen|geen|3|neutraal|0|-|ok merci
#S|ber-0101|review|zorg|sterren=5
K|aanleiding|geen|2|neutraal|0|-|Kwam binnen met een afgebroken kies op vrijdagmiddag half vijf.
K|aanvragen|beleid|5|verrassing+dankbaarheid|0|-|Normaal dicht om 5 uur maar ze zeiden kom maar, we wachten wel.
K|gebruiken|bejegening|4|dankbaarheid|0|-|Tandarts legde alles uit, ook tegen mijn zoontje van 6 dat met open mond stond mee te kijken haha.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Nul pijn gehad.
#S|ber-0102|review|zorg|sterren=1
K|gebruiken|wachttijd|2|irritatie|2|-|Een uur en tien minuten gewacht voor een consult van nog geen 5 min.
K|gebruiken|bejegening|1|boosheid|0|-|arts keek me niet aan, typte alleen maar, en zei toen "tja wat wilt u nou eigenlijk van mij".
K|gebruiken|geen|2|teleurstelling|0|-|Heb in de auto zitten huilen.
K|hulp|bereikbaarheid|2|irritatie|2|-|Klacht indienen kan alleen via een formulier op een site die niet werkt op de telefoon
#S|ber-0103|review|zorg|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Brug zit na 3 weken al los.
K|hulp|doorverwijzing|2|irritatie|2|-|Praktijk zegt techniek, techniek zegt praktijk, en ik zit met een gat.
K|betalen|prijs|2|teleurstelling|0|-|1100 euro was dat ding
#S|ber-0104|review|zorg|sterren=4
K|aanvragen|digitaal|4|blijdschap|0|-|Afspraak zo gepiept online, ook s avonds laat.
K|gebruiken|bejegening|4|blijdschap|0|-|leuke assistente
K|ontvangen|informatie|2|neutraal|0|-|Parkeren wordt niet uitgelegd, ik heb een kwartier rondjes gereden om de ingang van polikliniek West te vinden
#S|ber-0105|review|zorg|sterren=5
K|geen|geen|3|neutraal|0|-|Heup, dec 2025.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Loop weer zonder stok, fiets weer, alles.
K|gebruiken|bejegening|4|dankbaarheid|0|-|Fysio Sem liet niet los, elke dag nog 1 rondje extra
K|terugkijken|geen|5|vertrouwen|0|-|Moet de andere ook ooit, dan weer hier.
#S|ber-0106|review|zorg|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Gewone apotheek. Niet beter of slechter dan andere.
K|gebruiken|wachttijd|2|neutraal|1|-|Wel altijd rij, ook als je alleen iets ophaalt
#S|ber-0107|review|zorg|sterren=1
K|ontvangen|fout|1|boosheid|0|-|Verkeerde dosering meegekregen, 10 mg ipv 1 mg, voor een kind van 4!!!
K|ontvangen|privacy|1|bezorgdheid|0|angst|Als mijn zus (verpleegk.) niet had gekeken durf ik er niet over na te denken.
K|hulp|bejegening|1|boosheid|0|-|"dat kan gebeuren in de drukte" aldus de mevrouw achter de balie
K|vertrekken|geen|2|boosheid|0|-|Zijn dezelfde dag nog overgestapt
#S|ber-0108|review|zorg|sterren=5
K|hulp|fout|4|opluchting|0|-|Ze hadden mijn recept kwijt maar hebben de huisarts zelf gebeld en 's avonds alles thuis afgegeven, keurig opgelost
K|terugkijken|geen|4|vertrouwen|0|-|fouten maakt iedereen, zo hoort het
#S|ber-0109|review|zorg|sterren=2
K|betalen|informatie|2|irritatie|0|-|Folder: "volledig vergoed". Factuur: 86,40. Zoek de verschillen.
K|hulp|doorverwijzing|2|irritatie|2|-|Bel je de kliniek dan moet je bij de zorgverzekeraar zijn en die verwijst vrolijk terug
#S|ber-0110|review|zorg|sterren=4
K|geen|geen|3|neutraal|0|-|Moeder (88) woont hier sinds mei.
K|gebruiken|bejegening|4|blijdschap|0|-|Personeel kent haar bij naam en ook haar kuren
K|gebruiken|kwaliteit|2|neutraal|0|-|Eten is tja, veel bloemkool
K|gebruiken|levering|2|irritatie|0|-|en de was komt structureel een week te laat en van een ander
#S|ber-0111|review|zorg|sterren=1
K|gebruiken|privacy|1|boosheid|0|-|Papa is 3 x gevallen in één week, en 3 x moesten wij het horen van de buurvrouw op de gang.
K|hulp|belofte|2|boosheid|3|-|Beloofd dat er een sensor kwam, dat was in februari. Nu juni.
K|gebruiken|privacy|2|bezorgdheid|0|angst|We houden ons hart vast als s avonds de telefoon gaat
#S|ber-0112|review|zorg|sterren=5
K|aanvragen|wachttijd|5|verrassing+blijdschap|0|-|Maandag gebeld, donderdag aan de beurt, dat maak je in Nederland niet meer mee
K|gebruiken|informatie|4|vertrouwen|0|-|eerlijk verhaal ook, "opereren kan maar ik zou het niet doen"
#S|ber-0113|review|zorg|sterren=2
K|orienteren|informatie|2|verwarring|1|-|Drie pakketten, negen bijlagen en ik weet nog steeds niet of de beugel van mijn dochter erin zit
K|orienteren|prijs|2|irritatie|0|-|en de goedkoopste is natuurlijk weer 4 tientjes duurder zodra je iets aanvinkt
#S|ber-0114|review|zorg|sterren=4
K|betalen|geen|3|neutraal|0|-|Zit al 11 jaar bij deze verzekeraar.
K|hulp|wachttijd|4|blijdschap|0|-|Declareren is foto maken en 2 dagen later staat t erop.
K|hulp|bereikbaarheid|4|verrassing|0|-|vorige week voor t eerst moeten bellen en kreeg gewoon een mens, na 1 min, die ook nog wist waar ze het over had
#S|ber-0115|review|zorg|sterren=1
K|hulp|herhaling|1|boosheid|3|-|6 x hetzelfde verhaal gedaan aan 6 verschillende mensen, 6 x "ik zet een notitie in uw dossier". Wie LEEST die notities?
K|hulp|wachttijd|2|irritatie|3|-|Bezwaar loopt nu 5 mnd
K|vertrekken|geen|2|irritatie|0|-|1 januari weg
#S|ber-0116|review|zorg|sterren=5
K|hulp|herhaling|5|verrassing+dankbaarheid|0|-|Fantastisch, eindelijk iemand die mijn hele dossier al gelezen had en meteen zei wat ze ging doen
K|hulp|belofte|4|blijdschap|0|-|en het ook deed.
#S|ber-0117|review|zorg|sterren=3
K|gebruiken|bejegening|4|blijdschap|0|-|Kraamhulp zelf was een topper
K|wijzigen|informatie|2|irritatie|0|-|alleen de planning wisselde zonder iets te zeggen, dag 4 stond er opeens een ander
K|gebruiken|privacy|2|bezorgdheid|0|-|Met een sleutel van ons huis die ze onderling doorgeven, vond ik niet fijn
#S|ber-0118|review|zorg|sterren=4
K|gebruiken|kwaliteit|4|opluchting|0|-|Na 4 behandelingen kan ik weer omkijken in de auto zonder te kreunen
K|betalen|prijs|3|neutraal|0|-|48 euro per keer.
#S|ber-0119|review|zorg|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Vier keer bij deze osteopaat geweest, rug is nog precies zo stijf als eerst
K|gebruiken|bejegening|4|neutraal|0|-|aardige vent, dat wel
K|betalen|prijs|2|irritatie|0|-|340 euro lichter.
#S|ber-0120|review|vrije_tijd|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Wat een park! Kinderen (5 en 8) zijn niet uit de wildwaterbaan te slaan.
K|gebruiken|wachttijd|4|verrassing|0|-|in de meivakantie nergens langer dan 10 min gestaan??
K|betalen|prijs|4|neutraal|0|-|en eigen brood mag gewoon mee
#S|ber-0121|review|vrije_tijd|sterren=1
K|gebruiken|storing|2|neutraal|0|-|4 van de 7 attracties dicht.
K|betalen|beleid|2|irritatie|0|-|Korting? "nee meneer, dat staat in de voorwaarden"
K|betalen|prijs|1|boosheid|0|-|164 euro voor een gezin om naar hekken te kijken, schaam je
K|terugkijken|geen|1|boosheid|0|-|NIET GAAN.
#S|ber-0122|review|vrije_tijd|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Leuk park voor kleintjes
K|gebruiken|kwaliteit|2|neutraal|0|-|alles boven de 10 verveelt zich na een uur
K|gebruiken|beleid|2|neutraal|0|-|lengtemeting verschilt ook per medewerker, hier mag ie erin daar weer niet
#S|ber-0123|review|vrije_tijd|sterren=4
K|orienteren|geen|3|neutraal|0|-|Kozen dit museum omdat het regende, eerlijk is eerlijk
K|gebruiken|kwaliteit|4|verrassing|0|-|maar zijn er 3 uur gebleven.
K|gebruiken|informatie|2|neutraal|0|-|Bordjes hangen wel erg laag en in grijs op wit
#S|ber-0124|review|vrije_tijd|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Voorstelling was kort (55 min) en meer videoscherm dan toneel.
K|betalen|prijs|2|irritatie|0|-|voor 39,50 had ik iemand willen zien acteren
K|geen|geen|3|neutraal|0|-|Rij 14.
#S|ber-0125|review|vrije_tijd|sterren=5
K|aanvragen|bejegening|5|dankbaarheid|0|-|Belde over een rolstoelplek voor mijn broer en die mijnheer van de kassa zei kom maar een half uurtje eerder dan regel ik het zelf
K|ontvangen|belofte|4|blijdschap|0|-|en verdomd, stond ons op te wachten bij de lift.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Broer zat vooraan, heeft het er nog over
#S|ber-0126|review|vrije_tijd|sterren=1
K|aanvragen|fout|2|irritatie|0|-|2 kaarten besteld, 4 afgerekend, site zegt: "bestelling definitief".
K|hulp|bereikbaarheid|1|boosheid|3|-|9 mails, 3 tickets, chat dicht, telefoon bestaat niet. NIEMAND.
K|betalen|fout|2|boosheid|0|-|158 euro foetsie
K|terugkijken|geen|1|boosheid|0|-|oplichters, koop bij de zaal zelf
#S|ber-0127|review|vrije_tijd|sterren=4
K|aanvragen|digitaal|4|blijdschap|0|-|Kaartjes binnen 1 minuut op mn tel
K|wijzigen|beleid|4|opluchting|0|-|en toen we ziek werden kon het zo om naar een andere dag zonder dat het iets kostte
#S|ber-0128|review|vrije_tijd|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Apparaten zijn op, van de 6 loopbanden doen er 2 het
K|gebruiken|kwaliteit|2|irritatie|0|-|douches ijskoud sinds november
K|wijzigen|beleid|2|irritatie|0|-|maar je zit wel vast voor 12 maanden
#S|ber-0129|review|vrije_tijd|sterren=5
K|aanleiding|geen|2|neutraal|0|-|Na mijn hartinfarct moest ik gaan bewegen, ik die nooit verder kwam dan de bushalte.
K|orienteren|bejegening|4|vertrouwen|0|-|In het intakegesprek nam Bregje 1,5 uur de tijd en geen verkooppraat.
K|gebruiken|kwaliteit|5|blijdschap|0|-|11 kilo eraf en vorige week 5 km gewandeld
#S|ber-0130|review|vrije_tijd|sterren=1
K|vertrekken|beleid|1|boosheid|2|-|Opgezegd in maart per mail, moest per brief. Brief gestuurd, was te laat. Nieuw jaar erbij. 468 EURO. Maffia is het.
K|vertrekken|herhaling|2|irritatie|3|-|ik heb nu 5 keer uitgelegd dat ik in een andere stad woon
K|vertrekken|informatie|2|irritatie|0|-|nergens staat die brief vermeld, ja in artikel 14.3
#S|ber-0131|review|vrije_tijd|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Lekker zwembad, schoon, 28 graden, kleedhokjes waar je je kont kan keren
K|gebruiken|beleid|2|neutraal|0|-|Om 16u moet alles eruit voor de zwemclub, ook als je net een kwartier binnen bent
#S|ber-0132|review|vrije_tijd|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|tja het is een bioscoop
K|gebruiken|kwaliteit|2|neutraal|0|-|film stond half uur te zacht, niemand in de zaal om het tegen te zeggen
#S|ber-0133|review|vrije_tijd|sterren=5
K|terugkijken|bejegening|5|dankbaarheid|0|-|Volgend seizoen ons 25e jaar als vrijwilliger bij deze club. Meer hoef ik niet te zeggen geloof ik
#S|ber-0134|review|vrije_tijd|sterren=2
K|aanvragen|wachttijd|2|teleurstelling|3|-|Zoon staat nu 2 jaar op de wachtlijst voor voetbal, hij is 8, tegen de tijd dat hij mag is ie uitgevoetbald
K|aanvragen|informatie|2|irritatie|1|-|je hoort ook niks tenzij je zelf mailt
#S|ber-0135|review|vrije_tijd|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Goeie serie catalogus, vooral de Scandinavische krimi's
K|gebruiken|digitaal|2|neutraal|0|-|App op de tv is traag, afspelen duurt soms 20 sec
K|vertrekken|geen|3|verlangen|0|-|zeg em in de zomer altijd ff op en in de herfst weer aan
#S|ber-0136|review|vrije_tijd|sterren=1
K|betalen|fout|1|boosheid|0|-|Opgezegd in mei, en ze schrijven doodleuk door tot september. Vier keer 14,99.
K|betalen|doorverwijzing|2|irritatie|2|-|Bank zegt incassant, incassant zegt appstore, appstore zegt incassant.
#S|ber-0137|review|vrije_tijd|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Beste escaperoom tot nu toe, en we hebben er 40+ gedaan
K|gebruiken|bejegening|4|blijdschap|0|-|Gamemaster Jip zat helemaal in zijn rol
#S|ber-0138|review|vrije_tijd|sterren=2
K|ontvangen|levering|2|neutraal|0|-|Verjaardagsfeestje 14.00 geboekt, 14.35 mochten we erin.
K|gebruiken|bejegening|2|irritatie|0|-|Begeleidster zat op d'r telefoon terwijl 11 kinderen elkaar met foam zwaarden te lijf gingen
K|gebruiken|privacy|2|bezorgdheid|0|-|eentje een bloedneus, geen EHBO-doos te vinden.
#S|ber-0139|review|onderwijs|sterren=5
K|aanleiding|geen|2|teleurstelling|0|-|Oudste liep vast op zijn vorige school, ging niet meer.
K|orienteren|bejegening|4|opluchting|0|-|Hier zei de directeur bij de rondleiding: "we beginnen met rust". Ik wist meteen genoeg.
K|gebruiken|kwaliteit|5|dankbaarheid|0|-|Nu 8 mnd verder lacht hij weer
#S|ber-0140|review|onderwijs|sterren=1
K|gebruiken|bejegening|1|boosheid|0|-|Pesten wordt hier niet aangepakt maar ontkend.
K|hulp|belofte|2|boosheid|2|-|4 gesprekken gehad, 4 plannen van aanpak beloofd, nul gezien
K|vertrekken|geen|2|teleurstelling|0|-|We hebben hem er in februari afgehaald met pijn in het hart, al zijn vriendjes zitten daar
#S|ber-0141|review|onderwijs|sterren=4
K|ontvangen|bejegening|4|blijdschap|0|-|Fijne wenperiode, ze hebben er 3 weken over gedaan ipv 3 dagen omdat ons meisje eenkennig is
K|betalen|prijs|2|neutraal|0|-|Goedkoop is het niet en de toeslag dekt lang niet alles
#S|ber-0142|review|onderwijs|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|Elke maand een nieuwe invaller, de kinderen noemen ze gewoon "juf"
K|gebruiken|informatie|2|neutraal|0|-|In de app 3 foto's per week, waarvan 2 van het raam
#S|ber-0143|review|onderwijs|sterren=1
K|gebruiken|privacy|1|boosheid|0|-|Onze peuter van 2 is ZONDER dat iemand het merkte het hek uit gelopen en door een postbode teruggebracht!!!
K|hulp|informatie|2|boosheid|0|-|en wij hoorden het van de POSTBODE
K|gebruiken|privacy|2|bezorgdheid|0|angst|ik breng haar daar met geen tien paarden meer naar toe, elke keer zie ik die weg voor me
#S|ber-0144|review|onderwijs|sterren=5
K|aanvragen|digitaal|4|blijdschap|0|-|Aanmelden ging vlot, zelfde dag bevestiging.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Docent is native en je moet meteen praten, ook als je t niet durft
K|gebruiken|geen|4|vertrouwen|0|-|durf nu zelfs aan de telefoon
#S|ber-0145|review|onderwijs|sterren=3
K|gebruiken|kwaliteit|4|neutraal|0|-|Stof prima
K|gebruiken|digitaal|2|irritatie|1|-|Platform logt je er om de 20 min uit en dan is je antwoord weg
K|hulp|bereikbaarheid|2|neutraal|0|-|vragen stellen kan in een forum waar al sinds 2024 niemand van de opleiding meer komt
#S|ber-0146|review|onderwijs|sterren=2
K|orienteren|belofte|2|irritatie|0|-|"Baangarantie" stond er groot op de site
K|terugkijken|belofte|2|boosheid|0|-|Diploma sinds maart, baangarantie blijkt een lijst met vacaturesites
#S|ber-0147|review|onderwijs|sterren=5
K|gebruiken|informatie|5|verrassing|0|-|ik DACHT dat ik niks van excel begreep. na 2 avonden draaitabellen als een gek
K|terugkijken|geen|4|vertrouwen|0|-|heb t al aan 3 collega's doorgegeven
#S|ber-0148|review|onderwijs|sterren=4
K|geen|geen|3|neutraal|0|-|3e jaar bouwkunde hier
K|gebruiken|kwaliteit|4|vertrouwen|0|-|docenten komen uit de praktijk, dat merk je
K|gebruiken|wachttijd|2|neutraal|3|-|nakijken duurt eeuwen, 6 wk is geen uitzondering
K|gebruiken|informatie|2|verwarring|2|-|en wie nou over de stages gaat weet na 3 jaar nog steeds niemand
#S|ber-0149|review|onderwijs|sterren=1
K|aanvragen|wachttijd|1|boosheid|3|-|Sinds APRIL bezig met vrijstellingen, 7 mails, 2 x langs geweest, examencie "vergadert 1 x per kwartaal".
K|aanvragen|geen|2|bezorgdheid|0|angst|Zo meteen zit ik een heel jaar vakken te doen die ik al heb
#S|ber-0150|review|onderwijs|sterren=4
K|gebruiken|bejegening|4|blijdschap|0|-|rij-instructeur Dennis blijft kalm, ook toen ik bijna een fietser had
K|gebruiken|bejegening|2|neutraal|0|-|hij belt alleen wel erg veel tijdens de les
K|gebruiken|geen|5|blijdschap|0|-|1x geslaagd!
#S|ber-0151|review|onderwijs|sterren=2
K|wijzigen|beleid|2|irritatie|0|-|Les afzeggen minder dan 48 u van tevoren = volle prijs, hij zelf zegt af om 7 uur 's ochtends = "vervelend"
K|aanvragen|wachttijd|2|neutraal|3|-|praktijkexamen pas over 17 weken
#S|ber-0152|notitie|zorg|
K|betalen|fout|2|neutraal|0|-|Pt belt, factuur no-show 75 eu, was wél aanwezig.
K|hulp|herhaling|2|irritatie|2|-|Heeft dit al 2x uitgelegd aan financien, "weer hetzelfde liedje".
M|betalen|systeem|2|irritatie|0|-|Aanmeldzuil en agenda praten niet met elkaar, moet aanwezigheid in 2 schermen zoeken.
M|betalen|mandaat|2|neutraal|0|-|Kan zelf niet crediteren, doorgezet.
#S|ber-0153|notitie|zorg|
K|wijzigen|geen|3|neutraal|0|wens|Mw wil afspraak mri 14-3 verzetten ivm uitvaart.
K|aanleiding|geen|2|neutraal|0|-|Vader zaterdag overleden.
K|wijzigen|beleid|4|dankbaarheid|0|-|Kosteloos verzet, mw zeer dankbaar.
M|wijzigen|werkdruk|2|irritatie|0|-|1e vrije plek is eind mei, bak loopt vol en we zijn met 2 man minder.
#S|ber-0154|notitie|zorg|
K|aanvragen|doorverwijzing|2|neutraal|2|-|Dhr. is door ha naar ons gestuurd, door ons nr SEH, door SEH terug nr ha.
K|aanvragen|geen|2|bezorgdheid|0|angst|Is bang dat t zijn hart is, vader ook aan overleden.
M|aanvragen|procedure|2|irritatie|0|-|Mag zonder verwijsbrief niks inplannen, ook niet als ik de klachten zelf hoor.
M|aanvragen|samenwerking|4|opluchting|0|-|Ha-assistente Tilly fixte brief in 5 min.
#S|ber-0155|notitie|zorg|
K|hulp|geen|3|neutraal|0|-|Vz belt over afgewezen machtiging ooglidcorrectie.
K|hulp|informatie|2|verwarring|0|-|Begrijpt niet waarom; brief verwijst naar art. dat niet in polis staat.
M|hulp|kennis|2|verwarring|0|-|Ik vind het art ook niet, kennisbank is van 2024.
K|hulp|geen|3|neutraal|0|wens|Verzoekt herbeoordeling.
#S|ber-0156|notitie|zorg|
K|ontvangen|levering|2|neutraal|0|-|Rolstoel niet geleverd op 3/10, zou tss 8-12.
K|ontvangen|levering|2|irritatie|2|-|Heeft hele ochtend gewacht "voor de kat z'n viool".
M|ontvangen|samenwerking|2|boosheid|0|-|Leverancier zegt doodleuk dat ze geen order hebben, ik heb de bevestiging voor me liggen.
K|ontvangen|geen|3|neutraal|0|wens|Nieuwe datum gewenst vóór ontslag zkh 9/10.
#S|ber-0157|notitie|zorg|
K|gebruiken|privacy|2|bezorgdheid|0|angst|Mw meldt dat buurman die hier werkt haar dossier heeft ingezien, durft niks meer te vertellen.
M|gebruiken|procedure|3|neutraal|0|-|Loggegevens opgevraagd bij FG, duurt 5 wd.
K|hulp|bejegening|4|dankbaarheid|0|-|Mw blij dat ik haar serieus nam.
#S|ber-0158|notitie|zorg|
K|vertrekken|geen|3|neutraal|0|wens|Wil overstappen naar tandarts in nieuwe woonplaats, dossier meegeven.
K|terugkijken|bejegening|4|dankbaarheid|0|-|Laat weten altijd fijn geholpen te zijn.
M|vertrekken|waardering|4|blijdschap|0|-|Kregen bos bloemen voor de hele praktijk, leuk hoor.
#S|ber-0159|notitie|zorg|
K|hulp|wachttijd|2|boosheid|3|-|Vz wacht 11 wk op restitutie buitenland, 7x gebeld.
M|hulp|werkdruk|2|bezorgdheid|0|-|Achterstand nu 3400 dossiers, geen idee wat ik klanten nog moet zeggen.
M|hulp|mandaat|4|opluchting|0|-|Van Esther mogen voorrang geven, eindelijk.
K|hulp|belofte|4|opluchting|0|-|Vz opgelucht dat er nu een datum staat.
#S|ber-0160|notitie|zorg|
K|aanvragen|geen|3|neutraal|0|wens|Aanvraag pgb voor zoon 9 jr.
K|aanvragen|informatie|2|neutraal|1|-|Heeft zelf 3 formulieren gedownload, alle 3 verouderd.
M|aanvragen|systeem|2|irritatie|0|-|Oude versies blijven op site staan, al 4x gemeld bij webteam.
#S|ber-0161|notitie|zorg|
K|gebruiken|kwaliteit|2|neutraal|0|-|Bril ssnd 2 dg, hoofdpijn bij lezen.
K|hulp|wachttijd|4|verrassing|0|-|Mocht meteen doorlopen voor nameting, had ze niet verwacht.
M|hulp|kennis|4|vertrouwen|0|-|Nieuwe refractietraining werpt vruchten af, zag direct dat as verkeerd stond.
#S|ber-0162|notitie|onderwijs|
K|aanvragen|geen|3|neutraal|0|vraag|Ouder vraagt plek bso vanaf jan, ma di do.
K|aanvragen|wachttijd|2|teleurstelling|3|-|Staat sinds apr op wl, teleurgesteld.
M|aanvragen|werkdruk|2|teleurstelling|0|-|Groep draait al met 2 flexers, meer kinderen gaat gwn niet.
#S|ber-0163|notitie|onderwijs|
K|betalen|geen|2|bezorgdheid|0|angst|Student bang voor uitschrijving wgs betalingsachterstand 2e termijn.
K|aanleiding|geen|2|neutraal|0|-|Bijbaan kwijt.
K|betalen|beleid|4|opluchting|0|-|Regeling 4 mnd getroffen, klonk opgelucht.
M|betalen|mandaat|4|blijdschap|0|-|Sinds sept mag balie dit zelf, scheelt week heen-en-weer.
#S|ber-0164|notitie|onderwijs|
K|hulp|herhaling|2|irritatie|3|-|Moeder belt vd 5e x over dyslexieverklaring, telkens iemand anders.
K|hulp|doorverwijzing|4|opluchting|0|-|Ben vanaf nu haar vaste contact, dat scheelde.
M|hulp|samenwerking|2|irritatie|0|-|Vier collega's hebben iets genoteerd en niemand heeft iets gedáán.
#S|ber-0165|notitie|onderwijs|
K|gebruiken|digitaal|2|neutraal|0|-|Cursist komt niet in leeromgeving, foutcode 403.
M|gebruiken|kennis|2|verwarring|0|-|Geen idee wat 403 bij dit pakket betekent, handleiding zegt niks.
M|gebruiken|samenwerking|4|dankbaarheid|0|-|Bram van IT kwam meteen kijken, topper.
K|gebruiken|digitaal|4|opluchting|0|-|Doet het weer.
#S|ber-0166|notitie|onderwijs|
K|vertrekken|geen|3|neutraal|0|-|Kind gaat per 1-8 van de opvang af.
K|vertrekken|beleid|2|irritatie|0|-|Vindt 2 mnd opzegtermijn "belachelijk lang".
M|vertrekken|mandaat|2|teleurstelling|0|-|Zou graag 1 mnd schenken, mag niet.
#S|ber-0167|notitie|onderwijs|
K|hulp|bejegening|2|boosheid|0|-|Vader boos over toon vd juf op rapportgesprek.
M|hulp|waardering|2|teleurstelling|0|-|Werd uitgescholden voor dingen uit 2023, toen werkte ik hier nog niet.
M|hulp|werkdruk|2|neutraal|0|-|Derde escalatie vandaag, lunch overgeslagen.
#S|ber-0168|notitie|onderwijs|
K|wijzigen|geen|3|neutraal|0|wens|Wil overstappen van voltijd nr deeltijd.
K|wijzigen|informatie|2|verwarring|0|-|Snapt niet wat dat doet met studiefinanciering.
M|wijzigen|procedure|2|irritatie|0|-|Overstap kan alleen per 1 sept of 1 feb, gisteren was deadline, systeem heeft geen achterdeur.
#S|ber-0169|notitie|vrije_tijd|
K|vertrekken|geen|3|neutraal|0|wens|Lid wil stoppen, verhuist nr Zweden.
K|vertrekken|digitaal|2|neutraal|1|-|Opzegknop in app deed niks, 3x geprobeerd.
M|vertrekken|systeem|2|irritatie|0|-|Bekend, ticket open sinds juni.
K|vertrekken|beleid|4|opluchting|0|-|Per direct beeindigd zonder kosten, lid opgelucht.
#S|ber-0170|notitie|vrije_tijd|
K|betalen|fout|2|neutraal|0|-|Groep van 30 scholieren, 2x gefactureerd.
K|betalen|geen|3|neutraal|0|wens|Wil creditnota voor 1/12 ivm boekjaar.
M|betalen|samenwerking|2|irritatie|0|-|Financien reageert niet, 3 mails.
#S|ber-0171|notitie|vrije_tijd|
K|ontvangen|levering|2|neutraal|0|-|Tickets nt ontvangen, show vanavond 20u.
K|ontvangen|geen|2|bezorgdheid|0|angst|Mw in paniek, verjaardag man.
M|ontvangen|systeem|4|blijdschap|0|-|Nieuwe zoekfunctie op achternaam is geweldig, binnen 20 sec gevonden.
K|ontvangen|fout|4|opluchting|0|-|Mw "kan wel huilen van opluchting", mailadres stond verkeerd.
#S|ber-0172|notitie|vrije_tijd|
K|gebruiken|privacy|2|neutraal|0|-|Kind 6 jr uit draaimolen gevallen, lip gehecht.
K|hulp|bejegening|2|boosheid|0|-|Ouders boos: niemand vroeg na afloop hoe t ging.
M|hulp|procedure|2|irritatie|0|-|Formulier ongeval telt 9 blz, hele ochtend kwijt.
M|hulp|samenwerking|2|teleurstelling|0|-|Attractieteam wil niks zeggen zonder jurist erbij.
#S|ber-0173|notitie|vrije_tijd|
K|wijzigen|geen|3|neutraal|0|wens|Bezoeker wil 4 kaarten van za naar zo.
K|wijzigen|beleid|2|teleurstelling|0|-|Mag niet binnen 48 u, valt tegen want opa ligt in zkh.
M|wijzigen|mandaat|4|blijdschap|0|-|Zelf beslist dat t mag, sinds de nieuwe chef hoef ik daar niemand meer voor te bellen.
K|wijzigen|beleid|5|verrassing+dankbaarheid|0|-|Klt had het niet durven hopen.
#S|ber-0174|notitie|vrije_tijd|
K|hulp|bereikbaarheid|2|irritatie|2|-|Kl kon op chat niemand krijgen, site zegt bel, telefoon zegt chat.
M|hulp|werkdruk|2|irritatie|0|-|Zat vandaag alleen op 3 kanalen.
#S|ber-0175|notitie|vrije_tijd|
K|hulp|herhaling|2|neutraal|2|-|4e melding kapot kluisje dit seizoen.
M|hulp|waardering|2|teleurstelling|0|-|Al drie keer doorgegeven, niemand doet iets met wat de balie zegt.
#S|ber-0176|notitie|vrije_tijd|
K|terugkijken|geen|3|neutraal|0|-|Oud-lid gebeld ivm terugwinactie.
K|terugkijken|bejegening|2|irritatie|0|-|Komt niet terug, "vijf jaar lid en nooit iemand die hallo zei".
M|terugkijken|kennis|2|neutraal|0|-|Wist niet dat we een rustig uur hebben, had ik kunnen noemen.
#S|ber-0177|notitie|zorg|
K|orienteren|prijs|3|neutraal|0|vraag|Wil weten of aanv. pakket 2 de kroon dekt.
M|orienteren|kennis|4|vertrouwen|0|-|Dankzij nieuwe zoektool direct juiste antwoord.
K|orienteren|informatie|4|vertrouwen|0|-|Klt blij met duidelijk antwoord.
#S|ber-0178|notitie|zorg|
K|hulp|geen|3|neutraal|0|-|Belt voor uitslag bloedprikken.
K|hulp|beleid|2|irritatie|0|-|Vindt het "van de zotte" dat ik niks mag zeggen.
M|hulp|mandaat|2|teleurstelling|0|-|Ik zie de uitslag staan, alles goed, en mag het niet vertellen.
#S|ber-0179|chat|zorg|
K|geen|geen|3|neutraal|0|-|goedenmiddag
K|ontvangen|levering|3|neutraal|0|vraag|wanneer komt mijn bestelling steunkousen
A|||||||Goedemiddag! Heeft u een ordernummer?
K|geen|geen|3|neutraal|0|-|K88213
A|||||||Dank u. Deze staat in de wacht op een machtiging van de verzekeraar.
K|ontvangen|informatie|2|irritatie|0|-|daar hoor ik nu voor t eerst van na 4 weken
K|ontvangen|herhaling|2|irritatie|1|-|heb er vorige wk nog over gebeld toen was alles onderweg
A|||||||Ik zie het, excuus. Ik vraag de machtiging nu met spoed op.
K|ontvangen|wachttijd|3|neutraal|0|vraag|hoe lang dan nog
A|||||||Ik verwacht twee werkdagen.
K|ontvangen|belofte|2|irritatie|0|-|ja eerst zien hoor
#S|ber-0180|chat|zorg|
K|gebruiken|privacy|3|bezorgdheid|0|vraag|Mijn dochtertje heeft 4 paracetamol snoepjes op wat moet ik doen
A|||||||Is zij wakker en aanspreekbaar?
K|gebruiken|geen|2|bezorgdheid|0|angst|ja maar ze is zo suf vind ik
A|||||||Bel direct de huisartsenpost of 112 als ze niet goed reageert.
K|hulp|bereikbaarheid|2|bezorgdheid|0|-|post neemt niet op!!!
A|||||||Bel dan 112.
K|gebruiken|geen|4|opluchting|0|-|Ben er weer, ambulancebroeder heeft haar nagekeken en ze mag thuis blijven 🙏
#S|ber-0181|chat|zorg|
K|wijzigen|geen|3|neutraal|0|wens|ik wil mijn eigen risico volgend jaar lager
A|||||||Dat kan tot en met 31 december in Mijn Zorgvast.
K|wijzigen|digitaal|2|verwarring|0|-|ik zie alleen een schuifje en dat is grijs
A|||||||Vanwege onderhoud staat dat vandaag uit. Zal ik het voor u doen?
K|wijzigen|geen|3|neutraal|0|wens|ja graag naar 385
A|||||||Gewijzigd! U krijgt een nieuwe polis per mail.
K|wijzigen|digitaal|4|dankbaarheid|0|-|ok dank, dat ging makkelijker dan met dat schuifje
#S|ber-0182|chat|zorg|
K|aanvragen|geen|3|neutraal|0|wens|afspraak bloedprikken voor mijn man, hij kan niet goed lopen
A|||||||Wij kunnen bij u thuis komen prikken.
K|aanvragen|beleid|4|verrassing|0|-|echt? wist niet dat dat bestond
A|||||||Ja hoor, op dinsdag en donderdag.
K|aanvragen|prijs|3|neutraal|0|vraag|en kost dat dan meer
A|||||||Nee, met een verwijzing niet.
K|aanvragen|geen|4|opluchting|0|-|pff gelukkig, ik zag al op tegen die 2 trappen met hem
#S|ber-0183|chat|onderwijs|
K|aanvragen|geen|3|neutraal|0|vraag|Hoe meld ik mijn 2e kind aan, ik moet alles opnieuw invullen?
A|||||||Als u inlogt kunt u een tweede kind toevoegen.
K|aanvragen|digitaal|2|neutraal|1|-|ja en dan zegt hij ouder bestaat al
A|||||||Dan gebruikt u waarschijnlijk een ander mailadres.
K|aanvragen|digitaal|4|verrassing|0|-|oh ja verrek, van mn oude werk
K|geen|geen|4|blijdschap|0|-|gelukt 😅
#S|ber-0184|chat|onderwijs|
K|betalen|geen|3|neutraal|0|vraag|als ik nu stop met mn studie moet ik dan mn basisbeurs terugbetalen
A|||||||Dat ligt eraan. In welke maand ben je gestart?
K|geen|geen|3|neutraal|0|-|sept 2026
A|||||||Stop je voor 1 februari, dan wordt de beurs een gift.
K|betalen|informatie|4|opluchting|0|-|ooo ok dat wist ik niet, ik lag er wakker van
K|vertrekken|geen|3|neutraal|0|vraag|en waar schrijf ik me uit
A|||||||Via Studielink, onder Inschrijvingen.
#S|ber-0185|chat|onderwijs|
K|geen|geen|3|neutraal|0|-|hoi
K|gebruiken|digitaal|2|neutraal|0|-|ik kan mn certificaat nie downloaden
A|||||||Welke cursus is het?
K|geen|geen|3|neutraal|0|-|hygiene code horeca
A|||||||Je certificaat wordt na betaling vrijgegeven.
K|betalen|fout|2|irritatie|0|-|heb gewoon betaald 2 weken geleden
K|betalen|fout|2|bezorgdheid|0|-|mn baas wil t morgen zien anders mag ik nie beginnen
A|||||||Ik zie de betaling nu, die was niet gekoppeld. Je kunt hem downloaden.
K|gebruiken|geen|4|opluchting|0|-|jaaa hebbes
#S|ber-0186|chat|vrije_tijd|
K|aanvragen|geen|3|neutraal|0|vraag|zijn er nog kaarten voor zat 8 nov
A|||||||Alleen nog losse plaatsen op het balkon.
K|aanvragen|geen|2|teleurstelling|0|-|jammer, we zijn met 5
A|||||||Zal ik u op de wachtlijst zetten?
K|aanvragen|geen|3|neutraal|0|wens|ja doe maar, maakt niet uit welke rij
A|||||||Gedaan, u hoort het als er iets vrijkomt.
K|aanvragen|belofte|3|neutraal|0|vraag|en dan belt u echt? vorig jaar nooit iets gehoord
#S|ber-0187|chat|vrije_tijd|
K|vertrekken|geen|3|neutraal|0|wens|opzeggen aub
A|||||||Jammer! Mag ik vragen waarom?
K|vertrekken|prijs|2|neutraal|0|-|te duur geworden en ik kijk niks meer
A|||||||We kunnen u 3 maanden voor de helft aanbieden.
K|vertrekken|geen|3|neutraal|0|-|nee dank u
K|vertrekken|digitaal|3|neutraal|0|vraag|staat het nu echt uit of moet ik nog wat aanklikken
A|||||||Het loopt af op de 28e, u hoeft niets te doen.
K|geen|geen|3|neutraal|0|-|ok
#S|ber-0188|chat|vrije_tijd|
K|gebruiken|privacy|2|bezorgdheid|0|-|iemand heeft items van 300 euro gekocht op account van mijn zoontje
A|||||||Dat is vervelend. Heeft u de tweestapsverificatie aanstaan?
K|gebruiken|privacy|2|neutraal|0|-|nee weet ik veel wat dat is hij is 10
A|||||||Ik zet het account op slot en vraag het bedrag terug.
K|betalen|wachttijd|3|bezorgdheid|0|vraag|krijg ik dat zeker terug? dat is de halve huur
A|||||||Meestal binnen 5 werkdagen.
K|hulp|bejegening|4|dankbaarheid|0|-|dank voor het rustige uitleggen, ik zat te trillen hier
#S|ber-0189|chat|vrije_tijd|
K|aanvragen|digitaal|2|neutraal|1|-|kortingscode TRIBUNE werkt niet, zegt telkens verlopen, al 4x ingetikt
A|||||||Die code geldt alleen voor leden met een seizoenkaart.
K|aanvragen|informatie|2|irritatie|0|-|stond er niet bij in de mail
A|||||||Excuus, ik pas de korting handmatig toe.
K|aanvragen|beleid|4|blijdschap|0|-|kijk das service
#S|ber-0190|chat|vrije_tijd|
K|gebruiken|storing|2|neutraal|0|-|poortje gaat weer niet open sta hier in de regen
A|||||||Welke vestiging?
K|geen|geen|3|neutraal|0|-|zuid
A|||||||Ik open hem op afstand.
K|gebruiken|storing|4|opluchting|0|-|ben binnen, top
K|hulp|herhaling|2|irritatie|3|-|maar dit is wel de 6e keer deze maand he
#S|ber-0191|email|zorg|
K|geen|geen|3|neutraal|0|-|Geachte klachtenfunctionaris,
K|geen|geen|3|neutraal|0|-|Bijgaand mijn klacht inzake de behandeling van mijn echtgenoot op 3 en 4 november jl.
K|gebruiken|informatie|2|irritatie|0|-|Ons is op geen enkel moment verteld dat de ingreep door een arts in opleiding werd verricht.
K|gebruiken|fout|1|boosheid|0|-|De drain is aan de verkeerde zijde geplaatst.
K|hulp|doorverwijzing|2|irritatie|2|-|Ik ben inmiddels door drie afdelingen naar elkaar verwezen.
K|hulp|geen|3|verlangen|0|wens|Ik ontvang graag binnen twee weken een inhoudelijke reactie.
K|geen|geen|3|neutraal|0|-|Hoogachtend, drs. T. Zuiderduin
#S|ber-0192|email|zorg|
K|geen|geen|3|neutraal|0|-|Beste mensen vd apotheek
K|hulp|fout|4|dankbaarheid|0|-|Even een mailtje om te zeggen dat ik het heel netjes vond hoe jullie die verwisselde doosjes hebben opgelost vrijdag.
K|hulp|bejegening|4|blijdschap|0|-|Vooral Samira die zelf nog langs kwam na werktijd
K|geen|geen|3|neutraal|0|-|Gr Co en Lenie
#S|ber-0193|email|zorg|
K|geen|geen|3|neutraal|0|-|L.S.,
K|aanvragen|wachttijd|2|neutraal|2|-|Sinds 12 juni wacht ik op een oproep voor de cataractoperatie.
K|gebruiken|geen|2|bezorgdheid|0|angst|Autorijden durf ik intussen niet meer en ook de trap wordt lastig.
K|aanvragen|geen|3|neutraal|0|vraag|Kunt u mij vertellen op welke plaats ik sta?
K|aanvragen|doorverwijzing|2|irritatie|2|-|De poli verwees naar planning, planning naar de poli.
#S|ber-0194|email|onderwijs|
K|geen|geen|3|neutraal|0|-|Dag meester,
K|aanleiding|geen|2|neutraal|0|-|Ilias is gisteren van de trap gevallen en heeft zijn sleutelbeen gebroken.
K|gebruiken|geen|3|neutraal|0|vraag|Kan hij de toets van woensdag later maken?
K|gebruiken|geen|3|bezorgdheid|0|vraag|En hoe zit het met de zeeklassen, mag hij dan nog mee denkt u?
K|geen|geen|3|neutraal|0|-|Mvg, de mama van Ilias 3B
#S|ber-0195|email|onderwijs|
K|geen|geen|3|neutraal|0|-|Geachte examencommissie,
K|hulp|geen|3|verlangen|0|wens|Middels deze mail teken ik bezwaar aan tegen de beoordeling van mijn scriptie (cijfer 5,4).
K|hulp|informatie|2|verwarring|0|-|De tweede lezer noemt een ontbrekende methodesectie, terwijl die op p. 21 t/m 28 staat.
K|gebruiken|belofte|2|irritatie|0|-|Mijn begeleider had in april schriftelijk toegezegd dat de opzet akkoord was.
K|vertrekken|geen|2|neutraal|0|-|Zonder diploma vervalt per 1 september mijn arbeidscontract.
#S|ber-0196|email|vrije_tijd|
K|geen|geen|3|neutraal|0|-|Hallo,
K|betalen|geen|3|neutraal|0|wens|wij willen graag ons geld terug voor de voorstelling van 2/2 die niet door ging
K|betalen|digitaal|2|neutraal|1|-|het formulier op de site pakt mijn iban niet omdat t een belgische is dus ik stuur t zo maar
K|geen|geen|3|neutraal|0|-|BE68 5390 0754 7034
K|geen|geen|3|neutraal|0|-|groetjes Gerda
#S|ber-0197|email|vrije_tijd|
K|geen|geen|3|neutraal|0|-|Best secretariaat,
K|vertrekken|geen|3|neutraal|0|-|Na 31 jaar als spelend lid zet ik er per 1 juli een punt achter, de knieën willen niet meer.
K|terugkijken|geen|4|blijdschap|0|-|Ik kijk terug op prachtige jaren, drie kampioenschappen en veel te veel bier.
K|wijzigen|geen|3|neutraal|0|vraag|Kan ik omgezet worden naar steunend lid?
#S|ber-0198|email|vrije_tijd|
K|geen|geen|3|neutraal|0|-|Hoi team Bosruis
K|aanvragen|geen|3|verlangen|0|wens|Ik zou graag met mijn rolstoel naar zaterdag komen en heb een begeleider nodig.
K|aanvragen|informatie|3|verwarring|0|vraag|Op de site staat dat de begeleider gratis is maar ik moet wel 2 tickets in mn mandje doen?
K|aanvragen|geen|3|bezorgdheid|0|vraag|En kom ik door de modder, vorig jaar zat ik vast.
#S|ber-0199|enquete|zorg|csat=1
K|hulp|wachttijd|2|irritatie|2|-|3 x gebeld en in totaal 2,5 uur in de wacht
#S|ber-0200|enquete|zorg|nps=9
K|hulp|doorverwijzing|4|vertrouwen|0|-|1 vaste zorgconsulent, die regelt alles
#S|ber-0201|enquete|zorg|nps=2
K|betalen|prijs|2|irritatie|0|-|elk jaar duurder en elk jaar minder
#S|ber-0202|enquete|zorg|ces=2
K|hulp|digitaal|2|irritatie|2|-|declaratie 4x ingestuurd want foto "onleesbaar", uiteindelijk per post
#S|ber-0203|enquete|zorg|ces=7
K|wijzigen|digitaal|4|blijdschap|0|-|verhuizing doorgeven was 2 klikken
#S|ber-0204|enquete|onderwijs|csat=4
K|gebruiken|kwaliteit|4|neutraal|0|-|oke verder
#S|ber-0205|enquete|onderwijs|nps=1
K|hulp|bejegening|1|boosheid|0|-|Als ouder word je hier weggezet als lastig
#S|ber-0206|enquete|onderwijs|nps=6
K|gebruiken|informatie|2|verwarring|0|-|weet nooit welke weken er nu wel of geen les is
#S|ber-0207|enquete|onderwijs|ces=1
K|aanvragen|digitaal|1|boosheid|3|-|inschrijven duurde 3 avonden, 11 keer opnieuw, uiteindelijk maar opgegeven
#S|ber-0208|enquete|vrije_tijd|nps=10
K|terugkijken|geen|5|blijdschap|0|-|al 3 vriendinnen lid gemaakt haha
#S|ber-0209|enquete|vrije_tijd|csat=2
K|gebruiken|wachttijd|2|neutraal|2|-|50 min in de rij bij de garderobe
#S|ber-0210|enquete|vrije_tijd|nps=4
K|vertrekken|geen|2|irritatie|0|-|zeg op zodra het kan
#S|ber-0211|enquete|vrije_tijd|csat=5
K|wijzigen|beleid|5|dankbaarheid|0|-|ik mocht mijn abonnement stilzetten tijdens chemo, zonder 1 vraag
#S|ber-0212|enquete|vrije_tijd|nps=0
K|terugkijken|geen|1|boosheid|0|-|afzetters
#S|ber-0213|social|zorg|
K|aanleiding|geen|2|neutraal|0|-|hoest nu 5 wk. vrouw zegt dokter. ik zeg drop.
#S|ber-0214|social|zorg|
K|aanleiding|geen|2|bezorgdheid|0|angst|moedervlek op mn kuit is veranderd van vorm, kan er niet meer van slapen
#S|ber-0215|social|zorg|
K|aanleiding|geen|3|neutraal|0|-|1 jan wordt kleine man geboren (als ie luistert) dus op naar de zorgpolis uitpluizen
K|orienteren|geen|3|neutraal|0|vraag|welke aanvullende voor kraamzorg + borstvoeding hebben jullie? dr zijn er 60
#S|ber-0216|social|zorg|
K|orienteren|doorverwijzing|4|verrassing|0|-|vergelijkingssite gebeld, verwachtte een keuzemenu, kreeg Anja. Anja heeft het hele lijstje met me doorgelopen en nog teruggebeld ook
#S|ber-0217|social|zorg|
K|orienteren|beleid|2|teleurstelling|0|-|3 huisartsen gebeld: patiëntenstop, patiëntenstop, "alleen geboortes uit eigen kring". Nieuw in Almere, gezellig
#S|ber-0218|social|zorg|
K|orienteren|prijs|2|irritatie|0|-|facings: van 1.900 tot 7.800, zelfde stad zelfde tanden
K|orienteren|geen|3|verwarring|0|vraag|wie zegt mij waar dat verschil in zit dan
#S|ber-0219|social|zorg|
K|orienteren|informatie|4|vertrouwen|0|-|@helderzorg is tenminste gewoon eerlijk: "met uw gebruik is het basispakket genoeg". Wie zegt dat nog
#S|ber-0220|social|zorg|
K|orienteren|geen|3|neutraal|0|vraag|iemand ervaring met ooglaseren bij OogPunt Tilburg? durf niet goed
#S|ber-0221|social|zorg|
K|aanvragen|digitaal|2|irritatie|2|-|Vragenlijst voor de poli: 84 vragen, bij 79 springt ie op "sessie verlopen". Ik had net bloedgroep van mn oma opgezocht
#S|ber-0222|social|zorg|
K|aanvragen|digitaal|4|blijdschap|0|-|Even een afspraak bij de kapper duurt langer dan nu bij de tandarts, appje met 3 tijdstippen, tikken, klaar 👌
#S|ber-0223|social|zorg|
K|aanvragen|belofte|1|boosheid|3|-|Augustus: "binnen 6 weken opgeroepen". Oktober: "binnen 6 weken". Nu is het december @rijnoordzkh raad eens wat ze zegt
#S|ber-0224|social|zorg|
K|aanvragen|levering|2|teleurstelling|0|-|operatie is voor de 2e keer afgezegd, mn infuus zat er al in 😔
K|aanvragen|geen|2|bezorgdheid|0|angst|ik ben zo bang dat het ondertussen uitzaait
#S|ber-0225|social|zorg|
K|aanvragen|beleid|2|irritatie|0|-|verwijsbrief verlopen na 3 mnd maar de wachttijd is 5 mnd. wie bedenkt dat
#S|ber-0226|social|zorg|
K|aanvragen|herhaling|2|irritatie|2|-|elke keer als ik bel: geboortedatum, bsn, huisarts, apotheek, klacht. Ze kennen mij beter als mijn vrouw en weten toch niks
#S|ber-0227|social|zorg|
K|ontvangen|fout|2|neutraal|0|-|Pakje incontinentie voor ma binnen. Is voor een vent. Maat XS 🙄
#S|ber-0228|social|zorg|
K|ontvangen|levering|4|opluchting|0|-|medicijnen binnen!! 3 weken niet leverbaar geweest, ik kan weer slapen
#S|ber-0229|social|zorg|
K|ontvangen|levering|2|bezorgdheid|0|-|nog voor 4 dgn pillen en heel NL is leeg zegt de apo. epilepsie he, dat is geen vitamine c
#S|ber-0230|social|zorg|
K|ontvangen|digitaal|2|verwarring|1|-|nieuwe glucosesensor, doos open, 3 talen, geen Nederlands. qr code naar een pagina die niet meer bestaat @sensolife
#S|ber-0231|social|zorg|
K|ontvangen|bejegening|4|blijdschap|0|-|bezorger vd apotheek zet bij mn schoonmoeder ook ff de container aan de weg. waar vind je die nog
#S|ber-0232|social|zorg|
K|betalen|fout|2|irritatie|0|-|no show rekening voor een afspraak die ZIJ afgebeld hebben lolbroeken
#S|ber-0233|social|zorg|
K|betalen|beleid|5|verrassing+dankbaarheid|0|-|stond rood, gebeld met @zorgvast, mocht in 10x betalen en ze vroeg nog of ik wel eten in huis had. dat verwacht je toch niet
#S|ber-0234|social|zorg|
K|betalen|informatie|2|verwarring|0|-|Eigen bijdrage, eigen risico, eigen betaling. Drie enveloppen. Zelfde verzekeraar. Welke heb ik nu betaald en welke niet
#S|ber-0235|social|zorg|
K|betalen|prijs|2|irritatie|0|-|ambulance 780 eu om mij 900 meter te vervoeren, had ik beter gekropen
#S|ber-0236|social|zorg|
K|betalen|beleid|2|irritatie|0|-|mn premie 2 dgn te laat = 15 euro kosten. jullie mijn geld 5 wk te laat = "excuses voor het ongemak"
#S|ber-0237|social|zorg|
K|betalen|fout|4|opluchting|0|-|verkeerde nota is eruit gehaald na 1 telefoontje, pak van mn hart, dat was 1.200 euro
#S|ber-0238|social|zorg|
K|hulp|bejegening|2|irritatie|0|-|Vroeg om een tolk voor mn schoonvader. "Dan moet hij maar Nederlands leren." Man is 84 @rijnoordzkh
#S|ber-0239|social|zorg|
K|hulp|doorverwijzing|1|boosheid|3|-|4 instanties, 9 telefoontjes, 1 traplift. Gemeente-verzekeraar-gemeente-zorgkantoor. Niemand is van ons mama
#S|ber-0240|social|zorg|
K|hulp|doorverwijzing|5|dankbaarheid|0|-|Casemanager dementie. Eén naam, één nummer, ze belt zelf iedereen af. Iedereen zou een Gerda moeten hebben
#S|ber-0241|social|zorg|
K|hulp|bereikbaarheid|2|neutraal|0|-|@apodevijzel tel is al sinds vanmorgen dood
#S|ber-0242|social|zorg|
K|hulp|belofte|2|irritatie|1|-|terugbelverzoek ma 9u gedaan. het is wo. ik zit nu al 3 dgn met mn tel op de wc
#S|ber-0243|social|zorg|
K|hulp|privacy|2|irritatie|0|-|moet kopie ID + pasfoto + bsn via gewone mail sturen om mn EIGEN dossier te krijgen, super veilig hoor
#S|ber-0244|social|zorg|
K|gebruiken|privacy|3|bezorgdheid|0|vraag|datalek bij de fysioketen, weet iemand of ook de verslagen buit zijn? daar staat bij mij best wat in
#S|ber-0245|social|zorg|
K|hulp|informatie|4|opluchting|0|-|vertrouwenspersoon heeft me in 10 min uitgelegd wat er wel en niet kan, ik voel me weer mens
#S|ber-0246|social|zorg|
K|wijzigen|beleid|2|irritatie|0|-|wisselen van huisarts in zelfde wijk mag niet "afspraak onder collega's". heb ik iets getekend?
#S|ber-0247|social|zorg|
K|wijzigen|geen|3|neutraal|0|vraag|kan ik een afspraak bij @azsintgodelieve ook via de app verzetten of moet ik bellen
#S|ber-0248|social|zorg|
K|wijzigen|levering|4|opluchting|0|-|afspraak kon van maart naar VOLGENDE WEEK want iemand viel uit, dank u onbekende zieke
#S|ber-0249|social|zorg|
K|vertrekken|prijs|2|neutraal|0|-|Weg bij @zorgvast. 9,80 per maand x 4 personen is een weekend Ardennen
#S|ber-0250|social|zorg|
K|vertrekken|wachttijd|2|irritatie|2|-|2 x opgezegd 2 x geen bevestiging, straks dubbel verzekerd zeker
K|vertrekken|geen|2|bezorgdheid|0|angst|31 dec is morgen hè, als dat niet doorkomt zit ik er nog een heel jaar aan
#S|ber-0251|social|zorg|
K|vertrekken|geen|2|teleurstelling|0|-|huisarts gaat met pensioen en geen opvolger, 2400 patiënten op straat waaronder ik
#S|ber-0252|social|zorg|
K|vertrekken|bejegening|1|boosheid|0|-|Vertrokken bij GGZ na: "misschien moet u gewoon wat vaker buiten komen". Na 2 pogingen. Laat dat even bezinken.
#S|ber-0253|social|zorg|
K|terugkijken|bejegening|5|dankbaarheid|0|-|6 jaar geleden vandaag. Nog altijd dank aan het team neonatologie, ze is nu 6 en fietst zonder wieltjes ❤️
#S|ber-0254|social|zorg|
K|terugkijken|geen|1|boosheid|0|-|Tandartspraktijk De Witte Ster Rotterdam: met een grote boog omheen
#S|ber-0255|social|zorg|
K|terugkijken|kwaliteit|4|blijdschap|0|-|ieder zijn smaak maar voor m'n knie zou ik terug naar Geel kruipen, wat een ploeg daar
#S|ber-0256|social|zorg|
K|terugkijken|geen|3|neutraal|0|vraag|Zouden jullie nog terug gaan nr een kliniek die 1x zo de mist in ging maar het wel netjes oploste?
#S|ber-0257|social|onderwijs|
K|aanleiding|geen|2|bezorgdheid|0|-|schooladvies vmbo-kader. wij zagen meer in em. en nu
#S|ber-0258|social|onderwijs|
K|aanleiding|geen|3|verlangen|0|-|32, klaar met de horeca, ik wil de zorg in. Kan dat nog
K|orienteren|geen|3|neutraal|0|vraag|bbl of versneld hbo, wie weet er wat van
#S|ber-0259|social|onderwijs|
K|orienteren|informatie|2|irritatie|1|-|wie bij @hanzepoort heeft bedacht dat je de toelatingseisen moet zoeken onder "Ontdek je avontuur"
#S|ber-0260|social|onderwijs|
K|orienteren|informatie|5|blijdschap|0|-|meeloopdag bij @hetkompascollege: leerlingen die zelf zeiden wat er níet goed is. Toen wou ze er direct heen
#S|ber-0261|social|onderwijs|
K|orienteren|prijs|2|teleurstelling|0|-|opleiding tot kindercoach 4.900 euro, voor dat geld gaat m'n kind zelf op kamers
#S|ber-0262|social|onderwijs|
K|orienteren|beleid|2|irritatie|0|-|Wij kregen een voorrangsbrief en de directrice zei "ja die tellen we dit jaar niet". Ah bon.
#S|ber-0263|social|onderwijs|
K|aanvragen|storing|1|boosheid|2|-|Aanmeldsysteem secundair plat om 9u01. Heel Antwerpen zit te F5'en. PROFICIAT VLAANDEREN
#S|ber-0264|social|onderwijs|
K|aanvragen|geen|2|bezorgdheid|0|angst|als ze niet in haar 1e keuze zit is t elke dag 2 bussen, donker weg donker thuis
#S|ber-0265|social|onderwijs|
K|aanvragen|geen|4|opluchting|0|-|binnen. 1e keuze. ik ben precies zelf aangenomen 😂
#S|ber-0266|social|onderwijs|
K|aanvragen|beleid|2|irritatie|0|-|Diploma uit Syrië, 22 documenten ingeleverd, nu willen ze een brief van een universiteit die platgebombardeerd is
#S|ber-0267|social|onderwijs|
K|aanvragen|fout|2|neutraal|1|-|Ben ingeschreven voor Franse taal ipv facilitair. studentenzaken kijkt er "volgende week" naar
#S|ber-0268|social|onderwijs|
K|aanvragen|wachttijd|4|verrassing|0|-|Aanvraag rentevrij krediet bij @studiekas was in 1 dag rond?? heb het 3x nagekeken
#S|ber-0269|social|onderwijs|
K|aanvragen|herhaling|2|irritatie|2|-|3e kind zelfde school en toch weer 6 A4'tjes met inentingen, huisdieren en geloof
#S|ber-0270|social|onderwijs|
K|aanvragen|privacy|2|bezorgdheid|0|-|voor de kinderopvang moest ik loonstrook én echtscheidingsconvenant uploaden, wie leest dat allemaal?
#S|ber-0271|social|onderwijs|
K|ontvangen|levering|2|irritatie|0|-|Boeken besteld 10 juli. Vandaag toetsweek. Boeken: neen.
#S|ber-0272|social|onderwijs|
K|ontvangen|levering|2|irritatie|1|-|laptop via school ook nog niet binnen, leverancier neemt geen ouders aan de lijn "enkel scholen"
#S|ber-0273|social|onderwijs|
K|ontvangen|digitaal|2|verwarring|0|vraag|eerste collegedag, account werkt niet, lokaal bestaat niet, iemand enig idee waar RK-2.07b is @waalstaduni
#S|ber-0274|social|onderwijs|
K|ontvangen|bejegening|5|blijdschap|0|-|welkomstontbijt, rondleiding in t gebarentaal én ze hadden mn naam geoefend. hoezo introvert ik ben nu voorzitter 😂
#S|ber-0275|social|onderwijs|
K|ontvangen|fout|2|neutraal|0|-|schoolpasje binnen. Foto van een ander kind.
#S|ber-0276|social|onderwijs|
K|betalen|beleid|2|irritatie|0|-|kind 2 weken in t ziekenhuis, opvang betaal je gewoon door "plek blijft bezet"
#S|ber-0277|social|onderwijs|
K|betalen|fout|2|bezorgdheid|0|-|kinderopvangtoeslag ineens op 0 gezet omdat zij hun LRK nr verkeerd doorgaven. Wij staan 1100 in de min
#S|ber-0278|social|onderwijs|
K|betalen|prijs|2|teleurstelling|0|-|€55 maken ze van een schoolfoto'setje. Hij kijkt scheel ook nog
#S|ber-0279|social|onderwijs|
K|betalen|geen|4|opluchting|0|-|laatste termijn collegegeld betaald. nooit meer
#S|ber-0280|social|onderwijs|
K|betalen|geen|2|irritatie|0|-|incasso 28e, loon 30e. elke maand weer
#S|ber-0281|social|onderwijs|
K|hulp|bereikbaarheid|5|verrassing|0|-|decaan belde ME op zondagavond terug, na één appje. ONE app
#S|ber-0282|social|onderwijs|
K|hulp|herhaling|2|irritatie|3|-|12e gesprek op school over onze zoon, weer een nieuwe ib'er, weer beginnen bij de zwangerschap
#S|ber-0283|social|onderwijs|
K|hulp|belofte|2|irritatie|0|-|"we komen hierop terug" - school, 11 januari
#S|ber-0284|social|onderwijs|
K|hulp|doorverwijzing|2|irritatie|1|-|mail zeg ze, dus ik mail, krijg ik auto-reply: zwangerschapsverlof, voor vragen mail info@. info@ zegt mail docent
#S|ber-0285|social|onderwijs|
K|hulp|geen|3|verlangen|0|wens|@studiekas kunnen jullie iemand laten kijken naar 31024? kom er niet uit
#S|ber-0286|social|onderwijs|
K|wijzigen|beleid|4|verrassing|0|-|mocht van wiskunde B naar A wisselen in JANUARI en de docente haalt met mij de stof in. Wie doet dat
#S|ber-0287|social|onderwijs|
K|wijzigen|digitaal|2|irritatie|1|-|rekeningnr wijzigen bij studiekas, 4x zelfde sms code, 4x ongeldig
#S|ber-0288|social|onderwijs|
K|wijzigen|geen|3|neutraal|0|vraag|@waalstaduni kan ik nog van werkgroep wisselen? werk nu op donderdag
#S|ber-0289|social|onderwijs|
K|vertrekken|geen|2|teleurstelling|0|-|dag 87 van de opleiding en ik ga stoppen. het is het niet
#S|ber-0290|social|onderwijs|
K|vertrekken|beleid|2|bezorgdheid|0|angst|als ik voor feb stop is het gift, daarna schuld, en mn uitschrijving is "in behandeling". tik tak
#S|ber-0291|social|onderwijs|
K|vertrekken|geen|4|opluchting|0|-|school opgezegd. zoon slaapt vannacht voor het eerst in maanden door
#S|ber-0292|social|onderwijs|
K|terugkijken|kwaliteit|4|blijdschap|0|-|Nostalgie: reünie St-Lodewijk, nog altijd diezelfde geur van boenwas. Beste 6 jaar van mijn leven
#S|ber-0293|social|onderwijs|
K|terugkijken|geen|2|irritatie|0|-|wat ik van mijn studie heb geleerd: niet nog een studie doen
#S|ber-0294|social|onderwijs|
K|terugkijken|kwaliteit|4|vertrouwen|0|-|aan elke twijfelaar: doe die avondopleiding. heb er nu een eigen bakkerij van
#S|ber-0295|social|vrije_tijd|
K|aanleiding|geen|3|neutraal|0|-|40 geworden, buikje geworden
K|orienteren|geen|3|neutraal|0|vraag|sportschool in regio Assen zonder spiegels en zonder 20jarigen?
#S|ber-0296|social|vrije_tijd|
K|aanleiding|geen|3|blijdschap|0|-|Dochter is 8 en compleet geobsedeerd door mummies
K|orienteren|geen|3|neutraal|0|vraag|naar welk museum moet ik???
#S|ber-0297|social|vrije_tijd|
K|aanleiding|geen|2|teleurstelling|0|-|alleen kaartjes voor 2 en mn maat krijgt ineens een baby. kan gebeuren
#S|ber-0298|social|vrije_tijd|
K|orienteren|prijs|2|irritatie|0|-|Lidmaatschap padel: 65/mnd + 8 pu licht + verplicht pasje 12,50 + inschrijfgeld 35. Ik loop wel een rondje
#S|ber-0299|social|vrije_tijd|
K|orienteren|informatie|2|verwarring|0|-|vriendenpas, museumpas, vip pas, stadspas, wat is er in godsnaam het verschil en met welke kom ik nou in @oosterkade
#S|ber-0300|social|vrije_tijd|
K|orienteren|informatie|4|blijdschap|0|-|lief antwoord van @bosruis op mijn 14 vragen over slechthorend zijn op een festival, incl plattegrond met trilplek 😮
#S|ber-0301|social|vrije_tijd|
K|orienteren|geen|3|verlangen|0|-|zo'n jaarpas Avonturia, wil dat stiekem alleen voor mezelf
#S|ber-0302|social|vrije_tijd|
K|aanvragen|beleid|2|irritatie|0|-|Max 4 kaarten p.p. Vader moeder 3 kinderen. Dus ofwel verstoten we Lars ofwel
#S|ber-0303|social|vrije_tijd|
K|aanvragen|digitaal|2|teleurstelling|0|-|tikkie betaald, kaarten weg, scherm wit. is dit nu gelukt of niet
K|aanvragen|geen|3|bezorgdheid|0|vraag|@ticketpunt 320 euro weg en geen mail, heb ik die kaarten nou???
A|||||||Hoi Noor, ik zie je order staan: 4x zaterdag. Mail komt zo!
K|aanvragen|geen|5|opluchting|0|-|AAAAH ok ok ok danku
#S|ber-0304|social|vrije_tijd|
K|aanvragen|herhaling|2|irritatie|1|-|Elke keer opnieuw captcha. Ik weet inmiddels ALLES van verkeerslichten
#S|ber-0305|social|vrije_tijd|
K|aanvragen|wachttijd|5|verrassing+blijdschap|0|-|om 10.00 rij, om 10.04 kaarten. VIER minuten. mijn karma is op
#S|ber-0306|social|vrije_tijd|
K|aanvragen|prijs|4|blijdschap|0|-|jaarkaart zwembad voor 65plus €99, daar kan geen kroeg tegenop
#S|ber-0307|social|vrije_tijd|
K|ontvangen|levering|2|teleurstelling|0|-|Vinylbox van het concert was beloofd als pre-order bonus, doos open, poster. POSTER
#S|ber-0308|social|vrije_tijd|
K|ontvangen|kwaliteit|5|blijdschap|0|-|De collectors edition is binnen en joh, dat doosje, die kaart, die geur, ik ben weer 12
#S|ber-0309|social|vrije_tijd|
K|ontvangen|wachttijd|2|irritatie|2|-|Ingang B: 90 min staan. Ingang C: leeg. Niemand die het zegt.
#S|ber-0310|social|vrije_tijd|
K|ontvangen|levering|2|neutraal|0|-|7u30 zou de hal opengaan, het is 8u15, 20 kleuters en nul sleutels
#S|ber-0311|social|vrije_tijd|
K|ontvangen|bejegening|4|blijdschap|0|-|nieuw lid, kwam alleen, werd meteen in een team gezet. sportclub zoals t hoort @vvdeweide
#S|ber-0312|social|vrije_tijd|
K|betalen|beleid|2|irritatie|0|-|statiegeldbeker: 2 euro. Inlevertijd: tot 23u. Concert eindigt: 23u15.
#S|ber-0313|social|vrije_tijd|
K|betalen|fout|2|boosheid|2|-|@fitmeermin rekent me nu al vanaf MEI de bootcamp aan waar ik in april uit ben. bellen = wachten = ophangen
#S|ber-0314|social|vrije_tijd|
K|betalen|belofte|2|irritatie|3|-|Restitutie "voor het einde van de zomer". Het sneeuwt.
#S|ber-0315|social|vrije_tijd|
K|betalen|prijs|4|blijdschap|0|-|schouwburg last minute 10 euro. Voor rij 3. ze weten t daar wel @devonktheater
#S|ber-0316|social|vrije_tijd|
K|betalen|fout|4|opluchting|0|-|Dubbele afschrijving van de tennisclub alweer terug en een biertje tegoed, kijk
#S|ber-0317|social|vrije_tijd|
K|hulp|bejegening|2|irritatie|0|-|vroeg of m'n gevonden portemonnee er lag, "ik ben van de muntjes niet van de spullen"
#S|ber-0318|social|vrije_tijd|
K|hulp|doorverwijzing|2|irritatie|2|-|organisatie: mail ticketing. ticketing: mail de zaal. zaal: mail organisatie @zandstormfest ik ga zelf wel op het podium staan
#S|ber-0319|social|vrije_tijd|
K|hulp|bereikbaarheid|4|verrassing|0|-|Bel ik een pretpark. Neemt er gewoon iemand op. Met een NAAM. Raar idee
#S|ber-0320|social|vrije_tijd|
K|hulp|belofte|2|teleurstelling|0|-|"Lena van de helpdesk" zou een nieuw pasje posten. Kreeg alleen een tevredenheidsonderzoek over Lena
#S|ber-0321|social|vrije_tijd|
K|wijzigen|prijs|2|irritatie|0|-|upgrade naar 4K kost nu evenveel als mn internet
#S|ber-0322|social|vrije_tijd|
K|wijzigen|beleid|2|teleurstelling|0|-|Zwanger en mag mn dansabo niet pauzeren want "zwangerschap is geen blessure"
#S|ber-0323|social|vrije_tijd|
K|wijzigen|digitaal|4|neutraal|0|-|plan aangepast van familie naar solo, 3 tikken
#S|ber-0324|social|vrije_tijd|
K|wijzigen|geen|3|neutraal|0|vraag|kan ik mn 2 losse kaarten nog naast elkaar krijgen @cineroyal
#S|ber-0325|social|vrije_tijd|
K|vertrekken|bejegening|2|teleurstelling|0|-|Uitgeschreven bij de hockeyclub. Dochter werd in de appgroep "vergeten". 4 zaterdagen achter elkaar.
#S|ber-0326|social|vrije_tijd|
K|vertrekken|beleid|2|boosheid|0|-|opzeggen van een proefweek van €1 kost 3 maanden abo staat klein onderin. 3 MAANDEN
#S|ber-0327|social|vrije_tijd|
K|vertrekken|prijs|2|neutraal|0|-|cancel 3 streamers tegelijk, 43 p/m bespaard
#S|ber-0328|social|vrije_tijd|
K|vertrekken|geen|2|teleurstelling|0|-|club houdt op te bestaan na 94 jaar, geen bestuur meer te vinden
#S|ber-0329|social|vrije_tijd|
K|vertrekken|geen|4|opluchting|0|-|van dat wurgcontract af bij spierhal. ik ga het vieren met een frikandel
#S|ber-0330|social|vrije_tijd|
K|terugkijken|kwaliteit|4|blijdschap|0|-|mis de oude lumière met die krakende stoelen
#S|ber-0331|social|vrije_tijd|
K|terugkijken|beleid|2|teleurstelling|0|-|eens klant altijd klant zeiden ze, en de eerste wat er weg ging was de korting
#S|ber-0332|social|vrije_tijd|
K|terugkijken|geen|4|vertrouwen|0|-|voor mij geen ander meer dan @devonktheater, 24 seizoenen al
#S|ber-0333|social|vrije_tijd|
K|terugkijken|geen|2|irritatie|0|-|volgend jaar vieren we mijn jaardag gewoon in de tuin, nooit meer @zandstormfest
#S|ber-0334|review|zorg|sterren=4
K|aanleiding|geen|3|neutraal|0|-|Zocht na verhuizing naar Heerenveen een nieuwe tandarts voor ons vieren
K|orienteren|informatie|4|blijdschap|0|-|op de site staan gewoon alle prijzen, dat zie je niet vaak
K|aanvragen|digitaal|2|neutraal|1|-|inschrijfformulier moest ik wel voor elk gezinslid apart en steeds opnieuw adres enz
K|gebruiken|bejegening|4|blijdschap|0|-|maar eenmaal binnen top ontvangen
#S|ber-0335|review|zorg|sterren=1
K|hulp|bereikbaarheid|1|boosheid|3|-|Onbereikbaar, onbereikbaar, ONBEREIKBAAR. Vrijdag 4 keer, maandag 6 keer, dinsdag ben ik er maar naartoe gefietst
K|hulp|bereikbaarheid|2|irritatie|0|-|"ja de telefoon doet het niet zo goed" zei ze. Goh.
#S|ber-0336|review|zorg|sterren=5
K|ontvangen|kwaliteit|5|verrassing+blijdschap|0|-|Steunzolen gehaald, paste perfect, die zelfde middag 12 km gelopen zonder pijn!!
K|hulp|bereikbaarheid|4|dankbaarheid|0|-|had de week erna toch nog een vraagje, kon zo binnenlopen
#S|ber-0337|review|zorg|sterren=2
K|aanvragen|wachttijd|2|irritatie|3|-|Intake duurde 4 mnd
K|aanvragen|herhaling|2|irritatie|2|-|daarna nog een intake want de eerste was met iemand die inmiddels weg is, dus weer je hele jeugd op tafel
K|gebruiken|kwaliteit|4|vertrouwen|0|-|De behandelaar die ik nu heb is wel goed.
#S|ber-0338|review|zorg|sterren=3
K|ontvangen|wachttijd|2|neutraal|1|-|Recept is er vaak pas een dag later dan ze zeggen
K|ontvangen|bejegening|4|neutraal|0|-|personeel kan er ook niks aan doen, blijven vriendelijk
#S|ber-0339|review|zorg|sterren=1
K|betalen|prijs|1|boosheid|0|-|€ 268 voor het trekken van een restant van een melktand. Tweehonderdachtenzestig.
K|betalen|informatie|2|irritatie|0|-|Specificatie opgevraagd: "diversen materiaal".
K|hulp|bejegening|2|irritatie|0|-|toen ik ernaar vroeg werd er gezucht
#S|ber-0340|review|zorg|sterren=5
K|hulp|doorverwijzing|5|dankbaarheid|0|-|Mijn moeder dreigde tussen ziekenhuis en revalidatie te vallen en transferverpleegkundige Ankie heeft ALLES geregeld, één telefoontje van ons en klaar
K|gebruiken|bejegening|5|dankbaarheid|0|-|ze kwam haar zelfs uitzwaaien
#S|ber-0341|review|zorg|sterren=4
K|aanvragen|wachttijd|4|blijdschap|0|-|snel terecht, 1 week
K|gebruiken|kwaliteit|4|opluchting|0|-|pijn in de schouder is zo goed als weg
K|betalen|beleid|2|neutraal|0|-|alleen jammer dat je na 9 behandelingen zelf moet betalen
#S|ber-0342|review|zorg|sterren=2
K|gebruiken|fout|2|neutraal|0|-|Ze hebben het verkeerde oor gespoeld.
K|hulp|fout|4|blijdschap|0|-|Na opmerking wel het goede oor, en we konden er allebei om lachen
K|gebruiken|wachttijd|2|irritatie|2|-|maar dat ik daarna nog 40 min op een handtekening moest zitten vond ik dan weer minder
#S|ber-0343|review|zorg|sterren=1
K|gebruiken|privacy|1|boosheid|0|-|Ze hebben mijn volledige psychiatrisch verslag naar mijn WERKGEVER gemaild ipv de bedrijfsarts
K|gebruiken|privacy|2|bezorgdheid|0|angst|Ik durf maandag dat kantoor niet meer in te lopen
K|hulp|informatie|2|irritatie|2|-|en de praktijk zegt 'we hebben het gemeld', waar, bij wie, 3 mails geen antwoord
#S|ber-0344|review|zorg|sterren=5
K|aanleiding|geen|2|bezorgdheid|0|angst|Spuitangst van hier tot Tokio, had 9 jaar geen prik gehad
K|gebruiken|bejegening|5|dankbaarheid|0|-|De dame van de prikpost heeft eerst een kwartier met mij over honden gekletst en voor ik het wist zat het erin
K|terugkijken|geen|4|blijdschap|0|-|Ik ga gewoon nog een keer!
#S|ber-0345|review|zorg|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|kapsalon voor je gebit zou ik zeggen, modern en alles
K|betalen|prijs|2|irritatie|0|-|mondhygienist verplicht 2x per jaar a 91 euro, of je nou goed poetst of niet
#S|ber-0346|review|zorg|sterren=4
K|vertrekken|bejegening|4|verrassing|0|-|Ik ging weg wegens verhuizing en ze hebben zelf de nieuwe praktijk gebeld voor mijn dossier
K|terugkijken|bejegening|4|dankbaarheid|0|-|in 14 jaar nooit een onvertogen woord
#S|ber-0347|review|zorg|sterren=1
K|vertrekken|beleid|2|irritatie|0|-|Overstappen mag, dossier meenemen mag ook, 45 euro kopieerkosten voor je eigen foto's
K|vertrekken|wachttijd|2|neutraal|3|-|na 5 wk en 2 mails nog niks
#S|ber-0348|review|zorg|sterren=5
K|geen|geen|3|neutraal|0|-|Polis sinds 2009
K|hulp|belofte|5|vertrouwen|0|-|Altijd gedaan wat ze zeiden. Toen mijn man in Turkije in het ziekenhuis lag: "u hoeft niks voor te schieten". En zo was het.
#S|ber-0349|review|zorg|sterren=2
K|wijzigen|digitaal|2|irritatie|1|-|Kind bijschrijven op polis: knop zit onder "mijn situatie > wijziging > overig". overig.
K|wijzigen|fout|2|neutraal|0|-|geboortedatum vd partner overgenomen dus volgens mijn polis is de baby 36
K|wijzigen|fout|4|blijdschap|0|-|binnen een dag gecorrigeerd
#S|ber-0350|review|zorg|sterren=4
K|gebruiken|bejegening|4|blijdschap|0|-|Aardige opticien, geen pusher
K|ontvangen|levering|4|neutraal|0|-|bril een dag eerder klaar dan gezegd
K|ontvangen|kwaliteit|2|neutraal|1|-|neusvleugels moesten wel nog 2x bijgesteld
#S|ber-0351|review|zorg|sterren=1
K|ontvangen|kwaliteit|2|neutraal|0|-|Prothese paste niet.
K|hulp|herhaling|2|irritatie|3|-|Negen keer terug geweest. Negen. Iedere keer "nog een klein beetje bijslijpen"
K|betalen|beleid|1|boosheid|0|-|Geld terug? Nee want maatwerk. Maatwerk voor wie, de buurman?
#S|ber-0352|review|zorg|sterren=5
K|aanvragen|beleid|5|dankbaarheid|0|-|Patiëntenstop, maar toen ze hoorden dat ik 34 weken zwanger was en nergens terecht kon hebben ze ons er toch bij genomen
#S|ber-0353|review|onderwijs|sterren=5
K|aanleiding|geen|2|neutraal|0|-|Ontslagen op mn 51e.
K|orienteren|informatie|4|vertrouwen|0|-|De studieadviseur heeft eerlijk gezegd wat wel en niet realistisch was
K|gebruiken|kwaliteit|5|blijdschap|0|-|2 jaar later: vaste baan als pedagogisch medewerker
K|terugkijken|geen|5|dankbaarheid|0|-|bedankt allemaal van avondgroep 3
#S|ber-0354|review|onderwijs|sterren=1
K|aanvragen|informatie|2|irritatie|0|-|Bij inschrijving stond "alle materialen inbegrepen"
K|ontvangen|prijs|2|boosheid|0|-|op dag 1: nog 349 euro voor een koffer met kwasten
K|betalen|beleid|1|boosheid|0|-|en je geld terug kan niet want "je bent al gestart", ja om 9 uur 's ochtends dezelfde dag
#S|ber-0355|review|onderwijs|sterren=4
K|ontvangen|levering|4|blijdschap|0|-|Pakket was er netjes voor de start
K|gebruiken|kwaliteit|4|blijdschap|0|-|opdrachten zijn leuk en niet te moeilijk
K|hulp|wachttijd|4|verrassing|0|-|antwoord van docent binnen 3 uur op een zondag, dat had ik niet verwacht voor dit geld
#S|ber-0356|review|onderwijs|sterren=2
K|gebruiken|digitaal|2|irritatie|0|-|In de ouderapp komen alle berichten 2 x binnen
K|gebruiken|informatie|2|irritatie|0|-|behalve die ene over de sluitingsdag, die kwam nul keer
K|gebruiken|bejegening|4|neutraal|0|-|leidsters lief
#S|ber-0357|review|onderwijs|sterren=3
K|orienteren|informatie|4|neutraal|0|-|Leuke open dag
K|ontvangen|informatie|2|verwarring|0|-|de echte school lijkt er alleen niet op, waar zijn die 3d printers gebleven
#S|ber-0358|review|onderwijs|sterren=1
K|hulp|bejegening|1|boosheid|0|-|Dyslexie bestaat niet volgens deze school, kind is "lui"
K|hulp|doorverwijzing|2|boosheid|3|-|schoolarts - ib - wijkteam - samenwerkingsverband - ib. anderhalf jaar. kind inmiddels 11 en leest nog geen ondertitels
K|hulp|geen|2|bezorgdheid|0|angst|ik ben als de dood dat ze hem straks naar speciaal onderwijs schuiven puur omdat niemand tijd heeft
#S|ber-0359|review|onderwijs|sterren=5
K|hulp|herhaling|5|opluchting|0|-|Eindelijk 1 mentor die je niet elke keer t hele verhaal laat doen
K|hulp|belofte|4|vertrouwen|0|-|zegt ze dat ze belt dan belt ze
#S|ber-0360|review|onderwijs|sterren=4
K|wijzigen|beleid|4|blijdschap|0|-|Halverwege van maandag naar woensdaggroep geruild, geen enkel probleem
K|gebruiken|kwaliteit|4|blijdschap|0|-|en de fotodocent is echt goed
K|betalen|prijs|2|neutraal|0|-|vond de printkosten wat pittig
#S|ber-0361|review|onderwijs|sterren=2
K|vertrekken|beleid|2|irritatie|0|-|2 maanden opzegtermijn voor zwemles. zwemles!
K|aanvragen|wachttijd|2|neutraal|3|-|nadat je eerst 8 maanden op de wachtlijst stond
#S|ber-0362|review|onderwijs|sterren=5
K|ontvangen|bejegening|5|blijdschap|0|-|Eerste schooldag stond de hele gang te zingen, mijn kleuter vergat te huilen, ik niet haha
#S|ber-0363|review|onderwijs|sterren=1
K|betalen|fout|2|irritatie|0|-|Factuur van 3 termijnen terwijl er 5 lessen niet zijn doorgegaan
K|betalen|herhaling|2|irritatie|2|-|al 3 x gemeld, 3 x "we kijken er naar"
K|betalen|geen|2|bezorgdheid|0|angst|nu met een incassobureau dreigen, ik krijg er hartkloppingen van
#S|ber-0364|review|onderwijs|sterren=4
K|aanvragen|digitaal|2|neutraal|1|-|Site hapert, ik heb me uiteindelijk telefonisch ingeschreven
K|aanvragen|bereikbaarheid|4|neutraal|0|-|dat ging prima
K|gebruiken|kwaliteit|4|blijdschap|0|-|de workshop lassen zelf: geweldig
#S|ber-0365|review|onderwijs|sterren=3
K|terugkijken|geen|3|neutraal|0|-|2 kinderen hier op school gehad, de 1 liep weg de ander wou niet naar huis, dus ja wat zeg je dan
#S|ber-0366|review|onderwijs|sterren=2
K|aanvragen|privacy|2|bezorgdheid|0|-|Ze wilden een kopie paspoort plus foto van mijn kind voor hun facebook, anders geen plek op het kamp. Voelt niet goed
#S|ber-0367|review|vrije_tijd|sterren=5
K|aanleiding|geen|3|blijdschap|0|-|40 jaar getrouwd, kinderen gaven ons een weekend met musical
K|ontvangen|levering|4|blijdschap|0|-|alles lag klaar bij de balie, op naam
K|gebruiken|kwaliteit|5|blijdschap|0|-|genoten met hoofdletter G
K|terugkijken|geen|4|dankbaarheid|0|-|dank jullie wel lieverds (en het theater natuurlijk)
#S|ber-0368|review|vrije_tijd|sterren=1
K|ontvangen|levering|1|boosheid|0|-|Kaarten NOOIT gekregen. Stond voor de deur met 3 kinderen in glitterjurk.
K|hulp|bereikbaarheid|2|irritatie|2|-|Helpdesk is een mailadres in Cyprus, blijkt na drie kwartier zoeken
K|betalen|beleid|2|irritatie|0|-|refund? alleen als tegoed. op dezelfde site.
#S|ber-0369|review|vrije_tijd|sterren=4
K|aanvragen|informatie|4|vertrouwen|0|-|Vooraf gebeld over hoogtevrees, ze vertelden precies welke routes ik beter kon overslaan
K|gebruiken|kwaliteit|4|blijdschap|0|-|klimpark is prachtig gelegen, lange tokkel over het water
K|gebruiken|privacy|4|vertrouwen|0|-|elke haak werd dubbel gecheckt
#S|ber-0370|review|vrije_tijd|sterren=2
K|gebruiken|privacy|2|bezorgdheid|0|-|Veiligheidsbeugel ging bij mijn zoon (1.21m) niet helemaal dicht. De jongen zei "hou em maar goed vast".
K|hulp|bejegening|2|irritatie|0|-|bij de info balie haalden ze de schouders op
#S|ber-0371|review|vrije_tijd|sterren=3
K|wijzigen|beleid|4|opluchting|0|-|Omboeken ging prima toen de jongste koorts had
K|ontvangen|wachttijd|2|neutraal|2|-|bij aankomst wel 55 min voor het ruilen van de code aan een loket, had dat niet digitaal gekund?
K|gebruiken|kwaliteit|4|blijdschap|0|-|park zelf is gezellig
#S|ber-0372|review|vrije_tijd|sterren=5
K|hulp|fout|5|verrassing+dankbaarheid|0|-|Verkeerde maat teamshirts, 22 stuks, toernooi over 3 dagen. Eigenaar is zelf s avonds komen brengen met nieuwe, helemaal uit Tiel
#S|ber-0373|review|vrije_tijd|sterren=1
K|ontvangen|fout|2|neutraal|0|-|Puzzel van 1000 stukjes bevat 991 stukjes.
K|wijzigen|doorverwijzing|2|irritatie|2|-|Winkel zegt fabrikant, fabrikant zegt winkel
K|wijzigen|beleid|2|irritatie|0|-|ruilen mag alleen ongeopend. hoe tel ik dan
#S|ber-0374|review|vrije_tijd|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Leuk spel, zit al op 60 u
K|gebruiken|storing|2|neutraal|0|-|crasht wel elke keer bij level 14 op de oude console
K|betalen|prijs|4|neutraal|0|-|voor 15 euro mag je niet klagen
#S|ber-0375|review|vrije_tijd|sterren=2
K|aanvragen|prijs|2|irritatie|0|-|basisspel 70, dan de pas, dan de uitbreiding, samen 154 eu
K|gebruiken|kwaliteit|2|teleurstelling|0|-|en het verhaal is in 5 uurtjes klaar
#S|ber-0376|review|vrije_tijd|sterren=1
K|gebruiken|privacy|1|boosheid|0|-|Mijn dochter van 11 kreeg via de chat van dit spel vieze berichten van een volwassen vent
K|hulp|wachttijd|1|boosheid|2|-|na 9 dagen antwoord: "wij zien geen overtreding van onze richtlijnen"
K|gebruiken|privacy|2|bezorgdheid|0|angst|ik laat haar geen seconde meer alleen met die tablet
#S|ber-0377|review|vrije_tijd|sterren=5
K|geen|geen|3|neutraal|0|-|Abonnement sinds de start
K|gebruiken|kwaliteit|5|blijdschap|0|-|oude Vlaamse films, documentaires, geen reclame, het bestaat dus
K|betalen|prijs|4|blijdschap|0|-|voor 6 euro in de maand!!
#S|ber-0378|review|vrije_tijd|sterren=3
K|vertrekken|digitaal|2|irritatie|1|-|Opzeggen kan, als je de pagina kunt vinden
K|vertrekken|wachttijd|4|neutraal|0|-|eenmaal gevonden was t in 1 min gepiept
K|terugkijken|geen|3|verlangen|0|-|misschien kom ik in de winter terug
#S|ber-0379|review|vrije_tijd|sterren=4
K|terugkijken|kwaliteit|4|vertrouwen|0|-|Elk jaar jubileumvoorstelling bezocht, 12 x nu, en nooit teleurgesteld
#S|ber-0380|review|vrije_tijd|sterren=2
K|terugkijken|kwaliteit|2|teleurstelling|0|-|Vroeger was t gewoon een zwembad waar iedereen elkaar kende, nu poortjes, qr's en harde muziek.
K|terugkijken|bejegening|2|teleurstelling|0|-|Koos van de kassa is ook weg
#S|ber-0381|review|vrije_tijd|sterren=1
K|terugkijken|geen|1|boosheid|0|-|Wat een tent. Wat een tokotent.
#S|ber-0382|review|vrije_tijd|sterren=5
K|betalen|fout|4|opluchting|0|-|per ongeluk 2 jaarpassen afgerekend, in 1 mailtje opgelost, geld stond er vrijdag al weer op
#S|ber-0383|review|vrije_tijd|sterren=4
K|hulp|wachttijd|4|blijdschap|0|-|verloren jas binnen 2 dgn terug
K|hulp|bejegening|4|dankbaarheid|0|-|ze hadden zelfs de knoop eraan gezet
#S|ber-0384|review|vrije_tijd|sterren=2
K|hulp|belofte|2|teleurstelling|1|-|Mevrouw zou dinsdag terugbellen over de bruidsreportage locatie. We zijn nu 3 dinsdagen verder
K|orienteren|geen|2|teleurstelling|0|-|jammer, hadden daar graag getrouwd
#S|ber-0385|review|zorg|sterren=2
K|orienteren|informatie|2|irritatie|0|-|Bellen voor info over borstverkleining en je krijgt een vrouw die alleen wil weten wanneer je komt betalen
K|orienteren|bejegening|2|teleurstelling|0|-|ik voelde me net een auto bij de dealer
#S|ber-0386|review|zorg|sterren=4
K|orienteren|informatie|5|vertrouwen|0|-|Arts raadde het me AF. Dan weet je dat je goed zit
K|aanvragen|geen|4|vertrouwen|0|-|dus toch hier laten doen, ander soort ingreep.
#S|ber-0387|review|onderwijs|sterren=4
K|orienteren|bejegening|4|blijdschap|0|-|kennismaking met gastouder Riet was gelijk goed, ons jong zat binnen 2 min op schoot
K|aanvragen|beleid|2|neutraal|3|-|papierwerk via het bureau is een ramp, 6 wk
K|ontvangen|bejegening|5|dankbaarheid|0|-|Riet had al een kapstokje met naam gemaakt
#S|ber-0388|review|vrije_tijd|sterren=3
K|geen|geen|3|neutraal|0|-|Groep van 14, vrijgezellendag.
K|orienteren|informatie|2|verwarring|1|-|offerte was niet te volgen, drie keer moeten nabellen wat er nu inbegrepen was
K|gebruiken|kwaliteit|4|blijdschap|0|-|dag zelf was fantastisch!
K|betalen|informatie|2|irritatie|0|-|en dan achteraf toch nog 90 euro "schoonmaak"
#S|ber-0389|gesprek|zorg|
A|||||||Zorgverzekeraar Helderzorg, met Marit.
K|geen|geen|3|neutraal|0|-|ja goeiemorgen met de Graaf
K|hulp|herhaling|2|irritatie|2|-|eh ik heb al vier keer gebeld en ik krijg telkens een ander
A|||||||Dat spijt me. Waar gaat het over?
K|hulp|geen|3|neutraal|0|-|over een declaratie van mijn zoon in Oostenrijk die skiongeval van februari
A|||||||Ik zie dat er een rapport van de arts ontbreekt.
K|hulp|herhaling|2|boosheid|2|-|nee nee nee dat heb ik al opgestuurd en gemaild én nog es in die app gezet
A|||||||Ik zie hem hier, hij staat onder een ander kenmerk.
K|hulp|fout|2|irritatie|0|-|nou mooi dus al die tijd hebben jullie hem gewoon gehad
A|||||||Dat klopt helaas. Ik handel hem nu zelf af.
K|hulp|doorverwijzing|4|opluchting|0|-|en dan blijf ik bij u he niet weer een ander dan vind ik het al prima
A|||||||Ja, u krijgt mijn directe nummer.
K|hulp|wachttijd|3|neutraal|0|vraag|en wanneer staat het erop denkt u
A|||||||Vrijdag.
K|hulp|belofte|4|vertrouwen|0|-|nou u klinkt of u het doet dus dan wacht ik vrijdag af
#S|ber-0390|gesprek|zorg|
A|||||||Ziekenhuis Rijnoord, poli cardiologie.
K|geen|geen|3|neutraal|0|-|hallo u spreekt met de dochter van mevrouw Pinas
K|aanvragen|informatie|2|verwarring|0|-|mijn moeder heeft een brief dat ze dinsdag moet komen maar in de app staat donderdag
A|||||||Even kijken. Het is donderdag, de brief is van voor de wijziging.
K|aanvragen|informatie|2|irritatie|0|-|oké want ik had dinsdag dus al vrij genomen
K|aanvragen|geen|3|neutraal|0|vraag|en moet ze haar bloedverdunners dan doorslikken
A|||||||Dat overlegt de arts, ik laat u terugbellen.
K|aanvragen|belofte|2|bezorgdheid|0|angst|ja maar dan wel voor donderdag want dat is vorige keer niet gebeurd en toen ging het mis op tafel
A|||||||Ik zet er spoed op.
K|hulp|bejegening|4|dankbaarheid|0|-|dank u u bent de eerste die even meedenkt
#S|ber-0391|gesprek|zorg|
A|||||||Apotheek De Vijzel, met Roos.
K|geen|geen|3|neutraal|0|-|ja dag Roos met Annie
K|ontvangen|geen|3|verwarring|0|vraag|ik heb nou twee doosjes thuis met dezelfde naam maar de een is rond en de ander langwerpig klopt dat wel
A|||||||Dat is een ander merk, zelfde stof.
K|ontvangen|privacy|2|bezorgdheid|0|angst|dus ik kan geen dubbele nemen want daar ben ik zo bang voor alleen thuis
A|||||||Nee hoor, het is hetzelfde. Ik zal er een sticker op plakken.
K|ontvangen|informatie|4|opluchting|0|-|o gelukkig maar
K|ontvangen|informatie|2|irritatie|0|-|had dat er dan even bij gezegd kind
A|||||||U heeft gelijk.
K|wijzigen|geen|3|neutraal|0|wens|kan ik voortaan altijd die ronde krijgen die andere krijg ik niet door
A|||||||Dat zet ik erin.
K|wijzigen|beleid|4|verrassing|0|-|nou dat had ik niet gedacht dat dat zomaar kon
#S|ber-0392|gesprek|zorg|
A|||||||Tandarts Van Acker, met Lies.
K|geen|geen|3|neutraal|0|-|ja hallo
K|gebruiken|geen|2|neutraal|0|-|k heb eh vannacht geen oog dichtgedaan mijne kaak is helemaal dik
A|||||||Amai. Heeft u koorts?
K|gebruiken|geen|2|neutraal|0|-|negenendertig en een half
K|gebruiken|geen|2|bezorgdheid|0|angst|allez ik begin mij toch serieus zorgen te maken
A|||||||U mag direct komen, om elf uur.
K|aanvragen|wachttijd|4|opluchting|0|-|oef ja ik zit al in den auto
K|betalen|prijs|3|neutraal|0|vraag|en moet ik cash meebrengen of pakt ge bancontact
A|||||||Bancontact is goed.
#S|ber-0393|gesprek|zorg|
A|||||||Mutuvita, met Karolien.
K|geen|geen|3|neutraal|0|-|ja Karolien met Staf hier
K|aanleiding|geen|2|neutraal|0|-|mijn vrouw is vorige week gestorven he
A|||||||Mijn innige deelneming, meneer.
K|hulp|herhaling|2|teleurstelling|2|-|ja merci maar nu moet ik dat precies aan iedereen apart gaan vertellen de bank den elektriek en gulder
A|||||||Bij ons hoeft u niets meer te doen, het rijksregister heeft dat doorgegeven.
K|hulp|herhaling|4|opluchting|0|-|ah bon da's toch al iets
K|betalen|geen|3|neutraal|0|vraag|en die rekening van 't ziekenhuis van haar moet ik die nog betalen
A|||||||Die wordt grotendeels terugbetaald.
K|betalen|geen|4|opluchting|0|-|ge neemt mij een pak van mijn hart
K|hulp|bejegening|4|dankbaarheid|0|-|ge zijt een brave
#S|ber-0394|gesprek|onderwijs|
A|||||||Studiekas, u spreekt met Jesper.
K|geen|geen|3|neutraal|0|-|hoi Jesper met Femke
K|betalen|informatie|2|verwarring|0|-|ik kreeg gister een brief dat ik te veel gekregen heb maar ik snap er echt geen hout van
A|||||||Heb je dit jaar bijverdiend?
K|betalen|geen|3|neutraal|0|-|ja in de zomer bij de snackbar
A|||||||De bijverdiengrens is afgeschaft, dus daar ligt het niet aan. Woon je op kamers?
K|wijzigen|fout|2|neutraal|0|-|ja maar op die brief staat dat ik thuis woon en dat klopt niet al twee jaar niet
A|||||||Heb je dat bij de gemeente gemeld?
K|wijzigen|geen|3|neutraal|0|-|ja toen meteen
K|wijzigen|doorverwijzing|2|irritatie|2|-|en toen ik vorige maand belde zeiden jullie ga naar de gemeente en die zeiden dat het bij jullie lag
A|||||||Ik zie dat het adres bij ons fout is ingevoerd.
K|betalen|geen|3|bezorgdheid|0|vraag|dus ik hoef die 2300 euro niet terug te betalen want dat heb ik echt niet
A|||||||Nee, die vordering gaat eraf.
K|betalen|fout|5|opluchting|0|-|o mijn god oké ik ga even zitten
A|||||||Je krijgt een nieuwe brief.
K|betalen|belofte|3|neutraal|0|vraag|mag ik uw naam dan even voor als dat niet komt
#S|ber-0395|gesprek|onderwijs|
A|||||||Kinderopvang De Vuurvlieg, met Lotte.
K|geen|geen|3|neutraal|0|-|ja met de moeder van Saar
K|gebruiken|privacy|2|bezorgdheid|0|-|uh Saar had gister een beet in haar arm en niemand zei wat bij het ophalen
A|||||||O, dat had in het schriftje moeten staan.
K|gebruiken|informatie|2|irritatie|0|-|stond er niet in en ook niet in de app
K|gebruiken|geen|3|neutraal|0|vraag|weten jullie wie t geweest is of mag je dat niet zeggen
A|||||||Dat mogen we niet zeggen.
K|gebruiken|beleid|3|neutraal|0|-|nee oké dat snap ik ook wel
K|gebruiken|privacy|2|bezorgdheid|0|angst|ik wil alleen niet dat het nog een keer gebeurt ze wou vanochtend niet naar binnen
A|||||||Ik ga vandaag zelf op de groep staan en bel u vanmiddag.
K|hulp|belofte|4|dankbaarheid|0|-|fijn dank je daar ben ik al mee geholpen
#S|ber-0396|gesprek|onderwijs|
A|||||||Rijschool Groenlicht, met Ferry.
K|geen|geen|3|neutraal|0|-|yo met Jaydee
K|aanvragen|wachttijd|3|neutraal|0|vraag|bro hoe staat t met me examen
A|||||||Je staat ingepland over elf weken.
K|aanvragen|wachttijd|2|irritatie|0|-|elf weken das toch niet normaal
K|aanvragen|belofte|2|irritatie|0|-|je zei na vijf lessen regel ik het
A|||||||Klopt, de planning bij het examenbureau zit vol.
K|vertrekken|geen|2|neutraal|0|-|ja dan ga ik naar me neef z'n rijschool want die hebben wel plek
A|||||||Ik kan je op de afbellijst zetten.
K|aanvragen|geen|3|neutraal|0|vraag|afbellijst wat is dat
A|||||||Als iemand afzegt, bel ik jou.
K|aanvragen|informatie|4|verrassing|0|-|o das wel nice waarom zegt niemand dat
#S|ber-0397|gesprek|vrije_tijd|
A|||||||Ticketpunt, u spreekt met Olaf.
K|geen|geen|3|neutraal|0|-|hèhè
K|hulp|bereikbaarheid|2|irritatie|2|-|veertig minuten heb ik in dat muziekje gehangen
A|||||||Excuses voor het wachten. Waarmee help ik u?
K|ontvangen|fout|2|neutraal|0|-|ik heb twee kaartjes voor de verkeerde stad ik woon in Groningen en het is in Genk
A|||||||U heeft op de datum in Genk geklikt.
K|aanvragen|digitaal|2|irritatie|0|-|ja omdat ze onder mekaar staan met dezelfde foto
K|wijzigen|geen|3|neutraal|0|wens|kan dat nog om
A|||||||Normaal niet, maar Groningen heeft nog plaats en uw order is van vandaag.
K|wijzigen|beleid|5|verrassing+opluchting|0|-|echt waar o dat meent u niet
A|||||||Ik boek het nu om, geen kosten.
K|wijzigen|beleid|5|dankbaarheid|0|-|ik zou u wel kunnen zoenen meneer
#S|ber-0398|gesprek|vrije_tijd|
A|||||||Spierhal Assen, met Quinty.
K|geen|geen|3|neutraal|0|-|ja met Bertus Elzinga
K|vertrekken|geen|3|neutraal|0|wens|ik wou het stopzetten
A|||||||Dat kan, u zit nog tot november vast.
K|vertrekken|beleid|2|irritatie|0|-|november nou breekt me de klomp
K|aanleiding|geen|2|neutraal|0|-|ik ben vorige week uit de kast eh uit de kast zeg ik uit het ziekenhuis gekomen met een stent
A|||||||O jee. Met een brief van de dokter kan ik hem direct stoppen.
K|vertrekken|doorverwijzing|3|neutraal|0|vraag|en die brief moet die naar u of naar dat hoofdkantoor want vorig jaar werd ik van het kastje naar de muur
A|||||||Naar mij, ik regel het.
K|vertrekken|doorverwijzing|4|opluchting|0|-|nou kijk daar kan ik wat mee
K|betalen|geen|3|neutraal|0|vraag|en het geld van deze maand
A|||||||Dat krijgt u terug.
K|betalen|beleid|4|blijdschap|0|-|keurig
#S|ber-0399|gesprek|vrije_tijd|
A|||||||Museum Oosterkade, educatie, met Jolanda.
K|geen|geen|3|neutraal|0|-|goedemiddag met Henk van basisschool de Regenboog
K|orienteren|geen|3|neutraal|0|vraag|ik wou eens horen wat jullie hebben voor groep vijf
A|||||||We hebben een rondleiding met een schatkist, anderhalf uur.
K|orienteren|prijs|3|neutraal|0|vraag|en wat doet dat voor achtentwintig kinderen
A|||||||Met de cultuurkaart zes euro per kind.
K|orienteren|prijs|2|teleurstelling|0|-|oei dat is toch wel aan de prijs voor ons schooltje
A|||||||Op dinsdag hebben we een regeling voor kleine scholen, dan is het gratis.
K|orienteren|beleid|5|verrassing|0|-|gratis dat had ik dus nergens gelezen
A|||||||Het staat ook niet op de site.
K|aanvragen|geen|3|neutraal|0|wens|nou zet ons dan maar gauw op een dinsdag
#S|ber-0400|gesprek|vrije_tijd|
A|||||||Filmio klantenservice, met Naomi.
K|geen|geen|3|neutraal|0|-|ja met Trees
K|gebruiken|digitaal|2|verwarring|0|-|m'n man heeft op een knop gedrukt en nou praat alles Duits
A|||||||Gaat u naar het tandwieltje, dan audio.
K|gebruiken|digitaal|2|neutraal|1|-|tandwieltje tandwieltje nee dat zie ik niet ik zie een poppetje
A|||||||Dat mag ook, dan staat er taal.
K|gebruiken|digitaal|4|opluchting|0|-|ja hoor nederlands daar is ie
K|hulp|bejegening|4|dankbaarheid|0|-|dat heb je me goed uitgelegd hoor ik ben tweeëntachtig
#S|ber-0401|notitie|zorg|
K|hulp|belofte|2|irritatie|2|-|Pt belt 3e x over uitslag biopt, zou vrijdag gebeld worden.
K|hulp|geen|2|bezorgdheid|0|angst|Durft niet te gaan slapen, "als het goed was hadden ze wel gebeld".
M|hulp|samenwerking|2|boosheid|0|-|Arts 5x opgepiept, niks. Ik sta weer met lege handen.
M|hulp|werkdruk|2|neutraal|0|-|Spreekuur loopt 90 min uit.
#S|ber-0402|notitie|zorg|
K|gebruiken|levering|2|neutraal|0|-|Thuiszorg vanavond niet geweest, mw zit nog in dagkleding.
K|gebruiken|geen|2|bezorgdheid|0|angst|Mw bang alleen naar bed te moeten.
M|gebruiken|werkdruk|2|teleurstelling|0|-|Avonddienst met 3 ipv 5, ik kan niet overal zijn.
M|gebruiken|samenwerking|4|dankbaarheid|0|-|Team Noord stuurde zonder mopperen iemand.
K|gebruiken|levering|4|opluchting|0|-|Mw hoorbaar opgelucht.
#S|ber-0403|notitie|zorg|
K|wijzigen|fout|2|neutraal|0|-|Medicijnrol: oude dosering staat er nog in na wijz. 12/9.
K|wijzigen|herhaling|2|irritatie|2|-|Dochter gaf dit al 2x door.
M|wijzigen|systeem|2|bezorgdheid|0|-|Wijziging vanuit EPD komt niet altijd over, niemand weet wanneer wel en niet. Eng.
M|wijzigen|kennis|2|neutraal|0|-|Werkinstructie is niet aangepast op nieuwe robot.
#S|ber-0404|notitie|zorg|
K|orienteren|geen|3|neutraal|0|vraag|Mw (76) oriënteert zich op aanleunwoning bij De Zonnehof.
K|orienteren|geen|2|bezorgdheid|0|angst|Is bang haar hond te moeten wegdoen.
K|orienteren|beleid|4|opluchting|0|-|Hond mag mee, hele zorg van haar af.
M|orienteren|kennis|4|blijdschap|0|-|Wist dit toevallig van collega Bea, staat nergens.
#S|ber-0405|notitie|zorg|
K|betalen|geen|2|neutraal|0|-|Betalingsachterstand premie 4 mnd.
K|betalen|bejegening|4|dankbaarheid|0|-|Schaamt zich, vond het fijn "dat er niet geoordeeld wordt".
K|betalen|beleid|4|opluchting|0|-|Regeling 25 pm.
M|betalen|procedure|4|neutraal|0|-|Nieuwe korte route schulden werkt, 1 scherm ipv 6.
#S|ber-0406|notitie|zorg|
K|hulp|privacy|2|irritatie|0|-|Vindt dat telefoniste te hard sprak in wachtkamer, "iedereen kon meegenieten".
M|hulp|procedure|2|neutraal|0|-|Balie heeft geen scheiding, al in mei aangekaart bij facilitair.
#S|ber-0407|notitie|zorg|
K|aanvragen|doorverwijzing|2|irritatie|2|-|Dhr 3x doorverbonden vd kwam hij bij mij, "u bent nummer 4".
K|aanvragen|geen|3|neutraal|0|wens|Wil alleen slaaponderzoek inplannen.
M|aanvragen|systeem|2|irritatie|0|-|Keuzemenu stuurt slaap naar KNO ipv neuro, ik zeg t iedere week.
M|aanvragen|mandaat|4|neutraal|0|-|Zelf ingepland ook al is t niet onze poli.
#S|ber-0408|notitie|zorg|
K|terugkijken|geen|3|neutraal|0|-|Exit-gesprek revalidatie.
K|terugkijken|bejegening|5|dankbaarheid|0|-|Pt noemt team "tweede familie".
M|terugkijken|waardering|5|blijdschap|0|-|Taart en een filmpje van zn eerste passen, hele team zat te snotteren.
#S|ber-0409|notitie|onderwijs|
K|aanvragen|levering|2|neutraal|0|-|Tablet kind niet geleverd, school start ma.
K|aanvragen|geen|3|neutraal|0|wens|Moeder wil leenapparaat.
M|aanvragen|mandaat|4|opluchting|0|-|Mag tegenwoordig 5 leentablets zelf uitgeven.
M|aanvragen|waardering|4|blijdschap|0|-|Moeder stuurde appje met duimpjes.
#S|ber-0410|notitie|onderwijs|
K|gebruiken|bejegening|2|boosheid|0|-|Student klaagt over docent die "waar iedereen bij zat" haar accent nadeed.
K|hulp|geen|2|bezorgdheid|0|angst|Bang voor gevolgen voor haar cijfer als ze klaagt.
M|hulp|procedure|2|verwarring|0|-|Nieuwe klachtenroute is me niet duidelijk: decaan of vertrouwenspersoon?
#S|ber-0411|notitie|onderwijs|
K|betalen|fout|2|neutraal|0|-|BSO factureert 5 vrijdagen, kind komt alleen di.
K|betalen|herhaling|2|irritatie|2|-|Sinds sept elke mnd zelfde correctie, moeder "heeft er een dagtaak aan".
M|betalen|systeem|2|irritatie|0|-|Contractwijziging wordt elke maand overschreven door oude import.
#S|ber-0412|notitie|onderwijs|
K|wijzigen|geen|3|neutraal|0|wens|Cursist wil van maandag- naar donderdagavond ivm nieuwe baan.
M|wijzigen|systeem|4|blijdschap|0|-|Ruilen zit nu in 1 klik, heerlijk.
K|wijzigen|wachttijd|4|verrassing|0|-|Cursist verbaasd dat t direct rond was.
#S|ber-0413|notitie|onderwijs|
K|hulp|informatie|2|verwarring|0|-|Ouder snapt brief leerplicht niet, denkt dat ze voor rechter moet komen.
K|hulp|privacy|2|bezorgdheid|0|angst|Huilt, is bang haar kind kwijt te raken.
M|hulp|kennis|2|teleurstelling|0|-|Brieven zijn juridisch, ik moet iedere week uitleggen wat er eigenlijk staat.
K|hulp|informatie|4|opluchting|0|-|Na uitleg gerust.
#S|ber-0414|notitie|vrije_tijd|
K|aanvragen|digitaal|2|neutraal|1|-|Kan jaarkaart niet bestellen, ideal hangt, komt nu aan kassa.
M|aanvragen|systeem|2|neutraal|0|-|Webshop ligt er sinds 11u uit, niks over gehoord van IT.
M|aanvragen|werkdruk|2|irritatie|0|-|Rij tot buiten en wij met 2 kassa's.
#S|ber-0415|notitie|vrije_tijd|
K|gebruiken|privacy|2|neutraal|0|-|Diefstal uit kluisje, portemonnee + autosleutel.
K|gebruiken|geen|2|bezorgdheid|0|angst|Bezoeker bang dat auto nu ook weg is.
M|gebruiken|procedure|2|irritatie|0|-|Camerabeeld mag ik niet bekijken zonder politie.
M|gebruiken|samenwerking|4|opluchting|0|-|Parkeerwacht heeft meteen slagboom dichtgezet, top.
#S|ber-0416|notitie|vrije_tijd|
K|vertrekken|geen|3|neutraal|0|-|Abonnee theaterpakket zegt op, vrouw overleden.
K|terugkijken|kwaliteit|4|dankbaarheid|0|-|Kwamen al sinds 1998, "mooiste avonden".
M|vertrekken|mandaat|4|neutraal|0|-|Geen opzegtermijn gerekend.
M|vertrekken|waardering|4|dankbaarheid|0|-|Dhr bedankte me voor t luisteren, deed me wat.
#S|ber-0417|notitie|vrije_tijd|
K|hulp|wachttijd|2|irritatie|3|-|6 wk geen reactie op klacht geluidsoverlast festival, 5 mails.
M|hulp|samenwerking|2|irritatie|0|-|Gemeente wijst naar ons, wij naar vergunninghouder.
M|hulp|kennis|2|neutraal|0|-|Weet niet wie de dB-metingen heeft.
#S|ber-0418|notitie|vrije_tijd|
K|ontvangen|bejegening|4|blijdschap|0|-|Nieuw lid (68) blij met rondleiding.
M|ontvangen|waardering|4|blijdschap|0|-|Zei dat ze zich "voor t eerst niet te oud" voelde, daar doe ik t voor.
#S|ber-0419|notitie|vrije_tijd|
K|betalen|fout|2|neutraal|0|-|Abo stond op pauze, toch 3x geïncasseerd.
K|betalen|fout|4|dankbaarheid|0|-|Direct terug laten storten + 1 mnd gratis, lid tevreden.
M|betalen|mandaat|4|blijdschap|0|-|Coulancepotje tot 50 eu is een uitkomst.
#S|ber-0420|notitie|vrije_tijd|
K|orienteren|geen|3|neutraal|0|vraag|School vraagt groepstarief klimhal 44 lln.
K|orienteren|prijs|2|neutraal|0|-|Vindt 11,50 pp te hoog.
M|orienteren|mandaat|2|neutraal|0|-|Mag maar 5% korting geven, concurrent geeft 15.
#S|ber-0421|chat|zorg|
K|hulp|informatie|3|verwarring|0|vraag|in mn brief staat verdragsgerechtigd?? wat is dat nou weer
A|||||||Dat betekent dat u in een ander land woont en recht heeft op zorg uit Nederland.
K|hulp|informatie|2|verwarring|0|-|maar ik woon gewoon in Zutphen. is al de 2e brief hierover
A|||||||Dan is er iets misgegaan, ik kijk voor u.
K|hulp|geen|2|bezorgdheid|0|angst|straks ben ik onverzekerd en ik moet volgende week onder t mes
A|||||||U bent gewoon verzekerd, de brief was niet voor u bestemd.
K|hulp|fout|4|opluchting|0|-|poeh. ok.
K|hulp|privacy|2|irritatie|0|-|dan heeft iemand anders mijn brief dus?
#S|ber-0422|chat|zorg|
K|aanvragen|geen|3|neutraal|0|vraag|hallo nemen jullie nog patienten aan
A|||||||Momenteel alleen uit postcodegebied 1382.
K|aanvragen|geen|4|verrassing|0|-|oh dat ben ik toevallig!
K|aanvragen|geen|3|neutraal|0|wens|schrijf mij maar in dan, met 2 kinderen
A|||||||Dat kan via het formulier op de site.
K|aanvragen|digitaal|2|neutraal|1|-|dat formulier wil een geboorteplaats uit een lijstje en Paramaribo staat er niet in
#S|ber-0423|chat|onderwijs|
K|ontvangen|digitaal|2|neutraal|0|-|mn licentie voor de wiskunde methode zegt dat hij al gebruikt is
A|||||||Heb je het boek tweedehands gekocht?
K|ontvangen|geen|3|neutraal|0|-|ja via marktplaats
A|||||||Dan is de code al verbruikt. Een losse licentie kost 24,95.
K|ontvangen|prijs|2|irritatie|0|-|das duurder dan het boek
K|ontvangen|informatie|2|teleurstelling|0|-|had ik dat geweten
#S|ber-0424|chat|onderwijs|
K|vertrekken|geen|3|neutraal|0|vraag|tot wanneer kan ik me uitschrijven zonder collegegeld te betalen
A|||||||Voor 1 september.
K|vertrekken|digitaal|2|bezorgdheid|0|angst|dat is morgen en de site ligt plat, wat als t nie lukt
A|||||||Stuur een mail met tijdstip, dan geldt die als bewijs.
K|vertrekken|beleid|4|opluchting|0|-|ok mail is weg, dank voor het meedenken
#S|ber-0425|chat|vrije_tijd|
K|wijzigen|geen|3|neutraal|0|vraag|kan ik mijn arrangement overzetten op mijn zus
A|||||||Ja hoor, ik heb alleen haar naam en mail nodig.
K|geen|geen|3|neutraal|0|-|Miranda Kok, adres stuur ik zo
K|wijzigen|beleid|4|verrassing|0|-|bij die andere club moest ik daar 25 euro voor neertellen, dit is gratis?
A|||||||Ja, gratis.
K|terugkijken|bejegening|4|vertrouwen|0|-|jullie snappen het. blijf wel klant hoor
#S|ber-0426|chat|vrije_tijd|
K|hulp|doorverwijzing|2|irritatie|2|-|ik ben nu door 3 chatters doorgezet, help
A|||||||Wat vervelend. Ik ga u helpen tot het opgelost is.
K|betalen|fout|2|neutraal|0|-|2x 64,50 afgeschreven, 1 keer gekocht
A|||||||Ik zie het, de tweede is een dubbele boeking.
K|betalen|wachttijd|3|neutraal|0|vraag|en hoe lang duurt terug
A|||||||Drie werkdagen.
K|hulp|doorverwijzing|4|dankbaarheid|0|-|fijn dat jij t wel gewoon oppakt
#S|ber-0427|chat|vrije_tijd|
K|aanvragen|geen|3|neutraal|0|vraag|mag mijn zoon van 15 alleen naar binnen op zaterdag
A|||||||Tot 16 jaar moet er een volwassene bij zijn.
K|aanvragen|beleid|2|teleurstelling|0|-|dat is echt balen want de kaartjes zijn al geregeld
A|||||||Eén volwassene mag 4 jongeren begeleiden.
K|aanvragen|beleid|4|blijdschap|0|-|oh top dan gaat z'n neef mee
#S|ber-0428|social|zorg|
K|gebruiken|storing|2|neutraal|0|-|Mijn Zorgvast app ligt plat
A|||||||Hoi! We hebben inderdaad een storing, er wordt aan gewerkt.
K|gebruiken|storing|3|neutraal|0|vraag|sta bij de apotheek wnr is t weer up?
#S|ber-0429|social|zorg|
K|gebruiken|storing|4|opluchting|0|-|app doet t weer, dank
#S|ber-0430|social|zorg|
K|gebruiken|digitaal|2|verwarring|0|-|@mijnpolikaart toont mn uitslagen van 2019 maar niet die van gister, hoe werkt dat ding
#S|ber-0431|social|zorg|
K|gebruiken|digitaal|2|irritatie|0|-|update van de hoortoestel app en nu zit ALLES in mn linkeroor. oma in paniek
#S|ber-0432|social|zorg|
K|gebruiken|informatie|2|verwarring|0|-|"u mag alles eten behalve wat u niet verdraagt" dank u diëtist, zo had ik t nog niet bekeken
#S|ber-0433|social|zorg|
K|gebruiken|kwaliteit|1|boosheid|0|-|Verdoving werkte niet en hij boorde GEWOON DOOR. Ik schreeuwde. "Even doorbijten." Tandarts Vissers in Oss ik hoop dat je dit leest
#S|ber-0434|social|zorg|
K|gebruiken|kwaliteit|5|opluchting|0|-|scan is schoon. SCHOON. 5 jaar. dank team oncologie @rijnoordzkh dank dank dank
#S|ber-0435|social|zorg|
K|gebruiken|bejegening|5|dankbaarheid|0|-|De schoonmaakster van afd. 3B. Kwam elke dag ff op mijn bed zitten. Zij wist meer van mij dan de arts. Goud.
#S|ber-0436|social|zorg|
K|gebruiken|levering|2|irritatie|0|-|Zorgtaxi te laat. Alweer. Ma mist weer de helft van haar dagbesteding @rijmeezorg
A|||||||Goedemorgen Petra, dat is niet fijn. Welke rit betreft het?
K|geen|geen|3|neutraal|0|-|rit 8.40 Heerlen
K|hulp|herhaling|2|irritatie|3|-|dit is klacht nr 7 sinds de zomer, zelfde rit, zelfde vraag van jullie
#S|ber-0437|social|zorg|
K|gebruiken|privacy|2|bezorgdheid|0|angst|Chauffeur van @rijmeezorg zat te appen met mn demente pa achterin. Ik durf hem niet meer mee te geven
#S|ber-0438|social|zorg|
K|hulp|wachttijd|2|irritatie|2|-|Ooit al es een uur naar Für Elise geluisterd? Mutualiteit bellen mensen, gratis concert
#S|ber-0439|social|zorg|
K|hulp|geen|3|neutraal|0|vraag|@mutuvita wie moet ik hebben voor tussenkomst brillen? klein mailtje kan ook
#S|ber-0440|social|zorg|
K|hulp|fout|2|boosheid|2|-|Naam kind fout op pas. Gebeld. Nieuwe pas: naam WEER fout, nu anders. Ze heet FLEUR. Niet Floor, niet Fluer
#S|ber-0441|social|zorg|
K|hulp|herhaling|4|verrassing|0|-|1x gebeld, 1x uitgelegd, opgelost. Moest even op de kalender kijken of het 1 april was
#S|ber-0442|social|zorg|
K|hulp|privacy|4|vertrouwen|0|-|netjes: ze belden me eerst op mn bekende nummer terug voor ze iets over mijn dossier wilden zeggen @helderzorg
#S|ber-0443|social|zorg|
K|aanvragen|privacy|2|irritatie|0|-|aan de balie hardop moeten zeggen waarvoor je komt. SOA ja. ZO beter zo mevrouw?
#S|ber-0444|social|zorg|
K|aanvragen|bereikbaarheid|2|irritatie|3|-|Hele provincie rondgebeld vr kinderpsychiater. 11 nrs. 8 antwoordapparaat
K|aanvragen|geen|1|teleurstelling|3|-|ik geef t op
#S|ber-0445|social|zorg|
K|aanvragen|geen|2|bezorgdheid|0|angst|morgen mri en ik ben claustrofobisch als de neten
A|||||||Hoi Silke, laat het weten bij aankomst, je mag muziek kiezen en er is een noodbel.
K|aanvragen|informatie|4|opluchting|0|-|dat helpt al, dank
#S|ber-0446|social|zorg|
K|aanvragen|levering|2|teleurstelling|0|-|Kleine stond vannacht nuchter klaar voor zijn buisjes. 7.15 telefoon: gaat niet door. Leg dat ne kleuter uit
#S|ber-0447|social|zorg|
K|aanvragen|doorverwijzing|4|vertrouwen|0|-|1 oncologieverpleegkundige als vast nummer. Appje, antwoord, klaar. Rust in mijn hoofd
#S|ber-0448|social|zorg|
K|orienteren|geen|3|neutraal|0|vraag|iemand ooit lensimplantaten gehad? zeg eens eerlijk
#S|ber-0449|social|zorg|
K|orienteren|beleid|2|irritatie|0|-|vrije artsenkeuze* (*niet overal) (**niet altijd) (***75%)
#S|ber-0450|social|zorg|
K|orienteren|belofte|2|irritatie|0|-|"Binnen 2 weken uw nieuwe glimlach" staat op de bus van die kliniek. De kliniek heeft wachttijd van 5 maanden
#S|ber-0451|social|zorg|
K|wijzigen|fout|1|boosheid|0|-|Doorgegeven dat mn man OVERLEDEN is. Vandaag krijgt hij een felicitatie: 10 jaar klant @zorgvast. Hoe dan
A|||||||Beste Els, wat verschrikkelijk. Onze excuses. Mogen wij u bellen?
K|hulp|fout|2|boosheid|0|-|jullie mogen eerst zorgen dat dit uit het systeem is
#S|ber-0452|social|zorg|
K|wijzigen|informatie|2|verwarring|0|-|ga ik 1 juli scheiden, moet ik dan 1 of 2 polissen hebben of gaat dat vanzelf
#S|ber-0453|social|zorg|
K|ontvangen|levering|2|irritatie|2|-|Thuislevering van sondevoeding zou ma-voormiddag. Tis dinsdagavond ge zoudt er toch uw boterham aan opeten. oh nee dat kan ze dus niet
#S|ber-0454|social|zorg|
K|ontvangen|bejegening|4|vertrouwen|0|-|eerste keer bij de nieuwe kinesist en hij had mijn verslag al gelezen. Dat is een begin he
#S|ber-0455|social|zorg|
K|terugkijken|geen|2|teleurstelling|0|-|2 jaar na die "routine ingreep" en ik kan nog altijd mn kleindochter niet optillen
#S|ber-0456|social|zorg|
K|terugkijken|geen|4|dankbaarheid|0|-|Hartjes voor elke nachtverpleger die ooit mijn hand heeft vastgehouden ❤
#S|ber-0457|social|onderwijs|
K|gebruiken|storing|2|irritatie|0|-|teams plat, magazijn plat, wifi plat. behalve de gehaktballen alles plat op @hanzepoort
#S|ber-0458|social|onderwijs|
K|gebruiken|storing|2|neutraal|0|-|Brandalarm in de tentamenhal. 600 man in de regen.
K|gebruiken|beleid|2|verwarring|0|vraag|tellen die 35 min nu mee of niet??? @waalstaduni
A|||||||Hoi! De tijd wordt verlengd, zie de mededeling op het scherm.
K|gebruiken|beleid|4|opluchting|0|-|oke thx gelukkig
#S|ber-0459|social|onderwijs|
K|gebruiken|digitaal|2|verwarring|0|-|waarom zie ik in de ouderapp ineens de groepsfoto's van een andere crèche
K|gebruiken|privacy|2|bezorgdheid|0|vraag|en zien zij dan die van mijn kind????
#S|ber-0460|social|onderwijs|
K|gebruiken|privacy|1|boosheid|0|-|Leerkracht zet filmpje van een huilende leerling op TIKTOK. Wat mankeert jullie @debrugschool
#S|ber-0461|social|onderwijs|
K|gebruiken|privacy|2|bezorgdheid|0|-|hek van de speelplaats is al 3 wk stuk en ernaast is het kanaal. moet er eerst iets gebeuren
#S|ber-0462|social|onderwijs|
K|gebruiken|kwaliteit|5|blijdschap|0|-|ons dove dochter zit nu in de gewone klas met tolk en ze mocht de musical openen 😭😭 trots
#S|ber-0463|social|onderwijs|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|"Individueel traject" is gewoon alleen in een lokaal met een boek, zo blijkt
#S|ber-0464|social|onderwijs|
K|gebruiken|levering|2|irritatie|0|-|Busje leerlingenvervoer 4 vd 5 dgn te laat. Juf ook niet blij, kind nog minder
#S|ber-0465|social|onderwijs|
K|gebruiken|bejegening|4|verrassing|0|-|docent mailde mij zelf: "ik zag dat je stil was vandaag, gaat het?" op een uni met 20k studenten. hè?
#S|ber-0466|social|onderwijs|
K|gebruiken|wachttijd|2|neutraal|3|-|Al 7 wk wachten op cijfer Statistiek 2
K|gebruiken|geen|2|bezorgdheid|0|vraag|en de herkansing is over 4 dgn, moet ik nu leren of niet help
#S|ber-0467|social|onderwijs|
K|hulp|herhaling|1|boosheid|3|-|Beste school. Mail 1 jan. Mail 2 feb. Gesprek mrt. Mail 3. Mail 4. Gesprek mei met iemand die van niets wist. Nu ga ik naar de inspectie.
#S|ber-0468|social|onderwijs|
K|hulp|bereikbaarheid|2|irritatie|0|-|secretariaat open di en do 10-11u30, wie werkt er dan niet
#S|ber-0469|social|onderwijs|
K|hulp|doorverwijzing|4|opluchting|0|-|nieuwe zorgcoördinator pakt het echt op, heeft zelf CLB én logo gebeld. ik kan terug ademen
#S|ber-0470|social|onderwijs|
K|hulp|informatie|4|vertrouwen|0|-|mentor gebeld over al die onvoldoendes, kreeg een eerlijk antwoord ipv gedraai. zo hou je ouders mee
#S|ber-0471|social|onderwijs|
K|hulp|belofte|4|verrassing|0|-|Zei de conciërge "komt goed" over die gestolen fiets. En het kwam GOED, hij heeft hem gevonden bij het station
#S|ber-0472|social|onderwijs|
K|aanvragen|digitaal|2|irritatie|1|-|Waar is de knop "verstuur" gebleven @studiekas ik scroll al tot mijn duim blaren heeft
#S|ber-0473|social|onderwijs|
K|aanvragen|informatie|2|verwarring|0|-|digitaal aanmelden, maar "breng het ondertekende origineel mee". Waarvan. Waarheen
#S|ber-0474|social|onderwijs|
K|aanvragen|geen|2|bezorgdheid|0|angst|numerus fixus selectie over 3 dagen en ik ben ziek, als ik er niet ben is het jaar klaar
#S|ber-0475|social|onderwijs|
K|aanvragen|bejegening|5|dankbaarheid|0|-|Ik huilde aan de inschrijfbalie want papieren niet in orde, die mevrouw heeft dan zelf naar mijn oude school gebeld. Danku madam met de rode bril
#S|ber-0476|social|onderwijs|
K|aanvragen|doorverwijzing|2|irritatie|2|-|school: eerst beschikking. gemeente: eerst school. ik: eerst koffie
#S|ber-0477|social|onderwijs|
K|ontvangen|digitaal|2|irritatie|0|-|chromebook voor de brugklas wil activeren met een code uit een brief die "in september" komt
#S|ber-0478|social|onderwijs|
K|ontvangen|geen|2|bezorgdheid|0|-|eerste dag naar de grote school vandaag. zij had er zin in. ik niet haha slik
#S|ber-0479|social|onderwijs|
K|ontvangen|kwaliteit|4|verrassing|0|-|ok ik verwachtte een folder en kreeg een bouwpakket met een échte microscoop voor die cursus?! 139 euro he
#S|ber-0480|social|onderwijs|
K|betalen|doorverwijzing|1|boosheid|3|-|Toeslag zegt: opvang moet corrigeren. Opvang zegt: toeslag ziet het vanzelf. 11 mnd. Intussen wil een deurwaarder 2.800 van me
K|betalen|geen|2|bezorgdheid|0|angst|elke bel die gaat schrik ik me kapot
#S|ber-0481|social|onderwijs|
K|betalen|informatie|2|verwarring|0|-|wat is in godsnaam een 'administratieve bijdrage vrijwillig verplicht'
#S|ber-0482|social|onderwijs|
K|betalen|belofte|2|irritatie|0|-|de ouderraad zou 't kampgeld teruggeven. kampvuur is al lang uit
#S|ber-0483|social|onderwijs|
K|betalen|beleid|4|dankbaarheid|0|-|kamp in schijfjes mogen betalen, geen vragen gesteld. 3x merci juf Hilde
#S|ber-0484|social|onderwijs|
K|orienteren|geen|3|neutraal|0|vraag|Welke taalschool in Gent voor Pools? liefst 's avonds
#S|ber-0485|social|onderwijs|
K|orienteren|informatie|2|verwarring|0|-|3 opleidingen tot tandartsassistent, 3 verschillende namen, is dat nu hetzelfde of
#S|ber-0486|social|onderwijs|
K|vertrekken|bejegening|1|boosheid|0|-|Kind van school gehaald. Reden? Directeur: "misschien is thuis zitten iets voor hem". 8 jaar oud.
#S|ber-0487|social|onderwijs|
K|vertrekken|prijs|2|teleurstelling|0|-|gestopt met pianoles, 41 per half uur ging niet meer
#S|ber-0488|social|onderwijs|
K|vertrekken|geen|3|neutraal|0|wens|@taaltop graag proefabo stoppen, kan dat hier?
A|||||||Dag Vince, dat kan via je profiel, of stuur je mailadres in DM.
K|geen|geen|3|neutraal|0|-|DM
#S|ber-0489|social|onderwijs|
K|wijzigen|wachttijd|2|teleurstelling|3|-|wil van gastouder wisselen maar er is niks, sta bij 4 bureaus op de lijst sinds feb
#S|ber-0490|social|onderwijs|
K|wijzigen|geen|4|blijdschap|0|-|kleine mag naar de grote groep, hij is 't kot te klein
#S|ber-0491|social|onderwijs|
K|terugkijken|geen|4|blijdschap|0|-|20 jr na dato mn oude bio leraar tegengekomen, wist mn naam nog 🥹
#S|ber-0492|social|onderwijs|
K|terugkijken|belofte|2|teleurstelling|0|-|ze zeiden "met dit diploma word je bestormd". 140 sollicitaties later
#S|ber-0493|social|vrije_tijd|
K|gebruiken|storing|1|boosheid|0|-|Storing in de tokkel. 45 minuten met een 7-jarige in een harnas boven een meer. 45!! @avonturia
K|gebruiken|privacy|2|bezorgdheid|0|-|droom er nog van en zij ook
#S|ber-0494|social|vrije_tijd|
K|gebruiken|storing|4|opluchting|0|-|oke streampje is terug net voor de penalty's, hart staat bijna stil
#S|ber-0495|social|vrije_tijd|
K|gebruiken|storing|3|neutraal|0|vraag|is de app van @cineroyal down
#S|ber-0496|social|vrije_tijd|
K|gebruiken|digitaal|2|verwarring|0|-|hoe krijg ik in godsnaam mn pion van die toren af @pixelhof, hulp pagina is in het Koreaans
#S|ber-0497|social|vrije_tijd|
K|gebruiken|digitaal|4|verrassing|0|-|Heel de schouwburg met ondertiteling op je eigen telefoon en het WERKT?!
#S|ber-0498|social|vrije_tijd|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|slotaflevering. 8 seizoenen. en dan dit. 😐
#S|ber-0499|social|vrije_tijd|
K|gebruiken|kwaliteit|1|teleurstelling|0|-|Gebakken lucht, dat licht museum. 24 euro. mijn eigen badkamer is spannender
#S|ber-0500|social|vrije_tijd|
K|gebruiken|bejegening|1|boosheid|0|-|Man in rolstoel krijgt te horen "u blokkeert het zicht voor de anderen". Op de ROLSTOELPLEK. @cineroyal leg uit
#S|ber-0501|social|vrije_tijd|
K|gebruiken|informatie|2|verwarring|0|-|is dit nou het einde vd rij of het begin van een andere rij. niemand weet het. gezellig
#S|ber-0502|social|vrije_tijd|
K|gebruiken|beleid|2|boosheid|0|-|Borstvoeding geven = "graag buiten mevrouw" zegt een snotneus in geel hesje @fabeldal. Het is 34 graden
#S|ber-0503|social|vrije_tijd|
K|gebruiken|levering|2|neutraal|0|-|Headliner skipt. Reden onbekend
#S|ber-0504|social|vrije_tijd|
K|gebruiken|privacy|4|vertrouwen|0|-|gezien hoe security een meisje dat onwel werd in 1 min had weggehaald, petje af @bosruis
#S|ber-0505|social|vrije_tijd|
K|aanvragen|bereikbaarheid|2|irritatie|2|-|@plaatsje iemand? mail, insta, fb, x, overal stil
K|aanvragen|geen|3|bezorgdheid|0|vraag|krijg ik nu wel of geen kaarten? mn schoonouders hebben hun vlucht al
#S|ber-0506|social|vrije_tijd|
K|aanvragen|belofte|2|irritatie|0|-|"extra dag in verkoop om 12u". 12u05: sorry extra dag geannuleerd
#S|ber-0507|social|vrije_tijd|
K|aanvragen|fout|2|verwarring|0|-|twee bevestigingen, twee verschillende zalen, welke is het nu @devonktheater
A|||||||Goed dat je het vraagt! De Grote Zaal. Excuses voor de dubbele mail.
K|aanvragen|informatie|4|dankbaarheid|0|-|top merci
#S|ber-0508|social|vrije_tijd|
K|aanvragen|wachttijd|2|irritatie|3|-|23e op de lijst voor een volkstuin. sinds 2021. toen was ik 24e
#S|ber-0509|social|vrije_tijd|
K|aanvragen|beleid|4|verrassing|0|-|te laat voor inschrijving marathon, gemaild met mijn verhaal over papa, en ze hebben me er zo bij gezet 😭
#S|ber-0510|social|vrije_tijd|
K|aanvragen|geen|3|verlangen|0|wens|kom op @zandstormfest gooi die weekendkaarten er nou in ik zit klaar
#S|ber-0511|social|vrije_tijd|
K|ontvangen|doorverwijzing|2|irritatie|2|-|Merch niet binnen. Band zegt label. Label zegt webshop. Webshop zegt PostNL. PostNL zegt band 🤡
#S|ber-0512|social|vrije_tijd|
K|ontvangen|informatie|2|verwarring|0|-|mijn ticket zegt "deuren zie ticket"
#S|ber-0513|social|vrije_tijd|
K|ontvangen|fout|2|teleurstelling|0|-|cadeaubon escape room, in mooie doos, code al gebruikt. op mn verjaardag
K|ontvangen|fout|4|opluchting|0|-|binnen 2 uur nieuwe code gekregen + sorry, oke vergeven @kluisvrij
#S|ber-0514|social|vrije_tijd|
K|ontvangen|levering|5|verrassing+blijdschap|0|-|besteld gisteravond 23.40, puzzel van 3000 stukjes nu al op de mat. wie zijn jullie en slapen jullie ooit
#S|ber-0515|social|vrije_tijd|
K|betalen|privacy|2|bezorgdheid|0|angst|zie 89 dollar "PXLH*gems" op mn afschrift. nooit gekocht. wat staat er nog meer te komen
#S|ber-0516|social|vrije_tijd|
K|betalen|doorverwijzing|2|irritatie|2|-|creditcard: ga naar pixelhof. pixelhof: ga naar de store. store: ga naar je creditcard
#S|ber-0517|social|vrije_tijd|
K|betalen|beleid|4|dankbaarheid|0|-|kon vanwege overlijden van mn pa zn jaarkaart geld terug, niet eens om gevraagd. Stijl @oosterkade
#S|ber-0518|social|vrije_tijd|
K|betalen|informatie|2|verwarring|0|-|2,35 afgeschreven door STG BHR DERDEN. Wie. Wat. Welke sportclub is dit
#S|ber-0519|social|vrije_tijd|
K|hulp|herhaling|2|irritatie|2|-|Hoi met mij weer. Ja van die helm. Nee nog steeds niet. Ja maat M. Ja heb ik al gestuurd. @fabeldal
#S|ber-0520|social|vrije_tijd|
K|hulp|herhaling|2|neutraal|2|-|4e mail gestuurd over verloren bril
#S|ber-0521|social|vrije_tijd|
K|hulp|bejegening|4|blijdschap|0|-|humor bij de helpdesk: "heeft u al geprobeerd uw kind uit en aan te zetten". Opgelost ook nog
#S|ber-0522|social|vrije_tijd|
K|gebruiken|privacy|1|boosheid|0|-|@plaatsje stuurt bij mijn klacht doodleuk de klacht van 40 ANDEREN mee in cc. Namen, nummers, alles
#S|ber-0523|social|vrije_tijd|
K|gebruiken|privacy|2|bezorgdheid|0|angst|meisje aangerand op de camping en er stond 1 vrijwilliger bij de ehbo. als mijn dochter volgend jaar wil zeg ik nee, ik ben veel te bang
#S|ber-0524|social|vrije_tijd|
K|hulp|wachttijd|4|verrassing|0|-|na 3 minuten al een échte oplossing, heb gescreenshot voor mn kleinkinderen
#S|ber-0525|social|vrije_tijd|
K|wijzigen|digitaal|2|irritatie|1|-|naam op seizoenskaart wijzigen: dat hokje wist alles als je op volgende klikt
#S|ber-0526|social|vrije_tijd|
K|wijzigen|belofte|2|boosheid|0|-|Stoelnummers zouden NIET veranderen bij verlenging. Zit nu achter een paal @fcwestrand
#S|ber-0527|social|vrije_tijd|
K|wijzigen|beleid|2|verwarring|0|vraag|dus ik kan upgraden naar vip maar niet terug en vip is uitverkocht dus nu heb ik niks?
#S|ber-0528|social|vrije_tijd|
K|wijzigen|levering|2|teleurstelling|0|-|show verplaatst. alweer. van mei naar okt naar feb. oppas wordt inmiddels zelf oud genoeg voor een oppas
#S|ber-0529|social|vrije_tijd|
K|vertrekken|privacy|2|irritatie|0|-|gevraagd mijn account te wissen, krijg ik een mail: upload je paspoort. eh nee
#S|ber-0530|social|vrije_tijd|
K|vertrekken|herhaling|2|irritatie|2|-|3x opgezegd. 3x "wat fijn dat je blijft!" @fitmeermin
#S|ber-0531|social|vrije_tijd|
K|vertrekken|bereikbaarheid|4|verrassing|0|-|belde om op te zeggen en zat klaar voor een gevecht. "tuurlijk, is gebeurd, fijne dag" eh. oke
#S|ber-0532|social|vrije_tijd|
K|vertrekken|geen|2|irritatie|0|-|dit seizoen nog en dan ben ik weg @fcwestrand, wat een zooitje
#S|ber-0533|social|vrije_tijd|
K|terugkijken|bejegening|5|dankbaarheid|0|-|Afscheid van Fabeldal-collega Miet, elk jaar wist ze ons gezin nog. Dank Miet, 15 jaar lang magie
#S|ber-0534|social|vrije_tijd|
K|terugkijken|geen|3|neutraal|0|vraag|iemand weleens spijt gehad van een jaarkaart? ik wel ni
#S|ber-0535|social|vrije_tijd|
K|terugkijken|kwaliteit|1|boosheid|0|-|wat jullie van onze club hebben gemaakt is een schande. SCHANDE
#S|ber-0536|review|zorg|sterren=4
K|aanleiding|geen|2|neutraal|0|-|Tennisarm, al maanden.
K|orienteren|geen|3|neutraal|0|-|Via een collega hier terecht gekomen
K|ontvangen|wachttijd|4|verrassing|0|-|2 dagen na bellen al op de tafel
K|gebruiken|informatie|4|vertrouwen|0|-|ze zegt meteen eerlijk dat shockwave bij mij niet gaat helpen en wat wel
K|betalen|geen|3|neutraal|0|-|Zit in mijn pakket dus niks bijbetaald
#S|ber-0537|review|zorg|sterren=1
K|aanvragen|herhaling|2|boosheid|3|-|4x een verwijzing moeten regelen voor dezelfde knie, eerst code fout, toen verlopen, toen kwijt, toen de verkeerde knie
K|aanvragen|doorverwijzing|2|irritatie|2|-|de poli stuurt je terug naar de HA en die zucht alleen nog maar als ze me ziet
K|aanvragen|geen|2|bezorgdheid|0|angst|ik ben bang dat er straks niks meer te redden valt aan dat kraakbeen
#S|ber-0538|review|zorg|sterren=5
K|gebruiken|bejegening|5|dankbaarheid|0|-|Met mijn dochtertje (gehandicapt, 9) naar deze kapperstandarts zoals ze het noemt, eerst mocht de knuffel in de stoel
K|gebruiken|kwaliteit|5|verrassing|0|-|ze ging voor t eerst in haar leven ZITTEN. vrijwillig
K|terugkijken|geen|5|vertrouwen|0|-|wij blijven hier tot ze met pensioen gaat
#S|ber-0539|review|zorg|sterren=2
K|betalen|fout|2|neutraal|0|-|Wortelkanaal van kies 26 op de rekening, ik heb 26 niet eens meer
K|hulp|wachttijd|2|irritatie|3|-|3 wk en 2 mailtjes verder zijn ze het "aan t bekijken"
K|hulp|geen|3|neutraal|0|-|Tandarts zelf niks mis mee
#S|ber-0540|review|zorg|sterren=4
K|hulp|bejegening|4|blijdschap|0|-|Fijne apotheek, nemen tijd, ook als er rij staat
K|ontvangen|levering|2|neutraal|0|-|er is alleen vaak iets niet op voorraad
K|ontvangen|beleid|4|opluchting|0|-|maar dan krijg je alvast voor 3 dagen mee zodat je niet zonder zit
#S|ber-0541|review|zorg|sterren=1
K|gebruiken|privacy|1|boosheid|0|-|Mijn vader is ONDERKOELD gevonden in de tuin van dit verzorgingshuis. Januari. In pyama.
K|hulp|belofte|2|boosheid|0|-|Belmat, deurcode, extra ronde, alles beloofd, niks gedaan
K|vertrekken|geen|2|bezorgdheid|0|angst|Hij staat nu op een wachtlijst elders maar elke nacht dat hij daar nog slaapt lig ik wakker
#S|ber-0542|review|zorg|sterren=5
K|aanvragen|geen|2|bezorgdheid|0|-|Met lood in de schoenen naar de uitslag
K|gebruiken|informatie|5|opluchting|0|-|arts zei in de eerste zin "het is goed" en pas daarna de rest. Zo doe je dat.
#S|ber-0543|review|zorg|sterren=3
K|orienteren|prijs|3|neutraal|0|-|Niet de goedkoopste niet de duurste
K|wijzigen|digitaal|2|verwarring|0|-|maar wat er nu precies wijzigt per 1 jan moet je uit een pdf van 140 blz halen
K|hulp|bereikbaarheid|4|neutraal|0|-|ze nemen wel snel op
#S|ber-0544|review|zorg|sterren=2
K|ontvangen|kwaliteit|2|teleurstelling|0|-|Nieuwe bril, montuur hangt scheef, linkerglas kras.
K|hulp|bejegening|2|irritatie|0|-|"dat heeft u er zelf vast op gemaakt" ja in de 40 seconde tussen de balie en de deur
#S|ber-0545|review|zorg|sterren=5
K|ontvangen|fout|4|verrassing|0|-|Bril was in verkeerde kleur besteld, foutje van hun. Mocht em houden als reserve en de goede kreeg ik 4 dagen later. Zo kan t dus ook!
#S|ber-0546|review|zorg|sterren=4
K|vertrekken|wachttijd|4|neutraal|0|-|Overstap ging geruisloos
K|ontvangen|fout|2|neutraal|0|-|wel 2 pasjes gehad, 1 op mijn meisjesnaam
K|betalen|geen|3|neutraal|0|-|rest nog niet nodig gehad gelukkig
#S|ber-0547|review|zorg|sterren=1
K|hulp|bereikbaarheid|2|irritatie|2|-|spreekuur 8.00-8.30. daarna "voor spoed toets 1". Spoed = dokter belt 17.45.
K|hulp|bejegening|1|boosheid|0|-|Assistente bepaalt of jij ziek bent. heeft ze 1 jaar voor geleerd ofzo??
K|vertrekken|geen|3|verlangen|0|wens|Als iemand een andere weet in Lelystad, graag
#S|ber-0548|review|zorg|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Gipsmeester was een grappenmaker, mijn zoon heeft nu een gips met vuurdraak
K|gebruiken|wachttijd|3|neutraal|0|-|Half uurtje gewacht, schappelijk voor n zondag
#S|ber-0549|review|zorg|sterren=2
K|gebruiken|bejegening|2|teleurstelling|0|-|Als dikke vrouw is het altijd mijn gewicht, ook bij een ontstoken teen
K|gebruiken|geen|2|irritatie|0|-|teen wel mooi geworden, ik niet blijkbaar
#S|ber-0550|review|zorg|sterren=5
K|aanvragen|belofte|5|dankbaarheid|0|-|Ze beloofden te bellen als er plek kwam. 7.05 uur s ochtends telefoon: kunt u om 8 er zijn? En of ik kon
K|gebruiken|kwaliteit|4|opluchting|0|-|2 wk later weer kunnen slapen op mijn zij
#S|ber-0551|review|zorg|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Therapeute top
K|gebruiken|levering|2|neutraal|0|-|is alleen 3 v/d 8 sessies uitgevallen
K|betalen|beleid|2|verwarring|0|-|waarom ik 'no show' krijg voor een sessie die zij annuleerde snap ik dan weer niet
#S|ber-0552|review|onderwijs|sterren=4
K|geen|geen|3|neutraal|0|-|Dochter 2 havo
K|gebruiken|kwaliteit|4|vertrouwen|0|-|Hoge verwachtingen maar ook hulp als het niet gaat
K|gebruiken|digitaal|2|irritatie|1|-|huiswerk staat in 3 systemen, per docent anders
K|gebruiken|bejegening|4|blijdschap|0|-|mentor mega betrokken
#S|ber-0553|review|onderwijs|sterren=1
K|ontvangen|doorverwijzing|2|irritatie|2|-|Taxivervoer naar het SO: gemeente, vervoerder, school, niemand wist dat er een kind bestond
K|ontvangen|levering|1|boosheid|3|-|7 weken thuis gezeten met een jongen van 6 die naar school WILDE
#S|ber-0554|review|onderwijs|sterren=5
K|aanvragen|digitaal|4|blijdschap|0|-|Aanmelden 5 min
K|ontvangen|levering|4|blijdschap|0|-|link en lesmap dezelfde avond
K|gebruiken|kwaliteit|5|blijdschap|0|-|Spaans waar ik in Málaga een kapotte huurauto mee heb opgelost, dat zegt genoeg
K|terugkijken|geen|4|verlangen|0|wens|hoop dat er een b2 komt
#S|ber-0555|review|onderwijs|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Cursus fotografie: 4 van de 6 avonden ging over lightroom.
K|gebruiken|bejegening|2|irritatie|0|-|vraag je iets over je eigen toestel, zegt ie lees het boekje
#S|ber-0556|review|onderwijs|sterren=3
K|aanleiding|geen|3|neutraal|0|-|Oudste ging naar de kleuterklas, jongste kon mee
K|gebruiken|kwaliteit|4|neutraal|0|-|alles prima verder
K|betalen|informatie|2|verwarring|0|-|facturen zijn abracadabra, ik reken het na en kom er nooit uit
#S|ber-0557|review|onderwijs|sterren=1
K|betalen|fout|2|boosheid|0|-|Kind al 5 mnd van de opvang AF en ze incasseren vrolijk door
K|hulp|herhaling|2|irritatie|3|-|opzegbrief 3x gestuurd, 1x aangetekend, 4x gebeld, steeds "die hebben wij niet"
K|betalen|geen|2|bezorgdheid|0|angst|ik krijg straks ook nog de toeslag op mn dak waarschijnlijk
#S|ber-0558|review|onderwijs|sterren=5
K|hulp|bejegening|5|opluchting|0|-|Zoon werd gepest en dacht dat hij gek was. Juf Annelies nam hem serieus, belde zelf de andere ouders, en het STOPTE.
#S|ber-0559|review|onderwijs|sterren=4
K|aanvragen|bejegening|4|blijdschap|0|-|Intake met een bak koffie en geen invuldrama
K|gebruiken|kwaliteit|4|blijdschap|0|-|docent gitaar is geduldig met oude vingers
K|wijzigen|beleid|4|dankbaarheid|0|-|les missen = inhalen, geen gezeur
#S|ber-0560|review|onderwijs|sterren=2
K|aanvragen|belofte|2|irritatie|0|-|"plek gegarandeerd" zei de mail van april
K|aanvragen|belofte|2|boosheid|0|-|augustus: sorry, groep vol. En dan twee weken om iets anders te vinden als werkende ouder
#S|ber-0561|review|onderwijs|sterren=3
K|gebruiken|levering|2|irritatie|0|-|juf ziek, juf ziek, juf weg
K|gebruiken|bejegening|4|neutraal|0|-|directie doet wel haar best en is er open over
#S|ber-0562|review|onderwijs|sterren=5
K|orienteren|informatie|5|vertrouwen|0|-|3 opleiders gebeld, deze was de enige die zei: dat moet je niet bij ons doen, dat is zonde van je geld, begin met een gratis module
K|aanvragen|geen|4|vertrouwen|0|-|dus juist bij hun ingeschreven ja
#S|ber-0563|review|onderwijs|sterren=4
K|vertrekken|beleid|4|opluchting|0|-|Door zwangerschap voortijdig gestopt en kreeg de helft terug, had ik niet op gerekend
K|terugkijken|geen|4|verlangen|0|-|maak het ooit nog af
#S|ber-0564|review|onderwijs|sterren=1
K|aanvragen|privacy|2|boosheid|0|-|Na één infoaanvraag word je door 4 nummers gestalkt, ook zondag, ook op het werk. Waar hebben ze dat vandaan
K|vertrekken|bereikbaarheid|2|irritatie|1|-|afmelden van die lijst kan ook nergens
#S|ber-0565|review|vrije_tijd|sterren=5
K|aanleiding|geen|3|blijdschap|0|-|Pa 70, oude rocker.
K|orienteren|informatie|4|blijdschap|0|-|Belde voor tips en de jongen dacht gewoon mee over welk vak een oude heup aankan
K|ontvangen|bejegening|4|dankbaarheid|0|-|stoel stond al klaar
K|gebruiken|kwaliteit|5|blijdschap|0|-|pa huilde bij nummer 3
#S|ber-0566|review|vrije_tijd|sterren=1
K|aanvragen|prijs|2|irritatie|0|-|"Early bird" 89, een week later 69 voor iedereen
K|hulp|belofte|2|boosheid|1|-|verschil zou teruggestort worden zei de chat. nooit meer iets gehoord, ook niet na navragen
K|terugkijken|geen|1|boosheid|0|-|boerenbedrog
#S|ber-0567|review|vrije_tijd|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|leuk museum voor jongens die van treinen houden en andere jongens (mannen) ook
K|gebruiken|prijs|2|irritatie|0|-|koffie 4,20 en dan was t een capsule
#S|ber-0568|review|vrije_tijd|sterren=2
K|ontvangen|wachttijd|2|irritatie|2|-|Om je gereserveerde (!) kaartjes te scannen sta je 40 min
K|ontvangen|informatie|2|verwarring|0|vraag|ene rij zegt e-ticket andere rij zegt web-ticket, wat is een web-ticket??
K|gebruiken|kwaliteit|4|neutraal|0|-|daarna best leuk
#S|ber-0569|review|vrije_tijd|sterren=3
K|gebruiken|kwaliteit|4|neutraal|0|-|Muziek goed
K|gebruiken|kwaliteit|2|irritatie|0|-|geluid bij podium 2 = stofzuiger
K|gebruiken|wachttijd|4|verrassing|0|-|bier halen ging dan weer verrassend vlot
#S|ber-0570|review|vrije_tijd|sterren=5
K|wijzigen|beleid|5|dankbaarheid|0|-|Kind brak zn been 2 dgn voor de vakantie. Alles kosteloos naar volgend jaar gezet en er lag een kaart in de bus voor hem. Wie doet dat nog!
#S|ber-0571|review|vrije_tijd|sterren=1
K|wijzigen|beleid|1|boosheid|0|-|Oma overleden, 4 kaarten niet te gebruiken. "Overlijden tweede graad valt niet onder de voorwaarden." Gecondoleerd hoor
K|wijzigen|bejegening|2|teleurstelling|0|-|hadden ze dat nou nog een beetje aardig gezegd
#S|ber-0572|review|vrije_tijd|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Gym is ruim, nieuw spul
K|gebruiken|privacy|4|vertrouwen|0|-|fijn dat er een vrouwenzone is, voel me hier wel veilig s avonds
K|gebruiken|kwaliteit|2|neutraal|0|-|muziek mag zachter
#S|ber-0573|review|vrije_tijd|sterren=2
K|gebruiken|privacy|2|irritatie|0|-|Er hangt een camera op de gang naar de kleedkamer, zegt men "richting nooduitgang". Tja
K|gebruiken|kwaliteit|2|neutraal|0|-|haren in het putje sinds de opening
#S|ber-0574|review|vrije_tijd|sterren=3
K|betalen|prijs|2|neutraal|0|-|van 19,99 naar 27,99 in 2 jaar
K|wijzigen|geen|3|neutraal|0|-|zit nu op alleen daluren
K|gebruiken|kwaliteit|3|neutraal|0|-|verder doet het wat t moet doen
#S|ber-0575|review|vrije_tijd|sterren=5
K|gebruiken|bejegening|5|blijdschap|0|-|trainer is het zonnetje
K|terugkijken|geen|5|dankbaarheid|0|-|door jullie slaap ik weer en durf ik weer de trap op
#S|ber-0576|review|vrije_tijd|sterren=1
K|vertrekken|herhaling|1|boosheid|3|-|8 x opgezegd via app, mail, balie, brief, app, mail, balie, brief. ACHT
K|betalen|fout|2|boosheid|0|-|ondertussen 9 maanden betaald voor niks
K|vertrekken|geen|2|bezorgdheid|0|angst|nu een deurwaarder op de mat, waar ik 's nachts van wakker schrik
#S|ber-0577|review|vrije_tijd|sterren=4
K|ontvangen|levering|4|neutraal|0|-|Bordspel netjes op tijd
K|ontvangen|fout|2|neutraal|0|-|1 kaart dubbel en 1 te weinig
K|hulp|fout|4|verrassing|0|-|foto gestuurd en dezelfde dag nieuwe set onderweg, plus uitbreiding gratis
#S|ber-0578|review|vrije_tijd|sterren=2
K|gebruiken|digitaal|2|irritatie|0|-|app herkent de chromecast niet
K|gebruiken|digitaal|2|verwarring|0|-|soms wel, soms niet, soms alleen bij films met een r in de titel ofzo
K|hulp|bereikbaarheid|2|irritatie|2|-|helpdesk? haha. forum van 2022
#S|ber-0579|review|vrije_tijd|sterren=3
K|gebruiken|kwaliteit|4|neutraal|0|-|Veel aanbod
K|gebruiken|informatie|2|neutraal|0|-|je ziet niet wat er bijna verdwijnt
K|wijzigen|geen|2|teleurstelling|0|-|dus volgende maand ff pauze
#S|ber-0580|review|vrije_tijd|sterren=5
K|gebruiken|bejegening|5|dankbaarheid|0|-|Demente man mee naar het museum, de suppoost liep een heel eind met ons mee en liet hem over zijn oude werf vertellen. Hij straalde
K|gebruiken|kwaliteit|4|blijdschap|0|-|prachtige scheepsmodellen ook
#S|ber-0581|review|vrije_tijd|sterren=1
K|gebruiken|privacy|1|boosheid|0|-|Kinderkamp: kind (8) kwam terug met 2de graads verbrande rug, zonnecreme zat dicht in de tas.
K|hulp|informatie|2|boosheid|0|-|leiding: "hij wilde niet". Hij is ACHT
#S|ber-0582|review|vrije_tijd|sterren=4
K|hulp|belofte|4|blijdschap|0|-|gevonden voorwerpen zou me mailen. mailde me.
K|hulp|wachttijd|3|neutraal|0|-|duurde week
#S|ber-0583|review|vrije_tijd|sterren=2
K|orienteren|digitaal|2|irritatie|1|-|Zoek op de site maar es uit hoe laat ze open zijn. Volgens de kop 10, volgens de agenda 11, op google gesloten
K|orienteren|informatie|2|verwarring|1|-|gebeld dan maar: "ik denk 10 uur"
#S|ber-0584|review|vrije_tijd|sterren=5
K|aanvragen|beleid|4|verrassing|0|-|Geen bankkaart bij? Betaal volgende keer maar, zei die meneer vd kinderboerderij
K|terugkijken|geen|4|vertrouwen|0|-|Ja zo krijg je klanten voor het leven
#S|ber-0585|review|vrije_tijd|sterren=3
K|aanleiding|geen|3|neutraal|0|-|Vriendinnenuitje
K|aanvragen|digitaal|2|neutraal|1|-|reserveren voor 9 lukte niet online, moest bellen
K|gebruiken|bejegening|4|blijdschap|0|-|heel gezellige pottenbakster
K|ontvangen|kwaliteit|2|teleurstelling|0|-|mijn kom is gebarsten uit de oven gekomen. tja hoort erbij zei ze
#S|ber-0586|social|zorg|
K|geen|geen|3|neutraal|0|-|@zorgvast goedemiddag
K|hulp|geen|3|neutraal|0|vraag|hoe lang bewaren jullie een machtiging
A|||||||Goedemiddag! Meestal 1 jaar, tenzij anders vermeld.
K|geen|geen|3|neutraal|0|-|oke duidelijk
#S|ber-0587|social|zorg|
K|orienteren|geen|3|neutraal|0|vraag|Zit fysio bij chronisch in basis of aanvullend? #dtv
A|||||||Vanaf de 21e behandeling uit de basis, als het op de lijst staat.
K|orienteren|informatie|2|verwarring|0|vraag|en die eerste 20 dan?
#S|ber-0588|social|zorg|
K|orienteren|prijs|3|neutraal|0|vraag|wat kost een bleekbehandeling bij jullie @mondvol
#S|ber-0589|social|zorg|
K|orienteren|geen|3|neutraal|0|-|ben aan t kijken voor een spiraal in een ander zkh
#S|ber-0590|social|zorg|
K|aanvragen|geen|3|neutraal|0|-|maandag op gesprek bij de gyn
#S|ber-0591|social|zorg|
K|aanvragen|bereikbaarheid|3|neutraal|0|vraag|is de prikpost in Sittard vandaag open ivm carnaval?
#S|ber-0592|social|zorg|
K|aanvragen|geen|3|neutraal|0|vraag|moet je nuchter voor een echo vd buik? folder zoek
#S|ber-0593|social|zorg|
K|ontvangen|levering|3|neutraal|0|vraag|Hoi, kan ik mn spullen ook in het ophaalkastje laten leggen? werk tot 7
A|||||||Dat kan! We zetten het aan voor je.
K|ontvangen|beleid|4|blijdschap|0|-|oh nice
#S|ber-0594|social|zorg|
K|ontvangen|geen|3|neutraal|0|-|nachtbeugel opgehaald. slis als een slang
#S|ber-0595|social|zorg|
K|betalen|geen|3|neutraal|0|vraag|komt de tandartsrekening eerst naar mij of meteen naar jullie @helderzorg
#S|ber-0596|social|zorg|
K|betalen|geen|3|neutraal|0|-|Mn eigen risico is dit jaar op in februari
#S|ber-0597|social|zorg|
K|betalen|beleid|3|neutraal|0|vraag|kan eigen risico ook in termijnen
A|||||||Ja, tot 10 termijnen, aan te vragen vóór 1 februari.
K|betalen|geen|3|bezorgdheid|0|vraag|en nu nog? t is maart
#S|ber-0598|social|zorg|
K|wijzigen|geen|3|neutraal|0|wens|mijn adres is gewijzigd graag aanpassen
A|||||||Mogen we je polisnummer via DM?
K|geen|geen|3|neutraal|0|-|dm'etje gestuurd
#S|ber-0599|social|zorg|
K|wijzigen|geen|3|neutraal|0|vraag|tot hoe laat mag je op de dag ervoor afbellen bij @kinetiek
#S|ber-0600|social|zorg|
K|vertrekken|geen|3|neutraal|0|vraag|Als ik nu overstap, neemt de nieuwe dan mijn machtiging voor de cpap over
#S|ber-0601|social|zorg|
K|vertrekken|geen|3|neutraal|0|-|Nieuwe huisarts gevonden, oude moet nog gemaild
#S|ber-0602|social|zorg|
K|hulp|privacy|3|neutraal|0|vraag|mag een apotheek eigenlijk vragen waar je iets voor slikt
#S|ber-0603|social|zorg|
K|hulp|geen|3|neutraal|0|vraag|weet iemand bij wie je moet zijn voor een second opinion
#S|ber-0604|social|zorg|
K|aanleiding|geen|3|neutraal|0|-|Vrouw 12 wk. nog niks geregeld.
#S|ber-0605|social|zorg|
K|aanleiding|geen|2|teleurstelling|0|-|ma valt nu zo vaak, alleen wonen gaat niet meer. t huis waar ik geboren ben
#S|ber-0606|social|zorg|
K|aanleiding|geen|3|verlangen|0|wens|na 30 jr roken wil ik stoppen, wie stopt mee
#S|ber-0607|social|onderwijs|
K|geen|geen|3|neutraal|0|-|hoi @studiekas
K|betalen|geen|3|neutraal|0|vraag|wnr komt de stufi van deze maand, de 24e of de 25e?
A|||||||Hoi! De 24e.
K|geen|geen|3|neutraal|0|-|👍👍
#S|ber-0608|social|onderwijs|
K|orienteren|geen|3|neutraal|0|vraag|kan je met mbo4 verkoop naar de pabo of heb je dan toetsen nodig
#S|ber-0609|social|onderwijs|
K|orienteren|prijs|3|neutraal|0|vraag|Wat vragen jullie per uur voor bijles scheikunde 5vwo?
#S|ber-0610|social|onderwijs|
K|aanvragen|geen|3|neutraal|0|-|aanmelding master verstuurd. nu duimen
#S|ber-0611|social|onderwijs|
K|aanvragen|geen|3|neutraal|0|vraag|moet de vog er al zijn bij de intake of mag dat later
#S|ber-0612|social|onderwijs|
K|aanvragen|wachttijd|3|neutraal|0|vraag|hoelang duurt een plaatsingsbesluit gemiddeld? @hetkompascollege
#S|ber-0613|social|onderwijs|
K|ontvangen|levering|3|neutraal|0|vraag|zijn de boeken v 3 tso al aangekomen bij iemand?
#S|ber-0614|social|onderwijs|
K|ontvangen|geen|3|neutraal|0|vraag|waar moeten eerstejaars maandag zijn, aula of P2
#S|ber-0615|social|onderwijs|
K|gebruiken|geen|3|neutraal|0|vraag|morgen studiedag of is dat volgende week? @devuurvlieg
A|||||||Volgende week donderdag.
K|geen|geen|4|opluchting|0|-|oef dank u
#S|ber-0616|social|onderwijs|
K|gebruiken|geen|3|neutraal|0|-|halverwege de stage
#S|ber-0617|social|onderwijs|
K|gebruiken|digitaal|3|neutraal|0|vraag|Hoe koppel ik een 2e ouder in de app
#S|ber-0618|social|onderwijs|
K|betalen|geen|3|neutraal|0|vraag|is het kampgeld al van de rekening of komt dat nog
#S|ber-0619|social|onderwijs|
K|betalen|beleid|3|neutraal|0|vraag|moet je collegegeld helemaal betalen als je 1 feb afstudeert?
#S|ber-0620|social|onderwijs|
K|wijzigen|geen|3|neutraal|0|vraag|Kan mn zoon halverwege t jaar nog van latijn af
#S|ber-0621|social|onderwijs|
K|vertrekken|geen|3|neutraal|0|-|uitgeschreven per 1 april
#S|ber-0622|social|onderwijs|
K|aanleiding|geen|3|blijdschap|0|-|nichtje van 55 gaat weer naar school hahaha super
#S|ber-0623|social|onderwijs|
K|aanleiding|geen|2|bezorgdheid|0|-|gastouder stopt eind vd maand. help
#S|ber-0624|social|vrije_tijd|
K|geen|geen|3|neutraal|0|-|heyy
K|aanvragen|geen|3|neutraal|0|vraag|komen er nog resaletickets voor zo?
A|||||||Hey! Hou de officiële resale in de gaten.
K|aanvragen|prijs|3|neutraal|0|vraag|tegen welke prijs mogen ze daar op
#S|ber-0625|social|vrije_tijd|
K|orienteren|geen|3|neutraal|0|vraag|kunnen kinderen v 3 bij jullie in de kabelbaan @fabeldal
#S|ber-0626|social|vrije_tijd|
K|orienteren|geen|3|verlangen|0|-|twijfel tussen kanoclub en roeien
K|orienteren|prijs|3|neutraal|0|vraag|wat is duurder
#S|ber-0627|social|vrije_tijd|
K|orienteren|digitaal|3|neutraal|0|vraag|werkt toonbox op een oude samsung uit 2015
#S|ber-0628|social|vrije_tijd|
K|aanvragen|beleid|3|neutraal|0|vraag|mag een cadeaubon ook gebruikt voor 2 losse kaarten
#S|ber-0629|social|vrije_tijd|
K|aanvragen|geen|3|neutraal|0|-|ingeschreven voor de 10 van Noord
#S|ber-0630|social|vrije_tijd|
K|ontvangen|levering|3|neutraal|0|vraag|wanneer worden de startnummers verstuurd
#S|ber-0631|social|vrije_tijd|
K|ontvangen|geen|3|neutraal|0|-|seizoenkaart op de mat
#S|ber-0632|social|vrije_tijd|
K|gebruiken|geen|3|neutraal|0|vraag|is de sauna open met pasen
#S|ber-0633|social|vrije_tijd|
K|gebruiken|geen|3|neutraal|0|-|we zitten rij 22 dus zwaai maar
#S|ber-0634|social|vrije_tijd|
K|betalen|geen|3|neutraal|0|vraag|zie nog steeds geen refund van 8 mei, klopt dat?
A|||||||Terugbetalingen duren tot 14 werkdagen.
K|betalen|geen|3|neutraal|0|-|ok wachten we
#S|ber-0635|social|vrije_tijd|
K|betalen|prijs|3|neutraal|0|vraag|is garderobe gratis
#S|ber-0636|social|vrije_tijd|
K|wijzigen|beleid|3|neutraal|0|vraag|wat als ik ziek word, kan ik dan omboeken
#S|ber-0637|social|vrije_tijd|
K|wijzigen|geen|3|neutraal|0|wens|graag mn maatje wijzigen van M naar XL, realisme
#S|ber-0638|social|vrije_tijd|
K|vertrekken|geen|3|neutraal|0|vraag|hoe zeg ik mn proefmaand op @filmio
#S|ber-0639|social|vrije_tijd|
K|vertrekken|geen|3|neutraal|0|-|lidmaatschap loopt tot aug
#S|ber-0640|social|vrije_tijd|
K|aanleiding|geen|3|neutraal|0|-|kleinkinderen komen 3 dgn. regen voorspeld. hellup
#S|ber-0641|social|vrije_tijd|
K|aanleiding|geen|2|teleurstelling|0|-|trainingsmaatje verhuisd, nu sta ik daar alleen bij de halters
#S|ber-0642|review|onderwijs|sterren=5
K|aanleiding|geen|2|bezorgdheid|0|-|Zat met de handen in het haar over mijn zoon zijn wiskunde
K|aanvragen|wachttijd|4|blijdschap|0|-|Zelfde week nog een bijlesjuf
K|gebruiken|kwaliteit|5|verrassing|0|-|van een 3,2 naar een 7,1, ik dacht dat hij de verkeerde toets liet zien
#S|ber-0643|review|vrije_tijd|sterren=3
K|geen|geen|3|neutraal|0|-|Bezocht in de kerstvakantie met twee pubers.
K|orienteren|prijs|3|neutraal|0|-|Via een bon 2 voor de prijs van 1
K|gebruiken|kwaliteit|3|neutraal|0|-|Eén keer leuk
#S|ber-0644|review|zorg|sterren=3
K|geen|geen|3|neutraal|0|-|Cataract links.
K|aanvragen|informatie|3|neutraal|0|-|Je krijgt van te voren een boekje en een telefoontje
K|gebruiken|kwaliteit|4|blijdschap|0|-|viel mij 100% mee
K|ontvangen|wachttijd|2|neutraal|1|-|druppels kon je pas om 4 uur ophalen
#S|ber-0645|review|vrije_tijd|sterren=4
K|orienteren|geen|3|neutraal|0|-|Cadeau gekregen, gelukkig niet zelf hoeven zoeken
K|aanvragen|digitaal|2|verwarring|0|-|reserveren met cadeaucode, wist niet dat je eerst zonder code moest reserveren en dan pas op betaalpagina
K|gebruiken|kwaliteit|4|blijdschap|0|-|vaarles was top
#S|ber-0646|review|vrije_tijd|sterren=1
K|aanvragen|informatie|1|boosheid|0|-|Er staat nergens, maar dan ook NERGENS, dat het om een lezing IN HET DUITS gaat
K|betalen|beleid|2|irritatie|0|-|'programma onder voorbehoud' was het antwoord op mijn vraag om geld
#S|ber-0647|review|zorg|sterren=4
K|hulp|doorverwijzing|4|vertrouwen|0|-|Wijkverpleegkundige is de spin, alles loopt via haar
K|gebruiken|levering|2|neutraal|0|-|tijden schommelen wel
K|gebruiken|bejegening|4|dankbaarheid|0|-|zeker de meisjes van de avond, schatten
#S|ber-0648|review|onderwijs|sterren=2
K|aanvragen|fout|2|verwarring|0|-|Dochter stond twee keer ingeschreven en één keer niet, hoe dat kan wist ook niemand
K|ontvangen|beleid|2|irritatie|0|-|toen mocht ze pas week 2 beginnen
K|gebruiken|kwaliteit|4|blijdschap|0|-|maar de juffen, eerlijk, die zijn goud
#S|ber-0649|review|vrije_tijd|sterren=5
K|ontvangen|informatie|4|vertrouwen|0|-|Instructie vooraf was kalm en duidelijk, ook voor bange types zoals ik
K|gebruiken|kwaliteit|5|blijdschap+opluchting|0|-|en toen die stilte, 3000 meter, ik heb het gedaan!!!
K|terugkijken|geen|5|blijdschap|0|-|doe het doe het doe het
#S|ber-0650|review|zorg|sterren=1
K|gebruiken|privacy|1|boosheid|0|-|Naam van een ander op mijn medicijnen en haar hele medicatielijst zat er ook bij in de zak
K|hulp|bejegening|2|irritatie|0|-|reactie "oh ja dat hebben we wel vaker" alsof dat helpt
K|gebruiken|privacy|2|bezorgdheid|0|vraag|en waar ligt MIJN zak nu dan, bij wie thuis
#S|ber-0651|review|onderwijs|sterren=4
K|aanvragen|bejegening|4|verrassing|0|-|Belde met een domme vraag over peuters en de toeslag en kreeg een half uur uitleg van iemand die dat gewoon kon
K|aanvragen|beleid|4|opluchting|0|-|bleek dat ik er wél recht op had
#S|ber-0652|review|vrije_tijd|sterren=2
K|hulp|doorverwijzing|2|irritatie|2|-|Kassa: mail maar. Mail: bel maar. Telefoon: ga maar langs de kassa.
K|betalen|prijs|2|neutraal|0|-|gaat om 18 euro dus laat maar
#S|ber-0653|review|zorg|sterren=5
K|geen|geen|3|neutraal|0|-|14 jaar klant
K|hulp|belofte|5|vertrouwen|0|-|nul keer een loze belofte gehoord
K|hulp|doorverwijzing|4|dankbaarheid|0|-|steeds Lia aan de lijn, of Lia's vervanger met een briefje van Lia
#S|ber-0654|review|vrije_tijd|sterren=3
K|betalen|informatie|2|verwarring|0|-|Factuur voor de kinderpartij, 3 regels die "toeslag" heten, alledrie een ander bedrag
K|gebruiken|kwaliteit|4|blijdschap|0|-|kids zelf mega leuk gehad
#S|ber-0655|review|onderwijs|sterren=1
K|hulp|herhaling|1|boosheid|3|-|1e brief nov, gesprek jan, mail feb, gesprek mrt, andere directeur apr, gesprek mei. Elke keer "wat is uw vraag precies". MIJN KIND WORDT GESLAGEN.
K|hulp|privacy|1|bezorgdheid|0|angst|ik ben zo bang dat er vandaag iets ergs gebeurt en dan hebben we alleen nog notulen
#S|ber-0656|review|zorg|sterren=2
K|aanvragen|informatie|2|verwarring|0|-|App zegt nuchter, folder zegt ontbijt, telefoon zegt ligt eraan
K|gebruiken|wachttijd|2|neutraal|2|-|uiteindelijk nuchter gezeten tot 14.20
#S|ber-0657|review|vrije_tijd|sterren=5
K|hulp|bejegening|5|dankbaarheid|0|-|Bril in de achtbaan verloren, personeel is NA SLUITING met lampjes gaan zoeken. Gevonden, opgestuurd, poetsdoekje erbij.
#S|ber-0658|review|vrije_tijd|sterren=4
K|ontvangen|bejegening|4|blijdschap|0|-|warm welkom, koffie, peuk halen hoefde niet eens te vragen waar
K|gebruiken|kwaliteit|4|blijdschap|0|-|zaaltje van 40 man, je voelt de bas in je tanden
K|betalen|prijs|4|neutraal|0|-|15 piek
#S|ber-0659|review|zorg|sterren=4
K|orienteren|prijs|4|verrassing|0|-|Tweede paar gratis bleek echt gratis, ik zat op de adder te wachten
K|ontvangen|wachttijd|4|neutraal|0|-|4 dagen klaar
#S|ber-0660|review|onderwijs|sterren=3
K|vertrekken|geen|3|neutraal|0|-|gestopt na module 2
K|vertrekken|beleid|4|neutraal|0|-|ging zonder mopperen
K|gebruiken|kwaliteit|2|teleurstelling|0|-|te veel zelfstudie voor wat ik zocht
#S|ber-0661|review|vrije_tijd|sterren=1
K|gebruiken|storing|1|boosheid|0|-|Kapot. Kapot. Kapot. Attractie 1, 3, 5, toilet, pinautomaat
K|terugkijken|geen|1|teleurstelling|0|-|zonde van de dag, zonde van het vorige park, zonde van alles
#S|ber-0662|enquete|zorg|nps=0
K|hulp|doorverwijzing|1|boosheid|3|-|in 2 maanden 11 mensen gesproken en nog geen antwoord
#S|ber-0663|enquete|zorg|nps=10
K|hulp|informatie|5|vertrouwen|0|-|eerlijk gezegd dat ze het niet wisten en gingen uitzoeken. deden ze
#S|ber-0664|enquete|zorg|nps=5
K|orienteren|informatie|2|verwarring|0|-|vergelijken lukt niet want elk pakket telt anders
#S|ber-0665|enquete|zorg|nps=8
K|aanvragen|beleid|4|verrassing|0|-|mocht zonder verwijzing komen
#S|ber-0666|enquete|zorg|csat=3
K|gebruiken|informatie|3|neutraal|0|wens|liever een sms dan een brief als herinnering
#S|ber-0667|enquete|zorg|csat=2
K|ontvangen|doorverwijzing|2|irritatie|2|-|Voor sondemateriaal heen en weer gestuurd tss apotheek en leverancier
#S|ber-0668|enquete|zorg|csat=5
K|hulp|herhaling|4|opluchting|0|-|Eerste keer dat ik niet opnieuw hoefde te beginnen
#S|ber-0669|enquete|zorg|ces=1
K|hulp|bereikbaarheid|1|boosheid|3|-|vijf dagen bellen voor één herhaalrecept
#S|ber-0670|enquete|zorg|ces=3
K|aanvragen|herhaling|2|neutraal|1|-|gegevens die ze al hadden weer invullen
#S|ber-0671|enquete|zorg|csat=1
K|gebruiken|privacy|1|boosheid|0|-|gesprek over mijn miskraam was door de hele gang te horen
#S|ber-0672|enquete|zorg|nps=7
K|betalen|geen|3|neutraal|0|-|weet nog niet wat het gaat kosten
#S|ber-0673|enquete|zorg|nps=3
K|hulp|belofte|2|teleurstelling|1|-|Er zou een ergo langskomen, wacht nog
#S|ber-0674|enquete|zorg|csat=4
K|terugkijken|geen|4|vertrouwen|0|-|Zou mijn moeder hier zo heen sturen
#S|ber-0675|enquete|onderwijs|nps=2
K|hulp|herhaling|2|irritatie|2|-|Vertel al 3 jaar elk najaar hetzelfde over de allergie van mijn kind
#S|ber-0676|enquete|onderwijs|nps=9
K|gebruiken|privacy|4|vertrouwen|0|-|als ze weg is bellen ze binnen 5 min, dat geeft rust
#S|ber-0677|enquete|onderwijs|nps=4
K|aanvragen|informatie|2|verwarring|1|-|zelf moeten uitzoeken welke papieren
#S|ber-0678|enquete|onderwijs|csat=2
K|vertrekken|beleid|2|irritatie|0|-|hele maand betalen voor 3 dagen
#S|ber-0679|enquete|onderwijs|csat=5
K|ontvangen|bejegening|5|verrassing|0|-|Kreeg op mijn eerste dag een zelfgebakken cake vd klas
#S|ber-0680|enquete|onderwijs|csat=3
K|geen|geen|3|neutraal|0|-|geen opmerkingen
#S|ber-0681|enquete|onderwijs|ces=6
K|aanvragen|digitaal|4|neutraal|0|-|ging soepel
#S|ber-0682|enquete|onderwijs|ces=2
K|wijzigen|doorverwijzing|2|neutraal|2|-|3 loketten voor 1 wijziging
#S|ber-0683|enquete|onderwijs|nps=6
K|gebruiken|geen|3|verlangen|0|wens|meer praktijk graag
#S|ber-0684|enquete|onderwijs|nps=10
K|terugkijken|geen|5|dankbaarheid|0|-|zonder jullie had ik mijn Nederlands examen nooit gehaald
#S|ber-0685|enquete|vrije_tijd|nps=1
K|betalen|belofte|2|irritatie|3|-|Geld terug binnen 14 dgn, dat was 4 mnd en 4 mails geleden
#S|ber-0686|enquete|vrije_tijd|nps=9
K|aanvragen|wachttijd|4|verrassing|0|-|dacht uren rij, was 5 min
#S|ber-0687|enquete|vrije_tijd|nps=6
K|gebruiken|kwaliteit|3|verlangen|0|wens|kleedkamers mogen warmer
#S|ber-0688|enquete|vrije_tijd|csat=1
K|gebruiken|privacy|2|bezorgdheid|0|angst|onbewaakt stuk water, ik heb mijn kinderen geen minuut durven loslaten
#S|ber-0689|enquete|vrije_tijd|csat=4
K|wijzigen|digitaal|4|blijdschap|0|-|pauzeknop, geniaal
#S|ber-0690|enquete|vrije_tijd|csat=2
K|orienteren|informatie|2|verwarring|0|-|4 soorten dagkaarten en geen uitleg
#S|ber-0691|enquete|vrije_tijd|ces=1
K|vertrekken|digitaal|2|boosheid|3|-|na 6 pogingen bank laten blokkeren
#S|ber-0692|enquete|vrije_tijd|ces=7
K|betalen|geen|4|neutraal|0|-|terugbetaling ging vanzelf
#S|ber-0693|enquete|vrije_tijd|ces=4
K|ontvangen|digitaal|2|neutraal|1|-|code deed het niet, aan de kassa wel
#S|ber-0694|enquete|vrije_tijd|csat=3
K|aanleiding|geen|3|neutraal|0|-|waren er met een familiedag
#S|ber-0695|enquete|vrije_tijd|nps=0
K|terugkijken|geen|1|boosheid|0|-|Never ever, en dat vertel ik ook aan iedereen die het horen wil
#S|ber-0696|enquete|vrije_tijd|nps=8
K|gebruiken|bejegening|4|vertrouwen|0|-|instructeur let echt op je houding
#S|ber-0697|email|zorg|
K|geen|geen|3|neutraal|0|-|Goedendag,
K|orienteren|geen|3|neutraal|0|-|Mijn partner en ik denken na over een IVF-traject.
K|orienteren|informatie|2|verwarring|0|-|We lezen op uw site 'eerste drie pogingen vergoed', maar bij de kliniek zegt men twee.
K|orienteren|prijs|3|bezorgdheid|0|vraag|Wat zou een derde poging ons kosten?
K|orienteren|geen|2|bezorgdheid|0|angst|Wij zijn bang dat we halverwege moeten stoppen om het geld.
K|geen|geen|3|neutraal|0|-|Met groet, T. en L.
#S|ber-0698|email|zorg|
K|geen|geen|3|neutraal|0|-|Beste dokter Hermans,
K|hulp|belofte|4|dankbaarheid|0|-|Bedankt dat u woord hield en gisteravond toch nog belde.
K|gebruiken|geen|4|opluchting|0|-|Ik heb voor het eerst in weken geslapen.
K|wijzigen|geen|3|neutraal|0|wens|Mag ik de dosis vanaf maandag laten zakken zoals we bespraken?
#S|ber-0699|email|zorg|
K|geen|geen|3|neutraal|0|-|Geachte heer, mevrouw
K|hulp|herhaling|2|irritatie|3|-|Dit is mijn zevende schrijven over dezelfde factuur.
K|betalen|fout|2|irritatie|0|-|Ik ben NIET de patient, ik ben de buurvrouw die meereed.
K|betalen|geen|3|neutraal|0|wens|Graag schriftelijke bevestiging dat de vordering vervalt.
K|geen|geen|3|neutraal|0|-|W. Terpstra
#S|ber-0700|email|zorg|
K|geen|geen|3|neutraal|0|-|Hallo praktijk,
K|vertrekken|geen|3|neutraal|0|-|Wij verhuizen per 1 mei naar Zwolle en gaan dus helaas weg.
K|wijzigen|privacy|3|bezorgdheid|0|vraag|Wordt ons dossier veilig doorgestuurd of moet dat met een usb?
K|terugkijken|bejegening|4|dankbaarheid|0|-|Acht jaar lang altijd het gevoel gehad dat we welkom waren.
#S|ber-0701|email|onderwijs|
K|geen|geen|3|neutraal|0|-|Beste studieadviseur
K|aanleiding|geen|2|neutraal|0|-|Mijn moeder is ernstig ziek en ik mantelzorg 3 dagen per week.
K|wijzigen|geen|3|verlangen|0|wens|Ik zou graag mijn stage uitstellen naar blok 4.
K|wijzigen|doorverwijzing|2|neutraal|2|-|De coördinator zegt dat u daarover gaat en u verwees in maart naar hem.
K|aanvragen|geen|2|bezorgdheid|0|angst|Ik ben bang dat ik anders mijn plek bij het stagebedrijf kwijt ben.
#S|ber-0702|email|onderwijs|
K|geen|geen|3|neutraal|0|-|Hoi Vuurvlieg
K|wijzigen|belofte|2|irritatie|0|-|in het gesprek van 4/9 was afgesproken dat Tygo per oktober naar de Vlinders zou, het is nu 20 november
K|wijzigen|geen|3|neutraal|0|vraag|gaat dat nog gebeuren?
K|gebruiken|kwaliteit|2|neutraal|0|-|hij verveelt zich tussen de baby's
K|geen|geen|3|neutraal|0|-|gr Chantal
#S|ber-0703|email|onderwijs|
K|geen|geen|3|neutraal|0|-|Aan de Studiekas,
K|betalen|informatie|2|verwarring|0|-|Uw brief van 3 dezer vermeldt een maandbedrag van 84 euro, uw portaal 112 en uw medewerkster noemde 97.
K|betalen|geen|3|neutraal|0|vraag|Welk bedrag moet ik voorzien?
K|hulp|bejegening|4|dankbaarheid|0|-|Die medewerkster was overigens allerliefst.
#S|ber-0704|email|vrije_tijd|
K|geen|geen|3|neutraal|0|-|Beste Avonturia,
K|gebruiken|privacy|1|boosheid|0|-|Zaterdag is onze zoon (5) door een medewerker in een bootje gezet zonder zwemvest en zonder begeleider.
K|hulp|bejegening|2|boosheid|0|-|Toen wij hem daarop aanspraken zei hij dat wij "niet zo hysterisch" moesten doen.
K|hulp|geen|3|verlangen|0|wens|Wij verwachten een reactie van de parkdirecteur, niet van de klantenservice.
#S|ber-0705|email|vrije_tijd|
K|geen|geen|3|neutraal|0|-|Hallo,
K|ontvangen|levering|2|neutraal|0|-|bestelling 55120 is nog niet binnen, het is een cadeau voor donderdag
K|ontvangen|geen|2|bezorgdheid|0|angst|ik ben bang dat ik met lege handen op dat feest sta
K|wijzigen|geen|3|neutraal|0|vraag|kan ik hem anders omzetten naar een e-bon
#S|ber-0706|email|vrije_tijd|
K|geen|geen|3|neutraal|0|-|Dag Cindy,
K|aanvragen|beleid|4|verrassing|0|-|wat een verrassing dat onze jeugd toch mag meedoen aan het toernooi terwijl we te laat waren
K|aanvragen|geen|3|neutraal|0|-|we komen met 13 kinderen
K|betalen|prijs|3|neutraal|0|vraag|is het inschrijfgeld nog 5 euro pp
K|geen|geen|3|neutraal|0|-|sportieve groet, Anton
#S|ber-0707|notitie|zorg|
K|hulp|herhaling|2|irritatie|3|-|Mw belt 6e keer over rolstoelaanpassing, "ik kan het bandje zelf wel inspreken".
M|hulp|samenwerking|2|teleurstelling|0|-|Ergo, leverancier en gemeente hebben elk een eigen dossier, niemand kijkt in dat vd ander.
M|hulp|procedure|2|neutraal|0|-|Heropenen mag alleen met nieuw aanvraagnummer, dus ze begint weer bij 0.
K|hulp|doorverwijzing|4|opluchting|0|-|Toegezegd dat ik vaste contactpers ben, mw slaakt zucht.
#S|ber-0708|notitie|zorg|
K|ontvangen|privacy|2|neutraal|0|-|Verkeerde zak meegegeven aan klt met zelfde achternaam.
K|ontvangen|privacy|2|bezorgdheid|0|angst|Klt bang dat buren nu weten van hiv-remmers.
M|ontvangen|werkdruk|2|bezorgdheid|0|-|Stonden met 2 ipv 4, dan gebeurt dit. Lig er zelf ook wakker van.
M|ontvangen|procedure|3|neutraal|0|-|Incident gemeld cf protocol.
#S|ber-0709|notitie|zorg|
K|aanvragen|wachttijd|2|neutraal|3|-|Vw wacht 5 mnd op intake eetstoornis.
K|aanvragen|geen|2|bezorgdheid|0|angst|Moeder bang dat dochter (15) het niet haalt.
M|aanvragen|mandaat|2|teleurstelling|0|-|Mag geen voorrang geven, hoe graag ook.
M|aanvragen|samenwerking|4|opluchting|0|-|Kinderarts wil overbruggen, 1 telefoontje!
#S|ber-0710|notitie|zorg|
K|hulp|bejegening|4|dankbaarheid|0|-|Dhr belt enkel om te bedanken.
M|hulp|waardering|5|blijdschap|0|-|Zoiets maakt de hele week goed.
#S|ber-0711|notitie|zorg|
K|wijzigen|geen|3|neutraal|0|wens|Klt wil ander steunkousmerk.
K|wijzigen|beleid|2|teleurstelling|0|-|Andere kan pas over 6 mnd, "dan loop ik er bij als een rollade".
M|wijzigen|kennis|2|verwarring|0|-|Verschil tss klasse 2 en 3 vergoeding snap ik zelf niet goed.
#S|ber-0712|notitie|onderwijs|
K|aanleiding|geen|2|neutraal|0|-|Student net vader geworden, slaapt niet.
K|wijzigen|geen|3|neutraal|0|wens|Vraagt spreiding tentamens.
K|wijzigen|beleid|5|verrassing+dankbaarheid|0|-|Mag alles over 2 blokken verdelen, had niet durven hopen.
M|wijzigen|mandaat|5|blijdschap|0|-|Sinds vorige maand beslis ik dit zelf zonder cie. Wat een verademing.
#S|ber-0713|notitie|onderwijs|
K|aanvragen|geen|3|neutraal|0|-|Inschrijving zwemles tweeling.
K|aanvragen|wachttijd|2|irritatie|2|-|1 kan per mrt, ander per sept; moeder "ongelofelijk".
M|aanvragen|systeem|2|irritatie|0|-|Wachtlijst kan geen broertjes koppelen, al jaren gevraagd.
#S|ber-0714|notitie|onderwijs|
K|gebruiken|privacy|2|neutraal|0|-|Foto kind op socials school ondanks nee op toestemmingsformulier.
K|gebruiken|privacy|2|bezorgdheid|0|angst|Moeder bang dat ex haar zo vindt.
M|gebruiken|kennis|2|neutraal|0|-|Collega wist niet waar lijst met toestemmingen stond.
M|gebruiken|samenwerking|4|dankbaarheid|0|-|Communicatie haalde het in 3 min offline.
#S|ber-0715|notitie|onderwijs|
K|orienteren|geen|3|neutraal|0|vraag|Wil weten welke opl. past na afkeuring als stukadoor.
K|orienteren|informatie|4|vertrouwen|0|-|Ging met 2 concrete opties weg, veel vertrouwen.
M|orienteren|kennis|4|blijdschap|0|-|Nieuwe loopbaanmap van Ruud is goud waard.
#S|ber-0716|notitie|vrije_tijd|
K|betalen|informatie|2|verwarring|0|-|Lid begrijpt contributie-opbouw niet, 3 posten met zelfde naam.
M|betalen|kennis|2|verwarring|0|-|Ik kan t ook niet uitleggen, penningmeester nt bereikbaar.
#S|ber-0717|notitie|vrije_tijd|
K|vertrekken|geen|3|neutraal|0|-|Lid stopt, 5 mnd niet geweest.
K|vertrekken|bejegening|2|teleurstelling|0|-|"Niemand heeft me gemist".
M|vertrekken|procedure|2|neutraal|0|-|Geen seintje bij lang niet inchecken, zou makkelijk kunnen.
#S|ber-0718|notitie|vrije_tijd|
K|hulp|doorverwijzing|2|irritatie|2|-|Bezoeker 4x doorverwezen voor gevonden gehoorapparaat.
M|hulp|samenwerking|2|irritatie|0|-|Beveiliging heeft eigen doos, schoonmaak eigen doos, wij eigen doos.
K|hulp|doorverwijzing|4|dankbaarheid|0|-|Zelf alle dozen langs gelopen, gevonden, dhr ontroerd.
M|hulp|waardering|4|blijdschap|0|-|Kreeg knuffel haha.
#S|ber-0719|notitie|vrije_tijd|
K|aanvragen|geen|3|neutraal|0|wens|Wil 60 kaarten musical ouderenbond.
M|aanvragen|systeem|2|neutraal|0|-|Max 20 per order, dus 3x invoeren met de hand.
M|aanvragen|werkdruk|4|neutraal|0|-|Rustige dinsdag, kon er de tijd voor nemen.
#S|ber-0720|notitie|vrije_tijd|
K|ontvangen|levering|2|neutraal|0|-|Kostuums kindervoorstelling niet bezorgd.
M|ontvangen|samenwerking|4|blijdschap|0|-|Buurtheater leent ons de hunne, wereldgozers.
#S|ber-0721|notitie|vrije_tijd|
K|terugkijken|geen|2|neutraal|0|-|Oud-klt belt over reclamemail na opzegging in 2024.
K|terugkijken|privacy|2|irritatie|0|-|Eist verwijdering gegevens, "ik kom nooit meer van jullie af".
M|terugkijken|systeem|2|irritatie|0|-|Nieuwsbriefpakket haalt afmeldingen niet op uit ledensysteem.
#S|ber-0722|social|zorg|
K|hulp|herhaling|1|boosheid|3|-|ik weet ook niet meer hoe vaak. 9? 10 keer? steeds t zelfde rekeningnummer doorgegeven en steeds gaat mijn geld naar mn ex @zorgvast
A|||||||Wat vervelend Joyce! Stuur je ons je gegevens via DM?
K|hulp|herhaling|2|boosheid|3|-|NEE dat is dus keer 11
#S|ber-0723|social|zorg|
K|aanvragen|bereikbaarheid|2|irritatie|2|-|8.00 bezet 8.01 bezet 8.02 bezet 8.41 u bent nr 29 8.58 het spreekuur is vol. prettige dag
#S|ber-0724|social|zorg|
K|aanvragen|doorverwijzing|5|verrassing+dankbaarheid|0|-|De OOGARTS heeft voor mij een afspraak bij de neuroloog geregeld. Zelf. Terwijl ik ernaast zat. Ik dacht dat dat alleen in films bestond
#S|ber-0725|social|zorg|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|nieuwe knie 4 mnd oud, trap af nog steeds als een krab
#S|ber-0726|social|zorg|
K|gebruiken|geen|2|bezorgdheid|0|angst|prik morgen vr t eerst zelf zetten. durf niet. echt ni
#S|ber-0727|social|zorg|
K|gebruiken|bejegening|1|boosheid|0|-|"U bent te oud voor deze behandeling" zegt een snotjong van 30 tegen mn moeder van 71 die elke week tennist
#S|ber-0728|social|zorg|
K|ontvangen|informatie|2|verwarring|0|vraag|op de zak staat '3dd1 zn' wie spreekt dit
A|||||||3 keer per dag 1, zo nodig 😊
K|ontvangen|informatie|4|dankbaarheid|0|-|dank! waarom schrijven ze dat dan niet
#S|ber-0729|social|zorg|
K|ontvangen|belofte|2|teleurstelling|0|-|hulphond zou in mei komen, dan sept, nu "hopelijk 2027". mijn hart breekt want ze heeft haar kamertje al
#S|ber-0730|social|zorg|
K|betalen|informatie|4|opluchting|0|-|toch ff gebeld over die 900 euro en t is een proforma, ik hoef niks te betalen, ik leef weer
#S|ber-0731|social|zorg|
K|betalen|prijs|1|boosheid|0|-|600 gram wondgel, 214 euro. Voor een buis gel. Wat zit erin? Botox?
#S|ber-0732|social|zorg|
K|hulp|wachttijd|2|teleurstelling|3|-|bezwaar tegen mn indicatie loopt sinds vorig jaar zomer
K|hulp|geen|2|bezorgdheid|0|angst|als t afgewezen wordt moet ik uit mn huis
#S|ber-0733|social|zorg|
K|hulp|fout|5|verrassing|0|-|Ziekenhuis belde: "wij hebben een fout gemaakt en die lossen we vandaag op". Geen gedraai. Ik was er stil van
#S|ber-0734|social|zorg|
K|wijzigen|herhaling|2|irritatie|2|-|nieuwe arts nieuwe vragenlijst nieuwe pot plas
#S|ber-0735|social|zorg|
K|wijzigen|beleid|4|dankbaarheid|0|-|Tandarts schuift rustig mn hele gezin door naar 1 middag. held
#S|ber-0736|social|zorg|
K|vertrekken|geen|4|opluchting|0|-|afscheid vd pijnpoli, ik ben uitbehandeld maar dan in de goeie zin
#S|ber-0737|social|zorg|
K|vertrekken|doorverwijzing|2|irritatie|3|-|dossier overdracht: oude ha zegt nieuwe moet vragen, nieuwe zegt oude moet sturen. 5 wk. ze wonen in dezelfde straat
#S|ber-0738|social|zorg|
K|terugkijken|bejegening|2|teleurstelling|0|-|7 jaar bij die praktijk en bij mn afscheid zei de assistente "wie bent u?"
#S|ber-0739|social|zorg|
K|terugkijken|geen|5|dankbaarheid|0|-|Op een dag als vandaag denk ik aan hospice De Berk. Jullie hebben papa zijn laatste advocaatje met slagroom gegeven.
#S|ber-0740|social|zorg|
K|aanleiding|geen|2|bezorgdheid|0|angst|Gezakt voor de gehoortest op t werk en nu ben ik bang dat ik de kraan niet meer op mag
#S|ber-0741|social|zorg|
K|aanleiding|geen|2|neutraal|0|-|kunstgebit in tweeën. door de hond.
#S|ber-0742|social|zorg|
K|aanleiding|geen|3|neutraal|0|-|Dochter wil lenzen want bril is "cringe"
#S|ber-0743|social|zorg|
K|orienteren|informatie|4|vertrouwen|0|-|3 audiciens bezocht. Alleen die kleine in Eeklo vroeg eerst wat ik NIET meer hoor ipv wat ik wil uitgeven
#S|ber-0744|social|zorg|
K|orienteren|geen|3|verlangen|0|wens|zoek een psycholoog die zelf kinderen heeft, en plek natuurlijk, dromen mag
#S|ber-0745|social|zorg|
K|gebruiken|levering|4|blijdschap|0|-|Belbus op de minuut. En mevrouw de chauffeur zong
#S|ber-0746|social|zorg|
K|gebruiken|storing|2|bezorgdheid|0|-|persoonsalarm van oma geeft al 3 dgn 'geen verbinding'
#S|ber-0747|social|zorg|
K|hulp|geen|3|neutraal|0|vraag|wie lost dat op, jullie of de provider? @zorgalarmplus
#S|ber-0748|social|onderwijs|
K|aanvragen|herhaling|2|irritatie|2|-|Voor de 4e x loonstrookje uploaden. "Bestand onleesbaar". Ik lees em prima
#S|ber-0749|social|onderwijs|
K|aanvragen|belofte|2|teleurstelling|0|-|6 juli "plek voor uw zoon staat vast" 19 aug "wij hebben helaas" 20 aug ik zonder werk
#S|ber-0750|social|onderwijs|
K|aanvragen|doorverwijzing|2|irritatie|1|-|doorverbonden met iemand die me doorverbindt met iemand met vakantie
#S|ber-0751|social|onderwijs|
K|aanvragen|geen|5|blijdschap|0|-|mijn pa (66) is aangenomen voor de opleiding tot conducteur/gids op t stoomtreintje. trotse dochter hier!!
#S|ber-0752|social|onderwijs|
K|gebruiken|kwaliteit|1|boosheid|0|-|Les over de Holocaust met een KAHOOT. Wie wint de meeste punten. Ik heb er geen woorden voor @debrugschool
#S|ber-0753|social|onderwijs|
K|gebruiken|bejegening|5|dankbaarheid|0|-|Leerkracht zag vorige week aan een tekening dat er thuis bij het neefje iets niet klopt. Is nu veilig. Onderschat juffen nooit.
#S|ber-0754|social|onderwijs|
K|gebruiken|privacy|2|bezorgdheid|0|angst|Er hangt een man bij de kleuteringang met een telefoon. School zegt "openbare weg". Ik sta daar nu elke dag bang te wezen
#S|ber-0755|social|onderwijs|
K|gebruiken|informatie|2|verwarring|0|-|rooster zegt lokaal 0.00
#S|ber-0756|social|onderwijs|
K|gebruiken|digitaal|1|boosheid|0|-|examens online, camera moet aan, "verdachte hoofdbeweging", examen ongeldig. Ik had een SNOTNEUS @examcheck
K|hulp|geen|3|verlangen|0|wens|wil dat er een mens naar de beelden kijkt
#S|ber-0757|social|onderwijs|
K|gebruiken|storing|4|opluchting|0|-|digibord leeft weer, 28 kinderen klappen
#S|ber-0758|social|onderwijs|
K|hulp|bereikbaarheid|4|vertrouwen|0|-|die docent is zo: vraag gesteld, half uur later n filmpje met uitleg
#S|ber-0759|social|onderwijs|
K|hulp|wachttijd|2|irritatie|2|-|Onderwijsinspectie gemaild in november, in jan, in maart. zou die ook wel eens een onvoldoende krijgen
#S|ber-0760|social|onderwijs|
K|hulp|herhaling|4|dankbaarheid|0|-|voor het eerst een 10 minutengesprek waar de juf 't dossier kende en ik niet hoefde te beginnen bij "hij is prematuur"
#S|ber-0761|social|onderwijs|
K|wijzigen|informatie|2|verwarring|0|-|kind gaat naar groep 3 en dus van unit zon naar unit maan maar de bso blijft in sterrenbeeld 1. ik heb gestudeerd hoor
#S|ber-0762|social|onderwijs|
K|wijzigen|beleid|2|irritatie|0|-|ruildagen vervallen op 31/12 en je kan er in december geen inzetten, rara hoe kan dat
#S|ber-0763|social|onderwijs|
K|wijzigen|digitaal|4|opluchting|0|-|studierichting gewijzigd in 1 min, vreesde een volledige veldslag met drie formulieren
#S|ber-0764|social|onderwijs|
K|vertrekken|geen|2|teleurstelling|0|-|laatste keer samen fietsen naar zijn basisschool ☹
#S|ber-0765|social|onderwijs|
K|vertrekken|wachttijd|2|irritatie|3|-|afmeldbewijs vd oude school duurt nu al 5 wk en de nieuwe wil em morgen
K|vertrekken|geen|2|bezorgdheid|0|angst|straks mag ie niet beginnen
#S|ber-0766|social|onderwijs|
K|terugkijken|bejegening|2|teleurstelling|0|-|mijn oud-lerares Nederlands is overleden. Zij zei als eerste dat ik kon schrijven. Had haar dat nog willen zeggen
#S|ber-0767|social|onderwijs|
K|terugkijken|geen|1|irritatie|0|-|kappersschool Kruin en Co: afblijven
#S|ber-0768|social|onderwijs|
K|ontvangen|levering|4|verrassing|0|-|besteld rekenmachine op ZONDAG, op school afgeleverd maandag 8u. chapo
#S|ber-0769|social|onderwijs|
K|ontvangen|digitaal|2|verwarring|1|-|activeringsmail zegt kijk in portaal, portaal zegt kijk in activeringsmail
#S|ber-0770|social|onderwijs|
K|betalen|fout|5|opluchting|0|-|die boete vd studentenkaart van 3 jaar terug is geschrapt!!! 1.036 euro!!!! ik trakteer op frietjes
#S|ber-0771|social|onderwijs|
K|orienteren|bejegening|4|blijdschap|0|-|open dag: een student heeft mij een half uur rondgeleid terwijl ik 49 ben en alleen. geen seconde raar gevonden
#S|ber-0772|social|onderwijs|
K|orienteren|privacy|2|irritatie|0|-|ik vul 1 x mn nummer in bij een brochure en word 6 dgn op rij gebeld door 'Robin van de opleiding'
#S|ber-0773|social|vrije_tijd|
K|hulp|doorverwijzing|1|boosheid|3|-|verzekering tickets: niet gedekt, bel organisator. organisator: bel verzekering. 14 (veertien) mails. 2 mannen in 1 luchtballon die elkaar de zak doorgeven
#S|ber-0774|social|vrije_tijd|
K|hulp|belofte|5|verrassing|0|-|Had niks verwacht van "wij gaan ons best doen voor uw dochter". 3 wkn later: brief van de tekenaar zelf. Mijn kind slaapt ermee
#S|ber-0775|social|vrije_tijd|
K|hulp|herhaling|2|irritatie|2|-|voor de zoveelste x: IK HEB GEEN ACCOUNT. ik wil van jullie mails af
#S|ber-0776|social|vrije_tijd|
K|aanvragen|digitaal|2|boosheid|2|-|1 vd 3 kaarten "gereserveerd". klok loopt. klok loopt af. alles weg. opnieuw. klok loopt
#S|ber-0777|social|vrije_tijd|
K|aanvragen|geen|2|bezorgdheid|0|angst|wachten op loting lidmaatschap golf voor pa. hij heeft niet zoveel jaren meer
#S|ber-0778|social|vrije_tijd|
K|aanvragen|beleid|4|vertrouwen|0|-|die kaartverkoop van @devonktheater op volgorde van abonnee-jaren, eerlijker kan niet
#S|ber-0779|social|vrije_tijd|
K|aanvragen|informatie|2|verwarring|0|-|wat is in hemelsnaam het verschil tussen zitplaats, zit-plaats* en 'zitgelegenheid'
#S|ber-0780|social|vrije_tijd|
K|ontvangen|levering|5|opluchting|0|-|tickets vielen 40 minuten voor de show in mn mail. ik lig op de grond in een parkeergarage van blijdschap
#S|ber-0781|social|vrije_tijd|
K|ontvangen|beleid|2|irritatie|0|-|polsbandje mocht niet over mn gips. "dan mag u er niet in." gips moest dus maar af ofzo?
#S|ber-0782|social|vrije_tijd|
K|ontvangen|kwaliteit|2|teleurstelling|0|-|jubileumboek van de club: alle namen van team 3 vergeten. alle 14
#S|ber-0783|social|vrije_tijd|
K|gebruiken|storing|1|boosheid|0|-|KASTEELHOTEL ONZE HUWELIJKSDAG GEEN STROOM GEEN DJ GEEN LICHT en de manager zit in IBIZA
#S|ber-0784|social|vrije_tijd|
K|gebruiken|kwaliteit|5|blijdschap|0|-|kwam voor de taart bleef voor de orgelman. tentoonstelling vh jaar @oosterkade
#S|ber-0785|social|vrije_tijd|
K|gebruiken|privacy|2|bezorgdheid|0|-|Nooddeur bij zaal 4 @cineroyal zit met een fietsslot dicht. Foto bij. Serieus?
#S|ber-0786|social|vrije_tijd|
K|gebruiken|digitaal|2|irritatie|1|-|ondertiteling uitzetten = instellingen > mijn > audio > geavanceerd > experimenteel
#S|ber-0787|social|vrije_tijd|
K|gebruiken|bejegening|4|verrassing|0|-|scheidsrechter zegt na de wedstrijd sorry tegen mn keepertje van 9. amai dat ken ik niet
#S|ber-0788|social|vrije_tijd|
K|gebruiken|levering|2|irritatie|0|-|Start 14.00 = 15.10, 2 voorprogramma's verdwenen en het is gedaan om 16u
#S|ber-0789|social|vrije_tijd|
K|betalen|belofte|2|teleurstelling|3|-|Borg verhuur partytent: "morgen op de rekening". 7 maandagen geleden, ik app elke week netjes
#S|ber-0790|social|vrije_tijd|
K|betalen|fout|1|boosheid|0|-|1.450 afgeschreven ipv 14,50. KOMMA!!! @kluisvrij
K|betalen|geen|2|bezorgdheid|0|angst|vaste lasten gaan er morgen af, straks stuitert alles
A|||||||Wat een schrik! We storten het vandaag nog terug met spoed.
K|betalen|fout|4|opluchting|0|-|is binnen. pffff
#S|ber-0791|social|vrije_tijd|
K|betalen|prijs|2|irritatie|0|-|zwembad: 7 euro. Kind van 11 dagen: 7 euro. Die kan nog niet eens zijn hoofd tillen
#S|ber-0792|social|vrije_tijd|
K|wijzigen|fout|2|verwarring|0|-|stoelen samenvoegen gevraagd, nu zitten we ALLE VIER apart
#S|ber-0793|social|vrije_tijd|
K|wijzigen|bejegening|4|dankbaarheid|0|-|die mevrouw van omboekingen @ticketpunt leefde zo mee met mijn kapotte auto
#S|ber-0794|social|vrije_tijd|
K|wijzigen|geen|3|verlangen|0|wens|als iemand 2 zaterdagen wil ruilen voor 2 zondagen @bosruis, roep
#S|ber-0795|social|vrije_tijd|
K|vertrekken|bejegening|4|dankbaarheid|0|-|club verlaten na 12 seizoenen, kreeg t shirt met 12 en een krat. bedankt mannen
#S|ber-0796|social|vrije_tijd|
K|vertrekken|digitaal|2|irritatie|1|-|om op te zeggen moet je inloggen maar inloggen kan alleen met een actief abo en dat was gepauzeerd. escaperoom level 40
#S|ber-0797|social|vrije_tijd|
K|vertrekken|informatie|2|verwarring|0|vraag|krijg net een mail 'je lidmaatschap eindigt', ik heb helemaal niet opgezegd??
#S|ber-0798|social|vrije_tijd|
K|terugkijken|kwaliteit|2|teleurstelling|0|-|ooit had je bij Avonturia een poppenspeler. nu een scherm van een poppenspeler
#S|ber-0799|social|vrije_tijd|
K|terugkijken|geen|4|verlangen|0|wens|doe die nachtfilms van vroeger nog es @cineroyal ik breng zelf mn slaapzak mee
#S|ber-0800|social|vrije_tijd|
K|terugkijken|geen|1|boosheid|0|-|Blijf weg van camping Duindoorn tijdens #zandstorm. Gewoon: blijf weg
#S|ber-0801|social|vrije_tijd|
K|aanleiding|geen|2|teleurstelling|0|-|de bingo in ons dorp stopt en ma weet niet wat ze met haar dinsdagen moet
K|orienteren|geen|3|neutraal|0|vraag|is er iets in Kampen voor 80plus
#S|ber-0802|social|vrije_tijd|
K|aanleiding|geen|3|verlangen|0|wens|ik wil verdorie leren bugel spelen voor mijn 60e
#S|ber-0803|social|vrije_tijd|
K|orienteren|informatie|2|verwarring|0|-|'proefles gratis' en dan een formulier met mn iban?
#S|ber-0804|social|vrije_tijd|
K|orienteren|bejegening|4|vertrouwen|0|-|zwemschool aan huis gebeld, klonk als een oma die er zin in had. die wordt het
#S|ber-0805|review|zorg|sterren=1
K|hulp|herhaling|1|boosheid|3|-|Twaalf telefoontjes, 12 x mijn geboortedatum, 12 x "ik zie hier niks staan". Ik begon zelf te twijfelen of ik besta
K|hulp|geen|2|bezorgdheid|0|angst|en ondertussen slik ik iets waarvan niemand weet of het samengaat met de rest
#S|ber-0806|review|zorg|sterren=4
K|gebruiken|kwaliteit|4|opluchting|0|-|Poliep weg, geen gekke dingen
K|gebruiken|bejegening|4|blijdschap|0|-|zuster Mo deed ff die sok bij me aan omdat ik er niet bij kon
K|betalen|geen|3|neutraal|0|-|moet nog zien wat het kost
#S|ber-0807|review|zorg|sterren=2
K|wijzigen|herhaling|2|irritatie|2|-|Afspraak 3x verzet DOOR HEN en elke keer moest ik zelf weer bellen
K|wijzigen|informatie|2|teleurstelling|0|-|Dat verzetten staat dan in de app, geen mail, geen bel.
#S|ber-0808|review|zorg|sterren=5
K|aanleiding|geen|2|bezorgdheid|0|-|Had iets gevoeld onder de douche en 2 weken niks gezegd, ook niet thuis
K|aanvragen|wachttijd|5|dankbaarheid|0|-|huisarts: "u komt NU". 's middags foto
K|gebruiken|informatie|5|opluchting|0|-|vetbultje!!
#S|ber-0809|review|zorg|sterren=5
K|vertrekken|geen|3|neutraal|0|-|Uitgeschreven nu ma is overleden
K|terugkijken|bejegening|5|dankbaarheid|0|-|Elke chauffeur van de medicijnbezorging kende haar en haar kat. Er kwam er een naar de uitvaart. Dan ben je meer dan een apotheek
#S|ber-0810|review|zorg|sterren=3
K|orienteren|informatie|4|neutraal|0|-|Goede voorlichtingsavond
K|aanvragen|digitaal|2|neutraal|1|-|intakelijst in de app is kleinere letter dan mijn leesbril aankan
K|aanvragen|geen|3|neutraal|0|-|moet nog
#S|ber-0811|review|zorg|sterren=1
K|wijzigen|belofte|1|boosheid|2|-|Katheterwissel ZOU om de 6 weken. Week 9 zelf gebeld, week 10 zelf gebeld. Week 11 SPOED.
K|gebruiken|privacy|1|bezorgdheid|0|angst|Ik had er met sepsis in kunnen blijven en het kan over 6 weken gewoon weer
#S|ber-0812|review|onderwijs|sterren=5
K|hulp|doorverwijzing|5|vertrouwen|0|-|Onze zoon heeft een speciaal traject en er is maar 1 persoon, Nadia, en Nadia weet ALLES
K|terugkijken|geen|5|vertrouwen|0|-|nooit twijfel gehad
#S|ber-0813|review|onderwijs|sterren=2
K|gebruiken|informatie|2|verwarring|1|-|moest 3x vragen hoe laat het kamp terugkwam, 3 leiders 3 tijden
K|ontvangen|wachttijd|2|neutraal|2|-|uiteindelijk 2 uur op een parkeerplaats
#S|ber-0814|review|onderwijs|sterren=1
K|terugkijken|geen|1|boosheid|0|-|instituut Lexia = geldklopperij, bespaar het je kind
K|betalen|prijs|2|boosheid|0|-|86 per uur voor stagiaires
#S|ber-0815|review|onderwijs|sterren=4
K|wijzigen|beleid|4|verrassing|0|-|Zoon wou na 3 weken van trompet naar drums (arme wij), mocht, zelfde prijs, nul formulieren
K|gebruiken|kwaliteit|4|blijdschap|0|-|nu elke avond ritme op de vaatwasser
#S|ber-0816|review|onderwijs|sterren=3
K|aanleiding|geen|3|verlangen|0|-|Na pensioen wilde ik eindelijk filosofie
K|aanvragen|digitaal|2|verwarring|2|-|Inschrijven "via sis", wat is sis, uiteindelijk heeft mn kleinzoon het uitgezocht
K|gebruiken|kwaliteit|4|blijdschap|0|-|colleges heerlijk
#S|ber-0817|review|onderwijs|sterren=4
K|vertrekken|bejegening|4|dankbaarheid|0|-|opgezegd na 9 jaar en 3 kinderen, kregen plakboek per kind mee 😭
#S|ber-0818|review|vrije_tijd|sterren=5
K|aanvragen|beleid|5|verrassing|0|-|gehandicapte zus mocht als "vips" via de artiesteningang omdat de lift stuk was
K|gebruiken|bejegening|5|blijdschap|0|-|kreeg een handje van de drummer
#S|ber-0819|review|vrije_tijd|sterren=1
K|aanvragen|belofte|2|boosheid|0|-|"Laatste 2 kaarten!" zei site. Zaal half leeg.
K|terugkijken|geen|1|irritatie|0|-|trap daar dus niet in
#S|ber-0820|review|vrije_tijd|sterren=2
K|vertrekken|herhaling|2|irritatie|2|-|Tweemaal met bewijs opgezegd en toch weer een welkomstmail met "fijn dat je er bent"
K|betalen|geen|3|neutraal|0|-|heb maar gestorneerd
#S|ber-0821|review|vrije_tijd|sterren=4
K|orienteren|digitaal|4|blijdschap|0|-|Handige keuzehulp, 6 vraagjes en je weet welke cursus
K|aanvragen|geen|3|neutraal|0|-|zeefdruk werd t
K|gebruiken|kwaliteit|4|blijdschap|0|-|met 2 tassen en een t-shirt thuis
#S|ber-0822|review|vrije_tijd|sterren=3
K|wijzigen|prijs|2|neutraal|0|-|omruilen 7,50
K|wijzigen|wachttijd|4|neutraal|0|-|wel meteen geregeld
#S|ber-0823|review|vrije_tijd|sterren=5
K|hulp|fout|5|dankbaarheid|0|-|Ze belden ONS omdat ze te veel hadden berekend, wij hadden t niet eens gezien. 43 euro terug
K|terugkijken|geen|5|vertrouwen|0|-|zulke bedrijven moet je koesteren
#S|ber-0824|review|vrije_tijd|sterren=1
K|hulp|bereikbaarheid|1|boosheid|3|-|6 keer langs de balie. 6 keer "alleen op afspraak". Afspraak maken: bij de balie.
#S|ber-0825|review|vrije_tijd|sterren=4
K|ontvangen|privacy|4|vertrouwen|0|-|Vroegen alleen een voornaam, geen mail geen geboortedatum. kan dus gewoon
K|gebruiken|kwaliteit|4|blijdschap|0|-|lekker geklommen
#S|ber-0826|review|vrije_tijd|sterren=2
K|aanleiding|geen|3|neutraal|0|-|Bedrijfsuitje, 31 man
K|aanvragen|doorverwijzing|2|irritatie|2|-|voor offerte bij 4 mensen geweest, vierde wist van niks
K|gebruiken|kwaliteit|4|neutraal|0|-|uitje zelf oke
K|betalen|fout|2|irritatie|0|-|factuur voor 41 man
#S|ber-0827|review|zorg|sterren=2
K|aanvragen|wachttijd|2|neutraal|3|-|Na verwijzing door de huisarts heeft het ruim 4 maanden geduurd voordat ik terecht kon voor mijn schouder,
K|gebruiken|wachttijd|2|neutraal|1|-|op de dag zelf nog eens 35 min in de wachtkamer gezeten zonder dat iemand iets zei
K|gebruiken|informatie|3|neutraal|0|-|arts zei dat het slijtage was en dat ik over 3 maanden terug moet komen
#S|ber-0828|review|zorg|sterren=4
K|aanvragen|digitaal|4|neutraal|0|-|Afspraak maken via de site gaat goed
K|gebruiken|bejegening|4|blijdschap|0|-|personeel is vriendelijk, ook de nieuwe tandarts die er sinds kort zit
K|betalen|prijs|2|neutraal|0|-|wel merk je dat alles weer een stukje duurder is geworden dit jaar
#S|ber-0829|review|zorg|sterren=1
K|ontvangen|fout|2|neutraal|0|-|Nu al drie keer achter elkaar verkeerde medicijnen meegegeven, eerst van mijn man ipv mij, toen te weinig en vrijdag een heel ander merk
K|hulp|herhaling|2|irritatie|2|-|iedere keer weer terug met de auto
K|ontvangen|privacy|2|bezorgdheid|0|angst|ik ben er niet gerust op, wat als mijn man het een keer niet ziet
#S|ber-0830|review|zorg|sterren=5
K|ontvangen|wachttijd|4|blijdschap|0|-|Snel geholpen met mijn nieuwe gehoorapparaat, binnen twee weken had ik hem
K|hulp|bereikbaarheid|4|dankbaarheid|0|-|en ook daarna mag je altijd binnenlopen voor afstellen, geen afspraak nodig
K|terugkijken|geen|4|vertrouwen|0|-|zou ik aanraden als je slechthorend bent
#S|ber-0831|review|zorg|sterren=3
K|geen|geen|3|neutraal|0|-|Al jaren hier verzekerd met het hele gezin.
K|hulp|wachttijd|2|neutraal|0|-|Vroeger waren declaraties de volgende dag gedaan, nu duurt het anderhalve week
K|wijzigen|geen|3|neutraal|0|-|voorlopig blijven we nog zitten
#S|ber-0832|review|zorg|sterren=1
K|hulp|doorverwijzing|2|boosheid|3|-|Sinds 3 maart bezig met een scootmobiel voor mijn vader, leverancier verwijst naar gemeente, gemeente naar het zorgkantoor en die weer naar de leverancier, ik heb van elk gesprek datum en naam
K|aanvragen|belofte|2|irritatie|0|-|op 11 april zou de passing zijn, niemand gekomen
K|gebruiken|geen|2|teleurstelling|0|-|ondertussen komt hij de deur niet meer uit
#S|ber-0833|review|onderwijs|sterren=4
K|ontvangen|bejegening|4|blijdschap|0|-|onze dochter is hier sinds februari en had het na 2 weken al naar haar zin
K|gebruiken|informatie|4|neutraal|0|-|dagelijks berichtje en foto in de app
K|gebruiken|kwaliteit|2|neutraal|0|-|jammer dat de tuin zo klein is
#S|ber-0834|review|onderwijs|sterren=2
K|aanvragen|informatie|2|neutraal|1|-|Voorafgaand weinig info gekregen, moest zelf achter de lestijden aan
K|gebruiken|levering|2|neutraal|0|-|van de 10 lessen zijn er 3 niet doorgegaan
K|betalen|beleid|2|irritatie|0|-|en daar krijg je dus niks van terug
#S|ber-0835|review|onderwijs|sterren=5
K|orienteren|informatie|4|blijdschap|0|-|Vooraf een fijn telefoongesprek gehad over wat bij mij zou passen
K|gebruiken|kwaliteit|4|blijdschap|0|-|de lessen waren duidelijk en de groep gezellig
K|terugkijken|geen|4|verlangen|0|-|ga volgend jaar door met het vervolg
#S|ber-0836|review|vrije_tijd|sterren=3
K|aanvragen|digitaal|4|neutraal|0|-|Kaarten online gekocht dat ging prima
K|ontvangen|wachttijd|2|neutraal|2|-|bij de ingang drie kwartier gestaan omdat er maar 1 scanner was
K|gebruiken|kwaliteit|4|blijdschap|0|-|voorstelling zelf mooi, goede acteurs
K|gebruiken|kwaliteit|2|neutraal|0|-|stoelen krap
#S|ber-0837|review|vrije_tijd|sterren=1
K|betalen|belofte|2|irritatie|3|-|Evenement ging niet door en geld zou binnen 30 dagen terug, we zijn nu 5 maanden verder en ik heb 8 keer gemaild
K|hulp|informatie|2|irritatie|0|-|steeds zelfde antwoord dat het in behandeling is
K|betalen|geen|2|bezorgdheid|0|angst|ik vrees dat ik dat geld nooit meer zie
#S|ber-0838|review|vrije_tijd|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Nette sportschool, apparaten worden goed bijgehouden
K|gebruiken|bejegening|4|neutraal|0|-|trainers lopen rond en helpen als je iets vraagt
K|gebruiken|kwaliteit|2|neutraal|0|-|na 17u is het wel heel druk
#S|ber-0839|review|vrije_tijd|sterren=2
K|vertrekken|beleid|2|irritatie|0|-|Ben verhuisd en dacht eerder van mijn contract af te kunnen maar dat kan alleen als je meer dan 25 km verder gaat wonen, bij mij is het 22
K|vertrekken|informatie|2|verwarring|1|-|aan de balie zeiden ze van wel, aan de telefoon van niet
K|betalen|geen|3|neutraal|0|-|betaal nu nog tot juli
#S|ber-0840|review|vrije_tijd|sterren=5
K|wijzigen|beleid|4|opluchting|0|-|Door een sterfgeval konden we niet en mochten we kosteloos een andere datum kiezen
K|gebruiken|kwaliteit|5|blijdschap|0|-|afgelopen zaterdag geweest, heerlijke dag gehad met de kinderen
#S|ber-0841|review|vrije_tijd|sterren=3
K|terugkijken|geen|3|neutraal|0|-|komen er al sinds de kinderen klein waren, nu met de kleinkinderen
K|terugkijken|kwaliteit|2|teleurstelling|0|-|het wordt wel minder onderhouden dan vroeger
K|terugkijken|prijs|2|neutraal|0|-|en elk jaar een euro of 2 erbij
#S|ber-0842|social|zorg|
K|hulp|bereikbaarheid|2|neutraal|2|-|Probeer al sinds vanmorgen 8 uur @azsintgodelieve te bereiken op het nummer van radiologie, er neemt niemand op
K|aanvragen|geen|3|neutraal|0|vraag|Moet ik morgen nuchter zijn voor een ct zonder contrast?
A|||||||Beste Ingrid, voor CT zonder contrast hoeft u niet nuchter te zijn.
K|aanvragen|informatie|4|dankbaarheid|0|-|Ok bedankt voor het antwoord
#S|ber-0843|social|zorg|
K|betalen|fout|2|neutraal|0|-|Ik krijg van @zorgvast een aanmaning voor een premie die ik op 27/3 betaald heb
A|||||||Hoi Gerrit, stuur je een betaalbewijs via DM?
K|geen|geen|3|neutraal|0|-|is gestuurd
K|hulp|herhaling|2|irritatie|2|-|is nu wel de derde keer dat ik dat bewijs stuur
A|||||||We hebben het verwerkt, de aanmaning vervalt.
K|hulp|fout|4|opluchting|0|-|Ok fijn, dan is dat uit de wereld
#S|ber-0844|social|zorg|
K|gebruiken|levering|2|neutraal|1|-|Taxi voor dialyse is al 25 min te laat @rijmeezorg
K|gebruiken|geen|2|bezorgdheid|0|angst|als ik mijn plek om 9 u mis moet ik tot vanavond wachten en dat gaat niet goed met mijn kalium
A|||||||We bellen de chauffeur. Hij is er over 5 minuten.
K|gebruiken|levering|4|opluchting|0|-|hij is er, net op tijd
#S|ber-0845|social|zorg|
K|ontvangen|levering|2|neutraal|0|-|insuline zou vandaag bezorgd worden tussen 10 en 12, nu half 3
K|ontvangen|geen|3|neutraal|0|vraag|komt het nog? moet om 4u weg
#S|ber-0846|social|zorg|
K|gebruiken|privacy|2|bezorgdheid|0|-|Kreeg net een mail van de kliniek met de afspraak van een andere patient, naam en geboortedatum erbij.
K|gebruiken|privacy|3|bezorgdheid|0|vraag|Kan dit ook andersom gebeurd zijn?
A|||||||Dank voor de melding, we zoeken dit direct uit.
K|hulp|geen|3|neutraal|0|wens|graag hoor ik daar dan ook wat uit kwam
#S|ber-0847|social|onderwijs|
K|hulp|wachttijd|2|neutraal|2|-|Twee weken geleden gemaild over de toelating van mijn zoon, vorige week nog een keer, nog geen reactie @hetkompascollege
K|aanvragen|geen|2|bezorgdheid|0|angst|morgen is de laatste dag om bij een andere school in te schrijven dus ik ben bang dat we straks nergens zitten
A|||||||Goedemiddag, we bellen u vandaag voor 16 uur.
K|hulp|belofte|4|opluchting|0|-|ben gebeld, hij is geplaatst, dank je wel
#S|ber-0848|social|onderwijs|
K|ontvangen|digitaal|2|neutraal|1|-|Wachtwoord voor de leeromgeving al 3x opnieuw aangevraagd, mail komt niet aan @hanzepoort
A|||||||Check je ook de spam? Anders resetten we hem handmatig.
K|ontvangen|geen|3|neutraal|0|wens|niet in de spam, graag handmatig dan
A|||||||Gedaan!
K|ontvangen|digitaal|4|dankbaarheid|0|-|werkt, bedankt
#S|ber-0849|social|onderwijs|
K|gebruiken|levering|2|neutraal|0|-|groep 2 is vandaag weer naar huis gestuurd, 4e keer sinds de kerst
K|gebruiken|geen|2|bezorgdheid|0|-|ik heb geen vrije dagen meer en mijn baas begint erover
#S|ber-0850|social|vrije_tijd|
K|aanvragen|digitaal|2|neutraal|1|-|@ticketpunt heb 2x geprobeerd te betalen met ideal en beide keren foutmelding maar geld is er wel 1x af
A|||||||Hoi Anne, stuur je ons het tijdstip en bedrag via DM?
K|geen|geen|3|neutraal|0|-|zie dm, was 19.42 en 91 eu
K|aanvragen|geen|2|bezorgdheid|0|angst|ben bang dat ze uitverkocht zijn voor jullie dit bekeken hebben
A|||||||Je kaarten zijn bevestigd, je ontvangt ze vandaag.
K|aanvragen|fout|4|opluchting|0|-|gelukkig, dank voor de snelle reactie
#S|ber-0851|social|vrije_tijd|
K|gebruiken|storing|2|neutraal|0|-|Sinds gisteravond laadt @filmio niet op mijn tv, op de telefoon wel
K|gebruiken|storing|3|neutraal|0|vraag|is er iets bekend?
A|||||||We zien een storing op oudere toestellen, update volgt.
K|gebruiken|informatie|4|neutraal|0|-|oke dan wacht ik daarop
#S|ber-0852|social|vrije_tijd|
K|vertrekken|geen|3|neutraal|0|wens|@fitmeermin ik wil graag mijn abonnement beëindigen ivm verhuizing naar Terneuzen
A|||||||Dat kan via de app onder lidmaatschap.
K|vertrekken|digitaal|2|neutraal|1|-|daar staat alleen pauzeren, geen beëindigen
K|vertrekken|herhaling|2|irritatie|1|-|dit is al de 2e keer dat ik het hier vraag
A|||||||Excuses, we regelen het nu voor je.
K|vertrekken|doorverwijzing|4|dankbaarheid|0|-|Fijn dat jullie het oppakken
#S|ber-0853|social|vrije_tijd|
K|wijzigen|geen|3|neutraal|0|vraag|Kan ik twee kaarten voor 14 maart omzetten naar 15 maart? order 88120 @devonktheater
A|||||||Helaas is 15 maart uitverkocht.
K|wijzigen|geen|2|teleurstelling|0|-|jammer dan
K|vertrekken|geen|3|neutraal|0|vraag|of kan ik ze dan teruggeven
A|||||||Je kunt ze op de resale zetten.
K|vertrekken|informatie|4|neutraal|0|-|ok dan doe ik dat
#S|ber-0854|social|vrije_tijd|
K|aanleiding|geen|3|neutraal|0|-|mijn zoon wordt zaterdag 10 en wil met 8 vriendjes klimmen
K|orienteren|geen|3|neutraal|0|vraag|hebben jullie dan nog plek rond 14u? en wat is inbegrepen
A|||||||Zeker! 2 uur klimmen, limonade en een ijsje.
K|orienteren|prijs|4|verrassing|0|-|dat is meer dan ik dacht voor die prijs
K|aanvragen|geen|3|neutraal|0|wens|graag reserveren dan
#S|ber-0855|chat|zorg|
K|geen|geen|3|neutraal|0|-|Goedemorgen
K|wijzigen|geen|3|neutraal|0|wens|ik wil graag mijn aanvullende verzekering stopzetten per 1 januari
A|||||||Goedemorgen! Dat kan. Alleen de tandarts of alles?
K|wijzigen|geen|3|neutraal|0|-|alleen tand
K|wijzigen|prijs|2|neutraal|0|-|ik betaal er meer voor dan ik eraan heb
A|||||||Gewijzigd. U krijgt een bevestiging.
K|wijzigen|geen|3|neutraal|0|vraag|en als ik in maart toch een kies breek kan ik dan terug
A|||||||Overstappen kan alleen per 1 januari.
K|wijzigen|beleid|2|bezorgdheid|0|angst|hmm daar ben ik dan wel bang voor met mijn gebit
#S|ber-0856|chat|onderwijs|
K|geen|geen|3|neutraal|0|-|hallo
K|aanvragen|geen|3|neutraal|0|vraag|ik heb me aangemeld voor de havo 21+ maar ik hoor niks, wanneer weet ik of ik kan beginnen
A|||||||Wanneer heb je je aangemeld?
K|aanvragen|geen|3|neutraal|0|-|24 juni
K|aanvragen|wachttijd|2|neutraal|3|-|en ze zeiden binnen 2 weken dus dat is nu 6
A|||||||Ik zie dat je dossier compleet is, je bent toegelaten.
K|aanvragen|geen|5|opluchting+verrassing|0|-|oh wow echt? ik dacht dat ik afgewezen was
K|aanvragen|informatie|2|irritatie|0|-|had wel leuk geweest als ik daar een mail van had gekregen
#S|ber-0857|chat|vrije_tijd|
K|geen|geen|3|neutraal|0|-|hoi ik heb een vraag
K|betalen|informatie|2|verwarring|0|-|er is 34,50 afgeschreven maar mijn abo is 24,50, waar komt die 10 euro vandaan
A|||||||Dat is de jaarlijkse servicebijdrage.
K|betalen|informatie|2|irritatie|0|-|die staat nergens in mijn contract
A|||||||Die staat in de algemene voorwaarden artikel 6.
K|betalen|beleid|2|irritatie|0|-|tja zo kan je overal wel wat verstoppen
K|betalen|geen|3|neutraal|0|vraag|kan die eraf als ik opzeg
A|||||||Nee, die is al verrekend.
K|vertrekken|geen|3|neutraal|0|wens|dan wil ik per einde maand opzeggen
#S|ber-0858|enquete|zorg|nps=7
K|aanvragen|wachttijd|2|neutraal|1|-|week gewacht op terugbellen voor een afspraak
K|gebruiken|bejegening|4|neutraal|0|-|daarna goed geholpen
#S|ber-0859|enquete|zorg|csat=4
K|wijzigen|digitaal|4|neutraal|0|-|afspraak verzetten via de app ging goed
#S|ber-0860|enquete|zorg|nps=2
K|hulp|bereikbaarheid|2|irritatie|2|-|Drie dagen achter elkaar gebeld en steeds te horen gekregen dat het druk was
#S|ber-0861|enquete|zorg|ces=2
K|aanvragen|doorverwijzing|2|neutraal|2|-|via huisarts, poli en planbureau, ieder wees naar de ander
#S|ber-0862|enquete|zorg|nps=9
K|hulp|wachttijd|4|dankbaarheid|0|-|ik kreeg diezelfde middag nog antwoord op mijn vraag over de medicijnen
#S|ber-0863|enquete|zorg|csat=2
K|betalen|informatie|2|verwarring|0|-|rekening niet te begrijpen, welke codes zijn dit
#S|ber-0864|enquete|zorg|nps=6
K|wijzigen|geen|3|neutraal|0|wens|zou mijn pakket per kwartaal willen kunnen aanpassen
#S|ber-0865|enquete|zorg|csat=5
K|gebruiken|privacy|4|vertrouwen|0|-|ze deden de deur dicht en vroegen of mijn man er even uit wilde
#S|ber-0866|enquete|zorg|nps=1
K|vertrekken|bejegening|2|teleurstelling|0|-|Na 22 jaar gaan wij weg, nooit iets goed gedaan gekregen als je eens iets vroeg
#S|ber-0867|enquete|onderwijs|csat=4
K|hulp|herhaling|4|neutraal|0|-|hoefde mijn verhaal gelukkig maar 1 keer te doen
#S|ber-0868|enquete|onderwijs|nps=3
K|hulp|belofte|2|teleurstelling|0|-|afgesproken dat ik elke maand een voortgangsgesprek kreeg, heb er 1 gehad dit jaar
#S|ber-0869|enquete|onderwijs|nps=8
K|orienteren|informatie|4|neutraal|0|-|goede uitleg op de voorlichting
#S|ber-0870|enquete|onderwijs|csat=1
K|betalen|fout|2|boosheid|2|-|facturen al een half jaar fout, elke maand bellen
#S|ber-0871|enquete|onderwijs|nps=5
K|gebruiken|kwaliteit|3|neutraal|0|-|de ene docent is goed, de andere minder
#S|ber-0872|enquete|onderwijs|ces=3
K|ontvangen|digitaal|2|neutraal|1|-|inloggegevens stonden in een mail van 3 mnd eerder, moest ik terugzoeken
#S|ber-0873|enquete|onderwijs|nps=9
K|gebruiken|bejegening|4|dankbaarheid|0|-|Ze hebben onze dochter opgevangen toen haar opa overleed
#S|ber-0874|enquete|onderwijs|csat=2
K|vertrekken|informatie|2|verwarring|0|-|wist niet dat opzeggen per kwartaal ging
#S|ber-0875|enquete|vrije_tijd|csat=4
K|aanvragen|digitaal|4|neutraal|0|-|kaarten bestellen makkelijk
#S|ber-0876|enquete|vrije_tijd|nps=6
K|ontvangen|wachttijd|2|neutraal|1|-|lang wachten bij de ingang
#S|ber-0877|enquete|vrije_tijd|nps=2
K|vertrekken|herhaling|2|irritatie|2|-|moest mijn opzegging drie keer doorgeven
#S|ber-0878|enquete|vrije_tijd|nps=9
K|wijzigen|beleid|4|verrassing|0|-|mocht de les van mijn zoon omzetten naar een andere locatie, had ik niet verwacht
#S|ber-0879|enquete|vrije_tijd|csat=1
K|gebruiken|privacy|1|boosheid|0|-|Trainer douchet mee met de jongens van 12. Gemeld en niks.
#S|ber-0880|enquete|vrije_tijd|nps=10
K|terugkijken|bejegening|5|dankbaarheid|0|-|mijn tweede thuis sinds mijn scheiding
#S|ber-0881|enquete|vrije_tijd|csat=3
K|betalen|prijs|2|neutraal|0|-|beetje duur geworden
#S|ber-0882|enquete|vrije_tijd|nps=4
K|hulp|doorverwijzing|2|neutraal|1|-|Van balie naar mail naar balie
#S|ber-0883|enquete|vrije_tijd|ces=6
K|hulp|fout|4|opluchting|0|-|verkeerde pas, meteen omgeruild aan de balie
#S|ber-0884|enquete|vrije_tijd|csat=2
K|gebruiken|storing|2|neutraal|0|-|geluid viel 2 keer uit tijdens de voorstelling
#S|ber-0885|enquete|vrije_tijd|nps=7
K|aanleiding|geen|3|neutraal|0|-|Was een cadeau van mijn dochter
K|gebruiken|kwaliteit|4|blijdschap|0|-|Leuke middag gehad
#S|ber-0886|review|zorg|sterren=4
K|aanleiding|geen|2|neutraal|0|-|Sinds mijn bevalling last van mijn bekken
K|orienteren|geen|3|neutraal|0|-|via de verloskundige bij deze praktijk terechtgekomen
K|gebruiken|informatie|4|vertrouwen|0|-|ze leggen bij elke oefening uit waarom je het doet, dat geeft vertrouwen
K|gebruiken|kwaliteit|4|opluchting|0|-|na 6 weken kan ik mijn zoontje weer tillen
#S|ber-0887|review|zorg|sterren=1
K|hulp|belofte|2|boosheid|2|-|Maandag zouden ze terugbellen, woensdag weer gebeld, vrijdag weer gebeld, telkens staat er een terugbelverzoek maar er belt niemand
K|aanvragen|geen|2|bezorgdheid|0|angst|Ik maak me zorgen dat het te laat is voor de kuur want die moest binnen 5 dagen
#S|ber-0888|review|onderwijs|sterren=4
K|aanvragen|bejegening|4|neutraal|0|-|vriendelijk geholpen bij het inschrijven van onze jongste
K|aanvragen|privacy|4|vertrouwen|0|-|ze vroegen netjes of foto's mochten en wie haar op mag halen
K|wijzigen|geen|3|neutraal|0|-|we willen er volgend jaar een dag bij
#S|ber-0889|review|onderwijs|sterren=2
K|aanvragen|herhaling|2|irritatie|2|-|Formulieren dubbel moeten invullen, eerst online en daarna nog eens op papier
K|ontvangen|informatie|2|verwarring|0|-|pas op de eerste dag bleek dat we zelf luiers mee moesten nemen, of toch niet, dat zei dan weer een ander
#S|ber-0890|review|vrije_tijd|sterren=4
K|vertrekken|wachttijd|4|verrassing|0|-|opgezegd per mail en 10 min later bevestiging, dat had ik bij een sportschool nog nooit gezien
K|terugkijken|geen|4|vertrouwen|0|-|daarom kom ik in september gewoon weer terug
#S|ber-0891|review|vrije_tijd|sterren=1
K|hulp|doorverwijzing|2|boosheid|3|-|Cadeaubon van 100 euro werkt niet. Theater zegt bonnenbedrijf, bonnenbedrijf zegt theater, ben er nu sinds januari mee bezig
K|betalen|geen|2|teleurstelling|0|-|ik heb de kaarten uiteindelijk zelf maar betaald
#S|ber-0892|review|zorg|sterren=5
K|orienteren|informatie|4|neutraal|0|-|Ze nemen vooraf de tijd om de kosten door te nemen
K|aanvragen|digitaal|4|neutraal|0|-|zelf een tijd kiezen op de website
K|gebruiken|kwaliteit|4|opluchting|0|-|vulling van vorig jaar die steeds bleef zeuren is nu eindelijk goed
K|betalen|prijs|4|neutraal|0|-|rekening klopte tot op de cent met de begroting
#S|ber-0893|review|zorg|sterren=5
K|hulp|doorverwijzing|4|opluchting|0|-|Na mijn ontslag één vaste wijkverpleegkundige gehad, geen gedoe met steeds een ander
K|terugkijken|bejegening|5|dankbaarheid|0|-|Team Zuid bedankt voor alles in deze rotperiode
#S|ber-0894|review|zorg|sterren=4
K|vertrekken|wachttijd|4|neutraal|0|-|overgestapt en binnen een week alles rond
K|hulp|bereikbaarheid|4|blijdschap|0|-|je krijgt ook echt iemand aan de lijn
K|terugkijken|geen|4|vertrouwen|0|-|na een jaar kan ik zeggen goede keus
#S|ber-0895|review|onderwijs|sterren=5
K|hulp|herhaling|4|dankbaarheid|0|-|De intern begeleider wist nog precies wat we in juni besproken hadden, zonder dat we iets hoefden uit te leggen
K|gebruiken|kwaliteit|4|blijdschap|0|-|onze zoon gaat met plezier
#S|ber-0896|review|onderwijs|sterren=5
K|ontvangen|levering|4|neutraal|0|-|materiaal netjes op tijd ontvangen
K|gebruiken|kwaliteit|5|blijdschap|0|-|in 10 weken van nul naar een simpel gesprek, top cursus
K|wijzigen|beleid|4|dankbaarheid|0|-|mocht ook nog kosteloos een week opschuiven toen ik griep had
#S|ber-0897|review|onderwijs|sterren=4
K|gebruiken|bejegening|4|vertrouwen|0|-|vaste gezichten op de groep en dat scheelt voor ons kindje
K|betalen|fout|4|neutraal|0|-|foutje op de factuur was na 1 mail hersteld
#S|ber-0898|review|vrije_tijd|sterren=5
K|aanvragen|wachttijd|4|neutraal|0|-|snel door de kassa
K|gebruiken|kwaliteit|5|blijdschap|0|-|prachtig aangelegd park, schoon, overal bankjes
K|gebruiken|bejegening|4|blijdschap|0|-|vriendelijk personeel van begin tot eind
K|terugkijken|geen|4|verlangen|0|-|komen in het voorjaar zeker terug
#S|ber-0899|review|vrije_tijd|sterren=4
K|wijzigen|digitaal|4|neutraal|0|-|andere datum kiezen kon met 2 klikken
K|gebruiken|kwaliteit|4|blijdschap|0|-|leuke musical, goed tempo, mooie decors
#S|ber-0900|review|vrije_tijd|sterren=5
K|hulp|belofte|5|verrassing|0|-|Ze zouden kijken of er nog een programmaboekje te vinden was uit 1994 en 2 weken later lag het in de bus
K|terugkijken|bejegening|4|dankbaarheid|0|-|dat vergeten we niet meer
#S|ber-0901|review|vrije_tijd|sterren=4
K|aanleiding|geen|3|neutraal|0|-|Na een scheiding zocht ik iets om de avonden door te komen
K|ontvangen|bejegening|4|opluchting|0|-|de eerste keer was spannend maar iemand nam me meteen mee naar de koffie
K|gebruiken|kwaliteit|4|blijdschap|0|-|zing nu elke woensdag
