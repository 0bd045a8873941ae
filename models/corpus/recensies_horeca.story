#S|rho-0001|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De mosterdsoep smaakte naar mosterd, dat maak je ook wel eens anders mee.
K|gebruiken|kwaliteit|2|neutraal|0|-|Broodje erbij was van gisteren.
K|betalen|prijs|4|blijdschap|0|-|Voor een tientje hoor je mij niet mopperen.
#S|rho-0002|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Prima voor één keer.
#S|rho-0003|review|bezorging|sterren=1
K|aanvragen|geen|3|neutraal|0|-|Om tien over zes sushi besteld voor vier man,
K|ontvangen|levering|2|irritatie|2|-|om kwart voor negen ging eindelijk de bel.
K|ontvangen|fout|2|neutraal|0|-|De sashimi ontbrak en er zat een tas met andermans poké bij.
K|hulp|bereikbaarheid|2|boosheid|3|-|Zes keer gebeld, zes keer een bandje dat zegt dat ze gesloten zijn.
K|betalen|geen|3|verlangen|0|wens|Ik wil gewoon mijn 74 euro terug.
#S|rho-0004|review|diensten|sterren=5
K|gebruiken|bejegening|5|blijdschap|0|-|Onze zoon van zes at niks van de kaart, en de kok kwam zelf vragen of hij een pannenkoek lustte.
K|gebruiken|bejegening|5|dankbaarheid|0|-|Zoiets vergeet je als ouders niet.
#S|rho-0005|review|diensten|sterren=2
K|aanvragen|geen|3|neutraal|0|-|Reservering voor half acht, aan het raam.
K|gebruiken|belofte|2|irritatie|0|-|Dat raamtafeltje bleek naast de wc-deur te staan.
K|gebruiken|wachttijd|2|neutraal|1|-|Pas na veertig minuten vroeg iemand wat we wilden drinken.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Eerlijk is eerlijk, de kabeljauw was mooi gaar.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Maar de aardappelpuree eronder was zo koud als het bord.
#S|rho-0006|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|lekker gegeten
K|gebruiken|bejegening|4|blijdschap|0|-|leuke meiden in de bediening
K|gebruiken|kwaliteit|2|neutraal|0|-|muziek iets te hard
#S|rho-0007|review|diensten|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Er kroop een pissebed over mijn carpaccio, ik heb het filmpje nog.
K|hulp|bejegening|1|boosheid|0|-|'Dan weet u in elk geval dat de sla vers is', zei de eigenaar.
K|betalen|prijs|2|boosheid|0|-|En het voorgerecht stond gewoon op de bon.
#S|rho-0008|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Gemiddelde pizza, gemiddelde wijn, gemiddelde dinsdagavond.
K|betalen|prijs|3|neutraal|0|-|Rekening was er ook naar: 46 euro met z'n tweeën.
#S|rho-0009|review|diensten|sterren=5
K|orienteren|geen|3|neutraal|0|-|Ons moeder werd tachtig en wij zochten iets waar een rolstoel binnen kan.
K|aanvragen|bejegening|5|blijdschap|0|-|Aan de telefoon dacht Greet al mee over de plaats aan tafel en een drempelplankje.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het konijn met pruimen was zoals thuis vroeger.
K|gebruiken|bejegening|5|verrassing+blijdschap|0|-|Bij de koffie kwam er plots een taartje met vuurwerk en zong heel de zaak mee.
K|terugkijken|geen|5|dankbaarheid|0|-|Merci aan heel de ploeg, ze spreekt er nog elke dag over.
#S|rho-0010|review|bezorging|sterren=4
K|ontvangen|levering|4|blijdschap|0|-|Boodschappen stonden netjes tussen vier en vijf op de stoep.
K|ontvangen|bejegening|4|blijdschap|0|-|De jongen droeg de kratten zelfs naar de derde verdieping.
K|ontvangen|kwaliteit|2|neutraal|0|-|Een van de yoghurtbekers was wel ingedeukt.
#S|rho-0011|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Daar kom je niet voor terug.
#S|rho-0012|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het bed lag heerlijk en 's nachts hoor je alleen een uil.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Jammer dat het ontbijt op zondag pas om half tien begint, dan heeft een mens al honger voor twee.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Als het er eenmaal staat is het wel raak: eigen jam, warme croissants, een eitje naar keuze.
#S|rho-0013|review|diensten|sterren=1
K|gebruiken|bejegening|1|boosheid|0|-|Vroeg de serveerster of ze iets zonder noten had, rolt ze met haar ogen.
K|gebruiken|privacy|1|boosheid|0|-|Twintig minuten later zat mijn man met een dikke keel op de spoedeisende hulp.
K|hulp|geen|3|neutraal|0|-|Wij hebben er melding van gemaakt bij de inspectie.
K|terugkijken|geen|1|bezorgdheid|0|-|Heeft u een allergie, ga dan ergens anders eten!
#S|rho-0014|review|diensten|sterren=3
K|gebruiken|bejegening|4|blijdschap|0|-|De baas is een schat van een vent,
K|gebruiken|kwaliteit|2|neutraal|0|-|maar koken laat hij beter aan iemand anders over.
#S|rho-0015|review|diensten|sterren=4
K|orienteren|informatie|2|verwarring|1|-|De kaart op de site klopt niet met wat er op het krijtbord staat, dus wij zaten eerst verkeerd te kiezen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Uiteindelijk voor de stoofpeertjes met wild gegaan en daar hadden we geen spijt van.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Rustig zaaltje, je kon elkaar tenminste verstaan.
#S|rho-0016|review|bezorging|sterren=2
K|ontvangen|kwaliteit|2|teleurstelling|0|-|frietjes waren slap tegen de tijd dat ze hier waren
K|ontvangen|fout|2|irritatie|0|-|en weer geen saus erbij, wel betaald he
#S|rho-0017|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Beste bitterballen van Noord-Holland, daar durf ik een weddenschap op af te sluiten.
#S|rho-0018|review|diensten|sterren=2
K|betalen|prijs|2|irritatie|0|-|4,95 voor een kop thee van een zakje.
K|betalen|prijs|2|irritatie|0|-|Het schijfje citroen stond er apart bij, 40 cent.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Uitzicht over de plas is wel schitterend, dat geef ik ze na.
#S|rho-0019|review|diensten|sterren=3
K|gebruiken|wachttijd|2|neutraal|1|-|Het duurde allemaal wat lang.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het eten zelf: dik in orde.
K|betalen|digitaal|4|blijdschap|0|-|Splitsen van de rekening ging met een QR-code in tien tellen.
#S|rho-0020|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn haar zit eindelijk zoals ik het al jaren probeer uit te leggen.
K|gebruiken|bejegening|4|blijdschap|0|-|Yessica luistert, stelt vragen en knipt pas daarna.
K|aanvragen|wachttijd|2|neutraal|1|-|Alleen moet je voor een plekje drie weken vooruit boeken.
#S|rho-0021|review|diensten|sterren=1
K|aanvragen|geen|3|neutraal|0|-|Tafel geboekt voor onze trouwdag, bevestiging in de mail.
K|aanvragen|fout|1|boosheid|1|-|Staan we daar in ons goeie goed, weten ze van niks en zit alles vol.
K|hulp|bejegening|1|boosheid|0|-|Geen sorry, alleen een schouderophalen.
K|gebruiken|geen|2|teleurstelling|2|-|We hebben de avond afgesloten met een kroket uit de muur.
#S|rho-0022|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Niks op aan te merken.
#S|rho-0023|review|diensten|sterren=2
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zwembad: top, warm water, glijbaan voor de kids.
K|gebruiken|kwaliteit|1|boosheid|0|-|Kleedhokjes: pleisters op de vloer en een plas in de hoek waar ik liever niet over nadenk.
K|hulp|bejegening|2|irritatie|0|-|De badmeester haalde z'n schouders op toen ik het zei.
#S|rho-0024|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Amai, die garnaalkroketten! Vanbinnen smeuïg, vanbuiten krokant, en handgepelde garnalen, dat proefde ge direct.
K|gebruiken|bejegening|4|blijdschap|0|-|De patron komt zelf een praatje slaan, zonder opdringerig te zijn.
K|betalen|prijs|4|blijdschap|0|-|En de prijzen zijn nog van deze wereld.
#S|rho-0025|review|bezorging|sterren=3
K|ontvangen|levering|4|blijdschap|0|-|Maaltijdbox komt elke week stipt.
K|gebruiken|kwaliteit|3|neutraal|0|-|Recepten zijn te doen.
K|gebruiken|kwaliteit|2|neutraal|0|-|Wel krijg je verdacht vaak zoete aardappel.
K|gebruiken|kwaliteit|2|irritatie|0|-|En waarom elk teentje knoflook in een eigen plasticje moet, snap ik echt niet.
#S|rho-0026|review|diensten|sterren=1
K|gebruiken|privacy|1|boosheid|0|-|Voedselvergiftiging van de oesters, drie dagen uitgeschakeld.
#S|rho-0027|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Degelijk Chinees restaurant zoals ze vroeger waren, met een aquarium en een rode loper.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Babi pangang is er knapperig en de porties zijn voor bouwvakkers.
K|gebruiken|geen|3|neutraal|0|-|Restje gaat gewoon mee in een bakje.
#S|rho-0028|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|Vier gangen, en na afloop zijn we langs de snackbar gereden omdat we nog honger hadden.
K|betalen|prijs|2|irritatie|0|-|Driehonderd euro armer, een maag rijker aan schuim.
#S|rho-0029|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Leuke zoo voor een halve dag, de otters stelen de show.
K|gebruiken|informatie|4|blijdschap|0|-|Bij ieder verblijf hangt een bordje met verhalen over de dieren zelf, dat vonden de kleinkinderen prachtig.
K|betalen|prijs|2|neutraal|0|-|Parkeren is er prijzig, 9 euro.
#S|rho-0030|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Kan ermee door.
K|gebruiken|kwaliteit|3|verlangen|0|wens|Van mij mag er wat meer pit in de saté.
#S|rho-0031|review|diensten|sterren=2
K|aanvragen|bereikbaarheid|2|neutraal|2|-|Reserveren kan alleen telefonisch, en dan nemen ze niet op tussen twee en vijf, en tussen vijf en tien eigenlijk ook niet.
K|gebruiken|wachttijd|2|neutraal|1|-|Dus zonder afspraak gegaan en een half uur in het portaal gestaan.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De lasagne maakte veel goed.
#S|rho-0032|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Sauna met uitzicht op besneeuwde dennen, ik ben er als ander mens uitgekomen.
K|gebruiken|bejegening|4|blijdschap|0|-|De dame die de opgieting deed had humor.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Overal schone handdoeken en nergens haren, bij sauna's is dat niet vanzelfsprekend.
#S|rho-0033|review|diensten|sterren=1
K|vertrekken|beleid|1|boosheid|2|-|Probeer hier maar eens van je abonnement af te komen: aangetekende brief, drie maanden opzegtermijn en dan nog 'administratiekosten'.
K|gebruiken|kwaliteit|2|neutraal|0|-|De helft van de loopbanden staat al sinds de zomer met een briefje 'defect'.
#S|rho-0034|review|bezorging|sterren=5
K|ontvangen|fout|2|neutraal|0|-|Er zat per ongeluk een kipburger in mijn tas in plaats van de vega.
K|hulp|wachttijd|5|verrassing+blijdschap|0|-|Eén berichtje en binnen twintig minuten stond de goeie voor de deur,
K|hulp|fout|5|dankbaarheid|0|-|met een milkshake erbij voor de moeite.
#S|rho-0035|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|taart = top
K|gebruiken|kwaliteit|2|neutraal|0|-|koffie = lauw
K|gebruiken|bejegening|2|irritatie|0|-|bediening = druk met hun telefoon
#S|rho-0036|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik at er een bord asperges waar ik stil van werd, en dat gebeurt mij niet gauw.
K|gebruiken|kwaliteit|2|neutraal|0|-|De hollandaise had een tikje zuurder gemogen.
K|gebruiken|informatie|4|blijdschap|0|-|Wijnadvies was raak en zonder aardrijkskundeles.
#S|rho-0037|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Kamer 214 ligt recht boven de keuken,
K|gebruiken|kwaliteit|2|irritatie|2|-|dus vanaf zes uur 's ochtends lig je mee te luisteren naar vallende pannen.
K|wijzigen|beleid|2|neutraal|1|-|Een andere kamer kon niet, want vol.
K|betalen|prijs|2|teleurstelling|0|-|Voor 165 euro per nacht had ik op slaap gerekend.
#S|rho-0038|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Gewoon heel goed.
#S|rho-0039|review|diensten|sterren=1
K|betalen|fout|2|irritatie|1|-|Er stonden twee flessen water op de rekening die wij nooit hebben gehad.
K|betalen|bejegening|1|boosheid|0|-|De ober beweerde glashard dat wij ze hadden leeggedronken en weggemoffeld.
K|terugkijken|geen|2|boosheid|0|-|Controleer dus altijd je bon hier.
#S|rho-0040|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Terras op het zuiden, bomen erboven, eend in het water: meer hoeft het voor mij niet te zijn.
K|gebruiken|kwaliteit|3|neutraal|0|-|Het broodje geitenkaas was wat je ervan verwacht.
K|gebruiken|wachttijd|4|blijdschap|0|-|Besteld en voor ik mijn zonnebril had schoongemaakt stond het er.
#S|rho-0041|review|diensten|sterren=2
K|orienteren|informatie|3|neutraal|0|-|Op de site staan foto's van een kaarsverlichte kelder met gewelven.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Wij kregen een tl-buis en een systeemplafond.
K|gebruiken|kwaliteit|3|neutraal|0|-|De schnitzel was een schnitzel.
#S|rho-0042|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Soep van de dag was paprika, goed gekruid en bloedheet.
#S|rho-0043|review|bezorging|sterren=1
K|aanvragen|digitaal|2|irritatie|2|-|Drie keer opnieuw mijn adres ingevuld omdat het betaalscherm bleef hangen.
K|betalen|fout|1|boosheid|2|-|Nu is er drie keer 31,50 afgeschreven en heb ik nul maaltijden.
K|hulp|bereikbaarheid|2|boosheid|2|-|De chat is een robot die alleen 'Ik begrijp het niet' kan zeggen.
#S|rho-0044|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Het dessert met rabarber en witte chocola zou ik zo nog eens bestellen, en nog eens.
K|gebruiken|bejegening|4|blijdschap|0|-|Jongen in de bediening was in opleiding en deed het met zoveel plezier dat je er zelf vrolijk van werd.
#S|rho-0045|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Over het eten geen kwaad woord.
K|gebruiken|kwaliteit|2|neutraal|0|-|De stoelen zijn na een uur een aanslag op je rug.
K|gebruiken|kwaliteit|2|irritatie|0|-|En de akoestiek! We zaten met z'n zessen te schreeuwen als op een veemarkt.
#S|rho-0046|review|diensten|sterren=4
K|aanvragen|digitaal|4|blijdschap|0|-|Tafel reserveren via de site, drie klikken en klaar.
K|gebruiken|bejegening|4|blijdschap|0|-|Mevrouw aan de deur wist meteen onze naam.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De zeebaars was perfect van cuisson, vel krokant en binnenin nog sappig.
K|betalen|prijs|2|neutraal|0|-|De wijnen per glas vond ik aan de dure kant.
#S|rho-0047|review|diensten|sterren=1
K|gebruiken|wachttijd|1|boosheid|2|-|anderhalf uur op een uitsmijter wachten, hebben ze het ei nog moeten laten leggen of zo
K|hulp|bejegening|2|irritatie|1|-|vraag je ernaar krijg je een zucht
#S|rho-0048|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Voor wie van rust houdt: klein hotelletje aan de dijk, acht kamers, geen lift, geen gedoe.
K|gebruiken|kwaliteit|2|neutraal|0|-|De douche is wel krap.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Gerookte paling bij het ontbijt, dat heb ik nog nergens anders gehad.
#S|rho-0049|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Kapster had haast en dat zie je: links is een centimeter korter dan rechts.
K|hulp|beleid|4|opluchting|1|-|Ik mocht de volgende dag terugkomen om het gratis te laten bijwerken.
K|gebruiken|kwaliteit|2|neutraal|0|-|Echt recht is het nog steeds niet.
#S|rho-0050|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Niet slecht, niet bijzonder.
K|betalen|prijs|2|neutraal|0|-|Wel bijzonder is de prijs van een colaatje.
#S|rho-0051|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Wauw. Wat een avond.
K|gebruiken|kwaliteit|5|verrassing|0|-|Zeven gangen en bij elke hap dacht ik: hoe verzin je dit?
K|gebruiken|informatie|4|blijdschap|0|-|Bij iedere gang kwam de kok kort vertellen waar de groente vandaan kwam.
K|betalen|prijs|4|blijdschap|0|-|Ja, het kost een weekend weg, en nee, ik heb er geen seconde spijt van.
#S|rho-0052|review|bezorging|sterren=2
K|ontvangen|informatie|2|verwarring|1|-|Volgens de app was de koerier 'bij u voor de deur', volgens mijn deurbel niet.
K|ontvangen|levering|2|neutraal|1|-|Bleek hij een straat verderop te staan.
K|ontvangen|kwaliteit|2|teleurstelling|0|-|De ramen was inmiddels een klont geworden.
#S|rho-0053|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Sportschool zonder spiegelpaleis en zonder influencers, heerlijk.
K|gebruiken|bejegening|4|blijdschap|0|-|Trainer Mo corrigeert je houding zonder dat je je een sukkel voelt.
K|gebruiken|kwaliteit|2|neutraal|0|-|Douches mogen wel een keer ontkalkt.
#S|rho-0054|review|diensten|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Haar in de soep. Letterlijk. Lang, blond, en niet van ons.
K|hulp|fout|3|neutraal|0|-|Er kwam een nieuw kommetje,
K|gebruiken|kwaliteit|2|boosheid|0|-|maar tegen die tijd was de trek over.
#S|rho-0055|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het valt niet tegen, zoals mijn vader zou zeggen, en dat is bij hem een dikke acht.
#S|rho-0056|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|'Huisgemaakte' friet uit een zak waar de merknaam nog van te lezen was toen de keukendeur openging.
K|gebruiken|kwaliteit|2|neutraal|0|-|Biefstuk medium besteld, schoenzool gekregen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het biertje was goed getapt, dat dan weer wel.
#S|rho-0057|review|diensten|sterren=5
K|aanleiding|geen|2|neutraal|0|-|Mijn man is net overleden en ik ging voor het eerst alleen uit eten.
K|gebruiken|bejegening|5|dankbaarheid|0|-|Ze gaven mij het tafeltje bij de haard en kwamen af en toe een woordje wisselen, precies genoeg.
K|gebruiken|kwaliteit|4|blijdschap|0|-|O ja, de kalfswang was ook nog eens uitstekend.
#S|rho-0058|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Escaperoom zit vol slimme vondsten,
K|gebruiken|storing|2|teleurstelling|1|-|tot het derde slot het gewoon niet bleek te doen en we tien minuten voor niks hebben staan puzzelen.
K|hulp|beleid|4|blijdschap|0|-|We kregen er wel een kwartier speeltijd bij.
#S|rho-0059|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Frituur gelijk een frituur moet zijn: bruin papier, groot pak, klont mayonaise.
K|gebruiken|bejegening|4|blijdschap|0|-|Den Eddy kent zijn volk bij naam.
K|betalen|beleid|2|neutraal|1|-|Let op, ge kunt er alleen cash betalen.
#S|rho-0060|review|diensten|sterren=1
K|gebruiken|bejegening|1|boosheid|0|-|Ik geef borstvoeding en werd verzocht dat 'op het toilet te doen'.
K|gebruiken|bejegening|1|boosheid|0|-|In welke eeuw leeft deze zaak?
#S|rho-0061|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Roti kip zoals mijn oma hem maakte, en oma was streng
K|ontvangen|levering|2|neutraal|0|-|bezorging een kwartier later dan gezegd
K|ontvangen|kwaliteit|4|blijdschap|0|-|maar alles kwam goed warm binnen
#S|rho-0062|review|diensten|sterren=2
K|aanvragen|beleid|2|irritatie|0|-|Twee tijdslots, om zes uur of om half negen, en daar moet je je verjaardag dan maar omheen vouwen.
K|gebruiken|bejegening|2|irritatie|0|-|Kwart over acht werden de stoelen naast ons al omgekeerd op tafel gezet.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De eendenborst verdiende een rustiger publiek.
#S|rho-0063|review|diensten|sterren=5
K|terugkijken|geen|5|blijdschap|0|-|Aanrader!!!
#S|rho-0064|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Prima kopje koffie, schone tafel, krantje erbij.
#S|rho-0065|review|diensten|sterren=2
K|ontvangen|levering|2|irritatie|2|-|Kamer zou om drie uur klaar zijn, het werd tien voor zes.
K|ontvangen|informatie|2|irritatie|1|-|Niemand aan de balie kon zeggen hoelang het nog ging duren.
K|gebruiken|kwaliteit|2|neutraal|0|-|Het raam gaf uit op een airco-installatie.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Bedden zijn dik in orde, dat moet gezegd.
#S|rho-0066|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Dierenpark is mooi aangelegd, veel groen, ruime verblijven.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Maar als je de leeuwen, de beren én de apen niet ziet, dan blijft er weinig park over.
K|betalen|prijs|2|irritatie|0|-|Een schepijsje kost er 3,75.
#S|rho-0067|review|diensten|sterren=1
K|gebruiken|kwaliteit|2|irritatie|0|-|Tonijn uit blik, sla uit een zak, dressing uit een fles en een serveerster uit haar humeur.
#S|rho-0068|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De high tea was een feestje op etages.
K|gebruiken|kwaliteit|2|neutraal|0|-|Te veel zoet naar mijn smaak, te weinig hartig.
K|gebruiken|bejegening|4|blijdschap|0|-|Toen ik dat zei, kregen we zomaar vier extra sandwiches met zalm.
#S|rho-0069|review|bezorging|sterren=2
K|betalen|prijs|2|neutraal|0|-|Bezorgkosten 4,99, servicekosten 1,29, 'kleine-bestellingtoeslag' 2 euro.
K|betalen|prijs|2|irritatie|0|-|Je broodje döner kost zo meer dan een driegangendiner.
#S|rho-0070|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Ik ben kok geweest en ik ben kritisch, maar deze bouillabaisse heb ik tot de laatste druppel met brood opgeveegd.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Tempo tussen de gangen was precies goed.
K|terugkijken|geen|5|blijdschap|0|-|Zegt het voort, deze mensen verdienen een volle zaak.
#S|rho-0071|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|ging wel
#S|rho-0072|review|diensten|sterren=2
K|orienteren|informatie|2|irritatie|1|-|Op de kaart geen allergenen, geen prijzen bij de dagschotels, niets.
K|betalen|prijs|2|irritatie+verrassing|0|-|Dat de tarbot 48 euro bleek te kosten, las ik pas op de rekening.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Smaken deed hij wel.
#S|rho-0073|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Nagels zitten na vier weken nog perfect.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Salon is fris en alles wordt waar je bij zit ontsmet.
K|gebruiken|wachttijd|2|neutraal|1|-|Ze loopt vaak wel een kwartiertje uit.
#S|rho-0074|review|diensten|sterren=1
K|vertrekken|beleid|1|boosheid|0|-|Vanwege een begrafenis moesten we afbellen, en toch brachten ze 25 euro per persoon in rekening.
K|hulp|bejegening|1|boosheid|1|-|'Dat had u 48 uur van tevoren kunnen weten.' Ik citeer letterlijk.
#S|rho-0075|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De pasta was al dente, zoals het hoort, en niet zoals men hier meestal denkt dat het hoort.
K|gebruiken|kwaliteit|2|neutraal|0|-|Porties zijn aan de kleine kant.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Tiramisu toe, en alles was vergeven.
#S|rho-0076|review|diensten|sterren=3
K|gebruiken|kwaliteit|2|neutraal|0|-|Het was er zo donker dat ik met de zaklamp van mijn telefoon de kaart heb gelezen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Cocktails waren goed gemaakt, niet te zoet.
K|gebruiken|bejegening|3|neutraal|0|-|Personeel was niet onvriendelijk, ook niet vriendelijk.
#S|rho-0077|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Kindjes hebben zich te pletter geamuseerd in de speeltuin
K|gebruiken|kwaliteit|4|blijdschap|0|-|en wij konden ondertussen op ons gemak een trappist drinken
K|gebruiken|kwaliteit|4|blijdschap|0|-|croque was lekker en nie vettig
#S|rho-0078|review|diensten|sterren=2
K|gebruiken|bejegening|2|teleurstelling|0|-|Vroeger stond Henk achter de bar en was je er thuis, nu kijkt niemand op als je binnenkomt.
K|gebruiken|kwaliteit|2|neutraal|0|-|Ook de gehaktballen komen tegenwoordig uit een emmer.
K|terugkijken|geen|2|teleurstelling|0|-|Dertig jaar stamgast geweest, maar ik zoek een ander stamkroegje.
#S|rho-0079|review|bezorging|sterren=1
K|ontvangen|levering|1|boosheid|1|-|Kerstboodschappen besteld voor de 24e, op de dag zelf om 17.00 uur een sms: geannuleerd.
K|ontvangen|bejegening|1|boosheid|0|-|'Fijne feestdagen' stond eronder.
K|ontvangen|geen|2|teleurstelling|3|-|Ik heb met veertien man aan tafel diepvriespizza geserveerd.
#S|rho-0080|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Geen culinair hoogstandje, wel een eerlijke hap.
K|gebruiken|bejegening|4|blijdschap|0|-|Onze hond kreeg nog vóór ons te drinken.
#S|rho-0081|review|diensten|sterren=2
K|aanleiding|geen|3|neutraal|0|-|Mijn zus ging met pensioen en ik had de taak een etentje voor twaalf te regelen.
K|orienteren|informatie|4|blijdschap|0|-|Het groepsmenu stond overzichtelijk op de site, met drie keuzes per gang.
K|aanvragen|geen|3|neutraal|0|-|Ik heb de keuzes van iedereen een week tevoren doorgemaild en een aanbetaling van 150 euro gedaan.
K|gebruiken|fout|2|irritatie|1|-|Op de avond zelf wist de bediening van geen lijst en mochten we alles opnieuw doorgeven.
K|gebruiken|wachttijd|2|neutraal|2|-|Tussen het voor- en het hoofdgerecht zat een uur en tien minuten.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De zalm was vanbinnen nog bevroren, bij drie van de twaalf.
K|hulp|fout|3|neutraal|0|-|Die gingen terug en kwamen er gebakken weer uit.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De tarte tatin redde wat er te redden viel.
K|betalen|fout|2|irritatie|1|-|Alsof het nog niet genoeg was, hadden ze de aanbetaling niet van de rekening gehaald.
K|hulp|bejegening|2|teleurstelling|0|-|Een sorry heb ik de hele avond niet gehoord.
K|gebruiken|geen|4|blijdschap|0|-|Mijn zus heeft gelukkig wel een mooie avond gehad.
#S|rho-0082|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|vis vers, prijs oke
K|gebruiken|wachttijd|4|blijdschap|0|-|binnen 5 min klaar
#S|rho-0083|review|bezorging|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|De maaltijden voor mijn moeder (87) zijn flauw, ze doet overal maggi in.
K|ontvangen|bejegening|5|dankbaarheid|0|-|Maar bezorger Arjan is goud: hij zet de bakjes in de koelkast en kijkt even of het goed gaat.
K|wijzigen|beleid|2|irritatie|1|-|Een dag overslaan moet je acht werkdagen vooraf doorgeven, wie bedenkt dat voor ouderen?
#S|rho-0084|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Hemels.
K|gebruiken|kwaliteit|5|blijdschap|0|-|De massage heeft een knoop losgemaakt die er volgens mij al sinds mijn eindexamen zat.
#S|rho-0085|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Burger sappig, bun lekker gebakken.
K|gebruiken|kwaliteit|2|irritatie|0|-|Waarom moet alles tegenwoordig op een plank of in een emmertje?
K|gebruiken|kwaliteit|2|neutraal|0|-|Mijn saus liep er zo vanaf, op m'n broek.
#S|rho-0086|review|diensten|sterren=1
K|gebruiken|kwaliteit|2|neutraal|0|-|Kipspies was van binnen roze en glazig.
K|gebruiken|privacy|2|bezorgdheid|0|angst|Ik ben vier maanden zwanger en heb nu dagenlang in angst of ik iets heb opgelopen.
K|hulp|bejegening|1|boosheid|0|-|De kok kwam vertellen dat het zo hoort. Niet dus!
#S|rho-0087|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Kom er elke donderdag voor de daghap,
K|betalen|prijs|4|blijdschap|0|-|twaalf euro vijftig inclusief toetje, waar vind je dat nog.
K|gebruiken|kwaliteit|3|verlangen|0|wens|Vaker zuurkool zou ik niet erg vinden.
#S|rho-0088|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Tapijt op de kamer rook naar natte hond en oude sigaren.
K|gebruiken|kwaliteit|2|irritatie|0|-|In het bad stond een bruin randje van de vorige gast.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De ligging, twee minuten van het strand, daar valt niet tegenop te boksen.
K|gebruiken|beleid|2|irritatie|0|-|Wifi alleen in de lobby, en maximaal een half uur per dag.
#S|rho-0089|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Best te pruimen, dat pruimengebak.
#S|rho-0090|review|diensten|sterren=1
K|aanvragen|digitaal|2|irritatie|2|-|Ticketshop van het pretpark liep vier keer vast bij het kiezen van de datum.
K|aanvragen|fout|2|neutraal|1|-|Uiteindelijk zeven kaartjes betaald, vijf in de mail.
K|hulp|wachttijd|2|boosheid|3|-|Op mijn bericht kwam na zestien dagen een antwoord, toen waren we al geweest.
K|gebruiken|wachttijd|2|irritatie|2|-|In het park zelf: twee uur in de rij voor een rit van negentig seconden.
K|gebruiken|geen|4|blijdschap|0|-|De tweeling wil morgen weer, dus wie ben ik.
#S|rho-0091|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Op zijn Westvloams gezeid: 't was verdomme goe.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Paling in 't groen met frieten en nen bruinen erbij, meer moe dat nie zijn.
#S|rho-0092|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het ontbijtbuffet was gevarieerd, met vers fruit en zelfs haring.
K|gebruiken|kwaliteit|2|irritatie|0|-|Alleen was om negen uur de helft op en werd er niets meer bijgevuld.
K|gebruiken|kwaliteit|2|neutraal|0|-|Koffie uit een automaat met drie knoppen die allemaal hetzelfde gaven.
#S|rho-0093|review|bezorging|sterren=5
K|ontvangen|levering|5|verrassing+blijdschap|0|-|Om 18.02 besteld, om 18.21 zat ik te eten.
K|ontvangen|kwaliteit|4|blijdschap|0|-|De naan dampte nog.
#S|rho-0094|review|diensten|sterren=2
K|orienteren|prijs|3|neutraal|0|-|Aangetrokken door het bord 'lunchdeal 9,95' zijn we gaan zitten.
K|orienteren|informatie|2|irritatie|0|-|De deal bleek alleen doordeweeks te gelden, en dat stond er in lettertjes voor mieren onder.
K|gebruiken|kwaliteit|3|neutraal|0|-|De club sandwich zelf was doorsnee.
#S|rho-0095|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Barbier van de oude stempel, warme doek, scherp mes, geen gezeur.
K|aanvragen|beleid|4|blijdschap|0|-|Afspraak hoef je er niet te maken.
K|gebruiken|wachttijd|2|neutraal|1|-|Op zaterdag zit je daardoor soms wel een uur op de bank.
#S|rho-0096|review|diensten|sterren=1
K|gebruiken|bejegening|1|boosheid|0|-|'Jullie moeten over tien minuten weg', kregen we te horen terwijl de koffie nog gebracht moest worden.
K|betalen|prijs|2|irritatie|0|-|En dan bij het pinnen automatisch 15 procent fooi op het schermpje zetten, de brutaliteit.
#S|rho-0097|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Vegetarische rijsttafel met twaalf schaaltjes, en elk schaaltje smaakte anders.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De sambal goreng tempé was mijn favoriet.
K|gebruiken|kwaliteit|2|neutraal|0|-|De gado-gado miste wat zuur.
K|gebruiken|kwaliteit|2|neutraal|0|-|Plastic tafelkleed plakte aan mijn ellebogen.
#S|rho-0098|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|Wat een herrie.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Een dj op een terras om vijf uur 's middags, wij wilden alleen een glaasje wit en bijpraten.
#S|rho-0099|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Voor mijn wintertrouw zat mijn haar van 's ochtends negen tot 's nachts drie muurvast en toch natuurlijk.
K|gebruiken|bejegening|5|dankbaarheid|0|-|Chantal is om zes uur speciaal voor mij opengegaan, daar ben ik haar nog steeds erkentelijk voor.
#S|rho-0100|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|sfeer 8
K|gebruiken|kwaliteit|2|neutraal|0|-|eten 5
K|gebruiken|bejegening|4|blijdschap|0|-|personeel 8
K|betalen|prijs|2|neutraal|0|-|prijs kwaliteit 4
#S|rho-0101|review|bezorging|sterren=1
K|ontvangen|bejegening|1|boosheid|0|-|De bezorger smeet de tas op de mat en riep 'eet smakelijk' alsof het een vloek was.
K|ontvangen|kwaliteit|2|neutraal|0|-|De soep was uitgelopen over de loempia's.
K|betalen|wachttijd|2|irritatie|3|-|Drie weken later sta ik nog te wachten op mijn geld.
#S|rho-0102|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mooie wandeling gemaakt en daarna neergestreken bij deze boerderijwinkel annex theetuin.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Appelkruimel nog lauw uit de oven, slagroom echt geklopt.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Wespen zaten er helaas ook aan.
#S|rho-0103|review|diensten|sterren=2
K|betalen|prijs|2|irritatie|0|vraag|Waarom moet ik voor een kannetje kraanwater 3 euro betalen?
K|gebruiken|kwaliteit|4|blijdschap|0|-|Verder wel aardig gegeten.
#S|rho-0104|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Bowlingbanen lopen goed en de schoenen zijn niet smerig.
K|gebruiken|storing|2|irritatie|1|-|De kegelmachine op baan 4 bleef om de haverklap hangen.
K|gebruiken|kwaliteit|2|neutraal|0|-|De nacho's mag je laten staan.
#S|rho-0105|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik had er niet veel van verwacht, een restaurant bij een tuincentrum, maar de quiche was bijna Frans.
#S|rho-0106|review|diensten|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Muizenkeutels op de vensterbank naast ons tafeltje.
K|gebruiken|kwaliteit|1|boosheid|0|-|Wc-bril los, geen papier, geen zeep, wel een bordje 'u wordt door ons gecontroleerd op hygiëne'.
K|gebruiken|geen|3|neutraal|0|-|Wij zijn opgestaan zonder te bestellen.
#S|rho-0107|review|diensten|sterren=4
K|gebruiken|kwaliteit+bejegening|4|blijdschap|0|-|Goede wijn, fijne kaasplank, warme ontvangst.
K|gebruiken|kwaliteit|2|neutraal|0|-|Minpuntje: de ruimte is klein en je zit bijna bij de buren op schoot.
K|terugkijken|geen|4|blijdschap|0|-|Met een goede vriendin zou ik er zo weer neerstrijken.
#S|rho-0108|review|diensten|sterren=2
K|gebruiken|wachttijd|2|neutraal|2|-|Vijf kwartier van aperitief tot voorgerecht.
K|gebruiken|informatie|2|irritatie|0|-|Niemand kwam eens zeggen dat de keuken het niet trok.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De ravioli die er uiteindelijk kwam, was met liefde gemaakt.
#S|rho-0109|review|diensten|sterren=5
K|hulp|bejegening|5|dankbaarheid|0|-|Ik had mijn gehoorapparaat laten liggen, en de eigenaresse heeft de hele vuilniszak omgekeerd om het te vinden.
K|hulp|bejegening|5|dankbaarheid|0|-|Ze is het zelfs komen brengen, 30 kilometer heen en terug!
#S|rho-0110|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Zoals je van een wegrestaurant verwacht.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Toiletten verrassend proper.
#S|rho-0111|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Drie jaar geleden at je hier nog verfijnd, nu is alles groter, vetter en sneller.
K|gebruiken|bejegening|2|teleurstelling|0|-|De nieuwe uitbater kwam geen enkele keer vragen of het smaakte.
K|betalen|prijs|2|irritatie|0|-|De prijzen zijn trouwens wél met hun tijd meegegaan.
#S|rho-0112|review|bezorging|sterren=4
K|aanvragen|digitaal|4|blijdschap|0|-|Bestelapp werkt soepel, ook voor mij als zeventiger.
K|ontvangen|levering|4|blijdschap|0|-|Ze komen nooit te laat.
K|aanvragen|kwaliteit|2|neutraal|0|-|Het assortiment brood is beperkt, volkoren is vaak uitverkocht.
#S|rho-0113|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Voor herhaling vatbaar die spareribs
K|gebruiken|kwaliteit|4|blijdschap|0|-|vlees viel zo van het bot
K|gebruiken|kwaliteit|2|neutraal|0|-|frietjes konden knapperiger
#S|rho-0114|review|diensten|sterren=1
K|betalen|fout|1|boosheid|2|-|Hotel heeft mijn creditcard een week na vertrek nog eens belast met 89 euro 'minibar', terwijl er niet eens een koelkastje stond.
K|hulp|doorverwijzing|2|boosheid|3|-|Receptie zegt bel de boekingssite, boekingssite zegt bel het hotel, en zo mag ik lekker blijven draaien.
#S|rho-0115|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Je zit er alsof je bij iemand in de huiskamer bent, met schemerlampen en platen van Ramses.
K|gebruiken|kwaliteit|3|neutraal|0|-|De kaart is kort, vier hoofdgerechten.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De risotto met eekhoorntjesbrood was romig en vol van smaak.
#S|rho-0116|review|diensten|sterren=3
K|gebruiken|bejegening|2|irritatie|0|-|Moest drie keer zwaaien voor iemand mij zag staan, en ik ben één meter vierennegentig.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Kapsalon was wel bere goed.
#S|rho-0117|review|diensten|sterren=4
K|orienteren|geen|3|neutraal|0|-|Op aanraden van de buren hier beland na een dag klussen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ze hadden niks te veel gezegd over de pizza diavola.
K|gebruiken|bejegening|4|blijdschap|0|-|Niemand keek raar op van onze verfbroeken.
#S|rho-0118|review|bezorging|sterren=2
K|ontvangen|fout|2|irritatie|1|-|Zonder koriander gevraagd, met een heel bos gekregen.
K|hulp|bejegening|4|blijdschap|1|-|Aan de telefoon was men beleefd,
K|hulp|beleid|2|irritatie|0|-|maar een tegoedbon van 1 euro 50, kom op zeg.
#S|rho-0119|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Geweldig hotel, punt.
K|ontvangen|wachttijd|4|blijdschap|0|-|Inchecken duurde nog geen twee minuten.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Kussenmenu, regendouche, balkon met zicht op de haven.
K|wijzigen|beleid|4|dankbaarheid|0|-|Omdat mijn trein pas 's avonds ging, mocht ik tot drie uur op de kamer blijven.
#S|rho-0120|review|diensten|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Ranzig.
#S|rho-0121|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het is geen straf om er te eten,
K|terugkijken|geen|3|neutraal|0|-|maar omrijden zou ik er niet voor doen.
#S|rho-0122|review|diensten|sterren=2
K|betalen|storing|2|neutraal|2|-|Pinautomaat deed het niet, dus moest ik naar de geldautomaat in het volgende dorp.
K|betalen|bejegening|2|irritatie|0|-|Of mijn vrouw zolang als onderpand kon blijven zitten, haha, heel grappig.
K|gebruiken|kwaliteit|3|neutraal|0|-|De vis was goed, de groente uit blik.
#S|rho-0123|review|diensten|sterren=4
K|aanvragen|bereikbaarheid|4|blijdschap|0|-|Meteen iemand aan de lijn, zelfs op zondagavond.
K|wijzigen|beleid|4|blijdschap|0|-|Met tien man aanschuiven een uur later was geen enkel probleem.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mosselpannen tot de rand gevuld.
K|gebruiken|kwaliteit|2|neutraal|0|-|Een paar zaten er dicht, dat heb je altijd wel.
#S|rho-0124|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Het mooiste aan dit gerecht was de naam.
K|gebruiken|kwaliteit|2|irritatie|0|-|'Zinnenprikkelend tartaartje van de tuin' bleek een lepel koude ratatouille.
K|betalen|prijs|2|irritatie|0|-|Achttien vijftig per lepel dus.
#S|rho-0125|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Dit zwembad heeft iets wat andere niet hebben: een apart uur voor senioren zonder gespetter.
K|gebruiken|kwaliteit|2|neutraal|0|-|Water zou voor ons oude lijf een graadje warmer mogen.
#S|rho-0126|review|diensten|sterren=1
K|aanvragen|belofte|2|boosheid|0|-|Mij was een 'gratis proefmaand' toegezegd in de sportschool.
K|betalen|prijs|1|boosheid|1|-|Dag 3: 39,99 afgeschreven, plus 25 euro voor een pasje en 15 voor 'intake'.
K|hulp|bejegening|2|boosheid|1|-|De manager keurde mij tijdens het gesprek geen blik waardig.
#S|rho-0127|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|nomnomnom 😍 die loaded fries met pulled jackfruit
K|gebruiken|kwaliteit|4|blijdschap|0|-|ook vegan mayo die niet naar karton smaakt, score
#S|rho-0128|review|bezorging|sterren=3
K|ontvangen|levering|2|neutraal|1|-|De eerste keer kwamen ze een uur te laat.
K|ontvangen|levering|4|blijdschap|0|-|De keren daarna keurig.
K|gebruiken|kwaliteit|3|neutraal|0|-|Kwaliteit groente wisselt per week.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De spitskool van gisteren was kraakvers.
#S|rho-0129|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Smullen.
#S|rho-0130|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|De airco blies zo hard in mijn nek dat ik met een sjaal om mijn sorbet heb zitten lepelen.
K|hulp|beleid|2|irritatie|1|-|Zachter kon niet, 'staat centraal'.
#S|rho-0131|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Fijne bistro, al is het er wel altijd druk.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Uiensoep onder een dikke korst gegratineerde kaas.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Steak mooi saignant, saus apart geserveerd.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Dame blanche met bevroren chocoladesaus uit een knijpfles, daar haakte ik af.
K|betalen|prijs|3|neutraal|0|-|Reken op zo'n 45 euro de man, drank inbegrepen.
#S|rho-0132|review|diensten|sterren=1
K|gebruiken|bejegening|1|boosheid|0|-|Mijn dochter met downsyndroom mocht niet in de rij bij de trampolines, zogenaamd voor haar eigen veiligheid.
K|gebruiken|geen|2|teleurstelling|0|-|Ze heeft de hele terugweg niets meer gezegd.
K|hulp|geen|3|verlangen|0|wens|Ik hoop dat de directie eens met ons wil praten.
#S|rho-0133|review|diensten|sterren=3
K|gebruiken|kwaliteit|2|neutraal|0|-|Soep lauw.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Hoofdgerecht heet en lekker.
K|gebruiken|geen|3|neutraal|0|-|Toetje overgeslagen.
#S|rho-0134|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|De zaal was versierd zoals wij gevraagd hadden, tot de kleur van de servetten toe.
K|gebruiken|belofte|5|blijdschap|0|-|Alles wat we vooraf bespraken met Annemiek is precies zo uitgevoerd.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Het walking dinner kreeg van alle tachtig gasten complimenten.
K|betalen|informatie|4|blijdschap|0|-|Na afloop een heldere eindafrekening, niets geks erop.
#S|rho-0135|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Highlights werden geel in plaats van koel blond.
K|hulp|fout|3|neutraal|1|-|Een week later is er een toner overheen gegaan.
K|betalen|prijs|2|irritatie|0|-|Dat ik daar ook weer 35 euro voor moest neertellen, schoot in het verkeerde keelgat.
#S|rho-0136|review|diensten|sterren=4
K|gebruiken|kwaliteit+prijs|4|blijdschap|0|-|Schoon, rustig, vriendelijk, betaalbaar.
K|gebruiken|kwaliteit|2|neutraal|0|-|Het matras was me iets te zacht.
#S|rho-0137|review|bezorging|sterren=1
K|ontvangen|kwaliteit|1|boosheid|0|-|De kip was ijskoud en rook zuur.
K|hulp|beleid|2|boosheid|2|-|Ik moest een foto van de geur sturen, zo ongeveer, voor ze iets wilden doen.
K|terugkijken|geen|1|boosheid|0|-|Mensen, kook zelf.
#S|rho-0138|review|diensten|sterren=4
K|gebruiken|wachttijd|2|neutraal|1|-|Een beetje geduld is nodig, want Luc staat alleen in de keuken.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zijn vol-au-vent is het wachten dubbel en dik waard.
#S|rho-0139|review|diensten|sterren=3
K|gebruiken|geen|3|verwarring|0|vraag|Is er sinds kort een andere kok?
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Mijn vaste gerecht, de coq au vin, herkende ik niet terug.
K|gebruiken|bejegening|4|blijdschap|0|-|Aan de gastvrijheid is gelukkig niets veranderd.
#S|rho-0140|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|Sauna met blote tl-lampen, zwembad zo koud als de Waddenzee en een rustruimte waar iemand zat te videobellen.
K|gebruiken|bejegening|2|irritatie|0|-|Personeel liep erlangs en liet het gaan.
K|terugkijken|prijs|2|teleurstelling|0|-|Zonde van de cadeaubon van mijn collega's.
#S|rho-0141|review|diensten|sterren=5
K|gebruiken|informatie|5|blijdschap|0|-|Gids Roelof vertelde over de vuurtoren alsof hij er zelf had gewoond.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Na 189 treden een uitzicht om je adem bij te verliezen, voor zover je die nog had.
#S|rho-0142|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|standaard koffietentje
K|gebruiken|kwaliteit|4|blijdschap|0|-|havermelkcappu was prima
K|betalen|prijs|2|irritatie|0|-|5,20 vind ik wel grof
#S|rho-0143|review|diensten|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|De 'suite' was een bezemkast met een schilderijtje.
K|gebruiken|kwaliteit|2|irritatie|2|-|We konden niet tegelijk naast het bed staan.
K|hulp|bereikbaarheid|2|boosheid|2|-|Na tien uur 's avonds is er niemand in het hele gebouw en het noodnummer gaat over in een faxtoon.
K|vertrekken|geen|2|boosheid|2|-|We zijn diezelfde nacht nog naar huis gereden.
#S|rho-0144|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De satésaus is van het huis, en dat proef je aan elke pinda.
#S|rho-0145|review|bezorging|sterren=4
K|aanvragen|prijs|4|blijdschap|0|-|Geen bezorgkosten boven de twintig euro, dus wij bestellen altijd net iets te veel.
K|ontvangen|levering|4|blijdschap|0|-|De scooter is er doorgaans in een halfuur.
K|ontvangen|fout|2|neutraal|0|-|Vorige week was de knoflooksaus vergeten,
K|hulp|fout|4|blijdschap|0|-|maar die kwam hij zonder morren nabrengen.
#S|rho-0146|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Plakkende menukaarten, kruimels op de bank, een bloemetje dat het vorige week al had opgegeven.
K|gebruiken|kwaliteit|4|verrassing|0|-|Het eten was beter dan de aankleding deed vrezen.
#S|rho-0147|review|diensten|sterren=4
K|gebruiken|bejegening|4|blijdschap|0|-|Ik kom er al negen jaar met mijn schoothondje en nog nooit heeft iemand daar moeilijk over gedaan.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Dagverse soep en een echt hard gekookt eitje op de salade.
#S|rho-0148|review|diensten|sterren=1
K|hulp|bejegening|1|boosheid|0|-|Ik schreef een nette, opbouwende mail over ons tegenvallende verjaardagsdiner.
K|hulp|bejegening|1|boosheid|0|-|De reactie van de chef: 'Misschien is de friettent meer iets voor u.'
K|hulp|bejegening|2|boosheid|0|-|Een smaakmaker is het in elk geval niet, die meneer.
#S|rho-0149|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Bootjes varen is er een belevenis, je glijdt zo onder de wilgen door.
K|betalen|beleid|2|neutraal|0|-|100 euro borg moet in contanten.
K|ontvangen|informatie|2|irritatie|0|-|Uitleg over de motor was er niet bij, succes ermee.
#S|rho-0150|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Pico bello verzorgd.
K|betalen|prijs|3|neutraal|0|-|Niet goedkoop, niet duur.
#S|rho-0151|review|diensten|sterren=2
K|gebruiken|fout|2|neutraal|1|-|Ik had de wrap zonder spek gevraagd vanwege mijn geloof.
K|gebruiken|fout|1|boosheid|0|-|Na twee happen ontdekte ik dat er tóch spek in zat.
K|hulp|bejegening|2|boosheid|0|-|'Haal het er even tussenuit', was het advies.
#S|rho-0152|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Man man man, wat een vlees.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Côte à l'os van 1,2 kilo, gegrild op houtskool, we hebben afgekloven als holbewoners.
#S|rho-0153|review|diensten|sterren=3
K|aanvragen|geen|3|neutraal|0|-|Wij hadden een arrangement met fietsverhuur.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Diner was keurig verzorgd.
K|gebruiken|storing|2|irritatie|2|-|De accu van mijn fiets was na twaalf kilometer leeg, op de terugweg, wind tegen.
K|hulp|bejegening|3|neutraal|0|-|De receptionist zei dat hij het zou doorgeven.
#S|rho-0154|review|bezorging|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Poké bowl: 80 procent rijst, 15 procent ijsbergsla, 5 procent hoop.
#S|rho-0155|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Je krijgt er waar voor je geld en dan nog een schep erbovenop.
K|gebruiken|wachttijd|4|blijdschap|0|-|Geen seconde hoeven wachten, en dat op Moederdag.
#S|rho-0156|review|diensten|sterren=1
K|aanleiding|geen|3|neutraal|0|-|Voor ons veertigjarig huwelijk wilden we iets bijzonders doen met de kinderen en kleinkinderen.
K|orienteren|beleid|4|vertrouwen|0|-|In februari hebben we drie zalen bekeken en hier kregen we het beste gevoel bij, alles leek bespreekbaar.
K|aanvragen|geen|3|neutraal|0|-|Contract getekend voor een buffet voor dertig personen.
K|gebruiken|belofte|1|boosheid|0|-|De beloofde aparte zaal was verhuurd aan een bridgeclub, wij zaten achter een kamerscherm.
K|gebruiken|kwaliteit|2|irritatie|0|-|Hamspiezen waren uitgedroogd, de beenham was op na de eerste tien mensen.
K|gebruiken|wachttijd|2|neutraal|1|-|Op koffie hebben we een klein uur gewacht.
K|hulp|bereikbaarheid|2|irritatie|1|-|De bedrijfsleider was 'net even weg' en is dat de hele middag gebleven.
K|betalen|prijs|1|boosheid|0|-|En dan krijg je een factuur van 1.950 euro, inclusief 'zaalhuur'.
K|hulp|wachttijd|2|boosheid|3|-|Onze aangetekende brief ligt daar nu al zes weken onbeantwoord.
K|terugkijken|geen|2|teleurstelling|0|-|Zoiets vier je maar één keer, dat krijg je niet meer over.
#S|rho-0157|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Tis der altijd plezant
K|gebruiken|kwaliteit|4|blijdschap|0|-|goeie pinten en een bakske nootjes erbij
K|gebruiken|kwaliteit|2|irritatie|0|-|alleen de wc's, jongens toch, doe daar eens iets aan
#S|rho-0158|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|De kamer was ruim en licht.
K|gebruiken|kwaliteit|2|irritatie|2|-|Wat je er niet bij vertelt krijgt: de kerkklok slaat ieder kwartier, ook om kwart voor vier 's nachts.
K|gebruiken|bejegening|4|blijdschap|0|-|De uitbaatster had oordopjes klaarliggen, een lieverd.
#S|rho-0159|review|bezorging|sterren=3
K|ontvangen|kwaliteit|3|neutraal|0|-|Nog net warm.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Wel lekker hoor, die bami.
#S|rho-0160|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Met kinderen van 9 en 12 ben je binnen anderhalf uur uitgekeken in dit museum.
K|gebruiken|storing|2|irritatie|0|-|Van de interactieve schermen stond er meer dan de helft op zwart.
K|gebruiken|kwaliteit|3|neutraal|0|-|Het dinosaurusskelet was leuk voor de foto.
K|betalen|prijs|2|neutraal|0|-|Totaal 68 euro entree.
#S|rho-0161|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Lekker gegeten met het gezin.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ruime keuze, ook voor de kinderen.
K|gebruiken|bejegening|4|blijdschap|0|-|Vriendelijke bediening.
K|gebruiken|wachttijd|2|neutraal|1|-|We moesten wel lang wachten op het nagerecht.
#S|rho-0162|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Top restaurant, heerlijk eten en een mooie ambiance.
K|terugkijken|geen|5|blijdschap|0|-|Absoluut een aanrader.
#S|rho-0163|review|diensten|sterren=2
K|gebruiken|bejegening|2|irritatie|0|-|Ongeïnteresseerde bediening, je hebt het gevoel dat je stoort.
K|gebruiken|kwaliteit|3|neutraal|0|-|Eten was middelmatig.
K|betalen|prijs|2|neutraal|0|-|Te duur voor wat het is.
#S|rho-0164|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Eten prima.
K|gebruiken|kwaliteit|2|neutraal|0|-|Porties kunnen groter.
#S|rho-0165|review|bezorging|sterren=1
K|ontvangen|levering|1|boosheid|2|-|Twee uur en een kwartier voor een margherita, terwijl ik op fietsafstand woon.
K|ontvangen|informatie|2|irritatie|1|-|De tijd in de app schoof telkens vijf minuten op.
K|ontvangen|kwaliteit|2|neutraal|0|-|Doorweekte bodem, kaas aan de ene kant geschoven.
K|wijzigen|beleid|2|irritatie|1|-|Annuleren mocht niet meer want 'uw bestelling is in behandeling'.
#S|rho-0166|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Wij hebben hier genoten van een driegangenmenu.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De amuse van rode biet was verrassend fris.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Hertenbiefstuk mooi rosé.
K|gebruiken|kwaliteit|2|neutraal|0|-|Bij het nagerecht vond ik het ijs te zoet.
K|gebruiken|bejegening|4|blijdschap|0|-|De gastheer was attent en maakte tijd voor een grapje.
K|betalen|prijs|4|blijdschap|0|-|54 euro voor dit niveau is alleszins redelijk.
#S|rho-0167|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|De kipsaté was droog.
#S|rho-0168|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De dagsoep, een pittige tomatensoep met balletjes, was om je vingers bij af te likken.
#S|rho-0169|review|diensten|sterren=3
K|gebruiken|kwaliteit|2|neutraal|0|-|De soep was wat zout.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het brood daarbij was gelukkig vers.
#S|rho-0170|review|diensten|sterren=1
K|gebruiken|bejegening|1|boosheid|0|-|Wat een onbeschofte vent staat daar achter de bar zeg.
K|gebruiken|bejegening|1|boosheid|0|-|Mijn moeder vroeg om een rietje vanwege haar trillende handen en hij begon te lachen.
K|terugkijken|geen|1|boosheid|0|-|Schaam je diep.
#S|rho-0171|review|diensten|sterren=5
K|wijzigen|bejegening|5|dankbaarheid|0|-|Onze hele reservering moest door de griep drie keer verzet worden en ze bleven er vriendelijk onder.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Toen we er eindelijk zaten was het in één woord voortreffelijk.
#S|rho-0172|review|diensten|sterren=4
K|orienteren|geen|3|neutraal|0|-|Ik zocht een adresje voor glutenvrij, wat in deze streek geen sinecure is.
K|orienteren|informatie|4|blijdschap|0|-|Op hun menukaart staat het per gerecht aangegeven met een icoontje.
K|gebruiken|privacy|4|vertrouwen|0|-|De kok gebruikt een aparte frituur, dus ik durfde zonder zorgen te eten.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Eindelijk weer eens een kroket!
#S|rho-0173|review|diensten|sterren=2
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mooi pand, mooie tuin.
K|gebruiken|bejegening|2|irritatie|0|-|Alleen gedragen ze zich alsof ze jou een gunst verlenen door je binnen te laten.
#S|rho-0174|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Voor een snelle hap volstaat het.
#S|rho-0175|review|bezorging|sterren=4
K|ontvangen|kwaliteit|4|blijdschap|0|-|Mooi verpakt, niks gelekt.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Curry had diepgang, rijst korrelig.
K|ontvangen|levering|2|neutraal|0|-|Ze waren wel twintig minuten over tijd.
#S|rho-0176|review|diensten|sterren=2
K|aanvragen|digitaal|2|irritatie|2|-|Het reserveringssysteem zegt doodleuk 'vol', terwijl er bij binnenlopen acht tafels leeg stonden.
K|gebruiken|kwaliteit|3|neutraal|0|-|Wat ik at? Een doodgewone hamburger.
#S|rho-0177|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De groepslessen zijn gevarieerd, van zumba tot poweryoga.
K|aanvragen|digitaal|2|irritatie|1|-|Inschrijven via de app is alleen een drama, om 7.00 uur gaat hij open en om 7.01 is alles vol.
K|gebruiken|bejegening|4|blijdschap|0|-|Juf Farida sleept je er met haar energie doorheen.
#S|rho-0178|review|diensten|sterren=1
K|betalen|beleid|1|boosheid|0|-|Tien euro toeslag per persoon omdat we een eigen taart voor de jarige hadden meegebracht. TIEN EURO.
#S|rho-0179|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Leuke film, fijne stoelen.
K|gebruiken|kwaliteit|2|irritatie|0|-|Maar het geluid van de actiefilm in zaal 2 dreunde dwars door ons drama heen.
K|betalen|prijs|2|neutraal|0|-|Popcorn 7,50 voor een middelgrote bak.
#S|rho-0180|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Geen sterrenzaak, maar die vrouw in de keuken kan toveren met een pastinaak.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Alles van eigen moestuin en dat merk je.
K|gebruiken|bejegening|4|blijdschap|0|-|Voor vertrek kregen we nog een zakje walnoten in de hand gedrukt.
#S|rho-0181|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Waar is de tijd dat hier nog echte kroketten werden gedraaid?
K|gebruiken|kwaliteit|2|neutraal|0|-|Wat ik kreeg was een diepvriesding, vanbinnen nog ijskoud.
K|hulp|fout|4|neutraal|0|-|Mocht wel direct een ander broodje kiezen.
#S|rho-0182|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Alleraardigst hotel in een oude school, je slaapt in lokaal 5 onder het schoolbord.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Badkamer spiksplinternieuw.
K|gebruiken|kwaliteit|2|neutraal|0|-|Gordijnen laten 's zomers te veel licht door.
K|ontvangen|digitaal|4|blijdschap|0|-|Inchecken deed ik met een code op mijn telefoon, handig als je laat aankomt.
#S|rho-0183|review|diensten|sterren=2
K|gebruiken|fout|2|irritatie|1|-|Verkeerde voorgerechten, verkeerde wijn, verkeerde tafel, het is dat we zelf nog wisten wie we waren.
K|hulp|fout|4|blijdschap|0|-|De voorgerechten waren van het huis, dat was netjes opgelost.
#S|rho-0184|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|pannenkoek zo groot als een wagenwiel 😄
K|gebruiken|kwaliteit|4|blijdschap|0|-|spek goed doorbakken, stroop op tafel, kinders blij
K|gebruiken|wachttijd|2|neutraal|1|-|wachten duurde wel eventjes
#S|rho-0185|review|diensten|sterren=1
K|wijzigen|bereikbaarheid|2|irritatie|2|-|Probeer een afspraak bij deze kapper te verzetten en je bent een halve werkdag kwijt met bellen.
K|betalen|beleid|1|boosheid|0|-|Vervolgens krijg je een 'no-show'-rekening van 40 euro omdat je niet op tijd hebt afgezegd.
#S|rho-0186|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|De kamer was wat hij moest zijn: bed, lamp, kraan.
K|gebruiken|kwaliteit|2|neutraal|0|-|Een waterkoker had niet misstaan.
#S|rho-0187|review|diensten|sterren=4
K|gebruiken|bejegening|4|blijdschap|0|-|Attente mensen, elke keer weer.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De lamstajine is er een om te onthouden.
K|betalen|prijs|2|neutraal|0|-|Van mij hoeft een flesje water geen 6 euro te kosten.
#S|rho-0188|review|bezorging|sterren=2
K|ontvangen|fout|2|neutraal|1|-|Van de twaalf producten ontbraken er vijf, waaronder de luiers.
K|betalen|wachttijd|4|neutraal|0|-|Het bedrag stond de volgende ochtend al terug.
K|ontvangen|informatie|2|irritatie|1|-|Had mij vooraf een appje gestuurd, dan was ik zelf langs de winkel gereden.
#S|rho-0189|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|De panna cotta trilde precies zoals een panna cotta hoort te trillen.
#S|rho-0190|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|Rookhok annex terras, je eet er asbak met een garnituurtje.
K|gebruiken|beleid|2|neutraal|0|-|Binnen eten was niet mogelijk vanwege een besloten feest.
#S|rho-0191|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Kind weg van de speelhal, ouders weg van de koffie.
K|betalen|prijs|3|neutraal|0|-|Entree 8,50, ouders 2 euro.
K|gebruiken|kwaliteit|2|neutraal|0|-|Sokken na afloop zwart, dus zo schoon is de vloer niet.
#S|rho-0192|review|diensten|sterren=1
K|gebruiken|privacy|1|boosheid|0|-|De klittenband van het klimtuig van mijn zoon liet los op vier meter hoogte.
K|gebruiken|privacy|1|bezorgdheid|0|-|Ik sta nog te trillen als ik eraan denk.
K|hulp|bejegening|1|boosheid|0|-|De begeleider keek op van zijn spelletje en zei dat het matje toch dik genoeg was.
#S|rho-0193|review|diensten|sterren=3
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Hoge verwachtingen van de brunch, na alle plaatjes op internet.
K|gebruiken|kwaliteit|3|neutraal|0|-|Eitjes oké, zalm oké, yoghurt oké.
K|betalen|prijs|2|irritatie|0|-|Voor drie keer oké vind ik 34 euro geen koopje.
#S|rho-0194|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|'t Was weer af.
#S|rho-0195|review|bezorging|sterren=5
K|ontvangen|bejegening|5|dankbaarheid|0|-|Ik zat met een gebroken enkel en de koerier heeft de tassen uitgepakt op mijn aanrecht.
K|ontvangen|levering|4|blijdschap|0|-|Nog vroeger dan beloofd ook.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het fruit was puntgaaf.
#S|rho-0196|review|diensten|sterren=2
K|gebruiken|informatie|2|verwarring|1|-|Je bestelt via een QR-code, betaalt aan een zuil, haalt het op bij een loket en brengt je dienblad naar een luik; er hangt nergens hoe of wat.
K|gebruiken|bejegening|2|irritatie|0|-|Vraag je iemand om hulp, dan is het 'staat in de app'.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De bao buns deden me even alles vergeten.
#S|rho-0197|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zeer zachte wimperlift, geen prikkende ogen.
K|gebruiken|informatie|4|vertrouwen|0|-|Vooraf deed ze een proefje op mijn arm en legde uit waar het voor was.
#S|rho-0198|review|diensten|sterren=3
K|gebruiken|kwaliteit|2|neutraal|0|-|Het vlees had wat langer in de stoofpot gemogen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De jus compenseerde dat ruimschoots.
#S|rho-0199|review|diensten|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Bedwantsen. Mijn benen zitten onder de bulten.
K|betalen|geen|2|boosheid|0|wens|Ik eis de twee nachten plus de stomerij terug.
K|hulp|bejegening|1|boosheid|1|-|Volgens de manager had ik ze zelf in de koffer meegenomen.
#S|rho-0200|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Al met al een geslaagde middag
K|gebruiken|informatie|4|blijdschap|0|-|de rondleiding door de brouwerij was boeiend, met begrijpelijke uitleg over gist en hop
K|gebruiken|kwaliteit|2|neutraal|0|-|de borrelplank was mager
#S|rho-0201|review|diensten|sterren=3
K|orienteren|geen|3|neutraal|0|-|Na het lezen van andere beoordelingen twijfelden we,
K|orienteren|geen|2|bezorgdheid|0|angst|bang dat het tegen zou vallen op onze enige avond in de stad.
K|gebruiken|kwaliteit|4|opluchting|0|-|Dat bleek onnodig, de keuken stond als een huis.
K|gebruiken|bejegening|2|neutraal|0|-|Bediening was wat stuurs.
#S|rho-0202|review|diensten|sterren=5
K|aanvragen|bejegening|5|blijdschap|0|-|Bij het boeken vroeg de mevrouw of er iets te vieren viel, en bij aankomst lag er een kaartje op bed.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Wellness op de bovenste etage, met een jacuzzi onder de sterren.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Overal even netjes.
#S|rho-0203|review|diensten|sterren=2
K|betalen|beleid|2|irritatie|0|-|Per tafel één rekening, punt uit, ook al ben je met acht collega's die elkaar amper kennen.
K|betalen|wachttijd|2|irritatie|2|-|Dat gereken kostte ons bijna drie kwartier.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Tapas waren lekker, vooral de garnaaltjes in knoflook.
#S|rho-0204|review|bezorging|sterren=1
K|ontvangen|fout|2|boosheid|1|-|Vegetarisch besteld en er zat gehakt in.
K|hulp|herhaling|2|boosheid|2|-|Dit is de derde keer en elke keer moet ik het hele verhaal opnieuw doen.
K|vertrekken|geen|2|irritatie|0|-|App is verwijderd.
#S|rho-0205|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ge zit daar goed, tussen de kasten vol oude boeken.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De vispannetjes zijn een klassieker, met een stevig laagje puree erop.
K|gebruiken|wachttijd|2|neutraal|0|-|Het gaat er allemaal niet rap.
#S|rho-0206|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Met een mooi aangeklede hal en een kamer uit de jaren zeventig voelde dit hotel als een verpakking zonder cadeau.
#S|rho-0207|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik kan niet anders zeggen dan dat het goed geregeld is daar.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Voor elk toestel hangt een spray en een doekje.
K|gebruiken|bejegening|4|blijdschap|0|-|Nieuwkomers worden begroet.
#S|rho-0208|review|diensten|sterren=1
K|gebruiken|wachttijd|2|irritatie|2|-|Om kwart over zeven gaan zitten, om tien voor negen nog steeds droog brood.
K|gebruiken|bejegening|1|boosheid|0|-|Een stel dat na ons kwam kreeg eerder te eten, want 'vrienden van de zaak'.
K|gebruiken|geen|3|neutraal|0|-|Wij hebben de drankjes betaald en zijn vertrokken.
#S|rho-0209|review|diensten|sterren=3
K|geen|geen|3|neutraal|0|-|Wat zal ik zeggen.
K|gebruiken|kwaliteit|3|neutraal|0|-|Het was geen misser, het was ook geen voltreffer.
K|betalen|prijs|4|blijdschap|0|-|Prijs is in ieder geval schappelijk.
#S|rho-0210|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Safari bij zonsondergang, giraffen op drie meter van de auto, mijn dochter kreeg er geen woord uit.
K|gebruiken|informatie|4|blijdschap|0|-|De ranger beantwoordde geduldig alle tweehonderd vragen.
K|aanvragen|prijs|2|neutraal|0|-|Een reservering kost 4 euro extra per kaartje.
#S|rho-0211|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Gezellig ingericht eetcafé met een goed glas speciaalbier.
K|gebruiken|kwaliteit|2|neutraal|0|-|De gepofte aardappel was niet gaar.
K|hulp|fout|4|blijdschap|0|-|Daar werd geen punt van gemaakt: nieuwe erbij en een drankje van de zaak.
#S|rho-0212|review|diensten|sterren=2
K|orienteren|informatie|2|irritatie|1|-|Openingstijden op de deur: tot 22.00 uur, op het web: tot 23.00 uur, in werkelijkheid: tot men geen zin meer heeft.
K|gebruiken|bereikbaarheid|2|teleurstelling|1|-|Om tien over negen stonden wij voor een dichte keuken.
#S|rho-0213|review|bezorging|sterren=4
K|aanvragen|geen|3|neutraal|0|-|Eerste keer een verse maaltijdservice geprobeerd.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De linzencurry was vol van smaak en in vier minuten klaar.
K|gebruiken|kwaliteit|2|neutraal|0|-|Voor een stevige eter zijn de bakjes te klein.
K|gebruiken|kwaliteit|2|irritatie|0|-|Wel een berg plastic elke week, daar voel ik me schuldig over.
#S|rho-0214|review|diensten|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Mijn coupe lijkt op een helm, en zo kan ik maandag voor de klas gaan staan.
K|hulp|bejegening|1|boosheid|0|-|'U heeft nou eenmaal lastig haar', daar moest ik het mee doen.
K|betalen|prijs|2|boosheid|0|-|62 euro lichter.
#S|rho-0215|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Goed onderhouden klimbos, vijf parcoursen van makkelijk tot heftig.
K|gebruiken|privacy|4|vertrouwen|0|-|Bij iedere overstap controleert iemand je haakjes.
K|gebruiken|wachttijd|2|neutraal|1|-|Op platform 9 stonden we in de file.
#S|rho-0216|review|diensten|sterren=3
K|gebruiken|bejegening|4|blijdschap|0|-|Leuk en jong team.
K|gebruiken|kwaliteit|2|neutraal|0|-|Ze missen nog wat ervaring: wijn te warm, borden te vroeg weggehaald.
K|terugkijken|geen|3|verlangen|0|wens|Ik gun ze een tweede kans en hoop dat ze groeien.
#S|rho-0217|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|Geen toiletpapier, geen lamp, geen slot; het enige wat er wél was, was een schaaltje voor fooi.
#S|rho-0218|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Ik heb in mijn leven heel wat saté gegeten, en deze gaat op nummer één.
#S|rho-0219|review|diensten|sterren=3
K|betalen|fout|2|neutraal|1|-|Er stond een tientje te veel op de bon, dat bleek de tafel naast ons te zijn.
K|betalen|fout|4|neutraal|0|-|Werd zonder discussie aangepast.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Gegeten hebben we goed, de zwaardvis in het bijzonder.
#S|rho-0220|review|bezorging|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Volgens het plaatje zaten er acht garnalen in, in mijn bakje zwommen er drie.
K|betalen|prijs|2|irritatie|0|-|Dat is dan vier euro per garnaal.
#S|rho-0221|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Koffie met zo'n dikke crema krijg je niet overal.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Appeltaart idem dito.
#S|rho-0222|review|diensten|sterren=1
K|aanvragen|belofte|1|boosheid|1|-|Telefonisch was mij verzekerd dat de kamer op de begane grond lag, mijn man loopt met een rollator.
K|ontvangen|belofte|1|boosheid|2|-|Het werd de derde verdieping zonder lift.
K|wijzigen|beleid|2|irritatie|1|-|Ruilen of geld terug, allebei onmogelijk.
#S|rho-0223|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Al jaren een begrip in het dorp, en terecht.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Slager en kok ineen, dus de worst komt van eigen makelij.
K|gebruiken|kwaliteit|2|neutraal|0|-|Vegetariërs komen er bekaaid af.
#S|rho-0224|review|diensten|sterren=2
K|gebruiken|bejegening|2|irritatie|0|-|Als solo-eter word je hier verbannen naar het hoekje bij de paraplubak.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De bouillon was krachtig en helder.
#S|rho-0225|review|diensten|sterren=3
K|gebruiken|kwaliteit|2|neutraal|0|-|Geen plaats meer op het terras.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Binnen gezeten, was ook goed.
K|gebruiken|kwaliteit|2|neutraal|0|-|Witte wijn had een uurtje koelkast kunnen gebruiken.
#S|rho-0226|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Nooit geweten dat bloemkool zo kon smaken.
K|gebruiken|bejegening|5|blijdschap|0|-|Je voelt je er vanaf de eerste minuut welkom, alsof ze op je gewacht hebben.
#S|rho-0227|review|bezorging|sterren=3
K|ontvangen|levering|3|neutraal|0|-|Bezorgd op de afgesproken dag, alleen aan het eind van het tijdvak.
K|ontvangen|kwaliteit|2|neutraal|0|-|Twee eieren kapot.
K|betalen|wachttijd|4|blijdschap|0|-|Na een klikje in de app had ik het geld direct terug.
#S|rho-0228|review|diensten|sterren=1
K|gebruiken|privacy|1|boosheid|0|-|In de kleedkamer van deze sportschool is uit drie kluisjes gestolen, waaronder het mijne.
K|hulp|bejegening|2|boosheid|1|-|De baliemedewerker wees zonder iets te zeggen op het bordje 'op eigen risico'.
K|hulp|geen|3|verlangen|0|wens|Hang in vredesnaam een camera in de gang.
#S|rho-0229|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Super lekker ijs, vooral stracciatella!
K|gebruiken|wachttijd|2|neutraal|1|-|Rij tot op straat, dus neem je tijd.
#S|rho-0230|review|diensten|sterren=2
K|gebruiken|informatie|2|verwarring|0|-|'Shared dining' betekent blijkbaar dat alles door elkaar komt, dus mijn kind at zijn toetje vóór de soep.
K|gebruiken|kwaliteit|3|neutraal|0|-|De smaken waren gangbaar.
K|betalen|prijs|2|irritatie|0|-|Je bent zo 60 euro kwijt en dan moet je thuis nog een boterham.
#S|rho-0231|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Goed hotel voor een zakelijke overnachting, stevig bureau, snelle wifi.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Je kunt er al vanaf half zeven ontbijten.
K|betalen|beleid|2|irritatie|1|-|Een factuur op bedrijfsnaam moest ik achteraf per mail aanvragen.
#S|rho-0232|review|diensten|sterren=1
K|gebruiken|kwaliteit|1|teleurstelling|0|-|Diep triest zoals die ijsbeer daar rondjes loopt op beton.
K|terugkijken|geen|2|teleurstelling|0|-|Wij gaan met de kleinkinderen voortaan naar het bos.
#S|rho-0233|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Lekkere wok, verse groenten.
K|gebruiken|kwaliteit|2|neutraal|0|-|Wel erg veel olie.
K|gebruiken|kwaliteit|2|neutraal|0|-|Kleding ruikt na afloop naar gebakken uien.
#S|rho-0234|review|diensten|sterren=5
K|hulp|wachttijd|5|verrassing|0|-|Mailtje gestuurd over een vergeten jas, kreeg binnen vijf minuten een foto: deze?
K|hulp|beleid|5|dankbaarheid|0|-|Kosteloos opgestuurd nog wel.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het diner zelf verdient trouwens ook alle lof.
#S|rho-0235|review|bezorging|sterren=1
K|ontvangen|levering|1|boosheid|1|-|besteld, betaald, nooit gekregen
K|hulp|doorverwijzing|1|boosheid|2|-|resto zegt bel het platform platform zegt bel het resto
K|betalen|geen|2|boosheid|0|-|kan fluiten naar mijn 42 euro
#S|rho-0236|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn vrouw had de zeewolf, ik de ossenhaas, en we hebben halverwege van bord geruild omdat geen van beiden kon kiezen.
#S|rho-0237|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Ziet er van buiten beter uit dan het vanbinnen proeft.
#S|rho-0238|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Geen geklaag hier.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De witlofsalade was knapperig, de kaaskroketten waren goed doorbakken.
K|gebruiken|bejegening|4|blijdschap|0|-|En een vlotte babbel met de garçon erbij.
#S|rho-0239|review|diensten|sterren=3
K|aanvragen|beleid|2|neutraal|0|-|Boeken kan pas vanaf vier personen.
K|gebruiken|wachttijd|2|neutraal|1|-|Als stel ben je aangewezen op de wachtrij.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De fondue was lekker romig, met een pittig randje.
K|gebruiken|kwaliteit|2|irritatie|0|-|Een mandje brood bijbestellen duurde langer dan de fondue zelf.
#S|rho-0240|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|De masseuse kneep alsof ze deeg stond te kneden.
K|gebruiken|bejegening|2|irritatie|0|-|Mijn 'iets zachter graag' ging het ene oor in en het andere uit.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Muntthee na afloop was fijn.
#S|rho-0241|review|diensten|sterren=3
K|aanleiding|geen|3|neutraal|0|-|Voor de vrijgezellendag van mijn schoonzus waren we met veertien dames.
K|orienteren|informatie|4|blijdschap|0|-|De eventmanager stuurde drie duidelijke voorstellen met prijzen erbij.
K|betalen|digitaal|4|blijdschap|0|-|Betalen kon met een link die ik in de groepsapp kon gooien, ideaal.
K|gebruiken|kwaliteit|5|blijdschap|0|-|De cocktailworkshop was hilarisch, met een barman die goed tegen plagen kon.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Het diner daarna was een domper: lauwe kipfilet met roomsaus voor iedereen, terwijl er vier vegetariërs bij zaten.
K|gebruiken|fout|2|irritatie|1|-|Die waren doorgegeven, ik heb de mail nog.
K|hulp|fout|3|neutraal|0|-|Na enig aandringen kwam er een omelet.
K|gebruiken|bejegening|2|irritatie|0|-|Om elf uur ging het grote licht aan, zonder waarschuwing, midden in de polonaise.
K|terugkijken|geen|3|neutraal|0|-|Mijn tip: doe de workshop en ga ergens anders eten.
#S|rho-0242|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Een zaak naar mijn hart.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Wit linnen, zwaar bestek, een menu dat meegaat met de seizoenen.
K|gebruiken|kwaliteit|2|neutraal|0|-|De kwartel was een fractie te ver gegaard.
K|hulp|bejegening|4|blijdschap|0|-|Mijn opmerking daarover werd zonder uitvluchten aanvaard.
#S|rho-0243|review|bezorging|sterren=2
K|ontvangen|kwaliteit|2|neutraal|0|-|halve zak frieten lag los in de tas
K|ontvangen|kwaliteit|2|irritatie|0|-|mayo overal behalve op m'n friet
K|gebruiken|kwaliteit|4|blijdschap|0|-|bicky was wel tof
#S|rho-0244|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|De beste baklava buiten Gaziantep, en ik kan het weten want ik kom ervandaan.
#S|rho-0245|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|In de bouillon zwom niets, dreef niets en zat niets.
K|gebruiken|kwaliteit|2|neutraal|0|-|Het tweede gerecht, ossobuco, was taai.
K|gebruiken|bejegening|3|neutraal|0|-|De bediening deed haar werk.
K|terugkijken|geen|2|teleurstelling|0|-|Ik zou u graag iets aardigers melden, maar dit was het.
#S|rho-0246|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Kroeg met karakter, geen tv, geen gokkast, wel een biljart.
K|betalen|prijs|4|blijdschap|0|-|Bier 2,60, lang niet gezien zo'n prijs.
#S|rho-0247|review|diensten|sterren=1
K|betalen|fout|2|irritatie|1|-|De annulering was bevestigd en toch is mijn kaart belast met de volle 312 euro.
K|hulp|wachttijd|2|boosheid|3|-|Ik mail nu al een maand om mijn geld.
K|hulp|doorverwijzing|2|boosheid|2|-|Iedere keer is het een andere afdeling die 'er niet over gaat'.
K|betalen|geen|3|bezorgdheid|0|vraag|Weet iemand of ik dit via de bank kan terughalen?
#S|rho-0248|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Prachtige vlindertuin, lekker warm ook in januari.
K|gebruiken|kwaliteit|2|neutraal|0|-|Je bent er na drie kwartier wel doorheen.
#S|rho-0249|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|De salade caprese bestond uit echte rijpe tomaten.
K|gebruiken|wachttijd|2|teleurstelling|1|-|Jammer genoeg stond die er pas toen de hoofdgerechten al op waren.
#S|rho-0250|review|diensten|sterren=2
K|gebruiken|bejegening|2|irritatie|0|-|Ik heet geen 'schatje' en mijn man geen 'baas'.
K|gebruiken|kwaliteit|3|neutraal|0|-|Broodje kroket was verder gewoon broodje kroket.
#S|rho-0251|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Mijn krullen worden eindelijk begrepen.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Droog geknipt, plukje voor plukje, en het springt weer.
K|gebruiken|informatie|4|blijdschap|0|-|Ze gaf eerlijk aan welke producten ik níet hoefde te kopen.
K|betalen|prijs|3|neutraal|0|-|85 euro, ik weet het.
K|betalen|prijs|4|blijdschap|0|-|Maar ik hoef pas over vijf maanden weer.
#S|rho-0252|review|bezorging|sterren=4
K|ontvangen|levering|4|blijdschap|0|-|Ontbijtmand op de minuut bezorgd, acht uur dertig, precies bij het eerste geeuwtje van de jarige.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Vers geperst sap, krokante pistolets.
K|gebruiken|kwaliteit|2|neutraal|0|-|Voor vier personen had er wel wat meer beleg bij gemogen.
#S|rho-0253|review|diensten|sterren=2
K|aanvragen|geen|3|neutraal|0|-|We hadden online een tafel buiten vastgelegd.
K|gebruiken|belofte|2|irritatie|0|-|'Die zijn voor inloop', zei het meisje, en naar binnen konden we.
K|gebruiken|kwaliteit|2|neutraal|0|-|Daar was het om te stikken.
K|gebruiken|kwaliteit|4|blijdschap|0|-|IJsthee was wel fris en zelfgemaakt.
#S|rho-0254|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Goed te doen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Vooral de knoflookchampignons gingen erin als koek.
#S|rho-0255|review|diensten|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Wie bedenkt het om een kinderfeestje naast een vrijgezellenfeest te zetten? Mijn kleuters kennen nu woorden die ik zelf niet kende.
K|gebruiken|fout|2|irritatie|1|-|De slush was op, de taart was vergeten, en de feestmuts was voor een Sem terwijl de mijne Guus heet.
K|hulp|beleid|2|irritatie|0|-|Korting? Nee, 'dat doen wij niet'.
#S|rho-0256|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Uitstekende lunchgerechten,
K|gebruiken|kwaliteit|2|irritatie|0|-|maar er hing zo'n frituurwalm dat ik thuis meteen onder de douche ben gegaan.
#S|rho-0257|review|diensten|sterren=4
K|aanvragen|geen|3|neutraal|0|-|Kamer geboekt op het laatste moment, een uur voor aankomst.
K|ontvangen|bejegening|4|blijdschap|0|-|De nachtportier wachtte ons op met een kop thee.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Eenvoudig, netjes, stil.
K|gebruiken|kwaliteit|2|neutraal|0|-|Alleen dat ene kussen was zo plat als een envelop.
#S|rho-0258|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Bij Proeflokaal De Zwaan zat je altijd goed, dat is sinds de verbouwing verleden tijd.
K|gebruiken|kwaliteit|2|neutraal|0|-|Harde bankjes, kale muren en een echo.
K|terugkijken|geen|2|teleurstelling|0|-|Onze vrijdagavondclub is verkast.
#S|rho-0259|review|bezorging|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Als je me 's nachts wakker maakt voor die dumplings ben ik niet eens boos.
K|ontvangen|kwaliteit|4|blijdschap|0|-|Komen altijd in een stoommandje, nog sissend.
#S|rho-0260|review|diensten|sterren=3
K|gebruiken|kwaliteit|2|neutraal|0|-|De kwaliteit van het buffet loopt nogal uiteen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Sushi vers gedraaid.
K|gebruiken|kwaliteit|2|neutraal|0|-|Biefstuk van het grillstation: leer.
K|gebruiken|kwaliteit|2|irritatie|0|-|En het soft-ijsapparaat dat door kinderhandjes werd afgelikt, brr.
#S|rho-0261|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De kaart biedt voor elk wat wils en alles wat wij kregen was goed van smaak.
K|gebruiken|bejegening|4|blijdschap|0|-|Er werd gul gelachen en vlot bijgeschonken.
K|betalen|prijs|2|neutraal|0|-|Het tikt aan, die wijntjes van 7 euro.
#S|rho-0262|review|diensten|sterren=1
K|gebruiken|bejegening|1|boosheid|0|-|'Heeft u wel gezien wat wij rekenen?' vroeg de maître terwijl hij naar mijn jas keek.
K|gebruiken|bejegening|1|boosheid|0|-|Ik heb twintig jaar gespaard voor eethuizen als het uwe, meneer.
#S|rho-0263|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Dit is yoga zoals yoga bedoeld is, zonder gezweef en met een kop soep na.
K|wijzigen|beleid|4|blijdschap|0|-|Lessen die je mist, haal je zonder kosten in.
#S|rho-0264|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Slappe koffie.
K|gebruiken|kwaliteit|2|neutraal|0|-|Droge brownie.
K|gebruiken|bejegening|4|blijdschap|0|-|Aardige jongen.
#S|rho-0265|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Voor een ziekenhuisrestaurant is dit beslist geen straf.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Verse soep, ruime tafels, een raam op het groen.
K|gebruiken|bejegening|4|dankbaarheid|0|-|De dame van de kassa zag dat ik gehuild had en schoof er een koekje bij.
#S|rho-0266|review|bezorging|sterren=2
K|wijzigen|digitaal|2|irritatie|2|-|Pauzeren van de box zit vijf menu's diep verstopt, en na het klikken blijkt de deadline een uur geleden.
K|ontvangen|geen|2|neutraal|0|-|Dus stond er een doos vlees in de zon terwijl wij op de camping zaten.
K|hulp|beleid|2|boosheid|1|-|Coulance: nul komma nul.
#S|rho-0267|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Redelijk.
K|gebruiken|kwaliteit|2|neutraal|0|-|De eierkoek uit een zakje had niet gehoeven.
#S|rho-0268|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Luc en Veerle hebben van die oude pastorie iets speciaals gemaakt.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ge slaapt er als een roos en ge ontwaakt met de geur van versgebakken brood.
K|gebruiken|informatie|4|blijdschap|0|-|Hun fietstips met kaartje erbij waren goud waard.
K|gebruiken|kwaliteit|2|neutraal|0|-|De trap naar boven is smal en steil, niks voor wie slecht te been is.
#S|rho-0269|review|diensten|sterren=1
K|wijzigen|beleid|1|boosheid|1|-|Met een doktersbriefje en een hernia krijg ik nog steeds geen bevriezing van mijn fitnessabonnement.
K|betalen|prijs|2|irritatie|0|-|Ik betaal dus 34 euro per maand om thuis op bed te liggen.
#S|rho-0270|review|diensten|sterren=4
K|gebruiken|wachttijd|4|blijdschap|0|-|We zaten nog niet of de kaart lag er al.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De hachee had uren staan pruttelen, dat ruik je en proef je.
K|gebruiken|kwaliteit|2|neutraal|0|-|Rode kool vond ik te zoet.
#S|rho-0271|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Hotelbar dicht, zwembad leeg, lift kapot.
K|orienteren|informatie|2|boosheid|0|-|Daarover stond bij het boeken geen letter.
K|hulp|beleid|2|irritatie|0|-|De receptie bood excuses aan en een drankbonnetje voor een bar die dicht was.
#S|rho-0272|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|💛💛💛
K|gebruiken|kwaliteit|5|blijdschap|0|-|zo'n fijn plekje voor high wine met je besties
K|gebruiken|kwaliteit|4|blijdschap|0|-|bites waren echt bomb
K|terugkijken|geen|5|verlangen|0|wens|wil NU terug
#S|rho-0273|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het eten is er doorgaans goed.
K|gebruiken|kwaliteit|2|neutraal|0|-|Gisteren had de kok duidelijk zijn dag niet, de schol zwom in het vet.
K|hulp|fout|4|blijdschap|0|-|Het sierde ze dat die niet op de rekening kwam.
#S|rho-0274|review|bezorging|sterren=1
K|ontvangen|levering|2|neutraal|0|-|Niet thuis, zegt de app.
K|ontvangen|levering|2|boosheid|1|-|Ik stond voor het raam te kijken hoe hij doorreed!
K|betalen|beleid|1|boosheid|0|-|Geld terug krijg je niet, want 'u was niet aanwezig'.
#S|rho-0275|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Niet mis, die paddenstoelenragout.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ook de bijpassende pinot was raak.
#S|rho-0276|review|diensten|sterren=2
K|gebruiken|wachttijd|2|irritatie|1|-|Voor een bak koffie drie keer naar binnen moeten lopen.
K|betalen|wachttijd|2|irritatie|1|-|Afrekenen ging al niet sneller.
#S|rho-0277|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Rondvaart van een uur, droog, comfortabel en met een toilet aan boord.
K|gebruiken|informatie|2|neutraal|0|-|Het bandje vertelde alles in vijf talen en was daardoor altijd net een gracht te laat.
K|gebruiken|bejegening|4|blijdschap|0|-|Gelukkig gaf de schipper zelf er droog commentaar bij.
#S|rho-0278|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Voor studenten oké.
K|betalen|prijs|4|blijdschap|0|-|Spaghetti voor 8 euro en je zit vol.
K|gebruiken|kwaliteit|2|neutraal|0|-|De saus mist alles waar saus voor bedoeld is.
#S|rho-0279|review|diensten|sterren=1
K|gebruiken|privacy|1|boosheid|0|-|Mijn drankje was met iets gemengd en niemand van de club die iets gezien wilde hebben.
K|hulp|bejegening|1|boosheid|1|-|Toen mijn vriendin om hulp vroeg zei de portier dat we maar minder moesten drinken.
K|terugkijken|geen|1|bezorgdheid|0|-|Meiden, laat hier nooit je glas alleen.
#S|rho-0280|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Uit duizenden herken ik die boerenpaté.
K|betalen|prijs|4|blijdschap|0|-|Potje mee naar huis voor 6 euro, niks te veel.
#S|rho-0281|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Hier serveren ze nog een soep waar je lepel in blijft staan.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Roggebrood met spek hoort erbij en ontbrak niet.
#S|rho-0282|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Mijn gerecht was te pittig.
K|gebruiken|informatie|2|neutraal|0|-|Dat stond niet op de kaart aangegeven.
K|hulp|bejegening|4|blijdschap|0|-|De serveerster bracht wel uit zichzelf een bakje yoghurt.
#S|rho-0283|review|diensten|sterren=3
K|ontvangen|wachttijd|2|neutraal|2|-|In de rij bij de hotelbalie ruim drie kwartier gestaan, met twee slapende peuters op de arm.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het kinderbedje stond keurig opgemaakt klaar.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Kamer zelf was ruim voor vier.
#S|rho-0284|review|diensten|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Om te huilen zo slecht.
K|gebruiken|kwaliteit|1|boosheid|0|-|Aangebrande rijst onder een laag ketchup, noemen ze nasi.
#S|rho-0285|review|bezorging|sterren=4
K|orienteren|digitaal|4|blijdschap|0|-|Je kunt op de site handig filteren op halal en op bezorgtijd.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Kapsalon shoarma smaakte zoals op een zaterdagnacht, alleen dan nuchter.
K|ontvangen|bejegening|4|blijdschap|0|-|Bezorger wenste me nog een fijne wedstrijd.
#S|rho-0286|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|Loungemuziek in een lunchroom om elf uur 's ochtends; je waant je in een parfumerie.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De smoothie was wel aardig.
#S|rho-0287|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Petje af voor deze keuken.
K|gebruiken|beleid|5|dankbaarheid|0|-|Mijn vader kan alleen nog gemalen eten hebben, en ze hebben speciaal voor hem zijn hele menu gepureerd, gang voor gang, mooi opgemaakt.
#S|rho-0288|review|diensten|sterren=3
K|gebruiken|kwaliteit|2|neutraal|0|-|Weinig sfeer.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Wel een uitstekende moussaka.
K|betalen|prijs|4|blijdschap|0|-|Ouzo van het huis bij de rekening, altijd fijn.
#S|rho-0289|review|diensten|sterren=2
K|aanvragen|bereikbaarheid|2|irritatie|1|-|Per mail een tafel gevraagd, nooit antwoord gehad.
K|aanvragen|bejegening|2|irritatie|1|-|Bij het nabellen klonk het: 'O ja, die heb ik wel zien liggen.'
K|orienteren|geen|3|neutraal|0|-|We zijn uiteindelijk bij de concurrent gaan zitten.
#S|rho-0290|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De padelbanen liggen er strak bij en de verlichting is goed.
K|aanvragen|digitaal|4|blijdschap|0|-|Een baan reserveren doe je zo op je telefoon.
K|betalen|prijs|2|neutraal|0|-|36 euro voor een uurtje vind ik stevig.
#S|rho-0291|review|diensten|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Schimmel op de aardbei van het toetje, en dat in een zaak die zichzelf 'patisserie' noemt.
K|hulp|fout|2|boosheid|0|-|Ze plukten hem eraf en zetten hetzelfde bordje weer neer.
#S|rho-0292|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zomaar een dinsdag, zomaar een eetcafé, en zomaar een heel goede zuurkool.
#S|rho-0293|review|diensten|sterren=2
K|gebruiken|informatie|2|neutraal|1|-|Bij de ingang van het doolhof zeiden ze dat het anderhalf uur duurde, wij stonden na tien minuten buiten.
K|betalen|prijs|2|irritatie|0|-|Dat komt neer op anderhalve euro per minuut.
#S|rho-0294|review|diensten|sterren=5
K|gebruiken|bejegening|5|dankbaarheid|0|-|Mijn autistische broer raakte overprikkeld en de serveerster gaf ons zonder woorden een apart kamertje.
K|terugkijken|geen|5|dankbaarheid|0|-|Zulke plekken zou elke stad moeten hebben.
#S|rho-0295|review|bezorging|sterren=3
K|ontvangen|fout|2|neutraal|0|-|Geen bestek meegeleverd, terwijl ik dat had aangevinkt.
K|gebruiken|geen|3|blijdschap|0|-|Soep drinken uit het deksel gaat ook, weet ik nu.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Smaak was uitstekend.
#S|rho-0296|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|Ieder bordje ging gepaard met drie toefjes, twee krullen en een eetbaar bloemetje, maar gaar was het niet.
#S|rho-0297|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik kom er wekelijks zwemmen en het water is altijd helder.
K|gebruiken|kwaliteit|2|neutraal|0|-|Op woensdagmiddag moet je er niet zijn, dan is het één grote zwemles.
#S|rho-0298|review|diensten|sterren=3
K|betalen|prijs|2|verrassing|0|-|Even slikken toen de rekening kwam: 212 euro met z'n drieën.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Kwaliteit stond er zeker tegenover, de kreeft was fabelachtig.
K|betalen|prijs|2|neutraal|0|-|Alleen de drankjes zijn buiten proportie.
#S|rho-0299|review|diensten|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|De keuken was zichtbaar en dat was geen goed idee.
K|gebruiken|kwaliteit|1|boosheid|0|-|Iemand raapte een gevallen schnitzel op, klopte hem af en legde hem terug in de pan.
#S|rho-0300|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De koffie is er goed, de krant van vandaag, en dat is voor mij genoeg.
#S|rho-0301|review|diensten|sterren=2
K|gebruiken|wachttijd|2|neutraal|2|-|Ik had om tien uur een afspraak voor knippen en kwam om elf uur aan de beurt.
K|gebruiken|bejegening|2|irritatie|0|-|Zonder uitleg, zonder kop koffie.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het knippen zelf is vakwerk.
#S|rho-0302|review|diensten|sterren=5
K|orienteren|geen|3|neutraal|0|-|We zochten een groepsaccommodatie voor 22 mensen met een grote keuken.
K|orienteren|informatie|5|blijdschap|0|-|Beheerder Tjitske leidde ons vooraf een uur rond en had op alles een antwoord.
K|ontvangen|kwaliteit|4|blijdschap|0|-|Alles was warm gestookt toen we binnenkwamen, een luxe met sneeuw buiten.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De bedden waren beter dan thuis.
K|gebruiken|kwaliteit|2|neutraal|0|-|Slechts twee douches, dus 's ochtends moest je strategisch zijn.
K|betalen|wachttijd|4|blijdschap|0|-|De borg stond de dag erna al op de rekening.
#S|rho-0303|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Niet onaardig.
K|gebruiken|kwaliteit|2|neutraal|0|-|De uien waren bitter.
#S|rho-0304|review|bezorging|sterren=1
K|ontvangen|levering|2|boosheid|1|-|Al 5 keer op rij meer dan een uur te laat
K|hulp|bejegening|1|boosheid|0|-|en dan word ik door de telefoniste afgesnauwd dat het druk is
K|terugkijken|geen|2|boosheid|0|-|bestel liever bij de griek op de hoek
#S|rho-0305|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Voor een museumcafé kook je hier op stand: linzensalade met feta, huisgemaakte limonade.
K|betalen|prijs|2|neutraal|0|-|De prijzen hangen ook in een lijstje.
#S|rho-0306|review|diensten|sterren=2
K|gebruiken|bejegening|2|irritatie|0|-|We werden weggekeken omdat we 'maar' een kop soep wilden.
K|gebruiken|kwaliteit|2|neutraal|0|-|Bovendien was die soep waterig.
#S|rho-0307|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Over de sauna's zelf niets dan lof.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Prachtige zoutgrot en een buitenbad dat dampt in de kou.
K|gebruiken|kwaliteit|2|irritatie|0|-|Maar ligbedden? Om kwart over tien allemaal bezet met een handdoek.
K|gebruiken|beleid|2|irritatie|0|-|Er schijnt een regel tegen te zijn, alleen handhaaft niemand die.
#S|rho-0308|review|diensten|sterren=1
K|betalen|prijs|1|boosheid|0|-|AFZETTERS. 9 euro voor een flesje water.
#S|rho-0309|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn zoon eet nooit vis en hier heeft hij er twee porties van weggewerkt.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Kibbeling uit een goudbruin jasje, niet uit een jas.
#S|rho-0310|review|diensten|sterren=3
K|gebruiken|bejegening|2|neutraal|0|-|De uitbater is geen prater.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zijn broodjes spreken voor zich.
#S|rho-0311|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|Vijf minuten naast de luidspreker en je weet van elk nummer de songtekst, maar niet wat je vriendin over haar scheiding vertelde.
K|hulp|bejegening|2|irritatie|1|-|Mijn verzoek om het zachter te zetten werd weggelachen.
#S|rho-0312|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Alles klopte: het lam, de wijn, het licht, de stilte ertussen.
#S|rho-0313|review|bezorging|sterren=2
K|ontvangen|kwaliteit|2|neutraal|0|-|De avocado's waren zwart van binnen, de spinazie nat.
K|hulp|digitaal|2|irritatie|2|-|Een klacht indienen kan alleen met foto en die krijg ik met geen mogelijkheid geüpload.
#S|rho-0314|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Fijne zaak om met de laptop een ochtend te zitten, veel stopcontacten, stabiele wifi.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De bananenbrood is gevaarlijk lekker.
#S|rho-0315|review|diensten|sterren=2
K|gebruiken|beleid|2|irritatie|0|-|Na twee uur komt er iemand langs dat je iets bij moet bestellen of moet opkrassen.
K|gebruiken|kwaliteit|3|neutraal|0|-|Wifi deed het, koffie was koffie.
#S|rho-0316|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Echt mooie kinderboerderij met brave geitjes.
K|betalen|prijs|5|blijdschap|0|-|En het kost niks, alleen een vrijwillige bijdrage in een melkbus.
#S|rho-0317|review|diensten|sterren=1
K|vertrekken|beleid|1|boosheid|1|-|Code rood, bomen over de weg, en het hotel hield vast aan 'geen kosteloze annulering'.
K|betalen|prijs|1|boosheid|0|-|Weg 278 euro voor een bed waar ik nooit in heb gelegen.
#S|rho-0318|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Broodje gezond: brood, check. Gezond, mwah.
K|gebruiken|bejegening|4|blijdschap|0|-|Charmante eigenaar wel.
#S|rho-0319|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|De schoonheidsspecialiste heeft in vier sessies gekregen wat drie dermatologen niet lukte.
K|gebruiken|bejegening|4|vertrouwen|0|-|Ik durf mijn gezicht aan niemand anders meer toe te vertrouwen.
#S|rho-0320|review|bezorging|sterren=4
K|ontvangen|levering+kwaliteit|4|blijdschap|0|-|Snel en warm.
K|gebruiken|kwaliteit|3|neutraal|0|-|Smaak gemiddeld.
#S|rho-0321|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De kaasfondue schiftte, daar werd je niet vrolijk van.
K|hulp|bejegening|2|irritatie|0|-|'Goed roeren', adviseerde de bediening, alsof wij dat zelf niet hadden bedacht.
#S|rho-0322|review|diensten|sterren=4
K|gebruiken|bejegening|4|blijdschap|0|-|De ober onthield zonder kladje de bestelling van negen man.
K|gebruiken|kwaliteit|4|verrassing|0|-|En niet één foutje!
K|gebruiken|kwaliteit|4|blijdschap|0|-|Kalfslever met appel en ui, klassiek en goed.
#S|rho-0323|review|diensten|sterren=3
K|gebruiken|kwaliteit|2|neutraal|0|-|De boerenomelet was meer boer dan omelet, veel aardappel, weinig ei.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Op de verse jus viel niets af te dingen.
#S|rho-0324|review|diensten|sterren=1
K|hulp|herhaling|2|irritatie|2|-|Al de hele week bel ik over de verloren ring van mijn oma.
K|hulp|bereikbaarheid|2|teleurstelling|2|-|Voicemail vol, mail komt terug, deur dicht tot donderdag.
K|hulp|geen|2|bezorgdheid|0|angst|Ik vrees dat hij al met het vuilnis mee is.
#S|rho-0325|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Nette tent, goede soep, klaar.
#S|rho-0326|review|diensten|sterren=2
K|aanleiding|geen|3|neutraal|0|-|Wij zijn een gezin met drie tieners en hadden een weekend weg broodnodig.
K|orienteren|informatie|3|neutraal|0|-|Op de site van het vakantiehotel heette de kamer 'familiesuite met twee slaapkamers'.
K|ontvangen|informatie|2|teleurstelling|0|-|De tweede slaapkamer bleek een gordijn met een slaapbank erachter.
K|hulp|bejegening|4|blijdschap|1|-|Aan de balie zocht een meisje, Demi geloof ik, meteen met ons mee naar een oplossing.
K|wijzigen|prijs|2|neutraal|0|-|Haar chef wilde er 70 euro per nacht voor.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het ontbijt was royaal, met een wafelijzer waar de jongens niet bij weg te slaan waren.
K|gebruiken|storing|2|neutraal|1|-|'s Avonds viel twee keer het warme water uit.
K|gebruiken|kwaliteit|2|irritatie|0|-|De gamehal waar het voor hen om ging, had vier kasten waarvan er één werkte.
K|betalen|prijs|2|irritatie|0|-|Toeristenbelasting, handdoekenpakket, parkeerkaart: samen nog eens 96 euro.
K|terugkijken|geen|2|teleurstelling|0|-|Voor dat geld hadden we beter twee tenten kunnen kopen.
#S|rho-0327|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ne keer iets anders dan steak met friet
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ethiopisch eten met de handen van zo'n grote zure pannenkoek, plezant en lekker
K|gebruiken|informatie|4|blijdschap|0|-|den baas toont u hoe het moet
K|gebruiken|wachttijd|2|neutraal|1|-|'t duurt wel eer het op tafel staat
#S|rho-0328|review|bezorging|sterren=2
K|ontvangen|kwaliteit|2|teleurstelling|0|-|De gourmetschotel zag er op de foto uit als een schilderij, in het echt als een ongeluk.
K|ontvangen|fout|2|neutraal|0|-|Voor zes personen besteld, voor vier geleverd.
K|hulp|bereikbaarheid|2|irritatie|1|-|Op oudejaarsavond neemt natuurlijk niemand op.
#S|rho-0329|review|diensten|sterren=5
K|gebruiken|bejegening|5|blijdschap|0|-|Hulde aan Kees de kelner, 71 jaar en nog altijd de snelste van het stel.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De sliptongetjes waren boterzacht gebakken.
#S|rho-0330|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Heerlijk gezwommen.
K|gebruiken|kwaliteit|2|neutraal|0|-|Haardrogers deden het niet allemaal.
K|gebruiken|storing|2|neutraal|0|-|Kluisje slikt je muntje en geeft het niet terug.
#S|rho-0331|review|diensten|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|de friet was zwart, de snack was rood vanbinnen, de vloer was grijs
K|gebruiken|bejegening|2|boosheid|0|-|en die gast maar roken boven de bak
#S|rho-0332|review|diensten|sterren=4
K|aanvragen|bejegening|4|blijdschap|0|-|Vriendelijk te woord gestaan bij het boeken van een verrassingsdiner.
K|gebruiken|belofte|4|blijdschap|0|-|Ze hielden hun mond tegen mijn man, zoals beloofd.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Zijn gezicht bij die toren van soesjes was onbetaalbaar.
K|gebruiken|kwaliteit|2|neutraal|0|-|De vis had ietsje minder zout gemogen.
#S|rho-0333|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Je zit op elkaars lip.
K|gebruiken|kwaliteit|2|neutraal|0|-|De ramen kunnen niet open.
K|gebruiken|kwaliteit|3|neutraal|0|-|De stamppot was te doen.
#S|rho-0334|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Een pareltje tussen de kebabzaken, deze kleine Vietnamees.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De pho is kruidig, geurig en voor je het weet ben je er doorheen.
K|betalen|beleid|2|neutraal|1|-|Geen creditcard, neem contanten mee.
#S|rho-0335|review|diensten|sterren=3
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Het pannenkoekenhuis is verbouwd en daarmee is de ziel eruit.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De appel-kaneel smaakt goddank nog hetzelfde.
#S|rho-0336|review|bezorging|sterren=5
K|aanvragen|informatie|4|blijdschap|0|-|Diëtiste van de maaltijdservice belde om de zoutarme opties met me door te nemen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Sindsdien eet ik gevarieerd en toch lekker.
K|ontvangen|levering|4|blijdschap|0|-|Je kunt de klok op ze gelijkzetten.
#S|rho-0337|review|diensten|sterren=2
K|gebruiken|fout|2|irritatie|1|-|Driemaal gemeld dat ik geen melk verdraag, driemaal iets met room gekregen.
K|gebruiken|privacy|2|neutraal|1|-|De rest van de avond lag ik met buikkramp op de bank.
#S|rho-0338|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De golfbaan ligt er verzorgd bij, snelle greens.
K|gebruiken|wachttijd|2|neutraal|1|-|Doorstroming op zaterdag is matig.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De uitsmijter in het clubhuis maakt de dag compleet.
#S|rho-0339|review|diensten|sterren=1
K|gebruiken|bejegening|1|boosheid|0|-|Wij zaten aan het voorgerecht toen de eigenaar een afwasser verrot stond te schelden.
K|gebruiken|bejegening|1|boosheid|0|-|Die jongen was hooguit zestien.
K|terugkijken|geen|2|boosheid|0|-|Aan zo'n baas geef ik mijn geld niet.
#S|rho-0340|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Bloemkoolsoep met kerrie: eenvoudig, maar raak.
K|gebruiken|kwaliteit|2|neutraal|0|-|Kom had groter gemogen.
#S|rho-0341|review|diensten|sterren=3
K|aanvragen|informatie|2|verwarring|1|-|Bij het online boeken van de sauna wist ik niet of badkleding verplicht was op donderdag.
K|aanvragen|informatie|4|opluchting|0|-|De telefoniste kon daar om lachen en legde het me uit.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Dag zelf was zalig.
K|gebruiken|kwaliteit|2|irritatie|0|-|De lunch was dat niet: een lauwe wrap uit folie.
#S|rho-0342|review|diensten|sterren=2
K|gebruiken|fout|2|irritatie|0|-|De bediening vergat het water, het brood en tot slot ook ons.
#S|rho-0343|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Ze snappen het hier.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Zuurdesem met gekarnde boter, daarna een bordje rauwe coquilles, en ik wist: ik zit goed.
#S|rho-0344|review|bezorging|sterren=3
K|ontvangen|bejegening|4|blijdschap|0|-|Koerier was een vrolijke gast.
K|ontvangen|kwaliteit|2|teleurstelling|0|-|Jammer dat de borden lauw waren.
K|ontvangen|levering|2|neutraal|0|-|Dat krijg je als je vier adressen op één rit hebt.
#S|rho-0345|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Daar kan menig sterrenzaak een puntje aan zuigen, aan die bearnaise.
#S|rho-0346|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|'s Nachts stond er een volle vuilcontainer onder ons open raam.
K|gebruiken|kwaliteit|2|irritatie|2|-|Om vijf uur werd die geleegd.
K|hulp|informatie|2|irritatie|0|-|Dat had de receptie best even mogen melden toen wij vroegen om een rustige kamer.
#S|rho-0347|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Uitgebreide borrelkaart met veel van eigen streek.
K|gebruiken|bejegening|4|blijdschap|0|-|Twee meiden in de bediening die er zin in hadden.
K|gebruiken|kwaliteit|2|neutraal|0|-|De haard rookte een beetje, ik rook er de dag erna nog naar.
#S|rho-0348|review|diensten|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Als dit een gerenommeerd wokrestaurant is, dan ben ik danser.
K|gebruiken|kwaliteit|2|irritatie|0|-|Kroepoek van drie dagen oud, krabsticks die nog stijf bevroren waren.
K|gebruiken|privacy|2|boosheid|0|-|Twee van ons gezelschap hingen die nacht boven de emmer.
#S|rho-0349|review|diensten|sterren=4
K|betalen|prijs|4|blijdschap|0|-|Cadeaubon van 50 euro hier besteed en er bijna twee keer van gegeten.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De gehaktballetjes met pindasaus waren zo goed dat ik een portie heb meegenomen voor de buurman.
#S|rho-0350|review|diensten|sterren=2
K|betalen|beleid|2|irritatie|0|-|De cadeaubon die ik van mijn kinderen kreeg mocht niet in het weekend, niet op feestdagen en niet op de actiekaart worden gebruikt.
K|betalen|beleid|2|boosheid|0|-|En over de houdbaarheidsdatum waren ze onverbiddelijk: één dag te laat is te laat.
#S|rho-0351|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Koken kunnen ze.
K|gebruiken|kwaliteit|2|neutraal|0|-|Opdienen is minder hun ding.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Maar wie maalt er om een lauw bord als er zulke gnocchi op liggen.
#S|rho-0352|review|bezorging|sterren=1
K|ontvangen|privacy|1|boosheid|0|-|Er zat een stuk glas in de salade.
K|hulp|wachttijd|2|boosheid|2|-|Ik heb foto's gestuurd en na negen dagen nog altijd geen reactie.
K|hulp|geen|3|verlangen|0|wens|Neem dit alsjeblieft serieus voordat er een kind van eet.
#S|rho-0353|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Escargots zoals altijd, dame blanche zoals altijd.
K|gebruiken|kwaliteit|2|neutraal|0|-|Na tien jaar mag er van mij wel eens iets nieuws op de kaart.
#S|rho-0354|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Onze dochter gaf haar eerste voorstelling in de kleine zaal, met een geluidstechnicus die haar verlegenheid wegtoverde.
K|gebruiken|bejegening|5|dankbaarheid|0|-|Ze kreeg van de portier zelfs een echte artiestenpas.
#S|rho-0355|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Drie soorten brood, alle drie even droog.
K|gebruiken|kwaliteit|2|neutraal|0|-|Tonijnsalade uit een emmer.
K|gebruiken|bejegening|4|blijdschap|0|-|Wel een leuke ober, een rasverteller.
#S|rho-0356|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Knipbeurt voor de kleine: auto als stoel, filmpje erbij, geen traan gelaten.
K|gebruiken|bejegening|4|opluchting|0|-|Ik zag er enorm tegenop, maar de kapster bleef zo rustig dat hij vanzelf stil ging zitten.
#S|rho-0357|review|diensten|sterren=1
K|aanvragen|fout|2|irritatie|1|-|Dubbel geboekt, wij stonden met onze koffers voor een bezette kamer.
K|hulp|fout|4|opluchting|1|-|Na veel heen en weer kregen we een kamer in een zusterhotel.
K|gebruiken|kwaliteit|1|boosheid|0|-|Dat zusterhotel lag tien kilometer verder en had een schimmelplafond.
K|hulp|bejegening|1|boosheid|0|-|De mevrouw van de balie noemde ons 'veeleisend'.
#S|rho-0358|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Kroketten: 9.
K|gebruiken|kwaliteit|2|neutraal|0|-|Mosterd: op.
#S|rho-0359|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Lieve, kleine bakkerij met een paar tafeltjes voor wie niet kan wachten.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Roomboteramandelstaaf als nieuw recept, niets meer aan veranderen.
#S|rho-0360|review|diensten|sterren=2
K|gebruiken|wachttijd|2|neutraal|1|-|De koffie was al een kwartier op toen de taart kwam.
K|gebruiken|kwaliteit|2|neutraal|0|-|De taart smaakte naar koelkast.
K|betalen|prijs|2|irritatie|0|-|19,80 voor twee personen.
#S|rho-0361|review|diensten|sterren=4
K|gebruiken|digitaal|4|blijdschap|0|-|All you can eat met een tablet op tafel, tikken en het komt eraan.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De zalmnigiri was vers en netjes gesneden.
K|gebruiken|beleid|2|irritatie|0|-|Voor elk stukje dat je laat staan rekenen ze een euro, dat eet toch minder ontspannen.
#S|rho-0362|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Van het strandpaviljoen had ik meer verwacht dan een broodje hamburger in een bakje.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zonsondergang kreeg je er gelukkig gratis bij.
K|betalen|prijs|2|irritatie|0|-|22 euro voor dat bakje, hè.
#S|rho-0363|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|verrassing|0|-|Een foodtruck op een parkeerplaats, en toch een van de lekkerste taco's die ik ooit heb gegeten.
K|gebruiken|bejegening|4|blijdschap|0|-|De jongens hebben lol in hun werk.
#S|rho-0364|review|diensten|sterren=3
K|gebruiken|geen|3|neutraal|0|-|Hostel voor jonge mensen, ik ben 58, dus dat had ik kunnen bedenken.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het bed was schoon en het ontbijt meer dan behoorlijk.
K|gebruiken|kwaliteit|2|neutraal|2|-|Om half drie zong men nog op de gang.
#S|rho-0365|review|diensten|sterren=1
K|gebruiken|bejegening|1|boosheid|0|-|De koffietafel na de begrafenis van mijn vader werd onderbroken door personeel dat al begon te stofzuigen.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De broodjes waren hard, de melk was op.
K|betalen|prijs|2|boosheid|0|-|Toch hadden ze 80 couverts op de nota gezet voor 54 gasten.
#S|rho-0366|review|diensten|sterren=4
K|aanvragen|geen|3|neutraal|0|-|Voor ons bedrijf laten cateren, lunch voor veertig.
K|ontvangen|levering|4|blijdschap|0|-|Het stond een kwartier voor tijd opgedekt.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Belegde desembroodjes, soep, fruit: alles op.
K|betalen|fout|2|neutraal|1|-|De factuur ging per abuis naar het verkeerde filiaal.
K|betalen|fout|4|blijdschap|0|-|Eén telefoontje, meteen hersteld.
#S|rho-0367|review|diensten|sterren=2
K|gebruiken|wachttijd|2|irritatie|2|-|Een drive-in, maar dan met de snelheid van een begrafenisstoet.
K|ontvangen|fout|2|irritatie|1|-|Thuis bleek er een kinderijsje in de zak te zitten in plaats van nuggets.
#S|rho-0368|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Wijnproeverij met zes glazen, vlot gepresenteerd door een dame met verstand van zaken.
K|gebruiken|kwaliteit|2|neutraal|0|-|Een kaasje erbij was welkom geweest.
#S|rho-0369|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Kookworkshop Thais, en inmiddels maak ik thuis zelf currypasta, dat zegt genoeg.
K|gebruiken|informatie|5|blijdschap|0|-|Chef Nok legt elke stap twee keer uit en laat je dan pas los.
#S|rho-0370|review|diensten|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Tattoo scheef. Mijn dochters naam met één n te weinig.
K|hulp|bejegening|1|boosheid|1|-|'Had je de schets maar moeten controleren', zegt ie dan.
#S|rho-0371|review|bezorging|sterren=4
K|ontvangen|levering|4|blijdschap|0|-|De groentekist wordt iedere vrijdag voor zevenen bij de achterdeur gezet.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Smaak van de tomaten doet me aan mijn opa's kas denken.
K|gebruiken|informatie|3|verlangen|0|wens|Een receptje bij de koolrabi zou welkom zijn.
#S|rho-0372|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|De band was steengoed.
K|gebruiken|kwaliteit|2|irritatie|0|-|Achterin de zaal hoorde je vooral mensen die over hun hypotheek praatten.
K|betalen|digitaal|2|irritatie|1|-|Muntjes kopen lukt alleen nog via een app, dus sta je daar met twee procent batterij.
#S|rho-0373|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De pedicure heeft mijn likdoorn pijnloos weggehaald.
K|gebruiken|bejegening|4|blijdschap|0|-|Mevrouw is voorzichtig en praat gezellig.
#S|rho-0374|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Midgetgolfbaan met meer onkruid dan gras.
K|gebruiken|kwaliteit|2|neutraal|0|-|Van de achttien holes waren er vijf afgesloten met lint.
K|betalen|prijs|2|neutraal|0|-|Volle prijs betaald.
#S|rho-0375|review|diensten|sterren=5
K|gebruiken|bejegening|5|dankbaarheid|0|-|Bij de crash met mijn fiets voor hun deur hebben de mensen van deze lunchroom me verbonden, getroost en naar huis gebracht.
K|terugkijken|geen|5|dankbaarheid|0|-|Ik kwam voor een broodje en hield er vrienden aan over.
#S|rho-0376|review|diensten|sterren=3
K|orienteren|informatie|2|neutraal|0|-|De menukaart is een boekwerk, kiezen duurde langer dan eten.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De nummer 64 is uitstekend, weet ik nu.
#S|rho-0377|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|Rooftopbar met vooral zicht op de lift van de overkant.
K|betalen|prijs|2|irritatie|0|-|Mojito 16,50, voornamelijk gecrusht ijs.
K|gebruiken|bejegening|4|blijdschap|0|-|Barman deed zijn best.
#S|rho-0378|review|bezorging|sterren=1
K|ontvangen|privacy|1|bezorgdheid|0|-|Ik stond alleen thuis en de bezorger vroeg of hij even binnen mocht komen 'voor de gezelligheid'.
K|hulp|bereikbaarheid|2|irritatie|1|-|Melden kan enkel via een formulier zonder ruimte voor tekst.
K|hulp|geen|3|verlangen|0|wens|Ik wil dat ze hem hierop aanspreken.
#S|rho-0379|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Leuke B&B met alpaca's in de wei en een ontbijtmand voor de deur.
K|ontvangen|informatie|4|blijdschap|0|-|Vooraf krijg je een duidelijke mail over de sleutelkluis.
K|gebruiken|kwaliteit|2|neutraal|0|-|Slechte ontvangst op je telefoon.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Daar waren we na een dag aan gewend en eigenlijk blij mee.
#S|rho-0380|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|De piste in de skihal is kort en ijzig.
K|ontvangen|wachttijd|2|irritatie|2|-|Een uur in de rij voor huurschoenen.
K|gebruiken|bejegening|4|blijdschap|0|-|Les van Sander was het enige lichtpuntje, heel geduldig.
#S|rho-0381|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Lekkere tosti's, grote glazen munthee.
K|gebruiken|kwaliteit|2|neutraal|0|-|Geen plek voor een kinderwagen.
#S|rho-0382|review|diensten|sterren=1
K|betalen|privacy|1|boosheid|0|-|Na een etentje hier is mijn pas gekopieerd, er is voor 900 euro gepind.
K|hulp|bejegening|1|boosheid|1|-|De uitbater hing op zodra ik over de politie begon.
#S|rho-0383|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Goede saladebar, alles knapvers.
K|gebruiken|kwaliteit|2|neutraal|0|-|De dressings zijn allemaal zoet.
K|betalen|prijs|2|neutraal|0|-|Er wordt gewogen, en komkommer weegt meer dan je denkt.
#S|rho-0384|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Dansles op je 62e, ik raad het iedereen aan.
K|gebruiken|bejegening|5|blijdschap|0|-|Docent Ruben zegt nooit 'fout', hij zegt 'bijna'.
#S|rho-0385|review|bezorging|sterren=3
K|ontvangen|levering|3|neutraal|0|-|Was er na vijftig minuten, zoals aangegeven.
K|gebruiken|kwaliteit|3|neutraal|0|-|Toko-eten van het doorsnee soort.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De spekkoek is een uitschieter naar boven.
#S|rho-0386|review|diensten|sterren=2
K|gebruiken|bejegening|2|irritatie|0|-|Bij de vraag welk ijs er op de dame blanche ging, kreeg ik een 'vanille natuurlijk' alsof ik een rekensom had verprutst.
#S|rho-0387|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Fraai theater, ideale zichtlijnen.
K|gebruiken|wachttijd|2|irritatie|1|-|Pauze van een kwartier met twee barvrouwen voor zeshonderd man, wie heeft dat bedacht?
K|aanvragen|prijs|4|blijdschap|0|-|Kaartjes zijn goed betaalbaar gebleven.
#S|rho-0388|review|diensten|sterren=1
K|gebruiken|levering|1|boosheid|2|-|Personal trainer liet me viermaal voor niets komen, afzeggen deed hij achteraf.
K|betalen|beleid|1|boosheid|1|-|De sessies gingen wél van mijn strippenkaart af.
#S|rho-0389|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Op de camping is het sanitair brandschoon, je kunt van de vloer eten, al eet ik liever bij het restaurantje.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Daar maken ze verse pizza's in een leemoven.
K|gebruiken|kwaliteit|2|neutraal|0|-|De plekken zijn vrij smal.
#S|rho-0390|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Vegan optie was welgeteld één: een bord met de bijgerechten van de rest.
K|gebruiken|bejegening|4|blijdschap|0|-|De serveerster vond het zelf ook gênant en gaf me extra friet.
#S|rho-0391|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Zo hoort een bruidsontbijt eruit te zien.
#S|rho-0392|review|diensten|sterren=3
K|gebruiken|wachttijd|2|neutraal|1|-|Kassa 1 open, kassa 2 en 3 dicht, vijftig kinderen in de rij.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Binnen was het een paradijs met glijbanen tot het plafond.
K|gebruiken|kwaliteit|2|neutraal|0|-|Ranja zonder smaak.
#S|rho-0393|review|bezorging|sterren=2
K|betalen|fout|2|verwarring|1|-|De korting van 10 euro stond wel in beeld, maar op de bon is hij nergens te vinden.
K|betalen|geen|3|verwarring|0|vraag|Hoe krijg ik die alsnog?
K|gebruiken|kwaliteit|4|blijdschap|0|-|Met de gyros was overigens niks mis.
#S|rho-0394|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zonnebank is schoon en de lampen zijn nieuw.
K|betalen|prijs|4|blijdschap|0|-|Tienrittenkaart is voordelig.
K|gebruiken|kwaliteit|2|neutraal|0|-|Het hokje is benauwd.
#S|rho-0395|review|diensten|sterren=1
K|gebruiken|wachttijd|1|boosheid|2|-|Zes uur 's avonds, bomvol terras, één meisje van zeventien in haar eentje en ergens een baas die thuis zit.
K|gebruiken|bejegening|4|blijdschap|0|-|Haar valt niets te verwijten.
K|terugkijken|geen|2|boosheid|0|-|Wie zo met personeel omspringt verdient lege stoelen.
#S|rho-0396|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Dat je met een cordon bleu nog steeds indruk kunt maken, bewijzen ze hier.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Krieltjes in ganzenvet, daar begin ik ook niet over te klagen.
#S|rho-0397|review|diensten|sterren=3
K|orienteren|geen|3|neutraal|0|vraag|Kan iemand me vertellen of de tuin in oktober ook open is?
K|gebruiken|kwaliteit|4|blijdschap|0|-|In mei was het er een bloemenzee, en de lunch was eerlijk en goed.
K|gebruiken|kwaliteit|2|neutraal|0|-|Binnen vonden we het wat donker.
#S|rho-0398|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|Het mes sneed niet, het vlees ook niet.
K|gebruiken|kwaliteit|2|neutraal|0|-|Peperroomsaus uit een pakje.
K|betalen|prijs|2|irritatie|0|-|29,50, afgerond een belediging.
#S|rho-0399|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Bijzonder fijne lunch.
K|gebruiken|kwaliteit|5|blijdschap|0|-|De gazpacho was ijskoud, fluwelig en met net genoeg knoflook.
K|betalen|prijs|4|blijdschap|0|-|Drie gerechtjes voor 26 euro, koopje.
#S|rho-0400|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zeker niet verkeerd.
#S|rho-0401|review|diensten|sterren=3
K|aanleiding|geen|3|neutraal|0|-|Zaterdag waren we 12,5 jaar getrouwd.
K|orienteren|geen|3|neutraal|0|-|Mijn man had stiekem rondgekeken en kwam met dit adres aan.
K|aanvragen|geen|3|neutraal|0|-|Hij reserveerde per telefoon en koos het verrassingsmenu.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De eerste twee gangen waren om in te lijsten.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Daarna zakte het in, met een flauw tussengerecht en een hoofdgerecht dat niet op temperatuur was.
K|hulp|bejegening|3|neutraal|0|-|We hebben het benoemd en er werd beleefd geknikt.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Met het dessert trokken ze het weer recht.
K|betalen|prijs|2|neutraal|0|-|Het wijnarrangement van 38 euro vind ik niet in verhouding.
K|terugkijken|geen|3|neutraal|0|-|Of we bij 25 jaar terugkomen weet ik nog niet.
#S|rho-0402|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|helemaal nix mis mee
K|gebruiken|kwaliteit|4|blijdschap|0|-|schotel wa vol lekkere dinge
K|betalen|prijs|4|blijdschap|0|-|en bjna nix betaald
#S|rho-0403|review|bezorging|sterren=1
K|vertrekken|beleid|2|irritatie|2|-|Je maaltijdabonnement stopzetten doe je niet, dat ondergá je: vijf schermen 'weet je het zeker' en dan nog een belletje.
K|betalen|fout|1|boosheid|1|-|Na opzegging is er gewoon nog twee keer 64,90 afgeschreven.
K|hulp|doorverwijzing|2|boosheid|2|-|De bezorger verwijst naar de webafdeling, die weer naar de incassopartij.
#S|rho-0404|review|diensten|sterren=5
K|hulp|doorverwijzing|5|dankbaarheid|0|-|Vanaf het eerste mailtje tot de laatste dans was Joyce ons enige aanspreekpunt en ze wist alles uit haar hoofd.
K|gebruiken|belofte|5|blijdschap|0|-|Geen enkele afspraak is ze vergeten.
K|gebruiken|kwaliteit|5|blijdschap|0|-|De gasten spreken nog over het ijsbuffet.
#S|rho-0405|review|diensten|sterren=2
K|gebruiken|storing|2|neutraal|1|-|Stroomuitval in de keuken, dus alleen koude gerechten.
K|gebruiken|informatie|4|neutraal|0|-|Ze zeiden het wel netjes aan de deur.
K|gebruiken|kwaliteit|2|neutraal|0|-|De koude schotel bestond uit augurken en drie plakjes ham.
#S|rho-0406|review|diensten|sterren=4
K|orienteren|geen|2|bezorgdheid|0|angst|Met mijn hoogtevrees zag ik die klimhal helemaal niet zitten.
K|gebruiken|bejegening|5|vertrouwen|0|-|De instructeur bleef naast me hangen tot ik het zelf durfde.
K|gebruiken|geen|5|blijdschap|0|-|Ik ben boven geweest!
#S|rho-0407|review|diensten|sterren=3
K|wijzigen|beleid|4|blijdschap|0|-|Van vier naar zes personen ophogen mocht nog op de dag zelf.
K|gebruiken|kwaliteit|2|neutraal|0|-|Wel kregen we daardoor twee losse tafels.
K|gebruiken|kwaliteit|3|neutraal|0|-|Eten was gemiddeld.
#S|rho-0408|review|diensten|sterren=1
K|hulp|herhaling|2|irritatie|2|-|Voor de vierde keer aan de balie gestaan omdat mijn toegangspas van de sportschool het niet doet.
K|hulp|belofte|2|boosheid|1|-|'Morgen ligt er een nieuwe', hoor ik sinds eind maart.
K|vertrekken|geen|2|verlangen|0|wens|Ik wil van mijn contract af.
#S|rho-0409|review|bezorging|sterren=4
K|ontvangen|informatie|4|blijdschap|0|-|Ik kreeg netjes een telefoontje dat het door de sneeuw later werd.
K|ontvangen|levering|3|neutraal|0|-|Een half uur erna was alles er.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De snert kwam op het juiste moment, zo eentje waar je van gaat gloeien.
#S|rho-0410|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Het tafeltje wiebelde,
K|gebruiken|bejegening|2|irritatie|0|-|en dat het aan de vloer lag, zoals beweerd werd, maakte mijn schoot niet droger.
#S|rho-0411|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het hotel ligt op loopafstand van alles.
K|gebruiken|kwaliteit|4|blijdschap|0|-|We sliepen er rustig, ondanks de drukke straat.
K|betalen|informatie|4|blijdschap|0|-|Eindbedrag was gelijk aan wat er bij de boeking stond, zonder addertjes.
#S|rho-0412|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Buitenbad 10 punten.
K|gebruiken|kwaliteit+wachttijd|2|irritatie|1|-|Horeca 2 punten, alles uit de vriezer en toch een half uur wachten.
#S|rho-0413|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|verrassing|0|-|Ik lust geen spruitjes. Althans, dat dacht ik tot vorige week vrijdag.
#S|rho-0414|review|diensten|sterren=1
K|gebruiken|privacy|1|boosheid|0|-|De gang naar de nooduitgang stond vol met stapels stoelen en bierkratten.
K|gebruiken|privacy|2|bezorgdheid|0|angst|Ik moet er niet aan denken wat er gebeurt als daar brand uitbreekt.
K|hulp|bejegening|2|irritatie|0|-|De eigenaar vond mij een zeurkous.
#S|rho-0415|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zonder meer de moeite, dat aspergemenu.
K|gebruiken|bejegening|4|blijdschap|0|-|We werden als vaste klanten onthaald, terwijl het onze eerste keer was.
K|terugkijken|geen|4|blijdschap|0|-|De tweede keer is al vastgelegd.
#S|rho-0416|review|bezorging|sterren=2
K|aanvragen|digitaal|2|neutraal|1|-|De app koos uit zichzelf mijn oude adres.
K|wijzigen|bereikbaarheid|2|irritatie|2|-|Dat veranderen kon alleen telefonisch, en daar bleef het ingesprek.
K|ontvangen|levering|2|neutraal|1|-|Dus heb ik mijn eten zelf in mijn oude straat opgehaald.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Lekker was het nog, dat verbaasde me.
#S|rho-0417|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Weinig keus voor wie geen vlees eet.
K|gebruiken|kwaliteit|2|neutraal|0|-|Geitenkaas, geitenkaas of geitenkaas.
#S|rho-0418|review|diensten|sterren=4
K|hulp|wachttijd|4|blijdschap|0|-|Lekkende kraan gemeld om negen uur, om kwart over negen was de klusjesman van het hotel al klaar.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ook verder een verblijf om met plezier aan terug te denken.
#S|rho-0419|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Doorsnee grand café.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zitten doe je er heerlijk, in van die oude leren fauteuils.
K|gebruiken|bejegening|2|irritatie|0|-|Wie besteld heeft, wordt vervolgens vergeten en genegeerd.
#S|rho-0420|review|diensten|sterren=1
K|betalen|fout|1|boosheid|1|-|De bestelzuil heeft tweemaal afgeschreven en geen bonnetje gegeven.
K|betalen|beleid|2|boosheid|1|-|Geen bon, geen geld, zei de filiaalchef.
K|betalen|geen|3|neutraal|0|-|Bij mijn bank heb ik het laten terugboeken.
#S|rho-0421|review|diensten|sterren=5
K|gebruiken|bejegening|5|blijdschap|0|-|Hier zit een fantastisch stel dat hart heeft voor zijn vak.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De boerenkoolcroquetjes bij de borrel: hou me tegen.
#S|rho-0422|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De dolfijnenshow waar mijn dochter al weken over droomde ging niet door.
K|orienteren|informatie|2|irritatie|0|-|Daar stond op de kassa noch op de site een woord over.
K|hulp|beleid|3|neutraal|1|-|Als goedmaker mochten we een knuffel uitzoeken tot vijf euro.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De pinguïns waren wel grappig.
#S|rho-0423|review|bezorging|sterren=4
K|ontvangen|levering|4|blijdschap|0|-|Goed op tijd en alles compleet.
K|betalen|prijs|2|neutraal|0|-|De plastictasjes van 40 cent mogen wat mij betreft verdwijnen.
#S|rho-0424|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Wie een klassieke Italiaan zoekt met kaarsen in flessen en een mamma in de keuken, zit hier goed.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Saltimbocca met echte salie, licht gebakken.
K|gebruiken|kwaliteit|2|neutraal|0|-|De huiswijn is niet meer dan drinkbaar.
#S|rho-0425|review|diensten|sterren=2
K|aanvragen|privacy|2|irritatie|0|-|Om een tafel te boeken willen ze je geboortedatum, je telefoonnummer en je creditcard, voor een bord spaghetti.
K|aanvragen|privacy|3|bezorgdheid|0|vraag|Wat doen ze met al die gegevens?
#S|rho-0426|review|diensten|sterren=5
K|gebruiken|bejegening|5|blijdschap|0|-|Bediening om te zoenen, netjes, grappig, snel.
K|gebruiken|kwaliteit|5|blijdschap|0|-|En die chocolademousse!! Ik heb het recept geprobeerd los te peuteren.
#S|rho-0427|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|De kapper werkt secuur.
K|gebruiken|bejegening|2|irritatie|0|-|Maar een half uur lang zijn mening over vaccins heb ik niet besteld.
#S|rho-0428|review|diensten|sterren=1
K|terugkijken|geen|1|boosheid|0|-|Nul sterren kan niet, dus deze ene is voor het bordje 'uitgang'.
#S|rho-0429|review|diensten|sterren=4
K|gebruiken|wachttijd|4|verrassing|0|-|Sneller dan ik mijn jas kon uitdoen stond de koffie er.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Appelbol warm en goed gevuld.
#S|rho-0430|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|'s Winters is dit een sfeervolle plek, in de zomer een bushokje met wespen.
K|gebruiken|wachttijd|2|neutraal|1|-|Bestellen moest binnen, ophalen ook, wachten deed je buiten.
#S|rho-0431|review|bezorging|sterren=1
K|ontvangen|levering|2|boosheid|2|-|Vier uur in huis gebleven voor boodschappen die 'wegens drukte' geschrapt bleken.
K|ontvangen|informatie|1|boosheid|0|-|Niemand die de moeite nam dat te melden.
K|hulp|bejegening|2|irritatie|1|-|Klantendienst: 'Bestel voor morgen dan gewoon opnieuw.'
#S|rho-0432|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Vreemd klein zaakje, twee tafels en een toog.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Maar de broodjes carpaccio zijn er dik belegd en nooit zuinig met pijnboompitten.
#S|rho-0433|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Zo zo.
K|gebruiken|kwaliteit|2|neutraal|0|-|Cake was oud.
K|gebruiken|bejegening|4|blijdschap|0|-|Meisje was aardig en bracht een andere.
#S|rho-0434|review|diensten|sterren=5
K|terugkijken|geen|5|blijdschap|0|-|Tweeëntwintig jaar kom ik nu bij Ria in de salon en ik ga met haar mee tot ze stopt.
K|gebruiken|kwaliteit|5|vertrouwen|0|-|Ze weet beter dan ik wat mijn haar aankan.
#S|rho-0435|review|diensten|sterren=2
K|gebruiken|bejegening|2|irritatie|0|-|Elke vijf minuten de vraag of het smaakt, steevast met een volle mond.
K|gebruiken|kwaliteit|2|neutraal|0|-|Het antwoord was: matig.
#S|rho-0436|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mooie fietsroute, en dan deze uitspanning halverwege, goud.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Je kunt er je e-bike gratis opladen, gewoon een code scannen.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Alleen jammer dat de pannenkoek koud was aan de randen.
#S|rho-0437|review|diensten|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Onze kamer was niet schoongemaakt: haren in de douche, een onderbroek achter het bed.
K|hulp|wachttijd|2|irritatie|2|-|Anderhalf uur op iemand met een stofzuiger gewacht.
K|hulp|beleid|2|irritatie|0|-|Compensatie: twee muntjes voor de tafelvoetbal.
#S|rho-0438|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Gegeten als een vorst, op een dinsdag, in Emmen, wie had dat gedacht.
K|betalen|prijs|3|neutraal|0|-|Het weekmenu kost 27,50.
#S|rho-0439|review|bezorging|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|De salades van deze dienst zijn vers.
K|aanvragen|beleid|2|neutraal|0|-|Minimum bestelbedrag van 30 euro is voor een alleenstaande nogal wat.
K|aanvragen|prijs|3|verlangen|0|wens|Een klein dagmenuutje voor één persoon zou ik direct nemen.
#S|rho-0440|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Pittige sportmassage, daarna liep ik weer rechtop.
K|aanvragen|wachttijd|4|blijdschap|0|-|Ik kon dezelfde middag nog terecht.
#S|rho-0441|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Gisteravond met vriendinnen hier gegeten en we waren unaniem enthousiast.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De burrata met gegrilde perzik was zomers en fris.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het hoofdgerecht met inktvis was perfect gegaard.
K|gebruiken|wachttijd|2|neutraal|1|-|Er zat wel veel tijd tussen de gangen.
K|gebruiken|bejegening|4|blijdschap|0|-|Onze gastvrouw verontschuldigde zich daarvoor en schonk een glaasje limoncello in.
#S|rho-0442|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Niet heel bijzonder, maar wel oké.
K|betalen|prijs|3|neutraal|0|-|Prijs is normaal voor deze buurt.
#S|rho-0443|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Helaas was het deze keer een stuk minder dan we gewend zijn.
K|gebruiken|kwaliteit|2|neutraal|0|-|De tournedos was niet rood maar grijs.
K|gebruiken|bejegening|2|irritatie|0|-|De bediening kwam ongeïnteresseerd over.
K|terugkijken|geen|3|verlangen|0|wens|Hopelijk was het een incident.
#S|rho-0444|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Super hotel met alles erop en eraan!
K|gebruiken|bejegening|5|blijdschap|0|-|Heel behulpzaam personeel.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ontbijt was uitgebreid en vers.
#S|rho-0445|review|bezorging|sterren=2
K|ontvangen|levering|2|neutraal|1|-|Bestelling kwam een uur te laat.
K|ontvangen|kwaliteit|2|neutraal|0|-|Het eten was koud.
K|hulp|bereikbaarheid|2|irritatie|1|-|Het restaurant nam niet op.
#S|rho-0446|review|diensten|sterren=1
K|gebruiken|bejegening|1|boosheid|0|-|Zeer onvriendelijk ontvangen.
K|gebruiken|wachttijd|2|irritatie|2|-|Na een uur nog niks gehad.
K|gebruiken|geen|2|neutraal|0|-|Weggegaan.
#S|rho-0447|review|diensten|sterren=4
K|aanvragen|wachttijd|4|blijdschap|0|-|Ik kon nog dezelfde dag terecht voor een knipbeurt.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Goed geknipt, precies wat ik vroeg.
K|betalen|prijs|4|blijdschap|0|-|Betaalbaar ook.
#S|rho-0448|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Leuk park voor jonge kinderen.
K|gebruiken|wachttijd|2|neutraal|1|-|Lange rijen bij de populaire attracties.
K|betalen|prijs|2|irritatie|0|-|Eten en drinken is schandalig duur.
#S|rho-0449|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De carpaccio was in orde
K|gebruiken|kwaliteit|2|neutraal|0|-|al had er wat meer parmezaan op gemogen
#S|rho-0450|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Veel te veel zout in alles.
K|gebruiken|kwaliteit|2|neutraal|0|-|Ik heb er de hele nacht van liggen drinken.
#S|rho-0451|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De entourage is prachtig: een kasteelzaal met kroonluchters.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Menu klassiek en verfijnd.
K|gebruiken|bejegening|2|neutraal|0|-|Voor mijn gevoel werd er iets te stijf geserveerd.
K|betalen|prijs|3|neutraal|0|-|Aan de prijs kun je zien dat er ook een dak onderhouden moet worden.
#S|rho-0452|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Goede pizza's, dunne bodem, niet te veel kaas.
K|ontvangen|levering|2|neutraal|0|-|Levertijd op vrijdag is wel altijd langer dan aangegeven.
#S|rho-0453|review|diensten|sterren=1
K|aanvragen|belofte|1|boosheid|1|-|Drie keer bevestigd dat mijn vader met zijn scootmobiel naar binnen kon, en dan is er een trap van vijf treden.
K|hulp|bejegening|1|boosheid|0|-|'Dan zet u hem toch even buiten', vond de gastheer, en hij doelde op mijn vader.
#S|rho-0454|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Hotelkamer voldoet.
K|gebruiken|kwaliteit|2|neutraal|0|-|Het tapijt is toe aan vervanging.
K|gebruiken|kwaliteit|2|neutraal|0|-|Stopcontacten zitten op onhandige plekken.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De douchestraal daarentegen was fenomenaal.
#S|rho-0455|review|diensten|sterren=5
K|gebruiken|kwaliteit+bejegening|5|blijdschap|0|-|Alles vers, alles lekker, alles met een glimlach.
#S|rho-0456|review|diensten|sterren=2
K|betalen|fout|2|irritatie|1|-|Betaal hier altijd pas na controle, er stonden vier koffie op terwijl we er twee hadden.
K|betalen|fout|3|neutraal|0|-|Ze hebben het aangepast.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De tosti zelf was prima te eten.
#S|rho-0457|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het concept is simpel, drie soepen en twee soorten brood, en dat doen ze goed.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn favoriet is de geroosterde pompoen met sinaasappel.
K|gebruiken|kwaliteit|2|neutraal|0|-|Na half twee is de keuze beperkt, want op is op.
#S|rho-0458|review|diensten|sterren=3
K|gebruiken|informatie|2|verwarring|0|-|Bij dit attractiepark weet je op geen kruispunt waar je bent, want de bordjes spreken elkaar tegen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De nieuwe waterbaan is spectaculair.
K|gebruiken|kwaliteit|2|neutraal|0|-|Drijfnat en nergens een droogruimte.
#S|rho-0459|review|bezorging|sterren=5
K|hulp|wachttijd|5|blijdschap|0|-|Sneller kan een klacht niet worden opgelost.
K|hulp|fout|5|dankbaarheid|0|-|Verkeerde saus doorgegeven om 19.10, om 19.25 een nieuwe pasta aan de deur, gratis.
#S|rho-0460|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ruime sportschool met goede apparatuur en veel daglicht.
K|gebruiken|kwaliteit|2|irritatie|0|-|Wel storend dat leden hun gewichten overal laten slingeren.
#S|rho-0461|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De high tea werd geserveerd op een wiebelende etagère met supermarktcake.
K|gebruiken|informatie|2|neutraal|0|-|Bij de thee zat geen uitleg over de soorten.
K|betalen|prijs|2|irritatie|0|-|32 euro per persoon, schaamteloos.
#S|rho-0462|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het stoofvlees met bruin bier smolt op de tong.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ook mijn madam was content van hare vispan.
K|gebruiken|kwaliteit|2|neutraal|0|-|De parking is wel ver stappen.
#S|rho-0463|review|diensten|sterren=1
K|hulp|bejegening|1|boosheid|0|-|Bij een klacht wordt je uitgemaakt voor leugenaar!!
K|gebruiken|kwaliteit|1|boosheid|0|-|Vlees was BEDORVEN, dat rook je op een meter afstand.
#S|rho-0464|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het menu is creatief.
K|gebruiken|kwaliteit|2|neutraal|0|-|Soms iets té: witte chocolade bij zeebaars is aan mij niet besteed.
K|gebruiken|bejegening|4|blijdschap|0|-|De kok nam mijn kritiek sportief op.
#S|rho-0465|review|diensten|sterren=4
K|aanvragen|geen|3|neutraal|0|-|Tafel voor twee aangevraagd om acht uur.
K|gebruiken|belofte|4|blijdschap|0|-|We kregen precies de tafel die we hadden gevraagd, in de serre.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Eten was van een prima niveau.
#S|rho-0466|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Onze nacht was kort: dunne muren, een huilende baby en een blaffende hond.
K|gebruiken|bejegening|4|blijdschap|0|-|Het personeel kon er niks aan doen en was heel begripvol.
K|betalen|beleid|4|dankbaarheid|0|-|Bij het uitchecken ging er spontaan 20 procent af.
#S|rho-0467|review|bezorging|sterren=1
K|ontvangen|kwaliteit|1|boosheid|0|-|Bestelling lag gewoon op de grond voor de deur, de zak was nat en gescheurd.
K|ontvangen|kwaliteit|2|irritatie|0|-|Mieren hadden de baklava al gevonden.
#S|rho-0468|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Gewoon een fijne buurtkroeg.
K|gebruiken|bejegening|4|blijdschap|0|-|Iedereen praat met iedereen.
K|gebruiken|kwaliteit|2|neutraal|0|-|Borrelhapjes houden niet over.
#S|rho-0469|review|diensten|sterren=3
K|gebruiken|kwaliteit|2|neutraal|0|-|Groot, massaal en rumoerig.
K|betalen|prijs|4|blijdschap|0|-|Voor 25 euro onbeperkt eten mag je daar niet over vallen.
#S|rho-0470|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Het dessert was zo mooi dat ik er eerst drie minuten naar heb gekeken.
K|gebruiken|kwaliteit|5|blijdschap|0|-|De smaak deed daar niet voor onder.
#S|rho-0471|review|diensten|sterren=2
K|orienteren|geen|3|neutraal|0|-|Wij kozen dit hotel om de ligging bij het station.
K|gebruiken|kwaliteit|2|irritatie|2|-|Dat hebben we geweten, iedere goederentrein reed door ons hoofdkussen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het ontbijt was dan weer meer dan goed.
#S|rho-0472|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Als je van pittig houdt, zit je bij dit Surinaamse eethuis goed.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Bruine bonen met rijst en zoutvlees zoals het moet zijn.
K|gebruiken|wachttijd|2|neutraal|1|-|Op vrijdag een lange rij.
#S|rho-0473|review|diensten|sterren=1
K|aanvragen|bejegening|1|boosheid|1|-|Ik vroeg aan de telefoon of er iets voor vegetariërs was en werd uitgelachen.
K|orienteren|geen|3|neutraal|0|-|We hebben ergens anders gereserveerd.
#S|rho-0474|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Soep heerlijk,
K|gebruiken|kwaliteit|2|neutraal|0|-|brood oud,
K|gebruiken|kwaliteit|3|neutraal|0|-|rest gewoon
#S|rho-0475|review|bezorging|sterren=4
K|aanvragen|digitaal|4|blijdschap|0|-|In twee minuten had ik alles in mijn mandje, ook zonder account.
K|ontvangen|levering|4|blijdschap|0|-|Het kwam iets eerder dan aangegeven.
K|ontvangen|fout|2|neutraal|0|-|Eén blikje te weinig, kan gebeuren.
#S|rho-0476|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Van de twintig bieren op de kaart waren er negen niet voorradig.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het tiende smaakte prima.
#S|rho-0477|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Prachtig uitgelichte grotten, een aanrader op een hete dag.
K|gebruiken|kwaliteit|2|neutraal|0|-|De audiotour hapert soms en slaat zalen over.
K|betalen|prijs|4|blijdschap|0|-|Gezinskaart is voordelig.
#S|rho-0478|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|opluchting|0|-|Na een mislukte kleuring elders hebben ze hier mijn haar gered.
K|gebruiken|informatie|5|vertrouwen|0|-|Eerst een half uur overlegd wat wel en niet kon, zonder gouden bergen te beloven.
K|betalen|prijs|2|neutraal|0|-|Het was een flinke investering.
#S|rho-0479|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|Terrasverwarming uit, dekens 'op', glimlach op.
#S|rho-0480|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Tapas om te delen, maar ik heb de albondigas voor mezelf gehouden.
K|gebruiken|kwaliteit|2|neutraal|0|-|Patatas bravas kwamen koud door.
K|hulp|bejegening|4|blijdschap|0|-|Even gezegd en ze gingen met een kwinkslag terug naar de keuken.
#S|rho-0481|review|diensten|sterren=2
K|aanleiding|geen|3|neutraal|0|-|Vanwege een verbouwing thuis hadden we een week geen keuken.
K|aanvragen|geen|3|neutraal|0|-|We boekten daarom een appartement in een aparthotel, zes nachten.
K|ontvangen|informatie|2|irritatie|1|-|De code van de voordeur stond nergens, en wij maar bellen in de regen.
K|hulp|bereikbaarheid|2|neutraal|3|-|Pas na de elfde keer kregen we iemand te pakken.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het appartement was licht, modern en van alle gemakken voorzien.
K|gebruiken|storing|2|neutraal|1|-|Op dag drie gaf de inductieplaat de geest.
K|hulp|levering|2|irritatie|2|-|De beloofde monteur is nooit verschenen.
K|gebruiken|geen|2|irritatie|2|-|We hebben dus alsnog elke avond buiten de deur moeten eten.
K|betalen|beleid|4|blijdschap|0|-|Bij vertrek is zonder vragen een nacht kwijtgescholden, dat vond ik fatsoenlijk.
K|terugkijken|geen|2|teleurstelling|0|-|Toch zou ik het mijn vrienden niet aanraden.
#S|rho-0482|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Chapeau aan de chef!
K|gebruiken|kwaliteit|4|blijdschap|0|-|Menu van vijf gangen met wildaccenten, mooi in balans.
K|gebruiken|informatie|4|blijdschap|0|-|De wijnen werden met passie toegelicht.
K|betalen|prijs|4|blijdschap|0|-|Prijs-kwaliteit zit hier snor.
#S|rho-0483|review|bezorging|sterren=3
K|ontvangen|levering|4|blijdschap|0|-|leverd altijd snel
K|ontvangen|fout|2|irritatie|0|-|vergete altijd wel iets
#S|rho-0484|review|diensten|sterren=4
K|orienteren|informatie|4|blijdschap|0|-|De website geeft een eerlijk beeld: klein, oud en charmant.
K|gebruiken|kwaliteit|4|blijdschap|0|-|We hebben er vier nachten heerlijk geslapen in een bedstee.
K|gebruiken|kwaliteit|2|neutraal|0|-|Voor wie langer is dan 1.85 wordt het vouwen.
#S|rho-0485|review|diensten|sterren=1
K|gebruiken|wachttijd|2|irritatie|2|-|Vijftig minuten op twee cola.
K|gebruiken|bejegening|1|boosheid|0|-|De ober riep over het terras heen dat wij 'die mensen zijn die zo zeiken'.
K|terugkijken|geen|1|boosheid|0|-|Ga alsjeblieft naar de overkant.
#S|rho-0486|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|De kip was gaar, de friet was friet en de appelmoes kwam uit een pot.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn kleinzoon gaf het een tien.
#S|rho-0487|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Voor het theater nog even snel gegeten.
K|gebruiken|wachttijd|4|blijdschap|0|-|De bediening hield rekening met onze aanvangstijd en alles kwam vlot.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Kort gebakken tonijn, knapperige boontjes, prima wit erbij.
#S|rho-0488|review|diensten|sterren=2
K|gebruiken|wachttijd|2|irritatie|2|-|Ondanks onze waarschuwing dat we om acht uur in de zaal moesten zitten, kwam het hoofdgerecht om tien voor.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Een heerlijke vis, in zeven happen weggeschrokt.
K|betalen|wachttijd|2|irritatie|1|-|Betalen moest daarna ook nog eens in de rij.
#S|rho-0489|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Aardige kroeg, goede jukebox.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Tosti ham-kaas met curry uit de knijpfles, precies zoals het hoort.
#S|rho-0490|review|bezorging|sterren=1
K|ontvangen|fout|1|boosheid|1|-|Mijn kind van drie heeft een notenallergie en er zaten pinda's in een gerecht waar ik nadrukkelijk 'zonder' bij had gezet.
K|ontvangen|privacy|2|bezorgdheid|0|angst|Ik durf er niet aan te denken als ze een hap had genomen.
K|hulp|bejegening|2|boosheid|1|-|De reactie was een smiley en een code voor 10% korting.
#S|rho-0491|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Wat een heerlijk warm bad, letterlijk en figuurlijk.
K|gebruiken|bejegening|4|blijdschap|0|-|Bij binnenkomst meteen een badjas en een glas thee.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Scrub met zeezout, mijn huid voelt na een week nog als nieuw.
#S|rho-0492|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Als vaste bezoeker zie ik het niveau per seizoen dalen.
K|gebruiken|kwaliteit|2|neutraal|0|-|De verse bisque is vervangen door een kant-en-klare.
K|betalen|prijs|2|irritatie|0|-|Intussen kreeg diezelfde bisque er drie euro bij.
#S|rho-0493|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Prima lunchadres in een verder treurige winkelstraat.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Salade met warme geitenkaas en vijgen, ik heb ervan zitten smikkelen.
K|gebruiken|kwaliteit|2|neutraal|0|-|Het toilet is via een wenteltrap, houd daar rekening mee.
#S|rho-0494|review|diensten|sterren=3
K|gebruiken|bejegening|2|neutraal|0|-|De bediening oogde vermoeid.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De keuken gelukkig niet, want de rendang was top.
#S|rho-0495|review|diensten|sterren=1
K|vertrekken|beleid|1|boosheid|2|-|Ik ben verhuisd naar 90 km verderop en moet van deze sportschool nog elf maanden doorbetalen.
K|hulp|bejegening|2|boosheid|0|-|'Dan rijdt u toch een stukje', werd er gegrapt.
#S|rho-0496|review|diensten|sterren=4
K|vertrekken|beleid|4|verrassing|0|-|Opzeggen van mijn yogastrippenkaart ging zonder gedoe, ik kreeg zelfs de resterende lessen uitbetaald.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De lessen zelf waren ook niet te versmaden.
#S|rho-0497|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De rauwkostsalade is altijd knapperig.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Shoarma mooi gekruid.
K|gebruiken|kwaliteit|2|neutraal|0|-|Knoflooksaus aan de dunne kant.
#S|rho-0498|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|De wafel was bleek en de slagroom kwam uit een spuitbus.
K|betalen|prijs|2|neutraal|0|-|Negen euro, want 'met zicht op de kathedraal'.
#S|rho-0499|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|De wafels hier zijn luchtig, krokant en met echte parelsuiker, ik ben ervoor omgereden en zou het zo weer doen.
#S|rho-0500|review|diensten|sterren=3
K|aanvragen|beleid|2|irritatie|0|-|Een aanbetaling van 20 euro per persoon vragen voor een doordeweekse lunch gaat mij te ver.
K|gebruiken|bejegening|4|blijdschap|0|-|Daarna wel een hartelijk welkom.
K|gebruiken|kwaliteit|3|neutraal|0|-|Eten was van het niveau 'goed gezinsrestaurant'.
#S|rho-0501|review|diensten|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Kakkerlakken in de hotelbadkamer, ik telde er vijf.
K|wijzigen|beleid|2|boosheid|1|-|Een andere kamer kon pas na betaling van de duurdere categorie.
K|gebruiken|geen|2|boosheid|3|-|Geslapen in de auto.
#S|rho-0502|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De speeltuin bij dit restaurant is een uitkomst voor ouders.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Kindermenu met verse groenten, niet enkel nuggets.
K|gebruiken|kwaliteit|2|neutraal|0|-|Voor volwassenen vond ik de keuze mager.
#S|rho-0503|review|diensten|sterren=2
K|gebruiken|bejegening|2|irritatie|0|-|De kapper keek meer in de spiegel naar zichzelf dan naar mij.
K|gebruiken|kwaliteit|2|neutraal|0|-|Mijn pony hangt scheef.
#S|rho-0504|review|bezorging|sterren=5
K|ontvangen|levering|5|opluchting|0|-|Veertig man op de stoep, oven kapot, en deze cateraar redde mijn feest binnen twee uur.
K|gebruiken|kwaliteit|5|blijdschap|0|-|De mini-quiches gingen als eerste op.
K|betalen|prijs|4|verrassing|0|-|En geen cent spoedtoeslag!
#S|rho-0505|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik had de maaltijdsoep met linzen en ben er de hele middag op doorgegaan.
#S|rho-0506|review|diensten|sterren=2
K|gebruiken|informatie|2|irritatie|1|-|Nergens stond dat de keuken om twee uur sloot.
K|gebruiken|bejegening|2|irritatie|0|-|Om vijf over twee werden we afgepoeierd met een zak chips.
#S|rho-0507|review|diensten|sterren=3
K|gebruiken|kwaliteit|2|neutraal|0|-|In de keramiekworkshop mocht je welgeteld één kopje maken.
K|gebruiken|bejegening|4|blijdschap|0|-|De docente was een bron van rust.
K|ontvangen|levering|2|neutraal|1|-|Het gebakken kopje heb ik zeven weken later pas kunnen ophalen.
#S|rho-0508|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Op de menukaart weinig verrassingen, op het bord des te meer.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zo had de zuurkool een laagje ananas, en het werkte.
#S|rho-0509|review|diensten|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|zwembad was groen
K|gebruiken|privacy|1|bezorgdheid|0|-|kids allebei oorontsteking na twee dagen
K|hulp|bejegening|1|boosheid|0|-|receptie zei "dat komt van de zon"
#S|rho-0510|review|diensten|sterren=5
K|gebruiken|bejegening|5|blijdschap|0|-|De eigenaren Pim en Lot maken er een feest van.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Een tafel in de kas, een schaal met bieten uit eigen tuin, en de zon die ondergaat.
K|terugkijken|geen|5|verlangen|0|wens|Volgend jaar met de hele familie!
#S|rho-0511|review|bezorging|sterren=2
K|gebruiken|informatie|2|neutraal|1|-|De gerechten uit de maaltijdbox zijn prima uit te voeren, alleen staat er 25 minuten en doe ik er een uur over.
K|gebruiken|kwaliteit|2|neutraal|0|-|De kruiden zijn telkens verlept.
K|betalen|prijs|2|irritatie|0|-|Inmiddels zit ik op 11 euro per portie.
#S|rho-0512|review|diensten|sterren=4
K|gebruiken|kwaliteit+prijs|4|blijdschap|0|-|Proper hotel, zeker voor die prijs.
K|gebruiken|kwaliteit|2|neutraal|0|-|'t Bed kraakte nogal bij elke draai.
#S|rho-0513|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Een kwestie van smaak, zullen we maar zeggen.
K|gebruiken|kwaliteit|2|neutraal|0|-|Mijn smaak is het niet, die combinatie van mango en haring.
#S|rho-0514|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Had zó'n zin in die beroemde vlaai, en die was bevroren in het midden.
K|hulp|bejegening|2|irritatie|0|-|'Even laten staan', was het commentaar.
#S|rho-0515|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Wandeling door de dierentuin in avondlicht, magisch.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ook de glühwein was niet verkeerd.
K|betalen|beleid|2|neutraal|1|-|Je kon er alleen met een oplaadbandje betalen.
#S|rho-0516|review|diensten|sterren=1
K|orienteren|informatie|1|boosheid|0|-|Alle lovende recensies zijn verzonnen, want zo slecht als ik hier at kan niemand met droge ogen vijf sterren geven.
K|gebruiken|kwaliteit|1|boosheid|0|-|Mijn vis rook naar ammoniak.
#S|rho-0517|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Keurig verzorgd en goed van smaak.
K|gebruiken|wachttijd|4|blijdschap|0|-|Geen moment hoeven zoeken naar iemand van de bediening.
#S|rho-0518|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|De lasershow was leuk,
K|gebruiken|wachttijd|2|neutraal|2|-|het wachten erop, twee uur in de kou, een stuk minder.
#S|rho-0519|review|bezorging|sterren=4
K|aanvragen|bejegening|4|blijdschap|0|-|Bestellen doe ik nog telefonisch, en ze kennen me inmiddels aan mijn stem.
K|ontvangen|levering|4|blijdschap|0|-|De jongen van de scooter is er altijd rond half zeven.
K|gebruiken|kwaliteit|2|neutraal|0|-|Sinds kort zijn de porties kleiner.
#S|rho-0520|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Puur genieten!
#S|rho-0521|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Sorry mijn nederlands is niet zo goed maar de eten hier is super lekker.
K|gebruiken|bejegening|5|blijdschap|0|-|Mevrouw praat langzaam met mij, zij is zo lief.
K|betalen|prijs|2|neutraal|0|-|Drinken is beetje duur.
#S|rho-0522|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|Bro de bass in die tent trilde letterlijk m'n cola van tafel
K|betalen|prijs|2|irritatie|0|-|en dan 8 euro voor een nieuwe lol
#S|rho-0523|review|diensten|sterren=3
K|gebruiken|geen|3|neutraal|0|-|Mijn waarde tafelgenoot en ik gebruikten hier op woensdag j.l. het middagmaal.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De consommé was helder en krachtig, waarvoor hulde.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De fazant daarentegen was gortdroog.
K|gebruiken|bejegening|4|blijdschap|0|-|De bejegening door de jongedame liet niets te wensen over.
K|betalen|beleid|2|irritatie|0|-|Dat contant geld werd geweigerd, vind ik een zaak van dit formaat onwaardig.
#S|rho-0524|review|bezorging|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|yo die wings zijn ziek lekker
K|ontvangen|levering|4|blijdschap|0|-|bezorgd in 20 min ook nog
#S|rho-0525|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zjuus wie bie oma: zoervleis met frit en appelmoos, och wat woor det lekker.
K|gebruiken|wachttijd|2|neutraal|1|-|Waal effe motte wachte op 'n taofel.
#S|rho-0526|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Kon minder, zeggen we in Groningen, maar dit kon echt beter.
K|gebruiken|kwaliteit|2|neutraal|0|-|Eierbal lauw en vanbinnen nat.
#S|rho-0527|review|diensten|sterren=5
K|orienteren|geen|2|bezorgdheid|0|angst|Ik was bang dat een weekend met mijn schoonmoeder in één hotel op oorlog zou uitdraaien.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Zij zat twee dagen in het bubbelbad, ik aan de bar, we zijn nog nooit zo dicht bij elkaar geweest.
K|gebruiken|bejegening|5|blijdschap|0|-|De receptioniste, Anouk, verdient een lintje.
#S|rho-0528|review|diensten|sterren=1
K|gebruiken|bejegening|1|boosheid|0|-|Er werd tegen mijn man gezegd dat 'jullie soort' buiten mocht zitten.
K|terugkijken|geen|1|boosheid|0|-|Discriminatie in 2024, in hartje stad, ga er niet heen.
K|hulp|geen|3|neutraal|0|-|De melding bij het meldpunt is gedaan.
#S|rho-0529|review|bezorging|sterren=3
K|ontvangen|fout|2|neutraal|0|-|Bij mijn boodschappen zat een pak hondenvoer dat niet van mij is.
K|hulp|beleid|4|blijdschap|0|-|Dat mocht ik houden, zei de mevrouw van de chat.
K|hulp|geen|3|blijdschap|0|-|Nu nog een hond.
#S|rho-0530|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De knoflookmayonaise mogen ze van mij flessen en verkopen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mossels waren ook dik en zilt.
#S|rho-0531|review|diensten|sterren=2
K|aanvragen|digitaal|2|neutraal|1|-|De boekingsmodule gaf drie keer een foutmelding.
K|aanvragen|bejegening|4|blijdschap|0|-|Telefonisch werd het met een kwinkslag geregeld.
K|gebruiken|kwaliteit|2|irritatie|0|-|De kamer, zogenaamd met stadszicht, keek uit op een parkeergarage.
#S|rho-0532|review|diensten|sterren=4
K|gebruiken|bejegening|4|blijdschap|0|-|Wie zegt dat Brabantse gastvrijheid een cliché is, moet hier eens komen lunchen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Worstenbroodje heet van de plaat, mosterdsoep vooraf, houdoe en bedankt.
#S|rho-0533|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|De tosti was een tosti en de soep was soep, wat moet ik er verder nog van zeggen.
#S|rho-0534|review|diensten|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Na één hap heb ik het in mijn servet gespuugd, zo ranzig was dat vet.
K|betalen|prijs|1|boosheid|0|-|Ik moest desondanks het volle bedrag aftikken.
#S|rho-0535|review|diensten|sterren=4
K|wijzigen|beleid|4|dankbaarheid|0|-|Onze boeking konden we door ziekte van de hond kosteloos een maand doorschuiven.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Huisje schoon, kachel snel warm, bos voor de deur.
K|gebruiken|kwaliteit|2|neutraal|0|-|Wel wat krap met vier volwassenen.
#S|rho-0536|review|bezorging|sterren=1
K|aanvragen|levering|3|neutraal|0|-|Op de site: 'binnen 30 minuten bij u'.
K|ontvangen|belofte|1|boosheid|1|-|Dat werden er 96, ik heb geklokt.
K|ontvangen|kwaliteit|2|neutraal|0|-|De salade was warm, het ijs gesmolten en de pasta koud: een verkeersopstopping van temperaturen.
#S|rho-0537|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Nog nooit zo'n perfecte wimperlift gehad.
K|aanvragen|digitaal|4|blijdschap|0|-|Online boeken is kinderlijk eenvoudig, met een sms de dag ervoor.
#S|rho-0538|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|Je verwacht bij 'wellnessresort' rust, geen aquagym met fluitje om elf uur.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De massage was zalig, zeker de voeten.
K|terugkijken|geen|3|neutraal|0|-|Ga doordeweeks, dat is mijn advies.
#S|rho-0539|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De frambozensorbet liet me even dertig jaar terug in de tijd gaan.
K|betalen|prijs|4|blijdschap|0|-|Drie bolletjes voor 4 euro, waar krijg je dat nog.
#S|rho-0540|review|diensten|sterren=3
K|orienteren|informatie|2|neutraal|1|-|Alleen een Engelse kaart, mijn ouders snapten er niks van.
K|gebruiken|bejegening|4|blijdschap|0|-|De serveerster vertaalde alles, gerecht voor gerecht.
K|gebruiken|kwaliteit|3|neutraal|0|-|Eten was daarna een beetje bijzaak.
#S|rho-0541|review|bezorging|sterren=2
K|ontvangen|levering|2|neutraal|1|-|Tijdvak gekozen van 8 tot 9, het werd kwart voor elf.
K|ontvangen|geen|2|irritatie|2|-|Ik heb een vergadering moeten afzeggen.
K|hulp|bejegening|2|irritatie|1|-|De chat bood excuses aan in drie verschillende talen, maar zonder inhoud.
#S|rho-0542|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Een kok die een ei kan bakken, het klinkt simpel, maar mijn omelet was perfect.
#S|rho-0543|review|diensten|sterren=1
K|gebruiken|privacy|1|boosheid|0|-|In de sauna hangt een camera boven de rustruimte.
K|gebruiken|privacy|3|bezorgdheid|0|vraag|Wie kijkt er mee en waar blijven die beelden?
K|hulp|wachttijd|2|irritatie|2|-|Twee weken geleden gemaild, niks gehoord.
#S|rho-0544|review|diensten|sterren=5
K|gebruiken|bejegening|5|dankbaarheid|0|-|Ze leenden me een paraplu, een oplader en een luisterend oor.
K|gebruiken|kwaliteit|4|blijdschap|0|-|O ja, de koffie. Die was ook goed.
#S|rho-0545|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De buurvrouw roemde de oesterzwamkroketten, wij kregen gewone kroketten met een vaag paddenstoelenidee.
K|betalen|prijs|2|neutraal|0|-|Tien euro voor twee.
#S|rho-0546|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Best een aangename verrassing, dit stationsrestaurant.
K|gebruiken|wachttijd|4|blijdschap|0|-|Ik had negentien minuten en dat was ruim voldoende voor soep plus koffie.
#S|rho-0547|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Toegankelijk zwembad met een tillift.
K|gebruiken|storing|2|teleurstelling|1|-|Die lift was wel buiten gebruik, dus ik zat aan de kant.
K|hulp|bejegening|4|dankbaarheid|0|-|Badjuf Nel heeft me uiteindelijk samen met een collega in het water geholpen.
#S|rho-0548|review|diensten|sterren=1
K|betalen|prijs|1|boosheid|0|-|Twee borrels, een plankje, 61 euro. Wij zaten in een dorp, niet op een jacht in Monaco.
#S|rho-0549|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De vegetarische lasagne was rijk gevuld en goed op smaak.
K|ontvangen|kwaliteit|4|blijdschap|0|-|Zelfs na een rit van tien kilometer was het heet.
K|betalen|prijs|2|teleurstelling|0|-|Jammer van de 3 euro servicekosten.
#S|rho-0550|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Parkeerplaats vol kuilen.
K|gebruiken|kwaliteit|2|neutraal|0|-|Interieur koud.
K|gebruiken|bejegening|4|blijdschap|0|-|Ontvangst correct.
K|gebruiken|kwaliteit|2|neutraal|0|-|Gerechten te zout.
#S|rho-0551|review|diensten|sterren=4
K|orienteren|geen|3|neutraal|0|-|Mijn collega tipte deze plek voor een zakenlunch.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Rustige nissen, dus je kunt vrijuit praten.
K|gebruiken|wachttijd|4|blijdschap|0|-|Binnen het uur hadden we twee gangen op.
K|betalen|informatie|4|neutraal|0|-|De btw stond netjes uitgesplitst.
#S|rho-0552|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Niet om over naar huis te schrijven, maar je gaat er ook niet dood van.
#S|rho-0553|review|diensten|sterren=1
K|hulp|beleid|1|boosheid|2|-|Jas gestolen uit hun eigen garderobe waar ik twee euro voor betaald heb, en ze nemen nul verantwoordelijkheid.
K|hulp|bejegening|2|boosheid|0|-|De manager wenste me 'succes met zoeken'.
#S|rho-0554|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Onze peuter viel in slaap bij het aquarium en wij hebben daar een uur in vrede naar kwallen gekeken.
K|gebruiken|kwaliteit|2|neutraal|0|-|Restaurant is zo-zo.
#S|rho-0555|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|De truffelpasta is een reden om te trouwen, met de kok.
#S|rho-0556|review|bezorging|sterren=2
K|ontvangen|levering|2|neutraal|0|-|Koerier kon het huisnummer niet vinden.
K|ontvangen|bejegening|2|irritatie|0|-|Hij belde me uit bed en begon te schelden.
K|gebruiken|kwaliteit|3|neutraal|0|-|De shoarma was normaal.
#S|rho-0557|review|diensten|sterren=3
K|gebruiken|kwaliteit|2|neutraal|0|-|De spinning is goed, alleen werkt de ventilatie niet en ruik je de vorige groep.
K|gebruiken|bejegening|4|blijdschap|0|-|Bart motiveert als geen ander.
K|gebruiken|kwaliteit|3|verlangen|0|wens|Zet alsjeblieft eens een raam open.
#S|rho-0558|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Gezeten op zolder onder de balken, oesters op ijs, jazz uit een krakende speaker.
K|terugkijken|geen|4|verlangen|0|wens|We hopen dat ze nog lang blijven bestaan.
#S|rho-0559|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|Wat heet 'dagvers' op deze kaart? De vis lag er volgens mij al sinds Pasen.
K|gebruiken|bejegening|4|blijdschap|0|-|Bediening was netjes.
#S|rho-0560|review|diensten|sterren=4
K|betalen|wachttijd|4|blijdschap|0|-|Afrekenen ging vliegensvlug, ook gesplitst.
K|gebruiken|kwaliteit|4|blijdschap|0|-|En wat de lunch betreft: niks te mopperen.
#S|rho-0561|review|diensten|sterren=2
K|aanleiding|geen|3|neutraal|0|-|Op 14 februari wilde ik mijn vriendin ten huwelijk vragen.
K|aanvragen|bejegening|4|vertrouwen|0|-|Telefonisch had ik met ene Robbert afgesproken dat de ring in het dessert verstopt zou worden, hij was er net zo zenuwachtig over als ik.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het voorgerecht was fantastisch, zalm met een zweem van venkel.
K|gebruiken|wachttijd|2|neutraal|1|-|Op het hoofdgerecht zaten we vijftig minuten te wachten.
K|gebruiken|fout|1|boosheid|0|-|Toen kwam het dessert, bij de tafel naast ons, met mijn ring erin.
K|gebruiken|geen|2|teleurstelling|0|-|Die mevrouw zei 'ja', haar man zei niks en ik wilde door de vloer zakken.
K|hulp|fout|4|blijdschap|0|-|De eigenaar heeft ons daarop champagne en het hele diner geschonken.
K|gebruiken|geen|5|blijdschap|0|-|Ze heeft later die avond alsnog ja gezegd, op de parkeerplaats.
#S|rho-0562|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Heel lekkere ramen met een eitje dat nog een beetje liep.
K|gebruiken|kwaliteit|2|neutraal|0|-|De gyoza waren wat vet.
K|gebruiken|wachttijd|4|blijdschap|0|-|Snelle doorloop, je staat hooguit tien minuten in de rij.
#S|rho-0563|review|bezorging|sterren=1
K|ontvangen|fout|2|neutraal|0|-|Verkeerde burger.
K|ontvangen|fout|2|irritatie|0|-|Verkeerde saus.
K|ontvangen|fout|1|boosheid|0|-|Verkeerde naam op de zak, dus ergens eet Priscilla nu mijn avondeten.
K|hulp|digitaal|2|irritatie|1|-|De knop 'probleem melden' doet niets.
#S|rho-0564|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Ik ben van huis uit patissier en mijn kritiek op deze tompouce luidt: geen.
#S|rho-0565|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ontbijt met uitzicht op zee.
K|gebruiken|kwaliteit|2|neutraal|0|-|Eieren te lang gekookt.
K|gebruiken|kwaliteit|2|irritatie|0|-|Meeuwen op je bord.
#S|rho-0566|review|diensten|sterren=2
K|gebruiken|wachttijd|2|irritatie|2|-|Ik was er voor een kwartiertje lunch en heb er anderhalf uur gezeten.
K|gebruiken|kwaliteit|3|neutraal|0|-|Dat het smaakte, neem ik op de koop toe.
#S|rho-0567|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Volgens mijn man was de schnitzel uit de kunst en hij is Oostenrijker.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn sla met spekjes mocht er ook zijn.
#S|rho-0568|review|diensten|sterren=1
K|orienteren|informatie|2|irritatie|0|-|De actie 'kinderen eten gratis' gold alleen in combinatie met een hoofdgerecht van 28 euro.
K|betalen|prijs|1|boosheid|0|-|Op de bon stonden de frikandellen dus gewoon voor 9,50 per stuk.
#S|rho-0569|review|diensten|sterren=4
K|gebruiken|bejegening|4|blijdschap|0|-|Kleine moeite, groot plezier: ze schreven onze namen met chocola op het bord.
K|gebruiken|kwaliteit|3|neutraal|0|-|Soufflé zelf was oké.
#S|rho-0570|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Sinds we hier eten bestellen, ligt onze vrijdagavond vast.
K|ontvangen|levering|4|blijdschap|0|-|Altijd rond half zeven.
K|gebruiken|kwaliteit|2|neutraal|0|-|De loempia's krijg ik alleen nooit krokant binnen.
#S|rho-0571|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De wandtapijten, het zilver en het pianospel, alles prachtig; wat er op mijn bord lag stelde niets voor.
#S|rho-0572|review|diensten|sterren=5
K|gebruiken|bejegening|5|blijdschap|0|-|Het meisje dat mijn haar waste gaf de beste hoofdmassage van de stad.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Kleur valt natuurlijk en egaal.
#S|rho-0573|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Bij mooi weer een fijn terras.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Parasols ontbreken helaas, dus ik was na de lunch zo rood als mijn soep.
#S|rho-0574|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Vers geperst sinaasappelsap waar nog pulp in zit.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Goede eiersalade, met bieslook.
K|betalen|prijs|4|blijdschap|0|-|Schappelijke prijzen.
#S|rho-0575|review|diensten|sterren=1
K|ontvangen|bejegening|1|boosheid|0|-|Om 23.15 uur stonden we na een vertraagde vlucht voor de hotelbalie en werden we uitgescholden omdat we de nachtportier hadden gewekt.
K|gebruiken|kwaliteit|2|irritatie|0|-|De kamer rook naar natte was.
#S|rho-0576|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Vaste prik elke maand, dit steakhouse.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De entrecote is nooit minder dan goed.
K|gebruiken|kwaliteit|2|irritatie|0|-|De nieuwe stoelen zijn een misser, mijn rug protesteert.
#S|rho-0577|review|bezorging|sterren=2
K|ontvangen|kwaliteit|2|teleurstelling|0|-|De beloofde 'feestelijke doos' was een bruine zak met een nietje.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Inhoud vergoedde veel, de kazen waren voortreffelijk.
#S|rho-0578|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Middenmoter.
#S|rho-0579|review|diensten|sterren=5
K|gebruiken|bejegening|5|blijdschap|0|-|De kok kwam zelf de zoete aardappel uitleggen aan mijn dochter die nergens trek in had.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ze heeft alles opgegeten.
#S|rho-0580|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|Op de loopband ernaast werd luid gebeld, bij de gewichten gefilmd en in de kleedkamer gegeten.
K|hulp|bejegening|2|neutraal|1|-|Ik heb het gemeld, de instructeur haalde zijn schouders op.
#S|rho-0581|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het rundvlees in de pho was zo dun gesneden dat je er de krant doorheen kon lezen.
#S|rho-0582|review|diensten|sterren=1
K|gebruiken|fout|1|boosheid|1|-|Ik heb melding gemaakt van mijn schaaldierallergie en kreeg een bisque.
K|gebruiken|privacy|1|bezorgdheid|0|-|Als mijn man het niet had geroken, had ik nu in het ziekenhuis gelegen.
#S|rho-0583|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Leuk feestje gehad op de bowlingbaan met collega's.
K|aanvragen|informatie|4|blijdschap|0|-|Bij het boeken kregen we een overzichtelijke offerte.
K|gebruiken|kwaliteit|2|neutraal|0|-|Snackplank was wat karig voor vijftien man.
#S|rho-0584|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Goede sauna, mooi aangelegde tuin.
K|gebruiken|beleid|2|irritatie|0|-|Dat je voor elk kopje thee je polsband moet laten scannen haalt de ontspanning weg.
K|betalen|informatie|2|verwarring|0|-|Aan de uitgang stond er 47 euro op, waarvan ik de helft niet kon thuisbrengen.
#S|rho-0585|review|bezorging|sterren=5
K|ontvangen|bejegening|5|blijdschap|0|-|De bezorger had er zelf een handgeschreven 'beterschap' op gezet.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De kippensoep was de beste pleister.
#S|rho-0586|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Twee kleine bollen ijs in een groot glas, de rest was lucht.
K|betalen|prijs|2|neutraal|0|-|8,95 op de bon.
#S|rho-0587|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Gerookte forel met mierikswortel, ik droom er nog van.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Kaarslicht, uitzicht op het kanaal, geen mobieltje te zien.
K|gebruiken|wachttijd|3|neutraal|0|-|Het ging op zijn elfendertigst, wij vonden dat niet erg.
#S|rho-0588|review|diensten|sterren=1
K|aanvragen|bereikbaarheid|2|irritatie|2|-|Veertien dagen geprobeerd om te boeken voor de communie van onze kleinzoon, er komt nooit iemand aan de lijn.
K|orienteren|geen|2|teleurstelling|0|-|Noodgedwongen zijn we elders gaan zoeken.
#S|rho-0589|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ge krijgt er nog een koekje bij uwen koffie en een glaske water
K|gebruiken|bejegening|4|blijdschap|0|-|en de Marleen is altijd goe gezind
#S|rho-0590|review|diensten|sterren=3
K|gebruiken|kwaliteit|2|neutraal|0|-|De trein in het pretpark stond stil, letterlijk.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De draaimolen uit 1910 is pure nostalgie.
K|betalen|prijs|3|neutraal|0|-|Kaartje 19 euro, tot 3 jaar gratis.
#S|rho-0591|review|diensten|sterren=2
K|gebruiken|bejegening|2|irritatie|0|-|De serveerster nam onze borden weg terwijl ik de vork nog aan mijn lippen had.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zonde, want die laatste hap ravioli was de beste.
#S|rho-0592|review|bezorging|sterren=3
K|ontvangen|levering|4|blijdschap|0|-|Op tijd bezorgd.
K|ontvangen|kwaliteit|2|neutraal|0|-|De verse munt was zwart.
K|betalen|beleid|4|blijdschap|0|-|Geld kreeg ik zonder foto of formulier terug.
#S|rho-0593|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Topfeest, topkok, toplocatie.
K|gebruiken|bejegening|5|dankbaarheid|0|-|De ceremoniemeester heeft drie kleine rampjes opgelost zonder dat wij het merkten.
#S|rho-0594|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Dertig graden buiten en binnen een koele kelder met goede witte wijn, mij krijg je daar niet weg.
#S|rho-0595|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Onze zaal keek uit op de vuilnisbakken.
K|gebruiken|belofte|2|irritatie|0|-|Het beloofde 'vijvertje met fontein' was een opblaasbad voor de kinderen van de kok.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het buffet was netjes.
#S|rho-0596|review|diensten|sterren=1
K|gebruiken|privacy+bejegening|1|boosheid|0|-|De kapster heeft met de tondeuse in mijn oor geknipt en vond dat ik 'niet zo moest schrikken'.
K|gebruiken|privacy|2|neutraal|0|-|Drie hechtingen.
#S|rho-0597|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Lekkere zuurdesemtoast met avocado.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De gepocheerde eieren waren helaas hard.
K|betalen|prijs|2|neutraal|0|-|15,50 is pittig voor een toast.
#S|rho-0598|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De sate was zo mals, mijn vader van 91 kon hem zonder mes eten.
K|ontvangen|levering|3|neutraal|0|-|Bezorging volgens schema.
#S|rho-0599|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Een verademing om eens in een restaurant zonder achtergrondmuziek te eten.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Eend met sinaasappel klassiek bereid, mooie saus.
#S|rho-0600|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Wij kwamen voor de koffie en zijn blijven zitten tot het diner, dat zegt alles over deze plek.
#S|rho-0601|review|diensten|sterren=3
K|orienteren|geen|3|neutraal|0|-|We waren vier dagen aan de kust en wilden één avond echt uit eten.
K|orienteren|informatie|2|neutraal|1|-|De reacties over dit restaurant waren zo verdeeld dat we er een uur over gedubd hebben.
K|aanvragen|digitaal|4|blijdschap|0|-|Boeken kon tot een kwartier van tevoren op het web, dat was makkelijk.
K|gebruiken|bejegening|2|teleurstelling|0|-|De eerste indruk was koel, we werden aan een tafel gezet zonder een hand of een woord.
K|gebruiken|kwaliteit|4|verrassing|0|-|Des te groter was de verbazing bij de garnalencocktail, zo vers als uit zee.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De zeetong was in roomboter gebakken en viel keurig van de graat.
K|gebruiken|kwaliteit|2|neutraal|0|-|Frietjes erbij waren slap.
K|gebruiken|bejegening|4|blijdschap|0|-|Gaandeweg ontdooide de ober en hij vertelde zelfs over zijn duiven.
K|betalen|prijs|2|neutraal|0|-|Met 190 euro voor twee zaten we boven ons budget.
K|terugkijken|geen|3|neutraal|0|-|Mijn vrouw zegt ja, ik zeg misschien.
#S|rho-0602|review|bezorging|sterren=1
K|aanleiding|geen|3|neutraal|0|-|Mijn moeder van 82 woont alleen en kan niet meer koken.
K|aanvragen|geen|3|neutraal|0|-|In mei hebben we haar aangemeld voor warme maaltijden aan huis.
K|ontvangen|levering|2|irritatie|1|-|De ene dag komt het om half twaalf, de andere om kwart over twee, als zij allang een boterham heeft gesmeerd.
K|ontvangen|kwaliteit|2|neutraal|0|-|'Warm' is ook rekbaar, meestal moet het in de magnetron.
K|hulp|herhaling|2|boosheid|3|-|Ik heb er nu acht keer over gebeld en moet elke keer haar dossier opnieuw uitleggen.
K|hulp|belofte|2|boosheid|0|-|De teamleider zou maandag terugbellen. Het is nu donderdag.
K|gebruiken|privacy|2|bezorgdheid|0|angst|Ze is drie kilo afgevallen en daar lig ik wakker van.
K|hulp|geen|3|verlangen|0|wens|Ik vraag alleen een vast tijdstip, dat kan toch niet te veel zijn.
#S|rho-0603|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Een hotel met ziel.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Geen kamer is gelijk, wij sliepen tussen de globes en landkaarten.
K|gebruiken|kwaliteit|2|neutraal|0|-|De vloer kraakt bij elke stap, hou daar rekening mee als je 's nachts moet plassen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Voor het ontbijt kneedt de eigenaar eigenhandig brioche.
K|gebruiken|bejegening|4|blijdschap|0|-|Hij nam rustig de tijd om ons op de kaart de mooiste wandelingen te wijzen.
K|betalen|prijs|4|blijdschap|0|-|98 euro all-in, dat is in deze stad een vondst.
#S|rho-0604|review|diensten|sterren=2
K|aanvragen|geen|3|neutraal|0|-|Balayage besproken, foto's meegenomen, prijsafspraak op papier: 140 euro.
K|gebruiken|wachttijd|2|neutraal|1|-|Vijf uur in de stoel gezeten, waarvan één met folie terwijl zij ging lunchen.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Resultaat: strepen als een das.
K|betalen|belofte|1|boosheid|0|-|En aan de kassa was het ineens 195, 'want lang haar'.
K|hulp|bejegening|2|irritatie|0|-|Mijn papiertje werd afgedaan als 'een indicatie'.
#S|rho-0605|review|diensten|sterren=5
K|terugkijken|geen|4|blijdschap|0|-|Restaurants beoordelen doe ik nooit, voor deze moet ik een uitzondering maken.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Kalfszwezerik, krokant gebakken, met morieljes: ik heb mijn ogen dichtgedaan.
K|gebruiken|bejegening|4|blijdschap|0|-|Discrete, warme bediening.
K|terugkijken|geen|5|blijdschap|0|-|U mag het overal rondvertellen, al hoop ik stiekem dat er nog plek overblijft voor mij.
#S|rho-0606|review|diensten|sterren=1
K|ontvangen|wachttijd|2|irritatie|2|-|Twee uur gewacht op de sleutel van onze bungalow.
K|gebruiken|kwaliteit|1|boosheid|0|-|Binnen: kruimels in het bed, een volle afwasmachine en schimmel in de koelkast.
K|hulp|bereikbaarheid|2|irritatie|2|-|De receptie was vanaf vijf uur onbemand en de noodlijn werd niet beantwoord.
K|gebruiken|geen|2|neutraal|2|-|We hebben de eerste avond zelf gepoetst.
K|hulp|beleid|2|boosheid|1|-|Als troost kregen we een bon voor een halfuur waterfietsen.
K|terugkijken|geen|2|teleurstelling|0|-|Een week waar we het hele jaar voor hadden gespaard.
#S|rho-0607|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Fijn gegeten
K|gebruiken|bejegening|4|blijdschap|0|-|lieve mensen
K|terugkijken|geen|4|blijdschap|0|-|tot de volgende keer
#S|rho-0608|review|bezorging|sterren=4
K|orienteren|prijs|4|blijdschap|0|-|Van alle boodschappendiensten die ik vergeleek was deze in mijn wijk de goedkoopste.
K|aanvragen|digitaal|2|neutraal|1|-|De zoekfunctie is niet best, 'rijst' levert vooral rijstwafels op.
K|ontvangen|bejegening|4|blijdschap|0|-|Bezorgers zijn zonder uitzondering aardig.
K|ontvangen|kwaliteit|4|blijdschap|0|-|Diepvries blijft ook met 30 graden keihard.
#S|rho-0609|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Het museumrestaurant is sinds de overname een kantine met kunst.
K|gebruiken|kwaliteit|2|neutraal|0|-|Soep uit een ketel, voorverpakte broodjes, dienblad zelf wegbrengen.
K|betalen|prijs|2|irritatie|0|-|De prijzen zijn gebleven, die hebben ze niet overgenomen van de kantine.
#S|rho-0610|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|De buitenrit door de duinen was schitterend.
K|gebruiken|privacy|2|bezorgdheid|0|-|Wel schrok ik ervan dat er voor de kinderen geen passende caps waren.
K|hulp|bejegening|4|blijdschap|0|-|Toen ik dat zei, is er meteen eentje bij de buren geleend.
#S|rho-0611|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De wijnkaart is opvallend goed voor zo'n eenvoudige zaak.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Simpele gerechten, pure smaken.
K|gebruiken|kwaliteit|2|neutraal|0|-|Voor slechtzienden is het licht te zwak.
#S|rho-0612|review|diensten|sterren=1
K|gebruiken|bejegening|1|boosheid|0|-|Wanneer je durft te vragen of de muziek iets zachter mag, draait de barman hem juist harder.
K|betalen|fout|2|boosheid|1|-|Op de bon: een schaal nachos die we niet hadden.
K|terugkijken|geen|1|boosheid|0|-|Boycotten die zooi.
#S|rho-0613|review|diensten|sterren=3
K|gebruiken|kwaliteit+prijs|4|blijdschap|0|-|De keuken is niet verkeerd, de ambiance is niet verkeerd, de prijs is niet verkeerd.
K|terugkijken|geen|3|neutraal|0|-|En toch is er niets wat me terugroept.
#S|rho-0614|review|bezorging|sterren=2
K|ontvangen|fout|2|irritatie|1|-|Voor de tweede week op rij de box van iemand anders ontvangen.
K|hulp|wachttijd|4|neutraal|0|-|Er werd vlug gereageerd.
K|wijzigen|beleid|2|teleurstelling|0|-|Alleen omwisselen konden ze niet meer, dus aten wij biefstuk als vegetariërs.
#S|rho-0615|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Die kaassoufflé moet je geprobeerd hebben: hoog, licht en met een hart van gruyère.
#S|rho-0616|review|diensten|sterren=2
K|gebruiken|wachttijd|2|neutraal|1|-|We zijn een keer of vier overgeslagen.
K|gebruiken|bejegening|2|irritatie|0|-|Een oogcontact vermijdende ober is een kunst op zich.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Vegaburger: smaakvol en stevig.
#S|rho-0617|review|diensten|sterren=4
K|aanvragen|beleid|4|blijdschap|0|-|Gratis annuleren tot de avond ervoor, dat boekt toch rustiger.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Kamer rook fris, lakens gesteven.
K|gebruiken|kwaliteit|2|neutraal|0|-|De airco bromde.
#S|rho-0618|review|diensten|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Kattenhaar op mijn taart en de dader lag in de vitrine.
#S|rho-0619|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het kattencafé is een feest voor wie er zelf geen mag houden.
K|gebruiken|beleid|4|vertrouwen|0|-|Er zijn duidelijke regels zodat de beesten rust krijgen, dat vond ik prettig.
K|betalen|prijs|2|neutraal|0|-|Je betaalt per kwartier, dus let op de klok.
#S|rho-0620|review|diensten|sterren=3
K|gebruiken|kwaliteit|2|neutraal|0|-|Een beetje een gemiste kans, dit dakterras.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Uitzicht tot aan de zee.
K|gebruiken|kwaliteit|2|neutraal|0|-|Maar gegeten hebben we er een lauwe flammkuchen.
#S|rho-0621|review|bezorging|sterren=5
K|ontvangen|levering|5|verrassing|0|-|Ze bezorgen zelfs op onze woonboot, tot aan de loopplank!
K|gebruiken|kwaliteit|4|blijdschap|0|-|Heerlijke mezze, vooral de muhammara.
#S|rho-0622|review|diensten|sterren=2
K|aanvragen|wachttijd|2|irritatie|3|-|Voor een proefles moest ik zes weken op de wachtlijst.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De les zelf was een video op een scherm.
K|vertrekken|geen|3|neutraal|0|-|Ik ben geen lid geworden en heb mijn inschrijving ingetrokken.
#S|rho-0623|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Heerlijke plek in het bos met een simpele kaart: erwtensoep, tosti, pannenkoek.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De snert was dik en zat vol worst.
K|betalen|beleid|2|neutraal|0|-|Pinnen vanaf 10 euro.
#S|rho-0624|review|diensten|sterren=1
K|wijzigen|fout|1|boosheid|2|-|Datum gewijzigd via de helpdesk, bevestiging ontvangen, en bij aankomst was er geen reservering te vinden.
K|hulp|doorverwijzing|2|boosheid|2|-|De balie stuurde ons naar de website, de website naar een nummer en het nummer naar de balie.
K|betalen|geen|3|verlangen|0|wens|Ik verwacht het volledige bedrag terug.
#S|rho-0625|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Zo lekker gelachen bij deze rondleiding!
K|gebruiken|informatie|5|blijdschap|0|-|De gids wist het verhaal van de jeneverstoker te brengen alsof het een roddel was.
#S|rho-0626|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Prima kookkunst.
K|gebruiken|bejegening|2|neutraal|0|-|Alleen mis ik wat warmte in de bediening.
#S|rho-0627|review|bezorging|sterren=2
K|aanvragen|informatie|2|verwarring|1|-|Bij de bestelling stond 'vers bereid', op het bakje 'in de oven 180 graden', dus moest ik het toch zelf klaarmaken.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De smaak was niet onaardig.
#S|rho-0628|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Vanaf het eerste slokje wist ik het: hier weten ze wat een espresso is.
#S|rho-0629|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|De cappuccino had een vel.
K|betalen|wachttijd|2|irritatie|1|-|Bij het afrekenen moest ik wachten tot iemand klaar was met zijn sigaret.
#S|rho-0630|review|diensten|sterren=4
K|gebruiken|bejegening|4|blijdschap|0|-|Na afloop liep de eigenaar mee tot de deur en hield hij mijn jas op, zulke manieren zie je niet veel meer.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Lamskoteletten precies zoals gevraagd.
#S|rho-0631|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De linzensoep was rijk gekruid, met een kneepje citroen dat het afmaakte.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Platbrood kwam dampend uit de oven.
K|gebruiken|kwaliteit|2|neutraal|0|-|De falafel was aan de droge kant.
K|betalen|prijs|4|blijdschap|0|-|Voor 13 euro zit je tjokvol.
#S|rho-0632|review|diensten|sterren=2
K|orienteren|bereikbaarheid|2|neutraal|1|-|Ik wilde vooraf weten of er een invalidentoilet is, maar kreeg niemand te spreken.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Er bleek er een te zijn, vol met opgestapelde tuinstoelen.
K|hulp|bejegening|4|dankbaarheid|1|-|Twee obers hebben het voor me leeggehaald, dat was lief.
#S|rho-0633|review|bezorging|sterren=3
K|ontvangen|levering|3|neutraal|0|-|Stipt was het niet, laat evenmin.
K|ontvangen|kwaliteit|2|neutraal|0|-|De kerriesaus was uit het bakje gelopen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Frikandel speciaal: zoals het hoort, dus met véél ui.
#S|rho-0634|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Als lerares met een zere nek kan ik deze stoelmassage niet genoeg prijzen.
K|aanvragen|wachttijd|4|blijdschap|0|-|Je loopt binnen en bent direct aan de beurt.
#S|rho-0635|review|diensten|sterren=1
K|gebruiken|bejegening|1|boosheid|0|-|De gids snauwde een jongetje af dat iets vroeg over de krokodil.
K|gebruiken|informatie|2|irritatie|0|-|Zijn verhaal dreunde hij op met zijn rug naar de groep.
K|betalen|prijs|2|irritatie|0|-|Voor die 'vip-tour' hebben we 25 euro per persoon betaald.
#S|rho-0636|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Hier wordt met smaak gekookt en met smaak geserveerd.
K|gebruiken|kwaliteit|2|neutraal|0|-|Enkel de patattekes waren wat hard.
#S|rho-0637|review|diensten|sterren=2
K|betalen|beleid|2|irritatie|1|-|Borg van 250 euro voor een hotelkamer, en pas na veertien dagen terug.
K|gebruiken|kwaliteit|3|neutraal|0|-|De kamer zelf was niets om over te klagen en niets om over op te scheppen.
#S|rho-0638|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn hond en ik kwamen hier op verhaal na een lange wandeling.
K|gebruiken|bejegening|4|blijdschap|0|-|Hij kreeg een bak water en een stukje worst.
K|gebruiken|wachttijd|2|irritatie|1|-|Ik had zelf ook graag wat gekregen, maar dat duurde veertig minuten.
#S|rho-0639|review|bezorging|sterren=1
K|betalen|fout|1|boosheid|1|-|De korting is niet verrekend, de fooi die ik had uitgevinkt is wél ingehouden.
K|hulp|wachttijd|2|irritatie|2|-|Mijn melding staat al negen dagen op 'in behandeling'.
#S|rho-0640|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|De pompoenravioli met salieboter heeft hier een fan voor het leven.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Intiem zaaltje, goede akoestiek, zachte stoelen.
K|gebruiken|bejegening|4|blijdschap|0|-|De bediening is er als je iets nodig hebt en verdwenen als je praat.
#S|rho-0641|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Ons appartement lag naast de lift, elk half uur een 'ping'.
K|wijzigen|beleid|4|opluchting|1|-|Gelukkig mochten we de tweede nacht verkassen naar de achterkant.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Daar sliepen we als marmotten.
#S|rho-0642|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De saucijzenbroodjes zijn om een moord voor te doen.
K|gebruiken|bejegening|2|neutraal|0|-|Van de dame erachter moet je geen hartelijkheid verwachten.
#S|rho-0643|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Tja. Tagliatelle, saus, kaas.
K|betalen|prijs|3|neutraal|0|-|Zestien euro, reken zelf maar uit of je dat ervoor over hebt.
#S|rho-0644|review|diensten|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|De hamburger viel uit elkaar als nat karton en smaakte ook zo.
K|gebruiken|bejegening|2|irritatie|0|-|Ondertussen stond het personeel een dansfilmpje op te nemen bij de fritespan.
#S|rho-0645|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De kant-en-klare stamppotten zijn voor mij als weduwnaar een uitkomst.
K|ontvangen|bejegening|5|dankbaarheid|0|-|De bezorgster, Hanneke, vraagt altijd naar mijn kleindochter.
K|wijzigen|digitaal|2|neutraal|1|-|Een bestelling aanpassen op de website krijg ik niet voor elkaar.
K|wijzigen|bereikbaarheid|4|blijdschap|0|-|Bellen mag ook en dan is er altijd iemand.
#S|rho-0646|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Het zag er veelbelovend uit: open keuken, houtoven, jonge ploeg.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Op het bord bleef daar weinig van over, een flets geheel zonder zout of zuur.
#S|rho-0647|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De tuin van dit eetcafé is een van de fijnste plekjes van de stad.
K|gebruiken|wachttijd|2|neutraal|1|-|Reken bij mooi weer op een half uur voor je drankje komt.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het huisbier is fris en bitter.
#S|rho-0648|review|diensten|sterren=5
K|gebruiken|bejegening|5|dankbaarheid|0|-|Mijn dementerende moeder bestelde vier keer hetzelfde en de serveerster deed vier keer alsof het de eerste keer was.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De kersenvlaai was heerlijk, alle vier de stukken.
#S|rho-0649|review|diensten|sterren=3
K|gebruiken|kwaliteit|2|neutraal|0|-|De akoestiek in deze loods is niet best.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Bier van eigen brouwketels is dat wel.
K|gebruiken|kwaliteit|3|neutraal|0|-|Hapjes gemiddeld.
#S|rho-0650|review|bezorging|sterren=2
K|ontvangen|levering|2|irritatie|1|-|De bezorger stond om half drie met de avondmaaltijd voor de deur.
K|ontvangen|informatie|2|verwarring|0|-|In de bevestiging stond toch echt '18.30'.
K|gebruiken|kwaliteit|3|neutraal|0|-|Opgewarmd was het redelijk.
#S|rho-0651|review|diensten|sterren=1
K|hulp|beleid|1|boosheid|1|-|Mijn strippenkaart van de sauna is verlopen tijdens mijn chemo en daar kon 'het systeem niks aan doen'.
K|hulp|bejegening|1|teleurstelling|0|-|Een beetje medeleven had niks gekost.
#S|rho-0652|review|diensten|sterren=5
K|wijzigen|beleid|5|dankbaarheid|0|-|Vanwege mijn operatie hebben ze mijn abonnement een half jaar stilgezet zonder ergens om te vragen.
K|gebruiken|bejegening|5|blijdschap|0|-|Bij mijn eerste training terug stond er een bos bloemen op de fiets.
#S|rho-0653|review|diensten|sterren=2
K|gebruiken|kwaliteit+prijs|2|irritatie|0|-|Zes euro voor een thee, en dan ligt het lepeltje nog vol koffievlekken.
K|gebruiken|kwaliteit|2|neutraal|0|-|De scones waren compact als een stoeptegel.
#S|rho-0654|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Pluim voor het ontbijt, met verse wafels en een rij theeblikken.
K|ontvangen|levering|4|blijdschap|0|-|Onze kamer was bij aankomst om elf uur al gereed.
K|gebruiken|kwaliteit|2|neutraal|0|-|Kluisje werkte niet.
#S|rho-0655|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mooi gebracht verhaal over de middeleeuwen.
K|gebruiken|kwaliteit|2|neutraal|0|-|Met hakken of kinderwagen kom je de toren niet op.
K|orienteren|informatie|2|irritatie|0|-|Dat had best op de website gemogen.
#S|rho-0656|review|diensten|sterren=1
K|gebruiken|wachttijd|1|boosheid|2|-|Op mijn verjaardag anderhalf uur op ons hoofdgerecht gewacht
K|gebruiken|fout|2|irritatie|0|-|en dan krijg je nog de verkeerde vis ook
K|betalen|bejegening|1|boosheid|0|-|'ik kan er ook niks aan doen' zei dat wicht met de bon in haar hand
#S|rho-0657|review|bezorging|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Niks dan lof voor deze thuiskok uit de wijk.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Vorige week stoofvis met saffraan, deze week pompoencurry, allebei raak.
K|ontvangen|beleid|4|blijdschap|0|-|Je haalt het af of ze fietst langs, wat je wil.
#S|rho-0658|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De tompoezen in deze lunchroom zijn klassiek: roze glazuur, stevige room, knapperig blad.
K|gebruiken|kwaliteit|2|neutraal|0|-|Er staan wel weinig tafels.
#S|rho-0659|review|diensten|sterren=2
K|gebruiken|bejegening|2|irritatie|0|-|Drie generaties aan tafel en de ober praatte uitsluitend tegen mijn broer.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De eend was wel degelijk verfijnd.
#S|rho-0660|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Snelle hap, plastic bord, klaar.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Wel vers gebakken.
#S|rho-0661|review|diensten|sterren=4
K|aanvragen|informatie|4|blijdschap|0|-|Bij het boeken kregen we een duidelijk overzicht van de behandelingen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Gezichtsbehandeling was heel ontspannend.
K|gebruiken|bejegening|2|irritatie|0|-|Alleen probeerde ze me na afloop voor tweehonderd euro aan potjes aan te smeren.
#S|rho-0662|review|bezorging|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De 'luxe kaasplank voor acht' was op na vier man.
K|ontvangen|levering|4|neutraal|0|-|Hij werd wel precies op tijd gebracht.
#S|rho-0663|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Achttien jaar uit eten geschreven voor een regiokrantje, en zelden zo'n gave saus geproefd.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De zaal ademt rust.
K|betalen|prijs|4|blijdschap|0|-|En u bent voor 60 euro klaar.
#S|rho-0664|review|diensten|sterren=1
K|aanvragen|fout|2|irritatie|1|-|Kinderfeestje geboekt voor tien, er was gedekt voor vier.
K|gebruiken|kwaliteit|2|boosheid|0|-|De animator kwam met een kater, en niet zo een die miauwt.
K|hulp|beleid|2|irritatie|0|-|Vijf procent korting, dat was hun idee van goedmaken.
#S|rho-0665|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Niets te klagen over de moules frites, en ik klaag graag.
#S|rho-0666|review|diensten|sterren=3
K|terugkijken|geen|3|neutraal|0|-|Twijfelachtig of we teruggaan.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De gerechten op zich waren smaakvol.
K|gebruiken|wachttijd|2|neutraal|2|-|Maar drie uur aan tafel voor twee gangen is ons te lang.
#S|rho-0667|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Daar kun je mee thuiskomen, met zo'n preitaart.
K|gebruiken|kwaliteit|2|neutraal|0|-|Salade ernaast was een verlegenheidsgarnituur.
#S|rho-0668|review|diensten|sterren=3
K|aanvragen|geen|3|neutraal|0|-|Via een veilingsite een overnachting met diner gekocht.
K|aanvragen|digitaal|2|neutraal|1|-|De vouchercode verzilveren lukte pas op de computer van mijn neef.
K|ontvangen|bejegening|2|irritatie|0|-|Aan de balie voelde je dat bonmensen een trapje lager staan.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het diner was desondanks heel behoorlijk, met een malse varkenshaas.
K|gebruiken|kwaliteit|2|neutraal|0|-|Kamer op het noorden, radiator lauw.
K|hulp|wachttijd|4|blijdschap|1|-|Na een telefoontje stond er direct een kacheltje.
#S|rho-0669|review|bezorging|sterren=2
K|vertrekken|prijs|2|teleurstelling|0|-|Na vier jaar ben ik gestopt met deze maaltijdbox, de laatste verhoging was er één te veel.
K|vertrekken|digitaal|4|blijdschap|0|-|Opzeggen was met drie klikken gebeurd.
K|terugkijken|geen|3|neutraal|0|-|Sindsdien krijg ik wekelijks een mail of ik niet terug wil komen.
#S|rho-0670|review|diensten|sterren=5
K|terugkijken|beleid|4|verrassing|0|-|Ik was uitgeschreven, maar met een gratis maand hebben ze me teruggelokt.
K|gebruiken|kwaliteit|5|blijdschap|0|-|De nieuwe roeimachines zijn geweldig.
#S|rho-0671|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Je moet ervan houden, laten we het daarop houden.
K|gebruiken|kwaliteit|2|neutraal|0|-|Zeven soorten schuim en niets om op te kauwen.
#S|rho-0672|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Er zijn slechtere manieren om je zondag te besteden dan op dit terras.
#S|rho-0673|review|diensten|sterren=1
K|orienteren|bereikbaarheid|2|irritatie|1|-|Ik mailde driemaal om te vragen of de sauna rolstoeltoegankelijk is.
K|orienteren|informatie|2|neutraal|1|-|Het enige antwoord was een link naar de huisregels.
K|gebruiken|kwaliteit|1|teleurstelling|2|-|Ter plekke kwam ik niet verder dan de garderobe.
K|betalen|beleid|2|boosheid|0|-|De entree kreeg ik niet retour.
#S|rho-0674|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Hapje hier, drankje daar, en voor we het wisten was het middernacht.
K|gebruiken|bejegening|4|blijdschap|0|-|Niemand die ons de deur uitkeek.
#S|rho-0675|review|bezorging|sterren=3
K|ontvangen|kwaliteit|2|neutraal|0|-|Verpakking was gescheurd, inhoud gelukkig heel.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De paella proefde alsof er een Spaanse tante aan te pas was gekomen.
K|gebruiken|kwaliteit|2|neutraal|0|-|Meer dan drie mosselen had ik wel gewaardeerd.
#S|rho-0676|review|diensten|sterren=2
K|hulp|informatie|2|verwarring|1|-|De ene medewerker zegt dat ik mijn strippenkaart mag verlengen, de andere zegt van niet, en op de kaart zelf staat een derde datum.
K|wijzigen|geen|3|neutraal|0|vraag|Wat geldt er nu?
K|gebruiken|kwaliteit|4|blijdschap|0|-|Over de yogalessen hoor je mij verder niet.
#S|rho-0677|review|diensten|sterren=5
K|aanleiding|geen|2|teleurstelling|0|-|Mijn vriendin had het net uitgemaakt.
K|gebruiken|bejegening|5|dankbaarheid|0|-|De barman schonk, luisterde en zei op de juiste momenten niks.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De whiskykaart is bovendien indrukwekkend.
#S|rho-0678|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|De wraps gingen er wel in.
K|gebruiken|kwaliteit|2|neutraal|0|-|Niet het soort plek waar je lang blijft hangen, met die krukken.
#S|rho-0679|review|diensten|sterren=1
K|aanleiding|geen|3|neutraal|0|-|Ik ging voor de doop van mijn petekind naar de kapper.
K|gebruiken|kwaliteit|1|boosheid|0|-|In plaats van 'warm kastanje' kwam ik buiten met een hoofd als een wortel.
K|hulp|belofte|2|boosheid|2|-|De volgende ochtend om acht uur zou het gecorrigeerd worden, en wie stond er voor een gesloten rolluik?
K|hulp|bereikbaarheid|2|boosheid|1|-|Telefoon uit, berichtjes ongelezen.
K|terugkijken|geen|2|irritatie|0|-|Kijk maar naar de foto's van het doopfeest, ik ben die oranje.
#S|rho-0680|review|bezorging|sterren=5
K|ontvangen|belofte|5|vertrouwen|0|-|Wat deze bezorgdienst zegt, doet ze ook: al tachtig weken lang geen enkele uitglijder.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het brood is elke keer vers van die ochtend.
#S|rho-0681|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Niets bijzonders op de kaart, en dat bedoel ik als compliment.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Gebakken schol, aardappelen, sla: alles klopte.
#S|rho-0682|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|Kunstzinnig, dat wel, drie erwten op een leisteen.
K|gebruiken|bejegening|2|irritatie|0|-|Bij mijn vraag om een bord werd er gekeken alsof ik om een trog had verzocht.
#S|rho-0683|review|diensten|sterren=3
K|orienteren|geen|3|verlangen|0|wens|Al jaren stond deze zaak op ons lijstje.
K|gebruiken|kwaliteit|3|neutraal|0|-|Nu kan er een streepje door.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het interieur, een oude apotheek met laatjes, is schitterend.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Wat erin bereid wordt, zou ik niet op recept willen.
#S|rho-0684|review|diensten|sterren=4
K|gebruiken|kwaliteit+prijs|4|blijdschap|0|-|Lekkere koffie en niet te duur
K|gebruiken|bejegening|4|blijdschap|0|-|ze onthouden wat je drinkt
#S|rho-0685|review|bezorging|sterren=1
K|ontvangen|fout|1|boosheid|1|-|Lege bak. Letterlijk een lege bak met een deksel erop.
K|hulp|bejegening|2|boosheid|1|-|Of ik zeker wist dat ik het niet al op had, vroeg de klantenservice.
#S|rho-0686|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Twee uur lang niet op mijn telefoon gekeken, zo goed was deze voorstelling met diner.
K|gebruiken|kwaliteit|4|blijdschap|0|-|En die gebrande makreel tussen de bedrijven door, heerlijk.
#S|rho-0687|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Onze kamer rook naar verf.
K|gebruiken|informatie|2|neutraal|0|-|Van de verbouwing was vooraf niets gezegd.
K|gebruiken|kwaliteit|2|irritatie|2|-|Vanaf half acht 's morgens werd er geboord.
K|betalen|beleid|4|neutraal|0|-|Er ging wel een tientje per nacht af.
#S|rho-0688|review|diensten|sterren=4
K|gebruiken|informatie|4|blijdschap|0|-|De ober raadde ons eerlijk de tong af en de wijting aan.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Daar had hij geen woord te veel over gezegd.
#S|rho-0689|review|diensten|sterren=3
K|gebruiken|kwaliteit|2|neutraal|0|-|Het bed was hard voor mijn oude botten.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ontbijt daarentegen royaal, tot en met de rozijnenbollen.
K|terugkijken|geen|3|verlangen|0|wens|Met een topper op het matras kom ik graag nog eens.
#S|rho-0690|review|diensten|sterren=1
K|aanvragen|privacy|1|boosheid|1|-|Na mijn reservering kreeg ik persoonlijke appjes van een van de obers.
K|hulp|bejegening|1|boosheid|1|-|De bedrijfsleidster vond dat ik het als compliment moest zien.
K|hulp|privacy|3|verlangen|0|wens|Ik wil dat mijn nummer daar overal verwijderd wordt.
#S|rho-0691|review|bezorging|sterren=4
K|ontvangen|levering|4|blijdschap|0|-|Geen klagen over de bezorging.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Geen klagen over de tandoori.
K|betalen|prijs|2|irritatie|0|-|Over de prijs van een bakje raita dan weer wel, 4 euro!
#S|rho-0692|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Soms wil je gewoon een goede bal gehakt, en dan rij je hierheen.
K|gebruiken|kwaliteit|2|neutraal|0|-|De jus is wat flauw.
#S|rho-0693|review|diensten|sterren=2
K|gebruiken|wachttijd|2|neutraal|1|-|Wie haast heeft moet hier niet zijn.
K|gebruiken|kwaliteit|3|neutraal|0|-|De toast kannibaal was wat hij moest zijn.
#S|rho-0694|review|diensten|sterren=5
K|gebruiken|bejegening|5|dankbaarheid|0|-|Onze baby had een spuitluier over alles heen en het personeel toverde een handdoek, een romper én een toefje humor tevoorschijn.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Gegeten hebben we trouwens ook, en lekker.
#S|rho-0695|review|diensten|sterren=3
K|wijzigen|informatie|2|verwarring|1|-|Mijn wijziging van zes naar vijf personen werd door drie verschillende mails bevestigd, elk met een andere tijd.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Eenmaal binnen was het goed toeven.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De gegratineerde aubergine onthoud ik.
