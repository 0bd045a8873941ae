#S|rec-k-0001|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mooie jurk, valt soepel en kleedt slank af.
K|gebruiken|kwaliteit|2|neutraal|0|-|Stof is iets dunner dan ik dacht, dus een onderjurkje is geen overbodige luxe.
K|aanvragen|geen|3|neutraal|0|-|Ik ben 1.68 en heb maat M genomen.
K|ontvangen|levering|4|blijdschap|0|-|Snel in huis.
#S|rec-k-0002|review|webshop|sterren=2
K|ontvangen|kwaliteit|2|teleurstelling|0|-|Kleur valt tegen, op de foto is het zachtroze en in het echt zuurstokroze.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Ook de pasvorm is raar, te wijd in de taille en te strak bij de schouders.
K|wijzigen|geen|3|neutraal|0|-|Gaat retour.
#S|rec-k-0003|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|gewoon een basic shirt
K|gebruiken|kwaliteit|2|neutraal|0|-|beetje doorschijnend
K|betalen|prijs|4|blijdschap|0|-|voor een tientje mag je niet mopperen
#S|rec-k-0004|review|webshop|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Na 1 (!) keer dragen gat onder de oksel.
K|gebruiken|kwaliteit|1|boosheid|0|-|Stiksel hangt los, zoom rafelt, knoop eraf.
K|hulp|wachttijd|2|irritatie|2|-|Mail gestuurd, drie weken niks gehoord.
K|terugkijken|geen|1|boosheid|0|-|Webwinkel Modanza, schaam jullie kapot.
#S|rec-k-0005|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Deze wandelschoenen zijn een zegen voor mijn voeten.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zes dagen Pieterpad zonder één blaar, dat is me nog nooit overkomen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De demping is heerlijk en ze blijven droog in nat gras.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Inlopen was niet nodig.
#S|rec-k-0006|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ze zitten als gegoten, deze laarsjes.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Na een maand laat de hak los.
K|hulp|geen|3|neutraal|1|-|Schoenmaker heeft het gelijmd voor 12 euro.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Voor echt leer had ik toch meer degelijkheid verwacht.
#S|rec-k-0007|enquete|webshop|nps=3
K|gebruiken|kwaliteit|2|irritatie|0|-|maat klopt van geen kanten
K|wijzigen|beleid|2|irritatie|1|-|retour moet je zelf betalen
#S|rec-k-0008|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn dochter van 4 is er dolgelukkig mee, ze wil haar regenlaarzen in bed aanhouden.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Print is vrolijk en de rubber lekker soepel.
K|gebruiken|kwaliteit|2|neutraal|0|-|Vallen wel ruim.
K|orienteren|geen|3|neutraal|0|-|Twijfel je, neem dan een maatje kleiner.
#S|rec-k-0009|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Trui kriebelt als een dolle.
K|gebruiken|kwaliteit+informatie|2|irritatie|0|-|'Superzacht merino', het lijkt eerder schuurpapier.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Model is wel flatteus.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Ik draag hem met een coltrui eronder, maar dat is niet echt de bedoeling.
#S|rec-k-0010|social|webshop|
K|gebruiken|kwaliteit|4|blijdschap|0|-|die cargobroek van @straatgoed is zo comfy bro, draag hem al 4 dagen op rij 💀
#S|rec-k-0011|review|webshop|sterren=1
K|ontvangen|fout|1|boosheid|2|-|Bestelde zwart kreeg bruin, bestelde 38 kreeg 42, twee verschillende linkerschoenen!
K|hulp|bejegening|2|irritatie|1|-|klantendienst vindt het 'een grappige samenloop'
K|ontvangen|fout|1|boosheid|0|-|lachen, zeg, zeker als je zondag een trouw hebt
#S|rec-k-0012|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Ongelofelijk chic pak voor een uiterst redelijke prijs.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De snit is modern maar niet overdreven strak.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Op kantoor kreeg ik meteen de vraag of ik een sollicitatiegesprek had.
#S|rec-k-0013|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Jas is lekker warm en de capuchon is afneembaar.
K|gebruiken|kwaliteit|2|irritatie|0|-|De rits is een hele toer, blijft steeds in de voering haken.
K|gebruiken|kwaliteit|2|neutraal|0|-|Zakken zijn aan de kleine kant, er past amper een telefoon in.
K|gebruiken|kwaliteit|3|verlangen|0|wens|Een binnenzak had niet misstaan.
#S|rec-k-0014|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Fijne bh, eindelijk een die niet insnijdt.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ondersteuning is stevig zonder dat je een harnas aan hebt.
K|gebruiken|kwaliteit|2|neutraal|0|-|Bandjes zakken een beetje af.
K|orienteren|informatie|4|vertrouwen|0|-|Ik bestelde op advies van hun maathulp en die zat er niet naast.
#S|rec-k-0015|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De broek lubbert na een halve dag zitten.
K|gebruiken|kwaliteit|2|neutraal|0|-|Knieën puilen uit, bips zakt.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Wel zacht katoen.
K|betalen|prijs|2|teleurstelling|0|-|Jammer van het geld, 89 euro is niet niks.
#S|rec-k-0016|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Wauw wauw WAUW!!! 😍😍
K|gebruiken|kwaliteit|5|blijdschap|0|-|Zo'n beeldschone trouwjurk en dat voor 320 euro
K|gebruiken|kwaliteit|4|blijdschap|0|-|sluit perfect aan en het kant is verfijnd
K|ontvangen|bejegening|4|dankbaarheid|0|-|er zat zelfs een handgeschreven kaartje bij met felicitaties
#S|rec-k-0017|review|webshop|sterren=3
K|ontvangen|levering|3|neutraal|0|-|Levertijd was vijf werkdagen, zoals vermeld.
K|gebruiken|kwaliteit|3|neutraal|0|-|Sokken doen wat sokken doen.
K|gebruiken|kwaliteit|2|neutraal|0|-|Na een paar wasjes zijn de witte vergrijsd.
#S|rec-k-0018|review|webshop|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Wat een vod.
K|gebruiken|kwaliteit|1|boosheid|0|-|Gekrompen tot poppenkleertje, gewassen op 30!
K|hulp|beleid|2|irritatie|1|-|Volgens de verkoper is dat 'eigen schuld' en valt het buiten de garantie.
#S|rec-k-0019|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Degelijke werkbroek, kan tegen een stootje.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Kniestukken zitten op de goede plek en de zakken zijn doordacht.
K|gebruiken|kwaliteit|2|neutraal|0|-|Alleen aan de lange kant, ik heb hem 4 cm laten inkorten.
#S|rec-k-0020|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|Van die 'antislip' merk ik weinig, ik schaats erop door de keuken.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De vacht in de pantoffel was binnen twee weken platgelopen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ze zijn wel schattig om te zien.
#S|rec-k-0021|enquete|webshop|csat=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|mooie stof, fijne pasvorm
K|ontvangen|levering|2|neutraal|1|-|levering duurde een week langer
#S|rec-k-0022|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Hoesje past precies om de telefoon.
K|gebruiken|kwaliteit|2|irritatie|0|-|Maar spekglad! Hij glipt zo uit je hand, wat is dan de zin van een hoesje?
K|gebruiken|kwaliteit|4|blijdschap|0|-|De kaarthouder achterop is wel superhandig.
#S|rec-k-0023|review|webshop|sterren=1
K|gebruiken|kwaliteit|1|teleurstelling|0|-|Telefoon één keer laten vallen, van nog geen meter, en scherm aan diggelen, ondanks dit 'shockproof' hoesje.
K|gebruiken|kwaliteit|1|boosheid|0|-|Misleidende rommel.
#S|rec-k-0024|review|webshop|sterren=5
K|ontvangen|kwaliteit|4|blijdschap|0|-|Screenprotector zat er in no time op, zonder luchtbelletjes.
K|gebruiken|kwaliteit|5|vertrouwen|0|-|Hij heeft mijn toestel al twee keer gered.
#S|rec-k-0025|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Hoesje vergeelt na 2 maanden, knopjes gaan stroef
K|gebruiken|kwaliteit|2|teleurstelling|0|-|'t ziet er nu heel goedkoop uit
K|ontvangen|levering|4|blijdschap|0|-|verzending was wel bliksemsnel
#S|rec-k-0026|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn kleinzoon (3) speelt onafgebroken met dit houten treintje.
K|gebruiken|kwaliteit|4|vertrouwen|0|-|Splintervrij, degelijk gelijmd en netjes geverfd.
K|gebruiken|kwaliteit|2|neutraal|0|-|De magneetjes zijn wat zwak, dus de wagonnetjes raken nogal eens los.
#S|rec-k-0027|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|Reusachtige doos, petieterig speelgoed.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Onze zoon was er na tien minuten op uitgekeken.
K|ontvangen|informatie|2|teleurstelling|1|-|Batterijen stonden nergens vermeld en zaten er niet bij, dus tranen op pakjesavond.
#S|rec-k-0028|review|webshop|sterren=1
K|gebruiken|privacy|1|boosheid|0|-|Deze knuffel verloor zijn ogen in de mond van mijn baby.
K|gebruiken|privacy|1|bezorgdheid|0|angst|Ik moet er niet aan denken wat er had kunnen gebeuren.
K|hulp|geen|1|boosheid|0|wens|Haal dit onmiddellijk uit de verkoop.
#S|rec-k-0029|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Knutselset ziet er aantrekkelijk uit en de kleuren zijn sprankelend.
K|gebruiken|kwaliteit|2|irritatie|0|-|De lijm plakt voor geen meter.
K|gebruiken|informatie|2|verwarring|1|-|De gebruiksaanwijzing is een raadsel, pijltjes alle kanten op.
K|gebruiken|kwaliteit|3|neutraal|0|-|Met wat hulp van papa is het toch een draak geworden.
#S|rec-k-0030|review|webshop|sterren=4
K|wijzigen|beleid|4|blijdschap|0|-|Ruilen ging van een leien dakje: formuliertje printen, inleveren bij de sigarenboer, klaar.
K|betalen|wachttijd|4|blijdschap|0|-|Het geld stond na twee dagen alweer op mijn rekening.
K|gebruiken|kwaliteit|4|blijdschap|0|-|En de juiste maat zit nu prima.
#S|rec-k-0031|review|webshop|sterren=2
K|wijzigen|geen|3|neutraal|0|-|Drie jurken besteld, drie teruggestuurd.
K|wijzigen|beleid|2|irritatie|1|-|Per jurk houden ze 2,95 in, dat staat met priegelletters onderaan.
K|betalen|wachttijd|2|irritatie|2|-|Zes weken op mijn geld gewacht.
K|gebruiken|kwaliteit|2|neutraal|0|-|En het waren niet eens lelijke jurken, alleen veel te kort voor mij met mijn 1 meter 82.
#S|rec-k-0032|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Al mijn vijfde paar van dit merk en nog altijd even verzot.
K|gebruiken|kwaliteit|4|vertrouwen|0|-|Je weet wat je krijgt: zelfde leest, zelfde zool, zelfde kwaliteit.
#S|rec-k-0033|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zwemshort zit comfortabel en droogt vlug.
K|gebruiken|kwaliteit|2|neutraal|0|-|Het binnenbroekje schuurt.
K|gebruiken|kwaliteit|2|neutraal|0|-|Koordje was er na één vakantie al uit.
#S|rec-k-0034|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Kloeke rugzak, mijn laptop en sportspullen kunnen er samen in.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De schouderbanden snijden niet.
K|gebruiken|kwaliteit|2|neutraal|0|-|Waterdicht is hij niet, hooguit waterafstotend.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Met een regenhoes eroverheen is dat euvel verholpen.
#S|rec-k-0035|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Het kostuum voor carnaval leek nergens naar.
K|gebruiken|kwaliteit|2|irritatie|0|-|Meer vuilniszak dan vampier.
K|gebruiken|geen|3|neutraal|0|-|Maar goed, het hoefde maar één avond mee te gaan.
#S|rec-k-0036|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Zachtste babyrompertjes ever, en de drukknoopjes blijven dicht.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Kleuren blijven ook na twintig keer wassen fris.
K|betalen|prijs|4|blijdschap|0|-|Set van 5 voor 14,99, dat is geen geld.
#S|rec-k-0037|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|De riem is netjes afgewerkt.
K|gebruiken|kwaliteit|2|neutraal|0|-|Hij rook de eerste dagen penetrant naar lijm.
K|gebruiken|kwaliteit|3|neutraal|0|-|Dat is na luchten grotendeels verdwenen.
K|gebruiken|kwaliteit|2|neutraal|0|-|Gaatjes zitten wat ver uit elkaar.
#S|rec-k-0038|social|webshop|
K|ontvangen|fout|2|irritatie|1|-|Hoera, wéér een pakje van @kleedt met een jurk die ik niet besteld heb. Mijn kast wordt er in elk geval gevarieerder van 🙃
#S|rec-k-0039|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Sportlegging blijft zitten waar hij zitten moet, ook tijdens burpees.
K|gebruiken|kwaliteit|4|blijdschap|0|-|squatproof, getest door vriendin met strenge blik
K|gebruiken|kwaliteit|2|neutraal|0|-|pilt een klein beetje tussen de benen
#S|rec-k-0040|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|niet echt onder de indruk
K|gebruiken|kwaliteit|2|teleurstelling|0|-|zool is keihard en de veters zijn te kort
K|gebruiken|kwaliteit|4|blijdschap|0|-|ze zien er wel vet uit
K|wijzigen|geen|3|neutraal|0|-|ik stuur ze denk ik terug
#S|rec-k-0041|review|webshop|sterren=3
K|aanleiding|geen|3|neutraal|0|-|Voor de bruiloft van mijn zus zocht ik iets feestelijks dat niet te uitbundig was.
K|orienteren|digitaal|4|blijdschap|0|-|De site heeft handige filters op lengte, mouw en gelegenheid.
K|orienteren|informatie|2|verwarring|1|-|De maattabel daarentegen is een doolhof: Britse maten, Italiaanse maten, en nergens centimeters.
K|aanvragen|geen|3|neutraal|0|-|Uiteindelijk op de gok een 42 genomen.
K|ontvangen|levering|4|blijdschap|0|-|De volgende middag al binnen, keurig op een hangertje.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De stof valt sierlijk en de petrolkleur is schitterend.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De halslijn gaapt als ik vooroverbuig, wat nogal ongelukkig is tijdens een receptie.
K|gebruiken|geen|3|neutraal|0|-|Met een broche heb ik het opgelost.
#S|rec-k-0042|review|webshop|sterren=2
K|aanvragen|geen|3|neutraal|0|-|Vier sneakers in de sale gekocht voor het hele gezin.
K|ontvangen|fout|2|irritatie|1|-|Eén paar was duidelijk al gedragen, er zat kauwgom onder de zool.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Het tweede paar begon na een week te stinken, hoe vaak je ze ook lucht.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De andere twee zijn trouwens patent, mijn zoon trekt niets anders meer aan.
K|wijzigen|beleid|1|boosheid|2|-|Sale-artikelen mogen niet terug, ook niet met kauwgom. Te gek voor woorden.
#S|rec-k-0043|review|webshop|sterren=4
K|orienteren|geen|3|bezorgdheid|0|-|Online een winterjas kopen vond ik altijd een gok.
K|gebruiken|kwaliteit|4|verrassing+blijdschap|0|-|Maar hier ben ik aangenaam verrast.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De jas is lichtgewicht, winddicht en ziet er verzorgd uit.
K|gebruiken|kwaliteit|2|irritatie|0|-|Alleen dat reusachtige logo op de rug had voor mij niet gehoeven.
K|gebruiken|kwaliteit|3|verlangen|0|wens|Hadden ze die zonder opdruk, dan nam ik er nog een.
#S|rec-k-0044|review|webshop|sterren=1
K|terugkijken|privacy|1|boosheid|0|-|Pas op: dit is een nepwinkel!
K|orienteren|informatie|2|irritatie|0|-|Prachtige foto's, gestolen van een ander merk.
K|ontvangen|levering|1|boosheid|3|-|Twee maanden gewacht en toen kwam er een zonnebril van 50 cent in plaats van een leren tas.
K|hulp|bereikbaarheid|2|irritatie|2|-|Op mails komt een automatisch antwoord in gebroken Nederlands.
K|betalen|geen|1|teleurstelling|3|-|Naar mijn 79 euro kan ik fluiten.
#S|rec-k-0045|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Eerlijk is eerlijk: ik ben verliefd op een regenpak.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het ademt, het ritselt niet en de broek kun je over je schoenen heen aantrekken.
K|gebruiken|prijs|4|vertrouwen|0|-|Een rib uit je lijf, maar dan doe je er ook tien jaar mee.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Vanmorgen door een hoosbui gefietst en ik stapte droog als gort het kantoor in.
#S|rec-k-0046|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Leren tas is een pronkstuk, soepel en met een fraaie glans.
K|gebruiken|kwaliteit|2|neutraal|0|-|De schouderband is te lang en heeft te weinig gaatjes.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Na een half jaar slijt de binnenvoering al.
K|hulp|bejegening|4|blijdschap|0|-|Winkel dacht netjes mee en bood een herstelling aan.
K|hulp|wachttijd|2|neutraal|2|-|Die heeft dan wel vijf weken geduurd.
K|gebruiken|kwaliteit|3|neutraal|0|-|Nu is hij weer in orde.
#S|rec-k-0047|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Een degelijk fietshelmpje dat niet lelijk is, het bestaat dus.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Verstellen doe je met één draaiknop.
K|gebruiken|privacy|4|vertrouwen|0|-|Het geeft me een gerust gevoel nu ze zelf naar school rijdt.
K|gebruiken|kwaliteit|2|neutraal|0|-|Vizier krast rap.
#S|rec-k-0048|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|Deze skinny jeans is zo stug dat ik er robotachtig in loop.
K|gebruiken|kwaliteit|2|irritatie|0|-|Verft ook nog af, mijn witte bank heeft nu een blauwe tint.
K|gebruiken|kwaliteit|3|neutraal|0|-|Misschien dat hij inloopt, we zullen zien.
#S|rec-k-0049|review|webshop|sterren=1
K|ontvangen|kwaliteit|1|boosheid|0|-|Heel het pak rook naar sigaretten en zweet, walgelijk.
K|ontvangen|fout|2|boosheid|1|-|Er hing nog een kassaticket van een vorige koper aan.
K|hulp|bejegening|2|irritatie|1|-|Op mijn klacht kreeg ik: 'u kan het luchten'.
#S|rec-k-0050|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|pyjama is heerlijk zacht, ik loop er hele zondagen in
K|gebruiken|kwaliteit|4|blijdschap|0|-|grappig printje met luiaards
K|gebruiken|kwaliteit|2|neutraal|0|-|knoopsgaten zijn wat slordig gestikt
K|ontvangen|bejegening|4|blijdschap|0|-|er zat een zakje drop bij, schattig
#S|rec-k-0051|review|webshop|sterren=5
K|geen|geen|3|neutraal|0|-|Mevrouw van 76 hier.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Wat zijn dit fijne instappers, ik hoef niet meer te bukken en mijn hielen schuren niet.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Bovendien zien ze er niet uit als bejaardenschoenen.
K|betalen|prijs|4|blijdschap|0|-|De prijs is alleszins redelijk.
K|terugkijken|geen|4|blijdschap|0|-|Ik heb mijn hele bridgeclub aangestoken.
#S|rec-k-0052|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Bouwpakket van een draaimolen met klikblokjes, urenlang puzzelplezier.
K|gebruiken|kwaliteit|2|neutraal|0|-|Passing van de steentjes is minder strak dan bij het origineel.
K|ontvangen|fout|2|neutraal|1|-|Er ontbraken drie onderdeeltjes.
K|hulp|wachttijd|4|blijdschap|0|-|Die werden na één mailtje opgestuurd.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Eindresultaat is een plaatje op de vensterbank.
#S|rec-k-0053|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De poppenwagen is wankel en een wiel zwabbert.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Het hout is van het goedkoopste soort, je ziet de nietjes zitten.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Onze peuter maalt er niet om en loopt trots door de gang.
K|gebruiken|privacy|2|bezorgdheid|0|angst|Toch houd ik mijn hart vast voor die nietjes.
#S|rec-k-0054|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Snoezig mutsje met bijpassende wantjes.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Lekker warm zonder te kriebelen.
K|gebruiken|kwaliteit|2|neutraal|0|-|Het touwtje tussen de wantjes is aan de korte kant.
#S|rec-k-0055|review|webshop|sterren=3
K|ontvangen|levering|4|blijdschap|0|-|Netjes geleverd op de afgesproken dag.
K|ontvangen|kwaliteit|2|irritatie|0|-|Overdreven veel verpakking: doos in doos in doos.
K|gebruiken|kwaliteit|3|neutraal|0|-|De sjaal zelf is oké, geen wereldwonder.
K|gebruiken|kwaliteit|2|neutraal|0|-|De franjes laten wat los.
#S|rec-k-0056|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Niets dan lof voor deze hardloopschoenen.
K|orienteren|informatie|4|vertrouwen|0|-|In de winkel is mijn loopstijl gefilmd en geanalyseerd, dat wekte vertrouwen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Veerkrachtig, licht, stabiel op oneffen paden.
K|gebruiken|kwaliteit|4|opluchting|0|-|Sinds ik ze heb zijn mijn scheenbeenklachten weg.
#S|rec-k-0057|review|webshop|sterren=1
K|aanvragen|geen|3|neutraal|0|-|Bestelling op 3 januari.
K|ontvangen|levering|2|irritatie|2|-|Steeds een nieuwe leverdatum, viermaal verzet.
K|wijzigen|geen|2|boosheid|2|-|Dan maar geannuleerd, wat blijkbaar ook 'in behandeling' moet.
K|betalen|wachttijd|1|boosheid|3|-|Tot op de dag van vandaag geen rooie cent teruggezien!
#S|rec-k-0058|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Ik wilde er zo graag van houden, van deze kimono.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Maar de stof plakt, kraakt en wordt statisch.
K|gebruiken|kwaliteit|2|irritatie|0|-|Bij iedere stap knettert het, een levende bliksemafleider ben ik.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het dessin met de kraanvogels blijft prachtig.
#S|rec-k-0059|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Top bikini, bedekt wat bedekt moet worden.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zelfs na chloor en zee nog knalgeel.
K|gebruiken|kwaliteit|2|neutraal|0|-|Beugels mochten zachter.
K|orienteren|geen|3|neutraal|0|-|Tip: neem het broekje een maat groter dan het topje.
#S|rec-k-0060|enquete|webshop|nps=7
K|gebruiken|kwaliteit|4|blijdschap|0|-|leuke collectie voor maatje meer
K|gebruiken|kwaliteit|2|neutraal|0|-|stofjes soms wat synthetisch
#S|rec-k-0061|enquete|webshop|nps=5
K|gebruiken|kwaliteit|3|neutraal|0|-|middelmatig
#S|rec-k-0062|enquete|webshop|csat=1
K|gebruiken|kwaliteit|1|boosheid|0|-|pure bagger die stof
K|betalen|fout|1|boosheid|2|-|en ik kreeg nog een aanmaning ook terwijl alles teruggestuurd was
#S|rec-k-0063|social|webshop|
K|gebruiken|kwaliteit|4|blijdschap|0|-|ok maar waarom zit deze oversized trui van @luwte beter dan al mijn relaties
#S|rec-k-0064|social|webshop|
K|gebruiken|kwaliteit|2|irritatie|0|-|Dank u @schoenpaleis voor de 'waterdichte' botten. Mijn tenen kunnen intussen zwemmen.
#S|rec-k-0065|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|De overhemden strijken bijna vanzelf.
K|gebruiken|kwaliteit|2|neutraal|0|-|Boordje is te wijd voor wie een smalle nek heeft.
K|gebruiken|kwaliteit|2|neutraal|0|-|Manchetten zijn dan weer te nauw.
K|gebruiken|kwaliteit|3|neutraal|0|-|Kwestie van bouw, vermoed ik.
#S|rec-k-0066|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|keigoei schoenen voor in de keuken te staan, nen hele shift zonder zere voeten
K|gebruiken|kwaliteit|4|blijdschap|0|-|afwasbaar ook
K|gebruiken|kwaliteit|2|neutraal|0|-|schoonheidsprijs gaan ze nie winnen
#S|rec-k-0067|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Verkleedjurk van de ijsprinses: glitters overal behalve op de jurk.
K|gebruiken|kwaliteit|2|neutraal|0|-|Na een uurtje zat het hele huis onder.
K|gebruiken|kwaliteit|2|neutraal|0|-|Klittenband achterin krabt in haar nekje.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zij vindt hem evenwel het mooiste wat ze ooit heeft gehad, dus wie ben ik.
#S|rec-k-0068|review|webshop|sterren=5
K|hulp|beleid|5|dankbaarheid|0|-|Rits van mijn skibroek kapot, twee jaar na aankoop, en ze hebben hem kosteloos gerepareerd.
K|hulp|wachttijd|4|blijdschap|0|-|Binnen acht dagen had ik hem terug, gewassen en al.
K|terugkijken|geen|5|vertrouwen|0|-|Zo bind je klanten, chapeau.
#S|rec-k-0069|review|webshop|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Om je kapot te schamen: ik buk en RRRATS.
K|gebruiken|kwaliteit|1|boosheid|0|-|Volle vergadering, alle ogen op mijn bil.
K|gebruiken|kwaliteit|2|irritatie|0|-|Kwaliteitsjeans mijn neus.
#S|rec-k-0070|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Telefoonkoord is handig op festivals.
K|gebruiken|kwaliteit|2|neutraal|0|-|Het clipje voelt fragiel aan.
K|gebruiken|kwaliteit|2|neutraal|0|-|Kleur geeft af op een wit shirt als je zweet.
K|betalen|prijs|4|blijdschap|0|-|Voor die paar euro neem ik dat op de koop toe.
#S|rec-k-0071|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Stijlvol horloge dat duurder oogt dan het is.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Loopt na een halfjaar nog gelijk.
K|gebruiken|kwaliteit|2|neutraal|0|-|Leren bandje begint te barsten.
K|gebruiken|kwaliteit|3|verlangen|0|wens|Een bandje van staal erbij was welkom geweest.
#S|rec-k-0072|review|webshop|sterren=2
K|ontvangen|levering|4|blijdschap|0|-|Pakje was er vlotjes.
K|ontvangen|kwaliteit|2|teleurstelling|0|-|Maar wat een sof toen ik het opende.
K|ontvangen|kwaliteit|2|irritatie|0|-|Rok verkreukeld in een veel te klein zakje gepropt, vlek op de voorkant.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De taille zit op mijn ribben.
K|wijzigen|bereikbaarheid|2|irritatie|2|-|Retourpunt in mijn dorp is opgedoekt, dus mag ik 14 km rijden.
#S|rec-k-0073|chat|webshop|
K|geen|geen|3|neutraal|0|-|hoi
K|wijzigen|geen|3|verlangen|0|wens|ik wil graag mijn bestelling ruilen, die blazer
K|gebruiken|kwaliteit|2|teleurstelling|0|-|hij staat me echt voor geen meter, ik lijk wel een portier
K|gebruiken|kwaliteit|4|blijdschap|0|-|de broek erbij is wel prachtig hoor die houd ik
K|wijzigen|geen|3|neutraal|0|vraag|moet het kaartje er nog aanzitten?
#S|rec-k-0074|review|webshop|sterren=3
K|orienteren|informatie|3|verwarring|0|-|Ik twijfelde tussen S en M, want elke site beweert iets anders over dit merk.
K|aanvragen|geen|3|neutraal|0|-|M gekocht.
K|ontvangen|kwaliteit|3|neutraal|0|-|Bij het passen bleek S toch beter.
K|wijzigen|digitaal|4|blijdschap|0|-|Omwisselen kon met één druk op de knop.
K|wijzigen|levering|2|neutraal|1|-|De nieuwe maat liet wel twee weken op zich wachten.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Nu zit hij zoals ik hoopte, mooi aangesloten zonder te knellen.
K|gebruiken|kwaliteit|2|neutraal|0|-|Enig bezwaar: de stof trekt pluisjes aan.
#S|rec-k-0075|review|webshop|sterren=4
K|aanleiding|geen|3|neutraal|0|-|Mijn oude winterlaarzen waren na acht jaar trouwe dienst versleten.
K|gebruiken|kwaliteit|4|verrassing|0|-|Deze zijn nog beter, dat had ik niet voor mogelijk gehouden.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De voering is behaaglijk en het profiel grijpt zich vast op ijs.
K|gebruiken|kwaliteit|2|neutraal|0|-|Aantrekken vergt wat gewrik.
#S|rec-k-0076|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Wie denkt dat dit kasjmier is, gelooft ook in sinterklaas.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Na de eerste dracht al een ladder in de mouw.
K|betalen|beleid|4|opluchting|0|-|Mocht hem gelukkig zonder bon terugbrengen en kreeg alles vergoed.
