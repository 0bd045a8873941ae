#S|rmo-0001|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Valt een maat kleiner.
#S|rmo-0002|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Spijkerbroek zit als gegoten, ook na een dag achter het stuur.
K|gebruiken|kwaliteit|2|neutraal|0|-|Alleen de zakken aan de voorkant zijn nep, daar gaat nog geen pasje in.
#S|rmo-0003|review|webshop|sterren=2
K|orienteren|geen|3|neutraal|0|-|Na lang meten en de maattabel erbij houden kwam ik uit op een 42.
K|ontvangen|kwaliteit|2|teleurstelling|0|-|Bij het passen kreeg ik de rits niet verder dan halverwege.
K|orienteren|informatie|2|irritatie|1|-|Die tabel is dus nattevingerwerk.
#S|rmo-0004|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Mijn man wil er niet meer uit, hij slaapt er bijna mee.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Fleecevest is na zes keer wassen nog net zo zacht als toen het uit de zak kwam.
#S|rmo-0005|review|webshop|sterren=1
K|aanvragen|geen|3|neutraal|0|-|Besteld: zwarte enkellaarsjes maat 39.
K|ontvangen|fout|2|neutraal|0|-|In de doos: één bruine 39 en één bruine 40.
K|hulp|bereikbaarheid|1|boosheid|3|-|Al drie weken probeer ik iemand te pakken te krijgen en het enige wat ik terughoor is een automatisch antwoord.
K|terugkijken|geen|1|boosheid|0|-|Laat je niet foppen door die nette site, hier zit niemand achter.
#S|rmo-0006|review|webshop|sterren=4
K|aanleiding|geen|3|neutraal|0|-|Gekocht voor de doop van onze kleinzoon.
K|ontvangen|levering|4|blijdschap|0|-|Het pakje lag er twee dagen later al,
K|ontvangen|kwaliteit|4|blijdschap|0|-|keurig in vloeipapier met een strik eromheen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het truitje is zacht en prikt niet aan zijn nekje.
#S|rmo-0007|enquete|webshop|nps=9
K|wijzigen|beleid|4|blijdschap|0|-|Ruilen doe je gewoon in de winkel zonder dat ze moeilijk doen over een bonnetje
#S|rmo-0008|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Na twee keer dragen zit er al pluis onder de oksels.
K|betalen|prijs|2|irritatie|0|-|En daar heb ik dan 89,95 voor neergelegd.
#S|rmo-0009|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|kleur is top
K|ontvangen|kwaliteit|2|neutraal|0|-|maar de mouwen hangen tot over mn knokkels en ik ben 1m78
K|orienteren|informatie|2|neutraal|0|-|staat nergens dat het een lang model is
#S|rmo-0010|review|webshop|sterren=5
K|orienteren|geen|4|vertrouwen|0|-|Ik vertrouwde op de reacties van andere kopers en nam een halve maat groter.
K|ontvangen|kwaliteit|4|opluchting|0|-|Gelukkig maar, want zo zitten ze precies goed.
K|gebruiken|kwaliteit|5|blijdschap|0|-|De eerste twaalf kilometer heb ik er zonder één blaar mee gelopen.
#S|rmo-0011|review|webshop|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Wat een bagger. De zool liet los op de tweede dag.
K|hulp|bejegening|1|boosheid|1|-|De dame aan de telefoon vroeg of ik er soms mee was gaan zwemmen.
#S|rmo-0012|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Gordijnen vallen prachtig en maken de slaapkamer echt donker.
K|ontvangen|kwaliteit|2|neutraal|1|-|Er zat wel een flinke vouw in die ik er met stoom uit moest halen.
#S|rmo-0013|review|bezorging|sterren=2
K|ontvangen|levering|2|irritatie|2|-|Twee avonden thuisgebleven voor een jas die volgens de app "onderweg naar u" was.
K|ontvangen|fout|2|irritatie|1|-|Bleek bij een afhaalpunt in een heel ander dorp te liggen.
K|ontvangen|kwaliteit|3|neutraal|0|-|Over de jas zelf kan ik nog niets zeggen.
#S|rmo-0014|review|webshop|sterren=3
K|orienteren|geen|3|verwarring|0|-|twijfelde tussen M en L, wie niet?
K|aanvragen|geen|3|neutraal|0|-|Dus maar allebei in het mandje gedaan.
K|wijzigen|beleid|4|blijdschap|0|-|Terugsturen was gratis, dat scheelt.
K|gebruiken|kwaliteit|2|neutraal|0|-|De L is ruim in de taille en strak bij de schouders.
#S|rmo-0015|review|webshop|sterren=5
K|geen|geen|3|neutraal|0|-|Hallo dames!
K|gebruiken|kwaliteit|5|blijdschap|0|-|Ik ben 74 en eindelijk een bh die niet snijdt, niet kruipt en waar ik zelf de sluiting van dicht krijg.
K|terugkijken|geen|5|blijdschap|0|-|Mijn zus heeft er nu ook drie.
#S|rmo-0016|review|webshop|sterren=2
K|aanvragen|digitaal|2|irritatie|2|-|Vier keer mijn gegevens moeten invullen omdat de betaalpagina steeds terugsprong naar de winkelmand.
K|aanvragen|digitaal|2|irritatie|1|-|De kortingscode was toen ineens "al gebruikt".
K|gebruiken|kwaliteit|4|blijdschap|0|-|De trui is warm, dat moet gezegd.
#S|rmo-0017|review|webshop|sterren=1
K|betalen|wachttijd|1|boosheid|3|-|Twee maanden na het terugsturen nog steeds geen cent gezien.
K|hulp|herhaling|2|irritatie|3|-|Zeven mails, zeven keer hetzelfde standaardverhaaltje.
K|terugkijken|geen|1|boosheid|0|-|Blijf hier weg mensen.
#S|rmo-0018|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Degelijke boekentas, onze Wout gooit er van alles in en de naden houden het.
K|gebruiken|kwaliteit|2|neutraal|0|-|Drinkbuszakje is te smal voor een gewone drinkbus.
#S|rmo-0019|enquete|webshop|csat=2
K|wijzigen|prijs|2|irritatie|0|-|Eerst lokken met gratis verzending en dan € 5,95 inhouden als je iets terugstuurt.
#S|rmo-0020|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Loopt heerlijk.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Geen last meer van mijn hielspoor.
#S|rmo-0021|review|webshop|sterren=3
K|ontvangen|kwaliteit|3|neutraal|0|-|Precies zoals op de foto, niets meer en niets minder.
K|gebruiken|kwaliteit|2|neutraal|0|-|Kreukt snel.
#S|rmo-0022|review|webshop|sterren=2
K|ontvangen|informatie|2|teleurstelling|0|-|Op het scherm leek het diep bordeauxrood, wat ik uit de zak haalde was meer garnalenroze.
K|wijzigen|geen|3|neutraal|0|-|Gaat dus retour.
#S|rmo-0023|review|diensten|sterren=4
K|aanleiding|geen|3|neutraal|0|-|Mijn trouwpak moest ingenomen worden na een halfjaar hardlopen.
K|aanvragen|wachttijd|4|blijdschap|0|-|Ik kon dezelfde middag nog langskomen bij het kleermakertje op de hoek.
K|hulp|bejegening|4|blijdschap|0|-|Hij nam rustig de tijd en speldde alles twee keer af.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Het colbert zit nu beter dan toen het nieuw was.
#S|rmo-0024|review|webshop|sterren=1
K|gebruiken|privacy|1|boosheid|0|-|Ketting gegeven aan mijn dochter van 8, drie dagen later een nek vol rode bulten.
K|orienteren|informatie|2|boosheid|0|-|"Nikkelvrij" stond er met koeienletters bij.
#S|rmo-0025|review|webshop|sterren=5
K|orienteren|informatie|4|blijdschap|0|-|Wat ik handig vond: de modellen op de foto's zijn van allerlei lengtes en hun maat staat er gewoon bij.
K|ontvangen|kwaliteit|4|blijdschap|0|-|Mijn jurk zat in een keer goed.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Op de bruiloft drie keer gevraagd waar ik hem vandaan had!
#S|rmo-0026|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Dekbedovertrek is na één wasbeurt op 40 zeven centimeter korter geworden.
K|gebruiken|kwaliteit|2|neutraal|1|-|Het dekbed past er nu alleen nog dubbelgevouwen in.
#S|rmo-0027|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|prima sokken
K|betalen|prijs|4|blijdschap|0|-|5 paar voor een tientje daar hoor je mij niet over
#S|rmo-0028|review|webshop|sterren=3
K|aanleiding|geen|3|neutraal|0|-|Kraamcadeautje voor een collega.
K|aanvragen|digitaal|4|blijdschap|0|-|Naam laten borduren ging simpel via het invulveldje.
K|ontvangen|fout|2|teleurstelling|0|-|Er stond alleen "Jurre" op waar ik "Jurne" had getypt.
K|hulp|fout|4|opluchting|1|-|Na één telefoontje werd er meteen een nieuwe gemaakt.
#S|rmo-0029|review|webshop|sterren=1
K|hulp|bejegening|1|boosheid|0|-|"Dan had u maar beter moeten meten." Dat krijg je dus letterlijk terug als je vraagt om om te ruilen.
#S|rmo-0030|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap+verrassing|0|-|Had er weinig van verwacht voor dat geld maar jemig wat een fijne regenjas.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Drie kwartier in de stortbui naar school gefietst en mijn bloes was kurkdroog.
#S|rmo-0031|review|webshop|sterren=2
K|ontvangen|kwaliteit|2|teleurstelling|0|-|De ring is zo dun dat ik eerst dacht dat er een stukje verpakking in het doosje zat.
K|betalen|prijs|2|teleurstelling|0|-|Voor 65 euro had ik iets verwacht dat je ook kunt zien.
#S|rmo-0032|review|webshop|sterren=4
K|wijzigen|geen|3|neutraal|0|-|Retour in de bus gestopt op maandag,
K|betalen|wachttijd|4|blijdschap|0|-|geld donderdag terug op de rekening.
#S|rmo-0033|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Laken is wat stug in het begin.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Wordt zachter per wasbeurt.
K|ontvangen|informatie|2|neutraal|0|-|Let op: staat 160 op de verpakking, ik meet 155.
#S|rmo-0034|review|webshop|sterren=2
K|orienteren|informatie|2|irritatie|0|-|Je kan nergens de reviews onder drie sterren zien, hoe toevallig.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Nu weet ik waarom: na een maand zijn de noppen van mijn voetbalschoenen plat.
#S|rmo-0035|review|webshop|sterren=5
K|hulp|bejegening|5|dankbaarheid|0|-|Chantal van de winkel heeft op haar vrije dag nog een tweede paar communieschoenen voor ons opgesnord. Dank je wel meid.
#S|rmo-0036|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Leuke pyjama, dochter van vijf wil er overdag ook in rondlopen.
K|gebruiken|kwaliteit|2|neutraal|0|-|De drukknoopjes gaan wel heel zwaar open.
#S|rmo-0037|review|webshop|sterren=1
K|ontvangen|kwaliteit|1|boosheid|0|-|GAT IN DE NAAD, kauwgom in de zak, dit is gewoon al gedragen!!
K|ontvangen|kwaliteit|1|boosheid|0|-|smerig
#S|rmo-0038|enquete|webshop|nps=6
K|orienteren|informatie|3|verlangen|0|wens|Zou fijn zijn als jullie de binnenbeenlengte bij broeken vermelden in plaats van alleen S M L.
#S|rmo-0039|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|De schoenen zien er strak uit onder een pak.
K|gebruiken|kwaliteit|2|neutraal|1|-|Het heeft me twee weken en een doos pleisters gekost voor ik ermee kon lopen.
#S|rmo-0040|review|webshop|sterren=5
K|ontvangen|levering|5|verrassing|0|-|Zondagavond laat besteld en maandag om tien uur stond de koerier er al mee.
K|ontvangen|kwaliteit|4|blijdschap|0|-|Hoeslaken past strak om ons boxspringmatras van 30 cm.
#S|rmo-0041|enquete|webshop|csat=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Elastiek van de sportlegging rolt na tien minuten joggen naar beneden.
K|gebruiken|kwaliteit|2|irritatie|0|-|Dan loop je dus met één hand aan je broek door het park.
#S|rmo-0042|review|webshop|sterren=4
K|orienteren|informatie|4|blijdschap|0|-|Dankzij de filmpjes kon ik goed zien hoe groot de tas werkelijk is.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Laptop, lunch, paraplu en gymschoenen gaan er allemaal in.
K|gebruiken|kwaliteit|3|verlangen|0|wens|Een vakje voor sleutels had ik nog graag gezien.
#S|rmo-0043|review|webshop|sterren=1
K|aanvragen|digitaal|2|irritatie|1|-|Bij het afrekenen liep de site vast
K|betalen|fout|2|irritatie|0|-|en daardoor is er dubbel afgeschreven.
K|betalen|wachttijd|1|boosheid|3|-|Tot op de dag van vandaag, 5 weken later, wacht ik op die tweede 112 euro.
K|hulp|doorverwijzing|2|irritatie|2|-|De winkel wijst naar de betaaldienst en de betaaldienst naar de winkel.
#S|rmo-0044|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Zolang ik ze aan heb denk ik niet aan mijn voeten en dat is na dertig jaar in de thuiszorg het grootste compliment dat ik een schoen kan geven.
#S|rmo-0045|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Gewoon een hemd.
K|betalen|prijs|3|neutraal|0|-|Gewone prijs.
#S|rmo-0046|review|webshop|sterren=2
K|ontvangen|fout|2|neutraal|0|-|Eén oorbel in het zakje.
K|hulp|wachttijd|2|neutraal|1|-|Mail gestuurd, na negen dagen reactie.
K|hulp|fout|3|neutraal|0|-|Tweede oorbel is onderweg volgens hen.
#S|rmo-0047|review|webshop|sterren=4
K|aanvragen|beleid|4|blijdschap|0|-|Fijn dat je met achteraf betalen eerst kunt passen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Blouse heeft een stevige kraag die rechtop blijft staan, ook zonder strijken.
#S|rmo-0048|review|webshop|sterren=2
K|wijzigen|beleid|2|boosheid|1|-|Omdat het hygiënestickertje eraf was willen ze mijn bikini niet meer terug.
K|wijzigen|beleid|2|irritatie|0|-|Die sticker viel eraf toen ik de zak openmaakte!
#S|rmo-0049|review|webshop|sterren=5
K|terugkijken|geen|5|vertrouwen|0|-|Al sinds mijn eerste zwangerschap koop ik hier en inmiddels ben ik aan nummer vier toe, dat zegt genoeg.
#S|rmo-0050|enquete|webshop|csat=3
K|orienteren|informatie|2|verwarring|0|-|Nergens te vinden of het matras nu links of rechts harder is.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ligt goed.
#S|rmo-0051|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Voor de kleine man een prima winterpak, hij rolt ermee door de sneeuw als een bowlingbal.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Jammer dat de want aan de rechterkant na een week al los zat.
#S|rmo-0052|review|webshop|sterren=1
K|terugkijken|geen|1|boosheid|0|-|Oplichters.
#S|rmo-0053|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Het zilveren laagje is er al vanaf en ik heb hem pas sinds Pasen.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Van een zaak die zich juwelier noemt verwacht je toch iets anders.
#S|rmo-0054|review|webshop|sterren=4
K|ontvangen|levering|2|neutraal|0|-|Levering duurde een dag langer dan beloofd.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De wandelschoenen zelf zijn raak: stevige hak, ruime neus, droge voeten.
#S|rmo-0055|enquete|webshop|csat=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|broek ok
K|wijzigen|geen|2|neutraal|1|-|wel moeten ruilen voor kleinere
#S|rmo-0056|review|webshop|sterren=3
K|aanleiding|geen|3|neutraal|0|-|Omdat ik twintig kilo ben afgevallen moest mijn hele kast op de schop.
K|orienteren|geen|3|verlangen|0|wens|Wat ik wilde was een stijladviseur die me zou behoeden voor miskopen.
K|aanvragen|digitaal|4|neutraal|0|-|Intake gedaan via een vragenlijst, vlot in te vullen.
K|ontvangen|levering|3|neutraal|0|-|De eerste box arriveerde na tien dagen.
K|ontvangen|kwaliteit|4|blijdschap|0|-|Drie van de zeven stukken waren schot in de roos.
K|ontvangen|kwaliteit|2|neutraal|0|-|De rest was voor een vrouw die veel meer feestjes heeft dan ik.
K|wijzigen|beleid|4|neutraal|0|-|Wat je niet houdt gaat gratis terug.
K|betalen|prijs|2|irritatie|0|-|Styling wordt alleen verrekend als je minstens één artikel koopt, anders ben je 20 euro armer.
K|vertrekken|geen|3|neutraal|0|-|Na twee boxen heb ik hem stopgezet.
K|vertrekken|digitaal|4|opluchting|0|-|Dat kon gelukkig met een enkele klik.
K|terugkijken|geen|3|neutraal|0|-|Leuk om een keer te proberen, niet om te blijven doen.
#S|rmo-0057|review|webshop|sterren=4
K|orienteren|geen|3|neutraal|0|-|Mijn zoon wilde dezelfde hoodie als zijn idool en die bleek overal uitverkocht.
K|orienteren|geen|4|opluchting|0|-|Hier hadden ze er nog twee.
K|ontvangen|levering|4|neutraal|0|-|Drie dagen later lag hij op zijn kussen.
K|ontvangen|kwaliteit|4|blijdschap|0|-|Hij sliep er die nacht in.
K|gebruiken|kwaliteit|2|neutraal|0|-|Op veertig graden gewassen en de opdruk is wat dof geworden.
#S|rmo-0058|review|webshop|sterren=2
K|ontvangen|kwaliteit|4|blijdschap|0|-|Bij ontvangst zag het dekbed er luxe uit, dik en wit.
K|gebruiken|kwaliteit|2|neutraal|0|-|Na drie weken prikken de veertjes door het tijk.
K|gebruiken|kwaliteit|2|neutraal|1|-|Iedere ochtend pluk ik er een handvol uit mijn haar.
K|hulp|geen|3|neutraal|0|-|De winkel wil er een foto van.
K|hulp|beleid|2|irritatie|0|-|Hoe fotografeer je prikken?
#S|rmo-0059|review|webshop|sterren=1
K|wijzigen|geen|3|neutraal|0|-|Ik had drie paar schoenen retour gedaan in één doos.
K|betalen|fout|2|neutraal|0|-|Er is er maar één terugbetaald.
K|hulp|bejegening|1|boosheid|1|-|Toen ik dat meldde, vroegen ze doodleuk om bewijs dat er drie in zaten.
K|hulp|bejegening|1|boosheid|0|-|Alsof ik een weegbrug in mijn gang heb staan.
K|terugkijken|geen|2|teleurstelling|0|-|Klant sinds 2012, en dan dit.
#S|rmo-0060|review|webshop|sterren=5
K|ontvangen|levering|5|verrassing|0|-|Besteld in de ochtend, bezorgd bij de lunch, ik zat nog in mijn pyjama.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Die pyjama is inmiddels vervangen door deze, lekker glad satijn.
#S|rmo-0061|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Schoentjes zijn schattig.
K|gebruiken|kwaliteit|2|neutraal|0|-|Maat 19 komt overeen met 18.
K|wijzigen|geen|3|neutraal|0|-|Omruilen kon in de winkel.
#S|rmo-0062|review|webshop|sterren=2
K|orienteren|informatie|2|verwarring|0|-|Hoe kan een trui volgens de tabel én M én 44 én 40 zijn?
#S|rmo-0063|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Geen overbodige franje, stevige stof, goeie zakken.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik ben dakwerker en na een halfjaar is de kruisnaad nog heel, dat is een record.
#S|rmo-0064|enquete|webshop|nps=9
K|hulp|wachttijd|4|blijdschap|0|-|binnen 10 min antwoord op fb
K|wijzigen|beleid|4|neutraal|0|-|ruilen geen probleem
#S|rmo-0065|review|webshop|sterren=5
K|orienteren|geen|4|vertrouwen|0|-|Je merkt dat hier mensen werken die zelf hardlopen.
K|orienteren|informatie|4|blijdschap|0|-|Een kwartier over mijn knieklachten gepraat en geen enkele keer het woord 'duurste' gevallen.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Inmiddels 400 km verder en mijn knie zwijgt.
#S|rmo-0066|review|webshop|sterren=1
K|betalen|prijs|1|boosheid|0|-|Invoerkosten van 38 euro aan de deur voor een bloesje van 22!
K|orienteren|informatie|2|boosheid|0|-|De site doet alsof hij uit Utrecht komt, met molentjes en al.
#S|rmo-0067|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|De eerste keer bukken, krak.
K|gebruiken|kwaliteit|2|neutraal|0|-|De tweede keer bukken, tocht.
#S|rmo-0068|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Draagt als een pantoffel, oogt als een nette schoen.
K|betalen|prijs|2|neutraal|0|-|Alleen al voor de doos betaal je waarschijnlijk een tientje.
#S|rmo-0069|review|bezorging|sterren=3
K|ontvangen|levering|2|neutraal|0|-|Pakket werd een dag later geleverd dan in de mail stond.
K|ontvangen|bejegening|4|blijdschap|0|-|De chauffeur excuseerde zich er zelfs voor.
#S|rmo-0070|review|diensten|sterren=5
K|aanleiding|geen|2|teleurstelling|0|-|Onze hond had mijn leren jas aan flarden getrokken.
K|hulp|informatie|4|vertrouwen|0|-|De leerbewerker zei vooraf precies wat er wel en niet te redden viel.
K|hulp|kwaliteit|5|verrassing|0|-|Bij het ophalen heb ik moeten zoeken waar de scheur gezeten had.
K|betalen|prijs|4|neutraal|0|-|Vijfenveertig euro, eerlijke prijs.
#S|rmo-0071|review|webshop|sterren=2
K|ontvangen|kwaliteit|2|teleurstelling|0|-|Bij het openen viel me meteen op hoe licht en dun de stof is.
K|gebruiken|kwaliteit|2|neutraal|0|-|Tegen het raam zie je de straatlantaarn erdoorheen.
K|orienteren|informatie|2|irritatie|0|-|Verduisterend was het woord op de site.
#S|rmo-0072|review|webshop|sterren=4
K|aanvragen|beleid|4|blijdschap|0|-|Je mag de ring eerst in een plastic versie thuis passen, slim gevonden.
K|ontvangen|kwaliteit|4|opluchting|0|-|Daardoor zat de echte in een keer goed.
#S|rmo-0073|review|diensten|sterren=1
K|hulp|wachttijd|1|boosheid|3|-|Sinds oktober wacht ik op de reparatie van een polshorloge dat in diezelfde maand nog onder garantie viel en nu, verrassing, niet meer.
#S|rmo-0074|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Sportshirt, synthetisch, droogt snel.
K|gebruiken|kwaliteit|2|neutraal|0|-|Gaat na vijf keer sporten ruiken, ook na het wassen.
#S|rmo-0075|review|webshop|sterren=5
K|wijzigen|wachttijd|4|blijdschap|0|-|Maandagmiddag in de winkel omgeruild, stond binnen drie minuten weer op straat.
#S|rmo-0076|review|webshop|sterren=2
K|aanvragen|digitaal|2|irritatie|1|-|Bestelproces blijft vragen om mijn geboortedatum, telefoonnummer en voorkeur voor heren of dames, voor een paar sokken.
K|aanvragen|privacy|3|bezorgdheid|0|vraag|Wat willen ze met al die gegevens?
#S|rmo-0077|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Geslaagd cadeau voor mijn schoonmoeder en dat is een hele prestatie.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ze draagt de sjaal bij elke gelegenheid.
#S|rmo-0078|review|webshop|sterren=3
K|ontvangen|kwaliteit|3|neutraal|0|-|De tas is 38 bij 28 bij 12 cm gemeten.
K|gebruiken|kwaliteit|2|neutraal|0|-|A4-map past er net niet in.
K|gebruiken|kwaliteit|4|neutraal|0|-|Verder degelijk.
#S|rmo-0079|enquete|webshop|csat=3
K|gebruiken|kwaliteit|3|neutraal|0|-|valt normaal
K|gebruiken|kwaliteit|2|neutraal|0|-|knoop schiet snel los
#S|rmo-0080|review|webshop|sterren=1
K|terugkijken|geen|1|boosheid|0|-|Ik heb het zwart op wit: dit bedrijf liegt, dus koop elders.
#S|rmo-0081|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zelfs mijn baas, die nooit iets ziet, vroeg wat er anders was.
#S|rmo-0082|review|webshop|sterren=2
K|hulp|bejegening|2|teleurstelling|1|-|Ik kwam voor advies over een bruidsjurk in maat 50 en werd naar een hoekje met zes exemplaren verwezen.
K|hulp|bejegening|2|teleurstelling|0|-|Niemand is daarna nog langs geweest.
#S|rmo-0083|review|webshop|sterren=4
K|orienteren|geen|3|neutraal|0|-|Oorspronkelijk gezocht: een bruine riem.
K|aanvragen|geen|4|blijdschap|0|-|Gekocht: een bruine riem, twee overhemden en een das, want ze combineerden zo lekker.
K|gebruiken|kwaliteit|4|neutraal|0|-|Draag alles.
#S|rmo-0084|review|webshop|sterren=3
K|betalen|informatie|2|neutraal|1|-|De retourkorting en de spaarpunten staan door elkaar op de nota, ik moest er een rekenmachine bij pakken.
K|ontvangen|kwaliteit|4|blijdschap|0|-|Spullen zelf in orde.
#S|rmo-0085|review|webshop|sterren=5
K|gebruiken|privacy|5|vertrouwen|0|-|Met de reflecterende hes zien automobilisten me nu wél in het donker, ik merk dat ze eerder inhouden.
#S|rmo-0086|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Zo'n jas die er op de hanger beter uitziet dan aan je lijf.
K|wijzigen|geen|3|neutraal|0|-|Hij is weer ingepakt.
#S|rmo-0087|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn kleindochter van 7 maanden blijft er rustig in liggen, dat zegt genoeg.
K|gebruiken|kwaliteit|2|neutraal|0|-|De maat op het label zegt 74, ik zou 68 schrijven.
#S|rmo-0088|review|webshop|sterren=1
K|ontvangen|fout|1|boosheid|1|-|Lege doos, mét factuur van 145 euro.
K|hulp|wachttijd|2|irritatie|2|-|En nu loopt er een 'onderzoek' van zes tot acht weken.
#S|rmo-0089|review|webshop|sterren=3
K|orienteren|geen|3|verlangen|0|wens|Als ze er nu nog zakken in zouden maken was het de ideale rok.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Hij valt soepel om de heupen.
#S|rmo-0090|review|webshop|sterren=5
K|hulp|fout|4|dankbaarheid|0|-|Er was een foutje met de kleur en zonder dat ik het had gemeld kreeg ik een mail met excuus en een nieuwe, dank jullie wel!
#S|rmo-0091|review|webshop|sterren=2
K|aanvragen|beleid|2|teleurstelling|0|-|Ledenkorting geldt alleen als je minstens 75 euro besteedt, en mijn blouse kostte 74,95.
#S|rmo-0092|review|webshop|sterren=4
K|ontvangen|levering|4|blijdschap|0|-|Ze hielden me op de hoogte met een appje bij elke stap.
K|ontvangen|kwaliteit|4|blijdschap|0|-|Mijn pakje lag droog onder de carport zoals ik had gevraagd.
K|gebruiken|kwaliteit|3|neutraal|0|-|De kussens moeten even luchten.
#S|rmo-0093|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Warmte prima.
K|gebruiken|kwaliteit|2|neutraal|0|-|Sluiting knelt aan de kin.
#S|rmo-0094|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|ik ben vanbinnen nog steeds 17 en met deze laklaarzen ook van buiten 😎
#S|rmo-0095|review|webshop|sterren=1
K|ontvangen|privacy|1|bezorgdheid+boosheid|0|-|Mijn kind is allergisch voor noten en in het pakje zaten losse nootjes als "leuke verrassing", wie verzint dat.
#S|rmo-0096|review|webshop|sterren=4
K|wijzigen|digitaal|2|neutraal|1|-|De retourknop zat goed verstopt.
K|wijzigen|geen|4|neutraal|0|-|Daarna verliep het zonder gedoe.
K|betalen|wachttijd|4|neutraal|0|-|Drie werkdagen later geld terug.
#S|rmo-0097|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Draadje trok aan de mouw, tien centimeter gat.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Daarmee is mijn feestblouse met pensioen.
#S|rmo-0098|review|webshop|sterren=5
K|orienteren|geen|2|bezorgdheid|0|-|Ik durf in winkels niet goed te zeggen wat ik zoek, ik ben een man die graag rokken draagt.
K|hulp|bejegening|5|dankbaarheid|0|-|Hier werd ik gewoon geholpen, kopje koffie erbij, niet één rare blik.
K|aanvragen|geen|4|opluchting|0|-|Voor het eerst heb ik iets gekocht dat echt bij me past.
K|terugkijken|geen|5|blijdschap|0|-|Alle sterren die ik heb zijn voor deze zaak.
#S|rmo-0099|review|webshop|sterren=3
K|aanleiding|geen|3|neutraal|0|-|Voor het carnaval gekocht.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Bier, slingers en confetti overleefd.
K|gebruiken|kwaliteit|2|neutraal|0|-|De naad in het kruis wat minder.
#S|rmo-0100|review|webshop|sterren=2
K|wijzigen|beleid|3|verwarring|0|vraag|Is de 'gratis ruilservice' nu alleen voor leden of voor iedereen?
K|wijzigen|informatie|2|irritatie|2|-|Van drie medewerkers kreeg ik drie antwoorden.
#S|rmo-0101|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zachte bretelbh voor na de bevalling.
K|gebruiken|kwaliteit|4|opluchting|0|-|Voeden kan ik nu met een hand, mijn man hoeft er niet meer bij te assisteren.
K|orienteren|kwaliteit|2|neutraal|0|-|Geen cupmaten onder B.
#S|rmo-0102|enquete|webshop|csat=1
K|hulp|bejegening|1|boosheid|0|-|'U had hem ook niet moeten wassen', zei de verkoper, over een trui!
#S|rmo-0103|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Dit is de eerste deken waar mijn man en ik het over eens zijn: hij is altijd warm, ik ben altijd koud, en nu slapen we allebei.
#S|rmo-0104|review|webshop|sterren=2
K|aanvragen|geen|3|neutraal|0|-|Voor de herfst twee paar laarzen gekocht in de winkel in Sittard.
K|betalen|fout|2|irritatie|1|-|Aan de kassa de kortingskaart niet gescand, thuis zag ik dat ik dus 30 euro te veel betaald had.
K|hulp|beleid|2|teleurstelling|1|-|Achteraf verrekenen doen ze niet.
#S|rmo-0105|enquete|webshop|nps=8
K|gebruiken|kwaliteit|4|blijdschap|0|-|rokken altijd goed van snit
K|betalen|prijs|3|verlangen|0|wens|mag soms wat vaker in de solden
#S|rmo-0106|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn voeten zijn er dol op.
K|gebruiken|kwaliteit|2|neutraal|0|-|Mijn stappenteller niet, want na een uur lopen zoekt de veter zijn eigen weg.
#S|rmo-0107|review|webshop|sterren=4
K|ontvangen|kwaliteit|2|neutraal|0|-|Er hing een los draadje bij de zoom.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Weggeknipt en nu is het een schitterende rok.
#S|rmo-0108|review|webshop|sterren=2
K|ontvangen|informatie|2|teleurstelling|0|-|'Extra lang' bleek een lengte van 82, mijn vorige van 80 kwam al te hoog.
K|wijzigen|beleid|4|neutraal|0|-|Terugbrengen ging in elk geval moeiteloos.
#S|rmo-0109|review|webshop|sterren=4
K|aanleiding|geen|3|neutraal|0|-|Met een nieuwe puppy in huis moesten er gordijnen komen die tegen een stootje kunnen.
K|orienteren|geen|3|neutraal|0|-|We kozen polyester, niet de chicste stof.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Toch hangen ze stijlvol en ze kreuken niet.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Modderpoten gaan er met een vochtige doek zo af.
K|gebruiken|kwaliteit|2|neutraal|0|-|Bij het raam blijft wel overal hondenhaar aan de zoom hangen.
#S|rmo-0110|review|webshop|sterren=2
K|hulp|geen|3|neutraal|0|-|Klacht ingediend op 12 september over loslatende zolen.
K|hulp|wachttijd|2|neutraal|2|-|Op 2 oktober werd er om foto's gevraagd.
K|hulp|wachttijd|2|neutraal|2|-|Op 29 oktober om het bonnetje.
K|hulp|beleid|2|irritatie|3|-|Op 14 november volgde de afwijzing: te laat gemeld.
#S|rmo-0111|review|webshop|sterren=5
K|orienteren|geen|3|neutraal|0|-|Ik ben niet iemand die recensies schrijft, maar voor deze pyjama maak ik een uitzondering.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Ik heb veertig jaar gewerkt in een slagerij en weet wat koud is; dit is warm.
#S|rmo-0112|review|webshop|sterren=1
K|ontvangen|kwaliteit|1|boosheid|0|-|De fietsjas is aan de binnenkant nat uit de zak gekomen en muf.
K|hulp|bereikbaarheid|1|irritatie|2|-|Chatten met 'Robbie' levert een lijst met vragen op die ik niet gesteld heb.
#S|rmo-0113|review|webshop|sterren=3
K|wijzigen|geen|3|neutraal|0|-|Ik stuur hem terug omdat ik er twee van heb gekregen voor mijn verjaardag.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De eerste blijft, die staat me aan.
#S|rmo-0114|review|webshop|sterren=4
K|orienteren|geen|4|blijdschap|0|-|Ik werd verliefd op een jasje in de etalage.
K|orienteren|geen|3|neutraal|0|-|Binnen bleek het van de collectie van vorig jaar.
K|aanvragen|prijs|4|verrassing|0|-|Dat scheelde me ineens honderdtwintig euro.
#S|rmo-0115|review|webshop|sterren=2
K|wijzigen|informatie|2|verwarring|1|-|Retourformulier wil een reden, maar 'staat mij niet' is er geen.
#S|rmo-0116|review|webshop|sterren=5
K|ontvangen|kwaliteit|4|blijdschap|0|-|Twee kaarsrechte bedsprei-helften die precies aansluiten.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De nachten zijn een graad of twee zachter, zo voelt dat.
#S|rmo-0117|review|webshop|sterren=1
K|betalen|fout|1|boosheid|3|-|Al een halfjaar vecht ik tegen een incassobureau om een jas die ik binnen de termijn heb teruggestuurd.
K|betalen|fout|2|bezorgdheid|0|angst|Straks sta ik zwart genoteerd en krijg ik geen hypotheek, om een jas!
K|hulp|bejegening|1|boosheid|0|-|De winkel haalt de schouders op.
#S|rmo-0118|enquete|webshop|csat=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Voor de maatgevers onder ons: schouder 46, borst 104, lengte 70, getekend maat L.
#S|rmo-0119|review|webshop|sterren=4
K|ontvangen|bejegening|4|blijdschap|0|-|Een jongen kwam alles boven ophangen, heel voorzichtig met mijn antieke kast.
K|ontvangen|kwaliteit|4|blijdschap|0|-|De vouwgordijnen hangen precies gelijk.
K|ontvangen|kwaliteit|2|neutraal|0|-|Bij één ervan ontbrak het koordgewicht.
#S|rmo-0120|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Na een halfjaar is mijn dierbare tas niet meer dan een zak met een hengsel.
#S|rmo-0121|enquete|webshop|csat=5
K|wijzigen|beleid|5|blijdschap|0|-|Zonder gezeur omgeruild, en nog korting ook
#S|rmo-0122|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Zo licht dat je vergeet dat je iets op je rug hebt.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Drie dagen Alpen mee gedaan, schouders intact.
#S|rmo-0123|review|webshop|sterren=2
K|aanvragen|digitaal|2|irritatie|1|-|Voordat ik kon afrekenen moest ik een puzzel oplossen over wat een zebrapad is, tweemaal.
#S|rmo-0124|review|webshop|sterren=4
K|terugkijken|geen|4|vertrouwen|0|-|Blindelings besteld, al voor de zesde keer.
K|ontvangen|levering|4|neutraal|0|-|En zoals steeds binnen 48 uur.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het bh'tje van onze tiener voelt zacht en heeft geen beugel.
#S|rmo-0125|review|webshop|sterren=1
K|terugkijken|geen|2|teleurstelling|0|-|Ooit vijf sterren gegeven, die trek ik hierbij in.
#S|rmo-0126|review|webshop|sterren=3
K|gebruiken|geen|3|neutraal|0|vraag|Weet iemand of je deze lakens ook op 90 graden kan wassen?
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ze liggen overigens heerlijk.
#S|rmo-0127|review|webshop|sterren=4
K|aanleiding|geen|3|neutraal|0|-|Kleinkind op komst, dus ik ben gaan breien met het pakket van deze winkel.
K|gebruiken|informatie|4|blijdschap|0|-|Patroon is helder uitgeschreven met foto's bij elke stap.
K|gebruiken|kwaliteit|2|neutraal|0|-|Van de witte kleur zat er te weinig garen in.
K|hulp|fout|5|dankbaarheid|0|-|Ik kreeg gratis een bolletje nagestuurd met een kaartje erbij.
#S|rmo-0128|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De stof prikt waar hij niet mag prikken.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het patroon is daarentegen oogverblindend.
#S|rmo-0129|review|webshop|sterren=5
K|orienteren|bejegening|5|verrassing|0|-|Nog nooit heeft een verkoper me afgeraden iets te kopen, tot vandaag.
K|terugkijken|geen|5|vertrouwen|0|-|Dus ik kom zeker weer.
#S|rmo-0130|review|webshop|sterren=1
K|wijzigen|bejegening|1|boosheid|0|-|'Dat kunt u toch niet menen', zei ze toen ik een trui wilde omruilen. Nou, ik meende het.
#S|rmo-0131|review|webshop|sterren=3
K|orienteren|digitaal|4|neutraal|0|-|Site is overzichtelijk.
K|ontvangen|levering|3|neutraal|0|-|Levering normaal.
K|gebruiken|kwaliteit|3|neutraal|0|-|Kwaliteit van het hemd gemiddeld.
#S|rmo-0132|review|webshop|sterren=4
K|ontvangen|fout|4|verrassing|0|-|Er was per ongeluk een extra sjaal meegestuurd die ik mocht houden.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Hij is ook nog zacht.
#S|rmo-0133|review|webshop|sterren=2
K|ontvangen|levering|2|neutraal|0|-|Kousen voor sinterklaas kwamen op 6 december, 's avonds.
#S|rmo-0134|review|webshop|sterren=5
K|orienteren|geen|2|bezorgdheid|0|-|Na drie miskopen online was ik sceptisch.
K|ontvangen|kwaliteit|5|opluchting|0|-|Het beddengoed ligt er nu en het is echt, echt katoen, precies zoals ze zeggen.
#S|rmo-0135|review|webshop|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|De rugzak van mijn zoon heeft nog geen week gehaald, hengsels eraf, wiskundeboek in de plas.
K|hulp|wachttijd|2|irritatie|2|-|De winkel wacht op het 'centrale punt' en dat wacht kennelijk op de lente.
#S|rmo-0136|review|webshop|sterren=3
K|wijzigen|geen|3|neutraal|0|-|Maat L retour, maat M besteld.
K|wijzigen|geen|3|verlangen|0|wens|Ik hoop dat die er nog is wanneer het geld terug is.
#S|rmo-0137|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn man vindt hem alledaags en precies daarom draagt hij hem alle dagen.
#S|rmo-0138|review|webshop|sterren=2
K|ontvangen|kwaliteit|2|teleurstelling|0|-|Het jurkje past haar al niet meer op de dag dat het aankwam.
K|ontvangen|levering|2|irritatie|0|-|Ja, zo lang duurde het.
#S|rmo-0139|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|opluchting|0|-|Sinds ik deze schoenen heb, is mijn rugpijn weg.
#S|rmo-0140|review|webshop|sterren=1
K|aanvragen|informatie|1|boosheid|0|-|Eerst 'op voorraad', dan 'levering over 9 weken', ik noem dat een leugen om je geld binnen te harken.
#S|rmo-0141|review|webshop|sterren=4
K|hulp|fout|4|opluchting|1|-|Spijkerbroek was op de bovenbeen doorgesleten na vier maanden en is volledig vergoed.
#S|rmo-0142|enquete|webshop|csat=3
K|ontvangen|kwaliteit|3|neutraal|0|-|Kleine kras op de gesp.
K|hulp|fout|4|neutraal|0|-|Kreeg er 5 euro korting voor.
#S|rmo-0143|enquete|webshop|nps=10
K|terugkijken|geen|5|blijdschap|0|-|allerleukste kinderkledingwinkel van de provincie, ik heb al vijf mama's gestuurd
#S|rmo-0144|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Ritselt bij iedere beweging, ongeschikt voor vogelaars.
#S|rmo-0145|review|webshop|sterren=5
K|ontvangen|levering|4|blijdschap|0|-|Het werd bij mijn moeder bezorgd, met kaartje en bloemetje.
K|ontvangen|kwaliteit|5|blijdschap|0|-|Ze belde me in tranen van geluk op.
#S|rmo-0146|review|webshop|sterren=3
K|orienteren|geen|2|bezorgdheid|0|angst|Ik durf niet op maat te bestellen omdat ze zo wisselend reageren op de maten.
K|orienteren|geen|3|neutraal|0|vraag|Wie is 1,60 en weegt 65 kilo en kan mij zeggen welke maat het is geworden?
#S|rmo-0147|enquete|webshop|csat=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ze zijn door de modder van Werchter, door een huwelijk en door de Dodentocht gegaan.
K|gebruiken|kwaliteit|2|neutraal|0|-|De veters niet.
#S|rmo-0148|enquete|webshop|nps=1
K|gebruiken|privacy|1|boosheid|0|-|Contactallergie van de lijm in de schoen, drie weken niet kunnen werken.
K|hulp|wachttijd|2|irritatie|2|-|Ik heb een claim ingediend, en wacht sinds augustus.
#S|rmo-0149|review|webshop|sterren=2
K|gebruiken|kwaliteit|4|blijdschap|0|-|Vorm is top,
K|gebruiken|kwaliteit|2|teleurstelling|0|-|maar het zwart wordt bij de tweede wasbeurt al donkergrijs.
#S|rmo-0150|review|webshop|sterren=5
K|aanvragen|prijs|4|verrassing|0|-|Er was een kleine verrassing aan de kassa: 20 procent extra voor zestigplussers.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De mantel is elegant en warm.
#S|rmo-0151|review|webshop|sterren=3
K|betalen|geen|3|neutraal|0|-|Gekocht op afbetaling, 3 keer 40.
K|betalen|digitaal|4|neutraal|0|-|De automatische afschrijving liep zoals het hoort.
K|gebruiken|kwaliteit|3|neutraal|0|-|Tas nog in gebruik.
#S|rmo-0152|review|webshop|sterren=4
K|aanvragen|digitaal|2|neutraal|1|-|De kortingscode werkte pas na het wissen van mijn cookies.
K|ontvangen|kwaliteit|4|blijdschap|0|-|De lakens zijn het waard, puur percal.
#S|rmo-0153|review|webshop|sterren=2
K|wijzigen|beleid|2|teleurstelling|0|-|Ringen op maat zijn van ruil uitgesloten, ook als de maat niet klopt.
#S|rmo-0154|review|webshop|sterren=5
K|orienteren|informatie|4|blijdschap|0|-|Elk kledingstuk heeft een eigen levensverhaal op de site: wie, waar, wanneer.
K|orienteren|geen|4|vertrouwen|0|-|Dat geeft me het gevoel dat er niemand is uitgebuit.
#S|rmo-0155|review|webshop|sterren=1
K|gebruiken|storing|1|boosheid|0|-|Het slot van mijn koffer weigert op de luchthaven en ik sta daar met een snijtang in mijn blote voeten.
#S|rmo-0156|review|webshop|sterren=3
K|hulp|wachttijd|3|neutraal|0|-|Antwoord na twee dagen.
K|hulp|fout|4|neutraal|0|-|Vervanging was in orde.
#S|rmo-0157|review|webshop|sterren=4
K|hulp|herhaling|4|blijdschap|0|-|Bij mijn tweede bezoek wist ze nog precies welke maat en welke hak ik had gepast.
#S|rmo-0158|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Gordijnen met ringen klinken 's morgens als een treinstel.
#S|rmo-0159|review|webshop|sterren=5
K|hulp|fout|5|blijdschap|1|-|Na de verkeerde lengte kwam er binnen een week een nieuwe set, op hun kosten ingekort en opgehangen.
#S|rmo-0160|review|webshop|sterren=4
K|orienteren|geen|3|verlangen|0|wens|Wat ik nog miste in mijn garderobe was een degelijk gilet.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Dat gemis is verholpen, grijs en met zes knopen.
#S|rmo-0161|enquete|webshop|csat=1
K|hulp|belofte|1|boosheid|3|-|Vier keer belooft men dat een manager belt, vier keer niet.
K|terugkijken|geen|1|boosheid|0|-|Ik waarschuw iedereen in mijn buurt.
#S|rmo-0162|review|webshop|sterren=3
K|ontvangen|informatie|2|neutraal|0|-|De geleverde stof heet 'ecru' en is wit.
#S|rmo-0163|review|webshop|sterren=2
K|ontvangen|fout|2|neutraal|1|-|Schoenen in twee verschillende maten, een 42 en een 43.
K|wijzigen|geen|3|neutraal|0|-|Eén losse schoen terugsturen kan niet, dus allebei gaan weg.
#S|rmo-0164|enquete|webshop|csat=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Lange onderbroek met zachte binnenkant, zelfs mijn kleinzoon draagt hem tijdens het schaatsen.
#S|rmo-0165|review|webshop|sterren=5
K|terugkijken|geen|5|blijdschap|0|-|Ik zou deze winkel aan de koningin aanbevelen.
#S|rmo-0166|review|webshop|sterren=3
K|gebruiken|kwaliteit|2|neutraal|0|-|Kleurt licht af op witte sokken.
K|gebruiken|kwaliteit|4|neutraal|0|-|Verder correct.
#S|rmo-0167|review|webshop|sterren=2
K|orienteren|informatie|2|verwarring|1|-|Ik kan niet meer volgen welke van de acht 'classic fit'-varianten nu de mijne is.
#S|rmo-0168|review|webshop|sterren=1
K|ontvangen|levering|1|boosheid|2|-|De jurk zou er voor mijn diploma-uitreiking zijn, hij kwam er na.
K|wijzigen|prijs|2|teleurstelling|0|-|Retour kostte me acht euro.
#S|rmo-0169|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik zie geen enkel pluisje na twee maanden intensief dragen.
#S|rmo-0170|review|diensten|sterren=5
K|hulp|wachttijd|5|dankbaarheid|0|-|Mijn trouwjurk is op de allerlaatste dag nog ingekort, ik krijg er nu nog een brok van in mijn keel, ontzettend bedankt.
#S|rmo-0171|review|webshop|sterren=3
K|aanleiding|geen|3|neutraal|0|-|Voor de bruiloft van onze oudste had ik een mantelpakje nodig.
K|orienteren|geen|3|neutraal|0|-|In de winkels in onze streek hangt voor maat 46 alleen maar zwart, dus mijn dochter zette me achter de computer.
K|orienteren|informatie|4|blijdschap|0|-|Op deze site stonden bij ieder pakje foto's van gewone vrouwen, dat beviel me.
K|orienteren|informatie|2|verwarring|0|-|Wat ik niet goed begreep was het verschil tussen 46 kort en 46 normaal.
K|hulp|bereikbaarheid|4|blijdschap|0|-|Ik heb gebeld en kreeg na twee keer overgaan een mevrouw aan de lijn.
K|orienteren|informatie|4|vertrouwen|0|-|Zij liet me mijn rug opmeten en zei dat ik kort moest nemen.
K|aanvragen|digitaal|2|neutraal|1|-|Betalen lukte me niet alleen, je moet met zo'n code via de telefoon.
K|ontvangen|levering|4|neutraal|0|-|Donderdag stond de doos er, in de ochtend zoals gezegd.
K|ontvangen|kwaliteit|4|blijdschap|0|-|Het jasje zat meteen als op maat gemaakt.
K|ontvangen|kwaliteit|2|teleurstelling|0|-|De rok daarentegen draaide om mijn benen heen zodra ik liep.
K|wijzigen|beleid|4|opluchting|0|-|Alleen de rok terugsturen mocht gelukkig.
K|betalen|fout|2|neutraal|1|-|Over de terugbetaling moest ik nog wel een keer bellen, want er was een ander bedrag gestort dan op de bon stond.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Met een andere rok eronder heb ik de hele dag complimenten gekregen.
#S|rmo-0172|review|webshop|sterren=2
K|orienteren|geen|3|neutraal|0|-|Nieuwe hardloopschoenen gezocht na 900 km op de vorige.
K|aanvragen|geen|3|neutraal|0|-|Zelfde merk, zelfde type, volgende versie.
K|ontvangen|kwaliteit|2|teleurstelling|0|-|Het is alleen in naam nog dezelfde schoen.
K|gebruiken|kwaliteit|2|neutraal|0|-|De neus is smaller geworden.
K|gebruiken|kwaliteit|2|neutraal|0|-|De demping is harder.
K|gebruiken|privacy|2|neutraal|0|-|Na tien kilometer een blauwe nagel.
K|wijzigen|beleid|2|neutraal|0|-|Ruilen kon niet meer, want ermee buiten geweest.
K|terugkijken|geen|3|verlangen|0|wens|Breng alsjeblieft het oude model terug.
#S|rmo-0173|review|webshop|sterren=5
K|ontvangen|kwaliteit|4|blijdschap|0|-|Wat zit dit jasje goed in elkaar.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De naden zijn afgebiesd, de knopen zitten met een steeltje vast en er zit een reserveknoop bij.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Als gepensioneerd coupeuse let ik daar op.
K|terugkijken|geen|5|blijdschap|0|-|Hulde aan het atelier.
#S|rmo-0174|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Dikke stof, valt goed over mijn buik.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Wel jammer dat je hem niet in de droger mag.
#S|rmo-0175|review|webshop|sterren=1
K|orienteren|informatie|2|irritatie|0|-|Alle foto's zijn van voren genomen en nu weet ik waarom.
K|ontvangen|kwaliteit|2|teleurstelling|0|-|Achterkant is van een andere, goedkopere stof.
K|wijzigen|prijs|2|boosheid|0|-|12 euro om het te retourneren.
K|hulp|wachttijd|2|irritatie|1|-|En mijn mail hierover ligt daar al ruim een week.
#S|rmo-0176|review|webshop|sterren=4
K|aanleiding|geen|3|neutraal|0|-|Nieuwe baan, kledingvoorschrift: donkerblauwe pantalon.
K|aanvragen|geen|3|neutraal|0|-|Twee gekocht zodat ik kan wisselen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zitten comfortabel, ook op de fiets.
K|gebruiken|kwaliteit|2|neutraal|0|-|De vouw is er na één wasbeurt uit.
K|betalen|prijs|4|neutraal|0|-|Met de tweede voor de halve prijs ben ik niet duur uit.
#S|rmo-0177|review|webshop|sterren=3
K|ontvangen|levering|4|neutraal|0|-|Snel geleverd.
K|ontvangen|kwaliteit|2|neutraal|0|-|Doos was ingedeukt.
K|ontvangen|kwaliteit|4|opluchting|0|-|Inhoud gelukkig onbeschadigd.
K|gebruiken|kwaliteit|3|neutraal|0|-|Over de duurzaamheid kan ik na een week nog niks zeggen.
#S|rmo-0178|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|Alweer een jas van dit merk waarvan de rits het begeeft.
K|hulp|geen|3|verlangen|0|wens|Ik wil graag dat hij kosteloos vervangen wordt.
#S|rmo-0179|review|webshop|sterren=5
K|orienteren|informatie|4|blijdschap|0|-|Heb me rot gelachen om de productbeschrijvingen, alleen daarom al zou je hier kopen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Sokken doen waar ze voor zijn.
#S|rmo-0180|review|diensten|sterren=4
K|aanvragen|bereikbaarheid|4|blijdschap|0|-|Bij dit naaiatelier kun je zonder afspraak binnenlopen.
K|hulp|kwaliteit|4|blijdschap|0|-|Rits in mijn winterjas vervangen, je ziet niet dat het niet de oorspronkelijke is.
K|hulp|prijs|3|neutraal|0|-|Kosten: 27 euro.
K|hulp|levering|2|neutraal|1|-|Hij was wel drie dagen later klaar dan gezegd.
#S|rmo-0181|review|diensten|sterren=1
K|gebruiken|kwaliteit|1|teleurstelling|0|-|De stomerij heeft de zijden sari van mijn moeder verkleurd teruggegeven.
K|hulp|bejegening|1|boosheid|1|-|Geen excuus, enkel een vinger naar het bordje 'op eigen risico' aan de muur.
K|hulp|geen|3|verlangen|0|wens|Geld hoef ik niet, ik zou het al fijn vinden als iemand toegaf dat het daar gebeurd is.
#S|rmo-0182|review|webshop|sterren=3
K|orienteren|geen|3|neutraal|0|vraag|Heeft iemand ervaring met deze schoenen bij een hoge wreef?
#S|rmo-0183|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De badjas is zwaar en zacht.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Kleur blijft mooi.
K|gebruiken|kwaliteit|2|neutraal|0|-|Lusje om hem op te hangen is na een maand gescheurd.
#S|rmo-0184|review|webshop|sterren=2
K|aanvragen|geen|3|neutraal|0|-|Drie weken voor de communie besteld.
K|ontvangen|levering|2|neutraal|0|-|Een dag ervoor geleverd.
K|ontvangen|fout|2|boosheid|0|-|De schoentjes zaten er niet bij.
K|hulp|bereikbaarheid|2|irritatie|2|-|Bellen kon niet meer want zaterdagmiddag gesloten.
K|ontvangen|geen|2|teleurstelling|0|-|Ze heeft haar communie gedaan op haar gymschoenen van school.
#S|rmo-0185|review|webshop|sterren=5
K|hulp|bejegening|4|blijdschap|0|-|In deze zaak kennen ze me bij mijn voornaam.
K|orienteren|informatie|4|vertrouwen|0|-|Als iets me niet staat, zegt Gerda het.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Alles wat ik hier de laatste jaren kocht, draag ik nog.
K|terugkijken|geen|5|blijdschap|0|-|Van zulke winkels zouden er meer moeten zijn.
#S|rmo-0186|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het vest heeft een goede lengte
K|gebruiken|kwaliteit|2|neutraal|0|-|maar je moet wel een dun shirt eronder want de mouwen zijn smal
#S|rmo-0187|enquete|webshop|nps=6
K|wijzigen|geen|3|neutraal|0|-|Twee keer geruild dit jaar
K|wijzigen|wachttijd|4|neutraal|0|-|de ene keer ging het vlot
K|wijzigen|wachttijd|2|neutraal|3|-|de andere keer duurde het vier weken
#S|rmo-0188|review|webshop|sterren=4
K|orienteren|kwaliteit|4|blijdschap|0|-|De lakens voelde ik eerst in de winkel en ik was verkocht.
K|aanvragen|prijs|4|neutraal|0|-|Online waren ze tien euro goedkoper, daar dus maar besteld.
K|ontvangen|levering|3|neutraal|0|-|Op zaterdag aangekomen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Slapen heerlijk.
#S|rmo-0189|review|webshop|sterren=2
K|betalen|fout|2|neutraal|1|-|Er is verzendkosten gerekend terwijl ik boven de 50 euro zat.
K|hulp|wachttijd|2|neutraal|1|-|Mail van 6 juni nog niet beantwoord.
K|gebruiken|kwaliteit|4|neutraal|0|-|T-shirts zijn goed.
#S|rmo-0190|review|webshop|sterren=1
K|terugkijken|geen|1|boosheid|0|-|NIET DOEN!!! Dit is een nepwinkel.
K|ontvangen|levering|1|boosheid|0|-|Betaald en nooit iets ontvangen.
K|aanvragen|informatie|2|boosheid|0|-|De site ziet er betrouwbaar uit en dat is juist het gemene.
#S|rmo-0191|review|webshop|sterren=5
K|wijzigen|digitaal|4|blijdschap|0|-|Retourneren: QR-code, pakketpunt, klaar.
K|betalen|wachttijd|4|blijdschap|0|-|Twee dagen later stond het geld op mijn rekening.
K|terugkijken|geen|4|vertrouwen|0|-|Daardoor durf ik hier makkelijker iets te proberen.
#S|rmo-0192|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Stof is 60% katoen en 40% polyester.
K|gebruiken|kwaliteit|2|neutraal|0|-|Wordt statisch.
K|gebruiken|kwaliteit|4|neutraal|0|-|Blijft goed in vorm.
#S|rmo-0193|review|webshop|sterren=4
K|aanleiding|geen|3|neutraal|0|-|Onze jongste wisselt sinds kort van maat alsof het een sport is.
K|orienteren|prijs|4|blijdschap|0|-|Tweedehands kinderkleren via deze site zijn dan een uitkomst.
K|ontvangen|kwaliteit|4|blijdschap|0|-|Alles was gewassen, gestreken en netter dan omschreven.
K|ontvangen|kwaliteit|2|neutraal|0|-|Bij één broek zat een klein gaatje dat niet vermeld stond.
#S|rmo-0194|review|webshop|sterren=2
K|orienteren|geen|2|bezorgdheid|0|-|Ik twijfelde al bij het zien van de lage prijs.
K|ontvangen|kwaliteit|2|teleurstelling|0|-|Terecht, want de riem is van papier met een laagje.
K|terugkijken|geen|3|neutraal|0|-|Eigen schuld.
#S|rmo-0195|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|opluchting|0|-|Mijn dochter van 13 schaamde zich voor haar brace, met deze wijde broek ziet niemand er iets van.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Ze fietst weer zingend naar school.
#S|rmo-0196|review|webshop|sterren=3
K|ontvangen|kwaliteit|2|neutraal|0|-|De glans is feller dan ik dacht.
K|gebruiken|kwaliteit|4|neutraal|0|-|Zit lekker, dat wel.
K|wijzigen|geen|3|neutraal|0|-|Ik hou hem.
#S|rmo-0197|review|webshop|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Na één nacht was mijn witte laken roze van de nieuwe pyjama.
K|gebruiken|privacy|2|bezorgdheid|0|vraag|En mijn huid ook, dus wat zit daar in?
#S|rmo-0198|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Goed leesbare wijzerplaat.
K|gebruiken|kwaliteit|2|neutraal|0|-|Tikt wel hard, hij ligt 's nachts in de la.
#S|rmo-0199|review|webshop|sterren=2
K|hulp|informatie|2|irritatie|1|-|Bij de klantendienst weten ze van hun eigen wasvoorschriften niks af.
K|hulp|doorverwijzing|2|irritatie|1|-|Ik werd doorgestuurd naar een pagina die weer naar hen doorstuurt.
#S|rmo-0200|review|webshop|sterren=5
K|aanvragen|beleid|4|opluchting|0|-|Ik mocht de wandelwagen een weekend thuis proberen voordat ik betaalde.
K|ontvangen|kwaliteit|4|blijdschap|0|-|Hij past opgeklapt in onze kleine auto.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Rijdt met een vinger, ook over grind.
#S|rmo-0201|review|webshop|sterren=4
K|ontvangen|levering|4|neutraal|0|-|Netjes bezorgd door een dame op een bakfiets.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Lekker zachte handdoeken.
K|betalen|prijs|2|neutraal|0|-|Ze waren vorig jaar wel 3 euro goedkoper.
#S|rmo-0202|review|webshop|sterren=3
K|orienteren|informatie|2|neutraal|0|-|Bij de beschrijving staat dat het model 1,75 is, niet welke maat ze aanheeft.
K|ontvangen|kwaliteit|3|neutraal|0|-|Maat 38 genomen en die zit ruim.
#S|rmo-0203|review|webshop|sterren=2
K|gebruiken|storing|2|neutraal|0|-|Hakje afgebroken op de derde dag.
K|hulp|beleid|2|irritatie|1|-|Ze willen het alleen lijmen, een nieuw paar zit er niet in.
#S|rmo-0204|review|webshop|sterren=5
K|terugkijken|geen|5|blijdschap|0|-|tien jaar klant, nul klachten
#S|rmo-0205|review|webshop|sterren=1
K|wijzigen|bejegening|1|boosheid|1|-|Het pakje dat ik retour bracht werd voor mijn neus opengescheurd en besnuffeld.
K|wijzigen|bejegening|1|teleurstelling|0|-|Ik voelde me vies terwijl ik hem niet eens gedragen had.
#S|rmo-0206|review|webshop|sterren=4
K|orienteren|geen|3|verlangen|0|wens|Ik zocht een ketting bij een jurk met een diepe hals.
K|orienteren|bejegening|4|blijdschap|0|-|De vrouw van de winkel vroeg om een foto van de jurk en stuurde drie voorstellen terug.
K|ontvangen|kwaliteit|4|blijdschap|0|-|Uiteindelijk de middelste gekocht en die komt precies waar hij moet komen.
#S|rmo-0207|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Gymtas is groot genoeg
K|gebruiken|kwaliteit|2|neutraal|0|-|touwtjes zijn te dun en snijden in de schouder
K|betalen|prijs|4|neutraal|0|-|voor 9 euro prima
#S|rmo-0208|review|bezorging|sterren=2
K|ontvangen|levering|2|verwarring|0|-|Volgens de mail is er getekend voor ontvangst, maar door wie, ik was op mijn werk.
K|ontvangen|levering|2|bezorgdheid|1|-|Nu ben ik al twee dagen alle buren langs geweest.
K|hulp|geen|3|neutraal|0|vraag|Wie gaat er achteraan, jullie of ik?
#S|rmo-0209|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De winterlaarzen zijn ingelopen vanaf dag één.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn voeten bleven warm op de kerstmarkt.
K|gebruiken|kwaliteit|2|neutraal|0|-|Van strooizout krijgen ze witte kringen.
#S|rmo-0210|review|webshop|sterren=4
K|aanleiding|geen|3|neutraal|0|-|Door mijn reuma krijg ik knopen niet meer dicht.
K|orienteren|geen|2|neutraal|2|-|Lang moeten zoeken voor ik een blouse vond met drukkers die er toch gekleed uitziet.
K|aanvragen|digitaal|4|neutraal|0|-|Bestellen ging vanzelf.
K|ontvangen|levering|4|neutraal|0|-|Na twee dagen had ik hem.
K|gebruiken|kwaliteit|4|opluchting|0|-|Ik kan me weer zelf aankleden, en dat betekent meer dan ik kan opschrijven.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Helaas alleen in pasteltinten.
K|orienteren|geen|3|verlangen|0|wens|Donkerblauw zou ik meteen nemen.
#S|rmo-0211|review|webshop|sterren=2
K|aanleiding|geen|3|neutraal|0|-|We zijn in februari verhuisd en hadden voor vier kamers gordijnen nodig.
K|aanvragen|beleid|4|blijdschap|0|-|Een adviseur kwam gratis aan huis opmeten.
K|orienteren|informatie|4|neutraal|0|-|Hij gaf ons een duidelijke offerte met twee varianten.
K|ontvangen|belofte|2|neutraal|3|-|Er was acht weken afgesproken, het zijn er dertien geworden.
K|ontvangen|fout|2|teleurstelling|0|-|In de kinderkamer hingen ze de stof van de slaapkamer op.
K|hulp|wachttijd|4|neutraal|0|-|Twee dagen na mijn melding stonden ze er weer,
K|hulp|fout|4|opluchting|0|-|en toen was het binnen een uur omgewisseld.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De stof zelf is een plaatje.
K|betalen|fout|2|irritatie|1|-|Op de eindfactuur stonden vervolgens twee keer montagekosten.
#S|rmo-0212|review|webshop|sterren=5
K|orienteren|geen|3|neutraal|0|-|Recensies gelezen, maat groter genomen, goed gegokt.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Fijne zwarte jeans, blijft zwart.
#S|rmo-0213|review|webshop|sterren=1
K|hulp|bejegening|1|boosheid|0|-|Onbeschofte man aan de kassa, gooide mijn wisselgeld zowat op de toonbank.
K|wijzigen|beleid|2|neutraal|1|-|Ruilen kon alleen tot 17 uur, het was zes over.
#S|rmo-0214|review|webshop|sterren=3
K|ontvangen|kwaliteit|3|neutraal|0|-|Tas is bordeaux, niet rood.
K|gebruiken|kwaliteit|4|neutraal|0|-|Veel vakjes.
K|gebruiken|kwaliteit|2|neutraal|0|-|Rits loopt stroef.
#S|rmo-0215|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|t zijn gewoon goeie onderbroeken, wat moet ne mens daar nog over schrijven
#S|rmo-0216|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Dacht eindelijk een warme jas te hebben, sta ik nog te klappertanden aan de bushalte.
#S|rmo-0217|review|webshop|sterren=5
K|ontvangen|kwaliteit|5|verrassing|0|-|Ik maakte het open en was sprakeloos, wat een verfijnd werk, elk bloemblaadje apart gezet.
K|betalen|prijs|4|blijdschap|0|-|Bij een juwelier in de stad was ik het dubbele kwijt geweest.
#S|rmo-0218|review|webshop|sterren=2
K|aanvragen|digitaal|2|irritatie|2|-|Door een foutmelding bij het betalen drie keer opnieuw moeten beginnen, inclusief alle maten.
K|hulp|bereikbaarheid|2|neutraal|1|-|De chat was op dat uur niet bezet.
K|ontvangen|levering|4|neutraal|0|-|Uiteindelijk wel netjes op tijd in huis gehad.
#S|rmo-0219|review|webshop|sterren=3
K|orienteren|geen|3|neutraal|0|-|De S leek me te klein, de M te groot.
K|orienteren|informatie|4|neutraal|0|-|Op mijn vraag werd S aangeraden.
K|ontvangen|kwaliteit|2|neutraal|0|-|Die S zit strak bij de armen.
K|wijzigen|levering|3|neutraal|0|vraag|Kan de M nog voor het weekend hier zijn als ik vandaag retour doe?
#S|rmo-0220|review|webshop|sterren=4
K|betalen|wachttijd|2|neutraal|1|-|Tien dagen op mijn geld gewacht, iets lang.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Over het tweede paar, dat ik wel hield, ben ik zeer te spreken.
#S|rmo-0221|review|webshop|sterren=1
K|aanvragen|privacy|1|bezorgdheid|0|angst|Na mijn bestelling kreeg ik mails met mijn volledige adres van een winkel die ik niet ken, ik ben bang dat ze mijn gegevens doorverkopen.
K|ontvangen|levering|2|boosheid|0|-|Het jurkje is er nog altijd niet.
#S|rmo-0222|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|De hoes zit in een handomdraai om de zetelkussens.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Onze zetel van twintig jaar oud ziet eruit als uit de showroom!
#S|rmo-0223|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Prettig zittende beenwarmers.
K|gebruiken|kwaliteit|2|neutraal|0|-|Ze pluizen een beetje.
#S|rmo-0224|enquete|webshop|csat=4
K|orienteren|informatie|4|neutraal|0|-|maatadvies klopte
K|ontvangen|levering|4|neutraal|0|-|1 dag levertijd
K|ontvangen|kwaliteit|2|neutraal|0|-|zak was opengescheurd
#S|rmo-0225|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Bij 30 graden gewassen, volgens voorschrift, en toch een maat gekrompen.
K|betalen|geen|3|neutraal|0|wens|Ik wil mijn aankoopbedrag terug.
#S|rmo-0226|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Bretels, 3,5 cm breed, clips van metaal.
K|gebruiken|kwaliteit|2|neutraal|0|-|Clips laten afdrukken na op de stof.
#S|rmo-0227|review|webshop|sterren=5
K|hulp|fout|4|dankbaarheid|1|-|Na mijn klacht over een losse naad kreeg ik een belletje van de eigenaar in hoogsteigen persoon.
K|terugkijken|geen|5|vertrouwen|0|-|Hier staat men nog achter zijn product.
#S|rmo-0228|review|webshop|sterren=1
K|ontvangen|kwaliteit|1|boosheid|0|-|Kinderwagen aangekomen met een verbogen as en drie wielen in plaats van vier!
K|hulp|belofte|1|boosheid|2|-|'Morgen brengen we het wiel', dat was elf dagen geleden.
K|ontvangen|geen|2|teleurstelling|2|-|Intussen draag ik een baby van zes kilo overal naartoe.
#S|rmo-0229|review|webshop|sterren=4
K|orienteren|informatie|4|blijdschap|0|-|Wat ik prettig vind: je ziet meteen of jouw maat er nog is.
K|aanvragen|digitaal|4|neutraal|0|-|Daarna in twee klikken klaar.
#S|rmo-0230|review|webshop|sterren=2
K|wijzigen|informatie|2|verwarring|1|-|In mijn account staat 'retour verwerkt', op papier staat 'retour geweigerd', wat is het nou?
K|betalen|wachttijd|2|neutraal|1|-|Geld heb ik niet gezien.
#S|rmo-0231|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Koop. Deze. Sloffen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn kat is het met mij eens.
#S|rmo-0232|review|webshop|sterren=3
K|ontvangen|levering|2|neutraal|0|-|Duurde acht dagen.
K|ontvangen|informatie|2|neutraal|0|-|Geen bericht tussendoor.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het dekbed zelf: niks dan lof.
#S|rmo-0233|review|webshop|sterren=4
K|aanleiding|geen|3|neutraal|0|-|Begin dit jaar ben ik gaan zwemmen voor mijn rug.
K|orienteren|geen|3|neutraal|0|-|Zocht een badpak met hoge rug en brede bandjes.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Na vijftig keer chloor nog steeds op kleur.
#S|rmo-0234|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|Wie ontwerpt er in vredesnaam een winterjas zonder binnenzak?
K|gebruiken|kwaliteit|4|neutraal|0|-|Warm is hij wel.
#S|rmo-0235|review|webshop|sterren=1
K|vertrekken|geen|1|boosheid|0|-|Ik heb mijn klantenkaart doorgeknipt aan de balie, zo kwaad was ik.
K|wijzigen|beleid|1|boosheid|1|-|Een jas van 300 euro met een weeffout en ze wilden hem alleen ruilen tegen een tegoedbon.
#S|rmo-0236|review|webshop|sterren=5
K|orienteren|geen|2|bezorgdheid|0|-|Mijn zoon van 16 haat winkelen, dus ik hield mijn hart vast.
K|orienteren|bejegening|4|blijdschap|0|-|De verkoper praatte met hem over gamen en legde tussendoor twee broeken neer.
K|aanvragen|wachttijd|5|verrassing|0|-|In een kwartier stonden we buiten met beide broeken én een lachende puber.
#S|rmo-0237|review|webshop|sterren=3
K|betalen|informatie|2|neutraal|0|-|Geen factuur in de doos.
K|betalen|digitaal|4|neutraal|0|-|Wel te downloaden in het account.
K|gebruiken|kwaliteit|4|neutraal|0|-|Stropdas is keurig.
#S|rmo-0238|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De blouse is van boven tot onder in orde: kraag, manchet, lengte.
K|wijzigen|geen|2|neutraal|1|-|Het kostte me alleen twee bestellingen voor ik mijn maat had.
#S|rmo-0239|review|webshop|sterren=2
K|ontvangen|fout|2|teleurstelling|0|-|Op het naamkettinkje staat "Floor" met één o.
K|hulp|wachttijd|2|bezorgdheid|1|angst|Het is voor haar verjaardag zaterdag en ik vrees dat dat niet meer goed komt.
#S|rmo-0240|review|webshop|sterren=4
K|hulp|fout|4|opluchting|0|-|Vervolg op mijn vorige beoordeling: het goede kettinkje is er toch vrijdag gekomen.
K|terugkijken|geen|4|neutraal|0|-|Daarom van twee naar vier sterren.
#S|rmo-0241|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Na een jaar gebruik:
K|gebruiken|kwaliteit|4|neutraal|0|-|binnenvoering nog heel,
K|gebruiken|kwaliteit|2|neutraal|0|-|buitenkant kaal bij de mouwen.
#S|rmo-0242|review|webshop|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|pure rommel, twee keer aan en de zool klapt als een bek open
#S|rmo-0243|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Als ik deze jurk aantrek sta ik rechterop.
#S|rmo-0244|review|webshop|sterren=2
K|orienteren|informatie|2|teleurstelling|0|-|De stalen kwamen overeen met niets van wat er later hing.
K|hulp|informatie|2|irritatie|1|-|'Kleurverschillen zijn mogelijk', kreeg ik te horen, maar van taupe naar paars is een ander verhaal.
#S|rmo-0245|enquete|webshop|nps=9
K|orienteren|bejegening|4|blijdschap|0|-|fijne hulp bij het kiezen van mijn steunkousen
K|aanvragen|beleid|4|dankbaarheid|0|-|en ze regelden zelf alles met de mutualiteit, bedankt!
#S|rmo-0246|review|webshop|sterren=4
K|orienteren|geen|3|neutraal|0|-|Eerst thuis opgemeten met hun printbare voetmeter.
K|ontvangen|kwaliteit|4|blijdschap|0|-|De kinderschoenen hadden precies een duim speling.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ze rent erop weg.
#S|rmo-0247|enquete|webshop|csat=3
K|ontvangen|bejegening|4|blijdschap|0|-|Bezorger wachtte tot ik beneden was met mijn krukken.
K|ontvangen|kwaliteit|2|teleurstelling|0|-|De pantoffels vielen tegen, de zool is een lapje vilt.
#S|rmo-0248|review|webshop|sterren=2
K|terugkijken|geen|2|teleurstelling|0|-|Ik raad het niet aan als je iets zoekt dat langer dan een zomer meegaat.
K|gebruiken|kwaliteit|2|neutraal|0|-|Bij mij waren de naden in september op.
#S|rmo-0249|review|webshop|sterren=5
K|aanleiding|geen|2|teleurstelling|0|-|Ik was mijn man verloren en had zijn verjaardagstrui nog in de kast met het prijskaartje eraan.
K|wijzigen|beleid|5|dankbaarheid|0|-|Ze namen hem na vier maanden zonder een woord terug.
#S|rmo-0250|review|webshop|sterren=4
K|betalen|prijs|4|blijdschap|0|-|In de solden voor 40 euro in plaats van 110.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Stevige botten.
K|gebruiken|kwaliteit|2|neutraal|0|-|De stoffen rand bovenaan is niet tegen modder bestand.
#S|rmo-0251|review|webshop|sterren=3
K|aanvragen|prijs|3|neutraal|0|vraag|Kan ik twee kortingscodes combineren of pakt hij er maar een?
K|gebruiken|kwaliteit|4|neutraal|0|-|Eerdere bestelling was prima.
#S|rmo-0252|review|webshop|sterren=1
K|orienteren|informatie|1|boosheid|0|-|Maatadvies van 'de experts' zat er twee maten naast.
K|wijzigen|prijs|2|irritatie|0|-|De retour mocht ik zelf betalen.
K|hulp|informatie|2|verwarring|1|-|Volgens hen was het geen advies maar een 'suggestie'.
#S|rmo-0253|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|verrassing|0|-|Het mutsje voor onze prematuur van 38 cm past echt, dat hadden we nergens gevonden.
K|hulp|bejegening|4|dankbaarheid|0|-|Er zat een lief briefje bij van de breisters, dank aan allemaal.
#S|rmo-0254|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Slaapmasker laat licht door bij de neus.
K|gebruiken|kwaliteit|2|neutraal|0|-|Band verliest rek.
#S|rmo-0255|review|webshop|sterren=5
K|ontvangen|levering|5|blijdschap|0|-|Vrijdag om vier uur besteld, zaterdag voor het bal al aan.
#S|rmo-0256|review|webshop|sterren=3
K|orienteren|kwaliteit|2|neutraal|0|-|Het aanbod in lange maten is klein.
K|aanvragen|geen|3|neutraal|0|-|Gekocht wat er was.
K|gebruiken|kwaliteit|4|blijdschap|0|-|En dat valt best te dragen.
#S|rmo-0257|review|webshop|sterren=2
K|hulp|wachttijd|2|irritatie|1|-|Klacht van 1 april nog steeds 'in behandeling'.
K|hulp|wachttijd|2|irritatie|0|-|Is dat soms een grap?
#S|rmo-0258|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Onze peuter noemt het haar zonnejurk.
K|gebruiken|kwaliteit|2|neutraal|0|-|De gele kleur wordt met de week een tint lichter.
#S|rmo-0259|enquete|webshop|csat=1
K|betalen|belofte|1|boosheid|3|-|Toegezegd werd dat ik mijn 64 euro binnen vijf dagen terug had, inmiddels is het dag 41.
#S|rmo-0260|review|webshop|sterren=5
K|terugkijken|geen|5|vertrouwen|0|-|Mijn hele garderobe komt ervandaan en ik zou niet weten waarom ik elders zou gaan kijken.
#S|rmo-0261|review|webshop|sterren=2
K|aanleiding|geen|3|neutraal|0|-|In januari heb ik een nieuwe heup gekregen en van de revalidatiearts mocht ik alleen nog op stevige, platte schoenen lopen.
K|orienteren|geen|3|neutraal|0|-|Mijn buurvrouw wees me op deze webwinkel, die gespecialiseerd is in comfortschoenen.
K|orienteren|informatie|2|neutraal|1|-|Op de productpagina's worden letters gebruikt voor de wijdte, van F tot M, zonder dat er ergens staat wat die betekenen.
K|hulp|bereikbaarheid|2|irritatie|2|-|Telefonisch heb ik het op drie ochtenden geprobeerd, steeds in gesprek.
K|hulp|wachttijd|4|neutraal|0|-|Mijn mail werd wel dezelfde dag beantwoord,
K|orienteren|informatie|4|vertrouwen|0|-|en daarin stond precies hoe ik mijn voet moest meten en dat ik een H nodig had.
K|aanvragen|geen|3|neutraal|0|-|Daarop bestelde ik een paar blauwe veterschoenen voor € 149.
K|ontvangen|levering|4|neutraal|0|-|Die waren er de volgende dag.
K|ontvangen|kwaliteit|2|teleurstelling|0|-|De rechter zat goed, de linker was aan de binnenkant zo hard dat ik er na tien minuten een rode plek van had.
K|wijzigen|digitaal|2|neutraal|1|-|Voor een retour heb je een printer nodig, en die heb ik niet.
K|wijzigen|bejegening|4|dankbaarheid|0|-|De jongen van het pakketpunt heeft het etiket voor me uitgeprint, heel lief van hem.
K|betalen|wachttijd|2|bezorgdheid|3|-|Het geld laat nu al drie weken op zich wachten en dat maakt me toch ongerust.
K|terugkijken|geen|3|neutraal|0|-|Al met al begint het goed en eindigt het slordig.
#S|rmo-0262|review|webshop|sterren=4
K|aanleiding|geen|3|neutraal|0|-|Elk jaar koop ik voor de kleinkinderen een kerstpyjama, alle zes dezelfde.
K|orienteren|geen|4|blijdschap|0|-|Deze keer werden het rendieren, daar waren we snel uit.
K|aanvragen|digitaal|2|neutraal|1|-|Zes verschillende maten in één bestelling zetten was even klikken.
K|aanvragen|fout|2|neutraal|0|-|Bij het afrekenen bleek maat 92 er dubbel in te staan,
K|wijzigen|bereikbaarheid|4|neutraal|0|-|maar na één telefoontje was dat aangepast.
K|ontvangen|levering|4|neutraal|0|-|Ze kwamen ruim op tijd.
K|ontvangen|kwaliteit|4|blijdschap|0|-|Alle zes waren ze apart verpakt met een stickertje met de maat erop.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Op kerstochtend zat er een hele kudde aan tafel, ik heb de foto als achtergrond gezet.
K|gebruiken|kwaliteit|2|neutraal|0|-|Bij de kleinste zijn intussen de voetjes doorgesleten.
#S|rmo-0263|review|webshop|sterren=1
K|orienteren|geen|3|neutraal|0|-|Via een advertentie op mijn telefoon kwam ik bij deze tassenwinkel uit, 'opheffingsuitverkoop na 40 jaar ambacht'.
K|orienteren|informatie|4|vertrouwen|0|-|Het verhaal van het oude echtpaar dat ermee stopte leek me oprecht.
K|aanvragen|geen|3|neutraal|0|-|Twee leren schoudertassen besteld, samen 98 euro.
K|ontvangen|levering|2|neutraal|3|-|Zes weken hoorde ik niets.
K|ontvangen|kwaliteit|1|boosheid|0|-|Toen kwam er een plastic zakje uit China met twee slappe vodden waar mijn kleindochter haar barbies nog niet in zou stoppen.
K|hulp|beleid|2|irritatie|1|-|Op mijn mail bieden ze vijftien procent terug als ik de tassen houd,
K|hulp|beleid|2|irritatie|1|-|na aandringen werd dat twintig en toen dertig.
K|wijzigen|prijs|2|boosheid|0|-|Terugsturen mag, op mijn kosten, naar de andere kant van de wereld.
K|terugkijken|informatie|1|boosheid|0|-|Er is geen echtpaar, er is geen ambacht, trap er niet in.
#S|rmo-0264|review|webshop|sterren=5
K|aanleiding|geen|3|neutraal|0|-|Vorig jaar ben ik op mijn 52ste begonnen met roeien.
K|orienteren|geen|2|neutraal|1|-|Damesroeikleding die niet voor meisjes van twintig is gesneden, ga daar maar eens naar zoeken.
K|orienteren|informatie|4|blijdschap|0|-|Hier staat bij iedere broek hoe hoog de taille is en hoe lang het kruis.
K|hulp|wachttijd|4|neutraal|0|-|Een vraag over de zeem was in een uurtje beantwoord.
K|ontvangen|kwaliteit|4|opluchting|0|-|Ik hield mijn adem in bij het aantrekken, maar hij ging zonder wurmen dicht.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Twee uur op het water en mijn billen deden geen pijn!
K|gebruiken|kwaliteit|4|blijdschap|0|-|Na een seizoen lang twee keer per week wassen is de stof nog strak.
K|terugkijken|geen|4|blijdschap|0|-|De halve club heeft hem nu.
#S|rmo-0265|review|webshop|sterren=3
K|orienteren|geen|3|neutraal|0|-|Voor onze boxspring van 180 bij 210 is het altijd zoeken naar een hoeslaken.
K|ontvangen|levering|4|neutraal|0|-|Binnen twee dagen in huis.
K|ontvangen|kwaliteit|4|neutraal|0|-|Lengte en breedte kloppen.
K|ontvangen|kwaliteit|2|neutraal|0|-|De hoek is 25 cm hoog en dat is voor de onze te laag.
K|gebruiken|kwaliteit|2|neutraal|0|-|'s Nachts schiet hij aan het voeteneind los.
K|orienteren|informatie|2|neutraal|0|-|De hoekhoogte staat alleen op de verpakking, niet op de site.
K|wijzigen|beleid|2|neutraal|0|-|Eenmaal gewassen kon ik niet meer ruilen.
#S|rmo-0266|review|webshop|sterren=2
K|aanleiding|geen|3|neutraal|0|-|Mijn schoonzoon werd veertig en we legden met de hele familie bij elkaar voor een goed horloge.
K|orienteren|informatie|4|blijdschap|0|-|De verkoper nam er de tijd voor en legde het verschil tussen automaat en quartz begrijpelijk uit.
K|aanvragen|geen|3|neutraal|0|-|Het werd een automaat van 640 euro.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Na vijf dagen liep hij twaalf minuten achter.
K|hulp|bejegening|2|irritatie|1|-|Dezelfde verkoper die eerst zo voorkomend was keek me nu aan alsof hij me nooit had gezien.
K|hulp|wachttijd|2|neutraal|3|-|Nazicht duurde zeven weken.
K|hulp|informatie|2|verwarring|0|-|We kregen het terug met een briefje 'binnen de norm' en niemand kon zeggen welke norm.
K|terugkijken|geen|2|teleurstelling|0|-|Bij een cadeau van zo'n bedrag doet dat pijn.
#S|rmo-0267|review|bezorging|sterren=4
K|aanvragen|digitaal|4|neutraal|0|-|In de app zelf het bezorgmoment gekozen.
K|ontvangen|levering|4|blijdschap|0|-|Matras, dekbed en kussens zijn tussen zeven en acht gebracht, precies zoals ik had aangevinkt.
K|ontvangen|bejegening|4|dankbaarheid|0|-|De heren hebben hun schoenen uitgedaan voor de nieuwe vloer, dat vond ik zo netjes.
K|ontvangen|kwaliteit|2|neutraal|0|-|Op het dekbed zat een zwarte veeg.
K|hulp|fout|4|neutraal|0|-|Er komt een nieuwe hoes.
#S|rmo-0268|review|bezorging|sterren=1
K|ontvangen|levering|2|irritatie|2|-|Voor de derde dag op rij 'niemand thuis', terwijl ik met een gebroken been op de bank naast het raam lig.
K|hulp|bereikbaarheid|2|boosheid|2|-|De klantenlijn vraagt om een code die op het briefje staat dat ze nooit in de bus doen.
K|ontvangen|geen|2|bezorgdheid|0|angst|In dat pakket zitten de aangepaste kleren voor over mijn gips, zonder die kan ik maandag niet naar mijn moeders uitvaart.
#S|rmo-0269|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Deze jas heeft alles: capuchon, tailleband, vier zakken.
K|gebruiken|kwaliteit|2|neutraal|0|-|Alleen geen ademend vermogen.
K|betalen|prijs|3|neutraal|0|-|Betaald: 119 euro.
#S|rmo-0270|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|vraag me niet hoe ze t doen maar na 3 jaar nog zo goed als nieuw
#S|rmo-0271|review|webshop|sterren=4
K|orienteren|geen|2|bezorgdheid|0|-|ff getwijfeld want ken deze site niet
K|ontvangen|levering|4|opluchting|0|-|maar alles gwn netjes aangekomen
K|gebruiken|kwaliteit|4|blijdschap|0|-|en die cargo zit heerlijk wijd
#S|rmo-0272|review|webshop|sterren=2
K|ontvangen|kwaliteit|2|teleurstelling|0|-|dacht dat t een echte trui was maar is meer een dun shirtje met lange mouw
K|wijzigen|geen|3|neutraal|0|-|gaat terug
#S|rmo-0273|review|bezorging|sterren=1
K|ontvangen|levering|1|boosheid|0|-|pakje kwijt en niemand die t boeit 😡
#S|rmo-0274|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|omg deze sneakers 😍
K|gebruiken|kwaliteit|4|blijdschap|0|-|geen seconde spijt
#S|rmo-0275|enquete|webshop|nps=5
K|gebruiken|kwaliteit|3|neutraal|0|-|mwah
K|gebruiken|prijs|2|teleurstelling|0|-|had er voor 70 euro meer van verwacht
K|gebruiken|kwaliteit|3|neutraal|0|-|maar je kan erop lopen
#S|rmo-0276|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Allez, da's nu eens een deftige broek voor een grote mens.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De pijpen zijn lang genoeg en ge kunt er in bukken ook.
K|gebruiken|kwaliteit|2|neutraal|0|-|'t Is wel zo'n stof waar elk pluisken op blijft hangen.
#S|rmo-0277|review|webshop|sterren=2
K|hulp|bejegening|2|irritatie|0|-|De madam van de winkel stond te tateren met haar collega en wij konden wachten.
K|gebruiken|kwaliteit|4|neutraal|0|-|Het hemdeke is schoon, daar niet van.
#S|rmo-0278|review|webshop|sterren=5
K|hulp|bejegening|5|blijdschap|0|-|Zo'n vriendelijk volk in die winkel, ge zoudt er voor uw plezier iets terugbrengen.
#S|rmo-0279|review|webshop|sterren=1
K|betalen|wachttijd|1|boosheid|3|-|'k Heb mijn geld nog altijd niet en we zijn goed acht weken verder, dat trekt toch op niks.
#S|rmo-0280|review|webshop|sterren=4
K|terugkijken|geen|4|blijdschap|0|-|Kom al jaren vanuit Zeeland hierheen gereden en de reis is het elke keer waard.
K|hulp|bejegening|4|blijdschap|0|-|Altijd tijd, altijd koffie, altijd een eerlijk oordeel.
#S|rmo-0281|review|webshop|sterren=3
K|aanleiding|geen|3|neutraal|0|-|Op sollicitatie moest ik er wat gekleder uitzien dan anders.
K|aanvragen|geen|3|neutraal|0|-|Daarom dit colbert gekocht.
K|gebruiken|kwaliteit|4|vertrouwen|0|-|Ik voelde me er zekerder door.
K|gebruiken|kwaliteit|2|neutraal|0|-|De schoudervulling is wel jaren tachtig.
#S|rmo-0282|review|webshop|sterren=2
K|orienteren|geen|3|verlangen|0|wens|Ik hoop al maanden dat ze de corduroy broek weer op voorraad krijgen.
K|orienteren|digitaal|2|irritatie|1|-|De knop 'houd me op de hoogte' heb ik drie keer ingevuld, maar bericht krijg ik nooit.
#S|rmo-0283|review|webshop|sterren=4
K|orienteren|geen|3|verlangen|0|wens|Graag zou ik ook de gebreide sokken in 47 zien.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Voor mijn zoon met 44 zijn ze ideaal.
#S|rmo-0284|enquete|webshop|csat=2
K|wijzigen|geen|3|neutraal|0|wens|Ik wil de rode inruilen voor de blauwe.
K|wijzigen|digitaal|2|neutraal|1|-|Op de site staat alleen een optie voor geld terug.
#S|rmo-0285|review|webshop|sterren=3
K|hulp|geen|3|neutraal|0|vraag|Bij wie moet ik zijn als de gesp na veertien maanden breekt?
K|gebruiken|kwaliteit|4|neutraal|0|-|Voor de rest was het al die tijd een fijne riem.
#S|rmo-0286|review|webshop|sterren=2
K|gebruiken|privacy|2|bezorgdheid|0|angst|Ik durf mijn kind niet meer in de draagdoek te leggen sinds er een scheurtje in de zoom zit.
K|hulp|geen|3|neutraal|0|vraag|Is er iemand die dit kan beoordelen?
#S|rmo-0287|review|webshop|sterren=5
K|hulp|informatie|4|opluchting|0|-|Mijn angst was dat de parels nep waren, tot de juwelier ze met een vlammetje testte waar ik bij stond.
K|ontvangen|kwaliteit|5|blijdschap|0|-|Ze glanzen als melk.
#S|rmo-0288|review|webshop|sterren=4
K|wijzigen|bejegening|4|dankbaarheid|0|-|Dank aan Samira, die op een drukke zaterdag mijn ruiling regelde alsof ik de enige klant was.
#S|rmo-0289|review|webshop|sterren=2
K|betalen|informatie|2|verwarring|0|vraag|Waarom krijg ik 41,30 terug terwijl ik 46,25 betaald heb?
#S|rmo-0290|review|webshop|sterren=3
K|wijzigen|wachttijd|3|neutraal|0|-|De ruil nam negen dagen in beslag, heen en weer.
K|ontvangen|kwaliteit|4|blijdschap|0|-|De tweede maat is raak.
#S|rmo-0291|enquete|webshop|nps=7
K|orienteren|geen|3|neutraal|0|-|meestal kijk ik online en koop ik in de winkel
K|hulp|bejegening|4|neutraal|0|-|personeel vriendelijk
K|betalen|prijs|2|neutraal|0|-|prijzen zijn stevig
#S|rmo-0292|enquete|webshop|nps=1
K|betalen|fout|1|boosheid|2|-|al 2 x verkeerd bedrag teruggestort en niemand lost het op
K|terugkijken|geen|1|boosheid|0|-|ik vertel het iedereen
#S|rmo-0293|enquete|webshop|csat=5
K|ontvangen|levering|4|blijdschap|0|-|besteld om 22u, volgende middag binnen
K|ontvangen|kwaliteit|4|blijdschap|0|-|gordijnen op de centimeter juist
#S|rmo-0294|enquete|webshop|nps=10
K|hulp|doorverwijzing|5|dankbaarheid|0|-|één persoon, Anouk, van begin tot eind, en ze belde achteraf nog of de schoenen goed liepen
#S|rmo-0295|enquete|webshop|csat=3
K|ontvangen|kwaliteit|3|neutraal|0|-|jurk ongeveer zoals op foto
K|orienteren|geen|3|verlangen|0|wens|liefst ook foto's van de achterkant
#S|rmo-0296|enquete|webshop|nps=6
K|aanvragen|digitaal|2|neutraal|1|-|kassa op de site vraagt elke keer opnieuw mijn adres
K|gebruiken|kwaliteit|4|neutraal|0|-|kinderkleding wel degelijk
#S|rmo-0297|enquete|webshop|csat=2
K|wijzigen|informatie|2|verwarring|1|-|ik weet na twee mails nog niet of ik nu moet ruilen of opnieuw bestellen
#S|rmo-0298|enquete|webshop|nps=9
K|terugkijken|geen|4|vertrouwen|0|-|al meer dan tien jaar klant, dat blijft zo
#S|rmo-0299|enquete|webshop|csat=1
K|hulp|bejegening|1|boosheid|1|-|uitgelachen omdat ik een kinderjas in een volwassen maat zocht
#S|rmo-0300|enquete|webshop|nps=8
K|gebruiken|kwaliteit|4|blijdschap|0|-|truien blijven in vorm
K|wijzigen|beleid|4|neutraal|0|-|30 dagen om te ruilen is ruim genoeg
#S|rmo-0301|enquete|webshop|csat=4
K|aanvragen|beleid|4|neutraal|0|-|achteraf betalen, dus eerst rustig passen
K|ontvangen|levering|2|neutraal|0|-|pakket zat een dag vast in het depot
#S|rmo-0302|review|webshop|sterren=1
K|vertrekken|geen|2|teleurstelling|0|-|Ik heb me uitgeschreven voor de nieuwsbrief, de app is van mijn telefoon en mijn spaarkaart ligt bij het oud papier.
K|wijzigen|bejegening|1|boosheid|0|-|Dat krijg je als je een trouwe klant voor leugenaar uitmaakt omdat ze een kapotte rits komt tonen.
#S|rmo-0303|review|webshop|sterren=2
K|vertrekken|geen|3|neutraal|0|-|Na acht maanden sokkenabonnement heb ik opgezegd.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De eerste paren waren dik, de laatste kon je doorheen kijken.
K|vertrekken|digitaal|2|irritatie|1|-|Opzeggen ging alleen via een chat die me vier keer een korting wilde aansmeren.
#S|rmo-0304|review|webshop|sterren=4
K|vertrekken|geen|3|neutraal|0|-|Wegens verhuizing naar Spanje stop ik met de kledinghuur.
K|vertrekken|beleid|4|neutraal|0|-|Opzeggen kon per direct, zonder kosten.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Twee jaar lang elke maand iets anders aan, voor een rokkenfreak als ik is dat het paradijs.
#S|rmo-0305|review|webshop|sterren=3
K|vertrekken|prijs|2|neutraal|0|-|Ik stap over naar een andere webshop, omdat elke retour me hier 3,95 kost.
K|gebruiken|kwaliteit|4|neutraal|0|-|Aan de kleren lag het niet.
#S|rmo-0306|review|webshop|sterren=5
K|aanleiding|geen|2|neutraal|0|-|Onze kelder liep onder en alle winterjassen van het gezin konden weg.
K|aanvragen|wachttijd|4|opluchting|0|-|In een halfuur hadden we er vijf nieuwe uitgezocht.
K|aanvragen|beleid|5|dankbaarheid|0|-|Toen de eigenaar hoorde wat er gebeurd was, kregen we de sjaals en mutsen er zomaar bij, daar werden we stil van.
#S|rmo-0307|review|webshop|sterren=4
K|orienteren|prijs|4|neutraal|0|-|Zelfde schoen op drie sites gezien, hier het laagst geprijsd.
K|ontvangen|levering|3|neutraal|0|-|Kwam in vier dagen.
K|ontvangen|kwaliteit|4|opluchting|0|-|Ik was even bang voor namaak, maar het zijn echte.
#S|rmo-0308|review|webshop|sterren=2
K|orienteren|prijs|2|neutraal|0|-|De 'adviesprijs' van 199 heb ik nergens anders gezien.
K|gebruiken|kwaliteit|2|neutraal|0|-|Dekbed voelt als een van 60.
#S|rmo-0309|review|webshop|sterren=3
K|orienteren|informatie|4|neutraal|0|-|Maattabel klopt voor de taille,
K|orienteren|informatie|2|neutraal|0|-|maar niet voor de heupen.
K|wijzigen|beleid|4|neutraal|0|-|Ruilen was gratis.
#S|rmo-0310|review|webshop|sterren=4
K|hulp|bereikbaarheid|4|blijdschap|0|-|Gewoon een mens aan de telefoon, en nog voor ik mijn thee op had.
K|gebruiken|kwaliteit|4|neutraal|0|-|De jas waarover ik belde draag ik nu dagelijks.
#S|rmo-0311|review|webshop|sterren=2
K|hulp|herhaling|2|irritatie|2|-|Bij ieder telefoontje moet ik weer vertellen welke naad het is, terwijl het in mijn mail met foto en al staat.
K|gebruiken|kwaliteit|2|neutraal|0|-|Het is trouwens de zijnaad.
#S|rmo-0312|review|webshop|sterren=5
K|hulp|herhaling|5|blijdschap|0|-|Eén keer uitgelegd, meteen goed opgelost, klaar.
#S|rmo-0313|review|webshop|sterren=1
K|hulp|doorverwijzing|1|boosheid|2|-|De winkel stuurt me naar de webshop, de webshop naar het merk, en het merk vindt dat ik terug moet naar de winkel.
K|terugkijken|geen|2|teleurstelling|0|-|Zo raak je je zin in winkelen wel kwijt.
#S|rmo-0314|review|webshop|sterren=4
K|ontvangen|belofte|4|vertrouwen|0|-|Toegezegd voor de vijftiende en op de vijftiende was het er ook.
K|ontvangen|kwaliteit|4|blijdschap|0|-|De bruidsmeisjesjurken zijn alle vier gelijk van kleur.
#S|rmo-0315|review|webshop|sterren=3
K|ontvangen|belofte|2|neutraal|0|-|De bevestiging sprak van twee dagen, dat zijn er vijf geworden.
K|gebruiken|kwaliteit|4|neutraal|0|-|Het beddengoed past.
#S|rmo-0316|review|webshop|sterren=2
K|gebruiken|storing|2|neutraal|0|-|Het lampje in de kinderschoen doet het sinds vrijdag niet meer.
K|gebruiken|storing|2|teleurstelling|0|-|Voor een kleuter is daarmee de hele schoen stuk.
#S|rmo-0317|review|webshop|sterren=4
K|gebruiken|storing|4|blijdschap|0|-|De lichtjes in de zolen doen het na een halfjaar stampen nog allemaal.
K|gebruiken|kwaliteit|4|neutraal|0|-|Klittenband is ook nog goed.
#S|rmo-0318|enquete|webshop|csat=1
K|hulp|bereikbaarheid|1|irritatie|2|-|Nummer staat uit, chat staat uit, mail komt terug als onbestelbaar.
K|betalen|geen|2|bezorgdheid|0|angst|Ik begin te vrezen voor mijn terugbetaling.
#S|rmo-0319|review|webshop|sterren=2
K|gebruiken|storing|2|neutraal|0|-|Elektrische deken geeft sinds gisteren foutcode E3 en wordt niet warm.
K|hulp|geen|3|verlangen|0|wens|Ik wil graag een andere, bon heb ik nog.
#S|rmo-0320|review|webshop|sterren=4
K|hulp|doorverwijzing|4|dankbaarheid|0|-|Fijn dat het hele gedoe met mijn kapotte buggy door één en dezelfde Ilse is afgehandeld.
K|gebruiken|storing|4|opluchting|0|-|Hij rijdt weer als nieuw.
#S|rmo-0321|review|webshop|sterren=3
K|hulp|bereikbaarheid|2|neutraal|0|-|De balie voor ruilingen is alleen op donderdag en zaterdag open.
K|wijzigen|bejegening|4|neutraal|0|-|Eenmaal daar werd ik vriendelijk geholpen.
#S|rmo-0322|review|webshop|sterren=5
K|hulp|belofte|5|verrassing|0|-|Ze zeiden dat ze zouden bellen zodra mijn maat binnen was, en verdraaid, drie maanden later belden ze.
#S|rmo-0323|review|webshop|sterren=2
K|aanvragen|storing+digitaal|2|neutraal|1|-|Net op de avond van de uitverkoop lag de hele site eruit.
K|aanvragen|geen|2|teleurstelling|0|-|Toen hij het weer deed was mijn maat weg.
#S|rmo-0324|review|webshop|sterren=3
K|orienteren|geen|3|verwarring|0|-|Drie modellen met bijna dezelfde naam, ik zie niet in waarin ze verschillen.
K|aanvragen|geen|3|neutraal|0|-|Op goed geluk de middelste gekocht.
K|gebruiken|kwaliteit|4|neutraal|0|-|Zit prima.
#S|rmo-0325|review|webshop|sterren=4
K|orienteren|kwaliteit|4|blijdschap|0|-|In het pashokje was het licht eens niet zo genadeloos, dat helpt.
K|aanvragen|wachttijd|4|neutraal|0|-|Afrekenen ging snel, twee kassa's open.
#S|rmo-0326|review|webshop|sterren=5
K|aanleiding|geen|3|blijdschap|0|-|Ik word papa!
K|orienteren|bejegening|4|dankbaarheid|0|-|In deze winkel zijn ze twee uur met ons rondgelopen zonder iets op te dringen, dank daarvoor.
K|aanvragen|prijs|4|neutraal|0|-|De complete uitzet kwam binnen ons budget uit.
#S|rmo-0327|review|webshop|sterren=2
K|aanleiding|geen|3|neutraal|0|-|Wegens een operatie aan mijn schouder had ik hemden met een voorsluiting nodig.
K|ontvangen|levering|2|neutraal|0|-|Die kwamen twee dagen na de ingreep.
K|ontvangen|fout|2|teleurstelling|0|-|En het waren hemden zonder sluiting.
#S|rmo-0328|review|webshop|sterren=1
K|wijzigen|beleid|1|boosheid|0|-|Geen ruil, geen geld, geen tegoed, want het kaartje zat er nog aan maar 'niet meer op de oorspronkelijke plek'.
#S|rmo-0329|review|webshop|sterren=4
K|wijzigen|geen|3|neutraal|0|-|Twee shirts gehouden, drie terug.
K|betalen|wachttijd|4|neutraal|0|-|Na vier dagen alles verrekend.
K|betalen|informatie|4|neutraal|0|-|Op de nota zie je per artikel wat er af is gegaan.
#S|rmo-0330|review|webshop|sterren=3
K|betalen|prijs|2|neutraal|0|-|Vier euro retourkosten ingehouden.
K|betalen|wachttijd|4|neutraal|0|-|De rest stond er na drie dagen op.
#S|rmo-0331|review|webshop|sterren=2
K|betalen|informatie|2|verwarring|1|-|Ik krijg een betalingsherinnering voor een broek die ik al heb teruggebracht, moet ik die nu negeren of betalen?
#S|rmo-0332|review|webshop|sterren=5
K|betalen|prijs|5|verrassing|0|-|Een week na aankoop ging de jas in de uitverkoop en ze stortten het verschil uit zichzelf terug!
#S|rmo-0333|review|webshop|sterren=2
K|terugkijken|geen|2|teleurstelling|0|-|Als ze het personeel van vroeger nog hadden, was ik gebleven.
K|vertrekken|geen|2|neutraal|0|-|Ik koop mijn schoenen voortaan in Roermond.
#S|rmo-0334|review|webshop|sterren=4
K|terugkijken|geen|4|neutraal|0|-|Zeker aan te raden voor wie smalle voeten heeft.
#S|rmo-0335|review|webshop|sterren=3
K|terugkijken|geen|3|neutraal|0|-|Voor een feestje leuk, voor elke dag zou ik iets anders nemen.
#S|rmo-0336|review|webshop|sterren=1
K|terugkijken|geen|1|teleurstelling|0|-|Mijn vertrouwen in online schoenen kopen is hiermee definitief weg.
#S|rmo-0337|review|webshop|sterren=5
K|terugkijken|geen|5|blijdschap|0|-|Ik ben 83 en koop al mijn leven lang kleren, maar zo'n winkel kom je zelden tegen.
#S|rmo-0338|review|webshop|sterren=2
K|orienteren|geen|2|neutraal|2|-|Drie avonden gezocht naar een winterjas zonder bont, dons of wol.
K|orienteren|digitaal|2|irritatie|1|-|De filter 'vegan' toont doodleuk leren handschoenen.
#S|rmo-0339|review|webshop|sterren=4
K|orienteren|digitaal|4|blijdschap|0|-|Filteren op binnenbeenlengte, dat zou elke site moeten hebben.
K|ontvangen|kwaliteit|4|opluchting|0|-|Voor het eerst een broek die ik niet hoef in te korten.
#S|rmo-0340|review|webshop|sterren=3
K|orienteren|beleid|3|neutraal|0|vraag|Geldt de dertig dagen retour ook voor ondergoed?
K|gebruiken|kwaliteit|4|neutraal|0|-|De sokken die ik hier eerder kocht bevallen goed.
#S|rmo-0341|enquete|webshop|nps=7
K|ontvangen|kwaliteit|4|blijdschap|0|-|Prachtige ketting, fijn schakeltje, stevig slot.
K|orienteren|geen|3|verlangen|0|wens|Nu hoop ik op bijpassende oorringen in de volgende collectie.
#S|rmo-0342|review|webshop|sterren=2
K|ontvangen|levering|2|neutraal|0|-|Mijn nachthemden zijn er na twee weken nog niet.
K|ontvangen|levering|3|bezorgdheid|0|vraag|Komen ze nog voor mijn ziekenhuisopname van de 22e?
#S|rmo-0343|review|webshop|sterren=3
K|orienteren|geen|3|neutraal|0|vraag|Krimpt het linnen tafelkleed in de was, en hoeveel dan?
K|orienteren|geen|3|neutraal|0|-|Ik twijfel namelijk tussen 200 en 220 cm.
#S|rmo-0344|review|diensten|sterren=5
K|aanleiding|geen|3|verlangen|0|wens|Ik wilde één keer in mijn leven over straat lopen zonder dat iemand naar mijn schoenen keek.
K|orienteren|bejegening|4|dankbaarheid|0|-|Orthopedisch hoeft niet lelijk te zijn, zei de schoenmaker, en hij bleef net zolang tekenen tot ik knikte.
K|ontvangen|levering|4|neutraal|0|-|De schoenen waren klaar in de week die hij genoemd had.
K|gebruiken|kwaliteit|5|opluchting|0|-|En nu kijkt er inderdaad niemand.
#S|rmo-0345|review|webshop|sterren=2
K|orienteren|informatie|3|neutraal|0|vraag|De site zegt 'wol', de winkelbediende zegt 'acryl', wie heeft er gelijk?
K|gebruiken|kwaliteit|2|neutraal|0|-|Mijn hals zegt acryl.
#S|rmo-0346|review|webshop|sterren=4
K|aanvragen|prijs|4|neutraal|0|-|Met de studentenkorting ging er een kwart af.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Sneakers lopen lekker en passen bij zowat alles.
#S|rmo-0347|review|diensten|sterren=1
K|betalen|prijs|2|boosheid|0|-|Voor het vermaken van een zoom werd er 45 euro gerekend, meer dan de broek gekost heeft.
K|hulp|informatie|2|irritatie|0|-|Vooraf was daar met geen woord over gerept.
#S|rmo-0348|review|webshop|sterren=3
K|wijzigen|geen|3|verlangen|0|wens|Ik wil hem graag omruilen voor een M.
K|hulp|bereikbaarheid|2|neutraal|1|-|De winkel neemt alleen de telefoon niet op.
#S|rmo-0349|review|webshop|sterren=5
K|aanvragen|digitaal|5|blijdschap|0|-|Bestellen kan daar een kind, letterlijk: mijn dochter van tien deed het voor.
K|ontvangen|levering|4|neutraal|0|-|De turnpakjes waren er na twee dagen.
#S|rmo-0350|review|webshop|sterren=2
K|gebruiken|privacy|2|bezorgdheid|0|angst|Nu er een knoopje van het rompertje los is gekomen, ben ik bang dat er meer volgen en hij er een inslikt.
K|hulp|geen|3|verlangen|0|wens|Ik zou graag weten of andere ouders dit ook hebben gemeld.
#S|rmo-0351|review|webshop|sterren=4
K|betalen|beleid|4|opluchting|0|-|Ik kon mijn rekening in twee keer betalen omdat het eind van de maand was.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De winterjas voor mijn oudste is een goede, dik en ruim.
#S|rmo-0352|review|webshop|sterren=1
K|ontvangen|fout|1|boosheid|0|-|Er zat een rekening van een andere klant bij, met haar naam, adres en beha-maat.
K|ontvangen|privacy|1|bezorgdheid|0|angst|Dan ligt de mijne nu waarschijnlijk bij haar in huis.
#S|rmo-0353|review|webshop|sterren=3
K|terugkijken|geen|3|neutraal|0|-|Zou ik hem opnieuw kopen? Voor de helft van het geld misschien.
#S|rmo-0354|enquete|webshop|nps=8
K|terugkijken|geen|4|blijdschap|0|-|Doe jezelf een plezier en ga langs bij dit kleine hoedenatelier.
K|orienteren|kwaliteit|4|blijdschap|0|-|Wat daar hangt zie je nergens anders.
#S|rmo-0355|review|webshop|sterren=2
K|wijzigen|levering|2|neutraal|1|-|De koerier die mijn retour zou ophalen is niet geweest.
K|wijzigen|geen|3|verlangen|0|wens|Graag een nieuwe datum, liefst na vijven.
#S|rmo-0356|review|webshop|sterren=5
K|wijzigen|levering|4|verrassing|0|-|De jongen die mijn retour kwam halen stond er op de minuut af.
K|wijzigen|bejegening|4|blijdschap|0|-|Hij had zelf plakband bij zich en deed de doos voor me dicht.
#S|rmo-0357|review|webshop|sterren=3
K|ontvangen|kwaliteit|3|neutraal|0|-|Uit de zak oogt de jas wat gekreukt.
K|gebruiken|kwaliteit|4|neutraal|0|-|Na een nacht op een hanger was dat eruit.
#S|rmo-0358|review|webshop|sterren=4
K|hulp|informatie|4|opluchting|0|-|Ik dacht dat de vlek er nooit meer uit zou gaan, maar hun tip met galzeep werkte.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De blouse is weer wit.
#S|rmo-0359|review|webshop|sterren=2
K|orienteren|informatie|2|verwarring|0|-|'Unisex' maat 3, wat moet ik me daarbij voorstellen?
K|ontvangen|kwaliteit|2|neutraal|0|-|Het werd een jurk tot op mijn enkels.
#S|rmo-0360|review|webshop|sterren=1
K|wijzigen|wachttijd|1|boosheid|3|-|Al van voor de zomer ligt mijn verlovingsring bij hen om te verkleinen en het vriest inmiddels.
K|wijzigen|informatie|2|irritatie|2|-|Bij elk bezoek hoor ik een andere reden.
#S|rmo-0361|review|diensten|sterren=5
K|hulp|kwaliteit|5|dankbaarheid|0|-|De ring van mijn grootvader is zo knap hersteld dat mijn moeder hem herkende van vroeger, ik kan ze niet genoeg bedanken.
#S|rmo-0362|enquete|webshop|nps=4
K|aanvragen|prijs|2|irritatie|0|-|verzendkosten zie je pas op het laatst
K|orienteren|informatie|3|verlangen|0|wens|zet ze gewoon bij het product
#S|rmo-0363|enquete|webshop|csat=5
K|orienteren|informatie|4|blijdschap|0|-|eerlijke tekst: 'valt klein, neem een maat meer'
K|ontvangen|kwaliteit|4|opluchting|0|-|gedaan, en het past
#S|rmo-0364|enquete|webshop|nps=8
K|hulp|bejegening|4|blijdschap|0|-|ze bellen je zelf als er iets binnen is in jouw stijl
K|betalen|prijs|2|neutraal|0|-|enkel de prijs houdt me soms tegen
#S|rmo-0365|enquete|webshop|csat=1
K|ontvangen|fout|1|boosheid|0|-|voor de derde keer de jas van een vreemde ontvangen
#S|rmo-0366|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Dit overhemd en ik gaan de komende jaren nog veel vergaderingen doorstaan.
#S|rmo-0367|review|webshop|sterren=3
K|gebruiken|kwaliteit|2|neutraal|0|-|Van voren prima, van achteren kruipt hij op.
#S|rmo-0368|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Ik had hem voor mijn dochter bewaard voor de eerste schooldag; aan het eind van die dag kon hij in de vuilnisbak.
#S|rmo-0369|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Twee winters, één skivakantie en een val in een Fries kanaal, en hij kan nog mee naar de derde.
#S|rmo-0370|review|webshop|sterren=1
K|gebruiken|kwaliteit|1|teleurstelling|0|-|Mijn moeder had er maanden voor gespaard, voor die handtas, en na een week huilde ze om een afgescheurd hengsel.
#S|rmo-0371|review|webshop|sterren=4
K|orienteren|geen|3|neutraal|0|-|Tussen de 158 en de 164 zat mijn dochter er precies tussen.
K|aanvragen|geen|3|neutraal|0|-|We gingen voor 164.
K|gebruiken|kwaliteit|4|neutraal|0|-|Daar kan ze een jaar mee vooruit.
#S|rmo-0372|review|webshop|sterren=2
K|aanleiding|geen|3|neutraal|0|-|Eind mei trouwde mijn broer en ik zocht een jumpsuit die ook na de zomer nog meekon.
K|orienteren|geen|3|neutraal|0|-|Ik heb er avonden voor zitten scrollen en tientallen beoordelingen gelezen.
K|orienteren|informatie|3|verwarring|0|-|De ene helft schreef dat hij groot viel, de andere helft juist klein.
K|aanvragen|geen|3|neutraal|0|-|Uiteindelijk toch mijn vaste maat 40 aangeklikt.
K|ontvangen|levering|4|blijdschap|0|-|Hij was er ruim voor de bruiloft.
K|ontvangen|kwaliteit|2|teleurstelling|0|-|Helaas sloten de knoopjes op de rug niet, hoe hard mijn schoonzus ook trok.
K|wijzigen|beleid|2|teleurstelling|1|-|Omruilen naar een 42 kon niet, ik moest retourneren en opnieuw bestellen.
K|aanvragen|prijs|2|irritatie|0|-|En toen was hij ineens twintig euro duurder.
K|betalen|wachttijd|2|irritatie|3|-|De eerste aankoop kreeg ik pas na 23 dagen terug op mijn rekening.
K|terugkijken|geen|2|teleurstelling|0|-|De volgende keer ga ik gewoon weer de stad in.
#S|rmo-0373|review|webshop|sterren=5
K|orienteren|geen|2|bezorgdheid|0|-|Ik zag ertegenop om online een pak te kopen voor mijn eindexamengala, ik ben 2 meter 3.
K|orienteren|informatie|4|blijdschap|0|-|Via de chat vroeg iemand mijn schouderbreedte en beenlengte en adviseerde een 110 extra lang.
K|ontvangen|kwaliteit|5|verrassing|0|-|Nou, ik trok het aan en mijn moeder begon te huilen.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Voor het eerst in mijn leven een mouw die bij mijn pols eindigt.
#S|rmo-0374|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Stof voelt wat synthetisch aan.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Kriebelt niet.
K|gebruiken|kwaliteit|2|neutraal|0|-|Ruikt na een dag kantoor wel naar gymzaal.
#S|rmo-0375|review|webshop|sterren=1
K|ontvangen|kwaliteit|1|teleurstelling|0|-|Het bruidskinderjurkje kwam uit de zak met een roestvlek zo groot als een muntje.
K|hulp|wachttijd|1|bezorgdheid|2|-|Drie dagen voor de trouw en niemand die antwoordt.
K|hulp|geen|3|verlangen|0|wens|Ik hoop nog altijd dat iemand me terugbelt.
#S|rmo-0376|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Fijne was-en-draagbroek.
K|gebruiken|kwaliteit|4|neutraal|0|-|Verkleurt niet op veertig graden, gaat in de droger, hoeft niet gestreken.
#S|rmo-0377|enquete|webshop|nps=4
K|gebruiken|kwaliteit|2|neutraal|0|-|rits kapot na 4x dragen
K|hulp|beleid|3|neutraal|0|vraag|hebben jullie hier garantie op
#S|rmo-0378|enquete|webshop|nps=10
K|hulp|fout|5|dankbaarheid|1|-|Verkeerde kleur gestuurd, één appje gedaan en de goede lag er de volgende dag, zonder dat ik de andere hoefde terug te brengen!
#S|rmo-0379|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zo'n sjaal waar je jezelf in kwijt kan raken, heerlijk dik.
K|gebruiken|kwaliteit|2|neutraal|0|-|Hij verhaart als een bobtail, mijn zwarte jas zit vol.
#S|rmo-0380|review|webshop|sterren=5
K|ontvangen|kwaliteit|4|blijdschap|0|-|Bij het armbandje zat een handgeschreven kaartje van de maakster.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De sluiting kan ik met één hand dichtdoen, en dat is voor mij na mijn beroerte geen detail.
#S|rmo-0381|review|webshop|sterren=2
K|orienteren|informatie|2|boosheid|0|-|Leer? Echt leer?
K|gebruiken|kwaliteit|2|boosheid|0|-|Na twee maanden schilfert de bovenkant eraf als een verbrande rug.
K|betalen|prijs|1|boosheid|0|-|Honderdzeventig euro voor plastic met een verhaaltje eromheen.
#S|rmo-0382|review|webshop|sterren=3
K|ontvangen|geen|3|neutraal|0|-|Nog niet gedragen.
K|ontvangen|kwaliteit|4|blijdschap|0|-|Ziet er netjes afgewerkt uit.
#S|rmo-0383|review|webshop|sterren=4
K|orienteren|geen|3|verwarring|0|-|Maat 36 of 37, dat was de vraag, want ik zit er altijd tussenin.
K|orienteren|informatie|4|blijdschap|0|-|Onder de productfoto stond het percentage kopers dat "valt normaal" had aangevinkt, en dat gaf de doorslag.
K|ontvangen|kwaliteit|4|blijdschap|0|-|37 genomen en ik kan mijn tenen nog strekken.
#S|rmo-0384|review|webshop|sterren=1
K|betalen|fout|1|boosheid|2|-|Ze trekken gewoon 25% van je terugbetaling af omdat er zogenaamd een "gebruiksspoor" op de zool zat. Ik heb er op het tapijt mee gestaan, meer niet!
K|hulp|bejegening|1|boosheid|0|-|En dan nog insinueren dat ik lieg ook.
#S|rmo-0385|review|bezorging|sterren=4
K|ontvangen|levering|4|blijdschap|0|-|Vriendelijke bezorger die de doos met gordijnrails zelfs even naar de derde verdieping droeg.
K|ontvangen|kwaliteit|2|neutraal|0|-|Eén rail had een deukje.
#S|rmo-0386|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De lakens waren bij aankoop strak wit en zijn nu het grijs van een novemberlucht.
#S|rmo-0387|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Romper gaat moeiteloos over dat wiebelhoofdje heen, nooit meer gekrijs bij het omkleden.
K|terugkijken|geen|5|blijdschap|0|-|Iedere zwangere vriendin krijgt er van mij een stapeltje van.
#S|rmo-0388|review|webshop|sterren=3
K|aanvragen|digitaal|2|irritatie|1|-|Inloggen wilde maar niet lukken, uiteindelijk als gast besteld.
K|ontvangen|levering|3|neutraal|0|-|Pakje was er woensdag.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Hemdjes zijn soepel en lang genoeg om in je broek te blijven.
#S|rmo-0389|review|webshop|sterren=2
K|wijzigen|digitaal|2|verwarring|1|-|Hoe je een retourlabel maakt is mij nog steeds een raadsel, de knop stuurt je telkens terug naar de startpagina.
#S|rmo-0390|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Goeie turnpantoffels voor weinig geld, ons Lotte loopt er heel het schooljaar mee.
#S|rmo-0391|review|webshop|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Uitgelopen rode verf over mijn hele witte was heen, vijf overhemden naar de vuilnisbak.
K|hulp|beleid|2|irritatie|1|-|"Gevolgschade wordt niet vergoed." Dat was het hele antwoord.
#S|rmo-0392|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het dekbed is licht als een wolk en toch lig ik niet te bibberen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn vrouw, die altijd koude voeten heeft, klaagt niet meer.
#S|rmo-0393|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|De hakken zijn niet te hoog en ze klikken niet zo hard op de tegels.
K|gebruiken|kwaliteit|2|neutraal|0|-|Binnenzool schuift.
#S|rmo-0394|review|webshop|sterren=2
K|ontvangen|levering|2|teleurstelling|0|-|Sinterklaaspyjama's besteld op 18 november, ontvangen op 9 december.
K|ontvangen|levering|2|teleurstelling|0|-|De kinderen waren er toen ook niet meer warm voor te krijgen.
#S|rmo-0395|enquete|webshop|csat=4
K|wijzigen|beleid|4|opluchting|0|-|Ik was de kassabon kwijt, geen punt: ze zochten het op via mijn klantenkaart en ik mocht het hemd gewoon omwisselen.
#S|rmo-0396|review|webshop|sterren=5
K|hulp|bejegening|5|blijdschap|0|-|Een jongeman van hooguit twintig knielde bij mijn moeder van 91 neer en paste haar met eindeloos geduld negen paar schoenen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ze loopt er nu mee naar de biljartclub alsof ze zeventig is.
#S|rmo-0397|enquete|webshop|nps=4
K|gebruiken|kwaliteit|2|neutraal|0|-|Capuchon blijft niet staan bij wind.
K|gebruiken|kwaliteit|2|neutraal|0|-|Waterkolom 3000 mm is in de praktijk een halfuur motregen.
#S|rmo-0398|enquete|webshop|csat=3
K|ontvangen|kwaliteit|2|neutraal|0|-|Twee van de drie shirts waren goed, bij de derde zat een scheve naad.
#S|rmo-0399|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Lekkere slof voor thuis.
K|gebruiken|kwaliteit|2|neutraal|0|-|zool is glad op laminaat dus kijk uit op de trap
#S|rmo-0400|review|webshop|sterren=1
K|terugkijken|geen|1|boosheid|0|-|eens maar nooit weer
#S|rmo-0401|review|webshop|sterren=4
K|orienteren|prijs|4|blijdschap|0|-|In de uitverkoop gevonden voor de helft.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De wol is fijn gebreid en blijft na een jaar mooi in model.
#S|rmo-0402|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Ik draag normaal 75C en hier 80C.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Bandjes blijven goed op hun plaats.
#S|rmo-0403|review|webshop|sterren=2
K|ontvangen|kwaliteit|2|teleurstelling|0|-|Onze draagdoek moest "oudroze" zijn, het werd fel zuurstok.
K|wijzigen|beleid|2|irritatie|1|-|Retourneren kon alleen in ongeopende verpakking, hoe kan ik dan in godsnaam de kleur zien?
#S|rmo-0404|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Vijf marathons, drie jaar, nog geen draadje los. Chapeau.
#S|rmo-0405|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Voetbalsokken blijven hoog zitten, zelfs bij onze rechtsback die nooit stilstaat.
#S|rmo-0406|review|webshop|sterren=1
K|ontvangen|kwaliteit|1|boosheid|0|-|Er zat nog een alarmlabel aan mijn jas!
K|hulp|bereikbaarheid|2|irritatie|2|-|De winkel in het dorp is gesloten op maandag en dinsdag, op woensdag had de dame "de sleutel van het apparaat niet".
K|wijzigen|geen|2|boosheid|3|-|Moest dus drie keer 30 kilometer rijden voor één plastic dingetje.
#S|rmo-0407|review|webshop|sterren=5
K|orienteren|informatie|5|blijdschap|0|-|Eindelijk een lingeriewinkel waar ze je eerlijk zeggen dat iets je niet staat.
#S|rmo-0408|review|webshop|sterren=3
K|ontvangen|kwaliteit|3|neutraal|0|-|Kleur: iets donkerder.
K|gebruiken|kwaliteit|3|neutraal|0|-|Lengte: tot net boven de knie bij 1,65.
K|gebruiken|kwaliteit|2|neutraal|0|-|Voering: ontbreekt.
#S|rmo-0409|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|boosheid|0|-|Knoop eraf. Volgende knoop eraf. En die van de manchet hangt te bungelen.
#S|rmo-0410|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|verrassing|0|-|Ik kocht 'm voor de grap, zo'n badjas met oren, en nu zit ik er elke zondag in te ontbijten.
#S|rmo-0411|review|diensten|sterren=2
K|aanvragen|geen|3|neutraal|0|-|Drie gordijnen laten inkorten bij het atelier in de Statiestraat.
K|hulp|belofte|2|irritatie|3|-|Beloofd tegen vrijdag, drie vrijdagen later hingen ze er nog te wachten op een naald.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|En nu hangt het linker twee vingers hoger dan het rechter.
#S|rmo-0412|enquete|webshop|csat=5
K|betalen|wachttijd|5|verrassing|0|-|Tien minuten nadat ik het pakje had afgegeven stond het geld er al op, dat had ik nog nooit meegemaakt.
#S|rmo-0413|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zonnebril staat cool en hij drukt niet achter mijn oren.
K|gebruiken|kwaliteit|2|neutraal|0|-|hoesje erbij stelt niks voor
#S|rmo-0414|review|webshop|sterren=1
K|orienteren|informatie|1|boosheid|0|-|De foto's op de site zijn gestolen van een ander merk.
K|ontvangen|kwaliteit|1|boosheid|0|-|Wat je krijgt is een dun vod dat naar benzine stinkt.
K|terugkijken|geen|1|boosheid|0|-|Trap er niet in zoals ik!
#S|rmo-0415|enquete|webshop|csat=3
K|orienteren|geen|3|verlangen|0|wens|Ik zocht al een hele poos iets feestelijks zonder glitters.
K|ontvangen|kwaliteit|3|neutraal|0|-|Deze kwam in de buurt.
K|gebruiken|kwaliteit|2|neutraal|0|-|Na een avond dansen was de zoom uitgezakt.
#S|rmo-0416|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Schoenlepel niet nodig, elastische veters, instappen en wegwezen.
K|terugkijken|geen|4|blijdschap|0|-|Aanrader voor iedereen met een nieuwe heup.
#S|rmo-0417|review|webshop|sterren=4
K|ontvangen|kwaliteit|4|blijdschap|0|-|De verpakking was plasticvrij, een papieren zak en een touwtje, zo hoort het.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Hemd draagt luchtig.
#S|rmo-0418|review|webshop|sterren=2
K|hulp|wachttijd|2|irritatie|2|-|Een kwartier muziek, dan een bandje, dan nog een kwartier muziek. Voor een vraag over veters.
#S|rmo-0419|review|webshop|sterren=3
K|wijzigen|geen|3|neutraal|0|-|Eerste paar te klein, tweede paar te groot, derde paar heb ik maar gehouden.
K|wijzigen|geen|2|neutraal|3|-|Met dat heen en weer ben ik een maand bezig geweest.
#S|rmo-0420|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn eerste echte horloge, opa zou trots zijn geweest.
K|gebruiken|kwaliteit|3|neutraal|0|-|Het loopt een minuut per maand voor.
#S|rmo-0421|enquete|webshop|nps=0
K|wijzigen|bejegening|1|boosheid|0|-|behandeld als een dief toen ik mijn broek kwam terugbrengen, in een volle winkel
#S|rmo-0422|review|webshop|sterren=5
K|orienteren|kwaliteit|4|blijdschap|0|-|Wat een keuze in grote maten, en niet alleen van die tenten met bloemen.
K|aanvragen|digitaal|4|blijdschap|0|-|Bestellen was een fluitje van een cent.
K|ontvangen|kwaliteit|5|blijdschap|0|-|Jurk maat 54 die zowaar een taille heeft!
#S|rmo-0423|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Het zachte is er na één keer wassen uit, nu is het badlaken een plank.
#S|rmo-0424|review|bezorging|sterren=1
K|ontvangen|levering|1|boosheid|2|-|Mijn bestelling is drie keer 'bezorgd' volgens de tracking en nul keer volgens mijn voordeur.
K|hulp|bejegening|2|boosheid|0|-|En de helpdesk doet alsof ík een handtekening heb gezet.
#S|rmo-0425|review|webshop|sterren=4
K|betalen|prijs|4|blijdschap|0|-|Voor 12 euro mag je niet zeuren.
K|gebruiken|kwaliteit|3|neutraal|0|-|Na een seizoen zijn ze op.
#S|rmo-0426|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Zelfs mijn puber heeft er niks op aan te merken.
#S|rmo-0427|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|warme wanten
K|gebruiken|kwaliteit|2|neutraal|0|-|telefoon bedienen gaat niet, ondanks dat touch topje
#S|rmo-0428|review|webshop|sterren=2
K|orienteren|informatie|2|irritatie|1|-|Er staat wel 'zie maattabel', maar de link opent een leeg scherm.
K|ontvangen|kwaliteit|2|neutraal|0|-|Gegokt op L en mis gegokt.
#S|rmo-0429|enquete|webshop|nps=8
K|hulp|informatie|4|blijdschap|0|-|Goede uitleg gekregen hoe je merinowol wast zonder er een poppentrui van te maken.
#S|rmo-0430|review|webshop|sterren=5
K|ontvangen|kwaliteit|4|blijdschap|0|-|De trouwringen waren precies zoals we ze in de winkel getekend hadden.
K|ontvangen|kwaliteit|5|blijdschap|0|-|Toen het doosje openging werden we er allebei stil van.
#S|rmo-0431|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Het hoofdkussen is na drie weken zo plat als een pannenkoek.
K|gebruiken|privacy|2|neutraal|0|-|Ik word wakker met een stijve nek.
#S|rmo-0432|review|webshop|sterren=4
K|aanleiding|geen|3|neutraal|0|-|Door de verbouwing hebben wij nu vier hoge ramen op het zuiden, dus er moest iets voor komen.
K|orienteren|geen|3|neutraal|0|-|Eerst vijf gratis stofstalen aangevraagd.
K|orienteren|levering|4|blijdschap|0|-|Die vielen binnen twee dagen in de bus.
K|orienteren|informatie|4|blijdschap|0|-|Op de achterkant stond precies hoeveel licht elke stof doorlaat.
K|aanvragen|digitaal|2|neutraal|1|-|Het opmeten en invullen op de site was even puzzelen, je moet op de millimeter nauwkeurig zijn.
K|ontvangen|kwaliteit|4|blijdschap|0|-|Eenmaal opgehangen hingen ze kaarsrecht.
K|gebruiken|kwaliteit|4|blijdschap|0|-|'s Middags is het nu vier graden koeler in de woonkamer.
K|betalen|prijs|2|neutraal|0|-|Goedkoop is anders, we waren ruim elfhonderd euro kwijt.
K|terugkijken|geen|4|vertrouwen|0|-|Voor de slaapkamers bestellen we ze weer hier.
#S|rmo-0433|review|webshop|sterren=1
K|ontvangen|levering|2|neutraal|3|-|Besteld op 3 februari, geleverd op 28 maart.
K|ontvangen|fout|2|boosheid|0|-|En dan zit er een damesmodel in terwijl ik gewoon een herenjas heb aangeklikt.
K|hulp|bereikbaarheid|2|boosheid|2|-|Het telefoonnummer op de site bestaat niet.
K|wijzigen|prijs|1|boosheid|0|-|Terugsturen moet naar een adres in Azië en kost me meer dan de jas zelf.
K|betalen|geen|2|teleurstelling|3|-|Ik heb het geld maar afgeschreven.
#S|rmo-0434|review|webshop|sterren=2
K|orienteren|geen|3|neutraal|0|-|Gekozen op basis van de 4,8 sterren gemiddeld.
K|ontvangen|kwaliteit|2|teleurstelling|0|-|Ik snap niet waar die vandaan komen, mijn tas was scheef gestikt en rook naar verf.
#S|rmo-0435|review|webshop|sterren=5
K|ontvangen|kwaliteit|4|blijdschap|0|-|Wat een beeld van een mantel!
K|gebruiken|kwaliteit|4|blijdschap|0|-|De voering glijdt, de knopen zijn van hoorn en de zakken zitten op de juiste hoogte.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Op straat spreken wildvreemden me erop aan.
K|betalen|prijs|2|neutraal|0|-|Ja, je voelt hem in je portemonnee,
K|betalen|prijs|4|blijdschap|0|-|maar gedeeld door alle winters die ik hem ga dragen is het een koopje.
#S|rmo-0436|review|webshop|sterren=3
K|ontvangen|levering|4|neutraal|0|-|snel in huis
K|gebruiken|kwaliteit|4|blijdschap|0|-|trui lekker dik
K|gebruiken|kwaliteit|2|neutraal|0|-|ritsje bovenin schuurt tegen je kin
K|gebruiken|kwaliteit|2|neutraal|0|-|na de was vol bolletjes
#S|rmo-0437|review|webshop|sterren=2
K|wijzigen|beleid|2|teleurstelling|1|-|Ik dacht dat ik 30 dagen bedenktijd had, maar die gold "niet voor sale".
K|wijzigen|informatie|2|irritatie|0|-|Dat las ik pas toen ik het retourformulier al had ingevuld.
#S|rmo-0438|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn dochter met eczeem verdraagt deze pyjama zonder gekrab, dat is voor ons goud waard.
K|gebruiken|kwaliteit|3|verlangen|0|wens|Nu nog leverbaar maken boven maat 128 alsjeblieft.
#S|rmo-0439|enquete|webshop|nps=7
K|aanvragen|digitaal|4|blijdschap|0|-|site is overzichtelijk en je kan filteren op lengte
K|ontvangen|wachttijd|3|neutraal|0|-|levertijd gemiddeld
K|betalen|wachttijd|2|neutraal|1|-|terugbetaling mag vlotter
#S|rmo-0440|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Ik loop nachtdiensten van twaalf uur op een linoleumvloer en kom thuis met voeten in plaats van kloppende klompen.
#S|rmo-0441|review|webshop|sterren=1
K|gebruiken|storing|1|boosheid|0|-|Hak brak af midden op het zebrapad.
K|gebruiken|privacy|1|boosheid|0|-|Ik had dood kunnen zijn.
K|hulp|wachttijd|2|irritatie|1|-|Drie dagen later kreeg ik pas een ontvangstbevestiging,
K|hulp|beleid|1|boosheid|1|-|en een week daarop de mededeling dat hakken "slijtagegevoelige onderdelen" zijn.
#S|rmo-0442|enquete|webshop|csat=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|De kussenslopen zijn crispy zoals in een hotel, heerlijk.
K|gebruiken|kwaliteit|2|neutraal|0|-|Minpunt is de hotelsluiting, het kussen piept er 's nachts uit.
K|betalen|prijs|3|neutraal|0|-|Twee stuks voor 24,95.
#S|rmo-0443|review|webshop|sterren=4
K|orienteren|geen|2|bezorgdheid|0|angst|Ik was bang dat blokstrepen me breed zouden maken.
K|gebruiken|kwaliteit|4|opluchting|0|-|Valt alleszins mee, mijn collega's vonden het juist slank.
#S|rmo-0444|review|webshop|sterren=2
K|ontvangen|fout|2|teleurstelling|1|-|Gegraveerd met 12-06 terwijl wij op 16-02 getrouwd zijn.
K|hulp|fout|2|irritatie|2|-|Teruggestuurd, gewacht, en toen stond er 12-02 op.
K|hulp|fout|4|opluchting|0|-|De derde poging klopte.
K|terugkijken|geen|2|teleurstelling|0|-|Onze trouwdag was toen al lang voorbij en daar kan geen korting tegenop.
#S|rmo-0445|review|webshop|sterren=5
K|orienteren|geen|4|blijdschap|0|-|Mijn kleindochter heeft alles voor mij opgezocht op haar telefoon.
K|aanvragen|digitaal|4|blijdschap|0|-|Met dat iDEAL was het in een wip betaald.
K|ontvangen|levering|4|blijdschap|0|-|De pakjesman belde netjes aan en wachtte tot ik met mijn rollator bij de deur was.
K|gebruiken|kwaliteit|5|blijdschap|0|-|De vestjes zijn soepel, de knopen groot en de kleuren lief.
#S|rmo-0446|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Trailschoenen met een grip waar een berggeit jaloers op is.
K|gebruiken|kwaliteit|2|neutraal|0|-|Veters te kort voor een dubbele knoop.
#S|rmo-0447|enquete|webshop|csat=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Na het hardlopen stonden er witte zoutranden op en die gaan er niet meer uit.
K|gebruiken|informatie|2|neutraal|0|-|Op het waslabel staat alleen 'voorzichtig reinigen'.
K|gebruiken|informatie|3|verwarring|0|vraag|Voorzichtig hoe?
#S|rmo-0448|review|webshop|sterren=1
K|hulp|bejegening|1|boosheid|1|-|Verkoopster keek me van top tot teen aan en zei: 'in uw maat hebben we hier niks hangen'.
K|terugkijken|geen|1|teleurstelling|0|-|Ik ben huilend naar buiten gegaan en zet er nooit meer een voet.
#S|rmo-0449|review|webshop|sterren=3
K|aanvragen|geen|3|neutraal|0|-|Set van drie rompers besteld, maat 62.
K|ontvangen|kwaliteit|3|neutraal|0|-|Eerlijk gezegd meer een 68.
K|gebruiken|kwaliteit|4|opluchting|0|-|Ach, ze groeit er wel in.
#S|rmo-0450|review|webshop|sterren=5
K|wijzigen|bejegening|4|blijdschap|0|-|De mevrouw aan de kassa zag dat het een cadeau was en ruilde zonder vragen.
K|wijzigen|beleid|5|dankbaarheid|0|-|Zelfs de korting van toen mocht blijven gelden, dankjewel daarvoor!
#S|rmo-0451|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zwembroek droogt op in een kwartiertje zon.
K|gebruiken|kwaliteit|2|neutraal|0|-|Binnenbroekje kriebelt.
#S|rmo-0452|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|Wie bedenkt er een handtas met een magneetsluiting die je bankpas wist?
K|gebruiken|kwaliteit|2|irritatie|1|-|Ik heb nu al twee keer een nieuwe pas moeten aanvragen.
#S|rmo-0453|review|diensten|sterren=3
K|aanvragen|geen|3|neutraal|0|-|Schoenen gebracht voor nieuwe zolen.
K|hulp|levering|4|blijdschap|0|-|Klaar op de dag die op het bonnetje stond.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Werk is stevig gelijmd en genaaid.
K|hulp|prijs|2|neutraal|0|-|58 euro vond ik aan de hoge kant.
#S|rmo-0454|review|webshop|sterren=1
K|orienteren|prijs+informatie|1|boosheid|0|-|Zwarte Vrijdag-korting mijn laars, een week ervoor was dezelfde jas negen euro goedkoper.
#S|rmo-0455|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Draagzak is simpel om te knopen, zelfs mijn man krijgt het alleen voor elkaar.
K|gebruiken|privacy|4|opluchting|0|-|Kleintje hangt er rechtop en stevig in, ik hoef hem niet meer vast te houden uit angst.
K|gebruiken|kwaliteit|2|neutraal|0|-|Wel warm in juli.
#S|rmo-0456|review|webshop|sterren=2
K|ontvangen|geen|3|neutraal|0|-|In de doos zat een briefje: "vindt u het niet mooi, mail ons".
K|hulp|bereikbaarheid|2|irritatie|1|-|Dat heb ik gedaan en het adres bestond niet.
K|ontvangen|kwaliteit|2|teleurstelling|0|-|De rok is trouwens doorschijnend, daar mailde ik over.
#S|rmo-0457|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|STAND. VAN. DE. WAND. wat een boots 🔥
K|betalen|prijs|4|blijdschap|0|-|en dat voor €49 🤯
#S|rmo-0458|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Wandelsok zit lekker.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Na twintig keer wassen kijkt mijn teen naar buiten.
K|hulp|beleid|4|blijdschap|0|-|Levenslange garantie werd wel zonder morren gehonoreerd.
#S|rmo-0459|review|webshop|sterren=4
K|orienteren|informatie|2|neutraal|1|-|Bij de maat moest ik even rekenen, alles staat in inches.
K|ontvangen|kwaliteit|4|blijdschap|0|-|Eenmaal gepast zat het korset beter dan die van mijn vaste naaister.
#S|rmo-0460|review|webshop|sterren=1
K|betalen|fout|1|boosheid|2|-|Ik krijg aanmaningen voor een jurk die ik in augustus heb teruggestuurd, ik heb het verzendbewijs hier liggen!!
K|betalen|fout|2|bezorgdheid|0|angst|Straks staat er een deurwaarder op de stoep voor iets wat niet eens in mijn kast hangt.
#S|rmo-0461|enquete|webshop|csat=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|slaap als een roos onder dit dekbed
#S|rmo-0462|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Jeans geeft af. Mijn crèmekleurige bank is nu lichtblauw.
K|gebruiken|informatie|2|irritatie|0|-|Een waarschuwing op het kaartje was handig geweest.
#S|rmo-0463|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Onze tweeling is het over niets eens behalve over deze laarsjes.
K|gebruiken|kwaliteit|2|neutraal|0|-|De oranje verf slijt bij de neus.
#S|rmo-0464|review|webshop|sterren=5
K|hulp|wachttijd|4|blijdschap|0|-|Om 23.10 uur nog een vraag gesteld over de wijdte, om 23.14 had ik antwoord.
K|aanvragen|geen|4|vertrouwen|0|-|Daarop heb ik met een gerust hart besteld.
#S|rmo-0465|enquete|webshop|csat=3
K|orienteren|kwaliteit|4|blijdschap|0|-|Leuk aanbod.
K|orienteren|digitaal|2|neutraal|1|-|De zoekfunctie is minder, wie 'rok' intikt krijgt ook sokken en rookmelders.
#S|rmo-0466|review|webshop|sterren=2
K|ontvangen|kwaliteit|2|teleurstelling|0|-|De vacht van de winterjas is platgedrukt geweest en komt niet meer omhoog.
K|wijzigen|wachttijd|2|irritatie|2|-|Retour aangemeld, en nu moet ik al acht dagen wachten op een sticker.
#S|rmo-0467|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Hier word ik vrolijk van, een theemuts in de vorm van een kip!
K|geen|geen|3|neutraal|0|-|O wacht, verkeerd product,
K|gebruiken|kwaliteit|4|blijdschap|0|-|maar het schort is ook leuk.
#S|rmo-0468|review|webshop|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|De bh-beugel prikte er na een week doorheen, recht in mijn ribben.
K|gebruiken|privacy|2|neutraal|1|-|Ik heb er een ontsteking aan overgehouden en moest naar de huisarts.
#S|rmo-0469|review|webshop|sterren=5
K|terugkijken|geen|5|blijdschap|0|-|Sinds 1987 koopt mijn vader hier zijn overhemden, nu ik, en straks hopelijk mijn zoon.
#S|rmo-0470|review|webshop|sterren=3
K|ontvangen|kwaliteit|3|neutraal|0|-|Overgordijn in de kleur zand.
K|ontvangen|kwaliteit|3|neutraal|0|-|Meer richting grijs dan beige.
K|gebruiken|kwaliteit|2|neutraal|0|-|Er valt licht langs de zijkanten naar binnen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Wel een fraaie val.
#S|rmo-0471|review|bezorging|sterren=4
K|ontvangen|levering|4|blijdschap|0|-|Ik kon zelf nog wijzigen dat het bij de buurvrouw mocht en dat ging ook echt zo.
K|ontvangen|kwaliteit|4|blijdschap|0|-|Doos heel, schoenen heel.
#S|rmo-0472|review|webshop|sterren=2
K|orienteren|kwaliteit|4|blijdschap|0|-|In de winkel zag de stof er degelijk uit.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Thuis, in de zon, zie je dwars door mijn bloes mijn ondergoed.
#S|rmo-0473|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Mijn zoontje met platvoeten loopt voor het eerst zonder te mopperen mee naar de bakker.
K|hulp|informatie|4|dankbaarheid|0|-|Met dank aan de dame die uitlegde hoe ik het voetbed moest verstellen.
#S|rmo-0474|review|webshop|sterren=3
K|betalen|prijs|2|neutraal|0|-|Duur voor een paar riemen leer.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ze gaan wel al drie zomers mee.
#S|rmo-0475|review|webshop|sterren=1
K|vertrekken|geen|3|neutraal|0|-|Ik heb mijn kledingbox opgezegd,
K|betalen|fout|1|boosheid|2|-|en toch is er in september én oktober weer 39 euro afgeschreven.
K|vertrekken|digitaal|2|irritatie|2|-|De stopknop in mijn account is verdacht goed verstopt.
#S|rmo-0476|review|webshop|sterren=4
K|aanleiding|geen|3|neutraal|0|-|Na mijn borstamputatie zocht ik iets waar een prothese in past.
K|hulp|bejegening|5|dankbaarheid|0|-|Els heeft me zo discreet en warm geholpen dat ik vergat waarom ik daar stond.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De bh zit de hele dag zonder te schuiven.
K|gebruiken|kwaliteit|2|neutraal|0|-|De kleurkeuze, huid of zwart, is karig.
#S|rmo-0477|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Wieltje van de koffer na twee vluchten afgebroken.
K|hulp|geen|3|verlangen|0|wens|Graag hoor ik of het wieltje los te bestellen is.
#S|rmo-0478|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Cadeautip voor mannen die alles al hebben: bretels.
K|ontvangen|kwaliteit|4|blijdschap|0|-|Kwam in een houten kistje.
#S|rmo-0479|enquete|webshop|nps=4
K|ontvangen|levering|2|neutraal|0|-|3 deelzendingen voor 4 artikelen
K|ontvangen|levering|2|neutraal|2|-|telkens moeten thuisblijven
#S|rmo-0480|review|webshop|sterren=3
K|orienteren|geen|3|neutraal|0|-|Meestal M, maar na het lezen van de commentaren een L genomen.
K|ontvangen|kwaliteit|2|teleurstelling|0|-|Die commentaren kloppen niet, ik verzuip erin.
K|wijzigen|geen|3|verlangen|0|wens|Hopelijk is de M nog op voorraad.
#S|rmo-0481|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Na drie bevallingen heb ik weer een broek die blijft zitten als ik buk.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Brede band, diepe zakken en een stof waar je ondergoed niet doorheen schijnt.
#S|rmo-0482|review|webshop|sterren=1
K|ontvangen|kwaliteit|1|boosheid|0|-|Rugzak voor school kwam binnen met schimmelplekken.
K|hulp|bejegening|1|boosheid|1|-|'Even luchten', zei de helpdesk. Even luchten!
#S|rmo-0483|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Niets op aan te merken, keurige kwaliteit.
#S|rmo-0484|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Schuift
K|gebruiken|kwaliteit|2|neutraal|0|-|knelt
K|gebruiken|kwaliteit|2|neutraal|0|-|piept
#S|rmo-0485|review|webshop|sterren=5
K|ontvangen|bejegening|4|verrassing|0|-|Zat gratis een paar haarspeldjes bij, attent.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Onze Noor heeft de communiejurk die avond niet meer willen uittrekken.
#S|rmo-0486|review|webshop|sterren=3
K|aanleiding|geen|3|neutraal|0|-|Voor een fietstocht naar Santiago had ik een zeemleren broek nodig.
K|orienteren|informatie|2|verwarring|1|-|Tussen 'endurance', 'comfort+' en 'long distance' zag ik door de bomen het bos niet meer.
K|orienteren|bejegening|4|blijdschap|0|-|Op de fietsbeurs legde hun medewerker, zelf ook fanatiek, het me gelukkig in gewone taal uit.
K|aanvragen|geen|3|neutraal|0|-|Daarna thuis online gekocht, in het zwart, maat XL.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Tot Orléans geen centje pijn.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Vanaf daar begon de naad aan de binnenkant open te gaan en reed ik met een pleister op mijn bips.
K|hulp|wachttijd|2|neutraal|1|-|De klacht ingediend vanaf een camping en pas na thuiskomst bericht gehad.
K|betalen|fout|4|verrassing|0|-|Ze stortten het hele bedrag terug, plus een bon van een tientje.
#S|rmo-0487|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik stap 's ochtends in, trek de rits omhoog en klaar.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Nooit gedacht dat ik dit ooit over werkkleding zou zeggen, maar ik trek mijn overall in het weekend ook aan.
#S|rmo-0488|review|webshop|sterren=1
K|aanvragen|informatie|1|boosheid|0|-|Ze verkopen je een abonnement onder het mom van "vip-korting", pas bij je bankafschrift zie je dat er elke maand 49,95 afgaat.
K|terugkijken|geen|1|boosheid|0|-|Kijk uit je doppen bij dit soort sites!
#S|rmo-0489|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Na het strijken op stand 1 glimt de stof.
K|gebruiken|kwaliteit|2|neutraal|0|-|Op stand 0 blijven de kreuken.
#S|rmo-0490|review|webshop|sterren=4
K|ontvangen|levering|4|neutraal|0|-|Besteld voor 22.00 uur, de dag erop in huis.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De topper maakt van ons oude matras een ander bed.
K|gebruiken|kwaliteit|2|neutraal|0|-|De eerste nachten stonk het naar lijm, raam open dus.
#S|rmo-0491|enquete|webshop|nps=8
K|orienteren|informatie|4|blijdschap|0|-|Heldere foto's, ook van de binnenkant van de tas
K|wijzigen|beleid|2|neutraal|0|-|100 dagen retour was fijner dan de 14 van nu
#S|rmo-0492|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Doet wat een muts moet doen.
#S|rmo-0493|review|webshop|sterren=5
K|orienteren|geen|2|teleurstelling|0|-|Als kale man met een hoofd van 63 centimeter geef je de hoop op een goede hoed op.
K|ontvangen|kwaliteit|5|verrassing|0|-|Deze schoof zo over mijn kruin.
K|terugkijken|geen|5|dankbaarheid|0|-|Heren van de hoedenzaak, mijn eeuwige dank.
#S|rmo-0494|review|webshop|sterren=2
K|ontvangen|kwaliteit|2|teleurstelling|0|-|Ik heb een slaapzak gekocht met giraffen en kreeg er een met... iets. Honden? Kamelen?
K|gebruiken|kwaliteit|4|blijdschap|0|-|De baby maakt het niks uit, die slaapt er prima in.
#S|rmo-0495|review|webshop|sterren=1
K|hulp|herhaling|1|boosheid|3|-|Voor de zesde maal uitgelegd dat ik linkerschoen 41 en rechterschoen 43 heb gekregen.
K|hulp|herhaling|2|boosheid|3|-|Elke keer een andere Kevin die vraagt om foto's die ik al vier keer gestuurd heb.
#S|rmo-0496|enquete|webshop|csat=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Handige sporttas, apart vak voor natte spullen.
K|gebruiken|kwaliteit|2|neutraal|0|-|Schouderband mist een kussentje, snijdt na een tijdje.
K|betalen|prijs|4|blijdschap|0|-|Voor de prijs laat ik dat passeren.
#S|rmo-0497|review|webshop|sterren=2
K|wijzigen|bejegening|2|teleurstelling|1|-|Toen ik de laarzen terugbracht moest ik aan een volle rij uitleggen waarom.
K|wijzigen|beleid|3|neutraal|0|-|Uiteindelijk een tegoedbon gekregen.
K|wijzigen|beleid|2|irritatie|0|-|Maar een bon was niet wat ik wou, ik wou mijn geld.
#S|rmo-0498|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Gezellig gehaakt dekentje, elke steek gelijk, je ziet dat hier iemand met liefde aan heeft gezeten.
K|ontvangen|kwaliteit|4|blijdschap|0|-|Het geurde zelfs een beetje naar lavendel toen ik het uitpakte.
#S|rmo-0499|review|webshop|sterren=3
K|aanvragen|prijs|2|irritatie|0|-|Pas in de laatste stap komt er 4,95 aan "servicekosten" bij.
K|ontvangen|levering|4|neutraal|0|-|Verder vlot bezorgd.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Kousen zijn dik en zakken niet af.
#S|rmo-0500|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Sinds kort heb ik een hond en dan blijkt hoe goed een jas echt is: haren vegen er zo af.
#S|rmo-0501|review|webshop|sterren=1
K|hulp|fout|1|teleurstelling|0|-|De ketting van mijn overleden oma liet ik hier verlengen en nu is de hanger zoek.
K|hulp|bejegening|1|boosheid|1|-|'Wij nemen geen aansprakelijkheid', en ze draaide zich om naar de volgende klant.
K|hulp|geen|3|verlangen|0|wens|Ik wil alleen maar dat iemand nog één keer onder die werkbank kijkt.
#S|rmo-0502|review|webshop|sterren=2
K|orienteren|informatie|2|neutraal|0|-|In de omschrijving: 100% linnen.
K|ontvangen|informatie|2|irritatie|0|-|Op het etiket: 55% linnen, 45% viscose.
#S|rmo-0503|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Fijn dun truitje voor onder mijn uniform.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Blijft netjes na kokend heet wassen, en dat moet bij ons op de afdeling.
#S|rmo-0504|review|diensten|sterren=5
K|hulp|informatie|5|opluchting|0|-|Ik dacht dat de steen van mijn ring gebarsten was, maar de juwelier liet me onder de loep zien dat het alleen een vuiltje was.
K|hulp|prijs|4|blijdschap|0|-|Hij maakte hem gratis schoon en zette meteen een pootje vast.
#S|rmo-0505|review|webshop|sterren=3
K|ontvangen|kwaliteit|3|neutraal|0|-|Maat 110 voor een jongen van bijna vijf.
K|ontvangen|kwaliteit|4|neutraal|0|-|Komt goed uit.
K|gebruiken|kwaliteit|2|neutraal|0|-|Knieën na een week al dun.
#S|rmo-0506|review|webshop|sterren=2
K|betalen|wachttijd|2|bezorgdheid|2|vraag|Het is nu de 19e en er is nog niks teruggestort van mijn 240 euro, hoe lang mag dit duren?
#S|rmo-0507|enquete|webshop|csat=1
K|hulp|bereikbaarheid|1|boosheid|2|-|Klantendienst? Welke klantendienst. Het hangt er op een bordje en dat is het
#S|rmo-0508|enquete|webshop|nps=7
K|orienteren|geen|4|blijdschap|0|-|Ik vond hier eindelijk gordijnhaken van het oude type.
K|ontvangen|levering|4|blijdschap|0|-|Lagen de volgende ochtend al op de mat.
#S|rmo-0509|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Merkje in de nek kriebelt, uitknippen laat een hard randje achter.
#S|rmo-0510|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Al drie winters sta ik ermee langs de lijn op zaterdagochtend en nog geen rilling gehad.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zelfs de warme koffie kan wat mij betreft thuisblijven.
#S|rmo-0511|review|webshop|sterren=1
K|ontvangen|privacy|1|boosheid|0|-|In de teen van het babyslofje vond ik een SPELD.
K|ontvangen|privacy|1|bezorgdheid|0|-|Ik moet er niet aan denken wat er gebeurd was als ik niet eerst had gevoeld.
K|hulp|geen|2|boosheid|0|wens|Ik eis dat deze partij uit de winkels wordt gehaald.
#S|rmo-0512|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Toffe print, krijgt veel opmerkingen.
K|gebruiken|kwaliteit|2|neutraal|0|-|Boord rond de hals gaat na een poos lubberen.
#S|rmo-0513|review|webshop|sterren=3
K|orienteren|informatie|2|verwarring|0|-|Het ene filmpje zegt 'normale pasvorm', de tekst eronder 'oversized'.
K|ontvangen|kwaliteit|3|neutraal|0|-|Het is ergens daartussenin.
#S|rmo-0514|review|webshop|sterren=2
K|ontvangen|levering|2|teleurstelling|0|-|Mijn bestelling is zonder bericht geannuleerd de avond voor we naar Lapland vlogen.
K|ontvangen|levering|2|boosheid|2|-|Dan mag je dus op een zaterdagmiddag in alle haast nog vier thermobroeken zien te vinden.
#S|rmo-0515|review|webshop|sterren=5
K|aanleiding|geen|3|neutraal|0|-|Ik moest plots naar een begrafenis en bezat niets zwarts.
K|hulp|bejegening|5|dankbaarheid|0|-|De dame in de winkel voelde het meteen aan, ze legde alles klaar en zette een glas water neer.
K|aanvragen|wachttijd|4|opluchting|0|-|Na twintig minuten stond ik buiten met een volledig ensemble.
#S|rmo-0516|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Past bij alles, kreukt niet, klaar.
#S|rmo-0517|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Het patroon loopt bij de naden niet door, bij gestreepte gordijnen ziet dat er armoedig uit.
K|gebruiken|prijs|2|irritatie|0|-|En dat heet dan 'maatwerk' van 780 euro.
#S|rmo-0518|review|diensten|sterren=3
K|aanvragen|digitaal|4|blijdschap|0|-|Afspraak bij de stomerij maken kan via de app.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn pak kwam fris terug,
K|gebruiken|kwaliteit|2|teleurstelling|0|-|mijn zijden das met een kring.
K|hulp|geen|3|neutraal|0|-|Men gaat het nakijken.
#S|rmo-0519|review|webshop|sterren=1
K|wijzigen|wachttijd|1|boosheid|3|-|Vijf weken verstreken sinds ik twee truien retourneerde voor een andere maat en niemand weet waar ze uithangen.
#S|rmo-0520|review|webshop|sterren=4
K|orienteren|geen|3|neutraal|0|-|Twee modellen naast elkaar gelegd.
K|orienteren|informatie|4|blijdschap|0|-|De vergelijktabel laat goed zien wat die veertig euro extra je oplevert.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Hardloophorloge met grote cijfers, mijn leesbril mag thuisblijven.
#S|rmo-0521|review|webshop|sterren=5
K|wijzigen|prijs|4|blijdschap|0|-|Retour kost niks en je hoeft niet eens iets te printen.
K|wijzigen|digitaal|5|blijdschap|0|-|Code laten scannen bij de kiosk, piep, klaar.
#S|rmo-0522|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Klittenband heeft na een maand geen grip meer.
K|gebruiken|kwaliteit|2|irritatie|0|-|Om de tien meter staan we dus stil voor een schoen.
#S|rmo-0523|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Redelijk.
#S|rmo-0524|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Met deze kniebrace tennis ik weer dubbel op woensdag,
K|gebruiken|kwaliteit|5|verrassing|0|-|en dat op mijn zesenzeventigste.
#S|rmo-0525|review|webshop|sterren=1
K|ontvangen|fout|1|boosheid|0|-|Een gebruikte string in de zak van mijn nieuwe joggingbroek, meer hoef ik niet te vertellen toch 🤮
#S|rmo-0526|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Kinderbedje met sterrenhoes, ze slaapt er nu alleen in, na twee jaar bij ons in bed.
K|gebruiken|kwaliteit|4|opluchting|0|-|Wij dus ook weer.
#S|rmo-0527|review|webshop|sterren=2
K|hulp|belofte|2|irritatie|3|-|'Wij bellen u dezelfde middag terug.' Dat was in de herfst, de krokussen staan inmiddels in bloei.
#S|rmo-0528|enquete|webshop|nps=10
K|terugkijken|geen|5|vertrouwen|0|-|ik zeg het tegen al mijn vriendinnen, bij maatje 48 moet je hier zijn
#S|rmo-0529|review|webshop|sterren=3
K|ontvangen|levering|2|neutraal|0|-|Later dan gepland.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het wachten waard, want die rok zwiert fantastisch.
#S|rmo-0530|review|webshop|sterren=4
K|orienteren|geen|2|bezorgdheid|0|angst|Mijn vrees was dat de trouwschoenen zouden knellen.
K|gebruiken|kwaliteit|5|opluchting|0|-|Van tien uur 's morgens tot halfdrie 's nachts op gestaan, gelopen en gehost, en geen enkele pleister gebruikt.
K|betalen|prijs|2|neutraal|0|-|Wel prijzig voor één dag.
#S|rmo-0531|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Het kunstleer van de bank... pardon, van de jas, plakt aan je armen.
#S|rmo-0532|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Wauw.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Ik keek in de spiegel en dacht: hé, dáár ben ik weer.
#S|rmo-0533|review|webshop|sterren=1
K|betalen|prijs|1|boosheid|0|-|450 EURO VOOR EEN TAS WAARVAN HET HENGSEL ER NA 11 DAGEN AF LIGT
K|hulp|beleid|1|boosheid|1|-|garantie geweigerd want "te zwaar beladen", er zat een broodtrommel in!!!
#S|rmo-0534|review|webshop|sterren=4
K|ontvangen|kwaliteit|4|blijdschap|0|-|De handdoeken zijn royaal.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Nemen het water goed op.
K|gebruiken|kwaliteit|2|neutraal|0|-|Ze pluizen de eerste drie keer flink in de droger.
#S|rmo-0535|review|webshop|sterren=3
K|wijzigen|geen|3|neutraal|0|vraag|Kan ik ze nog omruilen als ik het doosje heb weggegooid?
K|ontvangen|kwaliteit|2|neutraal|0|-|Ze zijn namelijk net te nauw op de wreef.
#S|rmo-0536|review|webshop|sterren=2
K|aanvragen|digitaal|2|irritatie|1|-|Bij het adres kon ik geen busnummer ingeven,
K|ontvangen|levering|2|neutraal|2|-|met als gevolg dat mijn pakje een week rondzwierf in ons appartementsblok.
#S|rmo-0537|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Stevig tasje, blijft rechtop staan.
K|ontvangen|informatie|2|neutraal|0|-|In het echt een stuk kleiner dan ik uit de foto opmaakte.
#S|rmo-0538|review|webshop|sterren=5
K|hulp|fout|5|verrassing|1|-|Ik meldde één los draadje en kreeg er zonder discussie een splinternieuwe sprei voor in de plaats.
#S|rmo-0539|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De eerste week vond ik het een prachthorloge, nu staat er condens achter het glas.
K|gebruiken|kwaliteit|2|irritatie|0|-|'Waterdicht tot 50 meter', ik heb er mijn handen mee gewassen.
#S|rmo-0540|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Donsjas is warm.
K|gebruiken|kwaliteit|2|neutraal|0|-|Verliest veertjes.
K|gebruiken|kwaliteit|3|neutraal|0|-|Zit in januari nog vol genoeg.
#S|rmo-0541|review|webshop|sterren=1
K|terugkijken|geen|2|irritatie|0|-|Nul sterren kan niet, vandaar die ene.
#S|rmo-0542|review|webshop|sterren=4
K|aanvragen|digitaal|4|blijdschap|0|-|In de winkel gereserveerd via internet en twee uur later kon ik komen passen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Parka sluit goed aan bij de polsen.
#S|rmo-0543|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Kleinzoon zegt: 'oma, jij hebt dope sneakers'.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Nou, dan weet je het wel.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik stap er kilometers op weg.
#S|rmo-0544|review|webshop|sterren=2
K|aanleiding|geen|3|neutraal|0|-|Mijn man kreeg een nieuwe baan op kantoor en had ineens vijf nette overhemden nodig.
K|orienteren|geen|3|neutraal|0|-|Hij heeft brede schouders en korte armen, dus we gingen op zoek naar iets met aangepaste mouwlengte.
K|orienteren|informatie|4|blijdschap|0|-|De configurator was leuk om mee te spelen: kraag, manchet, knoopjes, je ziet alles meteen veranderen.
K|aanvragen|geen|3|neutraal|0|-|We hebben er vijf laten maken.
K|ontvangen|levering|2|neutraal|3|-|In plaats van drie weken duurde het er zes.
K|ontvangen|fout|2|teleurstelling|0|-|Alle vijf hadden een kraag van 38 in plaats van 43.
K|hulp|bejegening|2|irritatie|1|-|Eerst beweerden ze dat wij het fout hadden ingevuld,
K|hulp|fout|2|neutraal|2|-|tot ik het schermafdrukje stuurde.
K|hulp|fout|3|neutraal|0|-|Ze worden nu opnieuw gemaakt.
K|ontvangen|geen|3|verlangen|0|wens|Intussen zit mijn man in zijn trouwhemd op zijn werk en hopen wij op een voorspoedige naaimachine.
#S|rmo-0545|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Niet te warm, niet te koud, precies een dekbed voor april tot oktober.
#S|rmo-0546|review|webshop|sterren=5
K|orienteren|kwaliteit|4|blijdschap|0|-|De keuze in wijdtematen is ongekend, van smal tot extra breed.
K|hulp|bejegening|4|blijdschap|0|-|Mijn voet werd gemeten alsof ik een prinses was.
K|ontvangen|kwaliteit|5|blijdschap|0|-|Zelfs mijn hallux past erin zonder bobbel.
#S|rmo-0547|review|webshop|sterren=1
K|betalen|fout|1|boosheid|1|-|Ze hebben het retourbedrag op een cadeaukaart gezet die vorige maand verlopen is.
K|hulp|bejegening|1|boosheid|0|-|En dan durven te schrijven: 'wij wensen u veel shopplezier'.
#S|rmo-0548|review|webshop|sterren=3
K|orienteren|geen|2|neutraal|1|-|Veel gezocht naar iets dat én netjes én fietsbaar is.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Deze broek rekt mee.
K|gebruiken|kwaliteit|2|neutraal|0|-|Zakken zijn ondiep, telefoon valt eruit op de pedalen.
#S|rmo-0549|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Het goud wordt groen, mijn vinger ook.
#S|rmo-0550|enquete|webshop|nps=5
K|ontvangen|levering|4|neutraal|0|-|pakket op tijd
K|wijzigen|digitaal|2|irritatie|1|-|maar retour aanmelden via die chatbot is om gek van te worden
#S|rmo-0551|enquete|webshop|nps=8
K|gebruiken|kwaliteit|4|blijdschap|0|-|Katoenen onderlakens die je niet hoeft te strijken als je ze meteen ophangt.
K|gebruiken|kwaliteit|3|neutraal|0|-|Formaat klopt.
#S|rmo-0552|review|webshop|sterren=2
K|ontvangen|kwaliteit|2|teleurstelling|0|-|De schoenen hadden al kreukjes over de neus en zand in het profiel.
K|ontvangen|kwaliteit|2|irritatie|0|-|'Nieuw' is blijkbaar een rekbaar begrip.
#S|rmo-0553|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Mijn dochter van vier heeft haar eenhoornlaarzen mee naar bed genomen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|En ze zijn nog waterdicht ook.
#S|rmo-0554|review|webshop|sterren=1
K|hulp|wachttijd|1|boosheid|2|-|Op 4 april mail, op 11 april mail, op 20 april mail, vandaag 15 mei nog steeds oorverdovende stilte.
K|betalen|geen|2|irritatie|0|wens|Ik wil mijn 78 euro terug.
#S|rmo-0555|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Shirt ademt goed tijdens het spinnen.
K|gebruiken|kwaliteit|2|neutraal|0|-|Opdruk bladdert.
#S|rmo-0556|review|diensten|sterren=4
K|aanvragen|beleid|4|blijdschap|0|-|Ik mocht een aanbetaling doen en de rest bij het ophalen.
K|ontvangen|levering|4|neutraal|0|-|Trouwjurk was klaar op de afgesproken pasdag.
K|ontvangen|kwaliteit|2|neutraal|1|-|Alleen moest de zoom daarna nog twee keer bij.
K|hulp|bejegening|4|dankbaarheid|0|-|De naaister bleef er heel rustig onder en dat had ik nodig ook.
#S|rmo-0557|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|Leuk bedacht, een omkeerbare jas, tot je ontdekt dat de zakken aan de andere kant op slot zitten.
#S|rmo-0558|review|webshop|sterren=5
K|terugkijken|geen|5|blijdschap|0|-|Hier slaag ik altijd.
K|terugkijken|bejegening|5|blijdschap|0|-|Hetty kent mijn smaak intussen beter dan ikzelf.
#S|rmo-0559|review|webshop|sterren=1
K|orienteren|informatie|1|boosheid|0|-|Nepreviews, ze zijn allemaal op dezelfde dag geplaatst door 'Anna' en 'Peter'.
K|ontvangen|kwaliteit|1|teleurstelling|0|-|Mijn "wollen" deken is van puur plastic.
#S|rmo-0560|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Bikinibroekje blijft zitten bij het duiken.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Vulling van het topje is uitneembaar.
K|gebruiken|kwaliteit|2|neutraal|0|-|Bandjes hadden verstelbaar mogen zijn.
#S|rmo-0561|review|webshop|sterren=3
K|wijzigen|beleid|3|neutraal|0|-|Geruild voor een andere kleur, dat mocht binnen de 14 dagen.
#S|rmo-0562|review|webshop|sterren=2
K|hulp|doorverwijzing|2|irritatie|2|-|De fabrikant stuurt me naar de winkel, de winkel naar de fabrikant.
K|gebruiken|storing|2|neutraal|0|-|Mijn elektrische handwarmers blijven ondertussen koud.
#S|rmo-0563|review|webshop|sterren=5
K|ontvangen|levering|4|blijdschap|0|-|Gisteravond besteld, vandaag al aan.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Ik heb er de afwas in gedaan, zo goed zit die jurk.
#S|rmo-0564|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Goeie communiekostuum voor een jongen die niet kan stilzitten.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Gras, saus en limonade zijn er allemaal uitgewassen.
#S|rmo-0565|review|webshop|sterren=1
K|ontvangen|fout|2|neutraal|0|-|Bestelde 2 gordijnen van 2,60 hoog.
K|ontvangen|fout|2|neutraal|0|-|Kreeg er 1 van 2,60 en 1 van 2,30.
K|wijzigen|beleid|1|boosheid|0|-|Omdat het "maatwerk" is nemen ze niets terug, hun eigen fout dus!
#S|rmo-0566|review|webshop|sterren=3
K|betalen|prijs|2|neutraal|0|-|Voor kinderschoenen die drie maanden meegaan is 75 euro veel.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ze stapt er wel mooi recht op.
#S|rmo-0567|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Na de eerste kook zijn de washandjes vierkant geworden van formaat postzegel.
#S|rmo-0568|review|webshop|sterren=4
K|orienteren|geen|3|neutraal|0|-|Gekocht omdat mijn fysiotherapeut het model noemde.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Minder last van mijn scheenbeen sinds ik ermee train.
#S|rmo-0569|enquete|webshop|csat=4
K|hulp|wachttijd|4|neutraal|0|-|snel antwoord via whatsapp
K|gebruiken|kwaliteit|2|neutraal|0|-|Hemd zelf beetje stijf
#S|rmo-0570|review|webshop|sterren=5
K|hulp|fout|5|dankbaarheid|0|-|Door mijn eigen stommiteit verkeerd besteld, en toch draaiden jullie het binnen het uur om, klasse.
#S|rmo-0571|review|webshop|sterren=2
K|aanvragen|informatie|2|irritatie|0|-|Er stond 'nog 1 op voorraad', en een kwartier na betaling kwam het bericht dat hij uitverkocht was.
K|betalen|wachttijd|2|neutraal|1|-|Het geld komt 'binnen 5 à 10 werkdagen'.
#S|rmo-0572|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Groene trui.
K|gebruiken|kwaliteit|3|neutraal|0|-|Is groen.
K|gebruiken|kwaliteit|3|neutraal|0|-|Is een trui.
#S|rmo-0573|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik heb er inmiddels vier in verschillende tinten, wat zegt dat over mij.
K|gebruiken|kwaliteit|2|neutraal|0|-|Die in het wit is wat doorkijk.
#S|rmo-0574|review|webshop|sterren=1
K|hulp|bejegening|1|boosheid|0|-|Klant is koning? Hier ben je een luis in de pels.
K|wijzigen|bejegening|1|boosheid|0|-|Mijn laarzen werden bij het terugbrengen met twee vingers opgetild alsof het afval was.
#S|rmo-0575|review|webshop|sterren=5
K|orienteren|informatie|4|blijdschap|0|-|Heel duidelijke maatwijzer met tekeningetje erbij.
K|ontvangen|kwaliteit|4|blijdschap|0|-|Sportbeha zit precies strak genoeg.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Touwtjespringen zonder blauwe plekken, ik wist niet dat het bestond!
#S|rmo-0576|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Het lipje van de rits brak er op dag drie af.
K|hulp|bejegening|4|blijdschap|0|-|In de winkel deden ze er gratis een sleutelring aan, creatief wel.
#S|rmo-0577|review|bezorging|sterren=4
K|ontvangen|levering|4|verrassing|0|-|Bezorger belde tien minuten vooraf, dat had ik bij een bedsprei nog nooit meegemaakt.
K|ontvangen|levering|4|blijdschap|0|-|Hij nam de oude meteen mee.
#S|rmo-0578|review|webshop|sterren=3
K|ontvangen|kwaliteit|4|blijdschap|0|-|Prima pasvorm,
K|ontvangen|informatie|2|teleurstelling|0|-|kleur valt tegen, op de site knalde hij, in huis is hij flets.
#S|rmo-0579|review|webshop|sterren=2
K|betalen|informatie|2|verwarring|0|vraag|Op de factuur staan twee sjaals terwijl ik er één heb, wie kan me dat uitleggen?
#S|rmo-0580|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Slippers waar ik vijf dagen Rome mee heb gedaan, kinderkopjes en al.
#S|rmo-0581|review|webshop|sterren=1
K|gebruiken|privacy|1|boosheid|0|-|Het koordje in de capuchon van mijn peuter bleef haken aan de glijbaan, hij hing aan zijn nek!
K|gebruiken|privacy|1|bezorgdheid|0|-|Ik droom er nog van.
K|gebruiken|privacy|2|bezorgdheid|0|wens|Haal die jasjes alsjeblieft uit de handel voor het een keer misloopt.
#S|rmo-0582|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zacht, rekbaar, geen priklabels.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ideaal voor ons zoontje met autisme die alles voelt.
K|orienteren|geen|3|verlangen|0|wens|Meer effen kleuren zou top zijn.
#S|rmo-0583|enquete|webshop|csat=3
K|aanvragen|geen|3|neutraal|0|-|Twee halen één betalen, dus twee genomen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De blauwe is in orde.
K|gebruiken|kwaliteit|2|neutraal|0|-|Van de rode liet de kraag los.
#S|rmo-0584|review|webshop|sterren=2
K|wijzigen|wachttijd|2|neutraal|2|-|Voor het ruilen van een riem heb ik drie kwartier in de rij gestaan tussen de kerstinkopen.
#S|rmo-0585|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|dankbaarheid+blijdschap|0|-|Bedankt voor het stevigste slot dat ik ooit op een handtas zag.
K|gebruiken|privacy|5|vertrouwen|0|-|In de metro voel ik me er een stuk veiliger mee.
#S|rmo-0586|review|webshop|sterren=4
K|aanleiding|geen|3|neutraal|0|-|Door een allergie kan ik geen wol of synthetisch verdragen.
K|orienteren|informatie|4|blijdschap|0|-|Bij elk stuk staat de volledige samenstelling tot het naaigaren toe.
K|gebruiken|kwaliteit|5|opluchting|0|-|Na jaren van krabben eindelijk een nacht doorgeslapen.
#S|rmo-0587|review|webshop|sterren=1
K|terugkijken|geen|1|boosheid|0|-|Schandalige winkel, ze moesten ze sluiten.
#S|rmo-0588|review|webshop|sterren=3
K|gebruiken|kwaliteit|2|neutraal|0|-|Bij regen kraken ze.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Bij droog weer zijn het topstappers.
#S|rmo-0589|review|webshop|sterren=2
K|orienteren|geen|3|verlangen|0|wens|Ik had me zo verheugd op mijn eerste echte maatpak.
K|ontvangen|kwaliteit|2|teleurstelling|0|-|Het hing om me heen als een tent en de mouw rechts was langer dan die links.
K|terugkijken|geen|2|teleurstelling|0|-|Een illusie armer.
#S|rmo-0590|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De knuffeldoek ruikt na dertig wassen naar niks, en zo moet het.
#S|rmo-0591|enquete|webshop|nps=9
K|aanvragen|digitaal|4|blijdschap|0|-|Inloggen met gezichtsherkenning, alles onthouden, in drie tikken besteld
#S|rmo-0592|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Deze jas is een vriend.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Hij ging mee naar Schotland, Noorwegen en de moestuin.
K|terugkijken|geen|5|verlangen|0|wens|Als hij ooit verslijt hoop ik dat ze hem nog maken.
#S|rmo-0593|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|De drukker aan de onderkant gaat open bij iedere stap.
K|gebruiken|kwaliteit|2|neutraal|0|-|De bovenste drukker gaat nooit open.
#S|rmo-0594|review|webshop|sterren=3
K|ontvangen|levering|3|neutraal|0|-|Binnengekomen op dinsdag.
K|ontvangen|kwaliteit|3|neutraal|0|-|Maat 44 is maat 44.
K|gebruiken|kwaliteit|4|neutraal|0|-|Niks op tegen.
#S|rmo-0595|review|webshop|sterren=1
K|vertrekken|geen|2|boosheid|0|-|Mijn account is opgeheven en mijn spaarpunten mogen jullie houden, na vandaag ben ik klant af.
K|aanvragen|fout|1|boosheid|1|-|Vier keer een bestelling laten 'vervallen' wegens een fout in jullie systeem, zonder één woord van spijt.
#S|rmo-0596|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zwemvest drijft zoals beloofd.
K|gebruiken|privacy|4|vertrouwen|0|-|Ik durf haar nu zelf het trapje in te laten gaan.
K|gebruiken|kwaliteit|2|neutraal|0|-|Kruisband is wat kort voor een stevig kind.
#S|rmo-0597|review|webshop|sterren=5
K|hulp|bejegening|5|blijdschap|0|-|'Neem gerust een koekje, ik zoek even in het magazijn', en daar kwam ze terug met het laatste paar in mijn maat.
#S|rmo-0598|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Geen enkele sok in dit pak van tien is even lang als een andere.
#S|rmo-0599|review|webshop|sterren=3
K|orienteren|geen|3|neutraal|0|-|Mijn advies: bestel hem een maat kleiner.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Dan is het een fijn soepel vest.
#S|rmo-0600|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|verrassing|0|-|Onverwacht comfortabel voor zo'n puntneus.
K|gebruiken|kwaliteit|2|neutraal|0|-|Lak is wel gevoelig voor strepen.
#S|rmo-0601|enquete|webshop|csat=2
K|ontvangen|levering|2|irritatie|1|-|Pakje over de schutting gegooid, recht in de vijver.
K|ontvangen|kwaliteit|2|teleurstelling|0|-|De zijden blouse heeft dat niet overleefd.
K|hulp|fout|4|opluchting|0|-|Wel meteen een nieuwe toegezegd gekregen.
#S|rmo-0602|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Elke keer dat ik hem aandoe zegt mijn vriendin dat ik er ineens uitzie als iemand met een hypotheek.
#S|rmo-0603|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|mooie jurk goeie stof
K|gebruiken|kwaliteit|4|blijdschap|0|-|draagt gemakkelijk
#S|rmo-0604|review|webshop|sterren=3
K|gebruiken|kwaliteit|2|neutraal|0|-|model valt heel kort uit ik ben 1.70 en hij komt tot halverwege mn billen
K|gebruiken|kwaliteit|4|blijdschap|0|-|kleur wel leuk
#S|rmo-0605|review|webshop|sterren=5
K|ontvangen|levering|4|blijdschap|0|-|snelle leverring
K|gebruiken|kwaliteit|4|blijdschap|0|-|en super kwaliteit
K|terugkijken|geen|4|blijdschap|0|-|ga hier zeker vaker besteln
#S|rmo-0606|review|webshop|sterren=2
K|ontvangen|kwaliteit|2|teleurstelling|0|-|Had er meer van verwacht.
K|gebruiken|kwaliteit|2|neutraal|0|-|Stof is dun en de naden zijn slordig.
#S|rmo-0607|review|webshop|sterren=1
K|ontvangen|fout|2|boosheid|0|-|hele andere schoenen gekregen dan ik besteld heb
K|hulp|wachttijd|2|irritatie|1|-|en op mn mail wordt niet gereageert
#S|rmo-0608|review|webshop|sterren=4
K|orienteren|geen|3|neutraal|0|-|Op basis van de recensies een maat groter gekozen dan gewoonlijk.
K|ontvangen|kwaliteit|4|opluchting|0|-|Dat bleek een goeie zet.
K|gebruiken|kwaliteit|2|neutraal|0|-|Na het wassen moet je hem wel even in model trekken.
#S|rmo-0609|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijne man draagt niks anders meer.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ze zitten goed, ze slijten niet en ge kunt ze op zestig graden draaien.
K|betalen|prijs|4|blijdschap|0|-|En geen kapitalen kosten ze ook niet.
#S|rmo-0610|review|webshop|sterren=2
K|wijzigen|geen|3|neutraal|0|-|Rok teruggezonden op 3 mei wegens te groot.
K|betalen|wachttijd|2|neutraal|1|-|Per 24 mei nog geen creditering ontvangen.
K|hulp|geen|3|verlangen|0|wens|Graag uw reactie.
#S|rmo-0611|review|webshop|sterren=3
K|orienteren|informatie|2|neutraal|0|-|Weinig foto's, de achterkant van de jurk was nergens te zien.
K|ontvangen|kwaliteit|2|verrassing|0|-|Blijkt er een gat zo groot als een schoteltje in de rug te zitten.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Met een vestje erover staat het trouwens best.
#S|rmo-0612|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Perfecte trainingsbroek voor krachttraining.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Niet doorzichtig bij squats, en daar was het mij om te doen.
K|gebruiken|kwaliteit|2|neutraal|0|-|Koordje schiet steeds los.
#S|rmo-0613|review|webshop|sterren=1
K|aanvragen|fout|1|boosheid|0|-|Geld afgeschreven maar geen bestelling te bekennen.
K|hulp|bereikbaarheid|1|boosheid|2|-|Contactformulier geeft een foutmelding en telefonisch zijn ze 'wegens drukte' niet te spreken.
K|betalen|geen|2|bezorgdheid|0|angst|Ik vrees dat ik mijn 130 euro kwijt ben.
#S|rmo-0614|review|webshop|sterren=5
K|hulp|bejegening|5|blijdschap|0|-|Wat een warm onthaal in dit kleine babywinkeltje.
K|orienteren|informatie|4|blijdschap|0|-|Als je zoals wij van toeten noch blazen weet krijg je een lijstje mee met wat je wél en niet nodig hebt.
K|betalen|prijs|4|vertrouwen|0|-|Ze praten je niks aan, we gingen zelfs met de goedkopere autostoel naar huis.
#S|rmo-0615|review|webshop|sterren=4
K|aanleiding|geen|3|neutraal|0|-|We verwachten in oktober ons eerste.
K|orienteren|geen|3|verlangen|0|wens|Ik droomde van een kamertje in warme aardetinten.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Deze set, hoeslaken, dekentje en boxomrander, past daar helemaal in.
K|betalen|prijs|2|irritatie|0|-|De boxomrander apart is belachelijk duur vergeleken met de rest.
#S|rmo-0616|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Zolen na vijf weken schuin afgelopen.
K|hulp|beleid|2|irritatie|1|-|Volgens de winkel heb ik een 'afwijkend looppatroon' en valt dat buiten de garantie.
#S|rmo-0617|enquete|webshop|nps=6
K|gebruiken|kwaliteit|3|neutraal|0|-|gemiddelde kwaliteit
K|betalen|prijs|2|neutraal|0|-|laatste jaren alles duurder geworden
#S|rmo-0618|review|webshop|sterren=3
K|ontvangen|levering|4|neutraal|0|-|Vlotte verzending.
K|ontvangen|kwaliteit|2|neutraal|0|-|Eén knoopje zat los.
K|gebruiken|kwaliteit|3|neutraal|0|-|Zelf aangenaaid, nu in orde.
#S|rmo-0619|review|webshop|sterren=5
K|ontvangen|kwaliteit|5|blijdschap|0|-|Nog mooier dan op de plaatjes!
#S|rmo-0620|review|webshop|sterren=4
K|aanvragen|digitaal|2|neutraal|1|-|Bestellen zonder account kan niet, even aanmaken dus.
K|ontvangen|levering|4|blijdschap|0|-|Daarna ging alles rap, in anderhalve dag geleverd.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn moeder in het rusthuis heeft nu een nachtkleed dat van voren helemaal open kan, de verpleging ook content.
#S|rmo-0621|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Het elastiek in de taille is zo strak dat er striemen achterblijven.
K|gebruiken|kwaliteit|2|neutraal|0|-|De pijpen zijn dan weer enorm wijd.
K|gebruiken|kwaliteit|2|verwarring|0|-|Ik weet echt niet voor welk lichaam deze broek ontworpen is.
#S|rmo-0622|review|webshop|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Broek gescheurd van kruis tot knie bij de eerste keer bukken, op mijn werk.
K|gebruiken|kwaliteit|1|teleurstelling|0|-|Ik kon wel door de grond zakken.
#S|rmo-0623|review|webshop|sterren=4
K|wijzigen|beleid|4|blijdschap|0|-|Ruilen gaat soepel, je krijgt de nieuwe maat al voordat ze de oude terug hebben.
#S|rmo-0624|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Ik loop als een kievit.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Dr. Hogeveen, mijn podotherapeut, vond het ook een verantwoorde keuze.
#S|rmo-0625|review|webshop|sterren=3
K|ontvangen|kwaliteit|3|neutraal|0|-|Beddengoed ontvangen, kleur lichtblauw.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Voelt glad en koel.
K|gebruiken|kwaliteit|2|neutraal|0|-|Knopen onderaan gaan in de was steeds open en dan zit alles erin gedraaid.
#S|rmo-0626|enquete|webshop|csat=2
K|orienteren|informatie|2|irritatie|0|-|Dat 'onze klanten vinden' kun je beter overslaan, de helft gaat over een ander product.
#S|rmo-0627|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|lekkere warme muts met pompon
K|gebruiken|kwaliteit|2|neutraal|0|-|pompon verliest haren
#S|rmo-0628|review|webshop|sterren=5
K|orienteren|geen|2|bezorgdheid|0|-|Ik was nerveus om een verlovingsring online te kopen.
K|orienteren|informatie|4|vertrouwen|0|-|Via videobellen liet de goudsmid drie diamantjes onder de loep zien, dat nam alle twijfel weg.
K|ontvangen|levering|4|blijdschap|0|-|Verzekerd verstuurd, tegen handtekening.
K|ontvangen|kwaliteit|5|blijdschap|0|-|Ze zei ja, en daarna 'wow'.
#S|rmo-0629|review|webshop|sterren=1
K|wijzigen|informatie|1|boosheid|2|-|Het retouradres op het formulier is niet hetzelfde als dat in de mail en nu ligt mijn pakje in een loods waar niemand het opeist.
#S|rmo-0630|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Prima regenbroek.
K|gebruiken|kwaliteit|2|neutraal|0|-|Over schoenen aantrekken gaat moeizaam.
#S|rmo-0631|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Vitrage laat genoeg licht door en houdt inkijk tegen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De zoom is verzwaard waardoor ze recht hangen.
#S|rmo-0632|review|webshop|sterren=2
K|aanvragen|beleid|2|teleurstelling|0|-|Ik wilde de bon van 25 euro inwisselen die ik voor mijn verjaardag kreeg, maar die geldt niet op afgeprijsde artikelen.
K|aanvragen|informatie|2|irritatie|0|-|Dat staat uiteraard in lettertjes formaat zandkorrel.
#S|rmo-0633|review|webshop|sterren=5
K|betalen|wachttijd|5|blijdschap|0|-|Nog voor de zak bij hen binnen was had ik mijn centen al terug.
#S|rmo-0634|enquete|webshop|csat=3
K|orienteren|digitaal|2|neutraal|1|-|filteren op maat werkt half, er blijven uitverkochte dingen staan
K|gebruiken|kwaliteit|4|blijdschap|0|-|kleding zelf meestal goed
#S|rmo-0635|review|webshop|sterren=4
K|aanleiding|geen|3|neutraal|0|-|Kocht deze sandalen omdat mijn voeten in de zomer opzwellen.
K|gebruiken|kwaliteit|4|opluchting|0|-|Drie klittenbanden, dus de hele dag bij te stellen.
#S|rmo-0636|review|webshop|sterren=1
K|hulp|bejegening|1|boosheid|1|-|'Mevrouw, u heeft gewoon een lastig figuur.'
K|terugkijken|geen|1|teleurstelling|0|-|Ik ben 19 en heb daarna een halfjaar geen broek meer durven passen.
#S|rmo-0637|review|webshop|sterren=3
K|orienteren|geen|3|neutraal|0|-|Vergeleken met een duurder merk.
K|gebruiken|kwaliteit|3|neutraal|0|-|Verschil zie je niet,
K|gebruiken|kwaliteit|2|neutraal|0|-|je voelt het wel: minder soepel.
#S|rmo-0638|enquete|webshop|nps=3
K|ontvangen|kwaliteit|2|teleurstelling|0|-|De sprei is kleiner dan de maat die op het karton staat.
K|gebruiken|kwaliteit|2|neutraal|0|-|Aan mijn kant blijft er altijd een stuk matras bloot.
#S|rmo-0639|review|webshop|sterren=5
K|hulp|doorverwijzing|5|dankbaarheid|0|-|Merel heeft mijn klacht van a tot z zelf behandeld en me elke stap laten weten.
K|hulp|fout|5|blijdschap|0|-|Een kapotte rits werd zo een reden om terug te komen.
#S|rmo-0640|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Schooltas met goeie rugsteun.
K|gebruiken|kwaliteit|2|neutraal|0|-|Zwaar van zichzelf, 1,4 kg leeg.
#S|rmo-0641|review|webshop|sterren=2
K|hulp|bereikbaarheid|2|neutraal|1|-|Winkel stond online als open aangegeven tot 18 u, om tien na vijf was het rolluik dicht.
#S|rmo-0642|review|diensten|sterren=3
K|aanvragen|geen|3|neutraal|0|-|Trouwjurk laten reinigen en inpakken.
K|betalen|prijs|2|neutraal|0|-|Offerte was 180, rekening 235.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De rode-wijnvlek is helemaal weg.
#S|rmo-0643|review|webshop|sterren=1
K|ontvangen|kwaliteit|1|boosheid|0|-|Alles wat je maar kunt bedenken: vlekken, losse draden, verkeerde maat, stank.
K|terugkijken|geen|1|boosheid|0|-|Een complete aanfluiting, hou je geld in je zak.
#S|rmo-0644|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn puberzoon van 1,96 heeft hier eindelijk T-shirts die tot onder zijn riem reiken.
#S|rmo-0645|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Degelijk.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Warm.
K|betalen|prijs|4|blijdschap|0|-|Betaalbaar.
#S|rmo-0646|enquete|webshop|nps=3
K|gebruiken|kwaliteit|2|neutraal|0|-|Na de droger, die volgens het label mag, is het kindershirt twee maten gekrompen.
K|orienteren|geen|3|verlangen|0|wens|Ik zou graag zien dat dat label wordt aangepast.
#S|rmo-0647|review|webshop|sterren=4
K|ontvangen|levering|4|neutraal|0|-|Keurig op tijd voor Moederdag.
K|ontvangen|kwaliteit|4|blijdschap|0|-|De oorbellen fonkelen, mijn ma had natte ogen.
#S|rmo-0648|review|webshop|sterren=3
K|wijzigen|geen|2|neutraal|1|-|Schoenen in 39 besteld, te krap, 40 besteld, te ruim.
K|orienteren|geen|3|verlangen|0|wens|Zou een halve maat mogelijk zijn in de toekomst?
#S|rmo-0649|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Zo heerlijk om je voeten in te laten zakken na een dag ski.
#S|rmo-0650|review|webshop|sterren=1
K|betalen|wachttijd|2|boosheid|3|-|Retour is goedgekeurd op 8 januari, "bedrag volgt", het is nu maart.
K|betalen|belofte|1|boosheid|2|-|Drie keer kreeg ik op papier dat het die week zou komen.
#S|rmo-0651|review|webshop|sterren=2
K|orienteren|geen|3|verwarring|0|vraag|Waarom zie ik overal maat 48 bij het filter en hebben jullie het vervolgens nergens?
#S|rmo-0652|review|webshop|sterren=4
K|orienteren|kwaliteit|4|blijdschap|0|-|Op de pop in de etalage viel ik er al voor.
K|ontvangen|kwaliteit|4|blijdschap|0|-|In het pashokje was het meteen raak.
K|betalen|prijs|2|neutraal|0|-|De prijs deed even pijn.
#S|rmo-0653|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Panty 40 den, kleur zwart.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Geen ladder na zes keer, en dat wil bij mij wat zeggen.
K|gebruiken|kwaliteit|2|neutraal|0|-|Zakt wel af.
#S|rmo-0654|review|webshop|sterren=5
K|hulp|wachttijd|4|dankbaarheid|0|-|Wat ik vooral waardeer is dat ze binnen het uur terugmailden op een zondag.
#S|rmo-0655|enquete|webshop|nps=3
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Vroeger ging een blouse van hier tien jaar mee, tegenwoordig haalt hij de zomer niet
K|terugkijken|geen|2|teleurstelling|0|-|jammer, want ik kwam er al met mijn moeder
#S|rmo-0656|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het babynestje is zacht en de bandjes kun je losser zetten als ze groeit.
K|gebruiken|kwaliteit|2|neutraal|0|-|Hoes losmaken om te wassen is een gepriegel.
#S|rmo-0657|review|webshop|sterren=2
K|aanvragen|digitaal|2|verwarring|1|-|Na betalen kwam ik op een witte pagina en wist ik niet of het gelukt was.
K|aanvragen|digitaal|2|neutraal|1|-|Nog een keer betaald dus, en nu krijg ik er twee.
#S|rmo-0658|review|webshop|sterren=3
K|ontvangen|fout|2|neutraal|0|-|Andere knopen dan op de foto.
K|gebruiken|kwaliteit|4|neutraal|0|-|Stoort niet.
#S|rmo-0659|review|webshop|sterren=1
K|gebruiken|storing|1|boosheid|0|-|Verwarmde bodywarmer op tweede kerstdag al doorgebrand, rook uit de zak!
K|gebruiken|privacy|1|bezorgdheid|0|-|Ik had hem aan terwijl ik mijn kleindochter op schoot had.
#S|rmo-0660|review|webshop|sterren=5
K|terugkijken|geen|5|blijdschap|0|-|Wie goede pantoffels zoekt hoeft niet verder te kijken.
#S|rmo-0661|review|webshop|sterren=4
K|aanvragen|bejegening|4|blijdschap|0|-|Bij de kassa werd ik er spontaan op gewezen dat er een tweede gratis bij hoorde.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Shirts wassen prima.
#S|rmo-0662|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Horlogebandje van 'kalfsleer' na een zomer versleten bij de gesp.
K|hulp|geen|3|neutraal|0|vraag|Verkopen jullie losse bandjes van 18 mm?
#S|rmo-0663|review|webshop|sterren=2
K|orienteren|geen|3|neutraal|0|-|In de folder viel mijn oog op een donkergroene kasjmieren trui.
K|aanvragen|geen|3|neutraal|0|-|Ik bestelde hem op een dinsdag, samen met een sjaal.
K|aanvragen|digitaal|4|blijdschap|0|-|Het afrekenen met mijn klantenkaart ging zonder haperen.
K|ontvangen|levering|2|neutraal|0|-|De sjaal kwam vrijdag.
K|ontvangen|levering|2|irritatie|1|-|Op de trui bleef het wachten, en in de app stond al die tijd doodleuk 'afgehandeld'.
K|hulp|wachttijd|2|neutraal|2|-|Na veertig minuten in de wacht kreeg ik een vriendelijke jongen te spreken.
K|hulp|bejegening|4|blijdschap|0|-|Aan hem lag het niet, hij ging er echt achteraan.
K|ontvangen|levering|4|opluchting|0|-|Een dag later hing er een zak aan de deurklink.
K|ontvangen|kwaliteit|4|blijdschap|0|-|De trui is zacht als een kattenbuik.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Alleen begon hij na een week al te pillen onder de armen.
K|betalen|prijs|2|teleurstelling|0|-|Voor 189 euro moet zoiets niet kunnen.
#S|rmo-0664|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|kwa pasvorm echt top
K|gebruiken|kwaliteit|2|neutraal|0|-|stof trekt wel stof aan haha
#S|rmo-0665|review|webshop|sterren=1
K|ontvangen|kwaliteit|1|boosheid|0|-|bahhhh die jas ruikt naar rook
K|wijzigen|beleid|2|irritatie|1|-|en retour mag niet want aanbieding
#S|rmo-0666|review|webshop|sterren=5
K|aanleiding|geen|3|neutraal|0|-|Gekregen als afscheidscadeau van mijn collega's.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Elke keer dat ik die tas over mijn schouder hang denk ik aan ze, het leer wordt met het jaar mooier.
#S|rmo-0667|review|webshop|sterren=3
K|orienteren|informatie|2|neutraal|0|-|Op de site staat niet of de laars een rits heeft.
K|ontvangen|kwaliteit|2|neutraal|0|-|Heeft hij niet, dus ik kom er met mijn wreef niet in.
K|wijzigen|geen|3|neutraal|0|-|Morgen breng ik ze terug.
#S|rmo-0668|review|webshop|sterren=2
K|wijzigen|prijs|2|teleurstelling|0|-|Per doos die je terugstuurt rekenen ze drie euro, en ik had mijn bestelling niet zelf in vier dozen verdeeld.
#S|rmo-0669|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ge moet er even aan wennen, zo'n lage rug, maar 't zit schoon.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Onder de arm knelt er niks.
#S|rmo-0670|review|webshop|sterren=5
K|ontvangen|levering|4|verrassing|0|-|Ik woon op Terschelling en alles duurt hier altijd langer, behalve dit.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Prachtig dekbed.
#S|rmo-0671|review|webshop|sterren=3
K|orienteren|geen|3|neutraal|0|-|Drie winkels bezocht voor een communiepak, hier was de keuze het grootst.
K|hulp|wachttijd|2|neutraal|2|-|Wel bijna een uur gewacht tot er iemand vrij was.
K|hulp|bejegening|4|blijdschap|0|-|Toen kreeg ons ventje wel alle aandacht.
K|betalen|prijs|3|neutraal|0|-|Kostprijs met schoenen en strikje: 210 euro.
#S|rmo-0672|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Vulling klontert samen na één wasbeurt, nu slaap ik onder een zak aardappelen.
#S|rmo-0673|enquete|webshop|csat=5
K|hulp|bejegening|5|dankbaarheid|0|-|Jolien van de schoenenafdeling is een schat, zeg haar dat maar eens
#S|rmo-0674|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Wasbare luiers die niet lekken, zelfs 's nachts niet.
K|gebruiken|kwaliteit|2|neutraal|0|-|Drogen duurt wel anderhalve dag in de winter.
K|betalen|prijs|4|blijdschap|0|-|Reken maar uit wat je spaart.
#S|rmo-0675|review|webshop|sterren=1
K|betalen|prijs|1|boosheid|0|-|ZESTIG euro voor een polo en de eerste wasbeurt was meteen de laatste.
#S|rmo-0676|review|webshop|sterren=5
K|orienteren|informatie|4|blijdschap|0|-|De virtuele paskamer gaf maat 38 aan.
K|ontvangen|kwaliteit|5|verrassing|0|-|Ik geloofde er niks van, en verdorie, dat ding had gelijk.
#S|rmo-0677|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Draagt luchtig.
K|gebruiken|kwaliteit|2|neutraal|0|-|Zweetplekken zie je van op een kilometer.
#S|rmo-0678|review|webshop|sterren=2
K|ontvangen|kwaliteit|2|neutraal|0|-|Verkeerd om genaaid logo.
K|ontvangen|kwaliteit|2|neutraal|0|-|Eén mouw met boord, één zonder.
K|ontvangen|kwaliteit|2|boosheid|0|-|Controleert daar eigenlijk nog iemand iets?
#S|rmo-0679|review|webshop|sterren=4
K|aanvragen|beleid|4|blijdschap|0|-|Het fijne is dat je drie maten mag laten komen en pas betaalt wat je houdt.
K|wijzigen|geen|4|blijdschap|0|-|De andere twee gooi je in dezelfde zak terug.
#S|rmo-0680|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Het is een understatement te zeggen dat ik in mijn nopjes ben met deze nopjesjurk.
#S|rmo-0681|review|webshop|sterren=1
K|hulp|belofte|1|boosheid|2|-|De bedrijfsleider had me een hersteld paar toegezegd, nu weet hij van niks.
K|hulp|herhaling|2|irritatie|2|-|Ik moest bovendien elke keer bij een andere verkoper het hele relaas opnieuw doen.
#S|rmo-0682|review|webshop|sterren=3
K|ontvangen|levering|3|neutraal|0|-|Op voorraad in magazijn, geleverd in 4 werkdagen.
K|ontvangen|kwaliteit|3|neutraal|0|-|Lengte na uitpakken 1,98 m in plaats van 2 m.
K|gebruiken|kwaliteit|4|neutraal|0|-|Voldoet.
#S|rmo-0683|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Hardloopvestje, klein zakje achterop, past geen enkele moderne telefoon in.
#S|rmo-0684|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik ben postbode en deze schoenen hebben al een heel jaar kasseien en honden overleefd.
K|gebruiken|kwaliteit|2|neutraal|0|-|Alleen de inlegzooltjes zijn op.
#S|rmo-0685|review|webshop|sterren=5
K|orienteren|geen|2|bezorgdheid|0|-|Zonder passen een beha kopen, daar had ik toch buikpijn van.
K|orienteren|informatie|4|vertrouwen|0|-|Het meisje aan de lijn vroeg me een lint en een lat te nemen en rekende mijn maat uit.
K|ontvangen|kwaliteit|5|opluchting|0|-|Er is niets dat snijdt of bobbelt!
#S|rmo-0686|review|webshop|sterren=2
K|aanvragen|informatie|2|irritatie|0|-|Tijdens het bestellen stond er '2-3 werkdagen', in de bevestiging werden het er ineens 12.
#S|rmo-0687|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Voor binnen ok, voor buiten te dun.
#S|rmo-0688|review|webshop|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Weggegooid geld, na 1 keer wassen kon ik er de vloer mee dweilen.
#S|rmo-0689|review|webshop|sterren=4
K|hulp|fout|4|blijdschap|1|-|Ritsje stuk, gefotografeerd, gemaild en drie dagen later een nieuwe tas, zo kan het ook.
#S|rmo-0690|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Met dit truitje door de sneeuw, in de file, naar de opera, niks krijgt het klein.
#S|rmo-0691|enquete|webshop|nps=8
K|wijzigen|digitaal|4|blijdschap|0|-|retour via de app is kinderspel
K|orienteren|digitaal|2|neutraal|0|-|zoekbalk vindt weinig als je een typfoutje maakt
#S|rmo-0692|review|webshop|sterren=3
K|orienteren|geen|3|verlangen|0|wens|Ik hoopte op net zo'n exemplaar als mijn vorige, die ik tien jaar gehad heb.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Het model is hetzelfde maar het leer is half zo dik.
#S|rmo-0693|review|webshop|sterren=2
K|ontvangen|kwaliteit|2|teleurstelling|0|-|Er zat een scheur in de doos en ja hoor, ook eentje in het gordijn.
K|wijzigen|geen|3|neutraal|0|-|Retour gezonden.
K|betalen|wachttijd|4|neutraal|0|-|Geld kwam na een week terug.
#S|rmo-0694|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De hak is blokvormig, ik kan ermee over roosters lopen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Suede voelt luxe.
K|gebruiken|kwaliteit|2|neutraal|0|-|Gemaakt voor smalle enkels, het bandje gaat bij mij in het laatste gaatje.
#S|rmo-0695|review|webshop|sterren=1
K|aanvragen|privacy|1|bezorgdheid|0|-|Sinds mijn bestelling bij deze shop krijg ik vreemde afschrijvingen op mijn kredietkaart.
K|terugkijken|geen|1|boosheid|0|-|Doe het niet, betaal hier nooit met je kaart.
#S|rmo-0696|review|webshop|sterren=5
K|terugkijken|geen|5|vertrouwen|0|-|Als er 'Lindeman' in staat weet ik dat het goed zit, blind kopen dus.
#S|rmo-0697|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Het is wat het is: een goedkope paraplu.
K|gebruiken|kwaliteit|2|neutraal|0|-|Bij windkracht 5 klapt hij om.
#S|rmo-0698|review|webshop|sterren=2
K|hulp|informatie|2|verwarring|1|-|De een zegt dat ik voor garantie naar de fabrikant moet, de ander dat het gewoon aan de balie kan.
#S|rmo-0699|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zoontje van 2 kan ze zelf aandoen.
K|gebruiken|kwaliteit|4|opluchting|0|-|Dat scheelt ons elke ochtend een drama in de hal.
#S|rmo-0700|review|webshop|sterren=5
K|wijzigen|beleid|5|dankbaarheid|0|-|Ze namen de zwangerschapsbroeken terug na de termijn omdat het kindje te vroeg geboren was, dat vergeet ik nooit.
#S|rmo-0701|review|webshop|sterren=3
K|orienteren|geen|3|neutraal|0|vraag|Is dit de nieuwe of de oude collectie?
K|gebruiken|kwaliteit|4|blijdschap|0|-|Draagcomfort is goed.
#S|rmo-0702|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Tent van een hemd in de breedte, crop top in de lengte.
#S|rmo-0703|review|webshop|sterren=1
K|ontvangen|fout|1|boosheid|2|-|Dat was de derde keer in één maand een leeg pakket, een lege doos met een pakbon erin.
K|hulp|bejegening|1|boosheid|0|-|Ze geloven me niet, ik moet aangifte gaan doen tegen mezelf zeker?
#S|rmo-0704|review|webshop|sterren=4
K|orienteren|geen|3|verwarring|0|-|Er zijn zoveel hardlooptypes dat ik door de winkel dwaalde als een kip zonder kop.
K|orienteren|informatie|4|blijdschap|0|-|Looptest op de band, uitleg over pronatie, twee paar over.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn keuze loopt veerkrachtig.
#S|rmo-0705|review|webshop|sterren=5
K|ontvangen|kwaliteit|5|blijdschap|0|-|Vlinderdasjes voor de hele bruidsstoet, allemaal in exact dezelfde kleur als het staaltje, het kon niet beter.
#S|rmo-0706|review|webshop|sterren=3
K|ontvangen|levering|2|neutraal|1|-|Bij het afhaalpunt was de zak eerst niet te vinden.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De capuchontrui is lekker zwaar.
#S|rmo-0707|review|webshop|sterren=2
K|betalen|informatie|2|verwarring|1|-|Op mijn overzicht staat een correctie van min 7,50 en ik kan nergens zien waar die over gaat.
#S|rmo-0708|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Dekbedhoes met rits in plaats van knopen: uitvinding van de eeuw.
K|gebruiken|kwaliteit|2|neutraal|0|-|Rits haakt af en toe aan de stof.
#S|rmo-0709|enquete|webshop|csat=2
K|hulp|wachttijd|2|neutraal|1|-|6 dagen op antwoord gewacht
K|hulp|informatie|2|irritatie|0|-|en dan krijg je een link naar de veelgestelde vragen
#S|rmo-0710|review|webshop|sterren=1
K|gebruiken|privacy|1|boosheid|0|-|Mijn baby heeft op het leertje van de kinderwagenjas gekauwd en ik lees nu op internet dat dit merk is teruggeroepen voor giftige verf.
K|hulp|informatie|1|boosheid|0|-|Jullie hebben mij als koper nooit gewaarschuwd!
#S|rmo-0711|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|De allereerste leren jas van mijn leven, op mijn 60ste, en ik voel me zes en twintig.
#S|rmo-0712|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Prettige joggingbroek.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Wel jammer dat er maar één zak een rits heeft.
#S|rmo-0713|review|webshop|sterren=3
K|wijzigen|beleid|2|neutraal|0|-|Ruilen alleen in dezelfde winkel, niet in een ander filiaal.
K|wijzigen|geen|2|neutraal|1|-|Moest dus terug naar Apeldoorn.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De jas zelf is goed.
#S|rmo-0714|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De kleurtjes van de kinderregenlaarsjes liggen intussen in de sloot, de laag laat helemaal los.
#S|rmo-0715|review|webshop|sterren=4
K|orienteren|geen|4|blijdschap|0|-|Ik twijfelde tussen twee merken en ben blij met mijn keus.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De wandelbroek droogt snel en heeft echte zakken.
#S|rmo-0716|review|webshop|sterren=5
K|hulp|fout|4|blijdschap|1|-|Na een belletje kwam er dezelfde week een nieuw slot voor mijn ketting.
K|gebruiken|storing|4|opluchting|0|-|Hij sluit weer perfect.
#S|rmo-0717|review|webshop|sterren=1
K|terugkijken|geen|1|boosheid|0|-|Een winkel om met een grote boog omheen te lopen!!!!
#S|rmo-0718|review|webshop|sterren=2
K|ontvangen|informatie|2|teleurstelling|0|-|Na die prachtige foto's was wat ik uitpakte een flauwe afdruk.
K|gebruiken|kwaliteit|2|neutraal|0|-|De print van de sprei is na een maand in de zon verbleekt.
#S|rmo-0719|review|webshop|sterren=3
K|aanleiding|geen|3|neutraal|0|-|Mijn oude bergschoenen vielen na vijftien jaar uit elkaar, halverwege de Eifel.
K|orienteren|geen|3|neutraal|0|-|Thuis ben ik direct gaan rondkijken naar een opvolger, categorie B, liefst in leer.
K|orienteren|informatie|4|blijdschap|0|-|Op deze site vond ik een keuzehulp die vraagt naar terrein, voetvorm en bepakking.
K|orienteren|geen|4|vertrouwen|0|-|Daar kwam één model uit en dat gaf me houvast.
K|aanvragen|geen|3|neutraal|0|-|In 46 besteld, want bergschoenen neem ik altijd wat ruimer.
K|ontvangen|levering|4|neutraal|0|-|Volgens planning bezorgd.
K|ontvangen|kwaliteit|4|blijdschap|0|-|Bij het passen op de trap geen gesleep bij de hiel.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De eerste tochten in de Ardennen gingen uitstekend, ook in de modder.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Na ongeveer 200 kilometer hoor ik echter bij iedere stap een zuigend geluid uit de linkerschoen.
K|hulp|geen|3|neutraal|0|-|Ik heb er een filmpje van gestuurd.
K|hulp|informatie|2|irritatie|1|-|Het antwoord was een standaardtekst over inlopen en invetten.
K|terugkijken|geen|3|neutraal|0|-|Mijn oordeel zweeft daarom in het midden.
#S|rmo-0720|review|webshop|sterren=5
K|aanleiding|geen|3|neutraal|0|-|Mijn vader is in maart opgenomen in een verpleeghuis en had gemakkelijke kleren nodig.
K|orienteren|geen|2|bezorgdheid|0|-|Ik zag op tegen het zoeken, want hij was altijd een heer in pak en ik wilde hem niet in een joggingpak zien zitten.
K|hulp|bejegening|5|dankbaarheid|0|-|De eigenaresse van dit winkeltje begreep dat zonder dat ik het hoefde uit te leggen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De pantalons hebben elastiek, maar van voren lijkt het een gewone band met een riem.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De overhemden sluiten met magneetjes onder nepknopen.
K|gebruiken|kwaliteit|5|opluchting|0|-|Hij ziet eruit als mijn vader.
#S|rmo-0721|review|webshop|sterren=1
K|ontvangen|levering|2|irritatie|2|-|De wieg zou 1 juni komen, werd 15 juni, werd 1 juli.
K|aanleiding|geen|3|neutraal|0|-|Onze zoon kwam op 20 juni.
K|hulp|bereikbaarheid|1|boosheid|3|-|Intussen heb ik minstens tien keer gebeld en meestal werd er opgehangen zodra de band afgelopen was.
K|ontvangen|kwaliteit|1|boosheid|0|-|En toen hij er was, bleek de bodemplaat gebarsten.
K|ontvangen|geen|2|teleurstelling|0|-|Hij slaapt dus nog altijd in een geleend reiswiegje.
#S|rmo-0722|review|webshop|sterren=4
K|ontvangen|levering|4|neutraal|0|-|bezorging prima
K|ontvangen|kwaliteit|4|blijdschap|0|-|alles netjes verpakt
K|gebruiken|kwaliteit|4|blijdschap|0|-|dekbed is lekker dik voor de winter
K|betalen|prijs|2|neutraal|0|-|hoes moet je apart kopen vind ik wel een min punt
#S|rmo-0723|review|webshop|sterren=2
K|orienteren|geen|3|neutraal|0|-|Ik heb lang getwijfeld tussen de navy en de zwarte.
K|orienteren|informatie|4|blijdschap|0|-|Er zat een filmpje bij waarin je het verschil bij daglicht ziet, dat hielp.
K|ontvangen|fout|2|teleurstelling|0|-|En wat doen ze, ze sturen de bruine.
K|wijzigen|digitaal|2|irritatie|1|-|Omruilen via het systeem kon niet, 'artikel onbekend'.
K|hulp|wachttijd|4|neutraal|0|-|Via de chat had ik binnen twee minuten iemand,
K|hulp|beleid|2|teleurstelling|0|-|die me enkel kon aanraden om alles opnieuw te bestellen.
#S|rmo-0724|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik heb een rolstoel en gewone jassen kruipen altijd op.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Deze is van achter korter en van voren langer, eindelijk heeft er iemand nagedacht!
K|orienteren|geen|3|verlangen|0|wens|Maak er alsjeblieft ook een broek bij.
#S|rmo-0725|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Nachtkleedje draagt heel zacht.
K|gebruiken|kwaliteit|2|neutraal|0|-|Het kant rond de hals is na drie wasbeurten losgekomen.
K|gebruiken|kwaliteit|3|neutraal|0|-|Met een draadje weer vastgezet.
#S|rmo-0726|review|webshop|sterren=4
K|terugkijken|geen|4|vertrouwen|0|-|Dit is mijn derde bestelling hier.
K|ontvangen|levering|4|neutraal|0|-|Altijd binnen twee dagen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ook nu weer een trui die past en warm is.
K|wijzigen|prijs|2|neutraal|0|-|Sinds dit jaar moet je wel betalen voor retour, dat vind ik een achteruitgang.
#S|rmo-0727|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|De armband gaat bij elke polsbeweging open.
K|gebruiken|kwaliteit|2|teleurstelling|1|-|Vorige week ben ik hem bijna kwijtgeraakt in de drukte van de markt.
K|hulp|geen|3|neutraal|0|vraag|Kan daar een veiligheidskettinkje aan?
#S|rmo-0728|review|webshop|sterren=1
K|wijzigen|beleid|1|boosheid|0|-|Binnen 14 dagen gemeld, op dag 16 teruggestuurd, en dan is het opeens te laat.
K|wijzigen|beleid|2|teleurstelling|0|-|Nu heb ik hier voor 300 euro aan kleren die niemand past.
#S|rmo-0729|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Mijn zoon heeft zijn eerste doelpunt gemaakt met deze schoenen, beter worden ze nooit.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ook op kunstgras houden ze grip.
#S|rmo-0730|review|webshop|sterren=4
K|orienteren|geen|3|neutraal|0|-|Gekeken naar: gewicht, ventilatie, kleur.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Gewicht uitstekend.
K|gebruiken|kwaliteit|2|neutraal|0|-|Ventilatie matig, ik had een klam hoofd na de klim.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De kleur is goed zichtbaar in het verkeer.
#S|rmo-0731|enquete|webshop|nps=7
K|aanvragen|digitaal|4|blijdschap|0|-|alles werkt vlotjes op de gsm
K|ontvangen|levering|2|neutraal|0|-|levering soms een dag later
K|hulp|bereikbaarheid|2|neutraal|0|-|een telefoonnummer zou welkom zijn
#S|rmo-0732|review|webshop|sterren=3
K|wijzigen|geen|3|neutraal|0|-|De jurk is teruggegaan.
K|ontvangen|geen|3|neutraal|0|-|Lag niet aan de kwaliteit, hij stond me gewoon niet.
K|betalen|wachttijd|4|opluchting|0|-|Geld stond er na vijf dagen weer op, daar was ik even bang voor geweest.
#S|rmo-0733|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Ik vind het zo zonde, maar na twee maanden kan deze tas al niet meer mee naar het werk.
K|gebruiken|kwaliteit|2|neutraal|0|-|De hoekjes zijn kaal.
K|gebruiken|kwaliteit|2|neutraal|0|-|De voering is losgelaten.
K|gebruiken|kwaliteit|2|neutraal|0|-|En de schouderriem is uitgerekt.
K|terugkijken|geen|2|teleurstelling|0|-|Vroeger stond dit merk ergens voor.
#S|rmo-0734|review|webshop|sterren=5
K|orienteren|geen|3|neutraal|0|-|Via een vriendin kwam ik bij deze webshop terecht.
K|orienteren|digitaal|4|blijdschap|0|-|Het is er rustig zoeken, geen pop-ups, geen knipperende klokken.
K|aanvragen|digitaal|4|blijdschap|0|-|Betaald met één druk op de knop.
K|ontvangen|kwaliteit|4|blijdschap|0|-|Er zat een staaltje van de stof bij om te herstellen.
K|gebruiken|kwaliteit|5|blijdschap|0|-|En het vest, o, het vest!
#S|rmo-0735|review|webshop|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Vier wasbeurten. Vier. En de naad van het hoeslaken is over de hele lengte open.
K|hulp|beleid|1|boosheid|1|-|"Slaapt u misschien onrustig", kreeg ik als antwoord, en dus geen garantie.
#S|rmo-0736|review|webshop|sterren=4
K|ontvangen|fout|2|neutraal|1|-|In het pakket zat een maat te veel en een maat te weinig.
K|hulp|fout|4|blijdschap|0|-|Het is netjes rechtgezet, de ontbrekende kwam met voorrang.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Kinderregenpak houdt alles droog, zelfs in de zandbak na de bui.
#S|rmo-0737|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Redelijke schoen voor dagelijks gebruik.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zit goed aan de hak.
K|gebruiken|kwaliteit|2|neutraal|0|-|De neus is na een maand al geschaafd, wel opvallend snel.
#S|rmo-0738|review|webshop|sterren=2
K|aanvragen|geen|3|verlangen|0|wens|Ik wou voor mijn lief een gouden kettinkje met haar initiaal.
K|aanvragen|digitaal|2|irritatie|1|-|Op de site kon je de letter niet zien terwijl je hem koos.
K|ontvangen|fout|2|irritatie|0|-|We zijn nu de trotse eigenaars van een V in plaats van een Y.
#S|rmo-0739|review|webshop|sterren=5
K|hulp|beleid|5|verrassing|1|-|Ik had de labels er al afgeknipt en mijn bon lag bij het oud papier, en toch lieten ze me omruilen.
K|terugkijken|geen|5|blijdschap|0|-|Zo win je klanten voor het leven.
#S|rmo-0740|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Prima strijkvrij shirt voor op reis, in een rugzak gepropt en er weer uit en het kan.
#S|rmo-0741|review|webshop|sterren=1
K|betalen|fout|1|boosheid|1|-|Er is 89,99 afgeschreven terwijl het kaartje én de website 59,99 zeggen.
K|hulp|bejegening|1|boosheid|0|-|'Dat is uw probleem niet het onze' – ik citeer.
#S|rmo-0742|review|webshop|sterren=3
K|orienteren|informatie|2|neutraal|0|-|De sterren bij de recensies zijn wel leuk, maar niemand vertelt hoe lang hij zelf is.
K|gebruiken|kwaliteit|3|neutraal|0|-|Voor de volgende: ik ben 1,82 en de M reikt tot mijn heup.
#S|rmo-0743|review|webshop|sterren=2
K|ontvangen|kwaliteit|2|neutraal|0|-|Sloop is 60 bij 70, kussen 50 bij 70 zoals elders.
K|gebruiken|kwaliteit|2|neutraal|0|-|Het kussen zwemt erin.
#S|rmo-0744|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Deze schoen heeft me door mijn stage geloodst: dertigduizend stappen per dag en nog kunnen dansen daarna.
#S|rmo-0745|review|webshop|sterren=4
K|hulp|wachttijd|2|neutraal|1|-|De wachttijd aan de paskamer was drie kwartier op een zaterdag.
K|hulp|bejegening|4|blijdschap|0|-|De meisjes die bergen kleren stonden terug te hangen bleven toch vriendelijk.
K|aanvragen|geen|4|blijdschap|0|-|Thuisgekomen met precies wat ik zocht.
#S|rmo-0746|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Gordijn hangt goed.
K|ontvangen|kwaliteit|2|neutraal|0|-|Haakjes ontbraken.
K|hulp|fout|4|neutraal|0|-|Nagestuurd na een mailtje.
#S|rmo-0747|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Dit is al het tweede paar oorwarmers dat in mijn tas breekt.
#S|rmo-0748|enquete|webshop|csat=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zachte stof, huidvriendelijk
K|orienteren|informatie|3|verlangen|0|wens|misschien wat meer uitleg over wassen op de site
#S|rmo-0749|review|webshop|sterren=1
K|ontvangen|levering|1|boosheid|3|-|ik wacht NU AL 6 WEKEN op mijn zwangerschapsjeans tegen dat ie komt kan de baby erin!!
#S|rmo-0750|review|webshop|sterren=5
K|ontvangen|levering|4|blijdschap|0|-|Op de minuut geleverd.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Koningsblauw zoals in een sprookje.
K|betalen|prijs|4|neutraal|0|-|En in de aanbieding, ook niet onbelangrijk.
#S|rmo-0751|review|webshop|sterren=4
K|orienteren|kwaliteit|3|neutraal|0|-|Ik ging voor de outletvariant.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Eerlijk waar, ik zie het verschil niet met die van mijn zus van het dubbele.
#S|rmo-0752|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Rechterschoen loopt heerlijk, linkerschoen klikt.
K|gebruiken|kwaliteit|2|irritatie|0|-|Op kantoor kijkt iedereen op als ik naar het koffieapparaat ga.
#S|rmo-0753|review|webshop|sterren=3
K|orienteren|informatie|2|verwarring|1|-|Van die cupmaten snap ik niks, op elke site heb ik een andere.
K|orienteren|informatie|4|blijdschap|0|-|Ben uiteindelijk naar hun winkel in Breda gegaan en daar is het me helder uitgelegd.
#S|rmo-0754|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|dankbaarheid|0|-|Sinds mijn chemo draag ik deze katoenen mutsjes, ze schuren niet en ik voel me aangekleed, bedankt daarvoor.
#S|rmo-0755|review|webshop|sterren=1
K|ontvangen|kwaliteit|1|boosheid|0|-|De beloofde gouden ring is een verguld ding dat doorbuigt als je ernaar wijst.
K|orienteren|informatie|2|boosheid|0|-|Gehalte: nergens vermeld.
#S|rmo-0756|review|webshop|sterren=4
K|ontvangen|levering|2|neutraal|1|-|Het pakket lag bij een buur die ik niet ken.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Na een rondje door de straat gevonden en het speelmatje is zalig, ze ligt er uren op.
#S|rmo-0757|review|webshop|sterren=2
K|betalen|prijs|3|neutraal|0|vraag|Krijg ik de verzendkosten ook terug bij een retour?
#S|rmo-0758|review|webshop|sterren=2
K|aanleiding|geen|3|neutraal|0|-|Onze dochter gaat in september naar het middelbaar en ze moest een nieuwe boekentas hebben.
K|orienteren|geen|3|neutraal|0|-|Ze had er eentje gezien bij een vriendinnetje, dus het moest die zijn en geen andere.
K|aanvragen|digitaal|2|neutraal|1|-|Via de website bleef hij op 'tijdelijk niet beschikbaar' staan.
K|hulp|bereikbaarheid|4|neutraal|0|-|Ik belde en had meteen een medewerker te pakken.
K|hulp|belofte|3|neutraal|0|-|Zij zou er eentje voor ons opzij leggen in het filiaal in Aalst.
K|hulp|belofte|2|boosheid|2|-|Toen we daar stonden, wist geen mens van iets.
K|aanvragen|geen|3|neutraal|0|-|Drie dagen later hebben we hem dan toch gekocht, in een andere kleur.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Over de tas geen kwaad woord: veel vakken, sterke ritsen, reflecterende strook.
K|betalen|prijs|2|neutraal|0|-|95 euro, het is niet niks.
#S|rmo-0759|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zit als een tweede huid.
#S|rmo-0760|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|neutraal|0|-|Voldoet aan de verwachting.
#S|rmo-0761|enquete|webshop|nps=0
K|terugkijken|geen|1|boosheid|0|-|Waardeloos.
#S|rmo-0762|review|webshop|sterren=3
K|ontvangen|kwaliteit|3|neutraal|0|-|Kwam zoals afgebeeld.
#S|rmo-0763|review|webshop|sterren=2
K|ontvangen|kwaliteit|2|neutraal|0|-|Te klein, te kort, te dun.
#S|rmo-0764|review|webshop|sterren=5
K|terugkijken|geen|5|blijdschap|0|-|Toppers!
#S|rmo-0765|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Helaas al kapot.
#S|rmo-0766|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Heel fijne wandelsokken, raad ik aan.
#S|rmo-0767|enquete|webshop|csat=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Normale pasvorm, stof met stretch.
#S|rmo-0768|review|webshop|sterren=1
K|betalen|wachttijd|2|irritatie|2|-|Nog steeds geen geld terug.
#S|rmo-0769|review|webshop|sterren=5
K|ontvangen|levering|4|blijdschap|0|-|Snel, netjes en precies goed.
#S|rmo-0770|review|webshop|sterren=2
K|ontvangen|informatie|2|neutraal|0|-|Geen mintgroen maar grijs.
#S|rmo-0771|review|webshop|sterren=4
K|wijzigen|beleid|4|blijdschap|0|-|Probleemloos geruild.
#S|rmo-0772|review|webshop|sterren=3
K|orienteren|geen|3|neutraal|0|vraag|Valt deze kleiner dan het vorige model?
#S|rmo-0773|review|webshop|sterren=2
K|ontvangen|levering|2|neutraal|0|-|Wacht nog op helft bestelling.
#S|rmo-0774|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Beste aankoop van het jaar.
#S|rmo-0775|review|webshop|sterren=1
K|hulp|bereikbaarheid|1|boosheid|2|-|Onbereikbaar zodra er iets misgaat.
#S|rmo-0776|review|webshop|sterren=4
K|betalen|prijs|4|blijdschap|0|-|Prijs-kwaliteit zit goed.
#S|rmo-0777|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Leuk shirtje,
K|gebruiken|kwaliteit|2|neutraal|0|-|zij het wat kort.
#S|rmo-0778|review|webshop|sterren=5
K|aanleiding|geen|3|verlangen|0|wens|Al zo lang ik me kan herinneren wilde ik een echte Schotse trui.
K|orienteren|geen|3|neutraal|0|-|Ik heb er een jaar voor gespaard en uiteindelijk bij deze importeur aangeklopt.
K|orienteren|bejegening|4|blijdschap|0|-|De man vertelde me bij welke familie de wol vandaan komt en liet me aan drie bollen voelen.
K|aanvragen|geen|3|neutraal|0|-|Mijn maten werden met een lint genomen, dertien stuks.
K|ontvangen|levering|4|neutraal|0|-|Acht weken later kon ik hem ophalen, zoals gezegd.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Hij weegt anderhalve kilo en ik ga er niet meer uit.
#S|rmo-0779|review|webshop|sterren=2
K|aanvragen|geen|3|neutraal|0|-|Voor het eerst bij deze webwinkel gekocht, vier overhemden maat 43.
K|ontvangen|levering|4|neutraal|0|-|Binnen drie dagen in huis.
K|ontvangen|kwaliteit|2|neutraal|0|-|Twee ervan zijn slim fit, de andere twee ruim als een zeil, terwijl het om hetzelfde artikelnummer gaat.
K|hulp|informatie|2|verwarring|1|-|Volgens de klantenservice is dat 'batchverschil', een woord dat ik heb moeten opzoeken.
K|wijzigen|beleid|3|neutraal|0|-|Ik mag ze alle vier terugsturen.
K|wijzigen|prijs|2|irritatie|0|-|Op eigen kosten, dat dan weer wel.
#S|rmo-0780|review|webshop|sterren=4
K|orienteren|geen|2|bezorgdheid|0|angst|Een beetje bang was ik wel, zo'n onbekende webshop.
K|aanvragen|privacy|4|vertrouwen|0|-|Er stond een keurmerk op en ik kon achteraf betalen, dus toch maar gedaan.
K|ontvangen|kwaliteit|4|opluchting|0|-|Alles kwam aan en het is ook echt wat het leek.
#S|rmo-0781|review|webshop|sterren=1
K|gebruiken|privacy|1|boosheid|0|-|De pyjama van mijn dochter vatte vlam toen ze een kaars uitblies, binnen een seconde stond haar mouw in brand.
K|gebruiken|privacy|1|bezorgdheid|0|-|Ze is er met een brandblaar vanaf gekomen, ik beef nog als ik eraan terugdenk.
K|orienteren|informatie|2|boosheid|0|-|'Brandvertragend' stond er in de beschrijving.
K|terugkijken|geen|1|boosheid|0|wens|Haal dit weg uit jullie rekken, vandaag nog.
#S|rmo-0782|review|webshop|sterren=3
K|hulp|bejegening|2|teleurstelling|0|-|De verkoopster was meer met haar telefoon bezig dan met ons.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het pak zelf staat hem goed.
K|betalen|prijs|4|blijdschap|0|-|En met de zomerkorting viel de prijs mee.
#S|rmo-0783|review|webshop|sterren=4
K|ontvangen|kwaliteit|2|neutraal|0|-|Een van de stoffen had een weeffoutje.
K|hulp|fout|4|blijdschap|0|-|Foto gestuurd, vijftien procent korting gekregen.
K|gebruiken|kwaliteit|3|neutraal|0|-|Zit aan de onderkant, dus je ziet het niet.
#S|rmo-0784|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|verrassing|0|-|Vol in de regen naar mijn werk en van binnen geen druppel, ik stond gewoon te lachen in de fietsenstalling.
#S|rmo-0785|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Knoopsgaten zijn niet helemaal open geknipt.
K|gebruiken|kwaliteit|2|neutraal|1|-|Zelf met een schaartje bezig geweest.
#S|rmo-0786|review|webshop|sterren=3
K|orienteren|geen|3|neutraal|0|-|Normaal draag ik een 39,5.
K|orienteren|geen|3|neutraal|0|-|Hier een 40 genomen op aanraden van de site.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Met een dikkere sok zit dat goed.
#S|rmo-0787|enquete|webshop|nps=2
K|wijzigen|beleid|2|boosheid|0|-|elke keer nieuwe regels voor ruilen, eerst 30 dagen toen 14 en nu moet het in de originele zak
K|hulp|bejegening|2|irritatie|0|-|medewerkers zuchten als je iets vraagt
#S|rmo-0788|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Een paar dat zowel onder een jeans als onder een jurk kan.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ook na een receptie van zes uur geen zere bal van de voet.
K|gebruiken|kwaliteit|2|neutraal|0|-|Ze hebben wel iets te lijden gehad onder het grind.
#S|rmo-0789|review|bezorging|sterren=1
K|ontvangen|levering|1|boosheid|2|-|Bezorger heeft mijn trouwschoenen afgegeven op nummer 12, ik woon op 21, en nummer 12 is gesloopt.
K|hulp|doorverwijzing|2|boosheid|2|-|De webshop zegt dat ik bij de vervoerder moet zijn en de vervoerder praat alleen met de verzender.
K|ontvangen|geen|2|bezorgdheid|0|angst|Over vijf dagen trouw ik, ik zie me al op gympen lopen.
#S|rmo-0790|review|webshop|sterren=5
K|hulp|fout|5|dankbaarheid|1|-|En toen reed de winkelierster zelf, op zondag, met een nieuw paar naar mijn huis. Ik heb haar omhelsd.
#S|rmo-0791|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Warm genoeg voor 10 graden.
K|gebruiken|kwaliteit|2|neutraal|0|-|Niet genoeg voor vorst, al staat dat er wel bij.
#S|rmo-0792|review|webshop|sterren=2
K|orienteren|geen|3|neutraal|0|-|Voor een themafeest een jarentwintigjurk uitgekozen.
K|ontvangen|kwaliteit|2|neutraal|0|-|Franjes vielen er tijdens het uitpakken al af.
K|gebruiken|kwaliteit|3|blijdschap|0|-|Na het feest was de dansvloer beter gekleed dan ik, haha.
#S|rmo-0793|review|webshop|sterren=4
K|aanvragen|digitaal|4|blijdschap|0|-|Maat doorgeven, foto van je raam uploaden, klaar.
K|ontvangen|levering|2|neutraal|0|-|Op de levering zat een week vertraging.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Vouwgordijn loopt licht en blijft op elke hoogte hangen.
#S|rmo-0794|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik slaap onder het verzwaringsdeken en voor het eerst sinds tijden door tot de wekker gaat.
K|terugkijken|geen|5|blijdschap|0|-|Tegen iedereen die 's nachts ligt te malen zeg ik: doen.
#S|rmo-0795|review|webshop|sterren=1
K|aanvragen|fout|1|boosheid|0|-|Ze hebben mijn bestelling zelf geannuleerd en hem daarna voor 30 euro meer weer te koop gezet.
#S|rmo-0796|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Badpak zakt door als het nat is.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Ik durfde het water niet meer uit.
#S|rmo-0797|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Superfijne babyslaapzak, ze heeft sinds de eerste nacht geen koude armpjes meer.
K|gebruiken|kwaliteit|2|neutraal|0|-|De rits loopt van boven naar beneden, andersom is handiger bij het verschonen.
#S|rmo-0798|review|webshop|sterren=3
K|betalen|geen|3|neutraal|0|-|Betaald via drie termijnen.
K|betalen|informatie|2|verwarring|1|-|De derde stond er ineens een week eerder op dan in het schema.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Horloge is sober en loopt goed.
#S|rmo-0799|review|webshop|sterren=2
K|wijzigen|wachttijd|2|neutraal|3|-|Jas op 30 november ter ruiling afgegeven, op 12 januari de nieuwe ontvangen.
K|wijzigen|wachttijd|2|teleurstelling|0|-|Toen was de sneeuw weg.
#S|rmo-0800|review|webshop|sterren=5
K|orienteren|geen|5|blijdschap|0|-|Zo'n winkel waar je binnenloopt voor een knoop en buitenkomt met een idee.
#S|rmo-0801|review|webshop|sterren=4
K|orienteren|informatie|4|vertrouwen|0|-|Ze zeiden eerlijk dat mijn favoriete model niet geschikt was voor mijn brede voet.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De tweede keus is een blijver.
#S|rmo-0802|review|webshop|sterren=1
K|ontvangen|kwaliteit|1|teleurstelling|0|-|Doopkleedje in elkaar gepropt in een te kleine doos, het kant was gescheurd.
K|ontvangen|kwaliteit|4|opluchting|0|-|Het enige lichtpuntje: het vestje was nog heel.
#S|rmo-0803|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|T-shirt, 180 grams katoen.
K|gebruiken|kwaliteit|3|neutraal|0|-|Na tien wasbeurten 2 cm korter.
K|gebruiken|kwaliteit|3|neutraal|0|-|Kleurecht.
#S|rmo-0804|review|webshop|sterren=5
K|wijzigen|beleid|5|blijdschap|0|-|Geen bon? Geen doos? Geen probleem!
#S|rmo-0805|review|webshop|sterren=2
K|hulp|informatie|2|irritatie|1|-|Ik vraag of de zak waterdicht is en krijg als antwoord hoe ik mijn wachtwoord kan herstellen.
#S|rmo-0806|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Stoere tas voor een bescheiden bedrag.
K|terugkijken|geen|4|blijdschap|0|-|Mijn broer heeft er na het zien van de mijne ook een besteld.
#S|rmo-0807|enquete|webshop|csat=3
K|ontvangen|fout|2|neutraal|0|-|Broek is een andere dan die van de foto, met zijzakken.
K|gebruiken|kwaliteit|4|verrassing|0|-|Eigenlijk vind ik hem zo nog handiger.
#S|rmo-0808|review|webshop|sterren=1
K|wijzigen|beleid|1|boosheid|0|-|Koop je iets met "30 nachten proefslapen", blijkt bij het omruilen dat het plastic er nooit af had gemogen.
#S|rmo-0809|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Bij de eerste vorst brak de gesp van mijn skischoen.
K|hulp|levering|2|irritatie|1|-|Reparatie op zijn vroegst eind maart, als de pistes dichtgaan.
#S|rmo-0810|enquete|webshop|csat=2
K|ontvangen|fout|2|neutraal|0|-|voor de 2e keer verkeerde maat
K|hulp|herhaling|2|irritatie|2|-|alles weer opnieuw moeten uitleggen
#S|rmo-0811|review|diensten|sterren=4
K|hulp|wachttijd|4|opluchting|0|-|Mijn kettinkje zat in de knoop en binnen de vijf minuten had de juwelier het los.
K|hulp|prijs|4|verrassing|0|-|Rekende er niks voor!
#S|rmo-0812|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Hij is niet van mij, hij is van mijn vriend, maar ik ben de enige die hem draagt.
#S|rmo-0813|review|webshop|sterren=2
K|orienteren|prijs|2|irritatie|0|-|Elke dag een andere prijs: maandag 69, donderdag 84, zaterdag 'actie' 74.
#S|rmo-0814|review|webshop|sterren=3
K|gebruiken|kwaliteit|2|neutraal|0|-|Sleetse plekken op de knieën na een winter.
K|gebruiken|kwaliteit|4|neutraal|0|-|Voor een jongen van acht is dat nog goed.
