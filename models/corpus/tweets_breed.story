#S|twd-0001|social|reizen|
K|orienteren|geen|3|neutraal|0|vraag|@oranjelijn zit er in de nachttrein naar Wenen ook een coupé voor alleen dames? wil in mei met mn dochter
A|||||||Hoi Anneke, ja, bij boeking kun je kiezen voor 'ladies only'. ^Ro
K|orienteren|prijs|3|neutraal|0|vraag|en scheelt dat in prijs?
A|||||||Nee, zelfde tarief.
K|orienteren|geen|4|blijdschap|0|-|Oh super dan ga ik vanavond kijken
#S|twd-0002|social|telecom|
K|orienteren|geen|3|neutraal|0|vraag|Als ik nu overstap naar @belflux, kan ik dan mijn oud nummer meenemen? Zit nu nog bij een ander
A|||||||Dag Gert, zeker. Met je klantnummer en simkaartnummer regelen wij dat. ^Lo
K|orienteren|informatie|2|verwarring|0|vraag|simkaartnummer? dat is toch hetzelfde als mijn gsmnummer of nie
A|||||||Nee, het staat op de kaart zelf, 13 cijfers.
K|geen|geen|3|neutraal|0|-|ah ja gevonden
#S|twd-0003|social|reizen|
K|gebruiken|levering|3|bezorgdheid|0|vraag|9u12 uit Aalst, overstap 4 min in Denderleeuw. Gaat die wachten als we nu al 6 min hebben? Examen om 10u @treinvlaams
A|||||||Dag Lotte, we vragen het aan de verkeersleiding. ^Jo
K|gebruiken|levering|3|bezorgdheid|0|wens|snel aub we zijn er bijna
A|||||||Hij wacht, perron 4.
K|gebruiken|levering|4|opluchting+dankbaarheid|0|-|zit erop. pff. dankuwel
#S|twd-0004|social|bezorging|
K|ontvangen|levering|2|bezorgdheid|0|-|Volgens de track & trace sinds vrijdag in Venlo. Er zit een paspoort in, we vliegen woensdag @snelduif
A|||||||Hoi Maikel, dat snap ik. Mag ik de code in DM?
K|geen|geen|3|neutraal|0|-|gestuurd
A|||||||Hij gaat vannacht mee naar Zwolle, morgen bezorgd.
K|ontvangen|levering|2|bezorgdheid|0|angst|ok ik hoop het dan maar want ik doe geen oog dicht
#S|twd-0005|social|bank|
K|aanvragen|geen|3|neutraal|0|vraag|@deltabank hoi, heb vorige week online een rekening geopend voor mn zoontje, hoe lang duurt dat voor het rond is
A|||||||Hoi Kim, gemiddeld 5 werkdagen na legitimatie. Is die al gedaan?
K|aanvragen|informatie|2|verwarring|0|vraag|welke legitimatie? heb niks over gelezen
A|||||||Langskomen met beide ID's op een kantoor.
K|aanvragen|informatie|2|irritatie|1|-|had dat dan even in die mail gezet
#S|twd-0006|social|energie|
K|gebruiken|storing|2|bezorgdheid|0|vraag|Sinds 3u zonder stroom in Zwevezele. Mijn man ligt aan een zuurstoftoestel, batterij nog 2 uur. Wat doe ik @netkust
A|||||||Bel onmiddellijk 112 indien nodig. Wij sturen nu een noodgroep. Adres?
K|geen|geen|3|neutraal|0|-|in pb
A|||||||Ploeg is er binnen 35 min.
K|gebruiken|storing|4|opluchting|0|-|generator staat te draaien. Ik tril nog maar hij ademt rustig
#S|twd-0007|social|overheid|
K|orienteren|geen|3|neutraal|0|vraag|Beste stad, wij zoeken een plekje in een crèche vanaf september, hoe begin je daar nu aan @stadmeerlaar
A|||||||Proficiat! Via het Lokaal Loket kan u voor alle opvang tegelijk een aanvraag doen.
K|orienteren|geen|3|neutraal|0|vraag|en is dat te laat als de baby in juni komt
A|||||||Nee hoor, maar wacht niet te lang.
K|orienteren|geen|2|bezorgdheid|0|-|Heb al van 3 vriendinnen gehoord dat er niks meer vrij is…
#S|twd-0008|social|webshop|
K|orienteren|geen|3|verlangen|0|wens|@kleedje.nl komt die groene jurk nog terug in 42?? mn zus trouwt in juni en ik kijk er al weken naar
A|||||||Hoi Sas! Maandag komen er 20 stuks binnen. ^Fem
K|orienteren|geen|4|blijdschap|0|-|jaaaa wekker gezet
#S|twd-0009|social|reizen|
K|aanvragen|digitaal|2|neutraal|1|-|app blijft hangen bij betalen, nu al 3x geprobeerd, 2 personen AMS-FAO 14 mei @zonvaart
A|||||||Hoi Daan, probeer het eens in je browser? ^Mi
K|aanvragen|digitaal|2|neutraal|1|-|zelfde verhaal
A|||||||Vreemd. Welke foutmelding zie je?
K|aanvragen|digitaal|2|neutraal|0|-|geen. alleen draaiend rondje
A|||||||We houden de prijs 24 u voor je vast.
K|aanvragen|beleid|4|opluchting|0|-|kijk dat scheelt, was al bang dat ie omhoog zou schieten
#S|twd-0010|social|telecom|
K|gebruiken|kwaliteit|1|boosheid|0|-|Wat een BAGGERnetwerk @tellion. Werkelijk waar. Heb letterlijk meer bereik met een conservenblik
A|||||||Hoi Henk, vervelend! Waar ben je?
K|geen|geen|2|irritatie|0|-|maakt niks uit waar ik ben
#S|twd-0011|social|bank|
K|gebruiken|privacy|3|bezorgdheid|0|vraag|Kreeg sms dat mijn kaart geblokkeerd wordt en moet klikken... is dat van jullie @leiebank
A|||||||Dag Rosette, nee! Niet klikken. Heb je gegevens ingevuld?
K|gebruiken|privacy|2|bezorgdheid|0|-|Enkel mijn kaartnummer.
A|||||||We blokkeren ze preventief. Bel 078 170 170.
K|hulp|wachttijd|4|opluchting|0|-|Gedaan, direct iemand aan de lijn. Nu durf ik weer te ademen
#S|twd-0012|social|reizen|
K|gebruiken|kwaliteit|4|blijdschap|0|-|Nieuwe intercity vanmorgen, stopcontact per stoel en hij rijdt fluisterstil. Hier word ik nou blij van @oranjelijn
A|||||||Geniet ervan Peter!
#S|twd-0013|social|energie|
K|orienteren|prijs|3|neutraal|0|vraag|wat is nu het variabele tarief bij @groenpunt per kWh? website geeft enkel 'vanaf'
A|||||||Dag Stijn, voor maart 0,134 excl. netkosten. ^Ev
K|orienteren|informatie|2|irritatie|0|-|allez en wat is dat dan inclusief, daar gaat het toch om
A|||||||Dat hangt af van je netgebied. Postcode?
K|geen|geen|3|neutraal|0|-|9300
#S|twd-0014|social|bezorging|
K|ontvangen|levering|5|blijdschap|0|-|HIJ IS ER. Mijn platenspeler. Een dag te vroeg en gewoon heel. Liefde voor die bezorger @zendmaar
A|||||||Whoop! Welke plaat eerst?
K|geen|geen|4|blijdschap|0|-|Rumours natuurlijk
#S|twd-0015|social|verzekering|
K|hulp|wachttijd|2|teleurstelling|2|-|Zes weken na de inbraak en nog altijd geen expert gezien. Ik had van @schildwacht echt beter verwacht na 20 jaar
A|||||||Dag Francine, dat spijt me. Uw dossiernummer?
K|geen|geen|3|neutraal|0|-|24/11870
A|||||||Expert komt donderdag om 14u.
K|hulp|geen|3|neutraal|0|-|donderdag kan ik niet, begrafenis
A|||||||Vrijdag dan?
K|geen|geen|3|neutraal|0|-|vrijdag is goed
#S|twd-0016|social|overheid|
K|aanvragen|geen|3|neutraal|0|vraag|Vraagje: paspoort aanvragen voor kind 4 jr, moeten beide ouders mee of volstaat handtekening? @gemeente_bergsteyn
A|||||||Beste Jorien, 1 ouder en het kind, plus toestemmingsformulier van de ander.
K|geen|geen|4|dankbaarheid|0|-|Duidelijk, dankje
#S|twd-0017|social|telecom|
K|hulp|herhaling|2|irritatie|2|-|A: al geprobeerd. B: al geprobeerd. C: staat letterlijk in mijn eerste bericht dat ik dat al geprobeerd heb @kabelman
A|||||||Je hebt gelijk, sorry Els. Ik laat de lijn meten.
K|hulp|bejegening|3|neutraal|0|-|ok, dat is al iets
#S|twd-0018|social|reizen|
K|orienteren|beleid|3|neutraal|0|vraag|@vluchtje mag een kinderstoeltje gratis mee of telt dat als koffer
A|||||||Gratis, naast de buggy. ^T
K|orienteren|prijs|4|verrassing|0|-|Serieus? Bij die andere vroegen ze 45 euro
K|aanvragen|geen|4|blijdschap|0|-|ok geboekt dan 😁 3 pers naar Malaga
#S|twd-0019|social|bank|
K|orienteren|prijs|3|neutraal|0|vraag|Rente op spaarrek bij jullie is nu ? Wil ff vergelijken
A|||||||Hoi Marloes, 1,85% tot 100k. ^Dj
K|orienteren|prijs|2|teleurstelling|0|-|Mwah. Had op 2+ gehoopt
#S|twd-0020|social|webshop|
K|wijzigen|geen|3|neutraal|0|vraag|hey kan ik mijn bestelling nog naar een ander adres laten sturen? verhuizing is vervroegd
A|||||||Dag Sien, bestelnummer?
K|geen|geen|3|neutraal|0|-|W449103
A|||||||Helaas al bij de koerier.
K|wijzigen|geen|2|bezorgdheid|0|angst|oei. dan staat die zetel straks bij wildvreemden
A|||||||We hebben de koerier gebeld, hij houdt hem vast tot maandag.
K|wijzigen|beleid|5|dankbaarheid+verrassing|0|-|Nee ge meent het?? Dat ge dat gedaan krijgt! Dikke merci
#S|twd-0021|social|reizen|
K|gebruiken|levering|2|irritatie|0|-|Perron 5 wordt perron 9 wordt perron 5. Sportdag van @spoorzuid
A|||||||Excuses Mark, we balen mee. ^An
K|gebruiken|levering|2|irritatie|0|-|jullie wel ja
#S|twd-0022|social|energie|
K|gebruiken|storing|3|neutraal|0|vraag|iemand nog zonder gas in Heerde? of ligt t aan mn ketel
A|||||||Hoi Wim, geen storing bekend in Heerde. Zijn er codes op de ketel?
K|geen|geen|3|neutraal|0|-|F4
A|||||||Dat is de waterdruk. Bijvullen tot 1,5 bar.
K|gebruiken|storing|4|opluchting|0|-|Opgelost haha. Scheelt weer een monteur
#S|twd-0023|social|telecom|
K|orienteren|geen|3|neutraal|0|vraag|Leveren jullie glasvezel op industrieterrein De Hoef Amersfoort?
A|||||||Helaas nog niet. ^Bo
K|orienteren|geen|3|neutraal|0|vraag|en enig idee wanneer wel
A|||||||Niet in de planning tot 2027.
K|orienteren|geen|2|teleurstelling|0|-|Dan moet ik verder zoeken, jammer
#S|twd-0024|social|overheid|
K|aanleiding|geen|2|bezorgdheid|0|angst|Onze straat gaat 9 maanden open, begin maart. Ik heb een kapsalon, als daar geen kat meer passeert dan...
A|||||||Dag Wendy, er is een hinderpremie. Mogen we u bellen? ^Stad
K|orienteren|geen|3|neutraal|0|vraag|Ja graag. Geldt dat voor éénmanszaken ook
A|||||||Zeker.
K|orienteren|beleid|4|opluchting|0|-|Oef, das al een pak van mijn hart
#S|twd-0025|social|bezorging|
K|hulp|geen|3|neutraal|0|vraag|hoe dien ik klacht in? bezorger heeft mn poort kapot gereden
A|||||||Wat vervelend. Via het schadeformulier op de site.
K|hulp|digitaal|2|neutraal|1|-|die vraagt een pakketcode, maar het pakketje was niet voor mij
A|||||||Vul 0000 in.
K|geen|geen|3|neutraal|0|-|ok
#S|twd-0026|social|reizen|
K|aanvragen|geen|3|neutraal|0|vraag|ik wil een groepsticket boeken 23 kinderen 4 begeleiders naar Planckendael 12/5, moet dat via mail of kan dat ook online @railbel
A|||||||Dag juf Karen, via het formulier scholen op de site, minstens 7 dagen op voorhand. ^Kd
K|aanvragen|digitaal|2|neutraal|0|-|formulier geeft max 20 aan
A|||||||Dan graag twee aanvragen, wij voegen samen.
K|aanvragen|geen|3|neutraal|0|-|gedaan allebei
#S|twd-0027|social|bank|
K|gebruiken|digitaal+storing|2|irritatie|0|-|App ligt er weer uit. Sta met een volle kar bij de kassa en een rij achter me te zuchten @kassabank
A|||||||Hoi Tamar, we zien het, storing. Ken je je pincode nog?
K|gebruiken|storing|2|neutraal|0|-|pas ligt thuis
A|||||||Rond 17.30 verwacht opgelost.
K|gebruiken|storing|2|irritatie|0|-|nou dan zet ik alles wel terug, ijsjes ook
#S|twd-0028|social|verzekering|
K|orienteren|prijs|3|neutraal|0|vraag|wat kost een reisbijstand voor 1 jaar gezin met 2 kindjes bij @veiligbond, wereldwijd
A|||||||Dag Dimi, 164 euro per jaar. ^Sa
K|orienteren|prijs|4|neutraal|0|-|dat valt goed mee
K|orienteren|geen|3|neutraal|0|vraag|zit corona en zo erin?
A|||||||Ja, medische kosten volledig.
K|aanvragen|geen|3|neutraal|0|-|oke doe maar, hoe teken ik dat
#S|twd-0029|social|telecom|
K|gebruiken|storing|2|neutraal|0|-|Nog 20 min en dan begint mn online sollicitatie. Wifi ligt plat
A|||||||Wat een timing Sven! Kun je als hotspot je mobiel gebruiken?
K|gebruiken|geen|3|neutraal|0|-|600mb over
A|||||||Ik zet 5 GB gratis bij. ^Lin
K|gebruiken|bejegening|5|dankbaarheid|0|-|Meen je dat! Held
A|||||||En?
K|gebruiken|geen|4|blijdschap|0|-|op gesprek mogen komen!! zonder jullie niet gelukt
#S|twd-0030|social|reizen|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Vroeger was de first class bij @sabelair iets om naar uit te kijken. Nu een plastic bakske met een koud broodje. Spijtig
A|||||||Dag Luc, we nemen uw opmerking mee.
#S|twd-0031|social|webshop|
K|orienteren|informatie|3|verwarring|0|vraag|Bij specificaties staat 45 cm breed en op de foto 60. Welke klopt nu? @keukenklik
A|||||||Hoi Rob, 60 cm, de tekst is fout. We passen het aan. ^Ni
K|aanvragen|geen|3|neutraal|0|-|oke dan bestel ik m
#S|twd-0032|social|energie|
K|aanvragen|geen|3|neutraal|0|vraag|Hoe lang op voorhand moet ik een nieuwe aansluiting aanvragen? Bouwen in Lichtervelde, dak ligt erop
A|||||||Dag Bjorn, reken op 15 weken. ^Net
K|aanvragen|wachttijd|2|bezorgdheid|0|-|15?? wij wilden er met Pasen in zitten
A|||||||Een werfkast kan wel op 3 weken.
K|aanvragen|geen|3|neutraal|0|vraag|kan ik daarmee ook al mijn warmtepomp opstarten
A|||||||Nee, enkel 230V/25A.
K|aanvragen|geen|2|teleurstelling|0|-|Dan wordt het kamperen met dekens
#S|twd-0033|social|overheid|
K|gebruiken|geen|3|verlangen|0|wens|Zou het fijn vinden als er op het plein in Oudewater 1 of 2 bankjes bijkomen. Mijn moeder haalt de markt niet meer in één keer
A|||||||Mooi idee, we geven het door aan de wijkbeheerder.
K|gebruiken|geen|4|dankbaarheid|0|-|lief, dank
#S|twd-0034|social|bezorging|
K|orienteren|prijs|3|neutraal|0|vraag|pakje van 6 kg naar Spanje, hoeveel is dat en hoe lang onderweg @pakexpres
A|||||||Dag Carmen, 24,50 euro, 4 à 6 werkdagen.
K|orienteren|geen|3|neutraal|0|vraag|ook Canarische eilanden?
A|||||||Daar komt 11 euro en een douaneformulier bij.
K|orienteren|prijs|2|neutraal|0|-|ai. dan neem ik het wel mee in augustus
#S|twd-0035|social|reizen|
K|hulp|wachttijd|2|irritatie|2|-|Al 35 min 'u bent de volgende in de rij'. Hoe lang is die rij dan, 1 persoon die zn levensverhaal vertelt? @vakantiewolk
A|||||||Sorry Ilona! Waarmee kan ik je hier helpen? ^Fay
K|wijzigen|fout|3|neutraal|0|-|naamsfout in ticket. Ilona met een Y geschreven
A|||||||Aangepast, je krijgt een mail.
K|wijzigen|wachttijd|4|verrassing|0|-|oh. dat was 1 minuut. Had ik dat geweten haha
#S|twd-0036|social|telecom|
K|vertrekken|geen|3|neutraal|0|-|Dag, ik zou men abonnement willen stopzetten want ik ga samenwonen en mijn vriend heeft al internet
A|||||||Dag Britt, proficiat! Welke datum?
K|geen|geen|3|neutraal|0|-|1 maart
A|||||||Genoteerd, stuur je decoder terug binnen 14 dagen.
K|vertrekken|geen|3|neutraal|0|vraag|en waar gaat die naartoe
A|||||||Gratis via een postpunt.
K|geen|geen|3|neutraal|0|-|top
#S|twd-0037|social|bank|
K|aanvragen|wachttijd|2|bezorgdheid|0|vraag|We moeten vóór de 28e de hypotheek rond hebben anders vervalt het voorbehoud. Dossier ligt al 3 wk bij acceptatie. Komt dit nog goed? @polderbank
A|||||||Hoi Niels, ik bel acceptatie nu. Dossiernr?
K|geen|geen|3|neutraal|0|-|HYP-77210
A|||||||Morgen voor 12u uitsluitsel.
K|aanvragen|geen|3|bezorgdheid|0|-|oké… ik zit aan m'n telefoon geplakt
A|||||||Akkoord is gegeven!
K|aanvragen|geen|5|opluchting+blijdschap|0|-|WE HEBBEN EEN HUIS. Oh wat een opluchting, huilen hier
#S|twd-0038|social|reizen|
K|gebruiken|bejegening|4|dankbaarheid|0|-|Buschauffeur lijn 14 richting Wijnegem heeft omgeroepen dat mijn dochter haar knuffel had laten liggen. Teruggevonden!! Merci @busvlaams
A|||||||Wat fijn, Inge!
#S|twd-0039|social|webshop|
K|ontvangen|fout|2|neutraal|1|-|Ik bestelde 4 stoelen grijs. Kreeg 3 grijze en 1 beige.
A|||||||Oei Geert. Foto?
K|geen|geen|3|neutraal|0|-|<url>
A|||||||We ruilen hem om, mag hij donderdag?
K|geen|geen|3|neutraal|0|-|Ja na 16u
#S|twd-0040|social|overheid|
K|betalen|prijs|2|irritatie|0|-|Parkeren naar 4,20 per uur en dan verbaasd zijn dat de winkels leegstaan. Proficiat @stadkorenbeek
A|||||||Dag Guy, het eerste halfuur blijft gratis.
K|betalen|prijs|2|irritatie|0|-|in een half uur heb ik nog geen parking gevonden
#S|twd-0041|social|energie|
K|betalen|informatie|2|verwarring|0|vraag|Begrijp mn jaarafrekening niet. Verbruik lager dan vorig jaar en toch 312 bijbetalen?
A|||||||Hoi Renske, je termijnbedrag was te laag ingeschat. We kijken mee. DM?
K|betalen|informatie|2|verwarring|0|vraag|maar jullie hebben dat zelf toch verlaagd in maart?
A|||||||Klopt, dat was automatisch.
K|betalen|fout|2|irritatie|0|-|dus jullie rekenen verkeerd en ik mag lappen. lekker dan
#S|twd-0042|social|telecom|
K|orienteren|geen|3|neutraal|0|vraag|@mobigo heb je voor ouderen iets zonder internet, alleen bellen? Vader is 84
A|||||||Hoi Thea, Bel Basis voor 6 euro per maand. ^Jip
K|orienteren|prijs|4|neutraal|0|-|prima prijsje
K|orienteren|geen|3|neutraal|0|vraag|kan ik dat afsluiten op zijn naam zonder dat hij mee moet, hij komt de deur niet meer uit
A|||||||Met een machtiging en kopie ID.
K|aanvragen|geen|3|neutraal|0|-|oke dan printen we dat uit
#S|twd-0043|social|reizen|
K|orienteren|geen|3|neutraal|0|vraag|Mag de hond mee in de nachtbus naar Lyon? 7 kg, zit in een tas
A|||||||Helaas, enkel assistentiehonden. ^Bo
K|orienteren|beleid|2|teleurstelling|0|-|Ach nee toch, dan gaat het feest niet door
#S|twd-0044|social|bezorging|
K|ontvangen|levering|2|irritatie|1|-|'niet thuis aangetroffen' zat met mn neus tegen t raam. NIEMAND gezien
A|||||||Vervelend Jos, we vragen het na. Welke straat?
K|geen|geen|3|neutraal|0|-|Kerkakkers 8 Valkenswaard
A|||||||Morgen nieuwe poging tussen 10-13.
K|ontvangen|levering|3|neutraal|0|-|ik zal weer gaan zitten dan, stoel staat er nog
#S|twd-0045|social|telecom|
K|orienteren|geen|3|neutraal|0|vraag|Goeiemorgen, wij verhuizen eind april naar Merelbeke en zijn aan het rondkijken voor internet, kan ik ergens zien welke snelheid daar ligt
A|||||||Dag Liesbet, op <url> kan u uw adres ingeven. ^Ma
K|orienteren|digitaal|2|neutraal|1|-|heb ik gedaan maar adres bestaat niet volgens de site, t is nieuwbouw
A|||||||Dan checken wij het even. Straat en nummer?
K|geen|geen|3|neutraal|0|-|Hazelarendreef 14 bus 3
A|||||||Daar ligt fiber, tot 2 Gbps.
K|orienteren|geen|4|verrassing+blijdschap|0|-|Amai dat had ik niet verwacht in een doodlopend straatje
K|aanvragen|geen|3|neutraal|0|vraag|en hoe lang op voorhand vraag ik dat dan best aan
#S|twd-0046|social|reizen|
K|aanvragen|geen|3|neutraal|0|vraag|@ibisair ik probeer een rolstoel bij te boeken voor mijn moeder bij boeking QX7PL2, waar vind ik dat
A|||||||Hoi Saskia, onder 'Mijn boeking' > 'Assistentie'. ^Vi
K|aanvragen|digitaal|2|neutraal|1|-|staat er niet bij mij. via d-reizen geboekt misschien daarom
A|||||||Dan doen wij het. Kan ze zelf een paar stappen lopen?
K|aanvragen|geen|3|neutraal|0|-|Tot aan de stoel wel, trap niet
A|||||||Genoteerd als WCHS, je krijgt bevestiging.
K|aanvragen|bejegening|4|dankbaarheid+opluchting|0|-|Heel fijn, dat is weer een zorg minder
#S|twd-0047|social|bank|
K|hulp|bereikbaarheid|2|irritatie|2|-|Kantoor Zelzate dicht, kantoor Assenede dicht, alleen nog op afspraak in Eeklo en de eerste afspraak is over 3 weken. Mijn moeder is 87 @leiebank
A|||||||Dat is te lang, Katrien. Waarover gaat het? ^Sy
K|aanvragen|geen|3|neutraal|0|-|volmacht voor mij op haar zichtrekening
A|||||||Dat kan ook bij haar thuis, gratis.
K|aanvragen|bejegening|4|verrassing|0|-|oh? dat wist ik niet, dat zou schoon zijn
A|||||||Volgende dinsdag 14u?
K|geen|geen|3|neutraal|0|-|Ja perfect
#S|twd-0048|social|bezorging|
K|ontvangen|informatie|2|verwarring|0|vraag|app zegt afgeleverd, mail zegt onderweg, website zegt voorgemeld. Wat is het nu
A|||||||Hoi Bram, de app loopt voor. Morgen komt hij. ^Za
K|ontvangen|informatie|2|irritatie|0|-|de app loopt voor. hij voorspelt de toekomst zeg maar
#S|twd-0049|social|energie|
K|orienteren|geen|3|neutraal|0|vraag|Hoe zit dat bij jullie met terugleveren als ik zonnepanelen laat leggen? ben nu aan het uitzoeken of het nog zin heeft
A|||||||Hoi Gerben, tot 2027 salderen, daarna een terugleververgoeding. ^Ha
K|orienteren|prijs|3|neutraal|0|vraag|en betaal ik dan ook terugleverkosten
A|||||||Ja, 9 ct per kWh boven de 500.
K|orienteren|prijs|2|teleurstelling|0|-|Dat doet m'n rekensommetje wel de das om
K|orienteren|geen|3|neutraal|0|-|moet er toch nog een nacht over slapen
#S|twd-0050|social|overheid|
K|aanvragen|digitaal|2|irritatie|1|-|probeer al van 8u een afspraak te boeken voor rijbewijs, kalender springt telkens terug naar januari 2024 @stadtielebeek
A|||||||Dag Yves, de kalender is hersteld. Kan je opnieuw proberen?
K|geen|geen|3|neutraal|0|-|Moment
K|aanvragen|digitaal|4|neutraal|0|-|Lukt nu. 17 maart 9u20
#S|twd-0051|social|webshop|
K|orienteren|prijs|3|neutraal|0|vraag|@bedenzo doen jullie weer iets met black friday op de boxspring Noor? zo ja dan wacht ik nog even
A|||||||Hoi Priscilla, dat verklappen we nog niet 😉 ^Li
#S|twd-0052|social|verzekering|
K|orienteren|geen|3|neutraal|0|vraag|Dag, verzekeren jullie ook een cargobike van 6200 euro tegen diefstal? Staat in een afgesloten garage maar wel een gedeelde
A|||||||Dag Nele, ja, mits ART-slot. Premie 21 per maand. ^Pj
K|orienteren|prijs|3|neutraal|0|-|hm das wel wa
K|orienteren|beleid|3|neutraal|0|vraag|en als ge hem aan de schoolpoort laat staan met dat slot, telt dat ook
A|||||||Ja, dag en nacht.
K|aanvragen|geen|3|neutraal|0|-|Dan mag u mij zo'n contract doormailen, adres staat in DM
#S|twd-0053|social|reizen|
K|gebruiken|levering|1|boosheid|2|-|DERDE keer deze week dat de 6:52 uit Dordt gewoon niet rijdt. Ik krijg verdomme een waarschuwing op m'n werk door jullie @oranjelijn
A|||||||Dat is heel vervelend Rachid. Je kunt een vertragingsverklaring krijgen. ^Le
K|gebruiken|beleid|1|boosheid|0|-|een VERKLARING. daar betaal ik m'n huur van
A|||||||We begrijpen je boosheid.
K|gebruiken|bejegening|2|irritatie|0|-|dat betwijfel ik
#S|twd-0054|social|telecom|
K|hulp|herhaling|2|irritatie|2|-|zelfde probleem als in januari en februari, zie vorige DM's
A|||||||Hoi Jeroen, heb je de modem al gereset?
K|gebruiken|storing|2|neutraal|1|-|ja al drie keer
A|||||||En een andere kabel geprobeerd?
K|gebruiken|storing|2|neutraal|1|-|zonder resultaat
A|||||||Dan plannen we een monteur. Woensdag 10-12?
K|hulp|geen|3|neutraal|0|-|dan zit ik in Duitsland
A|||||||Vrijdag zelfde tijd?
K|geen|geen|3|neutraal|0|-|kan
A|||||||Tot vrijdag!
K|hulp|herhaling|3|verlangen|0|wens|hopelijk dezelfde man als vorige x, dan hoef ik het niet weer uit te leggen
#S|twd-0055|social|reizen|
K|orienteren|geen|3|neutraal|0|vraag|Kan iemand me zeggen of je met een Go Pass ook de trein naar de luchthaven mag nemen of moet daar toeslag bij
A|||||||Dag Jolien, er is een Diabolotoeslag van 6,50. ^Kd
K|orienteren|prijs|2|irritatie|0|-|6.50 voor één halte, tis geen geld
A|||||||Bus 272 gaat er ook naartoe, zonder toeslag.
K|orienteren|informatie|4|neutraal|0|-|Ah kijk das goe om weten
#S|twd-0056|social|bank|
K|orienteren|geen|3|neutraal|0|vraag|Hebben jullie een rekening voor minderjarigen waar je als ouder mee kunt kijken maar niet kunt overboeken? dochter wordt 12
A|||||||Hoi Sandra, ja, Jong Betalen. ^To
K|orienteren|geen|3|neutraal|0|vraag|en een pasje erbij of alleen telefoon
A|||||||Allebei.
K|orienteren|geen|4|blijdschap|0|-|helemaal goed
K|aanvragen|geen|3|neutraal|0|vraag|moet zij mee naar kantoor of regelen we dat in de app
#S|twd-0057|social|bezorging|
K|ontvangen|privacy|2|bezorgdheid|0|-|Bezorger heeft mijn pakket voor de deur gezet, zichtbaar vanaf straat, met sticker 'insuline' erop. Gelukkig was buurman thuis
A|||||||Dat mag absoluut niet gebeuren. We pakken dit op. ^Ra
K|hulp|geen|3|verlangen|0|wens|ik hoef geen bloemetje, ik wil gewoon dat het niet weer gebeurt
#S|twd-0058|social|webshop|
K|betalen|wachttijd|2|bezorgdheid|1|-|Geld van retour nog steeds niet terug, 9 dagen. 640 euro he, ik heb dat nodig voor de huur
A|||||||Hoi Gina, ik zie hem staan. Retour is vandaag verwerkt. ^Bi
K|betalen|geen|3|neutraal|0|vraag|en dan hoe lang nog
A|||||||1 tot 2 werkdagen.
K|betalen|geen|3|neutraal|0|-|ok dan red ik het net
#S|twd-0059|social|overheid|
K|orienteren|geen|3|neutraal|0|vraag|Welke tegemoetkomingen bestaan er als je alleen komt te staan met 2 kinderen? Weet echt niet waar te beginnen @ocmwvaartstede
A|||||||Dag Ilse, kom langs zonder afspraak op maandag, we bekijken samen alles.
K|orienteren|geen|2|bezorgdheid|0|-|Ik schaam mij een beetje om te komen
A|||||||Dat hoeft niet. Vraag naar Griet, zij ontvangt u apart.
K|hulp|bejegening|4|opluchting+dankbaarheid|0|-|bij Griet geweest. Wat een lieve vrouw, voor 't eerst in weken niet geweend in de auto
#S|twd-0060|social|reizen|
K|gebruiken|bejegening|4|blijdschap|0|-|purser op KV614 heeft mijn oma van 91 even in de cockpit laten kijken na de landing. ze heeft het er nog over 😍 @zonvaart
A|||||||Wat leuk, we zorgen dat Frank dit leest!
K|geen|geen|4|blijdschap|0|-|doe hem maar een dikke zoen van haar
#S|twd-0061|social|telecom|
K|betalen|informatie|2|verwarring|0|vraag|Op mijn factuur staat 'activatiekost service 25,00' maar ik heb niks geactiveerd? snap er niks van
A|||||||Dag Hilde, dat is voor het tweede tv-kastje. ^Io
K|betalen|informatie|2|verwarring|0|vraag|welk tweede tv kastje
A|||||||Er is er één geleverd op 4/1.
K|betalen|fout|2|verrassing|0|-|Ah bij de bovenbuur ja. dat is dus niet voor mij he
A|||||||Klopt, verkeerd gekoppeld. We crediteren.
K|geen|geen|3|neutraal|0|-|merci
#S|twd-0062|social|energie|
K|aanvragen|geen|3|neutraal|0|-|Heb me zaterdag aangemeld bij jullie @groenpunt, bevestiging gehad
A|||||||Welkom Floor! ^Ev
K|aanvragen|geen|3|neutraal|0|vraag|Moet ik zelf nog iets opzeggen bij de oude?
A|||||||Nee, dat doen wij.
K|aanvragen|geen|4|opluchting|0|-|Oh top dat scheelt weer een belletje van 3 kwartier
#S|twd-0063|social|reizen|
K|wijzigen|beleid|2|teleurstelling|0|-|Net getest, positief. Reis naar Kreta van morgen dus niet, en omboeken kost 150 pp volgens jullie site
A|||||||Wat sneu Angela, beterschap! Heb je een flexticket?
K|wijzigen|geen|3|neutraal|0|-|nee dat vonden we te duur toen
A|||||||Met een doktersverklaring rekenen we niks.
K|wijzigen|beleid|5|verrassing+dankbaarheid|0|-|Dit had ik echt niet verwacht. Dank je wel, je maakt er hier wat mensen blij mee
#S|twd-0064|social|overheid|
K|gebruiken|geen|3|neutraal|0|vraag|Wordt er morgen glas opgehaald in de Pastoriewijk of schuift da op door de feestdag
A|||||||Schuift op naar zaterdag!
K|geen|geen|3|neutraal|0|-|oke zet ik het terug binnen
#S|twd-0065|social|telecom|
K|orienteren|prijs|3|neutraal|0|vraag|iPhone 16 met abonnement bij jullie of los + sim only, wat is voordeliger over 2 jaar @mobigo. eerlijk zeggen
A|||||||Hoi Dennis, eerlijk: los is 41 euro goedkoper. ^Jip
K|orienteren|bejegening|4|verrassing|0|-|Haha wow. eerlijk antwoord had ik niet zien aankomen
#S|twd-0066|social|reizen|
K|gebruiken|levering|3|bezorgdheid|0|vraag|Mijn zoon (12) zit alleen op trein 2234 en die staat al 40 min stil bij Ede zie ik in de app, hij neemt niet op. Kan de conducteur even bij hem kijken?
A|||||||We nemen contact op. Hoe ziet hij eruit? ^An
K|geen|geen|3|neutraal|0|-|rode jas, blauwe rugzak, bril
A|||||||Gevonden, hij zit naast een mevrouw te kaarten. Telefoon leeg.
K|gebruiken|bejegening|5|opluchting+dankbaarheid|0|-|Ach jongen toch. DANK JE WEL. mijn hart ging zo tekeer
#S|twd-0067|social|bezorging|
K|ontvangen|geen|3|neutraal|0|vraag|Pakje zou tussen 13u en 15u komen, moet om 14u naar school, kan ik het bij de buren op 22 laten doen @pakexpres
A|||||||Dag Tine, staat genoteerd: nr 22. ^Wo
K|geen|geen|4|dankbaarheid|0|-|super merci
K|ontvangen|levering|4|blijdschap|0|-|Idd bij nr 22 én briefje in de bus. zo kan het ook
#S|twd-0068|social|verzekering|
K|hulp|geen|3|neutraal|0|vraag|hallo, zoontje heeft bij vriendje een tv omgegooid, valt dat onder onze WA gezin @vlietpolis
A|||||||Hoi Marit, ja. Dien de claim in via de app. ^Cl
K|hulp|geen|3|neutraal|0|vraag|en wat heb ik daarvoor nodig, bon van hun tv?
A|||||||Bon of bankafschrift en een foto.
K|hulp|geen|2|bezorgdheid|0|angst|Die bon hebben ze dus niet meer, nu wordt het lastig he
A|||||||Merk en typenummer is ook goed.
K|hulp|beleid|4|opluchting|0|-|gelukkig. zat er best mee in m'n maag tegenover die mensen
#S|twd-0069|social|webshop|
K|orienteren|geen|3|neutraal|0|vraag|Kan je bij @fietsenrek ook een testrit boeken op zondag
A|||||||Dag Joris, elke eerste zondag van de maand. ^Sv
K|orienteren|geen|3|neutraal|0|-|ah das dees weekend
K|orienteren|geen|3|verlangen|0|wens|Zou graag de longtail en de tweewieler met bak naast elkaar proberen met de kinders erop
A|||||||Beide staan klaar om 10u30!
K|geen|geen|4|blijdschap|0|-|tot dan 👍
#S|twd-0070|social|telecom|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Overgestapt voor het 'snelste netwerk' en in mijn eigen keuken 1 streepje. Had er meer van verwacht eerlijk gezegd
A|||||||Hoi Mandy, dat is niet fijn. Heb je wifibellen aan? ^Lin
K|gebruiken|geen|3|verwarring|0|vraag|wat is dat
A|||||||Instellingen > Mobiel > Wifi-bellen.
K|gebruiken|kwaliteit|4|verrassing|0|-|nou zeg. Vol bereik. dat hadden ze in de winkel ook ff kunnen zeggen
#S|twd-0071|social|reizen|
K|gebruiken|kwaliteit|2|irritatie|0|-|28 graden buiten, 31 binnen, verwarming aan. iemand enig idee @busmaasland
A|||||||Welke bus is het Coen?
K|geen|geen|3|neutraal|0|-|65 ri Weert, wagennr 3381
A|||||||Doorgegeven aan de garage.
K|gebruiken|belofte+kwaliteit|2|irritatie|0|-|dat zeiden jullie dinsdag ook over exact dezelfde bus
#S|twd-0072|social|bank|
K|gebruiken|privacy|4|vertrouwen|0|-|Kreeg daarnet telefoon van de fraudedienst dat ze een rare betaling uit Litouwen hadden tegengehouden. Bij @deltabank letten ze op, da's een geruststelling
A|||||||Dag Roland, daar doen we het voor.
#S|twd-0073|social|energie|
K|gebruiken|geen|3|bezorgdheid|0|vraag|Als het weekend tot -12 gaat, kan mijn warmtepomp buiten dan kapotvriezen? Zit in Spanje en de app geeft 'defrost' aan de hele tijd
A|||||||Dag Mia, defrost is normaal bij vorst. Hij beschermt zichzelf. ^Ni
K|gebruiken|informatie|4|opluchting|0|-|ah ok dan drink ik mijn sangria verder op
#S|twd-0074|social|overheid|
K|aanvragen|wachttijd|2|irritatie|2|-|bouwvergunning dakkapel: ingediend 4 oktober. het is nu maart. De duiven hebben inmiddels een eigen plan ingediend @gemeente_bergsteyn
A|||||||Beste Hugo, uw aanvraag is verlengd wegens welstand.
K|aanvragen|informatie|2|irritatie|0|-|had niemand mij verteld
#S|twd-0075|social|reizen|
K|orienteren|geen|3|neutraal|0|vraag|Is t handiger om met de trein of de bus vanuit Hasselt naar de luchthaven Charleroi te gaan? vlucht om 6u40
A|||||||Enkel de shuttlebus van 3u15 haalt dat. ^Fl
K|orienteren|geen|3|neutraal|0|vraag|amai. moet je die reserveren?
A|||||||Ja, online, tot 24u vooraf.
K|aanvragen|prijs|3|neutraal|0|-|oke 2 plaatsen vastgelegd, 38 euro
#S|twd-0076|social|bezorging|
K|orienteren|geen|3|neutraal|0|vraag|ik wil mn moeders servies (12 delig) naar Groningen sturen, doen jullie breekbaar of nemen jullie geen risico
A|||||||Hoi Joke, breekbaar kan, verzekerd tot 500. ^Za
K|orienteren|geen|3|bezorgdheid|0|-|hm het is van mijn oma geweest, dat geld krijg ik er nooit voor terug natuurlijk
A|||||||Begrijpelijk. Ophalen met 2 man kan ook.
K|orienteren|prijs|3|neutraal|0|vraag|wat komt dat op
A|||||||89 euro.
#S|twd-0077|social|telecom|
K|gebruiken|storing|2|irritatie|1|-|Vodje van een decoder. Elke avond om 20u15 herstarten zodat we Thuis kunnen zien
A|||||||Dag Rita, herstart hij vanzelf of loopt hij vast?
K|gebruiken|storing|2|neutraal|0|-|Loopt vast en dan trek ik de stekker uit
A|||||||Hij is 9 jaar oud, we ruilen hem gratis.
K|wijzigen|beleid|4|verrassing|0|-|gratis? ge zijt wel zeker he
A|||||||Heel zeker.
K|wijzigen|geen|4|blijdschap|0|-|Ah ja dan laat maar komen
#S|twd-0078|social|webshop|
K|ontvangen|kwaliteit|2|teleurstelling|0|-|Zat er al weken naar uit te kijken, eindelijk aangekomen en dan is de kleur gewoon oranje ipv terracotta :(
A|||||||Ah wat jammer Loes! Retour is gratis. ^Fem
K|wijzigen|geen|3|neutraal|0|-|Ja doe ik wel. toch zonde
#S|twd-0079|social|reizen|
K|gebruiken|levering|4|verrassing|0|-|Ik weet niet wat er vandaag aan de hand is maar alle 3 mijn overstappen gelukt @treinvlaams, gaan jullie dat nog doen?
A|||||||We doen ons best Sofie 😄
#S|twd-0080|social|bank|
K|betalen|fout|1|boosheid|3|-|Jullie hebben mijn hypotheek DUBBEL afgeschreven, ik sta 1.420 in het rood, kan geen boodschappen doen en krijg 'binnen 5 werkdagen' te horen?? Schandalig @polderbank
A|||||||Dit kan niet Yvonne, we zetten het nu terug.
K|betalen|belofte|2|boosheid|0|-|dat zei die mevrouw vanmorgen ook
A|||||||Nu bevestigd: staat er binnen 10 min op.
K|betalen|fout|3|opluchting|0|-|Staat erop. Maar die schrik krijg je niet terug
#S|twd-0081|social|verzekering|
K|orienteren|geen|3|neutraal|0|vraag|Hebben jullie iets voor een oldtimer die maar 1500 km per jaar doet
A|||||||Dag Patrick, zeker, onze oldtimerpolis. ^Pj
K|orienteren|beleid|3|neutraal|0|vraag|moet hij binnen staan daarvoor
A|||||||Ja, afgesloten garage.
K|orienteren|beleid|2|teleurstelling|0|-|Bij mij staat hij onder de carport. Zal dan niet gaan zeker
A|||||||Carport met camera mag ook.
K|orienteren|beleid|4|blijdschap|0|-|die hangt er! 😁
#S|twd-0082|social|telecom|
K|aanvragen|geen|3|neutraal|0|vraag|gisteren sim only besteld. nummerbehoud aangevraagd per 1 april, kan dat nog naar 15 maart
A|||||||Hoi Kelly, ja. Aanpassen?
K|geen|geen|3|neutraal|0|-|ja graag
A|||||||Gedaan.
K|geen|geen|4|dankbaarheid|0|-|thx!
#S|twd-0083|social|energie|
K|hulp|levering|2|irritatie|2|-|Tussen 8 en 12 zou de monteur komen. 12.04. Niks. Vrije ochtend weg
A|||||||Sorry Ron, ik vraag het na. ^Ha
A|||||||Hij is er over een half uur.
K|hulp|levering|2|irritatie|0|-|dan ben ik naar m'n werk
A|||||||Kan iemand anders open doen?
K|hulp|geen|3|neutraal|0|-|de hond
#S|twd-0084|social|reizen|
K|orienteren|prijs|3|neutraal|0|vraag|@sabelair hoeveel kost handbagage 10 kg extra als je het aan de gate betaalt ipv vooraf
A|||||||Aan de gate 55, online 24. ^Tom
K|orienteren|prijs|2|verrassing|0|-|meer dan t dubbele?? das serieus
K|aanvragen|geen|3|neutraal|0|-|Dan klik ik het er nu bij
#S|twd-0085|social|overheid|
K|terugkijken|bejegening|5|dankbaarheid|0|-|Vandaag zijn we na 31 jaar verhuisd uit Hoogvelde. Dank aan de wijkploeg, aan Eddy van het containerpark en aan de dames van 't loket. Jullie waren goud @hoogvelde
A|||||||Dag familie Maes, wat een mooi afscheid. Veel geluk!
#S|twd-0086|social|bezorging|
K|hulp|doorverwijzing|2|irritatie|2|-|Webshop zegt bel vervoerder, vervoerder zegt bel webshop. Ik bel nu gewoon mezelf
A|||||||Ha Erik, we nemen het over. Code?
K|geen|geen|3|neutraal|0|-|JK88201
A|||||||Zoekactie gestart, wij bellen jóu.
K|hulp|doorverwijzing|4|vertrouwen|0|-|nou dat zou mooi zijn, ik heb er alle vertrouwen in
#S|twd-0087|social|reizen|
K|orienteren|geen|3|neutraal|0|vraag|@brugair vliegt u in de kerstvakantie ook rechtstreeks op Tenerife Noord of enkel Zuid? familie woont in Puerto de la Cruz
A|||||||Dag Marleen, enkel Zuid. ^Tom
K|orienteren|geen|2|teleurstelling|0|-|ok jammer, dan kijken we naar iets met overstap
#S|twd-0088|social|telecom|
K|orienteren|geen|3|neutraal|0|vraag|Ik zie reclame voor 100 GB voor 15 euro, is dat voor altijd of springt dat na 6 maanden naar 30 zoals bij de rest
A|||||||Hoi Wesley, voor altijd 15. ^Jip
K|orienteren|prijs|4|verrassing|0|vraag|huh echt? geen addertje?
A|||||||Geen addertje.
K|orienteren|geen|3|neutraal|0|vraag|en welk netwerk zit eronder
A|||||||Het netwerk van Tellion.
K|aanvragen|geen|3|neutraal|0|-|oke overtuigd, ga zo even aanvragen
#S|twd-0089|social|bank|
K|aanleiding|geen|3|neutraal|0|-|Mijn vrouw is vorige maand overleden en alles staat op haar naam, ik weet van toeten noch blazen
A|||||||Gecondoleerd meneer Goossens. Mogen wij u bellen om samen te kijken? ^Sy
K|hulp|geen|3|neutraal|0|-|Ge moogt bellen ja, liefst in de voormiddag
A|||||||Morgen 10u, Sylvia belt u zelf.
K|hulp|bejegening|5|dankbaarheid|0|-|Sylvia heeft anderhalf uur met mij aan de lijn gezeten en nu is alles geregeld. Ik ben haar heel erkentelijk
#S|twd-0090|social|bezorging|
K|aanvragen|digitaal|2|neutraal|1|-|Label maken lukt niet, postcode 2491 'onbekend' @snelduif
A|||||||Hoi Fatima, dat is een nieuwe wijk. We voegen hem toe. ^Za
K|aanvragen|geen|3|neutraal|0|vraag|duurt dat lang? moet vandaag weg
A|||||||Gebruik voor nu 2490, komt gewoon aan.
K|aanvragen|geen|3|bezorgdheid|0|angst|als jij het zegt.. het zijn wel trouwringen
#S|twd-0091|social|energie|
K|orienteren|informatie|2|irritatie|1|-|Ik vraag nu voor de tweede keer simpelweg wat een vast contract van 1 jaar kost voor 2400 kWh en 0 gas. Geen simulator graag, een bedrag.
A|||||||Dag Dirk, 71 euro per maand alles in. ^Ev
K|orienteren|prijs|3|neutraal|0|-|Bedankt. Dat is ongeveer wat ik nu betaal
#S|twd-0092|social|overheid|
K|aanvragen|geen|3|neutraal|0|vraag|Moet een geboorteaangifte op afspraak bij jullie? We liggen nog in AZ Sint-Lucas
A|||||||Proficiat! Dat kan in het ziekenhuis zelf, dinsdag en donderdag.
K|aanvragen|geen|4|opluchting|0|-|oh ideaal want mijn madam mag nog niet veel stappen
#S|twd-0093|social|reizen|
K|gebruiken|levering|2|neutraal|0|-|QX 118 naar Faro 3 uur later volgens bord, niks gehoord verder
A|||||||Hoi Joyce, klopt, technisch probleem. Nieuwe tijd 17.50. ^Vi
K|gebruiken|levering|2|bezorgdheid|0|angst|dan missen we de huurauto, balie sluit om 20u
A|||||||Bel ze nu alvast, wij zetten een verklaring voor je klaar.
K|gebruiken|geen|3|neutraal|0|-|gebeld, ze wachten tot 21u
K|gebruiken|geen|4|opluchting|0|-|gelukkig zeg, anders met 3 kids op een bankje
#S|twd-0094|social|webshop|
K|orienteren|kwaliteit|3|neutraal|0|vraag|is de stof van bank Olaf echt kattenproof of is dat marketing, heb er twee die alles slopen
A|||||||Hoi Bregje, geweven microvelours, krabvast klasse 5. Stalen sturen? ^Li
K|orienteren|geen|3|verlangen|0|wens|ja graag! liefst zand en olijf
A|||||||Onderweg.
K|orienteren|kwaliteit|4|verrassing|0|-|Kater is er al 3 dagen mee bezig en er zit nog geen haaltje in
K|aanvragen|geen|4|blijdschap|0|-|dus we gaan voor de olijf 🎉
#S|twd-0095|social|telecom|
K|hulp|wachttijd|4|dankbaarheid|0|-|22u10 nog een antwoord op mn vraag, das pas service @belflux
A|||||||Graag gedaan Bavo, slaapwel! ^Lo
#S|twd-0096|social|reizen|
K|betalen|beleid|2|neutraal|1|-|Terugbetaling aangevraagd voor geannuleerde bus van 8 feb. Krijg voucher. Wil geen voucher
A|||||||Dag Elke, je hebt recht op geld terug. We passen het aan. ^Fl
K|betalen|geen|3|neutraal|0|vraag|Kan ik er dan vanuit gaan dat dat deze week komt
A|||||||Binnen 7 dagen.
K|geen|geen|3|neutraal|0|-|Goed
#S|twd-0097|social|bank|
K|orienteren|geen|3|neutraal|0|vraag|Kan ik als zzp'er met 1,5 jaar cijfers al een hypotheek bij jullie of moet dat 3 jaar zijn
A|||||||Hoi Thijs, vanaf 1 jaar kan met een prognose. ^Dj
K|orienteren|beleid|4|verrassing|0|-|oh wow, overal elders werd ik weggelachen
K|orienteren|geen|3|verlangen|0|wens|zou wel graag eens met iemand om tafel dan
A|||||||Vrijdag 9.00 in Breda?
K|geen|geen|3|neutraal|0|-|Doe maar 9.30 ivm schoolbrengen
#S|twd-0098|social|verzekering|
K|betalen|prijs|2|irritatie|0|-|Geen schade, geen claim, geen bericht. wel 18 procent omhoog. @vlietpolis leg eens uit
A|||||||Hoi Ineke, door gestegen reparatiekosten gaan alle autopremies omhoog. ^Cl
K|vertrekken|prijs|2|irritatie|0|-|mooi dan ga ik ook eens omhoog, en weg
#S|twd-0099|social|bezorging|
K|ontvangen|levering|3|neutraal|0|vraag|pakket uit China 'vrijgegeven door douane' sinds maandag, wanneer komt het dan ongeveer hier
A|||||||Meestal 2 à 3 werkdagen. ^Wo
K|geen|geen|3|neutraal|0|-|oke dan vandaag of morgen
#S|twd-0100|social|telecom|
K|ontvangen|levering|2|teleurstelling|0|-|Technieker zou vandaag fiber aansluiten, kinderen hadden de dagen afgeteld. Zegt dat de kabel te kort is en is weer weg
A|||||||Oei dat is balen, Wim. Nieuwe afspraak? ^Io
K|ontvangen|geen|3|neutraal|0|-|zo snel mogelijk, ben heel de week thuis
A|||||||Morgen 8u met een langere kabel.
K|ontvangen|levering|5|blijdschap|0|-|8u01 aan de deur, 9u klaar, 940 down. Feest hier in huis!
#S|twd-0101|social|overheid|
K|orienteren|beleid|3|neutraal|0|vraag|mag een zwembadje van 3m doorsnee in de voortuin zonder vergunning @stadlinterbeek
A|||||||In de voortuin niet, achteraan wel tot 80 m².
K|orienteren|geen|2|neutraal|0|-|achteraan hebben we geen zon
K|orienteren|beleid|2|teleurstelling|0|-|Dan wordt het weer de tuinslang voor de kindjes
#S|twd-0102|social|reizen|
K|orienteren|beleid|3|neutraal|0|vraag|Weet iemand of een surfplank mee mag met @ibisair? 2m10
A|||||||Hoi Mees, tot 2m50, tarief 60 enkel. ^Vi
K|orienteren|geen|3|neutraal|0|vraag|moet dat vooraf of mag ik gewoon komen opdagen ermee
A|||||||Minstens 48 uur vooraf.
K|aanvragen|geen|3|neutraal|0|-|vlucht is overmorgen 13.00 dus t is nu of nooit, boeking RR8K2T doe maar erbij
A|||||||Gelukt!
K|aanvragen|wachttijd|4|blijdschap|0|-|LEGENDE
#S|twd-0103|social|energie|
K|gebruiken|kwaliteit|4|blijdschap|0|-|Eerste maand met de slimme thermostaat van @warmtevolt: 61 m3 minder dan vorig jaar feb. Heb er plezier in gekregen, kijk elke avond
A|||||||Lekker bezig Harm!
#S|twd-0104|social|webshop|
K|hulp|bereikbaarheid|2|irritatie|2|vraag|Chat: 'alle medewerkers zijn in gesprek'. Telefoon: bandje en klik. Mail: no-reply. Zijn jullie er nog @keukenklik?
A|||||||We zijn er Anja! Wat is er? ^Ni
K|gebruiken|storing|2|neutraal|0|-|oven geeft E-07 en gaat niet meer open, met de lasagne erin
A|||||||Zekering 1 minuut uit, dan ontgrendelt hij.
K|gebruiken|storing|4|blijdschap|0|-|haha ja hij springt open. eten gered, wel wat krokant
#S|twd-0105|social|telecom|
K|wijzigen|geen|3|neutraal|0|vraag|Hoi, contract loopt in mei af, wat kunnen jullie me bieden als ik blijf?
A|||||||Hoi Romy, 20% korting bij 1 jaar. ^Bo
K|wijzigen|prijs|2|neutraal|0|-|nieuwe klanten krijgen 40
A|||||||Voor jou maken we er 35 van.
K|wijzigen|prijs|4|neutraal|0|-|kijk dat klinkt al beter
K|geen|geen|3|neutraal|0|-|doe die maar
#S|twd-0106|social|reizen|
K|gebruiken|informatie|2|verwarring|0|vraag|Wat bedoelt men met 'trein splitst in Landen'? in welk deel moet ik zitten voor Genk, sta nu in Leuven en niemand die het weet
A|||||||Voorste 4 wagons naar Genk. ^Kd
K|gebruiken|informatie|4|dankbaarheid|0|-|merci, net op tijd van wagon gewisseld
#S|twd-0107|social|bank|
K|gebruiken|geen|3|neutraal|0|vraag|Kan ik met mijn kaart van jullie betalen in Vietnam of moet dat eerst opengezet worden
A|||||||Zet 'buiten Europa' aan in de app. ^Mo
K|gebruiken|digitaal|2|neutraal|1|-|Vind ik niet, heb een oude gsm
A|||||||Dan doen wij het. Tot wanneer?
K|geen|geen|3|neutraal|0|-|tot 30/3
#S|twd-0108|social|bezorging|
K|orienteren|geen|3|neutraal|0|vraag|Bestaat er zoiets als levering op een vast uur, desnoods betalend? Ik werk in ploegen en mis u altijd
A|||||||Dag Kenny, ja, 'Uur op maat' voor 3,50. ^Wo
K|orienteren|prijs|3|neutraal|0|-|tis het overwegen waard
#S|twd-0109|social|overheid|
K|hulp|bejegening|1|boosheid|0|-|Ambtenaar aan loket 4 zegt tegen mijn vader die 50 jaar belasting betaalt: 'spreek eens Nederlands.' De man heeft een beroerte gehad!!! @stadkorenbeek
A|||||||Dit is onaanvaardbaar, Samira. De burgemeester belt u vandaag.
K|hulp|bejegening|2|teleurstelling|0|-|Hij heeft heel de weg naar huis geweend. 74 jaar.
A|||||||Kan het om 15u?
K|geen|geen|3|neutraal|0|-|Ja
#S|twd-0110|social|reizen|
K|aanvragen|digitaal|4|blijdschap|0|-|In de nieuwe app van @oranjelijn in 3 klikken een retourtje met fiets én korting. Hoera voor de bouwers
A|||||||Geven we door aan het team!
#S|twd-0111|social|telecom|
K|gebruiken|storing|3|neutraal|0|vraag|Panne in Koksijde?
A|||||||Ja, door werken. Herstel 18u. ^Ma
K|gebruiken|storing|2|neutraal|0|-|zit hier met een kassa die niet werkt en 40 man op t terras
A|||||||Je kan tijdelijk via mobiel. Modem ondersteunt 5G-back-up.
K|gebruiken|geen|3|neutraal|0|vraag|hoe zet ik dat aan
A|||||||App > Back-up > aan.
K|gebruiken|storing|4|opluchting|0|-|werkt! amai ik was al kladblokjes aan t zoeken
#S|twd-0112|social|webshop|
K|orienteren|prijs|2|verrassing|0|vraag|Die mixer was gisteren 89 en nu 129?? Vanwaar dat ineens @huishoekje
A|||||||Dag Nathalie, de actie liep af om middernacht. ^Bi
K|orienteren|prijs|2|teleurstelling|0|-|Ik had hem in mijn mandje staan, stom stom stom
A|||||||Weet je wat, hier is een code: MIX89.
K|aanvragen|beleid|5|verrassing+dankbaarheid|0|-|Allez gij zijt een schat. Besteld!
#S|twd-0113|social|verzekering|
K|orienteren|geen|3|neutraal|0|vraag|dekt jullie doorlopende reis ook als mn vriendin zwanger is en we moeten annuleren op advies verloskundige
A|||||||Hoi Luuk, ja, ook met verwijzing van verloskundige. ^Cl
K|orienteren|geen|4|vertrouwen|0|-|dat stelt gerust
K|orienteren|prijs|3|neutraal|0|vraag|prijs voor 2 pers europa?
A|||||||6,80 per maand.
K|aanvragen|geen|3|neutraal|0|-|gaan we doen
#S|twd-0114|social|energie|
K|ontvangen|wachttijd|2|irritatie|3|-|zonnepanelen liggen er 5 maanden en keuring nog altijd niet gemeld op het net. 5 MAANDEN. elke dag zon voor niks @netkust
A|||||||Uw dossier mist het AREI-attest, Filip. ^Net
K|hulp|herhaling|2|boosheid|2|-|dat heb ik 3x opgestuurd!!! 3x!! aangetekend zelfs de laatste keer
A|||||||Gevonden bij een ander EAN. We koppelen vandaag.
K|hulp|geen|3|neutraal|0|-|we zullen zien
#S|twd-0115|social|bank|
K|orienteren|geen|3|neutraal|0|vraag|Overweeg om met mn spaargeld over te stappen naar @kassabank, valt dat onder hetzelfde garantiestelsel als de grote banken?
A|||||||Hoi Marijke, ja, tot 100.000 per persoon. ^Ge
K|orienteren|geen|4|vertrouwen|0|-|fijn, dan durf ik dat wel aan
#S|twd-0116|social|reizen|
K|gebruiken|levering|2|bezorgdheid|0|-|23u50, laatste bus naar Kampenhout staat in de app als 'vertrokken' terwijl ik er al een kwartier sta. Sta hier alleen, 19, station is dicht
A|||||||Blijf onder de verlichting Noor, we sturen een taxi op onze kosten. ^Els
K|gebruiken|bejegening|4|opluchting|0|-|taxi is er binnen 10 min zegt hij
K|gebruiken|bejegening|5|dankbaarheid|0|-|thuis. mijn mama laat u ook bedanken, ze stond al met haar sleutels in haar hand
#S|twd-0117|social|bezorging|
K|hulp|wachttijd|2|irritatie|1|-|gisteren om 9u gemeld. nu 16u. geen antwoord. neem aan dat de lunch lang duurt?
A|||||||Sorry Piet, druk hier. We kijken. ^Ra
K|hulp|geen|3|neutraal|0|-|gaat om schade aan auto door wagen 812
A|||||||Formulier gestuurd.
K|geen|geen|3|neutraal|0|-|ontvangen
#S|twd-0118|social|telecom|
K|gebruiken|privacy|2|bezorgdheid|0|vraag|Krijg ineens berichtjes met een code die ik niet heb aangevraagd, 4 stuks vannacht. Zit er iemand in mijn account?
A|||||||Niet doorgeven! Wijzig je wachtwoord via <url>. ^Lin
K|gebruiken|geen|3|neutraal|0|-|gedaan
K|gebruiken|privacy|3|bezorgdheid|0|vraag|en kunnen ze nu iets op mn nummer gezet hebben
A|||||||Wij zien geen wijzigingen.
K|gebruiken|privacy|4|opluchting|0|-|Oke. hart mag weer omlaag
#S|twd-0119|social|reizen|
K|orienteren|geen|3|neutraal|0|vraag|Ik wil met 4 vrienden in juli interrailen, we zijn 17 en 18. telt dat nog als jeugd en wat raad je aan 7 dagen in 1 maand of 10
A|||||||Leuk! Jeugd t/m 27. Voor 5 landen is 7 meestal genoeg. ^Ro
K|orienteren|informatie|4|blijdschap|0|-|aah nice dan houden we geld over voor bier
K|orienteren|geen|3|neutraal|0|vraag|en moet je in Italië nog apart reserveren
#S|twd-0120|social|overheid|
K|betalen|fout|2|boosheid|0|-|Boete voor foutparkeren in Middelburg. Mijn auto staat al 3 weken in de garage in Goes. Hoe dan @gemeente_walcherstad
A|||||||Vreemd! Stuur ons de garagebon, dan bekijken we het bezwaar.
K|hulp|geen|3|neutraal|0|-|staat in DM
A|||||||Kenteken was verkeerd gelezen, boete vervalt.
K|hulp|fout|4|opluchting|0|-|mooi zo. had al een halve nacht wakker gelegen
#S|twd-0121|social|webshop|
K|ontvangen|levering|4|blijdschap|0|-|hij is binnen! nu nog iemand vinden die hem naar boven tilt, 68 kilo
A|||||||Succes Mart! 💪
K|ontvangen|kwaliteit|4|blijdschap|0|-|Boven staat ie. wat een pracht van een bureau, veel mooier dan op de foto
#S|twd-0122|social|telecom|
K|vertrekken|kwaliteit|2|irritatie|0|-|8 jaar klant geweest bij @kabelman. Na de zoveelste uitval deze maand heb ik er genoeg van, morgen ben ik weg
A|||||||We vinden dat jammer, Leen. Kunnen we iets doen?
K|vertrekken|geen|2|irritatie|0|-|neen, te laat, contract bij de andere is al getekend
#S|twd-0123|social|reizen|
K|orienteren|geen|3|neutraal|0|vraag|Goedemiddag, kan mijn zoon van 11 alleen vliegen AMS-BCN, zijn vader staat daar te wachten, hoe werkt dat bij jullie
A|||||||Hallo Petra, dat kan met onze begeleidingsservice. ^Vi
K|orienteren|prijs|3|neutraal|0|vraag|oké en kosten?
A|||||||80 euro enkele reis.
K|orienteren|geen|3|bezorgdheid|0|vraag|en blijft er echt de hele tijd iemand bij hem, ook als jullie vertraging hebben
A|||||||Ja, van gate tot overdracht, met handtekening.
K|orienteren|geen|4|vertrouwen|0|-|dat wilde ik horen. dan durven we het wel
#S|twd-0124|social|telecom|
K|ontvangen|levering|2|irritatie|1|-|modem zou vrijdag komen dan maandag nu woensdag
A|||||||Hoi Ger, vervelend. Hij is vandaag verzonden. ^Lin
K|ontvangen|belofte|2|irritatie|0|-|zeiden jullie vrijdag ook hoor
#S|twd-0125|social|bank|
K|gebruiken|storing|2|neutraal|0|-|bancontact doet raar bij de bakker, iedereen moet cash
A|||||||Dag Hugo, landelijke storing bij de betaalterminals. Herstel volgt. ^Mo
K|gebruiken|storing|2|neutraal|0|-|en de automaat in ons dorp is vorig jaar weggehaald
K|gebruiken|beleid|2|irritatie|0|-|door wie weer
#S|twd-0126|social|reizen|
K|aanvragen|geen|3|neutraal|0|vraag|heb per ongeluk geboekt op Jan ipv Johannes zoals in paspoort. is dat erg
A|||||||Hoi Jan, voor deze route geen probleem. ^T
K|aanvragen|geen|3|bezorgdheid|0|vraag|zeker weten? want vorige keer bij een andere maatschappij mocht ie niet mee
A|||||||We zetten een notitie in je boeking.
K|geen|geen|4|opluchting|0|-|ok top, fijn
#S|twd-0127|social|webshop|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|wasmachine 13 maanden. precies 13.
A|||||||Hoi Lia, wat is er aan de hand?
K|gebruiken|storing|2|neutraal|0|-|trommel draait niet en hij bromt alleen
A|||||||Je hebt bij ons 2 jaar garantie.
K|hulp|beleid|4|verrassing+opluchting|0|-|o! dacht 1 jaar. zat al op marktplaats te kijken
#S|twd-0128|social|overheid|
K|orienteren|geen|3|neutraal|0|vraag|Hoe weet ik of mijn huis in Moerzeke in overstromingsgebied ligt? Wil verkopen en notaris vraagt het
A|||||||Via waterinfo of ons geoloket, u geeft het perceelnummer in.
K|orienteren|geen|3|verwarring|0|vraag|perceelnr?
A|||||||Staat op uw kadastraal uittreksel.
K|orienteren|informatie|2|verwarring|0|-|Tis precies Chinees voor mij
A|||||||Kom gerust langs bij ruimtelijke ordening, di-vrij 9-12.
K|geen|geen|3|neutraal|0|-|zal ik doen
#S|twd-0129|social|energie|
K|wijzigen|geen|3|neutraal|0|vraag|mn ouders gaan naar woonzorgcentrum en huis komt leeg, kan het maandbedrag omlaag of loopt dat gewoon door @warmtevolt
A|||||||Hoi Sjaak, je kunt het zelf verlagen in Mijn. ^Ha
K|wijzigen|digitaal|2|neutraal|1|-|daar heb ik hun inlog niet van
A|||||||Met een machtiging regelen wij dat.
K|wijzigen|geen|3|neutraal|0|-|ok stuur maar naar mijn mail dan print ik t daar uit en laat pa tekenen, ma kan dat niet meer
#S|twd-0130|social|bezorging|
K|ontvangen|levering|3|neutraal|0|vraag|is er nog een 2e levering vandaag in 2060 of was het dat
A|||||||Dag Zara, nog één ronde tot 21u. ^Wo
K|ontvangen|levering|3|verlangen|0|wens|pfoe dan hoop ik dat ze daarbij zitten, schoenen voor communie morgen
A|||||||En?
K|ontvangen|levering|5|opluchting+blijdschap|0|-|20u44. Ik heb de man bijna gekust
#S|twd-0131|social|telecom|
K|orienteren|geen|3|neutraal|0|vraag|Hoi! student, kot in Gent, 10 maanden. Wat hebben jullie?
A|||||||Dag Emma, Kotnet 10: 100 Mbps, 22 per maand, stopt vanzelf. ^Lo
K|orienteren|beleid|4|neutraal|0|-|stopt vanzelf is al goed
K|orienteren|geen|3|neutraal|0|vraag|kan ik dat delen met mn kotgenoten, we zijn met 4
A|||||||Ja.
K|orienteren|prijs|4|blijdschap|0|-|5,50 de man haha gaan we doen
#S|twd-0132|social|reizen|
K|gebruiken|levering|2|irritatie|0|-|Treinverkeer Zwolle-Meppel plat. Natuurlijk. Want het is maandag
A|||||||Door een aanrijding, excuses. ^An
K|gebruiken|geen|3|neutraal|0|-|oh
K|gebruiken|geen|2|teleurstelling|0|-|Sorry, dat is heftig. dan zeur ik niet, sterkte voor de machinist
#S|twd-0133|social|verzekering|
K|aanvragen|digitaal|2|neutraal|1|-|Bij stap 4 wil hij een kenteken maar auto is nog niet ingeschreven. Kan niet verder
A|||||||Hoi Babs, kies 'nog onbekend'. ^Cl
K|aanvragen|digitaal|2|neutraal|0|-|staat er niet tussen
A|||||||Dan maken wij hem op. Chassisnummer en ingangsdatum?
K|geen|geen|3|neutraal|0|-|in dm. per 1 maart
A|||||||Polis staat in je mail.
K|aanvragen|wachttijd|4|dankbaarheid|0|-|das vlot, dank je
#S|twd-0134|social|bank|
K|betalen|geen|3|neutraal|0|vraag|wanneer zien we de energiepremie erop van de stad op onze rekening? @leiebank
A|||||||Dag Jean, dat weet uw stad. Wij zien nog niks binnenkomen. ^Sy
K|betalen|doorverwijzing|2|irritatie|0|-|stad zegt vraag het aan de bank
#S|twd-0135|social|reizen|
K|orienteren|geen|3|neutraal|0|vraag|Is de trein naar Parijs rolstoelvriendelijk en moet ik dat reserveren of rijdt men gewoon op
A|||||||Reserveren, 24u vooraf, gratis. Begeleider reist goedkoper. ^Ro
K|orienteren|prijs|4|verrassing+blijdschap|0|-|begeleider goedkoper?? dat wisten we niet! dan kan mijn zus ook mee
K|aanvragen|geen|3|neutraal|0|-|Mail is vertrokken met onze datums
#S|twd-0136|social|webshop|
K|wijzigen|geen|3|neutraal|0|-|Hallo ik wil graag mijn bestelling annuleren, ben werkloos geworden en kan het niet missen
A|||||||Wat vervelend Tom. Bestelnummer? ^Ni
K|geen|geen|3|neutraal|0|-|7810025
A|||||||Geannuleerd, geld binnen 3 dagen terug.
K|wijzigen|wachttijd|4|opluchting|0|-|oke dat is een zorg minder
#S|twd-0137|social|telecom|
K|hulp|herhaling|1|boosheid|3|-|negende keer. NEGENDE. @kabelman. Elke keer 'ik zet het door'. Naar wie dan?? De prullenbak?
A|||||||We schrikken ervan, Monique. Ik houd het zelf bij. ^Ste
K|hulp|herhaling|2|irritatie|0|-|ja Stefan zei dat Kim zei dat Bas zei dat
#S|twd-0138|social|overheid|
K|gebruiken|kwaliteit|4|blijdschap|0|-|Speeltuin aan de Zwaluwstraat is af! Kinderen kwamen met modder tot achter hun oren thuis, top gedaan @stadlinterbeek
A|||||||Zo hoort dat 😄
#S|twd-0139|social|energie|
K|gebruiken|geen|3|verwarring|0|vraag|mn app zegt 'injectie 4.2' en 'afname 0.0' is dat goed of slecht haha
A|||||||Dag Liesje, goed! Je panelen leveren terug. ^Ev
K|gebruiken|informatie|4|blijdschap|0|-|Joepie ik ben een centrale
#S|twd-0140|social|reizen|
K|hulp|geen|3|neutraal|0|-|gisteren sjaal laten liggen in trein 3052 Utrecht-Nijmegen, grijs met franje, van mn overleden opa
A|||||||Wat naar Fenna. Meld hem via Verloren & Gevonden. ^An
K|hulp|geen|3|neutraal|0|-|al gedaan, gisteravond nog
A|||||||Dan zoekt onze collega in Nijmegen vandaag.
K|hulp|geen|3|verlangen|0|wens|heel graag, hij ruikt nog naar hem
A|||||||Hij ligt er!
K|hulp|bejegening|5|dankbaarheid+opluchting|0|-|oh. ik zit gewoon te huilen in de kantine. dank jullie wel
#S|twd-0141|social|bezorging|
K|orienteren|geen|3|neutraal|0|vraag|Kan je bij jullie ook een postbus nemen als particulier, ik ga een jaar reizen
A|||||||Dag Wout, ja, 9 per maand, of wij sturen alles door. ^Wo
K|orienteren|geen|3|neutraal|0|vraag|doorsturen ook naar buitenland?
A|||||||Naar 1 adres in de EU.
K|orienteren|beleid|2|teleurstelling|0|-|we zitten in Nieuw-Zeeland, dus dat gaat niet
#S|twd-0142|social|telecom|
K|aanvragen|geen|3|neutraal|0|vraag|bestelling gsm staat op 'kredietcontrole', betekent dat dat ik afgewezen ben?
A|||||||Hoi Chantal, nee, dat is standaard. Duurt max 24 uur. ^Jip
K|aanvragen|geen|4|opluchting|0|-|oh gelukkig ik schrok al
A|||||||Goedgekeurd!
K|geen|geen|4|blijdschap|0|-|yesss
#S|twd-0143|social|bank|
K|hulp|bejegening|4|dankbaarheid|0|-|Meneer Abdi van kantoor Rijswijk heeft mijn schoonmoeder stap voor stap leren internetbankieren, 3 middagen lang. Geduld van een engel @polderbank
A|||||||Abdi glimt!
#S|twd-0144|social|reizen|
K|orienteren|prijs|3|neutraal|0|vraag|jongens wat kost nu een dagkaart bus in Antwerpen, ik vind 7,50 en 8 en 9
A|||||||Dag Hafid, 9 euro sinds 1 februari. ^Els
K|orienteren|informatie|2|irritatie|0|-|zet dat dan ook zo op uw site want daar staat 7,50
#S|twd-0145|social|webshop|
K|orienteren|geen|3|neutraal|0|vraag|Heeft @tuinplank die overkapping ook in 3m50 diep? mijn terras is net wat groter dan de 3m
A|||||||Hoi Roel, op maat, levertijd 7 weken. ^Li
K|orienteren|wachttijd|2|neutraal|0|-|7 weken dan is het alweer bijna juni
K|orienteren|geen|3|neutraal|0|vraag|en komt er iemand opmeten of moet ik dat zelf doen, ben niet zo'n held
A|||||||Opmeten is gratis.
K|aanvragen|geen|3|neutraal|0|-|Oké plan maar in
#S|twd-0146|social|energie|
K|vertrekken|prijs|2|neutraal|0|-|Aanbod van de overkant is 23 per maand lager. Dus bij deze
A|||||||Hoi Edwin, wij kunnen kijken wat mogelijk is. ^Ha
K|vertrekken|geen|3|neutraal|0|-|hoeft niet meer, is al getekend
#S|twd-0147|social|verzekering|
K|hulp|wachttijd|4|verrassing+dankbaarheid|0|-|Maandag hagel, dinsdag foto's gestuurd, vrijdag geld. Ik moest 2x kijken. Bravo @schildwacht
A|||||||Dat horen we graag, Jos!
#S|twd-0148|social|overheid|
K|aanvragen|geen|3|neutraal|0|vraag|zou ik voor de braderij op 8 juni nog een standje kunnen huren, 3 meter, zelfgemaakte confituur
A|||||||Er zijn er nog 6, 25 euro. Formulier gestuurd.
K|aanvragen|geen|3|neutraal|0|-|ingevuld en betaald
K|aanvragen|geen|4|blijdschap|0|-|Ik kijk er al naar uit!
#S|twd-0149|social|reizen|
K|gebruiken|levering|2|bezorgdheid|0|vraag|nog 9 minuten tot gate sluit en de bagageband bij de security staat stil. iemand? @luchthavenbrabo
A|||||||We openen lijn 3 en 4 nu. Toon uw boarding pass aan de steward.
K|gebruiken|levering|4|opluchting|0|-|erdoor!! lopen nu
A|||||||Goede vlucht!
#S|twd-0150|social|telecom|
K|gebruiken|kwaliteit|4|vertrouwen|0|-|Al 6 jaar bij @belflux en ik kan de keren dat het eruit lag op 1 hand tellen. Mag ook gezegd
A|||||||Dank je wel, Chris!
#S|twd-0151|social|bezorging|
K|ontvangen|fout|2|verwarring|0|vraag|Er ligt hier een pakket voor ene mevr. Sluiters, Eikenlaan 40. wij zijn Eikenlaan 4. wat moet ik ermee
A|||||||Oei! Mogen we het ophalen morgen? ^Ra
K|geen|geen|3|neutraal|0|-|ik loop wel even
A|||||||Super lief!
K|ontvangen|fout|2|neutraal|0|vraag|En weten jullie dan misschien waar mijn pakket is
#S|twd-0152|social|bank|
K|orienteren|beleid|3|neutraal|0|vraag|moet je bij jullie per se salaris laten storten om een rekening te mogen hebben
A|||||||Nee hoor! ^Ge
K|orienteren|geen|4|neutraal|0|-|Ok goed
K|orienteren|prijs|3|neutraal|0|vraag|en pin in buitenland gratis of percentage
A|||||||Gratis in de eurozone.
K|aanvragen|geen|3|neutraal|0|-|aanvraag loopt, selfie gemaakt met natte haren sorry daarvoor
#S|twd-0153|social|reizen|
K|gebruiken|informatie|2|verwarring|0|vraag|Bord zegt 'niet instappen', conducteur zegt instappen. de helft staat binnen en de helft buiten
A|||||||Instappen mag, bord is fout. ^Le
K|geen|geen|3|neutraal|0|-|oke allen aan boord dan
#S|twd-0154|social|telecom|
K|orienteren|kwaliteit|3|bezorgdheid|0|vraag|Ik lees hier niks dan miserie over @nevelbel en net hebben wij vorige week toegezegd daar klant te worden... moeten we ons zorgen maken
A|||||||Dag Ann, meer dan 96% is tevreden. U kan 14 dagen gratis opzeggen. ^Ma
K|orienteren|beleid|4|vertrouwen|0|-|ok dat die 14 dagen er zijn stelt mij toch wat gerust
#S|twd-0155|social|webshop|
K|ontvangen|levering|2|irritatie|2|-|tuinset besteld 2 april voor de communie van 11 mei. Levering nu 'eind juni'. 42 man op bezoek. Iemand nog stoelen? @tuinplank
A|||||||Dag Karin, we lenen u gratis 12 stoelen. ^Li
K|ontvangen|beleid|4|verrassing|0|-|dat is sympathiek, had ik niet verwacht
K|ontvangen|levering|2|irritatie|0|-|maar 42 is geen 12 hé
#S|twd-0156|social|overheid|
K|hulp|informatie|2|verwarring|0|vraag|Brief gekregen 'bezwaar niet-ontvankelijk'. Wat betekent dat in gewone mensentaal @gemeente_bergsteyn
A|||||||Beste mevrouw, dat uw bezwaar te laat binnen was.
K|hulp|fout|2|boosheid|0|-|dat was het niet! 11 mei afgegeven aan de balie, stempel erop
A|||||||Kunt u ons die stempel sturen?
K|geen|geen|3|neutraal|0|-|bijlage
#S|twd-0157|social|reizen|
K|terugkijken|kwaliteit|4|blijdschap|0|-|Net terug van 3 weken Sri Lanka geboekt via @palmroute. Alles klopte, tot de kokosnoot bij aankomst toe. Volgend jaar weer
A|||||||Wat een mooi compliment, Ria!
#S|twd-0158|social|energie|
K|aanvragen|wachttijd|2|neutraal|0|vraag|Offerte laadpaal aangevraagd op 3 feb, nog niks gehoord. in behandeling of kwijt?
A|||||||Hoi Jan-Willem, in behandeling, eind deze week. ^Ni
K|geen|geen|3|neutraal|0|-|prima
A|||||||Heb je hem ontvangen?
K|orienteren|prijs|2|verrassing|0|-|ja. 2.480?? buurman betaalde 1.300
K|orienteren|geen|3|neutraal|0|-|laat maar zitten dan
#S|twd-0159|social|telecom|
K|gebruiken|digitaal|2|neutraal|0|-|Mailbox laadt niet op gsm wel op pc
A|||||||Dag Greta, heb je je wachtwoord onlangs gewijzigd? ^Io
K|gebruiken|geen|3|neutraal|0|-|ah ja vorige week
A|||||||Dan moet je het op je gsm ook aanpassen.
K|gebruiken|geen|4|blijdschap|0|-|hihi dom van mij, ok het werkt
#S|twd-0160|social|reizen|
K|aanvragen|beleid|2|neutraal|1|-|Zie nu pas dat er geen wisselmogelijkheid is bij die promo. Had moeten lezen
A|||||||Hoi Bo, klopt, binnen 24 uur na boeken mag het nog wel. ^T
K|aanvragen|beleid|4|opluchting|0|-|oh echt? geboekt vanochtend!
K|wijzigen|geen|3|neutraal|0|-|Graag dan naar de 19e zelfde tijd
#S|twd-0161|social|bank|
K|gebruiken|privacy|1|bezorgdheid+boosheid|0|-|Mijn moeder 79 heeft net 6.400 euro overgemaakt naar iemand die zei dat hij van jullie was. Ze zit hier helemaal kapot. DOE IETS @polderbank
A|||||||Bel NU onze fraudelijn, wij proberen het te stoppen.
K|gebruiken|privacy|3|bezorgdheid|0|-|zit aan de lijn
A|||||||Hoe staat het ervoor?
K|gebruiken|privacy|4|opluchting|0|-|5.900 is tegengehouden. mijn god
K|hulp|bejegening|5|dankbaarheid|0|-|die man heeft ook nog 10 min met mijn moeder gepraat om haar te kalmeren. Ongelooflijk dankbaar
#S|twd-0162|social|reizen|
K|gebruiken|levering|2|irritatie|0|-|@railnoord Ik heb niks tegen wachten maar zeg dan gewoon dat ie niet komt
K|gebruiken|informatie|2|irritatie|0|-|nu staan we met z'n allen naar een bord te kijken waar 'vertrekt zo' op staat
A|||||||We snappen het Wietse. De trein is opgeheven. ^Bo
K|gebruiken|levering|2|neutraal|0|-|ok. nou dan de bus van 18.10, als ik die haal
#S|twd-0163|social|telecom|
K|aanleiding|geen|3|neutraal|0|-|Met de kleine op komst gaan we naar een groter appartement en dan moet tv en internet ook mee
K|wijzigen|geen|3|neutraal|0|vraag|kunnen jullie dat in 1 keer regelen of moet ik opzeggen en opnieuw
A|||||||Dag Joke, verhuizen gaat met hetzelfde contract. ^Lo
K|wijzigen|geen|4|opluchting|0|-|oef, minder papieren dan ik vreesde
#S|twd-0164|social|bank|
K|betalen|prijs|2|irritatie|0|-|3,95 per maand voor een rekening waar ik zelf alles op doe. vroeger gaven ze een spaarpot
A|||||||Dag Roger, u kan gratis overstappen naar de basisrekening. ^Mo
K|wijzigen|geen|3|neutraal|0|vraag|en verlies ik dan iets
A|||||||Enkel de kredietkaart.
K|geen|geen|3|neutraal|0|-|die gebruik ik toch nooit, doe maar
#S|twd-0165|social|webshop|
K|aanvragen|digitaal|2|neutraal|1|-|kortingscode WELKOM10 wordt niet gepikt, melding 'niet geldig voor dit artikel'
A|||||||Hoi Marije, geldt niet op afgeprijsde artikelen. ^Fem
K|aanvragen|informatie|2|irritatie|0|-|stond nergens
K|aanvragen|beleid|3|verlangen|0|wens|kan je een uitzondering maken? mn winkelmandje is 140 eur
A|||||||Voor deze keer wel: MARIJE10.
K|aanvragen|beleid|4|blijdschap|0|-|haha eigen code. bestelling geplaatst
#S|twd-0166|social|overheid|
K|gebruiken|kwaliteit|2|bezorgdheid|0|-|Vrachtwagens denderen hier door een zone 30 langs de school. Vandaag scheelde het geen haar met een meisje op de fiets
A|||||||Dank voor de melding Bea. We vragen extra controles. ^Pol
K|hulp|geen|3|verlangen|0|wens|controles zijn goed maar liever vandaag een paaltje dan volgende maand een kruisje
#S|twd-0167|social|bezorging|
K|ontvangen|levering|3|neutraal|0|vraag|iemand van @pakexpres die weet of de 17:00-19:00 nog gehaald wordt? zit met hond die plassen moet
A|||||||Bezorger is 3 stops van je vandaan, Merel! ^Za
K|geen|geen|3|neutraal|0|-|hou vol Boris
K|ontvangen|levering|4|blijdschap|0|-|binnen. Boris ook blij
#S|twd-0168|social|energie|
K|orienteren|geen|3|neutraal|0|vraag|Hallo, klopt het dat je bij jullie een thuisbatterij kan huren ipv kopen
A|||||||Dag Nico, ja, 39 per maand, 10 jaar. ^Ev
K|orienteren|prijs|2|neutraal|0|-|das dus 4680 in totaal, dan koop ik er bijna een
A|||||||Installatie en herstel zitten erbij.
K|orienteren|geen|3|neutraal|0|vraag|en na die 10 jaar is hij van mij of komen jullie hem terug halen
A|||||||Dan is hij van jou.
K|orienteren|geen|4|neutraal|0|-|okee dan begint het te kloppen
K|orienteren|geen|3|neutraal|0|-|ga er met mijn vrouw eens over babbelen
#S|twd-0169|social|reizen|
K|wijzigen|geen|3|neutraal|0|vraag|geboekt voor 8 augustus, feestje verplaatst naar de 15e. omboeken gratis? nr LM20KP @ibisair
A|||||||Hoi Shirley, 35 pp plus tariefverschil. ^Vi
K|wijzigen|prijs|2|neutraal|0|-|dat wordt 4x35 dus 140 ok
K|wijzigen|geen|3|neutraal|0|-|Laat maar, dan gaan we gewoon een week eerder weg
#S|twd-0170|social|verzekering|
K|hulp|bejegening|2|teleurstelling|0|-|'Wij kunnen niets voor u betekenen.' Dat was het, na 26 jaar premie. Geen mens die vroeg hoe het met ons ging na de brand
A|||||||Dag Ludo en Mia, dit raakt ons. Mogen we langskomen? ^Pj
K|hulp|bejegening|3|neutraal|0|-|mijn vrouw wil dat niet meer, maar ik wel
A|||||||Zaterdag 10u, bij uw dochter?
K|geen|geen|3|neutraal|0|-|ja. Molenstraat 5
#S|twd-0171|social|telecom|
K|gebruiken|kwaliteit|2|irritatie|0|-|beeld hapert. geluid loopt voor. ondertitels lopen achter. Maar voor de rest een fijne film @kabelman
A|||||||Dat is geen pretje Frits. Herstart gedaan? ^Ste
K|gebruiken|storing|2|neutraal|1|-|mediabox, modem, tv, vrouw, alles herstart
A|||||||Haha. We zien ruis op de lijn, monteur nodig.
K|geen|geen|3|neutraal|0|-|is goed
#S|twd-0172|social|bank|
K|orienteren|geen|3|neutraal|0|vraag|Wij willen een aanbouw zetten van zo'n 60k, kan dat bovenop de lopende hypotheek en wat doet dat ongeveer per maand
A|||||||Hoi Anouk, globaal 280 bruto. ^Dj
K|orienteren|prijs|4|verrassing|0|-|oh dat is minder dan gedacht
K|aanvragen|geen|3|verlangen|0|wens|dan wil ik daar graag een gesprek over, kan dat ook s avonds
A|||||||Tot 20.00 via beeldbellen.
K|geen|geen|3|neutraal|0|vraag|dinsdag 19.30?
#S|twd-0173|social|reizen|
K|gebruiken|bejegening|2|irritatie|0|-|treinbegeleidster roept door de coupé dat 'mensen met een korting wel eens mogen rechtstaan'. Ik heb MS mevrouw. @treinvlaams
A|||||||Dit hoort niet Veerle, welke trein? ^Kd
K|geen|geen|3|neutraal|0|-|IC 1830 van 7u46 uit Kortrijk
A|||||||Ze wordt erop aangesproken en u krijgt een brief.
K|hulp|bejegening|3|verlangen|0|wens|brief hoeft niet, zeg haar gewoon dat ge het niet altijd aan mensen ziet
#S|twd-0174|social|webshop|
K|orienteren|kwaliteit|3|neutraal|0|vraag|zijn die wandelschoenen voor brede voeten? ik heb echt eendenpoten
A|||||||Hoi Truus, leest 10, dus extra breed. ^Sa
K|orienteren|geen|3|neutraal|0|vraag|en valt 39 als 39
A|||||||Liever halve maat groter.
K|aanvragen|geen|3|neutraal|0|-|dan wordt het 39,5, besteld
K|ontvangen|kwaliteit|5|blijdschap|0|-|Net aangetrokken. Ik heb al 20 jaar niet meer zonder pijn gelopen. Echt waar
#S|twd-0175|social|overheid|
K|hulp|bereikbaarheid|2|irritatie|1|-|Ge belt naar dienst burgerzaken voor een simpele vraag en krijgt muziek, muziek, muziek, en dan tuut
A|||||||Sorry Guido, stel uw vraag gerust hier.
K|aanvragen|geen|3|neutraal|0|vraag|of mijn zoon zijn Kids-ID nog op tijd is als ik vandaag kom, ze vertrekken de 2e
A|||||||Met spoed wel, 2 werkdagen.
K|aanvragen|prijs|3|neutraal|0|vraag|en dat kost zeker een arm en een been
A|||||||118 euro.
K|aanvragen|prijs|2|irritatie|0|-|voilà
#S|twd-0176|social|telecom|
K|orienteren|geen|3|neutraal|0|vraag|hebben jullie dekking op de camping in Renesse? vorig jaar met een andere stond ik elke keer op een duintje te zwaaien
A|||||||Hoi Marco, 4G en 5G. ^Bo
K|orienteren|kwaliteit|4|vertrouwen|0|-|dan ga ik daar vanuit
K|aanvragen|geen|3|neutraal|0|-|doe mij maar de 20 gb per maand opzegbaar
#S|twd-0177|social|bezorging|
K|hulp|herhaling|2|irritatie|2|-|1x gemeld: 'we nemen contact op'. 2x gemeld: 'we nemen contact op'. 3x gemeld, drie keer raden
A|||||||Vervelend Danielle! We nemen contact op.
K|hulp|herhaling|2|boosheid|0|-|IS DIT EEN GRAP
A|||||||Sorry, ik bel je nu persoonlijk.
K|hulp|bejegening|4|verrassing|0|-|Ja hoor, belde echt. Ik was er stil van
#S|twd-0178|social|reizen|
K|orienteren|beleid|3|bezorgdheid|0|vraag|Mijn inreisvisum staat op mijn meisjesnaam en het ticket op gehuwde naam. Gaan ze daar moeilijk over doen? Ben al wakker sinds 4u
A|||||||Dag Els, neem uw trouwboekje mee, dan is er geen probleem. ^Tom
K|orienteren|beleid|4|opluchting|0|-|Zucht. dank u. dan kan ik misschien nog een uurtje slapen
#S|twd-0179|social|energie|
K|gebruiken|storing|2|neutraal|0|-|cv geeft geen warm water meer
A|||||||Hoi Rens, druk? ^Ni
K|geen|geen|3|neutraal|0|-|0.4
A|||||||Bijvullen tot 1.5.
K|gebruiken|storing|2|neutraal|0|-|gedaan, zakt meteen terug
A|||||||Dan is er een lek. Zie je water?
K|gebruiken|storing|2|bezorgdheid|0|vraag|plasje onder de ketel ja. is dat gevaarlijk? er loopt stroom langs
A|||||||Stekker eruit en hoofdkraan dicht. Monteur over 1 uur.
K|hulp|wachttijd|4|opluchting|0|-|ok alles dicht. fijn dat ie gelijk komt
#S|twd-0180|social|bank|
K|gebruiken|digitaal|4|blijdschap|0|-|die nieuwe app van @deltabank, spaarpotjes met een fotootje van je doel. mijn zoontje spaart nu voor een koe
A|||||||Een koe! 😂 Zet hem op!
#S|twd-0181|social|overheid|
K|orienteren|geen|3|neutraal|0|vraag|Wat moet ik doen om een geveltuintje aan te leggen in Mechelen, mag dat gewoon of moet ik dat ergens vragen
A|||||||Dag Tinne, meld het via het formulier, de stad breekt gratis uit.
K|orienteren|beleid|4|verrassing|0|-|gratis?! nice
K|aanvragen|geen|3|neutraal|0|-|Formulier weg, hopelijk nog voor de lente
#S|twd-0182|social|webshop|
K|ontvangen|fout|2|irritatie|1|-|Jullie sturen me een tevredenheidsenquete over een bestelling die ik nooit gekregen heb. Zal ik die dan invullen @meubelmeester
A|||||||Pijnlijk Suus. We zoeken je bestelling. Nummer?
K|geen|geen|3|neutraal|0|-|55-1298
A|||||||Die ligt nog in ons magazijn. Morgen bij je.
K|ontvangen|levering|3|neutraal|0|-|dan vul ik hem morgen in
#S|twd-0183|social|telecom|
K|gebruiken|storing|2|irritatie|0|-|Eindelijk weekend, Eindelijk film. Eindelijk geen internet
A|||||||Dat is balen Babette. Postcode? ^Lin
K|geen|geen|3|neutraal|0|-|7416
A|||||||Storing, 22.00 klaar.
K|gebruiken|storing|2|teleurstelling|0|-|dan slapen de kinderen allang, was voor hun filmavond
#S|twd-0184|social|reizen|
K|gebruiken|kwaliteit|2|irritatie|0|-|3 wagons. voor een ic in de spits. Wie berekent dit
A|||||||Er is materieel defect, sorry Bas. ^An
K|gebruiken|kwaliteit|2|irritatie|0|-|al sinds oktober dan zeker
#S|twd-0185|social|verzekering|
K|wijzigen|geen|3|neutraal|0|vraag|auto verkocht, motor gekocht. Kan no claim mee?
A|||||||Hoi Rick, bij motor bouw je apart op. ^Cl
K|wijzigen|beleid|2|teleurstelling|0|-|14 jaar voor niks gereden dan
A|||||||Je krijgt wel 5 instapjaren.
K|wijzigen|beleid|4|neutraal|0|-|das dan weer netjes
#S|twd-0186|social|bezorging|
K|orienteren|geen|3|neutraal|0|vraag|Wat is het verschil tussen brievenbuspakje en klein pakket bij @snelduif? stuur elke week 10 oorbellen weg
A|||||||Brievenbuspakje max 3,2 cm, 4,50. Zakelijk vanaf 3,60. ^Ra
K|orienteren|prijs|4|neutraal|0|-|zakelijk scheelt dus een knaak
K|orienteren|geen|3|neutraal|0|vraag|kvk nodig?
A|||||||Ja.
K|orienteren|geen|3|neutraal|0|-|heb ik (sinds gister) haha
#S|twd-0187|social|telecom|
K|terugkijken|kwaliteit|4|opluchting|0|-|sinds de overstap naar @fiberweg nooit meer op dat zoldertrapje gestaan om de modem te porren. had ik veel eerder moeten doen
A|||||||Welkom thuis Jan!
#S|twd-0188|social|reizen|
K|aanvragen|geen|3|neutraal|0|-|Hallo, ik wil nog 1 persoon toevoegen aan boeking 44812 Terschelling, dochter komt toch mee
A|||||||Leuk! Heeft ze een fiets mee? ^Wa
K|geen|geen|3|neutraal|0|-|nee huurt ze daar
A|||||||Toegevoegd, 28,40.
K|aanvragen|geen|3|neutraal|0|-|betaald
#S|twd-0189|social|bank|
K|hulp|wachttijd|1|boosheid|3|-|Mijn man is 4 maanden dood. 4 maanden vraag ik zijn rekening te deblokkeren om de steenkapper te betalen. Hij ligt nog altijd onder een houten kruis. Jullie zijn monsters
A|||||||Mevrouw, dit had nooit mogen gebeuren. Uw gemeente?
K|geen|geen|3|neutraal|0|-|Zonhoven
A|||||||Kantoordirecteur komt vandaag om 16u bij u.
K|hulp|bejegening|3|neutraal|0|-|hij mag komen
K|hulp|wachttijd|3|opluchting|0|-|Het is geregeld. Eindelijk
#S|twd-0190|social|energie|
K|betalen|prijs|3|neutraal|0|vraag|Sneller dan verwacht, de jaarafrekening! hoe komt het dat ik 240 terug krijg
A|||||||Hoi Wilma, je hebt 18% minder gas verbruikt. ^Ha
K|betalen|prijs|5|blijdschap|0|-|hoera, weekendje Texel!
#S|twd-0191|social|overheid|
K|gebruiken|levering|2|irritatie|1|-|Rolcontainer weer niet geleegd. Vorige keer 'te zwaar', nu 'niet aangeboden'. Hij staat er. Nog steeds. Ik kijk ernaar
A|||||||We sturen vandaag nog een wagen, Ans.
K|gebruiken|levering|4|neutraal|0|-|geleegd, bedankt
#S|twd-0192|social|reizen|
K|orienteren|prijs|3|neutraal|0|vraag|is een Railpas voor 10 ritten nog de moeite als ik maar 3x per week naar Brussel moet vanuit Lokeren
A|||||||Dan is een Flex-abonnement voordeliger, 80 dagen per jaar. ^Jo
K|orienteren|informatie|2|verwarring|0|vraag|Flex hoe werkt dat dan precies, kies ik zelf die dagen of moet dat vastliggen
A|||||||Kies je zelf, via de app, tot 's morgens.
K|orienteren|geen|4|blijdschap|0|-|ah ja da's wel handig
K|orienteren|geen|3|neutraal|0|vraag|en betaalt mijn werkgever dat ook
#S|twd-0193|social|webshop|
K|orienteren|geen|3|neutraal|0|vraag|ik heb maar 1 schoen nodig (prothese links). Kan dat bij jullie?? gekke vraag misschien
A|||||||Helemaal niet gek Dirk! Ja, halve prijs. ^Sa
K|orienteren|beleid|5|verrassing+blijdschap|0|-|WAT. 15 jaar gooi ik linkerschoenen weg. ge maakt mijn dag
#S|twd-0194|social|reizen|
K|gebruiken|geen|3|neutraal|0|-|Beste, ik zit momenteel in trein S5 richting Mechelen en mijn laptop ligt nog op het bankje in het station van Enghien, zwarte hoes
K|gebruiken|geen|2|bezorgdheid|0|-|mijn thesis staat erop en ik heb geen back up ja ik weet het
A|||||||Dag Thibault, we bellen het station. ^Jo
K|gebruiken|geen|3|bezorgdheid|0|wens|🙏🙏🙏
A|||||||De stationschef heeft hem.
K|gebruiken|bejegening|5|opluchting+dankbaarheid|0|-|Ik heb efkes luidop geroepen in de trein. Iedereen kijkt. Maakt niks uit. DANK U
#S|twd-0195|social|telecom|
K|hulp|geen|3|neutraal|0|-|Goedenavond, al enige tijd ontvang ik geen bevestigingsmails meer, spambox ook leeg, wellicht staat er een verkeerd adres bij jullie
A|||||||Hoi Herman, ik zie @hotmial.com staan. ^Lin
K|hulp|geen|3|blijdschap|0|-|Ha, hotmial. Ja dat zou het kunnen zijn
A|||||||Aangepast!
K|geen|geen|4|dankbaarheid|0|-|Dank u beleefd
#S|twd-0196|social|bezorging|
K|ontvangen|fout|2|bezorgdheid|0|-|Track zegt 'beschadigd, wordt herverpakt'. Het is een handgemaakte viool
A|||||||Oei Hanneke. We vragen een foto op bij het depot. ^Ra
K|ontvangen|geen|2|bezorgdheid|0|angst|ik durf bijna niet te kijken
A|||||||Foto in DM: alleen de buitendoos.
K|ontvangen|kwaliteit|4|opluchting|0|-|oooh. koffer is heel. ik kan weer ademen
#S|twd-0197|social|energie|
K|aanvragen|geen|3|neutraal|0|vraag|wij nemen zaterdag de sleutel van ons appartement over, welke papieren hebben jullie nodig van ons en van de vorige @voltakring
A|||||||Proficiat! Het overnamedocument met meterstanden, getekend door beiden. ^Ev
K|aanvragen|geen|3|neutraal|0|vraag|en die vorige is overleden, wie tekent dan
A|||||||De notaris of een erfgenaam.
K|aanvragen|geen|3|neutraal|0|-|ok zal aan de notaris vragen
#S|twd-0198|social|bank|
K|orienteren|informatie|2|verwarring|0|vraag|ik snap niet wat het verschil is tussen jullie Plus en Comfort behalve 2 euro
A|||||||Hoi Gea, bij Comfort zit een creditcard. ^Ge
K|orienteren|geen|3|neutraal|0|-|die hoef ik niet
K|orienteren|geen|3|neutraal|0|-|dan wordt het plus
#S|twd-0199|social|reizen|
K|gebruiken|levering|2|teleurstelling|0|-|bus 12 vol, reed gewoon door. Ouders hadden zich er zo op verheugd, 1e keer Efteling
A|||||||Ach wat jammer Samir. De volgende komt over 8 min. ^Ma
K|gebruiken|levering|4|blijdschap|0|-|zitten! mijn vader zwaait naar jullie
#S|twd-0200|social|webshop|
K|wijzigen|geen|3|neutraal|0|-|retour aangemeld dinsdag, koerier zou vandaag tussen 9-12 ophalen
K|wijzigen|levering|2|neutraal|1|-|12.40 en de kast staat nog in de gang, niemand kan erlangs
A|||||||Hoi Mandy, hij heeft pech. Vandaag wordt niet meer. Morgen? ^Bi
K|wijzigen|geen|3|neutraal|0|-|morgen werk ik
A|||||||Donderdag dan?
K|wijzigen|geen|3|neutraal|0|vraag|donderdag kan ik ook niet. zaterdag?
A|||||||Zaterdag 9-11.
K|geen|geen|3|neutraal|0|-|top, dan klimmen we nog even
#S|twd-0201|social|overheid|
K|orienteren|geen|3|neutraal|0|vraag|Mijn zoon met autisme wil graag op zwemles maar groepen zijn te druk voor hem, bestaat er iets aangepast in Groot-Vaartstede
A|||||||Dag Kaat, ja: G-zwemmen, max 4 kinderen, woensdag 14u.
K|orienteren|geen|4|verrassing|0|-|Echt? dat heeft school ons nooit gezegd
K|orienteren|geen|3|neutraal|0|vraag|is er nog plaats en moet ik daar een attest voor hebben
A|||||||1 plaats. Geen attest nodig.
K|aanvragen|geen|4|blijdschap|0|-|Zet hem er maar bij!! Warre, 7 jaar
#S|twd-0202|social|verzekering|
K|aanvragen|geen|3|bezorgdheid|0|vraag|Formulier vraagt naar 'medisch verleden'. 9 jaar geleden een depressie gehad. Moet dat er echt op en word ik dan geweigerd?
A|||||||Hoi Naomi, na 8 jaar hoeft dat niet meer. ^Cl
K|aanvragen|beleid|4|opluchting|0|-|pfff, al de hele week hik ik daar tegenaan
#S|twd-0203|social|telecom|
K|gebruiken|privacy|2|irritatie|0|-|Ik word per dag 4x gebeld door iemand die zegt van jullie te zijn met een gouden aanbieding @mobigo. stop ermee
A|||||||Hoi Ab, dat zijn wij niet. Wat zeggen ze?
K|gebruiken|privacy|2|bezorgdheid|0|-|hij wist mn geboortedatum en adres
A|||||||Niks delen. We onderzoeken het.
K|gebruiken|privacy|2|boosheid|0|vraag|hoe kan hij dat dan weten? jullie gehackt?
#S|twd-0204|social|reizen|
K|orienteren|prijs|3|neutraal|0|vraag|goedemorgen is er korting op de museumtrein voor mindervaliden en de begeleider
A|||||||Begeleider gratis! ^Mus
K|orienteren|prijs|4|neutraal|0|-|mooi geregeld
K|orienteren|geen|3|neutraal|0|vraag|en kun je er met een scootmobiel in
A|||||||Tot 70 cm breed.
K|orienteren|geen|3|neutraal|0|-|68. dat gaat dus nét
#S|twd-0205|social|bank|
K|gebruiken|digitaal|2|neutraal|1|-|ik krijg die kaartlezer niet aan de praat, hij zegt 'chip fout', heb hem al afgekuist met een lapke
A|||||||Dag Paula, test eens met een andere kaart? ^Sy
K|gebruiken|digitaal|3|neutraal|0|-|die van mijn man doet het wel
A|||||||Dan is je kaart versleten. Nieuwe onderweg, gratis.
K|geen|geen|4|dankbaarheid|0|-|merci meiske
#S|twd-0206|social|bezorging|
K|ontvangen|wachttijd|2|irritatie|2|-|2 dec besteld. nu 24 jan. 'onze excuses voor de drukte'. welke drukte is er in januari??
A|||||||Sorry Greetje. Code? ^Za
K|geen|geen|3|neutraal|0|-|zie vorige 3 DM's
A|||||||Pakket is als verloren gemeld.
K|ontvangen|levering|2|teleurstelling|0|-|het was mijn vaders cadeau voor zijn laatste kerst thuis
#S|twd-0207|social|energie|
K|gebruiken|storing|2|irritatie|0|-|licht uit licht aan licht uit licht aan. Disco in de Langstraat @netmaas
A|||||||Haha, sorry Fons. We zoeken de fout in de kast. ^Net
K|gebruiken|storing|3|neutraal|0|vraag|Moet ik de stekker van de diepvries eruit trekken
A|||||||Beter van wel.
K|geen|geen|3|neutraal|0|-|ok
#S|twd-0208|social|reizen|
K|hulp|wachttijd|4|dankbaarheid|0|-|Klacht ingediend om 9 uur, om 11 uur al een belletje én een oplossing. Complimenten @veerboot_waddenzee
A|||||||Graag gedaan!
#S|twd-0209|social|telecom|
K|orienteren|informatie|3|verwarring|0|vraag|'Onbeperkt' met een sterretje. Wat zegt het sterretje?
A|||||||Na 60 GB vertraagt het naar 5 Mbps. ^Jip
K|orienteren|prijs|2|irritatie|0|-|dus beperkt
#S|twd-0210|social|overheid|
K|aanleiding|geen|2|bezorgdheid|0|-|Mijn broer staat zondag op straat, huisbaas verkoopt. Heeft een hond en een uitkering, vindt niks
K|orienteren|geen|3|neutraal|0|vraag|waar kan hij terecht bij de gemeente? @gemeente_dommeldal
A|||||||Bel het woonpunt 14 040, ook voor spoed.
K|hulp|bejegening|4|opluchting|0|-|Zonet gesproken. hij kan vanaf maandag tijdelijk terecht mét hond
#S|twd-0211|social|webshop|
K|orienteren|geen|3|verlangen|0|wens|ooit, ooit koop ik die rode keukenmachine van @keukenklik. tot dan kijk ik er elke dag even naar
A|||||||Hij kijkt terug 😉 ^Ni
#S|twd-0212|social|reizen|
K|aanvragen|digitaal|2|neutraal|1|-|Ticket gekocht in app, betaald, geen ticket te zien. Trein over 6 min
A|||||||Mail gekeken? Anders toon je betaalbewijs aan de begeleider. ^Kd
K|aanvragen|geen|3|neutraal|0|-|mail ook nie
A|||||||Hoe lang geleden betaald?
K|aanvragen|geen|3|neutraal|0|-|10 min. kzit al op de trein
K|aanvragen|digitaal|4|opluchting|0|-|Ah hij verschijnt nu. Net voor de controle, zweet op mijn voorhoofd
#S|twd-0213|social|bank|
K|betalen|fout|2|boosheid|1|-|Waarom gaat er 'beheerkosten effecten' 33 euro af. IK HEB GEEN EFFECTEN @deltabank
A|||||||Dag Etienne, er staat 1 fonds op uw naam uit 1998. ^Mo
K|betalen|geen|2|verrassing|0|-|Hein? 1998?
A|||||||Waarde 2.140 euro.
K|betalen|geen|5|verrassing+blijdschap|0|-|ge zijt nie serieus. ik trakteer!!!
#S|twd-0214|social|bezorging|
K|orienteren|prijs|3|neutraal|0|vraag|hoeveel kost een verhuisdoos opsturen naar Aruba zo ongeveer
A|||||||Tot 20 kg 135 euro per lucht, 60 per zee (7 wk). ^Pak
K|orienteren|wachttijd|3|neutraal|0|-|7 weken, dan ben ik al bijna weer terug
#S|twd-0215|social|verzekering|
K|betalen|digitaal|2|neutraal|1|-|QR op de factuur opent een pagina met 'niet gevonden'. Wil gewoon betalen
A|||||||Sorry Ton! Betaal gerust via overboeking o.v.v. polisnr. ^Cl
K|betalen|geen|3|neutraal|0|-|Done
#S|twd-0216|social|telecom|
K|hulp|bereikbaarheid|4|blijdschap|0|-|Woehoe ik kreeg een MENS aan de lijn in 20 seconden. @tellion wat is er gebeurd, hebben jullie een nieuwe
A|||||||Nieuw team! Leuk dat je het merkt.
#S|twd-0217|social|reizen|
K|orienteren|beleid|3|neutraal|0|vraag|mag ik met een baby van 5 dagen vliegen? vrouw is bevallen in Alicante, 6 weken te vroeg, en we willen naar huis
A|||||||Gefeliciteerd! Vanaf 7 dagen, met verklaring van de arts. ^Vi
K|orienteren|beleid|4|opluchting|0|-|ok dus vanaf vrijdag mag het. dat is al heel wat
K|aanvragen|geen|3|neutraal|0|vraag|kun je 3 stoelen vasthouden? eentje aan het gangpad voor mijn vrouw
A|||||||Staat op jullie naam tot morgen 18.00.
K|aanvragen|bejegening|5|dankbaarheid|0|-|Wat lief, we waren een beetje aan het eind van ons latijn
#S|twd-0218|social|webshop|
K|gebruiken|kwaliteit|2|irritatie|0|-|'herbruikbaar' zakje. na 2x gebruiken gescheurd. 'duurzaam' noemen ze dat
A|||||||Jammer Yvette! We sturen een nieuwe. ^Bio
K|gebruiken|kwaliteit|2|irritatie|0|-|die dan ook scheurt
#S|twd-0219|social|overheid|
K|wijzigen|geen|3|neutraal|0|vraag|verhuisd vorige week, domicilie aangevraagd, wanneer komt de wijkagent langs? ben vaak weg voor werk
A|||||||Binnen 15 werkdagen. Geef gerust voorkeuren door.
K|wijzigen|geen|3|neutraal|0|-|na 18u of zaterdag
A|||||||Genoteerd.
#S|twd-0220|social|energie|
K|hulp|belofte|2|irritatie|2|-|Vorige donderdag: u wordt maandag gebeld. Maandag: u wordt woensdag gebeld. Vandaag is het vrijdag en ik zit met koude voeten
A|||||||Excuses Marijke. Ik bel u binnen 10 minuten. ^Ev
K|hulp|belofte|4|verrassing|0|-|ge hebt gebeld. Ik viel bijna van mijne stoel
#S|twd-0221|social|telecom|
K|wijzigen|digitaal|2|neutraal|1|-|wil mijn bundel verlagen, knop verhogen werkt, knop verlagen is grijs. toeval?
A|||||||Hoi Bert 😅 verlagen kan pas na je 1e jaar. ^Bo
K|wijzigen|beleid|2|irritatie|0|-|knop verhogen kon na 1 dag
#S|twd-0222|social|reizen|
K|gebruiken|informatie|4|dankbaarheid|0|-|Chapeau voor de duidelijke uitleg van de machinist bij de vertraging net, dan sta je toch heel anders stil @oranjelijn
A|||||||Geven we door!
#S|twd-0223|social|bank|
K|orienteren|geen|3|neutraal|0|vraag|wat moet ik meenemen voor een rekening voor de VvE? we zijn met 4 eigenaren
A|||||||Splitsingsakte, KVK-uittreksel en de notulen. ^Dj
K|orienteren|geen|3|neutraal|0|-|notulen bestaan niet, wij spreken dat af bij een biertje
A|||||||Dan wordt het tijd voor papier 😄
K|aanvragen|geen|3|neutraal|0|-|Ok, biertje met pen. Wordt vervolgd
#S|twd-0224|social|bezorging|
K|gebruiken|fout+privacy|1|boosheid|2|-|Jullie chauffeur rijdt MIJN HOND aan op ONZE oprit en rijdt DOOR. Alles op camera. Ik ga naar de politie
A|||||||Wat vreselijk. Hoe is het met de hond? Kunnen we bellen?
K|gebruiken|privacy|2|bezorgdheid|0|-|Ligt op de operatietafel
A|||||||We betalen de dierenarts, we bellen nu.
K|hulp|geen|3|neutraal|0|-|Gesproken
K|gebruiken|privacy|4|opluchting|0|-|Hij heeft het gehaald. 3 pootjes maar hij kwispelt
#S|twd-0225|social|telecom|
K|aanvragen|geen|3|neutraal|0|vraag|Nummer van mijn vader overnemen naar mijn contract, hij is vorige maand gestorven. Ik wil zijn voicemail niet kwijt
A|||||||Gecondoleerd Annelies. We zorgen dat de voicemail mee gaat. ^Io
K|aanvragen|geen|3|bezorgdheid|0|angst|ge moet heel zeker zijn want dat is het enige wat ik nog heb van zijn stem
A|||||||We maken vooraf een opname en mailen die u.
K|aanvragen|bejegening|5|dankbaarheid+opluchting|0|-|hij staat in mijn mail. Ik weet niet wat zeggen. Dank u wel.
#S|twd-0226|social|reizen|
K|orienteren|geen|3|neutraal|0|vraag|hoi, volgende week naar Vlieland met 2 fietsen en een bakfiets, moet dat gereserveerd of kun je gewoon komen
A|||||||Bakfiets reserveren graag, fietsen niet nodig. ^Wa
K|orienteren|prijs|3|neutraal|0|vraag|oke en de bakfiets is zeker ook duurder
A|||||||19,80 retour.
K|aanvragen|geen|3|neutraal|0|-|Reserveer maar 8.40 heen, terug zien we wel
#S|twd-0227|social|webshop|
K|ontvangen|geen|3|neutraal|0|vraag|Is het normaal dat mijn bestelling in 3 dozen komt op 3 dagen
A|||||||Ja, vanuit 3 magazijnen. ^Ni
K|ontvangen|informatie|2|irritatie|0|-|moet ik dus 3 dagen thuis blijven voor 1 badkamerkast. fijn
#S|twd-0228|social|overheid|
K|gebruiken|kwaliteit|2|irritatie|0|vraag|Drie weken geleden stoep open. Twee weken geleden stoep dicht. Vandaag stoep open. Hebben ze er iets in laten liggen @stadkorenbeek?
A|||||||Eerst water, nu glasvezel, Johan.
K|gebruiken|kwaliteit|2|irritatie|0|-|en niemand die dacht: tegelijk?
#S|twd-0229|social|energie|
K|vertrekken|geen|3|neutraal|0|-|Klant 300218, ik wens mijn contract stop te zetten tegen 30/6 want we vertrekken naar Frankrijk voor goed
A|||||||Dag Monique, geluk! Bezorg ons de eindstand op 30/6. ^Ev
K|vertrekken|geen|3|neutraal|0|vraag|en het voorschot van juli gaat niet meer af zeker?
A|||||||Klopt, niet meer.
K|terugkijken|bejegening|4|dankbaarheid|0|-|Merci voor al de jaren
#S|twd-0230|social|verzekering|
K|orienteren|geen|3|neutraal|0|vraag|Vriend van me zei dat bij @vlietpolis je fiets ook tegen gewoon vallen verzekerd is, is dat zo
A|||||||Hoi Boaz, ja, met Allrisk Fiets. ^Cl
K|orienteren|prijs|3|neutraal|0|vraag|wat doet dat voor een racefiets van 3k
A|||||||17,40 per maand.
K|orienteren|prijs|2|neutraal|0|-|poeh. dat is een nieuwe in 14 jaar
#S|twd-0231|social|telecom|
K|gebruiken|storing|4|opluchting|0|-|Hèhè. 14 uur later en hij doet het weer. heb zelfs de buurman leren kennen, dat dan weer wel
A|||||||Fijn! En gezellig 😄 ^Ste
#S|twd-0232|social|reizen|
K|gebruiken|levering|2|irritatie|0|-|Top dienstregeling hoor, trein vertrekt 1 minuut voordat de bus aankomt. Elke dag. Wie hier een prijs voor wint hoor ik graag
A|||||||Dank, we geven het door aan de planners. ^Le
K|gebruiken|levering|3|verlangen|0|wens|2 minuten maar. laat m 2 minuten wachten. Dan red ik het
#S|twd-0233|social|bank|
K|betalen|geen|2|bezorgdheid|0|vraag|Loon nog altijd niet binnen, zou gisteren zijn. Zit er iets vast bij u? Morgen gaat de lening af
A|||||||Dag Jens, bij ons zit niets vast. Vraag het na bij je werkgever. ^Sy
K|betalen|geen|3|neutraal|0|-|zegt dat het weg is
A|||||||Instant of gewoon?
K|geen|geen|3|neutraal|0|-|gewoon denk ik
A|||||||Dan uiterlijk morgenvroeg, en de lening gaat pas om 16u.
K|betalen|geen|4|opluchting|0|-|ah ok. dat had ik moeten weten, dan slaap ik wel
#S|twd-0234|social|bezorging|
K|terugkijken|levering|4|vertrouwen|0|-|Al vijf jaar stuur ik mijn honing met @pakexpres en er is nog geen pot gebroken. aanrader voor kleine zelfstandigen
A|||||||Dat smaakt naar meer, Imker Jef! 🍯
#S|twd-0235|social|webshop|
K|aanvragen|informatie|2|verwarring|0|vraag|er staat 'voeg toe aan wishlist' ipv winkelwagen. betekent dat uitverkocht of ben ik gek
A|||||||Niet gek, Caro: uitverkocht. Vrijdag terug. ^Fem
#S|twd-0236|social|reizen|
K|aanvragen|geen|3|neutraal|0|-|Hi, boekingsnr K8LQ3M, graag 1x 23 kg erbij heen en terug voor mevr. De Bruin
A|||||||Hoi! Dat is 70 euro, via deze link te betalen: <url> ^Ev
K|aanvragen|geen|3|neutraal|0|-|betaald
K|aanvragen|geen|3|neutraal|0|vraag|krijg ik daar nog een nieuwe bevestiging van?
A|||||||Ja, binnen een uur.
K|geen|geen|3|neutraal|0|-|👍👍
#S|twd-0237|social|reizen|
K|aanvragen|geen|3|neutraal|0|vraag|kan ik bij @hollandwings ook al stoelen kiezen voor oktober of gaat dat pas 30 dagen ervoor
A|||||||Dat kan direct, vanaf 9 euro. ^Da
K|aanvragen|geen|3|verlangen|0|wens|we willen graag naast elkaar zitten, met z'n drieën, maar liever niet bij de wc
A|||||||Rij 14 DEF is vrij.
K|geen|geen|3|neutraal|0|-|doe die maar
#S|twd-0238|social|reizen|
K|gebruiken|levering|3|neutraal|0|vraag|@spoorbrabant rijdt de sprinter van 17.42 Tilburg-Wijchen wel? hij is van het bord gevallen
A|||||||Hi Teun, die rijdt, spoor 3. ^RB
K|geen|geen|3|neutraal|0|-|tnx
#S|twd-0239|social|reizen|
K|gebruiken|levering|3|neutraal|0|vraag|Rijdt er morgen iets vanuit Geraardsbergen met die staking?
A|||||||1 trein op 3, plan morgen beschikbaar vanaf 17u. ^Kd
K|gebruiken|levering|2|irritatie|0|-|dus nu weet ge nog niks. en mijn baas wil het nu weten
#S|twd-0240|social|telecom|
K|orienteren|prijs|3|neutraal|0|vraag|hoeveel kost extra tv-box per maand
A|||||||5 euro. ^Ma
K|orienteren|geen|3|neutraal|0|vraag|en moet daar een kabel naartoe of werkt die op wifi
A|||||||Op wifi.
K|aanvragen|geen|3|neutraal|0|-|ok doe er dan maar 1 bij
#S|twd-0241|social|telecom|
K|orienteren|geen|3|neutraal|0|vraag|Beste, op de site vind ik geen enkel abonnement zonder tv. Bestaat dat niet meer?
A|||||||Dag Frans, jawel, 'Puur Internet', onderaan. ^Lo
K|orienteren|informatie|2|irritatie|0|-|goed verstopt dan
K|orienteren|prijs|3|neutraal|0|-|42 per maand, tja
#S|twd-0242|social|telecom|
K|aanvragen|wachttijd|2|neutraal|0|-|hallo ik heb 11 jan een aansluiting aangevraagd en zit nu op week 5 zonder te horen wanneer
A|||||||Hoi Annemiek, we wachten op de graafvergunning. ^Gl
K|aanvragen|geen|3|neutraal|0|vraag|heb je enig idee hoe lang zoiets duurt bij gemeente Hoogeveen
A|||||||Meestal 8 weken totaal.
K|aanvragen|geen|3|neutraal|0|-|oke dan nog 3 te gaan
#S|twd-0243|social|bank|
K|aanvragen|digitaal|2|neutraal|1|-|bij het inscannen van mn id zegt ie steeds 'onvoldoende licht'. ik sta naast het raam
A|||||||Hoi Daphne, probeer zonder flits en op een donkere tafel. ^Ge
K|aanvragen|digitaal|4|neutraal|0|-|ja nu pakt ie m
A|||||||Mooi!
K|aanvragen|digitaal|2|neutraal|1|-|en nu loopt ie vast bij de selfie 🙄
#S|twd-0244|social|bank|
K|orienteren|geen|3|neutraal|0|vraag|als ik 40.000 voor 5 jaar vastzet bij jullie en ik wil een huis kopen in jaar 3, kan ik er dan bij
A|||||||Dag Tom, dan betaal je een wederbeleggingsvergoeding. ^Mo
K|orienteren|prijs|3|neutraal|0|vraag|hoeveel is dat zo ruwweg
A|||||||Hangt af van de rente dan, ca. 1 à 3%.
K|orienteren|geen|2|bezorgdheid|0|angst|dan durf ik dat niet goed
K|orienteren|geen|3|neutraal|0|-|Misschien beter de helft
#S|twd-0245|social|bezorging|
K|ontvangen|levering|3|neutraal|0|vraag|Bestelling bij jullie pakketpunt De Spar Heusden, tot hoe lang blijft dat liggen? ben tot zondag op vakantie
A|||||||14 dagen, Carla. ^Wo
K|geen|geen|3|neutraal|0|-|ok dan haal ik het maandag
#S|twd-0246|social|bezorging|
K|ontvangen|levering|2|neutraal|1|-|bezorging gepland 10.15-11.15. nu 12.50. bel ik, nr 14 in de wacht
A|||||||Hoi Gijs, bezorger loopt achter. Rond 14u. ^Za
K|ontvangen|levering|2|neutraal|0|-|om 13.30 moet ik weg
A|||||||Buren of pakketpunt?
K|geen|geen|3|neutraal|0|-|pakketpunt dan
#S|twd-0247|social|energie|
K|orienteren|geen|3|neutraal|0|vraag|Hoi, wij gaan vanaf juni een huurwoning in Assen betrekken. hoe lang van tevoren aanmelden voor stroom en gas
A|||||||Welkom! 2 weken vooraf is ruim voldoende. ^Ha
K|orienteren|geen|4|opluchting|0|-|Ok dan hoeft het nog niet nu, fijn
#S|twd-0248|social|energie|
K|betalen|geen|3|neutraal|0|-|Termijnbedrag mag van 210 naar 180, verbruik is minder nu zoon het huis uit is
A|||||||Hoi Ellen, advies is 195. Wil je toch 180? ^Ha
K|geen|geen|3|neutraal|0|-|195 dan
#S|twd-0249|social|overheid|
K|aanvragen|beleid|2|teleurstelling|0|-|Subsidie voor mijn regenton afgekeurd, bon is van 29/12 en het reglement begint 1/1. 3 dagen
A|||||||Dag Greet, spijtig, daar kunnen we niet van afwijken.
K|aanvragen|beleid|2|teleurstelling|0|-|ja, het is wat het is
#S|twd-0250|social|overheid|
K|gebruiken|geen|3|neutraal|0|vraag|tot hoe laat is containerpark Zuid open vandaag @stadkorenbeek
A|||||||Tot 18u15.
K|geen|geen|3|neutraal|0|-|merci dan haal ik dat juist
#S|twd-0251|social|webshop|
K|orienteren|geen|3|neutraal|0|vraag|is de gele regenjas in maat 140 ook nog in de winkel in Utrecht te krijgen? online uitverkocht
A|||||||Hoi Femke, Utrecht heeft er nog 2. ^Jo
K|orienteren|geen|3|neutraal|0|vraag|kun je er 1 wegleggen tot vanmiddag
A|||||||Dat kan op naam van?
K|geen|geen|3|neutraal|0|-|Femke vd Berg
#S|twd-0252|social|webshop|
K|wijzigen|geen|3|neutraal|0|vraag|broek moet een maatje groter, kan ik ruilen in de winkel of moet het met de post
A|||||||Allebei kan, neem de bon mee. ^Sa
K|wijzigen|geen|3|neutraal|0|-|heb alleen mail
A|||||||Is ook goed.
K|geen|geen|3|neutraal|0|-|oki
#S|twd-0253|social|verzekering|
K|orienteren|geen|3|neutraal|0|vraag|zijn jullie ook goedkoper als je de auto en inboedel samen doet
A|||||||Hoi Rianne, tot 10% pakketkorting. ^Cl
K|orienteren|geen|3|neutraal|0|-|dan moet ik even uitzoeken wanneer de ander afloopt
A|||||||Auto is na 1 jaar dagelijks opzegbaar.
K|orienteren|geen|4|verrassing|0|-|O dat scheelt, dacht dat ik tot december vast zat
#S|twd-0254|social|verzekering|
K|hulp|geen|3|neutraal|0|vraag|Glasschade voorruit, moet ik eerst bellen of gewoon naar de hersteller?
A|||||||Rechtstreeks naar een erkende hersteller, lijst op <url>. ^Pj
K|hulp|geen|3|neutraal|0|vraag|en franchise?
A|||||||Geen bij herstelling.
K|hulp|beleid|4|blijdschap|0|-|nice
#S|twd-0255|social|reizen|
K|hulp|geen|3|neutraal|0|-|Claim ingediend 14 juli voor vlucht HW881, 5 uur vertraging, ref 88-1203
A|||||||Hi Bert-Jan, die staat in behandeling. ^Da
K|hulp|wachttijd|2|irritatie|2|-|dat stond ie in augustus ook
A|||||||We hebben het erg druk.
K|hulp|wachttijd|2|irritatie|0|-|Ik ook, maar ik betaal mn rekeningen wel op tijd
#S|twd-0256|social|reizen|
K|gebruiken|levering|2|verwarring|0|vraag|Trein Antwerpen-Noorderkempen, app: +12, bord: op tijd, omroep: afgeschaft. iemand de waarheid?
A|||||||Hij rijdt, met 14 min vertraging. ^Jo
K|geen|geen|3|neutraal|0|-|ok blijf ik staan
#S|twd-0257|social|telecom|
K|gebruiken|kwaliteit|2|neutraal|0|-|sinds we die nieuwe modem hebben is het boven trager dan ervoor
A|||||||Dag Linda, staat hij in een kast? ^Io
K|gebruiken|geen|3|neutraal|0|-|ja in de kast onder de trap zoals de vorige
A|||||||Zet hem eens open en vrij.
K|gebruiken|kwaliteit|4|verrassing|0|-|ah gij. nu 80 ipv 12. zo simpel
#S|twd-0258|social|telecom|
K|betalen|prijs|2|irritatie|0|-|Elk jaar in januari dezelfde mail: 'we investeren in ons netwerk'. vertaling: +2,50
A|||||||Dag Patrick, we begrijpen dat. ^Ma
K|vertrekken|prijs|2|irritatie|0|-|ge begrijpt dat tot ik weg ben zeker
#S|twd-0259|social|bank|
K|hulp|bejegening|4|dankbaarheid|0|-|Even een pluim voor Mirjam van jullie chat, vanochtend met mij (slechtziend) alle stappen rustig uitgetypt zonder plaatjes
A|||||||Mirjam bloost 😊
#S|twd-0260|social|bezorging|
K|aanvragen|geen|3|neutraal|0|vraag|Kan ik een pakket laten ophalen thuis, slecht te been
A|||||||Dag Godelieve, ja, plus 2,50. ^Wo
K|aanvragen|geen|3|neutraal|0|-|ok voor dinsdag voormiddag dan
A|||||||Moet je kunnen printen?
K|aanvragen|geen|2|bezorgdheid|0|vraag|nee ik heb geen printer, is dat nu een probleem
A|||||||Koerier brengt het etiket mee.
K|aanvragen|geen|4|opluchting|0|-|ah das goed
#S|twd-0261|social|energie|
K|gebruiken|privacy|3|bezorgdheid|0|vraag|we ruiken al een paar dagen iets in de kelder, een beetje zoals rotte eieren, dacht eerst dat het de riool was. kan dat gas zijn
A|||||||Verlaat de kelder, geen licht aan/uit, bel 0800 65 065 NU.
K|gebruiken|geen|3|neutraal|0|-|gebeld, ze komen
A|||||||Zijn ze er?
K|gebruiken|privacy|4|opluchting|0|-|Er was idd een lek aan de koppeling. Ik word er koud van maar het is gedicht
#S|twd-0262|social|overheid|
K|hulp|geen|3|neutraal|0|vraag|Bij wie meld ik een dode zwaan langs de Leie in Sint-Baafs-Vijve
A|||||||Bij Natuurhulp 1700, of via onze app. Niet aanraken.
K|geen|geen|3|neutraal|0|-|Ok zal eens bellen
#S|twd-0263|social|webshop|
K|ontvangen|fout|2|neutraal|0|-|doos open: 3 van de 4 wijnglazen aan diggelen
A|||||||Ach nee Jolanda, foto? We sturen er 4 nieuwe. ^Ni
K|geen|geen|3|neutraal|0|-|foto volgt
K|ontvangen|beleid|4|neutraal|0|-|4 is netjes, 3 was ook goed
#S|twd-0264|social|reizen|
K|orienteren|geen|3|neutraal|0|vraag|Welke halte is het dichtst bij het UZ Jette ingang 3? moeder moet erheen en stapt slecht
A|||||||Halte UZ-VUB, tram 9, 80 meter. ^St
K|orienteren|geen|3|neutraal|0|vraag|tram met lage vloer?
A|||||||Ja.
K|orienteren|geen|4|opluchting|0|-|dan kan ze dat alleen. goed
#S|twd-0265|social|telecom|
K|vertrekken|geen|3|neutraal|0|vraag|hoe zeg ik op, ik vind nergens een knop
A|||||||Hoi Bas, via Mijn > Contract > Beëindigen. ^Bo
K|vertrekken|digitaal|2|irritatie|1|-|daar staat 'bel ons'
A|||||||Dan kan het ook hier. Geboortedatum en nr in DM?
K|geen|geen|3|neutraal|0|-|gestuurd
K|vertrekken|geen|3|neutraal|0|vraag|klaar dan?
#S|twd-0266|social|bank|
K|orienteren|geen|3|neutraal|0|vraag|Wat doen jullie met mn geld eigenlijk, in welke bedrijven zit dat. overweeg overstap maar wil geen olie
A|||||||Hoi Fleur, geen olie/wapens/tabak, lijst op <url>. ^Ge
K|orienteren|geen|4|vertrouwen|0|-|lijst bekeken, ziet er eerlijk uit
K|aanvragen|geen|3|neutraal|0|vraag|hoe verhuis ik alles in 1 keer, met overstapservice?
#S|twd-0267|social|reizen|
K|terugkijken|bejegening|2|teleurstelling|0|-|Ooit vloog ik met plezier met @sabelair. Nu zeg ik tegen iedereen: neem een ander. Spijtig voor het personeel want dat kan er ook niks aan doen
#S|twd-0268|social|reizen|
K|terugkijken|kwaliteit|4|blijdschap|0|-|wie twijfelt over de nachttrein naar Praag: gewoon doen. geslapen als een roos en wakker worden langs de Elbe
#S|twd-0269|social|telecom|
K|terugkijken|beleid|2|irritatie|0|-|Tip voor iedereen: laat je NOOIT een bundel aansmeren aan de deur. 14 dagen is sneller voorbij dan je denkt
#S|twd-0270|social|webshop|
K|terugkijken|kwaliteit|5|blijdschap|0|-|Voor de derde keer besteld bij @atelier_zus, weer raak. Al mijn collega's vragen ondertussen naar het adres
A|||||||Dat doet ons zooo'n deugd Leen ♥
#S|twd-0271|social|bank|
K|terugkijken|bejegening|1|boosheid|0|-|Mensen, ga weg bij @munthuis zolang het nog kan. Stelletje bandieten
#S|twd-0272|social|energie|
K|terugkijken|prijs|4|neutraal|0|-|groepsaankoop gedaan, 340 euro bespaard en t was 10 min werk. Kan het alleen maar aanraden
#S|twd-0273|social|overheid|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Weer een oude boom weg aan de Kerkdreef. Was de enige schaduw aan de bushalte
A|||||||Dag Lieve, hij was ziek. We planten er twee terug.
K|gebruiken|geen|3|neutraal|0|-|die ik niet meer groot zie worden
#S|twd-0274|social|bezorging|
K|gebruiken|bejegening|4|blijdschap|0|-|Onze postbode Danny is op pensioen. 34 jaar. Heel de straat stond buiten met een pint
A|||||||Prachtig, dat heeft hij verdiend!
#S|twd-0275|social|reizen|
K|orienteren|beleid|3|neutraal|0|vraag|als ik een 4-uurs tussenstop heb in Istanbul mag ik dan naar buiten of heb je visum nodig
A|||||||Met een NL-paspoort geen visum nodig. ^Da
K|orienteren|geen|3|neutraal|0|-|4 uur is wat krap he
A|||||||We raden 6 uur aan.
K|orienteren|geen|3|neutraal|0|-|dan pak ik de vlucht ervoor wel
#S|twd-0276|social|telecom|
K|gebruiken|storing|3|neutraal|0|vraag|2970 Schilde plat?
A|||||||Ja, glasvezelbreuk, 20u. ^Ma
K|gebruiken|storing|2|neutraal|0|-|zoon heeft morgen examen en cursus staat online
A|||||||Zet hotspot aan, we geven 10 GB.
K|geen|geen|4|dankbaarheid|0|-|ok merci
#S|twd-0277|social|verzekering|
K|hulp|informatie|2|verwarring|0|vraag|'Wij hebben uw melding geregistreerd onder polis 0'. polis 0??
A|||||||Foutje in de mail, Evert. Je polis eindigt op 772. ^Cl
K|hulp|geen|3|neutraal|0|-|oke dan klopt de rest hopelijk wel
#S|twd-0278|social|webshop|
K|ontvangen|geen|3|neutraal|0|vraag|hoe zet ik die kast nu in elkaar, handleiding in het pools
A|||||||Oei 😅 NL-versie: <url> ^Li
K|ontvangen|geen|4|blijdschap|0|-|dziekuje
#S|twd-0279|social|telecom|
K|gebruiken|storing|1|boosheid|1|-|Vijfde dag zonder internet, drie kinderen die thuisonderwijs krijgen en jullie sturen een sms of ik TEVREDEN BEN?!? @kabelman
A|||||||Dat is ronduit slecht. Mag ik je postcode? ^Ste
K|geen|geen|2|irritatie|0|-|stuur ik al 5 dagen elke dag 1234 AB
A|||||||Ik zie het staan. Monteur staat voor morgen.
K|hulp|belofte|2|irritatie|0|-|die staat elke dag voor morgen
#S|twd-0280|social|reizen|
K|gebruiken|levering|2|irritatie|0|-|Prachtig weertje om een uurtje op een perron door te brengen. Bedankt @treinvlaams voor deze kans
A|||||||Dag Pieter, over welke trein gaat het? ^Jo
K|geen|geen|3|neutraal|0|-|die van net. en die daarvoor
#S|twd-0281|social|bank|
K|hulp|doorverwijzing|2|irritatie|2|-|Kantoor verwijst naar app, app verwijst naar chat, chat verwijst naar kantoor
A|||||||Dag Ria, waar kunnen we mee helpen? ^Sy
K|wijzigen|geen|3|neutraal|0|-|mijn oud adres staat er nog in sinds 2021
A|||||||Is aangepast, mag ik het nieuwe?
K|geen|geen|3|neutraal|0|-|Veldstraat 90, 8500
A|||||||Klaar.
K|wijzigen|wachttijd|2|verrassing|2|-|dat was het? daar heb ik een dag verlof voor genomen
#S|twd-0282|social|bezorging|
K|ontvangen|bejegening|2|irritatie|0|-|Bezorger gooit doos over de schutting, in de vijver. Ik stond erbij
A|||||||Oei! Wat zat erin? ^Ra
K|geen|geen|3|neutraal|0|-|een boekenset
A|||||||Natte boeken dus. We vergoeden. Bon?
K|geen|geen|3|neutraal|0|-|volgt
#S|twd-0283|social|energie|
K|hulp|bereikbaarheid|2|irritatie|2|-|Van 9 tot 9.45 gewacht. Dan: 'wegens technische redenen verbreken wij de verbinding'. Energie bespaard zeker
A|||||||Sorry Inge, ik bel je zelf op. Nr? ^Ev
K|geen|geen|3|neutraal|0|-|0470 in DM
K|hulp|wachttijd|4|neutraal|0|-|gebeld binnen het kwartier, goed
#S|twd-0284|social|webshop|
K|aanvragen|digitaal|2|irritatie|1|-|account aanmaken verplicht, nieuwsbrief verplicht, geboortedatum verplicht. het is een PAN @keukenklik
A|||||||Je kunt ook als gast bestellen Wouter! ^Ni
K|aanvragen|digitaal|2|verwarring|0|vraag|waar dan
A|||||||Onderaan, grijze letters.
K|aanvragen|digitaal|2|irritatie|0|-|ah, wit op lichtgrijs. heel toegankelijk
#S|twd-0285|social|overheid|
K|gebruiken|privacy|2|bezorgdheid|0|-|mijn dochtertje (6) moet naar school langs die openliggende put zonder afzetting, al sinds maandag, nu met regen staat hij vol
A|||||||We sturen direct iemand, welke straat?
K|geen|geen|3|neutraal|0|-|Pastoor Roelsstraat thv 18
K|gebruiken|privacy|4|opluchting|0|-|hekken staan er. nu kan ik haar weer alleen laten gaan
#S|twd-0286|social|verzekering|
K|orienteren|geen|3|verlangen|0|wens|Ik wil gewoon één polis voor alles zonder kleine lettertjes. bestaat dat ergens?
A|||||||Hoi Huub, onze Alles-in-1 is 2 pagina's, groot lettertype. ^Cl
K|orienteren|informatie|4|verrassing+blijdschap|0|-|2 pagina's! daar heb ik m'n bril niet voor nodig
K|orienteren|geen|3|neutraal|0|-|stuur maar op
#S|twd-0287|social|reizen|
K|gebruiken|kwaliteit|5|blijdschap|0|-|Wát een vlucht. Wát een bemanning. Noorderlicht boven IJsland en de piloot dimt het licht en draait even een rondje zodat iedereen het zag. Kippenvel @hollandwings
A|||||||Magisch hè! We geven het door aan captain Roos.
#S|twd-0288|social|telecom|
K|aanvragen|levering|4|verrassing|0|-|Om 14.05 besteld, om 14.20 al een mail met track code. Slapen jullie ooit? @mobigo
A|||||||Nooit 😎 ^Jip
#S|twd-0289|social|bank|
K|aanvragen|wachttijd|2|irritatie|2|-|U vroeg loonfiches. gestuurd. U vroeg vermogen. gestuurd. U vroeg nog eens loonfiches.
A|||||||Dag Kirsten, de vorige waren ouder dan 3 maand ondertussen. ^Mo
K|aanvragen|wachttijd|2|boosheid|0|-|omdat het bij jullie zo lang ligt!
A|||||||Dat klopt, onze fout. Morgen beslissing.
K|aanvragen|geen|2|bezorgdheid|0|angst|eigenaar geeft ons nog tot vrijdag dan gaat het naar een ander
#S|twd-0290|social|bezorging|
K|gebruiken|prijs|2|irritatie|0|-|Postzegel 1,66. voor een kaartje naar mijn zus in dezelfde straat
A|||||||Dag Yvonne, dan is wandelen gratis 😉 ^Wo
K|gebruiken|bejegening|2|irritatie|0|-|mijn zus woont boven 't postkantoor, ik ben 88 en zit in een rolstoel
A|||||||Oei, excuses Yvonne.
#S|twd-0291|social|energie|
K|gebruiken|storing|3|bezorgdheid|0|-|Teller begint te tikken sinds vanmorgen, regelmatig, als een klok. Nooit eerder gehoord
A|||||||Dag Emiel, brandt er een rood lampje? ^Net
K|geen|geen|3|neutraal|0|-|nee groen
A|||||||Dan is het een relais. Geen gevaar.
K|gebruiken|informatie|4|opluchting|0|-|allez dan kan ik gaan slapen
#S|twd-0292|social|reizen|
K|betalen|fout|2|irritatie|1|-|Met abonnement toch 35 euro boete omdat de poortjes open stonden en je 'niet kon inchecken'. Had ik eroverheen moeten springen?
A|||||||Hoi Sem, dat recht zetten we. Kaartnummer? ^An
K|geen|geen|3|neutraal|0|-|DM
A|||||||Boete vervalt.
K|betalen|fout|4|opluchting|0|-|netjes. had de brief al 2x gelezen met een knoop in mn maag
#S|twd-0293|social|webshop|
K|orienteren|kwaliteit|2|bezorgdheid|0|vraag|Twijfel over die kinderwagen. lees ineens over een terugroepactie van de rem?
A|||||||Dag Lies, dat was het model 2022, rem is vernieuwd. ^Bé
K|orienteren|privacy|3|bezorgdheid|0|vraag|en de 2024 is door wie getest
A|||||||TÜV, rapport: <url>
K|orienteren|geen|4|vertrouwen|0|-|Gelezen. ok, dan ben ik gerust
K|aanvragen|geen|4|blijdschap|0|-|Besteld in bosgroen 💚
#S|twd-0294|social|telecom|
K|orienteren|kwaliteit|2|teleurstelling|0|-|Zo'n mooie aanbieding en dan blijkt bij ons in de straat max 30 Mbps haalbaar
A|||||||Helaas Koos, koper. Glas volgt in 2026. ^Gl
K|orienteren|geen|3|verlangen|0|wens|zet me dan op de lijst, liefst bovenaan
#S|twd-0295|social|overheid|
K|aanvragen|beleid|2|irritatie|0|-|Om een formulier te krijgen moest ik een formulier invullen @gemeente_walcherstad
A|||||||😅 Welk formulier zoekt u? Dan mailen we het.
K|geen|geen|3|neutraal|0|-|uitrit
A|||||||Onderweg.
K|geen|geen|3|neutraal|0|-|ontvangen
#S|twd-0296|social|reizen|
K|orienteren|prijs|3|neutraal|0|vraag|wij zijn met 6 volw en 1 baby, Brussel-Disneyland 14 okt, gewoon heen en terug, hoeveel is t goedkoopste
A|||||||Vanaf 6x58 = 348 retour, baby gratis. ^Ro
K|orienteren|prijs|4|verrassing|0|-|Das minder dan parking + naft
K|aanvragen|geen|3|neutraal|0|-|Ok vanavond effe overleggen en dan boek ik
#S|twd-0297|social|telecom|
K|hulp|wachttijd|2|irritatie|2|-|'gemiddelde wachttijd 3 minuten'. ik zit op 41. dan moet er iemand zijn die -35 heeft gewacht
A|||||||Haha pijnlijk, waar kan ik mee helpen Joep? ^Lin
K|wijzigen|geen|3|neutraal|0|-|simwissel, toestel gestolen
K|gebruiken|privacy|2|bezorgdheid|0|-|en mn bankapp staat erop
A|||||||Sim geblokkeerd, nieuwe ligt morgen klaar.
K|wijzigen|wachttijd|4|opluchting|0|-|binnen 1 min geblokt, pfoe
#S|twd-0298|social|bank|
K|hulp|bejegening|2|teleurstelling|0|-|ik werd door uw bediende behandeld alsof ik kwam bedelen. Het is mijn eigen geld
A|||||||Dag Amina, dat mag nooit zo voelen. In welk kantoor? ^Mo
K|geen|geen|3|neutraal|0|-|Berchem
A|||||||Directeur belt u.
K|hulp|bejegening|3|neutraal|0|-|is gebeurd. sorry aanvaard
#S|twd-0299|social|bezorging|
K|ontvangen|levering|5|verrassing+blijdschap|0|-|besteld om 23u58, geleverd om 8u10. HOE
A|||||||Magie en nachtploegen 😉
#S|twd-0300|social|energie|
K|orienteren|prijs+informatie|2|verwarring|0|vraag|3 offertes, 3 keer iets anders: eentje per kWh, eentje per maand, eentje per jaar. hoe moet ne mens dat vergelijken
A|||||||Dag Chris, op de laatste pagina staat altijd de jaarprijs. ^Ev
K|orienteren|informatie|4|neutraal|0|-|ha. ge zijt de goedkoopste van de drie blijkbaar
K|aanvragen|geen|3|neutraal|0|-|dus ik teken
#S|twd-0301|social|verzekering|
K|hulp|geen|3|neutraal|0|vraag|werkt jullie hulplijn ook vanuit Marokko? we staan in de berm bij Larache met een kapotte koppeling
A|||||||Ja, +32 2 555 10 10, 24/7. ^Pj
K|hulp|geen|3|neutraal|0|-|ok bel
K|hulp|wachttijd|4|blijdschap|0|-|50 min later takelwagen, kinderen krijgen muntthee van de takelaar haha
K|hulp|kwaliteit|4|vertrouwen|0|-|ge weet nu weer waarom ge 12 jaar betaalt
#S|twd-0302|social|webshop|
K|wijzigen|beleid|2|irritatie|1|-|Retour geweigerd want 'kaartje ontbreekt'. Het kaartje zat er nooit aan
A|||||||Hoi Desi, heb je een foto van bij aankomst? ^Sa
K|wijzigen|geen|2|irritatie|0|-|wie maakt er nou foto's van kaartjes
A|||||||We accepteren hem deze keer.
K|wijzigen|beleid|4|neutraal|0|-|oke bedankt
#S|twd-0303|social|reizen|
K|wijzigen|digitaal|2|neutraal|1|vraag|omboeken via site: 'er ging iets mis'. Via app: 'er ging iets mis'. Wat gaat er mis?
A|||||||Probeer het over een uurtje? ^Vi
K|wijzigen|digitaal|2|neutraal|1|-|uurtje verder, zelfde liedje
A|||||||Geef je nieuwe datum, dan doe ik het.
K|geen|geen|3|neutraal|0|-|22/9, zelfde tijd
A|||||||Gelukt.
K|wijzigen|geen|4|dankbaarheid|0|-|hartelijk dank voor de moeite
#S|twd-0304|social|telecom|
K|gebruiken|kwaliteit|4|blijdschap|0|-|Op de Grote Peel. midden in het veen. 5 streepjes. respect @tellion
A|||||||Zelfs de kraanvogels streamen mee!
#S|twd-0305|social|overheid|
K|hulp|wachttijd|5|verrassing+dankbaarheid|0|-|Zaterdagavond 21u melding van een omgevallen boom op de rijweg. 21u40 weg. Ik dacht dat dat pas maandag zou zijn @stadlinterbeek
A|||||||Onze wachtdienst slaapt niet 😉
#S|twd-0306|social|bank|
K|orienteren|geen|3|neutraal|0|vraag|Kun je als Belg wonend in Zeeland bij jullie een rekening openen? werk in Gent
A|||||||Hoi Lore, ja, met BSN en arbeidscontract. ^Ge
K|orienteren|geen|3|neutraal|0|-|contract is nog niet getekend, volgende week
A|||||||Dan even wachten.
K|geen|geen|3|neutraal|0|-|ok tot dan!
#S|twd-0307|social|bezorging|
K|aanvragen|prijs|2|verrassing|0|-|12,95 voor een pakje van 800 gram naar Luik?! dat is 20 km rijden vanaf hier
A|||||||Hoi Ruud, grensoverschrijdend tarief. ^Ra
K|aanvragen|prijs|2|irritatie|0|-|de grens is in 1830 getrokken ja, ik breng t zelf wel
#S|twd-0308|social|energie|
K|aanleiding|geen|3|neutraal|0|-|Zoon gaat op kot en wij blijven over met 2 in een huis van 220 m2, de verwarming boven kan uit
K|wijzigen|geen|3|neutraal|0|vraag|moet mijn voorschot dan nu al naar beneden of na de afrekening
A|||||||Dag Krista, nu al, dat spaart je een lange wachttijd. ^Ev
K|geen|geen|3|neutraal|0|-|165 dan
#S|twd-0309|social|reizen|
K|orienteren|geen|3|neutraal|0|vraag|kan ik bij @veerboot_waddenzee op de dag zelf nog mee met de auto
A|||||||Alleen als er plek is, in juli zelden. ^Wa
K|orienteren|geen|2|bezorgdheid|0|-|oei we zijn al onderweg..
A|||||||Naar welke haven?
K|geen|geen|3|neutraal|0|-|harlingen
A|||||||Er is 1 plek op de 15.20.
K|aanvragen|geen|4|opluchting|0|-|hebben hebben hebben. geboekt vanaf de vluchtstrook (parkeerplek hoor)
#S|twd-0310|social|webshop|
K|ontvangen|kwaliteit|2|teleurstelling|0|-|drie weken naar uitgekeken, en dan hangt het als een vuilzak aan mijn lijf. model was zeker 1m85
A|||||||Ah spijtig Jana, retour is gratis. ^Fem
K|wijzigen|geen|3|neutraal|0|-|is al ingepakt
#S|twd-0311|social|telecom|
K|vertrekken|beleid|2|irritatie|1|-|Opzegtermijn 1 maand, plus 'lopende maand', plus 'verwerkingstijd'. Al bij al zit ik tot kerst bij jullie @kabelman
A|||||||Hoi Lars, het is max 30 dagen. Ik pas het aan. ^Ste
K|vertrekken|beleid|4|neutraal|0|-|okee, dat scheelt 2 maanden
#S|twd-0312|social|reizen|
K|gebruiken|bejegening|2|irritatie|0|-|Piloot zegt doodleuk 'ik ga nu slapen want mn uren zijn op' en loopt het vliegtuig uit. 189 mensen. Bamako
A|||||||We sturen een crew Karel, aankomst 6u. ^Tom
K|gebruiken|levering|2|bezorgdheid|0|vraag|en waar moeten wij ondertussen heen? luchthaven gaat op slot om 1u
A|||||||Hotel is geregeld, bus aan deur 2.
K|gebruiken|levering|3|opluchting|0|-|oké zien de bus staan
#S|twd-0313|social|bank|
K|gebruiken|digitaal+informatie|2|verwarring|0|vraag|wat is een 'pending autorisatie'? er staat -84 maar ik heb niks gekocht
A|||||||Dag Bieke, een hotelreservatie die nog niet is afgerekend. ^Mo
K|gebruiken|geen|3|neutraal|0|-|aah ja booking. oef
#S|twd-0314|social|overheid|
K|aanleiding|geen|2|bezorgdheid|0|-|Ik sta er sinds vorige week alleen voor en krijg nu brieven van de gemeente op naam van man en ik snap er geen snars van
A|||||||Sterkte. Zullen we samen de brieven bekijken? Loket of thuis?
K|geen|geen|3|neutraal|0|-|thuis
A|||||||Donderdag, Wilma, 10.00.
K|hulp|geen|4|vertrouwen|0|-|Goed, ik leg alles op tafel klaar. Fijn dat er iemand meekijkt
#S|twd-0315|social|verzekering|
K|orienteren|geen|3|bezorgdheid|0|vraag|Er staat bij uitsluitingen 'hellend dak ouder dan 1970'. Het onze is van 1962... betekent dat dat we bij storm niks krijgen?
A|||||||Hoi Fokke, alleen als er geen onderhoudsrapport is. ^Cl
K|orienteren|geen|3|neutraal|0|-|rapport van 2019 hebben we
A|||||||Dan is het gedekt.
K|orienteren|geen|4|opluchting|0|-|ok mooi, had al bijna afgehaakt
#S|twd-0316|social|bezorging|
K|ontvangen|levering|2|neutraal|2|-|4 avonden thuisgebleven voor 1 kastje
A|||||||Vervelend Sjoukje, vanavond zeker. ^Za
K|ontvangen|levering|2|irritatie|0|-|dat is nr 5
#S|twd-0317|social|telecom|
K|hulp|wachttijd|5|dankbaarheid|0|-|Technieker gebeld om 8u, om 9u30 stond ie hier, om 10u was het gefikst, hij heeft zelfs mijn koffiezet ontkalkt 😂 @belflux
A|||||||Multitalent 😄
#S|twd-0318|social|reizen|
K|orienteren|beleid|2|verwarring|0|vraag|op site 1: kinderen onder 12 gratis. op site 2: onder 12 met kaart. conducteur zei: onder 11. hoe zit t nou
A|||||||Tot en met 11 jaar, met gratis kaart. ^Le
K|orienteren|informatie|4|neutraal|0|-|ok eindelijk, t/m 11 met kaart
K|aanvragen|geen|3|neutraal|0|-|vraag nu zo'n kaart aan voor 2 stuks
#S|twd-0319|social|webshop|
K|aanvragen|prijs|2|verrassing|0|-|Pardon? 14,95 'seizoenstoeslag' bij het afrekenen
A|||||||Dag Els, voor levering in december. ^Bi
K|aanvragen|prijs|2|irritatie|0|-|dan haal ik hem zelf, ge woont in Puurs
#S|twd-0320|social|energie|
K|gebruiken|kwaliteit|2|irritatie|0|-|Groene stroom uit Noorwegen. Wind uit Denemarken. Factuur uit de hel
A|||||||😅 Wat klopt er niet Rien? ^Ha
K|betalen|prijs|2|irritatie|0|-|389 in plaats van 210
#S|twd-0321|social|telecom|
K|gebruiken|geen|3|neutraal|0|vraag|@mobigo hoe zie ik hoeveel ik nog heb in Noorwegen? app zegt alleen NL
A|||||||Sms SALDO naar 1244. ^Jip
K|gebruiken|digitaal|4|neutraal|0|-|werkt, 3.2 gb
#S|twd-0322|social|reizen|
K|aanvragen|digitaal|2|neutraal|1|-|Beste heb via jullie site proberen boeken voor 2 volwassenen 1 kind naar Valencia 3 april maar na betaling krijg ik witte pagina en geen mail, geld is wel weg
K|aanvragen|geen|3|bezorgdheid|0|vraag|ben ik nu geboekt of niet want er waren nog maar 4 plaatsen
A|||||||Dag Sofie, naam van de hoofdpassagier? ^Tom
K|geen|geen|3|neutraal|0|-|Sofie De Clippel
A|||||||Je bent geboekt: PW44ZL, mail is opnieuw verzonden.
K|aanvragen|geen|4|opluchting|0|-|oef oke zie hem binnenkomen
#S|twd-0323|social|reizen|
K|aanvragen|geen|3|neutraal|0|vraag|Heb ik voor de veerdienst ook een ticket nodig voor mn hond en zo ja hoeveel
A|||||||5 euro, Ineke, mee te boeken. ^Wa
K|aanvragen|digitaal|2|neutraal|1|-|kan alleen fiets of auto aanklikken
A|||||||Klik 'overig'.
K|geen|geen|3|neutraal|0|-|gevonden
#S|twd-0324|social|reizen|
K|orienteren|geen|3|neutraal|0|vraag|Hoelang duurt het van Gent-Dampoort naar Zaventem met overstap in Noord en is dat haalbaar met 2 valiezen en een buggy
A|||||||1u08, overstap 9 min, lift op perron. ^Kd
K|orienteren|geen|3|bezorgdheid|0|-|9 min met een buggy en een peuter hmm
A|||||||Rechtstreeks kan vanuit Sint-Pieters, 58 min.
K|orienteren|informatie|4|neutraal|0|-|ah dan nemen we die. bedankt hé
#S|twd-0325|social|telecom|
K|hulp|geen|3|neutraal|0|-|Hallo ik heb gisteren gebeld over mijn wachtwoord, collega zou mail sturen
A|||||||Dag Norbert, op welk adres? ^Io
K|geen|geen|3|neutraal|0|-|hetzelfde als vroeger
A|||||||Dat is een skynet-adres, dat bestaat niet meer.
K|hulp|geen|3|verrassing|0|vraag|ah bestaat dat niet meer?
A|||||||Nee, sinds 2020 niet meer.
K|hulp|geen|3|neutraal|0|-|dan van mijn dochter
#S|twd-0326|social|telecom|
K|orienteren|geen|3|neutraal|0|vraag|goeiedag, ben nu bij een ander en m'n contract loopt tot 12 augustus, kan ik nu al bij jullie vastleggen aan dit tarief
A|||||||Hoi Tineke, ja, tot 6 maanden vooraf. ^Bo
K|orienteren|prijs|4|neutraal|0|-|Mooi want die korting is straks weg natuurlijk
K|aanvragen|geen|3|neutraal|0|-|oke stuur me t formulier dan maar
#S|twd-0327|social|telecom|
K|aanvragen|fout|2|neutraal|1|-|Op jullie bevestiging staat Kerkstraat, wij wonen Kerkweg. Kerkstraat is aan de andere kant van t dorp
A|||||||Goed gezien Henny, aangepast. ^Gl
K|aanvragen|geen|3|bezorgdheid|0|vraag|gaat t dan niet terug naar achter in de rij? we hebben al zo lang gewacht
A|||||||Nee, zelfde datum.
K|geen|geen|4|opluchting|0|-|gelukkig
#S|twd-0328|social|bank|
K|orienteren|geen|3|neutraal|0|vraag|Dag, ik erf samen met mijn zus zo'n 30.000 elk. Wat kan je daar veilig mee bij jullie, we zijn geen beleggers
A|||||||Gecondoleerd Heidi. Spaarrekening, termijnrekening of kasbon. ^Sy
K|orienteren|geen|3|verwarring|0|vraag|wat is het verschil tussen die 2 laatste
A|||||||Kasbon is verhandelbaar, termijnrekening niet.
K|orienteren|geen|3|neutraal|0|-|ik ga een afspraak maken denk ik, dit is te veel voor twitter
A|||||||Goed idee!
K|aanvragen|geen|3|neutraal|0|vraag|kan dat op een woensdag namiddag?
#S|twd-0329|social|bank|
K|gebruiken|storing|2|neutraal|1|-|pas doet het niet contactloos, ook niet met pin, ook niet bij de buren haar apparaat
A|||||||Hoi Willem, dan is de chip stuk. Nieuwe is er in 3 dagen. ^To
K|gebruiken|geen|2|bezorgdheid|0|vraag|3 dagen zonder geld in t weekend?
A|||||||Je kunt met QR bij de automaat opnemen.
K|gebruiken|digitaal|4|verrassing|0|-|gelukt met die QR, wist niet dat t bestond
#S|twd-0330|social|bezorging|
K|ontvangen|levering|2|neutraal|1|-|er zou gisteren geleverd worden, nu zie ik 'adres niet gevonden'. We wonen hier 40 jaar
A|||||||Oei Jeanine. Is er een bus of nummer dat moeilijk te zien is? ^Wo
K|ontvangen|geen|3|neutraal|0|-|wij zijn 12A maar nieuwe koeriers zien altijd de A niet
A|||||||Genoteerd: poortje links.
K|ontvangen|levering|4|neutraal|0|-|vandaag wel gevonden hoor
#S|twd-0331|social|energie|
K|aanvragen|geen|3|neutraal|0|-|Wil graag laadpaal laten zetten op eigen oprit, hoe vraag ik dat aan bij @netmaas, verzwaring naar 3 fase
A|||||||Via Mijn aansluiting, 12-16 weken, vanaf 320 euro. ^Net
K|aanvragen|wachttijd|2|teleurstelling|0|-|auto komt over 5 weken..
A|||||||Tot die tijd kan laden op 1 fase.
K|aanvragen|geen|3|neutraal|0|-|nouja beter iets dan niets, vraag ik aan
#S|twd-0332|social|overheid|
K|aanvragen|geen|3|neutraal|0|vraag|is er een wachtlijst voor een volkstuintje in Borgerhout
A|||||||Ja, 84 mensen, ca. 4 jaar.
K|aanvragen|wachttijd|2|verrassing|0|-|vier jaar. tegen dan ben ik gepensioneerd
K|aanvragen|geen|3|blijdschap|0|-|komt eigenlijk goed uit, schrijf me maar in haha
#S|twd-0333|social|webshop|
K|orienteren|geen|3|neutraal|0|vraag|heeft iemand van jullie verstand van kinderbrillen? zoontje 4, +5
A|||||||Hoi Marlijn, zeker! Kom langs met het recept, wij meten. ^Op
K|orienteren|geen|2|bezorgdheid|0|angst|Hij is heel bang voor vreemden dus zie er wat tegenop
A|||||||We doen het buiten openingstijd, met een speurtocht.
K|orienteren|bejegening|4|verlangen|0|wens|ohh dat zou geweldig zijn
K|ontvangen|bejegening|5|dankbaarheid|0|-|Hij wil nu niet meer zonder. Hij heeft het over de meneer met de snor alsof het zijn opa is. Dank
#S|twd-0334|social|verzekering|
K|aanvragen|geen|3|neutraal|0|vraag|Kan ik mijn scooter al verzekeren als ik nog geen nummerplaat heb? moet hem zaterdag halen in Tienen
A|||||||Dag Bilal, ja, wij vragen ook je plaat aan. ^Pj
K|aanvragen|geen|4|verrassing|0|-|doen jullie da ook? top
K|aanvragen|geen|3|neutraal|0|-|oke chassisnummer en rijbewijs gestuurd
#S|twd-0335|social|reizen|
K|gebruiken|levering|2|neutraal|0|-|IC 723 al 25 min voor Weert
A|||||||Seinstoring, Gertjan. ^An
K|gebruiken|levering|3|neutraal|0|vraag|haal ik Maastricht van 21.40 nog?
A|||||||Nee, de volgende 22.10.
K|gebruiken|levering|2|teleurstelling|0|-|dan mis ik mijn dochters optreden
#S|twd-0336|social|reizen|
K|gebruiken|levering|3|neutraal|0|-|Treinen te laat. Bussen te laat.
K|gebruiken|geen|3|verlangen|0|wens|Was ik maar met de fiets gegaan, wind of geen wind
#S|twd-0337|social|telecom|
K|gebruiken|storing|2|neutraal|1|-|app zegt geen storing, bandje zegt geen storing, mijn scherm zegt 'geen verbinding'
A|||||||Hoi Wiebe, lampje op de modem? ^Lin
K|geen|geen|3|neutraal|0|-|rood knipperend
A|||||||Dan is de lijn weg. Afgelopen dagen iemand gegraven?
K|gebruiken|geen|3|neutraal|0|-|haha ja. ik. voor de schutting
A|||||||Oei. Dat verklaart het 😅
K|gebruiken|storing|2|bezorgdheid|0|vraag|wat gaat me dat kosten
#S|twd-0338|social|bank|
K|betalen|beleid|2|irritatie|0|-|Geen rood meer toegestaan dus 1 cent te kort en hup storno op de huur. 1 cent
A|||||||Dag Petra, we kunnen de storno niet ongedaan maken. ^Mo
K|betalen|beleid|2|boosheid|0|-|maar de 7,50 kosten wel gaan innen he
#S|twd-0339|social|bezorging|
K|hulp|wachttijd|2|irritatie|2|-|sinds 4 maart loopt er 'een onderzoek'. Loopt het of kruipt het?
A|||||||😅 Sorry Tanja, dossier? ^Wo
K|geen|geen|3|neutraal|0|-|OZ-5501
A|||||||Vergoeding is goedgekeurd.
K|hulp|geen|4|verrassing|0|-|hola! dat had ik niet meer verwacht
#S|twd-0340|social|webshop|
K|orienteren|geen|3|neutraal|0|vraag|goeienavond zijn die matrassen ook in 2 verschillende hardheden? hij 110 kg ik 58
A|||||||Dag Griet, ja, links en rechts te kiezen. ^Sl
K|orienteren|geen|4|neutraal|0|-|kijk
K|orienteren|beleid|3|neutraal|0|vraag|en proefslapen, mag dat echt 100 nachten of zit daar iets achter
A|||||||Echt, 1x gratis omruil.
K|aanvragen|geen|3|neutraal|0|-|oke 160 x 200, soft en extra firm
#S|twd-0341|social|energie|
K|hulp|geen|3|neutraal|0|vraag|wanneer komt er iemand voor die gele brief op mijn meter? niet thuis geweest
A|||||||Dag Aziz, donderdag 8-12 of vrijdag 13-17. ^Net
K|geen|geen|3|neutraal|0|-|vrijdag maar pas na 15u
A|||||||Staat genoteerd.
#S|twd-0342|social|overheid|
K|betalen|informatie|2|verwarring|0|vraag|Krijg aanslag afvalstoffenheffing voor 4 personen. Wij zijn met 2 sinds de kinderen weg zijn
A|||||||Peildatum 1 januari, toen waren er 4.
K|betalen|beleid|2|irritatie|0|-|2 januari zijn ze verhuisd. 1 dag
A|||||||Helaas.
K|betalen|geen|3|neutraal|0|-|ok volgend jaar dan met kerst
#S|twd-0343|social|reizen|
K|orienteren|geen|3|neutraal|0|vraag|Heeft dat nachtvliegtuig naar Curaçao stopcontacten? ik moet mn apneu-apparaat kunnen gebruiken
A|||||||Hi Fred, in comfort class wel. Meld het 48u vooraf. ^Da
K|orienteren|prijs|3|neutraal|0|-|comfort is 340 meer pp
A|||||||Voor medische apparatuur maken we een uitzondering.
K|orienteren|beleid|5|verrassing+dankbaarheid|0|-|Hoeft niet te betalen?? Dat is fantastisch, dan kunnen we toch naar onze kleindochter
#S|twd-0344|social|telecom|
K|vertrekken|geen|3|neutraal|0|-|Moeder is overleden op 2 januari, wil haar abonnement stoppen
A|||||||Gecondoleerd Marianne. Stuur de akte, wij doen de rest. ^Jip
K|vertrekken|geen|3|neutraal|0|-|bijgevoegd
A|||||||Gestopt per 2 januari.
K|betalen|geen|3|neutraal|0|vraag|en de incasso van 28 jan?
A|||||||Wordt teruggestort.
K|geen|wachttijd|4|dankbaarheid|0|-|Dank voor de snelle afhandeling
#S|twd-0345|social|bank|
K|terugkijken|bejegening|4|vertrouwen|0|-|41 jaar bij hetzelfde kantoortje en ze weten nog steeds hoe mijn hond heet. Daar verander je niet voor 0,2 procent rente voor
A|||||||En hoe gaat het met Wodan? 😊
#S|twd-0346|social|bezorging|
K|gebruiken|levering|2|irritatie|0|-|rouwkaart verstuurd op 3 dec, aangekomen op 11 dec. begrafenis was de 9e. zo blijf je toch met een wrang gevoel zitten
A|||||||Gecondoleerd. Dit spijt ons oprecht.
K|gebruiken|levering|2|teleurstelling|0|-|Er hadden er 15 willen komen
#S|twd-0347|social|energie|
K|orienteren|geen|3|neutraal|0|vraag|wat zijn jullie ervaringen met hybride in een jaren 30 huis @warmtevolt? geloof de folder niet zo
A|||||||Eerlijk: alleen met HR++ en dakisolatie. ^Ni
K|orienteren|bejegening|4|vertrouwen|0|-|kijk, een eerlijk antwoord. daar kan ik wat mee
K|orienteren|geen|3|neutraal|0|-|we doen dan eerst het glas
#S|twd-0348|social|webshop|
K|ontvangen|levering|4|blijdschap|0|-|mn boeken zijn er al en het is zondag!! 🤩 lees ze
A|||||||Veel leesplezier!
#S|twd-0349|social|telecom|
K|orienteren|beleid|3|neutraal|0|vraag|Ik ben gescheiden en zij staat op het contract, kan ik hetzelfde nummer bij jullie nemen zonder haar handtekening
A|||||||Hoi Ron, helaas, wij hebben haar akkoord nodig. ^Bo
K|orienteren|beleid|2|teleurstelling|0|-|dat wordt hem niet, die praat niet met mij
#S|twd-0350|social|reizen|
K|aanvragen|geen|3|neutraal|0|vraag|@railbel ik wil mijn abonnement Roeselare-Brugge aanvragen voor 1 september, schoolabonnement, heb daar een attest voor nodig?
A|||||||Dag Ayla, vanaf 18 jaar wel. ^Kd
K|aanvragen|geen|3|neutraal|0|-|17 nog
A|||||||Dan niet nodig.
K|aanvragen|geen|4|neutraal|0|-|oke makkelijk
#S|twd-0351|social|overheid|
K|orienteren|prijs|3|neutraal|0|vraag|Wa kost een bewonerskaart in Leuven nu weer, verhuis volgende maand
A|||||||Eerste kaart gratis, tweede 200 per jaar.
K|orienteren|prijs|2|verrassing|0|-|200?! wij hebben er 2 nodig want ik rij zelfstandig
K|orienteren|geen|3|neutraal|0|-|dan toch maar die garage huren
#S|twd-0352|social|verzekering|
K|hulp|fout|2|irritatie|1|-|'Uw schade aan de BOOT' ik heb een schade aan mijn POORT @schildwacht
A|||||||Oei, typfout, Freddy. ^Pj
K|hulp|fout|2|irritatie|0|-|de expert had een zwemvest mee
A|||||||😂 Echt?
K|geen|geen|3|blijdschap|0|-|nee maar had gekund
#S|twd-0353|social|reizen|
K|gebruiken|bejegening|4|dankbaarheid|0|-|Beste mensen van bagage Zaventem, bedankt dat jullie zondagnacht de cello van mijn dochter met de hand hebben gedragen ipv op de band @luchthavenbrabo
A|||||||Muziek in onze oren!
#S|twd-0354|social|bank|
K|aanvragen|wachttijd|4|neutraal|0|-|Aanvraag 14.00 uur, pasje thuis na 2 dagen. kan niet klagen
A|||||||🙌
#S|twd-0355|social|telecom|
K|wijzigen|geen|3|neutraal|0|vraag|wij willen van 1 gb naar 500 mb, kan dat zonder dat er iemand langs moet komen
A|||||||Dag Jos, zeker. Vanaf volgende factuur. ^Lo
K|wijzigen|prijs|4|neutraal|0|-|scheelt 15 euro, merci
#S|twd-0356|social|bezorging|
K|ontvangen|informatie|2|verwarring|0|vraag|"Uw pakket is aangeboden bij ODC". wat is odc
A|||||||Ons depot, Ahmed. ^Ra
K|ontvangen|informatie|2|irritatie|0|-|schrijf dan depot
#S|twd-0357|social|energie|
K|gebruiken|storing|2|irritatie|0|-|In 2026 nog met een zaklamp naar de wc. Vierde uitval sinds nieuwjaar in Kluisbergen
A|||||||Sorry Hendrik. De kabel wordt vervangen in mei. ^Net
K|gebruiken|storing|2|irritatie|0|-|mei is nog 11 zaklampen ver
#S|twd-0358|social|webshop|
K|orienteren|geen|3|neutraal|0|vraag|kan je de taart ook glutenvrij én zonder ei doen? is voor mijn dochter haar 1e verjaardag
A|||||||Ja! Bestel 3 dagen vooraf. ^Zoet
K|orienteren|geen|4|blijdschap|0|-|yesss
K|aanvragen|geen|3|neutraal|0|-|oke voor zaterdag: luna, 1 jaar, 12 personen, iets met konijntjes
#S|twd-0359|social|reizen|
K|orienteren|kwaliteit|3|neutraal|0|vraag|is die slaapstoel in de ferry te doen of neem je beter een hut? rug van 56 jaar
A|||||||Eerlijk: hut 😉 ^No
K|orienteren|prijs|3|neutraal|0|vraag|hoeveel is het verschil
A|||||||68 euro p.p.
K|aanvragen|geen|3|neutraal|0|-|rug wint
#S|twd-0360|social|telecom|
K|hulp|geen|3|vertrouwen|0|-|Ik laat het nu aan u over, u lijkt me iemand die doet wat ze zegt
A|||||||Dank je Paul, je hoort vandaag nog van me. ^Sofie
K|hulp|belofte|4|blijdschap|0|-|En ja hoor, 16.30 gebeld. Precies zoals ik dacht
#S|twd-0361|social|bank|
K|gebruiken|privacy|3|bezorgdheid|0|vraag|Is dit een echte? 'wij verzoeken u uw digipas te retourneren aan postbus 4411'
A|||||||Nee Trees! Niet opsturen. ^To
K|gebruiken|privacy|2|bezorgdheid|0|-|ik heb hem gisteren gepost
A|||||||Wij blokkeren hem nu.
K|gebruiken|privacy|3|verwarring|0|-|Stom van mij. Leek zo echt, met logo en al
A|||||||Niks afgeschreven.
K|geen|geen|4|opluchting|0|-|pff dank u
#S|twd-0362|social|overheid|
K|hulp|geen|3|verlangen|0|wens|Kan er iemand aub eens komen kijken naar de beuken in onze straat, ze hangen scheef na de storm en morgen geven ze weer wind
A|||||||Boomverzorger komt vandaag nog, Martine.
K|hulp|wachttijd|4|vertrouwen|0|-|is al geweest, hij zei dat ze nog 100 jaar meegaan. dan geloof ik dat
#S|twd-0363|social|telecom|
K|hulp|herhaling|2|irritatie|2|-|3 x gebeld, 2 x gechat, nu dan maar openbaar @belflux
A|||||||Dag Katleen, sorry daarvoor. Waarover ging het? ^Lo
K|hulp|herhaling|2|irritatie|2|-|staat dat nergens? moet ik nu alles vanaf nul
A|||||||Ik zie enkel 'klant belt over factuur'.
K|hulp|herhaling|2|boosheid|0|-|drie keer 20 minuten praten en dat is wat ze opschrijven
A|||||||Ik begrijp uw frustratie. Mag ik u bellen?
K|geen|geen|3|neutraal|0|-|na 17u
#S|twd-0364|social|reizen|
K|gebruiken|levering|1|boosheid|0|-|5 uur in een vliegtuig op de grond. zonder airco. met baby's die overgeven. En nu er weer uit. Schaam jullie kapot @zonvaart
A|||||||We balen enorm met jullie mee. Water wordt uitgedeeld. ^Mi
K|gebruiken|bejegening|1|boosheid|0|-|1 bekertje per gezin!!!
A|||||||Er komt meer aan.
K|gebruiken|levering|2|irritatie|0|-|we zitten nu in een bus. niemand weet waarheen
#S|twd-0365|social|bank|
K|hulp|bereikbaarheid|4|verrassing|0|-|zondagochtend half 10 en er neemt gewoon iemand op bij @kassabank, wist niet dat dat nog bestond
A|||||||We zijn er 7 dagen per week Nelleke 😊
#S|twd-0366|social|bezorging|
K|hulp|bereikbaarheid|2|irritatie|2|-|Probeer maar eens een mens te krijgen bij @snelduif. 'zeg in een paar woorden waar u voor belt'. MENS. 'ik heb u niet verstaan'
A|||||||🙈 Hier ben ik, Ralf. Waar gaat het over?
K|ontvangen|fout|2|neutraal|0|-|pakket staat op bezorgd sinds 11 uur. niet dus
#S|twd-0367|social|energie|
K|hulp|belofte|2|teleurstelling|2|-|Meneer van de telefoon: 'ik kom er persoonlijk op terug'. Had een fijne stem. Nooit meer wat van gehoord
A|||||||Ach Tilly, hoe heette hij? ^Ha
K|geen|geen|3|neutraal|0|-|Sjoerd meen ik
A|||||||Sjoerd is ziek. Ik neem het over.
K|hulp|geen|3|neutraal|0|-|oh. nou beterschap dan voor hem
#S|twd-0368|social|webshop|
K|wijzigen|geen|3|verlangen|0|wens|Zou het nog mogelijk zijn om er een kaartje bij te doen met 'voor altijd jouw zusje'? bestelling 660-12
A|||||||Ja natuurlijk Isa! Met hartje? ^Bl
K|geen|geen|3|neutraal|0|-|met hartje
A|||||||Geregeld.
K|ontvangen|kwaliteit|5|dankbaarheid|0|-|ze heeft zitten huilen van geluk, en ik ook
#S|twd-0369|social|overheid|
K|aanvragen|wachttijd|4|verrassing|0|-|om 9u binnen, om 9u07 buiten met een nieuwe identiteitskaart aangevraagd. ik heb mijn vrouw gebeld om het te vertellen
A|||||||😄 Zo snel kan het gaan, Firmin!
#S|twd-0370|social|verzekering|
K|vertrekken|prijs|2|neutraal|0|-|2e premieverhoging dit jaar. opzegbrief ligt klaar, alleen nog een postzegel
A|||||||Hoi Joop, mogen we een tegenvoorstel doen? ^Cl
K|vertrekken|geen|3|neutraal|0|-|mag altijd
A|||||||15% korting, 2 jaar vast.
K|vertrekken|prijs|3|neutraal|0|-|doe 3 jaar dan scheur ik hem door
#S|twd-0371|social|reizen|
K|aanleiding|geen|3|verlangen|0|wens|Na 2 jaar chemo wil mijn vrouw maar 1 ding: de zee zien. Liefst Portugal
K|orienteren|geen|3|bezorgdheid|0|vraag|mag ze vliegen met een port-a-cath, slaat het poortje daarop aan?
A|||||||Ja hoor, neem haar kaartje mee. Security wordt ingelicht. ^Tom
K|orienteren|geen|4|opluchting|0|-|goed zo. dan ga ik haar nu verrassen
#S|twd-0372|social|telecom|
K|ontvangen|levering|2|irritatie|2|-|glasvezel: boren kwam op tijd. kabel kwam niet. kabel kwam, boren moest weer. nu gat in de muur en geen kabel
A|||||||Hoi Geesje, dat is slecht op elkaar afgestemd. Dinsdag? ^Gl
K|ontvangen|geen|3|neutraal|0|-|dinsdag zit ik in t ziekenhuis met mijn heup
A|||||||Wie kan er opendoen?
K|geen|geen|3|neutraal|0|-|zus, 06 stuur ik
#S|twd-0373|social|bank|
K|orienteren|geen|3|neutraal|0|vraag|Wij zijn van plan volgend jaar een mobilhome te kopen, 55.000, hebben 20 zelf. Doen jullie zo'n lening ook of valt dat onder auto
A|||||||Dag Frank, valt onder autolening, max 10 jaar. ^Sy
K|orienteren|prijs|3|neutraal|0|vraag|en rente nu
A|||||||4,49% vast.
K|orienteren|prijs|2|neutraal|0|-|dan is dat wel veel op 10 jaar
A|||||||Via groene lening als hij Euro 6 is: 3,7%.
K|orienteren|informatie|4|blijdschap|0|-|aha zie je wel dat vragen helpt
#S|twd-0374|social|reizen|
K|gebruiken|levering|2|bezorgdheid|0|angst|Bus staat al 10 min in de file op de E313 en ik moet om 15.30 aan de schoolpoort staan. Die kleine staat daar dan alleen
A|||||||Verwachte aankomst 15u40, Nadia. Kan u de school bellen?
K|gebruiken|geen|3|neutraal|0|-|ja die nemen niet op
A|||||||Welke school? Wij proberen het ook.
K|geen|geen|3|neutraal|0|-|De Regenboog Ranst
K|gebruiken|bejegening|4|opluchting+dankbaarheid|0|-|Juf wacht met hem. Dat ge dat doet, amai
#S|twd-0375|social|bezorging|
K|aanvragen|digitaal|4|blijdschap|0|-|Label zonder printer, gewoon code op je telefoon laten zien bij t punt. waarom bestond dat niet eerder @zendmaar
A|||||||Beter laat dan nooit 😄
#S|twd-0376|social|energie|
K|orienteren|geen|3|bezorgdheid|0|-|We zijn aan het kijken naar warmtepomp maar buren zeggen dat die zoemt tot in de slaapkamer. Met een baby...
A|||||||Hoi Jelle, ons model blijft onder 35 dB op 1 m. ^Ni
K|orienteren|geen|3|verwarring|0|vraag|hoeveel is 35 dB? een koelkast of een stofzuiger
A|||||||Fluisteren.
K|orienteren|geen|4|opluchting|0|-|ok, fluisteren is goed
K|aanvragen|geen|3|neutraal|0|-|plan maar een schouwing dan
#S|twd-0377|social|webshop|
K|orienteren|prijs|4|verrassing|0|-|60 % KORTING op de zetel die al 2 jaar in mn favorieten staat @woonfabriek 😱😱
K|orienteren|geen|3|neutraal|0|vraag|hoelang nog?
A|||||||Tot zondag 23.59 Kimberly!
K|aanvragen|geen|5|blijdschap|0|-|gekocht. ik beef
#S|twd-0378|social|overheid|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Vroeger hing hier overal verlichting met kerst. nu 1 boom met 3 ballen aan t gemeentehuis
A|||||||Besparing, Corrie. Volgend jaar hopelijk meer.
K|gebruiken|geen|3|verlangen|0|wens|ik hoop het, voor de kleintjes
#S|twd-0379|social|verzekering|
K|hulp|geen|2|bezorgdheid|0|vraag|Ben na een aanrijding door iemand die zegt dat hij niet verzekerd is. Kan ik dan fluiten naar mn geld?
A|||||||Nee Lotte, het Waarborgfonds vangt dat op. Wij dienen in. ^Cl
K|hulp|informatie|4|opluchting|0|-|ohhh. dat had mn vader dus mis. pfoe
#S|twd-0380|social|reizen|
K|aanvragen|beleid|3|neutraal|0|vraag|Kan ik een ticket kopen voor iemand anders die in Oekraïne zit en hier naartoe komt
A|||||||Ja hoor, naam zoals in het paspoort. ^Da
K|aanvragen|geen|3|verwarring|0|-|paspoort is in cyrillisch
A|||||||Neem de regel onderaan met <<.
K|aanvragen|geen|3|neutraal|0|-|ah zie het
K|aanvragen|geen|4|verlangen|0|wens|geboekt. nu alleen nog hopen dat ze er door komt
#S|twd-0381|social|telecom|
K|vertrekken|geen|3|neutraal|0|vraag|Als ik vandaag opzeg ben ik dan per direct af van tv maar hou ik internet
A|||||||Dag Lien, ja, tv stopt op het einde van de maand. ^Io
K|geen|geen|3|neutraal|0|-|ok doe maar
A|||||||Mogen we vragen waarom?
K|vertrekken|geen|3|neutraal|0|-|kijken alleen nog op de laptop
#S|twd-0382|social|bank|
K|wijzigen|geen|3|neutraal|0|-|Graag limiet omhoog naar 5000, morgen caravan ophalen
A|||||||Hoi Herbert, kan in de app bij 'limieten', werkt na 4 uur. ^To
K|wijzigen|digitaal|2|neutraal|1|-|vraagt om scannen van pas en die zit in de jas van mn vrouw in Leeuwarden
A|||||||Dan bel even: 020 555 0101.
K|wijzigen|wachttijd|4|neutraal|0|-|gebeld, stond er in 2 min op
#S|twd-0383|social|bezorging|
K|gebruiken|bejegening|1|boosheid|0|-|Jullie chauffeur met NL-plaat 45-XX riep 'k*twijf' naar mn vrouw omdat ze overstak op HET ZEBRAPAD. MET BUGGY
A|||||||Schokkend. We gaan direct met hem in gesprek.
K|hulp|bejegening|2|boosheid|0|-|'gesprek'
#S|twd-0384|social|energie|
K|betalen|wachttijd|2|bezorgdheid|1|-|Energietoelage nog niet gekregen, anderen in de straat wel. Ben ik vergeten of staat mijn naam ergens fout
A|||||||Dag Odette, wij hebben u niet in de lijst. Heeft u verhoogde tegemoetkoming? ^Ev
K|geen|geen|3|neutraal|0|-|ja sinds oktober
A|||||||Dan krijgt u het retroactief, eind maart.
K|betalen|geen|4|opluchting|0|-|oef, ik dacht al
#S|twd-0385|social|webshop|
K|hulp|doorverwijzing|4|blijdschap|0|-|1 mailtje, 1 persoon (Lieke), 1 dag. Zo hoort dat dus
A|||||||Lieke krijgt een taartje 🍰
#S|twd-0386|social|overheid|
K|hulp|doorverwijzing|2|irritatie|2|-|Gemeente: 'dat is van de provincie'. Provincie: 'van het waterschap'. Waterschap: 'van de gemeente'. En ondertussen zwemt mijn kat
A|||||||We gaan dit uitzoeken, Bernard. Adres?
K|geen|geen|3|neutraal|0|-|Kadijk 3 Nederhemert
A|||||||De duiker is van ons. Morgen wordt hij doorgespoten.
K|hulp|doorverwijzing|3|neutraal|0|-|zie je, toch iemand
#S|twd-0387|social|reizen|
K|gebruiken|informatie|1|boosheid|1|-|DRIE uur. NUL info. Iedereen hier belt naar huis. Er lopen 2 mensen met hesjes en die zeggen 'wij zijn van de schoonmaak' @luchthavenbrabo
A|||||||We sturen iemand van de luchtvaartmaatschappij. ^Lb
K|gebruiken|informatie|2|irritatie|0|-|die 'iemand' heb ik nog niet gezien
A|||||||Balie 12 is nu open.
K|gebruiken|levering|2|neutraal|0|-|180 man in de rij
#S|twd-0388|social|telecom|
K|terugkijken|storing|2|teleurstelling|0|-|Zo'n tien jaar tevreden geweest. Dat ene jaar heeft alles kapotgemaakt. Jammer
#S|twd-0389|social|reizen|
K|terugkijken|bejegening|4|dankbaarheid|0|-|Een jaar geleden heeft een conducteur van jullie mij van een perronrand weggepraat. Ik weet zijn naam niet. Het gaat goed met me nu. Dank u
A|||||||We zijn er stil van. Wat fijn dat u er bent. Mogen we u een DM sturen?
K|geen|geen|3|neutraal|0|-|ja dat mag
#S|twd-0390|social|verzekering|
K|terugkijken|prijs|2|irritatie|0|-|wie nog bij @vlietpolis zit: check eens een vergelijker. ik betaalde 9 jaar 40 euro te veel. per maand
#S|twd-0391|social|bank|
K|aanvragen|beleid|2|teleurstelling|0|-|Lening geweigerd want 'tijdelijk contract'. ik werk er 6 jaar. Tijdelijk
A|||||||Dag Stef, met een attest van de werkgever kan een herziening. ^Mo
K|aanvragen|geen|3|verlangen|0|wens|oh dan vraag ik dat maandag, zou mooi zijn want het huis is nog vrij
A|||||||Hou ons op de hoogte!
K|aanvragen|geen|5|blijdschap|0|-|Goedgekeurd! We tekenen de 14e!
#S|twd-0392|social|energie|
K|ontvangen|kwaliteit|4|vertrouwen|0|-|de dakwerkers van @zonneklaar hebben alles 3x nagemeten en de kabels netjes weggewerkt. dat ligt er over 20 jaar nog
#S|twd-0393|social|webshop|
K|aanvragen|digitaal|2|neutraal|1|-|adres wordt 'automatisch gecorrigeerd' naar een straat in een andere stad. drie keer teruggezet
A|||||||Vreemd Mieke, welke straat? ^Ni
K|geen|geen|3|neutraal|0|-|Nieuwstraat 8 Aalst, hij maakt er Aalsmeer van
A|||||||We sturen hem manueel door.
K|aanvragen|geen|3|verlangen|0|wens|als 't maar voor moederdag is
#S|twd-0394|social|bezorging|
K|ontvangen|levering|4|opluchting|0|-|Hij is gevonden!!! 3 weken 'zoek' en hij lag gewoon bij de bloemist. mijn diploma.
A|||||||Joepie! Gefeliciteerd ook!
#S|twd-0395|social|overheid|
K|orienteren|geen|3|neutraal|0|vraag|onze vzw wil een wandeling organiseren langs de Durme met 300 man, wat moeten we aanvragen en hoe ver op voorhand
A|||||||Evenementenloket, 8 weken vooraf.
K|aanvragen|wachttijd|2|bezorgdheid|0|-|dat is dus... gisteren
A|||||||Dien vandaag in, we laten het door.
K|aanvragen|beleid|4|dankbaarheid|0|-|Gij zijt de max, formulier is onderweg
#S|twd-0396|social|reizen|
K|orienteren|prijs|2|teleurstelling|0|-|Wou mijn ouders trakteren op een weekendje Londen met de trein. 940 euro. wordt Oostende
A|||||||Dag Gitte, in maart is het vanaf 79 pp enkel. ^Ro
K|orienteren|prijs|3|verlangen|0|wens|hm maart. dat zou ook nog kunnen als ze de winter doorkomen
#S|twd-0397|social|telecom|
K|wijzigen|geen|3|neutraal|0|-|Beste, overlijden van mijn echtgenoot, tv-abonnement mag op mijn naam en alleen basis
A|||||||Gecondoleerd Simonne. Aangepast, u betaalt 18 euro minder. ^Ma
K|wijzigen|geen|3|neutraal|0|vraag|en die voetbalzender is er af? want dat was de zijne
A|||||||Die is eraf.
K|geen|geen|2|teleurstelling|0|-|ja. dank u
#S|twd-0398|social|bank|
K|orienteren|digitaal|2|neutraal|1|-|Rekentool maximale hypotheek geeft bij mij '€ NaN'
A|||||||Haha, dat is niet de bedoeling! Inkomen met punt of komma? ^Dj
K|orienteren|geen|3|neutraal|0|-|met een punt
A|||||||Zonder iets invullen.
K|orienteren|prijs|4|verrassing|0|-|312k. mooi, meer dan ik dacht
#S|twd-0399|social|verzekering|
K|aanvragen|geen|3|neutraal|0|-|Net polis afgesloten voor ons nieuwe huis in Dessel.
K|aanvragen|digitaal|4|neutraal|0|-|7 vragen en klaar
A|||||||Welkom Wendy! ^Pj
#S|twd-0400|social|webshop|
K|gebruiken|kwaliteit|2|verwarring|0|vraag|waarom staat er op de wasinstructie 30 graden en niet in de droger terwijl jullie op de site zeggen 40 en wel
A|||||||Label is leidend Hanna. ^Fem
K|gebruiken|kwaliteit|2|neutraal|0|-|te laat. past nu de pop
#S|twd-0401|social|reizen|
K|gebruiken|kwaliteit|2|irritatie|0|-|Wifi in de trein: verbonden. zonder internet. dus eigenlijk niet verbonden. Maar het icoontje is mooi
A|||||||😅 Welke trein, Kjell?
K|geen|geen|3|neutraal|0|-|ic 512
#S|twd-0402|social|bezorging|
K|orienteren|geen|3|neutraal|0|vraag|bieden jullie ook avondlevering voor webshops? ik ben kleine zelfstandige en zoek een partner
A|||||||Zeker Sanae, vanaf 20 pakjes per week. ^Wo
K|orienteren|geen|3|neutraal|0|-|Ik zit aan 12-15
A|||||||Dan via onze startersformule.
K|orienteren|geen|4|blijdschap|0|-|stuur door!
#S|twd-0403|social|energie|
K|vertrekken|geen|3|neutraal|0|-|Hoi wil mijn contract bij jullie toch niet laten ingaan (getekend 3 jan)
A|||||||Hoi Maaike, binnen 14 dagen kan dat. Reden?
K|vertrekken|geen|3|neutraal|0|-|huidige leverancier doet er nog iets af
A|||||||Geannuleerd.
K|geen|geen|4|dankbaarheid|0|-|top, bedankt voor geen gedoe
#S|twd-0404|social|reizen|
K|orienteren|geen|3|neutraal|0|vraag|Hallo, we willen volgende zomer met camper en 2 honden naar Schotland en ik zie dat je via IJmuiden of via Rotterdam kan, zijn er bij jullie hutten waar de honden bij mogen of moeten ze in de camper blijven
A|||||||Hoi Wendela, petfriendly hutten, maar wel snel boeken. ^No
K|orienteren|prijs|3|neutraal|0|vraag|en kosten die veel meer dan een gewone
A|||||||65 euro meer per enkele reis.
K|orienteren|prijs|2|neutraal|0|-|hm dat is 130 alleen voor de hondjes
K|orienteren|geen|3|verlangen|0|wens|toch liever dat dan dat ze beneden in het donker zitten
#S|twd-0405|social|reizen|
K|aanvragen|geen|3|neutraal|0|vraag|boekt men bij jullie met 3 kids automatisch naast elkaar? want er zijn nog maar losse stoelen op het plan en ik wil het eerst weten voor ik betaal
A|||||||Kinderen onder 12 zitten altijd bij een ouder. ^Vi
K|aanvragen|geen|3|neutraal|0|vraag|ook als we zonder stoelreservering boeken
A|||||||Ook dan.
K|aanvragen|geen|4|opluchting|0|-|ok dan scheelt dat weer 5x12
#S|twd-0406|social|telecom|
K|gebruiken|storing|2|irritatie|1|-|om de haverklap valt t weg, en dan weer 10 minuten goed, en als ik jullie dan eindelijk aan de lijn heb zegt die man ik zie niks, ja nu niet nee nu doet ie het
A|||||||Herkenbaar Truus. We zetten 72 u meting aan. ^Lin
K|geen|geen|3|neutraal|0|-|dat is goed, dan ziet u het zelf
A|||||||Je had gelijk: 31 uitvallen.
K|gebruiken|storing|2|irritatie|0|-|Zie je wel. 31!
#S|twd-0407|social|telecom|
K|orienteren|geen|3|neutraal|0|vraag|hey kort vraagje, ik ga 5 maand op erasmus naar Krakau, kan ik mijn abonnement bij jullie ergens bevriezen of moet ik gewoon stoppen
A|||||||Dag Jitse, bevriezen kan tot 6 maand, 2 euro per maand. ^Lo
K|wijzigen|beleid|4|blijdschap|0|-|nice dan hou ik mijn nummer
K|wijzigen|geen|3|neutraal|0|-|vanaf 10 feb graag
#S|twd-0408|social|bank|
K|betalen|fout|1|boosheid|2|-|2.300 euro 'op verzoek van de schuldeiser' van mijn rekening. WELKE schuldeiser. Ik heb geen schulden. Ik heb nooit schulden gehad. Ik moet morgen mijn mensen betalen
A|||||||Dag Dorien, dit is een bewarend beslag via deurwaarder. ^Mo
K|betalen|fout|2|boosheid|0|-|op naam van Dorien D. uit Halle. Ik woon in HAMME
A|||||||Naamverwarring bij de deurwaarder. We lichten hen in.
K|betalen|geen|2|bezorgdheid|0|-|en mijn mensen? die hebben ook kinderen hé
A|||||||Dossier is vrijgegeven.
K|betalen|fout|3|opluchting|0|-|ok het staat er terug. maar dit vergeet ik niet licht
#S|twd-0409|social|bezorging|
K|ontvangen|levering|2|neutraal|2|-|Bezorgmoment 1: niemand gezien. 2: 'geen parkeerplaats' (wij wonen in een wei). 3: 'hond'. wij hebben geen hond
A|||||||Haha Wietske, excuses. Poging 4 persoonlijk door de chef. ^Ra
K|ontvangen|levering|4|blijdschap|0|-|chef is geweest, dropje gekregen, hij heeft nu pas door hoe leeg t hier is
#S|twd-0410|social|energie|
K|orienteren|geen|3|neutraal|0|vraag|Mijn vader (76) heeft een contract aan de deur getekend bij jullie en snapt er nu niks meer van, is dat bindend? hij dacht dat het de meterstanden waren
A|||||||Wat vervelend. Hij kan 14 dagen kosteloos herroepen. ^Ha
K|vertrekken|geen|3|neutraal|0|-|dan graag bij deze, was afgelopen dinsdag
A|||||||Herroepen, bevestiging volgt.
K|vertrekken|geen|4|opluchting|0|-|hè fijn, hij heeft er 2 nachten van wakker gelegen
K|hulp|bejegening|2|irritatie|0|-|maar stuur die jongen niet meer langs bij bejaarden
#S|twd-0411|social|webshop|
K|aanvragen|geen|3|neutraal|0|vraag|ik wil iets op factuur bestellen voor onze school (bestelbon) maar bij het afrekenen kan ik enkel bancontact of visa, hoe doe ik dat dan @schoolspul
A|||||||Dag meester Tim, mail de bestelbon naar scholen@schoolspul.example. ^Ine
K|aanvragen|geen|3|neutraal|0|vraag|met of zonder btw
A|||||||Met.
K|aanvragen|geen|3|neutraal|0|-|verstuurd 30 rekenmachines en 4 wereldbollen
#S|twd-0412|social|overheid|
K|orienteren|geen|3|neutraal|0|vraag|We zijn met een aantal buren aan het denken om de straat autovrij te maken op zondag, hoe begin je daaraan, wie beslist en wat als er 1 buur tegen is @stadmeerlaar
A|||||||Fijn idee! Speelstraat-aanvraag: 51% handtekeningen, min. 3 trekkers.
K|orienteren|beleid|4|verrassing|0|-|51% maar? we dachten allemaal 100
K|aanvragen|geen|3|neutraal|0|-|Dan starten we zaterdag met ons rondje
#S|twd-0413|social|verzekering|
K|hulp|geen|3|neutraal|0|-|Ik heb op 2 januari een waterschade gemeld (afvoer wasmachine) en de expert is geweest de 15e, hij ging zijn verslag opmaken en sindsdien is het stil
A|||||||Dag Rosa, verslag is binnen, ik duw het naar boven. ^Pj
K|hulp|wachttijd|3|bezorgdheid|0|-|want de schimmel wacht niet op uw verslag he
A|||||||Goedgekeurd: 3.120 euro.
K|hulp|prijs|4|verrassing|0|-|das meer dan ik geraamd had
#S|twd-0414|social|reizen|
K|gebruiken|kwaliteit|4|blijdschap|0|-|eerste keer ooit met de trein naar Berlijn, 44 jaar oud, altijd gevlogen. koffie, boek, spelende kinderen, niemand die in mijn nek hijgt. ik ben om
A|||||||Welkom aan boord Sigrid! ^Ro
K|orienteren|geen|3|neutraal|0|vraag|en nu Kopenhagen, gaat dat ook in 1 dag
#S|twd-0415|social|telecom|
K|betalen|informatie|2|verwarring|0|vraag|Kunnen jullie in normale taal uitleggen wat 'pro rata verrekening voorgaande periode' is want ik betaal daar 38 euro voor en mijn man denkt dat het de kabelhuur is
A|||||||Hoi Tonnie, je betaalt een deel van maart dubbel vooruit. ^Bo
K|betalen|informatie|2|verwarring|0|-|ik snap het nog steeds niet maar goed
A|||||||Volgende maand is het weer gewoon 45.
K|geen|geen|3|neutraal|0|-|dat snap ik wel
#S|twd-0416|social|bank|
K|orienteren|prijs|3|bezorgdheid|0|vraag|wij overwegen oversluiten maar een kennis zegt dat je dan een boete van duizenden euro's krijgt. bij ons loopt het vast tot 2031
A|||||||Hoi Frits, boete = rentevoordeel. Wij rekenen het gratis uit. ^Dj
K|orienteren|geen|3|neutraal|0|-|graag dan. 214.000 op 4,1
A|||||||Je voordeel na boete is 61 per maand.
K|orienteren|prijs|4|blijdschap|0|-|hé dat is toch een week boodschappen
#S|twd-0417|social|reizen|
K|gebruiken|levering|2|teleurstelling|0|-|nou ik heb speciaal een dag vrij genomen om met m'n dochter naar de Keukenhof te gaan en nu rijdt er geen bus meer vanaf Leiden wegens drukte. ze heeft haar tulpenjurkje aan
A|||||||Oh nee. Er komen extra bussen om 11.30. ^Ma
K|gebruiken|levering|3|neutraal|0|-|half 12 dan. we eten vast de broodjes op
#S|twd-0418|social|bezorging|
K|hulp|bereikbaarheid|2|irritatie|1|-|Waarom is er bij een pakjesbedrijf niemand bereikbaar op 23 december tussen 12 en 1? Eten jullie dan allemaal tegelijk
A|||||||😅 Wij eten in ploegen. Zeg het maar Dorothé! ^Za
K|ontvangen|geen|3|bezorgdheid|0|vraag|of hij echt vandaag nog komt want 't zijn de medicijnen van onze kat
#S|twd-0419|social|energie|
K|gebruiken|storing|2|neutraal|0|-|heb sinds vanmorgen in een deel van het huis licht en in een ander deel niets, zekeringen liggen allemaal op
A|||||||Dan ontbreekt een fase. Wij komen binnen 2u. ^Net
K|gebruiken|informatie|3|neutraal|0|-|ah da bestaat, een fase kwijt
A|||||||Opgelost?
K|gebruiken|storing|4|dankbaarheid|0|-|ja hoor en de mens had nog een goeie mop ook
#S|twd-0420|social|webshop|
K|ontvangen|fout|2|irritatie|1|-|Blauwe besteld, groene gekregen. Omgeruild: groene gekregen. Nog eens: ge raadt het
A|||||||Groen? 🙈 Sorry Anneleen. ^Bi
K|ontvangen|fout|2|irritatie|0|-|neen, een blender
#S|twd-0421|social|overheid|
K|aanleiding|geen|3|neutraal|0|-|mijn ouders trekken bij ons in, in de garage. die bouwen we om tot studio
K|orienteren|beleid|3|neutraal|0|vraag|moet dat aangevraagd worden als zorgwoning of is dat gewoon een verbouwing
A|||||||Zorgwonen is meldingsplichtig, gratis, binnen 30 dagen.
K|orienteren|geen|4|neutraal|0|-|oke dat valt mee
K|orienteren|geen|3|neutraal|0|vraag|en heeft dat invloed op hun pensioen of mijn kadaster
#S|twd-0422|social|verzekering|
K|orienteren|prijs|2|irritatie|0|-|voor een fiets van 800 euro een premie van 160 per jaar. dan leg ik dat beter in een sok
A|||||||Dag Lander, bij diefstal zonder 2de slot zelfs 140. ^Pj
K|orienteren|prijs|2|neutraal|0|-|nee bedankt
#S|twd-0423|social|reizen|
K|wijzigen|geen|3|verlangen|0|wens|ik zit op stoel 34E tussen twee reuzen van Eindhoven naar Gran Canaria, kan ik nog omgezet worden? check-in al gedaan. betaal graag bij
A|||||||12C is vrij, 18 euro. ^Mi
K|geen|geen|3|neutraal|0|-|ja ja ja
A|||||||Gedaan.
K|wijzigen|wachttijd|4|blijdschap|0|-|held van mijn knieën
#S|twd-0424|social|telecom|
K|orienteren|geen|3|neutraal|0|-|wij zitten nu nog bij @kabelman voor alles, tv kijken we niet meer, kinderen kijken youtube
K|orienteren|geen|3|neutraal|0|vraag|wat is dan een logische stap
A|||||||Internet 200 + 2x sim, 49 per maand. ^Gl
K|orienteren|prijs|4|verrassing|0|-|Nu 92. dat meen je niet
#S|twd-0425|social|bank|
K|gebruiken|beleid|2|boosheid|0|-|rekening van onze voetbalclub geblokkeerd wegens 'cliëntenonderzoek'. omdat de kantine contant betaald wordt. het zijn kroketten
A|||||||Hoi Wiljan, heb je de vragenlijst ontvangen? ^To
K|hulp|herhaling|2|irritatie|2|-|in oktober ingevuld, in november ingevuld, in januari ingevuld
A|||||||Ik zoek het uit.
K|gebruiken|geen|2|bezorgdheid|0|angst|zaterdag hebben we toernooi en geen cent wisselgeld
#S|twd-0426|social|bezorging|
K|terugkijken|levering|2|irritatie|0|-|@snelduif was vroeger de beste, toen met die oranje busjes. nu elke week gedoe. ik bestel alleen nog waar ik kan kiezen voor een ander
A|||||||Jammer om te lezen Gert.
#S|twd-0427|social|energie|
K|orienteren|prijs|3|neutraal|0|vraag|Vaste prijs of variabel, wat zouden jullie zelf doen als het uw eigen portemonnee was
A|||||||Dag Ronny 😄 als je goed wil slapen: vast. ^Ev
K|orienteren|geen|3|vertrouwen|0|-|Allez dan volg ik u, dan is het vast
K|aanvragen|geen|3|neutraal|0|-|ik vul het straks in als de kleine slaapt
#S|twd-0428|social|webshop|
K|hulp|fout|1|boosheid|3|-|8 weken, 14 mails, 6 medewerkers, 2 keer het verkeerde onderdeel en nu is mijn frigo 'niet meer te herstellen'. Ge hebt ze zelf kapot hersteld!!
A|||||||Dag Sabine, u krijgt een nieuwe, morgen geleverd. ^Ni
K|hulp|geen|3|neutraal|0|-|dezelfde klasse, geen mindere
A|||||||Een betere.
K|ontvangen|levering|4|opluchting|0|-|staat er. koud. eindelijk yoghurt
#S|twd-0429|social|overheid|
K|betalen|beleid|4|verrassing|0|-|bezwaar tegen woz per mail, dacht dat wordt niks. gewoon gelijk gekregen, 38k eraf. Hulde @gemeente_dommeldal
A|||||||Altijd kijken, Piet!
#S|twd-0430|social|reizen|
K|gebruiken|bejegening|2|boosheid|0|-|'Ja mevrouw dan had u maar eerder moeten vertrekken' zegt uw buschauffeur tegen iemand met een looprek. Ik heb het gehoord, heel de bus heeft het gehoord
A|||||||Onaanvaardbaar. Welk uur, welke lijn? ^Els
K|geen|geen|3|neutraal|0|-|22 om 10u14 halte Kouter
#S|twd-0431|social|telecom|
K|gebruiken|kwaliteit|3|verwarring|0|vraag|Waarom heb ik 5G en jij niet zegt mn vrouw. zelfde toestel zelfde abonnement
A|||||||Staat 5G bij haar aan, Peter? Instellingen > Mobiel. ^Jip
K|gebruiken|informatie|4|blijdschap|0|-|stond uit. huwelijk gered
#S|twd-0432|social|bank|
K|aanvragen|geen|3|neutraal|0|-|Volmacht voor mijn dochter op mijn rekening, ik ben 81 en zie slecht
A|||||||Dag Maria, we komen aan huis. ^Sy
K|aanvragen|bejegening|4|vertrouwen|0|-|Fijn. u mag dinsdag komen, ik bak een cake, mijn dochter is er dan ook bij
#S|twd-0433|social|verzekering|
K|wijzigen|geen|3|neutraal|0|vraag|Wij krijgen er 3 aan huis: zijn zoon, mijn dochter en een pup. Wat moet er aangepast worden aan onze familiale?
A|||||||Gefeliciteerd! Kinderen gratis, pup automatisch. ^Cl
K|wijzigen|prijs|4|verrassing|0|-|ah, niks dus. top
#S|twd-0434|social|reizen|
K|betalen|wachttijd|2|irritatie|3|-|vlucht 3 juni geannuleerd. terugbetaling beloofd binnen 7 dagen. we zijn 11 oktober. 1.860 euro renteloos bij @zonvaart. graag gedaan hoor
A|||||||Dat is te lang. Nummer boeking? ^Mi
K|geen|herhaling|2|irritatie|0|-|voor de achtste keer: ZV-77102
A|||||||Uitbetaling staat voor vrijdag.
K|betalen|belofte|2|irritatie|0|-|welke vrijdag
#S|twd-0435|social|bezorging|
K|orienteren|beleid|3|neutraal|0|vraag|mag je met @pakexpres eigenlijk zelfgemaakte confituur verzenden naar Frankrijk of houden ze dat tegen
A|||||||Mag, mits goed verpakt en verzegeld. ^Wo
K|geen|geen|4|blijdschap|0|-|oke tante wordt blij
#S|twd-0436|social|webshop|
K|gebruiken|kwaliteit|5|dankbaarheid|0|-|mijn zoontje met down heeft voor t eerst zelf zijn schoenen dichtgedaan, met die draaisluiting van jullie. hij liep het hele huis door te klappen voor zichzelf
A|||||||We klappen hier met hem mee 👏👏
#S|twd-0437|social|reizen|
K|gebruiken|kwaliteit|1|boosheid|0|-|Tyfustreinen
#S|twd-0438|social|reizen|
K|gebruiken|levering|2|irritatie|0|-|7.41 ->7.53 ->8.05 -> rijdt niet #dtv
#S|twd-0439|social|reizen|
K|gebruiken|kwaliteit|4|blijdschap|0|-|Stiltecoupé en het is er ook echt stil. Het bestaat
#S|twd-0440|social|reizen|
K|gebruiken|levering|2|neutraal|0|-|weer brug open bij Alphen, +15
A|||||||Klopt Maurits, sluit om 9.10. ^Ma
K|geen|geen|3|neutraal|0|-|jup zie m zakken
#S|twd-0441|social|reizen|
K|aanleiding|geen|3|verlangen|0|wens|nog 212 dagen en dan 3 weken Japan. iemand tips? @palmroute
K|orienteren|geen|3|neutraal|0|vraag|jullie hebben toch die bloesemreis of is die al vol
A|||||||Nog 6 plekken, Ydwer!
K|orienteren|prijs|3|neutraal|0|wens|mailtje met prijs graag
#S|twd-0442|social|telecom|
K|gebruiken|storing|2|irritatie|0|-|#storing #kabelman alweer #zucht
#S|twd-0443|social|telecom|
K|gebruiken|storing|2|neutraal|0|-|Geen bereik op heel de N42 tss Zottegem en Geraardsbergen
#S|twd-0444|social|telecom|
K|gebruiken|storing|4|opluchting|0|-|Ah. Netflix is terug. Beschaving hersteld
#S|twd-0445|social|telecom|
K|orienteren|prijs|4|verrassing|0|-|1 Gbit voor 29,95?? nu moet ik toch echt eens gaan nadenken
K|orienteren|geen|3|neutraal|0|vraag|geldt dat ook bij hoogbouw? @fiberweg
A|||||||Ja, mits je VvE akkoord is. ^Gl
K|orienteren|geen|2|teleurstelling|0|-|VvE... dat wordt 2028
#S|twd-0446|social|bank|
K|gebruiken|digitaal+storing|2|irritatie|0|-|loonbetaaldag en de app ligt plat, wat zijn de kansen
A|||||||We weten ervan Ivo, herstel voor 13u. ^Mo
K|gebruiken|storing|2|bezorgdheid|0|-|sta aan de pomp, getankt en wel
A|||||||Overschrijving per sms kan: SMS TANK naar 4400.
K|geen|geen|3|neutraal|0|-|ok moment
#S|twd-0447|social|bank|
K|orienteren|geen|3|verlangen|0|wens|Ooit een hypotheek onder de 3 procent. men mag dromen
#S|twd-0448|social|bank|
K|aanvragen|geen|5|blijdschap|0|-|GETEKEND. huis is van ons!!!! dank Jordy van @polderbank voor alles
A|||||||Gefeliciteerd!! 🏠🎉
K|terugkijken|bejegening|5|dankbaarheid|0|-|als je een adviseur zoekt: vraag naar hem, serieus
#S|twd-0449|social|bezorging|
K|ontvangen|levering|2|irritatie|0|-|'Bezorgd om 14.02.' het is 13.48
A|||||||Spannend 😅 Code?
K|geen|geen|3|neutraal|0|-|3SX9090
#S|twd-0450|social|bezorging|
K|ontvangen|levering|4|verrassing|0|-|koerier zet pakje ónder de mat en de mat er netjes overheen. mat is 1 cm dik, pakje 20. toch attent
#S|twd-0451|social|bezorging|
K|aanvragen|geen|3|neutraal|0|vraag|moet een pakje naar Litouwen een douaneding hebben
A|||||||Nee, EU. ^Ra
K|geen|geen|4|neutraal|0|-|fijn
#S|twd-0452|social|energie|
K|betalen|prijs|1|boosheid|0|-|4.118 EURO. VIERDUIZEND. voor 2 mensen. Hoe slaapt ge
A|||||||Dag Rudi, dat is inderdaad fors. Klopt de meterstand 88.120? ^Ev
K|betalen|fout|2|verrassing|0|-|neen er staat 38.120
A|||||||Dan is de rekening fout. Nieuwe volgt: 212 euro terug.
K|betalen|fout|4|opluchting|0|-|mijn hart. Ge hebt mij 10 jaar ouder gemaakt maar oef
#S|twd-0453|social|energie|
K|gebruiken|kwaliteit|4|vertrouwen|0|-|Nu 3 winters met de pomp van @warmtevolt. nooit kou, nooit gedoe. zou niet meer terug willen
#S|twd-0454|social|energie|
K|orienteren|informatie|3|verwarring|0|vraag|PV, BV, kWp, EAN, injectie, prosumenten… is er een woordenboek
A|||||||Ja! <url> ^Ev
K|geen|geen|4|blijdschap|0|-|haha serieus. top
#S|twd-0455|social|overheid|
K|gebruiken|geen|3|neutraal|0|vraag|waarom luiden de klokken nu al 20 minuten in Zoersel
A|||||||Dag Kim, storing aan het uurwerk.
K|gebruiken|storing|4|blijdschap|0|-|heel t dorp staat buiten
#S|twd-0456|social|overheid|
K|gebruiken|privacy|2|bezorgdheid|0|vraag|gaslucht en rook boven de haven. ramen dicht of mag het open? hebben een longpatient in huis
A|||||||Ramen en deuren dicht, ventilatie uit. Updates via BE-Alert.
K|geen|geen|3|neutraal|0|-|ok alles dicht
A|||||||Sein veilig 22u15.
K|gebruiken|geen|4|opluchting|0|-|Alles terug open, ze hoest gelukkig niet meer dan anders
#S|twd-0457|social|webshop|
K|aanvragen|wachttijd|2|irritatie|0|-|wachtrij 48.211 voor een ticket. en ik moet zo naar een vergadering @ticketplein
A|||||||Je plek blijft behouden, Nina!
K|aanvragen|geen|3|verlangen|0|wens|duimen dan, 2 staanplaatsen is alles wat ik vraag
K|aanvragen|geen|5|blijdschap|0|-|JAAAAAAA 2 STUKS
#S|twd-0458|social|webshop|
K|aanvragen|wachttijd|2|teleurstelling|0|-|anderhalf uur in de wachtrij, aan de beurt: uitverkocht. Ach ja. volgend leven
#S|twd-0459|social|webshop|
K|orienteren|geen|3|neutraal|0|vraag|weten jullie of de pre order van de nieuwe fifa ook op ps4 komt
A|||||||Ja! 26/9. ^Ga
K|orienteren|geen|4|opluchting|0|-|yes dan hoef ik geen ps5 te smeken
#S|twd-0460|social|verzekering|
K|betalen|prijs|2|teleurstelling|0|-|4 maanden niet gereden wegens ziekte en toch volle pot premie. had wel een gebaar verwacht
A|||||||Dag Yvan, met schorsing krijg je het terug. ^Pj
K|betalen|beleid|4|verrassing|0|-|met terugwerkende kracht?
A|||||||Ja.
K|geen|geen|4|dankbaarheid|0|-|dat is schoon van jullie
#S|twd-0461|social|reizen|
K|aanvragen|digitaal|2|irritatie|1|-|'Sessie verlopen'. Ik was in de trein. tunnel. alles opnieuw
A|||||||Vervelend Meike. Wij slaan het concept op onder 'mijn reizen'. ^Da
K|aanvragen|digitaal|4|neutraal|0|-|ah daar stond het idd nog
#S|twd-0462|social|reizen|
K|gebruiken|levering|2|irritatie|1|-|eerst 10.15 dan 14.20 dan 6.05. ik boek een vlucht, jullie maken er een loterij van
A|||||||Sorry Babs. Gratis omboeken of geld terug kan. ^Vi
K|wijzigen|geen|3|neutraal|0|-|dan de dag erna, iets rond de middag
A|||||||12.40 vrij.
K|geen|geen|3|neutraal|0|-|doe die
#S|twd-0463|social|telecom|
K|hulp|bejegening|2|irritatie|0|-|Helpdesk: 'meneer u moet niet zo boos zijn ik verdien hier ook maar het minimum'. Tja, daar kon ik niks op zeggen
A|||||||Oei Gerard 😳
K|hulp|geen|3|neutraal|0|-|geef hem opslag, dan ben ik ook tevreden
#S|twd-0464|social|telecom|
K|ontvangen|digitaal|4|verrassing|0|-|stekker erin, code scannen, klaar. 4 minuten. Ik had er een halve dag voor gepland @gsmplaza
A|||||||Blij te horen, Achmed!
#S|twd-0465|social|bank|
K|orienteren|geen|3|bezorgdheid|0|vraag|lees in de krant dat @munthuis 40% vd kantoren sluit, geldt dat ook voor Terneuzen? mijn ouders zijn 90 en doen niks online
A|||||||Terneuzen blijft open. ^Ge
K|orienteren|geen|4|opluchting|0|-|gelukkig. zal het ze vanavond voorlezen
#S|twd-0466|social|bezorging|
K|orienteren|geen|3|neutraal|0|vraag|is er een maximum gewicht voor fietsen versturen, e-bike 26 kg naar Frankfurt
A|||||||30 kg, accu mag niet mee. ^Za
K|orienteren|beleid|2|neutraal|0|-|accu is het halve punt van de e-bike maar oke
#S|twd-0467|social|overheid|
K|aanvragen|geen|3|neutraal|0|-|Ons huwelijk: 5 juni, 14u, gemeentehuis Puurs, staat vast 🥂
A|||||||Proficiat! We kijken ernaar uit.
K|aanvragen|geen|3|neutraal|0|vraag|mag de hond getuige zijn. nee serieus mag hij mee binnen
A|||||||Binnen wel, tekenen niet 😄
#S|twd-0468|social|energie|
K|wijzigen|geen|3|neutraal|0|vraag|Ik heb vorige week een elektrische auto gekocht. Zit ik nog goed met mijn enkelvoudige meter?
A|||||||Dag Ivan, met tweevoudig win je 's nachts 6 ct. ^Ev
K|wijzigen|geen|3|neutraal|0|-|Zet dan maar om
A|||||||Kost 0, digitale meter kan dat.
K|wijzigen|prijs|4|verrassing|0|-|das eens iets, 0
#S|twd-0469|social|reizen|
K|gebruiken|bejegening|4|blijdschap|0|-|tramchauffeur lijn 1 Scheveningen doet de omroep in t Frans, Duits, Engels én plat Haags. petje af
A|||||||😂 Dat is Sjaan!
#S|twd-0470|social|verzekering|
K|orienteren|prijs|2|irritatie|0|-|u bent 24 dus u betaalt dubbel. ik rij al 6 jaar schadevrij
A|||||||Hoi Mats, met rijstijl-app tot 35% korting. ^Cl
K|orienteren|privacy|2|bezorgdheid|0|-|dan weet u dus precies waar ik rij en wanneer. nou nee
#S|twd-0471|social|webshop|
K|gebruiken|kwaliteit|2|irritatie|0|-|regenjas 'waterdicht tot 10.000 mm'. in Gent was het 4 mm
A|||||||😬 Foto Stien?
K|gebruiken|geen|3|neutraal|0|-|van mijn natte onderlijf? nee
#S|twd-0472|social|telecom|
K|wijzigen|digitaal|2|neutraal|1|-|wil esim op nieuwe gsm, oude is gevallen en scherm is zwart dus qr scannen gaat niet
A|||||||Dag Ayoub, we sturen de qr per post of mail. ^Io
K|geen|geen|3|neutraal|0|-|mail
K|wijzigen|geen|3|neutraal|0|-|staat erop
#S|twd-0473|social|reizen|
K|orienteren|geen|3|neutraal|0|vraag|dierenarts zegt dat mn kat niet in het ruim mag vanwege haar hart. kan ze in de cabine naar Stockholm, 5,8 kg met mand
A|||||||Tot 8 kg incl. mand, reserveer vooraf. ^Da
K|orienteren|geen|4|opluchting|0|-|oh top dan hoeft ze niet naar mijn ex
#S|twd-0474|social|bank|
K|gebruiken|informatie|2|verwarring|0|-|'uw token is gesynchroniseerd met uw device'. ik ben 73 jongeman
A|||||||😊 Dat betekent: alles werkt, Jos.
K|gebruiken|geen|3|neutraal|0|-|zeg dat dan
#S|twd-0475|social|reizen|
K|terugkijken|bejegening|1|boosheid|0|-|37 jaar klant en dan ZO aan de kant gezet worden. Niemand hier in de familie vliegt nog met die smeerlappen
#S|twd-0476|social|bezorging|
K|hulp|wachttijd|4|opluchting|0|-|melding 9.12, antwoord 9.15, pakket terecht 9.40. adem weer normaal
A|||||||Zo horen we het graag Denise!
#S|twd-0477|social|energie|
K|terugkijken|kwaliteit|4|vertrouwen|0|-|Wie nog twijfelt over @stroomcoop: ik ben vennoot sinds '09. nooit een vreemde factuur gezien, altijd iemand aan de lijn
#S|twd-0478|social|overheid|
K|aanvragen|digitaal|2|neutraal|1|-|itsme zegt ja, kaartlezer zegt ja, jullie site zegt 'geen toegang'
A|||||||Via burgerprofiel lukt het wel, Gio.
K|geen|geen|3|neutraal|0|-|ok zal da proberen
A|||||||Gelukt?
K|geen|geen|3|neutraal|0|-|ja
#S|twd-0479|social|webshop|
K|ontvangen|levering|3|neutraal|0|vraag|is de bezorger van vandaag dezelfde als vorige keer? dan zet ik koffie
A|||||||Jazeker, Mo komt om 11u!
K|ontvangen|bejegening|4|blijdschap|0|-|2 suiker weet ik nog
#S|twd-0480|social|verzekering|
K|aanleiding|geen|2|bezorgdheid|0|-|schatting juwelen van oma: 14.000. liggen in een sokkenla
K|orienteren|geen|3|neutraal|0|vraag|moet dat apart verzekerd of zit dat in de gewone
A|||||||Inboedel dekt tot 6.000 sieraden, daarboven apart. ^Cl
K|orienteren|geen|3|neutraal|0|-|dan apart graag een voorstel
#S|twd-0481|social|telecom|
K|orienteren|geen|3|neutraal|0|vraag|Is er bij jullie ook iets als kinderbeveiliging op een abonnement? 10 jarige krijgt eerste gsm
A|||||||Ja, 'JongerenPlan': limiet, filter, geen 0900. ^Jip
K|orienteren|geen|4|vertrouwen|0|-|oke dat klinkt veilig
K|aanvragen|geen|3|neutraal|0|vraag|en kan ik dat in de winkel afsluiten zodat zij erbij is? ze vindt het zo spannend
A|||||||Welkom!
#S|twd-0482|social|reizen|
K|gebruiken|levering|3|bezorgdheid|0|vraag|Moeder landt 18.20 uit Casablanca, rolstoel zou klaarstaan, ze spreekt geen Engels, ze neemt niet op en het is nu 19.15
A|||||||Ze is met assistentie bij band 4, Yasmina. ^Lb
K|gebruiken|geen|4|opluchting|0|-|dank u. zie haar nu, ze zwaait met een koekje
#S|twd-0483|social|telecom|
K|hulp|geen|3|neutraal|0|-|Hallo, collega van jullie zou vandaag terugbellen tussen 10 en 12, kan het ook na 14u want ik word zo geopereerd aan mijn hand
A|||||||Natuurlijk, sterkte Ingeborg. Na 14u dan. ^Lin
K|hulp|belofte|2|teleurstelling|1|-|16u en niets gehoord..
A|||||||Ik bel nu zelf.
K|hulp|geen|3|neutraal|0|-|ok graag langzaam praten, ben nog wat suf
#S|twd-0484|social|telecom|
K|gebruiken|storing|2|neutraal|0|-|ons moeder haar telefoon doet niks meer
A|||||||Dag Els, vaste of mobiel? ^Ma
K|geen|geen|3|neutraal|0|-|vaste
A|||||||Is er een kiestoon?
K|gebruiken|storing|2|neutraal|0|-|neen niks, stil
A|||||||Heeft ze iets aan het toestel gedaan?
K|gebruiken|geen|3|neutraal|0|-|zij niet, de poetsvrouw heeft gestofzuigd
A|||||||Kijk eens of het kabeltje achteraan vastzit.
K|gebruiken|geen|3|neutraal|0|-|ben onderweg, is 20 min
K|gebruiken|storing|4|opluchting|0|-|Kabel lag los. Sorry, en merci
#S|twd-0485|social|reizen|
K|wijzigen|geen|3|neutraal|0|vraag|Mn vriendin heeft haar enkel gebroken, kunnen we onze stadsreis Rome van vrijdag verzetten
A|||||||Beterschap! Wanneer zou je willen? ^Vi
K|geen|geen|3|neutraal|0|-|half november
A|||||||14-17 nov, meerprijs 62.
K|wijzigen|prijs|3|neutraal|0|vraag|en zonder meerprijs?
A|||||||21-24 nov.
K|geen|geen|3|neutraal|0|-|doe die dan maar
A|||||||Gewijzigd.
K|wijzigen|bejegening|4|dankbaarheid|0|-|heel fijn geholpen door jullie
#S|twd-0486|social|reizen|
K|gebruiken|levering|2|neutraal|0|-|koffer ligt volgens jullie app in Lissabon, wij liggen in Funchal
A|||||||Oei. Komt met de vlucht van morgen 9u. ^Da
K|gebruiken|levering|2|neutraal|0|-|morgen is het doopfeest, de doopjurk zit erin
A|||||||Wij laten hem met de avondvlucht komen. Hotel?
K|geen|geen|3|neutraal|0|-|Quinta da Penha
A|||||||Staat om 23u bij de receptie.
K|gebruiken|levering|4|opluchting+dankbaarheid|0|-|koffer is hier, jurk hangt. kan niet genoeg bedanken
#S|twd-0487|social|bank|
K|aanvragen|digitaal|2|neutraal|1|-|ik kom tot stap 5, 'upload salarisspecificatie', en dan zegt hij bestand te groot
A|||||||Hoi Selma, max 5 MB. ^Dj
K|aanvragen|digitaal|2|verwarring|0|vraag|hoe zie je hoe groot het is op een iphone?
A|||||||Stuur hem anders via beveiligde mail.
K|geen|geen|3|neutraal|0|-|ok
A|||||||Ontvangen.
K|aanvragen|geen|3|neutraal|0|vraag|en nu, wachten?
A|||||||Ja, 3 dagen.
K|aanvragen|geen|2|bezorgdheid|0|angst|ik heb er niet zo'n goed gevoel bij, vriend van mij werd op dit punt geweigerd
#S|twd-0488|social|bezorging|
K|hulp|fout|2|neutraal|1|vraag|mijn klacht is 'opgelost' volgens jullie mail. Wat is er opgelost? pakket is er niet, geld is er niet
A|||||||Dat klopt niet Jolien. Ik heropen hem. ^Wo
K|hulp|geen|3|neutraal|0|vraag|en dan
A|||||||Onderzoek 5 dagen.
K|hulp|herhaling|2|irritatie|2|-|dat was de vorige keer ook 5 dagen
A|||||||Ik doe het zelf, morgen antwoord.
K|hulp|geen|3|neutraal|0|-|ok we spreken morgen
#S|twd-0489|social|energie|
K|hulp|geen|3|neutraal|0|vraag|Er zou iemand komen voor de meter. Hoe herken ik die, want er lopen hier ook van die oplichters rond
A|||||||Badge met foto, blauwe wagen, u krijgt een sms met naam. ^Net
K|hulp|geen|4|vertrouwen|0|-|naam staat in sms, ok. dan doe ik open
A|||||||Fijne dag!
K|hulp|geen|3|neutraal|0|-|was een zekere Glenn, alles in orde
#S|twd-0490|social|overheid|
K|aanvragen|informatie|2|irritatie|1|-|Site: breng origineel mee. Mail: kopie volstaat. Loket: 'noch het een noch het ander, dat gaat digitaal'
A|||||||Excuses Carine. Digitaal klopt.
K|aanvragen|geen|2|neutraal|2|-|en nu sta ik hier met verlof
A|||||||Aan loket 3 doen we het samen met u.
K|aanvragen|bejegening|4|neutraal|0|-|oké da's goed opgelost
#S|twd-0491|social|webshop|
K|orienteren|geen|3|neutraal|0|vraag|ben op zoek naar een sofa die door een deur van 72 kan en 3 trappen
A|||||||Hoi Thijmen, model Lisse komt in 3 delen van 68. ^Li
K|orienteren|geen|3|neutraal|0|vraag|is dat stevig dan? delen aan elkaar
A|||||||Klikbeslag, 10 jaar garantie.
K|orienteren|kwaliteit|2|bezorgdheid|0|angst|ik weeg 130 he, ik ben al eens door een slaapbank gezakt
A|||||||Getest tot 180 per zitplek.
K|aanvragen|geen|4|vertrouwen|0|-|ok dan. bestel ik vanavond in donkerblauw
#S|twd-0492|social|verzekering|
K|hulp|geen|3|neutraal|0|-|Geachte, boom buurman op ons schuurtje. Buurman zegt eigen verzekering. Mijn verzekering zegt buurman.
A|||||||Dag Hilda, bij storm is het uw brandverzekering. ^Pj
K|hulp|doorverwijzing|2|irritatie|2|-|u bent mijn brandverzekering! en u zei dinsdag buurman
A|||||||Dat was een vergissing. Wij openen het dossier.
K|hulp|geen|3|neutraal|0|-|nou ja dan is dat tenminste duidelijk
#S|twd-0493|social|telecom|
K|orienteren|geen|3|neutraal|0|vraag|Hallo ik woon op een woonboot, kade in Zaandam. Krijg nergens vast internet. Jullie?
A|||||||5G-modem kan! 3 weken proberen, gratis retour. ^Bo
K|orienteren|geen|4|verlangen|0|wens|klinkt goed, ik hoop het zo want werk nu in de bieb
K|aanvragen|geen|3|neutraal|0|-|besteld
K|ontvangen|kwaliteit|4|verrassing|0|-|310 mb op het water. niet te geloven
#S|twd-0494|social|reizen|
K|gebruiken|levering|2|bezorgdheid|0|-|we zitten in de taxi, A4 staat vast, vlucht 11.05, nu 9.50 bij Leiden
A|||||||Check online in en ga direct naar security. Heb je ruimbagage? ^Da
K|geen|geen|3|neutraal|0|-|2 koffers
A|||||||Balie sluit 10.25. Kun je ze achterlaten?
K|gebruiken|geen|2|bezorgdheid|0|angst|er zit mn trouwpak in
A|||||||We zetten je op 13.20 als je het mist.
K|gebruiken|levering|2|neutraal|0|-|gemist. 13.20 dus
K|gebruiken|beleid|4|dankbaarheid|0|-|en gratis omgezet, dat had ik echt niet verwacht, topmensen
#S|twd-0495|social|bank|
K|gebruiken|digitaal|2|neutraal|1|-|cursor knippert en verder niks
A|||||||Waar zit je precies, Cor? ^To
K|geen|geen|3|neutraal|0|-|thuis
A|||||||😄 Op welk scherm bedoel ik?
K|geen|geen|3|neutraal|0|-|oh. bij de code
A|||||||Druk op 'opnieuw zenden'.
K|gebruiken|digitaal|4|neutraal|0|-|jawel hoor nu wel
#S|twd-0496|social|bezorging|
K|ontvangen|levering|2|neutraal|0|-|4 dagen op 'gesorteerd'
A|||||||Hoi Mirte, code? ^Ra
K|geen|geen|3|neutraal|0|-|JVGL0633
A|||||||Label is beschadigd, we plakken een nieuwe.
K|ontvangen|levering|3|neutraal|0|vraag|dan is t er voor zaterdag?
A|||||||Vrijdag.
K|geen|geen|4|opluchting|0|-|oke dat is op tijd voor t feestje
#S|twd-0497|social|energie|
K|betalen|geen|3|neutraal|0|vraag|Kan ik spreiden? jaarrekening 690 en ik zit in de ziektewet
A|||||||Dag Ali, ja, 6 of 12 maanden. ^Ha
K|geen|geen|3|neutraal|0|-|12
K|betalen|prijs|3|neutraal|0|vraag|kost dat iets
A|||||||Nee.
K|betalen|beleid|4|opluchting|0|-|ok. is een grote zorg minder eerlijk gezegd
#S|twd-0498|social|overheid|
K|hulp|geen|3|neutraal|0|-|Er zit een bijennest, of wespen, in de speeltuin aan de Beemd, naast de glijbaan
A|||||||Dank! Vliegen ze in de grond of in een boom?
K|gebruiken|privacy|3|neutraal|0|-|uit een gat in de grond, veel. kinderen zijn er al weg
A|||||||Brandweer komt. Wespen dus.
K|hulp|wachttijd|4|neutraal|0|-|al weggehaald zie ik, vlot
#S|twd-0499|social|webshop|
K|hulp|herhaling|2|irritatie|2|-|zelfde barst op zelfde plek, 3e hoes
A|||||||Vervelend Luna. Had je het formulier al ingevuld? ^Sa
K|hulp|herhaling|2|irritatie|2|-|ja bij de eerste en bij de tweede
A|||||||Dan hoeft dat nu niet meer. Geld terug of ander model?
K|geen|geen|3|neutraal|0|-|geld terug
K|betalen|geen|4|neutraal|0|-|staat erop
#S|twd-0500|social|verzekering|
K|aanvragen|wachttijd|2|neutraal|1|-|Offerte gevraagd 1 maart, vandaag is 12 maart, auto staat vanaf 15 maart op mijn naam
A|||||||Hoi Erwin, hij zat in je spam? ^Cl
K|aanvragen|geen|3|neutraal|0|-|even kijken
K|aanvragen|geen|3|neutraal|0|-|ja dus. sorry
A|||||||Geen punt!
K|aanvragen|prijs|4|neutraal|0|-|61 p/m is goed, akkoord
#S|twd-0501|social|telecom|
K|wijzigen|beleid|2|irritatie|0|-|Wil van abonnement wisselen, kost 25 'administratie'. jullie tikken 1 letter in
A|||||||Hoi Jo, online is het gratis. ^Jip
K|wijzigen|digitaal|3|neutraal|0|-|ok online dan
A|||||||Gelukt?
K|wijzigen|geen|3|neutraal|0|-|jawel
#S|twd-0502|social|reizen|
K|orienteren|geen|3|verwarring|0|vraag|is 'Brussel-Zuid' hetzelfde als 'Bruxelles-Midi' of zijn dat er 2, voor mijn moeder die alleen reist
A|||||||Hetzelfde station! ^Kd
K|orienteren|geen|4|opluchting|0|-|pf ok, ze was al in paniek
K|orienteren|geen|3|neutraal|0|vraag|Staat daar iemand die Spaans kan?
A|||||||Stewards in gele hesjes, vaak wel.
#S|twd-0503|social|bank|
K|betalen|privacy|2|bezorgdheid|0|-|Er is vannacht 3x 49,99 afgegaan bij 'GMS*play', ik lag te slapen
A|||||||Blokkeer je kaart via de app. Heb je kinderen met je toestel? ^Mo
K|betalen|geen|3|neutraal|0|-|zoon van 9...
K|betalen|geen|3|verrassing|0|-|hij zegt 'het waren maar diamanten mama'
A|||||||Vraag terug via de appstore, slaagt meestal.
K|betalen|geen|4|opluchting|0|-|terugbetaald, behalve zijn zakgeld
#S|twd-0504|social|bezorging|
K|vertrekken|geen|3|neutraal|0|-|wij stappen als webwinkel na 4 jaar over naar een andere pakketdienst
A|||||||Dat spijt ons Floor. Wat kon beter? ^Za
K|vertrekken|levering|2|neutraal|0|-|elke 9e zending te laat in q4
K|vertrekken|bejegening|4|neutraal|0|-|jullie accountmanager was wel een schat
#S|twd-0505|social|telecom|
K|terugkijken|belofte|2|irritatie|0|-|Mobigo belooft altijd alles. ik geloof inmiddels de weerman eerder
#S|twd-0506|social|telecom|
K|vertrekken|storing|2|boosheid|2|-|Na de 6e storing dit jaar ben ik overgestapt. Weet je wat het gekke is, nu krijg ik ineens WEL iemand aan de lijn @kabelman
A|||||||Begrijpelijk. Kunnen we je terugwinnen? ^Ste
K|vertrekken|geen|2|irritatie|0|-|had je toen moeten doen
#S|twd-0507|social|reizen|
K|orienteren|geen|3|neutraal|0|vraag|hey, kan je met de bus tot aan Bobbejaanland of moet je nog een stuk te voet
A|||||||Lijn 305 stopt aan de ingang. ^Els
K|geen|geen|4|blijdschap|0|-|nice merci
K|orienteren|geen|3|neutraal|0|vraag|en hoe laat is de laatste terug?
A|||||||18u52.
K|orienteren|levering|2|teleurstelling|0|-|mm park is open tot 19u
#S|twd-0508|social|webshop|
K|ontvangen|levering|2|neutraal|0|-|bezorgd op kantoor terwijl we tot maandag dicht zijn
A|||||||Oei, er zit vers in? ^Zoet
K|ontvangen|geen|2|bezorgdheid|0|-|40 moorkoppen
A|||||||We sturen iemand. Wie heeft een sleutel?
K|geen|geen|3|neutraal|0|-|schoonmaker, 06 komt
A|||||||Gered!
K|ontvangen|geen|4|opluchting|0|-|39 stuks dan, schoonmaker ook blij
#S|twd-0509|social|bank|
K|orienteren|geen|3|neutraal|0|vraag|ik studeer vanaf september in Delft, kom uit Suriname, heb nog geen BSN. Kan ik alvast een rekening aanvragen want huurbaas wil een NL nummer
A|||||||Hoi Ruchella, ja, met 90 dagen om BSN na te leveren. ^Ge
K|orienteren|beleid|4|opluchting|0|-|oh wauw dat is precies wat ik nodig had
K|aanvragen|geen|3|neutraal|0|vraag|moet ik dan in Nederland zijn of kan t vanaf hier
A|||||||In de app, met je paspoort.
K|aanvragen|digitaal|2|neutraal|1|-|paspoort wordt niet herkend, 3x
A|||||||Foto in DM, dan doen wij het handmatig.
K|aanvragen|geen|3|neutraal|0|-|verzonden
K|aanvragen|geen|5|blijdschap|0|-|ik heb een IBAN!!!
#S|twd-0510|social|overheid|
K|gebruiken|kwaliteit|2|irritatie|0|-|nieuwe banken in het park zonder leuning. voor wie zijn die? turners?
A|||||||Er komen ook met leuning, Magda.
K|gebruiken|geen|3|verlangen|0|wens|dan liefst aan de vijverkant, daar zit iedereen
#S|twd-0511|social|bezorging|
K|hulp|geen|3|neutraal|0|vraag|waar kan ik een compliment kwijt? er is op de site alleen een klachtenformulier
A|||||||Hier!
K|ontvangen|bejegening|4|dankbaarheid|0|-|bezorger Orlando heeft mn moeder overeind geholpen die gevallen was in de hal en is gebleven tot ik er was
#S|twd-0512|social|reizen|
K|gebruiken|levering|2|irritatie|0|-|Hulde aan @oranjelijn voor de exclusieve sauna-ervaring in de 17.03, zonder meerprijs
A|||||||Airco defect, excuses Joris. Welke wagon?
K|geen|geen|3|neutraal|0|-|tweede van voren
#S|twd-0513|social|telecom|
K|gebruiken|storing|2|irritatie|0|-|Dankjewel @kabelman voor weer een avondje goede gesprekken met mijn man. hij blijkt Kees te heten
A|||||||😄 Dat het ook iets oplevert. Postcode?
K|geen|geen|3|neutraal|0|-|8911
A|||||||Storing tot 23u.
K|gebruiken|storing|2|irritatie|0|-|dan weet ik straks ook zijn achternaam
#S|twd-0514|social|bank|
K|hulp|bereikbaarheid|2|irritatie|2|-|Fantastisch hoor dat u 24/7 bereikbaar bent. de robot ook zegt dat hij 24/7 bereikbaar is. maar hij snapt niks
#S|twd-0515|social|bezorging|
K|ontvangen|fout|2|irritatie|1|-|Proficiat @pakexpres, ge hebt mijn brievenbus gevonden. met uw bestelwagen
A|||||||Oei, ligt hij om?
K|ontvangen|geen|3|neutraal|0|-|plat
A|||||||Formulier + foto, we vergoeden.
K|hulp|geen|3|neutraal|0|-|ok is ingevuld
#S|twd-0516|social|energie|
K|betalen|prijs|2|irritatie|0|-|Wat attent, een kerstkaart van @groenpunt. met daarin mijn nieuwe voorschot: 412
#S|twd-0517|social|webshop|
K|ontvangen|levering|2|irritatie|0|-|Snelle levering noemen ze dat. mijn winterjas is er. in april
A|||||||🙈 Die is dan voor volgend jaar Ellen.
K|wijzigen|geen|3|neutraal|0|vraag|mag ik hem nog terugsturen?
A|||||||Ja.
K|geen|geen|3|neutraal|0|-|tof
#S|twd-0518|social|overheid|
K|aanvragen|beleid|2|irritatie|0|-|Geweldig systeem: om online een afspraak te maken moet je eerst langskomen om je te laten registreren
#S|twd-0519|social|verzekering|
K|hulp|wachttijd|2|irritatie|3|-|Wij leven mee, zegt uw brief. 9 maanden al. Wat een lange adem, dat meeleven
A|||||||Dag familie Baert, dit moet vooruit. Ik bel. ^Pj
K|hulp|geen|3|neutraal|0|-|na de middag alstublieft
A|||||||13u30.
K|hulp|wachttijd|4|verrassing|0|-|voorstel gekregen aan de telefoon, en eerlijk, 't is deftig
#S|twd-0520|social|reizen|
K|gebruiken|bejegening|1|boosheid|1|-|gehandicapte zoon uit vliegtuig gezet wegens 'onrustig gedrag'. HIJ IS 8 EN AUTISTISCH. HIJ WAS BLIJ @zonvaart
A|||||||Dit raakt ons diep. We willen u direct spreken. ^Mi
K|hulp|geen|2|teleurstelling|0|-|ik kan nu niet praten. echt niet
A|||||||Mag het morgen?
K|hulp|geen|3|neutraal|0|-|Morgen met mijn man
#S|twd-0521|social|telecom|
K|betalen|fout|1|boosheid|3|-|Een deurwaarder. Aan mijn deur. Waar mijn kleinkinderen bij stonden. voor een factuur van iemand die hier in 2017 woonde. Ik heb dat ZEVEN keer gemeld @belflux
A|||||||Mevrouw Wouters, dit is onvergeeflijk. Deurwaarder is teruggeroepen. ^Lo
K|hulp|bejegening|2|teleurstelling|0|-|De buren hebben het gezien. dat krijgt ge niet teruggeroepen
#S|twd-0522|social|bank|
K|aanleiding|geen|3|neutraal|0|-|we worden in oktober voor 't eerst grootouders
K|orienteren|geen|3|verlangen|0|wens|zouden graag iets opzij zetten voor de kleine, 25 per maand of zo, wat is daar goed voor @deltabank
A|||||||Proficiat! Spaarrekening met beding of fonds op lange termijn. ^Mo
K|orienteren|geen|3|neutraal|0|-|zeg maar gewoon wat gij voor uw eigen kleinkind zou doen
A|||||||Fonds, 18 jaar, spreiden.
K|orienteren|geen|4|vertrouwen|0|-|dan doen we dat ook
#S|twd-0523|social|reizen|
K|aanleiding|geen|2|neutraal|0|-|rijbewijs kwijt wegens mijn ogen. Dus vanaf nu met de bus op mijn 71ste
K|orienteren|prijs|3|neutraal|0|vraag|wat kost dat voor een oude man @busvlaams
A|||||||65+ betaalt 63 euro per jaar, Etienne. ^Els
K|orienteren|prijs|4|verrassing|0|-|per jaar? dat was mijn benzine van een week
K|aanvragen|geen|3|neutraal|0|vraag|waar haal ik dat
#S|twd-0524|social|telecom|
K|aanleiding|geen|2|bezorgdheid|0|-|Mijn moeder begint te dwalen, vorige week 3 uur zoek
K|orienteren|geen|3|neutraal|0|vraag|hebben jullie zo'n simkaartje met gps, voor in haar jaszak?
A|||||||Ja, tracker + sim, 5 per maand. ^Bo
K|orienteren|geen|3|neutraal|0|vraag|is dat nauwkeurig, ook binnen in een gebouw
A|||||||Tot 10 m buiten, binnen minder.
K|aanvragen|geen|3|neutraal|0|-|Doe er één. liefst morgen al
K|ontvangen|kwaliteit|4|vertrouwen|0|-|hij doet het, zie haar nu naar de bakker lopen. dat geeft zoveel rust
#S|twd-0525|social|energie|
K|aanleiding|geen|3|bezorgdheid|0|vraag|Kind heeft astma blijkt. Dokter zegt van gas af met koken. Is er bij jullie iets van hulp of lening voor?
A|||||||Hoi Joan, ja, Energiefonds, 0% rente. ^Ni
K|orienteren|prijs|4|neutraal|0|-|0 is goed te doen
K|aanvragen|geen|3|neutraal|0|-|aangevraagd voor 1800
#S|twd-0526|social|verzekering|
K|vertrekken|bejegening|2|teleurstelling|0|wens|na alles wat er gebeurd is wil ik hier geen klant meer zijn. graag alles stoppen per direct, polis 33-201
A|||||||We begrijpen het. Bevestiging volgt vandaag. ^Cl
K|vertrekken|geen|3|neutraal|0|-|ontvangen
#S|twd-0527|social|energie|
K|vertrekken|geen|3|neutraal|0|vraag|we gaan scheiden, ik ga eruit hij blijft, hoe kom ik van dat contract af zonder dat hij in t donker zit
A|||||||Contract overzetten op zijn naam, beiden tekenen. ^Ha
K|vertrekken|geen|3|neutraal|0|-|hij tekent wel, daar zijn we het nog over eens
A|||||||Gestuurd.
K|vertrekken|geen|4|opluchting|0|-|klaar. ging makkelijker dan de rest
#S|twd-0528|social|telecom|
K|vertrekken|geen|3|neutraal|0|vraag|sim only opgezegd, klopt het dat ik op 12/3 zonder zit of loopt het de maand uit
A|||||||Loopt tot 31/3. ^Jip
K|geen|geen|4|neutraal|0|-|mooi
#S|twd-0529|social|bank|
K|vertrekken|beleid|2|irritatie|2|-|wil hier al 3 maanden weg met mijn beleggingen. 'overdracht duurt gemiddeld 6 weken'. de beurs intussen niet @munthuis
A|||||||Overdracht wordt morgen uitgevoerd.
K|vertrekken|belofte|2|irritatie|0|-|stond in de mail van 3 weken terug ook, 'morgen'
#S|twd-0530|social|webshop|
K|vertrekken|geen|3|neutraal|0|-|maaltijdbox mag stoppen, kids lusten het niet meer
A|||||||Jammer! Pauzeren kan ook. ^Box
K|vertrekken|geen|3|neutraal|0|-|nee stop maar
A|||||||Gestopt.
K|terugkijken|kwaliteit|4|blijdschap|0|-|was wel lekker hoor, de papa heeft er leren koken van
#S|twd-0531|social|reizen|
K|terugkijken|kwaliteit|2|teleurstelling|0|-|12 jaar mijn vaste maatschappij. Punten gespaard, gold, alles. Met de nieuwe regels ben ik in 1 klap weer brons. het voelt alsof je vriend je naam vergeten is
A|||||||Dag Ronald, we begrijpen uw teleurstelling. ^Tom
K|terugkijken|beleid|2|teleurstelling|0|-|het is maar een kaartje, maar toch
#S|twd-0532|social|bezorging|
K|terugkijken|levering|5|blijdschap|0|-|voor wie zoekt: @zendmaar, 400 zendingen dit jaar, 399 goed. en die ene hebben ze met bloemen gebracht
#S|twd-0533|social|overheid|
K|terugkijken|bejegening|2|irritatie|0|-|Ik raad iedereen aan om NOOIT naar loket 2 te gaan in Beveren. neem een extra nummerke en wacht op loket 5
A|||||||Dag Ria, wil je ons in DM zeggen waarom?
K|geen|geen|3|neutraal|0|-|bezig
#S|twd-0534|social|bank|
K|gebruiken|privacy|2|boosheid|0|vraag|Brief met rekeningafschriften van mijn buurvrouw in MIJN envelop. En de mijne? bij wie liggen die dan @leiebank
A|||||||Zeer ernstig, Gonda. We onderzoeken dit. ^Sy
K|gebruiken|privacy|2|bezorgdheid|0|angst|daar staat heel mijn scheiding op he
A|||||||Bij niemand anders, zegt de drukkerij.
K|gebruiken|privacy|3|verlangen|0|wens|ik hoop dat ge gelijk hebt
#S|twd-0535|social|webshop|
K|gebruiken|privacy|2|boosheid|0|vraag|Kreeg ineens het account van een wildvreemde te zien toen ik inlogde. adres bestellingen alles. Wie zit er dan in het mijne @megashop
A|||||||We hebben alle sessies gestopt, Irma. Wijzig je wachtwoord.
K|gebruiken|geen|3|neutraal|0|-|gedaan
K|gebruiken|privacy|3|bezorgdheid|0|vraag|is er met mijn kaart iets gebeurd?
A|||||||Nee, kaarten zijn versleuteld.
K|geen|geen|3|neutraal|0|-|goed
#S|twd-0536|social|telecom|
K|gebruiken|storing|2|bezorgdheid|2|-|internetwinkel hier, al 3 dagen telefoon doorgeschakeld naar een nummer dat niet bestaat. Krijg geen enkele klant binnen. vandaag 0 bestellingen, anders 30
A|||||||Doorschakeling is verwijderd, Anouar. Test even? ^Io
K|gebruiken|storing|4|opluchting|0|-|hij rinkelt. oh hij rinkelt
#S|twd-0537|social|reizen|
K|gebruiken|informatie|2|irritatie|1|-|mededeling om 7u10: sporen wordt hervat om 7u30. om 7u30: 8u. om 8u: 'voor onbepaalde tijd'. zeg dat dan om 7u10, dan nam ik de auto
A|||||||Terecht Annick. Het herstel viel tegen. ^Jo
K|gebruiken|informatie|2|irritatie|0|-|het informeren ook
#S|twd-0538|social|energie|
K|hulp|doorverwijzing|2|irritatie|2|-|Netbeheerder zegt leverancier, leverancier zegt netbeheerder. en de dame van beide zegt: hebt u al naar de andere gebeld
A|||||||😬 We organiseren nu een gesprek met drie, Gust. ^Ev
K|hulp|doorverwijzing|4|verrassing|0|-|met drie aan de lijn en in 4 minuten opgelost, dat ge da niet altijd doet
#S|twd-0539|social|bezorging|
K|hulp|herhaling|2|irritatie|2|-|Mijn vierde case number. ik spaar ze
A|||||||😅 Ik voeg ze samen Wim, wat is er nog open?
K|betalen|geen|3|neutraal|0|-|84 euro, meer niet
A|||||||Gestort.
K|betalen|wachttijd|4|neutraal|0|-|binnen zie ik
#S|twd-0540|social|overheid|
K|hulp|belofte|2|teleurstelling|2|-|Wethouder schudde mijn hand en zei: 'die oversteekplaats komt er voor de zomer'. dat was vorige zomer
A|||||||Dag Hennie, de aanleg start in week 19.
K|hulp|belofte|3|neutraal|0|-|ik schrijf het met potlood in de agenda
#S|twd-0541|social|webshop|
K|wijzigen|informatie|2|verwarring|0|vraag|'Je retour is goedgekeurd maar niet geaccepteerd'. Eh?
A|||||||Haha, gekke zin. Geld komt, Stijn. ^Sa
K|geen|geen|3|neutraal|0|-|ok das wat telt
#S|twd-0542|social|verzekering|
K|orienteren|geen|3|neutraal|0|vraag|Hoi, verzekeren jullie ook drones? ben hobbyist, 1 van 2 kilo
A|||||||Hoi Pim, aansprakelijkheid tot 4 kg, 38 per jaar. ^Cl
K|orienteren|prijs|4|neutraal|0|-|prima
K|orienteren|geen|3|neutraal|0|vraag|en boven publiek of bruiloften?
A|||||||Alleen met zakelijke polis.
K|orienteren|geen|3|neutraal|0|-|nee zo ver ben ik nog niet
#S|twd-0543|social|reizen|
K|orienteren|geen|3|verlangen|0|wens|zou zooo graag met de Glacier Express, maar kan je dat ook boeken als je niet goed tegen hoogtes kan @railreizen
A|||||||Hoi Corine, je zit comfortabel en laag. Max 2.033 m. ^Rr
K|orienteren|geen|3|bezorgdheid|0|vraag|ok. en bruggen.. kijk je dan recht naar beneden
A|||||||Alleen links. Wij boeken rechts!
K|aanvragen|geen|4|blijdschap|0|-|rechts dan!! 3 sept
#S|twd-0544|social|telecom|
K|orienteren|prijs|2|irritatie|0|-|Nieuwe klant 25 euro. bestaande klant 49. slimme klant: nieuwe klant bij een ander
#S|twd-0545|social|bank|
K|orienteren|geen|3|neutraal|0|vraag|klopt het dat je bij @kassabank 50 euro krijgt als je overstapt? mn collega zegt ja
A|||||||Ja Sven, na 3 betalingen. ^Ge
K|aanvragen|geen|4|blijdschap|0|-|aanvragen dus
K|aanvragen|geen|3|neutraal|0|-|zojuist gedaan. duurde 6 min
K|aanvragen|digitaal|4|verrassing|0|-|incl koffie zetten
#S|twd-0546|social|bezorging|
K|aanvragen|digitaal|2|neutraal|1|-|wil 20 labels tegelijk, moet ze 1 voor 1 downloaden
A|||||||Bulk via csv, Aicha. Link in DM. ^Wo
K|geen|geen|3|neutraal|0|-|thx
K|aanvragen|digitaal|4|blijdschap|0|-|Jongens dit scheelt mij een uur per dag
#S|twd-0547|social|energie|
K|aanvragen|geen|3|neutraal|0|vraag|Heb ik een afspraak nodig voor de gratis energiescan en moet ik dan iets klaarleggen
A|||||||Ja. Facturen van 1 jaar en je EAN. ^Ev
K|aanvragen|geen|3|neutraal|0|-|ik heb alleen de laatste
A|||||||Is ook ok.
K|aanvragen|geen|3|neutraal|0|-|woensdagvoormiddag dan, vroeg
#S|twd-0548|social|overheid|
K|orienteren|geen|3|neutraal|0|vraag|Kind met dyslexie, groep 8, zoekt middelbaar met rust. Is er een lijst per gemeente? @gemeente_bergsteyn
A|||||||Beste Thirza, ja op <url>, met open dagen.
K|orienteren|geen|2|bezorgdheid|0|angst|ik heb een beetje stress over het verkeerde kiezen, hij is zo'n lieve
A|||||||Onze schoolmaatschappelijk werker denkt graag mee.
K|geen|geen|4|dankbaarheid|0|-|oh fijn. graag
#S|twd-0549|social|telecom|
K|ontvangen|storing|2|neutraal|1|-|esim al 3 uur op 'activeren'
A|||||||Hoi Denise, zet hem eens uit en aan? ^Jip
K|ontvangen|storing|2|neutraal|1|-|al gedaan, 4x
A|||||||Vliegtuigstand?
K|ontvangen|storing|2|neutraal|1|-|ook zonder resultaat
A|||||||Dan heeft je vorige provider het nummer niet vrijgegeven.
K|ontvangen|informatie|2|irritatie|0|-|fijn dat ik dat na 3 uur hoor
A|||||||Vannacht tussen 0 en 6 uur gaat het om.
K|ontvangen|storing|4|opluchting|0|-|vanmorgen 4G dus ja, gelukt
#S|twd-0550|social|telecom|
K|ontvangen|geen|3|neutraal|0|vraag|nieuwe modem aangesloten, lampje knippert blauw, is da goed?
A|||||||Dag Christianne, dan is hij aan het updaten. 10 min. ^Io
K|geen|geen|3|neutraal|0|-|oke
K|ontvangen|geen|3|neutraal|0|-|nu rood
A|||||||Rood-wit of vast rood?
K|ontvangen|geen|3|neutraal|0|-|vast
A|||||||Coax vaster draaien graag.
K|ontvangen|storing|4|blijdschap|0|-|groen! mijn man zat met zijn knie tegen de kabel
#S|twd-0551|social|reizen|
K|wijzigen|geen|3|neutraal|0|vraag|Kan mijn moeder ipv mij gaan op de reis van 3 mei? ik heb een nieuwe job en geen verlof
A|||||||Naamswijziging kan tot 14 dagen vooraf, 35 euro. ^Pa
K|wijzigen|beleid|4|opluchting|0|-|ok top, zij wist het nog niet, ze gaat gillen
K|wijzigen|geen|3|neutraal|0|-|paspoort in DM
A|||||||Gewijzigd.
K|wijzigen|geen|4|blijdschap|0|-|ze gilde idd
#S|twd-0552|social|reizen|
K|wijzigen|digitaal|2|neutraal|1|-|wil eerder terugvliegen want oma ligt op sterven, site geeft 'geen wijziging mogelijk'
A|||||||Wat verdrietig, Ylva. Vanavond 21.30 nog 1 stoel. ^Da
K|geen|geen|3|neutraal|0|-|ja
A|||||||Omgeboekt zonder kosten.
K|wijzigen|beleid|4|dankbaarheid|0|-|dank je wel. ik heb het gehaald, ze kneep nog in mn hand
#S|twd-0553|social|bank|
K|ontvangen|levering|2|bezorgdheid|0|-|nieuwe kaart zou er maandag zijn. woensdag nog niks en bij ons op de hoek is al 2x post gestolen
A|||||||Hoi Gerda, we blokkeren deze en sturen aangetekend. ^To
K|ontvangen|geen|3|neutraal|0|vraag|dan weer een week?
A|||||||2 dagen.
K|geen|geen|3|neutraal|0|-|ok, ik pin wel bij mijn broer
#S|twd-0554|social|bank|
K|ontvangen|digitaal|2|verwarring|0|vraag|Welkom-brief zegt 'gebruik uw activatiecode'. Waar staat die, ik heb 4 brieven en 3 codes
A|||||||De kortste van 6 cijfers, Lut. ^Sy
K|ontvangen|digitaal|2|neutraal|0|-|die zegt verlopen
A|||||||Nieuwe per sms verstuurd.
K|ontvangen|digitaal|4|neutraal|0|-|gelukt, ik zie mijn 300 euro
#S|twd-0555|social|bezorging|
K|ontvangen|bejegening|4|blijdschap|0|-|dochter (3) wacht elke dag op de 'pakjesmeneer'. vandaag kreeg ze een eigen pakje van hem, met een tekening erin. hoe lief kun je zijn
A|||||||Wij smelten 💛
#S|twd-0556|social|webshop|
K|ontvangen|kwaliteit|5|verrassing+blijdschap|0|-|Refurbished laptop van @tweedeleven binnen: geen kras, batterij 100%, een handgeschreven briefje erbij. Had er echt niks van verwacht voor dat geld
A|||||||Heerlijk! Dat briefje was van Kofi.
#S|twd-0557|social|webshop|
K|ontvangen|kwaliteit|1|boosheid|0|-|ROTTE vis. een doos ROTTE vis, 34 graden, 3 dagen in jullie busje, 95 euro. mijn hele gang stinkt. wat bezielt jullie
A|||||||Verschrikkelijk, excuses. Geld terug + schoonmaak. ^Vis
K|ontvangen|geen|3|neutraal|0|-|schoonmaak graag vandaag
A|||||||16u.
K|geen|geen|3|neutraal|0|-|ok
#S|twd-0558|social|energie|
K|ontvangen|geen|3|neutraal|0|vraag|Monteur laadpaal is klaar, maar waar vind ik nu dat laadpasje
A|||||||In de handleiding geplakt, achteraan. ^Ni
K|ontvangen|geen|4|neutraal|0|-|hebbes
K|ontvangen|geen|4|blijdschap|0|-|eerste kilowattuurtjes van eigen dak, prachtig toch
#S|twd-0559|social|overheid|
K|wijzigen|geen|3|neutraal|0|-|Wij willen ons huwelijk verplaatsen van 4 juli naar 5 september, mijn pa moet onder het mes
A|||||||Begrijpelijk, sterkte. 5 sept 11u of 15u?
K|geen|geen|3|neutraal|0|-|15
A|||||||Geregeld, zonder kosten.
K|wijzigen|beleid|4|dankbaarheid|0|-|das heel schoon, dank u
#S|twd-0560|social|verzekering|
K|wijzigen|geen|3|neutraal|0|vraag|Zoon (19) mag nu ook met onze auto, moet ik dat melden of mag iedereen rijden
A|||||||Graag melden als hij regelmatig rijdt. ^Cl
K|wijzigen|prijs|3|bezorgdheid|0|vraag|ik durf het bijna niet te vragen, wat doet dat met de premie
A|||||||+14 per maand.
K|wijzigen|prijs|4|opluchting|0|-|oh ik dacht aan 60
#S|twd-0561|social|telecom|
K|wijzigen|prijs|4|blijdschap|0|-|verlengd via chat, kreeg een nieuwe telefoon, 5 euro minder per maand en een gratis oplader. hoe dan. Ik klaag nooit meer (jawel)
A|||||||Haha, tot gauw dan Bilal!
#S|twd-0562|social|telecom|
K|wijzigen|prijs|2|teleurstelling|0|-|18 jaar klant, contract verlengd, kreeg een balpen. En de buurjongen die net binnenkomt een tablet
A|||||||Dat is krom, Magda. We kijken wat we kunnen. ^Ma
K|wijzigen|geen|3|neutraal|0|-|ge moet niet kijken, ge moet doen
#S|twd-0563|social|energie|
K|wijzigen|geen|3|neutraal|0|vraag|Kan ik een dubbele meter terug laten omzetten naar enkel? we werken niet meer in nachtdienst
A|||||||Ja, gratis, 1x per jaar. ^Ev
K|geen|geen|3|neutraal|0|-|doe maar per 1 mei
#S|twd-0564|social|reizen|
K|gebruiken|kwaliteit|5|blijdschap|0|-|Voor het eerst sinds mijn beroerte alleen met de trein geweest. Assistentie stond overal klaar, op elk station iemand met een lach. Ik ben weer iemand
A|||||||Dit is waarom we dit doen. Tot de volgende, Marius!
#S|twd-0565|social|reizen|
K|gebruiken|levering|1|boosheid|3|-|Tien uur onderweg voor Enschede - Breda. TIEN. Ik had naar New York kunnen vliegen. Sollicitatie gemist. Jullie hebben mijn leven vandaag verpest
A|||||||Ongelofelijk vervelend, Dilan. Zullen we het bedrijf een verklaring mailen? ^An
K|gebruiken|geen|3|neutraal|0|-|ja. misschien helpt het
A|||||||Verstuurd.
K|gebruiken|geen|4|opluchting|0|-|ik mag maandag alsnog komen..
#S|twd-0566|social|reizen|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Speciaal voor mijn verjaardag comfort class geboekt. Scherm stuk, stoel niet plat, champagne op
A|||||||Oh wat jammer Patricia. Crew gevraagd?
K|gebruiken|geen|3|neutraal|0|-|ja die konden er ook niks aan doen
A|||||||We bieden een voucher van 200.
K|gebruiken|geen|3|neutraal|0|-|lief maar ik had gewoon die dag gewild
#S|twd-0567|social|bank|
K|gebruiken|bejegening|5|dankbaarheid|0|-|mijn oma had al haar codes kwijt en huilde aan het loket. Jullie collega Noura heeft haar een kop thee gegeven en er 40 minuten voor uitgetrokken. Ze heeft het er nog elke dag over @kassabank
A|||||||Noura leest mee en heeft tranen in haar ogen.
#S|twd-0568|social|bezorging|
K|gebruiken|levering|4|vertrouwen|0|-|onze postvrouw komt elke dag tussen 11.05 en 11.10, je kunt er de klok op gelijk zetten
#S|twd-0569|social|energie|
K|gebruiken|storing|1|boosheid|2|-|Dag 3 zonder verwarming, -9, baby van 5 weken ligt met 2 truien in bed. En GIJ zegt 'wisselstuk in bestelling' @warmtevolt
A|||||||Heel erg, Jolien. Nu 3 elektrische vuurtjes onderweg. ^Ni
K|gebruiken|geen|3|neutraal|0|-|hoe lang
A|||||||1 uur.
K|gebruiken|storing|3|opluchting|0|-|staan aan, 19 graden, ze slaapt
#S|twd-0570|social|overheid|
K|gebruiken|kwaliteit|2|boosheid|0|-|Gif gespoten op het speelveld terwijl de kleuters er picknickten. GIF. met een masker op. hij wel
A|||||||Het was heet water, Sofie, geen gif. Het masker is voor de damp.
K|gebruiken|geen|3|verrassing|0|-|oh
K|gebruiken|informatie|2|irritatie|0|-|hang dan een bordje, dan moeten er geen 20 mama's bellen
#S|twd-0571|social|webshop|
K|gebruiken|kwaliteit|2|bezorgdheid|0|-|die fopspeen van jullie, er laat een stukje van los. ze had het al in haar mond. ik heb m weggegooid maar buurvrouw heeft dezelfde
A|||||||Dank voor de melding, welke partij? ^Bé
K|geen|geen|3|neutraal|0|-|L2290
A|||||||Terugroepactie gestart.
K|hulp|wachttijd|4|vertrouwen|0|-|goed dat jullie dat meteen doen
#S|twd-0572|social|verzekering|
K|gebruiken|privacy|2|boosheid|0|vraag|Waarom weet mijn BAAS dat ik een claim heb lopen voor psychische hulp??? Die polis is privé @zorgkring
A|||||||Dit mag nooit. We starten direct onderzoek, Melissa.
K|gebruiken|privacy|2|bezorgdheid|0|angst|ik durf morgen niet meer naar mijn werk
A|||||||Onze vertrouwenspersoon belt.
K|geen|geen|3|neutraal|0|-|ok na 18 uur
#S|twd-0573|social|telecom|
K|gebruiken|prijs|2|verrassing|0|vraag|61 euro voor 4 min bellen vanuit Zwitserland?
A|||||||Zwitserland is geen EU, Niels. Deze keer doen we de helft. ^Bo
K|betalen|beleid|4|neutraal|0|-|oké is sportief
#S|twd-0574|social|telecom|
K|aanvragen|geen|3|neutraal|0|vraag|hoi is mijn bestelling van gisteren wel doorgekomen? geen mail gehad
A|||||||Op welk mailadres?
K|geen|geen|3|neutraal|0|-|staat in dm
A|||||||Nee, betaling is afgebroken.
K|aanvragen|digitaal|2|teleurstelling|0|-|dan is die actie nu zeker voorbij, was tot 12u vannacht
A|||||||Wij zetten hem voor je door.
K|aanvragen|beleid|4|verrassing|0|-|top, dank! had de moed al opgegeven
#S|twd-0575|social|telecom|
K|aanvragen|geen|3|neutraal|0|vraag|welke gegevens moet ik allemaal klaarleggen om te bestellen @fiberweg
A|||||||Iban, ID en je huidige klantnr. ^Gl
K|aanvragen|geen|3|neutraal|0|-|ik heb net een nieuw id aangevraagd, oud is ingeleverd
A|||||||Rijbewijs kan ook.
K|geen|geen|4|neutraal|0|-|ok dan
#S|twd-0576|social|reizen|
K|aanvragen|geen|3|neutraal|0|-|ik probeer een camping + vlucht te boeken, 2 volw 2 kids 11 aug - 22 aug, en loop steeds vast op dat hij het 3e kind wil weten. er is geen 3e
A|||||||Haha Sanne! Refresh en kies opnieuw 2. ^Pa
K|aanvragen|digitaal|2|neutraal|1|-|heb ik nu 6x gedaan
A|||||||Dan boeken wij. Welke camping?
K|geen|geen|3|neutraal|0|-|La Sirena bij Argelès
A|||||||Optie tot morgen 12.00.
K|aanvragen|geen|3|verlangen|0|wens|mooi, dan hoop ik dat man ook ja zegt
#S|twd-0577|social|reizen|
K|aanvragen|geen|3|bezorgdheid|0|vraag|er staat 'op aanvraag' bij ons hotel. wil dat zeggen dat het nog niet zeker is? vluchten zijn wel al betaald
A|||||||Klopt Evi, antwoord binnen 24u. Lukt het niet, dan een gelijkwaardig. ^Pa
K|aanvragen|geen|3|bezorgdheid|0|-|gelijkwaardig is zo'n woord he
A|||||||Bevestigd!
K|aanvragen|geen|4|opluchting|0|-|hiephoi
#S|twd-0578|social|bank|
K|aanvragen|geen|3|neutraal|0|vraag|mijn man is zelfstandig en ik loondienst, vullen we dan 1 of 2 formulieren in
A|||||||1, met tabblad per persoon. ^Dj
K|aanvragen|digitaal|2|verwarring|0|vraag|bij mij is er maar 1 tabblad
A|||||||Klik 'partner toevoegen'.
K|geen|geen|3|neutraal|0|-|ah daaro
#S|twd-0579|social|bezorging|
K|aanvragen|geen|3|neutraal|0|vraag|Abonnement op postzegels thuis, bestaat dat? mijn schoonvader spaart
A|||||||Ja! 4x per jaar alle uitgiftes. ^Wo
K|orienteren|prijs|3|neutraal|0|vraag|wat mag dat kosten
A|||||||96 per jaar.
K|aanvragen|geen|3|blijdschap|0|-|doe maar, dan is die ook content
#S|twd-0580|social|energie|
K|aanvragen|geen|3|neutraal|0|-|Sociaal tarief aangevraagd in nov, staat nu nog op gewoon
A|||||||Dag Fientje, dat loopt automatisch via FOD, 3 maanden. ^Ev
K|aanvragen|wachttijd|2|bezorgdheid|0|-|nog drie? het is hier nu al 16 graden binnen omdat ik niet durf te stoken
A|||||||Wij passen het nu voorlopig toe.
K|aanvragen|beleid|5|opluchting+dankbaarheid|0|-|dan zet ik de chauffage een streepje hoger. God zegene u
#S|twd-0581|social|overheid|
K|aanvragen|geen|3|neutraal|0|vraag|Hoe schrijf ik mijn zoontje in voor sportkamp? ik zie enkel 'volzet'
A|||||||Dag Asma, morgen 9u komen er 40 plaatsen bij.
K|aanvragen|geen|3|verlangen|0|wens|oh dan sta ik klaar. hij wil zo graag judo
A|||||||Succes!
K|aanvragen|geen|5|blijdschap|0|-|9u00:14 INGESCHREVEN. ik heb gejuicht op het werk
#S|twd-0582|social|webshop|
K|aanvragen|prijs|3|neutraal|0|vraag|moet er bij verzending naar Zeeuws Vlaanderen nog steeds toeslag op?
A|||||||Niet meer sinds januari! ^Bi
K|geen|geen|4|blijdschap|0|-|eindelijk horen we erbij
#S|twd-0583|social|verzekering|
K|aanvragen|beleid|2|teleurstelling|0|-|Overlijdensrisico afgewezen omdat ik diabetes heb. Zonder krijgen we het huis niet. Lekker dan
A|||||||Hoi Joost, mag ik het laten herbeoordelen door de arts? ^Cl
K|aanvragen|geen|3|verlangen|0|wens|graag. alles is goed, ik loop marathons
A|||||||Goedgekeurd, met kleine opslag.
K|aanvragen|geen|5|opluchting+blijdschap|0|-|echt?? ik bel mn vrouw!
#S|twd-0584|social|energie|
K|betalen|informatie|4|blijdschap|0|-|duidelijke factuur deze keer, met een tekeningetje van wat naar wie gaat. zo snapt een mens het
A|||||||Blij dat te horen, Willy!
#S|twd-0585|social|energie|
K|betalen|geen|3|neutraal|0|vraag|domiciliëring op de 5e, loon op de 7e. kan dat verschoven naar de 10e?
A|||||||Ja Fatiha, geregeld. ^Ev
K|betalen|beleid|4|opluchting|0|-|merci dat scheelt mij elke maand die 2 dagen bibberen
#S|twd-0586|social|telecom|
K|betalen|prijs|2|verwarring|0|vraag|waarom is mijn factuur elke maand anders, 41 - 43 - 47 - 44, ik doe toch altijd hetzelfde
A|||||||Je belt naar 0900-nummers, Corrie. ^Lin
K|betalen|prijs|3|verrassing|0|-|wie dan. oh wacht de kapper
#S|twd-0587|social|telecom|
K|betalen|wachttijd|2|neutraal|1|-|waarborg modem, 60 euro, teruggestuurd 3 weken geleden
A|||||||Dag Dieter, die is gisteren vertrokken. ^Lo
K|geen|geen|3|neutraal|0|-|ok dan kijk ik morgen
#S|twd-0588|social|reizen|
K|betalen|digitaal|2|neutraal|1|-|voucher ingevuld, hij zegt 'reeds gebruikt'. heb m net gekregen
A|||||||Hi Claire, code? ^Da
K|geen|geen|3|neutraal|0|-|7HH2-KKP1
A|||||||Er zat een 1 i.p.v. een l in, probeer opnieuw.
K|betalen|digitaal|4|neutraal|0|-|jep dat was t
#S|twd-0589|social|reizen|
K|betalen|beleid|2|irritatie|1|-|50% terug bij 60 min vertraging. wij hadden 59. kunnen jullie klokkijken, hij stond nog 2 min te wachten voor de deuren opengingen
A|||||||Deurtijd telt inderdaad mee, Tjeerd. Toegekend. ^An
K|betalen|beleid|4|verrassing|0|-|wow gelijk gekregen van een vervoerder
#S|twd-0590|social|bank|
K|betalen|prijs|2|teleurstelling|0|-|dividend 1,12. transactiekost 2,50. Ik ben een belegger van niks
#S|twd-0591|social|bank|
K|betalen|geen|3|neutraal|0|vraag|Wanneer wordt rente bijgeschreven? vorig jaar was het 1 jan
A|||||||Dit jaar ook, Nelis. Zichtbaar op 3/1. ^Ge
K|geen|geen|3|neutraal|0|-|even geduld dus
#S|twd-0592|social|bezorging|
K|betalen|prijs|2|verrassing|0|vraag|'Invoerrechten 38,20' voor een trui van 45 euro? is dat normaal
A|||||||Buiten de EU: btw + inklaring. ^Wo
K|betalen|prijs|2|irritatie|0|-|dan heb ik nu een trui van goud. stond nergens bij de bestelling
#S|twd-0593|social|webshop|
K|betalen|beleid|2|bezorgdheid|0|-|achteraf betaald, retour gestuurd, en toch een aanmaning met dreigement. Ik ben 19 en heb nog nooit een aanmaning gehad
A|||||||Rustig maar Jasmijn, wij zetten 'm stop. Retour is ontvangen. ^Fem
K|betalen|geen|3|bezorgdheid|0|vraag|sta ik nu ergens geregistreerd?
A|||||||Nee.
K|betalen|geen|4|opluchting|0|-|oke, hart kan weer
#S|twd-0594|social|verzekering|
K|betalen|geen|3|neutraal|0|vraag|is de premie aftrekbaar nu ik zzp ben
A|||||||Hoi Karlijn, aov wel, inboedel niet. ^Cl
K|geen|geen|3|neutraal|0|-|duidelijk
#S|twd-0595|social|overheid|
K|betalen|beleid|4|dankbaarheid|0|-|Gespreid betalen van mijn belasting gevraagd en gekregen, zonder vragen, met een vriendelijk briefje. Bestaat dus
A|||||||Veel sterkte, Ronny.
#S|twd-0596|social|overheid|
K|betalen|informatie|2|bezorgdheid|0|-|Kreeg een brief 'openstaand saldo 0,00 – laatste herinnering voor dwangbevel'. Ik kan om 0 lachen maar bij dat laatste woord slaap ik slecht
A|||||||Computerfout mevrouw, u mag hem verscheuren.
K|betalen|fout|4|opluchting|0|-|met plezier
#S|twd-0597|social|reizen|
K|aanleiding|geen|2|bezorgdheid|0|-|vliegangst sinds die noodlanding in 2019. dochter trouwt in september op Sicilië
K|orienteren|geen|3|verlangen|0|wens|is er bij jullie ergens een cursus of iets? ik wil er zo graag bij zijn
A|||||||Ja Gerda, 'Vlieg gerust', 2 dagen met een piloot. ^Da
K|orienteren|prijs|3|neutraal|0|vraag|prijs?
A|||||||595.
K|orienteren|geen|3|neutraal|0|-|dat is het waard
K|terugkijken|kwaliteit|5|blijdschap|0|-|UPDATE: ik ben geland. op Sicilië. met droge handen. ik kan het iedereen aanraden
#S|twd-0598|social|telecom|
K|aanleiding|geen|3|neutraal|0|-|we gaan met pensioen en verkassen naar de kust, vast toestel blijft hier
K|wijzigen|geen|3|neutraal|0|vraag|kan t nummer mee? dat hebben we al sinds 1978
A|||||||Ja, binnen België gaat het mee. ^Ma
K|wijzigen|geen|4|opluchting|0|-|oh fijn, mijn vrouw zat er mee in
#S|twd-0599|social|verzekering|
K|aanleiding|geen|2|bezorgdheid|0|-|Onze kat van 14 is ziek geworden en nu vraag ik me af...
K|orienteren|geen|3|neutraal|0|vraag|neemt een huisdierverzekering die nog aan of is het te laat
A|||||||Tot 10 jaar helaas Margo. ^Cl
K|orienteren|beleid|2|teleurstelling|0|-|was ik maar eerder geweest. goed. toch bedankt
#S|twd-0600|social|overheid|
K|aanleiding|geen|2|neutraal|0|-|Zolder vol asbest ontdekt bij het isoleren
K|orienteren|geen|3|neutraal|0|vraag|mag ik dat zelf naar het park brengen of moet daar een firma voor komen
A|||||||Tot 10 platen zelf, gratis zak bij ons.
K|orienteren|geen|3|neutraal|0|-|40 ongeveer
A|||||||Dan een erkende firma. Lijst gemaild.
K|orienteren|prijs|3|bezorgdheid|0|vraag|dat gaat veel geld kosten zeker?
A|||||||Er is een premie van 50%.
K|orienteren|beleid|4|opluchting|0|-|ok dat haalt de scherpe kantjes eraf
#S|twd-0601|social|bank|
K|aanleiding|geen|3|bezorgdheid|0|-|met die rentestijging en een variabel contract beginnen mn vrouw en ik toch wat te rekenen 's avonds
K|orienteren|geen|3|verlangen|0|wens|we zouden liever naar vast gaan, met de handrem erop
A|||||||Kan, dossierkost 250. ^Mo
K|orienteren|geen|3|neutraal|0|vraag|is dat slim nu of wacht je beter
A|||||||Glazen bol hebben we niet, maar we rekenen het voor je uit.
K|orienteren|geen|4|vertrouwen|0|-|ok, liever zo'n antwoord dan gebakken lucht
#S|twd-0602|social|webshop|
K|orienteren|geen|3|neutraal|0|vraag|zijn de kleuren in het echt ook zo fel, mn dochter wil perse 'juiste roze'
A|||||||Hoi Fay, iets zachter. We sturen een staaltje. ^Li
K|orienteren|geen|4|blijdschap|0|-|goedgekeurd door de directie (5 jaar)
K|aanvragen|geen|3|neutraal|0|-|2 blikken van 2,5 graag
#S|twd-0603|social|webshop|
K|orienteren|kwaliteit|2|teleurstelling|0|-|Op de foto's van klanten ziet die boekenkast er toch een stuk minder uit dan op die van jullie @woonfabriek
A|||||||Licht doet veel, Erika. Kom kijken in Zwolle!
K|orienteren|geen|3|neutraal|0|-|ja misschien zaterdag
#S|twd-0604|social|reizen|
K|orienteren|prijs|3|neutraal|0|vraag|is er bij @busvlaams een formule voor iemand die maar af en toe rijdt, zoiets als een 10 rittenkaart maar op de gsm
A|||||||Ja: 16 euro in de app. ^Els
K|orienteren|prijs|4|neutraal|0|-|1.60 per rit. prima
#S|twd-0605|social|telecom|
K|orienteren|geen|3|neutraal|0|vraag|Kan iemand van @nevelbel mij zeggen wat de opzegtermijn is voor ik teken? want bij de vorige zat ik vast gelijk een mossel aan een rots
A|||||||Geen termijn, Stijn, op elk moment. ^Nb
K|orienteren|beleid|4|vertrouwen|0|vraag|zwart op wit?
A|||||||Zwart op wit, artikel 4.
K|aanvragen|geen|3|neutraal|0|-|getekend. nu ben ik van u
#S|twd-0606|social|reizen|
K|hulp|informatie|2|irritatie|2|-|Op 6 mails 6 keer hetzelfde antwoord. Ik wil weten waar mijn hond is gebleven na de landing. Niet hoe ik een koffer claim @sabelair
A|||||||Wat?! Joost, bel nu 02 555 77 11, wij zoeken mee.
K|hulp|geen|2|bezorgdheid|0|-|ik bel
A|||||||Hij is bij de dierenarts van de luchthaven.
K|gebruiken|privacy|5|opluchting+dankbaarheid|0|-|hij likt mijn gezicht. het komt goed
#S|twd-0607|social|telecom|
K|hulp|bejegening|5|dankbaarheid|0|-|Ik wou alleen mijn factuur vragen, en toen hoorde ze aan mijn stem dat het niet ging. Marleen van @belflux, dank u om 5 minuten te blijven hangen
A|||||||Marleen wenst u het allerbeste.
#S|twd-0608|social|bank|
K|hulp|bejegening|2|boosheid|0|-|'u hebt het toch zelf doorgegeven'. ja, aan een man die mijn naam, mijn saldo en mijn dochter kende. noem mij niet dom
A|||||||Dat had nooit zo gezegd mogen worden, Greet. ^Sy
K|hulp|bejegening|2|teleurstelling|0|-|ik voel het mij al genoeg, daar had ik uw collega niet voor nodig
#S|twd-0609|social|bezorging|
K|hulp|digitaal|2|neutraal|1|-|chatbot: 'ik begrijp dat u blij bent met uw pakket'. nee. NEE
A|||||||😬 Wat is er mis, Kai? ^Ra
K|ontvangen|fout|2|neutraal|0|-|doos leeg, keurig dichtgeplakt met jullie tape
A|||||||Dat is diefstal. We doen aangifte, jij krijgt je geld.
K|geen|geen|3|neutraal|0|-|goed dan
#S|twd-0610|social|energie|
K|hulp|geen|3|neutraal|0|vraag|kan ik jullie ook fysiek ergens treffen, ik ben niet goed met apparaten
A|||||||Dag Albertine, dinsdag in de bib van Eeklo, 9-12. ^Ev
K|geen|geen|4|dankbaarheid|0|-|das goed, ik woon daar rechtover. tot dinsdag
#S|twd-0611|social|verzekering|
K|hulp|herhaling|4|verrassing|0|-|2e keer gebeld, kreeg dezelfde Anneke aan de lijn en ze wist nog dat mn dak lekte. 't is bijna familie
A|||||||Groetjes van Anneke ☔
#S|twd-0612|social|overheid|
K|hulp|wachttijd|1|boosheid|3|-|Mijn zoon zit 14 maand op een wachtlijst voor een diagnose. 14 maanden thuis. zonder school. En u stuurt een FOLDER
A|||||||Mevrouw, dit is schrijnend. De schepen belt u vandaag.
K|hulp|belofte|2|irritatie|0|-|dat heb ik vorig jaar ook op papier gekregen, dat hij ging bellen
A|||||||Hij belt om 15u.
K|hulp|geen|3|verlangen|0|wens|Ik vraag geen mirakel. gewoon 2 halve dagen ergens waar hij welkom is
#S|twd-0613|social|bezorging|
K|terugkijken|geen|3|neutraal|0|-|per 1 juli gestopt als pakketpunt. 11 jaar, 84.000 pakjes
K|terugkijken|bejegening|4|blijdschap|0|-|en ik heb er de helft van het dorp door leren kennen
A|||||||Bedankt voor alles, Jo en Mia!
#S|twd-0614|social|reizen|
K|terugkijken|levering|2|irritatie|0|-|Mijn abonnement loopt vandaag af. 365 dagen, 211 vertragingen (bijgehouden). Volgend jaar: fiets
#S|twd-0615|social|reizen|
K|terugkijken|kwaliteit|3|neutraal|0|-|als je ooit naar IJsland vliegt met ze: rechts zitten op de heenweg
#S|twd-0616|social|telecom|
K|terugkijken|prijs|4|blijdschap|0|-|tip: bel elk jaar in januari even op en zeg dat je twijfelt. Al 4x korting gekregen haha
#S|twd-0617|social|bank|
K|terugkijken|bejegening|2|irritatie|0|-|Waarschuwing voor starters: lees de kleine lettertjes bij @munthuis. je bent een nummer tot je rood staat, dan kennen ze plots je naam
#S|twd-0618|social|verzekering|
K|terugkijken|belofte|4|vertrouwen|0|-|Na brand bij ons in '23 heeft @schildwacht gedaan wat ze beloofden. Alles. Als iemand vraagt: daar zit je safe
A|||||||Dat betekent veel, Luc en Hilde.
#S|twd-0619|social|webshop|
K|terugkijken|kwaliteit|2|teleurstelling|0|-|Die webshop was ooit 1 vrouw met een naaimachine en kaartjes erbij. nu is het gewoon China met een strikje
#S|twd-0620|social|energie|
K|vertrekken|prijs|4|opluchting|0|-|Weg bij jullie, aangekomen bij een ander, 52 lager. Kon best zonder drama dus
A|||||||Jammer maar begrijpelijk, succes Gijs! ^Ha
#S|twd-0621|social|energie|
K|vertrekken|bereikbaarheid|2|irritatie|2|-|om klant te worden: 24/7. om weg te gaan: ma-do 10-15 en dan nog 50 wachtenden
A|||||||We regelen het hier, Annet. Per wanneer?
K|geen|geen|3|neutraal|0|-|1 april en nee het is geen grap
#S|twd-0622|social|bank|
K|vertrekken|geen|3|neutraal|0|-|spaarrekening van ons mam mag dicht, erfgenamen hebben allemaal getekend
A|||||||Gecondoleerd. Verklaring van erfrecht ontvangen, vrijdag uitbetaald. ^To
K|geen|geen|3|neutraal|0|-|prima
#S|twd-0623|social|telecom|
K|vertrekken|digitaal|2|neutraal|1|-|opzegknop gevonden (hoera). leidt naar pagina 'ons aanbod voor u'. 3x
A|||||||Haha, excuses Aron, opgezegd bij deze. ^Bo
K|vertrekken|geen|4|neutraal|0|-|dat was alles. dank
#S|twd-0624|social|reizen|
K|vertrekken|beleid|2|irritatie|1|-|Jaarkaart stoppen halverwege: 'alleen bij overlijden of verhuizing naar het buitenland'. Wat is de goedkoopste van de twee
A|||||||😅 Er is nog een 3e: nieuwe baan met lease.
K|vertrekken|geen|3|neutraal|0|-|jammer genoeg niet, ontslagen
A|||||||Dan kan het ook, met een brief van UWV.
K|vertrekken|beleid|4|verrassing|0|-|oh. dank u
#S|twd-0625|social|reizen|
K|gebruiken|levering|2|bezorgdheid|0|angst|Ik ben bang dat we de aansluiting in Frankfurt niet halen, nog 35 min en we staan nog op de baan in Brussel
A|||||||We geven het door aan de crew Ward. ^Tom
K|gebruiken|levering|2|neutraal|0|-|er wordt nu 1 stoel per keer uitgestapt
A|||||||Volg het bord 'short connection'.
K|gebruiken|levering|4|opluchting|0|-|gehaald met de tong op de schoenen
#S|twd-0626|social|reizen|
K|gebruiken|levering|3|neutraal|0|vraag|welk spoor is nu de vervangende bus in Deventer, geen bordje te zien
A|||||||Achterzijde, Zandweerdzijde. ^Bo
K|geen|geen|3|neutraal|0|-|daar staan 2 bussen
A|||||||De linker.
K|gebruiken|informatie|2|neutraal|0|-|de linker zegt dat hij naar Raalte gaat
A|||||||Dan de rechter, sorry.
K|gebruiken|informatie|2|irritatie|0|-|fijn, die is net weg
#S|twd-0627|social|reizen|
K|gebruiken|storing|2|irritatie|0|-|lift perron 2 Aalst stuk. Lift perron 3 ook. sta hier met een rolstoel en een vriendelijke meneer die 'spijtig hé' zegt
A|||||||We sturen assistentie Bert, 15 min. ^Jo
K|gebruiken|geen|3|neutraal|0|-|oke
K|gebruiken|bejegening|4|blijdschap|0|-|met 3 man naar boven gedragen door een rugbyploeg haha
#S|twd-0628|social|reizen|
K|gebruiken|levering|2|neutraal|0|-|We landen zo, aansluiting KQ is over 45 min, ander terminal
A|||||||Medewerker met bord staat bij de deur. ^Da
K|gebruiken|bejegening|4|dankbaarheid|0|-|stond er idd, kar en al. Super geregeld
#S|twd-0629|social|telecom|
K|gebruiken|storing|2|neutraal|1|-|bij ons doet alleen whatsapp het, de rest niks
A|||||||Hoi Stan, dan staat je dns scheef. Zet hem op automatisch. ^Jip
K|gebruiken|storing|2|neutraal|1|-|staat op automatisch
A|||||||En wifi uit?
K|gebruiken|storing|2|neutraal|0|-|zelfde
A|||||||Dan is je bundel op. Alleen WhatsApp is gratis.
K|gebruiken|geen|3|verrassing|0|-|oooh. dat is mijn dochter haar schuld dan
#S|twd-0630|social|telecom|
K|gebruiken|digitaal|2|neutraal|1|-|afstandsbediening reageert enkel als ik heel dicht sta
A|||||||Batterijen vervangen Walter? ^Io
K|geen|geen|3|neutraal|0|-|vorige maand nog
A|||||||Koppel opnieuw: geel + blauw 5 sec.
K|gebruiken|digitaal|4|opluchting|0|-|jawadde, vanuit de zetel nu. dank u
#S|twd-0631|social|telecom|
K|hulp|levering|3|neutraal|0|-|monteur komt morgen tussen 8 en 13, kan t ook na de middag
A|||||||Helaas Joost, vol. Vrijdag na 13u?
K|hulp|geen|3|neutraal|0|-|vrijdag ben ik in Brussel
A|||||||Maandag?
K|hulp|geen|3|neutraal|0|-|dan de kinderen
A|||||||Woensdag?
K|hulp|geen|3|neutraal|0|-|laat maar morgen staan, ik vraag mn schoonmoeder wel
#S|twd-0632|social|bank|
K|gebruiken|digitaal|2|bezorgdheid|0|-|Ik heb per ongeluk 1000 ipv 100 overgemaakt naar een verhuurder op marktplaats en hij leest mijn berichtjes niet
A|||||||Is het een NL-rekening, Damian? ^To
K|geen|geen|3|neutraal|0|-|ja
A|||||||We sturen een terugboekverzoek.
K|gebruiken|geen|2|bezorgdheid|0|angst|en als hij nee zegt ben ik mijn geld kwijt zeker
A|||||||Vaak zegt men ja.
K|gebruiken|geen|4|opluchting|0|-|hij heeft het teruggestort met een smiley
#S|twd-0633|social|bezorging|
K|ontvangen|levering|2|bezorgdheid|0|-|sneeuw, en mn insuline zit in jullie pakket, 4 pennen nog maar 1 dag
A|||||||Code? Wij zoeken direct. ^Wo
K|geen|geen|3|neutraal|0|-|BE88120
A|||||||Bezorger met ketting is onderweg, 19u.
K|ontvangen|levering|4|dankbaarheid|0|-|18u50 aan de deur, helemaal wit. ge zijt helden
#S|twd-0634|social|energie|
K|gebruiken|informatie|2|verwarring|0|vraag|Ik lees in mn app 'u verbruikt meer dan vergelijkbare huishoudens'. welke huishoudens? ik woon alleen met 40 kanaries
A|||||||Haha Jopie, kanaries tellen niet mee. Vul 'warmtelampen' in. ^Ha
K|gebruiken|geen|3|neutraal|0|-|is ingevuld
#S|twd-0635|social|energie|
K|gebruiken|storing|2|bezorgdheid|0|-|Panelen leveren niks sinds de bliksem van gisteren. brandlucht op zolder, heel licht
A|||||||Schakel uit en bel brandweer voor controle. ^Ni
K|geen|geen|3|neutraal|0|-|gedaan
K|gebruiken|privacy|4|opluchting|0|-|Brandweer zegt alles veilig, omvormer is kapot. beter dan het dak
#S|twd-0636|social|overheid|
K|hulp|geen|3|neutraal|0|vraag|buren branden plastiek in de hof, al heel de week. Mag dat? bij wie ben ik daarvoor
A|||||||Nee, verboden. Bel de politie 101 of meld anoniem via <url>.
K|hulp|geen|3|bezorgdheid|0|angst|ik wil geen ruzie met de buren
A|||||||Anoniem blijft anoniem.
K|hulp|geen|4|vertrouwen|0|-|ok. dan durf ik
#S|twd-0637|social|webshop|
K|gebruiken|kwaliteit|2|irritatie|0|-|Stofzuiger van 329 euro. zuigt op de reclame een bowlingbal op. bij mij laat hij een rijstkorrel liggen
A|||||||Zit de filter goed Ellen? ^Ni
K|gebruiken|kwaliteit|2|neutraal|1|-|filter gewassen, gedroogd, teruggezet, niks beter
A|||||||Retour mag, 60 dagen.
K|geen|geen|3|neutraal|0|-|doe ik
#S|twd-0638|social|verzekering|
K|hulp|digitaal|2|neutraal|1|-|foto's uploaden lukt niet, max 3 en ik heb 14
A|||||||Mail gerust de rest, Bas. ^Cl
K|hulp|geen|3|neutraal|0|-|verzonden
A|||||||Ontvangen, 14 stuks.
K|hulp|geen|3|neutraal|0|vraag|en wie beslist nu
A|||||||Expert, binnen 5 dagen.
K|hulp|geen|3|verlangen|0|wens|ik hoop dat hij ziet hoe netjes het vroeger was
#S|twd-0639|social|reizen|
K|orienteren|beleid|3|neutraal|0|vraag|kan ik als niet-student ook met dat weekendticket van jullie of is dat enkel voor jongeren? @railbel
A|||||||Iedereen, Vic! Vrijdag 19u tot zondag. ^Kd
K|orienteren|prijs|4|blijdschap|0|-|50% toch? dan gaan we naar zee
#S|twd-0640|social|reizen|
K|orienteren|geen|3|neutraal|0|vraag|Is de bus naar Texel afgestemd op de boot van 9.30 of moet je rennen
A|||||||12 min overstap, rustig te doen. ^Wa
K|geen|geen|4|neutraal|0|-|mooi, ben 78
#S|twd-0641|social|bank|
K|orienteren|prijs|2|teleurstelling|0|-|Voor mijn eerste appartementje zouden jullie 20% eigen inbreng vragen. ik spaar al 6 jaar en zit aan 11. het wordt een tent denk ik
A|||||||Dag Febe, voor starters kan 10% in sommige dossiers. ^Mo
K|orienteren|beleid|5|verrassing+blijdschap|0|-|wacht. WAT. dus ik kan wél?
A|||||||Kom eens langs!
K|aanvragen|geen|3|neutraal|0|-|Afspraak gemaakt voor zaterdag 11u, mama gaat mee
#S|twd-0642|social|bank|
K|orienteren|geen|3|neutraal|0|vraag|hebben jullie zoiets als potjes met een eigen iban?
A|||||||Ja, 10 stuks gratis. ^Ge
K|orienteren|geen|3|verlangen|0|wens|dan wil ik er 1 voor belasting 1 voor vakantie 1 voor stiekem
#S|twd-0643|social|telecom|
K|orienteren|geen|3|neutraal|0|vraag|Gaat dat samen: zorgalarm van mama (analoog) en jullie fiber?
A|||||||Met adapter wel, gratis. ^Gl
K|orienteren|geen|2|bezorgdheid|0|angst|ok maar als de stroom uitvalt dan ligt ze daar he
A|||||||Batterij 8 uur erbij.
K|orienteren|geen|4|vertrouwen|0|-|allez, dan ben ik gerust
#S|twd-0644|social|energie|
K|orienteren|geen|3|bezorgdheid|0|vraag|Klopt het gerucht dat @voltakring overgenomen wordt? twijfel nu om te tekenen
A|||||||Dag Bart, er is niets van aan. ^Ev
K|orienteren|geen|3|neutraal|0|-|staat wel in de krant
A|||||||Dat ging over een ander bedrijf.
K|orienteren|geen|3|neutraal|0|-|lees ik nu ook. ok
#S|twd-0645|social|webshop|
K|orienteren|digitaal|2|irritatie|1|-|filter op 'maat 44' en krijg 36 t/m 42. Lief dat jullie in me geloven @kleedje.nl
A|||||||Haha, filter is hersteld Annabel!
K|orienteren|geen|3|neutraal|0|-|4 jurken. nou ja iets
#S|twd-0646|social|webshop|
K|orienteren|kwaliteit|3|neutraal|0|vraag|mensen met een inloopdouche van @badplan, lekt dat na een paar jaar? lees wisselende dingen
A|||||||10 jaar waterdicht gegarandeerd, Gerrie.
K|orienteren|geen|4|vertrouwen|0|-|op die manier durf ik wel offerte
K|aanvragen|geen|3|neutraal|0|-|ingevuld
#S|twd-0647|social|overheid|
K|orienteren|geen|3|neutraal|0|vraag|Waar kan ik iets vinden over renteloos renoveren in Gent? ik kom altijd op stukgelopen links uit
A|||||||Onze excuses, hier de juiste: <url>
K|orienteren|geen|4|neutraal|0|-|die doet het
#S|twd-0648|social|bezorging|
K|orienteren|geen|3|neutraal|0|vraag|kan ik een doos laten bewaren, ben 3 weken naar Peru en verjaar intussen
A|||||||Ja, 'vakantiestop' max 4 weken. ^Ra
K|aanvragen|geen|4|blijdschap|0|-|aangezet, bedankt!
#S|twd-0649|social|verzekering|
K|orienteren|prijs|3|neutraal|0|vraag|Zorgt een alarm voor korting
A|||||||Ja, 8% als het gecertificeerd is. ^Pj
K|orienteren|geen|3|neutraal|0|-|eentje van de lidl
A|||||||😅 Dan niet.
K|orienteren|geen|3|blijdschap|0|-|wel luid hoor
#S|twd-0650|social|reizen|
K|gebruiken|bejegening|4|vertrouwen|0|-|Die omroepstem van de 6.12 zegt elke ochtend hoe lang het nog duurt en waarom. zo weet je waar je aan toe bent
A|||||||Dat is Wil! We geven het door.
#S|twd-0651|social|telecom|
K|gebruiken|kwaliteit|4|verrassing|0|-|Zit op 2400 meter in Oostenrijk en bel met beeld met mijn moeder in Dokkum. en het hapert niet eens
#S|twd-0652|social|bank|
K|gebruiken|digitaal|4|blijdschap|0|-|Sinds kort zie je vooraf naam-nummer controle ook bij buitenlandse rekeningen, super dit
#S|twd-0653|social|energie|
K|betalen|prijs|4|blijdschap|0|-|Deze maand 14,20. VEERTIEN. lang leve de zon
#S|twd-0654|social|overheid|
K|gebruiken|kwaliteit|4|verrassing|0|-|de nieuwe fietstunnel in Hemiksem is gewoon... mooi? met kunst en al? en hij ruikt niet
A|||||||Nog niet 😉
#S|twd-0655|social|webshop|
K|gebruiken|kwaliteit|5|blijdschap|0|-|3 jaar, 2 verhuizingen, 1 peuter en 1 labrador, en die bank van @woonfabriek staat er nog als nieuw bij
#S|twd-0656|social|verzekering|
K|gebruiken|privacy|4|vertrouwen|0|-|met kanker krijg je veel rompslomp, maar van @zorgkring nooit een vraag te veel. Alles vergoed, alles discreet
A|||||||Heel veel sterkte, Anja.
#S|twd-0657|social|telecom|
K|hulp|herhaling|1|boosheid|3|-|Voor de 11e keer mijn klantnummer ingetikt, voor de 11e keer 'waarmee kan ik u helpen', voor de 11e keer afgekapt. Ik HAAT jullie @kabelman
A|||||||We snappen je woede Ramon. Ik bel je nu. ^Ste
K|hulp|bereikbaarheid|2|irritatie|0|-|zal wel weer een 088 zijn die ophangt
A|||||||Ik was het, tot 3x toe geen gehoor.
K|hulp|geen|3|neutraal|0|-|zat in de auto. probeer nog eens
#S|twd-0658|social|reizen|
K|gebruiken|bejegening|1|boosheid|0|-|Uw begeleider heeft mijn zoon (14, zwart) uit de eerste klas gehaald zonder zijn ticket te bekijken. Hij HAD een eersteklasticket. De rest mocht blijven zitten @railbel
A|||||||Dit is heel ernstig. Trein en uur? ^Kd
K|geen|geen|3|neutraal|0|-|IC 2011 17u33 Brussel-Centraal
A|||||||Er loopt een onderzoek, u wordt gebeld door onze ombudsdienst.
K|hulp|bejegening|2|teleurstelling|0|-|hij wil niet meer met de trein. Dat is wat ge hebt bereikt
#S|twd-0659|social|bank|
K|betalen|fout|1|boosheid|2|-|jullie hebben mijn vader zijn pensioen op een verkeerde rekening gezet. 3 maanden lang. hij heeft in die tijd van MIJ moeten leven en zich kapot geschaamd
A|||||||Dat is verschrikkelijk Leyla. Gegevens in DM, dan zoek ik het uit. ^To
K|geen|geen|3|neutraal|0|-|verzonden
A|||||||4.770 euro staat er vanmiddag op.
K|betalen|fout|3|opluchting|0|-|staat erop. hij is gaan zitten toen hij het zag
#S|twd-0660|social|bezorging|
K|ontvangen|bejegening|1|boosheid|0|-|urn van mijn vrouw. met 'breekbaar' en 'overledene' erop. GEGOOID. staat op mijn deurbelcamera. mensen zijn jullie
A|||||||Meneer, hier zijn geen woorden voor. De directie belt u persoonlijk.
K|ontvangen|kwaliteit|3|opluchting|0|-|hij is niet stuk. dat is het enige waarom ik hier nog beleefd zit te typen
#S|twd-0661|social|energie|
K|hulp|belofte|1|boosheid|3|-|beloofd 3 sept, beloofd 17 sept, beloofd 2 okt, beloofd 'voor de vorst'. het vriest. Leugenaars
A|||||||U hebt groot gelijk Johan. Morgen 7u30, ik rij mee. ^Ni
K|hulp|belofte|2|irritatie|0|-|ik zet geen koffie klaar
K|hulp|belofte|4|verrassing|0|-|7u28. ge waart er godverdomme echt
#S|twd-0662|social|overheid|
K|aanvragen|wachttijd|1|boosheid|3|-|inburgeringsexamen geslaagd maart. paspoort aangevraagd april. 'dossier kwijt' juli. opnieuw ingediend augustus. 'termijn loopt vanaf nieuwe indiening'. IK KAN NIET NAAR MIJN STERVENDE MOEDER
A|||||||Mevrouw, wij regelen vandaag een nooddocument. Kom naar balie 1.
K|aanvragen|geen|3|neutraal|0|-|ik ben onderweg
A|||||||Het ligt klaar.
K|aanvragen|bejegening|5|opluchting+dankbaarheid|0|-|Ik vlieg om 19u. Ik haal het nog. Dank u dank u dank u
#S|twd-0663|social|webshop|
K|betalen|fout|1|boosheid|3|-|INCASSOBUREAU voor een jurk die ik in mei heb teruggestuurd, met bewijs, 5 x gemaild. ik tril van woede
A|||||||Joëlle, wij halen dit vandaag terug en betalen alle kosten. ^Fem
K|betalen|geen|2|bezorgdheid|0|vraag|en mijn bkr dan? ik wil in november een huis kopen
A|||||||Er is geen registratie.
K|betalen|geen|3|opluchting|0|-|op papier graag
#S|twd-0664|social|verzekering|
K|hulp|bejegening|1|boosheid|0|-|'Uw man was statistisch gezien al over de levensverwachting.' dat zei hij. letterlijk. 3 weken na de begrafenis
A|||||||Mevrouw, dit mag nooit gezegd worden. Wij schamen ons diep. ^Pj
K|hulp|geen|2|teleurstelling|0|-|ik kon alleen maar ophangen
#S|twd-0665|social|telecom|
K|ontvangen|wachttijd|5|blijdschap|0|-|6 jaar satelliet, 6 jaar buffering, 6 jaar ruzie om wie er mag. vandaag GLAS. Alle vier tegelijk online. ik zit hier gewoon te grijnzen @fiberweg
A|||||||Welkom in het heden, familie Dijkstra! 🚀
#S|twd-0666|social|reizen|
K|gebruiken|bejegening|5|dankbaarheid|0|-|trein gemist door mijn krukken, conducteur zag het, liet hem terug opengaan, droeg mijn rugzak, en kwam 2x vragen of het ging. Er bestaan nog mensen
A|||||||Dat was Anja. Ze bloost nu heel Limburg door.
#S|twd-0667|social|bank|
K|aanvragen|geen|5|blijdschap|0|-|52 jaar, gescheiden, 3 banken die nee zeiden. en @polderbank zegt JA. een eigen voordeur. ik kan het nog niet geloven
A|||||||Van harte Wilma, wat een moment! 🔑
#S|twd-0668|social|bezorging|
K|ontvangen|levering|5|opluchting+blijdschap|0|-|trouwjurk stond in Keulen, trouwdag is morgen, en een chauffeur is op zijn vrije dag 300 km gereden. HIJ HANGT HIER. ik kan niet stoppen met huilen
A|||||||Trouw mooi, Imke! Groeten van Ferdi.
K|terugkijken|bejegening|5|dankbaarheid|0|-|Ferdi was natuurlijk uitgenodigd. hij heeft gedanst met mn oma
#S|twd-0669|social|energie|
K|betalen|prijs|5|verrassing+blijdschap|0|-|TERUGBETALING 1.204 euro. ik heb 3x herladen. we gaan op reis!! voor t eerst in 8 jaar!!
A|||||||Geniet ervan Nancy!! 🌞
#S|twd-0670|social|overheid|
K|aanvragen|beleid|5|dankbaarheid|0|-|u hebt voor ons op zondag het gemeentehuis opengedaan omdat papa maandag niet meer zou halen. hij heeft ons zien trouwen. Voor altijd dankbaar
A|||||||Het was een eer.
#S|twd-0671|social|webshop|
K|ontvangen|kwaliteit|5|dankbaarheid|0|-|pop van mijn dochter opgestuurd (arm eraf), teruggekregen met arm, nieuw jurkje en een 'ziekenhuisbandje'. ze heeft haar 3 uur niet losgelaten
A|||||||Beterschap aan Lotje! 🩹
#S|twd-0672|social|verzekering|
K|hulp|wachttijd|5|verrassing|0|-|Om 11u gebeld dat de caravan in brand stond, om 15u een expert, om 17u een mobilhome om in te slapen. Met gevulde frigo. Ik verzin het niet
A|||||||Hou u sterk, wij doen de rest. ^Pj
#S|twd-0673|social|telecom|
K|hulp|bereikbaarheid|2|irritatie|1|-|'wegens teambuilding zijn we vandaag niet bereikbaar' leuk voor jullie. mijn klanten bouwen ook, een muur voor mijn deur
A|||||||Oei 😬 wat is er stuk, Yassin? ^Bo
K|gebruiken|storing|2|neutraal|0|-|kassasysteem, sinds 8 uur
A|||||||Reset vanaf hier gedaan.
K|gebruiken|storing|4|neutraal|0|-|werkt ja
#S|twd-0674|social|reizen|
K|hulp|doorverwijzing|2|irritatie|2|-|luchthaven: 'de airline'. airline: 'de afhandelaar'. afhandelaar: 'de luchthaven'. en intussen draait mijn koffer rondjes in Keulen
A|||||||We nemen contact met Keulen op Huub. ^Lb
K|hulp|geen|3|neutraal|0|-|dat hebben ze gisteren ook gezegd bij de balie
A|||||||Hij zit op de vlucht van 16.00.
K|hulp|geen|3|vertrouwen|0|-|Goed, deze keer geloof ik het
#S|twd-0675|social|bank|
K|hulp|doorverwijzing|4|blijdschap|0|-|Toch fijn hoor: 1 iemand, 1 nummer, 1 mailtje. 'Ik regel het en u hoort maandag van me.' En maandag hoorde ik van haar
A|||||||Team Zakelijk dankt! ^Ge
#S|twd-0676|social|energie|
K|aanleiding|geen|2|neutraal|0|-|ketel van 22 jaar, gisteren laatste adem
K|orienteren|geen|3|neutraal|0|vraag|wat zet je er nu nog in zonder spijt over 5 jaar? hybride of ineens all electric @warmtevolt
A|||||||Welk bouwjaar en label? ^Ni
K|geen|geen|3|neutraal|0|-|1978 label D
A|||||||Dan hybride.
K|orienteren|prijs|3|neutraal|0|vraag|en dat kost dan incl plaatsen?
A|||||||5.900 na subsidie.
K|orienteren|prijs|2|teleurstelling|0|-|oef. had gehoopt op een 4 ervoor
#S|twd-0677|social|overheid|
K|aanleiding|geen|3|neutraal|0|-|onze jongste gaat in september naar het eerste leerjaar en wij werken alletwee tot 18u
K|orienteren|geen|3|neutraal|0|vraag|is er opvang tot zo laat in Wetteren of moeten we een onthaalmoeder zoeken
A|||||||Tot 18u30 in De Sloep, inschrijven vanaf 1 mei.
K|orienteren|geen|4|opluchting|0|-|half zeven! dan hoeft mijn moeder niet elke dag over en weer te rijden
#S|twd-0678|social|webshop|
K|aanleiding|geen|2|bezorgdheid|0|-|sinds de val van vorige week durft mijn vader niet meer in bad
K|orienteren|geen|3|neutraal|0|vraag|is zo'n badlift van jullie iets dat ge zelf kunt zetten, of is dat breken en doen
A|||||||Geen breekwerk, 10 min, zuignappen. ^Zo
K|orienteren|kwaliteit|3|bezorgdheid|0|-|zuignappen... hij is 95 kilo hé
A|||||||Getest tot 160.
K|orienteren|geen|4|vertrouwen|0|-|ok als ge dat zwart op wit hebt dan bestel ik hem
#S|twd-0679|social|telecom|
K|aanleiding|geen|3|verlangen|0|wens|ik begin voor mezelf. eindelijk. eigen kapsalon!
K|orienteren|geen|3|neutraal|0|vraag|wat heb je minimaal nodig qua internet, pin en vast nummer, liefst alles bij 1 @tellion
A|||||||Zakelijk Start: 39 per maand, alles erin. ^Ma
K|orienteren|prijs|4|neutraal|0|-|dat past in mn plan
K|aanvragen|geen|3|neutraal|0|-|kvk stuur ik vanavond, pand is nog zonder huisnummer trouwens
#S|twd-0680|social|verzekering|
K|aanleiding|geen|2|neutraal|0|-|auto van vrouw total loss, zij ongedeerd
K|orienteren|geen|3|neutraal|0|vraag|we kijken nu naar een 2ehands elektrische. hoe zit t dan met de accu, valt die onder casco?
A|||||||Ja, ook bij waterschade en kortsluiting. ^Cl
K|orienteren|geen|4|neutraal|0|-|oké goed om te weten
K|orienteren|geen|3|neutraal|0|-|dan zoeken we verder
#S|twd-0681|social|bank|
K|orienteren|geen|3|verlangen|0|wens|Hopelijk hebben jullie iets voor mensen als ik: geen vast contract, wel 9 jaar dezelfde opdrachtgever en geen schulden
A|||||||Zeker: inkomensverklaring flex. ^Dj
K|orienteren|geen|3|vertrouwen|0|-|oké dat klinkt of jullie er verstand van hebben
K|aanvragen|geen|3|neutraal|0|vraag|hoe vraag ik die aan
A|||||||Via <url>, 95 euro.
K|aanvragen|prijs|3|neutraal|0|-|betaald. nu spannend
#S|twd-0682|social|reizen|
K|orienteren|geen|3|neutraal|0|vraag|kan je in de bus naar Praag ook met z'n tweeën bovenin vooraan of gaat dat op volgorde van instappen
A|||||||Panoramastoel reserveren, 6 euro. ^Fl
K|orienteren|geen|3|verlangen|0|wens|ja dat wil ik! verrassing voor mn vriend, hij is gek op uitzicht
K|aanvragen|geen|3|neutraal|0|-|7 nov, gedaan
