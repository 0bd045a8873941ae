#S|rsp-0001|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Valt tegen
K|gebruiken|kwaliteit|2|neutraal|0|-|De broek is ruim een maat kleiner dan wat er op het label staat.
K|aanvragen|geen|3|neutraal|0|-|Normaal heb ik 40 en die heb ik ook besteld.
K|wijzigen|geen|3|neutraal|1|-|Inmiddels teruggestuurd.
#S|rsp-0002|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Prachtig!
K|gebruiken|kwaliteit|5|blijdschap|0|-|In één adem uitgelezen, tot half drie 's nachts met een zaklamp naast mijn slapende man.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De twee broers gaan echt voor je leven.
#S|rsp-0003|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Is oké. Niet meer dan dat.
#S|rsp-0004|review|webshop|sterren=4
K|aanvragen|geen|3|neutraal|0|-|Gekocht voor het appartement van mijn zoon
K|ontvangen|geen|3|neutraal|1|-|kastje stond binnen een uurtje in elkaar met z'n tweeën
K|gebruiken|kwaliteit|4|blijdschap|0|-|stevig genoeg voor al zijn boeken
K|gebruiken|kwaliteit|2|neutraal|0|-|de achterwand is wel van heel dun karton
#S|rsp-0005|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|neutraal|0|-|Te klein
K|gebruiken|kwaliteit|2|irritatie|0|-|Maat 43 besteld en ik krijg er met moeite mijn tenen in, mijn dochter met 39 paste ze beter
#S|rsp-0006|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Horloge ziet er op de pols nog mooier uit dan op de foto.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Bandje is zacht en knelt nergens.
K|betalen|prijs|4|blijdschap|0|-|Voor 59 euro heb je echt iets in handen.
#S|rsp-0007|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Had er meer van verwacht na al die lovende stukken in de krant.
K|gebruiken|kwaliteit|2|neutraal|0|-|Het eerste deel gaat nog wel, maar vanaf de reis naar Lissabon zakt het verhaal helemaal in.
K|gebruiken|kwaliteit|2|irritatie|0|-|Om de drie bladzijden weer een droom die nergens toe doet.
#S|rsp-0008|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Doet wat hij moet doen, die waterkoker. Niks mis mee.
#S|rsp-0009|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Leuk tasje,
K|gebruiken|kwaliteit|2|neutraal|0|-|maar de kleur is meer baksteen dan het warme rood van de site.
K|gebruiken|kwaliteit|3|neutraal|0|-|Mijn telefoon en een pakje zakdoekjes passen er net in.
#S|rsp-0010|review|webshop|sterren=1
K|gebruiken|storing|2|neutraal|0|-|Na drie weken deed het linkeroortje niks meer.
K|hulp|wachttijd|2|irritatie|2|-|Al zestien dagen wacht ik op antwoord op mijn mail, en dat terwijl er "binnen 24 uur" op de site staat.
K|terugkijken|geen|2|irritatie|0|-|Koop iets anders, zou ik zeggen.
#S|rsp-0011|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Fijne slippers, lopen heerlijk.
#S|rsp-0012|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn kleindochter van drie speelt er elke dag mee.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het hout is mooi glad geschuurd, geen splinter te vinden.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Alleen jammer dat de magneetjes niet zo sterk zijn, de wagons laten los in de bocht.
#S|rsp-0013|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Na twee keer wassen is het shirt een maat gekrompen en hangt het scheef.
K|gebruiken|kwaliteit|3|neutraal|0|-|Op 30 graden hoor, precies zoals het waslabel zegt.
#S|rsp-0014|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Niet zijn beste
K|gebruiken|kwaliteit|4|blijdschap|0|-|Er zitten sterke scènes in, vooral die op de vismijn.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Maar de vaart van zijn vorige thriller ontbreekt en de dader had ik al op een derde door.
K|gebruiken|kwaliteit|4|vertrouwen|0|-|Het volgende deel lees ik heus weer.
#S|rsp-0015|review|webshop|sterren=5
K|ontvangen|levering|4|blijdschap|0|-|Vandaag besteld, morgen in huis. Zo hoort het.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Hoesje klikt strak om de telefoon en de knopjes drukken goed in.
#S|rsp-0016|review|webshop|sterren=1
K|ontvangen|kwaliteit|2|bezorgdheid|0|-|Bij het openen kwam er een scherpe chemische lucht uit de doos, ik werd er misselijk van.
K|gebruiken|privacy|2|bezorgdheid|0|angst|Zoiets leg ik niet in een babybedje, straks ademt ze dat de hele nacht in.
K|wijzigen|geen|3|neutraal|1|-|Retour aangemeld.
#S|rsp-0017|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Vlot geschreven, korte hoofdstukken.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Voor op vakantie ideaal.
#S|rsp-0018|review|webshop|sterren=3
K|gebruiken|kwaliteit|2|neutraal|0|-|bh valt klein uit, zowel cup als omtrek
K|orienteren|geen|3|neutraal|0|-|dames neem een maatje groter
K|gebruiken|kwaliteit|4|blijdschap|0|-|kantje is wel heel mooi
#S|rsp-0019|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Wat een geweldige accuboormachine!
K|gebruiken|kwaliteit|4|blijdschap|0|-|Heb er een hele schutting mee in elkaar gezet op twee accu's.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ligt licht in de hand, ook na een dag boven je hoofd werken.
#S|rsp-0020|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Ketting was na een week al zwart uitgeslagen
K|gebruiken|kwaliteit+informatie|2|irritatie|0|-|zilver 925 stond erbij, dat geloof ik dus niet
#S|rsp-0021|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Niet door te komen.
K|gebruiken|kwaliteit|2|neutraal|0|-|Op bladzijde 62 gestopt.
#S|rsp-0022|review|webshop|sterren=4
K|ontvangen|geen|3|neutraal|1|-|De bank kwam in drie dozen en de pootjes moet je er zelf onder draaien.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zit comfortabel, niet te zacht en niet te hard.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De kat heeft er al flink aan gekrabd en je ziet er bijna niks van.
K|betalen|prijs|3|neutraal|0|-|Goedkoop is hij niet.
#S|rsp-0023|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Stem van de voorlezer is aangenaam,
K|gebruiken|kwaliteit|2|irritatie|0|-|maar waarom hij alle vrouwen een piepstemmetje geeft?
K|gebruiken|kwaliteit|3|neutraal|0|-|Verhaal zelf is een doorsnee familiedrama.
#S|rsp-0024|review|webshop|sterren=5
K|aanvragen|geen|3|neutraal|0|-|Cadeau voor mijn vader zijn 75e verjaardag.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Hij draagt de portemonnee nu al vier maanden in zijn achterzak en het leer wordt alleen maar mooier.
#S|rsp-0025|review|webshop|sterren=2
K|ontvangen|fout|2|neutraal|1|-|Er zaten twee linkerzijpanelen in de doos en geen rechter.
K|hulp|wachttijd|2|neutraal|3|-|Vier weken gewacht op één plankje.
K|gebruiken|kwaliteit|3|neutraal|0|-|Nu hij staat is het best een aardig kastje.
#S|rsp-0026|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mooi sjaal lekker warm en kriebelt niet. Kleur zoals op de foto
#S|rsp-0027|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|irritatie|0|-|Dit is geen vertaling maar een ongeluk.
K|gebruiken|kwaliteit|2|irritatie|0|-|"Zij nam een bad in de zon van haar gedachten", kom op zeg.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Zonde, want in het Engels vond ik het een van zijn mooiste.
#S|rsp-0028|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Stofzuiger zuigt redelijk, op vloerbedekking wat minder.
K|gebruiken|kwaliteit|2|neutraal|0|-|Het snoer is kort, ik moet voor de gang steeds een ander stopcontact zoeken.
#S|rsp-0029|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Helemaal weg van deze laarzen, ik wil ze niet meer uit!
#S|rsp-0030|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Foto's op de site zijn mooier dan het echte lampje
K|gebruiken|kwaliteit|2|neutraal|0|-|de kap is plastic en geen glas
K|gebruiken|kwaliteit|2|neutraal|0|-|geeft nauwelijks licht om bij te lezen
#S|rsp-0031|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Spannend van begin tot eind.
K|gebruiken|kwaliteit|2|neutraal|0|-|Er lopen wel veel personen door elkaar, een lijstje voorin had geholpen.
#S|rsp-0032|review|webshop|sterren=1
K|ontvangen|kwaliteit|2|neutraal|0|-|De tafel kwam binnen met een kras van dertig centimeter over het blad.
K|hulp|beleid|2|neutraal|1|-|Winkel bood 15 euro korting aan als ik hem hield.
K|wijzigen|geen|2|irritatie|2|-|Dan moet je zo'n gevaarte dus zelf weer inpakken en beneden bij de deur krijgen.
#S|rsp-0033|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Pasvorm perfect, ik ben 1.82 en eindelijk mouwen die tot mijn polsen komen.
K|gebruiken|kwaliteit|4|opluchting|0|-|Wat een verademing voor lange vrouwen.
#S|rsp-0034|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Gewoon sokken. Ze passen.
#S|rsp-0035|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Het spel is na twee keer spelen wel klaar, je kent dan alle vragen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Doos en kaartjes zijn leuk vormgegeven,
K|betalen|prijs|2|neutraal|0|-|maar 34 euro is dan veel geld.
#S|rsp-0036|review|webshop|sterren=4
K|aanleiding|geen|3|neutraal|0|-|Mijn oude broodrooster gaf na elf jaar de geest.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Deze roostert beide kanten gelijkmatig en de sneetjes komen hoog genoeg omhoog om je vingers niet te branden.
K|gebruiken|kwaliteit|2|neutraal|0|-|De kruimellade klemt een beetje.
#S|rsp-0037|review|webshop|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|TROEP.
K|gebruiken|kwaliteit|1|boosheid|0|-|rits eruit op dag 2, voering gescheurd op dag 5, dit is gewoon oplichterij
#S|rsp-0038|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Ik heb gehuild in de trein, en ik huil nooit.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De manier waarop de schrijver het stille verdriet van de vader oproept, zonder het woord ook maar te noemen, is bewonderenswaardig.
K|terugkijken|geen|5|blijdschap|0|-|Lezen, allemaal.
#S|rsp-0039|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Jas staat leuk
K|gebruiken|kwaliteit|2|neutraal|0|-|maar echt warm is ie niet, onder de 5 graden heb je er een dikke trui onder nodig.
#S|rsp-0040|review|webshop|sterren=4
K|gebruiken|kwaliteit+prijs|4|blijdschap|0|-|Goeie prijs kwaliteit en ze zijn na een half jaar dagelijks dragen nog niet doorgesleten. Dat is bij mij een wonder.
#S|rsp-0041|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Jammer van dat einde.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Driehonderd bladzijden lang zat ik op het puntje van mijn stoel,
K|gebruiken|kwaliteit|2|teleurstelling|0|-|en dan is de dader iemand die je nog nooit hebt ontmoet.
K|gebruiken|kwaliteit|2|irritatie|0|-|Voelt als vals spelen.
#S|rsp-0042|review|webshop|sterren=5
K|ontvangen|kwaliteit|4|verrassing+blijdschap|0|-|Wat zat dat oorbellendoosje leuk ingepakt, met strik en een handgeschreven kaartje!
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ze zijn licht, je voelt ze niet hangen.
#S|rsp-0043|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Telefoonhoesje beschermt voor geen meter: één val van de keukentafel en de achterkant van mijn toestel ligt aan diggelen.
#S|rsp-0044|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Onderbroeken zitten goed en blijven in vorm.
K|gebruiken|kwaliteit|2|neutraal|0|-|Elastiek laat wel een afdruk na.
#S|rsp-0045|review|webshop|sterren=2
K|gebruiken|storing|2|irritatie|0|-|Printer geeft om de haverklap een papierstoring
K|gebruiken|digitaal|2|irritatie|1|-|en de app herkent hem alleen als je wifi uit en weer aan zet
K|betalen|prijs|2|irritatie|0|-|over de prijs van de inkt zal ik het maar niet hebben
#S|rsp-0046|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Aardige film, je hebt hem de volgende dag weer vergeten.
#S|rsp-0047|review|webshop|sterren=5
K|orienteren|geen|2|bezorgdheid|0|angst|Ik was eerst bang dat het bed zou kraken, want dat lees je overal.
K|gebruiken|kwaliteit|4|opluchting|0|-|Niets van gemerkt, vier maanden muisstil.
K|ontvangen|informatie|4|blijdschap|0|-|De beschrijving voor het opbouwen was duidelijk, met genummerde zakjes.
#S|rsp-0048|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|irritatie|0|-|Stinkt naar rubber, past niet, kleur klopt niet. Hoe moeilijk kan een badmat zijn.
#S|rsp-0049|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Als luisterboek tijdens het strijken erg prettig.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De voorlezeres legt precies genoeg spanning in haar stem.
K|gebruiken|kwaliteit|2|neutraal|0|-|Hoofdstuk 14 staat er twee keer achter elkaar op.
#S|rsp-0050|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Schoenen lopen na een uur pijn aan de hiel.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Ik dacht dat het inlopen was, we zijn nu zes weken verder en nog steeds pleisters.
#S|rsp-0051|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|De slowcooker maakt heerlijk stoofvlees.
K|gebruiken|kwaliteit|2|neutraal|0|-|Er zit geen timer op, dus je moet zelf thuis zijn om hem uit te zetten.
K|gebruiken|kwaliteit|3|verlangen|0|wens|Zou mooi zijn als de volgende versie dat wel heeft.
#S|rsp-0052|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|top product
#S|rsp-0053|review|webshop|sterren=1
K|ontvangen|levering|2|neutraal|1|-|Vijf dagen na Sinterklaas kwam het poppenhuis binnen.
K|ontvangen|fout|2|neutraal|0|-|Zonder de poppetjes.
K|ontvangen|levering|2|teleurstelling|0|-|Leg dat maar eens uit aan een meisje van vijf.
#S|rsp-0054|review|webshop|sterren=4
K|aanvragen|geen|3|neutraal|0|-|Vest in donkergroen gekozen, maat L.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Wol voelt zacht aan en hij pilt na een winter nog nauwelijks.
K|gebruiken|kwaliteit|2|neutraal|0|-|De knopen zitten wat los, die heb ik meteen even vastgezet.
#S|rsp-0055|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Als liefhebber van haar debuut moet ik helaas zeggen dat dit boek me koud liet.
K|gebruiken|kwaliteit|2|neutraal|0|-|De hoofdpersoon wandelt, denkt, wandelt weer terug.
#S|rsp-0056|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|horloge is wel mooi maar best zwaar, moet je van houden
#S|rsp-0057|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Deze rugzak gaat elke dag mee naar school en heeft al twee brugklasjaren overleefd.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Boeken blijven droog, zelfs op de fiets in de stromende regen.
K|gebruiken|kwaliteit|4|vertrouwen|0|-|Van dit merk koop ik blind, voor zijn zusje hebben we dezelfde genomen.
#S|rsp-0058|review|webshop|sterren=1
K|gebruiken|privacy|1|boosheid|0|-|Het oogje van de knuffel liet los en mijn zoontje had het in zijn mond, levensgevaarlijk!
K|hulp|bejegening|1|boosheid|1|-|En dan durven ze te mailen dat het "geen speelgoed voor kinderen onder drie" is terwijl er 0+ op het etiket staat.
#S|rsp-0059|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Scherp mesje, ligt goed in de hand, makkelijk af te spoelen.
#S|rsp-0060|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|dun stofje je kijkt er zo doorheen
K|gebruiken|kwaliteit|2|neutraal|0|-|alleen te dragen met iets eronder
#S|rsp-0061|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Een boek met twee gezichten.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De hoofdstukken over haar jeugd in Paramaribo zijn prachtig van sfeer,
K|gebruiken|kwaliteit|2|teleurstelling|0|-|maar zodra ze in Rotterdam aankomt wordt het een opsomming van gebeurtenissen.
K|gebruiken|kwaliteit|3|neutraal|0|-|Geen spijt dat ik het gelezen heb, herlezen ga ik het niet.
#S|rsp-0062|review|webshop|sterren=5
K|wijzigen|beleid|4|dankbaarheid|0|-|Verkeerde maat besteld, mocht zonder gezeur en gratis ruilen. Dank daarvoor!
K|gebruiken|kwaliteit|4|blijdschap|0|-|De 37 zit als gegoten.
#S|rsp-0063|review|webshop|sterren=1
K|gebruiken|storing|2|neutraal|0|-|Koffiezetapparaat lekt vanaf dag één
K|wijzigen|geen|3|neutraal|1|-|gaat terug
#S|rsp-0064|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Bureaustoel zit goed, ook na acht uur thuiswerken geen zere rug meer.
K|ontvangen|geen|2|neutraal|1|-|In elkaar zetten was even puzzelen omdat twee schroeven op elkaar leken.
#S|rsp-0065|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Kleur is na drie keer wassen flets geworden.
#S|rsp-0066|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Graphics om door een ringetje te halen
K|gebruiken|kwaliteit|2|teleurstelling|0|-|maar na 8 uur is het verhaal uitgespeeld en valt er niks meer te doen.
K|betalen|prijs|2|neutraal|0|-|Zou wachten op een aanbieding, voor 70 euro te kort.
#S|rsp-0067|review|webshop|sterren=4
K|orienteren|geen|3|neutraal|0|-|Na lang wikken en wegen tussen drie modellen is het deze fauteuil geworden.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Daar heb ik geen seconde spijt van, je zakt er zo in weg met een boek.
K|ontvangen|levering|2|neutraal|3|-|Alleen die negen weken levertijd...
#S|rsp-0068|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|SUPER leuk boek!!! ik ben 11 en ik vind het het beste deel van de hele serie
K|gebruiken|kwaliteit|4|blijdschap|0|-|vooral toen Bram in de put viel lachen
#S|rsp-0069|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Slechte zit. De pijpen draaien om je benen en de band staat achter open als je bukt.
#S|rsp-0070|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Niet slecht, niet bijzonder.
K|gebruiken|kwaliteit|3|neutraal|0|-|Voor de logeerkamer voldoet het dekbed.
#S|rsp-0071|review|webshop|sterren=1
K|ontvangen|fout|2|neutraal|1|-|Ik bestelde een gouden ring maat 54 en er zat een zilveren maat 60 in het doosje.
K|hulp|bereikbaarheid|2|irritatie|2|-|Bellen kan niet, chatten alleen met een robot.
K|hulp|geen|3|verlangen|0|wens|Ik wil gewoon de juiste ring, meer vraag ik niet.
#S|rsp-0072|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Deksel sluit goed af, soep blijft tot in de middag warm.
#S|rsp-0073|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Eindelijk een pantalon waarin ik kan zitten én ademen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De stof kreukt niet, handig als je veel in de auto zit.
K|aanvragen|geen|3|neutraal|0|-|Heb meteen ook de donkerblauwe besteld.
#S|rsp-0074|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De biografie leest als een agenda.
K|gebruiken|kwaliteit|2|neutraal|0|-|Je komt te weten waar hij at en met wie, maar niet wie hij was.
#S|rsp-0075|review|webshop|sterren=1
K|gebruiken|kwaliteit|1|irritatie|0|-|Wat een draak van een film.
K|gebruiken|kwaliteit|2|irritatie|0|-|Houterig acteerwerk, een soundtrack die alles dichtsmeert en een hond die beter speelt dan de hoofdrolspeler.
#S|rsp-0076|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Prima föhn, droogt snel en maakt minder herrie dan mijn vorige.
K|gebruiken|kwaliteit|2|neutraal|0|-|De koude stand mag wat kouder.
#S|rsp-0077|review|webshop|sterren=3
K|aanvragen|geen|3|neutraal|0|-|Voor mijn man gekocht, maat XL.
K|gebruiken|kwaliteit|2|neutraal|0|-|Valt meer als een L.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Verder een keurig overhemd.
#S|rsp-0078|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Deze gieter is briljant. Punt.
#S|rsp-0079|review|webshop|sterren=2
K|ontvangen|fout|2|neutraal|0|-|De gaten voor de schroeven zaten bij twee planken op de verkeerde hoogte.
K|hulp|geen|2|irritatie|1|-|Zelf maar nieuwe geboord.
K|gebruiken|kwaliteit|2|neutraal|0|-|Het resultaat hangt nu een beetje uit het lood.
#S|rsp-0080|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Heerlijk zomerboek
K|gebruiken|kwaliteit|4|blijdschap|0|-|Je ruikt de lavendel bijna.
K|gebruiken|kwaliteit|3|neutraal|0|-|Diepgang moet je er niet in zoeken.
#S|rsp-0081|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|neutraal|0|-|Zool los na twee weken.
#S|rsp-0082|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Beeld van de tv is prachtig,
K|gebruiken|kwaliteit|2|teleurstelling|0|-|het geluid daarentegen klinkt alsof iemand in een schoenendoos praat.
K|aanvragen|prijs|2|neutraal|1|-|Heb er noodgedwongen een soundbar van 120 euro bij gekocht.
#S|rsp-0083|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik ben verslaafd aan deze puzzelboeken, elke ochtend eentje bij de koffie.
#S|rsp-0084|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Degelijke schroevendraaierset, alles zit op zijn plek in de koffer.
K|gebruiken|kwaliteit|2|neutraal|0|-|De kleinste kruiskop is na een maand wel al wat rond.
#S|rsp-0085|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Mijn zus heeft exact dezelfde tas van vorig jaar en die is van stevig leer, deze van dit jaar is een slap vod.
K|betalen|prijs|2|irritatie|0|-|En dan wel 20 euro duurder.
#S|rsp-0086|review|webshop|sterren=1
K|gebruiken|kwaliteit+privacy|2|bezorgdheid|0|-|Ring gaf groene vingers en jeuk, de huisarts denkt aan nikkel.
K|ontvangen|informatie|2|irritatie|0|-|Op de verpakking staat daar niets over.
#S|rsp-0087|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Wasmachine draait zo stil dat ik soms ga kijken of hij het wel doet.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Wasgoed komt er schoon en bijna droog uit.
K|ontvangen|bejegening|4|dankbaarheid|0|-|De bezorgers namen de oude mee en veegden zelfs het gangetje aan, lief.
#S|rsp-0088|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Leest wel lekker weg maar ik begreep de hype niet
#S|rsp-0089|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Sportlegging blijft zitten bij het squatten en schijnt niet door.
K|gebruiken|kwaliteit|2|neutraal|0|-|Zakje aan de zijkant is te krap voor een grote telefoon.
#S|rsp-0090|review|webshop|sterren=2
K|ontvangen|kwaliteit|2|neutraal|0|-|Boek kwam aan met een ezelsoor in de kaft en vlekken op de snede.
K|aanvragen|geen|3|neutraal|0|-|Ik had het als nieuw besteld.
#S|rsp-0091|review|webshop|sterren=1
K|gebruiken|storing|2|irritatie|0|-|Robotstofzuiger rijdt nu al voor de derde keer een rondje om de eettafel en valt dan dood.
K|hulp|herhaling|2|irritatie|3|-|Twee keer opgestuurd, twee keer terug met "geen gebrek geconstateerd".
K|betalen|geen|3|verlangen|0|wens|Ik wil mijn geld terug.
#S|rsp-0092|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zit als een handschoen. Letterlijk, want het zijn handschoenen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|En je telefoon reageert gewoon op het topje van de wijsvinger.
#S|rsp-0093|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn zonen van 7 en 9 bouwen er al dagen mee, ik heb geen kind aan ze.
#S|rsp-0094|review|webshop|sterren=3
K|gebruiken|kwaliteit|2|neutraal|0|-|De eerste honderd pagina's zijn taai door alle namen en jaartallen.
K|gebruiken|kwaliteit|4|verrassing+blijdschap|0|-|Daarna wordt het verrassend persoonlijk.
K|terugkijken|geen|3|neutraal|0|-|Even doorbijten dus, is mijn raad.
#S|rsp-0095|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|klokje loopt per week 4 minuten achter
#S|rsp-0096|review|webshop|sterren=5
K|aanleiding|geen|3|neutraal|0|-|Door mijn hallux valgus kan ik bijna niets dragen.
K|gebruiken|kwaliteit|5|opluchting+blijdschap|0|-|Op deze sneakers loop ik voor het eerst in jaren zonder pijn de hele markt over.
K|terugkijken|geen|4|blijdschap|0|-|Aan iedereen met moeilijke voeten: proberen!
#S|rsp-0097|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|irritatie|0|-|Lamp bromt. Je zit er 's avonds naar te luisteren in plaats van tv te kijken.
#S|rsp-0098|review|webshop|sterren=4
K|ontvangen|levering|4|blijdschap|0|-|Netjes op de afgesproken dag gebracht, tot op de tweede verdieping.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Matras is steviger dan ik gewend ben en mijn rug is er blij mee.
K|ontvangen|kwaliteit|2|neutraal|0|-|De eerste nachten rook het wel wat naar schuim.
#S|rsp-0099|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Ik had de film moeten laten voor wat hij was en het boek moeten herlezen.
#S|rsp-0100|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Vaas is kleiner dan gedacht, had ik maar beter naar de maten gekeken.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Met drie tulpen erin staat hij schattig op de vensterbank.
#S|rsp-0101|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|zeer tevreden mee
#S|rsp-0102|review|webshop|sterren=1
K|ontvangen|informatie|2|verwarring|2|-|Handleiding in het Chinees en drie plaatjes, ik snap er niets van.
K|ontvangen|kwaliteit|2|teleurstelling|2|-|Na een hele zaterdagmiddag staat het tuinhuisje er nog steeds als een ruïne bij.
#S|rsp-0103|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De dialogen zijn raak en vaak heel grappig.
K|gebruiken|kwaliteit|2|neutraal|0|-|De moeder vond ik als enige wat clichématig.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Knap dat ze na haar kinderboeken zo'n volwassen roman aflevert.
#S|rsp-0104|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Beha schuurt onder de arm.
K|wijzigen|beleid|2|irritatie|0|-|Terugsturen mag niet wegens hygiëne, terwijl ik hem alleen over mijn hemd gepast heb.
#S|rsp-0105|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Schaar knipt
K|gebruiken|kwaliteit|2|neutraal|0|-|maar ligt bij linkshandigen niet fijn
#S|rsp-0106|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het jurkje heeft zakken!
K|gebruiken|kwaliteit|4|blijdschap|0|-|Moet ik nog meer zeggen? Kleur, stof, lengte, alles klopt.
#S|rsp-0107|review|webshop|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Schandalig dat je zoiets durft te verkopen. De poot van de barkruk brak af terwijl mijn moeder erop zat.
K|gebruiken|privacy|2|neutraal|0|-|Ze heeft haar pols gekneusd.
#S|rsp-0108|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Lekkere koptelefoon voor in de trein, je hoort het gepraat om je heen nauwelijks.
K|gebruiken|kwaliteit|2|neutraal|0|-|Na twee uur worden mijn oren wel warm.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Accu gaat makkelijk een werkweek mee.
#S|rsp-0109|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Helaas
K|gebruiken|kwaliteit|2|neutraal|0|-|Op de foto lijkt de stof dik en stevig, in werkelijkheid is het flinterdun polyester.
#S|rsp-0110|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Een degelijk kookboek met weinig nieuws.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De foto's zijn mooi en de linzensoep staat hier nu wekelijks op tafel.
K|gebruiken|kwaliteit|2|neutraal|0|-|Veel recepten vragen ingrediënten die je op het platteland niet vindt.
#S|rsp-0111|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Beste game van het jaar, zonder twijfel!
K|gebruiken|kwaliteit|4|blijdschap|0|-|De wereld voelt levend en elke zijmissie heeft een eigen verhaaltje.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Na 90 uur ontdek ik nog steeds dingen.
#S|rsp-0112|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|neutraal|0|-|Ritsje van het etui al stuk voor de herfstvakantie begon.
#S|rsp-0113|review|webshop|sterren=4
K|aanvragen|geen|3|neutraal|0|-|Wilde een simpele klok zonder poespas.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Die heb ik nu. Geen getik, goed leesbaar, hangt recht.
#S|rsp-0114|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|Deze serie had na seizoen 3 moeten stoppen.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Het vierde is uitgemolken, de grappen zijn op en de helft van de acteurs is weg.
#S|rsp-0115|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Pannenset bakt goed,
K|gebruiken|kwaliteit|2|neutraal|0|-|alleen worden de handvatten gloeiend heet.
K|gebruiken|geen|3|neutraal|0|-|Leg er dus altijd een pannenlap naast.
#S|rsp-0116|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik draag deze armband dag en nacht, ook onder de douche, en hij glanst nog als nieuw.
#S|rsp-0117|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Goedkoop spul en dat zie je
K|gebruiken|kwaliteit|2|neutraal|0|-|goudverf bladdert al af bij het sluitinkje
#S|rsp-0118|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Regenpak houdt me droog op de fiets van Hoorn naar Enkhuizen, 40 minuten in de stromende regen.
K|gebruiken|kwaliteit|2|neutraal|0|-|Ademend zou ik het niet noemen.
#S|rsp-0119|review|webshop|sterren=2
K|gebruiken|digitaal|2|irritatie|1|-|Voor een weegschaal moet je tegenwoordig een account aanmaken, je geboortedatum invullen en bluetooth aanzetten.
K|gebruiken|privacy|2|irritatie|0|-|Waarom willen ze in hemelsnaam weten waar ik woon?
K|gebruiken|kwaliteit|3|neutraal|0|-|Wegen doet hij trouwens wel.
#S|rsp-0120|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Beetje wisselend. Sommige verhalen in de bundel zijn juweeltjes, andere zijn vulling.
#S|rsp-0121|review|webshop|sterren=5
K|aanvragen|geen|3|neutraal|0|-|Voor de communie van ons metekind gekocht.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ze was er zot van, ze heeft het kettinkje nog niet afgedaan.
K|ontvangen|kwaliteit|4|blijdschap|0|-|Het zat in een heel schoon doosje, zo kunt ge het direct afgeven.
#S|rsp-0122|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|irritatie|0|-|Een kabeltje van een meter noemen ze "extra lang". Extra lang voor wie, een kabouter?
#S|rsp-0123|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zachte pyjama. Lekker ruim.
#S|rsp-0124|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|De verhaallijn met de oom wordt nergens afgemaakt
K|gebruiken|kwaliteit|2|verwarring|0|-|of ik heb iets gemist?
#S|rsp-0125|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Heggenschaar snijdt door liguster als boter.
K|gebruiken|kwaliteit|2|neutraal|0|-|Na twintig minuten is de accu leeg en staat de halve haag nog.
K|aanvragen|prijs|2|neutraal|0|-|Een tweede accu kost bijna net zo veel als de machine.
#S|rsp-0126|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Kast is zwaar en degelijk, geen spaanplaatgeval.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De laden lopen soepel en sluiten zacht.
K|ontvangen|bejegening|4|dankbaarheid|0|-|De twee jongens die hem brachten hebben hem drie trappen op gesjouwd, petje af en bedankt.
#S|rsp-0127|review|webshop|sterren=1
K|ontvangen|levering|2|irritatie|2|-|Nooit ontvangen, wel drie keer een mail dat het "onderweg" is.
K|hulp|belofte|2|boosheid|2|-|Een medewerkster beloofde vorige week een nieuwe te sturen, ook niets.
#S|rsp-0128|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Leuke print en het valt mooi.
K|gebruiken|kwaliteit|2|neutraal|0|-|Wel strijken na de was.
#S|rsp-0129|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Niet echt een aanrader, dit luisterboek.
K|gebruiken|kwaliteit|2|irritatie|0|-|Je hoort de man slikken en smakken tussen de zinnen door.
#S|rsp-0130|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Bestek zoals je het in elke kantine ziet. Voor de camping prima.
#S|rsp-0131|review|webshop|sterren=5
K|orienteren|prijs|2|bezorgdheid|0|-|Ik had twijfels vanwege de lage prijs.
K|gebruiken|kwaliteit|4|verrassing+blijdschap|0|-|Maar wat een fijn schoentje zeg, stevige zool, echt leer vanbinnen.
K|terugkijken|geen|4|blijdschap|0|-|Doe er je voordeel mee!
#S|rsp-0132|review|webshop|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Waardeloos. Magneet van het hoesje wist mijn bankpas en het scherm zit vol krassen.
#S|rsp-0133|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Een heel lief prentenboek over afscheid nemen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Wij lazen het na het overlijden van opa en de kinderen vroegen er elke avond om.
#S|rsp-0134|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Badjas pluist enorm.
K|gebruiken|kwaliteit|2|irritatie|0|-|Mijn hele badkamer zit onder, en ik ook.
K|gebruiken|kwaliteit|3|neutraal|0|-|Al twee keer apart gewassen.
#S|rsp-0135|review|webshop|sterren=3
K|betalen|prijs|4|blijdschap|0|-|voor die prijs mag je niet klagen
#S|rsp-0136|review|webshop|sterren=5
K|gebruiken|geen|3|neutraal|0|-|Als timmerman gebruik ik deze zaag elke dag.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Snijdt recht, loopt niet warm, het stof gaat grotendeels de zak in.
K|gebruiken|kwaliteit|4|vertrouwen|0|-|Mijn vorige van hetzelfde merk heeft het veertien jaar gedaan, dus ik maak me geen zorgen.
#S|rsp-0137|review|webshop|sterren=1
K|ontvangen|kwaliteit|2|neutraal|0|-|Deurtje stond krom, scharnier afgebroken, en stukjes piepschuim in alle naden.
K|wijzigen|bereikbaarheid|2|irritatie|2|-|Nu al een week aan het proberen iemand te pakken te krijgen voor een retourlabel.
#S|rsp-0138|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Beste album sinds hun debuut.
K|gebruiken|kwaliteit|2|neutraal|0|-|De persing heeft hier en daar een tikje, vooral op kant B.
#S|rsp-0139|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|schoenen knellen bij kleine teen, na terugsturen en een halve maat groter precies hetzelfde
#S|rsp-0140|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mooie stijl heeft ze wel, die schrijfster.
K|gebruiken|kwaliteit|2|neutraal|0|-|Maar op een gegeven moment dacht ik: gebeurt er nog wat?
#S|rsp-0141|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Kruimeldief is klein maar krachtig.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De auto is weer zandvrij na onze week aan zee.
#S|rsp-0142|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|teleurstelling|0|-|kind teleurgesteld, ik teleurgesteld
K|gebruiken|storing|2|neutraal|0|-|de drone vloog precies één keer, tegen het plafond, en toen nooit meer
#S|rsp-0143|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Weekendtas met veel vakjes, past precies als handbagage.
K|gebruiken|kwaliteit|3|verlangen|0|wens|Een apart schoenenvak had ik graag nog gezien.
#S|rsp-0144|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Gordijnen zijn niet verduisterend, 's ochtends om vijf uur is het hier gewoon licht.
#S|rsp-0145|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Meeslepend, ontroerend, grappig.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De oude schipper is een personage dat je niet snel vergeet.
K|gebruiken|kwaliteit|4|verlangen|0|wens|Hopelijk komt er een vervolg.
#S|rsp-0146|review|webshop|sterren=3
K|gebruiken|kwaliteit|2|neutraal|0|-|Kleur in het echt eerder mosterd dan geel.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Wel houden, want het model staat me goed.
#S|rsp-0147|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|neutraal|0|-|De batterij van deze smartwatch is leeg voor ik 's avonds thuis ben.
K|gebruiken|kwaliteit|2|irritatie|0|-|Stappenteller telt mee als ik aardappels schil.
K|betalen|prijs|2|teleurstelling|0|-|Zonde van mijn vakantiegeld.
#S|rsp-0148|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Keukenweegschaal is precies en makkelijk schoon te vegen.
#S|rsp-0149|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Mijn oude paar van hetzelfde merk ging vier winters mee. Dit paar heeft de eerste niet gehaald.
#S|rsp-0150|review|webshop|sterren=3
K|ontvangen|levering|2|neutraal|1|-|Kwam drie dagen later dan gezegd
K|gebruiken|kwaliteit|4|blijdschap|0|-|maar de spiegel is prachtig
K|ontvangen|informatie|2|neutraal|1|-|er zat geen ophangmateriaal bij, dat stond nergens
#S|rsp-0151|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Deze koptelefoon heeft mijn huwelijk gered, mijn man kijkt nu voetbal zonder dat ik er iets van hoor.
#S|rsp-0152|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|irritatie|0|-|Moest van de leesclub.
K|gebruiken|kwaliteit|2|irritatie|0|-|Zelfs de wijn hielp niet.
K|gebruiken|kwaliteit|2|irritatie|0|-|Vierhonderd pagina's gezeur over een tuinmuur.
#S|rsp-0153|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Degelijke werkbroek met knievakken op de juiste hoogte.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Kan tegen een stootje, ik leg vloeren.
K|gebruiken|kwaliteit|2|neutraal|0|-|Maat 52 is aan de ruime kant.
#S|rsp-0154|review|webshop|sterren=2
K|aanvragen|informatie|2|irritatie|0|-|Er staat "set" maar het blijkt om één kussenhoes te gaan.
K|gebruiken|kwaliteit|3|neutraal|0|-|De hoes zelf is in orde.
#S|rsp-0155|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Gaat wel. Knoopjes zitten er wat slordig aan, verder een gewoon blousje.
#S|rsp-0156|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Tent stond in tien minuten en hield het droog tijdens het noodweer in de Eifel.
K|gebruiken|kwaliteit|4|vertrouwen|0|-|Hier durf ik volgend jaar ook mee naar Schotland.
#S|rsp-0157|review|webshop|sterren=1
K|ontvangen|fout|2|irritatie|1|-|Er zat een gebruikte scheerkop in, met haartjes en al.
K|ontvangen|kwaliteit|1|boosheid|0|-|Getver, hoe kán dat?
#S|rsp-0158|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Voor wie van de serie houdt is dit verplichte kost
K|gebruiken|kwaliteit|2|neutraal|0|-|maar de Nederlandse ondertiteling loopt soms achter.
#S|rsp-0159|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Deurmat laat zwarte sporen achter op de tegels.
#S|rsp-0160|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zwempak zit fijn
K|gebruiken|kwaliteit|2|neutraal|0|-|Chloor is er niet goed voor, na tien keer zwemmen al doffer
#S|rsp-0161|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Ik ben hier zó blij mee!!
K|gebruiken|kwaliteit|4|blijdschap|0|-|Eindelijk een portemonnee waar mijn muntgeld niet uit valt en waar ook nog een foto van de hond in past
#S|rsp-0162|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Mislukte aankoop.
K|gebruiken|kwaliteit|2|neutraal|0|-|De naaimachine slaat steken over, wat ik ook aan de spanning draai.
K|hulp|geen|3|neutraal|2|-|Alle filmpjes bekeken, andere naald, ander garen.
#S|rsp-0163|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zit goed in elkaar, dit plot.
K|gebruiken|kwaliteit|4|verrassing|0|-|De wending op driekwart zag ik totaal niet aankomen.
#S|rsp-0164|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Bekers zijn niet vaatwasserbestendig, ook al staat dat op de bodem. De opdruk is er na één beurt af.
#S|rsp-0165|review|webshop|sterren=3
K|aanvragen|geen|3|neutraal|0|-|Ben 1,60 en 58 kilo, heb S genomen.
K|gebruiken|kwaliteit|2|neutraal|0|-|Lengte is goed maar bij de borst spant het.
K|orienteren|geen|3|neutraal|0|-|Met een vollere buste zou ik M adviseren.
#S|rsp-0166|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Fietstas van het jaar 2019, nog steeds waterdicht. Nu een tweede voor mijn vrouw.
#S|rsp-0167|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|irritatie|0|-|Vol spelfouten.
K|gebruiken|kwaliteit|2|irritatie|0|-|Heeft er bij die uitgeverij überhaupt iemand naar gekeken?
#S|rsp-0168|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Airfryer is groot genoeg voor een gezin van vijf.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Frietjes krokant, kip sappig, zelfs appeltaart lukt.
K|gebruiken|kwaliteit|2|neutraal|0|-|Wel een log apparaat op je aanrecht.
#S|rsp-0169|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|hakken zijn een stuk hoger dan de opgegeven 5 cm, ik meet 7
#S|rsp-0170|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Niet beter of slechter dan een puzzel van de helft van de prijs.
K|ontvangen|fout|2|irritatie|0|-|En natuurlijk ontbrak er eentje. Het oog van de uil.
#S|rsp-0171|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Geweldig om te zien hoe mijn moeder van 84 zelf met deze telefoon kan beeldbellen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Grote knoppen, duidelijk scherm, hard geluid.
K|gebruiken|privacy|4|opluchting|0|-|De noodknop op de achterkant geeft ons allemaal rust.
#S|rsp-0172|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|neutraal|0|-|Na een maand zit er een kuil in het zitkussen
K|hulp|beleid|2|irritatie|1|-|Volgens de winkel is dat "normale zitvorming" en valt het niet onder garantie.
K|hulp|beleid|2|irritatie|0|-|Ik weeg 61 kilo, wat gebeurt er dan bij een normale vent?
#S|rsp-0173|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mooie blouse, stof valt soepel, prima lengte.
#S|rsp-0174|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|verwarring|0|-|Snapte niets van de tijdsprongen.
K|gebruiken|kwaliteit|2|neutraal|0|-|Elk hoofdstuk een ander jaar, zonder dat het erboven staat.
#S|rsp-0175|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Kan ermee door
#S|rsp-0176|review|webshop|sterren=5
K|ontvangen|fout|2|neutraal|1|-|Eerst kwam er een verkeerde kleur hoes.
K|hulp|fout|4|blijdschap|0|-|Eén berichtje en de volgende ochtend lag de goede in de bus, de andere mocht ik houden.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Past perfect om de tablet.
#S|rsp-0177|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|irritatie|0|-|Paraplu: windvlaag, klap, einde paraplu.
#S|rsp-0178|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Haar kookboeken zijn altijd betrouwbaar en ook dit deel stelt niet teleur.
K|gebruiken|kwaliteit|3|verlangen|0|wens|Graag wel een leeslint in de volgende druk.
#S|rsp-0179|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Ik had er iets anders van verwacht, maar dat zal aan mij liggen.
K|gebruiken|kwaliteit|3|neutraal|0|-|Het is eerder een verzameling columns dan een roman.
#S|rsp-0180|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Te groot
K|gebruiken|kwaliteit|2|neutraal|0|-|Maatvoering klopt niet met de tabel, ik heb alles keurig opgemeten.
K|wijzigen|prijs|2|irritatie|1|-|Het terugsturen kost 5,95 en dat vind ik niet kunnen.
#S|rsp-0181|review|webshop|sterren=4
K|gebruiken|kwaliteit+prijs|4|blijdschap|0|-|Goed product voor een goede prijs
#S|rsp-0182|review|webshop|sterren=5
K|aanvragen|geen|3|neutraal|0|-|Deze hoodie heb ik voor mijn zoon van 15 gekocht.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Hij is er erg blij mee en dat wil wat zeggen op die leeftijd.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Lekker dik, wast goed, print blijft zitten.
#S|rsp-0183|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Kwaliteit is ver onder de maat
K|gebruiken|kwaliteit|2|neutraal|0|-|draadjes overal
K|gebruiken|kwaliteit|2|neutraal|0|-|na 1x wassen gaatjes in de naad
#S|rsp-0184|review|webshop|sterren=4
K|gebruiken|geen|3|neutraal|0|-|Het boek gaat over een vrouw die na dertig jaar terugkeert naar het eiland waar haar broer verdween.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Goed geschreven, met oog voor kleine dingen.
K|gebruiken|kwaliteit|2|neutraal|0|-|Het tempo ligt laag en dat moet je liggen.
#S|rsp-0185|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Strijkijzer glijdt goed.
K|gebruiken|kwaliteit|2|neutraal|0|-|Het lekt soms een beetje bij lage temperatuur.
#S|rsp-0186|review|webshop|sterren=5
K|gebruiken|kwaliteit+levering|4|blijdschap|0|-|Past precies, ziet er netjes uit, snel geleverd. Wat wil een mens nog meer.
#S|rsp-0187|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Het glas van de waxinelichthouder was na vier keer branden gebarsten.
K|hulp|geen|3|neutraal|1|-|Ik heb een foto gestuurd naar de winkel.
K|hulp|fout|4|blijdschap|0|-|Daarna wel netjes een nieuwe gekregen,
K|gebruiken|kwaliteit|2|neutraal|0|-|maar die is inmiddels ook gesprongen.
#S|rsp-0188|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De cadeaubon-ketting (hartje met letter) is schattig.
K|gebruiken|kwaliteit|3|neutraal|0|-|Het hartje is zo'n 8 mm, dus klein.
#S|rsp-0189|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Ik vond er niks aan.
#S|rsp-0190|review|webshop|sterren=3
K|gebruiken|kwaliteit|2|neutraal|0|-|De bank zit vrij hard.
K|gebruiken|kwaliteit|3|verlangen|0|wens|We hopen dat hij nog wat inzit.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De kleur (zeegroen) is wel precies wat we zochten.
#S|rsp-0191|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Ik heb nog nooit zulke lekkere sokken gehad, serieus
K|aanvragen|geen|3|neutraal|0|-|net nog drie pakken besteld
#S|rsp-0192|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Matig deel in een verder sterke reeks.
K|gebruiken|kwaliteit|2|neutraal|0|-|Inspecteur Rook doet vooral administratie en het privéleven van zijn dochter krijgt te veel aandacht.
#S|rsp-0193|review|webshop|sterren=4
K|aanvragen|geen|3|neutraal|0|-|Besteld op advies van een collega.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De klopboor gaat moeiteloos door het beton van onze flat.
K|gebruiken|kwaliteit|2|neutraal|0|-|Hij is wel zwaar, na een uur voel je je armen.
#S|rsp-0194|review|webshop|sterren=1
K|ontvangen|levering|2|neutraal|1|-|Helft van de bestelling ontbrak.
K|hulp|bejegening|2|irritatie|1|-|Toen ik belde kreeg ik te horen dat ik dan maar beter had moeten tellen.
#S|rsp-0195|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Horlogebandje is zoals verwacht. Kliksysteem vraagt wat geduld.
#S|rsp-0196|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Deze luisterboeken houden mij gezelschap sinds ik slecht zie.
K|gebruiken|kwaliteit|4|dankbaarheid|0|-|Ik ben de voorlezers zeer dankbaar, ze lezen rustig en duidelijk.
#S|rsp-0197|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Cupmaat valt wel heel royaal uit.
K|wijzigen|geen|3|neutraal|1|-|Omgeruild voor een maat kleiner.
K|gebruiken|kwaliteit|2|neutraal|0|-|Die knelt weer onder de borst.
#S|rsp-0198|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Handig ding, zo'n uitklapbaar wasrek.
#S|rsp-0199|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het bordspel is leuk met vier personen,
K|gebruiken|kwaliteit|2|neutraal|0|-|met z'n tweeën is er niks aan.
K|ontvangen|informatie|2|verwarring|1|-|De spelregels zijn zo onduidelijk dat we een filmpje hebben opgezocht.
#S|rsp-0200|review|webshop|sterren=1
K|gebruiken|storing|2|neutraal|0|-|Scherm ging na twee dagen knipperen en sinds gisteren is het zwart.
K|hulp|beleid|2|irritatie|2|-|Nu moet ik hem op eigen kosten naar Tsjechië sturen.
#S|rsp-0201|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Heel goed boek over rouw.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Geen tips, geen stappenplan, gewoon iemand die begrijpt hoe het is.
K|gebruiken|kwaliteit|4|dankbaarheid|0|-|Het heeft mij door de winter geholpen en daar ben ik dankbaar voor.
#S|rsp-0202|review|webshop|sterren=2
K|ontvangen|kwaliteit|2|teleurstelling|0|-|Ik dacht een houten treinbaan te kopen. De rails zijn van hout, ja, maar de bruggen en het station zijn van plastic.
#S|rsp-0203|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Spijkerbroek met stretch die niet uitlubbert, dat zie je zelden.
K|gebruiken|kwaliteit|2|neutraal|0|-|Hij geeft wel blauw af op lichte schoenen.
#S|rsp-0204|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Gemiddeld boekje, leuk voor erbij
#S|rsp-0205|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|De vaatwasser is stil en alles komt er schoon uit, ook de ovenschaal.
K|ontvangen|levering|4|blijdschap|0|-|Bezorging en aansluiten verliep netjes binnen het tijdvak.
#S|rsp-0206|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Ik heb de cd na drie nummers uitgezet
K|gebruiken|kwaliteit|2|irritatie|0|-|het klinkt alsof ze in de garage een kapotte grasmaaier hebben opgenomen
#S|rsp-0207|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mooie sandalen, de klittenband zit stevig vast.
K|gebruiken|kwaliteit|2|neutraal|0|-|Bij mijn smalle voeten blijft er links wat ruimte over.
#S|rsp-0208|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Het hout van de tuinset is na één winter al grijs en gescheurd.
K|gebruiken|kwaliteit|3|neutraal|0|-|Hij stond gewoon onder een hoes.
#S|rsp-0209|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Prima hoor, niks om over naar huis te schrijven.
#S|rsp-0210|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zachte stof, mooi afgewerkt.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De rompertjes hebben al twee baby's overleefd bij ons.
#S|rsp-0211|review|webshop|sterren=1
K|aanvragen|digitaal|2|irritatie|1|-|Twee keer afgerekend omdat de site vastliep.
K|betalen|fout|2|irritatie|3|-|Dubbel afgeschreven, en na vijf weken en vier mails nog geen cent terug.
#S|rsp-0212|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Grappig geschreven, herkenbaar voor iedereen met pubers.
#S|rsp-0213|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|De powerbank is zwaar en laadt mijn telefoon maar anderhalf keer op in plaats van vier keer.
#S|rsp-0214|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Leuk, zo'n ketting met schelpjes.
K|gebruiken|kwaliteit|2|neutraal|0|-|Na twee dagen strand was er al een schelpje af.
#S|rsp-0215|review|webshop|sterren=5
K|gebruiken|kwaliteit+prijs|4|blijdschap|0|-|Stevige schoenen voor weinig geld.
K|gebruiken|kwaliteit|3|neutraal|0|-|Ik loop er elke dag acht kilometer mee voor de krantenwijk.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Na vijf maanden zit er nog genoeg profiel op.
#S|rsp-0216|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Zonde van het papier
K|gebruiken|kwaliteit|2|irritatie|0|-|Wie dit een thriller noemt heeft nog nooit een thriller gelezen.
#S|rsp-0217|review|webshop|sterren=4
K|ontvangen|levering|4|blijdschap|0|-|Snelle levering
K|gebruiken|kwaliteit|4|blijdschap|0|-|mooie tas, ruikt lekker naar leer
K|gebruiken|kwaliteit|2|neutraal|0|-|hengsels zijn iets te kort om over de schouder te dragen met winterjas aan
#S|rsp-0218|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|irritatie|0|-|Tweede boek van deze auteur dat ik wegleg. Ik leer het ook nooit.
#S|rsp-0219|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|De inbussleutels zijn van goed staal en worden niet rond.
#S|rsp-0220|review|webshop|sterren=3
K|gebruiken|kwaliteit|2|neutraal|0|-|Lakens krimpen wat, dus koop niet te krap.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zacht zijn ze zeker.
#S|rsp-0221|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|De jas past maar de mouwen zijn te kort.
K|wijzigen|geen|2|teleurstelling|1|-|Helaas was een maat groter uitverkocht, dus ruilen ging niet.
#S|rsp-0222|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Na al die zware kost was dit een welkome afwisseling.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Luchtig, vlot, en met een knipoog geschreven.
#S|rsp-0223|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|neutraal|0|-|De ring was binnen een maand zijn steentje kwijt.
K|hulp|beleid|2|neutraal|1|-|Garantie geldt niet voor losse stenen, kreeg ik te horen.
K|aanvragen|geen|3|neutraal|0|-|Het was onze verlovingsring.
#S|rsp-0224|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Erg fijn laptop standje. Licht en inklapbaar, gaat overal mee naartoe.
#S|rsp-0225|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Ziet er uit zoals op de afbeelding.
K|gebruiken|kwaliteit|2|neutraal|0|-|Binnenin ruikt de tas naar plastic.
#S|rsp-0226|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|De laadkabel moet er precies schuin in anders pakt hij niet.
K|gebruiken|storing|2|irritatie|0|-|En gisteren pakte hij helemaal niet meer.
#S|rsp-0227|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Boeiend en leerzaam, ook voor wie niets van de Gouden Eeuw weet.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De kaarten achterin zijn een mooie toevoeging.
#S|rsp-0228|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Wat een verschil met de foto. Ik kreeg een dun jasje dat je zo in een broekzak propt, terwijl het model in een dikke winterjas rondloopt.
#S|rsp-0229|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Hier is over nagedacht, dat merk je aan alles.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De ritsen zijn groot genoeg voor kinderhandjes en er zit een reflecterend biesje op de rug.
#S|rsp-0230|review|webshop|sterren=3
K|aanvragen|geen|3|neutraal|0|-|Ik heb de tafel in de uitverkoop gekocht.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Hij staat stabiel
K|gebruiken|kwaliteit|2|neutraal|0|-|en het blad is snel bekrast, dus een placemat is geen luxe.
#S|rsp-0231|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Na haar schitterende vorige boek is dit toch een stapje terug.
#S|rsp-0232|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Slippers met goed voetbed. Ik heb hielspoor en kan er de hele dag op staan.
#S|rsp-0233|review|webshop|sterren=1
K|ontvangen|fout|2|neutraal|1|-|DVD heeft regio 1 en speelt hier niet af.
K|aanvragen|informatie|2|irritatie|0|-|Dat had er toch wel bij gemogen.
#S|rsp-0234|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|De tondeuse knipt netjes en trekt niet.
K|betalen|prijs|4|blijdschap|0|-|Na twee knipbeurten heb je hem eruit.
#S|rsp-0235|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Grappig idee, matige uitvoering.
#S|rsp-0236|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|riem past maar het leer craqueleert al bij het tweede gaatje
#S|rsp-0237|review|webshop|sterren=4
K|ontvangen|geen|3|neutraal|0|-|Fiets kwam voor 85% gemonteerd, alleen trappers en stuur nog doen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Rijdt licht en mijn dochter vindt de mand helemaal top.
K|gebruiken|kwaliteit|2|neutraal|0|-|De bel is nogal zacht.
#S|rsp-0238|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|irritatie|0|-|Zelden zo'n onsympathieke hoofdpersoon meegemaakt.
K|gebruiken|kwaliteit|2|neutraal|0|-|Het kon me gewoon niet schelen hoe het met hem afliep.
#S|rsp-0239|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|prachtige stof en mooie kleur, past mooi bij mijn rok
#S|rsp-0240|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Opladen gaat vlot
K|gebruiken|kwaliteit|2|neutraal|0|-|het lampje is 's nachts wel erg fel, ik plak er een stickertje op
#S|rsp-0241|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Erg dun
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Voor een winterdekbed vind ik dit echt te licht, wij lagen met 12 graden al te rillen.
#S|rsp-0242|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Wat ik sterk vond is hoe de schrijver je langzaam aan de kant van de moordenaar krijgt.
K|gebruiken|kwaliteit|2|neutraal|0|-|De liefdesgeschiedenis erdoorheen had van mij niet gehoeven.
#S|rsp-0243|review|webshop|sterren=5
K|aanleiding|geen|3|neutraal|0|-|Na een polsbreuk kon ik geen gewone blikopener meer gebruiken.
K|gebruiken|kwaliteit|5|opluchting+blijdschap|0|-|Deze doet het met één druk op de knop, een uitkomst!
#S|rsp-0244|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Zo stijf als een plank, die spijkerjas. Na tien keer dragen nog steeds.
#S|rsp-0245|review|webshop|sterren=3
K|aanvragen|geen|3|neutraal|0|-|Gekocht als nachtkastje.
K|gebruiken|kwaliteit|3|neutraal|0|-|Voor een wekker en een boek is het groot genoeg, een lamp kan er niet meer bij.
#S|rsp-0246|review|webshop|sterren=2
K|ontvangen|levering|2|irritatie|2|-|Driemaal thuisgebleven voor die kast.
K|ontvangen|kwaliteit|2|neutraal|0|-|En toen zat er een deuk in de zijkant.
K|hulp|beleid|4|blijdschap|0|-|Ik kreeg er 40 euro voor terug zonder discussie, dat dan weer wel.
#S|rsp-0247|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Netjes afgewerkt en het zit lekker, wat kan ik er verder over zeggen
#S|rsp-0248|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn man leest nooit en had dit binnen drie dagen uit.
K|aanvragen|geen|3|neutraal|0|-|Deel twee is al besteld.
#S|rsp-0249|review|webshop|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Pure rommel uit China
K|betalen|prijs|1|boosheid|0|-|80 euro voor iets wat je op de markt voor een tientje koopt, dieven zijn het
#S|rsp-0250|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|De oven wordt snel heet.
K|gebruiken|kwaliteit|2|neutraal|0|-|Achterin bakt hij harder dan voor, je moet de plaat halverwege draaien.
K|gebruiken|kwaliteit|3|neutraal|0|-|Daar went een mens aan.
#S|rsp-0251|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Oorbellen zijn kleiner dan op de foto, ik had ze groter gedacht.
#S|rsp-0252|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Kind blij, ouders blij.
K|gebruiken|kwaliteit|2|neutraal|0|-|Alleen dat deuntje, poeh.
#S|rsp-0253|review|webshop|sterren=5
K|hulp|bejegening|4|blijdschap|0|-|Vooraf gebeld over de maat en heel vriendelijk geholpen door een dame die er verstand van had.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De wandelschoenen zitten dan ook zoals zij zei.
#S|rsp-0254|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|neutraal|0|-|De ondertitels kloppen niet, het beeld is korrelig en een hele aflevering ontbreekt.
K|betalen|prijs|2|irritatie|0|-|Dat noemen ze dan een luxe verzamelbox van 65 euro.
#S|rsp-0255|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Mes is scherp genoeg, handvat glad als het nat is.
#S|rsp-0256|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|de naden van de slips rollen op onder een broek
K|gebruiken|kwaliteit|2|neutraal|0|-|en wit wordt snel grijs
#S|rsp-0257|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Vind dit haar beste tot nu toe.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Minder lief dan 'Het huis aan de vaart', meer rauwheid en dat staat haar goed.
#S|rsp-0258|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Top! Helemaal naar wens.
#S|rsp-0259|review|webshop|sterren=3
K|gebruiken|kwaliteit|2|neutraal|0|-|Lades lopen stroef, met wat kaarsvet gaat het beter.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Van buiten oogt de commode duurder dan hij was.
#S|rsp-0260|review|webshop|sterren=1
K|gebruiken|privacy|2|bezorgdheid|0|angst|De adapter wordt zo heet dat ik bang ben voor brand, ik trek hem 's nachts uit het stopcontact.
K|hulp|wachttijd|2|neutraal|1|-|Gemeld bij de winkel, nu twee weken stilte.
#S|rsp-0261|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|Wie bedenkt het om de knopen van een kinderjasje zo klein te maken dat zelfs ik ze niet dicht krijg?
#S|rsp-0262|review|webshop|sterren=4
K|aanvragen|geen|3|neutraal|0|-|Een verjaardagscadeau voor een vriendin.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ze stuurde meteen een foto met de sjaal om, staat haar beeldig.
#S|rsp-0263|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Zo hoort een historische roman te zijn.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Je leert er iets van, je leeft mee, en de schrijver strooit niet met jaartallen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|700 bladzijden en geen een te veel.
#S|rsp-0264|review|webshop|sterren=3
K|betalen|prijs|3|neutraal|0|-|Je krijgt waar je voor betaalt
#S|rsp-0265|review|webshop|sterren=1
K|gebruiken|storing|2|neutraal|0|-|De drukknop van de stofzuiger brak af bij de tweede keer gebruiken.
K|wijzigen|beleid|2|neutraal|1|-|De winkel neemt hem niet terug omdat de doos weg is.
#S|rsp-0266|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Goede acteurs, flinterdun verhaal.
K|gebruiken|kwaliteit|2|neutraal|0|-|Halverwege in slaap gevallen.
#S|rsp-0267|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Muts is warm en prikt niet.
#S|rsp-0268|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Als verpleegkundige loop ik er diensten van negen uur op. Geen pijnlijke voeten meer en ze zijn zo weer schoon.
#S|rsp-0269|review|webshop|sterren=3
K|orienteren|informatie|2|neutraal|1|-|In de omschrijving staan de afmetingen niet, ik moest ze bij een andere winkel opzoeken.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De plantenbak zelf is mooi.
#S|rsp-0270|review|webshop|sterren=1
K|gebruiken|kwaliteit|1|irritatie|0|-|Eén ster omdat nul niet kan.
K|gebruiken|kwaliteit|2|irritatie|0|-|De verfroller laat haren achter, mijn hele plafond ziet eruit als een poedel.
#S|rsp-0271|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De ladder staat stevig en is makkelijk te verplaatsen.
K|gebruiken|kwaliteit|2|neutraal|0|-|Inklappen gaat wat stug als hij nieuw is.
#S|rsp-0272|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Gekocht om op de fiets muziek te luisteren, maar de oortjes vallen er bij elke hobbel uit.
#S|rsp-0273|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zalig dekentje! Ik lig er elke avond onder met een tas thee.
#S|rsp-0274|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|De tekeningen zijn prachtig,
K|gebruiken|kwaliteit|2|neutraal|0|-|de tekst rijmt soms wat geforceerd.
#S|rsp-0275|review|webshop|sterren=1
K|terugkijken|geen|2|teleurstelling|0|-|Ge moet dat niet kopen.
K|gebruiken|kwaliteit|2|neutraal|0|-|De wieltjes van de valies waren af voor we goed en wel in Zaventem waren.
#S|rsp-0276|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mooi rond geluid uit zo'n klein boxje.
K|gebruiken|kwaliteit|2|neutraal|0|-|Bij hard volume gaat hij een beetje wandelen over tafel.
#S|rsp-0277|review|webshop|sterren=2
K|ontvangen|fout|2|irritatie|0|-|Ik had gevraagd om een prijsloze bon want het was een cadeau. Raad eens wat er bovenop lag.
#S|rsp-0278|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Valt mooi op de heup en de lengte is perfect voor mij, 1.65.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Heb er al vier complimenten over gehad.
#S|rsp-0279|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Het was wel leuk maar ik had het al snel door wie het gedaan had
#S|rsp-0280|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|neutraal|0|-|Bril zit scheef, de ene poot is langer dan de andere.
#S|rsp-0281|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Voor wie twijfelt: de kleur zand is echt een warme, lichte tint.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De hoekbank maakt de kamer meteen gezellig.
K|gebruiken|kwaliteit|2|neutraal|0|-|Je ziet wel elk vlekje.
#S|rsp-0282|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Voor een boek van deze lengte gebeurt er bar weinig.
K|gebruiken|kwaliteit|3|neutraal|0|-|De stijl is beheerst, dat geef ik toe.
#S|rsp-0283|review|webshop|sterren=5
K|aanvragen|geen|4|verlangen+blijdschap|0|-|Al jaren wilde ik zo'n duur horloge en voor mijn pensioen heb ik het eindelijk gedaan.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Elke keer dat ik erop kijk word ik blij.
#S|rsp-0284|review|webshop|sterren=3
K|gebruiken|kwaliteit|2|neutraal|0|-|iets te krap bij de wreef
K|gebruiken|kwaliteit|4|blijdschap|0|-|maar met dunne sok gaat prima, en ze zijn mooi
#S|rsp-0285|review|webshop|sterren=1
K|aanvragen|digitaal|2|irritatie|1|-|Kortingscode werkt niet, winkelmandje leeg, opnieuw inloggen, en weer leeg.
K|aanvragen|geen|2|irritatie|1|-|Dan koop ik die fohn wel ergens anders.
#S|rsp-0286|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Doet wat beloofd wordt.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Kalk weg, douchekop straalt weer.
#S|rsp-0287|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De sfeer van de eerste film is volledig verdwenen
K|gebruiken|kwaliteit|2|neutraal|0|-|alles is nu explosie na explosie
#S|rsp-0288|review|webshop|sterren=5
K|wijzigen|wachttijd|4|blijdschap|0|-|Retour binnen twee dagen verwerkt en de nieuwe maat was er een dag later.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De zwembroek zit nu prima.
#S|rsp-0289|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Redelijk kussen, ik slaap er niet beter maar ook niet slechter op.
#S|rsp-0290|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|irritatie|0|-|Na 40 minuten kauwgum-reclame in een spel van 50 euro was ik er klaar mee.
#S|rsp-0291|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Stevige boodschappentas op wielen, hij rijdt lekker licht over de stoep.
K|gebruiken|kwaliteit|2|neutraal|0|-|Over grind wordt het lastiger.
K|terugkijken|geen|4|blijdschap|0|-|Voor oudere mensen beslist aan te bevelen.
#S|rsp-0292|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|De stiksels van het dekbedovertrek laten los bij de instopstrook.
K|hulp|geen|3|neutraal|0|vraag|Hebben meer mensen dit?
#S|rsp-0293|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Super handig zo'n telefoonkoord, mijn dochter raakt hem nu niet meer kwijt.
#S|rsp-0294|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|De blender is krachtig,
K|gebruiken|kwaliteit|2|irritatie|0|-|maar mijn hemel wat een kabaal.
K|gebruiken|kwaliteit|3|neutraal|0|-|'s Ochtends vroeg durf ik hem niet aan te zetten vanwege de buren.
#S|rsp-0295|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Mijn moeder kreeg voor haar 80e dit vest van ons allemaal, en nu hangt er na een maand een gat in de elleboog.
#S|rsp-0296|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Een warm boek.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De gesprekken tussen grootvader en kleinzoon zijn zo echt dat ik mijn eigen opa hoorde.
K|gebruiken|kwaliteit|2|neutraal|0|-|Wat mij betreft had de proloog eruit gekund.
#S|rsp-0297|review|webshop|sterren=2
K|ontvangen|informatie|2|verwarring|1|-|De ene tabel zegt maat M, de andere L, wat moet ik nou geloven?
K|gebruiken|kwaliteit|2|neutraal|0|-|De M zit nu strak over de heupen.
#S|rsp-0298|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|werkt perfect
#S|rsp-0299|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Koud, kil en gemaakt. Dit boek wil slim zijn en vergeet dat er een lezer bestaat.
#S|rsp-0300|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Tas is prima voor de sportschool, voor kantoor vind ik hem te sportief.
#S|rsp-0301|review|webshop|sterren=4
K|orienteren|geen|3|neutraal|0|-|Op de boekenbeurs in Mechelen stond een stapel van deze roman en de flaptekst sprak mij aan.
K|gebruiken|geen|3|neutraal|0|-|Drie generaties bakkers, één geheim recept en een brand waar niemand over praat.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De opbouw is slim, elke generatie vertelt net iets anders dan de vorige.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik genoot vooral van de overgrootmoeder met haar scherpe tong.
K|gebruiken|kwaliteit|2|neutraal|0|-|Het slot komt wat uit de lucht vallen.
#S|rsp-0302|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Valt behoorlijk tegen
K|gebruiken|geen|3|neutraal|0|-|Ik gebruik de espressomachine nu twee maanden.
K|gebruiken|kwaliteit|2|neutraal|0|-|De koffie is lauw en de opschuimer spettert alles onder.
K|hulp|informatie|2|neutraal|1|-|De helpdesk verwees me naar een handleiding die over een ander model ging.
#S|rsp-0303|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|verrassing|0|-|Eerlijk gezegd niet verwacht dat een game mij op mijn 58e nog zou pakken.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Samen met mijn kleinzoon elke woensdagmiddag een uurtje boeren en vissen.
#S|rsp-0304|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|neutraal|0|-|Maat 38 is eerder een 34.
#S|rsp-0305|review|webshop|sterren=3
K|ontvangen|geen|3|neutraal|0|-|De pakketpost leverde vandaag twee boekenplanken af.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het hout heeft een mooie nerf.
K|gebruiken|kwaliteit|2|neutraal|0|-|Eén van de twee is een tikje kromgetrokken.
#S|rsp-0306|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Lekker luisterboek voor in de auto. De stem past bij de hoofdpersoon en het geluid is overal gelijk van volume.
#S|rsp-0307|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|Elke keer als ik buk zakt deze broek af
K|gebruiken|kwaliteit|2|irritatie|0|-|en elke keer als ik zit knijpt ie, leg mij dat eens uit
#S|rsp-0308|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|opluchting|0|-|Gelukkig geen spijt van deze vriezer.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Alles wordt snel hard en de lades trekken soepel.
#S|rsp-0309|review|webshop|sterren=1
K|hulp|doorverwijzing|2|irritatie|3|-|De winkel stuurt me naar de fabrikant, de fabrikant naar de importeur, en de importeur weer naar de winkel.
K|gebruiken|storing|2|neutraal|0|-|Intussen staat er een vaatwasser van zes weken oud die niet spoelt.
#S|rsp-0310|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Katoen, simpel, wit. Wat zal ik er nog van zeggen.
#S|rsp-0311|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Deze gereedschapskist kan vallen zonder dat er een hoekje af is, dat heb ik per ongeluk al vaak getest.
#S|rsp-0312|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Het leest als het tweede deel van iets waarvan ik het eerste gemist heb.
K|aanvragen|informatie|2|irritatie|0|-|Dat bleek ook zo te zijn, alleen stond dat nergens vermeld.
#S|rsp-0313|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|De grote maat is écht een grote maat, eindelijk.
K|gebruiken|kwaliteit|4|dankbaarheid|0|-|Dank jullie wel dat er ook aan maat 54 gedacht is.
#S|rsp-0314|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Als ik geweten had dat de zonnebril van plastic was had ik hem laten liggen.
#S|rsp-0315|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het bureau past precies in de nis.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Kabelgoot is handig.
K|gebruiken|kwaliteit|2|neutraal|0|-|Vingerafdrukken zie je wel goed op het zwart.
#S|rsp-0316|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Licht pakt snel stof, zwart pakt nog sneller stof. Kortom een stofvanger.
#S|rsp-0317|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn dochter vindt de pop geweldig.
K|gebruiken|kwaliteit|2|neutraal|0|-|Het haar zit na een week in de klit en is niet meer te borstelen.
K|orienteren|geen|3|neutraal|0|-|Zelf zou ik een pop zonder haar kiezen.
#S|rsp-0318|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Dit is het mooiste wat ik in jaren heb gehoord.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De zangeres klinkt breekbaar en sterk tegelijk.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Hoes en boekje zijn met liefde gemaakt.
#S|rsp-0319|review|webshop|sterren=1
K|ontvangen|informatie|2|irritatie|0|-|Staat 'geschikt voor inductie', mooi niet dus.
K|wijzigen|geen|3|neutraal|1|-|Ik breng hem morgen terug naar het afhaalpunt.
#S|rsp-0320|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Horloge loopt gelijk en het glas heeft nog geen krasje, terwijl ik in de bouw werk.
#S|rsp-0321|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|De film volgt het boek vrij trouw.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Toch miste ik het gevoel dat ik bij het lezen had.
#S|rsp-0322|review|webshop|sterren=2
K|aanvragen|geen|3|neutraal|0|-|Twee kleuren besteld, blauw en groen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De blauwe is prima,
K|gebruiken|kwaliteit|2|teleurstelling|0|-|de groene heeft een andere pasvorm en een lelijke glans.
#S|rsp-0323|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Echt een leuk cadeautje voor weinig
#S|rsp-0324|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Nergens spannend, nergens grappig, nergens ontroerend.
K|gebruiken|kwaliteit|2|irritatie|0|-|Wat blijft er over? Papier.
#S|rsp-0325|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mooi licht, drie standen, en met een tik aan en uit.
K|gebruiken|kwaliteit|2|neutraal|0|-|Het voetje had zwaarder gemogen want de kat gooit hem om.
#S|rsp-0326|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Het rokje kruipt omhoog tijdens het lopen. Thuis voor de spiegel merk je dat niet.
#S|rsp-0327|review|webshop|sterren=3
K|ontvangen|levering|4|blijdschap|0|-|Keurig op tijd ontvangen.
K|gebruiken|kwaliteit|3|neutraal|0|-|Over de kwaliteit kan ik nog niets zeggen, het is een kerstcadeau.
#S|rsp-0328|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Goed stuk gereedschap. Al twee daken mee gedaan.
#S|rsp-0329|review|webshop|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Om te janken zo slecht!
K|gebruiken|kwaliteit|2|boosheid|0|-|De kleurstof van de handdoeken heeft mijn hele witte was roze gemaakt!!
#S|rsp-0330|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Een pluim voor de vertaler, die heeft de woordgrappen prachtig opgelost.
K|gebruiken|kwaliteit|2|neutraal|0|-|De lettergrootte is voor mijn ogen wat klein.
#S|rsp-0331|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Best aardig
K|gebruiken|kwaliteit|2|neutraal|0|-|De bandjes van het hemdje zijn niet verstelbaar, dat is een gemis.
#S|rsp-0332|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Dit toetsenbord is na vier maanden zijn letters kwijt: de E, de N en de A zijn weg.
#S|rsp-0333|review|webshop|sterren=5
K|orienteren|informatie|4|blijdschap|0|-|Op basis van de uitgebreide maattabel de juiste laars gekozen, ook voor brede kuiten.
K|gebruiken|kwaliteit|5|blijdschap|0|-|De rits gaat dicht! Zonder schoenlepel, zonder tranen, fantastisch.
#S|rsp-0334|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|irritatie|0|-|De schrijver vindt zichzelf duidelijk erg slim.
K|gebruiken|kwaliteit|2|irritatie|0|-|Ik vind zijn boek erg vermoeiend.
#S|rsp-0335|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Fijne sporttas, veel ruimte
K|gebruiken|kwaliteit|2|neutraal|0|-|schouderband snijdt wat als ie vol zit
#S|rsp-0336|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Stoel zit goed, ziet er minder goed uit dan gehoopt. Het wit is meer grijs en de poten glimmen.
#S|rsp-0337|review|webshop|sterren=2
K|gebruiken|digitaal|2|neutraal|0|-|De app van de slimme lampen klapt er om de dag uit.
K|hulp|geen|3|neutraal|2|-|Al drie keer opnieuw geïnstalleerd en alle zeven lampen opnieuw gekoppeld.
K|gebruiken|kwaliteit|3|verlangen|0|wens|Een gewone schakelaar, dat wil ik terug.
#S|rsp-0338|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Dit jurkje heb ik op drie bruiloften gedragen en nog steeds vraagt iedereen waar het vandaan komt.
#S|rsp-0339|review|webshop|sterren=1
K|aanvragen|geen|3|neutraal|0|-|Op 3 november besteld en direct betaald met iDEAL.
K|ontvangen|levering|2|irritatie|3|-|Vandaag is het 2 december en er is nog altijd niks.
K|betalen|geen|3|verlangen|0|wens|Of sturen, of mijn 45 euro terug.
#S|rsp-0340|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Als beginner heb ik veel aan dit haakboek.
K|gebruiken|informatie|4|blijdschap|0|-|De foto's bij elke stap zijn duidelijk.
K|gebruiken|fout|2|neutraal|1|-|In het patroon van het konijn zit een telfout bij toer 12.
#S|rsp-0341|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|hoesje werd geel na een maand
#S|rsp-0342|review|webshop|sterren=3
K|aanvragen|geen|3|neutraal|0|-|Nieuwe bril op sterkte via internet, ik was benieuwd.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik zie er scherp mee.
K|gebruiken|kwaliteit|2|neutraal|0|-|Het montuur zit wat los en moest bij de opticien in de buurt bijgebogen worden.
#S|rsp-0343|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Nog altijd een klassieker. De remaster klinkt helder zonder dat het schel wordt.
#S|rsp-0344|review|webshop|sterren=1
K|gebruiken|kwaliteit+prijs|2|teleurstelling|0|-|Helaas niet zijn geld waard.
K|gebruiken|kwaliteit|2|neutraal|0|-|Zonlicht schijnt dwars door het rolgordijn.
#S|rsp-0345|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Deze koelkast is ruim en lekker stil.
K|gebruiken|kwaliteit|2|neutraal|0|-|De groentelade bevriest soms als je hem op 4 graden zet.
K|gebruiken|geen|3|neutraal|0|-|Zet hem op 6, is mijn tip.
#S|rsp-0346|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De moraal ligt er duimendik bovenop en mijn kinderen haakten na vijf minuten af.
#S|rsp-0347|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Soepel leer
K|gebruiken|kwaliteit|2|neutraal|0|-|zool glad op natte tegels
K|gebruiken|kwaliteit|3|neutraal|0|-|kleur ok
#S|rsp-0348|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Wauw, wauw, wauw. Wat een schitterende ring!
K|gebruiken|kwaliteit|4|blijdschap|0|-|Hij vangt het licht precies zoals ik gehoopt had.
#S|rsp-0349|review|webshop|sterren=1
K|ontvangen|kwaliteit|2|neutraal|1|-|Het pakket rammelde al toen de koerier het aanreikte.
K|ontvangen|kwaliteit|2|teleurstelling|0|-|Van de zes wijnglazen waren er vier heel, nou ja, vier met een barstje.
#S|rsp-0350|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Als je van langzame films houdt is dit genieten.
K|gebruiken|kwaliteit|2|neutraal|0|-|Mijn vriend viel na een kwartier in slaap, dus het is niet voor iedereen.
#S|rsp-0351|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|De maatjes lopen raar: zelfde merk, zelfde maat, drie verschillende lengtes.
#S|rsp-0352|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Werkt naar behoren.
#S|rsp-0353|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|De kinderwagen rijdt als een zonnetje, ook over de keien in de binnenstad.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Eén hand genoeg om in te klappen.
K|betalen|prijs|2|neutraal|0|-|Hij was aan de prijs, dat wel.
#S|rsp-0354|review|webshop|sterren=1
K|gebruiken|kwaliteit+prijs|2|teleurstelling|0|-|Mooi weggooigeld, ik loop er geen tien minuten op.
#S|rsp-0355|review|webshop|sterren=4
K|aanvragen|geen|3|neutraal|0|-|Deze snijplank kocht ik samen met een set messen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Dik bamboe, schuift niet weg over het aanrecht.
K|gebruiken|kwaliteit|2|neutraal|0|-|Van bieten krijg je hem niet meer schoon.
#S|rsp-0356|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|Wéér een thriller met een drankzuchtige rechercheur die gescheiden is.
K|gebruiken|kwaliteit|2|neutraal|0|-|Niets nieuws onder de zon.
#S|rsp-0357|review|webshop|sterren=3
K|gebruiken|kwaliteit|2|neutraal|0|-|De sluiting van de armband krijg ik in mijn eentje niet dicht.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Staat anders heel elegant.
#S|rsp-0358|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Al mijn tweede elektrische deken van dit merk, de eerste deed het elf jaar. Daar heb ik alle vertrouwen in.
#S|rsp-0359|review|webshop|sterren=1
K|gebruiken|digitaal|2|irritatie|2|-|E-book opent niet op mijn reader, account gekoppeld, ontkoppeld, weer gekoppeld, foutcode E-2107.
K|hulp|bereikbaarheid|2|irritatie|2|-|De chat is "momenteel offline" en dat is hij al sinds vrijdag.
#S|rsp-0360|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn zoontje van twee slaapt met het nachtlampje eindelijk door.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Jammer dat de timer na een half uur al stopt.
#S|rsp-0361|review|webshop|sterren=2
K|gebruiken|kwaliteit|4|blijdschap|0|-|Geen slecht boek,
K|gebruiken|kwaliteit|2|teleurstelling|0|-|maar het haalt het bij lange na niet bij 'Zoutwater' van dezelfde schrijver.
#S|rsp-0362|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Perfecte jas voor de hond, klittenband onder de buik en hij blijft keurig zitten.
#S|rsp-0363|review|webshop|sterren=3
K|aanleiding|geen|3|neutraal|0|-|Omdat onze stoelen versleten waren zochten we vier nieuwe voor aan de keukentafel.
K|aanvragen|geen|3|neutraal|0|-|Het zijn deze kuipstoelen geworden, in cognac.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ze zitten comfortabel
K|gebruiken|kwaliteit|2|neutraal|0|-|alleen de viltjes onder de poten vallen er om de haverklap af.
#S|rsp-0364|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Gaf geen kleur af, zeiden ze. Mijn witte tas is nu lichtblauw.
#S|rsp-0365|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Vermakelijk, en ik leerde zelfs iets over bijen.
#S|rsp-0366|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|Om de drie minuten piept deze vriezer, deur dicht of niet.
K|hulp|geen|3|verlangen|0|vraag|Weet iemand hoe dat uit kan?
#S|rsp-0367|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Leuk spel om met ouderen te spelen, geen gedoe met batterijen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|In het verzorgingshuis is het een groot succes.
#S|rsp-0368|review|webshop|sterren=3
K|gebruiken|kwaliteit|2|neutraal|0|-|Na twee wasbeurten is de hals wat wijder geworden.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Draagt wel heerlijk, dus ik laat hem maar zo.
#S|rsp-0369|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Slechte kopie van een bekend merk.
K|ontvangen|informatie|2|boosheid|0|-|Ze schrijven "origineel", ik noem dat liegen.
#S|rsp-0370|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De muis ligt lekker in mijn kleine hand en klikt bijna geluidloos.
#S|rsp-0371|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Voor een strandstoel zit hij laag en mijn man kreeg hem met geen mogelijkheid meer dicht.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Hebben we wel om gelachen.
#S|rsp-0372|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik heb het boek in het Engels én in het Nederlands gelezen en ditmaal wint de vertaling.
#S|rsp-0373|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Leuk voor een keertje, maar om nou te zeggen wauw nee
#S|rsp-0374|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|neutraal|0|-|De pennen lekten in mijn binnenzak.
K|gebruiken|kwaliteit|2|irritatie|0|-|Nieuw overhemd naar de knoppen.
#S|rsp-0375|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Snoeischaar knipt takken van een duim dik zonder knijpen.
K|gebruiken|kwaliteit|2|neutraal|0|-|Vergrendeling schiet er soms vanzelf op.
#S|rsp-0376|review|webshop|sterren=2
K|ontvangen|levering|2|neutraal|3|-|Beloofde levertijd 3 werkdagen, het werden er 19.
K|gebruiken|kwaliteit|3|neutraal|0|-|De kast zelf is degelijk.
#S|rsp-0377|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Precies wat ik zocht voor in de camper!
#S|rsp-0378|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Muziek is prachtig,
K|gebruiken|kwaliteit|2|neutraal|0|-|het boekje erbij is in het Italiaans en daar heb ik niets aan.
#S|rsp-0379|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|neutraal|0|-|Na drie weken is de ene sneaker geler dan de andere.
K|gebruiken|kwaliteit|2|irritatie|0|-|Ziet er niet uit zo.
#S|rsp-0380|review|webshop|sterren=4
K|orienteren|geen|3|neutraal|0|-|Na het lezen van de andere reacties heb ik een maat groter gekozen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Dat bleek een goede zet, hij past precies.
K|terugkijken|geen|4|dankbaarheid|0|-|Bedankt mede-kopers!
#S|rsp-0381|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Wat een anticlimax
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Na vier delen wachten eindigt de reeks met een dialoog op een parkeerplaats.
#S|rsp-0382|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ge zit hier zo zalig in, mijn man is hem al twee keer kwijtgespeeld aan mij.
K|ontvangen|levering|4|blijdschap|0|-|De zetel stond er een week vroeger dan gezegd.
#S|rsp-0383|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Koffie is warm, apparaat is groot.
#S|rsp-0384|review|webshop|sterren=1
K|gebruiken|privacy|2|neutraal|0|-|De babyfoon pikte ineens de stemmen van de buren op.
K|gebruiken|privacy|3|bezorgdheid|0|angst|Dan horen zij ons dus ook?
K|wijzigen|geen|3|neutraal|0|-|Dezelfde avond in de doos teruggestopt.
#S|rsp-0385|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Fijn overhemd, blijft netjes in de broek omdat het wat langer is.
#S|rsp-0386|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|De deksels passen niet op de bakjes van vorig jaar, al is het dezelfde serie.
#S|rsp-0387|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Dit boek verdient alle prijzen die er zijn.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het perspectief van het kind is nergens gemaakt.
K|gebruiken|kwaliteit|4|blijdschap|0|-|En dan die laatste zin, ik heb hem drie keer hardop gelezen.
#S|rsp-0388|review|webshop|sterren=3
K|gebruiken|kwaliteit|2|neutraal|0|-|Jurk zit wat krap bij de armsgaten. Verder leuk.
#S|rsp-0389|review|webshop|sterren=1
K|gebruiken|storing|2|neutraal|0|-|Elektrische tandenborstel, vier maanden oud, dood.
K|hulp|beleid|2|irritatie|1|-|"Vochtschade" zegt de winkel. Bij een tandenborstel. Je verzint het niet.
#S|rsp-0390|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De hanglamp geeft een mooi patroon op het plafond.
K|ontvangen|geen|2|neutraal|1|-|Ophangen is een klus voor twee personen.
#S|rsp-0391|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Gympen zien er leuk uit maar je voelt elk steentje door de zool heen.
#S|rsp-0392|review|webshop|sterren=5
K|aanvragen|digitaal|4|blijdschap|0|-|Bestellen was een fluitje van een cent.
K|ontvangen|levering|4|blijdschap|0|-|Een dag later lag het in de brievenbus.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mooie bladwijzers, ook leuk om weg te geven.
#S|rsp-0393|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Tja. De helft van de grappen zat al in de trailer, de andere helft is best leuk.
#S|rsp-0394|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Bagger, deze bh. Beugel prikt er na twee keer dragen doorheen.
#S|rsp-0395|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Al een jaar in gebruik, nog geen centje pijn.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Hij zuigt de hondenharen in één keer van het kleed.
#S|rsp-0396|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Deel 1 en 2 vond ik goed, in deel 3 weet niemand meer waarom hij doet wat hij doet.
#S|rsp-0397|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mooie pasvorm, valt netjes over de schoen. Heb hem laten innemen bij de taille en nu is het net maatwerk.
#S|rsp-0398|review|webshop|sterren=3
K|ontvangen|kwaliteit|2|neutraal|0|-|Doosje was ingedeukt,
K|gebruiken|kwaliteit|4|opluchting|0|-|inhoud gelukkig onbeschadigd.
K|gebruiken|kwaliteit|3|neutraal|0|-|Puzzel is van middelmatige kwaliteit, stukjes passen soms op meer plekken.
#S|rsp-0399|review|webshop|sterren=1
K|hulp|belofte|2|irritatie|2|-|Zou teruggebeld worden over de garantie, dat is nu elf dagen geleden
K|gebruiken|storing|2|neutraal|0|-|de grasmaaier start nog steeds niet en het gras staat tot mijn knieën
#S|rsp-0400|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Lekker warm, mooie kleur, goede lengte.
K|gebruiken|kwaliteit|2|neutraal|0|-|Pluist de eerste dagen.
#S|rsp-0401|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Plastic i.p.v. metaal
K|gebruiken|kwaliteit+informatie|2|irritatie|0|-|In de titel staat "metalen gereedschapskoffer", alleen de scharniertjes zijn van metaal.
#S|rsp-0402|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Heerlijke humor, ik zat hardop te lachen in de wachtkamer van de tandarts.
#S|rsp-0403|review|webshop|sterren=3
K|aanvragen|geen|3|neutraal|0|-|Deze week gekocht in de aanbieding voor € 24,99.
K|gebruiken|kwaliteit+prijs|3|neutraal|0|-|Voor dat geld een redelijke regenjas.
K|gebruiken|kwaliteit|2|neutraal|0|-|Capuchon waait zo af.
#S|rsp-0404|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Kon er echt niet doorheen komen
K|gebruiken|kwaliteit|2|neutraal|0|-|te veel dialect, te veel personages
K|gebruiken|kwaliteit|2|neutraal|0|-|in de kringloop gelegd
#S|rsp-0405|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Kussensloop van satijn, voelt koel aan en mijn haar zit 's ochtends minder in de war.
#S|rsp-0406|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Het waterpeil van de luchtbevochtiger is niet te zien, dus je gokt maar wat.
K|gebruiken|kwaliteit|2|neutraal|0|-|Mijn laminaat is al een keer blank komen te staan.
#S|rsp-0407|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Voetbalschoenen zitten goed en hij scoorde er meteen twee mee, dus het kan niet meer stuk.
#S|rsp-0408|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Vlotte pen,
K|gebruiken|kwaliteit|2|teleurstelling|0|-|slordige geschiedenis: in 1941 reed er echt nog geen bus naar dat dorp.
#S|rsp-0409|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|irritatie|0|-|Lijm, lijm en nog eens lijm. Geen schroef te bekennen in dit zogenaamd massieve bed.
#S|rsp-0410|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De kleur van het bankstel valt warmer uit dan op het scherm en dat vind ik juist mooi.
K|gebruiken|kwaliteit|2|neutraal|0|-|De rugkussens moet je dagelijks opkloppen.
#S|rsp-0411|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Aan de smalle kant. Met een breed voetje kom je er niet in.
#S|rsp-0412|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Na zes wasbeurten nog net zo zwart als op dag een.
#S|rsp-0413|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Het is vooral een boek voor mensen die al van hardlopen houden.
K|gebruiken|geen|3|neutraal|0|-|Ik hou daar niet van, dus mijn drie sterren zeggen weinig.
#S|rsp-0414|review|webshop|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Stelletje oplichters!
K|gebruiken|kwaliteit|2|boosheid|0|-|"32 GB" usb-stick, ik zet er 4 GB op en de rest is weg, inclusief de foto's van mijn dochters afzwemmen
#S|rsp-0415|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Goede hoorbare telefoon voor slechthorenden.
K|gebruiken|kwaliteit|2|neutraal|0|-|Toetsen piepen bij elke druk, dat krijg ik niet uit.
#S|rsp-0416|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Mooi om naar te kijken, niet om op te zitten. Zo kun je de stoel in één zin samenvatten.
#S|rsp-0417|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Alle vijf de kleinkinderen willen dat oma 'die van de beer zonder trui' voorleest.
#S|rsp-0418|review|webshop|sterren=3
K|gebruiken|kwaliteit|2|neutraal|0|-|Klein gaatje bij de zijnaad ontdekt
K|hulp|geen|3|neutraal|1|-|zelf even dichtgenaaid
K|gebruiken|kwaliteit|4|blijdschap|0|-|voor de rest mooi truitje
#S|rsp-0419|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|neutraal|0|-|Kleurt af op huid en kleding.
K|wijzigen|beleid|2|irritatie|0|-|Terugsturen kon niet meer omdat ik hem gedragen had. Ja, hoe kom je er anders achter?
#S|rsp-0420|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Met deze schuurmachine had ik de trap in een weekend kaal.
K|gebruiken|kwaliteit|2|neutraal|0|-|Schuurpapier wisselen gaat wat priegelig.
#S|rsp-0421|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Prima tas voor dagelijks gebruik
K|gebruiken|geen|3|neutraal|0|-|Ik gebruik de tas nu ongeveer drie maanden, vooral om mee naar het werk te gaan.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn laptop van 15 inch past er ruim in en er blijft plek over voor een lunchtrommel.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het materiaal is makkelijk schoon te houden met een vochtig doekje.
K|gebruiken|kwaliteit|2|neutraal|0|-|Een minpuntje is het waterflesvak, daar past alleen een smalle fles in.
K|terugkijken|geen|4|blijdschap|0|-|Al met al zou ik hem zo weer kopen.
#S|rsp-0422|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Zeer teleurgesteld
K|aanvragen|geen|3|neutraal|0|-|Eind augustus kocht ik deze matras omdat hij in een test goed scoorde.
K|gebruiken|kwaliteit|2|neutraal|0|-|Nu, vier maanden later, ligt er een kuil van zeker vijf centimeter in het midden.
K|hulp|geen|3|neutraal|2|-|Volgens de voorwaarden moest ik zelf meten en foto's opsturen.
K|hulp|beleid|2|irritatie|2|-|Pas vanaf zes centimeter krijg je een vergoeding.
K|hulp|beleid|2|boosheid|0|-|Ik moet dus wachten tot mijn rug helemaal kapot is.
#S|rsp-0423|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Geweldig verhaal
K|gebruiken|kwaliteit|4|blijdschap|0|-|Wie 'De vlasser' gelezen heeft weet wat deze schrijver kan, maar dit is nog een klasse beter.
K|gebruiken|geen|3|neutraal|0|-|Een dokter in een klein polderdorp krijgt een brief van een zoon die hij niet kent.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Je wilt steeds weten hoe het verder gaat.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De personages zijn geen helden en geen schurken, gewoon mensen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Taalgebruik is helder en soms heel poëtisch.
#S|rsp-0424|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Maat valt klein, stof is stug, knopen los. Kan beter
#S|rsp-0425|review|webshop|sterren=3
K|gebruiken|kwaliteit+prijs|4|blijdschap|0|-|Niet slecht voor dat geld
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het horloge loopt goed en de wijzerplaat is goed af te lezen.
K|gebruiken|kwaliteit|2|neutraal|0|-|Het datumvenster is zo klein dat ik er een bril voor nodig heb.
K|gebruiken|kwaliteit|2|neutraal|0|-|Het kunststof bandje ging bij mij na een half jaar scheuren.
K|aanvragen|prijs|3|neutraal|1|-|Nieuw bandje van 9 euro erop gezet.
#S|rsp-0426|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|prima schoen loopt lekker
#S|rsp-0427|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Niet leuk, saai verhaal en te veel bladzijden
#S|rsp-0428|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Goede ervaring met deze wasdroger.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De was komt er zacht uit en kreukt weinig.
K|gebruiken|prijs|4|blijdschap|0|-|Verbruik is flink lager dan bij onze oude condensdroger, scheelt ongeveer 12 euro in de maand.
K|ontvangen|bejegening|4|blijdschap|0|-|De monteur die hem plaatste nam de tijd voor uitleg en trok nette hoesjes over zijn schoenen.
#S|rsp-0429|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Het kastje wiebelt.
K|gebruiken|kwaliteit|2|neutraal|0|-|Onderdelen sluiten niet goed op elkaar aan en de deurtjes hangen ongelijk.
K|hulp|geen|3|neutraal|2|-|Alles nog een keer uit elkaar gehaald en opnieuw begonnen, met hetzelfde resultaat.
#S|rsp-0430|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Ik ben er niet kapot van, maar het is ook geen miskoop.
#S|rsp-0431|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn vrouw is blij met haar nieuwe handtas. De kleur bordeaux is mooi diep en er zitten genoeg vakken in voor alle spulletjes.
#S|rsp-0432|review|webshop|sterren=1
K|ontvangen|fout|2|neutraal|1|-|Verkeerd artikel ontvangen
K|ontvangen|fout|2|neutraal|1|-|Er stond een waterkoker op de doos maar er zat een tosti-ijzer in.
K|hulp|wachttijd|2|irritatie|2|-|Klantenservice reageert na vijf dagen met een standaardmailtje.
K|hulp|herhaling|2|irritatie|2|-|Daarin vragen ze om het ordernummer, dat ik al twee keer had gegeven.
#S|rsp-0433|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zit als een tweede huid en je ziet geen naden
K|orienteren|geen|3|neutraal|0|-|gewone maat bestellen
#S|rsp-0434|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Dit is zo'n boek waarvan je denkt dat het nog wel op gang zal komen. Dat doet het niet.
#S|rsp-0435|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|De Bluetooth-speaker heeft een goed geluid voor zijn formaat.
K|gebruiken|kwaliteit|2|neutraal|0|-|Verbinden lukt niet altijd in één keer, soms moet ik hem eerst uit en aan zetten.
K|gebruiken|kwaliteit|2|neutraal|0|-|Accuduur valt een uur of twee korter uit dan opgegeven.
#S|rsp-0436|review|webshop|sterren=4
K|gebruiken|kwaliteit+prijs|4|blijdschap|0|-|Mooie lamp. Goede prijs ook.
#S|rsp-0437|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Deze stabiele houten hobbel is een blijver, mijn dochter van anderhalf zit er elke dag op.
K|ontvangen|geen|3|neutraal|0|-|Het ding wordt in een platte doos geleverd met zes schroeven.
#S|rsp-0438|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Kwaliteit gaat achteruit bij dit merk.
K|gebruiken|geen|3|neutraal|0|-|Ik koop deze T-shirts al een jaar of tien.
K|gebruiken|kwaliteit|2|neutraal|0|-|De stof is dunner geworden, de mouwen korter en na vijf wasbeurten draait de zijnaad naar voren.
K|gebruiken|geen|2|teleurstelling|0|-|Voor mij was dit het laatste setje.
#S|rsp-0439|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Speaker kraakt bij lage tonen
K|wijzigen|geen|3|neutraal|1|-|retour
#S|rsp-0440|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Gemengde gevoelens bij dit boek.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De schrijfstijl is prachtig
K|gebruiken|kwaliteit|2|neutraal|0|-|en tegelijk zorgt die stijl voor afstand, ik kwam niet dicht bij de hoofdpersonen.
K|gebruiken|kwaliteit|2|verwarring|0|-|Wat er op het eind met Lidewij gebeurt, is me ook na herlezen niet duidelijk.
#S|rsp-0441|review|webshop|sterren=4
K|aanvragen|geen|3|neutraal|0|-|De tuinstoelen heb ik in april besteld, vier stuks.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ze hebben de hele zomer buiten gestaan en zien er nog goed uit.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Stapelbaar, dus in de winter nemen ze weinig plaats in.
K|gebruiken|kwaliteit|2|neutraal|0|-|Zonder kussen zit je er niet lang op.
#S|rsp-0442|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zeer mooie sneakers en ze zitten als gegoten. Tip: bestel je eigen maat.
#S|rsp-0443|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|irritatie|0|-|Er kwam zoveel bloot en geweld in voor dat ik hem uit heb gezet. Kijkwijzer 12 snap ik niet.
#S|rsp-0444|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Ik vind dit polshorloge niet zo mooi als op het plaatje.
K|gebruiken|kwaliteit|2|neutraal|0|-|Het goud oogt nogal geel.
#S|rsp-0445|review|webshop|sterren=3
K|gebruiken|kwaliteit|2|neutraal|0|-|De airfryer ruikt de eerste keren sterk naar plastic.
K|gebruiken|kwaliteit|4|opluchting|0|-|Na een paar keer leeg laten draaien was dat gelukkig weg.
K|gebruiken|kwaliteit|3|neutraal|0|-|Bakresultaat gemiddeld.
#S|rsp-0446|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Goed leesbaar boek over een moeilijk onderwerp.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De schrijver is psychiater en dat merk je, zonder dat het schools wordt.
#S|rsp-0447|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|geweldige panty geen ladders
#S|rsp-0448|review|webshop|sterren=1
K|aanvragen|informatie|3|neutraal|0|-|Bij de bestelling stond 'op voorraad'.
K|ontvangen|levering|2|neutraal|1|-|Twee dagen later een mail: levertijd onbekend.
K|wijzigen|geen|3|neutraal|1|-|Bestelling geannuleerd.
K|betalen|wachttijd|2|irritatie|3|-|Op het geld wacht ik nu al ruim drie weken.
#S|rsp-0449|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|De zool is erg hard. Voor een stukje lopen gaat het, een dagje stad is te veel.
#S|rsp-0450|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Voor kinderen leuk, voor volwassenen iets te simpel.
#S|rsp-0451|review|webshop|sterren=4
K|aanleiding|geen|3|neutraal|0|-|Onze oude grill begaf het midden in een verjaardag.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Dit is een waardige opvolger: snel heet, makkelijk schoon, geen aangebakken kaas.
K|gebruiken|kwaliteit|2|neutraal|0|-|Wel aan de zware kant om weg te zetten.
#S|rsp-0452|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Het allerbeste boek dat ik dit jaar gelezen heb, en ik lees er vijftig.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Alles klopt: de toon, het ritme, de humor tussen de regels.
#S|rsp-0453|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|neutraal|0|-|Te strak bij de schouders, te wijd bij de taille.
K|wijzigen|geen|3|neutraal|1|-|Teruggestuurd op 14 mei.
K|betalen|wachttijd|2|neutraal|3|-|Vandaag 20 juni en mijn geld is nog niet binnen.
#S|rsp-0454|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Had ik de inkijkpagina's maar beter gelezen
K|gebruiken|kwaliteit|2|neutraal|0|-|het is heel zweverig geschreven, daar kan ik niet zo veel mee
#S|rsp-0455|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|De stof is zacht
K|gebruiken|kwaliteit|2|irritatie|0|-|maar het label in de nek kriebelt vreselijk.
K|hulp|geen|3|neutraal|1|-|Eruit geknipt, probleem opgelost.
#S|rsp-0456|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Blij mee hoor. Twee jaar geleden kochten we hem in het grijs en nu in het groen.
#S|rsp-0457|review|webshop|sterren=5
K|ontvangen|levering|4|verrassing+blijdschap|0|-|Tot mijn verbazing werd het pakket op zondagavond nog gebracht.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De winterlaarzen zijn warm gevoerd en mijn kuit past erin.
#S|rsp-0458|review|webshop|sterren=1
K|gebruiken|storing|2|neutraal|0|-|Game crasht bij elk laadscherm.
K|gebruiken|kwaliteit|2|irritatie|0|-|Onaf product, laat ons niet betalen om jullie tester te zijn.
K|betalen|beleid|2|irritatie|1|-|Geld terug kan niet want ik heb hem 'meer dan twee uur gespeeld', ja, in het laadscherm.
#S|rsp-0459|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Ring verkleurt bij het handen wassen.
K|gebruiken|kwaliteit|3|neutraal|0|-|Ik leg hem nu elke keer op de rand van de wastafel.
#S|rsp-0460|review|webshop|sterren=3
K|gebruiken|kwaliteit|2|neutraal|0|-|Verwacht geen diepe inzichten.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Als naslagwerkje voor onderweg is het handig.
#S|rsp-0461|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn man (1.94 m) ligt eindelijk met zijn voeten binnen het bed.
K|gebruiken|kwaliteit|2|neutraal|0|-|De lattenbodem kraakt nog een beetje.
#S|rsp-0462|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|prima bak voor de kat hij vindt het top
#S|rsp-0463|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Wat jammer dat zo'n goede zangeres zulke slappe liedjes kiest.
K|gebruiken|kwaliteit|2|neutraal|0|-|Na twee keer luisteren heb ik hem weggegeven.
#S|rsp-0464|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Elektrische step haalt de beloofde 25 km niet, bij mij houdt het na 14 op.
K|gebruiken|geen|3|neutraal|0|-|Ik weeg 78 kilo en rijd op vlakke weg.
#S|rsp-0465|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Een trui is een trui. Hij is warm en hij is blauw.
#S|rsp-0466|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Erg blij met de afzuigkap, hij zuigt goed weg en de verlichting is sfeervol.
K|ontvangen|geen|2|neutraal|1|-|Inbouwen was lastig door het ontbreken van een boormal.
#S|rsp-0467|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik heb dit boek cadeau gekregen van mijn juf en ik heb het al drie keer gelezen
#S|rsp-0468|review|webshop|sterren=1
K|ontvangen|kwaliteit|2|neutraal|0|-|Nieuwe bank, en de eerste dag al een losse naad ontdekt aan de achterkant.
K|hulp|wachttijd|2|neutraal|3|-|De stoffeerder kan pas over zeven weken langskomen.
#S|rsp-0469|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Wollen handschoenen met 8% wol, tja.
#S|rsp-0470|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Snelle laptop voor schoolwerk,
K|gebruiken|kwaliteit|2|neutraal|0|-|het scherm is buiten nauwelijks te lezen.
K|gebruiken|kwaliteit|3|verwarring|0|vraag|Of kun je de helderheid nog ergens hoger zetten?
#S|rsp-0471|review|webshop|sterren=4
K|gebruiken|kwaliteit+prijs|4|blijdschap|0|-|Wat een leuk bloesje, en dat voor 17 euro!
#S|rsp-0472|review|webshop|sterren=5
K|aanleiding|geen|3|neutraal|0|-|Sinds mijn scheiding kook ik voor één.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Dit kookboek geeft eindelijk hoeveelheden die kloppen voor een persoon.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De risotto van pagina 48 maak ik wekelijks.
#S|rsp-0473|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|irritatie|0|-|Laat mijn vingers zwart achter, dat zegt genoeg over het "zilver".
#S|rsp-0474|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Ik was zo'n fan van de vorige delen
K|gebruiken|kwaliteit|2|teleurstelling|0|-|dit voelt als een verplicht nummertje, dun verhaal in grote letters
#S|rsp-0475|review|webshop|sterren=3
K|gebruiken|kwaliteit|2|neutraal|0|-|Voetenbankje is iets lager dan de bank, dat ligt niet helemaal lekker.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De bergruimte erin is wel ideaal voor speelgoed.
#S|rsp-0476|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Scheert glad en ik krijg er geen rode vlekken van.
#S|rsp-0477|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Draag dit al 2 weken dag en nacht. Geen jeuk, geen verkleuring. Aanrader voor mensen met nikkelallergie.
#S|rsp-0478|review|webshop|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Belachelijk slechte schoenen!
K|gebruiken|kwaliteit|2|irritatie|0|-|De eerste regenbui en mijn sokken waren doorweekt, terwijl er WATERPROOF op de doos staat.
#S|rsp-0479|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Het album heeft twee goede nummers en tien stuks behang.
#S|rsp-0480|review|webshop|sterren=3
K|ontvangen|levering|4|blijdschap|0|-|Levering ging vlot.
K|gebruiken|kwaliteit|3|neutraal|0|-|Kwaliteit is wat je van een spatel mag verwachten.
#S|rsp-0481|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Boeiend en ontroerend
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het boek beschrijft op indringende wijze het leven van een mijnwerkersgezin in Limburg.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Door de afwisseling van brieven en dagboekfragmenten blijft het levendig.
K|gebruiken|kwaliteit|2|neutraal|0|-|Alleen is het begin wat traag.
K|terugkijken|geen|4|blijdschap|0|-|Ik raad het iedereen aan die van familiegeschiedenissen houdt.
#S|rsp-0482|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Uiterst voorspelbaar van begin tot eind, dit boek. Halverwege ben ik gestopt.
#S|rsp-0483|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zachte en warme sloffen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De zool is stevig genoeg om er even mee naar de kliko te lopen.
#S|rsp-0484|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|De bijgeleverde pluggen zijn van slechte kwaliteit, ik heb betere gekocht.
K|gebruiken|kwaliteit|2|neutraal|0|-|Ook buigt de plank door als je er meer dan tien boeken op zet.
#S|rsp-0485|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Voldoet aan de verwachting, al had ik die niet hoog.
#S|rsp-0486|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Goed kinderhorloge. Waterdicht, klein genoeg voor een dun polsje en mijn zoon leert er eindelijk klok mee kijken.
#S|rsp-0487|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|neutraal|0|-|De afstandsbediening reageert alleen als je er vlak voor staat.
K|gebruiken|kwaliteit|2|irritatie|0|-|Dan kan ik net zo goed op de knop van de tv drukken.
#S|rsp-0488|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Mijn lievelingsfilm, nu eindelijk in mooie kwaliteit.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De extra's zijn de moeite waard, vooral het gesprek met de regisseur.
#S|rsp-0489|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|De pijplengte is voor mij (1.78) te kort, ik loop met hoogwater.
K|wijzigen|geen|3|neutraal|1|-|Zojuist aangemeld voor retour.
#S|rsp-0490|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Waterkoker kookt snel
K|gebruiken|kwaliteit|2|neutraal|0|-|maar de tuit druppelt na
#S|rsp-0491|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Heel schattig petje, mijn zoon wil hem niet meer af doen.
#S|rsp-0492|review|webshop|sterren=1
K|ontvangen|levering|2|neutraal|1|-|Volgens track en trace bezorgd bij de buren.
K|ontvangen|levering|2|neutraal|1|-|Geen van de buren weet er iets van, ik ben de hele straat af geweest.
K|hulp|beleid|2|irritatie|1|-|De verkoper zegt dat hij er niet meer over gaat.
#S|rsp-0493|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|De puzzel van 2000 stukjes is van mooie kwaliteit.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Stukjes passen goed, geen glimmende laag, mooie scherpe druk.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Wij hebben er met Kerst met de hele familie aan gezeten.
#S|rsp-0494|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Riemen van de rugzak verschuiven steeds tijdens het lopen.
#S|rsp-0495|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Dit boek is meer een studieboek dan een verhaal. Nuttig, niet meeslepend.
#S|rsp-0496|review|webshop|sterren=4
K|orienteren|geen|3|verwarring|0|-|Er waren zo veel soorten stoomreinigers dat ik door de bomen het bos niet meer zag.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Deze doet het prima op de voegen in de badkamer.
K|gebruiken|kwaliteit|2|neutraal|0|-|Het reservoir is klein, ik moet tussendoor twee keer bijvullen.
#S|rsp-0497|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|neutraal|0|-|Hoesje past niet op de 14 Plus, camera zit half achter de rand.
K|aanvragen|informatie|2|irritatie|0|-|In de productomschrijving wordt dat model toch echt genoemd.
#S|rsp-0498|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Als een oude bekende, deze schrijver. Elk jaar kijk ik uit naar zijn nieuwe boek en ook nu weer genoten.
#S|rsp-0499|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Mooie ketting, matige sluiting
K|gebruiken|kwaliteit|2|neutraal|0|-|Bij het winkelen verloren doordat het slotje openging.
#S|rsp-0500|review|webshop|sterren=3
K|gebruiken|kwaliteit|2|neutraal|0|-|Ze zijn wat aan de ruime kant, en de veters zijn te lang.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Lopen wel comfortabel.
#S|rsp-0501|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Niets op aan te merken, deze toiletrolhouder.
#S|rsp-0502|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik gebruik de wekkerradio sinds januari en ben er heel tevreden over.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het licht gaat langzaam aan, waardoor ik rustiger wakker word.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Instellen is simpel.
#S|rsp-0503|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|irritatie|0|-|Reclame, reclame, reclame. Dit tijdschriftenspel is een catalogus met een dobbelsteen.
#S|rsp-0504|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Na twee jaar wachten op het nieuwe album is dit een koude douche.
K|gebruiken|kwaliteit|2|neutraal|0|-|Veel elektronica, weinig melodie.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Nummer zes is wel een parel.
#S|rsp-0505|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|tis oke, iets kleiner dan gedacht
#S|rsp-0506|review|webshop|sterren=4
K|aanvragen|geen|3|neutraal|0|-|Cadeau voor de juf van groep 3.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ze vond de beker erg leuk, de tekst is netjes gedrukt.
K|ontvangen|levering|4|blijdschap|0|-|Ook nog mooi op tijd voor de laatste schooldag.
#S|rsp-0507|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Slecht slot, de fiets was na twee weken weg.
K|gebruiken|kwaliteit|2|irritatie|0|-|Ze hadden hem gewoon met een tangetje doorgeknipt.
#S|rsp-0508|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Een paar schoenen waar je elke dag vrolijk van wordt, knalgeel en toch chic.
#S|rsp-0509|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Ik begrijp dat veel mensen dit een mooi boek vinden, mij deed het niets.
K|gebruiken|kwaliteit|2|neutraal|0|-|De zinnen zijn kort en afgemeten, alsof je een boodschappenlijst leest.
#S|rsp-0510|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het tapijt is mooi van kleur en patroon.
K|gebruiken|kwaliteit|2|neutraal|0|-|Hoeken krullen nog na drie weken.
K|gebruiken|kwaliteit|2|neutraal|0|-|Er komen bij het zuigen veel pluisjes af.
#S|rsp-0511|review|webshop|sterren=4
K|gebruiken|kwaliteit+prijs|4|blijdschap|0|-|Soepel, warm en niet duur. Zo zie ik graag een vest.
#S|rsp-0512|review|webshop|sterren=5
K|hulp|fout|4|dankbaarheid|1|-|Onderdeel ontbrak, één telefoontje en het werd nagestuurd, bedankt Joke van de klantenservice!
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het kippenhok staat nu als een huis.
#S|rsp-0513|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Zelden zo'n slappe thriller gelezen.
K|gebruiken|kwaliteit|2|neutraal|0|-|Op pagina 30 weet je wie het is, op pagina 300 weet de politie het ook.
#S|rsp-0514|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|De beha heeft weinig steun, meer geschikt voor kleine maten.
#S|rsp-0515|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Degelijk bureaulampje zonder opsmuk.
K|gebruiken|kwaliteit|2|neutraal|0|-|Scharnier wordt na verloop van tijd slapper.
#S|rsp-0516|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mooi gebonden, dik papier, prettige letter.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Over de inhoud hoef ik niets te zeggen, dat is gewoon een klassieker.
#S|rsp-0517|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zeer goede bosmaaier, start meteen.
#S|rsp-0518|review|webshop|sterren=1
K|gebruiken|storing|2|neutraal|0|-|Werkt niet
#S|rsp-0519|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Heb hem in twee maten gepast, maar het model is niets voor iemand met een buikje.
K|wijzigen|geen|3|neutraal|1|-|Beide exemplaren gaan terug.
K|wijzigen|beleid|4|blijdschap|0|-|Gratis retour, dat is netjes.
#S|rsp-0520|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Het laadstation doet zijn werk. Lampje is wat fel.
#S|rsp-0521|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik houd niet zo van fantasy maar dit trok me er toch in.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De wereld zit logisch in elkaar.
K|gebruiken|kwaliteit|2|neutraal|0|-|Voor mij hadden er minder veldslagen in gemogen.
#S|rsp-0522|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|De kwaliteit van deze handdoeken is heel goed, dik en ze drogen prima.
#S|rsp-0523|review|webshop|sterren=1
K|ontvangen|fout|2|neutraal|1|-|Verkeerde maat gekregen, terwijl op de pakbon de goede staat.
K|wijzigen|levering|2|neutraal|1|-|Omruilen lukte niet meer voor de bruiloft van zaterdag.
#S|rsp-0524|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Printje bladdert af bij het vouwen
#S|rsp-0525|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Het is een echte roadmovie: mooi landschap, weinig gebeurt.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De vader-zoonscènes raken je.
#S|rsp-0526|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het hoekje van mijn scherm is gered door deze glasplaat, die brak en mijn telefoon niet.
#S|rsp-0527|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Fantastisch bed, ik slaap als een roos!
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn rugklachten zijn een stuk minder.
K|ontvangen|informatie|4|blijdschap|0|-|Montage-instructie was helder.
#S|rsp-0528|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Ruikt naar een natte hond na één dag dragen, wat voor stof is dit?
#S|rsp-0529|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De eerste helft las ik met plezier.
K|gebruiken|kwaliteit|2|irritatie|0|-|Daarna begon de schrijver te preken over het klimaat en vergat hij zijn verhaal.
#S|rsp-0530|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mooie schaal
K|gebruiken|kwaliteit|2|neutraal|0|-|Onderkant niet glad afgewerkt, er zit nu een kras op mijn tafel.
#S|rsp-0531|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Sterk broekje, kan in de droger en komt er weer goed uit.
#S|rsp-0532|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|We spelen het bijna elke zaterdagavond.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De regels leer je in vijf minuten en elk potje is anders.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zelfs onze puber komt ervoor naar beneden.
#S|rsp-0533|review|webshop|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Walgelijk. Er zat schimmel in de voering van de tas.
#S|rsp-0534|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Voor een warm land prima, voor onze winter is deze poncho niks.
#S|rsp-0535|review|webshop|sterren=3
K|ontvangen|informatie|2|neutraal|2|-|Twee uur aan het schroeven geweest want de tekening klopte niet met de onderdelen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het eindresultaat mag er zijn.
#S|rsp-0536|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mooi vormgegeven dagboek
K|gebruiken|kwaliteit|2|neutraal|0|-|papier drukt een beetje door met vulpen
#S|rsp-0537|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ze zijn echt waterdicht! Twee uur door nat gras gelopen met de hond en mijn voeten bleven droog.
#S|rsp-0538|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Voor mij totaal niet herkenbaar als boek van haar
K|gebruiken|kwaliteit|2|teleurstelling|0|-|geen humor, geen vaart, geen liefde
#S|rsp-0539|review|webshop|sterren=2
K|betalen|prijs|2|neutraal|0|-|Aan de dure kant voor een stukje plastic met een haakje.
#S|rsp-0540|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Redelijk.
#S|rsp-0541|review|webshop|sterren=4
K|aanvragen|geen|3|neutraal|0|-|We hebben de combimagnetron gekocht in combinatie met een inbouwlijst.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Hij warmt gelijkmatig op en de grill is krachtig.
K|gebruiken|informatie|2|verwarring|1|-|De symbooltjes op het paneel zijn een raadsel, ik heb het boekje er steeds naast liggen.
#S|rsp-0542|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Leuk en origineel kado, de ontvanger was er heel blij mee
#S|rsp-0543|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|irritatie|0|-|Ik snap werkelijk niet hoe dit ding aan al die positieve reacties komt.
K|gebruiken|kwaliteit|2|irritatie|0|-|Hij houdt niks vast, valt om en zit onder de bramen.
#S|rsp-0544|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Luisterboek afgebroken na hoofdstuk 2, de voorlezer leest zo monotoon dat ik er slaap van kreeg.
#S|rsp-0545|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Colbert valt precies zoals in de winkel, ik had al eentje.
K|gebruiken|kwaliteit|2|neutraal|0|-|De voering scheurt snel bij het armsgat, dat was bij de vorige ook zo.
#S|rsp-0546|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De verlichting geeft een warme sfeer in de tuin.
K|gebruiken|kwaliteit|2|neutraal|0|-|In de winter laadt het zonnepaneeltje onvoldoende op.
#S|rsp-0547|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Overweldigend mooi
K|gebruiken|kwaliteit|5|blijdschap|0|-|Van de eerste tot de laatste bladzijde was ik volledig weg uit deze wereld.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Vooral de hoofdstukken op de vuurtoren zijn zo beeldend dat ik het zout kon proeven.
K|gebruiken|kwaliteit|4|verrassing|0|-|En dat het een debuut is, daar viel ik van achterover.
K|gebruiken|kwaliteit|4|verlangen|0|wens|Laat die tweede maar gauw komen!
#S|rsp-0548|review|webshop|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Afschuwelijk slecht boek, het slechtste wat ik in tien jaar onder ogen kreeg.
K|gebruiken|kwaliteit|2|irritatie|0|-|De schrijfster kan geen dialoog schrijven.
K|gebruiken|kwaliteit|2|irritatie|0|-|Iedereen 'glimlacht flauwtjes' of 'bijt op haar lip', op elke bladzijde opnieuw.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|En het gegeven was nog wel zo sterk.
#S|rsp-0549|review|webshop|sterren=3
K|orienteren|geen|3|neutraal|0|-|Wegens enthousiaste verhalen op mijn werk begon ik vol verwachting aan deze dikke pil.
K|gebruiken|kwaliteit|3|neutraal|0|-|De eerste tweehonderd pagina's lazen vlot.
K|gebruiken|kwaliteit|2|neutraal|0|-|Daarna komen er zes nieuwe personages bij en raakte ik de draad kwijt.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het laatste deel maakt veel goed, met een ontknoping waar ik van moest slikken.
K|gebruiken|kwaliteit|3|neutraal|0|-|Mijn eindoordeel: goed verhaal, te veel papier.
#S|rsp-0550|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Nee, dit is hem niet
K|gebruiken|geen|3|neutraal|0|-|Ik heb vijf van zijn boeken in de kast staan.
K|gebruiken|kwaliteit|2|neutraal|0|-|In deze lopen de zinnen niet, en de grapjes over vrouwen zijn uit een andere tijd.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Na 80 bladzijden weggelegd met een zucht.
#S|rsp-0551|review|webshop|sterren=4
K|gebruiken|geen|3|neutraal|0|-|Deze bundel bevat twaalf korte verhalen die zich allemaal in dezelfde flat afspelen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Leuk om te ontdekken hoe de bewoners elkaar steeds net mislopen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn favoriet is dat van de nachtportier.
K|gebruiken|kwaliteit|2|neutraal|0|-|Eén of twee verhalen zijn wat te gezocht.
#S|rsp-0552|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Wat een held van een stofzuiger!
K|gebruiken|geen|3|neutraal|0|-|Wij hebben twee labradors, een zandpad voor de deur en drie kinderen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|In één baan is alles weg, en de bak legen doe je met één klik.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ook de draadloze accu houdt het prima vol, ik doe er het hele huis mee.
#S|rsp-0553|review|webshop|sterren=1
K|gebruiken|storing|2|irritatie|0|-|Binnen een half jaar drie keer kapot.
K|hulp|herhaling|2|irritatie|3|-|Drie keer ingepakt, drie keer naar het postpunt gesjouwd, drie keer weken zonder machine gezeten.
K|hulp|bejegening|1|boosheid|1|-|En dan krijg je van zo'n snotneus te horen dat je hem vast verkeerd gebruikt.
K|gebruiken|geen|1|boosheid|0|-|Nooit meer Fornello, NOOIT meer!
#S|rsp-0554|review|webshop|sterren=4
K|aanvragen|geen|3|neutraal|0|-|Voor de uitzet van onze dochter kochten wij dit servies van 24 delen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Tijdloos model, mooi mat wit, het mag in de magnetron.
K|ontvangen|kwaliteit|2|neutraal|0|-|Eén schaaltje was onderweg gesneuveld.
K|hulp|fout|4|blijdschap|1|-|Na het sturen van een foto kregen we kosteloos een ander.
#S|rsp-0555|review|webshop|sterren=2
K|aanleiding|geen|3|neutraal|0|-|Mijn dochter ging op kamers en had een klein koelkastje nodig.
K|gebruiken|kwaliteit|2|neutraal|0|-|Hij koelt niet verder dan 9 graden.
K|gebruiken|kwaliteit|2|irritatie|0|-|En hij bromt zo hard dat ze hem 's nachts uitzet, dus tel maar uit hoe het met de melk gaat.
K|hulp|geen|3|verlangen|0|wens|Ik hoop dat ze er iets aan kunnen doen.
#S|rsp-0556|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Deze bodywarmer is een twijfelgeval.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Warm is hij wel, en licht in gewicht.
K|gebruiken|kwaliteit|2|neutraal|0|-|Er komen alleen steeds veertjes uit de naden.
K|gebruiken|kwaliteit|2|neutraal|0|-|Bij een zwarte trui zie je eruit alsof je een kip geplukt hebt.
#S|rsp-0557|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Superblij mee!!!
#S|rsp-0558|review|webshop|sterren=5
K|orienteren|geen|2|teleurstelling|3|-|Na jaren gezoek naar een bikini met een G-cup had ik de moed opgegeven.
K|gebruiken|kwaliteit|5|opluchting+blijdschap|0|-|Deze zit geweldig, niks schuift, niks puilt uit.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De stof droogt vlug.
K|betalen|prijs|3|neutraal|0|-|Je betaalt 79 euro, voor mijn maat is dat gewoon.
#S|rsp-0559|review|webshop|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Waardeloze rotzooi.
K|gebruiken|kwaliteit|2|irritatie|0|-|De kraan van de waterzak lekt, de slang lekt, alles lekt.
#S|rsp-0560|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Goed scherm, vlotte computer en stil.
K|gebruiken|kwaliteit|2|neutraal|0|-|Toetsenbord is niet verlicht, dat is 's avonds onhandig.
K|aanvragen|geen|3|neutraal|0|-|Gekocht in november met een korting van 15%.
#S|rsp-0561|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Wandlamp hangt scheef door de te kleine ophangplaat, hoe ik hem ook draai.
#S|rsp-0562|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mooie foto's van de natuur op IJsland.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De teksten erbij zijn oppervlakkig, ik had gehoopt op meer achtergrond.
#S|rsp-0563|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het is gewoon een hele fijne pan. Bakt egaal, niks plakt, en de steel wordt niet heet.
#S|rsp-0564|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Wist ik veel dat 'oversized' betekent dat er een heel voetbalelftal in kan.
K|wijzigen|prijs|2|irritatie|1|-|Terugsturen kost 6,50 dus dat heeft ook geen zin.
#S|rsp-0565|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Elegant horloge, past bij zowel jurk als spijkerbroek.
K|gebruiken|kwaliteit|2|neutraal|1|-|Er moesten drie schakeltjes uit, dat deed de juwelier om de hoek.
#S|rsp-0566|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Schoentjes zijn schattig maar de klittenband houdt na een maand niet meer, mijn zoontje loopt steeds met losse flappen.
#S|rsp-0567|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Niets bijzonders. De thee smaakt er hetzelfde uit als uit elke andere pot.
#S|rsp-0568|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik luister zelden podcasts of luisterboeken, maar deze reeks heeft me over de streep getrokken.
K|gebruiken|kwaliteit|5|blijdschap|0|-|De stemacteurs zijn fenomenaal.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Met de koptelefoon op hoor je de treinen door je hoofd rijden.
#S|rsp-0569|review|webshop|sterren=1
K|vertrekken|beleid|2|neutraal|1|-|Het luisterabonnement opzeggen kan alleen op de computer, niet in de app.
K|vertrekken|beleid|2|irritatie|0|-|En dan nog een maand opzegtermijn, ook tijdens de zogenaamd gratis proefperiode.
#S|rsp-0570|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ziet er netter uit dan verwacht voor een kastje van spaanplaat.
K|ontvangen|informatie|4|blijdschap|0|-|Goede duidelijke tekening erbij.
K|ontvangen|kwaliteit|2|neutraal|0|-|Eén zijkant had een butsje, dat zit nu tegen de muur.
#S|rsp-0571|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De taal is gekunsteld en het verhaal volkomen ongeloofwaardig.
K|gebruiken|kwaliteit|2|irritatie|0|-|Een kind van acht dat praat als een hoogleraar, ammehoela.
#S|rsp-0572|review|webshop|sterren=3
K|gebruiken|kwaliteit|2|neutraal|0|-|Schoen is vrij hoog bij de enkel en schuurt wat.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Uiterlijk precies wat ik wilde.
#S|rsp-0573|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|echte aanrader zit goed en staat goed
#S|rsp-0574|review|webshop|sterren=1
K|ontvangen|levering|2|neutraal|3|-|Vier weken op een hoesje gewacht
K|gebruiken|kwaliteit|2|teleurstelling|0|-|dan past het niet eens
K|wijzigen|beleid|2|irritatie|0|-|en terug naar Azië sturen kost meer dan het ding zelf
#S|rsp-0575|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Deze kinderkledingset is leuk en voordelig.
K|gebruiken|kwaliteit|2|neutraal|0|-|Broekje valt wel wat lang uit.
#S|rsp-0576|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Deze roman heeft bij mij geen snaar geraakt
K|gebruiken|geen|3|neutraal|0|-|Ik lees meestal literaire boeken en ben wel wat gewend.
K|gebruiken|kwaliteit|2|neutraal|0|-|De herhalingen waren me te veel: hetzelfde diner wordt vijf keer verteld.
#S|rsp-0577|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|vertrouwen|0|-|Bij deze maker weet ik dat de spullen van zijn hand zijn en dat het goed zit.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het armbandje past perfect en is mooi afgewerkt.
#S|rsp-0578|review|webshop|sterren=3
K|ontvangen|geen|3|neutraal|0|-|Vanmorgen binnengekregen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Eerste indruk is goed, stevig materiaal.
K|gebruiken|geen|3|neutraal|0|-|Hoe hij zich houdt in de winter moet nog blijken.
#S|rsp-0579|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Helaas slechte kwaliteit hout: na twee weken een scheur over de hele lengte van de plank.
#S|rsp-0580|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Lichte koffer met vier soepele wieltjes en een cijferslot.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Heeft Sri Lanka zonder deuken overleefd.
K|gebruiken|kwaliteit|2|neutraal|0|-|De buitenkant krast snel.
#S|rsp-0581|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Licht van de koplamp is zwakker dan bij mijn oude van 10 euro.
#S|rsp-0582|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Om een lang verhaal kort te maken: lekker boek, mooi einde, direct doorgegeven aan mijn buurvrouw.
#S|rsp-0583|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Het is geen wondermiddel maar de vlekken zijn iets lichter geworden.
#S|rsp-0584|review|webshop|sterren=1
K|ontvangen|informatie|2|neutraal|1|-|Niet vermeld dat je er een aparte stroomadapter bij moet kopen.
K|ontvangen|informatie|2|teleurstelling|0|-|Zit je dan op kerstavond met een keyboard zonder stroom.
#S|rsp-0585|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Klein en fijn accuschroevendraaiertje.
K|gebruiken|kwaliteit|3|neutraal|0|-|Voor zwaar werk niet geschikt, daar is hij ook niet voor bedoeld.
#S|rsp-0586|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Wol vervilt
K|gebruiken|kwaliteit|2|neutraal|0|-|Ondanks handwas is de trui twee maten kleiner geworden.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn nichtje van acht is er nu blij mee.
#S|rsp-0587|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Ongelooflijk mooie jurk, ik voelde me een prinses op mijn eigen feest!
#S|rsp-0588|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Lekker ruime tas.
K|gebruiken|kwaliteit|2|neutraal|0|-|Binnenzak mist een rits.
K|betalen|prijs|3|neutraal|0|-|Prijs is normaal.
#S|rsp-0589|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|irritatie|0|-|Zo traag als dikke stront, die tablet. Een e-mail openen duurt een halve minuut.
K|terugkijken|geen|2|irritatie|0|-|Laat je niet verleiden door de prijs.
#S|rsp-0590|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Voor de liefhebber van puzzelen op de trein.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Goede opbouw van makkelijk naar moeilijk.
#S|rsp-0591|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Ik heb er spijt van.
K|gebruiken|kwaliteit|2|neutraal|0|-|De bank is laag, diep en voor mijn knieën lastig uit te komen.
K|wijzigen|beleid|2|neutraal|0|-|Retour gaat niet meer omdat hij op maat besteld is.
#S|rsp-0592|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het muziekdoosje speelt een mooi zuiver wijsje. Onze kleine valt er elke avond op in slaap.
#S|rsp-0593|review|webshop|sterren=3
K|gebruiken|kwaliteit|2|neutraal|0|-|Hardlooplegging is bij de enkels te wijd.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Hoge taille blijft wel mooi op zijn plek.
#S|rsp-0594|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|neutraal|0|-|Boek viel na een week letterlijk uit elkaar, alle pagina's los.
#S|rsp-0595|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Goede muis, fijne grip.
#S|rsp-0596|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Alles leuk en aardig, maar een klok die per dag drie minuten voorloopt is geen klok.
#S|rsp-0597|review|webshop|sterren=5
K|wijzigen|beleid|4|blijdschap|0|-|Buiten de retourtermijn toch nog mogen ruilen omdat het een sinterklaascadeau was, heel coulant.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De grotere maat past prima.
#S|rsp-0598|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Middelmatige film met een prachtige hond.
#S|rsp-0599|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|irritatie|0|-|Vlekken krijg je er niet uit, ook al staat er 'vlekafstotend' op dit tafelkleed.
K|gebruiken|kwaliteit|2|irritatie|0|-|Koffie, jus, wijn: alles zit er nog.
#S|rsp-0600|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik ben zeer te spreken over deze winterjas.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Hij is lang genoeg om op de fiets mijn bovenbenen warm te houden.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Veel zakken met rits.
K|gebruiken|kwaliteit|2|neutraal|0|-|De drukknopen gaan stroef.
#S|rsp-0601|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mooie kleur grijs, zacht velours, slaapt goed als logeerbed.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn schoonouders waren vol lof.
#S|rsp-0602|review|webshop|sterren=2
K|ontvangen|kwaliteit|2|neutraal|0|-|Kleur wijkt sterk af van de afbeelding: besteld was petrol, gekregen is fel turquoise.
K|wijzigen|geen|3|neutraal|1|-|Ik heb hem dezelfde dag weer naar het servicepunt gebracht.
#S|rsp-0603|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Een verhaal met een lach en een traan.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De manier waarop tante Fien haar uitvaart regelt is hilarisch.
K|gebruiken|kwaliteit|2|neutraal|0|-|De laatste twee hoofdstukken vond ik overbodig.
#S|rsp-0604|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Ik had er heel wat van verwacht na jullie reclame. De elastiek is na 3 keer dragen uitgerekt en de boxer hangt op mijn knieën.
#S|rsp-0605|review|webshop|sterren=3
K|gebruiken|kwaliteit|2|neutraal|0|-|De console zelf is goed, alleen de controller driftte na vier maanden.
K|hulp|fout|4|blijdschap|1|-|Via garantie een nieuwe controller gekregen, zonder morren.
#S|rsp-0606|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Hele mooie vloerlamp, stevige voet en zacht licht
K|gebruiken|kwaliteit|4|blijdschap|0|-|staat prachtig naast mijn leesstoel
#S|rsp-0607|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Bladen van de bladblazer: om de vijf minuten zit hij verstopt met natte bladeren.
#S|rsp-0608|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Fijne luchtige linnen broek voor warme dagen.
K|gebruiken|kwaliteit|3|neutraal|0|-|Kreukt, maar dat hoort bij linnen.
#S|rsp-0609|review|webshop|sterren=1
K|gebruiken|storing|2|neutraal|0|-|Waaier van de ventilator brak spontaan af op de warmste dag van het jaar.
K|hulp|bereikbaarheid|2|neutraal|1|-|Het telefoonnummer op de doos bestaat niet meer.
#S|rsp-0610|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Mwah. Ik had het me spannender voorgesteld.
#S|rsp-0611|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Lekker zacht ondergoed, geen kriebelende labels, niets dat snijdt.
K|aanvragen|geen|4|blijdschap|0|-|Ik heb er nog tien bijbesteld voor het geval ze uit het assortiment gaan.
#S|rsp-0612|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Prentenboek heeft mooie kleuren maar de tekst is te moeilijk voor een driejarige, ik moest steeds zelf iets verzinnen.
#S|rsp-0613|review|webshop|sterren=4
K|aanvragen|geen|3|neutraal|0|-|Gekocht op aanraden van mijn fysiotherapeut.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De massagebal drukt precies op de goede plek onder mijn voet.
#S|rsp-0614|review|webshop|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|WAT een oplichting, "leren" jas en na één winter hangt het kunstleer er in vellen bij!!
#S|rsp-0615|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Kleur prachtig, echt diepblauw
K|gebruiken|kwaliteit|2|teleurstelling|0|-|lengte helaas te kort voor mij
K|terugkijken|geen|3|neutraal|0|-|voor kleine dames ideaal
#S|rsp-0616|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Deze beamer geeft een verrassend scherp beeld op onze witte muur, filmavond is nu bij ons.
#S|rsp-0617|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Het is jammer dat er zo weinig zorg aan is besteed
K|gebruiken|kwaliteit|2|neutraal|0|-|lijmresten, scheve stickers, een rafelig touwtje
#S|rsp-0618|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Voor mij hoeft een detective niet bloederig te zijn en dit is precies goed: een dorp, een dominee en een dode duif.
#S|rsp-0619|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|neutraal|0|-|Een gat bij de rits van mijn nieuwe tas. Nog geen week oud.
#S|rsp-0620|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|De citruspers perst, maar niet alles eruit.
#S|rsp-0621|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Magistraal gespeeld, magistraal gefilmd.
K|gebruiken|kwaliteit|4|blijdschap|0|-|We zaten met zijn vieren op de bank en niemand heeft twee uur lang zijn telefoon gepakt.
#S|rsp-0622|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Maat 46 aangeschaft zoals altijd, maar de broek zit twee vingers te strak.
K|gebruiken|kwaliteit|2|neutraal|0|-|Ook is de knoop er al af.
#S|rsp-0623|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|handige opbergbox, stapelbaar, deksel klikt goed
#S|rsp-0624|review|webshop|sterren=1
K|ontvangen|fout|2|neutraal|1|-|De doos was al eens open geweest, er ontbraken schroeven en er lag een pakbon in van iemand uit Heerlen.
K|ontvangen|privacy|2|neutraal|0|-|Zijn hele adres en telefoonnummer stonden erop.
#S|rsp-0625|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Van het verhaal heb ik genoten
K|gebruiken|kwaliteit|2|irritatie|0|-|de spelling van de zelfgepubliceerde uitgave deed mij pijn aan de ogen.
#S|rsp-0626|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Heel blij dat ik voor deze hark heb gekozen, licht en toch stevig.
#S|rsp-0627|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|Ondertussen is dit de derde keer dat het scharnier van de prullenbak losschiet.
K|gebruiken|kwaliteit|2|neutraal|0|-|Secondelijm helpt ook niet.
#S|rsp-0628|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zachte badstof, precies de juiste maat voor ons aankleedkussen. Twee wassen verder nog steeds mooi.
#S|rsp-0629|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Wat een lang, langdradig, eindeloos gedoe. Hoe dit ooit een bestseller werd?
#S|rsp-0630|review|webshop|sterren=3
K|gebruiken|kwaliteit|2|neutraal|0|-|Bij het spoelen lekt de douchekop uit de naad.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De straal is anders heerlijk krachtig.
#S|rsp-0631|review|webshop|sterren=5
K|orienteren|geen|3|bezorgdheid|0|-|Best spannend, een trouwring via internet kopen.
K|gebruiken|kwaliteit|5|opluchting+blijdschap|0|-|Maar hij is perfect, gegraveerd zoals gevraagd en precies de goede maat!
K|hulp|bejegening|4|dankbaarheid|0|-|Met dank aan Ilse die al mijn vragen geduldig beantwoordde.
#S|rsp-0632|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Het nieuwe seizoen is een samenraapsel van losse ideeën, ik mis de sfeer van vroeger.
#S|rsp-0633|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De wandelstok is licht en goed verstelbaar.
K|gebruiken|kwaliteit|2|neutraal|0|-|Het dopje onderaan slijt snel.
#S|rsp-0634|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|irritatie|0|-|Nergens goed voor die fietsbel, je hoort hem zelf niet eens.
#S|rsp-0635|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Tja, de stof voelt wat goedkoop, maar hij was ook goedkoop.
#S|rsp-0636|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Na heel wat miskopen eindelijk een goed hoofdkussen.
K|gebruiken|kwaliteit|4|opluchting|0|-|Mijn stijve nek is verdwenen, wat een verlichting.
K|betalen|prijs|4|blijdschap|0|-|De prijs van 69 euro is het dubbel en dwars waard.
#S|rsp-0637|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Schoen valt smal en kort uit, reken op anderhalve maat groter.
K|gebruiken|kwaliteit|2|neutraal|0|-|Binnenzool schuift.
#S|rsp-0638|review|webshop|sterren=4
K|gebruiken|kwaliteit+prijs|4|blijdschap|0|-|Voor de prijs een uitstekende tweede tv voor op de slaapkamer. Menu is wat traag maar daar kan ik mee leven.
#S|rsp-0639|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Opblaaszwembad liep na één middag leeg. Kinderen in tranen.
#S|rsp-0640|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Dit deel leest het best als je de voorgaande kent.
K|gebruiken|kwaliteit|2|verwarring|0|-|Ik kende ze niet en heb geregeld terug moeten bladeren, wie is toch die Marius?
#S|rsp-0641|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Helemaal top deze schoenkast, en erg handig in een smalle gang.
#S|rsp-0642|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Sjaal verliest draadjes en pluist op mijn jas.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Wel lekker groot.
#S|rsp-0643|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Goed uitgedachte broodtrommel, mijn dochter krijgt hem zelf open.
K|gebruiken|kwaliteit|3|verlangen|0|wens|Liefst had ik er een extra vakje in gezien voor fruit.
#S|rsp-0644|review|webshop|sterren=1
K|betalen|fout|2|irritatie|2|-|Ik betaalde voor de gebonden uitgave en kreeg de paperback. Na drie mails nog steeds geen verschil teruggestort.
#S|rsp-0645|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Wasmand is stevig, deksel sluit niet helemaal.
#S|rsp-0646|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Voor mijn gevoel heb ik twee weken in Napels gewoond, zo levendig is het geschreven.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De vriendschap tussen de meisjes voelt echt, met jaloezie en al.
#S|rsp-0647|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Jammer, na een halfjaar gaan de wieltjes van de bureaustoel piepen en eentje blokkeert.
#S|rsp-0648|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn zoon van 13 is er dik tevreden over, dus ik ook
#S|rsp-0649|review|webshop|sterren=1
K|gebruiken|kwaliteit+privacy|2|bezorgdheid|0|-|Speelgoedje ruikt chemisch en de verf komt eraf als mijn dochter erop sabbelt, dat vertrouw ik niet.
K|wijzigen|geen|3|neutraal|0|-|Meteen teruggebracht naar het pakketpunt.
#S|rsp-0650|review|webshop|sterren=3
K|gebruiken|geen|3|neutraal|0|-|Deze dvd-box bevat alle 12 afleveringen.
K|gebruiken|kwaliteit|2|neutraal|0|-|Beeldkwaliteit is van voor de oorlog.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Toch weer smakelijk gelachen om de oude grappen.
#S|rsp-0651|review|webshop|sterren=5
K|gebruiken|kwaliteit+prijs|4|blijdschap|0|-|Schitterende knoppen voor onze keukenkastjes, de hele keuken oogt nieuw voor nog geen 60 euro.
#S|rsp-0652|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Teleurstellend
K|gebruiken|kwaliteit|2|neutraal|0|-|Stof is doorschijnend, rits blijft haken en het roze is bijna beige.
#S|rsp-0653|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Na een halfjaar gebruik kan ik zeggen: een goede aankoop.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De elektrische grasmaaier is licht en start meteen.
K|gebruiken|kwaliteit|2|neutraal|0|-|Het snoer is wel altijd in de weg, maar dat wist ik vooraf.
#S|rsp-0654|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|irritatie|0|-|Als je dit een strijkplank noemt ben ik de koning van Spanje. Zakt door zijn pootjes bij het eerste overhemd.
#S|rsp-0655|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Boek is aardig, niet meer en niet minder. Had de helft korter gekund.
#S|rsp-0656|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zeer mooi leren riem en lekker lang, dat is voor een man met mijn postuur niet vanzelfsprekend.
#S|rsp-0657|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Het touw van de schommel rafelde binnen een seizoen.
K|gebruiken|privacy|2|bezorgdheid|0|angst|Ik laat de kinderen er niet meer op, stel dat het knapt.
#S|rsp-0658|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Goed boek over opvoeden, niet belerend.
K|gebruiken|kwaliteit|2|neutraal|0|-|Voor ouders van kleintjes staat er minder in.
#S|rsp-0659|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|neutraal|0|-|Horlogekastje beslaat al bij het afwassen, "waterdicht tot 30 meter".
K|hulp|beleid|2|irritatie|1|-|Volgens de verkoper mag je er alleen niet mee in warm water, en dat weet blijkbaar iedereen behalve ik.
#S|rsp-0660|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Leuk spel voor jonge kinderen,
K|gebruiken|kwaliteit|2|neutraal|0|-|de kaartjes zijn alleen flinterdun en binnen een week verkreukeld.
#S|rsp-0661|review|webshop|sterren=5
K|gebruiken|kwaliteit+prijs|4|blijdschap|0|-|Zeer goede kwaliteit voor weinig geld. Blij mee!
#S|rsp-0662|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Met veel pijn en moeite uitgelezen, alleen omdat mijn zus het me had gegeven.
#S|rsp-0663|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De oplaadbare handwarmers zijn een uitkomst voor mijn koude handen langs de lijn.
K|gebruiken|kwaliteit|2|neutraal|0|-|Na drie uur zijn ze leeg.
#S|rsp-0664|review|webshop|sterren=1
K|wijzigen|bereikbaarheid|2|neutraal|2|-|Retouradres klopt niet, pakketje kwam bij mij terug, telefoon wordt niet opgenomen.
K|betalen|geen|2|boosheid|0|-|Ondertussen wel mijn centen in hun zak houden!
#S|rsp-0665|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Vond het wel grappig
#S|rsp-0666|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mooi verteld
K|gebruiken|geen|3|neutraal|0|-|In dit boek volgen we Hanne, die als verpleegster naar het front vertrekt.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Je merkt dat de schrijfster veel onderzoek heeft gedaan, zonder dat het opdringerig wordt.
K|gebruiken|kwaliteit|2|neutraal|0|-|De briefwisseling met haar verloofde vond ik minder geslaagd.
#S|rsp-0667|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Dit vijfde boek over commissaris Deweer stelt teleur.
K|gebruiken|kwaliteit|2|neutraal|0|-|Het plot hangt aan elkaar van toeval en de commissaris zelf komt amper in beeld.
K|gebruiken|kwaliteit|2|neutraal|0|-|Ge leest het uit omdat ge eraan begonnen zijt, meer niet.
#S|rsp-0668|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik las dit boek in twee avonden uit.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De spanning zit 'm niet in achtervolgingen maar in wat mensen niet tegen elkaar zeggen.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Briljant gedaan.
#S|rsp-0669|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|irritatie|0|-|Zweverig, warrig en pretentieus. Ik ben gestopt op het moment dat de boom begon te praten.
#S|rsp-0670|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Leuk voor één keer
K|gebruiken|kwaliteit|3|neutraal|0|-|Een zomerboek zoals er zoveel zijn, met een strandtent en een knappe timmerman.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De gesprekken tussen de zussen vond ik wel erg leuk.
#S|rsp-0671|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Voor een beginnend tuinier bevat dit boek heel veel bruikbare informatie.
K|gebruiken|informatie|4|blijdschap|0|-|De kalender per maand is duidelijk en overzichtelijk.
K|gebruiken|kwaliteit|3|verlangen|0|wens|Ik had graag nog iets meer over kleigrond gelezen.
#S|rsp-0672|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Te veel beschrijvingen, te weinig verhaal.
#S|rsp-0673|review|webshop|sterren=5
K|aanvragen|geen|3|neutraal|0|-|Gekocht voor onze kleinzoon die maar niet wilde lezen.
K|gebruiken|kwaliteit|5|verrassing+blijdschap|0|-|Hij heeft het hele boek in een weekend uit, we wisten niet wat we zagen!
#S|rsp-0674|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|neutraal|0|-|Het luisterboek is ingekort, er missen hele hoofdstukken.
K|aanvragen|informatie|2|neutraal|0|-|Bij de bestelling stond nergens dat het een bewerking was.
#S|rsp-0675|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|De hoofdpersoon is goed getroffen
K|gebruiken|kwaliteit|2|neutraal|0|-|de bijfiguren blijven bordkarton.
#S|rsp-0676|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik vind het een goed boek. Het is makkelijk te lezen en je leert veel over hoe het vroeger was op het platteland. Voor mijn boekverslag had ik een 8.
#S|rsp-0677|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Schitterende roman, ik ben er ondersteboven van.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De taal is sober en elke zin staat waar hij moet staan.
K|terugkijken|geen|4|blijdschap|0|-|Mijn leeskring krijgt hem opgedrongen.
#S|rsp-0678|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Ik had gehoopt op een spannend vervolg, maar het is vooral herhaling van deel een.
#S|rsp-0679|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|irritatie|0|-|Waarom moet elk personage tegenwoordig een trauma hebben?
K|gebruiken|kwaliteit|2|irritatie|0|-|Ik werd er doodmoe van.
#S|rsp-0680|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Als boek over de familie is het interessant, als boek over de oorlog brengt het weinig nieuws.
#S|rsp-0681|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mooie, rustige film met prachtige landschappen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het spel van de twee oude mannen is ijzersterk.
K|gebruiken|kwaliteit|2|neutraal|0|-|Je moet er wel je aandacht bijhouden, want er wordt veel gefluisterd.
#S|rsp-0682|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Dit spel is eigenlijk alleen leuk als je met drie of meer spelers bent. Wij zijn met z'n tweeën.
K|orienteren|informatie|2|irritatie|0|-|Op de site staat "vanaf 2 spelers", dus daar mag best wat eerlijker over gedaan worden.
#S|rsp-0683|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|De soundtrack alleen al is het geld waard.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Besturing went snel, ook voor iemand als ik die voor het eerst een controller vasthoudt.
#S|rsp-0684|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Kapot saai. Sorry dat ik het zeg.
#S|rsp-0685|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het idee achter het boek is sterk en actueel.
K|gebruiken|kwaliteit|2|neutraal|0|-|De uitwerking is wat vlak, vooral in de gesprekken met de minister.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Aan het einde blijven te veel vragen open.
#S|rsp-0686|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|fijn kookboek met simpele recepten, alles gewoon bij de supermarkt te krijgen
#S|rsp-0687|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Van deze schrijver heb ik alles, en toch wist hij me weer te verrassen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het is grimmiger dan zijn vorige werk, maar ook menselijker.
#S|rsp-0688|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Het personage van de moeder was in het eerste boek zo levendig.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Hier is ze een schim van zichzelf, letterlijk en figuurlijk.
#S|rsp-0689|review|webshop|sterren=1
K|ontvangen|kwaliteit|2|neutraal|0|-|Kaft beschadigd, rug gebroken en een sticker van een andere winkel erop.
K|ontvangen|kwaliteit|2|irritatie|0|-|Zo geef je toch geen boek cadeau?
#S|rsp-0690|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Ik ben op twee derde en weet nog niet of ik het mooi vind.
#S|rsp-0691|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Goede sfeertekening van het Antwerpen van de jaren zestig.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn moeder herkende de cafés en de straten, ze heeft er met plezier in gelezen.
K|gebruiken|kwaliteit|2|neutraal|0|-|Misdaadgedeelte is bijzaak.
#S|rsp-0692|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Geen bladzijde te veel, geen woord verkeerd.
#S|rsp-0693|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|De schrijver springt van de hak op de tak
K|gebruiken|kwaliteit|2|verwarring|0|-|ik wist op den duur niet meer of ik in 1890 of in 1990 zat
#S|rsp-0694|review|webshop|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Ronduit walgelijk hoe er in dit boek over vrouwen geschreven wordt. In de papierbak ermee.
#S|rsp-0695|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Tussen drie en vier sterren in.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik heb het met plezier gelezen,
K|gebruiken|kwaliteit|2|neutraal|0|-|maar een week later weet ik al niet meer hoe de broer heette.
#S|rsp-0696|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Doordat elk hoofdstuk een ander gezichtspunt heeft blijf je tot het laatst twijfelen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Knap in elkaar gezet.
#S|rsp-0697|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Fantastisch ingesproken!
K|gebruiken|kwaliteit|4|blijdschap|0|-|Door haar stem zag ik alle tantes voor me, ik heb hardop meegelachen op de fiets.
#S|rsp-0698|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Mooie kaft, lege doos.
#S|rsp-0699|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Voor mijn dochter van 9 was het niveau precies goed. Ze vond het grappig en een beetje eng.
#S|rsp-0700|review|webshop|sterren=1
K|gebruiken|digitaal|2|neutraal|1|-|Het e-book is zo slecht opgemaakt dat woorden halverwege de regel afbreken.
K|gebruiken|kwaliteit|2|irritatie|0|-|Lezen gaat bijna niet.
K|betalen|geen|3|verlangen|1|wens|Heb mijn geld teruggevraagd.
#S|rsp-0701|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|een leuke film voor kinderen
K|gebruiken|kwaliteit|2|neutraal|0|-|voor mij als moeder was de derde keer wel genoeg
#S|rsp-0702|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Wat kan die man schrijven.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Een heel leven in 140 bladzijden, en je mist niets.
#S|rsp-0703|review|webshop|sterren=2
K|orienteren|geen|3|verlangen|0|-|Keek er erg naar uit, want ik hou van alles wat met zeilen te maken heeft.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Nu blijkt er nauwelijks gezeild te worden.
K|gebruiken|kwaliteit|2|neutraal|0|-|Het gaat over een echtscheiding die zich toevallig op een boot afspeelt.
#S|rsp-0704|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Eén van de betere reisgidsen die ik heb gehad.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Wandelroutes klopten, adressen ook.
K|gebruiken|kwaliteit|2|neutraal|0|-|Sommige prijzen zijn verouderd.
#S|rsp-0705|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|irritatie|0|-|Op de achterkant wordt het hele verhaal al verklapt, wie doet nou zoiets.
#S|rsp-0706|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Een typisch midden-deel van een trilogie: veel aanloop, geen afloop.
#S|rsp-0707|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Als dochter van een visser herkende ik er zo veel in.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De angst, het zwijgen, het geld dat op was voor de week om was, alles is raak getroffen.
K|gebruiken|kwaliteit|4|dankbaarheid|0|-|Ik ben blij en dankbaar dat iemand dit eindelijk heeft opgeschreven.
#S|rsp-0708|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Boekje is heel dun
K|betalen|prijs|2|irritatie|0|-|15 euro voor 60 pagina's met veel wit, dat is wel fors
#S|rsp-0709|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Prachtige stem, prachtige band, en de opname klinkt alsof je erbij zit.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Alleen ontbreekt mijn lievelingsnummer op deze editie.
#S|rsp-0710|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|neutraal|0|-|Ik heb drie keer geprobeerd erin te komen en drie keer op dezelfde plek afgehaakt.
#S|rsp-0711|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Origineel is het zeker, geschreven vanuit een huis dat zijn bewoners observeert.
K|gebruiken|kwaliteit|2|neutraal|0|-|Na een tijdje begint het kunstje te vervelen.
#S|rsp-0712|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Wij hebben met dit werkboek samen Italiaans geleerd en konden op vakantie gewoon een ijsje bestellen, haha.
#S|rsp-0713|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Het boek is mij te technisch, ik had op een verhaal gerekend.
#S|rsp-0714|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik moest even wennen aan de stijl zonder aanhalingstekens. Na een bladzijde of twintig had ik het door en daarna wilde ik niet meer stoppen.
#S|rsp-0715|review|webshop|sterren=1
K|ontvangen|fout|2|neutraal|1|-|Verkeerde editie ontvangen: Duits in plaats van Nederlands.
K|hulp|wachttijd|4|blijdschap|0|-|De winkel reageerde wel meteen,
K|ontvangen|fout|2|irritatie|1|-|maar de vervanging was opnieuw in het Duits.
#S|rsp-0716|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Aflevering 1 tot 4 zijn top, 5 tot 8 zijn vulling, 9 en 10 weer goed.
#S|rsp-0717|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Goeie ouwe rock, lekker hard in de auto!!
#S|rsp-0718|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Waar in zijn eerste boek elke zin raak was, is het hier vooral veel.
K|gebruiken|kwaliteit|2|neutraal|0|-|De redacteur had er honderd bladzijden uit mogen halen.
#S|rsp-0719|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Heel mooi uitgegeven bijbel, met goed leesbare letters voor mijn man van 88.
#S|rsp-0720|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|irritatie|0|-|Zij die dit grappig vinden moeten zich laten nakijken.
#S|rsp-0721|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Een mooi gegeven: een man erft een theater.
K|gebruiken|kwaliteit|2|neutraal|0|-|Toch vond ik het een beetje langdradig.
#S|rsp-0722|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Dit spel is verslavend goed!
K|gebruiken|kwaliteit|4|blijdschap|0|-|Elke keer denk ik 'nog één rondje' en dan is het ineens half twee.
#S|rsp-0723|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De plaatjes in het leesboek zijn zwart-wit terwijl de omslag kleur belooft, mijn zoontje vond er niks aan.
#S|rsp-0724|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Leerzaam, en met humor geschreven. De hoofdstukken over de darmen vond ik het leukst.
#S|rsp-0725|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Anderhalve dag van mijn leven die ik niet terugkrijg.
#S|rsp-0726|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|De vertaling leest soepel, al struikelde ik over woorden als 'lift' waar duidelijk een meerijlift bedoeld was.
#S|rsp-0727|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik heb het uit! En ik wil weer opnieuw beginnen!
#S|rsp-0728|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Beetje kinderachtig geschreven voor een volwassenenroman.
K|gebruiken|kwaliteit|2|neutraal|0|-|De liefdesscènes zijn eerder onhandig dan romantisch.
#S|rsp-0729|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Goede documentaire, rustig verteld en mooi archiefmateriaal.
K|gebruiken|kwaliteit|2|neutraal|0|-|De muziek stond hier en daar wat te hard onder de stemmen.
#S|rsp-0730|review|webshop|sterren=1
K|aanvragen|prijs|2|irritatie|0|-|En dan vragen ze ook nog 20 euro extra voor een 'deluxe editie' met twee hoedjes voor je poppetje.
K|gebruiken|kwaliteit|2|irritatie|0|-|Het spel zit bovendien vol met fouten.
#S|rsp-0731|review|webshop|sterren=3
K|gebruiken|kwaliteit|2|neutraal|0|-|Ik kwam er moeilijk in.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Toen eenmaal duidelijk werd wie de verteller was, las het als vanzelf.
#S|rsp-0732|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Na deel vier heb ik een week niks anders kunnen lezen, zo leeg voelde ik me. Dat is een compliment.
#S|rsp-0733|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Wat zonde van zo'n mooie stem, dit album.
#S|rsp-0734|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|prima boek, snel uit, lekker spannend
#S|rsp-0735|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|irritatie|0|-|Ik lees graag en veel, maar hier krijg ik mijn ogen niet bij open.
K|gebruiken|kwaliteit|2|neutraal|0|-|Hoofdstuk drie bestaat uit één zin van elf bladzijden.
#S|rsp-0736|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Prima schoenen voor op kantoor, zien er netjes uit en je kunt er ook nog op lopen.
#S|rsp-0737|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Dunne zool
K|gebruiken|kwaliteit|2|neutraal|0|-|je voelt de kou van de stoep erdoor
#S|rsp-0738|review|webshop|sterren=5
K|ontvangen|kwaliteit|4|blijdschap|0|-|Mooi verpakt ontvangen, met een stofzakje erbij.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Tas is nog mooier dan op de foto, het leer is soepel en de naden zijn recht.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik heb er vandaag voor het eerst mee gewinkeld en kreeg al twee complimenten.
#S|rsp-0739|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|neutraal|0|-|Na een dag dragen hing de zoom los.
K|hulp|geen|3|neutraal|1|-|Foto gemaakt en opgestuurd.
K|hulp|bejegening|2|boosheid|0|-|Antwoord: "u heeft het kledingstuk verkeerd behandeld". Door het te dragen zeker.
#S|rsp-0740|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Sieradendoosje is klein van stuk, genoeg voor een paar ringen en twee kettingen.
#S|rsp-0741|review|webshop|sterren=4
K|aanvragen|geen|3|neutraal|0|-|Mijn zus en ik hebben allebei dit vest gekocht, zij in rood, ik in blauw.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Allebei tevreden.
#S|rsp-0742|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Het T-shirt is korter dan mijn andere shirts in dezelfde maat, bij het rekken zie je mijn buik.
#S|rsp-0743|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zit lekker, kleurt niet af, krimpt niet. Meer hoef ik van een spijkerbroek niet te weten.
#S|rsp-0744|review|webshop|sterren=1
K|ontvangen|informatie|2|neutraal|0|-|Op de foto een set van drie, in de doos eentje.
K|hulp|informatie|2|irritatie|1|-|Blijkt de tekst "sfeerfoto" eronder te staan in grijze lettertjes.
#S|rsp-0745|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|De kinderstoel is makkelijk schoon te maken.
K|gebruiken|kwaliteit|2|neutraal|0|-|Het tuigje is te wijd voor een klein kindje.
K|gebruiken|privacy|2|bezorgdheid|0|-|Ik laat haar er daarom geen seconde alleen in.
#S|rsp-0746|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Voor een eerste horloge is dit een hele mooie.
#S|rsp-0747|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De deken is lang niet zo zacht als omschreven en na de eerste wasbeurt nog stugger.
#S|rsp-0748|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Jongens, wat een toffe jas!!
K|gebruiken|kwaliteit|4|blijdschap|0|-|Heb em al een maand elke dag aan en hij is nog zo goed als nieuw
#S|rsp-0749|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Ik was al gewaarschuwd door een vriendin, en ja hoor. Hak scheef na een week.
#S|rsp-0750|review|webshop|sterren=3
K|gebruiken|kwaliteit|2|neutraal|0|-|Pasvorm: iets te wijd.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Materiaal: goed.
K|betalen|prijs|3|neutraal|0|-|Prijs: in orde.
#S|rsp-0751|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Gebruik de tuinbank sinds mei en hij staat onder de appelboom te pronken.
K|ontvangen|geen|3|neutraal|1|-|Monteren duurde een dik uur.
#S|rsp-0752|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Snel krassen op het glas, terwijl ik kantoorwerk doe.
#S|rsp-0753|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Deze schoenen koop ik nu voor de vierde keer, dat zegt genoeg.
#S|rsp-0754|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|irritatie|0|-|De oorbellen zijn zo scherp afgewerkt dat mijn oorlellen ontstoken raakten.
K|gebruiken|kwaliteit|2|irritatie|0|-|"Hypoallergeen", ja, mijn hoela.
#S|rsp-0755|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Wel netjes, niet heel sterk
#S|rsp-0756|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik draag dagelijks steunkousen en deze krijg ik zelf aan.
K|gebruiken|kwaliteit|2|neutraal|0|-|Op warme dagen zakken ze een paar centimeter.
#S|rsp-0757|review|webshop|sterren=2
K|aanvragen|geen|3|neutraal|0|-|Besteld in de kleur oudroze.
K|ontvangen|kwaliteit|2|neutraal|0|-|Het is eerder zalm.
K|wijzigen|geen|3|neutraal|0|-|Ik stuur hem terug en bestel de grijze.
#S|rsp-0758|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Geweldig leuk om samen met de kinderen te bouwen, en stevig genoeg om er daarna echt mee te spelen.
#S|rsp-0759|review|webshop|sterren=1
K|gebruiken|storing|2|neutraal|0|-|De zaklamp doet het niet meer na een val van een halve meter.
K|gebruiken|kwaliteit|2|irritatie|0|-|'Militaire kwaliteit', welk leger?
#S|rsp-0760|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|De parasolvoet is zwaar genoeg voor een briesje, bij windkracht 5 ga ik er maar naast staan.
#S|rsp-0761|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Leuke kralenset, mijn dochter en haar vriendinnen zijn er de hele middag zoet mee geweest.
K|gebruiken|kwaliteit|2|neutraal|0|-|Elastiek was snel op.
#S|rsp-0762|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Stroef lade systeem, krassen op het hout na een week
K|gebruiken|kwaliteit+prijs|2|teleurstelling|0|-|had voor bijna 300 euro beter verwacht
#S|rsp-0763|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zalig zittende bh, precies genoeg push zonder dat het overdreven is.
#S|rsp-0764|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Van die naden krijg ik blaren, en ik loop er alleen de trap mee op en af.
#S|rsp-0765|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|De knuffel is zacht
K|gebruiken|kwaliteit|2|neutraal|0|-|en een stuk kleiner dan hij lijkt, het is een sleutelhangerformaat
#S|rsp-0766|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mooie afwerking, past goed in ons interieur.
K|ontvangen|levering|2|neutraal|0|-|Werd een week later geleverd dan afgesproken.
#S|rsp-0767|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|vraag|De jas ritselt bij elke stap. Of is dat normaal bij zo'n stof?
#S|rsp-0768|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Heb nu acht paar van deze wandelsokken en nog steeds geen enkel gat.
#S|rsp-0769|review|webshop|sterren=1
K|ontvangen|fout|2|irritatie|1|-|Linker- en rechterschoen zijn niet even groot: 41 en 42, hoe krijg je het voor elkaar.
#S|rsp-0770|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Pyjama is zoals omschreven, alleen het broekje iets lang. Gewoon omslaan.
#S|rsp-0771|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De figuurzaag loopt rustig en maakt nette bochten.
K|gebruiken|kwaliteit|2|neutraal|0|-|Zaagblad verwisselen vraagt een sterke duim.
#S|rsp-0772|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Ketting raakt steeds in de knoop, hij is te dun voor de zware hanger.
#S|rsp-0773|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Voor mijn man met maat 49 is het altijd zoeken, maar deze pantoffels zitten hem goed.
K|terugkijken|geen|4|blijdschap|0|-|Volgende keer kijk ik hier meteen.
#S|rsp-0774|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|irritatie|0|-|De kleur loopt uit!! Hele was verpest.
#S|rsp-0775|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|De rok valt mooi
K|gebruiken|kwaliteit|2|neutraal|0|-|alleen plakt de voering aan je panty, statisch als wat
#S|rsp-0776|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ons zoontje (3) rijdt al weken rond op deze loopfiets.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Hij is licht, het zadel kan ver omlaag en de banden lopen stil.
K|betalen|prijs|4|blijdschap|0|-|Vergelijkbare modellen zijn al snel het dubbele.
#S|rsp-0777|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Het nachthemd is na een paar keer wassen vormeloos geworden.
#S|rsp-0778|review|webshop|sterren=5
K|aanvragen|geen|3|neutraal|0|-|Ik heb deze manchetknopen voor het huwelijk van mijn zoon laten graveren.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Keurig gedaan en mooi strak lettertje.
K|ontvangen|levering|4|opluchting|0|-|Waren er gelukkig twee dagen voor de grote dag.
#S|rsp-0779|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Blijft gewoon niet plakken, dit behang.
K|gebruiken|kwaliteit|2|irritatie|3|-|Zaterdag erop, zondag eraf, en maandag vrij genomen om de boel schoon te krabben.
#S|rsp-0780|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Deze muts staat mij niet, maar dat is niet de schuld van de muts.
#S|rsp-0781|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Fraai opbergkastje en het ruikt lekker naar hout
#S|rsp-0782|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|Wat mij stoort is dat de tas niet rechtop blijft staan. Alles rolt eruit.
#S|rsp-0783|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Onze tiener heeft er eindelijk een opgeruimde kamer van gekregen, genoeg vakken voor alle rommel.
#S|rsp-0784|review|webshop|sterren=1
K|aanvragen|prijs|2|neutraal|0|-|Een dag na mijn aankoop was het dertig euro goedkoper.
K|hulp|beleid|2|irritatie|1|-|Verschil terugkrijgen? "Dat is geen beleid van ons."
#S|rsp-0785|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Gewone kwaliteit sokjes voor de baby. Ze vallen wel snel van de voetjes.
#S|rsp-0786|review|webshop|sterren=4
K|orienteren|geen|3|neutraal|0|-|Gekozen op basis van de sterren hier.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik kan me bij de meeste kopers aansluiten, het is een fijne stevige kapstok.
#S|rsp-0787|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Veters breken bij het aantrekken, na een week de linker, na twee weken de rechter.
#S|rsp-0788|review|webshop|sterren=5
K|gebruiken|kwaliteit+prijs|4|blijdschap|0|-|lieve ketting voor een lieve prijs
#S|rsp-0789|review|webshop|sterren=1
K|ontvangen|kwaliteit|2|boosheid|0|-|Stoel kwam in een kapotte doos, poot krom, bekleding vuil, en de koerier was al weg voor ik iets kon zeggen.
#S|rsp-0790|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mooie grote spiegel.
K|gebruiken|kwaliteit|2|neutraal|0|-|Je ziet jezelf er wel een beetje vervormd in als je opzij stapt.
#S|rsp-0791|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Deze heren-boxers zitten prima. Geen gekruip, geen geknel, en ze zijn na een jaar nog heel.
#S|rsp-0792|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Op afbeelding lijkt het leer, het is stof met een printje.
K|wijzigen|geen|3|neutraal|1|-|Dus terug ermee.
#S|rsp-0793|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Super super super!!! Mijn dochter slaapt er zelfs mee (met die laarzen ja)
#S|rsp-0794|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|neutraal|0|-|Rug van de stoel buigt door als je achterover leunt.
K|gebruiken|privacy|2|bezorgdheid|0|angst|Ik durf er niet goed meer in te gaan zitten.
#S|rsp-0795|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Gekregen voor mijn verjaardag. Het is geen lelijk ding maar ik had het zelf niet uitgezocht.
#S|rsp-0796|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Na 3x wassen nog steeds vormvast.
K|orienteren|geen|3|neutraal|0|-|Tip: val je tussen twee maten in, ga dan voor de kleinste.
#S|rsp-0797|review|webshop|sterren=2
K|ontvangen|kwaliteit|2|neutraal|0|-|Doorgezakt in het midden, kast van de fabriek al krom.
K|hulp|wachttijd|2|irritatie|2|-|Schade gemeld op de 3e, pas op de 21e iets gehoord.
#S|rsp-0798|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Verzamelaar hier. De schaalmodelletjes zijn verbluffend nauwkeurig, tot de spiegeltjes aan toe.
#S|rsp-0799|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Niet kopen dames, hij scheurt bij de eerste keer bukken.
#S|rsp-0800|review|webshop|sterren=3
K|gebruiken|kwaliteit|2|neutraal|0|-|De zonnehoed waait snel af, er zit geen bandje aan.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Voor in de tuin is hij prima.
#S|rsp-0801|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mooi dressoir, we zijn er blij mee.
K|ontvangen|bejegening|2|neutraal|0|-|De bezorgers zetten het in de gang neer en waren alweer vertrokken.
#S|rsp-0802|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Mijn horloge tikt zo luid dat ik hem 's nachts in de badkamer leg.
#S|rsp-0803|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Na twee jaar trouwe dienst is alleen het binnenzooltje aan vervanging toe. Goede schoen dus.
#S|rsp-0804|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|irritatie|0|-|Compleet verkeerde vorm voor een mensenhoofd, deze skihelm.
#S|rsp-0805|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Standaard hamer, hij slaat.
#S|rsp-0806|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik had een stuk mindere kwaliteit verwacht voor dit bedrag, dus dat valt me alles mee.
K|gebruiken|kwaliteit|2|neutraal|0|-|Eén stoelpootje moest ik wat bijstellen.
#S|rsp-0807|review|webshop|sterren=3
K|aanvragen|geen|3|neutraal|0|-|Ik heb dit tafeltje gekocht om naast de bank te zetten.
K|gebruiken|geen|3|neutraal|0|-|Het is 45 cm hoog en 40 cm breed.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Staat stevig.
K|gebruiken|kwaliteit|2|neutraal|0|-|Van dichtbij zie je dat het hout een stickerlaag is.
#S|rsp-0808|review|webshop|sterren=5
K|gebruiken|geen|3|neutraal|0|-|Ik gebruik deze naaimachine sinds een jaar, zo'n twee keer per week.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Nooit problemen gehad.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Dikke jeans, dunne voile, hij lust alles.
#S|rsp-0809|review|webshop|sterren=2
K|aanvragen|geen|3|neutraal|0|-|Aangeschaft omdat ik een nieuwe hoes nodig had voor mijn e-reader.
K|gebruiken|kwaliteit|2|neutraal|0|-|Het klepje blijft niet dicht, de magneet is te zwak.
K|gebruiken|kwaliteit|3|neutraal|0|-|Met een elastiekje eromheen gaat het.
#S|rsp-0810|review|webshop|sterren=4
K|gebruiken|geen|3|neutraal|0|-|Even ter info: ik ben 1.75, weeg 71 kilo en heb maat M.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Hij zit aansluitend maar niet strak.
#S|rsp-0811|review|webshop|sterren=1
K|ontvangen|geen|3|neutraal|0|-|Dinsdag binnengekregen en meteen aangesloten.
K|gebruiken|storing|2|neutraal|0|-|Woensdag deed de rechter kookplaat niets meer.
K|wijzigen|geen|3|neutraal|1|-|Donderdag teruggebracht.
#S|rsp-0812|review|webshop|sterren=3
K|gebruiken|geen|3|neutraal|0|-|Ik las dit voor mijn Engelse leesclub, in vertaling.
K|gebruiken|kwaliteit|3|neutraal|0|-|De meningen waren verdeeld.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zelf hield ik van de passages over muziek.
K|gebruiken|kwaliteit|2|neutraal|0|-|Het huwelijk van die twee heb ik geen moment geloofd.
#S|rsp-0813|review|webshop|sterren=5
K|aanvragen|geen|3|neutraal|0|-|Voor de tweede keer gekocht.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De eerste was na zes jaar trouwe dienst op, dus dat spreekt voor zich.
#S|rsp-0814|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het is een lekker dik en warm vest en de rits loopt goed. Enige puntje: de capuchon is wat klein voor mijn dikke haardos.
#S|rsp-0815|review|webshop|sterren=2
K|ontvangen|geen|3|neutraal|0|-|Vorige week geleverd.
K|gebruiken|kwaliteit|2|neutraal|0|-|Nu al een losse naad onder de arm.
K|hulp|geen|3|neutraal|1|vraag|Ik heb gemaild met de vraag wat nu de bedoeling is.
#S|rsp-0816|review|webshop|sterren=3
K|gebruiken|geen|3|neutraal|0|-|Inhoud: 48 kaarten, een zandloper en een bord.
K|gebruiken|kwaliteit|3|neutraal|0|-|Leuk voor een verjaardag, daarna gaat het de kast in.
#S|rsp-0817|review|webshop|sterren=5
K|orienteren|geen|3|neutraal|0|-|Ik zocht een klein koffieapparaat voor in de caravan.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Dit is er een die in het keukenkastje past, snel is en prima koffie zet.
K|betalen|prijs|4|blijdschap|0|-|En goedkoop.
#S|rsp-0818|review|webshop|sterren=4
K|gebruiken|geen|3|neutraal|0|-|Het verhaal speelt zich af op een school voor schippersjongens, rond 1955.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De sfeer is heel goed getroffen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik rook de groene zeep en de natte jassen.
#S|rsp-0819|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Nieuw matras, zelfde rugpijn.
K|wijzigen|beleid|2|irritatie|1|-|Dat 100 nachten proefslapen geldt blijkbaar alleen als je hem zelf inpakt en bij het depot in Tiel brengt.
#S|rsp-0820|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Kleur en maat zijn zoals opgegeven.
K|gebruiken|kwaliteit|3|neutraal|0|-|Stof kon iets dikker.
#S|rsp-0821|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het is al ons derde boek uit deze serie en mijn dochter van 6 vindt ze allemaal even leuk.
K|gebruiken|geen|3|neutraal|0|-|Elke avond één hoofdstuk, dat is de afspraak.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het worden er altijd twee.
#S|rsp-0822|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|De hoes is mooi maar hij is te groot voor het kussen van 50x50 dat erbij hoort te passen.
#S|rsp-0823|review|webshop|sterren=4
K|aanvragen|geen|3|neutraal|0|-|Tijdens de actieweken besteld.
K|ontvangen|levering|4|blijdschap|0|-|De volgende dag al ontvangen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ontkruidt prima tussen de tegels.
#S|rsp-0824|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|neutraal|0|-|Na twaalf keer opladen laadt de fietslamp niet meer op.
K|gebruiken|geen|3|neutraal|0|-|Kassabon had ik niet bewaard.
#S|rsp-0825|review|webshop|sterren=3
K|aanvragen|geen|3|neutraal|0|-|Mijn dochter wilde deze schoenen per se.
K|gebruiken|kwaliteit|3|neutraal|0|-|Of ze lekker lopen? Zij zegt van wel.
K|betalen|prijs|2|neutraal|0|-|Ik vind ze duur voor een kindermaat.
#S|rsp-0826|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Lekker veel ruimte in de rugzak, en goede steun op de heupen.
K|gebruiken|geen|3|neutraal|0|-|Ik liep er de GR 5 mee met 14 kilo.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Na die week geen centimeter stiksel los.
#S|rsp-0827|review|webshop|sterren=4
K|ontvangen|geen|3|neutraal|0|-|Kastje moet je zelf monteren, de deurtjes zitten er al aan.
K|ontvangen|geen|3|neutraal|0|-|Ik was er drie kwartier mee bezig.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ziet er goed uit in de badkamer.
#S|rsp-0828|review|webshop|sterren=2
K|gebruiken|geen|3|neutraal|0|-|Ik draag normaal maat 75C.
K|gebruiken|kwaliteit|2|neutraal|0|-|In deze bh viel ik aan de bovenkant eruit.
K|wijzigen|geen|3|neutraal|0|-|Nu de 75D besteld, afwachten.
#S|rsp-0829|review|webshop|sterren=3
K|gebruiken|geen|3|neutraal|0|-|De film duurt 2 uur en 40 minuten.
K|gebruiken|kwaliteit|2|neutraal|0|-|Dat is een uur te lang.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De slotscène maakt indruk.
#S|rsp-0830|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|neutraal|0|-|Twee keer gebruikt, dan al verroest.
K|gebruiken|geen|3|neutraal|0|-|Altijd afgedroogd na het afwassen.
#S|rsp-0831|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Perfect!! Precies zoals ik hem wilde.
#S|rsp-0832|review|webshop|sterren=4
K|gebruiken|kwaliteit+prijs|4|blijdschap|0|-|Fijne draadloze muis voor weinig geld. Werkt op één AA-batterij, die zat er gewoon bij.
#S|rsp-0833|review|webshop|sterren=2
K|hulp|geen|3|verwarring|0|vraag|Kan iemand mij vertellen hoe je dat bandje korter maakt?
K|ontvangen|informatie|2|verwarring|1|-|In het boekje staat een gereedschapje dat niet in de doos zit.
#S|rsp-0834|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Na een maand: gaat goed.
K|gebruiken|kwaliteit|2|neutraal|0|-|Na vier maanden: pluizen op de mouw.
K|gebruiken|kwaliteit|2|neutraal|0|-|Na zes maanden: gaatje bij de kraag.
#S|rsp-0835|review|webshop|sterren=5
K|aanvragen|geen|3|neutraal|0|-|Cadeautje voor mezelf na een zware tijd.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Elke keer als ik de ring zie glinsteren moet ik glimlachen, zo mooi!
#S|rsp-0836|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Heerlijk boek om onder een dekentje te lezen.
K|gebruiken|geen|3|neutraal|0|-|Het is deel 3 van een reeks maar je kunt het los lezen.
#S|rsp-0837|review|webshop|sterren=1
K|ontvangen|levering|2|neutraal|1|-|Bezorger gooide het pakket over de schutting in de vijver.
K|ontvangen|kwaliteit|2|neutraal|0|-|Alle boeken kromgetrokken.
K|hulp|bejegening|4|dankbaarheid|0|-|De medewerkster aan de telefoon was wel ontzettend lief.
#S|rsp-0838|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Het geluid hapert bij twee van de vier cd's.
K|hulp|geen|3|verlangen|0|wens|Graag een nieuw exemplaar.
#S|rsp-0839|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Doet het, lampje brandt, klaar.
#S|rsp-0840|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik ben er erg over te spreken, de kinderen nog meer.
K|gebruiken|geen|3|neutraal|0|-|De trampoline heeft een doorsnede van drie meter.
K|ontvangen|geen|3|neutraal|1|-|Opbouwen deden we met vier man in twee uur.
#S|rsp-0841|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Goed horloge om te zwemmen
K|gebruiken|kwaliteit|4|blijdschap|0|-|Telt baantjes netjes
K|gebruiken|kwaliteit|2|neutraal|0|-|schermpje is in de zon niet te zien
#S|rsp-0842|review|webshop|sterren=1
K|gebruiken|kwaliteit+informatie|2|irritatie|0|-|Van alle beloftes in de advertentie is er niet één waar.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De dweil dweilt niet, de emmer lekt en de steel is te kort.
#S|rsp-0843|review|webshop|sterren=3
K|gebruiken|kwaliteit|2|neutraal|0|-|Mijn broek is een stuk lichter van kleur dan op de site.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Achteraf vind ik dat niet erg, voor de zomer is het juist leuk.
#S|rsp-0844|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Een stille, zuinige vriezer waar ik niks op aan te merken heb.
#S|rsp-0845|review|webshop|sterren=2
K|gebruiken|kwaliteit+prijs|2|teleurstelling|0|-|Voor de helft van de prijs heb ik bij de kringloop een betere gevonden. Deze roert amper door het deeg heen.
#S|rsp-0846|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De kinderen luisteren er in de auto naar en dan is het stil achterin.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De liedjes zijn nog leuk ook.
#S|rsp-0847|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|neutraal|0|-|'s Avonds gaan de schoenen uit en dan zijn mijn sokken zwart.
#S|rsp-0848|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Vond de eerste helft beter dan de tweede.
#S|rsp-0849|review|webshop|sterren=5
K|orienteren|bejegening|4|blijdschap|0|-|Heel fijn advies gehad via de chat over welke accu ik nodig had.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Nu rijdt mijn oude fiets weer 60 km op een lading.
#S|rsp-0850|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|De rand van het petje is slap.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Na een regenbui is het gewoon een vaatdoek.
#S|rsp-0851|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Prima kwaliteit, en lekker groot. Ik kan er twee dekbedden tegelijk op drogen.
#S|rsp-0852|review|webshop|sterren=1
K|hulp|bejegening|2|boosheid|1|-|Toen ik belde over de kapotte ritssluiting werd er letterlijk gelachen.
K|gebruiken|kwaliteit|2|neutraal|0|-|Koffer is twee reizen oud.
#S|rsp-0853|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Snoer is lekker lang
K|gebruiken|kwaliteit|2|neutraal|0|-|schakelaar zit op een onhandige plek achter op de voet
#S|rsp-0854|review|webshop|sterren=5
K|gebruiken|geen|3|neutraal|0|-|Het gedicht op bladzijde 31 heb ik voorgelezen bij de uitvaart van mijn broer.
K|gebruiken|kwaliteit|4|dankbaarheid|0|-|Wat ben ik dankbaar voor deze woorden.
#S|rsp-0855|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Lamp is niet dimbaar, dat had ik wel verwacht bij deze prijs.
#S|rsp-0856|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|mooi truitje, valt op maat
K|gebruiken|kwaliteit|2|neutraal|0|-|mouwen wat wijd
#S|rsp-0857|review|webshop|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Wat een absolute bagger. Het spel start niet eens op zonder internet, terwijl ik het op een schijfje gekocht heb.
#S|rsp-0858|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Ik had deze mixer al eens en het nieuwe model lijkt er erg op.
K|gebruiken|kwaliteit|2|neutraal|0|-|Alleen is de behuizing nu van dunner plastic.
#S|rsp-0859|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Kort: kopen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Lang: beste jas die ik in jaren gehad heb, droog, warm, licht.
#S|rsp-0860|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Er is te veel gesnoeid in deze uitgave, de mooiste scène uit de bioscoopversie ontbreekt.
#S|rsp-0861|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn man kreeg van mij dit multitooltje voor Vaderdag.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Hij heeft al vier dingen in huis 'gerepareerd' die niet stuk waren.
#S|rsp-0862|review|webshop|sterren=1
K|ontvangen|levering|2|teleurstelling|0|-|Niet op tijd voor Moederdag, terwijl dat wel werd beloofd.
K|ontvangen|belofte|2|irritatie|0|-|'Gegarandeerd vrijdag in huis' stond er met koeienletters.
#S|rsp-0863|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|De bodylotion ruikt lekker maar de fles is half leeg als je hem krijgt. Hoort zo, las ik later.
#S|rsp-0864|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|opluchting|0|-|Eindelijk geen vastlopende computer meer!
K|gebruiken|kwaliteit|4|blijdschap|0|-|Met dit geheugen erin is hij weer als nieuw.
K|ontvangen|geen|3|neutraal|1|-|Inbouwen was twee schroefjes en een klik.
#S|rsp-0865|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Te licht voor een hengel, buigt door bij een voorntje.
#S|rsp-0866|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Een ontroerend kinderboek over pesten.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik lees het voor in de klas en het levert goede gesprekken op.
#S|rsp-0867|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Zo goed als de oude waren, zo slecht zijn deze. Zelfde doos, zelfde naam, andere schoen.
#S|rsp-0868|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Schilderij op canvas, in het echt wat fletser.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Boven de bank doet het 't goed.
#S|rsp-0869|review|webshop|sterren=5
K|wijzigen|geen|4|blijdschap|0|-|Retourneren ging soepel, label printen en afgeven.
K|betalen|wachttijd|4|blijdschap|0|-|Binnen drie dagen had ik mijn geld.
#S|rsp-0870|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|ik vind hem nogal hard zitten deze stoel
K|gebruiken|kwaliteit|4|blijdschap|0|-|mooi is ie wel
#S|rsp-0871|review|webshop|sterren=4
K|gebruiken|kwaliteit+prijs|4|blijdschap|0|-|Aangenaam verrast door de kwaliteit van deze regenlaarzen. Voor dat geld verwacht je zoiets niet.
#S|rsp-0872|review|webshop|sterren=1
K|gebruiken|privacy|2|irritatie|0|-|De tv vraagt bij elke start toestemming om mijn kijkgedrag te delen met 346 partners.
K|gebruiken|digitaal|2|irritatie|1|-|Weigeren kan alleen door elke partner apart uit te vinken.
#S|rsp-0873|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|De roman is degelijk, de ontknoping voorspelbaar.
#S|rsp-0874|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Alles eraan is fijn: de stof, het kleurtje, de knoopjes van parelmoer.
#S|rsp-0875|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Mijn man kan zijn ellebogen niet buigen in dit jasje.
K|wijzigen|geen|3|neutraal|0|vraag|Kan ik hem nog ruilen voor een 54?
#S|rsp-0876|review|webshop|sterren=4
K|aanleiding|geen|3|neutraal|0|-|Wij kregen een puppy, vandaar deze kruipmat en het hekje.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Hekje klemt goed tussen de deurposten, zonder boren.
K|gebruiken|kwaliteit|2|neutraal|0|-|Het slotje krijg je met één hand haast niet open.
#S|rsp-0877|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Zo'n mooi boek, zo'n slechte film.
K|gebruiken|kwaliteit|2|irritatie|0|-|Ze hebben er een liefdesdriehoek in gefrommeld die nergens op slaat.
#S|rsp-0878|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Heb er lang op gewacht maar het nieuwe album is elke minuut waard.
#S|rsp-0879|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|neutraal|0|-|Panty ladderde bij het aantrekken.
K|gebruiken|kwaliteit|2|irritatie|0|-|Nummer twee uit het pak ook, nummer drie hield het tot de bushalte.
#S|rsp-0880|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Het is geen strak zittende legging, meer een joggingbroek. Als je dat weet is het goed.
#S|rsp-0881|review|webshop|sterren=4
K|orienteren|informatie|4|blijdschap|0|-|De filmpjes bij het product lieten goed zien hoe groot de hangmat is.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Hij ligt heerlijk, zelfs met z'n tweeën.
#S|rsp-0882|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Bij het lopen klappert de hak
K|gebruiken|kwaliteit|2|neutraal|0|-|voet schuift naar voren
K|gebruiken|kwaliteit|4|blijdschap|0|-|model echt prachtig
#S|rsp-0883|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Deze hogedrukreiniger is waanzinnig!
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn terras was zwart en is weer roze, ik wist niet eens dat het roze was.
#S|rsp-0884|review|webshop|sterren=1
K|ontvangen|geen|2|irritatie|2|-|Drie avonden bezig geweest met deze kledingkast.
K|ontvangen|fout|2|irritatie|1|-|Gaten aan de verkeerde kant geboord, twee scharnieren te weinig.
K|hulp|bereikbaarheid|2|neutraal|1|-|De nabestellijn is alleen doordeweeks tussen 10 en 12 open, dan werk ik.
#S|rsp-0885|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Wat vlak.
K|gebruiken|kwaliteit|3|neutraal|0|-|Er is niks mis met het boek, het beklijft alleen niet.
#S|rsp-0886|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Deze thermobeker houdt mijn thee vier uur warm, dat klopt precies met wat er beloofd wordt.
#S|rsp-0887|review|webshop|sterren=2
K|betalen|prijs|2|neutraal|0|-|Voor dit bedrag verwacht ik een doosje en geen plastic zakje.
K|gebruiken|kwaliteit|3|neutraal|0|-|Het horloge zelf is wel wat ik had gevraagd.
#S|rsp-0888|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|De wintersokken zijn lekker warm, ik heb nooit meer koude voeten op de bouw
#S|rsp-0889|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|irritatie|0|-|Wie dit een kinderboek noemt heeft geen kinderen.
K|gebruiken|kwaliteit|2|bezorgdheid|0|-|Mijn zoontje van vijf heeft er drie nachten van wakker gelegen en durft niet meer alleen naar de wc.
#S|rsp-0890|review|webshop|sterren=3
K|gebruiken|kwaliteit|2|neutraal|0|-|De stang zakt langzaam als er veel aan hangt.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Voor een logeerkamer met drie jasjes is het rek prima.
#S|rsp-0891|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zeer mooie jurk voor een gala.
K|gebruiken|kwaliteit|2|neutraal|0|-|De glitters laten los, ik zag er bij thuiskomst uit als een kerstbal.
#S|rsp-0892|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Gaat traag, dat laden. Vijf uur voor een halve telefoon.
#S|rsp-0893|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Voor wie graag gezellig spelletjes doet met de buren, dit is een toppertje.
K|gebruiken|kwaliteit|4|blijdschap|0|-|We hebben tranen gelachen.
#S|rsp-0894|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|irritatie|0|-|Nog nooit zo'n lelijke afwerking gezien, de lijm zit er in klodders op.
K|wijzigen|geen|3|verlangen|0|wens|Wil hem zo snel mogelijk terugsturen.
#S|rsp-0895|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Redelijk jeugdboek, mijn zoon gaf het een zes en een half.
#S|rsp-0896|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De hoofdlamp is licht en schijnt ver.
K|gebruiken|kwaliteit|2|neutraal|0|-|Elastiek snijdt na een uur wat in mijn voorhoofd.
#S|rsp-0897|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|Zo veel fouten in een schoolboek, dat mag echt niet. Op pagina 88 klopt de formule niet en het antwoordenboekje loopt een opgave achter.
#S|rsp-0898|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik heb smalle voeten en deze pumps slippen niet.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Een hele bruiloft op gedanst.
#S|rsp-0899|review|webshop|sterren=1
K|gebruiken|storing|2|irritatie|0|-|Derde keer deze maand dat het alarmsysteem vanzelf afgaat, midden in de nacht.
K|gebruiken|storing|2|bezorgdheid|0|-|Mijn vrouw is er doodsbang van geworden.
#S|rsp-0900|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Leuke kleurtjes
K|gebruiken|kwaliteit|2|neutraal|0|-|potloden breken snel bij het slijpen
#S|rsp-0901|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zit prettig in de hand, die nieuwe telefoon. Foto's zijn ook in het donker goed.
K|gebruiken|kwaliteit|2|neutraal|0|-|Er zit geen ingang meer in voor mijn oude oortjes.
#S|rsp-0902|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|Elke ochtend dezelfde strijd met dat deksel.
K|gebruiken|kwaliteit|2|neutraal|0|-|Hij gaat niet open, en als hij open gaat zit alles op tafel.
#S|rsp-0903|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ben er super content van! De frak zit goed, de mouwen zijn lang genoeg en hij is schoon afgewerkt.
#S|rsp-0904|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Niet wat ik verwacht had van een bekend merk.
K|gebruiken|kwaliteit|2|neutraal|0|-|Na twee maanden schimmelplekjes op de douchegordijn, ondanks dat we altijd luchten.
#S|rsp-0905|review|webshop|sterren=3
K|gebruiken|kwaliteit+prijs|3|neutraal|0|-|Een eenvoudig dekbed voor een eenvoudige prijs.
#S|rsp-0906|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Wat ik knap vind is dat je nergens merkt dat het door twee schrijvers is geschreven.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Spannend tot het laatst.
#S|rsp-0907|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Mijn nieuwe slippers piepen bij iedere stap
K|gebruiken|kwaliteit|2|irritatie|0|-|heel kantoor hoort me aankomen...
#S|rsp-0908|review|webshop|sterren=5
K|aanvragen|geen|3|neutraal|0|-|Gekocht voor mijn oma die niet van ingewikkelde apparaten houdt.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ze zet er nu zelf de radio mee aan, twee knoppen en klaar.
K|gebruiken|kwaliteit|4|dankbaarheid|0|-|Bedankt dat jullie zoiets simpels nog verkopen!
#S|rsp-0909|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|irritatie|0|-|Ik ben nog nooit zo bedrogen uitgekomen met een voucherboek, de helft van de winkels doet er niet aan mee.
#S|rsp-0910|review|webshop|sterren=3
K|gebruiken|kwaliteit|2|neutraal|0|-|Het brilkokertje sluit niet goed.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De leesbril zelf is licht en ik kan er goed mee lezen.
#S|rsp-0911|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Wasmachine uit de stekker, deze erin, en hup draaien. Wat een ruimte in die trommel!
K|gebruiken|kwaliteit|2|neutraal|0|-|Het eindsignaal speelt een heel liedje, dat hoefde voor mij niet.
#S|rsp-0912|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Van de twaalf recepten die ik probeerde zijn er zeven mislukt.
K|gebruiken|kwaliteit|2|neutraal|0|-|Oventijden kloppen niet.
#S|rsp-0913|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Heerlijke sportbeha, er beweegt niets meer tijdens het hardlopen.
#S|rsp-0914|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|neutraal|0|-|Zelfs met dikke sokken slobberen ze.
K|wijzigen|beleid|2|neutraal|1|-|Sale-artikelen mag je niet ruilen, dat hoorde ik pas achteraf.
#S|rsp-0915|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Deel 7 is zoals deel 6 en deel 5.
K|gebruiken|kwaliteit|3|neutraal|0|-|Wie daarvan houdt, houdt ook hiervan.
#S|rsp-0916|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Onze poes ligt er dag en nacht op. Missie geslaagd.
#S|rsp-0917|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Het hoofdbord zit los aan het bed, bij elke beweging tikt het tegen de muur.
K|hulp|geen|3|neutraal|1|-|Met viltjes ertussen is het wat minder.
#S|rsp-0918|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Wat een bijzonder mooi boek, ik heb het al vier keer cadeau gedaan.
#S|rsp-0919|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|boosheid|0|-|Blender ontploft bij de eerste smoothie, bananen tot aan het plafond!!
K|betalen|geen|3|verlangen|0|wens|Ik wil mijn geld terug en snel.
#S|rsp-0920|review|webshop|sterren=3
K|gebruiken|kwaliteit|2|neutraal|0|-|Wat ik mis is een gebruiksaanwijzing in het Nederlands.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De lamineermachine zelf werkt vlot.
#S|rsp-0921|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Goeie stevige schoen.
K|gebruiken|kwaliteit|2|neutraal|0|-|Voor wie een hoge wreef heeft misschien wat nauw.
#S|rsp-0922|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Als ik vooraf had geweten dat er palmolie in zat had ik deze kaarsen niet gekocht.
K|orienteren|informatie|2|irritatie|0|-|Die informatie hoort er gewoon bij te staan.
#S|rsp-0923|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Ongelofelijk hoe goed deze ruitenwissers zijn, ik zie weer wat!
#S|rsp-0924|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Had mijn moeder er zo graag mee verrast. Het fotoboek is scheef gesneden en bij oma ontbreekt het halve hoofd.
#S|rsp-0925|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|De boxershorts zijn oké.
K|betalen|prijs|3|neutraal|0|-|In de aanbieding wel, voor de volle prijs zou ik ze niet kopen.
#S|rsp-0926|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Je gaat met de hoofdpersoon mee op een tocht door Mongolië en dat is een belevenis.
K|gebruiken|kwaliteit|2|neutraal|0|-|Kaartje voorin is onleesbaar klein.
#S|rsp-0927|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|tas stinkt
K|gebruiken|kwaliteit|2|neutraal|1|-|al een week buiten gehangen, azijn geprobeerd, koffie erin gezet, helpt allemaal niks
#S|rsp-0928|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|vertrouwen|0|-|Ik koop al sinds mijn twintigste dit merk en ben nog nooit teleurgesteld.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ook dit paar zit weer als vanouds.
#S|rsp-0929|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|irritatie|0|-|Acteurs die praten alsof ze een bijsluiter voorlezen.
#S|rsp-0930|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Als tussenjas in het voorjaar goed bruikbaar
K|gebruiken|kwaliteit|2|neutraal|0|-|Rits aan de verkeerde kant voor een damesjas, even wennen.
#S|rsp-0931|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Simpel apparaatje, goede pannenkoeken!
#S|rsp-0932|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Ik had me echt verheugd op mijn nieuwe koptelefoon.
K|gebruiken|kwaliteit|2|neutraal|0|-|Hij knelt op de oren en de bas dreunt alles weg.
#S|rsp-0933|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Wij hebben het speelhuisje nu twee zomers buiten staan en het is nog in perfecte staat. Kleur niet verbleekt, deurtje hangt nog recht.
#S|rsp-0934|review|webshop|sterren=1
K|aanvragen|digitaal|2|neutraal|1|-|Kon alleen afrekenen met een account, en de bevestigingsmail kwam nooit.
K|ontvangen|levering|2|bezorgdheid|0|angst|Geen idee of er nu iets onderweg is of dat mijn geld weg is.
#S|rsp-0935|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Dit was mijn eerste kennismaking met deze auteur.
K|gebruiken|kwaliteit|3|neutraal|0|-|Goed genoeg voor een tweede poging, niet goed genoeg voor een staande ovatie.
#S|rsp-0936|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De stof is ademend en droogt in een paar uur aan de lijn.
#S|rsp-0937|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Kleine letter, slecht papier, lijmbinding laat los.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het verhaal redt het nog net.
#S|rsp-0938|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Kreeg 'm voor mijn pensioen, een gouden zet van mijn collega's. Elke dag een plezier om op te winden.
#S|rsp-0939|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|irritatie|0|-|Geen idee wie dit ontworpen heeft maar hij heeft nog nooit een afwas gedaan.
#S|rsp-0940|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Vloerkleed is wat dunner dan gedacht. Met een ondertapijt ligt het goed.
#S|rsp-0941|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|had meer verwacht
K|aanvragen|geen|3|neutraal|0|-|heb dit setje gekocht voor op vakantie
K|gebruiken|kwaliteit|2|neutraal|0|-|bovenstukje past wel maar broekje valt echt 2 maten kleiner
K|gebruiken|kwaliteit|2|neutraal|0|-|en er zaten geen cups in terwijl dat op de foto wel lijkt
K|wijzigen|geen|3|neutraal|0|-|gaat dus retour
#S|rsp-0942|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Echt een topaankoop
K|orienteren|prijs|2|neutraal|0|-|Eerst vond ik 180 euro voor een stofzuiger veel geld.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Nu we hem een half jaar hebben snap ik waarom hij zo duur is.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zuigkracht is enorm en het kleed van de hond is weer een kleed.
#S|rsp-0943|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|irritatie|0|-|de meest onhandige rugzak ooit de rits zit aan de rugkant dus je moet hem helemaal afdoen om bij je drinken te komen en als je dan eindelijk open hebt valt alles eruit want het kantelt
#S|rsp-0944|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik wou eigenlijk vijf sterren geven want het is een heel mooi en warm geschreven boek
K|ontvangen|kwaliteit|2|teleurstelling|0|-|maar ik kreeg een exemplaar met een vouw door de voorkant en dat is spijtig voor een cadeau
#S|rsp-0945|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|De tafel is mooi.
K|ontvangen|levering|2|irritatie|1|-|Over de bezorging ben ik minder te spreken: tweemaal een andere dag doorgekregen.
K|ontvangen|bejegening|2|irritatie|0|-|De chauffeur wilde hem niet naar binnen tillen, want "daar word ik niet voor betaald".
K|ontvangen|geen|3|neutraal|1|-|Uiteindelijk met de buurman naar binnen gekregen.
#S|rsp-0946|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zo leuk om te zien hoe onze tweeling van 4 samen met dit winkeltje speelt.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De kassa maakt geluid maar niet zo'n irritant geluid.
K|ontvangen|geen|3|neutraal|1|-|In elkaar zetten kostte me wel een avond.
#S|rsp-0947|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Mijn vorige horloge van hetzelfde merk liep acht jaar op één batterij. Dit exemplaar is aan zijn derde toe in veertien maanden.
#S|rsp-0948|review|webshop|sterren=1
K|ontvangen|informatie|2|irritatie|0|-|Let op: dit zijn GEEN boeken maar een code om ze te downloaden!
K|aanvragen|informatie|2|teleurstelling|0|-|Ik had ze voor mijn moeder besteld en die heeft niet eens een computer.
K|hulp|beleid|2|neutraal|1|-|Annuleren kon niet omdat de code al per mail verstuurd was.
#S|rsp-0949|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Lekkere zachte trui waar ik me elke zondag in verstop
#S|rsp-0950|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Wat moet ik ervan zeggen, het is een bezem.
K|gebruiken|kwaliteit|2|neutraal|0|-|De steel draait steeds los.
#S|rsp-0951|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Ik wist niet dat een broek zó lekker kon zitten!
K|aanvragen|geen|3|neutraal|0|-|In drie kleuren gekocht.
#S|rsp-0952|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Ik ben nu voor de tweede keer begonnen en weer loop ik vast rond bladzijde 90. De flashbacks halen alle vaart eruit.
#S|rsp-0953|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Jammer, jammer, jammer
K|gebruiken|kwaliteit|2|neutraal|0|-|De tent lekte bij de naden op de eerste avond al.
K|gebruiken|kwaliteit|2|irritatie|2|-|Om drie uur 's nachts met twee natte kinderen in de auto gaan slapen.
K|wijzigen|beleid|2|irritatie|1|-|Terugbrengen mag alleen 'droog en schoon', in een week waarin het elke dag regent.
#S|rsp-0954|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Stofje voelt fijn, print is vrolijk.
K|gebruiken|kwaliteit|3|neutraal|0|-|Lengte is tot net boven de knie bij 1.70.
#S|rsp-0955|review|webshop|sterren=3
K|gebruiken|digitaal|2|irritatie|1|-|De app om hem in te stellen is bagger, drie keer opnieuw moeten inloggen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Eenmaal ingesteld is het een fijne thermostaat.
#S|rsp-0956|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zeer goed leesbaar, ook voor een leek. Ik snap nu eindelijk iets van beleggen.
#S|rsp-0957|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Geen leer zoals ik dacht
K|gebruiken|kwaliteit|2|neutraal|0|-|Het laagje bladdert bij de hoeken en het ruikt naar verf.
#S|rsp-0958|review|webshop|sterren=4
K|aanleiding|geen|3|neutraal|0|-|Ons huis heeft smalle vensterbanken, dus gewone plantenbakken vallen eraf.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Deze zijn precies smal genoeg en staan stevig.
#S|rsp-0959|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|irritatie|0|-|Lijkt op de foto een volwassen gitaar, het is een speelgoedje.
K|gebruiken|kwaliteit|2|neutraal|0|-|Hij blijft niet op toon.
K|betalen|prijs|2|irritatie|0|-|120 euro, ik kan er wel om janken.
#S|rsp-0960|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Een niemendalletje, maar wel een niemendalletje waar ik om gegniffeld heb.
#S|rsp-0961|review|webshop|sterren=5
K|ontvangen|levering|4|blijdschap|0|-|Snel
K|gebruiken|kwaliteit|4|blijdschap|0|-|mooi
K|betalen|prijs|4|blijdschap|0|-|en niet duur
#S|rsp-0962|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Ik ben niet tevreden over deze koekenpan, na twee maanden plakken de eieren al vast terwijl ik altijd met een houten lepel werk.
#S|rsp-0963|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Goed te volgen, mooie plaatjes, niet te veel tekst per bladzijde.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn zoon met dyslexie leest er graag in.
#S|rsp-0964|review|webshop|sterren=1
K|gebruiken|storing|2|irritatie|0|-|Weer een kapotte batterij
K|hulp|herhaling|2|irritatie|2|-|derde keer dat ik hem opstuur en telkens hetzelfde formulier van vier kantjes
#S|rsp-0965|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Kussens zijn heerlijk zacht,
K|gebruiken|kwaliteit|2|neutraal|0|-|de hoezen daarentegen kun je niet wassen.
K|gebruiken|kwaliteit|2|bezorgdheid|0|angst|Met een peuter in huis vrees ik het ergste.
#S|rsp-0966|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mooiste pen die ik ooit bezeten heb, schrijft soepel en vlekt niet, ook niet als linkshandige.
#S|rsp-0967|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Verrekijker is zwaar en het beeld onscherp aan de randen.
K|gebruiken|kwaliteit|3|neutraal|0|-|Voor op de schouw is hij leuk.
#S|rsp-0968|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Heb nu 3 boeken van haar gelezen en dit is voor mij de beste. De andere twee waren ook goed maar hier klopt alles net wat meer.
#S|rsp-0969|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|irritatie|0|-|Waar is de vulling gebleven van dit kussen? Lijkt wel een lege vuilniszak.
#S|rsp-0970|review|webshop|sterren=3
K|ontvangen|geen|3|neutraal|0|-|Het horloge kwam in een kartonnen doosje met een extra schakel.
K|gebruiken|geen|3|neutraal|0|-|Kast is 38 mm, voor mijn pols goed.
K|gebruiken|kwaliteit|2|neutraal|0|-|De wijzers geven in het donker nauwelijks licht.
#S|rsp-0971|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|opluchting|0|-|Na drie mislukte modellen heb ik eindelijk dé bh gevonden, hè hè.
K|terugkijken|geen|4|blijdschap|0|-|Dames met een flinke boezem: niet twijfelen.
#S|rsp-0972|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Hij is niet zo stil als men zegt. 54 dB, ik heb het gemeten.
#S|rsp-0973|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Tof bouwpakket!
K|ontvangen|informatie|2|neutraal|1|-|Stap 19 is lastig, daar staat een pijltje verkeerd om.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn zoon van tien is apetrots op zijn kraan.
#S|rsp-0974|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Ik begrijp niet dat hier zoveel sterren voor zijn gegeven, het is een doodgewoon dun dekentje dat pluist.
#S|rsp-0975|review|webshop|sterren=3
K|aanvragen|geen|3|neutraal|0|-|Het was voor een themafeest
K|gebruiken|kwaliteit|4|blijdschap|0|-|voor een avond prima
K|gebruiken|kwaliteit|2|neutraal|0|-|langer moet je het niet dragen want het stinkt naar plastic
#S|rsp-0976|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|De schrijver neemt je bij de hand door tweeduizend jaar geschiedenis en je verveelt je geen moment.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De hoofdstukjes zijn precies één treinrit lang.
#S|rsp-0977|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|De kleuren van deze verf dekken slecht, ik had vier lagen nodig.
K|aanvragen|prijs|2|neutraal|1|-|Dus twee extra blikken moeten kopen.
#S|rsp-0978|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Rolkoffertje voor kids, mijn dochter trok hem zelf door heel Schiphol
K|gebruiken|kwaliteit|2|neutraal|0|-|handvat wiebelt wel een beetje
#S|rsp-0979|review|webshop|sterren=1
K|ontvangen|levering|3|neutraal|1|-|Volgens de app bezorgd om 14.12 uur
K|ontvangen|levering|2|boosheid|0|-|ik zat thuis, deurbelcamera aan, NIEMAND gezien!
#S|rsp-0980|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Ik vond het boek beter dan de serie, maar dat vind ik altijd.
#S|rsp-0981|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Deze pantoffels hebben mijn voeten gered. Huisarts zei steunzolen, ik zeg deze sloffen.
#S|rsp-0982|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Knop zit te dicht bij de rand
K|gebruiken|kwaliteit|2|irritatie|0|-|bij elke keer oppakken gaat hij per ongeluk aan, heel irritant
#S|rsp-0983|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Wij zijn er heel tevreden mee, al twee jaar hangt hij zonder problemen aan de muur.
#S|rsp-0984|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|irritatie|0|-|Geen touw aan vast te knopen
K|gebruiken|kwaliteit|2|verwarring|0|-|Ik heb de film twee keer gezien en weet nog altijd niet wie er nu dood is.
#S|rsp-0985|review|webshop|sterren=3
K|gebruiken|kwaliteit|2|neutraal|0|-|De rits zit links en bij het fietsen kruipt het rokje op.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zittend aan een bureau is het een prachtding.
#S|rsp-0986|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Onze dochter gilde van blijdschap toen ze het pak openmaakte!!
K|gebruiken|kwaliteit|4|blijdschap|0|-|Alles aan dat poppenhuis is schattig, zelfs een mini-strijkijzertje.
#S|rsp-0987|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Na het wassen op 40 is er een gaatje ontstaan naast het labeltje.
K|hulp|geen|3|verwarring|0|vraag|Valt dat eigenlijk onder garantie?
#S|rsp-0988|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Een thriller die eens niet in een grote stad speelt maar op een camping in Drenthe, verfrissend.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Humor zit er ook genoeg in.
#S|rsp-0989|review|webshop|sterren=1
K|gebruiken|storing|2|irritatie|0|-|Deurbel belt niet. Nou ja, hij belt op mijn telefoon als de bezoeker al lang weer weg is.
#S|rsp-0990|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Gewoon een doorsnee sporthorloge voor beginners.
K|gebruiken|kwaliteit|2|neutraal|0|-|Hartslag wijkt een slag of tien af van de borstband.
#S|rsp-0991|review|webshop|sterren=5
K|ontvangen|levering|4|blijdschap|0|-|Ik had het met spoed nodig en het was er binnen 14 uur, klasse.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Toner past en print direct.
#S|rsp-0992|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Dit dus niet. Te zoet, te braaf, te lief allemaal. Alle mensen in dit boek zijn aardig en aan het eind trouwt iedereen.
#S|rsp-0993|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Stevige haak, makkelijk op te hangen, 8 kilo hangt er zonder moeite aan.
#S|rsp-0994|review|webshop|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Dit is het allerslechtste wat ik ooit online heb gekocht.
K|gebruiken|kwaliteit|2|irritatie|0|-|De pruik ziet eruit als een dode kat.
#S|rsp-0995|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Muziek top,
K|gebruiken|kwaliteit|2|neutraal|0|-|teksten wat mager.
#S|rsp-0996|review|webshop|sterren=5
K|orienteren|geen|3|neutraal|0|-|We twijfelden tussen leer en stof en kozen op aanraden van een vriend voor stof.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Goede keuze: hij plakt niet in de zomer en vlekken gaan er met water uit.
#S|rsp-0997|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Vaatwasblokje lost niet helemaal op, er blijft telkens een restje in het bakje.
#S|rsp-0998|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik draag hem nu anderhalf jaar en het is nog altijd mijn favoriete jas.
K|gebruiken|kwaliteit|2|neutraal|0|-|De voering van de linkerzak is doorgesleten, daar zit mijn sleutelbos altijd in.
#S|rsp-0999|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Wilde dit spel zo graag leuk vinden.
K|gebruiken|digitaal|2|irritatie|0|-|Elke keer verplicht een update van anderhalf uur voor ik mag beginnen.
#S|rsp-1000|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Is wel goed
#S|rsp-1001|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Hebben al heel wat afgekampeerd en dit is veruit ons beste kooktoestel. Snel, windvast en klein op te bergen.
#S|rsp-1002|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Sneu dun boekje met dikke letters, in een half uurtje uit.
K|betalen|prijs|2|neutraal|0|-|Dat is 24 euro per half uur.
#S|rsp-1003|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik heb altijd koude voeten en deze elektrische warmhoudzolen helpen echt.
K|gebruiken|kwaliteit|2|neutraal|0|-|Het opladen duurt zes uur.
#S|rsp-1004|review|webshop|sterren=1
K|aanvragen|geen|3|neutraal|0|-|Ik bestelde acht stoelhoezen, twee aan twee verpakt.
K|ontvangen|fout|2|neutraal|1|-|Ik kreeg zeven grijze en één paarse.
K|hulp|wachttijd|2|irritatie|2|-|Na tien dagen kwam er antwoord: of ik een foto wilde sturen van de paarse.
K|hulp|herhaling|2|irritatie|2|-|Gestuurd. Tien dagen later dezelfde vraag.
#S|rsp-1005|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Wat zal ik zeggen. Leest vlot, vergeet vlot.
#S|rsp-1006|review|webshop|sterren=5
K|gebruiken|kwaliteit+prijs|4|blijdschap|0|-|mooie enkellaarsjes, lopen als een zonnetje, en ze waren ook nog eens 40% afgeprijsd
#S|rsp-1007|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Snel versleten
K|gebruiken|kwaliteit|2|neutraal|0|-|Hielen zijn na vijf weken afgesleten en dat heb ik met andere merken nooit.
#S|rsp-1008|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De cursusboeken zijn duidelijk en de luisterfragmenten goed verstaanbaar.
K|gebruiken|digitaal|2|neutraal|1|-|De website met oefeningen vergeet steeds waar ik gebleven was.
#S|rsp-1009|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|irritatie|0|-|Klamboe met een gat erin. Lekker handig als de muggen op vakantie zijn.
#S|rsp-1010|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|De gietijzeren pan is van goede kwaliteit
K|gebruiken|kwaliteit|2|neutraal|0|-|en loodzwaar, met mijn artrose krijg ik hem niet getild.
K|gebruiken|geen|3|neutraal|0|-|Mijn man kookt er nu mee.
#S|rsp-1011|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Prachtige lijst, mooi glas zonder spiegeling.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De foto van onze kinderen hangt nu te pronken in de hal.
#S|rsp-1012|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Schoen kleurt mijn witte sokken blauw
#S|rsp-1013|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Interessant boek, met name het deel over slaap.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Sindsdien leg ik mijn telefoon beneden en het werkt.
#S|rsp-1014|review|webshop|sterren=1
K|gebruiken|storing|2|boosheid|0|-|Alweer een wasdroger die ermee ophoudt net na de garantie, zestien dagen erna om precies te zijn.
K|hulp|beleid|2|irritatie|1|-|Coulance kennen ze niet.
#S|rsp-1015|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|De sneakers zijn wat stugger dan gehoopt, vermoedelijk lopen ze nog wel in.
#S|rsp-1016|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Voor het eerst in mijn leven een colbert dat niet naar de kleermaker hoeft.
#S|rsp-1017|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Deel 2 mist de charme van het origineel en de nieuwe stem van de ezel is wennen.
#S|rsp-1018|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Fijn nachtlampje. Kind slaapt, ouders slapen.
#S|rsp-1019|review|webshop|sterren=1
K|ontvangen|kwaliteit|2|neutraal|0|-|Bloemen waren bij aankomst al bruin aan de randen.
K|ontvangen|kwaliteit|2|teleurstelling|0|-|Mijn tante belde om te bedanken en je hoorde aan haar stem dat ze zich geneerde.
#S|rsp-1020|review|webshop|sterren=3
K|gebruiken|kwaliteit|2|neutraal|0|-|De wanten zijn niet waterdicht, dat staat er ook niet bij hoor.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Wel goed warm.
#S|rsp-1021|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|De mooiste serie van de laatste tien jaar, ik ben er kapot van dat hij uit is.
#S|rsp-1022|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Van deze bank gleed ik steeds naar voren.
K|hulp|geen|3|neutraal|1|-|Antislipmatje eronder gelegd.
K|gebruiken|kwaliteit|3|neutraal|0|-|Nu gaat het wel.
#S|rsp-1023|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Top spul, deze houtlijm. De stoel van opa staat weer.
#S|rsp-1024|review|webshop|sterren=1
K|gebruiken|privacy|2|irritatie|0|-|Na het invullen van de garantiekaart word ik elke week gebeld door een energiebedrijf.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Over het strijkijzer zelf geen klachten.
#S|rsp-1025|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Mijn verwachtingen waren hoog door de vorige twee albums.
K|gebruiken|kwaliteit|3|neutraal|0|-|Deze is degelijk.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Geen enkel nummer bleef hangen.
#S|rsp-1026|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zit goed, draagt licht en mijn rug zweet niet meer op de fiets.
#S|rsp-1027|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Bij een onweer in de nacht waaide het partytentje omver, en dat terwijl de haringen erin zaten.
#S|rsp-1028|review|webshop|sterren=4
K|aanvragen|geen|3|neutraal|0|-|Zelf een kleinere maat genomen dan normaal.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Staat erg leuk op een witte broek.
K|gebruiken|kwaliteit|2|neutraal|0|-|Bij wassen moet je goed opletten want hij kreukt.
#S|rsp-1029|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Zo'n saaie voorleesstem dat mijn peuter zelf riep: "Uit!"
#S|rsp-1030|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Voor een beginner met naald en draad goed genoeg.
K|gebruiken|kwaliteit|2|neutraal|0|-|De schaar in de set is bot.
#S|rsp-1031|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Werkt snel, ziet er netjes uit en de klantendienst heeft me vooraf goed uitgelegd welke ik nodig had.
#S|rsp-1032|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Mijn pols is dun en het horloge draait er steeds omheen, gaatjes genoeg maar niet ver genoeg.
#S|rsp-1033|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Als je de eerste dertig bladzijden door bent is het genieten.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn zus en ik hebben er een hele autorit over gepraat.
#S|rsp-1034|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|irritatie|0|-|Nee. Gewoon nee. Kriebelt, knelt, kleurt af.
#S|rsp-1035|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Bed is mooi
K|ontvangen|informatie|2|irritatie|2|-|montagehandleiding is om te huilen, zonder tekst en met plaatjes van een ander model
#S|rsp-1036|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn zoon leerde met dit boekje in twee weken zijn tafels. De juf was verbaasd!
#S|rsp-1037|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Helaas zijn de handvatten van de wasmand al na een paar weken afgescheurd.
#S|rsp-1038|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Schattig model, kleine maat valt juist goed bij mij (1.52).
K|gebruiken|kwaliteit|4|blijdschap|0|-|Eindelijk eens niks afknippen.
#S|rsp-1039|review|webshop|sterren=1
K|orienteren|informatie|2|irritatie|0|-|Al die jubelende reacties zijn volgens mij door de uitgever zelf geschreven.
K|gebruiken|kwaliteit|2|irritatie|0|-|Dit boek is namelijk niet om door te komen.
#S|rsp-1040|review|webshop|sterren=3
K|gebruiken|geen|3|neutraal|0|-|Meegenomen op wintersport.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Skibroek hield het droog,
K|gebruiken|kwaliteit|2|neutraal|0|-|de bretels lieten om het uur los.
#S|rsp-1041|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Fijne ruime koelbox, ijs bleef anderhalve dag ijs.
#S|rsp-1042|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Moet ik nu echt voor een bureau van 250 euro met een bibberend blad genoegen nemen?
#S|rsp-1043|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Klein maar fijn winkeltje, dacht ik, en de sjaal bevestigt dat: handgeweven, zacht, en een lief briefje erbij.
#S|rsp-1044|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|neutraal|0|-|Bandje stuk, glas dof, wijzers stil. Drie maanden oud.
#S|rsp-1045|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Best een leuk boek, maar te veel van hetzelfde.
K|gebruiken|kwaliteit|3|verlangen|0|wens|Ik zou haar graag eens iets heel anders zien schrijven.
#S|rsp-1046|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik kan niet anders zeggen dan dat dit een uitstekende fietspomp is.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zeven bar in een minuut, en de meter klopt.
#S|rsp-1047|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Lampje valt tegen qua licht
K|gebruiken|kwaliteit|3|neutraal|0|-|als sfeerverlichting gaat het
#S|rsp-1048|review|webshop|sterren=4
K|gebruiken|kwaliteit+prijs|4|blijdschap|0|-|Gezien de prijs een prima hoesje, mijn vorige kostte drie keer zoveel en was niet beter.
#S|rsp-1049|review|webshop|sterren=1
K|ontvangen|kwaliteit|2|boosheid|0|-|Gebruikt ondergoed gekregen!!! Er zat een haar in en het kaartje was eraf!
K|hulp|bejegening|2|boosheid|1|-|En de winkel noemt dat "een passingsspoor".
#S|rsp-1050|review|webshop|sterren=3
K|gebruiken|kwaliteit|2|neutraal|0|-|Rookmelder gaat af van een geroosterde boterham.
K|gebruiken|privacy|4|vertrouwen|0|-|Aan de andere kant weet ik nu zeker dat hij het doet.
#S|rsp-1051|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Deze biografie is geweldig goed gedocumenteerd en toch zeer toegankelijk.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik heb de man leren kennen achter de liedjes waar ik mee opgroeide.
#S|rsp-1052|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|De bandjes van de slippers snijden tussen mijn tenen. Na een middag had ik twee blaren.
#S|rsp-1053|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Alles bij elkaar genomen een zeer behoorlijke kast.
K|ontvangen|kwaliteit|2|neutraal|0|-|Twee deuvels pasten niet, even bijgeschuurd.
#S|rsp-1054|review|webshop|sterren=1
K|gebruiken|kwaliteit+privacy|2|neutraal|0|-|Mijn baby kreeg uitslag van dit pakje, biologisch katoen of niet.
K|gebruiken|privacy|2|bezorgdheid|0|angst|Ik hoop maar dat er niets in zit wat echt kwaad kan.
#S|rsp-1055|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Het spel duurt langer dan de 30 minuten op de doos. Reken op anderhalf uur.
#S|rsp-1056|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zelfs mijn zoon, die alles te lelijk vindt, draagt deze trui.
#S|rsp-1057|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Het lettertype is mooi maar er staat niets in dat je niet gratis op internet vindt.
#S|rsp-1058|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Goede harde borstel
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn paard houdt er ook van.
#S|rsp-1059|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|irritatie|0|-|Een nieuwe telefoon die warmer wordt dan mijn koffie.
K|gebruiken|kwaliteit|2|irritatie|0|-|De batterij haalt het middagjournaal niet eens.
K|wijzigen|geen|3|neutraal|0|-|Morgen gaat hij terug.
#S|rsp-1060|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mooie schoen, dat zeker.
K|betalen|prijs|2|neutraal|0|-|Ik vind 189 euro er alleen te veel voor.
#S|rsp-1061|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Geweldige thriller, nagels kapotgebeten!
#S|rsp-1062|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|De lens van mijn fototoestel zuigt stof aan, na een maand zat er een vlekje op elke foto.
K|hulp|beleid|2|neutraal|1|-|Schoonmaken valt buiten de garantie en kost 70 euro.
#S|rsp-1063|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Hele mooie kaarsenhouders, zwaarder dan ik dacht en dat is hier een pluspunt.
#S|rsp-1064|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|neutraal|0|-|Na anderhalve maand een ster in het scherm van de e-reader, gewoon van het liggen in mijn tas.
K|hulp|informatie|2|neutraal|1|-|De ene medewerker zegt garantie, de andere zegt eigen schuld.
#S|rsp-1065|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Het boek is prima voor wie niets van wijn weet. Ik wist al wat en dan is het magertjes.
#S|rsp-1066|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Fantastisch blij met mijn rode regenjas, ik hoop nu zowaar op regen.
#S|rsp-1067|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Het springtouw brak in de eerste gymles. Dochter huilen.
#S|rsp-1068|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Rustig boek, mooi boek.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De oude man met zijn duiven zal me bijblijven.
#S|rsp-1069|review|webshop|sterren=1
K|terugkijken|geen|2|irritatie|0|-|Koop dit alsjeblieft niet.
K|gebruiken|kwaliteit|2|irritatie|0|-|De plakhaken vallen midden in de nacht met handdoek en al op de tegels.
#S|rsp-1070|review|webshop|sterren=3
K|gebruiken|kwaliteit+prijs|3|neutraal|0|-|ok voor de prijs
#S|rsp-1071|review|webshop|sterren=5
K|ontvangen|levering+kwaliteit|4|blijdschap|0|-|Snel bezorgd en netjes verpakt. Alles heel aangekomen.
#S|rsp-1072|review|webshop|sterren=4
K|gebruiken|kwaliteit+prijs|4|blijdschap|0|-|Goede kwaliteit voor een schappelijk prijsje. Zou ik weer kopen.
#S|rsp-1073|review|webshop|sterren=3
K|orienteren|geen|3|verlangen|0|wens|Ik was op zoek naar een echte wollen deken, zo een als bij mijn grootmoeder op bed lag.
K|gebruiken|kwaliteit|3|neutraal|0|-|Deze komt in de buurt.
K|gebruiken|kwaliteit|2|neutraal|0|-|Hij is alleen een stuk dunner en voelt een beetje stug.
#S|rsp-1074|review|webshop|sterren=2
K|orienteren|informatie|2|verwarring|1|-|Er zijn vijf versies van dit model en de verschillen worden nergens uitgelegd.
K|aanvragen|geen|2|irritatie|0|-|Natuurlijk had ik de versie zonder waterfilter.
#S|rsp-1075|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|verrassing|0|-|Hé, dat had ik niet gedacht: een camera van nog geen 60 euro en je ziet elk snorhaartje van de kat!
#S|rsp-1076|review|webshop|sterren=1
K|gebruiken|privacy|2|neutraal|0|-|Kortsluiting toen ik de kerstverlichting aanstak, vonken en al.
K|terugkijken|privacy|2|bezorgdheid|0|-|Pas er alsjeblieft mee op als je kinderen hebt.
#S|rsp-1077|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|vertrouwen|0|-|Solide merk, daar kun je op bouwen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Schroeven, bitjes, alles past en alles blijft scherp.
#S|rsp-1078|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Mijn vrouw is enthousiaster dan ik.
K|gebruiken|kwaliteit|3|neutraal|0|-|Zij geeft vijf sterren, ik twee, dus we maken er drie van.
K|gebruiken|kwaliteit|2|neutraal|0|-|Voor mij zit er te veel koken en te weinig plot in dit kookmysterie.
#S|rsp-1079|review|webshop|sterren=5
K|hulp|bejegening|4|dankbaarheid|0|-|Oprechte complimenten voor de verkoper, die mij op zondag nog hielp met de maat van de fietshelm.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Hij zit comfortabel en het draaiknopje werkt soepel.
#S|rsp-1080|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Het geurtje uit deze diffuser ruik je alleen als je er met je neus boven hangt.
#S|rsp-1081|review|webshop|sterren=4
K|aanleiding|geen|3|neutraal|0|-|Door mijn verhuizing van een rijtjeshuis naar een studio moest alles kleiner.
K|orienteren|geen|3|neutraal|0|-|Deze slaapbank kwam als beste uit de test.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Overdag zit hij lekker, 's nachts ligt hij verrassend goed.
K|gebruiken|kwaliteit|2|neutraal|0|-|Het uitklappen vraagt wat spierkracht.
#S|rsp-1082|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Onbegrijpelijk dat dit een prijs heeft gewonnen.
K|gebruiken|kwaliteit|2|irritatie|0|-|Ik heb zelden zo'n gezwollen stijl gelezen.
#S|rsp-1083|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|De blouse heeft een mooie snit en een fijne stof.
K|gebruiken|kwaliteit|2|neutraal|0|-|Tussen de tweede en derde knoop springt hij open.
K|hulp|geen|3|neutraal|1|-|Drukkertje erin genaaid.
#S|rsp-1084|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Schitterend uitgevoerd boek, een sieraad voor op de salontafel.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De foto's van de oude molens zijn adembenemend, zeker die bij mist.
K|betalen|prijs|3|neutraal|0|-|65 euro is een hoop geld.
K|betalen|prijs|4|blijdschap|0|-|Je krijgt er dan ook 400 pagina's prachtig drukwerk voor.
#S|rsp-1085|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Ik vind de gesp van de sandalen onhandig. Je moet elke keer met een pennetje in de weer en dat lukt mij met mijn reuma niet.
#S|rsp-1086|review|webshop|sterren=4
K|wijzigen|geen|3|neutraal|1|-|De eerste levering was te klein, dus die heb ik omgeruild.
K|wijzigen|wachttijd|4|blijdschap|0|-|Twee dagen later had ik al de grotere.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Deze spijkerrok valt perfect.
#S|rsp-1087|review|webshop|sterren=1
K|gebruiken|digitaal|2|irritatie|0|-|De app gooit me er steeds uit en zonder app doet de stofzuiger niets.
K|gebruiken|kwaliteit|2|irritatie|0|-|Een stofzuiger die een wachtwoord wil, waar zijn we mee bezig.
#S|rsp-1088|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Ring is fijner (dunner) dan ik had verwacht. Past wel mooi bij mijn andere ringen.
#S|rsp-1089|review|webshop|sterren=5
K|orienteren|geen|2|bezorgdheid|0|angst|Ik vreesde dat zo'n goedkope matras na een paar maanden doorgelegen zou zijn.
K|gebruiken|kwaliteit|4|opluchting|0|-|Na twee jaar kan ik zeggen dat dat niet zo is.
#S|rsp-1090|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Leuk bedacht, die projectiewekker, maar de cijfers op het plafond zijn zo wazig dat ik mijn bril moet zoeken.
#S|rsp-1091|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De film begint traag en wordt dan ineens bloedstollend.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De stiltes doen hun werk.
#S|rsp-1092|review|webshop|sterren=1
K|ontvangen|levering|2|irritatie|3|-|Twee maanden gewacht op een eettafel die "uit voorraad leverbaar" was.
K|ontvangen|fout|2|teleurstelling|0|-|Komt ie eindelijk, is het de verkeerde houtsoort.
K|betalen|beleid|2|boosheid|0|-|En of ik alvast de rest wilde betalen!
#S|rsp-1093|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Heb ik al bij al geen klachten over. Het tikt, het loopt, en het is van plastic.
#S|rsp-1094|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Echt een heel handig boekje over klussen in huis
K|gebruiken|kwaliteit|4|blijdschap|0|-|ik heb er als alleenstaande vrouw mijn eerste lekkende kraan mee gemaakt 💪
#S|rsp-1095|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Dit merk voert twee maten voor hetzelfde: in de winkel heb ik M, hier zwem ik in een S.
K|wijzigen|geen|3|neutraal|0|-|XS aangevraagd.
#S|rsp-1096|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Kwalitatief goede speelgoedkist, deksel valt zacht dicht zodat er geen vingertjes tussen komen.
#S|rsp-1097|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De beloofde "rijke, volle klank" klinkt als een mug in een blikje.
#S|rsp-1098|review|webshop|sterren=3
K|gebruiken|geen|3|neutraal|0|-|Ik lees voornamelijk non-fictie en kreeg deze roman van mijn zwager.
K|gebruiken|kwaliteit|4|verrassing|0|-|Tot mijn verbazing heb ik hem uitgelezen.
K|gebruiken|kwaliteit|2|neutraal|0|-|Het laatste kwart mocht wat vlotter.
#S|rsp-1099|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Kei goei tent! Stond recht in een kwartier en ge kunt er gewoon in staan met uw volle lengte.
#S|rsp-1100|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|De opdruk op de mok is na tien afwasbeurten half weg.
K|aanvragen|geen|3|neutraal|0|-|Het was een persoonlijke tekst voor mijn vader.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Nu staat er "Liefste pa van de" en verder niets.
#S|rsp-1101|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zeer comfortabele onderbroeken van bamboe, je voelt ze niet zitten.
K|gebruiken|kwaliteit|2|neutraal|0|-|Let wel op bij het wassen want ze krimpen een halve maat.
#S|rsp-1102|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Mijn zoon spaarde er vier maanden voor en hij heeft er drie dagen mee gespeeld.
K|gebruiken|storing|2|neutraal|0|-|De motor van de auto is verbrand.
K|hulp|geen|3|verlangen|0|wens|Zou u ons alstublieft een nieuwe kunnen sturen?
#S|rsp-1103|review|webshop|sterren=3
K|aanvragen|geen|3|neutraal|0|-|Besteld voor de lampionnenoptocht.
K|gebruiken|kwaliteit|3|neutraal|0|-|Het lampje ging net lang genoeg mee.
#S|rsp-1104|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Dolblij met mijn nieuwe hoekbank!!
K|ontvangen|levering|4|blijdschap|0|-|Geleverd op de dag die ze zeiden, binnen het uur dat ze zeiden.
K|ontvangen|bejegening|4|blijdschap|0|-|Vriendelijke mannen die ook nog het oude bankstel meenamen.
#S|rsp-1105|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Het boekje zit vol open deuren: drink water, slaap genoeg, wees lief voor jezelf.
#S|rsp-1106|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het klittenband van deze kniebrace blijft goed zitten.
K|gebruiken|kwaliteit|4|opluchting|0|-|Sinds ik hem draag kan ik weer een trap af zonder te vloeken.
#S|rsp-1107|review|webshop|sterren=1
K|hulp|wachttijd|2|neutraal|2|-|Al sinds begin oktober in afwachting van een vervangend wieltje
K|hulp|belofte|2|irritatie|1|-|elke week krijg ik te horen dat het 'volgende week' komt
#S|rsp-1108|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Prachtige kaft, fijn papier.
K|gebruiken|kwaliteit|3|neutraal|0|-|Het verhaal zelf is niet aan mij besteed.
#S|rsp-1109|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|vertrouwen|0|-|Dit is mijn vijfde paar in twaalf jaar, ik weet wat ik krijg.
#S|rsp-1110|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|verwarring|0|-|Waarom zitten de aan-knop en de volumeknop op precies dezelfde plek maar aan weerszijden?
K|gebruiken|kwaliteit|2|irritatie|0|-|Ik zet mijn muziek tien keer per dag per ongeluk uit.
#S|rsp-1111|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Leuke mini-serie op dvd, drie avonden kijkplezier.
K|gebruiken|kwaliteit|2|neutraal|0|-|Ondertiteling alleen in het Engels.
#S|rsp-1112|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|neutraal|0|-|Geen één ballon hield langer dan een uur zijn lucht.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Zat ik daar met een slappe 50.
#S|rsp-1113|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Laptophoes past, rits loopt, handvat is er niet. Prima.
#S|rsp-1114|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn moeder van 91 houdt van zoekplaatjes en dit boek houdt haar wekenlang bezig.
K|gebruiken|kwaliteit|4|dankbaarheid|0|-|Daar zijn wij als familie heel dankbaar voor.
#S|rsp-1115|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|De vloerverwarmingsmat wordt niet warmer dan 21 graden
K|hulp|informatie|2|verwarring|1|-|volgens de handleiding ligt dat aan de thermostaat, volgens de thermostaat aan de mat
#S|rsp-1116|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Leesbaar, kort, en met een boodschap die me aan het denken zette.
#S|rsp-1117|review|webshop|sterren=1
K|ontvangen|informatie|2|irritatie|0|-|'Handgemaakt in Italië', en op het label binnenin staat iets heel anders.
K|wijzigen|geen|3|neutraal|1|-|Schoenen teruggestuurd.
#S|rsp-1118|review|webshop|sterren=3
K|gebruiken|kwaliteit|2|neutraal|0|-|Het wandrek hangt, zij het een beetje voorover.
K|gebruiken|kwaliteit|2|bezorgdheid|0|-|Zware dingen zet ik er voor de zekerheid niet op.
#S|rsp-1119|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Lekker dik breigaren zonder splijten. De muts was in een weekend klaar.
#S|rsp-1120|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Ik had van deze bekende regisseur iets beters verwacht
K|gebruiken|kwaliteit|2|neutraal|0|-|Het verhaal is dun en de grap met de papegaai komt zes keer terug.
#S|rsp-1121|review|webshop|sterren=4
K|aanvragen|geen|3|neutraal|0|-|Ik nam deze mee in de combi-aanbieding met een toetsenbord.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De muis gebruik ik elke dag en doet het nog steeds goed.
K|gebruiken|kwaliteit|2|neutraal|0|-|Het toetsenbord tikt wat zwaar.
#S|rsp-1122|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|irritatie|0|-|Zeven schroeven en geen enkele hield. Kun je nagaan wat een rommel het is.
#S|rsp-1123|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Aardig debuut met kinderziektes.
K|gebruiken|kwaliteit|3|verlangen|0|wens|Ik ben benieuwd naar een tweede boek.
#S|rsp-1124|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|De wielen van deze skates rollen heerlijk licht, mijn kinderen racen ermee door de straat.
#S|rsp-1125|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Ondanks twee wasbeurten laat het zwarte dekbedovertrek nog steeds kleur los op ons laken.
#S|rsp-1126|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mooi boek met mooie zinnen, ik heb er een paar overgeschreven in mijn schriftje.
#S|rsp-1127|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|neutraal|0|-|de schoenen lieten los bij de neus
K|gebruiken|geen|3|neutraal|0|-|ik heb ze vijf weken gehad en alleen op zondag gedragen
#S|rsp-1128|review|webshop|sterren=3
K|orienteren|geen|3|neutraal|0|-|Ik twijfelde tussen de kleine en de grote.
K|gebruiken|kwaliteit|3|neutraal|0|-|De kleine is genoeg voor twee personen, voor vier had ik de grote moeten nemen.
#S|rsp-1129|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Beste cadeau ooit!
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn vriend is verslingerd aan zijn pizzasteen, we eten nu elke vrijdag alsof we in Napels zitten.
#S|rsp-1130|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Rok valt van voren langer dan van achteren, en dat is niet de bedoeling geloof ik.
#S|rsp-1131|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Erg goed verzorgde uitgave
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het nawoord van de vertaalster maakt veel duidelijk over de tijd waarin het geschreven is.
K|gebruiken|kwaliteit|2|neutraal|0|-|Voetnoten staan achterin en dat bladert onhandig.
#S|rsp-1132|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|De kinderjas is mooi, maar na drie weken school was de rits al stuk.
K|hulp|geen|3|neutraal|1|-|Bij een naaiatelier een nieuwe laten zetten voor 18 euro.
K|betalen|prijs|2|teleurstelling|0|-|Zo wordt een jas van 40 euro toch ineens een stuk duurder.
#S|rsp-1133|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Deze game kan mijn broertje ook, hij is 5
K|gebruiken|kwaliteit|4|blijdschap|0|-|het leukste is dat je je eigen draak mag maken
#S|rsp-1134|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mooi vest, staat me goed.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Jammer dat hij zo kriebelt in de hals.
K|orienteren|geen|3|neutraal|0|-|Mensen met een gevoelige huid kunnen beter iets van katoen nemen.
#S|rsp-1135|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|irritatie|0|-|Ze hebben het voor elkaar gekregen om een boek over vulkanen saai te maken.
#S|rsp-1136|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn tweede leren riem van dit merk, de vorige ging negen jaar mee. Deze ruikt en voelt precies hetzelfde.
#S|rsp-1137|review|webshop|sterren=2
K|ontvangen|kwaliteit|2|neutraal|0|-|Stoel beschadigd uit de doos gekomen
K|hulp|wachttijd|4|blijdschap|0|-|reactie van de winkel kwam al na een uur
K|hulp|beleid|2|neutraal|1|-|maar ik kreeg alleen een potje reparatiewas aangeboden
#S|rsp-1138|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|De sfeerhaard geeft op een koude avond net die gezelligheid die je zoekt.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Geen rook, geen as, wel vlammetjes.
#S|rsp-1139|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Onderhemd is onderhemd.
#S|rsp-1140|review|webshop|sterren=1
K|gebruiken|privacy|2|neutraal|0|-|De accu van de hoverboard begon tijdens het laden te roken.
K|hulp|bereikbaarheid|2|boosheid|2|-|De hele dag geprobeerd te bellen, niemand die opneemt, terwijl dit levensgevaarlijk is.
#S|rsp-1141|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Lichtgewicht zomerschoenen en ze mogen in de wasmachine.
K|gebruiken|kwaliteit|2|neutraal|0|-|Na een lange dag voel je wel dat er weinig demping in zit.
#S|rsp-1142|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De roman kwam mij warm aanbevolen, maar na vijf hoofdstukken wist ik al dat dit geen vriendschap ging worden.
#S|rsp-1143|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ring past, steen fonkelt, vriendin zei ja.
#S|rsp-1144|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|De tosti's worden er goed in,
K|gebruiken|kwaliteit|2|irritatie|0|-|schoonmaken is een crime.
K|gebruiken|kwaliteit|3|verlangen|0|wens|Uitneembare platen zouden fijn zijn.
#S|rsp-1145|review|webshop|sterren=1
K|aanvragen|geen|3|neutraal|0|-|Dit jaar voor het eerst mijn kerstinkopen hier gedaan.
K|ontvangen|levering|2|neutraal|1|-|Van de zeven pakjes waren er drie op tijd.
K|ontvangen|geen|2|irritatie|0|-|Volgend jaar ga ik weer gewoon de stad in.
#S|rsp-1146|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Prettig geschreven boek over mantelzorg
K|gebruiken|kwaliteit|4|blijdschap|0|-|De schrijfster durft ook te zeggen dat het soms niet leuk is en dat lucht op.
#S|rsp-1147|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Zakjes zijn nep, dichtgenaaid.
K|gebruiken|kwaliteit|2|irritatie|0|-|Wie heeft ooit bedacht dat vrouwen geen zakken nodig hebben?
#S|rsp-1148|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Kwam stuk speelgoed tegen op zolder uit 1990 van ditzelfde merk, nog heel. Dat zegt genoeg over deze blokken.
#S|rsp-1149|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Geluidskwaliteit is voldoende om een podcast te luisteren, voor muziek is het te schel.
#S|rsp-1150|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Precies na een jaar is de rits van mijn laars stuk. Ja, precies.
#S|rsp-1151|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Goede accu, de hele dag filmpjes gekeken in het ziekenhuis en nog 30% over.
#S|rsp-1152|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|Zit op zich goed maar de voering is niet ademend, ik zweet me kapot
#S|rsp-1153|review|webshop|sterren=5
K|aanvragen|geen|3|neutraal|0|-|Vanwege de goede recensies gekocht.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik kan me daar helemaal in vinden.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De hoofdpersonen groeien, de dialogen zijn geestig en het laatste hoofdstuk is om in te lijsten.
#S|rsp-1154|review|webshop|sterren=3
K|gebruiken|kwaliteit|2|neutraal|0|-|Het rolletje plakband bij het cadeaupapier plakt niet.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Papier is stevig en vrolijk.
#S|rsp-1155|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|irritatie|0|-|'Onbreekbaar' kinderbord brak bij de eerste val van 60 cm.
#S|rsp-1156|review|webshop|sterren=4
K|ontvangen|digitaal|4|blijdschap|0|-|Downloaden en overzetten op de e-reader ging probleemloos.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het boek zelf is een heerlijke mengeling van reisverslag en familieverhaal.
#S|rsp-1157|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Deze tuinslang knikt om de haverklap en dan komt er niets meer uit.
#S|rsp-1158|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik draag hem naar kantoor, naar de kroeg en naar de kerk. Overal goed, die jas.
#S|rsp-1159|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|De thriller is vlot geschreven en tamelijk ongeloofwaardig.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Op het strand stoorde me dat niet.
#S|rsp-1160|review|webshop|sterren=1
K|ontvangen|fout|2|irritatie|1|-|Bestelde een damesfiets, kreeg een herenfiets, "want die was nog op voorraad".
K|wijzigen|wachttijd|2|irritatie|3|-|Al drie weken staat dat ding in mijn schuur te wachten tot ze hem ophalen.
#S|rsp-1161|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Fijne beddengoedset, strijkvrij als je hem meteen ophangt.
K|gebruiken|kwaliteit|2|neutraal|0|-|Kussenslopen zijn 5 cm te kort voor mijn kussens.
#S|rsp-1162|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Mijn neefje was binnen tien minuten uitgespeeld met de goocheldoos
K|gebruiken|kwaliteit|2|neutraal|0|-|helft van de trucs lukt niet met kinderhanden
#S|rsp-1163|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|opluchting|0|-|Geen jeuk meer sinds ik dit wasbare katoenen ondergoed draag, wat een rust.
#S|rsp-1164|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Ik had het idee dat dit een kookboek met korte recepten was. Het is meer een leesboek, met hier en daar een recept. Niet erg, wel anders.
#S|rsp-1165|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|neutraal|0|-|Kleur ging er bij de eerste regenbui uit, van zwart naar paars.
#S|rsp-1166|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Wij hebben er met het hele gezin om gelachen, ook om de flauwe grappen.
K|gebruiken|kwaliteit|2|neutraal|0|-|Voor de allerkleinsten is de scène met de wolf wat eng.
#S|rsp-1167|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|De vergulde laag van het bestek verdwijnt in de vaatwasser.
K|ontvangen|informatie|2|irritatie|0|-|Dat het handwas is lees je pas op een strookje onder in de doos.
#S|rsp-1168|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Magnifiek! Elke noot raakt je hart.
#S|rsp-1169|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Hij zit goed, hij zit niet geweldig.
K|gebruiken|kwaliteit|2|neutraal|0|-|Bij het bukken trekt de naad op de rug.
#S|rsp-1170|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|irritatie|0|-|Vergeet het maar dat je hiermee twee kamers verwarmt, mijn wc wordt nog niet eens warm.
#S|rsp-1171|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Verrekt mooie wandklok, en hij loopt nog gelijk ook.
#S|rsp-1172|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Ik had een spannend kinderboek verwacht voor mijn dochter van 8, en het blijkt een boek over een eenhoorn die haar kamer opruimt.
#S|rsp-1173|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Pluizige oren, zachte buik, stevige naden. Onze dochter noemt hem Henk en Henk gaat overal mee naartoe.
#S|rsp-1174|review|webshop|sterren=3
K|gebruiken|kwaliteit|2|neutraal|0|-|De slijptol trilt nogal.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Slijpt wel goed.
K|betalen|prijs|4|blijdschap|0|-|En voor 39 euro mag je niet te veel eisen.
#S|rsp-1175|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Gekocht met hoge verwachtingen, teruggestuurd met een zucht.
K|gebruiken|kwaliteit|2|neutraal|0|-|Zit scheef, stof glimt, knopen zijn goedkoop.
#S|rsp-1176|review|webshop|sterren=4
K|orienteren|informatie|4|blijdschap|0|-|Goede maattabel op de site, met centimeters van zowel borst als mouw.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Daardoor in één keer raak.
#S|rsp-1177|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|Voor de derde keer deze week lag de gordijnroede op de grond.
K|hulp|geen|3|neutraal|1|-|Uiteindelijk een andere beugel gekocht bij de bouwmarkt.
#S|rsp-1178|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Boek 1 was goed, boek 2 was beter en dit is gewoon het beste.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Alle losse eindjes komen samen zonder dat het geforceerd wordt.
#S|rsp-1179|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Werkt, maar verwacht geen wonderen van deze wifi-versterker. Op zolder heb ik nu één streepje in plaats van geen.
#S|rsp-1180|review|webshop|sterren=1
K|gebruiken|kwaliteit+privacy|1|boosheid|0|-|Levensgevaarlijke rommel, die trapladder. Tree brak doormidden onder mijn man.
K|gebruiken|privacy|2|bezorgdheid|0|-|Twee gekneusde ribben, het had zijn nek kunnen zijn.
#S|rsp-1181|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Lichte wandeljas voor in de lente. Past opgerold in mijn fietstas, houdt een bui tegen en ziet er ook in de stad goed uit.
#S|rsp-1182|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Te zwaar voor kinderhanden
K|gebruiken|kwaliteit|2|neutraal|0|-|onze kleuter krijgt de keukenkastjes van dit speelkeukentje niet open
#S|rsp-1183|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik had nooit gedacht nog eens zo enthousiast te worden van een vergiet. Alles spoelt door, niks blijft hangen.
#S|rsp-1184|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|De foto's op de kalender zijn mooi, de vakjes om te schrijven klein.
#S|rsp-1185|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|irritatie|0|-|Iemand moet de uitgever vertellen dat lettergrootte 7 niet meer van deze tijd is.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Na tien pagina's met een loep heb ik het opgegeven.
#S|rsp-1186|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Sterke lijm op de antislipstrips, na een jaar zitten ze nog vast op de buitentrap.
K|gebruiken|privacy|4|opluchting|0|-|Geen glijpartijen meer van mijn schoonvader, dat geeft rust.
#S|rsp-1187|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Ik vind het hoesje te glad, mijn telefoon glijdt zo van de stoelleuning.
#S|rsp-1188|review|webshop|sterren=5
K|aanvragen|geen|3|neutraal|0|-|Om een lang gekoesterde wens te vervullen kocht ik deze piano.
K|gebruiken|kwaliteit|5|blijdschap|0|-|De klank is overweldigend, ik speel sinds maart elke dag.
K|ontvangen|bejegening|4|blijdschap|0|-|De verhuizers behandelden hem als een baby.
#S|rsp-1189|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Vier personages, één kamer, honderdtachtig bladzijden. Soms knap, soms taai.
#S|rsp-1190|review|webshop|sterren=1
K|hulp|wachttijd|2|irritatie|2|-|Drie kwartier aan de telefoon gehangen om te melden dat er een poot ontbreekt.
K|hulp|doorverwijzing|2|irritatie|2|-|Daarna doorverbonden met de verkeerde afdeling en opgehangen.
K|gebruiken|kwaliteit|2|irritatie|0|-|Mijn kastje staat op een stapel boeken.
#S|rsp-1191|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Trui valt ruim, heerlijk voor thuis.
K|gebruiken|kwaliteit|3|neutraal|0|-|Voor iets netters zou ik hem niet aantrekken.
#S|rsp-1192|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Gehoopt op een horloge voor het leven, gekregen: een horloge voor het seizoen.
#S|rsp-1193|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het maakt niet uit wat ik erin doe, elke smoothie wordt glad.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De kan gaat zo de vaatwasser in.
#S|rsp-1194|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|niet echt mijn smaak maar wel knap gemaakte film
#S|rsp-1195|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|irritatie|0|-|Mocht je van splinters houden: kopen, dit houten dienblad.
#S|rsp-1196|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn zoontje van 4 heeft brede voetjes en deze klompjes passen hem.
K|gebruiken|kwaliteit|2|neutraal|0|-|Wel veel lawaai op de trap.
#S|rsp-1197|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Alles aan dit hoeslaken is goed behalve de maat. 160 breed op papier, 154 in het echt.
#S|rsp-1198|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Een boek waar ik nog lang over nadacht. Moet je gelezen hebben.
#S|rsp-1199|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|De buggy is licht en compact,
K|gebruiken|kwaliteit|2|neutraal|0|-|op ongelijke stoepen trillen de wieltjes flink.
K|gebruiken|kwaliteit|3|neutraal|0|-|Voor vakanties met het vliegtuig is hij ideaal, als dagelijkse wagen niet.
#S|rsp-1200|review|webshop|sterren=1
K|betalen|geen|3|neutraal|1|-|Ik heb de incasso laten storneren.
K|ontvangen|levering|2|irritatie|3|-|Na acht weken wachten op een winterjas die in april zou komen was ik er klaar mee.
#S|rsp-1201|review|webshop|sterren=5
K|terugkijken|geen|4|blijdschap|0|-|Aanrader!
#S|rsp-1202|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Geweldig!!
#S|rsp-1203|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mooi
#S|rsp-1204|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Miskoop
#S|rsp-1205|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Niet zo goed
#S|rsp-1206|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Gaat wel
#S|rsp-1207|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Prima boek
K|terugkijken|geen|4|blijdschap|0|-|zou het iedereen aanraden
#S|rsp-1208|review|webshop|sterren=1
K|terugkijken|geen|2|irritatie|0|-|Niet doen mensen
#S|rsp-1209|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Fijn.
#S|rsp-1210|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Matig
K|gebruiken|kwaliteit|2|neutraal|0|-|Kleur verschilt, stof dun.
#S|rsp-1211|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Als verwacht
#S|rsp-1212|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zit perfect.
#S|rsp-1213|review|webshop|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Bah wat een smerig goedje, ik werd er onpasselijk van.
#S|rsp-1214|review|webshop|sterren=4
K|aanvragen|geen|3|neutraal|0|-|2 stuks gekocht
K|gebruiken|kwaliteit|4|blijdschap|0|-|beide goed
#S|rsp-1215|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|te kort
#S|rsp-1216|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Mooie kleur, mindere stof
#S|rsp-1217|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Perfect!
K|ontvangen|levering|4|blijdschap|0|-|Ook supersnel binnen.
#S|rsp-1218|review|webshop|sterren=1
K|ontvangen|levering|2|irritatie|3|-|Nog steeds niet ontvangen na zes weken
#S|rsp-1219|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Leest lekker
#S|rsp-1220|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Saai en voorspelbaar helaas
#S|rsp-1221|review|webshop|sterren=3
K|ontvangen|geen|3|neutraal|0|-|Net binnen, nog niet uitgeprobeerd.
#S|rsp-1222|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn man is er heel blij mee
#S|rsp-1223|review|webshop|sterren=1
K|betalen|prijs|2|irritatie|0|-|weggegooid geld
#S|rsp-1224|review|webshop|sterren=4
K|betalen|prijs|4|blijdschap|0|-|Goede prijs-kwaliteitverhouding
#S|rsp-1225|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Valt 2 maten te klein
#S|rsp-1226|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Niks mis mee maar ook niks bijzonders aan
#S|rsp-1227|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|niets op aan te merken
#S|rsp-1228|review|webshop|sterren=1
K|gebruiken|storing|2|neutraal|0|-|Dag 4: stuk.
#S|rsp-1229|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ontroerend mooi verhaal, klein minpuntje is de trage start
#S|rsp-1230|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Kleiner dan het lijkt op de foto
#S|rsp-1231|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|zozo
#S|rsp-1232|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Wat een juweel van een boek
#S|rsp-1233|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|irritatie|0|-|Lachwekkend slecht
#S|rsp-1234|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Leuk spel voor de kids
#S|rsp-1235|review|webshop|sterren=2
K|wijzigen|geen|3|neutraal|0|-|Heb hem teruggestuurd.
K|gebruiken|kwaliteit|2|neutraal|0|-|Stond me niet.
#S|rsp-1236|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Beetje stug nog, verder ok
#S|rsp-1237|review|webshop|sterren=5
K|terugkijken|geen|4|blijdschap|0|-|Zou hem zo weer kopen.
#S|rsp-1238|review|webshop|sterren=1
K|terugkijken|geen|2|irritatie|0|-|eens maar nooit weer
#S|rsp-1239|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Doet het goed, kan niet klagen
#S|rsp-1240|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Piept en kraakt aan alle kanten.
#S|rsp-1241|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Verhaal goed,
K|gebruiken|kwaliteit|2|neutraal|0|-|einde te snel.
#S|rsp-1242|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|super zacht!!
#S|rsp-1243|review|webshop|sterren=1
K|ontvangen|fout|2|neutraal|1|-|Verkeerde kleur gekregen.
#S|rsp-1244|review|webshop|sterren=4
K|ontvangen|levering|4|blijdschap|0|-|Vlotte levering
K|gebruiken|kwaliteit|4|blijdschap|0|-|schoon tasje
#S|rsp-1245|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Zag er op tv beter uit
#S|rsp-1246|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Degelijk
#S|rsp-1247|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|verrassing+blijdschap|0|-|Wow, zoveel mooier dan verwacht!
#S|rsp-1248|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|neutraal|0|-|Lekt.
#S|rsp-1249|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Prima accu, laadt snel.
#S|rsp-1250|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Kriebelt
#S|rsp-1251|review|webshop|sterren=3
K|orienteren|geen|3|neutraal|0|-|Kleine maat, bestel ruim
#S|rsp-1252|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Lekker weggelezen in de zon
#S|rsp-1253|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|neutraal|0|-|Na 1 x wassen kapot
#S|rsp-1254|review|webshop|sterren=4
K|aanvragen|geen|3|neutraal|0|-|kado voor mn zus
K|gebruiken|kwaliteit|4|blijdschap|0|-|ze was blij
#S|rsp-1255|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Geluid zacht, ook op vol.
#S|rsp-1256|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Ik ben helemaal verliefd op deze jas!
K|gebruiken|kwaliteit|4|blijdschap|0|-|De snit, de knopen, die grote kraag, alles is raak.
K|gebruiken|geen|3|neutraal|0|-|Maat 42 genomen, ik heb normaal 42.
K|terugkijken|geen|4|blijdschap|0|-|Laat je niet afschrikken door de prijs.
#S|rsp-1257|review|webshop|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Dit is de gruwelijkste vertaling die ik ooit gelezen heb.
K|gebruiken|kwaliteit|2|irritatie|0|-|Hele zinnen lopen niet, namen wisselen per hoofdstuk, "hij schudde zijn handen met haar".
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Ik vind het zo sneu voor de schrijver.
#S|rsp-1258|review|webshop|sterren=3
K|aanvragen|geen|3|neutraal|0|-|Ik heb de oordopjes drie weken geleden gekocht voor in het vliegtuig.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ze dempen het geronk goed.
K|gebruiken|kwaliteit|2|neutraal|0|-|Huilende kinderen hoor je er nog gewoon doorheen.
K|terugkijken|geen|3|neutraal|0|-|Of ik ze zou aanraden hangt dus af van je buren.
#S|rsp-1259|review|webshop|sterren=5
K|aanleiding|geen|3|neutraal|0|-|Vorig jaar overleed mijn vrouw en sindsdien kook ik zelf.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Dit boek heeft mij van een eierbakker tot een echte kok gemaakt, fantastisch.
K|gebruiken|informatie|4|blijdschap|0|-|Alles wordt stap voor stap uitgelegd, zelfs hoe je een ui snijdt.
K|gebruiken|kwaliteit|4|dankbaarheid|0|-|Ik ben de auteur oprecht erkentelijk.
#S|rsp-1260|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Ik had me verheugd op een lekker warme plaid
K|gebruiken|kwaliteit|2|teleurstelling|0|-|wat ik kreeg is een tafelkleed
K|wijzigen|prijs|2|irritatie|1|-|en terugsturen moet ik zelf betalen, bijna een tientje
#S|rsp-1261|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Heel fijne brede pasvorm, eindelijk geen geknelde tenen.
K|gebruiken|kwaliteit|2|neutraal|0|-|De veters zijn te glad, die gaan steeds los.
K|hulp|geen|3|neutraal|1|-|Heb er andere veters in gedaan.
#S|rsp-1262|review|webshop|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Een schande, meer kan ik er niet van maken.
K|gebruiken|storing|2|irritatie|0|-|De koelkast is nu al twee keer uitgevallen met een volle groentela.
K|hulp|levering|2|irritatie|3|-|Monteur kwam tot tweemaal toe niet opdagen, telkens een vrije dag kwijt.
K|hulp|bejegening|1|boosheid|0|-|En dan "u moet wat geduld hebben mevrouw", ik kook van woede.
#S|rsp-1263|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Deze sciencefictionroman is goed bedacht.
K|gebruiken|kwaliteit|2|verwarring|0|-|Met alle planeten en rassen raakte ik wel een beetje verdwaald.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Gelukkig staat achterin een woordenlijst.
#S|rsp-1264|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Als ik zes sterren kon geven deed ik het.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De zaag loopt zo zuiver dat je niet meer hoeft te schuren.
#S|rsp-1265|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Van de tien haarelastiekjes waren er binnen een week zes geknapt.
#S|rsp-1266|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Goed zittende werkschoen met stalen neus, ziet er niet uit als een werkschoen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik sta acht uur per dag en heb geen zere voeten.
K|gebruiken|kwaliteit|2|neutraal|0|-|In de zomer worden ze warm.
#S|rsp-1267|review|webshop|sterren=1
K|ontvangen|kwaliteit+informatie|2|irritatie|0|-|"Als nieuw" noemen ze dat, een refurbished telefoon met drie krassen en een batterij op 78 procent.
K|wijzigen|geen|3|neutraal|1|-|Binnen de bedenktijd teruggestuurd.
#S|rsp-1268|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Het schijnt dat je dit boek twee keer moet lezen om het te begrijpen. Dat ga ik niet doen.
#S|rsp-1269|review|webshop|sterren=5
K|ontvangen|levering|4|opluchting|0|-|Gelukkig kwam hij nog net op tijd voor de doop.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Het zilveren lepeltje is beeldschoon gegraveerd!
#S|rsp-1270|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|De jas is mooi afgewerkt, alleen voor iemand met brede schouders niet te dragen. Ik kan mijn armen niet optillen.
#S|rsp-1271|review|webshop|sterren=4
K|gebruiken|geen|3|neutraal|0|-|Dit is het derde prentenboek dat we van deze maakster hebben.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Op elke bladzijde zit een muisje verstopt en daar zijn we elke avond naar op zoek.
#S|rsp-1272|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|neutraal|0|-|de hengel brak bij mijn allereerste worp
K|hulp|wachttijd|2|irritatie|3|-|maand geleden opgestuurd en geen teken van leven meer gehad
#S|rsp-1273|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|De luidspreker klinkt vol voor zijn grootte.
K|gebruiken|digitaal|2|irritatie|1|-|De bijbehorende app wil steeds mijn locatie weten en logt me elke dag uit.
#S|rsp-1274|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ze zijn ongelooflijk licht en toch stevig. Mijn moeder van 78 loopt er weer haar rondje mee door het park.
#S|rsp-1275|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Na het lezen van deel 1 had ik andere verwachtingen
K|gebruiken|kwaliteit|2|teleurstelling|0|-|waar is de magie gebleven?
#S|rsp-1276|review|webshop|sterren=4
K|ontvangen|informatie|4|blijdschap|0|-|Per mail steeds goed op de hoogte gehouden van de levering van de kast.
K|ontvangen|levering|4|blijdschap|0|-|Ze belden een half uur van tevoren, precies zoals gezegd.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De kast doet het goed in onze hal.
#S|rsp-1277|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Dit parfum is namaak.
K|gebruiken|kwaliteit|2|neutraal|0|-|Na een kwartier ruik je niets meer en de dop past niet.
K|hulp|geen|3|verlangen|1|wens|Ik heb het gemeld en wil een eerlijke verklaring.
#S|rsp-1278|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Helm past, vizier krast.
#S|rsp-1279|review|webshop|sterren=5
K|aanvragen|geen|3|neutraal|0|-|Vorige maand besteld als cadeau voor mijn petekind.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Haar ouders vinden het ook leuk en dat is bij een drumstel best bijzonder.
#S|rsp-1280|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Vloerlamp staat wankel op tapijt.
K|gebruiken|privacy|2|bezorgdheid|0|angst|Met kruipende kleinkinderen ben ik bang dat hij omgaat.
#S|rsp-1281|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het verhaal van de drie vriendinnen leest als een film.
K|gebruiken|kwaliteit|2|neutraal|0|-|De ruzie in het midden duurt wat lang.
K|terugkijken|geen|4|blijdschap|0|-|Een aanrader voor in de vakantiekoffer.
#S|rsp-1282|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Het valt me vies tegen van een A-merk: na acht maanden zit er roest op de deur van de wasmachine.
#S|rsp-1283|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn kat weigerde alle krabpalen behalve deze.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zwaar, stevig en het touw is na een jaar nog niet doorgekrabd.
#S|rsp-1284|review|webshop|sterren=1
K|aanvragen|prijs|2|irritatie|0|-|Eerst 29,95, bij het afrekenen ineens 41,80 door allerlei 'servicekosten'.
K|ontvangen|kwaliteit|2|teleurstelling|0|-|En dan krijg je een T-shirt met een scheve opdruk.
#S|rsp-1285|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Ik twijfel nog tussen houden en terugsturen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De pasvorm is goed
K|gebruiken|kwaliteit|2|neutraal|0|-|maar groen staat me eigenlijk niet
#S|rsp-1286|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De gamestoel zit goed, ook met mijn 1.93 m.
K|ontvangen|geen|3|neutraal|1|-|Twintig minuten werk om hem in elkaar te zetten.
K|gebruiken|kwaliteit|2|neutraal|0|-|Armleuningen hebben wat speling.
#S|rsp-1287|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Mijn dochtertje vond de pop met de knipperende ogen eng.
K|wijzigen|geen|3|neutraal|0|vraag|Mag ik hem ruilen voor de pop met de vlechten?
#S|rsp-1288|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Een absolute topfilm!
K|gebruiken|kwaliteit|4|blijdschap|0|-|De regisseur weet met weinig middelen een hele wereld neer te zetten en de kinderen spelen zo natuurlijk.
#S|rsp-1289|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|irritatie|0|-|Voor dit soort prullaria zou een verkoopverbod moeten gelden.
K|gebruiken|kwaliteit|2|irritatie|0|-|Sleutelhanger: ring verbogen, hanger kwijt, sleutels kwijt.
#S|rsp-1290|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Voor het eerst een audioboek geluisterd en dat beviel.
K|gebruiken|kwaliteit|2|neutraal|0|-|Dit boek zelf was minder, de plot is wat magertjes.
#S|rsp-1291|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Wat fijn dat er nog elektrische dekens zijn zonder wifi.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Drie standen, aan, uit, warm.
#S|rsp-1292|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|De onderste lat van het tuinhek komt los, de verf ook.
K|hulp|beleid|2|irritatie|1|-|De leverancier eist foto's met een meetlint erbij, en dan nog eens met daglicht.
#S|rsp-1293|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Prachtige ketting ontvangen als afscheidscadeau van mijn collega's, ik draag hem met trots.
#S|rsp-1294|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Ik heb me laten verleiden door de mooie omslag. Wat erin staat is een aaneenschakeling van clichés.
#S|rsp-1295|review|webshop|sterren=3
K|gebruiken|kwaliteit|2|neutraal|0|-|Maatje 92 past mijn zoontje van anderhalf nu al.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De stof is wel lekker zacht en de dinosaurussen zijn favoriet.
#S|rsp-1296|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Deze boormachine is voor de doe-het-zelver meer dan goed genoeg. Ik heb er gordijnrails, een wandrek en een spiegel mee opgehangen zonder dat hij ook maar warm werd.
#S|rsp-1297|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Spijtig dat het boek niet plat blijft liggen, zo kunt ge er moeilijk uit koken.
#S|rsp-1298|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik was op slag verkocht
K|gebruiken|kwaliteit|4|blijdschap|0|-|het stuur geeft goed feedback en mijn rondetijden zijn twee seconden beter
#S|rsp-1299|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Vier jaar gewacht op deze film en toen dit.
K|gebruiken|kwaliteit|2|irritatie|0|-|Slappe grappen, lelijke computereffecten en een plot dat op een servetje past.
#S|rsp-1300|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Het overhemd is prima voor één avond, niet voor een heel seizoen.
#S|rsp-1301|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Handige geheugenkaart, snel genoeg voor mijn camera.
K|gebruiken|kwaliteit|4|vertrouwen|0|-|Van dit type heb ik er al zes en er is nog nooit een foto verloren gegaan.
#S|rsp-1302|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Hoofdstuk 1 tot en met 6 gelezen, toen was de koek op.
#S|rsp-1303|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|De schapenvacht is heerlijk zacht en ruikt nergens naar.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De hond denkt dat hij voor hem is, dat is het enige nadeel.
#S|rsp-1304|review|webshop|sterren=1
K|ontvangen|kwaliteit|2|neutraal|1|-|Het potje lijm was onderweg opengegaan, alle onderdelen kleefden aan elkaar.
K|hulp|bejegening|2|irritatie|1|-|Volgens de klantenservice had ik de doos 'rustiger moeten openen'.
#S|rsp-1305|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|De beschrijving van de natuur is prachtig maar het verhaal blijft wat achter.
#S|rsp-1306|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn dochter doet er ballet in en het rokje draait mooi mee.
K|gebruiken|kwaliteit|2|neutraal|0|-|Bij de schouders had het een centimeter ruimer gemogen.
#S|rsp-1307|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Horloge is voor een man bedoeld maar oogt als een damesmodel.
K|wijzigen|beleid|4|blijdschap|0|-|Mocht hem gratis omwisselen, keurig.
#S|rsp-1308|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Goede sterke magneten, ik hang er mijn messen mee op.
#S|rsp-1309|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|neutraal|0|-|De laptoptas viel open op de fiets en mijn laptop lag op straat.
K|gebruiken|kwaliteit|2|boosheid|0|-|Door zo'n waardeloos slotje ben ik nu 900 euro kwijt!
#S|rsp-1310|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Redelijk goede dikke panty, knelt een beetje in het kruis.
#S|rsp-1311|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Een spannend boek met een goede plot. Het verhaal speelt in Gent en als je de stad kent is het extra leuk. Ik ga zeker meer van hem lezen.
#S|rsp-1312|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Elektrische kruik is na een half uur afgekoeld. Een gewone met kokend water doet het langer.
#S|rsp-1313|review|webshop|sterren=5
K|wijzigen|wachttijd|4|blijdschap|0|-|Wegens te klein omgeruild en binnen twee dagen was de nieuwe er al.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn dochter loopt trots als een pauw in haar dansschoentjes.
#S|rsp-1314|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Al na de derde keer dragen kwam de binnenzool los. Ik had ze gekocht voor de diploma-uitreiking van mijn zoon en heb daar lopen sloffen als een bejaarde.
#S|rsp-1315|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Fijn groot scherm
K|gebruiken|kwaliteit|2|neutraal|0|-|de voet neemt wel je halve bureau in beslag
K|aanvragen|geen|3|neutraal|1|-|nu een muurbeugel gekocht
#S|rsp-1316|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Dagboek van een imker, wie had gedacht dat dat zo boeiend kon zijn.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Rustig proza, fijne observaties.
#S|rsp-1317|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Brandt na een paar weken niet meer zo fel. Ik denk dat de accu al minder wordt.
#S|rsp-1318|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Een matrozentruitje om op te vreten, onze baby kreeg de hele dag complimentjes.
#S|rsp-1319|review|webshop|sterren=1
K|betalen|fout|2|neutraal|1|-|Drie paar sokken besteld en vier betaald.
K|hulp|wachttijd|2|irritatie|2|-|Ik wacht nu al veertien dagen op een antwoord over die ene 6 euro.
#S|rsp-1320|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Als je niet van sterke verhalen houdt, sla dan deel drie over. De rest is oké.
#S|rsp-1321|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Stevige boekensteunen, ook voor dikke kunstboeken.
#S|rsp-1322|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Kruk is lager dan opgegeven: 58 cm in plaats van 63.
K|ontvangen|informatie|2|irritatie|0|-|Voor een kookeiland is dat een wereld van verschil, dus zet het er dan goed op.
#S|rsp-1323|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Na de chemo droeg ik deze zachte mutsjes dag en nacht, ze drukken nergens.
K|gebruiken|kwaliteit|4|dankbaarheid|0|-|Dank aan de makers, jullie weten niet half hoeveel dat scheelt.
#S|rsp-1324|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|irritatie|0|-|Plastic potlood, plastic slijper, plastic gum. Wat slijp je er eigenlijk mee?
#S|rsp-1325|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|De kast is ruim
K|gebruiken|kwaliteit|2|neutraal|0|-|en ruikt na drie maanden nog steeds naar spaanplaat, mijn truien ook.
#S|rsp-1326|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Een verrassend goed tweedehandsje: het boek is als nieuw en het verhaal pakkend.
#S|rsp-1327|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De spanning van het begin zakt weg als een soufflé.
#S|rsp-1328|review|webshop|sterren=5
K|orienteren|geen|3|neutraal|0|-|Na het uitproberen van de zaag van mijn buurman wilde ik er ook zo een.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Niks dan plezier van gehad, onze haard is voorzien voor twee winters.
#S|rsp-1329|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|irritatie|0|-|Jas met drie knopen en twee knoopsgaten. Telfoutje zeker.
#S|rsp-1330|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Luchtbed is prima voor twee nachtjes. Daarna moet je elke avond bijpompen.
#S|rsp-1331|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Prachtig wit overhemd, strak gesneden.
K|gebruiken|kwaliteit|2|neutraal|0|-|Wel een strijkwerkje.
K|terugkijken|geen|4|blijdschap|0|-|Voor een feest zou ik hem zeker aanbevelen.
#S|rsp-1332|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Na een maand begon de lijm tussen de houtlagen van de snijplank los te laten.
K|gebruiken|geen|3|neutraal|0|-|Nooit in de vaatwasser gedaan.
#S|rsp-1333|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Fenomenaal boek, ik heb het aan al mijn vriendinnen uitgeleend.
K|gebruiken|kwaliteit|4|verlangen|0|wens|Kom maar gauw met meer!
#S|rsp-1334|review|webshop|sterren=1
K|ontvangen|levering|2|neutraal|1|-|De doos stond drie dagen bij een afhaalpunt in een andere gemeente.
K|ontvangen|informatie|2|neutraal|0|-|Daar kreeg ik geen enkel bericht van.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Over de wandelstokken zelf heb ik niets te klagen.
#S|rsp-1335|review|webshop|sterren=3
K|gebruiken|kwaliteit|2|neutraal|0|-|De zwarte kleur pluist op alles, vooral op mijn witte bank.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Warm is de trui wel, dat moet gezegd.
#S|rsp-1336|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het is niet het dunste toestel, maar de batterij houdt het met gemak twee dagen vol.
#S|rsp-1337|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Ik heb hem een week geprobeerd, maar met mijn grote handen druk ik op dit toetsenbord altijd twee toetsen tegelijk in.
#S|rsp-1338|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Voor iedereen die denkt dat poëzie moeilijk is: lees dit bundeltje.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Klein, helder en af en toe een klap in je gezicht.
#S|rsp-1339|review|webshop|sterren=1
K|gebruiken|storing|2|neutraal|0|-|De melkopschuimer hield er na elf dagen mee op.
K|hulp|bereikbaarheid|2|irritatie|2|-|Ik kom er niet doorheen bij de klantenservice, al vier dagen niet.
#S|rsp-1340|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Nieuwe stijl voor deze band, moet ik aan wennen. Vraag het me over een maand nog eens.
#S|rsp-1341|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Goed boek, had alleen wat korter gemogen
K|gebruiken|geen|3|neutraal|0|-|De roman begint in 1932, als de negenjarige Wout bij zijn oom op de boot gaat wonen.
K|gebruiken|geen|3|neutraal|0|-|We volgen hem tot zijn pensioen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Wat mij aansprak is de nuchtere toon, zonder sentimenteel gedoe.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De schrijver weet ontzettend veel van de binnenvaart.
K|gebruiken|kwaliteit|2|neutraal|0|-|Soms iets te veel, de bladzijden over motoren heb ik overgeslagen.
K|terugkijken|geen|4|blijdschap|0|-|Toch een aanrader voor wie van de rivier houdt.
#S|rsp-1342|review|webshop|sterren=3
K|gebruiken|geen|3|neutraal|0|-|Ik heb de stofzuiger nu een maand.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Pluspunten: stil, licht, goed op harde vloeren.
K|gebruiken|kwaliteit|2|neutraal|0|-|Minpunten: stofbak klein, borstel blijft aan het kleed plakken, snoer rolt traag op.
K|gebruiken|kwaliteit|3|neutraal|0|-|Alles bij elkaar een voldoende.
#S|rsp-1343|review|webshop|sterren=5
K|orienteren|geen|3|verlangen|0|wens|Ik wilde al heel lang zo'n lange wollen jas.
K|orienteren|prijs|2|neutraal|0|-|Ze zijn vaak zo duur.
K|aanvragen|prijs|4|blijdschap|0|-|Deze was voor de helft afgeprijsd, dus ik heb meteen toegeslagen.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Hij is prachtig, echt prachtig, en lekker zwaar.
#S|rsp-1344|review|webshop|sterren=2
K|aanvragen|geen|3|neutraal|0|-|Dit cadeau hebben we met vier collega's gekocht voor iemand die met pensioen ging.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|We schaamden ons een beetje toen hij het uitpakte.
K|gebruiken|kwaliteit|2|neutraal|0|-|De graveerletters waren ongelijk en er zat een vlek op het leer.
#S|rsp-1345|review|webshop|sterren=1
K|ontvangen|kwaliteit|2|neutraal|0|-|Drie van de zes borden waren bij aankomst gebroken.
K|hulp|geen|3|neutraal|1|-|Dezelfde avond foto's gestuurd.
K|hulp|fout|4|blijdschap|0|-|De volgende dag werden er drie nieuwe toegezegd, prima.
K|ontvangen|kwaliteit|2|teleurstelling|0|-|Helaas kwamen ook die in scherven aan, want ze zaten in één laagje krant.
#S|rsp-1346|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik had al twee andere hoofdlampen geprobeerd en deze is met afstand de prettigste. De band zit goed en je hebt een rode stand voor in de tent. Alleen de handleiding is in piepkleine lettertjes.
#S|rsp-1347|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Over smaak valt niet te twisten, maar dit boek was niet het mijne.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De vertaling is dan weer keurig.
#S|rsp-1348|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|vertrouwen|0|-|Van deze uitgever durf ik alles ongezien te kopen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ook dit bordspel is tot in de puntjes verzorgd, met linnen doos en houten figuurtjes.
#S|rsp-1349|review|webshop|sterren=2
K|orienteren|informatie|2|verwarring|1|-|De maattabel is in inches en de maat op het label in centimeters, je moet er een rekenmachine bij pakken.
K|gebruiken|kwaliteit|2|neutraal|0|-|Ondanks het rekenwerk is de broek te lang.
#S|rsp-1350|review|webshop|sterren=1
K|gebruiken|storing|2|neutraal|0|-|Het scherm van de navigatie blijft hangen op het welkomstplaatje.
K|hulp|geen|3|neutraal|1|-|Volgens instructie gereset, met een speld in het gaatje.
K|gebruiken|storing|2|irritatie|0|-|Nu blijft hij hangen op een ander welkomstplaatje.
#S|rsp-1351|review|webshop|sterren=4
K|ontvangen|levering|3|neutraal|0|-|De levering duurde drie dagen, dat was ook zo aangegeven.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het dekbedovertrek heeft een mooi diep groen en voelt zacht.
K|gebruiken|kwaliteit|3|neutraal|0|-|Knoopsluiting in plaats van rits, daar moet je van houden.
#S|rsp-1352|review|webshop|sterren=5
K|aanleiding|geen|2|bezorgdheid|0|-|Ik maakte me zorgen om mijn vader, die twee keer gevallen was.
K|gebruiken|privacy|4|opluchting|0|-|Met dit alarmhorloge belt hij ons met één druk op de knop, en dat geeft een enorme geruststelling.
K|gebruiken|kwaliteit|2|neutraal|0|-|Opladen moet hij het wel elke avond.
#S|rsp-1353|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Dunne vest, prima voor onder een jasje
K|hulp|geen|3|neutraal|0|vraag|Weet iemand of hij ook in de droger mag?
#S|rsp-1354|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Wat ik zo jammer vind is dat het boek eindigt met een cliffhanger en dat deel 2 nooit vertaald gaat worden.
#S|rsp-1355|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|irritatie|0|-|Niet te geloven, een skibril die beslaat binnen. BINNEN.
#S|rsp-1356|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Deze winter draag ik hem vrijwel dagelijks en hij bevalt goed.
K|gebruiken|geen|3|neutraal|0|-|Ik heb de variant met capuchon.
K|gebruiken|kwaliteit|2|neutraal|0|-|De klittenbandjes bij de mouwen pakken wolletjes op.
#S|rsp-1357|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|verrassing|0|-|Ik was stomverbaasd hoe scherp zo'n keramisch mesje blijft.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Tomaten in plakjes waar je de krant doorheen kunt lezen.
#S|rsp-1358|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Kinderen vonden de film erg leuk,
K|gebruiken|kwaliteit|2|neutraal|0|-|ik heb zitten knikkebollen.
#S|rsp-1359|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Voor een luisterboek van 14 uur is er weinig gebeurd.
K|gebruiken|kwaliteit|2|irritatie|0|-|En tussen elk hoofdstuk een deuntje van een halve minuut, gek word ik ervan.
#S|rsp-1360|review|webshop|sterren=4
K|gebruiken|kwaliteit+prijs|4|blijdschap|0|-|Ge krijgt veel voor uw geld, ik heb met dit verfsetje al acht schilderijtjes gemaakt.
K|gebruiken|kwaliteit|2|neutraal|0|-|De penseeltjes verliezen wel haar.
#S|rsp-1361|review|webshop|sterren=1
K|aanvragen|geen|2|irritatie|0|-|Twee stoelen besteld, zogenaamd dezelfde.
K|ontvangen|fout|2|irritatie|0|-|Er is er één 3 centimeter hoger dan de andere, dat ziet een blinde.
K|hulp|bejegening|2|irritatie|1|-|Op mijn klacht kreeg ik een smiley terug.
#S|rsp-1362|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|heel tevreden, al 3 jaar in gebruik en nog nooit stuk geweest
#S|rsp-1363|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Als je het eerste boek van deze schrijfster geweldig vond, dan is dit aardig. Vond je het eerste aardig, sla dit dan over.
#S|rsp-1364|review|webshop|sterren=2
K|wijzigen|geen|3|neutraal|1|-|Twee keer geruild: eerst te groot, toen te klein.
K|gebruiken|kwaliteit|2|neutraal|0|-|De maat die ik nodig heb zit er kennelijk tussenin.
K|betalen|geen|3|neutraal|0|-|Uiteindelijk het geld teruggevraagd.
K|betalen|wachttijd|4|blijdschap|0|-|Dat stond er binnen een dag weer op.
#S|rsp-1365|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Prettige klank, ook bij zacht volume.
K|gebruiken|digitaal|4|blijdschap|0|-|Koppelen met de telefoon ging in één keer.
K|gebruiken|kwaliteit|2|neutraal|0|-|De batterij laat zich niet vervangen.
#S|rsp-1366|review|webshop|sterren=1
K|gebruiken|privacy|2|boosheid|0|-|De rits van het slaapzakje heeft een scherp randje, mijn baby had een snee in zijn kin!
K|terugkijken|geen|2|boosheid|0|-|Ouders: niet kopen!
#S|rsp-1367|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mooie dikke ketting, zwaar zilver, stevig slot. Precies wat je ervan mag verwachten voor dat bedrag.
#S|rsp-1368|review|webshop|sterren=3
K|gebruiken|geen|3|neutraal|0|-|Het zijn er twaalf in een pak.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Stiften schrijven goed
K|gebruiken|kwaliteit|2|neutraal|0|-|geel en oranje lijken zoveel op elkaar dat je het verschil niet ziet
#S|rsp-1369|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Ik vond het begin sterk, maar vanaf het moment dat de tweeling opduikt wordt het ongeloofwaardig en daarna zelfs een beetje lachwekkend
#S|rsp-1370|review|webshop|sterren=4
K|aanvragen|geen|3|neutraal|0|-|Gekocht om te gebruiken op de volkstuin.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De spade is licht, snijdt goed door de klei en het handvat ligt prettig.
#S|rsp-1371|review|webshop|sterren=5
K|hulp|bejegening|4|blijdschap|0|-|Fijn contact gehad met de verkoopster over een gravure, ze stuurde zelfs een voorbeeldje.
K|ontvangen|belofte|4|blijdschap|0|-|Ze had beloofd dat het voor vrijdag klaar zou zijn en het was er donderdag.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn dochter draagt het hartje elke dag.
#S|rsp-1372|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|neutraal|0|-|Motorhandschoenen met lange vingers, korte duimen en een naad op de knokkel.
K|gebruiken|kwaliteit|2|neutraal|0|-|Na 40 kilometer heb ik ze uitgedaan.
#S|rsp-1373|review|webshop|sterren=3
K|orienteren|geen|3|verwarring|0|vraag|Zit er nou wel of geen batterij bij? De ene foto toont er een, de andere niet.
K|ontvangen|geen|3|neutraal|0|-|Voor de zekerheid zelf batterijen gekocht, en jawel: zat erbij.
K|gebruiken|kwaliteit|3|neutraal|0|-|Wekker wekt.
#S|rsp-1374|review|webshop|sterren=4
K|gebruiken|geen|3|neutraal|0|-|Ik lees mijn zoon elke avond voor uit dit verhalenboek.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Elk verhaal duurt een minuut of acht, ideaal.
K|gebruiken|kwaliteit|2|neutraal|0|-|Er zijn er een paar bij die wat moraliserend zijn.
#S|rsp-1375|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Ze zeggen dat leer moet rekken. Deze pumps rekken niet.
#S|rsp-1376|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Ik schreef nog nooit een recensie, maar dit boek is zo fantastisch dat ik niet anders kan.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het gaf me troost op een moment dat ik dat goed kon gebruiken.
K|gebruiken|kwaliteit|4|dankbaarheid|0|-|Dank u, schrijver.
#S|rsp-1377|review|webshop|sterren=1
K|aanvragen|informatie|2|neutraal|0|-|Nergens stond dat de levertijd tien weken was.
K|wijzigen|beleid|2|irritatie|1|-|Annuleren? 25 procent annuleringskosten, zeiden ze doodleuk.
#S|rsp-1378|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|De badmat is middelgroot, middeldik en middelmatig.
#S|rsp-1379|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Heb er nu een half jaar mee gewerkt en ik ben nog steeds blij met deze monitor. Mooie kleuren, geen dode pixels en je kunt hem draaien. De ingebouwde speakers zijn een lachertje maar die gebruik ik niet.
#S|rsp-1380|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Na twee maanden scheurde het touwtje van de zonwering.
K|hulp|informatie|2|verwarring|1|-|Ik kan nergens vinden hoe ik een nieuw touw bestel.
#S|rsp-1381|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Na weken zoeken heb ik eindelijk de juiste schoenen bij mijn trouwjurk.
K|ontvangen|levering|4|opluchting|0|-|En ze waren er drie dagen voor de bruiloft, pfff.
#S|rsp-1382|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Ik geef eerlijk toe dat ik er niks van begreep en dat ik het na honderd bladzijden heb weggegeven aan mijn schoonzus.
#S|rsp-1383|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Model is leuk en eigentijds.
K|gebruiken|kwaliteit|2|neutraal|0|-|Alleen, waarom zit er geen knoop op de achterzak?
#S|rsp-1384|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|prima tent voor een festival, niet voor de noordpool
#S|rsp-1385|review|webshop|sterren=2
K|ontvangen|levering|2|neutraal|1|-|Niet thuis bezorgd maar naar een tankstation acht kilometer verderop gebracht.
K|gebruiken|kwaliteit|3|neutraal|0|-|De inhoud klopte wel: drie T-shirts, maat L.
#S|rsp-1386|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Voor het eerst begrijp ik iets van mijn camera, dankzij dit boek.
K|gebruiken|informatie|4|blijdschap|0|-|Sluitertijd, diafragma, alles wordt met voorbeelden uitgelegd.
#S|rsp-1387|review|webshop|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Vuile rommel!!
K|gebruiken|kwaliteit|2|boosheid|0|-|De inkt van deze pen zit op mijn handen, mijn bureau en het diploma van mijn leerling.
#S|rsp-1388|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Het is de gewone serie, alleen in een blikken doos.
K|betalen|prijs|2|neutraal|0|-|Voor het blik betaal je een tientje.
#S|rsp-1389|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Geen spijt van mijn aankoop.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Jurk is goed te combineren, zowel met laarzen als met sandalen.
#S|rsp-1390|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Wij hoorden vooral gezoem uit de koptelefoon
K|gebruiken|kwaliteit|2|neutraal|0|-|bij andere apparaten idem dus het ligt niet aan de tv
#S|rsp-1391|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Van de eerste aflevering tot de laatste aan de buis gekluisterd.
K|gebruiken|kwaliteit|3|verlangen|0|wens|Nu nog hopen op een derde seizoen.
#S|rsp-1392|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|irritatie|0|-|Je mag kiezen: of de rits gaat open, of de rits gaat dicht. Allebei is te veel gevraagd.
#S|rsp-1393|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Goed scheerresultaat in de nek
K|gebruiken|kwaliteit|2|neutraal|0|-|onder de kin wat minder, daar moet ik drie keer overheen
#S|rsp-1394|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De thriller had me al op bladzijde één, met die lege schommel in de tuin.
K|gebruiken|kwaliteit|2|neutraal|0|-|De uitleg op het eind duurt wat lang.
#S|rsp-1395|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Bij de derde wasbeurt scheurde het elastiek uit de pyjamabroek
#S|rsp-1396|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Niks geen zere rug meer na een dag spitten, wat een verschil met mijn oude schop. Had ik hem maar jaren eerder gekocht.
#S|rsp-1397|review|webshop|sterren=1
K|hulp|bereikbaarheid|2|boosheid|2|-|Deze winkel bestaat volgens mij niet eens, er is geen telefoon, geen adres, alleen een formulier dat in het niets verdwijnt.
K|ontvangen|levering|2|bezorgdheid|2|angst|Ik ben bang dat ik mijn 130 euro kwijt ben.
#S|rsp-1398|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Al met al gewoon een goed gemiddeld boek.
#S|rsp-1399|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De meubelhoes past verrassend goed om onze hoekbank.
K|ontvangen|geen|2|neutraal|1|-|Het eromheen krijgen was een worsteling met z'n tweeën.
#S|rsp-1400|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Voor de liefhebbers van het eerste uur een tegenvaller, de nieuwe zanger haalt de hoge noten niet.
#S|rsp-1401|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik ben een man van weinig woorden: goede schoenen.
#S|rsp-1402|review|webshop|sterren=3
K|gebruiken|geen|3|neutraal|0|-|Mijn vrouw draagt 39, dus die heb ik besteld.
K|gebruiken|kwaliteit|2|neutraal|0|-|Volgens haar zijn het dan net 38,5.
K|gebruiken|geen|3|neutraal|0|-|Ze houdt ze toch.
#S|rsp-1403|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|neutraal|0|-|Bij mij is de verf van de speelgoedauto er na een dag af
K|gebruiken|privacy|3|bezorgdheid|0|vraag|zit daar geen lood of zo in?
#S|rsp-1404|review|webshop|sterren=4
K|orienteren|geen|3|bezorgdheid|0|-|Ik had er een hard hoofd in, een matras opgerold in een doos.
K|ontvangen|kwaliteit|4|verrassing|0|-|Maar hij ontrolde zich en was binnen een uur gewoon een matras!
K|gebruiken|kwaliteit|4|blijdschap|0|-|Slaapt lekker stevig.
#S|rsp-1405|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|Wie zet er nou een wit lettertje op een lichtgrijze knop?
K|gebruiken|kwaliteit|2|neutraal|0|-|Ik druk steeds de verkeerde stand in.
#S|rsp-1406|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Heerlijk heerlijk heerlijk boek
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik heb expres langzaam gelezen zodat het langer duurde
#S|rsp-1407|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Een degelijk uitgevoerde schoenlepel. 45 cm. Meer valt er niet over te zeggen.
#S|rsp-1408|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De nieuwe opzetborstels passen op mijn oude tandenborstel, ook al zijn ze van een ander merk.
K|betalen|prijs|4|blijdschap|0|-|Scheelt de helft in prijs.
#S|rsp-1409|review|webshop|sterren=1
K|ontvangen|kwaliteit|2|irritatie|0|-|Het gouden randje blijkt een geel streepje verf.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Wat een afknapper, dit theeservies.
#S|rsp-1410|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|De personages heten allemaal iets met een M: Mara, Mira, Moira, Marius. Ik haal ze door elkaar.
#S|rsp-1411|review|webshop|sterren=5
K|ontvangen|levering|4|verrassing+blijdschap|0|-|Besteld om kwart voor twaalf 's avonds, de volgende ochtend om negen uur aan de deur. Ongelofelijk!
#S|rsp-1412|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Stevig dienblad
K|gebruiken|kwaliteit|2|neutraal|0|-|de print is wat korrelig als je dichtbij kijkt
#S|rsp-1413|review|webshop|sterren=4
K|aanleiding|geen|3|neutraal|0|-|Ik ga dit jaar de Camino lopen en had een poncho nodig die ook over mijn rugzak past.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Op de proeftocht in Limburg bleef alles droog.
K|gebruiken|kwaliteit|2|neutraal|0|-|Bij harde wind wappert hij als een vlag.
#S|rsp-1414|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|irritatie|0|-|Zo'n film waarvan je na afloop denkt: had ik maar gestreken.
#S|rsp-1415|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Draadloos laden gaat alleen als het toestel op de millimeter goed ligt.
K|gebruiken|kwaliteit|2|irritatie|0|-|Al twee keer wakker geworden met een lege telefoon en dus te laat op het werk.
#S|rsp-1416|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|opluchting|0|-|Blij dat ik eindelijk een goed passende fietsbroek heb, geen zadelpijn meer.
#S|rsp-1417|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Ik weet niet goed wat ik van deze lamp moet vinden.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Uit is hij prachtig.
K|gebruiken|kwaliteit|2|neutraal|0|-|Aan geeft hij een blauwig licht waar iedereen ziek van uitziet.
#S|rsp-1418|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Puike gitaarsnaren, helder van klank en ze blijven goed op toon.
#S|rsp-1419|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|neutraal|0|-|Mijn man paste het pak en zag eruit als een uitsmijter.
K|wijzigen|geen|3|neutraal|1|-|Teruggestuurd.
K|wijzigen|fout|2|irritatie|2|-|Volgens de winkel is het retour nooit aangekomen, terwijl ik een bewijs heb.
#S|rsp-1420|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Vulling van de zitzak zakt na een maand in en bijvullen kost 30 euro.
#S|rsp-1421|review|webshop|sterren=5
K|gebruiken|kwaliteit+prijs|4|blijdschap|0|-|Topmes, topprijs
#S|rsp-1422|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Wat een research moet hierin zitten.
K|gebruiken|kwaliteit|2|neutraal|0|-|Het leest daardoor soms als een proefschrift.
#S|rsp-1423|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De rugzakhoes in felgeel zie je van verre.
K|gebruiken|privacy|4|vertrouwen|0|-|Ik laat mijn dochter nu met een gerust hart in het donker fietsen.
#S|rsp-1424|review|webshop|sterren=1
K|aanvragen|geen|3|neutraal|0|-|Voor de kat besteld.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De kat heeft er één blik op geworpen en is in de doos gaan liggen.
#S|rsp-1425|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Op een goed moment ging het alleen nog over politiek en heb ik het dichtgeslagen.
#S|rsp-1426|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Degelijke sloten op de koffer, hij is drie keer het ruim in geweest zonder schade.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De wieltjes zoeven.
#S|rsp-1427|review|webshop|sterren=3
K|ontvangen|levering|2|neutraal|0|-|Het duurde wat langer dan beloofd voor het binnen was.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het wachten was het wel waard, mooie armband.
K|gebruiken|kwaliteit|2|neutraal|0|-|Iets te wijd, ik ga er een schakeltje uit laten halen.
#S|rsp-1428|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik kan dit boek aanraden aan iedereen die net als ik op latere leeftijd moeder is geworden
#S|rsp-1429|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Zielig gewoon. Een chocoladeletter van 30 gram in een doos van 30 centimeter.
#S|rsp-1430|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|De broodbakmachine kneedt goed maar het deeghaakje blijft in elk brood achter.
K|gebruiken|kwaliteit|2|neutraal|0|-|Je snijdt dus altijd een gat uit je laatste boterham.
#S|rsp-1431|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Verbijsterend mooie foto's en een tekst die je raakt, wat een geweldig boek!
#S|rsp-1432|review|webshop|sterren=3
K|gebruiken|geen|3|neutraal|0|-|Dit T-shirt heb ik nu een maand of twee.
K|gebruiken|kwaliteit|3|neutraal|0|-|Kleurvast, dat wel.
K|gebruiken|kwaliteit|2|neutraal|0|-|Het wordt elke was een beetje breder en korter.
#S|rsp-1433|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Voor mijn dochter is deze schooltas precies goed, niet te groot en niet te zwaar. De vrolijke stippen vond ze doorslaggevend. Het voorvakje had van mij een rits mogen hebben.
#S|rsp-1434|review|webshop|sterren=1
K|gebruiken|storing|2|irritatie|0|-|WEER stuk. Tweede exemplaar, zelfde euvel: het deurtje van de magnetron springt open tijdens het draaien.
#S|rsp-1435|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Ik hoopte op iets in de stijl van haar eerste roman, met die wrange humor. Deze is braaf.
#S|rsp-1436|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ons hondje heeft eindelijk een tuigje waar hij niet uit kan kruipen.
K|gebruiken|privacy|4|opluchting|0|-|Geen paniek meer langs de drukke weg.
#S|rsp-1437|review|webshop|sterren=3
K|orienteren|geen|3|neutraal|0|-|Let op de maten bij het bestellen, het is een half jaar jonger dan aangegeven.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Schattig pakje verder.
#S|rsp-1438|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Fijne klapstoel voor op de camping, zit rechtop en de leuning kun je verstellen.
K|gebruiken|kwaliteit|2|neutraal|0|-|Hij past alleen niet in de zak die erbij zit.
#S|rsp-1439|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|irritatie|0|-|Gatverdamme wat een geur. Mijn hele auto ruikt naar vis sinds die matten erin liggen.
#S|rsp-1440|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Ik raakte mijn sleutels toch kwijt, het zoekertje piept te zacht om te horen.
#S|rsp-1441|review|webshop|sterren=5
K|aanvragen|geen|3|neutraal|0|-|Ik heb het boek gekocht na het interview op de radio.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het is precies zo eerlijk en geestig als de schrijver zelf overkomt.
#S|rsp-1442|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Het kastje biedt plek aan 24 paar schoenen.
K|gebruiken|kwaliteit|2|neutraal|0|-|Mits je maat 38 of kleiner hebt.
#S|rsp-1443|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De waterdichte broek blijft ook waterdicht na een keer wassen, dat heb ik anders meegemaakt.
#S|rsp-1444|review|webshop|sterren=1
K|betalen|fout|2|irritatie|1|-|Korting van de bon is niet verrekend.
K|hulp|informatie|2|irritatie|1|-|Eerst zou het alsnog gebeuren, daarna was de bon ineens verlopen.
K|gebruiken|kwaliteit|3|neutraal|0|-|Het truitje zelf is in orde.
#S|rsp-1445|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Jammer genoeg is mijn exemplaar na een val in tweeën gebroken, en het viel van de bank op een kleed.
#S|rsp-1446|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn collega's zijn jaloers op mijn nieuwe stoel.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Alles is verstelbaar en het hoofdsteuntje is een verademing bij lange vergaderingen.
#S|rsp-1447|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Spannend was het, geloofwaardig niet.
#S|rsp-1448|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Laarsjes met bontrand, mijn kind noemt ze haar berenpoten en wil niks anders.
#S|rsp-1449|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Een grote teleurstelling voor mijn zoon van 7: de robot kan volgens de doos dansen, praten en schaatsen. Hij kan vallen.
#S|rsp-1450|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Sjaaltje is korter dan aangegeven. Ik meet 140 cm en geen 180.
K|hulp|geen|3|neutraal|0|vraag|Is dat een vergissing of hoort dat zo?
#S|rsp-1451|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Uitstekende set bits, ze bijten zich vast in de schroef en slippen niet.
#S|rsp-1452|review|webshop|sterren=3
K|gebruiken|geen|3|neutraal|0|-|De hoofdpersoon is een weduwe van 70 die een motor koopt.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Grappig uitgangspunt, en de eerste helft lost dat ook in.
K|gebruiken|kwaliteit|2|neutraal|0|-|Daarna zijn de grappen op.
#S|rsp-1453|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Goed gevonden, die magnetische sluiting aan de binnenkant van het vest.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Voor mijn moeder met parkinson maakt het aankleden een stuk makkelijker.
K|gebruiken|kwaliteit|4|dankbaarheid|0|-|Daar zijn we ontzettend blij mee en dankbaar voor.
#S|rsp-1454|review|webshop|sterren=1
K|ontvangen|informatie|2|irritatie|0|-|4 meter stof besteld, er kwam 3,40 want "stof rekt".
K|gebruiken|geen|2|teleurstelling|0|-|Daar gaan mijn gordijnen.
#S|rsp-1455|review|webshop|sterren=2
K|gebruiken|digitaal|2|neutraal|1|-|Het e-book heeft geen inhoudsopgave, je moet bladzijde voor bladzijde zoeken.
K|gebruiken|kwaliteit|3|neutraal|0|-|Het verhaal is ok.
#S|rsp-1456|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Die hakken! Ik loop erop alsof ik op sneakers loop, echt waar.
#S|rsp-1457|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Goede warme winterlaarzen.
K|gebruiken|kwaliteit|2|neutraal|0|-|Ze wegen alleen een ton.
#S|rsp-1458|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het uitpakken alleen al was een feestje, zo mooi ingepakt.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De oorhangers zelf zijn fijn en licht.
#S|rsp-1459|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|irritatie|0|-|Een boek van 29 euro zonder register. Dan kun je toch niks terugvinden!
#S|rsp-1460|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Vloerkleed schuift alle kanten op.
K|gebruiken|privacy|2|bezorgdheid|0|angst|Ik ben als de dood dat mijn man er met zijn rollator over struikelt.
#S|rsp-1461|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zeer verzorgde bundel, met een leeslint en een voorwoord dat nieuwsgierig maakt. De gedichten zelf zijn om te herlezen.
#S|rsp-1462|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|De robotmaaier maait wat hij moet maaien en vergeet de hoekjes.
K|hulp|geen|3|neutraal|1|-|Die doe ik zelf met een kantenknipper.
#S|rsp-1463|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zit als een droom, deze joggingbroek. Mijn vrouw vindt dat ik hem ook eens uit mag doen.
#S|rsp-1464|review|webshop|sterren=1
K|terugkijken|geen|2|teleurstelling|0|-|Ik kan dit merk niemand meer aanraden, en dat doet me pijn want ik was er klant vanaf het begin.
#S|rsp-1465|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Knap debuut
K|gebruiken|geen|3|neutraal|0|-|Een jonge huisarts vestigt zich in een dorp waar niemand ziek lijkt te zijn.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Vanaf dat moment kruipt het ongemak onder je huid.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De schrijver doseert goed en verklapt niets te vroeg.
K|gebruiken|kwaliteit|2|neutraal|0|-|Enkele toevalligheden zijn wel erg toevallig.
#S|rsp-1466|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Ik was er na alle lof ook heel benieuwd naar, maar ik begrijp de lof niet.
K|gebruiken|kwaliteit|2|neutraal|0|-|Twee mensen zitten in een auto en praten over vroeger.
K|gebruiken|kwaliteit|2|neutraal|0|-|Dat is het.
#S|rsp-1467|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Subliem geschreven en subliem voorgelezen.
K|gebruiken|geen|3|neutraal|0|-|Ik luisterde het in de tuin, met de aardappels op schoot.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het was drie uur later en er was niet één aardappel geschild.
#S|rsp-1468|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|De film is niet slecht, maar het blijft een vervolg op een vervolg.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De achtervolging door de haven is wel spectaculair.
#S|rsp-1469|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|irritatie|0|-|Als je graag leest over mensen die kletsen over wijn en elkaar: dit is je boek.
K|gebruiken|kwaliteit|2|irritatie|0|-|Ik heb na veertig pagina's een fles opengetrokken en de tv aangezet.
#S|rsp-1470|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Heel bruikbaar woordenboek voor de basisschool. Groot lettertype, voorbeeldzinnen en af en toe een plaatje.
#S|rsp-1471|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Het verhaal kabbelt
K|gebruiken|kwaliteit|2|neutraal|0|-|een spanningsboog heb ik niet kunnen vinden
K|gebruiken|kwaliteit|4|blijdschap|0|-|wel mooi taalgebruik
#S|rsp-1472|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Opnieuw een voltreffer van dit schrijversduo.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De Friese rechercheur is mijn nieuwe held.
K|aanvragen|geen|4|verlangen|0|wens|Deel 5 heb ik al gereserveerd!
#S|rsp-1473|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|De game duurt zo'n twaalf uur.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ziet er schitterend uit.
K|gebruiken|kwaliteit|2|neutraal|0|-|De puzzels zijn aan de makkelijke kant voor een volwassene.
#S|rsp-1474|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|neutraal|0|-|De dvd blijft hangen bij minuut 47.
K|wijzigen|geen|3|neutraal|1|-|Omgeruild.
K|gebruiken|kwaliteit|2|irritatie|0|-|De nieuwe blijft ook hangen bij minuut 47, dus ik weet nog steeds niet hoe het afloopt.
#S|rsp-1475|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Goed voor de verandering een boek over voetbal dat niet over geld gaat.
K|gebruiken|geen|3|neutraal|0|-|Mijn zoon en ik lazen het om de beurt.
#S|rsp-1476|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Boek had ik in een uur uit, er staat op elke pagina maar één spreuk.
K|gebruiken|kwaliteit|2|irritatie|0|-|Van het niveau tegeltje op de wc.
#S|rsp-1477|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ontzettend goed boek over de toeslagen en alles wat er misging. Je wordt er verdrietig en kwaad van, en dat hoort ook.
#S|rsp-1478|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Had dit boek al eens uit de bibliotheek, nu zelf gekocht.
K|gebruiken|kwaliteit|3|neutraal|0|-|Bij een tweede keer lezen vind ik het wat minder.
#S|rsp-1479|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Vinyl klinkt warm en zonder tikken.
K|ontvangen|kwaliteit|2|neutraal|0|-|De hoes had een ezelsoor.
#S|rsp-1480|review|webshop|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Schaamteloze geldklopperij: een oud boek met een nieuw kaftje en een andere titel!
K|aanvragen|informatie|2|boosheid|0|-|Dat staat dus nergens op de site.
#S|rsp-1481|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Mij te gewelddadig
#S|rsp-1482|review|webshop|sterren=5
K|aanvragen|geen|3|neutraal|0|-|Mijn oma leest alleen nog grote letters.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ze is erg blij met deze uitgave, het leest rustig en het boek is niet te zwaar om vast te houden.
#S|rsp-1483|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mooie melodieën
K|gebruiken|kwaliteit|2|neutraal|0|-|de teksten in het Engels hadden van mij Nederlands mogen blijven.
#S|rsp-1484|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Voor liefhebbers van brei-technieken is dit een naslagwerk waar je jaren mee vooruit kunt.
K|orienteren|geen|3|neutraal|0|-|Beginners kunnen beter eerst iets eenvoudigers proberen.
#S|rsp-1485|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Dit kan toch niet dezelfde schrijver zijn?
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Geen spoor van de scherpte van 'De laatste veerman'.
#S|rsp-1486|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|Ik kan de stem van deze verteller niet uitstaan, dus na een kwartier was het klaar.
K|betalen|geen|3|neutraal|0|vraag|Kan ik dat luisterboek nog terugkrijgen in tegoed?
#S|rsp-1487|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Zo'n boek waar je een betere mens van wordt, wat een rijkdom.
#S|rsp-1488|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Een romannetje voor tussendoor, met een lief einde.
K|gebruiken|kwaliteit|3|neutraal|0|-|Meer pretentie heeft het ook niet.
#S|rsp-1489|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Indrukwekkend getuigenis, ik kon het niet wegleggen en toch moest het af en toe.
#S|rsp-1490|review|webshop|sterren=1
K|ontvangen|fout|2|irritatie|0|-|Pagina 113 tot 144 zitten er twee keer in en 145 tot 176 helemaal niet. Midden in de ontknoping!
#S|rsp-1491|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Naar mijn mening wordt er te veel uitgelegd. Laat de lezer ook eens iets zelf bedenken.
#S|rsp-1492|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Leuke film en ook leuk voor opa's
#S|rsp-1493|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Fijn dat er bij elk nummer akkoorden staan.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Als beginnend gitarist speel ik er al vier mee.
K|gebruiken|kwaliteit|2|neutraal|0|-|Het boek klapt wel steeds dicht op de standaard.
#S|rsp-1494|review|webshop|sterren=3
K|gebruiken|kwaliteit|2|verwarring|0|-|Wie is nou eigenlijk de verteller? Ik ben op de helft en ik heb geen idee.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Toch wil ik weten hoe het verder gaat, dus het werkt.
#S|rsp-1495|review|webshop|sterren=5
K|orienteren|geen|3|neutraal|0|-|Na het bekijken van verschillende vergelijkingen kwam deze warmtepompdroger er als zuinigste uit.
K|gebruiken|prijs|4|blijdschap|0|-|Dat zien we terug op de rekening.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De was is zacht en hij pluist bijna niet.
K|gebruiken|kwaliteit|2|neutraal|0|-|Een programma duurt wel wat langer dan vroeger.
#S|rsp-1496|review|webshop|sterren=2
K|gebruiken|geen|3|neutraal|0|-|Vorige week voor het eerst gebruikt.
K|gebruiken|kwaliteit|2|neutraal|0|-|Het deksel van de rijstkoker lekt stoom langs de rand en de rijst plakt aan de bodem.
K|hulp|geen|3|neutraal|0|vraag|Doe ik iets verkeerd of is het apparaat niet goed?
#S|rsp-1497|review|webshop|sterren=4
K|aanvragen|geen|3|neutraal|0|-|Ik heb een refurbished exemplaar genomen.
K|ontvangen|kwaliteit|4|verrassing|0|-|Er zat werkelijk geen krasje op, dat had ik niet verwacht.
K|gebruiken|kwaliteit|2|neutraal|0|-|De batterij is natuurlijk niet meer als nieuw.
#S|rsp-1498|review|webshop|sterren=1
K|gebruiken|storing|2|neutraal|0|-|Onze oven valt uit bij temperaturen boven de 200 graden.
K|hulp|levering|2|irritatie|3|-|De reparateur is nu drie keer verzet, waarvan één keer terwijl ik er vrij voor had genomen.
K|gebruiken|storing|2|irritatie|0|-|Wij eten al zes weken uit de magnetron.
#S|rsp-1499|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Beeldkwaliteit van de bewakingscamera is overdag goed.
K|gebruiken|kwaliteit|2|neutraal|0|-|'s Nachts zie je vooral ruis.
K|gebruiken|privacy|3|bezorgdheid|0|vraag|Waar die beelden worden opgeslagen is mij niet helemaal duidelijk, in China misschien?
#S|rsp-1500|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Simpel, sterk, stil.
#S|rsp-1501|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|De kabel van de lader begon na drie maanden te rafelen bij het stekkertje
K|aanvragen|geen|3|neutraal|1|-|maar een andere gekocht
#S|rsp-1502|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik zie mijn kleinkinderen in Canada nu groot in beeld op dit scherm.
K|gebruiken|digitaal|4|blijdschap|0|-|Instellen heeft mijn buurjongen in tien minuten gedaan.
K|gebruiken|kwaliteit|2|neutraal|0|-|Soms is het geluid een tel te laat.
#S|rsp-1503|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|irritatie|0|-|Een slimme weegschaal die zegt dat ik 412 kilo weeg. Dank je.
#S|rsp-1504|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Als ventilator is hij voldoende. Als airco, zoals de advertentie doet geloven, is hij niks.
#S|rsp-1505|review|webshop|sterren=5
K|aanleiding|geen|3|neutraal|0|-|Na 22 jaar begaf onze oude koelkast het in de hittegolf.
K|ontvangen|levering|4|dankbaarheid|0|-|Deze stond er de volgende dag al, waarvoor dank!
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ruim, stil en de verlichting is prachtig.
#S|rsp-1506|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Het draaiplateau piept.
K|gebruiken|kwaliteit|2|neutraal|0|-|Bij het ontdooien worden de randen gaar en blijft het midden bevroren.
#S|rsp-1507|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Scherp beeld, snelle opstart, fijne afstandsbediening met grote knoppen.
K|gebruiken|kwaliteit|2|irritatie|0|-|Die reclame op het startscherm mag van mij weg.
#S|rsp-1508|review|webshop|sterren=1
K|ontvangen|levering|2|neutraal|1|-|Wasmachine werd beneden in de hal neergezet, ik woon driehoog.
K|aanvragen|informatie|2|irritatie|0|-|Bij de bestelling kruiste ik toch echt "bezorgen tot in de badkamer" aan.
K|ontvangen|bejegening|2|boosheid|0|-|De bezorger haalde zijn schouders op en reed weg.
#S|rsp-1509|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Koffie smaakt goed
K|gebruiken|prijs|2|neutraal|0|-|de capsules zijn duur en niet overal te krijgen
#S|rsp-1510|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het strijken gaat nu twee keer zo snel, stoom genoeg en hij druppelt niet
#S|rsp-1511|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Van een draadloze bel in deze prijsklasse had ik meer bereik verwacht, in de schuur hoor ik niets.
#S|rsp-1512|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De tweede accu heb ik niet eens nodig, zo lang gaat hij mee.
#S|rsp-1513|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|irritatie|0|-|Kaasrasp die geen kaas raspt, wel knokkels.
#S|rsp-1514|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Bij ons staat hij op zolder en doet hij wat een elektrisch kacheltje doet.
K|gebruiken|prijs|2|neutraal|0|-|Hij slurpt wel stroom.
#S|rsp-1515|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Wauw, die nachtstand van de camera! Sterren, melkweg, alles staat erop, ongelooflijk.
#S|rsp-1516|review|webshop|sterren=2
K|gebruiken|digitaal|2|irritatie|1|-|Firmware-update, herstart, update mislukt, opnieuw. En dat elke week.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Als hij werkt is het geluid prachtig.
#S|rsp-1517|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Goede snelkookpan, de soep is in een half uur klaar.
K|gebruiken|kwaliteit|2|bezorgdheid|0|-|In het begin vond ik dat gesis wel eng.
#S|rsp-1518|review|webshop|sterren=1
K|gebruiken|storing|2|neutraal|0|-|Display stuk na een maand
K|hulp|beleid|2|irritatie|1|-|Reparatie geweigerd wegens "valschade".
K|hulp|bejegening|2|boosheid|0|-|Hij hangt aan de muur, mensen! Hoe kan die vallen?
#S|rsp-1519|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Doet het prima, handleiding was nergens voor nodig.
#S|rsp-1520|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Deze luchtreiniger heeft een wereld van verschil gemaakt voor mijn hooikoorts.
K|gebruiken|kwaliteit|4|opluchting|0|-|Eindelijk weer een nacht doorgeslapen zonder niesbuien.
#S|rsp-1521|review|webshop|sterren=2
K|aanvragen|geen|3|neutraal|0|-|Voor de eerste keer een bh online besteld.
K|orienteren|geen|3|bezorgdheid|0|-|Dat vond ik spannend, zonder passen.
K|gebruiken|kwaliteit|2|neutraal|0|-|De omvang klopt, de cups zijn te klein.
K|wijzigen|geen|3|neutraal|0|vraag|Kan ik hem ruilen als het kaartje er al af is?
#S|rsp-1522|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Onze hele familie is er gek op, dit spel is gewoon geniaal!
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zelfs oma van 86 wint af en toe.
#S|rsp-1523|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het jasje is mooi en past goed.
K|gebruiken|kwaliteit|2|neutraal|0|-|De schoudervulling is wat overdreven.
K|hulp|geen|3|neutraal|1|-|Mijn schoonmoeder heeft die eruit gehaald en nu is het perfect.
#S|rsp-1524|review|webshop|sterren=4
K|aanvragen|geen|3|neutraal|0|-|Ik had nog een cadeaubon van 50 euro en die heb ik hieraan besteed.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Goede keus, de bladblazer is licht en blaast de hele oprit schoon.
#S|rsp-1525|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|irritatie|0|-|Wat een lawaai voor zo'n klein koelboxje, op de camping kregen we klachten van drie tenten verderop.
#S|rsp-1526|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Van het leuke patroontje is na een paar wasbeurten weinig meer over. Jammer, want ik droeg hem graag.
#S|rsp-1527|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik heb dit boek op aanraden van de boekhandelaar gekocht en ze had helemaal gelijk. De spanning bouwt langzaam op en dan dat einde, zo had ik het nooit bedacht.
#S|rsp-1528|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|de slippers zijn ok voor in huis, voor buiten te glad
#S|rsp-1529|review|webshop|sterren=4
K|ontvangen|geen|3|neutraal|0|-|Het pakket lag gisteren bij de buren.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mooie stevige paraplu, klapt met één knop open.
#S|rsp-1530|review|webshop|sterren=1
K|hulp|informatie|2|verwarring|2|-|Ik krijg van elke medewerker een ander verhaal over de garantie en weet nu niet meer waar ik aan toe ben.
K|gebruiken|storing|2|neutraal|0|-|De grasmaaier is inmiddels twee maanden buiten gebruik.
#S|rsp-1531|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|De thermoskan houdt koffie drie uur warm in plaats van twaalf.
K|gebruiken|kwaliteit|3|neutraal|0|-|Voor een ochtend op de bouw net genoeg.
#S|rsp-1532|review|webshop|sterren=5
K|orienteren|geen|3|bezorgdheid|0|-|Door de slechte recensies was ik een beetje huiverig.
K|gebruiken|kwaliteit|4|verrassing+opluchting|0|-|Totaal onnodig, de koffer is licht, ruim en heeft drie vluchten zonder een krasje doorstaan.
#S|rsp-1533|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik was eerst sceptisch over een graphic novel, maar de tekeningen vertellen minstens zo veel als de tekst.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het hoofdstuk zonder woorden is het mooist.
#S|rsp-1534|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Gehoorkappen zitten comfortabel
K|gebruiken|kwaliteit|2|neutraal|0|-|met een bril erbij iets minder
#S|rsp-1535|review|webshop|sterren=1
K|ontvangen|fout|2|teleurstelling|0|-|Mijn dochter had haar naam op de ketting gevraagd en er staat Fenna in plaats van Jenna.
K|hulp|beleid|2|irritatie|1|-|Personalisaties nemen ze niet terug, ook niet als zij zelf de fout maken.
#S|rsp-1536|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Het matje glijdt weg op een houten vloer, dat is bij yoga niet handig.
#S|rsp-1537|review|webshop|sterren=5
K|gebruiken|kwaliteit+levering|4|blijdschap|0|-|Prima kwaliteit sokken, snel geleverd, fijne winkel
K|terugkijken|geen|4|vertrouwen|0|-|hier bestel ik vaker
#S|rsp-1538|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De klassieke muziek op deze dubbel-cd is met zorg gekozen.
K|gebruiken|kwaliteit|2|neutraal|0|-|Bij een paar stukken is alleen het bekende deel opgenomen.
#S|rsp-1539|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Geen idee waarom het een roman heet, het zijn eerder memoires.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Onderhoudend zijn ze zeker.
#S|rsp-1540|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|irritatie|0|-|Draadloze oortjes die elke vijf minuten de verbinding verliezen. Dan neem ik wel weer een draadje.
#S|rsp-1541|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik heb deze laarzen nu een week of drie en ze bevallen prima. Ze zijn warm, makkelijk aan te trekken en staan netjes onder een rok.
#S|rsp-1542|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|De trui is na een keer wassen veel wijder geworden. De boorden zitten niet meer strak en de mouwen hangen over mijn handen.
#S|rsp-1543|review|webshop|sterren=5
K|ontvangen|levering+kwaliteit|4|blijdschap|0|-|De ketting werd keurig op tijd bezorgd en zat in een mooi doosje met een lint eromheen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn vrouw was er erg blij mee.
#S|rsp-1544|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|De pantalon zit goed bij de taille, bij de kuiten is hij wat wijd. Op zich draagbaar, maar niet de moderne pasvorm die ik zocht.
#S|rsp-1545|review|webshop|sterren=1
K|ontvangen|levering|2|irritatie|3|-|Besteld op 2 mei, bevestiging gekregen, daarna niets meer. Op mails komt geen antwoord en het is nu juni. Ik vind dit geen manier van zakendoen.
#S|rsp-1546|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Schitterend gebreid vestje voor onze pasgeboren kleindochter. Zachte wol, mooie knoopjes en precies de goede maat.
#S|rsp-1547|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Ik vond het een zwak boek. De inleiding belooft veel, maar daarna krijg je vooral anekdotes die je elders ook al las.
#S|rsp-1548|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Een prettig leesbare thriller die zich afspeelt in de haven. Niet vernieuwend, wel spannend genoeg om door te lezen.
#S|rsp-1549|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Het is een klein tasje, groter dan een portemonnee en kleiner dan een handtas. Voor een avondje uit kan het.
#S|rsp-1550|review|webshop|sterren=1
K|gebruiken|storing|2|irritatie|0|-|Slecht product. Na een maand kwam de batterij niet meer boven de 3% en nu gaat hij helemaal niet meer aan, waardeloos gewoon.
#S|rsp-1551|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Wij zijn heel blij met deze kinderstoel. Hij groeit mee, staat stevig en is met een doekje zo weer schoon.
#S|rsp-1552|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De muziek is ontspannend, ik draai hem 's avonds bij het lezen.
K|ontvangen|kwaliteit|2|neutraal|0|-|Het hoesje van de cd was gebarsten.
#S|rsp-1553|review|webshop|sterren=2
K|ontvangen|fout|2|neutraal|1|-|Ik had maat 41 besteld en kreeg maat 42. Omdat ik ze nodig had voor een begrafenis heb ik er maar een zooltje in gedaan.
#S|rsp-1554|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Leuk boek voor wie het eerste deel heeft gelezen, anders mis je veel.
#S|rsp-1555|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik was op zoek naar een eenvoudig horloge met grote cijfers en dat is dit precies. Zonder bril kan ik zien hoe laat het is.
#S|rsp-1556|review|webshop|sterren=1
K|gebruiken|kwaliteit+informatie|2|teleurstelling|0|-|De foto op de website geeft een heel verkeerde indruk van deze stoel. Hij is laag, smal en het kussen is zo dun als een krant.
#S|rsp-1557|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|ik vind het een leuk spel omdat je zelf een dorp kan bouwen en dieren kan houden, alleen jammer dat je niet met twee spelers kan
#S|rsp-1558|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Mijn ervaring met deze snoeischaar is niet zo best. De veer schiet los en bij dikkere takken buigt het mes opzij.
#S|rsp-1559|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Wat een heerlijk album is dit geworden! Elk nummer is raak en de strijkers maken het af.
#S|rsp-1560|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Hoesje doet wat het moet doen. Bij de oplaadpoort is de opening wat krap, dus met een dikke stekker moet het hoesje eraf.
#S|rsp-1561|review|webshop|sterren=1
K|wijzigen|geen|3|neutraal|1|-|Schoenen teruggestuurd omdat ze te klein waren.
K|betalen|fout|2|irritatie|2|-|Volgens de winkel zijn ze gedragen en krijg ik maar de helft terug. Ik heb ze alleen op het tapijt gepast!
#S|rsp-1562|review|webshop|sterren=5
K|hulp|bejegening|4|dankbaarheid|0|-|Er was iets misgegaan met mijn bestelling en een vriendelijke mevrouw heeft het dezelfde middag in orde gemaakt. Hartelijk dank daarvoor.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De gordijnen zijn trouwens prachtig.
#S|rsp-1563|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De beugel-bh geeft goede steun, ook bij een grotere maat.
K|gebruiken|kwaliteit|3|neutraal|0|-|Hij is aan de degelijke kant, geen frivool kantje of zo.
#S|rsp-1564|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Te veel poespas in dit kookboek. Voor een simpele tomatensoep heb je veertien ingrediënten nodig en drie pannen.
#S|rsp-1565|review|webshop|sterren=3
K|ontvangen|levering|4|blijdschap|0|-|Op tijd geleverd.
K|gebruiken|kwaliteit|2|neutraal|0|-|De kleur van het hout is donkerder dan verwacht.
K|gebruiken|kwaliteit|3|neutraal|0|-|Het past nog net bij de rest.
#S|rsp-1566|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|irritatie|0|-|Dit boek is zo slecht geredigeerd dat een personage in hoofdstuk 4 sterft en in hoofdstuk 9 koffie komt drinken.
#S|rsp-1567|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Na jaren tobben met goedkope pannen heb ik deze aangeschaft en ik begrijp niet dat ik zo lang heb gewacht.
#S|rsp-1568|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De meisjes van mijn groep 6 vinden deze serie geweldig en lenen hem steeds uit de klassenbieb.
#S|rsp-1569|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Jas sluit niet goed af bij de hals, de wind waait er zo in.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Verder niks op aan te merken.
#S|rsp-1570|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Ik gebruik hem vooral voor videobellen en daarvoor is de webcam prima. In het donker wordt het beeld korrelig.
#S|rsp-1571|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mooie pyjama, zachte stof en de broek heeft zakken.
K|aanvragen|geen|3|neutraal|0|-|Mijn zus heeft hem nu ook besteld.
#S|rsp-1572|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|neutraal|0|-|De verlichting van de kerstboom deed het één avond, de tweede avond bleef de helft donker.
K|wijzigen|geen|3|neutraal|1|-|Teruggebracht en een ander merk gehaald.
#S|rsp-1573|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Een ontroerende film over dementie, goed geacteerd en nergens klef.
#S|rsp-1574|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Wij hadden voor onze tweeling twee dezelfde loopauto's besteld. Bij allebei zat er na een maand een wiel los.
#S|rsp-1575|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zilveren creolen, licht en stevig, de sluiting klikt goed dicht. Ik draag ze iedere dag.
#S|rsp-1576|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|De matras is wat zachter dan in de omschrijving staat. Mijn man vindt het fijn, ik had het liever steviger gehad.
#S|rsp-1577|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Dit was helaas een tegenvaller. Het boek gaat over van alles, behalve over het onderwerp dat op de kaft staat.
#S|rsp-1578|review|webshop|sterren=4
K|gebruiken|kwaliteit+prijs|4|blijdschap|0|-|Wat een mooi lampje voor weinig geld. In de slaapkamer geeft hij precies genoeg licht om bij te lezen.
#S|rsp-1579|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Deze multomap gaat al twee schooljaren mee en de ringen sluiten nog steeds.
#S|rsp-1580|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|De sluiting van het horloge gaat spontaan open, ik ben het al twee keer bijna verloren.
K|gebruiken|kwaliteit|2|bezorgdheid|0|angst|Nu durf ik het niet meer om te doen in de stad.
#S|rsp-1581|review|webshop|sterren=3
K|orienteren|geen|3|neutraal|0|-|Bestel een maatje groter dan je gewend bent.
K|gebruiken|kwaliteit|3|neutraal|0|-|De stof heeft geen rek, verder is het een gewone broek.
#S|rsp-1582|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|irritatie|0|-|Nou nou, wat een kwaliteit. Twee dagen gebruikt en de steel van de bezem breekt doormidden.
#S|rsp-1583|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Leuke tekeningen, leuke rijmpjes, stevige bladzijden. Onze dreumes heeft erop geknabbeld en het boekje leeft nog.
#S|rsp-1584|review|webshop|sterren=4
K|aanvragen|digitaal|4|blijdschap|0|-|De site werkt prettig, je kunt de bank zelf samenstellen en meteen zien hoe hij eruitziet.
K|ontvangen|levering|2|neutraal|3|-|Van bestellen tot leveren duurde elf weken.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Hij zit heerlijk.
#S|rsp-1585|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Het geluid van de film is in het Nederlands nagesproken en dat kan niet uit. Lippen en woorden lopen niet gelijk.
#S|rsp-1586|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Goede roman met een sterk begin.
K|gebruiken|kwaliteit|2|neutraal|0|-|In het midden verslapte mijn aandacht.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het laatste hoofdstuk maakte weer indruk.
#S|rsp-1587|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik heb brede voeten en hallux, en toch lopen deze schoenen de hele dag zonder pijn.
K|gebruiken|kwaliteit|4|opluchting|0|-|Wat ben ik opgelucht dat ik eindelijk iets gevonden heb.
#S|rsp-1588|review|webshop|sterren=1
K|aanvragen|geen|3|neutraal|0|-|Voor mijn verjaardag gevraagd en gekregen.
K|gebruiken|storing|2|neutraal|0|-|Doet het sinds vorige week niet meer.
K|hulp|geen|3|neutraal|0|vraag|Hoe zit het met garantie als ik de bon niet heb?
#S|rsp-1589|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Fijn boek om samen met je puber te lezen, er staan goede vragen in aan het eind van elk hoofdstuk.
#S|rsp-1590|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Het breiwerk van de sjaal is losjes, ik blijf er overal mee haken.
#S|rsp-1591|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Heel, heel blij met mijn nieuwe fiets! Hij rijdt super licht en ik word er overal op aangesproken.
#S|rsp-1592|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|De verteller heeft een prettige stem, het verhaal boeide me minder. Misschien is het meer een boek om zelf te lezen.
#S|rsp-1593|review|webshop|sterren=1
K|ontvangen|kwaliteit|2|irritatie|0|-|Gebroken ontvangen, en bij de vervanging opnieuw gebroken. Pak die vazen dan toch eens beter in.
#S|rsp-1594|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zachte handdoeken, mooie kleur, drogen goed af. Na een paar keer wassen pluizen ze niet meer.
#S|rsp-1595|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|De stoffen tas heeft geen voering en geen rits, alles ligt open en bloot.
#S|rsp-1596|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Voor het eerst gekozen voor een elektrische tandenborstel en ik merk echt verschil. Mijn tandarts ook.
#S|rsp-1597|review|webshop|sterren=3
K|betalen|prijs|3|neutraal|0|-|Niet goedkoop, niet duur.
K|gebruiken|kwaliteit|3|neutraal|0|-|De kwaliteit is navenant.
#S|rsp-1598|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Ik had gehoopt mijn vader blij te maken met dit boek over zijn oude club. Het staat vol fouten over spelers en jaartallen, hij heeft het weggelegd.
#S|rsp-1599|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Al een maand of acht elke werkdag in gebruik op de bouwplaats en hij geeft geen krimp.
#S|rsp-1600|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Mijn zoon vond de puzzel te makkelijk, en de stukjes zijn van dun karton.
#S|rsp-1601|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn man heeft het boek in drie avonden uitgelezen en praat nergens anders meer over
K|gebruiken|geen|3|neutraal|0|-|nu ben ik aan de beurt
#S|rsp-1602|review|webshop|sterren=3
K|gebruiken|kwaliteit+prijs|3|neutraal|0|-|Voor de prijs een acceptabele stoel, zij het dat je hem om de paar weken moet aandraaien.
#S|rsp-1603|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|irritatie|0|-|Wat een onzin, een 'magische' doek die strepen achterlaat op elk raam.
#S|rsp-1604|review|webshop|sterren=4
K|orienteren|geen|3|neutraal|0|-|Eerst in de winkel gepast en daarna hier besteld.
K|betalen|prijs|4|blijdschap|0|-|Scheelde me 25 euro.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De schoenen zijn exact dezelfde.
#S|rsp-1605|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Niet zo'n prettige voorleesstem, en achtergrondmuziek die te hard staat. Na twee hoofdstukken ben ik overgestapt op papier.
#S|rsp-1606|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Deze wandelrugzak heeft een netje tegen je rug, dus geen natte plekken meer in je shirt. Heel comfortabel.
#S|rsp-1607|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|De kleuren van het speelkleed zijn vrolijk.
K|ontvangen|kwaliteit|2|bezorgdheid|0|-|Het rook bij het uitpakken wel erg naar plastic, en daar ligt dan een baby op.
K|gebruiken|kwaliteit|3|neutraal|0|-|Na een week buiten luchten is het weg.
#S|rsp-1608|review|webshop|sterren=1
K|ontvangen|informatie|2|irritatie|1|-|Geen handleiding, geen schroeven, geen telefoonnummer. Wel een kaartje of ik vijf sterren wil geven.
#S|rsp-1609|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik volg deze schrijver al vanaf zijn eerste columns en vind dit zijn meest persoonlijke boek. Het stuk over zijn vader is van een zeldzame tederheid.
#S|rsp-1610|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Onderkant van de pan bol geworden
K|gebruiken|kwaliteit|2|neutraal|0|-|op inductie draait hij rondjes
#S|rsp-1611|review|webshop|sterren=5
K|aanvragen|geen|3|neutraal|0|-|Afgelopen Kerst kreeg ik deze voetenwarmer van mijn schoonzoon.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Een schat, die jongen, en een schat van een cadeau: ik heb geen koude tenen meer gehad.
#S|rsp-1612|review|webshop|sterren=3
K|gebruiken|kwaliteit|2|neutraal|0|-|De trui is in het echt meer grijs dan blauw.
K|wijzigen|geen|3|neutraal|0|-|Ik heb hem toch gehouden.
#S|rsp-1613|review|webshop|sterren=1
K|hulp|wachttijd|2|irritatie|3|-|Mijn armband is op 8 augustus ter reparatie ingestuurd. Het is nu half oktober. Bij navraag hoor je steeds 'nog twee weken'.
#S|rsp-1614|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De game is prachtig en de puzzels zijn net moeilijk genoeg
K|gebruiken|kwaliteit|2|neutraal|0|-|op oudere consoles zijn de laadtijden wel lang
#S|rsp-1615|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Was in de veronderstelling dat het katoen was. Het is voor 80% polyester en dat voel je als je zweet.
#S|rsp-1616|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ge ziet direct dat het met de hand gemaakt is. Heel schoon afgewerkt tasje en de madam van de winkel had er een kaartje bij gestoken.
#S|rsp-1617|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|De film is grappig, al lijken alle grappen op die uit de eerste.
#S|rsp-1618|review|webshop|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Ik ben echt woest: nieuwe winterjas, eerste keer regen, en mijn trui eronder is blauw uitgeslagen!
#S|rsp-1619|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Stevige hangmat voor twee personen.
K|ontvangen|informatie|2|neutraal|1|-|Het ophangsysteem wordt niet uitgelegd, daar moesten we even op puzzelen.
#S|rsp-1620|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Goede schrijver, maar hier is hij op de automatische piloot bezig geweest.
#S|rsp-1621|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Heb hem meegenomen naar Noorwegen en bij min 18 nog warme handen gehad. Wat wil je nog meer van een paar wanten.
#S|rsp-1622|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Wel leuk, niet bijzonder, voor een kinderfeestje prima.
#S|rsp-1623|review|webshop|sterren=1
K|gebruiken|storing|2|teleurstelling|0|-|Helaas was dit al de tweede mp3-speler in een jaar die ermee ophield.
K|betalen|prijs|2|irritatie|0|-|Goedkoop is duurkoop, zo blijkt maar weer.
#S|rsp-1624|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mooi boek met knappe foto's van Vlaamse dorpen. Ons moeder heeft er haar geboortehuis in teruggevonden en daar was ze heel ontroerd van.
#S|rsp-1625|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Ik gebruik de leesbril voor kruiswoordpuzzels, maar na tien minuten krijg ik hoofdpijn.
#S|rsp-1626|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Pasvorm is goed, kwaliteit is goed, service is goed. Wat wil een mens nog meer
#S|rsp-1627|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Gemakkelijk te monteren zonnescherm.
K|gebruiken|kwaliteit|2|neutraal|0|-|De zwengel gaat zwaar.
K|gebruiken|kwaliteit|3|verlangen|0|wens|Een motortje zou een uitkomst zijn.
#S|rsp-1628|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|neutraal|0|-|Kapotte rits, losse draden, vlek op de voorkant.
K|wijzigen|bereikbaarheid|2|irritatie|2|-|Een retour aanmelden lukt niet, want de retourpagina bestaat niet en de telefoon staat op antwoordapparaat.
#S|rsp-1629|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik draag deze zonnebril op de fiets en heb geen last meer van tranende ogen.
#S|rsp-1630|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Je moet wel van erg zoet houden, dit boek druipt van de romantiek.
#S|rsp-1631|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Na een knieoperatie was ik op zoek naar een goede hometrainer en deze is stil, stabiel en makkelijk in te stellen.
K|ontvangen|bejegening|4|blijdschap|0|-|De bezorger heeft hem op de slaapkamer gezet, dat hoefde hij niet te doen.
#S|rsp-1632|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Dit deel heb ik met gemengde gevoelens dichtgeslagen. De moord is goed bedacht, de oplossing minder.
#S|rsp-1633|review|webshop|sterren=1
K|ontvangen|fout|2|irritatie|1|-|In plaats van drie verschillende kleuren kreeg ik driemaal paars. Alle drie in de verkeerde maat ook nog.
#S|rsp-1634|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De verstelbare halters zijn een mooie oplossing voor wie weinig ruimte heeft.
K|betalen|prijs|2|neutraal|0|-|Het blijft een flinke uitgave.
#S|rsp-1635|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Ik heb drie maanden met deze rugzak gefietst en de reflecterende strepen zijn er nu al af.
#S|rsp-1636|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|wauw wat een leuk boek, mijn dochter van 4 kent het al uit haar hoofd en corrigeert me als ik iets oversla
#S|rsp-1637|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Voor het trouwfeest van mijn nicht heb ik dit pak gedragen en het zag er keurig uit.
K|gebruiken|kwaliteit|2|neutraal|0|-|Bij het dansen scheurde de binnenzak.
#S|rsp-1638|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Verwacht geen documentaire, dit is een aaneenschakeling van oude fragmenten met een robotstem erover.
#S|rsp-1639|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Handig hoesje met plek voor twee pasjes. Ik heb mijn portemonnee bijna niet meer nodig.
#S|rsp-1640|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Om eerlijk te zijn vind ik de bank in het echt een beetje lomp. In de winkel stond hij in een veel grotere ruimte.
#S|rsp-1641|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Geweldig product! Mijn tuin is eindelijk vrij van slakken en ik hoef er niets voor te doen.
#S|rsp-1642|review|webshop|sterren=3
K|gebruiken|kwaliteit|2|neutraal|0|-|De deurtjes van de poppenkast gaan stroef
K|gebruiken|kwaliteit|4|blijdschap|0|-|kinderen spelen er wel elke dag mee
#S|rsp-1643|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|irritatie|0|-|Slappe hap, dit boek.
K|gebruiken|kwaliteit|2|irritatie|0|-|De hoofdpersoon huilt op elke pagina en ik had er na dertig genoeg van.
#S|rsp-1644|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Prima jas voor de tussenseizoenen. Licht, winddicht en hij past opgevouwen in zijn eigen zak.
#S|rsp-1645|review|webshop|sterren=2
K|aanvragen|geen|3|neutraal|0|-|Deze set heb ik gekocht voor mijn studerende zoon.
K|gebruiken|kwaliteit|2|neutraal|0|-|De vorken buigen als je in een aardappel prikt.
#S|rsp-1646|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik had het boek als e-book gelezen en wilde het daarna ook op papier in de kast hebben. Zo mooi vond ik het.
#S|rsp-1647|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|De elektrische schroevendraaier is handig voor kleine klusjes, voor een kast heb je iets zwaarders nodig.
#S|rsp-1648|review|webshop|sterren=1
K|gebruiken|privacy|2|bezorgdheid|0|angst|De stekker van de straalkachel smolt half in het stopcontact. Ik moet er niet aan denken wat er gebeurd was als ik niet thuis was geweest.
#S|rsp-1649|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn zoon met autisme vindt deze koptelefoon heerlijk rustig in de klas.
K|gebruiken|kwaliteit|2|neutraal|0|-|De hoofdband is na een half jaar wat uitgelubberd.
#S|rsp-1650|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|De halsketting irriteert in mijn nek en is korter dan de 45 cm die erbij staat.
#S|rsp-1651|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zoals altijd een feest om te lezen. Deze schrijfster kan over een pot jam schrijven en je leest door.
#S|rsp-1652|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|We hebben er een avondje mee gespeeld. Aardig, maar we pakken toch liever het oude kaartspel.
#S|rsp-1653|review|webshop|sterren=1
K|betalen|prijs|2|irritatie|0|-|Belachelijk duur voor wat het is. Een plankje met twee haakjes, 39 euro.
#S|rsp-1654|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Fijne vervanging voor mijn oude keukenmachine. De deeghaak doet het uitstekend en de kom is groot.
K|gebruiken|kwaliteit|2|neutraal|0|-|Het spatdeksel past niet goed.
#S|rsp-1655|review|webshop|sterren=2
K|ontvangen|levering|2|neutraal|1|-|Eerst leek het kwijt, na twee weken lag het ineens op de stoep.
K|gebruiken|kwaliteit|2|neutraal|0|-|De blouse is netjes genaaid maar de knoopsgaten zijn te klein voor de knopen.
#S|rsp-1656|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Erg mooie oorbellen, mijn dochter wil ze niet meer uitdoen. Ook na een week zwemmen nog geen verkleuring.
#S|rsp-1657|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Sneakers zien er stoer uit. Op lange afstanden zijn ze wat zwaar.
#S|rsp-1658|review|webshop|sterren=1
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Wat ooit een mooie reeks was is nu een invuloefening, doodzonde.
#S|rsp-1659|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|De wekker met licht werkt goed, mijn puber komt er (bijna) vanzelf door uit bed.
#S|rsp-1660|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Stof voelt klam als je hem een tijdje draagt, en het labeltje prikt. Ik draag hem alleen nog om de schuur te verven.
#S|rsp-1661|review|webshop|sterren=5
K|terugkijken|geen|5|blijdschap|0|-|Fantastische winkel, ik kom hier al jaren en stuur al mijn vriendinnen erheen!
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ook deze jurk is weer een schot in de roos.
#S|rsp-1662|review|webshop|sterren=1
K|terugkijken|geen|1|boosheid|0|-|Blijf met een grote boog om deze oplichters heen!
K|ontvangen|fout|2|boosheid|0|-|Ik kreeg een lege envelop. LEEG.
K|hulp|bejegening|1|boosheid|2|-|En dan beweren ze glashard dat ik zelf het horloge eruit heb gehaald!
#S|rsp-1663|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het mooiste aan dit boek vond ik het taalgebruik van de grootouders.
K|gebruiken|kwaliteit|3|verlangen|0|wens|Wat zou ik hier graag een verfilming van zien.
#S|rsp-1664|review|webshop|sterren=3
K|orienteren|geen|3|neutraal|0|vraag|Weet iemand of deze rugzak als handbagage mee mag?
K|gebruiken|kwaliteit|4|blijdschap|0|-|Verder een stevig ding met fijne banden.
#S|rsp-1665|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Wat een sof, die feestjurk: de pailletten vielen er op de dansvloer al vanaf.
K|gebruiken|geen|2|teleurstelling|0|-|Bij deze winkel laat ik me niet meer verleiden.
#S|rsp-1666|review|webshop|sterren=5
K|hulp|bejegening|5|dankbaarheid+blijdschap|0|-|Wat een geweldige service, ze hebben op zaterdagavond nog zelf het juiste snoer langsgebracht!
K|gebruiken|kwaliteit|4|blijdschap|0|-|De lamp brandt en hij is prachtig.
#S|rsp-1667|review|webshop|sterren=1
K|hulp|herhaling|2|irritatie|3|-|Zeven mails, vier telefoontjes en twee chats verder en nog geen nieuwe afstandsbediening.
K|hulp|doorverwijzing|2|irritatie|2|-|De fabrikant zegt dat ik bij de winkel moet zijn en de winkel zegt dat ik bij de fabrikant moet zijn.
K|hulp|geen|2|boosheid|3|-|Ik geef het op.
#S|rsp-1668|review|webshop|sterren=4
K|wijzigen|beleid|4|opluchting|0|-|Gelukkig deden ze niet moeilijk toen ik hem na vijf weken alsnog wilde ruilen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|In maat L is het een heerlijke trui.
#S|rsp-1669|review|webshop|sterren=2
K|gebruiken|kwaliteit|3|bezorgdheid|0|vraag|De accu van de boormachine wordt bij het laden flink heet, is dat wel normaal?
K|gebruiken|kwaliteit|4|blijdschap|0|-|Boren gaat goed.
#S|rsp-1670|review|webshop|sterren=5
K|orienteren|informatie|4|blijdschap|0|-|Eindelijk een winkel die gewoon eerlijk schrijft dat een broek klein valt.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Maatje groter genomen, past perfect.
#S|rsp-1671|review|webshop|sterren=3
K|gebruiken|kwaliteit|2|neutraal|0|-|De kaart op het gps-horloge is klein.
K|gebruiken|kwaliteit|4|vertrouwen|0|-|Toch durf ik er in het bos blind op te varen, hij heeft me nog nooit verkeerd gestuurd.
#S|rsp-1672|review|webshop|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Verschrikkelijk slecht, ik word er misselijk van als ik eraan denk dat hier mensen voor betaald krijgen.
K|gebruiken|kwaliteit|2|irritatie|0|-|De helft van de ondertitels hoort bij een andere film.
#S|rsp-1673|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|verrassing|0|-|Zo had ik niet verwacht dat een boek over riolering mij zou boeien, maar het is zo.
#S|rsp-1674|review|webshop|sterren=2
K|ontvangen|informatie|2|verwarring|2|-|Uren bezig geweest met de handleiding, want de onderdelen zijn anders genummerd dan in de tekening.
K|gebruiken|kwaliteit|2|neutraal|0|-|De hometrainer staat nu, maar het display doet niets.
K|hulp|geen|3|verlangen|0|wens|Graag zou ik iemand spreken die hier verstand van heeft.
#S|rsp-1675|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Ik ben in de zevende hemel met deze schoenen!
K|terugkijken|geen|4|blijdschap|0|-|Meiden, rennen voordat ze uitverkocht zijn.
#S|rsp-1676|review|webshop|sterren=3
K|orienteren|informatie|2|neutraal|1|-|Bij het product staan geen wasvoorschriften, die heb ik per mail opgevraagd.
K|hulp|wachttijd|4|blijdschap|0|-|Daar kwam binnen een uur antwoord op.
K|gebruiken|kwaliteit|3|neutraal|0|-|Het kleed mag alleen chemisch gereinigd worden, dat is jammer maar helder.
#S|rsp-1677|review|webshop|sterren=1
K|aanvragen|digitaal|2|irritatie|2|-|Het heeft me drie pogingen, twee browsers en een telefoontje naar de bank gekost om te kunnen betalen.
K|ontvangen|kwaliteit|2|irritatie|0|-|En dan zit er een portemonnee in met een vieze lijmgeur en een scheef stiksel.
#S|rsp-1678|review|webshop|sterren=4
K|aanvragen|digitaal|4|blijdschap|0|-|Makkelijk te bestellen via de app, drie tikken en klaar.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Goede kwaliteit T-shirts voor mijn grote zoon.
#S|rsp-1679|review|webshop|sterren=2
K|betalen|fout|2|verwarring|1|-|Op de factuur staan twee boeken en ik heb er maar één besteld, hoe kan dat?
K|gebruiken|kwaliteit|3|neutraal|0|-|Het boek zelf moet ik nog lezen.
#S|rsp-1680|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|dankbaarheid|0|-|Met dank aan de lezers hier die schreven dat hij ruim valt, ik heb nu in één keer de goede maat.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Een vest dat ik jaren ga dragen.
#S|rsp-1681|review|webshop|sterren=1
K|hulp|bereikbaarheid|2|irritatie|1|-|Alleen een chatbot die steeds vraagt of mijn probleem is opgelost. Nee!
K|gebruiken|storing|2|irritatie|0|-|De koptelefoon laadt nog steeds niet op.
#S|rsp-1682|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Op de helft van het boek weet ik nog niet welke kant het op gaat.
K|gebruiken|kwaliteit|3|verlangen|0|wens|Hopelijk wordt het nog spannender.
#S|rsp-1683|review|webshop|sterren=4
K|gebruiken|privacy|4|vertrouwen|0|-|Fijn dat de babyfoon zonder internet werkt, dan kijkt er ook niemand mee.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Beeld is helder, bereik tot achter in de tuin.
#S|rsp-1684|review|webshop|sterren=2
K|wijzigen|prijs|2|irritatie|1|-|Voor het terugsturen van een T-shirt van 12 euro rekenen ze 7 euro, dat slaat toch nergens op.
K|gebruiken|kwaliteit|2|neutraal|0|-|De hals is veel te wijd.
#S|rsp-1685|review|webshop|sterren=5
K|hulp|fout|4|verrassing+blijdschap|0|-|Ik meldde dat er een schroefje ontbrak en kreeg een hele nieuwe set thuisgestuurd, met een chocolaatje erbij!
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het hoekkastje staat als een rots.
#S|rsp-1686|review|webshop|sterren=3
K|betalen|prijs|2|neutraal|0|-|In de folder van vorige week was hij 15 euro goedkoper.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Op de blender zelf valt weinig aan te merken.
#S|rsp-1687|review|webshop|sterren=1
K|ontvangen|levering|2|boosheid|3|-|Vier keer een hele dag thuisgezeten voor een bed dat niet kwam, daar zijn al mijn vrije dagen aan opgegaan!
K|wijzigen|geen|3|neutraal|1|-|Bestelling heb ik geannuleerd.
K|betalen|wachttijd|2|irritatie|2|-|Op mijn aanbetaling wacht ik nog steeds.
#S|rsp-1688|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|opluchting|0|-|Ik was bang dat hij te klein zou zijn, maar hij past precies, gelukkig.
#S|rsp-1689|review|webshop|sterren=2
K|vertrekken|geen|3|neutraal|1|-|Abonnement op het handwerkpakket na drie maanden opgezegd.
K|gebruiken|kwaliteit|2|neutraal|0|-|De wol is mooi, de patronen zijn steeds ongeveer hetzelfde.
#S|rsp-1690|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|verrassing+blijdschap|0|-|Niet te geloven, zo goed klinkt dit kleine radiootje!
K|gebruiken|kwaliteit|4|blijdschap|0|-|Staat sinds gisteren in de keuken en ik heb al drie keer meegezongen.
