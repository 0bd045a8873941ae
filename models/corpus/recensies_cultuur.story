#S|rec-c-0001|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Dit boek leest als een trein.
K|gebruiken|geen|3|neutraal|0|-|Het verhaal draait om twee zussen die na de dood van hun vader de boerderij erven.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De onderhuidse spanning tussen die twee is knap opgebouwd.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Het einde vond ik wat afgeraffeld, alsof de schrijfster haar deadline moest halen.
#S|rec-c-0002|review|webshop|sterren=2
K|orienteren|geen|3|verlangen|0|wens|Ik had me zo verheugd op dit vervolg.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Helaas is het een slap aftreksel van het eerste deel.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De personages blijven plat en het plot hangt van toevalligheden aan elkaar.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De beschrijvingen van het waddenlandschap zijn wel weer sfeervol.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Ik heb het met moeite uitgelezen.
#S|rec-c-0003|review|webshop|sterren=3
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Taai begin.
K|gebruiken|kwaliteit|2|neutraal|0|-|Pas na bladzijde honderd kwam ik erin.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Daarna werd het gaandeweg boeiender en de laatste hoofdstukken heb ik verslonden.
K|gebruiken|kwaliteit|3|neutraal|0|-|Of ik het iemand cadeau zou doen? Alleen aan een geduldige lezer.
#S|rec-c-0004|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Meesterwerk!
K|gebruiken|kwaliteit|5|blijdschap|0|-|Zelden heeft een roman mij zo bij de keel gegrepen.
K|gebruiken|kwaliteit|5|blijdschap|0|-|De taal is trefzeker, zintuiglijk en nergens opgesmukt.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik heb bij het sterfbed van de grootmoeder zitten snikken in de bus.
K|terugkijken|geen|5|blijdschap|0|-|Verplichte kost voor iedereen die van literatuur houdt.
#S|rec-c-0005|review|webshop|sterren=1
K|gebruiken|kwaliteit|1|irritatie|0|-|Niet doorheen te komen.
K|gebruiken|kwaliteit|1|irritatie|0|-|Ellenlange zinnen, opgeblazen taal, een ik-figuur die alleen maar met zichzelf bezig is.
K|gebruiken|kwaliteit|2|verwarring|0|-|Wie nu met wie getrouwd was en waarom iedereen Johannes heet: geen flauw benul.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Op een derde ben ik afgehaakt.
#S|rec-c-0006|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Spannende film die je van meet af aan op het puntje van je stoel houdt.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het camerawerk is inventief en de hoofdrolspeelster speelt de sterren van de hemel.
K|gebruiken|kwaliteit|2|neutraal|0|-|Alleen had er gerust een half uur uit gekund.
#S|rec-c-0007|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De trailer was beter dan de film.
K|gebruiken|kwaliteit|2|irritatie|0|-|Voorspelbaar tot op het bot, na tien minuten weet je al wie met wie eindigt.
K|gebruiken|kwaliteit|2|irritatie|0|-|Grappen van het niveau scheetkussen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn zoon van acht lag wel in een deuk, dat is dan ook wat waard.
#S|rec-c-0008|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Vermakelijk tussendoortje, maar niet iets wat je bijblijft.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Soundtrack is aanstekelijk.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De schurk is een karikatuur zonder enige dreiging.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Prima voor een regenachtige zondag.
#S|rec-c-0009|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|verrassing+blijdschap|0|-|Ik ben nog steeds sprakeloos.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Wat een kracht, wat een durf, wat een ensemble.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Met niets dan zes stoelen en een emmer water roepen ze een hele oorlog op.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het publiek bleef na afloop een volle minuut doodstil, toen barstte het los.
#S|rec-c-0010|review|diensten|sterren=1
K|gebruiken|kwaliteit|1|irritatie|0|-|Pseudo-intellectueel geneuzel van de ergste soort.
K|gebruiken|kwaliteit|1|irritatie|0|-|Anderhalf uur lang een man die aardappelen schilt en 'moeder' fluistert.
K|betalen|prijs|1|boosheid|0|-|En daar vragen ze dan 32 euro voor.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|In de pauze was de helft van de zaal foetsie, wij ook.
#S|rec-c-0011|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het museum heeft een indrukwekkende vaste collectie.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De tijdelijke expositie vond ik eerlijk gezegd aan de schrale kant: acht werken en een videoscherm.
K|gebruiken|informatie|2|irritatie|1|-|Teksten zijn doorspekt met vakjargon, ik kreeg er hoofdpijn van.
K|gebruiken|bejegening|4|blijdschap|0|-|De suppoosten weten er gelukkig veel van en vertellen graag.
K|betalen|prijs|2|neutraal|0|-|Entree van 22,50 is stevig.
#S|rec-c-0012|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Een bezoek aan dit kleine museum is een genoegen.
K|gebruiken|informatie|4|blijdschap|0|-|De audiotour is afwisselend en je wordt er niet door overvoerd.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De kinderen konden zelf drukken op een oude pers, ze waren er niet bij weg te slaan.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Het museumcafé stelt weinig voor, een automaat en drie stoelen.
#S|rec-c-0013|review|diensten|sterren=2
K|aanvragen|geen|3|neutraal|0|-|Tijdslot van 11.15 uur geboekt voor de grote voorjaarstentoonstelling.
K|gebruiken|wachttijd|2|irritatie|2|-|Ondanks dat tijdslot drie kwartier in de rij gestaan.
K|gebruiken|kwaliteit|2|irritatie|0|-|Binnen was het zo stampvol dat je van de schilderijen vooral de lijsten zag.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De werken zelf zijn adembenemend, daar niet van.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Maar van genieten kwam het niet.
#S|rec-c-0014|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Als absolute beginner begonnen aan de cursus pottenbakken en nu draai ik schalen, niet te geloven.
K|gebruiken|bejegening|5|dankbaarheid|0|-|Docente Heleen is geduldig, opbeurend en ziet meteen waar het misgaat.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De groep is klein en gemoedelijk.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Er is volop klei en materiaal, je hoeft nooit op elkaar te wachten.
#S|rec-c-0015|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Inhoudelijk een gedegen cursus.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Didactisch minder, de docent las zijn dia's voor op één toon.
K|gebruiken|wachttijd|2|neutraal|2|-|Nakijken van opdrachten duurde soms twee weken.
K|gebruiken|geen|4|blijdschap|0|-|Het diploma heb ik, dus doel bereikt.
#S|rec-c-0016|review|diensten|sterren=2
K|gebruiken|belofte+kwaliteit|2|teleurstelling|0|-|Er werd interactief onderwijs beloofd, het bleken opgenomen filmpjes uit 2016.
K|gebruiken|kwaliteit|2|irritatie|0|-|Met een microfoon die kraakt en een docent die steeds zijn neus ophaalt.
K|gebruiken|bereikbaarheid|2|teleurstelling|2|-|Vragen stellen kan via een forum waar niemand antwoordt.
K|betalen|prijs|1|teleurstelling|0|-|Weggegooid geld, 395 euro.
#S|rec-c-0017|enquete|diensten|nps=8
K|gebruiken|kwaliteit|4|blijdschap|0|-|leerzame workshop, lekker praktisch
K|gebruiken|kwaliteit|2|neutraal|0|-|lunch was karig
#S|rec-c-0018|enquete|diensten|nps=3
K|gebruiken|kwaliteit|2|teleurstelling|0|-|training te hoog over, weinig concreets
K|gebruiken|bejegening|2|teleurstelling|0|-|trainer had duidelijk geen zin
#S|rec-c-0019|enquete|diensten|csat=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|boeiende rondleiding
K|gebruiken|kwaliteit|2|neutraal|0|-|wel erg vlug allemaal
#S|rec-c-0020|social|diensten|
K|gebruiken|kwaliteit|5|blijdschap|0|-|net 'Zoutgrond' gezien en ik kan niet meer praten. ga. dat. zien.
#S|rec-c-0021|social|diensten|
K|gebruiken|kwaliteit|2|irritatie|0|-|3 uur superhelden die tegen een groen scherm praten, ik heb vaker op mn horloge gekeken dan naar het doek
#S|rec-c-0022|social|webshop|
K|gebruiken|kwaliteit|2|irritatie|0|-|Wie heeft mij dit boek aangeraden, ik wil even praten 🙃 420 blz en er gaat een fiets stuk. dat is het
#S|rec-c-0023|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Heerlijk luchtige feelgood voor bij het zwembad.
K|gebruiken|kwaliteit|3|neutraal|0|-|Ja, het is zo voorspelbaar als wat.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Maar de dialogen zijn geestig en de oma steelt de show.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik heb een paar keer hardop gelachen.
#S|rec-c-0024|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Goede thriller, korte hoofdstukken, cliffhanger na cliffhanger.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De ontknoping vond ik wel erg vergezocht.
K|gebruiken|kwaliteit|2|irritatie|0|-|En het wemelt van de tikfouten, is er geen redacteur aan te pas gekomen?
#S|rec-c-0025|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Hilarisch, ontroerend en zo herkenbaar voor iedereen met pubers in huis.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De schrijver fileert het gezinsleven met een scherp mesje en veel liefde.
K|gebruiken|kwaliteit|4|blijdschap|0|-|In één adem uit.
#S|rec-c-0026|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Een goed idee, matig uitgewerkt.
K|gebruiken|kwaliteit|2|verwarring|0|-|De tijdsprongen zijn verwarrend en voegen weinig toe.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De hoofdpersoon bleef voor mij een vreemde, ik kon niet met haar meeleven.
K|gebruiken|kwaliteit|2|irritatie|0|-|Moraliserend toontje ook.
#S|rec-c-0027|review|webshop|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Dit is geen boek dit is een schrijfoefening.
K|gebruiken|kwaliteit|1|irritatie|0|-|Clichés, personages die 'grinniken' en 'fluisteren' op elke bladzij en een seksscène om van te gruwen.
K|ontvangen|kwaliteit|2|neutraal|0|-|Kaft zat er trouwens ook nog scheef om.
#S|rec-c-0028|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mooi ingetogen verhaal over rouw.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Nergens sentimenteel, juist sober en daardoor des te aangrijpender.
K|gebruiken|kwaliteit|2|neutraal|0|-|De poëtische intermezzo's sloeg ik op den duur over.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het blijft nog dagen rondspoken in je hoofd.
#S|rec-c-0029|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het is een vlot geschreven kinderboek over een beer die niet kan slapen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Illustraties zijn betoverend.
K|gebruiken|kwaliteit|2|neutraal|0|-|Het rijm hapert hier en daar.
K|gebruiken|kwaliteit|2|neutraal|0|-|Voor een vierjarige vond ik de tekst aan de lange kant, hij lag halverwege onder zijn bed.
#S|rec-c-0030|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Onze kleuter wil elke avond hetzelfde prentenboek: dit.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Geestige tekeningen vol grapjes voor wie beter kijkt.
K|gebruiken|kwaliteit|4|blijdschap|0|-|En als voorlezer verveel je je ook geen seconde.
#S|rec-c-0031|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Een zeer informatief kookboek, recepten zijn uitvoerbaar en de foto's doen watertanden.
K|gebruiken|kwaliteit|2|neutraal|0|-|Ingrediënten zijn niet altijd bij de gewone supermarkt te vinden.
K|gebruiken|kwaliteit|2|neutraal|0|-|Bij het zuurdesem klopten de hoeveelheden van geen kant.
#S|rec-c-0032|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Reisgids is hopeloos achterhaald.
K|gebruiken|informatie|2|irritatie|2|-|We stonden twee keer voor een restaurant dat al jaren een kapsalon is.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De kaartjes zijn overzichtelijk.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Verder heb je meer aan je telefoon.
#S|rec-c-0033|review|webshop|sterren=3
K|gebruiken|geen|3|neutraal|0|-|Luisterboek van tien uur.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Voorleesstem is warm en gevarieerd.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Het verhaal zelf kabbelt maar wat voort.
K|gebruiken|kwaliteit|3|neutraal|0|-|Voor in de auto volstaat het.
#S|rec-c-0034|review|webshop|sterren=1
K|gebruiken|kwaliteit|1|irritatie|0|-|De voorlezer van dit luisterboek slikt, smakt en zucht.
K|gebruiken|kwaliteit|2|irritatie|0|-|Niet om aan te horen, na een kwartier kreeg ik er de kriebels van.
#S|rec-c-0035|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De voorstelling heeft een traag tempo maar dat werkt wonderwel.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De muziek, live gespeeld op cello en zaag, is bezwerend.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Je moet ervoor openstaan, maar dan word je rijkelijk beloond.
K|gebruiken|kwaliteit|2|neutraal|0|-|De zit is hard, neem een kussentje mee.
#S|rec-c-0036|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Ik vond het vlak, braaf en zonder enige urgentie.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Techniek en licht waren om door een ringetje te halen.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Maar het raakte mij nergens.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Applaus was dan ook mager.
#S|rec-c-0037|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Een wervelende show voor jong en oud.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De acrobaten zijn van wereldklasse en de clown is eindelijk eens grappig.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn kleindochter zat met open mond.
K|betalen|prijs|2|neutraal|0|-|Versnaperingen zijn er prijzig, dus neem zelf wat mee.
#S|rec-c-0038|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Vocaal een sterke cast.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Het script is flinterdun en aan elkaar geplakt met bekende nummers.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Kostuums zijn een lust voor het oog.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Na de pauze zakt het in.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De finale maakt dan weer veel goed.
#S|rec-c-0039|review|diensten|sterren=1
K|gebruiken|kwaliteit|1|irritatie|0|-|Tenenkrommend.
K|gebruiken|kwaliteit|1|irritatie|0|-|Een stand-upper die zijn publiek uitscheldt en dat dan 'confronterend' noemt.
K|gebruiken|kwaliteit|2|irritatie|0|-|Ik heb in de file wel eens harder gelachen.
#S|rec-c-0040|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Dit koor zingt de pannen van het dak.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zuiver, gedreven en met zichtbaar plezier.
K|gebruiken|kwaliteit|2|neutraal|0|-|De galm in de kerk maakte de snelle stukken wat modderig.
K|gebruiken|bejegening|4|blijdschap|0|-|Na afloop hete wijn en een gul onthaal.
#S|rec-c-0041|review|webshop|sterren=3
K|orienteren|geen|3|neutraal|0|-|De achterflap belooft een mix van familiekroniek en misdaadroman.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De familiekroniek is uitstekend: levendige figuren, subtiele humor, veel couleur locale.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De misdaad komt er bekaaid af.
K|gebruiken|kwaliteit|2|verwarring|0|-|Halverwege wordt er een lijk gevonden waar vervolgens niemand het nog over heeft.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Stilistisch valt er niets op af te dingen.
K|gebruiken|kwaliteit|2|irritatie|0|-|Wel ontsiert een enkel anachronisme het geheel: een mobieltje in 1986.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Alles bijeen een ruime voldoende.
#S|rec-c-0042|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Stevige pil van 640 bladzijden waar je doorheen vliegt.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De plotwendingen volgen elkaar in hoog tempo op en ik werd meermaals op het verkeerde been gezet.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Sommige bijfiguren komen en gaan zonder dat ze iets toevoegen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Inspecteur Vandaele is een kerel met een hoek af, ik ben fan.
K|terugkijken|geen|4|verlangen|0|wens|Hopelijk komt er rap een vervolg.
#S|rec-c-0043|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Volgens mijn leesclub een pareltje, volgens mij een draak.
K|gebruiken|kwaliteit|2|irritatie|0|-|Al die symboliek met vogels, je wordt ermee om de oren geslagen.
K|gebruiken|kwaliteit|2|irritatie|0|-|De dialogen klinken alsof ze door een vertaalmachine zijn gehaald.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Toegegeven, de eerste alinea is prachtig.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Daarna is het kruit verschoten.
#S|rec-c-0044|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Ik lees zelden fantasy, maar hier ben ik met huid en haar in verdwenen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De wereld is tot in de puntjes doordacht en de magie heeft consequenties.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Verfrissend ook: een heldin van middelbare leeftijd.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Alleen rouw ik nu omdat het uit is.
#S|rec-c-0045|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Qua research valt er niets aan te merken, je steekt er veel van op.
K|gebruiken|kwaliteit|2|neutraal|0|-|Wel een opsomming van feiten soms, de vaart zit er niet in.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Voor de liefhebber van scheepvaart een aardig naslagwerk.
#S|rec-c-0046|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Ik ben met open vizier begonnen en met samengeknepen billen geëindigd.
K|gebruiken|kwaliteit|1|boosheid|0|-|Vrouwen zijn er in dit boek alleen om naar te kijken, wat een bedenkelijk wereldbeeld.
K|gebruiken|kwaliteit|1|irritatie|0|-|En het is nog slecht geschreven ook.
#S|rec-c-0047|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Fijnzinnig dichtbundeltje.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Sommige regels wil je uitknippen en op de koelkast hangen.
K|gebruiken|kwaliteit|3|verwarring|0|-|Andere gedichten bleven voor mij gesloten, dat zal aan mij liggen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Smaakvol uitgegeven bovendien, met een leeslint.
#S|rec-c-0048|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Het boek is me te zweverig.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Er staan wel wat bruikbare oefeningen in over ademhaling.
K|gebruiken|kwaliteit|2|irritatie|0|-|Maar dat gepraat over kosmische trillingen, daar kan ik niks mee.
K|gebruiken|kwaliteit|2|irritatie|0|-|Bovendien herhaalt ze zichzelf om de drie bladzijden.
#S|rec-c-0049|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Dit studieboek heeft mijn tentamen gered, niet normaal.
K|gebruiken|informatie|5|blijdschap|0|-|Statistiek uitgelegd alsof je achterlijk bent, maar dan op een liefdevolle manier.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Opgaven lopen mooi op in moeilijkheid.
#S|rec-c-0050|review|webshop|sterren=3
K|gebruiken|informatie|4|blijdschap|0|-|Helder opgebouwde leergang Spaans, stap voor stap.
K|gebruiken|kwaliteit|2|irritatie|0|-|De verhaaltjes zijn stokoud: iemand stuurt een telegram.
K|gebruiken|digitaal|2|irritatie|1|-|De bijbehorende audio moet je via een haperende site downloaden.
#S|rec-c-0051|enquete|webshop|nps=9
K|gebruiken|kwaliteit|5|blijdschap|0|-|onwijs mooi boek, ik heb gejankt
#S|rec-c-0052|enquete|webshop|nps=4
K|gebruiken|kwaliteit|2|teleurstelling|0|-|verhaal sleept zich voort
K|gebruiken|kwaliteit|2|teleurstelling|0|-|cover is leuker dan de inhoud
#S|rec-c-0053|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het spel van de jonge hoofdrolspeler is naturel en onbevangen.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De regie is daarentegen zo nadrukkelijk dat alle lucht eruit geknepen wordt.
K|gebruiken|kwaliteit|2|irritatie|0|-|Elke emotie krijgt violen mee, alsof we het zelf niet snappen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Slotscène is wel raak.
#S|rec-c-0054|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Documentaire die schuurt en ontregelt.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De maker dringt zich niet op en laat de mensen uitpraten.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Sommige beelden uit het slachthuis waren me te gortig, ik heb mijn ogen dichtgedaan.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Toch ben ik blij dat ik hem gezien heb.
#S|rec-c-0055|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|Derde deel, zelfde liedje.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De serie was in het begin zo gewiekst, nu is de rek eruit.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Verhaallijnen verzanden en het ene na het andere personage verdwijnt zonder uitleg.
K|gebruiken|geen|3|neutraal|0|-|Uit gewoonte kijk ik nog door.
#S|rec-c-0056|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Bingewaardig!!
K|gebruiken|kwaliteit|4|blijdschap|0|-|In één weekend alle 8 afleveringen, de was ligt er nog
K|gebruiken|kwaliteit|4|blijdschap|0|-|eindelijk n Nederlandse serie die niet houterig geacteerd is
#S|rec-c-0057|review|diensten|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|wat een trash
K|gebruiken|kwaliteit|1|irritatie|0|-|cringe dialogen, plot zo lek als wat en die pruiken bro 😭
K|terugkijken|geen|2|teleurstelling|0|-|had ik maar gewoon gegamed
#S|rec-c-0058|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Een charmante filmklassieker, prachtig gerestaureerd.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het arthouse zelf is ook een plaatje: pluchen stoelen, een echt doek, een kat aan de bar.
K|gebruiken|kwaliteit|2|neutraal|0|-|Wel wat koud in de zaal.
#S|rec-c-0059|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|Bioscoopbezoek vergald door een zaal vol bellende, slurpende en kletsende pubers.
K|hulp|bejegening|2|teleurstelling|1|-|Medewerker vond het 'nou eenmaal vakantie'.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Film zelf was ijzersterk, zonde.
K|betalen|prijs|2|irritatie|0|-|Nacho's met zo'n bakje nepkaas: negen euro, hallo.
#S|rec-c-0060|review|diensten|sterren=3
K|aanvragen|digitaal|4|blijdschap|0|-|Kaartjes reserveren ging vanzelf.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Theater is karaktervol en de garderobe gratis.
K|gebruiken|kwaliteit|2|neutraal|0|-|Van rij 3 krijg je een stijve nek, het toneel is hoog.
K|gebruiken|kwaliteit|3|neutraal|0|-|Stuk zelf zat goed in elkaar, maar miste voor mijn gevoel een beetje bezieling.
#S|rec-c-0061|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Mijn moeder van 82 heeft genoten van de matinee, ze neuriet er nog van.
K|gebruiken|bejegening|5|dankbaarheid|0|-|Een vrijwilliger bracht haar tot aan haar stoel en haalde haar in de pauze weer op met een kopje thee, zo attent.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De operettezangers waren allerminst uitgezongen.
#S|rec-c-0062|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Concept is briljant: je loopt zelf als rechercheur door het oude gevangenisgebouw.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Puzzels zijn uitdagend maar niet frustrerend.
K|gebruiken|bejegening|4|blijdschap|0|-|Spelleider ging helemaal op in zijn rol.
K|gebruiken|kwaliteit|2|neutraal|0|-|Eén slot haperde, dat kostte ons vijf minuten.
#S|rec-c-0063|review|diensten|sterren=1
K|gebruiken|kwaliteit|1|irritatie|0|-|Een 'immersieve belevenis' is dit? Een paar beamers in een sporthal!
K|betalen|prijs|1|boosheid|0|-|29 euro per persoon lichter en een illusie armer.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Kinderen vroegen na een kwartier wanneer het begon.
#S|rec-c-0064|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Natuurhistorisch museum met een magnifiek walvisskelet.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De rest oogt stoffig, opgezette beesten met kale plekken.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het doe-lab voor kinderen is dan weer een vondst.
K|gebruiken|kwaliteit|2|neutraal|0|-|Drie van de acht proefjes deden het niet.
K|gebruiken|kwaliteit|3|verlangen|0|wens|Een likje verf en wat meer zitplekken zouden wonderen doen.
#S|rec-c-0065|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Fraai gelegen kasteel, met een rozentuin om in te verdwalen.
K|gebruiken|informatie|4|blijdschap|0|-|De gids was onderhoudend en strooide met smakelijke anekdotes.
K|gebruiken|beleid|3|neutraal|0|-|Fotograferen is binnen niet toegestaan.
K|gebruiken|kwaliteit|2|neutraal|0|-|Voor wie slecht ter been is, is de wenteltrap een beproeving.
#S|rec-c-0066|review|diensten|sterren=2
K|gebruiken|informatie|2|neutraal|1|-|De stadswandeling stond aangekondigd als Nederlandstalig, het werd Engels met een zwaar accent.
K|gebruiken|bejegening|2|irritatie|0|-|De gids raffelde zijn praatje af en was vooral bezig ons een restaurant van zijn neef aan te smeren.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Weer werkte gelukkig mee.
#S|rec-c-0067|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Fotocursus gaf me een goede basis: scherptediepte, sluitertijd, compositie.
K|gebruiken|kwaliteit|2|neutraal|0|-|Groep was te groot om ieders werk te bespreken.
K|gebruiken|bejegening|4|blijdschap|0|-|Wel een docent met passie en een engelengeduld.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De excursie in de duinen viel in het water, letterlijk, en werd niet ingehaald.
#S|rec-c-0068|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Dansles met een gulle lach.
K|gebruiken|bejegening|4|blijdschap|0|-|Juf Samira maakt je op geen enkel moment belachelijk, ook al heb je twee linkervoeten zoals ik.
K|gebruiken|kwaliteit|2|irritatie|0|-|De kleedkamer is een bezemkast.
K|betalen|prijs|4|blijdschap|0|-|Proefles is gratis, dus daar kun je je geen buil aan vallen.
#S|rec-c-0069|review|diensten|sterren=2
K|gebruiken|bejegening|2|teleurstelling|0|-|De pianoleraar is vakbekwaam maar zo streng dat mijn dochter er met buikpijn heen ging.
K|gebruiken|bejegening|2|irritatie|0|-|Complimentjes? Daar doet meneer niet aan.
K|vertrekken|geen|3|neutraal|0|-|We zijn na een trimester gestopt.
#S|rec-c-0070|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Rijopleiding hier is een verademing na mijn vorige school.
K|gebruiken|bejegening|4|vertrouwen|0|-|Murat blijft bedaard, ook als je de motor voor de zesde keer laat afslaan.
K|gebruiken|kwaliteit|5|blijdschap|0|-|In één keer geslaagd!! 🎉
#S|rec-c-0071|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|EHBO-cursus: nuttig, verplicht voor het werk.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Praktijkdeel met de lotusslachtoffers was levensecht en best indrukwekkend.
K|gebruiken|kwaliteit|2|neutraal|0|-|De theorie-avond was een zit.
#S|rec-c-0072|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Bibliotheek is een heerlijk toevluchtsoord geworden met dat leescafé.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Collectie is actueel en de medewerkers denken graag mee.
K|gebruiken|digitaal|2|neutraal|1|-|Reserveren via de website is nog een beetje behelpen.
#S|rec-c-0073|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Festival vorig jaar legendarisch, dit jaar een matte bedoening.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Line-up was vlees noch vis.
K|gebruiken|wachttijd|2|irritatie|2|-|Drie kwartier wachten voor een wc, dat kan toch niet.
K|gebruiken|beleid|2|irritatie|0|-|Je eigen flesje water moest je bij de ingang leeggieten.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Alleen de silent disco redde de avond.
#S|rec-c-0074|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|bangelijk optreden, vollen bak sfeer en ne zanger die zijn ziel eruit zingt
K|gebruiken|kwaliteit|4|blijdschap|0|-|en ze hebben nog dik een halfuur bisnummers gedaan
#S|rec-c-0075|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Legpuzzel is stevig en de stukjes vallen lekker in elkaar.
K|gebruiken|kwaliteit|2|irritatie|0|-|Afbeelding is wat donker, de lucht was een crime.
K|gebruiken|geen|3|neutraal|0|-|Drie weken aan gewerkt.
#S|rec-c-0076|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Game ziet er gelikt uit maar is inhoudelijk een lege huls.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Missies zijn repetitief en de besturing voelt log.
K|gebruiken|storing|2|irritatie|0|-|Crasht ook om het uur, en dan ben je je voortgang kwijt.
K|betalen|prijs|2|irritatie|0|-|Voor 70 euro verwacht ik een af product.
#S|rec-c-0077|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Tof coöp-spel, mega verslavend.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Grafisch simpel maar sfeervol.
K|gebruiken|kwaliteit|2|neutraal|0|-|Matchmaking duurt soms lang
K|gebruiken|kwaliteit|3|verlangen|0|wens|meer maps pls
#S|rec-c-0078|review|webshop|sterren=1
K|gebruiken|kwaliteit|1|irritatie|0|-|Dit tijdschrift is verworden tot een reclamefolder met kruiswoordraadsel.
K|vertrekken|geen|3|neutraal|0|-|Abonnement na 22 jaar opgezegd.
K|terugkijken|geen|2|teleurstelling|0|-|Het doet me pijn, maar het is mooi geweest.
#S|rec-c-0079|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Grandioze biografie van een vergeten componiste.
K|gebruiken|kwaliteit|4|vertrouwen|0|-|De auteur is in archieven gedoken waar nog niemand had gekeken en weet waarvan ze spreekt.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Erudiet, maar met een aanstekelijke verteltrant.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn complimenten ook voor het notenapparaat.
#S|rec-c-0080|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Niet het sterkste boek van deze schrijver, wel lezenswaard.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De scènes in de kroeg hebben iets onweerstaanbaar komisch.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Het liefdesverhaaltje daarentegen is obligaat en geloofde ik voor geen cent.
#S|rec-c-0081|social|diensten|
K|gebruiken|kwaliteit|4|blijdschap|0|-|niet gedacht dat ik ooit zou zeggen dat een podcast over dijken 'fascinerend' is maar hier zijn we dan
#S|rec-c-0082|social|diensten|
K|gebruiken|kwaliteit|1|irritatie|0|-|Die musical van gisteren: 2u40 sterven aan plaatsvervangende schaamte
#S|rec-c-0083|email|diensten|
K|geen|geen|3|neutraal|0|-|Geachte directie,
K|gebruiken|kwaliteit|4|blijdschap|0|-|Vorige week mocht ik met mijn echtgenoot uw jubileumconcert bijwonen, hetgeen ons zeer heeft gesticht.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De altsoliste was bij uitstek geschikt voor dit repertoire.
K|gebruiken|kwaliteit|2|irritatie|0|-|Storend vond ik evenwel het voortdurende geritsel met programmaboekjes.
K|gebruiken|kwaliteit|3|verlangen|0|wens|Mogelijk kunt u overwegen deze op zachter papier te laten drukken.
K|geen|geen|3|neutraal|0|-|Met vriendelijke groet, mevr. A. Oosterhuis-de Graaf
#S|rec-c-0084|enquete|diensten|nps=6
K|gebruiken|kwaliteit|3|neutraal|0|-|wel aardig maar niet mijn ding
#S|rec-c-0085|enquete|diensten|nps=10
K|gebruiken|kwaliteit|5|blijdschap|0|-|magisch, intiem, overrompelend
K|terugkijken|geen|5|blijdschap|0|-|nu al mijn voorstelling van het jaar
#S|rec-c-0086|enquete|diensten|csat=1
K|gebruiken|kwaliteit|1|irritatie|0|-|bloedsaai
K|gebruiken|kwaliteit|2|neutraal|0|-|slecht verstaanbaar
#S|rec-c-0087|review|webshop|sterren=3
K|orienteren|geen|3|neutraal|0|-|Ik las dit boek op aanraden van mijn dochter.
K|gebruiken|kwaliteit|2|verwarring|0|-|Eerst begreep ik er werkelijk niets van: drie vertellers, twee eeuwen en een sprekende kastanjeboom.
K|gebruiken|kwaliteit|4|verrassing|0|-|Maar kijk, rond de helft viel alles op zijn plaats.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het slothoofdstuk is van een ontwapenende eenvoud.
K|gebruiken|kwaliteit|2|irritatie|0|-|Dat neemt niet weg dat er flink in gesnoeid had mogen worden.
K|terugkijken|geen|3|neutraal|0|-|Geschikt voor wie van puzzelen houdt.
#S|rec-c-0088|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De schrijfcursus heeft me over mijn schroom heen geholpen.
K|gebruiken|bejegening|4|dankbaarheid|0|-|Sybren geeft pittige feedback, maar altijd opbouwend, daar ben ik hem erkentelijk voor.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De reader is een allegaartje van kopietjes.
K|gebruiken|kwaliteit|4|opluchting|0|-|Ik zag op tegen het voorlezen in de groep, en dat bleek reuze mee te vallen.
K|terugkijken|geen|4|verlangen|0|wens|Een vervolgtraject staat hoog op mijn verlanglijst.
#S|rec-c-0089|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Ik ging voor Hamlet en kreeg een quiz met publiek.
K|gebruiken|kwaliteit|2|verwarring|0|-|Waarom Ophelia op rolschaatsen moest, is mij ontgaan.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Gertrude was de enige die haar tekst recht deed.
K|gebruiken|kwaliteit|2|irritatie|0|-|Vernieuwen is mooi, maar dit was vernieuwen om het vernieuwen.
