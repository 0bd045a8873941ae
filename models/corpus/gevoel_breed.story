#S|gvb-0001|social|bezorging|
K|ontvangen|levering|3|bezorgdheid|0|vraag|Hey @koerierzes komt mijn pakje nog voor zaterdag? tis voor een communiefeest
A|||||||Dag Nele, het ligt in het depot van Aalst en gaat morgen mee. ^Bo
K|ontvangen|levering|4|opluchting|0|-|oef, dan kan mijn metekind toch nog iets uitpakken
#S|gvb-0002|chat|bank|
K|gebruiken|privacy|2|bezorgdheid|0|angst|ik heb net 900 euro overgemaakt en die verkoper reageert niet meer, ik denk dat ik mijn geld kwijt ben
A|||||||Wat vervelend. Wanneer deed u de overboeking precies?
K|geen|geen|3|neutraal|0|-|tien minuten geleden
A|||||||Dan kan ik hem nog tegenhouden. Een moment.
K|hulp|geen|3|bezorgdheid|0|vraag|lukt het?
A|||||||Ja, het bedrag staat weer op uw rekening.
K|betalen|privacy|5|opluchting+blijdschap|0|-|O MIJN GOD gelukkig, ik zat hier gewoon te trillen
K|hulp|bejegening|5|dankbaarheid|0|-|ik ben u zo ontzettend dankbaar, echt
#S|gvb-0003|review|reizen|sterren=4
K|gebruiken|levering|4|opluchting|0|-|Met een overstap van 25 minuten in Wenen zag ik de bui al hangen, maar we haalden hem op ons sloffen.
K|gebruiken|kwaliteit|3|neutraal|0|-|Aan boord kregen we een broodje kaas en een bekertje water.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Dat er op een vlucht van vier uur geen film te zien was, had ik toch anders gehoopt.
#S|gvb-0004|email|energie|
K|geen|geen|3|neutraal|0|-|Beste mevrouw Aertsen,
K|betalen|prijs|2|bezorgdheid|0|angst|Sinds uw brief over het nieuwe voorschot slaap ik slecht, want met mijn pensioen weet ik niet hoe ik dat ga betalen.
K|betalen|geen|3|verlangen|0|wens|Zou het mogelijk zijn om het bedrag over meer maanden te spreiden?
K|geen|geen|3|neutraal|0|-|Met hoogachting, Gerda Wuyts
#S|gvb-0005|enquete|telecom|nps=7
K|gebruiken|storing|4|neutraal|0|-|Werkt.
K|betalen|prijs|3|verlangen|0|wens|Een korting voor wie al lang klant is zou ik wel op prijs stellen.
#S|gvb-0006|gesprek|overheid|
A|||||||Gemeente Wolderveen, met Sietske.
K|aanvragen|levering|2|bezorgdheid|0|angst|ja goeiemorgen ik ben een beetje in paniek want we vliegen donderdag en dat paspoort van de kleine is er nog niet
A|||||||Ik kijk even. Hij is vanmorgen binnengekomen.
K|aanvragen|levering|4|opluchting|0|-|nee echt waar oh wat een pak van mijn hart
A|||||||U kunt hem tot vijf uur ophalen.
K|aanvragen|geen|3|neutraal|0|vraag|en moet mijn man daar ook bij zijn
A|||||||Nee, een van de ouders is genoeg.
K|aanvragen|beleid|4|blijdschap|0|-|nou dat scheelt weer een middag vrij vragen voor hem
#S|gvb-0007|review|webshop|sterren=2
K|ontvangen|kwaliteit|2|verrassing+teleurstelling|0|-|Ik pakte de doos uit en moest even twee keer kijken: het 'grote' wandkleed bleek formaat theedoek.
K|ontvangen|informatie|2|irritatie|0|-|De maat stond er wel, ergens helemaal onderaan in grijze lettertjes.
K|wijzigen|geen|3|neutraal|0|-|Hij gaat terug.
#S|gvb-0008|social|reizen|
K|gebruiken|levering|2|bezorgdheid|0|angst|Vertrekbord Eindhoven staat vol rood, ik hou mijn hart vast voor onze vlucht van 21.10 @windvlucht
#S|gvb-0009|chat|verzekering|
K|hulp|informatie|2|verwarring|1|vraag|Ik kreeg vandaag twee brieven, in de ene staat dat jullie betalen en in de andere van niet. Welke moet ik nu geloven?
A|||||||De laatste is de juiste: we vergoeden uw fiets volledig.
K|hulp|beleid|4|opluchting|0|-|Pff gelukkig
K|hulp|informatie|2|verwarring|0|vraag|maar waarom dan die afwijzing?
A|||||||Die was automatisch verstuurd, voordat de aangifte binnen was.
K|hulp|informatie|3|neutraal|0|-|Ok, helder
#S|gvb-0010|email|wonen|
K|gebruiken|storing|2|neutraal|0|-|Geachte beheerder, de brandmelder op de derde verdieping piept al sinds zondag.
K|gebruiken|privacy|2|bezorgdheid|0|angst|Ik moet er niet aan denken dat er echt iets gebeurt en dat dat ding dan niet werkt.
K|hulp|geen|3|verlangen|0|wens|Graag zie ik deze week een monteur.
K|geen|geen|3|neutraal|0|-|Vr. gr. J. Plooij, nr. 31
#S|gvb-0011|review|diensten|sterren=5
K|aanleiding|geen|2|bezorgdheid|0|angst|Ik ben mijn hele leven al doodsbang voor de tandarts.
K|gebruiken|bejegening|5|dankbaarheid|0|-|Dokter Verhaeren nam mijn hand vast, legde elke stap uit en stopte telkens als ik een vinger opstak; daar ben ik haar eeuwig dankbaar voor.
K|gebruiken|kwaliteit|4|verrassing+opluchting|0|-|En toen was het klaar, ik had verdorie niks gevoeld!
#S|gvb-0012|social|telecom|
K|gebruiken|storing|2|irritatie|0|-|Netwerk weg bij @belblauw. Gezellig, dan ga ik maar met mijn schoonmoeder praten
#S|gvb-0013|enquete|bezorging|nps=4
K|ontvangen|levering|2|teleurstelling|0|-|Ik had er eigenlijk op gerekend dat de taart heel zou aankomen.
#S|gvb-0014|gesprek|energie|
A|||||||Warmtehuis, goedemiddag, met Roel.
K|gebruiken|storing|2|bezorgdheid|0|angst|ja met mevrouw Kuipers ik ruik gas in de keuken en ik durf het licht niet aan te doen
A|||||||Zet de ramen open en ga naar buiten. Ik bel de storingsdienst.
K|gebruiken|privacy|3|bezorgdheid|0|vraag|moet ik de buren ook waarschuwen
A|||||||Dat doet de monteur. Hij is er over een kwartier.
K|hulp|levering|4|opluchting|0|-|een kwartier oh goddank
K|geen|geen|3|neutraal|0|-|ik sta nu op de stoep
#S|gvb-0015|review|bank|sterren=3
K|gebruiken|digitaal|3|neutraal|0|-|De app toont saldo, spaarpotjes en beleggingen op één scherm.
K|gebruiken|digitaal|2|verwarring|1|-|Waar ik mijn jaaroverzicht moet zoeken is mij een raadsel.
K|gebruiken|digitaal|3|verlangen|0|wens|Een zoekvakje bovenaan zou al veel oplossen.
#S|gvb-0016|chat|webshop|
K|aanvragen|digitaal|2|bezorgdheid|0|vraag|hallo er is 2x 64,90 van mijn rekening gegaan maar ik heb maar 1 bevestiging, ben ik nu geld kwijt??
A|||||||De tweede betaling is mislukt en wordt vannacht teruggestort.
K|betalen|informatie|4|opluchting|0|-|oke fijn om te horen, schrok me rot
#S|gvb-0017|social|overheid|
K|aanvragen|wachttijd|4|verrassing|0|-|Huh?! Om 9u05 binnen op het gemeentehuis, om 9u11 buiten met mijn attest. Dit is niet normaal @stadMerelgem
K|aanvragen|bejegening|5|blijdschap|0|-|en die mens aan loket 3 was nog een plezante ook 😄
#S|gvb-0018|email|verzekering|
K|geen|geen|3|neutraal|0|-|Beste Tom,
K|hulp|bejegening|4|dankbaarheid|0|-|Langs deze weg wil ik je bedanken voor je geduld na het overlijden van mijn broer.
K|hulp|doorverwijzing|4|vertrouwen|0|-|Vanaf de eerste dag wist ik dat het dossier bij jou in goede handen was.
K|geen|geen|3|neutraal|0|-|Groeten, Lieve
#S|gvb-0019|review|wonen|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|SCHIMMEL tot boven het bedje van onze zoon van vier maanden!!!
K|gebruiken|privacy|2|bezorgdheid|0|angst|Hij hoest elke nacht en ik ben doodsbang dat hij er iets aan overhoudt.
K|hulp|bejegening|1|boosheid|0|-|En dan durft die opzichter te beweren dat wij 'verkeerd ademen'. Schandalig, wat een minachting.
#S|gvb-0020|enquete|reizen|csat=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|gids was top
K|gebruiken|levering|2|neutraal|0|-|bus kwam wel een half uur later dan gezegd
#S|gvb-0021|social|webshop|
K|orienteren|geen|3|verlangen|0|wens|Ooooh @schoenkamer breng die groene laarsjes aub terug in maat 41, ik droom ervan
#S|gvb-0022|gesprek|bank|
A|||||||Goedemorgen, Rijnbank, met Fadoua.
K|gebruiken|privacy|2|bezorgdheid|0|angst|goedemorgen uh ik ben bang dat ik iets heel doms heb gedaan
K|gebruiken|privacy|2|neutraal|0|-|er belde iemand van de bank zogenaamd en die heb ik mijn pincode gegeven
A|||||||Ik blokkeer nu meteen uw pas. Er is nog niets afgeschreven.
K|gebruiken|privacy|4|opluchting|0|-|niks weg dus hè hè ik kan weer ademhalen
K|gebruiken|privacy|3|bezorgdheid|0|vraag|en kunnen ze nu nog bij mijn spaargeld
A|||||||Nee, daar is een andere code voor nodig.
K|hulp|bejegening|4|dankbaarheid|0|-|u bent een engel mevrouw dat meen ik
#S|gvb-0023|review|energie|sterren=4
K|ontvangen|levering|4|blijdschap|0|-|Zonnepanelen lagen er in één dag op, netjes volgens planning.
K|gebruiken|kwaliteit|4|verrassing|0|-|Dat ze zelfs bij mistig weer nog zoveel leveren had ik nooit gedacht.
K|gebruiken|digitaal|2|verwarring|0|-|Van de grafieken in de portal begrijp ik dan weer geen snars.
#S|gvb-0024|chat|overheid|
K|aanvragen|wachttijd|3|neutraal|0|vraag|goedemiddag hoe lang duurt de beslissing over een toeslag gemiddeld
A|||||||Ongeveer acht weken na ontvangst van alle stukken.
K|aanvragen|wachttijd|2|teleurstelling|0|-|o, dat is langer dan ik dacht
K|aanvragen|geen|3|verlangen|0|wens|ik hoop maar dat het sneller gaat, de huur wacht niet
#S|gvb-0025|email|diensten|
K|geen|geen|3|neutraal|0|-|hoi allemaal
K|gebruiken|levering|2|teleurstelling|0|-|vandaag kwam de poetshulp voor de 3e keer niet opdagen, jammer want ik was net zo content over haar
K|gebruiken|geen|3|bezorgdheid|0|vraag|er is toch niks ergs gebeurd met Fatma?
K|geen|geen|3|neutraal|0|-|grtjs An
#S|gvb-0026|social|energie|
K|gebruiken|storing|2|verwarring|0|vraag|Ik snap er niks van @volterra, bij de overburen brandt alles en wij zitten in het donker. Hoe kan dat?
A|||||||Jullie hangen aan een andere kabel. Herstel tegen 20u verwacht.
K|gebruiken|informatie|4|neutraal|0|-|Aha ok, kaarsen staan klaar
#S|gvb-0027|review|telecom|sterren=5
K|wijzigen|levering|5|verrassing+blijdschap|0|-|Verhuisd op vrijdag en tot mijn stomme verbazing had ik vrijdagavond al internet in het nieuwe huis, geweldig gewoon!
K|wijzigen|bejegening|4|dankbaarheid|0|-|Met dank aan Younes, die het hele weekend bereikbaar wilde blijven.
#S|gvb-0028|enquete|verzekering|nps=8
K|terugkijken|geen|4|vertrouwen|0|-|Mijn ouders zaten er al, ik zit er, en ik weet dat ik op ze kan bouwen.
#S|gvb-0029|gesprek|wonen|
A|||||||Woonpunt Zuid, met Gijs.
K|hulp|levering|2|irritatie|1|-|ja hallo er zou vandaag iemand komen voor de cv en ik zit hier nu al vanaf acht uur met mijn jas aan
A|||||||Ik bel hem even. Hij staat over vijf minuten bij u.
K|hulp|levering|4|opluchting|0|-|oké nou dan wordt het toch nog warm vandaag
K|hulp|geen|3|verlangen|0|wens|als hij dan ook even naar de radiator op de gang wil kijken zou dat mooi zijn
#S|gvb-0030|social|bezorging|
K|ontvangen|levering|1|boosheid|0|-|Urne van mijn vader KWIJT. Kwijt!! Jullie zijn geen bezorgdienst, jullie zijn een schande @rapidox
#S|gvb-0031|chat|reizen|
K|wijzigen|beleid|3|bezorgdheid|0|vraag|mijn vrouw ligt in t ziekenhuis, zijn wij nu alles kwijt van de cruise?
A|||||||Met een doktersverklaring krijgt u het hele bedrag terug.
K|wijzigen|beleid|4|opluchting+dankbaarheid|0|-|dat is een zorg minder, dank u wel voor het meedenken
A|||||||Veel sterkte voor u beiden.
K|geen|geen|3|neutraal|0|-|dank u
#S|gvb-0032|review|bezorging|sterren=3
K|ontvangen|levering|2|neutraal|0|-|Maaltijdbox kwam een dag later dan besteld.
K|ontvangen|kwaliteit|4|opluchting|0|-|Gelukkig zat er genoeg ijs bij en was de vis nog goed.
K|ontvangen|bejegening|4|blijdschap|0|-|Bezorger maakte er een grapje van, dat kon ik wel hebben.
#S|gvb-0033|email|webshop|
K|aanvragen|geen|3|neutraal|0|-|Op 3 oktober bestelde ik bij u een communiekleedje, bestelling 88120.
K|ontvangen|levering|2|bezorgdheid|0|angst|Het feest is zondag en ik begin te vrezen dat ze in haar jeans naar de kerk zal moeten.
K|ontvangen|levering|3|bezorgdheid|0|vraag|Kunt u mij zeggen waar het blijft?
#S|gvb-0034|enquete|energie|csat=3
K|betalen|informatie|2|verwarring|0|-|Aan die factuur kan ik geen touw vastknopen, drie tarieven en nergens een som die klopt.
K|gebruiken|storing|4|neutraal|0|-|Stroom is er altijd.
#S|gvb-0035|social|bank|
K|gebruiken|digitaal|2|irritatie|0|-|Proficiat @kempenbank met de nieuwe app, nu kost het maar zeven kliks om mijn saldo te zien 👏
#S|gvb-0036|gesprek|diensten|
A|||||||Rijschool Kompas, met Willeke.
K|aanvragen|geen|3|neutraal|0|-|hoi met Jelte ik had vanmorgen examen gedaan
A|||||||En? Hoe ging het?
K|gebruiken|kwaliteit|5|blijdschap|0|-|geslaagd gewoon in één keer ik sta hier te springen op de parkeerplaats
K|gebruiken|bejegening|5|dankbaarheid|0|-|en zeg alsjeblieft tegen Ruud dat ik het zonder hem never nooit had gehaald
A|||||||Dat geef ik door, gefeliciteerd!
K|gebruiken|kwaliteit|4|verrassing|0|-|en weet je wat gek was ik moest niet eens achteruit inparkeren
#S|gvb-0037|review|overheid|sterren=2
K|aanvragen|digitaal|2|irritatie|2|-|Drie keer hetzelfde formulier ingetikt, drie keer 'er ging iets mis'.
K|aanvragen|privacy|2|bezorgdheid|0|angst|Ondertussen zweven mijn bankgegevens daar ergens rond en daar word ik niet rustig van.
K|aanvragen|digitaal|3|verlangen|0|wens|Laat ons tussentijds kunnen opslaan, dat zou een wereld van verschil maken.
#S|gvb-0038|review|reizen|sterren=3
K|orienteren|geen|3|verlangen|0|wens|Al jaren wilde ik een keer met de nachttrein.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De romantiek bleek een couchette met een kapotte lamp en een klemmend raampje.
K|gebruiken|levering|4|verrassing|0|-|Wie schetst mijn verbazing: stipt om 7.58 rolden we Praag binnen.
K|gebruiken|kwaliteit|2|neutraal|0|-|Ontbijt is een croissant uit plastic.
#S|gvb-0039|social|telecom|
K|gebruiken|storing|4|opluchting|0|-|Eindelijk werkt het weer!! Drie dagen offline, ik kende mijn gezin niet meer
#S|gvb-0040|chat|energie|
K|wijzigen|geen|3|neutraal|0|-|dag, wij verhuizen op de 15e
K|wijzigen|geen|3|bezorgdheid|0|vraag|zit er zeker stroom op als we binnenkomen? we hebben een diepvries vol
A|||||||Ja, de aansluiting blijft gewoon actief als u ze tijdig overneemt.
K|wijzigen|geen|3|neutraal|0|vraag|wat is tijdig?
A|||||||Minstens twee werkdagen vooraf.
K|wijzigen|beleid|4|opluchting|0|-|dan zit ik nog net goed, dju dat was op 't nippertje
#S|gvb-0041|email|bank|
K|geen|geen|3|neutraal|0|-|Geachte directie,
K|hulp|bejegening|2|teleurstelling|0|-|Het spijt mij te moeten vaststellen dat een klant van 41 jaar bij u tegenwoordig een nummer is.
K|gebruiken|bereikbaarheid|2|teleurstelling|0|-|Het kantoor in onze gemeente is dicht, en daarmee verdween ook het praatje met Monique.
K|gebruiken|geen|3|verlangen|0|wens|Ik zou het waarderen wanneer u een halve dag per week iemand laat terugkomen.
K|geen|geen|3|neutraal|0|-|Hoogachtend, A. van der Linde
#S|gvb-0042|enquete|webshop|csat=5
K|ontvangen|levering|5|blijdschap|0|-|SUPER snel!!! Echt zo blij mee
#S|gvb-0043|gesprek|verzekering|
A|||||||Zeeborg verzekeringen, met Anniek.
K|aanleiding|geen|2|bezorgdheid|0|-|ja dag ik uh ik ben er een beetje ondersteboven van want ik heb net een aanrijding gehad
A|||||||Bent u gewond?
K|aanleiding|privacy|4|opluchting|0|-|nee gelukkig niks alleen het blik
A|||||||Dat is het belangrijkste. Heeft u het formulier ingevuld?
K|hulp|informatie|2|verwarring|0|-|ja maar ik weet niet goed of ik nou A ben of B op dat papier
A|||||||Dat maakt niet uit, als u maar allebei tekent.
K|hulp|prijs|3|bezorgdheid|0|vraag|en gaat mijn premie nu omhoog
A|||||||Niet als de ander schuld heeft.
K|geen|geen|3|neutraal|0|-|oké
#S|gvb-0044|review|wonen|sterren=4
K|ontvangen|levering|4|verrassing|0|-|We dachten pas in de herfst te kunnen verhuizen, en ineens lagen de sleutels er in juni.
K|ontvangen|kwaliteit|4|blijdschap|0|-|Lichte kamers, een balkon op het zuiden, we vallen met ons gat in de boter.
K|ontvangen|kwaliteit|2|neutraal|0|-|In de badkamer ontbrak een plint.
#S|gvb-0045|social|bezorging|
K|ontvangen|fout|2|verwarring|0|vraag|@pakwinkel ik krijg een mail dat ik zelf getekend heb, maar ik zat op mijn werk in Genk?? Wie heeft er dan getekend
A|||||||Dag Ruben, uw buurvrouw op 16 nam het aan. ^Lot
K|ontvangen|informatie|4|opluchting|0|-|haha ok Rita dus, alles in orde
#S|gvb-0046|enquete|overheid|csat=2
K|aanvragen|wachttijd|2|teleurstelling|3|-|Na al die beloftes over 'dienstverlening op maat' had ik toch iets vlotters verwacht dan vier maanden.
#S|gvb-0047|chat|diensten|
K|gebruiken|geen|3|neutraal|0|-|hi ik sport bij jullie vestiging noord
K|wijzigen|beleid|3|verlangen|0|wens|ik zou zo graag mn abbo even op pauze willen, ben zwanger en superduizelig
A|||||||Gefeliciteerd! Pauzeren kan tot negen maanden, kosteloos.
K|wijzigen|beleid|5|verrassing+blijdschap|0|-|serieus? gratis?? wauw dat had ik echt nooit verwacht, wat top
#S|gvb-0048|email|telecom|
K|gebruiken|storing|2|neutraal|0|-|Sinds de werken in de Beukendreef hebben wij geen vaste telefoon.
K|gebruiken|privacy|2|bezorgdheid|0|angst|Mijn man heeft een pacemaker en ik vrees het moment dat ik geen ambulance kan bellen.
K|hulp|geen|3|verlangen|0|wens|Mag ik u dringend vragen dit voorrang te geven?
#S|gvb-0049|social|reizen|
K|gebruiken|levering|1|boosheid|0|-|ZES UUR op een tarmac zonder water, met kinderen!! Misdadig is het @aironda, MISDADIG
#S|gvb-0050|review|bank|sterren=5
K|orienteren|informatie|4|vertrouwen|0|-|Adviseur raadde ons de duurdere variant juist af, en daarmee had hij ons vertrouwen gewonnen.
K|aanvragen|wachttijd|4|blijdschap|0|-|Hypotheek stond in tien dagen rond, klasse.
K|aanleiding|geen|4|blijdschap|0|-|Volgende maand trouwen we ook nog, kan niet beter.
#S|gvb-0051|gesprek|webshop|
A|||||||Klantenservice Tuinwereld, met Dana.
K|ontvangen|levering|3|neutraal|0|-|met Verhelst uit Tielt ik heb een trampoline besteld
K|ontvangen|levering|3|bezorgdheid|0|vraag|en die van mij vraagt elke dag wanneer hij komt want ze wordt woensdag zeven gaan we dat halen denkt u
A|||||||Hij staat ingepland voor dinsdag.
K|ontvangen|levering|4|opluchting|0|-|amai dinsdag das krap maar bon we halen het
A|||||||De chauffeur belt een half uur vooraf.
K|ontvangen|informatie|4|blijdschap|0|-|ah dat is handig want ik werk in den hof
#S|gvb-0052|review|energie|sterren=1
K|betalen|fout|1|boosheid|0|-|Dieven zijn het. Ze halen zonder pardon drie keer hetzelfde bedrag van je rekening.
K|betalen|prijs|2|bezorgdheid|0|angst|Wij staan nu rood en moeten de boodschappen nog doen, geen idee hoe we de week doorkomen.
K|vertrekken|geen|1|boosheid|0|-|Weg ermee, ik stap vandaag nog over!
#S|gvb-0053|enquete|diensten|nps=10
K|gebruiken|bejegening|5|dankbaarheid|0|-|Zonder jullie thuisverpleegster had ik dit jaar niet overleefd, merci Katrien uit het diepst van mijn hart.
#S|gvb-0054|chat|overheid|
K|betalen|informatie|2|bezorgdheid+verwarring|0|vraag|goeiendag kreeg een brief met 'laatste aanmaning' maar ik weet niet eens waarvoor?? komt er nu een deurwaarder
A|||||||Het gaat om een parkeerboete van maart. U hebt nog veertien dagen.
K|betalen|informatie|4|opluchting|0|-|ah maar veertien dagen, dan valt het mee
K|betalen|geen|3|neutraal|0|-|ik schrijf het vanavond over
#S|gvb-0055|social|energie|
K|betalen|prijs|5|verrassing+blijdschap|0|-|Zit ik me al de hele week op te vreten over de eindafrekening, krijg ik 312 euro TERUG 🥳🥳 @groenstroom
#S|gvb-0056|email|verzekering|
K|hulp|wachttijd|2|irritatie|3|-|Alweer een maand verstreken en alweer hetzelfde standaardmailtje in mijn postvak.
K|hulp|geen|3|bezorgdheid|0|vraag|Is mijn claim soms zoekgeraakt?
K|hulp|geen|3|verlangen|0|wens|Een telefoontje van een mens van vlees en bloed zou mij oprecht goeddoen.
#S|gvb-0057|review|bezorging|sterren=5
K|ontvangen|bejegening|5|verrassing+dankbaarheid|0|-|Onze vaste bezorger had gezien dat mijn rolstoel buiten stond en kwam uit zichzelf de zware dozen tot in de keuken zetten, daar word ik stil van.
#S|gvb-0058|social|wonen|
K|hulp|belofte|2|irritatie|0|-|'Volgende week' zegt @thuisgroep. Ze zeggen er alleen nooit bij in welk jaar.
#S|gvb-0059|enquete|bank|nps=6
K|gebruiken|digitaal|3|neutraal|0|-|Doet wat het moet doen
K|gebruiken|privacy|2|bezorgdheid|0|angst|maar met al die oplichterij van tegenwoordig ben ik er toch nooit helemaal gerust in
#S|gvb-0060|gesprek|telecom|
A|||||||Welkom bij Lumo, met Sander.
K|wijzigen|geen|3|neutraal|0|wens|ja hoi ik wou van abonnement veranderen
K|wijzigen|informatie|2|verwarring|0|-|maar nou zie ik Basis en Basis Plus en Plus Basis en ik kom er niet meer uit
A|||||||Wat gebruikt u ongeveer per maand?
K|geen|geen|3|neutraal|0|-|een gig of vijf
A|||||||Dan is Basis genoeg, dat scheelt u negen euro.
K|wijzigen|prijs|4|verrassing|0|-|negen euro minder seg ik dacht dat ge mij iets duurders ging aansmeren
A|||||||Nee hoor. Zal ik het omzetten?
K|wijzigen|informatie|4|vertrouwen|0|-|ja doe maar ge klinkt als nen eerlijke mens
#S|gvb-0061|review|webshop|sterren=4
K|aanvragen|privacy|2|bezorgdheid|0|angst|Nog nooit van deze winkel gehoord, dus ik klikte met knikkende knieën op 'betalen'.
K|ontvangen|levering|4|opluchting|0|-|Twee dagen later lag alles keurig op de mat, dus mijn zorgen waren voor niets.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De servetringen zijn een plaatje op tafel.
#S|gvb-0062|chat|reizen|
K|gebruiken|fout|2|bezorgdheid|0|vraag|we staan bij het hotel en ze hebben geen kamer op onze naam!! waar moeten we slapen
A|||||||Ik bel nu met de receptie, blijft u even staan.
K|hulp|geen|3|neutraal|0|-|ok wij wachten in de lobby
A|||||||U staat onder de naam van uw man. Kamer 412 is voor u.
K|gebruiken|fout|4|opluchting|0|-|Hij heeft m gevonden, poeh
K|hulp|wachttijd|4|dankbaarheid|0|-|bedankt voor de snelle actie
#S|gvb-0063|email|overheid|
K|geen|geen|3|neutraal|0|-|Beste medewerker van Burgerzaken,
K|aanvragen|bejegening|4|dankbaarheid|0|-|Dat u speciaal voor mijn bedlegerige moeder aan huis kwam voor haar identiteitskaart, stellen wij als familie zeer op prijs.
K|aanvragen|beleid|4|verrassing|0|-|We wisten niet eens dat zoiets bestond.
#S|gvb-0064|social|webshop|
K|ontvangen|fout|3|verrassing|0|-|Lol besteld: 1 ananassnijder. Gekregen: 1 ananassnijder en een foto van iemands bruiloft?? @keukenkoning
#S|gvb-0065|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Na alle verhalen van mijn vriendinnen keek ik uit naar deze sauna, maar ik kwam met een wat leeg gevoel thuis.
K|gebruiken|kwaliteit|2|neutraal|0|-|Twee van de vijf baden stonden droog.
K|gebruiken|informatie|2|irritatie|0|-|Had dat even op de site gezet, denk ik dan.
#S|gvb-0066|enquete|telecom|csat=3
K|hulp|wachttijd|3|neutraal|0|-|Ik werd geholpen na een tijdje.
K|hulp|informatie|2|verwarring|1|-|Wat de medewerker precies veranderd heeft is me nog steeds niet duidelijk.
#S|gvb-0067|gesprek|energie|
A|||||||Stadswarmte, met Indra.
K|gebruiken|storing|2|neutraal|0|-|hallo ja bij ons doet de verwarming het niet
K|gebruiken|privacy|2|bezorgdheid|0|angst|en ik maak me zorgen om de tweeling want die zijn nog maar drie weken en het is zestien graden hier
A|||||||Dan stuur ik met spoed iemand, binnen twee uur.
K|hulp|levering|4|opluchting|0|-|twee uur oké dat hou ik wel vol met een kruik
K|hulp|bejegening|4|dankbaarheid|0|-|fijn dat u het zo serieus neemt
#S|gvb-0068|social|diensten|
K|gebruiken|kwaliteit|5|blijdschap|0|-|Man man man wat een concert @deZaalHulst. Mijn stem is weg, mijn hart ook ❤️
K|gebruiken|kwaliteit|3|verlangen|0|wens|volgend jaar weer? pleaseeee
#S|gvb-0069|review|verzekering|sterren=4
K|hulp|beleid|4|verrassing|0|-|Dat ze een gestolen bakfiets uit een open schuurtje zouden vergoeden had ik nooit durven denken.
K|hulp|beleid|4|dankbaarheid|0|-|Ik ben ze erkentelijk voor die soepele houding.
K|hulp|wachttijd|2|neutraal|3|-|Het duurde wel zeven weken.
#S|gvb-0070|chat|wonen|
K|aanvragen|wachttijd|3|verlangen|0|wens|goedenavond, is er al nieuws over de woning aan de singel? we hopen zo dat wij het worden
A|||||||De toewijzing is gebeurd, u bent tweede geworden.
K|aanvragen|geen|2|teleurstelling|0|-|ach. Daar zijn we wel stil van
A|||||||Soms valt de eerste kandidaat nog af.
K|aanvragen|geen|3|verlangen|0|wens|dan blijf ik duimen
#S|gvb-0071|email|bezorging|
K|ontvangen|levering|2|neutraal|1|-|De koelkast is niet geleverd omdat de lift in ons gebouw buiten werking was.
K|ontvangen|informatie|2|verwarring|0|vraag|Uw chauffeur zei 'volgende week', de app zegt 'geannuleerd'; wat is het nu?
K|ontvangen|levering|3|verlangen|0|wens|Liefst vóór vrijdag, als dat lukt.
#S|gvb-0072|review|overheid|sterren=5
K|aanleiding|geen|2|bezorgdheid|0|-|Met lood in mijn schoenen ging ik naar het wijkteam, want praten over schulden doe je niet graag.
K|hulp|bejegening|5|dankbaarheid|0|-|Nadia oordeelde niet, zette thee en gaf me het gevoel dat ik weer mens was, dat zal ik nooit vergeten.
K|hulp|geen|4|opluchting|0|-|Ik sliep die nacht voor het eerst in maanden door.
#S|gvb-0073|social|bank|
K|gebruiken|storing+digitaal|2|bezorgdheid|0|vraag|@merkurbank saldo staat op 0,00 en ik zweer dat er gisteren nog 1.300 op stond. Waar is mijn geld???
A|||||||Dag Kim, er is een weergavefout, uw geld is veilig. ^Wout
K|gebruiken|digitaal|4|opluchting|0|-|ik had bijna een hartaanval, oef
K|gebruiken|storing|2|irritatie|0|wens|zet dat dan op jullie startpagina aub
#S|gvb-0074|enquete|reizen|nps=9
K|gebruiken|bejegening|5|blijdschap|0|-|Wat een heerlijke buschauffeur, zingend de bergpas over!
K|gebruiken|privacy|4|vertrouwen|0|-|Zelfs in de haarspeldbochten voelde ik me bij hem volkomen veilig.
#S|gvb-0075|review|telecom|sterren=2
K|vertrekken|digitaal|2|irritatie|2|-|Opzeggen kan 'met één klik', ja, als je die klik eerst weet te vinden achter zes schermen.
K|vertrekken|beleid|2|verrassing|0|-|Blijk ik ineens nog aan een toestel vast te hangen tot mei, daar stond ik van te kijken.
K|vertrekken|geen|3|verlangen|0|wens|Ik wil er gewoon netjes uit, meer niet.
#S|gvb-0076|chat|bank|
K|aanvragen|digitaal|2|neutraal|0|-|identificatie voor de rekening is 2x geweigerd
A|||||||Was de foto misschien onscherp?
K|aanvragen|digitaal|2|verwarring|0|-|nee haarscherp, ik begrijp echt niet wat ik verkeerd doe
A|||||||Uw tweede voornaam ontbreekt op het formulier, zie ik.
K|aanvragen|informatie|4|verrassing+blijdschap|0|-|jeetje, Hendrikus, die gebruik ik nooit 😂
K|aanvragen|digitaal|4|opluchting|0|-|en hij is groen!
#S|gvb-0077|email|reizen|
K|geen|geen|3|neutraal|0|-|Dag reisteam,
K|orienteren|geen|3|verlangen|0|wens|Voor ons veertigjarig huwelijk zouden wij dolgraag het noorderlicht zien.
K|orienteren|privacy|3|bezorgdheid|0|vraag|Is zo'n sledetocht wel veilig voor iemand met een nieuwe heup?
K|orienteren|prijs|3|verlangen|0|wens|Graag ook een prijsopgave voor twee personen in februari.
K|geen|geen|3|neutraal|0|-|Bert en Ria Hoogland
#S|gvb-0078|social|energie|
K|gebruiken|storing|2|boosheid|0|-|Voor de zoveelste keer pikdonker en GEEN WOORD uitleg @netwest, ik ben er zo klaar mee!
#S|gvb-0079|review|webshop|sterren=5
K|hulp|fout|5|verrassing+dankbaarheid|0|-|Verkeerde naam op de geboortekaartjes, mijn eigen domme fout nota bene, en toch drukten ze alles gratis opnieuw; ik weet niet hoe ik ze moet bedanken.
K|ontvangen|kwaliteit|5|blijdschap|0|-|Prachtig papier, iedereen is verliefd op het giraffetje.
#S|gvb-0080|gesprek|overheid|
A|||||||Uitkeringsinstantie, met Bram.
K|aanvragen|wachttijd|2|bezorgdheid|2|-|ja meneer ik bel nu voor de derde keer want ik heb nog steeds geen beslissing en ik moet de eerste huur betalen
A|||||||Ik zie dat er een besluit klaarstaat. U krijgt de uitkering.
K|aanvragen|geen|5|opluchting|0|-|echt echt waar o sorry ik moet ervan huilen ik was zo bang
A|||||||Het geld staat er vrijdag op.
K|betalen|geen|3|bezorgdheid|0|vraag|en dat is zeker hè dat vrijdag
A|||||||Ja, de betaling is al klaargezet.
K|betalen|bejegening|4|dankbaarheid|0|-|dankjewel voor dit goede nieuws
#S|gvb-0081|enquete|wonen|csat=4
K|hulp|levering|4|vertrouwen|0|-|Als de huismeester zegt dat hij komt, dan komt hij, daar kun je de klok op gelijkzetten.
K|gebruiken|kwaliteit|3|verlangen|0|wens|Een bankje bij de ingang zou leuk zijn voor de ouderen.
#S|gvb-0082|social|diensten|
K|gebruiken|levering|2|irritatie|0|-|Kapper laat me 40 min zitten bladeren in een blaadje van 2017. Ik weet nu wel alles over de kerst van toen
#S|gvb-0083|review|bezorging|sterren=4
K|ontvangen|levering|2|bezorgdheid|0|angst|Toen ik de chauffeur met die vaas over het bevroren stoepje zag schuifelen, hield ik mijn adem in.
K|ontvangen|kwaliteit|4|opluchting|0|-|Geen krasje.
K|ontvangen|bejegening|4|blijdschap|0|-|Hij moest er zelf ook om lachen, topvent.
#S|gvb-0084|chat|energie|
K|betalen|prijs|3|bezorgdheid|0|vraag|goeiemiddag. ik lees overal dat de prijzen gaan stijgen, moet ik nu meer gaan betalen?
A|||||||U hebt een vast tarief tot eind volgend jaar.
K|betalen|prijs|4|opluchting|0|-|aha dan slaap ik vannacht goed
K|wijzigen|geen|3|neutraal|0|vraag|en wat gebeurt er daarna?
#S|gvb-0085|email|verzekering|
K|hulp|beleid|2|teleurstelling|0|-|Uw afwijzing van 6 november heb ik met droefheid gelezen.
K|hulp|beleid|2|verwarring|0|-|Het ontgaat mij hoe een storm van windkracht 10 geen storm kan zijn.
K|hulp|geen|3|verlangen|0|wens|Ik hoop dat u dit besluit nog eens wilt overwegen.
K|geen|geen|3|neutraal|0|-|Met de meeste achting, P. Decorte
#S|gvb-0086|social|overheid|
K|gebruiken|kwaliteit|2|bezorgdheid|0|angst|Weer een fietser van zijn sokken gereden op het Kerkplein. Straks valt er een dode @gemWestbeek
#S|gvb-0087|enquete|webshop|nps=2
K|ontvangen|kwaliteit|2|teleurstelling|0|-|Op het scherm leek het goud, op tafel was het geel plastiek.
#S|gvb-0088|review|bank|sterren=1
K|gebruiken|privacy|1|boosheid|0|-|Mijn hele spaarpot geplunderd door oplichters en de bank haalt haar schouders op!!
K|hulp|bejegening|1|boosheid|0|-|'Dan had u beter moeten opletten' tegen een vrouw van 79, u moest u schamen.
K|gebruiken|privacy|2|bezorgdheid|0|angst|Mijn moeder durft sindsdien haar tablet niet meer aan te raken.
#S|gvb-0089|gesprek|reizen|
A|||||||Zonroute reizen, met Kaylee.
K|aanvragen|digitaal|2|verwarring|1|-|ja ik heb net geboekt denk ik want ik krijg geen bevestiging maar ik zie ook niks meer in het mandje
A|||||||Ik zie een boeking voor Rhodos, vier personen.
K|aanvragen|digitaal|4|opluchting|0|-|ah daar staat ie dus toch mooi
K|aanvragen|geen|3|bezorgdheid|0|vraag|zitten we dan wel met zijn vieren bij elkaar in het vliegtuig want de jongste vliegt voor het eerst
A|||||||Ik zet u op rij elf naast elkaar.
K|aanvragen|bejegening|4|dankbaarheid|0|-|heel attent van u merci
#S|gvb-0090|review|telecom|sterren=4
K|terugkijken|kwaliteit|4|vertrouwen|0|-|Al sinds de tijd van de inbelmodem bij deze club en ze hebben me nog nooit in de steek gelaten.
K|betalen|prijs|2|neutraal|0|-|Tarieven zijn in januari omhooggegaan.
#S|gvb-0091|social|webshop|
K|hulp|digitaal|2|irritatie|1|-|Serieus @modehoek die chatbot van u vraagt nu voor de 5de keer of hij mij 'verder kan helpen'. Neen, dat is net het probleem
#S|gvb-0092|chat|wonen|
K|gebruiken|storing|2|bezorgdheid|0|angst|er zit een scheur in de muur boven de deur en hij wordt groter, ik ben bang dat de boel instort
A|||||||Kunt u een foto sturen? Dan kijkt de constructeur vandaag.
K|geen|geen|3|neutraal|0|-|foto is verzonden
A|||||||Hij ziet een scheur in het stucwerk, de muur zelf is in orde.
K|gebruiken|informatie|4|opluchting|0|-|alleen stuc, dan kan ik weer normaal doen
K|hulp|geen|3|verlangen|0|wens|maken jullie het dan wel een keertje mooi?
#S|gvb-0093|email|diensten|
K|geen|geen|3|neutraal|0|-|Beste juf Merel en team,
K|gebruiken|bejegening|5|dankbaarheid|0|-|Met pijn in ons hart nemen we afscheid van de crèche, en met een berg dankbaarheid voor alles wat jullie Sem gegeven hebben.
K|gebruiken|privacy|4|vertrouwen|0|-|Er was geen ochtend dat we hem met een slecht gevoel achterlieten.
#S|gvb-0094|enquete|verzekering|csat=1
K|hulp|beleid|1|boosheid|0|-|Jaren premie betalen en als het erop aankomt: NIKS. Bah.
#S|gvb-0095|social|reizen|
K|gebruiken|levering|2|verwarring|0|vraag|Spoor 4, nee spoor 9, nee toch 4?? Waar vertrekt die trein nu eigenlijk @spoornoord
#S|gvb-0096|review|energie|sterren=4
K|wijzigen|informatie|4|verrassing|0|-|Zowaar een energiebedrijf dat mij zelf belt om te zeggen dat ik goedkoper uit kan zijn.
K|wijzigen|informatie|2|verwarring|0|-|Eerst dacht ik nog: waar zit de adder, ik snapte er niks van.
K|wijzigen|prijs|4|blijdschap|0|-|Scheelt toch mooi elf euro per maand.
#S|gvb-0097|chat|bezorging|
K|ontvangen|levering|3|bezorgdheid|0|vraag|hey mijn insuline zit in dat pakket, staat dat nu in een warme bus of zo?
A|||||||Het zit in gekoeld vervoer en wordt voor 12 uur geleverd.
K|ontvangen|levering|4|vertrouwen|0|-|goed zo dan reken ik op jullie
A|||||||De chauffeur is bij u aangekomen.
K|ontvangen|levering|4|blijdschap|0|-|jaaa is er, koud en al 👌
#S|gvb-0098|gesprek|bank|
A|||||||Hofbank, nabestaandendesk, met Ottoline.
K|aanleiding|geen|2|teleurstelling|0|-|dag mevrouw ja mijn man is dinsdag overleden en ik mis hem zo
A|||||||Gecondoleerd. Neem rustig de tijd.
K|gebruiken|geen|3|bezorgdheid|0|vraag|maar nou vroeg ik me af kan ik nog wel bij ons geld want alles stond op zijn naam
A|||||||De gezamenlijke rekening blijft gewoon open.
K|gebruiken|beleid|4|opluchting|0|-|o dat is fijn want ik zag mezelf al staan bij de kassa
K|hulp|bejegening|4|dankbaarheid|0|-|en dank u voor uw rustige stem dat doet me goed
#S|gvb-0099|review|overheid|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zwembad is mooi opgeknapt, de kinderen vonden de glijbaan geweldig.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Dat uitgerekend het warme bad weg is, vinden wij als oudjes spijtig.
K|betalen|prijs|3|neutraal|0|-|Kaartje kost 5,60.
#S|gvb-0100|social|telecom|
K|hulp|bejegening|4|dankbaarheid|0|-|Shoutout naar Bilal van @telemo die om 22u nog mijn oma d'r tv-kastje uitlegde, bedankt man 🙏
#S|gvb-0101|enquete|energie|nps=5
K|gebruiken|kwaliteit|3|neutraal|0|-|tja, gas is gas
#S|gvb-0102|email|webshop|
K|wijzigen|geen|3|neutraal|0|-|hallo, de jas retour gestuurd op 2 nov met code RT-55
K|betalen|wachttijd|2|bezorgdheid|2|angst|tot op vandaag geen cent gezien en ik begin mij af te vragen of ik dat geld nog ooit terugzie
K|betalen|geen|3|verlangen|0|wens|wilt u het aub nakijken
#S|gvb-0103|review|wonen|sterren=5
K|aanvragen|informatie|4|vertrouwen|0|-|Makelaar Esra legde elk biedingsbedrag open op tafel, daardoor voelden we ons nooit bedonderd.
K|aanvragen|geen|5|blijdschap+verrassing|0|-|En toen belde ze: het huis is van jullie! We konden het amper geloven, champagne!!
#S|gvb-0104|social|bezorging|
K|ontvangen|levering|4|opluchting|0|-|Dieetvoer voor de kat is er! Net op tijd, het allerlaatste brokje lag in de bak 😅
#S|gvb-0105|chat|verzekering|
K|orienteren|geen|3|neutraal|0|-|dag, ik overweeg een reisverzekering
K|orienteren|beleid|3|bezorgdheid|0|vraag|ik heb astma, wat als er daar iets met mij gebeurt?
A|||||||Bestaande aandoeningen zijn meeverzekerd als ze stabiel zijn.
K|orienteren|informatie|2|verwarring|0|vraag|'stabiel', wat bedoelt u daarmee?
A|||||||Geen ziekenhuisopname in de laatste drie maanden.
K|orienteren|informatie|4|blijdschap|0|-|mooi, dat is klare taal
#S|gvb-0106|gesprek|energie|
A|||||||Nordica Energie, met Pascal.
K|hulp|bereikbaarheid|4|verrassing|0|-|oh dat gaat rap ik had mijn koffie nog niet gepakt
A|||||||Zo hoort het. Zegt u het maar.
K|betalen|geen|3|neutraal|0|-|wel het is voor mijn domiciliëring
K|betalen|fout|2|irritatie|0|-|jullie pakken het altijd op de eerste terwijl ik had gevraagd om de vijfde want dan is mijn loon er
A|||||||Ik pas het meteen aan.
K|betalen|beleid|4|blijdschap|0|-|perfect zo moet het
#S|gvb-0107|enquete|reizen|csat=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De brochure had ons blijer gemaakt dan de reis zelf.
#S|gvb-0108|review|diensten|sterren=4
K|gebruiken|privacy|2|bezorgdheid|0|angst|Het is best eng om je hond voor het eerst achter te laten, ik heb de halve vakantie op de webcam gekeken.
K|gebruiken|kwaliteit|4|opluchting|0|-|Nergens voor nodig, bleek: hij lag als een koning tussen twee labradors.
K|gebruiken|informatie|4|dankbaarheid|0|-|Bedankt voor de dagelijkse foto's!
#S|gvb-0109|social|bank|
K|betalen|prijs|2|irritatie|0|-|Fijn hoor @havenbank, 3,20 per maand om MIJN geld te mogen bewaren. Ik leg het wel terug in de sok
#S|gvb-0110|review|reizen|sterren=2
K|gebruiken|storing|2|neutraal|0|-|Lift stuk, twaalf verdiepingen.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Van het beloofde zeezicht bleef een streepje blauw tussen twee flats over.
K|hulp|bejegening|2|irritatie|0|-|De receptioniste vond haar nagels duidelijk boeiender dan ons verhaal.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Op het strand hebben we wel genoten.
#S|gvb-0111|social|energie|
K|gebruiken|geen|3|verlangen|0|wens|hopelijk komt er ooit een laadpaal in onze straat @laadstad, al was het er maar eentje
#S|gvb-0112|chat|telecom|
K|gebruiken|privacy|2|bezorgdheid|0|vraag|ik krijg sms'jes met inlogcodes die ik niet heb aangevraagd, zit er iemand in mijn account?
A|||||||Iemand probeert in te loggen, maar zonder de code lukt dat niet.
K|gebruiken|privacy|2|bezorgdheid|0|angst|eng zeg, ik zit hier met kippenvel
A|||||||Ik verander nu samen met u het wachtwoord.
K|hulp|geen|3|neutraal|0|-|nieuwe staat erin
A|||||||Alle andere toestellen zijn uitgelogd.
K|gebruiken|privacy|4|opluchting|0|-|die is dus buiten, mooi, dat lucht op
#S|gvb-0113|email|overheid|
K|geen|geen|3|neutraal|0|-|Geacht college,
K|hulp|beleid|3|neutraal|0|-|Op 14 april diende ik bezwaar in tegen de kap van de linden aan de Vaart.
K|hulp|informatie|2|teleurstelling|0|-|Dat ik uit de krant moest vernemen dat ze al geveld zijn, heeft mij diep geraakt.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Mijn uitzicht van veertig jaar is nu een rij stronken.
K|hulp|geen|3|verlangen|0|wens|Moge er ten minste iets nieuws geplant worden.
K|geen|geen|3|neutraal|0|-|E. Swinnen
#S|gvb-0114|gesprek|bezorging|
A|||||||PostPlus, goedemiddag.
K|ontvangen|levering|2|neutraal|0|-|goedemiddag op de site staat bezorgd maar er is niks bezorgd
A|||||||Staat er iets bij de buren?
K|ontvangen|geen|3|neutraal|1|-|ben ik al langs geweest
K|ontvangen|privacy|2|bezorgdheid|0|angst|het zit me dwars want er zitten trouwringen in en straks heeft iemand die meegenomen
A|||||||Ik zie nu een foto: hij ligt in uw brievenbus, het is een klein doosje.
K|ontvangen|levering|3|verrassing|0|-|in de brievenbus wacht effe
K|ontvangen|levering|4|opluchting+blijdschap|0|-|ja hoor hier zijn ze o wat ben ik blij
#S|gvb-0115|review|verzekering|sterren=3
K|aanvragen|digitaal|4|neutraal|0|-|Afsluiten was zo gebeurd.
K|aanvragen|informatie|2|verwarring|0|-|Pas bij het nalezen merkte ik dat 'allrisk' en 'volledig casco' bij hen twee aparte dingen zijn, ik ben de draad kwijt.
K|orienteren|geen|3|verlangen|0|wens|Een overzichtje met plaatjes, dat zou ik nou handig vinden.
#S|gvb-0116|enquete|diensten|nps=8
K|gebruiken|kwaliteit|4|blijdschap|0|-|heerlijk geknipt, kreeg meteen complimenten
#S|gvb-0117|social|webshop|
K|ontvangen|levering|2|irritatie|0|-|Bezorgmoment: 'tussen nu en het einde der tijden', dank @kastenkopen
#S|gvb-0118|chat|bank|
K|aanvragen|geen|3|bezorgdheid|0|vraag|morgen teken ik bij de notaris, staat het geld er dan echt op tijd?
A|||||||Ja, het bedrag is gisteren al naar de notaris gestuurd.
K|aanvragen|levering|4|opluchting|0|-|zalig om te lezen. dan kan ik eindelijk weer eten
K|aanvragen|bejegening|4|dankbaarheid|0|-|heel erg bedankt Matthijs, ook voor alle keren dat ik je lastigviel
#S|gvb-0119|review|energie|sterren=5
K|ontvangen|bejegening|4|blijdschap|0|-|Twee jonge gasten van de installatie, vrolijk, beleefd en ze floten de hele dag mee met de radio.
K|ontvangen|kwaliteit|4|vertrouwen|0|-|Je merkt meteen dat ze weten waar ze mee bezig zijn, dus ik liet ze gerust alleen thuis.
K|gebruiken|kwaliteit|5|verrassing+blijdschap|0|-|En dan die stilte van de warmtepomp! Ik dacht dat hij uit stond, ongelofelijk goed ding.
#S|gvb-0120|social|overheid|
K|betalen|beleid|1|boosheid|0|-|95 euro boete omdat de BAK een halve meter verkeerd stond???? Zijn jullie helemaal van de pot gerukt @gemHoogveld
#S|gvb-0121|enquete|telecom|ces=2
K|hulp|herhaling|2|irritatie|3|-|Elke medewerker begint weer van voren af aan met 'heeft u de stekker er al uit gehad', zes mensen lang.
#S|gvb-0122|email|wonen|
K|geen|geen|3|neutraal|0|-|hallo mevr Bakker
K|gebruiken|kwaliteit|2|bezorgdheid|0|angst|mijn dochtertje heeft astma en ik wordt bang van dat zwarte op de muur in haar kamer
K|hulp|geen|3|verlangen|0|wens|kunt u asjeblieft iemand sturen
K|betalen|geen|3|neutraal|0|-|de huur is betaald voor november
K|geen|geen|3|neutraal|0|-|gr Samira
#S|gvb-0123|review|bezorging|sterren=1
K|ontvangen|kwaliteit|2|irritatie|0|-|Ik had pizza besteld, geen puzzel.
K|ontvangen|levering+bejegening|1|boosheid|0|-|ANDERHALF UUR te laat en dan nog een grote mond krijgen ook, walgelijk!
#S|gvb-0124|gesprek|verzekering|
A|||||||Maasdal Zorgverzekering, met Hafida.
K|hulp|beleid|3|bezorgdheid|0|vraag|hoi ik moet volgende week onder het mes en nou vroeg ik me af of dat wel helemaal vergoed wordt
A|||||||Bij welk ziekenhuis?
K|geen|geen|3|neutraal|0|-|sint anna in geldrop
A|||||||Dat is volledig gedekt, op uw eigen risico na.
K|hulp|beleid|4|opluchting|0|-|ah gelukkig maar want ik had al visioenen van tienduizend euro
K|betalen|beleid|3|verwarring|0|vraag|en dat eigen risico is dat per keer of per jaar want dat haal ik altijd door elkaar
A|||||||Per jaar.
K|geen|geen|3|neutraal|0|-|per jaar ja oké
#S|gvb-0125|social|diensten|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Had me zo verheugd op de seizoensfinale @kijkmaar. Beetje een nachtkaars geworden helaas
#S|gvb-0126|chat|reizen|
K|gebruiken|levering|2|neutraal|0|-|Koffer niet op de band in Lissabon
A|||||||Heeft u het labelnummer?
K|geen|geen|3|neutraal|0|-|WV 448 301
A|||||||Hij staat nog in Brussel en komt vanavond mee.
K|gebruiken|levering|2|bezorgdheid|0|angst|maar ik heb morgen om 9u een begrafenis en mijn zwarte kleren zitten daar in, ik ben er niet gerust op
A|||||||We bezorgen hem vóór 23 uur in uw hotel.
K|gebruiken|belofte|3|verlangen|0|wens|ik hoop het vurig
K|gebruiken|belofte|4|opluchting|0|-|22.40, koffer staat hier. U hield woord
#S|gvb-0127|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Een gewone broodrooster, twee gleuven, zeven standen.
K|gebruiken|kwaliteit|2|verrassing+bezorgdheid|0|-|Alleen schrok ik me een hoedje toen het snoer na een week warm werd.
K|gebruiken|privacy|2|bezorgdheid|0|angst|Ik vertrouw het niet als de kinderen alleen thuis zijn.
#S|gvb-0128|enquete|bank|csat=4
K|hulp|informatie|4|vertrouwen|0|-|De jongeman aan de telefoon wist waar hij over sprak, dat schept vertrouwen.
#S|gvb-0129|social|telecom|
K|gebruiken|storing|2|boosheid|0|-|Thuiswerken met 0,3 mbit. Kapot ben ik ervan, dit is geen internet dit is PESTERIJ @kabelnet
#S|gvb-0130|email|energie|
K|betalen|fout|4|dankbaarheid|0|-|Uw medewerker Kris heeft de foute meterstand in twee dagen rechtgezet, waarvoor mijn welgemeende dank.
K|betalen|prijs|4|opluchting|0|-|De 1.100 euro die wij bij moesten leggen is van tafel, en dat scheelt ons een slapeloze winter.
K|geen|geen|3|neutraal|0|-|Met genegen groeten, Familie Claes
#S|gvb-0131|review|overheid|sterren=4
K|aanvragen|digitaal|4|verrassing|0|-|Kijk eens aan, een overheidssite die mijn gegevens al kende en maar drie vragen stelde.
K|aanvragen|wachttijd|4|blijdschap|0|-|Parkeervergunning zat dezelfde avond in de mail, heerlijk.
K|aanvragen|prijs|2|neutraal|0|-|Prijs: 148 euro per jaar voor een tweede wagen.
#S|gvb-0132|gesprek|wonen|
A|||||||Vereniging Van Eigenaren-beheer, met Lars.
K|betalen|informatie|2|verwarring|0|-|dag ik zit met een afrekening waar staat dat ik voor de lift moet meebetalen en ik woon op het gelijkvloers
A|||||||Dat staat zo in de akte: alle eigenaars betalen mee.
K|betalen|beleid|2|teleurstelling|0|-|ah ja dat had ik toch een beetje anders verwacht
A|||||||U betaalt wel een kleiner aandeel.
K|betalen|geen|3|neutraal|0|-|goed dan weet ik dat
K|gebruiken|geen|3|verlangen|0|wens|maar misschien kunt ge eens voorstellen dat er een zetelke in de hal komt want zo dikwijls zie ik die lift niet
#S|gvb-0133|social|bezorging|
K|ontvangen|bejegening|5|blijdschap|0|-|Onze pakketman heeft een kaartje geschreven voor de geboorte van ons meisje 😭💕 ik smelt @dorpspost
#S|gvb-0134|chat|webshop|
K|orienteren|geen|3|neutraal|0|vraag|is het matras Luna geschikt voor zijslapers?
A|||||||Ja, zeker als u onder de 80 kilo weegt.
K|orienteren|beleid|3|bezorgdheid|0|vraag|en als het tegenvalt, zit ik er dan aan vast?
A|||||||U mag het honderd nachten proberen.
K|orienteren|beleid|4|vertrouwen|0|-|honderd, nou dan durf ik het wel aan
#S|gvb-0135|review|bank|sterren=2
K|betalen|prijs|2|irritatie|0|-|Elk jaar hetzelfde briefje over 'gestegen kosten', terwijl de winst de pan uit rijst.
K|gebruiken|bereikbaarheid|2|neutraal|1|-|Voor contant geld moet ik nu elf kilometer rijden.
K|vertrekken|geen|2|teleurstelling|0|-|Na dertig jaar stap ik over, met enige weemoed.
#S|gvb-0136|enquete|verzekering|nps=7
K|hulp|geen|3|verlangen|0|wens|Zou mooi zijn als je online kon volgen hoever het met je claim staat.
#S|gvb-0137|social|reizen|
K|gebruiken|levering|4|opluchting|0|-|Laatste bus GEHAALD. Nog nooit zo hard gelopen, longen liggen op de Markt
#S|gvb-0138|email|diensten|
K|geen|geen|3|neutraal|0|-|Beste garage,
K|hulp|storing|2|irritatie|1|-|De wagen die volgens u 'weer als nieuw' was, heeft het welgeteld 14 kilometer uitgehouden.
K|gebruiken|privacy|2|bezorgdheid|0|angst|Midden op de E17 stilvallen met een baby achterin: ik beef nog.
K|hulp|geen|3|verlangen|0|wens|Ik verwacht dat u hem morgen komt halen.
#S|gvb-0139|review|telecom|sterren=5
K|hulp|bejegening|5|dankbaarheid|0|-|Meneer Okafor heeft een vol uur met mijn dementerende vader aan de lijn gezeten, zo lief, ik kan hem daar niet genoeg voor danken.
K|gebruiken|storing|4|opluchting|0|-|Papa heeft zijn voetbal terug en wij onze rust.
#S|gvb-0140|enquete|energie|nps=9
K|terugkijken|geen|4|vertrouwen|0|-|voel me hier in veilige handen, blijf gewoon zitten
#S|gvb-0141|review|diensten|sterren=4
K|aanleiding|geen|2|teleurstelling|0|-|Onze oude poes is in maart ingeslapen en het huis was akelig leeg.
K|orienteren|bejegening|4|vertrouwen|0|-|Bij dit asiel namen ze uitgebreid de tijd om te vragen wat voor mensen wij zijn, en dat gaf een goed gevoel.
K|ontvangen|geen|2|bezorgdheid|0|angst|De eerste nacht zat ze achter de wasmachine en at geen hap, ik zag het somber in.
K|ontvangen|geen|4|opluchting|0|-|Tegen vrijdag lag ze spinnend op de sprei, dus het is goed gekomen.
#S|gvb-0142|chat|telecom|
K|hulp|doorverwijzing|2|irritatie|3|-|jullie winkel stuurt me naar de chat, de chat naar de winkel, ik heb al 4 rondjes gelopen
A|||||||Dat is niet goed. Ik houd het vanaf nu bij mij.
K|hulp|doorverwijzing|3|verlangen|0|wens|dat zou je dag van het jaar zijn voor mij, echt
A|||||||Uw nummer wordt vandaag om 14 uur overgezet.
K|wijzigen|belofte|4|verrassing|0|-|14.02 en ik word gebeld op mijn oude nummer, wel heb je ooit
K|hulp|doorverwijzing|4|dankbaarheid|0|-|chapeau Noor en dankjewel dat je het niet losliet
#S|gvb-0143|social|energie|
K|gebruiken|storing|3|bezorgdheid|0|vraag|@elektroland weten jullie of de straatverlichting in Wervelgem vanavond terug aan is? Mijn dochter moet in dat donker naar huis fietsen
#S|gvb-0144|email|verzekering|
K|geen|geen|3|neutraal|0|-|Beste heer Lammers,
K|vertrekken|geen|3|neutraal|0|-|Hierbij zeg ik per 1 januari mijn inboedelverzekering op.
K|terugkijken|bejegening|2|teleurstelling|0|-|Het gaat mij niet om de premie, eerder om het gevoel dat niemand na de inbraak even vroeg hoe het met ons ging.
K|vertrekken|geen|3|verlangen|0|wens|Een schriftelijke bevestiging zie ik graag tegemoet.
#S|gvb-0145|gesprek|webshop|
A|||||||Met Mart van Speelgoedzolder.
K|ontvangen|fout|3|verrassing|0|-|hoi Mart je gelooft het niet maar ik bestelde één pop en er staan er hier twaalf
A|||||||Twaalf? Dat is een foutje van het magazijn.
K|betalen|geen|2|bezorgdheid|0|angst|nou ik lachte er eerst om maar straks moet ik ze nog allemaal betalen ook daar ben ik een beetje bang voor
A|||||||Nee, u betaalt er één. We halen de rest gratis op.
K|betalen|fout|4|opluchting|0|-|o fijn want dat trekt mijn portemonnee niet
K|wijzigen|geen|3|neutraal|0|vraag|moeten ze in dezelfde doos of maakt dat niet uit
#S|gvb-0146|review|reizen|sterren=5
K|gebruiken|bejegening|5|verrassing+blijdschap|0|-|Op onze kamer stond een taart met 'gefeliciteerd opa', terwijl we alleen terloops iets over een kleinkind hadden gezegd, hoe gaaf is dat!
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het bed sliep als een wolk.
K|terugkijken|geen|4|verlangen+blijdschap|0|wens|We tellen nu al de dagen af om terug te mogen.
#S|gvb-0147|enquete|overheid|csat=3
K|aanvragen|bereikbaarheid|2|neutraal|1|-|Alleen open op dinsdagvoormiddag.
K|aanvragen|bereikbaarheid|3|verlangen|0|wens|Eén avond in de maand open zou voor werkende mensen een uitkomst zijn
#S|gvb-0148|social|bank|
K|gebruiken|privacy|3|bezorgdheid|0|vraag|Is die mail van @spaarhuis over 'verplicht nieuw certificaat' echt? Hij ziet er griezelig echt uit
A|||||||Nee, dat is phishing. Niet klikken. ^Jill
K|gebruiken|privacy|4|opluchting|0|-|ik was er bijna ingetuind, dank u lieve hemel
#S|gvb-0149|review|wonen|sterren=2
K|hulp|belofte|2|teleurstelling|3|-|Vijf maanden al kijken we naar een keuken zonder deurtjes, terwijl men ons het einde van de zomer had voorgespiegeld.
K|hulp|informatie|2|verwarring|0|-|De ene keer liggen ze in Polen, de andere keer zijn ze nooit besteld, wij volgen het niet meer.
K|hulp|geen|3|verlangen|0|wens|Eten uit een kast met een deur ervoor, dat is mijn nieuwjaarswens.
#S|gvb-0150|chat|energie|
K|gebruiken|storing|2|verwarring|0|vraag|slimme meter geeft E-07 en een knipperend hartje, wat wil dat ding van mij?
A|||||||Dat hartje betekent dat hij verbinding zoekt. Dat gaat vanzelf over.
K|gebruiken|informatie|4|blijdschap|0|-|ah hij is gewoon verliefd op de mast 😄
#S|gvb-0151|email|bezorging|
K|ontvangen|levering|2|neutraal|0|-|Het rouwstuk voor mijn tante kwam een uur na de plechtigheid.
K|ontvangen|levering|2|teleurstelling|0|-|Wij stonden daar met lege handen, en dat verdriet kunt u niet terugbetalen.
K|betalen|beleid|3|neutraal|0|-|Het aankoopbedrag heb ik inmiddels ontvangen.
#S|gvb-0152|social|telecom|
K|gebruiken|storing|2|irritatie|0|-|Mijn decoder herstart vaker dan mijn puber zijn kamer opruimt, en dat zegt veel @zapkabel
#S|gvb-0153|review|bezorging|sterren=5
K|terugkijken|levering|4|vertrouwen|0|-|Zit mijn pakje bij dit bureau, dan kijk ik niet eens meer naar de tracking; het komt, punt.
#S|gvb-0154|enquete|reizen|csat=5
K|gebruiken|levering|4|opluchting|0|-|Alle treinen reden, dus dat was een meevaller met die sneeuw
K|gebruiken|bejegening|4|dankbaarheid|0|-|en dank aan de conducteur voor de warme deken
#S|gvb-0155|gesprek|overheid|
A|||||||Belastinglijn, met Corné.
K|betalen|fout|3|bezorgdheid|0|vraag|goedendag ik heb denk ik iets verkeerd ingevuld in mijn aangifte en nou lig ik daar wakker van krijg ik een boete
A|||||||Nee, u mag hem gewoon opnieuw indienen.
K|aanvragen|beleid|4|verrassing|0|-|oh mag dat zomaar nou dat wist ik niet
K|aanvragen|beleid|4|opluchting|0|-|hè dan hoef ik niet de bak in
A|||||||Zeker niet.
K|aanvragen|geen|3|verlangen|0|wens|zou u misschien even willen meekijken bij vraag zeven want daar zit het hem
#S|gvb-0156|review|webshop|sterren=1
K|betalen|wachttijd|2|bezorgdheid|3|angst|419 euro staat al vijf weken bij hen geparkeerd en ik begin het ergste te vermoeden.
K|hulp|bereikbaarheid|1|boosheid|3|-|Telefoon dood, mail dood, chat dood: een bende lafaards!
K|terugkijken|geen|1|boosheid|0|-|Blijf hier VER vandaan.
#S|gvb-0157|social|diensten|
K|gebruiken|bejegening|4|dankbaarheid|0|-|Aan de vrijwilliger van @voedselpunt die ongevraagd luiers in mijn zak stak: ik zag het pas thuis. Dank je, ik meen het.
#S|gvb-0158|chat|verzekering|
K|wijzigen|geen|3|neutraal|0|wens|Wil mijn nieuwe auto laten verzekeren, kenteken volgt
K|geen|geen|3|neutraal|0|-|T-458-KL
A|||||||De premie wordt 41 euro per maand, ingaand vandaag.
K|wijzigen|prijs|4|verrassing|0|-|41? Minder dan die ouwe bak, hoe is het mogelijk
K|wijzigen|geen|3|bezorgdheid|0|vraag|En ik ben dus nu al gedekt? Ik rij straks de snelweg op en heb er buikpijn van
A|||||||Ja, u bent per direct gedekt.
K|wijzigen|informatie|4|opluchting|0|-|Dan kan de buikpijn weg
#S|gvb-0159|email|telecom|
K|geen|geen|3|neutraal|0|-|Goedemorgen,
K|betalen|prijs|2|verrassing+verwarring|0|-|Tot mijn verwondering staat er 86 euro aan 'premiumdiensten' op de nota en ik heb geen flauw idee wat dat is.
K|betalen|geen|3|neutraal|0|vraag|Kunt u dat toelichten?
K|betalen|privacy|3|bezorgdheid|0|vraag|Of heeft mijn kleinzoon van zes per ongeluk iets gekocht?
#S|gvb-0160|review|overheid|sterren=1
K|aanvragen|beleid|1|boosheid|0|-|Mantelzorgvergunning GEWEIGERD omdat de gang twaalf centimeter te smal is. Harteloos stelletje regelneven!
K|aanvragen|geen|2|teleurstelling|0|-|Mijn moeder had haar gordijnen al uitgezocht.
#S|gvb-0161|enquete|bezorging|nps=6
K|ontvangen|levering|3|neutraal|0|-|kwam woensdag aan
K|ontvangen|levering|3|verlangen|0|wens|liever had ik zelf een uur gekozen
#S|gvb-0162|social|wonen|
K|gebruiken|storing|4|opluchting|0|-|Warm water is terug in de toren!! Drie dagen ijsdouchen, ik ben een Viking maar een gelukkige
#S|gvb-0163|gesprek|diensten|
A|||||||Uitvaartzorg De Linde, met Hanneke.
K|gebruiken|bejegening|5|dankbaarheid|0|-|ja Hanneke met de dochter van meneer Smit ik wou u toch persoonlijk bedanken want u heeft er zoiets moois van gemaakt
A|||||||Wat lief dat u daarvoor belt.
K|gebruiken|kwaliteit|4|verrassing|0|-|en dat u die duiven had geregeld dat wist niemand van ons
A|||||||Dat had uw vader mij gevraagd.
K|gebruiken|bejegening|4|blijdschap|0|-|typisch pa we hebben erom moeten lachen door de tranen heen
K|betalen|geen|3|neutraal|0|vraag|nog één praktisch dingetje de rekening komt die bij mij of bij mijn broer
#S|gvb-0164|review|energie|sterren=3
K|wijzigen|wachttijd|3|neutraal|0|-|Overstap duurde drie weken.
K|betalen|geen|2|bezorgdheid|0|angst|Tussendoor kreeg ik van beide firma's een factuur, en ik was bang dat ik dubbel zou blijven betalen.
K|wijzigen|fout|4|neutraal|0|-|Dat is intussen rechtgezet.
#S|gvb-0165|social|reizen|
K|aanvragen|digitaal|2|irritatie|0|-|Ik: wil stoel 14A. Site: hier is stoel 31E naast het toilet, dat wordt dan 22 euro. Knap hoor
#S|gvb-0166|email|webshop|
K|gebruiken|kwaliteit|5|blijdschap|0|-|Dag breiwinkel, de trui is af en ik loop ermee rond als een pauw!
K|gebruiken|kwaliteit|4|verrassing|0|-|Die merinowol prikt helemaal niet, wie had dat gedacht.
K|orienteren|geen|3|verlangen|0|wens|Komt er alsjeblieft ook een petrolkleur bij?
K|geen|geen|3|neutraal|0|-|Liefs van Trees
#S|gvb-0167|enquete|wonen|nps=1
K|gebruiken|privacy|1|boosheid|0|-|Voordeur kan al een half jaar niet op slot en er wordt ingebroken bij de buren, zijn jullie nou gek geworden!
K|gebruiken|privacy|2|bezorgdheid|0|angst|Ik lig 's nachts te luisteren naar elk kraakje.
#S|gvb-0168|chat|bezorging|
K|ontvangen|levering|3|neutraal|0|vraag|kan de pakketbode het achter de container leggen?
A|||||||Dat heb ik genoteerd.
K|ontvangen|geen|3|bezorgdheid|0|vraag|en als het regent? er zitten boeken in
A|||||||Dan doet hij er een plastic zak omheen.
K|ontvangen|beleid|4|blijdschap|0|-|top geregeld
#S|gvb-0169|review|verzekering|sterren=5
K|hulp|levering|5|verrassing+opluchting|0|-|Midden in de nacht op een Oostenrijkse pas met rook onder de kap, en binnen veertig minuten stond daar onze takelwagen: ik kon hem wel zoenen!
K|hulp|bejegening|4|dankbaarheid|0|-|Heel erg bedankt aan de mevrouw van de alarmcentrale die al die tijd bleef praten.
#S|gvb-0170|social|overheid|
K|aanvragen|informatie|2|verwarring|0|vraag|moet je nu bij stad of bij provincie zijn voor die subsidie voor groendaken?? elke pagina zegt iets anders
#S|gvb-0171|review|telecom|sterren=1
K|ontvangen|levering|2|irritatie|3|-|De glasvezelploeg is nu vijf keer aangekondigd en vijf keer heb ik voor jan met de korte achternaam de tuin vrijgemaakt.
K|ontvangen|informatie|2|neutraal|0|-|Niemand belt af.
K|vertrekken|geen|2|boosheid|0|-|Ik ben het spuugzat en teken morgen bij een ander.
#S|gvb-0172|social|webshop|
K|ontvangen|kwaliteit|2|neutraal|0|-|Bord 3 van de 6 in scherven @servieshoek
K|ontvangen|geen|3|neutraal|0|vraag|Hoe krijg ik een nieuw?
#S|gvb-0173|chat|bank|
K|gebruiken|storing|2|neutraal|0|-|Kaart geweigerd aan de kassa, volle kar achtergelaten
A|||||||Vervelend. Uw kaart is verlopen, de nieuwe is vorige week verstuurd.
K|ontvangen|levering|2|verwarring|0|-|raar, hier is niks in de bus gevallen
A|||||||Ik bestel een nieuwe, die is er overmorgen.
K|ontvangen|privacy|3|bezorgdheid|0|vraag|en die andere dan, als iemand die heeft opgeraapt kan hij er toch niet mee betalen hoop ik
A|||||||Die heb ik geblokkeerd.
K|ontvangen|privacy|4|opluchting|0|-|ok. das een steen van mn maag
#S|gvb-0174|email|reizen|
K|geen|geen|3|neutraal|0|-|Geachte klantenservice,
K|gebruiken|levering|3|neutraal|0|-|Op 19 juli reisden wij van Luik naar Marseille.
K|gebruiken|levering|2|neutraal|0|-|De aansluiting in Parijs viel weg en wij kwamen zeven uur later aan.
K|gebruiken|bejegening|4|verrassing|0|-|Wat mij daarbij aangenaam trof, was de omroepster die persoonlijk met flesjes water langskwam.
K|hulp|beleid|3|neutraal|0|vraag|Op welke vergoeding kunnen wij aanspraak maken?
K|geen|geen|3|neutraal|0|-|Met vriendelijke groeten, Luc Baeten
#S|gvb-0175|review|energie|sterren=2
K|gebruiken|digitaal|2|neutraal|0|-|De app toont mijn verbruik met twee dagen vertraging.
K|gebruiken|digitaal|2|irritatie|0|-|'Realtime inzicht' noemen ze dat dan, ik lach me een kriek.
K|gebruiken|digitaal|3|verlangen|0|wens|Een widget op het beginscherm lijkt me wel wat.
#S|gvb-0176|gesprek|bank|
A|||||||Polderbank, met Jorrit.
K|hulp|wachttijd|2|irritatie|2|-|nou zeg dat werd tijd ik heb dat deuntje nu zo vaak gehoord dat ik het kan dirigeren
A|||||||Excuses voor het wachten.
K|betalen|geen|3|neutraal|0|-|het gaat om een incasso van een loterij
K|betalen|fout|2|verwarring|0|vraag|ik speel helemaal niet mee in een loterij dus hoe komen die aan mij
A|||||||Ik kan hem terugboeken en die partij blokkeren.
K|betalen|beleid|4|blijdschap|0|-|graag zeg dat is lekker snel opgelost
K|betalen|privacy|3|verlangen|0|wens|en als u kunt zien waar ze mijn nummer vandaan hebben dan hoor ik dat graag
#S|gvb-0177|social|energie|
K|betalen|prijs|2|teleurstelling|0|-|had gehoopt dat al die zonnepanelen het verschil zouden maken. 12 euro. dat is het dan.
#S|gvb-0178|enquete|diensten|csat=4
K|gebruiken|levering|4|vertrouwen|0|-|De poetshulp heeft de sleutel en ik denk er geen moment meer over na.
#S|gvb-0179|review|overheid|sterren=4
K|aanvragen|geen|2|bezorgdheid|0|-|Ik zag als een berg op tegen de inburgeringstoets.
K|aanvragen|bejegening|4|dankbaarheid|0|-|Mijn coach Saskia oefende elke woensdag met mij, ik ben haar heel veel dank schuldig.
K|aanvragen|geen|5|blijdschap|0|-|Ik heb het gehaald!!! Mijn zoon en ik hebben gedanst in de woonkamer!
#S|gvb-0180|chat|webshop|
K|wijzigen|beleid|3|neutraal|0|vraag|kan ik dit ruilen zonder bonnetje
A|||||||Ja, met uw bestelnummer lukt dat ook.
K|wijzigen|beleid|4|opluchting|0|-|mooizo want dat bonnetje heeft de hond op
#S|gvb-0181|email|wonen|
K|geen|geen|3|neutraal|0|-|Beste verhuurder,
K|hulp|herhaling|2|irritatie|2|-|Dit is mijn vierde bericht over hetzelfde druppelende dakraam, ik val in herhaling net als de druppels.
K|gebruiken|kwaliteit|2|neutraal|0|-|De laminaatvloer staat bol.
K|gebruiken|privacy|2|bezorgdheid|0|angst|Onder dat raam loopt een stopcontact en dat vind ik ronduit gevaarlijk aanvoelen.
K|hulp|geen|3|verlangen|0|wens|Ik hoop binnen de week op een reactie.
#S|gvb-0182|review|bezorging|sterren=2
K|ontvangen|levering|2|neutraal|0|-|Bezorgmoment drie keer verschoven.
K|ontvangen|informatie|2|irritatie|0|-|Het enige wat die track & trace volgt, is mijn bloeddruk.
K|ontvangen|kwaliteit|4|neutraal|0|-|Inhoud was wel in orde.
#S|gvb-0183|social|verzekering|
K|betalen|prijs|2|verrassing+irritatie|0|-|Huh, premie +38%?? Ik heb al negen jaar geen kras gereden @autoschild, wat krijgen we nou
#S|gvb-0184|enquete|telecom|nps=10
K|hulp|herhaling|5|blijdschap|0|-|In 1x opgelost, hulde!!
#S|gvb-0185|gesprek|energie|
A|||||||Met Aqua West, drinkwater, u spreekt met Ingrid.
K|gebruiken|privacy|2|bezorgdheid|0|vraag|ja dag mevrouw ons water is bruin en ik heb daar juist een papfles mee gemaakt kan dat kwaad voor de kleine
A|||||||Het is ijzer, dat is niet schadelijk, maar laat het even doorlopen.
K|gebruiken|informatie|4|opluchting|0|-|niet schadelijk oké ik had het al weggegoten maar toch
K|gebruiken|informatie|3|verlangen|0|wens|zou het geen idee zijn om daar een sms over te sturen aan de mensen
A|||||||Goed punt, ik geef het door.
K|geen|geen|3|neutraal|0|-|allez dan saluut hè
#S|gvb-0186|review|wonen|sterren=3
K|orienteren|informatie|2|teleurstelling|0|-|De advertentie sprak van 'ruim', mijn fiets paste amper in de hal.
K|orienteren|bejegening|4|blijdschap|0|-|Makelaar was wel een gezellige kletskous.
K|orienteren|geen|3|verlangen|0|wens|Wij blijven dromen van een huisje met een moestuin.
#S|gvb-0187|social|bezorging|
K|ontvangen|levering|2|bezorgdheid|0|angst|mn nieuwe laptop staat volgens de app 'afgegeven bij voordeur'. ik woon aan een drukke winkelstraat. ik durf niet te kijken 😬
#S|gvb-0188|chat|reizen|
K|aanvragen|digitaal|2|verwarring|0|vraag|hoi waarom staat er bij mijn ticket 'mevr' ik ben een man
A|||||||Dat is een foutje bij het boeken, ik pas het aan.
K|aanvragen|geen|3|bezorgdheid|0|vraag|ze gaan me daarmee toch niet tegenhouden bij de douane he
A|||||||Nee hoor, het is al aangepast.
K|aanvragen|fout|4|opluchting|0|-|pfieuw, zag mezelf al in het kotje zitten
#S|gvb-0189|email|diensten|
K|geen|geen|3|neutraal|0|-|Geachte schoolleiding,
K|gebruiken|bejegening|2|bezorgdheid|0|angst|Onze dochter komt sinds de herfstvakantie huilend thuis, en dat baart ons ernstige zorgen.
K|gebruiken|informatie|2|neutraal|0|-|Van haar mentor hebben wij niets vernomen.
K|hulp|geen|3|verlangen|0|wens|Wij zouden deze week graag met u om tafel gaan.
#S|gvb-0190|enquete|bank|csat=2
K|hulp|bejegening|2|irritatie|0|-|Beetje neerbuigend toontje, alsof ik een kleuter was met een spaarvarken.
#S|gvb-0191|review|reizen|sterren=4
K|gebruiken|kwaliteit|4|verrassing|0|-|Kamperen in april leek me een slecht plan, maar die tent bleef gewoon de hele nacht warm, onvoorstelbaar.
K|gebruiken|privacy|2|bezorgdheid|0|angst|Alleen dat geritsel om drie uur 's nachts, daar kreeg ik het wel benauwd van.
K|gebruiken|geen|4|opluchting|0|-|Egel. Het was een egel.
#S|gvb-0192|social|overheid|
K|hulp|bejegening|4|dankbaarheid|0|-|Brandweer @stadKessevoort merci om onze Minoes uit de goot te halen, de kinderen hebben koekjes gebakken voor jullie
#S|gvb-0193|gesprek|verzekering|
A|||||||Hulplijn Alpenzeker, met Sven.
K|hulp|geen|2|bezorgdheid|0|angst|ja Sven mijn zoon is gevallen met skiën en ik weet niet hoe erg het is we wachten op de foto's en ik ben op van de zenuwen
A|||||||In welk ziekenhuis bent u?
K|geen|geen|3|neutraal|0|-|bruneck of brunico hoe je het noemt
A|||||||Alles wordt rechtstreeks met ons afgerekend, u hoeft niets voor te schieten.
K|betalen|beleid|4|opluchting|0|-|niet zelf betalen dat is alvast één zorg minder want ik heb maar tweehonderd euro bij
A|||||||Ik bel u over een uur terug voor de uitslag.
K|hulp|belofte|4|vertrouwen|0|-|goed dan laat ik het aan u over ik heb er alle vertrouwen in
#S|gvb-0194|review|webshop|sterren=5
K|aanvragen|informatie|4|vertrouwen|0|-|Je ziet per bloembol waar hij vandaan komt, dat vind ik eerlijk en daarom koop ik er blind.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Elke ochtend juich ik om een nieuwe tulp, wat een feest van een tuin!
#S|gvb-0195|chat|overheid|
K|betalen|geen|3|neutraal|0|wens|Ik wil kwijtschelding aanvragen voor de afvalheffing.
A|||||||Dat kan via het formulier, heeft u uw inkomensgegevens bij de hand?
K|aanvragen|privacy|3|bezorgdheid|0|vraag|Ja, maar wie krijgt die allemaal te zien? Mijn buurvrouw werkt bij jullie.
A|||||||Alleen de behandelaar, en dat wordt gelogd.
K|aanvragen|privacy|4|vertrouwen|0|-|Goed, dan stuur ik ze met een gerust gemoed op.
#S|gvb-0196|email|energie|
K|hulp|levering|2|irritatie|2|-|Uw meetbedrijf heeft zich inmiddels drie maal laten verwachten en drie maal laten wachten.
K|betalen|prijs|1|boosheid|0|-|Dat u mij dáárvoor 75 euro voorrijkosten durft te rekenen, is een gotspe en ik pik dat niet!
K|betalen|geen|3|neutraal|0|wens|Ik wil dit bedrag geschrapt zien.
#S|gvb-0197|enquete|reizen|nps=7
K|aanvragen|digitaal|3|verlangen|0|wens|Stoel kiezen met een plattegrond, wat zou dat handig zijn voor lange benen
#S|gvb-0198|review|diensten|sterren=1
K|gebruiken|privacy|1|boosheid|0|-|Mijn dochter is met een verbrande hoofdhuid uit dit kapsalon gekomen en die trut zei 'oeps'.
K|hulp|geen|2|bezorgdheid|0|angst|Wij wachten nu bang af of haar haar nog terugkomt.
#S|gvb-0199|social|telecom|
K|orienteren|prijs|2|verwarring|0|vraag|iemand die de bundels van @triomobiel snapt? 'onbeperkt tot 20GB' is dat een grapje of zo
#S|gvb-0200|gesprek|wonen|
A|||||||Woonzorg De Meander, met Petra.
K|aanvragen|wachttijd|3|verlangen|0|wens|dag Petra met de zoon van mevrouw Oosting we hopen zo op een plekje voor ma
A|||||||Er is gisteren een kamer vrijgekomen aan de tuinkant.
K|aanvragen|geen|4|verrassing+blijdschap|0|-|nee joh aan de tuinkant en gisteren nog maar dat is geweldig
K|aanvragen|geen|3|bezorgdheid|0|vraag|alleen hoe moet dat met haar papegaai want zonder die gaat ze dood van verdriet
A|||||||Die mag mee.
K|aanvragen|beleid|4|opluchting|0|-|dan is het rond hè dan is het helemaal rond
#S|gvb-0201|review|bank|sterren=4
K|gebruiken|privacy|4|dankbaarheid|0|-|Ze belden me zélf toen er vreemd werd gepind in Manila, en daar ben ik ze nog altijd dankbaar voor.
K|gebruiken|digitaal|2|neutraal|0|-|Inloggen met die kastjes blijft omslachtig.
#S|gvb-0202|enquete|webshop|nps=8
K|ontvangen|levering|4|blijdschap|0|-|Een dag vroeger dan gezegd, dat mag altijd :)
#S|gvb-0203|enquete|webshop|csat=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Na twee wasbeurten was er van de kleur niet veel meer over, zonde.
#S|gvb-0204|enquete|telecom|nps=3
K|gebruiken|storing|2|neutraal|0|-|wifi op zolder doet het niet
K|hulp|informatie|2|verwarring|1|-|en ik snap geen jota van die handleiding vol pictogrammetjes
#S|gvb-0205|enquete|energie|csat=4
K|aanvragen|digitaal|4|opluchting|0|-|Ik vreesde een hoop papierwerk, maar dat viel reuze mee.
#S|gvb-0206|social|reizen|
K|gebruiken|levering|1|boosheid|0|-|Rolstoel van mijn zoon KAPOT uit het ruim gehaald en jullie balie LACHT. Ziek word ik ervan @vliegmaat
K|gebruiken|geen|2|bezorgdheid|0|angst|We zitten hier drie weken en ik weet niet hoe hij zich moet verplaatsen
#S|gvb-0207|chat|telecom|
K|aanleiding|geen|3|neutraal|0|-|mijn vrouw is slechtziend geworden en we zoeken een toestel met grote knoppen
A|||||||Wat vervelend. We hebben de Senio 3, met spraakknop.
K|orienteren|geen|3|bezorgdheid|0|vraag|is dat niet te ingewikkeld? ze raakt zo snel in paniek van nieuwe dingen
A|||||||Er staan vier knoppen op, en u mag hem twee weken proberen.
K|orienteren|beleid|4|vertrouwen|0|-|dat klinkt goed doordacht, dan gaan we ervoor
K|orienteren|bejegening|4|dankbaarheid|0|-|dank je wel dat je zo rustig uitlegt
#S|gvb-0208|review|diensten|sterren=3
K|aanvragen|digitaal|2|neutraal|1|-|Afspraak maken kan enkel via een app.
K|gebruiken|kwaliteit|4|opluchting|0|-|De kies is eruit en ik voelde bijna niets, dat was een zegen.
K|betalen|prijs|2|verrassing|0|-|Van de rekening viel ik dan weer bijna achterover: 230 euro.
#S|gvb-0209|email|bank|
K|geen|geen|3|neutraal|0|-|Geachte heer Van Aken,
K|aanvragen|wachttijd|2|bezorgdheid|0|angst|Onze financieringsvoorwaarde loopt vrijdag af en ik vrees dat wij onze waarborg van 28.000 euro zullen verliezen.
K|aanvragen|geen|3|verlangen|0|wens|Mag ik u met aandrang verzoeken vandaag nog uitsluitsel te geven?
K|aanvragen|geen|3|vertrouwen|0|-|Wij rekenen ten volle op u.
#S|gvb-0210|social|diensten|
K|gebruiken|storing|3|verwarring|0|vraag|@streamhoek euh... aflevering 5 is plots in het Pools? Ligt dat aan mij?
A|||||||Klopt, foutje! Even herstarten helpt. ^Kai
K|gebruiken|storing|4|blijdschap|0|-|haha opgelost, al had dat Pools wel iets
#S|gvb-0211|review|wonen|sterren=5
K|hulp|bejegening|5|dankbaarheid|0|-|Toen mijn man wegviel heeft de wijkbeheerder een week lang elke dag even aangebeld, en voor die warmte kan ik hem nooit genoeg bedanken.
K|wijzigen|beleid|4|opluchting|0|-|Ook mocht ik hier blijven wonen op zijn contract, en toen viel er een last van me af.
#S|gvb-0212|gesprek|bezorging|
A|||||||Bloemist Het Boeket, met Jolien.
K|ontvangen|levering|2|bezorgdheid|0|vraag|ja hallo is dat bruidsboeket al weg want we staan hier allemaal te blinken en er is geen boeket
A|||||||De chauffeur is twee straten verder.
K|ontvangen|levering|4|opluchting|0|-|twee straten zegt ze ademen An ademen
A|||||||Hij toetert als hij er is.
K|ontvangen|levering|5|blijdschap|0|-|ik hoor hem joehoe het is prachtig
#S|gvb-0213|review|telecom|sterren=3
K|gebruiken|kwaliteit|4|neutraal|0|-|Bereik in de stad prima,
K|gebruiken|kwaliteit|2|neutraal|0|-|in het bos niks.
K|gebruiken|privacy|2|bezorgdheid|0|angst|Als ik alleen ga hardlopen geeft dat toch een onveilig gevoel.
K|gebruiken|kwaliteit|3|verlangen|0|wens|Eén mastje bij de heide zou ik met open armen ontvangen.
#S|gvb-0214|social|bank|
K|gebruiken|bejegening|4|verrassing|0|-|krijg ik daar een handgeschreven kaartje van mijn bank voor mijn pensioen?! Nooit gedacht dat er daar nog mensen werken
#S|gvb-0215|enquete|overheid|nps=4
K|hulp|doorverwijzing|2|irritatie|2|-|Loket A zegt loket C, loket C zegt loket A. Mooi samenspel.
#S|gvb-0216|chat|verzekering|
K|hulp|geen|2|teleurstelling|0|-|dag, ik kwam net thuis en mijn fiets is weg. Die had ik van mijn opa gekregen
A|||||||Wat naar. Heeft u al aangifte gedaan?
K|hulp|geen|3|neutraal|0|-|ja, vanmiddag op het bureau
A|||||||Dan krijgt u de dagwaarde, 340 euro.
K|hulp|beleid|4|neutraal|0|-|prima, dat is correct
K|hulp|geen|2|teleurstelling|0|-|opa's fiets krijg ik er alleen niet mee terug
#S|gvb-0217|email|overheid|
K|geen|geen|3|neutraal|0|-|Beste,
K|aanvragen|informatie|2|verwarring|0|-|In uw schrijven wordt gesproken over 'bijlage 4b', doch er zit geen enkele bijlage bij, zodat ik in het duister tast.
K|aanvragen|beleid|3|bezorgdheid|0|vraag|Vervalt mijn premie als ik daardoor de termijn overschrijd?
K|geen|geen|3|neutraal|0|-|Vriendelijke groet, Godelieve Maes
#S|gvb-0218|review|energie|sterren=4
K|hulp|bereikbaarheid|4|verrassing|0|-|Zaterdagavond half elf en er nam gewoon een mens op!
K|gebruiken|storing|4|opluchting|0|-|Een kwartiertje en wat geknutsel met schakelaars later brandde de boel weer, god zij geloofd.
K|hulp|bejegening|4|dankbaarheid|0|-|Bedankt, onbekende meneer van de nachtdienst.
#S|gvb-0219|social|webshop|
K|ontvangen|kwaliteit|2|irritatie|0|-|'Met zorg ingepakt' zegt het stickertje op een doos die duidelijk rugby heeft gespeeld
#S|gvb-0220|gesprek|overheid|
A|||||||Team Rijbewijzen, met Yasmina.
K|gebruiken|privacy|2|bezorgdheid|0|angst|dag mevrouw ik ben mijn portefeuille kwijt en ik ben zo bang dat iemand nu met mijn rijbewijs rondloopt wat moet ik doen
A|||||||Ik maak het oude ongeldig, dan kan niemand er iets mee.
K|hulp|privacy|4|opluchting|0|-|ah zo simpel is het goed dat stelt mij gerust
A|||||||Een nieuw kost 31 euro.
K|aanvragen|prijs|3|neutraal|0|-|eenendertig ja dat is dan zo
#S|gvb-0221|review|reizen|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|KAKKERLAKKEN in het babybed. Ik heb geschreeuwd, ik heb gehuild, en daarna heb ik gescholden.
K|betalen|beleid|1|boosheid|0|-|Vijfenzeventig procent 'annuleringskosten' rekenen jullie daarvoor, schoften!
#S|gvb-0222|chat|diensten|
K|aanvragen|geen|3|verlangen|0|wens|hi wil graag een intake voor yoga, heb nog nooit gesport
A|||||||Leuk! Woensdag om 19 uur is er een beginnersles.
K|aanvragen|geen|3|bezorgdheid|0|vraag|ik ben niet bepaald slank... ga ik daar niet opvallen?
A|||||||Helemaal niet, iedereen doet het op zijn eigen tempo.
K|aanvragen|bejegening|4|vertrouwen|0|-|oke, jij klinkt lief, ik durf wel
K|gebruiken|geen|3|verlangen|0|wens|hopelijk kan ik volgende zomer weer met de kids mee de berg op
#S|gvb-0223|email|webshop|
K|wijzigen|beleid|2|teleurstelling|0|-|Dat gepersonaliseerde artikelen niet terug kunnen, begrijp ik, al vind ik het wel heel sip voor mijn petekind.
K|aanvragen|digitaal|3|neutraal|0|-|Ik had 'Fien' ingetikt en het werd 'Fine', waarschijnlijk door de autocorrectie.
K|wijzigen|geen|3|verlangen|0|wens|Valt er misschien toch iets te regelen?
#S|gvb-0224|review|bezorging|sterren=4
K|ontvangen|levering|4|neutraal|0|-|Geleverd op de afgesproken dag.
K|ontvangen|privacy|4|vertrouwen|0|-|Chauffeur vroeg naar mijn code voor hij iets afgaf, dan weet je dat het goed zit.
#S|gvb-0225|social|energie|
K|gebruiken|privacy|2|bezorgdheid|0|angst|Transformatorhuisje op de hoek bromt en vonkt al de hele avond. Er spelen hier kinderen hè @stroomnet, ik vertrouw dat voor geen meter
#S|gvb-0226|enquete|verzekering|csat=5
K|hulp|wachttijd|5|verrassing+blijdschap|0|-|Binnen één dag mijn geld, ik viel van mijn stoel van verbazing!!
#S|gvb-0227|gesprek|webshop|
A|||||||Servicedesk Boekenbus, met Thijs.
K|aanvragen|geen|3|verlangen|0|wens|hoi ik zoek eigenlijk een boek voor mijn vader het is uit 1962 en hij heeft het er altijd over
A|||||||Wat is de titel?
K|geen|geen|3|neutraal|0|-|de schippers van het ven
A|||||||We hebben er nog één, tweedehands.
K|aanvragen|geen|5|verrassing+blijdschap|0|-|dat meen je niet dat meen je niet oh wat gaaf daar heb ik jaren naar gezocht
K|aanvragen|prijs|3|neutraal|0|vraag|wat moet hij kosten
#S|gvb-0228|review|overheid|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|Recyclagepark waar je eerst een cursus moet volgen om te weten welke bak voor piepschuim is.
K|gebruiken|bejegening|2|irritatie|0|-|Vraag je het, dan zucht de parkwachter alsof je om zijn nier vraagt.
K|gebruiken|prijs|4|neutraal|0|-|Eerste duizend kilo is gratis.
#S|gvb-0229|social|wonen|
K|aanvragen|wachttijd|2|teleurstelling|3|-|Plaats 214 op de wachtlijst. Vorig jaar was het 209. Ik word er een beetje verdrietig van @huurhuis
#S|gvb-0230|chat|energie|
K|hulp|belofte|2|irritatie|2|-|jullie zouden mij maandag bellen. het is nu donderdag
A|||||||Dat had niet mogen gebeuren. Ik bel u nu zelf.
K|hulp|belofte|4|verrassing|0|-|o, de telefoon gaat
K|betalen|informatie|4|opluchting|0|-|goed gesprek gehad, ik hoef dus niks na te betalen. daar ben ik erg mee geholpen
#S|gvb-0231|email|telecom|
K|geen|geen|3|neutraal|0|-|Hallo Mireille,
K|hulp|bejegening|4|dankbaarheid|0|-|je hebt me gisteren zo fijn doorheen dat gedoe met mijn nummer geloodst, merci daarvoor
K|wijzigen|digitaal|4|opluchting|0|-|al mijn foto's staan erop, zelfs die van ons ma, en ik was er rotsvast van overtuigd dat ze weg waren
K|gebruiken|informatie|2|verwarring|0|vraag|wat dat wolkje met het streepje door is weet ik dan weer niet?
#S|gvb-0232|email|bank|
K|geen|geen|3|neutraal|0|-|Goedemiddag, gelukkig nieuwjaar allereerst.
K|betalen|geen|3|neutraal|0|-|Ik ben bang dat ik het klantnummer even niet paraat heb, het gaat om de lening voor de keuken.
K|betalen|geen|3|verlangen|0|wens|U zou mij blij maken met een aflosoverzicht.
K|geen|geen|3|neutraal|0|-|Met dank alvast, W. Feenstra
#S|gvb-0233|review|telecom|sterren=4
K|ontvangen|levering|2|neutraal|0|-|Monteur belde om half acht dat hij zich versliep.
K|ontvangen|bejegening|4|blijdschap|0|-|Zulke eerlijkheid vind ik grappig, we hebben samen koffie gedronken.
K|ontvangen|kwaliteit|4|vertrouwen|0|-|Hij trok de kabel alsof hij het in zijn eigen huis deed, daar laat je de boel met een gerust hart aan over.
#S|gvb-0234|social|verzekering|
K|hulp|beleid|4|opluchting|0|-|Loos alarm mensen, de lekke vijver IS gewoon gedekt. Kan mijn testament terug in de la
#S|gvb-0235|chat|bezorging|
K|ontvangen|levering|2|verwarring|0|vraag|mijn pakje zit volgens jullie in Kopenhagen?? ik woon in Roeselare
A|||||||Dat is een scanfout, het ligt in Kortrijk.
K|ontvangen|informatie|4|opluchting|0|-|Kortrijk, ok, dat rijmt al beter
K|ontvangen|levering|3|neutraal|0|vraag|en morgen hier?
#S|gvb-0236|gesprek|reizen|
A|||||||Veerdienst Waddenlijn, met Froukje.
K|gebruiken|levering|3|bezorgdheid|0|vraag|moi ik zag op het weerbericht windkracht negen gaat die boot van morgenochtend wel want we moeten naar een bruiloft
A|||||||De vroege vaart waarschijnlijk wel, de rest is onzeker.
K|wijzigen|geen|3|verlangen|0|wens|dan wil ik graag die vroege als dat kan
A|||||||Staat genoteerd: 6.45 uur.
K|wijzigen|beleid|4|opluchting|0|-|mooi dan halen we het ja-woord tenminste
#S|gvb-0237|review|energie|sterren=1
K|betalen|prijs|1|boosheid|0|-|Van 140 naar 389 per maand, zonder één woord uitleg, dit is roof op klaarlichte dag!
K|betalen|geen|2|bezorgdheid|0|angst|Wij zetten de kachel al niet meer aan en ik ben bang dat mijn ouders het niet redden deze winter.
#S|gvb-0238|enquete|diensten|nps=7
K|gebruiken|bejegening|4|blijdschap|0|-|Toffe begeleiders op het kamp, ons Nore zingt nog de hele dag.
K|gebruiken|informatie|3|verlangen|0|wens|Wat meer foto's tijdens de week zou ik als mama fijn vinden.
#S|gvb-0239|social|telecom|
K|gebruiken|storing|2|neutraal|0|-|Sms'en komen hier twee uur te laat binnen, regio Ieper
#S|gvb-0240|email|wonen|
K|geen|geen|3|neutraal|0|-|Geachte mevrouw Brand,
K|aanleiding|geen|2|neutraal|0|-|Mijn echtgenote is op 3 september overleden.
K|wijzigen|geen|3|neutraal|0|wens|Ik verzoek u het huurcontract op mijn naam te zetten.
K|wijzigen|geen|3|bezorgdheid|0|vraag|Word ik nu genoodzaakt kleiner te gaan wonen?
K|geen|geen|3|neutraal|0|-|Hoogachtend, H.J. Vos
#S|gvb-0241|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Het horloge was mijn cadeau aan mezelf voor mijn vijftigste, des te sneuer dat het na een maand stilvalt.
K|hulp|wachttijd|2|neutraal|3|-|Reparatie duurt zes weken.
K|hulp|fout|3|verwarring|0|vraag|Op de reparatiebon staat 'dames, rosé', terwijl ik een stalen herenmodel bracht?
#S|gvb-0242|chat|overheid|
K|aanvragen|digitaal|2|irritatie|2|-|jullie site wil een bestand onder de 2 MB, mijn telefoon maakt foto's van 6. ik zit hier al anderhalf uur te pielen
A|||||||U mag het ook in deze chat slepen.
K|aanvragen|beleid|4|verrassing|0|-|ha, zomaar hier? dat is simpel
A|||||||Ontvangen, uw aanvraag is compleet.
K|aanvragen|digitaal|4|opluchting|0|-|dan kan de laptop dicht, ik was er bijna huilend bij gaan zitten
#S|gvb-0243|social|bezorging|
K|ontvangen|levering|2|teleurstelling|0|-|Sinterklaas is hier dit jaar een dag te laat, dankzij een vastgelopen busje. Twee beteuterde snuitjes 😔 @hopla
#S|gvb-0244|gesprek|energie|
A|||||||Meteropname Midden, met Khalid.
K|aanleiding|geen|3|neutraal|0|-|met Van Wezel ik kreeg een kaartje dat u mijn meter wilt wisselen
A|||||||Klopt, dat is verplicht na vijftien jaar.
K|hulp|privacy|2|bezorgdheid|0|angst|ja maar meneer ik laat niet graag vreemden binnen sinds ze mij hebben bestolen
A|||||||Hij draagt een pas en u krijgt vooraf zijn foto.
K|hulp|privacy|4|vertrouwen|0|-|o met een foto ja dat vind ik een geruststellend idee
K|hulp|geen|3|verlangen|0|wens|het liefst in de ochtend dan is mijn zuster er ook
#S|gvb-0245|review|overheid|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|De nieuwe bieb is ge-wel-dig, ik wil er wonen tussen die kussens!!
K|gebruiken|geen|4|verrassing|0|-|Zelfs mijn zoon die nooit leest liep met vier strips naar buiten, ik wist niet wat ik zag.
#S|gvb-0246|enquete|bank|nps=3
K|gebruiken|digitaal|2|bezorgdheid|0|angst|Oudere mensen zoals ik zijn bang om ergens op te drukken en alles kwijt te zijn.
K|gebruiken|bereikbaarheid|3|verlangen|0|wens|Geef ons weer een loket.
#S|gvb-0247|email|reizen|
K|geen|geen|3|neutraal|0|-|Dag Inge,
K|gebruiken|kwaliteit|5|blijdschap|0|-|wat hebben we een zalige week gehad in dat boerderijtje, we zijn er nog vol van!
K|gebruiken|bejegening|4|dankbaarheid|0|-|Wil je Giuseppe bedanken voor de tomaten die elke morgen op de vensterbank lagen?
K|gebruiken|kwaliteit|2|neutraal|0|-|De douchekop lekt wel.
K|terugkijken|geen|4|verlangen|0|wens|Als het even kan zitten we er in september opnieuw.
#S|gvb-0248|social|webshop|
K|aanvragen|levering|2|irritatie|0|-|Sta ik 2 uur in de wachtrij voor kaartjes, kom ik aan de beurt: uitverkocht. Leuke wachtkamer hebben jullie wel @tickethal
#S|gvb-0249|review|verzekering|sterren=4
K|vertrekken|beleid|4|verrassing|0|-|Ik had me schrap gezet voor een gevecht bij het opzeggen, en het was met één mailtje geregeld.
K|terugkijken|geen|4|vertrouwen|0|-|Mocht ik ooit weer een auto hebben, dan weet ik waar ik zijn moet.
#S|gvb-0250|chat|wonen|
K|gebruiken|storing|2|neutraal|0|-|toilet loopt over
A|||||||Draai het kraantje achter het toilet dicht. Ik stuur iemand.
K|gebruiken|storing|2|bezorgdheid|0|angst|kraantje zit muurvast, het loopt al richting de parketvloer, straks zitten de onderburen eronder
A|||||||De loodgieter is er over tien minuten.
K|hulp|levering|4|opluchting|0|-|hij is er en het is gestopt. Mijn hartslag nu nog
K|hulp|levering|4|dankbaarheid|0|-|u heeft me gered, merci duizendmaal
#S|gvb-0251|gesprek|bank|
A|||||||Noordersparen, met Tessa.
K|orienteren|geen|3|verlangen|0|wens|ja hoi we willen heel graag een eigen plekje kopen samen
K|orienteren|geen|3|bezorgdheid|0|vraag|maar ik ben zzp'er sinds februari en iedereen zegt dan kun je het wel vergeten klopt dat
A|||||||Nee, met een jaarverklaring kan er vaak wel iets.
K|orienteren|informatie|4|verrassing|0|-|o echt dat had ik niet zien aankomen
K|orienteren|informatie|4|blijdschap|0|-|nou daar word ik vrolijk van
#S|gvb-0252|social|overheid|
K|betalen|informatie|2|verwarring|0|vraag|Brief van @taxkantoor drie keer gelezen. Moet ik nu betalen of krijg ik iets? Ik heb een diploma hè, dat is het ergste nog
#S|gvb-0253|review|diensten|sterren=1
K|gebruiken|bejegening|2|irritatie|0|-|De instructeur gaf meer gas dan uitleg.
K|gebruiken|privacy|1|boosheid|0|-|En zijn hand op mijn dochters knie: smeerlap, er is aangifte gedaan!
K|terugkijken|privacy|2|bezorgdheid|0|-|Ouders, let op wie er naast uw kind zit.
#S|gvb-0254|enquete|energie|nps=8
K|betalen|informatie|4|opluchting|0|-|Na uw telefoontje begreep ik eindelijk waar dat bedrag vandaan kwam en kon ik het loslaten
#S|gvb-0255|email|verzekering|
K|hulp|geen|3|neutraal|0|-|In bijlage vindt u de offerte van de glaszetter.
K|hulp|wachttijd|3|verlangen|0|wens|Mag ik hopen op een spoedige afhandeling, want het tocht hier behoorlijk?
#S|gvb-0256|social|diensten|
K|gebruiken|levering|4|verrassing|0|-|Wtf garage @banddirect klaar in 11 minuten, ik was nog niet eens aan mijn koffie begonnen 😳
#S|gvb-0257|chat|telecom|
K|vertrekken|geen|3|neutraal|0|wens|ik wil opzeggen
A|||||||Jammer! Mag ik vragen waarom?
K|terugkijken|kwaliteit|2|teleurstelling|0|-|geen ruzie hoor, het is gewoon nooit geworden wat we ervan hoopten
A|||||||Duidelijk. Uw laatste dag is 31 maart.
K|vertrekken|beleid|3|bezorgdheid|0|vraag|raak ik dan ook ons vast nummer kwijt? dat hebben mijn schoonouders al van in 1978
A|||||||Nee, dat kunt u meenemen.
K|vertrekken|beleid|4|opluchting|0|-|da's sympathiek, dan blijft de vrede in huis bewaard
#S|gvb-0258|review|bezorging|sterren=3
K|ontvangen|levering|3|neutraal|0|-|Afgegeven bij de slager.
K|ontvangen|levering|2|verwarring|0|-|Waarom bij de slager, terwijl ik drie meter van de deur zat, dat blijft mij een raadsel.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De lamp staat beeldig.
#S|gvb-0259|social|energie|
K|hulp|bereikbaarheid|1|boosheid|3|-|Negentien keer gebeld. NEGENTIEN. Zes dagen zonder verwarming met een kankerpatiënt in huis, rot toch op @thermax
#S|gvb-0260|review|diensten|sterren=5
K|gebruiken|bejegening|4|vertrouwen|0|-|Dierenarts Noortje zei eerlijk dat ze het niet zeker wist en overlegde met een collega, juist dat maakte dat ik haar mijn hond durfde te geven.
K|gebruiken|geen|2|bezorgdheid|0|angst|Twee uur heb ik op de parking heen en weer gelopen met klamme handen.
K|gebruiken|kwaliteit|5|opluchting+dankbaarheid|0|-|Boris leeft en kwispelt, en daar ben ik u allemaal oneindig dankbaar voor.
#S|gvb-0261|chat|webshop|
K|aanvragen|digitaal|2|verwarring|0|vraag|kortingscode DAG10 maakt mijn bestelling duurder ipv goedkoper??
A|||||||Dat is vreemd. Welk bedrag ziet u?
K|aanvragen|digitaal|3|neutraal|0|-|eerst 54, met code 59,40
A|||||||Ik heb het nu handmatig aangepast naar 48,60.
K|aanvragen|fout|4|blijdschap|0|-|kijk, zo rekenen we graag ;)
#S|gvb-0262|email|overheid|
K|geen|geen|3|neutraal|0|-|Geachte wethouder,
K|gebruiken|beleid|2|boosheid|0|-|Dat u het buurthuis sluit om er een parkeergarage neer te zetten, getuigt van een stuitend gebrek aan fatsoen.
K|gebruiken|bejegening|4|dankbaarheid|0|-|Achttien jaar lang hebben de vrijwilligers er mijn man soep gebracht, en daarvoor buig ik diep het hoofd.
K|gebruiken|geen|3|bezorgdheid|0|vraag|Waar moeten de eenzamen van deze wijk straks heen?
K|geen|geen|3|neutraal|0|-|Cornelia Braam
#S|gvb-0263|gesprek|telecom|
A|||||||Klantendienst Vlinder, met Ward.
K|gebruiken|storing|2|neutraal|0|-|ja Ward den tv heeft geen beeld alleen klank
A|||||||Staat er iets op het scherm?
K|gebruiken|storing|2|verwarring|0|-|er staat HDCP of zoiets en ik dacht is dat nu een zender of een ziekte
A|||||||Trek de kabel er eens uit en steek hem terug.
K|gebruiken|storing|4|opluchting|0|-|wacht zulle ah zie de Frank is daar terug in beeld amen
A|||||||Mooi!
K|hulp|wachttijd|4|dankbaarheid|0|-|merci jong dat hebt ge rap en goed gedaan
#S|gvb-0264|social|bezorging|
K|ontvangen|kwaliteit|2|irritatie|0|-|'Fragiel' betekent blijkbaar 'gooi verder' in het koerierswoordenboek
#S|gvb-0265|review|reizen|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het museum was top,
K|gebruiken|kwaliteit|2|teleurstelling|0|-|de gids helaas niet; ik had zo gehoopt op verhalen en kreeg jaartallen.
K|gebruiken|levering|3|neutraal|0|-|We waren om vijf uur weer bij het hotel.
K|terugkijken|geen|3|neutraal|0|-|Voor wie slecht ter been is geen aanrader, voor de rest wel.
#S|gvb-0266|enquete|telecom|csat=4
K|ontvangen|levering|4|opluchting|0|-|Na de eerste mislukte poging had ik er weinig fiducie in, maar nu is het toch nog in orde gekomen.
#S|gvb-0267|chat|energie|
K|betalen|prijs|2|bezorgdheid|0|angst|ik heb een betaalachterstand en ik durf mijn post niet meer open te doen
A|||||||Goed dat u schrijft. We kunnen een regeling treffen van 25 euro per maand.
K|betalen|beleid|4|opluchting|0|-|25, dat kan ik betalen, ik zit hier te snotteren van de ontlading
A|||||||En zolang u betaalt, wordt u niet afgesloten.
K|betalen|bejegening|4|dankbaarheid|0|-|bedankt dat u mij niet uitlacht of preekt
#S|gvb-0268|review|wonen|sterren=2
K|hulp|levering|2|neutraal|2|-|Loodgieter afgezegd, verzet, afgezegd.
K|gebruiken|storing|2|neutraal|0|-|Kraan lekt nog.
K|hulp|informatie|2|irritatie|0|-|Op het klantportaal prijkt een groen vinkje met 'opgelost', je moet het maar durven.
#S|gvb-0269|social|bank|
K|hulp|bejegening|4|verrassing|0|-|Belde met Rivierbank met het idee dat ik afgesnauwd zou worden, hing na 20 minuten op met een recept voor appeltaart?? 😂
#S|gvb-0270|email|webshop|
K|geen|geen|3|neutraal|0|-|Hey team,
K|gebruiken|kwaliteit|5|blijdschap|0|-|jullie poster hangt boven de zetel en ik word er elke dag opnieuw zot van, zó schoon!
K|orienteren|geen|3|verlangen|0|wens|Bestaat er een kans dat jullie die ook van Oostende maken?
K|geen|geen|3|neutraal|0|-|Groetjes, Febe
#S|gvb-0271|review|verzekering|sterren=2
K|hulp|beleid|2|verwarring|0|-|Mijn schade valt 'binnen de dekking maar buiten de gebeurtenis', wat die zin ook mag betekenen.
K|hulp|wachttijd|2|irritatie|2|-|Telkens ik mail, krijg ik een nieuw dossiernummer, ik kan er stilaan een kwartet van leggen.
K|hulp|geen|3|verlangen|0|wens|Leg het me gewoon eens uit in mensentaal.
#S|gvb-0272|gesprek|diensten|
A|||||||Thuiszorg Avondrood, met Joke.
K|gebruiken|levering|3|bezorgdheid|0|vraag|met Dirksen de zuster is er nog niet en het is al half elf er is toch niks met haar gebeurd met die gladheid
A|||||||Ze staat in een sloot bij Barneveld, maar ze is ongedeerd.
K|gebruiken|privacy|4|opluchting|0|-|ongedeerd nou dat is het voornaamste de stakker
A|||||||Er komt over een half uur een collega.
K|gebruiken|levering|3|neutraal|0|-|ja hoor rustig aan ik loop niet weg met deze benen
#S|gvb-0273|social|reizen|
K|gebruiken|levering|2|neutraal|0|-|Trein 06.51 Amersfoort valt uit
#S|gvb-0274|enquete|webshop|nps=9
K|terugkijken|kwaliteit|4|vertrouwen|0|-|Nog geen enkele miskoop in zes jaar, dus ik bestel hier blind
#S|gvb-0275|chat|bank|
K|gebruiken|privacy|2|verrassing+bezorgdheid|0|vraag|er staat ineens een tweede rekeninghouder bij?! die naam zegt mij niks, wie is dat
A|||||||Ik kijk. Dat is de naam van uw bewindvoerder.
K|gebruiken|informatie|4|opluchting|0|-|aaah mevrouw Dings, die ken ik enkel als Dings. rust is wedergekeerd
#S|gvb-0276|review|overheid|sterren=4
K|aanvragen|beleid|4|dankbaarheid|0|-|Ambtenaar Özlem zocht drie wetten uit om toch een weg te vinden voor onze mantelzorgwoning, waarvoor hulde en heel veel dank.
K|aanvragen|wachttijd|2|neutraal|3|-|Doorlooptijd: negen maanden.
#S|gvb-0277|social|wonen|
K|hulp|bejegening|1|boosheid|0|-|'Zet een emmer neer mevrouw.' EEN EMMER. Het plafond ligt in mijn wieg, stelletje monsters @wooncorp
#S|gvb-0278|email|diensten|
K|geen|geen|3|neutraal|0|-|Beste meester Bruno,
K|gebruiken|bejegening|4|dankbaarheid|0|-|ik wou u bedanken omdat u Wout niet opgegeven heeft toen iedereen dat wel deed
K|gebruiken|kwaliteit|5|blijdschap|0|-|hij las gisteren zijn eerste hele boek uit, we waren door het dolle heen!!
K|gebruiken|geen|3|verlangen|0|wens|we hopen dat hij u volgend jaar terug heeft
#S|gvb-0279|review|energie|sterren=3
K|orienteren|informatie|4|neutraal|0|-|Offerte was volledig.
K|orienteren|prijs|2|verrassing|0|-|Van het eindbedrag moest ik even gaan zitten.
K|orienteren|geen|2|bezorgdheid|0|angst|We twijfelen nu, want stel dat de subsidie wegvalt, dan hangen we.
#S|gvb-0280|social|telecom|
K|gebruiken|storing|4|blijdschap|0|-|GLASVEZEL DOET HET JONGENS 940 down ik ga nooit meer naar buiten
#S|gvb-0281|enquete|reizen|nps=5
K|gebruiken|levering|2|neutraal|0|-|Overstap gemist door vertraging.
K|gebruiken|informatie|2|teleurstelling|0|-|Een berichtje vooraf had veel goedgemaakt, dat bleef uit.
#S|gvb-0282|gesprek|verzekering|
A|||||||Bruggeman Verzekert, met Naïm.
K|hulp|geen|2|neutraal|0|-|dag ja bij ons is er ingebroken
A|||||||Dat is schrikken. Wat is er weg?
K|hulp|geen|2|neutraal|0|-|laptop twee horloges en de oorbellen van mijn grootmoeder
A|||||||Heeft u daar foto's of bonnetjes van?
K|hulp|geen|2|teleurstelling|0|-|nee en die oorbellen dat doet nog het meeste pijn die kun je niet terugkopen
K|gebruiken|privacy|2|bezorgdheid|0|angst|en ik durf nu niet meer te gaan slapen want misschien komen ze terug
A|||||||Ik stuur vandaag nog iemand voor nieuwe sloten, op onze kosten.
K|hulp|beleid|4|verrassing+dankbaarheid|0|-|vandaag en gratis nou daar krijg ik even geen woorden voor dankuwel
#S|gvb-0283|chat|reizen|
K|wijzigen|digitaal|2|neutraal|1|-|knop 'omboeken' is grijs
A|||||||Omdat uw ticket binnen 24 uur vertrekt. Ik kan het voor u doen.
K|wijzigen|geen|3|verlangen|0|wens|oh graag, liefst die van 15.20 want dan haal ik nog het verjaardagsfeest van mams
A|||||||Gelukt, zonder meerkosten.
K|wijzigen|beleid|5|blijdschap|0|-|YESSS mams gaat uit haar dak!!
#S|gvb-0284|social|webshop|
K|ontvangen|kwaliteit|2|teleurstelling|0|-|Beetje sneu wel, zo'n 'luxe' kerstpakket met drie crackers en een theelichtje
#S|gvb-0285|social|overheid|
K|gebruiken|kwaliteit|4|blijdschap|0|-|Nieuw fietspad langs het kanaal is een droom om over te rollen, nice job @provLeiemonde
#S|gvb-0286|social|bank|
K|gebruiken|storing+digitaal|2|irritatie|0|-|App plat op betaaldag. Timing van een Zwitserse koekoek zonder koekoek, @bank24
#S|gvb-0287|social|verzekering|
K|hulp|beleid|2|verwarring|0|vraag|hoe kan hagel nu géén 'neerslag' zijn @polisplein?? iemand?
#S|gvb-0288|social|diensten|
K|gebruiken|bejegening|5|dankbaarheid|0|-|Vandaag uitgestroomd bij de revalidatie. Aan alle kine's van @revaZuid: ik kwam binnen op een draagberrie en ben naar buiten gewandeld. Woorden schieten tekort om jullie te bedanken
#S|gvb-0289|social|reizen|
K|gebruiken|privacy|2|bezorgdheid|0|angst|Buschauffeur op lijn 44 zit te appen op de snelweg. 50 man aan boord en ik zit te bidden
#S|gvb-0290|social|wonen|
K|aanvragen|geen|5|verrassing+blijdschap|0|-|WE HEBBEN DE SLEUTEL nee echt hè na 7 jaar inschrijven we hebben gewoon een HUIS 🔑🏠😭
#S|gvb-0291|social|energie|
K|betalen|prijs|2|irritatie|0|-|Gratis energiescan, staat er. Kleine lettertjes: 79 euro verplaatsing. Ja dáág
#S|gvb-0292|social|telecom|
K|wijzigen|geen|3|verlangen|0|wens|@gigalijn komt er nog eens een abonnement voor mensen die gewoon enkel willen bellen, zonder tv-pakket, zonder poespas? Ik zou direct tekenen
#S|gvb-0293|social|bezorging|
K|ontvangen|levering|4|verrassing|0|-|Huh, om 7u al een pakje? En ik in mijn eenhoornonesie aan de deur. Sorry meneer
#S|gvb-0294|review|webshop|sterren=4
K|orienteren|privacy|2|bezorgdheid|0|-|De recensies waren zo jubelend dat ik begon te twijfelen of de winkel wel echt bestond.
K|aanvragen|privacy|4|vertrouwen|0|-|Het keurmerk en een Nederlands telefoonnummer trokken mij over de streep.
K|ontvangen|kwaliteit|4|blijdschap|0|-|De kast die ik kreeg is mooier dan op de foto.
K|ontvangen|informatie|2|neutraal|1|-|Handleiding ontbrak, die heb ik zelf van internet gehaald.
#S|gvb-0295|chat|verzekering|
K|hulp|wachttijd|3|bezorgdheid|0|vraag|goedemorgen. is er al iets bekend over de operatie van mijn dochter? hij staat voor maandag en zonder jullie akkoord gaat het niet door
A|||||||De medisch adviseur heeft een uur geleden akkoord gegeven.
K|hulp|beleid|5|opluchting|0|-|O wat een verlossing. We durfden haar nog niets te zeggen
A|||||||De bevestiging staat in uw mailbox.
K|hulp|bejegening|4|dankbaarheid|0|-|bedankt dat u er zo bovenop hebt gezeten
#S|gvb-0296|email|energie|
K|geen|geen|3|neutraal|0|-|Aan de directie,
K|betalen|fout|2|verwarring|0|-|Volgens uw afrekening heb ik in juli 4.000 kWh verbruikt, in een leegstaand huis, wat mij een raadsel is.
K|hulp|bejegening|1|boosheid|0|-|Uw medewerkster suggereerde dat ik er een hennepkwekerij op nahoud, een schaamteloze belediging!
K|hulp|geen|3|neutraal|0|wens|Ik eis schriftelijke excuses.
K|geen|geen|3|neutraal|0|-|drs. M. Kloosterman
#S|gvb-0297|gesprek|webshop|
A|||||||Mattenwereld, met Floor.
K|wijzigen|geen|3|neutraal|0|-|hoi ja ik heb een tapijt van twee bij drie besteld
K|wijzigen|geen|2|bezorgdheid|0|angst|maar nou heb ik nog eens gemeten en ik krijg het er benauwd van want het past gewoon niet
A|||||||Het is nog niet gesneden, dus ik kan de maat veranderen.
K|wijzigen|beleid|4|opluchting|0|-|nog niet gesneden gelukkig zeg mijn man had me levend gevild
K|wijzigen|geen|3|neutraal|0|-|een meter tachtig bij twee veertig moet het worden
#S|gvb-0298|review|bank|sterren=3
K|orienteren|bejegening|4|blijdschap|0|-|Gesprek was plezierig, goede koffie ook.
K|orienteren|informatie|2|verwarring|0|-|Na afloop wist ik evenwel nog altijd niet of dat fonds nu 'matig' of 'gematigd' risico had.
K|orienteren|privacy|2|bezorgdheid|0|angst|Het gaat om mijn pensioengeld, dus gerust was ik er niet op.
#S|gvb-0299|enquete|overheid|csat=5
K|hulp|bejegening|5|dankbaarheid|0|-|Dank aan uw collega die na sluitingstijd de lichten weer aandeed voor mij en mijn baby.
#S|gvb-0300|enquete|bezorging|csat=1
K|ontvangen|bejegening|1|boosheid|0|-|Jullie bezorger heeft mijn hond geschopt. GESCHOPT.
#S|gvb-0301|enquete|wonen|csat=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Het huis is zoals een huis moet zijn.
#S|gvb-0302|enquete|energie|ces=6
K|wijzigen|digitaal|4|opluchting|0|-|Adres veranderd op mijn telefoon terwijl de soep opstond, ik had er veel meer gedoe van verwacht.
#S|gvb-0303|enquete|diensten|nps=6
K|gebruiken|informatie|3|verlangen|0|wens|Misschien een idee: een briefje met de naam van wie er komt poetsen?
#S|gvb-0304|enquete|reizen|nps=2
K|gebruiken|bejegening|2|teleurstelling|0|-|Van een familiehotel verwacht je een glimlach voor de kinderen, die kwam er niet.
#S|gvb-0305|enquete|bank|nps=9
K|hulp|informatie|4|vertrouwen|0|-|Zij adviseerde mij te wachten met verkopen en daar had ze gelijk in, sindsdien volg ik haar raad op de letter.
#S|gvb-0306|enquete|telecom|csat=2
K|gebruiken|storing|2|irritatie|0|-|Als het waait, valt het internet uit. We wonen in Den Helder. Reken maar uit.
#S|gvb-0307|enquete|verzekering|nps=8
K|hulp|wachttijd|4|verrassing|0|-|Stond binnen de minuut met iemand te praten, ik was er haast beduusd van.
#S|gvb-0308|enquete|webshop|ces=3
K|wijzigen|beleid|2|verwarring|1|-|Ik moest het retourlabel printen, maar kreeg een QR-code, en bij het punt wilden ze dan weer papier, volgt u het nog?
#S|gvb-0309|chat|telecom|
K|aanvragen|geen|3|neutraal|0|-|Hoi, telefoon besteld voor mijn moeder van 84
K|aanvragen|geen|3|bezorgdheid|0|vraag|Ik woon in Canada dus ik kan niet helpen met instellen, gaat dat haar wel lukken denk je?
A|||||||We hebben een thuisservice: iemand komt langs en doet alles met haar samen.
K|aanvragen|beleid|4|opluchting|0|-|Perfect! Daar zat ik al weken op te piekeren
K|aanvragen|geen|3|verlangen|0|wens|Als het een geduldig iemand kan zijn, nog beter
#S|gvb-0310|review|bezorging|sterren=5
K|ontvangen|levering|4|opluchting|0|-|Sneeuwstorm, code oranje, en toch nog lagen de medicijnen van mijn vader om vier uur op tafel.
K|ontvangen|bejegening|5|dankbaarheid|0|-|Beste koerier met de blauwe muts, wie u ook bent: u heeft hem door het weekend geholpen, duizendmaal dank.
#S|gvb-0311|email|reizen|
K|hulp|geen|3|neutraal|0|-|Betreft boeking 7731-B, reis naar Malta.
K|betalen|belofte|2|irritatie|3|-|'Binnen tien werkdagen' is ondertussen binnen tien weken geworden.
K|betalen|geen|2|bezorgdheid|0|angst|Er doen geruchten de ronde over een faillissement en dat maakt mij, eerlijk gezegd, behoorlijk zenuwachtig.
K|betalen|geen|3|verlangen|0|wens|Een simpele bevestiging dat het geld komt, daar zou ik al mee geholpen zijn.
#S|gvb-0312|gesprek|overheid|
A|||||||Sociaal huis, met Griet.
K|aanvragen|geen|3|neutraal|0|-|goeiendag ik kom voor mijn vader hij is tweeënnegentig
K|aanvragen|beleid|2|verwarring|0|-|en nu moet die een test doen op de computer om te bewijzen dat hij niet met de computer kan zeg wie vindt dat uit
A|||||||Daar bestaat ook een papieren versie van.
K|aanvragen|beleid|4|verrassing|0|-|papier dat bestaat nog bij u dat had ik nu niet gedacht
A|||||||Ik kom zelfs langs om het samen in te vullen.
K|aanvragen|bejegening|4|dankbaarheid|0|-|dat is meer dan ik durfde vragen Griet merci zulle
#S|gvb-0313|review|wonen|sterren=4
K|gebruiken|kwaliteit|2|bezorgdheid|0|angst|Met peuters op vijf hoog sta je elke dag met je hart in je keel bij dat balkonhek.
K|hulp|wachttijd|4|opluchting|0|-|Twee dagen na onze melding zat er gaas voor, en nu laat ik de deur weer open.
#S|gvb-0314|social|webshop|
K|betalen|fout|4|opluchting|0|-|Dubbele afschrijving van @bollenmarkt is teruggestort, netjes. Kan ik toch nog naar de frituur
#S|gvb-0315|chat|diensten|
K|wijzigen|geen|3|neutraal|0|-|kan mijn afspraak voor het examen verzet worden
A|||||||Ja, kosteloos tot 14 dagen ervoor. Nu zijn het er 13.
K|wijzigen|beleid|2|teleurstelling|0|-|eentje te laat dus. balen
A|||||||Ik doe het deze keer gratis voor je.
K|wijzigen|beleid|4|verrassing+blijdschap|0|-|echt?! ahh je bent geweldig
#S|gvb-0316|review|energie|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|Een laadpaal die vaker slaapt dan laadt.
K|gebruiken|storing|2|neutraal|0|-|Foutcode 17, dag na dag.
K|gebruiken|geen|2|bezorgdheid|0|angst|Als verloskundige kan ik niet met een lege batterij stranden, ik rij tegenwoordig met dichtgeknepen billen.
K|hulp|geen|3|verlangen|0|wens|Doe mij maar een paal die het doet.
#S|gvb-0317|email|bezorging|
K|geen|geen|3|neutraal|0|-|Beste Streekkoerier,
K|ontvangen|bejegening|4|dankbaarheid|0|-|mijn blinde zus vertelde dat uw chauffeur haar de etiketten van alle potjes voorlas, en wij wilden u laten weten hoe dankbaar we daarvoor zijn.
K|terugkijken|geen|4|vertrouwen|0|-|U hoeft zich over onze klandizie geen zorgen te maken.
#S|gvb-0318|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Degelijke fitness, niets bijzonders.
K|gebruiken|kwaliteit|2|neutraal|0|-|Douches lauw.
K|gebruiken|geen|3|verlangen|0|wens|Ik droom stiekem van een sauna.
#S|gvb-0319|review|reizen|sterren=4
K|aanvragen|geen|2|bezorgdheid|0|angst|Alleen op reis op mijn 67e, ik had het formulier drie keer open en weer dicht geklikt van de zenuwen.
K|gebruiken|bejegening|5|verrassing+blijdschap|0|-|En wie zat er in de bus? Acht vrouwen met precies hetzelfde verhaal, ik heb in tijden niet zo gelachen!
K|gebruiken|privacy|4|vertrouwen|0|-|Reisleider Cees telde ons na elke stop, je voelde je geen moment verloren.
K|terugkijken|geen|4|blijdschap|0|-|Inmiddels is de volgende groepsreis al geboekt, met z'n vijven.
#S|gvb-0320|chat|bank|
K|gebruiken|digitaal|2|neutraal|0|-|scanner leest de QR niet
A|||||||Heeft u de lens schoongemaakt?
K|gebruiken|digitaal|4|blijdschap|0|-|lol er zat pindakaas op
K|gebruiken|digitaal|4|opluchting|0|-|doet het, en ik maar denken dat mijn rekening gehackt was
#S|gvb-0321|gesprek|energie|
A|||||||Installatiebedrijf Zonneveld, met Jeroen.
K|ontvangen|geen|3|neutraal|0|-|met Anneke de Wit jullie komen morgen de panelen leggen
A|||||||Klopt, om half acht.
K|ontvangen|privacy|3|bezorgdheid|0|vraag|ja en nou is het zo ons dak is van negentienzesendertig en ik lig er wakker van houdt dat dat gewicht wel
A|||||||Onze constructeur heeft het doorgerekend, het houdt ruim.
K|ontvangen|informatie|4|vertrouwen|0|-|kijk als er iemand aan gerekend heeft dan geloof ik het ook
K|ontvangen|geen|3|verlangen|0|wens|en als ze om de zwaluwnesten heen zouden kunnen werken dan ben ik helemaal tevreden
#S|gvb-0322|email|overheid|
K|geen|geen|3|neutraal|0|-|Geachte mevrouw, heer,
K|betalen|fout|2|verrassing|0|-|Groot was mijn verbazing toen ik hondenbelasting opgelegd kreeg voor een schildpad.
K|betalen|fout|3|verwarring|0|vraag|Hoe komt zo'n dier bij u in het hondenregister terecht?
K|betalen|geen|3|neutraal|0|wens|Gelieve de aanslag te vernietigen.
#S|gvb-0323|review|telecom|sterren=1
K|betalen|fout|2|irritatie|3|-|Maand na maand dezelfde tien euro te veel, maand na maand dezelfde excuusmail met dezelfde spelfout.
K|hulp|bejegening|1|boosheid|0|-|Toen ik mijn stem verhief noemde hij mij 'mevrouwtje', en daar knapte er iets: arrogante kwal!
K|vertrekken|geen|4|opluchting|0|-|Sinds gisteren ben ik ervan af en de lucht is blauwer.
#S|gvb-0324|social|bezorging|
K|ontvangen|levering|3|bezorgdheid|0|vraag|Er zitten LEVENDE wandelende takken in mijn pakket @diergaard, overleven die een weekend in jullie loods??
A|||||||We halen ze er meteen uit en brengen ze vandaag nog. ^Fem
K|ontvangen|levering|4|opluchting|0|-|ze leven, alle zes, nr 4 is wat suf
#S|gvb-0325|enquete|diensten|csat=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|De goochelaar was hilarisch!! 22 kleuters met open mondje
#S|gvb-0326|chat|wonen|
K|betalen|geen|3|neutraal|0|vraag|wanneer komt de waarborg terug
A|||||||Binnen veertien dagen na de plaatsbeschrijving.
K|betalen|wachttijd|2|neutraal|0|-|die was op 2 augustus, nu oktober
A|||||||U heeft gelijk, ik geef de betaling nu vrij.
K|betalen|belofte|3|verlangen|0|wens|dat hoop ik dan maar, ik heb het nodig voor de wasmachine
K|betalen|belofte|4|opluchting|0|-|EDIT staat erop, halleluja
#S|gvb-0327|review|verzekering|sterren=1
K|hulp|wachttijd|2|neutraal|3|-|Brand op 9 mei, eerste voorschot op 30 september.
K|hulp|bejegening|2|teleurstelling|0|-|Al die maanden geen mens die vroeg waar wij sliepen.
K|terugkijken|geen|2|teleurstelling|0|-|Vroeger had ik deze firma bij iedereen aangeraden, dat doe ik niet meer, en dat stemt me treurig.
#S|gvb-0328|gesprek|webshop|
A|||||||Kantoorvak, zakelijke klantenservice.
K|ontvangen|fout|2|neutraal|0|-|goedemorgen wij kregen vier bureaus met drie stel poten
A|||||||Dat is een telfout. Ik stuur het ontbrekende stel na.
K|ontvangen|levering|3|bezorgdheid|0|vraag|lukt dat voor maandag want dan beginnen er vier nieuwe mensen en ik zie er eentje op de grond zitten
A|||||||Zaterdag wordt het bezorgd.
K|ontvangen|levering|4|opluchting|0|-|zaterdag is er niemand maar ik kom er wel voor uit bed dan is dat in elk geval opgelost
#S|gvb-0329|social|telecom|
K|hulp|digitaal|2|irritatie|0|-|'Heeft u nog andere vragen?' Nee lieve chatbot, ik had er één, die heb je net overleefd
#S|gvb-0330|review|overheid|sterren=3
K|aanvragen|geen|3|neutraal|0|-|Op zes juni mijn bouwaanvraag ingediend.
K|aanvragen|informatie|4|dankbaarheid|0|-|De ambtenaar wees me vooraf op een ontbrekende tekening, dat vond ik bijzonder behulpzaam, bedankt daarvoor.
K|aanvragen|wachttijd|2|teleurstelling|3|-|Toch is de zomer voorbij zonder schopje in de grond, en dat is een domper.
#S|gvb-0331|email|verzekering|
K|geen|geen|3|neutraal|0|-|Hoi Kirsten,
K|wijzigen|geen|4|blijdschap|0|-|we zijn er weer eentje rijker, Mees is geboren, kerngezond!
K|wijzigen|geen|3|neutraal|0|wens|Wil je hem bijschrijven op de polis?
K|wijzigen|beleid|3|bezorgdheid|0|vraag|Er is toch geen gat geweest in die eerste drie dagen, hè? Hij lag onder de lamp.
#S|gvb-0332|chat|webshop|
K|aanvragen|digitaal|2|irritatie|1|-|waarom moet ik mijn geslacht, geboortedatum en zowat mijn schoenmaat invullen voor een pak theelichtjes
A|||||||Alleen de velden met een sterretje zijn verplicht.
K|aanvragen|digitaal|3|neutraal|0|-|er staan 14 sterretjes
A|||||||U kunt ook als gast bestellen, dan zijn het er drie.
K|aanvragen|digitaal|4|verrassing|0|-|die knop had ik helemaal niet gezien! oké, dat is al menselijker
#S|gvb-0333|review|energie|sterren=5
K|hulp|fout|4|vertrouwen|0|-|Ze gaven hun vergissing meteen toe in plaats van eromheen te draaien, en een bedrijf dat dat kan vertrouw ik meer dan een bedrijf zonder fouten.
#S|gvb-0334|social|reizen|
K|gebruiken|levering|2|teleurstelling|0|-|Geen wolkje aan de hemel, behalve dan het bericht dat onze ballonvaart voor de vierde keer niet doorgaat. Ons mam keek er zo naar uit
#S|gvb-0335|enquete|overheid|nps=9
K|gebruiken|bejegening|4|blijdschap|0|-|Die strenge mevrouw van de leeszaal heeft eigenlijk een hart van goud
#S|gvb-0336|gesprek|diensten|
A|||||||Fysiopraktijk Beweeg, met Lotte.
K|aanvragen|geen|3|verlangen|0|wens|hoi ik wil graag een afspraak voor mijn knie het liefst bij Daan
A|||||||Daan heeft donderdag plek. Hoe is het gegaan?
K|gebruiken|kwaliteit|4|blijdschap|0|-|nou ik heb zondag drie kilometer gelopen zonder stok dus ik ben apetrots
K|gebruiken|geen|2|bezorgdheid|0|angst|maar sinds gisteren klikt er iets en nou ben ik als de dood dat ik het weer verpest heb
A|||||||Dat hoort er vaak bij, Daan kijkt ernaar.
K|gebruiken|informatie|4|opluchting|0|-|oké als dat normaal is dan zakt de spanning al wat
#S|gvb-0337|review|bezorging|sterren=1
K|ontvangen|privacy|1|boosheid|0|-|Bezorger heeft onze poort open laten staan en onze hond is onder een auto gekomen. Weg met die onverantwoordelijke idioten!
K|hulp|beleid|2|teleurstelling|0|-|Een bosje bloemen kregen wij, meer was Wodan hun niet waard.
#S|gvb-0338|chat|energie|
K|wijzigen|informatie|2|verwarring|0|vraag|is 'dynamisch' nou slim of dom voor mij? de een zegt dit de ander zegt dat, ik weet het niet meer
A|||||||Dat hangt van uw verbruik af. Laadt u thuis een auto op?
K|geen|geen|3|neutraal|0|-|nee, alleen een scootmobiel
A|||||||Dan is vast rustiger voor u.
K|wijzigen|informatie|4|vertrouwen|0|-|eerlijk antwoord, waardeer ik. Dan volg ik u daarin
#S|gvb-0339|email|telecom|
K|geen|geen|3|neutraal|0|-|Beste dienst,
K|ontvangen|levering|3|neutraal|0|-|Uw technieker is hier vanmorgen geweest.
K|ontvangen|privacy|2|bezorgdheid|0|angst|Hij boorde vlak naast de gasleiding en ik heb sindsdien een onbehaaglijk voorgevoel.
K|ontvangen|geen|3|verlangen|0|wens|Ik zou het op prijs stellen dat een tweede iemand dat nakijkt.
#S|gvb-0340|social|wonen|
K|hulp|levering|4|verrassing|0|-|Wonderen bestaan: de schilder van @huurgoed is er, hij heeft verf bij én het is de juiste kleur
#S|gvb-0341|review|bank|sterren=2
K|hulp|herhaling|2|irritatie|2|-|Voor de goede orde heb ik mijn geboortedatum nu zeven keer genoemd, ze mogen me volgend jaar wel een taart sturen.
K|wijzigen|wachttijd|2|neutraal|3|-|Volmacht is na een maand nog niet verwerkt.
K|gebruiken|geen|2|bezorgdheid|0|angst|Intussen kan ik de rekeningen van mijn demente vader niet betalen en dat geeft veel onrust.
#S|gvb-0342|enquete|reizen|nps=10
K|gebruiken|levering|4|dankbaarheid|0|-|Dankzij de conducteur die de deur drie tellen langer openhield was ik bij de bevalling van mijn dochter, zeg hem alstublieft dankjewel.
#S|gvb-0343|social|telecom|
K|gebruiken|storing|1|boosheid|0|-|ZOOM-SOLLICITATIE WEGGEVALLEN DOOR JULLIE KLOTEKABEL @netflits IK KAN WEL SCHREEUWEN
A|||||||Dag Mo, heel vervelend. Er is een breuk in Schiedam. ^Li
K|aanleiding|geen|4|opluchting|0|-|update: ze belden me terug en lachten erom, ik mag morgen opnieuw
#S|gvb-0344|chat|overheid|
K|aanvragen|informatie|2|verwarring|0|vraag|Hallo ik ben nieuw in Nederland. In de brief staat DigiD maar ook bsn, is dat zelfde ding?
A|||||||Nee, uw bsn is uw nummer, DigiD is uw login.
K|aanvragen|informatie|4|opluchting|0|-|Ah oke nu ik begrijp, ik was helemaal verloren
K|aanvragen|bejegening|4|dankbaarheid|0|-|Dank u meneer voor uw geduld met mijn nederlands
#S|gvb-0345|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|da friet van bij hun foodtruck was nondedju de beste van heel de kermis
K|gebruiken|levering|2|neutraal|0|-|tegen tienen wel al uitverkocht
K|gebruiken|geen|3|verlangen|0|wens|breng toekomend jaar een zak patatten meer mee hè mannen
#S|gvb-0346|email|webshop|
K|geen|geen|3|neutraal|0|-|Dag,
K|ontvangen|levering|2|neutraal|0|-|wij runnen een bakkerij en kregen de bestelde 3.000 broodzakken niet geleverd.
K|ontvangen|levering|2|bezorgdheid|0|angst|Als ze er morgen om vijf uur niet liggen, staan we met een volle winkel en niks om in te pakken, ik zweet peentjes.
K|ontvangen|geen|3|verlangen|0|wens|Is een spoedlevering denkbaar?
K|ontvangen|beleid|4|vertrouwen|0|-|Tot nu toe hebben jullie ons altijd uit de brand geholpen, dus ik reken erop.
#S|gvb-0347|gesprek|energie|
A|||||||Storingslijn Noord, met Geert.
K|gebruiken|storing|2|neutraal|0|-|moi met Harms van de melkerij de stroom is eraf
A|||||||Er is een storing in het hele buitengebied.
K|gebruiken|geen|2|bezorgdheid|0|angst|joa maar ik heb honderdtwintig koeien staan met volle uiers en dat hou ik niet lang meer dat gaat me aan het hart
A|||||||Ik stuur met voorrang een aggregaat.
K|hulp|beleid|4|verrassing|0|-|een aggregaat nou dat je daaraan denkt
K|hulp|bejegening|4|dankbaarheid|0|-|bedankt kerel dat vergeet ik niet
#S|gvb-0348|social|bank|
K|gebruiken|digitaal|4|blijdschap|0|-|ok de nieuwe spaarpotjes in de @zilverapp met die varkentjes die groeien?? obsessed 🐷
#S|gvb-0349|review|wonen|sterren=3
K|gebruiken|kwaliteit|4|neutraal|0|-|Studentenkamer is schoon opgeleverd.
K|gebruiken|kwaliteit|2|verrassing|0|-|Wat ik niet had zien aankomen: er is één kookplaat voor elf man.
K|gebruiken|privacy|2|bezorgdheid|0|angst|'s Avonds in dat ongure steegje naar de fietsenstalling, daar krijg ik de kriebels van.
K|hulp|geen|3|verlangen|0|wens|Lantaarntje erbij zou top zijn.
#S|gvb-0350|enquete|bank|csat=3
K|wijzigen|geen|3|neutraal|0|-|Rekening aangepast. Verder geen mening.
#S|gvb-0351|social|reizen|
K|aanvragen|prijs|4|verrassing|0|-|Retour Bordeaux 34 euro in de zomer?! Waar zit het addertje @railreis
A|||||||Geen addertje Stien, de vroege vogel vangt de worm. ^Aäron
K|aanvragen|prijs|5|blijdschap|0|-|geboekt!! cannelés here i come 🎉
#S|gvb-0352|chat|verzekering|
K|aanleiding|geen|2|bezorgdheid|0|angst|goedenavond er staat 20 cm water in de kelder en het stijgt nog, ik word hier gek van angst
A|||||||Zet de stroom beneden af en blijf boven. Bent u alleen?
K|geen|geen|3|neutraal|0|-|met mijn zoontje van 2
A|||||||Ik stuur een pompdienst. Die is er binnen 45 minuten.
K|hulp|levering|4|opluchting|0|-|ze zijn er en het zakt, centimeter voor centimeter, eindelijk
K|hulp|geen|3|neutraal|0|vraag|hoe dien ik morgen de schade in?
#S|gvb-0353|review|overheid|sterren=2
K|aanvragen|digitaal|2|verwarring|1|-|Je moet aanmelden met een app, die een code vraagt uit een andere app, die je pas krijgt als je aangemeld bent.
K|aanvragen|digitaal|2|irritatie|0|-|Een escaperoom met belastinggeld, wie heeft dit verzonnen?
#S|gvb-0354|email|diensten|
K|geen|geen|3|neutraal|0|-|Beste mensen van de kinderboerderij,
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het feestje was reuzeleuk, de cavia's waren de sterren van de middag.
K|gebruiken|privacy|2|bezorgdheid|0|angst|Eén ding zit me niet lekker: het prikkeldraad hangt op kleuterhoogte.
K|gebruiken|geen|3|verlangen|0|wens|Kunt u daar misschien een buis over schuiven?
K|geen|geen|3|neutraal|0|-|Vriendelijke groet, papa van Juul
#S|gvb-0355|social|bezorging|
K|ontvangen|levering|2|irritatie|0|-|Foto als bewijs van levering: een schoen, een stoep, en niet eens mijn stoep. Kunst @pakkiepakkie
#S|gvb-0356|gesprek|bank|
A|||||||Kredietdesk, met Maarten.
K|betalen|geen|3|neutraal|0|-|hallo met Danny ik zit met mijn lening voor de camionette
K|betalen|prijs|2|bezorgdheid|0|angst|en met die werken voor mijn deur komt er bij mij geen kat meer binnen en ik zie het echt niet goed komen
A|||||||We kunnen drie maanden uitstel geven op het kapitaal.
K|betalen|beleid|4|opluchting|0|-|drie maand amai Maarten dan kan ik efkes terug ademen
A|||||||En daarna bekijken we het opnieuw.
K|betalen|belofte|4|vertrouwen|0|-|ge hebt mij in twintig ook niet laten vallen dus ik geloof u
#S|gvb-0357|review|telecom|sterren=3
K|orienteren|informatie|4|blijdschap|0|-|In de winkel alle begrip en een helder verhaal.
K|ontvangen|levering|2|neutraal|1|-|De sim kwam een week later.
K|ontvangen|digitaal|2|verwarring|1|-|Activeren moest dan weer via een site die zei dat ik niet bestond, ik werd er wat wiebelig van.
K|ontvangen|digitaal|4|opluchting|0|-|Uiteindelijk is het met de hulp van de buurjongen goed gekomen.
#S|gvb-0358|enquete|energie|csat=2
K|hulp|levering|2|teleurstelling|3|-|Snipperdag opgenomen voor niets. Dat had een dagje bos kunnen zijn.
#S|gvb-0359|social|overheid|
K|gebruiken|kwaliteit|3|verlangen|0|wens|Mag er aub nog eens een zwembadje in Deurlebeke komen? We hebben kinderen en hittegolven genoeg
#S|gvb-0360|chat|bezorging|
K|ontvangen|fout|2|verrassing|0|-|eh, ik trek de doos open en er zit kattenvoer in, ik heb een kanarie
A|||||||Dan zijn er twee pakketten verwisseld. De juiste wordt morgen gebracht.
K|ontvangen|geen|3|bezorgdheid|0|vraag|en die mensen met mijn kanariezaad? hun poes moet toch ook eten
A|||||||Die halen we vandaag nog op.
K|ontvangen|fout|4|opluchting|0|-|dan komt het voor alle beesten goed
#S|gvb-0361|review|webshop|sterren=1
K|hulp|bejegening|2|irritatie|3|-|'Wij begrijpen uw frustratie', schreef de computer voor de zesde maal.
K|betalen|wachttijd|1|boosheid|3|wens|Ik wil geen begrip, ik wil mijn 780 euro terug, oplichtersbende!!
K|betalen|geen|2|bezorgdheid|0|-|Het was het geld voor de beugel van mijn dochter en ik weet niet hoe ik het haar moet vertellen.
#S|gvb-0362|email|reizen|
K|geen|geen|3|neutraal|0|-|hey allemaal
K|aanvragen|geen|3|neutraal|0|-|wij gaan met 22 scouts naar de Ardennen en hebben het tentenveld gereserveerd
K|gebruiken|privacy|3|bezorgdheid|0|vraag|sinds dat artikel over overstromingen krijg ik paniektelefoons van ouders, is die weide wel veilig als het blijft regenen?
K|gebruiken|geen|3|verlangen|0|wens|een hoger gelegen plekje zou mij als leiding een pak geruster maken
#S|gvb-0363|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De verbouwing van ons favoriete cafeetje heeft het hart eruit gesloopt.
K|gebruiken|kwaliteit|2|neutraal|0|-|Nu is alles grijs en staat de muziek hard.
K|terugkijken|geen|2|teleurstelling|0|-|Wij gaan er niet meer heen, en missen het nog iedere zaterdag.
#S|gvb-0364|social|energie|
K|gebruiken|storing|4|dankbaarheid|0|-|Applaus voor die twee mannen van @hoogspan die om 4u 's nachts in de gietende regen onze kabel kwamen maken. Koffie stond klaar, merci gasten ☕
#S|gvb-0365|enquete|verzekering|csat=3
K|betalen|prijs|2|neutraal|0|-|premie gestegen
K|hulp|informatie|4|blijdschap|0|-|wel een prima uitleg gekregen van Sjoerd
#S|gvb-0366|gesprek|telecom|
A|||||||Simpelbel, met Aicha.
K|gebruiken|privacy|2|verwarring+bezorgdheid|0|-|ja hallo er bellen mij de hele dag mensen die zeggen dat ik hún gebeld heb en ik heb niemand gebeld snapt u dat nou
A|||||||Dat heet spoofing: oplichters gebruiken uw nummer.
K|gebruiken|privacy|3|bezorgdheid|0|vraag|maar krijg ik daar dan de rekening van
A|||||||Nee, dat loopt niet via uw abonnement.
K|gebruiken|informatie|4|opluchting|0|-|nou dan kan het me weinig schelen laat ze maar bellen
#S|gvb-0367|chat|reizen|
K|wijzigen|beleid|3|verlangen|0|wens|hi, we hopen dat we de huwelijksreis een week kunnen opschuiven
A|||||||Helaas, dat tarief is niet wijzigbaar.
K|wijzigen|beleid|2|teleurstelling|0|-|aah, dat is echt een klap
K|wijzigen|informatie|2|irritatie|0|-|op de site stond nochtans groot 'flexibel boeken'
A|||||||Flexibel geldt enkel voor de Plus-formule.
K|wijzigen|geen|2|bezorgdheid|0|angst|mijn vader ligt op sterven, als we gaan zijn we er misschien niet bij en dat maakt me kapot van de stress
#S|gvb-0368|review|energie|sterren=2
K|vertrekken|informatie|2|verwarring|1|-|Volgens de een ben ik per 1 mei weg, volgens de ander zit ik tot 2027 vast: raad jij het of raad ik het?
K|vertrekken|bejegening|2|irritatie|0|-|De dame die mij moest 'terugwinnen' las haar blaadje voor als een kind dat straf heeft.
K|vertrekken|geen|2|bezorgdheid|0|angst|Ik heb zo'n donkerbruin vermoeden dat er nog een boete volgt.
#S|gvb-0369|email|wonen|
K|geen|geen|3|neutraal|0|-|Beste Irma,
K|gebruiken|geen|4|vertrouwen|0|-|Omdat jij altijd een luisterend oor hebt, durf ik dit aan jou te schrijven.
K|gebruiken|privacy|2|bezorgdheid|0|angst|De man van nummer 9 schreeuwt 's nachts tegen zijn vrouw en ik ben bang dat het een keer helemaal misgaat.
K|hulp|privacy|3|bezorgdheid|0|vraag|Blijft mijn naam hierbuiten?
K|hulp|geen|3|verlangen|0|wens|Wil je alsjeblieft iemand inschakelen?
#S|gvb-0370|social|webshop|
K|aanvragen|digitaal|2|verwarring|0|-|winkelmandje zegt 1 item, betaalpagina zegt 11. ik heb geen 11 opblaasflamingo's nodig @zwemfun HELP
A|||||||Oeps! Refresh even Pien, dan klopt het weer.
K|aanvragen|digitaal|4|blijdschap|0|-|hihi 1 flamingo it is 🦩
#S|gvb-0371|gesprek|verzekering|
A|||||||Uitvaartverzekering De Haven, met Tineke.
K|wijzigen|geen|3|neutraal|0|vraag|ja goedemiddag ik ben tachtig geworden en ik wou eens weten wat ik nou heb lopen
A|||||||U heeft een polis uit 1967, goed voor 2.100 euro.
K|gebruiken|informatie|2|verrassing+teleurstelling|0|-|tweeduizend is dat alles ik dacht altijd dat het allemaal geregeld was
A|||||||Het is niet aangepast aan de prijzen van nu, helaas.
K|gebruiken|prijs|2|bezorgdheid|0|angst|ja en mijn kinderen hebben het ook niet breed daar zit ik dan wel mee
A|||||||U kunt bijstorten, ik reken het voor u uit.
K|wijzigen|geen|3|verlangen|0|wens|stuurt u mij dat dan op papier want dan kan mijn dochter meekijken
#S|gvb-0372|enquete|bezorging|csat=4
K|ontvangen|bejegening|4|verrassing+blijdschap|0|-|De bezorger sprak Limburgs met mijn oma!
K|ontvangen|levering|2|neutraal|0|-|Wel buiten het tijdvak
#S|gvb-0373|review|bank|sterren=5
K|betalen|beleid|5|dankbaarheid|0|-|Na mijn ontslag schoof Rachida van de bank de aflossingen vier maanden door zonder dat ik erom hoefde te smeken, ik sta voor altijd bij haar in het krijt.
K|betalen|geen|4|opluchting|0|-|We hebben ons huis kunnen houden.
#S|gvb-0374|chat|diensten|
K|gebruiken|levering|2|neutraal|0|-|oppas 20 min te laat
A|||||||Wat vervelend! Ik bel haar.
K|gebruiken|levering|2|irritatie|0|-|doe dat. ik sta in avondjurk met een kind op mijn heup dat net pap heeft gehad
A|||||||Ze stapt nu uit de tram.
K|gebruiken|levering|4|opluchting|0|-|ze is er, wij rennen
#S|gvb-0375|email|overheid|
K|geen|geen|3|neutraal|0|-|Geachte heer Nijs,
K|hulp|beleid|2|teleurstelling|0|-|Uw besluit over de standplaats van mijn oliebollenkraam komt hard aan.
K|hulp|informatie|2|verwarring|0|-|Vorig jaar was ik nog 'een verrijking van het plein' en nu ben ik 'brandgevaarlijk', met dezelfde kraam; dat kan ik niet rijmen.
K|hulp|geen|2|bezorgdheid|0|angst|December is de helft van mijn jaarinkomen en ik zie de bodem van de kas naderen.
K|hulp|geen|3|verlangen|0|wens|Zou u eens met mij ter plaatse willen komen kijken?
#S|gvb-0376|social|bezorging|
K|terugkijken|geen|1|boosheid|0|-|wat een godvergeten prutsbedrijf is @vlugpak toch 🤬
#S|gvb-0377|review|reizen|sterren=5
K|gebruiken|levering|2|bezorgdheid|0|-|Onze vlucht werd in de lucht omgeleid en ik heb de hele tijd in mijn mans hand geknepen.
K|gebruiken|bejegening|4|vertrouwen|0|-|De stem van de gezagvoerder was zo kalm dat ik dacht: deze man brengt ons thuis.
K|gebruiken|levering|5|opluchting|0|-|Toen de wielen de grond raakten brak er applaus los en heb ik gejankt van opluchting.
#S|gvb-0378|enquete|telecom|nps=6
K|gebruiken|storing|3|neutraal|0|-|Soms hapert het, meestal niet.
K|hulp|informatie|3|verlangen|0|wens|Een sms bij storing vóór je begint te zoeken, dat wens ik mezelf en iedereen toe.
#S|gvb-0379|gesprek|wonen|
A|||||||Schoonmaak- en groendienst, met Rob.
K|hulp|geen|3|neutraal|0|-|ja Rob het gaat over die boom achter blok C
A|||||||Die oude kastanje?
K|gebruiken|privacy|2|bezorgdheid|0|angst|ja die helt over en er hangt zo'n dikke tak boven het speeltuintje als die afbreekt dan wil ik het niet op mijn geweten hebben
A|||||||Vanmiddag wordt hij nagekeken en afgezet met lint.
K|hulp|wachttijd|4|verrassing|0|-|vanmiddag al nou Rob ik had me op drie formulieren ingesteld
#S|gvb-0380|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het speelhuisje is een hit.
K|ontvangen|informatie|2|irritatie|2|-|De bouwtekening leek vertaald door een wasbeer, we zijn er een heel weekend zoet mee geweest.
K|gebruiken|privacy|2|bezorgdheid|0|angst|Er steken wel schroefpunten door het dak, dus ik blijf er met een half oog bij.
#S|gvb-0381|social|telecom|
K|gebruiken|storing|3|neutraal|0|vraag|Storing Veendam? #telenoord
A|||||||Klopt, verwachte hersteltijd 16.00. ^T
K|geen|geen|3|neutraal|0|-|Helder
#S|gvb-0382|chat|bank|
K|gebruiken|privacy|2|neutraal|0|wens|Portemonnee gestolen op de markt, passen graag blokkeren
A|||||||Beide passen zijn geblokkeerd. Er is om 11.12 uur 50 euro contactloos betaald.
K|gebruiken|privacy|2|boosheid|0|-|die smerige dief heeft er dus nog gewoon een taart van gekocht ook!
A|||||||Dat bedrag vergoeden wij.
K|betalen|beleid|4|verrassing|0|-|o, dat wist ik niet. Netjes
#S|gvb-0383|email|energie|
K|geen|geen|3|neutraal|0|-|Geachte,
K|wijzigen|fout|2|verwarring|0|-|Op 3 mei ben ik volgens u verhuisd naar Hasselt, terwijl ik al vijftig jaar in hetzelfde huis in Zele woon, wat zeer bevreemdend is.
K|betalen|privacy|2|bezorgdheid|0|angst|Het verontrust mij dat een onbekende op mijn naam energie afneemt.
K|wijzigen|geen|3|neutraal|0|wens|Gelieve dit onmiddellijk recht te zetten.
#S|gvb-0384|review|verzekering|sterren=3
K|orienteren|prijs|4|verrassing|0|-|Bij het vergelijken kwam deze er tegen mijn verwachting als goedkoopste uit.
K|aanvragen|beleid|2|irritatie|1|-|Daarna moest ik een vragenlijst van 46 punten invullen over mijn rug, mijn knieën en net niet mijn dromen.
K|gebruiken|geen|3|neutraal|0|-|Nog niets hoeven declareren.
#S|gvb-0385|enquete|diensten|nps=4
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Sinds de overname mis ik de gezelligheid die het vroeger had.
#S|gvb-0386|social|overheid|
K|gebruiken|levering|2|neutraal|0|-|Bladkorf op de Iepenlaan al twee weken vol
K|gebruiken|geen|3|verlangen|0|wens|Leegmaken voor de storm zou slim zijn ;) @gemLommerdaal
#S|gvb-0387|gesprek|reizen|
A|||||||Autoverhuur Sprint, met Kelly.
K|betalen|prijs|2|verrassing+boosheid|0|-|ja hallo jullie hebben dertienhonderd euro van mijn creditcard gehaald dertienhonderd zijn jullie helemaal gek geworden
A|||||||Dat is de borg, meneer, die valt na controle weer vrij.
K|betalen|informatie|2|irritatie|0|-|dat had dan wel iemand mogen zeggen aan die balie want ik sta hier voor paal bij het tankstation
A|||||||De controle is klaar, ik geef hem nu vrij.
K|betalen|geen|3|bezorgdheid|0|vraag|en is dat er dan vanavond weer want anders kan ik het hotel niet betalen
A|||||||Binnen twee uur.
K|betalen|geen|3|neutraal|0|-|goed dan wacht ik dat af
#S|gvb-0388|review|bezorging|sterren=5
K|ontvangen|kwaliteit|5|verrassing+blijdschap|0|-|Het fruitpakket rook je al door het karton heen, en bovenop lag een briefje van de teler zelf, wát een vondst!
#S|gvb-0389|chat|energie|
K|gebruiken|storing|2|neutraal|0|-|geen warm water meer
A|||||||Wat is de druk op de ketel?
K|geen|geen|3|neutraal|0|-|0,4
A|||||||Dan moet u bijvullen. Durft u dat zelf?
K|hulp|geen|2|bezorgdheid|0|angst|eerlijk? nee, ik ben bang dat ik de boel laat ontploffen
A|||||||Ik loop stap voor stap met u mee.
K|hulp|bejegening|4|vertrouwen|0|-|oke, met jou durf ik het wel, zeg maar wat ik moet doen
A|||||||Draai de blauwe kraan langzaam open tot 1,5.
K|gebruiken|storing|4|blijdschap|0|-|1,5!! ik ben loodgieter 💪
#S|gvb-0390|enquete|bank|nps=7
K|terugkijken|geen|4|vertrouwen|0|-|Ik heb nooit reden gehad om te twijfelen aan wat ze daar doen.
#S|gvb-0391|enquete|webshop|csat=1
K|hulp|bereikbaarheid|1|boosheid|2|-|Wie niet opneemt als hij mijn geld heeft, is voor mij een bandiet.
#S|gvb-0392|enquete|verzekering|csat=4
K|hulp|bejegening|4|dankbaarheid|0|-|Zegt u maar tegen Frits dat ik hem dankbaar ben dat hij me liet uithuilen.
#S|gvb-0393|enquete|reizen|csat=2
K|gebruiken|levering|2|verwarring|0|-|Op elk bord een ander vertrekuur, als toerist word je daar tureluurs van.
#S|gvb-0394|enquete|overheid|nps=6
K|aanvragen|digitaal|4|opluchting|0|-|Ik had een hekel aan dat formulier voordat ik eraan begon; het was al met al best te doen.
#S|gvb-0395|enquete|energie|nps=4
K|betalen|prijs|2|bezorgdheid|0|angst|Nog zo'n verhoging en ik weet niet of ik de kamers boven kan blijven verwarmen, dat houdt me bezig.
#S|gvb-0396|enquete|wonen|nps=8
K|gebruiken|kwaliteit|4|blijdschap|0|-|Wij wonen hier met zoveel plezier, de buren zijn goud
#S|gvb-0397|enquete|telecom|csat=3
K|wijzigen|prijs|3|verlangen|0|wens|geef trouwe klanten eens hetzelfde als die nieuwe, dat wens ik
#S|gvb-0398|enquete|diensten|csat=2
K|gebruiken|bejegening|2|teleurstelling|0|-|Mijn moeder werd 'die van kamer 12' genoemd, dat stak.
#S|gvb-0399|enquete|bezorging|nps=9
K|ontvangen|levering|4|verrassing|0|-|Zondagmorgen! Ik liep nog in mijn badjas.
#S|gvb-0400|social|bank|
K|gebruiken|geen|2|irritatie|0|-|'Om u beter te bedienen sluiten we uw kantoor.' Die zin heb ik ingelijst @dorpsbank
#S|gvb-0401|social|reizen|
K|gebruiken|bejegening|5|dankbaarheid|0|-|Wie kent de stewardess met het rode brilletje van @luchtbrug naar Oslo? Zij zat anderhalf uur naast mijn autistische zoon. Ik wil haar zo graag bedanken.
#S|gvb-0402|social|energie|
K|gebruiken|storing|2|bezorgdheid|0|vraag|@netgroep hoe lang nog? Mijn zuurstofapparaat draait op batterij
A|||||||Dag Wim, bel 112 bij nood. Herstel 18u. Lukt dat? ^Jo
K|gebruiken|storing|4|opluchting|0|-|Batterij tot 21u, dus dat komt goed
#S|gvb-0403|social|diensten|
K|gebruiken|prijs|2|boosheid|0|-|19 euro voor een bakje nacho's in jullie bioscoop?? Schaam je kapot @filmpaleis
#S|gvb-0404|social|wonen|
K|gebruiken|storing|2|verwarring|0|vraag|Waarom gaat mijn deurbel als de buurman zijn magnetron aanzet? Serieuze vraag @bouwmeesters
#S|gvb-0405|social|webshop|
K|hulp|fout|5|verrassing+blijdschap|0|-|Ik klaag over één kapot glas en @glazenkast stuurt me een hele nieuwe set plus chocola?! Ik ben om 😍
#S|gvb-0406|social|verzekering|
K|betalen|geen|3|verlangen|0|wens|Kan er niet eens een verzekering komen voor mensen die altijd hun sleutels laten vallen in een rioolput, ik vraag het voor mezelf
#S|gvb-0407|social|telecom|
K|vertrekken|geen|4|opluchting|0|-|Contract met @rotnet eindelijk afgelopen vandaag. Ik slaap vannacht als een roos
#S|gvb-0408|social|overheid|
K|gebruiken|privacy|2|bezorgdheid|0|angst|Ze hebben de verkeerslichten aan de basisschool uitgezet 'als proef'. Mijn zoon steekt daar alleen over. Ik heb er maagpijn van
#S|gvb-0409|social|bezorging|
K|ontvangen|levering|2|teleurstelling|0|-|Kaartje 'we hebben u gemist'. Ik jullie ook hoor, zat de hele dag te wachten
#S|gvb-0410|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Mijn bruidsmake-up was om te janken zo mooi!
#S|gvb-0411|review|bank|sterren=1
K|gebruiken|beleid|1|boosheid|0|-|Mijn rekening bevriezen op kerstavond, met twee kleine kinderen en een lege koelkast. Geen greintje menselijkheid zit er in dat gebouw.
#S|gvb-0412|review|energie|sterren=4
K|hulp|levering|4|opluchting|0|-|De ketel heeft het weer op tijd gered voor de vrieskou, en wij dus ook.
#S|gvb-0413|review|overheid|sterren=3
K|aanvragen|geen|3|neutraal|0|-|Paspoort opgehaald. Foto ziet eruit als een opsporingsbericht, dat ligt aan mij.
#S|gvb-0414|review|wonen|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Nieuwbouw, maar je hoort de bovenburen ademen. Daar hadden we iets anders bij voorgesteld.
#S|gvb-0415|review|telecom|sterren=5
K|terugkijken|bejegening|4|vertrouwen|0|-|Deze winkelier vertelt je ook wanneer je iets niet nodig hebt; zulke mensen geef je blindelings je pincode, bij wijze van spreken.
#S|gvb-0416|review|reizen|sterren=3
K|gebruiken|informatie|2|verwarring|0|-|Op de routekaart is het meer links en in het echt rechts, we hebben twee keer het dorp doorkruist vragend waar we waren.
#S|gvb-0417|review|verzekering|sterren=5
K|betalen|beleid|4|verrassing|0|-|Zomaar premie terug omdat er minder geclaimd was, dat had ik mijn leven nog niet meegemaakt.
#S|gvb-0418|review|webshop|sterren=4
K|ontvangen|fout|4|dankbaarheid|0|-|Ze belden zelf dat er een foutje in mijn bestelling zat, waarvoor dank, anders stond ik met één laars.
#S|gvb-0419|review|bezorging|sterren=2
K|ontvangen|levering|2|irritatie|1|-|Bezorgd op 'een veilige plek', zijnde de regenton.
#S|gvb-0420|email|bank|
K|gebruiken|privacy|3|bezorgdheid|0|vraag|Is het veilig om uw app te gebruiken op het toestel van mijn kleindochter, want zij zit altijd op van die spelletjes?
#S|gvb-0421|email|diensten|
K|gebruiken|bejegening|4|dankbaarheid|0|-|Voor het meezingen met mama in haar laatste weken wil ik het hele zorgteam uit de grond van mijn hart bedanken.
#S|gvb-0422|email|webshop|
K|ontvangen|geen|4|blijdschap|0|-|Even laten weten dat de schommelstoel staat te pronken op de veranda, we zijn ermee in onze nopjes.
#S|gvb-0423|email|overheid|
K|hulp|wachttijd|2|irritatie|3|-|Ik feliciteer u: mijn bezwaarschrift is vandaag één jaar oud en nog steeds onaangeroerd.
#S|gvb-0424|email|energie|
K|vertrekken|geen|2|teleurstelling|0|-|Met tegenzin zeg ik op, want ik had graag gebleven bij een leverancier die de natuur ter harte neemt.
#S|gvb-0425|email|telecom|
K|betalen|informatie|2|verwarring|0|vraag|Wat is in godsnaam een 'pro rata regularisatie' en waarom kost het mij 3,17 euro?
#S|gvb-0426|email|wonen|
K|aanleiding|geen|2|bezorgdheid|0|angst|Door de ziekte van mijn vrouw komen we de trap straks niet meer op, en dat vooruitzicht drukt zwaar op ons.
K|wijzigen|geen|3|verlangen|0|wens|Wij zouden zielsgraag naar een gelijkvloerse woning in dezelfde buurt verhuizen.
#S|gvb-0427|email|verzekering|
K|hulp|geen|3|vertrouwen|0|-|Ik stuur u alle stukken mee en ga ervan uit dat u er zorgvuldig naar kijkt, zoals u dat altijd deed.
#S|gvb-0428|email|reizen|
K|aanvragen|fout|2|verrassing|0|-|Wij boekten Sydney in Australië en kregen zojuist tickets naar Sydney in Canada.
K|aanvragen|fout|2|bezorgdheid|0|angst|We vertrekken over acht dagen en de paniek slaat nu toch wel toe.
#S|gvb-0429|email|bezorging|
K|ontvangen|bejegening|1|boosheid|0|-|Uw chauffeur spuwde naar mijn huishoudster toen zij om een handtekeningbewijs vroeg, weerzinwekkend gedrag!
K|hulp|geen|3|neutraal|0|wens|Ik wens vandaag nog door uw directie gebeld te worden.
#S|gvb-0430|chat|bezorging|
K|ontvangen|levering|3|verlangen|0|wens|kan het aub na 18u? dan is mijn buurman thuis, dat zou super zijn
#S|gvb-0431|chat|webshop|
K|ontvangen|levering|4|verrassing|0|-|hij is er al?? ik had net gevraagd waar hij bleef, laat maar haha
#S|gvb-0432|chat|energie|
K|betalen|informatie|4|opluchting|0|-|dus die 600 was een schatting? oh man, ik zat al te rekenen welk kind ik moest verkopen
#S|gvb-0433|chat|telecom|
K|hulp|bejegening|2|irritatie|0|-|u mag stoppen met 'wat vervelend om te horen' te typen, ik heb het nu vier keer gelezen
#S|gvb-0434|chat|diensten|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|het boeket voor mijn vriendin was verwelkt voor ze thuis was. ze zei niks maar ik zag het
#S|gvb-0435|chat|overheid|
K|aanvragen|geen|2|bezorgdheid|0|angst|als ik samen ga wonen, verlies ik dan mijn uitkering? ik durf de stap bijna niet te zetten
#S|gvb-0436|chat|bank|
K|hulp|informatie|4|vertrouwen|0|-|uw uitleg stelt me gerust, ik laat de beleggingen staan zoals u aanraadt
#S|gvb-0437|chat|wonen|
K|gebruiken|storing|2|neutraal|0|-|Sleutel afgebroken in het slot van de berging
#S|gvb-0438|chat|reizen|
K|gebruiken|fout|2|boosheid|0|-|overboekt??? ik heb een kind met een ziekenhuisafspraak in Zürich en u zegt 'OVERBOEKT', hoe dúrft u
#S|gvb-0439|chat|verzekering|
K|hulp|informatie|2|verwarring|0|vraag|u vraagt om een 'expertiseverslag van de tegenpartij' maar de tegenpartij was een everzwijn, wat nu?
#S|gvb-0440|email|reizen|
K|geen|geen|3|neutraal|0|-|Beste Loes van het reisbureau,
K|gebruiken|kwaliteit|4|blijdschap|0|-|De rondreis door Georgië was een feest, mijn vrouw straalt nog.
K|gebruiken|levering|2|neutraal|0|-|In Koetaisi kwam de transfer vijftig minuten te laat.
K|gebruiken|bejegening|4|dankbaarheid|0|-|Zonder jouw chauffeur Gia, die een apotheek openbelde toen ik hoge koorts kreeg, was het anders afgelopen; geef hem een stevige hand van ons.
K|orienteren|geen|3|verlangen|0|wens|Volgend jaar zouden we Armenië wel willen zien, als je daar iets voor hebt.
#S|gvb-0441|review|telecom|sterren=2
K|ontvangen|levering|4|neutraal|0|-|Pakket met router was er de dag erna.
K|ontvangen|informatie|2|verwarring|1|-|Vervolgens zat ik met drie kabels, twee gaten en nul begrip.
K|hulp|bereikbaarheid|2|irritatie|2|-|De hulplijn is er 'op werkdagen van 9 tot 17', precies de uren dat normale mensen aan het werk zijn.
K|ontvangen|digitaal|4|opluchting|0|-|Een filmpje van een tiener uit Assen heeft me eruit geholpen.
#S|gvb-0442|gesprek|bezorging|
A|||||||Koeriersdienst Pijl, met Raoul.
K|ontvangen|levering|2|neutraal|0|-|hallo met de apotheek van Sint-Kruis onze levering van zeven uur is er nog niet
A|||||||De wagen staat in de file op de ring.
K|ontvangen|privacy|2|bezorgdheid|0|angst|dat is een probleem want er zit morfine in voor een palliatieve patiënt en die mens mag niet zonder vallen
A|||||||Ik stuur een motor om het op te pikken.
K|ontvangen|levering|4|vertrouwen|0|-|goed dat is een oplossing daar reken ik dan op
A|||||||Over veertig minuten bij u.
K|ontvangen|geen|3|neutraal|0|-|achterdeur is open
#S|gvb-0443|review|bank|sterren=4
K|aanleiding|geen|4|blijdschap|0|-|Onze tweeling werd achttien, dus tijd voor een eigen rekening.
K|aanvragen|digitaal|2|neutraal|1|-|Online lukte niet, want het systeem dacht dat ze één persoon waren.
K|aanvragen|bejegening|4|blijdschap|0|-|In het kantoor werd daar hartelijk om gelachen en was het zo gepiept.
K|gebruiken|privacy|3|bezorgdheid+verlangen|0|wens|Nu maar hopen dat ze hun pincode niet op hun socials zetten.
#S|gvb-0444|chat|wonen|
K|hulp|levering|3|neutraal|0|-|morgen komt de dakdekker volgens de planning
A|||||||Klopt, om 8 uur.
K|hulp|privacy|3|bezorgdheid|0|vraag|er zit asbest onder, las ik in het oude dossier. is het dan wel goed dat de kinderen thuis zijn?
A|||||||Goed dat u het zegt, ik zet de afspraak stop en laat het onderzoeken.
K|hulp|informatie|2|verrassing+irritatie|0|-|pardon? dus dat wist u niet? van uw eigen dossier?
A|||||||Dat had bij ons bekend moeten zijn, excuses.
K|hulp|privacy|2|bezorgdheid|0|-|ik krijg er een wee gevoel van als ik denk wat er gebeurd was als ik mijn mond had gehouden
#S|gvb-0445|social|webshop|
K|gebruiken|kwaliteit|4|verrassing|0|-|Ik: koopt de goedkoopste tent van @kampeerhal want toch maar 1 festival. De tent: overleeft windkracht 8. Wie had dat gedacht
#S|gvb-0446|email|verzekering|
K|geen|geen|3|neutraal|0|-|Geachte mevrouw De Ridder,
K|hulp|beleid|4|opluchting|0|-|Uw brief van gisteren, waarin u de opname alsnog vergoedt, heeft bij ons thuis tot een diepe zucht geleid.
K|hulp|bejegening|4|dankbaarheid|0|-|Ik weet dat u zich er persoonlijk voor hebt ingespannen en ben u daar zeer erkentelijk voor.
K|hulp|informatie|2|neutraal|0|-|De eerste afwijzing was overigens niet gemotiveerd.
K|geen|geen|3|neutraal|0|-|Hoogachtend, mr. S. Lievens
#S|gvb-0447|review|energie|sterren=3
K|ontvangen|levering|2|neutraal|3|-|Drie maanden gewacht op de laadpaal.
K|ontvangen|bejegening|4|blijdschap|0|-|De installateur was een schat, met koekjes voor de hond.
K|gebruiken|digitaal|2|verwarring|0|-|De app vraagt elke ochtend of ik een 'slim venster' wil, en ik weet nog altijd niet of ik nu ja of nee moet zeggen.
#S|gvb-0448|gesprek|overheid|
A|||||||Gemeente Rietlanden, afdeling Zorg, met Ilse.
K|aanvragen|herhaling|2|irritatie|2|-|ja met Van Loon weer ik vertel het nog één keer en dan neem ik het op een bandje op
A|||||||Vertel, ik schrijf mee en ik blijf uw contactpersoon.
K|aanvragen|wachttijd|2|neutraal|3|-|die traplift van mijn vrouw aangevraagd in maart en het is nu november
A|||||||Ik zie dat het dossier is blijven liggen.
K|aanvragen|fout|2|boosheid|0|-|blijven liggen zegt ze terwijl mijn vrouw op haar kont de trap af moet dat is toch mensonterend
A|||||||Daar heeft u gelijk in. Ik regel hem deze week.
K|aanvragen|belofte|3|verlangen|0|wens|ik hoop het mens ik hoop het echt
#S|gvb-0449|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|verrassing|0|-|Als nuchtere Fries verwacht ik niks van mindfulness, maar ik heb voor het eerst in jaren een nacht doorgeslapen, het moet niet gekker worden.
K|gebruiken|bejegening|4|vertrouwen|0|-|Bij Elske kun je alles kwijt, zij kletst niets door.
K|betalen|prijs|4|neutraal|0|-|De helft wordt vergoed.
#S|gvb-0450|social|overheid|
K|hulp|bereikbaarheid|2|irritatie|2|-|Uw gemiddelde wachttijd bedraagt: 1 mensenleven #callcenterBlues @sociaalfonds
#S|gvb-0451|chat|energie|
K|aanvragen|geen|3|neutraal|0|vraag|Hoi moet ik thuis zijn als de slimme meter komt?
A|||||||Ja, of iemand van 18 jaar of ouder.
K|aanvragen|privacy|3|bezorgdheid|0|vraag|Mijn oma is thuis maar die is nogal angstig voor vreemden. Kan dat wel dan?
A|||||||We kunnen een vrouwelijke monteur sturen die eerst belt.
K|aanvragen|beleid|4|dankbaarheid|0|-|Wat zorgzaam dat u dat aanbiedt, daar is ze vast heel dankbaar voor en ik ook
#S|gvb-0452|email|webshop|
K|geen|geen|3|neutraal|0|-|Hallo,
K|aanvragen|fout|2|bezorgdheid|0|angst|ik heb per abuis het adres van mijn ex ingevuld en ik mag er niet aan denken dat hij dat pakje openmaakt
K|wijzigen|geen|3|verlangen|0|wens|kunnen jullie het alsjeblieft nog tegenhouden?
K|geen|geen|3|neutraal|0|-|Bestelling 66-1209
#S|gvb-0453|review|reizen|sterren=1
K|gebruiken|informatie|1|boosheid|0|-|Zeven uur in een loods in Charleroi, zonder info, met agenten erbij alsof wij misdadigers waren. Beesten worden beter vervoerd!
K|hulp|beleid|2|irritatie|0|-|Voor de moeite kregen we een bon van 4 euro, net genoeg voor een halve wafel.
K|gebruiken|geen|1|boosheid|0|-|Mij zien ze nooit meer, al geven ze het gratis weg.
#S|gvb-0454|enquete|diensten|nps=10
K|gebruiken|kwaliteit|5|blijdschap|0|-|mijn dochter kan zwemmenn!!! 🏊‍♀️ A B én C
#S|gvb-0455|social|bezorging|
K|ontvangen|privacy|2|bezorgdheid|0|angst|Kreeg een pakket van @snellepost met mijn naam erop dat ik nooit besteld heb. Durf het niet open te doen
#S|gvb-0456|gesprek|telecom|
A|||||||Hallo, met Jens van Buurtkabel.
K|vertrekken|geen|3|neutraal|0|wens|dag Jens ik wil opzeggen want mijn vader gaat naar het woonzorgcentrum
A|||||||Dat spijt me. Vanaf wanneer?
K|geen|geen|3|neutraal|0|-|de eenentwintigste
A|||||||In orde. Er zijn geen opzegkosten.
K|vertrekken|beleid|4|verrassing|0|-|ah niks nee ik had iets gelezen van honderd euro dus dat is een aangename verrassing
K|terugkijken|geen|2|teleurstelling|0|-|het doet wel raar hè Jens hij zat al bij jullie van toen ge nog een winkeltje waart op de markt
#S|gvb-0457|review|wonen|sterren=4
K|aanvragen|bejegening|4|vertrouwen|0|-|De notaris nam twee keer zoveel tijd als de vorige en liet geen zin onbesproken, dus tekenden we met vaste hand.
K|betalen|prijs|2|verrassing|0|-|De afrekening lag 900 euro boven de raming, oei.
K|betalen|informatie|4|neutraal|0|-|Dat bleek te kloppen, het was de registratie.
#S|gvb-0458|review|webshop|sterren=2
K|orienteren|informatie|4|neutraal|0|-|Op de site staat elke maat tot op de millimeter.
K|ontvangen|kwaliteit|2|verwarring|0|-|Des te merkwaardiger dat er van de drie poten één korter was, of waren de andere twee langer, dat kregen we niet uitgevogeld.
K|wijzigen|beleid|2|irritatie|1|-|Terugsturen mag, mits 'in originele, onbeschadigde staat', dus hoe onbeschadigd moet iets zijn dat kapot aankwam?
K|betalen|geen|2|bezorgdheid|0|angst|Of we het geld ooit weerzien, daar hebben we een hard hoofd in.
#S|gvb-0459|social|energie|
K|gebruiken|storing|4|opluchting|0|-|En er was licht ✨ net voor de lasagne ging ontdooien
#S|gvb-0460|chat|bank|
K|orienteren|geen|3|neutraal|0|-|mijn zoon van 8 wil zijn spaargeld 'laten werken' zoals hij zegt
A|||||||Leuk! Zoekt u een kinderspaarrekening?
K|orienteren|privacy|3|bezorgdheid|0|vraag|ja maar met wat hij zelf kan zien zonder dat hij er iets mee kan uitspoken, bestaat dat?
A|||||||Ja, de Spaarvos: alleen kijken, niet betalen.
K|orienteren|kwaliteit|4|blijdschap|0|-|de Spaarvos, hij gaat het geweldig vinden
K|aanvragen|geen|3|verlangen|0|wens|dan zouden we die graag openen
#S|gvb-0461|email|overheid|
K|geen|geen|3|neutraal|0|-|Beste mevrouw van het landloket,
K|aanvragen|wachttijd|2|bezorgdheid|3|angst|Al elf weken wacht ik op de tewerkstellingsvergunning van mijn kok en het restaurant houdt het zo geen maand meer vol.
K|aanvragen|informatie|2|irritatie|0|-|Het antwoord 'uw dossier is in behandeling' kan ik intussen in vier talen opzeggen.
K|aanvragen|geen|3|verlangen|0|wens|Ik smeek u: geef mij een datum.
#S|gvb-0462|review|verzekering|sterren=4
K|hulp|informatie|2|verwarring|0|-|In het begin van mijn claim verdwaalde ik in termen als 'subrogatie' en 'franchise'.
K|hulp|informatie|4|dankbaarheid|0|-|Gelukkig was er Marjan, die het met een servetje en een balpen uittekende, waarvoor ik haar nog altijd erkentelijk ben.
K|betalen|wachttijd|4|neutraal|0|-|Uitbetaald na twaalf dagen.
#S|gvb-0463|gesprek|webshop|
A|||||||Babyhuis, met Senna.
K|ontvangen|levering|3|bezorgdheid|0|vraag|hoi ja ik ben achtendertig weken zwanger en de kinderwagen is er nog niet gaat dat nog goedkomen
A|||||||Hij is uit de fabriek en komt volgende week dinsdag.
K|ontvangen|levering|2|bezorgdheid|0|angst|dinsdag ja als ie zich dan maar niet eerder meldt want ik voel het al rommelen
A|||||||Weet u wat, ik breng u morgen een leenwagen.
K|hulp|beleid|5|verrassing+dankbaarheid|0|-|wat lief nee wat ontzettend lief ik zit nou hardop te huilen hoor let er maar niet op
#S|gvb-0464|enquete|energie|csat=1
K|betalen|fout|1|boosheid|0|-|DRIE jaar te veel betaald en dan krijg ik een 'sorry voor het ongemak'. Stik er maar in.
#S|gvb-0465|social|reizen|
K|gebruiken|storing|2|irritatie|0|-|Airco in de trein van @sporen stuk bij 35 graden. Sauna inbegrepen in de ticketprijs, top
K|gebruiken|privacy|2|bezorgdheid|0|angst|maar er zit hier een hoogzwangere vrouw die wit wegtrekt, ik maak me ongerust
#S|gvb-0466|review|bezorging|sterren=3
K|aanvragen|digitaal|4|blijdschap|0|-|Fijne app, je sleept de bezorging gewoon naar een andere dag.
K|ontvangen|levering|2|neutraal|0|-|Dan komt hij toch nog op de oude dag.
K|ontvangen|geen|3|verlangen|0|wens|Als die twee nu eens met elkaar gingen praten, wat zou dat fijn zijn.
#S|gvb-0467|chat|overheid|
K|gebruiken|privacy|2|bezorgdheid|0|angst|ik zag een witte busje 3x langs de school rijden en naar kindjes roepen, ik ben er niet goed van
A|||||||Heeft u het kenteken? Dan stuur ik meteen een ploeg.
K|geen|geen|3|neutraal|0|-|1-XGH en dan 8 nog iets
A|||||||Er rijdt nu een combi. Het blijkt een ijskar zonder bel te zijn.
K|gebruiken|informatie|4|opluchting+blijdschap|0|-|een ijskar 😂 goh ik schaam mij dood, maar beter zo
#S|gvb-0468|email|diensten|
K|geen|geen|3|neutraal|0|-|beste sportclub
K|gebruiken|bejegening|2|teleurstelling|0|-|ons Jits heeft heel het seizoen op de bank gezeten, dat snijdt door een moederhart
K|gebruiken|bejegening|2|irritatie|0|-|'iedereen speelt bij ons', pronkt er nochtans in koeien van letters op jullie site
K|gebruiken|geen|3|verlangen|0|wens|tien minuutjes per match, meer vragen we niet
#S|gvb-0469|review|telecom|sterren=5
K|hulp|fout|4|verrassing|0|-|Foutje van hun kant, en eer ik kon mopperen stond er al een maand gratis op mijn account.
K|terugkijken|geen|4|vertrouwen|0|-|Bij zo'n club hoef je de factuur niet na te rekenen.
#S|gvb-0470|social|wonen|
K|gebruiken|kwaliteit|2|bezorgdheid|0|angst|Lift van onze toren maakt nu een geluid alsof hij afscheid neemt. Ik neem de trap, 14 hoog, ik vertrouw het niet @hoogwonen
#S|gvb-0471|gesprek|energie|
A|||||||Energiecoach, met Sofie.
K|orienteren|geen|3|neutraal|0|-|hallo wij denken na over zo een warmtepomp
A|||||||Wat voor huis heeft u?
K|orienteren|geen|3|neutraal|0|-|een rijhuis van achtenvijftig met enkel glas achteraan
K|orienteren|prijs|2|bezorgdheid|0|angst|en ik ben een beetje huiverig want ge hoort van die verhalen dat ge u blauw betaalt aan elektriciteit klopt dat
A|||||||Zonder isolatie wel. Ik zou met het glas beginnen.
K|orienteren|informatie|4|vertrouwen|0|-|ziet ge dat is eerlijk ge had mij ook die pomp kunnen aansmeren daar hou ik van
K|orienteren|geen|3|verlangen|0|wens|dan had ik graag zo een lijstje met wat eerst en wat later
#S|gvb-0472|enquete|webshop|nps=5
K|aanvragen|digitaal|2|neutraal|1|-|Zoekfunctie vindt niks als je één letter fout typt
K|ontvangen|levering|4|neutraal|0|-|levering oké
#S|gvb-0473|review|overheid|sterren=1
K|betalen|beleid|2|verwarring|0|-|Eerst kreeg ik zorgtoeslag, toen moest ik die terugbetalen, daarna kreeg ik hem weer, en nu moet ik hem weer terugbetalen; wie het begrijpt mag het zeggen.
K|betalen|prijs|2|bezorgdheid|0|angst|Iedere blauwe envelop laat mij beven, want er hoeft niks meer bij te komen of we liggen op straat.
K|hulp|bejegening|1|boosheid|0|-|En dan zo'n jong ding dat zegt 'u had moeten sparen'. Harteloze bende.
#S|gvb-0474|chat|verzekering|
K|wijzigen|digitaal|2|irritatie|1|-|waarom wil jullie app dat ik mn gezicht laat zien om een huisnummer te veranderen
A|||||||Dat is een extra controle tegen fraude.
K|wijzigen|privacy|3|neutraal|0|-|ok, dat snap ik op zich
K|wijzigen|digitaal|4|neutraal|0|-|gelukt
#S|gvb-0475|email|bank|
K|geen|geen|3|neutraal|0|-|Beste Anouk,
K|aanvragen|geen|4|blijdschap|0|-|Vandaag heb ik mijn zaak geopend, met bloemen, een rode loper en mijn moeder in tranen!
K|aanvragen|bejegening|4|dankbaarheid|0|-|Jij geloofde in mijn plan toen drie andere banken begonnen te gapen, en daarvoor wil ik je heel graag bedanken.
K|geen|geen|3|verlangen|0|wens|Kom je een keer langs?
#S|gvb-0476|social|diensten|
K|gebruiken|kwaliteit|2|verrassing+teleurstelling|0|-|Huh de hoofdact van @weidefest is gewoon vervangen door een coverband?? Dáár heb ik niet negen maanden voor afgeteld
#S|gvb-0477|review|reizen|sterren=4
K|aanvragen|geen|3|verlangen|0|-|Heel mijn jeugd wilde ik een keer in een vuurtoren slapen.
K|gebruiken|kwaliteit|5|blijdschap|0|-|En het was nog duizend keer mooier dan ik droomde!
K|gebruiken|privacy|2|bezorgdheid|0|angst|Alleen die smalle wenteltrap in het donker, met twee wijntjes op: daar heb ik een schietgebedje gedaan.
#S|gvb-0478|enquete|wonen|nps=3
K|hulp|doorverwijzing|2|irritatie|2|-|Beheerder wijst naar aannemer, aannemer wijst naar gemeente, en ik wijs op mijn voorhoofd.
#S|gvb-0479|social|telecom|
K|orienteren|geen|3|verlangen|0|wens|Lieve @wifibaas, wanneer komt glasvezel naar ons gehucht? We zijn met 9 huizen en 14 pubers, help ons
#S|gvb-0480|gesprek|verzekering|
A|||||||Dierenzorgpolis, met Machteld.
K|hulp|beleid|2|teleurstelling|0|-|ja goeiemiddag de kosten voor mijn hond worden dus niet vergoed las ik net en dat valt me rauw op mijn dak
A|||||||Dat komt doordat het gebit is uitgesloten.
K|hulp|beleid|2|verwarring|0|-|maar het was toch een gebroken kaak een kaak is toch geen gebit
A|||||||Daar heeft u een punt. Ik laat het opnieuw beoordelen.
K|hulp|geen|3|verlangen|0|wens|ja doet u dat want zevenhonderd euro dat is voor mij een vakantie
A|||||||U hoort het vrijdag, van mij persoonlijk.
K|hulp|belofte|4|vertrouwen|0|-|u klinkt als iemand die dat ook doet dus daar heb ik wel fiducie in
#S|gvb-0481|enquete|telecom|nps=8
K|gebruiken|storing|4|opluchting|0|-|Het kraken is weg, ik kan mijn zus weer gewoon verstaan, wat een rust.
#S|gvb-0482|enquete|telecom|nps=0
K|terugkijken|geen|1|boosheid|0|-|Laat me met rust. Oplichters.
#S|gvb-0483|enquete|verzekering|csat=2
K|hulp|beleid|2|verwarring|0|-|In de voorwaarden art. 7 ja, art. 12 nee. Kies dan!
#S|gvb-0484|enquete|diensten|csat=3
K|gebruiken|levering|2|neutraal|0|-|De les begon tien minuten te laat
K|gebruiken|kwaliteit|4|blijdschap|0|-|Verder geweldig leuke groep
#S|gvb-0485|enquete|overheid|csat=4
K|aanvragen|informatie|4|vertrouwen|0|-|Hij zei precies wat er ging gebeuren en het gebeurde precies zo, dus daar bouw ik op.
#S|gvb-0486|enquete|bank|nps=4
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Vroeger was een bank een plek, nu is het een vakje op een scherm. Ik betreur dat.
#S|gvb-0487|enquete|bezorging|csat=5
K|ontvangen|bejegening|4|dankbaarheid|0|-|Omdat hij mijn verdwaalde hond mee terugbracht: duizend keer bedankt!
#S|gvb-0488|enquete|reizen|csat=3
K|gebruiken|kwaliteit|3|verlangen|0|wens|Bij een vroege vlucht zou een ontbijtzakje van het hotel erg welkom zijn.
#S|gvb-0489|enquete|energie|nps=7
K|wijzigen|levering|4|verrassing|0|-|Overstap geregeld zonder dat ik er iets van gemerkt heb, en ik zat al met kaarsen klaar
#S|gvb-0490|enquete|webshop|nps=3
K|ontvangen|levering|2|bezorgdheid|0|angst|Ik zat elke ochtend met buikpijn voor het raam of het kerstcadeau wel zou komen
#S|gvb-0491|review|bank|sterren=2
K|wijzigen|digitaal|2|verwarring|2|-|Na de overname moest alles opnieuw: nieuwe app, nieuw nummer, nieuwe codes, en oma en ik weten samen niet meer welke bij wat hoort.
K|wijzigen|privacy|2|bezorgdheid|0|angst|Ze schrijft nu alles op een blaadje naast de telefoon, en daar hou ik mijn hart voor vast.
#S|gvb-0492|review|diensten|sterren=4
K|gebruiken|bejegening|4|verrassing|0|-|Een garagehouder die zegt 'niets aan doen, rijdt nog twee jaar', ik wist niet dat ze nog gemaakt werden.
K|betalen|prijs|4|blijdschap|0|-|Kostte me een pakje speculaas.
#S|gvb-0493|review|energie|sterren=1
K|hulp|bejegening|1|boosheid|0|-|Mijn huilende vrouw werd afgekapt met 'dan moet u minder douchen'. Walgelijk. Dit is geen bedrijf, dit is een ziekte.
#S|gvb-0494|review|overheid|sterren=4
K|gebruiken|kwaliteit|4|opluchting|0|-|De drempels liggen er, en voor het eerst sinds jaren durf ik mijn kleindochter te laten steppen.
K|hulp|wachttijd|2|neutraal|3|-|Van eerste brief tot eerste drempel: zes jaar.
#S|gvb-0495|review|wonen|sterren=3
K|ontvangen|kwaliteit|2|neutraal|0|-|Bij de oplevering ontbraken twee deurklinken en een wc-bril.
K|ontvangen|bejegening|4|blijdschap|0|-|De opzichter lachte en reed meteen naar de bouwmarkt, zo iemand mag er zijn.
#S|gvb-0496|review|telecom|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Het nieuwe toestel moest een sprong vooruit zijn, het voelt als een stapje opzij.
K|gebruiken|kwaliteit|2|neutraal|0|-|Batterij is om vier uur 's middags leeg.
#S|gvb-0497|review|verzekering|sterren=3
K|vertrekken|geen|3|neutraal|0|-|Overgestapt wegens samenwonen, geen klachten.
#S|gvb-0498|review|webshop|sterren=5
K|wijzigen|beleid|5|verrassing+blijdschap|0|-|Ik had de trui al gedragen, gewassen én verkleurd, en tóch kreeg ik een nieuwe, hoe tof zijn jullie!?
#S|gvb-0499|review|bezorging|sterren=1
K|ontvangen|levering|2|bezorgdheid|0|angst|Er ligt ergens in een bestelwagen een doos met de as van onze hond en niemand weet waar; ik kom er niet van in slaap.
K|hulp|bereikbaarheid|2|boosheid|2|-|Ik hang al de hele dag aan de telefoon met robots, robots, robots!
#S|gvb-0500|review|reizen|sterren=4
K|wijzigen|bejegening|4|dankbaarheid|0|-|De man aan balie 12 in Keulen vond om middernacht nog een bed voor ons vijven, dat vergeet ik die goede ziel nooit.
#S|gvb-0501|social|bank|
K|aanvragen|geen|4|opluchting|0|-|HYPOTHEEK IS ROND. Ik kan weer normaal functioneren, sorry aan al mijn collega's voor oktober
#S|gvb-0502|social|energie|
K|orienteren|informatie|2|verwarring|0|vraag|Capaciteitstarief, piekverbruik, kwartierpiek... mag ik nu mijn wasmachine en mijn oven samen aanzetten of ontploft er iets?
#S|gvb-0503|social|overheid|
K|gebruiken|bejegening|4|dankbaarheid|0|-|Trouwambtenaar Ellen van @stadhuisNieuwveen, jij kende ons twee uur en zei dingen die onze ouders nooit zeiden. Dank je.
#S|gvb-0504|social|wonen|
K|betalen|prijs|2|irritatie|0|-|Servicekosten +60 euro. Service tot nu toe: één mopje 'er wordt aan gewerkt'
#S|gvb-0505|social|webshop|
K|aanvragen|digitaal|1|boosheid|2|-|UITGELOGD. BIJ HET BETALEN. VOOR DE VIERDE KEER. ik gooi m'n laptop zo door het raam
#S|gvb-0506|social|diensten|
K|gebruiken|geen|3|verlangen|0|wens|zou het mogelijk zijn, lief @luchtkasteelverhuur, dat er ook eens springkastelen voor volwassenen komen. voor een vriend
#S|gvb-0507|social|reizen|
K|gebruiken|informatie|4|vertrouwen|0|-|Machinist roept om: 'we gaan traag want er zijn koeien, ik haal het in bij Tienen.' En hij haalde het in. Ik volg deze man overal @treinlijn
#S|gvb-0508|social|telecom|
K|gebruiken|privacy|2|boosheid|0|-|Mijn nummer is door jullie gewoon aan een WILDVREEMDE gegeven @gsmland. Die leest nu de berichtjes van mijn dochter. Hoe ziek is dat
#S|gvb-0509|social|verzekering|
K|hulp|geen|3|bezorgdheid|0|vraag|@zekerheidvoorop mijn hond heeft de tuinman gebeten. Word ik nu geroyeerd? Of erger: de hond?
A|||||||Nee hoor Gitte, dit valt onder uw gezinspolis. ^Stef
K|hulp|beleid|4|opluchting|0|-|Oké, we mogen allebei blijven
#S|gvb-0510|social|bezorging|
K|ontvangen|levering|5|blijdschap|0|-|MIJN BOEK MIJN EIGEN BOEK hier ligt het, eerste druk, met mijn naam erop, de koerier moest even mee juichen
#S|gvb-0511|email|bezorging|
K|geen|geen|3|neutraal|0|-|Goeiedag,
K|ontvangen|levering|2|neutraal|0|-|De kist met proefmonsters is op 12/1 niet in het labo toegekomen.
K|ontvangen|kwaliteit|2|bezorgdheid|0|angst|Boven de acht graden is alles waardeloos, en ik ben er niet gerust in dat er iemand naar de koeling omkijkt.
K|ontvangen|levering|3|neutraal|0|vraag|Waar bevindt de zending zich?
#S|gvb-0512|email|energie|
K|betalen|beleid|4|verrassing|0|-|Tot onze aangename verrassing bleken wij recht te hebben op het sociaal tarief, en dat met terugwerkende kracht.
K|betalen|bejegening|4|dankbaarheid|0|-|Wij danken uw medewerker Youssef, die dat uit eigen beweging voor ons uitzocht.
#S|gvb-0513|email|verzekering|
K|vertrekken|geen|3|neutraal|0|-|Per 1 juli verkoop ik de motor, u mag de polis stopzetten.
K|terugkijken|geen|4|blijdschap|0|-|Elf jaar zonder een schrammetje, daar ben ik stiekem best trots op.
#S|gvb-0514|email|diensten|
K|hulp|fout|2|irritatie|1|-|U schrijft dat mijn zoon 'ongeoorloofd afwezig' was, terwijl hij die dag in uw eigen schoolorkest op het podium stond te toeteren.
K|hulp|geen|3|neutraal|0|wens|Wilt u dat even rechtzetten?
#S|gvb-0515|email|telecom|
K|gebruiken|storing|2|bezorgdheid|0|angst|De alarmknop van mijn vader is sinds de omschakeling stil, en hij woont alleen op een boerderij, dus u begrijpt dat ik hier op hete kolen zit.
K|hulp|geen|3|verlangen|0|wens|Mag ik u vragen hem vandaag nog te testen?
#S|gvb-0516|email|wonen|
K|hulp|levering|4|opluchting|0|-|De nieuwe voordeur zit erin, met drie sloten, en voor het eerst sinds de inbraak hebben we allebei doorgeslapen.
K|hulp|bejegening|4|dankbaarheid|0|-|Wilt u de timmerman bedanken, ook omdat hij zo lief was tegen onze kinderen?
#S|gvb-0517|gesprek|diensten|
A|||||||Taxicentrale Eemstad.
K|gebruiken|levering|2|irritatie|0|-|ja hallo ik sta hier nu drie kwartier als een soort lantaarnpaal voor het ziekenhuis
A|||||||Ik zie dat de chauffeur bij de andere ingang staat.
K|gebruiken|informatie|2|verwarring|0|vraag|welke andere ingang dan er is er hier maar één voor zover ik weet
A|||||||Achterlangs, bij de apotheek.
K|gebruiken|levering|2|neutraal|0|-|daar kom ik niet met mijn gips
A|||||||Hij komt naar u toe, blijf maar zitten.
K|gebruiken|levering|4|opluchting|0|-|daar zie ik hem ja goed zo ik was al bang dat ik hier moest overnachten
#S|gvb-0518|chat|webshop|
K|wijzigen|beleid|2|neutraal|0|-|Ruilen mag tot 14 dagen, vandaag is dag 16
A|||||||Wat is er aan de hand met het artikel?
K|wijzigen|geen|2|teleurstelling|0|-|mijn vader zou de pantoffels krijgen maar hij is vorige week gestorven
A|||||||Gecondoleerd. Natuurlijk betalen we u terug.
K|wijzigen|beleid|4|dankbaarheid|0|-|dat is een mooi gebaar, ik dank u hartelijk
#S|gvb-0519|email|overheid|
K|geen|geen|3|neutraal|0|-|Weledelgeboren heer,
K|gebruiken|levering|2|neutraal|0|-|De veerpont te Oudewaal vaart sinds Hemelvaart niet.
K|gebruiken|informatie|2|verwarring|0|-|Op het bord staat 'tot nader order', op uw webstek 'in vol bedrijf'; men weet niet waar men aan toe is.
K|gebruiken|geen|3|verlangen|0|wens|Het zou de fietsers zeer verheugen mochten zij voor de zomervakantie weer kunnen overzetten.
#S|gvb-0520|review|reizen|sterren=2
K|aanvragen|geen|3|verlangen|0|-|We gunden onszelf na een rotjaar iets moois.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Wat we troffen was een zwembad vol bladeren en een bar die 'binnenkort' open zou gaan.
K|gebruiken|bejegening|4|dankbaarheid|0|-|Dat de tuinman ons sinaasappels bracht omdat hij het zo zielig vond, daar zijn we hem wel dankbaar voor.
K|betalen|prijs|2|irritatie|0|-|Voor 210 per nacht verwacht ik toch meer dan medelijden.
#S|gvb-0521|gesprek|bank|
A|||||||Zilverbank Senioren, met Truus.
K|gebruiken|digitaal|2|verwarring|0|-|dag Truus ik heb hier zo'n kastje maar ik weet niet wat dat wil het zegt voer respons in en dan denk ik respons waarop
A|||||||Dat is het cijfer op uw scherm.
K|gebruiken|digitaal|3|neutraal|0|-|o dat cijfer ja wacht acht vier twee zes
A|||||||En dan op het groene knopje.
K|gebruiken|digitaal|4|verrassing|0|-|hij doet het nou moe zeg op mijn ouwe dag
A|||||||Knap gedaan hoor!
K|gebruiken|privacy|3|bezorgdheid|0|vraag|en dat mag de buurvrouw wel zien wat ik doe of is dat gevaarlijk
A|||||||Liever niet, houd de code altijd voor uzelf.
K|geen|geen|3|neutraal|0|-|goed ik zal haar koffie op de gang geven
#S|gvb-0522|review|wonen|sterren=5
K|aanleiding|geen|2|bezorgdheid|0|-|Na de scheiding wist ik niet waar ik met de jongens heen moest en zat ik nachten te malen.
K|aanvragen|beleid|5|opluchting+dankbaarheid|0|-|Urgentie gekregen dankzij consulente Wanda, die voor ons door het vuur ging; ik krijg tranen in mijn ogen als ik het opschrijf.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De jongens hebben elk een eigen kamer en maken elke dag ruzie over wie de mooiste heeft, heerlijk!
#S|gvb-0523|social|energie|
K|gebruiken|storing|2|irritatie|0|-|'Geplande onderbreking' @netOost. Gepland door wie, want niet door mij en mijn soufflé
#S|gvb-0524|chat|telecom|
K|aanvragen|levering|3|neutraal|0|vraag|Wanneer wordt mijn nummer overgezet?
A|||||||Volgens planning op de 12e.
K|aanvragen|levering|2|bezorgdheid|0|angst|de 12e ben ik uitgerekend, straks lig ik te bevallen zonder bereikbaar te zijn, dat zie ik niet zitten
A|||||||Dan zet ik het op de 5e, met een reservesim.
K|aanvragen|beleid|4|opluchting|0|-|Ideaal, kan ik van mijn lijstje en uit mijn hoofd
#S|gvb-0525|email|webshop|
K|geen|geen|3|neutraal|0|-|Best team,
K|aanvragen|privacy|3|bezorgdheid|0|vraag|ik kan niet zo goed nederlands schrijven maar heb betaald en zie geen bestelling, is mijn geld verdwenen?
K|hulp|geen|3|verlangen|0|wens|ik hoop u kan mij helpen
K|geen|geen|3|neutraal|0|-|Groeten Pavel
#S|gvb-0526|review|verzekering|sterren=2
K|hulp|levering|2|irritatie|2|-|Een expert die voor de derde keer 'onverwacht verhinderd' is, begint aardig voorspelbaar te worden.
K|gebruiken|storing|2|neutraal|0|-|Intussen zit er nog altijd een zeil op het dak.
K|gebruiken|geen|2|bezorgdheid|0|angst|Bij elke rukwind liggen we te luisteren of het houdt.
#S|gvb-0527|gesprek|overheid|
A|||||||Afvalinfolijn, met Kevin.
K|gebruiken|levering|2|irritatie|0|-|ja Kevin de groene bak staat hier nu voor de derde week te dampen
A|||||||Er was een probleem met de wagen in uw wijk.
K|gebruiken|kwaliteit|2|boosheid|0|-|een probleem een probleem er kruipen máden uit mijn bak tot aan de voordeur dát is een probleem het is om te kotsen
A|||||||Ik laat hem vandaag nog legen.
K|gebruiken|belofte|2|neutraal|0|-|ja dat zeiden ze vorige week ook
A|||||||De wagen is nu om de hoek.
K|gebruiken|levering|4|verrassing|0|-|verrek ik hoor hem
#S|gvb-0528|enquete|webshop|csat=4
K|ontvangen|kwaliteit|4|blijdschap|0|-|Voelt duurder dan het was, die sprei, ik ben er weg van
#S|gvb-0529|chat|reizen|
K|gebruiken|informatie|2|verwarring|1|vraag|mijn ticket zegt terminal 2, het bord zegt terminal 3, de mevrouw hier zegt 'si si'. waar moet ik nu naartoe?
A|||||||Terminal 3, gate D14. U heeft nog 50 minuten.
K|gebruiken|geen|3|bezorgdheid|0|vraag|is dat te halen met een kinderwagen?
A|||||||Ja, er rijdt een gratis shuttle voor de deur.
K|gebruiken|informatie|4|dankbaarheid|0|-|held! zonder u waren we de verkeerde kant op gelopen
#S|gvb-0530|review|energie|sterren=4
K|orienteren|bejegening|4|vertrouwen|0|-|De adviseur klom zelf het dak op om te meten en had zijn huiswerk gedaan, dan weet je dat je bij een vakman zit.
K|ontvangen|levering|2|neutraal|3|-|Uitvoering liep twee maanden uit door een tekort aan omvormers.
K|betalen|prijs|4|verrassing|0|-|De eindfactuur viel lager uit dan de offerte, dat was nieuw voor mij.
#S|gvb-0531|social|webshop|
K|ontvangen|kwaliteit|2|verwarring|0|vraag|iemand een idee wat dit onderdeel is? zat bij mijn nachtkastje van @bouwzelf, staat niet in de lijst en er is nog steeds één gat over
#S|gvb-0532|social|diensten|
K|gebruiken|geen|2|bezorgdheid|0|angst|Mijn poes zit nu 4 uur bij de spoeddierenarts @dierenhulp en ze bellen niet. Ik eet al mijn nagels op
A|||||||Dag Lena, ze is net wakker en doet het goed. Je mag haar om 17u halen. ^Dr. Mo
K|gebruiken|kwaliteit|5|opluchting+blijdschap|0|-|ZE LEEFT ik schreeuw het hele kantoor bij elkaar
#S|gvb-0533|review|diensten|sterren=1
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Met een brok in mijn keel zag ik in de spiegel wat er van mijn lange haar over was.
K|gebruiken|bejegening|1|boosheid|0|-|'Het groeit wel weer aan', riep ze door de zaak en iedereen lachte, ik had haar wel kunnen wurgen!
K|betalen|prijs|2|irritatie|0|-|92 euro voor een vernedering, fooi niet inbegrepen.
#S|gvb-0534|email|bank|
K|geen|geen|3|neutraal|0|-|Beste heer Tiemens,
K|orienteren|geen|3|neutraal|0|-|Mijn moeder wil haar huis op onze naam zetten.
K|orienteren|beleid|3|bezorgdheid|0|vraag|Loopt zij dan niet het risico dat ze met lege handen staat als een van ons gaat scheiden?
K|orienteren|geen|3|vertrouwen|0|-|Uw oordeel in zulke zaken hebben wij altijd hoog aangeslagen.
K|orienteren|geen|3|verlangen|0|wens|Wij zouden graag bij u langskomen.
#S|gvb-0535|social|overheid|
K|gebruiken|kwaliteit|4|verrassing|0|-|Ik wandel nietsvermoedend door Hemelrode en plots staat er een gratis pianovleugel op het plein. Wie heeft dit bedacht @stadHemelrode
K|gebruiken|kwaliteit|5|blijdschap|0|-|er speelde een vuilnisman Chopin, ik ga hier nooit meer weg ❤️
#S|gvb-0536|chat|energie|
K|wijzigen|geen|3|neutraal|0|-|meterstand doorgeven bij overlijden van mijn moeder: 48213
A|||||||Gecondoleerd. Ik heb de stand genoteerd.
K|wijzigen|geen|3|neutraal|0|vraag|moet er nog iets anders gebeuren
A|||||||Nee, u hoeft verder niets te doen. De rest regel ik.
K|wijzigen|doorverwijzing|4|dankbaarheid|0|-|dat is heel fijn, u bent de eerste die dat zegt deze week, dank
#S|gvb-0537|review|webshop|sterren=4
K|ontvangen|levering|2|bezorgdheid|0|-|Toen de track & trace drie dagen stil bleef staan in Luik zag ik mijn gitaar al op een rommelmarkt liggen.
K|ontvangen|levering|4|opluchting|0|-|Dag vier: bel, doos, gitaar, en zelfs nog gestemd.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Wat een klank, ik speel tot de buren kloppen!
#S|gvb-0538|gesprek|telecom|
A|||||||Met Anouk, zakelijke helpdesk.
K|gebruiken|storing|2|neutraal|0|-|ja met huisartsenpraktijk Beukenhof onze telefooncentrale ligt eruit
A|||||||Sinds wanneer?
K|geen|geen|3|neutraal|0|-|kwart over acht
K|gebruiken|privacy|2|bezorgdheid|0|angst|en ik zit met een volle wachtkamer en patiënten die ons niet kunnen bellen dat is levensgevaarlijk daar moet ik niet aan denken
A|||||||Ik zet nu alles door naar een mobiel nummer. Proberen?
K|gebruiken|storing|4|opluchting|0|-|ja hij gaat over hij gaat over gode zij dank
A|||||||De centrale zelf doen we over een uur.
K|hulp|wachttijd|4|dankbaarheid|0|-|bedankt dat u zo vlug geschakeld hebt namens alle assistentes
#S|gvb-0539|enquete|verzekering|nps=6
K|hulp|wachttijd|3|neutraal|0|-|De afhandeling duurde normaal.
K|hulp|informatie|3|verlangen|0|wens|Ik had tussendoor graag eens een levensteken gehad.
#S|gvb-0540|review|bezorging|sterren=4
K|ontvangen|levering|4|verrassing+blijdschap|0|-|Op het eiland duurt alles een week, dus twee dagen is hier een wereldrecord.
K|ontvangen|kwaliteit|2|neutraal|0|-|Hoekje van de doos was nat.
K|ontvangen|kwaliteit|4|opluchting|0|-|Het papier binnenin bleef droog, wonder boven wonder.
#S|gvb-0541|social|bank|
K|betalen|privacy|2|verwarring|0|vraag|@openbank wie of wat is 'MDSX HLDNG 0031' en waarom krijgt die 9,99 van mij
A|||||||Dag Roy, dat is de naam achter je filmabonnement. ^Isa
K|betalen|informatie|4|opluchting|0|-|ow dat is gewoon mn filmpjes, niks gezegd
#S|gvb-0542|email|wonen|
K|geen|geen|3|neutraal|0|-|Geacht bestuur,
K|hulp|belofte|2|teleurstelling|3|-|Op de vergadering van vorig jaar gaf u uw woord dat de tuin er dit voorjaar zou liggen; het is herfst en er ligt puin.
K|gebruiken|privacy|2|bezorgdheid|0|angst|De kinderen spelen ertussen met roestige pinnen en ik ben er nooit gerust op.
K|hulp|geen|3|verlangen|0|wens|Mogen wij voor de winter ten minste een hek verwachten?
#S|gvb-0543|review|overheid|sterren=2
K|aanvragen|bereikbaarheid|2|irritatie|2|-|Eerstvolgende vrije afspraak voor een rijbewijs: over negen weken, in een andere gemeente, om 8.10 uur.
K|aanvragen|geen|2|bezorgdheid|0|angst|Het mijne verloopt in zes weken en zonder rijbewijs kan ik mijn taxi wel aan de wilgen hangen.
#S|gvb-0544|chat|diensten|
K|aanvragen|geen|3|neutraal|0|vraag|hebben jullie nog plek op de bso op dinsdag?
A|||||||Op dinsdag is er een wachtlijst van ongeveer een jaar.
K|aanvragen|wachttijd|2|verrassing+teleurstelling|0|-|een jaar?! oh dat is wel even slikken
A|||||||Op maandag is er vanaf januari wel plek.
K|aanvragen|geen|3|verlangen|0|wens|zet ons daar maar neer en hopen dat mijn baas een goede bui heeft
#S|gvb-0545|social|reizen|
K|gebruiken|levering|1|boosheid|0|-|Stelletje leugenaars @busbaan. 'Bus rijdt', zegt de app. Er rijdt NIKS. Ik sta hier met mijn zieke kind in de ijzel
A|||||||Dag Zoë, excuses. We sturen een taxi naar de halte. ^Wim
K|hulp|beleid|4|verrassing|0|-|Een taxi?? Ok. Dat had ik niet verwacht.
K|hulp|beleid|4|dankbaarheid|0|-|Kind ligt in bed. Wim, wie je ook bent: bedankt.
#S|gvb-0546|review|energie|sterren=3
K|betalen|informatie|4|neutraal|0|-|De factuur is overzichtelijker dan vroeger.
K|betalen|prijs|2|teleurstelling|0|-|Het bedrag onderaan helaas niet vrolijker.
K|wijzigen|geen|3|verlangen|0|wens|Met een tarief voor kleine verbruikers zouden ze mij heel blij maken.
#S|gvb-0547|gesprek|webshop|
A|||||||Optiek Online, met Carlo.
K|gebruiken|kwaliteit|2|verwarring|0|-|hallo Carlo met mijn nieuwe bril zie ik alle trappen dubbel is dat nu de bedoeling of ligt dat aan mij
A|||||||Even wennen hoort erbij, maar dubbel niet. Sinds wanneer?
K|geen|geen|3|neutraal|0|-|van vrijdag
K|gebruiken|privacy|2|bezorgdheid|0|angst|en ik ben al een keer bijna gevallen dus ik durf er niet mee op straat te komen
A|||||||Dan is het glas verkeerd geslepen. U krijgt een nieuwe, zonder kosten.
K|hulp|fout|4|opluchting|0|-|ah tis de bril en niet mijn kop dat doet mij plezier
#S|gvb-0548|enquete|reizen|nps=6
K|gebruiken|bejegening|4|blijdschap|0|-|leuke crew!
K|gebruiken|kwaliteit|2|teleurstelling|0|-|eten viel me tegen, had me verheugd op die curry
#S|gvb-0549|review|bank|sterren=3
K|aanvragen|beleid|2|irritatie|1|-|Om te bewijzen dat ik besta, wil de bank een energierekening; om een energierekening te krijgen, wil de energieboer een bankrekening.
K|aanvragen|informatie|2|verwarring|0|-|Als pas geëmigreerde Vlaming begreep ik er geen snars meer van.
K|aanvragen|beleid|4|dankbaarheid|0|-|Filiaalhouder Ruben heeft het met een brief van mijn baas opgelost, een hele dikke merci daarvoor.
#S|gvb-0550|review|telecom|sterren=4
K|terugkijken|bejegening|4|vertrouwen|0|-|Ik heb bij drie bedrijven gezeten, maar alleen hier geloof ik wat ze aan de telefoon beloven.
K|terugkijken|storing|2|neutraal|0|-|Eén grote storing gehad in 2021.
K|terugkijken|geen|4|blijdschap|0|-|Iedereen in de straat heb ik er al naartoe gepraat.
#S|gvb-0551|review|verzekering|sterren=1
K|terugkijken|beleid|1|boosheid|0|-|Mensen, trap hier niet in!! Ze zoeken net zolang tot er een regeltje is waardoor jij niks krijgt.
K|hulp|geen|2|teleurstelling|0|-|Mijn verlovingsring was alles wat ik van hem had.
#S|gvb-0552|social|wonen|
K|aanvragen|geen|2|bezorgdheid|0|angst|Morgen bezichtiging nr 31. Als dit weer niks wordt slapen we in september in de auto, geen grap @wonenvoorallen
#S|gvb-0553|chat|bank|
K|gebruiken|storing|2|neutraal|0|-|Geldautomaat heeft mijn pas ingeslikt, Markt 3
A|||||||Die automaat is defect. De pas wordt vernietigd, u krijgt een nieuwe.
K|gebruiken|geen|3|bezorgdheid|0|vraag|ik zit op doorreis met de camper, kan ik dan de hele week nergens tanken?
A|||||||U kunt met uw telefoon betalen, zal ik het activeren?
K|gebruiken|digitaal|4|verrassing|0|-|kan dat gewoon? ben 71 en leer nog elke dag
A|||||||Staat aan!
K|gebruiken|digitaal|4|blijdschap|0|-|net een ijsje ermee betaald, machtig mooi
#S|gvb-0554|email|diensten|
K|geen|geen|3|neutraal|0|-|Beste Evelien,
K|hulp|bejegening|2|bezorgdheid|0|angst|Ik vind het eng om dit te schrijven.
K|gebruiken|bejegening|2|teleurstelling|0|-|De laatste maanden voel ik me in jouw groepslessen niet meer gezien, en dat spijt me want ik kwam er altijd zo graag.
K|gebruiken|geen|3|verlangen|0|wens|Misschien kunnen we er eens samen een thee op drinken?
#S|gvb-0555|review|reizen|sterren=5
K|hulp|doorverwijzing|5|dankbaarheid|0|-|Toen mijn vader in Thailand overleed heeft Pieternel van de noodcentrale álles op zich genomen, dag en nacht, en daar bestaat geen dankwoord groot genoeg voor.
K|hulp|privacy|4|vertrouwen|0|-|Wij durfden het volledig aan haar over te laten.
#S|gvb-0556|gesprek|wonen|
A|||||||Camping De Zandhoef, met Liesbet.
K|gebruiken|storing|2|neutraal|0|-|ja Liesbet met plaats vierendertig het toiletgebouw staat blank
A|||||||Alweer? Ik stuur Guido.
K|gebruiken|kwaliteit|2|irritatie|0|-|ja alweer zeg dat wel ik overweeg om zwembandjes te verkopen
A|||||||Hij komt eraan met een pomp.
K|hulp|geen|3|verlangen|0|wens|en als hij dan toch bezig is mag hij ook eens naar het licht boven de spiegel kijken
#S|gvb-0557|enquete|energie|csat=4
K|hulp|bereikbaarheid|4|verrassing|0|-|een echte stem, in het dialect nog wel, ik viel bijna van mijn kruk
#S|gvb-0558|social|bezorging|
K|ontvangen|geen|3|verlangen|0|wens|duim met me mee dat @pakjesboot vandaag echt komt, zit hier met 3 kids en een half zwembad
#S|gvb-0559|review|webshop|sterren=1
K|gebruiken|privacy|1|boosheid|0|-|Oplader VLOOG IN BRAND op het nachtkastje van mijn zoon. Hij leeft, geen dank aan jullie, moordenaars!!
K|hulp|informatie|2|verwarring|0|-|Ze schreven terug of ik 'de kleur van de vlam' kon omschrijven, ik heb die mail vijf keer gelezen.
#S|gvb-0560|chat|overheid|
K|aanvragen|wachttijd|3|neutraal|0|vraag|is mijn naturalisatie al behandeld
A|||||||Ja, u heeft gisteren een positief besluit gekregen.
K|aanvragen|geen|5|blijdschap+verrassing|0|-|Ik ben Nederlander?! ik ben NEDERLANDER wow wow wow
A|||||||Van harte!
K|aanvragen|bejegening|4|dankbaarheid|0|-|dankjewel land, dankjewel mevrouw, jullie hebben mij een thuis gegeven
#S|gvb-0561|email|energie|
K|geen|geen|3|neutraal|0|-|Geachte heer/mevrouw,
K|hulp|belofte|2|irritatie|2|-|Driemaal is mij door drie verschillende heren op hun communiezieltje gezworen dat het hersteld was.
K|gebruiken|storing|2|neutraal|0|-|De meter draait nog steeds achteruit.
K|betalen|geen|2|bezorgdheid|0|angst|Dat lijkt leuk, maar ik ben er niet happig op straks van fraude te worden beticht.
#S|gvb-0562|review|diensten|sterren=4
K|gebruiken|kwaliteit|2|bezorgdheid|0|angst|Ik had een bang vermoeden dat een online cursus Italiaans op mijn 70e te hoog gegrepen was.
K|gebruiken|kwaliteit|4|opluchting|0|-|Het tempo was menselijk, dat viel honderd procent mee.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Nu scheld ik mijn man uit in het Italiaans, hij vindt het prachtig.
#S|gvb-0563|social|telecom|
K|hulp|doorverwijzing|2|boosheid|3|-|Al vijf afdelingen verder en elke idioot zegt 'daar ga ik niet over'. WIE DAN WEL @telcomax
#S|gvb-0564|enquete|wonen|csat=4
K|hulp|wachttijd|4|opluchting|0|-|De muizen zijn vertrokken, ik kan weer met mijn voeten op de grond eten.
#S|gvb-0565|gesprek|reizen|
A|||||||Luchthavenassistentie, met Esmée.
K|aanvragen|geen|3|neutraal|0|-|dag mevrouw mijn moeder van negentig vliegt vrijdag naar mijn zus in Malaga
A|||||||Wilt u rolstoelhulp aanvragen?
K|aanvragen|privacy|2|bezorgdheid|0|angst|ja en ik ben als de dood dat ze haar ergens laten staan want ze is wat vergeetachtig blijft er iemand bij haar
A|||||||Ja, van de balie tot in haar stoel, en daar weer.
K|aanvragen|informatie|4|vertrouwen|0|-|als u dat zo zegt dan geef ik haar met een goed gevoel uit handen
K|aanvragen|geen|3|verlangen|0|wens|en een raamplaats dat zou voor haar het toppunt zijn
#S|gvb-0566|review|bezorging|sterren=2
K|ontvangen|kwaliteit|2|teleurstelling|0|-|Het ontbijt op bed voor Moederdag arriveerde als ontbijt op een hoop.
K|ontvangen|levering|4|neutraal|0|-|Om kwart voor negen, dat wel.
#S|gvb-0567|social|bank|
K|hulp|wachttijd|4|opluchting|0|-|Gestolen bedrag staat er weer op, zaterdagavond 23u. Ik heb een fles opengetrokken #nooitmeerklikken
#S|gvb-0568|chat|verzekering|
K|aanvragen|beleid|2|verwarring|0|vraag|hoe kan ik nu 'niet-roker' aanvinken én 'gestopt in 2003', het laat me maar 1 toe
A|||||||Kies niet-roker, na tien jaar telt dat.
K|aanvragen|informatie|4|blijdschap|0|-|kijk, officieel niet-roker, mijn vrouw zal trots zijn
#S|gvb-0569|email|telecom|
K|geen|geen|3|neutraal|0|-|Beste Willem-Jan,
K|vertrekken|geen|3|neutraal|0|-|Na rijp beraad zeg ik mijn abonnement op.
K|terugkijken|kwaliteit|2|teleurstelling|0|-|Het is geen boosheid, eerder de stille spijt van iemand die iets goeds zag verslonzen.
K|terugkijken|bejegening|4|dankbaarheid|0|-|Jou persoonlijk wil ik bedanken voor al die keren dat je je best hebt gedaan.
#S|gvb-0570|review|overheid|sterren=5
K|gebruiken|privacy|4|vertrouwen|0|-|Sinds onze wijkagent elke woensdag koffie komt drinken in het buurthuis, lopen mijn vriendinnen en ik weer zonder angst over straat.
K|gebruiken|bejegening|4|blijdschap|0|-|Hij verliest elke keer met sjoelen, dat mag van ons zo blijven.
#S|gvb-0571|enquete|bezorging|nps=5
K|ontvangen|informatie|2|verwarring|0|-|Drie mails, drie verschillende pakketnummers, één pakje.
#S|gvb-0572|social|energie|
K|wijzigen|informatie|2|irritatie|0|-|Nieuw contract van @stroomwijs: 'Zeker & Vast & Flex'. Straks ook nog Rond & Vierkant
#S|gvb-0573|chat|webshop|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Puzzel van 2000 stukjes, na drie weken klaar, mist er eentje. precies het oog van de tijger 😢
A|||||||Ach nee! Stuur me het artikelnummer, dan maken we hem compleet.
K|geen|geen|3|neutraal|0|-|PZ 2000-77
A|||||||Het stukje gaat morgen op de post.
K|hulp|beleid|5|verrassing+dankbaarheid|0|-|één los stukje? dat bestáát?? jullie hebben een oude man heel gelukkig gemaakt, bedankt!!
#S|gvb-0574|gesprek|energie|
A|||||||Goedemorgen, Deltastroom, met Priya.
K|betalen|prijs|2|verrassing|0|-|goeiemorgen Priya ik zit hier met een jaarrekening van vierduizend driehonderd en ik moest drie keer de komma zoeken
A|||||||Dat is fors. Woont u alleen?
K|geen|geen|3|neutraal|0|-|alleen met een goudvis
A|||||||Dan klopt er iets niet. Ik zie de meter van de bakker op uw naam.
K|betalen|fout|2|boosheid|0|-|van de bakker dus ik sta al een jaar zijn ovens te stoken dat is toch van de zotte zeg
A|||||||U krijgt alles terug, met rente.
K|betalen|fout|4|opluchting|0|-|oké met rente dan zakt mijn bloeddruk weer een beetje
K|betalen|geen|3|verlangen|0|wens|een krentenbol van die bakker zou ook op zijn plaats zijn
#S|gvb-0575|review|webshop|sterren=3
K|ontvangen|levering|3|neutraal|0|-|Zending kwam in vier losse doosjes, over acht dagen verspreid.
K|ontvangen|informatie|2|verwarring|1|-|Ik moest met een lijstje bijhouden wat er al was en wat nog niet, tot ik zelf de tel kwijt was.
K|ontvangen|kwaliteit|4|opluchting|0|-|Bij het laatste doosje bleek alles er toch te zijn.
#S|gvb-0576|chat|diensten|
K|wijzigen|geen|2|teleurstelling|0|-|hoi, door mijn rug moet ik stoppen met zumba en dat vind ik echt heel erg
A|||||||Wat jammer! Wil je misschien aquagym proberen?
K|orienteren|geen|3|bezorgdheid|0|vraag|is dat niet te zwaar met een hernia?
A|||||||Juist goed, het water draagt je. De fysio is erbij.
K|orienteren|informatie|4|verrassing|0|-|o daar had ik nooit aan gedacht
K|wijzigen|geen|3|verlangen|0|wens|mag ik een keertje meedoen om te kijken?
#S|gvb-0577|email|verzekering|
K|geen|geen|3|neutraal|0|-|Geachte Raad van Bestuur,
K|hulp|bejegening|1|boosheid|0|-|Uw schade-inspecteur stond met zijn telefoon te lachen in de uitgebrande kinderkamer van mijn kleinzoon, en dat is zo laag dat ik er beroerd van word.
K|hulp|geen|3|neutraal|0|wens|Ik wens hem niet meer in mijn huis te zien.
K|hulp|bejegening|4|dankbaarheid|0|-|Zijn opvolgster, mevrouw Pauw, heeft ons daarentegen met veel tact bijgestaan, waarvoor dank.
#S|gvb-0578|social|reizen|
K|aanvragen|geen|5|blijdschap|0|-|GEBOEKT. Japan. Drie weken. Ik ga zo hard huilen bij de eerste ramen 🍜🇯🇵
#S|gvb-0579|review|wonen|sterren=2
K|hulp|wachttijd|2|neutraal|3|-|Op een hor wacht ik al sinds mei.
K|hulp|informatie|2|irritatie|0|-|Zij noemen dat 'in behandeling', ik noem dat muggenbeten.
K|gebruiken|kwaliteit|4|neutraal|0|-|Isolatie is overigens goed.
#S|gvb-0580|enquete|diensten|csat=5
K|gebruiken|bejegening|5|dankbaarheid|0|-|Meester Tjeerd heeft mijn pleegzoon leren lachen, ik dank hem met heel mijn hart!
#S|gvb-0581|gesprek|telecom|
A|||||||Helpdesk Duinkabel, met Niek.
K|gebruiken|digitaal|2|verwarring|0|-|hoi Niek ja mijn mail zegt dat de opslag vol is maar ik heb zowat niks hoe kan dat nou
A|||||||Kijk eens in de map verwijderde items.
K|gebruiken|digitaal|2|verrassing|0|-|zesentwintigduizend allemachtig
A|||||||Die mag u leegmaken.
K|gebruiken|privacy|3|bezorgdheid|0|vraag|maar gaan dan de foto's van de kleinkinderen ook weg want dat zou ik mezelf niet vergeven
A|||||||Nee, die staan in een andere map.
K|gebruiken|informatie|4|opluchting|0|-|dan druk ik nu hoor daar gaat ie en alles is er nog
#S|gvb-0582|review|reizen|sterren=4
K|gebruiken|levering|2|neutraal|0|-|Boot anderhalf uur te laat vertrokken.
K|gebruiken|bejegening|4|vertrouwen|0|-|De kapitein kwam zelf uitleggen waarom hij op beter tij wachtte, aan zo'n man geef je je leven met een gerust hart.
K|gebruiken|kwaliteit|4|verrassing|0|-|Onderweg een bultrug, vlak langs de reling, niemand die daarop gerekend had!
#S|gvb-0583|social|overheid|
K|hulp|beleid|1|boosheid|0|-|Mijn bomen 30 jaar vertroeteld en @waterschapZuid zaagt ze om zonder te bellen. Vandalen met een vergunning zijn jullie
#S|gvb-0584|chat|webshop|
K|ontvangen|fout|2|neutraal|0|-|blauwe besteld, rode gekregen
A|||||||Vervelend. Wilt u ruilen of een tegoedbon?
K|wijzigen|geen|3|neutraal|0|wens|ruilen, maar ik heb hem zaterdag nodig
K|wijzigen|levering|3|bezorgdheid|0|vraag|lukt dat nog wel? anders ben ik de enige rode op een blauwe bruiloft
A|||||||Met spoed komt hij vrijdag.
K|wijzigen|levering|4|opluchting|0|-|dan ben ik gered en de bruid ook
#S|gvb-0585|email|bezorging|
K|geen|geen|3|neutraal|0|-|Dag mensen van de buurtbezorging,
K|ontvangen|bejegening|4|dankbaarheid|0|-|Sinds ik slecht ter been ben, legt Nabil mijn brood op het aanrecht in plaats van op de stoep, en ik wou hem daar eens officieel voor bedanken.
K|gebruiken|kwaliteit|3|verlangen|0|wens|Als het kan had ik graag eens rozijnenbrood erbij.
#S|gvb-0586|review|bank|sterren=1
K|gebruiken|storing+digitaal|2|boosheid|0|-|Weer een vrijdag zonder app, weer gênant staan stuntelen aan de kassa, het is een schande voor een bank van dit formaat!
K|gebruiken|privacy|2|bezorgdheid|0|angst|Je gaat je afvragen hoe veilig je geld daar zit als ze niet eens een app overeind houden.
K|vertrekken|geen|3|neutraal|0|-|Overstapservice is aangevraagd.
#S|gvb-0587|gesprek|overheid|
A|||||||Kinderopvangtoeslag, met Vincent.
K|betalen|geen|2|bezorgdheid|0|angst|ja meneer ik krijg er hoofdpijn van ik durf die toeslag niet aan te vragen want straks moet ik alles terugbetalen zoals die mensen op tv
A|||||||Dat begrijp ik. We kunnen het bedrag laag inschatten.
K|aanvragen|beleid|3|bezorgdheid|0|vraag|en als ik dan meer ga verdienen
A|||||||Dan geeft u het door en passen we het de maand erop aan.
K|aanvragen|informatie|2|bezorgdheid|0|angst|ja dat klinkt mooi maar helemaal gerust ben ik er toch niet op
A|||||||Zal ik het met u samen invullen en elk kwartaal bellen?
K|aanvragen|doorverwijzing|4|vertrouwen|0|-|als u dat wilt doen dan durf ik het aan ja
#S|gvb-0588|enquete|energie|nps=6
K|hulp|informatie|3|neutraal|0|-|Antwoord gekregen. Begreep de helft.
#S|gvb-0589|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|verrassing+blijdschap|0|-|Bij het uitpakken van de gerestaureerde fotolijst viel er een liefdesbrief van mijn overgrootvader uit, ik heb staan dansen in de winkel!
K|gebruiken|bejegening|4|dankbaarheid|0|-|Dat de lijstenmaker hem zo zorgvuldig had bewaard, daarvoor ben ik hem innig dankbaar.
#S|gvb-0590|social|webshop|
K|hulp|wachttijd|2|irritatie|3|-|Dag 23 zonder antwoord van @fietsfabriekje. Ik heb mijn klacht een naam gegeven, hij heet Kees
#S|gvb-0591|chat|reizen|
K|orienteren|geen|3|verlangen|0|wens|goeiemiddag! we willen zó graag een keer met de kinderen naar de sneeuw maar het moet betaalbaar blijven
A|||||||In januari is er een gezinsweek vanaf 899 euro, alles inbegrepen.
K|orienteren|prijs|4|verrassing|0|-|inclusief skiles?? nu val ik om
K|orienteren|geen|3|bezorgdheid|0|vraag|waar zit dan de keerzijde, is het er wel veilig voor kleintjes?
A|||||||Er is een afgesloten kinderweide met begeleiding.
K|orienteren|informatie|4|vertrouwen|0|-|goed, u heeft me overtuigd
#S|gvb-0592|review|energie|sterren=2
K|gebruiken|storing|2|neutraal|0|-|Omvormer valt uit zodra de zon doorkomt.
K|hulp|levering|2|teleurstelling|1|-|Ik had mijn zinnen gezet op een herstelling voor de zomer, die is er niet van gekomen.
K|hulp|bejegening|2|irritatie|0|-|De planner vroeg of ik 'begrip kon opbrengen', als ware ik een kluisje.
#S|gvb-0593|social|diensten|
K|gebruiken|kwaliteit|4|opluchting|0|-|kappersafspraak overleefd mensen. ze heeft geluisterd. centimeter is centimeter gebleven 🙌
#S|gvb-0594|email|reizen|
K|geen|geen|3|neutraal|0|-|Beste reisorganisatie,
K|gebruiken|levering|2|neutraal|0|-|Onze gids in Fez is op dag twee niet verschenen.
K|gebruiken|privacy|2|bezorgdheid|0|angst|Met vier dames alleen in dat doolhof heb ik doodsangsten uitgestaan.
K|hulp|bereikbaarheid|2|boosheid|2|-|Dat uw noodnummer daarbij negen keer overging zonder dat iemand opnam, vind ik ronduit misdadig.
K|betalen|geen|3|neutraal|0|wens|Ik wens de volledige excursiesom terug te ontvangen.
#S|gvb-0595|chat|energie|
K|gebruiken|storing|3|bezorgdheid|0|vraag|er komt een zoemend geluid uit de meterkast, moet ik bang zijn?
A|||||||Ruikt u ook iets?
K|geen|geen|3|neutraal|0|-|nee
A|||||||Dan is het de dimmer. Zet hem uit en luister nog eens.
K|gebruiken|storing|4|opluchting|0|-|Stilte. Heerlijk. De kinderen lagen al met hun knuffels in de auto
#S|gvb-0596|review|overheid|sterren=4
K|hulp|bejegening|4|verrassing|0|-|Belt de burgemeester me zomaar zelf terug over een stoeptegel.
K|hulp|levering|4|neutraal|0|-|De tegel lag er donderdag in.
K|hulp|geen|4|vertrouwen|0|-|Nu meld ik gerust weer iets, want je weet dat er iets mee gebeurt.
#S|gvb-0597|gesprek|verzekering|
A|||||||Reisbijstand, met Chantal.
K|gebruiken|geen|2|neutraal|0|-|ja dag Chantal we staan met pech bij Dijon
A|||||||Staat u veilig?
K|gebruiken|privacy|2|bezorgdheid|0|angst|achter de vangrail ja maar die vrachtwagens razen hier voorbij de kleine zit te bibberen op mijn schoot
A|||||||De depannage is er binnen twintig minuten.
K|hulp|levering|4|vertrouwen|0|-|goed dan hou ik me daaraan vast
A|||||||Hij is er. Rijdt de auto nog?
K|gebruiken|storing|2|teleurstelling|0|-|nee die is afgeschreven zegt hij einde vakantie en we waren pas vertrokken
A|||||||U krijgt een vervangwagen, dan kunt u verder.
K|hulp|beleid|5|verrassing+blijdschap|0|-|echt waar we kunnen door jongens we gaan naar zee joehoe
#S|gvb-0598|enquete|reizen|csat=1
K|gebruiken|bejegening|1|boosheid|0|-|Conducteur noemde mijn zoon met down 'dat daar'. Ik tril nog van woede.
#S|gvb-0599|review|telecom|sterren=3
K|wijzigen|prijs|3|neutraal|0|-|Verlengd voor twee jaar, 27 euro.
K|wijzigen|informatie|2|verwarring|0|-|Of ik nu vijf of vijftien gig heb, hangt ervan af welk mailtje je leest.
#S|gvb-0600|social|bezorging|
K|ontvangen|levering|4|dankbaarheid|0|-|De jongen van @groentebox fietste door het overstroomde dorp met onze sla op zijn hoofd. Jongen, we zijn je zo dankbaar, kom eens soep eten
#S|gvb-0601|email|webshop|
K|geen|geen|3|neutraal|0|-|Beste,
K|ontvangen|kwaliteit|2|teleurstelling|0|-|De trouwringen zijn een tint donkerder dan in de winkel, en dat stemt ons allebei wat bedrukt.
K|wijzigen|levering|3|bezorgdheid|0|vraag|Valt er voor de 22ste nog iets aan te doen, of is het te laat?
K|wijzigen|geen|3|vertrouwen|0|-|Bij jullie zitten we in goede handen, zei mijn zus, dus daar klampen we ons aan vast.
#S|gvb-0602|chat|telecom|
K|gebruiken|storing|2|irritatie|1|-|ik heb dat ding nu zo vaak uit en aan gezet dat hij duizelig is
A|||||||Haha. Ik zie dat de fout bij ons zit, niet bij u.
K|gebruiken|informatie|4|verrassing|0|-|kijk aan, dat hoor je ook niet elke dag
A|||||||Verwachte oplossing: 21 uur.
K|gebruiken|levering|3|neutraal|0|-|prima, dan lees ik een boek
#S|gvb-0603|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|verwarring|0|-|De plot van hun nieuwe musical is zo ingewikkeld dat mijn buurman en ik na de pauze twee verschillende stukken bleken te zien.
K|betalen|prijs|2|neutraal|0|-|Kaarten kostten 68 euro.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het orkest, dat was genieten.
#S|gvb-0604|social|verzekering|
K|aanvragen|beleid|2|teleurstelling|0|-|Afgewezen voor een levensverzekering wegens kanker van 11 jaar geleden. Ik dacht dat ik beter was, blijkbaar ben ik voor altijd ziek.
#S|gvb-0605|gesprek|bezorging|
A|||||||PakService, met Ilias.
K|wijzigen|geen|3|verlangen|0|wens|hallo ik zou graag willen dat het pakje niet vandaag komt maar morgen als dat mogelijk is
A|||||||De chauffeur is al onderweg. Mag ik vragen waarom?
K|wijzigen|geen|2|bezorgdheid|0|angst|ja het is een verrassing voor mijn vrouw en die is vandaag thuis dus als ze opendoet is alles om zeep
A|||||||Ik bel hem, hij brengt het naar de buren op 14.
K|wijzigen|beleid|4|opluchting|0|-|perfect de buren zitten in het complot mijn feestje is gered
#S|gvb-0606|enquete|bank|csat=4
K|aanvragen|digitaal|4|verrassing|0|-|Rekening open in de tijd dat de eieren kookten, zachtgekookt nog wel.
#S|gvb-0607|review|wonen|sterren=1
K|gebruiken|privacy|1|boosheid|0|-|Monteur liep met zijn eigen sleutel binnen terwijl ik onder de douche stond! ZONDER AANBELLEN! Ziek bedrijf.
K|gebruiken|privacy|2|bezorgdheid|0|angst|Ik zet nu elke nacht een stoel onder de klink, want wie loopt er nog met mijn sleutel rond?
K|vertrekken|geen|3|verlangen|0|wens|Kon ik maar ergens anders wonen.
#S|gvb-0608|chat|bank|
K|betalen|prijs|3|neutraal|0|vraag|is overschrijven naar Turkije gratis?
A|||||||Nee, dat kost 8 euro per keer.
K|betalen|prijs|2|teleurstelling|0|-|oh, das veel voor 50 euro
K|betalen|privacy|3|bezorgdheid|0|vraag|en komt het wel zeker aan? mijn broer zijn huis is stuk door de beving
A|||||||Ja, en bij noodhulp schelden we de kosten kwijt.
K|betalen|beleid|4|dankbaarheid|0|-|wat menselijk van jullie, in naam van mijn familie bedankt
#S|gvb-0609|social|energie|
K|gebruiken|kwaliteit|3|bezorgdheid|0|vraag|Is het normaal dat de paal aan ons park zwart geblakerd is @laadplein? Er staan daar kinderfietsjes tegen
#S|gvb-0610|email|diensten|
K|geen|geen|3|neutraal|0|-|Geachte notaris,
K|hulp|informatie|2|verwarring|0|-|In de akte heet mijn overleden broer ineens 'de verkrijger', en dat kon hij toch moeilijk nog zijn.
K|hulp|geen|3|vertrouwen|0|-|Ik twijfel er niet aan dat u dit met uw bekende nauwgezetheid in orde brengt.
#S|gvb-0611|review|telecom|sterren=1
K|hulp|herhaling|2|irritatie|3|-|Negen gesprekken, negen keer 'ik zie hier niets staan van uw vorige gesprek'.
K|hulp|bejegening|1|boosheid|0|-|Bij nummer tien lachte ze me in mijn gezicht uit. Ik spuug op dat hele zootje.
K|vertrekken|geen|4|opluchting|0|-|De laatste rekening is betaald, de deur is dicht, adieu en goddank.
#S|gvb-0612|social|bank|
K|hulp|bereikbaarheid|2|irritatie|2|-|'Voor een medewerker, zeg: medewerker.' MEDEWERKER. 'U wilt een hypotheek.' Zucht @bankdirect
#S|gvb-0613|chat|wonen|
K|hulp|belofte|2|irritatie|1|-|de glazenmaker 'kwam zeker deze week'. Het is zondagavond
A|||||||U heeft gelijk, dat is niet gebeurd. Hij staat morgen om 7 uur bij u.
K|hulp|belofte|2|irritatie|0|-|ja ja, en de paashaas ook
A|||||||Ik heb hem net zelf aan de lijn gehad.
K|hulp|belofte|4|vertrouwen|0|-|ok als jij dat persoonlijk zegt, dan neem ik het van je aan
#S|gvb-0614|email|overheid|
K|geen|geen|3|neutraal|0|-|Beste,
K|hulp|doorverwijzing|2|verwarring|2|-|De ene dienst noemt mij een geval voor Ruimte, Ruimte noemt mij een geval voor Milieu, en bij Milieu kennen ze dat woord niet, zodat ik niet meer weet wie of wat ik ben.
K|hulp|geen|3|verlangen|0|wens|Eén naam, dat is al wat ik verlang.
#S|gvb-0615|review|diensten|sterren=5
K|gebruiken|privacy|4|vertrouwen|0|-|Onze oppas zou ik mijn huis, mijn kinderen en mijn dagboek toevertrouwen.
K|gebruiken|bejegening|4|blijdschap|0|-|De kleinste noemt haar 'mijn Sanne', het is aandoenlijk.
#S|gvb-0616|enquete|webshop|nps=9
K|wijzigen|beleid|4|vertrouwen|0|-|Je weet dat je altijd mag terugsturen, daarom durf je hier te kopen.
#S|gvb-0617|enquete|energie|csat=2
K|hulp|bejegening|2|irritatie|0|-|Vond het nogal uit de hoogte, met dat 'zoals ik u al zei meneer'.
#S|gvb-0618|enquete|bezorging|nps=2
K|ontvangen|fout|2|verwarring|0|-|Bezorgd in Almere. Ik woon in Almelo. Hoe dan.
#S|gvb-0619|enquete|verzekering|nps=9
K|hulp|bejegening|4|vertrouwen|0|-|Ze was eerlijk over wat ze niet wist en dat vond ik nog het meest geruststellend
#S|gvb-0620|enquete|overheid|nps=1
K|hulp|bejegening|1|boosheid|0|-|weggestuurd als een hond, met mijn baby op de arm, wat een stel botteriken
#S|gvb-0621|enquete|wonen|nps=5
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Het beloofde dakterras is een grindbak geworden, spijtig want daarvoor waren we gekomen.
#S|gvb-0622|enquete|diensten|nps=3
K|hulp|informatie|2|verwarring|1|-|Les afgelast, of verplaatst, of toch online? Wij stonden er met zes man naar elkaar te kijken.
#S|gvb-0623|enquete|reizen|nps=9
K|terugkijken|geen|4|vertrouwen|0|-|Mijn dochter van zeventien laat ik nu alleen met hen op pad gaan, dat zegt genoeg.
#S|gvb-0624|social|webshop|
K|hulp|fout|1|boosheid|0|-|Rouwkaarten met de naam van de VERKEERDE DODE. En dan vragen of ik een review wil schrijven. Bij dezen @kaartstudio: val dood
#S|gvb-0625|social|telecom|
K|hulp|belofte|4|vertrouwen|0|-|Dag 2 zonder net maar die Femke van @glasvlot belt elke avond om zeven uur met nieuws zoals ze zei. Daar kan ik mee leven
#S|gvb-0626|social|overheid|
K|aanvragen|wachttijd|2|teleurstelling|0|-|Weer geen besluit over de naamswijziging. Mijn kind begint dan maar met de verkeerde naam aan school. Ik had het hem zo gegund.
#S|gvb-0627|social|bezorging|
K|ontvangen|fout|2|verwarring|0|-|Bestelde een dildo... kreeg een kerststal. Ik weet niet voor wie van ons beiden dit gênanter is
#S|gvb-0628|social|energie|
K|betalen|prijs|1|boosheid|0|-|Miljardenwinst en mijn moeder zit met een muts op in de zetel. Bloedzuigers zijn het, allemaal @energiereus
#S|gvb-0629|social|reizen|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De Eiffeltoren stond in de steigers. Het museum dicht. En het regende. Parijs, ik had je me anders herinnerd
#S|gvb-0630|social|wonen|
K|gebruiken|bejegening|4|vertrouwen|0|-|Onze conciërge Marcel heeft de sleutels van 64 gezinnen en nog nooit is er iemand geweest die dat raar vond
#S|gvb-0631|social|verzekering|
K|hulp|wachttijd|2|irritatie|3|-|Schade gemeld in korte broek, nu zit ik met muts op te wachten @schadevrij
#S|gvb-0632|social|diensten|
K|gebruiken|informatie|2|verwarring|0|vraag|op de deur van de tandarts hangt 'open' én 'gesloten wegens verlof'. schrödingers tandarts?
#S|gvb-0633|gesprek|webshop|
A|||||||Servicelijn Witgoed, met Mariska.
K|hulp|herhaling|2|irritatie|2|-|ja Mariska u bent nummer vier vandaag dus ik hoop dat u het dossier hebt opengeklapt
A|||||||Ik lees het nu. De pomp is al twee keer vervangen.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|precies en nou begint hij weer te lekken en ik had er zo naar uitgekeken na dertig jaar met de hand afwassen
A|||||||Dan krijgt u van mij een nieuwe machine.
K|hulp|beleid|4|verrassing|0|-|een nieuwe een hele nieuwe bedoelt u
A|||||||Ja, en ik blijf het volgen tot hij draait.
K|hulp|doorverwijzing|4|vertrouwen|0|-|kijk u hebt het in handen en dat voel ik dus dan maak ik me niet meer druk
#S|gvb-0634|review|overheid|sterren=3
K|hulp|bereikbaarheid|2|irritatie|2|-|Het antwoordapparaat adviseert de website, de website adviseert te bellen, en zo blijft een mens in beweging.
K|aanvragen|geen|3|neutraal|0|-|Uiteindelijk per post gedaan.
K|aanvragen|levering|4|verrassing|0|-|En dat werkte, ik had binnen drie dagen een stempel.
#S|gvb-0635|email|verzekering|
K|geen|geen|3|neutraal|0|-|Geachte heer Van Dongen,
K|hulp|wachttijd|2|teleurstelling|3|-|Sinds het ongeval van onze zoon zijn veertien maanden verstreken, en het valt ons zwaar dat er nog geen begin van een regeling ligt.
K|hulp|informatie|2|verwarring|0|-|Uw laatste brief spreekt over 'medeschuld', maar hij zat op de achterbank.
K|hulp|bejegening|2|boosheid|0|-|Zoiets aan ouders schrijven is beneden alle peil, en ik laat dat niet passeren.
K|hulp|geen|3|neutraal|0|wens|Ik verlang een rechtzetting.
#S|gvb-0636|review|webshop|sterren=4
K|terugkijken|kwaliteit|4|vertrouwen|0|-|De verkoper schrijft er eerlijk bij waar een krasje zit, en het klopt altijd, dus ik hoef de foto's niet meer uit te vergroten.
K|betalen|prijs|3|neutraal|0|-|Verzendkosten 6,95.
#S|gvb-0637|chat|energie|
K|gebruiken|informatie|2|verwarring|0|vraag|waarom staat er 'teruglevering 0' als mijn panelen al 3 weken in de volle zon liggen te bakken
A|||||||Ze zijn nog niet aangemeld door de installateur.
K|ontvangen|belofte|2|boosheid|0|-|wát? hij zei recht in mijn gezicht dat dat gebeurd was, de leugenaar
A|||||||Ik meld ze nu aan, en reken de opbrengst met terugwerkende kracht.
K|betalen|beleid|4|opluchting|0|-|ah dus dat geld ben ik niet kwijt, dat koelt mij af
K|hulp|doorverwijzing|4|dankbaarheid|0|-|jij hebt in 5 min gedaan wat hij in 3 weken niet deed, merci
#S|gvb-0638|review|reizen|sterren=1
K|hulp|doorverwijzing|2|irritatie|3|-|Het vliegveld verwijst naar de maatschappij, de maatschappij naar het reisbureau en het reisbureau naar een polis die ik niet heb.
K|hulp|geen|2|teleurstelling|0|-|Ik heb de moed opgegeven, de koffer met moeders foto's ook.
#S|gvb-0639|gesprek|diensten|
A|||||||Bibliotheek op wielen, met Leen.
K|gebruiken|levering|2|teleurstelling|0|-|dag Leen de bus was er gisteren niet en ik had mijn haar er speciaal voor gedaan
A|||||||De motor was stuk, mevrouw Goossens.
K|gebruiken|levering|2|neutraal|0|-|ik heb er een uur gestaan met mijn zak boeken
A|||||||Ik breng u vanavond zelf drie nieuwe.
K|hulp|beleid|5|verrassing+dankbaarheid|0|-|gij zelf aan huis Leen ge zijt een goud meiske daar ben ik sprakeloos van dank u dank u
#S|gvb-0640|review|bank|sterren=5
K|hulp|herhaling|4|verrassing|0|-|Ik begon mijn verhaal en zij maakte mijn zin af: alles stond al in haar scherm, dat had ik nog nooit meegemaakt.
K|hulp|bejegening|4|blijdschap|0|-|Vrolijke meid, we hebben nog zitten giebelen om mijn meisjesnaam.
#S|gvb-0641|social|telecom|
K|gebruiken|storing|2|verwarring|0|vraag|mijn wifi heet ineens 'Prins_Alfons_5G' en dat heb ik niet gedaan?? @homenet
#S|gvb-0642|chat|bezorging|
K|ontvangen|levering|2|irritatie|0|-|de app telt al twee uur af van '4 stops voor u'. heeft hij onderweg een gezin gesticht?
A|||||||Hij heeft pech gehad, een collega neemt het over.
K|ontvangen|informatie|3|neutraal|0|-|Oké. Dat kan gebeuren.
A|||||||Verwachte aankomst 17.40.
K|ontvangen|levering|4|neutraal|0|-|17.38 binnen
#S|gvb-0643|email|energie|
K|geen|geen|3|neutraal|0|-|Beste meneer Hoekstra,
K|hulp|doorverwijzing|4|dankbaarheid|0|-|Nadat ik een half jaar als een pingpongbal door uw bedrijf was gestuiterd, hebt u het in één middag naar u toe getrokken, en ik ben u daar oprecht dankbaar voor.
K|betalen|fout|4|opluchting|0|-|De deurwaarder is afgeblazen en ik kan de brievenbus weer openmaken zonder trillende vingers.
K|terugkijken|geen|2|teleurstelling|0|-|Het doet me wel pijn dat er eerst iemand als u aan te pas moest komen.
#S|gvb-0644|review|wonen|sterren=3
K|aanvragen|informatie|2|verwarring|0|-|Op papier waren wij nummer één, in het systeem nummer zeventien en aan de telefoon 'niet bekend'.
K|aanvragen|bejegening|4|vertrouwen|0|-|Pas toen Hilal zich ermee ging bemoeien, dacht ik: dit komt goed.
K|aanvragen|geen|3|verlangen|0|wens|We hopen nu op de maisonnette aan het water.
#S|gvb-0645|social|diensten|
K|gebruiken|bejegening|2|boosheid|0|-|Badmeester die mijn dochter (6) 'dikkertje' noemt. Je mag van geluk spreken dat ik er niet bij was, misselijk ventje
#S|gvb-0646|gesprek|verzekering|
A|||||||Fietspolis, met Roos.
K|hulp|geen|2|neutraal|0|-|hoi Roos fiets gestolen bij station Noord
A|||||||Heeft u beide sleutels nog?
K|hulp|geen|3|bezorgdheid|0|vraag|ja dat is het hem dus de tweede ben ik al jaren kwijt krijg ik nou niks
A|||||||Met de factuur van de slotenmaker kunnen we het ook doen.
K|hulp|beleid|4|opluchting|0|-|o die heb ik zowaar in de la dan komt het toch op zijn pootjes terecht
A|||||||Dan keer ik vandaag uit.
K|hulp|wachttijd|4|verrassing|0|-|vandaag je maakt me wat moois mee zeg
#S|gvb-0647|enquete|webshop|csat=2
K|hulp|bereikbaarheid|2|teleurstelling|1|-|Na zes uur 's avonds blijkt er niemand meer te zijn, dat vond ik een beetje sneu voor een winkel die 'altijd open' heet.
#S|gvb-0648|review|energie|sterren=4
K|hulp|belofte|4|vertrouwen|0|-|Wat voorman Sjaak zegt, staat; drie data genoemd, drie data gehaald.
K|gebruiken|kwaliteit|2|neutraal|0|-|De buitenunit bromt een beetje.
#S|gvb-0649|chat|overheid|
K|betalen|beleid|2|boosheid|0|-|340 euro boete omdat mijn dode vader zijn aangifte niet deed. zijn jullie daar van steen of zo
A|||||||Dit had nooit verstuurd mogen worden. Ik haal hem direct weg.
K|betalen|fout|4|opluchting|0|-|Oke. Weg is weg. Mam zat te huilen aan tafel, zij kan weer ademen
A|||||||Nogmaals onze welgemeende excuses.
K|hulp|bejegening|4|dankbaarheid|0|-|dank u dat u niet deed alsof ik gek was
#S|gvb-0650|social|reizen|
K|gebruiken|storing|2|irritatie|0|-|Kaartjesautomaat stuk, app stuk, conducteur: 'u heeft geen kaartje'. Heerlijk consequent bedrijf @railgo
#S|gvb-0651|email|bank|
K|geen|geen|3|neutraal|0|-|Beste kredietafdeling,
K|aanvragen|beleid|2|verwarring|0|-|Volgens uw brief ben ik te jong voor product A, te oud voor product B en te zelfstandig voor C; ik kan mezelf nergens in terugvinden.
K|aanvragen|geen|3|verlangen|0|wens|Misschien heeft u nog ergens een product D?
#S|gvb-0652|review|diensten|sterren=3
K|aanvragen|digitaal|4|neutraal|0|-|Boeken ging.
K|gebruiken|levering|2|neutraal|0|-|Schoorsteenveger was er een uur later.
K|gebruiken|kwaliteit|4|verrassing|0|-|Hij viste een compleet kauwennest met trouwring uit de pijp, van wie die ring is weet niemand!
#S|gvb-0653|social|bank|
K|gebruiken|kwaliteit|2|neutraal|0|-|Pinautomaat op het dorpsplein doet het alleen nog met tientjes
#S|gvb-0654|gesprek|telecom|
A|||||||Retentie, u spreekt met Duco.
K|vertrekken|geen|3|neutraal|0|wens|ja Duco ik wou ermee stoppen
A|||||||Wat zou ik kunnen doen om u te houden?
K|terugkijken|geen|2|teleurstelling|0|-|nou niks meer eigenlijk jongen ik heb drie jaar gehoopt dat het beter werd en die hoop is op
A|||||||Ik zie uw klachten. Dat is inderdaad niet goed gegaan.
K|vertrekken|bejegening|4|dankbaarheid|0|-|dat waardeer ik dat je dat zegt bedankt
K|vertrekken|geen|3|neutraal|0|vraag|moet dat kastje terug of mag het in de bak
#S|gvb-0655|review|bezorging|sterren=3
K|ontvangen|bejegening|4|blijdschap|0|-|Leuke vent aan de deur, zong een liedje voor de baby.
K|ontvangen|kwaliteit|2|teleurstelling|0|-|De kip was droog en het toetje zat er niet in, en juist dat toetje was mijn troost na een lange dag.
#S|gvb-0656|enquete|overheid|csat=2
K|hulp|doorverwijzing|2|irritatie|3|-|Zes keer doorverbonden en de zesde was weer de eerste.
#S|gvb-0657|social|webshop|
K|orienteren|prijs|4|verrassing|0|-|wacht ff... 70% op die laarzen die ik al sinds mei stalk?? @laarzenloods ben jij het echt
K|aanvragen|geen|5|blijdschap|0|-|GESCOORD MAATJE 38 LAATSTE PAAR AAAAH
#S|gvb-0658|chat|telecom|
K|aanvragen|geen|3|neutraal|0|-|ik heb zonet simkaart 8804 besteld
A|||||||Die zien we staan. Hoe kan ik helpen?
K|ontvangen|geen|3|neutraal|0|wens|moet naar het adres van mijn werk: Havenlaan 9
A|||||||Aangepast. Hij komt woensdag.
K|geen|geen|3|neutraal|0|-|woensdag is ok
#S|gvb-0659|review|reizen|sterren=4
K|gebruiken|kwaliteit|3|neutraal|0|-|Kamer op de derde verdieping, twee bedden, bureau, koelkastje.
K|gebruiken|kwaliteit|4|neutraal|0|-|Schoon.
K|gebruiken|bejegening|4|verrassing|0|-|De kok maakte ongevraagd een glutenvrij taartje toen hij hoorde dat ik jarig was, daar was ik even beduusd van.
#S|gvb-0660|social|wonen|
K|gebruiken|storing|2|neutraal|0|-|Garagepoort blok B gaat niet meer open, er staan vijf auto's binnen
#S|gvb-0661|email|webshop|
K|geen|geen|3|neutraal|0|-|Goedenavond,
K|aanvragen|geen|3|neutraal|0|-|Op 4 april heb ik twaalf tuinstoelen besteld voor ons dorpshuis.
K|betalen|geen|3|neutraal|0|vraag|Kan de factuur op naam van de stichting?
K|ontvangen|geen|3|verlangen|0|wens|Levering aan de achterzijde heeft onze voorkeur, daar is geen trap.
K|geen|geen|3|neutraal|0|-|Met groet, penningmeester Klaas Veldman
#S|gvb-0662|gesprek|bezorging|
A|||||||Pakketpunt Zonnehof.
K|ontvangen|geen|3|neutraal|0|vraag|ja hallo tot hoe laat zijn jullie open vanavond
A|||||||Tot acht uur.
K|ontvangen|geen|3|neutraal|0|vraag|en kan mijn man het ophalen met mijn kaart
A|||||||Ja, met een foto van uw legitimatie.
K|ontvangen|beleid|2|irritatie|0|-|jeetje mina voor een pak garen alsof hij plutonium komt halen
#S|gvb-0663|review|energie|sterren=3
K|wijzigen|levering|3|neutraal|0|-|Meter vervangen op donderdag.
K|wijzigen|wachttijd|4|neutraal|0|-|Duurde twintig minuten.
K|wijzigen|kwaliteit|2|irritatie|0|-|Er zit sindsdien een gat in de muur waar je een mandarijn in kwijt kunt, mooi afgewerkt heren.
#S|gvb-0664|enquete|verzekering|csat=3
K|hulp|geen|3|neutraal|0|-|Ruit vervangen. Geen bijzonderheden.
#S|gvb-0665|social|overheid|
K|hulp|beleid|2|irritatie|0|-|Wij hebben een klacht over lawaai, en de gemeente heeft er een folder over stilte voor. Geplastificeerd
#S|gvb-0666|chat|bank|
K|aanvragen|geen|3|neutraal|0|vraag|welke papieren heb ik nodig om samen een rekening te openen
A|||||||Van u beiden een identiteitsbewijs.
K|aanvragen|geen|3|neutraal|0|vraag|geen uittreksel?
A|||||||Nee, dat is afgeschaft.
K|aanvragen|beleid|4|blijdschap|0|-|fijn, weer een ritje minder
#S|gvb-0667|review|diensten|sterren=4
K|ontvangen|geen|2|bezorgdheid|0|-|Die eerste keer je baby afgeven, ik stond op de stoep te snikken.
K|gebruiken|informatie|4|opluchting|0|-|Nog geen tien minuten later kreeg ik een foto van een lachend ventje met pap op zijn neus en toen kon ik gaan werken.
K|gebruiken|prijs|2|neutraal|0|-|Goedkoop is het niet.
#S|gvb-0668|email|telecom|
K|geen|geen|3|neutraal|0|-|Hallo,
K|wijzigen|geen|3|verlangen|0|wens|graag mijn nummer afschermen voor de telefoongids
K|gebruiken|privacy|2|bezorgdheid|0|angst|er belt al een maand iemand die enkel ademt en ik voel me thuis niet meer op mijn gemak
K|geen|geen|3|neutraal|0|-|mvg Tine
#S|gvb-0669|review|webshop|sterren=5
K|orienteren|informatie|4|dankbaarheid|0|-|Ik kreeg een eerlijk 'nee, die past u niet' van de dame in de chat, en dat behoedde me voor een miskoop, bedankt daarvoor.
K|ontvangen|kwaliteit|5|blijdschap|0|-|De jurk die het wel werd zit alsof hij voor mij genaaid is!
#S|gvb-0670|social|energie|
K|hulp|informatie|4|vertrouwen|0|-|Twintig tweets las ik over @wijkwarmte en toen sprak ik ze gewoon zelf op de markt. Ze rekenden alles voor. Ik teken
#S|gvb-0671|gesprek|overheid|
A|||||||Burgerzaken, met Joep.
K|aanvragen|geen|4|blijdschap|0|-|hoi Joep we willen trouwen ja eindelijk na drieëntwintig jaar hè
A|||||||Gefeliciteerd! Heeft u een datum?
K|aanvragen|geen|3|neutraal|0|-|twaalf twaalf
A|||||||Die dag is vol, alleen om acht uur 's ochtends is nog iets.
K|aanvragen|geen|2|teleurstelling|0|-|acht uur oei daar keek ze nou niet vrolijk van hoor
A|||||||Wacht, er valt net een plek vrij om drie uur.
K|aanvragen|geen|5|verrassing+blijdschap|0|-|nee drie uur Truus drie uur ze doet een dansje hier
#S|gvb-0672|enquete|telecom|csat=4
K|hulp|levering|4|neutraal|0|-|Monteur was op tijd.
K|hulp|informatie|2|neutraal|0|-|Niet gehoord wat er stuk was.
#S|gvb-0673|review|verzekering|sterren=4
K|orienteren|prijs|3|neutraal|0|-|Via een vergelijker gekomen.
K|aanvragen|digitaal|4|blijdschap|0|-|Lekker kort formulier, zo hoort dat.
K|gebruiken|privacy|4|vertrouwen|0|-|Met die groene kaart in het dashboard rij ik toch anders de grens over.
#S|gvb-0674|social|bezorging|
K|ontvangen|bejegening|1|boosheid|0|-|Jouw bezorgers pissen tegen onze gevel @zoefpakket. JA MET FOTO. Smeerlappen
#S|gvb-0675|chat|diensten|
K|hulp|geen|2|bezorgdheid|0|vraag|dokter mijn konijn eet al sinds gisteren niet, is dat erg?
A|||||||Ja, bij konijnen is dat spoed. Kunt u nu komen?
K|hulp|geen|2|bezorgdheid|0|angst|nu meteen? ik sta te shaken, hij heet Meneer Pluis en hij is alles voor mijn dochter
A|||||||We staan klaar, rustig rijden.
K|geen|geen|3|neutraal|0|-|15 min
#S|gvb-0676|email|reizen|
K|geen|geen|3|neutraal|0|-|Geachte heer Smulders,
K|gebruiken|kwaliteit|4|blijdschap|0|-|Uw fietsroute langs de abdijen was een lust voor het oog en een aanslag op de kuiten, precies zoals wij het graag hebben.
K|gebruiken|informatie|2|verwarring|0|-|Bij knooppunt 61 stonden evenwel drie pijlen naar drie kanten, waardoor wij tot driemaal toe dezelfde koe groetten.
K|gebruiken|geen|3|verlangen|0|wens|Wellicht kan dat in de volgende druk worden verduidelijkt?
#S|gvb-0677|review|bank|sterren=4
K|aanvragen|wachttijd|2|neutraal|3|-|Aanvraag duurde vijf weken.
K|aanvragen|bejegening|4|dankbaarheid|0|-|Niettemin een hartelijk woord van dank aan Floris, die elke vrijdag belde om te zeggen hoever het was.
K|aanvragen|geen|4|blijdschap|0|-|En nu staan we in ónze keuken, met ónze verfvlekken.
#S|gvb-0678|social|diensten|
K|vertrekken|geen|2|teleurstelling|0|-|Vandaag mijn laatste les bij @balletRosa, de zaal wordt een supermarkt. Veertig jaar. Ik heb mijn schoentjes aan de barre laten hangen
#S|gvb-0679|chat|webshop|
K|aanvragen|digitaal|1|boosheid|1|-|jullie stomme site heeft NET mijn hele lijst van 3 uur gewist, ik ontplof
A|||||||Oei. Ik kan hem vanuit het logboek terughalen.
K|aanvragen|digitaal|3|verlangen|0|wens|alsjeblieft laat dat waar zijn
A|||||||142 artikelen, kijk maar.
K|aanvragen|digitaal|4|opluchting+dankbaarheid|0|-|alles erin, tot de paperclips toe. Sorry voor mijn toon en bedankt, tovenaar
#S|gvb-0680|review|diensten|sterren=2
K|ontvangen|informatie|2|irritatie|1|-|In de bevestiging stond 'parkeren voor de deur', er stond alleen niet bij van wiens deur.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De workshop pottenbakken had ik van mijn kinderen gekregen, ik wilde hem zó graag leuk vinden.
K|gebruiken|kwaliteit|2|neutraal|0|-|Eén draaischijf voor tien man.
#S|gvb-0681|social|reizen|
K|gebruiken|levering|4|verrassing|0|-|Vlucht landt 40 min TE VROEG?! Dat kan dus blijkbaar ook @airlente
#S|gvb-0682|chat|energie|
K|wijzigen|geen|3|neutraal|0|wens|We gaan scheiden, ik blijf hier wonen, contract moet op mijn naam
A|||||||Dat regel ik. Mag ik uw IBAN?
K|geen|geen|3|neutraal|0|-|NL02 TEST 0123 4567 89
A|||||||Staat op uw naam vanaf morgen.
K|wijzigen|prijs|3|bezorgdheid|0|vraag|wordt het nu duurder? alles moet ineens van 1 loon en ik hou elke euro vast
#S|gvb-0683|email|overheid|
K|geen|geen|3|neutraal|0|-|Geachte commissie,
K|hulp|beleid|4|opluchting|0|-|Met uw uitspraak van vrijdag is een einde gekomen aan drie jaren van onrust in ons gezin.
K|hulp|bejegening|4|vertrouwen|0|-|Dat er werkelijk geluisterd is, heeft mijn geloof in de overheid hersteld.
K|hulp|geen|2|teleurstelling|0|-|Het is alleen bitter dat mijn man het niet meer heeft mogen meemaken.
#S|gvb-0684|gesprek|webshop|
A|||||||Muziekhandel Akkoord, met Bas.
K|hulp|geen|3|neutraal|0|-|hoi Bas ik bel over de accordeon die bij jullie in reparatie is
A|||||||Die van uw opa, toch?
K|hulp|privacy|3|bezorgdheid|0|vraag|ja precies en ik wou eigenlijk gewoon even horen of hij er nog is want ik las dat er bij jullie brand was
A|||||||De brand was hiernaast. Hij staat veilig in de kluis.
K|hulp|privacy|4|opluchting|0|-|in de kluis o kerel wat ben ik daar blij om ik had het mijn moeder niet durven vertellen
A|||||||Hij is volgende week klaar.
K|hulp|wachttijd|4|vertrouwen|0|-|neem rustig de tijd bij jou staat hij goed
#S|gvb-0685|enquete|bank|nps=8
K|gebruiken|digitaal|4|blijdschap|0|-|Die meldingen op m'n horloge, geweldig speelgoed
#S|gvb-0686|review|telecom|sterren=2
K|hulp|belofte|2|teleurstelling|2|-|'Ik bel u woensdag, beloofd', zei hij zo aardig dat ik er echt op rekende; het werd geen woensdag.
K|gebruiken|storing|2|neutraal|0|-|Televisie op zwart sinds de 8e.
#S|gvb-0687|social|overheid|
K|gebruiken|bejegening|5|blijdschap|0|-|De vuilnismannen van @reinStad hebben mijn zoontje (3) een fluohesje gegeven en nu wil hij nooit meer iets anders aan. Beste dag ooit
#S|gvb-0688|chat|verzekering|
K|betalen|fout|2|irritatie|1|-|waarom betaal ik nog voor een auto die in januari naar de schroot is gegaan, ik heb daar toen papieren voor gestuurd
A|||||||Die zijn niet verwerkt. Ik betaal u 212 euro terug.
K|betalen|fout|4|verrassing|0|-|212, zoveel had ik niet in mijn hoofd
K|betalen|geen|3|neutraal|0|vraag|op welke rekening komt dat?
#S|gvb-0689|email|bezorging|
K|geen|geen|3|neutraal|0|-|L.S.,
K|ontvangen|kwaliteit|2|neutraal|0|-|Het aquarium kwam aan met een barst over de volle lengte.
K|ontvangen|geen|2|bezorgdheid|0|angst|De vissen zitten nu in de badkuip en ik weet niet hoelang ze dat volhouden.
K|wijzigen|geen|3|verlangen|0|wens|Een nieuw exemplaar ontvang ik bij voorkeur gisteren.
#S|gvb-0690|review|wonen|sterren=5
K|hulp|levering|4|blijdschap|0|-|Belde om negen uur over een druppelende kraan, tien over tien was er iemand én had hij het juiste leertje bij.
K|hulp|bejegening|4|blijdschap|0|-|En maar moppen tappen ondertussen.
#S|gvb-0691|social|bank|
K|gebruiken|digitaal|2|verwarring|0|vraag|wat is het verschil tussen 'blokkeren', 'bevriezen' en 'pauzeren' van mijn kaart @pinhuis? ik heb nu op alle drie gedrukt en ik sta in de supermarkt
#S|gvb-0692|gesprek|energie|
A|||||||Pelletleverancier Houtvuur, met Greet.
K|aanvragen|geen|3|verlangen|0|wens|dag Greet ik had graag twee palletten besteld
A|||||||Levering kan in week vijftig.
K|aanvragen|levering|2|bezorgdheid|0|angst|week vijftig amai dan zitten wij al veertien dagen zonder en ik heb een vrouw met reuma
A|||||||Ik kan vrijdag al tien zakken meegeven.
K|aanvragen|beleid|4|opluchting|0|-|ah met tien zakken komen we ertussen
K|aanvragen|bejegening|4|dankbaarheid|0|-|merci Greet ik zal mijn vrouw zeggen dat ge aan haar gedacht hebt
#S|gvb-0693|review|overheid|sterren=1
K|hulp|wachttijd|2|boosheid|3|-|Twee jaar dwangsom, deurwaarder, slapeloze nachten, en dan 'het blijkt een administratieve vergissing'. Een vergissing?! Mijn huwelijk is eraan kapot!
K|hulp|geen|2|teleurstelling|0|-|Een bloemetje heb ik niet nodig, een excuus had geholpen.
#S|gvb-0694|enquete|webshop|nps=6
K|orienteren|digitaal|3|verlangen|0|wens|Kunnen jullie een filter maken voor brede voeten? Ik zou een vaste klant worden
#S|gvb-0695|social|telecom|
K|hulp|wachttijd|4|dankbaarheid|0|-|Om 23u50 geholpen door Soraya van @maanmobiel terwijl ik op een parking stond te huilen zonder gps. Lieve Soraya, dank je voor het thuisbrengen
#S|gvb-0696|chat|reizen|
K|aanvragen|prijs|2|verwarring|0|vraag|eerst staat er 129, dan 164 en bij betalen 188. wat is er onderweg met mijn geld gebeurd?
A|||||||Er zijn koffer- en stoelkosten bijgekomen.
K|aanvragen|prijs|2|irritatie|0|-|een stoel kost dus extra. anders had ik moeten hangen?
#S|gvb-0697|review|bezorging|sterren=4
K|ontvangen|levering|3|neutraal|0|-|Matras en lattenbodem samen op één dag.
K|ontvangen|bejegening|4|dankbaarheid|0|-|De mannen namen mijn oude bed mee zonder iets te vragen, heel fijn, bedankt daarvoor.
K|gebruiken|kwaliteit|4|opluchting|0|-|Eerste nacht zonder rugpijn, ik had de hoop al half opgegeven.
#S|gvb-0698|email|diensten|
K|geen|geen|3|neutraal|0|-|Hoi Ward,
K|gebruiken|informatie|2|teleurstelling|0|-|dat de zangles stopt hoorde ik via de bakker, dat vond ik wel een beetje jammer na zes jaar
K|terugkijken|kwaliteit|4|dankbaarheid|0|-|toch bedankt voor alles, door jou durf ik op familiefeesten mijn mond open te doen
K|orienteren|geen|3|verlangen|0|wens|mocht je ooit weer beginnen, bel mij als eerste
#S|gvb-0699|review|verzekering|sterren=2
K|aanleiding|geen|2|neutraal|0|-|In februari is bij ons de schuur afgebrand.
K|aanleiding|geen|2|teleurstelling|0|-|Alles wat mijn vader ooit had getimmerd lag in de as, daar werden we stil van.
K|hulp|beleid|2|verwarring|0|-|De verzekering vroeg de aankoopbon van een werkbank uit 1958, en wij keken elkaar aan of we het goed gelezen hadden.
K|hulp|bejegening|2|irritatie|0|-|Met de groeten van team 'Zorgeloos', staat er dan nog onder.
#S|gvb-0700|email|wonen|
K|geen|geen|3|neutraal|0|-|Beste Arjan,
K|aanleiding|geen|4|blijdschap|0|-|Er is een derde op komst, we zijn door het dolle!
K|wijzigen|geen|3|verlangen|0|wens|Nu dromen we natuurlijk van een kamer erbij.
K|wijzigen|beleid|3|bezorgdheid|0|vraag|Verliezen we onze inschrijfduur als we intern doorschuiven?
K|wijzigen|geen|3|vertrouwen|0|-|Jij hebt ons altijd eerlijk geadviseerd, dus we varen op jouw kompas.
#S|gvb-0701|social|energie|
K|hulp|belofte|1|boosheid|3|-|Zes beloftes, nul monteurs. Wat zijn jullie een stel ongelooflijke jokkebrokken @ketelzorg, ik kook van woede en dat is het enige warme hier
#S|gvb-0702|chat|overheid|
K|aanleiding|geen|2|bezorgdheid|0|angst|mijn zoon van 17 is vannacht niet thuisgekomen en ik weet me geen raad
A|||||||Ik verbind u direct met de politie. Blijf in de chat.
K|geen|geen|3|neutraal|0|-|ja ik blijf
A|||||||Een agent belt u binnen een minuut.
K|aanleiding|geen|5|opluchting|0|-|HIJ STAAT VOOR DE DEUR. telefoon leeg. ik huil en ik ga hem straks vermoorden en eerst knuffelen
#S|gvb-0703|review|reizen|sterren=2
K|vertrekken|beleid|2|verwarring|1|-|Mijn kortingskaart opzeggen kan uitsluitend in de maand waarin je hem kocht, maar dan weer niet in de eerste twee weken; een sluitende redenering heb ik niet gevonden.
K|vertrekken|geen|3|neutraal|0|-|Opgezegd per brief.
#S|gvb-0704|gesprek|bank|
A|||||||Klachtenteam, met Liselot.
K|hulp|bejegening|1|boosheid|0|-|ja Liselot die collega van u heeft tegen mijn vrouw gezegd dat ze te dom was voor internetbankieren te dóm en ik sta hier te trillen van kwaadheid
A|||||||Dat is onaanvaardbaar. Ik bied u beiden mijn excuses aan.
K|hulp|bejegening|3|neutraal|0|wens|ik wil dat hij dat zelf komt zeggen
A|||||||Ik zorg dat hij vandaag belt.
K|hulp|belofte|3|neutraal|0|-|goed dat wachten wij dan af
A|||||||En u krijgt een vaste contactpersoon, mij.
K|hulp|doorverwijzing|4|vertrouwen|0|-|nou u lijkt me een verstandig mens daar kunnen we op bouwen denk ik
#S|gvb-0705|enquete|diensten|csat=1
K|gebruiken|privacy|1|boosheid|0|-|Mijn dementerende moeder zat om drie uur 's middags nog in haar nachthemd in haar eigen plas. Jullie zouden de cel in moeten.
#S|gvb-0706|enquete|reizen|nps=6
K|wijzigen|beleid|3|verlangen|0|wens|Ooit hoop ik een ticket te mogen overzetten op mijn broer zonder dat het een hypotheek kost.
#S|gvb-0707|review|telecom|sterren=1
K|gebruiken|privacy|1|boosheid|0|-|Mijn ex kreeg van hen zomaar mijn nieuwe adres. MIJN ADRES. Ik was voor hem gevlúcht, achterlijke koeien!
K|gebruiken|privacy|2|bezorgdheid|0|angst|Sindsdien durf ik de gordijnen niet open te doen.
#S|gvb-0708|social|bezorging|
K|ontvangen|informatie|2|verwarring|0|vraag|'Uw pakket is succesvol niet bezorgd.' Wat??
#S|gvb-0709|chat|webshop|
K|betalen|beleid|3|neutraal|0|vraag|kan ik achteraf betalen?
A|||||||Ja, binnen 30 dagen.
K|betalen|geen|3|bezorgdheid|0|vraag|en als het een weekje later wordt? mijn uitkering komt de 23e, ik wil geen incassobureau aan mijn deur
A|||||||Dan kunt u met één klik uitstel vragen, kosteloos.
K|betalen|beleid|4|vertrouwen|0|-|klinkt menselijk, dan vertrouw ik erop en bestel ik
#S|gvb-0710|email|energie|
K|geen|geen|3|neutraal|0|-|Beste collega's van de klantenservice,
K|wijzigen|bejegening|4|dankbaarheid|0|-|dank voor jullie geduld met mijn slechthorende buurman, ik zat ernaast en vond het vertederend
K|wijzigen|levering|4|neutraal|0|-|De nieuwe meter hangt.
#S|gvb-0711|review|webshop|sterren=3
K|ontvangen|kwaliteit|2|teleurstelling|0|-|Voor een kookboek van mijn idool had ik meer hartslag en minder reclame voor pannen verwacht.
K|ontvangen|levering|4|neutraal|0|-|Levering vlot.
K|terugkijken|geen|3|verlangen|0|wens|Toch hoop ik op een deel twee.
#S|gvb-0712|gesprek|reizen|
A|||||||Nachtbus Noordzee, met Timo.
K|gebruiken|levering|2|irritatie|1|-|ja Timo hoe laat is bij jullie eigenlijk kwart over elf want bij ons is dat al geweest
A|||||||De bus heeft vijftig minuten vertraging door een ongeval.
K|gebruiken|geen|3|bezorgdheid|0|vraag|een ongeval toch niet met onze bus want mijn dochter zit daarin
A|||||||Nee, twee vrachtwagens. De bus staat erachter.
K|gebruiken|levering|4|opluchting|0|-|oké dan mag hij er zo lang over doen als hij wil
#S|gvb-0713|social|wonen|
K|gebruiken|kwaliteit|4|verrassing+blijdschap|0|-|Achter het behang van ons huurhuisje zat een complete muurschildering van een bos. GEEN IDEE WAT WE MOETEN DOEN zo mooi @woonthuis
#S|gvb-0714|enquete|energie|nps=3
K|betalen|informatie|2|verwarring|0|-|De brief zegt 'u hoeft niets te doen' en daaronder 'betaal vóór vrijdag'
#S|gvb-0715|review|overheid|sterren=3
K|aanvragen|digitaal|4|opluchting|0|-|Na drie mislukte pogingen bleek het gewoon aan mijn oude browser te liggen, en toen was de pijn ook meteen voorbij.
K|aanvragen|geen|3|neutraal|0|-|Uittreksel kost 14,30.
#S|gvb-0716|chat|diensten|
K|gebruiken|bejegening|2|teleurstelling|0|-|mijn trainer is al vier keer mijn naam vergeten, ik heet geen Chantal. doet toch een beetje zeer
A|||||||Dat begrijp ik, Charlotte. Wil je van trainer wisselen?
K|wijzigen|geen|3|verlangen|0|wens|nou, misschien gewoon een naambordje? ;)
#S|gvb-0717|social|bank|
K|gebruiken|privacy|1|boosheid|0|-|Mijn loonbriefje lag in de printer van jullie kantoor, voor iedereen te lezen. Amateurs! Hufters! @stadsbank
#S|gvb-0718|review|bezorging|sterren=5
K|terugkijken|bejegening|5|dankbaarheid|0|-|Onze melkboer gaat met pensioen, en langs deze weg: bedankt Gerrit, voor veertig jaar melk, praatjes en het redden van ons konijn.
#S|gvb-0719|email|telecom|
K|geen|geen|3|neutraal|0|-|Goeiendag,
K|gebruiken|storing|2|verwarring|0|-|onze bel, de televisie en de rolluiken reageren sinds uw update op elkaars afstandsbediening, wat avondvullend maar onbegrijpelijk is
K|hulp|geen|3|verlangen|0|wens|graag iemand die dat kan ontwarren
#S|gvb-0720|gesprek|verzekering|
A|||||||Rechtsbijstand, met Quirine.
K|hulp|geen|2|bezorgdheid|0|angst|ja goedemiddag ik kreeg een dagvaarding en ik heb al twee dagen geen hap door mijn keel gekregen
A|||||||Ik heb hem gelezen. Dit gaat om een ander, met dezelfde naam.
K|hulp|fout|4|verrassing|0|-|een andere Jan de Vries nee toch
A|||||||Er zijn er negenduizend, meneer.
K|hulp|informatie|4|opluchting|0|-|oh mens ik kan wel door de telefoon kruipen wat een bevrijding
K|hulp|bejegening|4|dankbaarheid|0|-|dankuwel en ook namens mijn maag
#S|gvb-0721|social|webshop|
K|terugkijken|kwaliteit|4|vertrouwen|0|-|Al mijn babycadeaus komen van @wiegenwereld, ik check het label niet eens meer, dat zit altijd goed
#S|gvb-0722|review|energie|sterren=1
K|aanvragen|bejegening|1|boosheid|0|-|Ze hebben mijn 83-jarige vader aan de deur een contract laten tekenen op een tabletje en hem 'opa' genoemd. Gieren.
K|vertrekken|beleid|2|irritatie|2|-|Herroepen mag, per aangetekende brief, met een formulier dat nergens te vinden is.
K|vertrekken|geen|3|bezorgdheid+verlangen|0|wens|Hopelijk zitten we nog binnen de veertien dagen.
#S|gvb-0723|chat|reizen|
K|wijzigen|geen|3|neutraal|0|wens|naam op ticket moet van Jansen naar Janssen
A|||||||Eén letter mag gratis.
K|wijzigen|beleid|4|neutraal|0|-|ok top
#S|gvb-0724|social|diensten|
K|gebruiken|bejegening|4|vertrouwen|0|-|Mijn fietsenmaker zei: 'Kom maar terug als het nog piept, dan heb ik het fout gedaan.' Daar ga ik dus nooit meer weg
#S|gvb-0725|review|overheid|sterren=2
K|hulp|beleid|2|verwarring|1|-|Mijn bezwaar is gegrond verklaard maar het besluit blijft staan; ik heb gevraagd of dat een tikfout was.
K|hulp|informatie|2|irritatie|0|-|Nee, meneer, dat was 'juridisch zuiver'. Aha.
#S|gvb-0726|email|verzekering|
K|geen|geen|3|neutraal|0|-|Beste Ria,
K|hulp|geen|3|neutraal|0|-|Hierbij de foto's van het tuinhek, aangereden door de vuilniswagen.
K|hulp|geen|3|vertrouwen|0|-|Ik laat het met een gerust hart in jouw handen.
#S|gvb-0727|gesprek|telecom|
A|||||||Sterrebel, met Dilan.
K|gebruiken|storing|2|irritatie|0|-|ja Dilan mijn telefoon belt al de hele ochtend uit zichzelf mijn schoonzus
A|||||||Haha, dat is vervelend. Heeft u een valhoes om?
K|gebruiken|geen|3|neutraal|0|-|zo'n klaphoesje met een magneet
A|||||||Die magneet is het. Haal hem er eens uit.
K|gebruiken|informatie|4|verrassing|0|-|nou breekt mijn klomp een magneetje
K|hulp|wachttijd|4|dankbaarheid|0|-|bedankt joh ook namens mijn schoonzus vooral namens mijn schoonzus
#S|gvb-0728|review|bank|sterren=3
K|orienteren|prijs|3|neutraal|0|-|Rente 2,1 procent voor een jaar.
K|orienteren|informatie|4|vertrouwen|0|-|Er wordt netjes bij verteld wat er gebeurt als de boel omvalt, en dat geeft rust.
K|aanvragen|digitaal|2|neutraal|2|-|Selfie lukte pas de zesde keer.
#S|gvb-0729|enquete|wonen|csat=2
K|hulp|informatie|2|verwarring|0|-|Of mijn melding nu gesloten is of juist geopend, kan ik uit 'status: gewijzigd naar status' niet opmaken.
#S|gvb-0730|chat|webshop|
K|orienteren|geen|3|verlangen|0|wens|heb je dit ook in het geel? mijn oma wordt 100 en geel is haar kleur, ik zou het haar zo gunnen
A|||||||Ja! Eén stuk, in het magazijn in Gent.
K|aanvragen|geen|4|blijdschap|0|-|mijn dag is goed, inpakken die handel 🌼
#S|gvb-0731|social|energie|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Windmolenpark klaar, en het uitzicht waar ik als kind op verliefd werd is weg. Ik ben er niet eens tegen hoor. Gewoon verdrietig
#S|gvb-0732|email|reizen|
K|geen|geen|3|neutraal|0|-|Beste camping,
K|ontvangen|informatie|2|irritatie|1|-|De sleutelkastcode die u stuurde, opende inderdaad een sleutelkast, alleen die van de beheerder van de buurcamping.
K|ontvangen|bejegening|4|blijdschap|0|-|We hebben daar met de man nog een heel gezellig glas gedronken.
K|gebruiken|geen|3|verlangen|0|wens|Zou het volgende keer met een bordje kunnen?
#S|gvb-0733|review|diensten|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Ze hebben de VERKEERDE TAND getrokken. Ik kan geen woorden vinden die hier geplaatst mogen worden.
K|hulp|beleid|2|irritatie|0|-|Als goedmakertje kreeg ik tien procent op een gebitsreiniging, voor de tand die ik niet meer heb.
#S|gvb-0734|social|overheid|
K|gebruiken|informatie|2|verwarring|0|vraag|Kan iemand van @gemLindehout mij vertellen of ik nu op de stoep, op het fietspad of in de lucht moet lopen bij die wegwerken
#S|gvb-0735|gesprek|diensten|
A|||||||Hovenier Groenrijk, met Stan.
K|hulp|fout|2|boosheid|0|-|ja Stan je mannen hebben mijn moeders roos eruit gerukt die stond er vijftig jaar vijftig jaar stelletje onbehouwen klunzen
A|||||||Dat vind ik vreselijk. Ligt hij nog in de container?
K|hulp|geen|3|neutraal|0|-|onderop met de wortels bloot
A|||||||Ik kom hem nu redden, een roos kan veel hebben.
K|hulp|geen|3|verlangen|0|wens|ik hoop het jongen want het is het enige wat ik nog van haar heb
A|||||||Drie weken later: hoe staat hij erbij?
K|hulp|fout|5|opluchting+dankbaarheid|0|-|er zit een groen puntje aan Stan een groen puntje dankjewel vent uit de grond van mijn hart
#S|gvb-0736|enquete|bezorging|csat=4
K|ontvangen|levering|4|blijdschap|0|-|keurig op tijd en met een knipoog :-)
#S|gvb-0737|review|telecom|sterren=4
K|ontvangen|levering|2|bezorgdheid|0|angst|Toen de graafmachine aan onze net aangelegde tuin begon, durfde ik niet uit het raam te kijken.
K|ontvangen|kwaliteit|4|verrassing+blijdschap|0|-|'s Avonds lag elke graszode terug alsof er nooit iemand geweest was, petje af.
#S|gvb-0738|chat|bank|
K|betalen|geen|3|neutraal|0|vraag|kan mijn limiet omhoog voor vandaag
A|||||||Tot hoeveel?
K|geen|geen|3|neutraal|0|-|5000
A|||||||Mag ik vragen waarvoor? Dat is ter controle.
K|betalen|beleid|2|irritatie|0|-|een paard. het heet Bliksem. wil je een foto
#S|gvb-0739|email|energie|
K|geen|geen|3|neutraal|0|-|Geachte heer, mevrouw,
K|ontvangen|levering|2|teleurstelling|0|-|De aansluiting van onze zorgboerderij is ten derden male uitgesteld, en onze bewoners hadden de slingers al hangen.
K|ontvangen|geen|3|verlangen|0|wens|Wij zouden u zeer dankbaar zijn voor een datum die blijft staan.
#S|gvb-0740|social|verzekering|
K|hulp|beleid|4|verrassing|0|-|Mijn kunstgebit in de Noordzee verloren en @kustpolis BETAALT. Ik lach weer (over twee weken)
#S|gvb-0741|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Paraplu klapte bij de eerste bui om.
K|gebruiken|kwaliteit|2|irritatie|0|-|'Stormproof' slaat vermoedelijk op de verpakking.
#S|gvb-0742|review|verzekering|sterren=4
K|hulp|levering|4|blijdschap|0|-|Ruitje stuk, zelfde middag een nieuwe, terwijl ik in de wachtkamer een prima cappuccino dronk.
K|hulp|informatie|2|verwarring|0|-|Waarom ik daarna nog drie enquêtes kreeg over 'mijn bandenwissel' is me ontgaan.
#S|gvb-0743|social|energie|
K|betalen|prijs|2|neutraal|0|-|Voorschot van 95 naar 131 vanaf mei
K|betalen|informatie|2|irritatie|0|-|en de uitleg past op een bierviltje, met plaats over voor het bier
#S|gvb-0744|chat|overheid|
K|aanvragen|digitaal|2|neutraal|0|-|uploaden lukt niet, bestand te groot
A|||||||U kunt het splitsen in twee delen.
K|aanvragen|digitaal|4|neutraal|0|-|gelukt in twee delen
K|aanvragen|wachttijd|3|neutraal|0|vraag|wanneer hoor ik iets?
#S|gvb-0745|email|diensten|
K|geen|geen|3|neutraal|0|-|Beste koorleiding,
K|gebruiken|kwaliteit|5|blijdschap|0|-|Het kerstconcert was van een schoonheid waar ik dagen op heb geteerd!
K|gebruiken|geen|3|verlangen|0|wens|Ik koester de stille hoop ooit zelf bij de alten te mogen staan.
K|orienteren|geen|3|bezorgdheid|0|vraag|Is een vrouw van 74 met een heup van titanium daar niet te oud voor?
#S|gvb-0746|gesprek|bezorging|
A|||||||Verhuisservice Zwaluw, met Johan.
K|gebruiken|geen|3|neutraal|0|-|ja Johan jullie zijn nu aan het verhuizen bij mijn ouders
A|||||||Klopt, in Boxtel.
K|gebruiken|kwaliteit|2|bezorgdheid|0|angst|mijn zus stuurt me net een foto van de piano die aan één touw buiten hangt en ik durf de volgende foto niet te openen
A|||||||Dat is een hijsband, die kan achthonderd kilo aan.
K|gebruiken|informatie|4|vertrouwen|0|-|o een hijsband nou ja jullie zullen dat ook niet voor het eerst doen
A|||||||Hij staat inmiddels binnen.
K|gebruiken|kwaliteit|4|opluchting|0|-|ze speelt er al op ik hoor het door de telefoon joh wat fijn
#S|gvb-0747|enquete|bank|csat=1
K|hulp|bejegening|1|boosheid|0|-|Uitgelachen omdat ik met een rollator binnenkwam, door het uitschot achter jullie balie
#S|gvb-0748|review|reizen|sterren=3
K|betalen|beleid|4|neutraal|0|-|Geld terug na vijf dagen.
K|wijzigen|geen|2|teleurstelling|0|-|De reis zelf hebben we moeten laten schieten, en de kinderen zijn daar nog steeds stil van.
#S|gvb-0749|social|webshop|
K|orienteren|geen|3|verlangen|0|wens|Wie moet ik omkopen bij @speldenkussen om die stof met de uiltjes terug te krijgen
A|||||||Dag Lies, er komt een nieuwe rol in maart! ^Pam
K|orienteren|informatie|5|blijdschap|0|-|MAART ik zet een tent voor jullie deur 🦉🦉
#S|gvb-0750|email|telecom|
K|geen|geen|3|neutraal|0|-|Aan wie het aanbelangt,
K|gebruiken|storing|2|neutraal|0|-|Tussen 9 en 11 uur valt onze kassa telkens uit.
K|gebruiken|prijs|2|teleurstelling|0|-|Gisteren zijn daardoor vier tafels vertrokken zonder te eten, wat voor een kleine zaak als de onze hard aankomt.
K|hulp|geen|3|vertrouwen|0|-|Wij vertrouwen erop dat u, zoals vorig jaar, snel de oorzaak vindt.
#S|gvb-0751|chat|wonen|
K|gebruiken|kwaliteit|3|verwarring|0|vraag|er hangt een briefje in de hal 'wie de plant water geeft verliest zijn recht', welke plant, welk recht?
A|||||||Dat is niet van ons! Waarschijnlijk een grapje van een bewoner.
K|gebruiken|informatie|4|blijdschap|0|-|haha gelukkig, ik had al een bezwaarbrief klaar
#S|gvb-0752|review|energie|sterren=1
K|ontvangen|levering|2|irritatie|3|-|Dag vrij genomen, monteur niet gezien; tweede dag vrij genomen, monteur gezien, maar bij de buren.
K|ontvangen|informatie|2|verwarring|0|-|Die hadden niks besteld en hebben nu dus mijn laadpaal.
K|ontvangen|geen|3|verlangen|0|wens|Als iemand hem nog voor de kerst naar nummer 18 kan sjouwen, graag.
