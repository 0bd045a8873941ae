#S|fas-0001|notitie|energie|
K|aanleiding|geen|3|neutraal|0|-|Klt koopt per 1/5 elektrische auto vd zaak.
K|orienteren|geen|3|neutraal|0|vraag|Wil weten of meterkast laadpaal 11 kW aankan.
K|aanvragen|geen|3|neutraal|0|wens|Offerte nr mail, akkoord volgt na bespreking VvE.
M|orienteren|kennis|2|verwarring|0|-|Zelf niet zeker over nieuwe norm, kennisbank is uit 2021.
#S|fas-0002|gesprek|telecom|
A|||||||Kabelio, met Silke.
K|aanleiding|geen|3|neutraal|0|-|ons dochter gaat op kot in leuven vanaf september
K|orienteren|geen|3|neutraal|0|vraag|hebt gij iets voor op een kamer van twaalf vierkante meter of moet da een heel pack zijn
A|||||||Er is een studentenlijn, per maand opzegbaar.
K|orienteren|prijs|3|neutraal|0|vraag|en wat vraagt ge daarvoor
A|||||||19 euro.
K|aanvragen|geen|3|neutraal|0|wens|schrijft dat dan maar op op haar naam
K|ontvangen|geen|3|neutraal|0|vraag|komt die modem dan naar hier of naar leuven
A|||||||Waar u wil.
K|ontvangen|geen|3|neutraal|0|-|naar hier want zij is nogal een sloddervos
#S|fas-0003|review|bank|sterren=4
K|aanleiding|geen|4|blijdschap|0|-|Op mijn veertigste kreeg ik van de huisarts het briefje waar we negen jaar op gewacht hadden: zwanger.
K|orienteren|informatie|4|vertrouwen|0|-|Zij legde drie soorten kinderrekening naast elkaar en zei bij twee ervan: niet doen.
K|aanvragen|digitaal|2|irritatie|1|-|Het openen strandde op het veld 'geboortedatum kind', dat geen toekomst kende.
K|ontvangen|bejegening|4|blijdschap|0|-|Een week na de geboorte lag er een spaarvarkentje in de bus.
#S|fas-0004|email|wonen|
K|aanleiding|geen|2|neutraal|0|-|Door de nieuwe spoorlijn komt onze tuin over anderhalf jaar onder een talud te liggen.
K|orienteren|geen|3|neutraal|0|vraag|Welke woningen in dezelfde wijk komen voor ruil in aanmerking?
K|orienteren|beleid|3|neutraal|0|vraag|Geldt de regeling voor stadsvernieuwingsurgentie ook hier?
#S|fas-0005|chat|diensten|
K|orienteren|geen|3|neutraal|0|vraag|geven jullie ook zwemles aan volwassenen? ik ben 54 en vind het eng
A|||||||Ja, dinsdagavond in een klein groepje.
K|orienteren|informatie|4|opluchting|0|-|een klein groepje klinkt fijn
K|aanvragen|geen|3|neutraal|0|wens|zet me er maar bij
A|||||||Ingeschreven!
K|ontvangen|geen|3|neutraal|0|vraag|moet ik zelf een badmuts meenemen de eerste keer
#S|fas-0006|enquete|reizen|csat=2
K|wijzigen|digitaal|2|irritatie|2|-|datum veranderen kost vijf schermen en twee codes
#S|fas-0007|notitie|telecom|
K|vertrekken|geen|3|neutraal|0|-|Bedrijf stopt per 31/12, 14 lijnen te beëindigen.
K|vertrekken|beleid|2|neutraal|0|-|Contract 3 lijnen loopt nog 16 mnd.
K|vertrekken|beleid|4|opluchting|0|-|Afkoop naar 2 mnd teruggebracht wegens faillissement.
M|vertrekken|mandaat|4|opluchting|0|-|Kon dit gelukkig zonder escalatie.
#S|fas-0008|social|energie|
K|terugkijken|geen|4|vertrouwen|0|-|Mijn neef vroeg welke leverancier hij moest nemen. Ik heb @wattgroen gezegd zonder na te denken
A|||||||Daar worden we blij van! 💚
#S|fas-0009|gesprek|verzekering|
A|||||||Zorgkas, met Rachida.
K|aanleiding|geen|3|neutraal|0|-|ja mijn man gaat per maart voor zichzelf beginnen als stukadoor
K|orienteren|geen|3|neutraal|0|vraag|en nou is de vraag of hij dan een aparte verzekering moet voor als hij van de ladder dondert
A|||||||Ja, een arbeidsongeschiktheidsverzekering is aan te raden.
K|orienteren|prijs|3|neutraal|0|vraag|over wat voor bedrag praten we dan
A|||||||Ongeveer 180 per maand.
K|orienteren|prijs|2|verrassing|0|-|honderdtachtig daar moet hij dan wel een muur extra voor pleisteren elke week
#S|fas-0010|review|webshop|sterren=2
K|ontvangen|levering|2|irritatie|1|-|De fiets kwam in de week dat de vakantie begon, wij ook.
K|wijzigen|beleid|2|irritatie|2|-|Terugsturen mocht alleen in de originele doos, en die had de koerier meegenomen.
K|betalen|wachttijd|2|neutraal|2|-|Vijf weken later stond het bedrag er, min 39 euro 'hanteringskosten'.
K|terugkijken|geen|2|teleurstelling|0|-|De volgende koop ik bij de oude fietsenmaker in het dorp.
#S|fas-0011|email|telecom|
K|wijzigen|geen|3|neutraal|0|-|Met ingang van 1 april gaat onze praktijk van Dorpsstraat 4 naar Molenweg 19.
K|wijzigen|geen|3|neutraal|0|wens|Wij verzoeken u de twee telefoonlijnen en het internet op dezelfde dag over te zetten.
K|wijzigen|storing|2|bezorgdheid|0|angst|Een onderbreking van meer dan een uur is voor onze patiënten niet verantwoord.
#S|fas-0012|chat|overheid|
K|orienteren|beleid|3|neutraal|0|vraag|heb je een vergunning nodig voor een trampoline met een net eromheen
A|||||||Nee, in de achtertuin niet.
K|orienteren|beleid|3|neutraal|0|vraag|en in de voortuin?
A|||||||Daar wel.
K|geen|geen|3|neutraal|0|-|achter dus
#S|fas-0013|notitie|bank|
K|vertrekken|geen|3|neutraal|0|wens|Dhr emigreert nr Paraguay, wil alle rek. opheffen per 1/7.
K|betalen|geen|3|neutraal|0|-|Restsaldo nr rek. dochter.
K|terugkijken|bejegening|4|dankbaarheid|0|-|Dhr bedankte voor "dertig jaar zonder één nachtje wakker".
#S|fas-0014|social|bezorging|
K|wijzigen|geen|3|neutraal|0|vraag|Ben per ongeluk twee keer dezelfde bestelling aan t versturen, kan ik er 1 intrekken @postpijl?
A|||||||Ja, zolang hij nog niet gescand is. Nummer?
K|geen|geen|3|neutraal|0|-|SH-0098812
A|||||||Ingetrokken!
#S|fas-0015|gesprek|reizen|
A|||||||Bergpas Reizen, met Fien.
K|aanleiding|geen|3|neutraal|0|-|wij zijn vijftig jaar getrouwd in augustus
K|orienteren|geen|3|verlangen|0|wens|en we zouden zo graag nog één keer naar die berghut waar het begonnen is
A|||||||De hut bestaat nog! Er is een treinreis met overnachting.
K|orienteren|geen|4|verrassing|0|-|nee bestaat die nog ik dacht dat dat nu een appartementencomplex was
K|aanvragen|geen|3|neutraal|0|-|reserveer dan voor twaalf man want de hele familie gaat mee
#S|fas-0016|enquete|energie|nps=2
K|vertrekken|beleid|2|boosheid|2|-|om weg te gaan moest ik drie keer bewijzen dat ik ergens anders heen ging
#S|fas-0017|review|diensten|sterren=5
K|aanleiding|geen|2|bezorgdheid|0|-|Na de val van vader wisten mijn broer en ik: zo kan het niet langer.
K|orienteren|doorverwijzing|4|opluchting|0|-|Eén gesprek met een meneer die alles op een vel papier zette: wat, wie, wanneer, hoeveel.
K|aanvragen|wachttijd|5|verrassing|0|-|Na vier dagen stond zijn bed al klaar.
K|gebruiken|bejegening|4|blijdschap|0|-|Hij heeft er een klaverjasmaat en een vijand, precies zoals vroeger.
#S|fas-0018|email|webshop|
K|wijzigen|geen|3|verlangen|0|wens|Van de drie truien zou ik graag de blauwe houden en de andere twee retourneren.
K|wijzigen|informatie|2|verwarring|1|-|Het retourformulier vraagt echter een reden per artikel, terwijl er maar één regel is.
K|betalen|geen|3|neutraal|0|vraag|Wordt de korting van vijf euro over het restant herrekend?
#S|fas-0019|notitie|wonen|
K|ontvangen|geen|3|neutraal|0|-|Sleuteloverdracht gedaan, 3 sleutels + 1 brievenbus.
K|ontvangen|kwaliteit|2|neutraal|1|-|Ruit badkamer gebarsten, op foto vastgelegd.
K|ontvangen|belofte|3|neutraal|0|-|Reparatie vr 15/2 toegezegd.
M|ontvangen|werkdruk|2|irritatie|0|-|Vijfde oplevering van de dag, geen tijd voor fatsoenlijke rondgang.
#S|fas-0020|chat|telecom|
K|ontvangen|storing|2|neutraal|1|-|nieuwe simkaart in, maar hij zegt pas op na 3 dagen? ik heb zijn nummer nodig voor school
A|||||||Ik activeer hem nu, 5 minuutjes.
K|ontvangen|wachttijd|4|blijdschap|0|-|hij piept al, ze hebben al drie emoji's gestuurd
#S|fas-0021|social|reizen|
K|orienteren|informatie|2|verwarring|0|vraag|@treinlijn wat is nu eigenlijk het verschil tussen Flexpas, Flexplus en Plusflex, vraag voor een ander (mezelf)
A|||||||Flexplus heeft ook de tram, Plusflex bestaat niet meer.
K|orienteren|geen|3|neutraal|0|-|ok dan hoef ik die ook nie te begrijpen
#S|fas-0022|gesprek|overheid|
A|||||||Loket Ondernemers, met Jelle.
K|aanleiding|geen|3|neutraal|0|-|ik heb de krantenwinkel van mijn baas kunnen overnemen
K|aanvragen|geen|3|neutraal|0|-|en nu moet die vergunning voor loterij dus op mijn naam komen
K|aanvragen|beleid|2|irritatie|1|-|en dan vraagt ge een bewijs van goed gedrag van mij terwijl ik daar al elf jaar achter de toog sta
A|||||||Dat is wettelijk, maar ik vraag het zelf op bij de gemeente.
K|aanvragen|doorverwijzing|4|opluchting|0|-|ah dat gij dat doet dat scheelt mij een halve dag sluiten
#S|fas-0023|review|verzekering|sterren=3
K|vertrekken|beleid|2|irritatie|1|-|Opzeggen na het overlijden van mijn schoonvader moest met een akte, een tweede akte en een handtekening van iemand die er dus niet meer is.
K|vertrekken|bejegening|4|opluchting|0|-|Tot er een mevrouw kwam die zei: "zal ik dat gewoon doen?" en het deed.
#S|fas-0024|email|energie|
K|vertrekken|geen|3|neutraal|0|-|Per 1 januari sluit onze manege; ik zeg alle aansluitingen op.
K|betalen|geen|3|neutraal|0|wens|De eindnota mag naar het adres van de curator.
K|terugkijken|geen|4|dankbaarheid|0|-|Uw monteurs hebben in vijfentwintig jaar nooit een paard laten schrikken.
#S|fas-0025|chat|bank|
K|aanvragen|digitaal|2|irritatie|1|-|de selfie voor de identificatie wordt voor de negende keer afgekeurd
A|||||||Zet je bril eens af?
K|aanvragen|digitaal|4|verrassing|0|-|ok zonder bril was ik meteen mezelf
K|ontvangen|geen|3|neutraal|0|vraag|en nu, wanneer kan ik inloggen
#S|fas-0026|notitie|reizen|
K|wijzigen|geen|3|neutraal|0|wens|Klt wil groep van 11 naar 9 brengen ivm ziekte.
K|wijzigen|beleid|3|neutraal|0|-|Kan tot 21/5, daarna 35% p.p.
K|wijzigen|wachttijd|4|blijdschap|0|-|Direct aangepast, klt dacht dat dit weken zou duren.
#S|fas-0027|enquete|wonen|csat=4
K|orienteren|informatie|4|vertrouwen|0|-|ze zeiden eerlijk dat we geen kans maakten
#S|fas-0028|social|verzekering|
K|orienteren|geen|3|neutraal|0|vraag|Verzekeren jullie ook een oude molen? Geen grap 🙋
A|||||||Jazeker, we hebben er al 9 in ons bestand! 🌬️
K|orienteren|geen|4|verrassing|0|-|NEGEN. Goed, dan ben ik aan het juiste adres
#S|fas-0029|gesprek|webshop|
A|||||||Boetiekske, met Yoni.
K|orienteren|geen|3|neutraal|0|vraag|dag hebt gij nog zo'n groene kamerjas met strepen gelijk in den etalage in tienen
A|||||||In L en XXL.
K|orienteren|geen|2|teleurstelling|0|-|ai hij heeft een M mijn vent is maar zo'n klein magerman
A|||||||Er komt volgende week een M binnen.
K|aanvragen|geen|3|neutraal|0|wens|leg die dan opzij op naam van lemmens
#S|fas-0030|email|bezorging|
K|ontvangen|fout|2|neutraal|1|-|Colli 3 van 7 bleek bij opening leeg; de verzegeling was intact.
K|hulp|geen|3|neutraal|0|wens|Wij verzoeken u om een verklaring van het sorteercentrum voor onze verzekeraar.
#S|fas-0031|review|telecom|sterren=1
K|terugkijken|doorverwijzing|1|boosheid|0|-|Wie graag in cirkels loopt en daarvoor een abonnement wil, is hier goed af.
K|vertrekken|herhaling|2|irritatie|3|-|Vier opzegbrieven heb ik geschreven, alle vier 'nooit aangekomen'.
K|betalen|fout|2|boosheid|2|-|Intussen incasseren ze al zeven maanden vrolijk door.
#S|fas-0032|notitie|diensten|
K|aanleiding|geen|2|teleurstelling|0|-|Mw's man opgenomen in verpleeghuis, mw alleen thuis na 58 jr.
K|wijzigen|geen|3|neutraal|0|wens|Wil maaltijden van 2 nr 1 persoon.
K|wijzigen|bejegening|4|dankbaarheid|0|-|Bloemetje meegestuurd, mw belde terug om te bedanken.
#S|fas-0033|chat|energie|
K|ontvangen|informatie|2|verwarring|1|vraag|jullie hebben een kastje gebracht zonder papiertje. ga ik dat zelf aansluiten of komt er iemand?
A|||||||Je kan het zelf, in het stopcontact naast de meter.
K|ontvangen|geen|3|neutraal|0|-|zit erin, lampje is blauw
A|||||||Dan werkt het!
K|ontvangen|digitaal|4|blijdschap|0|-|wow en hij staat al in de app, handig
#S|fas-0034|social|overheid|
K|aanleiding|geen|3|neutraal|0|-|Wij krijgen in mei een tweeling en wonen op vijfhoog zonder lift.
K|orienteren|geen|3|neutraal|0|vraag|@gemeenteSlotendam bestaat er zoiets als voorrang voor een benedenwoning?
A|||||||Ja, urgentie via de woningbouw. Stuur ons een DM voor hulp bij de aanvraag!
K|orienteren|bejegening|4|dankbaarheid|0|-|wat fijn dat jullie meekijken
#S|fas-0035|gesprek|bank|
A|||||||Kringbank, met Thea.
K|orienteren|prijs|3|neutraal|0|vraag|wat krijg ik tegenwoordig als ik tien jaar vastzet
A|||||||2,9 procent.
K|orienteren|prijs|4|verrassing|0|-|dat is bijna weer iets in de tijd van mijn moeder was dat elf
K|orienteren|beleid|3|neutraal|0|vraag|en als ik tussentijds dood ga wat dan
A|||||||Dan komt het vrij voor uw erfgenamen, zonder boete.
K|aanvragen|geen|3|vertrouwen|0|-|nou dan zet ik er twintigduizend op want dat klinkt eerlijk
#S|fas-0036|review|reizen|sterren=4
K|aanvragen|digitaal|4|blijdschap|0|-|Boeken kostte me twee koekjes en een kop thee.
K|ontvangen|informatie|4|vertrouwen|0|-|Drie weken vooraf kwam er een mapje met telefoonnummers van échte mensen.
K|gebruiken|kwaliteit|3|neutraal|0|-|Het hotel was een hotel.
K|terugkijken|geen|4|blijdschap|0|-|Ze staan hier nu met een magneet op de koelkast.
#S|fas-0037|email|verzekering|
K|wijzigen|geen|3|neutraal|0|-|Na verkoop van de boot kan de pleziervaartuigverzekering van 4410 vervallen, de rest blijft.
K|betalen|geen|3|neutraal|0|vraag|Krijg ik de premie van november en december naar rato retour?
#S|fas-0038|notitie|bezorging|
K|orienteren|geen|3|neutraal|0|-|Start webshop handgebonden boeken, ± 15 pakjes pw.
K|orienteren|prijs|2|neutraal|0|-|Vindt ophaaltoeslag hoog.
K|aanvragen|prijs|4|blijdschap|0|-|Starterspakket: 3 mnd geen toeslag, klt tekent.
M|aanvragen|systeem|2|irritatie|0|-|Contractmodule zet standaard 12 mnd, moest het 3x overdoen.
#S|fas-0039|social|diensten|
K|vertrekken|geen|2|teleurstelling|0|-|Mijn kapster stopt. @knipenkleur ik ga dus weg, niet om jullie maar om haar 😢
A|||||||Kunnen we je een proefknip geven bij Sanne?
K|vertrekken|geen|3|verlangen|0|wens|Als Sanne ook naar Abba luistert wil ik het proberen
#S|fas-0040|gesprek|telecom|
A|||||||Bundelbaas, met Sil.
K|vertrekken|geen|3|neutraal|0|wens|hallo ik wil overstappen en dan heb ik zo'n code nodig een weglopertje of zo
A|||||||Een overstapcode, ja. Ik sms hem.
K|vertrekken|bereikbaarheid|4|verrassing|0|-|gelijk aan de telefoon en gelijk een code dat had ik na alle verhalen niet gedacht
K|betalen|geen|3|neutraal|0|vraag|krijg ik dan nog een laatste rekening of is dat klaar
#S|fas-0041|enquete|telecom|ces=1
K|hulp|bereikbaarheid|2|irritatie|3|-|na zes pogingen over vier dagen ben ik ermee opgehouden
#S|fas-0042|review|overheid|sterren=2
K|aanvragen|doorverwijzing|2|irritatie|2|-|Bij loket 4 bleek loket 9 bevoegd, bij loket 9 bleek het loket van de buurgemeente bevoegd.
K|aanvragen|herhaling|2|irritatie|3|-|Aan ieder loket vertelde ik opnieuw waarom mijn dochter geen tweede voornaam heeft; op het laatst deed ik er gebaren bij.
K|aanvragen|beleid|2|teleurstelling|3|-|Twee verlofdagen verder had ik een volgnummer en een pepermuntje.
#S|fas-0043|notitie|energie|
K|hulp|herhaling|2|irritatie|3|-|Klt belt voor de 8e keer over dezelfde meter, houdt streepjes bij op de wc-deur.
K|hulp|doorverwijzing|4|vertrouwen|0|-|Dossier op mijn naam gezet, klt: "dan weet ik bij wie ik moet zijn".
M|hulp|systeem|2|irritatie|0|-|Vorige 7 contacten staan onder 3 klantnummers, niks gekoppeld.
#S|fas-0044|email|bank|
K|aanvragen|privacy|2|bezorgdheid|0|angst|U vraagt loonstroken, belastingaangifte én een foto van mijn woonkamer; wat doet u met dat laatste?
K|aanvragen|geen|3|verlangen|0|wens|Het zou mij geruststellen als u die foto niet bewaart.
#S|fas-0045|gesprek|verzekering|
A|||||||Polisplein, met Ria.
K|hulp|belofte|2|irritatie|2|-|ria gij ging mij bellen voor den noen en we zijn nu drie noenen verder
A|||||||Dat klopt, en het spijt me. Ik heb nu wel het antwoord.
K|hulp|geen|3|neutraal|0|vraag|wel zegt het dan wordt dat dak betaald of niet
A|||||||Ja, volledig.
K|hulp|beleid|5|opluchting|0|-|amai volledig ja dan is het wachten vergeven en vergeten
#S|fas-0046|chat|reizen|
K|wijzigen|geen|3|neutraal|0|vraag|kan ik van de slaaptrein van de 4e naar die van de 6e?
A|||||||Ja, 10 euro per persoon.
K|wijzigen|prijs|3|neutraal|0|-|ok doe maar, met 3
A|||||||Gedaan. Plaatsen 21, 22, 23.
K|wijzigen|geen|4|blijdschap|0|-|naast elkaar, leuk
#S|fas-0047|social|wonen|
K|aanvragen|wachttijd|2|teleurstelling|3|-|Wachtlijst voor een aangepaste woning: dag 2.190. Mijn rolstoel is intussen al twee keer vervangen, het huis nog niet
#S|fas-0048|review|diensten|sterren=5
K|vertrekken|geen|3|neutraal|0|-|Ons contract met de tuinman liep af omdat de tuin een terras werd.
K|vertrekken|bejegening|5|verrassing|0|-|Op zijn laatste dag had hij onze roos in een pot gezet, "dan kan ze mee".
K|terugkijken|geen|4|dankbaarheid|0|-|Hij heeft ons twintig lentes gegeven.
#S|fas-0049|enquete|verzekering|nps=9
K|hulp|herhaling|4|verrassing|0|-|hoefde mijn verhaal maar 1 keer te doen, dat is mij nog nergens gebeurd
#S|fas-0050|email|diensten|
K|orienteren|geen|3|neutraal|0|-|Voor ons jaarfeest op 19 juni zoeken wij een springkasteel voor ongeveer veertig kinderen.
K|orienteren|privacy|3|neutraal|0|vraag|Is er toezicht inbegrepen en is het toestel gekeurd?
K|orienteren|prijs|3|neutraal|0|vraag|Kunt u een prijs opgeven inclusief vervoer naar Sint-Truiden?
#S|fas-0051|gesprek|webshop|
A|||||||Lichtloods, met Tim.
K|hulp|geen|3|neutraal|0|-|ja tim met mij weer van die plafonnière
A|||||||Dag meneer Jansma! Ik heb het schroefje voor u gevonden.
K|hulp|herhaling|4|blijdschap|0|-|kijk je weet nog wie ik ben en waar het over ging dat is goud
K|ontvangen|geen|3|neutraal|0|vraag|en komt dat schroefje dan in een envelop of in een doos van een meter
#S|fas-0052|chat|bank|
K|gebruiken|privacy|3|bezorgdheid|0|vraag|mijn ex staat nog op de rekening, kan hij zien wat ik uitgeef?
A|||||||Zolang hij mederekeninghouder is wel. Ik kan het vandaag scheiden.
K|wijzigen|privacy|4|opluchting|0|-|ja alsjeblieft, vandaag nog
A|||||||Klaar. Hij ziet niets meer.
K|wijzigen|privacy|5|opluchting+dankbaarheid|0|-|u weet niet hoe licht ik me nu voel
#S|fas-0053|notitie|overheid|
K|orienteren|geen|3|neutraal|0|vraag|Dhr vraagt wat nodig is vr standplaats frietkraam.
K|orienteren|informatie|2|verwarring|1|-|Las op site 3 versch. termijnen (6, 8, 12 wkn).
K|aanvragen|geen|3|neutraal|0|-|Aanvraag samen ingevuld aan balie.
M|orienteren|procedure|2|verwarring|0|-|Weet zelf ook nt welke termijn geldt, juridisch zegt "hangt ervan af".
#S|fas-0054|social|telecom|
K|orienteren|belofte|2|irritatie|0|-|Deur-aan-deurman van @wifiwal: "Glasvezel ligt er binnen een week". Straat ligt er nog net zo bij als in 1974
A|||||||Dat had hij niet mogen zeggen, excuus! Planning jouw straat: Q3.
K|orienteren|informatie|3|neutraal|0|-|Kijk, dat is een eerlijk antwoord. Q3 onthoud ik
#S|fas-0055|review|energie|sterren=4
K|aanleiding|geen|3|neutraal|0|-|Onze oude stookolietank begon te zweten.
K|orienteren|informatie|4|vertrouwen|0|-|Drie installateurs gevraagd; alleen deze legde ook uit wat er mis kon gaan.
K|aanvragen|prijs|3|neutraal|0|-|De offerte lag in het midden.
K|ontvangen|levering|4|blijdschap|0|-|Maandag om acht stonden ze er, woensdag om vier stond het warm.
#S|fas-0056|email|telecom|
K|vertrekken|geen|3|neutraal|0|-|Ik ga per 14 februari naar een klooster en heb geen mobiel meer nodig.
K|vertrekken|beleid|3|neutraal|0|vraag|Is dat voor u een geldige reden om zonder boete te stoppen?
#S|fas-0057|gesprek|bezorging|
A|||||||Pakmee, met Bas.
K|hulp|bereikbaarheid|4|verrassing|0|-|oei ge neemt op ik had nog geen zin klaar
A|||||||Haha, waarmee kan ik helpen?
K|wijzigen|geen|3|neutraal|0|wens|ik wil dat pakske van donderdag naar mijn schoonbroer laten gaan want ik ben in het ziekenhuis voor een teen
A|||||||Adres?
K|geen|geen|3|neutraal|0|-|kapelstraat negen in arendonk
A|||||||Staat genoteerd. Sterkte met de teen.
K|wijzigen|bejegening|4|blijdschap|0|-|merci namens de teen
#S|fas-0058|review|bank|sterren=1
K|vertrekken|herhaling|1|boosheid|3|-|Elf maanden, drie aangetekende brieven en een dagvaarding lang heb ik geprobeerd mijn eigen rekening te sluiten.
K|vertrekken|belofte|2|teleurstelling|0|-|"Morgen is het rond, meneer" kan ik intussen in vijf accenten nadoen.
K|terugkijken|geen|2|irritatie|0|-|Ik bewaar mijn geld nu op een plek die ik niet noem.
#S|fas-0059|chat|verzekering|
K|aanleiding|geen|2|bezorgdheid|0|-|er rent sinds vannacht iets boven ons plafond. groot.
A|||||||Vervelend! Is er al schade zichtbaar?
K|gebruiken|beleid|3|neutraal|0|vraag|nog niet, maar zit marterschade eigenlijk in mijn polis
A|||||||Ja, aan de opstal wel, aan de kabels niet.
K|geen|geen|3|neutraal|0|-|ok we leggen de kabels alvast hoger
#S|fas-0060|notitie|webshop|
K|wijzigen|geen|3|neutraal|0|wens|Klt wil bestelde keuken 4 wkn later, vloer loopt uit.
K|wijzigen|beleid|4|opluchting|0|-|Gratis opslag tot 8 wkn, klt had boete verwacht.
#S|fas-0061|social|bank|
K|wijzigen|geen|3|neutraal|0|vraag|@klaverbank ik word 18, verandert mijn jongerenrekening vanzelf of moet ik iets tekenen?
A|||||||Vanzelf! Alvast gefeliciteerd 🎈
K|wijzigen|informatie|4|blijdschap|0|-|cool dan kan ik gewoon taart eten
#S|fas-0062|enquete|bezorging|nps=0
K|terugkijken|geen|1|boosheid|0|-|liever loop ik het zelf naar Groningen
#S|fas-0063|gesprek|wonen|
A|||||||Sleutelwonen, met Hayat.
K|vertrekken|geen|3|neutraal|0|-|ja hallo ik ga eruit per de eerste want ik trek bij mijn dochter in
K|vertrekken|informatie|2|verwarring|0|vraag|en nou staat er in dat boekje dat alles bezemschoon en terug in oude staat maar de keuken zat er niet in toen ik kwam in tweeëntachtig dus moet die er dan uit
A|||||||Nee hoor, die mag blijven.
K|vertrekken|beleid|4|opluchting|0|-|gelukkig want die heeft mijn man nog gemaakt van kerkbanken
K|betalen|geen|3|neutraal|0|vraag|en die borg die was toen in guldens krijg ik die dan terug in guldens haha
A|||||||In euro's, 272 euro.
K|terugkijken|geen|4|blijdschap|0|-|ja tweeënveertig jaar en nooit een dag met tegenzin de sleutel omgedraaid
#S|fas-0064|email|reizen|
K|terugkijken|bejegening|4|dankbaarheid|0|-|Het is een halfjaar geleden, maar uw gids Anouk is hier nog wekelijks onderwerp van gesprek.
K|orienteren|geen|3|verlangen|0|wens|Mocht zij in 2027 weer een reis langs de Loire begeleiden, dan melden wij ons nu alvast.
#S|fas-0065|chat|overheid|
K|hulp|doorverwijzing|2|irritatie|2|-|u bent nu de vierde chat, de vorige 3 stuurden me elk naar een andere
A|||||||Ik blijf bij u. Waar gaat het om?
K|aanvragen|geen|3|neutraal|0|-|kinderbijslag voor pleegkind, sinds 1 maart
A|||||||Ik heb het aangevraagd, inclusief terugwerkende kracht.
K|aanvragen|doorverwijzing|5|dankbaarheid|0|-|Dat is gewoon gelukt?! Heel veel dank
#S|fas-0066|review|telecom|sterren=5
K|ontvangen|belofte|4|vertrouwen|0|-|Afspraak voor tien uur, belletje om kwart voor tien, busje om drie voor tien.
K|ontvangen|informatie|4|blijdschap|0|-|Hij liet me zelf op de knop drukken.
#S|fas-0067|notitie|reizen|
K|vertrekken|geen|2|teleurstelling|0|-|Klt annuleert rondreis def. wegens chemo.
K|betalen|beleid|4|dankbaarheid|0|-|Volledig terug uit coulance.
K|terugkijken|geen|3|verlangen|0|wens|Hoopt over 2 jr alsnog "in die bus te zitten".
M|vertrekken|mandaat|4|opluchting|0|-|Leidinggevende zei: beslis jij maar.
#S|fas-0068|social|diensten|
K|aanvragen|beleid|3|neutraal|0|vraag|mag ik me bij @zweetzaal al inschrijven als ik nog 15 ben maar in augustus 16 word?
A|||||||Ja, met een handtekening van een ouder!
K|geen|geen|3|neutraal|0|-|bet mama tekent
#S|fas-0069|gesprek|energie|
A|||||||Lichtnet, met Rob.
K|ontvangen|belofte|2|irritatie|2|-|rob ze zouden mij die nieuwe thermostaat sturen in de week van mijn verjaardag en dat was in maart en ik ben nou alweer bijna een jaar ouder
A|||||||Dat is te gek. Ik breng hem u vanavond zelf, ik woon in Hoorn.
K|ontvangen|bejegening|5|verrassing+dankbaarheid|0|-|zelf nou zeg dan ga ik gehaktballen maken blijf je eten
#S|fas-0070|email|overheid|
K|hulp|wachttijd|2|teleurstelling|3|-|Mijn bezwaarschrift van 2 februari 2023 viert binnenkort zijn tweede verjaardag op een stapel.
K|hulp|privacy|2|boosheid|0|-|Wel vond u tijd om mijn medisch dossier aan de verkeerde gemachtigde te zenden.
K|hulp|geen|3|neutraal|0|wens|Ik verzoek u om binnen tien dagen een besluit.
#S|fas-0071|review|wonen|sterren=3
K|orienteren|kwaliteit|4|blijdschap|0|-|De bezichtiging was met koekjes en een eerlijk verhaal over de buurman met de drum.
K|aanvragen|digitaal|2|irritatie|1|-|Reageren moest binnen een uur via een portaal dat een uur in onderhoud was.
K|aanvragen|geen|2|teleurstelling|0|-|We werden derde, de drum klinkt nu voor een ander.
#S|fas-0072|enquete|diensten|csat=4
K|aanvragen|wachttijd|4|verrassing|0|-|binnen een kwartier bevestigd op zondag
#S|fas-0073|chat|telecom|
K|wijzigen|geen|3|neutraal|0|wens|wil mijn gsm inruilen voor een met knopjes
A|||||||Dat kan! We hebben twee modellen, 29 of 49 euro.
K|orienteren|geen|3|neutraal|0|vraag|welke maakt het minste lawaai
A|||||||Die van 29.
K|wijzigen|geen|3|neutraal|0|-|die dan
#S|fas-0074|notitie|verzekering|
K|terugkijken|geen|3|neutraal|0|-|Winback-call: klt in 2022 weg nr concurrent.
K|terugkijken|prijs|2|neutraal|0|-|Was weggegaan om 4 euro per maand verschil.
K|orienteren|geen|3|neutraal|0|vraag|Vraagt of no-claim van toen nog telt.
K|aanvragen|prijs|4|blijdschap|0|-|Telt mee, 11 treden, klt tekende meteen.
#S|fas-0075|social|webshop|
K|ontvangen|geen|3|neutraal|0|-|Op pakbon staat 6, in de doos zitten er 5.
A|||||||Sorry! De zesde volgt vandaag. ^Team Knusthuis
K|geen|geen|3|neutraal|0|-|okidoki, dan zijn we compleet
#S|fas-0076|gesprek|reizen|
A|||||||Fietsvakanties Noord, met Jildou.
K|aanleiding|geen|3|neutraal|0|-|ik ben net met pensioen en mijn vrouw zegt ik wil je overdag niet in huis
K|orienteren|geen|3|neutraal|0|vraag|heb jij iets voor een man alleen van zesenzestig met een zadelpijntje
A|||||||Een rustige route langs de Weser, vijf dagen.
K|orienteren|informatie|3|verwarring|0|vraag|weser is dat nou links of rechts van hamburg want ik haal die rivieren altijd door elkaar
A|||||||Links.
K|aanvragen|geen|4|blijdschap|0|-|boek maar want links vind ik altijd prettig fietsen
#S|fas-0077|email|bank|
K|orienteren|geen|3|neutraal|0|vraag|Kan een vereniging zonder KvK-nummer bij u een betaalrekening openen?
K|orienteren|prijs|3|neutraal|0|vraag|Zo ja, tegen welke maandkosten?
#S|fas-0078|review|verzekering|sterren=4
K|hulp|bereikbaarheid|5|opluchting|0|-|Om vier uur 's nachts, op een afrit bij Lyon, nam er iemand op die mijn taal sprak.
K|hulp|belofte|4|vertrouwen|0|-|"Binnen vijftig minuten," zei hij, en na zesenveertig minuten zag ik het zwaailicht.
K|terugkijken|geen|4|vertrouwen|0|-|Wie nog rondrijdt zonder: sluit hem af voor je de grens over gaat.
#S|fas-0079|chat|wonen|
K|aanleiding|geen|3|neutraal|0|-|we gaan samenwonen, mijn vriendin trekt bij mij in met haar papegaai
K|wijzigen|geen|3|neutraal|0|vraag|moet ze op het contract?
A|||||||Na 2 jaar samenwonen kan ze medehuurder worden.
K|wijzigen|geen|3|neutraal|0|vraag|en de papegaai
A|||||||Die mag meteen.
#S|fas-0080|notitie|bezorging|
K|vertrekken|levering|2|neutraal|2|-|Klt (bloemist) zegt contract op na 6x te late ophaling in mei.
K|vertrekken|geen|3|neutraal|0|wens|Wil schriftelijke bevestiging einddatum 30/6.
M|vertrekken|werkdruk|2|teleurstelling|0|-|Depot heeft 4 chauffeurs te kort, dit is de 3e klant deze week.
#S|fas-0081|social|energie|
K|aanleiding|geen|2|bezorgdheid|0|-|net de radio aan: gas weer 20% duurder. kijk naar mijn jongste en denk: nog een trui dan maar
K|orienteren|geen|3|neutraal|0|vraag|@kilowijs kunnen jullie ook vast voor 3 jaar?
A|||||||Ja, vast 3 jaar is er weer sinds vorige week.
K|orienteren|informatie|4|opluchting|0|-|oké, dat geeft tenminste iets van een bodem
#S|fas-0082|gesprek|overheid|
A|||||||Burgerzaken, met Dounia.
K|aanleiding|geen|3|neutraal|0|-|wij gaan trouwen maar ik wil zijn naam niet en hij wil de mijne wel
K|orienteren|beleid|3|neutraal|0|vraag|mag een man dat tegenwoordig ook
A|||||||Jazeker, u vult het zo in op het formulier.
K|aanvragen|geen|4|blijdschap|0|-|hoor je dat piet je mag haha
K|aanvragen|geen|3|neutraal|0|vraag|en moet hij dan een nieuw paspoort want we vliegen de dag erna
#S|fas-0083|enquete|webshop|ces=1
K|wijzigen|doorverwijzing|2|irritatie|3|-|ruilen: winkel stuurt naar web, web naar koerier, koerier naar winkel, ben gestopt bij ronde twee
#S|fas-0084|review|overheid|sterren=5
K|aanvragen|bereikbaarheid|4|verrassing|0|-|Er stond een mens bij de ingang die vroeg waar je voor kwam en meeliep.
K|aanvragen|privacy|4|vertrouwen|0|-|Voor het gesprek over mijn schulden was er een kamertje met een deur die dicht kon.
K|aanvragen|herhaling|4|opluchting|0|-|Bij de tweede afspraak lagen alle papieren er al; ik hoefde niets te herhalen.
#S|fas-0085|email|wonen|
K|vertrekken|geen|3|neutraal|0|-|Hierbij deel ik mee dat wij de garagebox per 1 mei ontruimen.
K|betalen|fout|2|irritatie|1|-|Desondanks ontvingen wij een factuur tot en met december.
K|betalen|geen|3|neutraal|0|wens|Gelieve deze in te trekken.
#S|fas-0086|chat|reizen|
K|hulp|herhaling|2|irritatie|3|-|ik plak hier voor de vijfde keer hetzelfde verhaal: koffer stuk, wieltje eraf, foto's bijgevoegd
A|||||||Excuses! Je krijgt 130 euro vergoeding, ik handel het nu af.
K|hulp|fout|4|opluchting|0|-|nu? gewoon, nu? pff eindelijk
#S|fas-0087|notitie|telecom|
K|aanvragen|geen|3|neutraal|0|wens|Klt wil 2e simkaart vr zoon (12), alleen bellen.
K|aanvragen|privacy|2|bezorgdheid|0|angst|Vreest appen met onbekenden.
K|aanvragen|privacy|4|vertrouwen|0|-|Kinderslot + witte lijst ingesteld, mw gerust.
#S|fas-0088|social|reizen|
K|terugkijken|kwaliteit|5|blijdschap|0|-|Throwback: vorig jaar om deze tijd lagen wij in dat bootje op de Moezel met @bergpasreizen. Baas, mag ik weer? 😭🍇
A|||||||We hebben nog 2 plaatsen in september 😏
K|orienteren|geen|3|verlangen|0|wens|Leg ze aan de kant, ik ga mijn verlof smeken
#S|fas-0089|gesprek|diensten|
A|||||||Klusbus, met Ger.
K|aanvragen|geen|3|neutraal|0|wens|ger ik wou graag iemand voor een lamp in de gang want ik ga zelf niet meer op dat trapje
A|||||||Woensdag tussen tien en elf?
K|geen|geen|3|neutraal|0|-|woensdag ja
A|||||||Anders nog iets?
K|aanvragen|prijs|3|neutraal|0|vraag|wat rekenen jullie tegenwoordig voor een lamp
A|||||||Vijf euro, plus een koekje.
K|aanvragen|prijs|4|blijdschap|0|-|haha dan koop ik de goeie koekjes
#S|fas-0090|review|webshop|sterren=2
K|aanvragen|fout|2|irritatie|1|-|Bij het bestellen koos ik olijf, de bevestiging zei kiwi.
K|wijzigen|wachttijd|2|neutraal|2|-|Omruilen zou een dag duren; op dag negentien at ik nog van het oude bord.
K|hulp|bejegening|4|opluchting|0|-|Een jongen van de telefoon deed er uiteindelijk zelf het juiste servies in en schreef "sorry voor de kiwi".
#S|fas-0091|chat|bezorging|
K|orienteren|geen|3|neutraal|0|vraag|wij zijn een imkersclub, kunnen jullie 300 potten honing naar leden verzenden?
A|||||||Zeker! Glas moet in een dubbele doos.
K|orienteren|prijs|3|neutraal|0|vraag|en per stuk komt dat op hoeveel dan?
A|||||||4,20 bij 300 stuks.
K|orienteren|prijs|2|teleurstelling|0|-|ai dat is bijna een pot
#S|fas-0092|notitie|wonen|
K|aanleiding|geen|3|neutraal|0|-|Zoon dhr keert terug uit Canada, trekt tijdelijk in.
K|wijzigen|beleid|3|neutraal|0|vraag|Vraagt max. duur inwoning zonder huurverhoging.
K|wijzigen|informatie|4|opluchting|0|-|Uitgelegd: tot 6 mnd geen gevolgen. Dhr opgelucht.
M|wijzigen|kennis|4|vertrouwen|0|-|Stond gelukkig letterlijk in de nieuwe werkinstructie.
#S|fas-0093|email|diensten|
K|vertrekken|geen|3|neutraal|0|wens|Wilt u het onderhoud van onze vijver per 1 oktober beëindigen?
K|vertrekken|geen|2|teleurstelling|0|-|De laatste koi is vorige week overleden en zonder haar is het een kuil met water.
K|terugkijken|bejegening|5|dankbaarheid|0|-|Uw Jeroen sprak altijd eerst tegen de vissen en dan pas tegen ons; dat zullen wij missen.
#S|fas-0094|gesprek|reizen|
A|||||||Treinlijn groepen, met Hilde.
K|hulp|doorverwijzing|2|irritatie|2|-|ja hilde gij zijt nu de derde want den eersten zei da's voor groepen en groepen zei da's voor scholen en scholen zei ge zijt geen school
A|||||||Wat bent u dan?
K|geen|geen|3|neutraal|0|-|een fanfare van vierenvijftig man met een grote trom
A|||||||Dan is het voor mij, en ik hou het bij me.
K|aanvragen|doorverwijzing|4|opluchting|0|-|eindelijk thuis zou mijn moeder zeggen
K|aanvragen|beleid|3|neutraal|0|vraag|mag die trom op een zetel of moet die een ticket hebben
#S|fas-0095|review|energie|sterren=3
K|wijzigen|geen|3|neutraal|0|-|In oktober stapten we van variabel naar vast, binnen hetzelfde bedrijf.
K|wijzigen|herhaling|2|irritatie|3|-|Dat 'binnen hetzelfde bedrijf' betekende vijf telefoontjes en telkens een nieuw klantnummer.
K|betalen|fout|2|neutraal|1|-|In november kwamen er twee voorschotfacturen, één op elk tarief.
K|hulp|fout|4|opluchting|0|-|De zesde medewerker gooide er vier nummers uit en hield het juiste over.
#S|fas-0096|enquete|overheid|csat=2
K|wijzigen|bereikbaarheid|2|teleurstelling|2|-|adres aanpassen kon enkel op donderdagmorgen, dan werk ik
#S|fas-0097|social|bank|
K|aanleiding|geen|4|blijdschap|0|-|Eerste loon gestort!! 🎉 nu nog leren sparen zeker
A|||||||Proficiat Mauro! Wij denken graag mee 😉
K|orienteren|geen|3|neutraal|0|vraag|hoeveel legt een mens zo opzij de eerste maand?
A|||||||Een tiende is een mooi begin.
K|orienteren|informatie|4|blijdschap|0|-|een tiende gaat nog net naast de frieten
#S|fas-0098|gesprek|verzekering|
A|||||||Zorgkas, met Meta.
K|terugkijken|geen|3|neutraal|0|-|ja meta ik ben twee jaar weg geweest naar die goedkope met dat lieveheersbeestje
K|terugkijken|bereikbaarheid|2|irritatie|2|-|daar krijg je dus nooit een mens aan de lijn die hebben een robot die rené heet en rené begrijpt geen twents
A|||||||Haha. En nu wilt u terug?
K|aanvragen|geen|3|verlangen|0|wens|ja heel graag per januari en dan met hetzelfde pakket als vroeger
A|||||||Dat kan, zonder keuring.
K|aanvragen|beleid|4|opluchting|0|-|zonder keuring da's mooi want ik heb intussen een knie van titanium
#S|fas-0099|chat|webshop|
K|orienteren|geen|3|neutraal|0|vraag|is dat tentje op de foto voor 2 mensen of voor 2 kabouters
A|||||||Voor 2 mensen tot 1,80 m.
K|orienteren|informatie|3|neutraal|0|-|ik ben 1,94, dus dan steek ik eruit
A|||||||We hebben ook de XL, 20 euro meer.
K|aanvragen|geen|3|neutraal|0|wens|doe die maar in het groen
#S|fas-0100|review|diensten|sterren=4
K|aanvragen|privacy|2|bezorgdheid|0|angst|Voor de intake moest ik alles over mijn angsten intypen in een scherm, en ik vroeg me bij elke zin af wie er meelas.
K|aanvragen|privacy|4|vertrouwen|0|-|De psycholoog liet me de eerste keer zien welke drie mensen het dossier kunnen openen, met naam.
K|gebruiken|wachttijd|2|teleurstelling|3|-|Tussen intake en eerste gesprek lag een heel schooljaar.
K|gebruiken|kwaliteit|4|opluchting|0|-|Sinds maart neem ik weer de lift.
#S|fas-0101|notitie|telecom|
K|ontvangen|herhaling|2|neutraal|3|-|Klt voor 6e keer aan de lijn over aansluiting nieuwbouw.
K|ontvangen|belofte|2|neutraal|2|-|Toegezegde data 3/2, 17/2 en 9/3 alle verstreken.
K|ontvangen|doorverwijzing|2|irritatie|2|-|Bouwer, netbeheerder en wij "spelen tikkertje".
M|ontvangen|samenwerking|2|irritatie|0|-|Netbeheerder reageert niet op mijn tickets.
#S|fas-0102|email|reizen|
K|hulp|bereikbaarheid|4|verrassing|0|-|Dat er op eerste kerstdag om half acht iemand van uw noodlijn opnam, en nog vrolijk ook, had ik niet verwacht.
K|wijzigen|levering|4|dankbaarheid|0|-|Dankzij de omboeking die zij regelde, zaten wij om zes uur toch aan tafel bij mijn moeder.
#S|fas-0103|social|energie|
K|ontvangen|geen|3|neutraal|0|vraag|Welkomstmail van @wattgroen gekregen, moet ik nu nog iets doen of gaat de overstap vanzelf?
A|||||||Vanzelf! Alleen op 1 mei je meterstand doorgeven. ^Fleur
K|ontvangen|informatie|4|vertrouwen|0|-|Kijk, dat is tenminste overzichtelijk. Alarm gezet
#S|fas-0104|gesprek|wonen|
A|||||||Sleutelwonen, met Wim.
K|aanleiding|geen|2|bezorgdheid|0|-|wim mijn knieën zijn op en die trap hier die heeft zeventien treden ik tel ze elke avond
K|orienteren|geen|3|verlangen|0|wens|ik zou dolgraag iets op de begane grond hebben al is het maar een hokje
A|||||||Er komt in het voorjaar een hofje vrij met vier woningen.
K|aanvragen|geen|3|neutraal|0|vraag|moet ik daar zelf op reageren of zet u mij op een lijstje
#S|fas-0105|review|reizen|sterren=2
K|vertrekken|bereikbaarheid|2|boosheid|3|-|Om mijn jaarkaart stop te zetten heb ik vijf dagen lang het keuzemenu uit mijn hoofd geleerd; een levend wezen zat er niet achter.
K|vertrekken|belofte|2|irritatie|1|-|De bevestiging die 'onmiddellijk' zou volgen, moet nog vertrekken.
K|terugkijken|geen|2|teleurstelling|0|-|Wat me bijblijft van elf jaar pendelen is, jammer genoeg, dat laatste half uur panfluit.
#S|fas-0106|chat|bank|
K|terugkijken|geen|3|verlangen|0|wens|hoi, ik ben vorig jaar weggegaan en ik mis mijn oude app. kan ik terug alsof er niks gebeurd is?
A|||||||Tuurlijk! Je oude rekeningnummer is zelfs nog vrij.
K|aanvragen|beleid|5|verrassing+blijdschap|0|-|neeee mijn eigen nummer?? ik ken hem nog uit m'n hoofd ook
