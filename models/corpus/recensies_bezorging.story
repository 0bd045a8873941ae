#S|rbz-0001|review|bezorging|sterren=5
K|ontvangen|levering|4|blijdschap|0|-|Binnen 35 minuten stond de jongen al voor de deur,
K|ontvangen|kwaliteit|4|blijdschap|0|-|en de saté was nog bloedheet.
#S|rbz-0002|review|bezorging|sterren=1
K|ontvangen|levering|1|boosheid|2|-|Anderhalf uur zitten wachten op een broodje döner!!
K|hulp|bereikbaarheid|2|irritatie|2|-|De zaak neemt niet op, de app verwijst je naar een robot die vraagt of je 'nog even geduld' hebt.
K|betalen|geen|2|irritatie|0|wens|Ik wil gewoon mijn 17,50 terug.
#S|rbz-0003|review|bezorging|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Gewone Chinees.
#S|rbz-0004|review|bezorging|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Heerlijk!!!
#S|rbz-0005|review|bezorging|sterren=2
K|ontvangen|kwaliteit|2|neutraal|0|-|alles lauw
#S|rbz-0006|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De nasi is hier echt goed en je krijgt er een bak atjar bij waar je twee dagen van eet.
K|ontvangen|fout|2|irritatie|0|-|Alleen de kroepoek waren ze weer eens vergeten.
K|terugkijken|geen|4|vertrouwen|0|-|Neemt niet weg dat wij volgende week gewoon weer bestellen.
#S|rbz-0007|review|bezorging|sterren=1
K|ontvangen|levering|2|neutraal|2|-|Nooit aangekomen.
#S|rbz-0008|review|bezorging|sterren=2
K|aanvragen|geen|3|neutraal|0|-|Zondagavond om kwart over zes besteld voor vier personen.
K|ontvangen|informatie|2|irritatie|1|-|In de app sprong de tijd steeds tien minuten vooruit, van 18.50 naar 19.00 naar 19.10 en zo door.
K|ontvangen|levering|2|neutraal|2|-|Om 20.05 ging de bel.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De kinderen hadden toen al een boterham op en de friet was slap.
#S|rbz-0009|review|bezorging|sterren=4
K|ontvangen|bejegening|4|blijdschap|0|-|Aardige bezorger, hij droeg de kratten tot in de keuken omdat ik slecht ter been ben.
#S|rbz-0010|review|bezorging|sterren=3
K|ontvangen|levering|4|blijdschap|0|-|netjes op tijd
K|ontvangen|fout|2|irritatie|0|-|maar wel 4 dingen niet geleverd en bij 2 een raar alternatief. Wie vervangt er nou kookroom door karnemelk
#S|rbz-0011|review|bezorging|sterren=5
K|ontvangen|levering|4|blijdschap|0|-|Snel en warm!
#S|rbz-0012|review|bezorging|sterren=1
K|ontvangen|fout+bejegening|1|boosheid|1|-|Pakketje over de schutting gesmeten, in een plas water, terwijl ik gewoon achter de computer zat en de bel het prima doet.
#S|rbz-0013|review|webshop|sterren=5
K|aanvragen|geen|3|neutraal|0|-|Maandagavond kwart voor twaalf besteld
K|ontvangen|levering|5|verrassing+blijdschap|0|-|en dinsdagochtend om half tien lag het al op de mat, ongelofelijk!
#S|rbz-0014|review|webshop|sterren=2
K|ontvangen|levering|2|irritatie|2|-|Op de site stond 'voor 23.59 besteld, morgen in huis'. Dat morgen werd negen dagen.
K|hulp|informatie|2|irritatie|1|-|Op mijn mail kreeg ik een standaardantwoord over drukte in het magazijn.
#S|rbz-0015|review|bezorging|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|mwah, was te eten
#S|rbz-0016|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Al zeker 3 jaar onze vaste pizzeria op vrijdag, de bodem is lekker dun en ze zijn niet zuinig met de mozzarella.
#S|rbz-0017|review|bezorging|sterren=2
K|betalen|prijs|2|irritatie|0|-|Bezorgkosten 4,50, servicefee 1,20 en dan nog 60 cent voor een tas die ik niet wilde.
K|gebruiken|kwaliteit|3|neutraal|0|-|Eten zelf was wel oké.
#S|rbz-0018|review|bezorging|sterren=1
K|aanvragen|digitaal|2|neutraal|1|-|Betaald met iDEAL, geld eraf, maar volgens de app is er nooit een bestelling geplaatst.
K|hulp|doorverwijzing|2|irritatie|2|-|Restaurant zegt bel het platform, platform zegt bel het restaurant.
K|betalen|geen|2|bezorgdheid|0|angst|Ik ben bang dat ik die 43 euro wel kan vergeten.
#S|rbz-0019|review|bezorging|sterren=5
K|ontvangen|bejegening|5|dankbaarheid|0|-|De bezorgster zag dat ik met een gebroken pols zat en heeft de boodschappen voor me in de koelkast gezet. Wat een schat.
#S|rbz-0020|review|bezorging|sterren=3
K|ontvangen|levering|3|neutraal|0|-|Kwartier later dan gezegd, kan gebeuren.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Spareribs mals,
K|gebruiken|kwaliteit|2|teleurstelling|0|-|de knoflooksaus daarentegen was waterig.
#S|rbz-0021|review|bezorging|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|lekkerste frietjes van Breda
#S|rbz-0022|review|bezorging|sterren=1
K|ontvangen|fout|1|boosheid|0|-|WEER de helft vergeten!!!!
#S|rbz-0023|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Alles prima.
#S|rbz-0024|review|bezorging|sterren=2
K|ontvangen|fout|2|irritatie|0|-|Ik bestel een vegetarische schotel en krijg kip. Derde keer dit jaar.
K|ontvangen|informatie|2|irritatie|0|-|Er stond nota bene met grote letters VEGA op het bonnetje.
#S|rbz-0025|review|bezorging|sterren=4
K|ontvangen|levering|4|blijdschap|0|-|Stipt op tijd, terwijl het die avond met bakken uit de lucht kwam.
K|ontvangen|bejegening|4|dankbaarheid|0|-|Petje af voor die jongens op de fiets, we hebben hem een handdoek gegeven en een fooitje.
#S|rbz-0026|enquete|bezorging|sterren=3
K|aanvragen|digitaal|4|blijdschap|0|-|Het bestellen gaat vlot.
K|ontvangen|levering|2|neutraal|0|-|Het tijdvak van vier uur is wel erg ruim.
K|ontvangen|levering|3|verlangen|0|wens|Een kortere tijd zou prettig zijn voor mensen die werken.
#S|rbz-0027|review|bezorging|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Man man man wat was dat lekker, die lamskoteletjes vielen zo van het bot af.
#S|rbz-0028|review|bezorging|sterren=1
K|aanvragen|informatie|2|neutraal|0|-|Volgens de app waren ze open tot 23.00.
K|ontvangen|levering|2|irritatie|2|-|Na drie kwartier werd mijn bestelling geannuleerd want de keuken was 'gesloten'.
K|ontvangen|geen|1|boosheid|0|-|Daar zit je dan met z'n zessen zonder eten om tien uur 's avonds!
#S|rbz-0029|review|bezorging|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Niet echt lekker.
#S|rbz-0030|review|bezorging|sterren=4
K|ontvangen|kwaliteit|4|blijdschap|0|-|Netjes ingepakt, niks gelekt
#S|rbz-0031|review|bezorging|sterren=3
K|ontvangen|bejegening|3|neutraal|0|-|Bezorger zei niks, gaf de zak en weg was ie.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Maar goed, de pokébowl was vers en vol smaak.
#S|rbz-0032|review|bezorging|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ruime porties, van één menu eten wij met ons tweeën.
K|betalen|prijs|4|blijdschap|0|-|Voor 14 euro vind je nergens beter.
#S|rbz-0033|review|bezorging|sterren=1
K|betalen|wachttijd|2|irritatie|3|-|Al zes weken wacht ik op terugbetaling van een bestelling die nooit is gekomen.
K|hulp|informatie|2|irritatie|2|-|Elke keer hetzelfde zinnetje: 'uw geval is in behandeling'.
K|terugkijken|geen|1|boosheid|0|-|Blijf weg bij Hapklaar, het is een stel oplichters.
#S|rbz-0034|review|bezorging|sterren=2
K|ontvangen|kwaliteit|2|teleurstelling|0|-|Soep zat voor de helft in de tas in plaats van in de beker
#S|rbz-0035|review|bezorging|sterren=4
K|ontvangen|geen|3|neutraal|0|-|Eerst stond de koerier bij de verkeerde ingang van de flat.
K|ontvangen|bejegening|4|blijdschap|0|-|Even gebeld en hij kwam lachend alsnog boven, zonder gemopper.
#S|rbz-0036|review|bezorging|sterren=3
K|betalen|prijs|2|neutraal|0|-|De prijzen in de app liggen een euro hoger dan op de kaart in de zaak zelf.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Smaak is goed, daar niet van.
#S|rbz-0037|review|bezorging|sterren=5
K|terugkijken|geen|4|blijdschap|0|-|Aanrader!
#S|rbz-0038|review|bezorging|sterren=1
K|terugkijken|geen|1|boosheid|0|-|Nooit meer.
#S|rbz-0039|review|bezorging|sterren=5
K|ontvangen|fout|2|neutraal|0|-|Ze waren een bakje rijst vergeten.
K|hulp|bereikbaarheid+fout|5|verrassing+blijdschap|1|-|Gebeld, kreeg meteen de eigenaar, en twintig minuten later stond hij zélf met rijst én een toetje voor de deur.
K|hulp|bejegening|5|dankbaarheid|0|-|Dat noem ik nou service.
#S|rbz-0040|review|bezorging|sterren=2
K|ontvangen|digitaal|2|irritatie|0|-|Volgens de tracker was mijn maaltijd bezorgd, mooi, alleen niet bij mij.
K|hulp|beleid|2|irritatie|1|-|Omdat er 'bezorgd' staat krijg ik geen cent terug.
#S|rbz-0041|review|bezorging|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|gaat wel
#S|rbz-0042|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Niks mis mee.
#S|rbz-0043|review|bezorging|sterren=5
K|ontvangen|levering|4|blijdschap|0|-|Amai dat ging rap, twintig minuten en den bel ging al.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Stoofvlees gelijk bij ons moeder.
#S|rbz-0044|review|bezorging|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De frieten waren slap en ge proefde dat het vet nog van vorige week was.
K|betalen|prijs|2|irritatie|0|-|Voor 24 euro verwacht ik toch iets anders.
#S|rbz-0045|review|bezorging|sterren=1
K|ontvangen|bejegening|1|boosheid|0|-|Die koerier smeet de zak voor mijn voeten en riep nog iets omdat ik geen drinkgeld gaf. Schandalig.
#S|rbz-0046|review|bezorging|sterren=3
K|ontvangen|levering|2|neutraal|1|-|Een halfuurtje te laat,
K|ontvangen|informatie|4|blijdschap|0|-|maar ze hadden wel gebeld om het te zeggen en dat apprecieer ik.
#S|rbz-0047|review|webshop|sterren=4
K|orienteren|kwaliteit|4|blijdschap|0|-|Groot aanbod en duidelijke foto's.
K|aanvragen|digitaal|2|neutraal|1|-|Bij het afrekenen liep de site even vast zodat ik alles opnieuw mocht invullen.
K|ontvangen|levering|4|blijdschap|0|-|Levering was daarna zonder problemen, binnen twee dagen in de bus.
#S|rbz-0048|review|webshop|sterren=1
K|terugkijken|privacy|1|boosheid|0|-|NEPWINKEL, trap er niet in
#S|rbz-0049|review|webshop|sterren=2
K|wijzigen|prijs|2|irritatie|0|-|Retour kost 6,95 en dat lees je pas als je het label wilt maken.
K|betalen|wachttijd|2|neutraal|2|-|Geld laat nu al 17 dagen op zich wachten.
#S|rbz-0050|review|bezorging|sterren=5
K|terugkijken|geen|5|blijdschap+vertrouwen|0|-|Wij bestellen al sinds de opening bij Ristorante Belvento en nog nooit, maar dan ook echt nooit, teleurgesteld.
#S|rbz-0051|review|bezorging|sterren=1
K|aanleiding|geen|3|neutraal|0|-|Vorige week werd mijn man zestig en we zouden met de familie sushi eten.
K|aanvragen|geen|3|neutraal|0|-|Drie dagen van tevoren een grote schaal besteld bij Sushi Tako, 129 euro, bezorgtijd half zeven.
K|ontvangen|levering|2|irritatie|2|-|Om zeven uur nog niets,
K|hulp|informatie|2|irritatie|2|-|en aan de telefoon beweerden ze dat hij 'net de deur uit' was.
K|ontvangen|levering|2|irritatie|2|-|Dat was hij om acht uur blijkbaar nog steeds.
K|ontvangen|fout|2|teleurstelling|1|-|Toen de schaal eindelijk kwam ontbraken de nigiri's met zalm, nou net waar het om ging.
K|hulp|bejegening|2|boosheid|0|-|Excuses? Nee hoor, 'het is zaterdag mevrouw'.
K|ontvangen|geen|1|teleurstelling|0|-|De hele avond verpest.
#S|rbz-0052|review|bezorging|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn Surinaamse schoonmoeder is streng, maar de roti van Warung Lila keurde ze goed. En dat zegt wat.
#S|rbz-0053|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Lekkere burger
#S|rbz-0054|review|bezorging|sterren=2
K|ontvangen|kwaliteit|2|neutraal|0|-|De avocado's waren keihard, de bananen zaten onder de bruine plekken en van de twaalf eieren waren er drie gebroken.
K|hulp|digitaal|4|blijdschap|1|-|Het melden in de app ging overigens vlug
K|betalen|beleid|4|opluchting|0|-|en het bedrag stond meteen als tegoed klaar.
#S|rbz-0055|review|bezorging|sterren=3
K|ontvangen|fout|2|neutraal|1|-|Pakket afgeleverd bij nr 41, ik woon op 14.
K|ontvangen|bejegening|4|opluchting|0|-|Gelukkig heb ik eerlijke buren.
#S|rbz-0056|review|bezorging|sterren=1
K|ontvangen|levering|1|boosheid|2|-|Hele dag thuisgebleven en dan krijg je om 21.58 een appje 'helaas niet gelukt'. WAT is er niet gelukt?? De straat staat gewoon op de kaart!
#S|rbz-0057|review|bezorging|sterren=5
K|ontvangen|levering|4|opluchting|0|-|De medicijnen voor mijn kat waren er precies op het uur dat was doorgegeven. Pak van mijn hart.
#S|rbz-0058|review|bezorging|sterren=2
K|aanvragen|beleid|2|irritatie|1|-|Minimum bestelbedrag 25 euro, dus je zit als alleenstaande verplicht aan een toetje dat je niet wilt.
#S|rbz-0059|review|bezorging|sterren=4
K|ontvangen|levering|4|blijdschap|0|-|Ruim binnen de tijd,
K|ontvangen|kwaliteit|4|blijdschap|0|-|alles heet,
K|gebruiken|kwaliteit|2|neutraal|0|-|alleen de pangsit was wat vet.
#S|rbz-0060|review|bezorging|sterren=1
K|ontvangen|privacy|1|boosheid|0|-|Ik heb nadrukkelijk bij de opmerkingen gezet: ernstige notenallergie. Wat zit er over de salade? Juist. Cashewnoten.
K|hulp|bejegening|1|boosheid|0|-|De reactie van het restaurant was dat ik ze er ook 'gewoon af kon halen'.
K|terugkijken|privacy|2|bezorgdheid|0|-|Mensen met een allergie: bestel hier niet.
#S|rbz-0061|review|bezorging|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Smaakt als elke andere pizza
#S|rbz-0062|review|bezorging|sterren=5
K|ontvangen|bejegening|4|blijdschap|0|-|Bezorger zong een liedje voor mijn dochter die jarig was 🎂
#S|rbz-0063|review|bezorging|sterren=2
K|aanvragen|digitaal|2|irritatie|1|-|Mijn kortingscode werd 'ongeldig' genoemd, terwijl hij nog twee weken geldig is.
K|hulp|beleid|2|teleurstelling|1|-|Achteraf verzilveren kan niet, zegt de klantenservice.
#S|rbz-0064|review|bezorging|sterren=4
K|orienteren|kwaliteit|4|blijdschap|0|-|Fijn dat er nu ook Ethiopisch op het platform staat.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De linzen hadden een mooie pit en de injera was zacht.
#S|rbz-0065|review|bezorging|sterren=5
K|ontvangen|levering|4|vertrouwen|0|-|Komt altijd op tijd
#S|rbz-0066|review|bezorging|sterren=1
K|ontvangen|kwaliteit|1|boosheid|0|-|Steenkoud!!
#S|rbz-0067|review|bezorging|sterren=3
K|ontvangen|informatie|2|neutraal|1|-|Ik kreeg drie verschillende track & trace codes voor één bestelling.
K|ontvangen|levering|3|neutraal|0|-|Uiteindelijk kwam alles in dezelfde doos op vrijdag.
#S|rbz-0068|review|bezorging|sterren=2
K|hulp|bereikbaarheid|2|irritatie|2|-|Alleen een chatbot. Type je 'medewerker' dan vraagt hij of je je wachtwoord kwijt bent.
#S|rbz-0069|review|bezorging|sterren=4
K|ontvangen|bejegening|4|blijdschap|0|-|Vriendelijke chauffeur
#S|rbz-0070|review|bezorging|sterren=5
K|aanleiding|geen|3|neutraal|0|-|Sinds mijn scheiding kook ik alleen voor mezelf.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De eenpersoonsmaaltijden van Pannetje Thuis zijn gevarieerd en smaken naar echt eten.
K|betalen|prijs|4|blijdschap|0|-|Voor 7,80 kan ik het zelf niet goedkoper maken.
#S|rbz-0071|review|bezorging|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Porties worden elk jaar kleiner.
K|betalen|prijs|2|irritatie|0|-|De prijs niet, die groeit als kool.
#S|rbz-0072|review|bezorging|sterren=1
K|gebruiken|privacy|1|boosheid|0|-|Twee dagen misselijk geweest van de kipshoarma, mijn zoon moest zelfs aan het infuus.
#S|rbz-0073|review|bezorging|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Eten lekker
K|ontvangen|levering|2|neutraal|1|-|alleen lang gewacht.
#S|rbz-0074|review|bezorging|sterren=4
K|ontvangen|geen|3|neutraal|0|-|Omdat ik doof ben zet ik er altijd bij dat ze moeten appen in plaats van bellen.
K|ontvangen|bejegening|4|dankbaarheid|0|-|De koeriers van Fietsfix houden daar keurig rekening mee.
#S|rbz-0075|review|bezorging|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Smullen.
#S|rbz-0076|review|bezorging|sterren=2
K|ontvangen|kwaliteit|2|irritatie|0|-|Milkshake gesmolten, friet koud, burger uit elkaar gevallen. Had het net zo goed in een blender kunnen bestellen.
#S|rbz-0077|review|bezorging|sterren=3
K|aanvragen|digitaal|2|neutraal|1|-|De app onthoudt mijn adres niet, dus elke keer vul ik de postcode en het huisnummer weer in.
K|ontvangen|levering|4|blijdschap|0|-|Over de bezorging zelf heb ik niets te klagen.
#S|rbz-0078|review|webshop|sterren=5
K|hulp|bejegening|4|blijdschap|0|-|Verkeerde maat besteld, mijn eigen schuld, en toch heel vriendelijk geholpen door Sanne van de chat.
K|wijzigen|wachttijd|4|blijdschap|0|-|De omruiling was in drie dagen rond.
#S|rbz-0079|review|webshop|sterren=1
K|ontvangen|levering|2|neutraal|3|-|Op 2 oktober besteld, het is nu 19 november en er is nog steeds niets geleverd.
K|hulp|bereikbaarheid|2|irritatie|3|-|Telefoonnummer bestaat niet, mails komen terug.
K|betalen|privacy|2|bezorgdheid|0|angst|Ik vrees dat ik mijn geld kwijt ben.
#S|rbz-0080|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|prima webshop
#S|rbz-0081|review|webshop|sterren=3
K|orienteren|informatie|2|neutraal|0|-|Levertijd staat nergens duidelijk vermeld
K|ontvangen|levering|3|neutraal|0|-|bij mij 5 werkdagen, dus ok.
#S|rbz-0082|review|bezorging|sterren=1
K|hulp|doorverwijzing|2|irritatie|3|-|Platform wijst naar pizzeria, pizzeria wijst naar de koerier, koerier neemt niet op. Intussen is het half tien en heb ik een bak cornflakes gegeten.
#S|rbz-0083|review|bezorging|sterren=5
K|ontvangen|kwaliteit|4|blijdschap|0|-|Alles zat apart verpakt, de sausjes met een dekseltje en er lag een kaartje bij met een grapje.
#S|rbz-0084|review|bezorging|sterren=2
K|ontvangen|kwaliteit|2|irritatie|0|-|Drie plastic zakken en elf bakjes voor twee personen, is dat nou nodig in deze tijd?
K|gebruiken|kwaliteit|3|neutraal|0|-|Qua eten was het redelijk.
#S|rbz-0085|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|lekker gegeten hoor
#S|rbz-0086|review|bezorging|sterren=1
K|ontvangen|fout|2|irritatie|0|-|Verkeerde bestelling. Alweer.
#S|rbz-0087|review|bezorging|sterren=5
K|ontvangen|levering|4|blijdschap|0|-|Elke donderdag tussen 8 en 9 staat Youssef met de kratten op de stoep, je kunt er de klok op gelijkzetten.
K|ontvangen|bejegening|4|blijdschap|0|-|En hij vraagt altijd hoe het met mijn knie gaat.
#S|rbz-0088|review|bezorging|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Groenten en fruit zijn verser dan in de winkel.
K|ontvangen|kwaliteit|2|neutraal|0|-|Diepvries is bij aankomst nogal eens half ontdooid.
K|betalen|prijs|2|neutraal|0|-|En 5,95 bezorgkosten tikt aan als je elke week bestelt.
#S|rbz-0089|review|bezorging|sterren=2
K|ontvangen|levering|2|irritatie|1|-|'U was niet thuis.' Jawel.
#S|rbz-0090|review|bezorging|sterren=4
K|ontvangen|digitaal|4|blijdschap|0|-|Leuk om op het kaartje te zien waar de fietser rijdt.
K|ontvangen|levering|4|blijdschap|0|-|Zeven minuten eerder dan voorspeld.
#S|rbz-0091|review|bezorging|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|De beste vindaloo die ik ooit heb gehad, en ik heb in Goa gewoond!
#S|rbz-0092|review|bezorging|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|veel te zout
#S|rbz-0093|review|bezorging|sterren=3
K|ontvangen|levering|4|blijdschap|0|-|Pakje op tijd.
K|ontvangen|kwaliteit|2|neutraal|0|-|Doos gedeukt maar inhoud heel.
#S|rbz-0094|review|bezorging|sterren=1
K|betalen|fout|2|irritatie|1|-|Twee keer afgeschreven voor één kapsalon. Lekkere boel daar.
K|betalen|geen|2|irritatie|0|wens|Graag vandaag nog rechtzetten!
#S|rbz-0095|review|bezorging|sterren=4
K|ontvangen|fout|2|neutraal|0|-|Cola vergeten,
K|hulp|fout|4|blijdschap|1|-|maar na een kort telefoontje kwamen ze hem brengen.
#S|rbz-0096|review|bezorging|sterren=5
K|terugkijken|geen|4|blijdschap+vertrouwen|0|-|al jaren vaste klant
#S|rbz-0097|review|bezorging|sterren=1
K|terugkijken|geen|1|boosheid|0|-|nul sterren kan helaas niet
#S|rbz-0098|review|bezorging|sterren=2
K|ontvangen|levering|2|irritatie|2|-|Op de kaart reed mijn eten eerst naar Vlaardingen, toen terug naar Schiedam en daarna stond het een kwartier stil bij een tankstation.
K|ontvangen|kwaliteit|2|teleurstelling|0|-|Raad eens hoe warm het nog was.
#S|rbz-0099|review|bezorging|sterren=4
K|ontvangen|bejegening|4|dankbaarheid|0|-|Een toffe gast aan de deur, hij wachtte geduldig terwijl ik mijn huilende baby even weglegde.
#S|rbz-0100|review|bezorging|sterren=3
K|ontvangen|geen|3|neutraal|0|-|Besteld via de site, na 50 min geleverd.
K|gebruiken|kwaliteit|3|neutraal|0|-|Smaak normaal, hoeveelheid normaal.
#S|rbz-0101|review|bezorging|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Allez, zo'n lekkere bicky had ik in Nederland nog niet gevonden.
#S|rbz-0102|review|bezorging|sterren=1
K|ontvangen|levering|2|irritatie|3|-|Al de vierde keer dat die van Pakskoerier 'niemand thuis' invult zonder zelfs maar aan te bellen.
K|ontvangen|levering|2|irritatie|2|-|Ik mag dan met de bus naar een afhaalpunt in Lokeren, met een pak van 18 kilo.
K|hulp|bejegening|1|boosheid|0|-|En die madam aan de lijn lacht er gewoon mee.
#S|rbz-0103|review|bezorging|sterren=4
K|ontvangen|kwaliteit|4|blijdschap|0|-|Goed verpakt,
K|ontvangen|levering|4|blijdschap|0|-|vlot geleverd in Aalst,
K|gebruiken|kwaliteit|4|blijdschap|0|-|proper eten.
#S|rbz-0104|review|bezorging|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De videe was meer saus dan kip, en die kroketjes waren koud vanbinnen.
#S|rbz-0105|review|bezorging|sterren=3
K|ontvangen|levering|3|neutraal|0|-|ca va, 't was op een uurke hier
#S|rbz-0106|review|bezorging|sterren=5
K|hulp|bereikbaarheid|4|blijdschap|0|-|Direct iemand aan de lijn in plaats van zo'n bandje.
K|betalen|fout|4|opluchting|1|-|Binnen een uur had ik mijn 12,30 voor de ontbrekende loempia's terug.
#S|rbz-0107|review|bezorging|sterren=2
K|aanleiding|geen|3|neutraal|0|-|Mijn ouders van ver in de tachtig krijgen sinds maart koelverse maaltijden van een bezorgdienst.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het eten zelf vinden ze meestal lekker,
K|gebruiken|levering|2|irritatie|1|-|maar op welke dag het komt is elke week een verrassing.
K|hulp|informatie|2|verwarring|2|-|Bel je erover, dan krijg je te horen dat het 'aan de planning ligt', alsof dat een weersverschijnsel is.
K|gebruiken|levering|3|verlangen|0|wens|Wij zouden gewoon graag een vaste ochtend hebben.
#S|rbz-0108|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Goed te eten
#S|rbz-0109|review|bezorging|sterren=1
K|ontvangen|bejegening|1|boosheid|0|-|'Kom maar naar beneden, ik ga geen trap lopen.' Dat zegt zo'n koerier tegen een vrouw van 37 weken zwanger!
#S|rbz-0110|review|bezorging|sterren=5
K|ontvangen|levering|4|blijdschap|0|-|Zelfs met gladheid bezorgd, toppers
#S|rbz-0111|review|bezorging|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Dacht dat het meer zou zijn, maar het was genoeg.
#S|rbz-0112|review|bezorging|sterren=2
K|ontvangen|fout|2|teleurstelling|0|-|Zonder ui gevraagd, extra ui gekregen 🙄
#S|rbz-0113|review|bezorging|sterren=5
K|aanvragen|digitaal|4|blijdschap|0|-|De app is een fluitje van een cent, zelfs voor iemand van 79.
K|ontvangen|bejegening|4|blijdschap|0|-|De dame die het brengt zwaait al van ver.
#S|rbz-0114|review|bezorging|sterren=1
K|aanvragen|geen|3|neutraal|0|-|Zaterdag via Eetbaas besteld bij een Griek in Almere.
K|ontvangen|informatie|2|irritatie|2|-|Status sprong van 'in bereiding' naar 'onderweg' naar 'in bereiding', en dat drie keer.
K|hulp|bereikbaarheid|2|irritatie|2|-|Het restaurant zelf bellen? Nummer staat nergens.
K|wijzigen|beleid|2|irritatie|1|-|Annuleren mocht niet meer, want ze waren 'al begonnen'.
K|ontvangen|levering|2|irritatie|2|-|Na twee uur en tien minuten kreeg ik een sms dat de bestelling is komen te vervallen.
K|betalen|beleid|2|boosheid|0|-|Mijn geld krijg ik terug in de vorm van een tegoed, dat ik dus alleen bij dezelfde prutsers kan uitgeven.
K|terugkijken|geen|2|irritatie|0|-|Advies: loop naar de snackbar op de hoek, dan eet je tenminste.
#S|rbz-0115|review|bezorging|sterren=4
K|ontvangen|levering|2|neutraal|1|-|Iets later vanwege de marathon in de stad,
K|ontvangen|informatie|4|neutraal|0|-|daarover kreeg ik vooraf een berichtje.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ramen was om je vingers bij af te likken.
#S|rbz-0116|review|bezorging|sterren=3
K|betalen|prijs|2|neutraal|0|-|duur voor wat het is
#S|rbz-0117|review|bezorging|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|10/10
#S|rbz-0118|review|bezorging|sterren=2
K|ontvangen|levering|2|neutraal|1|-|Te laat en koud
#S|rbz-0119|review|bezorging|sterren=1
K|ontvangen|fout|2|irritatie|0|-|Andermans eten gekregen met andermans naam op de bon. Fijn als je vegetariër bent en je hebt ineens een emmer kippenvleugels.
K|ontvangen|privacy|2|bezorgdheid|0|vraag|Ook het telefoonnummer van die meneer stond erop, dus wie heeft het mijne?
#S|rbz-0120|review|bezorging|sterren=4
K|aanvragen|beleid|4|blijdschap|0|-|Handig dat je tot middernacht je boodschappenlijst nog kunt aanpassen.
K|ontvangen|levering|3|neutraal|0|-|Vandaag om 16.12, venster was 16 tot 17.
#S|rbz-0121|review|bezorging|sterren=3
K|ontvangen|fout|2|neutraal|0|-|Twee dingen niet leverbaar.
K|betalen|fout|4|neutraal|0|-|Bedrag wel netjes verrekend.
#S|rbz-0122|review|bezorging|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|mega lekker die kip
#S|rbz-0123|review|bezorging|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Vroeger was dit onze favoriete afhaaltoko, sinds de nieuwe eigenaar proeft alles naar hetzelfde sausje.
K|betalen|prijs|2|neutraal|0|-|En er kwam twee euro per gerecht bij.
K|vertrekken|geen|2|teleurstelling|0|-|Wij gaan op zoek naar een ander adresje.
#S|rbz-0124|review|webshop|sterren=4
K|ontvangen|levering|4|blijdschap|0|-|Snelle levering, mooie strik eromheen
#S|rbz-0125|review|webshop|sterren=1
K|ontvangen|fout|1|boosheid|1|-|Ik bestel een rode stofzuiger en krijg een doos kattenbakvulling. Hoe dan???
K|wijzigen|beleid|2|irritatie|1|-|En voor het terugsturen van 20 kilo grit mag ik zelf betalen.
#S|rbz-0126|review|webshop|sterren=3
K|ontvangen|levering|3|neutraal|0|-|In twee delen geleverd, eerst de lamp en een week later de kap.
K|ontvangen|informatie|2|neutraal|1|-|Dat had best in de bevestigingsmail mogen staan.
#S|rbz-0127|review|webshop|sterren=5
K|wijzigen|beleid|4|blijdschap+verrassing|0|-|Gratis retour en na 60 dagen nog terug mogen sturen, dat zie je niet vaak.
#S|rbz-0128|review|webshop|sterren=2
K|betalen|fout|2|neutraal|1|-|Korting van 15% niet verwerkt op de factuur.
K|hulp|wachttijd|2|irritatie|2|-|Daarover gemaild op 3 juni, op 16 juni een antwoord waar niets in stond.
#S|rbz-0129|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Kan niet klagen
#S|rbz-0130|review|bezorging|sterren=1
K|ontvangen|levering|1|boosheid|2|-|3 uur wachten op 2 hamburgers 🤬
#S|rbz-0131|review|bezorging|sterren=5
K|hulp|bejegening|5|dankbaarheid|0|-|Toen bleek dat onze taart op het verkeerde adres was afgeleverd, heeft Bakkerij Zoetendaal binnen anderhalf uur een nieuwe gemaakt.
K|hulp|bejegening|5|blijdschap|0|-|De bakker kwam hem persoonlijk brengen, met meel nog op zijn schort.
#S|rbz-0132|review|bezorging|sterren=2
K|ontvangen|bejegening|2|irritatie|0|-|Onbeschofte bezorger, stond te toeteren in plaats van aan te bellen, om half elf 's avonds.
#S|rbz-0133|review|bezorging|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|De falafel was krokant en goed gekruid.
K|gebruiken|kwaliteit|2|neutraal|0|-|De pita daarbij was droog.
K|ontvangen|levering|3|neutraal|0|-|Levertijd 45 minuten, zoals aangegeven.
#S|rbz-0134|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Patatje zoals patat hoort
#S|rbz-0135|review|bezorging|sterren=2
K|ontvangen|informatie|2|irritatie|1|-|Je krijgt een tijdvak van 'tussen 9 en 21 uur'. Daar kun je je dag echt lekker op plannen.
#S|rbz-0136|review|bezorging|sterren=5
K|ontvangen|levering|4|opluchting|0|-|Was bang dat het niet op tijd zou zijn voor Sinterklaas, maar het lag er de vierde al.
#S|rbz-0137|review|bezorging|sterren=1
K|ontvangen|fout|1|boosheid|1|-|Medicijnen voor mijn vader in de regen achtergelaten naast de container!
K|hulp|geen|2|boosheid|0|wens|Ik eis een verklaring.
#S|rbz-0138|review|bezorging|sterren=3
K|ontvangen|geen|3|neutraal|0|-|Afgehaald bij een sigarenwinkel,
K|ontvangen|wachttijd|2|neutraal|1|-|tien minuten in de rij.
#S|rbz-0139|review|bezorging|sterren=4
K|ontvangen|levering|4|blijdschap|0|-|pakket netjes in de schuur gezet zoals ik gevraagd had
#S|rbz-0140|review|bezorging|sterren=1
K|hulp|herhaling|2|irritatie|3|-|Zes keer hetzelfde verhaal verteld aan zes verschillende Kevins.
K|ontvangen|levering|2|teleurstelling|3|-|De kinderwagen is na een maand nog steeds 'zoek'.
#S|rbz-0141|review|bezorging|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Om duimen en vingers van af te likken, de waterzooi van De Gulle Ketel.
K|ontvangen|kwaliteit|4|blijdschap|0|-|En goe warm toegekomen, zelfs in Melle.
#S|rbz-0142|review|bezorging|sterren=2
K|ontvangen|levering|2|irritatie|2|-|Ge bestelt om 18u en ge eet om 20u15.
K|ontvangen|kwaliteit|2|teleurstelling|0|-|De lasagne was dan nog koud in 't midden ook.
#S|rbz-0143|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Lekkere pita, veel vlees
#S|rbz-0144|review|bezorging|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|ni slecht ni goe
#S|rbz-0145|review|bezorging|sterren=1
K|betalen|beleid|2|irritatie|0|-|Geld terug? Nee, ge krijgt een bon van 5 euro op een bestelling van 38. Ze houden u voor den aap.
#S|rbz-0146|review|bezorging|sterren=5
K|ontvangen|bejegening|4|blijdschap|0|-|Sympathieke koerier met een hondje in zijn bakfiets, mijn zoontje wil nu elke week bestellen 😄
#S|rbz-0147|review|bezorging|sterren=4
K|betalen|prijs|4|blijdschap|0|-|Goede prijs-kwaliteit
K|ontvangen|levering|4|blijdschap|0|-|en altijd binnen 't uur.
#S|rbz-0148|review|bezorging|sterren=2
K|aanvragen|digitaal|2|irritatie|1|-|Betalen met maaltijdcheques zou moeten lukken maar blijft draaien, ik heb het op twee gsm's geprobeerd.
#S|rbz-0149|review|bezorging|sterren=3
K|ontvangen|bejegening|4|blijdschap|0|-|De man van de post is altijd vriendelijk.
K|ontvangen|levering|2|neutraal|1|-|Maar sinds de nieuwe regeling komt hij soms pas na 19u.
#S|rbz-0150|review|bezorging|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Vies
#S|rbz-0151|review|bezorging|sterren=5
K|ontvangen|levering|4|blijdschap|0|-|Bliksemsnel
#S|rbz-0152|review|bezorging|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Te weinig vlees.
#S|rbz-0153|review|bezorging|sterren=4
K|betalen|prijs|4|blijdschap|0|-|Dinsdagactie: twee halen één betalen. Daar word je als student heel gelukkig van.
#S|rbz-0154|review|bezorging|sterren=3
K|aanvragen|geen|3|neutraal|0|-|Drie menu's en een kindermenu besteld.
K|ontvangen|fout|2|neutraal|0|-|Speeltje bij het kindermenu ontbrak, tranen met tuiten.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Verder smaakte het prima.
#S|rbz-0155|review|bezorging|sterren=1
K|ontvangen|fout+bejegening|1|boosheid|0|-|De bezorger had de doos zichtbaar opengemaakt en er ontbraken twee bitterballen. Toen ik er wat van zei haalde hij zijn schouders op.
#S|rbz-0156|review|bezorging|sterren=5
K|ontvangen|kwaliteit|4|verrassing|0|-|Zelfs de ijsblokjes waren nog bevroren!
#S|rbz-0157|review|bezorging|sterren=1
K|aanvragen|geen|3|neutraal|0|-|Ik heb op eerste kerstdag een gourmetschotel voor tien personen laten komen van Slagerij Bokhoven.
K|ontvangen|levering|2|neutraal|2|-|Afgesproken was elf uur, het werd kwart over vier.
K|ontvangen|kwaliteit|2|irritatie|0|-|De kip rook zuur en het rundvlees was grijs.
K|hulp|bereikbaarheid|2|irritatie|2|-|Probeer op zo'n dag maar eens iemand te bereiken.
K|betalen|belofte|2|irritatie|2|-|In januari zou ik mijn 189 euro terugkrijgen, inmiddels is het carnaval.
K|terugkijken|geen|2|irritatie|0|-|Wie van zijn kerst houdt koopt zijn vlees ergens anders.
#S|rbz-0158|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Degelijk eten, nette bediening aan de deur.
#S|rbz-0159|review|bezorging|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Ok
#S|rbz-0160|review|bezorging|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Perfect zoals altijd 👌
#S|rbz-0161|review|bezorging|sterren=2
K|ontvangen|fout|2|verwarring|1|-|Ik snap er niks van: op de bon staat alles aangevinkt, in de tas zit de helft.
#S|rbz-0162|review|bezorging|sterren=4
K|ontvangen|kwaliteit|4|blijdschap|0|-|De krat met zuivel zat nog ijskoud tussen de koelelementen.
K|ontvangen|bejegening|4|neutraal|0|-|Bezorgster nam de lege flessen en het statiegeld meteen mee.
#S|rbz-0163|review|bezorging|sterren=1
K|ontvangen|levering|2|boosheid|2|-|Boodschappen voor het hele weekend geannuleerd, om 21.40 op vrijdagavond, per sms!
K|hulp|bejegening|2|irritatie|0|-|'Wegens overmacht'. Welke overmacht, het was windstil.
#S|rbz-0164|review|bezorging|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Had me hier zo op verheugd na alle lovende recensies, maar de pad thai was zoet als limonade.
#S|rbz-0165|review|bezorging|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Curry wisselt per kok. De ene keer geweldig, de andere keer water.
#S|rbz-0166|review|bezorging|sterren=5
K|ontvangen|bejegening|4|verrassing+blijdschap|0|-|Ik was mijn portemonnee kwijt en de koerier kwam hem een uur later terugbrengen, hij lag nog bij hem in de bak!
#S|rbz-0167|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Verse wraps, royaal belegd
#S|rbz-0168|review|bezorging|sterren=1
K|hulp|bejegening|1|boosheid|1|-|Opgehangen midden in het gesprek!
#S|rbz-0169|review|bezorging|sterren=2
K|betalen|prijs|2|irritatie|0|-|Gratis bezorging, zeggen ze, en vervolgens is elk gerecht twee euro duurder dan op de menukaart aan het raam.
K|betalen|prijs|2|irritatie|0|-|Daarbovenop servicekosten, kom zeg.
#S|rbz-0170|review|bezorging|sterren=3
K|ontvangen|levering|4|blijdschap|0|-|Bezorging perfect,
K|gebruiken|kwaliteit|2|neutraal|0|-|eten flauw.
#S|rbz-0171|review|bezorging|sterren=5
K|aanleiding|geen|3|neutraal|0|-|Met drie kinderen onder de vijf kom ik de deur niet uit.
K|ontvangen|levering|4|dankbaarheid|0|-|Dat de luiers en de melk gewoon op de mat staan is voor mij goud waard.
#S|rbz-0172|review|bezorging|sterren=4
K|ontvangen|informatie|4|blijdschap|0|-|Je krijgt een sms met de naam van de chauffeur en een tijdvak van een half uur, dat is pas duidelijk.
#S|rbz-0173|review|bezorging|sterren=1
K|ontvangen|fout|1|boosheid|2|-|Handtekening vervalst! Ik zat die dag in Portugal.
#S|rbz-0174|review|bezorging|sterren=2
K|ontvangen|levering|2|irritatie|2|-|Pakket ligt nu voor de derde dag 'in het sorteercentrum'. Wordt het daar gesorteerd of bewaard?
#S|rbz-0175|review|bezorging|sterren=3
K|ontvangen|levering|3|neutraal|0|-|Gewoon goed aangekomen, meer valt er niet over te zeggen.
#S|rbz-0176|review|bezorging|sterren=4
K|wijzigen|digitaal|4|blijdschap|0|-|Tijd verschuiven via de link ging in twee tikken.
#S|rbz-0177|review|bezorging|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Dit was met stip de lekkerste gözleme buiten Turkije
K|betalen|prijs|4|verrassing|0|-|en dat voor zeven euro, ik dacht dat ze zich verrekend hadden.
#S|rbz-0178|review|bezorging|sterren=1
K|gebruiken|kwaliteit|2|neutraal|0|-|Er zat een haar in de saus.
K|hulp|bejegening|1|boosheid|0|-|Foto gestuurd en het antwoord was: 'die is vast van uzelf'. Ik ben kaal.
#S|rbz-0179|review|bezorging|sterren=2
K|ontvangen|kwaliteit|2|neutraal|0|-|Pizza dubbelgeklapt in de doos, al het beleg aan één kant.
#S|rbz-0180|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Goeie loempia's
#S|rbz-0181|review|webshop|sterren=3
K|aanvragen|digitaal|2|neutraal|1|-|Filteren op maat werkt niet goed.
K|ontvangen|levering|4|blijdschap|0|-|Levering daarentegen keurig binnen twee werkdagen.
#S|rbz-0182|review|webshop|sterren=5
K|aanvragen|informatie|4|vertrouwen|0|-|Voor ik bestelde heb ik gebeld met een vraag over de maat, en ze raadden me eerlijk de goedkopere aan.
#S|rbz-0183|review|webshop|sterren=1
K|wijzigen|beleid|1|boosheid|2|-|Retour geweigerd omdat de doos open was. Hoe moet ik anders zien wat erin zit, met röntgenogen?
#S|rbz-0184|review|webshop|sterren=2
K|ontvangen|fout|2|teleurstelling|1|-|Cadeau zonder het kaartje verstuurd, terwijl ik daar 1,50 extra voor betaald had.
#S|rbz-0185|review|webshop|sterren=4
K|terugkijken|geen|4|vertrouwen|0|-|betrouwbare winkel
#S|rbz-0186|review|webshop|sterren=3
K|hulp|wachttijd|3|neutraal|0|-|Antwoord op mijn mail na twee dagen, gaat nog.
#S|rbz-0187|review|webshop|sterren=5
K|ontvangen|levering|4|blijdschap|0|-|Gisteren besteld, vandaag in huis.
#S|rbz-0188|review|webshop|sterren=1
K|ontvangen|levering|2|irritatie|3|-|Zogenaamd uit Nederland, blijkt uit China te komen. Na 6 weken nog niks.
#S|rbz-0189|review|bezorging|sterren=4
K|ontvangen|levering|3|neutraal|0|-|Drie kwartier gewacht op zondagavond, heel normaal.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De sushi zag eruit als op de foto en smaakte nog beter.
#S|rbz-0190|review|bezorging|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Smaakloos
#S|rbz-0191|review|bezorging|sterren=1
K|ontvangen|levering|2|boosheid|2|-|Op de verjaardag van mijn dochter zitten wachten op vijftien broodjes die simpelweg niet kwamen.
K|ontvangen|informatie|2|irritatie|1|-|Pas toen ik zelf belde hoorde ik dat de oven kapot was.
#S|rbz-0192|review|bezorging|sterren=5
K|hulp|bejegening|4|blijdschap|0|-|Meteen excuses én een gratis dessert omdat ze tien minuten later waren.
K|ontvangen|levering|3|neutraal|0|-|Van mij had dat niet eens gehoeven.
#S|rbz-0193|review|bezorging|sterren=3
K|ontvangen|fout|2|neutraal|0|-|Verkeerde saus.
#S|rbz-0194|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Heel lekker, jammer dat de portie friet zo klein is
#S|rbz-0195|review|bezorging|sterren=2
K|ontvangen|levering|2|irritatie|2|-|De bezorger is drie keer mijn straat voorbijgereden, ik stond notabene te zwaaien.
#S|rbz-0196|review|bezorging|sterren=1
K|gebruiken|privacy|1|boosheid+bezorgdheid|1|-|Een week na mijn bestelling werd er 312 euro van mijn creditcard gehaald door een onbekende. Toeval? Ik geloof er niks van.
#S|rbz-0197|review|bezorging|sterren=5
K|ontvangen|bejegening|4|blijdschap|0|-|Bezorger met humor
#S|rbz-0198|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Maaltijdbox is afwisselend,
K|gebruiken|informatie|4|blijdschap|0|-|recepten zijn helder,
K|gebruiken|kwaliteit|2|neutraal|0|-|de porties mogen voor pubers wel een maatje groter.
#S|rbz-0199|review|bezorging|sterren=2
K|wijzigen|beleid|2|irritatie|1|-|Een week overslaan van de box moet je zes dagen van tevoren doen, anders krijg je hem toch.
K|betalen|prijs|2|irritatie|0|-|Kosten: 64 euro, voor een week dat wij op Texel zaten.
#S|rbz-0200|review|bezorging|sterren=1
K|vertrekken|digitaal|2|irritatie|2|-|Opzeggen van die maaltijdbox is een doolhof van twaalf schermen met zielige tomaatjes die vragen of je het zeker weet.
#S|rbz-0201|review|bezorging|sterren=3
K|terugkijken|geen|3|neutraal|0|-|Leuk voor een keer.
#S|rbz-0202|review|bezorging|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Beste Griek in de omtrek, punt.
#S|rbz-0203|review|bezorging|sterren=4
K|ontvangen|levering|4|verrassing|0|-|Had op oudejaarsavond op vertraging gerekend maar nee hoor, keurig om zeven uur.
#S|rbz-0204|review|bezorging|sterren=2
K|ontvangen|fout|2|irritatie|0|-|Bestek vergeten, dus daar zit je dan op kantoor met een bak soep en een pen.
#S|rbz-0205|review|bezorging|sterren=1
K|ontvangen|levering|3|neutraal|3|-|Vrije dag opgenomen voor de levering van onze vriezer.
K|ontvangen|levering|1|boosheid|3|-|Niet gekomen, niet gebeld, niet gemaild.
K|hulp|informatie|2|irritatie|2|-|Volgens de planning was hij 'afgeleverd aan de achterdeur'. Wij wonen driehoog.
#S|rbz-0206|review|bezorging|sterren=5
K|ontvangen|bejegening|5|blijdschap|0|-|Twee beresterke mannen hebben de bank zonder één kras door ons smalle trapgat gekregen, chapeau.
#S|rbz-0207|review|bezorging|sterren=3
K|ontvangen|levering|2|neutraal|0|-|Ze waren vroeger dan afgesproken, ik stond nog in mijn ochtendjas.
K|ontvangen|bejegening|4|blijdschap|0|-|Wel beleefde jongens.
#S|rbz-0208|review|bezorging|sterren=4
K|ontvangen|levering|4|vertrouwen|0|-|Als Wouter rijdt komt alles goed
#S|rbz-0209|review|bezorging|sterren=2
K|hulp|wachttijd|2|irritatie|2|-|26 minuten in de wacht gestaan voor een ontbrekend pak rijst, dan is je eetlust wel over.
#S|rbz-0210|review|bezorging|sterren=1
K|terugkijken|geen|1|boosheid|0|-|Stelletje amateurs
#S|rbz-0211|review|bezorging|sterren=5
K|aanvragen|digitaal|4|blijdschap|0|-|Makkelijk besteld,
K|ontvangen|levering|4|blijdschap|0|-|snel gebracht,
K|gebruiken|kwaliteit|4|blijdschap|0|-|heerlijk gegeten.
#S|rbz-0212|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Voor mij niks anders meer dan de mosselen van De Volle Pot. Enfin, in 't seizoen toch.
#S|rbz-0213|review|bezorging|sterren=1
K|ontvangen|bejegening|1|boosheid|0|-|Onze pakjesbezorger stampt de dozen tegen de deur gelijk een voetbal, de camera heeft alles gefilmd.
#S|rbz-0214|review|bezorging|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Kiekske was oké, den appelmoes kwam uit een bokaal.
#S|rbz-0215|review|bezorging|sterren=5
K|ontvangen|levering|4|blijdschap|0|-|Altijd stipt
K|ontvangen|bejegening|4|blijdschap|0|-|en nog nooit nen onvriendelijke chauffeur gehad.
#S|rbz-0216|review|bezorging|sterren=2
K|ontvangen|levering|2|irritatie|2|-|Pakje zogezegd 'aangeboden', maar ik heb heel de voormiddag voor 't venster gezeten en er is geen kat gepasseerd.
#S|rbz-0217|review|bezorging|sterren=4
K|ontvangen|geen|3|neutraal|0|-|Ik laat mijn pakjes naar de krantenwinkel in Deerlijk komen.
K|ontvangen|bereikbaarheid|4|blijdschap|0|-|Open van zes tot zes, dus voor of na 't werk lukt het altijd.
#S|rbz-0218|review|bezorging|sterren=1
K|ontvangen|levering|1|boosheid|2|-|Twee uur te laat en dan nog bijbetalen ook, 't is e schande!
#S|rbz-0219|review|bezorging|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Zalig!
#S|rbz-0220|review|bezorging|sterren=3
K|orienteren|prijs|4|blijdschap|0|-|Koos voor dit platform omdat er een welkomstactie van tien euro was.
K|aanvragen|beleid|2|neutraal|1|-|Die geldt dan weer alleen vanaf 40 euro en niet bij de drie restaurants die ik ken.
K|ontvangen|levering|4|blijdschap|0|-|Wel vlot bezorgd.
#S|rbz-0221|review|bezorging|sterren=2
K|hulp|informatie|2|verwarring|1|vraag|Eerst zegt de chat dat ik recht heb op teruggave, een minuut later dat het 'niet van toepassing' is. Wat is het nou?
#S|rbz-0222|review|bezorging|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|yes lekker vet
#S|rbz-0223|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Glutenvrije bodem die niet naar karton smaakt, eindelijk!
#S|rbz-0224|review|bezorging|sterren=1
K|gebruiken|kwaliteit|2|neutraal|0|-|Rauwe kip
#S|rbz-0225|review|bezorging|sterren=1
K|ontvangen|levering|2|irritatie|2|-|Mijn oma van 91 heeft twee dagen zonder warm eten gezeten doordat de maaltijdservice haar was 'vergeten in te plannen'.
K|hulp|bejegening|2|boosheid|0|-|Toen ik belde kreeg ik een zucht. Een ZUCHT.
#S|rbz-0226|review|bezorging|sterren=5
K|ontvangen|bejegening|5|dankbaarheid|0|-|De maaltijdbezorger miste mijn vader achter het raam en belde direct aan bij de buren. Hij bleek gevallen. Zonder die man was het anders afgelopen.
#S|rbz-0227|review|bezorging|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Aardappels waren bijna elke dag hetzelfde, in blokjes en week.
K|gebruiken|kwaliteit|3|verlangen|0|wens|Ik zou graag eens een gewone gekookte krieltjes zien.
#S|rbz-0228|review|bezorging|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Soepen goed,
K|gebruiken|kwaliteit|2|neutraal|0|-|vis minder.
#S|rbz-0229|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|mama is er blij mee
#S|rbz-0230|review|bezorging|sterren=2
K|betalen|informatie|2|verwarring|1|-|Op mijn bankafschrift staan drie bedragen: 31,20, 4,10 en 0,35. Ik heb geen idee waar die laatste twee voor zijn.
K|betalen|geen|3|neutraal|0|vraag|Kan iemand dat uitleggen?
#S|rbz-0231|review|bezorging|sterren=4
K|ontvangen|fout|2|neutraal|0|-|Per ongeluk kregen we de bestelling van de buren,
K|hulp|fout|4|blijdschap|0|-|die mochten we houden en die van ons kwam alsnog. Dubbel feest dus.
#S|rbz-0232|review|bezorging|sterren=5
K|hulp|fout|4|blijdschap|1|-|Foutje netjes opgelost.
#S|rbz-0233|review|bezorging|sterren=1
K|hulp|belofte|2|irritatie|2|-|Zouden binnen 24 uur terugbellen. Dat was op 8 mei. Ik zeg niks.
#S|rbz-0234|review|bezorging|sterren=3
K|ontvangen|levering|2|neutraal|0|-|Vroeger kwamen ze om vijf uur, nu nooit voor half zeven.
K|ontvangen|levering|3|verlangen|0|wens|Liefst had ik het oude tijdstip weer.
#S|rbz-0235|review|bezorging|sterren=2
K|ontvangen|kwaliteit|2|teleurstelling|0|-|Bloemen slap, twee rozen zonder kop
#S|rbz-0236|review|bezorging|sterren=5
K|ontvangen|levering|4|blijdschap|0|-|Boeket stond precies om 10 uur bij mijn jarige zus in Groningen
K|ontvangen|kwaliteit|4|blijdschap|0|-|en ze zei dat het nog groter was dan op de foto.
#S|rbz-0237|review|bezorging|sterren=1
K|ontvangen|levering|1|boosheid+teleurstelling|0|-|De rouwkrans werd de dag ná de begrafenis gebracht. Dat maak je nooit meer goed.
#S|rbz-0238|review|bezorging|sterren=4
K|ontvangen|levering|4|blijdschap|0|-|snelle jongens
#S|rbz-0239|review|bezorging|sterren=3
K|betalen|prijs|2|neutraal|0|-|Duur
K|gebruiken|kwaliteit|4|blijdschap|0|-|maar wel goed.
#S|rbz-0240|review|bezorging|sterren=2
K|ontvangen|levering|2|irritatie|1|-|'Uw bezorger is bijna bij u.' Dat was hij drie kwartier lang.
#S|rbz-0241|review|bezorging|sterren=5
K|ontvangen|levering|4|blijdschap|0|-|Besteld vanuit de trein, tegelijk met het eten thuis. Timing van het jaar.
#S|rbz-0242|review|bezorging|sterren=1
K|aanvragen|digitaal|2|irritatie|2|-|App crasht bij het betalen, elke keer, op drie verschillende telefoons.
K|aanvragen|geen|2|teleurstelling|3|-|Na de vijfde poging ben ik maar een ei gaan bakken.
#S|rbz-0243|review|bezorging|sterren=4
K|betalen|beleid|4|blijdschap|0|-|Contant betalen kan nog, dat vind ik als oudere prettig.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De babi pangang is zoals vroeger.
#S|rbz-0244|review|bezorging|sterren=2
K|ontvangen|geen|3|neutraal|0|-|De koerier kon niet wisselen van een briefje van 50.
K|betalen|fout|2|irritatie|0|-|Hij zou 'zo' terugkomen met mijn 21 euro, raad eens wie ik nooit meer gezien heb.
#S|rbz-0245|review|bezorging|sterren=5
K|ontvangen|bejegening|4|blijdschap|0|-|Zo'n vrolijke bezorger, die maakt zelfs een maandagavond leuk. Heb hem met liefde vijf euro fooi gegeven.
#S|rbz-0246|review|bezorging|sterren=3
K|betalen|informatie|2|verwarring|0|vraag|Krijgt de fietser die fooi in de app eigenlijk zelf of gaat dat naar het bedrijf? Nergens te vinden.
#S|rbz-0247|review|bezorging|sterren=1
K|ontvangen|bejegening|1|boosheid|0|-|Stond met zijn hand op te houden voor fooi en ging niet weg voor hij wat kreeg.
K|ontvangen|privacy|2|bezorgdheid|0|-|Ik was alleen thuis en voelde me daar heel onprettig bij.
#S|rbz-0248|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Heerlijke shakshuka gehad op zondagochtend, met vers brood erbij.
#S|rbz-0249|review|bezorging|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|brood oud
#S|rbz-0250|review|bezorging|sterren=3
K|aanvragen|geen|3|neutraal|0|-|Ontbijtpakket besteld voor moederdag.
K|ontvangen|levering|4|neutraal|0|-|Het stond om acht uur voor de deur.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Helaas waren de croissants taai en het sap was uit een pakje.
K|betalen|prijs|2|teleurstelling|0|-|Voor 35 euro had ik wel iets feestelijkers verwacht.
#S|rbz-0251|review|bezorging|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Niets dan lof
#S|rbz-0252|review|bezorging|sterren=1
K|ontvangen|levering|1|boosheid|3|-|Vier weken, vier annuleringen, nul boodschappen. Ik ben er klaar mee.
#S|rbz-0253|review|bezorging|sterren=4
K|wijzigen|beleid|4|opluchting|0|-|Bestelling kunnen annuleren vijf minuten nadat ik erachter kwam dat we bij oma zouden eten, zonder kosten.
#S|rbz-0254|review|bezorging|sterren=2
K|wijzigen|digitaal|2|irritatie|1|-|Adres wijzigen lukt niet meer als je eenmaal betaald hebt, dus mijn eten ging naar mijn vorige huis in Tilburg.
#S|rbz-0255|review|webshop|sterren=3
K|ontvangen|geen|3|neutraal|0|-|Product kwam zonder handleiding.
K|gebruiken|informatie|4|blijdschap|1|-|Op hun site stond gelukkig een filmpje.
#S|rbz-0256|review|webshop|sterren=5
K|ontvangen|kwaliteit|4|blijdschap|0|-|Alles in papier verpakt, geen plastic te bekennen, top!
#S|rbz-0257|review|webshop|sterren=1
K|betalen|beleid|2|boosheid|1|-|Achteraf betalen leek handig tot er na acht dagen 'aanmaankosten' bij kwamen terwijl het pakket nog onderweg was!
#S|rbz-0258|review|webshop|sterren=4
K|aanvragen|digitaal|4|blijdschap|0|-|fijne overzichtelijke site
#S|rbz-0259|review|webshop|sterren=2
K|orienteren|informatie|2|irritatie|0|-|Op de site 'nog 2 op voorraad', na het betalen 'helaas uitverkocht'. Lekker lokkertje.
K|betalen|geen|3|neutraal|1|-|Geld is na vijf dagen teruggestort.
#S|rbz-0260|review|webshop|sterren=3
K|ontvangen|levering|3|neutraal|0|-|wat langer geduurd dan verwacht maar goed
#S|rbz-0261|review|webshop|sterren=5
K|hulp|wachttijd|4|blijdschap|0|-|Om tien uur 's avonds nog antwoord op mijn appje, ongekend.
K|hulp|informatie|4|vertrouwen|0|-|Ze zeiden er eerlijk bij dat de blauwe pas over drie weken binnenkomt.
#S|rbz-0262|review|webshop|sterren=1
K|ontvangen|kwaliteit|1|boosheid|0|-|Spiegel in duizend stukjes, verpakt in één laagje krantenpapier. Wie verzint dat.
#S|rbz-0263|review|webshop|sterren=4
K|ontvangen|levering|4|opluchting|0|-|Communiejurk kwam nog net op tijd, oef.
#S|rbz-0264|review|webshop|sterren=2
K|hulp|bereikbaarheid|2|neutraal|2|-|Geen telefoonnummer, alleen een formulier waar na verzenden niks gebeurt.
#S|rbz-0265|review|bezorging|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|De bouillon was goddelijk,
K|ontvangen|kwaliteit|2|teleurstelling|0|-|helaas lag een derde ervan onderin de tas.
#S|rbz-0266|review|bezorging|sterren=4
K|ontvangen|kwaliteit|4|verrassing|0|-|Ze hadden de curry in een glazen potje gedaan dat je weer inlevert. Slim!
#S|rbz-0267|review|bezorging|sterren=1
K|ontvangen|levering|2|irritatie|2|-|Ja hoor, na 75 min alsnog geannuleerd 'wegens gebrek aan koeriers'. Zeg dat dan meteen.
#S|rbz-0268|review|bezorging|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Onze gasten dachten dat ik zelf gekookt had 😂
#S|rbz-0269|review|bezorging|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Drie stukjes kip in een hele bak, ik heb ze geteld.
#S|rbz-0270|review|bezorging|sterren=4
K|terugkijken|geen|4|blijdschap|0|-|bestel ik vaker
#S|rbz-0271|review|bezorging|sterren=1
K|ontvangen|fout|1|boosheid|0|-|Halal besteld, spek gekregen. Hier zijn geen woorden voor!
#S|rbz-0272|review|bezorging|sterren=3
K|ontvangen|levering|3|neutraal|0|-|Geen snelheidsrecord, geen ramp.
#S|rbz-0273|review|bezorging|sterren=5
K|ontvangen|levering|4|blijdschap|0|-|Wauw, 18 minuten
#S|rbz-0274|review|bezorging|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Het was niet zo bijzonder als gehoopt.
#S|rbz-0275|review|bezorging|sterren=4
K|ontvangen|bejegening|4|blijdschap|0|-|De jongen sprak alleen Engels, dat was even schakelen, maar hij was voorkomend en had een isolatietas waar de damp nog uit kwam.
#S|rbz-0276|review|bezorging|sterren=1
K|hulp|beleid|1|boosheid|1|-|Een foto eisen van eten dat er niet is. Hoe fotografeer ik iets wat NIET geleverd is???
#S|rbz-0277|review|bezorging|sterren=2
K|aanleiding|geen|3|neutraal|0|-|Door een hernia kan ik tijdelijk niet sjouwen, vandaar dat ik de boodschappen laat brengen door Korfje.
K|aanvragen|digitaal|3|neutraal|0|-|Het samenstellen van zo'n mandje kost de eerste keer een uurtje, daarna gaat het sneller.
K|ontvangen|levering|4|blijdschap|0|-|Over de stiptheid heb ik geen klachten.
K|ontvangen|fout|2|irritatie|1|-|Wat me dwarszit zijn de vervangingen: volle yoghurt wordt magere, bruinbrood wordt wit en een biologische kip verandert in een zak nuggets.
K|betalen|fout|2|irritatie|1|-|Het prijsverschil moet ik iedere keer zelf aankaarten.
K|hulp|wachttijd|2|irritatie|2|-|Daar gaat dan weer een kwartier wachtmuziek overheen.
K|aanvragen|beleid|3|verlangen|0|wens|Geef ons toch een vinkje 'niets vervangen' per product!
#S|rbz-0278|review|bezorging|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Superlekker gegeten
#S|rbz-0279|review|bezorging|sterren=1
K|ontvangen|kwaliteit|1|boosheid|0|-|Beschimmelde aardbeien. Niet eentje, het hele bakje.
#S|rbz-0280|review|bezorging|sterren=3
K|ontvangen|kwaliteit|2|neutraal|0|-|Melk maar drie dagen houdbaar.
K|ontvangen|levering|4|blijdschap|0|-|Bezorgtijd klopte tot op de minuut.
#S|rbz-0281|review|bezorging|sterren=4
K|ontvangen|bejegening|4|blijdschap|0|-|keurige vent
#S|rbz-0282|review|bezorging|sterren=2
K|ontvangen|beleid|2|irritatie|1|-|Kratten blijven op de stoep staan, naar boven brengen 'mag niet van kantoor'. Bij de concurrent mag het wel.
#S|rbz-0283|review|bezorging|sterren=5
K|ontvangen|beleid|4|dankbaarheid|0|-|Eigenlijk mogen ze de trap niet op, maar de chauffeur zag mijn krukken en deed het toch.
#S|rbz-0284|review|bezorging|sterren=1
K|aanvragen|digitaal|2|irritatie|1|-|Een uur mijn karretje gevuld, ververs de pagina en alles is leeg.
K|aanvragen|informatie|2|irritatie|1|-|En dan blijken er ook geen tijdvakken meer vrij te zijn tot en met dinsdag.
K|aanvragen|geen|2|irritatie|0|-|Zeg dat dan vóórdat ik begin!
#S|rbz-0285|review|bezorging|sterren=4
K|aanvragen|digitaal|4|blijdschap|0|-|De knop 'bestel hetzelfde als vorige week' scheelt me elke zondag een half uur.
#S|rbz-0286|review|bezorging|sterren=3
K|betalen|prijs|3|neutraal|0|-|Met een abonnement van 7 euro per maand betaal je geen bezorgkosten, reken zelf uit of het loont.
#S|rbz-0287|review|bezorging|sterren=2
K|vertrekken|beleid|2|irritatie|1|-|Het bezorgabonnement ben ik zat, maar opzeggen kan pas na een jaar.
#S|rbz-0288|review|bezorging|sterren=5
K|ontvangen|levering|4|blijdschap|0|-|Nog geen kwartier!
#S|rbz-0289|review|bezorging|sterren=1
K|ontvangen|levering|2|irritatie|2|-|Flitsbezorging heet het. De flits deed er een uur en 40 minuten over.
#S|rbz-0290|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|kapsalon was goed gevuld
#S|rbz-0291|review|bezorging|sterren=2
K|ontvangen|bejegening|2|irritatie|0|-|Belde aan, keek me niet aan, telefoon aan zijn oor, en liep zonder wat te zeggen weg. Een gedag kan er toch wel af?
#S|rbz-0292|review|bezorging|sterren=3
K|ontvangen|geen|3|neutraal|0|-|bezorging via fietskoerier
#S|rbz-0293|review|bezorging|sterren=5
K|betalen|prijs|4|blijdschap|0|-|Goedkoop
K|gebruiken|kwaliteit|4|blijdschap|0|-|en verrassend goed, wie had dat gedacht van een snackbar aan de snelweg.
#S|rbz-0294|review|bezorging|sterren=1
K|hulp|bejegening|1|boosheid|0|-|De eigenaar scheldt je uit op deze site als je iets negatiefs schrijft, lees de reacties maar.
#S|rbz-0295|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn vegan zus en mijn vleesetende vader allebei tevreden, dat lukt me zelfs met kerst niet.
#S|rbz-0296|review|bezorging|sterren=2
K|gebruiken|informatie|2|irritatie|0|-|Geen allergenenlijst te vinden, en navragen via de app kan niet.
#S|rbz-0297|review|bezorging|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Voor een maandag prima te doen.
#S|rbz-0298|review|bezorging|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Goddelijk
#S|rbz-0299|review|bezorging|sterren=1
K|ontvangen|levering|2|neutraal|2|-|Half tien, nog geen eten.
#S|rbz-0300|review|bezorging|sterren=2
K|ontvangen|fout|2|neutraal|0|-|Bami in plaats van nasi, en de saté was er maar één stokje.
#S|rbz-0301|review|bezorging|sterren=4
K|aanleiding|geen|3|neutraal|0|-|Twee weken in quarantaine met het hele gezin.
K|ontvangen|bejegening|4|dankbaarheid|0|-|Toko Merapi zette elke avond een pannetje op de stoep en belde dan even.
K|terugkijken|bejegening|5|dankbaarheid|0|-|Dat vergeten we nooit meer.
#S|rbz-0302|review|bezorging|sterren=3
K|ontvangen|levering|2|neutraal|1|-|Eén van de twee dozen is zoek.
K|hulp|geen|3|verlangen|0|wens|Ik hoop dat iemand daar eens achteraan gaat.
#S|rbz-0303|review|bezorging|sterren=5
K|ontvangen|levering|4|blijdschap|0|-|Lof voor PakjeThuis: 31 zendingen dit jaar, 31 keer goed
#S|rbz-0304|review|bezorging|sterren=1
K|ontvangen|fout|2|boosheid|1|-|De 'veilige plek' waar mijn nieuwe telefoon is achtergelaten blijkt de papiercontainer te zijn. De avond voor het legen.
#S|rbz-0305|review|bezorging|sterren=2
K|ontvangen|informatie|2|irritatie|1|-|Op het briefje staat alleen een krul. Is dat een huisnummer? Een handtekening? Een kunstwerk?
#S|rbz-0306|review|bezorging|sterren=4
K|ontvangen|beleid|4|blijdschap|0|-|Mooi dat je kunt kiezen voor een kluisje,
K|ontvangen|digitaal|2|teleurstelling|1|-|wel jammer dat je er een aparte app voor moet installeren.
#S|rbz-0307|review|bezorging|sterren=3
K|ontvangen|bereikbaarheid|2|neutraal|1|-|Afhaalpunt dicht op zaterdagmiddag.
#S|rbz-0308|review|bezorging|sterren=5
K|ontvangen|bejegening|4|blijdschap|0|-|Fatima van de pakketdienst kent iedereen in de straat bij naam.
#S|rbz-0309|review|bezorging|sterren=1
K|aanvragen|geen|3|neutraal|0|-|Op vrijdag een spoedzending verstuurd met mijn paspoort erin, 29 euro.
K|ontvangen|levering|2|bezorgdheid|2|-|Maandag zou ik vliegen en het ding stond nog in Nieuwegein.
K|hulp|informatie|2|irritatie|2|-|De een zei dat ik het mocht ophalen, de ander dat het depot geen balie heeft.
K|hulp|bejegening|2|boosheid|3|-|Ik ben er toch heen gereden en aan het hek weggestuurd alsof ik een inbreker was.
K|ontvangen|geen|2|neutraal|3|-|Vlucht gemist.
K|hulp|beleid|1|boosheid|1|-|De vergoeding? 29 euro, de verzendkosten. Een gotspe!
#S|rbz-0310|review|bezorging|sterren=4
K|aanvragen|prijs|4|blijdschap|0|-|Pakket naar Ierland voor 13 euro, valt me mee.
#S|rbz-0311|review|bezorging|sterren=2
K|ontvangen|kwaliteit|2|teleurstelling|0|-|Oma's vaas kwam in scherven aan ondanks al mijn bubbelplastic.
K|hulp|beleid|2|irritatie|1|-|Breekbare waar is uitgesloten, lees ik nu in artikel 14.
#S|rbz-0312|review|bezorging|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Wij in Hasselt zweren bij de pasta's van Nonna Pina, precies genoeg look en den basilicum is vers.
#S|rbz-0313|review|bezorging|sterren=1
K|ontvangen|levering|2|irritatie|2|-|Zaterdagavond 20u, honger gelijk een paard, en na anderhalf uur krijgt ge een berichtje 'restaurant heeft geweigerd'.
K|vertrekken|geen|2|irritatie|0|-|Voor mij is 't gedaan met die app.
#S|rbz-0314|review|bezorging|sterren=3
K|ontvangen|levering|3|neutraal|0|-|Op tijd,
K|ontvangen|kwaliteit|2|neutraal|0|-|maar de frieten waren zo goed als koud.
#S|rbz-0315|review|bezorging|sterren=4
K|ontvangen|bejegening|4|blijdschap|0|-|Die mens had zich twee keer misreden en excuseerde zich wel tien keer, ge kunt daar toch niet kwaad op zijn.
#S|rbz-0316|review|bezorging|sterren=2
K|betalen|prijs|2|irritatie|0|-|8,50 euro leveringskosten voor drie kilometer, dat is duurder dan nen taxi.
#S|rbz-0317|review|bezorging|sterren=5
K|terugkijken|geen|4|blijdschap|0|-|een dikke merci aan heel 't team
#S|rbz-0318|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Goeie frietjes sè
#S|rbz-0319|review|bezorging|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|het was eten
#S|rbz-0320|review|bezorging|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Walgelijk, de hond lust het nog niet.
#S|rbz-0321|review|bezorging|sterren=2
K|ontvangen|fout|2|neutraal|1|-|Geen sauzen erbij.
#S|rbz-0322|review|bezorging|sterren=5
K|hulp|bejegening|4|dankbaarheid|0|-|Ik had zelf het verkeerde adres ingevuld en de koerier is zonder morren twee dorpen verder gereden.
#S|rbz-0323|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Degelijke vis, krokant korstje, frisse remoulade.
K|betalen|prijs|3|neutraal|0|-|Prijs is gemiddeld.
#S|rbz-0324|review|bezorging|sterren=3
K|aanvragen|digitaal|2|verwarring|1|-|Als je via de website bestelt krijg je andere gerechten te zien dan in de app, raar.
#S|rbz-0325|review|bezorging|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|mijn vrouw zegt: eindelijk eens een goede keuze van mij. Lekker!
#S|rbz-0326|review|bezorging|sterren=1
K|ontvangen|levering|2|neutraal|2|-|Bestelling van 19.04 uur, bezorgd om 21.31 uur, afstand 900 meter.
K|ontvangen|bejegening|2|irritatie|0|-|De bezorger vond dat ik 'niet zo moest zeuren'.
K|ontvangen|kwaliteit|2|teleurstelling|0|-|De patat was zo hard dat hij rammelde in het bakje.
K|hulp|beleid|2|irritatie|1|-|Als genoegdoening mag ik de volgende keer gratis laten bezorgen, alsof er een volgende keer komt.
#S|rbz-0327|review|bezorging|sterren=5
K|ontvangen|kwaliteit|4|blijdschap|0|-|De schalen waren prachtig opgemaakt,
K|gebruiken|kwaliteit|5|blijdschap|0|-|en de gasten hebben alles tot de laatste garnaal opgegeten.
K|betalen|prijs|4|blijdschap|0|-|Voor 22 euro per persoon kon ik dat zelf echt niet doen.
K|terugkijken|geen|4|vertrouwen|0|-|Bij ons volgende feestje bel ik ze blindelings.
#S|rbz-0328|review|bezorging|sterren=4
K|orienteren|informatie|4|blijdschap|0|-|Duidelijk menu, bij alles staat of het pittig is.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik ging voor drie pepertjes en heb het geweten, heerlijk.
#S|rbz-0329|review|bezorging|sterren=2
K|aanvragen|beleid|2|neutraal|1|-|Ze bezorgen niet meer in ons dorp, ik moet nu naar de carpoolplaats rijden om mijn eten aan te nemen.
#S|rbz-0330|review|bezorging|sterren=3
K|ontvangen|fout|2|neutraal|0|-|Geen bonnetje bij de bestelling,
K|ontvangen|kwaliteit|3|neutraal|0|-|verder compleet.
#S|rbz-0331|review|bezorging|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Geweldig!
#S|rbz-0332|review|bezorging|sterren=1
K|ontvangen|kwaliteit|2|irritatie|0|-|plastic in mn soep
#S|rbz-0333|review|bezorging|sterren=2
K|ontvangen|levering|2|teleurstelling|2|-|Helaas weer te laat
#S|rbz-0334|review|bezorging|sterren=4
K|ontvangen|bejegening|4|blijdschap|0|-|lieve bezorgster
#S|rbz-0335|review|bezorging|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Redelijk.
#S|rbz-0336|review|bezorging|sterren=2
K|ontvangen|levering|2|bezorgdheid|1|-|Het is nu de derde zending met bloedtestjes voor mijn diabetes die te laat komt, dat maakt me nerveus.
K|ontvangen|privacy|2|bezorgdheid|0|angst|Straks zit ik een weekend zonder.
#S|rbz-0337|review|bezorging|sterren=5
K|ontvangen|levering|4|opluchting|0|-|Na het debacle bij een andere pakketdienst was ik huiverig, maar hier was het gewoon de volgende dag in huis.
#S|rbz-0338|review|bezorging|sterren=1
K|ontvangen|bejegening|1|boosheid|0|-|Met busje en al over mijn hortensia's gereden, lachen en doorrijden.
K|hulp|beleid|2|irritatie|2|-|Schade melden mag, als ik het kenteken én de naam én een getuige heb.
#S|rbz-0339|review|bezorging|sterren=4
K|ontvangen|levering|4|blijdschap|0|-|Netjes geleverd, foto erbij.
#S|rbz-0340|review|bezorging|sterren=3
K|ontvangen|digitaal|2|neutraal|0|-|App zei 12.15, sms zei 14.00,
K|ontvangen|levering|3|neutraal|0|-|het werd 13.10.
#S|rbz-0341|review|bezorging|sterren=2
K|ontvangen|digitaal|2|irritatie|0|-|Twaalf meldingen over één pakje van vier euro, mijn telefoon stond te trillen op tafel
#S|rbz-0342|review|bezorging|sterren=5
K|ontvangen|informatie|4|blijdschap|0|-|Keurig op de hoogte gehouden bij elke stap.
#S|rbz-0343|review|webshop|sterren=1
K|ontvangen|fout|2|irritatie|1|-|Besteld: maat 42. Gekregen: één schoen maat 42 en één maat 39.
K|wijzigen|wachttijd|2|irritatie|3|-|De omruil loopt nu zeven weken.
K|hulp|herhaling|2|irritatie|3|-|Elke mail wordt door een ander beantwoord die vraagt of ik even een foto kan sturen.
#S|rbz-0344|review|webshop|sterren=5
K|ontvangen|bejegening|4|verrassing+blijdschap|0|-|Met een handgeschreven briefje en een zakje dropjes erbij, wat een attente winkel.
#S|rbz-0345|review|webshop|sterren=4
K|aanvragen|geen|3|neutraal|0|-|Voor de eerste keer hier iets gekocht, een koffiemolen.
K|ontvangen|levering|3|neutraal|0|-|Twee dagen later afgehaald bij het pakketpunt.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Doet wat hij moet doen.
#S|rbz-0346|review|webshop|sterren=3
K|wijzigen|beleid|2|neutraal|1|-|Retourneren kan, maar alleen met het originele zakje om de doos heen.
#S|rbz-0347|review|webshop|sterren=2
K|orienteren|informatie|2|teleurstelling|0|-|De foto's zijn mooier dan de spullen
#S|rbz-0348|review|webshop|sterren=5
K|betalen|wachttijd|4|verrassing|0|-|Retour op woensdag gebracht, vrijdag stond het geld er al op.
#S|rbz-0349|review|webshop|sterren=1
K|terugkijken|geen|1|boosheid|0|-|OPLICHTERS
#S|rbz-0350|review|webshop|sterren=4
K|hulp|bejegening|4|blijdschap|0|-|aardige mensen aan de telefoon
#S|rbz-0351|review|webshop|sterren=2
K|betalen|prijs|2|irritatie|0|-|Verzendkosten 7,95 voor een setje naalden dat in een envelop past.
#S|rbz-0352|review|webshop|sterren=3
K|ontvangen|levering|2|neutraal|1|-|Was beloofd voor woensdag, kwam zaterdag.
K|gebruiken|kwaliteit|4|neutraal|0|-|Product zelf is zoals omschreven.
#S|rbz-0353|review|bezorging|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|De 'chef' heeft waarschijnlijk een rekenmachine als smaakpapillen.
#S|rbz-0354|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Grote broodjes, knapperig, goed belegd; de werklunch is gered.
#S|rbz-0355|review|bezorging|sterren=1
K|ontvangen|levering|2|irritatie|2|-|Lunch voor 22 collega's, vergadering om half een, broodjes om tien over twee.
K|ontvangen|geen|2|irritatie|0|-|Ik stond daar mooi voor aap voor mijn directeur.
#S|rbz-0356|review|bezorging|sterren=5
K|wijzigen|beleid|5|dankbaarheid|0|-|Een uur van tevoren moest ik van 20 naar 35 man, en het kon gewoon! Jullie zijn kanjers.
#S|rbz-0357|review|bezorging|sterren=3
K|betalen|fout|2|neutraal|1|-|Factuur stond op de verkeerde bedrijfsnaam.
K|hulp|fout|4|neutraal|0|-|Na een mail was dat dezelfde dag aangepast.
#S|rbz-0358|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mooie taart,
K|gebruiken|kwaliteit|2|neutraal|0|-|voor mij iets te zoet.
#S|rbz-0359|review|bezorging|sterren=2
K|ontvangen|fout|2|teleurstelling|0|-|Op de taart stond 'Gefelicitreerd Lotte'. Ze heet Lotta.
#S|rbz-0360|review|bezorging|sterren=5
K|ontvangen|levering|4|blijdschap|0|-|Door de sneeuw heen en toch precies half zes. Respect!
#S|rbz-0361|review|bezorging|sterren=1
K|hulp|bejegening|1|boosheid|0|-|Weggehoond aan de telefoon
#S|rbz-0362|review|bezorging|sterren=4
K|ontvangen|levering|4|blijdschap|0|-|vlotte service
#S|rbz-0363|review|bezorging|sterren=3
K|ontvangen|levering|2|neutraal|0|-|Half uur uitloop, zonder bericht.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Smaakte goed.
#S|rbz-0364|review|bezorging|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Taaie biefstuk
#S|rbz-0365|review|bezorging|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Weer een topavond met tapas van Casa Lucero, die gambas blijf ik over dromen.
#S|rbz-0366|review|bezorging|sterren=1
K|ontvangen|fout|1|boosheid|1|-|Zes van de negen gerechten ontbraken en er zat een tas van iemand anders bij. Hoe krijg je het voor elkaar.
#S|rbz-0367|review|bezorging|sterren=4
K|aanvragen|digitaal|4|blijdschap|0|-|Makkelijk dat je per gerecht kunt aangeven wat je er niet in wilt.
K|ontvangen|fout|4|blijdschap|0|-|En ze doen het ook nog.
#S|rbz-0368|review|bezorging|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Tja, snackbareten is snackbareten.
#S|rbz-0369|review|bezorging|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Het is dat ik honger had.
#S|rbz-0370|review|bezorging|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Voor mij de nummer één van Zwolle
#S|rbz-0371|review|bezorging|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Spijtig, want vroeger was den américain hier van den beenhouwer en nu is 't uit een emmer.
#S|rbz-0372|review|bezorging|sterren=4
K|ontvangen|levering|4|blijdschap|0|-|Alles toegekomen zoals gevraagd, tegen de middag.
#S|rbz-0373|review|bezorging|sterren=1
K|ontvangen|levering|2|irritatie|3|-|Vijf dagen thuisgebleven voor een wasmachine, en elken avond hetzelfde liedje: 'technisch probleem met de camion'.
K|hulp|doorverwijzing|2|irritatie|3|-|De winkel zegt 't ligt aan de transporteur en de transporteur zegt 't ligt aan de winkel.
#S|rbz-0374|review|bezorging|sterren=5
K|ontvangen|bejegening|4|blijdschap|0|-|Twee straffe gasten, schoentjes uitgedaan in den hal en de oude machine meegepakt, alles proper achtergelaten.
#S|rbz-0375|review|bezorging|sterren=3
K|betalen|prijs|2|neutraal|0|-|Een beetje aan den dure kant
K|gebruiken|kwaliteit|4|blijdschap|0|-|maar ge krijgt er veel voor.
#S|rbz-0376|review|bezorging|sterren=4
K|ontvangen|levering|4|verrassing|0|-|Vlugger dan verwacht, ik had de tafel nog niet gedekt.
#S|rbz-0377|review|bezorging|sterren=1
K|gebruiken|geen|3|neutraal|0|-|Twee jaar lang vrijwel wekelijks klant geweest bij deze wokzaak.
K|ontvangen|fout|2|neutraal|0|-|De laatste maand ging er drie keer iets mis: verkeerde noedels, geen saus, en vorige week een bak met alleen kool.
K|hulp|bejegening|2|teleurstelling|1|-|Ik heb dat rustig gemeld en werd toen een zeurkous genoemd.
K|hulp|bejegening|1|boosheid|0|-|Dit weekend bleek zelfs dat ze mijn nummer geblokkeerd hebben, hoe kinderachtig kun je zijn.
K|vertrekken|geen|2|teleurstelling|0|-|Jammer, maar hier houdt het op.
#S|rbz-0378|review|bezorging|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Precies goed gekruid
#S|rbz-0379|review|bezorging|sterren=4
K|aanleiding|geen|3|neutraal|0|-|Geen zin om te koken na een dag klussen.
K|ontvangen|levering|4|blijdschap|0|-|Binnen 40 minuten zaten we met z'n vijven op verfemmers pizza te eten.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Die met gorgonzola en peer was een schot in de roos.
#S|rbz-0380|review|bezorging|sterren=2
K|ontvangen|kwaliteit|2|teleurstelling|0|-|Friet klef van de stoom doordat de bak potdicht zat. Prik er dan een gaatje in.
#S|rbz-0381|review|bezorging|sterren=3
K|aanvragen|geen|3|neutraal|0|-|2x schnitzel, 1x kipfilet.
K|ontvangen|levering|3|neutraal|0|-|bezorgd 18.45
K|gebruiken|kwaliteit|3|neutraal|0|-|smaak voldoende
#S|rbz-0382|review|bezorging|sterren=1
K|ontvangen|levering|2|irritatie|2|-|Ik zie op de kaart dat hij eerst nog vier andere adressen doet. Ik ben dus nummer vijf. Van de vijf.
#S|rbz-0383|review|bezorging|sterren=5
K|aanvragen|prijs|4|blijdschap|0|-|Via hun eigen site bestellen is goedkoper dan via het platform en je krijgt er ook nog een blikje bij.
#S|rbz-0384|review|bezorging|sterren=4
K|terugkijken|geen|4|blijdschap|0|-|Tip: bestel rechtstreeks bij het restaurant, dan houden zij er ook wat aan over.
#S|rbz-0385|review|bezorging|sterren=2
K|hulp|doorverwijzing|2|irritatie|1|-|De pizzabakker zei: daar gaan wij niet over, dat doet de app. De app zei: bel de pizzabakker.
#S|rbz-0386|review|bezorging|sterren=1
K|betalen|fout|2|irritatie|2|-|Bestelling geannuleerd door henzelf, maar de terugbetaling is 'min administratiekosten'. Waarvoor in vredesnaam?
#S|rbz-0387|review|bezorging|sterren=5
K|betalen|wachttijd|4|opluchting|0|-|Terugbetaling stond er diezelfde avond op, mooi snel.
#S|rbz-0388|review|bezorging|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Broodjes gaan, soep mag warmer.
#S|rbz-0389|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Chinees zoals Chinees bedoeld is
#S|rbz-0390|review|bezorging|sterren=2
K|aanvragen|informatie|2|irritatie|1|-|Halverwege het bestellen bleek de helft van de kaart 'vandaag niet beschikbaar'.
#S|rbz-0391|review|bezorging|sterren=1
K|ontvangen|privacy|1|boosheid+bezorgdheid|0|-|Bezorger appte mij de volgende dag op mijn privénummer of ik single was. Dit kan echt niet!
K|hulp|bejegening|2|boosheid|1|-|Het bedrijf schreef terug dat ze hem 'erop zouden aanspreken' en dat was het.
#S|rbz-0392|review|bezorging|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|mjammie
#S|rbz-0393|review|bezorging|sterren=4
K|ontvangen|informatie|4|neutraal|0|-|Berichtje vooraf: 'over 10 minuten bij u'.
K|ontvangen|levering|4|neutraal|0|-|Klopte.
#S|rbz-0394|review|bezorging|sterren=3
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De tiramisu leek meer op nat karton,
K|gebruiken|kwaliteit|4|blijdschap|0|-|de carbonara maakte veel goed.
#S|rbz-0395|review|bezorging|sterren=2
K|betalen|prijs|2|neutraal|0|-|€3 voor een bakje mayo
#S|rbz-0396|review|bezorging|sterren=1
K|ontvangen|levering|2|irritatie|0|-|komt nooit op tijd
#S|rbz-0397|review|bezorging|sterren=5
K|aanvragen|digitaal|4|blijdschap|0|-|Betalen met de maaltijdkaart ging direct goed.
K|ontvangen|kwaliteit|4|blijdschap|0|-|Bibimbap in een stenen kom geleverd, nog sissend, wat een feest.
#S|rbz-0398|review|bezorging|sterren=4
K|ontvangen|fout|2|neutraal|1|-|Eén doos melk lekte,
K|betalen|fout|4|neutraal|0|-|bedrag direct teruggekregen na een foto.
#S|rbz-0399|review|bezorging|sterren=2
K|betalen|fout|2|irritatie|1|-|Statiegeld van vier kratten niet verrekend, 15,60 armer
#S|rbz-0400|review|bezorging|sterren=3
K|aanvragen|digitaal|2|irritatie|1|-|Zoeken in de app is een drama in het klein: typ 'ui' en je krijgt kruiden, kruimeldief en luiers.
K|ontvangen|bejegening|4|blijdschap|0|-|De bezorgers zijn wel altijd vrolijk.
#S|rbz-0401|review|bezorging|sterren=5
K|terugkijken|geen|4|blijdschap+vertrouwen|0|-|Ik ga van mijn levensdagen niet meer met een karretje door de supermarkt.
#S|rbz-0402|review|bezorging|sterren=1
K|ontvangen|fout|2|irritatie|1|-|Ik krijg een kilo uien en één paprika. Op mijn lijst stonden één ui en een kilo paprika.
#S|rbz-0403|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Brood van gisteren? Nee hoor, echt vers, ook op maandag.
#S|rbz-0404|review|bezorging|sterren=2
K|ontvangen|kwaliteit|2|teleurstelling|0|-|Zak chips onderop, blikken bovenop. Chips is nu paneermeel.
#S|rbz-0405|review|bezorging|sterren=3
K|orienteren|kwaliteit|2|neutraal|0|-|Assortiment is kleiner dan in de winkel.
K|orienteren|prijs|3|neutraal|0|-|Aanbiedingen zijn hetzelfde.
#S|rbz-0406|review|bezorging|sterren=5
K|ontvangen|bejegening|4|blijdschap|0|-|top chauffeurs!
#S|rbz-0407|review|bezorging|sterren=1
K|ontvangen|informatie|2|verwarring|2|vraag|Track en trace meldt 'retour afzender'. Waarom? Ik heb toch nergens om gevraagd?
K|hulp|bereikbaarheid|2|irritatie|2|-|Geen mens die het me kan vertellen.
#S|rbz-0408|review|bezorging|sterren=4
K|ontvangen|levering|4|opluchting|0|-|Het hoesje voor mijn paspoort kwam een dag voor vertrek, phoe.
#S|rbz-0409|review|bezorging|sterren=2
K|ontvangen|bejegening|2|neutraal|0|-|Bezorger mompelde wat en gooide het pakje op de mat
#S|rbz-0410|review|bezorging|sterren=3
K|betalen|prijs|2|irritatie|1|-|Bij ontvangst 22 euro invoerkosten betalen voor een trui van 30.
K|ontvangen|informatie|2|neutraal|0|-|Dat stond bij de bestelling nergens.
#S|rbz-0411|review|bezorging|sterren=5
K|hulp|doorverwijzing|4|dankbaarheid|1|-|Mevrouw De Graaf van de pakketdienst heeft zich in mijn zoekgeraakte doos vastgebeten en hem na drie dagen gevonden in Roosendaal. Bedankt!
#S|rbz-0412|review|bezorging|sterren=1
K|ontvangen|kwaliteit|2|irritatie|0|-|Doos plat alsof er een olifant op gezeten heeft.
#S|rbz-0413|review|bezorging|sterren=4
K|ontvangen|levering|4|blijdschap|0|-|geen enkel probleem gehad met de bezorging
#S|rbz-0414|review|bezorging|sterren=2
K|hulp|informatie|2|irritatie|1|-|Klacht ingediend, reactie: 'Beste klant, wij waarderen uw feedback. Met vriendelijke groet'. Meer stond er niet.
#S|rbz-0415|review|bezorging|sterren=5
K|ontvangen|kwaliteit|4|blijdschap|0|-|40 flessen wijn, geen barstje.
#S|rbz-0416|review|webshop|sterren=1
K|aanvragen|digitaal|2|neutraal|1|-|Betaling twee keer mislukt, derde keer gelukt.
K|betalen|fout|2|boosheid|1|-|Nu blijken alle drie de bedragen te zijn afgeschreven, samen 417 euro!
K|betalen|geen|2|bezorgdheid|0|angst|Als dat niet voor de eerste terug is kan ik mijn huur niet betalen.
#S|rbz-0417|review|webshop|sterren=4
K|aanvragen|digitaal|4|blijdschap|0|-|account aanmaken hoeft niet, fijn
#S|rbz-0418|review|webshop|sterren=3
K|hulp|informatie|2|neutraal|0|-|Chat gaf antwoord, al was het niet op mijn vraag
#S|rbz-0419|review|webshop|sterren=5
K|ontvangen|levering|4|blijdschap|0|-|Super snel geleverd, bedankt!
#S|rbz-0420|review|webshop|sterren=2
K|ontvangen|levering|2|teleurstelling|2|-|Het adventskalendertje kwam op 14 december. Dan zijn er al dertien vakjes voorbij.
#S|rbz-0421|review|webshop|sterren=1
K|hulp|bereikbaarheid|1|boosheid|3|-|na 9 mails nog steeds geen antwoord. schandalig bedrijf
#S|rbz-0422|review|webshop|sterren=4
K|wijzigen|digitaal|4|blijdschap|0|-|Retourlabel met QR-code, niks printen, klaar in een minuut.
#S|rbz-0423|review|webshop|sterren=5
K|terugkijken|geen|4|vertrouwen|0|-|Zesde bestelling al, nooit gedoe.
#S|rbz-0424|review|webshop|sterren=3
K|betalen|prijs|3|neutraal|0|-|je krijgt waar je voor betaalt
#S|rbz-0425|review|bezorging|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Te vet voor mij
#S|rbz-0426|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Gezellig avondje met de kaasplank van Melkmeisje gehad.
K|gebruiken|informatie|4|neutraal|0|-|Er zat een papiertje bij met uitleg over elke kaas.
#S|rbz-0427|review|bezorging|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Nog nooit zo slecht gegeten. Friet rauw, hamburger verbrand, sla bruin.
#S|rbz-0428|review|bezorging|sterren=5
K|gebruiken|kwaliteit|4|verrassing+blijdschap|0|-|Ik lust eigenlijk geen aubergine, maar die van hen heb ik tot het laatste stukje opgeschraapt.
#S|rbz-0429|review|bezorging|sterren=3
K|ontvangen|levering|2|neutraal|1|-|60 minuten werd 85.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Shoarma lekker, broodjes vers.
K|betalen|prijs|3|neutraal|0|-|Bezorgkosten 2 euro.
#S|rbz-0430|review|bezorging|sterren=2
K|aanleiding|geen|3|neutraal|0|-|Mijn zoon had zijn rijbewijs gehaald, dat moest gevierd worden met pizza's van Forno Rosso.
K|aanvragen|digitaal|2|neutraal|1|-|De app gaf bij het betalen een foutmelding, dus heb ik maar gebeld.
K|hulp|bejegening|4|blijdschap|0|-|Vriendelijk meisje aan de lijn, dat moet gezegd.
K|ontvangen|fout|2|teleurstelling|0|-|Toch waren het vier andere pizza's dan ik had doorgegeven.
K|gebruiken|kwaliteit|3|neutraal|0|-|Hawaii lust hier niemand, maar hij is op gegaan.
#S|rbz-0431|review|bezorging|sterren=5
K|ontvangen|bejegening|4|blijdschap|0|-|Bezorger nam de tijd om onze bejaarde buurvrouw te helpen met haar deurslot, terwijl hij zelf haast had. Klasse.
#S|rbz-0432|review|bezorging|sterren=1
K|ontvangen|levering|1|boosheid|0|-|Waardeloos, weer niet geleverd
#S|rbz-0433|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Lekker pittig
#S|rbz-0434|review|bezorging|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|gemiddeld
#S|rbz-0435|review|bezorging|sterren=2
K|ontvangen|kwaliteit|2|neutraal|0|-|Bakjes niet goed dicht, jus over alles heen
#S|rbz-0436|review|bezorging|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Elke vrijdag vis van Kotter Marie, de kibbeling is knapperig en je ruikt de zee.
#S|rbz-0437|review|bezorging|sterren=1
K|hulp|belofte|2|irritatie|2|-|Tot drie keer toe verzekerde men mij dat het eten 'met tien minuten' kwam.
K|ontvangen|levering|2|irritatie|2|-|Het kwam in z'n geheel niet.
#S|rbz-0438|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Porties ruim voldoende voor twee.
#S|rbz-0439|review|bezorging|sterren=3
K|betalen|beleid|3|neutraal|0|vraag|Waarom kan ik hier niet met pin aan de deur betalen?
#S|rbz-0440|review|bezorging|sterren=2
K|betalen|beleid|2|irritatie|1|-|Cadeaubon van 50 euro kun je alleen in één keer opmaken. Dus ik koop 50 euro friet of ik ben geld kwijt, lekker geregeld.
#S|rbz-0441|review|bezorging|sterren=5
K|betalen|prijs|4|blijdschap|0|-|Spaarpunten ingewisseld, gratis tompoucen bij de koffie!
#S|rbz-0442|review|bezorging|sterren=1
K|betalen|beleid|1|boosheid|0|-|Mijn tegoed van 28 euro is 'vervallen'. Ik noem dat diefstal.
#S|rbz-0443|review|bezorging|sterren=4
K|hulp|bejegening|4|blijdschap|0|-|Netjes te woord gestaan,
K|betalen|beleid|2|neutraal|0|-|maar de vervallen bon kon ze niet terugzetten.
#S|rbz-0444|review|bezorging|sterren=3
K|aanvragen|geen|3|verlangen|0|wens|Het zou mooi zijn als er ook halve porties op de kaart kwamen voor ouderen.
#S|rbz-0445|review|bezorging|sterren=2
K|aanvragen|informatie|2|verwarring|1|-|Welke maten zijn de pizza's? 'Medium' bleek 20 centimeter te zijn, dat is een ontbijtbordje.
#S|rbz-0446|review|bezorging|sterren=5
K|aanvragen|digitaal|4|blijdschap|0|-|In drie klikken besteld
#S|rbz-0447|review|bezorging|sterren=1
K|aanvragen|storing+digitaal|2|irritatie|2|-|Vrijdagavond, zes uur, en dan ligt de hele app eruit. Gefeliciteerd mannen.
#S|rbz-0448|review|bezorging|sterren=4
K|ontvangen|levering|3|neutraal|0|-|Ze waren wat later door de brug die open stond.
K|ontvangen|kwaliteit|4|blijdschap|0|-|Niettemin warm.
#S|rbz-0449|review|bezorging|sterren=3
K|ontvangen|levering|3|neutraal|0|-|bezorging ok eten ok
#S|rbz-0450|review|bezorging|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Ik weet niet wat er met de keuken gebeurd is, maar dit kan niet dezelfde kok zijn als in de zomer.
#S|rbz-0451|review|bezorging|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Zo goed dat we twee dagen later wéér besteld hebben. Verslavend, die dumplings!
#S|rbz-0452|review|bezorging|sterren=1
K|ontvangen|kwaliteit|2|neutraal|0|-|ijs was soep
#S|rbz-0453|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De kinderen smulden, de bordjes gingen schoon leeg en ik hoefde niks te doen 🙌
#S|rbz-0454|review|bezorging|sterren=2
K|ontvangen|levering|2|neutraal|2|-|Tijdstip 17.30 gekozen vanwege zwemles om 18.30. Het eten kwam om 18.20.
K|gebruiken|geen|2|teleurstelling|1|-|Dus 's avonds laat opgewarmd.
#S|rbz-0455|review|bezorging|sterren=3
K|ontvangen|fout|2|neutraal|0|-|Eén hoofdgerecht te weinig,
K|betalen|fout|4|blijdschap|0|-|dat is keurig teruggestort.
#S|rbz-0456|review|bezorging|sterren=5
K|ontvangen|kwaliteit|4|blijdschap|0|-|Loeiheet
#S|rbz-0457|review|bezorging|sterren=1
K|ontvangen|bejegening|1|boosheid|0|-|Koerier zat in zijn auto van mijn friet te eten, ik heb het met eigen ogen gezien!
#S|rbz-0458|review|bezorging|sterren=4
K|ontvangen|levering|4|blijdschap|0|-|Prima bezorgd in Oostkapelle, dat is met de meeste platforms een probleem.
#S|rbz-0459|review|bezorging|sterren=2
K|orienteren|kwaliteit|2|teleurstelling|0|-|In ons dorp doet er op deze app precies één zaak mee, en die is op maandag, dinsdag en woensdag dicht.
#S|rbz-0460|review|bezorging|sterren=3
K|aanvragen|geen|3|neutraal|0|-|Zelf afgehaald.
K|ontvangen|wachttijd|2|neutraal|1|-|Stond niet klaar, nog een kwartier op een krukje gezeten.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Roti was goed.
#S|rbz-0461|review|bezorging|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Eindelijk weer fatsoenlijke pasteitjes
#S|rbz-0462|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Heel mals vlees, dat verwacht je niet bij een eetcafé.
#S|rbz-0463|review|bezorging|sterren=1
K|ontvangen|levering|2|irritatie|2|-|Laat ik het kort houden: besteld om zes uur, gegeten om negen uur, koud, bij de concurrent.
#S|rbz-0464|review|bezorging|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|Noem het dan geen truffelpasta als er vijf druppels olie over een bord spaghetti gaan.
#S|rbz-0465|review|bezorging|sterren=5
K|ontvangen|levering|4|dankbaarheid|0|-|Middenin de hittegolf toch nog vier kratten water gekregen, jullie zijn helden.
#S|rbz-0466|review|bezorging|sterren=3
K|ontvangen|levering|4|neutraal|0|-|Pakket ontvangen zoals afgesproken,
K|ontvangen|bejegening|2|neutraal|0|-|chauffeur wat kortaf.
#S|rbz-0467|review|bezorging|sterren=1
K|ontvangen|bejegening|2|boosheid|1|-|Parkeert voor mijn garage, ik kan niet weg, en als ik er iets van zeg steekt hij zijn middelvinger op.
#S|rbz-0468|review|bezorging|sterren=4
K|ontvangen|informatie|4|blijdschap|0|-|Heldere app, goede foto van waar het pakket ligt
#S|rbz-0469|review|bezorging|sterren=2
K|ontvangen|levering|2|neutraal|1|-|Bij de buren afgegeven zonder briefje, na vier dagen kwam de buurman ermee.
#S|rbz-0470|review|bezorging|sterren=5
K|ontvangen|bejegening|4|blijdschap|0|-|Sinds wij een vaste koerier hebben gaat er nooit meer iets fout; Ahmed weet dat de bel stuk is en klopt op het raam.
#S|rbz-0471|review|bezorging|sterren=1
K|ontvangen|geen|2|bezorgdheid|1|-|Er stond een trouwring in dat pakket.
K|hulp|bejegening|1|boosheid|2|-|'Dan had u het maar aangetekend moeten versturen', kreeg ik doodleuk te horen.
#S|rbz-0472|review|bezorging|sterren=3
K|hulp|wachttijd|2|neutraal|2|-|Onderzoek loopt, duurt tot 15 werkdagen.
#S|rbz-0473|review|bezorging|sterren=4
K|hulp|informatie|4|opluchting|0|-|Ik maakte me zorgen over mijn pakket naar Suriname, maar de medewerker legde precies uit waar het lag en waarom.
#S|rbz-0474|review|bezorging|sterren=2
K|aanvragen|prijs|2|irritatie|0|-|Postzegels, pakketzegels, alles wéér duurder dit jaar.
#S|rbz-0475|review|bezorging|sterren=5
K|ontvangen|levering|4|verrassing|0|-|Van Den Helder naar Maastricht in minder dan 24 uur
#S|rbz-0476|review|bezorging|sterren=1
K|terugkijken|geen|1|boosheid|0|-|slechtste koerier van het land
#S|rbz-0477|review|bezorging|sterren=4
K|terugkijken|geen|4|vertrouwen|0|-|doen het al jaren goed
#S|rbz-0478|review|bezorging|sterren=3
K|ontvangen|levering|3|neutraal|0|-|Soms vroeg, soms laat, meestal goed.
#S|rbz-0479|review|bezorging|sterren=1
K|ontvangen|levering|2|irritatie|2|-|Tis weer van dattum, 'we konden u niet bereiken'. Mijnen bel werkt, mijnen gsm werkt, alleen gulder werkt niet.
#S|rbz-0480|review|bezorging|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|'t Was weer om duimen en vingers af te lekken!
#S|rbz-0481|review|bezorging|sterren=2
K|ontvangen|fout|2|teleurstelling|0|-|Geen curryketchup en geen mayonaise bij, frieten zonder saus dus, in België nota bene.
#S|rbz-0482|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Verse soep, stevige boterhammen, ons bomma in Zele eet weer met goesting.
#S|rbz-0483|review|bezorging|sterren=3
K|ontvangen|bejegening|4|blijdschap|0|-|Brave jongen aan de deur,
K|ontvangen|fout|2|neutraal|1|-|verkeerd pakske in zijn handen.
#S|rbz-0484|review|bezorging|sterren=1
K|betalen|wachttijd|2|irritatie|3|-|Sinds Pasen wacht ik op 62 euro. We zijn augustus.
K|hulp|bereikbaarheid|2|irritatie|2|-|Probeert maar eens nen echte mens aan de telefoon te krijgen bij Snelbord.
#S|rbz-0485|enquete|bezorging|sterren=2
K|ontvangen|levering|2|neutraal|1|-|bezorging later dan afgesproken
K|ontvangen|informatie|2|neutraal|0|-|daar kreeg ik geen bericht van
#S|rbz-0486|enquete|bezorging|sterren=5
K|ontvangen|bejegening|4|blijdschap|0|-|Chauffeur uiterst correct en geduldig met mijn moeder
#S|rbz-0487|enquete|bezorging|sterren=4
K|aanvragen|digitaal|4|blijdschap|0|-|bestellen makkelijk,
K|ontvangen|levering|4|blijdschap|0|-|op tijd,
K|betalen|prijs|3|verlangen|0|wens|iets goedkoper zou leuk zijn
#S|rbz-0488|enquete|bezorging|sterren=1
K|ontvangen|fout|2|irritatie|1|-|3 x achter elkaar een verkeerd product
K|hulp|geen|2|irritatie|0|vraag|doen jullie eigenlijk iets met deze enquêtes
#S|rbz-0489|enquete|bezorging|sterren=3
K|geen|geen|3|neutraal|0|-|geen mening
#S|rbz-0490|enquete|bezorging|sterren=4
K|geen|geen|4|blijdschap|0|-|tevreden
#S|rbz-0491|enquete|webshop|sterren=2
K|wijzigen|digitaal|2|neutraal|1|-|Retourportaal accepteerde mijn ordernummer niet
#S|rbz-0492|enquete|webshop|sterren=5
K|hulp|bejegening|4|blijdschap|0|-|Jolien heeft mij schitterend geholpen, ze bleef kalm terwijl ik het zelf niet meer snapte.
#S|rbz-0493|enquete|webshop|sterren=3
K|orienteren|kwaliteit|3|neutraal|0|-|aanbod is ok
K|betalen|prijs|2|neutraal|0|-|verzending aan de prijs
#S|rbz-0494|enquete|bezorging|sterren=4
K|ontvangen|levering|3|verlangen|0|wens|Graag ook op zondag bezorgen
#S|rbz-0495|review|bezorging|sterren=1
K|aanvragen|geen|3|neutraal|0|-|Voor Valentijn een 'romantisch diner voor twee' laten komen, €89.
K|ontvangen|levering|2|teleurstelling|2|-|Kaarsjes aan, muziekje op, en dan wachten, wachten, wachten.
K|ontvangen|kwaliteit|2|teleurstelling|0|-|Rond kwart voor tien kreeg ik een kartonnen doos met twee plastic bakjes lauwe risotto.
K|ontvangen|fout|2|neutraal|0|-|De beloofde prosecco zat er niet bij.
K|hulp|bejegening|2|irritatie|1|-|'Dan had u vroeger moeten bestellen', aldus de heer aan de lijn.
K|gebruiken|geen|3|blijdschap|0|-|We hebben er uiteindelijk maar hard om gelachen, met een boterham pindakaas.
K|betalen|prijs|1|boosheid|0|-|Maar 89 euro voor dit drama, bah.
#S|rbz-0496|review|bezorging|sterren=4
K|ontvangen|kwaliteit|4|blijdschap|0|-|Bezorgd op bordjes met folie eroverheen, heel verzorgd
#S|rbz-0497|review|bezorging|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Als je echt honger hebt prima, voor een speciale avond zou ik iets anders kiezen.
#S|rbz-0498|review|bezorging|sterren=5
K|ontvangen|levering|5|blijdschap|0|-|Geweldige bezorging!
#S|rbz-0499|review|bezorging|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Rijst hard
#S|rbz-0500|review|bezorging|sterren=1
K|ontvangen|fout|1|boosheid|2|-|Dit is de zesde keer dat mijn pakket bij die garage drie straten verderop ligt, ik word er gek van!
#S|rbz-0501|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Goede patat, stevige kroket.
K|ontvangen|levering|3|neutraal|0|-|Wachttijd normaal voor een vrijdag.
#S|rbz-0502|review|bezorging|sterren=3
K|betalen|prijs|2|neutraal|0|-|Vergeleken met een jaar geleden betaal ik voor dezelfde box elf euro meer.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De recepten zijn er niet minder op geworden.
#S|rbz-0503|review|bezorging|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Door die box heb ik leren koken, wie had dat gedacht.
#S|rbz-0504|review|bezorging|sterren=2
K|ontvangen|fout|2|irritatie|0|-|Bij het recept 'pompoensoep' ontbrak: de pompoen.
#S|rbz-0505|review|bezorging|sterren=4
K|hulp|digitaal|4|neutraal|0|-|Ontbrekende ingrediënten meld je met één klik
K|betalen|beleid|4|blijdschap|0|-|en je krijgt zonder discussie krediet.
#S|rbz-0506|review|bezorging|sterren=1
K|vertrekken|fout|2|boosheid|2|-|Opgezegd, bevestiging gekregen, en toch staat er elke dinsdag een box en gaat er 58 euro van mijn rekening.
#S|rbz-0507|review|bezorging|sterren=3
K|gebruiken|kwaliteit|2|neutraal|0|-|Te veel koolsoorten in de winter,
K|gebruiken|kwaliteit|4|blijdschap|0|-|in de zomer daarentegen prachtige tomaten.
#S|rbz-0508|review|bezorging|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Groentepakket van de boer, de worteltjes smaken weer naar worteltjes.
K|ontvangen|bejegening|4|blijdschap|0|-|En de boerin brengt het zelf, met de baby voor op de fiets.
#S|rbz-0509|review|bezorging|sterren=2
K|ontvangen|kwaliteit|2|neutraal|0|-|Sla zwart aan de randen
#S|rbz-0510|review|bezorging|sterren=4
K|ontvangen|beleid|4|blijdschap|0|-|Ze ruilen lege flesjes om aan de deur, ideaal.
#S|rbz-0511|review|bezorging|sterren=1
K|ontvangen|levering|2|irritatie|2|-|Melkboer nieuwe stijl: belooft van alles, komt om tien uur 's avonds als iedereen in bed ligt.
#S|rbz-0512|review|bezorging|sterren=5
K|ontvangen|bejegening|4|dankbaarheid|0|-|dank je wel lieve bezorger voor het terugvinden van onze kat!!
#S|rbz-0513|review|bezorging|sterren=3
K|ontvangen|levering|3|neutraal|0|-|Bezorgmoment is elke week anders maar dat vind ik niet erg, ik ben toch met pensioen.
#S|rbz-0514|review|bezorging|sterren=2
K|aanvragen|digitaal|2|irritatie|1|-|Na de update van de app is mijn favorietenlijst van vier jaar weg. Poef.
#S|rbz-0515|review|bezorging|sterren=4
K|hulp|informatie|4|opluchting|1|-|De dame van de helpdesk vertelde hoe ik mijn oude lijst terug kon halen.
#S|rbz-0516|review|bezorging|sterren=1
K|gebruiken|privacy|1|boosheid|0|-|Wees gewaarschuwd: glassplinter in de pot augurken. Mijn man had hem al in zijn mond.
K|hulp|bejegening|2|boosheid|1|-|Reactie na zes dagen: een bonnetje van vijf euro.
#S|rbz-0517|review|bezorging|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Geen commentaar, alleen maar lekker
#S|rbz-0518|review|bezorging|sterren=2
K|ontvangen|levering|2|neutraal|1|-|Na een uur gebeld, toen moest het nog gemaakt worden.
#S|rbz-0519|review|bezorging|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|De pizza's: dik verdiend een acht.
K|ontvangen|levering|2|irritatie|1|-|De bezorging: een vier, en dan ben ik nog mild.
#S|rbz-0520|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Poké is top, vooral die met zalm en mango
#S|rbz-0521|review|bezorging|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Die rendang was ongetwijfeld uit blik. Schaam je.
#S|rbz-0522|review|bezorging|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Mijn Indische opa had een traan in zijn ogen bij de rijsttafel, mooier compliment bestaat niet.
#S|rbz-0523|review|bezorging|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|Lunchsalade bestond voor driekwart uit ijsbergsla
#S|rbz-0524|review|bezorging|sterren=3
K|ontvangen|fout|2|neutraal|1|-|Mijn bestelling was omgewisseld met die van de overburen, we hebben het op de stoep geruild.
K|geen|geen|4|blijdschap|0|-|Zo leer je elkaar nog eens kennen.
#S|rbz-0525|review|bezorging|sterren=4
K|ontvangen|levering|4|blijdschap|0|-|Zo vlug als het licht
#S|rbz-0526|review|bezorging|sterren=1
K|aanvragen|fout|2|irritatie|1|-|Restaurant stond op 'open' terwijl het pand vorig jaar is afgebrand. Hoe kun je daar nog bestellingen voor aannemen?
K|betalen|wachttijd|2|irritatie|2|-|Teruggave loopt al twee weken.
#S|rbz-0527|review|bezorging|sterren=5
K|hulp|fout|4|dankbaarheid|1|-|Ze hadden mijn bestelling laten vallen en maakten hem zonder gezeur opnieuw, met een extra naanbrood als pleister.
#S|rbz-0528|review|bezorging|sterren=2
K|betalen|prijs|2|irritatie|0|-|Wat een woekerprijzen, 5,20 voor een blikje fris met bezorging.
#S|rbz-0529|review|bezorging|sterren=3
K|terugkijken|geen|3|neutraal|0|-|Misschien probeer ik het over een tijdje nog eens.
#S|rbz-0530|review|bezorging|sterren=4
K|terugkijken|geen|4|blijdschap|0|-|Zou ik anderen aanraden, ja.
#S|rbz-0531|review|bezorging|sterren=2
K|terugkijken|geen|2|teleurstelling|0|-|Voor ons geen herhaling.
#S|rbz-0532|review|bezorging|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Lekkere kip tandoori, romige saus, zachte naan; wat wil een mens nog meer op een druilerige zondag.
#S|rbz-0533|review|bezorging|sterren=1
K|ontvangen|bejegening|2|irritatie|0|-|Bezorger vroeg of ik 'effe naar beneden' kon komen want zijn scooter stond fout.
K|ontvangen|bejegening|1|boosheid|0|-|Toen ik zei dat ik in een rolstoel zit, zuchtte hij en zette hij het eten op straat.
#S|rbz-0534|review|bezorging|sterren=4
K|ontvangen|beleid|4|blijdschap|0|-|In het opmerkingenveld gezet dat de baby slaapt, en er is zachtjes geklopt in plaats van gebeld.
#S|rbz-0535|review|bezorging|sterren=3
K|ontvangen|bejegening|3|neutraal|0|-|Hij belde hard aan, baby wakker, tja hij kon het niet weten.
#S|rbz-0536|review|bezorging|sterren=2
K|ontvangen|informatie|2|irritatie|0|-|'Niet aanbellen' stond er in koeienletters. Drie keer raden.
#S|rbz-0537|review|bezorging|sterren=5
K|ontvangen|levering|4|blijdschap|0|-|keurig op tijd ook met feestdagen
#S|rbz-0538|review|webshop|sterren=1
K|orienteren|prijs|3|neutraal|0|-|Ik zag een advertentie met 80% korting op tuinstoelen.
K|aanvragen|geen|3|neutraal|0|-|Vier stuks besteld voor 96 euro, meteen afgerekend.
K|ontvangen|fout|2|irritatie|0|-|Wat er kwam was een envelop met een plastic zonnebril erin.
K|hulp|bereikbaarheid|2|irritatie|2|-|Op geen enkele mail is ooit gereageerd.
K|hulp|geen|3|neutraal|2|-|Inmiddels aangifte gedaan.
K|terugkijken|privacy|2|irritatie|0|-|Check dus altijd het KvK-nummer voor je iets koopt, leergeld.
#S|rbz-0539|review|webshop|sterren=5
K|aanvragen|informatie|4|vertrouwen|0|-|Vooraf werd ik gebeld om te checken of ik wel de juiste kleur verf had gekozen, dat geeft vertrouwen.
K|ontvangen|levering|4|neutraal|0|-|Daags erna bezorgd.
#S|rbz-0540|review|webshop|sterren=4
K|ontvangen|levering|4|blijdschap|0|-|Vlot geleverd
#S|rbz-0541|review|webshop|sterren=2
K|ontvangen|levering|2|irritatie|2|-|Nalevering duurt eeuwig
#S|rbz-0542|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Stevige doos, product wat eenvoudiger dan verwacht.
#S|rbz-0543|review|webshop|sterren=5
K|wijzigen|bejegening|5|dankbaarheid|0|-|Mijn man was overleden en de retourtermijn verstreken, toch namen ze zijn nieuwe jas terug en stuurden ze een kaartje. Ik was er stil van.
#S|rbz-0544|review|webshop|sterren=1
K|wijzigen|beleid|1|boosheid|1|-|'Geen bedenktijd op sale-artikelen'. Dat mag wettelijk helemaal niet, stelletje boeven.
#S|rbz-0545|review|webshop|sterren=2
K|betalen|beleid|2|teleurstelling|0|-|Ik had mijn geld graag teruggezien in plaats van alweer een tegoedbon.
#S|rbz-0546|review|webshop|sterren=4
K|orienteren|informatie|4|blijdschap|0|-|Eerlijke reviews op de site, ook de slechte laten ze staan.
#S|rbz-0547|review|webshop|sterren=3
K|aanvragen|digitaal|2|irritatie|0|-|Elke tien seconden een pop-up met een draaiend rad, gek word je ervan.
K|ontvangen|levering|4|blijdschap|0|-|Verder snel geleverd.
#S|rbz-0548|review|webshop|sterren=1
K|betalen|informatie|1|boosheid|0|-|Ongemerkt zit je vast aan een 'voordeelclub' van 19,95 per maand. Dat is gewoon misleiding.
#S|rbz-0549|review|webshop|sterren=5
K|ontvangen|kwaliteit|4|blijdschap|0|-|Precies wat ik besteld had, in perfecte staat.
#S|rbz-0550|review|webshop|sterren=2
K|ontvangen|kwaliteit|2|neutraal|0|-|kras op het blad
#S|rbz-0551|review|webshop|sterren=4
K|ontvangen|fout|2|neutraal|0|-|Verkeerde kleur ontvangen.
K|hulp|fout|4|blijdschap|0|-|De goede is nagestuurd en de verkeerde mocht ik weggeven.
#S|rbz-0552|review|bezorging|sterren=1
K|ontvangen|levering|1|boosheid|2|-|2,5 uur!!! Ik had het zelf kunnen koken, opeten én afwassen.
#S|rbz-0553|review|bezorging|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Goede smaak
K|ontvangen|kwaliteit|2|neutraal|0|-|maar koud.
#S|rbz-0554|review|bezorging|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Een eerlijk stuk vlees, zelf gebakken friet en huisgemaakte saus, zo hoort het.
#S|rbz-0555|review|bezorging|sterren=2
K|betalen|informatie|2|irritatie|1|-|Bij het bestellen 24,80, op de pinbon 27,30. Niemand kon uitleggen waarom.
#S|rbz-0556|review|bezorging|sterren=4
K|ontvangen|bejegening|4|blijdschap|0|-|bezorgster was superaardig :)
#S|rbz-0557|review|bezorging|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Niet te vreten.
#S|rbz-0558|review|bezorging|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Niks op aan te merken, niks om over naar huis te schrijven.
#S|rbz-0559|review|bezorging|sterren=5
K|aanleiding|geen|3|neutraal|0|-|Pas bevallen, geen eten in huis, partner ziek.
K|ontvangen|levering|4|opluchting|0|-|Dat er dan binnen drie kwartier een warme maaltijd aan de deur komt voelt als een wonder.
K|ontvangen|bejegening|4|dankbaarheid|0|-|De bezorger feliciteerde me ook nog.
#S|rbz-0560|review|bezorging|sterren=2
K|ontvangen|levering|2|irritatie|2|-|Door een 'onverwacht hoog aantal bestellingen' (op Koningsdag, hoe onverwacht) duurde het anderhalf uur.
#S|rbz-0561|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Elke hap raak.
#S|rbz-0562|review|bezorging|sterren=1
K|ontvangen|fout+kwaliteit|2|irritatie|0|-|Half leeg, half koud, heel duur.
#S|rbz-0563|review|bezorging|sterren=3
K|ontvangen|digitaal|2|verwarring|0|-|De app toonde een auto, er kwam een fietser, en de naam klopte ook niet.
K|ontvangen|levering|4|neutraal|0|-|Maar het eten was er binnen de tijd.
#S|rbz-0564|review|bezorging|sterren=5
K|terugkijken|geen|4|blijdschap|0|-|Als je in Leeuwarden woont en je hebt Eethuis Sjoukje nog niet geprobeerd: doen.
#S|rbz-0565|review|bezorging|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De kroket had een korst van beton.
#S|rbz-0566|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Patat 8, frikandel 8, saus 6
#S|rbz-0567|review|bezorging|sterren=1
K|ontvangen|levering|1|boosheid|3|-|Sinds 3 weken wacht ik op een bed. Ik slaap op de grond, met een hernia, en zij hebben het over 'een kleine vertraging in de keten'.
#S|rbz-0568|review|bezorging|sterren=5
K|ontvangen|bejegening|4|blijdschap|0|-|Bed tot in de slaapkamer gedragen, verpakking mee teruggenomen
#S|rbz-0569|review|bezorging|sterren=3
K|ontvangen|levering|3|neutraal|0|-|Tot aan de drempel geleverd, niet erover.
K|betalen|prijs|2|neutraal|1|-|Voor naar boven dragen moest je 25 euro bijbetalen.
#S|rbz-0570|review|bezorging|sterren=2
K|ontvangen|levering|2|neutraal|2|-|Bank geleverd zonder poten, die komen 'binnen drie weken'.
#S|rbz-0571|review|bezorging|sterren=4
K|wijzigen|beleid|4|neutraal|0|-|Bezorgdag twee keer verzet, geen probleem.
#S|rbz-0572|review|bezorging|sterren=1
K|hulp|wachttijd|1|boosheid|2|-|53 minuten wachtmuziek!!!
#S|rbz-0573|review|bezorging|sterren=5
K|hulp|wachttijd|4|verrassing|0|-|Binnen een minuut antwoord op de chat, van een echt mens nog wel.
#S|rbz-0574|review|bezorging|sterren=3
K|hulp|informatie|3|neutraal|0|-|Klantendienst gaf uitleg, oplossing komt volgende week.
#S|rbz-0575|review|bezorging|sterren=2
K|ontvangen|levering|2|irritatie|1|-|In plaats van tussen 13 en 15 uur stonden ze al om 9 uur te bellen, ik was natuurlijk gaan werken.
#S|rbz-0576|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Lekkere koffiekoeken elke zondag in de bus aan de deur, de bakker van Nevele verdient een standbeeld.
#S|rbz-0577|review|bezorging|sterren=1
K|ontvangen|bejegening|2|irritatie|0|-|Koerier van Vlugpak vond onze oprit te lang, dus vloog het pak in de gracht.
K|ontvangen|kwaliteit|2|neutraal|1|-|Inhoud doorweekt, twee boeken om zeep.
K|hulp|beleid|2|irritatie|1|-|Schadevergoeding? 'Enkel bij verzekerde zendingen meneer.'
#S|rbz-0578|review|bezorging|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Chique dozen, smaakvol belegd, ons feestje in Roeselare was geslaagd.
#S|rbz-0579|review|bezorging|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Voor ne keer gemakkelijk.
#S|rbz-0580|review|bezorging|sterren=2
K|betalen|prijs|2|irritatie|0|-|'t is allemaal zo duur geworden, 13 euro voor ne gewone bolognaise
#S|rbz-0581|review|bezorging|sterren=4
K|ontvangen|informatie|4|blijdschap|0|-|Sms'ke gekregen dat ze vijf minuten later gingen zijn. Correcte mensen.
#S|rbz-0582|review|bezorging|sterren=1
K|ontvangen|fout|1|boosheid|0|-|Nen doos met drie pizza's besteld, twee gekregen, en de derde 'was zeker onderweg verdwenen'. Mijn botten!
#S|rbz-0583|review|bezorging|sterren=3
K|ontvangen|fout|2|neutraal|0|-|Verkeerde frisdrank
K|gebruiken|kwaliteit|4|blijdschap|0|-|maar goeie pasta.
#S|rbz-0584|review|bezorging|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Plezant, lekker en veel!
#S|rbz-0585|review|bezorging|sterren=2
K|ontvangen|kwaliteit|2|neutraal|0|-|Cake in stukskes aangekomen.
#S|rbz-0586|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De croques zijn simpel maar zo goe, de kinderen vragen er elke woensdag achter.
#S|rbz-0587|review|bezorging|sterren=5
K|ontvangen|bejegening|4|blijdschap|0|-|Koerier heeft gezwaaid naar onze papegaai. Die zegt nu heel den dag 'pakje'.
#S|rbz-0588|review|bezorging|sterren=1
K|hulp|belofte|2|irritatie|2|-|Ze gingen mij 'seffens' terugbellen. Dat was vorige dinsdag.
#S|rbz-0589|review|bezorging|sterren=2
K|aanvragen|digitaal|2|irritatie|1|-|Mijn bankkaart wordt altijd geweigerd bij die app, terwijl ze in heel Gent overal werkt.
#S|rbz-0590|review|bezorging|sterren=2
K|orienteren|geen|3|neutraal|0|-|Afgelopen maand heb ik drie boodschappendiensten naast elkaar uitgeprobeerd.
K|orienteren|prijs|4|blijdschap|0|-|Deze was met 2,95 per keer de goedkoopste.
K|aanvragen|digitaal|2|neutraal|1|-|De app is helaas traag en vergeet je mandje als je even wegtikt.
K|ontvangen|levering|3|neutraal|0|-|De levering was één keer op tijd en één keer twee uur te vroeg.
K|ontvangen|fout|2|irritatie|1|-|Bij allebei miste er iets wezenlijks: de eerste keer het brood, de tweede keer de luiers.
K|hulp|bejegening|4|blijdschap|0|-|De klantenservice was begripvol,
K|betalen|wachttijd|2|neutraal|2|-|maar op de 18 euro wacht ik nog steeds.
K|vertrekken|geen|3|neutraal|0|-|Ik stap over naar nummer twee.
#S|rbz-0591|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Prima hap
#S|rbz-0592|review|bezorging|sterren=5
K|ontvangen|levering|4|blijdschap|0|-|Eerst dacht ik dat het te laat was, bleek mijn klok nog op wintertijd te staan. Zij waren gewoon op tijd 😄
#S|rbz-0593|review|bezorging|sterren=1
K|ontvangen|bejegening|1|boosheid|0|-|'Kun je niet lezen ofzo?' zegt dat joch als ik vraag welke tas voor mij is.
#S|rbz-0594|review|bezorging|sterren=3
K|ontvangen|bejegening|4|blijdschap|0|-|Koerier keurig,
K|gebruiken|kwaliteit|2|teleurstelling|0|-|het eten zelf flets en slap.
#S|rbz-0595|review|bezorging|sterren=2
K|ontvangen|levering|2|neutraal|2|-|Twee maal gebeld waar het bleef.
#S|rbz-0596|review|bezorging|sterren=4
K|ontvangen|levering|3|neutraal|0|-|Stond al na een half uur op de stoep, we waren zelf nog niet thuis.
K|ontvangen|bejegening|4|dankbaarheid|0|-|De bezorger heeft vijf minuten gewacht, superlief.
#S|rbz-0597|review|bezorging|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Die loaded fries! Echt te gek!
#S|rbz-0598|review|bezorging|sterren=1
K|hulp|wachttijd|2|irritatie|2|-|Wachtrij: u bent nummer 47.
K|ontvangen|geen|1|boosheid|2|-|Intussen zit mijn diabetische man zonder avondeten.
#S|rbz-0599|review|bezorging|sterren=3
K|betalen|prijs|2|neutraal|0|-|Twintig procent duurder dan afhalen.
K|ontvangen|geen|3|neutraal|0|-|Ja, gemak kost geld, weet ik.
#S|rbz-0600|review|bezorging|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|jammer, was vroeger beter
#S|rbz-0601|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Smaakvolle soto ayam met flink veel kip.
K|gebruiken|kwaliteit|2|neutraal|0|-|De sambal mag wat mij betreft heter.
#S|rbz-0602|review|bezorging|sterren=5
K|ontvangen|levering|4|blijdschap|0|-|sneller dan mn magnetron
#S|rbz-0603|review|bezorging|sterren=1
K|ontvangen|levering|2|irritatie|2|-|Om 18 uur besteld en om 20 uur nog steeds 'wachten op bevestiging restaurant'. Als niemand bevestigt, waarom wordt mijn geld dan wel meteen afgeschreven?
#S|rbz-0604|review|bezorging|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Weinig saus, droge kip.
#S|rbz-0605|review|bezorging|sterren=3
K|ontvangen|fout|2|verwarring|0|-|Bij 'halve haan' kreeg ik een kwart. Of is dat een halve halve?
K|gebruiken|kwaliteit|4|blijdschap|0|-|Kruiden zijn lekker.
#S|rbz-0606|review|bezorging|sterren=4
K|aanvragen|beleid|4|blijdschap|0|-|Ze maakten zonder bezwaar een kindervariant zonder pepers.
#S|rbz-0607|review|bezorging|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Wat kunnen die mensen bij Saray koken zeg.
K|ontvangen|bejegening|4|blijdschap|0|-|Meneer komt het zelf brengen en doet er altijd een baklavaatje bij voor de kleine.
K|terugkijken|geen|4|blijdschap|0|-|Gun ze vooral uw bestelling.
#S|rbz-0608|review|bezorging|sterren=1
K|ontvangen|fout|2|irritatie|0|-|De zak was niet van mij, het adres was niet van mij, de naam was niet van mij. 'Maar u heeft toch wel honger?' zei hij.
#S|rbz-0609|review|bezorging|sterren=2
K|hulp|bereikbaarheid|2|neutraal|1|-|Alleen mailen mogelijk
#S|rbz-0610|review|bezorging|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Nou ja, het vulde.
#S|rbz-0611|review|bezorging|sterren=4
K|ontvangen|kwaliteit|4|blijdschap|0|-|Koud wat koud moest zijn, warm wat warm moest zijn.
#S|rbz-0612|review|bezorging|sterren=5
K|aanleiding|geen|3|neutraal|0|-|Sinds mijn beroerte kan ik niet meer achter het fornuis.
K|ontvangen|bejegening|4|dankbaarheid|0|-|Mijn vaste bezorger Henk snijdt het vlees voor me en zet het op tafel, terwijl dat helemaal niet bij zijn werk hoort.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De maaltijden zijn goed te eten.
K|terugkijken|bejegening|5|dankbaarheid|0|-|Maar het is Henk die ik een tien geef.
#S|rbz-0613|review|bezorging|sterren=2
K|gebruiken|levering|2|bezorgdheid|1|-|Er komt telkens een ander gezicht aan de deur en vader, die dement is, doet daar niet voor open.
K|gebruiken|geen|3|verlangen|0|wens|Een vast iemand zou voor hem zoveel schelen.
#S|rbz-0614|review|bezorging|sterren=1
K|ontvangen|levering|2|neutraal|2|-|Maaltijd voor ma niet bezorgd, niemand gewaarschuwd.
K|hulp|informatie|2|boosheid|1|-|'Er stond geen maaltijd gepland', terwijl ik de factuur ervan in mijn hand heb!
#S|rbz-0615|review|bezorging|sterren=3
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Gehaktbal smaakt naar niks,
K|gebruiken|kwaliteit|4|blijdschap|0|-|groente is goed.
K|gebruiken|kwaliteit|3|neutraal|0|-|toetje vaak vla
#S|rbz-0616|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|vertrouwen|0|-|Zoutarm dieet wordt altijd goed nageleefd.
#S|rbz-0617|review|bezorging|sterren=5
K|ontvangen|levering|4|blijdschap|0|-|Zondagse taart op tijd bij opa in Assen, hij was zo blij als een kind!
#S|rbz-0618|review|bezorging|sterren=1
K|ontvangen|kwaliteit|1|boosheid|0|-|'Taart' noem ik dit niet, dit was een ongeluk in een doos
#S|rbz-0619|review|bezorging|sterren=2
K|ontvangen|kwaliteit|2|neutraal|0|-|Planten kwamen verlept aan, twee van de zes zonder aarde.
K|hulp|beleid|2|irritatie|1|-|Reclameren kan tot 24 uur na levering, ik was een weekend weg, pech dus.
#S|rbz-0620|review|bezorging|sterren=4
K|ontvangen|kwaliteit|4|blijdschap|0|-|Orchidee in perfecte conditie ontvangen
#S|rbz-0621|review|bezorging|sterren=3
K|ontvangen|levering|3|neutraal|0|-|Boeket geleverd aan de buren van mijn tante, na een dag kreeg ze het toch.
#S|rbz-0622|review|bezorging|sterren=5
K|ontvangen|kwaliteit|4|blijdschap|0|-|De brievenbusbloemen stonden twee weken later nog fier overeind.
#S|rbz-0623|review|webshop|sterren=2
K|ontvangen|informatie|2|irritatie|1|-|'Je pakket is bijna bij je', 'nog even geduld', 'spannend hè!' Schei uit met die kleuterpraat en zeg gewoon wanneer het komt.
#S|rbz-0624|review|webshop|sterren=4
K|ontvangen|levering|4|blijdschap|0|-|Vrijdag besteld, maandag in huis, niets te mopperen
#S|rbz-0625|review|webshop|sterren=1
K|hulp|beleid|2|boosheid|1|-|Eerst vijf sterren geven, dan pas wilden ze over mijn klacht praten. Chantage.
#S|rbz-0626|review|webshop|sterren=5
K|orienteren|prijs|4|blijdschap|0|-|Nergens goedkoper gevonden,
K|ontvangen|levering|4|blijdschap|0|-|en ook nog morgen in huis.
#S|rbz-0627|review|webshop|sterren=3
K|aanvragen|prijs|2|neutraal|0|-|Gratis verzending pas vanaf 75 euro.
K|ontvangen|kwaliteit|4|blijdschap|0|-|Inpakken doen ze zorgvuldig.
#S|rbz-0628|review|webshop|sterren=2
K|betalen|digitaal|2|neutraal|1|-|Factuur downloaden lukt niet.
K|hulp|herhaling|2|irritatie|2|-|Al drie keer opgevraagd voor de boekhouder.
#S|rbz-0629|review|webshop|sterren=4
K|hulp|bejegening|4|blijdschap|0|-|Klantvriendelijk
#S|rbz-0630|review|webshop|sterren=1
K|ontvangen|levering|2|irritatie|3|-|Wacht al sinds juli op een kast, we leven nu tussen de dozen en het is bijna Kerstmis.
#S|rbz-0631|review|webshop|sterren=5
K|hulp|beleid|4|verrassing+dankbaarheid|0|-|Garantie was net een week verlopen en ik kreeg evengoed een nieuwe lader.
#S|rbz-0632|review|webshop|sterren=3
K|geen|geen|3|neutraal|0|-|Moest een review schrijven, bij deze.
#S|rbz-0633|review|webshop|sterren=2
K|orienteren|informatie|2|irritatie|0|-|Maattabel klopt voor geen meter.
#S|rbz-0634|review|webshop|sterren=4
K|wijzigen|wachttijd|4|blijdschap|0|-|Omruilen ging vlot
#S|rbz-0635|review|bezorging|sterren=5
K|aanleiding|geen|3|neutraal|0|-|Wij wonen op een woonboot zonder echt huisnummer.
K|ontvangen|levering|3|neutraal|0|-|Bij andere diensten gaat dat negen van de tien keer mis.
K|ontvangen|bejegening|4|verrassing+blijdschap|0|-|De koerier van Sneltas belde even, liet zich de weg wijzen en stond drie minuten later op de loopplank.
K|ontvangen|kwaliteit|4|blijdschap|0|-|Nog warm ook!
#S|rbz-0636|review|bezorging|sterren=1
K|ontvangen|levering|1|boosheid|2|-|Wéér op het verkeerde eiland van het park afgegeven. Huisje 114 is NIET 411.
#S|rbz-0637|review|bezorging|sterren=2
K|ontvangen|informatie|2|neutraal|1|-|Er werd gebeld vanaf een anoniem nummer, dat neem ik niet op, dus ging het eten terug.
#S|rbz-0638|review|bezorging|sterren=3
K|ontvangen|levering|3|neutraal|0|-|Normaal
#S|rbz-0639|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Super burger, zachte bun!
#S|rbz-0640|review|bezorging|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Een belediging voor de Italiaanse keuken
#S|rbz-0641|review|bezorging|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Onovertroffen tiramisu
#S|rbz-0642|review|bezorging|sterren=2
K|ontvangen|fout|2|irritatie|0|-|Vergeten: knoflooksaus, servetten, en het vlees op de vleesschotel leek ook vergeten.
#S|rbz-0643|review|bezorging|sterren=3
K|betalen|prijs|3|neutraal|0|-|Met de actie betaalbaar, zonder niet.
#S|rbz-0644|review|bezorging|sterren=4
K|gebruiken|geen|3|neutraal|0|-|Wij bestellen hier ongeveer één keer per maand.
K|ontvangen|levering|4|neutraal|0|-|Tot nu toe telkens binnen de opgegeven tijd.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De lamsschotel springt eruit.
#S|rbz-0645|review|bezorging|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Na maanden weer eens besteld en wat een deceptie: dunne saus, kleffe rijst, drie garnalen.
#S|rbz-0646|review|bezorging|sterren=1
K|betalen|fout|2|irritatie|2|-|Fooi van 10 euro automatisch aangevinkt, en terugkrijgen ho maar.
#S|rbz-0647|review|bezorging|sterren=5
K|ontvangen|bejegening|4|dankbaarheid|0|-|Geen wisselgeld, dus de koerier zei: laat maar zitten die 80 cent, volgende keer. Dat zijn nog eens mensen.
#S|rbz-0648|review|bezorging|sterren=4
K|hulp|wachttijd|4|blijdschap|1|-|Chat reageerde vlug
K|betalen|beleid|4|blijdschap|0|-|en gaf meteen 10% terug.
#S|rbz-0649|review|bezorging|sterren=3
K|ontvangen|kwaliteit|2|neutraal|0|-|Papieren tas doorgescheurd door de regen, één bakje sneuvelde op de oprit.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De rest was lekker.
#S|rbz-0650|review|bezorging|sterren=2
K|aanvragen|beleid|2|irritatie|1|-|Alcohol besteld, ik ben 58, en toch moet ik mijn paspoort laten zien. Lag op zolder.
#S|rbz-0651|review|bezorging|sterren=4
K|ontvangen|beleid|4|blijdschap|0|-|Goed dat ze bij bier naar een legitimatie vragen.
#S|rbz-0652|review|bezorging|sterren=1
K|ontvangen|privacy|1|boosheid|0|-|Mijn zoon van 14 kreeg zonder blikken of blozen een fles wodka overhandigd!
#S|rbz-0653|review|bezorging|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|lekker lekker lekker
#S|rbz-0654|review|bezorging|sterren=3
K|ontvangen|levering|4|blijdschap|0|-|Vlug gebracht,
K|gebruiken|kwaliteit|2|neutraal|0|-|friet iets te bleek.
#S|rbz-0655|review|bezorging|sterren=2
K|ontvangen|digitaal|2|neutraal|1|-|Tracking werkt alleen als je cookies van derden accepteert.
#S|rbz-0656|review|bezorging|sterren=1
K|ontvangen|levering|2|irritatie|3|-|Maandag niet, dinsdag niet, woensdag niet, donderdag bij iemand anders, vrijdag zoek.
#S|rbz-0657|review|bezorging|sterren=4
K|hulp|fout|4|opluchting|2|-|Zoekgeraakt pakje is na een week toch opgedoken en de verzendkosten kreeg ik retour.
#S|rbz-0658|review|bezorging|sterren=5
K|ontvangen|bejegening|4|blijdschap|0|-|de postbode van de Kerkstraat is een lot uit de loterij
#S|rbz-0659|review|bezorging|sterren=2
K|ontvangen|levering|2|neutraal|1|-|Rouwkaart kwam drie dagen na de uitvaart binnen.
K|ontvangen|geen|2|teleurstelling|0|-|Wij hebben er daardoor niet bij kunnen zijn.
#S|rbz-0660|review|bezorging|sterren=3
K|ontvangen|levering|3|neutraal|0|-|Brieven komen, zij het niet elke dag.
#S|rbz-0661|review|bezorging|sterren=1
K|ontvangen|levering|1|boosheid|0|-|postzegel van meer dan een euro en dan 6 dagen onderweg, ga je schamen
#S|rbz-0662|review|bezorging|sterren=4
K|aanvragen|digitaal|4|blijdschap|0|-|Een zegelcode op de envelop schrijven vanaf mijn telefoon, ik vond het briljant.
#S|rbz-0663|review|bezorging|sterren=5
K|ontvangen|levering|4|blijdschap|0|-|Alles wat ik verkoop via Tweedekansje komt bij de kopers heel en op tijd aan.
#S|rbz-0664|review|bezorging|sterren=2
K|hulp|beleid|2|irritatie|2|-|Koper zegt niks ontvangen te hebben, bezorger zegt van wel. En wie draait ervoor op? De verkoper natuurlijk.
#S|rbz-0665|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Gezonde bowls, niet te zwaar.
K|betalen|prijs|2|neutraal|0|-|Wel pittig geprijsd.
#S|rbz-0666|review|bezorging|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Geen hoogvlieger
#S|rbz-0667|review|bezorging|sterren=5
K|gebruiken|kwaliteit+prijs|4|blijdschap|0|-|Ne vijfsterrenhamburger voor ne prijs waar ge in Antwerpen nog geen slaatje voor hebt.
#S|rbz-0668|review|bezorging|sterren=1
K|ontvangen|levering|2|irritatie|2|-|'De koerier is onderweg', zegt den app al sinds half zeven. 't Is kwart voor negen en mijn maag knort tot in Brussel.
#S|rbz-0669|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Spaghetti was dik in orde.
#S|rbz-0670|review|bezorging|sterren=2
K|ontvangen|bejegening|2|irritatie|0|-|Ge zegt goeiendag en hij bekijkt u gelijk een stuk vuil.
#S|rbz-0671|review|bezorging|sterren=3
K|ontvangen|geen|3|neutraal|0|-|Pakje lag bij de gebuur, geen erg.
#S|rbz-0672|review|bezorging|sterren=1
K|aanvragen|geen|3|neutraal|0|-|Op dinsdagochtend een gasfornuis gekocht bij een grote webwinkel, bezorging via TransHolland.
K|ontvangen|levering|3|neutraal|2|-|Donderdag zou het komen tussen 8 en 12, en ik heb daarvoor een ochtend vrij genomen.
K|ontvangen|levering|2|irritatie|2|-|Rond twee uur belde ik zelf maar eens en toen bleek de rit 'doorgeschoven'.
K|ontvangen|belofte|2|irritatie|3|-|Zaterdag hetzelfde toneelstukje.
K|ontvangen|bejegening|2|irritatie|0|-|De dinsdag erop zetten ze het op de stoep en waren weg voor ik mijn schoenen aanhad.
K|ontvangen|kwaliteit|2|teleurstelling|1|-|Glasplaat gebarsten, natuurlijk.
K|hulp|doorverwijzing|2|irritatie|3|-|De winkel wees naar TransHolland, die wees naar de fabrikant.
K|ontvangen|geen|2|irritatie|0|-|Ik koop voortaan weer in een winkel met een deur en een mens erin.
#S|rbz-0673|review|bezorging|sterren=4
K|ontvangen|bejegening|4|blijdschap|0|-|Monteurs waren netjes en snel weg
#S|rbz-0674|review|bezorging|sterren=3
K|ontvangen|levering|3|neutraal|0|-|Koelkast geleverd, niet uitgepakt.
#S|rbz-0675|review|bezorging|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|De Vietnamese zaak om de hoek bezorgt sinds kort ook,
K|ontvangen|levering|4|blijdschap|0|-|en ik kan zeggen: mijn pho was er eerder dan de zoon die ervoor moest dekken.
#S|rbz-0676|review|bezorging|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Bouillon zonder smaak.
#S|rbz-0677|review|bezorging|sterren=1
K|ontvangen|kwaliteit|1|boosheid|0|-|Wat een troep zat er in die tas
#S|rbz-0678|review|bezorging|sterren=4
K|betalen|prijs|4|blijdschap|0|-|Goede aanbieding op maandag
#S|rbz-0679|review|bezorging|sterren=3
K|aanvragen|digitaal|2|neutraal|0|-|De site is ouderwets,
K|aanvragen|digitaal|3|neutraal|0|-|het werkt wel.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Schnitzels zijn groot en mals.
#S|rbz-0680|review|bezorging|sterren=5
K|aanvragen|bejegening|4|blijdschap|0|-|Nog zo'n zaak waar je gewoon kunt bellen en waar Toos meteen weet dat je het zonder ui wilt.
#S|rbz-0681|review|bezorging|sterren=2
K|ontvangen|levering|2|irritatie|1|-|Een half uur, zeiden ze. Ik zeg niet welk half uur.
#S|rbz-0682|review|bezorging|sterren=1
K|ontvangen|fout|2|irritatie|1|-|Ik heb lactose-intolerantie en ook deze keer zat er roomsaus over.
K|gebruiken|privacy|2|teleurstelling|1|-|De rest van de avond heb ik op het toilet doorgebracht.
K|hulp|informatie|2|irritatie|1|-|Volgens hun site geven ze 'maximale aandacht aan dieetwensen', laat me niet lachen.
#S|rbz-0683|review|bezorging|sterren=4
K|gebruiken|privacy|4|vertrouwen|0|-|Met mijn coeliakie durf ik bijna nergens te bestellen, bij Graanvrij wel.
#S|rbz-0684|review|bezorging|sterren=5
K|aanvragen|bejegening|4|blijdschap|0|-|Ze belden me zelf op om te checken of de allergie ernstig was. Zo zou elk restaurant moeten zijn!
#S|rbz-0685|review|bezorging|sterren=3
K|gebruiken|informatie|2|verwarring|0|vraag|Waarom staan er geen ingrediënten meer op de verpakkingen?
#S|rbz-0686|review|bezorging|sterren=2
K|ontvangen|levering|2|neutraal|1|-|Uitgelopen levering
K|gebruiken|kwaliteit|2|neutraal|0|-|en kleffe rijst
#S|rbz-0687|review|bezorging|sterren=4
K|ontvangen|bejegening|4|blijdschap|0|-|Sympathieke knul die eerst vroeg of hij mocht doorlopen.
#S|rbz-0688|review|bezorging|sterren=1
K|ontvangen|bejegening|2|irritatie|0|-|Koerier plaste tegen onze heg, staat op de deurbelcamera
#S|rbz-0689|review|bezorging|sterren=5
K|ontvangen|bejegening|5|verrassing+dankbaarheid|0|-|Mijn lekke band stond hij even te plakken terwijl ik mijn soep opat, wat een held van een bezorger!
#S|rbz-0690|review|bezorging|sterren=2
K|aanvragen|beleid|2|neutraal|0|-|Voor onder de 15 euro betaal je een toeslag.
#S|rbz-0691|review|bezorging|sterren=3
K|ontvangen|levering|3|neutraal|0|-|Gebracht door twee jongens op één scooter.
K|gebruiken|kwaliteit|3|neutraal|0|-|Pizza was een pizza.
#S|rbz-0692|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Hele goede calzone, alleen de rand iets te donker
#S|rbz-0693|review|bezorging|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|De burrito van El Topo haalt het niveau van Mexico-Stad, ik zweer het.
#S|rbz-0694|review|bezorging|sterren=1
K|hulp|herhaling|2|irritatie|3|-|Nu voor de zevende keer doorgegeven dat ik NIET op nummer 8 woon.
K|ontvangen|fout|2|irritatie|2|-|En vanavond eet nummer 8 alweer mijn lasagne.
#S|rbz-0695|review|bezorging|sterren=4
K|hulp|fout|4|opluchting|1|-|Adresfout in het systeem is na één telefoontje hersteld, sindsdien gaat het goed.
#S|rbz-0696|review|bezorging|sterren=2
K|orienteren|informatie|2|irritatie|0|-|Die 4,8 gemiddeld op de app kan nooit kloppen.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De kebab was droog, het brood taai en de sla uit een zakje.
#S|rbz-0697|review|bezorging|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Best oké, had er meer van verwacht gezien de recensies
#S|rbz-0698|review|bezorging|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Alle goede recensies kloppen!
#S|rbz-0699|review|bezorging|sterren=1
K|gebruiken|kwaliteit|2|neutraal|0|-|Na één hap weggegooid.
#S|rbz-0700|review|bezorging|sterren=4
K|ontvangen|kwaliteit|4|blijdschap|0|-|Compleet, heet en op tijd.
#S|rbz-0701|review|bezorging|sterren=2
K|ontvangen|geen|3|neutraal|0|-|Het regende.
K|ontvangen|kwaliteit|2|irritatie|0|-|Dat merkte je ook aan de broodjes, want de tas stond open.
#S|rbz-0702|review|bezorging|sterren=3
K|ontvangen|levering|2|neutraal|1|-|Lang gewacht
K|hulp|fout|4|blijdschap|0|-|maar als excuus gratis loempia's.
#S|rbz-0703|review|bezorging|sterren=5
K|aanvragen|beleid|4|blijdschap|0|-|Om vijf voor tien, de keuken ging bijna dicht, en toch nog aangenomen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|En zonder dat je het aan de kwaliteit merkte.
#S|rbz-0704|review|bezorging|sterren=1
K|ontvangen|informatie|2|irritatie|2|-|Pas na twee uur en drie telefoontjes vertelt iemand dat ze mijn postcode niet bedienen. Had dat systeem dat niet meteen kunnen zien?
#S|rbz-0705|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mooie verse maki
#S|rbz-0706|review|bezorging|sterren=2
K|gebruiken|kwaliteit|2|bezorgdheid|0|-|De zalm rook een beetje verdacht, we hebben hem voor de zekerheid laten staan.
#S|rbz-0707|review|bezorging|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Zestig stuks sushi, genoeg voor drie man.
#S|rbz-0708|review|bezorging|sterren=5
K|terugkijken|geen|4|vertrouwen|0|-|Hier blijf ik klant.
#S|rbz-0709|review|bezorging|sterren=2
K|ontvangen|fout|2|neutraal|0|-|Geen stokjes, geen sojasaus, geen wasabi
#S|rbz-0710|review|webshop|sterren=4
K|aanvragen|beleid|4|blijdschap|0|-|Achteraf betalen kan, dus eerst rustig passen.
K|wijzigen|geen|3|neutraal|0|-|Twee van de vijf gehouden.
K|betalen|wachttijd|4|neutraal|0|-|De verrekening was binnen vier dagen rond.
#S|rbz-0711|review|webshop|sterren=1
K|wijzigen|geen|3|neutraal|1|-|Retour allang aangekomen, met bewijs van afgifte.
K|betalen|fout|1|boosheid|3|-|En toch blijft er een incassobureau achter mij aan zitten voor 49,95, met elke week 15 euro erbij!
#S|rbz-0712|review|webshop|sterren=2
K|wijzigen|digitaal|2|irritatie|1|-|Retour aanmelden: inloggen, code per sms, code per mail, captcha met brandkranen. Doe normaal.
#S|rbz-0713|review|webshop|sterren=5
K|aanvragen|digitaal|4|blijdschap|0|-|Lekker snelle site
#S|rbz-0714|review|webshop|sterren=3
K|betalen|geen|3|neutraal|0|-|Betaald met creditcard, ging goed.
#S|rbz-0715|review|webshop|sterren=4
K|ontvangen|kwaliteit|4|blijdschap|0|-|Zorgvuldig verpakt in stro, zelfs de eierdopjes overleefden het.
#S|rbz-0716|review|webshop|sterren=1
K|ontvangen|fout|2|boosheid|1|-|Tweedehands toestel gekregen, er stonden nog vakantiefoto's van een Duitse familie op.
#S|rbz-0717|review|webshop|sterren=2
K|orienteren|prijs|2|irritatie|0|-|Eerst de prijs verhogen en dan '40% korting' geven, het is elk jaar met Black Friday hetzelfde theater.
#S|rbz-0718|review|webshop|sterren=5
K|ontvangen|levering|4|blijdschap|0|-|Prima levertijd en een leuk extraatje
#S|rbz-0719|review|webshop|sterren=3
K|ontvangen|levering|2|neutraal|1|-|Bestelling in vier dozen op vier dagen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Inhoud klopt gelukkig.
#S|rbz-0720|review|webshop|sterren=2
K|hulp|informatie|2|verwarring|1|vraag|De ene medewerker heeft het over een fabrieksfout, de andere over verkeerd gebruik. Waar moet ik nou van uitgaan?
#S|rbz-0721|review|bezorging|sterren=4
K|aanleiding|geen|3|neutraal|0|-|Familie over uit Canada, negen man, en ik kan niet koken.
K|orienteren|informatie|4|blijdschap|0|-|Bij Buffet aan Huis kreeg ik een heldere offerte met foto's.
K|wijzigen|beleid|4|neutraal|0|-|Twee dagen van tevoren kon ik er nog een vegetariër bij zetten.
K|ontvangen|levering|4|blijdschap|0|-|De man kwam exact op tijd en legde uit hoe de warmhoudplaat werkte.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De stoofpeertjes gingen er het hardst doorheen.
K|gebruiken|kwaliteit|2|neutraal|0|-|Enige minpuntje is het stokbrood, dat was slap.
#S|rbz-0722|review|bezorging|sterren=1
K|ontvangen|levering|1|boosheid|3|-|Buffet voor 40 man op een crematie. NIET GEKOMEN. Mijn broers zijn naar de supermarkt gereden voor krentenbollen.
K|hulp|bejegening|2|boosheid|0|-|De eigenaar zei alleen: 'tja foutje in de agenda'.
#S|rbz-0723|review|bezorging|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Briljant eten
#S|rbz-0724|review|bezorging|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Voldoende
#S|rbz-0725|review|bezorging|sterren=2
K|ontvangen|levering|2|teleurstelling|2|-|De lunch was er pas toen de pauze voorbij was.
#S|rbz-0726|review|bezorging|sterren=4
K|ontvangen|levering|4|neutraal|0|-|Nooit langer dan drie kwartier hoeven wachten.
#S|rbz-0727|review|bezorging|sterren=1
K|ontvangen|kwaliteit|2|irritatie|0|-|De gehaktballen waren vanbinnen nog bevroren, zo kan ik het ook.
#S|rbz-0728|review|bezorging|sterren=5
K|ontvangen|kwaliteit|4|verrassing|0|-|Ik had nooit gedacht dat een soufflé een fietstocht van vier kilometer kon overleven, maar jawel hoor.
#S|rbz-0729|review|bezorging|sterren=2
K|betalen|beleid|2|irritatie|1|-|Annuleringskosten van 12 euro omdat ik vier minuten na het bestellen zag dat het adres niet klopte.
#S|rbz-0730|review|bezorging|sterren=3
K|betalen|geen|3|neutraal|0|vraag|Is er een manier om de factuur per maand te krijgen in plaats van per levering?
#S|rbz-0731|review|bezorging|sterren=4
K|betalen|digitaal|4|blijdschap|0|-|Een betaalverzoek naar je vrienden sturen zit in de app ingebouwd, handig voor studentenhuizen.
#S|rbz-0732|review|bezorging|sterren=1
K|gebruiken|privacy|2|boosheid|2|-|Iemand heeft met mijn account voor 140 euro aan sushi besteld in Lelystad. Ik woon in Goes.
K|hulp|beleid|2|boosheid|1|-|Omdat 'het wachtwoord correct is ingevoerd' krijg ik niks terug.
#S|rbz-0733|review|bezorging|sterren=5
K|hulp|wachttijd|4|opluchting|1|-|Vreemde bestelling op mijn account, gebeld, tien minuten later geblokkeerd en het geld terug. Heel knap.
#S|rbz-0734|review|bezorging|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|De broodjes zijn goed,
K|betalen|prijs|2|irritatie|0|-|de bezorgkosten vind ik te gek voor woorden.
#S|rbz-0735|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mooi krokante kip, zelfs na twintig minuten fietsen
#S|rbz-0736|review|bezorging|sterren=2
K|ontvangen|bejegening|2|irritatie|1|-|Belde twee seconden en was alweer weg; ik heb een been in het gips, jongen.
#S|rbz-0737|review|bezorging|sterren=5
K|terugkijken|geen|5|blijdschap|0|-|BESTE BEZORGRESTAURANT VAN APELDOORN
#S|rbz-0738|review|bezorging|sterren=1
K|ontvangen|fout|2|boosheid|0|-|leeg bakje gekregen, ik meen het
#S|rbz-0739|review|bezorging|sterren=3
K|ontvangen|levering|2|neutraal|1|-|Koerier moest twee keer rijden omdat hij de helft vergat.
K|ontvangen|bejegening|4|blijdschap|0|-|Hij kon er zelf ook om lachen.
#S|rbz-0740|review|bezorging|sterren=4
K|ontvangen|digitaal|4|blijdschap|0|-|Live volgen werkt goed
#S|rbz-0741|review|bezorging|sterren=2
K|aanvragen|digitaal|2|neutraal|1|-|Kon alleen op mijn telefoon bestellen, niet op de computer, en dat priegelt.
#S|rbz-0742|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Wederom genoten
#S|rbz-0743|review|bezorging|sterren=5
K|ontvangen|bejegening|4|blijdschap|0|-|Joop van de groentekar mag van mij een lintje.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zijn spruitjes ook trouwens.
#S|rbz-0744|review|bezorging|sterren=1
K|ontvangen|levering|2|boosheid|2|-|U kunt wel een tijdvak van een uur verkopen voor 3 euro extra, maar dan moet u het ook halen! Twee uur te laat!
K|betalen|geen|2|irritatie|0|wens|Die 3 euro wil ik terug.
#S|rbz-0745|review|bezorging|sterren=3
K|aanvragen|levering|2|neutraal|1|-|Altijd vroeg zijn met bestellen, anders zijn de avonden vol.
K|ontvangen|levering|4|blijdschap|0|-|Eenmaal besteld gaat het goed.
#S|rbz-0746|review|bezorging|sterren=2
K|ontvangen|fout|2|irritatie|0|-|Waarom kan een mens niet drie gelijke yoghurtjes pakken? Ik krijg steeds aardbei, perzik en iets met muesli.
#S|rbz-0747|review|bezorging|sterren=4
K|ontvangen|bejegening|4|dankbaarheid|0|-|Chapeau voor de medewerker die mijn boodschappen pakt: de bananen zijn precies groen genoeg.
#S|rbz-0748|review|bezorging|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Verse spullen, goede merken, vriendelijke prijzen
#S|rbz-0749|review|bezorging|sterren=1
K|ontvangen|kwaliteit|1|boosheid|0|-|Kapotte fles wasmiddel over AL het eten
#S|rbz-0750|review|bezorging|sterren=3
K|hulp|geen|3|neutraal|1|-|Gemeld, foto gestuurd, afwachten nu.
#S|rbz-0751|review|bezorging|sterren=2
K|ontvangen|levering|2|irritatie|2|-|Drie uur thuisgezeten voor ne kroketmachine die nooit is toegekomen.
#S|rbz-0752|review|bezorging|sterren=5
K|hulp|bejegening|4|dankbaarheid|0|-|Zeer behulpzame dame met West-Vlaams accent, zij heeft mijn pakske vanuit Kuurne laten terugkeren.
#S|rbz-0753|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Lekkere scampi's, goeie looksaus, verse frietjes.
K|ontvangen|levering|3|neutraal|0|-|Drie kwartier wachten maar dat mag.
#S|rbz-0754|review|bezorging|sterren=1
K|hulp|bejegening|1|boosheid|0|-|Den uitbater begon te roepen aan den telefoon dat we maar moesten leren koken!!
#S|rbz-0755|review|bezorging|sterren=3
K|ontvangen|kwaliteit|3|neutraal|0|-|lauw, maar ge hebt een microgolf hè
#S|rbz-0756|review|bezorging|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Amper twee balletjes in tomatensaus voor dertien euro, en dat noemen ze een grote portie.
#S|rbz-0757|review|bezorging|sterren=4
K|terugkijken|geen|4|blijdschap|0|-|Zeker voor herhaling vatbaar
#S|rbz-0758|review|bezorging|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zo'n goei tartaar had ik in geen jaren meer gegeten!
#S|rbz-0759|review|webshop|sterren=1
K|ontvangen|levering|2|irritatie|3|-|Op 3 september een fietszetel besteld, vandaag Allerheiligen en nog altijd niks, mijn kind is intussen te groot.
#S|rbz-0760|review|webshop|sterren=4
K|ontvangen|levering|4|blijdschap|0|-|Snel en correct geleverd in Diksmuide.
#S|rbz-0761|review|webshop|sterren=2
K|betalen|prijs|2|neutraal|0|-|Voor België rekenen ze 12 euro verzending, voor Nederland niks.
#S|rbz-0762|review|webshop|sterren=5
K|hulp|bejegening|4|blijdschap|0|-|Vriendelijke uitleg gekregen van Katrien, direct in orde.
#S|rbz-0763|review|bezorging|sterren=1
K|ontvangen|levering+bereikbaarheid|1|boosheid|2|-|wat een zooi zeg besteld om 5 uur en om 8 uur nog nix en bellen nemen ze niet op ik wordt hier zo moe van
#S|rbz-0764|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|lekker gegeten samen met me moeder ze vond de kip het lekkerst en ik de rijst dus dat kwam goed uit
#S|rbz-0765|review|bezorging|sterren=2
K|ontvangen|fout|2|irritatie|0|-|zeg ik geen tomaat doen ze dubbel tomaat,,, leest daar iemand dat briefje eigenlijk wel
#S|rbz-0766|review|bezorging|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|de beste kapsalon van heel rotterdam zuid no cap 🔥🔥
#S|rbz-0767|review|bezorging|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|mwa ging wel had wel eens lekkerder gehad
#S|rbz-0768|review|bezorging|sterren=1
K|ontvangen|kwaliteit|2|irritatie|0|-|eten was gwn koud bro wat is dit
#S|rbz-0769|review|bezorging|sterren=4
K|ontvangen|levering|4|blijdschap|0|-|op tijt
K|gebruiken|kwaliteit|4|blijdschap|0|-|en goed van smaak
#S|rbz-0770|review|bezorging|sterren=2
K|ontvangen|kwaliteit|2|neutraal|0|-|doos vd pizza was nat
#S|rbz-0771|review|bezorging|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|heeeerlijk, die mangolassi!!
#S|rbz-0772|review|bezorging|sterren=1
K|aanvragen|geen|3|neutraal|0|-|Besteld 2 x menu 14 en 1 x menu 22 plus een portie bapao.
K|ontvangen|fout|2|neutraal|1|-|Gekregen 1 x menu 14, geen 22, geen bapao.
K|betalen|fout|2|irritatie|0|-|Betaald: alles.
K|hulp|bejegening|2|irritatie|1|-|'Kunt u bewijzen dat het er niet in zat?' vraagt de mevrouw dan.
#S|rbz-0773|review|bezorging|sterren=4
K|aanvragen|bejegening|4|blijdschap|0|-|Meneer aan de telefoon herkent mijn stem al, die vraagt alleen nog 'zelfde als altijd?'
#S|rbz-0774|review|bezorging|sterren=3
K|ontvangen|levering|3|neutraal|0|-|Het was er om 19.20, beloofd was 19.15.
K|gebruiken|kwaliteit|3|neutraal|0|-|Bij de gado gado had ik meer saus gewild, maar genoeg groenten.
#S|rbz-0775|review|bezorging|sterren=2
K|ontvangen|levering|2|bezorgdheid|1|vraag|Waar blijft mijn pakket, er zitten levende vissen in!
#S|rbz-0776|review|bezorging|sterren=5
K|ontvangen|kwaliteit|4|opluchting|0|-|Alle zes de guppy's levend en wel aangekomen in hun piepschuimdoos, ik had het niet meer.
#S|rbz-0777|review|bezorging|sterren=1
K|ontvangen|privacy|1|boosheid+bezorgdheid|0|-|Foto als 'bewijs van aflevering' toont mijn dochter in pyjama in de deuropening. Wie ziet dat allemaal?
#S|rbz-0778|review|bezorging|sterren=4
K|ontvangen|privacy|4|vertrouwen|0|-|Met die viercijferige code weet ik zeker dat niemand anders mijn pakket meekrijgt.
#S|rbz-0779|review|bezorging|sterren=3
K|ontvangen|digitaal|2|neutraal|1|-|Code kwam pas per sms toen de chauffeur alweer in zijn bus zat.
K|ontvangen|bejegening|4|blijdschap|0|-|Hij stapte nog een keer uit.
#S|rbz-0780|review|bezorging|sterren=2
K|ontvangen|levering|2|irritatie|2|-|Eerste poging: wij in de tuin. Tweede poging: wij in de tuin. Derde poging: geen poging.
#S|rbz-0781|review|bezorging|sterren=5
K|ontvangen|levering|4|blijdschap|0|-|Keurig volgens afspraak
#S|rbz-0782|review|bezorging|sterren=1
K|terugkijken|geen|1|boosheid|0|-|Als ik minus vijf kon geven deed ik het
#S|rbz-0783|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Goeie pizza, dunne bodem.
K|ontvangen|kwaliteit|3|neutraal|0|-|Aan de randen wat afgekoeld.
#S|rbz-0784|review|bezorging|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Pizza prima, salade overbodig.
#S|rbz-0785|review|bezorging|sterren=2
K|hulp|wachttijd|2|irritatie|2|-|Je mail wordt 'binnen 48 uur' beantwoord. Werkdagen dan, en alleen in de oneven weken lijkt het.
#S|rbz-0786|review|bezorging|sterren=5
K|hulp|informatie|4|opluchting|0|-|Dacht dat ik dubbel besteld had en raakte in paniek, maar de chatmedewerker zag direct dat er maar één doorgekomen was.
#S|rbz-0787|review|bezorging|sterren=1
K|betalen|prijs|1|boosheid|0|-|AFZETTERS! 11 euro servicekosten
#S|rbz-0788|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De dagsoep is altijd een verrassing en nog nooit een tegenvaller.
#S|rbz-0789|review|bezorging|sterren=3
K|gebruiken|kwaliteit|3|verlangen|0|wens|Meer vegetarische keus zou ik toejuichen.
#S|rbz-0790|review|bezorging|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|De vegetarische optie was een gewone burger waar ze het vlees af hadden gehaald.
#S|rbz-0791|review|bezorging|sterren=5
K|gebruiken|kwaliteit|4|verrassing|0|-|Vegan bitterballen die mijn carnivoor van een man niet van echt kon onderscheiden, en ik zeg lekker niks.
#S|rbz-0792|review|bezorging|sterren=1
K|ontvangen|fout|1|boosheid|0|-|vlees in mijn vegan burger. ik eet al 12 jaar geen vlees, ik heb gehuild
#S|rbz-0793|review|bezorging|sterren=4
K|hulp|bejegening|4|blijdschap|0|-|Eigenaar belde om zijn excuses te maken over de verwisseling,
K|betalen|fout|4|neutraal|0|-|en het hele bedrag is teruggegeven.
#S|rbz-0794|review|bezorging|sterren=3
K|orienteren|geen|3|neutraal|0|vraag|Iemand ervaring met hun cateringpakketten?
K|gebruiken|kwaliteit|4|blijdschap|0|-|De gewone maaltijden bevallen ons.
#S|rbz-0795|review|bezorging|sterren=2
K|aanvragen|informatie|2|verwarring|1|-|Krijg ik bij een familiemenu nou drankjes of niet? De foto zegt ja, de tekst nee, de tas ook nee.
#S|rbz-0796|review|bezorging|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Wat smaakte dat goed na die lange verhuisdag
#S|rbz-0797|review|bezorging|sterren=4
K|ontvangen|levering|3|neutraal|0|-|We hadden nog geen bel in het nieuwe huis, dat wist hij niet.
K|ontvangen|bejegening|4|blijdschap|0|-|Hij zag licht branden en klopte hard genoeg, slim.
#S|rbz-0798|review|bezorging|sterren=1
K|ontvangen|levering|2|irritatie|2|-|Bij Rapido Ribs duurt 'rapido' twee uur en een kwartier.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|En de ribs waren kluiven, er zat geen vlees meer aan.
#S|rbz-0799|review|bezorging|sterren=3
K|ontvangen|levering|4|blijdschap|0|-|Ik moet zeggen, snel waren ze.
K|ontvangen|fout|2|neutraal|0|-|Misschien té snel, want de drankjes stonden nog bij hen op de toonbank.
#S|rbz-0800|review|bezorging|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Familiebedrijf met hart voor eten, dat proef je.
#S|rbz-0801|review|bezorging|sterren=2
K|ontvangen|bejegening|2|irritatie|0|-|Die nieuwe bezorger heeft geen benul van fatsoen, hij stond te roken in mijn portiek.
#S|rbz-0802|review|bezorging|sterren=4
K|betalen|prijs|4|blijdschap|0|-|Voor dit geld meer dan prima.
#S|rbz-0803|review|bezorging|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|bah bah bah
#S|rbz-0804|review|bezorging|sterren=3
K|ontvangen|fout|2|neutraal|0|-|Sambal vergeten, gelukkig zelf nog.
#S|rbz-0805|review|bezorging|sterren=5
K|ontvangen|levering|4|blijdschap|0|-|Om 12.00 uur gevraagd, om 12.00 uur bezorgd, zo zie ik het graag.
#S|rbz-0806|review|bezorging|sterren=2
K|aanleiding|geen|3|neutraal|0|-|Ik werk in de nachtdienst en slaap overdag.
K|ontvangen|geen|3|neutraal|0|-|In mijn profiel staat daarom dat pakketten na 16 uur moeten komen.
K|ontvangen|bejegening|2|irritatie|1|-|De bezorger hangt toch iedere keer om half elf aan de bel, en als ik niet reageer gaat hij bonken.
K|hulp|informatie|2|teleurstelling|1|-|Volgens de helpdesk is die instelling slechts 'een voorkeur'.
K|ontvangen|levering|3|verlangen|0|wens|Ik wens gewoon mijn slaap terug.
#S|rbz-0807|review|bezorging|sterren=5
K|ontvangen|geen|3|neutraal|0|-|Nieuwbouwwijk, straat nog niet op de kaart.
K|ontvangen|levering|5|blijdschap|0|-|Als enige dienst vonden ze ons feilloos, diepe buiging.
#S|rbz-0808|review|bezorging|sterren=1
K|ontvangen|levering|2|irritatie|2|-|Tweehonderd meter verderop gaf hij het op, las ik in de app: 'adres onvindbaar'.
#S|rbz-0809|review|bezorging|sterren=4
K|ontvangen|levering|4|blijdschap|0|-|goede ervaring met de bezorging
#S|rbz-0810|review|bezorging|sterren=3
K|ontvangen|bejegening|3|neutraal|0|-|Niet vriendelijk, niet onvriendelijk
#S|rbz-0811|review|bezorging|sterren=2
K|ontvangen|levering+prijs|2|irritatie|0|-|Mijn pakket moest ik zelf ophalen terwijl ik voor thuisbezorging betaald had, leuk is anders.
#S|rbz-0812|review|bezorging|sterren=5
K|ontvangen|levering|4|blijdschap|0|-|Zaterdagavond half tien nog een pakketje, wat een toewijding.
#S|rbz-0813|review|bezorging|sterren=1
K|ontvangen|fout|2|irritatie|2|-|Afgeleverd bij 'R. de Wit', wie dat ook mag zijn, in onze straat woont geen De Wit, De Zwart of De Bruin.
#S|rbz-0814|review|bezorging|sterren=4
K|hulp|wachttijd|4|blijdschap|1|-|Dezelfde dag uitgezocht waar mijn doos gebleven was.
#S|rbz-0815|review|bezorging|sterren=3
K|ontvangen|wachttijd|2|neutraal|1|-|Rij van twintig man bij het afhaalpunt in december.
K|ontvangen|bejegening|4|blijdschap|0|-|De jongen achter de balie bleef er rustig onder.
#S|rbz-0816|review|bezorging|sterren=2
K|ontvangen|beleid|2|irritatie|1|-|Ze bewaren een pakket maar vijf dagen, ik was er zeven weg, en weer terug naar de afzender.
#S|rbz-0817|review|bezorging|sterren=5
K|ontvangen|beleid|4|dankbaarheid|0|-|De winkelier van het afhaalpunt hield mijn pakketje twee weken achter voor mij toen ik in het ziekenhuis lag. Goud.
#S|rbz-0818|review|bezorging|sterren=1
K|ontvangen|bejegening|1|boosheid|0|-|Pakketpunt in dat belwinkeltje: een norse man die roept dat hij 'geen tijd voor die rommel' heeft.
#S|rbz-0819|review|bezorging|sterren=4
K|ontvangen|levering|4|opluchting|0|-|Twee uur voor de bruiloft was het pak er. Twee uur! Maar het was er.
#S|rbz-0820|review|bezorging|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Kroepoek slap
#S|rbz-0821|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Goddelijke satésaus, zou ik zo door een rietje drinken
#S|rbz-0822|review|bezorging|sterren=3
K|gebruiken|kwaliteit|2|neutraal|0|-|Voor Thais vrij mild,
K|gebruiken|kwaliteit|4|blijdschap|0|-|kinderen vonden het daarom wél fijn.
#S|rbz-0823|review|bezorging|sterren=1
K|ontvangen|levering|2|irritatie|2|-|Anderhalf uur. En dan staat hij er zonder te blikken of blozen, oordopjes in, kauwend op kauwgom.
K|ontvangen|kwaliteit|2|irritatie|0|-|De shoarma had de temperatuur van mijn vriezer.
#S|rbz-0824|review|bezorging|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Eenvoudig, vers, precies goed.
#S|rbz-0825|review|bezorging|sterren=2
K|betalen|prijs|2|irritatie|0|-|Was ik nog student, dan had ik voor dit bedrag een week gegeten.
#S|rbz-0826|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Lekker,
K|betalen|prijs|2|neutraal|0|-|prijzig.
#S|rbz-0827|review|bezorging|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Smaken verschillen, mijn man was enthousiast en ik niet.
#S|rbz-0828|review|bezorging|sterren=1
K|hulp|doorverwijzing|1|boosheid|3|-|Van het kastje naar de muur voor €9,80. Het gaat me allang niet meer om het geld, het gaat om het principe.
#S|rbz-0829|review|bezorging|sterren=5
K|hulp|doorverwijzing|4|blijdschap|0|-|Anouk heeft het hele geval in haar eentje opgelost, ik hoefde niemand anders meer te spreken.
#S|rbz-0830|review|bezorging|sterren=2
K|hulp|bejegening|2|teleurstelling|1|-|Ik voelde me als klant niet serieus genomen.
#S|rbz-0831|review|bezorging|sterren=4
K|hulp|informatie|4|blijdschap|0|-|Eerlijk antwoord gekregen: ze hadden te weinig koks die avond.
K|terugkijken|geen|4|vertrouwen|0|-|Openheid waardeer ik, dus ze krijgen een nieuwe kans.
#S|rbz-0832|review|bezorging|sterren=3
K|ontvangen|levering|2|neutraal|1|-|uurtje te laat
K|betalen|beleid|4|neutraal|0|-|wel bezorgkosten terug gehad.
#S|rbz-0833|review|bezorging|sterren=1
K|ontvangen|fout|2|neutraal|0|-|Bestelling onvolledig.
#S|rbz-0834|review|bezorging|sterren=5
K|ontvangen|levering|4|blijdschap|0|-|Er hing een file op de A2 en toch hebben ze het gered!
#S|rbz-0835|review|bezorging|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Ze bezuinigen op het vlees, dat is duidelijk. Er zaten meer aardappelen in dan in een Hollandse stamppot.
#S|rbz-0836|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zo goed als bij oma
#S|rbz-0837|review|bezorging|sterren=5
K|aanvragen|informatie|4|blijdschap|0|-|Je kunt precies lezen waar het vlees vandaan komt, zelfs de naam van de boer staat erbij.
K|ontvangen|kwaliteit|4|blijdschap|0|-|Alles vacuüm en ijskoud geleverd.
#S|rbz-0838|review|bezorging|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|vlees stonk een uur in de wind
#S|rbz-0839|review|bezorging|sterren=3
K|ontvangen|kwaliteit|2|neutraal|0|-|Twee worsten minder dan op het etiket stond.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Kwaliteit is goed, dat wel.
#S|rbz-0840|review|bezorging|sterren=2
K|orienteren|informatie|2|neutraal|0|-|Ik miste een duidelijke prijs per kilo.
#S|rbz-0841|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Barbecuepakket was ruim bemeten, zelfs onze rugbyers waren vol
#S|rbz-0842|review|bezorging|sterren=5
K|ontvangen|beleid|4|blijdschap|0|-|De barbecue huren ze erbij en die mag ongepoetst retour. Beste idee ooit.
#S|rbz-0843|review|bezorging|sterren=1
K|ontvangen|fout|2|irritatie|1|-|Barbecuepakket zonder barbecue gebracht, gefeliciteerd met dertig rauwe speklappen op een camping.
#S|rbz-0844|review|bezorging|sterren=3
K|ontvangen|levering|3|neutraal|0|-|Kwamen in de voormiddag in plaats van de namiddag, maar iemand was thuis.
#S|rbz-0845|review|bezorging|sterren=2
K|hulp|wachttijd|2|irritatie|2|-|Klantendienst: 'alle medewerkers zijn in gesprek'. Al een uur. Met wie dan, met elkaar?
#S|rbz-0846|review|bezorging|sterren=4
K|ontvangen|bejegening|4|blijdschap|0|-|Den bode heeft ons pakske in 't kiekenkot gelegd, droog en wel, ge moet er maar op komen 😂
#S|rbz-0847|review|bezorging|sterren=1
K|betalen|fout|2|boosheid|2|-|Bancontact twee keer aangerekend en de zaak in Mortsel zegt dat ze dat 'niet zien'. Kom dan ne keer naar mijn scherm kijken zeg!
#S|rbz-0848|review|bezorging|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|super lekker!! groetjes uit genk
#S|rbz-0849|review|bezorging|sterren=2
K|orienteren|geen|3|neutraal|0|-|Na een tip van mijn collega dit maaltijdabonnement genomen.
K|orienteren|prijs|4|verrassing|0|-|De eerste drie boxen waren spotgoedkoop, ik dacht dat het een vergissing was.
K|betalen|prijs|2|verwarring|0|-|Bij box vier stond er opeens 71,40 op de rekening en ik begreep niet waar dat vandaan kwam.
K|betalen|informatie|2|irritatie|1|-|Het volle tarief stond in een grijs lettertje onderaan.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Over de gerechten geen kwaad woord.
K|vertrekken|beleid|4|opluchting|1|-|Stoppen ging gelukkig zonder opzegtermijn.
#S|rbz-0850|review|bezorging|sterren=4
K|wijzigen|digitaal|4|blijdschap|0|-|Weken overslaan is een kwestie van één schuifje.
#S|rbz-0851|review|bezorging|sterren=3
K|wijzigen|digitaal|2|neutraal|1|-|Aantal personen aanpassen kan alleen vóór woensdag middernacht.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De porties zelf zijn goed.
#S|rbz-0852|review|bezorging|sterren=1
K|vertrekken|digitaal|2|boosheid|2|-|De stopknop verstoppen achter 'mijn voorkeuren > overig > pauze > nee, toch niet pauze' vind ik misselijk.
#S|rbz-0853|review|bezorging|sterren=2
K|vertrekken|prijs|2|teleurstelling|0|-|Met pijn in het hart gestopt, vier personen voor 90 euro per week kan bruin niet meer trekken.
#S|rbz-0854|review|bezorging|sterren=5
K|terugkijken|geen|4|blijdschap|0|-|Na een jaartje bij de concurrent weer teruggekomen en ik weet weer waarom.
#S|rbz-0855|review|bezorging|sterren=4
K|terugkijken|prijs|4|blijdschap|0|-|Kreeg een mailtje met 50% korting om terug te komen, daar zei ik geen nee tegen.
#S|rbz-0856|review|bezorging|sterren=3
K|gebruiken|kwaliteit|3|verlangen|0|wens|Ik zou zo graag eens een Hollands gerecht in de box zien, altijd maar dat oosterse.
#S|rbz-0857|review|bezorging|sterren=2
K|ontvangen|fout|2|verwarring|0|-|Er zat een zakje zonder naam bij, groen poeder. Moest dat door de saus? Over de kip? In de thee?
#S|rbz-0858|review|bezorging|sterren=4
K|gebruiken|informatie|4|blijdschap|0|-|Stap voor stap uitgelegd, ook mijn zoon van elf kan het koken.
#S|rbz-0859|review|bezorging|sterren=1
K|gebruiken|privacy|2|bezorgdheid|0|-|Kip was een dag over de datum toen hij binnenkwam, met een kleintje in huis durf ik dat niet aan.
#S|rbz-0860|review|bezorging|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|niks op aan te merken
#S|rbz-0861|review|bezorging|sterren=2
K|ontvangen|levering|2|teleurstelling|2|-|Ik had me zo op mijn vrije avond verheugd.
K|ontvangen|levering|2|neutraal|2|-|Het eten kwam om tien uur, ik lag al half te slapen.
#S|rbz-0862|review|bezorging|sterren=4
K|ontvangen|levering|4|verrassing|0|-|Hé, dat is lang geleden dat een bezorgtijd gewoon klopte.
#S|rbz-0863|review|bezorging|sterren=3
K|ontvangen|informatie|3|verwarring|0|vraag|Kan iemand me uitleggen wat 'gereed voor overdracht aan partner' betekent?
#S|rbz-0864|review|bezorging|sterren=1
K|betalen|geen|3|bezorgdheid|0|vraag|De zaak is failliet, krijg ik mijn cadeaubon van 75 euro nog ergens vergoed?
#S|rbz-0865|review|bezorging|sterren=5
K|ontvangen|bejegening|4|blijdschap|0|-|Eindelijk een bezorger die het trappenhuis niet als hindernis ziet
#S|rbz-0866|review|bezorging|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De foto beloofde een berg garnalen, het bord bood er vier.
#S|rbz-0867|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|verrassing|0|-|Ik was sceptisch over sushi uit een tankstation, maar dit was echt goed.
#S|rbz-0868|review|bezorging|sterren=3
K|terugkijken|geen|3|neutraal|0|-|Twijfel of ik hier nog eens bestel.
#S|rbz-0869|review|bezorging|sterren=1
K|ontvangen|geen|1|teleurstelling|0|-|Mijn dochter heeft huilend haar verjaardag gevierd zonder taart.
K|ontvangen|levering|2|neutraal|2|-|De bezorgdienst had de rit 'per abuis' op zondag gezet.
#S|rbz-0870|review|bezorging|sterren=5
K|hulp|bejegening|5|dankbaarheid|1|-|In mijn paniek belde ik vier keer en vier keer bleef die mevrouw zo lief, ik ben haar naam vergeten maar haar stem niet.
#S|rbz-0871|review|bezorging|sterren=2
K|hulp|beleid|2|teleurstelling|1|-|Ik had gehoopt op enige coulance.
#S|rbz-0872|review|bezorging|sterren=4
K|betalen|beleid|4|verrassing|0|-|Ongevraagd kreeg ik de bezorgkosten terug omdat het tien minuten uitliep, nou nou.
#S|rbz-0873|review|bezorging|sterren=3
K|betalen|geen|3|verwarring|0|vraag|Waar vind ik in de app hoeveel tegoed ik nog heb?
#S|rbz-0874|review|webshop|sterren=2
K|aanleiding|geen|3|neutraal|0|-|Mijn oude wekker begaf het, vandaar.
K|aanvragen|digitaal|4|blijdschap|0|-|Bestellen was simpel.
K|ontvangen|levering|2|neutraal|1|-|Zes dagen later dan voorspeld.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Hij tikt zo hard dat ik er niet van in slaap kom.
K|wijzigen|prijs|2|neutraal|1|-|Terugsturen is duurder dan het ding zelf.
#S|rbz-0875|review|webshop|sterren=5
K|orienteren|informatie|4|vertrouwen|0|-|Uitgebreide beschrijvingen, je weet vooraf precies wat je krijgt.
#S|rbz-0876|review|webshop|sterren=1
K|orienteren|privacy|2|bezorgdheid|0|-|Geen adres, geen KvK, geen telefoonnummer: mijn alarmbellen gingen af.
K|aanvragen|geen|4|opluchting|0|-|Gelukkig op tijd weggeklikt.
#S|rbz-0877|review|webshop|sterren=3
K|orienteren|geen|3|neutraal|0|vraag|Versturen jullie ook naar de Waddeneilanden?
#S|rbz-0878|review|webshop|sterren=4
K|orienteren|bejegening|4|blijdschap|0|-|Via de chat een goed advies gekregen over de juiste kattenluik.
K|aanvragen|geen|3|neutraal|0|-|Daarna meteen besteld.
#S|rbz-0879|review|webshop|sterren=2
K|wijzigen|digitaal|2|teleurstelling|1|-|Een half uur na bestellen kon ik de maat al niet meer aanpassen.
#S|rbz-0880|review|webshop|sterren=5
K|wijzigen|bejegening|4|blijdschap|1|-|Even gebeld en de verkeerde kleur werd nog voor verzending omgewisseld!
#S|rbz-0881|review|webshop|sterren=1
K|betalen|wachttijd|2|irritatie|3|-|89 dagen. Zo lang wacht ik nu op 134 euro. Ik tel ze af als een gevangene.
#S|rbz-0882|review|webshop|sterren=4
K|betalen|prijs|4|blijdschap|0|-|nieuwsbriefkorting van 10 procent is mooi meegenomen
#S|rbz-0883|review|webshop|sterren=3
K|betalen|beleid|2|neutraal|0|-|Alleen vooruitbetalen.
K|ontvangen|levering|4|blijdschap|0|-|Pakket was er wel snel.
#S|rbz-0884|review|webshop|sterren=2
K|hulp|belofte|2|irritatie|2|-|Een vervangend exemplaar zou 'vandaag nog' weggaan, inmiddels zijn we tien keer vandaag verder.
#S|rbz-0885|review|webshop|sterren=5
K|hulp|belofte|4|vertrouwen|0|-|Wat ze zeggen doen ze.
#S|rbz-0886|review|bezorging|sterren=4
K|aanvragen|digitaal|4|blijdschap|0|-|Inloggen met gezichtsherkenning, bestelling herhalen, klaar.
#S|rbz-0887|review|bezorging|sterren=2
K|aanvragen|digitaal|2|verwarring|1|-|Nu de app vernieuwd is kan ik de knop 'afhalen' nergens meer vinden.
#S|rbz-0888|review|bezorging|sterren=3
K|aanvragen|beleid|3|neutraal|0|vraag|Geldt die 2e pizza gratis ook als je laat bezorgen?
#S|rbz-0889|review|bezorging|sterren=1
K|aanvragen|informatie|2|irritatie|1|-|Actie uit de folder 'tijdelijk niet van toepassing', stond niet in de folder.
#S|rbz-0890|review|bezorging|sterren=5
K|aanvragen|bereikbaarheid|4|blijdschap|0|-|altijd direct een mens aan de telefoon
#S|rbz-0891|review|bezorging|sterren=2
K|aanvragen|bereikbaarheid|2|neutraal|1|-|Tien keer gebeld, continu in gesprek
#S|rbz-0892|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|kruidige schnitzel, verse champignons, helemaal mijn ding
#S|rbz-0893|review|bezorging|sterren=1
K|gebruiken|kwaliteit|1|teleurstelling|0|-|Ooit de trots van de wijk, nu een schim. Ik werd er verdrietig van, die slappe hap in een zakje.
#S|rbz-0894|review|bezorging|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|redelijke kwaliteit
#S|rbz-0895|review|bezorging|sterren=5
K|gebruiken|kwaliteit|5|blijdschap+verrassing|0|-|Wat een ontdekking!!! Peruaans in Emmen, wie had het kunnen denken
#S|rbz-0896|review|bezorging|sterren=2
K|ontvangen|levering|2|bezorgdheid|1|-|Met min zes en ijzel vroeg ik me af of die jongen wel veilig thuis zou komen.
K|ontvangen|levering|2|neutraal|1|-|Het eten was een uur te laat, logisch.
K|aanvragen|beleid|2|irritatie|0|-|Dat ze met dat weer gewoon bestellingen blijven aannemen vind ik onverantwoord.
#S|rbz-0897|review|bezorging|sterren=4
K|ontvangen|informatie|4|blijdschap|0|-|Bij code oranje kregen we netjes bericht dat er niet gereden werd.
#S|rbz-0898|review|bezorging|sterren=5
K|terugkijken|bejegening|4|dankbaarheid|0|-|Een compliment aan al die koeriers die in weer en wind op de pedalen staan.
#S|rbz-0899|review|bezorging|sterren=3
K|ontvangen|geen|3|neutraal|0|-|Lekke band onderweg, zei hij.
K|ontvangen|kwaliteit|2|neutraal|0|-|De pizza was daardoor lauw.
K|ontvangen|bejegening|4|neutraal|0|-|Hij bood zijn verontschuldigingen aan.
#S|rbz-0900|review|bezorging|sterren=1
K|ontvangen|bejegening|2|boosheid|1|-|Koerier belde dat hij de straat niet vond en begon te vloeken toen ik zei dat hij bij de kerk links moest.
#S|rbz-0901|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|jammie patat
#S|rbz-0902|review|bezorging|sterren=2
K|ontvangen|levering|2|neutraal|1|-|45 minuten te laat
#S|rbz-0903|review|bezorging|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Toch weer die heerlijke lasagne van tante Gina
#S|rbz-0904|review|bezorging|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|doorsnee snack
#S|rbz-0905|review|bezorging|sterren=1
K|ontvangen|levering|2|teleurstelling|2|-|Geen pannenkoeken, wel drie huilende kleuters.
#S|rbz-0906|review|bezorging|sterren=4
K|ontvangen|kwaliteit|4|blijdschap|0|-|De pannenkoeken zaten in een thermische hoes, lekker zacht gebleven
#S|rbz-0907|review|bezorging|sterren=5
K|aanleiding|geen|3|neutraal|0|-|Mijn man mocht naar huis uit het revalidatiecentrum en had maar één wens: paling in 't groen.
K|aanvragen|beleid|4|dankbaarheid|0|-|Het stond niet eens op de kaart, toch heeft Brasserie Den Vlonder het gemaakt.
K|ontvangen|levering|4|blijdschap|0|-|Klokslag half een aan de deur.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Hij heeft gegeten als een koning.
#S|rbz-0908|review|bezorging|sterren=2
K|aanvragen|geen|3|neutraal|0|-|Zaterdag voor acht man frieten besteld voor na de match.
K|ontvangen|levering|2|neutraal|2|-|Ze zijn toegekomen toen de helft van de gasten al weg was.
K|gebruiken|kwaliteit|3|neutraal|0|-|Smaak ging, daar niet van.
K|betalen|prijs|2|irritatie|0|-|74 euro voor acht pakken, dat zijn prijzen gelijk op de Meir.
#S|rbz-0909|review|bezorging|sterren=4
K|ontvangen|levering|4|opluchting|0|-|Ocharme, dien jongen was doorweekt maar mijn eten was droog en warm.
#S|rbz-0910|review|bezorging|sterren=1
K|ontvangen|fout|1|boosheid|0|-|Alwéér geen saus. Drie keer op rij, 't is om zot van te worden!
#S|rbz-0911|review|bezorging|sterren=3
K|hulp|geen|3|neutraal|0|-|Klacht ingediend, nu is 't afwachten.
#S|rbz-0912|review|bezorging|sterren=5
K|terugkijken|geen|4|vertrouwen|0|-|al twaalf jaar onze frituur, en dat gaat zo blijven
#S|rbz-0913|review|bezorging|sterren=2
K|ontvangen|informatie|2|verwarring|1|-|Volgens Trackio is mijn doos afgehaald door 'eigenaar'. Ik bén d'eigenaar en ik heb niks vast.
#S|rbz-0914|review|bezorging|sterren=4
K|hulp|bereikbaarheid|4|blijdschap|0|-|Belde om vijf voor zes en er nam nog iemand op, chapeau.
#S|rbz-0915|review|bezorging|sterren=1
K|betalen|beleid|2|irritatie|1|-|Een voucher van 15 euro die maar 14 dagen geldig is, terwijl wij in 't ziekenhuis zaten. Niks meer aan te doen zogezegd.
#S|rbz-0916|review|bezorging|sterren=3
K|betalen|prijs|2|irritatie|0|-|Ge betaalt u wel blauw aan kosten.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Maar lekker is 't.
#S|rbz-0917|review|bezorging|sterren=5
K|ontvangen|bejegening|4|blijdschap|0|-|Die facteur is een toffe pee!
#S|rbz-0918|review|bezorging|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|koekjes waren muf
#S|rbz-0919|review|bezorging|sterren=1
K|ontvangen|levering|2|irritatie|2|-|Heel den dag binnen gezeten met dat schoon weer, en om 21u krijgt ge een mail: 'morgen beter'.
#S|rbz-0920|review|bezorging|sterren=4
K|orienteren|prijs|4|blijdschap|0|-|Van de drie cateraars in Mechelen was dit veruit de voordeligste,
K|gebruiken|kwaliteit|4|blijdschap|0|-|en aan het koud buffet hebben we niks op te merken.
#S|rbz-0921|review|bezorging|sterren=2
K|aanvragen|digitaal|2|irritatie|1|-|Vier keer mijn adres in Sint-Truiden ingegeven en vier keer maakt hij er Truiden, Slovenië van.
#S|rbz-0922|review|bezorging|sterren=5
K|aanvragen|digitaal|4|blijdschap|0|-|Zelfs ik met mijn twee linkerhanden krijg dat besteld.
#S|rbz-0923|review|bezorging|sterren=3
K|ontvangen|levering|3|neutraal|0|-|Binnen de 50 minuten, drukke avond.
#S|rbz-0924|review|bezorging|sterren=1
K|hulp|wachttijd|2|irritatie|3|-|Twee maanden al ligt mijn klacht op iemand zijn bureau. Ligt er een presse-papier op misschien?
#S|rbz-0925|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Pistolets krokant en vers, alleen de boter was keihard.
#S|rbz-0926|review|bezorging|sterren=2
K|ontvangen|kwaliteit|2|teleurstelling|0|-|Ontbijtmand zag er triestig uit: verlept slaatje, gebroken eitje, lauwe cava
#S|rbz-0927|review|bezorging|sterren=5
K|ontvangen|kwaliteit|5|blijdschap|0|-|Zo'n schone ontbijtmand, mijn zus stond te dansen in de gang!
#S|rbz-0928|review|bezorging|sterren=3
K|gebruiken|kwaliteit|3|verlangen|0|wens|Zet alstublieft terug vol-au-vent op de kaart.
#S|rbz-0929|review|bezorging|sterren=4
K|betalen|beleid|4|blijdschap|0|-|Ecocheques worden aanvaard, merci daarvoor.
#S|rbz-0930|review|bezorging|sterren=1
K|terugkijken|geen|1|boosheid|0|-|Prutsers eerste klas
#S|rbz-0931|review|bezorging|sterren=1
K|aanvragen|geen|3|neutraal|0|-|Oké, hier mijn relaas over Bordje Thuis.
K|aanvragen|digitaal|2|neutraal|1|-|De betaling hapert, ik wacht, ik probeer opnieuw, nu lijkt het gelukt.
K|ontvangen|informatie|2|verwarring|1|-|Er volgen twee bevestigingen met verschillende nummers en verschillende tijden.
K|hulp|bereikbaarheid|2|irritatie|2|-|De hulplijn sluit om 17 uur, echt handig voor een bedrijf dat avondeten bezorgt.
K|ontvangen|fout|2|irritatie|1|-|Drie kwartier later heb ik tweemaal vier currys op tafel.
K|betalen|fout|2|irritatie|1|-|En ook tweemaal 61 euro van mijn rekening.
K|hulp|beleid|1|boosheid|1|-|De volgende dag krijg ik te horen dat ik 'ze toch heb aangenomen' en dus moet betalen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het wrange: het smaakte nog goed ook.
#S|rbz-0932|review|bezorging|sterren=5
K|orienteren|geen|3|neutraal|0|-|Op zoek naar iets glutenvrijs stuitte ik op deze kleine keuken.
K|hulp|informatie|4|vertrouwen|0|-|Mijn vragen werden door de kok zelf beantwoord, tot en met het merk van de sojasaus.
K|ontvangen|kwaliteit|4|neutraal|0|-|Alles kwam apart en gelabeld binnen.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Voor het eerst in tien jaar heb ik weer loempia's gegeten, ik kon wel dansen.
K|terugkijken|geen|4|blijdschap|0|-|Lotgenoten: noteer dit adres.
#S|rbz-0933|review|bezorging|sterren=3
K|ontvangen|levering|3|neutraal|0|-|Gebracht in 32 minuten.
K|ontvangen|fout|2|neutraal|0|-|De cola bleek light te zijn, en de extra kaas niet extra.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Wel een goede bodem en verse basilicum.
K|betalen|prijs|3|neutraal|0|-|26,40 voor twee.
#S|rbz-0934|review|bezorging|sterren=2
K|gebruiken|kwaliteit|4|blijdschap|0|-|De soep was heerlijk.
K|ontvangen|fout|2|irritatie|0|-|De rest kan ik niet beoordelen, want die zat er niet bij.
#S|rbz-0935|review|bezorging|sterren=4
K|ontvangen|levering|4|blijdschap|0|-|Telkens weer op tijd!
#S|rbz-0936|review|bezorging|sterren=5
K|ontvangen|bejegening|4|blijdschap|0|-|Aan Mo, de bezorger met de rode helm: jij maakt ons weekend.
#S|rbz-0937|review|bezorging|sterren=1
K|ontvangen|bejegening|1|boosheid|0|-|agressieve bezorger, liet zijn hond tegen de deur blaffen?!
#S|rbz-0938|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Weinig op aan te merken.
#S|rbz-0939|review|bezorging|sterren=3
K|betalen|geen|3|neutraal|0|-|Wij delen altijd de kosten met z'n vieren.
K|betalen|prijs|2|neutraal|0|-|Per persoon 18 euro inclusief alles, vroeger was dat 13.
#S|rbz-0940|review|bezorging|sterren=2
K|aanleiding|geen|3|neutraal|0|-|Griep, geen puf, dus kippensoep laten komen.
K|ontvangen|kwaliteit|2|teleurstelling|0|-|Het deksel zat los en op de bodem van de zak klotste een plasje.
K|hulp|bejegening|2|neutraal|1|-|Op mijn berichtje is niet gereageerd.
#S|rbz-0941|review|bezorging|sterren=5
K|ontvangen|levering|4|dankbaarheid|0|-|Toen ik corona had hing er elke dag een tasje aan de deurklink, ik heb er geen woorden voor.
#S|rbz-0942|review|bezorging|sterren=1
K|aanvragen|informatie|1|boosheid|0|-|Het hele restaurant bestaat niet! Achter vijf namen op de app zit dezelfde garagebox met frituur.
#S|rbz-0943|review|bezorging|sterren=2
K|orienteren|informatie|2|irritatie|0|-|Pizza Amore, Pizza Bella en Pizza Ciao hebben hetzelfde adres en dezelfde smakeloze saus.
#S|rbz-0944|review|bezorging|sterren=4
K|orienteren|kwaliteit|4|blijdschap|0|-|Veel keuze, van poffertjes tot pho
#S|rbz-0945|review|bezorging|sterren=3
K|orienteren|kwaliteit|2|neutraal|0|-|Keuze is beperkt in Hoogeveen
#S|rbz-0946|review|bezorging|sterren=2
K|ontvangen|kwaliteit|2|neutraal|0|-|Spiesjes half gaar
#S|rbz-0947|review|bezorging|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik bestel altijd hetzelfde, en altijd is het even goed. Meer hoef ik van een afhaalchinees niet.
#S|rbz-0948|review|bezorging|sterren=1
K|gebruiken|privacy|2|neutraal|1|-|Voedselvergiftiging, bevestigd door de huisarts.
K|hulp|geen|3|neutraal|0|-|Melding gemaakt bij de inspectie.
#S|rbz-0949|review|bezorging|sterren=4
K|ontvangen|bejegening|4|blijdschap|0|-|Gezellige chauffeur, altijd een praatje over de voetbal
#S|rbz-0950|review|bezorging|sterren=3
K|ontvangen|levering|2|neutraal|1|-|Pakketje één dag te laat,
K|ontvangen|kwaliteit|4|neutraal|0|-|onbeschadigd.
#S|rbz-0951|review|bezorging|sterren=2
K|ontvangen|levering|2|verwarring|1|-|Snap iemand dat systeem? Ze rijden door mijn straat, gaan terug naar het depot in Best en komen de volgende dag weer.
#S|rbz-0952|review|bezorging|sterren=5
K|ontvangen|levering|4|vertrouwen|0|-|Voor dure spullen kies ik alleen nog Zekerpost, nooit iets kwijt.
#S|rbz-0953|review|bezorging|sterren=1
K|aanvragen|geen|3|neutraal|0|-|Mijn gitaar verzekerd verstuurd naar Eindhoven.
K|ontvangen|kwaliteit|1|boosheid|0|-|Hals gebroken, koffer open, klem weg.
K|hulp|beleid|2|irritatie|2|-|Vervolgens moet je bewijzen dat hij heel wás, met een aankoopbon uit 1987.
K|hulp|wachttijd|2|teleurstelling|3|-|Na elf weken kreeg ik een aanbod van 60 euro.
K|hulp|bejegening|2|irritatie|0|-|Er zat niet eens een aanhef boven die brief.
#S|rbz-0954|review|bezorging|sterren=4
K|hulp|beleid|4|opluchting|1|-|Schade werd zonder morren vergoed, formulier invullen en klaar.
#S|rbz-0955|review|bezorging|sterren=3
K|hulp|beleid|3|neutraal|0|vraag|Binnen hoeveel dagen moet ik schade melden eigenlijk?
#S|rbz-0956|review|bezorging|sterren=5
K|ontvangen|kwaliteit|4|blijdschap|0|-|Heel aangekomen!
#S|rbz-0957|review|bezorging|sterren=2
K|ontvangen|levering|2|neutraal|2|-|Pakket heen en weer naar Zwolle gereisd
#S|rbz-0958|review|bezorging|sterren=4
K|wijzigen|beleid|4|blijdschap|0|-|Kosteloos een andere dag kiezen, top geregeld.
#S|rbz-0959|review|bezorging|sterren=1
K|wijzigen|digitaal|2|irritatie|1|-|Andere leverdag gekozen in de app, bevestigd ook.
K|ontvangen|fout|2|boosheid|2|-|Kwamen ze alsnog op de oude dag, toen wij in Kroatië zaten, en het lag een week in de zon.
#S|rbz-0960|review|bezorging|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn moeder van 88: 'dat is nog eens een gehaktbal'
#S|rbz-0961|review|bezorging|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Vader eet het op, dat is het voornaamste.
#S|rbz-0962|review|bezorging|sterren=2
K|betalen|prijs|2|bezorgdheid|0|angst|Als de prijs weer omhoog gaat kan mijn tante het niet meer betalen, daar lig ik wel eens wakker van.
#S|rbz-0963|review|bezorging|sterren=4
K|hulp|bereikbaarheid|4|blijdschap|0|-|Bij vragen krijg je gewoon Gerda aan de lijn.
K|hulp|bejegening|4|blijdschap|0|-|Die weet van elke klant wat hij lust.
#S|rbz-0964|review|bezorging|sterren=1
K|gebruiken|kwaliteit|1|teleurstelling|0|-|Smakeloze prak, mijn moeder is er vier kilo van afgevallen en dat doet me pijn.
#S|rbz-0965|review|bezorging|sterren=3
K|gebruiken|kwaliteit|2|neutraal|0|-|Het vlees is vaak wat droog,
K|gebruiken|kwaliteit|4|blijdschap|0|-|de vis op vrijdag is goed,
K|ontvangen|bejegening|4|blijdschap|0|-|en de vrijwilligers die het brengen zijn schatten.
#S|rbz-0966|review|webshop|sterren=1
K|aanvragen|geen|3|neutraal|0|-|Op 11 november drie paar sneakers besteld bij Sneakerschuur, totaal 287 euro.
K|ontvangen|informatie|2|irritatie|1|-|De status bleef drie weken op 'wordt ingepakt' staan.
K|wijzigen|bereikbaarheid|2|irritatie|2|-|Ik wilde annuleren, maar nergens een adres om dat te doen.
K|hulp|belofte|2|teleurstelling|2|-|Eén keer kreeg ik antwoord: 'maandag verzonden, erewoord'.
K|ontvangen|belofte|2|irritatie|2|-|Maandag kwam en ging, net als de vier maandagen daarna.
K|betalen|privacy|2|bezorgdheid|1|angst|Nu is de site offline en vrees ik dat het geld weg is.
#S|rbz-0967|review|webshop|sterren=4
K|ontvangen|levering|4|blijdschap|0|-|Bestelling compleet en op tijd.
#S|rbz-0968|review|webshop|sterren=5
K|orienteren|bejegening|4|vertrouwen|0|-|Ze raadden me een duurder model af omdat ik dat niet nodig had, zoiets schept vertrouwen.
#S|rbz-0969|review|webshop|sterren=2
K|ontvangen|fout|2|neutraal|1|-|Linker handschoen dubbel, rechter ontbreekt.
#S|rbz-0970|review|webshop|sterren=3
K|wijzigen|geen|3|neutraal|0|-|Alles teruggestuurd, paste niet.
K|betalen|wachttijd|3|neutraal|0|-|Na tien dagen geld terug.
#S|rbz-0971|review|webshop|sterren=1
K|wijzigen|informatie|2|boosheid|2|-|Retouradres blijkt in Shenzhen te liggen, verzendkosten 41 euro. Dat stond er vooraf natuurlijk niet bij!
#S|rbz-0972|review|webshop|sterren=4
K|wijzigen|beleid|4|opluchting|0|-|Bonnetje kwijt, toch mogen ruilen.
#S|rbz-0973|review|webshop|sterren=5
K|ontvangen|levering|5|blijdschap|0|-|Vanochtend besteld, vanavond in huis. Bizar goed!
#S|rbz-0974|review|webshop|sterren=2
K|hulp|bejegening|2|irritatie|0|-|Een chatbot met een vrouwennaam en een hartje, en geen steek verder.
#S|rbz-0975|review|webshop|sterren=3
K|aanvragen|digitaal|2|neutraal|1|-|Moest mijn wachtwoord herstellen, mailtje kwam na een uur.
#S|rbz-0976|review|webshop|sterren=4
K|ontvangen|kwaliteit|4|blijdschap|0|-|Mooi ingepakt als cadeau, met lint
#S|rbz-0977|review|webshop|sterren=1
K|ontvangen|kwaliteit|1|boosheid|0|-|Prullaria van de bovenste plank. Alles wat eruit kwam was al stuk.
#S|rbz-0978|review|webshop|sterren=5
K|ontvangen|kwaliteit|4|verrassing|0|-|Mooier dan op de foto, dat maak je niet vaak mee.
#S|rbz-0979|review|webshop|sterren=2
K|ontvangen|levering|2|teleurstelling|1|-|Het Sinterklaaspak kwam op 7 december.
#S|rbz-0980|review|webshop|sterren=3
K|geen|geen|3|neutraal|0|-|Zie mijn vorige recensie.
#S|rbz-0981|review|bezorging|sterren=4
K|aanvragen|digitaal|3|neutraal|0|-|Vooraf bestellen voor morgenavond kan ook.
K|ontvangen|levering|4|blijdschap|0|-|Zonder gedoe gebracht.
#S|rbz-0982|review|bezorging|sterren=1
K|hulp|belofte|2|teleurstelling|2|-|De bedrijfsleider zou mij persoonlijk bellen.
K|hulp|belofte|2|irritatie|3|-|Drie weken later heeft mijn telefoon nog geen bedrijfsleider gezien.
#S|rbz-0983|review|bezorging|sterren=5
K|hulp|belofte|4|verrassing+blijdschap|0|-|De chef beloofde dat hij mijn tip over de saus zou proberen, en verdraaid, hij staat nu op de kaart!
#S|rbz-0984|review|bezorging|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Vis droog, patat slap.
#S|rbz-0985|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|knapperig visje, romige ravigotte, precies wat ik nodig had
#S|rbz-0986|review|bezorging|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Haring kon beter, lekkerbek kon niet beter.
#S|rbz-0987|review|bezorging|sterren=1
K|ontvangen|informatie|2|irritatie|2|-|De hele avond 'wij zijn bezig met uw bestelling'. Waarmee dan? Graan zaaien voor het brood?
#S|rbz-0988|review|bezorging|sterren=5
K|ontvangen|levering|4|blijdschap|0|-|40 pizza's voor het schoolkamp, op de minuut en allemaal goed!
K|hulp|bejegening|4|dankbaarheid|0|-|De baas gaf er twee zakken drop bij voor de leiding.
#S|rbz-0989|review|bezorging|sterren=2
K|betalen|fout|2|neutraal|1|-|Bonkorting niet verrekend,
K|hulp|beleid|2|teleurstelling|1|-|achteraf kon men niets voor mij doen.
#S|rbz-0990|review|bezorging|sterren=4
K|betalen|fout|4|neutraal|1|-|Verkeerd bedrag afgerekend, na een belletje hetzelfde uur gecorrigeerd.
#S|rbz-0991|review|bezorging|sterren=3
K|aanvragen|beleid|2|teleurstelling|0|-|Jammer dat er op maandag niet bezorgd wordt.
#S|rbz-0992|review|bezorging|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zelfs mijn kieskeurige puber wil nog een portie
#S|rbz-0993|review|bezorging|sterren=1
K|ontvangen|fout|2|irritatie|1|-|De hele buurt heeft vanavond gegeten van Pronto behalve wij, en wij hadden besteld!
#S|rbz-0994|review|bezorging|sterren=2
K|ontvangen|bejegening|2|teleurstelling|0|-|Ik had fooi klaarliggen en een glaasje fris, maar hij was al weggereden zonder te groeten.
#S|rbz-0995|review|bezorging|sterren=4
K|ontvangen|levering|4|blijdschap|0|-|Eten kwam warm en vlot aan,
K|gebruiken|kwaliteit|2|neutraal|0|-|de friet had wat zout mogen hebben.
#S|rbz-0996|review|bezorging|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Standaard
#S|rbz-0997|review|bezorging|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Fantastische wraps
#S|rbz-0998|review|bezorging|sterren=1
K|ontvangen|levering|1|boosheid|2|-|Weer wachten. Weer koud. Weer sorry. Ik heb het gehad.
#S|rbz-0999|review|bezorging|sterren=2
K|ontvangen|informatie|2|neutraal|1|-|Geen mail gehad, geen sms, geen briefje.
K|ontvangen|levering|2|neutraal|2|-|Na een week bij toeval mijn pakket in de fietsenstalling gevonden.
#S|rbz-1000|review|bezorging|sterren=5
K|ontvangen|informatie|4|neutraal|0|-|Altijd een foto van waar het ligt
K|ontvangen|levering|4|vertrouwen|0|-|en het ligt er dan ook echt.
#S|rbz-1001|review|bezorging|sterren=2
K|gebruiken|geen|3|neutraal|0|-|Klant sinds de opening in 2019.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De eerste jaren niets dan goeds over de keuken.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Sinds ze met die bezorgplatforms werken gaat het bergafwaarts, je proeft de haast.
K|betalen|prijs|2|neutraal|0|-|En alles is een paar euro duurder.
K|terugkijken|geen|3|verlangen|0|wens|Ik hoop dat ze weer gewoon zelf gaan bezorgen, zoals vroeger met Piet op de brommer.
#S|rbz-1002|review|bezorging|sterren=4
K|aanvragen|prijs|4|neutraal|0|-|Afhalen scheelt tien procent.
K|ontvangen|wachttijd|4|neutraal|0|-|Eten stond al klaar toen ik binnenkwam.
K|ontvangen|bejegening|4|blijdschap|0|-|Kreeg nog een lolly voor de kleine mee.
#S|rbz-1003|review|bezorging|sterren=1
K|ontvangen|levering|3|neutraal|0|-|Om 18.10 kwam het bericht dat de koerier mijn eten had opgehaald.
K|ontvangen|digitaal|2|verwarring|1|-|Op de kaart zag ik hem de snelweg op draaien richting Utrecht, ik woon in Amersfoort-Noord.
K|hulp|bereikbaarheid|2|irritatie|2|-|Zijn telefoon stond uit.
K|hulp|informatie|2|irritatie|1|-|Van de helpdesk mocht ik 'geen conclusies trekken'.
K|ontvangen|levering|2|irritatie|2|-|Mijn conclusie: ergens in Utrecht heeft iemand heerlijk gegeten.
#S|rbz-1004|review|bezorging|sterren=5
K|aanleiding|geen|3|neutraal|0|-|Examen gehaald!
K|ontvangen|levering|4|blijdschap|0|-|De feestpizza was er al na 25 minuten
K|ontvangen|bejegening|4|verrassing+blijdschap|0|-|en in de doos had iemand met ketchup GEFELICITEERD geschreven.
#S|rbz-1005|review|bezorging|sterren=3
K|aanvragen|geen|3|neutraal|0|-|Voor het eerst via dit platform besteld.
K|aanvragen|digitaal|4|blijdschap|0|-|Het wijst zich vanzelf.
K|ontvangen|levering|2|neutraal|1|-|De voorspelde tijd was te rooskleurig, tel er gerust twintig minuten bij op.
K|betalen|prijs|2|neutraal|0|-|Let op de servicekosten.
#S|rbz-1006|review|bezorging|sterren=2
K|ontvangen|kwaliteit|2|neutraal|0|-|Yoghurtdressing was uitgelopen over de baklava.
K|hulp|wachttijd|2|neutraal|1|-|Via de app gemeld, na vier dagen nog geen reactie.
#S|rbz-1007|review|bezorging|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Voor wie van scherp houdt: neem de Szechuan aubergine.
K|ontvangen|kwaliteit|4|blijdschap|0|-|Warm en in goede bakken die je kunt hergebruiken.
#S|rbz-1008|review|bezorging|sterren=1
K|aanvragen|fout|2|irritatie|1|-|Er stond '2+1 gratis', ik betaal er drie.
K|hulp|bejegening|2|irritatie|1|-|De medewerkster zei: 'dan moet u beter opletten'.
K|terugkijken|geen|2|irritatie|0|-|Dat ga ik doen, bij een ander.
#S|rbz-1009|review|bezorging|sterren=4
K|ontvangen|fout|2|neutraal|0|-|Ze hadden een pizza verkeerd.
K|hulp|fout|4|neutraal|0|-|Ik mocht die houden
K|ontvangen|levering|4|blijdschap|0|-|en de goede was er een kwartier daarna.
#S|rbz-1010|review|bezorging|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Lekkere hamburgers,
K|gebruiken|kwaliteit|2|neutraal|0|-|maar de broodjes vielen uit elkaar van het vocht.
#S|rbz-1011|review|bezorging|sterren=5
K|ontvangen|bejegening|4|dankbaarheid|0|-|Ik gaf een te hoog huisnummer op en de koerier heeft vier portieken afgezocht, met een lach.
#S|rbz-1012|review|bezorging|sterren=2
K|ontvangen|bejegening|2|irritatie|0|-|Als je geen fooi geeft in de app kijken ze je aan of je hun fiets gestolen hebt.
#S|rbz-1013|review|bezorging|sterren=4
K|betalen|geen|3|neutraal|0|-|Fooi geven kan achteraf,
K|betalen|beleid|4|blijdschap|0|-|dat vind ik eerlijker dan vooraf.
#S|rbz-1014|review|bezorging|sterren=1
K|hulp|wachttijd|2|irritatie|2|-|De chat zet je in een rij, en als je even naar de keuken loopt ben je eruit gegooid.
K|hulp|herhaling|2|irritatie|2|-|Mocht ik weer achteraan aansluiten en opnieuw uitleggen wat er aan de hand was.
K|hulp|bereikbaarheid|2|teleurstelling|3|-|Om 23.15 heb ik het opgegeven.
#S|rbz-1015|review|bezorging|sterren=3
K|hulp|bejegening|4|blijdschap|0|-|Begripvolle medewerker
K|hulp|beleid|2|neutraal|0|-|die helaas geen bevoegdheid had om iets terug te geven.
#S|rbz-1016|review|bezorging|sterren=5
K|betalen|wachttijd|4|blijdschap|0|-|geld binnen 1 dag terug, netjes
#S|rbz-1017|review|bezorging|sterren=2
K|betalen|beleid|2|irritatie|1|-|€2,50 compensatie op een mislukte maaltijd van €34. Dat is nog geen kroket.
#S|rbz-1018|review|bezorging|sterren=4
K|betalen|beleid|4|verrassing|0|-|Ongevraagd een tegoed van vijf euro gekregen vanwege de late bezorging.
K|terugkijken|geen|4|vertrouwen|0|-|Zo bind je klanten.
#S|rbz-1019|review|bezorging|sterren=1
K|betalen|digitaal|2|irritatie|2|-|Dat tegoed werkt alleen in de app, de app werkt niet op mijn telefoon, en in de zaak zelf 'kennen ze dat systeem niet'.
#S|rbz-1020|review|bezorging|sterren=3
K|betalen|beleid|3|neutraal|0|vraag|Hoe lang is zo'n voucher eigenlijk geldig?
#S|rbz-1021|review|bezorging|sterren=5
K|terugkijken|geen|4|blijdschap+vertrouwen|0|-|Wij zweren bij de Koreaan op de Haagweg, onze vrijdag is geen vrijdag zonder.
#S|rbz-1022|review|bezorging|sterren=2
K|aanleiding|geen|3|neutraal|0|-|Stroomuitval in de straat, dus niks kon op het vuur.
K|aanvragen|levering|2|neutraal|1|-|Iedereen had hetzelfde idee en de bezorgtijd liep op tot twee uur.
K|ontvangen|kwaliteit|2|teleurstelling|0|-|Bij kaarslicht koude loempia's gegeten.
#S|rbz-1023|review|bezorging|sterren=4
K|aanvragen|informatie|4|neutraal|0|-|De zaak belde dat ze geen tonijn meer hadden en vroegen wat ik ervoor in de plaats wilde.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De zalm was minstens zo lekker.
#S|rbz-1024|review|bezorging|sterren=1
K|ontvangen|fout|2|irritatie|0|-|Ongevraagd hebben ze alle zalm vervangen door surimi.
K|betalen|prijs|2|boosheid|0|-|Wel de volle mep gerekend voor die nepkrab!
#S|rbz-1025|review|bezorging|sterren=3
K|ontvangen|levering|3|neutraal|0|-|Zondag besteld, iets langer geduurd.
K|ontvangen|kwaliteit|3|neutraal|0|-|Warm genoeg.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Lekkere sauzen.
#S|rbz-1026|review|bezorging|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Hemelse roti
#S|rbz-1027|review|bezorging|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Karige portie, lauwe prak
#S|rbz-1028|review|bezorging|sterren=4
K|ontvangen|kwaliteit|4|blijdschap|0|-|Composteerbare bakjes, ga zo door.
#S|rbz-1029|review|bezorging|sterren=1
K|ontvangen|levering|2|boosheid|2|-|Je kunt het schudden: geen eten, geen bericht, geen geld.
#S|rbz-1030|review|bezorging|sterren=3
K|ontvangen|bejegening|4|blijdschap|0|-|De bezorger had zelf zin in mijn bestelling, zei hij, en gaf nog een sausadvies.
K|gebruiken|kwaliteit|3|neutraal|0|-|De saus viel mee noch tegen.
#S|rbz-1031|review|bezorging|sterren=5
K|ontvangen|levering|4|opluchting|0|-|Gasten onverwacht voor de deur, koelkast leeg, en een half uur later stond er een complete Libanese tafel. Gered!
#S|rbz-1032|review|bezorging|sterren=2
K|aanvragen|geen|3|neutraal|0|-|Wekelijkse boodschappen, 138 euro.
K|ontvangen|levering|4|neutraal|0|-|Bezorger was er op de afgesproken tijd.
K|ontvangen|fout|2|neutraal|1|-|Bij het uitpakken bleek een hele krat van iemand anders te zijn, met kattenvoer en bier.
K|hulp|wachttijd|2|irritatie|2|-|Een uur aan de telefoon om dat uit te leggen.
K|hulp|beleid|2|verwarring|1|vraag|De verkeerde spullen moest ik 'vernietigen', ook de volle fles whisky, begrijp jij het?
K|betalen|wachttijd|4|neutraal|0|-|De 41 euro was wel dezelfde week teruggestort.
#S|rbz-1033|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|vertrouwen|0|-|Het huismerk is even goed als de A-merken.
K|betalen|prijs|4|blijdschap|0|-|Scheelt al gauw een tientje per week.
#S|rbz-1034|review|bezorging|sterren=1
K|aanvragen|levering|1|boosheid|3|-|al 3 weken geen bezorgslot te krijgen in Purmerend, waarvoor betaal ik dat abonnement dan nog??
#S|rbz-1035|review|bezorging|sterren=5
K|ontvangen|beleid|4|blijdschap|0|-|Ze nemen oude batterijen, statiegeldflessen én retourpakketten mee, dat scheelt mij drie ritjes.
#S|rbz-1036|review|bezorging|sterren=3
K|ontvangen|informatie|2|neutraal|0|-|De bon kwam pas een dag later per mail.
K|ontvangen|fout|3|neutraal|0|-|Eén product te veel gekregen, één te weinig, dus gelijkspel.
#S|rbz-1037|review|bezorging|sterren=2
K|ontvangen|kwaliteit|2|irritatie|0|-|Zes zakjes sla besteld voor een feest, stuk voor stuk met houdbaarheid van de dag zelf.
#S|rbz-1038|review|bezorging|sterren=4
K|hulp|beleid|4|blijdschap|1|-|Versgarantie is geen praatje: foto van de zachte komkommer en hup, geld terug.
#S|rbz-1039|review|bezorging|sterren=1
K|gebruiken|privacy|2|bezorgdheid|0|-|Er staat babymelk op de terugroeplijst die ik vorige week van hen kreeg.
K|gebruiken|informatie|1|boosheid|1|-|En dat moet ik in de krant lezen in plaats van dat ze hun klanten mailen!
#S|rbz-1040|review|bezorging|sterren=5
K|gebruiken|informatie|4|vertrouwen|0|-|Binnen een uur na de terugroepactie kreeg ik een telefoontje of ik dat product in huis had. Heel zorgvuldig.
#S|rbz-1041|review|bezorging|sterren=3
K|aanvragen|prijs|2|neutraal|0|-|In de avond kost bezorgen 7,50, 's middags 3,50.
K|aanvragen|geen|3|neutraal|0|-|Ik kies dus maar voor 's middags.
#S|rbz-1042|review|bezorging|sterren=4
K|ontvangen|levering|4|blijdschap|0|-|Eén keer in 2 jaar te laat, dat is een keurig gemiddelde.
#S|rbz-1043|review|bezorging|sterren=2
K|ontvangen|bejegening|2|irritatie|0|-|Chagrijn aan de deur, elke dinsdag weer
#S|rbz-1044|review|bezorging|sterren=5
K|ontvangen|bejegening|4|blijdschap|0|-|zonnetje aan de deur elke dinsdag
#S|rbz-1045|review|bezorging|sterren=1
K|ontvangen|privacy+bejegening|2|boosheid|0|-|Krat op mijn voet laten vallen en wegrijden, ik heb twee blauwe tenen.
K|hulp|bereikbaarheid|2|irritatie|2|-|Het hoofdkantoor is alleen per brief te bereiken, we leven toch niet in 1950.
#S|rbz-1046|review|bezorging|sterren=4
K|hulp|bejegening|4|neutraal|0|-|Na mijn klacht over de parkeermanieren van de bus is er met de chauffeur gepraat.
K|ontvangen|bejegening|4|blijdschap|0|-|Nu parkeert hij keurig en zwaait hij zelfs.
#S|rbz-1047|review|bezorging|sterren=3
K|ontvangen|geen|3|neutraal|0|vraag|Hoe weet de bezorger eigenlijk of ik liever gebeld of geappt word?
#S|rbz-1048|review|bezorging|sterren=2
K|ontvangen|levering|2|neutraal|1|-|De pakketautomaat was vol dus kon het niet afgeleverd worden.
K|ontvangen|digitaal|2|irritatie|1|-|Drie dagen later opende het verkeerde luikje, met andermans lampenkap erin.
#S|rbz-1049|review|bezorging|sterren=5
K|ontvangen|digitaal|4|blijdschap|0|-|Kluisjeswand is ideaal, 's nachts om één uur nog mijn pakket opgehaald!
#S|rbz-1050|review|bezorging|sterren=1
K|ontvangen|storing|2|irritatie|2|-|Automaat dood, scherm zwart, pakket erin, ik erbuiten.
K|hulp|bereikbaarheid|2|irritatie|2|-|Het noodnummer op de sticker is van een sauna in Venray.
#S|rbz-1051|review|bezorging|sterren=4
K|aanvragen|digitaal|4|blijdschap|0|-|Label maken zonder printer, heel handig.
K|ontvangen|levering|4|neutraal|0|-|Ontvanger had het de dag erop.
#S|rbz-1052|review|bezorging|sterren=3
K|aanvragen|prijs|2|neutraal|0|-|Het tarief naar Duitsland is in een jaar met drie euro gestegen.
K|ontvangen|levering|4|blijdschap|0|-|Aankomen doet het altijd.
#S|rbz-1053|review|bezorging|sterren=2
K|ontvangen|fout|2|bezorgdheid|1|angst|Mijn urinemonster ligt nu al vier dagen ergens in een depot, straks is het onbruikbaar en moet ik weer nuchter naar de polikliniek.
#S|rbz-1054|review|bezorging|sterren=5
K|ontvangen|levering|4|dankbaarheid|0|-|Met spoed een hartmonitor laten bezorgen, binnen drie uur. Dank aan de koerier die ervoor omreed.
#S|rbz-1055|review|bezorging|sterren=1
K|ontvangen|levering|2|teleurstelling|3|-|Het cadeau voor mijn zus in Curaçao is na twee maanden als 'onbestelbaar' teruggekomen.
K|ontvangen|informatie|2|verwarring|1|vraag|Het adres klopt tot op de letter, dus wat is er nou misgegaan?
#S|rbz-1056|review|bezorging|sterren=4
K|ontvangen|levering|4|verrassing|0|-|Vier dagen naar Australië, dat had ik nooit verwacht.
#S|rbz-1057|review|bezorging|sterren=3
K|ontvangen|levering|3|neutraal|0|-|Niet snel niet traag.
#S|rbz-1058|review|bezorging|sterren=2
K|hulp|informatie|2|irritatie|1|-|'Onze excuses voor het ongemak' onder elke mail, en nergens een oplossing.
#S|rbz-1059|review|bezorging|sterren=5
K|hulp|bejegening|4|verrassing+blijdschap|0|-|Als goedmaker kreeg ik een doos chocola gestuurd met een persoonlijk briefje van de depotchef.
#S|rbz-1060|review|bezorging|sterren=1
K|hulp|herhaling|1|boosheid|3|-|ik ga niet NOG een keer mijn trackingnummer spellen, zoek het uit
#S|rbz-1061|review|bezorging|sterren=4
K|hulp|herhaling|4|blijdschap|0|-|In één gesprek alles geregeld.
#S|rbz-1062|review|bezorging|sterren=2
K|ontvangen|bejegening|2|irritatie|0|-|Nen botterik van ne koerier, hij stak zijn toestel onder mijn neus en blafte 'tekenen'.
#S|rbz-1063|review|bezorging|sterren=5
K|ontvangen|levering|4|blijdschap|0|-|Binnen de 24 uur in Oostende, daar kan geen enkele winkel tegenop!
#S|rbz-1064|review|bezorging|sterren=3
K|ontvangen|geen|3|neutraal|0|-|Afgehaald in den nachtwinkel, dat ging vanzelf.
#S|rbz-1065|review|bezorging|sterren=1
K|ontvangen|levering|2|irritatie|3|-|Zes weken wachten op een pakje uit Namen. Te voet waren ze er al.
K|hulp|doorverwijzing|2|irritatie|2|-|De Nederlandstalige dienst stuurt u naar de Franstalige en omgekeerd.
#S|rbz-1066|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Den dagschotel van 't Hoekske is elke dag anders, altijd verse patatjes.
K|betalen|prijs|3|neutraal|0|-|11 euro, soep inbegrepen.
#S|rbz-1067|review|bezorging|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|te veel peper, te weinig saus
#S|rbz-1068|review|bezorging|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Om te stelen zo lekker!!
#S|rbz-1069|review|bezorging|sterren=1
K|aanleiding|geen|3|neutraal|0|-|Voor 't eerste communiefeest van onzen Lowie hadden we een traiteur uit Zottegem genomen.
K|aanvragen|informatie|4|blijdschap|0|-|Op de proeverij was alles tot in de puntjes uitgelegd.
K|ontvangen|levering|2|neutraal|2|-|De dag zelf kwamen ze aan om twee uur in plaats van half twaalf.
K|ontvangen|kwaliteit|2|teleurstelling|0|-|De garnaalkroketten waren ontdooid en weer aangevroren, ge zag het zo.
K|ontvangen|fout|2|irritatie|0|-|Geen kindermenu's bij, terwijl er twaalf bagatten aan tafel zaten.
K|hulp|bejegening|1|boosheid|1|-|En dan durft die mens nog zeggen dat we 'moeilijke klanten' zijn.
K|terugkijken|geen|1|boosheid|0|-|Ik raad het mijn ergste vijand nog niet aan.
#S|rbz-1070|review|bezorging|sterren=5
K|orienteren|geen|3|neutraal|0|-|Via een kennis bij deze thuiskok in Wetteren terechtgekomen.
K|aanvragen|beleid|3|neutraal|0|-|Ge kunt tot de dag ervoor nog doorgeven hoeveel man er is.
K|ontvangen|levering|4|blijdschap|0|-|Madam kwam persoonlijk, mooi op tijd en met de glimlach.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Haar konijn met pruimen, daar wordt ge stil van.
#S|rbz-1071|review|bezorging|sterren=3
K|ontvangen|levering|4|blijdschap|0|-|Vlotte levering.
K|gebruiken|kwaliteit|2|neutraal|0|-|Tomatensoep uit een brik precies.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Vleesbrood was dan weer goed.
#S|rbz-1072|review|bezorging|sterren=2
K|betalen|informatie|2|verwarring|1|vraag|Ze spreken van 'gratis levering' maar op mijn ticketje staat 3,90. Hoe zit dat nu juist?
#S|rbz-1073|review|bezorging|sterren=4
K|hulp|fout|4|neutraal|1|-|Foute cola gekregen, direct komen wisselen.
#S|rbz-1074|review|bezorging|sterren=1
K|aanvragen|storing+digitaal|2|irritatie|2|-|App in panne, juist op zondagavond als half Vlaanderen frieten wil.
#S|rbz-1075|review|bezorging|sterren=5
K|terugkijken|geen|4|blijdschap|0|-|Aan iedereen in de streek van Tielt: bestel bij Da Renzo, ge gaat er geen spijt van hebben.
#S|rbz-1076|review|bezorging|sterren=2
K|ontvangen|bejegening|2|teleurstelling|1|-|Mijn moeder is slecht te been en vroeg of hij het tot in de keuken wou zetten. 'Da's mijn werk ni', was 't antwoord.
#S|rbz-1077|review|bezorging|sterren=4
K|ontvangen|bejegening|4|dankbaarheid|0|-|Chauffeur van dienst heeft mijn bakken bier zomaar tot in de kelder gedragen, hij wou er zelfs geen drinkgeld voor.
#S|rbz-1078|review|bezorging|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Deftig eten, niks speciaals
#S|rbz-1079|review|bezorging|sterren=1
K|ontvangen|kwaliteit|1|boosheid|0|-|Koude smurrie
#S|rbz-1080|review|bezorging|sterren=5
K|ontvangen|levering|4|opluchting|0|-|De suikerbonen waren er juist op tijd voor het babyborreltje, want onze kleine was drie weken te vroeg.
#S|rbz-1081|review|bezorging|sterren=2
K|ontvangen|levering|2|irritatie|1|-|Gazet altijd te laat sinds den nieuwen bode.
#S|rbz-1082|review|bezorging|sterren=4
K|gebruiken|levering|4|blijdschap|0|-|Verse broodjes elken dag rond zeven uur, zelfs met kermis.
#S|rbz-1083|review|bezorging|sterren=1
K|betalen|wachttijd|2|irritatie|2|-|Ik wacht al van in februari op mijn centen en krijg elke keer te horen dat 'boekhouding ermee bezig is'.
K|betalen|geen|2|boosheid|0|wens|Mijn geld, nu!
#S|rbz-1084|review|bezorging|sterren=3
K|aanvragen|geen|3|neutraal|0|vraag|Kunnen jullie ook in Voeren leveren?
#S|rbz-1085|review|bezorging|sterren=5
K|hulp|bejegening|4|dankbaarheid|0|-|Zo'n geduldige meneer aan de lijn, hij heeft ons mémé heel de bestelling voorgelezen.
#S|rbz-1086|review|bezorging|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Vroeger was dat een begrip in Leuven, nu is 't fabriekskost.
#S|rbz-1087|review|webshop|sterren=4
K|ontvangen|levering|4|blijdschap|0|-|Alles goed toegekomen, geen opmerkingen.
#S|rbz-1088|review|webshop|sterren=1
K|hulp|bereikbaarheid|2|boosheid|3|-|Acht keer gebeld, acht keer 'dit nummer is niet in gebruik'. Ge zijt gewaarschuwd.
#S|rbz-1089|review|webshop|sterren=2
K|wijzigen|prijs|2|irritatie|1|-|Terugsturen op eigen kosten, 14 euro vanuit Brugge, ge denkt dan wel twee keer na.
#S|rbz-1090|review|webshop|sterren=5
K|aanvragen|bejegening|4|blijdschap|0|-|Heel behulpzame winkel, ze belden zelf om te zeggen dat de kleur op foto wat afwijkt.
K|ontvangen|kwaliteit|4|blijdschap|0|-|Pakje zag er uit om door een ringetje te halen.
#S|rbz-1091|review|webshop|sterren=3
K|ontvangen|levering|2|neutraal|1|-|Week te laat,
K|ontvangen|kwaliteit|4|blijdschap|0|-|schoon verpakt.
#S|rbz-1092|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Goe gerief!
#S|rbz-1093|review|bezorging|sterren=1
K|ontvangen|fout|2|boosheid|1|-|Drie keer gezegd dat onze zoon allergisch is aan pinda, en dan satésaus op zijn kip. Zijt ge nu helemaal zot geworden?
K|gebruiken|privacy|2|bezorgdheid+opluchting|1|-|Spoed in Jette, gelukkig waren we er op tijd bij.
#S|rbz-1094|review|bezorging|sterren=5
K|gebruiken|privacy|4|vertrouwen|0|-|Ze noteren onze allergieën in de computer en vragen er elke keer achter, dat stelt mij gerust.
#S|rbz-1095|review|bezorging|sterren=2
K|aanvragen|beleid|2|irritatie|1|-|Leveren doen ze enkel binnen de ring, wij wonen er welgeteld tachtig meter buiten.
#S|rbz-1096|review|bezorging|sterren=3
K|ontvangen|geen|3|neutraal|0|-|De facteur had zich van bus vergist, de gebuur kwam het brengen.
#S|rbz-1097|review|bezorging|sterren=4
K|ontvangen|informatie|4|neutraal|0|-|Via sms weet ge tussen welke uren ge moet thuis zijn.
K|ontvangen|levering|4|blijdschap|0|-|Da klopt meestal.
#S|rbz-1098|review|bezorging|sterren=1
K|ontvangen|levering|2|irritatie|2|-|Tussen 8 en 18 uur, zei den Pakjesman. 't Is 19 uur en ik heb nog geen boterham kunnen gaan halen.
#S|rbz-1099|review|bezorging|sterren=5
K|ontvangen|kwaliteit|4|blijdschap|0|-|Warm, vers, schoon gepresenteerd. Wat moet ne mens meer hebben.
#S|rbz-1100|review|bezorging|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|De paella was meer rijst dan iets anders,
K|betalen|prijs|2|irritatie|0|-|te duur voor 19 euro.
#S|rbz-1101|review|bezorging|sterren=3
K|betalen|geen|3|neutraal|0|-|Cash betaald, gepast geld gevraagd.
#S|rbz-1102|review|bezorging|sterren=5
K|aanvragen|digitaal|4|verrassing|0|-|Ik ben 81 en heb dat zelf besteld met den tablet, mijn kinderen geloven het niet!
#S|rbz-1103|review|bezorging|sterren=1
K|terugkijken|geen|1|boosheid|0|-|Ver van wegblijven
#S|rbz-1104|review|bezorging|sterren=4
K|ontvangen|bejegening|4|blijdschap|0|-|Rustige, beleefde koerier in Hoboken
#S|rbz-1105|review|bezorging|sterren=2
K|ontvangen|levering+informatie|2|bezorgdheid|1|vraag|Mijn insuline zou hier om 10 uur zijn, het is nu half drie en niemand kan mij zeggen waar de camionette zit?
#S|rbz-1106|review|bezorging|sterren=3
K|aanleiding|geen|3|neutraal|0|-|Mijn dochter is vegetariër geworden, dus op zoek naar een nieuw adres.
K|orienteren|kwaliteit|4|blijdschap|0|-|De kaart van Groen & Gretig zag er veelbelovend uit.
K|aanvragen|digitaal|4|blijdschap|0|-|Bestellen deed ik in een paar minuten.
K|ontvangen|levering|3|neutraal|0|-|Na een uur kwam het, zoals aangekondigd.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De halloumi piepte niet, maar kraakte, zo hard was hij.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De linzensalade daarentegen hebben we om gevochten.
#S|rbz-1107|review|bezorging|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Lekkerste veganistische snacks van Nijmegen
#S|rbz-1108|review|bezorging|sterren=1
K|aanvragen|geen|3|neutraal|0|-|Vorige week woensdag rond etenstijd vier pizza's besteld.
K|ontvangen|levering|2|neutraal|2|-|Eerst dertig minuten, toen zestig, toen negentig.
K|wijzigen|beleid|2|irritatie|1|-|Afzeggen? Kan niet, want 'in de oven'.
K|ontvangen|kwaliteit|2|irritatie|0|-|Die oven staat dan kennelijk uit, want wat er kwam was ijskoud.
K|hulp|bejegening|2|boosheid|0|-|Bij mijn klacht werd er gegrinnikt op de achtergrond, ik hoorde het duidelijk.
#S|rbz-1109|review|bezorging|sterren=4
K|ontvangen|levering|4|blijdschap|0|-|In vergelijking met de vorige bezorgdienst een verademing: op tijd, compleet en beleefd.
#S|rbz-1110|review|bezorging|sterren=2
K|ontvangen|levering|2|neutraal|1|-|Volgens planning 17.45, in werkelijkheid 19.00.
K|ontvangen|informatie|2|teleurstelling|0|-|Een kort berichtje had een hoop gescheeld.
#S|rbz-1111|review|bezorging|sterren=5
K|ontvangen|informatie|4|blijdschap|0|-|Een belletje vooraf dat het iets later werd, daar kan menig bedrijf nog wat van leren.
#S|rbz-1112|review|bezorging|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Prima salades
K|gebruiken|kwaliteit|2|irritatie|0|-|maar dat brood, nee.
#S|rbz-1113|review|bezorging|sterren=1
K|betalen|prijs|1|boosheid|0|-|Negentien euro voor een tosti met bezorging, ze zijn niet goed wijs.
#S|rbz-1114|review|bezorging|sterren=4
K|betalen|prijs|3|neutraal|0|-|Niet de goedkoopste.
K|gebruiken|kwaliteit|4|vertrouwen|0|-|Wel eentje waarop je aankunt.
#S|rbz-1115|review|bezorging|sterren=2
K|ontvangen|fout|2|irritatie|0|-|Ze plakten de stickers verkeerd om, dus mijn vader kreeg de pittige en mijn broer de kinderportie.
#S|rbz-1116|review|bezorging|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|alles op!
#S|rbz-1117|review|bezorging|sterren=3
K|terugkijken|geen|3|neutraal|0|-|Zal niet mijn vaste adres worden, maar voor een keer is het goed.
#S|rbz-1118|review|bezorging|sterren=4
K|ontvangen|levering|3|neutraal|0|-|Twintig minuten extra in verband met de kermis.
K|ontvangen|bejegening|4|blijdschap|0|-|Daar werd keurig sorry voor gezegd.
#S|rbz-1119|review|bezorging|sterren=1
K|hulp|informatie|2|verwarring|2|-|Wat een rare mail: eerst bieden ze 100% terug, drie regels verder 'maximaal 20%', en onderaan staat dat de zaak gesloten is.
#S|rbz-1120|review|bezorging|sterren=2
K|ontvangen|kwaliteit|2|teleurstelling|0|-|Eén grote plons, want de currybak lag op zijn kop.
#S|rbz-1121|review|bezorging|sterren=5
K|ontvangen|kwaliteit|4|verrassing|0|-|Alles rechtop, drie lagen folie, geen druppel gemorst op 6 km kinderkopjes.
#S|rbz-1122|review|bezorging|sterren=4
K|hulp|bejegening|4|blijdschap|0|-|Nette afhandeling van een kleine klacht.
#S|rbz-1123|review|bezorging|sterren=3
K|hulp|wachttijd|2|neutraal|1|-|Reactie duurde twee dagen,
K|betalen|beleid|4|neutraal|0|-|wel meteen het volle bedrag vergoed.
#S|rbz-1124|review|bezorging|sterren=1
K|ontvangen|levering|2|irritatie|2|-|Dit bedrijf leeft in een andere tijdzone.
K|ontvangen|levering|2|boosheid|2|-|Mijn 'avondeten' werd om kwart voor twaalf bezorgd, ik lag in bed!
#S|rbz-1125|review|bezorging|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Uitstekende kwaliteit
K|betalen|prijs|4|blijdschap|0|-|en niet duur
#S|rbz-1126|review|bezorging|sterren=2
K|aanvragen|digitaal|2|irritatie|1|-|Alleen te bestellen met een account en wachtwoord van minstens 14 tekens. Voor een broodje kaas.
#S|rbz-1127|review|bezorging|sterren=4
K|aanvragen|bereikbaarheid|4|neutraal|0|-|Je kunt ze gewoon appen, binnen een minuut bevestigd.
#S|rbz-1128|review|bezorging|sterren=3
K|ontvangen|fout|2|neutraal|0|-|Groot besteld, medium gekregen.
K|hulp|fout|3|neutraal|0|-|Verschil verrekenen ze volgende keer.
#S|rbz-1129|review|bezorging|sterren=1
K|hulp|belofte|2|irritatie|2|-|Drie keer 'volgende keer rekenen we het af', drie keer vergeten.
#S|rbz-1130|review|bezorging|sterren=5
K|hulp|belofte|4|blijdschap|0|-|Beloofden bij de volgende bestelling een gratis toetje en jawel, daar was de mousse.
#S|rbz-1131|review|bezorging|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Wat een afknapper, die beroemde cheesecake.
#S|rbz-1132|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Heerlijk ijs, nog stevig bij aankomst
#S|rbz-1133|review|bezorging|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|ijs was ijs
#S|rbz-1134|review|bezorging|sterren=1
K|ontvangen|bejegening|1|boosheid|0|-|De jongen graaide het geld uit mijn hand en riep dat hij er recht op had.
K|ontvangen|privacy|2|bezorgdheid|0|angst|Sindsdien durf ik de deur niet meer open te doen als ik alleen ben.
#S|rbz-1135|review|bezorging|sterren=5
K|ontvangen|bejegening|5|dankbaarheid|0|-|De koerier hoorde mijn rookmelder, belde de buren én de brandweer. We hebben ons huis nog dankzij hem.
#S|rbz-1136|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Goede gehaktballen, zoals thuis.
#S|rbz-1137|review|bezorging|sterren=2
K|betalen|beleid|2|irritatie|0|-|Contant niet toegestaan, pinnen ook niet, alleen de app. En wie geen smartphone heeft moet zeker verhongeren.
#S|rbz-1138|review|bezorging|sterren=3
K|betalen|beleid|3|neutraal|0|vraag|Nemen jullie ook cadeaukaarten van andere ketens aan?
#S|rbz-1139|review|bezorging|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn kat ligt spinnend naast de lege kibbelingbak, dat zegt genoeg.
#S|rbz-1140|review|bezorging|sterren=1
K|gebruiken|kwaliteit|2|irritatie|0|-|Verbrand, koud én zout. De heilige drie-eenheid van slecht eten.
#S|rbz-1141|review|bezorging|sterren=2
K|aanvragen|geen|3|neutraal|0|-|Wij hadden via Thuisdis een tafelgrill met vlees voor zes gereserveerd.
K|ontvangen|levering|4|blijdschap|0|-|Gebracht op de afgesproken tijd, niets mis mee.
K|ontvangen|informatie|2|neutraal|1|-|Er lag geen handleiding bij, dus het aansluiten werd een avontuur.
K|gebruiken|storing|2|irritatie|1|-|Na een kwartier sloeg de grill af en alle stoppen met hem mee.
K|hulp|bereikbaarheid|2|irritatie|1|-|De storingsdienst had een voicemail die vol was.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het vlees hebben we in de koekenpan gebakken en dat was van goede kwaliteit.
K|betalen|geen|3|verlangen|0|wens|Een deel van de huurprijs terug zou ik billijk vinden.
#S|rbz-1142|review|bezorging|sterren=5
K|ontvangen|levering|4|blijdschap|0|-|Op de minuut af
K|gebruiken|kwaliteit|4|blijdschap|0|-|en weer verrukkelijk.
#S|rbz-1143|review|bezorging|sterren=1
K|ontvangen|fout|1|boosheid|1|-|Ik trof een bezorgbon in de tas met opmerking 'lastige klant'. Nou bedankt, hoor!
#S|rbz-1144|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Eindelijk weer eens echte patat in Hilversum
#S|rbz-1145|review|bezorging|sterren=3
K|ontvangen|kwaliteit|3|neutraal|0|-|Beetje afgekoeld maar goed.
#S|rbz-1146|review|bezorging|sterren=2
K|aanvragen|fout|2|verwarring|1|-|Volgens mijn bevestiging heb ik 11 flessen azijn besteld, ik weet zeker dat ik er één aantikte.
K|wijzigen|beleid|2|neutraal|1|-|Terugnemen doen ze alleen als alles dicht is en ik ze zelf terugbreng.
#S|rbz-1147|review|bezorging|sterren=5
K|wijzigen|beleid|4|opluchting|0|-|Dom van mij, tien komkommers besteld in plaats van één; de bezorger nam er negen weer mee en het werd verrekend.
#S|rbz-1148|review|bezorging|sterren=1
K|aanvragen|digitaal|2|irritatie|1|-|Site vroeg of ik 18 was, klik ja, terug naar het begin, klik ja, terug naar het begin.
K|aanvragen|geen|2|irritatie|3|-|Laat dan maar.
#S|rbz-1149|review|bezorging|sterren=4
K|ontvangen|kwaliteit|4|blijdschap|0|-|Wijn op de juiste temperatuur bezorgd, klasse
#S|rbz-1150|review|bezorging|sterren=3
K|orienteren|informatie|2|neutraal|0|-|Bij de wijnen staat niet welk jaar het is.
K|gebruiken|kwaliteit+prijs|4|blijdschap|0|-|De rode was goed voor de prijs.
#S|rbz-1151|review|bezorging|sterren=2
K|ontvangen|kwaliteit|2|neutraal|1|-|Eén fles gebroken, de andere vijf plakten eraan vast.
#S|rbz-1152|review|bezorging|sterren=5
K|terugkijken|geen|4|blijdschap|0|-|Warm aanbevolen
#S|rbz-1153|review|bezorging|sterren=4
K|terugkijken|geen|4|blijdschap|0|-|Wij komen terug.
#S|rbz-1154|review|bezorging|sterren=1
K|ontvangen|levering|2|irritatie|2|-|7 man, 7 lege magen, 2 uur. Reken maar uit hoe gezellig het was.
#S|rbz-1155|review|bezorging|sterren=3
K|ontvangen|bejegening|4|blijdschap|0|-|Grappige koerier, hij deed een buiginkje.
K|gebruiken|kwaliteit|2|neutraal|0|-|Sushi had wat frisser gemogen.
#S|rbz-1156|review|bezorging|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Rijst plakkerig, vis dun gesneden
K|betalen|prijs|2|irritatie|0|-|en daarvoor 32 euro, kom nou.
#S|rbz-1157|review|bezorging|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|De chef heeft een gouden hand voor noedels.
#S|rbz-1158|review|bezorging|sterren=4
K|ontvangen|levering|4|blijdschap|0|-|Altijd stipt, sneller dan een pizza uit de oven.
#S|rbz-1159|review|bezorging|sterren=1
K|gebruiken|privacy|2|bezorgdheid|1|-|Vlak na mijn bestelling kreeg ik een nep-sms over 'bijbetalen voor uw pakket', en ze wisten mijn naam én mijn bestelling.
K|gebruiken|privacy|1|boosheid|0|-|Dan lekt er dus ergens iets bij jullie!
#S|rbz-1160|review|bezorging|sterren=3
K|gebruiken|privacy|3|bezorgdheid|0|vraag|Is die sms van 'Pakketinfo' met die link van jullie of is dat phishing?
#S|rbz-1161|review|bezorging|sterren=4
K|gebruiken|privacy|4|vertrouwen|0|-|Netjes dat ze op hun site waarschuwen voor nepberichten met voorbeelden erbij.
#S|rbz-1162|review|bezorging|sterren=2
K|ontvangen|levering|2|teleurstelling|1|-|Mijn kleinzoon had elke dag bij het raam gestaan voor zijn racebaan.
K|ontvangen|informatie|2|neutraal|1|-|Na vier dagen verscheen: 'leverdatum onbekend'.
#S|rbz-1163|review|bezorging|sterren=5
K|ontvangen|bejegening|4|blijdschap|0|-|Bezorger speelde mee: hij fluisterde dat het pakket van de Sint kwam. Mijn dochter was sprakeloos.
#S|rbz-1164|review|bezorging|sterren=1
K|ontvangen|bejegening|1|boosheid|0|-|'Hier, je Sintcadeau', roept die sukkel in het bijzijn van drie kinderen. Bedankt.
#S|rbz-1165|review|bezorging|sterren=3
K|ontvangen|kwaliteit|2|teleurstelling|0|-|Plaatje op de doos liet precies zien wat erin zat, weg verrassing.
K|ontvangen|levering|4|blijdschap|0|-|Op tijd was het.
#S|rbz-1166|review|bezorging|sterren=4
K|aanvragen|beleid|4|blijdschap|0|-|Neutrale verpakking mogelijk, handig met cadeaus.
#S|rbz-1167|review|bezorging|sterren=2
K|ontvangen|levering|2|neutraal|2|-|Bezorging op 27 december van kerstkrans.
#S|rbz-1168|review|bezorging|sterren=5
K|ontvangen|levering|4|opluchting|0|-|Op kerstavond om 17 uur nog de rollade gebracht, ik had de moed al opgegeven!
#S|rbz-1169|review|bezorging|sterren=1
K|ontvangen|fout|2|irritatie|0|-|Besteld voor Oud en Nieuw: 50 oliebollen. Gekregen: 50 servetten.
#S|rbz-1170|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Oliebollen luchtig, appelflappen romig, vet druipt er niet af
#S|rbz-1171|review|bezorging|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Oliebollen goed, bitterkoekjes zonde van de calorieën.
#S|rbz-1172|review|bezorging|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Stollen zonder spijs. Wie bakt er nou een stol zonder spijs.
#S|rbz-1173|review|bezorging|sterren=5
K|aanleiding|geen|3|neutraal|0|-|We zitten midden in een verbouwing en hebben geen keuken.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Dankzij de gezonde maaltijden van Versvloot leven we niet op frikandellen.
K|ontvangen|levering|4|neutraal|0|-|Vijf avonden per week staat het tussen zes en half zeven op de steiger.
K|ontvangen|bejegening|4|blijdschap|0|-|De bezorgster informeert altijd hoe ver het tegelwerk is.
K|betalen|prijs|3|neutraal|0|-|We zijn er zo'n 55 euro per week per persoon mee kwijt.
#S|rbz-1174|review|bezorging|sterren=2
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het eten is best.
K|betalen|fout|2|irritatie|2|-|De administratie is dat niet: elke maand klopt er iets niet aan de factuur.
K|hulp|herhaling|2|irritatie|2|-|En dus bel ik elke maand.
#S|rbz-1175|review|bezorging|sterren=4
K|betalen|digitaal|4|blijdschap|0|-|Facturen overzichtelijk bij elkaar in het portaal.
#S|rbz-1176|review|bezorging|sterren=1
K|betalen|fout|1|boosheid|2|-|Overleden moeder krijgt nog maaltijden én facturen, na drie telefoontjes. Schaamteloos.
#S|rbz-1177|review|bezorging|sterren=5
K|vertrekken|bejegening|5|dankbaarheid|0|-|Toen vader overleed hebben ze alles in één belletje stopgezet en kregen we een kaart met de handtekeningen van al zijn bezorgers.
#S|rbz-1178|review|bezorging|sterren=3
K|wijzigen|digitaal|2|neutraal|1|-|Menukeuze doorgeven voor ma is lastig via de site, bellen gaat makkelijker.
#S|rbz-1179|review|bezorging|sterren=1
K|orienteren|informatie|3|neutraal|0|-|De advertentie zei: boodschappen in 15 minuten of gratis.
K|ontvangen|levering|2|neutraal|2|-|Ik heb op de klok gekeken, 58 minuten.
K|hulp|belofte|2|irritatie|1|-|Van die gratis belofte wilde niemand iets weten.
K|hulp|informatie|2|irritatie|1|-|'Dat geldt alleen voor nieuwe klanten', ik wás een nieuwe klant!
#S|rbz-1180|review|bezorging|sterren=4
K|ontvangen|levering|4|verrassing|0|-|Negen minuten voor een pak melk en een aspirine, bizar maar handig.
K|betalen|prijs|2|neutraal|0|-|Goedkoop is het niet.
#S|rbz-1181|review|bezorging|sterren=5
K|ontvangen|levering|4|opluchting|0|-|Kind met koorts, geen paracetamol meer in huis, twaalf minuten later opgelost.
#S|rbz-1182|review|bezorging|sterren=2
K|orienteren|kwaliteit|2|irritatie|0|-|Steeds vaker is de helft niet op voorraad.
K|vertrekken|geen|3|neutraal|0|-|App verwijderd.
#S|rbz-1183|review|bezorging|sterren=3
K|ontvangen|levering|4|blijdschap|0|-|Gaat snel,
K|ontvangen|beleid|2|neutraal|0|-|alleen die plastic tas elke keer hoeft van mij niet.
#S|rbz-1184|review|bezorging|sterren=1
K|ontvangen|bejegening|2|irritatie|0|-|Ze racen hier over de stoep met die elektrische dingen.
K|ontvangen|privacy|2|bezorgdheid|0|-|Mijn moeder van 84 is bijna omvergereden.
#S|rbz-1185|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Goed belegde broodjes,
K|ontvangen|levering|4|blijdschap|0|-|mooi op tijd voor de lunch,
K|betalen|geen|3|neutraal|0|-|factuur direct in de mail.
#S|rbz-1186|review|bezorging|sterren=2
K|ontvangen|fout|2|neutraal|0|-|13 broodjes voor 14 man
#S|rbz-1187|review|bezorging|sterren=5
K|hulp|fout|4|blijdschap|1|-|We kwamen één lunchpakket tekort, een kwartier later bracht de directeur het persoonlijk. Hulde!
#S|rbz-1188|review|bezorging|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Collega's vonden het 'prima', meer kreeg ik er niet uit.
#S|rbz-1189|review|bezorging|sterren=1
K|gebruiken|kwaliteit|2|irritatie|0|-|Broodjes van karton, beleg van zweet
#S|rbz-1190|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Volle soep, vers brood, blije vergadering.
#S|rbz-1191|review|bezorging|sterren=2
K|aanvragen|beleid|2|irritatie|0|-|Waarom moet ik een dag van tevoren bestellen als er op het raam 'altijd vers, altijd direct' staat?
#S|rbz-1192|review|bezorging|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Fruitmand op kantoor elke maandag, sappige peren en nooit een rotte ertussen.
#S|rbz-1193|review|bezorging|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|Fruitabonnement: wéér een mand vol melige appels, de fruitvliegjes zijn er blij mee.
#S|rbz-1194|review|bezorging|sterren=3
K|gebruiken|levering|2|neutraal|1|-|Fruit komt soms op dinsdag, dan werken er hier maar drie.
#S|rbz-1195|review|webshop|sterren=4
K|aanvragen|digitaal|4|blijdschap|0|-|Bestelling plaatsen ging vlot.
K|betalen|digitaal|2|neutraal|1|-|Enkel de cadeaukaart invoeren lukte pas de derde keer.
K|ontvangen|levering|4|neutraal|0|-|Na één dag geleverd.
#S|rbz-1196|review|webshop|sterren=1
K|ontvangen|fout|2|boosheid|1|-|Het enige nieuwe aan deze 'nieuwe' laptop is de doos. Toetsenbord vol kruimels, bah!
K|wijzigen|wachttijd|2|irritatie|3|-|Ruilen duurt nu de vijfde week.
#S|rbz-1197|review|webshop|sterren=5
K|hulp|bejegening|4|blijdschap|0|-|Grappige, snelle en eerlijke klantenservice, ik had zin om nog iets te vragen.
#S|rbz-1198|review|webshop|sterren=2
K|ontvangen|informatie|2|verwarring|1|-|Mail 1: verzonden. Mail 2: in behandeling. Mail 3: beoordeel uw aankoop. Welke aankoop?
#S|rbz-1199|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Nog niet gebruikt.
K|ontvangen|levering|4|blijdschap|0|-|Levering was prima.
#S|rbz-1200|review|webshop|sterren=4
K|terugkijken|geen|4|vertrouwen|0|-|Kleine winkel met verstand van zaken, steunen die handel.
#S|rbz-1201|review|webshop|sterren=1
K|hulp|bejegening|1|boosheid|1|-|De eigenaar dreigt met een advocaat als ik mijn review niet weghaal, het moet niet gekker worden.
#S|rbz-1202|review|webshop|sterren=2
K|orienteren|informatie|2|neutraal|0|-|Verkeerd omschreven
#S|rbz-1203|review|webshop|sterren=5
K|ontvangen|levering|4|blijdschap|0|-|vlug, netjes, leuk
#S|rbz-1204|review|webshop|sterren=3
K|aanvragen|digitaal|3|verwarring|0|vraag|Waarom word ik na het afrekenen naar een Engelse pagina gestuurd, klopt dat?
#S|rbz-1205|review|webshop|sterren=4
K|hulp|informatie|4|opluchting|0|-|Ik was bang dat mijn bestelling niet doorgekomen was, maar binnen vijf minuten had ik uitleg en een bevestiging.
#S|rbz-1206|review|webshop|sterren=1
K|ontvangen|levering|1|teleurstelling|3|-|De trouwjurk kwam drie dagen na de bruiloft. Ik ben in een geleende jurk getrouwd, en ik kan daar nog steeds om huilen.
#S|rbz-1207|review|webshop|sterren=5
K|hulp|bejegening|5|dankbaarheid|1|-|Twee dagen voor mijn trouwdag reed de eigenaresse zelf naar Hengelo met een nieuwe jurk, omdat de eerste een vlek had.
#S|rbz-1208|review|webshop|sterren=2
K|wijzigen|beleid|2|teleurstelling|1|-|Maatwerk mag niet terug, ook niet als zij zich vermeten hebben.
#S|rbz-1209|review|webshop|sterren=3
K|wijzigen|geen|3|neutraal|1|-|Terug gebracht naar een servicepunt, tien minuten fietsen.
#S|rbz-1210|review|webshop|sterren=4
K|aanvragen|prijs|4|blijdschap|0|-|Geen verzendkosten en geen minimum, zo kan het ook.
#S|rbz-1211|review|bezorging|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|T was weer smullen geblazen
#S|rbz-1212|review|bezorging|sterren=2
K|ontvangen|levering|2|neutraal|2|-|om half 8 besteld om 9 uur pas eten
#S|rbz-1213|review|bezorging|sterren=1
K|hulp|wachttijd|2|irritatie|2|-|Ik zit nu al zo lang in de wacht dat ik deze review kan typen, en de vorige, en die van mijn buurman.
#S|rbz-1214|review|bezorging|sterren=4
K|ontvangen|bejegening|4|blijdschap|0|-|keurige bezorging, keurige jongen
#S|rbz-1215|review|bezorging|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|geen klachten, ook geen applaus
#S|rbz-1216|review|bezorging|sterren=2
K|aanleiding|geen|3|neutraal|0|-|Op de camping in Zoutelande hadden we trek in iets anders dan blikvoer.
K|aanvragen|beleid|4|blijdschap|0|-|Leuk dat ze ook op standplaats 212 leveren.
K|ontvangen|levering|2|neutraal|1|-|De fietser belde drie keer vanaf de verkeerde kant van het terrein.
K|ontvangen|kwaliteit|2|teleurstelling|0|-|Tegen de tijd dat hij ons vond kon je met de patat een tentharing inslaan.
#S|rbz-1217|review|bezorging|sterren=5
K|ontvangen|levering|4|verrassing+blijdschap|0|-|Pizza op het strand, paal 18, ze vonden ons gewoon!
#S|rbz-1218|review|bezorging|sterren=4
K|ontvangen|levering|4|blijdschap|0|-|Vlot in het park bezorgd, picknick geslaagd.
#S|rbz-1219|review|bezorging|sterren=1
K|ontvangen|levering|2|irritatie|2|-|Bij het ziekenhuis durfde de koerier niet verder dan de slagboom, terwijl ik met een infuuspaal niet naar buiten kon. Dag pizza.
#S|rbz-1220|review|bezorging|sterren=5
K|ontvangen|bejegening|5|dankbaarheid|0|-|Hij kwam met mijn pho tot aan het ziekenhuisbed en wenste me beterschap, ik heb een potje zitten janken.
#S|rbz-1221|review|bezorging|sterren=3
K|ontvangen|bejegening|3|neutraal|0|-|Receptie van het bedrijf nam het aan.
K|ontvangen|levering|3|neutraal|0|-|Tijd was ongeveer wat er stond.
#S|rbz-1222|review|bezorging|sterren=2
K|ontvangen|kwaliteit|2|neutraal|0|-|Hondenbrokken uit gescheurde zak, hele trappenhuis vol.
K|hulp|informatie|2|irritatie|1|-|Of ik de korrels even wilde wegen, zodat ze het tekort konden berekenen. Pardon?
#S|rbz-1223|review|bezorging|sterren=4
K|ontvangen|levering|3|neutraal|0|-|Kattenvoer op abonnement komt elke vier weken,
K|wijzigen|digitaal|4|blijdschap|0|-|en pauzeren is zo gebeurd.
#S|rbz-1224|review|webshop|sterren=5
K|hulp|bejegening|5|dankbaarheid|0|-|Na het overlijden van onze hond stuurde Dierenhapje niet alleen het geld van de laatste zak terug, maar ook een tekening van hem. Tranen.
#S|rbz-1225|review|webshop|sterren=1
K|vertrekken|beleid|2|boosheid|1|-|Hond dood, en toch vrolijk doorleveren want 'minimaal zes termijnen'. Harteloos.
#S|rbz-1226|review|webshop|sterren=3
K|orienteren|prijs|3|neutraal|0|-|Lenzen iets goedkoper dan bij de opticien.
K|ontvangen|levering|2|neutraal|1|-|Levertijd wisselt tussen twee en negen dagen.
#S|rbz-1227|review|webshop|sterren=4
K|ontvangen|kwaliteit|4|blijdschap|0|-|Fotoboek prachtig gedrukt,
K|ontvangen|levering|4|verrassing|0|-|en drie dagen eerder dan opgegeven.
#S|rbz-1228|review|webshop|sterren=2
K|aanvragen|digitaal|2|irritatie|2|-|Vier avonden aan een fotoboek gewerkt en na het bestellen zijn bladzijde 12 en 13 leeg.
K|hulp|beleid|2|teleurstelling|1|-|Herdruk is voor eigen rekening, want 'u heeft het zelf goedgekeurd'.
#S|rbz-1229|review|webshop|sterren=5
K|ontvangen|kwaliteit|5|blijdschap|0|-|Mijn oma heeft het fotoboek vijf keer doorgebladerd en gekust, beter wordt het niet.
#S|rbz-1230|review|webshop|sterren=1
K|ontvangen|fout|2|irritatie|1|-|Naam op de geboortekaartjes fout gedrukt. Ons kind heet nu officieel 'Jasepr'.
#S|rbz-1231|review|webshop|sterren=4
K|hulp|fout|4|opluchting|1|-|Drukfout gemeld, de nieuwe kaartjes waren er binnen twee dagen en gratis.
#S|rbz-1232|review|webshop|sterren=3
K|ontvangen|kwaliteit|2|neutraal|0|-|Papier dunner dan gedacht
K|betalen|prijs|4|blijdschap|0|-|maar goedkoop was het wel.
#S|rbz-1233|review|bezorging|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|'s Nachts om drie uur ben ik niet kieskeurig, maar deze frikandel ging zelfs mij te ver.
#S|rbz-1234|review|bezorging|sterren=5
K|aanvragen|bereikbaarheid|4|blijdschap|0|-|Open tot 5 uur in de ochtend, redders van mijn studententijd
#S|rbz-1235|review|bezorging|sterren=4
K|ontvangen|levering|4|blijdschap|0|-|Midden in de nacht, half uurtje, niks op aan te merken.
#S|rbz-1236|review|bezorging|sterren=1
K|aanvragen|bereikbaarheid|2|irritatie|1|-|Staat '24/7 geopend', neemt om elf uur al niemand meer op.
#S|rbz-1237|review|bezorging|sterren=3
K|aanvragen|geen|3|neutraal|0|-|Met het hele studentenhuis besteld, negen losse gerechten.
K|ontvangen|fout|2|neutraal|0|-|Acht ervan klopten.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Over het eten hoorde ik niemand klagen.
#S|rbz-1238|review|bezorging|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Huisgenoten vonden het matig
#S|rbz-1239|review|bezorging|sterren=5
K|betalen|prijs|4|blijdschap|0|-|Met studentenkorting eet ik voor 6,50 een bord vol
K|gebruiken|kwaliteit|4|blijdschap|0|-|en het is nog gezond ook.
#S|rbz-1240|review|bezorging|sterren=4
K|orienteren|informatie|4|blijdschap|0|-|De foto's in de app zijn eerlijk, je krijgt wat je ziet.
#S|rbz-1241|review|bezorging|sterren=2
K|orienteren|informatie|2|irritatie|0|-|Slechte beoordelingen worden weggepoetst, die van mij stond er twee uur.
#S|rbz-1242|review|bezorging|sterren=3
K|orienteren|geen|3|verwarring|0|vraag|Hoe kan een zaak die een week open is al 900 beoordelingen hebben?
#S|rbz-1243|review|bezorging|sterren=1
K|terugkijken|geen|2|irritatie|0|-|Dit is mijn tweede review want de eerste is verwijderd. Ik blijf hem plaatsen.
#S|rbz-1244|review|bezorging|sterren=4
K|terugkijken|bejegening|4|verrassing|0|-|Het restaurant reageert op elke recensie, ook op de zure. Mooi om te zien.
#S|rbz-1245|review|bezorging|sterren=5
K|ontvangen|levering|4|blijdschap|0|-|Keurig volgens de tracker
K|ontvangen|kwaliteit|4|blijdschap|0|-|en goed warm.
#S|rbz-1246|review|bezorging|sterren=2
K|ontvangen|bejegening|2|teleurstelling|0|-|Ik geef altijd royaal fooi, maar voor een bezorger die de deur niet eens haalt wordt dat lastig.
#S|rbz-1247|review|bezorging|sterren=3
K|ontvangen|geen|3|bezorgdheid|0|vraag|De jongen zag blauw van de kou en had geen handschoenen. Zorgt zo'n platform wel voor die gasten?
#S|rbz-1248|review|bezorging|sterren=4
K|ontvangen|bejegening|4|blijdschap|0|-|Geef die fietsers opslag, het zijn toppers.
#S|rbz-1249|review|bezorging|sterren=1
K|ontvangen|kwaliteit|2|irritatie|0|-|Zijn tas stonk naar natte hond en dat proefde je.
#S|rbz-1250|review|bezorging|sterren=5
K|aanvragen|informatie|4|blijdschap|0|-|Op de site zie je per gerecht hoeveel calorieën erin zitten, voor een diabeet als ik goud waard.
#S|rbz-1251|review|bezorging|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|Koolhydraatarm? Er zat een halve kilo aardappel bij.
#S|rbz-1252|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|verrassing|0|-|Afslankmaaltijden die naar iets smaken, ze bestaan dus.
#S|rbz-1253|review|bezorging|sterren=1
K|aanvragen|geen|3|neutraal|0|-|In mei een tuinset laten bezorgen door Groenvracht.
K|ontvangen|levering|2|neutraal|2|-|De eerste afspraak werd een uur tevoren afgezegd.
K|ontvangen|levering|2|irritatie|3|-|De tweede ook, terwijl ik alweer een dag vrij had.
K|ontvangen|bejegening|2|irritatie|0|-|Bij de derde gooiden ze de dozen letterlijk van de laadklep.
K|ontvangen|kwaliteit|2|teleurstelling|0|-|Twee stoelen krom, tafelblad met een ster erin.
K|hulp|wachttijd|2|irritatie|2|-|Reparatieset zou zes weken duren.
K|hulp|belofte|1|boosheid|3|-|Het is nu september, de zomer is voorbij en ik zit nog steeds op een bierkrat.
#S|rbz-1254|review|bezorging|sterren=4
K|ontvangen|levering|4|neutraal|0|-|Kuub haardhout op de afgesproken ochtend,
K|ontvangen|bejegening|4|blijdschap|0|-|netjes in de carport gestort.
#S|rbz-1255|review|bezorging|sterren=2
K|ontvangen|levering|2|irritatie|1|-|Twee kuub zand midden op de stoep gestort en weg was hij, ik mocht het van de gemeente binnen een uur opruimen.
#S|rbz-1256|review|bezorging|sterren=5
K|ontvangen|bejegening|4|blijdschap|0|-|Chauffeur manoeuvreerde met centimeters langs de auto van de buren, vakman!
#S|rbz-1257|review|bezorging|sterren=3
K|ontvangen|levering|3|neutraal|0|-|Pallet tegels geleverd, stoeprand is de grens.
#S|rbz-1258|review|bezorging|sterren=2
K|ontvangen|fout|2|neutraal|1|-|Acht planken te kort
K|ontvangen|levering|2|neutraal|2|-|en voor de nalevering staat vier weken.
#S|rbz-1259|review|bezorging|sterren=5
K|ontvangen|kwaliteit|4|blijdschap|0|-|Appelboompje kwam met bloesem en al aan, geen blaadje verloren.
#S|rbz-1260|review|bezorging|sterren=1
K|ontvangen|kwaliteit|2|teleurstelling|0|-|Een dode hortensia. Met een vrolijk kaartje eraan: 'veel plezier van mij!'
#S|rbz-1261|review|bezorging|sterren=4
K|hulp|beleid|4|blijdschap|0|-|Drie plantjes legden het loodje, groeigarantie werkte prima.
#S|rbz-1262|review|bezorging|sterren=3
K|ontvangen|kwaliteit|3|neutraal|0|-|plantjes klein maar gezond
#S|rbz-1263|review|bezorging|sterren=2
K|aanvragen|digitaal|2|neutraal|1|-|De cursor sprong bij elke letter terug, dus ik heet nu 'naJ' op de bezorgbon.
#S|rbz-1264|review|bezorging|sterren=5
K|aanvragen|digitaal|4|blijdschap|0|-|Hele fijne app
#S|rbz-1265|review|bezorging|sterren=1
K|aanvragen|digitaal|1|boosheid|1|-|Wat een draak van een app!!
#S|rbz-1266|review|bezorging|sterren=3
K|aanvragen|digitaal|3|verlangen|0|wens|Een donkere modus in de app lijkt me fijn voor 's avonds.
#S|rbz-1267|review|bezorging|sterren=4
K|aanvragen|digitaal|4|blijdschap|0|-|App werkt vlot, ook op mijn oude toestel.
#S|rbz-1268|review|bezorging|sterren=2
K|ontvangen|digitaal|2|irritatie|0|-|Meldingen uitzetten lukt niet, ik krijg elke avond om vijf uur 'Honger, Marloes?'. Nee.
#S|rbz-1269|review|bezorging|sterren=1
K|wijzigen|beleid|2|irritatie|2|-|Mijn account verwijderen kan alleen met een kopie van mijn ID. Voor een app waarmee ik één keer patat bestelde!
#S|rbz-1270|review|bezorging|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Warme appeltaart aan de deur op een regenachtige dag
#S|rbz-1271|review|bezorging|sterren=4
K|ontvangen|levering|4|neutraal|0|-|Bezorging volgens planning.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Stamppot stevig, worst sappig.
K|betalen|prijs|3|neutraal|0|-|Negen vijftig.
#S|rbz-1272|review|bezorging|sterren=3
K|gebruiken|kwaliteit|2|irritatie|0|-|Erwtensoep waar de lepel níet in blijft staan.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Roggebrood met katenspek was heerlijk.
#S|rbz-1273|review|bezorging|sterren=2
K|ontvangen|informatie|2|bezorgdheid|1|vraag|De app meldt 'bezorger heeft een ongeval gehad', verder niets. Leeft die jongen nog?
#S|rbz-1274|review|bezorging|sterren=5
K|hulp|informatie|4|opluchting|0|-|Kreeg op mijn vraag een eerlijk antwoord: koerier was gevallen, maar het ging goed met hem. Fijn om te horen.
#S|rbz-1275|review|bezorging|sterren=1
K|hulp|bejegening|2|irritatie|0|-|Hun enige zorg was of de bestelling nog heel was. Niet de koerier, de bestelling.
#S|rbz-1276|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De dürüm is groot, sappig en niet te vet.
#S|rbz-1277|review|bezorging|sterren=2
K|betalen|informatie|2|verwarring|0|-|Het bonnetje vermeldt 'milieutoeslag 0,80' en ik vraag me af welk milieu daar beter van wordt.
#S|rbz-1278|review|bezorging|sterren=3
K|betalen|prijs|3|neutraal|0|-|Prijzen vergelijkbaar met andere zaken.
#S|rbz-1279|review|bezorging|sterren=5
K|betalen|prijs|4|blijdschap|0|-|Voor een tientje zit je propvol.
#S|rbz-1280|review|bezorging|sterren=1
K|betalen|fout|2|irritatie|1|-|Bezorgkosten gerekend op een AFHAALbestelling.
K|hulp|wachttijd|2|irritatie|2|-|Twee weken gewacht op antwoord.
#S|rbz-1281|review|bezorging|sterren=4
K|ontvangen|bejegening|4|dankbaarheid|0|-|Mijn zoon met autisme doet zelf open sinds de bezorger gebarentaal voor 'pizza' heeft geleerd. Geweldig mens.
#S|rbz-1282|review|bezorging|sterren=2
K|ontvangen|informatie|2|irritatie|1|-|'Chauffeur staat voor u klaar' om 06.12 uur in de ochtend. Waarvoor? Ik had voor de avond besteld.
#S|rbz-1283|review|bezorging|sterren=5
K|ontvangen|levering|4|blijdschap|0|-|Snelheid om u tegen te zeggen
#S|rbz-1284|review|bezorging|sterren=3
K|ontvangen|levering|3|neutraal|0|-|Tijden op de site zijn indicatief, staat er netjes bij.
#S|rbz-1285|review|bezorging|sterren=1
K|ontvangen|fout|2|irritatie|1|-|'Uw pakket is bezorgd op uw voorkeurslocatie: regenton.' Mijn wat?
K|ontvangen|kwaliteit|2|teleurstelling|0|-|Boek van 60 euro kun je nu uitwringen.
#S|rbz-1286|review|bezorging|sterren=4
K|ontvangen|levering|4|blijdschap|0|-|pakje door brievenbus, past precies
#S|rbz-1287|review|bezorging|sterren=2
K|ontvangen|kwaliteit|2|irritatie|0|-|Diploma in een koker laten versturen, komt gevouwen door de gleuf. Hoe krijg je een koker gevouwen?
#S|rbz-1288|review|bezorging|sterren=5
K|ontvangen|levering|4|opluchting|0|-|Mijn verloren portemonnee is aangetekend teruggestuurd en heelhuids aangekomen, wat een opluchting.
#S|rbz-1289|review|bezorging|sterren=3
K|hulp|geen|3|neutraal|0|-|Onderzoek naar vermist pakket gestart op 4 april.
#S|rbz-1290|review|bezorging|sterren=1
K|hulp|wachttijd|1|boosheid|3|-|Vijf maanden 'onderzoek' naar een doos van een meter hoog. Ze hebben er een stagiair op gezet zeker.
#S|rbz-1291|review|bezorging|sterren=4
K|aanleiding|geen|3|neutraal|0|-|Sinds ons tweede kind is thuis koken meer een droom dan een plan.
K|aanvragen|digitaal|4|blijdschap|0|-|Op zondag kies ik de week bij elkaar, zo gepiept.
K|ontvangen|levering|3|neutraal|0|-|Leveren doen ze 's avonds tussen acht en negen.
K|ontvangen|kwaliteit|2|neutraal|0|-|Eén keer was de zalm niet goed gekoeld,
K|hulp|beleid|4|vertrouwen|1|-|daar is zonder discussie krediet voor gegeven.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De gerechten zijn in 20 minuten klaar en de oudste eet zowaar broccoli.
#S|rbz-1292|review|bezorging|sterren=2
K|gebruiken|informatie|2|irritatie|0|-|'Klaar in 20 minuten' geldt als je een keukenbrigade hebt; ik stond er 50 minuten.
K|gebruiken|kwaliteit|3|neutraal|0|-|De smaak was aardig.
#S|rbz-1293|review|bezorging|sterren=1
K|gebruiken|kwaliteit|3|neutraal|0|-|Twee van de drie gerechten op.
K|ontvangen|kwaliteit|1|boosheid|0|-|De derde bewoog. Er zaten maden in.
#S|rbz-1294|review|bezorging|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Verse kruiden in een potje in plaats van een zakje gruis, daar doe je me een plezier mee.
#S|rbz-1295|review|bezorging|sterren=3
K|ontvangen|kwaliteit|2|neutraal|0|-|Wel veel karton voor drie wortels.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De wortels waren zoet.
#S|rbz-1296|review|bezorging|sterren=4
K|wijzigen|bejegening|4|blijdschap|0|-|De adreswijziging bij onze verhuizing ging telefonisch, heel vriendelijk geholpen.
#S|rbz-1297|review|bezorging|sterren=2
K|wijzigen|fout|2|irritatie|2|-|Verhuizing drie keer doorgegeven, de box gaat nog altijd naar Almere.
#S|rbz-1298|review|bezorging|sterren=5
K|terugkijken|geen|4|blijdschap|0|-|dikke tien!!!
#S|rbz-1299|review|bezorging|sterren=1
K|terugkijken|geen|2|irritatie|0|-|Ik kan maar één ding zeggen: niet doen.
#S|rbz-1300|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Smaakt naar meer.
#S|rbz-1301|review|bezorging|sterren=3
K|gebruiken|kwaliteit|2|neutraal|0|-|Minder dan vorige keer.
#S|rbz-1302|review|bezorging|sterren=2
K|ontvangen|bejegening|2|irritatie|0|-|Onaardige man aan de deur
#S|rbz-1303|review|bezorging|sterren=5
K|ontvangen|bejegening|4|blijdschap|0|-|Zo'n aardige man aan de deur
#S|rbz-1304|review|bezorging|sterren=1
K|ontvangen|kwaliteit|2|teleurstelling|0|-|alles door elkaar geschud, toetje in de nasi
#S|rbz-1305|review|bezorging|sterren=4
K|ontvangen|kwaliteit|4|blijdschap|0|-|Zag er verzorgd uit.
#S|rbz-1306|review|bezorging|sterren=3
K|ontvangen|levering|3|neutraal|0|-|kwam gewoon aan
#S|rbz-1307|review|bezorging|sterren=2
K|aanleiding|geen|3|neutraal|0|-|Zondag, regen, voetbal op tv.
K|aanvragen|geen|3|neutraal|0|-|Een emmer vleugeltjes en twee bier.
K|ontvangen|levering|2|irritatie|2|-|Ze kwamen bij het laatste fluitsignaal.
K|ontvangen|fout|2|irritatie|0|-|Zonder bier.
K|gebruiken|geen|2|teleurstelling|0|-|We hadden ook nog verloren.
#S|rbz-1308|review|bezorging|sterren=5
K|ontvangen|levering|4|blijdschap|0|-|Precies in de rust bezorgd! Ze kennen het speelschema uit hun hoofd.
#S|rbz-1309|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Vleugeltjes mals en niet te zoet.
K|betalen|prijs|4|blijdschap|0|-|Familiebox is voordelig.
#S|rbz-1310|review|bezorging|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Saus lekker, kip droogjes, samen een zesje.
#S|rbz-1311|review|bezorging|sterren=1
K|ontvangen|bejegening|2|boosheid|0|-|De bezorger maakte een opmerking over mijn gewicht. Je brengt patat, vriend, geen preek.
#S|rbz-1312|review|bezorging|sterren=2
K|hulp|bejegening|2|teleurstelling|1|-|Op mijn nette mail kwam een nors eenregelig antwoord.
#S|rbz-1313|review|bezorging|sterren=5
K|hulp|bejegening|4|blijdschap|0|-|Nog nooit zo'n hartelijk excuusbriefje gehad, met tekening van een huilende pizza.
#S|rbz-1314|review|bezorging|sterren=4
K|betalen|beleid|4|opluchting|0|-|Te laat gezien dat mijn bon verlopen was, ze lieten hem toch gelden.
#S|rbz-1315|review|bezorging|sterren=3
K|betalen|digitaal|2|neutraal|1|-|De betaalpagina laadt traag.
K|aanvragen|digitaal|4|blijdschap|0|-|De rest van de site is prettig.
#S|rbz-1316|review|bezorging|sterren=1
K|aanvragen|digitaal|2|bezorgdheid|1|-|Na het betalen een wit scherm. Geen bevestiging, geen mail, wel 53,60 weg.
K|hulp|bereikbaarheid|2|irritatie|2|-|Pas maandag is er weer iemand te bereiken.
#S|rbz-1317|review|bezorging|sterren=5
K|aanvragen|digitaal|4|opluchting|0|-|Betaling liep vast maar de app herkende het en rekende niet dubbel, keurig.
#S|rbz-1318|review|bezorging|sterren=2
K|aanvragen|prijs|2|irritatie|0|-|Spitstoeslag! Bij eten! Straks nog een drempeltoeslag omdat wij een stoepje hebben.
#S|rbz-1319|review|bezorging|sterren=4
K|aanvragen|informatie|4|blijdschap|0|-|Alle kosten staan van tevoren helder op een rij.
#S|rbz-1320|review|bezorging|sterren=3
K|aanvragen|prijs|2|neutraal|0|-|Bezorgkosten verschillen per uur van de dag
K|aanvragen|informatie|2|verwarring|0|-|en ik doorzie het systeem niet.
#S|rbz-1321|review|bezorging|sterren=1
K|ontvangen|levering|2|irritatie|2|-|Tussen droom en daad staat de koerier van Pizzaplein. Die staat namelijk al een uur stil.
#S|rbz-1322|review|bezorging|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Romige korma, luchtige naan, tevreden zucht.
#S|rbz-1323|review|bezorging|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|De saus is geschift.
#S|rbz-1324|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Een van de weinige plekken waar ze weten wat 'extra knoflook' betekent
#S|rbz-1325|review|bezorging|sterren=3
K|gebruiken|geen|3|neutraal|0|-|Eet hier af en toe.
K|gebruiken|kwaliteit|3|neutraal|0|-|Wisselend van kwaliteit.
#S|rbz-1326|review|bezorging|sterren=1
K|ontvangen|fout|2|irritatie|2|-|Bestelling 1: verkeerd. Vervangende bestelling: ook verkeerd. Vervanging van de vervanging: niet gekomen.
#S|rbz-1327|review|bezorging|sterren=5
K|ontvangen|fout|4|blijdschap|0|-|Alles klopt altijd, tot het laatste zakje ketchup.
#S|rbz-1328|review|bezorging|sterren=2
K|aanvragen|informatie|2|teleurstelling|1|-|Na drie kwartier bladeren kwam ik erachter dat ze alleen op weekenddagen in onze wijk rijden.
#S|rbz-1329|review|bezorging|sterren=4
K|orienteren|geen|3|neutraal|0|-|Tip van de buurvrouw.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ze had gelijk, die moussaka is hemels.
K|ontvangen|levering|4|blijdschap|0|-|Op tijd ook.
#S|rbz-1330|review|bezorging|sterren=2
K|aanleiding|geen|3|neutraal|0|-|Mijn vrouw lag met de griep en ik kan juist een eike bakken.
K|aanvragen|geen|3|neutraal|0|-|Dus twee porties kippensoep en een groot brood laten komen van Den Soepketel.
K|ontvangen|levering|2|neutraal|2|-|Na anderhalf uur nog geen soep gezien.
K|hulp|bejegening|4|blijdschap|1|-|De madam aan den telefoon was beleefd,
K|hulp|informatie|2|irritatie|1|-|maar ze wist even weinig als ik.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Uiteindelijk smaakte het wel, dat moet ik toegeven.
#S|rbz-1331|review|bezorging|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Preisoep gelijk vroeger bij ons meme
#S|rbz-1332|review|bezorging|sterren=1
K|ontvangen|levering|1|boosheid|2|-|Nog nooit zo slecht bediend geweest, twee uur en half voor vier pakskes friet!
#S|rbz-1333|review|bezorging|sterren=4
K|ontvangen|levering|4|blijdschap|0|-|Al vijf keer besteld in Beveren, vijf keer stipt.
#S|rbz-1334|review|bezorging|sterren=3
K|ontvangen|bejegening|3|neutraal|0|-|Koerier zei niet veel.
K|ontvangen|kwaliteit|4|blijdschap|0|-|Eten was nog warm.
#S|rbz-1335|review|bezorging|sterren=2
K|aanvragen|beleid|2|irritatie|0|-|Minimum 30 euro voor ne levering in Temse, wat moet een mens alleen daarmee doen?
#S|rbz-1336|review|bezorging|sterren=5
K|betalen|prijs|4|blijdschap|0|-|Met de klantenkaart elke tiende pizza gratis, en ze vergeten het nooit af te stempelen.
#S|rbz-1337|review|bezorging|sterren=1
K|betalen|beleid|2|irritatie|0|-|Mijn volle spaarkaart is 'van de vorige uitbater' en dus niks meer waard. Schoon begin.
#S|rbz-1338|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zachte kaaskroketten, krokant korstje, ge kunt daar verslaafd aan geraken
#S|rbz-1339|review|bezorging|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Kaaskroketten wel lekker, slaatje overbodig
#S|rbz-1340|review|bezorging|sterren=2
K|ontvangen|digitaal|2|verwarring|1|-|De volglink leidt mij naar een pagina in 't Pools. Wat moet ik daar nu mee?
#S|rbz-1341|review|bezorging|sterren=5
K|hulp|wachttijd|4|verrassing|0|-|Zaterdagavond gemaild, zondagmorgen al antwoord, ge ziet dat niet veel meer.
#S|rbz-1342|review|bezorging|sterren=1
K|ontvangen|bejegening|1|boosheid|0|-|Zo ne lomperik, duwt dat pak in mijn armen met mijn verse gips en zegt nog 'beetje doorwerken hè'.
#S|rbz-1343|review|bezorging|sterren=4
K|hulp|fout|4|opluchting|1|-|Ze hadden ons pakje aan de verkeerde meegegeven maar hebben het dezelfde avond nog gaan terughalen.
#S|rbz-1344|review|bezorging|sterren=3
K|hulp|informatie|3|neutraal|0|-|Uitleg gekregen over de tolkosten, tis wat het is.
#S|rbz-1345|review|webshop|sterren=2
K|betalen|prijs|2|irritatie|1|-|Bestelt ge iets in Engeland, komen er douanekosten bij, plus 15 euro 'behandeling'. Wat behandelen ze dan, een postzegel?
#S|rbz-1346|review|webshop|sterren=4
K|aanvragen|informatie|4|blijdschap|0|-|Duidelijke maattabel, ook in Belgische maten.
K|ontvangen|levering|3|neutraal|0|-|Drie dagen.
#S|rbz-1347|review|webshop|sterren=1
K|betalen|wachttijd|2|irritatie|3|-|'Binnen de 14 dagen teruggestort' staat er in de voorwaarden. Ik ben aan dag 51.
#S|rbz-1348|review|webshop|sterren=5
K|ontvangen|levering|5|blijdschap|0|-|Fenomenaal rap!
#S|rbz-1349|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Het voldoet.
#S|rbz-1350|review|bezorging|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|'k Had er mij zo op verheugd, op die mosselen, en de helft was toe.
#S|rbz-1351|review|bezorging|sterren=5
K|ontvangen|bejegening|4|dankbaarheid|0|-|Onze Poolse koerier heeft ons poort hersteld toen hij zag dat ze klemde. Zo'n mensen bestaan nog.
#S|rbz-1352|review|bezorging|sterren=1
K|ontvangen|levering|2|irritatie|2|-|Leveren doen ze 'in de loop van de week'. Ik ben geen gepensioneerde hè mannen.
#S|rbz-1353|review|bezorging|sterren=4
K|wijzigen|digitaal|4|neutraal|0|-|Leveradres verzet naar het werk, geen enkel probleem.
#S|rbz-1354|review|bezorging|sterren=3
K|ontvangen|geen|3|neutraal|0|-|Bij de bakker gaan halen, die doet ook pakjes.
#S|rbz-1355|review|bezorging|sterren=2
K|ontvangen|wachttijd|2|irritatie|1|-|In dat krantenwinkelke moet ge wachten tot iedereen zijn lotto heeft ingevuld.
#S|rbz-1356|review|bezorging|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Mijn gedacht: den beste stoverij van 't Waasland, punt aan de lijn.
#S|rbz-1357|review|bezorging|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Dat was geen stoverij, dat was leer in bruine saus
#S|rbz-1358|review|bezorging|sterren=4
K|betalen|digitaal|4|blijdschap|0|-|Payconiq aan de deur, zo simpel als iets
#S|rbz-1359|review|bezorging|sterren=3
K|betalen|prijs|2|neutraal|0|-|Levering 4 euro, terwijl 't maar 600 meter is.
K|ontvangen|levering|4|blijdschap|0|-|Wel rap.
#S|rbz-1360|review|bezorging|sterren=2
K|hulp|doorverwijzing|2|irritatie|2|-|'Mailt u naar info', en info zegt 'belt u naar onthaal', en onthaal is met congé.
#S|rbz-1361|review|bezorging|sterren=5
K|terugkijken|geen|4|vertrouwen|0|-|Op Trui en haar ploeg kunt ge bouwen.
#S|rbz-1362|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Simpele, gezonde kost voor vader. Hij klaagt niet en dat wil wat zeggen.
#S|rbz-1363|review|bezorging|sterren=1
K|gebruiken|levering|2|bezorgdheid|2|-|Gisteren geen warme maaltijd gebracht bij nonkel en niemand die verwittigt, hij had al een ganse dag niks gegeten.
K|hulp|bejegening|2|boosheid|0|-|En dan kreeg ik van de verantwoordelijke nog een grote mond.
#S|rbz-1364|review|bezorging|sterren=3
K|gebruiken|kwaliteit|2|neutraal|0|-|Patatten soms half rauw,
K|ontvangen|bejegening|4|blijdschap|0|-|de mensen die ze brengen zijn wel vriendelijk.
#S|rbz-1365|review|bezorging|sterren=2
K|gebruiken|kwaliteit|3|verlangen|0|wens|We zouden willen dat er wat meer variatie in zit, want drie keer vogelnestje per week is veel.
#S|rbz-1366|review|bezorging|sterren=1
K|aanvragen|geen|3|neutraal|0|-|Ik zal proberen het netjes te houden.
K|aanvragen|geen|3|neutraal|0|-|Donderdag 6 maart een bestelling gedaan bij een Indiër via het platform MaaltijdNu.
K|betalen|digitaal|3|neutraal|0|-|Betaald met creditcard.
K|ontvangen|informatie|2|neutraal|1|-|Na een half uur werd de status 'bezorgd', terwijl ik al die tijd voor het raam zat.
K|hulp|bereikbaarheid|2|irritatie|2|-|De chat gaf na twintig minuten de geest.
K|hulp|bejegening|4|blijdschap|1|-|Het restaurant zelf was wel vriendelijk en zei dat de koerier van het platform was.
K|hulp|doorverwijzing|2|irritatie|2|-|Dus terug naar het platform, dat weer naar het restaurant verwees.
K|hulp|wachttijd|2|neutraal|2|-|Vijf werkdagen later een mail.
K|betalen|beleid|1|boosheid|1|-|Daarin staat dat ik geen recht heb op geld omdat ik 'te vaak' een klacht indien. Dit is mijn eerste klacht in vier jaar!
K|vertrekken|geen|2|boosheid|0|-|Account opgezegd, app eraf, klaar ermee.
#S|rbz-1367|review|bezorging|sterren=4
K|ontvangen|levering|4|blijdschap|0|-|Voor de derde maal besteld en voor de derde maal netjes op tijd.
#S|rbz-1368|review|bezorging|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zo kraakvers dat ik dacht dat de visboer in de keuken stond.
#S|rbz-1369|review|bezorging|sterren=3
K|orienteren|geen|3|neutraal|0|-|Getwijfeld tussen Thais en Italiaans.
K|gebruiken|kwaliteit|3|neutraal|0|-|Het werd Italiaans en dat was aardig.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Alleen de panna cotta zou ik niet nog eens nemen.
#S|rbz-1370|review|bezorging|sterren=2
K|ontvangen|levering|2|neutraal|1|-|Om 18.00 besteld, 19.20 geleverd.
K|gebruiken|kwaliteit|2|neutraal|0|-|Kip aan de droge kant.
K|ontvangen|bejegening|4|blijdschap|0|-|Bezorger was vriendelijk.
K|terugkijken|geen|2|neutraal|0|-|Toch liever een ander de volgende keer.
#S|rbz-1371|review|bezorging|sterren=5
K|hulp|fout|4|verrassing|0|-|Kleine vergissing met de dranken, en ze gaven er spontaan een fles wijn bij.
K|gebruiken|kwaliteit|4|blijdschap|0|-|En een lekkere ook nog.
#S|rbz-1372|review|bezorging|sterren=1
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Jaren geleden at ik hier met plezier.
K|gebruiken|kwaliteit|1|boosheid|0|-|Wat gisteren werd gebracht was ronduit smerig.
#S|rbz-1373|review|bezorging|sterren=4
K|ontvangen|informatie|3|neutraal|0|-|Bericht dat de bestelling was opgehaald, bericht dat hij er bijna was, bericht dat hij er was.
K|ontvangen|digitaal|3|neutraal|0|-|Wel veel berichten voor twee broodjes.
#S|rbz-1374|review|bezorging|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Soep: goed.
K|gebruiken|kwaliteit|2|neutraal|0|-|Hoofdgerecht: matig.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Toetje: goed.
#S|rbz-1375|review|bezorging|sterren=5
K|aanvragen|bejegening|4|blijdschap|0|-|Wilma aan de telefoon is een begrip, ze weet zelfs dat mijn schoondochter geen paprika mag.
K|ontvangen|levering|4|neutraal|0|-|De brommer staat er binnen een half uur.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De tjaptjoi is al dertig jaar hetzelfde en dat moet vooral zo blijven.
#S|rbz-1376|review|bezorging|sterren=2
K|orienteren|prijs|2|irritatie|0|-|'Vanaf 9 euro' staat er, maar dat blijkt voor een bakje saus te zijn.
K|aanvragen|geen|3|neutraal|0|-|Uiteindelijk een menu van 22 genomen.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Daar was weinig aan.
#S|rbz-1377|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Voortreffelijk, op één taai stukje na.
#S|rbz-1378|review|bezorging|sterren=1
K|ontvangen|levering|2|irritatie|2|-|Bezorging nul komma nul: app zegt dit, sms zegt dat, en mijn maag zegt niks meer, die heeft het opgegeven.
#S|rbz-1379|review|bezorging|sterren=5
K|ontvangen|levering|4|neutraal|0|-|Hier is het simpel: ze zeggen 19 uur en het is 19 uur.
#S|rbz-1380|review|bezorging|sterren=3
K|ontvangen|levering|2|neutraal|1|-|Half uur vertraging door een ongeluk op de brug,
K|ontvangen|kwaliteit|4|blijdschap|0|-|maar dankzij de warmhoudtas nog goed warm.
#S|rbz-1381|review|bezorging|sterren=2
K|hulp|bejegening|2|irritatie|1|-|Ze geven je steeds het gevoel dat jij degene bent die fout zit.
#S|rbz-1382|review|bezorging|sterren=4
K|hulp|bejegening|4|blijdschap|0|-|Beleefd, snel en met een kwinkslag geholpen
#S|rbz-1383|review|bezorging|sterren=1
K|hulp|bejegening|1|boosheid|0|-|Zelden zo'n arrogante kwal gesproken
#S|rbz-1384|review|bezorging|sterren=5
K|gebruiken|kwaliteit|4|verrassing|0|-|Als Napolitaan ben ik kritisch, en ik moet mijn hoed afnemen.
#S|rbz-1385|review|bezorging|sterren=3
K|ontvangen|fout|2|neutraal|0|-|Geen servetjes.
#S|rbz-1386|review|bezorging|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Smaakte opgewarmd.
#S|rbz-1387|review|bezorging|sterren=4
K|gebruiken|kwaliteit+prijs|4|blijdschap|0|-|Ruime keus, goede kwaliteit, redelijke prijs.
#S|rbz-1388|review|bezorging|sterren=1
K|ontvangen|fout|2|irritatie|1|-|Ze hebben mijn aanvraag 'bezorg pas na 20 uur' genegeerd en het om 18 uur bij de kat achtergelaten. De kat was blij. Ik niet.
#S|rbz-1389|review|bezorging|sterren=5
K|ontvangen|beleid|4|dankbaarheid|0|-|Ik zat vast op de A12 en ze hielden mijn bestelling warm tot ik thuis was. Wat een meedenkers!
#S|rbz-1390|review|bezorging|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Voor liefhebbers van zoet, dat ben ik niet.
#S|rbz-1391|review|bezorging|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Ik mis de oude kok.
#S|rbz-1392|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De nieuwe kok mag blijven!
#S|rbz-1393|review|bezorging|sterren=5
K|aanleiding|geen|3|neutraal|0|-|Mijn vader is pas weduwnaar en heeft nog nooit een pan aangeraakt.
K|orienteren|bejegening|4|dankbaarheid|0|-|De dame van de intake kwam bij hem thuis en vroeg naar alles wat mijn moeder vroeger kookte.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Vorige week kreeg hij draadjesvlees en zei hij: 'bijna zo goed als van je moeder'.
K|gebruiken|bejegening|5|dankbaarheid|0|-|Daar kunnen wij als kinderen jullie niet genoeg voor bedanken.
#S|rbz-1394|review|bezorging|sterren=1
K|orienteren|geen|3|neutraal|0|-|Op de site: dieetmaaltijden voor nierpatiënten.
K|gebruiken|privacy|2|bezorgdheid|0|-|De diëtist schrok zich een ongeluk van het kaliumgehalte.
K|hulp|informatie|1|boosheid|1|-|Op onze vraag daarover kwam een folder met recepten terug, ongehoord.
#S|rbz-1395|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Gemalen maaltijden smaken beter dan ze eruitzien.
K|gebruiken|privacy|4|opluchting|0|-|Vader verslikt zich niet meer.
#S|rbz-1396|review|bezorging|sterren=3
K|betalen|prijs|2|neutraal|0|-|Inmiddels 9,85 per maaltijd.
K|betalen|geen|3|neutraal|0|vraag|Zit er via de gemeente nog iets van een vergoeding op?
#S|rbz-1397|review|webshop|sterren=2
K|aanleiding|geen|3|neutraal|0|-|Vorige maand besloot ik mijn oma een elektrische deken te geven.
K|orienteren|kwaliteit|4|blijdschap|0|-|Bij Huisgeluk hadden ze er vijftien, met goede filters.
K|aanvragen|digitaal|4|blijdschap|0|-|Afrekenen ging soepel.
K|ontvangen|levering|2|neutraal|1|-|Op de beloofde dag kwam er niks, de dag erna ook niet.
K|hulp|wachttijd|2|neutraal|1|-|Op mijn mail kwam na drie dagen antwoord.
K|ontvangen|fout|2|teleurstelling|1|-|Toen het pakket er eindelijk was zat er een hondenkussen in.
K|wijzigen|wachttijd|2|irritatie|2|-|Het omruilen sleept nog steeds, en oma heeft het koud.
#S|rbz-1398|review|webshop|sterren=5
K|hulp|bejegening|4|blijdschap|0|-|Je merkt dat er mensen achter deze winkel zitten en geen robots.
#S|rbz-1399|review|webshop|sterren=1
K|hulp|informatie|2|verwarring|2|-|Krijg nu mails in een taal die op Nederlands lijkt: 'uw pakje is wandelend naar de depot, heb vrede'.
K|ontvangen|levering|1|boosheid|3|-|Vijf weken vrede heb ik al gehad, waar is mijn spul!
#S|rbz-1400|review|webshop|sterren=4
K|betalen|geen|3|neutraal|0|-|In drie termijnen betaald,
K|betalen|prijs|4|blijdschap|0|-|zonder rente, dat is mooi.
#S|rbz-1401|review|webshop|sterren=3
K|ontvangen|levering|3|neutraal|0|-|Normaal pakket, normale tijd, normale koerier.
#S|rbz-1402|review|webshop|sterren=2
K|orienteren|informatie|2|irritatie|0|-|'Nog 1 kamer, eh, exemplaar!' De teller stond na een week nog steeds op 1. Nepschaarste.
#S|rbz-1403|review|webshop|sterren=5
K|wijzigen|digitaal|4|blijdschap|0|-|Retourneren was nog makkelijker dan kopen
#S|rbz-1404|review|webshop|sterren=4
K|ontvangen|informatie|4|blijdschap|0|-|Duidelijke bevestiging met alles erop en eraan.
#S|rbz-1405|review|webshop|sterren=1
K|ontvangen|privacy|2|boosheid|0|-|Adresgegevens van een andere klant op mijn pakbon, en wie weet waar de mijne rondzwerven.
#S|rbz-1406|review|webshop|sterren=3
K|hulp|bereikbaarheid|2|neutraal|1|-|Bellen kan alleen op dinsdagochtend.
K|hulp|informatie|4|blijdschap|0|-|Het antwoord was wel glashelder.
#S|rbz-1407|review|webshop|sterren=2
K|betalen|prijs|2|irritatie|0|-|Ineens btw erbij op de laatste pagina.
#S|rbz-1408|review|webshop|sterren=5
K|terugkijken|geen|4|blijdschap|0|-|Ik bestel mijn garens alleen nog maar bij Draad & Draai.
#S|rbz-1409|review|bezorging|sterren=4
K|ontvangen|levering|4|neutraal|0|-|Bezorging op zaterdagochtend tussen 9 en 10, zoals gekozen.
#S|rbz-1410|review|bezorging|sterren=1
K|hulp|wachttijd|2|irritatie|3|-|Een klacht uit januari, een antwoord in juni.
K|hulp|informatie|2|irritatie|0|-|En in dat antwoord stond: 'kunt u uw klacht nader toelichten?'
#S|rbz-1411|review|bezorging|sterren=5
K|ontvangen|bejegening|4|blijdschap|0|-|Kwam op skeelers, had de pizza kaarsrecht, ik stond te applaudisseren.
#S|rbz-1412|review|bezorging|sterren=2
K|ontvangen|kwaliteit|2|neutraal|0|-|Spareribs op smaak maar koud bij aankomst
K|ontvangen|levering|2|neutraal|1|-|en 35 minuten te laat.
#S|rbz-1413|review|bezorging|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Niet bijzonder, wel vullend.
#S|rbz-1414|review|bezorging|sterren=4
K|ontvangen|bejegening|4|blijdschap|0|-|Bezorger belde toen hij de ingang niet zag, attent.
#S|rbz-1415|review|bezorging|sterren=1
K|ontvangen|levering|2|teleurstelling|2|-|Laatste avond van mijn broer voor zijn emigratie.
K|ontvangen|levering|2|teleurstelling|2|-|Het afscheidseten kwam toen hij al bij de gate stond.
#S|rbz-1416|review|bezorging|sterren=5
K|aanvragen|beleid|4|blijdschap|0|-|Halal, koosjer, vegan door elkaar op één bestelling, ze draaien er hun hand niet voor om.
#S|rbz-1417|review|bezorging|sterren=2
K|aanvragen|informatie|2|irritatie|1|-|Ik wilde weten of het halal is. Drie medewerkers, drie antwoorden.
#S|rbz-1418|review|bezorging|sterren=3
K|aanvragen|geen|3|neutraal|0|vraag|Is het vlees halal?
#S|rbz-1419|review|bezorging|sterren=4
K|ontvangen|levering|4|blijdschap|0|-|Tijdens ramadan precies op tijd voor iftar, daar reken je dan op en het lukte.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De harira was zoals van mijn moeder.
#S|rbz-1420|review|bezorging|sterren=1
K|ontvangen|levering|1|boosheid|2|-|De hele dag gevast, bestelling twee uur na zonsondergang, koud. Vreselijk.
#S|rbz-1421|review|bezorging|sterren=2
K|ontvangen|levering|2|neutraal|1|-|levering wisselvallig
#S|rbz-1422|review|bezorging|sterren=5
K|ontvangen|levering|4|vertrouwen|0|-|Nog nooit een bezorging gemist, zes jaar lang
#S|rbz-1423|review|bezorging|sterren=3
K|ontvangen|kwaliteit|3|neutraal|0|-|Tas was nat, eten droog.
#S|rbz-1424|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Krokant van buiten, zacht van binnen, precies hoe ik churros wil.
#S|rbz-1425|review|bezorging|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Churros? Meer soepstengels met suiker.
#S|rbz-1426|review|bezorging|sterren=1
K|hulp|informatie|2|irritatie|1|-|'Ik heb het doorgezet naar de betreffende afdeling.' Welke afdeling? 'De betreffende.'
#S|rbz-1427|review|bezorging|sterren=5
K|hulp|informatie|4|opluchting|1|-|Helder antwoord, duidelijke termijn, en drie dagen later was het inderdaad geregeld.
#S|rbz-1428|review|bezorging|sterren=3
K|hulp|beleid|3|neutraal|0|vraag|Binnen hoeveel uur moet je een ontbrekend product melden?
#S|rbz-1429|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Prima voor een doordeweekse dag, ik heb er vrede mee.
#S|rbz-1430|review|bezorging|sterren=2
K|ontvangen|fout|2|neutraal|0|-|Dressing ontbrak
#S|rbz-1431|review|bezorging|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Afschuwelijk, ik heb mijn tanden twee keer gepoetst
#S|rbz-1432|review|bezorging|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Sensationeel lekker
#S|rbz-1433|review|bezorging|sterren=2
K|aanleiding|geen|3|neutraal|0|-|Omdat onze supermarkt dichtging ben ik overgestapt op bezorging aan huis.
K|aanvragen|digitaal|2|neutraal|1|-|Ik ben 76 en die app vraagt om de haverklap een code.
K|hulp|bejegening|4|dankbaarheid|1|-|Een geduldige mevrouw heeft me er telefonisch doorheen geloodst.
K|ontvangen|levering|3|neutraal|0|-|De eerste levering kwam netjes.
K|ontvangen|fout|2|verwarring|1|-|Bij de tweede kreeg ik zes kilo bloem, terwijl ik zes eieren dacht te bestellen.
K|wijzigen|beleid|2|teleurstelling|0|-|Terugnemen kon niet.
K|aanvragen|geen|3|verlangen|0|wens|Ik zou liever gewoon een papieren lijstje kunnen opsturen.
#S|rbz-1434|review|bezorging|sterren=5
K|aanvragen|bereikbaarheid|4|dankbaarheid|0|-|Fijn dat je bij Dorpswinkel Aan Huis nog telefonisch kunt bestellen, zo blijft mijn vader zelfstandig.
#S|rbz-1435|review|bezorging|sterren=4
K|ontvangen|bejegening|4|blijdschap|0|-|Vaste bezorger, vaste dag, dat geeft rust.
#S|rbz-1436|review|bezorging|sterren=1
K|aanvragen|fout|2|irritatie|1|-|Ze hebben eigenhandig mijn bezorgmoment verplaatst naar een uur waarop ik moet werken.
K|wijzigen|digitaal|2|boosheid|2|-|Terugzetten kon niet meer, alles vol, zoek het maar uit!
#S|rbz-1437|review|bezorging|sterren=3
K|gebruiken|kwaliteit|2|neutraal|0|-|Vlees vind ik minder,
K|gebruiken|kwaliteit|4|blijdschap|0|-|zuivel en brood goed.
#S|rbz-1438|review|bezorging|sterren=2
K|ontvangen|kwaliteit|2|neutraal|0|-|Bevroren erwten ontdooid en weer vastgevroren tot een klont.
#S|rbz-1439|review|bezorging|sterren=5
K|ontvangen|kwaliteit|4|verrassing|0|-|Bij 33 graden kwamen de ijsjes keihard bevroren aan!
#S|rbz-1440|review|bezorging|sterren=4
K|betalen|fout|4|neutraal|0|-|Prijsverschil kreeg ik uit zichzelf terug.
#S|rbz-1441|review|bezorging|sterren=1
K|betalen|prijs|2|irritatie|0|-|Vervangen door een duurder merk en ik mag het bijbetalen, handig verdienmodel.
#S|rbz-1442|review|bezorging|sterren=3
K|betalen|geen|3|neutraal|0|-|Er wordt pas afgeschreven na levering.
#S|rbz-1443|review|bezorging|sterren=2
K|aanvragen|storing|2|irritatie|2|-|Uitgerekend de dag voor kerst ging de site plat, met mijn volle mandje erin.
#S|rbz-1444|review|bezorging|sterren=5
K|ontvangen|bejegening|4|blijdschap|0|-|Kerstmuts op, belletje aan zijn fiets, en voor de kinderen een mandarijn. Zo'n bezorger wil iedereen.
#S|rbz-1445|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Kerstbrood om in te lijsten.
#S|rbz-1446|review|bezorging|sterren=1
K|ontvangen|fout|1|boosheid|1|-|Kerstpakketten voor 60 medewerkers, waarvan 41 zonder inhoud. Ik kon door de grond zakken.
#S|rbz-1447|review|bezorging|sterren=3
K|ontvangen|levering|4|blijdschap|0|-|Pakketten op tijd.
K|ontvangen|kwaliteit|2|neutraal|0|-|Inhoud wat armoedig, drie pakjes soep en een theedoek.
#S|rbz-1448|review|bezorging|sterren=2
K|ontvangen|informatie|2|bezorgdheid|1|angst|Als het pakket morgen niet komt staat mijn zoontje zonder verjaardagscadeau, en niemand geeft antwoord.
#S|rbz-1449|review|bezorging|sterren=5
K|ontvangen|levering|4|opluchting|0|-|Om tien voor zes, een kwartier voor het feestje, ging de bel. Zweet van mijn voorhoofd gewist.
#S|rbz-1450|review|bezorging|sterren=4
K|aanvragen|prijs|3|neutraal|0|-|Toeslag voor zondag is 2 euro.
K|ontvangen|levering|4|blijdschap|0|-|Dat had ik er graag voor over, alles kwam goed.
#S|rbz-1451|review|bezorging|sterren=1
K|ontvangen|bejegening|2|boosheid|0|-|Koerier noemde mijn man 'opa' en vroeg of hij zijn handtekening nog wel kende.
#S|rbz-1452|review|bezorging|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Frikandel speciaal, niks speciaals aan
#S|rbz-1453|review|bezorging|sterren=2
K|orienteren|informatie|2|verwarring|0|vraag|Bij sommige gerechten staat een blaadje en bij andere een wortel. Wat is vegan en wat is vegetarisch?
#S|rbz-1454|review|bezorging|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Wat een smaakexplosie
#S|rbz-1455|review|bezorging|sterren=4
K|ontvangen|levering|4|blijdschap|0|-|30 minuten, niet slecht voor een buitengebied.
#S|rbz-1456|review|bezorging|sterren=1
K|ontvangen|levering|2|irritatie|1|-|Buitengebied, zegt u? Ik woon naast het gemeentehuis van Meppel.
K|betalen|prijs|2|boosheid|0|-|Voor die zogenaamde buitengebied-toeslag betaal ik 6 euro, schaamteloos.
#S|rbz-1457|review|bezorging|sterren=3
K|ontvangen|levering|3|neutraal|0|-|Door wegwerkzaamheden anders gereden, prima.
#S|rbz-1458|review|bezorging|sterren=2
K|hulp|bejegening|2|irritatie|1|-|Ik heb het met voorbeelden, foto's en tijdstippen uitgelegd. Het antwoord begon met 'Hoi Peter'. Ik heet Petra.
#S|rbz-1459|review|bezorging|sterren=5
K|hulp|herhaling|4|blijdschap|1|-|Bij mijn tweede telefoontje had de collega het hele verhaal al voor zich, ik hoefde niks te herhalen.
#S|rbz-1460|review|bezorging|sterren=4
K|gebruiken|kwaliteit+prijs|4|blijdschap|0|-|Niet duur, niet chique, wel heel goed.
#S|rbz-1461|review|bezorging|sterren=1
K|gebruiken|kwaliteit|1|irritatie|0|-|oneetbaar
#S|rbz-1462|review|bezorging|sterren=2
K|ontvangen|kwaliteit|2|teleurstelling|0|-|Drie keer gehad dat de patat koud was, vandaag dus weer, jammer joh
#S|rbz-1463|review|bezorging|sterren=3
K|gebruiken|geen|3|neutraal|0|-|Kip piri piri gehad.
K|gebruiken|kwaliteit|3|neutraal|0|-|Goed, kan iets pittiger.
#S|rbz-1464|review|bezorging|sterren=5
K|ontvangen|kwaliteit|4|blijdschap|0|-|De pannetjes van echt aardewerk, dat eet toch een stuk gezelliger.
K|ontvangen|beleid|3|neutraal|0|-|Je zet ze de volgende dag gewoon weer buiten.
#S|rbz-1465|review|bezorging|sterren=2
K|betalen|beleid|2|irritatie|0|-|Borg van 15 euro op een schaaltje, en terugbrengen moet tijdens kantooruren in Waalwijk.
#S|rbz-1466|review|bezorging|sterren=4
K|betalen|wachttijd|4|neutraal|0|-|Borg stond de dag na inlevering alweer op de rekening.
#S|rbz-1467|review|bezorging|sterren=1
K|gebruiken|geen|3|neutraal|0|-|Wij hebben zelf een klein restaurant en doen de bezorging via Hapklaar.
K|betalen|prijs|2|irritatie|0|-|Ze houden 30 procent in, dus wij leggen op elke pizza bijna toe.
K|hulp|bereikbaarheid|2|irritatie|2|-|Een vaste contactpersoon is er niet meer.
K|gebruiken|digitaal|2|neutraal|1|-|De tablet hangt geregeld en dan komen de bonnen twintig minuten te laat binnen.
K|hulp|bejegening|2|boosheid|1|-|De klant scheldt óns uit, en het platform haalt de schouders op.
K|vertrekken|geen|3|neutraal|0|-|Per 1 juli stoppen we ermee.
#S|rbz-1468|review|bezorging|sterren=4
K|gebruiken|geen|3|neutraal|0|-|Als cafetaria zijn wij sinds een jaar aangesloten.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Levert ons zo'n vijftien extra bestellingen per avond op.
K|betalen|informatie|2|neutraal|1|-|De maandafrekening is een puzzel.
K|hulp|bereikbaarheid|4|blijdschap|0|-|Accountmanager Daan neemt altijd op.
#S|rbz-1469|review|bezorging|sterren=2
K|gebruiken|geen|3|neutraal|0|-|Ik verstuur voor mijn atelier zo'n tien pakjes per week.
K|gebruiken|levering|2|neutraal|1|-|Het ophalen wordt regelmatig overgeslagen.
K|hulp|belofte|2|irritatie|2|-|Telkens zegt men dat het 'doorgegeven is aan het depot', en de week erop staat de kar er weer.
#S|rbz-1470|review|bezorging|sterren=5
K|ontvangen|bejegening|5|dankbaarheid|0|-|Onze pakketbezorger gaat met pensioen: 26 jaar lang nooit een onvertogen woord, altijd een koekje voor de hond. Dank je Cor!
#S|rbz-1471|review|bezorging|sterren=3
K|ontvangen|bejegening|2|teleurstelling|0|-|Jammer dat onze vaste man weg is.
K|ontvangen|bejegening|3|neutraal|0|-|De nieuwe moet zijn draai nog vinden.
#S|rbz-1472|review|bezorging|sterren=1
K|ontvangen|bejegening|2|irritatie|0|-|Steeds een ander, geen van allen kan een huisnummer lezen.
#S|rbz-1473|review|bezorging|sterren=4
K|ontvangen|informatie|4|blijdschap|0|-|Handig kaartje in de bus met een QR en alle opties.
#S|rbz-1474|review|bezorging|sterren=2
K|wijzigen|digitaal|2|neutraal|1|-|QR-code leidt naar een foutpagina.
K|wijzigen|bereikbaarheid|2|irritatie|1|-|Bellen dan maar, maar die lijn is er niet meer.
#S|rbz-1475|review|bezorging|sterren=5
K|ontvangen|levering|4|verrassing|0|-|Pakket uit Japan in vijf dagen, sneller dan dat van de stad hiernaast.
#S|rbz-1476|review|bezorging|sterren=3
K|ontvangen|levering|2|neutraal|3|-|Drie weken bij de douane gelegen,
K|ontvangen|levering|4|neutraal|0|-|daarna in één dag thuis.
#S|rbz-1477|review|bezorging|sterren=1
K|ontvangen|fout|1|boosheid|2|-|De douane heeft alles betaald gekregen en toch sturen die sukkels van Globaalpost mijn pakket terug naar Canada!
#S|rbz-1478|review|bezorging|sterren=2
K|hulp|wachttijd|2|neutraal|3|-|Klacht loopt al 7 weken
#S|rbz-1479|review|bezorging|sterren=4
K|hulp|wachttijd|4|neutraal|0|-|Klacht was dezelfde middag afgehandeld.
#S|rbz-1480|review|bezorging|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Hele familie aan de saté, zelfs tante Corrie die nooit wat lust.
#S|rbz-1481|review|bezorging|sterren=1
K|ontvangen|levering|1|boosheid|2|-|EEN UUR EN VEERTIG MINUTEN voor een frikandel
#S|rbz-1482|review|bezorging|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Kroket een 8,
K|gebruiken|kwaliteit|2|neutraal|0|-|friet een 5,
K|ontvangen|levering|4|blijdschap|0|-|bezorging een 7.
#S|rbz-1483|review|bezorging|sterren=2
K|betalen|prijs|2|neutraal|0|-|Bijna 40 euro voor wat snacks
#S|rbz-1484|review|bezorging|sterren=4
K|ontvangen|bejegening|4|blijdschap|0|-|De bezorger vroeg of hij de kliko mee naar binnen moest zetten, top kerel
#S|rbz-1485|review|bezorging|sterren=5
K|aanleiding|geen|3|neutraal|0|-|Was vergeten dat het onze trouwdag was, oeps.
K|aanvragen|beleid|4|dankbaarheid|0|-|De zaak regelde op het laatste moment een menu met kaarsen en een roos erbij.
K|ontvangen|levering|4|opluchting|0|-|Het stond er vijf minuten voor mijn vrouw thuiskwam.
#S|rbz-1486|review|bezorging|sterren=1
K|ontvangen|fout|1|boosheid|0|-|niks klopte!!!!!
#S|rbz-1487|review|bezorging|sterren=3
K|ontvangen|levering|3|neutraal|0|-|viel mee qua tijd
#S|rbz-1488|review|bezorging|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Viel tegen qua smaak
#S|rbz-1489|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Had weinig verwacht en kreeg veel.
#S|rbz-1490|review|bezorging|sterren=1
K|ontvangen|levering|2|irritatie|2|-|Voor wie denkt dat het aan hem ligt: nee, iedereen in onze appgroep wacht al de hele week op pakketten van Ploftas.
#S|rbz-1491|review|bezorging|sterren=5
K|terugkijken|geen|4|vertrouwen|0|-|Mij zien ze hier nog vaak terug
#S|rbz-1492|review|bezorging|sterren=2
K|aanvragen|digitaal|2|irritatie|1|-|Waarom mag ik maar 60 tekens bij de opmerkingen? Mijn allergieën alleen al zijn er 90.
#S|rbz-1493|review|bezorging|sterren=4
K|aanvragen|bejegening|4|vertrouwen|0|-|Er werd teruggebeld om mijn allergielijst door te nemen, ze nemen het serieus.
#S|rbz-1494|review|bezorging|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Het dessert heb ik voor morgen bewaard, dus daar kan ik niks over zeggen.
#S|rbz-1495|review|bezorging|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Bord leeg, buik vol, ik blij.
#S|rbz-1496|review|bezorging|sterren=2
K|aanleiding|geen|3|neutraal|0|-|Met onze vriendenkring spelen we elke eerste vrijdag poker in Kortrijk.
K|aanvragen|geen|3|neutraal|0|-|Daar horen pizza's bij, altijd van Pizzeria Fratelli.
K|ontvangen|levering|2|neutraal|1|-|Deze keer waren ze drie kwartier later dan anders.
K|ontvangen|fout|2|irritatie|0|-|Twee van de zes waren calzones, en niemand van ons eet calzone.
K|hulp|bejegening|4|blijdschap|1|-|Aan telefoon waren ze ontgoocheld in hun eigen en ze excuseerden zich.
K|hulp|geen|3|neutraal|0|-|Volgende maand geven ze er twee gratis.
K|terugkijken|geen|4|vertrouwen|0|-|Ne slechte dag kan iedereen hebben, we blijven gaan.
#S|rbz-1497|review|bezorging|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Allee jong, die pizza met scamorza!
#S|rbz-1498|review|bezorging|sterren=1
K|ontvangen|levering|2|irritatie|2|-|Om 12u besteld voor den diner, om 15u toegekomen voor de vieruurboterham.
K|ontvangen|kwaliteit|1|boosheid|0|-|En koud! Koud gelijk ne kikker!
#S|rbz-1499|review|bezorging|sterren=4
K|ontvangen|bejegening|4|blijdschap|0|-|Beleefde chauffeur.
K|ontvangen|kwaliteit|4|blijdschap|0|-|Alles proper in bakken.
K|ontvangen|fout|2|neutraal|0|-|Alleen de choco vergeten.
#S|rbz-1500|review|bezorging|sterren=3
K|aanvragen|digitaal|2|neutraal|1|-|Ge moet wat zoeken op de site.
K|ontvangen|levering|4|blijdschap|0|-|Levering is dan weer dik in orde.
#S|rbz-1501|review|bezorging|sterren=2
K|orienteren|kwaliteit|2|teleurstelling|0|-|Ze verkopen bijna geen Belgische producten meer.
K|orienteren|kwaliteit|3|verlangen|0|wens|Zet dat rijstpapje van vroeger terug in 't gamma asjeblieft.
#S|rbz-1502|review|bezorging|sterren=5
K|ontvangen|levering|4|vertrouwen|0|-|Rekent maar dat ze er zijn.
#S|rbz-1503|review|bezorging|sterren=1
K|hulp|wachttijd|2|irritatie|2|-|35 minuten met een muziekske in mijn oor en dan 'onze kantoren zijn nu gesloten, tuut tuut'.
#S|rbz-1504|review|bezorging|sterren=4
K|hulp|informatie|4|blijdschap|0|-|Heldere uitleg gekregen over hoe ik mijn code moest ingeven.
#S|rbz-1505|review|bezorging|sterren=3
K|ontvangen|beleid|3|neutraal|0|vraag|Hoe lang blijft een pakje eigenlijk liggen in een afhaalpunt?
#S|rbz-1506|review|bezorging|sterren=2
K|ontvangen|kwaliteit|2|teleurstelling|0|-|Van de twaalf tasjes waren er vijf kapot, en 't was het servies van mijn grootmoeder.
#S|rbz-1507|review|bezorging|sterren=5
K|ontvangen|bejegening|4|blijdschap|0|-|Ons Merel kreeg een stickertje van de bode, ze loopt ermee te paraderen
#S|rbz-1508|review|bezorging|sterren=1
K|ontvangen|privacy|1|boosheid|0|-|Ze hebben mijn brieven opengedaan en toegeplakt met plakband. Dat zijn mijn doktersuitslagen!
#S|rbz-1509|review|bezorging|sterren=4
K|ontvangen|levering|4|blijdschap|0|-|Post komt alle dagen, ik zou niet weten waarom iedereen klaagt.
#S|rbz-1510|review|bezorging|sterren=2
K|betalen|prijs|2|irritatie|0|-|Postzegels zijn niet meer te betalen voor ne gepensioneerde.
#S|rbz-1511|review|bezorging|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Den ene keer goed, den andere keer wa minder.
#S|rbz-1512|review|bezorging|sterren=5
K|aanvragen|beleid|4|verrassing|0|-|Ze waren eigenlijk al gesloten maar voor ons zwangere madam hebben ze den oven terug aangestoken. Zalig volk.
#S|rbz-1513|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Deftige porties en goe van smaak.
K|betalen|prijs|3|neutraal|0|-|Prijzen zijn wat ze zijn.
#S|rbz-1514|review|bezorging|sterren=1
K|ontvangen|fout|2|irritatie|1|-|Heel ons straat krijgt de pakskes van nummer 6 en nummer 6 krijgt niks, zo houden ze de gebuurtschap warm.
#S|rbz-1515|review|bezorging|sterren=2
K|aanvragen|beleid|2|verwarring|1|-|Ge moogt maar één promo per gezin gebruiken, maar hoe weten die nu wie mijn gezin is?
#S|rbz-1516|review|webshop|sterren=4
K|orienteren|prijs|4|blijdschap|0|-|Goedkoper dan in Brussel,
K|ontvangen|levering|4|neutraal|0|-|en morgen al in huis.
#S|rbz-1517|review|webshop|sterren=1
K|terugkijken|privacy|2|bezorgdheid|0|-|Opletten mensen, dit is nen valse site die de naam van een echte winkel uit Lier misbruikt.
#S|rbz-1518|review|webshop|sterren=5
K|hulp|fout|4|dankbaarheid|1|-|Kapotte lamp gemeld op zondag, dinsdag lag er een nieuwe. Merci Stef!
#S|rbz-1519|review|webshop|sterren=2
K|ontvangen|levering|2|neutraal|1|-|Levertijd niet gehaald
K|wijzigen|geen|3|neutraal|0|-|en intussen elders gekocht.
#S|rbz-1520|review|webshop|sterren=3
K|ontvangen|kwaliteit|3|neutraal|0|-|doos open, inhoud ok
#S|rbz-1521|review|bezorging|sterren=5
K|orienteren|geen|3|neutraal|0|-|Wij zochten een broodjeszaak voor onze maandelijkse teamlunch in Vilvoorde.
K|aanvragen|bejegening|4|blijdschap|0|-|Vanaf het eerste contact heel correct en vlot.
K|ontvangen|levering|4|neutraal|0|-|Om vijf voor twaalf stond alles op tafel.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De martino was pikant en de préparé vers gedraaid, zelfs de baas nam er drie.
K|betalen|geen|3|neutraal|0|-|Factuur achteraf per mail.
#S|rbz-1522|review|bezorging|sterren=1
K|betalen|fout|2|irritatie|2|-|Drie facturen op rij met een foute btw-nummer.
K|hulp|herhaling|2|boosheid|2|-|En elke keer opnieuw moet ik van nul beginnen uitleggen, 't is om uw haar uit te trekken.
#S|rbz-1523|review|bezorging|sterren=4
K|ontvangen|kwaliteit|4|blijdschap|0|-|Schoon gepresenteerd op schotels, feest voor het oog
#S|rbz-1524|review|bezorging|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Broodjes lekker,
K|gebruiken|kwaliteit|2|neutraal|0|-|wel wat eentonig op den duur.
#S|rbz-1525|review|bezorging|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|Een 'Luikse salade' zonder spek, dat is gelijk mosselen zonder schelp.
#S|rbz-1526|review|bezorging|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Geef mij elke dag zo'n salade en ik word nog mager.
#S|rbz-1527|review|bezorging|sterren=1
K|aanvragen|geen|3|neutraal|0|-|Zaterdag 18.30 uur: bestelling geplaatst bij Wokkie.
K|ontvangen|levering|2|neutraal|2|-|19.45 uur: niets.
K|hulp|bereikbaarheid|2|neutraal|2|-|20.00 uur: gebeld, in gesprek, in gesprek, in gesprek.
K|ontvangen|fout|2|irritatie|1|-|20.20 uur: jongen aan de deur met een tas voor 'Mevr. Kuipers'.
K|hulp|bejegening|2|irritatie|0|-|20.21 uur: jongen boos op mij omdat ik niet Kuipers heet.
K|betalen|geen|2|teleurstelling|3|-|21.00 uur: ik geef het op en ben mijn €29 kwijt.
#S|rbz-1528|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Noedels met een bite, precies goed.
K|ontvangen|levering|4|blijdschap|0|-|Snelle bezorging ook.
#S|rbz-1529|review|bezorging|sterren=5
K|ontvangen|fout|2|neutraal|0|-|Eerlijk is eerlijk, de loempia's zaten er niet bij.
K|hulp|wachttijd|4|verrassing|1|-|Binnen twee minuten na mijn appje reactie,
K|hulp|fout|4|blijdschap|0|-|en binnen een kwartier stonden ze er, met eentje extra.
#S|rbz-1530|review|bezorging|sterren=3
K|gebruiken|geen|3|neutraal|0|-|Bestelden voor het eerst de verrassingsbox.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Drie van de vijf gerechtjes waren raak.
K|gebruiken|kwaliteit|2|irritatie|0|-|De inktvis was een stuk rubber.
K|betalen|prijs|4|blijdschap|0|-|Voor 15 euro mag je niet klagen.
#S|rbz-1531|review|bezorging|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Overschotbox: vier komkommers en een citroen. Daar sta je dan met je goede bedoelingen.
#S|rbz-1532|review|bezorging|sterren=5
K|betalen|prijs|4|blijdschap|0|-|Voor een paar euro een tas vol brood dat anders weggegooid wordt, win-win.
#S|rbz-1533|review|bezorging|sterren=1
K|ontvangen|levering|2|irritatie|2|-|Bij aankomst voor mijn reddingspakket bleek de zaak dicht, rolluik naar beneden.
K|betalen|wachttijd|2|neutraal|3|-|Vijf euro, al drie weken niet terug.
#S|rbz-1534|review|bezorging|sterren=4
K|orienteren|informatie|4|blijdschap|0|-|De kaart is duidelijk, niet te groot.
K|aanvragen|digitaal|4|blijdschap|0|-|Bestellen gaat met twee klikken.
K|gebruiken|kwaliteit|4|blijdschap|0|-|En koken kunnen ze.
#S|rbz-1535|review|bezorging|sterren=2
K|ontvangen|bejegening|2|irritatie|0|-|Bezorger liet zijn muziek aan, zo hard dat de hele galerij meeluisterde.
#S|rbz-1536|review|bezorging|sterren=3
K|ontvangen|levering|2|neutraal|0|-|Iets over tijd,
K|ontvangen|bejegening|4|blijdschap|0|-|bezorger maakte een grapje,
K|gebruiken|kwaliteit|3|neutraal|0|-|eten deed wat het moest doen.
#S|rbz-1537|review|bezorging|sterren=1
K|hulp|belofte|1|boosheid|2|-|'We maken het goed.' Nee hoor, je maakt niks goed, je maakt alleen beloftes.
#S|rbz-1538|review|bezorging|sterren=5
K|hulp|bejegening|4|opluchting|1|-|Ik had per ongeluk mijn oude adres ingevuld en belde in paniek, Bram ving de koerier nog net op.
#S|rbz-1539|review|bezorging|sterren=4
K|betalen|digitaal|3|neutraal|0|-|Spaarpunten worden automatisch bijgehouden.
#S|rbz-1540|review|bezorging|sterren=2
K|betalen|beleid|2|teleurstelling|0|-|1.840 gespaarde punten weg omdat ik een jaar niet besteld had. Ik lag in het ziekenhuis.
#S|rbz-1541|review|bezorging|sterren=3
K|betalen|beleid|3|neutraal|0|vraag|Kan ik mijn punten aan mijn dochter geven?
#S|rbz-1542|review|bezorging|sterren=1
K|aanvragen|fout|2|irritatie|1|-|Verjaardagsactie: gratis dessert. Ik krijg een melding 'niet jarig'. Ik ben toch echt vandaag 40 geworden!
#S|rbz-1543|review|bezorging|sterren=5
K|aanvragen|bejegening|4|verrassing+blijdschap|0|-|Stond in de app dat ik jarig was, en ineens zat er een cupcake met een kaarsje in de tas.
#S|rbz-1544|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Cupcakes mooi versierd,
K|gebruiken|kwaliteit|2|neutraal|0|-|cake aan de droge kant.
#S|rbz-1545|review|bezorging|sterren=2
K|ontvangen|levering|2|irritatie|2|-|Besteld voor half vier, gekomen om half zes, high tea werd low dinner.
#S|rbz-1546|review|bezorging|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|De scones! De clotted cream! Mijn schoonmoeder was voor het eerst sprakeloos.
#S|rbz-1547|review|bezorging|sterren=3
K|betalen|prijs|2|neutraal|0|-|Prijs per persoon hoog.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Variatie in hapjes groot.
#S|rbz-1548|review|bezorging|sterren=1
K|ontvangen|kwaliteit|2|irritatie|0|-|Sandwiches krom van ouderdom, de komkommer had een pensioen nodig.
#S|rbz-1549|review|bezorging|sterren=4
K|ontvangen|informatie|4|blijdschap|0|-|Briefje erbij met opwarmtips, dat had ik nodig.
#S|rbz-1550|review|bezorging|sterren=2
K|gebruiken|informatie|2|verwarring|0|-|'Oven 180, naar smaak' staat er op het deksel. Hoe lang is 'naar smaak'?
#S|rbz-1551|review|bezorging|sterren=1
K|gebruiken|privacy|1|boosheid+bezorgdheid|0|-|Het bakje smolt in de magnetron terwijl er 'magnetronbestendig' op stond, en wij hebben daarvan gegeten!
#S|rbz-1552|review|bezorging|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zelfs de volgende dag uit de magnetron nog heerlijk.
#S|rbz-1553|review|bezorging|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Restje voor morgen over.
#S|rbz-1554|review|bezorging|sterren=4
K|ontvangen|bejegening|4|blijdschap|0|-|Koerier groette netjes, ook al was het zijn laatste rit om elf uur.
#S|rbz-1555|review|bezorging|sterren=2
K|ontvangen|digitaal|2|neutraal|0|-|Kaart bevroor
K|ontvangen|levering|2|neutraal|1|-|en de bezorging ook zo'n beetje.
#S|rbz-1556|review|bezorging|sterren=5
K|ontvangen|digitaal|4|blijdschap|0|-|Mijn zoontje volgt het fietsje op de kaart en roept om de vijf tellen waar hij is, gratis vermaak.
#S|rbz-1557|review|bezorging|sterren=3
K|vertrekken|geen|3|neutraal|0|-|Na anderhalf jaar met de maaltijdbox gestopt.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Op de gerechten zelf viel weinig af te dingen.
K|gebruiken|kwaliteit|2|neutraal|0|-|Je gaat op den duur wel herhaling zien, de traybake met zoete aardappel kwam elke maand langs.
K|vertrekken|digitaal|4|blijdschap|0|-|Opzeggen was in een minuut gepiept.
K|terugkijken|geen|3|neutraal|0|-|Wie weet beginnen we er ooit weer mee.
#S|rbz-1558|review|bezorging|sterren=2
K|vertrekken|bejegening|2|irritatie|1|-|Eerst opzeggen, en dan belt er zo'n gladde verkoper die me een uur lang aan de praat wil houden.
#S|rbz-1559|review|bezorging|sterren=4
K|vertrekken|bejegening|4|blijdschap|0|-|Opzegging vriendelijk bevestigd zonder verkooppraat.
#S|rbz-1560|review|bezorging|sterren=1
K|vertrekken|herhaling|2|boosheid|3|-|Inmiddels vijf keer opgezegd. Per mail, per chat, per post, per telefoon en één keer schreeuwend.
K|betalen|fout|2|irritatie|1|-|Gisteren weer 69,90 afgeschreven.
#S|rbz-1561|review|bezorging|sterren=3
K|wijzigen|geen|3|verlangen|0|wens|Graag de mogelijkheid om per week van vier naar twee personen te gaan.
#S|rbz-1562|review|bezorging|sterren=2
K|gebruiken|storing|2|irritatie|1|-|De receptenapp ligt er elke zondag uit, precies als ik moet kiezen.
#S|rbz-1563|review|bezorging|sterren=5
K|gebruiken|digitaal|4|blijdschap|0|-|De kookfilmpjes zijn een aanwinst, mijn vader van 70 staat nu ineens te wokken.
#S|rbz-1564|review|bezorging|sterren=3
K|ontvangen|storing|2|neutraal|1|-|Bij aankomst deed de koelbox het niet meer.
K|hulp|geen|3|neutraal|0|vraag|Kan ik daar een nieuwe voor krijgen?
#S|rbz-1565|review|bezorging|sterren=1
K|hulp|doorverwijzing|2|boosheid|3|-|Vijf afdelingen, en alle vijf 'gaan daar niet over'. Wie gaat er dán over?!
#S|rbz-1566|review|bezorging|sterren=4
K|hulp|doorverwijzing|4|opluchting|1|-|Na wat omwegen kwam ik bij Samira terecht en die liet het niet meer los tot het geregeld was.
#S|rbz-1567|review|bezorging|sterren=2
K|hulp|herhaling|2|neutraal|2|-|Voor de vierde keer dezelfde foto's opgestuurd.
#S|rbz-1568|review|bezorging|sterren=3
K|hulp|belofte|3|neutraal|0|-|Men zou mij vrijdag terugbellen, het is nu donderdag.
#S|rbz-1569|review|bezorging|sterren=5
K|hulp|belofte|4|vertrouwen|0|-|Om vier uur zouden ze terugbellen en om vier uur ging de telefoon.
#S|rbz-1570|review|bezorging|sterren=1
K|ontvangen|belofte|2|teleurstelling|2|-|Mij was met klem verzekerd dat de ring voor Valentijnsdag binnen zou zijn.
K|ontvangen|levering|2|teleurstelling|2|-|Op de vijftiende februari lag hij in een plas naast de deur.
#S|rbz-1571|review|bezorging|sterren=2
K|ontvangen|belofte|2|irritatie|2|-|'Gegarandeerd morgen', daar had ik 4,95 extra voor neergeteld. Morgen is inmiddels eergisteren.
#S|rbz-1572|review|bezorging|sterren=4
K|ontvangen|belofte|4|neutraal|0|-|Gegarandeerd voor tien uur, bezorgd om 9.41.
#S|rbz-1573|review|bezorging|sterren=3
K|betalen|beleid|3|verwarring|0|vraag|Krijg je die extra kosten terug als ze de garantie niet halen?
#S|rbz-1574|review|bezorging|sterren=2
K|ontvangen|privacy|2|bezorgdheid|0|angst|Het pakket met mijn nieuwe bankpas zou bij 'de buren' liggen, maar welke buren weet niemand, en daar maak ik me ernstig zorgen over.
#S|rbz-1575|review|bezorging|sterren=3
K|ontvangen|geen|3|verlangen|0|wens|Ik zou wensen dat de bezorger één keer vroeg waar het pakket mag staan.
#S|rbz-1576|review|bezorging|sterren=4
K|ontvangen|levering|4|blijdschap|0|-|Degelijk bezorgbedrijf, geen poespas.
#S|rbz-1577|review|bezorging|sterren=3
K|ontvangen|levering|3|verlangen|0|wens|Bezorging na zessen zou voor werkende mensen een uitkomst zijn.
#S|rbz-1578|review|bezorging|sterren=5
K|ontvangen|levering|4|blijdschap|0|-|Avondbezorging, eindelijk! Geen gesjouw meer naar de buren.
#S|rbz-1579|review|bezorging|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Matig tot redelijk
#S|rbz-1580|review|bezorging|sterren=3
K|terugkijken|geen|3|neutraal|0|-|kan beter kan slechter
#S|rbz-1581|review|bezorging|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Pasta oké, saus top,
K|ontvangen|kwaliteit|2|neutraal|0|-|bakje lekte.
#S|rbz-1582|review|bezorging|sterren=3
K|ontvangen|levering|2|neutraal|1|-|Op zich leuk concept maar je moet wel geduld hebben.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Als het er eenmaal is, is het de moeite waard.
#S|rbz-1583|review|bezorging|sterren=3
K|aanleiding|geen|3|neutraal|0|-|Wij hadden na een lange reis geen puf meer.
K|ontvangen|levering|4|neutraal|0|-|Het eten was er voor de koffers waren uitgepakt.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Jammer genoeg smaakte de kip naar de verpakking.
K|betalen|prijs|3|neutraal|0|-|Dertig euro voor twee.
#S|rbz-1584|review|bezorging|sterren=3
K|orienteren|kwaliteit|4|blijdschap|0|-|Keus genoeg.
K|betalen|prijs|2|neutraal|0|-|De kosten lopen wel op.
#S|rbz-1585|review|bezorging|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Had er zin in, was aardig, niet memorabel.
#S|rbz-1586|review|bezorging|sterren=3
K|ontvangen|bejegening|4|blijdschap|0|-|Bezorger tien punten.
K|gebruiken|kwaliteit|2|irritatie|0|-|Kok twee punten, en die krijgt hij voor het zout.
#S|rbz-1587|review|bezorging|sterren=3
K|aanvragen|beleid|3|neutraal|0|vraag|Is afhalen ook mogelijk op maandag?
#S|rbz-1588|review|bezorging|sterren=3
K|gebruiken|geen|3|neutraal|0|-|Voor mijn man besteld, ik ben zelf op dieet.
K|gebruiken|kwaliteit|3|neutraal|0|-|Hij at het op en zei niks.
#S|rbz-1589|review|webshop|sterren=3
K|betalen|geen|3|neutraal|0|vraag|Kan ik de betaaltermijn nog laten verlengen?
#S|rbz-1590|review|webshop|sterren=3
K|wijzigen|geen|3|verlangen|0|wens|Ik wil de jas graag ruilen voor een maatje groter, waar kan ik dat melden?
#S|rbz-1591|review|webshop|sterren=2
K|wijzigen|informatie|2|verwarring|1|-|Het retourformulier vraagt om een 'RMA' en ik heb geen idee wat dat is.
#S|rbz-1592|review|webshop|sterren=1
K|aanvragen|digitaal|2|bezorgdheid|1|-|Tijdens het betalen sprong de pagina naar een adres dat ik niet vertrouwde, toen heb ik snel mijn bank gebeld.
#S|rbz-1593|review|webshop|sterren=4
K|aanvragen|privacy|4|vertrouwen|0|-|Keurmerk klopt, bedrijfsgegevens vindbaar, dan durf ik wel.
K|ontvangen|levering|4|neutraal|0|-|Bestelling was er na twee dagen.
#S|rbz-1594|review|webshop|sterren=3
K|hulp|wachttijd|3|neutraal|0|-|Antwoord kwam na het weekend.
#S|rbz-1595|review|bezorging|sterren=3
K|ontvangen|informatie|2|verwarring|0|-|Bezorgd door 'partner', en welke dat is staat er niet.
K|ontvangen|levering|4|blijdschap|0|-|Goed aangekomen is het wel.
#S|rbz-1596|review|bezorging|sterren=1
K|aanleiding|geen|3|neutraal|0|-|We verhuisden van Amersfoort naar Drachten en lieten een nieuwe eettafel bezorgen.
K|aanvragen|geen|3|neutraal|0|-|Levering geboekt op de dag na de sleuteloverdracht.
K|ontvangen|levering|2|neutraal|2|-|Die dag: niemand gezien.
K|hulp|informatie|2|verwarring|1|-|De planner beweerde dat er getekend was voor ontvangst, in Amersfoort, door ene Bakker.
K|hulp|bereikbaarheid|2|irritatie|2|-|Daarna kon ik hem twee dagen niet meer te pakken krijgen.
K|ontvangen|fout|2|irritatie|1|-|Op dag vier kwam de tafel, zonder poten.
K|hulp|belofte|2|irritatie|3|-|De poten 'komen deze week', zeggen ze al een maand.
K|gebruiken|geen|2|irritatie|0|-|We eten nu van een tafelblad op verhuisdozen, heel knus.
#S|rbz-1597|review|bezorging|sterren=5
K|ontvangen|levering|4|neutraal|0|-|Afgesproken tijd gehaald,
K|ontvangen|bejegening|4|blijdschap|0|-|twee leuke gasten die ook nog even de tafel waterpas zetten.
#S|rbz-1598|review|bezorging|sterren=4
K|wijzigen|beleid|4|neutraal|0|-|Levering drie weken uitgesteld omdat de vloer nog niet droog was, werd zonder kosten geregeld.
#S|rbz-1599|review|bezorging|sterren=2
K|wijzigen|prijs|2|irritatie|1|-|Eén dag verschuiven kost 45 euro. Voor het verzetten van een kruisje op een kalender.
#S|rbz-1600|review|bezorging|sterren=1
K|ontvangen|kwaliteit|2|teleurstelling|0|-|Nieuwe bank, eerste blik: scheur in de leuning.
K|hulp|bejegening|2|boosheid|0|-|'Daar kunt u toch een kussentje voor leggen', vond de chauffeur.
#S|rbz-1601|review|bezorging|sterren=5
K|ontvangen|kwaliteit|4|opluchting|0|-|De antieke klok van mijn opa is ongeschonden van Limburg naar Friesland gebracht, ik durfde pas weer te ademen toen hij tikte.
#S|rbz-1602|review|bezorging|sterren=4
K|ontvangen|bejegening|4|blijdschap|0|-|Dekens eronder, hoekbeschermers, rustig aan: vakmensen.
#S|rbz-1603|review|bezorging|sterren=2
K|ontvangen|levering|2|neutraal|1|-|Half negen, busje te klein, half elf opnieuw.
#S|rbz-1604|review|bezorging|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Die zoete ui-jam op de burger is een vondst.
#S|rbz-1605|review|bezorging|sterren=1
K|ontvangen|levering|1|boosheid|2|-|pffff weer 2 uur later wat een tent
#S|rbz-1606|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|friet van verse aardappels je proeft het gewoon
#S|rbz-1607|review|bezorging|sterren=2
K|hulp|bejegening|2|irritatie|0|-|ze zeggen u tegen je maar menen het niet
#S|rbz-1608|review|bezorging|sterren=5
K|gebruiken|kwaliteit+prijs|4|blijdschap|0|-|Veel, lekker en goedkoop. Meer hoeft van mij niet.
#S|rbz-1609|review|bezorging|sterren=1
K|ontvangen|kwaliteit+levering|1|boosheid|2|-|Te laat, koud en nog verkeerd ook. Hoe verzin je het!
#S|rbz-1610|review|bezorging|sterren=4
K|ontvangen|levering+bejegening|4|blijdschap|0|-|Mooi op tijd, en een bezorger met een lach. Zo eet een mens toch prettiger.
#S|rbz-1611|review|bezorging|sterren=2
K|hulp|bereikbaarheid+informatie|2|irritatie|2|-|Niemand te bereiken, en als je dan eindelijk iemand hebt weet die van niets.
#S|rbz-1612|review|bezorging|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|We hebben gegeten, we hebben afgewassen, we hebben het er verder niet meer over gehad.
#S|rbz-1613|review|bezorging|sterren=5
K|ontvangen|levering+kwaliteit|5|blijdschap|0|-|Supersnel, superheet, supermooi ingepakt. Wauw!
#S|rbz-1614|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Geen gekke dingen, goed gekookt, fatsoenlijke hoeveelheden. Voor een doordeweekse avond ideaal.
#S|rbz-1615|review|bezorging|sterren=1
K|betalen|fout+wachttijd|2|boosheid|3|-|Dubbel betaald en al een maand aan het leuren om mijn geld. Ik ben toch geen bank?
#S|rbz-1616|review|bezorging|sterren=2
K|ontvangen|fout|2|irritatie|1|-|Bestel je drie dingen, krijg je er twee, waarvan één fout. Dat is een score van 33 procent.
#S|rbz-1617|review|bezorging|sterren=5
K|hulp|bejegening|4|dankbaarheid|0|-|Gemeld dat er iets miste en me nog geen seconde een zeur gevoeld. Dank voor de fijne hulp.
#S|rbz-1618|review|bezorging|sterren=3
K|aanvragen|digitaal|3|neutraal|0|-|Bestelproces kan simpeler. Onoverkomelijk is het niet.
#S|rbz-1619|review|bezorging|sterren=4
K|ontvangen|levering|4|opluchting|0|-|Had mijn twijfels na alle verhalen over deze dienst. Maar het kwam gewoon, op dinsdag, zoals gezegd.
#S|rbz-1620|review|bezorging|sterren=1
K|hulp|bejegening+informatie|1|boosheid|1|-|Eerst word je afgesnauwd, dan word je afgewimpeld en ten slotte word je voorgelogen. Bravo.
#S|rbz-1621|review|webshop|sterren=5
K|terugkijken|geen|4|vertrouwen|0|-|Hoeveel webwinkels doen dit nog: meedenken, snel versturen, en een bedankbriefje erbij. Ik blijf.
#S|rbz-1622|review|webshop|sterren=2
K|ontvangen|levering|2|irritatie|2|-|Twee keer uitgesteld, één keer per ongeluk geannuleerd. Zo'n bestelling heeft meer drama dan een soap.
#S|rbz-1623|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|'t Is simpel: vers gesneden, twee keer gebakken, in een puntzak. Zo moet dat zijn.
#S|rbz-1624|review|bezorging|sterren=1
K|ontvangen|levering+informatie|2|irritatie|2|-|Ge wacht u een ongeluk, ge ziet niemand, en dan zegt den app 'smakelijk'. Smakelijk wat?
#S|rbz-1625|review|bezorging|sterren=3
K|ontvangen|levering|3|neutraal|0|-|Ik bestelde op woensdag en kreeg het op vrijdag. Meer valt daar niet over te vertellen.
#S|rbz-1626|review|bezorging|sterren=5
K|ontvangen|bejegening|4|blijdschap|0|-|Toffe kerel aan de deur in Izegem. Hij sprak plat West-Vlaams gelijk ik, we hebben nog tien minuten staan klappen.
#S|rbz-1627|review|bezorging|sterren=2
K|betalen|prijs|2|teleurstelling|0|-|Vijf euro voor een handvol frieten en daarbovenop leveringskosten. Ik snap dat alles opslaat maar dit gaat mij te ver.
#S|rbz-1628|review|webshop|sterren=4
K|hulp|wachttijd|4|blijdschap|0|-|Vraag gesteld om 9u, antwoord om 9u20. Vlotte dienst.
#S|rbz-1629|review|webshop|sterren=1
K|hulp|bereikbaarheid|2|irritatie|3|-|Gebeld, gemaild, gefaxt bij manier van spreken. Niemand thuis daar in Deurne.
#S|rbz-1630|review|bezorging|sterren=5
K|terugkijken|geen|4|vertrouwen|0|-|Wij zijn al klant van toen het nog een kraam op de markt was, en dat zegt genoeg zekers.
#S|rbz-1631|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Kip was sappig, groente beetgaar. Zo krijg je mij wel aan de gezonde kant van de kaart.
#S|rbz-1632|review|bezorging|sterren=1
K|ontvangen|fout|2|boosheid|1|-|De helft ontbrak. Dat is niet één ding vergeten, dat is de halve bestelling laten staan!
#S|rbz-1633|review|bezorging|sterren=2
K|ontvangen|levering|2|neutraal|2|-|Besteld om 17.00 uur. Om 18.30 uur gebeld. Om 19.10 uur binnen.
#S|rbz-1634|review|bezorging|sterren=5
K|ontvangen|levering|4|blijdschap|0|-|Wat een tempo. Ik stond nog met de telefoon in mijn hand toen de bel ging.
#S|rbz-1635|review|bezorging|sterren=3
K|betalen|prijs|2|neutraal|0|-|Je betaalt hier voor het gemak. Wie goedkoop wil eten kan beter zelf even fietsen.
#S|rbz-1636|review|bezorging|sterren=1
K|ontvangen|bejegening|2|boosheid|0|-|Hij weigerde uit te stappen. Ik moest op mijn sokken door de regen naar zijn raampje lopen.
#S|rbz-1637|review|bezorging|sterren=4
K|aanvragen|digitaal|4|blijdschap|0|-|App werkt gewoon. Zoeken, tikken, betalen, klaar.
#S|rbz-1638|review|bezorging|sterren=2
K|aanvragen|digitaal|2|irritatie|1|-|Elke keer als ik wil betalen ben ik uitgelogd. Ligt dat aan mij? Volgens mijn kleinzoon niet.
#S|rbz-1639|review|bezorging|sterren=5
K|hulp|fout|4|verrassing+dankbaarheid|1|-|Ze hadden de soep laten vallen. In plaats van excuses te zoeken kwamen ze met een nieuwe pan én een bos bloemen.
#S|rbz-1640|review|bezorging|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Mijn dochter vond het lekker. Mijn zoon niet. Ik heb de restjes opgegeten.
#S|rbz-1641|review|bezorging|sterren=2
K|ontvangen|kwaliteit|2|teleurstelling|0|-|Zo'n mooie taart op de foto. In het echt leek hij te zijn bezorgd door een kangoeroe.
#S|rbz-1642|review|bezorging|sterren=4
K|ontvangen|levering|4|blijdschap|0|-|Pakket op tijd. Geen kras, geen deuk.
#S|rbz-1643|review|bezorging|sterren=1
K|hulp|wachttijd|2|irritatie|2|-|'Er zijn nog drie wachtenden voor u.' Drie kwartier later: vier. Er dringt daar dus iemand voor!
#S|rbz-1644|review|bezorging|sterren=5
K|ontvangen|bejegening|4|dankbaarheid|0|-|Mijn buzzer was stuk en ik kon de trap niet af. De koerier heeft bij zeven buren aangebeld tot er iemand opendeed.
#S|rbz-1645|review|bezorging|sterren=2
K|betalen|beleid|2|irritatie|1|-|Ik vraag mijn geld terug en krijg een coupon. Een coupon voor de zaak waar ik net koud heb gegeten, ja ja.
#S|rbz-1646|review|bezorging|sterren=4
K|betalen|wachttijd|4|blijdschap|0|-|Ging één keer mis. Teruggestort binnen twee dagen, dus zand erover.
#S|rbz-1647|review|bezorging|sterren=3
K|ontvangen|informatie|2|neutraal|0|-|De website zegt 'bij u in 40 minuten'. De bevestigingsmail zegt 70. Bereid je voor op de mail.
#S|rbz-1648|review|bezorging|sterren=1
K|ontvangen|kwaliteit|2|irritatie|0|-|Er liep iets uit de zak. Ik wil niet weten wat het was, maar mijn vloerkleed kan naar de stort.
#S|rbz-1649|review|bezorging|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Ik heb in mijn leven veel peking eend gegeten. Deze was de allerbeste!
#S|rbz-1650|review|bezorging|sterren=4
K|terugkijken|geen|4|vertrouwen|0|-|Niet de snelste, niet de goedkoopste. Wel degene bij wie ik nog nooit teleurgesteld was.
#S|rbz-1651|review|bezorging|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Deeg niet gaar, saus zuur. Meer dan de helft ligt in de groenbak.
#S|rbz-1652|review|bezorging|sterren=3
K|ontvangen|levering|3|neutraal|0|-|Drukke zaterdag, uur gewacht. Dat wisten we van tevoren.
#S|rbz-1653|review|bezorging|sterren=1
K|aanvragen|fout|2|boosheid|1|-|Ik bestel bij restaurant A en op de bon staat restaurant B. Dat noemen ze tegenwoordig een 'virtueel merk', ik noem het bedrog.
#S|rbz-1654|review|bezorging|sterren=5
K|aanvragen|beleid|4|blijdschap|0|-|Geen minimum, geen toeslag, geen gezeur. Gewoon één portie friet aan huis!
#S|rbz-1655|review|bezorging|sterren=2
K|ontvangen|privacy|2|bezorgdheid|0|-|De bezorger had mijn nummer nog in zijn telefoon van vorige maand. Dat zit me niet lekker.
#S|rbz-1656|review|bezorging|sterren=4
K|ontvangen|privacy|4|blijdschap|0|-|Bellen gaat via een afgeschermd nummer, goed geregeld.
#S|rbz-1657|review|bezorging|sterren=3
K|hulp|geen|3|verlangen|0|wens|Graag een reactie op mijn bericht van 12 mei. Verder niets ten nadele van jullie.
#S|rbz-1658|review|webshop|sterren=1
K|ontvangen|fout|2|boosheid|1|-|Ik kreeg een leeg pakket. Luchtkussentjes zat, dat wel!
#S|rbz-1659|review|webshop|sterren=5
K|orienteren|bejegening|4|vertrouwen|0|-|Drie domme vragen gesteld en drie slimme antwoorden gekregen. Bij deze winkel durf je wat te vragen.
#S|rbz-1660|review|webshop|sterren=4
K|ontvangen|levering|4|blijdschap|0|-|Gewoon besteld en gewoon gekregen. Zo saai mag het van mij altijd zijn.
#S|rbz-1661|review|webshop|sterren=2
K|wijzigen|wachttijd|2|neutraal|3|-|Retour is ontvangen op 2 maart. Op 30 maart stond hij nog op 'in controle'.
#S|rbz-1662|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Het is een klok. Hij loopt.
#S|rbz-1663|review|webshop|sterren=1
K|betalen|fout|2|boosheid|1|-|Ik heb daar nooit een abonnement genomen. Toch incasseren ze elke maand, tot mijn bank er een slot op zette.
#S|rbz-1664|review|webshop|sterren=5
K|wijzigen|beleid|4|blijdschap|0|-|Vraagteken over de maat? Stuur ze allebei, hou er eentje. Lekker makkelijk!
#S|rbz-1665|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ge kent dat, ge bestelt 'voor de kinderen' en ge eet het zelf op. Zo goe waren die pannenkoeken.
#S|rbz-1666|review|bezorging|sterren=1
K|ontvangen|levering|2|irritatie|2|-|Wij zaten met ons bord op de schoot. Anderhalf uur. De kinderen zijn dan maar met een koek in bed gekropen.
#S|rbz-1667|review|bezorging|sterren=2
K|hulp|informatie|2|verwarring|1|-|Eerst zou de winkel terugbetalen, dan de bank, dan den transporteur. Ik ken er mijn eigen niet meer aan uit.
#S|rbz-1668|review|bezorging|sterren=5
K|ontvangen|bejegening|5|dankbaarheid|0|-|De maaltijdbedeler in Ninove heeft ons vader gevonden nadat hij gevallen was. Wij gaan die mens nooit genoeg kunnen bedanken.
#S|rbz-1669|review|bezorging|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Ge moet er geen sterrenkeuken van verwachten. Voor een gewone dinsdag gaat het.
#S|rbz-1670|review|bezorging|sterren=4
K|ontvangen|levering|4|verrassing|0|-|Pakske uit Duitsland, besteld op zondag, dinsdagmorgen hier. Ik verschoot er zelf van.
#S|rbz-1671|review|bezorging|sterren=2
K|aanleiding|geen|3|neutraal|0|-|Collega ging met pensioen, dus een gebakdoos voor dertig man laten komen.
K|ontvangen|levering|4|neutraal|0|-|Netjes om tien uur op kantoor.
K|ontvangen|fout|2|teleurstelling|0|-|In plaats van een foto van hem stond er een hond op de taart.
K|hulp|bejegening|2|irritatie|1|-|De winkel vond dat wij 'het juiste bestand' hadden moeten sturen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Gelukkig smaakte hij verrukkelijk en heeft hij er vreselijk om gelachen.
#S|rbz-1672|review|bezorging|sterren=5
K|aanvragen|bejegening|4|blijdschap|0|-|Wat een meedenkend bedrijf: ze vroegen zelf of de taart voor een kind met notenallergie was.
K|ontvangen|kwaliteit|5|blijdschap|0|-|Een eenhoorn van drie lagen, onze meid kon niet meer stoppen met juichen.
#S|rbz-1673|review|bezorging|sterren=1
K|ontvangen|levering|2|irritatie|2|-|De taart werd afgeleverd op een school waar mijn kind niet op zit.
K|hulp|informatie|2|irritatie|1|-|Volgens hen stond dat 'zo in het systeem', alsof het systeem zelf taarten bestelt.
#S|rbz-1674|review|bezorging|sterren=4
K|ontvangen|levering|4|neutraal|0|-|Op tijd voor de koffie.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Slagroom vers, bodem luchtig.
K|betalen|prijs|2|neutraal|0|-|Bezorging 9 euro vond ik aan de forse kant.
#S|rbz-1675|review|bezorging|sterren=3
K|ontvangen|kwaliteit|2|neutraal|0|-|Twee soesjes geplet.
K|hulp|geen|3|neutraal|0|-|Heb het niet gemeld.
#S|rbz-1676|review|bezorging|sterren=2
K|ontvangen|levering|2|bezorgdheid|1|-|De bezorger belde vanuit een sloot, letterlijk, hij was met scooter en al van de weg geraakt.
K|ontvangen|informatie|2|irritatie|0|-|En de app stuurde ondertussen doodleuk: 'smaakte het?'
#S|rbz-1677|review|bezorging|sterren=4
K|terugkijken|geen|4|blijdschap|0|-|voor ons een vaste keuze
#S|rbz-1678|review|bezorging|sterren=1
K|terugkijken|geen|1|boosheid|0|-|Ga toch ergens anders heen
#S|rbz-1679|review|bezorging|sterren=2
K|terugkijken|geen|2|teleurstelling|0|-|Kans gehad, kans verspeeld.
#S|rbz-1680|review|bezorging|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|bijna te lekker
#S|rbz-1681|review|bezorging|sterren=4
K|ontvangen|levering|4|blijdschap|0|-|gaat altijd goed
#S|rbz-1682|review|bezorging|sterren=1
K|betalen|geen|3|verlangen|0|wens|geld terug graag
#S|rbz-1683|review|bezorging|sterren=2
K|ontvangen|levering|3|bezorgdheid|0|vraag|waar blijft mijn bestelling??
#S|rbz-1684|review|bezorging|sterren=3
K|geen|geen|3|neutraal|0|-|zie titel
#S|rbz-1685|review|bezorging|sterren=5
K|geen|geen|4|blijdschap|0|-|👍👍👍
#S|rbz-1686|review|bezorging|sterren=1
K|geen|geen|2|irritatie|0|-|Nee dus 👎
#S|rbz-1687|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|dik in orde
#S|rbz-1688|review|bezorging|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|had beter gekund
#S|rbz-1689|review|bezorging|sterren=3
K|ontvangen|bejegening|3|neutraal|0|-|normale bezorger
#S|rbz-1690|review|bezorging|sterren=5
K|ontvangen|informatie|4|vertrouwen|0|-|Altijd weten waar je aan toe bent
#S|rbz-1691|review|bezorging|sterren=1
K|ontvangen|fout|1|boosheid|0|-|pakket gejat door eigen koerier
#S|rbz-1692|review|bezorging|sterren=4
K|hulp|fout|4|opluchting|0|-|Kwam uiteindelijk helemaal goed
#S|rbz-1693|review|bezorging|sterren=2
K|hulp|bereikbaarheid|2|neutraal|1|-|geen gehoor
#S|rbz-1694|review|bezorging|sterren=3
K|hulp|geen|3|neutraal|0|-|nog in afwachting
#S|rbz-1695|review|bezorging|sterren=5
K|betalen|prijs|4|blijdschap|0|-|lekker goedkoop
#S|rbz-1696|review|bezorging|sterren=1
K|betalen|prijs|1|boosheid|0|-|Pure oplichterij die toeslagen
#S|rbz-1697|review|bezorging|sterren=2
K|aanvragen|beleid|2|neutraal|0|-|minimumbedrag te hoog
#S|rbz-1698|review|bezorging|sterren=4
K|aanvragen|digitaal|4|blijdschap|0|-|simpele app
#S|rbz-1699|review|webshop|sterren=3
K|ontvangen|levering|3|neutraal|0|-|week gewacht
#S|rbz-1700|review|webshop|sterren=5
K|hulp|wachttijd|4|blijdschap|0|-|Bliksemsnelle reactie!
#S|rbz-1701|review|webshop|sterren=1
K|hulp|bejegening|1|boosheid|0|-|onbeschofte klantenservice
#S|rbz-1702|review|webshop|sterren=2
K|wijzigen|beleid|2|neutraal|1|-|retour moeilijk
#S|rbz-1703|review|webshop|sterren=4
K|wijzigen|beleid|4|blijdschap|0|-|fijn retourbeleid
#S|rbz-1704|review|bezorging|sterren=5
K|ontvangen|geen|3|neutraal|0|-|Ik woon op de elfde en de lift deed het niet.
K|ontvangen|bejegening|5|dankbaarheid|0|-|De koerier nam lachend alle 220 treden, met twee kratten fris. Ik wist niet hoe ik hem moest bedanken.
#S|rbz-1705|review|bezorging|sterren=2
K|ontvangen|bejegening|2|irritatie|1|-|Kratten beneden neergekwakt naast een lift die het deed, dat is pas sportief.
#S|rbz-1706|review|bezorging|sterren=3
K|aanvragen|geen|3|neutraal|0|-|Eén keer geprobeerd met een proefabonnement.
K|ontvangen|levering|4|neutraal|0|-|De bezorging verliep volgens plan.
K|orienteren|prijs|2|neutraal|0|-|De prijzen liggen wel hoger dan bij mijn eigen supermarkt,
K|vertrekken|geen|3|neutraal|0|-|dus ik heb het niet verlengd.
#S|rbz-1707|review|bezorging|sterren=4
K|aanvragen|beleid|4|blijdschap|0|-|Mooi dat je groene bezorguren kunt kiezen,
K|betalen|prijs|4|blijdschap|0|-|die zijn ook nog een euro voordeliger.
#S|rbz-1708|review|bezorging|sterren=1
K|ontvangen|fout|2|boosheid|1|-|Al mijn flesvoeding kwijt in 'het systeem', met een baby van vijf weken.
K|hulp|bejegening|1|boosheid|1|-|Aan de lijn adviseerde men mij om 'zolang borstvoeding te geven'. Ik kon wel gillen.
#S|rbz-1709|review|bezorging|sterren=5
K|hulp|beleid|5|dankbaarheid|1|-|Flesvoeding was uitverkocht, en de filiaalmanager haalde een blik bij de concurrent en bracht het zelf langs. Ongekend!
#S|rbz-1710|review|bezorging|sterren=4
K|ontvangen|levering|4|blijdschap|0|-|'t Is elke vrijdag hetzelfde liedje, en dat is in dit geval een compliment.
#S|rbz-1711|review|bezorging|sterren=2
K|orienteren|geen|3|neutraal|0|-|Via een advertentie op Facebook kwamen we uit bij Maaltijdvriend, in Lokeren.
K|orienteren|bejegening|4|blijdschap|0|-|De eerste babbel aan telefoon was heel vriendelijk.
K|aanvragen|geen|3|neutraal|0|-|We hebben voor ons vader een proefweek genomen.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|'t Vlees was dikwijls taai, hij kreeg het met zijn vals gebit niet gebeten.
K|gebruiken|levering|2|neutraal|1|-|Donderdag zijn ze gewoon niet gekomen.
K|hulp|informatie|2|verwarring|1|-|Volgens hun lijst was hij die dag 'afwezig gemeld', maar door wie kon niemand zeggen.
K|vertrekken|geen|3|neutraal|0|-|We hebben het na die week stopgezet.
#S|rbz-1712|review|bezorging|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zo'n malse witloofrolletjes, ons moeder zou jaloers geweest zijn.
#S|rbz-1713|review|bezorging|sterren=1
K|ontvangen|levering|2|irritatie|2|-|Ze bellen u wakker om te zeggen dat ze niet komen. Echt gebeurd, in Geel, om tien voor elf 's avonds.
#S|rbz-1714|review|bezorging|sterren=4
K|aanvragen|informatie|4|blijdschap|0|-|Op 't formulier kunt ge alles aanduiden, ook dat ge geen selder wilt.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Goed gekruide kost.
#S|rbz-1715|review|bezorging|sterren=3
K|ontvangen|levering|3|neutraal|0|-|'t Was er op den afgesproken dag, alleen den uur klopte niet helemaal.
#S|rbz-1716|review|bezorging|sterren=2
K|ontvangen|kwaliteit|2|irritatie|0|-|Doos ingedeukt, deksel af, saus op mijn schoon bloes. En ik moest vertrekken naar een trouw.
#S|rbz-1717|review|bezorging|sterren=5
K|aanvragen|beleid|4|blijdschap|0|-|Halve portie voor de kleine? Geen enkel probleem, en ze rekenden ook maar de helft.
#S|rbz-1718|review|bezorging|sterren=1
K|betalen|prijs|2|boosheid|0|-|Ze vragen 3 euro 'regenpremie'. In België. In november. Foert!
#S|rbz-1719|review|bezorging|sterren=4
K|ontvangen|bejegening|4|blijdschap|0|-|Den dien met de baard is altijd goed gezind
#S|rbz-1720|review|bezorging|sterren=3
K|betalen|geen|3|neutraal|0|vraag|Kan men hier ook met consumptiecheques betalen?
#S|rbz-1721|review|bezorging|sterren=2
K|hulp|belofte|2|teleurstelling|2|-|De verantwoordelijke ging ne keer persoonlijk langskomen om het uit te praten. We hebben de koffie voor niks gezet.
#S|rbz-1722|review|bezorging|sterren=5
K|hulp|belofte|4|verrassing|0|-|Beloofd was een nieuwe doos pralines, en de dag nadien stond ze er al.
K|hulp|bejegening|4|dankbaarheid|0|-|Met een briefje van heel 't atelier, hoe schoon is dat.
#S|rbz-1723|review|webshop|sterren=1
K|aanvragen|geen|3|neutraal|0|-|Op 8 januari een elektrische step besteld bij Stepkes.
K|betalen|geen|3|neutraal|0|-|549 euro overgeschreven.
K|ontvangen|levering|2|neutraal|3|-|We zijn eind maart en er is nog niks toegekomen.
K|hulp|bereikbaarheid|2|irritatie|2|-|Ge krijgt er altijd ne Franstalige band aan de lijn, en dan tuut.
K|betalen|privacy|2|bezorgdheid|0|angst|Mijn schrik is dat ze binnenkort over kop gaan en ik naar mijn geld kan fluiten.
#S|rbz-1724|review|webshop|sterren=4
K|orienteren|informatie|4|blijdschap|0|-|Goed gezien dat ze bij elk product zetten in welk magazijn het ligt.
K|ontvangen|levering|3|neutraal|0|-|Levering in Mol na twee dagen.
#S|rbz-1725|review|webshop|sterren=3
K|wijzigen|geen|3|neutraal|0|-|Teruggebracht via de dagbladhandel.
K|betalen|wachttijd|2|neutraal|2|-|'k Wacht nog op de terugstorting.
#S|rbz-1726|review|webshop|sterren=5
K|hulp|wachttijd|4|blijdschap|0|-|Antwoord binnen 't kwartier, en in schoon Nederlands.
#S|rbz-1727|review|webshop|sterren=2
K|aanvragen|digitaal|2|irritatie|1|-|Mijn bus heeft nummer 3A en die site wil enkel cijfers. Dan woon ik maar op 3 zeker?
#S|rbz-1728|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Smoutebollen geleverd tot in de zetel, wat wilt ge nog meer op nen druilerigen zondag
#S|rbz-1729|review|bezorging|sterren=1
K|ontvangen|fout|1|boosheid|0|-|Verkeerde straat, verkeerde gemeente, verkeerde mens. Hoe doen ze 't!
#S|rbz-1730|review|bezorging|sterren=5
K|ontvangen|bejegening|4|dankbaarheid|0|-|Hij kwam terug van de andere kant van Deinze om ons zijn portefeuille… allez, mijn portefeuille terug te geven. Nen eerlijken gast.
#S|rbz-1731|review|bezorging|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|De soep was dik in orde,
K|gebruiken|kwaliteit|2|teleurstelling|0|-|de rest was maar flauwekes.
#S|rbz-1732|review|bezorging|sterren=2
K|ontvangen|informatie|2|bezorgdheid|1|vraag|Ze zeggen dat mijn pakje 'beschadigd en in onderzoek' is, maar wat is er dan kapot? Het zijn mijn nieuwe brilglazen.
#S|rbz-1733|review|bezorging|sterren=4
K|hulp|beleid|4|opluchting|1|-|Schade aan de brilglazen volledig terugbetaald, oef zeg.
#S|rbz-1734|review|bezorging|sterren=1
K|hulp|herhaling|2|irritatie|3|-|Vandaag mijn zevende keer gebeld. Ze kennen mijn stem al maar nog altijd mijn dossier niet.
#S|rbz-1735|review|bezorging|sterren=5
K|hulp|doorverwijzing|4|blijdschap|0|-|Van begin tot einde door dezelfde persoon geholpen, Lieve van Pakjespunt Wevelgem.
#S|rbz-1736|review|bezorging|sterren=3
K|terugkijken|geen|3|neutraal|0|-|We zullen 't nog ne keer proberen.
#S|rbz-1737|review|bezorging|sterren=2
K|vertrekken|geen|2|teleurstelling|0|-|Na negen jaar verander ik met spijt van traiteur.
#S|rbz-1738|review|bezorging|sterren=4
K|terugkijken|geen|4|blijdschap|0|-|tot de volgende!
#S|rbz-1739|review|bezorging|sterren=2
K|aanvragen|storing+digitaal|2|neutraal|1|-|Donderdag rond half zeven lag het hele platform eruit.
K|aanvragen|geen|3|neutraal|0|-|Om zeven uur kon ik weer bij mijn mandje.
K|ontvangen|levering|2|neutraal|1|-|De koeriers moesten natuurlijk alle achterstand inhalen, dus ons eten kwam na negenen.
K|hulp|informatie|2|teleurstelling|0|-|Ik had op zijn minst een berichtje over de storing verwacht.
#S|rbz-1740|review|bezorging|sterren=4
K|aanvragen|storing|4|opluchting|0|-|Gisteren deed de betaalpagina niets, vandaag loopt alles weer als een zonnetje.
#S|rbz-1741|review|bezorging|sterren=3
K|aanvragen|storing+digitaal|3|neutraal|0|vraag|App in storing of ligt het aan mijn wifi?
#S|rbz-1742|review|bezorging|sterren=1
K|betalen|storing|2|irritatie|1|-|Pinapparaat van de bezorger kapot, dus of ik even naar de geldautomaat wilde lopen. In pyjama. Met een hond die jong moest krijgen.
#S|rbz-1743|review|bezorging|sterren=5
K|hulp|herhaling|4|verrassing|0|-|Ik hoefde maar één keer te bellen! Dat is me bij een bezorgdienst nog nooit overkomen.
#S|rbz-1744|review|bezorging|sterren=2
K|hulp|herhaling+informatie|2|irritatie|2|-|Vier gesprekken gevoerd, vier keer mijn postcode gespeld, en vier verschillende verklaringen over waar mijn doos zou zijn.
#S|rbz-1745|review|bezorging|sterren=4
K|hulp|doorverwijzing|4|vertrouwen|1|-|'Dit is nu mijn zaak, u hoeft niets meer te doen,' zei Ruben van de klachtenafdeling.
K|hulp|belofte|4|blijdschap|0|-|En hij hield woord, de volgende ochtend stond het pakket op de mat.
#S|rbz-1746|review|bezorging|sterren=1
K|hulp|doorverwijzing+wachttijd|2|boosheid|2|-|Doorverbonden, wachten, doorverbonden, wachten, verbinding verbroken. Ik heb mijn telefoon bijna door de ruit gegooid!
#S|rbz-1747|review|bezorging|sterren=3
K|ontvangen|belofte|3|neutraal|0|-|De zaak heeft aangegeven dat het ontbrekende toetje morgen nagebracht wordt, ik wacht af.
#S|rbz-1748|review|bezorging|sterren=2
K|ontvangen|levering|2|bezorgdheid|2|-|Al vier uur geen spoor van mijn bestelling en de bezorger neemt niet op.
K|ontvangen|privacy|2|bezorgdheid|0|angst|Ik ben bang dat hem onderweg iets is overkomen.
#S|rbz-1749|review|webshop|sterren=3
K|orienteren|prijs|3|verlangen|0|wens|Die koffiemachine staat al maanden op mijn lijstje, ik hoop dat hij met de feestdagen in prijs zakt.
#S|rbz-1750|review|webshop|sterren=3
K|orienteren|informatie|2|verwarring|0|vraag|Er staan twee identieke zaklampen op de site met vijftien euro verschil, wat is nou het onderscheid?
#S|rbz-1751|review|webshop|sterren=4
K|orienteren|informatie|4|blijdschap|0|-|Vergelijkingstabel is superhandig, zo had ik in vijf minuten mijn keuze gemaakt.
K|aanvragen|digitaal|4|blijdschap|0|-|En bestellen ging al net zo soepel.
#S|rbz-1752|review|webshop|sterren=2
K|betalen|informatie|2|bezorgdheid|1|vraag|In de mail staat een ander rekeningnummer dan op de site, klopt dat wel of word ik beetgenomen?
#S|rbz-1753|review|webshop|sterren=5
K|betalen|privacy|4|opluchting|0|-|Bij twijfel over een vreemd rekeningnummer belde ik op, en ze bevestigden meteen dat die mail niet van hen kwam. Pfoe.
#S|rbz-1754|review|bezorging|sterren=3
K|aanleiding|geen|3|verlangen|0|-|We zijn pas verhuisd en zoeken nog een vaste afhaalchinees.
K|gebruiken|kwaliteit|3|neutraal|0|-|Deze was niet verkeerd,
K|gebruiken|kwaliteit|2|teleurstelling|0|-|maar aan ons oude adresje in Deventer tippen ze niet.
#S|rbz-1755|review|bezorging|sterren=5
K|terugkijken|geen|4|blijdschap|0|-|Oud-collega's vroegen wat ik het meest mis sinds mijn vertrek uit Arnhem. Eerlijk? De kipsaté van Toko Melati.
#S|rbz-1756|review|bezorging|sterren=2
K|wijzigen|informatie|2|verwarring|1|-|Ik wilde mijn bestelling met een uur uitstellen en drukte op 'aanpassen', waarna hij geannuleerd bleek.
K|wijzigen|digitaal|2|irritatie|1|-|Wie noemt zo'n knop nou 'aanpassen'?
#S|rbz-1757|review|bezorging|sterren=4
K|wijzigen|beleid|4|dankbaarheid|0|-|We moesten wegens ziekte onze catering voor veertig man afzeggen, en ze hebben alles kosteloos doorgeschoven naar het voorjaar. Bedankt voor het begrip.
#S|rbz-1758|review|bezorging|sterren=1
K|wijzigen|beleid|2|boosheid|1|-|Mijn schoonvader overleed op de ochtend van het feest. De cateraar stuurde gewoon de volle rekening.
K|hulp|bejegening|1|boosheid|0|-|'Regels zijn regels', was alles wat hij te zeggen had. Wat een harteloos mens.
#S|rbz-1759|review|bezorging|sterren=3
K|aanvragen|geen|3|neutraal|0|vraag|Tot hoe laat kan ik vandaag nog bestellen?
#S|rbz-1760|review|bezorging|sterren=2
K|aanvragen|digitaal|2|verwarring|1|-|Ik word gevraagd een tijdvak te kiezen, maar alle vakjes zijn grijs. Zijn ze vol, dicht, of moet ik eerst inloggen?
#S|rbz-1761|review|bezorging|sterren=5
K|ontvangen|levering|4|opluchting|0|-|Sneeuwstorm, treinen eruit, en tóch kwam de insuline van mijn zoontje voor het donker binnen. Ik heb even moeten slikken.
#S|rbz-1762|review|bezorging|sterren=3
K|ontvangen|bejegening|3|verlangen|0|wens|Zouden de bezorgers alsjeblieft de tuinpoort achter zich dicht willen doen, we hebben een jonge hond.
#S|rbz-1763|review|bezorging|sterren=2
K|ontvangen|privacy|2|bezorgdheid|1|-|Voor de derde keer stond het hek open nadat er een pakket was gebracht, en de hond liep op straat.
#S|rbz-1764|review|bezorging|sterren=4
K|ontvangen|bejegening|4|blijdschap|0|-|Sinds ik een briefje heb opgehangen doen alle koeriers het hek dicht. De hond en ik zijn tevreden.
#S|rbz-1765|review|bezorging|sterren=5
K|gebruiken|kwaliteit|4|verrassing|0|-|Wie had gedacht dat je goeie mosselen kon laten thuisbrengen in de Kempen? Ik niet, maar 't is zo.
#S|rbz-1766|review|bezorging|sterren=2
K|hulp|herhaling|2|irritatie|2|-|Elke week opnieuw bellen dat we geen varkensvlees eten, en elke week weer spek in de patatten.
#S|rbz-1767|review|bezorging|sterren=3
K|orienteren|geen|3|neutraal|0|vraag|Weet er iemand of ze ook in Ronse leveren?
#S|rbz-1768|review|bezorging|sterren=4
K|hulp|herhaling|4|vertrouwen|0|-|Ge moet daar nooit twee keer iets zeggen, ze noteren het en het is in orde.
#S|rbz-1769|review|bezorging|sterren=1
K|ontvangen|belofte|2|irritatie|2|-|'Ten laatste tegen den noen, op mijn erewoord', zei hij. 't Is nu half vijf en zijn erewoord staat nog in de file.
#S|rbz-1770|review|webshop|sterren=3
K|ontvangen|informatie|2|verwarring|1|-|Pakje A is 'samengevoegd met pakje B', en pakje B kent den trackingsite niet.
#S|rbz-1771|review|bezorging|sterren=2
K|betalen|prijs|2|teleurstelling|0|-|Met mijn klein pensioentje wordt het stilaan onbetaalbaar, en dat doet mij toch iets na al die jaren.
#S|rbz-1772|review|bezorging|sterren=4
K|betalen|beleid|4|opluchting|0|-|Ik wist niet dat het OCMW tussenkomt in de warme maaltijden, de dame van de dienst heeft alles voor mij ingevuld.
#S|rbz-1773|review|bezorging|sterren=5
K|hulp|doorverwijzing|4|dankbaarheid|1|-|Ze konden het zelf niet oplossen maar hebben met mij aan de lijn naar de transporteur gebeld. Zo moest ik nergens achteraan lopen.
