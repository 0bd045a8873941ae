#S|rdi-0001|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|De zuurkoolstamppot met spek bracht me in één hap terug naar de keuken van mijn oma, heerlijk!
K|gebruiken|bejegening|4|blijdschap|0|-|En wat een leuke meid in de bediening, ze had overal een grapje bij.
#S|rdi-0002|enquete|diensten|csat=4
K|gebruiken|bejegening+levering|4|blijdschap|0|-|vlot en correct
#S|rdi-0003|review|diensten|sterren=2
K|gebruiken|wachttijd|2|neutraal|2|-|Om 18.30 aan tafel, om 20.10 kwam het voorgerecht.
K|gebruiken|kwaliteit|3|neutraal|0|-|De carpaccio zelf was in orde,
K|gebruiken|kwaliteit|2|neutraal|0|-|maar de zalm daarna was van binnen nog koud.
K|hulp|bejegening|2|neutraal|0|-|Toen ik er iets van zei haalde de jongen zijn schouders op.
#S|rdi-0004|review|reizen|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ruime plaatsen, veel groen, en het sanitair rook 's ochtends nog naar schoonmaakmiddel in plaats van naar de buren.
K|gebruiken|kwaliteit|2|neutraal|0|-|De wifi haalde onze tent net niet.
#S|rdi-0005|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Beste croissants van de stad 🥐
#S|rdi-0006|review|diensten|sterren=1
K|aanvragen|geen|3|neutraal|0|-|Afspraak gemaakt voor een grote beurt, auto om acht uur gebracht.
K|gebruiken|informatie|2|neutraal|1|-|Om half vijf nog niks gehoord dus zelf maar gebeld.
K|gebruiken|fout|2|irritatie|1|-|Bleek de auto nog gewoon op de parkeerplaats te staan, niemand had hem aangeraakt.
K|gebruiken|geen|1|boosheid|0|-|Garage Westerdijk ziet mij niet meer terug, wat een prutsers.
#S|rdi-0007|enquete|bank|nps=8
K|hulp|informatie|4|blijdschap|0|-|De medewerkster aan het loket nam alle tijd om uit te leggen hoe dat met die volmacht voor mijn vader zit.
#S|rdi-0008|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Haar zit oké, niks bijzonders.
#S|rdi-0009|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Lekkere garnaalkroketten, goed gevuld en niet met van die bloempap.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ook de steak was saignant zoals gevraagd.
K|gebruiken|wachttijd|2|neutraal|1|-|Tussen de gangen duurde het wat lang, zeker met kleine mannen aan tafel.
K|gebruiken|bejegening|4|dankbaarheid|0|-|Gelukkig bracht de patron zelf een doos kleurpotloden.
#S|rdi-0010|review|wonen|sterren=1
K|gebruiken|levering|2|neutraal|2|-|Verhuizers zouden er om zeven uur zijn, het werd kwart voor elf.
K|gebruiken|kwaliteit|1|boosheid|0|-|De antieke kast van mijn schoonmoeder hebben ze letterlijk van de trap laten donderen.
K|hulp|bereikbaarheid|1|boosheid|3|-|Sindsdien zes keer gemaild over de schade en ze geven gewoon niet thuis, SCHANDALIG.
#S|rdi-0011|enquete|diensten|nps=9
K|gebruiken|bejegening|4|vertrouwen|0|-|tandarts legt alles uit voor hij begint, dan durf ik weer
#S|rdi-0012|enquete|overheid|csat=5
K|aanvragen|wachttijd|4|blijdschap|0|-|Paspoort in tien minuten geregeld.
#S|rdi-0013|review|diensten|sterren=4
K|terugkijken|geen|4|blijdschap|0|-|Aanrader!
#S|rdi-0014|review|reizen|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Op de foto's leek het een ruim appartement met zeezicht, in werkelijkheid keken we uit op de vuilcontainers van de buren.
K|gebruiken|kwaliteit|2|neutraal|0|-|Matrassen doorgezakt, één pan, geen kurkentrekker.
K|hulp|bejegening|4|neutraal|0|-|De man van de receptie was wel beleefd.
K|hulp|beleid|2|irritatie|1|-|Een ander appartement kon "beleidsmatig" niet, aldus zijn chef.
#S|rdi-0015|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|dankbaarheid|0|-|Beste Joke, na drie maanden fysio kan ik mijn kleinzoon weer optillen en dat had ik in januari niet durven dromen.
K|geen|geen|5|dankbaarheid|0|-|Duizendmaal dank voor alles.
#S|rdi-0016|enquete|telecom|csat=2
K|hulp|wachttijd|2|neutraal|1|-|drie kwartier in die winkel gestaan voor een simkaartje
#S|rdi-0017|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Koffie top,
K|gebruiken|kwaliteit|2|teleurstelling|0|-|appeltaart droog als zaagsel.
#S|rdi-0018|review|diensten|sterren=2
K|betalen|prijs|2|irritatie|0|-|vorig jaar nog 4,50 voor een tosti nu ineens 8,75 en er zit minder kaas op
#S|rdi-0019|enquete|energie|nps=6
K|gebruiken|geen|3|neutraal|0|-|Ik merk eigenlijk weinig van mijn energieleverancier.
K|gebruiken|geen|3|neutraal|0|-|Dat lijkt me ook de bedoeling.
#S|rdi-0020|review|diensten|sterren=5
K|gebruiken|bejegening|5|dankbaarheid|0|-|Bij de uitvaart van ons vader heeft het team van de koffietafel alles met zoveel zorg gedaan.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Verse pistolets, warme soep, koffie die bleef komen.
K|gebruiken|bejegening|4|dankbaarheid|0|-|Niemand heeft ons buitengekeken, ook al zaten we er om zes uur nog.
#S|rdi-0021|review|diensten|sterren=1
K|gebruiken|privacy|1|boosheid|0|-|Er kroop een kakkerlak over de muur naast onze tafel, walgelijk.
#S|rdi-0022|enquete|verzekering|nps=7
K|hulp|wachttijd|4|neutraal|0|-|Schade aan de voorruit was binnen twee dagen afgehandeld.
K|hulp|digitaal|2|neutraal|1|-|Alleen het formulier op de site liep steeds vast bij stap 3.
#S|rdi-0023|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Fijne sportschool, schoon en nooit te druk.
#S|rdi-0024|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|Sportschool was tot de overname een plek waar je vrolijk van werd, nu is de helft van de toestellen defect en staat er een briefje "monteur is onderweg" van begin september.
#S|rdi-0025|review|reizen|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Wat een zalige week op domein De Heikant!
K|gebruiken|kwaliteit|4|blijdschap|0|-|Huisje proper, bedden goed, en 's avonds zagen we reeën tot op het terras komen.
K|terugkijken|geen|4|verlangen|0|wens|Volgend jaar willen we er met de ganse familie naartoe.
#S|rdi-0026|review|reizen|sterren=3
K|gebruiken|levering|4|neutraal|0|-|Trein was op tijd.
K|gebruiken|kwaliteit|2|neutraal|0|-|Wel gestaan van Zwolle tot Amersfoort.
#S|rdi-0027|enquete|diensten|csat=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|super tevreden
#S|rdi-0028|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Gekomen voor de mosselen, gebleven voor de dame blanche.
#S|rdi-0029|review|wonen|sterren=5
K|orienteren|informatie|4|vertrouwen|0|-|Makelaar Van der Vliet gaf bij de bezichtiging gewoon toe dat de fundering een risico was.
K|orienteren|bejegening|4|verrassing|0|-|Zo'n verkopend makelaar had ik nog nooit meegemaakt.
#S|rdi-0030|review|wonen|sterren=2
K|orienteren|informatie|2|irritatie|2|-|Drie keer om de splitsingsakte gevraagd en drie keer kreeg ik dezelfde brochure.
#S|rdi-0031|enquete|diensten|nps=3
K|gebruiken|wachttijd|2|neutraal|2|-|Afspraak stond om 10.15, ik werd om 11.40 binnengeroepen.
K|gebruiken|bejegening|2|teleurstelling|0|-|De arts keek het hele gesprek naar zijn scherm.
#S|rdi-0032|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Zuurdesem om je vingers bij op te eten!
#S|rdi-0033|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Gewoon een bruin café, bier is koud, bitterballen zijn warm.
#S|rdi-0034|review|diensten|sterren=1
K|gebruiken|bejegening|2|irritatie|0|-|De juf van de opvang zei in de gang, waar andere ouders bij stonden, dat mijn zoon "een handenbindertje" is.
K|gebruiken|bejegening|2|bezorgdheid|0|angst|Ik lig er wakker van wat ze zegt als er geen ouders bij zijn.
K|vertrekken|geen|3|neutraal|0|wens|We zoeken per januari iets anders.
#S|rdi-0035|review|diensten|sterren=4
K|gebruiken|bejegening|4|blijdschap|0|-|Toffe gasten, goei pinten, wijze muziek.
#S|rdi-0036|enquete|telecom|nps=10
K|hulp|herhaling|5|blijdschap|0|-|In één gesprek opgelost waar mijn vorige aanbieder vier monteurs voor nodig had, geweldig!
#S|rdi-0037|review|diensten|sterren=2
K|betalen|fout|2|neutraal|1|-|Drie colas op de rekening terwijl niemand van ons cola gedronken heeft.
K|betalen|fout|3|neutraal|0|-|Na enig aandringen werd het eraf gehaald,
K|betalen|bejegening|2|irritatie|0|-|maar met een gezicht alsof wij de zaak aan het lichten waren.
#S|rdi-0038|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Voor het eerst in jaren een kapper die snapt wat "alleen de puntjes" betekent.
#S|rdi-0039|enquete|overheid|csat=2
K|aanvragen|informatie|2|irritatie|2|-|Op de site staat dat je geen pasfoto nodig hebt voor het rijbewijs, aan de balie moest het ineens toch, dus kon ik terug naar huis.
#S|rdi-0040|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|neutraal|0|-|Niks op aan te merken.
#S|rdi-0041|review|diensten|sterren=5
K|gebruiken|geen|4|blijdschap|0|-|Mijn man werd zestig en we mochten het hele bovenzaaltje van De Gouden Leest versieren.
K|gebruiken|bejegening|5|dankbaarheid|0|-|Eigenaresse Trudy had zelf een taart met een motor erop laten maken omdat ik had laten vallen dat hij rijdt, ik stond met tranen in mijn ogen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Buffet was ruim, warm en tot het laatst bijgevuld.
K|betalen|prijs|4|verrassing|0|-|De rekening viel zelfs lager uit dan begroot omdat er minder gasten waren.
#S|rdi-0042|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|had er meer van verwacht na al die lovende verhalen
#S|rdi-0043|review|diensten|sterren=1
K|ontvangen|kwaliteit|1|boosheid|0|-|Bruidstaart in elkaar gezakt afgeleverd, een uur voor het feest, ik heb staan janken in de keuken.
#S|rdi-0044|enquete|diensten|csat=3
K|gebruiken|geen|3|neutraal|0|-|gaat wel
#S|rdi-0045|review|reizen|sterren=1
K|gebruiken|levering|2|neutraal|3|-|Vlucht HX 482 om 06.10 geannuleerd, omgeboekt naar de volgende dag 21.00 uur.
K|hulp|bereikbaarheid|2|neutraal|2|-|Geen mens aan de balie van Noordvleugel Air, alleen een zuil met een QR-code.
K|gebruiken|beleid|2|neutraal|0|-|We kregen een voucher van zes euro om met vier personen van te eten.
K|hulp|belofte|1|boosheid|3|-|Compensatie zou binnen veertien dagen komen, we zijn nu drie maanden en negen mails verder, wat een bende oplichters.
#S|rdi-0046|review|reizen|sterren=4
K|gebruiken|bejegening|4|dankbaarheid|0|-|Steward zag dat ik vliegangst had en kwam om het kwartier even een praatje maken.
#S|rdi-0047|review|diensten|sterren=4
K|hulp|wachttijd|4|opluchting|0|-|Zaterdagmiddag lekke band, een uur later reden we weer.
K|betalen|prijs|3|neutraal|0|-|€25 all-in.
#S|rdi-0048|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Keuken is van niveau, dat mag gezegd.
K|gebruiken|kwaliteit|2|irritatie|0|-|De akoestiek is een ramp, ge moet roepen om uw eigen vrouw te verstaan.
#S|rdi-0049|enquete|bank|csat=1
K|hulp|bereikbaarheid|2|irritatie|2|-|Kantoor in het dorp dicht, kantoor in de stad alleen op afspraak en die afspraak kan ik alleen maken in een app die niet op mijn telefoon werkt. Bedankt hoor
#S|rdi-0050|review|diensten|sterren=5
K|gebruiken|bejegening|4|blijdschap|0|-|altijd een lach van die mensen
#S|rdi-0051|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De Indische rijsttafel is nog net zo goed als tien jaar geleden.
#S|rdi-0052|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Kwamen hier al sinds '09 elke trouwdag, maar sinds de nieuwe kok is het niet meer wat het was.
K|gebruiken|kwaliteit|2|neutraal|0|-|De saus bij de tong kwam uit een pakje, dat proef je.
K|gebruiken|bejegening|4|blijdschap|0|-|Ober Jaap is gelukkig gebleven en wist nog precies welke wijn we dronken.
K|terugkijken|geen|2|teleurstelling|0|-|Volgend jaar kijken we toch eens ergens anders, met pijn in het hart.
#S|rdi-0053|enquete|diensten|nps=10
K|terugkijken|geen|4|vertrouwen|0|-|Ik stuur al mijn vriendinnen naar deze huidtherapeut.
#S|rdi-0054|review|wonen|sterren=4
K|hulp|levering|4|neutraal|0|-|Loodgieter kwam op de afgesproken tijd en had het lek binnen een half uur gevonden.
K|hulp|kwaliteit|4|blijdschap|0|-|Netjes gewerkt, zelfs gestofzuigd.
#S|rdi-0055|review|wonen|sterren=1
K|hulp|kwaliteit|2|irritatie|2|-|Kraan lekt na de reparatie nog harder dan ervoor.
K|betalen|prijs|1|boosheid|0|-|En daar durft dat heerschap dan 285 euro voor te vragen, pure afzetterij!
#S|rdi-0056|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zoon van 8 rende vroeger gillend de stoel uit, nu vraagt hij wanneer hij weer naar tandarts Merel mag.
#S|rdi-0057|review|diensten|sterren=3
K|gebruiken|geen|3|neutraal|0|-|Was er voor een zakenlunch met drie collega's.
K|gebruiken|wachttijd|4|blijdschap|0|-|Bediening vlot,
K|gebruiken|kwaliteit|3|neutraal|0|-|eten gemiddeld.
#S|rdi-0058|enquete|energie|nps=2
K|betalen|fout|2|neutraal|2|-|Jaarnota klopte voor de tweede keer op rij niet, meterstanden omgewisseld.
#S|rdi-0059|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Schepijs met échte stukken aardbei 🍓
#S|rdi-0060|review|diensten|sterren=2
K|gebruiken|wachttijd|2|irritatie|2|-|25 minuten voor twee bolletjes ijs, de rij stond tot aan de kerk.
#S|rdi-0061|review|overheid|sterren=5
K|aanvragen|bejegening|5|blijdschap|0|-|Madam aan het loket van de burgerlijke stand verdient een standbeeld.
K|aanvragen|beleid|4|opluchting|0|-|Ze heeft voor ons trouwdossier een ontbrekende akte zelf opgevraagd in Charleroi zodat wij geen verlof moesten pakken.
#S|rdi-0062|review|diensten|sterren=1
K|gebruiken|bejegening|2|neutraal|0|-|Wij werden van tafel gestuurd na exact anderhalf uur, met het dessert nog half op het bord.
#S|rdi-0063|review|reizen|sterren=3
K|aanvragen|digitaal|4|neutraal|0|-|Boeken ging makkelijk.
K|ontvangen|wachttijd|2|neutraal|2|-|Inchecken duurde een uur omdat er één iemand achter de balie stond.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De kamer maakte veel goed: groot balkon, stil, stevig bed.
K|gebruiken|kwaliteit|3|neutraal|0|-|Ontbijt standaard.
#S|rdi-0064|enquete|diensten|csat=1
K|gebruiken|bejegening|2|teleurstelling|0|-|Mijn moeder van 87 heeft op de spoedeisende hulp zeven uur op een brancard in de gang gelegen en niemand vroeg of ze iets wilde drinken.
#S|rdi-0065|review|diensten|sterren=5
K|gebruiken|bejegening|4|dankbaarheid|0|-|De verpleging van 4-Noord is goud waard.
#S|rdi-0066|review|diensten|sterren=5
K|gebruiken|informatie|4|vertrouwen|0|-|De chirurg tekende op een servetje wat hij ging doen, toen snapte zelfs ik het.
K|gebruiken|kwaliteit|4|opluchting|0|-|Knie doet het weer!
#S|rdi-0067|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|prima broodje bal
#S|rdi-0068|review|telecom|sterren=2
K|aanvragen|belofte|2|neutraal|0|-|In de winkel beloofde die jongen mij gratis oordopjes bij het toestel, op de factuur stond 79 euro.
K|hulp|bejegening|2|irritatie|1|-|Teruggegaan, kreeg ik te horen dat "die collega hier niet meer werkt".
#S|rdi-0069|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Amai, wat een stoofvlees!! 🤤
#S|rdi-0070|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Frieten goed, stoofvlees wat flauw, mayonaise zelfgemaakt
#S|rdi-0071|enquete|verzekering|csat=4
K|hulp|bejegening|4|dankbaarheid|0|-|Na de inbraak kreeg ik een rustige mevrouw aan de lijn die eerst vroeg hoe het met mij ging en toen pas naar de lijst met spullen.
#S|rdi-0072|review|diensten|sterren=2
K|betalen|prijs|2|irritatie|0|-|€ 6,20 voor een cappuccino met een hartje erin. Voor dat geld mag het hart wel kloppen
#S|rdi-0073|review|diensten|sterren=3
K|gebruiken|bejegening|4|blijdschap|0|-|Leuk stel dat deze lunchroom is begonnen, vol enthousiasme.
K|gebruiken|wachttijd|2|neutraal|1|-|Ze moeten nog wel even wennen, onze soep werd vergeten en kwam toen de pannenkoeken al op waren.
K|gebruiken|fout|4|blijdschap|0|-|De soep kregen we daarna wel gratis.
K|terugkijken|geen|4|vertrouwen|0|-|Over een halfjaar loopt dit als een trein, let maar op.
#S|rdi-0074|review|diensten|sterren=1
K|gebruiken|privacy|2|neutraal|0|-|Dossier van een andere patiënt lag open op de balie, naam en diagnose gewoon leesbaar.
#S|rdi-0075|enquete|diensten|csat=4
K|gebruiken|kwaliteit+prijs|4|blijdschap|0|-|knap geknipt en niet te duur
#S|rdi-0076|review|reizen|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Onze kinderen wilden niet meer naar huis.
K|gebruiken|bejegening|4|blijdschap|0|-|Recreatieteam kende na twee dagen alle namen.
#S|rdi-0077|review|reizen|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|Zwembad dicht, speeltuin afgezet met lint, en het "bruisende centrum" was een patatkar.
K|betalen|prijs|2|boosheid|0|-|Voor 1.340 euro in het hoogseizoen vind ik dat een gotspe.
#S|rdi-0078|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|verrassing+blijdschap|0|-|Ik lust geen vis en toch heb ik mijn bord leeggelikt, wat kunnen ze daar koken zeg
#S|rdi-0079|review|diensten|sterren=4
K|gebruiken|wachttijd|4|blijdschap|0|-|Zonder afspraak binnengelopen en toch binnen een kwartier in de stoel.
#S|rdi-0080|enquete|telecom|csat=3
K|aanvragen|informatie|3|neutraal|0|-|De verkoper wist ongeveer wat ik wist.
#S|rdi-0081|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Blond gevraagd, geel gekregen.
K|hulp|beleid|2|irritatie|2|-|Herstellen mocht, maar alleen op dinsdagochtend als ik moet werken.
#S|rdi-0082|review|bank|sterren=4
K|aanvragen|informatie|4|vertrouwen|0|-|Hypotheekadviseur rekende drie scenario's voor ons door, ook eentje waar hij zelf niks aan verdiende.
K|aanvragen|wachttijd|2|bezorgdheid|1|angst|De acceptatie duurde wel tot twee dagen voor het einde van het financieringsvoorbehoud, dat was peentjes zweten.
#S|rdi-0083|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Lekker gegeten, niet te veel betaald, fijne avond gehad. Meer moet dat niet zijn.
#S|rdi-0084|review|diensten|sterren=1
K|gebruiken|kwaliteit|2|boosheid|0|-|ROSBIEF WAS GRIJS. Grijs!!
#S|rdi-0085|enquete|reizen|nps=4
K|gebruiken|levering|2|irritatie|2|-|Elke maandag hetzelfde liedje met de sprinter van 7.12, uitval of een half treinstel.
#S|rdi-0086|enquete|reizen|nps=8
K|gebruiken|informatie|4|neutraal|0|-|Omroepbericht was duidelijk, dus ik wist dat ik in Geldermalsen moest overstappen.
#S|rdi-0087|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Als vegetariër word je vaak afgescheept met geitenkaas.
K|gebruiken|kwaliteit|4|verrassing|0|-|Hier had ik keus uit vijf hoofdgerechten, en niet één met geitenkaas.
#S|rdi-0088|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Het was druk, het eten was oké, de kinderen vonden het leuk.
#S|rdi-0089|review|diensten|sterren=2
K|ontvangen|fout|2|neutraal|1|-|Gereserveerd voor acht personen aan één tafel, kregen we twee tafeltjes van vier aan weerszijden van een pilaar.
#S|rdi-0090|review|diensten|sterren=5
K|gebruiken|bejegening|5|dankbaarheid|0|-|Aan Mieke van de kinderopvang: merci dat gij ons Lowieke drie jaar lang elke morgen van mijn been hebt geplukt en dat hij vijf minuten later stond te zingen.
#S|rdi-0091|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Op de opvang zelf niks aan te merken, de leidsters zijn schatten.
K|betalen|fout|2|neutraal|2|-|De administratie daarentegen: al voor de derde maand op rij een verkeerde factuur.
#S|rdi-0092|enquete|diensten|csat=2
K|gebruiken|informatie|2|teleurstelling|0|-|Op het rapportgesprek hoorde ik voor het eerst dat mijn dochter al sinds november onvoldoendes haalt.
#S|rdi-0093|review|wonen|sterren=5
K|gebruiken|wachttijd|4|blijdschap|0|-|Vier mannen, één wagen, half twee alles over.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Piano zonder krasje drie hoog, ik heb er met open mond naar staan kijken.
#S|rdi-0094|review|verzekering|sterren=1
K|hulp|beleid|2|irritatie|2|-|Negentien jaar premie betaald voor de uitvaart van mijn moeder, en dan komen ze aanzetten met een kleine lettertje over "verzekerd in natura".
#S|rdi-0095|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|dikke duim
#S|rdi-0096|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Pizza halfrauw in het midden, zwart aan de rand.
#S|rdi-0097|review|diensten|sterren=1
K|gebruiken|bejegening|1|boosheid|0|-|De eigenaar begon te schelden toen mijn dochter haar rolstoel wilde parkeren naast de tafel. Schelden! Tegen een kind van twaalf!
K|terugkijken|bejegening|1|boosheid|0|-|Als je een hart hebt, laat dit etablissement dan links liggen.
#S|rdi-0098|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|De yogalessen van Fenna op donderdagavond zijn het hoogtepunt van mijn week.
#S|rdi-0099|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|neutraal|0|-|Toestellen zijn in orde,
K|gebruiken|kwaliteit|2|irritatie|0|-|de douches zijn smerig, haar in de putjes en kalk op alles.
#S|rdi-0100|enquete|diensten|nps=1
K|vertrekken|beleid|2|irritatie|2|-|Sportabonnement opgezegd met doktersbriefje en toch nog twee maanden moeten doorbetalen.
#S|rdi-0101|review|reizen|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Voor een overnachting op doorreis perfect: slapen, douchen, weg.
#S|rdi-0102|review|diensten|sterren=4
K|gebruiken|geen|3|neutraal|0|-|Was er vorig jaar ook al geweest.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Toen goed, nu weer goed.
#S|rdi-0103|enquete|overheid|csat=3
K|hulp|geen|3|neutraal|0|-|Fiets gemeld die aan de brug hing, week later was hij weg.
#S|rdi-0104|review|diensten|sterren=5
K|gebruiken|kwaliteit+prijs|5|blijdschap|0|-|Fantastische Ethiopiër, we aten met z'n vieren voor 62 euro en rolden naar huis!
#S|rdi-0105|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Ik gun het ze echt, jonge ondernemers, mooie zaak,
K|gebruiken|kwaliteit|2|neutraal|0|-|maar de risotto was een klont en de wijn op kamertemperatuur.
K|gebruiken|kwaliteit|3|verlangen|0|wens|Hopelijk vinden ze snel een kok die het vak kent.
#S|rdi-0106|review|energie|sterren=5
K|ontvangen|levering|4|blijdschap|0|-|Monteurs van de zonnepanelen stonden om acht uur voor de deur, om vier uur draaide de teller terug.
K|ontvangen|informatie|4|vertrouwen|0|-|Nog een half uur uitleg gekregen bij de app ook.
#S|rdi-0107|review|energie|sterren=1
K|betalen|prijs|1|boosheid|0|-|Van 142 naar 231 per maand zonder één brief vooraf. Belachelijk!!
#S|rdi-0108|review|diensten|sterren=4
K|gebruiken|bejegening|4|dankbaarheid|0|-|Ik ben slecht ter been en de serveerster zette zonder dat ik iets zei een stoel met leuningen neer.
#S|rdi-0109|review|diensten|sterren=5
K|gebruiken|wachttijd|4|blijdschap|0|-|rap bediend
#S|rdi-0110|review|diensten|sterren=2
K|gebruiken|wachttijd|2|neutraal|1|-|traag
#S|rdi-0111|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|teleurstelling|0|-|Niet slecht, maar ook niet waar ik een uur voor zou omrijden.
#S|rdi-0112|review|diensten|sterren=1
K|gebruiken|kwaliteit|2|irritatie|1|-|APK laten doen, lampje brandde op de terugweg alweer.
K|hulp|herhaling|2|irritatie|2|-|Tweede keer terug, derde keer terug, telkens "nu is het echt opgelost".
K|betalen|prijs|2|neutraal|0|-|Teller staat inmiddels op 640 euro.
K|hulp|wachttijd|4|opluchting|1|-|Uiteindelijk heeft een garagist in Genk het in tien minuten gevonden: een los stekkertje.
#S|rdi-0113|enquete|diensten|csat=5
K|gebruiken|informatie|4|vertrouwen|0|-|Eerlijk advies: mijn remmen konden nog een jaar mee, zei hij.
#S|rdi-0114|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|gezellige tent
#S|rdi-0115|review|reizen|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Tot drie uur 's nachts keiharde muziek van het feesttentje naast camping De Otter
K|hulp|bereikbaarheid|2|neutraal|1|-|het noodnummer ging over op de voicemail
#S|rdi-0116|review|reizen|sterren=5
K|wijzigen|beleid|4|dankbaarheid|0|-|Toen mijn schoonvader overleed mochten we onze week kosteloos verplaatsen naar september.
K|ontvangen|bejegening|5|dankbaarheid|0|-|Bij aankomst lag er een handgeschreven kaartje op tafel; dat doet iets met een mens.
#S|rdi-0117|enquete|bank|nps=5
K|gebruiken|geen|3|neutraal|0|-|Bank is een bank.
#S|rdi-0118|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Eerst sceptisch over zo'n hippe barbier met tattoos en harde rap.
K|gebruiken|kwaliteit|4|verrassing|0|-|Blijkt de beste fade te zijn die ik ooit heb gehad.
#S|rdi-0119|review|diensten|sterren=2
K|gebruiken|bejegening|2|neutraal|0|-|kapster hing heel de tijd aan haar gsm
#S|rdi-0120|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Hun eclairs, daar sta ik zondags een uur vroeger voor op.
K|gebruiken|beleid|2|neutraal|1|-|Enige minpunt: alleen cash, en de dichtstbijzijnde automaat is een kilometer verder.
#S|rdi-0121|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Brood is goed, gebak is van de fabriek.
#S|rdi-0122|enquete|verzekering|nps=3
K|betalen|prijs|2|irritatie|0|-|Elk jaar gaat de premie omhoog en elk jaar heb ik niks geclaimd
#S|rdi-0123|enquete|verzekering|nps=9
K|hulp|wachttijd|5|verrassing|0|-|Geld stond er al voor ik de telefoon had neergelegd, ongelooflijk!
#S|rdi-0124|review|diensten|sterren=1
K|gebruiken|wachttijd|2|irritatie|2|-|1 uur en 50 minuten. Zo lang zit je bij Bistro Carmen met een droge mond en een kind dat broodstengels eet.
#S|rdi-0125|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Elk gerecht stond als een schilderijtje voor onze neus.
K|gebruiken|informatie|4|blijdschap|0|-|Er werd verteld waar de asperges vandaan kwamen, van een boer drie straten verder.
K|gebruiken|kwaliteit|4|blijdschap|0|-|En na vijf gangen zat ik precies vol genoeg.
#S|rdi-0126|review|diensten|sterren=4
K|gebruiken|bejegening|4|blijdschap|0|-|Heel attent personeel.
#S|rdi-0127|review|diensten|sterren=2
K|gebruiken|fout|2|neutraal|1|-|Notenallergie twee keer doorgegeven, toch pesto met pijnboompitten en cashew op het bord.
K|gebruiken|privacy|2|bezorgdheid|0|angst|Als mijn vrouw niet had geroken zat ik nu in het ziekenhuis.
#S|rdi-0128|enquete|telecom|nps=7
K|aanvragen|informatie|4|blijdschap|0|-|Goed geholpen bij de keuze van een abonnement.
K|aanvragen|geen|3|neutraal|0|-|Had verder niets nodig.
#S|rdi-0129|review|telecom|sterren=5
K|hulp|bejegening|4|dankbaarheid|0|-|Ik ben 79 en die jongen van de winkel in Sittard heeft al mijn foto's overgezet zonder te zuchten.
#S|rdi-0130|review|wonen|sterren=2
K|orienteren|bejegening|2|irritatie|0|-|Als starter met een bod onder de vraagprijs besta je voor deze makelaar gewoon niet.
#S|rdi-0131|review|wonen|sterren=4
K|aanvragen|informatie|4|opluchting|0|-|De notaris vertaalde al dat juridische gebrabbel naar gewoon Nederlands, eindelijk wist ik wat ik tekende.
#S|rdi-0132|review|diensten|sterren=4
K|gebruiken|kwaliteit+prijs|4|blijdschap|0|-|Redelijk eten, heel redelijke prijs. Voor een doordeweekse avond helemaal goed.
#S|rdi-0133|enquete|diensten|csat=1
K|gebruiken|bejegening|2|boosheid|0|-|"Het zit tussen uw oren", kreeg ik te horen. Drie weken later bleek het een hernia.
#S|rdi-0134|enquete|diensten|csat=5
K|gebruiken|bejegening|4|opluchting|0|-|eindelijk een huisarts die luistert
#S|rdi-0135|review|diensten|sterren=3
K|gebruiken|bejegening|4|blijdschap|0|-|Super lieve doktersassistente,
K|gebruiken|bereikbaarheid|2|irritatie|2|-|maar voor je haar aan de lijn hebt ben je een ochtend verder.
#S|rdi-0136|review|overheid|sterren=2
K|aanvragen|beleid|2|irritatie|2|-|Voor een parkeerkaart van mijn gehandicapte zoon moest er een keuringsarts komen kijken of zijn been er nog steeds af was.
#S|rdi-0137|review|overheid|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Containerpark netjes, ge rijdt erop en ge rijdt eraf.
#S|rdi-0138|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zalig terrasje aan het water, met een goeie tripel en een bakske bitterballen is het leven simpel.
#S|rdi-0139|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|Terras zit vol wespen en volle asbakken.
#S|rdi-0140|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Geen liflafjes, gewoon een eerlijke gehaktbal met jus.
#S|rdi-0141|review|reizen|sterren=1
K|ontvangen|kwaliteit|1|boosheid|0|-|Bloed op het laken en haren in de douche, bah bah bah.
K|hulp|bejegening|2|irritatie|0|-|De receptioniste vroeg doodleuk of ik zeker wist dat het niet van mijzelf was.
#S|rdi-0142|review|reizen|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ontbijt met zelfgemaakte confituur en eitjes van eigen kippen
#S|rdi-0143|enquete|reizen|csat=2
K|gebruiken|informatie|2|verwarring|2|-|Trein reed niet en op het perron zei de één dat de bus aan de noordkant vertrok, de ander zuidkant, de app zei niks.
#S|rdi-0144|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Wow
#S|rdi-0145|review|diensten|sterren=5
K|terugkijken|geen|4|blijdschap|0|-|Zeker voor herhaling vatbaar.
#S|rdi-0146|review|diensten|sterren=1
K|terugkijken|geen|2|irritatie|0|-|bespaar u de moeite
#S|rdi-0147|review|diensten|sterren=3
K|gebruiken|wachttijd|2|neutraal|1|-|Lang wachten.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Lekker gegeten.
#S|rdi-0148|review|diensten|sterren=5
K|orienteren|geen|3|neutraal|0|-|Via de buurvrouw bij hondentrimsalon Wafwas terechtgekomen.
K|gebruiken|bejegening|4|verrassing|0|-|Onze angstige labradoodle liep kwispelend naar buiten, dat is nog nooit gebeurd.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Vacht als een knuffelbeer.
#S|rdi-0149|review|diensten|sterren=2
K|aanvragen|bereikbaarheid|2|irritatie|2|-|al een week elke dag gebeld om een afspraak te maken bij die kapper en altijd in gesprek of ze pakken niet op
#S|rdi-0150|enquete|diensten|csat=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Oefeningen helpen een beetje, al weet ik niet of het daarvan komt.
#S|rdi-0151|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|opluchting|0|-|Na zes behandelingen slaap ik weer op mijn rechterzij.
K|gebruiken|kwaliteit|2|neutraal|0|-|De oefenzaal is klein en warm.
#S|rdi-0152|review|diensten|sterren=1
K|betalen|beleid|2|irritatie|1|-|20 minuten te laat door een ongeval op de ring, consult geweigerd én 45 euro no-show aangerekend.
#S|rdi-0153|review|diensten|sterren=5
K|gebruiken|bejegening|4|blijdschap|0|-|Juf Anouk ziet elk kind.
#S|rdi-0154|review|diensten|sterren=4
K|gebruiken|informatie|4|vertrouwen|0|-|Via het schoolappje weet je precies wat ze die dag gedaan hebben, dat praat makkelijker aan tafel.
#S|rdi-0155|review|diensten|sterren=2
K|gebruiken|levering|2|irritatie|1|-|Alweer een tussenuur, het vierde deze week, volgens mijn dochter is wiskunde tegenwoordig een bijvak.
#S|rdi-0156|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De tapas kwamen in een fijn tempo, telkens twee bordjes, zodat niets koud stond te worden.
K|gebruiken|kwaliteit|2|neutraal|0|-|Inktvis wat rubberig,
K|gebruiken|kwaliteit|4|blijdschap|0|-|de albondigas daarentegen om te zoenen.
#S|rdi-0157|review|diensten|sterren=3
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De hype snap ik niet zo.
K|gebruiken|kwaliteit|3|neutraal|0|-|Een burger is een burger, ook als hij op een leisteen ligt.
#S|rdi-0158|enquete|diensten|nps=6
K|gebruiken|kwaliteit|3|neutraal|0|-|voldoende
#S|rdi-0159|review|diensten|sterren=5
K|betalen|prijs|4|blijdschap|0|-|Driegangenmenu voor 29 euro en dan nog een amuse ook, waar vind je dat nog.
#S|rdi-0160|review|diensten|sterren=2
K|betalen|prijs|2|irritatie|0|-|Kraanwater 4 euro. Kraan. Water.
#S|rdi-0161|review|bank|sterren=1
K|aanvragen|wachttijd|2|irritatie|3|-|Zakelijke rekening aangevraagd op 3 april, vandaag 29 juni en nog altijd "in behandeling".
K|hulp|doorverwijzing|2|irritatie|3|-|Ondertussen acht verschillende medewerkers gesproken die allemaal naar een andere afdeling wijzen.
K|vertrekken|geen|2|boosheid|0|-|Ik trek mijn aanvraag in, ik ga wel naar een bank die klanten wíl.
#S|rdi-0162|review|bank|sterren=5
K|hulp|wachttijd|4|opluchting|0|-|Pas ingeslikt op zaterdag, maandag een nieuwe in de bus.
#S|rdi-0163|review|reizen|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Goede beenruimte voor een prijsvechter.
#S|rdi-0164|review|reizen|sterren=2
K|gebruiken|fout|2|bezorgdheid|1|angst|Koffer niet op de band in Faro, en daar zaten de medicijnen van mijn man in.
K|hulp|informatie|2|neutraal|2|-|Vier dagen lang stond er in het systeem "locating".
K|ontvangen|levering|3|opluchting|0|-|Op dag vijf werd hij bij het hotel afgezet.
#S|rdi-0165|enquete|energie|nps=8
K|gebruiken|digitaal|4|blijdschap|0|-|App werkt prima, ik zie per uur wat ik verbruik.
#S|rdi-0166|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|De lasagne smaakt er gelijk bij ons nonna, en dat is bij ons thuis het hoogste wat ge kunt zeggen.
#S|rdi-0167|review|diensten|sterren=4
K|gebruiken|geen|4|blijdschap|0|-|Met vriendinnen geweest na een dag shoppen in Maastricht, gelachen, gegeten, te lang gebleven 😄
#S|rdi-0168|review|diensten|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Friet druipend van oud vet, kip met een raar luchtje, sla zo bruin als de vloer.
K|gebruiken|kwaliteit|1|boosheid|0|-|Smerigste snackbar van heel Brabant.
#S|rdi-0169|review|diensten|sterren=3
K|orienteren|geen|3|neutraal|0|vraag|Weet iemand of ze ook glutenvrije pannenkoeken doen?
#S|rdi-0170|review|wonen|sterren=5
K|orienteren|informatie|4|blijdschap|0|-|Offerte van de schilder was op de cent nauwkeurig en stond dezelfde avond in mijn mailbox.
K|ontvangen|kwaliteit|4|blijdschap|0|-|Strakke kozijnen, geen druppel op de stenen.
K|terugkijken|geen|4|vertrouwen|0|-|Wie een vakman zoekt in de buurt van Apeldoorn: bel Henk.
#S|rdi-0171|enquete|wonen|csat=2
K|hulp|wachttijd|2|neutraal|3|-|Melding schimmel in de badkamer gedaan in oktober, opzichter kwam in februari.
#S|rdi-0172|enquete|wonen|csat=4
K|hulp|wachttijd|4|neutraal|0|-|Cv-ketel dezelfde dag gemaakt.
#S|rdi-0173|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Degelijke garage, geen poespas.
#S|rdi-0174|review|diensten|sterren=2
K|betalen|informatie|2|irritatie|1|-|Offerte zei 380, factuur zei 612, en de verklaring was "tja, er kwam wat bij".
#S|rdi-0175|review|diensten|sterren=5
K|hulp|kwaliteit|4|dankbaarheid|0|-|Stond met dampende motorkap in Wommelgem en die mannen hebben alles laten vallen om ons terug op weg naar Oostenrijk te krijgen.
#S|rdi-0176|review|diensten|sterren=3
K|gebruiken|geen|3|neutraal|0|-|Banden laten wisselen. Auto rijdt. Klaar.
#S|rdi-0177|enquete|diensten|csat=4
K|aanvragen|digitaal|4|blijdschap|0|-|Online inplannen werkt makkelijk.
#S|rdi-0178|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Mijn trouwkapsel zat om vier uur 's nachts nog als een huis, Priya je bent een tovenares!
#S|rdi-0179|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|ribbetjes 👌👌
#S|rdi-0180|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Niet echt smakelijk allemaal.
#S|rdi-0181|review|diensten|sterren=3
K|orienteren|geen|3|neutraal|0|-|Eigenlijk wilden we naar de Griek maar die was dicht.
K|gebruiken|kwaliteit|4|verrassing|0|-|Uiteindelijk viel dit best mee.
#S|rdi-0182|review|telecom|sterren=1
K|hulp|storing|1|boosheid|2|-|Scherm laten vervangen en nu doet de camera het niet meer, de luidspreker ook niet en zij "kunnen daar niets aan doen".
#S|rdi-0183|review|telecom|sterren=4
K|hulp|kwaliteit+wachttijd|4|blijdschap|0|-|Nieuwe batterij erin gezet terwijl ik een koffie dronk aan de overkant, werkt weer als een zonnetje.
#S|rdi-0184|enquete|overheid|nps=2
K|aanvragen|bereikbaarheid|2|irritatie|2|-|eerstvolgende afspraak voor een verhuizing is over vijf weken, hoe is dat mogelijk in een stad van 40.000 inwoners
#S|rdi-0185|review|diensten|sterren=5
K|gebruiken|bejegening|4|blijdschap|0|-|Opa kreeg een extra schepje advocaat bij zijn koffie omdat hij "zo'n guitige kop" had.
#S|rdi-0186|review|diensten|sterren=1
K|aanleiding|geen|3|neutraal|0|-|Mijn ouders waren vijftig jaar getrouwd, dus wij hadden maanden vooruit een zaal met walking dinner geboekt voor 45 man.
K|ontvangen|levering|2|irritatie|1|-|Toen we om vier uur aankwamen stonden de stoelen nog opgestapeld en liep er één scholier met een bezem rond.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De soep was lauw, het hoofdgerecht bestond uit mini-bordjes waar een kabouter hongerig van bleef.
K|gebruiken|kwaliteit|2|irritatie|0|-|Om half negen was de witte wijn op. Op!
K|hulp|bejegening|2|irritatie|0|-|De manager liet zich de hele avond niet zien en stuurde de volgende dag een mailtje dat hij "hoopte dat we hadden genoten".
K|betalen|prijs|1|boosheid|0|-|3.100 euro voor een blamage tegenover de hele familie, ik kan er nog om huilen van woede.
K|terugkijken|geen|2|irritatie|0|-|Plan je feest alsjeblieft ergens anders.
#S|rdi-0187|review|diensten|sterren=5
K|gebruiken|bejegening|5|blijdschap|0|-|Wat zijn wij in de watten gelegd!
K|gebruiken|bejegening|4|blijdschap|0|-|Van de jas die werd aangenomen tot het glaasje limoncello bij het afscheid.
#S|rdi-0188|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Smos kaas-hesp zoals het hoort, vers stokbrood en niet gespaard op de saus.
#S|rdi-0189|enquete|diensten|csat=2
K|hulp|fout|2|irritatie|2|-|bril besteld, verkeerde sterkte, teruggebracht, weer verkeerd
#S|rdi-0190|enquete|diensten|csat=5
K|orienteren|bejegening|4|blijdschap|0|-|De opticien nam drie kwartier om een montuur te zoeken bij mijn scheve neus.
#S|rdi-0191|review|reizen|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ligging is fantastisch, je stapt zo het bos in.
K|gebruiken|kwaliteit|2|neutraal|0|-|De chalet zelf is aan vervanging toe: een gebroken ruit met tape en een koelkast die bromt.
K|ontvangen|wachttijd|2|neutraal|2|-|Sleutel ophalen kostte een uur in de rij, met drie vermoeide kinderen.
K|gebruiken|wachttijd|4|neutraal|0|-|Uitchecken was in een minuut gebeurd.
#S|rdi-0192|review|reizen|sterren=1
K|betalen|prijs|2|irritatie|0|-|Toeristenbelasting, schoonmaak, bedlinnen, energietoeslag, "parkbijdrage"... van 299 naar 518 euro en je hebt nog niks gezien.
#S|rdi-0193|review|diensten|sterren=4
K|gebruiken|bejegening|4|blijdschap|0|-|Vriendelijke bediening, keurig.
#S|rdi-0194|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Hutspot was meer puree,
K|gebruiken|kwaliteit|4|blijdschap|0|-|klapstuk viel wel uit elkaar van malsheid.
#S|rdi-0195|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Oesters zaten vol zand.
#S|rdi-0196|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Kindvriendelijk in het kwadraat: speelhoek, kindermenu mét groenten, en niemand keek kwaad toen de baby begon te krijsen.
#S|rdi-0197|review|diensten|sterren=2
K|gebruiken|bejegening|2|irritatie|0|-|Kinderwagen moest buiten blijven staan in de regen, "huisregels".
#S|rdi-0198|enquete|bank|nps=9
K|hulp|privacy|4|vertrouwen|0|-|Ze belden zelf toen er iets vreemds van mijn rekening werd afgeschreven in Vilnius.
#S|rdi-0199|enquete|bank|nps=4
K|betalen|prijs|2|irritatie|0|-|14 euro per maand om mijn eigen geld te mogen bewaren
#S|rdi-0200|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Rustige praktijk in Hasselt, zachte handen, geen reclamepraat.
#S|rdi-0201|review|diensten|sterren=1
K|gebruiken|kwaliteit|2|irritatie|0|-|Die gast die zich osteopaat noemt heeft twintig minuten met zijn duimen op mijn voorhoofd geduwd en dan 70 euro gevraagd.
#S|rdi-0202|review|diensten|sterren=3
K|gebruiken|geen|3|neutraal|0|-|Controle, geen gaatjes, volgende over een half jaar.
#S|rdi-0203|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|opluchting|0|-|Kies getrokken en ik heb er niks van gevoeld, en ik was zó bang vooraf.
#S|rdi-0204|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|neutraal|1|-|Verdoving begon pas te werken toen hij al bezig was.
#S|rdi-0205|review|energie|sterren=3
K|wijzigen|geen|3|neutraal|0|-|Overgestapt wegens een cadeaukaart van 150 euro.
K|ontvangen|belofte|2|neutraal|3|-|Op die cadeaukaart zit ik acht maanden later nog te wachten.
K|gebruiken|geen|3|neutraal|0|-|Stroom komt verder gewoon uit het stopcontact.
#S|rdi-0206|review|verzekering|sterren=4
K|wijzigen|beleid|4|neutraal|0|-|Auto omzetten naar oldtimerpolis was met één telefoontje in orde.
#S|rdi-0207|review|verzekering|sterren=2
K|hulp|beleid|2|teleurstelling|0|-|Mijn fiets stond op slot, maar niet aan de vaste wereld, en dus krijg ik nul euro.
#S|rdi-0208|enquete|verzekering|csat=3
K|hulp|informatie|3|neutraal|0|-|Antwoord gekregen, al moest ik het twee keer lezen.
#S|rdi-0209|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Eerlijk ambacht, dat proef je aan de speculaas en dat zie je aan de wachtrij.
#S|rdi-0210|review|diensten|sterren=4
K|gebruiken|wachttijd|2|neutraal|1|-|Op zaterdag kunt ge best om acht uur komen, anders staat ge tot aan de apotheek.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Maar voor die rijsttaart doe ik het met plezier.
#S|rdi-0211|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Kaiserbroodjes van gisteren in de zak gekregen.
#S|rdi-0212|review|diensten|sterren=1
K|gebruiken|bejegening|2|irritatie|0|-|De bakkersvrouw hielp eerst drie bekenden die na mij binnenkwamen en vroeg toen aan mij of ik "nog wat moest".
#S|rdi-0213|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|zaaaaalig
#S|rdi-0214|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|neutraal|0|-|Kan er weinig op zeggen, alles klopte.
#S|rdi-0215|review|diensten|sterren=5
K|gebruiken|bejegening|4|dankbaarheid|0|-|Onze oma dementeert en stelde zes keer dezelfde vraag aan de ober.
K|gebruiken|bejegening|5|dankbaarheid|0|-|Zes keer kreeg ze hetzelfde vriendelijke antwoord; daar kan menig zorginstelling nog wat van leren.
#S|rdi-0216|review|wonen|sterren=4
K|hulp|levering|4|neutraal|0|-|Dakdekker was er binnen 24u na de storm.
K|betalen|prijs|2|neutraal|0|-|Goedkoop is hij niet.
K|hulp|kwaliteit|4|opluchting|0|-|Sindsdien geen druppel meer op zolder.
#S|rdi-0217|review|wonen|sterren=1
K|aanvragen|belofte|2|teleurstelling|3|-|Keuken aanbetaald in mei, showroom in september failliet, 6.800 euro foetsie.
#S|rdi-0218|enquete|diensten|nps=8
K|terugkijken|kwaliteit|4|vertrouwen|0|-|Al vijftien jaar dezelfde kapster, dat zegt denk ik genoeg.
#S|rdi-0219|enquete|diensten|nps=7
K|gebruiken|kwaliteit|4|neutraal|0|-|ruim voldoende
#S|rdi-0220|review|diensten|sterren=3
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Ik had me verheugd op de beroemde kaasfondue, het werd een kaasfondue.
#S|rdi-0221|review|diensten|sterren=5
K|aanleiding|geen|2|bezorgdheid|0|-|Vorige winter kreeg ik te horen dat er een plekje op mijn long zat.
K|gebruiken|wachttijd|4|opluchting|0|-|Binnen een week had ik de scan, de bronchoscopie én de uitslag.
K|gebruiken|informatie|4|vertrouwen|0|-|Dr. Oosterling praatte niet over mijn hoofd heen maar tegen mij, met mijn vrouw erbij.
K|gebruiken|bejegening|4|dankbaarheid|0|-|Verpleegkundige Bianca belde 's avonds nog om te vragen of ik kon slapen.
K|gebruiken|kwaliteit|3|neutraal|0|-|Het eten was ziekenhuiseten.
K|terugkijken|geen|5|dankbaarheid|0|-|Ik ben nu schoon en blijf deze mensen eeuwig dankbaar.
#S|rdi-0222|review|diensten|sterren=2
K|gebruiken|informatie|2|bezorgdheid|0|angst|Niemand kon mij zeggen of het bloed in de drain normaal was, ik was bang dat er iets gescheurd zat.
#S|rdi-0223|enquete|diensten|csat=4
K|gebruiken|wachttijd|4|neutraal|0|-|Bloedprikken ging vlug, nummertje trekken en vijf minuten later weer buiten.
#S|rdi-0224|enquete|diensten|csat=2
K|gebruiken|kwaliteit|2|neutraal|0|-|parkeergarage ziekenhuis vol, nergens plek
#S|rdi-0225|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zusters: een 10.
K|gebruiken|bereikbaarheid|2|irritatie|0|-|De arts heb ik in vier dagen één keer gezien, om zes uur 's ochtends, in het donker.
#S|rdi-0226|review|reizen|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Nachttrein naar Wenen, wat een belevenis!
K|gebruiken|bejegening|4|blijdschap|0|-|De steward maakte ons wakker met koffie en een broodje en de mededeling dat de Alpen links te zien waren.
#S|rdi-0227|review|reizen|sterren=1
K|gebruiken|storing|2|neutraal|2|-|airco kapot, 38 graden in de coupé
K|gebruiken|bejegening|2|boosheid|0|-|conducteur: "dan doet u toch een jas uit". Ik droeg een hemdje!!
#S|rdi-0228|enquete|reizen|nps=10
K|hulp|wachttijd|4|blijdschap|0|-|Portemonnee gevonden en de volgende dag kon ik hem al ophalen in Den Bosch.
#S|rdi-0229|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|'t Is er altijd goed
#S|rdi-0230|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|Muziek zo hard dat je mekaar moest appen aan tafel.
#S|rdi-0231|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mooie kaart met veel streekbieren.
K|gebruiken|informatie|2|neutraal|0|-|De ober kon er alleen niets over vertellen.
#S|rdi-0232|review|diensten|sterren=1
K|aanvragen|fout|2|neutraal|2|-|Drie weken van tevoren gereserveerd, bevestiging op zak, en aan de deur stonden we niet in het boek.
K|hulp|bejegening|2|irritatie|0|-|"Dan hebt u zeker een andere zaak gebeld." Nee mevrouw, ik kan lezen.
#S|rdi-0233|review|diensten|sterren=5
K|gebruiken|prijs+kwaliteit|4|blijdschap|0|-|dagschotel 15 euro, soep erbij, goed vol
#S|rdi-0234|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De kroketten waren krokant en lekker romig vanbinnen.
K|gebruiken|kwaliteit|3|neutraal|0|-|Brood erbij was gewoon casino wit.
K|betalen|prijs|4|blijdschap|0|-|€11,50 vind ik daar een nette prijs voor.
#S|rdi-0235|review|telecom|sterren=2
K|ontvangen|levering|2|irritatie|3|-|Monteur kwam niet, kwam weer niet, en de derde keer had hij de verkeerde kabel bij. Drie vrije dagen naar de knoppen
#S|rdi-0236|review|telecom|sterren=4
K|ontvangen|kwaliteit|4|blijdschap|0|-|De installateur trok de kabel zo netjes weg achter de plint dat mijn man hem de volgende dag nog zocht.
#S|rdi-0237|enquete|telecom|csat=5
K|hulp|bereikbaarheid|4|blijdschap|0|-|meteen iemand aan de lijn
#S|rdi-0238|enquete|overheid|csat=1
K|hulp|doorverwijzing|2|irritatie|3|-|Voor die ene boom die mijn dak raakt ben ik naar Groen, Vergunningen, Wijkbeheer en weer Groen gestuurd. De boom groeit intussen door.
#S|rdi-0239|enquete|overheid|csat=4
K|hulp|bejegening|4|vertrouwen|0|-|De wijkagent kwam dezelfde avond langs en nam ons burengedoe serieus.
#S|rdi-0240|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Rijschool Rondom Rij: in 28 lessen geslaagd, in één keer!
K|gebruiken|bejegening|4|vertrouwen|0|-|Instructeur Ferry bleef kalm, zelfs toen ik bijna een fietsenrek meenam.
#S|rdi-0241|review|diensten|sterren=2
K|gebruiken|levering|2|irritatie|1|-|Mijn rij-instructeur belt steevast een kwartier voor de les af met "file".
#S|rdi-0242|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Geslaagd, dus ach.
#S|rdi-0243|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De sauna is ruim, het is er stil, en de handdoeken ruiken fris.
K|gebruiken|beleid|4|blijdschap|0|-|Fijn dat telefoons verboden zijn.
#S|rdi-0244|review|diensten|sterren=1
K|gebruiken|privacy|1|boosheid|0|-|Kluisje opengebroken, portemonnee en autosleutel weg en de sauna haalt zijn schouders op.
#S|rdi-0245|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|massage van Els = hemel
#S|rdi-0246|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Gezichtsbehandeling deed mijn huid zichtbaar goed,
K|gebruiken|bejegening|2|irritatie|0|-|maar ik werd het hele uur doorgezaagd over crèmes die ik moest kopen.
#S|rdi-0247|enquete|diensten|nps=2
K|gebruiken|informatie|2|irritatie|1|-|Oudergesprek online, tien minuten, waarvan vier om het geluid aan te krijgen.
#S|rdi-0248|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Muziekschool waar plezier vóór techniek komt, mijn zoon pakt zijn trompet nu uit zichzelf.
#S|rdi-0249|review|wonen|sterren=5
K|hulp|levering+bejegening|4|blijdschap|0|-|Stipt om acht, beleefd, schoenen uit, probleem opgelost om negen.
#S|rdi-0250|review|wonen|sterren=2
K|hulp|levering|2|neutraal|2|-|Hele dag thuisgebleven voor de slotenmaker die tussen negen en vijf zou komen; hij kwam om tien voor zeven.
#S|rdi-0251|review|wonen|sterren=1
K|betalen|prijs|1|boosheid|0|-|€ 489 voor het openflipperen van een deur. Vier minuten werk. Criminelen zijn het.
#S|rdi-0252|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Héérlijke warme chocomel met slagroom na een koude wandeling, precies goed.
#S|rdi-0253|review|diensten|sterren=5
K|terugkijken|geen|4|blijdschap|0|-|Ga daarheen, bestel de kaaskroketten en kom me dan bedanken.
#S|rdi-0254|review|diensten|sterren=2
K|terugkijken|geen|2|teleurstelling|0|-|We gaan er niet meer naartoe, spijtig want het was altijd ons café.
#S|rdi-0255|review|diensten|sterren=3
K|gebruiken|geen|3|neutraal|0|-|Mwah.
#S|rdi-0256|review|diensten|sterren=1
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Alles smaakte naar diepvries, zelfs het ijs op de een of andere manier.
#S|rdi-0257|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Spontaan binnengevallen tijdens de fietstocht en blij dat we het deden.
K|gebruiken|kwaliteit|4|neutraal|0|-|Fietsen konden achterom in de schuur staan, met stopcontact.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Uiensoep met een korst waar je lepel in bleef steken, zo hoort dat.
#S|rdi-0258|enquete|diensten|nps=5
K|gebruiken|kwaliteit|3|neutraal|0|-|Gemiddelde zaak met gemiddelde prijzen.
#S|rdi-0259|review|diensten|sterren=5
K|gebruiken|bejegening|4|blijdschap|0|-|Die mensen dóén het nog met hart en ziel.
#S|rdi-0260|review|reizen|sterren=4
K|ontvangen|bejegening|4|blijdschap|0|-|Hartelijk ontvangen met een glas cava en een plannetje van de stad.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Kamer was niet groot, wel kraaknet en doodstil.
K|betalen|prijs|2|neutraal|0|-|Ontbijt van 24 euro p.p. hebben we laten passeren.
#S|rdi-0261|review|reizen|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Vier sterren? Drie, als ge het mij vraagt.
#S|rdi-0262|review|reizen|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Kamer lag boven de laadkade, om vijf uur 's morgens begon het gebonk met de rolcontainers.
#S|rdi-0263|review|reizen|sterren=5
K|hulp|bejegening|4|dankbaarheid|0|-|Nachtportier Moussa reed onze zieke dochter met zijn eigen auto naar de huisartsenpost.
#S|rdi-0264|enquete|energie|csat=2
K|hulp|wachttijd|2|irritatie|2|-|Chatbot, wachtrij, chatbot, wachtrij, verbinding verbroken.
#S|rdi-0265|enquete|energie|csat=4
K|wijzigen|wachttijd|4|blijdschap|0|-|Verhuizing doorgegeven, was zo gepiept.
#S|rdi-0266|review|diensten|sterren=1
K|gebruiken|levering|2|irritatie|2|-|Zes keer dezelfde huishoudhulp afgezegd op de dag zelf en van de firma krijgt ge alleen "we zoeken vervanging" te horen.
#S|rdi-0267|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Sinds Jolanta bij ons poetst blinken de kranen en liggen de kussens in een rijtje.
K|gebruiken|privacy|4|vertrouwen|0|-|Ik heb haar na een maand de sleutel gegeven, zo vertrouwd voelt het.
#S|rdi-0268|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Ramen gewassen, één vergeten, volgende keer beter.
#S|rdi-0269|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ziet er chic uit en is het ook, maar je voelt je er niet bekeken.
#S|rdi-0270|review|diensten|sterren=2
K|gebruiken|bejegening|2|irritatie|0|-|We voelden ons bekeken omdat we geen wijnarrangement namen.
#S|rdi-0271|review|bank|sterren=2
K|hulp|bejegening|2|teleurstelling|0|-|Na het overlijden van mijn man sprak de bank mij consequent aan als "de erven".
K|hulp|herhaling|2|irritatie|3|-|De overlijdensakte heb ik vijf keer moeten sturen, telkens naar een ander adres.
K|hulp|bejegening|4|dankbaarheid|0|-|Alleen meneer Tuinstra van kantoor Drachten heeft gewoon gebeld en gecondoleerd.
#S|rdi-0272|enquete|bank|csat=5
K|aanvragen|wachttijd|4|blijdschap|0|-|kinderrekening in vijf minuten geopend
#S|rdi-0273|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Eindelijk nog eens deftige kip aan 't spit!
#S|rdi-0274|review|diensten|sterren=4
K|gebruiken|wachttijd|4|neutraal|0|-|Broodjes klaar binnen de zes minuten, ik heb het getimed.
#S|rdi-0275|review|diensten|sterren=1
K|gebruiken|kwaliteit|2|boosheid|0|-|haar in de soep, nieuwe soep, wéér een haar 🤮
#S|rdi-0276|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|De sushi was vers en mooi gesneden.
K|gebruiken|digitaal|2|irritatie|1|-|Bestellen op een plakkerige tablet die om de haverklap naar het Koreaans verspringt is minder.
K|gebruiken|levering|2|neutraal|1|-|Twee rondes zijn nooit aangekomen.
#S|rdi-0277|enquete|verzekering|nps=0
K|hulp|beleid|1|boosheid|3|-|Een half jaar soebatten over een gestolen e-bike, vier formulieren, twee experts en dan AFWIJZEN. Maffia.
#S|rdi-0278|review|overheid|sterren=3
K|aanvragen|geen|3|neutraal|0|-|Rijbewijs opgehaald.
K|aanvragen|wachttijd|3|neutraal|0|-|Half uurtje gezeten, was te doen.
#S|rdi-0279|review|overheid|sterren=5
K|hulp|informatie|4|dankbaarheid|0|-|Dankzij Yasmina van het sociaal loket weet ik eindelijk waar ik recht op heb, ze heeft alles voor me op een rijtje gezet.
#S|rdi-0280|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|leuk, lekker, lief personeel, vlak bij het station
#S|rdi-0281|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|De kip was droog en de rijst koud.
#S|rdi-0282|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|verrassing|0|-|Niet verwacht in zo'n gehucht: sterrenniveau met boerenporties.
#S|rdi-0283|review|diensten|sterren=1
K|betalen|prijs|2|neutraal|0|-|9 euro voor brood met boter, ongevraagd op tafel gezet
#S|rdi-0284|review|diensten|sterren=4
K|gebruiken|bejegening|4|blijdschap|0|-|De uitbater kwam zelf even polsen of het gesmaakt had.
#S|rdi-0285|enquete|diensten|csat=4
K|gebruiken|kwaliteit|3|verlangen|0|wens|graag wat meer lessen in de ochtend, zwemmen lukt mij na het werk niet meer
#S|rdi-0286|enquete|diensten|nps=9
K|gebruiken|kwaliteit|4|blijdschap|0|-|Sfeer in de fitness is heel los, niemand die zit te stoefen met zijn spieren.
K|gebruiken|kwaliteit|3|verlangen|0|wens|Een tweede roeimachine zou wel welkom zijn.
#S|rdi-0287|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|De zogenaamde personal trainer stond de helft van mijn sessie op zijn telefoon te scrollen, en dat aan 55 euro per uur.
#S|rdi-0288|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|12 kilo eraf dankzij coach Wendel!!
K|gebruiken|bejegening|4|vertrouwen|0|-|Nooit een verwijt als ik een week had gesmokkeld.
#S|rdi-0289|review|reizen|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Wakker worden met een koe naast je tentdoek, beter wordt het leven niet.
K|gebruiken|bejegening|4|blijdschap|0|-|Boerin Annelies brengt om half negen warme broodjes rond op een kruiwagen.
K|gebruiken|kwaliteit|3|neutraal|0|-|Sanitair is basic: twee wc's, twee douches, een spiegel.
K|betalen|prijs|4|verrassing|0|-|18 euro per nacht voor ons vieren, ik moest het twee keer lezen.
#S|rdi-0290|review|reizen|sterren=1
K|gebruiken|kwaliteit|2|boosheid|0|-|De wc's op deze camping zijn ronduit goor, er lag om tien uur 's ochtends nog de kots van de avond ervoor.
#S|rdi-0291|review|reizen|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Veldje vlak, water bij de hand, stroom 6 ampère.
K|gebruiken|kwaliteit|2|neutraal|0|-|Snelweg hoorbaar bij westenwind.
#S|rdi-0292|enquete|reizen|nps=3
K|aanvragen|digitaal|2|irritatie|2|-|Boeking drie keer ingevuld omdat de betaalpagina er telkens uitvloog.
#S|rdi-0293|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De muntthee komt met een hele struik erin en een schaaltje koekjes.
#S|rdi-0294|review|diensten|sterren=2
K|gebruiken|bejegening|2|irritatie|0|-|We zaten nog geen tien minuten met een lege kop of de rekening lag er al.
#S|rdi-0295|review|diensten|sterren=1
K|gebruiken|bejegening|1|boosheid|0|-|ONBESCHOFT personeel!!! NOOIT GEZIEN!!!
#S|rdi-0296|review|diensten|sterren=4
K|gebruiken|wachttijd|2|neutraal|1|-|Het personeel liep zich uit de naad en toch duurde het even.
K|gebruiken|bejegening|4|dankbaarheid|0|-|Ze kwamen wel steeds melden hoe lang nog, en er kwam een schaaltje olijven van het huis.
#S|rdi-0297|review|wonen|sterren=5
K|orienteren|bejegening|4|vertrouwen|0|-|Makelaar Sjoerd luisterde eerst een uur voordat hij ook maar één woning liet zien.
K|aanvragen|kwaliteit|4|blijdschap|0|-|Dankzij zijn onderhandelen 14.000 onder de vraagprijs gekocht.
K|ontvangen|bejegening|4|blijdschap|0|-|Bij de sleutel zat een pot zelfgekweekte basilicum.
#S|rdi-0298|review|wonen|sterren=2
K|orienteren|bereikbaarheid|2|irritatie|2|-|Twee berichten ingesproken, drie mails, en op de dag dat ze terugbellen is het huis verkocht.
#S|rdi-0299|enquete|wonen|nps=6
K|hulp|levering|4|neutraal|0|-|Schilders kwamen netjes op dag en uur,
K|hulp|informatie|2|neutraal|0|-|alleen wist niemand in het portiek vooraf dat de deuren een dag open moesten blijven.
#S|rdi-0300|review|telecom|sterren=3
K|orienteren|bejegening|3|neutraal|0|-|Verkoper deed zijn ding, niet opdringerig, niet hartelijk.
#S|rdi-0301|review|telecom|sterren=1
K|aanvragen|fout|1|boosheid|2|-|Ze hebben mijn moeder van 83 een glasvezel-alles-in-één met sportzenders aangesmeerd, ze kijkt alleen naar het journaal! Schaamteloos
#S|rdi-0302|enquete|telecom|csat=4
K|gebruiken|storing|4|neutraal|0|-|sinds de nieuwe kast geen uitval meer gehad
#S|rdi-0303|review|diensten|sterren=5
K|gebruiken|bejegening|5|dankbaarheid|0|-|Liefste dierenarts Katrien, je bent op je vrije dag gekomen om onze oude Bas thuis te laten inslapen.
K|gebruiken|bejegening|5|dankbaarheid|0|-|Je hebt daarna nog een kop koffie met ons gedronken en gewoon naar verhalen over hem geluisterd.
K|geen|geen|4|dankbaarheid|0|-|Dat vergeten wij nooit.
#S|rdi-0304|review|diensten|sterren=2
K|betalen|prijs|2|irritatie|0|-|De kat had een teek. 86 euro.
#S|rdi-0305|review|diensten|sterren=4
K|gebruiken|informatie|4|blijdschap|0|-|Dierenarts gaf een duidelijk overzicht van wat moet en wat kan wachten.
#S|rdi-0306|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|de ene keer goed, de andere keer niet, hangt ervan af wie er in de keuken staat
#S|rdi-0307|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Voorgerecht 8, hoofdgerecht 7, nagerecht 9.
K|gebruiken|bejegening|4|blijdschap|0|-|Bediening een dikke 9!
#S|rdi-0308|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Mijn vrouw vond het lekker, ik vond het een aanfluiting: bloemkool als hoofdgerecht, één roosje, met een streep saus.
#S|rdi-0309|enquete|bank|nps=6
K|gebruiken|digitaal|4|blijdschap|0|-|App is overzichtelijk.
K|gebruiken|beleid|3|verlangen|0|wens|Zou fijn zijn als je ook zonder smartphone een betaling kon goedkeuren.
#S|rdi-0310|enquete|verzekering|csat=5
K|hulp|informatie|4|opluchting|0|-|goed uitgelegd wat wel en niet gedekt is, ik hoef me geen zorgen te maken
#S|rdi-0311|review|diensten|sterren=1
K|gebruiken|fout|2|irritatie|2|-|Verkeerde voet op de röntgenfoto. De verkeerde voet.
K|gebruiken|bejegening|2|irritatie|0|-|En dan nog durven zeggen dat ik het zelf had moeten melden.
#S|rdi-0312|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|opluchting|0|-|Steunzolen zitten meteen goed, na jaren sukkelen
#S|rdi-0313|review|diensten|sterren=4
K|gebruiken|bejegening|4|blijdschap|0|-|De podoloog maakt grapjes over mijn eelt, zo wordt het toch nog gezellig.
#S|rdi-0314|review|diensten|sterren=5
K|gebruiken|bejegening|4|blijdschap|0|-|De crèche stuurt elke dag een fotootje, ik begin er mijn middagpauze mee.
#S|rdi-0315|review|diensten|sterren=2
K|betalen|beleid|2|irritatie|0|-|Zieke kinderen afmelden vóór zeven uur, anders betaal je de volle dag. Alsof koorts een wekker heeft.
#S|rdi-0316|review|overheid|sterren=1
K|aanvragen|wachttijd|2|irritatie|3|-|omgevingsvergunning voor een tuinhuis aangevraagd in maart, bezwaar, verlenging, nog een verlenging, het is bijna kerst
#S|rdi-0317|review|overheid|sterren=4
K|aanvragen|digitaal|4|verrassing|0|-|Had me schrap gezet voor een papierwinkel, bleek dat ge alles met itsme in tien klikken kunt indienen.
#S|rdi-0318|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Een gat in de muur waar ze de beste broodjes pom van Rotterdam verkopen.
#S|rdi-0319|review|diensten|sterren=3
K|betalen|prijs|2|neutraal|0|-|Aan de prijs.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Wel lekker.
#S|rdi-0320|review|diensten|sterren=1
K|gebruiken|kwaliteit|2|neutraal|0|-|Lunch voor vijf besteld, drie gekregen, waarvan één koud.
#S|rdi-0321|review|diensten|sterren=4
K|gebruiken|geen|3|neutraal|0|-|Derde keer hier in twee maanden.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Constant goed, en dat is zeldzamer dan je denkt.
K|gebruiken|kwaliteit|3|neutraal|0|-|De kaart verandert niet vaak.
#S|rdi-0322|review|diensten|sterren=2
K|gebruiken|kwaliteit|4|neutraal|0|-|Vorige keer: vers gebakken tong, alles erop en eraan.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Deze keer: een lapje dat naar bleekwater rook.
K|hulp|fout|3|neutraal|0|-|Ze hebben de vis niet aangerekend.
#S|rdi-0323|enquete|diensten|csat=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|weer een heerlijke behandeling gehad
#S|rdi-0324|review|diensten|sterren=5
K|gebruiken|beleid|4|blijdschap|0|-|Hond mocht mee naar binnen en kreeg nog eerder water dan wij wijn.
#S|rdi-0325|review|diensten|sterren=1
K|gebruiken|kwaliteit|2|irritatie|0|-|Reclame zegt "ambachtelijk", doos in de container zegt groothandel.
#S|rdi-0326|review|reizen|sterren=4
K|gebruiken|levering|4|neutraal|0|-|Vlucht vertrok stipt en landde een kwartier te vroeg.
K|gebruiken|bejegening|4|blijdschap|0|-|Crew beleefd.
K|gebruiken|kwaliteit|2|neutraal|0|-|Stoel kon niet naar achter.
#S|rdi-0327|review|reizen|sterren=2
K|betalen|prijs|2|irritatie|1|-|49 euro om mijn rugzakje alsnog in te checken dat vorige maand met dezelfde maatschappij gewoon mee de cabine in mocht.
#S|rdi-0328|enquete|reizen|csat=1
K|gebruiken|levering|2|irritatie|3|-|Laatste trein geschrapt, geen bussen, met vreemden een taxi gedeeld van Luik naar Hasselt, 110 euro. En bedankt hé.
#S|rdi-0329|review|diensten|sterren=3
K|hulp|wachttijd|2|neutraal|2|-|Auto stond er tien dagen omdat een onderdeel uit Tsjechië moest komen.
K|hulp|beleid|4|neutraal|0|-|Leenwagen kreeg ik gratis mee.
#S|rdi-0330|review|diensten|sterren=5
K|hulp|prijs|4|verrassing|0|-|De dealer wilde een nieuwe turbo van 1900 euro, garage Mertens stak er een slangetje van 12 euro op en we rijden.
#S|rdi-0331|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|neutraal|1|-|Olievlekken op mijn beige stoel na het onderhoud.
#S|rdi-0332|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Fiets na de beurt weer als nieuw, schakelt soepel.
#S|rdi-0333|enquete|diensten|nps=10
K|hulp|bejegening|5|dankbaarheid|0|-|Fietsenmaker bleef tot acht uur open zodat ik de dag erna met mijn kind naar school kon, topkerel!
#S|rdi-0334|review|diensten|sterren=1
K|hulp|belofte|2|irritatie|2|-|"Morgen klaar" hoor ik nu al twee weken over mijn elektrische fiets.
#S|rdi-0335|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Krulspecialist! Eindelijk iemand die niet met een föhn komt aanzetten!
#S|rdi-0336|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Model is goed geknipt,
K|betalen|prijs|2|irritatie|0|-|maar dat ik als vrouw met kort haar het dubbele betaal van mijn man met precies hetzelfde kapsel blijf ik raar vinden.
#S|rdi-0337|enquete|energie|nps=9
K|hulp|beleid|4|dankbaarheid|0|-|Toen ik in de ziektewet kwam hebben ze zonder moeilijk te doen een betalingsregeling getroffen.
#S|rdi-0338|enquete|energie|nps=1
K|vertrekken|prijs|2|irritatie|1|-|Opzegboete van 250 euro omdat ik ga samenwonen, ik zou bijna single blijven.
#S|rdi-0339|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De naam doet vermoeden dat het een kroeg is, maar je eet er beter dan in menig restaurant met linnen.
#S|rdi-0340|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|linnen op tafel, niks op het bord
#S|rdi-0341|review|diensten|sterren=5
K|gebruiken|geen|4|blijdschap|0|-|Ons eerste avondje uit zonder kinderen in twee jaar.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Hoekje bij het raam, kaarsjes, muziek die je net wel en net niet hoort.
K|gebruiken|kwaliteit|5|blijdschap|0|-|De chocolademousse was zo goddelijk dat mijn man het schaaltje heeft uitgelikt.
K|gebruiken|bejegening|4|blijdschap|0|-|De serveerster deed alsof ze het niet zag.
K|terugkijken|geen|4|verlangen|0|wens|Oma mag vaker oppassen.
#S|rdi-0342|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Sfeer gezellig, beetje huiskamer.
K|gebruiken|kwaliteit|2|neutraal|0|-|Tocht bij de deur, ik heb met jas aan gegeten.
#S|rdi-0343|review|verzekering|sterren=5
K|hulp|doorverwijzing|4|opluchting|0|-|Eén dossierbeheerder, één nummer, van de brand tot het laatste likje verf. Bedankt Greet.
#S|rdi-0344|review|verzekering|sterren=1
K|vertrekken|digitaal|2|neutraal|2|-|Afsluiten kon met één klik, opzeggen alleen per brief, aangetekend, naar een postbus.
#S|rdi-0345|enquete|overheid|nps=7
K|hulp|wachttijd|4|neutraal|0|-|Losse stoeptegel gemeld, drie dagen later lag hij recht.
#S|rdi-0346|enquete|overheid|nps=3
K|betalen|fout|2|neutraal|2|-|Afvalstoffenheffing voor twee personen terwijl mijn man in april is overleden; ik moest het bewijs nog een keer opsturen.
#S|rdi-0347|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|goed patatje, knapperig en niet zout
#S|rdi-0348|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|satésaus was waterig
#S|rdi-0349|review|diensten|sterren=1
K|gebruiken|privacy|2|neutraal|2|-|Twee dagen over de pot gehangen na de shoarma, mijn broer ook.
#S|rdi-0350|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Je weet wat je krijgt.
#S|rdi-0351|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik woon in Spanje en elke keer als ik terug ben is mijn eerste stop hier voor een frikandel speciaal.
#S|rdi-0352|review|wonen|sterren=4
K|ontvangen|kwaliteit|4|blijdschap|0|-|Stukadoor leverde strak werk af.
K|ontvangen|kwaliteit|2|irritatie|1|-|De troep in de gang mochten we zelf opruimen, dat was minder.
#S|rdi-0353|review|wonen|sterren=1
K|ontvangen|levering|2|irritatie|3|-|Tegelzetter kwam twee dagen, verdween, nam niet op, kwam na vijf weken terug voor zijn emmer en zei niks.
#S|rdi-0354|review|telecom|sterren=5
K|orienteren|informatie|4|verrassing|0|-|Zei hij gewoon dat mijn oude abonnement goedkoper was en dat ik beter kon blijven zitten!
#S|rdi-0355|enquete|telecom|nps=4
K|hulp|herhaling|2|neutraal|2|-|ik heb nu vier keer mijn klantnummer, geboortedatum en verhaal gegeven
#S|rdi-0356|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Wij kwamen voor de pannenkoeken, de kinderen voor de geitjes, en opa voor het terras met uitzicht op de bruggen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Iedereen content.
#S|rdi-0357|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|Spek op de pannenkoek: drie sliertjes.
#S|rdi-0358|review|diensten|sterren=1
K|gebruiken|wachttijd|2|neutraal|3|-|na anderhalf uur zonder eten zijn we opgestapt
#S|rdi-0359|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Brunch met bubbels, eitjes precies goed, brioche om van te dromen.
K|gebruiken|levering|2|teleurstelling|0|-|Jammer dat de zalm op was tegen elf uur.
#S|rdi-0360|review|diensten|sterren=5
K|gebruiken|bejegening|4|dankbaarheid|0|-|Barman Kobe heeft mijn verloren ring uit de afvoer gevist, midden in de zaterdagdrukte, held.
#S|rdi-0361|enquete|diensten|csat=3
K|gebruiken|wachttijd|3|neutraal|0|-|Wachttijd viel mee voor een maandag.
#S|rdi-0362|enquete|diensten|csat=1
K|aanvragen|wachttijd|2|bezorgdheid|3|angst|Op de wachtlijst voor de kinderpsycholoog: negen maanden. Wat als het met mijn dochter zo lang niet gaat?
#S|rdi-0363|enquete|diensten|csat=4
K|gebruiken|bejegening|4|vertrouwen|0|-|Bij deze psycholoog hoef ik mij niet groot te houden.
#S|rdi-0364|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn zoon ging van een 4 naar een 7,5 voor Frans door de bijles.
#S|rdi-0365|review|diensten|sterren=2
K|betalen|beleid|2|irritatie|1|-|Pakket van twintig uur bijles vooruitbetaald, na drie lessen haakt de begeleider af en krijg je "tegoed" in plaats van geld.
#S|rdi-0366|review|reizen|sterren=4
K|gebruiken|kwaliteit+prijs|4|blijdschap|0|-|Goeie hostel voor die prijs, gemengd publiek, proper keukentje.
K|gebruiken|kwaliteit|2|neutraal|0|-|Bovenste bed kraakt bij elke ademhaling.
#S|rdi-0367|review|reizen|sterren=5
K|gebruiken|kwaliteit|4|verrassing|0|-|Gerekend op een duf familiehotel, terechtgekomen in een paradijsje met een olijfboomgaard.
K|gebruiken|bejegening|4|blijdschap|0|-|Signora Paola noemde ons na een dag al bij de voornaam.
#S|rdi-0368|review|reizen|sterren=1
K|hulp|bejegening|2|irritatie|2|-|Reisleidster haar enige antwoord op alles was "dat moet u thuis maar opnemen met het kantoor".
#S|rdi-0369|enquete|reizen|nps=8
K|aanvragen|informatie|4|vertrouwen|0|-|Het reisbureau wist welke kamers de ochtendzon hebben, dat vindt ge op geen enkele website.
#S|rdi-0370|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Taartje 7,
K|gebruiken|kwaliteit|3|neutraal|0|-|koffie 6,
K|gebruiken|kwaliteit|4|blijdschap|0|-|uitzicht 10.
#S|rdi-0371|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Vegan optie bestond uit een bord bladsla met radijs.
#S|rdi-0372|review|diensten|sterren=5
K|gebruiken|privacy|4|vertrouwen|0|-|Coeliakie en voor het eerst in jaren zonder buikpijn uit eten geweest: aparte keuken, aparte frituur, alles gelabeld.
#S|rdi-0373|enquete|bank|csat=2
K|hulp|informatie|2|verwarring|1|vraag|Ik begrijp nog steeds niet waarom mijn pas geblokkeerd was, kan iemand dat gewoon eens zeggen?
#S|rdi-0374|review|bank|sterren=3
K|gebruiken|geen|3|neutraal|0|-|Heb er een spaarrekening, doe er niks mee.
#S|rdi-0375|review|diensten|sterren=4
K|hulp|fout|4|blijdschap|0|-|Verkeerde taart meegekregen, één belletje en een half uur later stond de bakker zelf met de goede aan de deur.
#S|rdi-0376|review|diensten|sterren=1
K|ontvangen|fout|2|irritatie|1|-|op de taart stond "Gefeliciteerd Moniek", mijn dochter heet Noortje
#S|rdi-0377|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|DE LEKKERSTE BOSSCHE BOL VAN NEDERLAND!!! 😍
#S|rdi-0378|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|lekker broodje en lekker zonnetje
#S|rdi-0379|review|diensten|sterren=3
K|gebruiken|bejegening|3|neutraal|0|-|Bediening niet onvriendelijk.
#S|rdi-0380|review|diensten|sterren=2
K|gebruiken|bejegening|2|irritatie|0|-|Alles leek teveel gevraagd, zelfs een vork.
#S|rdi-0381|review|diensten|sterren=1
K|gebruiken|wachttijd|2|irritatie|2|-|de prijzen gaan omhoog, de porties omlaag en de wachttijd door het dak
K|terugkijken|geen|2|teleurstelling|0|-|dit was vroeger zo'n fijne zaak
#S|rdi-0382|review|wonen|sterren=5
K|aanleiding|storing|2|neutraal|0|-|Zondagavond, min zes, ketel dood, baby van drie weken.
K|hulp|wachttijd|5|dankbaarheid|0|-|Om tien uur stond Rachid op de stoep en om elf uur was het weer warm, ik had hem wel kunnen zoenen.
K|betalen|prijs|4|verrassing|0|-|En geen woekertarief ook nog.
#S|rdi-0383|review|wonen|sterren=3
K|hulp|kwaliteit|4|neutraal|0|-|Deurbel gemaakt.
K|betalen|prijs|2|neutraal|0|-|Voorrijkosten waren hoger dan het werk.
#S|rdi-0384|enquete|wonen|csat=5
K|hulp|informatie|4|blijdschap|0|-|Monteur legde uit hoe ik zelf kan bijvullen, scheelt de volgende keer een ritje.
#S|rdi-0385|review|overheid|sterren=2
K|hulp|bejegening|2|irritatie|0|-|achter het glas werd gewoon doorgekletst over het weekend terwijl er vier man zat te wachten
#S|rdi-0386|review|overheid|sterren=5
K|aanvragen|bejegening|4|blijdschap|0|-|Onze zoon aangegeven en de ambtenaar feliciteerde ons alsof het haar eigen kleinkind was.
#S|rdi-0387|enquete|energie|csat=3
K|orienteren|informatie|3|neutraal|0|vraag|Wat is nu eigenlijk het verschil tussen dynamisch en variabel, dat werd niet helemaal duidelijk
#S|rdi-0388|review|energie|sterren=2
K|ontvangen|levering|2|neutraal|3|-|Laadpaal zou half maart geplaatst worden, we zijn nu juni en ik laad aan het stopcontact van de wasmachine.
#S|rdi-0389|review|energie|sterren=4
K|gebruiken|storing|4|neutraal|0|-|Warmtepomp draait nu een winter, geen storing gehad.
#S|rdi-0390|review|diensten|sterren=1
K|gebruiken|kwaliteit|2|neutraal|0|-|Nagels zijn na vier dagen al losgekomen, en één heeft mijn echte nagel meegenomen.
#S|rdi-0391|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Wimpers zitten perfect, al de derde keer hier
#S|rdi-0392|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|tattoo is strak geworden, precies de tekening van mijn vader
K|gebruiken|informatie|4|vertrouwen|0|-|en alles over nazorg op een briefje meegekregen
#S|rdi-0393|review|diensten|sterren=3
K|gebruiken|geen|3|neutraal|0|-|Verjaardagsfeestje, twaalf kinderen, bowlen, frietjes.
K|gebruiken|kwaliteit|3|neutraal|0|-|Zij blij, ik doof.
#S|rdi-0394|review|diensten|sterren=2
K|gebruiken|storing|2|neutraal|1|-|baan 7 liep voortdurend vast en de kegels bleven liggen, ze kwamen drie keer met een stok
#S|rdi-0395|review|diensten|sterren=5
K|gebruiken|bejegening|5|dankbaarheid|0|-|De uitvaartverzorgster, mevrouw Terpstra, heeft mijn moeder met zoveel liefde aangekleed dat ik haar weer herkende.
K|gebruiken|informatie|4|vertrouwen|0|-|Ze zei steeds wat er ging komen, zodat wij ons op niks anders hoefden te richten dan afscheid nemen.
#S|rdi-0396|review|diensten|sterren=4
K|gebruiken|kwaliteit+prijs|4|blijdschap|0|-|Niet duur, wel veel, en dat de stoelen niet bij elkaar passen maakt het alleen maar gezelliger.
#S|rdi-0397|enquete|diensten|nps=8
K|gebruiken|bejegening|4|blijdschap|0|-|Vriendelijk te woord gestaan.
#S|rdi-0398|review|diensten|sterren=1
K|betalen|fout|2|irritatie|1|-|Pas op met de rekening hier: service stond er dubbel op en een fles wijn die wij niet hadden.
K|terugkijken|geen|2|irritatie|0|-|Controleer alles voor je pint.
#S|rdi-0399|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|De zaak is oud, de stoelen zijn oud, de dame blanche was ook niet van vandaag.
#S|rdi-0400|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Allez, wie had gedacht dat ge in Lommel zo'n goeie ramen kunt eten!
#S|rdi-0401|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Spaghetti zoals op een schoolfeest en dat bedoel ik goed.
#S|rdi-0402|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Scampi's waren lekker, met veel look.
K|betalen|prijs|2|neutraal|0|-|Zes stuks voor 19 euro vond ik aan de magere kant.
#S|rdi-0403|review|reizen|sterren=3
K|ontvangen|bejegening|4|blijdschap|0|-|Ontvangst correct.
K|gebruiken|kwaliteit|3|neutraal|0|-|Kamer gelijk op de foto's.
K|gebruiken|kwaliteit|2|irritatie|0|-|De buren hoorde ik hun tanden poetsen.
#S|rdi-0404|review|reizen|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Met de bus naar Praag, ik zag er tegenop, maar wat was dat goed georganiseerd.
K|gebruiken|bejegening|4|blijdschap|0|-|Chauffeur Willy hield ons wakker met moppen en stopte op de juiste momenten.
#S|rdi-0405|review|reizen|sterren=2
K|gebruiken|kwaliteit|2|neutraal|2|-|Zestien uur in een bus met een toilet dat na Keulen op slot ging.
#S|rdi-0406|enquete|reizen|csat=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|stille coupé was ook echt stil
#S|rdi-0407|enquete|reizen|csat=3
K|gebruiken|levering|3|neutraal|0|-|Zes minuten vertraging, aansluiting gehaald.
#S|rdi-0408|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|opluchting|0|-|Al mijn amalgaam eruit, twee kronen erin, zonder één traan.
K|gebruiken|bejegening|4|dankbaarheid|0|-|Assistente Rosalie hield mijn hand vast toen ik begon te hyperventileren.
#S|rdi-0409|review|diensten|sterren=1
K|betalen|prijs|2|irritatie|0|-|Voor een foto en een babbel 118 euro, ze zien u daar als een pinautomaat met tanden.
#S|rdi-0410|enquete|diensten|csat=2
K|wijzigen|beleid|2|irritatie|1|-|Afspraak bij de orthodontist verzet door hén, nieuwe datum midden in de examens, en aanpassen "kan niet meer dit jaar".
#S|rdi-0411|review|bank|sterren=4
K|gebruiken|privacy|4|vertrouwen|0|-|Fijn dat je contant geld veilig kunt storten in een afgesloten ruimte.
#S|rdi-0412|review|bank|sterren=1
K|gebruiken|storing|2|neutraal|2|-|Automaat slikte 400 euro, gaf een bonnetje "storing" en daar stond ik op zaterdagavond.
K|hulp|wachttijd|2|bezorgdheid|2|angst|Onderzoek duurt tot zes weken zeggen ze, maar dat is mijn huur.
#S|rdi-0413|review|verzekering|sterren=3
K|hulp|wachttijd|2|neutraal|3|-|Eerst drie weken stilte,
K|hulp|fout|4|opluchting|0|-|toen ineens excuses en binnen een dag het volledige bedrag.
#S|rdi-0414|enquete|verzekering|nps=10
K|hulp|bejegening|5|dankbaarheid|0|-|Nooit gedacht dat ik een verzekeraar zou bedanken, maar de hulp na ons ongeluk in Kroatië was fantastisch.
#S|rdi-0415|review|telecom|sterren=2
K|hulp|informatie|2|verwarring|2|-|De winkel zegt dat het aan de provider ligt, de chat zegt dat de winkel het moet omzetten. Wie moet ik nou geloven?
#S|rdi-0416|enquete|telecom|csat=5
K|ontvangen|digitaal|4|blijdschap|0|-|simkaart erin, app open, klaar
#S|rdi-0417|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Leuke kookworkshop gedaan met het werk.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Chef Ramona heeft humor en geduld, zelfs met Gerrit die de room liet schiften.
K|gebruiken|kwaliteit|2|neutraal|0|-|Met twintig man aan vier pitten was het wel dringen.
#S|rdi-0418|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Escaperoom met twee kapotte sloten en een spelleider die het verkeerde antwoord doorgaf. Weg spanning.
#S|rdi-0419|review|diensten|sterren=5
K|gebruiken|geen|4|blijdschap|0|-|Nog nooit zo gelachen op een dinsdagavond
#S|rdi-0420|review|diensten|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Dit verdient de naam restaurant niet
#S|rdi-0421|review|diensten|sterren=3
K|gebruiken|geen|3|neutraal|0|-|te kort geweest om te oordelen
#S|rdi-0422|review|diensten|sterren=2
K|aanvragen|digitaal|2|irritatie|1|-|Reserveren kan enkel via een site die je creditcard wil, voor twee koffies!
#S|rdi-0423|review|diensten|sterren=4
K|aanvragen|beleid|4|opluchting|0|-|Te laat gereserveerd voor moederdag en ze schoven er toch nog een tafeltje bij.
#S|rdi-0424|review|diensten|sterren=5
K|gebruiken|wachttijd|4|blijdschap|0|-|Razendsnel en gloeiend heet.
#S|rdi-0425|review|diensten|sterren=1
K|gebruiken|kwaliteit|2|neutraal|0|-|Lasagne uit de magnetron. Rand kokend, midden bevroren.
#S|rdi-0426|review|diensten|sterren=4
K|gebruiken|bejegening+kwaliteit|4|blijdschap|0|-|Fijne bediening, goed eten en een schappelijke prijs, de rest is bijzaak.
#S|rdi-0427|enquete|overheid|csat=2
K|aanvragen|digitaal|2|irritatie|2|-|DigiD-sms kwam niet binnen, code verlopen, opnieuw aanvragen, sms kwam weer niet.
#S|rdi-0428|enquete|overheid|csat=4
K|betalen|fout|4|neutraal|0|-|Naheffing was onterecht, na een mail is ze ingetrokken.
#S|rdi-0429|review|diensten|sterren=2
K|gebruiken|bejegening|2|teleurstelling|0|-|Bij de intake op school vroeg men drie keer of wij "thuis wel Nederlands spreken"; ik ben leraar Nederlands.
#S|rdi-0430|review|diensten|sterren=5
K|gebruiken|bejegening|4|dankbaarheid|0|-|Meester Koen heeft ons verlegen meiske op een jaar tijd op het podium gekregen, chapeau.
#S|rdi-0431|review|diensten|sterren=3
K|aanvragen|digitaal|4|neutraal|0|-|Online gereserveerd, meteen een bevestiging in de mail.
K|ontvangen|bejegening|4|neutraal|0|-|Bij de deur werden we opgewacht en naar een tafel bij de open haard gebracht.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het amuse-lepeltje met biet was een voltreffer.
K|gebruiken|wachttijd|2|neutraal|1|-|Daarna een gat van vijftig minuten.
K|gebruiken|informatie|2|irritatie|0|-|Niemand die kwam vertellen dat de oven het begeven had, dat hoorden we van de tafel naast ons.
K|gebruiken|kwaliteit|3|neutraal|0|-|Hertenbiefstuk was goed van smaak, wel meer grijs dan rosé.
K|hulp|fout|4|verrassing|0|-|Bij het afrekenen bleken alle drankjes van de rekening te zijn gehaald.
K|terugkijken|geen|3|neutraal|0|-|Ik geef ze nog een kans, op een dag dat de oven meewerkt.
#S|rdi-0432|review|reizen|sterren=1
K|aanleiding|geen|3|neutraal|0|-|Na twee jaar sparen zouden we met de kleinkinderen een midweek naar Parc Zilverven.
K|ontvangen|kwaliteit|2|teleurstelling|0|-|Bungalow 114 rook naar natte hond en in de gootsteen stond nog afwas van de vorigen.
K|hulp|wachttijd|2|irritatie|2|-|Schoonmaak zou "zo komen", dat zo was om kwart over zeven 's avonds.
K|gebruiken|storing|2|neutraal|1|-|Tweede dag viel de verwarming uit.
K|hulp|bereikbaarheid|2|irritatie|2|-|Receptie onbemand, centrale in een ander land, negentien minuten muziek en toen een klik.
K|gebruiken|kwaliteit|2|neutraal|0|-|De kleinkinderen hebben met hun jas aan geslapen.
K|hulp|beleid|1|boosheid|1|-|Als goedmaker boden ze tien procent korting op een volgend verblijf, een klap in je gezicht.
K|gebruiken|geen|1|boosheid|0|-|Ik zet daar van mijn leven geen voet meer.
#S|rdi-0433|review|diensten|sterren=5
K|aanleiding|storing|2|neutraal|1|-|Onze camper viel stil op de Brusselse ring, donderdagavond, met twee gillende katten achterin.
K|hulp|bereikbaarheid|4|opluchting|0|-|Garage Van Acker nam na één keer rinkelen op.
K|hulp|bejegening|5|dankbaarheid|0|-|De baas kwam zelf met de takelwagen, gaf de katten water en ons een zetel in zijn living.
K|hulp|kwaliteit|4|blijdschap|0|-|Vrijdag voor de middag bolden we alweer richting Elzas.
K|betalen|prijs|4|blijdschap|0|-|Factuur klaar en eerlijk, tot op de laatste bout.
K|terugkijken|bejegening|5|dankbaarheid|0|-|Dat er nog zulke mensen bestaan, prachtig.
#S|rdi-0434|enquete|diensten|csat=3
K|ontvangen|wachttijd|3|neutraal|0|-|Aanmelden aan de zuil, doorgelopen naar route 31.
K|gebruiken|wachttijd|2|neutraal|1|-|Uitloop van 35 minuten.
K|gebruiken|informatie|4|neutraal|0|-|De uitslag was duidelijk en op papier.
K|gebruiken|geen|3|neutraal|0|-|Over drie maanden terug.
#S|rdi-0435|enquete|diensten|csat=5
K|gebruiken|bejegening|4|dankbaarheid|0|-|Voor mijn dochter met autisme hadden ze de wachtkamer leeggemaakt en het licht gedimd, dat had ik zelf niet durven vragen.
#S|rdi-0436|review|diensten|sterren=1
K|gebruiken|bejegening|2|boosheid|0|-|Vier maanden liep ik bij deze praktijk met hoofdpijn, vier keer paracetamol. "U maakt zich druk." In het academisch vonden ze het in een uur. Arrogant en gevaarlijk.
#S|rdi-0437|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Broodjeszaak om de hoek van kantoor, de carpaccio is ruim belegd en de truffelmayo zelfgemaakt. Kost wat meer dan de supermarkt maar dan heb je ook wat.
#S|rdi-0438|review|diensten|sterren=2
K|gebruiken|wachttijd+kwaliteit|2|irritatie|1|-|Lang gewacht, lauw gekregen, en de ketchup was op. Tja. Snackbar Plaza op een vrijdag dus.
#S|rdi-0439|review|diensten|sterren=5
K|gebruiken|bejegening+kwaliteit|4|blijdschap|0|-|Superleuke sfeer en top eten. Personeel is gewoon zichzelf. Houden zo!
#S|rdi-0440|review|wonen|sterren=2
K|orienteren|geen|3|neutraal|0|-|Drie schilders laten komen, de middelste gekozen.
K|ontvangen|levering|2|neutraal|1|-|Hij zou voor de bouwvak beginnen, het werd oktober.
K|ontvangen|kwaliteit|2|neutraal|0|-|Kozijnen zitten vol lopers, en één raam kan sindsdien niet meer open.
K|hulp|bejegening|2|irritatie|1|-|Toen ik belde was het mijn schuld want "het hout was vochtig".
K|betalen|geen|3|neutraal|0|-|Laatste termijn hou ik vast tot hij terugkomt.
K|terugkijken|geen|2|teleurstelling|0|-|Had ik maar naar mijn zwager geluisterd en de dure genomen.
#S|rdi-0441|review|wonen|sterren=5
K|orienteren|geen|3|neutraal|0|-|Wij zochten iemand om de tuin van mijn moeder na haar val onderhoudsvriendelijk te maken.
K|orienteren|informatie|4|vertrouwen|0|-|Hoveniersbedrijf Groenman kwam kijken, tekende iets op de achterkant van een envelop en dat werd het ook.
K|ontvangen|levering|4|neutraal|0|-|Begonnen op maandag, af op donderdag.
K|ontvangen|bejegening|4|blijdschap|0|-|Haar rozen mochten blijven, die hebben ze met wortel en al verplant.
K|ontvangen|kwaliteit|5|blijdschap|0|-|Ma zit nu elke dag buiten te stralen op haar bankje, onbetaalbaar.
#S|rdi-0442|review|bank|sterren=1
K|aanleiding|privacy|2|neutraal|0|-|Op 2 mei ben ik opgelicht door iemand die zich voordeed als de fraudedesk.
K|hulp|bereikbaarheid|2|irritatie|2|-|De échte fraudedesk had op dat moment een wachttijd van 55 minuten, waarin mijn spaargeld weg kon stromen.
K|hulp|beleid|2|teleurstelling|2|-|Coulance kreeg ik niet, ik had "grof nalatig" gehandeld door een code op te lezen.
K|hulp|bejegening|1|boosheid|0|-|Ik ben 71 en ben door dat meisje uitgelachen, zo heb ik het ervaren.
K|hulp|geen|2|bezorgdheid|0|angst|Ik vrees dat ik die elfduizend euro nooit meer terugzie.
#S|rdi-0443|review|bank|sterren=4
K|aanvragen|geen|3|neutraal|0|-|Lening voor een caravan afgesloten.
K|aanvragen|informatie|4|vertrouwen|0|-|Adviseur raadde aan om minder te lenen dan ik vroeg, netjes.
K|aanvragen|digitaal|2|irritatie|2|-|Salarisstroken uploaden was een crime, steeds "bestand te groot".
K|ontvangen|wachttijd|4|blijdschap|0|-|Geld stond er na drie dagen.
#S|rdi-0444|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Al drie jaar doe ik hier elke woensdag spinning.
K|gebruiken|bejegening|4|blijdschap|0|-|Instructrice Soraya schreeuwt je naar de finish en onthoudt dan ook nog dat je jarig was.
K|gebruiken|kwaliteit|2|neutraal|0|-|Nadeel is de kleedkamer: vier haakjes voor twintig vrouwen.
K|betalen|prijs|3|neutraal|0|-|27,50 per maand, marktconform.
#S|rdi-0445|review|diensten|sterren=1
K|aanvragen|informatie|2|neutraal|0|-|Bij inschrijven zei dat meisje "maandelijks opzegbaar", in het contract staat jaarcontract.
K|vertrekken|beleid|2|irritatie|2|-|Opzeggen wegens verhuizing naar Limburg mag niet want "er is een vestiging op 48 kilometer".
K|betalen|fout|2|irritatie|1|-|Ondertussen schrijven ze vrolijk door.
K|hulp|bereikbaarheid|2|irritatie|3|-|Vijf mails, nul reactie.
K|terugkijken|geen|1|boosheid|0|-|Stelletje zakkenvullers, trap er niet in.
#S|rdi-0446|enquete|telecom|nps=8
K|orienteren|bejegening|4|blijdschap|0|-|De verkoper in Brugge sprak West-Vlaams met mijn vader, dan gaat de helft van de stress al weg.
K|aanvragen|wachttijd|4|neutraal|0|-|Contract stond in een kwartier op papier.
K|ontvangen|geen|3|neutraal|0|-|Toestel zelf moet nog geïnstalleerd worden.
#S|rdi-0447|review|verzekering|sterren=2
K|aanleiding|geen|2|neutraal|0|-|Hagelbui van 23 juni, 41 putjes in het dak van de wagen.
K|hulp|wachttijd|2|neutraal|3|-|Expert kwam pas half augustus.
K|hulp|bejegening|2|neutraal|0|-|Hij liep er één keer rond, schreef "bestaande schade" op en stapte in.
K|hulp|geen|3|neutraal|0|wens|Ik heb een tegenexpertise gevraagd.
K|hulp|informatie|2|verwarring|1|-|Van de makelaar krijg ik een ander verhaal dan van de maatschappij.
#S|rdi-0448|enquete|overheid|csat=5
K|aanleiding|geen|3|neutraal|0|-|Wij kregen een tweeling in plaats van één kind.
K|aanvragen|informatie|4|dankbaarheid|0|-|De medewerker van de kinderbijslag belde zelf op om te zeggen dat we te weinig hadden aangevinkt.
K|aanvragen|beleid|4|opluchting|0|-|Hij paste het ter plekke aan en alles liep.
#S|rdi-0449|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Wat een heerlijk vakantiegevoel krijg je op dit terras.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Vitello tonnato was romig en koel, de pasta met venkelworst had een lekker pittig staartje.
K|gebruiken|kwaliteit|3|neutraal|0|-|De tiramisu kon me minder bekoren, maar dat is smaak.
K|gebruiken|bejegening|4|blijdschap|0|-|Ober Gianni zong mee met de radio en schonk bij zonder dat we vroegen.
K|betalen|prijs|4|blijdschap|0|-|71 euro voor twee met een karafje, niks mis mee.
#S|rdi-0450|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Mosselen waren klein dit jaar, daar kan de zaak niks aan doen.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Dat de helft dichtzat en de frieten slap waren, daar wel.
K|gebruiken|bejegening|2|irritatie|0|-|Op onze opmerking kregen we "de andere klanten klagen niet".
K|betalen|prijs|2|neutraal|0|-|32 euro per pot.
#S|rdi-0451|review|diensten|sterren=5
K|gebruiken|bejegening|4|blijdschap|0|-|koffie met een knipoog
#S|rdi-0452|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|kon beter kon slechter
#S|rdi-0453|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|neutraal|0|-|doet wat het moet doen
#S|rdi-0454|review|diensten|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|bah
#S|rdi-0455|review|diensten|sterren=2
K|gebruiken|bejegening|2|irritatie|0|-|nors mens
#S|rdi-0456|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|ge-wel-dig geslapen en gegeten
#S|rdi-0457|enquete|bank|nps=7
K|hulp|bejegening|4|blijdschap|0|-|prima geholpen
#S|rdi-0458|enquete|verzekering|csat=4
K|hulp|wachttijd|4|blijdschap|0|-|snelle reactie
#S|rdi-0459|enquete|energie|csat=1
K|hulp|bejegening|2|irritatie|0|-|wordt niet geluisterd
#S|rdi-0460|enquete|telecom|csat=2
K|hulp|doorverwijzing|2|neutraal|2|-|3x doorverbonden
#S|rdi-0461|enquete|overheid|csat=4
K|aanvragen|informatie|4|blijdschap|0|-|heldere uitleg, beleefd
#S|rdi-0462|review|reizen|sterren=3
K|gebruiken|geen|3|neutraal|0|-|is een hotel
#S|rdi-0463|review|reizen|sterren=1
K|gebruiken|kwaliteit|2|boosheid|0|-|MUIZEN
#S|rdi-0464|review|reizen|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|bedden zaaaacht
#S|rdi-0465|review|wonen|sterren=5
K|hulp|kwaliteit|4|blijdschap|0|-|Echte vakman.
#S|rdi-0466|review|wonen|sterren=1
K|ontvangen|levering|2|neutraal|1|-|niet komen opdagen, niks laten weten
#S|rdi-0467|review|diensten|sterren=4
K|gebruiken|bejegening|4|vertrouwen|0|-|voel me hier op mijn gemak
#S|rdi-0468|review|diensten|sterren=5
K|gebruiken|bejegening|4|dankbaarheid|0|-|Dank je wel Roos, voor je warme handen.
#S|rdi-0469|enquete|diensten|csat=5
K|gebruiken|wachttijd|4|neutraal|0|-|geen wachttijd
#S|rdi-0470|enquete|diensten|csat=3
K|gebruiken|kwaliteit|3|neutraal|0|-|redelijk
#S|rdi-0471|enquete|diensten|csat=2
K|gebruiken|informatie|2|irritatie|0|-|slecht gecommuniceerd
#S|rdi-0472|enquete|diensten|nps=10
K|gebruiken|kwaliteit|5|blijdschap|0|-|top top top
#S|rdi-0473|enquete|diensten|nps=0
K|terugkijken|geen|1|boosheid|0|-|waardeloze tent
#S|rdi-0474|enquete|diensten|nps=5
K|geen|geen|3|neutraal|0|-|geen mening
#S|rdi-0475|enquete|reizen|csat=4
K|gebruiken|levering|4|neutraal|0|-|op tijd vertrokken, op tijd aangekomen
#S|rdi-0476|enquete|reizen|csat=2
K|gebruiken|kwaliteit|2|neutraal|0|-|stoel plakte
#S|rdi-0477|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|neutraal|0|-|Geen klachten over de knipbeurt.
#S|rdi-0478|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|pony veel te kort... 😭
#S|rdi-0479|review|diensten|sterren=1
K|gebruiken|privacy|2|irritatie|0|-|in mijn oor geknipt en lachen ook nog
#S|rdi-0480|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|beste cortado buiten Lissabon
#S|rdi-0481|review|diensten|sterren=3
K|gebruiken|bejegening|3|neutraal|0|-|personeel deed z'n werk
#S|rdi-0482|review|diensten|sterren=4
K|betalen|prijs|4|blijdschap|0|-|voor geen geld lekker gegeten
#S|rdi-0483|review|diensten|sterren=2
K|betalen|prijs|2|irritatie|0|-|peperduur, piepkleine porties
#S|rdi-0484|review|diensten|sterren=5
K|gebruiken|bejegening|4|dankbaarheid|0|-|merci aan Sofie en de mannen van de keuken voor nen onvergetelijke babyborrel
#S|rdi-0485|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Bof.
#S|rdi-0486|review|diensten|sterren=1
K|gebruiken|bereikbaarheid|2|neutraal|2|-|stonden voor een gesloten deur terwijl de site zegt open tot 22u, 40 minuten gereden
#S|rdi-0487|enquete|bank|csat=3
K|gebruiken|geen|3|neutraal|0|-|Doet wat een bank moet doen.
#S|rdi-0488|enquete|energie|nps=10
K|betalen|prijs|4|verrassing|0|-|412 euro terug, daar had ik niet op gerekend!
#S|rdi-0489|review|overheid|sterren=1
K|hulp|bejegening|1|boosheid|0|-|Neerbuigend tot op het bot, die man van parkeerbeheer.
#S|rdi-0490|review|verzekering|sterren=5
K|hulp|kwaliteit|4|blijdschap|0|-|Vlotte afhandeling, correct bedrag, proficiat.
#S|rdi-0491|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Eerste keer Surinaams gegeten en meteen verkocht aan die roti met kip.
K|gebruiken|informatie|4|blijdschap|0|-|De mevrouw legde lachend uit dat bestek optioneel is.
K|gebruiken|kwaliteit|2|neutraal|0|-|Stoeltjes zijn hard en de wc is door de keuken.
#S|rdi-0492|review|diensten|sterren=1
K|hulp|fout|2|neutraal|1|-|Remblokken gemonteerd, één zat er achterstevoren in.
K|gebruiken|privacy|2|bezorgdheid|0|angst|Ik durf er niet aan te denken wat er op de snelweg had kunnen gebeuren.
K|hulp|fout|2|boosheid|0|-|Volgens de chef was het "een leerling", alsof dat iets uitmaakt.
#S|rdi-0493|review|diensten|sterren=2
K|gebruiken|kwaliteit|3|neutraal|0|-|Mijn vorige tandarts ging met pensioen, dus overgestapt naar deze keten.
K|gebruiken|bejegening|2|teleurstelling|0|-|Bij elk bezoek een ander gezicht, niemand die mijn gebit kent.
K|gebruiken|wachttijd|4|neutraal|0|-|Je kan er wel vlug terecht.
K|betalen|informatie|2|neutraal|1|-|De rekening zit vol codes waar geen uitleg bij staat.
#S|rdi-0494|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn rug dankt u, kinesist Wout!
K|gebruiken|informatie|4|vertrouwen|0|-|Ge toont alles twee keer voor en checkt de keer erop of ik het thuis juist gedaan heb.
#S|rdi-0495|review|reizen|sterren=2
K|aanvragen|geen|3|neutraal|0|-|Autohuur via hun site geboekt, klein model, volledig verzekerd.
K|ontvangen|wachttijd|2|neutraal|2|-|In Alicante anderhalf uur aangeschoven in de parkeerkelder.
K|ontvangen|beleid|2|irritatie|1|-|Daar bleek "volledig verzekerd" zonder banden, ruiten, dak en onderkant te zijn.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De auto zelf reed prima.
K|betalen|fout|2|neutraal|2|-|Een week na thuiskomst 240 euro afgeschreven voor een deukje dat op hun eigen foto's al zichtbaar was.
#S|rdi-0496|review|reizen|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Kattenpension De Snorhaar: eerste keer dat wij op vakantie niet lagen te piekeren.
K|gebruiken|informatie|4|vertrouwen|0|-|Om de andere dag een filmpje van Poekie op haar schapenvachtje.
K|betalen|prijs|3|neutraal|0|-|16 euro per dag.
#S|rdi-0497|enquete|diensten|csat=4
K|gebruiken|bejegening|4|blijdschap|0|-|Alles netjes, aardige mensen, tot de volgende keer.
#S|rdi-0498|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Leuke zaak met potentie.
K|gebruiken|informatie|2|neutraal|1|-|De menukaart hangt enkel aan de muur, in krijt, achter de kapstok.
K|gebruiken|informatie|3|verlangen|0|wens|Een kaart op tafel zou al veel schelen.
#S|rdi-0499|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|verrassing|0|-|Ik moest gaan van mijn vrouw, een hele dag wellness, en ik geef het niet graag toe maar ik was nog nooit zo uitgerust.
#S|rdi-0500|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Bubbelbad lauw, sauna twee buiten dienst, ligbedden allemaal bezet door handdoeken van mensen die zelf in het restaurant zaten.
#S|rdi-0501|review|wonen|sterren=4
K|ontvangen|kwaliteit|4|blijdschap|0|-|Keuken geplaatst door twee jonge gasten die er echt plezier in hadden.
K|ontvangen|levering|2|neutraal|1|-|Eén frontje ontbrak en kwam tien dagen later.
K|gebruiken|kwaliteit|4|blijdschap|0|-|We koken er nu vier maanden in en zouden niks anders willen.
#S|rdi-0502|review|wonen|sterren=1
K|vertrekken|fout|2|neutraal|2|-|Bij het opleveren van de huurwoning moest de plint overgeschilderd die bij intrek al zo was.
K|betalen|fout|2|boosheid|3|-|Borg van 1.450 euro: na vier maanden en een dreigbrief kreeg ik er 300 van terug. Huisjesmelkers
#S|rdi-0503|enquete|wonen|nps=9
K|aanvragen|bejegening|4|dankbaarheid|0|-|Na elf jaar op de lijst belde een heel lief meisje van de corporatie: "u mag komen kijken".
K|aanvragen|geen|5|blijdschap|0|-|Ik heb gehuild van geluk.
#S|rdi-0504|review|energie|sterren=2
K|gebruiken|digitaal|2|irritatie|1|-|De app vertelt mij trots dat ik 'Superbespaarder' ben en vraagt in hetzelfde scherm om 60 euro meer.
#S|rdi-0505|review|energie|sterren=4
K|hulp|informatie|4|vertrouwen|0|-|Mijnheer aan de telefoon rekende samen met mij na waarom de afrekening hoger was, regel per regel.
K|betalen|prijs|2|neutraal|0|-|Duur blijft het.
#S|rdi-0506|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Een bloemist die niet in standaardboeketten denkt.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Ons rouwstuk met veldbloemen en maïs was zó mijn vader, schitterend.
#S|rdi-0507|review|diensten|sterren=1
K|gebruiken|kwaliteit|2|neutraal|0|-|Rozen hingen na een dag slap over de vaas.
#S|rdi-0508|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Stomerij, pak schoon, één knoop minder.
#S|rdi-0509|review|diensten|sterren=4
K|hulp|kwaliteit|4|blijdschap|0|-|Schoenmaker heeft laarzen gered die ik al had opgegeven.
#S|rdi-0510|review|diensten|sterren=2
K|hulp|belofte|2|neutraal|2|-|Jas zou donderdag vermaakt zijn, ben nu drie donderdagen langs geweest.
#S|rdi-0511|enquete|diensten|nps=9
K|gebruiken|bejegening|4|blijdschap|0|-|In de bieb kennen ze mij bij naam en leggen ze boeken opzij waarvan ze denken dat ik ze mooi vind.
#S|rdi-0512|review|diensten|sterren=5
K|gebruiken|bejegening|4|blijdschap|0|-|Wij waren de laatsten en niemand begon de stoelen op tafel te zetten, klasse.
#S|rdi-0513|review|diensten|sterren=2
K|gebruiken|bejegening|2|irritatie|0|-|Om half tien ging het grote licht aan en de stofzuiger eroverheen.
#S|rdi-0514|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Waar vind je nog een café met een biljart, een kachel en een kat op de toog?
#S|rdi-0515|review|diensten|sterren=3
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Het is er leuk verbouwd maar mijn oude café is weg, als je snapt wat ik bedoel.
#S|rdi-0516|review|telecom|sterren=1
K|hulp|bejegening|2|irritatie|1|-|Ik zei dat ik slechthorend ben, hij ging alleen maar harder én sneller praten.
K|hulp|bereikbaarheid|2|irritatie|1|-|Mailen kan niet, chatten kan niet, alleen bellen. Bellen!!
#S|rdi-0517|review|telecom|sterren=4
K|hulp|bejegening|4|blijdschap|0|-|Prima winkel, geduldig personeel.
#S|rdi-0518|enquete|telecom|nps=5
K|gebruiken|kwaliteit|3|neutraal|0|-|Bereik in de stad goed, op de Veluwe niets. Zal bij een ander ook wel zo zijn.
#S|rdi-0519|review|overheid|sterren=2
K|gebruiken|kwaliteit|2|neutraal|1|-|Sporthal van de gemeente: al sinds Pasen geen warm water in kleedkamer 3.
#S|rdi-0520|review|overheid|sterren=5
K|hulp|wachttijd|4|verrassing|0|-|Om negen uur gemaild over het kapotte speeltoestel, om twee uur stond er iemand met een boormachine.
#S|rdi-0521|review|diensten|sterren=1
K|gebruiken|levering|2|neutraal|2|-|Schoolbus is deze maand zeven keer te laat geweest en één keer helemaal niet gekomen.
K|gebruiken|privacy|2|bezorgdheid|0|angst|Mijn zoontje van zes stond daar alleen in het donker, ik krijg er koude rillingen van.
K|hulp|bejegening|2|irritatie|0|-|"Wij noteren uw melding" is alles wat ze kunnen.
#S|rdi-0522|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De naschoolse opvang heeft een moestuin, onze dochter eet nu boontjes. Boontjes!
#S|rdi-0523|enquete|diensten|csat=3
K|gebruiken|geen|3|neutraal|0|-|Kind gaat er met plezier heen,
K|betalen|prijs|2|neutraal|0|-|de kosten hakken er wel in.
#S|rdi-0524|review|diensten|sterren=5
K|gebruiken|geen|4|blijdschap|0|-|Met de hele familie (23 man!) barbecueën bij Hoeve Ter Elst.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het vlees kwam van hun eigen runderen en dat proefde ge.
K|gebruiken|bejegening|4|blijdschap|0|-|De gastvrouw liep rond met emmers sla en nog meer humor.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Springkasteel voor de kleintjes, petanque voor de grote bakken.
K|betalen|prijs|4|neutraal|0|-|33 euro de man, drank inbegrepen, dat is niet veel vandaag de dag.
K|terugkijken|geen|4|blijdschap|0|-|Volgend jaar zelfde datum, al vastgelegd.
#S|rdi-0525|review|diensten|sterren=2
K|gebruiken|kwaliteit|4|blijdschap|0|-|Bij binnenkomst dacht ik: hier moet het goed zijn, het rook zalig naar look en kruiden.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Op het bord bleef daar weinig van over.
#S|rdi-0526|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Vlees: perfect gegaard.
K|gebruiken|kwaliteit|2|neutraal|0|-|Groenten: uit blik, denk ik.
K|gebruiken|bejegening|4|blijdschap|0|-|Bediening: attent.
K|betalen|prijs|2|neutraal|0|-|Prijs: stevig.
#S|rdi-0527|review|reizen|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De ferry naar Terschelling met windkracht zes en een kom erwtensoep, daar kan geen cruise tegenop.
#S|rdi-0528|review|reizen|sterren=2
K|gebruiken|informatie|2|neutraal|2|-|Boot van 14.15 viel uit en dat hoorden we pas toen we met tassen en al op de kade stonden.
#S|rdi-0529|review|reizen|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mooi gelegen B&B, tuin om in te verdwalen.
K|gebruiken|bejegening|2|irritatie|0|-|De gastheer kwam wel érg vaak een praatje maken, je zat nog met je kop in de dekens.
#S|rdi-0530|review|reizen|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Overnacht in een boomhut met sterrendak; de kinderen hebben het er een half jaar later nog over.
#S|rdi-0531|enquete|reizen|nps=6
K|gebruiken|kwaliteit|3|neutraal|0|-|Bus was proper, chauffeur zweeg, radio stond aan.
#S|rdi-0532|review|diensten|sterren=1
K|gebruiken|kwaliteit|2|neutraal|1|-|Na vijf sessies dry needling loop ik slechter dan voor ik begon.
K|hulp|bejegening|2|irritatie|0|-|Volgens de therapeut doe ik "mijn huiswerk niet".
#S|rdi-0533|enquete|diensten|csat=5
K|gebruiken|kwaliteit|4|opluchting|0|-|schouder weer los, ik kan mijn bh weer zelf dicht 😂
#S|rdi-0534|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|vertrouwen|0|-|Verloskundige Noor straalde zoveel rust uit dat ik er zelf kalm van werd.
#S|rdi-0535|review|diensten|sterren=2
K|gebruiken|levering|2|teleurstelling|1|-|Kraamzorg kwam drie dagen in plaats van acht wegens personeelstekort, ik heb het met YouTube gedaan.
#S|rdi-0536|review|diensten|sterren=5
K|gebruiken|bejegening|5|dankbaarheid|0|-|Kraamhulp Ineke, zonder jou was de eerste week een puinhoop geworden.
K|gebruiken|informatie|4|vertrouwen|0|-|Jij zei gewoon "dat komt goed" en liet zien hoe.
#S|rdi-0537|review|bank|sterren=2
K|wijzigen|digitaal|2|irritatie|2|-|Adres wijzigen: app stuurt naar site, site stuurt naar app.
#S|rdi-0538|enquete|bank|csat=4
K|hulp|bereikbaarheid|4|blijdschap|0|-|Filiaalhouder geeft zijn rechtstreeks nummer, ouderwets goed.
#S|rdi-0539|review|verzekering|sterren=4
K|orienteren|informatie|4|vertrouwen|0|-|Mijn tussenpersoon vergeleek zes autopolissen en zette er eerlijk bij waar zijn commissie het hoogst was.
#S|rdi-0540|enquete|verzekering|nps=6
K|betalen|geen|3|neutraal|0|-|Betaal netjes elk jaar, nog nooit iets gehad.
K|gebruiken|geen|3|neutraal|0|-|Kan dus niet oordelen.
#S|rdi-0541|review|diensten|sterren=1
K|betalen|prijs|2|neutraal|0|-|Parkeren aan het ziekenhuis kostte mij deze maand 94 euro, ik bezoek mijn man elke dag.
#S|rdi-0542|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|verrassing|0|-|Ziekenhuiseten was verrassend lekker, ik mocht per dag kiezen van een kar.
#S|rdi-0543|review|diensten|sterren=2
K|gebruiken|privacy|2|irritatie|0|-|Op zaal met vier man en een gordijn: ik ken nu de stoelgang van de hele afdeling en zij die van mij.
#S|rdi-0544|review|diensten|sterren=5
K|gebruiken|wachttijd|4|blijdschap|0|-|Staaroperatie in 18 minuten, 's avonds keek ik zonder bril naar het journaal.
#S|rdi-0545|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het ijsje was goed,
K|gebruiken|wachttijd|2|neutraal|1|-|de rij was lang,
K|gebruiken|bejegening|2|irritatie|0|-|het meisje was chagrijnig.
#S|rdi-0546|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Poffertjes als vanouds. Boter, suiker, punt.
#S|rdi-0547|review|diensten|sterren=1
K|gebruiken|kwaliteit|2|boosheid|0|-|Oliebollen: rauw deeg met een korstje, € 1,80 per stuk. Schaam je
#S|rdi-0548|review|diensten|sterren=2
K|terugkijken|geen|2|irritatie|0|-|Twee sterren omdat minder dan één niet kan en die tweede is voor de afwasser.
#S|rdi-0549|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|vijf sterren is eigenlijk te weinig
#S|rdi-0550|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Eén ster eraf voor het gammele tafeltje, de rest was fantastisch.
#S|rdi-0551|review|diensten|sterren=5
K|gebruiken|bejegening|4|blijdschap|0|-|Ik rij er twintig kilometer voor om omdat de slager er mij nog een schelleke salami meegeeft gelijk vroeger.
#S|rdi-0552|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Gehakt is super,
K|betalen|prijs|2|neutraal|0|-|vleeswaren zijn duurder dan bij de Hoevehal.
#S|rdi-0553|review|wonen|sterren=5
K|orienteren|bejegening|4|vertrouwen|0|-|Geen mooipraterij, geen druk, gewoon een makelaar die zijn afspraken nakomt.
#S|rdi-0554|review|wonen|sterren=2
K|orienteren|fout|2|neutraal|1|-|In de advertentie 104 m², volgens de meting van onze bank 91.
#S|rdi-0555|review|telecom|sterren=5
K|hulp|kwaliteit|4|opluchting|0|-|dacht dat alle foto's van mijn overleden hondje weg waren maar jonge gast in de winkel kreeg ze terug
#S|rdi-0556|enquete|overheid|csat=3
K|aanvragen|beleid|3|verwarring|0|vraag|Waarom moet ik voor elke kopie van een akte apart langskomen als jullie hem in het systeem hebben?
#S|rdi-0557|enquete|overheid|nps=4
K|aanvragen|digitaal|2|verwarring|2|-|Het formulier vraagt naar een kenmerk dat nergens op mijn brief staat, ik heb maar wat ingevuld.
#S|rdi-0558|enquete|diensten|csat=4
K|aanvragen|bereikbaarheid|3|verlangen|0|wens|Ik zou het fijn vinden als de praktijk ook tussen de middag opneemt.
#S|rdi-0559|enquete|diensten|nps=6
K|gebruiken|kwaliteit|3|verlangen|0|wens|Misschien een iets zachter muziekje in de wachtruimte, mensen komen hier niet voor hun lol.
#S|rdi-0560|enquete|reizen|nps=7
K|gebruiken|informatie|3|verlangen|0|wens|Zet alstublieft op het bord bij welk spoor de lift werkt.
#S|rdi-0561|review|diensten|sterren=2
K|gebruiken|storing|2|irritatie|1|-|Lift al sinds carnaval defect en de fysio zit op drie hoog. Fysio. Op drie hoog.
#S|rdi-0562|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Nieuw café op de hoek van de Korte Dwarsstraat, hoge ramen, veel planten, goed bier van de tap.
K|gebruiken|kwaliteit|2|neutraal|0|-|Hapjes stelden weinig voor.
K|gebruiken|bejegening|4|blijdschap|0|-|Personeel jong en welwillend.
#S|rdi-0563|review|diensten|sterren=5
K|gebruiken|bejegening|4|blijdschap|0|-|In dit café ben je na twee rondjes familie.
#S|rdi-0564|review|diensten|sterren=1
K|gebruiken|privacy|2|bezorgdheid|0|-|Als vrouw alleen aan de bar werd ik lastiggevallen en de barman keek een andere kant op.
K|gebruiken|bejegening|2|boosheid|0|-|Toen ik hem aansprak: "dan moet je hier niet alleen komen zitten". Weerzinwekkend.
#S|rdi-0565|review|diensten|sterren=5
K|gebruiken|privacy|4|vertrouwen|0|-|Een vervelende gast werd binnen de minuut buitengezet, ik voel mij hier als meisje alleen op mijn gemak.
#S|rdi-0566|review|reizen|sterren=4
K|ontvangen|beleid|4|opluchting|0|-|We waren vier uur te vroeg en mochten toch al op de kamer.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Uitzicht over de Maas, goeie koffiemachine, dikke badjassen.
K|gebruiken|kwaliteit|2|neutraal|0|-|Gordijn laat vanaf vijf uur licht door.
#S|rdi-0567|review|reizen|sterren=2
K|wijzigen|beleid|2|teleurstelling|1|-|Mijn vrouw brak haar heup en "helaas niet annuleerbaar tarief", geen euro terug en geen andere datum.
#S|rdi-0568|review|reizen|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Het park is groot, de huisjes staan dicht op elkaar, de kinderen vonden het zwembad leuk, wij vonden het duur.
#S|rdi-0569|enquete|reizen|csat=5
K|hulp|bejegening|4|dankbaarheid|0|-|Conductrice hielp me met de rolstoelplank en bleef tot ik goed stond.
#S|rdi-0570|enquete|reizen|csat=2
K|hulp|belofte|2|neutraal|2|-|Assistentie besteld voor mijn scootmobiel, bevestigd en wel, en toch stond er niemand in Roosendaal.
#S|rdi-0571|review|bank|sterren=1
K|hulp|herhaling|2|irritatie|3|-|Telkens wanneer ik bel over de bewindvoering van mijn broer begint het van voren af aan: identificeren, uitleggen, "ik maak een notitie", en die notitie ziet de volgende nooit.
#S|rdi-0572|review|bank|sterren=4
K|hulp|herhaling|4|verrassing|0|-|De tweede medewerker had alles al gelezen wat ik de eerste had verteld, dat was een primeur.
#S|rdi-0573|enquete|bank|nps=3
K|vertrekken|bereikbaarheid|2|neutraal|0|-|Als het kantoor in Beilen ook dichtgaat stap ik over.
#S|rdi-0574|review|diensten|sterren=4
K|gebruiken|wachttijd|2|neutraal|1|-|Het was wachten geblazen,
K|gebruiken|kwaliteit|4|blijdschap|0|-|maar wat er dan uit dat keukentje komt is met liefde gemaakt.
#S|rdi-0575|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Taart om je vingers bij af te likken,
K|gebruiken|bejegening|2|irritatie|0|-|service om je vingers bij af te bijten.
#S|rdi-0576|review|diensten|sterren=5
K|betalen|prijs|4|blijdschap|0|-|dat ge voor 8 euro nog een volledige uitsmijter met drie eieren krijgt, wie doet dat nog
#S|rdi-0577|review|diensten|sterren=2
K|betalen|prijs|2|irritatie|0|-|Twee cava, twee glaasjes water en een bakje chips: 31 euro. Ik heb de chips geteld, 14
#S|rdi-0578|review|diensten|sterren=1
K|hulp|bejegening|1|boosheid|0|-|Klacht ingediend over een bedorven garnalencocktail; antwoord van de zaak op deze site: "mevrouw zoekt aandacht". Ziek volk.
#S|rdi-0579|review|diensten|sterren=4
K|hulp|fout|4|vertrouwen|0|-|Vorige keer was de kip rauw, dat gemeld, en vandaag kwam de chef zelf aan tafel met een nieuwe portie en excuses.
#S|rdi-0580|review|diensten|sterren=5
K|gebruiken|informatie|4|vertrouwen|0|-|Alles wat de tandarts in mijn mond doet zie je op een scherm mee, en de prijs staat erbij voor je ja zegt.
#S|rdi-0581|review|diensten|sterren=2
K|gebruiken|kwaliteit+herhaling|2|neutraal|2|-|Derde keer dat dezelfde vulling eruit valt.
#S|rdi-0582|review|diensten|sterren=3
K|gebruiken|geen|3|neutraal|0|-|Gebit gereinigd. Beetje bloed, hoort erbij.
#S|rdi-0583|enquete|diensten|csat=1
K|aanvragen|bereikbaarheid|2|boosheid|3|-|Zesendertig tandartsen gebeld in de regio en niemand neemt nog patiënten aan!! Wat moet een mens dan met kiespijn
#S|rdi-0584|review|wonen|sterren=4
K|hulp|doorverwijzing|4|blijdschap|0|-|De aannemer belde zelf de leverancier van de scheve deur en hield mij erbuiten.
#S|rdi-0585|review|wonen|sterren=2
K|hulp|doorverwijzing|2|irritatie|3|-|Loodgieter wijst naar de tegelzetter, tegelzetter naar de loodgieter, en bij de onderburen druppelt het nu zes weken.
#S|rdi-0586|enquete|wonen|csat=3
K|ontvangen|levering|3|neutraal|0|vraag|Wanneer wordt het tweede raam geplaatst?
#S|rdi-0587|review|energie|sterren=1
K|hulp|belofte|2|irritatie|3|-|"Binnen vijf werkdagen wordt u teruggebeld" — dat is mij nu beloofd op 4 januari, 19 januari, 2 februari en 1 maart.
#S|rdi-0588|review|energie|sterren=5
K|hulp|storing|4|opluchting|0|-|Op kerstavond ons gaslek gedicht, om elf uur zaten we alsnog aan de fondue.
#S|rdi-0589|review|telecom|sterren=3
K|wijzigen|informatie|3|neutraal|0|-|Overstap uitgelegd, formulier ingevuld, tien dagen wachten nu.
#S|rdi-0590|enquete|telecom|csat=1
K|gebruiken|storing|2|irritatie|2|-|4 dagen geen internet en ik werk thuis, in de winkel halen ze hun schouders op
#S|rdi-0591|review|diensten|sterren=4
K|terugkijken|geen|3|neutraal|0|-|In 2019 schreef ik hier een vernietigende recensie.
K|gebruiken|bejegening|4|verrassing|0|-|Nu, met nieuwe eigenaars, is alles anders: we werden begroet, er werd gelachen, we kregen zelfs een hand bij vertrek.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De paling in 't groen was fris en kruidig.
K|gebruiken|kwaliteit|2|neutraal|0|-|Alleen het toilet is nog van vorige eeuw.
#S|rdi-0592|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Het filiaal in Breda is tien keer beter dan dit.
K|gebruiken|kwaliteit|2|neutraal|0|-|Vloer plakte, spiegels vlekkerig, tijdschriften van twee jaar terug.
K|gebruiken|kwaliteit|3|neutraal|0|-|Het knippen zelf was oké.
#S|rdi-0593|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Eerlijk? De beste rendang die ik at sinds mijn tante in 2004 overleed. 😢❤️
#S|rdi-0594|review|diensten|sterren=3
K|orienteren|geen|3|verlangen|0|wens|Op aanraden van collega's wilden wij hier al heel lang eens gaan eten.
K|gebruiken|kwaliteit|3|neutraal|0|-|Het voldeed, zonder meer.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De crème brûlée springt eruit, met dat krakende laagje.
#S|rdi-0595|review|diensten|sterren=1
K|gebruiken|bejegening|2|irritatie|0|-|De gerante snauwde haar stagiair af waar de hele zaak bij zat, mijn eetlust was meteen weg.
#S|rdi-0596|review|diensten|sterren=4
K|gebruiken|bejegening|4|blijdschap|0|-|Jongen van een jaar of zestien, eerste week, zenuwen tot in zijn schoenen, en toch kwam alles goed aan.
#S|rdi-0597|review|reizen|sterren=5
K|hulp|doorverwijzing|4|dankbaarheid|0|-|Toen onze vlucht uitviel heeft Wies van reisbureau De Zwaluw alles overgenomen: hotel, nieuwe vlucht, transfer, kattenoppas gebeld.
K|hulp|geen|4|opluchting|0|-|Wij hoefden alleen maar te zitten.
#S|rdi-0598|review|reizen|sterren=1
K|aanvragen|fout|2|irritatie|2|-|Naam verkeerd op het ticket door een typfout van húnzelf en ik mocht 160 euro dokken om hem te laten wijzigen.
#S|rdi-0599|enquete|reizen|nps=2
K|gebruiken|privacy|2|bezorgdheid|0|angst|'s Avonds na tienen voel ik me niet veilig op dit station, nergens personeel, halve verlichting stuk.
#S|rdi-0600|enquete|reizen|nps=9
K|gebruiken|bejegening|4|blijdschap|0|-|Die omroeper op de IC van 17u03 met zijn woordspelingen: houden!
#S|rdi-0601|review|diensten|sterren=2
K|betalen|informatie|2|verwarring|1|vraag|Ik kreeg drie facturen voor één scan, van het ziekenhuis, van de radioloog en van "diensten derden". Wie weet wat ik nu moet betalen?
#S|rdi-0602|review|diensten|sterren=5
K|hulp|bejegening|4|dankbaarheid|0|-|Madam van de facturatie heeft alles uitgespit en mij met een kalme stem door de papieren geloodst.
#S|rdi-0603|review|verzekering|sterren=2
K|aanvragen|privacy|2|irritatie|0|-|Vragenlijst van veertien bladzijden over mijn psychisch verleden voor een overlijdensrisicoverzekering, dat gaat ze geen barst aan.
#S|rdi-0604|review|verzekering|sterren=5
K|aanvragen|beleid|4|verrassing+opluchting|0|-|Na borstkanker had ik op een dikke nee gerekend, maar ik werd gewoon aangenomen tegen het normale tarief.
#S|rdi-0605|enquete|verzekering|csat=3
K|hulp|geen|3|neutraal|0|-|Schade gemeld, nog geen uitkomst, dus nog niets te beoordelen.
#S|rdi-0606|review|diensten|sterren=4
K|aanvragen|geen|3|neutraal|0|-|Een afhaalmenu besteld voor Kerst, zes personen, af te halen om 17 uur.
K|ontvangen|levering|4|neutraal|0|-|Stond klaar in dozen met namen erop.
K|ontvangen|informatie|4|blijdschap|0|-|Handige briefjes bij: zoveel minuten oven, zoveel graden.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn schoonmoeder denkt nog altijd dat ik die kalkoen zelf gemaakt heb.
#S|rdi-0607|review|diensten|sterren=1
K|ontvangen|levering|2|boosheid|2|-|Kerstavond, half zes, en dan zegt de traiteur dat onze bestelling "niet is doorgekomen". ACHT MAN AAN TAFEL
K|ontvangen|geen|2|teleurstelling|0|-|Het is spaghetti geworden.
#S|rdi-0608|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Barbecuepakket van de slager: vlees goed, slaatjes kon ge zo in de supermarkt kopen.
#S|rdi-0609|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Dagverse soep, elke dag een andere, mijn collega's en ik leven erop.
#S|rdi-0610|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Soep van de dag leek verdacht veel op die van gisteren plus water.
#S|rdi-0611|enquete|diensten|nps=8
K|gebruiken|digitaal|4|blijdschap|0|-|Afspraak verzetten via de app van de kapper kostte tien seconden.
#S|rdi-0612|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik kom er voor Nadine, die knipt goed.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Nadine was ziek, de vervangster deed haar best.
#S|rdi-0613|review|overheid|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zwembad De Plons is na de verbouwing weer een genot, warm water en eindelijk deftige kleedhokjes.
#S|rdi-0614|review|overheid|sterren=2
K|aanvragen|digitaal|2|neutraal|2|-|Inschrijven voor zwemles moet op maandag om acht uur stipt, om één over acht zat alles vol en lag de site eruit.
#S|rdi-0615|enquete|overheid|csat=4
K|hulp|bejegening|4|blijdschap|0|-|Correct behandeld bij een vervelende kwestie.
#S|rdi-0616|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zondagochtend, krant, koffie, een warm worstenbroodje: mijn ritueel bij bakker Van Dongen.
#S|rdi-0617|review|diensten|sterren=1
K|gebruiken|kwaliteit|2|neutraal|0|-|Schimmel onderop het volkorenbrood, gekocht om tien uur, ontdekt om elf.
#S|rdi-0618|review|diensten|sterren=2
K|gebruiken|levering|2|irritatie|1|-|altijd alles op na 14u, wat is het nut van open zijn tot 18u dan
#S|rdi-0619|review|diensten|sterren=4
K|gebruiken|bejegening|4|blijdschap|0|-|Zelfs mijn puber kreeg er een glimlach uit.
#S|rdi-0620|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Dönertje zoals overal.
#S|rdi-0621|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|het deeg van hun pizza is als een wolk
#S|rdi-0622|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Hun oude locatie had ziel, deze heeft ledstrips.
#S|rdi-0623|review|diensten|sterren=1
K|betalen|beleid|2|irritatie|1|-|Apart afrekenen "deden ze niet", en dan één pinautomaat die alleen met Maestro werkte.
#S|rdi-0624|review|diensten|sterren=4
K|betalen|beleid|4|opluchting|0|-|Portemonnee vergeten, mocht ik de dag erna komen betalen, wat een vertrouwen in de mens.
#S|rdi-0625|enquete|bank|csat=4
K|orienteren|informatie|4|blijdschap|0|-|Helder gesprek over beleggen, geen verkooppraatjes.
#S|rdi-0626|enquete|bank|csat=2
K|orienteren|bejegening|2|irritatie|0|-|Ik kwam voor een spaarrekening en moest een uur luisteren naar fondsen.
#S|rdi-0627|review|reizen|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|All-inclusive met ruime keuze.
K|gebruiken|kwaliteit|2|irritatie|0|-|Elke avond wel dezelfde drie soorten kip in een andere saus.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Animatie voor de kinderen was geweldig, wij hebben ze amper gezien.
K|gebruiken|kwaliteit|2|neutraal|0|-|Strand ligt aan de andere kant van een vierbaansweg.
#S|rdi-0628|review|reizen|sterren=1
K|gebruiken|privacy|2|irritatie|1|-|Kamermeisje heeft de deur laten openstaan, iPad weg, hotel wast handen in onschuld.
#S|rdi-0629|review|reizen|sterren=5
K|hulp|privacy|4|opluchting|0|-|Trouwring in de badkamer laten liggen, nog voor ik het merkte belde het hotel al.
#S|rdi-0630|enquete|reizen|csat=3
K|gebruiken|beleid|3|neutraal|0|vraag|Geldt mijn kortingskaart ook op de nachttrein?
#S|rdi-0631|review|diensten|sterren=2
K|gebruiken|bejegening|2|teleurstelling|0|-|Twintig jaar lid van deze tennisclub en bij mijn afscheid kreeg ik een standaardmail met "Beste lid".
#S|rdi-0632|review|diensten|sterren=5
K|gebruiken|bejegening|4|blijdschap|0|-|Na de eerste les padel had ik al drie telefoonnummers en een teamnaam.
#S|rdi-0633|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Banen goed onderhouden.
K|gebruiken|digitaal|2|neutraal|1|-|Het reserveringssysteem vergeet soms een boeking.
#S|rdi-0634|enquete|energie|csat=4
K|hulp|bejegening|4|vertrouwen|0|-|Mevrouw gaf eerlijk toe dat zij het niet wist en kwam er de volgende dag op terug.
#S|rdi-0635|enquete|energie|nps=5
K|betalen|prijs|3|neutraal|0|-|Niet de goedkoopste, niet de duurste.
#S|rdi-0636|review|wonen|sterren=1
K|hulp|bejegening|2|irritatie|0|-|"U woont er ook wel érg netjes voor een huurder", zei de man die de ketel kwam doen, en hij vond het nog een compliment ook.
#S|rdi-0637|review|wonen|sterren=5
K|gebruiken|bejegening|4|dankbaarheid|0|-|Onze verhuizers zagen dat ik hoogzwanger was en weigerden mij één doos te laten tillen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Bedje van de kleine hebben ze als eerste in elkaar gezet.
#S|rdi-0638|review|wonen|sterren=3
K|gebruiken|geen|3|neutraal|0|-|Verhuisd van Mechelen naar Aalst, twee man, zes uur werk.
K|gebruiken|kwaliteit|2|neutraal|0|-|Eén lamp gesneuveld.
#S|rdi-0639|review|diensten|sterren=4
K|gebruiken|wachttijd|4|blijdschap|0|-|vlot aan de beurt
#S|rdi-0640|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|sausje bij de kabeljauw 🤌🤌🤌
#S|rdi-0641|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|wijn smaakte naar kurk
#S|rdi-0642|review|diensten|sterren=3
K|betalen|prijs|3|neutraal|0|-|normale prijzen
#S|rdi-0643|review|diensten|sterren=1
K|terugkijken|geen|1|boosheid|0|-|Mijden als de pest.
#S|rdi-0644|review|diensten|sterren=5
K|terugkijken|geen|4|blijdschap|0|-|Hier moet je geweest zijn!
#S|rdi-0645|review|diensten|sterren=4
K|terugkijken|geen|4|blijdschap|0|-|kom er graag
#S|rdi-0646|review|diensten|sterren=2
K|terugkijken|geen|2|neutraal|0|-|Eén keer was genoeg.
#S|rdi-0647|review|diensten|sterren=3
K|terugkijken|geen|3|neutraal|0|-|Misschien nog eens proberen op een rustiger dag.
#S|rdi-0648|enquete|diensten|csat=5
K|gebruiken|bejegening|4|dankbaarheid|0|-|Dank aan dokter Vermeersch en haar engelen.
#S|rdi-0649|enquete|diensten|csat=4
K|gebruiken|informatie|4|opluchting|0|-|Goed nieuws en rustig gebracht.
#S|rdi-0650|enquete|diensten|csat=2
K|gebruiken|informatie|2|teleurstelling|0|-|slecht nieuws aan de telefoon, tussen de soep en de patatten
#S|rdi-0651|enquete|diensten|csat=1
K|gebruiken|bejegening|1|boosheid|0|-|behandeld als een nummer, schandelijk
#S|rdi-0652|enquete|diensten|csat=3
K|gebruiken|geen|3|neutraal|0|-|bezoekuur bij tante, koffie uit de automaat
#S|rdi-0653|review|telecom|sterren=4
K|hulp|wachttijd|4|neutraal|0|-|na vijf minuten buiten met een werkende telefoon
#S|rdi-0654|review|telecom|sterren=2
K|aanvragen|bejegening|2|irritatie|0|-|pusherige verkoper
#S|rdi-0655|review|overheid|sterren=3
K|aanvragen|geen|3|neutraal|0|-|ID-kaart verlengd
#S|rdi-0656|review|overheid|sterren=1
K|aanvragen|bereikbaarheid|2|neutraal|1|-|Balie onbemand, bel stuk
#S|rdi-0657|review|bank|sterren=5
K|hulp|bejegening|4|dankbaarheid|0|-|Hulde voor Peggy van het kantoor in Tongeren
#S|rdi-0658|review|verzekering|sterren=4
K|hulp|informatie|4|neutraal|0|-|duidelijk antwoord gekregen
#S|rdi-0659|review|energie|sterren=1
K|terugkijken|geen|2|irritatie|0|-|laat je niet lijmen door de welkomstbonus
#S|rdi-0660|review|wonen|sterren=4
K|ontvangen|levering|4|neutraal|0|-|kwamen wanneer ze zeiden dat ze kwamen
#S|rdi-0661|review|reizen|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|flauwe koffie, harde broodjes, natte sla en dat voor vier sterren
#S|rdi-0662|review|reizen|sterren=4
K|gebruiken|bejegening|4|blijdschap|0|-|vriendelijkste schipper ever
#S|rdi-0663|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Goeie ouwe kroeg. Vloer kraakt, bier niet te duur, niemand met een laptop. Laat het zo blijven.
#S|rdi-0664|review|diensten|sterren=1
K|gebruiken|bejegening|2|irritatie|0|-|Komt binnen, zit, wacht, niemand. Zwaait, niemand. Staat op, gaat naar de bar: "u moet aan tafel wachten". Ja daaag.
#S|rdi-0665|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Tussendoortje gegeten na de markt. Kaassoufflé heet, koffie warm. Klaar.
#S|rdi-0666|review|diensten|sterren=1
K|aanleiding|geen|2|neutraal|0|-|Mijn vader van 79 brak zijn pols op een vrijdagmiddag.
K|gebruiken|wachttijd|2|neutraal|2|-|Zes uur op spoed, zonder pijnstilling.
K|gebruiken|informatie|2|neutraal|1|-|Elk uur zei een andere witte jas iets anders: wel opereren, niet opereren, misschien maandag.
K|gebruiken|fout|2|neutraal|0|-|Om twee uur 's nachts naar huis gestuurd met een gips dat de volgende ochtend al schoof.
K|hulp|herhaling|2|irritatie|2|-|Zaterdag terug, alles nog eens vertellen, nog eens wachten.
K|gebruiken|kwaliteit|4|opluchting|0|-|De gipsmeester die we toen kregen had er in tien minuten een nieuw om, pijnloos.
K|terugkijken|bejegening|1|boosheid|0|-|Ik verwijt het de verpleging niet, wel de directie die met drie mensen een spoed laat draaien. Een schande!
#S|rdi-0667|review|reizen|sterren=4
K|orienteren|geen|3|neutraal|0|-|Na jaren Frankrijk eens voor de Ardennen gekozen.
K|ontvangen|bejegening|4|blijdschap|0|-|Uitbater Luc wees ons op zijn sloffen de plek en had al een potje koffie klaar.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Beekje achter de tent waar de kinderen een week lang dammen in bouwden.
K|gebruiken|kwaliteit|2|neutraal|0|-|De grond is hard, haringen krom.
K|betalen|prijs|4|neutraal|0|-|Broodjes en bier aan de bar kosten een appel en een ei.
K|gebruiken|kwaliteit|3|neutraal|0|-|Wifi kwam niet verder dan het washok, wat achteraf een zegen was.
K|terugkijken|geen|4|blijdschap|0|-|Frankrijk kan de pot op, wij gaan terug.
#S|rdi-0668|review|diensten|sterren=5
K|aanleiding|geen|2|bezorgdheid|0|angst|Ik loop al mijn halve leven met tandartsangst en een mond die er ook naar uitziet.
K|orienteren|bejegening|4|verrassing|0|-|Bij het kennismakingsgesprek gebeurde er niks, we hebben gewoon gepraat.
K|gebruiken|bejegening|4|vertrouwen|0|-|Elke stap mocht ik een hand opsteken en dan stopte hij ook écht.
K|gebruiken|kwaliteit|4|opluchting|0|-|Negen gaatjes en een brug verder kan ik weer lachen met open mond.
K|betalen|informatie|4|neutraal|0|-|Begroting klopte tot op de euro.
K|terugkijken|bejegening|5|dankbaarheid|0|-|Meneer Soliman, u hebt mij mijn lach teruggegeven, ik kan het niet mooier zeggen.
#S|rdi-0669|review|diensten|sterren=3
K|gebruiken|geen|3|neutraal|0|-|Zesde bezoek, dus ik durf wel iets te zeggen.
K|gebruiken|kwaliteit|4|neutraal|0|-|Keuken: degelijk Frans, veel boter, weinig experiment.
K|gebruiken|wachttijd|2|neutraal|1|-|Tempo: wisselend, van twintig minuten tot een uur voor het hoofdgerecht.
K|gebruiken|bejegening|3|neutraal|0|-|Personeel: wisselt ook, de ene student is de andere niet.
K|betalen|prijs|2|neutraal|0|-|Prijs: elk jaar een paar euro erbij.
K|terugkijken|geen|4|vertrouwen|0|-|En toch zit ik er volgende maand weer.
#S|rdi-0670|enquete|telecom|nps=1
K|aanvragen|belofte|2|neutraal|1|-|Beloofd bij verkoop: gratis installatie.
K|betalen|fout|2|neutraal|1|-|Op de rekening: 65 euro installatie.
K|hulp|doorverwijzing|2|irritatie|3|-|Winkel zegt bel de klantendienst, klantendienst zegt ga naar de winkel, ik ben er nu zeven keer over bezig.
K|vertrekken|geen|2|irritatie|0|wens|Stuur mij de opzegbrief maar.
#S|rdi-0671|enquete|bank|nps=9
K|aanleiding|geen|3|neutraal|0|-|Mijn man deed altijd de geldzaken en is in juni overleden.
K|hulp|bejegening|5|dankbaarheid|0|-|Adviseur Wouter kwam bij mij thuis, at een stuk cake en heeft alles stap voor stap overgezet.
K|hulp|informatie|4|opluchting|0|-|Ik weet nu waar elke cent staat en ik slaap weer.
#S|rdi-0672|review|overheid|sterren=2
K|aanvragen|geen|3|neutraal|0|-|Kwam voor een nieuw rijbewijs omdat mijn tas gestolen was.
K|aanvragen|beleid|2|irritatie|2|-|Eerst een proces-verbaal halen, daarvoor een identiteitskaart nodig, en die zat natuurlijk in diezelfde tas.
K|aanvragen|bejegening|4|neutraal|0|-|De bediende zag de absurditeit er ook van in,
K|aanvragen|beleid|2|neutraal|0|-|maar de computer laat niets toe, zei hij.
#S|rdi-0673|review|diensten|sterren=4
K|orienteren|geen|3|neutraal|0|-|Rondleiding gekregen op de kleuterschool.
K|orienteren|bejegening|4|vertrouwen|0|-|De directrice knielde bij onze dochter en vroeg haar wat zíj wilde zien.
K|orienteren|kwaliteit|4|blijdschap|0|-|Lichte klassen, grote zandbak, overal tekeningen.
K|orienteren|kwaliteit|2|bezorgdheid|0|-|Groep 1 telt straks wel 29 kinderen, dat vind ik wat veel.
#S|rdi-0674|review|diensten|sterren=2
K|aanvragen|informatie|2|neutraal|1|-|Op de site stond gratis parkeren, ter plaatse was het betaald.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De lezing zelf was boeiend.
K|gebruiken|kwaliteit|2|neutraal|0|-|Microfoon viel om de vijf minuten uit en de helft van de zaal zat te hoesten in de tocht.
#S|rdi-0675|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Kleine wijnbar, acht krukken, eigenaar die vertelt alsof hij elke druif persoonlijk geplukt heeft.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zijn kaasplank met mostarda was om stil van te worden.
K|betalen|prijs|3|neutraal|0|-|Per glas tussen de 7 en 11 euro.
K|terugkijken|geen|4|blijdschap|0|-|Zeg het niet verder, straks is er geen kruk meer vrij.
#S|rdi-0676|review|energie|sterren=3
K|orienteren|informatie|4|neutraal|0|-|Offerte isolatie was duidelijk.
K|ontvangen|wachttijd|2|neutraal|3|-|Tussen tekenen en uitvoeren zat elf weken.
K|ontvangen|kwaliteit|4|neutraal|0|-|Spouw was in een dag gevuld.
K|ontvangen|kwaliteit|2|neutraal|1|-|Gaten in de voegen zijn dichtgesmeerd met een heel andere kleur cement.
K|gebruiken|kwaliteit|4|blijdschap|0|-|We stoken merkbaar minder, dat is fijn.
#S|rdi-0677|review|verzekering|sterren=1
K|aanleiding|geen|2|neutraal|0|-|Hond aangereden, operatie 3.200 euro.
K|hulp|beleid|2|irritatie|1|-|Huisdierenverzekering keert uit tot 1.500 en trekt daar nog 20 procent van af wegens "leeftijd dier".
K|hulp|wachttijd|2|neutraal|3|-|Daarop zit ik nu negen weken te wachten.
K|terugkijken|prijs|2|boosheid|0|-|Zet die premie liever op een spaarboekje, het zijn bloedzuigers.
#S|rdi-0678|review|diensten|sterren=4
K|gebruiken|bejegening|4|blijdschap|0|-|De bediening was attent en goed op de hoogte van de kaart.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Als voorgerecht hadden we de tataki, heel mals.
K|gebruiken|kwaliteit|2|neutraal|0|-|De bijgerechten waren aan de zoute kant.
K|betalen|prijs|4|blijdschap|0|-|Prijs-kwaliteit zit goed.
#S|rdi-0679|review|diensten|sterren=4
K|gebruiken|kwaliteit+bejegening|4|blijdschap|0|-|Heerlijk gegeten met vriendelijke bediening, wel reserveren in het weekend want het zit vol.
#S|rdi-0680|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Eten was goed,
K|gebruiken|wachttijd|2|neutraal|1|-|het tempo lag erg laag.
K|betalen|prijs|2|neutraal|0|-|Vond het ook best prijzig voor wat je krijgt.
#S|rdi-0681|review|diensten|sterren=2
K|gebruiken|bejegening|2|neutraal|0|-|De serveerster was duidelijk niet geïnteresseerd in ons.
K|gebruiken|fout|2|neutraal|1|-|We moesten drie keer om bestek vragen en de verkeerde drankjes werden gebracht.
K|gebruiken|kwaliteit|3|neutraal|0|-|Het eten zelf was acceptabel.
#S|rdi-0682|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mooie locatie, sfeervol ingericht en heel goed gegeten.
K|gebruiken|bejegening|4|blijdschap|0|-|Er werd goed rekening gehouden met onze wensen.
K|terugkijken|geen|4|blijdschap|0|-|Zullen we zeker aanraden aan vrienden.
#S|rdi-0683|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De biefstuk was doorbakken terwijl we medium hadden besteld.
K|hulp|fout|3|neutraal|1|-|Na melding kregen we een nieuwe,
K|gebruiken|wachttijd|2|neutraal|1|-|maar toen had de rest van de tafel al gegeten.
#S|rdi-0684|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ruim terras met veel schaduw, lekkere lunchkaart
K|gebruiken|wachttijd|4|neutraal|0|-|en alles stond binnen een kwartier op tafel.
#S|rdi-0685|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|De inrichting is modern, wat kil naar mijn smaak.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De gerechten waren goed op smaak en mooi opgemaakt.
K|gebruiken|kwaliteit|2|neutraal|0|-|De porties waren klein.
#S|rdi-0686|review|diensten|sterren=1
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Slechte ervaring gehad in dit restaurant.
K|gebruiken|kwaliteit|2|neutraal|0|-|Het eten was koud toen het op tafel kwam
K|gebruiken|bejegening|2|irritatie|0|-|en de ober deed alsof het onze schuld was.
#S|rdi-0687|review|diensten|sterren=4
K|gebruiken|bejegening|4|neutraal|0|-|Personeel spreekt je met u aan en vult op tijd de glazen bij.
#S|rdi-0688|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|We hebben genoten van het verrassingsmenu, elke gang was weer raak.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De bijpassende wijnen waren met zorg gekozen.
#S|rdi-0689|review|diensten|sterren=3
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Het verrassingsmenu bevatte weinig verrassends.
K|gebruiken|bejegening|4|blijdschap|0|-|De gastheer deed erg zijn best.
#S|rdi-0690|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Prima lunchplek midden in het centrum.
#S|rdi-0691|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Tafel plakte, menukaart vies, glazen met lippenstift erop.
#S|rdi-0692|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Een van de lekkerste etentjes ooit gehad!
#S|rdi-0693|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De vis was vers, de frietjes goed gebakken en de salade lekker aangemaakt.
#S|rdi-0694|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Niet slecht, niet bijzonder.
#S|rdi-0695|review|diensten|sterren=2
K|betalen|prijs|2|teleurstelling|0|-|Voor deze prijs had ik echt meer kwaliteit verwacht.
#S|rdi-0696|review|diensten|sterren=4
K|betalen|prijs|4|blijdschap|0|-|Zeer betaalbaar en royale porties.
#S|rdi-0697|review|diensten|sterren=1
K|gebruiken|wachttijd|2|boosheid|2|-|Na een uur nog steeds niets gehad en niemand die iets uitlegt. Weggelopen. Ongehoord.
#S|rdi-0698|review|diensten|sterren=5
K|gebruiken|bejegening|4|blijdschap|0|-|Wat een gastvrijheid!
#S|rdi-0699|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Gezellig, warm en huiselijk. Goede keuken ook.
#S|rdi-0700|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Toetje was fantastisch,
K|gebruiken|kwaliteit|2|neutraal|0|-|hoofdgerecht vond ik een beetje flauw.
#S|rdi-0701|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Erg lawaaiig, je kon elkaar nauwelijks verstaan.
#S|rdi-0702|review|diensten|sterren=5
K|gebruiken|bejegening|4|dankbaarheid|0|-|De kok kwam persoonlijk overleggen over mijn lactose-intolerantie, heel fijn.
#S|rdi-0703|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|lekkere sushi en een ruime keuze
#S|rdi-0704|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|rijst te hard, vis te warm
#S|rdi-0705|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ook voor kinderen leuk, er is een speeltuintje naast het terras.
K|gebruiken|wachttijd|4|blijdschap|0|-|De kindermaaltijden kwamen als eerste, heel handig.
#S|rdi-0706|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Onze kinderen vonden het leuk. Voor volwassenen is de keuze beperkt.
#S|rdi-0707|review|diensten|sterren=1
K|gebruiken|privacy|2|neutraal|0|-|Bestelde zonder pinda, zat toch pinda in, dochter met rode vlekken naar de huisarts.
K|hulp|bejegening|2|boosheid|0|-|Reactie van de zaak: "kan gebeuren". Onacceptabel.
#S|rdi-0708|review|diensten|sterren=5
K|gebruiken|wachttijd|4|blijdschap|0|-|Snelle bediening ondanks de drukte.
#S|rdi-0709|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Uitgebreide bierkaart, goed advies bij het kiezen.
#S|rdi-0710|review|diensten|sterren=2
K|gebruiken|levering|2|neutraal|0|-|Drie van de vijf gerechten die we wilden waren uitverkocht.
#S|rdi-0711|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Sfeervol restaurantje,
K|gebruiken|kwaliteit|2|neutraal|0|-|alleen zitten de tafels zo dicht op elkaar dat je meepraat met de buren.
#S|rdi-0712|review|reizen|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Schone kamer, goede douche, bedden prima.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het ontbijt was zeer uitgebreid.
K|gebruiken|kwaliteit|2|neutraal|0|-|De muren zijn wel dun.
#S|rdi-0713|review|reizen|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Gedateerd hotel met een goede ligging.
K|gebruiken|bejegening|4|blijdschap|0|-|Personeel is behulpzaam.
K|betalen|prijs|2|neutraal|0|-|Parkeren kost 28 euro per nacht.
#S|rdi-0714|review|reizen|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Het zwembad uit de brochure bleek een plonsbadje van vier bij vier.
#S|rdi-0715|review|reizen|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Wij hebben een fantastische vakantie gehad in dit park!
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het huisje was van alle gemakken voorzien en brandschoon.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Er is voor jong en oud genoeg te doen.
#S|rdi-0716|review|reizen|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Rustige camping met ruime plekken.
K|gebruiken|kwaliteit|2|neutraal|1|-|Het toiletgebouw ligt op vijf minuten lopen, dat is 's nachts niet ideaal.
#S|rdi-0717|review|reizen|sterren=1
K|ontvangen|fout|2|neutraal|2|-|Bij aankomst was onze kamer aan iemand anders vergeven, terwijl we alles al betaald hadden.
K|hulp|bejegening|2|irritatie|1|-|Excuses konden er niet af, we kregen een zolderkamer zonder raam aangeboden.
#S|rdi-0718|enquete|reizen|nps=8
K|gebruiken|kwaliteit|4|blijdschap|0|-|Goede vlucht, ruim beenruimte, vriendelijke crew.
#S|rdi-0719|enquete|reizen|nps=5
K|gebruiken|kwaliteit|3|neutraal|0|-|Een vlucht zoals elke andere.
K|betalen|prijs|2|neutraal|0|-|Eten en drinken aan boord is duur.
#S|rdi-0720|enquete|reizen|csat=2
K|gebruiken|levering|2|neutraal|2|-|Vertraging van drie uur op Eindhoven.
K|gebruiken|informatie|2|neutraal|0|-|Het personeel aan de gate wist van niets.
#S|rdi-0721|enquete|reizen|csat=4
K|ontvangen|digitaal|4|neutraal|0|-|Inchecken via de app verliep zonder problemen.
#S|rdi-0722|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Onderhoudsbeurt goed uitgevoerd.
K|gebruiken|informatie|4|neutraal|0|-|Ik werd gebeld voordat er extra werk werd gedaan.
K|betalen|prijs|4|neutraal|0|-|Factuur zoals afgesproken.
#S|rdi-0723|review|diensten|sterren=5
K|hulp|wachttijd|4|blijdschap|0|-|Zelfde dag nog geholpen met een kapotte koppeling, super service.
#S|rdi-0724|review|diensten|sterren=2
K|hulp|wachttijd|2|neutraal|2|-|Twee weken gewacht op een distributieriem.
K|hulp|informatie|2|neutraal|1|-|Elke keer moest ik zelf bellen hoe het ervoor stond.
#S|rdi-0725|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Werk goed gedaan, auto vies terug.
#S|rdi-0726|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ben heel blij met mijn nieuwe coupe.
K|gebruiken|bejegening|4|blijdschap|0|-|Er werd goed geluisterd naar wat ik wilde.
#S|rdi-0727|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|neutraal|1|-|Verf was na twee keer wassen eruit.
#S|rdi-0728|review|diensten|sterren=1
K|gebruiken|bejegening|2|boosheid|0|-|Kapster zat de hele tijd met een collega te roddelen over een klant die net weg was, bah.
#S|rdi-0729|review|diensten|sterren=4
K|betalen|prijs|4|blijdschap|0|-|Netjes geknipt voor 18 euro, daar kan je niet voor klagen.
#S|rdi-0730|review|diensten|sterren=4
K|gebruiken|bejegening|4|vertrouwen|0|-|Kundige fysiotherapeut die de tijd neemt.
#S|rdi-0731|review|diensten|sterren=3
K|gebruiken|wachttijd|2|neutraal|1|-|Behandelingen lopen vaak uit.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De behandeling zelf is goed.
#S|rdi-0732|review|diensten|sterren=5
K|gebruiken|bejegening|4|vertrouwen|0|-|Fijne tandarts, rustig en zorgvuldig.
#S|rdi-0733|review|diensten|sterren=2
K|aanvragen|wachttijd|2|neutraal|3|-|Moest vier weken wachten op een afspraak met pijnklachten.
#S|rdi-0734|enquete|diensten|csat=4
K|gebruiken|informatie|4|blijdschap|0|-|De dokter gaf een duidelijke uitleg over de medicatie.
#S|rdi-0735|enquete|diensten|csat=5
K|gebruiken|bejegening|4|dankbaarheid|0|-|Tijdens mijn opname werd ik met veel respect verzorgd. Mijn dank is groot.
#S|rdi-0736|enquete|diensten|csat=2
K|gebruiken|bejegening|2|neutraal|1|-|Ik moest vaak lang op de bel drukken voor er iemand kwam.
#S|rdi-0737|enquete|diensten|csat=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Kamer netjes, eten matig, verpleging goed.
#S|rdi-0738|review|wonen|sterren=5
K|orienteren|informatie|4|vertrouwen|0|-|Deskundige makelaar die ons goed heeft begeleid bij de aankoop van ons eerste huis.
K|orienteren|bereikbaarheid|4|blijdschap|0|-|Altijd bereikbaar, ook in het weekend.
#S|rdi-0739|review|wonen|sterren=2
K|orienteren|informatie|2|neutraal|1|-|Bij de bezichtiging kon de makelaar geen enkele vraag beantwoorden.
#S|rdi-0740|review|wonen|sterren=4
K|gebruiken|kwaliteit|4|neutraal|0|-|Verhuizing verliep soepel, niets beschadigd.
#S|rdi-0741|review|wonen|sterren=3
K|ontvangen|levering|3|neutraal|0|-|Kwartiertje te laat, verder goed.
#S|rdi-0742|review|bank|sterren=4
K|hulp|bejegening|4|blijdschap|0|-|Vriendelijk en deskundig geholpen met mijn vraag over de hypotheek.
#S|rdi-0743|review|bank|sterren=2
K|hulp|wachttijd|2|neutraal|2|-|Half uur in de wacht gestaan voor een vraag van één minuut.
#S|rdi-0744|review|verzekering|sterren=4
K|hulp|wachttijd|4|neutraal|0|-|Schadeformulier ingevuld, week later het geld ontvangen.
#S|rdi-0745|review|verzekering|sterren=2
K|hulp|beleid|2|teleurstelling|0|-|Claim afgewezen op een kleine letter waar ik nog nooit van gehoord had.
#S|rdi-0746|enquete|energie|nps=7
K|hulp|wachttijd|4|neutraal|0|-|Vraag gesteld via de chat en vrij vlot antwoord gekregen.
#S|rdi-0747|enquete|energie|nps=3
K|betalen|informatie|2|verwarring|1|-|De jaarafrekening is voor mij onbegrijpelijk.
#S|rdi-0748|enquete|telecom|csat=4
K|aanvragen|informatie|4|blijdschap|0|-|Goede uitleg gekregen over de verschillende bundels.
#S|rdi-0749|enquete|telecom|csat=2
K|hulp|wachttijd|2|neutraal|3|-|Reparatie duurde drie weken in plaats van één.
#S|rdi-0750|enquete|overheid|csat=4
K|aanvragen|wachttijd|4|neutraal|0|-|Goed op tijd geholpen, geen rij.
#S|rdi-0751|enquete|overheid|csat=2
K|aanvragen|informatie|2|neutraal|1|-|In de brief stond een ander bedrag dan aan de balie.
#S|rdi-0752|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|We zijn met z'n tweetjes gaan eten in 't Pannenhuis en hebben ons goed geamuseerd.
K|gebruiken|kwaliteit|4|neutraal|0|-|De vol-au-vent was huisbereid, met echte kip.
K|gebruiken|wachttijd|2|neutraal|1|-|Tussen voor- en hoofdgerecht moesten we lang wachten.
K|gebruiken|bejegening|4|neutraal|0|-|De dienster bood daar uit zichzelf haar excuses voor aan.
#S|rdi-0753|review|diensten|sterren=2
K|gebruiken|bejegening|2|irritatie|0|-|Ge komt binnen en niemand zegt u goeiedag, dat is voor mij al fout begonnen.
K|gebruiken|kwaliteit|2|neutraal|0|-|De pasta was overkookt
K|betalen|prijs|2|neutraal|0|-|en voor twintig euro mag daar toch iets meer dan drie scampi's bij zitten.
#S|rdi-0754|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Al jaren ons vast adres voor communiefeesten, het is er elke keer in orde.
#S|rdi-0755|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|De kaart is uitgebreid en 't vlees was goed gebakken.
K|gebruiken|kwaliteit|2|neutraal|0|-|De frieten daarentegen waren niet warm genoeg.
K|gebruiken|bejegening|3|neutraal|0|-|Bediening: gaat, zonder meer.
#S|rdi-0756|review|diensten|sterren=1
K|gebruiken|kwaliteit|2|boosheid|0|-|Garnaalkroketten uit den diepvries durven verkopen aan 24 euro, ze moesten beschaamd zijn.
#S|rdi-0757|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Kweenie wat ze met die ribbekes doen maar ze vallen gewoon van 't been, nen aanrader.
#S|rdi-0758|review|diensten|sterren=5
K|gebruiken|bejegening|4|dankbaarheid|0|-|Een dikke merci aan Tom en zijn ploeg voor de fijne ontvangst van onze groep van 31 personen.
#S|rdi-0759|review|diensten|sterren=2
K|betalen|fout|2|neutraal|1|-|Op de rekening stond water aangerekend dat wij niet gehad hadden en een couvert dat nergens vermeld stond.
#S|rdi-0760|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Proper, vriendelijk, lekker. Niks mis mee.
#S|rdi-0761|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|'t Was ni slecht maar ook nie om over naar huis te schrijven.
#S|rdi-0762|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Beste koffiekoeken uit de streek, zeker die met pudding!
#S|rdi-0763|review|diensten|sterren=2
K|betalen|prijs|2|irritatie|0|-|3,60 voor een boterkoek, ze worden zot.
#S|rdi-0764|enquete|diensten|csat=4
K|gebruiken|bejegening|4|blijdschap|0|-|vriendelijke mensen aan 't onthaal
#S|rdi-0765|enquete|diensten|csat=2
K|gebruiken|wachttijd|2|neutraal|2|-|Op consultatie bij de oogarts vijf kwartier gewacht na het uur van mijn afspraak.
#S|rdi-0766|enquete|diensten|csat=5
K|gebruiken|bejegening|4|dankbaarheid|0|-|De verpleging op materniteit was fantastisch, dag en nacht stonden ze klaar.
#S|rdi-0767|enquete|diensten|csat=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Het eten was wat ge ervan kunt verwachten in een ziekenhuis.
#S|rdi-0768|review|diensten|sterren=4
K|hulp|kwaliteit|4|blijdschap|0|-|Garage die uw auto maakt zonder een hoop extra kosten te verzinnen.
#S|rdi-0769|review|diensten|sterren=2
K|hulp|belofte|2|neutraal|2|-|Beloofd dat de wagen vrijdag klaar zou zijn, maandag stond hij er nog op de brug.
K|hulp|informatie|2|neutraal|1|-|Niemand die iets laat weten.
#S|rdi-0770|review|diensten|sterren=5
K|hulp|wachttijd|4|blijdschap|0|-|Binnen gebracht om 9u, opgehaald om 11u, top!
#S|rdi-0771|review|diensten|sterren=1
K|betalen|prijs|1|boosheid|0|-|340 euro om een sensor uit te lezen en te resetten, pure dieven zijn het daar
#S|rdi-0772|review|reizen|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Leuk hotelleke vlakbij de dijk, van op 't balkon ziet ge de zee.
K|gebruiken|kwaliteit|2|neutraal|0|-|De lift is traag en klein.
#S|rdi-0773|review|reizen|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Geen warm water op de tweede en derde dag.
K|hulp|bejegening|2|irritatie|1|-|Aan de receptie deden ze alsof wij de kraan niet konden bedienen.
#S|rdi-0774|review|reizen|sterren=5
K|gebruiken|bejegening|4|blijdschap|0|-|Uitbaatster is een schat van een mens, ze heeft zelfs onze natte wandelschoenen gedroogd.
#S|rdi-0775|enquete|reizen|csat=2
K|gebruiken|levering|2|irritatie|1|-|den trein van 7u28 was deze week vier keren te laat, op den duur gelooft mijn baas mij niet meer
#S|rdi-0776|enquete|reizen|csat=4
K|gebruiken|levering|4|neutraal|0|-|Bus kwam mooi op tijd en de chauffeur wachtte tot ik neerzat.
#S|rdi-0777|enquete|reizen|nps=6
K|gebruiken|kwaliteit|3|verlangen|0|wens|meer treinen na 22u zou een grote verbetering zijn
#S|rdi-0778|review|wonen|sterren=5
K|ontvangen|kwaliteit|4|blijdschap|0|-|Nieuwe badkamer geplaatst op acht werkdagen, proper afgewerkt tot in de puntjes.
K|ontvangen|bejegening|4|blijdschap|0|-|Vriendelijke mannen, altijd hun voeten geveegd.
#S|rdi-0779|review|wonen|sterren=2
K|gebruiken|kwaliteit|2|neutraal|1|-|De voegen zijn al na drie maanden gescheurd
K|hulp|bereikbaarheid|2|irritatie|2|-|en den baas neemt zijn telefoon niet meer op als hij mijn nummer ziet.
#S|rdi-0780|review|wonen|sterren=4
K|orienteren|informatie|4|blijdschap|0|-|Immokantoor gaf een realistische schatting, niet overdreven om ons binnen te halen.
#S|rdi-0781|enquete|wonen|csat=1
K|hulp|wachttijd|2|boosheid|3|-|Zes weken zonder chauffage met een kind van twee en de syndic zegt "het is in behandeling", ik kook van woede
#S|rdi-0782|review|bank|sterren=4
K|hulp|bereikbaarheid|4|blijdschap|0|-|Fijn dat er in ons dorp nog een kantoor is waar ge binnen kunt lopen.
#S|rdi-0783|review|bank|sterren=1
K|hulp|bereikbaarheid|2|irritatie|2|-|Mijn bomma van 90 moet nu met den bus naar Aarschot om haar rekeninguittreksels te halen.
#S|rdi-0784|enquete|bank|nps=8
K|hulp|bejegening|4|blijdschap|0|-|Altijd correct geholpen door Griet.
#S|rdi-0785|review|verzekering|sterren=5
K|hulp|wachttijd+bejegening|4|dankbaarheid|0|-|Na de stormschade direct een bezoek van onze makelaar gehad, op drie weken alles vergoed. Merci Patrick!
#S|rdi-0786|review|verzekering|sterren=2
K|hulp|wachttijd|2|irritatie|3|-|Vier maanden na de waterschade zit ik nog altijd met een kale muur te wachten op de expert zijn verslag.
#S|rdi-0787|enquete|energie|csat=4
K|wijzigen|digitaal|4|neutraal|0|-|Voorschot aanpassen kon vlot via de site.
#S|rdi-0788|enquete|energie|csat=1
K|betalen|fout|2|irritatie|2|-|eindafrekening van 2.300 euro op naam van de vorige huurder en toch blijven ze mij aanmanen
#S|rdi-0789|enquete|telecom|nps=2
K|hulp|herhaling|2|neutraal|2|-|Vijf keer moeten uitleggen dat de decoder terugbezorgd is.
#S|rdi-0790|enquete|telecom|nps=9
K|ontvangen|levering|4|neutraal|0|-|Technieker kwam op het afgesproken uur en alles werkte direct.
#S|rdi-0791|review|overheid|sterren=4
K|aanvragen|bejegening|4|blijdschap|0|-|Vriendelijke dame aan het loket, reispas op tien minuten aangevraagd.
#S|rdi-0792|review|overheid|sterren=1
K|aanvragen|informatie|2|irritatie|2|-|Drie keer naar 't stadhuis moeten gaan omdat er elke keer nog een ander papier ontbrak, en dat konden ze de eerste keer niet zeggen zeker?
#S|rdi-0793|enquete|overheid|csat=3
K|aanvragen|geen|3|neutraal|0|-|adreswijziging doorgegeven, wijkagent is geweest
#S|rdi-0794|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ons Marie gaat heel graag naar de crèche, dat zegt genoeg.
#S|rdi-0795|review|diensten|sterren=2
K|gebruiken|bereikbaarheid|2|irritatie|1|-|De crèche sluit om 17u30 en wie vijf minuten later is krijgt een preek.
#S|rdi-0796|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Goede leerkrachten, kleine klassen.
#S|rdi-0797|review|diensten|sterren=3
K|gebruiken|informatie|3|verlangen|0|wens|De school is goed maar de communicatie mag wat vroeger komen, de avond voordien vragen om een verkleedpak is krap.
#S|rdi-0798|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Goed geknipt en ne lekkere koffie erbij.
#S|rdi-0799|review|diensten|sterren=1
K|gebruiken|kwaliteit|2|teleurstelling|0|-|mijn haar is verbrand door die permanent, ik durf niet meer buitenkomen
#S|rdi-0800|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|opluchting|0|-|Na vijf beurten bij kinesist Jelle kan ik terug trappen doen zonder pijn.
#S|rdi-0801|review|diensten|sterren=4
K|gebruiken|bejegening|4|blijdschap|0|-|Wij werden allerhartelijkst ontvangen door de gastvrouw.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De kaart is klein, wat meestal een goed teken is.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn zwezerik was krokant en zacht tegelijk.
K|gebruiken|kwaliteit|3|neutraal|0|-|De linguine van mijn partner was in orde.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Het dessert haalde helaas het niveau van de rest niet.
K|terugkijken|geen|4|blijdschap|0|-|Al met al een geslaagde avond.
#S|rdi-0802|review|diensten|sterren=2
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mooi uitzicht op de haven.
K|gebruiken|kwaliteit|2|neutraal|0|-|Daar houdt het mee op: lauwe soep, taaie inktvis, wijn te warm.
K|betalen|prijs|2|irritatie|0|-|Je betaalt voor de boten.
#S|rdi-0803|review|diensten|sterren=3
K|gebruiken|geen|3|neutraal|0|-|Met de hele afdeling geluncht, zeventien man.
K|gebruiken|wachttijd|4|blijdschap|0|-|Iedereen kreeg zijn bord tegelijk, knap.
K|gebruiken|kwaliteit|3|neutraal|0|-|De clubsandwich was een clubsandwich.
K|betalen|beleid|2|neutraal|1|-|Splitsen van de rekening mocht niet.
#S|rdi-0804|review|diensten|sterren=1
K|aanvragen|geen|3|neutraal|0|-|Wij hadden een tafel voor half acht.
K|ontvangen|wachttijd|2|neutraal|1|-|Die was pas om tien over acht vrij.
K|gebruiken|bejegening|2|neutraal|0|-|Niemand bood ons iets te drinken aan in de tussentijd.
K|gebruiken|levering|2|neutraal|0|-|De dagvis was op, het alternatief ook.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De kip die het werd was droog en smaakloos.
K|betalen|prijs|3|neutraal|0|-|Totaal 96 euro.
K|terugkijken|geen|2|irritatie|0|-|Ik raad het niemand aan.
#S|rdi-0805|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Wat een gezellige avond gehad bij Brasserie Lente met onze kaartclub.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het driegangenmenu was lekker en de porties precies genoeg.
K|gebruiken|beleid|4|neutraal|0|-|We mochten rustig blijven zitten.
K|gebruiken|bejegening|4|dankbaarheid|0|-|Speciale dank aan Loes die alles zo goed regelde.
#S|rdi-0806|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het vlees was mals en de saus zelfgemaakt, kan niet anders zeggen.
#S|rdi-0807|review|diensten|sterren=3
K|gebruiken|bejegening|4|blijdschap|0|-|Vriendelijk, dat zeker.
K|gebruiken|kwaliteit|2|neutraal|0|-|Ervaring ontbreekt nog.
#S|rdi-0808|review|diensten|sterren=2
K|gebruiken|wachttijd|2|neutraal|2|-|Bijna een uur gewacht op een uitsmijter
K|gebruiken|kwaliteit|2|neutraal|0|-|en toen waren de dooiers hard.
#S|rdi-0809|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zalige pannenkoeken in een leuk kader, voor herhaling vatbaar met de kleinkinderen.
#S|rdi-0810|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Als grote visliefhebber kom ik hier volledig aan mijn trekken
#S|rdi-0811|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|De high tea was netjes verzorgd. Scones wat droog, sandwiches prima, thee onbeperkt.
#S|rdi-0812|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Ambiance ver te zoeken, tl-licht en een radio op een nieuwszender.
#S|rdi-0813|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De ligging aan de vaart is een troef.
#S|rdi-0814|review|diensten|sterren=1
K|gebruiken|kwaliteit|2|boosheid|0|-|Toiletten waren walgelijk smerig, dan wil je niet weten hoe de keuken eruitziet.
#S|rdi-0815|review|diensten|sterren=4
K|aanvragen|bejegening|4|blijdschap|0|-|Telefonisch aardig te woord gestaan, tafel geregeld voor dezelfde avond.
#S|rdi-0816|review|diensten|sterren=5
K|gebruiken|bejegening|4|blijdschap|0|-|Onze ober had oog voor detail en voor mijn schoonmoeder.
#S|rdi-0817|review|diensten|sterren=2
K|gebruiken|bejegening|2|neutraal|0|-|Ober was er niet met zijn gedachten bij.
#S|rdi-0818|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|De burger zelf was sappig met een lekker broodje,
K|gebruiken|kwaliteit|2|teleurstelling|0|-|jammer van de slappe friet.
#S|rdi-0819|enquete|diensten|csat=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Goede les, fijne instructeur.
#S|rdi-0820|enquete|diensten|csat=3
K|gebruiken|kwaliteit|2|neutraal|0|-|Les zit vaak te vol.
K|gebruiken|kwaliteit|3|verlangen|0|wens|Liever maximaal tien deelnemers.
#S|rdi-0821|enquete|diensten|nps=2
K|gebruiken|storing|2|neutraal|1|-|Loopband 3, 4 en 7 al weken buiten gebruik
K|betalen|prijs|2|irritatie|0|-|maar de maandprijs gaat wél omhoog.
#S|rdi-0822|review|diensten|sterren=4
K|gebruiken|bejegening|4|blijdschap|0|-|Behulpzame trainers en een gemoedelijke sfeer.
#S|rdi-0823|review|diensten|sterren=2
K|vertrekken|beleid|2|irritatie|1|-|Let op de opzegtermijn, die is twee volle kalendermaanden en dat zeggen ze er niet bij.
#S|rdi-0824|review|diensten|sterren=1
K|vertrekken|fout|2|boosheid|2|-|Ik heb in maart opgezegd met bevestiging en in juli wordt er nog altijd geld van mijn rekening gehaald, stelende honden
#S|rdi-0825|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|De zwemles is een feestje, onze zoon heeft in een half jaar zijn A.
#S|rdi-0826|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Badwater is frisjes. Kinderen hebben er geen last van, ik wel.
#S|rdi-0827|review|energie|sterren=4
K|aanvragen|digitaal|4|neutraal|0|-|Overstappen was in tien minuten geregeld en de oude leverancier werd voor me opgezegd.
#S|rdi-0828|review|energie|sterren=2
K|hulp|bereikbaarheid|2|irritatie|2|-|Ze verstoppen hun telefoonnummer, ik heb het uiteindelijk op een forum gevonden.
#S|rdi-0829|review|telecom|sterren=5
K|hulp|bejegening|4|dankbaarheid|0|-|Wat een geduldige man in de winkel in Emmen, hij heeft mij geleerd hoe videobellen werkt zodat ik mijn kleindochter in Canada kan zien.
#S|rdi-0830|review|telecom|sterren=3
K|aanvragen|wachttijd|2|neutraal|1|-|Lang moeten wachten tot ik aan de beurt was.
K|aanvragen|informatie|4|blijdschap|0|-|Daarna goed geadviseerd.
#S|rdi-0831|review|diensten|sterren=1
K|gebruiken|bejegening|1|boosheid|0|-|De chef stond in de open keuken te vloeken tegen zijn personeel, tierend, met pannen gooiend, wij zaten erbij als kleine kinderen.
K|gebruiken|kwaliteit|2|neutraal|0|-|Het eten kwam aangebrand op tafel.
K|gebruiken|geen|1|boosheid|0|-|Nooit, maar dan ook NOOIT meer.
#S|rdi-0832|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Ik heb gehuild om een tartaar. Echt waar, wat is dit ongelofelijk goed!
#S|rdi-0833|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Onvergetelijke avond, magisch, van a tot z!!
#S|rdi-0834|review|diensten|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Een regelrechte ramp, dit hotelontbijt, zelfs de hond kreeg beter.
#S|rdi-0835|enquete|diensten|csat=5
K|gebruiken|bejegening|5|dankbaarheid|0|-|Zuster Corrie heeft mij door de ergste nacht van mijn leven gesleept, dat vergeet ik tot mijn dood niet.
#S|rdi-0836|review|wonen|sterren=5
K|ontvangen|kwaliteit|5|blijdschap|0|-|Onze badkamer is een droom geworden, ik kan er mijn geluk niet op!
#S|rdi-0837|review|wonen|sterren=1
K|ontvangen|kwaliteit|1|boosheid|3|-|Water langs de muren, stopcontact onder stroom, gevel met scheuren; het is een horrorverhaal en het heet Bouwbedrijf Terlinden.
#S|rdi-0838|review|reizen|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Paradijs op aarde, we hebben met een traan de sleutel ingeleverd.
#S|rdi-0839|review|reizen|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Een stinkend krot, dat verhuren ze als "romantische stacaravan".
#S|rdi-0840|review|bank|sterren=1
K|hulp|bejegening|1|boosheid|0|-|Woest ben ik! Mijn moeder van 92 in tranen laten vertrekken aan de balie omdat haar paspoort drie dagen verlopen was, onmenselijk gewoon.
#S|rdi-0841|review|verzekering|sterren=5
K|hulp|bejegening|5|dankbaarheid|0|-|Jullie Fatiha is een engel, ze heeft onze hele vakantie én mijn huwelijk gered.
#S|rdi-0842|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|We hadden er een jaar naar uitgekeken, tafel met uitzicht, en dan zit je naast de wc.
#S|rdi-0843|review|diensten|sterren=3
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Jammer, want het potentieel is er.
#S|rdi-0844|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De nieuwe eigenaar heeft de oude recepten weggegooid, met spijt moet ik zeggen dat de bisque nergens meer naar smaakt.
#S|rdi-0845|enquete|diensten|csat=2
K|gebruiken|bejegening|2|teleurstelling|0|-|Mijn vertrouwde hulp is zonder een woord vervangen, ik had graag afscheid genomen.
#S|rdi-0846|enquete|diensten|nps=4
K|gebruiken|kwaliteit|2|bezorgdheid|0|angst|Er zijn dit jaar al drie juffen vertrokken, ik ben bang dat mijn dochter de draad kwijtraakt.
#S|rdi-0847|enquete|diensten|csat=3
K|gebruiken|geen|3|bezorgdheid|0|vraag|Is het normaal dat het litteken na drie weken nog rood ziet?
#S|rdi-0848|review|wonen|sterren=3
K|hulp|kwaliteit|2|bezorgdheid|0|angst|Lek is gedicht, maar de vlek op het plafond wordt groter, als dat maar goed gaat.
#S|rdi-0849|review|bank|sterren=2
K|ontvangen|privacy|2|bezorgdheid|1|-|Mijn pasje kwam in een geopende envelop aan en de bank vond dat "niet alarmerend".
#S|rdi-0850|enquete|energie|nps=4
K|betalen|prijs|2|bezorgdheid|0|angst|Als het nog een keer omhoog gaat weet ik niet hoe ik het moet doen van mijn AOW.
#S|rdi-0851|review|diensten|sterren=4
K|gebruiken|informatie|3|verwarring|0|-|Bij de kaart moest ik drie keer lezen wat nou een voorgerecht was en wat een hoofd.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Maakt niet uit, alles smaakte.
#S|rdi-0852|enquete|verzekering|csat=2
K|gebruiken|informatie|2|verwarring|1|-|Volgens de polis ben ik gedekt, volgens de app niet, volgens de mevrouw misschien.
#S|rdi-0853|enquete|bank|csat=3
K|gebruiken|digitaal|2|verwarring|1|-|sinds de nieuwe app kan ik mijn spaarpotjes niet terugvinden
#S|rdi-0854|review|diensten|sterren=5
K|betalen|prijs|4|verrassing|0|-|Ik dacht dat de ober zich vergist had: 44 euro voor twee personen met wijn!
#S|rdi-0855|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|verrassing|0|-|Had nooit gedacht dat ik spruitjes lekker zou vinden.
#S|rdi-0856|review|reizen|sterren=5
K|ontvangen|beleid|4|verrassing|0|-|Gratis een upgrade naar een suite omdat het onze trouwdag was, we wisten niet wat we zagen.
#S|rdi-0857|review|overheid|sterren=4
K|aanvragen|wachttijd|4|verrassing|0|-|Ik had een boek meegenomen voor de wachttijd en kwam niet verder dan de titelpagina.
#S|rdi-0858|enquete|diensten|csat=4
K|gebruiken|kwaliteit|3|verlangen|0|wens|een lichter dessert op de kaart zou fijn zijn
#S|rdi-0859|enquete|diensten|nps=8
K|gebruiken|bereikbaarheid|3|verlangen|0|wens|Was de bakkerij maar ook op maandag open!
#S|rdi-0860|review|reizen|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Fijne camping, we hebben lekker uitgerust.
K|gebruiken|kwaliteit|3|verlangen|0|wens|Hopelijk komt er nog eens een broodjesservice.
#S|rdi-0861|review|diensten|sterren=4
K|gebruiken|geen|3|neutraal|0|-|Wij bezochten Bistro Het Anker op een woensdagmiddag in mei.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Terras ligt heerlijk uit de wind.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De vissoep was rijk gevuld en goed gekruid.
K|gebruiken|wachttijd|2|neutraal|1|-|Voor een leeg terras duurde het best lang voor we konden bestellen.
K|gebruiken|bejegening|4|blijdschap|0|-|De serveerster was vrolijk en beantwoordde al onze vragen.
#S|rdi-0862|review|diensten|sterren=2
K|gebruiken|wachttijd|2|neutraal|1|-|Bediening reageerde traag.
K|gebruiken|kwaliteit|2|neutraal|0|-|De cappuccino was koud, de scone hard.
#S|rdi-0863|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|De lekkerste falafel van Nijmegen en omstreken
#S|rdi-0864|review|diensten|sterren=3
K|ontvangen|bejegening|2|neutraal|0|-|Bij binnenkomst moesten we zelf iemand aanspreken.
K|gebruiken|bejegening|4|blijdschap|0|-|Vanaf dat moment werden we wel goed verzorgd.
#S|rdi-0865|review|diensten|sterren=1
K|gebruiken|kwaliteit|2|irritatie|0|-|Bestel hier vooral de carpaccio als je van ijsblokjes houdt.
#S|rdi-0866|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De sfeer in dit bruine café is precies goed. Houten tafels, zachte muziek, een barman die weet wat hij tapt.
#S|rdi-0867|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Bier kwam met drie vingers schuim en vingerafdrukken op het glas.
#S|rdi-0868|review|diensten|sterren=5
K|gebruiken|bejegening|4|blijdschap|0|-|Personeel is een en al enthousiasme.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Cocktails zijn origineel, probeer die met komkommer.
#S|rdi-0869|review|diensten|sterren=3
K|betalen|prijs|2|neutraal|0|-|13 euro voor een cocktail is fors.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Wel goed gemixt.
#S|rdi-0870|review|diensten|sterren=4
K|aanvragen|bejegening|4|blijdschap|0|-|Last minute met elf mensen, geen probleem, tafels werden aan elkaar geschoven.
#S|rdi-0871|review|diensten|sterren=1
K|aanvragen|beleid|2|irritatie|1|-|Met een groep van vier op dinsdagavond in een halflege zaak geweigerd wegens "geen reservatie".
#S|rdi-0872|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Dit is hoe een stoofpotje hoort te zijn: donker, zacht, met een augurkje.
#S|rdi-0873|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Stoofpotje bestond hoofdzakelijk uit saus.
#S|rdi-0874|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Vijf verschillende soorten brood, allemaal knapperig.
#S|rdi-0875|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|De taart was mooi om te zien. Qua smaak had hij wat meer citroen mogen hebben.
#S|rdi-0876|review|diensten|sterren=5
K|ontvangen|kwaliteit|5|blijdschap|0|-|Onze bruidstaart was prachtig en zo lekker dat gasten om het adres vroegen.
#S|rdi-0877|review|diensten|sterren=2
K|aanvragen|bereikbaarheid|2|irritatie|2|-|De bakker neemt de telefoon niet op, mail blijft onbeantwoord, hoe bestelt ge daar dan een taart?
#S|rdi-0878|enquete|diensten|csat=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|lekker vers brood elke dag
#S|rdi-0879|review|diensten|sterren=1
K|gebruiken|fout|2|neutraal|1|-|Thuis gekomen met zes broodjes, vier verkeerde.
#S|rdi-0880|review|diensten|sterren=4
K|gebruiken|wachttijd|2|neutraal|1|-|Lange rij,
K|gebruiken|wachttijd|4|blijdschap|0|-|maar de meisjes werken snel door.
#S|rdi-0881|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|De koffiebonen komen van een eigen branderij en dat merk je.
K|gebruiken|kwaliteit|2|neutraal|0|-|Zitplaatsen zijn er amper.
#S|rdi-0882|review|diensten|sterren=2
K|gebruiken|beleid|2|irritatie|0|-|Maximaal een half uur met je laptop en dan komt er iemand op een zandloper wijzen.
#S|rdi-0883|review|diensten|sterren=5
K|gebruiken|beleid|4|blijdschap|0|-|Eindelijk een koffietentje waar laptops verboden zijn, je hoort weer mensen praten!
#S|rdi-0884|review|diensten|sterren=4
K|gebruiken|bejegening|4|dankbaarheid|0|-|Ze warmden zonder morren het flesje van onze baby op.
#S|rdi-0885|review|diensten|sterren=1
K|gebruiken|bejegening|2|boosheid|0|-|Mijn vrouw mocht hier geen borstvoeding geven, "andere gasten stoorden zich". In 2026!
#S|rdi-0886|review|diensten|sterren=5
K|gebruiken|geen|4|blijdschap|0|-|Vrijdagmiddagborrel, zon, vrienden, bitterballen. Wat wil je nog meer.
#S|rdi-0887|review|diensten|sterren=2
K|gebruiken|levering|2|neutraal|1|-|Keuken ging zonder aankondiging dicht om 20.30 uur.
#S|rdi-0888|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Ik had de dagschotel: varkenshaas, champignonroomsaus, kroketjes. Vult.
#S|rdi-0889|review|diensten|sterren=4
K|gebruiken|informatie|4|blijdschap|0|-|Allergenen staan netjes bij elk gerecht, daar ben ik als ouder blij mee.
#S|rdi-0890|review|diensten|sterren=2
K|gebruiken|informatie|2|bezorgdheid|0|-|Op mijn vraag of er sesam in zat kreeg ik "ik denk het niet", dat is voor mijn zoon niet genoeg.
#S|rdi-0891|enquete|diensten|nps=10
K|gebruiken|kwaliteit|5|blijdschap|0|-|alles was perfect
#S|rdi-0892|enquete|diensten|nps=7
K|gebruiken|kwaliteit|4|neutraal|0|-|Naar behoren.
#S|rdi-0893|enquete|diensten|nps=3
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Vroeger beter.
#S|rdi-0894|enquete|diensten|nps=1
K|gebruiken|bejegening|2|irritatie|0|-|Gastvrijheid 0
#S|rdi-0895|enquete|diensten|nps=6
K|gebruiken|wachttijd|2|neutraal|1|-|Moet sneller.
#S|rdi-0896|review|diensten|sterren=4
K|gebruiken|bejegening|4|blijdschap|0|-|Gastheer met humor
#S|rdi-0897|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|mmmmmm die tompouce
#S|rdi-0898|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|eetbaar
#S|rdi-0899|review|diensten|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Niet te vreten.
#S|rdi-0900|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|koud koud koud
#S|rdi-0901|review|reizen|sterren=2
K|orienteren|geen|3|neutraal|0|-|Geboekt op basis van de vele lovende beoordelingen.
K|ontvangen|kwaliteit|2|teleurstelling|0|-|De eerste indruk was al minder: vlekken in de vloerbedekking en een kapotte lamp in de gang.
K|gebruiken|kwaliteit|2|neutraal|0|-|Airco maakte lawaai en kon niet uit.
K|hulp|bejegening|4|dankbaarheid|0|-|De nachtreceptionist deed wat hij kon en bracht een ventilator.
K|gebruiken|kwaliteit|3|neutraal|0|-|Ontbijt was oké met vers fruit.
K|betalen|prijs|2|irritatie|0|-|Aan het eind nog "resort fee" van 15 euro per dag, onbegrijpelijk.
#S|rdi-0902|review|reizen|sterren=5
K|ontvangen|bejegening|4|blijdschap|0|-|We werden opgewacht met een stuk vlaai en een kaart van de omgeving.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Vakantiewoning smaakvol ingericht, keuken compleet, bedden van topkwaliteit.
K|gebruiken|kwaliteit|4|blijdschap|0|-|'s Nachts hoor je alleen de uil.
K|terugkijken|geen|4|verlangen|0|wens|We hopen in de herfst weer te kunnen komen.
#S|rdi-0903|review|reizen|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|De excursies waren goed georganiseerd, de gids sprak Nederlands en vertelde boeiend.
K|gebruiken|kwaliteit|2|neutraal|0|-|Het hotel daarentegen lag in een industriewijk.
K|gebruiken|kwaliteit|2|neutraal|0|-|Avondeten drie keer kip.
#S|rdi-0904|review|reizen|sterren=1
K|hulp|belofte|2|irritatie|3|-|Voucher van 2024 zou "altijd" inwisselbaar zijn, nu is hij verlopen en krijg ik al tien weken van iedereen een ander antwoord.
#S|rdi-0905|enquete|reizen|nps=9
K|aanvragen|digitaal|4|blijdschap|0|-|Stoelen kiezen ging supermakkelijk.
#S|rdi-0906|enquete|reizen|nps=1
K|hulp|bereikbaarheid|2|boosheid|2|-|CHATBOT CHATBOT CHATBOT geef me een MENS
#S|rdi-0907|enquete|reizen|csat=3
K|gebruiken|kwaliteit|3|neutraal|0|-|trein redelijk vol, kon zitten vanaf Woerden
#S|rdi-0908|review|reizen|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De camping heeft alles opnieuw laten betegelen, douches met knop in plaats van muntjes, een verademing.
#S|rdi-0909|review|reizen|sterren=2
K|gebruiken|bejegening|2|irritatie|0|-|Campingbaas rijdt de hele dag rond op zijn quad om mensen terecht te wijzen over een losse scheerlijn.
#S|rdi-0910|review|reizen|sterren=4
K|wijzigen|beleid|4|blijdschap|0|-|Konden zonder kosten een nacht bijboeken aan hetzelfde tarief.
#S|rdi-0911|review|reizen|sterren=1
K|betalen|beleid|2|irritatie|1|-|Een kwartier na de uitchecktijd stond er 45 euro "late check-out" op de rekening, wij stonden in hún rij.
#S|rdi-0912|review|diensten|sterren=5
K|hulp|informatie|4|vertrouwen|0|-|Monteur liet me de oude onderdelen zien en legde uit waarom ze vervangen moesten.
#S|rdi-0913|review|diensten|sterren=1
K|hulp|privacy|2|irritatie|0|-|Mijn dashcam filmde hoe de jongens van de garage met mijn wagen naar de frituur reden, 130 op een baan van 70.
#S|rdi-0914|review|diensten|sterren=3
K|betalen|prijs|3|neutraal|0|-|APK 45 euro, goedgekeurd, dag.
#S|rdi-0915|review|diensten|sterren=4
K|gebruiken|bejegening|4|blijdschap|0|-|Als vrouw word je hier serieus genomen, ook met vragen over je uitlaat.
#S|rdi-0916|review|diensten|sterren=2
K|hulp|bejegening|2|irritatie|0|-|Ik leg uit wat ik hoor en de man richt zich tot mijn vriend die niet eens een rijbewijs heeft.
#S|rdi-0917|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Autowasserij is top, geen streepje te bekennen
#S|rdi-0918|review|diensten|sterren=1
K|gebruiken|kwaliteit|2|irritatie|1|-|wasstraat heeft mijn ruitenwisser eraf gerukt en op het bord staat "geen verantwoordelijkheid"
#S|rdi-0919|enquete|diensten|csat=2
K|gebruiken|bejegening|2|teleurstelling|0|-|Ik had gehoopt dat er op zijn minst iemand zou vragen hoe het met mij ging na de operatie.
#S|rdi-0920|enquete|diensten|csat=4
K|gebruiken|informatie|4|vertrouwen|0|-|De anesthesist stelde me gerust met een heldere uitleg en een grapje over mijn sokken.
#S|rdi-0921|enquete|diensten|csat=1
K|gebruiken|fout|2|bezorgdheid|1|angst|Ik kreeg medicijnen van een andere patiënt; ik durf nu geen pil meer te slikken zonder drie keer te kijken.
#S|rdi-0922|enquete|diensten|csat=5
K|gebruiken|wachttijd|4|dankbaarheid|0|-|Ambulance was er in zeven minuten, mijn man leeft nog. Bedankt.
#S|rdi-0923|review|diensten|sterren=3
K|gebruiken|bejegening|3|neutraal|0|-|De dokter is vakbekwaam, warm is anders.
#S|rdi-0924|review|diensten|sterren=4
K|gebruiken|digitaal|4|blijdschap|0|-|Herhaalrecept aanvragen via de app van de huisarts gaat vanzelf.
#S|rdi-0925|review|diensten|sterren=2
K|ontvangen|levering|2|neutraal|1|-|Apotheek zou bezorgen voor vijf uur, om zeven uur zelf maar op de fiets gestapt.
#S|rdi-0926|review|diensten|sterren=5
K|hulp|bejegening|4|dankbaarheid|0|-|Apothekeres belde drie groothandels af voor het zalfje van mijn zoon.
#S|rdi-0927|review|diensten|sterren=3
K|gebruiken|levering|2|neutraal|1|-|medicijn weer niet voorradig, ligt volgens hen aan de fabrikant
#S|rdi-0928|review|diensten|sterren=1
K|gebruiken|privacy|2|neutraal|0|-|Moest aan de balie hardop zeggen waar het zalfje voor was, met zes wachtenden achter me.
#S|rdi-0929|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Opa geniet zo van de dagbesteding op de boerderij, hij ruikt weer naar hooi en vertelt weer.
#S|rdi-0930|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|In het woonzorgcentrum van mijn moeder staat de televisie de hele dag aan en meer gebeurt er niet.
#S|rdi-0931|review|diensten|sterren=4
K|gebruiken|bejegening|4|dankbaarheid|0|-|De verzorgsters van afdeling Klaproos noemen haar bij haar koosnaam, dat raakt me elke keer.
#S|rdi-0932|review|diensten|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Ma lag om elf uur nog in een nat bed. Om elf uur!! Mensonterend.
#S|rdi-0933|enquete|diensten|nps=5
K|gebruiken|levering|2|neutraal|1|-|Thuiszorg komt de ene dag om 8 uur, de andere dag om kwart voor 11.
#S|rdi-0934|enquete|diensten|nps=10
K|gebruiken|bejegening|5|dankbaarheid|0|-|Zonder Marleen van de thuiszorg was mijn vrouw niet thuis kunnen sterven, daar zijn geen woorden voor.
#S|rdi-0935|review|bank|sterren=5
K|wijzigen|geen|3|neutraal|0|-|Na dertig jaar bij de Veluwse Handelsbank overgestapt.
K|wijzigen|digitaal|4|blijdschap|0|-|De overstapservice heeft al mijn incasso's meegenomen zonder dat ik iets moest doen.
K|gebruiken|bejegening|4|vertrouwen|0|-|Hier ken ik weer iemand bij naam en dat scheelt.
#S|rdi-0936|review|bank|sterren=2
K|vertrekken|geen|3|neutraal|0|-|Wij hebben de rekening van onze vereniging daar weggehaald.
K|vertrekken|prijs|2|irritatie|0|-|Een penningmeester met 900 euro in kas betaalt er 22 euro per maand voor niks.
#S|rdi-0937|review|bank|sterren=3
K|aanvragen|geen|3|neutraal|0|-|Een creditcard aangevraagd en gekregen.
K|gebruiken|geen|3|neutraal|0|-|Nog niet nodig gehad.
#S|rdi-0938|enquete|bank|csat=1
K|hulp|beleid|2|boosheid|2|-|Ze hebben de rekening van de voetbalclub geblokkeerd wegens "verdacht contant geld". Het was de opbrengst van de wafelverkoop!!
#S|rdi-0939|enquete|bank|nps=6
K|orienteren|prijs|3|neutraal|0|vraag|Is de rente bij jullie vergelijkbaar met die van de internetbanken?
#S|rdi-0940|enquete|bank|nps=10
K|hulp|fout|4|blijdschap|0|-|Foutieve boeking gemeld om tien, om elf uur rechtgezet met bloemetje achteraf.
#S|rdi-0941|enquete|bank|csat=2
K|hulp|informatie|2|neutraal|1|-|Tot twee keer toe een verkeerde openingstijd doorgekregen en voor een dichte deur gestaan.
#S|rdi-0942|review|verzekering|sterren=4
K|wijzigen|prijs|4|blijdschap|0|-|Alle polissen laten nalopen door ons kantoor, we betalen nu 38 euro per maand minder voor hetzelfde.
#S|rdi-0943|review|verzekering|sterren=1
K|vertrekken|bejegening|2|irritatie|1|-|Toen ik wilde opzeggen ging die meneer mij nog net niet chanteren met wat er allemaal kon afbranden.
#S|rdi-0944|review|verzekering|sterren=3
K|wijzigen|geen|3|neutraal|0|-|Andere auto doorgegeven, premie is vijf euro hoger geworden.
#S|rdi-0945|enquete|verzekering|nps=8
K|hulp|bereikbaarheid|4|opluchting|0|-|Midden in de nacht in Slovenië nam er een Nederlander op.
#S|rdi-0946|enquete|verzekering|csat=2
K|hulp|herhaling|2|irritatie|2|-|Dezelfde bonnetjes heb ik per post, per mail en via de app gestuurd en nog "ontbreken er documenten".
#S|rdi-0947|enquete|verzekering|csat=5
K|hulp|wachttijd|4|blijdschap|0|-|hoortoestel binnen de week vergoed
#S|rdi-0948|review|energie|sterren=5
K|hulp|doorverwijzing|4|blijdschap|0|-|Eén vaste contactpersoon voor onze hele VvE, Martine, die belt zelf als er iets verandert.
#S|rdi-0949|review|energie|sterren=2
K|wijzigen|fout|2|neutraal|2|-|Bij de verhuis hebben ze de EAN-code van de overburen gebruikt, wij zaten drie dagen in het donker.
#S|rdi-0950|review|energie|sterren=3
K|orienteren|prijs|3|neutraal|0|-|Tarief was op de vergelijkingssite het op één na laagste, dus die genomen.
#S|rdi-0951|enquete|energie|csat=2
K|betalen|belofte|2|irritatie|3|-|Teruggave zou "eind van de maand" gestort worden; dat was twee maandeinden geleden.
#S|rdi-0952|enquete|energie|nps=4
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De besparing van de nieuwe ketel valt zwaar tegen vergeleken met wat ze ons voorspiegelden.
#S|rdi-0953|enquete|energie|nps=8
K|ontvangen|informatie|4|neutraal|0|-|Slimme meter geplaatst, uitleg op papier erbij.
#S|rdi-0954|review|telecom|sterren=4
K|wijzigen|prijs|4|blijdschap|0|-|Verlengd in de winkel en zonder dat ik moest zeuren 7 euro korting per maand.
#S|rdi-0955|review|telecom|sterren=1
K|vertrekken|doorverwijzing|2|boosheid|3|-|Opzeggen in de winkel kan niet, aan de telefoon krijg je "retentie", en retentie zet je terug naar het keuzemenu. Dit moet verboden worden
#S|rdi-0956|review|telecom|sterren=2
K|orienteren|informatie|2|irritatie|0|-|"Vanaf 15 euro" op de etalage, binnen is niks onder de 32.
#S|rdi-0957|review|telecom|sterren=5
K|hulp|bejegening|4|dankbaarheid|0|-|Merci aan Ilias van de shop in Vilvoorde, ge hebt een oude man weer verbonden met de wereld.
#S|rdi-0958|enquete|telecom|nps=6
K|hulp|geen|3|neutraal|0|-|Ik kwam voor een hoesje en ze hadden het.
#S|rdi-0959|enquete|telecom|csat=1
K|hulp|bereikbaarheid|2|boosheid|1|-|filiaal zonder aankondiging gesloten, briefje met QR, ik heb geen toestel om die te scannen want DAT IS STUK
#S|rdi-0960|enquete|telecom|csat=5
K|hulp|storing|4|opluchting|0|-|monteur heeft een marterbeet in de kabel gevonden, alles doet het weer
#S|rdi-0961|review|overheid|sterren=4
K|hulp|informatie|4|blijdschap|0|-|Goed geïnformeerd over subsidie voor dakisolatie door de energiecoach van de gemeente.
#S|rdi-0962|review|overheid|sterren=1
K|hulp|beleid|2|irritatie|3|-|Bezwaar tegen een boete van 95 euro omdat ik laadde op een laadplek: afgewezen, hoorzitting, weer afgewezen, ik heb er twee verlofdagen aan besteed.
#S|rdi-0963|review|overheid|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Bibliotheek is verhuisd naar het gemeentehuis, kleiner, wel langer open.
#S|rdi-0964|enquete|overheid|nps=6
K|aanvragen|geen|3|neutraal|0|vraag|Moet ik zelf nog iets doen of krijg ik vanzelf bericht over de bouwaanvraag?
#S|rdi-0965|enquete|overheid|csat=5
K|aanvragen|bejegening|4|dankbaarheid|0|-|De ambtenaar kwam naar het ziekenhuis zodat wij daar konden trouwen.
#S|rdi-0966|enquete|overheid|csat=2
K|hulp|bejegening|2|teleurstelling|0|-|Ik kwam voor hulp en ging weg met een folder.
#S|rdi-0967|enquete|overheid|nps=1
K|betalen|prijs|2|irritatie|0|-|€ 79 voor een pasje met mijn eigen hoofd erop
#S|rdi-0968|review|wonen|sterren=4
K|orienteren|bereikbaarheid|4|blijdschap|0|-|Makelaar antwoordt zelfs op zondagavond op een appje.
#S|rdi-0969|review|wonen|sterren=1
K|orienteren|belofte|2|boosheid|1|-|Mondeling akkoord, hand erop, en een dag later was het huis aan een ander verkocht voor drieduizend meer, ratten zijn het.
#S|rdi-0970|review|wonen|sterren=3
K|aanvragen|wachttijd|3|neutraal|0|-|Verkoop duurde vijf maanden. Lag meer aan het huis dan aan hem, denk ik.
#S|rdi-0971|review|wonen|sterren=5
K|ontvangen|kwaliteit|4|blijdschap|0|-|Parket geschuurd en gelakt, het lijkt wel een balzaal.
#S|rdi-0972|review|wonen|sterren=2
K|ontvangen|kwaliteit|2|irritatie|1|-|Behangbanen sluiten niet aan, de bloemen lopen als dronken matrozen over de muur.
#S|rdi-0973|enquete|wonen|csat=4
K|hulp|digitaal|4|blijdschap|0|-|Reparatieverzoek via het portaal met foto erbij, de volgende dag al bericht.
#S|rdi-0974|enquete|wonen|csat=2
K|hulp|herhaling|2|neutraal|2|-|Vierde monteur voor dezelfde wc die doorloopt.
#S|rdi-0975|enquete|wonen|nps=5
K|gebruiken|geen|3|neutraal|0|-|ik woon er sinds april, alles nog in orde
#S|rdi-0976|review|diensten|sterren=4
K|orienteren|informatie|4|blijdschap|0|-|Tijdens de open dag kregen we op al onze vragen een eerlijk antwoord, ook over het lerarentekort.
#S|rdi-0977|review|diensten|sterren=2
K|aanvragen|beleid|2|teleurstelling|0|-|Uitgeloot voor de school van eerste keuze waar haar broer al op zit.
#S|rdi-0978|review|diensten|sterren=5
K|gebruiken|bejegening|4|dankbaarheid|0|-|Juf Marjolein, bedankt dat u zag dat ons manneke niet lastig was maar slechthorend.
#S|rdi-0979|review|diensten|sterren=1
K|hulp|bejegening|2|irritatie|2|-|Onze zoon wordt al een half jaar gepest, de school organiseert "een kringgesprek" en gaat over tot de orde van de dag.
K|gebruiken|privacy|2|bezorgdheid|0|angst|Hij wil niet meer naar binnen en ik ben doodsbang dat hij zichzelf iets aandoet.
#S|rdi-0980|enquete|diensten|csat=4
K|gebruiken|digitaal|4|blijdschap|0|-|Via het ouderportaal is alles goed te vinden.
#S|rdi-0981|review|diensten|sterren=4
K|gebruiken|geen|3|neutraal|0|-|Wij gaan hier ieder jaar op tweede kerstdag heen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het wildmenu was ook nu weer dik in orde, vooral de haas.
K|gebruiken|kwaliteit|2|neutraal|0|-|Enige kritiek: de rode kool was uit een pot.
K|gebruiken|bejegening|4|blijdschap|0|-|Personeel bleef vrolijk, terwijl ze zelf ook liever thuis hadden gezeten.
#S|rdi-0982|review|diensten|sterren=3
K|orienteren|geen|3|neutraal|0|-|Twee tentjes naast elkaar, het andere was vol.
K|gebruiken|kwaliteit|3|neutraal|0|-|Salade caprese met bleke tomaten, maar goeie mozzarella.
K|gebruiken|wachttijd|4|neutraal|0|-|Stond in acht minuten voor mijn neus.
#S|rdi-0983|review|diensten|sterren=1
K|gebruiken|kwaliteit|2|irritatie|0|-|Ik heb in mijn leven veel slechte koffie gedronken, in kazernes, op booreilanden en in ziekenhuizen, maar dit spant de kroon.
#S|rdi-0984|review|diensten|sterren=5
K|gebruiken|kwaliteit+bejegening|5|blijdschap|0|-|Perfecte avond! Eten geweldig, bediening geweldig, we zweefden naar huis.
#S|rdi-0985|review|diensten|sterren=2
K|gebruiken|kwaliteit+wachttijd|2|teleurstelling|1|-|Helaas een tegenvaller. Lang wachten en dan een halfwarm bord. Dat waren we hier niet gewend.
#S|rdi-0986|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Lekkere Italiaan om de hoek. Pizza knapperig, pasta al dente. Niet meer aan doen!
#S|rdi-0987|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Gewoon een snackbar. Frikandel, berenhap, patat. Smaakt zoals je denkt dat het smaakt.
#S|rdi-0988|review|reizen|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Keurig hotel. Bed lag heerlijk en de badkamer was nieuw. Ontbijt hadden we niet.
#S|rdi-0989|review|reizen|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|Gehorig, muf en een matras met een kuil. Na één nacht gevlucht.
#S|rdi-0990|review|diensten|sterren=5
K|hulp|wachttijd+prijs|4|blijdschap|0|-|Snel, goed en niet duur. Zo hoort een garage te zijn.
#S|rdi-0991|review|diensten|sterren=1
K|hulp|kwaliteit|2|boosheid|2|-|Drie keer terug geweest voor hetzelfde lekkende dak van mijn cabrio. Ik geef het op. Sukkels.
#S|rdi-0992|enquete|diensten|csat=5
K|gebruiken|bejegening|4|vertrouwen|0|-|Rustige praktijk, geduldige arts. Ik voel me hier gehoord.
#S|rdi-0993|enquete|diensten|csat=2
K|gebruiken|informatie|2|verwarring|1|-|De ene arts zegt bewegen, de andere zegt rust. Ik weet het niet meer.
#S|rdi-0994|enquete|verzekering|nps=9
K|hulp|wachttijd+bejegening|4|blijdschap|0|-|Vlot geholpen en nog een grapje erbij. Mag vaker.
#S|rdi-0995|enquete|energie|csat=2
K|hulp|wachttijd+informatie|2|irritatie|2|-|Half uur wachten en dan een antwoord waar ik niks mee kan. Tijdverspilling.
#S|rdi-0996|enquete|telecom|nps=7
K|hulp|geen|4|neutraal|0|-|Opgelost. Verder niks bijzonders.
#S|rdi-0997|review|wonen|sterren=5
K|hulp|levering+kwaliteit|4|blijdschap|0|-|Op tijd, netjes gewerkt, alles opgeruimd. Gewoon een fijne elektricien.
#S|rdi-0998|review|wonen|sterren=2
K|ontvangen|levering|2|irritatie|3|-|Zou in mei komen. Toen juni. Nu zeggen ze na de bouwvak.
#S|rdi-0999|review|overheid|sterren=4
K|aanvragen|wachttijd+bejegening|4|blijdschap|0|-|Snel aan de beurt, vriendelijk meisje, binnen een kwartier weer buiten. Prima gemeente.
#S|rdi-1000|review|bank|sterren=2
K|hulp|beleid|2|teleurstelling|1|-|Alles wat vroeger aan de balie kon moet nu zelf. Ik snap het wel, leuk is het niet.
#S|rdi-1001|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Deze barbier heeft gouden handen. Baard strak, nek uitgeschoren, warme doek toe.
#S|rdi-1002|review|diensten|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Alsof een blinde met een heggenschaar bezig is geweest. Ik loop al een week met een muts, in juli!
#S|rdi-1003|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Zit wel goed zo. Volgende keer iets korter.
#S|rdi-1004|review|diensten|sterren=5
K|gebruiken|bejegening|4|dankbaarheid|0|-|Mijn pruik na de chemo is met zoveel aandacht uitgezocht en bijgeknipt, ik voelde me weer vrouw. Dank Annet.
#S|rdi-1005|review|diensten|sterren=2
K|gebruiken|bejegening|2|irritatie|0|-|De kapper had een mening over mijn gewicht, mijn man en mijn stemgedrag.
#S|rdi-1006|review|diensten|sterren=4
K|orienteren|prijs|3|neutraal|0|-|Prijslijst hangt gewoon voor het raam.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Highlights subtiel, precies als op het plaatje.
#S|rdi-1007|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Voor het eerst sinds mijn bevalling weer kunnen sporten dankzij de kinderopvang in de gym.
#S|rdi-1008|review|diensten|sterren=3
K|gebruiken|kwaliteit|2|neutraal|0|-|Na zessen is het te druk.
K|gebruiken|kwaliteit|4|neutraal|0|-|Overdag kan je overal op.
#S|rdi-1009|review|diensten|sterren=1
K|gebruiken|privacy|2|boosheid|0|-|Er hing een camera in de gang van de dameskleedkamer, en dan zeggen ze dat hij "niet aangesloten" is. Vies.
#S|rdi-1010|review|diensten|sterren=4
K|wijzigen|beleid|4|opluchting|0|-|Abonnement kon tijdens mijn zwangerschap gratis op pauze.
#S|rdi-1011|enquete|diensten|csat=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|goed schoongehouden
#S|rdi-1012|enquete|diensten|csat=2
K|gebruiken|kwaliteit|2|neutraal|0|-|handdoeken te klein
#S|rdi-1013|enquete|diensten|csat=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Les ok, muziek niet mijn smaak
#S|rdi-1014|enquete|diensten|csat=1
K|hulp|bereikbaarheid|2|neutraal|2|-|niemand neemt op, niemand mailt terug
#S|rdi-1015|enquete|diensten|csat=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|als herboren naar buiten
#S|rdi-1016|review|diensten|sterren=2
K|gebruiken|wachttijd|2|neutraal|1|-|We kregen de kaart na twintig minuten.
K|gebruiken|levering|2|neutraal|0|-|De soep van de dag was er niet meer, het was kwart voor één.
K|gebruiken|kwaliteit|2|neutraal|0|-|In mijn wrap zat vooral ijsbergsla.
K|betalen|wachttijd|2|irritatie|1|-|Afrekenen moest binnen en ook daar stond je weer te wachten.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het zonnetje scheen wel.
#S|rdi-1017|review|diensten|sterren=5
K|aanleiding|geen|3|neutraal|0|-|Mijn zus en ik wilden iets doen met moeder voor haar tachtigste.
K|aanvragen|informatie|4|vertrouwen|0|-|Bij het reserveren vroegen ze naar dieetwensen en of er een rolstoel bij kwam.
K|ontvangen|bejegening|4|verrassing|0|-|Stoel versierd, kaartje op haar bord, we hadden niets gezegd over een verjaardag behalve bij de boeking.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Etagères vol met kleine zoete en hartige dingen, allemaal zelfgemaakt.
K|gebruiken|bejegening|4|dankbaarheid|0|-|De rest ging mee in doosjes, dat boden ze zelf aan.
K|betalen|prijs|4|blijdschap|0|-|28,50 per persoon en voor dit geld absoluut waard.
#S|rdi-1018|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mooi pand, oude tegels, hoge plafonds.
K|gebruiken|kwaliteit|2|neutraal|0|-|Galmt als een zwembad.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Quiche goed van smaak
K|gebruiken|kwaliteit|2|neutraal|0|-|al was de korst een tikje zompig.
#S|rdi-1019|review|diensten|sterren=4
K|gebruiken|bejegening|4|blijdschap|0|-|Van begin tot eind goed verzorgd.
#S|rdi-1020|review|diensten|sterren=1
K|betalen|beleid|2|neutraal|2|-|Cadeaubon van 100 euro gekregen, zaak van eigenaar veranderd, bon waardeloos.
K|hulp|beleid|2|irritatie|1|-|"Dat was de vorige uitbater." Mooi is dat, zelfde naam op de gevel, zelfde kaart.
#S|rdi-1021|review|diensten|sterren=5
K|hulp|beleid|4|opluchting|0|-|Cadeaubon was anderhalve maand verlopen en toch deden ze er niet moeilijk over.
#S|rdi-1022|review|diensten|sterren=2
K|ontvangen|wachttijd|2|neutraal|2|-|Thuis laten bezorgen, 95 minuten.
K|ontvangen|fout|2|neutraal|1|-|De loempia's ontbraken.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Babi pangang was wel goed.
#S|rdi-1023|review|diensten|sterren=4
K|ontvangen|levering|4|neutraal|0|-|Afhaal stond klaar op de minuut.
#S|rdi-1024|review|diensten|sterren=3
K|ontvangen|fout|2|neutraal|0|-|Zonder ui gevraagd, met ui gekregen.
#S|rdi-1025|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Onze Chinees is na de verbouwing nóg beter geworden.
#S|rdi-1026|review|diensten|sterren=1
K|gebruiken|kwaliteit|2|boosheid|0|-|Saté met een smaak van afwasmiddel, walgelijk.
#S|rdi-1027|review|diensten|sterren=4
K|betalen|prijs|4|blijdschap|0|-|All you can eat voor 26,90 en toch verse vis, ik snap niet hoe ze het doen.
#S|rdi-1028|review|diensten|sterren=2
K|betalen|beleid|2|irritatie|0|-|Eén gamba laten liggen en dan € 2 strafgeld. Kinderachtig.
#S|rdi-1029|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|De sushi was redelijk; de warme gerechten zou ik overslaan.
#S|rdi-1030|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Smaakexplosie!
#S|rdi-1031|review|diensten|sterren=4
K|gebruiken|bejegening|4|vertrouwen|0|-|De gastvrouw vergeet nooit dat ik geen koriander lust.
#S|rdi-1032|review|diensten|sterren=2
K|gebruiken|bejegening|2|irritatie|0|-|Twee serveersters stonden ruzie te maken bij de koffiemachine en wij bestonden niet.
#S|rdi-1033|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Nergens wordt de hollandse nieuwe zo mooi schoongemaakt als bij deze kar.
#S|rdi-1034|review|diensten|sterren=1
K|gebruiken|kwaliteit|2|neutraal|0|-|Kibbeling zat nog vol graat en druipte van het vet.
#S|rdi-1035|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|'s Zomers het fijnste terras van Gent, mits ge een plekske vindt.
#S|rdi-1036|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Kaart: klassiekers. Bediening: klassiek. Prijs: minder klassiek.
#S|rdi-1037|review|diensten|sterren=2
K|gebruiken|bejegening|2|teleurstelling|0|-|Jammer genoeg was de ontvangst ijzig, en de chauffage ook.
#S|rdi-1038|review|diensten|sterren=5
K|gebruiken|bejegening|4|blijdschap|0|-|Zo'n bediening zie je nog zelden: onopvallend, en er altijd op tijd.
#S|rdi-1039|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Voor wie graag veel groenten eet is dit een schot in de roos.
#S|rdi-1040|review|diensten|sterren=1
K|gebruiken|privacy|2|irritatie|0|-|Wij roken allebei niet en zaten de hele avond in de walm van het buurtafeltje, binnen, in een tent met plastic wanden.
#S|rdi-1041|review|diensten|sterren=3
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Ik had net iets te hoge verwachtingen na dat artikel in de krant.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Lekker was het, dat wel.
#S|rdi-1042|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|verrassing|0|-|Bij 'ziekenhuisrestaurant' verwacht je niks, maar de quinoasalade was fris en goed op smaak.
#S|rdi-1043|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Aardappelgratin ongaar.
#S|rdi-1044|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het ijs van pistache, man man man
#S|rdi-1045|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Gezellig druk, leuke mensen, lekker biertje
#S|rdi-1046|review|diensten|sterren=2
K|gebruiken|wachttijd+kwaliteit|2|irritatie|2|-|wij zaten daar met ons zessen en de eerste drie hadden hun eten al op toen de andere drie nog moesten krijgen en toen was het nog koud ook dus ja gezellig samen eten noem ik dat niet
#S|rdi-1047|review|reizen|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|leuk park voor de kids er is een zwembad een binnenspeeltuin en een boerderijtje en je loopt zo het strand op
K|betalen|prijs|2|neutraal|0|-|alleen de supermarkt is wel heel duur
#S|rdi-1048|enquete|diensten|csat=4
K|gebruiken|bejegening|4|blijdschap|0|-|De behandelend geneesheer was bijzonder voorkomend en nam ruimschoots de tijd.
#S|rdi-1049|enquete|diensten|csat=2
K|gebruiken|bejegening|2|irritatie|0|-|Het tutoyeren door piepjonge baliemedewerkers stuit mij tegen de borst.
#S|rdi-1050|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|OMG die smashburger 🔥🔥🔥 life changing
#S|rdi-1051|review|diensten|sterren=1
K|gebruiken|kwaliteit|2|irritatie|0|-|way overhyped, de helft van de tafels zit er voor de foto
#S|rdi-1052|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|chill plekje, goeie matcha, stopcontacten
#S|rdi-1053|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Een restaurant waar men niets verkeerd kan doen maar ook niets moet verwachten.
#S|rdi-1054|review|bank|sterren=4
K|aanvragen|geen|3|neutraal|0|-|Afspraak gemaakt om de spaarrekening van mijn kleindochter te openen.
K|aanvragen|bejegening|4|blijdschap|0|-|Zij mocht zelf haar handtekening zetten en kreeg een spaarpot in de vorm van een egel.
#S|rdi-1055|review|verzekering|sterren=2
K|hulp|wachttijd|2|neutraal|3|-|41 dagen tussen melding en eerste antwoord.
K|hulp|informatie|2|neutraal|0|-|In dat antwoord stond een verkeerd polisnummer én een andere naam.
#S|rdi-1056|review|energie|sterren=4
K|ontvangen|kwaliteit|4|blijdschap|0|-|Thuisbatterij netjes opgehangen, kabels weggewerkt, app ingesteld.
K|ontvangen|levering|2|neutraal|1|-|Ze waren wel een dag later dan gepland.
#S|rdi-1057|review|overheid|sterren=1
K|gebruiken|levering|2|irritatie|1|-|Groene bak alweer niet geleegd, de maden kruipen er bij 30 graden langs de zijkant uit.
K|hulp|bereikbaarheid|2|neutraal|1|-|Meldlijn alleen bereikbaar van 9 tot 12.
#S|rdi-1058|review|overheid|sterren=5
K|hulp|bejegening|4|dankbaarheid|0|-|De mannen van de vuilniswagen zagen dat ik met mijn krukken aan het stuntelen was en kwamen de zak aan de deur halen, chapeau.
#S|rdi-1059|review|reizen|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Slapen oké, ontbijt oké, personeel oké, prijs oké.
#S|rdi-1060|review|reizen|sterren=1
K|hulp|bejegening|2|boosheid|0|-|Toen wij vroegen naar schone handdoeken zei de dame van huishouding "you people want everything", racistisch gewoon.
#S|rdi-1061|review|reizen|sterren=5
K|gebruiken|levering|4|opluchting|0|-|Overstap van zeven minuten in Utrecht en de conducteur liet de deur openhouden voor ons met de kinderwagen, we haalden het.
#S|rdi-1062|enquete|reizen|nps=5
K|gebruiken|kwaliteit|3|neutraal|0|-|Wifi aan boord doet het soms.
#S|rdi-1063|enquete|reizen|nps=2
K|betalen|prijs|2|irritatie|0|-|46 euro retour om te mogen staan
#S|rdi-1064|review|diensten|sterren=4
K|aanleiding|geen|2|neutraal|0|-|Ik ging al een jaar krom van mijn nek.
K|orienteren|geen|3|neutraal|0|-|Op aanraden van een collega hier begonnen.
K|gebruiken|kwaliteit|4|opluchting|0|-|Na vier weken kan ik achterom kijken op de fiets.
K|betalen|prijs|2|teleurstelling|0|-|Helaas dekt mijn verzekering maar negen keer.
#S|rdi-1065|review|diensten|sterren=2
K|gebruiken|bejegening|2|teleurstelling|0|-|De fysiotherapeut wisselt elke keer, ik begin telkens opnieuw met mijn verhaal en met vertrouwen krijgen.
#S|rdi-1066|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Van krukken naar de Vierdaagse in acht maanden, fysio Daan je bent een wonderdokter!!!
#S|rdi-1067|enquete|diensten|csat=3
K|gebruiken|informatie|3|neutraal|0|-|Ik kreeg een blaadje met oefeningen mee.
#S|rdi-1068|enquete|diensten|csat=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|wachtkamer met goede koffie en leesbare bladen
#S|rdi-1069|review|diensten|sterren=1
K|betalen|informatie|2|irritatie|1|-|Vooraf gezegd: verzekering vergoedt alles. Achteraf: 390 euro eigen bijdrage. En de assistente kan er "ook niks aan doen". Lekker.
#S|rdi-1070|review|diensten|sterren=3
K|gebruiken|wachttijd|3|neutraal|0|-|Tien minuten uitloop, valt mee.
#S|rdi-1071|review|wonen|sterren=5
K|hulp|wachttijd|4|opluchting|0|-|verstopte wc op eerste kerstdag, om half 3 gebeld om 4 uur liep hij weer, halleluja
#S|rdi-1072|review|wonen|sterren=2
K|hulp|informatie|2|irritatie|1|-|Aan de telefoon zeiden ze "vanaf 89 euro", en dat "vanaf" bleek bij mij 347 te zijn.
#S|rdi-1073|review|wonen|sterren=4
K|orienteren|wachttijd|4|blijdschap|0|-|Dag na het bellen kwam hij al opmeten, offerte dezelfde avond.
#S|rdi-1074|review|wonen|sterren=3
K|ontvangen|kwaliteit|3|neutraal|0|-|De schutting staat. Hij staat bijna recht.
#S|rdi-1075|review|wonen|sterren=1
K|gebruiken|fout|2|teleurstelling|2|-|Verhuisfirma heeft twee dozen met fotoalbums bij de verkeerde klant afgeleverd en die zijn nooit teruggevonden.
K|hulp|geen|2|teleurstelling|0|-|Daar zaten de enige foto's van onze overleden zoon in.
#S|rdi-1076|review|wonen|sterren=5
K|gebruiken|bejegening|4|blijdschap|0|-|Ze zongen op de trap, die verhuizers, en er is geen kopje stuk.
#S|rdi-1077|enquete|wonen|nps=8
K|aanvragen|bejegening|4|blijdschap|0|-|Sleuteloverdracht met koffie en een rondleiding langs alle kranen, heel netjes.
#S|rdi-1078|enquete|wonen|nps=3
K|betalen|informatie|2|verwarring|1|vraag|Servicekosten zijn 41 euro hoger en nergens staat waarom, kunt u dat toelichten?
#S|rdi-1079|review|telecom|sterren=4
K|orienteren|informatie|4|blijdschap|0|-|Twee toestellen naast elkaar gelegd en eerlijk verteld dat het duurdere alleen een betere camera heeft.
#S|rdi-1080|review|telecom|sterren=2
K|hulp|wachttijd|2|neutraal|1|-|Nummertje 84, aan de beurt was 51, één medewerker.
#S|rdi-1081|review|diensten|sterren=1
K|aanleiding|geen|3|neutraal|0|-|Voor het zomerfeest van onze straat hadden we bij Feestverhuur Bolle een springkasteel en een frietwagen geboekt.
K|ontvangen|levering|2|neutraal|1|-|Om twee uur stonden er dertig kinderen en geen springkasteel.
K|hulp|bereikbaarheid|2|neutraal|2|-|Aan de telefoon: ingesprektoon, ingesprektoon, voicemail vol.
K|ontvangen|kwaliteit|2|teleurstelling|0|-|Om half vier kwam er een ding met een scheur, half leeggelopen.
K|ontvangen|levering|3|neutraal|0|-|De frietwagen was er wel.
K|betalen|prijs|2|boosheid|1|-|En dan hebben ze het lef om de volle pot te factureren, 540 euro.
K|ontvangen|geen|2|boosheid|0|-|Volgend jaar gaan we met z'n allen in het park liggen, goedkoper en zonder leugens.
#S|rdi-1082|review|diensten|sterren=5
K|aanvragen|geen|3|neutraal|0|-|Fotograaf geboekt voor ons huwelijk in juni.
K|gebruiken|bejegening|4|blijdschap|0|-|Lara liep de hele dag als een muisje tussen de gasten door.
K|ontvangen|kwaliteit|5|blijdschap|0|-|De foto's zijn adembenemend, ik blijf maar kijken.
K|ontvangen|wachttijd|4|verrassing|0|-|Ze waren er na twee weken al, terwijl ze twee maanden had gezegd.
#S|rdi-1083|review|diensten|sterren=2
K|ontvangen|wachttijd|2|irritatie|3|-|Trouwfoto's van september nog altijd niet gekregen, het is bijna Pasen, en de fotograaf heeft wel tijd voor story's vanop Bali.
#S|rdi-1084|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|De dj draaide wat we vroegen.
K|gebruiken|kwaliteit|2|neutraal|0|-|Zijn lichtshow was één rode lamp.
#S|rdi-1085|review|diensten|sterren=5
K|gebruiken|bejegening|4|blijdschap|0|-|De rouwkoets, het paard, alles zo waardig. De koetsier boog voor mijn moeder.
#S|rdi-1086|review|diensten|sterren=4
K|orienteren|informatie|4|vertrouwen|0|-|Bij de cateraar mochten we vooraf proeven en kregen we een prijs zonder addertjes.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Op de dag zelf was alles warm en verzorgd.
#S|rdi-1087|review|diensten|sterren=2
K|gebruiken|levering|2|neutraal|0|-|De catering had voor veertig man gerekend, wij waren met vijfenvijftig en dat stond zwart op wit.
#S|rdi-1088|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Dansschool Passo: na vijf lessen konden wij een openingsdans zonder brokken.
#S|rdi-1089|review|diensten|sterren=1
K|gebruiken|levering|2|neutraal|1|-|Derde dansles op rij geannuleerd op de dag zelf
K|betalen|beleid|2|boosheid|0|-|en terugbetalen "doen we niet aan". Wat een bende.
#S|rdi-1090|enquete|diensten|csat=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik spreek na twaalf lessen al een woordje Italiaans, bravo voor de docente!
#S|rdi-1091|enquete|diensten|csat=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Cursus EHBO gevolgd. Nuttig, wel veel dia's.
#S|rdi-1092|enquete|diensten|csat=2
K|gebruiken|kwaliteit|2|irritatie|0|-|De docent las twee uur lang zijn eigen slides voor.
#S|rdi-1093|enquete|diensten|nps=9
K|gebruiken|informatie|4|vertrouwen|0|-|Boekhoudster legt mij alles uit zonder dat ik me dom voel.
#S|rdi-1094|review|diensten|sterren=1
K|hulp|fout|2|irritatie|2|-|Accountant vergat de btw-aangifte in te dienen, ik mag de boete betalen en hij stuurt doodleuk zijn eigen factuur.
#S|rdi-1095|review|diensten|sterren=4
K|hulp|informatie|4|opluchting|0|-|Na een half uur bij de advocaat wist ik waar ik stond, voor het eerst in maanden kon ik ademhalen.
#S|rdi-1096|review|diensten|sterren=2
K|hulp|wachttijd|2|neutraal|2|-|Advocaat reageert gemiddeld na negen dagen.
K|betalen|prijs|2|irritatie|0|-|Zijn uurtje-factuurtje komt wél per kerende post.
#S|rdi-1097|review|diensten|sterren=5
K|gebruiken|bejegening|5|dankbaarheid|0|-|Dokter De Smedt kwam om half elf 's avonds nog bij ons thuis kijken naar ons ventje van vier maanden, en bleef tot de koorts zakte.
K|gebruiken|bejegening|4|vertrouwen|0|-|Zo nen huisarts verdient heel het dorp.
#S|rdi-1098|review|diensten|sterren=2
K|aanvragen|bereikbaarheid|2|irritatie|2|-|Online afspraken zijn om 8u01 weg en de lijn is bezet tot 9u, tegen dan is 't "bel morgen terug".
#S|rdi-1099|review|diensten|sterren=3
K|gebruiken|geen|3|neutraal|0|-|Griepprik gaan halen. In, prik, uit.
#S|rdi-1100|review|diensten|sterren=4
K|gebruiken|wachttijd|4|neutraal|0|-|Huisarts liep precies op tijd vandaag.
#S|rdi-1101|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|'t Is en blijft ons stamcafé, met dank aan Rita achter den toog.
#S|rdi-1102|review|diensten|sterren=2
K|betalen|prijs|2|teleurstelling|0|-|pintje 3,80, de tijd van de goeikope volkscafés is voorbij
#S|rdi-1103|review|diensten|sterren=1
K|gebruiken|bejegening|2|neutraal|0|-|de patron was zat en begon ambras te zoeken met mijn broer
#S|rdi-1104|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Croque monsieur met een slaatje erbij, mayonaise apart, niks te klagen.
#S|rdi-1105|review|diensten|sterren=5
K|gebruiken|bejegening|4|blijdschap|0|-|Content, content, content! Zo'n vriendelijk koppel.
#S|rdi-1106|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Spaghetti carbonara met room. Ge kent da.
#S|rdi-1107|review|diensten|sterren=2
K|gebruiken|wachttijd|2|irritatie|1|-|een halfuur voor een koffie en dan nog de verkeerde, allez
#S|rdi-1108|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Lekker gegeten in een mooi kader, de tuin is prachtig.
K|betalen|prijs|2|neutraal|0|-|De wijnen zijn er duur.
#S|rdi-1109|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Ongelooflijk lekker ijs, ge moet de speculoos proeven!!
#S|rdi-1110|review|diensten|sterren=1
K|gebruiken|kwaliteit|2|teleurstelling|0|-|'k Was verwittigd door mijn zuster en toch zijn we gegaan, eigen schuld: taai vlees, groene patatten, en ne kelner die het ook niet wist.
#S|rdi-1111|review|reizen|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De kustrit met den tram is op zich al een uitstap, netjes en op tijd.
#S|rdi-1112|review|reizen|sterren=2
K|gebruiken|informatie|2|neutraal|1|-|op 't bord staat 3 min, al een kwartier lang
#S|rdi-1113|enquete|reizen|nps=7
K|gebruiken|kwaliteit|4|blijdschap|0|-|Bus rijdt nu ook op zondag, goed zo.
#S|rdi-1114|enquete|reizen|nps=1
K|gebruiken|levering|2|boosheid|2|-|onze halte afgeschaft, mijn zoon van 13 moet nu 2 km langs een steenweg zonder fietspad, onverantwoord!
#S|rdi-1115|review|bank|sterren=4
K|hulp|bejegening|4|dankbaarheid|0|-|Die madam van de bank in Diest heeft mij geholpen toen ik mijn pincode vergeten was na mijn attaque, zonder mij dom te doen voelen.
#S|rdi-1116|review|diensten|sterren=4
K|gebruiken|bejegening|4|blijdschap|0|-|Aardig personeel dat zichtbaar plezier heeft in het werk.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn tonijnsteak had een prachtig korstje.
K|gebruiken|kwaliteit|3|neutraal|0|-|De bijgeleverde rijst was neutraal van smaak.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Cheesecake: doen!
#S|rdi-1117|review|diensten|sterren=2
K|gebruiken|kwaliteit|4|blijdschap|0|-|Inrichting van de zaak is mooi,
K|gebruiken|kwaliteit|2|neutraal|0|-|de stoelen zitten voor geen meter.
K|gebruiken|wachttijd|2|neutraal|1|-|Drankjes lieten op zich wachten.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De entrecote leek wel gekookt.
#S|rdi-1118|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Onze favoriete plek voor een snelle lunch, en dat na zeven jaar nog steeds.
#S|rdi-1119|review|diensten|sterren=1
K|gebruiken|kwaliteit|2|irritatie|0|-|Kipfilet rauw vanbinnen. Teruggestuurd, kwam terug uit de magnetron. Teruggestuurd, kwam niet meer terug.
#S|rdi-1120|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Soep en brood waren uitstekend.
K|gebruiken|kwaliteit|3|neutraal|0|-|Hoofdgerecht doorsnee.
K|gebruiken|bejegening|3|neutraal|0|-|De bediening was zakelijk.
#S|rdi-1121|review|diensten|sterren=4
K|gebruiken|wachttijd|4|blijdschap|0|-|Ondanks een volle zaak hoefden we nergens lang op te wachten.
#S|rdi-1122|review|diensten|sterren=2
K|gebruiken|bejegening|2|irritatie|0|-|Je moet hier je eigen aandacht verdienen, zwaaien, kuchen, opstaan.
#S|rdi-1123|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Subliem van smaak, mooi van kleur, warm van bord.
#S|rdi-1124|review|diensten|sterren=3
K|betalen|prijs|3|neutraal|0|-|Ongeveer 40 euro per persoon met drank.
#S|rdi-1125|review|diensten|sterren=4
K|betalen|prijs|4|blijdschap|0|-|Voor studenten ideaal: 8 euro, groot bord, gratis bijscheppen.
#S|rdi-1126|review|diensten|sterren=1
K|betalen|fout|2|neutraal|3|-|Bedrag twee keer van mijn kaart afgeschreven, beloven terug te storten, drie weken later nog niks gezien.
#S|rdi-1127|review|diensten|sterren=4
K|betalen|digitaal|4|blijdschap|0|-|Betalen met een QR op tafel werkt hier zowaar goed.
#S|rdi-1128|review|diensten|sterren=2
K|aanvragen|digitaal|2|irritatie|1|-|QR-menu laadt niet, en een papieren kaart is er niet. Lekker modern
#S|rdi-1129|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het zuurstof van deze wijk. Zonder dit buurtrestaurant zag ik mijn buren nooit.
#S|rdi-1130|review|diensten|sterren=3
K|gebruiken|geen|3|neutraal|0|-|hebben alleen wat gedronken
#S|rdi-1131|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De sateh kambing smaakte precies zoals op Java, dat wil wat zeggen.
#S|rdi-1132|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Voor Nederlandse smaak aangepast, er zat geen enkele peper in.
#S|rdi-1133|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn Marokkaanse schoonmoeder keurde de couscous goed. Einde discussie.
#S|rdi-1134|review|diensten|sterren=1
K|gebruiken|kwaliteit|2|irritatie|0|-|Tajine kwam in een tajine, gemaakt was hij duidelijk in een friteuse.
#S|rdi-1135|review|diensten|sterren=4
K|gebruiken|informatie|4|blijdschap|0|-|Leuke uitleg over de wijnen, zonder poeha.
#S|rdi-1136|review|diensten|sterren=2
K|betalen|prijs|2|irritatie|0|-|Rondje van vier: 27 euro. Dan ga ik wel thuis zitten.
#S|rdi-1137|review|diensten|sterren=3
K|gebruiken|kwaliteit|2|neutraal|0|-|Vorig jaar zat er meer variatie op de kaart.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Wat er nog wel op staat is goed.
#S|rdi-1138|review|diensten|sterren=5
K|gebruiken|bejegening|4|dankbaarheid|0|-|Mijn telefoon laten liggen en de ober kwam ons op de fiets achterna!
#S|rdi-1139|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Geweldig ontbijt met zelfgebakken granola, yoghurt van de boer, en eitje naar keuze.
#S|rdi-1140|review|diensten|sterren=1
K|gebruiken|kwaliteit|2|neutraal|0|-|Gebakken ei was zwart, brood nat, sap uit pak.
#S|rdi-1141|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Het is een keten, dus overal hetzelfde.
#S|rdi-1142|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Op aanbeveling van mijn zoon, die blijkbaar een andere smaak heeft.
#S|rdi-1143|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Lekkere, luchtige wafels met verse aardbeien
#S|rdi-1144|review|diensten|sterren=5
K|gebruiken|bejegening+wachttijd|4|blijdschap|0|-|Supersnel en superlief geholpen bij de bakker toen ik haast had
#S|rdi-1145|review|diensten|sterren=1
K|gebruiken|fout|2|neutraal|1|-|Broodje gezond zonder kip gevraagd, drie keer herhaald, kip erop.
#S|rdi-1146|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Hun saucijzenbroodjes zijn gevaarlijk lekker, ik heb mezelf nu een maximum opgelegd.
#S|rdi-1147|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Slagroom kwam uit een spuitbus.
#S|rdi-1148|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Hun speltbrood is stevig en blijft lang goed.
K|betalen|prijs|2|neutraal|0|-|5,95 voor een half vind ik veel geld.
#S|rdi-1149|review|diensten|sterren=5
K|terugkijken|kwaliteit|4|blijdschap|0|-|Geen betere bakker in Kortrijk en geloof me, ik heb ze allemaal gehad.
#S|rdi-1150|review|diensten|sterren=4
K|gebruiken|beleid|4|blijdschap|0|-|Op het einde van de dag mag ge overschotten aan halve prijs meenemen, heel sympathiek.
#S|rdi-1151|review|diensten|sterren=2
K|aanvragen|beleid|2|irritatie|0|-|Taart bestellen? Vijf werkdagen vooraf, contant, en alleen tussen 10 en 11. Het lijkt de belastingdienst wel.
#S|rdi-1152|review|diensten|sterren=1
K|gebruiken|bejegening|2|boosheid|0|-|Mijn zoontje vroeg beleefd om een koekje en werd uitgelachen door dat mens.
#S|rdi-1153|review|diensten|sterren=5
K|gebruiken|bejegening|4|blijdschap|0|-|elk kind krijgt hier nog een sneetje krentenbrood in de hand
#S|rdi-1154|review|reizen|sterren=5
K|aanleiding|geen|3|neutraal|0|-|Na mijn burn-out wilde ik een week alleen weg, zonder schermen.
K|orienteren|informatie|4|vertrouwen|0|-|De eigenares van De Stilte Stek belde mij terug en vroeg door wat ik nodig had.
K|ontvangen|bejegening|4|blijdschap|0|-|Bij aankomst stond er soep op het vuur.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Het huisje is klein en volmaakt, met een bed onder een dakraam.
K|gebruiken|bejegening|4|dankbaarheid|0|-|Ze liet me met rust als ik rust wilde en was er als ik wilde praten.
K|terugkijken|geen|4|opluchting|0|-|Ik ben als ander mens naar huis gereden.
#S|rdi-1155|review|reizen|sterren=2
K|ontvangen|informatie|2|neutraal|1|-|Geen beschrijving hoe je er komt, navigatie stuurde ons een weiland in.
K|ontvangen|digitaal|2|neutraal|2|-|De code van het sleutelkastje klopte niet en het was elf uur 's avonds.
K|hulp|bereikbaarheid|4|opluchting|0|-|Verhuurder nam gelukkig op.
K|gebruiken|kwaliteit|3|neutraal|0|-|Appartement zelf was prima volgens omschrijving.
#S|rdi-1156|review|reizen|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Cruise over de Rijn, elke dag een ander kasteel.
K|gebruiken|bejegening|4|blijdschap|0|-|Bemanning zong ons toe bij de gouden bruiloft.
K|gebruiken|kwaliteit|2|neutraal|0|-|De hut was klein, de douche nog kleiner.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Eten van hoog niveau, te veel zelfs.
#S|rdi-1157|review|reizen|sterren=1
K|aanvragen|prijs|2|irritatie|0|-|Bij boeken 89 euro, bij afrekenen 164, met dank aan stoelkeuze, koffer en "gemakstoeslag".
K|gebruiken|levering|2|neutraal|2|-|Vertrek vijf uur later.
K|gebruiken|kwaliteit|2|neutraal|0|-|Geen water aan boord zonder te betalen.
K|hulp|beleid|2|irritatie|2|-|Claim afgewezen wegens "buitengewone omstandigheden", het was een stralende dag in mei.
#S|rdi-1158|review|reizen|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Hotel was schoon en centraal gelegen
K|gebruiken|kwaliteit|2|neutraal|0|-|alleen 's nachts veel uitgaanslawaai.
#S|rdi-1159|enquete|reizen|csat=5
K|hulp|beleid|4|dankbaarheid|0|-|Door ziekte omgeboekt zonder kosten en met een beterschapskaart erachteraan.
#S|rdi-1160|enquete|reizen|csat=1
K|hulp|bejegening|2|irritatie|0|-|Weggewuifd als een vlieg aan de balie van het station.
#S|rdi-1161|enquete|reizen|csat=3
K|gebruiken|geen|3|neutraal|0|-|Heenreis zat ik achterin, terugreis voorin.
#S|rdi-1162|enquete|reizen|nps=9
K|gebruiken|kwaliteit|4|blijdschap|0|-|Wat een mooie nieuwe trams, ze zoeven.
#S|rdi-1163|enquete|reizen|nps=4
K|gebruiken|kwaliteit|2|neutraal|0|-|Te weinig plek voor rolstoelen, de ene die er is staat vol koffers.
#S|rdi-1164|review|reizen|sterren=5
K|gebruiken|privacy|4|vertrouwen|0|-|Taxichauffeur bracht mijn dochter tot aan de voordeur en wachtte tot het licht aanging.
#S|rdi-1165|review|reizen|sterren=1
K|gebruiken|privacy|1|boosheid|0|-|Chauffeur zat te appen op de snelweg en werd kwaad toen ik er iets van zei, levensgevaarlijke idioot.
#S|rdi-1166|review|reizen|sterren=2
K|betalen|prijs|2|irritatie|0|-|38 euro voor een taxi van 4 kilometer, via een omweg die ik zelf kon aanwijzen.
#S|rdi-1167|review|reizen|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Deelfiets stond waar de app zei dat hij stond, reed lekker.
#S|rdi-1168|review|reizen|sterren=2
K|betalen|digitaal|2|neutraal|1|-|Deelscooter niet kunnen afmelden in de app en 47 minuten doorbetaald.
#S|rdi-1169|review|wonen|sterren=4
K|aanleiding|geen|3|neutraal|0|-|Kinderen het huis uit, tijd om kleiner te gaan.
K|orienteren|bejegening|4|blijdschap|0|-|Makelaar Hofstede is een rustige vent die geen haast maakt.
K|orienteren|informatie|4|vertrouwen|0|-|Hij raadde aan eerst de tuin op te knappen en dat heeft zich terugbetaald.
K|aanvragen|wachttijd|4|verrassing|0|-|Binnen negen dagen verkocht.
K|betalen|prijs|3|neutraal|0|-|Courtage 1,4 procent.
#S|rdi-1170|review|wonen|sterren=2
K|orienteren|kwaliteit|2|irritatie|0|-|De foto's waren met zo'n breedhoeklens genomen dat het wc'tje een balzaal leek. Tijd verspild.
#S|rdi-1171|review|wonen|sterren=1
K|hulp|beleid|2|irritatie|3|-|De onderhoudsmonteur doet alleen het lek, de schimmel is een andere afdeling en de vloer is voor eigen rekening; zo draait de corporatie al vijf maanden rondjes.
#S|rdi-1172|review|wonen|sterren=3
K|hulp|geen|3|neutraal|0|-|Rookmelder vervangen, jongen was binnen twee minuten weer weg.
#S|rdi-1173|review|wonen|sterren=5
K|hulp|bejegening|4|blijdschap|0|-|Huismeester Cor is overal en lost alles op met een schroevendraaier en een mop.
#S|rdi-1174|enquete|wonen|csat=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Galerij wordt nooit meer gedweild
#S|rdi-1175|enquete|wonen|csat=4
K|hulp|wachttijd|4|blijdschap|0|-|lift dezelfde middag nog gemaakt
#S|rdi-1176|enquete|wonen|csat=3
K|gebruiken|storing|3|neutraal|0|vraag|Wie moet ik bellen voor de intercom, jullie of de vereniging?
#S|rdi-1177|review|wonen|sterren=4
K|ontvangen|kwaliteit|4|blijdschap|0|-|Gordijnen op maat perfect gehangen, plooi na plooi gelijk.
#S|rdi-1178|review|wonen|sterren=2
K|ontvangen|fout|2|neutraal|3|-|Screens in de verkeerde kleur geleverd, opnieuw besteld, zeven weken extra.
#S|rdi-1179|review|wonen|sterren=1
K|orienteren|bejegening|2|irritatie|0|-|De verkoper van kozijnen bleef drie uur zitten en belde "zijn directeur" voor een korting die alleen vandaag gold.
#S|rdi-1180|review|wonen|sterren=5
K|ontvangen|levering|4|blijdschap|0|-|Op dag en uur als afgesproken, wat een verademing in de bouw!
#S|rdi-1181|review|diensten|sterren=3
K|gebruiken|bejegening|4|blijdschap|0|-|De tandarts zelf is een vriendelijke man,
K|gebruiken|wachttijd|2|neutraal|1|-|maar zijn agenda loopt altijd uit.
K|betalen|informatie|2|neutraal|1|-|Facturen komen via een extern bureau en daar staat nooit op wat er gedaan is.
K|gebruiken|kwaliteit|4|neutraal|0|-|De vullingen blijven zitten, dus ik blijf ook zitten.
#S|rdi-1182|enquete|bank|nps=7
K|hulp|bejegening|4|blijdschap|0|-|Vriendelijke stem,
K|hulp|kwaliteit|2|teleurstelling|1|-|alleen geen oplossing.
#S|rdi-1183|enquete|verzekering|csat=3
K|hulp|wachttijd|4|neutraal|0|-|Jullie reageerden binnen een dag,
K|hulp|informatie|2|neutraal|1|-|maar met een antwoord op een vraag die ik niet gesteld had.
#S|rdi-1184|enquete|energie|nps=6
K|betalen|prijs|4|neutraal|0|-|Goedkoper dan mijn vorige,
K|hulp|bereikbaarheid|2|neutraal|1|-|wel moeilijker te pakken te krijgen.
#S|rdi-1185|enquete|telecom|csat=3
K|hulp|bejegening|4|blijdschap|0|-|De jongen deed zijn uiterste best,
K|hulp|storing|2|neutraal|1|-|alleen lag het systeem plat.
#S|rdi-1186|enquete|overheid|nps=5
K|aanvragen|bejegening|4|blijdschap|0|-|Aardige ambtenaar,
K|aanvragen|beleid|2|irritatie|1|-|belachelijke regel.
#S|rdi-1187|review|reizen|sterren=3
K|gebruiken|levering|4|neutraal|0|-|Bus stipt op tijd,
K|gebruiken|kwaliteit|2|neutraal|0|-|alleen stonk hij naar urine.
#S|rdi-1188|review|wonen|sterren=3
K|ontvangen|kwaliteit|4|blijdschap|0|-|Mooi schilderwerk,
K|ontvangen|wachttijd|2|neutraal|2|-|maar het heeft vier keer zo lang geduurd als gezegd.
#S|rdi-1189|review|diensten|sterren=4
K|betalen|prijs|2|neutraal|0|-|Niet goedkoop,
K|gebruiken|kwaliteit|4|blijdschap|0|-|maar je krijgt er waar voor.
#S|rdi-1190|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Heerlijke cappuccino's,
K|gebruiken|bejegening|2|irritatie|0|-|daar moet je het norse gezicht erachter dan voor lief bij nemen.
#S|rdi-1191|review|diensten|sterren=2
K|gebruiken|bejegening|4|blijdschap|0|-|Een lieve stagiaire bracht ons naar de tafel
K|gebruiken|wachttijd|2|irritatie|2|-|en daarna hebben we veertig minuten geen levende ziel meer gezien.
#S|rdi-1192|review|diensten|sterren=4
K|gebruiken|wachttijd|2|neutraal|1|-|Druk, dus even geduld,
K|gebruiken|kwaliteit|4|blijdschap|0|-|het wachten wordt beloond met de knapperigste kippenpoot van het dorp.
#S|rdi-1193|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Fitnesstoestellen zijn splinternieuw,
K|gebruiken|bejegening|2|neutraal|0|-|begeleiding ontbreekt.
#S|rdi-1194|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De juf is geweldig en de klas fijn,
K|gebruiken|kwaliteit|2|teleurstelling|0|-|het gebouw is alleen wel erg oud en in de winter ijskoud.
#S|rdi-1195|review|diensten|sterren=2
K|hulp|prijs|4|neutraal|0|-|Goedkope garage,
K|hulp|kwaliteit|2|irritatie|2|-|alleen kom je er zo vaak terug dat het niks meer scheelt.
#S|rdi-1196|review|diensten|sterren=1
K|orienteren|informatie|4|blijdschap|0|-|Bij het intakegesprek klonk het allemaal prachtig.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De trainer kwam twee keer opdagen in zes weken.
K|gebruiken|informatie|2|neutraal|0|-|Het beloofde voedingsschema was een kopie van een website.
K|betalen|beleid|2|boosheid|1|-|Voor 600 euro vooraf betaald en restitutie "staat niet in de voorwaarden", oplichterij.
#S|rdi-1197|review|diensten|sterren=5
K|orienteren|bejegening|4|vertrouwen|0|-|Bij de intake zei de mondhygiëniste: wij beginnen rustig en u bent de baas.
K|gebruiken|kwaliteit|4|opluchting|0|-|Zo ging het ook, en het deed nauwelijks pijn.
K|gebruiken|informatie|4|neutraal|0|-|Ik kreeg voorgedaan hoe die rare borsteltjes werken.
K|betalen|prijs|3|neutraal|0|-|84 euro, grotendeels vergoed.
#S|rdi-1198|review|diensten|sterren=4
K|aanvragen|digitaal|4|neutraal|0|-|Online een plek geboekt voor de wellness.
K|ontvangen|wachttijd|4|neutraal|0|-|Geen rij bij de ingang.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Opgietingen waren een beleving.
K|gebruiken|kwaliteit|2|neutraal|0|-|In het restaurant alleen frituur.
K|gebruiken|privacy|2|irritatie|0|-|Eén man zat wel erg rond te loeren en daar werd niks van gezegd.
#S|rdi-1199|review|diensten|sterren=2
K|aanvragen|wachttijd|2|neutraal|3|-|Voor een hoortest zeven weken moeten wachten.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De test was grondig.
K|orienteren|bejegening|2|neutraal|0|-|Daarna werd ik richting het duurste apparaat geduwd.
K|orienteren|prijs|2|verwarring|0|vraag|Waarom kost hetzelfde toestel drie straten verder 700 euro minder?
#S|rdi-1200|review|diensten|sterren=5
K|gebruiken|bejegening|4|dankbaarheid|0|-|Na zeven jaar afscheid van kinderdagverblijf De Bijenkorfjes, vandaag bracht onze jongste voor het laatst zijn tas.
K|gebruiken|bejegening|5|dankbaarheid|0|-|Naima, Truus en Celine, jullie hebben ze alle drie leren lopen, eten en delen.
K|gebruiken|privacy|4|vertrouwen|0|-|Nooit heb ik op mijn werk hoeven denken: zou het wel goed gaan.
K|geen|geen|4|verlangen|0|wens|We komen zwaaien, dat moet mogen.
#S|rdi-1201|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|De opvang in de vakantie is wat het is: veel kinderen, weinig begeleiding, een berg verf.
#S|rdi-1202|review|diensten|sterren=1
K|vertrekken|geen|2|irritatie|1|-|Wij zijn er weg. Na het derde bijtincident zonder telefoontje is het voor mij klaar met dat kinderdagverblijf.
#S|rdi-1203|review|bank|sterren=1
K|vertrekken|wachttijd|2|irritatie|3|-|Rekening van wijlen mijn vader opheffen duurt nu zeven maanden. Ik heb het grafmonument sneller gekregen.
#S|rdi-1204|enquete|bank|csat=4
K|hulp|informatie|4|neutraal|0|-|Meteen een duidelijk antwoord over het limiet.
#S|rdi-1205|enquete|bank|csat=3
K|gebruiken|geen|3|neutraal|0|-|pinnen werkt
#S|rdi-1206|enquete|verzekering|nps=5
K|betalen|prijs|2|neutraal|0|-|Premie stijgt vaker dan mijn loon.
#S|rdi-1207|enquete|verzekering|nps=8
K|hulp|bejegening|4|blijdschap|0|-|Netjes te woord gestaan en geen muziekje.
#S|rdi-1208|enquete|energie|csat=5
K|hulp|fout|4|blijdschap|0|-|Fout in de afrekening gemeld, gecorrigeerd en zelfs een tegoed erbij gekregen.
#S|rdi-1209|enquete|energie|csat=3
K|ontvangen|geen|3|neutraal|0|-|zonnepanelen liggen, nu nog zon
#S|rdi-1210|enquete|telecom|nps=3
K|hulp|belofte|2|irritatie|2|-|Drie keer beloofd dat er een vervangtoestel klaarlag, drie keer voor niks gekomen.
#S|rdi-1211|review|diensten|sterren=5
K|gebruiken|geen|3|neutraal|0|-|Eergisteren met mijn lief naar Restaurant Zilt & Zoet in Oostende.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Van de eerste oester tot de laatste praline was het puur genieten.
K|gebruiken|bejegening|4|blijdschap|0|-|De maître had een kwinkslag voor iedereen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zicht op zee kregen we er gratis bij.
K|betalen|prijs|2|neutraal|0|-|Ge moet er wel voor sparen.
#S|rdi-1212|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Tomaat-garnaal met meer mayonaise dan garnaal.
K|gebruiken|kwaliteit|3|neutraal|0|-|De zeetong van mijn man ging nog.
K|gebruiken|bejegening|2|irritatie|0|-|De kelner zuchtte hoorbaar toen wij in het Frans én in het Nederlands bestelden.
#S|rdi-1213|review|diensten|sterren=4
K|gebruiken|bejegening|4|blijdschap|0|-|Goei volk, goei bier, goeie prijzen, wat moet ge nog hebben.
#S|rdi-1214|review|diensten|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Gore keet, de ratten lopen achter de frigo, volksgezondheid bellen zou ik zeggen.
#S|rdi-1215|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Bicky, frietje, cola. Gelijk altijd.
#S|rdi-1216|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|De crème au beurre van bakkerij Vercruysse is gelijk die van ons moeder zaliger.
#S|rdi-1217|review|diensten|sterren=2
K|gebruiken|levering|2|irritatie|1|-|Zondagmorgen om 9u gene pistolet meer te vinden, ge zijt toch bakker?
#S|rdi-1218|review|diensten|sterren=4
K|hulp|bejegening|4|blijdschap|0|-|Velo binnengebracht met nen platte band, ondertussen een tas koffie gekregen van de vrouw.
#S|rdi-1219|review|diensten|sterren=1
K|hulp|wachttijd|2|irritatie|3|-|Mijn koersfiets staat daar sinds Allerheiligen, het is nu Lichtmis, en ge krijgt alleen "'t stuk is onderweg".
#S|rdi-1220|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Coiffeur deed wat ik vroeg.
#S|rdi-1221|review|diensten|sterren=5
K|gebruiken|bejegening|4|blijdschap|0|-|Babbelen, lachen en buitenkomen met een kop om te stelen.
#S|rdi-1222|enquete|diensten|csat=1
K|gebruiken|wachttijd|2|irritatie|2|-|vijf uur op spoed met een kind van 3 dat over zijn toeren was, en dan moogt ge naar huis met een dafalgan
#S|rdi-1223|enquete|diensten|csat=4
K|gebruiken|bejegening|4|dankbaarheid|0|-|De vrijwilliger aan de ingang heeft mij met de rolstoel tot aan de deur van de dokter gebracht.
#S|rdi-1224|enquete|diensten|csat=3
K|gebruiken|informatie|2|verwarring|1|-|route 14, dan 14b, dan terug naar 9, ik heb meer gestapt dan op de Dodentocht
#S|rdi-1225|enquete|diensten|csat=2
K|betalen|prijs|2|neutraal|0|-|Supplement eenpersoonskamer van 96 euro per nacht terwijl ik er geen gevraagd had.
#S|rdi-1226|review|wonen|sterren=4
K|hulp|wachttijd|4|blijdschap|0|-|De loodgieter uit Zele kwam op zaterdag, keek, draaide, klaar, 60 euro.
#S|rdi-1227|review|wonen|sterren=1
K|ontvangen|kwaliteit|2|irritatie|2|-|Dakwerker heeft de roofing gelegd in de regen, nu loopt het langs den binnenkant en meneer is op congé
#S|rdi-1228|review|wonen|sterren=5
K|orienteren|bejegening|4|dankbaarheid|0|-|Na het overlijden van ons ma heeft immokantoor Claes het huis verkocht met alle respect, zelfs haar geraniums kregen water.
#S|rdi-1229|review|wonen|sterren=3
K|orienteren|geen|3|neutraal|0|-|Plaatsbezoek gehad, schatting volgt.
#S|rdi-1230|review|bank|sterren=2
K|gebruiken|bereikbaarheid|2|irritatie|1|-|Bankautomaat weg uit het dorp, naast de kerk stond hij al van '88, en de dichtste is nu in Zottegem
#S|rdi-1231|review|bank|sterren=5
K|orienteren|informatie|4|vertrouwen|0|-|Onze adviseur zei vlakaf dat wij ons dat huis niet konden permitteren. Daar zijn wij hem achteraf dankbaar voor.
#S|rdi-1232|enquete|bank|nps=4
K|gebruiken|digitaal|2|verwarring|1|-|ze zijn weer iets veranderd aan de app en nu vind ik mijn kaartlezer niet meer
#S|rdi-1233|review|verzekering|sterren=4
K|hulp|bejegening|4|blijdschap|0|-|Makelaar komt aan huis, drinkt een koffie en regelt het.
#S|rdi-1234|review|verzekering|sterren=1
K|hulp|beleid|2|boosheid|2|-|Overstroming Vesdervallei, alles kwijt, en dan discussiëren over de leeftijd van mijn wasmachine, harteloos is dat
#S|rdi-1235|enquete|verzekering|csat=4
K|hulp|levering|4|neutraal|0|-|expert was er op het afgesproken uur
#S|rdi-1236|review|energie|sterren=2
K|betalen|prijs|2|irritatie|0|-|Voorschot verdubbeld zonder één woord uitleg, merci hé
#S|rdi-1237|review|energie|sterren=4
K|aanvragen|digitaal|4|blijdschap|0|-|overschakelen op een avondje geregeld via hun site, simpel
#S|rdi-1238|enquete|energie|nps=3
K|hulp|bereikbaarheid|2|irritatie|2|-|altijd "alle lijnen zijn bezet", ook om 8u01
#S|rdi-1239|review|telecom|sterren=1
K|ontvangen|levering|2|irritatie|3|-|Vier afspraken voor nen technieker, vier keer verlof genomen, vier keer niemand
#S|rdi-1240|review|telecom|sterren=4
K|aanvragen|bejegening|4|blijdschap|0|-|Sympathieke gast in de winkel, alles werkend meegekregen.
#S|rdi-1241|enquete|telecom|csat=3
K|aanvragen|geen|3|neutraal|0|-|nieuw abonnement genomen, nummer behouden
#S|rdi-1242|review|overheid|sterren=5
K|aanvragen|bejegening|4|blijdschap|0|-|Vlot bediend op den dienst bevolking, met een babbeltje erbij.
#S|rdi-1243|review|overheid|sterren=2
K|hulp|doorverwijzing|2|irritatie|2|-|voor een verzakt voetpad is het de stad niet, het gewest niet, en de nutsmaatschappij ook niet
#S|rdi-1244|enquete|overheid|csat=4
K|gebruiken|kwaliteit|4|neutraal|0|-|recyclagepark nu met slagboom, verloopt ordelijk
#S|rdi-1245|enquete|overheid|csat=1
K|hulp|bejegening|2|irritatie|0|-|"Dat staat op de website, madam." Ik ben blind, meneer.
#S|rdi-1246|review|diensten|sterren=1
K|aanleiding|geen|3|neutraal|0|-|Vanwege een knobbeltje werd ik doorgestuurd naar de mammapoli.
K|gebruiken|wachttijd|2|bezorgdheid|2|angst|Twaalf dagen tussen foto en uitslag, twaalf dagen waarin je al je eigen begrafenis regelt.
K|gebruiken|fout|2|irritatie|1|-|Op de dag zelf bleek de uitslag er al een week te liggen.
K|gebruiken|bejegening|2|teleurstelling|0|-|De jonge arts las hem voor alsof het een boodschappenlijst was.
K|gebruiken|informatie|4|opluchting|0|-|Goedaardig, goddank.
K|gebruiken|wachttijd|3|verlangen|0|wens|Ik hoop dat het bij de volgende vrouw sneller gaat.
#S|rdi-1247|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Drie weken revalidatie in De Horst en ik kan weer traplopen.
K|gebruiken|bejegening|4|dankbaarheid|0|-|Ergotherapeut Inge bedacht een handvat voor mijn accordeon, zo lief.
K|gebruiken|kwaliteit|2|neutraal|0|-|Bedden zijn kort als je 1.96 bent.
K|gebruiken|bejegening|4|blijdschap|0|-|Met mijn kamergenoot bel ik nog elke zondag.
#S|rdi-1248|enquete|diensten|csat=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Bed goed, kussen plat.
K|gebruiken|bejegening|4|blijdschap|0|-|Zusters vriendelijk, ook 's nachts.
K|gebruiken|informatie|2|neutraal|0|-|Ontslagtijd bleef vaag tot het laatste moment.
#S|rdi-1249|review|diensten|sterren=2
K|gebruiken|bejegening|2|teleurstelling|0|-|Er is in de groepspraktijk niemand meer die je gezicht kent.
K|aanvragen|digitaal|2|irritatie|1|-|Alles via een vragenlijst op internet en dan bepaalt een vinkje of je mag komen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Is men eenmaal binnen dan is de zorg in orde.
#S|rdi-1250|review|diensten|sterren=4
K|orienteren|geen|3|neutraal|0|-|Gezocht naar een pedicure die aan huis komt bij mijn schoonvader.
K|gebruiken|bejegening|4|blijdschap|0|-|Wilma praat met hem over duiven en voor hij het weet zijn de nagels klaar.
K|betalen|prijs|3|neutraal|0|-|32 euro inclusief voorrijden.
#S|rdi-1251|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|neutraal|0|-|De gel zit er na drie weken nog op.
K|gebruiken|kwaliteit|2|neutraal|0|-|Wel met een kuil bij mijn duim waar ze uitschoot.
#S|rdi-1252|review|diensten|sterren=1
K|gebruiken|privacy|2|neutraal|0|-|Brandwond van de laser, een strook van tien centimeter op mijn scheen.
K|hulp|bejegening|2|irritatie|0|-|"Dat trekt wel weg" via app, met een smiley.
K|hulp|beleid|2|neutraal|2|-|Ze verwijzen nu naar een formulier dat ik zou hebben getekend.
#S|rdi-1253|review|diensten|sterren=5
K|gebruiken|bejegening|4|vertrouwen|0|-|De tatoeëerder weigerde mij de naam van mijn vriendje te zetten na drie weken verkering. Achteraf: wijs man.
#S|rdi-1254|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Lekker gezwommen, water 28 graden, weinig volk
#S|rdi-1255|review|diensten|sterren=2
K|gebruiken|privacy|2|neutraal|1|-|Glijbaan had een scherpe rand, zoon met een snee in zijn rug.
#S|rdi-1256|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De dierentuin is prachtig opgeknapt, ruime verblijven en veel schaduw.
K|betalen|prijs|2|irritatie|0|-|Vijf euro voor een raketje, dat slaat nergens op.
#S|rdi-1257|review|diensten|sterren=1
K|gebruiken|wachttijd|2|irritatie|2|-|Pretpark: 110 minuten in de rij voor 90 seconden.
K|gebruiken|storing|2|neutraal|2|-|Twee achtbanen stuk.
K|betalen|prijs|2|boosheid|0|-|En dan nog 15 euro parkeren. Wat een geldklopperij.
#S|rdi-1258|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Museum is klein maar o zo fijn, de suppoost vertelde alsof hij Rembrandt persoonlijk gekend had.
#S|rdi-1259|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|In een uurtje heb je alles gezien.
#S|rdi-1260|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|bioscoop, beeld scheef, geluid te hard, popcorn oud
#S|rdi-1261|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|ligstoelen in de bios, genot
#S|rdi-1262|review|diensten|sterren=3
K|gebruiken|geen|3|neutraal|0|-|Kringloop, niks gevonden deze keer.
#S|rdi-1263|review|diensten|sterren=5
K|betalen|prijs|4|blijdschap|0|-|Servies voor 12 personen voor 15 euro bij de kringloop, ik maakte een dansje.
#S|rdi-1264|review|diensten|sterren=4
K|hulp|beleid|4|opluchting|0|-|Theatervoorstelling gemist door griep en we mochten op een andere avond komen.
#S|rdi-1265|review|diensten|sterren=1
K|aanvragen|digitaal|2|boosheid|2|-|Ticketsite laat je twee uur in een virtuele wachtrij staan en gooit je er op plaats 3 uit. ARGH
#S|rdi-1266|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Van plaats 34 op het balkon zie je een pilaar en een halve cellist.
#S|rdi-1267|review|diensten|sterren=4
K|gebruiken|bejegening|4|blijdschap|0|-|De trainers van de voetbalclub zijn er ook als je kind nooit scoort.
#S|rdi-1268|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|kantine: tosti, cola, plastic stoel
#S|rdi-1269|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Manege waar ze pony's als pony's behandelen, rustige instructie, nette stallen.
#S|rdi-1270|review|diensten|sterren=1
K|gebruiken|privacy|2|irritatie|0|-|Mijn dochter is van een veel te jong paard gevallen en de instructrice reed gewoon door met de les.
#S|rdi-1271|enquete|diensten|nps=8
K|gebruiken|kwaliteit|4|blijdschap|0|-|De cursus keramiek is gezellig en je leert er echt iets.
#S|rdi-1272|enquete|diensten|nps=6
K|gebruiken|kwaliteit|3|verlangen|0|wens|Ik zou graag een vervolgcursus zien op dinsdag.
#S|rdi-1273|enquete|diensten|csat=4
K|hulp|informatie|4|neutraal|0|-|antwoord gekregen op wat ik wilde weten
#S|rdi-1274|enquete|diensten|csat=5
K|aanvragen|bereikbaarheid|4|blijdschap|0|-|Je kunt gewoon appen met de praktijk, ideaal voor doven zoals ik.
#S|rdi-1275|enquete|diensten|csat=2
K|aanvragen|digitaal|2|neutraal|1|-|portaal logt je na twee minuten uit midden in de vragenlijst
#S|rdi-1276|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Wij kozen het shared dining en dat was een succes.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Geroosterde bloemkool met tahin was mijn favoriet.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De lamsspies was helaas wat droog.
K|gebruiken|wachttijd|4|blijdschap|0|-|Gerechten volgden elkaar vlot op.
K|gebruiken|bejegening|4|blijdschap|0|-|Ons meisje aan tafel was attent en grappig.
#S|rdi-1277|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Shared dining heet het, maar met vier mensen één kroket delen is rekenwerk.
K|betalen|prijs|2|irritatie|0|-|Drie kwart van de rekening was voor honger.
#S|rdi-1278|review|diensten|sterren=3
K|ontvangen|bejegening|4|neutraal|0|-|Jassen werden netjes aangenomen.
K|gebruiken|kwaliteit|2|neutraal|0|-|Onze tafel stond in de loop naar de keuken.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Eend met sinaasappel: lekker.
K|gebruiken|informatie|2|neutraal|0|-|Prijs van de suggesties werd niet vermeld.
K|betalen|prijs|2|neutraal|0|-|Die bleek 39 euro te zijn.
#S|rdi-1279|review|diensten|sterren=5
K|gebruiken|bejegening|4|blijdschap|0|-|Jong team, barst van de energie.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De keuken durft: zeewier, karnemelk, dennentoppen.
K|gebruiken|kwaliteit|5|blijdschap|0|-|En het klopt allemaal, meesterlijk.
#S|rdi-1280|review|diensten|sterren=1
K|gebruiken|kwaliteit|2|neutraal|0|-|Bord 1: lauw. Bord 2: vergeten. Bord 3: van iemand anders.
K|hulp|bejegening|2|boosheid|0|-|De bedrijfsleider lachte ons uit waar iedereen bij stond, wat een walgelijke vent.
#S|rdi-1281|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Aangename verrassing onderweg naar de kust, smakelijke salades en een propere wc.
#S|rdi-1282|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|wegrestaurant uit de jaren 80 met prijzen uit 2040
#S|rdi-1283|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|broodje kroket onderweg, prijs navenant
#S|rdi-1284|review|diensten|sterren=5
K|gebruiken|wachttijd|4|blijdschap|0|-|Nog nooit zo vlug zo'n goed bord pasta gekregen.
#S|rdi-1285|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De dim sum is huisgemaakt, je ziet ze zitten vouwen achter het glas.
#S|rdi-1286|review|diensten|sterren=1
K|gebruiken|fout|2|neutraal|1|-|Wij zijn halal en vroegen het twee keer na; het bleek varkensgehakt.
K|hulp|bejegening|1|boosheid|0|-|De eigenaar vond dat wij ons niet zo moesten aanstellen, schandalig respectloos.
#S|rdi-1287|review|diensten|sterren=5
K|gebruiken|beleid|4|dankbaarheid|0|-|Tijdens de ramadan bleef de keuken speciaal voor ons open tot na zonsondergang.
#S|rdi-1288|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Linzensoep als bij mijn anneanne.
#S|rdi-1289|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Te zout, alles te zout.
#S|rdi-1290|review|diensten|sterren=3
K|gebruiken|kwaliteit|2|neutraal|0|-|Tartaartje ging, de frites waren bleek,
K|gebruiken|kwaliteit|4|blijdschap|0|-|en de huiswijn was boven verwachting.
#S|rdi-1291|review|diensten|sterren=4
K|gebruiken|bejegening|4|blijdschap|0|-|Je wordt hier begroet alsof ze op je zaten te wachten.
#S|rdi-1292|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Warme chocoladetaart met lopende kern, ik zeg niks meer.
#S|rdi-1293|review|diensten|sterren=2
K|gebruiken|bereikbaarheid|2|irritatie|1|-|Volgens de deur open, volgens de kok niet.
#S|rdi-1294|review|diensten|sterren=1
K|terugkijken|geen|1|boosheid|0|-|Mensen, ga naar de buren, ga naar huis, ga vasten desnoods, maar ga hier niet eten!!
#S|rdi-1295|review|diensten|sterren=4
K|terugkijken|geen|4|blijdschap|0|-|Als je in de buurt bent zou ik zeker even binnenlopen.
#S|rdi-1296|review|diensten|sterren=3
K|terugkijken|geen|3|neutraal|0|-|Ik zou niet omrijden, maar ook niet doorrijden.
#S|rdi-1297|review|diensten|sterren=5
K|terugkijken|bejegening|4|vertrouwen|0|-|Voor kappers hoef je niet verder te zoeken dan Salon Iris, wij gaan er met drie generaties heen.
#S|rdi-1298|review|diensten|sterren=1
K|terugkijken|privacy|2|boosheid|0|-|Laat je auto nóóit achter bij dit parkeerbedrijf op de luchthaven.
#S|rdi-1299|review|wonen|sterren=2
K|terugkijken|geen|2|irritatie|0|-|Vraag minstens drie offertes en sla deze over.
#S|rdi-1300|review|wonen|sterren=5
K|terugkijken|kwaliteit|4|vertrouwen|0|-|Mijn zus en mijn buurman hebben ze intussen ook gevraagd, dan weet je het wel.
#S|rdi-1301|enquete|verzekering|nps=10
K|terugkijken|geen|4|vertrouwen|0|-|Al 41 jaar klant en nog nooit spijt gehad.
#S|rdi-1302|enquete|telecom|nps=0
K|terugkijken|geen|2|irritatie|0|-|zelfs mijn ergste vijand wens ik dit abonnement niet toe
#S|rdi-1303|enquete|energie|nps=9
K|terugkijken|geen|4|blijdschap|0|-|ik heb al vier collega's overgehaald
#S|rdi-1304|enquete|bank|nps=2
K|terugkijken|bejegening|2|teleurstelling|0|-|Vroeger kende de bank de klant, nu kent de klant de bank.
#S|rdi-1305|review|reizen|sterren=5
K|terugkijken|geen|4|verlangen|0|wens|Wat zou ik daar nog graag eens een week zitten, met niets dan dat meer en die vogels.
#S|rdi-1306|review|reizen|sterren=1
K|terugkijken|geen|2|irritatie|0|-|Wie hier nog boekt na deze recensies moet het zelf weten.
#S|rdi-1307|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Frisse zaal, propere toestellen en muziek die niet in uw oren boort.
#S|rdi-1308|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|In januari kan je er niet bewegen, letterlijk.
#S|rdi-1309|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Sportschooltje, beetje benauwd, doet dienst.
#S|rdi-1310|review|diensten|sterren=5
K|gebruiken|bejegening|4|dankbaarheid|0|-|Dankjewel Mo, na mijn hartinfarct durfde ik niks meer en jij stond erbij tot ik weer durfde.
#S|rdi-1311|enquete|bank|nps=6
K|wijzigen|wachttijd|2|neutraal|3|-|De omzetting van mijn hypotheek heeft elf weken in beslag genomen.
K|wijzigen|informatie|2|neutraal|1|-|Ik moest steeds zelf vragen wat de volgende stap was.
K|wijzigen|prijs|4|blijdschap|0|-|De nieuwe rente is wel gunstig.
#S|rdi-1312|enquete|bank|csat=4
K|wijzigen|bejegening|4|blijdschap|0|-|Goed geholpen bij het omzetten van de en/of-rekening na onze scheiding, discreet en vriendelijk.
#S|rdi-1313|enquete|bank|csat=1
K|gebruiken|storing|2|irritatie|1|-|op betaaldag ligt jullie app er altijd uit
#S|rdi-1314|enquete|bank|csat=3
K|hulp|geen|3|verlangen|0|wens|Ik zou graag één keer per jaar een echt gesprek hebben over mijn geldzaken.
#S|rdi-1315|enquete|verzekering|nps=4
K|wijzigen|fout|2|neutraal|1|-|Nieuwe auto doorgegeven, oude auto staat er na twee maanden nog steeds op.
K|betalen|fout|2|irritatie|1|-|Dus betaal ik voor allebei.
#S|rdi-1316|enquete|verzekering|csat=5
K|wijzigen|digitaal|4|blijdschap|0|-|Gezinsuitbreiding doorgeven kon in drie klikken en het hoefde geen cent meer te kosten.
#S|rdi-1317|enquete|verzekering|csat=2
K|vertrekken|beleid|2|neutraal|0|-|Overstappen mag alleen in december, de rest van het jaar zit je vast.
#S|rdi-1318|enquete|verzekering|nps=7
K|vertrekken|geen|3|neutraal|0|-|Ik ga weg, maar alleen omdat mijn werkgever een collectieve polis heeft.
#S|rdi-1319|enquete|energie|nps=5
K|vertrekken|prijs|3|neutraal|0|-|Vertrokken omdat het elders 20 euro scheelt.
K|terugkijken|geen|4|neutraal|0|-|Op de service viel niets aan te merken.
#S|rdi-1320|enquete|energie|csat=2
K|wijzigen|informatie|2|verwarring|1|vraag|Mijn contract loopt af en ik kreeg drie verschillende verlengingsvoorstellen, welk is nu het echte?
#S|rdi-1321|enquete|energie|csat=4
K|hulp|storing|4|opluchting|0|-|Na de stroomstoring was alles binnen een uur weer in orde en ik kreeg zelfs een sms.
#S|rdi-1322|enquete|telecom|nps=8
K|wijzigen|beleid|4|blijdschap|0|-|Kon per direct naar een kleiner abonnement zonder gedoe.
#S|rdi-1323|enquete|telecom|csat=2
K|wijzigen|belofte|2|neutraal|1|-|Bij verlenging zou ik 30 euro cadeaubon krijgen, die is er nooit gekomen.
#S|rdi-1324|enquete|telecom|csat=1
K|hulp|herhaling|2|boosheid|3|-|zesde keer dat ik in die winkel sta voor dezelfde defecte router, nu is mijn geduld op
#S|rdi-1325|enquete|telecom|nps=4
K|hulp|doorverwijzing|2|irritatie|2|-|In de winkel bellen ze ook gewoon met de klantenservice, dan sta je samen te wachten.
#S|rdi-1326|enquete|overheid|csat=3
K|aanvragen|digitaal|3|verlangen|0|wens|Het zou fijn zijn als je de status van je aanvraag online kon volgen.
#S|rdi-1327|enquete|overheid|nps=2
K|hulp|belofte|2|irritatie|2|-|De wethouder zou er persoonlijk op terugkomen, dat was in het voorjaar.
#S|rdi-1328|enquete|overheid|nps=8
K|hulp|doorverwijzing|4|blijdschap|0|-|Fijn dat één ambtenaar het hele dossier van mijn vergunning deed.
#S|rdi-1329|enquete|overheid|csat=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het nieuwe parkje is mooi geworden.
#S|rdi-1330|enquete|overheid|csat=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Straatlantaarn voor de deur is al sinds half oktober uit.
#S|rdi-1331|review|wonen|sterren=2
K|hulp|belofte|2|neutraal|3|-|De aannemer beloofde de nazorg binnen een maand te doen, we zijn een halfjaar verder.
K|gebruiken|kwaliteit|2|neutraal|0|-|De schuifdeur klemt, twee plinten laten los.
K|hulp|geen|3|verlangen|0|wens|Ik wil gewoon dat ze het komen afmaken.
#S|rdi-1332|review|wonen|sterren=4
K|hulp|belofte|4|vertrouwen|0|-|Hij zei: ik bel dinsdag. En dinsdag belde hij.
#S|rdi-1333|enquete|wonen|nps=6
K|wijzigen|beleid|3|neutraal|0|vraag|Mag ik zelf een andere keuken plaatsen of moet daar toestemming voor komen?
#S|rdi-1334|enquete|wonen|csat=3
K|vertrekken|geen|3|neutraal|0|-|huur opgezegd per 1 augustus, voorinspectie gehad
#S|rdi-1335|enquete|wonen|csat=5
K|vertrekken|bejegening|4|opluchting|0|-|De eindinspectie was ontspannen, de opzichter deed niet moeilijk over een paar gaatjes.
#S|rdi-1336|review|reizen|sterren=2
K|wijzigen|digitaal|2|irritatie|2|-|Naam van één reiziger wijzigen kan alleen telefonisch en de telefoonlijn verwijst naar de site.
#S|rdi-1337|review|reizen|sterren=4
K|wijzigen|wachttijd|4|blijdschap|0|-|Boeking omgezet naar een week later, binnen tien minuten bevestigd.
#S|rdi-1338|enquete|reizen|nps=3
K|betalen|belofte|2|irritatie|3|-|Geld terug binnen zeven dagen, stond er. Dat was 5 juni. Nu is het september.
#S|rdi-1339|enquete|reizen|csat=4
K|betalen|wachttijd|4|neutraal|0|-|Geld terug na annulering stond er na drie dagen op.
#S|rdi-1340|enquete|reizen|csat=3
K|orienteren|geen|3|neutraal|0|vraag|Is er bij het huisje een bedhekje aanwezig?
#S|rdi-1341|review|diensten|sterren=2
K|vertrekken|digitaal|2|neutraal|2|-|Lidmaatschap stoppen kan enkel in een app waarin de knop grijs is.
#S|rdi-1342|review|diensten|sterren=4
K|vertrekken|beleid|4|neutraal|0|-|Opgezegd wegens verhuizing, zonder gedoe geaccepteerd.
K|terugkijken|geen|4|dankbaarheid|0|-|Bedankt voor acht fijne jaren.
#S|rdi-1343|review|diensten|sterren=3
K|wijzigen|geen|3|neutraal|0|-|Van twee keer naar één keer per week gegaan.
#S|rdi-1344|review|diensten|sterren=5
K|wijzigen|wachttijd|4|blijdschap|0|-|Afspraak verzetten? Eén appje en het was rond.
#S|rdi-1345|review|diensten|sterren=2
K|wijzigen|beleid|2|irritatie|0|-|Een extra dag opvang ruilen moet zes weken vooraf, alsof mijn baas dat rooster dan al kent.
#S|rdi-1346|enquete|diensten|csat=3
K|aanvragen|geen|3|verlangen|0|wens|Hopelijk komt er snel een plekje vrij op vrijdag.
#S|rdi-1347|enquete|diensten|nps=7
K|gebruiken|informatie|3|verlangen|0|wens|Een berichtje vooraf als de dokter uitloopt, dat zou ik waarderen.
#S|rdi-1348|enquete|diensten|nps=8
K|gebruiken|digitaal|3|verlangen|0|wens|ik wil graag mijn uitslagen ook in het engels kunnen lezen
#S|rdi-1349|review|diensten|sterren=4
K|gebruiken|kwaliteit|3|verlangen|0|wens|Nu nog wat parasols erbij en het is compleet.
#S|rdi-1350|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|verlangen|0|wens|Kinderporties voor senioren zou een mooi idee zijn, mijn vrouw krijgt het nooit op.
#S|rdi-1351|review|diensten|sterren=4
K|gebruiken|geen|3|neutraal|0|-|Gisteren met vier vrienden gaan lunchen.
K|gebruiken|bejegening|4|blijdschap|0|-|We zijn heel hartelijk ontvangen en kregen een mooie tafel aan het raam.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De mosterdsoep vond ik erg lekker.
K|gebruiken|kwaliteit|2|neutraal|0|-|De broodplank mocht wat royaler.
K|betalen|prijs|4|neutraal|0|-|Rekening was redelijk.
#S|rdi-1352|review|diensten|sterren=2
K|gebruiken|geen|3|neutraal|0|-|Op zaterdagavond met de kinderen wezen eten.
K|gebruiken|wachttijd|2|neutraal|2|-|Het kindermenu kwam na een uur.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Nuggets waren koud en de appelmoes zuur.
K|gebruiken|bejegening|2|irritatie|0|-|Niemand heeft sorry gezegd.
#S|rdi-1353|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Alles was vers, goed gekruid en mooi opgediend.
K|gebruiken|bejegening|4|blijdschap|0|-|De eigenaar maakt zelf een rondje langs de tafels.
#S|rdi-1354|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|De hamburger was redelijk groot.
K|gebruiken|kwaliteit|2|neutraal|0|-|Het broodje viel uit elkaar.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De koolsla was goed.
#S|rdi-1355|review|diensten|sterren=4
K|betalen|prijs|4|blijdschap|0|-|Het lunchmenu van € 19,50 is een koopje.
#S|rdi-1356|review|diensten|sterren=1
K|gebruiken|bejegening|2|irritatie|0|-|Het personeel praat liever met elkaar dan met gasten.
K|gebruiken|kwaliteit|2|neutraal|0|-|Tafel werd niet afgeruimd.
K|gebruiken|wachttijd|2|neutraal|1|-|Na 30 min pas drinken.
#S|rdi-1357|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mooie vegetarische keuze.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ook mijn vleesetende broer heeft gesmuld.
#S|rdi-1358|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Wij vonden de gerechten fantasieloos en weinig smaakvol.
#S|rdi-1359|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Goede wijnen per glas, fijne hapjes, gezellige setting.
#S|rdi-1360|review|diensten|sterren=3
K|gebruiken|bejegening|4|blijdschap|0|-|Bediening snel en beleefd.
K|gebruiken|kwaliteit|2|neutraal|0|-|Pizzabodem slap in het midden.
#S|rdi-1361|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Altijd goed, nooit teleurgesteld.
#S|rdi-1362|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Spijtig dat de kwaliteit achteruitgaat.
#S|rdi-1363|review|diensten|sterren=5
K|gebruiken|kwaliteit+bejegening+prijs|5|blijdschap|0|-|Top eten, top bediening, top prijs!!!
#S|rdi-1364|review|diensten|sterren=1
K|gebruiken|prijs+kwaliteit|2|boosheid|0|-|Duur en slecht. Waardeloos gewoon.
#S|rdi-1365|review|diensten|sterren=3
K|gebruiken|wachttijd|2|neutraal|1|-|Eten goed maar duurde lang
#S|rdi-1366|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De ribeye was exact zoals gevraagd gebakken.
#S|rdi-1367|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Sla zonder dressing en zonder smaak.
#S|rdi-1368|review|diensten|sterren=5
K|gebruiken|bejegening|4|blijdschap|0|-|Lieve bediening, veel geduld met onze drukke peuter.
#S|rdi-1369|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Prima om even te zitten.
#S|rdi-1370|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het gebak wordt in huis gemaakt en is erg lekker.
K|gebruiken|beleid|2|teleurstelling|0|-|Jammer dat je niet kunt reserveren.
#S|rdi-1371|review|diensten|sterren=2
K|aanvragen|fout|2|neutraal|1|-|Onze reservering was niet goed doorgekomen.
K|ontvangen|beleid|4|neutraal|0|-|Ze maakten snel een tafel vrij,
K|gebruiken|kwaliteit|2|neutraal|0|-|alleen stond die pal onder de airco.
#S|rdi-1372|review|diensten|sterren=4
K|gebruiken|bejegening|4|blijdschap|0|-|Ik was alleen en voelde me geen moment ongemakkelijk.
#S|rdi-1373|review|diensten|sterren=1
K|gebruiken|bejegening|2|boosheid|0|-|Als je alleen komt eten word je weggestopt naast de wc, schandalig.
#S|rdi-1374|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Prachtige locatie voor een bruiloft, onze gasten hebben het er nog steeds over.
#S|rdi-1375|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|De kaart is overzichtelijk.
K|gebruiken|kwaliteit|3|neutraal|0|-|Mijn schnitzel was gewoon.
K|gebruiken|kwaliteit|2|neutraal|0|-|Friet te kort gebakken.
#S|rdi-1376|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|We hebben lekker gegeten op een mooie plek, al hoor je wel veel verkeer.
#S|rdi-1377|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|De vis rook niet fris en ik heb hem laten staan.
K|betalen|beleid|2|neutraal|0|-|Toch moest ik hem betalen.
#S|rdi-1378|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Onze avond kon niet meer stuk, alles was in één woord fantastisch.
#S|rdi-1379|review|diensten|sterren=3
K|betalen|prijs|2|neutraal|0|-|Eten was goed, drankjes zijn aan de dure kant.
#S|rdi-1380|review|diensten|sterren=4
K|gebruiken|wachttijd|2|neutraal|1|-|De bediening was wat traag,
K|gebruiken|bejegening|4|blijdschap|0|-|maar wel heel aardig.
#S|rdi-1381|review|diensten|sterren=2
K|gebruiken|bejegening|2|irritatie|0|-|Er kon geen lachje af.
#S|rdi-1382|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Groot assortiment brood en alles even vers.
#S|rdi-1383|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|broodjes wel ok
#S|rdi-1384|review|diensten|sterren=5
K|gebruiken|bejegening|4|dankbaarheid|0|-|Hartelijk dank aan de ploeg van de bakkerij die mijn vergeten bestelling alsnog afbakte.
#S|rdi-1385|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|De appelflap was niet gaar.
#S|rdi-1386|review|reizen|sterren=4
K|aanvragen|geen|3|neutraal|0|-|Geboekt voor drie nachten met halfpension.
K|ontvangen|wachttijd|4|neutraal|0|-|Inchecken was zo gebeurd.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De kamer was ruim en het bed comfortabel.
K|gebruiken|kwaliteit|2|neutraal|0|-|In de badkamer zat wat schimmel tussen de tegels.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het diner was alle avonden goed verzorgd.
K|gebruiken|bejegening|4|blijdschap|0|-|De dame van het ontbijt onthield hoe ik mijn thee dronk.
#S|rdi-1387|review|reizen|sterren=2
K|ontvangen|kwaliteit|2|neutraal|0|-|De bungalow was bij aankomst niet schoon.
K|hulp|wachttijd|4|neutraal|0|-|Na een telefoontje kwam er binnen een half uur iemand.
K|gebruiken|kwaliteit|2|neutraal|0|-|De afzuigkap werkte niet en twee stoelen waren kapot.
K|betalen|prijs|2|neutraal|0|-|Zwembad bleek niet inbegrepen.
#S|rdi-1388|review|reizen|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Heerlijk genoten van de rust en de natuur.
K|gebruiken|bejegening|4|blijdschap|0|-|De beheerders wonen zelf op het terrein en zijn altijd in voor een praatje.
#S|rdi-1389|review|reizen|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Camping ligt mooi aan het meer.
K|gebruiken|kwaliteit|2|irritatie|0|-|Het sanitair wordt één keer per dag schoongemaakt en dat ruik je.
#S|rdi-1390|review|reizen|sterren=4
K|gebruiken|bejegening|4|blijdschap|0|-|Het cabinepersoneel was erg vriendelijk voor onze kinderen.
K|gebruiken|levering|2|neutraal|1|-|Wel een uur vertraging.
#S|rdi-1391|review|reizen|sterren=1
K|gebruiken|fout|2|neutraal|3|-|Koffers niet meegekomen, zes dagen zonder kleren.
K|hulp|bereikbaarheid|2|neutraal|2|-|Niemand te pakken te krijgen op het nummer dat ze geven.
K|betalen|beleid|2|boosheid|0|-|Ze vergoeden 50 euro voor een heel gezin, belachelijk.
#S|rdi-1392|review|reizen|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Net hotel voor een zakenreis, bureau en goede wifi op de kamer.
#S|rdi-1393|review|reizen|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Wifi viel steeds weg en ik moest werken.
#S|rdi-1394|review|reizen|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Ontbijtbuffet met het gebruikelijke.
#S|rdi-1395|review|reizen|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Kinderen hadden de tijd van hun leven in het zwemparadijs.
#S|rdi-1396|review|reizen|sterren=2
K|gebruiken|privacy|2|bezorgdheid|0|-|De slot van de kamerdeur was kapot, ik heb een stoel voor de deur gezet en amper geslapen.
#S|rdi-1397|review|reizen|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Alles op loopafstand, bakker, strand, kerkje, terrasje.
#S|rdi-1398|enquete|reizen|nps=6
K|gebruiken|levering|3|neutraal|0|-|Soms te laat, meestal niet.
#S|rdi-1399|enquete|reizen|nps=8
K|gebruiken|kwaliteit|4|blijdschap|0|-|schone trein en rustig
#S|rdi-1400|enquete|reizen|nps=2
K|gebruiken|kwaliteit|2|neutraal|0|-|wc's op slot, drie rijtuigen lang
#S|rdi-1401|enquete|reizen|csat=4
K|hulp|informatie|4|blijdschap|0|-|De man aan het loket zocht de goedkoopste combinatie voor me uit.
#S|rdi-1402|enquete|reizen|csat=2
K|hulp|bereikbaarheid|2|neutraal|1|-|Loket dicht, automaat stuk.
#S|rdi-1403|review|diensten|sterren=5
K|gebruiken|informatie|4|vertrouwen|0|-|De huisarts tekende het uit en nam mijn vragen serieus.
K|gebruiken|wachttijd|4|neutraal|0|-|Binnen een week bij de specialist.
#S|rdi-1404|review|diensten|sterren=2
K|gebruiken|wachttijd|2|irritatie|2|-|Elke keer minimaal drie kwartier wachten in deze praktijk.
K|gebruiken|bejegening|2|teleurstelling|0|-|En binnen vier minuten sta je buiten.
#S|rdi-1405|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn knieklachten zijn na zes behandelingen duidelijk minder.
#S|rdi-1406|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Nog geen verschil gemerkt, het is pas de tweede keer.
#S|rdi-1407|review|diensten|sterren=1
K|gebruiken|fout|2|neutraal|1|-|Verkeerde kies gevuld. De pijn zit er nog en ik heb een gat in een gezonde.
#S|rdi-1408|review|diensten|sterren=5
K|gebruiken|bejegening|4|opluchting|0|-|Eindelijk een tandarts bij wie ik niet met zweethanden zit.
#S|rdi-1409|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Schone praktijk, moderne apparatuur.
#S|rdi-1410|review|diensten|sterren=2
K|gebruiken|informatie|2|neutraal|0|-|Er wordt van alles gedaan zonder iets te zeggen.
#S|rdi-1411|review|diensten|sterren=4
K|gebruiken|bejegening|4|blijdschap|0|-|Gezellige kapsalon, altijd tijd voor een praatje.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Knippen kunnen ze ook.
#S|rdi-1412|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Ik wilde laagjes en kreeg een trap.
#S|rdi-1413|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Prima, niet spectaculair, wel vlakbij.
#S|rdi-1414|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik krijg alleen maar complimenten over mijn nieuwe kleur!
#S|rdi-1415|review|diensten|sterren=4
K|hulp|levering|4|neutraal|0|-|Auto klaar zoals afgesproken, om vier uur.
#S|rdi-1416|review|diensten|sterren=1
K|hulp|fout|2|boosheid|2|-|Ze hebben er verkeerde olie in gegooid en nu is de motor kapot. Dan zeggen dat ik het moet bewijzen!
#S|rdi-1417|review|diensten|sterren=5
K|hulp|informatie|4|vertrouwen|0|-|Krijg altijd een foto van wat er kapot is, dat schept vertrouwen.
#S|rdi-1418|review|diensten|sterren=3
K|betalen|prijs|2|neutraal|0|-|Goed onderhoud, maar merkdealerprijzen.
#S|rdi-1419|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Onze zoon voelt zich veilig en gezien op deze school.
#S|rdi-1420|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|bezorgdheid|0|angst|Klas van 33 met een invaljuf voor drie maanden, ik hou mijn hart vast.
#S|rdi-1421|review|wonen|sterren=5
K|orienteren|informatie|4|blijdschap|0|-|De makelaar gaf ons een goed beeld van de wijk, ook van de minder mooie kanten.
K|aanvragen|bejegening|4|neutraal|0|-|Onderhandelingen verliepen correct.
K|ontvangen|levering|4|neutraal|0|-|De overdracht was op de geplande dag.
#S|rdi-1422|review|wonen|sterren=1
K|orienteren|bereikbaarheid|2|irritatie|2|-|Reageert nergens op, niet op mail, niet op app, niet op voicemail.
#S|rdi-1423|review|wonen|sterren=4
K|hulp|kwaliteit|4|blijdschap|0|-|Lekkage in één keer goed opgelost.
#S|rdi-1424|review|wonen|sterren=2
K|betalen|prijs|2|irritatie|0|-|Halfuurtje werk en anderhalf uur rekenen.
#S|rdi-1425|review|wonen|sterren=3
K|hulp|levering|3|neutraal|0|-|Kwam om elf in plaats van tien, had wel gebeld.
#S|rdi-1426|review|wonen|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|De verhuizers werkten hard, snel en heel zorgvuldig.
K|gebruiken|bejegening|4|blijdschap|0|-|Ze bleven vrolijk, vier trappen lang.
K|betalen|prijs|4|neutraal|0|-|Viel binnen de offerte.
#S|rdi-1427|review|wonen|sterren=2
K|gebruiken|kwaliteit|2|neutraal|1|-|Bank beschadigd, spiegel gebarsten.
K|hulp|wachttijd|2|neutraal|3|-|De afhandeling via hun verzekeraar loopt al vier maanden.
#S|rdi-1428|review|bank|sterren=4
K|aanvragen|informatie|4|blijdschap|0|-|Duidelijk hypotheekadvies zonder vakjargon.
K|aanvragen|wachttijd|4|neutraal|0|-|Binnen twee weken de offerte.
#S|rdi-1429|review|bank|sterren=1
K|gebruiken|privacy|2|boosheid|1|-|Een bankbediende heeft op de rekening van mijn ex gekeken en hem verteld wat ik verdien. Onvergeeflijk.
#S|rdi-1430|review|bank|sterren=3
K|hulp|wachttijd|3|neutraal|0|-|Twee dagen op antwoord gewacht, netjes binnen hun termijn.
#S|rdi-1431|review|verzekering|sterren=5
K|hulp|bejegening|4|dankbaarheid|0|-|Na de brand stond er dezelfde avond iemand met dekens en een hotelreservering.
K|hulp|wachttijd|4|opluchting|0|-|Voorschot van tienduizend binnen twee dagen.
K|hulp|doorverwijzing|4|vertrouwen|0|-|Gedurende het hele herstel hadden we met dezelfde mevrouw te maken.
#S|rdi-1432|review|verzekering|sterren=2
K|aanvragen|digitaal|2|neutraal|1|-|Polis afsluiten lukt niet als je geboortejaar voor 1940 is, het lijstje stopt daar.
#S|rdi-1433|review|energie|sterren=1
K|orienteren|bejegening|2|irritatie|0|-|Aan de deur gedrongen door een jongen die niet weg wilde voor ik mijn meterkast liet zien.
#S|rdi-1434|review|energie|sterren=4
K|ontvangen|levering|4|neutraal|0|-|Slimme meter geplaatst binnen het tijdvak.
K|ontvangen|bejegening|4|blijdschap|0|-|Aardige vent, gaf uitleg aan mijn dochtertje.
#S|rdi-1435|review|telecom|sterren=2
K|ontvangen|kwaliteit|2|neutraal|1|-|Kabel loopt nu los over de gevel, ze hadden "geen clips bij".
#S|rdi-1436|review|telecom|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Sinds de glasvezel vliegen de films binnen.
#S|rdi-1437|review|overheid|sterren=4
K|hulp|wachttijd|4|blijdschap|0|-|Gat in de weg was twee dagen na mijn melding gedicht.
#S|rdi-1438|review|overheid|sterren=2
K|aanvragen|bejegening|2|teleurstelling|0|-|Bij de aanvraag van bijstand voel je je een verdachte.
K|aanvragen|informatie|2|verwarring|2|-|Wat "passende arbeid" in mijn geval betekent kon niemand uitleggen.
#S|rdi-1439|enquete|overheid|csat=5
K|aanvragen|bejegening|4|dankbaarheid|0|-|De mevrouw van de Wmo kwam thuis kijken en begreep meteen dat de drempel het probleem was.
#S|rdi-1440|enquete|overheid|csat=3
K|aanvragen|wachttijd|3|neutraal|0|-|Aanvraag bijzondere bijstand loopt, termijn is acht weken.
#S|rdi-1441|review|diensten|sterren=4
K|gebruiken|bejegening|4|blijdschap|0|-|Leuk, lekker en lief. Meer woorden heb ik niet nodig voor dit buurtcafé.
#S|rdi-1442|review|diensten|sterren=2
K|gebruiken|prijs+kwaliteit|2|teleurstelling|0|-|Kleine porties, grote prijs. We hebben thuis nog een boterham gegeten.
#S|rdi-1443|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Elke week hier, elke week goed. Vooral de zalm en de huisgemaakte ijsthee.
#S|rdi-1444|review|diensten|sterren=1
K|gebruiken|bejegening|2|boosheid|0|-|Slechtste service ooit. Ik werd uitgescholden omdat ik om de kaart vroeg. Belachelijk.
#S|rdi-1445|review|reizen|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mooi schip, goede sfeer aan boord. We hebben volop genoten van de kleine havens.
#S|rdi-1446|review|reizen|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Het was een hotel langs de snelweg. Je slaapt er en je gaat weer verder.
#S|rdi-1447|review|diensten|sterren=5
K|gebruiken|bejegening|4|dankbaarheid|0|-|Wat hebben ze in het hospice goed voor onze broer gezorgd. Elke dag vers fruit, een hand op zijn arm. Dank.
#S|rdi-1448|review|diensten|sterren=2
K|gebruiken|wachttijd|2|neutraal|2|-|Afspraak om 9 uur. Om 10 uur nog in de wachtkamer. Om 10.15 uur naar mijn werk gegaan zonder dokter gezien te hebben.
#S|rdi-1449|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Onze pup heeft veel geleerd op de hondenschool. De baasjes trouwens ook.
#S|rdi-1450|review|wonen|sterren=1
K|ontvangen|kwaliteit|2|irritatie|2|-|Vloer ligt scheef, deuren kunnen niet meer open en de vakman zegt dat ons huis scheef is. Ja hoor.
#S|rdi-1451|enquete|energie|nps=7
K|hulp|bejegening|4|blijdschap|0|-|Goed gesprek gehad met een aardige dame. Ze had even tijd nodig om het uit te zoeken, maar dat gaf niet.
#S|rdi-1452|enquete|bank|nps=1
K|hulp|doorverwijzing|2|boosheid|3|-|Zes mensen, zes antwoorden, nul oplossing. Ik ben er helemaal klaar mee.
#S|rdi-1453|enquete|verzekering|csat=3
K|betalen|geen|3|neutraal|0|vraag|Klopt het dat de premie per maand duurder is dan per jaar? Zo ja, hoe zet ik dat om?
#S|rdi-1454|enquete|telecom|csat=4
K|hulp|wachttijd+bejegening|4|blijdschap|0|-|Snel geholpen door een vriendelijke medewerker. Hij dacht goed mee.
#S|rdi-1455|review|overheid|sterren=3
K|aanvragen|geen|3|neutraal|0|-|Vergunning opgehaald. Balie rechts van de ingang.
#S|rdi-1456|review|diensten|sterren=5
K|aanleiding|geen|3|neutraal|0|-|Ons jongste wilde voor haar lentefeest absoluut frietjes en een springkasteel.
K|orienteren|bejegening|4|blijdschap|0|-|Zaal De Linde dacht meteen mee en stelde een tentje voor tegen de zon.
K|aanvragen|informatie|4|vertrouwen|0|-|Alles stond op één blad papier, prijs per kop, geen verrassingen.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Het was een schitterende dag, ik heb volwassen nonkels zien huilen van 't lachen op dat springkasteel!
K|gebruiken|bejegening|4|dankbaarheid|0|-|De opdieners bleven glimlachen, ook toen er een kan limonade over het tafellaken ging.
K|terugkijken|geen|4|blijdschap|0|-|Over vier jaar is de volgende aan de beurt en we weten al waar.
#S|rdi-1457|review|diensten|sterren=1
K|aanleiding|geen|3|neutraal|0|-|Doopfeest van mijn petekind, vijfentwintig genodigden.
K|gebruiken|levering|2|neutraal|1|-|De zaal was dubbel geboekt en wij werden in de doorgang naar de keuken gestoken.
K|gebruiken|kwaliteit|1|boosheid|0|-|Tomatensoep met vellen, kroketten steenhard, kalfsgebraad om schoenen mee te zolen.
K|gebruiken|bejegening|2|irritatie|0|-|De zaalverantwoordelijke stond buiten te smoren terwijl wij zelf de glazen rondbrachten.
K|betalen|prijs|2|boosheid|0|-|Ze durfden er nog een 'drankforfait nazorg' van 80 euro bovenop te zetten.
K|hulp|bereikbaarheid|2|neutraal|2|-|Sindsdien nemen ze hun telefoon niet meer op.
K|terugkijken|geen|1|boosheid|0|-|Schaamteloos crapuul.
#S|rdi-1458|review|reizen|sterren=5
K|aanleiding|geen|3|neutraal|0|-|Voor de zestigste verjaardag van mijn vrouw boekte ik stiekem een weekend Gent.
K|aanvragen|bejegening|4|blijdschap|0|-|Receptioniste Elke speelde het spel mee en mailde vanaf een schuiladres.
K|ontvangen|bejegening|5|verrassing+blijdschap|0|-|Toen we binnenkwamen klonk haar lievelingslied uit de lobby, onvoorstelbaar lief.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Kamer met zicht op de drie torens.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ontbijt met warme kouken en verse vruchtensla.
K|betalen|prijs|3|neutraal|0|-|Twee nachten, 388 euro.
#S|rdi-1459|review|reizen|sterren=1
K|gebruiken|levering|2|neutraal|2|-|Onze bus naar de wintersport vertrok twee uur later.
K|gebruiken|storing|2|bezorgdheid|2|-|Voorbij Stuttgart begon er rook uit het dashboard te komen en niemand wist of we eruit moesten.
K|gebruiken|informatie|2|boosheid|0|-|De reisleiding zat te slapen. TE SLAPEN.
K|gebruiken|wachttijd|2|neutraal|3|-|Elf uur langs de weg bij min negen.
K|hulp|beleid|1|boosheid|0|-|Compensatie: een tegoedbon van 25 euro, ze kunnen hem steken waar de zon niet schijnt.
#S|rdi-1460|review|diensten|sterren=5
K|aanleiding|geen|2|bezorgdheid|0|-|Ik had een zoon van elf die niet meer naar school wilde.
K|aanvragen|wachttijd|4|opluchting|0|-|Bij praktijk Het Anker kon hij binnen twee weken terecht.
K|gebruiken|bejegening|4|vertrouwen|0|-|Begeleidster Floor ging met hem hinkelen, pannenkoeken bakken en pas daarna praten.
K|gebruiken|kwaliteit|5|dankbaarheid|0|-|Vandaag fietste hij fluitend weg, ik heb in de gang staan huilen van dankbaarheid.
#S|rdi-1461|review|diensten|sterren=1
K|aanvragen|wachttijd|2|irritatie|3|-|Intake, wachtlijst, tweede intake, weer wachtlijst: veertien maanden.
K|gebruiken|bejegening|2|teleurstelling|0|-|Toen het eindelijk begon had de behandelaar mijn dossier niet gelezen.
K|vertrekken|beleid|2|neutraal|0|-|Na twee keer ziek afmelden schreven ze me uit.
K|terugkijken|geen|1|boosheid|0|-|Dit is geen zorg, dit is een fabriek die mensen kapotmaakt.
#S|rdi-1462|enquete|wonen|nps=10
K|ontvangen|kwaliteit|5|blijdschap|0|-|Na jaren behelpen hebben we een droomkeuken, ik aai elke ochtend het aanrecht!
#S|rdi-1463|enquete|diensten|nps=0
K|gebruiken|bejegening|1|boosheid|0|-|mensonterend hoe er met mijn schoonmoeder is omgegaan
#S|rdi-1464|enquete|reizen|nps=10
K|gebruiken|kwaliteit|5|blijdschap|0|-|mooiste reis van ons leven
#S|rdi-1465|enquete|reizen|nps=0
K|hulp|beleid|1|boosheid|0|-|dieven zijn jullie, gewoon dieven
#S|rdi-1466|enquete|telecom|nps=0
K|hulp|bejegening|1|boosheid|0|-|nog nooit zo onbeschoft behandeld als door die snotneus in jullie winkel
#S|rdi-1467|enquete|bank|nps=10
K|hulp|bejegening|5|dankbaarheid|0|-|Els heeft mijn moeder voor een oplichter behoed, eeuwig dankbaar.
#S|rdi-1468|enquete|overheid|nps=10
K|aanvragen|bejegening|5|blijdschap|0|-|De mooiste naturalisatieceremonie die ik me kon wensen, ik straal nog steeds!
#S|rdi-1469|enquete|energie|nps=0
K|betalen|fout|1|boosheid|3|-|Drie jaar lang de meter van de winkel beneden betaald. DRIE JAAR. En dan nog discussie.
#S|rdi-1470|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Ge gaat dood en komt in den hemel, zo smaakt die chocomousse.
#S|rdi-1471|review|diensten|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Smeerlapperij, er kroop een made uit de kaas!!!
#S|rdi-1472|review|diensten|sterren=5
K|hulp|bejegening|5|dankbaarheid|0|-|Midden in de nacht uit bed gekomen voor onze zieke kat, dierenarts Bram, wij staan voor altijd bij u in het krijt.
#S|rdi-1473|review|diensten|sterren=1
K|gebruiken|privacy|1|boosheid|0|-|Ze hebben mijn hond na de narcose in de verkeerde kooi gelegd en hij is gebeten, ik ben furieus.
#S|rdi-1474|review|wonen|sterren=5
K|hulp|kwaliteit|5|blijdschap|0|-|Deze timmerman is een kunstenaar, onze trap is een juweel.
#S|rdi-1475|review|wonen|sterren=1
K|hulp|bejegening|1|boosheid|0|-|Die zogenaamde slotenmaker heeft mijn oma van 88 bedreigd tot ze 900 euro pinde. Tuig van de richel.
#S|rdi-1476|review|reizen|sterren=5
K|gebruiken|bejegening|5|dankbaarheid|0|-|Stewardess Yvette heeft onze hele vlucht naast onze stervende vader gezeten, wij kunnen haar nooit genoeg danken.
#S|rdi-1477|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Sterrenchef zonder ster, wat een talent, petje af!!
#S|rdi-1478|review|diensten|sterren=1
K|hulp|fout|1|boosheid|3|-|Na zeven bezoeken, 2.900 euro en een geknapte motor heb ik aangifte gedaan tegen deze misdadigers.
#S|rdi-1479|enquete|verzekering|csat=1
K|hulp|bejegening|1|boosheid|0|-|"Weet u zeker dat uw man niet dronken was?" vroegen ze de dag na zijn dood. Walgelijk.
#S|rdi-1480|enquete|diensten|csat=5
K|gebruiken|kwaliteit|5|opluchting|0|-|Ik kan weer zien, het is een wonder!
#S|rdi-1481|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|De zaak heeft een mooi terras, met verwarming.
K|gebruiken|wachttijd|2|neutraal|1|-|Wij wachtten ruim twintig minuten op de kaart.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De kipsaté was prima, goed van smaak en niet te droog.
K|gebruiken|informatie|2|neutraal|0|-|Dat de friet apart besteld moest worden hadden we niet begrepen.
K|betalen|prijs|3|neutraal|0|-|Voor twee personen 47 euro.
#S|rdi-1482|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Heerlijke maaltijdsalade met warme geitenkaas en noten.
K|gebruiken|bejegening|4|blijdschap|0|-|De jongen die ons bediende deed het met verve.
#S|rdi-1483|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Na de goede recensies viel het ons nogal tegen.
K|gebruiken|kwaliteit|2|neutraal|0|-|De garnalen zaten nog half in hun jasje en de rijst was plakkerig.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het dessert was dan weer lekker.
#S|rdi-1484|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Onze zoon van vier noemt het "het pasta-paleis" en wil nergens anders meer heen.
#S|rdi-1485|review|diensten|sterren=4
K|gebruiken|beleid|4|blijdschap|0|-|Halve porties mogelijk tegen halve prijs, ideaal voor kleine eters.
#S|rdi-1486|review|diensten|sterren=2
K|gebruiken|beleid|2|neutraal|0|-|Aanpassen van een gerecht is niet mogelijk, zelfs niet de ui eraf laten.
#S|rdi-1487|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|De koffie was wat aan de slappe kant maar het uitzicht mooi.
#S|rdi-1488|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Knapperige wafel, romig ijs, verse kersen. Genoten.
#S|rdi-1489|review|diensten|sterren=1
K|gebruiken|bejegening|2|irritatie|0|-|Na zes uur ben je hier als gezin met kinderen duidelijk niet welkom.
#S|rdi-1490|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|De visschotel is overvloedig en supervers.
K|betalen|prijs|4|blijdschap|0|-|Voor 34 euro vind ik dat fantastisch.
#S|rdi-1491|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Rustige muziek, goede stoelen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Soep heerlijk, brood warm.
K|gebruiken|wachttijd|2|neutraal|1|-|Hoofdgerecht liet even op zich wachten.
#S|rdi-1492|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|Lawaai van de bouw ernaast en daar werd bij reservering met geen woord over gerept.
#S|rdi-1493|review|diensten|sterren=3
K|gebruiken|geen|3|neutraal|0|-|Tweede keer hier.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De eerste keer was het uitstekend.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Nu was de kip taai en de saus waterig.
K|terugkijken|geen|3|neutraal|0|-|Derde keer beslist.
#S|rdi-1494|review|diensten|sterren=5
K|gebruiken|bejegening|4|blijdschap|0|-|Het is de combinatie: goed eten, en mensen die het menen als ze vragen hoe het smaakt.
#S|rdi-1495|review|diensten|sterren=1
K|betalen|bejegening|2|irritatie|0|-|Geen fooi gegeven omdat de service nul was, toen liep hij ons achterna naar de auto.
#S|rdi-1496|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De haringsla en het roggebrood: simpel maar top.
#S|rdi-1497|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Buffet met keuze uit vijf warme gerechten. Je eet je buik vol, meer niet.
#S|rdi-1498|review|diensten|sterren=2
K|gebruiken|levering|2|neutraal|0|-|Buffet werd na acht uur niet meer aangevuld, wij kwamen om kwart voor.
#S|rdi-1499|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zo'n lekkere kibbeling had ik sinds IJmuiden niet meer op.
#S|rdi-1500|review|diensten|sterren=4
K|gebruiken|bejegening|4|blijdschap|0|-|Dame achter de kassa wenst iedereen smakelijk eten en meent het.
#S|rdi-1501|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Drie soorten gebak, alle drie uitgedroogd.
#S|rdi-1502|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Heb nog nooit zulke goeie speltcroissants gehad
#S|rdi-1503|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Taarten zien er geweldig uit.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De smaak blijft daar wat bij achter.
#S|rdi-1504|review|diensten|sterren=1
K|gebruiken|privacy|2|neutraal|0|-|Stukje glas in het brood. Bijna doorgeslikt.
K|hulp|bejegening|2|irritatie|0|-|Ik kreeg een nieuw brood aangeboden, "maakt u er geen punt van".
#S|rdi-1505|review|diensten|sterren=4
K|aanvragen|digitaal|4|blijdschap|0|-|Brood bestellen in de app, ophalen zonder rij, dat werkt heel fijn.
#S|rdi-1506|review|diensten|sterren=2
K|gebruiken|bereikbaarheid|2|neutraal|1|-|Bakkerij was dicht, geen briefje.
#S|rdi-1507|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|brood goed, rest gaat
#S|rdi-1508|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Die geur als je binnenkomt alleen al.
#S|rdi-1509|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Fijne plek om te werken, goeie flat white en genoeg stroom.
#S|rdi-1510|review|diensten|sterren=2
K|betalen|prijs|2|irritatie|0|-|een euro extra voor havermelk en een euro extra voor een koekje dat er vroeger gewoon bij lag
#S|rdi-1511|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Geen groot restaurant, maar wat ze doen, doen ze goed.
#S|rdi-1512|review|diensten|sterren=3
K|gebruiken|informatie|2|neutraal|0|-|De kelner sprak enkel Engels, voor mijn ouders was dat niet handig.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De pad thai maakte alles goed.
#S|rdi-1513|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Steak tartaar bestond uit gehakt met ketchup.
#S|rdi-1514|review|diensten|sterren=5
K|gebruiken|bejegening|4|dankbaarheid|0|-|Mijn vrouw werd onwel en het personeel regelde water, een stoel buiten en een dokter. Chapeau en merci.
#S|rdi-1515|review|diensten|sterren=1
K|gebruiken|wachttijd|2|boosheid|2|-|2 UUR voor een dagschotel, de dag was bijna om!
#S|rdi-1516|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Superlekkere videe, grote portie ook.
#S|rdi-1517|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Toeristisch restaurant op de Grote Markt, ge weet dus op voorhand hoe laat het is.
#S|rdi-1518|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|verrassing|0|-|Wij hadden van een frituur niet verwacht dat de kroketten vers gedraaid zouden zijn.
#S|rdi-1519|review|diensten|sterren=2
K|gebruiken|bejegening|2|irritatie|0|-|De garçon had het hoog in zijn bol.
#S|rdi-1520|review|diensten|sterren=4
K|gebruiken|bejegening|4|blijdschap|0|-|Ze doen hier niet flauw over een kinderstoel meer of minder.
#S|rdi-1521|enquete|diensten|nps=9
K|gebruiken|bejegening|4|vertrouwen|0|-|De thuisverpleegster komt al zes jaar bij mijn man en ziet aan zijn gezicht wat er scheelt.
#S|rdi-1522|enquete|diensten|nps=3
K|gebruiken|levering|2|neutraal|2|-|Poetshulp drie weken op rij niet gekomen.
K|hulp|bereikbaarheid|2|neutraal|1|-|Bureau geeft geen gehoor na vier uur.
#S|rdi-1523|enquete|diensten|csat=4
K|hulp|fout|4|blijdschap|0|-|Verkeerde aflevering van de steunkousen werd dezelfde dag rechtgezet.
#S|rdi-1524|enquete|diensten|csat=1
K|hulp|doorverwijzing|2|irritatie|3|-|De huisarts stuurt mij naar de specialist, de specialist terug naar de huisarts, mijn been trekt er zich niks van aan en blijft zwellen.
#S|rdi-1525|enquete|diensten|csat=5
K|hulp|doorverwijzing|4|opluchting|0|-|Dokter Anthonissen belde zelf met het UZ en regelde een bed.
#S|rdi-1526|enquete|diensten|csat=3
K|gebruiken|geen|3|neutraal|0|-|foto laten nemen van mijn longen, uitslag bij de huisdokter
#S|rdi-1527|enquete|diensten|csat=2
K|gebruiken|storing|2|neutraal|1|-|MRI-toestel viel uit, mocht ik terug naar huis.
#S|rdi-1528|review|diensten|sterren=4
K|gebruiken|informatie|4|blijdschap|0|-|Babbel gehad met de diëtiste, geen verboden, wel handige tips.
#S|rdi-1529|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Diëtiste gaf mij hetzelfde kopietje als mijn buurvrouw, met haar naam er nog op.
#S|rdi-1530|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Logopediste Saar heeft onze stotteraar aan het rappen gekregen. Rappen!
#S|rdi-1531|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Vijf beurten gehad, nog vijf te gaan.
#S|rdi-1532|review|reizen|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Proper appartementje op de dijk, alles erop en eraan.
K|ontvangen|digitaal|4|neutraal|0|-|Sleutel met code, dat ging vlot.
K|gebruiken|kwaliteit|2|neutraal|0|-|De zetelbed slaapt gelijk een plank.
#S|rdi-1533|review|reizen|sterren=2
K|aanvragen|informatie|2|irritatie|0|-|"Zeezicht" wil zeggen: ge steekt uw hoofd uit het raam en ge kijkt naar links.
#S|rdi-1534|review|reizen|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Ne week gelachen, gegeten, gezwommen, wij zijn zot van dit vakantiepark!
#S|rdi-1535|review|reizen|sterren=1
K|betalen|belofte|2|boosheid|3|-|Waarborg van 250 euro na tien weken nog niet teruggestort "wegens controle". Controle van wat? Een koffielepel?
#S|rdi-1536|review|reizen|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Jeugdherberg, stapelbed, gemeenschappelijke douche, 31 euro.
#S|rdi-1537|review|reizen|sterren=4
K|gebruiken|bejegening|4|blijdschap|0|-|Reisleidster Mia hield de groep samen met een fluitje en veel humor.
#S|rdi-1538|enquete|reizen|csat=2
K|gebruiken|informatie|2|neutraal|1|-|In Brussel-Zuid riepen ze een ander spoor om terwijl de trein al vertrokken was.
#S|rdi-1539|enquete|reizen|csat=4
K|gebruiken|bejegening|4|blijdschap|0|-|treinbegeleider wachtte nog tot ik de trap af was
#S|rdi-1540|enquete|reizen|csat=3
K|gebruiken|levering|3|neutraal|0|-|drie minuten te laat, kan gebeuren
#S|rdi-1541|review|wonen|sterren=4
K|ontvangen|kwaliteit|4|blijdschap|0|-|Nieuwe ramen steken er perfect in, warm en stil.
K|ontvangen|wachttijd|2|neutraal|3|-|Levertijd was veertien weken in plaats van acht.
#S|rdi-1542|review|wonen|sterren=2
K|hulp|bereikbaarheid|2|irritatie|2|-|Sinds de laatste factuur betaald is, is den electricien onvindbaar.
#S|rdi-1543|review|wonen|sterren=5
K|hulp|wachttijd|4|dankbaarheid|0|-|Nonkel Staf van de chauffage, ge zijt nen engel: op nieuwjaarsdag om 8u stond hij in onze kelder.
#S|rdi-1544|review|wonen|sterren=3
K|orienteren|prijs|3|neutraal|0|vraag|Wat vragen jullie voor een woning van 180 m² te verkopen, vast of percentage?
#S|rdi-1545|review|wonen|sterren=1
K|orienteren|bejegening|2|boosheid|0|-|Onze naam is El Amrani en telkens was het appartement "juist verhuurd". Mijn collega Janssens kon een uur later gaan kijken. Degoutant.
#S|rdi-1546|enquete|bank|csat=4
K|aanvragen|informatie|4|blijdschap|0|-|Woonlening stap voor stap uitgelegd, we snapten het allebei.
#S|rdi-1547|enquete|bank|csat=2
K|aanvragen|beleid|2|neutraal|1|-|Als zelfstandige moet ge drie keer zoveel papieren binnenbrengen voor hetzelfde krediet.
#S|rdi-1548|enquete|verzekering|csat=4
K|hulp|wachttijd|4|neutraal|0|-|Ruit hersteld binnen de twee dagen.
#S|rdi-1549|enquete|energie|csat=2
K|gebruiken|storing|2|neutraal|1|-|Digitale meter geeft om de haverklap een rood lampje en niemand weet waarom
#S|rdi-1550|enquete|telecom|csat=3
K|hulp|geen|3|neutraal|0|-|gsm binnengebracht, bon gekregen
#S|rdi-1551|review|diensten|sterren=2
K|aanvragen|geen|3|neutraal|0|-|Wij boekten via de telefoon een tafel voor het familiediner.
K|ontvangen|informatie|2|neutraal|1|-|Ter plekke bleek er die avond enkel een vast menu van 65 euro te zijn.
K|gebruiken|kwaliteit|3|neutraal|0|-|De drie gangen waren degelijk.
K|gebruiken|bejegening|2|neutraal|0|-|Onze dochter, die geen vis lust, kreeg een bord patat.
K|betalen|prijs|2|teleurstelling|0|-|Voor dat bord patat betaalden we wel de volle 65.
#S|rdi-1552|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik fiets hier elke zaterdag met mijn club voorbij en de appelgebakstop slaan wij nooit over.
K|gebruiken|bejegening|4|blijdschap|0|-|Ze zetten de ketting fietspompen al klaar.
#S|rdi-1553|enquete|diensten|nps=8
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn man knapt echt op van de geheugentraining.
K|gebruiken|kwaliteit|3|verlangen|0|wens|Een tweede middag per week zou heel welkom zijn.
#S|rdi-1554|enquete|diensten|nps=4
K|gebruiken|informatie|2|neutraal|1|-|Ik hoorde van een andere moeder dat de groep wordt opgesplitst.
K|gebruiken|informatie|2|bezorgdheid|0|angst|Ik ben bang dat mijn zoon dan bij vreemden komt te zitten.
#S|rdi-1555|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zwemles is goed,
K|gebruiken|levering|2|irritatie|1|-|er vallen alleen te veel lessen uit.
K|betalen|beleid|2|neutraal|0|-|Uitgevallen lessen worden niet vergoed.
#S|rdi-1556|review|diensten|sterren=5
K|gebruiken|informatie|4|vertrouwen|0|-|Rij-instructrice Hilde zegt wat je goed doet voor ze zegt wat er beter moet.
#S|rdi-1557|review|diensten|sterren=1
K|betalen|prijs|2|boosheid|0|-|Examen afgezegd door de rijschool zelf en toch 275 euro annuleringskosten aan mijn broek. Schandalig.
#S|rdi-1558|review|diensten|sterren=4
K|aanvragen|wachttijd|4|neutraal|0|-|Binnen drie weken een praktijkexamen kunnen doen.
#S|rdi-1559|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Instructeur rustig, auto oud.
#S|rdi-1560|enquete|telecom|nps=9
K|hulp|informatie|4|blijdschap|0|-|Eindelijk iemand die zonder jargon uitlegt wat een mesh-netwerk is.
#S|rdi-1561|enquete|telecom|nps=2
K|hulp|fout|2|neutraal|2|-|Mijn data kwijt na een reparatie waarvan ze zeiden dat er niks gewist zou worden.
#S|rdi-1562|enquete|bank|nps=5
K|gebruiken|privacy|3|bezorgdheid|0|vraag|Is dat sms'je met die link nou van jullie of niet?
#S|rdi-1563|enquete|verzekering|nps=6
K|wijzigen|geen|3|verlangen|0|wens|Ik zou mijn polissen graag op één plek bij elkaar zien.
#S|rdi-1564|enquete|energie|nps=4
K|betalen|informatie|2|verwarring|1|-|Termijnbedrag, voorschot, variabel deel, vastrecht... ik zie door de bomen het bos niet meer.
#S|rdi-1565|enquete|energie|nps=9
K|betalen|informatie|4|blijdschap|0|-|De rekening is eindelijk in gewone taal.
#S|rdi-1566|enquete|overheid|nps=3
K|aanvragen|wachttijd|2|bezorgdheid|2|angst|Onze verblijfskaart verloopt over twee weken en we hebben nog niets gehoord, straks mag mijn man niet meer werken.
#S|rdi-1567|enquete|overheid|nps=9
K|aanvragen|wachttijd|4|opluchting|0|-|Noodpaspoort op de luchthaven in een uur, de vakantie was gered.
#S|rdi-1568|review|overheid|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Begraafplaats slecht onderhouden, onkruid tot op moeders steen.
#S|rdi-1569|review|overheid|sterren=4
K|gebruiken|bejegening|4|dankbaarheid|0|-|De man van het kerkhof heeft een bankje verplaatst zodat ik bij mijn vrouw kan zitten.
#S|rdi-1570|review|overheid|sterren=3
K|gebruiken|geen|3|neutraal|0|-|Grofvuil aangeboden, opgehaald.
#S|rdi-1571|review|wonen|sterren=4
K|aanvragen|digitaal|3|neutraal|0|-|Offerte digitaal kunnen tekenen.
K|ontvangen|bejegening|4|blijdschap|0|-|Monteurs vroegen waar ze hun bus mochten zetten, namen hun schoenen mee naar binnen, echt keurig.
#S|rdi-1572|review|wonen|sterren=1
K|ontvangen|levering|2|irritatie|3|-|Zes keer een nieuwe plaatsingsdatum gekregen voor mijn zonwering, de zomer is voorbij.
#S|rdi-1573|review|wonen|sterren=2
K|hulp|herhaling|2|irritatie|2|-|Ik mag mijn verhaal elke keer opnieuw doen bij die verhuurder, er zit zeker een magneet op hun computer.
#S|rdi-1574|review|wonen|sterren=5
K|hulp|herhaling|4|blijdschap|0|-|In één bezoek gefikst, na drie andere bedrijven.
#S|rdi-1575|review|reizen|sterren=4
K|hulp|fout|4|verrassing|0|-|Door een fout van het hotel sliepen we de eerste nacht elders, de volgende drie kregen we cadeau.
#S|rdi-1576|review|reizen|sterren=2
K|hulp|doorverwijzing|2|irritatie|2|-|Boekingssite zegt: vraag het hotel. Hotel zegt: vraag de boekingssite. En ons geld is ergens halverwege.
#S|rdi-1577|review|bank|sterren=5
K|hulp|storing|4|opluchting|0|-|Pas deed het niet in Marokko, na één belletje werkte hij weer.
#S|rdi-1578|review|bank|sterren=3
K|gebruiken|storing|2|neutraal|1|-|Kluisjes gesloten door een storing, een halfuur later weer open.
#S|rdi-1579|review|verzekering|sterren=1
K|hulp|belofte|2|irritatie|3|-|Toezegging op de band, toezegging op de mail, en nu "kunnen wij die toezegging niet plaatsen".
#S|rdi-1580|review|verzekering|sterren=4
K|hulp|belofte|4|vertrouwen|0|-|Zoals beloofd stond het bedrag er vrijdag op.
#S|rdi-1581|review|diensten|sterren=4
K|orienteren|geen|3|neutraal|0|-|Op zoek naar een plek voor een zakelijke lunch belandden we hier.
K|ontvangen|bejegening|4|blijdschap|0|-|De ontvangst was hartelijk en de tafel stond al gedekt.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De soep van geroosterde pompoen smaakte uitstekend.
K|gebruiken|kwaliteit|2|neutraal|0|-|De quiche was lauw.
K|gebruiken|wachttijd|4|blijdschap|0|-|Binnen een uur stonden we weer buiten, precies wat we wilden.
K|betalen|geen|3|neutraal|0|-|Factuur kwam per mail.
#S|rdi-1582|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Het plafond is laag en de afzuiging werkt niet goed, je ruikt na afloop naar frituur.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De schnitzel was groot en krokant.
K|gebruiken|bejegening|2|irritatie|0|-|Onze ober was zijn geduld kwijt voor we besteld hadden.
#S|rdi-1583|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het mooiste zit achteraan: een binnentuin met vijgenbomen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Wij aten er gegrilde artisjokken en daarna kwartel.
K|gebruiken|bejegening|4|blijdschap|0|-|Bediening professioneel, met een vleugje humor.
#S|rdi-1584|review|diensten|sterren=3
K|gebruiken|wachttijd|4|neutraal|0|-|Binnen vijf minuten drinken op tafel.
K|gebruiken|wachttijd|2|neutraal|1|-|Eten duurde dan weer driekwartier.
K|gebruiken|kwaliteit|3|neutraal|0|-|Smaak: voldoende.
#S|rdi-1585|review|diensten|sterren=1
K|gebruiken|bejegening|2|irritatie|0|-|De manager sprak mijn moeder met "meissie" aan en pakte haar bord af voor ze klaar was.
#S|rdi-1586|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Fantastische kaasplank, en de jongen wist van elke kaas het dorp.
#S|rdi-1587|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Jammer dat men het servies belangrijker vindt dan de inhoud.
#S|rdi-1588|review|diensten|sterren=5
K|betalen|prijs|4|verrassing|0|-|Voor 9,95 een complete maaltijd met soep vooraf, bestaat dat nog?
#S|rdi-1589|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|geen hoogvlieger
#S|rdi-1590|review|diensten|sterren=4
K|gebruiken|wachttijd|4|blijdschap|0|-|Lekker vlot
#S|rdi-1591|review|diensten|sterren=2
K|gebruiken|wachttijd|2|irritatie|1|-|Slakkentempo.
#S|rdi-1592|review|diensten|sterren=5
K|gebruiken|bejegening|4|blijdschap|0|-|schatten van mensen
#S|rdi-1593|review|diensten|sterren=1
K|gebruiken|bejegening|2|boosheid|0|-|stelletje arrogante kwallen
#S|rdi-1594|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Koffie smaakt naar meer
#S|rdi-1595|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Thee in een glas vol vlekken.
#S|rdi-1596|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Kan niet beter.
#S|rdi-1597|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Middelmatig, met een uitschieter in het toetje.
#S|rdi-1598|enquete|diensten|csat=5
K|gebruiken|bejegening|4|vertrouwen|0|-|deskundig en menselijk
#S|rdi-1599|enquete|diensten|csat=4
K|gebruiken|levering|4|neutraal|0|-|thuiszorg kwam stipt
#S|rdi-1600|enquete|diensten|csat=2
K|gebruiken|bejegening|2|neutraal|0|-|gehaast, geen tijd voor een vraag
#S|rdi-1601|enquete|diensten|csat=1
K|gebruiken|wachttijd|2|boosheid|3|-|anderhalf jaar op een heup wachten, ronduit misdadig
#S|rdi-1602|enquete|diensten|csat=3
K|gebruiken|geen|3|neutraal|0|-|controle gehad, in november weer
#S|rdi-1603|enquete|bank|csat=5
K|hulp|bejegening|4|blijdschap|0|-|attente jongeman
#S|rdi-1604|enquete|bank|csat=2
K|hulp|bereikbaarheid|2|neutraal|1|-|filiaal alleen nog op afspraak
#S|rdi-1605|enquete|verzekering|csat=4
K|hulp|wachttijd|4|blijdschap|0|-|rap en correct uitbetaald
#S|rdi-1606|enquete|verzekering|csat=1
K|hulp|beleid|2|irritatie|0|-|kleine lettertjes, grote leugens
#S|rdi-1607|enquete|energie|csat=4
K|hulp|informatie|4|neutraal|0|-|vraag helder beantwoord
#S|rdi-1608|enquete|energie|csat=2
K|betalen|prijs|2|neutraal|0|-|duurder dan beloofd
#S|rdi-1609|enquete|telecom|csat=5
K|hulp|herhaling|4|blijdschap|0|-|in 1x opgelost
#S|rdi-1610|enquete|telecom|csat=3
K|gebruiken|geen|3|neutraal|0|-|werkt meestal
#S|rdi-1611|enquete|overheid|csat=5
K|aanvragen|bejegening|4|blijdschap|0|-|superlieve baliemedewerkster
#S|rdi-1612|enquete|overheid|csat=1
K|aanvragen|beleid|2|irritatie|2|-|bureaucratie ten top
#S|rdi-1613|enquete|reizen|csat=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|comfortabele zetels
#S|rdi-1614|enquete|reizen|csat=1
K|gebruiken|levering|2|boosheid|2|-|weer gestrand, weer geen uitleg, ik ben het spuugzat
#S|rdi-1615|review|wonen|sterren=4
K|hulp|wachttijd|4|blijdschap|0|-|vlotte service
#S|rdi-1616|review|wonen|sterren=2
K|hulp|kwaliteit|2|neutraal|1|-|lekt nog steeds
#S|rdi-1617|review|wonen|sterren=5
K|ontvangen|kwaliteit|4|blijdschap|0|-|wát een vakwerk
#S|rdi-1618|review|reizen|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|bed, bad, brood
#S|rdi-1619|review|reizen|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|kamer rook naar sigaretten
#S|rdi-1620|review|reizen|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|als een koningin geslapen
#S|rdi-1621|review|diensten|sterren=4
K|aanleiding|geen|2|neutraal|0|-|Bij het verhuizen schoot het in mijn onderrug.
K|aanvragen|wachttijd|4|blijdschap|0|-|Dezelfde dag kon ik bij Fysio Centraal terecht.
K|gebruiken|informatie|4|vertrouwen|0|-|Eerst een gesprek, toen pas de handen.
K|gebruiken|kwaliteit|4|opluchting|0|-|Na drie keer liep ik weer rechtop.
K|betalen|informatie|2|neutraal|1|-|Wat ik zelf moest bijbetalen werd pas achteraf duidelijk.
#S|rdi-1622|review|diensten|sterren=2
K|aanleiding|geen|3|neutraal|0|-|Ik moest een keuring voor mijn vrachtwagenrijbewijs.
K|aanvragen|digitaal|2|neutraal|1|-|De site gaf een tijd die volgens de praktijk niet bestond.
K|gebruiken|bejegening|2|neutraal|0|-|De arts keek me niet aan en bromde wat.
K|betalen|prijs|2|neutraal|0|-|Vijf minuten, 95 euro.
#S|rdi-1623|review|diensten|sterren=5
K|orienteren|geen|3|neutraal|0|-|Via Google bij deze orthodontist beland.
K|gebruiken|bejegening|4|blijdschap|0|-|Mijn dochter mag de kleur van haar elastiekjes kiezen en krijgt elke keer een high five.
K|gebruiken|wachttijd|4|neutraal|0|-|Nooit langer dan vijf minuten gewacht.
#S|rdi-1624|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|neutraal|0|-|Beugel zit goed.
K|hulp|bereikbaarheid|2|neutraal|1|-|Als er in het weekend een draadje prikt kun je nergens terecht.
#S|rdi-1625|review|wonen|sterren=4
K|aanleiding|storing|2|neutraal|0|-|Onze cv viel uit in de vorstweek.
K|hulp|wachttijd|3|neutraal|0|-|Installateur kon de volgende ochtend pas, logisch met die kou.
K|hulp|kwaliteit|4|opluchting|0|-|In een uurtje was het weer warm.
K|hulp|informatie|4|blijdschap|0|-|Hij liet zien welk onderdeel over een jaar of twee aan de beurt is.
#S|rdi-1626|review|wonen|sterren=2
K|aanleiding|storing|2|neutraal|0|-|Vaatwasser stuk, via de winkel een monteur geregeld.
K|hulp|levering|2|neutraal|2|-|Eerste afspraak vergat hij, bij de tweede had hij het onderdeel niet bij zich.
K|hulp|kwaliteit|4|neutraal|0|-|De derde keer was het zo verholpen.
#S|rdi-1627|review|wonen|sterren=5
K|aanleiding|geen|2|bezorgdheid|0|angst|Ik ben 81 en zag als een berg op tegen de verhuizing naar een aanleunwoning.
K|gebruiken|bejegening|5|dankbaarheid|0|-|Die twee jongens hebben alles ingepakt, uitgepakt en zelfs mijn klok gelijk gezet, ik heb ze als kleinzoons in mijn armen genomen.
K|gebruiken|kwaliteit|4|opluchting|0|-|'s Avonds sliep ik al in mijn eigen bed.
#S|rdi-1628|review|bank|sterren=2
K|aanleiding|privacy|2|neutraal|0|-|Mijn pas werd gerold in de tram.
K|hulp|bereikbaarheid|4|neutraal|0|-|Blokkeren lukte binnen een minuut.
K|ontvangen|levering|2|neutraal|2|-|De nieuwe pas ging naar een adres waar ik zes jaar geleden woonde.
K|hulp|fout|2|irritatie|1|-|En dan beweren dat ik dat zelf zo had opgegeven.
#S|rdi-1629|review|telecom|sterren=4
K|aanleiding|geen|3|neutraal|0|-|Mijn toestel viel in het zwembad.
K|hulp|informatie|4|blijdschap|0|-|In de winkel zeiden ze eerlijk dat repareren zonde van het geld was.
K|orienteren|bejegening|4|blijdschap|0|-|Een refurbished model aangeraden, geen duurste.
K|ontvangen|digitaal|4|opluchting|0|-|Alles stond er een half uur later weer op.
#S|rdi-1630|review|energie|sterren=3
K|aanleiding|geen|3|neutraal|0|-|Met de elektrische auto kwam de vraag naar een laadpaal.
K|orienteren|informatie|2|verwarring|1|-|Elke aanbieder rekent anders, ik werd er dol van.
K|aanvragen|digitaal|4|neutraal|0|-|Schouwen ging op afstand met een filmpje.
K|ontvangen|levering|4|neutraal|0|-|Geplaatst in een ochtend.
K|gebruiken|digitaal|2|irritatie|1|-|De bijbehorende app is onbegrijpelijk.
#S|rdi-1631|review|verzekering|sterren=5
K|aanleiding|geen|2|neutraal|0|-|Op de A58 aangereden van achteren.
K|hulp|bejegening|4|dankbaarheid|0|-|De eerste vraag was of de kinderen in orde waren.
K|hulp|informatie|4|neutraal|0|-|Per mail kreeg ik een lijstje wat ik moest doen.
K|hulp|wachttijd|4|blijdschap|0|-|Vervangende auto stond er dezelfde dag.
#S|rdi-1632|review|overheid|sterren=2
K|aanleiding|geen|3|neutraal|0|-|Pas verhuisd naar deze gemeente.
K|aanvragen|digitaal|2|irritatie|1|-|Inschrijven kon online, zei de site, tot de laatste pagina.
K|aanvragen|bereikbaarheid|2|neutraal|2|-|Aan de balie pas over vier weken plek.
K|aanvragen|bejegening|4|blijdschap|0|-|Ter plaatse wel vriendelijk geholpen.
#S|rdi-1633|review|overheid|sterren=4
K|aanleiding|geen|3|neutraal|0|-|Tweede kindje op komst dus een groter huis gevonden en een parkeervergunning nodig.
K|aanvragen|digitaal|4|blijdschap|0|-|Met een paar klikken geregeld, meteen geldig.
#S|rdi-1634|review|diensten|sterren=4
K|aanleiding|geen|3|neutraal|0|-|Wij zijn net in de wijk komen wonen.
K|gebruiken|bejegening|4|verrassing|0|-|Bij de bakker kregen we een gratis krentenbrood als welkom.
#S|rdi-1635|review|diensten|sterren=3
K|orienteren|prijs|3|neutraal|0|-|Drie sportscholen vergeleken, deze was de goedkoopste.
K|gebruiken|kwaliteit|2|neutraal|0|-|Dat zie je terug aan de toestellen.
K|gebruiken|geen|3|neutraal|0|-|Voor mij volstaat het.
#S|rdi-1636|review|diensten|sterren=5
K|orienteren|bejegening|4|vertrouwen|0|-|Bij vier opvanglocaties gekeken en hier pakten ze de kleine meteen op de arm.
K|gebruiken|kwaliteit|4|blijdschap|0|-|We zijn een half jaar verder en hij kraait als hij de poort ziet.
#S|rdi-1637|review|diensten|sterren=2
K|orienteren|informatie|2|irritatie|0|-|Prijzen staan nergens op de site, je moet eerst "vrijblijvend" langskomen.
K|orienteren|bejegening|2|irritatie|1|-|Vrijblijvend duurde vijftig minuten en eindigde met een pen in mijn hand.
#S|rdi-1638|review|reizen|sterren=4
K|orienteren|informatie|4|blijdschap|0|-|Van tevoren gebeld over de toegankelijkheid en ze hebben de drempels voor me opgemeten.
K|gebruiken|kwaliteit|4|opluchting|0|-|Met de rolstoel kon ik overal komen, zelfs op het strand.
#S|rdi-1639|review|diensten|sterren=1
K|gebruiken|wachttijd|2|irritatie|2|-|Gezellig hoor, een uur naar een lege tafel staren terwijl de helft van de bediening buiten staat te roken.
#S|rdi-1640|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|Knap, zo'n koffie zetten die én te sterk én te waterig is.
#S|rdi-1641|review|diensten|sterren=1
K|betalen|prijs|2|irritatie|0|-|Complimenten voor de boekhouder, die haalt uit elk slablad twee euro.
#S|rdi-1642|review|reizen|sterren=1
K|gebruiken|kwaliteit|2|irritatie|0|-|Wie van bouwgeluiden houdt zit hier perfect: van zeven tot vijf gratis drilboor.
#S|rdi-1643|enquete|reizen|csat=1
K|gebruiken|levering|2|irritatie|1|-|Bravo, weer een trein die op tijd niet reed.
#S|rdi-1644|enquete|telecom|csat=1
K|hulp|wachttijd|2|irritatie|2|-|Lang leve het wachtmuziekje, ik ken de panfluit nu uit mijn hoofd.
#S|rdi-1645|enquete|bank|nps=2
K|gebruiken|bereikbaarheid|2|irritatie|0|-|"Wij komen dichter bij u", en dan sluiten ze het kantoor. Humor hebben ze.
#S|rdi-1646|review|diensten|sterren=3
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Niet echt de kwaliteit die je bij zo'n naam zou denken.
#S|rdi-1647|review|diensten|sterren=2
K|gebruiken|bejegening|2|neutraal|0|-|De bediening was niet bepaald attent.
#S|rdi-1648|review|diensten|sterren=3
K|gebruiken|kwaliteit|2|neutraal|0|-|Het eten was niet bijzonder warm.
#S|rdi-1649|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Helemaal niet verkeerd, dat nieuwe menu.
#S|rdi-1650|review|diensten|sterren=4
K|gebruiken|bejegening|4|blijdschap|0|-|Over de service geen kwaad woord.
#S|rdi-1651|review|reizen|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Nergens een stofje te vinden, en geloof me, mijn schoonmoeder heeft gezocht.
#S|rdi-1652|review|wonen|sterren=4
K|ontvangen|kwaliteit|4|blijdschap|0|-|Geen enkele reden tot klagen, het staat als een huis.
#S|rdi-1653|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|opluchting|0|-|Het viel reuze mee, die wortelkanaalbehandeling.
#S|rdi-1654|review|diensten|sterren=2
K|orienteren|informatie|2|teleurstelling|0|-|Had ik geweten dat er geen parkeerplaats was, dan had ik een andere kapper gekozen.
#S|rdi-1655|review|reizen|sterren=2
K|aanvragen|informatie|2|irritatie|0|-|Als er gewoon bij had gestaan dat het restaurant in april gesloten is, waren we niet gekomen.
#S|rdi-1656|enquete|diensten|nps=5
K|gebruiken|bejegening|2|teleurstelling|0|-|Een hand of een glimlach kost toch niks?
#S|rdi-1657|enquete|bank|nps=3
K|hulp|bereikbaarheid|2|irritatie|1|-|Waarom zou ik een afspraak moeten maken om mijn eigen geld te zien?
#S|rdi-1658|enquete|energie|csat=2
K|hulp|informatie|2|irritatie|1|-|Is het nu zo moeilijk om een mens een mens te laten antwoorden?
#S|rdi-1659|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Voor de komst van die nieuwe keten was dit een fitness met een hart, nu is het een automaat met spiegels.
#S|rdi-1660|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|In vergelijking met mijn vorige tandarts is dit een wereld van verschil: rustig, stipt, en hij vraagt eerst.
#S|rdi-1661|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Bij de concurrent verderop krijg je voor hetzelfde geld een dubbele portie.
#S|rdi-1662|review|reizen|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Vorig jaar op Duinrand gezeten, dit jaar hier, en dit wint op alle punten.
#S|rdi-1663|review|reizen|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Het zusterpark in Drenthe is echt veel netter.
#S|rdi-1664|enquete|verzekering|nps=8
K|hulp|wachttijd|4|blijdschap|0|-|Mijn vorige verzekeraar deed er een maand over, jullie drie dagen.
#S|rdi-1665|enquete|telecom|nps=3
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Sinds ik van Kabelix ben overgestapt heb ik alleen maar minder bereik.
#S|rdi-1666|enquete|energie|nps=4
K|hulp|bejegening|2|teleurstelling|0|-|Voor de fusie kende men mij nog bij naam, nu ben ik een klantnummer van elf cijfers.
#S|rdi-1667|review|wonen|sterren=4
K|hulp|wachttijd|4|blijdschap|0|-|Na de fusie van de corporaties is het warempel beter geworden, reparaties gaan nu binnen een week.
#S|rdi-1668|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|verrassing|0|-|Met lage verwachtingen naar binnen, met een grijns naar buiten.
#S|rdi-1669|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Ik had iets feestelijks in gedachten, het werd een bord op schoot naast de gokkast.
#S|rdi-1670|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Verwachtte weinig en kreeg weinig, dus niemand is teleurgesteld.
#S|rdi-1671|review|diensten|sterren=4
K|terugkijken|geen|4|vertrouwen|0|-|Negende keer alweer en het verveelt niet.
#S|rdi-1672|review|diensten|sterren=1
K|hulp|kwaliteit|2|irritatie|3|-|Vijfde keer met hetzelfde kraakje in de wielophanging en vijfde keer "hoort erbij bij deze wagens".
#S|rdi-1673|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Kom hier al sinds mijn veertiende, toen voor de flipperkast, nu voor de Leffe.
#S|rdi-1674|enquete|diensten|nps=9
K|terugkijken|geen|4|vertrouwen|0|-|Als mijn moeder ooit naar een verpleeghuis moet dan hierheen.
#S|rdi-1675|enquete|diensten|nps=1
K|terugkijken|geen|2|teleurstelling|0|-|Ik zou mijn eigen hond hier nog niet achterlaten.
#S|rdi-1676|review|reizen|sterren=3
K|ontvangen|bejegening|4|blijdschap|0|-|Aan de receptie zijn ze vriendelijk en ze spreken Nederlands.
K|gebruiken|kwaliteit|2|neutraal|0|-|De tweede slaapkamer was eigenlijk een kast met een stapelbed.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het binnenbad is heerlijk warm.
K|gebruiken|kwaliteit|2|irritatie|0|-|Er wordt 's avonds geschreeuwd op de paden en er is geen toezicht.
#S|rdi-1677|review|reizen|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Wij hebben gefietst, gewandeld en gelezen op ons veranda'tje, de tijd stond stil.
#S|rdi-1678|review|reizen|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Bedden smal, deken kort, verwarming alleen van zes tot tien.
#S|rdi-1679|review|reizen|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Kajuit met patrijspoort, dineren aan de kapiteinstafel, mijn man speelt nu nog Titanic.
#S|rdi-1680|review|reizen|sterren=1
K|gebruiken|levering|2|neutraal|2|-|Excursies gingen niet door wegens te weinig deelnemers.
K|betalen|beleid|2|boosheid|2|-|Geld terug? Alleen in de vorm van korting op een volgende reis, de brutaliteit!
#S|rdi-1681|enquete|reizen|csat=4
K|gebruiken|privacy|4|vertrouwen|0|-|Er loopt weer beveiliging op het station, dat voelt 's avonds een stuk beter.
#S|rdi-1682|enquete|reizen|csat=2
K|gebruiken|storing|2|neutraal|1|-|Poortjes deden het niet, iedereen stond vast.
#S|rdi-1683|enquete|reizen|nps=7
K|betalen|prijs|4|blijdschap|0|-|Daluren voor 40 procent minder vind ik mooi meegenomen.
#S|rdi-1684|review|bank|sterren=2
K|aanvragen|bejegening|2|irritatie|0|-|Als zzp'er word je behandeld alsof je je huis met knikkers wilt betalen.
#S|rdi-1685|review|bank|sterren=4
K|hulp|informatie|4|blijdschap|0|-|De cursus internetbankieren voor senioren was leerzaam, en de koffie goed.
#S|rdi-1686|enquete|bank|csat=2
K|gebruiken|privacy|2|bezorgdheid|0|angst|Na al die phishingverhalen durf ik amper nog in te loggen.
#S|rdi-1687|enquete|bank|csat=4
K|hulp|privacy|4|vertrouwen|0|-|Ze controleerden drie dingen voor ze iets wilden vertellen, prettig idee.
#S|rdi-1688|review|verzekering|sterren=3
K|orienteren|informatie|3|neutraal|0|-|Offerte opgevraagd voor een uitvaartpolis, kwam per post.
#S|rdi-1689|review|verzekering|sterren=2
K|orienteren|bejegening|2|neutraal|0|-|Eén keer een premie berekend op hun site en sindsdien bellen ze me elke week.
#S|rdi-1690|enquete|verzekering|csat=5
K|hulp|bejegening|4|dankbaarheid|0|-|Mevrouw Nijhof, dank dat u na het overlijden van onze zoon zelf alle vakjes hebt ingevuld.
#S|rdi-1691|review|energie|sterren=2
K|gebruiken|kwaliteit|2|neutraal|2|-|De warmtepomp bromt zo hard dat de buren al twee keer zijn komen klagen.
K|hulp|bereikbaarheid|2|neutraal|2|-|De installateur verwijst naar een mailadres waar niemand achter zit.
#S|rdi-1692|review|energie|sterren=5
K|orienteren|informatie|4|vertrouwen|0|-|De energieadviseur kroop mee onder de vloer en zei eerlijk waar ik níét aan moest beginnen.
#S|rdi-1693|enquete|energie|csat=3
K|wijzigen|geen|3|neutraal|0|-|Contract is verlengd voor een jaar.
#S|rdi-1694|enquete|energie|nps=2
K|betalen|fout|2|verwarring|1|-|Ik krijg rekeningen voor een gasaansluiting die ik niet heb.
#S|rdi-1695|review|telecom|sterren=5
K|hulp|kwaliteit|4|blijdschap|0|-|Barst in mijn tablet, anderhalf uur later zat er een gloednieuw scherm op.
#S|rdi-1696|review|telecom|sterren=2
K|hulp|privacy|2|boosheid|0|-|De reparateur had door mijn foto's gescrold, de app stond nog open. Smerig.
#S|rdi-1697|enquete|telecom|csat=4
K|orienteren|bejegening|4|blijdschap|0|-|Rondgekeken zonder dat er iemand op mijn lip zat.
#S|rdi-1698|enquete|telecom|csat=2
K|aanvragen|digitaal|2|neutraal|1|-|De winkel moest alles drie keer intikken want het systeem crashte.
#S|rdi-1699|review|overheid|sterren=1
K|betalen|beleid|2|boosheid|1|-|Parkeerboete terwijl ik stond te tanken aan een laadpaal van de gemeente zelf. Gekkenhuis!
#S|rdi-1700|review|overheid|sterren=4
K|hulp|fout|4|opluchting|0|-|Bezwaar tegen de WOZ toegewezen, scheelt me 140 euro.
#S|rdi-1701|enquete|overheid|csat=3
K|aanvragen|geen|3|neutraal|0|-|Uittreksel aangevraagd, 16 euro, per post gekregen.
#S|rdi-1702|enquete|overheid|csat=4
K|aanvragen|bereikbaarheid|4|blijdschap|0|-|Fijn dat jullie op donderdagavond open zijn.
#S|rdi-1703|review|wonen|sterren=2
K|orienteren|belofte|2|neutraal|1|-|De makelaar zou onze feedback doorgeven en terugbellen. We hebben nooit meer iets gehoord.
#S|rdi-1704|review|wonen|sterren=4
K|orienteren|bejegening|4|blijdschap|0|-|Ze had speelgoed in haar auto voor de kinderen, dat bezichtigt een stuk rustiger.
#S|rdi-1705|review|wonen|sterren=3
K|ontvangen|kwaliteit|3|neutraal|0|-|Behangklus gedaan, hier en daar een bobbel, vanaf de bank zie je het niet.
#S|rdi-1706|review|wonen|sterren=1
K|betalen|fout|2|boosheid|2|-|Voor 38 m² vloer betaald, er ligt er 31. Ik kan rekenen hoor, bedriegers.
#S|rdi-1707|enquete|wonen|nps=7
K|hulp|bejegening|4|blijdschap|0|-|De nieuwe wijkbeheerder is benaderbaar.
#S|rdi-1708|enquete|wonen|nps=2
K|gebruiken|privacy|2|bezorgdheid|0|-|De voordeur van de flat sluit al maanden niet, er slapen vreemden in de kelder.
#S|rdi-1709|enquete|wonen|csat=5
K|hulp|doorverwijzing|4|opluchting|0|-|één belletje en zij regelden de glaszetter, de schilder en de verzekering
#S|rdi-1710|enquete|wonen|csat=3
K|aanvragen|geen|3|verlangen|0|wens|Ik sta ingeschreven en hoop op iets op de begane grond.
#S|rdi-1711|review|diensten|sterren=4
K|gebruiken|geen|3|neutraal|0|-|Van 't weekend met heel de bende gaan brunchen bij Madam Pollet.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Eitjes, spek, zalm, koekskes, ge kunt het zo gek niet bedenken of 't lag er.
K|gebruiken|kwaliteit|2|neutraal|0|-|De koffie liep door een filter van gisteren, zo smaakte hij toch.
K|gebruiken|bejegening|4|blijdschap|0|-|Madam Pollet zelf is een bezienswaardigheid, die vrouw doet alles met een lach.
K|betalen|prijs|4|blijdschap|0|-|27 euro de man en onze bomma mocht aan halven tarief.
#S|rdi-1712|review|diensten|sterren=2
K|gebruiken|wachttijd|2|neutraal|2|-|Een vol uur voor een croque en een kom soep.
K|gebruiken|bejegening|2|neutraal|0|-|Als ge er iets van zegt krijgt ge een snauw.
K|gebruiken|kwaliteit|4|neutraal|0|-|De soep was niet slecht.
#S|rdi-1713|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Den américain wordt hier nog met de hand gesneden en waar ge bij staat aangemaakt.
K|gebruiken|bejegening|4|blijdschap|0|-|Onze garçon, de Rudy, is een figuur apart.
#S|rdi-1714|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Schoon interieur met veel hout.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Jammer van de luide airco.
K|gebruiken|kwaliteit|3|neutraal|0|-|De lasagne was van 't huis en ge waart er snel mee gevuld.
#S|rdi-1715|review|diensten|sterren=1
K|gebruiken|kwaliteit|2|boosheid|0|-|We hebben het water, de wijn én de koffie teruggestuurd, allemaal vuile glazen en tassen. Vies volk.
#S|rdi-1716|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|'t Ziet er vanbuiten niet uit maar vanbinnen is 't een pareltje
#S|rdi-1717|review|diensten|sterren=5
K|gebruiken|bejegening|4|dankbaarheid|0|-|Merci dat we zo lang mochten blijven plakken na de begrafenis van nonkel Jef.
#S|rdi-1718|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Vroeger ging een mens speciaal voor de preskop, nu komt hij uit de groothandel. Zonde.
#S|rdi-1719|review|diensten|sterren=3
K|betalen|prijs|2|neutraal|0|-|Lekker, maar ge betaalt u blauw aan water.
#S|rdi-1720|review|diensten|sterren=4
K|gebruiken|wachttijd|4|blijdschap|0|-|We zaten nog niet of de kaart lag er al.
#S|rdi-1721|review|diensten|sterren=1
K|gebruiken|belofte|2|teleurstelling|2|-|Beloofd was een apart zaaltje voor de koffietafel, en dan zitten we met onze tranen tussen een vrijgezellenfeest.
#S|rdi-1722|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|ijsboerke om de hoek, vanille zoals ze moet zijn
#S|rdi-1723|enquete|diensten|csat=4
K|gebruiken|kwaliteit|4|opluchting|0|-|De prik in mijne rug heeft eindelijk geholpen, ik kan mijn sokken terug zelf aandoen.
#S|rdi-1724|enquete|diensten|csat=2
K|gebruiken|bejegening|2|teleurstelling|0|-|Ik had pijn en ik kreeg te horen dat ik moest wachten gelijk iedereen, dat viel mij tegen.
#S|rdi-1725|enquete|diensten|csat=5
K|gebruiken|informatie|4|vertrouwen|0|-|De kinderarts sprak tegen mijn dochtertje en niet over haar heen, ze is nu van haar schrik af.
#S|rdi-1726|enquete|diensten|nps=6
K|gebruiken|kwaliteit|3|neutraal|0|-|Gewone consultatie, niks speciaals te melden.
#S|rdi-1727|enquete|diensten|nps=3
K|aanvragen|wachttijd|2|neutraal|3|-|Zes maand wachten op de huidarts.
#S|rdi-1728|enquete|diensten|nps=8
K|aanvragen|wachttijd|4|blijdschap|0|-|Door een afzegging kon ik al de week erop komen, chance gehad.
#S|rdi-1729|review|diensten|sterren=4
K|hulp|prijs|4|blijdschap|0|-|Een carrossier die zegt: laat dat deukske zitten, dat is uw geld niet waard.
#S|rdi-1730|review|diensten|sterren=2
K|hulp|wachttijd|2|neutraal|2|-|Voor een kras uitpolieren mijn auto anderhalve week kwijt.
#S|rdi-1731|review|diensten|sterren=1
K|gebruiken|fout|2|boosheid|2|-|Na de bandenwissel waren de bouten niet aangetrokken. Op de E313 voelde ik het wiel zwabberen. Moordenaars.
#S|rdi-1732|review|diensten|sterren=5
K|gebruiken|bejegening|4|blijdschap|0|-|Coiffeuse Nancy weet alles van het dorp en zwijgt over de rest.
#S|rdi-1733|review|diensten|sterren=2
K|aanvragen|bereikbaarheid|2|neutraal|1|-|Online boeken lukt alleen voor heren.
#S|rdi-1734|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|kleur wat donkerder als gevraagd maar soit
#S|rdi-1735|review|reizen|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|De camping aan de Semois is een stukje hemel, forellen, vuurkorf, sterren.
K|gebruiken|kwaliteit|2|neutraal|0|-|Voor een gsm-bereik moet ge wel de berg op.
#S|rdi-1736|review|reizen|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|Ons chalet stond vlak naast de glascontainer. Om zes uur 's morgens al gerinkel.
#S|rdi-1737|review|reizen|sterren=4
K|aanvragen|beleid|4|opluchting|0|-|We mochten de hond last minute toch nog meebrengen.
#S|rdi-1738|review|reizen|sterren=1
K|betalen|fout|2|neutraal|2|-|Ze hebben ons twee keer de volle pot aangerekend en de bank moest eraan te pas komen om het terug te krijgen.
#S|rdi-1739|enquete|reizen|csat=2
K|gebruiken|levering|2|teleurstelling|2|-|Door de staking de begrafenis van mijn peter gemist, er reed niks.
#S|rdi-1740|enquete|reizen|csat=5
K|hulp|bejegening|4|dankbaarheid|0|-|Een man van de spoorwegen heeft mijn bril uit het spoor gevist met een grijper, zalig mens
#S|rdi-1741|review|wonen|sterren=4
K|ontvangen|kwaliteit|4|blijdschap|0|-|Propere mannen, propere prijs, propere oprit.
#S|rdi-1742|review|wonen|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|1|-|De klinkers verzakken na den eersten winter al.
K|hulp|belofte|2|irritatie|2|-|"We komen in 't voorjaar eens zien", 't is nu voor de tweede keer voorjaar.
#S|rdi-1743|review|wonen|sterren=3
K|orienteren|geen|3|neutraal|0|-|Bestek gevraagd voor een veranda, ligt op tafel.
#S|rdi-1744|review|bank|sterren=1
K|hulp|informatie|2|verwarring|2|-|Voor de erfenis van tante nonneke heb ik vijf verschillende lijsten papieren gekregen, geen twee dezelfde.
#S|rdi-1745|review|bank|sterren=4
K|hulp|bejegening|4|blijdschap|0|-|De directeur van ons kantoor staat 's middags nog zelf aan de balie.
#S|rdi-1746|review|verzekering|sterren=2
K|wijzigen|prijs|2|irritatie|0|-|Eén ongeval niet in fout en toch 120 euro premie erbij, leg mij dat eens uit.
#S|rdi-1747|review|energie|sterren=3
K|betalen|geen|3|neutraal|0|-|Afrekening gekregen, 18 euro terug.
#S|rdi-1748|review|telecom|sterren=2
K|gebruiken|storing|2|neutraal|2|-|Voor de derde keer op een maand geen tv, telefoon of internet in heel de straat.
#S|rdi-1749|review|overheid|sterren=5
K|aanvragen|beleid|4|dankbaarheid|0|-|De schepen is zelf komen kijken en ons straatfeest is er toch kunnen doorgaan.
#S|rdi-1750|review|overheid|sterren=2
K|betalen|beleid|2|neutraal|0|-|GAS-boete van 58 euro voor een vuilzak die een kwartier te vroeg buiten stond
#S|rdi-1751|review|diensten|sterren=4
K|gebruiken|bejegening|4|blijdschap|0|-|De bediening was vlot, vriendelijk en had humor.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Alle gerechten zagen er mooi uit en smaakten heerlijk.
K|gebruiken|kwaliteit|2|neutraal|0|-|De wijn had wat kouder gemogen.
K|terugkijken|geen|4|blijdschap|0|-|Wij komen zeker nog eens terug.
#S|rdi-1752|review|diensten|sterren=2
K|gebruiken|wachttijd|2|neutraal|2|-|We hebben drie keer moeten vragen waar ons eten bleef.
K|gebruiken|kwaliteit|2|neutraal|0|-|De groenten waren doorgekookt.
K|betalen|prijs|2|neutraal|0|-|Voor dit prijsniveau is dat te mager.
#S|rdi-1753|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Verrukkelijk gegeten, schitterend uitzicht, superteam.
#S|rdi-1754|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Voorgerechten waren erg lekker.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De hoofdgerechten vielen tegen.
K|gebruiken|bejegening|4|blijdschap|0|-|Personeel deed zijn best.
#S|rdi-1755|review|diensten|sterren=4
K|gebruiken|kwaliteit+prijs|4|blijdschap|0|-|Gezellige zaak met een goede keuken en een eerlijke prijs.
#S|rdi-1756|review|diensten|sterren=1
K|gebruiken|bejegening|2|boosheid|0|-|Onvriendelijk, ongeïnteresseerd en ook nog brutaal. Nooit meer.
#S|rdi-1757|review|diensten|sterren=5
K|gebruiken|bejegening|4|dankbaarheid|0|-|Bedankt voor de goede zorgen en het lekkere eten, team De Kade!
#S|rdi-1758|review|diensten|sterren=3
K|gebruiken|wachttijd|2|neutraal|1|-|Het duurde lang voor we onze bestelling konden doen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het eten was het wachten waard.
#S|rdi-1759|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Het niveau is duidelijk minder dan een paar jaar terug.
#S|rdi-1760|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mooie presentatie en pure smaken.
#S|rdi-1761|review|diensten|sterren=3
K|betalen|prijs|2|neutraal|0|-|Wijn is fors geprijsd.
#S|rdi-1762|review|diensten|sterren=4
K|gebruiken|bejegening|4|blijdschap|0|-|We werden als stamgasten ontvangen terwijl het onze eerste keer was.
#S|rdi-1763|review|diensten|sterren=1
K|gebruiken|kwaliteit|2|neutraal|0|-|Pasta was een klont, saus waterig, kaas uit een zakje.
K|gebruiken|geen|2|teleurstelling|0|-|Dit komt niet meer op ons lijstje.
#S|rdi-1764|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zeer verzorgd ontbijt, vers sap, knapperige broodjes.
#S|rdi-1765|review|diensten|sterren=2
K|gebruiken|bejegening|2|neutraal|0|-|Niemand vroeg of het gesmaakt had.
#S|rdi-1766|review|diensten|sterren=4
K|gebruiken|wachttijd|4|blijdschap|0|-|Goed doorlopende bediening, ook op een volle zaterdagavond.
#S|rdi-1767|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Doorsnee kaart, doorsnee eten.
#S|rdi-1768|review|diensten|sterren=5
K|gebruiken|informatie|4|blijdschap|0|-|Bij elk gerecht kregen we uitleg en die was nog leuk ook.
#S|rdi-1769|review|diensten|sterren=2
K|gebruiken|informatie|2|neutraal|0|-|Van geen enkel gerecht werd uitgelegd wat erin zat.
#S|rdi-1770|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Leuke aankleding en fijne sfeer, kaarsjes op tafel.
#S|rdi-1771|review|diensten|sterren=1
K|betalen|beleid|2|neutraal|0|-|Verplichte fooi van tien procent op de rekening gezet.
#S|rdi-1772|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De tonijnsalade is een aanrader, net als de huisgemaakte limonade.
#S|rdi-1773|review|diensten|sterren=3
K|gebruiken|kwaliteit|2|neutraal|0|-|De ruimte is klein en het wordt er snel warm.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De curry's zijn geweldig.
#S|rdi-1774|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Beste Vietnamees waar ik in Nederland ben geweest.
#S|rdi-1775|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Loempia's slap, pho zonder smaak, spijtig.
#S|rdi-1776|review|diensten|sterren=4
K|gebruiken|bejegening|4|blijdschap|0|-|Personeel straalt en weet waar ze het over hebben.
#S|rdi-1777|review|diensten|sterren=2
K|betalen|prijs|2|irritatie|0|-|7 euro voor een stuk taart dat je in drie happen op hebt.
#S|rdi-1778|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|De dagsoep, het brood, de boter: alles met aandacht.
#S|rdi-1779|review|diensten|sterren=3
K|gebruiken|geen|3|neutraal|0|-|zijn er gaan eten voor moederdag
#S|rdi-1780|review|diensten|sterren=4
K|gebruiken|kwaliteit+bejegening|4|blijdschap|0|-|Goed gegeten en fijn personeel. Parkeren lukt achter het pand. Aanrader!
#S|rdi-1781|review|diensten|sterren=2
K|gebruiken|wachttijd+bejegening|2|irritatie|1|-|Traag en ongeïnteresseerd. Jammer van zo'n mooie plek.
#S|rdi-1782|review|diensten|sterren=5
K|gebruiken|prijs+kwaliteit|4|blijdschap|0|-|Heel veel voor weinig geld en nog lekker ook. Wij zijn fan.
#S|rdi-1783|review|diensten|sterren=1
K|gebruiken|kwaliteit+prijs|2|boosheid|0|-|Smakeloos eten voor een belachelijk bedrag. Pure toeristenval.
#S|rdi-1784|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Geen slechte zaak, geen topper. We aten er biefstuk met friet.
#S|rdi-1785|review|reizen|sterren=4
K|gebruiken|kwaliteit+bejegening|4|blijdschap|0|-|Net hotel, aardige mensen. Bed wat zacht maar goed geslapen.
#S|rdi-1786|review|diensten|sterren=5
K|gebruiken|bejegening+kwaliteit|5|blijdschap|0|-|Ik schrijf nooit recensies maar voor deze mensen maak ik een uitzondering, want wij hebben daar met ons veertigjarig huwelijk een middag gehad die in geen fotoboek te vangen is: het eten, de bloemetjes op tafel, de kok die een liedje kwam zingen, alles was even hartverwarmend.
#S|rdi-1787|review|diensten|sterren=1
K|gebruiken|wachttijd+bejegening|2|boosheid|2|-|Dus wij komen om zeven uur binnen, krijgen om half acht een kaart, om acht uur neemt een meisje de bestelling op, om kwart voor negen vraagt datzelfde meisje of wij al besteld hebben, en als mijn man dan zegt dat het nu wel mooi is geweest zegt ze doodleuk dat wij ook naar de snackbar hadden kunnen gaan.
#S|rdi-1788|enquete|diensten|csat=3
K|gebruiken|kwaliteit|3|neutraal|0|-|De opname was van dinsdag tot en met vrijdag op afdeling C2, ik lag op een kamer met twee anderen, kreeg drie keer per dag te eten en ben op vrijdag rond elf uur door mijn zoon opgehaald.
#S|rdi-1789|review|reizen|sterren=2
K|aanvragen|prijs|2|irritatie|1|-|Wat mij steekt is dat je op de site begint met 412 euro voor een week, dat er dan verplicht linnen bij komt, verplichte eindschoonmaak, een reserveringsbijdrage, een voorkeurstoeslag omdat je naast je zus wilt zitten, en dat je bij het betaalscherm ineens boven de 700 zit.
#S|rdi-1790|review|wonen|sterren=1
K|hulp|doorverwijzing|2|irritatie|3|-|De kitnaad van onze nieuwe badkamer laat los en sindsdien bel ik met de showroom, die mij doorverbindt met de planning, die zegt dat de monteur in dienst is van een ander bedrijf, dat op zijn beurt vindt dat de showroom de opdrachtgever is, en ik sta ondertussen met een handdoek onder de deur.
#S|rdi-1791|review|diensten|sterren=4
K|hulp|informatie|4|vertrouwen|0|-|Wat ik zo prettig vind aan deze garage is dat de monteur je meeneemt onder de brug, met een zaklampje laat zien wat roest is en wat alleen vuil, en dan zelf zegt dat je met die uitlaat nog wel een winter vooruit kunt.
#S|rdi-1792|enquete|bank|csat=2
K|hulp|beleid|2|irritatie|2|-|Mijn vrouw en ik hebben al vijftig jaar samen een rekening, en nu zij in het verpleeghuis zit en haar handtekening niet meer lijkt op die van vroeger mag ik van jullie niets meer regelen zonder een verklaring van een arts, een notaris en bij wijze van spreken de koning.
#S|rdi-1793|review|verzekering|sterren=4
K|hulp|wachttijd|4|verrassing|0|-|Ik had me al voorbereid op maanden gezeur over mijn gestolen fiets, maar na een telefoontje van zeven minuten en het opsturen van twee foto's en een sleutel stond er een week later zonder verdere vragen 1.150 euro op mijn rekening.
#S|rdi-1794|review|overheid|sterren=2
K|aanvragen|informatie|2|irritatie|2|-|Voor het omzetten van mijn Zwitserse rijbewijs vertelde de eerste ambtenaar dat ik een uittreksel nodig had, de tweede dat het juist niet nodig was maar wel een pasfoto van maximaal drie maanden oud, en de derde dat het allebei moest en dat ik bovendien in het verkeerde gebouw stond.
#S|rdi-1795|review|telecom|sterren=1
K|aanvragen|fout|2|boosheid|2|-|Mijn vader van 78 ging naar binnen voor een nieuwe oplader en kwam naar buiten met een tweejarig contract, een smartwatch op afbetaling en een verzekering voor een tablet die hij niet eens heeft, en volgens de filiaalmanager heeft hij daar "heel bewust voor gekozen".
#S|rdi-1796|enquete|energie|nps=8
K|ontvangen|informatie|4|blijdschap|0|-|De monteur die de hybride ketel kwam plaatsen heeft een uur de tijd genomen om alles uit te leggen, heeft de temperaturen op een sticker op de deur geschreven en belde een week later nog even of het niet te koud werd boven.
#S|rdi-1797|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Wij kwamen hier op de terugweg van de dierentuin met twee kleuters, er was een tafeltje vrij bij het raam, we hebben pannenkoeken en appelsap gehad en een koffie, en daarna zijn we doorgereden naar huis.
#S|rdi-1798|review|diensten|sterren=2
K|gebruiken|bejegening|2|teleurstelling|0|-|Ik kom al acht jaar bij deze kapster en dacht dat we een band hadden, maar toen ik haar vertelde dat mijn haar uitviel van de medicijnen zei ze alleen dat ze volgende keer dan minder tijd hoefde in te plannen, en dat kwam harder aan dan ze denk ik door had.
#S|rdi-1799|review|diensten|sterren=5
K|gebruiken|bejegening|5|dankbaarheid|0|-|Lieve Hanneke en collega's van groep De Kikkers, toen onze Jip bij jullie kwam zei hij geen woord en hing hij de hele dag aan het hek, en nu, anderhalf jaar later, moet ik hem er letterlijk uit slepen omdat hij eerst nog iedereen een kus wil geven, ik kan jullie niet genoeg bedanken.
#S|rdi-1800|review|reizen|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het leukste aan deze camping vond ik eigenlijk dat er niets hoeft: geen animatie, geen polsbandjes, geen rij voor het zwembad, gewoon een weiland met appelbomen, een waterpomp en een boer die je 's avonds een zakje pruimen komt brengen.
#S|rdi-1801|enquete|diensten|nps=3
K|gebruiken|levering|2|irritatie|1|-|We betalen voor acht uur huishoudelijke hulp in de maand, maar door ziekte, vakantie, cursus en verhuizing van telkens wisselende dames waren het er in maart vier, in april twee en in mei nul, terwijl de eigen bijdrage keurig elke maand wordt geïnd.
#S|rdi-1802|review|wonen|sterren=5
K|orienteren|bejegening|4|dankbaarheid|0|-|Na de scheiding moest ik met twee kinderen in zes weken iets anders vinden en deze aankoopmakelaar heeft avonden, zondagen en zelfs een stuk van zijn eigen vakantie opgeofferd om met mij van flat naar flat te rijden, altijd met dropjes voor de kinderen.
#S|rdi-1803|review|diensten|sterren=1
K|vertrekken|beleid|2|boosheid|2|-|Wij hebben ons zoontje na de tweede week van de opvang gehaald omdat hij elke dag met een natte broek en een schorre stem thuiskwam, en nu eisen ze nog drie maanden opzegtermijn en dreigen ze met een incassobureau, ik vind het ronduit schandelijk.
#S|rdi-1804|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|opluchting|0|-|Jarenlang liep ik met hoofdpijn van de ene naar de andere, tot een kinesiste in Turnhout drie minuten naar mijn kaak keek, daar iets losmaakte wat ik nooit had geweten dat vast zat, en ik die avond voor het eerst zonder pil in slaap viel.
#S|rdi-1805|review|diensten|sterren=2
K|betalen|informatie|2|verwarring|1|vraag|Ik kreeg voor dezelfde behandeling een factuur van 61,20 van de praktijk, een van 48 euro van een laboratorium waar ik nog nooit van gehoord had en een herinnering van een factoringmaatschappij voor een bedrag dat met geen van beide overeenkomt, dus wat is nu eigenlijk de bedoeling?
#S|rdi-1806|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Als ge ooit in de buurt van Diksmuide zijt moet ge echt eens stoppen bij dat kleine bakkerijtje achter de kerk, want die mattetaarten, die zijn nog lauw als ge ze koopt, en tegen dat ge aan uwen auto zijt hebt ge er al twee op.
#S|rdi-1807|review|diensten|sterren=1
K|gebruiken|fout|2|boosheid|2|-|Ze hebben bij onze hond de verkeerde tand getrokken, dat pas toegegeven toen ik er met de foto's van voordien naast stond, en dan nog gevraagd of ik de tweede narcose "aan vriendenprijs" wilde betalen, ik was zo kwaad dat ik stond te beven.
#S|rdi-1808|enquete|overheid|csat=4
K|aanvragen|bejegening|4|blijdschap|0|-|Toen bleek dat ik de verkeerde foto's bij had heeft de bediende mij gewoon naar de fotograaf om de hoek gestuurd, mijn dossier opzij gelegd en mij bij het terugkomen direct geholpen zonder dat ik een nieuw nummertje moest trekken.
#S|rdi-1809|enquete|reizen|nps=2
K|gebruiken|levering+informatie|2|irritatie|2|-|Op een doodgewone donderdag ben ik vier uur onderweg geweest van Kortrijk naar Leuven, eerst een bovenleiding, dan een persoon op de sporen, dan een trein die halverwege van bestemming veranderde, en van begin tot einde geen enkel bericht waar een mens iets aan had.
#S|rdi-1810|review|verzekering|sterren=1
K|hulp|wachttijd|2|boosheid|3|-|Ons plafond is in februari naar beneden gekomen, de expert kwam in april, zijn verslag kwam in juni, de aanvulling op zijn verslag in augustus, en nu zegt de maatschappij dat de offerte van de plafonneerder te oud is en dat wij een nieuwe moeten aanvragen, ik word er zot van.
#S|rdi-1811|review|diensten|sterren=4
K|gebruiken|kwaliteit+bejegening|4|blijdschap|0|-|Wij zijn hier met zes collega's gaan eten na een congres en iedereen was tevreden, van de vegetariër tot de man die alleen maar biefstuk lust, en dat het personeel bij zo'n lastig gezelschap zo opgewekt bleef vond ik knap.
#S|rdi-1812|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De foto's op Instagram zijn prachtig, maar als je er zit zie je de scheuren in de bekleding, ruik je het riool bij de wc en ligt er op je bord ongeveer de helft van wat er op die foto's ligt.
#S|rdi-1813|review|diensten|sterren=3
K|gebruiken|geen|3|neutraal|0|-|Mijn dochter heeft hier haar bijbaantje dus ik ben niet helemaal objectief.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De uiensoep is lekker.
K|gebruiken|kwaliteit|2|neutraal|0|-|Het stokbrood erbij was vorige keer van de dag ervoor.
#S|rdi-1814|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Elke twee maanden laat ik hier mijn nagels doen, en ook na drie weken tuinieren zit er nog geen barst in.
#S|rdi-1815|review|diensten|sterren=1
K|aanvragen|digitaal|2|irritatie|2|-|Om een afspraak te maken moet je een account aanmaken, een code bevestigen, een vragenlijst van 22 vragen invullen en dan krijg je te zien dat er de komende zes weken geen plek is.
#S|rdi-1816|review|diensten|sterren=5
K|hulp|bejegening+wachttijd|5|dankbaarheid|0|-|Vrijdagavond kwart voor zes viel de kroon van mijn voortand eruit, zaterdag ging mijn dochter trouwen, en tandarts Ghazi is teruggekomen uit de file om hem er weer op te zetten. Ik sta lachend op alle foto's.
#S|rdi-1817|review|diensten|sterren=2
K|gebruiken|bejegening|2|irritatie|0|-|Wie niet in het clubje van vaste klanten zit wordt in dit café bekeken alsof hij de rekening van de vorige brand komt innen.
#S|rdi-1818|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zelfs de kinderen aten hun bord leeg en dat wil wat zeggen want die leven thuis op lucht en knakworst.
#S|rdi-1819|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Ik heb er een broodje zalm gegeten, dat was in orde, en een verse jus gedronken, die was ook in orde, alleen het tafeltje wiebelde.
#S|rdi-1820|review|diensten|sterren=5
K|gebruiken|bejegening|4|dankbaarheid|0|-|De gastvrouw zag dat het voor ons geen gewone avond was, de eerste keer uit eten zonder papa, en zette zonder iets te zeggen een extra kaarsje op tafel.
#S|rdi-1821|review|bank|sterren=4
K|hulp|bejegening|4|opluchting|0|-|Ik was zo dom geweest om mijn code af te geven aan een zogenaamde monteur, en die meneer aan de lijn zei niet dat ik dom was maar dat ik de zesde was die dag en dat hij alles al had stilgezet.
#S|rdi-1822|review|bank|sterren=2
K|aanvragen|herhaling|2|irritatie|3|-|Voor de hypotheek heb ik mijn loonstrook nu vijf keer ingeleverd, eerst was hij te oud, dan te onscherp, dan ontbrak bladzijde twee die niet bestaat, en de laatste keer was hij zoek.
#S|rdi-1823|review|energie|sterren=1
K|aanvragen|informatie|2|boosheid|1|-|Mijn buurvrouw van 84 heeft aan de telefoon drie keer ja gezegd omdat ze dacht dat het over de meterstand ging en zit nu voor drie jaar vast, zo win je klanten hoor, bah.
#S|rdi-1824|review|telecom|sterren=4
K|hulp|kwaliteit|4|blijdschap|0|-|Mijn schermpje was zo aan gruzelementen dat ik er glassplinters van in mijn duim had, en dat jonge meisje in de shop heeft het in drie kwartier vervangen alsof het een bandje plakken was.
#S|rdi-1825|review|overheid|sterren=3
K|aanvragen|geen|3|neutraal|0|-|Rijbewijs van mijn vrouw opgehaald met een machtiging, legitimatie getoond, handtekening gezet, en weer naar huis.
#S|rdi-1826|review|wonen|sterren=2
K|ontvangen|informatie|2|verwarring|1|-|In de offerte stond "inclusief afwerking", volgens de stukadoor betekent dat iets anders dan volgens de schilder, en volgens mij betekent het dat ik nu zelf sta te schuren.
#S|rdi-1827|review|wonen|sterren=4
K|ontvangen|kwaliteit|4|blijdschap|0|-|Het hek sluit weer zoals het hoort, de scharnieren zijn gesmeerd, en hij heeft ook nog dat scheve paaltje van de buren rechtgezet omdat hij daar niet naar kon kijken.
#S|rdi-1828|enquete|reizen|csat=2
K|gebruiken|kwaliteit|2|neutraal|1|-|Spitstrein van 17.32 had vier bakken in plaats van acht, we stonden tot in de toiletten.
#S|rdi-1829|enquete|reizen|csat=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Rechtstreeks van Antwerpen naar Marseille, raampje, boek, wijntje, meer luxe heb ik niet nodig.
#S|rdi-1830|review|reizen|sterren=3
K|gebruiken|kwaliteit|4|neutraal|0|-|De gids in Rome wist veel,
K|gebruiken|kwaliteit|2|neutraal|0|-|maar liep zo hard dat de helft van de groep er niks van meekreeg.
K|gebruiken|kwaliteit|3|neutraal|0|-|Hotel was eenvoudig.
#S|rdi-1831|review|diensten|sterren=1
K|hulp|belofte|2|irritatie|3|-|Mijn oldtimer zou er in het voorjaar weer als nieuw bij staan. Dat was het voorjaar van vorig jaar, hij staat nu zonder motor op een erf onder een zeil dat ik zelf ben gaan brengen.
#S|rdi-1832|review|diensten|sterren=4
K|gebruiken|bejegening|4|vertrouwen|0|-|Onze huisarts is een man van weinig woorden, maar als hij zegt dat het niks is dan ga je gerust naar huis, en als hij bezorgd kijkt dan rij je meteen door naar het ziekenhuis.
#S|rdi-1833|enquete|diensten|csat=2
K|gebruiken|privacy|2|neutraal|0|-|In de wachtkamer van de GGD hoor je letterlijk alles door dat gipswandje, ook wie er waarom een test komt doen.
#S|rdi-1834|enquete|diensten|csat=4
K|gebruiken|bejegening|4|opluchting|0|-|Ik zag vreselijk op tegen het inwendig onderzoek, de arts zei bij elke stap wat ze deed en het was voorbij voor ik het doorhad.
#S|rdi-1835|enquete|diensten|nps=4
K|gebruiken|informatie|2|bezorgdheid|0|angst|Ze zeiden "we houden het in de gaten", en nu lig ik elke nacht te denken wat er dan in de gaten gehouden moet worden.
#S|rdi-1836|review|diensten|sterren=4
K|aanvragen|geen|3|neutraal|0|-|Gereserveerd voor twee, vrijdag half acht.
K|ontvangen|bejegening|4|blijdschap|0|-|Jas aangenomen, stoel aangeschoven, glaasje bubbels van het huis.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ceviche fris en licht pittig.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Lamsrack perfect rosé.
K|gebruiken|kwaliteit|2|neutraal|0|-|Alleen de aardappelgratin was aan de droge kant.
K|gebruiken|informatie|4|neutraal|0|-|Wijnadvies was to the point.
K|betalen|prijs|2|neutraal|0|-|Met 168 euro geen avondje voor elke week.
K|terugkijken|geen|4|blijdschap|0|-|Voor een jubileum zou ik het zo weer doen.
#S|rdi-1837|review|diensten|sterren=2
K|aanvragen|bereikbaarheid|2|neutraal|1|-|Twee dagen gebeld voor er iemand opnam.
K|ontvangen|kwaliteit|2|neutraal|0|-|Onze tafel was nog niet afgeruimd.
K|gebruiken|wachttijd|4|neutraal|0|-|Drinken kwam rap.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De ravioli was zo zout dat mijn vriend hem liet staan.
K|hulp|bejegening|4|blijdschap|0|-|De serveerster verontschuldigde zich netjes
K|hulp|fout|2|irritatie|0|-|maar hij stond wel gewoon op de rekening.
#S|rdi-1838|review|diensten|sterren=5
K|gebruiken|bejegening|4|blijdschap|0|-|Je komt binnen als klant en vertrekt met drie recepten en een knuffel.
#S|rdi-1839|review|diensten|sterren=3
K|betalen|prijs|4|neutraal|0|-|De dagmenu's zijn schappelijk.
K|betalen|prijs|2|neutraal|0|-|A la carte tikt het aardig aan.
#S|rdi-1840|review|diensten|sterren=1
K|gebruiken|privacy|2|bezorgdheid|0|-|Het gasfornuis van dit eettentje lekte, wij roken het, zij zeiden dat het de buren waren.
K|gebruiken|privacy|2|boosheid|0|-|Tien minuten later stond de brandweer binnen. Levensgevaarlijk.
#S|rdi-1841|review|diensten|sterren=4
K|gebruiken|bejegening|4|blijdschap|0|-|Fijn dat ze je gewoon laten lezen aan de bar.
#S|rdi-1842|review|diensten|sterren=2
K|gebruiken|bejegening|2|irritatie|0|-|Om het kwartier kwam er iemand vragen of we nog wat wilden, het leek wel een verhoor.
#S|rdi-1843|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|De pindasoep op zondag, alleen al daarvoor ben ik in deze buurt blijven wonen.
#S|rdi-1844|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Er zit suiker in alles, wie daarvan houdt zit goed.
#S|rdi-1845|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|verrassing|0|-|In de kantine van de tennisclub, jawel, at ik de beste satéschotel van het jaar.
#S|rdi-1846|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Schaal bitterballen: buiten bruin, binnen ijs.
#S|rdi-1847|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Trots op zo'n bakker in ons dorp, prijswinnende kerststol en hij is er nog gewoon zelf.
#S|rdi-1848|review|diensten|sterren=1
K|gebruiken|fout|2|neutraal|1|-|Suikervrij gebak gevraagd voor mijn diabetische vader, kreeg gebak met glazuur.
K|gebruiken|privacy|2|bezorgdheid|0|-|Zijn waarden waren die middag door het dak.
#S|rdi-1849|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het desembrood is elke keer weer anders, en elke keer weer goed.
#S|rdi-1850|review|diensten|sterren=3
K|gebruiken|wachttijd|2|neutraal|1|-|Zaterdagochtend: nummertje 61, scherm op 38.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Krentenbollen lekker.
#S|rdi-1851|enquete|wonen|nps=4
K|hulp|informatie|2|neutraal|1|-|Ik kreeg een brief dat er op 12 mei werkzaamheden zijn, maar niet in welke kamer.
K|hulp|geen|3|neutraal|0|vraag|Moet ik daar vrij voor nemen?
#S|rdi-1852|enquete|wonen|csat=4
K|ontvangen|kwaliteit|4|blijdschap|0|-|Nieuwe kozijnen, geen tocht meer, en mijn planten hebben eindelijk licht.
#S|rdi-1853|review|wonen|sterren=1
K|betalen|prijs|2|neutraal|2|-|Rioolontstopper stond er een half uur en schreef een bon van 790 euro, te pinnen voor hij vertrok.
K|hulp|bejegening|2|bezorgdheid|0|-|Hij bleef met zijn voet tussen de deur staan, ik was bang.
#S|rdi-1854|review|wonen|sterren=5
K|hulp|prijs|4|verrassing|0|-|"Laat maar zitten mevrouw", zei de loodgieter, want het was maar een rubbertje.
#S|rdi-1855|review|bank|sterren=3
K|wijzigen|geen|3|neutraal|0|-|Tenaamstelling aangepast na mijn huwelijk, duurde een kwartier.
#S|rdi-1856|enquete|bank|nps=8
K|hulp|bejegening|4|vertrouwen|0|-|Ik ga naar dit kantoor omdat Johan er zit, zo simpel is het.
#S|rdi-1857|enquete|verzekering|nps=3
K|hulp|informatie|2|teleurstelling|0|-|Dat mijn aanvullende pakket geen bril meer dekt had ik liever gelezen vóór ik er een kocht.
#S|rdi-1858|enquete|verzekering|csat=4
K|aanvragen|digitaal|4|blijdschap|0|-|Reisverzekering afgesloten op het vliegveld, twee minuten, klaar.
#S|rdi-1859|enquete|energie|csat=1
K|hulp|bejegening|2|irritatie|0|-|Toen ik zei dat ik het niet kon betalen vroeg die jongen of ik dan niet kon gaan werken. Ik heb MS.
#S|rdi-1860|enquete|energie|nps=6
K|gebruiken|geen|3|neutraal|0|-|Licht brandt, verwarming doet het.
#S|rdi-1861|enquete|telecom|nps=8
K|hulp|wachttijd|4|blijdschap|0|-|In de winkel meteen geholpen, simwissel in vijf tellen.
#S|rdi-1862|enquete|telecom|csat=2
K|betalen|informatie|2|verwarring|1|-|Waarom er 14,95 "eenmalig" op elke factuur staat begrijp ik niet.
#S|rdi-1863|enquete|overheid|nps=5
K|aanvragen|beleid|3|verwarring|0|vraag|Hoezo moet een kind van drie maanden persoonlijk aan het loket verschijnen?
#S|rdi-1864|enquete|overheid|csat=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|mooi aangelegd fietspad, doe ik elke dag plezier van
#S|rdi-1865|review|overheid|sterren=1
K|hulp|wachttijd|2|irritatie|3|-|Bezwaar tegen de kap van de kastanje ingediend in maart, antwoord gekregen in augustus, boom omgezaagd in mei.
#S|rdi-1866|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|goddelijke gnocchi
#S|rdi-1867|review|diensten|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|kots
#S|rdi-1868|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Helaas pindakaas.
#S|rdi-1869|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|verrassing|0|-|Aangenaam verrast!
#S|rdi-1870|review|diensten|sterren=4
K|gebruiken|bejegening|4|blijdschap|0|-|hartelijk team
#S|rdi-1871|review|diensten|sterren=3
K|gebruiken|geen|3|neutraal|0|-|hmm, gaat
#S|rdi-1872|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|viel wat licht uit
#S|rdi-1873|review|diensten|sterren=1
K|gebruiken|bejegening|1|boosheid|0|-|Lompe boeren.
#S|rdi-1874|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|gewoon af
#S|rdi-1875|review|diensten|sterren=4
K|betalen|prijs|4|blijdschap|0|-|mooi prijsje
#S|rdi-1876|review|diensten|sterren=2
K|betalen|prijs|2|neutraal|0|-|aan de dure kant
#S|rdi-1877|review|diensten|sterren=3
K|gebruiken|wachttijd|3|neutraal|0|-|normale wachttijd voor een zondag
#S|rdi-1878|review|diensten|sterren=5
K|gebruiken|bejegening|5|dankbaarheid|0|-|Engelen, dat zijn jullie!
#S|rdi-1879|enquete|diensten|csat=2
K|gebruiken|wachttijd|2|neutraal|1|-|liep uit
#S|rdi-1880|enquete|diensten|csat=4
K|gebruiken|bejegening|4|opluchting|0|-|fijn gesprek, gerustgesteld
#S|rdi-1881|enquete|diensten|csat=3
K|gebruiken|geen|3|verwarring|0|vraag|wanneer moet ik nu terugkomen?
#S|rdi-1882|enquete|diensten|csat=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|pijnvrij!!! 🎉
#S|rdi-1883|enquete|bank|csat=2
K|gebruiken|digitaal|2|verwarring|1|-|snap die nieuwe app niet
#S|rdi-1884|enquete|bank|nps=9
K|hulp|bejegening|4|vertrouwen|0|-|betrouwbaar kantoor
#S|rdi-1885|enquete|verzekering|nps=2
K|hulp|wachttijd|2|irritatie|3|-|al drie maanden "in onderzoek"
#S|rdi-1886|enquete|verzekering|csat=5
K|hulp|kwaliteit|4|opluchting|0|-|Alles vergoed, pak van mijn hart.
#S|rdi-1887|enquete|energie|csat=1
K|betalen|prijs|1|boosheid|0|-|AFZETTERS
#S|rdi-1888|enquete|energie|nps=7
K|wijzigen|digitaal|4|neutraal|0|-|verhuizing doorgegeven via de site, ging in een keer
#S|rdi-1889|enquete|telecom|csat=2
K|hulp|informatie|2|verwarring|1|-|te veel vaktaal
#S|rdi-1890|enquete|telecom|nps=10
K|hulp|kwaliteit|5|blijdschap|0|-|Wondertje verricht met mijn oude toestel!
#S|rdi-1891|enquete|overheid|csat=2
K|aanvragen|bereikbaarheid|2|neutraal|1|-|loket 3 dicht, loket 4 ook
#S|rdi-1892|enquete|overheid|csat=5
K|aanvragen|wachttijd|4|verrassing|0|-|sneller dan de bakker
#S|rdi-1893|enquete|reizen|csat=2
K|gebruiken|kwaliteit|2|irritatie|0|-|sardines in een blik
#S|rdi-1894|enquete|reizen|csat=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|wat een uitzicht vanuit die trein
#S|rdi-1895|review|wonen|sterren=1
K|ontvangen|kwaliteit|1|boosheid|0|-|broddelwerk van de ergste soort
#S|rdi-1896|review|wonen|sterren=5
K|ontvangen|kwaliteit|5|blijdschap|0|-|droomtuin!!
#S|rdi-1897|review|wonen|sterren=3
K|orienteren|geen|3|neutraal|0|-|bezichtigd, niet voor ons
#S|rdi-1898|review|reizen|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|we hadden ons er meer van voorgesteld
#S|rdi-1899|review|reizen|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|hemels rustig
#S|rdi-1900|review|reizen|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|BEDWANTSEN!!!
#S|rdi-1901|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|seffens terug voor nog zo'n dame blanche
#S|rdi-1902|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|patatjes nog hard vanbinnen
#S|rdi-1903|review|diensten|sterren=5
K|gebruiken|bejegening|4|blijdschap|0|-|wreed vriendelijk volk
#S|rdi-1904|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|ça va
#S|rdi-1905|review|diensten|sterren=1
K|terugkijken|geen|2|irritatie|0|-|een keer en nooit nie meer
#S|rdi-1906|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|de max!
#S|rdi-1907|enquete|diensten|csat=2
K|gebruiken|bejegening|2|neutraal|0|-|kort van stof
#S|rdi-1908|enquete|diensten|csat=4
K|gebruiken|kwaliteit|4|neutraal|0|-|'k heb niet te klagen
#S|rdi-1909|enquete|diensten|csat=5
K|gebruiken|bejegening|4|dankbaarheid|0|-|nen dikke merci aan spoed
#S|rdi-1910|enquete|diensten|csat=1
K|gebruiken|wachttijd|2|irritatie|2|-|4u gewacht en dan "kom morgen terug"
#S|rdi-1911|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Tweedehands smaak, nieuwe gevel. Nou ja, de koffie was warm.
#S|rdi-1912|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Goeie friet, verse mayo, en ze groeten je bij naam. Wat wil een mens op vrijdag nog meer.
#S|rdi-1913|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Ik wilde het zo graag goed vinden. Het is het niet.
#S|rdi-1914|review|diensten|sterren=5
K|gebruiken|bejegening+kwaliteit|5|blijdschap|0|-|Fantastisch team, fantastisch eten. We hebben er de allermooiste avond van het jaar gehad.
#S|rdi-1915|review|diensten|sterren=1
K|betalen|prijs|1|boosheid|0|-|Schandalig duur! 14 euro voor een kom soep uit blik. Uitbuiters.
#S|rdi-1916|review|diensten|sterren=2
K|orienteren|geen|3|verlangen|0|wens|Ik keek al weken uit naar dit proeverijmenu.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Wat we kregen waren acht hapjes op acht lepels, en na de laatste lepel had ik nog trek.
K|gebruiken|informatie|2|irritatie|0|-|De uitleg werd afgeraffeld alsof we een formulier moesten tekenen.
K|betalen|prijs|2|teleurstelling|0|-|Voor 92 euro had ik toch wat meer warmte verwacht, op het bord en ernaast.
#S|rdi-1917|review|diensten|sterren=5
K|aanleiding|geen|3|neutraal|0|-|Na twintig jaar stoppen we met roken, en dat vierden we hier.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Voor het eerst proefde ik dat er dragon in een bearnaise zit.
K|gebruiken|bejegening|4|blijdschap|0|-|De ober bracht een kaarsje en zong "het is uit met de pret".
#S|rdi-1918|review|diensten|sterren=1
K|gebruiken|bejegening|2|boosheid|0|-|Wij spreken gebarentaal en kregen te horen dat we "niet zo moesten zwaaien". Om misselijk van te worden.
#S|rdi-1919|review|diensten|sterren=5
K|gebruiken|bejegening|4|verrassing|0|-|De serveerster bleek een beetje gebarentaal te kennen, we waren stomverbaasd.
#S|rdi-1920|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|neutraal|0|-|Twee jaar terug stond hier een rij tot op straat.
K|gebruiken|kwaliteit|3|neutraal|0|-|Nu kun je zo doorlopen.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Aan de kroketten proef je waarom.
#S|rdi-1921|enquete|diensten|nps=8
K|gebruiken|kwaliteit|4|opluchting|0|-|Eindelijk een nacht doorgeslapen dankzij die pijnpoli.
K|gebruiken|informatie|3|verlangen|0|wens|Ik had graag eerder gehoord dat zoiets bestond.
#S|rdi-1922|enquete|diensten|nps=5
K|gebruiken|informatie|2|verwarring|1|-|Op de brief staat route 42 en bij de lift bestaat 42 niet.
#S|rdi-1923|enquete|diensten|csat=3
K|gebruiken|geen|3|bezorgdheid|0|vraag|Kan die kriebelhoest van dat medicijn komen, of moet ik me zorgen maken?
#S|rdi-1924|enquete|diensten|csat=2
K|gebruiken|kwaliteit|2|bezorgdheid|0|angst|Mijn moeder is in dat revalidatiecentrum zes kilo afgevallen, ik ben bang dat ze niet sterk genoeg meer is.
#S|rdi-1925|enquete|diensten|nps=9
K|gebruiken|privacy|4|opluchting|0|-|Nu er 's nachts iemand waakt op de afdeling slaap ik zelf ook weer.
#S|rdi-1926|review|wonen|sterren=2
K|ontvangen|privacy|2|bezorgdheid|0|angst|De elektricien is weg en sindsdien ruikt het naar schroei bij de meterkast, we durven niet te gaan slapen.
#S|rdi-1927|review|wonen|sterren=3
K|orienteren|informatie|3|verwarring|0|vraag|In de ene offerte staat btw 9 procent en in de andere 21, wie heeft er gelijk?
#S|rdi-1928|review|wonen|sterren=4
K|orienteren|kwaliteit|4|verlangen|0|wens|Zodra we het geld bij elkaar hebben laten we hem ook de badkamer doen.
#S|rdi-1929|review|reizen|sterren=4
K|orienteren|geen|3|verlangen|0|wens|Al jaren droom ik van een huisje met een houtkachel.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Dit was het: sneeuw voor de deur, knetterend vuur, volmaakt.
#S|rdi-1930|review|reizen|sterren=2
K|gebruiken|privacy|2|bezorgdheid|0|angst|Geen rookmelder, gaskachel uit 1970, ik was elke nacht bang dat we niet meer wakker werden.
#S|rdi-1931|enquete|reizen|nps=4
K|gebruiken|privacy|2|bezorgdheid|0|angst|Als de trein zo vol zit durf ik met mijn rollator niet meer in te stappen.
#S|rdi-1932|enquete|reizen|csat=3
K|wijzigen|beleid|3|neutraal|0|vraag|Mag ik met een dagkaart ook de reis onderbreken?
#S|rdi-1933|enquete|bank|nps=4
K|hulp|privacy|2|bezorgdheid|0|angst|Er stond een inlogpoging uit Lagos in mijn app, ik vrees dat ze binnen zijn geweest.
#S|rdi-1934|enquete|bank|csat=3
K|wijzigen|beleid|3|neutraal|0|vraag|Kan mijn zoon meekijken op de rekening zonder dat hij mag betalen?
#S|rdi-1935|enquete|verzekering|nps=6
K|gebruiken|geen|3|neutraal|0|vraag|Ben ik met deze polis ook gedekt als ik mijn caravan uitleen?
#S|rdi-1936|enquete|energie|csat=3
K|betalen|prijs|3|bezorgdheid|0|vraag|Hoeveel moet ik straks bijbetalen nu de salderingsregeling stopt?
#S|rdi-1937|enquete|energie|nps=8
K|betalen|informatie|4|opluchting|0|-|Dankzij het tussentijdse overzicht weet ik dat ik niet hoef bij te betalen, wat een rust.
#S|rdi-1938|enquete|telecom|csat=4
K|orienteren|geen|3|verlangen|0|wens|Ik zou graag zo'n klaptelefoon met grote toetsen eens willen proberen.
#S|rdi-1939|enquete|overheid|csat=3
K|aanvragen|beleid|3|verwarring|0|vraag|Moet de foto nu in kleur of mag zwart-wit ook, in de folder staat allebei.
#S|rdi-1940|enquete|overheid|nps=4
K|aanvragen|wachttijd|2|bezorgdheid|1|angst|Als mijn uitkering niet voor de eerste rond is kan ik de huur niet betalen.
#S|rdi-1941|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|verrassing|0|-|Wie verzint het, haringijs. En het is nog lekker ook, tot mijn stomme verbazing.
#S|rdi-1942|review|diensten|sterren=5
K|gebruiken|beleid|4|verrassing|0|-|Wij kregen onze dans terug: de dj was al aan het inpakken en zette voor mijn ouders alles weer op.
#S|rdi-1943|review|diensten|sterren=4
K|hulp|fout|4|verrassing|0|-|Na mijn klacht over de harde broodjes kwam de bakker zelf langs met een mand. Dat had ik nooit verwacht.
#S|rdi-1944|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|verwarring|0|-|Er stond "gedeconstrueerde appeltaart" op de kaart en ik weet nog steeds niet wat ik gegeten heb.
#S|rdi-1945|review|diensten|sterren=3
K|aanvragen|informatie|2|verwarring|1|-|Drie menu's, twee weekkaarten en een bord, en nergens stond wat waarbij hoorde.
#S|rdi-1946|review|wonen|sterren=5
K|hulp|prijs|4|verrassing|0|-|Ik rekende op een paar honderd euro, het werd een tientje en een kop thee.
#S|rdi-1947|review|bank|sterren=4
K|betalen|beleid|4|verrassing|0|-|Zonder dat ik erom vroeg zijn de boetekosten kwijtgescholden, want het was mijn eerste keer.
#S|rdi-1948|review|verzekering|sterren=4
K|betalen|prijs|4|verrassing|0|-|Premie omlaag! Ik dacht dat het een typfout was.
#S|rdi-1949|review|reizen|sterren=5
K|hulp|kwaliteit|4|opluchting|0|-|Knuffelkonijn vergeten in kamer 214. Twee dagen later zat het in een doos bij ons op de mat en sliep ons kind weer.
#S|rdi-1950|review|diensten|sterren=5
K|gebruiken|informatie|4|opluchting|0|-|De verloskundige vond meteen het hartje. Ik kon wel door de grond zakken van opluchting.
#S|rdi-1951|review|diensten|sterren=4
K|gebruiken|geen|3|neutraal|0|-|Zaterdag met de petanqueclub gaan eten bij Den Engel.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het konijn met pruimen was exact gelijk mijn tante hem maakte.
K|gebruiken|wachttijd|2|neutraal|1|-|Op het dessert hebben we drie kwartier zitten kijken.
K|gebruiken|bejegening|4|blijdschap|0|-|De bazin kwam zich excuseren met een jenevertje.
K|betalen|prijs|4|blijdschap|0|-|Voor 36 euro, drank inbegrepen, hoort ge niemand klagen.
#S|rdi-1952|review|diensten|sterren=2
K|ontvangen|kwaliteit|2|neutraal|0|-|Ze hadden ons in een hoek gestoken waar de diepvries stond te zoemen.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De vispannetjes, vroeger hun specialiteit, waren waterachtig en flauw.
K|gebruiken|bejegening|3|neutraal|0|-|De dienst was zoals overal.
#S|rdi-1953|review|diensten|sterren=1
K|gebruiken|bejegening|2|boosheid|0|-|'k Zei dat ik in een rolstoel zat aan de telefoon. Er stonden vier treden en niemand stak een hand uit. Schandalig.
#S|rdi-1954|review|diensten|sterren=5
K|gebruiken|bejegening|5|dankbaarheid|0|-|Mannen van café De Welkom, ge hebt mijne pa zijn laatste pint getapt en ge weet niet wat dat voor ons betekent.
#S|rdi-1955|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|'t Was proper, 't was warm, 't was eten.
#S|rdi-1956|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Amai die loempia's, knapperig en niet vettig.
K|gebruiken|kwaliteit|2|neutraal|0|-|Jammer genoeg geen terras.
#S|rdi-1957|review|diensten|sterren=2
K|gebruiken|levering|2|irritatie|1|-|Altijd is er iets niet, vandaag was het brood op, in een broodjeszaak.
#S|rdi-1958|enquete|diensten|csat=4
K|gebruiken|bejegening|4|blijdschap|0|-|Zeer tevreden van de kinesiste, ze luistert en ze lacht.
#S|rdi-1959|enquete|diensten|csat=2
K|betalen|informatie|2|verwarring|1|vraag|Ik krijg twee remgelden op hetzelfde briefje, hoe kan dat nu?
#S|rdi-1960|enquete|diensten|nps=3
K|gebruiken|wachttijd|2|irritatie|2|-|Altijd hetzelfde bij die oogarts: afspraak om 14u, binnen om 16u, buiten om 16u06.
#S|rdi-1961|enquete|diensten|nps=9
K|gebruiken|informatie|4|opluchting|0|-|De cardioloog heeft alles getoond op het scherm en mijn hart klopt gelijk een klok, oef.
#S|rdi-1962|review|reizen|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Wij waren met de kleinkinderen in van die canvas lodges bij De Wilg, ze praten er nog van.
K|gebruiken|kwaliteit|2|neutraal|0|-|'s Nachts was het wel kil.
#S|rdi-1963|review|reizen|sterren=1
K|ontvangen|fout|2|neutraal|2|-|Sleutels van een ander appartement gekregen en wij midden in de nacht bij vreemde mensen binnen.
K|hulp|bejegening|2|boosheid|0|-|De verantwoordelijke vond dat grappig. Wat een clown.
#S|rdi-1964|review|reizen|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Hotelleke aan het station, ontbijt tot tien uur, bed ging.
#S|rdi-1965|enquete|reizen|csat=1
K|gebruiken|levering|2|irritatie|2|-|Alweer een stakingsdag, alweer een dag verlof kwijt
#S|rdi-1966|enquete|reizen|csat=4
K|aanvragen|digitaal|4|neutraal|0|-|ticketje gekocht aan de automaat met bancontact, geen probleem gehad
#S|rdi-1967|review|wonen|sterren=5
K|gebruiken|bejegening|4|dankbaarheid|0|-|De tuinman heeft eerst het egelnest verhuisd, met handschoenen en veel geduld, en dan pas gemaaid. Schoon!
#S|rdi-1968|review|wonen|sterren=2
K|ontvangen|kwaliteit|2|neutraal|1|-|Het afdak watert af naar de verkeerde kant.
K|hulp|bereikbaarheid|2|neutraal|2|-|Firma is sinds het bouwverlof niet meer te bereiken.
#S|rdi-1969|review|wonen|sterren=1
K|betalen|fout|2|boosheid|2|-|Ze hebben materiaal aangerekend dat hier nooit geleverd is, dat heet bij ons diefstal.
#S|rdi-1970|review|bank|sterren=4
K|aanvragen|wachttijd|4|neutraal|0|-|Op een uurtje was de lening voor de auto in kannen en kruiken.
#S|rdi-1971|review|bank|sterren=2
K|gebruiken|bereikbaarheid|2|teleurstelling|0|-|Spijtig dat de zelfbank verdwijnt, voor ons moeder was dat haar wekelijks uitstapje.
#S|rdi-1972|review|verzekering|sterren=5
K|hulp|bejegening|4|vertrouwen|0|-|Onzen makelaar, ge belt en ge krijgt hem zelf, al dertig jaar.
#S|rdi-1973|review|energie|sterren=2
K|ontvangen|levering|2|neutraal|2|-|Technieker voor de digitale meter is drie keer niet komen opdagen.
#S|rdi-1974|review|telecom|sterren=4
K|hulp|kwaliteit|4|blijdschap|0|-|mijn gsm terug als nieuw, proper werk
#S|rdi-1975|review|overheid|sterren=3
K|aanvragen|geen|3|neutraal|0|-|Kids-ID aangevraagd, foto's meegebracht, over drie weken afhalen.
#S|rdi-1976|review|overheid|sterren=1
K|gebruiken|kwaliteit|2|irritatie|0|-|Zes maanden wegenwerken voor onze deur en dan komt de watermaatschappij en begint alles opnieuw, ge zoudt er zot van worden.
#S|rdi-1977|review|overheid|sterren=4
K|hulp|bejegening|4|blijdschap|0|-|Den ombudsman heeft geluisterd en mij teruggebeld, dat had ik niet meer verwacht van den overheid.
#S|rdi-1978|enquete|overheid|nps=6
K|gebruiken|bereikbaarheid|3|verlangen|0|wens|Een loket op zaterdagvoormiddag zou voor werkende mensen wel plezant zijn.
#S|rdi-1979|enquete|wonen|csat=2
K|hulp|belofte|2|neutraal|2|-|De huisbaas zou de chauffage voor Allerheiligen laten nakijken, het is nu bijna Kerst.
#S|rdi-1980|enquete|wonen|csat=4
K|hulp|wachttijd|4|blijdschap|0|-|Sociale verhuurmaatschappij heeft rap gereageerd op de kapotte parlofoon.
#S|rdi-1981|review|energie|sterren=2
K|orienteren|geen|3|neutraal|0|-|Wij lieten vier installateurs langskomen voor zonnepanelen.
K|orienteren|informatie|2|verwarring|1|-|Elk had zijn eigen waarheid over het aantal en de richting.
K|ontvangen|levering|2|neutraal|1|-|De gekozen firma zou voor de zomer leggen, het werd november.
K|ontvangen|kwaliteit|4|blijdschap|0|-|Het werk op het dak was netjes.
K|gebruiken|storing|2|neutraal|1|-|De omvormer slaat sindsdien elke week een keer uit.
K|hulp|doorverwijzing|2|irritatie|2|-|Fabrikant zegt installateur, installateur zegt netbeheerder, en mijn meter staat stil.
#S|rdi-1982|review|energie|sterren=4
K|orienteren|informatie|4|blijdschap|0|-|Ik kreeg een helder verhaal over vast en variabel, zonder dat ik hoefde te kiezen.
K|aanvragen|digitaal|3|neutraal|0|-|Aanmelden was vijf schermen.
K|ontvangen|informatie|3|neutraal|0|-|Daarna hoorde ik drie weken niks en toen een welkomstmail.
K|betalen|prijs|4|neutraal|0|-|Mijn maandbedrag is met 31 euro gezakt.
#S|rdi-1983|enquete|energie|nps=3
K|hulp|wachttijd|2|neutraal|3|-|Ik mailde op 2 maart en kreeg antwoord op 27 maart.
K|hulp|informatie|2|irritatie|0|-|Het antwoord was een link naar de pagina waar ik vandaan kwam.
#S|rdi-1984|enquete|energie|nps=9
K|hulp|bejegening|4|dankbaarheid|0|-|Toen ik na de dood van mijn man de boel op naam moest zetten heeft Joyce mij er rustig doorheen gepraat.
#S|rdi-1985|enquete|energie|csat=2
K|wijzigen|fout|2|neutraal|2|-|Einddatum stond verkeerd en ik had dubbele leveringskosten.
#S|rdi-1986|review|telecom|sterren=1
K|orienteren|geen|3|neutraal|0|-|In december kwam ik voor een aanbieding uit de folder.
K|orienteren|informatie|2|irritatie|0|-|Die gold volgens de verkoper "alleen online", volgens de site alleen in de winkel.
K|aanvragen|bejegening|2|irritatie|0|-|Uiteindelijk werd er gezucht, getikt en een bon over de toonbank geschoven.
K|betalen|fout|2|neutraal|1|-|Eerste factuur: zonder de korting.
K|hulp|herhaling|2|irritatie|2|-|Derde bezoek aan dezelfde toonbank, derde keer hetzelfde verhaal.
K|terugkijken|geen|1|boosheid|0|-|Boeventent, blijf er weg.
#S|rdi-1987|review|telecom|sterren=4
K|aanleiding|storing|2|neutraal|0|-|Mijn oude router gaf de geest.
K|hulp|bereikbaarheid|4|neutraal|0|-|De winkel was om negen uur al open.
K|hulp|wachttijd|4|blijdschap|0|-|Binnen tien minuten liep ik met een nieuwe naar buiten.
K|ontvangen|digitaal|4|neutraal|0|-|Installeren was stekker erin, lampje groen.
#S|rdi-1988|enquete|telecom|nps=6
K|gebruiken|kwaliteit|4|blijdschap|0|-|Thuis goed bereik.
K|gebruiken|kwaliteit|2|neutraal|0|-|In de trein valt het steeds weg.
#S|rdi-1989|enquete|telecom|csat=5
K|hulp|doorverwijzing|4|opluchting|0|-|De winkelmedewerker belde zelf met de storingsdienst en bleef erbij tot het geregeld was.
#S|rdi-1990|review|bank|sterren=2
K|aanleiding|geen|3|neutraal|0|-|Mijn moeder kan niet meer zelf naar de bank.
K|aanvragen|beleid|2|irritatie|2|-|Voor een volmacht moest zij persoonlijk verschijnen, waarvoor je dus juist een volmacht wilt.
K|hulp|bejegening|4|dankbaarheid|0|-|Een medewerker is uiteindelijk in zijn pauze met de formulieren naar het tehuis gereden.
K|terugkijken|beleid|2|teleurstelling|0|-|Aan de mensen ligt het niet, aan de regels wel.
#S|rdi-1991|review|bank|sterren=5
K|aanvragen|bejegening|4|vertrouwen|0|-|Onze eerste hypotheek en we hadden duizend vragen, adviseur Tamara vond er niet één dom.
K|aanvragen|wachttijd|4|blijdschap|0|-|Na negen dagen was alles rond.
K|betalen|prijs|3|neutraal|0|-|Advieskosten 2.400 euro, gangbaar geloof ik.
#S|rdi-1992|enquete|bank|nps=2
K|gebruiken|bereikbaarheid|2|neutraal|1|-|Geen geldautomaat meer binnen tien kilometer.
K|betalen|prijs|2|irritatie|0|-|Maar de kosten van de pas zijn wél omhoog.
#S|rdi-1993|enquete|bank|csat=4
K|hulp|fout|4|opluchting|0|-|Verkeerd overgemaakt en met hun hulp binnen een week alles terug.
#S|rdi-1994|review|verzekering|sterren=3
K|hulp|digitaal|4|neutraal|0|-|Schade melden in de app ging goed.
K|hulp|wachttijd|2|neutraal|3|-|De beoordeling duurde vijf weken.
K|hulp|beleid|2|teleurstelling|0|-|Uitkering viel lager uit dan ik had gehoopt, wegens afschrijving.
#S|rdi-1995|review|verzekering|sterren=5
K|hulp|bejegening|5|dankbaarheid|0|-|Toen mijn man in Thailand in coma lag heeft alarmcentralist Rob vier nachten lang met me gebeld, zonder hem had ik het niet gered.
#S|rdi-1996|enquete|verzekering|nps=4
K|betalen|informatie|2|verwarring|0|vraag|Hoe kan mijn eigen risico al op zijn terwijl ik alleen bloed heb laten prikken?
#S|rdi-1997|enquete|verzekering|csat=2
K|aanvragen|wachttijd|2|neutraal|3|-|Machtiging voor de steunzolen liet acht weken op zich wachten.
#S|rdi-1998|review|overheid|sterren=4
K|aanvragen|digitaal|3|neutraal|0|-|Trouwdatum online vastgelegd.
K|aanvragen|bejegening|4|blijdschap|0|-|De trouwambtenaar kwam bij ons thuis op de koffie om ons te leren kennen.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Haar toespraak was prachtig, iedereen zat te snikken en te schateren tegelijk.
#S|rdi-1999|review|overheid|sterren=2
K|aanvragen|informatie|2|neutraal|1|-|Voor een evenementenvergunning zijn er drie formulieren met dezelfde vragen.
K|aanvragen|wachttijd|2|bezorgdheid|2|angst|Het feest is over negen dagen en er is nog geen besluit, ik ben bang dat we alles moeten afblazen.
#S|rdi-2000|enquete|overheid|csat=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Sinds het nieuwe asfalt trilt mijn servieskast niet meer.
#S|rdi-2001|review|wonen|sterren=3
K|aanleiding|geen|3|neutraal|0|-|We wilden van gas af en de keuken moest mee.
K|orienteren|bejegening|4|blijdschap|0|-|Verkoopster Inez tekende drie varianten en lachte om onze ruzies.
K|aanvragen|prijs|2|irritatie|0|-|De korting van vandaag bleek er morgen ook nog te zijn.
K|ontvangen|fout|2|neutraal|1|-|Kookplaat kwam in de verkeerde maat.
K|ontvangen|kwaliteit|4|blijdschap|0|-|De monteurs waren precies en lieten alles schoon achter.
K|hulp|wachttijd|2|neutraal|3|-|Op de juiste plaat hebben we vijf weken op een campinggasje gewacht.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Nu alles klopt is het een plaatje.
#S|rdi-2002|review|wonen|sterren=1
K|orienteren|geen|3|neutraal|0|-|Op een klusplatform een stukadoor gevonden met vijf sterren.
K|aanvragen|prijs|3|neutraal|0|-|Hij vroeg vijfhonderd euro vooraf voor materiaal.
K|ontvangen|levering|2|boosheid|2|-|Nooit meer gezien, nummer geblokkeerd, wat een smeerlap.
K|hulp|beleid|2|neutraal|1|-|Het platform zegt dat het "slechts bemiddelt".
K|terugkijken|geen|2|irritatie|0|-|Trap niet in die sterren.
#S|rdi-2003|review|wonen|sterren=4
K|hulp|informatie|4|blijdschap|0|-|De monteur belde een half uur van tevoren, legde uit wat er stuk was en wat het ging kosten.
K|hulp|kwaliteit|4|opluchting|0|-|De vaatwasser draait weer en ik hoef niet meer met de hand af te wassen voor zes man.
#S|rdi-2004|enquete|wonen|nps=5
K|gebruiken|kwaliteit|2|neutraal|0|-|Het trappenhuis is gehorig.
K|gebruiken|bejegening|4|blijdschap|0|-|Buren zijn aardig.
K|hulp|bereikbaarheid|2|neutraal|1|-|Beheerder is alleen op dinsdag tussen tien en elf te spreken.
#S|rdi-2005|enquete|wonen|csat=2
K|hulp|wachttijd|2|irritatie|3|-|Sinds februari zeur ik over dat balkonhek, moet er eerst iemand naar beneden vallen?
#S|rdi-2006|review|reizen|sterren=4
K|aanvragen|bejegening|4|blijdschap|0|-|Reisbureau De Kompas stelde een rondreis samen die precies bij ons tempo paste.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Hotels waren sfeervol, op één na.
K|gebruiken|kwaliteit|2|neutraal|0|-|Die ene lag naast een discotheek.
K|hulp|bejegening|4|blijdschap|0|-|Na een appje zaten we de volgende nacht ergens anders.
K|terugkijken|geen|4|vertrouwen|0|-|Volgende reis boek ik weer bij Gerda.
#S|rdi-2007|review|reizen|sterren=2
K|ontvangen|wachttijd|2|neutraal|2|-|Twee uur in de rij voor de huurauto.
K|ontvangen|beleid|2|neutraal|1|-|De borg van 1.200 euro moest per se op een creditcard en niet op een betaalpas.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Auto was schoon en zuinig.
K|betalen|beleid|2|neutraal|1|-|Voltanken deden ze zelf tegen 3,10 per liter.
#S|rdi-2008|review|reizen|sterren=5
K|gebruiken|bejegening|4|blijdschap|0|-|De conducteur op de nachttrein maakte ons wakker voor de zonsopgang boven de fjord, met koffie.
#S|rdi-2009|review|reizen|sterren=1
K|gebruiken|privacy|2|bezorgdheid|0|-|In de slaapcoupé kon de deur niet op slot.
K|gebruiken|privacy|2|boosheid|1|-|Om vier uur was mijn tas weg en de conducteur draaide zich nog eens om, schande.
#S|rdi-2010|enquete|reizen|nps=7
K|gebruiken|kwaliteit|4|blijdschap|0|-|Fijn dat er weer een restauratiewagen is.
K|gebruiken|levering|2|neutraal|0|-|De soep was alleen op na Hengelo.
#S|rdi-2011|enquete|reizen|csat=3
K|gebruiken|geen|3|neutraal|0|-|Enkele reis Goes, tweede klas, zonder bijzonderheden.
#S|rdi-2012|review|diensten|sterren=4
K|aanleiding|geen|3|neutraal|0|-|Nieuw jaar, goede voornemens, dus sportschool.
K|aanvragen|bejegening|4|neutraal|0|-|Inschrijven zonder verkooppraatje.
K|ontvangen|informatie|4|blijdschap|0|-|Eerste les kreeg ik van trainer Dylan een schema dat ik begreep.
K|gebruiken|kwaliteit|2|neutraal|0|-|Op maandagavond sta je te wachten op een bankje.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het is maart en ik ga nog steeds, dat is nog nooit gebeurd.
#S|rdi-2013|review|diensten|sterren=2
K|aanvragen|prijs|3|neutraal|0|-|Proefmaand voor een tientje.
K|betalen|beleid|2|irritatie|1|-|Die ging zonder waarschuwing over in een jaarcontract.
K|hulp|bejegening|2|irritatie|0|-|Aan de balie werd ik weggelachen.
K|vertrekken|digitaal|2|neutraal|2|-|Opzeggen moest met een formulier dat je alleen op een Windows-pc kunt openen.
#S|rdi-2014|review|diensten|sterren=5
K|aanvragen|wachttijd|4|verrassing|0|-|Maandag gebeld, dinsdag al terecht bij de mondhygiënist.
K|gebruiken|bejegening|4|vertrouwen|0|-|Ze stopte bij elk piepje dat ik gaf.
K|gebruiken|informatie|4|neutraal|0|-|Ik kreeg een tekeningetje mee van waar ik moet poetsen.
#S|rdi-2015|review|diensten|sterren=1
K|gebruiken|kwaliteit|2|neutraal|2|-|Implantaat na vier maanden los.
K|hulp|beleid|2|neutraal|0|-|Garantie gold alleen als ik elke drie weken was langsgeweest, tegen betaling.
K|hulp|bejegening|1|boosheid|0|-|"U zult wel knarsen." Nee, ú knarst, en wel aan alle kanten, kwakzalver.
#S|rdi-2016|enquete|diensten|nps=8
K|gebruiken|bejegening|4|vertrouwen|0|-|Mijn psycholoog oordeelt niet, dat is nieuw voor mij.
K|aanvragen|wachttijd|2|neutraal|3|-|Ik heb er wel zeven maanden op gewacht.
#S|rdi-2017|enquete|diensten|csat=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Eerste gesprek was kennismaken, oordeel volgt.
#S|rdi-2018|review|diensten|sterren=4
K|gebruiken|bejegening|4|blijdschap|0|-|De leraar Nederlands leest voor alsof hij op het toneel staat en nu wil mijn zoon ineens Reve lezen.
#S|rdi-2019|review|diensten|sterren=2
K|gebruiken|informatie|2|neutraal|1|-|Roosterwijzigingen komen om half elf 's avonds binnen.
K|hulp|bereikbaarheid|2|irritatie|2|-|Mentor mailt niet terug, teamleider mailt niet terug, conciërge weet alles maar mag niks.
#S|rdi-2020|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Onze dochter gaat er heen, ze haalt zevens, ze moppert een normale hoeveelheid.
#S|rdi-2021|review|diensten|sterren=4
K|orienteren|geen|3|neutraal|0|-|Via een waardebon van de bank hier terechtgekomen.
K|ontvangen|bejegening|4|blijdschap|0|-|Met de bon werden we net zo hartelijk ontvangen als iedereen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Drie kleine voorgerechten om te delen, heel smaakvol.
K|gebruiken|kwaliteit|2|neutraal|0|-|De zeebaars had een paar graatjes.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Espresso zoals in Napels.
#S|rdi-2022|review|diensten|sterren=1
K|orienteren|geen|3|neutraal|0|-|Met een kortingsbon gegaan.
K|gebruiken|bejegening|2|irritatie|0|-|Zodra je die bon op tafel legt verandert de glimlach in een streep.
K|gebruiken|kwaliteit|2|neutraal|0|-|Porties waren kleiner dan bij de tafel naast ons.
#S|rdi-2023|review|diensten|sterren=5
K|gebruiken|bejegening|4|blijdschap|0|-|De ober raadde me af om nog een gang te nemen. "U hebt genoeg gehad", zei hij, en hij had gelijk.
#S|rdi-2024|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|De ligging bij het water is fraai.
K|gebruiken|kwaliteit|3|neutraal|0|-|Het eten standaard.
K|betalen|prijs|2|neutraal|0|-|De prijzen zijn die van een sterrenzaak.
#S|rdi-2025|review|diensten|sterren=2
K|aanvragen|digitaal|2|neutraal|1|-|Reserveren via de site gaf een foutmelding, dus gebeld.
K|aanvragen|bejegening|2|irritatie|0|-|Aan de telefoon klonk het alsof ik stoorde.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Gelukkig kan de kok wel koken.
#S|rdi-2026|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De tafelgrill is hilarisch leuk met een groep vrienden.
K|gebruiken|kwaliteit|2|neutraal|0|-|Je kleren kunnen daarna zo in de was.
#S|rdi-2027|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Verse munt, verse gember, verse scones, wat een heerlijk theehuis.
#S|rdi-2028|review|diensten|sterren=1
K|gebruiken|kwaliteit|2|neutraal|0|-|Vlieg in de limonade.
K|hulp|bejegening|2|irritatie|0|-|"Die drinkt niet veel." Grappig.
#S|rdi-2029|review|diensten|sterren=3
K|gebruiken|kwaliteit|2|neutraal|0|-|De stoofpeertjes waren koud,
K|gebruiken|kwaliteit|4|blijdschap|0|-|de hazenpeper was dan weer uitmuntend.
#S|rdi-2030|review|diensten|sterren=4
K|gebruiken|bejegening|4|blijdschap|0|-|Je merkt dat het team elkaar mag, dat werkt aanstekelijk.
#S|rdi-2031|review|diensten|sterren=2
K|gebruiken|bejegening|2|neutraal|0|-|Twee keer de verkeerde fles wijn open getrokken zonder te laten zien.
K|betalen|prijs|2|irritatie|0|-|En raad eens, de verkeerde was de duurdere.
#S|rdi-2032|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn vader van 90 heeft zijn bord afgelikt, letterlijk.
#S|rdi-2033|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Broodje gezond, glas melk, krantje, half uur.
#S|rdi-2034|review|diensten|sterren=4
K|gebruiken|wachttijd|4|neutraal|0|-|Ze hebben nu twee kassa's, de rij is weg.
#S|rdi-2035|review|diensten|sterren=2
K|gebruiken|wachttijd|2|neutraal|1|-|Eén man achter de bar voor een vol terras.
#S|rdi-2036|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|De paastaart met advocaat was weg voor ik het mes had neergelegd.
#S|rdi-2037|review|diensten|sterren=1
K|ontvangen|fout|2|neutraal|1|-|Besteld: twaalf appelflappen. In de doos: twaalf frikandelbroodjes.
K|hulp|bejegening|2|boosheid|0|-|De bakker hing op toen ik belde. Hufter.
#S|rdi-2038|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het meergranen is luchtig en toch stevig, en blijft drie dagen mals.
#S|rdi-2039|review|diensten|sterren=3
K|betalen|prijs|2|neutraal|0|-|Lekker brood, forse prijs.
#S|rdi-2040|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De nieuwe eigenaar bakt de kaasstengels zonder kaas, zo lijkt het.
#S|rdi-2041|review|diensten|sterren=5
K|hulp|kwaliteit|4|blijdschap|0|-|Kras op mijn nieuwe auto en je ziet er niets meer van, knap hoor.
#S|rdi-2042|review|diensten|sterren=2
K|hulp|informatie|2|neutraal|1|-|Er werd een onderdeel vervangen waar ik niet om had gevraagd.
K|betalen|prijs|2|irritatie|0|-|Dat mocht ik wel even aftikken, 189 euro.
#S|rdi-2043|review|diensten|sterren=4
K|gebruiken|beleid|4|blijdschap|0|-|Leenfiets mee terwijl de auto op de brug staat, goed bedacht.
#S|rdi-2044|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Airco gevuld, koelt weer, ruikt naar niks.
#S|rdi-2045|review|diensten|sterren=1
K|hulp|bejegening|2|boosheid|0|-|"Vrouwen en koppelingen", zei hij tegen zijn maat. Ik sta er gewoon naast, eikel.
#S|rdi-2046|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Voor het eerst van mijn leven krullen die doen wat ik wil.
#S|rdi-2047|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Linkerkant twee centimeter langer dan rechts.
K|hulp|beleid|4|neutraal|0|-|Bijknippen mocht de volgende dag gratis.
#S|rdi-2048|review|diensten|sterren=4
K|gebruiken|bejegening|4|vertrouwen|0|-|Mijn autistische zoon wordt hier geknipt op zondagochtend als er verder niemand is, ze stelden het zelf voor.
#S|rdi-2049|review|diensten|sterren=3
K|gebruiken|geen|3|neutraal|0|-|Pony bijgewerkt, tientje, hoi.
#S|rdi-2050|review|diensten|sterren=1
K|betalen|prijs|2|irritatie|0|-|Voor "advies" stond er 15 euro op de bon, het advies was om vaker te komen.
#S|rdi-2051|enquete|diensten|nps=2
K|aanvragen|wachttijd|2|neutraal|3|-|Na het onderzoek drie weken op de uitslag gewacht.
K|gebruiken|informatie|2|teleurstelling|0|-|Ik kreeg hem te lezen in het portaal, 's avonds om tien uur, alleen op de bank.
K|gebruiken|bejegening|2|teleurstelling|0|-|Zoiets hoort een mens je te vertellen.
#S|rdi-2052|enquete|diensten|nps=10
K|gebruiken|bejegening|5|dankbaarheid|0|-|Wat een fantastische zorg kreeg mijn man op de stroke unit, dag en nacht!
K|gebruiken|informatie|4|vertrouwen|0|-|Elke ochtend een plan, elke avond bellen hoe het was gegaan.
#S|rdi-2053|enquete|diensten|csat=4
K|ontvangen|bejegening|4|blijdschap|0|-|Vriendelijk ontvangen door de vrijwilligster.
K|gebruiken|wachttijd|4|neutraal|0|-|Geen wachttijd gehad.
K|gebruiken|kwaliteit|4|opluchting|0|-|De ingreep viel me mee.
#S|rdi-2054|enquete|diensten|csat=2
K|ontvangen|digitaal|2|neutraal|1|-|Aanmeldzuil las mijn pas niet.
K|gebruiken|wachttijd|2|neutraal|1|-|Vijftig minuten uitloop zonder bericht.
K|gebruiken|bejegening|4|blijdschap|0|-|De arts-assistent was aardig en bood excuses aan.
#S|rdi-2055|review|diensten|sterren=5
K|gebruiken|bejegening|4|vertrouwen|0|-|Elke keer als ik mijn dochter breng komt Chantal naar ons toe en hurkt ze.
K|gebruiken|informatie|4|blijdschap|0|-|Bij het halen hoor ik precies hoeveel ze sliep en met wie ze speelde.
#S|rdi-2056|review|diensten|sterren=2
K|gebruiken|bejegening|2|bezorgdheid|0|-|De laatste maanden zie ik elke week een nieuw gezicht op de babygroep.
K|betalen|prijs|2|irritatie|0|-|En per januari weer 60 cent per uur erbij.
#S|rdi-2057|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ze gaan elke dag naar buiten, ook met regen, laarzen aan en hup.
#S|rdi-2058|review|diensten|sterren=1
K|gebruiken|privacy|1|boosheid|0|-|Mijn kind van twee is alleen op straat gevonden door een postbode, een half uur weg en niemand had het door. Onvergeeflijk.
#S|rdi-2059|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Gastouder is lief, huis is klein, tv staat vaak aan.
#S|rdi-2060|review|wonen|sterren=5
K|orienteren|informatie|4|vertrouwen|0|-|Binnen tien minuten had makelaar Ruben gezien dat de dakgoot lekte, terwijl de verkoper zei van niet.
#S|rdi-2061|review|wonen|sterren=2
K|aanvragen|wachttijd|2|irritatie|3|-|De koopakte liet weken op zich wachten, steeds was er weer iemand "met vakantie".
K|aanvragen|bejegening|4|blijdschap|0|-|De assistente deed haar best.
#S|rdi-2062|review|wonen|sterren=1
K|orienteren|fout|2|boosheid|1|-|Bod uitgelekt naar een andere kijker die toevallig de zwager van de makelaar is, corrupte boel.
#S|rdi-2063|review|wonen|sterren=4
K|orienteren|digitaal|4|blijdschap|0|-|Bezichtiging inplannen ging via een linkje, zelfs om middernacht.
#S|rdi-2064|review|wonen|sterren=3
K|betalen|prijs|3|neutraal|0|-|Courtage was zoals bij elk kantoor in de stad.
#S|rdi-2065|enquete|bank|csat=4
K|hulp|wachttijd|4|neutraal|0|-|Na drie minuten iemand aan de lijn.
K|hulp|informatie|4|neutraal|0|-|Vraag over de incasso was zo beantwoord.
#S|rdi-2066|enquete|bank|csat=1
K|hulp|beleid|2|boosheid|3|-|Na 38 jaar trouwe klant mijn rekening opgeheven wegens "risicoprofiel", zonder uitleg. Ik ben imker!
#S|rdi-2067|enquete|verzekering|nps=8
K|hulp|digitaal|4|blijdschap|0|-|Foto van de bon, klaar, geld binnen. Heerlijk simpel.
#S|rdi-2068|enquete|verzekering|nps=1
K|hulp|bejegening|2|boosheid|0|-|Ze vroegen of ik kon bewijzen dat mijn laptop "echt gevallen" was. Moet ik hem nog een keer laten vallen dan?!
#S|rdi-2069|enquete|energie|csat=3
K|hulp|geen|3|neutraal|0|-|Ik belde om een kopie van een factuur en die is gestuurd.
#S|rdi-2070|enquete|energie|nps=2
K|hulp|belofte|2|teleurstelling|2|-|Er zou een monteur terugkomen voor de losse leiding. Ik heb er drie middagen voor thuisgezeten.
#S|rdi-2071|enquete|telecom|csat=4
K|orienteren|bejegening|4|blijdschap|0|-|Verkoper nam me serieus, ook al kwam ik met een telefoon van elf jaar oud.
#S|rdi-2072|enquete|telecom|nps=1
K|hulp|bejegening|1|boosheid|0|-|uitgelachen worden om je leeftijd in een winkel waar je 60 euro per maand betaalt, walgelijk
#S|rdi-2073|enquete|overheid|csat=5
K|hulp|informatie|4|opluchting|0|-|De schuldhulpverlener legde het zo uit dat ik weer toekomst zie.
#S|rdi-2074|enquete|overheid|csat=2
K|aanvragen|herhaling|2|irritatie|2|-|Voor de derde keer dezelfde bankafschriften moeten inleveren, ze verdwijnen daar in een zwart gat.
#S|rdi-2075|enquete|overheid|nps=7
K|aanvragen|wachttijd|4|neutraal|0|-|Binnen een kwartier klaar met de aangifte van ons zoontje.
#S|rdi-2076|review|reizen|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Alles aan deze B&B ademt liefde: de geborduurde kussens, de jam, de poes op de vensterbank.
#S|rdi-2077|review|reizen|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Poes sliep op ons bed en mijn man is allergisch.
K|hulp|bejegening|2|irritatie|0|-|Volgens de eigenares moest hij "er maar aan wennen".
#S|rdi-2078|review|reizen|sterren=4
K|wijzigen|beleid|4|dankbaarheid|0|-|Moesten eerder weg door een sterfgeval en kregen de laatste drie nachten gewoon terug, zo menselijk.
#S|rdi-2079|review|reizen|sterren=1
K|vertrekken|fout|2|irritatie|2|-|Netjes op tijd geannuleerd en toch de volle som ingehouden, want hun mailbox zat vol.
#S|rdi-2080|review|reizen|sterren=3
K|gebruiken|geen|3|neutraal|0|-|Eén nacht, geen ontbijt, vroege vlucht.
#S|rdi-2081|review|diensten|sterren=4
K|gebruiken|geen|3|neutraal|0|-|Wij gingen op restaurant voor de verjaardag van mijn schoonmoeder.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De scampi diabolique waren pikant zoals gevraagd.
K|gebruiken|kwaliteit|2|neutraal|0|-|De kroketjes kwamen duidelijk uit de diepvries.
K|gebruiken|bejegening|4|blijdschap|0|-|Er werd spontaan gezongen door de zaal, plezant.
K|betalen|prijs|3|neutraal|0|-|Rekening: 52 euro per koppel.
#S|rdi-2082|review|diensten|sterren=2
K|gebruiken|wachttijd|2|irritatie|1|-|We hebben meer naar de kelner zijn rug gekeken dan naar ons eten.
#S|rdi-2083|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Superlekkere wok, ge kiest alles zelf en ze bakken het waar ge bij staat.
#S|rdi-2084|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Het tearoomke is wat gedateerd, de koffie is correct, de taart van de dag was op.
#S|rdi-2085|review|diensten|sterren=1
K|gebruiken|kwaliteit|2|boosheid|0|-|Een haar in de paté, beestig vuil, en dan nog een gezicht trekken ook.
#S|rdi-2086|review|diensten|sterren=4
K|gebruiken|beleid|4|blijdschap|0|-|Ge moogt er uw eigen taart meebrengen, dat vinden wij sympathiek.
#S|rdi-2087|review|diensten|sterren=2
K|aanvragen|beleid|2|irritatie|1|-|Een voorschot van twintig euro de man betalen voor een tafel op maandagmiddag, zeg.
#S|rdi-2088|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Zo'n tarbot heb ik in heel mijn leven nog niet gegeten, formidabel!
#S|rdi-2089|review|diensten|sterren=3
K|gebruiken|wachttijd|2|neutraal|1|-|Op het middaguur is het aanschuiven.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De broodjes martino zijn er wel de beste van de streek.
#S|rdi-2090|review|diensten|sterren=4
K|gebruiken|bejegening|4|blijdschap|0|-|De frituuruitbaatster kent ieders bestelling uit het hoofd.
#S|rdi-2091|review|diensten|sterren=2
K|betalen|prijs|2|irritatie|0|-|Grote friet met stoofvleessaus 9,50, waar gaan we naartoe?
#S|rdi-2092|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|opluchting|0|-|Twee maanden na mijn knieoperatie terug aan het fietsen, met dank aan mijn kinesist.
#S|rdi-2093|review|diensten|sterren=3
K|gebruiken|geen|3|neutraal|0|-|Bij de kinesist geweest voor mijn schouder, ik moet nog acht keren gaan.
#S|rdi-2094|review|diensten|sterren=4
K|gebruiken|informatie|4|vertrouwen|0|-|Onze huisdokter neemt haar tijd en verwijst door als ze het zelf niet weet.
#S|rdi-2095|review|diensten|sterren=1
K|aanvragen|beleid|2|irritatie|2|-|Patiëntenstop, zeggen ze overal in Aalst. En waar moet ik dan naartoe met mijn suiker?
#S|rdi-2096|enquete|diensten|csat=4
K|gebruiken|bejegening|4|blijdschap|0|-|De brancardier vertelde moppen tot aan de operatiezaal, mijn zenuwen waren weg.
#S|rdi-2097|enquete|diensten|csat=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Het warm eten was koud tegen dat het op de kamer was.
#S|rdi-2098|enquete|diensten|csat=5
K|gebruiken|bejegening|5|dankbaarheid|0|-|Aan de vroedvrouwen van Sint-Godelieve: ge zijt goud waard, zonder jullie had ik het niet gekund.
#S|rdi-2099|enquete|diensten|csat=3
K|gebruiken|geen|3|neutraal|0|vraag|Is het de bedoeling dat ik zelf bel voor de uitslag?
#S|rdi-2100|enquete|diensten|nps=4
K|betalen|informatie|2|neutraal|1|-|De ziekenhuisfactuur is vier bladzijden en ik versta er twee lijnen van.
#S|rdi-2101|review|diensten|sterren=4
K|hulp|wachttijd|4|blijdschap|0|-|'s Morgens gebeld met een platte batterij, 's middags weer aan het rijden.
#S|rdi-2102|review|diensten|sterren=2
K|hulp|belofte|2|irritatie|3|-|De carrosserie zou tegen vrijdag klaar zijn, ik rij nu al drie weken rond met een vervangwagen die naar sigaren stinkt.
#S|rdi-2103|review|diensten|sterren=5
K|hulp|informatie|4|vertrouwen|0|-|Garagist Dirk toont altijd eerst de versleten stukken, zo weet ge dat ge niet bedrogen wordt.
#S|rdi-2104|review|diensten|sterren=3
K|gebruiken|wachttijd|3|neutraal|0|-|Keuring: veertig minuten aangeschoven, tien minuten keuring, groene kaart.
#S|rdi-2105|review|diensten|sterren=1
K|gebruiken|wachttijd|2|irritatie|2|-|Drie uur in de file aan de keuring terwijl ik een afspraak had. Waarvoor dient die afspraak dan?
#S|rdi-2106|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mooi in de kleur gezet en niet te droog geföhnd.
#S|rdi-2107|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Ik had een foto mee, en als ge goed kijkt ziet ge dat het dezelfde haarkleur is. Meer niet.
#S|rdi-2108|review|diensten|sterren=5
K|gebruiken|bejegening|4|blijdschap|0|-|Onze kapper is tegelijk onze psycholoog en nog goedkoper ook.
#S|rdi-2109|review|reizen|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Verblijf in een oude hoeve in Haspengouw, heel rustig en mooi ingericht.
K|gebruiken|bejegening|4|blijdschap|0|-|Gastvrouw had een mandje met appels en een wandelkaart klaargezet.
#S|rdi-2110|review|reizen|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|De zogezegde wellness was een infraroodcabine in de kelder naast de wasmachines.
#S|rdi-2111|review|reizen|sterren=1
K|ontvangen|kwaliteit|2|boosheid|1|-|Vakantiewoning vol spinnen, vuile pampers in de vuilbak, en dat noemen ze "instapklaar", vies!
#S|rdi-2112|review|reizen|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Voor een weekendje zee volstaat het.
#S|rdi-2113|enquete|reizen|nps=5
K|gebruiken|levering|3|neutraal|0|-|Met de bus: soms drie minuten te vroeg, soms tien te laat.
#S|rdi-2114|enquete|reizen|csat=2
K|hulp|informatie|2|neutraal|1|-|De chauffeur wist zelf niet dat zijn route omgelegd was, we hebben samen de weg gezocht.
#S|rdi-2115|enquete|reizen|csat=5
K|gebruiken|bejegening|4|dankbaarheid|0|-|Merci aan de treinbegeleidster die mijn zoon van negen op de juiste overstap heeft gezet.
#S|rdi-2116|enquete|reizen|nps=1
K|gebruiken|bereikbaarheid|2|teleurstelling|2|-|Sinds het nieuwe vervoersplan geraakt ons moeder niet meer op de markt.
#S|rdi-2117|review|wonen|sterren=4
K|orienteren|informatie|4|blijdschap|0|-|De architecte luisterde naar ons budget en tekende daar ook naar.
#S|rdi-2118|review|wonen|sterren=2
K|aanvragen|informatie|2|irritatie|1|-|In het compromis stond de garagebox plots niet meer vermeld, "een vergetelheid" volgens het kantoor.
#S|rdi-2119|review|wonen|sterren=5
K|ontvangen|kwaliteit|4|blijdschap|0|-|Plafonneur heeft afgeleverd op tijd en glad gelijk een babybil.
#S|rdi-2120|review|wonen|sterren=1
K|ontvangen|levering|2|boosheid|3|-|Negen maanden zonder trap door een schrijnwerker die elke maandag "donderdag" zegt. Leugenaar!
#S|rdi-2121|review|wonen|sterren=3
K|hulp|geen|3|neutraal|0|-|Ketel laten onderhouden, attest ontvangen.
#S|rdi-2122|enquete|wonen|nps=3
K|hulp|wachttijd|2|neutraal|3|-|De syndicus doet er twee maanden over om een lamp te laten vervangen.
#S|rdi-2123|review|bank|sterren=4
K|hulp|bejegening|4|blijdschap|0|-|In Beringen zit nog een bediende die rechtstaat als ge binnenkomt.
#S|rdi-2124|review|bank|sterren=2
K|betalen|prijs|2|neutraal|0|-|Ze rekenen nu kosten aan per papieren uittreksel.
#S|rdi-2125|enquete|bank|csat=3
K|aanvragen|geen|3|verlangen|0|wens|Ik zou graag een simulatie krijgen voor een renovatielening.
#S|rdi-2126|review|verzekering|sterren=5
K|hulp|wachttijd|4|blijdschap|0|-|Hagelschade aan de serre gemeld op maandag, geld op donderdag, zo moet het.
#S|rdi-2127|review|verzekering|sterren=1
K|hulp|bejegening|2|irritatie|0|-|De expert liep door mijn verbrande living alsof hij kwam winkelen.
#S|rdi-2128|enquete|verzekering|csat=2
K|hulp|herhaling|2|neutraal|2|-|Het attest van de dokter is vier keer opgevraagd en vier keer opgestuurd.
#S|rdi-2129|review|energie|sterren=4
K|hulp|bereikbaarheid|4|neutraal|0|-|Gebeld en binnen twee minuten iemand die West-Vlaams sprak.
#S|rdi-2130|review|energie|sterren=1
K|betalen|fout|2|irritatie|2|-|Afrekening van een leegstaand huis: 1.900 euro. Wie heeft daar gestookt, de muizen?
#S|rdi-2131|review|telecom|sterren=4
K|ontvangen|kwaliteit|4|blijdschap|0|-|De technieker heeft de kabel proper langs de goot gelegd en alles getest voor hij wegging.
#S|rdi-2132|review|telecom|sterren=2
K|vertrekken|bejegening|2|irritatie|1|-|Opgezegd, en sindsdien bellen ze mij elke avond juist onder het eten om te vragen waarom.
#S|rdi-2133|enquete|telecom|csat=3
K|orienteren|prijs|3|neutraal|0|vraag|Is dat tarief van 39 euro blijvend of alleen het eerste jaar?
#S|rdi-2134|enquete|telecom|nps=8
K|hulp|bejegening|4|vertrouwen|0|-|Dat meisje in de shop in Eeklo liegt niet, daarom blijf ik.
#S|rdi-2135|review|overheid|sterren=4
K|aanvragen|bejegening|4|blijdschap|0|-|Op het gemeentehuis van ons dorp word je nog geholpen met een goeiemorgen en een glimlach.
#S|rdi-2136|review|overheid|sterren=2
K|hulp|doorverwijzing|2|irritatie|2|-|Dienst mobiliteit zegt politie, politie zegt dienst mobiliteit, en die camion rijdt ondertussen nog altijd door onze straat.
#S|rdi-2137|enquete|overheid|csat=1
K|aanvragen|digitaal|2|irritatie|2|-|Ik heb geen smartphone en dus besta ik niet voor het loket
#S|rdi-2138|enquete|overheid|csat=4
K|aanvragen|informatie|4|neutraal|0|-|De dame van het pensioenpunt heeft alles nagekeken, het klopt.
#S|rdi-2139|review|overheid|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Speelpleinwerking: kinderen vuil, moe en content.
#S|rdi-2140|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De turnkring is een warme club waar ook kinderen met een beperking meedoen.
#S|rdi-2141|review|diensten|sterren=2
K|gebruiken|bejegening|2|teleurstelling|0|-|Onze zoon zat heel het seizoen op de bank, "om te leren" zegt de trainer, en nu wil hij stoppen.
#S|rdi-2142|review|diensten|sterren=5
K|gebruiken|bejegening|4|dankbaarheid|0|-|Meester Bart, ge hebt ons Emma leren lezen toen iedereen het had opgegeven.
#S|rdi-2143|review|diensten|sterren=1
K|hulp|bejegening|2|irritatie|2|-|Voor elke vraag over mijn dyslectische dochter word ik doorgestuurd, uitgesteld of met een brochure wandelen gestuurd.
#S|rdi-2144|enquete|diensten|nps=7
K|gebruiken|informatie|4|blijdschap|0|-|Het heen-en-weerschriftje werkt goed.
#S|rdi-2145|enquete|diensten|nps=2
K|gebruiken|kwaliteit|2|bezorgdheid|0|-|Het regent binnen in de turnzaal en de kinderen schuiven uit.
#S|rdi-2146|review|diensten|sterren=4
K|gebruiken|bejegening|4|vertrouwen|0|-|Bij onthaalmoeder Greet is het thuis weg van thuis, ik vertrek er elke morgen met een gerust hart.
#S|rdi-2147|review|diensten|sterren=3
K|betalen|prijs|2|neutraal|0|-|De crèche is goed, de dagprijs is met vier euro gestegen.
#S|rdi-2148|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Sedert de nieuwe bazin er is blinkt café Sportwereld weer en is de soep van 't huis.
#S|rdi-2149|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|Pinten zonder kraag en een kraag aan de ober, zo is 't tegenwoordig.
#S|rdi-2150|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Lekkere tapas, toffe muziek, terras vol zon tot negen uur.
#S|rdi-2151|review|diensten|sterren=1
K|betalen|fout|2|neutraal|1|-|Zeven koffies aangerekend voor vier man. We zijn blijven staan tot het klopte.
#S|rdi-2152|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Brasserie zonder franjes. Steak friet, salade, punt.
#S|rdi-2153|review|diensten|sterren=5
K|gebruiken|bejegening|4|blijdschap|0|-|Vriendelijke bediening en een mopje voor onze jongste, we voelden ons direct thuis.
#S|rdi-2154|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Veel volk, weinig smaak. De frietjes van mijn bomma winnen met blote handen.
#S|rdi-2155|review|diensten|sterren=4
K|ontvangen|levering|4|neutraal|0|-|Traiteurbestelling stond klaar op het uur dat we gevraagd hadden.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De koude schotel was vers en rijkelijk gevuld.
#S|rdi-2156|review|diensten|sterren=1
K|ontvangen|kwaliteit|2|teleurstelling|0|-|De babyborrelhapjes waren slap en uitgedroogd, ik schaamde mij voor de familie.
#S|rdi-2157|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|pannenkoek met bruine suiker, zoals het hoort, niks speciaals
#S|rdi-2158|review|diensten|sterren=4
K|gebruiken|wachttijd|4|blijdschap|0|-|Snel bediend, ook al zat alles vol, chapeau voor de zaal.
#S|rdi-2159|review|diensten|sterren=2
K|gebruiken|wachttijd|2|neutraal|2|-|Om 13u besteld, om 14u20 gegeten, mijn dochter sliep al.
#S|rdi-2160|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Hun tomatensoep met balletjes is troost in een kom.
#S|rdi-2161|review|diensten|sterren=1
K|terugkijken|geen|2|irritatie|0|-|Doe uzelf een plezier en rij door.
#S|rdi-2162|review|diensten|sterren=5
K|terugkijken|geen|4|blijdschap|0|-|Absoluut nen aanrader, proficiat aan heel de ploeg!
#S|rdi-2163|review|diensten|sterren=4
K|terugkijken|geen|4|vertrouwen|0|-|We komen al drie generaties bij deze slager en zullen dat blijven doen.
#S|rdi-2164|review|diensten|sterren=3
K|terugkijken|geen|3|neutraal|0|-|Ik weet nog niet of we terugkomen.
#S|rdi-2165|enquete|diensten|csat=2
K|gebruiken|levering|2|neutraal|1|-|Gezinshulp kwam twee uur later dan afgesproken.
#S|rdi-2166|enquete|diensten|csat=4
K|gebruiken|bejegening|4|blijdschap|0|-|ons poetsvrouw is een parel
#S|rdi-2167|enquete|diensten|csat=5
K|gebruiken|bejegening|4|dankbaarheid|0|-|Bedankt aan de nachtverpleegster die mijn hand heeft vastgehouden, ik weet haar naam niet.
#S|rdi-2168|enquete|diensten|csat=1
K|gebruiken|bejegening|2|teleurstelling|0|-|Niemand had mij verteld dat mijn man verplaatst was; ik stond aan een leeg bed.
K|gebruiken|informatie|2|bezorgdheid|0|-|Ik dacht dat hij overleden was.
#S|rdi-2169|enquete|diensten|csat=3
K|gebruiken|kwaliteit|3|neutraal|0|-|kamer met twee, zicht op de parking
#S|rdi-2170|enquete|diensten|nps=8
K|gebruiken|kwaliteit|4|blijdschap|0|-|De oefenzaal is goed uitgerust en de begeleiding is top.
#S|rdi-2171|review|reizen|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De boottocht door de Westhoek was een voltreffer, schipper vertelt geestig.
#S|rdi-2172|review|reizen|sterren=2
K|aanvragen|informatie|2|teleurstelling|0|-|Op de foto een zwembad, in het echt een werf. Dat hadden ze toch kunnen zeggen?
#S|rdi-2173|review|reizen|sterren=5
K|ontvangen|bejegening|4|verrassing|0|-|Toen we in het hotel aankwamen stond er een tekening klaar voor ons dochtertje, met haar naam op.
#S|rdi-2174|review|reizen|sterren=1
K|gebruiken|levering|2|boosheid|2|-|Vlucht geschrapt en dan een hotel op twee uur rijden waar geen bed vrij was. Krapuul van een maatschappij.
#S|rdi-2175|review|wonen|sterren=4
K|hulp|prijs|4|blijdschap|0|-|Loodgieter deed het voor een kratje Duvel, zo zijn er niet veel meer.
#S|rdi-2176|review|wonen|sterren=2
K|orienteren|bereikbaarheid|2|neutraal|1|-|Vier dakwerkers gecontacteerd, één heeft geantwoord.
#S|rdi-2177|review|wonen|sterren=5
K|ontvangen|kwaliteit|5|blijdschap|0|-|Ons nieuw terras is prachtig, ik blijf ernaar staan kijken van achter mijn koffie!
#S|rdi-2178|review|bank|sterren=1
K|hulp|bejegening|2|boosheid|0|-|Mijn mama van 85 werd aan de balie afgesnauwd omdat ze haar code vergeten was. Beschamend.
#S|rdi-2179|review|bank|sterren=5
K|aanvragen|wachttijd|4|verrassing|0|-|Krediet goedgekeurd terwijl de koffie nog warm was, wij stonden perplex.
#S|rdi-2180|enquete|energie|nps=6
K|gebruiken|digitaal|3|verlangen|0|wens|Het zou handig zijn als de app ook mijn gasverbruik toonde.
#S|rdi-2181|review|diensten|sterren=4
K|gebruiken|kwaliteit+bejegening|4|blijdschap|0|-|Fijn gegeten bij De Tuinkamer. De gerechten waren mooi op smaak en de serveerster was erg attent. Alleen het toilet kan een likje verf gebruiken.
#S|rdi-2182|review|diensten|sterren=2
K|gebruiken|kwaliteit+wachttijd|2|neutraal|1|-|Bestelling duurde veertig minuten. De tosti was van buiten zwart en van binnen koud. Niet meer besteld daarna.
#S|rdi-2183|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Elke ochtend loop ik hier even binnen voor een koffie en een croissant. Nog nooit een slechte gehad. Dat zegt genoeg lijkt me.
#S|rdi-2184|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|We aten er met mijn ouders. Zij vonden het lekker, wij vonden het gewoon. De bediening was vlot.
#S|rdi-2185|review|diensten|sterren=1
K|gebruiken|bejegening|2|boosheid|0|-|Wat een arrogante houding van dat personeel. Je durft niet eens om zout te vragen. Ik was blij dat ik buiten stond.
#S|rdi-2186|review|diensten|sterren=4
K|gebruiken|bejegening|4|vertrouwen|0|-|Al jaren bij deze huisartsenpraktijk. De assistentes denken mee en de dokters nemen je serieus. Ik zou niet anders willen.
#S|rdi-2187|review|diensten|sterren=2
K|aanvragen|bereikbaarheid|2|irritatie|2|-|Je moet om acht uur precies bellen. Om vijf over acht ben je nummer zeventien. En dan is er alsnog geen plek.
#S|rdi-2188|review|diensten|sterren=5
K|hulp|wachttijd+prijs|4|blijdschap|0|-|Ruitje kapot, zelfde dag gemaakt. Kostte me minder dan ik dacht. Prima kerel ook.
#S|rdi-2189|review|diensten|sterren=3
K|gebruiken|geen|3|neutraal|0|-|Onderhoudsbeurt laten doen bij 60.000 km. Olie ververst, filters vervangen, ruitenwissers ook. Verder geen mededelingen.
#S|rdi-2190|review|diensten|sterren=1
K|hulp|fout|2|boosheid|2|-|Ze hebben de verkeerde band gemonteerd. Ik ontdekte het zelf. Zij vinden dat het mijn schuld is, de sukkels.
#S|rdi-2191|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Nieuwe kapper geprobeerd en dat was een goede keuze. Model klopt, kleur klopt. Ik ga niet meer terug naar mijn oude.
#S|rdi-2192|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Ik had me verheugd op een frisse coupe. Nu heb ik een soort helm. Balen.
#S|rdi-2193|enquete|diensten|csat=4
K|gebruiken|wachttijd+informatie|4|blijdschap|0|-|Snel aan de beurt. Uitleg was helder. Medicijnen kon ik meteen meenemen.
#S|rdi-2194|enquete|diensten|csat=2
K|gebruiken|bejegening|2|teleurstelling|0|-|De specialist had haast. Ik had nog drie vragen op mijn briefje staan. Die heb ik dus nog steeds.
#S|rdi-2195|enquete|diensten|csat=3
K|gebruiken|geen|3|neutraal|0|-|Mijn gips is eraf. Volgende week controle. Meer kan ik er niet over zeggen.
#S|rdi-2196|enquete|diensten|csat=5
K|gebruiken|bejegening|4|dankbaarheid|0|-|Ik was zenuwachtig voor de narcose. Een zuster bleef bij me tot ik sliep en zat er weer toen ik wakker werd. Dat was zo fijn.
#S|rdi-2197|review|reizen|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ruim huisje, fijne bedden, mooie omgeving. Vaatwasser was een beetje oud. We hebben een heerlijke week gehad.
#S|rdi-2198|review|reizen|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Bad lekte, deur klemde. Speeltuin was afgesloten. Daar waren we juist voor gekomen.
#S|rdi-2199|review|reizen|sterren=1
K|betalen|beleid|2|boosheid|2|-|Geannuleerd door corona bij mijn man. Geen cent terug. Een wanvertoning en dan ook nog reclame blijven mailen.
#S|rdi-2200|enquete|reizen|nps=7
K|gebruiken|levering|4|neutraal|0|-|Trein kwam op tijd. Plek gevonden. Op tijd op mijn werk.
#S|rdi-2201|enquete|reizen|nps=2
K|gebruiken|levering+informatie|2|irritatie|2|-|Trein uitgevallen. Bus kwam niet. Niemand die iets wist. Lekker dan.
#S|rdi-2202|review|wonen|sterren=5
K|gebruiken|levering+kwaliteit|4|blijdschap|0|-|De verhuizers waren vroeg, werkten stevig door en hadden overal dekens bij. Niets kapot. Ik beveel ze van harte aan.
#S|rdi-2203|review|wonen|sterren=2
K|orienteren|bejegening|2|irritatie|0|-|De makelaar had zichtbaar geen zin. Hij stond al bij de deur toen wij nog boven liepen. Zo verkoop je geen huis.
#S|rdi-2204|review|wonen|sterren=1
K|hulp|kwaliteit|2|boosheid|2|-|Na zijn reparatie lekt het op drie plekken in plaats van één. Knoeier eersteklas. Mijn plafond hangt erbij.
#S|rdi-2205|enquete|wonen|csat=4
K|hulp|bejegening|4|blijdschap|0|-|Aardige monteur. Hij legde een kleedje neer en nam zijn rommel mee. Zo kan het ook.
#S|rdi-2206|review|bank|sterren=4
K|aanvragen|wachttijd+bejegening|4|blijdschap|0|-|Binnen een half uur een rekening geopend voor onze stichting. Vriendelijke hulp en koffie erbij.
#S|rdi-2207|review|bank|sterren=2
K|hulp|informatie|2|verwarring|1|-|De een zegt dat het geld vrijdag komt. De ander zegt dat het al geweest is. Ik zie niks.
#S|rdi-2208|review|verzekering|sterren=3
K|hulp|geen|3|neutraal|0|-|Lekkage gemeld op 4 juni. Expert langs geweest op 11 juni. Wachten op rapport.
#S|rdi-2209|enquete|verzekering|nps=9
K|hulp|bereikbaarheid+informatie|4|blijdschap|0|-|Meteen iemand aan de lijn. Duidelijk antwoord op mijn vraag. Meer hoef ik niet.
#S|rdi-2210|enquete|energie|csat=2
K|betalen|prijs|2|bezorgdheid|0|angst|Mijn maandbedrag is nu 310 euro. Dat is een derde van mijn inkomen. Ik weet niet hoe lang ik dat volhoud.
#S|rdi-2211|enquete|energie|nps=8
K|aanvragen|digitaal|4|neutraal|0|-|Overstappen ging online. Binnen een kwartier geregeld. Bevestiging kwam meteen.
#S|rdi-2212|review|telecom|sterren=2
K|aanvragen|bejegening|2|irritatie|0|-|Ik wilde alleen een kabeltje. Daar moest een nieuwe bundel bij, vond de verkoper. Vermoeiend.
#S|rdi-2213|enquete|telecom|csat=4
K|hulp|kwaliteit+bejegening|4|blijdschap|0|-|Toestel gerepareerd, hoesje cadeau gekregen. Heel aardige jongen. Ik ben tevreden naar huis gegaan.
#S|rdi-2214|review|overheid|sterren=1
K|hulp|wachttijd|2|boosheid|3|-|Sinds 2023 vraag ik om een drempel in onze straat. Al drie kinderen aangereden. Moet er eerst een dode vallen?!
#S|rdi-2215|enquete|overheid|csat=4
K|aanvragen|informatie|4|blijdschap|0|-|Goede uitleg gekregen over de leerlingenvervoerregeling. Formulier meteen ingevuld. Binnen zes weken bericht.
#S|rdi-2216|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Leuke lessen en goede begeleiding op deze zwemschool. Onze zoon was doodsbang voor water en springt er nu in.
#S|rdi-2217|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|De groepen zijn groot. Sommige kinderen staan de halve les te bibberen op de kant. Voortgang krijg je niet te horen.
#S|rdi-2218|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Wat een heerlijke sauna! Alles klopt, van de kruidenbaden tot de soep. Ik zweef nog steeds.
#S|rdi-2219|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Bioscoop in het dorp. Klein scherm, zachte stoelen, bonbon bij de pauze. Film was matig maar daar kunnen zij niks aan doen.
#S|rdi-2220|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Goede pizza's, dunne bodem, royaal belegd. Wij halen hier elke vrijdag. Nooit klachten.
#S|rdi-2221|review|diensten|sterren=1
K|gebruiken|kwaliteit+bejegening|1|boosheid|0|-|Vreselijk eten en een schreeuwende eigenaar. We zijn halverwege weggegaan. De slechtste zaak waar ik ooit ben geweest.
#S|rdi-2222|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Op aanraden van de buren naar dit restaurantje gegaan en het was inderdaad erg goed. Verse vis, mooie wijn, rustige zaal.
#S|rdi-2223|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De eerste keer waren we enthousiast. Nu was het vlees taai en de sfeer weg. Zonde.
#S|rdi-2224|review|diensten|sterren=5
K|gebruiken|bejegening|4|dankbaarheid|0|-|Veel dank aan het team van de dagbehandeling. Jullie maakten een rotdag draaglijk. Het ijsje hielp ook.
#S|rdi-2225|enquete|diensten|nps=6
K|gebruiken|kwaliteit|3|verlangen|0|wens|Prima sportschool. Ik zou wel graag later op de avond nog terechtkunnen. Misschien tot elf uur?
