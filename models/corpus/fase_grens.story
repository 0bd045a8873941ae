#S|fgr-0001|social|webshop|
K|orienteren|levering|3|neutraal|0|vraag|@tafelhuis voor ik bestel: hoe lang duurt de levering van die eiken bank ongeveer?
A|||||||Hoi! Reken op vier tot zes weken.
K|orienteren|levering|2|teleurstelling|0|-|Oei, dan ben ik te laat voor kerst
K|orienteren|geen|3|neutraal|0|vraag|hebben jullie iets vergelijkbaars op voorraad staan?
#S|fgr-0002|review|webshop|sterren=2
K|orienteren|kwaliteit|4|blijdschap|0|-|Mooi aanbod aan kinderfietsen, echt voor elke leeftijd wat.
K|aanvragen|storing+digitaal|2|irritatie|1|-|Bij het afrekenen viel de hele site uit
K|aanvragen|fout|2|irritatie|1|-|en toen ik opnieuw begon stond er ineens een andere maat in het mandje.
K|ontvangen|levering|3|neutraal|0|-|De fiets kwam uiteindelijk op woensdag.
#S|fgr-0003|enquete|telecom|nps=2
K|vertrekken|prijs|2|teleurstelling|0|-|Na elf jaar trouwe klant stap ik over, voor nieuwe klanten is alles goedkoper.
#S|fgr-0004|chat|telecom|
K|gebruiken|geen|3|neutraal|0|-|Ik gebruik de nieuwe simkaart nu een week
K|betalen|fout|2|irritatie|0|-|en de eerste factuur klopt al niet, er staan twee abonnementen op
A|||||||Vervelend, ik kijk even mee. Is het nummer dat eindigt op 83?
K|geen|geen|3|neutraal|0|-|ja
A|||||||Er is per ongeluk een tweede contract aangemaakt. Ik zet het terug.
K|betalen|fout|4|opluchting|0|-|ok fijn dat het zo snel rechtgezet kan worden
#S|fgr-0005|email|verzekering|
K|aanleiding|geen|3|neutraal|0|-|In juni gaan wij met drie kinderen op wereldreis, een half jaar lang.
K|orienteren|beleid|3|neutraal|0|vraag|Dekt jullie doorlopende reisverzekering ook een verblijf van langer dan 180 dagen?
K|orienteren|informatie|2|verwarring|1|-|In de voorwaarden op de site staat op de ene bladzijde 90 dagen en op de andere 180.
K|orienteren|prijs|3|neutraal|0|vraag|Wat zou de premie voor ons vijven worden?
K|geen|geen|3|neutraal|0|-|Groet, familie Wellens
#S|fgr-0006|review|diensten|sterren=5
K|orienteren|bejegening|5|blijdschap|0|-|In de winkel nam Marleen een uur de tijd om me loopschoenen te laten passen, ik mocht ermee de straat op.
K|orienteren|informatie|4|vertrouwen|0|-|Ze zei eerlijk dat het duurste paar voor mijn voet niet het beste was.
K|aanvragen|prijs|4|blijdschap|0|-|Zonder morren nog de kortingsactie van vorige week erbij gekregen toen ik afrekende.
#S|fgr-0007|social|bank|
K|aanvragen|wachttijd|2|irritatie|2|-|Vijf weken geleden hypotheek aangevraagd bij @waardbank en nog altijd 'in behandeling'.
K|aanvragen|informatie|2|irritatie|1|-|Niemand kan me zeggen welk papier er nog mist
K|aanvragen|wachttijd|2|bezorgdheid|0|angst|straks verlopen de ontbindende voorwaarden en zijn we het huis kwijt 😬
#S|fgr-0008|email|overheid|
K|aanvragen|digitaal|2|irritatie|2|-|Ik heb de aanvraag voor een parkeervergunning nu drie keer ingevuld en elke keer krijg ik 'onbekende fout' na het uploaden van het kenteken.
K|aanvragen|geen|3|verlangen|0|wens|Zou u mij een papieren formulier willen toesturen?
#S|fgr-0009|chat|reizen|
K|orienteren|geen|3|neutraal|0|vraag|Hebben jullie in de meivakantie nog een huisje voor 6 pers met hond?
A|||||||Ja, in park Heidezicht is er nog één vrij.
K|orienteren|prijs|3|neutraal|0|vraag|en wat kost die all in, dus met schoonmaak en toeristenbelasting
A|||||||In totaal 812 euro voor vier nachten.
K|orienteren|prijs|2|verrassing|0|-|Zo, dat is een stuk meer dan de 549 die op de voorpagina staat
K|aanvragen|geen|3|neutraal|0|wens|Nou vooruit zet hem maar vast op naam van Terlouw
#S|fgr-0010|notitie|wonen|
K|aanleiding|geen|3|neutraal|0|-|Mw. gaat scheiden, moet voor 1 sept. uit koopwoning.
K|orienteren|beleid|3|neutraal|0|vraag|Wil weten of zij voor urgentie in aanmerking komt.
K|orienteren|informatie|2|verwarring|1|-|Heeft op website gezocht, begrijpt verschil tussen inschrijfduur en zoekwaarde niet.
M|orienteren|procedure|2|irritatie|0|-|Ik mag haar formeel niets zeggen over de kans, terwijl ze juist dat moet weten.
#S|fgr-0011|review|energie|sterren=1
K|orienteren|prijs|4|blijdschap|0|-|Aantrekkelijk tarief, dat moet ik ze nageven, daarom kwam ik hier uit.
K|aanvragen|fout|2|irritatie|1|-|De aanmelding ging op het verkeerde huisnummer, ik woon op 14, niet op 14a.
K|aanvragen|wachttijd|2|boosheid|3|-|Mijn oude leverancier was binnen een dag opgezegd, hier stonden ze na zes weken nog te dubben.
K|terugkijken|geen|1|boosheid|0|-|Doe het niet mensen, blijf gewoon zitten waar je zit.
#S|fgr-0012|enquete|bezorging|csat=4
K|aanvragen|digitaal|4|blijdschap|0|-|Adres invullen, etiket printen, klaar: een pakje versturen was in twee minuten gepiept.
#S|fgr-0013|social|reizen|
K|aanvragen|digitaal|2|irritatie|1|vraag|Al drie keer zitplaats 14C gekozen bij @vlotair en bij het betalen springt ie terug naar 31E. Iemand?
A|||||||Hoi Sanne, probeer het eens in een ander browservenster.
K|aanvragen|digitaal|2|irritatie|2|-|'ander browservenster' lol, dat was poging vier t/m zes
#S|fgr-0014|chat|energie|
K|orienteren|geen|3|neutraal|0|vraag|Kan ik bij jullie een dynamisch contract nemen als ik nog een ouwe draaischijfmeter heb?
A|||||||Nee, daar heeft u een slimme meter voor nodig.
K|orienteren|prijs|3|neutraal|0|vraag|ok en kost zo'n meter wat
A|||||||Die plaatst de netbeheerder gratis.
K|aanleiding|geen|3|neutraal|0|-|top, hij moest er toch een keer uit want de boel rammelt
#S|fgr-0015|email|webshop|
K|ontvangen|kwaliteit|2|neutraal|0|-|Goedemorgen, gisteren de wandelschoenen ontvangen, maar de linker is duidelijk een halve maat kleiner.
K|wijzigen|geen|3|verlangen|0|wens|Graag zou ik ze ruilen voor een paar in 43.
K|wijzigen|beleid|3|neutraal|0|vraag|Moet ik de verzendkosten zelf dragen?
#S|fgr-0016|social|telecom|
K|orienteren|prijs|3|neutraal|0|vraag|vraagje aan de mensen die bij @kabelaar zitten: is dat pakket van 45 piek waard of zit er een addertje onder
K|orienteren|kwaliteit|2|bezorgdheid|0|-|lees overal dat de wifi tot de keukendeur reikt en geen meter verder, weet nu ff niet meer
#S|fgr-0017|gesprek|verzekering|
A|||||||Hollebeek Verzekeringen, met Anouk.
K|aanleiding|geen|3|neutraal|0|-|goeiemiddag met ja ik heb net een hondje uit het asiel
K|orienteren|geen|3|neutraal|0|vraag|en nou vroeg ik me af kun je zo'n beest bij jullie verzekeren ook als ie al negen is
A|||||||Vanaf acht jaar nemen we helaas geen nieuwe dieren meer aan.
K|orienteren|beleid|2|teleurstelling|0|-|oh dat is jammer die regel die ken ik dus niet
K|orienteren|informatie|4|dankbaarheid|0|-|nou fijn dat u het eerlijk zegt dan hoef ik die formulieren tenminste niet in te vullen
#S|fgr-0018|review|diensten|sterren=3
K|aanvragen|bereikbaarheid|2|irritatie|1|-|Een tafel reserveren kan enkel telefonisch, en dan nog alleen tussen vier en vijf.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Eten zelf was dik in orde, vooral de stoofpot.
K|betalen|prijs|2|neutraal|0|-|Rekening wel aan de hoge kant voor een eetcafé.
K|terugkijken|geen|3|neutraal|0|-|Of ik nog eens ga? Misschien als een ander trakteert.
#S|fgr-0019|enquete|bank|nps=9
K|aanvragen|wachttijd|5|verrassing|0|-|Op dinsdagavond een rekening geopend met mijn telefoon en woensdagochtend kon ik er al mee pinnen, dat had ik nooit verwacht.
#S|fgr-0020|email|telecom|
K|wijzigen|geen|3|neutraal|0|-|Wij verhuizen op 4 maart van Zwolle naar een appartement in Deventer.
K|wijzigen|geen|3|neutraal|0|vraag|Kan het internetabonnement gewoon mee, of moet ik een nieuw contract afsluiten?
K|wijzigen|prijs|3|neutraal|0|vraag|Zijn daar nog kosten aan verbonden?
#S|fgr-0021|chat|bezorging|
K|orienteren|geen|3|neutraal|0|vraag|hi kan ik bij jullie een surfplank versturen van 2,40 lang
A|||||||Tot 1,75 meter kan het met de gewone dienst, daarboven is het vracht.
K|orienteren|prijs|3|neutraal|0|vraag|wat kost vracht dan naar zeeland
A|||||||Vanaf 64 euro.
K|orienteren|prijs|2|irritatie|0|-|pff das bijna evenveel als die plank
K|orienteren|geen|3|neutraal|0|-|laat maar dan breng ik m zelf wel met de auto
#S|fgr-0022|review|wonen|sterren=4
K|orienteren|informatie|4|blijdschap|0|-|Makelaar gaf bij de bezichtiging uit zichzelf aan dat er vocht in de kruipruimte zat, chapeau.
K|aanvragen|wachttijd|2|neutraal|2|-|Op de bouwkundige keuring en het koopcontract hebben we daarna wel drie weken moeten wachten.
K|ontvangen|bejegening|4|blijdschap|0|-|De sleuteloverdracht was feestelijk, met een plantje en een fles bubbels erbij.
#S|fgr-0023|social|overheid|
K|aanvragen|levering|2|irritatie|2|wens|Wil gewoon een paspoort aanvragen @gemeente_oudwater_noord maar eerste vrije afspraak is over 7 weken. ZEVEN.
K|aanleiding|geen|2|neutraal|0|-|en mijn ma ligt in het ziekenhuis in Turkije
#S|fgr-0024|enquete|verzekering|csat=2
K|orienteren|informatie|2|verwarring|1|vraag|Ik wou simpelweg weten of mijn e-bike tegen diefstal verzekerd kan worden, maar uit de productpagina werd ik niet wijs.
#S|fgr-0025|notitie|telecom|
K|vertrekken|prijs|2|neutraal|0|wens|Klt wil per einde mnd weg, concurrent biedt 12,50 p/m minder.
K|wijzigen|prijs|3|neutraal|0|-|Tegenbod gedaan: 10 korting bij verlenging 1 jr.
K|wijzigen|geen|3|neutraal|0|-|Klt denkt erover na, belt vrijdag terug.
M|vertrekken|mandaat|2|irritatie|0|-|Mag zelf niet verder zakken dan 10, moest 2x naar TL lopen.
#S|fgr-0026|email|bank|
K|aanleiding|geen|2|neutraal|0|-|Mijn vader is op 2 januari overleden.
K|betalen|informatie|2|verwarring|1|-|Nu zie ik op zijn rekening nog altijd incasso's van een sportschool en een loterij lopen waarvan ik niets afweet.
K|wijzigen|geen|3|neutraal|0|vraag|Welke papieren hebt u nodig om de rekening op naam van mijn moeder te zetten?
K|hulp|bejegening|4|dankbaarheid|0|-|De medewerkster op kantoor was overigens heel meelevend, waarvoor dank.
#S|fgr-0027|review|webshop|sterren=5
K|orienteren|informatie|4|blijdschap|0|-|Duidelijke maattabel met foto's van échte mensen, daardoor wist ik meteen welke beugel ik moest hebben.
K|aanvragen|digitaal|4|blijdschap|0|-|Bestellen zonder account, heerlijk.
K|ontvangen|levering|4|blijdschap|0|-|Volgende dag in de bus, precies zoals beloofd.
K|terugkijken|geen|5|blijdschap|0|-|Vriendinnen al doorgestuurd, die zijn nu ook om!
#S|fgr-0028|chat|diensten|
K|orienteren|prijs|3|neutraal|0|vraag|wat kost een apk bij jullie als je lid bent
A|||||||Voor leden 29 euro in plaats van 45.
K|orienteren|beleid|3|neutraal|0|vraag|en mag ik daarvoor eerst lid worden en dan diezelfde dag langskomen
A|||||||Ja hoor, dat kan aan de balie.
K|aanvragen|geen|3|verlangen|0|wens|oke plan me dan in voor donderdag ochtend graag
#S|fgr-0029|social|energie|
K|vertrekken|geen|3|blijdschap|0|-|Zo, opgezegd bij @vonkstroom. Wat een bevrijding na vier jaar
K|terugkijken|prijs|2|irritatie|0|-|had ik nooit moeten beginnen met dat 'gratis' tabletje, heeft me honderden euro's gekost
#S|fgr-0030|review|reizen|sterren=2
K|orienteren|kwaliteit|2|irritatie|0|-|De plaatjes op de boekingssite zijn minstens tien jaar oud, dat zie je aan de auto's op de parking.
K|aanvragen|beleid|2|irritatie|1|-|Bij het boeken moesten we verplicht een 'omgevingspakket' van 35 euro aanvinken.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Het zwembad waarvoor wij kozen bleek een pierenbadje.
K|wijzigen|beleid|2|irritatie|1|-|En omboeken naar een ander park mocht niet, want 'flexibel' gold alleen in de winter.
#S|fgr-0031|gesprek|overheid|
A|||||||Gemeente Lindervoort, burgerzaken.
K|aanleiding|geen|4|blijdschap|0|-|ja hallo ik ga trouwen in september hoera
K|orienteren|geen|3|neutraal|0|vraag|dus ik wou eens vragen welke zalen jullie hebben en of dat op een zondag kan
A|||||||Op zondag kan het alleen in het oude raadhuis.
K|orienteren|prijs|3|neutraal|0|vraag|en scheelt dat veel in prijs met zo'n dinsdag gratis
A|||||||Zondag is 890 euro, dinsdagochtend is kosteloos.
K|orienteren|prijs|2|verrassing|0|-|achthonderdnegentig voor een handtekening allemachtig
#S|fgr-0032|enquete|bezorging|nps=3
K|wijzigen|digitaal|2|irritatie|2|-|Ik had tijdens het kiezen een verkeerd afhaalpunt aangeklikt en dat was nergens meer te veranderen, ook al stond het pakket nog bij de verzender.
#S|fgr-0033|email|diensten|
K|aanvragen|geen|3|neutraal|0|-|Hierbij meld ik mijn dochter Noor aan voor de cursus pottenbakken voor beginners.
K|orienteren|geen|3|neutraal|0|vraag|Is er op woensdag nog plek, of is alleen zaterdag over?
K|betalen|geen|3|neutraal|0|vraag|Kan het lesgeld in twee keer worden betaald?
#S|fgr-0034|social|webshop|
K|betalen|wachttijd|2|irritatie|2|-|al 3 weken wachten op terugbetaling van die geretourneerde jurk... nee @modehof, 'ergens volgende week' is geen antwoord
#S|fgr-0035|email|wonen|
K|orienteren|levering|3|neutraal|0|vraag|Voordat wij voor de keuken tekenen, zouden wij willen weten op welke termijn u kunt plaatsen.
K|orienteren|informatie|2|irritatie|1|-|In de offerte staat enkel 'in overleg', daar hebben wij weinig aan.
K|orienteren|geen|3|neutraal|0|-|De stukadoor komt namelijk in week 32 en daarna moet het aanrecht erin.
#S|fgr-0036|social|reizen|
K|orienteren|prijs|3|neutraal|0|vraag|Weet iemand of zo'n interrailpas goedkoper is dan losse tickets, 4 landen in 2 weken?
K|orienteren|digitaal|2|verwarring|1|-|die rekentool van @railweg snap ik geen sikkepit van
#S|fgr-0037|review|bank|sterren=2
K|orienteren|digitaal|4|blijdschap|0|-|Rente vergelijken op hun site gaat prima, overzichtelijk tabelletje.
K|aanvragen|privacy|2|irritatie|1|-|Maar bij het openen van de spaarrekening wilden ze een scan van mijn paspoort via gewone mail, daar begin ik niet aan.
#S|fgr-0038|chat|webshop|
K|orienteren|kwaliteit|3|neutraal|0|vraag|is deze jas ook winddicht of alleen waterafstotend
A|||||||Hij is wind- én waterdicht tot 8.000 mm.
K|orienteren|geen|3|neutraal|0|vraag|mooi en valt ie groot? ben normaal een L
A|||||||Wij raden aan een maat kleiner te nemen.
K|aanvragen|digitaal|2|verwarring|1|-|ok dan M maar die knop blijft grijs bij mij
A|||||||Welke kleur heeft u geselecteerd?
K|aanvragen|digitaal|3|neutraal|0|-|aah had nog geen kleur gekozen, gelukt nu
#S|fgr-0039|enquete|telecom|csat=5
K|wijzigen|digitaal|4|blijdschap|0|-|Mijn abonnement omzetten naar een groter databundel was in de app met drie tikken geregeld.
#S|fgr-0040|notitie|energie|
K|aanvragen|wachttijd|2|neutraal|2|-|Dhr. wacht sinds 11-4 op besluit subsidie zonneboiler.
K|aanvragen|herhaling|2|irritatie|2|-|Belde al "vaker dan hij vingers heeft".
K|aanvragen|geen|3|neutraal|0|wens|Wil schriftelijk bericht met datum.
M|aanvragen|systeem|2|irritatie|0|-|Aanvraag staat in het oude portaal, daar kan ik niet eens in kijken.
#S|fgr-0041|review|bezorging|sterren=3
K|aanvragen|digitaal|2|neutraal|1|-|De app van deze maaltijdbezorger vergeet elke keer mijn adres, dat is bij het bestellen gewoon onhandig.
K|ontvangen|levering|4|blijdschap|0|-|Daar staat tegenover dat de bezorger altijd eerder is dan de klok aangeeft.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De nasi is top.
#S|fgr-0042|email|verzekering|
K|vertrekken|geen|3|neutraal|0|-|Hierbij zeg ik mijn aanvullende tandartsverzekering op per 31 december.
K|betalen|prijs|2|neutraal|0|-|Ik betaal er meer aan dan ik ooit terugkrijg.
K|vertrekken|geen|3|verlangen|0|wens|Wilt u mij een bevestiging sturen?
#S|fgr-0043|social|diensten|
K|orienteren|prijs|2|verrassing|0|-|Een kapper die 22 euro extra rekent voor 'advies vooraf'? Sinds wanneer kost kijken naar mijn kop geld 😂 @knipkamer
#S|fgr-0044|gesprek|telecom|
A|||||||Met Ilias van Netlijn, goedemorgen.
K|orienteren|geen|3|neutraal|0|vraag|dag met de vries kunt u zien of er bij ons in de straat al glasvezel ligt
A|||||||In de Populierlaan wordt in het najaar gegraven.
K|orienteren|geen|3|neutraal|0|vraag|oh dus ik kan me nu nog niet aanmelden
A|||||||Aanmelden kan al, activeren pas later.
K|orienteren|prijs|3|neutraal|0|vraag|en betaal ik dan vanaf nu of vanaf dat het brandt
A|||||||Pas vanaf de activering.
K|orienteren|informatie|4|opluchting|0|-|kijk dat is helder ik was al bang dat ik voor een gat in de grond zou betalen
K|aanvragen|geen|3|neutraal|0|wens|zet mij dan maar op de lijst
#S|fgr-0045|review|verzekering|sterren=1
K|aanleiding|geen|2|neutraal|0|-|Na een inbraak wilden we ons beter indekken.
K|orienteren|bejegening|2|irritatie|1|-|De adviseur zat het hele gesprek op zijn telefoon te kijken.
K|orienteren|informatie|2|irritatie|0|-|Wat wel en niet gedekt was moest ik er echt uit trekken.
K|terugkijken|geen|1|boosheid|0|-|Zoek een ander kantoor, dat is mijn enige raad.
#S|fgr-0046|chat|overheid|
K|orienteren|beleid|3|neutraal|0|vraag|kan je een rijbewijs ook aanvragen als je in het buitenland woont?
A|||||||Dat kan bij de rijksdienst, niet bij de gemeente.
K|orienteren|doorverwijzing|2|irritatie|2|-|jullie sturen me naar hun en hun sturen me naar jullie, ben nu voor de 2e keer rond
A|||||||Ik geef u het directe nummer van de afdeling.
K|hulp|bejegening|4|dankbaarheid|0|-|ah kijk, daar kan ik wat mee, bedankt voor de moeite
#S|fgr-0047|enquete|wonen|nps=1
K|aanvragen|wachttijd|2|teleurstelling|3|-|Negen jaar ingeschreven, eenenzestig keer gereageerd, altijd plek honderd-zoveel.
K|aanvragen|informatie|2|irritatie|0|-|Waarom de een voorgaat op de ander wordt nooit uitgelegd.
#S|fgr-0048|email|webshop|
K|orienteren|geen|3|neutraal|0|vraag|Hallo, past de kap van de IJslander 300 ook op het oudere model uit 2019?
K|orienteren|informatie|2|neutraal|1|-|Op de productpagina wordt alleen over 'de meeste modellen' gesproken.
#S|fgr-0049|social|energie|
K|betalen|prijs|2|verrassing|0|vraag|Termijnbedrag van 140 naar 265 in één klap?! @brandeis wat is hier gebeurd
K|betalen|informatie|2|irritatie|1|-|kreeg er niet eens een mailtje over
K|vertrekken|geen|2|irritatie|0|wens|zeg maar waar ik kan opzeggen
#S|fgr-0050|review|reizen|sterren=5
K|orienteren|informatie|5|dankbaarheid|0|-|Reisadviseuse Jolanda wist van elk eiland uit haar hoofd welke kant in april nog zon heeft.
K|aanvragen|geen|4|blijdschap|0|-|Boeking rond voordat de koffie koud was.
K|gebruiken|kwaliteit|5|blijdschap|0|-|En de reis... ach, daar heb ik geen woorden voor, zó mooi.
K|terugkijken|geen|5|vertrouwen|0|-|Volgend jaar weer bij haar, punt.
#S|fgr-0051|notitie|bank|
K|vertrekken|geen|3|neutraal|0|-|Klt sluit alle rekeningen, stapt over nr concurrent.
K|vertrekken|bereikbaarheid|2|irritatie|1|-|Reden: kantoor in dorp dicht, "met een robot praten doe ik wel met mn stofzuiger".
K|terugkijken|geen|3|neutraal|0|-|Was klant sinds 1978.
#S|fgr-0052|chat|verzekering|
K|aanvragen|geen|3|neutraal|0|-|ik was bezig met het afsluiten vd autoverzekering
K|aanvragen|informatie|2|verwarring|1|-|en nu vraagt ie naar 'schadevrije jaren in cijfers' maar ik heb alleen een papier met een trede
A|||||||Trede 8 komt overeen met 3 schadevrije jaren.
K|aanvragen|geen|3|neutraal|0|-|ok ingevuld
K|orienteren|prijs|2|irritatie|0|-|en nou springt de prijs van 41 naar 67, dat was net nog anders op de vergelijker
A|||||||De vergelijker ging uit van 5 jaren.
K|orienteren|prijs|2|teleurstelling|0|-|jammer dan ga ik toch ff verder kijken
#S|fgr-0053|email|diensten|
K|wijzigen|geen|3|neutraal|0|-|Door een gebroken enkel kan ik de eerste zes lessen van de dansreeks niet volgen.
K|wijzigen|beleid|3|neutraal|0|vraag|Is het mogelijk om mijn inschrijving door te schuiven naar het voorjaar?
#S|fgr-0054|social|bezorging|
K|aanvragen|digitaal|2|irritatie|1|-|@pakketje24 hoe kan ik een ophaalopdracht plaatsen als jullie kalender alleen maar data in het verleden laat kiezen
#S|fgr-0055|review|telecom|sterren=4
K|orienteren|bejegening|4|blijdschap|0|-|Geen verkooppraat in de winkel, de jongen vroeg eerst wat ik er eigenlijk mee deed.
K|orienteren|prijs|4|blijdschap|0|-|Daardoor ging ik met een toestel van 200 euro naar buiten in plaats van 900.
K|ontvangen|geen|4|blijdschap|0|-|Overzetten van de foto's deed hij ter plekke.
#S|fgr-0056|enquete|overheid|csat=1
K|wijzigen|digitaal|1|boosheid|3|-|Een simpele adreswijziging kostte mij vier inlogpogingen, twee telefoontjes en een vrije middag.
#S|fgr-0057|review|webshop|sterren=4
K|orienteren|kwaliteit|2|neutraal|0|-|Assortiment is wat mager geworden sinds de overname.
K|orienteren|digitaal|2|irritatie|1|-|De filters doen niks: ik vink 'katoen' aan en krijg polyester.
K|aanvragen|prijs|4|blijdschap|0|-|Toch vijf shirts besteld, want de prijs is niet te kloppen.
#S|fgr-0058|gesprek|reizen|
A|||||||Zeilreizen Oosterhof, u spreekt met Patricia.
K|wijzigen|geen|3|neutraal|0|-|goedemiddag ik heb uh geboekt voor twaalf juni met ons vieren
K|wijzigen|geen|3|neutraal|0|vraag|maar nu kan mijn schoonmoeder ook mee kan daar nog een hut bij
A|||||||Ik heb alleen nog een binnenhut zonder raam.
K|wijzigen|kwaliteit|2|bezorgdheid|0|-|zonder raam daar wordt ze zeeziek denk ik
A|||||||Ik kan haar op de wachtlijst zetten voor een buitenhut.
K|wijzigen|geen|3|neutraal|0|wens|doe dat maar dan wachten we even af
#S|fgr-0059|social|wonen|
K|orienteren|bejegening|2|boosheid|1|-|Bezichtiging van 7 (!) minuten met 22 man tegelijk in een studio van 19m2. Makelaar keek op zijn horloge alsof we zijn trein ophielden
K|orienteren|prijs|2|irritatie|0|-|en dan 1350 kaal durven vragen
#S|fgr-0060|email|energie|
K|orienteren|geen|3|neutraal|0|-|Wij overwegen een warmtepomp en kregen via u een offerte.
K|orienteren|informatie|2|verwarring|0|-|Er staat '6 kW' op, maar de installateur van de buren zegt dat een huis als het onze er minstens 9 nodig heeft.
K|orienteren|geen|3|neutraal|0|vraag|Waarop is uw berekening gebaseerd?
K|orienteren|prijs|3|neutraal|0|vraag|En is de subsidie al van het totaal afgetrokken?
#S|fgr-0061|chat|bank|
K|aanvragen|geen|3|neutraal|0|-|hoi ik heb maandag n creditcard aangevraagd
K|aanvragen|wachttijd|3|neutraal|0|vraag|hoe lang duurt zoiets normaal eer je weet of het goed is
A|||||||Meestal vijf werkdagen.
K|aanvragen|geen|3|neutraal|0|vraag|en als ik zzp'er ben, hebben jullie dan nog jaarcijfers nodig of niet?
A|||||||Alleen als wij daarom vragen.
#S|fgr-0062|review|overheid|sterren=5
K|aanvragen|wachttijd|5|verrassing|0|-|Om 9.10 binnen voor een nieuwe identiteitskaart, om 9.19 weer op de fiets.
K|aanvragen|bejegening|4|blijdschap|0|-|Mevrouw achter het glas maakte er nog een grapje over mijn foto bij ook.
#S|fgr-0063|enquete|diensten|nps=8
K|orienteren|informatie|4|vertrouwen|0|-|Bij de intake legde de fysio met een plastic wervel uit welk traject bij mij past en welk niet, dat gaf vertrouwen.
#S|fgr-0064|social|verzekering|
K|vertrekken|beleid|2|irritatie|1|-|Opzeggen kan alleen per brief. PER BRIEF. Ik wist niet eens waar ze postzegels verkopen @borgstede
#S|fgr-0065|review|wonen|sterren=2
K|orienteren|kwaliteit|4|blijdschap|0|-|Showroom is prachtig, je droomt er bijna weg.
K|orienteren|informatie|2|irritatie|0|-|Alleen hangt er nergens een prijs bij.
K|aanvragen|beleid|2|irritatie|0|-|Bij het tekenen moest meteen 50% worden aanbetaald.
K|ontvangen|levering|2|irritatie|2|-|En de bank die in maart zou komen staat nu, eind juni, nog ergens in Polen.
#S|fgr-0066|email|bezorging|
K|orienteren|geen|3|neutraal|0|-|Als kleine kaasmakerij zoeken wij een vervoerder voor gekoelde pakketten naar België.
K|orienteren|geen|3|neutraal|0|vraag|Bieden jullie dat aan, en vanaf welke aantallen?
K|orienteren|kwaliteit|3|neutraal|0|vraag|Hoe wordt de temperatuur onderweg bewaakt?
K|orienteren|geen|3|verlangen|0|wens|Een vrijblijvende offerte ontvangen wij graag.
#S|fgr-0067|chat|energie|
K|ontvangen|levering|2|irritatie|1|-|die meterkast meneer zou om 8 uur komen is nu half 11
A|||||||Ik zie dat de monteur vertraging heeft, hij is er rond 11.15.
K|ontvangen|informatie|2|irritatie|0|-|had dat even ge-appt dan
K|vertrekken|geen|3|neutraal|0|-|anders had ik allang bij een ander getekend
#S|fgr-0068|review|reizen|sterren=3
K|orienteren|digitaal|2|neutraal|2|-|Ik heb lang zitten zoeken naar vluchten met één overstap, want dat kun je daar niet filteren.
K|aanvragen|wachttijd|4|blijdschap|0|-|Eenmaal gekozen was het zo gepiept en zaten de tickets een minuut later in mijn mail.
K|wijzigen|prijs|2|irritatie|0|-|Maar één letter in een naam verbeteren kost daarna doodleuk 45 euro.
#S|fgr-0069|notitie|webshop|
K|orienteren|geen|3|neutraal|0|vraag|Klt vraagt of model Lotus in antraciet nog terugkomt.
K|orienteren|geen|3|neutraal|0|-|Wil niet bestellen zolang ze stof niet gevoeld heeft.
K|orienteren|geen|3|neutraal|0|wens|Stofstaal toesturen graag.
#S|fgr-0070|email|bank|
K|wijzigen|geen|3|neutraal|0|-|In 2019 hebben wij onze hypotheekrente voor vijf jaar vastgezet en die periode loopt af op 1 oktober.
K|wijzigen|informatie|2|verwarring|0|-|Uw voorstel bevat drie varianten waarvan wij de voorwaarden niet goed kunnen vergelijken.
K|wijzigen|geen|3|neutraal|0|vraag|Kunnen wij vóór die datum nog met een adviseur spreken?
#S|fgr-0071|social|telecom|
K|aanvragen|digitaal|2|boosheid|2|-|Wie bij @netlijn heeft bedacht dat je om internet te bestellen eerst een sms moet ontvangen. OP EEN NUMMER DAT IK DAAR NOG MOET BESTELLEN.
#S|fgr-0072|review|diensten|sterren=1
K|aanvragen|fout|2|irritatie|1|-|Afspraak voor grote beurt gemaakt, blijkt dat ze die bij de verkeerde vestiging hadden ingepland.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Twee dagen na de beurt liep er olie over mijn oprit.
K|hulp|bejegening|2|irritatie|1|-|De chef haalde zijn schouders op: 'oude auto hè'.
K|terugkijken|geen|1|boosheid|0|-|Mijn hele straat weet ondertussen dat je hier niet moet zijn.
#S|fgr-0073|chat|webshop|
K|orienteren|levering|3|neutraal|0|vraag|als ik nu bestel is het dan voor vaderdag binnen?
A|||||||Ja, bestel vóór 23.00 uur.
K|orienteren|geen|3|neutraal|0|vraag|kan er een kaartje bij
A|||||||Zeker, dat kiest u in de winkelmand.
K|aanvragen|digitaal|2|neutraal|1|-|ik zie het niet staan in die winkelmand hoor
A|||||||Het staat onder 'extra's'.
K|aanvragen|geen|4|blijdschap|0|-|gevonden en besteld!
#S|fgr-0074|enquete|energie|csat=2
K|ontvangen|digitaal|2|irritatie|2|-|De eerste keer inloggen lukte pas op de derde dag, want de welkomstcode bleek al verlopen te zijn toen de brief op de mat viel.
#S|fgr-0075|social|diensten|
K|terugkijken|kwaliteit|5|blijdschap|0|-|Drie jaar geleden afgezwaaid bij @schooldevlier en ik gebruik nog elke week wat meester Ruud me leerde. Aanrader voor elk kind dat niet stil kan zitten
#S|fgr-0076|email|overheid|
K|aanleiding|geen|3|neutraal|0|-|Ik ben van plan een bed and breakfast te beginnen in ons achterhuis.
K|orienteren|beleid|3|neutraal|0|vraag|Welke vergunningen zijn daarvoor nodig?
K|orienteren|beleid|3|neutraal|0|vraag|En telt toeristenbelasting al vanaf de eerste gast?
K|orienteren|bereikbaarheid|2|neutraal|1|-|Telefonisch krijg ik bij het ondernemersloket geen gehoor.
#S|fgr-0077|review|verzekering|sterren=4
K|orienteren|prijs|4|blijdschap|0|-|Na een avondje vergelijken kwam deze er voor ons gezin als goedkoopste uit.
K|aanvragen|digitaal|4|blijdschap|0|-|Aanmelden was simpel, oude polis werd automatisch opgezegd.
K|hulp|geen|3|neutraal|0|-|Nog niks hoeven claimen dus over de schadeafdeling kan ik niks zeggen.
#S|fgr-0078|gesprek|energie|
A|||||||Goedenavond, Zonstroom, met Pieter.
K|orienteren|prijs|3|neutraal|0|-|ja hallo ik kreeg een folder in de bus met eh vijfhonderd euro welkomstbonus
K|orienteren|geen|3|neutraal|0|vraag|nou is mijn vraag geldt dat ook voor mensen die al eens klant zijn geweest
A|||||||Als u langer dan een jaar weg bent wel.
K|terugkijken|prijs|2|neutraal|0|-|ik ben destijds weggegaan omdat jullie zo duur waren dat zeg ik maar eerlijk
A|||||||Begrijpelijk. Zal ik een berekening maken?
K|orienteren|geen|3|neutraal|0|wens|ja maak maar dan leg ik hem naast die van mijn huidige
#S|fgr-0079|social|bank|
K|orienteren|informatie|2|verwarring|1|vraag|Kan iemand mij uitleggen wat het verschil is tussen 'vrij opneembaar' en 'flexibel' sparen bij @waardbank? De site zegt 2x hetzelfde met andere woorden
#S|fgr-0080|enquete|reizen|nps=5
K|aanvragen|informatie|2|irritatie|1|-|Pas op het allerlaatste scherm, toen de kaartgegevens er al in stonden, verscheen de melding dat huisdieren niet zijn toegestaan.
#S|fgr-0081|chat|telecom|
K|wijzigen|geen|3|neutraal|0|wens|ik wil stoppen met tv, alleen internet houden
A|||||||Dat kan, dan vervalt wel de combikorting.
K|wijzigen|prijs|2|irritatie|0|-|huh dus minder afnemen wordt duurder
A|||||||Per saldo betaalt u 3 euro minder.
K|wijzigen|geen|3|neutraal|0|wens|vooruit dan, zet maar om per volgende maand
#S|fgr-0082|review|bezorging|sterren=1
K|ontvangen|levering|2|neutraal|2|-|Verse zalm besteld voor een diner, stond 's avonds om tien uur nog in een depot in Tilburg.
K|betalen|beleid|2|boosheid|1|-|Geld terug? Nee hoor, een tegoedbon, want 'versproducten zijn uitgesloten'.
K|terugkijken|geen|1|boosheid|0|-|Eens en nooit weer dus.
#S|fgr-0083|email|wonen|
K|vertrekken|geen|3|neutraal|0|-|Hierbij zeg ik de huur van Vinkenhof 23 op tegen 1 mei.
K|vertrekken|geen|3|neutraal|0|vraag|Klopt het dat er een voorinspectie plaatsvindt en wie neemt daarvoor contact op?
K|betalen|beleid|3|neutraal|0|vraag|Binnen hoeveel dagen na de oplevering wordt de waarborgsom teruggestort?
#S|fgr-0084|review|energie|sterren=4
K|aanleiding|geen|3|neutraal|0|-|Vorig jaar zijn we van een flatje naar een vrijstaand huis gegaan.
K|orienteren|informatie|4|vertrouwen|0|-|Voor de zonnepanelen rekende het bedrijf drie scenario's door, ook eentje waarin het niet uit kon.
K|orienteren|bejegening|4|blijdschap|0|-|Nul druk om te tekenen, dat trok ons over de streep.
K|ontvangen|levering|2|neutraal|1|-|Montage werd wel twee keer een week opgeschoven.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Sindsdien draait de meter vrolijk terug.
#S|fgr-0085|social|bezorging|
K|orienteren|prijs|3|neutraal|0|vraag|@rodefietskoerier wat rekenen jullie voor een taart van Utrecht-Oost naar Zeist? En komt ie heel aan? 😅
#S|fgr-0086|chat|bank|
K|wijzigen|geen|3|verlangen|0|wens|dag ik wil graag mijn gewone rekening omzetten naar een studentenrekening
A|||||||Dat kan. Ben je ingeschreven aan een hogeschool of universiteit?
K|geen|geen|3|neutraal|0|-|ja sinds september
K|wijzigen|prijs|3|neutraal|0|vraag|krijg ik dan de kosten van de afgelopen 3 mnd terug
A|||||||Nee, de korting gaat in vanaf de omzetting.
K|wijzigen|beleid|2|teleurstelling|0|-|beetje flauw wel
#S|fgr-0087|email|reizen|
K|wijzigen|geen|3|neutraal|0|-|Wij hadden van 5 tot 12 augustus huisje De Sperwer gereserveerd.
K|aanleiding|geen|2|neutraal|0|-|Mijn man is onlangs met hartklachten opgenomen en mag voorlopig niet reizen.
K|wijzigen|beleid|3|neutraal|0|vraag|Kunnen wij de reservering kosteloos naar het najaar verplaatsen?
K|wijzigen|geen|3|verlangen|0|wens|Dat zou ons een zorg minder geven.
#S|fgr-0088|enquete|verzekering|nps=10
K|orienteren|bejegening|5|dankbaarheid|0|-|Mijn adviseur kwam na het overlijden van mijn vrouw aan de keukentafel zitten en zocht stuk voor stuk uit welke polissen ik nog nodig had, zonder er iets bij te verkopen.
#S|fgr-0089|notitie|diensten|
K|aanvragen|geen|3|neutraal|0|-|Klt heeft zich aangemeld voor proefles spinning.
K|aanvragen|levering|2|irritatie|1|-|Stond voor dichte deur, les was vervallen.
K|wijzigen|geen|3|neutraal|0|wens|Wil proefles verzetten naar zaterdag.
M|aanvragen|systeem|2|neutraal|0|-|Afmelding instructeur komt niet door in planningsysteem, dus leden krijgen geen bericht.
#S|fgr-0090|review|webshop|sterren=1
K|aanvragen|digitaal|2|irritatie|1|-|Mijn kortingscode werd bij de kassa geweigerd omdat er een spatie achter stond.
K|aanvragen|bereikbaarheid|2|irritatie|1|-|De chat was 'momenteel niet bemand' dus ik heb uiteindelijk maar zonder korting betaald.
K|hulp|wachttijd|2|irritatie|2|-|Negen dagen later kwam er antwoord: 'helaas, achteraf verrekenen doen wij niet'.
#S|fgr-0091|social|overheid|
K|terugkijken|bejegening|4|dankbaarheid|0|-|Nog even over dat loket in Wijchelsum: mijn moeder praat er na 2 maanden nog over hoe lief die meneer was toen ze haar pas kwam inleveren 💛
#S|fgr-0092|gesprek|wonen|
A|||||||Woonpunt De Linde, met Esmee.
K|aanvragen|geen|3|neutraal|0|-|ja met kevin ik heb gereageerd op die driekamer aan de kade
K|aanvragen|geen|3|neutraal|0|vraag|en nu staat er u bent eerste kandidaat is dat dan zeker of
A|||||||Dan krijgt u eerst een uitnodiging om te kijken.
K|aanvragen|beleid|3|bezorgdheid|0|vraag|en als ik hem weiger kom ik dan weer achteraan
A|||||||Bij drie weigeringen wordt u een jaar uitgesloten.
K|aanvragen|beleid|2|verrassing|0|-|een jaar zo dat hakt erin
K|aanvragen|informatie|4|vertrouwen|0|-|maar goed dan weet ik waar ik aan toe ben
#S|fgr-0093|email|telecom|
K|vertrekken|geen|3|neutraal|0|-|Op 14 februari heb ik mijn contract opgezegd en die opzegging is door u bevestigd.
K|betalen|fout|2|irritatie|1|-|Desondanks is op 1 april opnieuw 39,50 afgeschreven.
K|betalen|geen|3|neutraal|0|wens|Ik verzoek u dit bedrag binnen veertien dagen te storneren.
#S|fgr-0094|chat|verzekering|
K|aanleiding|geen|3|neutraal|0|-|we krijgen in oktober ons eerste kindje
K|orienteren|geen|3|neutraal|0|vraag|moet die apart verzekerd worden of loopt dat via mij
A|||||||Een kind is gratis meeverzekerd op de polis van een van de ouders.
K|orienteren|prijs|4|opluchting|0|-|ah gratis, dat valt mee
K|orienteren|beleid|3|neutraal|0|vraag|telt mijn aanvullende pakket dan ook voor de baby
A|||||||Ja, dat geldt ook voor het kind.
#S|fgr-0095|review|reizen|sterren=1
K|wijzigen|herhaling|1|boosheid|3|-|Zes keer gebeld om één datum te veranderen en zes keer hetzelfde deuntje en dezelfde belofte.
K|wijzigen|belofte|1|boosheid|2|-|'Morgen heeft u de nieuwe tickets in uw mail.' Niks morgen.
K|vertrekken|beleid|2|teleurstelling|0|-|Uiteindelijk de hele reis maar geannuleerd en 60 % aan annuleringskosten afgetikt.
#S|fgr-0096|enquete|webshop|csat=3
K|orienteren|informatie|2|neutraal|0|-|Afmetingen stonden er wel bij maar niet of dat met of zonder poten was, dus heb ik zelf maar gegokt.
#S|fgr-0097|social|energie|
K|orienteren|prijs|2|verwarring|0|vraag|Iemand verstand van? @brandeis biedt 0,27 all-in, @vonkstroom 0,24 + 9 vastrecht. Ik reken me suf en kom steeds ergens anders uit
#S|fgr-0098|email|overheid|
K|aanvragen|geen|3|neutraal|0|-|Op 3 maart diende ik een aanvraag in voor een dakkapel aan de voorzijde.
K|aanvragen|wachttijd|2|irritatie|2|-|De wettelijke termijn van acht weken is intussen ruimschoots verstreken.
K|aanvragen|geen|3|neutraal|0|vraag|Mag ik het uitblijven van een besluit opvatten als een vergunning van rechtswege?
K|geen|geen|3|neutraal|0|-|Hoogachtend, mr. T. Quirijns
#S|fgr-0099|review|telecom|sterren=3
K|ontvangen|digitaal|2|irritatie|1|-|Activeren van de eSIM lukte pas na een reset van mijn hele toestel.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Daarna geen kwaad woord over het bereik, zelfs in de Ardennen had ik streepjes.
K|wijzigen|digitaal|2|neutraal|1|-|Je bundel tussentijds verlagen gaat alleen op een laptop, niet in de app.
#S|fgr-0100|chat|diensten|
K|aanvragen|geen|3|neutraal|0|wens|ik wil zaterdag een tafeltje voor 2 rond 7 uur als dat kan
A|||||||Om 19.00 zijn we vol, om 20.15 kan wel.
K|aanvragen|geen|3|neutraal|0|-|doe 20.15
K|orienteren|geen|3|neutraal|0|vraag|hebben jullie ook glutenvrij eigenlijk? vriendin heeft coeliakie
A|||||||Zeker, geef het door bij binnenkomst.
#S|fgr-0101|social|wonen|
K|ontvangen|fout|2|irritatie|1|-|Keuken geleverd! Met de deurtjes van iemand anders. Donkergroen. Wij hadden wit.
K|ontvangen|bejegening|2|irritatie|0|-|de monteur: 'ik schroef alleen maar vast wat er in de doos zit' 🙃
#S|fgr-0102|review|bank|sterren=4
K|wijzigen|doorverwijzing|5|blijdschap|0|-|Voor de echtscheidingsafwikkeling één contactpersoon gekregen die zowel de hypotheek als de rekeningen splitste.
K|wijzigen|wachttijd|2|neutraal|2|-|Tussen het eerste gesprek en de nieuwe akte zat wel ruim drie maanden.
#S|fgr-0103|email|bezorging|
K|hulp|geen|3|neutraal|0|-|Op 8 mei diende ik bij u een claim in voor een gebroken vaas.
K|hulp|wachttijd|2|irritatie|2|-|Het is nu 29 juni en het enige wat ik kreeg is een automatische ontvangstmelding.
K|hulp|geen|3|verlangen|0|wens|Gaarne verneem ik wie mijn dossier behandelt.
#S|fgr-0104|enquete|overheid|csat=4
K|orienteren|informatie|4|vertrouwen|0|-|De medewerkster van het pensioenloket rekende met mij uit wat eerder stoppen zou kosten, daarna hoefde ik niet meer te twijfelen.
#S|fgr-0105|chat|reizen|
K|orienteren|levering|3|neutraal|0|vraag|vraagje rijdt de nachttrein naar wenen ook op zondag
A|||||||Op zondag, woensdag en vrijdag.
K|orienteren|geen|3|neutraal|0|vraag|en kun je er een fiets in kwijt
A|||||||Nee, alleen opvouwbaar.
K|orienteren|beleid|2|teleurstelling|0|-|balen, zoek ik een andere manier
#S|fgr-0106|notitie|verzekering|
K|orienteren|prijs|3|neutraal|0|vraag|Dhr. vraagt premie aanhanger, WA.
K|orienteren|prijs|2|neutraal|0|-|Vindt 4,80 p/m veel t.o.v. vorige mij (2,10).
K|aanvragen|geen|3|neutraal|0|-|Neemt hem toch, ingang per direct.
#S|fgr-0107|review|wonen|sterren=5
K|vertrekken|geen|4|blijdschap|0|-|Bij het vertrek uit ons huurhuis liep de opzichter een rondje, vinkte alles af en dat was dat.
K|betalen|wachttijd|5|verrassing|0|-|De borg stond er na vier dagen al op!
K|terugkijken|geen|4|dankbaarheid|0|-|Wij hebben er met plezier gewoond, elf jaar lang.
#S|fgr-0108|social|webshop|
K|orienteren|geen|3|verlangen|0|wens|kan iemand @schoenenkathedraal vertellen dat er ook vrouwen zijn met maat 44? please 🙏
#S|fgr-0109|email|energie|
K|betalen|geen|3|neutraal|0|-|Ik heb uw eindafrekening van 12 juli ontvangen.
K|betalen|fout|2|neutraal|0|-|De opnamedatum die daarin staat is drie weken na mijn verhuizing.
K|betalen|fout|2|irritatie|1|-|Zo betaal ik dus het gas van de nieuwe bewoners.
K|betalen|geen|3|verlangen|0|wens|Ik ontvang graag een gecorrigeerde versie.
#S|fgr-0110|review|diensten|sterren=4
K|orienteren|digitaal|4|blijdschap|0|-|Online zag je meteen bij welke tandarts in de praktijk nog plek was voor nieuwe patiënten.
K|aanvragen|informatie|2|verwarring|1|-|Het inschrijfformulier vroeg twee keer om mijn vorige huisarts en niet één keer om mijn vorige tandarts.
K|gebruiken|bejegening|4|blijdschap|0|-|Zachte handen, goede muziek, geen angst gehad.
#S|fgr-0111|chat|telecom|
K|orienteren|geen|3|neutraal|0|vraag|doen jullie ook aan prepaid voor n kind van 10
A|||||||Ja, onze KidsSim, zonder internet als u dat wilt.
K|orienteren|prijs|3|neutraal|0|vraag|perfect, hoeveel kost die en kan ik zelf een limiet zetten
A|||||||Vijf euro startpakket en de limiet stelt u in de app in.
K|aanvragen|digitaal|2|irritatie|1|-|ik klik op bestellen en hij stuurt me terug naar jullie chat haha
#S|fgr-0112|gesprek|bank|
A|||||||Hulplijn Waardbank, met Ruben.
K|gebruiken|privacy|2|bezorgdheid|0|-|ja ik schrok net ik kreeg een sms dat mijn pas wordt geblokkeerd met zo'n linkje
K|gebruiken|privacy|3|neutraal|0|vraag|is dat van jullie of is dat zo'n oplichter
A|||||||Dat is niet van ons. Niet op klikken.
K|wijzigen|geen|3|neutraal|0|wens|nee heb ik niet gedaan hoor maar ik wou toch al een nieuwe pas want de chip doet raar
K|wijzigen|prijs|3|neutraal|0|vraag|kost zo'n vervanging wat
A|||||||Die is gratis, hij komt binnen een week.
K|geen|geen|4|dankbaarheid|0|-|dankjewel jongen
#S|fgr-0113|enquete|bezorging|nps=6
K|wijzigen|digitaal|4|blijdschap|0|-|Bezorgmoment verzetten ging lekker vlot via de link in de sms,
K|ontvangen|levering|2|irritatie|1|-|alleen hield de chauffeur zich er vervolgens niet aan.
#S|fgr-0114|email|verzekering|
K|wijzigen|geen|3|neutraal|0|-|Per 15 augustus rijden wij een andere auto, kenteken volgt zodra hij op naam staat.
K|wijzigen|geen|3|neutraal|0|vraag|Loopt de dekking van de oude door tot ik hem verkocht heb?
K|wijzigen|prijs|2|irritatie|0|-|Bij de vorige wissel rekende u 17,50 mutatiekosten, ik ga ervan uit dat dat inmiddels is afgeschaft.
#S|fgr-0115|social|reizen|
K|terugkijken|levering|4|dankbaarheid|0|-|Een jaar na dato: @busjesbaas heeft ons toen met panne om 3u 's nachts gewoon bij de luchthaven gekregen. Vergeet ik nooit
#S|fgr-0116|review|energie|sterren=2
K|orienteren|belofte|2|irritatie|1|-|Drie keer beloofd een offerte te mailen voor de laadpaal, drie keer nul op het rekest.
K|orienteren|bejegening|4|blijdschap|0|-|De vierde keer kreeg ik een aardige dame die het direct deed terwijl ik aan de lijn hing.
K|ontvangen|levering|4|blijdschap|0|-|De plaatsing was vervolgens binnen een week.
K|gebruiken|storing|2|teleurstelling|0|-|En nu knippert het ding rood.
#S|fgr-0117|chat|wonen|
K|wijzigen|geen|3|neutraal|0|vraag|mogen wij het huurcontract op twee namen laten zetten? samenwonen sinds januari
A|||||||Ja, met het formulier medehuurderschap.
K|wijzigen|digitaal|2|neutraal|1|-|die pdf kan je niet invullen op de telefoon
A|||||||Ik stuur u een link met de webversie.
K|wijzigen|digitaal|4|opluchting|0|-|die doet het
#S|fgr-0118|review|overheid|sterren=2
K|aanvragen|beleid|1|irritatie|2|-|Voor een kampvuurtje op een schoolplein moest ik een veiligheidsplan van acht bladzijden indienen.
K|aanvragen|digitaal|2|irritatie|1|-|Halverwege veranderde het formulier ook nog eens van versie.
K|aanvragen|bejegening|4|dankbaarheid|0|-|Gelukkig heeft de jongen van evenementen het laatste stuk samen met mij ingevuld.
#S|fgr-0119|email|webshop|
K|aanvragen|geen|2|neutraal|0|-|Zojuist plaatste ik bestelling 55210, maar ik zie dat het afleveradres nog dat van mijn ouders is.
K|wijzigen|geen|3|neutraal|0|wens|Wilt u dit wijzigen in Hoefslag 9 te Nieuwkuijk?
K|wijzigen|digitaal|2|neutraal|1|-|Zelf aanpassen kon niet meer, de knop was al grijs.
#S|fgr-0120|social|bank|
K|aanvragen|digitaal|1|boosheid|2|-|Selfie. Knipperen. Hoofd naar links. Hoofd naar rechts. 'Helaas niet herkend.' Ik open hier een rekening @lokaalbank, ik doe geen auditie
#S|fgr-0121|enquete|diensten|nps=4
K|wijzigen|bereikbaarheid|2|irritatie|2|-|Een afspraak afzeggen of verzetten bij deze kliniek is een dagtaak: tot tien uur in gesprek, daarna antwoordapparaat.
#S|fgr-0122|review|verzekering|sterren=3
K|betalen|prijs|2|irritatie|0|-|De premie is in vier jaar verdubbeld zonder dat ik ook maar iets claimde.
K|wijzigen|prijs|4|verrassing|0|-|Toen ik ernaar vroeg kon er 'toevallig' 20 procent af.
K|wijzigen|prijs|2|irritatie|0|-|Dat had dus al die tijd gekund.
#S|fgr-0123|chat|energie|
K|vertrekken|geen|3|neutraal|0|vraag|als ik overstap, zeg ik dan zelf op of doet de nieuwe dat
A|||||||De nieuwe leverancier regelt de opzegging.
K|vertrekken|prijs|3|bezorgdheid|0|vraag|en krijg ik een boete
A|||||||Uw contract is onbepaald, dus nee.
K|vertrekken|geen|4|opluchting|0|-|goed om te horen dan ga ik het doen
K|terugkijken|geen|4|blijdschap|0|-|jullie waren verder best oke hoor
#S|fgr-0124|notitie|reizen|
K|ontvangen|geen|2|neutraal|0|-|Klt heeft 2 dgn voor vertrek nog geen vouchers.
K|ontvangen|herhaling|2|bezorgdheid|2|-|Belt derde keer, wordt nerveus.
M|ontvangen|samenwerking|2|irritatie|0|-|Touroperator reageert niet op mail, heb zelf ook geen ander nummer.
M|ontvangen|mandaat|4|opluchting|0|-|Mocht v manager noodvoucher uitprinten.
K|ontvangen|fout|4|dankbaarheid|0|-|Klt blij met noodvoucher, "eindelijk kan ik pakken".
#S|fgr-0125|social|telecom|
K|ontvangen|levering|2|irritatie|1|-|modem zou vandaag komen. modem kwam gisteren, bij de buren, die op vakantie zijn. lekker dan @ketel_net
#S|fgr-0126|email|diensten|
K|orienteren|geen|3|neutraal|0|-|Voor de vijftigste verjaardag van mijn vrouw zoek ik een zaal voor tachtig man met eten erbij.
K|orienteren|geen|3|neutraal|0|vraag|Is zaterdag 22 november nog vrij?
K|orienteren|prijs|3|neutraal|0|vraag|Wat rekent u per persoon voor een warm buffet met drank tot middernacht?
K|orienteren|beleid|3|neutraal|0|vraag|En mogen wij zelf een dj meebrengen?
#S|fgr-0127|review|bezorging|sterren=4
K|orienteren|prijs|4|blijdschap|0|-|Goedkoopste tarief voor zware dozen dat ik kon vinden, ik heb er acht naast elkaar gelegd.
K|aanvragen|digitaal|2|neutraal|1|-|Aanmelden als particulier zit wel goed verstopt op de site.
K|ontvangen|levering|4|blijdschap|0|-|De zending naar Spanje was er in drie dagen.
#S|fgr-0128|chat|overheid|
K|aanvragen|geen|3|neutraal|0|-|heb gisteren bijstand aangevraagd
K|aanvragen|wachttijd|3|bezorgdheid|0|vraag|wanneer hoor ik wat want ik heb nog 40 euro tot de 23e
A|||||||U kunt een voorschot krijgen binnen vier weken na de aanvraag.
K|aanvragen|wachttijd|2|bezorgdheid|0|-|4 weken?? ik red het weekend niet eens
A|||||||Ik verbind u door met het noodloket, dat kan vandaag nog iets doen.
K|hulp|bejegening|4|dankbaarheid|0|-|oke heel erg bedankt echt
#S|fgr-0129|enquete|telecom|csat=2
K|orienteren|bejegening|2|irritatie|0|-|In de winkel werd ik van de ene actie naar de andere gepraat, terwijl ik enkel een hoesje wou.
#S|fgr-0130|review|webshop|sterren=2
K|orienteren|kwaliteit|2|teleurstelling|0|-|Op de foto zag het tapijt er diep blauw uit.
K|ontvangen|kwaliteit|2|teleurstelling|0|-|Wat eruit kwam rollen was grijs met een vleugje.
K|wijzigen|prijs|2|irritatie|1|-|Ruilen mag, als je zelf 39 euro vracht ophoest.
#S|fgr-0131|social|verzekering|
K|vertrekken|prijs|3|neutraal|0|-|Zo, na al die jaren van @vesting naar een online club. Scheelt me 310 op jaarbasis
K|vertrekken|geen|2|teleurstelling|0|-|voelt toch een beetje als vreemdgaan
#S|fgr-0132|gesprek|webshop|
A|||||||Tuinwereld Online, met Fabian.
K|orienteren|geen|3|neutraal|0|-|goedemorgen ik sta hier met een tuin van vier bij zes
K|orienteren|geen|3|neutraal|0|vraag|en ik twijfel tussen die ronde en die ovale zwembadjes van jullie welke past daar nou het best
A|||||||Houd rondom een meter vrij, dan is de ovale slimmer.
K|orienteren|geen|3|neutraal|0|-|ja dat dacht mijn vrouw dus ook al
K|orienteren|levering|3|neutraal|0|vraag|en is die nog te leveren voor de hittegolf
A|||||||Hij ligt op voorraad, overmorgen bij u.
K|aanvragen|geen|4|blijdschap|0|wens|nou kom maar door dan met die ovale
#S|fgr-0133|email|bank|
K|orienteren|geen|3|neutraal|0|-|Als stichting met alleen vrijwilligers zoeken wij een bank waar wij voor redelijke kosten terechtkunnen.
K|betalen|prijs|2|neutraal|0|-|Onze huidige bank rekent inmiddels 31 euro per maand.
K|orienteren|beleid|3|neutraal|0|vraag|Accepteert u ook bestuursleden die in het buitenland wonen?
#S|fgr-0134|review|wonen|sterren=3
K|aanvragen|beleid|2|irritatie|1|-|Tweeëntwintig bijlagen uploaden om voor een huurwoning in aanmerking te komen, inclusief een verhuurdersverklaring uit 2015.
K|aanvragen|wachttijd|4|verrassing|0|-|Maar toen alles binnen was kregen we dezelfde middag nog groen licht.
K|ontvangen|kwaliteit|2|teleurstelling|0|-|Het appartement was bij aankomst niet schoongemaakt.
#S|fgr-0135|chat|bezorging|
K|wijzigen|geen|3|neutraal|0|vraag|kan mijn pakje alsnog naar n afhaalpunt? ben morgen toch niet thuis
A|||||||Helaas, het is al geladen voor de route.
K|wijzigen|beleid|2|irritatie|0|-|belachelijk, het is nog niet eens ochtend
A|||||||Als er niemand is gaat het automatisch naar het afhaalpunt op de Markt.
K|wijzigen|geen|4|opluchting|0|-|oh dan komt het vanzelf goed
#S|fgr-0136|notitie|overheid|
K|aanleiding|geen|3|neutraal|0|-|Mw. wordt 67 in mei.
K|orienteren|informatie|2|verwarring|0|-|Heeft brief over AOW niet begrepen, weet niet of zij iets moet aanvragen.
K|orienteren|informatie|4|opluchting|0|-|Uitgelegd dat aanvraag via site moet, ± 5 mnd vooraf; was opgelucht dat ze nog op tijd is.
#S|fgr-0137|social|reizen|
K|orienteren|kwaliteit|2|bezorgdheid|0|vraag|zag net reviews van het hotel dat we wilden boeken... 'kakkerlakken zo groot als een sleutelbos'. iemand een alternatief op Kos??
#S|fgr-0138|review|energie|sterren=5
K|wijzigen|wachttijd|5|blijdschap|0|-|Twaalf minuten. Zo lang kostte het me om van variabel naar vast te gaan, inclusief koffie zetten.
K|wijzigen|informatie|4|vertrouwen|0|-|De vrouw aan de telefoon waarschuwde nog dat ik beter een week kon wachten in verband met de prijzen.
#S|fgr-0139|enquete|wonen|nps=7
K|orienteren|informatie|4|blijdschap|0|-|Prima dat je in de showroom met een bril op door je eigen badkamer kunt lopen, zo zagen we meteen dat het bad niet ging passen.
#S|fgr-0140|email|telecom|
K|aanvragen|geen|3|neutraal|0|-|Vorige week heb ik in uw winkel in Geldrop een abonnement met toestel ondertekend.
K|aanvragen|informatie|2|irritatie|1|-|Bij thuiskomst zag ik dat het contract 36 maanden loopt, terwijl mij 24 was verteld.
K|vertrekken|beleid|3|neutraal|0|vraag|Ik wil gebruikmaken van de bedenktijd, hoe ga ik daarbij te werk?
#S|fgr-0141|chat|webshop|
K|betalen|wachttijd|2|neutraal|1|-|ik heb die drie truien op 2 mei teruggestuurd maar zie nog niks op m'n rekening
A|||||||De retour is op 9 mei verwerkt, terugbetaling kan 14 dagen duren.
K|betalen|wachttijd|2|irritatie|0|-|van mij afschrijven kon anders binnen een seconde
A|||||||Ik zet hem op prioriteit.
K|geen|geen|4|dankbaarheid|0|-|top, tnx
#S|fgr-0142|review|reizen|sterren=4
K|ontvangen|levering|4|blijdschap|0|-|Last minute gereserveerd, half uur later stond de camper al op de oprit van het verhuurbedrijf klaar.
K|orienteren|informatie|2|neutraal|0|-|Vooraf had ik wel wat meer willen horen over hoe dat chemisch toilet werkt.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Wat een vrijheid!
#S|fgr-0143|social|diensten|
K|aanvragen|digitaal|2|irritatie|2|-|ticketverkoop @zaalnoord: 2 uur in de digitale rij, nummer 14.203, en dan 'sessie verlopen'
K|aanvragen|geen|1|boosheid|0|-|IK KAN NIET MEER
#S|fgr-0144|email|energie|
K|vertrekken|geen|3|neutraal|0|-|Met ingang van 30 september ga ik samenwonen en vervalt mijn aansluiting aan de Kerkuillaan.
K|vertrekken|geen|3|neutraal|0|vraag|Hoe ver van tevoren moet ik de stroom opzeggen?
K|betalen|prijs|3|neutraal|0|vraag|Wordt het voorschot dat ik te veel betaald heb automatisch verrekend?
#S|fgr-0145|chat|bank|
K|orienteren|geen|3|neutraal|0|vraag|kan je bij jullie rood staan als student
A|||||||Ja, tot 500 euro na aanvraag.
K|orienteren|prijs|3|neutraal|0|vraag|en wat kost me dat
A|||||||Op dit moment 9,8 procent op jaarbasis.
K|orienteren|prijs|2|verrassing|0|-|jezus da's woeker haha
K|orienteren|geen|3|neutraal|0|-|nee bedankt dan leen ik wel van me zus
#S|fgr-0146|review|verzekering|sterren=2
K|hulp|informatie|2|verwarring|1|-|Over het melden van de hagelschade kreeg ik drie verschillende instructies.
K|hulp|beleid|2|irritatie|0|-|Foto's moesten met een liniaal erbij, anders telde het deukje niet.
K|vertrekken|geen|2|neutraal|0|-|Zodra dit is afgehandeld ga ik naar mijn zwager zijn maatschappij, dat heb ik al in gang gezet.
#S|fgr-0147|gesprek|diensten|
A|||||||Rijschool Kantelaar, met Monique.
K|orienteren|prijs|3|neutraal|0|vraag|hoi ik wil weten wat zo'n spoedcursus van tien dagen kost
A|||||||1.995 inclusief examen.
K|orienteren|prijs|2|teleurstelling|0|-|poeh da's wel even slikken
K|orienteren|beleid|3|neutraal|0|vraag|kan dat ook in termijnen
A|||||||Ja, in drie keer zonder rente.
K|orienteren|beleid|4|opluchting|0|-|oké dat maakt het beter te doen
K|aanvragen|geen|3|neutraal|0|-|nou schrijf me maar in dan
K|aanvragen|wachttijd|3|neutraal|0|vraag|en hoe lang moet ik dan wachten tot ik kan beginnen
A|||||||Over twee weken is er plek.
#S|fgr-0148|enquete|webshop|nps=10
K|terugkijken|kwaliteit|5|vertrouwen|0|-|Mijn moeder, mijn baas, de postbode: allemaal heb ik ze hier ondertussen een theemok laten kopen.
#S|fgr-0149|email|overheid|
K|aanleiding|geen|2|neutraal|0|-|Onze hond Boris is op 2 april overleden.
K|wijzigen|geen|3|neutraal|0|vraag|Hoe meld ik hem af voor de hondenbelasting?
K|betalen|beleid|3|neutraal|0|vraag|En krijgen wij het resterende deel van dit jaar terug?
#S|fgr-0150|social|energie|
K|orienteren|informatie|2|irritatie|1|-|@zonnekoning jullie zeggen 'bel voor een prijs'. Nee. Zet die prijs gewoon op de site, dan bel ik misschien
#S|fgr-0151|review|telecom|sterren=1
K|wijzigen|prijs|1|boosheid|1|-|Verlenging aangeboden met 'hetzelfde bedrag als nu', en wat krijg ik: acht euro per maand meer.
K|hulp|herhaling|2|irritatie|3|-|Inmiddels heb ik vijf mensen gesproken die allemaal met mij meeleven en niks kunnen.
#S|fgr-0152|chat|verzekering|
K|aanvragen|wachttijd|2|neutraal|2|-|mijn aanvraag voor de uitvaartverzekering ligt al een maand bij de medisch adviseur
K|aanvragen|informatie|2|verwarring|0|-|en ik weet niet eens wat ie nou nog wil weten
A|||||||Er is een brief onderweg met twee vragen over uw rugoperatie.
K|aanvragen|privacy|2|bezorgdheid|0|-|dat was in 1996.. waarom moet dat nog op tafel
#S|fgr-0153|review|diensten|sterren=5
K|aanleiding|storing|2|neutraal|0|-|Wasmachine begaf het op zaterdagmiddag, midden in een was vol voetbalkleren.
K|orienteren|bereikbaarheid|4|opluchting|0|-|Om vijf voor zes kreeg ik nog iemand te spreken die zei welke modellen er die avond meegingen.
K|ontvangen|levering|5|dankbaarheid|0|-|En ja hoor, om half negen werd hij aangesloten, de oude ging mee.
#S|fgr-0154|notitie|bank|
K|aanvragen|geen|3|neutraal|0|-|Echtpaar vraagt overbruggingskrediet aan.
K|aanvragen|digitaal|2|neutraal|1|-|Upload loonstroken lukt niet, pdf's te groot.
K|aanvragen|geen|3|neutraal|0|-|Stukken aan balie gescand.
M|aanvragen|systeem|2|irritatie|0|-|Ook mijn scan werd 2x afgewezen door portaal.
#S|fgr-0155|email|reizen|
K|vertrekken|geen|3|neutraal|0|-|Vanwege het negatieve reisadvies zien wij af van de rondreis van 9 november.
K|vertrekken|geen|3|neutraal|0|wens|Gelieve de boeking te annuleren.
K|betalen|beleid|3|neutraal|0|vraag|Wij gaan ervan uit dat de aanbetaling wordt teruggestort, klopt dat?
#S|fgr-0156|social|wonen|
K|terugkijken|geen|2|teleurstelling|0|-|Mis ons oude huurbaasje nog elke dag. Belde je hem om 8u, dan stond ie om 9u met z'n gereedschapskist. Nu zitten we bij zo'n vastgoedclub
#S|fgr-0157|review|overheid|sterren=3
K|orienteren|digitaal|2|irritatie|1|-|De regelhulp op de site van onze gemeente eindigde bij elke route op 'neem contact op'.
K|orienteren|bereikbaarheid|4|blijdschap|0|-|Dat contact ging dan wel weer gesmeerd, direct iemand aan de lijn.
#S|fgr-0158|chat|telecom|
K|ontvangen|digitaal|2|neutraal|1|-|ik probeer de nieuwe sim te activeren maar hij zegt code ongeldig
A|||||||Is het de code op het kaartje of uit de mail?
K|geen|geen|3|neutraal|0|-|kaartje
A|||||||U heeft die uit de mail nodig.
K|ontvangen|informatie|2|irritatie|1|-|staat er nergens bij maar ok
K|ontvangen|geen|4|blijdschap|0|-|jaaa streepjes
#S|fgr-0159|enquete|energie|csat=3
K|wijzigen|digitaal|2|neutraal|1|-|Termijnbedrag verlagen kan in de app, maar die stopt bij een ondergrens die nergens wordt uitgelegd.
#S|fgr-0160|email|bezorging|
K|aanleiding|geen|3|neutraal|0|-|Binnenkort verhuist onze webwinkel naar een loods in Roosendaal.
K|orienteren|levering|3|neutraal|0|vraag|Tot hoe laat halen jullie daar op werkdagen op?
K|orienteren|geen|3|neutraal|0|vraag|En is er een minimum aan aantal dozen?
#S|fgr-0161|review|webshop|sterren=3
K|aanvragen|geen|3|neutraal|0|-|Twee bestellingen gedaan binnen een maand.
K|ontvangen|levering|4|blijdschap|0|-|De eerste was binnen 24 uur in huis.
K|ontvangen|wachttijd|2|irritatie|2|-|De tweede heeft achttien dagen 'in voorbereiding' gestaan.
K|hulp|informatie|2|irritatie|1|-|Waarom dat zo lang duurde kon niemand vertellen, elke mail gaf een andere reden.
#S|fgr-0162|social|bank|
K|wijzigen|digitaal|2|irritatie|1|-|pasfoto vernieuwen in de app van @leeuwbank: 'uw gezicht lijkt niet op u'. Klopt, ik heb kinderen gekregen
#S|fgr-0163|review|bezorging|sterren=2
K|hulp|doorverwijzing|2|irritatie|2|-|De winkel zei: vraag het de bezorger; de bezorger zei: vraag het de winkel.
K|hulp|bereikbaarheid|2|irritatie|2|-|Een mailadres hebben ze geen van beide.
K|betalen|geen|2|teleurstelling|0|-|Die 58 euro heb ik ondertussen maar opgegeven.
#S|fgr-0164|gesprek|energie|
A|||||||Warmtebedrijf Noordveld, met Sjoerd.
K|gebruiken|geen|3|neutraal|0|-|ja goeiemorgen ik heb jullie boiler in huur
K|wijzigen|geen|3|neutraal|0|vraag|en ik wou vragen of die vervangen kan worden door een grotere want we zijn nu met zen vijven
A|||||||Dat kan, voor 6 euro per maand meer.
K|wijzigen|prijs|4|verrassing|0|-|oh dat valt me mee ik dacht aan honderden euro's
K|wijzigen|levering|3|neutraal|0|vraag|en wanneer kunnen ze dat komen doen
A|||||||Eerste mogelijkheid is dinsdag over een week.
K|wijzigen|geen|3|neutraal|0|-|zet maar in de agenda
#S|fgr-0165|chat|diensten|
K|vertrekken|geen|3|neutraal|0|wens|ik wil mijn lidmaatschap van de sportschool beëindigen
A|||||||Jammer! Mag ik vragen waarom?
K|gebruiken|kwaliteit|2|irritatie|0|-|er staan altijd 3 apparaten stil met zo'n briefje
K|vertrekken|beleid|3|neutraal|0|vraag|wat is de opzegtermijn
A|||||||Eén maand, dus uw laatste dag is 31 maart.
K|geen|geen|3|neutraal|0|-|prima
K|terugkijken|geen|3|neutraal|0|-|misschien tot ooit als jullie weer n sauna hebben
#S|fgr-0166|enquete|verzekering|csat=5
K|wijzigen|informatie|4|vertrouwen|0|-|Bij de verlenging legden ze netjes naast elkaar wat er in de voorwaarden veranderde, dat had ik nog nooit ergens gezien.
#S|fgr-0167|social|reizen|
K|wijzigen|prijs|2|boosheid|1|-|185 euro om een achternaam te corrigeren die JULLIE zelf fout hebben overgenomen @vlotair 🤡
#S|fgr-0168|email|wonen|
K|orienteren|geen|3|neutraal|0|-|Mijn partner en ik hebben belangstelling voor de hoekwoning aan de Zwaluwdreef.
K|orienteren|geen|3|neutraal|0|vraag|Zou u ons kunnen melden of de zolder officieel als slaapkamer geldt?
K|orienteren|prijs|3|neutraal|0|vraag|Hoe hoog zijn de maandelijkse servicekosten?
K|orienteren|geen|3|verlangen|0|wens|Een bezichtiging op een doordeweekse avond heeft onze voorkeur.
#S|fgr-0169|chat|webshop|
K|ontvangen|kwaliteit|2|teleurstelling|0|-|die lamp is binnen maar de kap heeft een deuk
A|||||||Wat vervelend! Wilt u een nieuwe kap of geld terug?
K|wijzigen|geen|3|neutraal|0|wens|nieuwe kap pls
K|orienteren|geen|3|neutraal|0|vraag|en btw heb je m ook in messing? zou ik er voor de gang 1 bij nemen
A|||||||Messing is vanaf mei leverbaar.
K|orienteren|geen|3|neutraal|0|-|oke dan bestel ik die in mei
#S|fgr-0170|review|verzekering|sterren=5
K|orienteren|informatie|4|blijdschap|0|-|Geen kleine lettertjes: op één A4 stond wat de fietsverzekering dekt en wat niet.
K|aanvragen|digitaal|4|blijdschap|0|-|Foto van het framenummer, betalen met twee tikken, polis in de mail.
K|hulp|wachttijd|5|verrassing|0|-|Toen hij echt gejat werd had ik binnen vier dagen het geld.
#S|fgr-0171|enquete|reizen|ces=2
K|wijzigen|digitaal|2|irritatie|2|-|Stoelen wijzigen na de boeking lukte me alleen via een omweg langs drie schermen en een telefoontje.
#S|fgr-0172|notitie|telecom|
K|orienteren|geen|3|neutraal|0|-|Klt overweegt overstap van kabel nr glas.
K|orienteren|storing|2|bezorgdheid|0|vraag|Vraagt of thuisalarm dan blijft werken.
K|orienteren|informatie|2|neutraal|1|-|Twee verkopers in winkel zeiden elk iets anders.
M|orienteren|kennis|2|verwarring|0|-|Weet zelf ook niet hoe het zit met oude alarmen, moest het opzoeken en vond niks.
#S|fgr-0173|social|diensten|
K|vertrekken|geen|3|neutraal|0|-|Na 4 maanden ben ik er klaar mee: maaltijdbox opgezegd.
K|vertrekken|digitaal|2|irritatie|1|-|kleine hindernis: zes schermen 'weet je het zeker?' en een huilende wortel
K|terugkijken|kwaliteit|3|neutraal|0|-|recepten waren anders best lekker hoor
#S|fgr-0174|email|bank|
K|aanleiding|geen|3|neutraal|0|-|Onze zoon wordt in maart achttien en gaat op kamers.
K|orienteren|geen|3|neutraal|0|vraag|Welke rekening raadt u aan voor iemand die voor het eerst zelf zijn huur betaalt?
K|orienteren|privacy|3|bezorgdheid|0|vraag|Kunnen wij als ouders nog meekijken of mag dat dan niet meer?
#S|fgr-0175|review|overheid|sterren=1
K|aanvragen|herhaling|1|boosheid|3|-|Voor de vijfde keer dezelfde bewijsstukken aangeleverd voor mijn naturalisatie.
K|aanvragen|fout|2|irritatie|1|-|Mijn geboorteakte raakten ze tot twee keer toe kwijt.
K|aanvragen|wachttijd|2|teleurstelling|3|-|Mijn vrouw en ik leven nu al veertien maanden in een wachtkamer.
#S|fgr-0176|chat|energie|
K|aanleiding|storing|2|neutraal|0|-|onze cv is vanochtend overleden, 24 jaar oud geworden 🥲
K|orienteren|geen|3|neutraal|0|vraag|wat zou je nou nemen, weer n ketel of gelijk hybride
A|||||||Hangt af van uw isolatie. Heeft u dubbel glas en een geïsoleerd dak?
K|orienteren|geen|3|neutraal|0|-|dak wel, glas half
A|||||||Dan is hybride goed te doen.
K|orienteren|levering|3|neutraal|0|vraag|en hoe snel kan dat erin, het is 3 graden
A|||||||Met spoed binnen vijf werkdagen.
K|orienteren|levering|2|bezorgdheid|0|-|5 dagen kou met een baby gaat m niet worden
#S|fgr-0177|review|bezorging|sterren=5
K|wijzigen|beleid|5|dankbaarheid|0|-|Ik belde dat mijn vader in het ziekenhuis lag en ze leidden zijn medicijnbox zonder gedoe om naar de afdeling.
#S|fgr-0178|gesprek|reizen|
A|||||||Klantenservice Busjesbaas, met Yara.
K|vertrekken|geen|3|neutraal|0|wens|ja hoi ik wou mijn maandkaart stopzetten want ik ga vanaf juni fietsen
A|||||||Wat sportief! Per wanneer?
K|geen|geen|3|neutraal|0|-|eind mei
K|betalen|prijs|3|neutraal|0|vraag|krijg ik dan die halve maand nog terug of hoe werkt dat
A|||||||We verrekenen per dag, u krijgt 31 euro retour.
K|betalen|prijs|4|blijdschap|0|-|ah netjes daar haal ik een fietspomp van
#S|fgr-0179|enquete|telecom|nps=0
K|terugkijken|geen|1|boosheid|0|-|Iedereen die overweegt hier klant te worden: bespaar jezelf de grijze haren.
#S|fgr-0180|email|verzekering|
K|hulp|geen|3|neutraal|0|-|Op 19 januari meldde ik een gestolen koffer bij u.
K|hulp|beleid|2|irritatie|1|-|U vraagt nu om de originele aankoopbon van een koffer uit 2011.
K|hulp|geen|3|neutraal|0|wens|Ik maak bezwaar tegen deze eis en verzoek u de claim opnieuw te beoordelen.
#S|fgr-0181|social|webshop|
K|orienteren|digitaal|2|irritatie|1|-|Ligt het aan mij of is de maattabel bij @modehof gewoon een plaatje van 12 pixels 🔍
K|orienteren|kwaliteit|3|neutraal|0|vraag|iemand ervaring met hun jeans, klein of groot vallend?
#S|fgr-0182|review|energie|sterren=3
K|aanvragen|wachttijd|2|neutraal|1|-|Over de aanvraag deden ze vier weken, dat was langer dan gezegd.
K|ontvangen|bejegening|4|blijdschap|0|-|Wel erg sympathieke jongens die de panelen kwamen leggen.
K|ontvangen|fout|2|irritatie|1|-|Ze vergaten alleen de omvormer op het net te zetten, die moest ik zelf aanzetten met een filmpje.
#S|fgr-0183|chat|bank|
K|wijzigen|geen|3|neutraal|0|wens|limiet van mijn pas verhogen naar 5000 voor morgen
A|||||||Dat kan in de app, onder instellingen.
K|wijzigen|beleid|2|irritatie|1|-|daar zegt ie 'pas na 4 uur actief' en ik sta over n uur bij de autodealer
A|||||||Om veiligheidsredenen kunnen we dat niet versnellen.
K|wijzigen|beleid|2|irritatie|0|-|veiligheid mijn reet, het is mijn geld
#S|fgr-0184|review|diensten|sterren=4
K|orienteren|prijs|4|blijdschap|0|-|Drie hoveniers gevraagd, deze was niet de goedkoopste maar rekende wel eerlijk voor.
K|orienteren|levering|2|neutraal|1|-|De offerte liet wel op zich wachten, pas na anderhalve week.
K|gebruiken|kwaliteit|5|blijdschap|0|-|De border is intussen het gesprek van de straat.
#S|fgr-0185|email|overheid|
K|aanvragen|geen|3|neutraal|0|-|Deze week ontving ik het besluit dat mijn toeslagaanvraag is afgewezen.
K|aanvragen|informatie|2|verwarring|1|-|Als reden geeft u 'onvolledig', maar niet wat er ontbrak.
K|hulp|geen|3|neutraal|0|-|Tegen dit besluit ga ik hierbij in bezwaar.
#S|fgr-0186|chat|reizen|
K|orienteren|geen|3|neutraal|0|vraag|is ontbijt inbegrepen bij kamer type comfort?
A|||||||Nee, dat kunt u bijboeken voor 16 euro.
K|orienteren|prijs|2|irritatie|0|-|16 voor een bak muesli tss
K|orienteren|geen|3|neutraal|0|vraag|is er een bakker in de buurt dan?
A|||||||Op twee minuten lopen.
K|aanvragen|geen|4|blijdschap|0|-|doe maar zonder ontbijt dan, geboekt!
#S|fgr-0187|social|energie|
K|ontvangen|belofte+levering|2|boosheid|2|-|'Uw slimme meter wordt uiterlijk 1 oktober geplaatst.' Vandaag is het 1 november @netbeheer_zuid. Welk jaar bedoelden jullie
#S|fgr-0188|notitie|wonen|
K|vertrekken|geen|3|neutraal|0|-|Huurder zegt huur op per 1-8, koopt eigen woning.
K|vertrekken|beleid|2|neutraal|0|-|Vindt opzegtermijn van 2 mnd niet redelijk want wachtlijst is lang zat.
K|betalen|geen|3|neutraal|0|vraag|Vraagt wanneer waarborg komt.
K|terugkijken|kwaliteit|4|blijdschap|0|-|Geeft aan altijd prettig gewoond te hebben.
#S|fgr-0189|enquete|webshop|csat=1
K|aanvragen|storing+digitaal|1|boosheid|2|-|Drie avonden achter elkaar lag de betaalpagina eruit, toen ben ik de schutting bij de bouwmarkt gaan halen.
#S|fgr-0190|review|telecom|sterren=4
K|aanleiding|geen|3|neutraal|0|-|Sinds ik thuiswerk trok onze oude verbinding het niet meer.
K|orienteren|informatie|4|blijdschap|0|-|De verkoper vroeg hoeveel schermen er tegelijk aan staan en rekende toen pas uit wat ik nodig had.
K|ontvangen|levering|4|opluchting|0|-|Aansluiten zou spannend worden met al dat beton, maar om vijf uur lag alles erin, op de dag die afgesproken was.
#S|fgr-0191|email|diensten|
K|wijzigen|geen|3|neutraal|0|-|Mijn zoon Sem zit op maandag bij de gevorderden, maar dat botst met zijn bijles.
K|wijzigen|geen|3|neutraal|0|vraag|Is er op donderdag plaats in dezelfde groep?
K|orienteren|geen|3|neutraal|0|vraag|Verder vroeg ik mij af of jullie ook een ouder-kindcursus overwegen?
#S|fgr-0192|social|overheid|
K|gebruiken|digitaal|2|neutraal|0|-|@gemeente_brakelaar die nieuwe site met afvalkalender werkt niet in donkere modus, letters zijn zwart op zwart
#S|fgr-0193|chat|verzekering|
K|orienteren|geen|3|neutraal|0|vraag|ik heb nog geen verzekering bij jullie maar mijn kelder is net ondergelopen, kan dat nog?
A|||||||Bestaande schade kunnen we niet meer verzekeren.
K|orienteren|beleid|2|teleurstelling|0|-|ja nee dat snapte ik eigenlijk ook wel
K|orienteren|geen|3|neutraal|0|vraag|voor de volgende keer dan, valt regen onder inboedel of opstal
A|||||||Beide, afhankelijk van wat er beschadigd is.
K|orienteren|informatie|2|verwarring|0|-|daar word ik niet veel wijzer van
#S|fgr-0194|review|bank|sterren=1
K|vertrekken|digitaal|1|boosheid|2|-|Rekening opheffen? Eerst de app bijwerken, dan bellen, dan een formulier, dan toch weer langskomen.
K|vertrekken|beleid|2|irritatie|0|-|Het laatste restje van 3,12 euro moest ik persoonlijk komen ophalen.
K|terugkijken|geen|1|boosheid|0|-|Een bank die je er alleen met een koevoet uitkrijgt, vermijd die.
#S|fgr-0195|email|webshop|
K|orienteren|geen|3|neutraal|0|-|Voor ons theater zijn wij op zoek naar 120 rode klapstoelen.
K|orienteren|prijs|3|neutraal|0|vraag|Geldt er korting bij dergelijke aantallen?
K|orienteren|levering|3|neutraal|0|vraag|En zou levering vóór 10 september haalbaar zijn?
K|orienteren|kwaliteit|3|neutraal|0|vraag|Zijn ze brandvertragend gekeurd?
#S|fgr-0196|enquete|bezorging|nps=7
K|ontvangen|levering|4|blijdschap|0|-|Pakket kwam stipt,
K|wijzigen|digitaal|2|neutraal|1|-|alleen terugsturen was puzzelen, want de retourcode zat verstopt achter een tabje.
#S|fgr-0197|social|telecom|
K|wijzigen|prijs|2|irritatie|0|-|'Exclusief voor u als trouwe klant: verleng nu voor 42,50.' Op de site, voor vreemden: 27,50. Exclusief ja
#S|fgr-0198|review|wonen|sterren=5
K|orienteren|bejegening|5|dankbaarheid|0|-|Met mijn rollator door vier modelwoningen, en die meneer droeg telkens een klapstoeltje voor me mee.
K|orienteren|informatie|4|vertrouwen|0|-|Hij noemde ook gewoon de nadelen: geluid van het spoor en een trage lift.
K|aanvragen|geen|4|blijdschap|0|-|Twee dagen later heb ik getekend.
#S|fgr-0199|chat|bezorging|
K|aanvragen|geen|3|neutraal|0|wens|hallo ik wil een zending aanmelden 3 pallets naar gent
A|||||||Welke maten en welk gewicht per pallet?
K|geen|geen|3|neutraal|0|-|120x80, 300 kg per stuk
K|aanvragen|levering|3|neutraal|0|vraag|kan dat morgen nog worden opgehaald
A|||||||Morgen zit vol, overmorgen wel.
K|aanvragen|levering|2|irritatie|0|-|daar sta ik dan met mijn klant in gent
#S|fgr-0200|review|diensten|sterren=2
K|orienteren|digitaal|2|irritatie|1|-|De menukaart op hun site is van drie zomers terug.
K|gebruiken|wachttijd|2|neutraal|1|-|Aan tafel duurde het veertig minuten voor we iets te drinken hadden.
K|betalen|fout|2|irritatie|1|-|En op de bon stonden twee flessen wijn die we nooit hebben gezien.
K|hulp|bejegening|4|dankbaarheid|0|-|De eigenaar kwam wel zelf zijn excuses aanbieden en schonk een grappa in.
#S|fgr-0201|email|energie|
K|wijzigen|geen|3|neutraal|0|-|Hierbij meld ik dat ik op 1 juli verhuis van Amersveen naar Holtrop.
K|wijzigen|geen|3|verlangen|0|wens|Graag mijn contract meenemen naar het nieuwe adres.
K|wijzigen|geen|3|neutraal|0|-|Meterstanden volgen op de dag van de sleuteloverdracht.
#S|fgr-0202|gesprek|overheid|
A|||||||Goedemiddag, uitkeringsloket, Jamal.
K|aanleiding|geen|2|neutraal|0|-|goedemiddag ik ben vrijdag ontslagen na zesentwintig jaar
K|aanvragen|geen|3|neutraal|0|vraag|en ik weet niet goed wanneer ik die ww moet aanvragen nu al of pas als ik thuis zit
A|||||||U kunt vanaf een week voor uw eerste werkloze dag aanvragen.
K|aanvragen|digitaal|2|bezorgdheid|1|-|ja en dan met zo'n inlogcode daar ben ik niet zo'n held in
A|||||||Er is een spreekuur waar iemand met u meekijkt.
K|aanvragen|bejegening|4|opluchting|0|-|ach ja dat is een fijn idee dan kom ik wel daarheen
#S|fgr-0203|social|bank|
K|terugkijken|bejegening|4|dankbaarheid|0|-|@spaarraad ben al 2 jaar geen klant meer (verhuisd naar Zweden) maar stuur jullie nog altijd nieuwe mensen door. Alleen al om Mieke van kantoor Assendal 🧡
#S|fgr-0204|social|webshop|
K|orienteren|beleid|3|neutraal|0|vraag|@tafelhuis nog niks besteld hoor, maar stel dat hij niet past: kan ik zo'n kast dan terugbrengen in de winkel?
K|orienteren|prijs|3|neutraal|0|vraag|en betaal ik het ophalen dan zelf
#S|fgr-0205|review|telecom|sterren=3
K|orienteren|informatie|2|neutraal|1|-|Wie bij deze club wil weten wat opzeggen kost vóór hij tekent, moet lang zoeken.
K|aanvragen|digitaal|4|blijdschap|0|-|Tekenen zelf gaat met één veeg over je scherm.
K|ontvangen|levering|4|blijdschap|0|-|Modem volgde een dag later.
#S|fgr-0206|email|verzekering|
K|orienteren|geen|3|neutraal|0|-|Momenteel ben ik elders verzekerd tot en met december.
K|orienteren|beleid|3|neutraal|0|vraag|Neemt u bij een overstap mijn opgebouwde schadevrije jaren over?
K|orienteren|beleid|3|neutraal|0|vraag|En hoe gaat u om met een lopende letselzaak?
#S|fgr-0207|chat|reizen|
K|orienteren|beleid|3|neutraal|0|vraag|als ik een huurauto boek en ik moet annuleren, krijg ik dan alles terug?
A|||||||Bij flexibel tarief tot 48 uur vooraf.
K|orienteren|prijs|3|neutraal|0|vraag|hoeveel scheelt flexibel met gewoon
A|||||||Gemiddeld zeven euro per dag.
K|orienteren|prijs|2|neutraal|0|-|dat is bij drie weken ook weer 150 eu
K|orienteren|geen|2|bezorgdheid|0|angst|mijn moeder is slecht dus ik ben gewoon bang dat we niet kunnen gaan
A|||||||Dan raad ik flexibel zeker aan.
K|aanvragen|geen|3|neutraal|0|-|ok. geboekt, flexibel
#S|fgr-0208|enquete|bank|nps=4
K|aanvragen|wachttijd+belofte|2|irritatie|2|-|De lening was 'binnen één werkdag' geregeld, zeiden de posters; mijn handtekening ligt er nu twaalf dagen.
#S|fgr-0209|notitie|bezorging|
K|orienteren|prijs|3|neutraal|0|vraag|Bakkerij vraagt tarief dagelijkse ochtendrit 6 filialen.
K|orienteren|kwaliteit|2|bezorgdheid|0|angst|Is huiverig na ervaring met vorige vervoerder (geplette soezen).
K|orienteren|geen|3|neutraal|0|wens|Wil proefweek zonder contract.
M|orienteren|mandaat|2|irritatie|0|-|Proefweek mag niet van sales, terwijl ze hierop zo hadden getekend.
#S|fgr-0210|social|diensten|
K|orienteren|geen|3|verlangen|0|wens|ik zoek al maanden naar een pianoleraar in de buurt van Tielrode die aan volwassen beginners lesgeeft, iemand een gouden tip?
#S|fgr-0211|review|wonen|sterren=1
K|aanvragen|fout|1|boosheid|3|-|Ons bod lag vier dagen bij de makelaar op de stapel en toen was het huis al aan een ander verkocht.
K|aanvragen|belofte|2|irritatie|0|-|Hij had ons plechtig beloofd het dezelfde avond door te bellen.
K|terugkijken|geen|1|boosheid|0|-|Wij waarschuwen iedereen met verkoopplannen of koopplannen voor dit kantoor.
#S|fgr-0212|email|energie|
K|wijzigen|geen|3|neutraal|0|-|Mijn vaste contract bij u eindigt op 14 februari.
K|wijzigen|geen|3|neutraal|0|vraag|Wat gebeurt er als ik niets doe, kom ik dan automatisch op een variabel tarief?
K|wijzigen|prijs|3|verlangen|0|wens|Een nieuw aanbod voor drie jaar vast zou ik op prijs stellen.
#S|fgr-0213|chat|overheid|
K|aanvragen|digitaal|2|irritatie|2|-|ik sta al een half uur te klungelen met dat kindgebonden budget formulier
K|aanvragen|digitaal|2|verwarring|0|-|hij zegt dat mijn partner niet bestaat. hij zit naast me op de bank
A|||||||Heeft uw partner dezelfde postcode in het register?
K|aanvragen|geen|3|neutraal|0|-|o nee hij staat nog bij z'n ma ingeschreven
A|||||||Dan moet hij zich eerst inschrijven.
K|wijzigen|geen|3|neutraal|0|vraag|kan dat adres ook online omgezet
#S|fgr-0214|review|reizen|sterren=2
K|betalen|prijs|2|verrassing|1|-|Het lijkt spotgoedkoop tot je aan de balie een borg van 1.800 euro moet laten blokkeren.
K|ontvangen|wachttijd|2|irritatie|2|-|Sleutels kregen we na een uur en tien minuten aanschuiven.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De auto reed fijn, dat wel.
K|betalen|fout|2|irritatie|2|-|Twee weken later schreven ze 240 euro af voor een kras die er bij vertrek al op zat.
#S|fgr-0215|social|energie|
K|aanleiding|geen|2|bezorgdheid|0|-|gehoord dat ons huis midden in het aardbevingsgebied van de nieuwe boring komt te liggen
K|orienteren|informatie|2|bezorgdheid|1|vraag|Waar kan ik vinden of @netbeheer_oost dan iets met de gasleiding doet? Site zegt niks
#S|fgr-0216|gesprek|bank|
A|||||||Goedemorgen, hypotheekdesk, u spreekt met Lisanne.
K|orienteren|geen|3|neutraal|0|-|dag met hendrik wij zijn zeg maar net begonnen met kijken naar huizen
K|orienteren|prijs|3|neutraal|0|vraag|en ik wil eigenlijk grof weten hoeveel wij kunnen lenen met twee inkomens
A|||||||Wat verdienen jullie samen?
K|geen|geen|3|neutraal|0|-|eh samen een kleine zeventig denk ik
A|||||||Dan kom je rond de 310.000 uit.
K|orienteren|prijs|2|teleurstelling|0|-|nou daar koop je hier een garagebox voor
K|orienteren|geen|3|neutraal|0|vraag|en maakt het nog uit als ik volgend jaar minder ga werken
A|||||||Zeker, dat nemen we dan mee.
K|orienteren|geen|3|neutraal|0|-|goed dan wachten we met een echte aanvraag tot ik dat weet
#S|fgr-0217|enquete|energie|nps=9
K|orienteren|informatie|4|vertrouwen|0|-|Eindelijk een leverancier die me afraadde om over te stappen omdat mijn huidige tarief beter was.
#S|fgr-0218|email|telecom|
K|vertrekken|geen|2|neutraal|0|-|Mijn man is op 6 juni overleden en zijn telefoon staat nog op uw naamlijst.
K|vertrekken|geen|3|neutraal|0|vraag|Wat heeft u nodig om zijn abonnement te beëindigen?
K|betalen|prijs|3|neutraal|0|vraag|Moet ik de resterende toestelkosten nog voldoen?
K|vertrekken|bejegening|2|teleurstelling|0|-|In de winkel zei men dat hij zelf langs moest komen, dat vond ik pijnlijk.
#S|fgr-0219|review|bezorging|sterren=4
K|wijzigen|digitaal|4|blijdschap|0|-|Te laat door voor je tijdslot? In de app schuif je hem zo door naar de avond.
K|ontvangen|bejegening|4|blijdschap|0|-|De mevrouw die mijn boodschappen brengt vraagt altijd naar mijn knie.
K|aanvragen|informatie|2|neutraal|0|-|Alleen jammer dat je bij het bestellen niet ziet of iets een huismerk is.
#S|fgr-0220|chat|webshop|
K|wijzigen|geen|3|neutraal|0|wens|ik heb per ongeluk 2x dezelfde waterkoker besteld, kan er 1 af
A|||||||Ik annuleer de tweede voor je.
K|betalen|geen|3|neutraal|0|vraag|en m'n centen
A|||||||Die staan binnen drie werkdagen terug.
K|wijzigen|wachttijd|4|dankbaarheid|0|-|wauw zo gefixt, super
#S|fgr-0221|social|verzekering|
K|orienteren|prijs|2|verrassing|0|-|Inboedel bij @vesting: 9,10. Precies dezelfde dekking bij hun dochtermerk: 5,75. Snap jij het
#S|fgr-0222|review|diensten|sterren=5
K|aanleiding|geen|2|teleurstelling|0|-|Toen onze kat plots niet meer wilde eten stond ik te bibberen.
K|aanvragen|bereikbaarheid|5|opluchting|0|-|Zondagnacht half drie nam de dierenarts zelf op en mochten we meteen komen.
K|gebruiken|bejegening|5|dankbaarheid|0|-|Hij bleef erbij tot ze weer spinde.
K|betalen|prijs|3|neutraal|0|-|Nachttarief, tja, dat weet je.
#S|fgr-0223|notitie|bank|
K|wijzigen|geen|3|neutraal|0|wens|Klt wil hypotheek oversluiten naar lagere rente.
K|wijzigen|prijs|2|verrassing|0|-|Boeterente € 9.400, daar schrok klt van.
K|wijzigen|geen|3|neutraal|0|-|Laat het bij huidige rente tot 2027.
#S|fgr-0224|email|reizen|
K|betalen|geen|2|neutraal|1|-|In februari heeft u onze vlucht geschrapt en een voucher gestuurd waar wij niet om hadden gevraagd.
K|betalen|beleid|3|neutraal|0|wens|Wij geven de voorkeur aan terugbetaling op onze rekening, wat ons goed recht is.
K|betalen|wachttijd|2|irritatie|2|-|Dit is onze derde maand van wachten.
#S|fgr-0225|enquete|wonen|csat=2
K|orienteren|levering|2|irritatie|2|-|Driemaal stond ik voor niets bij een bezichtiging, want steeds was de woning 'zojuist vergeven'.
#S|fgr-0226|social|overheid|
K|aanvragen|digitaal|4|verrassing|0|-|Huwelijksaangifte online gedaan @gem_drieborg, kwartiertje werk en ik hoefde m'n vriend niet eens wakker te maken
#S|fgr-0227|chat|energie|
K|orienteren|geen|3|neutraal|0|vraag|kan ik zonder laadpas ook bij jullie palen terecht
A|||||||Ja, met een QR-code.
K|orienteren|prijs|3|neutraal|0|vraag|duurder zeker?
A|||||||Vier cent per kWh meer.
K|orienteren|geen|4|blijdschap|0|-|ah valt mee, laat die pas maar zitten dan
#S|fgr-0228|review|webshop|sterren=1
K|ontvangen|levering|2|boosheid|3|-|Besteld op 3 februari. Nu 27 april. Geen boormachine, alleen maar mails met 'onderweg'.
K|wijzigen|beleid|2|irritatie|2|-|De order intrekken mag niet want hij is 'verzonden'.
K|hulp|bejegening|1|boosheid|2|-|En de chatdame schreef letterlijk: 'heeft u wel eens van geduld gehoord?'
#S|fgr-0229|gesprek|verzekering|
A|||||||Vesting Verzekeringen, met Koen.
K|vertrekken|geen|3|neutraal|0|wens|goeiedag ik wil de rechtsbijstand eraf
A|||||||Mag ik vragen wat de reden is?
K|hulp|beleid|2|irritatie|0|-|ja toen ik ze nodig had met die heg van de buurman zeiden ze daar doen wij niet aan
K|vertrekken|geen|3|neutraal|0|vraag|dus kan dat er per direct af of moet ik nog wachten
A|||||||Per het einde van deze maand.
K|betalen|prijs|3|neutraal|0|vraag|en scheelt me dat hoeveel per maand
A|||||||Tien euro veertig.
K|betalen|prijs|4|blijdschap|0|-|daar kan ik een nieuwe heg van sparen
#S|fgr-0230|email|diensten|
K|terugkijken|geen|2|neutraal|0|-|Vorige maand is mijn moeder na zes jaar uw huis ontvallen.
K|terugkijken|bejegening|5|dankbaarheid|0|-|Graag laat ik u weten hoe dankbaar wij zijn voor de tederheid waarmee u haar hebt omringd.
K|terugkijken|geen|4|vertrouwen|0|-|Familie en kennissen raden wij uw woonzorgcentrum van harte aan.
#S|fgr-0231|review|telecom|sterren=2
K|aanvragen|fout|2|irritatie|1|-|Twee nummers besteld voor de kinderen, allebei op dezelfde naam gezet.
K|wijzigen|bereikbaarheid|2|irritatie|2|-|Om dat recht te krijgen moet je een afdeling hebben die alleen tussen 9 en 11 opneemt.
#S|fgr-0232|social|reizen|
K|orienteren|levering|3|neutraal|0|vraag|Is er iemand die weet of de veerboot naar Vossenoog met storm ook vaart? we twijfelen of we het weekend vast zullen leggen
K|orienteren|geen|2|bezorgdheid|0|angst|doodsbenauwd om daar te stranden met m'n bijnierkindje zonder medicijnen
#S|fgr-0233|chat|bezorging|
K|orienteren|levering|3|neutraal|0|vraag|hoelang doet een aangetekende brief over finland
A|||||||Drie tot zes werkdagen.
K|orienteren|beleid|3|bezorgdheid|0|vraag|en is die verzekerd want er zit een trouwring in
A|||||||Tot 50 euro, u kunt bijverzekeren tot 500.
K|orienteren|beleid|2|bezorgdheid|0|-|dan is 500 te weinig want die ring is meer waard
A|||||||Dan raden we een waardezending aan.
K|aanvragen|geen|3|neutraal|0|vraag|die neem ik, waar koop ik dat
#S|fgr-0234|enquete|diensten|nps=2
K|vertrekken|beleid|2|boosheid|2|-|Bij de yogaclub kun je alleen stoppen op de verjaardag van je inschrijving, dus mag ik nog acht maanden doorbetalen.
#S|fgr-0235|review|bank|sterren=5
K|orienteren|bejegening|4|blijdschap|0|-|Ik kwam voor een simpele vraag over sparen voor mijn kleinzoon en kreeg koffie, tijd en een tekening met pijltjes.
K|orienteren|informatie|5|vertrouwen|0|-|Voor het eerst in 71 jaar snapte ik wat samengestelde rente is.
K|aanvragen|geen|4|blijdschap|0|-|De rekening heb ik er gelijk geopend.
#S|fgr-0236|email|wonen|
K|aanvragen|geen|3|neutraal|0|-|Via uw site meldde ik mij aan voor project De Boomgaard.
K|aanvragen|fout|2|neutraal|1|-|In de bevestiging staat echter mijn geboortejaar als 1895.
K|aanvragen|geen|3|verlangen|0|wens|Graag corrigeren voordat de loting begint.
K|aanvragen|geen|2|bezorgdheid|0|angst|Ik vrees dat het systeem mij anders bij de seniorenwoningen indeelt.
#S|fgr-0237|social|telecom|
K|aanvragen|bereikbaarheid|2|irritatie|1|-|Alles ingevuld voor de overstap naar @ketel_net en dan: 'onze medewerker belt u'. Wie belt er in 2026 nog vrijwillig terug? Niemand dus
#S|fgr-0238|review|verzekering|sterren=3
K|orienteren|digitaal|4|blijdschap|0|-|Rekenhulp op de homepage is top, binnen een minuut weet je waar je staat.
K|aanvragen|informatie|2|verwarring|1|vraag|Maar bij de acceptatievragen over gezondheid begreep ik de helft niet, wat is nu weer een 'exantheem'?
#S|fgr-0239|chat|bank|
K|aanvragen|geen|3|neutraal|0|wens|hoi ik wil een afspraak maken voor een gezamenlijke rekening
A|||||||Dat kan op 12 mei om 14.00 uur in filiaal Zonneveld.
K|aanvragen|geen|3|neutraal|0|vraag|moeten we dan alletwee komen
A|||||||Ja, en allebei met een geldig legitimatiebewijs.
K|aanvragen|levering|2|neutraal|1|-|dat wordt lastig want hij zit op zee tot juli
A|||||||U kunt het ook via videobellen doen.
K|aanvragen|beleid|4|blijdschap|0|-|oh dat werkt wel! top
#S|fgr-0240|email|webshop|
K|orienteren|informatie|2|irritatie|1|-|Op uw productpagina staat bij de fietskar '2 kinderen' en verderop 'max. 1 kind'.
K|orienteren|privacy|3|bezorgdheid|0|vraag|Hoeveel kinderen mogen er nu veilig in?
K|orienteren|geen|3|neutraal|0|-|Zolang ik dat niet weet, wacht ik met bestellen.
#S|fgr-0241|social|wonen|
K|orienteren|prijs|3|neutraal|0|-|Offerte 1 voor de badkamer: 14.200. Offerte 2: 22.900. Offerte 3: 'ligt eraan'
K|orienteren|geen|3|neutraal|0|vraag|hoe kiezen jullie in vredesnaam
#S|fgr-0242|review|energie|sterren=1
K|hulp|levering|2|irritatie|3|-|Tot twee keer toe een halve dag vrij genomen voor een monteur die de storing aan de ketel zou bekijken en die niet verscheen.
K|vertrekken|geen|2|irritatie|0|-|Mijn onderhoudsabonnement gaat er per direct uit.
K|orienteren|geen|3|neutraal|0|-|Ben nu rond aan het bellen voor een lokale installateur.
#S|fgr-0243|notitie|reizen|
K|aanleiding|geen|3|neutraal|0|wens|Stel 40 jr getrouwd, wil groepsreis met kinderen (14 pers).
K|orienteren|prijs|3|neutraal|0|-|Budget ± 12.000 all-in.
K|orienteren|geen|3|neutraal|0|vraag|Vragen of rolstoel mee kan op excursies.
K|orienteren|informatie|4|blijdschap|0|-|Blij met eerste voorstel, vindt het "overzichtelijker dan internet".
M|orienteren|waardering|4|blijdschap|0|-|Kreeg als bedankje taart van ze op kantoor.
#S|fgr-0244|gesprek|diensten|
A|||||||Garage Ten Berge, Stijn.
K|orienteren|prijs|3|neutraal|0|vraag|ja stijn met kathleen wat vraagt gij voor vier winterbanden erop te leggen
A|||||||Met de banden erbij of heb je die al?
K|orienteren|geen|3|neutraal|0|-|de banden heb ik van mijn schoonbroer
A|||||||Dan 48 euro.
K|orienteren|prijs|4|verrassing|0|-|ah da's weinig bij den anderen zeiden ze tachtig
K|aanvragen|levering|3|neutraal|0|vraag|kan ik daar deze week nog voor binnenkomen
A|||||||Vrijdag om tien uur.
K|geen|geen|3|neutraal|0|-|vrijdag tien uur da's genoteerd
#S|fgr-0245|enquete|overheid|csat=2
K|aanvragen|doorverwijzing|2|irritatie|3|-|Mijn bouwaanvraag ging van afdeling naar afdeling, en iedere ambtenaar begon weer bij bladzijde één.
#S|fgr-0246|email|telecom|
K|wijzigen|geen|3|neutraal|0|-|Mijn abonnement loopt in mei af.
K|wijzigen|prijs|2|neutraal|0|-|Volgens uw brief wordt verlengen 4 euro duurder.
K|wijzigen|geen|3|neutraal|0|vraag|Is het ook mogelijk om het gewoon maandelijks opzegbaar te laten doorlopen?
#S|fgr-0247|chat|webshop|
K|orienteren|geen|3|neutraal|0|vraag|komt die groene bank nog terug in voorraad?
A|||||||Vermoedelijk half augustus.
K|orienteren|geen|3|neutraal|0|vraag|kan ik me ergens opgeven om een seintje te krijgen
A|||||||Ja, met de belletje-knop bij het product.
K|orienteren|digitaal|2|neutraal|1|-|dat belletje doet bij mij niets
A|||||||Ik meld je handmatig aan, mag ik je mailadres?
K|geen|geen|3|neutraal|0|-|jorinde.v@postvak.nl
K|orienteren|bejegening|4|dankbaarheid|0|-|attent, thx!
#S|fgr-0248|review|reizen|sterren=5
K|wijzigen|beleid|5|verrassing|0|-|Ik had stomweg de verkeerde maand geboekt en ze zetten hem om zonder één cent te rekenen!
K|wijzigen|bejegening|4|dankbaarheid|0|-|De man zei 'mevrouw, dat overkomt mijn vrouw ook' en mijn avond was gered.
#S|fgr-0249|social|bezorging|
K|betalen|fout|2|boosheid|1|-|@parcelpiet ik krijg een rekening van 23,40 voor 'invoerkosten'. Uit Eindhoven. Ingevoerd uit EINDHOVEN.
#S|fgr-0250|email|bank|
K|hulp|geen|3|neutraal|0|-|Op 14 mei deed ik melding van onterechte afschrijvingen.
K|hulp|herhaling|2|irritatie|2|-|Sindsdien heb ik aan vier verschillende collega's van u hetzelfde verhaal verteld.
K|hulp|geen|3|verlangen|0|wens|Ik zou graag één vaste contactpersoon krijgen.
#S|fgr-0251|review|diensten|sterren=4
K|aanvragen|digitaal|4|blijdschap|0|-|Kaartjes voor de musical kochten we in de trein, op een telefoon met 3 procent batterij, zo vlot ging het.
K|gebruiken|kwaliteit|5|blijdschap|0|-|En de voorstelling: kippenvel tot aan de garderobe.
K|betalen|prijs|2|neutraal|0|-|Parkeren kostte dan wel weer 22 euro.
#S|fgr-0252|chat|verzekering|
K|vertrekken|geen|3|neutraal|0|vraag|tot wanneer kan ik overstappen van zorgverzekering?
A|||||||Opzeggen vóór 1 januari, een nieuwe kiezen kan tot 1 februari.
K|orienteren|geen|3|neutraal|0|vraag|stel ik kies bij jullie de restitutiepolis, kan ik dan naar elk ziekenhuis
A|||||||Ja, mits de kosten marktconform zijn.
K|orienteren|informatie|2|verwarring|0|-|wat is nou weer marktconform
#S|fgr-0253|notitie|energie|
K|vertrekken|geen|3|neutraal|0|-|Klt verhuist nr verzorgingshuis, beëindigt levering per 15-10.
K|vertrekken|geen|3|neutraal|0|-|Zoon regelt, machtiging aanwezig.
K|betalen|privacy|2|bezorgdheid|0|angst|Bang dat eindnota naar leegstaande woning gaat.
M|vertrekken|procedure|2|neutraal|0|-|Correspondentieadres kan pas ná opzegging worden gewijzigd, omslachtig.
#S|fgr-0254|social|overheid|
K|orienteren|informatie|2|irritatie|2|vraag|wie bij de @gemeente_oudwater_noord kan gewoon zeggen of ik voor een veranda nou WEL of GEEN vergunning nodig heb? drie tools, vier antwoorden
#S|fgr-0255|review|telecom|sterren=5
K|orienteren|bejegening|4|blijdschap|0|-|Mijn vader van 84 wilde een telefoon met knoppen, en niemand lachte hem uit.
K|ontvangen|bejegening|5|dankbaarheid|0|-|De jongen zette al zijn contacten over, met foto's van de kleinkinderen erbij.
#S|fgr-0256|enquete|bezorging|ces=1
K|wijzigen|digitaal|2|boosheid|3|-|Bezorgadres aanpassen na verzending: website wijst naar app, app wijst naar bellen, bellen wijst naar website.
#S|fgr-0257|email|overheid|
K|aanleiding|geen|3|neutraal|0|-|Volgend jaar keren wij na twintig jaar Canada terug naar Nederland.
K|orienteren|beleid|3|neutraal|0|vraag|Hoe schrijven wij ons in zonder vast adres?
K|orienteren|geen|3|neutraal|0|vraag|En kunnen onze Canadese rijbewijzen worden omgewisseld?
#S|fgr-0258|chat|reizen|
K|gebruiken|levering|2|irritatie|1|-|trein naar Assendal rijdt weer niet zie ik
A|||||||Klopt, er is een seinstoring tot ongeveer 18.00 uur.
K|betalen|beleid|3|neutraal|0|vraag|kan ik m'n dagkaart dan terugkrijgen
A|||||||Ja, via geld-terug in de app.
K|vertrekken|geen|2|irritatie|0|-|ach ik koop gewoon een scooter, dan ben ik van dat hele abonnement af
#S|fgr-0259|review|webshop|sterren=4
K|orienteren|informatie|2|neutraal|0|-|Of hij op inductie kon stond nergens.
K|orienteren|wachttijd|4|verrassing|0|-|Op mijn vraag daarover kreeg ik op zaterdagavond binnen vijf minuten antwoord.
K|aanvragen|geen|3|neutraal|0|-|Dus toen heb ik de pan besteld.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Bakt als een tierelier.
#S|fgr-0260|gesprek|wonen|
A|||||||Keukencentrum Van Drimmel, met Loes.
K|wijzigen|geen|3|neutraal|0|-|goedemiddag wij hebben vorige week getekend voor de keuken
K|wijzigen|geen|3|neutraal|0|vraag|en nou wil mijn vrouw toch een andere kraan kan dat nog
A|||||||Tot acht weken voor levering kan alles nog.
K|wijzigen|prijs|3|neutraal|0|vraag|en zo'n kokendwaterding wat komt daar dan bij
A|||||||Negenhonderdtwintig, inclusief boiler.
K|wijzigen|prijs|2|verrassing|0|-|lieve hemel
K|geen|geen|3|neutraal|0|-|nou ik geef haar even aan de lijn
#S|fgr-0261|social|bank|
K|vertrekken|geen|3|vertrouwen|0|-|Vandaag mijn laatste euro van @leeuwbank naar de coöperatie verhuisd. Geen spijt. Fossielvrij slapen
#S|fgr-0262|email|diensten|
K|hulp|geen|3|neutraal|0|-|Vorige week lieten wij bij u de vaatwasser repareren.
K|betalen|prijs|2|irritatie|0|-|De nota vermeldt twee uur arbeid, terwijl de monteur na vijfendertig minuten weer in zijn busje zat.
K|betalen|geen|3|neutraal|0|wens|Ik verzoek u dit aan te passen.
K|gebruiken|storing|4|blijdschap|0|-|De machine draait overigens weer uitstekend.
#S|fgr-0263|enquete|verzekering|nps=6
K|orienteren|prijs|3|neutraal|0|-|Premie vergelijken gaf drie keer ongeveer hetzelfde bedrag, dus heb ik de dichtstbijzijnde maar genomen.
#S|fgr-0264|chat|energie|
K|aanvragen|fout|2|verwarring|1|-|ik krijg een welkomstmail maar ik heb alleen maar een offerte opgevraagd??
A|||||||Ik zie een aanmelding van gisteren 20.14 uur.
K|aanvragen|informatie|2|irritatie|0|-|die knop heette 'bekijk aanbod', niet 'teken contract'
K|vertrekken|beleid|3|neutraal|0|vraag|hoe kom ik hier weer van af
A|||||||U heeft veertien dagen bedenktijd, ik zet hem nu stop.
K|vertrekken|wachttijd|4|opluchting|0|-|pff oké, gelukkig
#S|fgr-0265|review|overheid|sterren=4
K|ontvangen|levering|4|blijdschap|0|-|Nieuw rijbewijs lag een dag eerder klaar dan ze hadden gezegd.
K|ontvangen|bejegening|4|blijdschap|0|-|Ophalen was ook nog gezellig.
#S|fgr-0266|social|webshop|
K|wijzigen|beleid|2|irritatie|0|-|ruilen zonder bon mag niet zegt @speelpaleis. het is een CADEAU. van mijn oma. van 96. die heeft de bon opgegeten denk ik
#S|fgr-0267|email|bezorging|
K|vertrekken|geen|3|neutraal|0|-|Hierbij beëindigen wij onze zakelijke overeenkomst per 1 januari.
K|gebruiken|levering|2|neutraal|0|-|Het afgelopen kwartaal arriveerde een kwart van onze zendingen te laat bij klanten.
K|betalen|prijs|2|neutraal|0|-|Daarbij bent u sinds juli de duurste van de vier door ons gebruikte vervoerders.
K|terugkijken|bejegening|4|dankbaarheid|0|-|Wij danken uw chauffeur Osman, op wie nooit iets aan te merken viel.
#S|fgr-0268|social|diensten|
K|aanleiding|storing|2|neutraal|0|-|Koelkast dood. Op de warmste dag van het jaar. Met veertien kilo bbq-vlees erin
K|orienteren|levering|3|neutraal|0|vraag|wie in regio Zonneveld levert er vandaag nog zo'n ding??
#S|fgr-0269|email|telecom|
K|ontvangen|geen|3|neutraal|0|-|Sinds maandag ligt de glasvezelkabel tot aan mijn voordeur.
K|ontvangen|informatie|2|verwarring|1|-|Nu staat in uw brief dat ik zelf een monteur moet bestellen, terwijl de graver zei dat u dat doet.
K|ontvangen|levering|3|neutraal|0|vraag|Wanneer kan ik de aansluiting binnenshuis verwachten?
#S|fgr-0270|review|reizen|sterren=4
K|aanleiding|geen|3|verlangen|0|-|We waren toe aan iets anders dan altijd maar die Spaanse kust.
K|orienteren|informatie|4|blijdschap|0|-|Op de reisbeurs stond een vrouw die de hele Faeröer met ons doorliep, inclusief waar je níét moet zijn.
K|aanvragen|digitaal|2|neutraal|1|-|Het boekingsformulier kende geen dubbele achternamen.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Maar jongens, wat een eilanden.
#S|fgr-0271|chat|verzekering|
K|aanleiding|geen|2|neutraal|0|-|ik ben gisteren aangereden op mijn racefiets
K|hulp|geen|3|neutraal|0|vraag|moet ik dat bij jullie melden of bij de tegenpartij?
A|||||||Bij de tegenpartij, maar wij helpen u als u rechtsbijstand heeft.
K|orienteren|prijs|3|neutraal|0|vraag|die heb ik niet, kan ik die nu nog nemen
A|||||||Niet voor deze gebeurtenis helaas.
K|orienteren|beleid|2|teleurstelling|0|-|dacht ik al..
#S|fgr-0272|enquete|telecom|nps=10
K|ontvangen|levering|5|blijdschap|0|-|Zaterdag besteld, maandag stond de monteur er en dinsdag keek ik voetbal in een beeldkwaliteit alsof ik zelf in de rust de sinaasappels stond te snijden.
#S|fgr-0273|review|wonen|sterren=2
K|orienteren|kwaliteit|4|blijdschap|0|-|Zonlicht, hoge plafonds, verliefd op het eerste zicht.
K|aanvragen|beleid|2|irritatie|1|-|Wel moesten we een 'motivatiebrief' schrijven om kandidaat-huurder te mogen zijn.
K|aanvragen|wachttijd|2|teleurstelling|2|-|Na vijf weken stilte bleek het al drie weken verhuurd.
#S|fgr-0274|notitie|telecom|
K|ontvangen|levering|2|neutraal|1|-|Monteur niet verschenen 12-6 (8-13u).
K|ontvangen|geen|3|neutraal|0|-|Nieuwe afspr. 19-6.
K|ontvangen|prijs|3|neutraal|0|wens|Klt wil vergoeding gemiste vrije dag.
K|vertrekken|geen|2|irritatie|0|-|Dreigt anders bedenktijd te gebruiken.
M|hulp|mandaat|2|irritatie|0|-|Mag max € 10 geven, klant lachte me uit.
#S|fgr-0275|social|bank|
K|ontvangen|digitaal|2|irritatie|2|-|Nieuwe pas binnen, pincode niet. Pincode aangevraagd, nu is de pas verlopen in het systeem?? @waardbank ik heb hem NOG NOOIT gebruikt
#S|fgr-0276|email|webshop|
K|ontvangen|kwaliteit|2|neutraal|0|-|De gisteren bezorgde eettafel heeft aan één kant een barst van dertig centimeter.
K|ontvangen|geen|3|neutraal|0|-|Foto's stuur ik mee.
K|wijzigen|geen|3|neutraal|0|vraag|Komt u hem omruilen of moet ik hem zelf inpakken?
K|wijzigen|geen|2|bezorgdheid|0|angst|Ik vrees eerlijk gezegd het laatste, want er is geen doos meer.
#S|fgr-0277|chat|overheid|
K|aanvragen|beleid|3|neutraal|0|vraag|hoi, kan ik een parkeervergunning krijgen voor een leaseauto?
A|||||||Ja, met een werkgeversverklaring.
K|aanvragen|wachttijd|3|neutraal|0|vraag|hoelang duurt het voor ie er is
A|||||||Ongeveer drie werkdagen na betaling.
K|betalen|prijs|2|verrassing|0|-|en dat kost.. 214 euro? voor mn eigen straat
A|||||||Dat is het jaartarief.
K|betalen|prijs|2|irritatie|0|-|sjonge
#S|fgr-0278|gesprek|telecom|
A|||||||Ketelnet, goeiemiddag, met Wannes.
K|vertrekken|geen|3|verlangen|0|wens|ja dag meneer ik zou mijnen abonnement willen opzeggen per einde maand
A|||||||Mag ik vragen waarom?
K|aanleiding|geen|3|neutraal|0|-|awel ik ga bij mijn vriendin wonen en die heeft al van alles
K|betalen|prijs|3|neutraal|0|vraag|en die waarborg van de decoder hoe krijg ik die terug
A|||||||Als u het toestel binnenbrengt storten we 50 euro.
K|vertrekken|geen|3|neutraal|0|vraag|binnenbrengen of mag dat ook in een pakske
A|||||||Mag ook, ik mail een etiket.
K|vertrekken|beleid|4|blijdschap|0|-|da's goed geregeld
K|terugkijken|geen|3|neutraal|0|-|en ja als het uit is met haar dan hoort ge mij wel terug
#S|fgr-0279|review|bezorging|sterren=5
K|ontvangen|bejegening|5|dankbaarheid|0|-|Bezorger zag dat mijn vader gevallen was, belde de dokter en bleef zitten tot die kwam.
K|terugkijken|geen|5|dankbaarheid|0|-|Een engel in een geel hesje, geef die jongen opslag!
#S|fgr-0280|enquete|reizen|nps=3
K|aanvragen|informatie|2|irritatie|1|-|Dat je ruimbagage apart moet kopen hoorde ik pas bij de incheckbalie.
K|betalen|prijs|2|irritatie|1|-|Negentig euro voor één koffer.
#S|fgr-0281|email|wonen|
K|ontvangen|geen|3|neutraal|0|-|Op 1 maart kregen wij de sleutel van Meerkoetlaan 71.
K|ontvangen|kwaliteit|2|teleurstelling|0|-|Tot onze schrik ontbraken in de keuken alle plinten en hing de voordeur uit het lood.
K|ontvangen|informatie|2|irritatie|1|-|In het opleverrapport staat daar geen woord over.
K|hulp|geen|3|verlangen|0|wens|Graag zien wij dat uw opzichter dit komt bekijken.
#S|fgr-0282|social|energie|
K|betalen|prijs|5|verrassing|0|-|612 euro terug!!! 612!!! @vonkstroom ik hou van jullie, van de zon en van mijn koude douches
#S|fgr-0283|chat|diensten|
K|orienteren|geen|3|neutraal|0|vraag|is er bij jullie plek op de bso voor ons zoontje per september
A|||||||Op maandag en donderdag wel, op dinsdag is er een wachtlijst.
K|orienteren|wachttijd|3|neutraal|0|vraag|hoe lang is die lijst
A|||||||Ongeveer vijf kinderen.
K|aanvragen|geen|3|neutraal|0|-|schrijf hem maar in voor ma+do en zet m op de lijst voor di
K|aanvragen|geen|2|bezorgdheid+verlangen|0|wens|ik hoop echt dat t lukt anders moet ik minder gaan werken
#S|fgr-0284|review|bank|sterren=2
K|aanleiding|geen|3|neutraal|0|-|Onze zoon startte een schilderszaak en zocht een zakelijke rekening.
K|aanvragen|wachttijd|2|irritatie|3|-|Hij wachtte elf weken op goedkeuring, terwijl hij intussen geen factuur kon sturen.
K|aanvragen|bejegening|2|boosheid|1|-|Toen hij belde kreeg hij te horen dat 'meneer wel vaker ongeduldig' was.
#S|fgr-0285|email|verzekering|
K|betalen|geen|3|neutraal|0|-|Volgens mijn administratie is de jaarpremie op 3 januari voldaan.
K|betalen|fout|2|irritatie|1|-|Toch ontvang ik nu een tweede aanmaning met 15 euro kosten.
K|betalen|bejegening|2|boosheid|0|-|Dat een klant van dertig jaar als wanbetaler wordt aangesproken, vind ik ronduit onbeschoft.
K|betalen|geen|3|neutraal|0|wens|U gelieve de kosten te schrappen.
#S|fgr-0286|enquete|diensten|csat=4
K|terugkijken|bejegening|4|vertrouwen|0|-|Al mijn drie dochters leerden hier zwemmen, dus toen mijn buurvrouw iets zocht hoefde ik niet na te denken.
#S|fgr-0287|social|reizen|
K|aanleiding|geen|4|blijdschap|0|-|we gaan emigreren mensen!!! 1 maart vliegen we met z'n vijven en een papegaai
K|orienteren|beleid|3|neutraal|0|vraag|@vlotair hoe werkt dat met die papegaai, mag die bij ons in de cabine?
#S|fgr-0288|review|telecom|sterren=4
K|orienteren|prijs|4|blijdschap|0|-|Met studentenkorting was het nergens voordeliger.
K|ontvangen|levering|2|neutraal|1|-|De installatiedoos kwam wat later dan aangekondigd.
K|ontvangen|digitaal|4|blijdschap|0|-|Zelf aansluiten was daarentegen een eitje, kabel erin en klaar.
#S|fgr-0289|notitie|overheid|
K|aanvragen|geen|3|neutraal|0|-|Mevr. heeft 2-5 huishoudelijke hulp aangevraagd.
K|aanvragen|informatie|2|verwarring|1|-|Kreeg verzoek om meetrapport, weet niet wat dat is.
K|aanvragen|geen|2|bezorgdheid|0|angst|"Straks krijg ik niks omdat ik een woord niet snap."
M|aanvragen|kennis|4|opluchting|0|-|Collega Wmo kon meteen meekijken, blijkt fout in brief, rapport niet nodig.
#S|fgr-0290|chat|webshop|
K|aanvragen|informatie|2|irritatie|1|vraag|waarom zie ik op de laatste pagina opeens 14,95 'behandelkosten'?
A|||||||Die gelden voor artikelen boven 25 kg.
K|orienteren|prijs|2|irritatie|0|-|had dat bij het product gezet, dan was ik er niet eens aan begonnen
A|||||||Begrijpelijk. U kunt ook gratis afhalen in Tiel.
K|aanvragen|geen|4|opluchting|0|-|tiel is 10 min rijden, dan doe ik dat
#S|fgr-0291|email|reizen|
K|terugkijken|geen|3|neutraal|0|-|Inmiddels zijn wij drie weken thuis van de rondreis door Georgië.
K|terugkijken|kwaliteit|5|dankbaarheid|0|-|Er gaat geen dag voorbij of wij praten over gids Nino en haar moeders soep.
K|terugkijken|geen|4|vertrouwen|0|-|Onze vrienden hebben we uw folder al in de hand gedrukt.
K|betalen|fout|2|neutraal|0|-|Rest alleen nog de dubbel berekende visumkosten van 2 x 35 euro.
#S|fgr-0292|review|energie|sterren=1
K|aanleiding|prijs|2|bezorgdheid|0|-|Toen de prijzen door het dak gingen kregen we echt schrik.
K|aanvragen|belofte|1|boosheid|2|-|Het vaste tarief dat we getekend hadden werd drie dagen voor de ingang doodleuk ingetrokken.
K|vertrekken|geen|2|irritatie|0|-|We zijn vertrokken voor we goed en wel binnen waren.
#S|fgr-0293|social|bezorging|
K|ontvangen|levering|1|boosheid|2|-|Trouwjurk. TROUWJURK. Zou dinsdag komen, zaterdag is de bruiloft en @parcelpiet zegt 'mogelijk zoekgeraakt'
K|ontvangen|geen|1|bezorgdheid|0|angst|ik ga in mijn badjas trouwen he, dat wordt het
#S|fgr-0294|gesprek|verzekering|
A|||||||Goedemorgen, Hollebeek, met Tamara.
K|aanleiding|geen|3|neutraal|0|-|hallo met joost ik heb een oud bootje geërfd van mijn oom
K|orienteren|geen|3|neutraal|0|-|en ja daar weet ik dus helemaal niks van
K|orienteren|geen|3|neutraal|0|vraag|moet zo'n ding verzekerd zijn als ie gewoon in de schuur ligt
A|||||||Verplicht is het niet, maar tegen brand en diefstal kan wel.
K|orienteren|prijs|3|neutraal|0|vraag|wat ben je daar ongeveer aan kwijt
A|||||||Rond de 60 euro per jaar.
K|orienteren|geen|3|neutraal|0|-|dan kijk ik eerst eens of ie nog drijft
#S|fgr-0295|review|webshop|sterren=5
K|terugkijken|kwaliteit|5|vertrouwen|0|-|Mijn schommelstoel van hier is nu twaalf jaar oud en heeft vier kleinkinderen overleefd.
K|orienteren|geen|3|verlangen|0|wens|Voor de vijfde zoek ik dus eenzelfde, hopelijk maken ze die nog.
#S|fgr-0296|enquete|wonen|nps=9
K|ontvangen|bejegening|5|blijdschap|0|-|Bij de oplevering had de uitvoerder een houten naambordje voor ons gemaakt, daar stond mijn man gewoon van te snotteren.
#S|fgr-0297|email|overheid|
K|wijzigen|geen|3|neutraal|0|-|Op 12 april heb ik een afspraak voor mijn reisdocument.
K|wijzigen|geen|3|neutraal|0|wens|Wegens een operatie wil ik die verplaatsen naar na 1 mei.
K|wijzigen|digitaal|2|neutraal|1|-|De link in de bevestiging geeft een lege pagina.
#S|fgr-0298|social|webshop|
K|terugkijken|kwaliteit|2|irritatie|0|-|Drie maanden na de hype: die airfryer van @keukenkoopjes staat hier als broodtrommel. Trap er niet in
#S|fgr-0299|chat|bank|
K|vertrekken|geen|3|neutraal|0|wens|hallo ik wil mijn spaarrekening opheffen
A|||||||Dat kan. Mag ik vragen naar de reden?
K|vertrekken|prijs|2|irritatie|0|-|1,2% terwijl je bij een ander het dubbele krijgt, daarom
K|vertrekken|prijs|3|neutraal|0|vraag|krijg ik de rente van dit jaar nog uitbetaald
A|||||||Die wordt bij het opheffen meteen bijgeschreven.
K|vertrekken|geen|4|blijdschap|0|-|keurig
#S|fgr-0300|review|diensten|sterren=1
K|orienteren|informatie|2|irritatie|1|-|Via de telefoon was mij verzekerd dat verf bij de prijs zat.
K|betalen|prijs|1|boosheid|1|-|Op de factuur prijkte 640 euro 'materialen'.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|En na één winter bladdert de gevel al.
K|terugkijken|geen|1|boosheid|0|-|Laat deze schilder je huis niet aanraken.
#S|fgr-0301|email|energie|
K|hulp|geen|3|neutraal|0|-|Hierbij kom ik terug op mijn klacht van 8 augustus.
K|hulp|belofte|2|irritatie|2|-|Toegezegd was een reactie binnen tien werkdagen; wij zijn nu bij tweeëndertig.
K|vertrekken|geen|2|irritatie|0|-|Mijn overstap naar een andere leverancier bereid ik intussen voor.
#S|fgr-0302|notitie|reizen|
K|aanvragen|geen|3|neutraal|0|-|Klt reserveert busreis Beieren, 2 pers.
K|orienteren|geen|3|neutraal|0|vraag|Vraagt of er lift is in hotel.
K|orienteren|geen|3|neutraal|0|wens|Wil anders liever vertrek in mei.
M|aanvragen|werkdruk|2|bezorgdheid|0|-|Derde Beieren vandaag, nog 11 terugbellers open, ga het niet halen voor 17u.
#S|fgr-0303|social|energie|
K|aanleiding|geen|3|neutraal|0|-|Eerste kindje op komst dus opeens wordt het hier boven de 17 graden 🤰
K|orienteren|prijs|3|neutraal|0|vraag|welke leverancier is nu het gunstigst voor stokers?
#S|fgr-0304|email|bezorging|
K|ontvangen|levering|2|irritatie|1|-|Vanochtend stond in mijn mail dat mijn zending 'aan een huisgenoot' was overhandigd.
K|ontvangen|geen|3|neutraal|0|-|Ik woon alleen.
K|ontvangen|privacy|2|bezorgdheid|0|-|Er zaten medische papieren in die niemand anders hoort te zien.
K|hulp|geen|3|neutraal|0|wens|Ik verzoek u vandaag nog bij de chauffeur na te gaan waar de envelop is.
#S|fgr-0305|review|verzekering|sterren=4
K|orienteren|informatie|2|neutraal|1|-|Het kostte me wat bladeren om uit te vinden of mijn hobbyschuur meetelt.
K|orienteren|bereikbaarheid|4|blijdschap|0|-|Daarna gebeld, meteen iemand van vlees en bloed.
K|aanvragen|wachttijd|4|blijdschap|0|-|De polis zat nog voor ik had opgehangen in mijn mailbox.
#S|fgr-0306|chat|telecom|
K|wijzigen|prijs|3|neutraal|0|vraag|als ik nu verleng, wanneer gaat dan die korting in
A|||||||Vanaf de eerstvolgende factuur.
K|wijzigen|geen|3|neutraal|0|-|ok verleng maar voor 2 jaar
K|wijzigen|geen|3|neutraal|0|vraag|en mag ik er dat blauwe toestel bij
A|||||||Ja, voor 8 euro per maand extra.
K|wijzigen|prijs|2|teleurstelling|0|-|hm nee laat dat toestel dan maar
#S|fgr-0307|review|overheid|sterren=2
K|aanleiding|geen|3|neutraal|0|-|Door mijn nieuwe baan moest ik op stel en sprong verhuizen.
K|aanvragen|beleid|2|irritatie|1|-|Inschrijven kan niet als je een kamer onderhuurt zonder briefje van de hoofdhuurder.
K|aanvragen|doorverwijzing|2|irritatie|2|-|Die verwees me naar de corporatie, die weer naar de gemeente.
#S|fgr-0308|enquete|energie|nps=8
K|ontvangen|levering|4|blijdschap|0|-|Zonneboiler lag er in één dag op,
K|ontvangen|bejegening|4|blijdschap|0|-|ze hadden zelfs een stofzuiger bij zich,
K|ontvangen|informatie|2|neutraal|0|-|enkel de uitleg van de regelaar was aan de korte kant.
#S|fgr-0309|social|diensten|
K|aanvragen|geen|3|verlangen|0|wens|heb me ingeschreven voor de marathon van Zonneveld 🏃 nu nog loting, duim voor me!
K|aanvragen|wachttijd|2|neutraal|0|-|uitslag pas over 6 weken...
#S|fgr-0310|gesprek|webshop|
A|||||||Fietsfabriek, met Nick.
K|orienteren|geen|3|neutraal|0|-|ja hallo ik kijk hier naar die bakfiets van drieduizend
K|orienteren|geen|3|neutraal|0|vraag|en nou wil ik alleen weten kan ik er ergens eentje proefrijden want zoiets koop je niet van een plaatje
A|||||||Op zaterdag in onze loods in Breukel.
K|orienteren|levering|2|teleurstelling|0|-|ah op zaterdag werk ik altijd
A|||||||Dan kan het op afspraak ook donderdagavond.
K|orienteren|beleid|4|blijdschap|0|-|nou dat is netjes dan kom ik donderdag
#S|fgr-0311|email|bank|
K|aanvragen|geen|3|neutraal|0|-|Op 11 september heb ik de offerte voor de hypotheek ondertekend geretourneerd.
K|aanvragen|belofte|2|bezorgdheid|2|-|De toezegging was dat ik uiterlijk de 18e uitsluitsel zou hebben, en het is nu de 29e.
K|aanvragen|geen|2|bezorgdheid|0|angst|Mijn grootste vrees is dat de verkoper afhaakt.
K|aanvragen|geen|3|neutraal|0|vraag|Kunt u mij vandaag nog zeggen of het doorgaat?
#S|fgr-0312|review|reizen|sterren=1
K|gebruiken|kwaliteit|1|boosheid|1|-|De camping stond vol met puin, generators en blaffende honden.
K|hulp|bejegening|2|irritatie|1|-|Het 'servicepunt' was een jongen van zestien met een telefoon.
K|betalen|beleid|2|neutraal|1|-|We zijn na één nacht weggegaan en kregen van de resterende negen niets terug.
K|terugkijken|geen|1|boosheid|0|-|Laat uw vakantiegeld niet bij deze boeven achter.
#S|fgr-0313|chat|wonen|
K|orienteren|geen|3|neutraal|0|vraag|hoi is die garagebox aan de Veerstraat nog vrij
A|||||||Ja, per 1 mei.
K|orienteren|prijs|3|neutraal|0|vraag|huur per maand?
A|||||||118 euro, exclusief borg.
K|orienteren|geen|3|neutraal|0|vraag|past er een camper in van 2,70 hoog
A|||||||De deur is 2,15.
K|orienteren|geen|2|teleurstelling|0|-|nou dan niet
#S|fgr-0314|social|telecom|
K|ontvangen|storing|2|irritatie|1|-|dag 1 met @netlijn: geen signaal. dag 2: geen signaal. dag 3: welkomstgeschenk in de bus, een waterfles. wel een signaal, denk ik
#S|fgr-0315|notitie|webshop|
K|wijzigen|geen|3|neutraal|0|wens|Klt wil 3 v/d 5 stoelen retour, 2 houden.
K|wijzigen|beleid|2|neutraal|0|-|Vindt € 30 retourkosten niet redelijk, set was niet gelijk v. kleur.
K|wijzigen|beleid|4|dankbaarheid|0|-|Kosten kwijtgescholden, klt bedankte.
M|wijzigen|mandaat|4|blijdschap|0|-|Fijn dat we dit sinds kort zelf mogen beslissen.
#S|fgr-0316|review|bank|sterren=3
K|orienteren|digitaal|4|blijdschap|0|-|Prima rekentool op de site.
K|orienteren|bejegening|2|irritatie|1|-|Het gesprek daarna voelde als een examen waarvoor ik niet had geleerd.
K|aanvragen|geen|3|neutraal|0|-|Uiteindelijk toch bij hen afgesloten,
K|aanvragen|prijs|4|blijdschap|0|-|want 0,2 procent lager is 0,2 procent lager.
#S|fgr-0317|email|diensten|
K|vertrekken|geen|3|neutraal|0|-|Met dit schrijven beëindig ik het abonnement op uw weekblad na nummer 18.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De verhalen zijn de laatste jaren steeds korter en de advertenties steeds langer geworden.
K|terugkijken|kwaliteit|4|blijdschap|0|-|Ik bewaar de jaargangen 1988 tot 2009 met liefde.
#S|fgr-0318|enquete|overheid|nps=2
K|orienteren|bereikbaarheid|2|irritatie|2|-|Bellen voor informatie over mantelzorg kan in onze gemeente op dinsdag tussen 9 en half 11, en dan is het in gesprek.
#S|fgr-0319|social|verzekering|
K|hulp|geen|2|boosheid|0|-|sta je daar met je waterschade en je 'all-in dekking' @borgstede
K|hulp|beleid|2|boosheid|2|-|'all-in, met uitzondering van water'. Ik verzin het niet
K|terugkijken|geen|1|boosheid|0|-|allemaal onthouden aub: niet doen
#S|fgr-0320|review|webshop|sterren=3
K|aanvragen|digitaal|2|neutraal|1|-|Zonder account kon je vroeger gewoon afrekenen, nu moet je een profiel met geboortedatum aanmaken.
K|ontvangen|levering|4|blijdschap|0|-|De bezorging blijft razendsnel.
K|wijzigen|digitaal|4|blijdschap|0|-|En een retour aanmelden is met het nieuwe systeem echt simpeler geworden.
#S|fgr-0321|chat|energie|
K|aanleiding|geen|3|neutraal|0|-|wij gaan verbouwen en 3 maanden elders wonen
K|wijzigen|geen|3|neutraal|0|vraag|kunnen jullie de levering zolang pauzeren?
A|||||||Pauzeren kan niet, wel het termijnbedrag verlagen.
K|wijzigen|prijs|3|neutraal|0|wens|prima zet maar op 30
A|||||||Het minimum is 55.
K|wijzigen|beleid|2|irritatie|0|-|voor een huis zonder keuken, wc en bewoners. top
#S|fgr-0322|email|telecom|
K|orienteren|geen|3|neutraal|0|-|Voor onze vereniging (zestien vrijwilligers) zoeken wij een mobiel pakket.
K|orienteren|prijs|3|neutraal|0|vraag|Vanaf hoeveel nummers hanteert u staffelkorting?
K|orienteren|beleid|3|neutraal|0|vraag|Kunnen individuele leden tussentijds worden vervangen?
K|orienteren|belofte|2|irritatie|1|-|Uw collega zou hierover vorige week al bellen, dat is niet gebeurd.
#S|fgr-0323|review|bezorging|sterren=1
K|aanleiding|geen|3|neutraal|0|-|Mijn dochter studeert in Porto en miste haar winterjas.
K|aanvragen|prijs|2|verrassing|0|-|47 euro, voor anderhalve kilo.
K|ontvangen|levering|2|teleurstelling|3|-|Zeven weken later lag hij in Athene.
K|betalen|beleid|2|irritatie|2|-|Vergoed kreeg ik de prijs van de doos, 2,95.
#S|fgr-0324|social|overheid|
K|orienteren|informatie|4|dankbaarheid|0|-|Credits waar ze horen: @gemeente_brakelaar heeft nu één pagina 'ik ga bouwen' met gewone mensentaal. Voor het eerst snap ik wat ik nodig heb
#S|fgr-0325|gesprek|diensten|
A|||||||Sportcentrum De Boog, met Iris.
K|vertrekken|geen|3|neutraal|0|wens|hoi ik wil opzeggen want ik heb zwangerschapsvergiftiging gehad en ik mag nog maanden niks
A|||||||Wat heftig. We kunnen ook bevriezen.
K|wijzigen|geen|3|neutraal|0|vraag|bevriezen wat houdt dat in
A|||||||Dan betaalt u niets en blijft uw plek vrij.
K|wijzigen|beleid|4|opluchting|0|-|oh maar dat is veel beter
K|wijzigen|geen|3|neutraal|0|-|doe dat maar tot september
#S|fgr-0326|enquete|wonen|csat=5
K|aanvragen|wachttijd|5|opluchting|0|-|Gisteren de papieren ingeleverd en vandaag al het verlossende telefoontje: de flat is van ons, ik heb staan dansen in de groentegang.
#S|fgr-0327|email|verzekering|
K|wijzigen|geen|3|neutraal|0|-|In verband met mijn echtscheiding moet de polis op één naam.
K|wijzigen|beleid|3|neutraal|0|vraag|Is daarvoor de handtekening van mijn ex nodig?
K|wijzigen|geen|2|bezorgdheid|0|angst|Ik ben bang dat hij die uit wrok zal weigeren.
#S|fgr-0328|social|webshop|
K|orienteren|geen|3|verlangen|0|wens|@plantenrijk komen die mini-bananenplanten nog terug?? ik heb een plekje vrij naast de tv en een gat in mijn hart
#S|fgr-0329|chat|reizen|
K|vertrekken|geen|2|neutraal|0|-|we moeten de hele reis naar Kreta annuleren, overlijden in de familie
A|||||||Gecondoleerd. Valt het onder uw annuleringsverzekering?
K|vertrekken|geen|3|neutraal|0|vraag|geen idee, hoe zie ik dat
A|||||||Ik zie hem staan op uw boeking, u krijgt het formulier.
K|betalen|wachttijd|3|neutraal|0|vraag|hoelang duurt het dan voor je je geld terug hebt
A|||||||Gemiddeld drie weken.
K|vertrekken|bejegening|4|dankbaarheid|0|-|goed, dankjewel voor je begrip
#S|fgr-0330|review|wonen|sterren=4
K|orienteren|kwaliteit|4|blijdschap|0|-|Van alle vloeren in de zaak voelde deze echt als hout onder mijn voeten.
K|orienteren|informatie|4|blijdschap|0|-|Ik mocht drie planken meenemen om thuis bij daglicht te bekijken.
K|ontvangen|levering|2|neutraal|1|-|Het leggen duurde een dag langer dan gepland.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Geen kraakje te horen.
#S|fgr-0331|social|reizen|
K|orienteren|storing+digitaal|2|boosheid|1|-|Heel de voorverkoop van de zomertickets @railweg en jullie dienstregeling ligt PLAT. Niks kunnen opzoeken, 404 all over the place
#S|fgr-0332|email|webshop|
K|orienteren|kwaliteit|4|blijdschap|0|-|Bij een vriendin zag ik uw bureaustoel staan en ik was op slag verkocht.
K|orienteren|geen|3|neutraal|0|vraag|Is de zitting ook te krijgen voor iemand van 1,96 m?
K|orienteren|kwaliteit|2|bezorgdheid|0|-|Een goedkopere stoel zakte bij mij na een maand al door, vandaar mijn aarzeling.
K|orienteren|geen|3|verlangen|0|wens|Proefzitten ergens in het oosten van het land zou ideaal zijn.
#S|fgr-0333|review|energie|sterren=4
K|orienteren|bejegening|4|dankbaarheid|0|-|Na drie drammerige verkopers was dit de eerste die naar het dak keek in plaats van naar mijn portemonnee.
K|aanvragen|beleid|4|blijdschap|0|-|Betalen hoefde pas als alles lag, dat gaf de doorslag om te tekenen.
K|ontvangen|levering|4|blijdschap|0|-|Binnen drie weken lag er zestien panelen op.
#S|fgr-0334|chat|verzekering|
K|aanvragen|digitaal|2|verwarring|1|-|bij stap 4 vraagt ie 'ingangsdatum' maar ik kan alleen 1 januari 1970 kiezen haha
A|||||||Dat hoort niet, welke browser gebruikt u?
K|geen|geen|3|neutraal|0|-|weet ik veel, dat blauwe e-tje
A|||||||Lukt het op uw telefoon?
K|aanvragen|digitaal|4|blijdschap|0|-|daar wel ja, hij is erdoor
K|ontvangen|wachttijd|3|neutraal|0|vraag|en wanneer heb ik die groene kaart
A|||||||Zit in uw mail.
#S|fgr-0335|enquete|bank|csat=4
K|aanvragen|bejegening|4|dankbaarheid|0|-|De meneer die ons hypotheekdossier opmaakte belde zelfs 's avonds even om te zeggen dat alles binnen was,
K|aanvragen|wachttijd|2|neutraal|0|-|alleen liet de definitieve ja wat op zich wachten.
#S|fgr-0336|social|wonen|
K|betalen|belofte|2|boosheid|2|-|borg zou binnen 30 dagen terug zijn @vastgoedvos. we zitten op dag 88. ik heb een kalender opgehangen speciaal voor jullie
#S|fgr-0337|review|overheid|sterren=5
K|wijzigen|wachttijd|5|blijdschap|0|-|Naam op het register laten wijzigen na onze trouw: vijf minuten, geen vragen, hup klaar.
K|wijzigen|bejegening|4|blijdschap|0|-|Ze feliciteerden ons ook nog met een snoepje.
#S|fgr-0338|notitie|diensten|
K|orienteren|geen|3|neutraal|0|-|Dhr. zoekt thuiszorg voor echtgenote, 2x p/dag.
K|orienteren|levering|3|neutraal|0|vraag|Vraagt per wanneer we kunnen starten.
K|orienteren|bejegening|4|dankbaarheid|0|-|Erg blij dat er "eindelijk iemand niet begint over de wachtlijst".
M|orienteren|werkdruk|2|bezorgdheid|0|-|Beloofd maandag te bellen, maar we zitten zelf ook zo goed als vol.
#S|fgr-0339|gesprek|bezorging|
A|||||||Rode Fietskoerier, met Mels.
K|orienteren|geen|3|neutraal|0|-|ja hoi ik run een bloemenzaak in de Oudstraat
K|orienteren|geen|3|neutraal|0|vraag|en nou zoek ik iemand die voor moederdag dertig boeketten rond kan rijden kunnen jullie dat
A|||||||Moederdag is druk, maar vóór twaalven lukt.
K|orienteren|prijs|3|neutraal|0|vraag|en per bosje wat kost dat dan
A|||||||Zes vijftig binnen de ring.
K|orienteren|prijs|2|irritatie|0|-|zes vijftig dat is de helft van mijn marge
A|||||||Bij meer dan vijfentwintig wordt het vijf euro.
K|aanvragen|geen|4|blijdschap|0|-|kijk daar valt over te praten zet me maar op de lijst
#S|fgr-0340|email|reizen|
K|ontvangen|levering|2|bezorgdheid|1|-|Overmorgen vertrekken wij naar Marokko en de reisbescheiden zijn nog niet binnen.
K|ontvangen|belofte|2|irritatie|0|-|Volgens uw bevestiging zouden wij die uiterlijk tien dagen vooraf krijgen.
K|ontvangen|geen|3|neutraal|0|wens|Stuurt u ze alstublieft vandaag digitaal?
#S|fgr-0341|review|telecom|sterren=2
K|aanleiding|storing|2|neutraal|0|-|Mijn oude mobiel viel in de gracht, dus er moest snel iets nieuws komen.
K|orienteren|kwaliteit|4|blijdschap|0|-|In de zaak was keuze genoeg.
K|aanvragen|wachttijd|2|irritatie|2|-|Alleen duurde de kredietcheck voor een toestel van tien euro per maand bijna twee uur.
K|aanvragen|privacy|2|irritatie|0|-|Ze wilden zelfs weten wat mijn vriend verdient.
#S|fgr-0342|chat|wonen|
K|aanvragen|geen|3|neutraal|0|-|hoi we hebben vanmiddag bod gedaan op kastanjelaan 6
K|aanvragen|wachttijd|3|neutraal|0|vraag|hoe lang duurt het voor de verkoper reageert
A|||||||Vermoedelijk horen we morgen iets.
K|aanvragen|geen|2|bezorgdheid|0|angst|slapen ga ik vannacht niet, stel dat we overboden worden
A|||||||Ik bel u zodra ik iets weet.
K|aanvragen|bejegening|4|dankbaarheid|0|-|dank je, dat is lief
#S|fgr-0343|enquete|telecom|nps=7
K|wijzigen|informatie|2|neutraal|1|-|De verlengbrief noemt drie pakketten maar niet welke ik nu heb, dus moest ik eerst op zoek naar een oude factuur.
#S|fgr-0344|social|diensten|
K|vertrekken|geen|2|teleurstelling|0|-|Opgezegd bij de volkstuin na 30 jaar. Rug kan het niet meer aan. Laatste keer het hek op slot gedaan en ja er was een traantje
K|terugkijken|geen|5|dankbaarheid|0|-|wat heb ik daar een zomers gehad
#S|fgr-0345|email|overheid|
K|betalen|fout|2|neutraal|0|-|De aanslag gemeentebelastingen vermeldt rioolheffing voor vier personen.
K|betalen|geen|3|neutraal|0|-|Sinds het vertrek van mijn dochters woon ik hier alleen.
K|betalen|geen|3|verlangen|0|wens|Graag een herziene aanslag.
K|betalen|beleid|3|neutraal|0|vraag|Geldt die verlaging met terugwerkende kracht vanaf hun uitschrijving?
#S|fgr-0346|chat|webshop|
K|orienteren|kwaliteit|3|neutraal|0|vraag|is deze slaapzak warm genoeg voor -5
A|||||||De comfortwaarde is +2, de extreme -12.
K|orienteren|informatie|2|verwarring|0|-|extreem = ik overleef het net of wat
A|||||||Inderdaad, voor -5 raden we de Polar aan.
K|orienteren|prijs|2|teleurstelling|0|-|die is het dubbele zie ik
K|orienteren|geen|3|neutraal|0|-|even slapen erover (in m'n oude)
#S|fgr-0347|review|verzekering|sterren=1
K|wijzigen|fout|2|irritatie|2|-|Onze verhuizing doorgegeven, en wat doen ze: het nieuwe huis verzekeren én het oude laten staan.
K|betalen|fout|2|neutraal|2|-|Vijf maanden dubbel betaald.
K|hulp|beleid|1|boosheid|2|-|'U had dat zelf moeten zien' was het oordeel van de klachtencommissie.
#S|fgr-0348|social|bank|
K|orienteren|prijs|3|neutraal|0|vraag|weet iemand een bank waar je als vzw niks betaalt? de onze begint met 8 eur pm voor een kas van 400 eur
#S|fgr-0349|notitie|energie|
K|aanleiding|geen|2|neutraal|0|-|Klt dochter heeft zuurstofapparaat nodig per volgende week.
K|orienteren|privacy|2|bezorgdheid|0|angst|Bang voor stroomuitval, wil weten of er voorziening bestaat.
K|aanvragen|geen|3|neutraal|0|-|Aangemeld voor lijst medisch kwetsbaren.
M|aanvragen|procedure|2|irritatie|0|-|Formulier eist stempel huisarts op papier, faxnummer werkt al jaren niet.
#S|fgr-0350|review|reizen|sterren=5
K|terugkijken|bejegening|5|dankbaarheid|0|-|Een half jaar na onze begrafenisreis naar Suriname denk ik nog aan Sherida van het reisbureau, die op een zondag vijf stoelen naast elkaar wist te vinden.
#S|fgr-0351|email|energie|
K|ontvangen|levering|3|neutraal|0|-|Donderdag kwam uw ploeg de laadpaal plaatsen.
K|ontvangen|kwaliteit|2|irritatie|0|-|De doorvoer is dwars door onze hardstenen plint geboord.
K|ontvangen|informatie|2|teleurstelling|0|-|Vooraf was ons een route via de kruipruimte getoond.
K|hulp|geen|3|neutraal|0|wens|Wij willen dat u dit herstelt.
#S|fgr-0352|chat|diensten|
K|aanvragen|storing+digitaal|2|irritatie|1|-|hallo jullie afsprakensite doet niks, gewoon wit scherm
A|||||||Klopt, er is een storing. Ik kan hier een afspraak voor u maken.
K|aanvragen|geen|3|verlangen|0|wens|graag, knippen en baard, liefst morgen
A|||||||15.30 bij Rachid?
K|aanvragen|geen|4|blijdschap|0|-|perfect
#S|fgr-0353|enquete|bezorging|csat=3
K|orienteren|informatie|2|neutraal|1|-|Of een viool als 'breekbaar' of als 'waardevol' telt, kon ik nergens vinden.
#S|fgr-0354|social|overheid|
K|terugkijken|bejegening|2|teleurstelling|0|-|Jaar na dato: dat gesprek bij de schuldhulp van @gemeente_oudwater_noord. Ik was 'een dossier'. Mensen die dit lezen, neem iemand mee
#S|fgr-0355|gesprek|telecom|
A|||||||Klantenservice Gsmplus, met Dounia.
K|ontvangen|geen|3|neutraal|0|-|ja hallo ik heb net zo'n doosje gekregen met een simkaart erin
K|ontvangen|digitaal|2|verwarring|1|-|en nou snap ik niet waar dat ding in moet want er zit geen klepje
A|||||||Nieuwe toestellen hebben een gaatje aan de zijkant.
K|ontvangen|geen|3|neutraal|0|-|ja dat zie ik maar daar past mijn nagel niet in
A|||||||Met een paperclip duwt u hem open.
K|ontvangen|geen|4|blijdschap|0|-|momentje hoor... jawel hij springt eruit haha
#S|fgr-0356|review|webshop|sterren=2
K|orienteren|informatie|2|irritatie|0|-|In de omschrijving: 'geschikt voor alle ovens'. In de handleiding: niet voor heteluchtovens.
K|wijzigen|bereikbaarheid|2|irritatie|2|-|Terugsturen kan alleen na telefonisch akkoord, en de telefoon wordt niet opgenomen.
#S|fgr-0357|email|diensten|
K|aanvragen|geen|3|neutraal|0|-|In maart heb ik mij aangemeld als patiënt in uw praktijk.
K|aanvragen|wachttijd|2|neutraal|2|-|Op de bevestiging wacht ik nu, begin juni, nog steeds.
K|aanvragen|geen|3|neutraal|0|vraag|Sta ik op een wachtlijst of is er iets misgegaan?
K|aanleiding|privacy|2|bezorgdheid|0|-|Mijn suiker is ontregeld, dus heel lang kan ik niet zonder huisarts.
#S|fgr-0358|chat|energie|
K|vertrekken|geen|3|neutraal|0|-|ik ben overgestapt maar jullie sturen nog mails van 'bedankt dat u blijft'
A|||||||Ik zie uw opzegging staan, per 3 juni.
K|vertrekken|informatie|2|irritatie|0|-|dan klopt die mail toch niet
A|||||||Die gaat automatisch, excuses.
K|betalen|prijs|3|neutraal|0|vraag|en mijn eindafrekening, wanneer komt die
A|||||||Uiterlijk zes weken na 3 juni.
#S|fgr-0359|review|bezorging|sterren=4
K|orienteren|prijs|4|blijdschap|0|-|Pakketzegels in bundel kopen is hier een stuk voordeliger dan los.
K|aanvragen|digitaal|4|blijdschap|0|-|Bestellen via de app gaat fijn.
K|gebruiken|levering|2|neutraal|1|-|Een op de tien zendingen loopt wel een dagje vertraging op.
K|terugkijken|geen|4|vertrouwen|0|-|Toch zou ik elk klein bedrijfje deze partij aanraden.
#S|fgr-0360|social|verzekering|
K|aanvragen|beleid|2|boosheid|2|-|AFGEWEZEN voor een ov-verzekering omdat ik 3 jaar geleden 6 gesprekken bij de psycholoog had. Zes. @vesting praat eens met een mens voor je iemand wegstreept
K|aanvragen|bejegening|2|teleurstelling|0|-|voel me net een afgekeurde melkkoe
#S|fgr-0361|email|bank|
K|wijzigen|geen|3|neutraal|0|-|Aangezien ik vanaf oktober in Duitsland werk, moet mijn inkomen voortaan op een andere rekening binnenkomen.
K|wijzigen|geen|3|neutraal|0|vraag|Kan ik mijn Nederlandse rekening wel gewoon aanhouden?
K|wijzigen|beleid|3|neutraal|0|vraag|Zijn er verplichtingen ten aanzien van mijn fiscale woonplaats?
#S|fgr-0362|enquete|reizen|nps=9
K|orienteren|informatie|5|blijdschap|0|-|Die virtuele rondleiding door de hutten bespaarde ons een miskoop, we zagen meteen dat dek 3 onder de discotheek ligt.
#S|fgr-0363|review|wonen|sterren=3
K|wijzigen|digitaal|4|blijdschap|0|-|Een contract op naam van mijn nieuwe partner zetten kon volledig online.
K|wijzigen|prijs|2|irritatie|0|-|Waarom daar 75 euro 'administratiekosten' voor nodig is, ontgaat me.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Verder wonen we hier met plezier.
#S|fgr-0364|social|webshop|
K|ontvangen|levering|3|verlangen|0|wens|net iets te veel knaken uitgegeven aan een retro jukebox, kom maar snel deze kant op 🎶
#S|fgr-0365|email|telecom|
K|orienteren|geen|3|neutraal|0|-|Onze basisschool overweegt alle lokalen van nieuwe wifi te voorzien.
K|orienteren|prijs|3|neutraal|0|vraag|Wat is een realistische richtprijs voor zeventien lokalen?
K|orienteren|levering|3|neutraal|0|vraag|Kan de montage volledig in de kerstvakantie plaatsvinden?
K|gebruiken|kwaliteit|2|neutraal|0|-|Met onze huidige partij valt de verbinding elke ochtend weg.
#S|fgr-0366|review|diensten|sterren=4
K|vertrekken|beleid|4|verrassing|0|-|Opzeggen van de krant: één telefoontje, en de rest van de maand kreeg ik cadeau.
K|terugkijken|kwaliteit|4|teleurstelling|0|-|De zaterdagbijlage mis ik wel hoor.
#S|fgr-0367|chat|reizen|
K|wijzigen|digitaal|2|neutraal|1|wens|hi ik wil een koffer bijboeken maar de knop doet niks
A|||||||Welk boekingsnummer heeft u?
K|geen|geen|3|neutraal|0|-|QW77TR
A|||||||Ik kan hem voor u toevoegen, 38 euro.
K|wijzigen|prijs|2|irritatie|0|-|online stond 29
A|||||||Dan reken ik 29.
K|wijzigen|beleid|4|blijdschap|0|-|kijk dat is service
#S|fgr-0368|notitie|verzekering|
K|vertrekken|geen|3|neutraal|0|-|Klt verkoopt caravan, polis per 1-11 beëindigd.
K|betalen|geen|3|neutraal|0|wens|Teveel betaalde premie terug op NL-rek.
K|terugkijken|geen|4|dankbaarheid|0|-|Zegt "22 jaar nooit wat aan de hand gehad, dank voor alles".
#S|fgr-0369|enquete|overheid|csat=5
K|ontvangen|digitaal|4|blijdschap|0|-|Voor het eerst met de digitale sleutel ingelogd en binnen een halve minuut stond alles klaar, zelfs mijn oude dossiers.
#S|fgr-0370|social|energie|
K|orienteren|informatie|2|irritatie|1|-|Vraag aan 5 installateurs of m'n dak geschikt is: ja, nee, ja mits, nee tenzij, 'wij doen geen daken'
K|orienteren|geen|2|verwarring|0|-|wat moet een mens daarmee 🤷
#S|fgr-0371|gesprek|wonen|
A|||||||Makelaardij Oostwal, met Frederieke.
K|orienteren|geen|3|neutraal|0|-|goedemiddag ik zag dat dat rijtjeshuis aan de Merelweg te koop staat
K|orienteren|kwaliteit|3|neutraal|0|vraag|is dat dak nog het oude of is dat vernieuwd
A|||||||Het dak is van 1974.
K|orienteren|kwaliteit|2|bezorgdheid|0|-|dus asbest kan niet uitgesloten worden
A|||||||De verkoper laat dat nog onderzoeken.
K|orienteren|geen|3|neutraal|0|-|dan wacht ik dat rapport liever af voor ik kom kijken
#S|fgr-0372|email|bezorging|
K|wijzigen|geen|3|neutraal|0|-|Voor zending 3341-B is als ontvangstdatum vrijdag gekozen.
K|wijzigen|geen|3|verlangen|0|wens|Door een sterfgeval zijn wij die dag afwezig, dus gaarne maandag.
K|wijzigen|digitaal|2|neutraal|1|-|Via de volglink verschijnt enkel 'niet mogelijk'.
#S|fgr-0373|review|bank|sterren=4
K|wijzigen|informatie|4|vertrouwen|0|-|Bij het oversluiten rekenden ze zwart op wit voor dat ik er pas na zes jaar winst op maak.
K|wijzigen|geen|3|neutraal|0|-|Ik heb het dus niet gedaan.
K|terugkijken|bejegening|4|vertrouwen|0|-|Zo'n eerlijk advies vind je niet vaak, daarom vier sterren.
#S|fgr-0374|chat|overheid|
K|orienteren|beleid|3|neutraal|0|vraag|mag je een shetlandpony houden in de bebouwde kom?
A|||||||Dat hangt af van het bestemmingsplan, wat is uw postcode?
K|geen|geen|3|neutraal|0|-|3412 KD
A|||||||Daar is hobbymatig houden van twee dieren toegestaan.
K|orienteren|beleid|4|blijdschap|0|-|jaaa! dochter staat hier te springen
K|orienteren|geen|3|neutraal|0|vraag|moet ik dan nog iets aanvragen voor een stalletje
#S|fgr-0375|review|telecom|sterren=1
K|aanvragen|fout|2|irritatie|1|-|Ik tekende voor 100 Mbit, in het contract stond 50.
K|ontvangen|levering|2|irritatie|2|-|Daarna kwam de monteur zonder modem.
K|betalen|fout|1|boosheid|1|-|De rekening ging intussen vrolijk in vanaf de dag van tekenen.
K|hulp|doorverwijzing|2|irritatie|3|-|Verkoop wijst naar techniek, techniek naar facturatie, facturatie naar verkoop.
#S|fgr-0376|email|webshop|
K|terugkijken|geen|3|neutraal|0|-|In antwoord op uw verzoek om een beoordeling het volgende.
K|terugkijken|kwaliteit|4|blijdschap|0|-|Over het matras zelf zijn wij na een jaar nog altijd zeer te spreken.
K|terugkijken|informatie|2|neutraal|0|-|De uitleg vóór de koop, met al die hardheidsgraden, mag evenwel een stuk helderder.
#S|fgr-0377|social|reizen|
K|ontvangen|levering|2|bezorgdheid|1|-|Vanavond ferry naar Noorwegen en @noordvaart heeft nog steeds geen boardingpass gestuurd. Hartslag 140
A|||||||Hoi Bram, hij staat klaar in je account onder 'mijn reizen'.
K|ontvangen|informatie|4|opluchting|0|-|gevonden!! mag ik jullie zoenen
#S|fgr-0378|enquete|verzekering|csat=3
K|orienteren|informatie|2|verwarring|1|-|Op de vergelijkingskaart stond drie keer 'uitgebreid', elke keer met een andere dekking erachter.
#S|fgr-0379|review|overheid|sterren=1
K|orienteren|bereikbaarheid|2|irritatie|1|-|Wie geen computer heeft kan bij onze gemeente blijkbaar niets meer te weten komen.
K|aanvragen|beleid|2|irritatie|2|-|Voor mijn aanvraag moest ik een buurjongen inschakelen met zijn laptop en een of andere inlogcode.
K|aanvragen|privacy|2|bezorgdheid|1|-|Nu heeft die jongen dus al mijn gegevens gezien.
#S|fgr-0380|chat|bank|
K|orienteren|geen|3|neutraal|0|vraag|kan je bij jullie een kluis huren
A|||||||Ja, in vier filialen.
K|orienteren|prijs|3|neutraal|0|vraag|vanaf welk bedrag
A|||||||85 euro per jaar.
K|orienteren|levering|3|neutraal|0|vraag|is er 1 vrij in zonneveld?
A|||||||Daar is een wachtlijst van een jaar.
K|orienteren|wachttijd|2|teleurstelling|0|-|pff tegen die tijd zijn oma's sieraden al uit de sokkenla gejat
#S|fgr-0381|email|diensten|
K|aanvragen|geen|3|neutraal|0|-|Gisteren reserveerde ik via uw site twee plaatsen voor de workshop kaasmaken.
K|aanvragen|digitaal|2|neutraal|1|-|Een bevestiging heb ik niet gekregen, wel is mijn kaart belast.
K|aanvragen|geen|3|neutraal|0|vraag|Kunt u nakijken of wij erop staan?
#S|fgr-0382|notitie|wonen|
K|hulp|geen|3|neutraal|0|-|Bewoner dient bezwaar in tegen huurverhoging.
K|betalen|prijs|2|neutraal|0|-|Vindt 5,8 % niet te dragen met AOW.
K|orienteren|geen|3|neutraal|0|vraag|Informeert naar goedkopere woning binnen complex.
M|hulp|kennis|4|vertrouwen|0|-|Dankzij cursus vorige week kon ik toeslagcheck meteen meenemen.
#S|fgr-0383|social|bezorging|
K|terugkijken|bejegening|4|dankbaarheid|0|-|Ronnie van de vaste ronde gaat met pensioen. 17 jaar lang ons dorp rond, kende alle honden bij naam. @pakketje24 zo'n man krijg je nooit meer terug
#S|fgr-0384|review|energie|sterren=2
K|orienteren|prijs|4|blijdschap|0|-|Laagste prijs van de hele vergelijking.
K|orienteren|informatie|2|irritatie|1|-|Dat die alleen de eerste drie maanden geldt vond ik pas terug in voetnoot 11.
K|vertrekken|prijs|2|irritatie|1|-|Bij weggaan betaal je ook nog eens 125 euro per jaar dat je te vroeg bent.
#S|fgr-0385|chat|telecom|
K|orienteren|storing|3|neutraal|0|vraag|ik zit nu bij een ander maar denk erover naar jullie te komen, hoe vaak ligt het er bij jullie uit?
A|||||||Gemiddeld minder dan een uur per jaar.
K|gebruiken|storing|2|neutraal|0|-|ok want hier nu 3x deze maand
K|orienteren|levering|3|neutraal|0|vraag|en zit ik tussendoor dan dagen zonder?
A|||||||Nee, we laten de oude lijn doorlopen tot de nieuwe actief is.
K|aanvragen|geen|4|vertrouwen|0|-|dat klinkt goed, meld me aan
#S|fgr-0386|email|verzekering|
K|aanleiding|geen|3|neutraal|0|-|Sinds kort passen wij drie dagen per week op onze kleindochter van twee.
K|aanleiding|privacy|2|bezorgdheid|0|angst|Wat als zij bij ons van de trap valt, die gedachte laat mij niet los.
K|orienteren|geen|3|neutraal|0|vraag|Biedt uw gezinspolis daarvoor enige dekking?
#S|fgr-0387|review|webshop|sterren=5
K|orienteren|bejegening|5|dankbaarheid|0|-|Via de chat stuurde Robbe mij filmpjes van drie verschillende gitaren zodat ik ze kon horen voor ik koos.
K|aanvragen|prijs|4|blijdschap|0|-|Koffer erbij voor de helft.
K|ontvangen|kwaliteit|5|blijdschap|0|-|Uit de doos, gestemd en al. Hulde!
#S|fgr-0388|gesprek|reizen|
A|||||||Noordvaart Veerdiensten, met Silje.
K|vertrekken|geen|3|neutraal|0|wens|ja goedemorgen ik moet helaas een overtocht annuleren
A|||||||Wat is het boekingsnummer?
K|geen|geen|3|neutraal|0|-|nul acht acht twee
A|||||||En de reden van annulering?
K|aanleiding|geen|2|neutraal|0|-|mijn vrouw heeft haar heup gebroken
K|betalen|geen|3|neutraal|0|vraag|krijgen wij daar nog iets van terug denkt u
A|||||||Met een doktersverklaring het volledige bedrag.
K|betalen|beleid|4|opluchting|0|-|dat is een pak van mijn hart
#S|fgr-0389|social|telecom|
K|wijzigen|digitaal|5|blijdschap|0|-|wissel van abo bij @gsmplus: 20 seconden, geen mens gesproken, geen muziekje gehoord. Introverten verenigt u
#S|fgr-0390|enquete|energie|nps=1
K|aanvragen|privacy|1|boosheid|1|-|Aan de deur stond een jongen die mijn meterkast wilde 'controleren' en een minuut later had mijn demente moeder een handtekening gezet.
K|vertrekken|geen|2|irritatie|2|-|Ik ben drie dagen bezig geweest om dat contract weer ontbonden te krijgen.
#S|fgr-0391|review|diensten|sterren=3
K|orienteren|informatie|2|neutraal|0|-|Wat 'vanaf 39 euro' betekent ontdek je pas in de stoel.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Resultaat: mooie highlights, eerlijk is eerlijk.
K|aanvragen|digitaal|4|blijdschap|0|-|De online agenda om een afspraak te prikken is ook handig.
#S|fgr-0392|email|wonen|
K|orienteren|geen|3|neutraal|0|wens|Wij hebben drie jaar geleden de vloer bij u gekocht en willen nu de bovenverdieping in hetzelfde hout.
K|orienteren|geen|3|neutraal|0|vraag|Is kleur 'zandeik 04' nog leverbaar?
K|orienteren|prijs|3|neutraal|0|vraag|Geldt de destijds afgesproken meterprijs nog?
#S|fgr-0393|chat|bezorging|
K|betalen|fout|2|neutraal|1|-|er zijn 2 etiketten van mn rekening af maar ik heb er maar 1 geprint
A|||||||Ik zie een dubbele betaling, ik zet er een terug.
K|betalen|fout|4|dankbaarheid|0|-|fijn, snel opgelost
K|wijzigen|geen|3|neutraal|0|vraag|kan ik dat andere etiket dan nog op een andere datum zetten
A|||||||Ja, het is veertien dagen geldig.
#S|fgr-0394|social|webshop|
K|aanvragen|levering|2|irritatie|2|-|Om 10.00 ging de sneakerdrop open. Om 10.00 en 2 seconden: uitverkocht. Ik zat klaar met DRIE toestellen en mijn oma
#S|fgr-0395|review|verzekering|sterren=4
K|orienteren|informatie|4|vertrouwen|0|-|Wat me overhaalde om hier te tekenen: ze lieten zien hoe een schade bij hen verloopt, met echte termijnen.
K|aanvragen|geen|3|neutraal|0|-|Afgesloten op een regenachtige zondag.
K|betalen|prijs|4|blijdschap|0|-|Maandbedrag is sindsdien geen cent omhooggegaan.
#S|fgr-0396|email|energie|
K|orienteren|beleid|3|neutraal|0|vraag|Stel dat ik een driejarig contract neem en binnen die tijd verhuis, wordt er dan een boete in rekening gebracht?
K|orienteren|geen|3|neutraal|0|vraag|Mag het contract in dat geval mee naar de nieuwe woning?
K|orienteren|geen|3|neutraal|0|-|Pas als ik dat zwart op wit heb, ga ik tot aanmelding over.
#S|fgr-0397|chat|telecom|
K|orienteren|levering|3|neutraal|0|vraag|hoelang duurt installatie als ik vandaag teken
A|||||||Binnen tien werkdagen.
K|orienteren|beleid|3|neutraal|0|vraag|en als ik daarna niet tevreden ben
A|||||||Veertien dagen bedenktijd vanaf de activering.
K|orienteren|prijs|3|neutraal|0|vraag|kost teruggeven dan iets?
A|||||||Nee, u stuurt de modem gratis terug.
K|aanvragen|geen|4|vertrouwen|0|-|ok geen risico dus, teken ik
#S|fgr-0398|enquete|bezorging|csat=2
K|vertrekken|informatie|2|irritatie|2|-|Mijn account verwijderen bleek alleen te kunnen als ik eerst een pakket verstuurde om het saldo van 0,40 op te maken.
#S|fgr-0399|social|diensten|
K|terugkijken|kwaliteit|2|teleurstelling|0|-|Terugkijkend: die cursus 'word influencer in 6 weken' van @groeihuis was vooral een cursus portemonnee legen. 3 volgers verder
#S|fgr-0400|gesprek|reizen|
A|||||||Reisbureau De Kompasroos, met Ellen.
K|orienteren|geen|3|verlangen|0|wens|dag ellen wij willen graag in oktober naar het noorderlicht
K|orienteren|geen|3|neutraal|0|vraag|maar ja hoe groot is nou de kans dat je dat echt ziet
A|||||||In oktober ongeveer 60 procent per nacht in het binnenland.
K|orienteren|geen|4|blijdschap|0|-|kijk dat is beter dan ik dacht
K|orienteren|prijs|3|neutraal|0|vraag|en wat doet zo'n week met glazen iglo
A|||||||Twee nachten iglo en vijf nachten lodge, 2.390 per persoon.
K|orienteren|prijs|2|teleurstelling|0|-|oei nee dan wordt het een filmpje op de bank
#S|fgr-0401|notitie|webshop|
K|aanvragen|geen|3|neutraal|0|-|Klt bestelde telefonisch 2 tuinsets, slechthorend.
K|aanvragen|bejegening|4|dankbaarheid|0|-|Zeer dankbaar dat bestelling rustig voor- en teruggelezen werd.
K|ontvangen|levering|3|neutraal|0|wens|Vraagt levering ná 14u i.v.m. dialyse.
M|aanvragen|systeem|2|irritatie|0|-|Veld voor bijzonderheden kapt af na 40 tekens, chauffeur ziet dialyse niet.
#S|fgr-0402|review|wonen|sterren=1
K|orienteren|bejegening|2|boosheid|1|-|'Voor dat budget moet u hier niet komen', zei de verkoper in de keukenwinkel, waar mijn kinderen bij stonden.
K|orienteren|geen|2|boosheid|0|-|Wij zijn linea recta de deur uit gelopen.
K|terugkijken|geen|1|boosheid|0|-|En dat vertel ik aan iedereen die het horen wil.
#S|fgr-0403|email|overheid|
K|aanleiding|geen|4|blijdschap|0|-|Op 3 juli werd onze tweeling geboren!
K|aanvragen|digitaal|2|irritatie|2|-|Digitaal aangifte doen mislukte echter vier keer, omdat het formulier maar één kind aanneemt.
K|aanvragen|beleid|3|bezorgdheid|0|vraag|De termijn van drie dagen loopt vanavond af, volstaat deze mail als aangifte?
#S|fgr-0404|social|bank|
K|betalen|prijs|2|irritatie|0|-|Voorwaarden aangepast @spaarraad, lees: pas wordt 3,95 ipv 1,80 per maand. Voor hetzelfde stukje plastic
K|vertrekken|geen|2|irritatie|0|vraag|iemand ervaring met overstapservice? ben er klaar mee
#S|fgr-0405|review|reizen|sterren=4
K|wijzigen|geen|3|neutraal|0|-|Door mijn nieuwe rooster moest de hele vakantie een week opschuiven.
K|wijzigen|wachttijd|5|verrassing|0|-|Tussen appje en nieuwe tickets zat amper een halfuur, en dat op Hemelvaart.
K|betalen|fout|2|neutraal|1|-|Het prijsverschil schreven ze dubbel af.
K|betalen|fout|4|opluchting|0|-|Dat stond na één mail keurig terug.
#S|fgr-0406|chat|wonen|
K|gebruiken|geen|3|neutraal|0|vraag|mag ik in mijn huurhuis een kat nemen? zie in contract niks staan
A|||||||Huisdieren zijn toegestaan zolang er geen overlast is.
K|gebruiken|beleid|4|blijdschap|0|-|yes!!
K|gebruiken|geen|3|neutraal|0|vraag|en een kattenluik in de deur?
A|||||||Daarvoor vraagt u toestemming met het formulier zelf aangebrachte voorzieningen.
K|wijzigen|geen|3|neutraal|0|-|oke die vul ik in
#S|fgr-0407|enquete|telecom|nps=5
K|orienteren|digitaal|2|neutraal|1|-|Postcodecheck zei 'ja, glasvezel beschikbaar', kaart ernaast zei 'verwacht 2027'.
#S|fgr-0408|social|overheid|
K|ontvangen|levering|1|boosheid|2|-|stemkaart: niet ontvangen. vervangende stemkaart: niet ontvangen. brief dat de vervangende onderweg is: wél ontvangen, 2x @gem_drieborg
#S|fgr-0409|review|bezorging|sterren=3
K|orienteren|informatie|2|neutraal|1|-|Uitzoeken of je wijn mag versturen naar Zweden is een studie op zich.
K|aanvragen|geen|3|neutraal|0|-|Het bleek te kunnen, mits met drie formulieren.
K|ontvangen|levering|4|verrassing|0|-|Ik had er niet op gerekend, maar alle zes de flessen kwamen heel aan.
#S|fgr-0410|email|verzekering|
K|vertrekken|beleid|2|irritatie|1|-|Mijn verzoek om de bromfietsverzekering te beëindigen wijst u af omdat het vrijwaringsbewijs zou ontbreken.
K|vertrekken|geen|3|neutraal|0|-|Dat bewijs is bij de opzegging als bijlage meegestuurd.
K|vertrekken|geen|3|neutraal|0|wens|Ik verzoek u de polis alsnog te royeren per 1 juni.
#S|fgr-0411|chat|energie|
K|aanvragen|geen|3|neutraal|0|-|ik heb net geklikt op aanmelden
K|aanvragen|informatie|2|verwarring|0|vraag|maar ik krijg nu een scherm dat er 'een kredietcheck' loopt, wat houdt dat in
A|||||||Wij kijken of er betalingsachterstanden bekend zijn.
K|aanvragen|geen|2|bezorgdheid|0|angst|ow ik had vorig jaar een regeling met m'n oude leverancier, ik ben nu wel een beetje bang dat het niet doorgaat
A|||||||Als die is afgelost is het meestal geen probleem.
K|aanvragen|geen|3|opluchting|0|-|oke, is afgelost ja
#S|fgr-0412|review|diensten|sterren=5
K|orienteren|bereikbaarheid|5|verrassing|0|-|Zondagavond 21.40 een vraag gesteld over de bijles wiskunde en om 21.43 belde de eigenaar mij zelf.
K|aanvragen|beleid|4|blijdschap|0|-|Geen vaste contracten, je koopt gewoon een strippenkaart.
K|gebruiken|kwaliteit|5|dankbaarheid|0|-|Van een 3,8 naar een 7,1, moet ik nog meer zeggen?
#S|fgr-0413|notitie|verzekering|
K|vertrekken|privacy|2|neutraal|0|-|Klt royeert alles na datalek mei.
K|vertrekken|bejegening|2|irritatie|0|-|Verwijt ons dat zij het uit de krant moest vernemen.
K|terugkijken|geen|2|neutraal|0|-|Was 31 jr verzekerd, "kwam bij mijn eerste brommer".
M|vertrekken|mandaat|2|teleurstelling|0|-|Mag geen enkele tegemoetkoming bieden, sneu om zo iemand te laten gaan.
#S|fgr-0414|social|telecom|
K|orienteren|privacy|2|irritatie|0|-|Lollig: sinds ik bij @ketel_net een prijsopgave heb gevraagd, word ik elke avond rond etenstijd gebeld door 'partners'
#S|fgr-0415|gesprek|bezorging|
A|||||||Parcelpiet, Quincy hier.
K|wijzigen|geen|3|neutraal|0|wens|ja goedemiddag ik krijg morgen een pakje maar dat moet naar mijn werk
A|||||||Dat kan als het nog niet in de bus ligt. Heeft u de code?
K|geen|geen|3|neutraal|0|-|pp vier vier negen één
A|||||||Het staat nog in het sorteercentrum, naar welk adres?
K|wijzigen|geen|3|neutraal|0|-|keizerstraat tien bij de receptie afgeven
A|||||||Is aangepast.
K|wijzigen|wachttijd|4|blijdschap|0|-|zo dat is rap
#S|fgr-0416|enquete|overheid|nps=6
K|aanvragen|bejegening|4|blijdschap|0|-|De mevrouw van de bouwvergunning dacht goed mee,
K|aanvragen|beleid|2|neutraal|0|-|jammer dat de leges bij een afwijzing gewoon verschuldigd blijven.
#S|fgr-0417|email|bank|
K|orienteren|geen|3|neutraal|0|-|Als alleenstaande van 58 vraag ik mij af of ik mijn hypotheek beter kan aflossen of kan blijven sparen.
K|orienteren|geen|3|neutraal|0|vraag|Komt dit bij u aan bod in een oriënterend gesprek?
K|orienteren|prijs|3|neutraal|0|vraag|Zijn zulke gesprekken kosteloos?
K|orienteren|geen|2|bezorgdheid|0|angst|Mijn angst is namelijk dat ik na mijn pensioen het huis uit moet.
#S|fgr-0418|review|telecom|sterren=2
K|terugkijken|bejegening|4|teleurstelling|0|-|Vroeger werkte hier een winkelploeg die je bij naam kende.
K|orienteren|bejegening|2|irritatie|0|-|Nu sta je voor een zuil, typ je je vraag in en komt er na een kwartier iemand die vooral wil dat je een tablet meeneemt.
#S|fgr-0419|chat|diensten|
K|wijzigen|geen|3|neutraal|0|vraag|ik heb morgen de massage om 11u, mag mn zus in mijn plaats komen
A|||||||Natuurlijk, op welke naam?
K|geen|geen|3|neutraal|0|-|Annabel
A|||||||Staat erin.
K|orienteren|geen|3|neutraal|0|vraag|en hebben jullie ook cadeaubonnen? tante wordt 60
A|||||||Jazeker, vanaf 25 euro.
#S|fgr-0420|social|reizen|
K|betalen|wachttijd|2|boosheid|3|-|Dag 117 sinds de annulering. Reisorganisatie @zonvooru: 'uw terugbetaling is in behandeling'. Mijn kind is inmiddels verwekt én geboren
#S|fgr-0421|review|webshop|sterren=1
K|aanvragen|fout|2|irritatie|1|-|Klik je op de rode, bestelt de site de zwarte.
K|hulp|beleid|2|irritatie|1|-|En dan is het jouw schuld, want 'het staat in de bevestiging'.
K|betalen|prijs|2|irritatie|0|-|Terugsturen? Twaalf euro graag.
K|terugkijken|geen|1|boosheid|0|-|Dikke duim omlaag.
#S|fgr-0422|email|wonen|
K|ontvangen|geen|3|neutraal|0|-|Met ingang van vorige week bewonen wij appartement 4C.
K|ontvangen|fout|2|neutraal|1|-|Bij de sleuteloverdracht kregen wij drie sleutels mee, waarvan er geen enkele op de berging past.
K|ontvangen|geen|3|neutraal|0|vraag|Bij wie kunnen we terecht voor de juiste?
#S|fgr-0423|enquete|verzekering|nps=9
K|hulp|bejegening|5|dankbaarheid|0|-|Nadat ons chalet was afgebrand, kwam er de volgende ochtend al iemand met dekens en een voorschot.
#S|fgr-0424|social|energie|
K|orienteren|kwaliteit|3|neutraal|0|vraag|Wie heeft er een thuisbatterij van @zonnekoning en durft te zeggen of het zich terugverdient? Eerlijk hè, geen verkopers
#S|fgr-0425|review|overheid|sterren=3
K|aanvragen|levering|2|neutraal|1|-|Afspraak voor het rijbewijs kon pas vijf weken later, dat is aan de late kant.
K|aanvragen|wachttijd|4|blijdschap|0|-|Ter plaatse was ik na zes minuten buiten.
K|aanvragen|prijs|2|irritatie|0|-|51 euro voor een pasje waar je uitziet als een crimineel, nou ja.
#S|fgr-0426|social|wonen|
K|orienteren|geen|1|teleurstelling|2|-|Huis nummer 34 bezichtigd. Huis nummer 34 niet gekregen... of nou ja, we mochten niet eens bieden, 'volgepland'. Ben zo moe
#S|fgr-0427|email|reizen|
K|orienteren|levering|3|neutraal|0|vraag|Vaart de boot van 9.15 ook als het laagwater is?
K|orienteren|beleid|3|neutraal|0|vraag|En moeten wij voor onze tandem een apart kaartje nemen?
K|orienteren|informatie|2|neutraal|1|-|De dienstregeling op papier en die op de site spreken elkaar tegen.
K|geen|geen|3|neutraal|0|-|Vriendelijke groet, Mart en Godelieve
#S|fgr-0428|chat|webshop|
K|gebruiken|storing|2|neutraal|0|-|mijn koffiemolen maakt opeens een ratelend geluid en stopt
A|||||||Dat klinkt als een versleten tandwiel. Hoe oud is hij?
K|geen|geen|3|neutraal|0|-|14 mnd
A|||||||Dan valt hij nog onder garantie.
K|hulp|wachttijd|3|neutraal|0|vraag|hoe lang ben ik hem kwijt als ik hem opstuur?
A|||||||Ongeveer twee weken.
K|orienteren|prijs|3|neutraal|0|vraag|of zal ik gewoon n nieuwe nemen, wat kost die nu?
#S|fgr-0429|review|bank|sterren=1
K|aanvragen|herhaling|1|boosheid|3|-|Voor een simpele bedrijfsrekening heb ik mijn uittreksel zeven keer gemaild, telkens naar iemand anders.
K|aanvragen|doorverwijzing|2|irritatie|0|-|Niemand voelde zich verantwoordelijk.
K|vertrekken|geen|2|irritatie|0|-|Ik heb mijn aanvraag ingetrokken en zit nu bij een ander.
#S|fgr-0430|enquete|diensten|nps=10
K|orienteren|informatie|5|vertrouwen|0|-|Van alle uitvaartondernemers die we belden was deze de enige die ook vertelde wat we níét hoefden te kopen.
#S|fgr-0431|notitie|energie|
K|wijzigen|geen|3|neutraal|0|-|Klt gaat van 1 naar 3 fasen.
K|wijzigen|informatie|2|verwarring|1|-|Wist niet dat netbeheerder dit doet, dacht wij.
K|wijzigen|geen|3|neutraal|0|-|Doorgezet met warme overdracht.
K|wijzigen|bejegening|4|dankbaarheid|0|-|"Fijn dat ik niet opnieuw hoef te bellen."
M|wijzigen|samenwerking|4|blijdschap|0|-|Collega netbeheer nam meteen over, zo kan het dus ook.
#S|fgr-0432|social|verzekering|
K|wijzigen|prijs|2|irritatie|0|-|Zelfde hond. Zelfde leeftijd (nou ja, 1 jaar erbij). Vernieuwde polis: +38%. @hollebeekverz blaft u even mee?
#S|fgr-0433|gesprek|overheid|
A|||||||Waterschap De Zijl, met Remco.
K|betalen|prijs|2|neutraal|0|-|goeiedag ik kreeg een aanslag van driehonderdtwaalf euro
K|betalen|geen|3|neutraal|0|vraag|en nou is mijn vraag kan dat ook in stukjes
A|||||||In tien termijnen via automatische incasso.
K|betalen|beleid|4|opluchting|0|-|mooi want in één keer dat trek ik niet
K|betalen|geen|3|neutraal|0|wens|schrijf me daar maar voor op dan
#S|fgr-0434|review|bezorging|sterren=2
K|wijzigen|digitaal|2|irritatie|1|-|Pakket retour aanmelden: foutcode 12.
K|hulp|bereikbaarheid|2|irritatie|2|-|Bellen: 'wegens drukte kunnen wij u niet te woord staan', klik, weg.
K|wijzigen|geen|2|teleurstelling|2|-|Naar het afhaalpunt gefietst: gesloten wegens verbouwing.
K|wijzigen|geen|2|neutraal|0|-|Die jas van 89 euro is dus nog altijd van mij.
#S|fgr-0435|email|telecom|
K|ontvangen|geen|3|neutraal|0|-|Eergisteren is mijn nummer overgezet naar uw netwerk.
K|ontvangen|storing|2|neutraal|0|-|Bellen lukt, gebeld worden niet.
K|ontvangen|geen|2|bezorgdheid|0|angst|Als zelfstandig loodgieter ben ik beducht dat ik nu spoedklussen misloop.
K|ontvangen|geen|3|neutraal|0|wens|Gelieve dit met de hoogste prioriteit op te pakken.
#S|fgr-0436|chat|verzekering|
K|orienteren|geen|3|neutraal|0|vraag|hoi verzekeren jullie ook foodtrucks
A|||||||Ja, als combinatie van voertuig en inventaris.
K|orienteren|prijs|3|neutraal|0|vraag|wat moet ik rekenen voor een oude citroen van 20k
A|||||||Indicatie 95 euro per maand.
K|orienteren|prijs|4|verrassing|0|-|da's minder dan ik vreesde
K|orienteren|beleid|3|neutraal|0|vraag|en zit daar een alarmeis op of niet
A|||||||Boven 25.000 pas.
#S|fgr-0437|social|diensten|
K|aanvragen|geen|5|blijdschap|0|-|AANGENOMEN op de kunstacademie!!!! brief lag op de mat, heb de postbode geknuffeld
#S|fgr-0438|review|energie|sterren=4
K|orienteren|levering|2|neutraal|0|-|De adviseur kwam een half uur later dan gepland voor het warmtescan-gesprek,
K|orienteren|informatie|4|blijdschap|0|-|maar bracht wel een echte warmtecamera mee, waarmee je het tochten bij de kozijnen gewoon zag.
K|orienteren|prijs|3|neutraal|0|-|We hebben drie offertes en deze zit in het midden.
#S|fgr-0439|enquete|reizen|csat=4
K|wijzigen|beleid|4|verrassing|0|-|Eén dag eerder terug vanwege een griepje mocht zonder meerprijs, dat had ik bij deze prijsklasse niet durven hopen.
#S|fgr-0440|email|webshop|
K|orienteren|geen|3|neutraal|0|vraag|Kan ik de keukenmachine ook op factuur betalen, na ontvangst?
K|orienteren|geen|3|neutraal|0|vraag|Mijn tweede vraag: past de gehaktmolen van de S2 op de S3?
K|orienteren|geen|3|neutraal|0|-|Zodra ik dat weet, plaats ik de bestelling.
#S|fgr-0441|social|telecom|
K|terugkijken|storing|4|vertrouwen|0|-|6 jaar @landlijn gehad en nul keer hoeven bellen met de helpdesk. dat mag ook weleens gezegd. dag hoor, ik ga cold turkey offline leven
#S|fgr-0442|review|wonen|sterren=5
K|aanvragen|bejegening|5|dankbaarheid|0|-|Bij het tekenen van het huurcontract nam Fadoua alle artikelen met ons door, ook al spreken wij nog maar een jaar Nederlands.
K|ontvangen|bejegening|4|blijdschap|0|-|In de woning lag een bosje tulpen klaar.
#S|fgr-0443|chat|bank|
K|orienteren|beleid|3|neutraal|0|vraag|vanaf welke leeftijd mag n kind een eigen pasje bij jullie
A|||||||Vanaf acht jaar, met toestemming van een ouder.
K|orienteren|geen|3|bezorgdheid|0|vraag|en kan hij er dan niet meer mee uitgeven dan erop staat
A|||||||Rood staan is niet mogelijk.
K|aanvragen|geen|3|neutraal|0|-|oke hij is vandaag 8 geworden dus ik vraag hem aan
K|aanvragen|digitaal|2|neutraal|1|-|hij vraagt om een handtekening van het kind, met mijn vinger?
A|||||||Uw zoon tekent zelf op het scherm.
#S|fgr-0444|notitie|bezorging|
K|wijzigen|geen|3|neutraal|0|wens|Ontvanger wil 12 dozen in 2 keer ontvangen i.v.m. kleine opslag.
K|wijzigen|beleid|2|teleurstelling|0|-|Kan niet volgens tarief, balen voor klt.
K|orienteren|prijs|3|neutraal|0|vraag|Vraagt prijs tussenopslag 1 wk.
M|orienteren|kennis|2|verwarring|0|-|Tarieflijst opslag ken ik niet en staat nergens.
#S|fgr-0445|review|overheid|sterren=4
K|orienteren|doorverwijzing|4|dankbaarheid|0|-|Eén ambtenaar die meteen riep: 'dat is mijn afdeling niet maar ik zoek het uit', en dat ook deed.
K|orienteren|informatie|4|opluchting|0|-|Nu weet ik eindelijk wanneer ik recht heb op een aanvulling.
K|aanvragen|geen|3|neutraal|0|-|Aanvraag is de deur uit.
#S|fgr-0446|social|webshop|
K|ontvangen|kwaliteit|2|irritatie|1|-|Bestel je een 'levensgrote' opblaasflamingo. Staat er een parkiet in je bad 🦩 @speelpaleis
K|wijzigen|geen|3|neutraal|0|vraag|valt dit onder ruilen of onder humor?
#S|fgr-0447|email|verzekering|
K|betalen|fout|4|dankbaarheid|0|-|Hartelijk dank voor de snelle correctie van mijn premienota.
K|aanleiding|geen|3|neutraal|0|-|Nu ik u toch schrijf: mijn broer gaat een zeilschool beginnen.
K|orienteren|geen|3|neutraal|0|vraag|Heeft u een verzekering voor cursisten op het water?
#S|fgr-0448|enquete|webshop|ces=7
K|aanvragen|digitaal|5|blijdschap|0|-|Herhaalbestelling van luiers zonder ook maar iets in te typen: één knop, klaar, weer verder met de krijsende baby.
#S|fgr-0449|gesprek|energie|
A|||||||Brandeis, met Tom.
K|hulp|herhaling|2|irritatie|2|-|goeiemorgen tom gij zijt nummer vijf vandaag
K|vertrekken|geen|3|neutraal|0|vraag|mijn vraag is simpel kan ik nu ja of nee overstappen zonder boete
A|||||||Uw contract loopt tot maart.
K|vertrekken|informatie|2|verwarring|0|-|dat zegt gij maar op mijn papier staat december
A|||||||U heeft gelijk, er staat een oude datum in ons systeem.
K|vertrekken|fout|2|irritatie|0|-|dus vier collega's van u hebben mij wat wijsgemaakt
K|vertrekken|geen|3|neutraal|0|wens|zet het om naar december en stuur mij dat op mail
#S|fgr-0450|review|telecom|sterren=3
K|orienteren|informatie|2|irritatie|1|-|Wanneer glasvezel hier komt weet niemand: eerst voorjaar, toen najaar, nu 'in overleg met de gemeente'.
K|aanvragen|digitaal|4|blijdschap|0|-|Je kunt je wel alvast in tien seconden inschrijven.
K|aanvragen|wachttijd|2|neutraal|3|-|En dan begint het grote wachten, wij inmiddels acht maanden.
#S|fgr-0451|chat|reizen|
K|orienteren|geen|3|neutraal|0|vraag|kan ik n groepsreis voor 11 man in delen betalen?
A|||||||20% nu, de rest zes weken voor vertrek.
K|orienteren|prijs|4|blijdschap|0|-|top, daar kunnen we mee uit de voeten
K|orienteren|geen|3|neutraal|0|vraag|zijn er nog 11 plekken op 4 mei?
A|||||||Nog precies twaalf.
K|aanvragen|geen|4|verrassing|0|-|haha krap, boek ze maar snel dan
#S|fgr-0452|social|bank|
K|aanvragen|bejegening|5|dankbaarheid|0|-|Shoutout naar Sevgi van @lokaalbank die mijn startersplan 3x met mij herschreef tot de kredietcommissie wel ja moest zeggen 🚀
#S|fgr-0453|review|diensten|sterren=2
K|aanvragen|bereikbaarheid|2|irritatie|2|-|Afspraak maken met de opticien: bandje, bandje, bandje.
K|orienteren|informatie|2|verwarring|1|-|Aan de balie kreeg ik zeven glassoorten opgelepeld alsof ik ervoor had doorgeleerd.
K|betalen|prijs|2|verrassing|0|-|Eindstand 743 euro.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Toegegeven, ik zie weer nummerborden.
#S|fgr-0454|social|overheid|
K|aanvragen|digitaal|2|verwarring|1|-|De site van @gemeente_brakelaar vraagt bij 'aangifte overlijden' om het e-mailadres van de overledene. Wat verwachten jullie, een leesbevestiging?
#S|fgr-0455|email|webshop|
K|orienteren|geen|3|neutraal|0|-|Twee weken geleden zat ik in uw filiaal op bank Torino en sindsdien zit ik nergens anders meer lekker.
K|orienteren|levering|3|neutraal|0|vraag|Wat is momenteel de levertijd in stof 'mosgroen'?
K|orienteren|beleid|3|neutraal|0|vraag|En neemt u de oude mee?
#S|fgr-0456|review|verzekering|sterren=2
K|wijzigen|digitaal|2|irritatie|1|-|Online kun je je dekking alleen verhogen.
K|wijzigen|bereikbaarheid|2|irritatie|2|-|Voor verlagen moet je bellen, en laat dat nummer nu altijd 'uitzonderlijk druk' zijn.
K|betalen|prijs|2|neutraal|0|-|Zo betaal ik al een halfjaar voor een auto die in de schuur staat.
#S|fgr-0457|chat|diensten|
K|orienteren|geen|3|neutraal|0|vraag|vraagje over de rijlessen, doen jullie ook automaat
A|||||||Ja, met twee auto's.
K|orienteren|wachttijd|3|neutraal|0|vraag|en hoe lang wachten voor die
A|||||||Op dit moment vier weken.
K|orienteren|prijs|3|neutraal|0|vraag|zelfde prijs als schakel?
A|||||||Vier euro per les duurder.
K|aanvragen|geen|3|neutraal|0|-|is goed schrijf me in als jasper de wit
#S|fgr-0458|enquete|bank|csat=1
K|vertrekken|doorverwijzing|1|boosheid|3|-|Ons vereniginkje opheffen bij deze bank kostte drie penningmeesters en zestien brieven, want elk loket vond dat een ander loket het moest doen.
#S|fgr-0459|notitie|reizen|
K|orienteren|geen|3|neutraal|0|wens|Mw. (81) wil alleen op reis, eerste keer zonder man.
K|orienteren|privacy|2|bezorgdheid|0|angst|Is bang om 's nachts iets te krijgen en niemand te kennen.
K|orienteren|bejegening|4|opluchting|0|-|Gerustgesteld door idee van reisgenoot op zelfde gang.
K|aanvragen|geen|3|neutraal|0|wens|Wil boeken Gardameer 14-5, optie 3 dgn gezet.
#S|fgr-0460|social|energie|
K|terugkijken|prijs|2|irritatie|0|-|Achteraf gezien: 3 jaar vast op het hoogste punt ooit. Getekend door uw dienaar, zelfbenoemd financieel expert 🤦
#S|fgr-0461|gesprek|telecom|
A|||||||Landlijn, goedemiddag, met Corné.
K|orienteren|geen|3|neutraal|0|-|ja dag ik sta hier bij mijn moeder van tachtig
K|orienteren|geen|3|neutraal|0|vraag|en die wil graag zo'n grote-knoppentelefoon hebben jullie die nog
A|||||||Online wel, in de winkel niet meer.
K|orienteren|geen|2|teleurstelling|0|wens|ja maar ze wil hem eerst in haar hand hebben hè
A|||||||Ik kan er een op zicht sturen, veertien dagen.
K|orienteren|beleid|4|blijdschap|0|-|nou dat vind ik een keurige oplossing
#S|fgr-0462|review|webshop|sterren=4
K|aanleiding|geen|3|neutraal|0|-|Mijn vriendin vertrok en nam de helft van de keukenkast mee.
K|orienteren|digitaal|4|blijdschap|0|-|Met de 'stel je set samen'-knop klikte ik in tien minuten een nieuw servies bij elkaar.
K|ontvangen|kwaliteit|2|neutraal|0|-|Eén schoteltje was gebarsten.
K|ontvangen|fout|4|verrassing|0|-|Het vervangende lag er eerder dan ik kon klagen.
#S|fgr-0463|email|overheid|
K|aanvragen|wachttijd|2|irritatie|2|-|Ik wacht inmiddels dertien weken op uw oordeel over de leerlingenvervoer-aanvraag van mijn zoon.
K|aanvragen|geen|2|bezorgdheid|0|angst|Straks begint het schooljaar en staat hij met zijn rolstoel op de stoep.
K|aanvragen|geen|3|neutraal|0|vraag|Wie kan mij zeggen waar het dossier ligt?
#S|fgr-0464|chat|bezorging|
K|orienteren|privacy|3|neutraal|0|vraag|als ik jullie box in de voortuin neem, kan iemand er dan niet gewoon bij?
A|||||||Hij opent alleen met een code per pakket.
K|orienteren|prijs|3|neutraal|0|vraag|en zit er abonnement aan vast
A|||||||Nee, eenmalig 149 euro.
K|orienteren|geen|3|neutraal|0|-|ok ik overleg ff met het thuisfront
#S|fgr-0465|enquete|wonen|nps=4
K|wijzigen|wachttijd|2|irritatie|2|-|Onze aanvraag om met de buren van woning te ruilen lag elf weken stil, terwijl iedereen er blij mee was.
#S|fgr-0466|social|reizen|
K|orienteren|informatie|4|blijdschap|0|-|Tip van de week: Gijs van @kompasroos. Raadde ons AF om zijn duurste reis te boeken, 'jullie haten het daar'. Hij had gelijk vermoed ik
#S|fgr-0467|review|diensten|sterren=1
K|vertrekken|beleid|1|boosheid|2|-|Als je moeder overlijdt mag je haar fitnesspas nog drie maanden doorbetalen, 'want zo luidt de opzegtermijn'.
K|vertrekken|bejegening|1|boosheid|0|-|Geen condoleance, wel een formulier.
#S|fgr-0468|email|telecom|
K|wijzigen|geen|3|neutraal|0|-|Via mijn werkgever krijg ik vanaf mei een eigen toestel.
K|wijzigen|beleid|3|neutraal|0|vraag|Kan ik mijn particuliere nummer daarin onderbrengen zonder de bundel te verliezen?
K|wijzigen|geen|3|neutraal|0|vraag|Hoe gaat zo'n nummerbehoud in zijn werk?
#S|fgr-0469|chat|energie|
K|ontvangen|geen|3|neutraal|0|-|gisteren zijn de panelen gelegd
K|ontvangen|informatie|2|verwarring|0|-|maar nu zie ik niks in de app en de monteur zei dat t vanzelf zou gaan
A|||||||De koppeling duurt soms tot 24 uur.
K|ontvangen|geen|3|bezorgdheid|0|vraag|oh en leveren ze ondertussen wel gewoon?
A|||||||Ja, op de omvormer ziet u de opbrengst.
K|ontvangen|kwaliteit|4|blijdschap|0|-|3,2 kW zegt ie! in november!
#S|fgr-0470|notitie|bank|
K|aanvragen|geen|3|neutraal|0|-|Klt vraagt doorlopend krediet aan, € 5.000.
K|aanvragen|beleid|2|neutraal|0|-|Afgewezen o.b.v. oude codering (2018, afgelost).
K|aanvragen|herhaling|2|irritatie|2|-|Legt nu voor de 4e keer uit dat die codering een vergissing was.
M|aanvragen|mandaat|2|teleurstelling|0|-|Kan het zien staan, mag het niet overrulen.
#S|fgr-0471|review|bezorging|sterren=5
K|wijzigen|beleid|5|dankbaarheid|0|-|Zomaar op vakantie gebeld: of mijn verse bloemen niet beter een week later konden komen, want de buren waren ook weg.
#S|fgr-0472|social|webshop|
K|orienteren|prijs|2|irritatie|0|-|'Was 399, nu 199' @keukenkoopjes jongens hij is NOOIT 399 geweest ik volg dit ding al sinds maart
#S|fgr-0473|email|reizen|
K|vertrekken|geen|3|neutraal|0|-|Met grote spijt zien wij ons genoodzaakt af te zien van onze deelname aan de cruise van 2 mei.
K|aanleiding|geen|2|neutraal|0|-|Bij mijn echtgenote is onlangs een ernstige ziekte vastgesteld.
K|betalen|beleid|3|neutraal|0|vraag|Welk gedeelte van de reissom valt onder uw coulanceregeling?
#S|fgr-0474|enquete|verzekering|nps=2
K|orienteren|bereikbaarheid|2|irritatie|2|-|Drie keer een terugbelverzoek ingevuld om advies te krijgen over inkomensverzekering, nul keer teruggebeld.
#S|fgr-0475|gesprek|diensten|
A|||||||Installatiebedrijf Veldman, met Gea.
K|aanleiding|storing|2|neutraal|0|-|gea de boiler heeft het begeven dus ik douche al drie dagen bij de buren
K|orienteren|geen|3|neutraal|0|vraag|en nou wil ik graag weten wat is slimmer zo'n elektrische of toch weer gas
A|||||||Met hoeveel personen bent u thuis?
K|geen|geen|3|neutraal|0|-|met twee en soms de kleinkinderen
A|||||||Dan zou ik een boiler van 120 liter doen.
K|orienteren|prijs|3|neutraal|0|vraag|en wat komt dat te staan met alles erbij
A|||||||Rond de veertienhonderd.
K|orienteren|prijs|2|teleurstelling|0|-|da's toch weer een vakantie minder
#S|fgr-0476|review|wonen|sterren=2
K|aanvragen|informatie|2|verwarring|2|-|In de koopakte stonden vijf termen die niemand ons wilde uitleggen, 'dat doet de notaris wel'.
K|aanvragen|informatie|2|irritatie|0|-|De notaris zei: had dat de makelaar gevraagd.
K|ontvangen|bejegening|4|blijdschap|0|-|Van de vorige bewoners kregen we daarentegen een map met alles over het huis, fantastisch.
#S|fgr-0477|chat|verzekering|
K|hulp|geen|3|neutraal|0|vraag|waar kan ik een schade melden, glas van m'n serre gesprongen
A|||||||In de app onder 'schade'.
K|hulp|digitaal|2|neutraal|1|-|die optie is bij mij grijs
A|||||||Dan meld ik hem hier voor u aan.
K|hulp|bejegening|4|dankbaarheid|0|-|fijn dank
K|orienteren|prijs|3|neutraal|0|vraag|ps wat zou t kosten om de serre standaard mee te nemen met de glasdekking?
#S|fgr-0478|social|telecom|
K|wijzigen|belofte|2|boosheid|1|-|@gsmplus jullie verkoper beloofde me 'dezelfde prijs, dubbele data'. Ik heb verlengd. Ik heb nu dubbele prijs, dezelfde data. Klein verschilletje
#S|fgr-0479|review|energie|sterren=5
K|vertrekken|wachttijd|4|verrassing|0|-|Zelfs weggaan doen ze hier goed: opgezegd op maandag, donderdag de eindnota, klaar.
K|terugkijken|geen|4|vertrouwen|0|-|Mocht mijn nieuwe flat ooit van de stadsverwarming af gaan, dan ben ik zo terug.
#S|fgr-0480|email|bank|
K|aanvragen|storing+digitaal|2|irritatie|1|-|Sinds gisteravond geeft uw aanvraagmodule de melding 'dienst niet beschikbaar', juist nu de rente vandaag nog geldt.
K|aanvragen|prijs|2|bezorgdheid|0|angst|Ik vrees dat ik daardoor het oude percentage misloop.
K|aanvragen|beleid|3|neutraal|0|vraag|Geldt het moment waarop ik begon of het moment van verzenden?
#S|fgr-0481|enquete|diensten|nps=5
K|orienteren|kwaliteit|2|teleurstelling|0|-|De open dag van de opleiding bestond uit een filmpje en een muffin.
#S|fgr-0482|chat|overheid|
K|betalen|prijs|3|neutraal|0|vraag|wat kost de huur van een marktkraam
A|||||||U bedoelt een standplaats? 18,50 per dag.
K|orienteren|beleid|3|neutraal|0|vraag|ja, en kan iedereen zich daarvoor opgeven of moet je ingeschreven staan
A|||||||U heeft een KvK-inschrijving nodig.
K|orienteren|beleid|2|teleurstelling|0|-|ah das jammer, het is voor mn dochters armbandjes
#S|fgr-0483|review|reizen|sterren=3
K|orienteren|kwaliteit|4|blijdschap|0|-|De kaart met alle campings is prachtig gemaakt.
K|aanvragen|digitaal|2|irritatie|1|-|Maar zodra je op 'boek' klikt beland je op een Duitse site met andere prijzen.
K|aanvragen|bereikbaarheid|4|opluchting|0|-|Gelukkig hielp een vrouw aan de telefoon het in tien tellen goed af.
#S|fgr-0484|social|bezorging|
K|orienteren|prijs|4|verrassing|0|-|hè? 4,10 voor een pakje naar Frankrijk bij @rodefietskoerier en ze komen het ook nog HALEN? waarom weet niemand dit
#S|fgr-0485|social|verzekering|
K|aanvragen|wachttijd|4|verrassing|0|-|Acceptatie verwacht over 6 weken zei @borgstede. Het was 6 minuten. Ik vertrouw het bijna niet 😄
#S|fgr-0486|review|diensten|sterren=4
K|aanleiding|geen|2|bezorgdheid|0|-|Met de scheiding in zicht durfde ik nauwelijks aan geld te denken.
K|orienteren|bejegening|5|dankbaarheid|0|-|De mediator gaf me eerst een glas water en pas daarna de folder.
K|orienteren|prijs|3|neutraal|0|-|Het uurtarief is 165, dat weet je vooraf.
K|gebruiken|kwaliteit|4|vertrouwen|0|-|De gesprekken zelf verliepen waardig.
#S|fgr-0487|email|webshop|
K|vertrekken|geen|3|verlangen|0|wens|Graag zou ik mijn klantaccount met alle gegevens laten verwijderen.
K|gebruiken|privacy|2|bezorgdheid|0|-|Sinds ik bij u kocht, krijg ik spam op een adres dat niemand anders kent.
K|vertrekken|digitaal|2|neutraal|1|-|In het profiel zelf is die mogelijkheid niet te vinden.
#S|fgr-0488|chat|wonen|
K|orienteren|geen|3|neutraal|0|vraag|dag is het mogelijk om een staal van het behang te krijgen
A|||||||Tot drie stalen gratis.
K|orienteren|geen|3|neutraal|0|wens|dan varen, mist en tegelblauw aub
A|||||||Op welk adres?
K|geen|geen|3|neutraal|0|-|Nieuwstraat 8b, 9871 Hoogmade
K|orienteren|levering|3|neutraal|0|vraag|wanneer zijn ze er ongeveer? schilder begint de 12e
#S|fgr-0489|enquete|reizen|ces=1
K|vertrekken|beleid|1|boosheid|2|-|Om na een miskraam onze babymoon te annuleren moest ik een doktersattest, een formulier en een telefoongesprek doorstaan.
#S|fgr-0490|notitie|telecom|
K|ontvangen|storing|2|neutraal|0|-|Nieuwe klt, sinds activatie 3-9 geen beeld op tv.
K|ontvangen|herhaling|2|irritatie|2|-|2e monteur geweest, "stond net als de eerste met zijn handen in het haar".
K|vertrekken|geen|2|neutraal|0|wens|Wil binnen bedenktijd stoppen.
M|vertrekken|samenwerking|2|irritatie|0|-|Planning meldt 3e monteur zonder ons in te lichten, klant stond al op vertrekken.
#S|fgr-0491|social|bank|
K|orienteren|beleid|2|boosheid|1|-|Als flexwerker een hypotheek willen is als met je handen een trein tegenhouden. 4 gesprekken, 4x 'computer zegt nee'
#S|fgr-0492|gesprek|verzekering|
A|||||||Vesting, u spreekt met Hanneke.
K|aanleiding|geen|3|neutraal|0|-|ja goeiedag we hebben er een pleegkind bij sinds zaterdag
K|wijzigen|geen|3|neutraal|0|vraag|moet dat manneke er apart op bij jullie
A|||||||Nee, pleegkinderen vallen onder de gezinspolis.
K|wijzigen|prijs|3|neutraal|0|vraag|en kost dat niks extra
A|||||||Niets, ik noteer alleen de geboortedatum.
K|wijzigen|beleid|4|dankbaarheid|0|-|dat is goed om te horen dank u
#S|fgr-0493|review|overheid|sterren=2
K|orienteren|levering|2|neutraal|2|-|Voor een kort gesprekje over mijn plannen voor een mantelzorgwoning kon ik pas in de negende week terecht.
K|orienteren|informatie|4|blijdschap|0|-|Het gesprek zelf was verhelderend: tekeningen erbij, stappenplan mee naar huis.
K|aanvragen|prijs|2|irritatie|0|-|Maar 1.900 euro leges, nog vóór er een schop de grond in gaat!
#S|fgr-0494|email|energie|
K|orienteren|geen|3|neutraal|0|vraag|Is uw stadswarmte straks ook beschikbaar aan de noordkant van het spoor?
K|orienteren|geen|3|neutraal|0|-|De vve vergadert hierover op 6 november.
K|orienteren|geen|3|verlangen|0|wens|Het zou ons helpen als iemand van u daar een toelichting komt geven.
#S|fgr-0495|chat|telecom|
K|aanvragen|fout|2|neutraal|1|-|ik heb zwart besteld en in de bevestiging staat roze
A|||||||Ik zie dat er bij de bestelling 'rosé' is gekozen.
K|aanvragen|digitaal|2|verwarring|0|-|roze stond bij mij niet eens in het lijstje?
K|wijzigen|geen|3|neutraal|0|wens|anyway kan t nog zwart worden, voor morgen
A|||||||Ja, is aangepast, levering blijft morgen.
K|wijzigen|fout|4|opluchting|0|-|pfieuw
#S|fgr-0496|review|bezorging|sterren=2
K|ontvangen|levering|2|neutraal|1|-|Kastjes over drie dagen verspreid aangekomen, in zes ritten.
K|ontvangen|fout|2|irritatie|1|-|Nummer vijf was van een meneer in Assen.
K|hulp|bejegening|4|dankbaarheid|0|-|De dame van de klantenservice lachte erom met ons mee en regelde de ruil.
#S|fgr-0497|enquete|webshop|nps=8
K|orienteren|kwaliteit|4|blijdschap|0|-|Dat je video's van klanten bij een trampoline ziet staan, hielp bij het uitzoeken van de maat.
#S|fgr-0498|social|diensten|
K|aanvragen|herhaling|2|boosheid|2|-|Tandarts @witenwel: voor de DERDE x dat intakeformulier gemaild, ingevuld, en aan de balie weer op papier. Ik ken mijn eigen bloedgroep nu in mijn slaap
#S|fgr-0499|email|verzekering|
K|vertrekken|geen|3|neutraal|0|-|Na ampel beraad heb ik besloten mijn begrafenispolis, lopend sinds 1974, af te kopen.
K|vertrekken|geen|3|neutraal|0|vraag|Wat is de huidige afkoopwaarde?
K|vertrekken|bejegening|2|irritatie|0|-|Aan de telefoon werd mij tot twee keer toe gevraagd of mijn kinderen dit wel wisten, wat ik bevoogdend vond.
#S|fgr-0500|review|webshop|sterren=1
K|terugkijken|geen|1|boosheid|0|-|De enige manier om van dit bedrijf te winnen is er niets kopen.
K|wijzigen|herhaling|1|boosheid|3|-|Voor één ruiling moest ik achtmaal hetzelfde formulier sturen.
K|betalen|wachttijd|2|irritatie|3|-|Het geld kwam vijf maanden later, zonder rente en zonder excuus.
#S|fgr-0501|chat|reizen|
K|ontvangen|geen|3|neutraal|0|-|ik sta op de luchthaven bij jullie autobalie
K|ontvangen|bereikbaarheid|2|irritatie|1|-|er zit niemand en de landing was een uur geleden
A|||||||Onze collega is er over tien minuten, er was file.
K|ontvangen|wachttijd|2|irritatie|2|-|dat zei hij een halfuur geleden ook via de telefoon
A|||||||Ik zie hem nu bij de terminal.
K|ontvangen|geen|4|opluchting|0|-|ja ik zie een jongen met een bordje rennen, top
#S|fgr-0502|notitie|wonen|
K|aanvragen|geen|3|neutraal|0|-|Kandidaat-huurder tekent 1-4 contract, 2-kamer.
K|aanvragen|wachttijd|4|dankbaarheid|0|-|Blij: "na 12 jaar wachten is 3 dagen niks".
K|wijzigen|geen|3|neutraal|0|vraag|Vraagt of ingangsdatum 1 wk later kan i.v.m. opzegtermijn.
#S|fgr-0503|social|energie|
K|hulp|bejegening|1|boosheid|1|-|@stroomgild jullie medewerker hing op toen ik ging huilen. Ik belde over een betalingsregeling. Ik ben 34, twee kids, en ik schaam me al genoeg
#S|fgr-0504|review|telecom|sterren=5
K|wijzigen|doorverwijzing|5|dankbaarheid|0|-|Mijn moeder ging naar een verzorgingshuis en Amir regelde in één gesprek: opzeggen thuis, nieuw nummer daar, oude toestel doorsturen.
K|terugkijken|bejegening|5|dankbaarheid|0|-|Zonder hem had ik een week in de wacht gehangen, van mij krijgt hij een standbeeld.
#S|fgr-0505|email|overheid|
K|ontvangen|geen|3|neutraal|0|-|Afgelopen vrijdag heb ik mijn nieuwe paspoort opgehaald.
K|ontvangen|fout|2|neutraal|1|-|Thuis zag ik dat mijn tweede voornaam ontbreekt.
K|ontvangen|geen|2|bezorgdheid|0|angst|Op de 19e vlieg ik naar Amerika en ik vrees geweigerd te worden.
K|wijzigen|prijs|3|neutraal|0|vraag|Wordt zo'n foutief exemplaar zonder kosten vervangen?
#S|fgr-0506|enquete|bank|nps=6
K|orienteren|informatie|2|neutraal|0|-|De beleggingsfolder is mooi vormgegeven, alleen staat het risico in een lettergrootte voor mieren.
#S|fgr-0507|gesprek|webshop|
A|||||||Keukenkoopjes, met Dilara.
K|orienteren|geen|3|neutraal|0|-|hallo ik heb die grote keukenmachine in mijn mandje liggen
K|orienteren|prijs|3|neutraal|0|vraag|en ik zie bij jullie concurrent twintig euro minder doen jullie daar wat aan
A|||||||Wij evenaren de prijs als hij daar op voorraad is.
K|orienteren|geen|3|neutraal|0|-|hij is op voorraad ik zit ernaar te kijken
A|||||||Dan krijgt u van mij een code.
K|aanvragen|prijs|4|blijdschap|0|-|kijk dan druk ik nu op bestellen
#S|fgr-0508|social|reizen|
K|vertrekken|geen|2|boosheid|0|-|dus nee @vlotair ik word geen 'platinum'. Ik word treinreiziger. Dag, veel plezier met jullie piepschuimen broodjes
#S|fgr-0509|review|wonen|sterren=4
K|orienteren|geen|3|neutraal|0|-|Twee jaar lang hebben we keukens gekeken.
K|orienteren|bejegening|4|blijdschap|0|-|Alleen hier vroeg iemand wat we eigenlijk kóken.
K|aanvragen|geen|3|neutraal|0|-|Toen was de handtekening snel gezet.
K|ontvangen|fout|2|neutraal|1|-|Bij de montage bleek het werkblad vier centimeter te kort gezaagd.
K|ontvangen|fout|4|verrassing|0|-|De volgende ochtend om zeven uur lag er al een nieuw.
#S|fgr-0510|chat|bank|
K|betalen|fout|2|bezorgdheid|0|-|er is 2x dezelfde hypotheektermijn afgeschreven en nu sta ik 900 rood
A|||||||Ik zie het, dit had niet gemogen.
K|betalen|geen|3|neutraal|0|wens|kan dat aub vandaag terug want mn huur gaat morgen eraf
A|||||||Is als spoed teruggestort, binnen twee uur.
K|betalen|fout|4|opluchting|0|-|ok pff dank
K|vertrekken|geen|3|neutraal|0|-|was al bijna de overstapservice aan het invullen
#S|fgr-0511|review|overheid|sterren=5
K|orienteren|bereikbaarheid|5|blijdschap|0|-|Bij het wijkloket loop je binnen, je krijgt een stoel, en iemand zoekt met je uit waar je recht op hebt.
K|aanvragen|geen|4|blijdschap|0|-|De aanvraag voor de energietoeslag deden we daar meteen ter plekke.
#S|fgr-0512|social|webshop|
K|aanvragen|digitaal|1|boosheid|1|-|'Vul uw postcode in.' Gedaan. 'Postcode bestaat niet.' IK WOON ER AL 44 JAAR
#S|fgr-0513|social|telecom|
K|terugkijken|geen|3|neutraal|0|-|Twee jaar weg bij @ketel_net en ze bellen me nog steeds met 'we missen u'. Ik jullie niet
#S|fgr-0514|email|bank|
K|terugkijken|geen|3|neutraal|0|-|In uw brief nodigt u mij uit om opnieuw klant te worden.
K|terugkijken|bejegening|2|teleurstelling|0|-|Na de manier waarop mijn moeder in 2021 aan de balie werd weggestuurd, voel ik daar niets voor.
K|terugkijken|geen|3|neutraal|0|wens|Verwijder mij svp uit uw bestand.
#S|fgr-0515|review|energie|sterren=1
K|terugkijken|prijs|1|boosheid|0|-|Wie twijfelt: dit bedrijf heeft mij in één winter de prijs van een tweedehands auto gekost.
K|terugkijken|geen|1|boosheid|0|-|Blijf hier weg.
#S|fgr-0516|chat|webshop|
K|terugkijken|bejegening|4|dankbaarheid|0|-|hoi geen vraag hoor, wou alleen ff zeggen dat jullie me vorig jaar super geholpen hebben met mn verhuisdozen
A|||||||Wat lief, daar word ik blij van!
K|terugkijken|geen|5|blijdschap|0|-|elke keer als iemand hier gaat verhuizen noem ik jullie
K|orienteren|geen|3|neutraal|0|vraag|oh en hebben jullie nog van die kleerkastdozen?
#S|fgr-0517|enquete|diensten|nps=9
K|terugkijken|geen|4|vertrouwen|0|-|Als mijn kleinzoon straks gaat lessen, weet ik al welk nummer ik hem in handen druk.
#S|fgr-0518|notitie|verzekering|
K|terugkijken|geen|3|neutraal|0|-|Ex-klt gebeld voor terugwinactie.
K|terugkijken|beleid|2|neutraal|0|-|Ging weg in 2023 wegens afwijzing fietsdiefstal.
K|terugkijken|prijs|3|neutraal|0|-|Betaalt nu € 6 minder, "geen reden om terug te komen".
M|terugkijken|waardering|2|teleurstelling|0|-|Vierde 'nee' op rij, deze lijst bellen voelt zinloos.
#S|fgr-0519|review|reizen|sterren=5
K|terugkijken|kwaliteit|5|blijdschap|0|-|Vijf keer mee geweest met deze wandelclub en vijf keer met een kop vol verhalen weer thuis.
K|terugkijken|geen|5|vertrouwen|0|-|Ik zou mijn schoonmoeder nog met ze meesturen, en dat is een compliment.
#S|fgr-0520|social|wonen|
K|terugkijken|kwaliteit|2|teleurstelling|0|-|fijne herinnering aan mijn eerste studio: schimmel in de vorm van Italië. Aan alle studenten die nu bij @vastgoedvos tekenen: sterkte
#S|fgr-0521|gesprek|bank|
A|||||||Spaarraad, u spreekt met Joyce. U gaf een 3 in onze enquête?
K|terugkijken|bejegening|2|teleurstelling|0|-|ja dat klopt dat was om hoe het afgelopen is toen met de rekening van mijn vader
A|||||||Zou u ons nog aanraden aan anderen?
K|terugkijken|geen|2|teleurstelling|0|-|nee eerlijk gezegd niet en dat had ik vijf jaar geleden nooit gedacht
A|||||||Wat had er anders gemoeten?
K|terugkijken|bejegening|2|teleurstelling|0|-|nou gewoon iemand die even zei gecondoleerd dat was al genoeg geweest
#S|fgr-0522|email|overheid|
K|betalen|beleid|4|dankbaarheid|0|-|Mijn kwijtscheldingsverzoek voor de afvalstoffenheffing is ingewilligd, waarvoor dank.
K|betalen|fout|2|neutraal|1|-|Toch is vorige week het volledige bedrag geïncasseerd.
K|betalen|geen|2|bezorgdheid|0|angst|Ik ben bang dat de huur daardoor niet kan worden afgeschreven.
K|betalen|geen|3|verlangen|0|wens|Ik zou het bedrag graag deze week terugzien.
#S|fgr-0523|chat|bezorging|
K|betalen|prijs|2|verwarring|0|-|waarom betaal ik 6,95 verzendkosten als er 'gratis vanaf 20' staat
A|||||||Die actie geldt bij afhaalpunten.
K|betalen|informatie|2|irritatie|1|-|dat stond er dan wel in heel kleine letters
K|betalen|geen|3|neutraal|0|vraag|kan het er nog af als ik hem daar ophaal
A|||||||Ja, ik zet hem om en stort 6,95 terug.
K|betalen|beleid|4|blijdschap|0|-|nice
#S|fgr-0524|review|verzekering|sterren=4
K|betalen|prijs|4|blijdschap|0|-|Sinds jaar en dag betaal ik hier een schappelijk bedrag,
K|betalen|beleid|4|blijdschap|0|-|en je mag zelf kiezen op welke dag ze het eraf halen.
K|orienteren|informatie|2|neutraal|0|-|Wie een nieuwe polis zoekt moet wel goed kunnen lezen, want de site is een doolhof van woorden.
#S|fgr-0525|social|bezorging|
K|aanleiding|geen|3|neutraal|0|-|oma van 92 wil haar accordeon naar haar zus in Curaçao sturen. 14 kilo. ze meent het
K|orienteren|prijs|3|neutraal|0|vraag|wie weet wat dat zo ongeveer kost?
#S|fgr-0526|email|energie|
K|aanleiding|geen|2|neutraal|0|-|Sinds de diagnose van mijn man staat de verwarming hier dag en nacht op 22 graden.
K|aanleiding|prijs|2|bezorgdheid|0|angst|De gedachte aan de jaarnota houdt mij wakker.
K|betalen|geen|3|neutraal|0|vraag|Kunnen wij het maandbedrag tijdelijk hoger zetten om een klap te voorkomen?
#S|fgr-0527|enquete|overheid|ces=3
K|aanleiding|geen|3|neutraal|0|-|Door mijn echtscheiding had ik ineens met vijf instanties tegelijk te maken.
K|betalen|informatie|2|verwarring|1|-|Dat alimentatie meetelt voor de toeslag heb ik uit een terugvordering moeten leren.
#S|fgr-0528|review|telecom|sterren=2
K|vertrekken|prijs|2|neutraal|0|-|Weggegaan na een prijsverhoging.
K|betalen|fout|2|irritatie|1|-|Kreeg vervolgens nog vier maanden facturen van 0,00 euro.
K|betalen|fout|2|irritatie|2|-|En toen een aanmaning voor die 0,00 euro, ik lieg niet.
#S|fgr-0529|chat|verzekering|
K|aanleiding|geen|2|neutraal|0|-|mijn zoon van 17 heeft met zijn fatbike iemand omver gereden
K|hulp|beleid|3|neutraal|0|vraag|vergoedt mijn aansprakelijkheidsverzekering dat
A|||||||Als de fatbike niet is opgevoerd wel.
K|hulp|geen|2|bezorgdheid|0|angst|hij zweert van niet maar ik ben toch bang
A|||||||Laten we de melding samen invullen.
K|hulp|geen|2|bezorgdheid|0|wens|graag, ik zit te trillen
#S|fgr-0530|social|overheid|
K|aanleiding|storing|2|neutraal|0|-|Zondag, 23u, portemonnee in het kanaal gewaaid. Id, rijbewijs, alles
K|aanvragen|geen|3|neutraal|0|vraag|@gem_drieborg kan ik die 2 in één afspraak aanvragen?
#S|fgr-0531|notitie|webshop|
K|betalen|geen|3|neutraal|0|vraag|Klt vraagt waar terugbetaling order 7730 blijft.
K|betalen|wachttijd|2|neutraal|2|-|Retour 5 wk geleden binnen.
K|betalen|fout|4|opluchting|0|-|Terugbetaling stond vast op verlopen betaalkaart, handmatig op IBAN gezet, klt opgelucht.
M|betalen|systeem|2|irritatie|0|-|Verlopen kaarten geven geen foutmelding, dit ligt zo bij tientallen klanten.
#S|fgr-0532|gesprek|wonen|
A|||||||Vve-beheer Rooseboom, met Lars.
K|betalen|prijs|2|verrassing|0|-|ja dag lars ik krijg hier een nota van vierentwintighonderd euro voor de lift
K|betalen|geen|3|neutraal|0|-|en ik woon dus op de begane grond
A|||||||De lift is gemeenschappelijk, dus iedereen draagt bij.
K|betalen|beleid|2|irritatie|0|-|ja dat snap ik maar ik heb dat ding in elf jaar nog niet vanbinnen gezien
A|||||||U kunt het in drie termijnen betalen.
K|betalen|beleid|3|neutraal|0|-|vooruit dan maar
K|aanleiding|geen|2|bezorgdheid|0|-|maar ik moet zeggen sinds die nieuwe leden denk ik wel eens wat doe ik hier nog
#S|fgr-0533|review|bezorging|sterren=3
K|ontvangen|levering|2|neutraal|1|-|Bloemen voor moederdag arriveerden een dag later.
K|ontvangen|kwaliteit|4|blijdschap|0|-|Ze waren wél de mooiste die mama ooit kreeg.
K|betalen|beleid|4|blijdschap|0|-|En de helft van het bedrag betaalden ze uit zichzelf terug.
#S|fgr-0534|email|diensten|
K|betalen|geen|3|neutraal|0|-|Bijgaand mijn factuur van 4 februari voor de dakgootreiniging retour.
K|betalen|prijs|2|irritatie|1|-|De afgesproken prijs was 180 euro, niet 280.
K|betalen|belofte|2|irritatie|0|-|Uw voorman bevestigde dat nog mondeling in het bijzijn van mijn buurman.
K|hulp|geen|3|verlangen|0|wens|Graag een reactie van de directie.
#S|fgr-0535|social|reizen|
K|terugkijken|kwaliteit|5|blijdschap|0|-|7 jaar geleden zette @kompasroos ons op een paard in Mongolië. Gisteren is onze dochter geboren en ja, ze heet Altan ❤️
#S|fgr-0536|enquete|telecom|csat=3
K|ontvangen|levering|4|blijdschap|0|-|De doos kwam op tijd,
K|ontvangen|informatie|2|neutraal|1|-|maar waar de handleiding hoort te zitten zat reclame voor een sportzender.
#S|fgr-0537|chat|diensten|
K|hulp|geen|3|neutraal|0|vraag|waar kan ik een klacht indienen over de schoonmaker
A|||||||Dat mag hier. Wat is er gebeurd?
K|gebruiken|kwaliteit|2|irritatie|0|-|hij heeft de houten vloer met chloor gedaan, hele gang is vlekkerig
A|||||||Heeft u foto's voor onze verzekering?
K|hulp|geen|3|neutraal|0|-|ja 6 stuks, stuur ik zo
K|hulp|geen|3|neutraal|0|vraag|komt er iemand kijken of gaat dat op de foto's
#S|fgr-0538|review|overheid|sterren=4
K|hulp|wachttijd|4|verrassing|0|-|Op mijn bezwaar tegen de WOZ kwam binnen drie weken een net antwoord.
K|hulp|informatie|4|vertrouwen|0|-|Ze legden per vergelijkingshuis uit waarom het mijne lager moest.
K|betalen|prijs|4|blijdschap|0|-|Scheelt me 96 euro op de aanslag.
#S|fgr-0539|email|webshop|
K|hulp|geen|3|neutraal|0|-|Het bonnetje van mijn koptelefoon stuur ik bij deze mee.
K|gebruiken|storing|2|neutraal|0|-|De linkerkant doet het sinds zaterdag niet meer.
K|hulp|geen|3|neutraal|0|vraag|Repareert u hem zelf of moet ik naar de fabrikant?
K|orienteren|geen|3|neutraal|0|vraag|Mocht het niet de moeite zijn, welke opvolger raadt u dan aan?
#S|fgr-0540|social|bank|
K|aanleiding|geen|5|blijdschap|0|-|mijn eerste échte salaris binnen!!! 2.140 euro jongens, ik ben RIJK
K|orienteren|geen|3|neutraal|0|vraag|waar laat je zoiets, spaarrekening of meteen beleggen?
#S|fgr-0541|review|verzekering|sterren=1
K|hulp|herhaling|2|irritatie|3|-|Vanaf de dag van de brand heb ik elf keer moeten uitleggen hoe de frituurpan vlam vatte.
K|hulp|bejegening|1|boosheid|2|-|De expert vroeg of we 'krap bij kas' zaten.
K|terugkijken|geen|1|boosheid|0|-|Ons dorp telt 900 zielen en die weten het nu allemaal.
#S|fgr-0542|social|energie|
K|vertrekken|herhaling|2|boosheid|2|-|Poging 4 om van @stroomgild af te komen. 'Wij hebben uw opzegging niet ontvangen.' Hij is AANGETEKEND verstuurd sloebers
#S|fgr-0543|email|telecom|
K|vertrekken|geen|3|neutraal|0|wens|Gelieve mijn abonnement niet stilzwijgend te verlengen en te beëindigen op de einddatum, 8 oktober.
K|vertrekken|geen|3|neutraal|0|-|Het waarom: ik ga naar een aanleunwoning waar alles inbegrepen is.
K|terugkijken|kwaliteit|4|dankbaarheid|0|-|Over uw diensten heb ik in al die jaren nooit iets te klagen gehad.
#S|fgr-0544|chat|diensten|
K|vertrekken|geen|3|neutraal|0|wens|ik kan niet meer naar de padel door mn elleboog, wil stoppen
A|||||||Wat vervelend, mag het per 1 november?
K|geen|geen|3|neutraal|0|-|ja
K|betalen|geen|3|neutraal|0|vraag|krijg ik mn sleutelborg terug
A|||||||Ja, 20 euro contant aan de balie.
K|terugkijken|geen|4|vertrouwen|0|-|supertof clubje trouwens, ik raad jullie overal aan
#S|fgr-0545|review|bank|sterren=2
K|betalen|prijs|2|neutraal|0|-|De spaarrente zakte en zakte.
K|vertrekken|wachttijd|4|verrassing|0|-|Overstappen was onverwacht vlug gebeurd.
K|vertrekken|bejegening|2|teleurstelling|0|-|Wel vreemd: na 34 jaar niet eens een 'jammer'.
#S|fgr-0546|gesprek|energie|
A|||||||Lichtwerk, retentieteam, met Abdel.
K|vertrekken|geen|3|neutraal|0|-|ja hoi ik kreeg een voicemail dat ik u terug moest bellen over mijn opzegging
A|||||||Klopt, ik wilde u een mooi aanbod doen om te blijven.
K|vertrekken|prijs|2|irritatie|0|-|dat had u dan in juni moeten doen toen ik er zelf om vroeg
A|||||||Ik kan nu vijftien procent korting geven.
K|vertrekken|geen|3|neutraal|0|-|nee het is al rond ik zit per de eerste bij een ander
K|vertrekken|bejegening|4|blijdschap|0|-|maar u bent een aardige vent hoor daar ligt het niet aan
#S|fgr-0547|enquete|wonen|nps=3
K|vertrekken|beleid|2|irritatie|1|-|Bij de eindinspectie moest zelfs het gordijnrailtje weg dat er bij onze komst al hing.
#S|fgr-0548|notitie|diensten|
K|vertrekken|geen|3|neutraal|0|wens|Klt beëindigt kinderopvang 3 dgn per 1-9, gaat naar school.
K|betalen|geen|3|neutraal|0|vraag|Vraagt eindafrekening + jaaropgave.
K|terugkijken|bejegening|5|dankbaarheid|0|-|Ouders schreven kaart aan groep: "jullie hebben haar leren lopen én troosten".
M|terugkijken|waardering|5|dankbaarheid|0|-|Hele team stond met tranen om die kaart, hier doen we het voor.
#S|fgr-0549|social|verzekering|
K|aanleiding|prijs|2|verrassing|0|-|Premie zorg 2027 gezien. Moest even zitten
K|orienteren|geen|3|neutraal|0|vraag|welke polis pakken jullie met 2 kids en een beugel in het verschiet?
#S|fgr-0550|email|reizen|
K|aanleiding|geen|3|verlangen|0|-|Onze droom is om na ons pensioen met de camper langs de hele Oostzee te rijden.
K|orienteren|geen|3|neutraal|0|vraag|Verhuurt u ook voor periodes van drie maanden?
K|orienteren|prijs|3|neutraal|0|vraag|Welk tarief rekent u daarvoor in het voorseizoen?
#S|fgr-0551|review|webshop|sterren=3
K|betalen|digitaal|2|irritatie|1|-|Achteraf betalen leek handig, maar de betaallink uit de mail was twee dagen dood.
K|betalen|prijs|2|irritatie|1|-|Dat leverde me netjes 7,50 herinneringskosten op.
K|betalen|bejegening|4|opluchting|0|-|Een vriendelijk meisje schrapte die wel zonder discussie.
#S|fgr-0552|chat|overheid|
K|betalen|geen|2|neutraal|0|-|ik kan de boete van 290 niet in een keer betalen
A|||||||U kunt in termijnen betalen vanaf 75 euro.
K|betalen|geen|3|neutraal|0|vraag|hoe doe ik dat
A|||||||Via het portaal, onder 'regeling'.
K|betalen|digitaal|2|neutraal|1|-|daar moet je een code voor hebben die naar mn ouwe adres is gestuurd
A|||||||Ik stuur er vandaag een nieuwe, uw termijn zet ik stil.
K|betalen|beleid|4|opluchting|0|-|poeh bedankt, scheelt slapeloze nacht
#S|fgr-0553|social|webshop|
K|ontvangen|kwaliteit|5|blijdschap|0|-|De doos van @plantenrijk openmaken is alsof je een tropisch eiland uitpakt 🌿 geen blaadje gebroken
#S|fgr-0554|email|wonen|
K|aanleiding|storing|2|neutraal|0|-|In de nacht van dinsdag op woensdag waaide een deel van onze schutting om.
K|orienteren|prijs|3|neutraal|0|vraag|Wat kost bij u een hardhouten exemplaar van 14 strekkende meter?
K|orienteren|levering|3|neutraal|0|vraag|Is plaatsing vóór Pasen denkbaar?
K|orienteren|beleid|3|neutraal|0|vraag|Voert u het oude hout af?
#S|fgr-0555|review|diensten|sterren=5
K|terugkijken|bejegening|5|dankbaarheid|0|-|Mijn trouwjurk hangt al negen jaar in de kast, maar aan coupeuse Renske denk ik nog elke keer als ik die voering zie.
K|terugkijken|geen|5|blijdschap|0|-|Alle zussen en nichten zijn intussen bij haar langs geweest.
#S|fgr-0556|enquete|bezorging|nps=0
K|ontvangen|levering|1|boosheid|3|-|De koelkast die om acht uur zou komen, kwam na vier verlofdagen en met een deur minder.
#S|fgr-0557|gesprek|overheid|
A|||||||Gemeente Drieborg, belastingen, met Sandra.
K|betalen|geen|3|neutraal|0|-|dag mevrouw ik heb hier een aanmaning voor de hondenbelasting
K|betalen|fout|2|irritatie|1|-|en ik héb geen hond en ik heb er ook nooit een gehad
A|||||||Ik zie een registratie op uw adres van 2016.
K|betalen|geen|3|neutraal|0|-|ja dat was van de vorige mensen
A|||||||Dan haal ik hem eraf en vervalt de aanslag.
K|betalen|fout|4|opluchting|0|-|ah mooi dan kan ik weer rustig mijn kat aaien
#S|fgr-0558|social|telecom|
K|aanleiding|geen|3|neutraal|0|-|Zoon (9) vraagt sinds vandaag om een telefoon. 'Iedereen heeft er een pap.' Het is begonnen
#S|fgr-0559|review|energie|sterren=3
K|betalen|informatie|2|verwarring|1|-|Mijn jaarafrekening telt negen pagina's, waarvan ik er twee snap.
K|betalen|prijs|4|verrassing|0|-|Onderaan stond wel dat ik 188 euro terugkreeg.
K|terugkijken|geen|3|neutraal|0|-|Blijf ik? Voorlopig, tot iemand me een begrijpelijker papier belooft.
#S|fgr-0560|chat|reizen|
K|betalen|fout|2|irritatie|1|-|op mn creditcard staat 412 maar de boeking was 372
A|||||||Het verschil zijn kosten voor de stoelkeuze.
K|betalen|fout|2|irritatie|0|-|ik heb helemaal geen stoelen gekozen
A|||||||Ik zie dat die automatisch zijn aangevinkt, ik draai het terug.
K|betalen|fout|4|dankbaarheid|0|-|dank, scheelt weer een etentje daar
#S|fgr-0561|notitie|bezorging|
K|hulp|geen|3|neutraal|0|-|Klt dient claim in, beeldje gebroken, € 140.
K|hulp|beleid|2|neutraal|0|-|Verpakking volgens ons onvoldoende, afgewezen.
K|hulp|herhaling|2|boosheid|2|-|Klt belt 3e keer, "jullie gooien en ik mag betalen".
K|vertrekken|geen|2|neutraal|0|-|Sluit zakelijk account.
M|hulp|procedure|2|teleurstelling|0|-|Vind afwijzing zelf ook onredelijk, criteria zijn van voor de webshops.
#S|fgr-0562|email|bank|
K|aanleiding|geen|3|neutraal|0|-|Na de verkoop van mijn bakkerij komt er eind juni een flink bedrag vrij.
K|aanleiding|geen|2|bezorgdheid|0|angst|Mijn vrees is vooral dat ik het uit onwetendheid op de verkeerde plek parkeer.
K|orienteren|geen|3|neutraal|0|vraag|Zou een van uw adviseurs bij mij thuis kunnen langskomen?
#S|fgr-0563|review|verzekering|sterren=5
K|hulp|bejegening|5|dankbaarheid|0|-|Na de inbraak belde Wendy elke week even, ook toen alles al betaald was.
K|betalen|wachttijd|5|verrassing|0|-|Het geld stond er sneller dan de politie langs kon komen.
K|terugkijken|geen|5|vertrouwen|0|-|Verzekeraars vertrouwen had ik afgeleerd, hier ben ik het weer gaan doen.
#S|fgr-0564|social|diensten|
K|terugkijken|geen|1|boosheid|0|-|Aan de nieuwe eigenaar van @sauna_nova: proficiat, u hebt in zes maanden kapotgemaakt waar wij 20 jaar voor omreden
#S|fgr-0565|enquete|telecom|nps=4
K|betalen|prijs|2|irritatie|0|-|Jaarlijkse inflatiecorrectie heet het, maar dan heeft mijn loon toch een ander soort inflatie gevolgd.
#S|fgr-0566|email|overheid|
K|ontvangen|geen|2|neutraal|2|-|Het vervangende rijbewijs dat mij op 6 juni per koerier zou worden bezorgd, is niet gearriveerd.
K|ontvangen|informatie|2|irritatie|1|-|Volgens de volgcode is getekend door 'J. Smits', een mij onbekende naam.
K|ontvangen|privacy|2|bezorgdheid|0|angst|Ik vrees voor misbruik van mijn identiteit.
K|hulp|geen|3|neutraal|0|wens|Stelt u hier met spoed een onderzoek naar in?
#S|fgr-0567|chat|energie|
K|aanleiding|geen|4|blijdschap|0|-|we hebben net de sleutel van ons eerste huis 🎉
K|aanvragen|geen|3|neutraal|0|wens|en nu willen we stroom en gas bij jullie per vrijdag
A|||||||Gefeliciteerd! Dat kan. Heeft u de beginstanden?
K|geen|geen|3|neutraal|0|-|stroom 20114 gas 3300
K|aanvragen|levering|3|bezorgdheid|0|vraag|zitten we niet eerst een paar dagen in het donker
A|||||||Nee hoor, de levering loopt door.
#S|fgr-0568|review|wonen|sterren=1
K|betalen|beleid|1|boosheid|2|-|Van onze borg van 1.700 kregen we 212 euro terug, na aftrek van 'vervanging wc-bril' en 'reiniging gevel'.
K|hulp|doorverwijzing|2|irritatie|2|-|Wie daarover wil praten wordt van Amsterdam naar Groningen en weer terug gestuurd.
K|terugkijken|geen|1|boosheid|0|-|Huur nooit iets van deze lui.
#S|fgr-0569|social|bezorging|
K|aanleiding|geen|2|neutraal|0|-|buurman opgenomen en nu staan hier al 9 pakketten van hem in de gang
K|wijzigen|geen|3|neutraal|0|vraag|@pakketje24 kan ik voor hem de rest laten ophouden?
#S|fgr-0570|gesprek|telecom|
A|||||||Netlijn, met Bo.
K|aanleiding|geen|3|neutraal|0|-|hoi bo we gaan eh een half jaar naar Curaçao stage lopen mijn vriend en ik
K|wijzigen|geen|3|neutraal|0|vraag|en nou vroegen we ons af kunnen we het internet zolang op pauze zetten
A|||||||Eén keer per jaar, maximaal drie maanden.
K|wijzigen|beleid|2|teleurstelling|0|-|drie dat is te kort hè
K|vertrekken|beleid|3|neutraal|0|vraag|en als ik opzeg en straks terugkom moet ik dan opnieuw aansluitkosten betalen
A|||||||Nee, de aansluiting blijft liggen.
K|vertrekken|geen|4|opluchting|0|-|top dan zeg ik gewoon op
#S|fgr-0571|social|webshop|
K|ontvangen|levering|2|irritatie|1|-|Besteld, betaald, bevestigd, en nu al 16 dagen 'wordt klaargemaakt'. Wat doen ze ermee, strijken? @tafelhuis
#S|fgr-0572|enquete|webshop|csat=4
K|orienteren|beleid|4|vertrouwen|0|-|Dat ik vooraf al kon lezen hoe ruilen werkt, gaf me het zetje om hier te kijken in plaats van bij de grote jongens.
#S|fgr-0573|email|energie|
K|vertrekken|geen|3|neutraal|0|vraag|Mijn nieuwe leverancier begint op 1 augustus met leveren, moet ik bij u dan nog apart opzeggen?
K|vertrekken|prijs|3|neutraal|0|vraag|En vervalt de welkomstbonus die ik bij aanvang kreeg?
#S|fgr-0574|chat|telecom|
K|terugkijken|kwaliteit|4|vertrouwen|0|-|nee ik wil niks kopen hoor, ik zit allang ergens anders, maar jullie winkel in zonneveld blijft de beste
A|||||||Wat aardig! Kunnen we verder iets betekenen?
K|terugkijken|bejegening|4|dankbaarheid|0|-|zeg maar tegen dirk dat dat advies van 2 jaar terug goud waard was
#S|fgr-0575|review|diensten|sterren=2
K|orienteren|levering|2|neutraal|1|-|Op het beloofde tijdstip voor de kennismaking was de dansstudio gesloten.
K|wijzigen|digitaal|2|neutraal|1|-|Mijn proefles verzetten via de app lukte evenmin.
K|aanvragen|bejegening|4|verrassing|0|-|Dat ik tóch lid ben geworden komt door de lerares, die me op straat achterna kwam.
#S|fgr-0576|social|bank|
K|wijzigen|geen|3|neutraal|0|vraag|@leeuwbank ik heb vorig jaar bij jullie een creditcard aangevraagd, kan ik die nu omruilen voor de zwarte?
#S|fgr-0577|notitie|verzekering|
K|aanvragen|geen|3|neutraal|0|-|Klt heeft op 4-5 getekend voor woonpakket.
K|wijzigen|geen|3|neutraal|0|wens|Wil nu alsnog glasdekking erbij.
K|betalen|geen|3|neutraal|0|vraag|Vraagt of eerste incasso na loondag (25e) kan.
#S|fgr-0578|review|telecom|sterren=4
K|terugkijken|kwaliteit|4|vertrouwen|0|-|Drie abonnementen, twee verhuizingen en een puberdochter later kan ik zeggen dat ik de juiste keus maakte.
#S|fgr-0579|email|webshop|
K|orienteren|beleid|3|neutraal|0|vraag|Wanneer ik de fiets bij u lease, wie betaalt er dan bij diefstal?
K|orienteren|beleid|3|neutraal|0|vraag|Kan ik het contract na één jaar beëindigen?
K|orienteren|prijs|3|neutraal|0|vraag|En wat is de slottermijn als ik hem wil houden?
#S|fgr-0580|social|reizen|
K|gebruiken|kwaliteit|1|boosheid|1|-|We zouden in een 'rustige baai' slapen, dat werd naast een vuurwerkfabriek @zonvooru
K|vertrekken|geen|3|neutraal|0|-|dus ja, vroegtijdig naar huis, koffers staan al in de gang
#S|fgr-0581|gesprek|wonen|
A|||||||Badkamerhuis De Bron, met Tine.
K|orienteren|geen|3|neutraal|0|-|dag tine ik ben zo een beetje aan het rondneuzen voor een inloopdouche
K|orienteren|levering|3|neutraal|0|vraag|en mijn vraag is als ik nu beslis wanneer staat die er dan in
A|||||||Reken op veertien weken na bestelling.
K|orienteren|levering|2|teleurstelling|0|-|amai veertien dat is na de zomer
A|||||||Een standaardmaat kan in vijf.
K|orienteren|geen|3|neutraal|0|vraag|en welke maat is dat dan want ik zit met een schuine muur
A|||||||Negentig bij negentig.
#S|fgr-0582|enquete|reizen|nps=7
K|aanvragen|levering|4|blijdschap|0|-|Visum aanvragen via jullie ging van een leien dakje, binnen vier dagen terug in de bus,
K|betalen|prijs|2|neutraal|0|-|maar 95 euro servicekosten op de rekening had niet gehoeven.
#S|fgr-0583|chat|bank|
K|orienteren|prijs|3|neutraal|0|vraag|wat kost het om een rekening op te zeggen bij jullie? vraag het vóór ik er een open, ik ken jullie soort 😉
A|||||||Haha, opzeggen is gratis.
K|orienteren|prijs|4|blijdschap|0|-|goed antwoord
#S|fgr-0584|review|overheid|sterren=2
K|aanvragen|wachttijd|2|irritatie|2|-|Om iets te krijgen wat ik al had, mijn gehandicaptenparkeerkaart, moet ik weer negen weken op een keuring wachten.
K|aanvragen|beleid|2|irritatie|0|-|Mijn been groeit niet terug, dat lijkt me medisch wel vastgesteld.
#S|fgr-0585|social|verzekering|
K|betalen|wachttijd|2|irritatie|2|-|@vesting mijn schade is op 2 april goedgekeurd (waarvoor dank) maar goedgekeurd is niet hetzelfde als uitbetaald he
#S|fgr-0586|email|bezorging|
K|hulp|geen|3|neutraal|0|-|Ik reageer op uw antwoord op mijn klacht over de kapotte spiegel.
K|hulp|informatie|2|irritatie|1|-|U schrijft dat ik hem beter had moeten inpakken, terwijl uw eigen inpakservice dat deed.
K|betalen|geen|3|neutraal|0|wens|Ik verwacht de volledige 165 euro op mijn rekening.
#S|fgr-0587|review|webshop|sterren=5
K|aanvragen|beleid|4|verrassing|0|-|Per ongeluk bij de verkeerde webwinkel een bon gebruikt en ze accepteerden hem nog ook bij het afrekenen.
K|terugkijken|bejegening|5|vertrouwen|0|-|Zulke lui gun je het, daarom deze recensie.
#S|fgr-0588|notitie|energie|
K|orienteren|geen|3|neutraal|0|wens|Huurder wil zonnepanelen, woning v corporatie.
K|orienteren|beleid|3|neutraal|0|vraag|Vraagt wie toestemming moet geven.
K|orienteren|doorverwijzing|2|irritatie|2|-|Corporatie verwees naar ons, wij naar corporatie, "pingpong".
M|orienteren|kennis|4|vertrouwen|0|-|Vond met hulp van juridisch het antwoord binnen 10 min, fijn dat zo'n lijntje er is.
#S|fgr-0589|chat|diensten|
K|aanvragen|geen|3|neutraal|0|-|heb me vorige week opgegeven voor de cursus italiaans
K|wijzigen|geen|3|neutraal|0|vraag|kan ik nog naar de groep van dinsdag
A|||||||Daar is nog één plaats.
K|wijzigen|geen|4|blijdschap|0|-|si grazie!
#S|fgr-0590|social|energie|
K|aanvragen|fout|2|boosheid|1|-|Meld je je aan voor GROENE stroom krijg je een welkomstmail die begint met 'Beste gasklant' 🤡 @brandeis
#S|fgr-0591|email|verzekering|
K|aanleiding|geen|3|neutraal|0|-|Onlangs kocht ik een rieten boerderij, die ik per 1 juni betrek.
K|orienteren|informatie|2|verwarring|1|-|Verscheidene verzekeraars verwijzen voor riet naar 'maatwerk', een begrip dat nergens wordt toegelicht.
K|orienteren|prijs|3|verlangen|0|wens|Van u zou ik graag een indicatie van de premie ontvangen.
#S|fgr-0592|review|bezorging|sterren=1
K|ontvangen|bejegening|1|boosheid|1|-|Smijt hij de doos over het hek, steekt zijn duim op en rijdt weg.
K|ontvangen|kwaliteit|2|teleurstelling|0|-|Van het servies waren nog twee kopjes te herkennen.
#S|fgr-0593|enquete|wonen|csat=3
K|wijzigen|levering|2|irritatie|1|-|De afspraak om ons contract op papier te zetten als medehuurders is tweemaal verschoven, beide keren door hen.
#S|fgr-0594|social|overheid|
K|betalen|prijs|2|irritatie|0|-|ozb 14% omhoog maar het gat in onze straat zit er nog @gem_drieborg. wordt dat gat meegetaxeerd?
#S|fgr-0595|gesprek|verzekering|
A|||||||Borgstede, Menno.
K|vertrekken|geen|3|neutraal|0|-|menno goeiedag ik heb jullie een brief gestuurd dat ik de caravanpolis stopzet
K|vertrekken|informatie|2|verwarring|1|-|en nou krijg ik een brief terug dat ie verlengd is wat is dat nou
A|||||||Die brieven hebben elkaar gekruist.
K|vertrekken|geen|3|bezorgdheid|0|vraag|dus hij is wél gestopt
A|||||||Hij is gestopt per 1 mei.
K|vertrekken|informatie|4|opluchting|0|-|ok dan kan die andere bij het oud papier
#S|fgr-0596|review|reizen|sterren=4
K|orienteren|digitaal|4|blijdschap|0|-|Zo'n filter op 'geen disco binnen 300 meter' zou elke vakantiesite moeten hebben!
K|aanvragen|informatie|2|neutraal|1|-|Dat de schoonmaak verplicht was, verscheen pas toen ik mijn kaartnummer al had ingetikt.
K|terugkijken|geen|4|vertrouwen|0|-|Toch staat hun naam bij ons bovenaan voor volgend jaar.
#S|fgr-0597|email|telecom|
K|ontvangen|geen|3|neutraal|0|-|De envelop met de simkaarten voor ons personeel is vanmorgen bezorgd.
K|ontvangen|fout|2|neutraal|1|-|Van de veertien ontbreken er drie.
K|ontvangen|levering|3|neutraal|0|vraag|Wanneer mogen wij die verwachten?
#S|fgr-0598|chat|wonen|
K|orienteren|geen|3|neutraal|0|vraag|mag je bij jullie ook een kast laten namaken van een foto
A|||||||Ja, onze meubelmaker kan dat op maat.
K|orienteren|prijs|3|neutraal|0|vraag|en wat kost zoiets dan, hij is 3 meter
A|||||||Denk aan 2.800 tot 3.500.
K|orienteren|prijs|3|neutraal|0|-|oke dat had ik wel verwacht
K|aanvragen|geen|3|neutraal|0|wens|prik maar een datum om op te meten
#S|fgr-0599|social|telecom|
K|orienteren|levering|2|irritatie|1|wens|Glasvezel komt 'binnenkort' in onze straat. Dat staat sinds 2022 op dezelfde pagina @kabelaar. Wil best klant worden hoor, als ik het nog meemaak
#S|fgr-0600|notitie|reizen|
K|wijzigen|geen|3|neutraal|0|wens|Klt wil 2 v/d 6 pers. afmelden, rest gaat wel.
K|betalen|beleid|3|neutraal|0|vraag|Vraagt wat zij terugkrijgen.
K|wijzigen|bejegening|2|boosheid|0|-|Vond 1e reactie ("dan betaalt u gewoon voor zes") erg bot.
#S|fgr-0601|email|bank|
K|terugkijken|geen|3|neutraal|0|-|Toen ik in 2015 bij u vertrok, schreef ik dat ik nooit zou terugkeren.
K|terugkijken|bejegening|4|verrassing|0|-|Uw jonge collega op de woonbeurs heeft mij aan het twijfelen gebracht, wat een vakvrouw.
K|orienteren|geen|3|neutraal|0|vraag|Welke mogelijkheden zijn er voor een verhuurhypotheek?
#S|fgr-0602|review|diensten|sterren=3
K|betalen|digitaal|4|blijdschap|0|-|Splitsen van de rekening doe je met een QR-code, ideaal met acht man.
K|gebruiken|kwaliteit|2|neutraal|0|-|De burgers waren niet veel soeps.
K|aanvragen|beleid|2|neutraal|0|-|Reserveren mag pas vanaf zes personen, met minder is het op goed geluk.
#S|fgr-0603|social|diensten|
K|wijzigen|beleid|4|dankbaarheid|0|-|Lesgeld van de tekenacademie mogen schuiven naar september omdat ik chemo heb. Geen vragen, wel een kaartje. Ik kan hier wel om janken, op de goede manier
#S|fgr-0604|enquete|energie|csat=4
K|hulp|wachttijd|4|verrassing|0|-|Mijn klacht over de hoge nota was binnen een middag bekeken,
K|betalen|fout|4|opluchting|0|-|en het teveel stond er 's avonds al op.
#S|fgr-0605|social|webshop|
K|orienteren|geen|3|verlangen|0|-|wenslijstje voor de baby: 41 dingen. gekocht: 0. elke avond hetzelfde vergelijken tussen kinderwagen A en kinderwagen A in beige
#S|fgr-0606|chat|reizen|
K|aanvragen|storing+digitaal|2|bezorgdheid|1|-|help de pagina hing net toen ik op betalen drukte, ben ik nou geboekt of niet
A|||||||Heeft u een bevestiging per mail?
K|aanvragen|geen|2|bezorgdheid|0|-|nee niks
A|||||||Dan is het niet doorgekomen. Er is ook niets afgeschreven.
K|aanvragen|prijs|2|bezorgdheid|0|angst|shit straks is die prijs weg
A|||||||Ik kan hem voor dezelfde prijs voor u boeken.
K|aanvragen|beleid|4|opluchting|0|wens|ja doe pls, held
#S|fgr-0607|review|verzekering|sterren=3
K|vertrekken|digitaal|4|blijdschap|0|-|Stoppen gaat met één klik in het portaal, eerlijk is eerlijk.
K|vertrekken|prijs|2|neutraal|0|-|De reden: voor minder dekking vroegen ze elk jaar meer.
#S|fgr-0608|email|diensten|
K|orienteren|geen|3|neutraal|0|-|Voor mijn vader, 79 en slechthorend, zoek ik een audicien die aan huis komt.
K|orienteren|geen|3|neutraal|0|vraag|Behoort dat bij u tot de mogelijkheden?
K|orienteren|beleid|3|neutraal|0|vraag|Wordt dit door de basisverzekering gedekt?
K|orienteren|geen|3|verlangen|0|wens|Hij zou zo graag de vogels weer horen.
#S|fgr-0609|notitie|overheid|
K|betalen|geen|2|neutraal|0|-|Dhr. heeft € 3.100 terug te betalen aan toeslag.
K|betalen|geen|2|bezorgdheid|0|angst|Durft de blauwe brieven "niet meer open te doen".
K|hulp|geen|3|neutraal|0|-|Aangemeld voor budgetcoach.
M|hulp|werkdruk|2|teleurstelling|0|-|Coach heeft wachttijd 8 weken, voelt als dweilen.
#S|fgr-0610|review|wonen|sterren=5
K|vertrekken|bejegening|4|dankbaarheid|0|-|Ons oude huis verlaten was moeilijk, maar de opzichter gaf mijn moeder alle tijd om afscheid te nemen van haar keuken.
#S|fgr-0611|social|bezorging|
K|wijzigen|beleid|2|irritatie|2|-|Pakket staat op afhaalpunt X. Ik zit thuis met gebroken been. 'Adres wijzigen is in dit stadium niet mogelijk.' @parcelpiet mijn been ook niet
#S|fgr-0612|chat|energie|
K|orienteren|informatie|2|verwarring|0|-|ik snap jullie site niet, is 'modelcontract' nu vast of variabel
A|||||||Variabel, met vaste voorwaarden.
K|orienteren|informatie|2|irritatie|0|-|jullie houden wel van raadsels
A|||||||Variabel tarief, dat vier keer per jaar kan wijzigen.
K|orienteren|prijs|3|neutraal|0|vraag|en wat was t de laatste keer per kuub
A|||||||1,21 euro.
#S|fgr-0613|review|bank|sterren=5
K|wijzigen|bejegening|5|dankbaarheid|0|-|Als verse weduwe moest ik alles op mijn naam zetten, en Harald zei: 'u tekent, ik doe de rest'.
K|wijzigen|doorverwijzing|4|vertrouwen|0|-|Ik heb daarna inderdaad nooit iemand anders aan de lijn gehad.
#S|fgr-0614|email|reizen|
K|orienteren|kwaliteit|3|neutraal|0|vraag|Is appartement 12 op de begane grond werkelijk drempelvrij?
K|orienteren|kwaliteit|2|bezorgdheid|0|-|In het verleden troffen wij elders een trap van vier treden aan bij 'rolstoelvriendelijk'.
K|orienteren|geen|2|bezorgdheid|0|angst|Zoiets kunnen we ons met mijn zoon niet nog eens veroorloven.
#S|fgr-0615|social|verzekering|
K|betalen|prijs|2|boosheid|0|-|eigen risico vastgetikt in februari. FEBRUARI. En nu nog 385 van mijn spaarpot af @borgstede
#S|fgr-0616|gesprek|webshop|
A|||||||Schoenenkathedraal, met Pim.
K|wijzigen|geen|3|neutraal|0|-|hoi pim ik heb laarzen in bestelling die komen morgen
K|wijzigen|geen|3|neutraal|0|vraag|maar nou heb ik precies dezelfde vandaag voor mijn verjaardag gekregen hahaha kan ik ze afzeggen
A|||||||Ze zijn al onderweg, u mag ze weigeren aan de deur.
K|wijzigen|geen|3|neutraal|0|-|gewoon zeggen nee dank u
A|||||||Precies, dan gaan ze retour.
K|betalen|wachttijd|3|neutraal|0|vraag|en dan krijg ik het geld wanneer
A|||||||Binnen vijf dagen na ontvangst.
#S|fgr-0617|enquete|bezorging|ces=6
K|aanvragen|digitaal|4|blijdschap|0|-|Van aanmelden tot etiket: alles op mijn telefoon tijdens een rondje met de hond.
#S|fgr-0618|review|overheid|sterren=1
K|hulp|belofte|2|irritatie|2|-|Mijn bezwaar zou voor 1 maart behandeld zijn, het is zomer.
K|betalen|prijs|1|boosheid|2|-|Al die maanden loopt de dwangsom wel rustig door.
#S|fgr-0619|social|telecom|
K|ontvangen|storing|5|opluchting|0|-|23:14 en er ís licht aan het eind van de kabel. Na drie monteurs doet de glasvezel het. Vierde heette Joep. Eer aan Joep
#S|fgr-0620|chat|verzekering|
K|wijzigen|geen|3|neutraal|0|wens|kunnen jullie mn nieuwe bril van 900 eu op de inboedel zetten
A|||||||Die valt automatisch onder de inboedel, u hoeft niets te doen.
K|hulp|geen|3|neutraal|0|vraag|en als ik erop ga zitten
A|||||||Dat is gedekt met de allrisk-dekking.
K|orienteren|prijs|3|neutraal|0|vraag|heb ik niet, wat zou dat meer kosten per mnd?
#S|fgr-0621|notitie|wonen|
K|ontvangen|levering+herhaling|2|teleurstelling|2|-|Klt keuken 3e keer verzet, stond huilend op kale vloer.
K|ontvangen|fout|2|neutraal|0|-|Fronten nog niet in magazijn, leverancier vergat order.
K|betalen|geen|3|neutraal|0|wens|Wil laatste termijn niet betalen tot alles staat.
M|ontvangen|samenwerking|1|boosheid|0|-|Leverancier liegt voor de derde keer tegen ons over de datum, ik sta voor schut.
#S|fgr-0622|review|webshop|sterren=4
K|wijzigen|beleid|4|blijdschap|0|-|Honderd dagen bedenktijd, en ja, ik heb er 98 van gebruikt.
K|wijzigen|bejegening|4|verrassing|0|-|Zonder vragen of zuchten namen ze het matras mee.
K|orienteren|geen|3|neutraal|0|-|Nu zoek ik verder, iets steviger dit keer.
#S|fgr-0623|email|overheid|
K|orienteren|beleid|3|neutraal|0|vraag|Komt een chronisch zieke jongere van 17 in aanmerking voor een vervoersvoorziening?
K|orienteren|doorverwijzing|2|irritatie|2|-|De wijkagent, de school en de huisarts noemden elk een ander loket.
K|orienteren|geen|3|verlangen|0|wens|Eén telefoonnummer waar ik wél goed zit, meer hoop ik niet.
#S|fgr-0624|social|diensten|
K|aanvragen|geen|5|blijdschap+opluchting|0|-|Uitslag loting middelbare school: eerste keus!!! De mail begon met 'Gefeliciteerd' en ik ben meteen op de keukenvloer gaan zitten
#S|fgr-0625|review|telecom|sterren=1
K|orienteren|prijs|3|neutraal|0|-|Op de etalageruit staat '9,99'.
K|orienteren|informatie|2|irritatie|0|-|Binnen hoor je dat het alleen geldt voor leden van een schaatsvereniging in combinatie met een koelkast, bij wijze van spreken.
K|terugkijken|geen|1|boosheid|0|-|Misleiding is hun ware product.
#S|fgr-0626|chat|bezorging|
K|hulp|bereikbaarheid|2|irritatie|2|vraag|ik krijg al een kwartier alleen een robot, ben jij echt?
A|||||||Ja, ik ben Fenna en ik help je graag.
K|hulp|bereikbaarheid|4|opluchting|0|-|gelukkig
K|ontvangen|levering|3|neutraal|0|vraag|waar blijft mn nieuwe fietszadel
A|||||||Dat wordt vanmiddag tussen 14 en 16 uur bezorgd.
#S|fgr-0627|enquete|verzekering|nps=8
K|orienteren|bejegening|4|vertrouwen|0|-|Je wordt er niet opgejaagd, ik mocht de offerte een maand laten liggen voor ik besliste.
#S|fgr-0628|email|wonen|
K|orienteren|geen|3|neutraal|0|-|In uw etalage hangt een tweekamerwoning aan het Hof.
K|orienteren|beleid|3|neutraal|0|vraag|Is die toegankelijk voor kopers jonger dan 55?
K|orienteren|geen|3|neutraal|0|vraag|Indien niet: heeft u iets soortgelijks met lift?
#S|fgr-0629|social|reizen|
K|terugkijken|geen|5|verlangen|0|-|ik zit weer op kantoor maar mijn hoofd ligt nog op dat terras van pension Alba. wie koopt er met mij een enkeltje
#S|fgr-0630|gesprek|diensten|
A|||||||Podotherapie Staal, met Noor.
K|aanvragen|geen|3|verlangen|0|wens|ja met tineke ik wil graag een afspraak voor zolen
A|||||||Heeft u een verwijzing?
K|aanvragen|beleid|2|verwarring|0|-|nee moet dat dan
A|||||||Alleen als uw verzekering dat eist.
K|aanvragen|geen|2|irritatie|1|-|nou dan moet ik dat eerst weer uitzoeken
A|||||||Ik kan u vast inplannen voor de zestiende.
K|aanvragen|beleid|4|blijdschap|0|-|dat is fijn ja dan heb ik tenminste een plek
#S|fgr-0631|review|energie|sterren=4
K|wijzigen|informatie|4|vertrouwen|0|-|Toen mijn termijnbedrag te laag stond, belden ze uit zichzelf om het samen bij te stellen.
K|betalen|prijs|4|opluchting|0|-|Geen naheffing dus, voor het eerst in jaren.
#S|fgr-0632|social|bank|
K|wijzigen|herhaling|2|boosheid|3|-|Voor de 6e keer 'mijn gegevens actualiseren'. Ik heet nog steeds hetzelfde. Ik woon nog steeds hier. Ik ben nog steeds geen witwasser @waardbank
#S|fgr-0633|email|webshop|
K|terugkijken|geen|3|neutraal|0|-|U vroeg waarom ik sinds 2023 niets meer kocht.
K|terugkijken|levering|2|neutraal|0|-|Drie opeenvolgende bestellingen kwamen destijds te laat voor de verjaardag waarvoor ze bedoeld waren.
K|terugkijken|bejegening|2|teleurstelling|0|-|Op mijn brief daarover is nooit gereageerd, en dan houdt de liefde op.
#S|fgr-0634|enquete|overheid|nps=8
K|aanvragen|wachttijd|4|blijdschap|0|-|Kapvergunning was in negen dagen binnen,
K|orienteren|informatie|2|neutraal|0|-|al had ik op de site uren naar het juiste formulier lopen zoeken.
#S|fgr-0635|chat|telecom|
K|hulp|geen|3|neutraal|0|vraag|waar kan ik mn gebroken scherm laten maken
A|||||||In onze winkels met reparatiebalie.
K|hulp|prijs|3|neutraal|0|vraag|wat vragen jullie daarvoor
A|||||||Voor uw model 189 euro.
K|orienteren|prijs|2|teleurstelling|0|-|daar heb ik bijna een nieuwe voor
K|orienteren|geen|3|neutraal|0|vraag|wat is op dit moment de goedkoopste die jullie hebben?
#S|fgr-0636|review|reizen|sterren=1
K|aanvragen|fout|2|neutraal|1|-|Wij boekten vier stoelen naast elkaar en kregen rij 3, 11, 19 en 27.
K|ontvangen|privacy|2|bezorgdheid|2|-|Mijn kind van vijf zou dus twee uur naast een vreemde zitten.
K|wijzigen|prijs|1|boosheid|1|-|Bij elkaar zetten mocht, voor 24 euro per persoon, chantage is het.
#S|fgr-0637|social|energie|
K|orienteren|geen|3|verlangen|0|wens|Iemand in Assendal die samen met mij collectief een zonnedak wil? Hoe meer zielen hoe lager de offerte ☀️
#S|fgr-0638|notitie|diensten|
K|aanvragen|geen|3|neutraal|0|-|Mw. vraagt intake logopedie zoon (4).
K|aanvragen|wachttijd|2|bezorgdheid|2|-|Elders al 7 mnd op wachtlijst, maakt zich zorgen om start school.
K|aanvragen|wachttijd|4|dankbaarheid|0|-|Kan maandag bij ons, "u bent de eerste die ja zegt".
M|aanvragen|waardering|5|blijdschap|0|-|Zulke gesprekken maken mijn week goed.
#S|fgr-0639|review|bezorging|sterren=4
K|terugkijken|kwaliteit|4|vertrouwen|0|-|Al mijn verhuizingen, zes in getal, deed ik met deze mannen en nooit sneuvelde er een glas.
K|betalen|prijs|3|neutraal|0|-|Prijs is naar rato van het aantal trappen.
#S|fgr-0640|email|verzekering|
K|hulp|wachttijd|3|neutraal|0|vraag|Hoe staat het met de behandeling van mijn stormschade, gemeld op 2 november?
K|hulp|belofte|2|irritatie|1|-|De deskundige die 'binnen een week' zou komen, heb ik nog niet gezien.
K|geen|geen|3|neutraal|0|-|Met beleefde groeten, A. van Tolhuijs
#S|fgr-0641|enquete|bezorging|nps=10
K|orienteren|doorverwijzing|5|dankbaarheid|0|-|Ik wist niet wie er over douanepapieren ging, maar Lotte pakte mijn vraag op en liet hem niet meer los tot ik alles wist.
#S|fgr-0642|enquete|bank|csat=5
K|aanvragen|herhaling|4|verrassing|0|-|Anders dan bij mijn vorige bank hoefde ik bij het openen van de rekening maar één keer mijn verhaal te doen.
#S|fgr-0643|enquete|wonen|nps=2
K|ontvangen|belofte|2|irritatie|2|-|'De sleutel ligt klaar', werd me plechtig verzekerd; hij lag er niet, ook niet bij het tweede bezoek.
#S|fgr-0644|enquete|telecom|csat=4
K|aanvragen|belofte|4|vertrouwen|0|-|Ze zouden de aanbieding een dag voor me vasthouden tot mijn vrouw thuis was, en dat deden ze ook.
#S|fgr-0645|enquete|energie|nps=3
K|orienteren|herhaling|2|irritatie|2|-|Bij elke adviseur die me over de isolatie belde moest ik opnieuw vertellen dat ik in een hoekhuis woon.
#S|fgr-0646|enquete|bezorging|nps=9
K|ontvangen|belofte|4|vertrouwen|0|-|'Ik bel als ik om de hoek ben', schreef de koerier, en warempel.
#S|fgr-0647|enquete|verzekering|csat=1
K|aanvragen|privacy|1|boosheid|1|-|Voor een simpele fietspolis vroegen ze naar mijn vruchtbaarheidsbehandeling, dat is toch van de gekke.
#S|fgr-0648|enquete|bank|nps=0
K|vertrekken|bereikbaarheid|1|boosheid|3|-|Drie weken heb ik geprobeerd iemand te spreken over het sluiten van de rekening van mijn overleden tante.
#S|fgr-0649|enquete|diensten|csat=5
K|terugkijken|geen|5|dankbaarheid|0|-|Dit was geen tandarts, dit was een reddingsboei, en dat schreeuw ik van elk dak.
#S|fgr-0650|enquete|reizen|csat=4
K|orienteren|belofte|4|vertrouwen|0|-|Dat de reisagente écht op haar vrije dag terugbelde met de vluchttijden, daar sta je van te kijken.
#S|fgr-0651|enquete|overheid|nps=4
K|wijzigen|doorverwijzing|2|irritatie|2|-|Mijn trouwdatum moest een dag later en daarvoor ging ik langs burgerzaken, de receptie, de zaalverhuur en weer burgerzaken.
#S|fgr-0652|enquete|webshop|nps=7
K|orienteren|storing+digitaal|2|neutraal|1|-|Toen ik de stoffen wilde vergelijken lag de halve catalogus eruit,
K|aanvragen|digitaal|4|blijdschap|0|-|maar bestellen ging een dag later feilloos.
#S|fgr-0653|enquete|wonen|csat=2
K|hulp|bereikbaarheid|2|irritatie|2|-|Voor de lekkage in de hal kreeg ik op zaterdag enkel een antwoordapparaat.
#S|fgr-0654|enquete|bank|nps=8
K|wijzigen|belofte|4|vertrouwen|0|-|Beloofd was dat de rente zou dalen zodra onze schuld onder de helft van de waarde zat, en dat deed hij ook.
#S|fgr-0655|enquete|energie|csat=5
K|ontvangen|herhaling|4|dankbaarheid|0|-|De monteur wist al dat mijn kelder vol spinnen zat, mijn vrouw had dat een keer laten vallen.
#S|fgr-0656|social|bank|
K|orienteren|digitaal|2|irritatie|1|vraag|Chatbot van @spaarraad: 'Wilt u een lening?' Nee, ik wil weten of u een KINDERrekening hebt. 'Leuk! Voor uw lening heeft u nodig...'
#S|fgr-0657|social|wonen|
K|aanvragen|wachttijd|2|bezorgdheid|2|-|dag 19 sinds de aanvraag huisvestingsvergunning. verhuiswagen is besteld voor dag 22. mijn maag besteld niks meer
#S|fgr-0658|social|bezorging|
K|wijzigen|geen|3|verlangen|0|wens|kan @rodefietskoerier die taart van vandaag AUB naar de kerk brengen ipv naar ons thuis? bruid vergat dat ze niet thuis is 😂
#S|fgr-0659|social|bank|
K|terugkijken|informatie|4|vertrouwen|0|-|Achteraf nog de beste raad die ik ooit kreeg: die man van @lokaalbank die in 2020 zei 'koop dat huis nog niet'
#S|fgr-0660|social|wonen|
K|aanleiding|kwaliteit|2|boosheid|0|-|Bovenburen hebben een drumstel gekocht. Er is een tijd van komen en een tijd van verhuizen
K|orienteren|geen|3|verlangen|0|wens|iemand een huurhuisje in Tielrode, liefst zonder mensen erboven?
#S|fgr-0661|email|bank|
K|aanvragen|geen|3|neutraal|0|-|Bij deze zend ik de door u gevraagde salarisspecificaties voor de kredietaanvraag.
K|aanvragen|privacy|2|bezorgdheid|0|-|Wel stuit het mij tegen de borst dat u ook de bankafschriften van mijn partner wenst in te zien.
K|aanvragen|beleid|3|neutraal|0|vraag|Op welke grond is dat vereist?
#S|fgr-0662|email|bezorging|
K|aanleiding|geen|3|neutraal|0|-|Vanaf volgend voorjaar verkopen wij onze honing ook over de grens.
K|orienteren|kwaliteit|3|neutraal|0|vraag|Hoe voorkomt u dat glazen potten breken in het sorteercentrum?
K|orienteren|prijs|3|neutraal|0|vraag|En biedt u een instaptarief voor starters?
#S|fgr-0663|email|wonen|
K|wijzigen|geen|3|neutraal|0|-|Volgens de tekening komt onze kookplaat onder het raam.
K|wijzigen|geen|3|neutraal|0|wens|Wij willen dat alsnog wijzigen in het eiland.
K|wijzigen|geen|2|bezorgdheid|0|angst|We zijn bang dat de productie al loopt.
K|wijzigen|prijs|3|neutraal|0|vraag|Wat zijn in dat geval de meerkosten?
#S|fgr-0664|gesprek|bezorging|
A|||||||Pakketje24, goedemorgen, Samira.
K|vertrekken|geen|3|neutraal|0|wens|ja met bert van de fietsenmaker ik wil stoppen als afhaalpunt
A|||||||Jammer om te horen, wat is de reden?
K|gebruiken|prijs|2|irritatie|0|-|nou voor die veertig cent per doos staat mijn halve zaak vol
K|gebruiken|bejegening|2|irritatie|0|-|en de chauffeurs kieperen het zo naar binnen ze zeggen niet eens moi
A|||||||De opzegtermijn is een maand.
K|vertrekken|geen|3|neutraal|0|-|nou dan is de vijftiende mijn laatste dag
#S|fgr-0665|gesprek|bank|
A|||||||Leeuwbank, met Chantal.
K|aanvragen|geen|3|neutraal|0|-|ja dag ik had een lening aangevraagd voor zonnepanelen
K|aanvragen|informatie|2|irritatie|1|-|en nu krijg ik een brief met u bent afgewezen en verder niks
A|||||||Even kijken... dat komt door uw tijdelijke contract.
K|aanvragen|beleid|2|teleurstelling|0|-|maar dat wordt over drie weken vast dat heb ik er toch bij gezet
A|||||||Met een intentieverklaring van uw werkgever kan het opnieuw.
K|aanvragen|geen|3|neutraal|0|-|oké die zit morgen in uw mail
K|aanvragen|beleid|4|opluchting|0|-|gelukkig dan is het nog niet van de baan
#S|fgr-0666|chat|bezorging|
K|orienteren|geen|3|neutraal|0|vraag|doen jullie ook koelkasten naar de 4e verdieping zonder lift
A|||||||Ja, met twee man en een trapkar.
K|orienteren|prijs|3|neutraal|0|vraag|voor hoeveel
A|||||||49 euro extra.
K|orienteren|prijs|4|blijdschap|0|-|das t waard, mn rug zegt ja
K|aanvragen|geen|3|verlangen|0|wens|zaterdag graag
#S|fgr-0667|chat|bank|
K|ontvangen|privacy|2|bezorgdheid|1|-|de envelop met mn nieuwe pas was al open toen ik hem uit de bus haalde!
A|||||||Dat is niet goed. Ik blokkeer de pas direct.
K|wijzigen|geen|3|verlangen|0|wens|graag en dan een nieuwe naar het kantoor ipv thuis
A|||||||Die ligt er vrijdag.
K|wijzigen|privacy|4|opluchting|0|-|prima, dan slaap ik weer wat beter
#S|fgr-0668|review|bank|sterren=3
K|betalen|prijs|2|irritatie|0|-|Sinds dit jaar tellen ze kosten op elke storting, terwijl mijn frituur nu eenmaal op muntjes draait.
K|orienteren|geen|3|neutraal|0|-|Ik ben intussen aan het rondkijken bij de concurrentie.
K|orienteren|prijs|2|teleurstelling|0|-|Tot nu toe vraagt iedereen hetzelfde.
#S|fgr-0669|review|bezorging|sterren=2
K|orienteren|informatie|2|irritatie|1|-|De site beloofde 'overal in Europa', wat buiten de eurozone blijkbaar niet meetelt.
K|aanvragen|fout|2|irritatie|1|-|Mijn zending naar Zwitserland werd aangenomen, afgerekend en twee dagen daarna geschrapt.
K|betalen|wachttijd|2|irritatie|2|-|Op het geld wacht ik sinds Driekoningen.
#S|fgr-0670|review|wonen|sterren=4
K|aanleiding|geen|2|teleurstelling|0|-|Na de dood van mijn man werd het huis mij te groot.
K|orienteren|bejegening|5|dankbaarheid|0|-|Makelaar Sibille nam de tijd, ook de middag dat ik alleen maar foto's liet zien.
K|orienteren|informatie|4|vertrouwen|0|-|Ze raadde aan een winter te wachten voor ik iets besloot.
K|vertrekken|geen|3|neutraal|0|-|In april heb ik de deur voorgoed achter me dichtgetrokken.
#S|fgr-0671|notitie|bank|
K|wijzigen|privacy|2|bezorgdheid|0|wens|Klt wil machtiging zoon intrekken, vermoedt dat hij geld opneemt.
K|wijzigen|geen|2|bezorgdheid|0|angst|Fluistert, bang dat zoon meeluistert.
K|wijzigen|privacy|4|opluchting|0|-|Machtiging direct ingetrokken, klt merkbaar rustiger.
M|wijzigen|procedure|4|vertrouwen|0|-|Nieuw protocol financieel misbruik werkte precies zoals bedoeld.
#S|fgr-0672|notitie|wonen|
K|orienteren|geen|3|neutraal|0|-|Stel zoekt seniorenwoning, nu nog koop in Holtrop.
K|orienteren|informatie|2|verwarring|0|-|Snapt loting vs. inschrijfduur niet.
K|orienteren|bejegening|4|dankbaarheid|0|-|Waardeerde dat we de tijd namen, "de vorige dame praatte als een trein".
#S|fgr-0673|social|verzekering|
K|orienteren|doorverwijzing|2|irritatie|2|-|Vraag: dekt jullie polis een elektrische rolstoel? @hollebeekverz: 'vraag uw zorgverzekeraar'. Die: 'vraag uw gemeente'. Die: 'vraag uw inboedelverzekeraar'. Ik zit inmiddels goed hoor, in een rondje
#S|fgr-0674|social|energie|
K|aanvragen|herhaling|2|boosheid|2|-|Energietoeslag aangevraagd. Bewijs gestuurd. Zelfde bewijs opnieuw gestuurd. En daarnet: 'wij missen nog een bewijs' @gem_drieborg ik ga het op een tegeltje laten zetten
#S|fgr-0675|review|overheid|sterren=5
K|aanvragen|doorverwijzing|5|dankbaarheid|0|-|Van bouwplan tot vergunning was Annemieke ons aanspreekpunt, zelfs toen ze eigenlijk al op een andere afdeling zat.
#S|fgr-0676|review|energie|sterren=2
K|orienteren|wachttijd|2|neutraal|2|-|Zes weken liet de offerte voor vloerisolatie op zich wachten.
K|orienteren|prijs|2|verrassing|0|-|Het bedrag was vervolgens anderhalf keer wat de folder noemde.
K|orienteren|geen|3|neutraal|0|-|Wij trekken voorlopig een extra paar sokken aan.
#S|fgr-0677|chat|diensten|
K|orienteren|bejegening|2|teleurstelling|0|-|ik belde vanmorgen voor info over de bruidsreportage en werd nogal afgesnauwd
A|||||||Dat spijt me oprecht, waar kan ik mee helpen?
K|orienteren|geen|3|neutraal|0|vraag|zijn jullie vrij op 12 juli en wat zit er in het kleine pakket
A|||||||We zijn vrij, en het kleine pakket is vier uur met 150 foto's.
K|orienteren|kwaliteit|4|blijdschap|0|-|de foto's op jullie site zijn echt prachtig dus ik geef het nog een kans
#S|fgr-0678|review|webshop|sterren=3
K|aanvragen|storing+digitaal|2|irritatie|1|-|Met Black Friday klapte de betaalmodule er driemaal uit.
K|betalen|fout|2|bezorgdheid|1|-|Daarna zag ik drie afschrijvingen van 214 euro op mijn rekening staan.
K|betalen|fout|4|opluchting|0|-|Twee ervan waren de volgende ochtend alweer teruggedraaid.
#S|fgr-0679|social|overheid|
K|terugkijken|wachttijd|4|verrassing|0|-|even positief: heb dit jaar verhuizing, geboorte én rijbewijs gedaan bij @gemeente_brakelaar en nooit langer dan 5 min op zo'n klapstoel gezeten. Het kan dus
#S|fgr-0680|email|telecom|
K|aanvragen|bereikbaarheid|2|irritatie|2|-|Al acht dagen probeer ik een medewerker te spreken die mijn bestelling voor twaalf lijnen in ontvangst wil nemen.
K|aanvragen|geen|2|irritatie|0|-|Zelden heb ik zo mijn best moeten doen om geld uit te geven.
K|aanvragen|geen|3|verlangen|0|wens|Ik verneem graag wie ik rechtstreeks kan bellen.
