#S|twv-0001|social|telecom|
K|gebruiken|storing|3|neutraal|0|vraag|@nevelnet is er iets aan de hand in Zottegem? Modem knippert oranje sinds een uur of twee
A|||||||Dag Lander, we zien niets in jouw buurt. Stuur je je klantnummer in DM? ^Sofie
K|geen|geen|3|neutraal|0|-|DM verstuurd
A|||||||Dank je. We hebben van hieruit een reset gedaan, lukt het nu?
K|gebruiken|storing|4|blijdschap|0|-|Yes, brandt terug wit 👍
#S|twv-0002|social|reizen|
K|gebruiken|levering|2|boosheid|0|-|Allez gasten van @spoorbel, wéér afgeschaft de 7u14. Stelletje prutsers zijt ge
A|||||||Dag Kobe, onze excuses. Er is een defect aan het treinstel. ^KD
K|gebruiken|levering|2|irritatie|2|-|da's al de vierde keer deze maand hè, mijn baas lacht er al mee
#S|twv-0003|social|reizen|
K|orienteren|geen|3|neutraal|0|vraag|Hoi @spoorbel, mag mijn plooifiets gratis mee op de trein naar Oostende?
A|||||||Ja hoor, zolang hij opgeplooid is. ^Lien
K|hulp|wachttijd|4|dankbaarheid|0|-|Merci voor 't snelle antwoord!
#S|twv-0004|social|energie|
K|betalen|prijs|1|boosheid+verrassing|0|-|Amai nen afrekening van 1.840 euro @stroomgild, zijt ge nu helemaal zot geworden???
A|||||||Dag Nancy, dat is even schrikken. Mag ik je klantnummer en meterstand in DM? ^Bart
K|geen|geen|3|neutraal|0|-|gestuurd zo juist
#S|twv-0005|social|telecom|
K|gebruiken|storing|2|neutraal|0|-|Geen gsm-bereik in heel Heuvelland sinds vanmorgen half zeven #gsmplus
A|||||||Dag Piet, er is een kabelbreuk. Herstel verwacht rond 15u. ^An
K|gebruiken|informatie|4|neutraal|0|-|Ok, dan weet ik het tenminste.
#S|twv-0006|social|diensten|
K|gebruiken|kwaliteit|5|blijdschap|0|-|@kanaalvijf die finale van Het Grote Duel, ik heb met open mond zitten kijken. Beste televisie in jaren 👏👏
A|||||||Wat fijn om te horen, Griet! ^Tine
K|gebruiken|geen|3|verlangen|0|vraag|komt er een tweede seizoen? zeg ja aub 🙏
#S|twv-0007|social|bezorging|
K|ontvangen|levering|2|irritatie|3|-|@pakkerbe ik heb verlof genomen om thuis te zijn en uwe chauffeur steekt gewoon een briefke in de bus zonder te bellen
A|||||||Dag Dirk, dat hoort niet. Stuur je de pakketcode door? ^Ines
K|geen|geen|3|neutraal|0|-|PK4471180
A|||||||Je kan het morgen vanaf 10u ophalen bij Krantenwinkel Roels.
K|ontvangen|levering|2|boosheid|1|-|IK HAD LEVERING AAN HUIS BETAALD
#S|twv-0008|social|reizen|
K|gebruiken|levering|2|bezorgdheid|0|vraag|@vloxair vlucht VX318 naar Faro staat op 'delayed' zonder uur. Halen wij onze huurauto nog als we na 22u landen?
A|||||||Dag Saskia, nieuw vertrek om 18u40, aankomst 20u35. ^Tom
K|gebruiken|levering|4|opluchting|0|-|Oef, dat is nog net te doen
#S|twv-0009|social|bank|
K|gebruiken|storing+digitaal|2|neutraal|0|-|App van @leeuwbank laadt niet, blijft op het logo staan
A|||||||Dag Yannick, er is een storing. We werken eraan. ^Mo
K|gebruiken|storing|3|neutraal|0|vraag|Betaalkaart werkt wel nog in de winkel?
A|||||||Ja, kaarten werken gewoon.
K|geen|geen|3|neutraal|0|-|oke goed
#S|twv-0010|social|overheid|
K|gebruiken|levering|2|irritatie|0|-|De vuilniskar is onze straat weer eens vergeten <at_user>, het stinkt hier naar de pampers
A|||||||Beste, welke straat is het? We geven het door aan de ophaaldienst.
K|geen|geen|3|neutraal|0|-|Molenakker 12 tot 40
#S|twv-0011|social|telecom|
K|hulp|wachttijd|2|irritatie|2|-|Vijftig minuten panfluit in mijn oor. Vijftig. @fibrox bedankt hè, mijne zondag is geslaagd
A|||||||Onze excuses voor de wachttijd Hilde. Waarmee kunnen we helpen? ^Sofie
K|gebruiken|kwaliteit|2|neutraal|0|-|Internet valt elke avond rond 20u uit, al 2 weken
A|||||||We kijken je lijn na. Mag je adres in DM?
K|geen|geen|3|neutraal|0|-|staat erin
A|||||||Je versterker was defect, we hebben dit vanop afstand omgeleid.
K|gebruiken|storing|4|opluchting+dankbaarheid|0|-|Gisteren eindelijk ne keer een hele film kunnen zien zonder haperen. Danku Sofie!
#S|twv-0012|social|reizen|
K|gebruiken|kwaliteit|2|irritatie|0|-|Sardientjes in blik hebben meer plaats dan wij op de 17u02 naar Denderleeuw #spoorbel
A|||||||Dag Eva, er was een rijtuig minder door een panne. ^Gert
K|gebruiken|kwaliteit|2|irritatie|0|-|een rijtuig minder is bij jullie de standaard, met een rijtuig meer, dát zou nieuws zijn
#S|twv-0013|social|webshop|
K|orienteren|geen|3|neutraal|0|vraag|Hallo @kledijhuis, wanneer zijn de winterjassen terug in voorraad in Roeselare?
A|||||||Dag Marleen, normaal eind volgende week. ^Joke
K|geen|geen|3|neutraal|0|-|Oké, dan spring ik zaterdag eens binnen
#S|twv-0014|social|telecom|
K|orienteren|prijs|3|neutraal|0|vraag|Hoeveel kost onbeperkt bellen en 20 GB bij jullie per maand? @gsmplus
A|||||||18 euro per maand, alles inbegrepen. ^Wout
K|orienteren|prijs|4|verrassing|0|-|Da's precies goedkoper dan wat ik nu heb 🤔
#S|twv-0015|social|reizen|
K|gebruiken|bejegening|4|blijdschap|0|-|Chauffeur van lijn 38 wachtte op een oud madammeke dat aan 't sukkelen was met haar caddie. Zo hoort het @buslijnvl ❤️
A|||||||Mooi, we geven het compliment door! Weet je nog welk uur? ^Els
K|geen|geen|3|neutraal|0|-|10u22 aan de Veemarkt
#S|twv-0016|social|energie|
K|wijzigen|geen|3|neutraal|0|vraag|Dag @zonneklap, wij verhuizen 1 maart. Moet ik de meterstanden zelf doorgeven of komt er iemand?
A|||||||Zelf doorgeven via het overnamedocument, het staat op onze site. ^Pieter
K|wijzigen|digitaal|2|verwarring|1|vraag|Ik vind dat document niet, onder welk tabblad staat dat?
A|||||||Via Mijn contract > Verhuizen. <url>
K|wijzigen|digitaal|4|neutraal|0|-|Gevonden
#S|twv-0017|social|telecom|
K|gebruiken|prijs+kwaliteit|2|boosheid|0|-|Bende oplichters daar bij <at_user>. 74 euro per maand en nog kan ik geen voetbal zien zonder pixels
A|||||||Dag Johnny, dat willen we oplossen. Welke decoder heb je? ^Nick
K|geen|geen|3|neutraal|0|-|de zwarte, V3
#S|twv-0018|social|diensten|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Spijtig dat @radiodrie het avondprogramma met Lode schrapt. Al elf jaar mijn gezelschap in de auto 😔
A|||||||We begrijpen dat, Rita. Lode komt terug in het weekend. ^Jana
K|gebruiken|geen|4|blijdschap+verrassing|0|-|Ah! Dat wist ik niet, dat maakt mijn dag terug goed
#S|twv-0019|social|reizen|
K|gebruiken|levering|3|neutraal|0|vraag|<at_user> rijdt de trein van 18u33 uit Leuven naar Hasselt vandaag gewoon?
A|||||||Ja, die rijdt op tijd, spoor 4. ^KD
K|geen|geen|3|neutraal|0|-|dankjewel KD
#S|twv-0020|social|reizen|
K|gebruiken|privacy|2|bezorgdheid|0|angst|Eerlijk? Ik durf na 21u niet meer alleen op het perron in Aalter staan. Alle lampen zijn stuk @spoorbel
A|||||||Dag Femke, dat is niet oké. We melden de verlichting meteen. ^Lien
K|hulp|geen|3|verlangen|0|wens|Hopelijk blijft het niet bij melden
#S|twv-0021|social|bank|
K|gebruiken|privacy|3|neutraal|0|vraag|Kreeg een sms van 'leeuwbank' met de vraag om mijn kaart te bevestigen. Is dat van jullie?
A|||||||Nee, dat is phishing! Niet klikken en doorsturen naar verdacht@leeuwbank.example. ^Mo
K|gebruiken|privacy|4|opluchting|0|-|Pfoe blij dat ik het eerst heb gevraagd
#S|twv-0022|social|telecom|
K|ontvangen|belofte|2|teleurstelling|2|-|Vandaag ging mijn glasvezel aangesloten worden. Niemand gezien, niemand gehoord.
K|hulp|geen|3|neutraal|0|vraag|Wat nu @fibrox?
A|||||||Dag Wesley, de technieker is uitgevallen door ziekte. Nieuwe datum is donderdag, past dat? ^Sofie
K|ontvangen|geen|3|neutraal|0|-|Donderdag na 16u dan
#S|twv-0023|social|reizen|
K|gebruiken|wachttijd|2|neutraal|2|-|Anderhalf uur aan de bagageband gestaan in <at_user>
A|||||||Dag Karel, er is te weinig personeel bij de afhandelaar. Zijn je koffers er intussen?
K|ontvangen|levering|4|opluchting|0|-|ja, allebei, en nog heel ook
#S|twv-0024|social|overheid|
K|aanvragen|wachttijd|3|neutraal|0|vraag|Hoelang duurt het voor een nieuw rijbewijs klaarligt @stadVeerbeke?
A|||||||Ongeveer 5 werkdagen. ^Burgerzaken
K|geen|geen|3|neutraal|0|-|Top
#S|twv-0025|social|bezorging|
K|ontvangen|levering|4|blijdschap|0|-|Gisterenavond besteld, deze middag al in mijn handen. Da's nogal rap @pakkerbe 🚀
A|||||||Daar doen we het voor! ^Ines
#S|twv-0026|social|telecom|
K|vertrekken|geen|2|boosheid|0|-|ik zeg mijn abonnement op, ge moogt het houden hè, ge zijt een bende dieven
A|||||||Dag Rudy, jammer. Wat is er gebeurd? ^An
K|betalen|fout|2|irritatie|2|-|3 maand na mekaar betaal ik ne film die ik nooit besteld heb
A|||||||Dat gaan we rechtzetten. Klantnummer in DM aub?
K|geen|geen|3|neutraal|0|-|ok momentje
K|geen|geen|3|neutraal|0|-|verzonden
A|||||||Alles teruggestort: 23,97 euro. We hebben een pincode op aankopen gezet.
K|betalen|fout|4|verrassing|0|-|allez, ik had da eerlijk gezegd niet verwacht
K|geen|geen|3|neutraal|0|-|merci An
#S|twv-0027|social|reizen|
K|orienteren|informatie|2|verwarring|0|vraag|Snapt er iemand het verschil tussen die Plus Tien en de Flex Tien van @spoorbel? Ik heb de site drie keer gelezen en weet nu minder dan ervoor
A|||||||Dag Imke, Plus Tien is op naam, Flex Tien mag je delen. ^Gert
K|orienteren|informatie|4|blijdschap|0|-|Kijk, zet dat in één zin op de site en ge zijt er 😄
#S|twv-0028|social|energie|
K|gebruiken|storing|2|neutraal|0|-|Stroom uit in de Kapellestraat in Berlaar, precies heel de wijk
A|||||||Dag Tinne, ploeg is onderweg. Verwacht herstel 21u15. ^Net
K|gebruiken|storing|3|blijdschap|0|-|Gezellig, kaarskes aan en een spelleke Rummikub dan 🕯️
#S|twv-0029|social|telecom|
K|gebruiken|digitaal|2|neutraal|0|-|Kan niet inloggen op Mijn Nevelnet, krijg 'fout 403'
A|||||||Probeer eens in een privévenster aub. ^Sofie
K|gebruiken|digitaal|2|neutraal|1|-|zelfde fout
A|||||||En met een andere browser?
K|gebruiken|digitaal|4|neutraal|0|-|Ja met Firefox gaat het wel
#S|twv-0030|social|reizen|
K|gebruiken|levering|2|irritatie|0|-|'Door een laattijdige binnenkomst heeft deze trein een vertraging' zegt ze. Ja madam, en door die vertraging komt ge straks weer laattijdig binnen. #kringloop
A|||||||Haha, filosofisch punt. Waar sta je? ^Lien
K|geen|geen|3|neutraal|0|-|Dendermonde
#S|twv-0031|social|diensten|
K|gebruiken|digitaal|2|irritatie|0|-|Zes reclameblokken voor één aflevering op @kijkbox en dan nog ne keer vastlopen op minuut 43, ge moet het maar kunnen
A|||||||Dag Stef, welk toestel gebruik je? ^Helpdesk
K|geen|geen|3|neutraal|0|-|smart-tv, ene van 2019
#S|twv-0032|social|reizen|
K|gebruiken|kwaliteit|5|blijdschap|0|-|Zonsopgang boven de Alpen vanuit 14F 😍 merci @vloxair <url>
A|||||||Prachtige foto! Mogen we hem delen? ^Tom
K|geen|geen|4|blijdschap|0|-|Natuurlijk, graag zelfs!
#S|twv-0033|social|bank|
K|hulp|bereikbaarheid|2|irritatie|1|-|Kantoor Zelzate enkel open op afspraak, afspraak maken kan enkel via app, app zegt bel uw kantoor. @denaris ge zijt nen Escher-tekening
A|||||||Dag Veerle, dat is inderdaad niet handig. Waarvoor wil je langskomen? ^Jo
K|hulp|geen|3|neutraal|0|-|een volmacht voor mijn vader zijn rekening
#S|twv-0034|social|telecom|
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik mag ook al eens iets goeds zeggen: 5G van @gsmplus in het midden van de Kalmthoutse Heide en ik kon gewoon videobellen. Straf!
A|||||||Dat lezen we graag, Joris! ^Wout
#S|twv-0035|social|webshop|
K|ontvangen|levering|2|neutraal|0|-|Bestelling 55-2093 van @winkelrank staat al 9 dagen op 'in behandeling'
A|||||||Dag Cindy, één artikel is vertraagd bij de leverancier. ^Kaat
K|ontvangen|informatie|2|irritatie|0|-|En niemand die dat even mailt?
A|||||||Je hebt gelijk, sorry. Wil je wachten of annuleren?
K|wijzigen|geen|3|neutraal|0|-|annuleer maar
#S|twv-0036|social|reizen|
K|gebruiken|levering|2|neutraal|1|-|Bus 71 van 8u05 niet komen opdagen aan halte Kerkplein
A|||||||Dag Sven, die rit is uitgevallen. Volgende om 8u35. ^Els
K|gebruiken|levering|2|teleurstelling|1|-|Dan ben ik te laat voor mijn examen...
K|hulp|geen|3|neutraal|0|vraag|krijg ik daar ergens een attest van?
A|||||||Ja, via <url> kan je een vertragingsattest vragen. Succes met je examen!
K|geen|geen|4|dankbaarheid|0|-|bedankt!!
#S|twv-0037|social|telecom|
K|gebruiken|storing|2|irritatie|0|-|Net nu. NET NU. Penalty in de 93e minuut en mijn beeld valt weg @nevelnet 🤬
A|||||||Ai, slechte timing. Is het beeld terug? ^Sofie
K|gebruiken|storing|3|neutraal|0|-|Ja nu wel. Hij stond ernaast, dus ik heb niks gemist 😂
#S|twv-0038|social|overheid|
K|gebruiken|kwaliteit|2|neutraal|0|-|Put van wel 20 cm diep in het fietspad ter hoogte van de brug in <at_user>
A|||||||Dank voor je melding, we sturen de wegendienst. ^Stad
K|gebruiken|privacy|2|bezorgdheid|0|angst|Doe dat voor er iemand op zijn gezicht gaat want er passeren hier elke morgen 300 schoolgasten
#S|twv-0039|social|energie|
K|orienteren|prijs|3|neutraal|0|vraag|Wat is momenteel jullie vast tarief voor gas, excl. btw? @stroomgild
A|||||||Dag Luc, 5,12 cent per kWh deze maand. ^Bart
K|geen|geen|3|neutraal|0|-|genoteerd
#S|twv-0040|social|reizen|
K|gebruiken|levering|4|verrassing|0|-|Voor de geschiedenisboeken: mijn trein was vandaag 2 minuten TE VROEG in Mechelen. @spoorbel voelt gij u wel goed?
A|||||||Wij schrikken er zelf van 😉 ^KD
K|geen|geen|4|blijdschap|0|-|🤣🤣
#S|twv-0041|social|telecom|
K|gebruiken|geen|3|neutraal|0|vraag|Hey @kabelnova, hoe zet ik de ondertiteling af op de nieuwe decoder?
A|||||||Druk op OK tijdens het kijken en kies Taal & ondertitels. ^Fre
K|geen|geen|3|neutraal|0|-|gelukt
#S|twv-0042|social|telecom|
K|gebruiken|storing|2|bezorgdheid|0|vraag|Alarm van ons ma hangt aan de vaste lijn en die is al heel den dag dood. Hoe lang gaat dat nog duren @kabelnova? Zij is 87
A|||||||Dag Kristel, we geven dit voorrang. Mag ik haar nummer in DM? ^Fre
K|geen|geen|3|neutraal|0|-|in DM gezet
A|||||||De lijn werkt terug sinds 14u10. Kan je even testen?
K|gebruiken|storing|4|opluchting|0|-|Ze neemt op! Ik ben content, ik kan weer ademen
#S|twv-0043|social|reizen|
K|aanvragen|digitaal|2|irritatie|1|-|Probeer nu al twintig minuten een ticket te kopen op jullie site. Hij vraagt drie keer mijn geboortedatum en gooit me dan buiten <at_user>
A|||||||Dag Mathias, lukt het via de app? ^Gert
K|aanvragen|digitaal|4|neutraal|0|-|In de app wel ja
#S|twv-0044|social|reizen|
K|betalen|beleid|2|boosheid|0|-|70 euro boete omdat mijn gsm plat viel en ik mijn abonnement niet kon tonen. Zever in pakskes is dat. Schaamt u @spoorbel
A|||||||Dag Elien, je kan binnen 14 dagen je abonnement voorleggen, dan betaal je enkel 8 euro. ^Lien
K|betalen|beleid|3|verwarring|0|vraag|ah en waar moet dat dan, aan eender welk loket?
A|||||||Aan elk loket of via het formulier <url>
K|betalen|informatie|2|irritatie|0|-|de conducteur heeft daar met geen woord over gerept
K|geen|geen|3|neutraal|0|-|maar merci
#S|twv-0045|social|reizen|
K|orienteren|geen|3|neutraal|0|vraag|@luchthavenWestdijk hoeveel uur op voorhand moet ik er zijn voor een vlucht binnen Schengen?
A|||||||Wij raden twee uur aan. ^Team
K|orienteren|geen|3|neutraal|0|vraag|en is er om 4u 's nachts al iets van eten open?
A|||||||Ja, de bakkerij in hal B vanaf 3u30.
K|geen|geen|4|blijdschap|0|-|koffiekoeken, check ☕
#S|twv-0046|social|bank|
K|gebruiken|fout|2|bezorgdheid|0|vraag|@denaris er is twee keer 412 euro van mijn rekening gegaan voor dezelfde overschrijving?! Krijg ik dat terug
A|||||||Dag Wim, stuur ons je rekeningnummer in DM aub, we kijken dit direct na. ^Jo
K|geen|geen|3|neutraal|0|-|Gedaan
A|||||||Het was een dubbele weergave, je saldo klopt. Enkel één is uitgevoerd.
K|gebruiken|fout|4|opluchting|0|-|Ai mijn hart. Ok. Ik zag mijn huur al niet betaald geraken
#S|twv-0047|social|bezorging|
K|ontvangen|geen|3|neutraal|0|vraag|tot hoe laat kan ik mijn pakske afhalen bij de boksfiets-locker in Eeklo?
A|||||||Lockers zijn dag en nacht open! ^Lotte
K|geen|geen|4|blijdschap|0|-|Ideaal
#S|twv-0048|social|diensten|
K|gebruiken|kwaliteit|1|boosheid|0|-|Wat een walgelijke vertoning gisteren op @kanaalvijf. Iemand zo vernederen voor kijkcijfers, ik ben er misselijk van
A|||||||We nemen je reactie mee naar de redactie, Paul. ^Tine
K|hulp|bejegening|2|irritatie|0|-|'Nemen we mee' = prullenmand
#S|twv-0049|social|energie|
K|hulp|herhaling|2|boosheid|3|-|6 mails, 4 telefoons en 1 aangetekende brief later weet @zonneklap nog altijd niet wie ik ben. Schandalig
A|||||||Dag Ronny, dat is heel vervelend. Mag ik je klantnummer? ^Pieter
K|geen|geen|3|neutraal|0|-|88120347
A|||||||Je dossier stond op naam van de vorige bewoner. Is nu aangepast.
K|hulp|fout|3|neutraal|0|vraag|en de aanmaningen die op diene mens zijn naam kwamen?
A|||||||Die vervallen allemaal.
K|hulp|doorverwijzing|4|dankbaarheid+verrassing|0|-|Zo simpel dus. Bedankt Pieter, gij zijt den eerste die het vastpakt
#S|twv-0050|social|overheid|
K|gebruiken|kwaliteit|4|blijdschap|0|-|De nieuwe speeltuin in het Lindepark is keitof geworden! Ons twee mannen willen er niet meer weg @stadVeerbeke
A|||||||Dat horen we graag! Veel speelplezier 🛝
#S|twv-0051|social|telecom|
K|gebruiken|kwaliteit|2|irritatie|0|-|Wifi van @fibrox komt bij ons tot aan de trap. Daarna is 't 1998
A|||||||Haha, dag Pascal. Heb je al een versterker? ^Sofie
K|gebruiken|geen|3|neutraal|0|-|Nee
K|orienteren|prijs|3|neutraal|0|vraag|wat kost zo een ding
A|||||||Gratis in bruikleen bij jouw pakket!
K|aanvragen|geen|3|verlangen|0|wens|Allez stuur er dan maar ene op aub
#S|twv-0052|social|reizen|
K|gebruiken|levering|1|boosheid|2|-|Al vijf uur in Antalya op de grond en geen kat van @vloxair te zien. Kinderen, bejaarden, geen water. SCHANDE
A|||||||Dag Murat, er komen waterbons aan de gate. Nieuw vertrek 02u15. ^Tom
K|gebruiken|informatie|2|irritatie|0|vraag|Welke gate? Die is al drie keer veranderd
A|||||||Gate 214, bevestigd.
K|gebruiken|geen|3|neutraal|0|-|ok ik zeg het tegen de rest
#S|twv-0053|social|webshop|
K|wijzigen|geen|3|neutraal|0|vraag|Mag ik een kleed uit de webshop terugbrengen in de winkel in Aalst?
A|||||||Ja, met de bon en binnen de 30 dagen. ^Joke
K|geen|geen|4|dankbaarheid|0|-|Perfect, dank u
#S|twv-0054|social|reizen|
K|gebruiken|privacy|2|bezorgdheid|0|-|Er ligt hier een man op de grond in spoor 3 station Lokeren, beweegt niet @spoorbel #dringend
A|||||||Hulpdiensten zijn gebeld. Blijf jij erbij? ^KD
K|gebruiken|geen|3|neutraal|0|-|Ja ik en nog een madam
K|gebruiken|privacy|4|opluchting|0|-|De ambulance is er, hij praat terug.
#S|twv-0055|social|telecom|
K|gebruiken|geen|3|neutraal|0|vraag|Hoe activeer ik voicemail op mijn nieuwe sim @gsmplus
A|||||||Bel naar 1980 en volg de stem. ^Wout
K|gebruiken|geen|3|neutraal|0|-|Stem zegt dat het nummer niet bestaat
A|||||||Oei, 1990 moet het zijn!
K|gebruiken|informatie|4|blijdschap|0|-|😂 gebeurt de besten. 't is in orde
#S|twv-0056|social|energie|
K|betalen|geen|3|verlangen|0|wens|Zou graag mijn voorschot verlagen van 210 naar 150 want wij zijn nog maar met twee thuis
A|||||||Dat kan, Lutgard. In de app via Facturatie, of ik doe het voor jou. ^Bart
K|betalen|geen|3|verlangen|0|wens|Doet gij het maar jongen, ik ben niet van de apps
A|||||||Aangepast vanaf 1 april.
K|betalen|bejegening|4|dankbaarheid|0|-|ge zijt ne schat
#S|twv-0057|social|reizen|
K|hulp|geen|3|bezorgdheid|0|vraag|<at_user> mijn dochter haar rugzak ligt nog op de trein van 16u12 naar Genk! Al haar schoolgerief zit erin, wat moet ik doen
A|||||||Dag Ilse, welk rijtuig? We bellen de begeleider. ^Gert
K|geen|geen|3|neutraal|0|-|tweede, bovenverdieping
A|||||||Gevonden! Af te halen aan het loket in Genk.
K|hulp|wachttijd|5|dankbaarheid+opluchting|0|-|Ongelooflijk hoe rap dat ging. Duizend keer merci, hier zit een heel gelukkig kind
#S|twv-0058|social|bank|
K|wijzigen|beleid|2|irritatie|0|-|Dus om mijn adres aan te passen bij @leeuwbank moet ik 'fysiek langskomen' maar om 20.000 euro te lenen volstaat een selfie. Klopt dat als een bus
A|||||||Dag Hans, adres wijzigen kan ook met idsleutel op de site. ^Mo
K|wijzigen|informatie|2|neutraal|0|-|uw collega aan de lijn zei van niet
#S|twv-0059|social|telecom|
K|betalen|prijs|2|irritatie|0|-|'Omdat we u de beste kwaliteit willen bieden betaalt u voortaan 2,50 meer.' Lief, maar hoeft niet @kabelnova
A|||||||Het gaat om de jaarlijkse aanpassing, Bea. ^Fre
K|wijzigen|prijs|3|neutraal|0|vraag|Kan ik naar een kleinere formule zakken zonder kosten?
A|||||||Ja, dat is altijd gratis.
K|wijzigen|geen|3|verlangen|0|wens|doe dan maar de small
#S|twv-0060|social|reizen|
K|gebruiken|kwaliteit|2|neutraal|0|-|Verwarming staat uit in rijtuig 2 van de stoptrein naar Poperinge, 11 graden op mijn horloge
A|||||||Dank je Maarten, we sturen het door naar de technische dienst. ^Lien
K|geen|geen|3|neutraal|0|-|👍👍
#S|twv-0061|social|diensten|
K|gebruiken|kwaliteit|4|blijdschap|0|-|luister nu al een hele week naar @radiodrie op 't werk en moet zeggen, de ochtendshow is om u een kriek te lachen
A|||||||Tot morgen 6u dan! ^Jana
#S|twv-0062|social|bezorging|
K|ontvangen|fout|2|verwarring|0|vraag|Volgens jullie is mijn pakket 'afgeleverd aan de klant'. Ik ben de klant. Ik heb niks. Wie is die andere klant dan?
A|||||||Dag Thomas, er is getekend door 'Verlinden'. Een buur misschien? ^Ines
K|ontvangen|geen|3|neutraal|0|-|Ah dat is nummer 18, ik ga eens bellen
K|ontvangen|levering|4|opluchting|0|-|Jep, lag in zijn garage
#S|twv-0063|social|overheid|
K|hulp|wachttijd|2|teleurstelling|3|-|Al sinds maart wachten op antwoord over onze bouwvergunning. Ons droomhuis blijft zo een droom, vrees ik @gemOosterdonk
A|||||||Beste, uw dossier ligt bij de deputatie. We vragen de stand op. 
K|hulp|geen|3|verlangen|0|wens|Laat aub iets weten, wat dan ook
#S|twv-0064|social|telecom|
K|ontvangen|levering|4|dankbaarheid|0|-|Technieker van @nevelnet stond 10 min te vroeg voor de deur, vriendelijk, proper, alles werkt. Chapeau en merci Bilal!
A|||||||Bilal krijgt een schouderklop! ^Sofie
#S|twv-0065|social|reizen|
K|gebruiken|levering|3|neutraal|0|vraag|Rijden de trams in Gent normaal morgen of ook staking?
A|||||||Lijn 1 en 4 rijden, lijn 2 niet. ^Els
K|gebruiken|geen|3|neutraal|0|-|Oké pak ik de fiets
#S|twv-0066|social|webshop|
K|ontvangen|kwaliteit|2|teleurstelling|0|-|Had mij zo verheugd op die zetel van @woonwijs. Uit de doos: scheur in de leuning 😞
A|||||||Oh nee Sabine! Stuur je een foto in DM? ^Kaat
K|geen|geen|3|neutraal|0|-|3 foto's doorgestuurd
A|||||||Nieuwe leuning komt woensdag, je mag de oude houden.
K|hulp|fout|4|blijdschap|0|-|Zo lossen we het op ja, tof!
#S|twv-0067|social|reizen|
K|gebruiken|digitaal|2|boosheid|1|-|Wie heeft die nieuwe app van <at_user> gemaakt, een stagiair met een kater? Ik vind mijn eigen abonnement niet eens terug
A|||||||Tik op het poppetje rechtsboven, Jelle. ^KD
K|gebruiken|digitaal|3|neutraal|0|-|ah daar.
#S|twv-0068|social|energie|
K|hulp|belofte|2|irritatie|2|-|'U wordt binnen 48 uur gecontacteerd.' Dat was op 3 februari @stroomgild. Welk jaar is er niet bijgezegd
A|||||||Sorry Griet, dat is misgelopen. Wanneer mogen we bellen? ^Bart
K|geen|geen|3|neutraal|0|-|morgen tussen 12 en 13
#S|twv-0069|social|telecom|
K|orienteren|geen|3|neutraal|0|vraag|Ligt er al fiber in de Steenovenstraat in Hamme? Postcodecheck zegt 'binnenkort' @fibrox
A|||||||Gepland voor het derde kwartaal! ^Sofie
K|orienteren|geen|3|verlangen|0|wens|Haal het naar voor, ik smeek u, ik werk thuis op 8 Mbps 🙏😅
#S|twv-0070|social|reizen|
K|gebruiken|bejegening|1|boosheid|0|-|Jullie controleur op de 4 heeft een meisje van 12 staan uitkafferen tot ze weende. Zo'n vent hoort niet bij de mensen te staan @buslijnvl
A|||||||Dat is niet oké. Weet je uur en halte? ^Els
K|geen|geen|3|neutraal|0|-|15u40, tussen Zuid en Ledeberg
K|hulp|geen|3|verlangen|0|wens|ik hoop echt dat ge daar iets mee doet
#S|twv-0071|social|bank|
K|gebruiken|digitaal|4|blijdschap|0|-|Nieuwe spaarpotjes in de app van @denaris zijn leuk gevonden, mijn zoon van 9 spaart nu voor nen axolotl 😄
A|||||||Haha, veel succes met de axolotl! ^Jo
#S|twv-0072|social|telecom|
K|gebruiken|storing|3|neutraal|0|vraag|Panne in Brecht @kabelnova?
A|||||||Ja, sinds 13u. Herstel tegen 17u. ^Fre
K|gebruiken|storing|2|irritatie|0|-|dan doen we het met 4G zeker. Weeral
#S|twv-0073|social|reizen|
K|wijzigen|beleid|2|teleurstelling|0|-|Mijn man ligt in 't ziekenhuis en toch kan ik onze vlucht niet kosteloos omboeken. Ik had op een beetje meer menselijkheid gehoopt <at_user>
A|||||||Heel veel sterkte, Linda. Met een doktersattest kan het wel gratis. ^Tom
K|wijzigen|beleid|4|opluchting|0|-|Oh dat verandert alles
K|hulp|informatie|2|verwarring|0|vraag|waarom zegt men dat niet aan de telefoon?
A|||||||Dat had gemoeten, sorry. Stuur het attest in DM en ik regel het.
K|geen|geen|4|dankbaarheid|0|-|Ge hebt geen gedacht hoe dankbaar ik ben, Tom.
#S|twv-0074|social|overheid|
K|gebruiken|levering|3|neutraal|0|vraag|Wanneer wordt het pmd opgehaald in week van Hemelvaart? @stadVeerbeke
A|||||||Vrijdag in plaats van donderdag.
K|geen|geen|3|neutraal|0|-|Dank u
#S|twv-0075|social|diensten|
K|gebruiken|fout|2|irritatie|0|-|Dt-fout in uwe kop op de voorpagina, @gazetNu. 'Hij wordt' met alleen een d, mijn leerlingen zullen content zijn
A|||||||Bedankt meester, het is aangepast! ^Red.
K|gebruiken|fout|4|blijdschap|0|-|Binnen de 3 minuten hersteld, 8/10 en een stempel
#S|twv-0076|social|reizen|
K|gebruiken|storing|2|neutraal|0|-|Lift perron 5-6 in Brugge buiten dienst, met een buggy geraak ik niet boven
A|||||||Dag Nele, ons personeel kan helpen. Ben je er nog? ^Lien
K|gebruiken|bejegening|4|dankbaarheid|0|-|Intussen heeft een vriendelijke meneer mij geholpen
A|||||||Fijn. De lift wordt morgen hersteld.
K|geen|geen|3|neutraal|0|-|Oké
#S|twv-0077|social|telecom|
K|betalen|fout|2|boosheid|2|-|Voor de derde keer roaming aangerekend in mijn eigen living. IK WOON AAN DE GRENS. Hoe dom kunt ge zijn @gsmplus
A|||||||Dag Eddy, zet roaming manueel uit. We crediteren 31 euro. ^Wout
K|betalen|fout|3|neutraal|0|-|Ok voor die 31
K|hulp|geen|3|verlangen|0|wens|maar los het een keer definitief op, aub
#S|twv-0078|social|bezorging|
K|ontvangen|levering|2|bezorgdheid|0|angst|Mijn trouwkleed zit in dat pakket. Als het zaterdag niet hier is, weet ik niet wat ik doe @pakkerbe 😭
A|||||||Dag Annelies, het ligt in depot Gent. We zetten het op de eerste rit van morgen. ^Ines
K|ontvangen|geen|3|verlangen|0|wens|Beloofd??
A|||||||Beloofd.
K|ontvangen|belofte|5|opluchting+dankbaarheid|0|-|Het hangt aan de kast!!! Ines ge zijt uitgenodigd op het avondfeest 👰‍♀️🎉
#S|twv-0079|social|energie|
K|gebruiken|digitaal|2|neutraal|0|-|Digitale meter toont geen verbruik meer in de app sinds zondag
A|||||||Dag Filip, er is een vertraging bij de netbeheerder. Morgen staan de data er. ^Pieter
K|geen|geen|3|neutraal|0|-|Ok, we wachten af
#S|twv-0080|social|telecom|
K|terugkijken|geen|1|boosheid|0|-|@kabelnova uitzuigers
A|||||||Dag Kevin, wat is er misgelopen? ^Fre
K|geen|geen|2|irritatie|0|-|alles
#S|twv-0081|social|reizen|
K|gebruiken|levering|4|opluchting|0|-|We zijn er! 3u later dan gepland maar Barcelona, hier zijn we 🥳 @vloxair
A|||||||Geniet ervan, Kim! ^Tom
#S|twv-0082|social|webshop|
K|orienteren|geen|3|neutraal|0|vraag|@winkelrank hebben jullie ook broodmachines met glutenvrij programma?
A|||||||Jawel, drie modellen: <url> ^Kaat
K|orienteren|informatie|4|dankbaarheid|0|-|Bedankt, precies wat ik zocht
#S|twv-0083|social|reizen|
K|gebruiken|levering|2|irritatie|0|-|"Deze trein rijdt vandaag niet. Wij wensen u een prettige reis." Ja seg.
A|||||||Dat klinkt inderdaad wat wrang. Waar moet je naartoe? ^KD
K|geen|geen|3|neutraal|0|-|Turnhout
A|||||||Neem de bus aan de achterkant, vertrek 9u12.
K|gebruiken|levering|3|neutraal|0|-|zit erop
#S|twv-0084|social|telecom|
K|gebruiken|kwaliteit|2|verwarring|0|vraag|Downloadsnelheid 300, upload 4. Is dat normaal? Ik snap er niks van @nevelnet
A|||||||Upload hoort 40 te zijn. Zit je op kabel of wifi? ^Sofie
K|geen|geen|3|neutraal|0|-|kabel
A|||||||Dan plannen we een controle in.
K|hulp|geen|3|verlangen|0|wens|Liefst niet op een woensdag, dan ben ik gaan werken
#S|twv-0085|social|telecom|
K|gebruiken|storing|2|neutraal|0|-|Mails op mijn adres van jullie komen niet meer binnen, versturen gaat wel. #fibrox
A|||||||Dag Greet, is je mailbox vol misschien? ^Sofie
K|gebruiken|geen|3|verrassing|0|-|Inderdaad, 99,8%. Nooit geweten dat daar een limiet op stond!
#S|twv-0086|social|reizen|
K|gebruiken|bejegening|4|blijdschap|0|-|De omroepster op lijn Hasselt-Brussel met haar droge humor verdient opslag. "Straks Aarschot, niet op elkaar trappen" 😂
A|||||||We kennen haar 😄 wordt doorgegeven! ^Lien
#S|twv-0087|social|energie|
K|vertrekken|geen|3|neutraal|0|vraag|Betaal ik een opzegvergoeding als ik nu weg ga bij @stroomgild?
A|||||||Nee, overstappen is altijd kosteloos. ^Bart
K|vertrekken|geen|3|neutraal|0|-|ok goed om weten
#S|twv-0088|social|overheid|
K|gebruiken|beleid|2|boosheid|0|-|58 euro GAS-boete omdat mijne vuilzak om 17u45 buiten stond en niet om 18u. Hebt ge niks beters te doen daar op 't gemeentehuis, pipo's
A|||||||U kan tegen de boete bezwaar indienen binnen de 30 dagen.
K|hulp|beleid|2|irritatie|0|-|bezwaar en dan nen dag verlof nemen zeker, laat maar
#S|twv-0089|social|bank|
K|aanvragen|geen|3|neutraal|0|vraag|Welke papieren heb ik nodig om voor mijn kleinzoon een spaarrekening te openen? @leeuwbank
A|||||||Zijn identiteitskaart en die van één ouder. ^Mo
K|aanvragen|beleid|3|verwarring|0|vraag|de ouder moet dus ook mee? Het was een verrassing
A|||||||Helaas wel, een ouder moet tekenen.
K|aanvragen|beleid|2|teleurstelling|0|-|Ochot, dan is 't geen cadeautje meer
#S|twv-0090|social|reizen|
K|betalen|wachttijd|2|irritatie|3|-|Wacht sinds 11 augustus op 386 euro van <at_user>. We gaan richting Kerst hè mannen
A|||||||Dag Geert, mag ik je boekingscode? ^Tom
K|geen|geen|3|neutraal|0|-|QX7RLP
A|||||||De betaling is vandaag vrijgegeven.
K|betalen|geen|2|irritatie|0|-|eerst zien dan geloven
K|betalen|wachttijd|4|opluchting|0|-|Effectief gestort. Eindelijk.
#S|twv-0091|social|telecom|
K|gebruiken|prijs+kwaliteit|4|vertrouwen|0|-|Al zeventien jaar bij @kabelnova en ik ga nergens anders naartoe. Degelijk is degelijk.
A|||||||Dankjewel voor je trouw, Jos! ^Fre
#S|twv-0092|social|bezorging|
K|ontvangen|levering|2|irritatie|0|-|uwe chauffeur heeft niet gebeld zulle. Ik zat 1 meter van de deur met de hond op mijne schoot, die had het gehoord
A|||||||Dag Chris, we bekijken het met het depot. Is morgen goed? ^Ines
K|geen|geen|3|neutraal|0|-|morgen na den noen
#S|twv-0093|social|diensten|
K|gebruiken|geen|3|neutraal|0|vraag|Hoe heet dat liedje dat net om 14u20 bij jullie gedraaid werd, iets met 'zilver'? @radiomol
A|||||||'Zilverlicht' van De Kade! ^Stan
K|geen|geen|4|blijdschap|0|-|YES die zocht ik al weken
#S|twv-0094|social|reizen|
K|gebruiken|kwaliteit|1|boosheid|0|-|Toilet in de trein naar Luik: DE HEL. Ik ga er geen tekeningske bij maken. Vies spel @spoorbel
A|||||||Bah, sorry. Welk treinnummer? We sturen de poetsploeg. ^Gert
K|geen|geen|3|neutraal|0|-|IC 1536
#S|twv-0095|social|telecom|
K|hulp|wachttijd|4|verrassing|0|-|Wow, twee minuten na mijn tweet al telefoon van @nevelnet. Dat had ik niet zien aankomen
A|||||||We doen ons best, Ruben! ^Sofie
K|gebruiken|storing|4|blijdschap|0|-|en 't is nog opgelost ook hè
#S|twv-0096|social|webshop|
K|betalen|fout|2|neutraal|0|-|Kortingscode van 10% werd niet verrekend op bestelling 8871
A|||||||We storten het verschil terug, Veronique. ^Joke
K|geen|geen|3|neutraal|0|-|ok
#S|twv-0097|social|reizen|
K|orienteren|prijs|3|neutraal|0|vraag|wat kost een dagpas voor de kusttram voor een gezin van 5?
A|||||||Kinderen onder 6 gratis, anderen 7,50 per persoon. ^Els
K|orienteren|prijs|4|blijdschap|0|-|da valt nog mee, vooruit, kust wij komen 🏖️
#S|twv-0098|social|reizen|
K|gebruiken|levering|2|bezorgdheid|0|-|Zit vast op de trein in een tunnel zonder licht. Mensen beginnen zenuwachtig te worden @spoorbel
A|||||||We weten ervan. Seinstoring, vertrek binnen 5 à 10 min. ^KD
K|gebruiken|informatie|2|bezorgdheid|0|wens|Zeg dat dan ook ne keer via de boxen, hier krijgt iemand een paniekaanval
A|||||||Begeleider is gevraagd om om te roepen.
K|gebruiken|levering|4|opluchting|0|-|we bewegen. Oef.
#S|twv-0099|social|energie|
K|betalen|fout|2|verwarring|0|vraag|Ik heb zonnepanelen en toch staat er bij injectie 0 kWh. Hoe kan dat nu @zonneklap?
A|||||||Dag An, je injectiecontract is pas sinds mei actief. ^Pieter
K|betalen|informatie|2|irritatie|0|-|dat moest blijkbaar apart aangevraagd worden. Nergens gelezen, fijn
#S|twv-0100|social|telecom|
K|gebruiken|geen|3|verlangen|0|wens|Breng aub die Canadese ijshockeyzender terug in het pakket. Eenzame fan hier 🏒
A|||||||We noteren je wens, Pim! ^Fre
K|geen|geen|3|neutraal|0|-|Pen in de aanslag houden 😉
#S|twv-0101|social|overheid|
K|hulp|bejegening|4|dankbaarheid|0|-|Wil even de dame van loket 4 van dienst Burgerzaken bedanken. Geduldig met mijn dove vader, traag gesproken, alles opgeschreven. @stadVeerbeke
A|||||||Dat zal Martine plezier doen!
#S|twv-0102|social|bank|
K|gebruiken|storing|2|irritatie|1|-|Sta hier aan de kassa met een volle kar en @denaris ligt eruit. Gênant. Achter mij 8 man
A|||||||Sorry Lieve, de kaartbetalingen worden nu hersteld. ^Jo
K|gebruiken|storing|3|neutraal|0|-|een jonge gast heeft voor mij betaald
K|geen|geen|5|dankbaarheid|0|-|er bestaan nog engelen
#S|twv-0103|social|reizen|
K|gebruiken|levering|2|neutraal|0|-|Vlucht BW442 uit Zagreb geannuleerd.
K|wijzigen|geen|3|neutraal|0|vraag|Kan ik vandaag nog op een andere mee @brusselwings?
A|||||||Er is plaats op 19u25 via Wenen. Zullen we je omboeken? ^Ans
K|wijzigen|geen|3|verlangen|0|wens|Ja graag, voor twee
A|||||||Geregeld, bevestiging zit in je mail.
K|wijzigen|wachttijd|5|blijdschap+dankbaarheid|0|-|Op 6 minuten tijd gefikst via een tweet. Ik ben onder de indruk, echt. Bedankt Ans!
#S|twv-0104|social|telecom|
K|hulp|digitaal|2|irritatie|0|-|Leuk hoor, een robot die vraagt 'hebt u al geprobeerd te herstarten'. Robot, ik heb mijn leven al herstart
A|||||||😅 Hoe kunnen we helpen, Tim? ^Nick
K|gebruiken|kwaliteit|2|neutraal|0|-|Wifi valt weg als de microgolf draait
A|||||||Zet je modem op de 5 GHz-band, dan stoort hij niet.
K|gebruiken|informatie|4|verrassing|0|-|serieus? was het dat maar? werkt gewoon
#S|twv-0105|social|reizen|
K|gebruiken|kwaliteit|2|irritatie|0|-|Eerste klas betaald om recht te staan tussen vier koersfietsen en ne labrador. Braaf beest wel
A|||||||Dat is niet wat je mag verwachten, Johan. ^Lien
K|betalen|geen|3|verlangen|0|wens|Dan krijg ik graag het verschil terug
#S|twv-0106|social|bezorging|
K|ontvangen|levering|3|neutraal|0|vraag|Mijn zending BF-20914 hangt al sinds gisteren in 'sorteercentrum'. Komt die vandaag nog?
A|||||||Nee, morgen tussen 9 en 12u. ^Lotte
K|ontvangen|geen|3|neutraal|0|-|ok, leg maar bij de buren van 6 als ik er niet ben
#S|twv-0107|social|diensten|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Laatste aflevering van Duinkant gezien. Vier jaar meegeleefd en dan zo'n einde... ik voel mij een beetje bekocht @kanaalvijf
A|||||||Een open einde verdeelt altijd, Marijke 😉 ^Tine
K|gebruiken|geen|3|verlangen|0|wens|Een film dan? Eéntje? Toe
#S|twv-0108|social|telecom|
K|gebruiken|storing|2|boosheid|2|-|Drie dagen geen telefoon, geen internet, geen tv en @kabelnova blijft doodleuk zeggen 'we zijn ermee bezig'. Krapuul
A|||||||We begrijpen je frustratie, Danny. De graafploeg is ter plaatse. ^Fre
K|gebruiken|storing|2|irritatie|0|-|Ik zie die graafploeg. Die zit in de frituur
A|||||||😬 Tegen 16u zou alles moeten werken.
K|gebruiken|storing|4|neutraal|0|-|15u50, 't is terug
#S|twv-0109|social|reizen|
K|gebruiken|levering|2|neutraal|0|-|Tram 3 staat al een kwartier stil aan het Rabot, iemand heeft zijn auto op de sporen gezet
A|||||||Bedankt voor de info, takeldienst komt. ^Els
K|geen|geen|3|blijdschap|0|-|Den eigenaar komt net aangelopen met nen dürüm in zijn hand, dit is cinema 🍿
#S|twv-0110|social|energie|
K|orienteren|geen|3|neutraal|0|vraag|Is een dynamisch contract interessant als je geen elektrische wagen hebt? Iemand bij @zonneklap die het eerlijk kan zeggen
A|||||||Eerlijk: zonder sturing van je verbruik meestal niet. ^Pieter
K|orienteren|informatie|4|vertrouwen|0|-|Zo'n antwoord apprecieer ik, dan weet ik dat ge mij niks aansmeert.
#S|twv-0111|social|webshop|
K|ontvangen|fout|2|irritatie|1|-|Twee linkerschoenen. TWEE. LINKER. @kledijhuis wie pakt dat in
A|||||||Ai! We sturen meteen een nieuw paar, Britt. ^Joke
K|ontvangen|fout|4|blijdschap|0|-|Haha oke, liefst eentje van elk 😂
#S|twv-0112|social|telecom|
K|wijzigen|geen|3|neutraal|0|vraag|Kan ik mijn gsm-nummer meenemen als ik van prepaid naar abonnement ga bij jullie? @gsmplus
A|||||||Ja, dat duurt één werkdag. ^Wout
K|wijzigen|geen|3|bezorgdheid|0|vraag|En ben ik dan die dag niet bereikbaar? Ik ben vroedvrouw van wacht
A|||||||Hooguit een kwartiertje, je kiest zelf de dag.
K|geen|geen|4|opluchting|0|-|ah goed, dat kan ik wel regelen
#S|twv-0113|social|reizen|
K|hulp|bereikbaarheid|2|irritatie|2|-|Loket dicht, automaat stuk, infolijn bezet. Iemand wil mij hier precies niet zien vertrekken @spoorbel
A|||||||Dag Carine, koop gerust je ticket bij de begeleider zonder toeslag. Zeg dat de automaat stuk is. ^Gert
K|gebruiken|beleid|4|dankbaarheid|0|-|Dat zal ik doen, merci.
#S|twv-0114|social|overheid|
K|gebruiken|kwaliteit|2|irritatie|0|-|Drie weken wegenwerken aan het rondpunt en ik heb exact één man met een schop gezien. Hij groette wel vriendelijk
A|||||||De nutsmaatschappijen liggen achter op schema. Einde voorzien 14/6.
K|geen|geen|2|irritatie|0|-|van welk jaar?
#S|twv-0115|social|telecom|
K|gebruiken|digitaal|4|blijdschap|0|-|Eindelijk donkere modus in de app van @fibrox, mijn ogen zeggen dank u
A|||||||Graag gedaan aan je ogen! ^Sofie
#S|twv-0116|social|reizen|
K|gebruiken|fout|1|boosheid|2|-|Mijn rolstoel is kapot uit het ruim gekomen. Voor jullie is dat bagage, voor mij zijn dat mijn BENEN @brusselwings
A|||||||Dit is heel erg, Sofie. We bellen je binnen het uur. ^Ans
K|hulp|geen|2|bezorgdheid|0|angst|Ik hoop het, want zonder stoel kan ik morgen niet naar mijn behandeling
A|||||||Er staat straks een vervangstoel aan je hotel.
K|hulp|belofte|4|opluchting|0|-|Leenstoel geleverd. Hij past niet perfect, maar ik kan weg.
#S|twv-0117|social|bank|
K|orienteren|prijs|3|neutraal|0|vraag|Hoeveel rente geven jullie momenteel op een termijnrekening van 1 jaar?
A|||||||2,10% bruto. ^Mo
K|orienteren|prijs|2|irritatie|0|-|Rijk zal ik er niet van worden hè
#S|twv-0118|social|reizen|
K|gebruiken|levering|2|irritatie|0|-|Vertraging door 'bladeren op het spoor'. In de herfst. Wie had dat kunnen voorspellen, behalve iedereen
A|||||||😅 We rijden met spoeltreinen, maar soms is het glad. ^KD
#S|twv-0119|social|telecom|
K|betalen|geen|3|neutraal|0|vraag|Op welke dag gaat de domiciliëring van de factuur eraf?
A|||||||Telkens de 18e. ^An
K|betalen|geen|3|verlangen|0|wens|kan da niet naar de 25e want dan pas krijg ik mijn pree
A|||||||Dat kan, ik pas het aan.
K|betalen|beleid|4|dankbaarheid|0|-|super, das nen hele hulp
#S|twv-0120|social|diensten|
K|gebruiken|levering|2|irritatie|1|-|Voor de derde zaterdag op rij geen weekendbijlage in de bus. En daar kijk ik nu juist voor uit @gazetNu
A|||||||Dag Roger, we spreken de bezorger aan. Je krijgt digitale toegang. ^Abo
K|gebruiken|geen|3|verlangen|0|wens|Ik lees van papier, meneer. Graag gewoon mijn gazet
#S|twv-0121|social|telecom|
K|hulp|herhaling|2|irritatie|3|-|<at_user> vorige week 3x gebeld, deze week 2x, telkens iemand anders en telkens van nul beginnen.
K|gebruiken|storing|2|neutraal|0|-|Ondertussen nog steeds geen digitale tv.
K|hulp|geen|3|verlangen|0|wens|Kan er aub één iemand dit dossier eens van begin tot eind lezen?
A|||||||Dag Ingrid, ik neem het op mij. Klantnummer in DM? ^Sofie
K|geen|geen|3|neutraal|0|-|In uw DM
A|||||||Gelezen, van begin tot eind. De splitter buiten moet vervangen worden. Morgen 8u30?
K|hulp|doorverwijzing|4|verrassing+dankbaarheid|0|-|Amai, zo kan het dus ook. 8u30 is perfect, dank u Sofie
K|gebruiken|storing|5|blijdschap|0|-|TV WERKT! Ik dans hier door de living 💃
#S|twv-0122|social|reizen|
K|gebruiken|levering|2|neutraal|0|-|Trein van 6u47 vanuit Diest 25 min vertraging
K|gebruiken|levering|3|bezorgdheid|0|vraag|Haal ik mijn aansluiting in Brussel-Zuid van 8u01 nog denkt ge?
A|||||||Dat wordt krap, 4 minuten overstap. ^Gert
K|gebruiken|levering|3|neutraal|0|-|lopen dan maar
A|||||||Gelukt?
K|gebruiken|levering|4|opluchting|0|-|ja, met mijn tong op mijn schoenen
#S|twv-0123|social|energie|
K|gebruiken|kwaliteit|2|irritatie|0|-|die nieuwe meter van u zoemt gelijk een bijenkorf, 's nachts lig ik ernaar te luisteren @netzuid
A|||||||Dag Martha, dat hoort niet. We sturen een technicus. ^Net
K|hulp|prijs|3|neutraal|0|vraag|Kost mij dat iets?
A|||||||Nee, volledig gratis.
K|geen|geen|3|neutraal|0|-|goed, dinsdag ben ik thuis
#S|twv-0124|social|reizen|
K|geen|geen|4|blijdschap|0|-|Proficiat @spoorbel met jullie 100 jaar station Neerdam! Mooie feestverlichting 🎈
A|||||||Dankjewel Wannes! ^Lien
#S|twv-0125|social|bank|
K|gebruiken|privacy|1|bezorgdheid|0|angst|Er is 2.300 euro weg van mijn rekening en ik heb niks gedaan. Ik beef helemaal @leeuwbank
A|||||||Bel nu Cardblock 078 000 000 en daarna ons fraudeteam. We zijn er voor je. ^Mo
K|hulp|geen|3|neutraal|0|-|kaart geblokkeerd
K|hulp|geen|3|bezorgdheid|0|vraag|wat nu, zie ik dat geld ooit terug?
A|||||||Vaak wel als je snel meldt. Doe aangifte bij de politie en stuur het pv door.
K|geen|geen|3|neutraal|0|-|Ok, ben onderweg naar het bureau
A|||||||Goed nieuws: de overschrijving is tegengehouden. Het geld staat morgen terug.
K|betalen|privacy|5|opluchting+dankbaarheid|0|-|Ik zit hier te wenen van opluchting. Dank u, dank u, dank u.
#S|twv-0126|social|webshop|
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mijn mixer van @winkelrank is 22 jaar oud geworden. Vandaag is hij gestorven tijdens de cake van mijn kleinkind. Een waardig einde 🫡
A|||||||Rust zacht, mixer. Toe aan een opvolger? ^Kaat
K|orienteren|geen|3|neutraal|0|vraag|Bestaat hetzelfde model nog?
A|||||||De opvolger heet Tornado 3: <url>
K|geen|geen|3|neutraal|0|-|merci ik bekijk het
#S|twv-0127|social|telecom|
K|gebruiken|digitaal|2|verwarring|1|vraag|Waarom moet ik elke dag opnieuw aanmelden in jullie tv-app? Vinkje 'onthoud mij' staat aan, doet precies niks
A|||||||Dag Nico, dat is een gekende bug. Update komt donderdag. ^Nick
K|geen|geen|3|neutraal|0|-|Ok dan weet ik dat
#S|twv-0128|social|reizen|
K|gebruiken|bejegening|2|irritatie|0|-|Beetje vriendelijker mag ook hoor, mevrouw van de incheckbalie 11. Ik ben 8 maanden zwanger, niet doof @vloxair
A|||||||Onze excuses, Jolien. We bespreken dit met het team. ^Tom
K|geen|geen|3|neutraal|0|-|oké
#S|twv-0129|social|overheid|
K|hulp|geen|3|verlangen|0|wens|Kunnen jullie een spiegel zetten aan de uitrit Beekstraat? Je ziet daar geen fietsers komen @gemOosterdonk
A|||||||We leggen je vraag voor aan de dienst Mobiliteit.
K|geen|geen|4|dankbaarheid|0|-|Bedankt, zou een wereld van verschil zijn
#S|twv-0130|social|bezorging|
K|ontvangen|bejegening|4|blijdschap|0|-|Onze vaste postman van @pakkerbe heeft een koekje voor de hond in zijn zak. Elke. Dag. De hond houdt meer van hem dan van mij 🐕
A|||||||Haha, dat moet Freddy zijn! ^Ines
K|geen|geen|3|blijdschap|0|-|Freddy for president!
#S|twv-0131|social|telecom|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Ik had meer verwacht van die overstap naar glasvezel, 't is even traag als daarvoor. Beetje triest
A|||||||Dat klopt niet, Frank. Mag ik een lijntest doen? ^Sofie
K|geen|geen|3|neutraal|0|-|Doe maar
A|||||||Je profiel stond nog op VDSL. Nu op 500 Mbps.
K|gebruiken|kwaliteit|5|verrassing+blijdschap|0|-|WAUW. 512 Mbps. Wat is dit voor tovenarij 😮
#S|twv-0132|social|reizen|
K|gebruiken|levering|2|boosheid|3|-|Al 3 weken elke ochtend te laat op school door de 46, mijn dochter krijgt er strafstudie voor. Wat moet er nog gebeuren voor ge wakker wordt @buslijnvl??
A|||||||Dag Nadine, dit is niet oké. Vanaf maandag rijdt er een extra bus. ^Els
K|gebruiken|geen|3|verlangen|0|wens|Ik hoop het voor u en voor haar
#S|twv-0133|social|diensten|
K|gebruiken|storing+digitaal|2|neutraal|0|-|Site van @gazetNu geeft een witte pagina, zowel op pc als gsm
A|||||||Bedankt, we herstarten de server. ^Web
K|gebruiken|storing|4|neutraal|0|-|ok werkt alweer
#S|twv-0134|social|reizen|
K|aanvragen|geen|3|neutraal|0|vraag|Kan ik het hondenticket ook via de app kopen of alleen aan de automaat?
A|||||||Ook via de app, onder 'Extra's'. ^KD
K|geen|geen|4|blijdschap|0|-|Max de teckel bedankt u 🐾
#S|twv-0135|social|telecom|
K|betalen|prijs|2|irritatie|0|-|Een servicekost van 9 euro om een factuur op papier te sturen. Naar een vrouw van 91 zonder computer. Klasse @kabelnova
A|||||||Voor 75-plussers is dat gratis op aanvraag, we zetten het recht. ^Fre
K|betalen|beleid|4|verrassing|0|-|Dat wist ik niet.
K|betalen|fout|3|verlangen|0|wens|Graag ook de vorige 14 maanden dan
A|||||||Is gebeurd: 126 euro terug op haar rekening.
K|betalen|fout|5|dankbaarheid|0|-|Voilà se. Ons bomma gaat er pralines van kopen, dikke merci
#S|twv-0136|social|reizen|
K|gebruiken|geen|3|neutraal|0|vraag|Op welk perron komt de Eurolijn van 13u31 toe in Antwerpen?
A|||||||Perron 22, laagste niveau. ^Gert
K|geen|geen|3|neutraal|0|-|dank
#S|twv-0137|social|energie|
K|hulp|bejegening|1|boosheid|0|-|Die mens van u aan de lijn lachte mij vlakaf uit toen ik zei dat ik niet kan betalen. Smeerlapperij @stroomgild
A|||||||Dat kan absoluut niet, Christel. Wanneer was dat? ^Bart
K|geen|geen|3|neutraal|0|-|dinsdag rond 11u
A|||||||We beluisteren het gesprek. Ondertussen stellen we een plan voor: 8 x 45 euro.
K|betalen|beleid|4|opluchting|0|-|Dat zou ik wel kunnen, dat is een pak van mijn hart
#S|twv-0138|social|telecom|
K|hulp|bejegening|4|blijdschap|0|-|Shout-out naar Gaëtan in de winkel van @gsmplus Kortrijk: heeft al mijn foto's overgezet, en dat waren er 14.000
A|||||||Dat zijn veel katten, vermoeden we 😉 ^Wout
K|geen|geen|4|blijdschap|0|-|13.800 katten, inderdaad
#S|twv-0139|social|reizen|
K|gebruiken|kwaliteit|2|neutraal|0|-|Stopcontacten in rijtuig 88203 werken niet
A|||||||Doorgegeven aan de technische dienst. ^Lien
#S|twv-0140|social|webshop|
K|ontvangen|belofte|2|boosheid|2|-|"Levering gegarandeerd voor Sinterklaas." 't Is den achtste @speelkasteel. Leg gij dat eens uit aan een kind van vijf, stelletje leugenaars
A|||||||Dit spijt ons echt, Evelien. Het pakje komt morgen, met een extraatje. ^Piet
K|geen|geen|2|irritatie|0|-|Piet. Ge heet nog Piet ook.
A|||||||Echt waar 🙈
K|ontvangen|fout|4|blijdschap|0|-|Het is er, met brief van de Sint die zich excuseert voor zijn paard. Goed gevonden, ge zijt vergeven
#S|twv-0141|social|telecom|
K|gebruiken|storing|2|neutraal|0|-|Radiozenders op kanaal 900 tot 920 geven geen geluid
A|||||||Dag Gilbert, herstart je decoder aub: 10 sec de stekker uit. ^Fre
K|gebruiken|storing|4|dankbaarheid|0|-|klassieker, maar het werkt, bedankt
#S|twv-0142|social|reizen|
K|gebruiken|levering|2|irritatie|0|-|Ik heb intussen meer tijd doorgebracht op perron 9 dan met mijn lief. Zij begint ook vragen te stellen @spoorbel
A|||||||We willen geen relatieproblemen! Welke trein? ^KD
K|geen|geen|3|neutraal|0|-|17u26 naar Herentals
A|||||||Komt eraan over 4 minuten. Groeten aan je lief!
K|geen|geen|4|blijdschap|0|-|😂 zal ik doen
#S|twv-0143|social|bank|
K|gebruiken|beleid|2|irritatie|0|-|Limiet van 500 euro per week afhalen. Van mijn eigen geld. Ben ik 14 ofzo?
A|||||||Je kan die limiet verhogen in de app, Rob. ^Jo
K|wijzigen|geen|3|neutraal|0|-|Gedaan, staat nu op 1500
#S|twv-0144|social|reizen|
K|gebruiken|kwaliteit|2|bezorgdheid|0|-|Die turbulentie daarnet boven de Noordzee... ik heb mijn testament gemaakt op een kotszakske @vloxair
A|||||||Oei! De piloot had alles onder controle. Gaat het nu? ^Tom
K|gebruiken|privacy|4|opluchting|0|-|vaste grond! ik heb hem gekust
#S|twv-0145|social|overheid|
K|aanvragen|digitaal|2|irritatie|1|-|Reispas online aanvragen: kaart in de lezer, pin, pin, pin, sessie verlopen. Herhaal tot je erbij neervalt
A|||||||Probeer met idsleutel, dat gaat vlotter. 
K|aanvragen|digitaal|4|opluchting|0|-|Met idsleutel in 1 keer gelukt, hèhè
#S|twv-0146|social|telecom|
K|gebruiken|storing|3|neutraal|0|vraag|heeft er nog iemand in regio Tielt geen 4G van @mobibel of ligt het aan mij
A|||||||Er is een mast uitgevallen in Pittem. Hersteld tegen 12u. ^An
K|geen|geen|3|neutraal|0|-|Ok ligt dus niet aan mij
#S|twv-0147|social|bezorging|
K|ontvangen|kwaliteit|2|irritatie|0|-|'Breekbaar' stond er in koeien van letters op. De chauffeur las blijkbaar 'werpbaar' @pakkerbe
A|||||||Wat zat erin, Tineke? Stuur je foto's? ^Ines
K|ontvangen|kwaliteit|2|teleurstelling|0|-|Servies van mijn overgrootmoeder. Negen borden van de twaalf stuk
K|geen|geen|3|neutraal|0|-|foto's komen
A|||||||We openen een schadedossier, dit spijt ons zeer.
K|hulp|geen|2|teleurstelling|0|-|geld brengt dat niet terug hè
#S|twv-0148|social|energie|
K|orienteren|informatie|4|blijdschap|0|-|Goeie uitleg over het capaciteitstarief op jullie site @zonneklap, met tekeningskes en al, zelfs ik was mee
A|||||||Dat was de bedoeling! ^Pieter
#S|twv-0149|social|diensten|
K|gebruiken|geen|3|neutraal|0|vraag|Om hoe laat begint de herhaling van het tienuurjournaal?
A|||||||Elk uur vanaf 23u, tot 2u. ^Tine
#S|twv-0150|social|telecom|
K|betalen|fout|2|boosheid|2|-|Aanmaning gekregen voor een factuur die al 3 weken betaald is. Met 15 euro kosten erbij, de zakkenvullers @nevelnet
A|||||||Dag Stefaan, kan je het betaalbewijs doorsturen? ^Sofie
K|geen|geen|3|neutraal|0|-|DM met bewijs gestuurd
A|||||||Betaald met een oude mededeling. We hebben het gekoppeld en de kosten geschrapt.
K|betalen|fout|3|neutraal|0|-|Ah mijn fout dan, oude mededeling gebruikt.
K|geen|geen|3|neutraal|0|-|Toch bedankt
#S|twv-0151|social|reizen|
K|gebruiken|kwaliteit|4|blijdschap|0|-|De nieuwe dubbeldekkers van @spoorbel: usb, tafeltje, geen gewiebel. Mag ook eens gezegd worden
A|||||||Genoteerd met een glimlach, Bert ^Gert
#S|twv-0152|social|reizen|
K|gebruiken|levering|2|irritatie|1|-|De belbus die belt dat ze niet komt. Het moet ironie zijn #buslijnvl
A|||||||Sorry Rosa, de chauffeur werd ziek. We zoeken vervoer voor je. ^Els
K|gebruiken|geen|3|bezorgdheid|0|vraag|Ik moet om 14u bij de oogarts zijn, gaat dat lukken?
A|||||||Taxi op onze kosten, 13u20 aan je deur.
K|gebruiken|fout|5|verrassing+dankbaarheid|0|-|Ne taxi voor mij alleen?! Ik voel mij precies de koningin, hartelijk bedankt
#S|twv-0153|social|telecom|
K|orienteren|geen|3|neutraal|0|vraag|Verschil tussen Fiber Start en Fiber Plus? Ziet er op papier hetzelfde uit
A|||||||Start is 200 Mbps, Plus is 1 Gbps. ^Sofie
K|orienteren|geen|3|neutraal|0|-|start zal wel volstaan voor mijn mailtjes
#S|twv-0154|social|overheid|
K|gebruiken|kwaliteit|1|boosheid|0|-|De gemeente heeft gisteren de laatste drie kastanjebomen van ons plein omgezaagd. 120 jaar oud. Barbaren
A|||||||De bomen waren ziek, zie het verslag op <url>
K|gebruiken|informatie|2|teleurstelling|0|-|Had dat dan aan de buurt laten weten, er staan hier mensen te wenen
#S|twv-0155|social|reizen|
K|gebruiken|levering|3|neutraal|0|vraag|Al zicht op wanneer het verkeer tussen Halle en Brussel hervat? @spoorbel
A|||||||Nog niet voor 11u. ^KD
K|gebruiken|geen|3|neutraal|0|vraag|En bussen?
A|||||||Vervangbussen vertrekken aan de parking.
K|geen|geen|3|neutraal|0|-|Ok
#S|twv-0156|social|webshop|
K|aanvragen|digitaal|2|neutraal|1|-|Mijn mandje op @woonwijs wordt telkens leeggemaakt als ik op betalen klik
A|||||||Cookies wissen helpt meestal. Anders zet ik de bestelling voor je klaar. ^Kaat
K|aanvragen|digitaal|4|neutraal|0|-|cookies gewist, nu is het gelukt
#S|twv-0157|social|telecom|
K|ontvangen|wachttijd|2|irritatie|3|-|Week zeven zonder internet in ons nieuw huis. De babykamer is af, de keuken staat er, het kind is geboren. Internet: nog altijd 'in behandeling' @fibrox
A|||||||Proficiat met de baby! En sorry. We versnellen je dossier. ^Sofie
K|ontvangen|geen|3|verlangen|0|wens|Graag voor ze meerderjarig is
#S|twv-0158|social|reizen|
K|gebruiken|bejegening|5|dankbaarheid|0|-|Aan de stewardess op VX90 die mij een hele vlucht lang bij de hand hield omdat ik doodsbang was: ik ken je naam niet maar ik vergeet je nooit
A|||||||Dit was Noor, ze heeft je bericht gelezen en is er stil van. ^Tom
#S|twv-0159|social|bank|
K|ontvangen|levering|3|neutraal|0|vraag|Ik wacht nog op mijn nieuwe kaart, hoelang duurt dat normaal bij @denaris?
A|||||||5 à 7 werkdagen, Hilde. ^Jo
K|ontvangen|geen|3|neutraal|0|-|Dan heb ik nog efkes
#S|twv-0160|social|reizen|
K|gebruiken|levering|2|verwarring|0|vraag|<at_user> op het bord staat spoor 3, in de app spoor 5 en de madam roept spoor 8. Wie wint er??
A|||||||Spoor 8! De omroep heeft altijd gelijk. ^Lien
K|gebruiken|levering|4|blijdschap|0|-|gehaald 😅 team madam
#S|twv-0161|social|telecom|
K|gebruiken|storing|2|irritatie|0|-|het internet van @kabelnova is gelijk mijne schoonbroer: op zondag is 't er nooit
A|||||||Haha Guido. Waar woon je? We kijken het na. ^Fre
K|geen|geen|3|neutraal|0|-|Sint-Gillis-Waas
A|||||||Geen storing bekend. Herstart eens je modem aub.
K|gebruiken|storing|4|blijdschap|0|-|hersteld na herstart. mijne schoonbroer heb ik ook geprobeerd te herstarten, lukt niet
#S|twv-0162|social|reizen|
K|gebruiken|geen|3|neutraal|0|-|Sleutelbos gevonden op de trein Gent-Eeklo van 12u07, met een rood kikkertje aan. Afgegeven aan de begeleider.
A|||||||Top, dankjewel! ^Gert
#S|twv-0163|social|reizen|
K|aanvragen|prijs|2|verwarring|0|vraag|Hoe kan eenzelfde vlucht om 9u nog 89 euro kosten en om 9u05 plots 164? Houdt ge mij voor de zot @brusselwings
A|||||||Prijzen volgen de bezetting, Dries. Die aan 89 was de laatste. ^Ans
K|aanvragen|prijs|2|teleurstelling|0|-|miljaar, had ik maar niet eerst koffie gezet
#S|twv-0164|social|energie|
K|betalen|fout|2|bezorgdheid|0|vraag|Mijn meter werd precies fout opgenomen, er staat een 9 te veel vooraan. Krijg ik nu een factuur van 90.000 kWh of kan dat nog tegengehouden worden? Ik slaap er niet van
A|||||||Geen paniek, Monique. We blokkeren de factuur nu. ^Bart
K|betalen|fout|4|opluchting|0|-|God zij dank
#S|twv-0165|social|telecom|
K|gebruiken|geen|3|neutraal|0|vraag|Werkt mijn abonnement ook in Zwitserland of betaal ik daar extra? @mobibel
A|||||||Zwitserland is buiten de EU, daar geldt een dagtarief. ^An
K|gebruiken|prijs|3|neutraal|0|vraag|Hoeveel per dag?
A|||||||4,90 voor 500 MB.
K|geen|geen|3|neutraal|0|-|ok wifi in 't hotel dan
#S|twv-0166|social|bezorging|
K|ontvangen|levering|2|irritatie|0|-|Voor de duizendste keer: ik woon op 14B, niet op 14. Op 14 woont een madam die mijn pakjes opendoet en zegt dat ze 'curieus' was
A|||||||We zetten een nota bij je adres, Kelly. ^Lotte
K|geen|geen|3|verlangen|0|wens|In fluostift aub
#S|twv-0167|social|diensten|
K|gebruiken|kwaliteit|2|irritatie|0|-|Lap, weer dezelfde drie koppen aan tafel in het zondagdebat @kanaalvijf. Wonen die daar?
A|||||||We noteren je suggestie voor meer variatie! ^Tine
#S|twv-0168|social|reizen|
K|gebruiken|storing|2|neutraal|0|-|Roltrap station Mortsel ligt al stil sinds 2 januari
A|||||||Onderdeel is besteld, herstel in week 9. ^KD
K|gebruiken|informatie|2|irritatie|0|-|Week 9 van 't zelfde jaar neem ik aan
#S|twv-0169|social|overheid|
K|hulp|wachttijd|4|verrassing|0|-|Gisteren gemeld dat de straatlamp stuk was. Vandaag brandt ze. Ik sta paf @stadVeerbeke
A|||||||Snelle Eddy van de technische dienst doet de groeten!
K|hulp|wachttijd|4|dankbaarheid|0|-|Bedankt snelle Eddy!
#S|twv-0170|social|telecom|
K|vertrekken|beleid|2|boosheid|2|wens|Ik wil mijn overleden vader zijn gsm afsluiten en uw dienst eist dat HIJ zelf belt. Zijt ge wel goed wijs??
A|||||||Onze oprechte deelneming, Katrien. Dit had nooit zo gemogen. Een overlijdensakte in DM volstaat. ^An
K|geen|geen|3|neutraal|0|-|Verstuurd
A|||||||Afgesloten en de laatste factuur is kwijtgescholden.
K|vertrekken|bejegening|4|dankbaarheid|0|-|Dank u voor uw menselijk antwoord, dat deed deugd
#S|twv-0171|social|reizen|
K|gebruiken|kwaliteit|2|irritatie|0|-|Airco op standje Noordpool vanmorgen. Straks op de terugweg zeker weer sauna. Tussenin bestaat niet @spoorbel
A|||||||We geven het door, welk treinstel? ^Gert
K|geen|geen|3|neutraal|0|-|geen idee zie geen nummer door mijn sjaal
#S|twv-0172|social|telecom|
K|ontvangen|geen|3|neutraal|0|vraag|Simkaart is toegekomen, hoe moet ik die nu activeren?
A|||||||Surf naar <url> en geef het nummer op de achterkant in. ^Wout
K|ontvangen|digitaal|4|blijdschap|0|-|ging vlotjes, 2 minuten werk
#S|twv-0173|social|webshop|
K|betalen|wachttijd|2|neutraal|2|-|Retour ontvangen op 4 mei volgens jullie mail, geld nog niet teruggestort. We zijn 25 mei.
A|||||||Sorry Annick, het bedrag vertrekt vandaag. ^Joke
K|geen|geen|3|neutraal|0|-|ok ik hou het in de gaten
#S|twv-0174|social|reizen|
K|orienteren|levering|3|bezorgdheid|0|vraag|Gaat die staking volgende vrijdag door? Wij vertrekken dan op huwelijksreis en ik ben toch wat zenuwachtig @luchthavenWestdijk
A|||||||Ze is aangekondigd. Je maatschappij laat 48u op voorhand iets weten. ^Team
K|orienteren|geen|2|bezorgdheid|0|angst|Duimen dan maar, ik zie ons al in Zaventem kamperen in trouwkostuum
#S|twv-0175|social|energie|
K|hulp|bejegening|5|dankbaarheid|0|-|Om 23u op kerstavond een mens aan de lijn gekregen bij @netzuid die mijn moeder haar stroom terug liet opleggen. Ik ben er nog altijd niet goed van, zo schoon
A|||||||Dat was Ahmed. Fijne feesten voor jullie! ^Net
#S|twv-0176|social|telecom|
K|gebruiken|kwaliteit|2|irritatie|0|-|Bij @nevelnet betaal ik voor 'onbeperkt'. Na 500 GB wordt het 'onbeperkt maar dan traag'. Woordenboek kopen?
A|||||||Dat is ons fair-usebeleid, Lode. Buiten de piekuren heb je volle snelheid. ^Sofie
K|gebruiken|beleid|2|irritatie|0|-|fair voor wie? grapjassen
#S|twv-0177|social|reizen|
K|gebruiken|levering|4|blijdschap|0|-|Sneeuw, ijzel, wind en toch op de minuut aangekomen in Bertrix. Petje af @spoorbel
A|||||||Dat petje geven we door aan de ploegen buiten! ^Lien
#S|twv-0178|social|bank|
K|gebruiken|digitaal|2|irritatie|0|-|Nieuw design van de app: alles staat ergens anders en mijn saldo zie ik enkel na 4 keer vegen. Bedankt voor niks @leeuwbank
A|||||||Je kan je saldo op het startscherm zetten via Instellingen. ^Mo
K|gebruiken|digitaal|3|neutraal|0|-|ok gevonden
#S|twv-0179|social|diensten|
K|orienteren|geen|3|neutraal|0|vraag|Zijn er nog tickets voor de studio-opnames van De Quizkelder? @kanaalvijf
A|||||||Voor 12 en 19 maart nog enkele: <url> ^Tine
K|aanvragen|geen|4|blijdschap|0|-|Yesss vier tickets besteld, tot de twaalfde!
#S|twv-0180|social|reizen|
K|wijzigen|fout|2|boosheid|1|-|Jullie verzetten zelf mijn vlucht met een hele dag en dan moet IK bijbetalen om een andere te kiezen? Hoe brutaal kan een mens zijn <at_user>
A|||||||Dat klopt niet, omboeken is dan gratis. Boekingscode? ^Ans
K|geen|geen|3|neutraal|0|-|HT4M2Z
A|||||||Aangepast naar 8 juli 10u15 zonder kosten.
K|wijzigen|fout|4|neutraal|0|-|ok, dat is beter.
K|hulp|informatie|2|irritatie|0|-|Leer dat dan ook aan uw callcenter want die wou 140 euro
#S|twv-0181|social|telecom|
K|gebruiken|storing|2|irritatie|0|-|Jongens jongens jongens. Thuiswerkdag, 4 meetings en wie ligt er plat? Juist ja, @kabelnova
A|||||||Sorry Isabelle, storing in regio Waasland. Om 11u opgelost. ^Fre
K|gebruiken|storing|3|blijdschap|0|-|t is niet erg hoor, ik heb zo'n meeting met veel plezier gemist 😏
#S|twv-0182|social|overheid|
K|orienteren|geen|3|neutraal|0|vraag|Is het zwembad open op paasmaandag? #stadVeerbeke
A|||||||Ja, van 10 tot 17u.
K|geen|geen|3|neutraal|0|-|joepie voor de kinderen
#S|twv-0183|social|telecom|
K|gebruiken|privacy|2|bezorgdheid|0|vraag|Iemand belt mij namens @mobibel en kent mijn geboortedatum én adres. Zijn jullie gehackt??
A|||||||Wij bellen niet met zo'n vragen. Geen gegevens doorgeven aub, we onderzoeken dit. ^An
K|gebruiken|privacy|2|boosheid|0|-|'Onderzoeken'. Mijn gegevens liggen op straat en gij gaat 'onderzoeken'.
#S|twv-0184|social|reizen|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Dat was dan onze eerste vlucht ooit met de kleine: filmschermpje kapot, kindermaaltijd vergeten, knuffel kwijt. We hadden het ons anders voorgesteld
A|||||||Oei. Hoe ziet de knuffel eruit? We zoeken mee. ^Tom
K|geen|geen|3|neutraal|0|-|grijs konijn, 1 oor
A|||||||Konijn gevonden op stoel 23A! Hij vliegt morgen naar huis.
K|hulp|bejegening|5|opluchting+blijdschap|0|-|NEEN ECHT? We hebben hier staan springen in de keuken. Meneer Flap komt thuis!! 🐰
#S|twv-0185|social|bezorging|
K|ontvangen|wachttijd|2|irritatie|2|-|Een kwartier aanschuiven in het afhaalpunt om te horen dat mijn pakje in een ander afhaalpunt ligt. Top georganiseerd hoor @boksfiets
A|||||||Dat was niet de bedoeling, Wendy. Welk punt stond in je mail? ^Lotte
K|geen|geen|3|neutraal|0|-|nachtwinkel Dampoort
#S|twv-0186|social|telecom|
K|gebruiken|geen|3|verlangen|0|wens|Kunnen jullie aub es zorgen dat de opnames langer dan 2 maand blijven staan? Ik kom er met drie kinderen niet rapper toe
A|||||||Goed idee Lies, we geven het door aan het productteam. ^Fre
#S|twv-0187|social|energie|
K|orienteren|prijs|4|verrassing|0|-|Prijsvergelijking gedaan: ik kan blijkbaar 340 euro per jaar besparen bij @zonneklap. Dat had ik niet gedacht
A|||||||Welkom, Jef! Zullen we het in orde brengen? ^Pieter
K|aanvragen|geen|3|neutraal|0|vraag|Moet ik mijn oude leverancier zelf opzeggen?
A|||||||Nee, dat doen wij.
K|aanvragen|geen|3|neutraal|0|-|doe maar dan
#S|twv-0188|social|reizen|
K|gebruiken|levering|2|irritatie|2|-|19u10 werd 19u25 werd 19u50 werd 'afgeschaft'. Ik voel mij gegijzeld op perron 2 van Zottegem
A|||||||Sorry Brecht. De volgende om 20u10 rijdt zeker. ^KD
K|gebruiken|levering|2|irritatie|0|-|"zeker", dat zeiden ze op de Titanic ook
#S|twv-0189|social|telecom|
K|betalen|prijs|3|neutraal|0|vraag|Waarom is mijn factuur deze maand 6 euro hoger dan vorige?
A|||||||Je hebt 3x een 0900-nummer gebeld. ^Nick
K|betalen|geen|3|blijdschap|0|-|haha dat zal voor die songfestivalstemmen geweest zijn, eigen schuld dikke bult
#S|twv-0190|social|webshop|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Trui van 60 euro, één keer gewassen op 30°, past nu de hamster. Jammer @kledijhuis, ik kocht daar altijd graag
A|||||||Dag Leen, breng ze binnen met het ticket, we vinden een oplossing. ^Joke
K|wijzigen|beleid|3|bezorgdheid|0|vraag|En zonder ticket?
A|||||||Bankuittreksel is ook goed.
K|geen|geen|4|opluchting|0|-|oef, dat heb ik nog
#S|twv-0191|social|reizen|
K|gebruiken|beleid|2|irritatie|0|-|Iemand moet mij eens uitleggen waarom een weekendticket op vrijdag 18u59 niet geldig is en om 19u01 wel, terwijl ik OP DEZELFDE TREIN zit
A|||||||Het vertrekuur telt, Anke. ^Gert
K|gebruiken|beleid|2|irritatie|0|-|Bureaucratie in haar puurste vorm
#S|twv-0192|social|bank|
K|hulp|bejegening|4|blijdschap|0|-|De dame van @denaris in Ninove heeft met mijn moeder van 90 een half uur zitten oefenen op de automaat. Er bestaat nog geduld op deze wereld
A|||||||Dat verdient een bloemetje! ^Jo
#S|twv-0193|social|telecom|
K|gebruiken|storing|2|boosheid|0|-|Godverdomse decoder!!! Weeral midden in de koers @fibrox!!
A|||||||Dag Marc, wat zie je op het scherm? ^Sofie
K|gebruiken|storing|3|neutraal|0|-|zwart met een witte cirkel die draait
A|||||||Hou de aan/uitknop 10 sec ingedrukt aub.
K|gebruiken|storing|4|neutraal|0|-|gaat weer. nog 30 km, alles gezien wat telt
K|geen|geen|3|neutraal|0|-|sorry voor 't vloeken hè
#S|twv-0194|social|overheid|
K|hulp|bereikbaarheid|2|irritatie|2|-|'Onze loketten zijn enkel open van 9 tot 12.' Super voor wie werkt, @gemOosterdonk. Alleen gepensioneerden mogen dus een paspoort hebben
A|||||||Donderdag zijn we ook open van 16 tot 19u!
K|aanvragen|informatie|4|verrassing|0|-|Ah dat staat nergens, maar dan kom ik donderdag
#S|twv-0195|social|reizen|
K|gebruiken|privacy|2|bezorgdheid|0|-|Chauffeur zit te sms'en achter het stuur op de E40, wij zitten hier met 40 kinderen op <at_user>
A|||||||Welk nummer heeft de bus? We contacteren hem onmiddellijk via de dispatching. ^Els
K|geen|geen|3|neutraal|0|-|5512
K|gebruiken|privacy|4|opluchting|0|-|Hij heeft hem weggelegd, goed zo
#S|twv-0196|social|diensten|
K|gebruiken|kwaliteit|4|blijdschap|0|-|Wie heeft er bij @radiodrie beslist om een uur lang alleen maar accordeon te draaien? Ik wil die mens trouwen
A|||||||Hij is vrijgezel 😄 ^Jana
K|geen|geen|4|blijdschap|0|-|Stuur mijn nummer door 💍😂
#S|twv-0197|social|energie|
K|gebruiken|storing|3|neutraal|0|vraag|Is er een gaslek in de Peperstraat? Politie en brandweer overal @netzuid
A|||||||Ja, leiding geraakt bij graafwerken. Ramen openen en niets aansteken aub. ^Net
K|gebruiken|privacy|3|bezorgdheid|0|vraag|Moeten wij eruit? Er slapen hier drie kinderen boven
A|||||||Brandweer zegt: jullie kant is veilig.
K|gebruiken|privacy|4|opluchting|0|-|Ok, rustig ademen. Dank voor het directe antwoord
#S|twv-0198|social|telecom|
K|hulp|digitaal|2|irritatie|1|-|Uw chatbot heeft mij net een fijne verjaardag gewenst. Mijn vraag was of ik mijn wachtwoord kon resetten. Ik verjaar in november
A|||||||Oeps 🙈 Hier is de link: <url> ^Nick
K|hulp|digitaal|4|neutraal|0|-|wachtwoord oké
#S|twv-0199|social|reizen|
K|gebruiken|levering|3|neutraal|0|-|Zit op de 9u38 naar Blankenberge, vertrekt stipt
#S|twv-0200|social|reizen|
K|gebruiken|kwaliteit|5|blijdschap|0|-|Wij hebben net de mooiste lounge gezien van mijn leven in @luchthavenWestdijk. Gratis wafels. GRATIS. WAFELS.
A|||||||De wafels zijn berucht ja 🧇 ^Team
#S|twv-0201|social|reizen|
K|gebruiken|levering|2|neutraal|1|-|@spoorbel trein van 7.52 Aalst - Brussel rijdt niet, volgende is overvol en heeft ook al 12 minuten vertraging.
K|gebruiken|informatie|2|irritatie|0|vraag|Waarom wordt dit niet gemeld op de site?
A|||||||Goedemorgen Dorien, dit werd om 7.40 toegevoegd. Onze excuses voor het ongemak. ^Gert
K|gebruiken|informatie|2|irritatie|0|-|Om 7.40 stond ik al op het perron, daar heb ik dus niets aan.
#S|twv-0202|social|telecom|
K|gebruiken|storing|2|neutraal|1|-|Hallo, sinds deze ochtend geen internet en geen tv in Wetteren. Modem al herstart.
A|||||||Dag Bart, er is een defect in je straat. Hersteld rond 14u. ^Sofie
K|hulp|informatie|4|dankbaarheid|0|-|Oke bedankt voor de info
#S|twv-0203|social|telecom|
K|hulp|wachttijd|2|irritatie|2|-|Twee weken geleden een klacht ingediend via het formulier en nog steeds geen enkele reactie gekregen. Is dat normaal bij @mobibel?
A|||||||Dat is inderdaad te lang, Sara. Heb je een referentie? ^An
K|geen|geen|3|neutraal|0|-|KL-20071
#S|twv-0204|social|reizen|
K|orienteren|geen|3|neutraal|0|vraag|Goedemiddag, hoeveel kg ruimbagage mag je meenemen met het basisticket? @vloxair
A|||||||Bij Basic is enkel een kleine rugzak inbegrepen. ^Tom
K|orienteren|prijs|3|neutraal|0|vraag|En wat kost een koffer van 20 kg erbij naar Malaga?
A|||||||35 euro per vlucht als je vooraf boekt.
K|geen|geen|3|neutraal|0|-|Dank u
#S|twv-0205|social|webshop|
K|ontvangen|fout|2|neutraal|0|-|Verkeerde maat ontvangen, besteld 42 gekregen 38. Ordernummer 7730182.
A|||||||Sorry Peter, we sturen de juiste maat op. Je mag 38 gratis terugsturen. ^Joke
K|wijzigen|geen|3|neutraal|0|vraag|Moet ik daarvoor zelf een label afdrukken?
A|||||||Nee, toon gewoon de QR-code.
K|geen|geen|3|neutraal|0|-|Goed
#S|twv-0206|social|energie|
K|betalen|prijs|2|bezorgdheid|0|-|Ons voorschot gaat van 180 naar 320 euro per maand. Ik weet echt niet hoe we dat gaan betalen.
A|||||||Dag Veronique, we bekijken samen of dat lager kan. Stuur je je klantnummer? ^Bart
K|geen|geen|3|neutraal|0|-|Heb het in een privébericht gezet
A|||||||Op basis van je verbruik kan het naar 215.
K|betalen|prijs|4|opluchting|0|-|Dat scheelt toch veel. Bedankt, ik was al aan het rekenen waar we op konden besparen
#S|twv-0207|social|bank|
K|gebruiken|digitaal|2|neutraal|1|-|Ik krijg de app van @leeuwbank niet geïnstalleerd op mijn nieuwe toestel, hij vraagt een code die ik nooit ontvang.
A|||||||Dag Rita, klopt het gsm-nummer dat wij hebben? Eindigt op 41? ^Mo
K|geen|geen|3|neutraal|0|-|Nee dat is mijn oud nummer
#S|twv-0208|social|reizen|
K|gebruiken|levering|2|teleurstelling|0|-|Concert van mijn leven gemist omdat de laatste bus gewoon niet kwam. Kan het nog altijd niet geloven
A|||||||Dat vinden we heel erg, Lotte. Welke lijn en halte? ^Els
K|geen|geen|3|neutraal|0|-|lijn 9, halte Ziekenhuis, 19u08
A|||||||De bus had een aanrijding. Je kan een compensatie vragen via <url>.
K|hulp|geen|2|teleurstelling|0|-|Dat brengt mijn concert niet terug maar ok
#S|twv-0209|social|telecom|
K|gebruiken|geen|3|neutraal|0|vraag|Waar kan ik zien hoeveel data ik al verbruikt heb deze maand?
A|||||||In de app bij 'Mijn verbruik' of sms SALDO naar 1933. ^Wout
K|gebruiken|geen|3|neutraal|0|-|Ok 14 van de 15 GB, zal 't rustig aan doen
#S|twv-0210|social|reizen|
K|gebruiken|bejegening|2|irritatie|0|-|Vriendelijkheid kost niks, maar vanmorgen op lijn 12 was het precies toch uitverkocht.
A|||||||Jammer om te horen, Mia. Wat is er gebeurd? ^Els
K|gebruiken|bejegening|2|boosheid|0|-|Ik zei goeiemorgen en vroeg of hij aan het rusthuis stopt. 'Kunt ge niet lezen?' zegt hij. Een vrouw van 74. Onbeschoft.
#S|twv-0211|social|overheid|
K|aanvragen|geen|3|neutraal|0|vraag|Kan ik een uittreksel uit het strafregister online aanvragen of moet ik langskomen? @stadVeerbeke
A|||||||Dat kan online via het e-loket: <url>
K|aanvragen|digitaal|4|neutraal|0|-|Gelukt, bedankt
#S|twv-0212|social|diensten|
K|gebruiken|kwaliteit|2|irritatie|0|wens|Zeg @kanaalvijf, kan het geluid van de reclame niet wat stiller? Elke keer schrik ik mij een ongeluk en de baby is wakker
A|||||||We begrijpen het, Joni. Er geldt een norm maar we laten het nakijken. ^Tine
#S|twv-0213|social|bezorging|
K|wijzigen|geen|3|neutraal|0|vraag|Kan ik de levering van morgen nog verzetten naar zaterdag?
A|||||||Ja, tot vanavond 20u via de track & trace. ^Ines
K|wijzigen|digitaal|2|neutraal|0|-|Daar staat enkel vrijdag als keuze
A|||||||Dan leveren we in jouw regio niet op zaterdag, sorry.
K|geen|geen|3|neutraal|0|-|vrijdag dan maar
#S|twv-0214|social|telecom|
K|hulp|bejegening|2|boosheid|0|-|Juist opgehangen door een medewerker van @fibrox. Gewoon. Opgehangen. In volle gesprek
A|||||||Dat hoort niet, Els. Mogen we je terugbellen? ^Sofie
K|hulp|geen|2|irritatie|0|-|Op voorwaarde dat die persoon er niet bij zit
#S|twv-0215|social|reizen|
K|gebruiken|levering|4|dankbaarheid|0|-|Dank aan de bestuurder van lijn 3 die nog eens stopte toen hij mij zag lopen. Je redde mijn sollicitatie!
A|||||||En? Hoe ging de sollicitatie? ^Els
K|geen|geen|4|blijdschap|0|-|Ik heb de job!! 🥳
#S|twv-0216|social|energie|
K|gebruiken|storing|2|neutraal|0|-|Straatverlichting in de Nieuwe Dreef brandt overdag en is 's nachts uit
A|||||||Bedankt voor de melding, de klok wordt bijgesteld. ^Net
K|geen|geen|3|neutraal|0|-|Oké
#S|twv-0217|social|telecom|
K|wijzigen|belofte|2|boosheid|2|-|In de winkel beloofde men 6 maanden korting bij overstap naar pack XL. Op de factuur: volle pot. Aan de telefoon: 'daar weten wij niks van'. Dat is gewoon volksverlakkerij @gsmplus
A|||||||Dag Patrick, heb je een kopie van het contract? ^Wout
K|geen|geen|3|neutraal|0|-|Ja, staat in DM
A|||||||De korting staat erop. We passen ze toe en crediteren 2 maanden.
K|betalen|fout|4|opluchting|0|-|Goed, zo is het in orde.
K|hulp|bejegening|2|irritatie|0|-|Maar ge moet de mensen niet als leugenaar behandelen aan de lijn
#S|twv-0218|social|reizen|
K|gebruiken|levering|3|neutraal|0|vraag|@brusselwings is de vlucht BW207 uit Rome al geland?
A|||||||Geland om 21u47. ^Ans
K|geen|geen|4|blijdschap|0|-|jippie, mijn lief is thuis
#S|twv-0219|social|webshop|
K|ontvangen|levering|2|irritatie|3|-|Al 3x mijn keuken verschoven. Ik kook nu al twee maand op een campingvuurtje in de garage @woonwijs, 't is geen leven meer
A|||||||Dit spijt ons, Gunther. Het werkblad komt dinsdag aan. ^Kaat
K|ontvangen|levering|3|neutraal|0|vraag|en de plaatsing?
A|||||||Donderdag en vrijdag.
K|ontvangen|geen|3|verlangen|0|wens|Laat dat nu aub doorgaan, mijn vrouw dreigt met ne frituur
#S|twv-0220|social|bank|
K|orienteren|geen|3|neutraal|0|vraag|Doen jullie ook hypothecaire leningen voor zelfstandigen die nog maar een jaar bezig zijn? @denaris
A|||||||Dat bekijken we per dossier, Glenn. Maak een afspraak via <url>. ^Jo
K|orienteren|geen|3|verlangen|0|wens|Zou graag eens langskomen ja, liefst na 17u
#S|twv-0221|social|telecom|
K|gebruiken|kwaliteit|4|blijdschap|0|-|3 maanden bij @mobibel: goed bereik, juiste facturen, geen gezever. Niks op aan te merken
A|||||||Zo hoort het, Kurt! ^An
#S|twv-0222|social|reizen|
K|gebruiken|levering|1|boosheid|2|-|VIER UUR over Kortrijk - Antwerpen gedaan. VIER!!! Met de fiets was ik er ook geweest, incompetente bende
A|||||||Sorry Thijs, de panne in De Pinte had grote gevolgen. Je kan compensatie vragen. ^KD
K|hulp|geen|3|neutraal|0|vraag|Hoe doe ik dat?
A|||||||Via dit formulier: <url>
K|hulp|digitaal|2|irritatie|1|-|Formulier werkt niet. Natuurlijk werkt het formulier niet.
#S|twv-0223|social|overheid|
K|gebruiken|kwaliteit|2|neutraal|0|-|Er ligt sluikstort aan de glasbollen in de Kouterdreef, matrassen en een frigo.
A|||||||Dank u, wordt morgen opgehaald.
K|geen|geen|4|neutraal|0|-|Prima
#S|twv-0224|social|telecom|
K|gebruiken|storing|3|bezorgdheid|0|vraag|Is het nu echt zo dat wij tot maandag zonder telefoon zitten? Mijn man is hartpatiënt, ik ben er niet gerust in
A|||||||Dag Godelieve, we bezorgen u vandaag nog een gsm in bruikleen. ^Fre
K|hulp|bejegening|4|dankbaarheid|0|-|Dat zou ons enorm helpen, dank u wel
A|||||||Hij is onderweg met collega Jeroen.
K|hulp|belofte|4|opluchting|0|-|Jeroen is hier geweest en heeft alles uitgelegd. Nu kan ik tenminste slapen
#S|twv-0225|social|reizen|
K|gebruiken|kwaliteit|2|neutraal|0|-|Geen wifi op de IC naar Arlon vandaag, netwerk verschijnt wel maar verbindt niet
A|||||||Bedankt Vincent, we resetten de router aan boord. ^Lien
K|gebruiken|storing|4|neutraal|0|-|werkt nu
#S|twv-0226|social|energie|
K|aanvragen|wachttijd|2|irritatie|3|-|Aanvraag laadpaal ingediend op 8 januari. Het is nu juni en er is nog altijd niemand komen kijken. Wat doen jullie daar de hele dag @netzuid
A|||||||Dag Nils, het dossier wacht op verzwaring van de aansluiting. ^Net
K|aanvragen|informatie|2|verwarring|0|vraag|verzwaring? daar is nooit iets over gezegd, wie moet dat aanvragen?
A|||||||Je installateur. Ik stuur je de uitleg door.
K|geen|geen|3|neutraal|0|-|ok
#S|twv-0227|social|diensten|
K|vertrekken|geen|2|teleurstelling|0|-|Na 26 jaar zeg ik mijn abonnement op @gazetNu op. Met spijt, maar het is mijn krant niet meer.
A|||||||Dat vinden we jammer, Herman. Wat mist u? ^Abo
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De lange stukken op zaterdag. Nu is het allemaal lijstjes en BV's
#S|twv-0228|social|reizen|
K|gebruiken|geen|3|neutraal|0|vraag|tot hoelaat is de bagagekluis in station Leuven open
A|||||||De kluizen zijn toegankelijk van 5 tot 0u30. ^Gert
K|geen|geen|3|neutraal|0|-|thx
#S|twv-0229|social|telecom|
K|ontvangen|levering|2|irritatie|2|-|Halve dag thuisgebleven voor jullie technieker, belt die om te zeggen dat hij in Geel staat. Ik woon in Geraardsbergen.
A|||||||Oei, verkeerde adres doorgekregen. Kan morgen om 8u? ^Nick
K|ontvangen|geen|2|irritatie|0|-|'t Zal moeten zeker. Geraardsbergen hè. G-E-R-A
#S|twv-0230|social|bank|
K|gebruiken|bereikbaarheid|2|teleurstelling|0|-|Alweer een kantoor van @leeuwbank dat sluit. Voor ons moeder is dat 14 km verder, zonder bus. Oude mensen tellen niet meer mee precies
A|||||||We begrijpen uw bezorgdheid, Ludo. Er komt een bankbus op dinsdag. ^Mo
K|gebruiken|bereikbaarheid|3|verlangen|0|wens|Hopelijk blijft die dan wel rijden
#S|twv-0231|social|reizen|
K|gebruiken|levering|2|irritatie|0|-|Is er eigenlijk één dag dit jaar dat de P-trein naar Schaarbeek op tijd was? Vraag het voor een vriend
A|||||||Gemiddelde stiptheid is 81%, maar we begrijpen je. ^Lien
K|gebruiken|levering|2|irritatie|0|-|dan zit ik altijd in die andere 19, wat een chance
#S|twv-0232|social|bezorging|
K|ontvangen|digitaal|2|neutraal|0|-|Track & trace van BX9912 geeft al twee dagen 'geen gegevens beschikbaar'
A|||||||De afzender heeft het pakket nog niet afgegeven. ^Lotte
K|ontvangen|informatie|4|neutraal|0|-|Aha dan moet ik bij hen zijn, bedankt
#S|twv-0233|social|telecom|
K|gebruiken|storing|2|boosheid|0|-|Ze liggen weer plat jong, die clowns van @nevelnet
A|||||||Dag Michiel, waar woon je? ^Sofie
K|geen|geen|3|neutraal|0|-|Maldegem
A|||||||Hersteld sinds een paar minuten.
K|gebruiken|storing|3|neutraal|0|-|ja 't is weer goed
#S|twv-0234|social|overheid|
K|gebruiken|kwaliteit|5|blijdschap|0|-|Wat een prachtige kerstmarkt dit jaar! Sfeervol, proper, veel volk, en eindelijk genoeg toiletten. Dikke pluim voor @stadVeerbeke 🎄
A|||||||Dank u, ook namens alle vrijwilligers!
#S|twv-0235|social|reizen|
K|betalen|fout|2|verwarring|0|vraag|Er is twee keer 12,40 afgegaan voor één ticket. Krijg ik de tweede vanzelf terug of moet ik daar iets voor doen?
A|||||||Komt vanzelf terug binnen 5 dagen, Nora. ^Gert
K|geen|geen|4|vertrouwen|0|-|Goed, ik geloof u
#S|twv-0236|social|telecom|
K|orienteren|informatie|2|verwarring|0|-|Ik heb nu al 3 verschillende prijzen gekregen voor hetzelfde pack: op de site 59, in de winkel 64, aan de telefoon 55. Ik kan er geen touw aan vastknopen
A|||||||De prijs aan de telefoon is een actie voor nieuwe klanten. ^Fre
K|orienteren|geen|3|neutraal|0|vraag|Geldt die ook als mijn vrouw al klant was?
A|||||||Helaas niet op hetzelfde adres.
K|orienteren|beleid|2|teleurstelling|0|-|Spijtig. Dan kijken we nog efkes rond
#S|twv-0237|social|reizen|
K|gebruiken|wachttijd|2|irritatie|2|-|Rij aan de security staat tot buiten. In de regen. Drie poortjes open van de twaalf @luchthavenWestdijk
A|||||||We openen er zo 2 extra. Sorry voor de wachttijd. ^Team
K|gebruiken|levering|2|bezorgdheid|0|angst|Onze gate sluit om 6u40, dat halen we nooit
A|||||||Toon je instapkaart aan een geel hesje, je mag voor.
K|gebruiken|beleid|4|opluchting|0|-|Dat hielp! We zitten op het vliegtuig, pfff
#S|twv-0238|social|webshop|
K|ontvangen|levering|4|blijdschap|0|-|Gisteren om 22u besteld bij @speelkasteel en vandaag om 11u geleverd, in een doos zonder plastiek. Kan niet beter.
A|||||||Dankjewel Yasmina! ^Piet
#S|twv-0239|social|energie|
K|hulp|wachttijd|2|irritatie|2|-|'Er zijn nog 41 wachtenden voor u.' Voor een simpele vraag over een adreswijziging...
A|||||||Misschien kan ik helpen, Dieter? ^Pieter
K|wijzigen|geen|3|neutraal|0|vraag|Vanaf welke datum loopt mijn contract op het nieuwe adres?
A|||||||Vanaf 15 september.
K|wijzigen|wachttijd|4|dankbaarheid|0|-|Kijk, tien seconden. Merci!
#S|twv-0240|social|telecom|
K|gebruiken|storing|3|neutraal|0|vraag|Problemen met bellen via @gsmplus in Brasschaat? Iedereen klinkt als een robot
A|||||||Er zijn werken aan een mast. Klaar om 18u. ^Wout
K|geen|geen|3|neutraal|0|-|ok biep boep
#S|twv-0241|social|telecom|
K|gebruiken|kwaliteit|2|irritatie|0|-|Al de hele week trage verbinding 's avonds, overdag gaat het wel. Speedtest van daarnet: 6 Mbps. Ik betaal voor 150.
A|||||||Dag Lieselot, dat is te weinig. Wanneer mag een technieker langskomen? ^Sofie
K|hulp|geen|3|neutraal|0|-|Volgende week in de voormiddag, behalve woensdag
#S|twv-0242|social|reizen|
K|gebruiken|levering|2|neutraal|0|-|Bus 225 rijdt al een half uur rond met bestemming 'geen dienst' maar neemt wel volk mee
A|||||||Haha, defecte display. Doorgegeven! ^Els
K|geen|geen|3|neutraal|0|-|geen probleem hoor, ik dacht ik zeg het even
#S|twv-0243|social|bank|
K|hulp|herhaling|2|irritatie|3|-|Beste @denaris, dit is de vijfde keer dat ik dezelfde documenten doorstuur voor de erfenis van mijn moeder. Elke keer is er 'iets niet leesbaar'. Het is al zwaar genoeg.
A|||||||Dat begrijp ik volledig, mevrouw. Mag ik u vandaag persoonlijk bellen? ^Jo
K|geen|geen|3|neutraal|0|-|Ja, na 15 uur
A|||||||Alles is nu goedgekeurd. Nogmaals sorry.
K|hulp|doorverwijzing|4|opluchting|0|-|Eindelijk kunnen we dit hoofdstuk afsluiten.
K|geen|geen|3|neutraal|0|-|Bedankt Jo.
#S|twv-0244|social|reizen|
K|gebruiken|levering|3|neutraal|0|vraag|Rijden er op 11 november bussen volgens zondagsregeling?
A|||||||Klopt, zondagsdienst. ^Els
#S|twv-0245|social|telecom|
K|betalen|geen|3|neutraal|0|vraag|ik krijg precies geen facturen meer per mail, klopt dat?
A|||||||Ze staan in de app sinds maart. Wil je ze terug per mail? ^An
K|betalen|geen|3|verlangen|0|wens|Ja, zet da maar terug op mail aub
#S|twv-0246|social|diensten|
K|gebruiken|kwaliteit|1|boosheid|0|-|Jullie weervrouw zegt 'zonnig en droog', ik sta hier in de gietende regen op een communiefeest met 60 man. Tot zover de wetenschap 🤬
A|||||||Ai, een lokale bui. Hopelijk smaakt de taart! ^Tine
K|geen|geen|3|blijdschap|0|-|de taart drijft 😂
#S|twv-0247|social|reizen|
K|gebruiken|bejegening|4|blijdschap|0|-|Complimenten voor de grondstewardess met de rode bril aan gate B14. Iedereen nerveus door de vertraging en zij bleef maar lachen en uitleg geven
A|||||||Fijn dat je dit laat weten, we zoeken haar op! ^Ans
#S|twv-0248|social|bezorging|
K|ontvangen|levering|2|boosheid|0|-|Pakket over de haag gezwierd. Ik heb het op camera. Denk ne keer na eer ge zoiets doet, lomperik @pakkerbe
A|||||||Dat is onaanvaardbaar. Kan je de beelden doorsturen, Nico? ^Ines
K|geen|geen|3|neutraal|0|-|filmpje gestuurd via DM
A|||||||De chauffeur is aangesproken. Inhoud oké?
K|ontvangen|kwaliteit|4|opluchting|0|-|ja het waren gelukkig kussens
#S|twv-0249|social|overheid|
K|hulp|wachttijd|2|neutraal|3|-|Drie weken geleden gemaild over de geluidsoverlast van de fuifzaal, nog geen antwoord gehad.
A|||||||Excuses, uw mail is doorgestuurd naar de politie. We vragen na.
K|geen|geen|3|neutraal|0|-|Dank u, ik wacht het af
#S|twv-0250|social|telecom|
K|gebruiken|digitaal|2|neutraal|0|-|De gids in de tv-app blijft hangen op gisteren.
A|||||||Update de app naar 5.2, dat lost het op. ^Fre
K|gebruiken|digitaal|3|neutraal|0|-|heb 5.2 al
A|||||||Dan even verwijderen en opnieuw installeren aub.
K|gebruiken|digitaal|4|neutraal|1|-|Dat heeft geholpen
#S|twv-0251|social|reizen|
K|gebruiken|levering|2|irritatie|0|-|#spoorbel deel zoveel: wachten op bestuurder. Die zit vast in een andere trein. Die ook wacht op bestuurder.
A|||||||Je hebt het systeem doorgrond, Sander 😅 ^KD
#S|twv-0252|social|energie|
K|orienteren|geen|3|bezorgdheid|0|vraag|@stroomgild ik hoor dat gas weer gaat stijgen deze winter. Moet ik nu vastklikken of wachten? Wil geen tweede 2022 meemaken
A|||||||Dat kunnen we niet voorspellen, maar vast geeft zekerheid. ^Bart
K|aanvragen|geen|3|verlangen|0|wens|Zekerheid klinkt goed. Stuur mij het voorstel eens door
#S|twv-0253|social|telecom|
K|gebruiken|geen|3|verlangen|0|wens|Een app voor op mijn uurwerk zou echt tof zijn @nevelnet
A|||||||We geven het door, Arne! ^Sofie
#S|twv-0254|social|reizen|
K|betalen|beleid|2|boosheid|0|-|Schandalig dat je 50 euro moet betalen om je instapkaart aan de balie te laten afdrukken. Een blad papier!! Dieven met een vliegtuig zijn het
A|||||||Dit staat in onze voorwaarden, Bruno. Online inchecken is gratis. ^Tom
K|aanvragen|storing+digitaal|2|irritatie|1|-|Uw site lag plat toen ik wou inchecken, staat dat ook in de voorwaarden?
A|||||||Stuur ons een schermafbeelding, dan betalen we terug.
K|geen|geen|3|neutraal|0|-|Hier is ze <url>
A|||||||In orde, 50 euro komt terug.
K|betalen|fout|4|neutraal|0|-|Ok, correct opgelost
#S|twv-0255|social|webshop|
K|orienteren|geen|3|neutraal|0|vraag|Tot wanneer loopt de actie 1+1 op verf?
A|||||||Tot en met zondag. ^Kaat
K|geen|geen|3|neutraal|0|-|ok top
#S|twv-0256|social|reizen|
K|gebruiken|levering|2|teleurstelling|0|-|Weer een verjaardagsfeestje van mijn dochter gemist door de trein. Ze was al in slaap toen ik thuiskwam.
A|||||||Dat doet pijn om te lezen, Jan. Onze oprechte excuses. ^Lien
K|geen|geen|2|teleurstelling|0|-|ja. dat is het
#S|twv-0257|social|telecom|
K|gebruiken|storing|2|irritatie|2|-|Nog altijd niks. Dag 5.
A|||||||Dag Sigrid, de kabel onder de straat moet vervangen worden. Vergunning komt morgen. ^Nick
K|gebruiken|storing|2|teleurstelling|2|-|Dag 6. Ik heb precies alle moed verloren
A|||||||We werken nu! Kan je tegen 17u eens testen?
K|gebruiken|storing|4|opluchting|0|-|16u58: het leeft 🙌
#S|twv-0258|social|overheid|
K|gebruiken|geen|3|neutraal|0|vraag|Mag ik op het pleintje voor het cultuurcentrum parkeren op zondag? Geen bord te zien @stadVeerbeke
A|||||||Ja, op zondag is het vrij parkeren.
K|geen|geen|3|neutraal|0|-|dank je
#S|twv-0259|social|bank|
K|gebruiken|privacy|2|bezorgdheid|0|vraag|@leeuwbank ik heb per ongeluk op zo'n link geklikt en mijn code ingegeven. Stom van mij, weet ik. Wat moet ik nu doen? Ben in paniek
A|||||||Niet stom, het overkomt velen. Bel nu Cardblock, wij blokkeren intussen je app. ^Mo
K|hulp|geen|3|neutraal|0|-|Heb gebeld, alles geblokkeerd
A|||||||Er is niets van je rekening gegaan.
K|hulp|bejegening|5|opluchting+dankbaarheid|0|-|Dank u, dank u. En dank u dat ge niet kwaad waart
#S|twv-0260|social|reizen|
K|gebruiken|kwaliteit|4|blijdschap|0|-|Rustig rijtuig, stopcontact, zon op de Ardennen en een boek. Soms is pendelen gewoon fijn 🌞
A|||||||Geniet ervan, Hannelore! ^Gert
#S|twv-0261|social|telecom|
K|vertrekken|geen|3|neutraal|0|vraag|Hoe zeg ik mijn vaste lijn op zonder internet kwijt te spelen?
A|||||||Via Mijn Producten > Vaste lijn > Stopzetten. ^An
K|vertrekken|digitaal|4|neutraal|0|-|is in orde
#S|twv-0262|social|bezorging|
K|ontvangen|levering|2|irritatie|0|-|leveruur tussen 8 en 22u, ja merci, dat is gelijk zeggen dat hij ergens in 't jaar komt
A|||||||Vanaf 8u krijg je een sms met een uurvenster, Tom. ^Lotte
K|geen|geen|3|neutraal|0|-|ah ok
#S|twv-0263|social|diensten|
K|gebruiken|bejegening|4|verrassing+blijdschap|0|-|Ik heb met de quiz meegedaan op @radiomol en ze hebben mijn naam uitgesproken zoals het hoort! Eerste keer in 34 jaar 🥹
A|||||||We hebben drie keer geoefend, Przemek! ^Stan
#S|twv-0264|social|reizen|
K|gebruiken|informatie|2|verwarring|0|vraag|De app zegt 'rijdt', het bord zegt 'afgeschaft', de omroep zegt niks. Wat is het nu @spoorbel?
A|||||||Afgeschaft, helaas. De app loopt achter. ^KD
K|gebruiken|informatie|2|irritatie|0|-|als zelfs ge zelf niet meer kunt volgen
#S|twv-0265|social|telecom|
K|gebruiken|storing|3|neutraal|0|vraag|zenders 1 tem 5 zwart bij iemand anders ook? @kabelnova Ronse
A|||||||Enkel bij enkele klanten. Start een zenderscan via Menu > Instellingen. ^Fre
K|geen|geen|3|neutraal|0|-|bezig
K|gebruiken|storing|4|blijdschap|0|-|en we zijn weer mee, juist op tijd voor het nieuws
#S|twv-0266|social|energie|
K|betalen|fout|2|irritatie|2|vraag|Voor de 2e keer een eindafrekening van een appartement waar ik nooit gewoond heb. Hoe geraken jullie aan mijn gegevens @zonneklap?
A|||||||Dag Lennert, vermoedelijk een naamgenoot. Mag ik je geboortedatum in DM? ^Pieter
K|geen|geen|3|neutraal|0|-|die vind je in DM
A|||||||Inderdaad een verwisseling. Facturen zijn geannuleerd.
K|betalen|fout|4|neutraal|0|-|Oké, afgehandeld dan.
#S|twv-0267|social|reizen|
K|gebruiken|kwaliteit|2|boosheid|0|-|Kakkerlak in de koffiehoek van jullie lounge, ik heb er geen woorden voor. BAH
A|||||||Dat is onaanvaardbaar! Waar precies? We sluiten de hoek meteen. ^Team
K|geen|geen|3|neutraal|0|-|links van de sapautomaat
#S|twv-0268|social|telecom|
K|aanvragen|geen|3|neutraal|0|vraag|Ik heb online een abonnement besteld maar geen bevestigingsmail gekregen. Is mijn bestelling wel door?
A|||||||Ja hoor, ze staat erin. De mail zit soms bij spam. ^Wout
K|aanvragen|geen|3|neutraal|0|-|Inderdaad, bij ongewenste post
#S|twv-0269|social|reizen|
K|gebruiken|privacy|1|boosheid|0|-|Gisteren is mijn zoon van 15 van de bus gezet om 22u omdat zijn kaart niet scande. In het donker, 6 km van huis. Hoe haalt ge het in uw hoofd @buslijnvl???
A|||||||Dit is ernstig en mag niet. Mogen we u vandaag bellen? ^Els
K|hulp|geen|3|verlangen|0|wens|Ja. En ik wil dat die chauffeur zich excuseert bij hem
A|||||||Dat hebben we met hem afgesproken. Hij belt zelf vanavond.
K|hulp|bejegening|4|verrassing|0|-|Hij heeft effectief gebeld en het was gemeend.
K|hulp|bejegening|4|dankbaarheid|0|-|Dat waardeer ik.
#S|twv-0270|social|overheid|
K|aanvragen|prijs|2|irritatie|0|-|85 euro voor een spoedpaspoort + 2 keer over en weer + parking. Ge moet al rijk zijn om hier weg te geraken
A|||||||De kost wordt bepaald door de federale overheid, Tom.
K|geen|geen|2|irritatie|0|-|het is altijd iemand anders zijn schuld hè
#S|twv-0271|social|webshop|
K|betalen|geen|3|neutraal|0|vraag|kan ik met ecocheques betalen in jullie webshop?
A|||||||Ja, via de knop 'andere betaalmiddelen'. ^Kaat
K|geen|geen|4|dankbaarheid|0|-|bedankt ☺️
#S|twv-0272|social|telecom|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|verhuisd naar de Vlaamse Ardennen, mooi zicht, lieve buren, nul streepjes. Had ik dat geweten @mobibel
A|||||||Zet bellen via wifi aan, Nele! Instellingen > Mobiel. ^An
K|gebruiken|informatie|4|verrassing|0|-|Oh dat bestond?? Dat werkt gewoon, zot
#S|twv-0273|social|reizen|
K|gebruiken|levering|2|irritatie|0|-|Heel het weekend geen treinen door werken en dan op maandag ... seinstoring. Op net dat stuk. Goed gewerkt jongens 👏
A|||||||We snappen je cynisme, Ward. Herstel is bezig. ^Lien
#S|twv-0274|social|reizen|
K|aanvragen|digitaal|4|blijdschap|0|-|Ticket gekocht in de app in letterlijk 15 seconden terwijl ik naar het perron liep. Zo hoort het
A|||||||Vlot! Goede reis. ^Gert
#S|twv-0275|social|bank|
K|betalen|prijs|2|irritatie|0|-|€3,50 per maand om mijn geld bij u te mogen parkeren. Vroeger kreeg ik er een spaarvarken bij
A|||||||Onze online rekening is gratis, Walter. ^Jo
K|wijzigen|geen|3|neutraal|0|vraag|behoud ik dan mijn rekeningnummer?
A|||||||Ja, alles blijft hetzelfde.
K|wijzigen|geen|3|verlangen|0|wens|zet mij dan maar over
#S|twv-0276|social|telecom|
K|gebruiken|fout|2|verwarring|0|-|Krijg al 3 dagen sms'en van jullie voor ene zekere Gerda. Ik ben niet Gerda. Wie is Gerda
A|||||||Haha, verkeerd nummer in het systeem. We passen het aan. ^Wout
K|geen|geen|3|blijdschap|0|-|Doe Gerda de groeten, haar gsm is binnen
#S|twv-0277|social|reizen|
K|gebruiken|privacy|2|bezorgdheid|0|-|In mijn rijtuig zit een kerel te roepen en op de ruiten te slaan. Iedereen kijkt naar zijn schoenen. Niet op mijn gemak
A|||||||Welke trein en rijtuig? We sturen Securail. ^KD
K|geen|geen|3|neutraal|0|-|IC 3411, voorlaatste
A|||||||Ze stappen op in Dendermonde.
K|gebruiken|privacy|4|opluchting|0|-|Ze hebben hem kalm meegenomen. Bedankt om zo rap te reageren
#S|twv-0278|social|energie|
K|gebruiken|geen|3|neutraal|0|vraag|Hoe lees ik mijn nachtverbruik af op de digitale meter?
A|||||||Code 1.8.2 op het scherm. ^Net
K|geen|geen|3|neutraal|0|-|ok gezien
#S|twv-0279|social|diensten|
K|gebruiken|digitaal|2|neutraal|0|-|De ondertitels op @kijkbox lopen drie seconden voor op het beeld
A|||||||Bij welk programma, Dina? ^Helpdesk
K|geen|geen|3|neutraal|0|-|Alle, op de Xbox
#S|twv-0280|social|telecom|
K|ontvangen|fout|2|irritatie|0|-|Technieker geweest, gaten geboord, kabel getrokken. Alleen jammer dat het bij de buren is
A|||||||Nee toch! We sturen meteen iemand. ^Sofie
K|ontvangen|fout|3|blijdschap|0|-|de buren zijn content, die hebben nu dubbel zo snel 😂
#S|twv-0281|social|reizen|
K|gebruiken|levering|2|irritatie|0|-|Alle dagen prijs. Vandaag +18.
K|gebruiken|geen|3|neutraal|0|-|Lijn 50A.
#S|twv-0282|social|telecom|
K|gebruiken|storing|2|neutraal|0|-|Voor info: glasvezelkastje in de Hoogstraat staat open en is nat
A|||||||Dank je wel, ploeg gaat kijken. ^Sofie
#S|twv-0283|social|telecom|
K|hulp|doorverwijzing|2|irritatie|2|-|Winkel zegt: bel de klantendienst. Klantendienst zegt: ga naar de winkel. Ik zeg: foert @gsmplus
A|||||||Dag Ellen, hier stopt de rondreis. Wat is het probleem? ^Wout
K|gebruiken|storing|2|neutraal|0|-|Toestel onder garantie laadt niet meer op
A|||||||Breng het morgen binnen, ik verwittig de winkel zelf.
K|hulp|doorverwijzing|4|dankbaarheid|0|-|kijk, ene die meedenkt. Dankuwel hè
#S|twv-0284|social|reizen|
K|hulp|bereikbaarheid|2|boosheid|2|-|Er is gewoon NIEMAND te bereiken bij <at_user>. Telefoon dood, chat offline, mail komt terug. Spookbedrijf
A|||||||We zijn er, Sven! Wat is je boekingsnummer? ^Ans
K|geen|geen|3|neutraal|0|-|6KD77P
K|wijzigen|geen|3|verlangen|0|wens|ik wil enkel de naam op het ticket verbeteren, een a ipv een o
A|||||||Verbeterd. Goede reis naar Lissabon!
K|wijzigen|wachttijd|4|opluchting|0|-|Ok. Zo moeilijk was dat dus niet, een pak van mijn hart
#S|twv-0285|social|overheid|
K|gebruiken|kwaliteit|4|blijdschap|0|-|De bib van Veerbeke leent nu ook gezelschapsspelen uit, wat een zalig idee 🎲
A|||||||Veel spelplezier!
#S|twv-0286|social|energie|
K|gebruiken|storing|2|irritatie|0|-|Derde keer deze week dat de plomben eruit vliegen heel de straat lang. Diepvries kan ik wegsmijten
A|||||||Dag Mireille, er is een defecte cabine. Herstelling is morgen. ^Net
K|hulp|geen|3|neutraal|0|vraag|Kan ik daar een schadevergoeding voor vragen?
A|||||||Ja, bij pannes langer dan 6u. Formulier: <url>
K|hulp|beleid|2|teleurstelling|0|-|Elke keer 4 uur, dus niks zeker. Dat is spijtig
#S|twv-0287|social|bank|
K|gebruiken|digitaal|2|neutraal|0|-|vingerafdruk werkt niet meer sinds update app
A|||||||Zet ze even af en terug aan in de instellingen aub. ^Mo
K|geen|geen|3|neutraal|0|-|ok proberen
K|gebruiken|digitaal|4|neutraal|0|-|ja is goed
#S|twv-0288|social|bezorging|
K|ontvangen|geen|3|verlangen|0|wens|Hopelijk komt mijn puzzel van 3000 stukjes voor het verlengd weekend, ik zie het al helemaal zitten 🤞
A|||||||Hij zit op de kar van vandaag! ^Ines
K|ontvangen|levering|4|blijdschap|0|-|Joepie, tot dinsdag hoort niemand mij meer
#S|twv-0289|social|telecom|
K|betalen|fout|1|boosheid|0|-|1.126 EURO voor 2 dagen Turkije!!! Zijn jullie gek geworden, dat is een maandloon, ik betaal geen cent aan dat crapuul
A|||||||Dag Özlem, dat is enorm. We bekijken wat er misging. Nummer in DM? ^An
K|geen|geen|3|neutraal|0|-|verstuurd
A|||||||De limiet van 60 euro heeft niet gewerkt. Dat is onze fout: je betaalt 60.
K|betalen|fout|4|opluchting|0|-|Ik heb het gevoel dat ik terug kan ademen. Ik heb de hele nacht wakker gelegen.
#S|twv-0290|social|reizen|
K|gebruiken|geen|3|neutraal|0|vraag|Geldt een Rail 10-rit ook als ik onderweg 2 uur uitstap in Mechelen?
A|||||||Nee, de rit moet zonder onderbreking. ^Gert
K|gebruiken|beleid|3|neutraal|0|-|Ok dan maak ik er 2 ritten van
#S|twv-0291|social|diensten|
K|gebruiken|kwaliteit|4|blijdschap|0|-|Hij kan het hè, die nieuwe presentator van de middagshow. Warm, grappig, laat mensen uitspreken @radiodrie
A|||||||Simon bloost 😊 ^Jana
#S|twv-0292|social|webshop|
K|betalen|beleid|2|irritatie|0|-|Een tegoedbon in plaats van mijn geld terug terwijl er op het kasticket 'niet goed, geld terug' staat. Kunt ge uw eigen slogan niet lezen @woonwijs?
A|||||||Bij solden gelden andere voorwaarden, Hugo. ^Kaat
K|wijzigen|informatie|2|irritatie|0|-|Hing er niet uit. Nergens. Ook niet aan de kassa.
A|||||||Dan maken we een uitzondering, kom gerust langs.
K|wijzigen|beleid|4|verrassing|0|-|Oh. Dat had ik niet verwacht
#S|twv-0293|social|reizen|
K|gebruiken|levering|2|irritatie|2|-|Vandaag 3u10 onderweg geweest voor een traject van 55 minuten. Zonder uitleg, zonder excuus.
A|||||||Onze excuses alsnog, Heidi. Er was een persoon langs het spoor. ^Lien
K|gebruiken|informatie|3|neutraal|0|-|Ok, daar kan niemand iets aan doen. Maar zeg het gewoon
#S|twv-0294|social|telecom|
K|orienteren|geen|3|neutraal|0|vraag|@fibrox doen jullie ook contracten voor 6 maanden? Ben maar tijdelijk in Leuven voor mijn stage
A|||||||Al onze formules zijn maandelijks opzegbaar. ^Sofie
K|orienteren|beleid|4|blijdschap|0|-|Top, dat is precies wat ik zoek
#S|twv-0295|social|reizen|
K|gebruiken|levering|2|bezorgdheid|0|-|Vlucht draait nu al 40 min rondjes boven de luchthaven, volgens de tracker. Mijn dochter zit erop. Ik zit hier op mijn nagels te bijten
A|||||||Enkel wachten op een vrije baan door mist, Carla. ^Team
K|gebruiken|levering|4|opluchting|0|-|Geland. Ik zie haar door de deur komen ❤️
#S|twv-0296|social|overheid|
K|hulp|doorverwijzing|2|boosheid|3|-|Stadhuis: bel de provincie. Provincie: bel het kadaster. Kadaster: bel het stadhuis. Al twee maanden. Ik word hier GEK @stadVeerbeke
A|||||||Stuur ons uw dossiernummer, wij nemen contact op met alle diensten.
K|geen|geen|3|neutraal|0|-|2024/0317/B
#S|twv-0297|social|telecom|
K|gebruiken|kwaliteit|2|neutraal|0|-|Beeld op kanaal 12 schokt
A|||||||HD of SD? ^Fre
K|geen|geen|3|neutraal|0|-|HD
A|||||||We zien het ook, wordt hersteld.
K|geen|geen|3|neutraal|0|-|👌👌
#S|twv-0298|social|energie|
K|aanvragen|digitaal|4|blijdschap|0|-|Overgestapt naar @zonneklap in vijf minuten, zonder één papier. Ik ben 72 en het lukte van de eerste keer!
A|||||||Knap, Maria! Welkom bij ons ☀️ ^Pieter
#S|twv-0299|social|reizen|
K|gebruiken|kwaliteit|2|irritatie|0|-|Wie verzint het om de bushalte midden in een plas te zetten? Ik ben nat tot op mijn onderbroek @buslijnvl
A|||||||We sturen je melding naar de wegbeheerder, Stijn. ^Els
K|geen|geen|2|irritatie|0|-|en mijn onderbroek, naar wie stuur ik die?
#S|twv-0300|social|telecom|
K|ontvangen|levering|3|neutraal|0|vraag|Wanneer komt de technicus juist? Afspraak is 'dinsdag' maar zonder uur
A|||||||Tussen 13 en 15u, Liesbet. ^Sofie
K|ontvangen|geen|3|neutraal|0|-|Prima dan ben ik er
#S|twv-0301|social|bank|
K|hulp|wachttijd|2|irritatie|2|-|38 min in de wacht bij @leeuwbank en dan 'wij sluiten zo dadelijk onze lijnen'. Ze zullen er wel een knopje voor hebben
A|||||||Sorry Jeanine, waarmee kan ik helpen? ^Mo
K|gebruiken|geen|3|neutraal|0|vraag|Mijn kaart werkt niet in Thailand, moet ik die ergens openzetten?
A|||||||Ja, in de app onder 'Gebruik buiten Europa'.
K|gebruiken|digitaal|4|opluchting|0|-|Gelukt, ik kan weer eten 🍜
#S|twv-0302|social|reizen|
K|gebruiken|levering|3|neutraal|0|-|Vertrek 8u12 Genk, 3 minuten later dan voorzien, niks ergs.
#S|twv-0303|social|reizen|
K|gebruiken|bejegening|2|teleurstelling|0|-|Vroeg aan de infobalie hulp voor mijn blinde man. 'Moest u 24u op voorhand aanvragen.' En zij draaide zich om. Dat deed zeer
A|||||||Dit raakt ons, Agnes. Mogen we u bellen om het recht te zetten? ^Gert
K|hulp|geen|3|verlangen|0|wens|Ik hoef geen telefoon, ik wil dat het bij de volgende anders gaat.
#S|twv-0304|social|diensten|
K|gebruiken|geen|3|verlangen|0|wens|Alstublieft @kanaalvijf zend Het Eiland der Bengels nog eens uit. Mijn jeugd hangt ervan af
A|||||||Vanaf mei op zondagvoormiddag! ^Tine
K|gebruiken|geen|5|blijdschap+verrassing|0|-|WAT?! Dit is het beste nieuws van het jaar, ik ga direct mijn zus bellen
#S|twv-0305|social|telecom|
K|gebruiken|storing|2|irritatie|0|-|Regen = geen tv. Al jaren. Is dat decoderke van suiker misschien @kabelnova?
A|||||||😄 Vermoedelijk vocht in de kabel buiten. We komen kijken, Germain. ^Fre
K|hulp|geen|3|neutraal|0|-|kom maar, koffie staat klaar
#S|twv-0306|social|bezorging|
K|ontvangen|fout|2|irritatie|0|-|Vrachtwagen van @pakkerbe heeft bij het draaien onze brievenbus omvergereden en is doorgereden. Handig: nu kan hij er niks meer insteken
A|||||||Oei! Heb je een foto en het uur? ^Ines
K|geen|geen|3|neutraal|0|-|11u05, foto in bijlage
#S|twv-0307|social|reizen|
K|orienteren|geen|3|neutraal|0|vraag|hoe geraak ik met openbaar vervoer van Geel naar het strand van Cadzand? iemand tips @buslijnvl
A|||||||Trein naar Brugge, bus 42 tot Breskens-kruispunt. ^Els
K|geen|geen|4|dankbaarheid|0|-|Merci, ik schrijf het op
#S|twv-0308|social|telecom|
K|hulp|geen|3|vertrouwen|0|-|Geen stress, ik weet dat jullie er alles aan doen. Succes aan de mannen in de kou! #nevelnet
A|||||||Dat lezen onze technici graag, dank je Ann! ^Sofie
#S|twv-0309|social|webshop|
K|aanvragen|fout|2|teleurstelling|0|-|Eindelijk die lamp gevonden, betaald, en dan een mailtje 'toch niet op voorraad'. Ik was er zo blij mee
A|||||||Sorry Femke! In Hasselt staat er nog eentje. Zullen we ze opzijzetten? ^Kaat
K|aanvragen|geen|4|blijdschap|0|-|Jaaaa graag! Kom ze vrijdag halen
#S|twv-0310|social|reizen|
K|gebruiken|storing|2|irritatie|0|-|De drie ticketautomaten in Sint-Niklaas: defect, defect, enkel bancontact maar bancontact defect.
A|||||||We sturen een technicus. Koop via de app of aan boord zonder toeslag. ^KD
K|geen|geen|3|neutraal|0|-|ok
#S|twv-0311|social|energie|
K|betalen|informatie|2|verwarring|0|vraag|Wat is in godsnaam een 'bijdrage energiefonds residentieel forfait' en waarom betaal ik dat 2 keer?
A|||||||Dat is een heffing per afnamepunt. Heb je een aparte garagemeter? ^Bart
K|betalen|informatie|4|verrassing|0|-|ja! aha. Zo leer ik nog iets bij op mijn 58
#S|twv-0312|social|telecom|
K|gebruiken|kwaliteit|2|boosheid|2|-|Snertbedrijf. Snertmodem. Snertwifi. Al drie keer vervangen en 't is nog altijd even slecht @fibrox
A|||||||Drie modems is te veel, Raf. Ik stuur een senior technieker. ^Sofie
K|hulp|levering|3|neutraal|0|vraag|Wanneer
A|||||||Maandag 9u?
K|geen|geen|3|neutraal|0|-|ok
#S|twv-0313|social|reizen|
K|gebruiken|levering|4|verrassing|0|-|Zeg, de hele week al op tijd op lijn 15. Is er iets gebeurd of zo? 😳
A|||||||Sst, niet jinxen 🤫 ^Lien
#S|twv-0314|social|overheid|
K|gebruiken|privacy|2|bezorgdheid|0|wens|Kan er aub iets aan de snelheid in de Schoolstraat gedaan worden voor er een kind onder een auto ligt? Ze rijden hier 80
A|||||||We plannen een snelheidsmeting in, bedankt voor uw melding.
K|hulp|geen|3|verlangen|0|wens|Liefst om 8u 's morgens, dan is het het ergst.
#S|twv-0315|social|telecom|
K|gebruiken|digitaal|4|dankbaarheid|0|-|Dankzij jullie app kon ik in 1 klik de gestolen gsm van mijn zoon blokkeren. Merci @mobibel, dat bespaarde ons veel ellende
A|||||||Fijn dat het lukte, Ingeborg. ^An
#S|twv-0316|social|reizen|
K|gebruiken|kwaliteit|2|neutraal|0|-|Er ligt braaksel op de bovenverdieping van de trein van 22u09 uit Oostende.
A|||||||Dank voor de melding, in Brugge wordt gepoetst. ^Gert
#S|twv-0317|social|bank|
K|wijzigen|geen|3|neutraal|0|vraag|Is er een manier om mijn pincode te veranderen zonder naar een automaat te gaan?
A|||||||Nee, dat kan enkel aan de automaat. ^Jo
K|wijzigen|geen|3|neutraal|0|-|oké dan ga ik zaterdag
#S|twv-0318|social|reizen|
K|gebruiken|fout|1|boosheid|0|-|Overboekt. 'U vliegt morgen.' Nee madam, ik trouw morgen. IN NAPELS. Dit is misdadig @brusselwings
A|||||||Onmiddellijk aan het kijken, Giulia. Blijf aan de balie aub. ^Ans
K|wijzigen|geen|3|bezorgdheid|0|wens|Alstublieft zeg mij dat er iets is
A|||||||Een andere passagier staat zijn plaats af. Gate A7, nu!
K|wijzigen|bejegening|5|opluchting+dankbaarheid|0|-|Ik zit. Ik huil. Ik heb die mens uitgenodigd op het volgende feest. BEDANKT ❤️❤️
#S|twv-0319|social|telecom|
K|gebruiken|storing|3|neutraal|0|vraag|Is uw teletekst ook ter ziele of ligt dat aan mij? Pagina 525 komt niet door
A|||||||Pagina 525 ligt even plat, René. ^Fre
K|geen|geen|3|neutraal|0|vraag|Hoeveel heeft KV Lommersel dan gespeeld?
A|||||||2-1 gewonnen!
K|geen|geen|4|blijdschap|0|-|haha bedankt gij zijt beter dan teletekst
#S|twv-0320|social|energie|
K|gebruiken|storing|4|dankbaarheid|0|-|Stroom is terug, exact op het uur dat jullie gezegd hadden. Bedankt aan de ploeg @netzuid, 't was geen weer om buiten te werken
A|||||||Graag gedaan, Cyriel! ^Net
#S|twv-0321|social|telecom|
K|gebruiken|storing|2|neutraal|0|-|@kabelnova vaste telefoon geeft bezettoon zodra ik opneem. Internet werkt wel gewoon.
A|||||||Dag Hubert, trek even de stekker van het toestel uit. Nog steeds bezet? ^Fre
K|gebruiken|storing|2|neutraal|1|-|Ja nog altijd hetzelfde
A|||||||Dan is de poort op je modem defect. Ik stuur er een nieuwe.
K|geen|geen|4|neutraal|0|-|Goed, bedankt.
#S|twv-0322|social|reizen|
K|gebruiken|levering|2|irritatie|0|-|Zucht. Weer 20 minuten in de kou. @buslijnvl
#S|twv-0323|social|reizen|
K|gebruiken|kwaliteit|2|irritatie|0|-|Waarom zet men op het drukste uur het kortste treinstel in? Dat begrijpt toch geen kat
A|||||||Door een defect werd een korter stel ingezet, Katja. ^Gert
K|gebruiken|kwaliteit|2|irritatie|0|-|Al sinds september een defect dan
#S|twv-0324|social|telecom|
K|hulp|belofte|2|boosheid|2|-|"We bellen u vandaag nog terug" zei de mevrouw. Maandag. Het is donderdag. Leugens, niets dan leugens
A|||||||Onze excuses, Hanne. Ik bel je zelf binnen 10 minuten. ^Nick
K|hulp|belofte|4|verrassing|0|-|En hij belde nog ook! 8 minuten zelfs
#S|twv-0325|social|webshop|
K|ontvangen|kwaliteit|4|blijdschap|0|-|Zo blij met mijn nieuwe fiets van @wielhuis! Proper afgesteld, bel erop, zelfs een kaartje erbij 🚲
A|||||||Veel fietsplezier, Saar! 
#S|twv-0326|social|bank|
K|hulp|geen|3|neutraal|0|vraag|Wie moet ik contacteren voor een attest van mijn lening voor de belastingen?
A|||||||Dat vind je in internetbankieren onder Documenten. ^Jo
K|geen|geen|3|neutraal|0|-|Kijk ik vanavond na
#S|twv-0327|social|overheid|
K|gebruiken|levering|2|irritatie|0|-|Al drie weken zit de groene container vol maden omdat ge maar om de 14 dagen komt in volle hittegolf. Mijn buurvrouw gaat over haar nek
A|||||||In juli en augustus zijn er extra ophaalmomenten, kijk op de kalender.
K|gebruiken|levering|2|neutraal|0|-|Die van 10 juli is niet gekomen
#S|twv-0328|social|reizen|
K|orienteren|geen|3|neutraal|0|vraag|Kan ik met een rolstoel zonder hulp op de kusttram in Wenduine?
A|||||||Ja, die halte is volledig toegankelijk. ^Els
K|geen|geen|4|dankbaarheid|0|-|Heel goed, dank u.
#S|twv-0329|social|energie|
K|orienteren|geen|3|verwarring|0|vraag|Ik word van alle kanten gebeld door verkopers die zeggen dat ze van @netzuid zijn. Verkopen jullie nu ook contracten? Snap het niet meer
A|||||||Nee, wij verkopen niets. Hang gerust op. ^Net
K|geen|geen|3|neutraal|0|-|Dat ga ik doen, met veel plezier
#S|twv-0330|social|telecom|
K|ontvangen|bejegening|4|blijdschap|0|-|Twee jonge gasten van @fibrox hebben vandaag bij ons gekabeld. Beleefd, proper, stofzuiger bij. Ik heb ze niet willen laten gaan, mijn man zou jaloers worden 😄
A|||||||Hahaha, dat geven we zeker door, Betty! ^Sofie
#S|twv-0331|social|reizen|
K|hulp|geen|3|neutraal|0|vraag|Hoe vraag ik compensatie aan voor herhaalde vertragingen? Moet ik van elke rit een bewijs hebben
A|||||||Je abonnementsnummer en de data volstaan. ^KD
K|hulp|geen|3|neutraal|0|-|dat zijn er wel 47
#S|twv-0332|social|diensten|
K|gebruiken|digitaal|2|boosheid|0|-|Net die ene aflevering die ik nog moest zien is van @kijkbox gehaald. Zonder verwittigen. Wat een rotstreek
A|||||||De rechten liepen af op 31/8, sorry Bram. ^Helpdesk
K|gebruiken|geen|3|verlangen|0|wens|Zet er dan een aftelklok bij aub
#S|twv-0333|social|bezorging|
K|ontvangen|bejegening|2|boosheid|0|-|Uw koerier vindt het nodig om mij 'luie trien' te noemen omdat ik op de 4de woon en vroeg of hij naar boven kon komen. Ik heb een gebroken enkel, kieken
A|||||||Dat is ontoelaatbaar, excuses. We behandelen dit als klacht. Code? ^Lotte
K|geen|geen|3|neutraal|0|-|BF 73 119
#S|twv-0334|social|reizen|
K|gebruiken|levering|4|blijdschap|0|-|Alle treinen op tijd en een zitplaats aan het raam. Is het vandaag mijn verjaardag? Ah ja, inderdaad 🎂
A|||||||Gelukkige verjaardag, Liesje! ^Lien
K|geen|geen|4|blijdschap|0|-|Merci 🥰
#S|twv-0335|social|telecom|
K|betalen|prijs|2|irritatie|0|-|Nieuwe klanten: 29 euro. Trouwe klant sinds 2006: 61 euro. Blijkbaar is trouw zijn een dure hobby
A|||||||Laten we je tarief eens bekijken, Gerda. ^Nick
K|wijzigen|geen|3|verlangen|0|wens|Ja doe eens. Ik wil gewoon hetzelfde als die van hiernaast
#S|twv-0336|social|reizen|
K|orienteren|geen|3|neutraal|0|vraag|Welke lijn neem ik van station Hasselt naar het ziekenhuis?
A|||||||Lijn H2, elk kwartier. ^Els
K|geen|geen|3|neutraal|0|-|Ok bedankt hé
#S|twv-0337|social|overheid|
K|betalen|geen|3|neutraal|0|vraag|Waar kan ik een kwijtschelding van de milieubelasting aanvragen? Ik heb een leefloon
A|||||||Dat gebeurt automatisch voor leefloners. U moet niets doen.
K|betalen|beleid|4|opluchting|0|-|Oh dat is een zorg minder, merci
#S|twv-0338|social|telecom|
K|gebruiken|storing|2|verwarring|0|-|Raar, op de laptop werkt internet wel en op de gsm niet, op dezelfde wifi. Ik snap er niks van
A|||||||Vergeet het netwerk op je gsm en verbind opnieuw, Lena. ^Sofie
K|gebruiken|storing|4|blijdschap|0|-|Haha ik had een spatie in mijn wachtwoord gezet. 't Lag aan mij
#S|twv-0339|social|reizen|
K|gebruiken|levering|2|boosheid|0|-|Alweer bagage kwijt. Alweer! En uwe balie zegt 'dat gebeurt'. Ja, bij jullie wel, sukkelaars
A|||||||Onze excuses, Fons. Wat is je PIR-nummer? ^Tom
K|geen|geen|3|neutraal|0|-|BRUVX44128
A|||||||Koffer staat in Milaan, morgen bij jou thuis.
K|hulp|geen|3|bezorgdheid|0|vraag|Mijn insuline zit daarin, kan er niemand voor zorgen dat die vandaag nog komt?
A|||||||We regelen een koerier vanavond.
K|hulp|belofte|4|opluchting|0|-|Koffer is er om 22u10 toegekomen. Dat ge dat toch nog geregeld kreeg, oef
#S|twv-0340|social|telecom|
K|orienteren|prijs|3|neutraal|0|vraag|Betaal je bij jullie installatiekosten als er al een kabel ligt?
A|||||||Nee, enkel activatie: 0 euro bij online bestellen. ^Fre
K|geen|geen|3|neutraal|0|-|Aha oké
#S|twv-0341|social|reizen|
K|gebruiken|kwaliteit|2|irritatie|0|-|Ik hoor zes telefoongesprekken, twee tiktoks en een saxofoon. Dit is de STILTECOUPÉ @spoorbel
A|||||||Een saxofoon 😳 De begeleider komt langs. ^KD
K|gebruiken|kwaliteit|3|blijdschap|0|-|laat de saxofoon, die is goed eigenlijk 🎷
#S|twv-0342|social|energie|
K|hulp|wachttijd|4|blijdschap|0|-|Gebeld naar @stroomgild en binnen 20 seconden een mens aan de lijn. Moest efkes bekomen
A|||||||We doen ons best, Lut! ^Bart
#S|twv-0343|social|webshop|
K|gebruiken|storing|2|neutraal|0|-|Koffiezetapparaat van vorige maand lekt onderaan.
A|||||||Dag Philippe, dat valt onder garantie. Breng je het binnen of sturen we een koerier? ^Kaat
K|hulp|geen|3|verlangen|0|wens|Koerier graag, ben slecht te been
#S|twv-0344|social|bank|
K|gebruiken|storing+digitaal|2|irritatie|0|-|Loondag en de app ligt eruit. Elke maand opnieuw hetzelfde liedje bij @denaris
A|||||||We schalen de servers op, Jordy. Nog een halfuurtje. ^Jo
K|geen|geen|2|irritatie|0|-|Ge weet toch dat het elke maand de 28e is hé
#S|twv-0345|social|telecom|
K|wijzigen|geen|3|neutraal|0|vraag|Hoi, kan ik mijn nummer laten overzetten van mijn naam naar die van mijn zoon? Hij wordt 18
A|||||||Ja, via 'Overname nummer' met beide identiteitskaarten. ^Wout
K|geen|geen|3|neutraal|0|-|We doen dat dit weekend
#S|twv-0346|social|reizen|
K|gebruiken|informatie|2|irritatie|0|-|Omroep in Kortrijk: krrrrsssjjj vertraging krrsssjj spoor krrsj. Heel behulpzaam 🙄
A|||||||De installatie wordt vernieuwd in april, Jonas. ^Gert
#S|twv-0347|social|overheid|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Het buurtfeest wordt dus na 30 jaar geschrapt wegens besparingen. Er blijft niks meer over van ons dorp, dat maakt me triest
A|||||||We begrijpen de ontgoocheling. Buurtcomités kunnen wel subsidie krijgen.
K|orienteren|geen|3|neutraal|0|vraag|Hoeveel en hoe vragen we dat aan?
A|||||||Tot 500 euro, via <url>
K|aanvragen|geen|3|verlangen|0|wens|Dan gaan we daarmee proberen, hopelijk lukt het
#S|twv-0348|social|telecom|
K|gebruiken|kwaliteit|2|irritatie|0|-|Zondagavond. Iedereen aan het streamen. @nevelnet: zandloper. Ik lees een boek, ook plezant
A|||||||Boeken zijn altijd goed, maar we kijken het toch na! Postcode? ^Sofie
K|geen|geen|3|neutraal|0|-|9620
#S|twv-0349|social|reizen|
K|gebruiken|levering|2|neutraal|2|-|Gestrand in Parijs, laatste trein afgeschaft. Hotels vol.
K|gebruiken|geen|3|bezorgdheid|0|vraag|We zijn met twee kleine kinderen, waar moeten wij naartoe?
A|||||||Blijf bij de infobalie spoor 3, er is een slaaptrein voorzien. ^KD
K|gebruiken|bejegening|4|opluchting+dankbaarheid|0|-|We liggen in een slaapwagen met dekens en een lunchpakket. Bedankt, we waren echt de wanhoop nabij
#S|twv-0350|social|diensten|
K|gebruiken|kwaliteit|2|irritatie|0|-|Ge noemt u 'regionale krant' en er staat meer over Hollywood in dan over Hoogstraten @gazetNu
A|||||||Onze regiopagina's staan sinds kort achteraan, Jef. ^Red.
K|gebruiken|informatie|3|neutraal|0|-|Ah, ik stopte altijd voor de sport
#S|twv-0351|social|telecom|
K|gebruiken|geen|3|neutraal|0|vraag|kan ik mijn decoder meenemen naar ons buitenverblijf in de Ardennen?
A|||||||Dat werkt enkel op je thuisadres. De app werkt wel overal. ^Fre
K|geen|geen|3|neutraal|0|-|Oei ok. dan de app
#S|twv-0352|social|bezorging|
K|ontvangen|levering|2|neutraal|1|-|Kreeg een kaartje 'niet thuis' maar er staat geen afhaalpunt op ingevuld.
A|||||||Mag ik de code onder de streepjes? ^Ines
K|geen|geen|3|neutraal|0|-|323 991 08
A|||||||Bakkerij Vercammen, vanaf 14u.
K|geen|geen|4|blijdschap|0|-|oh bij den bakker, dan weet ik direct wat ik ga eten
#S|twv-0353|social|reizen|
K|aanvragen|digitaal|2|verwarring|1|vraag|Hoe selecteer ik 'kind met korting' op jullie site? Ik krijg alleen volwassene en hond
A|||||||Klik op 'meer reizigerstypes' onder hond 😉 ^Gert
K|aanvragen|digitaal|4|blijdschap|0|-|Gevonden, kind staat dus na de hond, duidelijk
#S|twv-0354|social|telecom|
K|vertrekken|bereikbaarheid|2|irritatie|3|-|Al een maand probeer ik op te zeggen. Online kan niet, per brief wordt ze 'niet ontvangen', telefonisch wordt ge doorverbonden tot het wegvalt. Hotel California @mobibel
A|||||||We regelen het hier, Bert. Nummer in DM? ^An
K|geen|geen|3|neutraal|0|-|Gestuurd.
A|||||||Opgezegd per vandaag, slotfactuur 0 euro.
K|vertrekken|doorverwijzing|4|opluchting|0|-|Eindelijk vrij. Zonder wrok, An heeft het goed gedaan
#S|twv-0355|social|energie|
K|gebruiken|kwaliteit|4|vertrouwen|0|-|Zonnepanelen van @zonneklap liggen er nu 5 jaar en ze brengen op wat voorspeld was. Eerlijke mensen
A|||||||Daar zijn we trots op, Gaston! ^Pieter
#S|twv-0356|social|reizen|
K|gebruiken|levering|2|irritatie|1|-|Ik heb in de afgelopen 3 dagen 4 keer mijn aansluiting in Denderleeuw gemist. 4 minuten overstap is onmogelijk als elke trein er 5 te laat is
A|||||||We geven dit mee aan de planningsdienst, Mieke. ^Lien
K|hulp|geen|3|verlangen|0|wens|Doe dat alsjeblieft, want straks komt het nieuwe boekje
#S|twv-0357|social|telecom|
K|gebruiken|privacy|1|boosheid|0|vraag|Hoe komt het dat ik plots een factuur van een wildvreemde in MIJN account zie?! Met bankrekeningnummer en al. Kunnen ze die van mij dan ook zien? Stelletje amateurs
A|||||||Dit is ernstig, dank voor de melding. We sluiten de pagina af en onderzoeken. ^Nick
K|hulp|geen|3|verlangen|0|wens|Ik wil schriftelijk weten wat er met mijn gegevens gebeurd is
#S|twv-0358|social|webshop|
K|orienteren|geen|3|neutraal|0|vraag|Hoi! Verzenden jullie ook naar Nederland? @speelkasteel
A|||||||Zeker, 5,95 verzendkosten. ^Piet
K|orienteren|prijs|4|neutraal|0|-|valt mee
#S|twv-0359|social|overheid|
K|hulp|bejegening|4|dankbaarheid|0|-|Bedankt aan de mannen van het containerpark, ze hebben mij geholpen met heel die zware kast. Ik ben 70 en stond er alleen voor
A|||||||Fijn om te lezen! We geven het door.
#S|twv-0360|social|reizen|
K|gebruiken|bejegening|2|boosheid|0|-|Zo een arrogante kwast als die purser vandaag op BW118 heb ik nog nooit meegemaakt. Dacht dat hij de koning van 't land was
A|||||||Jammer, wat is er gebeurd? ^Ans
K|gebruiken|bejegening|2|irritatie|0|-|Mijn moeder vroeg water voor haar pil. 'Service is voorbij.' 'k Heb het in 't toilet gehaald
#S|twv-0361|social|telecom|
K|ontvangen|belofte|2|teleurstelling|2|-|Beste @fibrox, op 2 oktober zou onze lijn geactiveerd worden, daarna werd het 9 oktober en nu hoor ik dat het november wordt.
K|hulp|geen|3|verlangen|0|wens|Ik zou graag één keer een datum krijgen waar ik op kan rekenen.
A|||||||Begrijpelijk, Mathilde. 4 november om 9u, ik volg het zelf op. ^Sofie
K|hulp|doorverwijzing|4|vertrouwen|0|-|Goed, ik vertrouw erop.
A|||||||Is alles gelukt vandaag?
K|ontvangen|belofte|4|blijdschap|0|-|Ja, om kwart voor negen al. Alles werkt!
#S|twv-0362|social|reizen|
K|gebruiken|levering|3|neutraal|0|vraag|hoelang duurt die werken op lijn 59 nog? #spoorbel
A|||||||Tot en met 28 augustus. ^Gert
K|gebruiken|geen|2|irritatie|0|-|oei heel de zomer dus
#S|twv-0363|social|telecom|
K|gebruiken|digitaal|2|boosheid|0|-|Jullie nieuwe afstandsbediening is een belediging voor iedereen met vingers @kabelnova
A|||||||Haha, wat mis je, Erik? ^Fre
K|gebruiken|kwaliteit|2|irritatie|0|-|Cijfers. Ik mis cijfers. Wie maakt er nu ne zapper zonder cijfers
A|||||||Je kan de oude gratis blijven gebruiken!
K|gebruiken|beleid|4|opluchting|0|-|oef, ik had hem nog niet weggesmeten
#S|twv-0364|social|bank|
K|gebruiken|storing|3|neutraal|0|vraag|@leeuwbank zijn er problemen met bancontact in Vilvoorde? Niemand kan hier betalen
A|||||||Ja, het is een algemene storing bij de verwerker. ^Mo
K|geen|geen|3|neutraal|0|-|ok cash dan
#S|twv-0365|social|reizen|
K|gebruiken|kwaliteit|5|blijdschap|0|-|Nachttrein naar Wenen: wakker worden met bergen, een broodje en koffie op bed. Ik wil nooit meer vliegen 😍🚂
A|||||||Wat mooi verwoord, Jozefien! ^Lien
#S|twv-0366|social|overheid|
K|gebruiken|digitaal|2|neutraal|1|-|Afspraak boeken lukt niet, kalender blijft leeg voor alle dagen
A|||||||De kalender gaat elke maandag om 8u open voor 4 weken.
K|aanvragen|informatie|2|irritatie|0|-|Dat staat er dus niet bij hé
#S|twv-0367|social|energie|
K|hulp|bejegening|2|teleurstelling|0|-|Ik werk al 40 jaar, heb nooit een factuur te laat betaald en nu word ik behandeld als een wanbetaler omdat mijn man overleden is en de rekening geblokkeerd staat. Dat doet pijn, @stroomgild.
A|||||||Onze deelneming, mevrouw. De aanmaning wordt geschrapt. U krijgt alle tijd. ^Bart
K|hulp|bejegening|4|dankbaarheid|0|-|Dank u voor uw begrip.
#S|twv-0368|social|bezorging|
K|ontvangen|levering|3|neutraal|0|vraag|Komen jullie ook op feestdagen, bv 15 augustus?
A|||||||Nee, dan wordt er niet geleverd. ^Ines
K|geen|geen|3|neutraal|0|-|Ok
#S|twv-0369|social|telecom|
K|gebruiken|storing|2|irritatie|0|-|Zit hier met drie pubers zonder wifi. Stuur hulp. Of chips.
A|||||||Chips volgen niet, herstel wel: rond 19u 😉 ^Sofie
K|gebruiken|storing|3|blijdschap|0|-|dat is nog twee uur. ze beginnen met mij te praten
A|||||||Het zou nu weer moeten werken!
K|gebruiken|storing|4|opluchting|0|-|de rust is weergekeerd, danku 😂
#S|twv-0370|social|reizen|
K|wijzigen|geen|3|neutraal|0|vraag|Kan ik mijn ticket van vandaag nog verplaatsen naar morgen? Ben ziek geworden
A|||||||Ja, tot 5 min voor vertrek in de app. Beterschap! ^KD
K|wijzigen|digitaal|4|neutraal|0|-|Is gelukt, merci
#S|twv-0371|social|webshop|
K|ontvangen|levering|1|boosheid|3|-|5 weken wachten op een matras. VIJF. We slapen op de grond met twee kinderen. Jullie zouden beschaamd moeten zijn @woonwijs
A|||||||Dit spijt ons echt. We brengen morgen een leenmatras. ^Kaat
K|ontvangen|fout|4|verrassing|0|-|Morgen al?
A|||||||Ja, tussen 10 en 12u.
K|ontvangen|fout|4|opluchting|0|-|Oké, daar zijn we echt mee geholpen
#S|twv-0372|social|telecom|
K|gebruiken|geen|3|neutraal|0|vraag|Wat is het kanaalnummer van die nieuwe sportzender?
A|||||||Kanaal 217. ^Fre
#S|twv-0373|social|reizen|
K|gebruiken|levering|2|irritatie|0|-|Fijn dat jullie een vlag hangen voor de pendelaarsdag @spoorbel. Nog fijner was een trein geweest
A|||||||Fair punt, Inge. ^Lien
#S|twv-0374|social|energie|
K|gebruiken|storing|3|bezorgdheid|0|vraag|Mijn meter knippert rood en piept, is dat gevaarlijk? Ik durf er niet aan komen
A|||||||Niet gevaarlijk, dat is een lege batterij. We komen morgen langs. ^Net
K|gebruiken|privacy|4|opluchting|0|-|Oef ok, ik had mijn valies al klaargezet
#S|twv-0375|social|diensten|
K|gebruiken|kwaliteit|4|blijdschap|0|-|De podcast over de verdwenen bakker is zó goed gemaakt. Heb drie haltes te ver gereden door jullie @radiodrie
A|||||||Sorry voor de extra wandeling! ^Jana
#S|twv-0376|social|telecom|
K|hulp|digitaal|2|irritatie|1|-|Uw belmenu heeft 7 keuzes en mijn probleem is nummer 8
A|||||||En wat is nummer 8, Mon? ^Nick
K|gebruiken|storing|2|neutraal|0|-|decoder springt vanzelf aan om 3u 's nachts, vol volume
A|||||||Dat is de wekfunctie! Menu > Timers > wissen.
K|gebruiken|informatie|4|verrassing|0|-|De wekfunctie. Mijn kleinzoon. Ik ga die eens spreken.
#S|twv-0377|social|reizen|
K|gebruiken|levering|2|neutraal|0|-|Tram 11 richting Melle rijdt om via Moscou door een betoging
A|||||||Klopt, tot ongeveer 18u. ^Els
#S|twv-0378|social|bank|
K|aanvragen|wachttijd|2|teleurstelling|3|-|We hebben het huis van onze dromen verloren omdat uw kredietbeslissing 7 weken duurde @denaris. Ik weet niet wat ik nog moet zeggen.
A|||||||Dat is verschrikkelijk jammer. Onze directeur zou u graag persoonlijk spreken. ^Jo
K|hulp|geen|2|teleurstelling|0|-|Dat hoeft niet meer.
#S|twv-0379|social|telecom|
K|orienteren|geen|3|verlangen|0|wens|Ik droom van glasvezel gelijk anderen van een zwembad. Wanneer is Pittem aan de beurt @fibrox?
A|||||||Voorjaar volgend jaar! ^Sofie
K|orienteren|geen|4|blijdschap|0|-|Ik tel af. Serieus, ik heb een kalender gemaakt
#S|twv-0380|social|reizen|
K|betalen|prijs|2|irritatie|0|-|Parking aan station: van 4 naar 7,50 per dag. En dan wil men dat we de auto laten staan
A|||||||Met een treinabonnement betaal je 2,50, Bernadette. ^Gert
K|betalen|informatie|4|verrassing|0|vraag|Heb er een en wist dat niet! Hoe krijg ik dat?
#S|twv-0381|social|overheid|
K|gebruiken|kwaliteit|2|irritatie|0|-|Onkruid in de goot komt al tot aan mijn knieën. Ik ben 1m92.
A|||||||De ploeg is volgende week in uw wijk.
K|geen|geen|3|blijdschap|0|-|Neem nen helikopter mee om me te vinden 😄
#S|twv-0382|social|telecom|
K|gebruiken|kwaliteit|4|neutraal|0|-|sinds de nieuwe modem geen onderbrekingen meer gehad, 3 weken intussen
A|||||||Top, Wim! ^Sofie
#S|twv-0383|social|bezorging|
K|ontvangen|levering|2|irritatie|0|-|App zegt: 'nog 3 stops voor u aan de beurt bent'. Dat zegt hij al vier uur @boksfiets
A|||||||Oei, fietspech! Een collega neemt over. ^Lotte
K|ontvangen|geen|3|neutraal|0|-|ah de sukkelaar. geen haast dan
#S|twv-0384|social|reizen|
K|gebruiken|privacy|1|boosheid|0|-|Die gore vent op lijn 5 vanmorgen bleef tegen mij aan schuren en de chauffeur keek gewoon weg. Ik ben kwaad, vies en bang tegelijk @buslijnvl
K|gebruiken|privacy|2|bezorgdheid|0|angst|Ik durf er morgen niet meer op.
A|||||||Dit is heel ernstig. Doe aangifte, wij bewaren de camerabeelden. Mogen we je bellen? ^Els
K|geen|geen|3|neutraal|0|-|ja, na 16u
K|hulp|bejegening|4|dankbaarheid|0|-|Bedankt om mij serieus te nemen. Aangifte is gebeurd.
#S|twv-0385|social|telecom|
K|orienteren|geen|3|neutraal|0|vraag|Hebben jullie nog toestellen met grote toetsen voor senioren?
A|||||||Ja, de Senio 4 ligt in alle winkels. ^Wout
K|orienteren|prijs|3|neutraal|0|vraag|prijs?
A|||||||49 euro.
K|geen|geen|3|neutraal|0|-|oke, ga voor mijn pa eens zien
#S|twv-0386|social|reizen|
K|gebruiken|levering|2|irritatie|2|-|Vlucht terug: 6 uur vertraging. Heenvlucht: 5 uur. Verblijf: 2 dagen. Reken maar uit
A|||||||Je hebt recht op compensatie, Tess. <url> ^Tom
K|hulp|geen|3|neutraal|0|vraag|Voor beide vluchten?
A|||||||Ja, 250 euro per vlucht per persoon.
K|hulp|informatie|5|verrassing+blijdschap|0|-|DUIZEND EURO voor ons twee?! Dan mogen jullie volgende keer 8 uur te laat zijn 😂
#S|twv-0387|social|energie|
K|orienteren|prijs|2|verwarring|0|-|Op vergelijkingssite A zijn jullie de goedkoopste en op B staan jullie zesde. Ik geraak er niet meer wijs uit
A|||||||Site B rekent zonder welkomstkorting. ^Pieter
K|geen|geen|3|neutraal|0|-|Ok dat verklaart het
#S|twv-0388|social|telecom|
K|gebruiken|storing|2|boosheid|0|-|Doe daar is iets aan eikels, 3 uur zonder verbinding!!
A|||||||Dag Sven, we begrijpen je ergernis. Postcode? ^An
K|geen|geen|3|neutraal|0|-|8790
A|||||||Defect in de centrale, hersteld om 21u.
K|geen|geen|3|neutraal|0|-|sorry voor daarjuist was effe over mijn toeren
#S|twv-0389|social|overheid|
K|aanvragen|informatie|4|blijdschap|0|-|Heel duidelijke brief gekregen over de premie voor dakisolatie, in gewonemensentaal. Dat mag ook gezegd worden @gemOosterdonk
A|||||||Dank u! Daar werken we aan.
#S|twv-0390|social|reizen|
K|gebruiken|geen|3|neutraal|0|vraag|<at_user> Is de P&R in Linkebeek volzet rond 8u?
A|||||||Meestal vanaf 8u15. ^KD
K|geen|geen|3|neutraal|0|-|thanks
#S|twv-0391|social|webshop|
K|hulp|wachttijd|2|irritatie|2|-|Al 11 dagen geen antwoord op mijn mail over de kapotte strijkplank. Heeft de klantendienst vakantie?
A|||||||Onze excuses, Hilda. Er gaat vandaag een nieuwe naar u. ^Kaat
K|hulp|fout|4|dankbaarheid|0|-|Dat is lief van u, dank u
#S|twv-0392|social|telecom|
K|gebruiken|informatie|2|verwarring|0|vraag|Ik krijg een mail dat mijn 'hybride band' wordt 'gemigreerd naar DOCSIS'. Moet ik bang zijn?
A|||||||Helemaal niet 😄 je modem krijgt 's nachts een update. ^Fre
K|gebruiken|informatie|4|opluchting|0|-|Ah. Zeg dat dan gewoon zo, ik ben kapster
#S|twv-0393|social|reizen|
K|gebruiken|bejegening|5|blijdschap|0|-|De kapitein kwam na de landing mijn zoontje van 6 zelf zijn pet opzetten. Hij slaapt ermee. Jullie hebben een piloot gemaakt @vloxair 🧑‍✈️
A|||||||Tot over 15 jaar, collega! ^Tom
#S|twv-0394|social|diensten|
K|gebruiken|bejegening|2|boosheid|0|-|Presentatrice maakt een mop over mensen met autisme op @radiomol. Beneden alle peil. Ik zet u af
A|||||||Die mop was ongepast, ze heeft zich om 9u in de uitzending verontschuldigd. ^Stan
K|gebruiken|bejegening|3|neutraal|0|-|Heb ik gehoord. Dat siert haar wel.
#S|twv-0395|social|telecom|
K|betalen|geen|3|bezorgdheid|0|vraag|Ik kan deze maand niet alles betalen, mag het in 2 keer? Ik ben bang dat ge anders afsluit
A|||||||Geen probleem, Nathalie. Helft nu, helft op 15 mei. ^Nick
K|betalen|beleid|4|opluchting+dankbaarheid|0|-|Zonder gedoe. Merci, ge weet niet half wat dat voor mij betekent
#S|twv-0396|social|reizen|
K|gebruiken|kwaliteit|2|irritatie|0|-|Twee wagons voor een volledige school op uitstap plus gewone pendelaars. Wie tekent zoiets uit?
#S|twv-0397|social|bank|
K|gebruiken|digitaal|2|irritatie|0|vraag|Waarom logt jullie app mij na 30 seconden uit? Ik ben amper klaar met het zoeken van mijn leesbril
A|||||||U kan dat op 5 minuten zetten bij Beveiliging. ^Mo
K|gebruiken|digitaal|4|dankbaarheid|0|-|gedaan, danku, mijn bril ook
#S|twv-0398|social|telecom|
K|ontvangen|digitaal|2|neutraal|1|-|Activatiecode van mijn esim is verlopen voor ik ze kon scannen.
A|||||||Ik stuur je een nieuwe, 48u geldig. ^Wout
K|ontvangen|geen|3|neutraal|0|-|ontvangen
K|ontvangen|digitaal|4|neutraal|0|-|En actief. Dank
#S|twv-0399|social|overheid|
K|hulp|geen|3|verlangen|0|wens|Zou er aan de vijver nog een bankje bij kunnen? Mijn grootmoeder wandelt daar graag maar moet onderweg kunnen zitten
A|||||||Leuk voorstel! We leggen het voor aan het college.
K|hulp|geen|3|verlangen|0|wens|We duimen 🤞
A|||||||Goed nieuws: het bankje staat er sinds vanmorgen!
K|hulp|bejegening|5|blijdschap+dankbaarheid|0|-|Oh nee hoe schoon! Oma heeft er al op gezeten en zij komt er niet meer af. Dank u wel!
#S|twv-0400|social|reizen|
K|gebruiken|levering|2|neutraal|0|-|Trein 3908 is vertrokken zonder te stoppen in Eppegem
A|||||||Dat is een vergissing van de bestuurder, sorry. Volgende over 28 min. ^Gert
K|gebruiken|fout|2|verrassing|0|-|Een vergissing? Hij heeft ons gewoon VERGETEN? Ik heb al veel meegemaakt maar dit
#S|twv-0401|social|reizen|
K|gebruiken|levering|3|neutraal|0|-|17u34 Gent-Sint-Pieters: afgeschaft. 17u51: afgeschaft. 18u07: voorlopig +5.
#S|twv-0402|social|telecom|
K|gebruiken|storing|3|neutraal|0|vraag|@mobibel is er een storing met sms? Ik krijg geen codes van de bank binnen
A|||||||Dag Wouter, bij ons geen storing. Toestel al eens herstart? ^An
K|gebruiken|storing|3|neutraal|1|-|Ja twee keer
A|||||||Is je berichtenopslag vol?
K|gebruiken|geen|3|verrassing|0|-|Verdorie ja, 0 MB vrij
#S|twv-0403|social|reizen|
K|gebruiken|levering|2|irritatie|0|-|Chapeau @spoorbel, op de eerste schooldag een korte trein én te laat. Alsof niemand een kalender heeft
#S|twv-0404|social|energie|
K|betalen|geen|3|neutraal|0|vraag|Wanneer wordt mijn tegoed van 212 euro uitbetaald?
A|||||||Binnen 10 werkdagen na de afrekening. ^Bart
K|geen|geen|3|neutraal|0|-|Oké dat is dus volgende week
#S|twv-0405|social|telecom|
K|hulp|bejegening|2|irritatie|0|-|Ik heb 40 jaar als elektricien gewerkt en dan begint zo'n snotneus mij uit te leggen wat een stopcontact is
A|||||||Oei, dat was niet netjes, Alfons. Hoe kan ik je wel helpen? ^Fre
K|gebruiken|storing|2|neutraal|0|-|signaal op de coax is -18 dBmV, dat is te zwak
A|||||||Met zo'n meting sturen we direct de juiste ploeg!
K|hulp|bejegening|4|blijdschap|0|-|Zo spreken vakmannen onder mekaar. Merci
#S|twv-0406|social|bezorging|
K|wijzigen|geen|3|neutraal|0|vraag|Kan ik het afhaalpunt van mijn pakje nog wijzigen? Dat van Temse is met verlof
A|||||||Ja, naar welk punt? ^Ines
K|geen|geen|3|neutraal|0|-|Kruibeke, de dagbladhandel
A|||||||Gewijzigd.
K|geen|geen|3|neutraal|0|-|Super bedankt
#S|twv-0407|social|reizen|
K|gebruiken|bejegening|2|boosheid|0|-|De manier waarop de begeleider tegen die dakloze mens sprak in de trein van Charleroi... ik schaamde mij in zijn plaats. Een hond behandelt ge nog beter
A|||||||Dat is niet onze stijl, sorry. Welke trein? ^Lien
K|geen|geen|3|neutraal|0|-|19u06 richting Antwerpen gisteren
#S|twv-0408|social|webshop|
K|ontvangen|kwaliteit|4|verrassing|0|-|Op de foto leek het een gewoon dekbedovertrek maar in het echt is het prachtig, wat een stof zeg!
A|||||||Slaap zacht, Nora! ^Joke
#S|twv-0409|social|overheid|
K|aanvragen|wachttijd|2|neutraal|2|-|Sinds 4 juli wachten op de wijkagent voor mijn domicilie, ondertussen half september.
A|||||||We geven uw dossier door aan de lokale politie met vraag tot opvolging.
K|hulp|geen|3|verlangen|0|wens|Zonder domicilie krijg ik geen parkeerkaart, dus graag wat rapper
#S|twv-0410|social|bank|
K|gebruiken|privacy|2|bezorgdheid|0|vraag|Waarom vraagt jullie app ineens toegang tot mijn contacten en foto's? Voelt niet pluis @denaris
A|||||||Dat is voor betalen via contact en het scannen van facturen. Je mag weigeren. ^Jo
K|gebruiken|informatie|4|vertrouwen|0|-|Ok, dan weiger ik dat en ben ik gerust.
#S|twv-0411|social|telecom|
K|ontvangen|geen|3|verlangen|0|wens|Laat het alsjeblieft vandaag nog werken, ik heb om 20u een examen online 🙏
A|||||||De technieker is onderweg, we duimen mee! ^Sofie
K|ontvangen|levering|4|opluchting|0|-|19u12 groen licht op de modem. Ik kus de grond
A|||||||En het examen?
K|geen|geen|4|blijdschap|0|-|14/20!!! 🎓
#S|twv-0412|social|reizen|
K|gebruiken|geen|3|neutraal|0|vraag|Bestaat er een app waar ik kan zien hoe vol de bus is? @buslijnvl
A|||||||In onze app zie je poppetjes per rit. ^Els
K|gebruiken|digitaal|4|blijdschap|0|-|Ah leuk die poppetjes
#S|twv-0413|social|telecom|
K|gebruiken|kwaliteit|2|irritatie|0|-|betaal voor 5G krijg 3G hoor 0G
#S|twv-0414|social|diensten|
K|gebruiken|kwaliteit|2|irritatie|0|-|Uw quizmaster noemde de Dender 'een zijrivier van de Maas'. In naam van heel Aalst: foei @kanaalvijf
A|||||||Wij buigen het hoofd voor Aalst 🙇 ^Tine
K|geen|geen|3|blijdschap|0|-|Aanvaard, maar we onthouden dat tot carnaval 😄
#S|twv-0415|social|reizen|
K|aanvragen|prijs|2|irritatie|0|-|Zitje kiezen 12 euro. Handbagage 28 euro. Naam verbeteren 45 euro. Ademen nog gratis aan boord of moet dat ook vooraf geboekt worden @vloxair
A|||||||Ademen is inbegrepen in elk tarief, Dirk 😉 ^Tom
#S|twv-0416|social|energie|
K|gebruiken|storing|2|neutraal|0|-|Laadpaal op parking Kerkplein geeft fout E14 en houdt mijn kabel vast
A|||||||We ontgrendelen vanop afstand, probeer nu. ^Pieter
K|gebruiken|storing|3|neutraal|0|-|nog niet
A|||||||En nu?
K|gebruiken|storing|4|opluchting|0|-|Los! Bedankt, ik zag mezelf al met de kabel in mijn tanden naar huis gaan
#S|twv-0417|social|telecom|
K|betalen|fout|2|teleurstelling|0|-|Weer een foute factuur. Ik dacht echt dat het na vorige maand opgelost was.
A|||||||Sorry Viviane. Wat klopt er niet? ^Nick
K|betalen|fout|2|neutraal|0|-|Sportpakket wordt nog altijd aangerekend
A|||||||Nu definitief verwijderd, 2 x 15,95 komt terug.
K|betalen|geen|3|verlangen|0|wens|Hopelijk is het deze keer echt definitief
#S|twv-0418|social|reizen|
K|gebruiken|levering|2|bezorgdheid|0|angst|Treinstaking én ik moet vrijdag voor chemo in Leuven zijn. Ben bang dat ik er niet geraak.
A|||||||De IC 6u54 vanuit Hasselt rijdt zeker. Wil je hulp bij het opstappen? ^KD
K|gebruiken|bejegening|4|dankbaarheid+opluchting|0|-|Dat stelt mij gerust, dank u wel. Hulp hoeft niet, mijn zus gaat mee
#S|twv-0419|social|overheid|
K|gebruiken|kwaliteit|2|boosheid|0|-|Hondenpoep op het voetpad, op het speelplein, aan de schoolpoort. Varkens van baasjes en een gemeente die niks doet
A|||||||We plaatsen extra vuilnisbakken en doen controles.
K|gebruiken|geen|2|irritatie|0|-|controles, ik heb er in mijn leven nog geen één gezien
#S|twv-0420|social|telecom|
K|gebruiken|storing|2|neutraal|0|-|Kijkbox-app op de decoder start niet. Alle andere apps wel.
A|||||||Meld je af en aan in die app, Ruth. ^Fre
K|gebruiken|geen|3|neutraal|0|vraag|Waar vind ik afmelden?
A|||||||Pijltje naar links > Hulp > Afmelden.
K|geen|geen|3|neutraal|0|-|👍 is ok
#S|twv-0421|social|reizen|
K|gebruiken|kwaliteit|4|verrassing|0|-|Gratis ijsjes in station Mechelen wegens de hitte?! @spoorbel wie zijt ge en wat hebt ge met mijn spoorwegmaatschappij gedaan
A|||||||Geniet ervan! 🍦 ^Lien
#S|twv-0422|social|webshop|
K|aanvragen|geen|3|neutraal|0|vraag|Kan ik telefonisch bestellen? Mijn moeder heeft geen internet
A|||||||Dat kan op 09 000 00 00, elke werkdag. ^Kaat
K|geen|geen|3|neutraal|0|-|fijn, ik geef het haar door
#S|twv-0423|social|telecom|
K|vertrekken|geen|3|neutraal|0|-|Contract opgezegd, modem gisteren ingeleverd in de winkel in Mol.
A|||||||Bedankt voor de info. Jammer dat je weggaat! ^Sofie
K|vertrekken|geen|3|neutraal|0|-|gewoon verhuisd naar Spanje hoor, niks persoonlijk
#S|twv-0424|social|reizen|
K|hulp|herhaling|2|boosheid|3|-|Ge moogt gerust weten dat ik nu voor de ZESDE keer dezelfde bonnetjes doorstuur voor mijn verloren koffer. Is er daar iemand die lezen kan of is het een aapje met een knop @brusselwings
A|||||||Dit is niet ernstig van ons, sorry. Ik behandel je dossier nu zelf. ^Ans
A|||||||640 euro is goedgekeurd, morgen op je rekening.
K|hulp|doorverwijzing|4|opluchting|0|-|Ongelooflijk. Na drie maand. Bedankt Ans, de aap mag naar huis
#S|twv-0425|social|bezorging|
K|ontvangen|levering|3|bezorgdheid|0|vraag|Ligt mijn pakket veilig in een locker bij 35 graden? Zit insuline in
A|||||||Nee, best meteen ophalen. Wij verwittigen het punt om het koel te leggen. ^Lotte
K|ontvangen|bejegening|4|dankbaarheid|0|-|Heel attent, ik vertrek nu
#S|twv-0426|social|bank|
K|hulp|bejegening|2|irritatie|0|-|'Dat had u moeten lezen in de algemene voorwaarden.' 64 pagina's, meneer. Vierenzestig.
A|||||||Waarover gaat het, Lode? Ik leg het graag uit. ^Mo
K|betalen|prijs|3|neutraal|0|vraag|Waarom betaal ik 2 euro voor geld afhalen in Frankrijk?
A|||||||In eurolanden mag dat gratis zijn tot 4x per maand. Je zat aan 5.
K|betalen|informatie|4|neutraal|0|-|Kijk, dat versta ik wel.
#S|twv-0427|social|telecom|
K|gebruiken|storing|2|irritatie|0|-|Ge zoudt ze toch hè. Net de pizza's uit de oven, iedereen in de zetel en dan 'geen signaal'
A|||||||Alweer de juiste timing 😔 Welke postcode? ^Fre
K|geen|geen|3|neutraal|0|-|2300
#S|twv-0428|social|reizen|
K|orienteren|prijs|3|neutraal|0|vraag|Is er een korting op treintickets voor een groep van 12 scouts?
A|||||||Ja, vanaf 15 personen. ^Gert
K|orienteren|geen|3|neutraal|0|-|dan neem ik nog 3 welpen mee 😄
#S|twv-0429|social|overheid|
K|hulp|wachttijd|2|boosheid|3|-|Vijf jaar procederen over een carport. Een CARPORT. Ge zijt daar een bende krawaten op de dienst stedenbouw
A|||||||Het dossier komt in zitting op 20 maart.
K|hulp|geen|3|verlangen|0|wens|Ik hoop dat ik dat nog mag meemaken, ben 81
#S|twv-0430|social|telecom|
K|gebruiken|digitaal|4|blijdschap|0|-|Die nieuwe zoekfunctie op de decoder: 'iets met honden' ingesproken en hij begreep het. Mijn avond is gevuld
A|||||||Woef! ^Fre
#S|twv-0431|social|reizen|
K|gebruiken|levering|2|irritatie|1|-|Overstap in Ottignies: trein 1 stopt aan spoor 1, trein 2 vertrekt 3 min later aan spoor 6, lift kapot. Dit is geen reis, dit is ninja warrior
#S|twv-0432|social|energie|
K|wijzigen|geen|3|neutraal|0|-|wij zijn sinds 1/10 verhuisd van Tongeren naar Bilzen, overnamedocument zit in bijlage
A|||||||Dank je, alles is verwerkt. ^Bart
K|geen|geen|3|neutraal|0|-|ok
#S|twv-0433|social|telecom|
K|gebruiken|storing|2|boosheid|2|-|9 dagen. Negen dagen zonder internet in een land dat zich modern noemt. En maar reclame maken met blije gezinnetjes, hypocrieten
A|||||||We zijn het met je eens dat dit te lang duurt, Roos. Nieuwe kabel ligt er morgen. ^Nick
K|gebruiken|storing|2|irritatie|0|-|zal wel zijn
A|||||||Heb je weer verbinding?
K|gebruiken|storing|4|neutraal|0|-|sinds 14u ja
#S|twv-0434|social|diensten|
K|gebruiken|geen|3|neutraal|0|vraag|Waar vind ik het recept van die pompoentaart uit de uitzending van gisteren?
A|||||||Op <url>! ^Tine
K|geen|geen|4|blijdschap|0|-|Mmm, de oven staat al aan
#S|twv-0435|social|reizen|
K|gebruiken|digitaal|2|irritatie|0|-|Sinds de update vraagt de app elke keer 'mogen we uw locatie gebruiken?' NEE. En morgen is het nog altijd nee.
A|||||||Zet 'niet meer vragen' aan via je telefooninstellingen. ^KD
K|gebruiken|digitaal|3|neutraal|0|-|oke
#S|twv-0436|social|webshop|
K|ontvangen|fout|2|verwarring|0|-|Ik bestelde een waterkoker. Er is een kinderfiets geleverd. Ik heb geen kinderen.
A|||||||Oei, dat is een interessante ruil! Waterkoker komt morgen, fiets halen we op. ^Kaat
K|geen|geen|3|blijdschap|0|-|mag ik er eerst nog een toerke mee rijden? 🤭
#S|twv-0437|social|telecom|
K|gebruiken|geen|3|neutraal|0|vraag|Ben in Portugal en heb geen data, moet ik iets aanzetten?
A|||||||Dataroaming aanzetten in je instellingen. ^Wout
K|gebruiken|storing|4|blijdschap|0|-|Jaa werkt, strandfoto's onderweg 🏝️
#S|twv-0438|social|reizen|
K|gebruiken|bejegening|4|dankbaarheid|0|-|Vergat mijn abonnement en de conducteur zei gewoon 'morgen twee keer tonen hé'. Zo'n man maakt je dag goed
#S|twv-0439|social|overheid|
K|gebruiken|storing|2|neutraal|0|-|verkeerslicht N70 - Heidebaan staat al een uur op rood in de richting van Lokeren
A|||||||Doorgegeven aan Wegen en Verkeer, dank u.
#S|twv-0440|social|energie|
K|gebruiken|fout|2|bezorgdheid|0|vraag|Jullie hebben de meter van mijn buurman afgesloten in plaats van de leegstaande woning. Hij is 85 en zit in de kou, hoe snel kan dat terug?
A|||||||Er is een ploeg onderweg, binnen het uur. ^Net
K|gebruiken|fout|4|opluchting|0|-|Verwarming draait weer. Hij zit bij ons aan de soep.
#S|twv-0441|social|telecom|
K|gebruiken|storing|2|neutraal|0|-|<at_user> goeiemorgen, sinds gisterenavond 22u geen tv meer, lampje op de decoder blijft rood
A|||||||Goeiemorgen Luc! Heb je hem al eens zonder stroom gezet? ^Fre
K|gebruiken|storing|2|neutraal|1|-|ja al 3 keer
A|||||||Dan is hij stuk. Je kan hem omruilen in onze winkel.
K|hulp|geen|3|neutraal|0|vraag|moet ik daar iets voor meebrengen?
A|||||||De decoder en je identiteitskaart.
K|geen|geen|3|neutraal|0|-|ok tot straks
#S|twv-0442|social|reizen|
K|gebruiken|levering|2|irritatie|0|-|en maar wachten en maar wachten #bus #buslijnvl
#S|twv-0443|social|reizen|
K|gebruiken|levering|2|neutraal|0|-|Geen bus 64 gezien tussen 7u en 8u.
K|gebruiken|geen|3|neutraal|0|vraag|Is er staking?
A|||||||Ja, 40% van de ritten valt uit vandaag. ^Els
K|gebruiken|informatie|2|irritatie|0|-|leuk om dat nu pas te weten
#S|twv-0444|social|telecom|
K|hulp|wachttijd|4|dankbaarheid|0|-|Dank voor de snelle oplossing gisteren, alles loopt weer gesmeerd!
A|||||||Graag gedaan Hugo! ^Sofie
#S|twv-0445|social|bank|
K|aanvragen|digitaal|2|irritatie|2|-|Idsleutel koppelen, foto van identiteitskaart, filmpje van mijn gezicht, links kijken, rechts kijken, 'mislukt, begin opnieuw'. Al vijf keer. Ik heb het gehad @denaris
A|||||||Oei, probeer eens bij daglicht en zonder bril. ^Jo
K|aanvragen|digitaal|4|verrassing|0|-|zonder bril lukte het, dat ge daar moet op komen
#S|twv-0446|social|overheid|
K|gebruiken|geen|3|neutraal|0|vraag|Is het recyclagepark op zaterdag open tot 12 of tot 16u?
A|||||||Tot 16u.
K|geen|geen|3|neutraal|0|-|merci, dan kan ik eerst nog gaan fietsen
#S|twv-0447|social|telecom|
K|betalen|prijs|2|irritatie|0|-|De zoveelste prijsverhoging en daar geen letter dienstverlening bij. Schrapers.
A|||||||We begrijpen dat dit niet fijn is, Gunter. Je kan steeds kosteloos overstappen. ^Nick
K|vertrekken|geen|3|neutraal|0|-|Ben al aan 't vergelijken
#S|twv-0448|social|reizen|
K|gebruiken|bejegening|4|blijdschap|0|-|conducteur op de 7u40: "dames en heren, we zijn op tijd, u mag mij straks komen bedanken" 😂😂 heel de wagon in een deuk
A|||||||Haha, dat moet Filip geweest zijn ^KD
#S|twv-0449|social|energie|
K|betalen|geen|3|neutraal|0|vraag|tot wanneer kan ik mijn meterstand doorgeven voor de jaarafrekening
A|||||||Tot en met 12 november. ^Bart
K|geen|geen|3|neutraal|0|-|ok doe ik vanavond
#S|twv-0450|social|webshop|
K|ontvangen|kwaliteit|2|teleurstelling|0|-|Taart besteld bij @zoetlief voor de 80ste verjaardag van mijn vader. Er stond 'Proficiat Gerda' op. Hij heet Gerard. Hij heeft gelachen, ik niet.
A|||||||Oh nee! We maken het graag goed met een nieuwe taart. ^Lies
K|hulp|geen|3|neutraal|0|-|hoeft niet, ze is al op.
K|gebruiken|kwaliteit|4|neutraal|0|-|Lekker was ze wel
#S|twv-0451|social|telecom|
K|gebruiken|kwaliteit|4|blijdschap|0|-|Overgestapt naar @fibrox: van 12 naar 940 Mbps. Ik heb een hele serie gedownload gewoon omdat het kon
A|||||||Zo doe je dat 😎 ^Sofie
#S|twv-0452|social|reizen|
K|gebruiken|levering|3|bezorgdheid|0|vraag|Krijg geen gate te zien voor BW330, vertrek over 40 min. Is er iets mis? Ik begin toch wat te zweten
A|||||||Gate C9, het scherm loopt achter. Boarding begint nu. ^Ans
K|gebruiken|informatie|4|opluchting|0|-|Dank u! Rennend onderweg
#S|twv-0453|social|bezorging|
K|ontvangen|levering|2|irritatie|1|-|De post of @pakkerbe: zelfde miserie, ander kleurke. Pakje ligt 23 km verder
A|||||||Dat is te ver, Lut. We brengen het morgen terug naar een punt in de buurt. ^Ines
K|geen|geen|3|neutraal|0|-|ok dan
#S|twv-0454|social|diensten|
K|gebruiken|kwaliteit|2|boosheid|0|-|Zet die onnozelaar van de ochtendshow ne keer zijn micro af, hij brult door elk liedje heen @radiomol
A|||||||Duidelijke feedback, Marc! ^Stan
#S|twv-0455|social|telecom|
K|hulp|geen|3|neutraal|0|vraag|Tot hoe laat is jullie helpdesk open op zaterdag?
A|||||||Van 9 tot 18u30. ^Nick
#S|twv-0456|social|reizen|
K|betalen|fout|2|irritatie|1|-|Controleur schrijft mij een boete omdat mijn ticket van 'gisteren' is. Ticket is gekocht om 0u04. Vandaag dus. Zie bijlage <url>
A|||||||U hebt gelijk, Ivan. De boete wordt geannuleerd. ^Lien
K|betalen|fout|4|opluchting|0|-|ok, goed zo. Had mij al opgejaagd
#S|twv-0457|social|overheid|
K|hulp|wachttijd|2|irritatie|2|-|Nummertje 118. Ze zijn aan 64. Ik heb mijn boterhammen mee, gelukkig #stadhuis
A|||||||Het is vandaag druk. Reispassen kunnen ook op afspraak!
K|hulp|geen|3|neutraal|0|-|volgende keer dan. Nu 66
K|hulp|wachttijd|2|irritatie|2|-|Update: 71 en de boterhammen zijn op
#S|twv-0458|social|telecom|
K|gebruiken|storing|2|neutraal|0|-|Mijn dochter haar gsm vindt geen netwerk meer sinds de update van deze nacht
A|||||||Kies Instellingen > Netwerk > automatisch, dan herstarten. ^Wout
K|gebruiken|storing|3|neutraal|0|-|heeft niks gedaan
A|||||||Dan is de sim defect. In de winkel krijg je gratis een nieuwe.
K|hulp|geen|3|neutraal|0|-|Goed, gaan we om
#S|twv-0459|social|reizen|
K|gebruiken|levering|2|verwarring|0|vraag|Hoe kan een trein die in Oostende vertrekt al 10 min vertraging hebben BIJ vertrek? Stond hij nog te slapen?
A|||||||Hij kwam te laat binnen van de vorige rit, Pol. ^Gert
#S|twv-0460|social|bank|
K|orienteren|geen|3|verlangen|0|wens|Zou graag een rekening openen waar mijn geld niet in wapens belandt. Hebben jullie zoiets @denaris
A|||||||Onze Groenrekening sluit wapens uit: <url> ^Jo
K|orienteren|geen|4|blijdschap|0|-|Heel fijn dat dat bestaat, ik lees het na
#S|twv-0461|social|telecom|
K|gebruiken|kwaliteit|2|irritatie|0|-|Opname van de finale begon 10 min te laat en stopte 10 min te vroeg. Ge snapt, de strafschoppen
A|||||||Oei. Zet bij opnames 'marge 30 min' aan, Jan. ^Fre
K|gebruiken|informatie|2|irritatie|0|-|Had ik dat maar gisteren geweten
#S|twv-0462|social|reizen|
K|gebruiken|kwaliteit|4|blijdschap|0|-|In de nieuwe tram kan mijn rolstoel er zonder helling in. Klein ding voor u, grote wereld voor mij. Bedankt @tramstad 💚
A|||||||Dit maakt onze dag, Nele! ^Wim
#S|twv-0463|social|energie|
K|hulp|bereikbaarheid|2|boosheid|2|-|Uw nummer is 'niet toegekend', uw chat 'tijdelijk buiten gebruik' en uw kantoor 'definitief gesloten'. Maar mijn domiciliëring, die vindt ge blindelings hé @stroomgild
A|||||||Dat kan niet de bedoeling zijn, Nico. Waarmee kan ik helpen? ^Bart
K|betalen|fout|2|neutraal|0|-|voorschot 2x afgehouden
A|||||||Klopt, 189 euro wordt teruggestort.
K|geen|geen|3|neutraal|0|-|ok.
#S|twv-0464|social|webshop|
K|orienteren|geen|3|neutraal|0|vraag|Past de waterdichte hoes ook op de zetel met 3 zitjes? @woonwijs
A|||||||Ja, tot 230 cm breed. ^Kaat
K|geen|geen|3|neutraal|0|-|Wij hebben 225, perfect
#S|twv-0465|social|telecom|
K|gebruiken|storing|2|irritatie|0|-|Zijn ze bij @nevelnet weer met de stekkers aan 't spelen? Om de 5 min valt het uit
A|||||||Waar woon je, Ilse? ^Sofie
K|geen|geen|3|neutraal|0|-|Assenede
A|||||||We zien een instabiele lijn, technieker morgen 10u?
K|geen|geen|3|neutraal|0|-|Morgen lukt niet, overmorgen wel
#S|twv-0466|social|reizen|
K|gebruiken|levering|1|boosheid|2|-|Al drie uur zonder wc, zonder water en zonder info in een stilstaande trein bij 33 graden. Er valt hier straks iemand flauw, moordenaars!!
A|||||||De brandweer evacueert binnen 15 min, begeleider deelt water uit. ^KD
K|gebruiken|levering|3|neutraal|0|-|Eerste mensen worden eruit gehaald
K|gebruiken|levering|4|opluchting|0|-|We staan buiten. Lucht. Eindelijk lucht.
#S|twv-0467|social|overheid|
K|gebruiken|kwaliteit|4|blijdschap|0|-|Wauw, wat een bloemenpracht op de rotonde aan de kerk! Proficiat aan de groendienst 🌷🌼
A|||||||De groendienst glundert!
#S|twv-0468|social|telecom|
K|wijzigen|geen|3|neutraal|0|vraag|Kan ik zonder kosten van adres veranderen met mijn internet? Blijf in dezelfde gemeente
A|||||||Ja, verhuizen is gratis. Meld het 3 weken op voorhand. ^Sofie
K|wijzigen|geen|3|bezorgdheid|0|-|oei 't is al over 10 dagen
A|||||||Dan zetten we je bij dringend.
K|wijzigen|bejegening|4|dankbaarheid|0|-|Ge zijt engelen, merci
#S|twv-0469|social|reizen|
K|gebruiken|beleid|2|irritatie|0|-|Waarom mag een step wel mee op de trein en mijn loopfietsje van de kleine niet zonder ticket? Geen zinnig mens die dat kan uitleggen
A|||||||Een loopfietsje mag gratis mee, hoor! De begeleider vergiste zich. ^Gert
K|gebruiken|beleid|4|neutraal|0|-|Goed, hou ik deze tweet bij voor volgende keer
#S|twv-0470|social|bezorging|
K|ontvangen|levering|4|verrassing|0|-|Op zondag om 9u geleverd?? Ik stond daar in mijn badjas @pakkerbe, maar wow 😅
A|||||||Mooie badjas, zei Ronny 😉 ^Ines
#S|twv-0471|social|telecom|
K|gebruiken|geen|3|neutraal|0|vraag|Welke instellingen heb ik nodig voor mail op mijn iPad? Inkomende server bedoel ik
A|||||||imap.kabelnova.example, poort 993, SSL aan. ^Fre
K|geen|geen|3|neutraal|0|-|Oké, geprobeerd en binnen
#S|twv-0472|social|diensten|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Had me er zo op verheugd, maar de nieuwe Inspecteur Ampe mist het hart van de oude reeks. Mooi gefilmd, leeg vanbinnen.
A|||||||Geef hem nog een aflevering of twee, Christa 😉 ^Tine
K|gebruiken|geen|3|neutraal|0|-|Vooruit, nog één
K|gebruiken|kwaliteit|4|verrassing|0|-|Ok, aflevering 3 was ineens wél schitterend, ik neem alles terug
#S|twv-0473|social|reizen|
K|aanvragen|geen|3|neutraal|0|-|Tickets voor 4 personen geboekt naar Keulen op 20/12, spannend.
#S|twv-0474|social|reizen|
K|orienteren|geen|3|neutraal|0|vraag|Moet ik voor een transfer in Madrid mijn koffer zelf ophalen? @brusselwings
A|||||||Nee, die wordt doorgelabeld naar je eindbestemming. ^Ans
K|geen|geen|4|opluchting|0|-|ah gelukkig, want we hebben maar 50 min
#S|twv-0475|social|telecom|
K|betalen|fout|2|boosheid|0|-|Een toestel dat ik TERUGGESTUURD heb rekenen jullie nu aan voor 179 euro? Ge zijt niet beschaamd
A|||||||Heb je het bewijs van verzending, Tania? ^An
K|geen|geen|3|neutraal|0|-|Jawel, <url>
A|||||||Top, factuur is gecrediteerd.
K|betalen|fout|4|neutraal|0|-|oke dan is het goed
#S|twv-0476|social|bank|
K|gebruiken|kwaliteit|4|vertrouwen|0|-|Mijn adviseur bij @leeuwbank raadde mij af om te beleggen omdat ik dat geld binnen 2 jaar nodig heb. Dan weet ge dat ge bij iemand eerlijk zit
A|||||||Zo moet het, Leentje. ^Mo
#S|twv-0477|social|reizen|
K|hulp|wachttijd|2|neutraal|3|-|10 weken geleden klacht ingediend over vlucht VX771, referentie 5520-C, geen reactie.
A|||||||Excuses. Vandaag krijg je antwoord in je mailbox. ^Tom
K|hulp|wachttijd|2|irritatie|0|-|Ik zie het graag komen
#S|twv-0478|social|telecom|
K|gebruiken|bejegening|4|blijdschap|0|-|Een kaartje van @gsmplus voor mijn tiende jaar als klant, met de hand geschreven 🥹 da's nu nog eens iets
A|||||||Op de volgende tien! ^Wout
#S|twv-0479|social|overheid|
K|orienteren|geen|3|neutraal|0|vraag|Waar kunnen we een festivalweide huren voor een trouwfeest in Oosterdonk?
A|||||||Mail naar evenementen@oosterdonk.example met uw datum.
K|geen|geen|3|neutraal|0|-|Dank
#S|twv-0480|social|energie|
K|gebruiken|fout|2|irritatie|0|-|Nu staat er een paal van @netzuid recht voor mijn garage. Of ze mijn auto er ook in 't midden uitgezaagd willen, vroegen ze niet
A|||||||Dat moet een vergissing zijn! We sturen een opzichter. ^Net
K|hulp|geen|3|neutraal|0|vraag|Voor vanavond? Mijn auto staat erin
A|||||||Binnen het uur.
K|hulp|fout|4|verrassing|0|-|Man was er in 25 min, paal weg. Strak.
#S|twv-0481|social|telecom|
K|orienteren|geen|3|neutraal|0|vraag|Kan je bij jullie tv nemen zonder internet?
A|||||||Nee, enkel in combinatie. ^Fre
K|orienteren|beleid|2|teleurstelling|0|-|Jammer, mijn ouders willen echt alleen tv
#S|twv-0482|social|reizen|
K|gebruiken|kwaliteit|2|irritatie|0|-|stoel 11D: leuning kapot. stoel 11E: tafeltje kapot. stoel 11F: mijn humeur kapot
A|||||||Oei 😅 onze technici kijken het na in Alicante. ^Tom
#S|twv-0483|social|webshop|
K|wijzigen|geen|3|neutraal|0|vraag|Ik heb een verkeerd leveradres ingegeven bij bestelling 40019, kan dat nog aangepast?
A|||||||Ja, stuur het juiste adres in DM. ^Joke
K|geen|geen|3|neutraal|0|-|DM is vertrokken
A|||||||Aangepast!
K|wijzigen|geen|4|opluchting|0|-|Poeh, anders lag mijn kerstcadeau bij mijn ex
#S|twv-0484|social|telecom|
K|hulp|bejegening|4|blijdschap|0|-|@fibrox die Kevin van u aan de telefoon is de max. Zo'n geduld met iemand die 'browser' en 'router' door mekaar haalt
A|||||||Kevin krijgt vandaag de taart! ^Sofie
#S|twv-0485|social|reizen|
K|gebruiken|levering|3|neutraal|0|vraag|Wordt bus 8 omgeleid tijdens de rommelmarkt in Ledeberg zondag?
A|||||||Ja, van 6 tot 20u via de Brusselsesteenweg. ^Els
K|geen|geen|3|neutraal|0|-|Ok noteer ik
#S|twv-0486|social|telecom|
K|gebruiken|storing|2|bezorgdheid|0|vraag|Onze winkel kan geen kaartbetalingen meer doen door jullie panne, zaterdagmiddag, volle zaak. Hoelang nog? Dit kost mij duizenden euro's
A|||||||We begrijpen de ernst, Nadia. Herstel om 15u30. ^Nick
K|gebruiken|geen|2|bezorgdheid|0|-|Dat is nog anderhalf uur... ik zie de klanten buitenlopen
A|||||||We zetten een 4G-back-up aan op je modem. Werkt dat?
K|gebruiken|storing|4|opluchting+dankbaarheid|0|-|Terminal piept weer! Ge hebt mijn zaterdag gered
#S|twv-0487|social|reizen|
K|gebruiken|levering|2|irritatie|0|-|Mijn god, kan er nu echt niet één dag iets normaal verlopen bij @spoorbel
#S|twv-0488|social|reizen|
K|gebruiken|geen|3|neutraal|0|vraag|kan je met een railpas ook de bus nemen in Brugge
A|||||||Nee, daarvoor heb je een apart ticket nodig. ^KD
K|geen|geen|3|neutraal|0|-|ok te voet
#S|twv-0489|social|bank|
K|betalen|fout|2|neutraal|0|-|Dossierkost van 350 euro aangerekend terwijl die volgens de offerte kwijtgescholden was.
A|||||||Klopt, u krijgt dat terug. Sorry voor de fout. ^Jo
K|betalen|fout|4|neutraal|0|-|Bedrag is intussen gestort, dank
#S|twv-0490|social|overheid|
K|hulp|informatie|2|verwarring|2|-|In de brief: formulier 12B. Op de site: formulier 12. Aan het loket: 'dat bestaat al drie jaar niet meer'. Ik weet echt niet meer wat ik moet invullen
A|||||||Excuses, de brief is verouderd. U hoeft niets in te vullen, enkel te tekenen.
K|aanvragen|beleid|4|opluchting|0|-|Alleen tekenen. Dank u, dat kan ik nog net
#S|twv-0491|social|telecom|
K|gebruiken|digitaal|2|irritatie|0|-|Waarom moet ik in hemelsnaam mijn wachtwoord om de 30 dagen veranderen voor een TV-APP @kabelnova. Wie wil er inbreken om naar mijn opnames van De Kreek te kijken
A|||||||😂 Je kan dat afzetten in je profiel, Lea. ^Fre
K|geen|geen|3|neutraal|0|-|zie het
#S|twv-0492|social|reizen|
K|gebruiken|privacy|2|bezorgdheid|0|-|Kind alleen op perron 1 Aarschot, een jaar of 5, zoekt mama. Ik blijf erbij.
A|||||||Heel erg bedankt. Agent komt eraan. ^Gert
K|gebruiken|geen|4|opluchting|0|-|Mama is er!! Ze stond op perron 2 te huilen
#S|twv-0493|social|energie|
K|gebruiken|prijs|4|blijdschap|0|-|Sinds ik met het dynamisch tarief was op zondagmiddag draai: 31 euro minder per maand. Ik voel mij een Wall Street-trader met een droogkast
A|||||||Haha, knap bezig Els! ^Pieter
#S|twv-0494|social|bezorging|
K|ontvangen|levering|2|irritatie|0|-|'Afgegeven in brievenbus.' Een televisie van 65 duim. In mijn brievenbus. Ik wil die brievenbus wel eens zien
A|||||||Daar klopt iets niet, Pascal. We bellen de chauffeur. ^Ines
K|ontvangen|geen|3|neutraal|0|-|ok hoor het wel
A|||||||Ze staat bij de overburen op nr. 31.
K|ontvangen|levering|4|opluchting|0|-|Gevonden, heel en wel
#S|twv-0495|social|diensten|
K|gebruiken|digitaal|2|neutraal|0|-|livestream van @radiodrie doet het niet in de auto via bluetooth
A|||||||Probeer de app opnieuw te starten, Wim. ^Jana
K|gebruiken|digitaal|4|neutraal|0|-|is gelukt
#S|twv-0496|social|telecom|
K|orienteren|geen|3|neutraal|0|vraag|Wat is het verschil in upload tussen kabel en glasvezel? Ik stream zelf
A|||||||Kabel tot 40, glasvezel tot 500 Mbps. ^Sofie
K|orienteren|kwaliteit|4|verrassing|0|-|zoveel?! tjonge
K|orienteren|geen|3|verlangen|0|wens|Nu wil ik dat natuurlijk direct
#S|twv-0497|social|reizen|
K|gebruiken|levering|2|irritatie|2|-|Straf hoe ze u bij @brusselwings 6 keer mailen over hun kerstaanbod maar niet één keer over het feit dat uw vlucht geannuleerd is. Mocht ik het in de luchthaven vernemen
A|||||||Dat had niet mogen gebeuren, Valerie. Waar kan ik je mee helpen? ^Ans
K|wijzigen|geen|3|verlangen|0|wens|Ik wil vandaag nog naar Malta, eender hoe
#S|twv-0498|social|webshop|
K|hulp|wachttijd|4|dankbaarheid|0|-|Mijn klacht over de kapotte parasol was in één dag geregeld. Prima service van @tuinland
A|||||||Graag gedaan! 
#S|twv-0499|social|telecom|
K|ontvangen|levering|1|boosheid|3|-|Vierde keer dat de technieker niet komt. Vier verlofdagen. VIER. Weet ge wat ge zijt? Een schande voor de sector @fibrox
A|||||||We schamen ons, Koen. Vandaag om 17u staat onze teamleider bij jou. ^Sofie
K|ontvangen|geen|2|irritatie|0|-|ik geloof het pas als hij voor mijn deur staat
K|ontvangen|belofte|4|opluchting|0|-|Hij stond er. Om 16u55. En alles is aangesloten.
#S|twv-0500|social|reizen|
K|aanvragen|geen|3|neutraal|0|vraag|<at_user> tot wanneer zijn de herfstpromo's geldig om te boeken?
A|||||||Tot zondag middernacht. ^Tom
#S|twv-0501|social|overheid|
K|gebruiken|bejegening|4|blijdschap|0|-|De postbode, de vuilnisman en de gemachtigd opzichter zwaaien hier alle dagen naar ons Fien van 2. Zij denkt dat ze beroemd is 😊
A|||||||Dat is ze ook! Groeten aan Fien.
#S|twv-0502|social|telecom|
K|gebruiken|storing|2|teleurstelling|0|-|Videocall met onze zoon in Australië net afgebroken door jullie uitval. We hadden hem in 3 weken niet gezien.
A|||||||Dat spijt ons, Marie-Jeanne. De lijn is intussen hersteld. ^Fre
K|gebruiken|storing|4|blijdschap|0|-|Hij heeft teruggebeld en de kleinkinderen erbij! Alles weer goed
#S|twv-0503|social|reizen|
K|gebruiken|fout|2|irritatie|0|-|Op mijn abonnement staat 'Mevrouw Van den Borre'. Ik ben een meneer. Met een baard.
A|||||||Dat passen we aan, meneer Van den Borre! Rijksregister in DM? ^Gert
K|geen|geen|3|neutraal|0|-|is verzonden
#S|twv-0504|social|bank|
K|gebruiken|geen|3|neutraal|0|vraag|Wat doe ik best met vreemde munten van na de vakantie? Nemen jullie die aan?
A|||||||Enkel briefjes, munten helaas niet. ^Mo
K|geen|geen|3|neutraal|0|-|In de spaarpot van de kinderen dan
#S|twv-0505|social|telecom|
K|vertrekken|prijs|3|neutraal|0|-|Ik stap over naar een andere provider, ben hier ruim 20 euro per maand goedkoper af. Geen slechte ervaring gehad verder.
A|||||||Jammer, maar bedankt voor het vertrouwen al die jaren! ^Nick
#S|twv-0506|social|reizen|
K|gebruiken|levering|2|irritatie|0|-|Bus van 8u10: niet. Bus van 8u25: voorbijgereden. Bus van 8u40: 'ik stop hier niet meneer'. Sta hier voor de sier precies
A|||||||Welke halte, Ludo? We bekijken het. ^Els
K|geen|geen|3|neutraal|0|-|Wijnegem Dorp
A|||||||De halte is tijdelijk verplaatst naar de kerk wegens werken.
K|gebruiken|informatie|2|irritatie|0|-|Een briefje aan de paal was ook niet slecht geweest
#S|twv-0507|social|energie|
K|orienteren|geen|3|neutraal|0|vraag|Zijn er premies als ik een warmtepomp laat plaatsen dit jaar?
A|||||||Ja, tot 4.000 euro naargelang je inkomen: <url> ^Net
K|geen|geen|3|verrassing|0|-|Zoveel zelfs! Bedankt
#S|twv-0508|social|telecom|
K|gebruiken|kwaliteit|2|boosheid|0|-|Wifi van uw kloten @nevelnet sorry maar 't is waar
A|||||||Vertel ons wat er scheelt, Jonas 😅 ^Sofie
K|gebruiken|kwaliteit|2|neutraal|0|-|kan niet gamen, ping 400
A|||||||Sluit eens aan met kabel, daalt de ping?
K|gebruiken|kwaliteit|4|neutraal|0|-|12 met kabel. ok dat is wel ok
#S|twv-0509|social|reizen|
K|gebruiken|kwaliteit|2|bezorgdheid|0|vraag|Ruikt hier sterk naar verbrand in rijtuig 5 van de IC naar Luxemburg, moeten we ons zorgen maken?
A|||||||De bestuurder is verwittigd, waarschijnlijk de remmen. Hij kijkt na in Ciney. ^Lien
K|gebruiken|privacy|4|opluchting|0|-|Was een rem idd. Kunnen verder
#S|twv-0510|social|overheid|
K|aanvragen|geen|3|neutraal|0|vraag|Kan mijn partner mijn identiteitskaart afhalen als ik ziek ben?
A|||||||Ja, met een volmacht en uw pincodebrief.
K|geen|geen|3|neutraal|0|-|ok dan schrijf ik dat uit
#S|twv-0511|social|webshop|
K|ontvangen|levering|2|bezorgdheid|0|angst|Op jullie site staat 'verzonden' maar ik vrees dat het niet meer op tijd komt voor de doop van zondag 😟
A|||||||Wordt vrijdag geleverd, Joyce. ^Joke
K|ontvangen|geen|3|verlangen|0|wens|Ik hoop dat ge gelijk krijgt
K|ontvangen|levering|4|blijdschap|0|-|Vrijdag 10u, aangekomen, en het past als gegoten!
#S|twv-0512|social|telecom|
K|hulp|digitaal|2|irritatie|1|-|Zeg tegen uw chatbot dat 'ik begrijp u niet' geen oplossing is
A|||||||Wij zijn mensen, vraag maar! ^An
K|wijzigen|geen|3|neutraal|0|vraag|hoe zet ik een datalimiet op de gsm van mijn zoon?
A|||||||App > Gezin > Limieten.
K|wijzigen|digitaal|4|neutraal|0|-|Ok staat op 3 GB. Hij is nu al boos
#S|twv-0513|social|reizen|
K|gebruiken|levering|4|verrassing|0|-|Aansluiting van 2 minuten in Luik gehaald omdat de trein op ons gewacht heeft. Wist niet dat dat bestond
A|||||||Af en toe lukt het, Barbara! ^KD
K|geen|geen|4|dankbaarheid|0|-|Doe de bestuurder een dikke merci
#S|twv-0514|social|diensten|
K|gebruiken|kwaliteit|2|irritatie|0|-|Moet dat nu echt, drie kookprogramma's na elkaar? Er bestaat toch nog iets anders in het leven dan prei
A|||||||Om 22u volgt een film, beloofd prei-vrij! ^Tine
#S|twv-0515|social|bezorging|
K|ontvangen|bejegening|4|blijdschap|0|-|De koerier van @boksfiets hielp mijn zak patatten de trap op dragen. Hij moest er niet eens zijn, hij leverde bij de buren. Top gast
A|||||||Zo kennen we hem, dank voor het delen! ^Lotte
#S|twv-0516|social|energie|
K|betalen|fout|2|irritatie|3|-|14 maanden wachten op een correcte afrekening. Intussen drie ombudsmannen, twee mails per week en één maagzweer. @zonneklap
A|||||||Dit had nooit zo lang mogen duren, Ferdi. Mag ik je bellen? ^Pieter
K|geen|geen|3|neutraal|0|-|ja 16u
A|||||||Afrekening verstuurd, je krijgt 430 euro terug.
K|betalen|fout|4|opluchting|0|-|Het klopt tot op de cent. Eindelijk rust
#S|twv-0517|social|telecom|
K|gebruiken|geen|3|neutraal|0|vraag|Kan ik met mijn abonnement ook naar Marokko bellen zonder extra kosten?
A|||||||Nee, 0,89 per minuut. Er is wel een bundel van 10 euro. ^Wout
K|aanvragen|geen|3|verlangen|0|wens|Doe mij die bundel dan
A|||||||Geactiveerd!
K|geen|geen|4|dankbaarheid|0|-|shukran en dank u 😊
#S|twv-0518|social|reizen|
K|gebruiken|privacy|2|boosheid|0|-|Mijn fiets gestolen uit uw 'bewaakte' stalling. Bewaakt door wie, door de duiven?
A|||||||Vervelend, Arno. Doe aangifte, dan geven we de beelden aan de politie. ^Gert
K|hulp|geen|3|neutraal|0|-|PV is opgesteld, nr GE.44.L2
#S|twv-0519|social|overheid|
K|gebruiken|kwaliteit|2|irritatie|0|-|Mooi nieuw plein, alleen nergens schaduw. 37 graden en de stenen gloeien. Wie heeft dat uitgedacht, een pannenkoekenbakker?
A|||||||De bomen komen in november, wanneer het plantseizoen start.
K|gebruiken|informatie|4|neutraal|0|-|Ok dat had ik niet gelezen
#S|twv-0520|social|telecom|
K|hulp|herhaling|2|irritatie|2|-|Iedere keer opnieuw mijn klantnummer, geboortedatum en lievelingskleur doorgeven. Ge hebt toch een computer?
A|||||||Die lievelingskleur vragen we niet, Katrijn 😉 maar we snappen je. ^Nick
#S|twv-0521|social|reizen|
K|gebruiken|levering|3|neutraal|0|-|Ter info: paard op de sporen tussen Geel en Mol 🐎
A|||||||Dank! Bestuurders zijn verwittigd. ^KD
K|gebruiken|geen|3|blijdschap|0|-|Hij rijdt wel sneller dan de P-trein hoor
#S|twv-0522|social|telecom|
K|gebruiken|kwaliteit|4|blijdschap|0|-|Goed bezig @mobibel, in de Westhoek nu overal 4G, zelfs op de wc
A|||||||Daar hebben we speciaal op gelet 😄 ^An
#S|twv-0523|social|bank|
K|gebruiken|storing|2|irritatie|1|-|De enige automaat in ons dorp slikt mijn kaart in en zegt 'dank u'. Niks te danken.
A|||||||Kaart is veilig, Roland. Ophalen kan morgen in kantoor Zomergem. ^Mo
K|geen|geen|3|neutraal|0|-|goed morgen 9u
#S|twv-0524|social|energie|
K|gebruiken|storing|3|neutraal|0|vraag|Wanneer zijn de geplande onderbrekingen in Lennik volgende week?
A|||||||Dinsdag van 9 tot 12u, enkel Dorpsstraat. ^Net
K|geen|geen|3|neutraal|0|-|Wij zitten in de Kroonstraat, ok dus
#S|twv-0525|social|reizen|
K|terugkijken|geen|1|boosheid|0|-|#spoorbel is een grote grap. Punt.
#S|twv-0526|social|telecom|
K|terugkijken|geen|1|boosheid|0|-|Slechtste provider ooit, blijf er verre van mensen @mobibel
A|||||||Dag Sieglinde, wat liep er mis? We helpen graag. ^An
K|hulp|geen|2|boosheid|0|-|Wat liep er NIET mis is een betere vraag
#S|twv-0527|social|telecom|
K|terugkijken|kwaliteit|4|vertrouwen|0|-|Kan @nevelnet alleen maar aanraden, al acht jaar klant en nooit problemen gehad
A|||||||Dankjewel Benny! ^Sofie
#S|twv-0528|social|reizen|
K|gebruiken|levering|2|neutraal|0|vraag|<at_user> wat is de reden vd vertraging IC 2310? #spoorlijden
A|||||||Een defecte overweg in Alken. ^KD
K|gebruiken|levering|3|neutraal|0|vraag|hoelang nog ongeveer
A|||||||We hopen binnen de 20 min.
K|geen|geen|3|neutraal|0|-|oke bedankt
#S|twv-0529|social|telecom|
K|gebruiken|kwaliteit|2|irritatie|0|-|pfff nu zijn we weer bezig @kabelnova, beeld blijft om de haverklap hangen. Heel de avond al zo
#S|twv-0530|social|energie|
K|gebruiken|storing|2|neutraal|0|-|Hier in Kalken valt de elektriciteit geregeld een paar seconden weg vandaag, al 6 keer geteld
A|||||||Bedankt, dat komt door takken op de lijn. Ploeg is bezig. ^Net
K|geen|geen|3|neutraal|0|-|Ah ok
#S|twv-0531|social|reizen|
K|gebruiken|levering|2|verwarring|0|vraag|Huh, trein staat 'op tijd' maar er staat hier helemaal geen trein?
A|||||||Welk station, Roel? ^Gert
K|geen|geen|3|neutraal|0|-|Landen spoor 4
A|||||||Spoorwijziging naar 2!
K|gebruiken|informatie|2|boosheid|0|-|Dankzij u zie ik hem nu wegrijden. Zonder mij. Fuck
#S|twv-0532|social|bank|
K|gebruiken|kwaliteit|4|blijdschap|0|-|Die nieuwe ronde-het-bedrag-af-functie bij @denaris is geniaal. Op 3 maanden 214 euro gespaard zonder dat ik het voelde
A|||||||Knap gespaard, Axelle! ^Jo
K|geen|geen|4|blijdschap|0|-|Volgende zomer Griekenland 🇬🇷
#S|twv-0533|social|webshop|
K|betalen|prijs|2|irritatie|0|-|Gisteren nog 89, vandaag 'solden -30%': 92 euro. Jullie rekenmachine is stuk @kledijhuis
A|||||||Dat klopt niet, Daphne. We bekijken de prijs. Welk artikel? ^Joke
K|geen|geen|3|neutraal|0|-|mantel Oslo, camel
#S|twv-0534|social|telecom|
K|aanvragen|geen|3|verlangen|0|wens|Wil graag klant worden maar geraak niet door de kredietcheck, kan iemand eens kijken?
A|||||||Natuurlijk, Ibrahim. Stuur je gegevens in DM. ^Wout
K|geen|geen|3|neutraal|0|-|Gestuurd
A|||||||Je naam was fout gespeld bij ons. Alles is goedgekeurd!
K|aanvragen|fout|4|blijdschap|0|-|Toppie, dank u broer
#S|twv-0535|social|overheid|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De lindebomen in onze straat zijn weg. Veertig jaar keek ik daar op uit vanuit mijn keuken. Het is zo leeg nu.
A|||||||We planten in het najaar 22 nieuwe bomen. We begrijpen uw gevoel.
K|geen|geen|2|teleurstelling|0|-|die ga ik niet meer groot zien hè
#S|twv-0536|social|reizen|
K|gebruiken|bejegening|1|boosheid|0|-|Gij, controleur met uw zonnebril op de 16u22, ge zijt een lomp varken. Zo spreekt ge niet tegen een kind met autisme
A|||||||Dit willen we uitklaren, mevrouw. Welk traject? ^Lien
K|geen|geen|3|neutraal|0|-|Gent - De Panne
K|hulp|geen|3|verlangen|0|wens|ik wil hier antwoord op van iemand met verantwoordelijkheid
#S|twv-0537|social|telecom|
K|gebruiken|storing|4|opluchting|0|-|Hallelujah. Na 4 dagen zie ik mijn mails terug binnenstromen.
#S|twv-0538|social|bezorging|
K|ontvangen|levering|3|neutraal|0|vraag|@pakkerbe leveren jullie vandaag nog na 17u in Merksem?
A|||||||Ja, tot 21u. ^Ines
#S|twv-0539|social|diensten|
K|orienteren|geen|3|verlangen|0|wens|Hopelijk komt er eens een reportage over mantelzorgers. Wij worden zo vaak vergeten @kanaalvijf
A|||||||We geven het door aan de redactie van Nabij. ^Tine
K|orienteren|bejegening|4|dankbaarheid|0|-|Dat zou zo veel betekenen voor ons, dank u
#S|twv-0540|social|reizen|
K|gebruiken|kwaliteit|4|blijdschap|0|vraag|Wie zijn die twee begeleiders op de 21u in Gent? Ze hebben een blinde man tot aan zijn taxi gebracht, arm in arm. Prachtig om te zien
A|||||||We zoeken het op zodat we hen kunnen bedanken! ^Gert
#S|twv-0541|social|telecom|
K|hulp|doorverwijzing|2|irritatie|2|-|4x doorverbonden, 4x uitgelegd, 4x "dat is niet mijn dienst". 5de keer: tuut tuut tuut.
A|||||||Sorry Wendy. Leg het ons één keer uit, wij lossen op. ^Nick
K|wijzigen|geen|3|neutraal|0|-|Nummer omzetten van vennootschap naar privé
A|||||||In orde gebracht, duurt 24u.
K|hulp|doorverwijzing|4|blijdschap|0|-|24u, waar ik al een week mee bezig was. Applaus voor Nick 👏
#S|twv-0542|social|reizen|
K|betalen|geen|3|neutraal|0|vraag|Kan ik mijn treinabonnement fiscaal inbrengen, bezorgen jullie daar een attest voor?
A|||||||Ja, te downloaden in je account vanaf februari. ^KD
K|geen|geen|3|neutraal|0|-|wacht ik op februari
#S|twv-0543|social|telecom|
K|gebruiken|digitaal|2|neutraal|1|-|Reset van mijn wachtwoord werkt niet, de link in de mail is telkens 'vervallen'
A|||||||Kopieer de link in plaats van te klikken, Ann. ^Fre
K|gebruiken|digitaal|4|neutraal|0|-|Ja dat werkt, vreemd maar goed
#S|twv-0544|social|energie|
K|hulp|bejegening|4|dankbaarheid|0|-|Mijn ouders zijn over de 80 en snapten hun afrekening niet. Iemand van jullie is gewoon thuis langsgegaan. Zoiets bestaat dus nog, bedankt @stroomgild
A|||||||Graag gedaan! Groeten aan je ouders. ^Bart
#S|twv-0545|social|reizen|
K|gebruiken|levering|2|boosheid|0|-|Tering @vloxair, DERDE keer gate gewijzigd, mensen lopen hier mekaar omver. Organisatie van niks
A|||||||Sorry Glenn, dit is nu definitief: gate 32. ^Tom
K|geen|geen|2|irritatie|0|-|zei ge bij gate 18 ook
#S|twv-0546|social|overheid|
K|aanvragen|geen|3|neutraal|0|vraag|waar moet ik zijn om een pup aan te geven @gemOosterdonk?
A|||||||Bij uw dierenarts, die registreert de chip.
K|geen|geen|4|dankbaarheid|0|-|Ah dank u wel! (hij heet Wafel)
#S|twv-0547|social|telecom|
K|gebruiken|storing|3|bezorgdheid|0|vraag|Is het waar dat alle noodoproepen ook niet werken? Ik zit hier alleen met een zieke kleine, geen netwerk
A|||||||112 werkt altijd via andere netwerken, ook nu. ^Wout
K|gebruiken|informatie|4|opluchting|0|-|oké, dat is geruststellend. Bedankt
#S|twv-0548|social|webshop|
K|ontvangen|kwaliteit|4|blijdschap|0|-|Uitgepakt, ingeplugd, en heel de buurt weet dat ik een nieuwe soundbar heb 🔊 merci @winkelrank
#S|twv-0549|social|bank|
K|gebruiken|digitaal|2|irritatie|0|-|Miljaarde, kan ik nu echt geen overschrijving meer doen zonder eerst drie reclames voor een autolening weg te klikken?
A|||||||Instellingen > Persoonlijke aanbiedingen > uit. ^Jo
K|gebruiken|digitaal|4|opluchting|0|-|oefff zalig, stilte
#S|twv-0550|social|reizen|
K|gebruiken|levering|2|irritatie|2|-|Vandaag zou een reis van 40 km 3 uur duren dankzij @buslijnvl, ge kunt er nog net niet over de kop gaan van contentement
#S|twv-0551|social|telecom|
K|gebruiken|geen|3|neutraal|0|-|Gelijk elke maand even melden: data opgebruikt op de 12e. Tienerdochter.
A|||||||Misschien is de Jongerenbundel iets? 40 GB voor 15 euro. ^An
K|orienteren|prijs|4|verrassing|0|-|Veertig? voor 15? Ik betaal nu 25 voor 10, zotjes
K|wijzigen|geen|3|verlangen|0|wens|Zet haar daar maar op
#S|twv-0552|social|reizen|
K|gebruiken|geen|3|neutraal|0|vraag|Wat moet ik doen als ik mijn ticket op papier ben verloren?
A|||||||Heb je het met je account gekocht? Dan staat het in de app. ^Lien
K|geen|geen|3|neutraal|0|-|nee, aan het loket
A|||||||Dan is een nieuw ticket nodig, helaas.
K|aanvragen|beleid|2|teleurstelling|0|-|Jammer, 22 euro weg. Had beter opgelet
#S|twv-0553|social|telecom|
K|gebruiken|kwaliteit|2|irritatie|0|-|Elke keer ik mijn moeder bel klinkt het alsof ze in een wasmachine zit @gsmplus
A|||||||Zet 'HD-bellen' eens aan in je instellingen. ^Wout
K|gebruiken|kwaliteit|4|blijdschap|0|-|ze klinkt nu kristalhelder. nu hoor ik ook alles wat ze over mij zegt 😅
#S|twv-0554|social|overheid|
K|betalen|fout|2|verwarring|0|vraag|Ik kreeg een parkeerboete in Veerbeke op een dag dat ik met mijn auto in Kroatië zat. Hoe kan dat?
A|||||||Stuur ons aub de referentie en een bewijs, dan annuleren we.
K|geen|geen|3|neutraal|0|-|PB2217, tolticket in bijlage
A|||||||Nummerplaat was fout gelezen: 8 ipv B. Geannuleerd.
K|betalen|fout|4|neutraal|0|-|Dank u, vlot opgelost.
#S|twv-0555|social|diensten|
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mag ik zeggen dat de nieuwe nieuwslezeres van @kanaalvijf een verademing is? Rustig, helder, en ze spreekt zo mooi
A|||||||We zeggen het haar straks! ^Tine
#S|twv-0556|social|reizen|
K|gebruiken|levering|3|neutraal|0|-|Goed op tijd vertrokken uit Kortrijk, laten we hopen dat het zo blijft
K|gebruiken|levering|2|irritatie|0|-|Te vroeg gejuicht: stilstand in Waregem. Ik moet ook altijd mijn mond opendoen
#S|twv-0557|social|telecom|
K|hulp|belofte|2|teleurstelling|2|-|Ik had nochtans goede hoop na het gesprek van vorige week. Niets van gehoord, niets veranderd. Dat valt me tegen van @fibrox.
A|||||||Dat begrijpen we, Hans. We bellen je vandaag voor 16u. ^Sofie
K|hulp|geen|3|verlangen|0|wens|Hopelijk deze keer echt
A|||||||Alles besproken, toch?
K|hulp|belofte|4|dankbaarheid|0|-|Jawel, heel correct. Bedankt Sofie
#S|twv-0558|social|energie|
K|orienteren|geen|3|neutraal|0|vraag|Wat is het verschil tussen uw groene en uw gewone stroom? Komt toch door dezelfde draad
A|||||||Zelfde draad, maar voor groen kopen we evenveel in van Belgische wind en zon. ^Pieter
K|orienteren|informatie|4|neutraal|0|-|oke begrepen, bedankt
#S|twv-0559|social|reizen|
K|gebruiken|kwaliteit|2|boosheid|0|-|STINKT hier naar zweet, frituur en wanhoop. Ramen gaan niet open, airco kapot. Ge vervoert varkens beter dan mensen
A|||||||Sorry Jens, welk treinstel? ^Gert
K|geen|geen|3|neutraal|0|-|iets met 08 vooraan
#S|twv-0560|social|bezorging|
K|ontvangen|levering|2|neutraal|0|-|Doos nat geleverd, maar inhoud is droog gebleven.
A|||||||Gelukkig! Sorry voor de doos. ^Ines
#S|twv-0561|social|telecom|
K|wijzigen|geen|3|neutraal|0|vraag|Hoe kan ik Sport+ erbij nemen voor enkel de maand juni? @kabelnova
A|||||||Via de decoder: kanaal 300, optie 'maand'. ^Fre
K|wijzigen|geen|4|blijdschap|0|-|Gelukt, kom maar op met dat EK! 🇧🇪
#S|twv-0562|social|reizen|
K|gebruiken|digitaal|3|neutraal|0|vraag|Moet mijn e-ticket afgedrukt zijn of volstaat een screenshot?
A|||||||Screenshot met leesbare QR is goed. ^Ans
K|geen|geen|3|neutraal|0|-|Top, merci
#S|twv-0563|social|overheid|
K|gebruiken|levering|2|irritatie|0|-|Sneeuw op de hoofdstraat: geruimd. Sneeuw bij de burgemeester: geruimd. Sneeuw bij ons: ligt er al 4 dagen, wij skiën naar de bakker
A|||||||Woonstraten volgen na de hoofdassen, vandaag is uw wijk aan de beurt.
K|geen|geen|3|neutraal|0|-|ok, skilift mag dan weg
#S|twv-0564|social|telecom|
K|betalen|fout|3|neutraal|0|vraag|Klopt het dat ik in augustus dubbel betaald heb? Zie 2x €54,30 op mijn uittreksel
A|||||||Klopt, je betaalde manueel én via domiciliëring. We storten terug. ^An
K|betalen|geen|3|neutraal|0|-|Laat maar staan voor september
#S|twv-0565|social|reizen|
K|gebruiken|bejegening|4|verrassing|0|-|Mijn buschauffeur op lijn 6 spreekt blijkbaar Oekraïens met mijn buurvrouw, na 14 maand eindelijk iemand. Ze straalde de hele rit
#S|twv-0566|social|telecom|
K|ontvangen|levering|2|irritatie|0|-|Modem zou met de koerier van maandag komen. Maandag van vorige maand vermoed ik?
A|||||||Oei Didier, hij staat nog in ons depot. We sturen express. ^Sofie
K|ontvangen|geen|3|neutraal|0|-|ok bedankt laat weten aub
A|||||||Wordt morgen voor 12u geleverd.
K|ontvangen|levering|4|neutraal|0|-|jep, is er
#S|twv-0567|social|reizen|
K|gebruiken|levering|3|verlangen|0|wens|Alstublieft lieve @spoorbel, laat mij vandaag op tijd in Leuven geraken, mijn zus bevalt 🙏👶
A|||||||IC 6u58 is op tijd, spoor 6! ^KD
K|gebruiken|levering|4|blijdschap|0|-|Op tijd én een neefje van 3,4 kg!!!
A|||||||Proficiat tante!
#S|twv-0568|social|telecom|
K|gebruiken|kwaliteit|2|neutraal|0|-|Bereik in mijn kelderkeuken is onbestaande, boven 4 streepjes
A|||||||Dat is normaal, beton houdt signaal tegen. Wifi-bellen helpt. ^Wout
K|geen|geen|3|neutraal|0|-|Oké probeer ik
#S|twv-0569|social|bank|
K|hulp|bejegening|1|boosheid|0|-|Weigeren een rekening te openen voor een vrouw die gevlucht is voor haar man, omdat ze 'geen vast adres' heeft. Dégoutant @leeuwbank, gewoon dégoutant
A|||||||Ze heeft recht op een basisbankdienst. Stuur ons haar gegevens, we regelen het morgen. ^Mo
K|aanvragen|geen|3|neutraal|0|-|Stuur ik door met haar akkoord
A|||||||Rekening is open.
K|aanvragen|beleid|4|dankbaarheid|0|-|Dank u, namens haar. Ze kan eindelijk vooruit.
#S|twv-0570|social|reizen|
K|orienteren|prijs|2|irritatie|0|-|Vliegen naar Nice: 29 euro. Trein naar Nice: 214 euro. En dan moeten wij 'bewuste keuzes' maken zeker
#S|twv-0571|social|webshop|
K|aanvragen|geen|3|neutraal|0|vraag|Kan ik gadget X2 reserveren voor de release van 3 november?
A|||||||Voorverkoop start 20 oktober om 10u. ^Kaat
K|aanvragen|geen|3|verlangen|0|wens|Wekker staat. Ik MOET hem hebben
#S|twv-0572|social|telecom|
K|hulp|digitaal|2|irritatie|0|-|Uw enquête na een gesprek van 1 minuut telt 18 vragen. Het gesprek was goed. De enquête krijgt een 2
A|||||||😂 genoteerd, Wim. ^Nick
#S|twv-0573|social|reizen|
K|gebruiken|levering|2|irritatie|0|-|allez vooruit, nog een kwartierke erbij. We hebben toch niks beters te doen hè
A|||||||Sorry Carlo, een defecte deur. ^Lien
#S|twv-0574|social|energie|
K|gebruiken|privacy|2|bezorgdheid|0|vraag|Er stond hier iemand aan de deur met een badge van jullie die mijn meter wou zien. Sturen jullie mensen zonder afspraak? Ik heb niet opengedaan, voelde niet goed
A|||||||Heel verstandig! Wij komen nooit zonder brief. Verwittig de politie. ^Net
K|geen|geen|3|neutraal|0|-|Gebeld naar de politie
A|||||||Top.
K|gebruiken|privacy|2|bezorgdheid|0|-|Het bleek effectief een oplichter, ik sta nog te bibberen
#S|twv-0575|social|overheid|
K|gebruiken|kwaliteit|4|blijdschap|0|-|Eerste keer op de nieuwe fietssnelweg naar Gent: 34 min, geen auto gezien, drie konijnen wel 🐇
A|||||||Dat is de bedoeling!
#S|twv-0576|social|telecom|
K|gebruiken|storing|2|irritatie|0|-|Als ge uw tv-kabel bij @kabelnova zoekt: die ligt er al drie maanden los op ons dak. Vrij fladderend.
A|||||||We maken hem vast! Donderdag tussen 8 en 12u? ^Fre
K|geen|geen|3|neutraal|0|-|ok wel bellen want bel is stuk
#S|twv-0577|social|diensten|
K|aanvragen|digitaal|2|teleurstelling|0|-|1u45 in de digitale wachtrij voor concerttickets, op het moment dat ik mocht kiezen: uitverkocht. Ik kan wel huilen 😢
A|||||||Begrijpelijk, Silke. Er komt een extra datum op 6 mei! ^Tickets
K|aanvragen|geen|5|blijdschap+verrassing|0|-|WATTTT zeg dat het waar is, ik zet 3 laptops klaar!!!
#S|twv-0578|social|reizen|
K|gebruiken|geen|3|neutraal|0|-|Wij zitten op de trein van 10u15 met 24 kleuters en een begeleider die 'de wielen van de bus' meezingt. Hou vol
A|||||||Haha, sterkte aan de rest van het rijtuig! ^Gert
#S|twv-0579|social|telecom|
K|gebruiken|storing|3|neutraal|0|vraag|iemand in 9300 internetproblemen @nevelnet ?
A|||||||Ja, een defect, techniekers zijn er. ^Sofie
K|gebruiken|storing|3|neutraal|0|vraag|en is er een uur voor herstel bekend
A|||||||Tegen 22u.
K|gebruiken|geen|2|teleurstelling|0|-|oei net te laat voor de match
#S|twv-0580|social|bezorging|
K|ontvangen|fout|2|irritatie|1|-|QR-code werkt niet aan de locker, helpnummer geeft een bandje, en het begint te gieten. Fijne combi.
A|||||||Welk lockernummer? We openen vanop afstand. ^Lotte
K|geen|geen|3|neutraal|0|-|17
K|ontvangen|storing|4|verrassing|0|-|klik! open, lijkt wel tovenarij
#S|twv-0581|social|reizen|
K|wijzigen|geen|3|verlangen|0|wens|Zouden wij met ons gezin naast elkaar kunnen zitten? De kinderen zijn 4 en 6 en staan op rij 30, wij op rij 8
A|||||||Natuurlijk, rij 12 ABC en D. ^Ans
K|wijzigen|beleid|4|dankbaarheid|0|-|Wat lief, zonder bijbetaling! Heel erg bedankt
#S|twv-0582|social|telecom|
K|betalen|fout|2|irritatie|2|-|Zo dadelijk ga ik uw factuur nog inkaderen: 3 keer 'verbeterd', 3 keer fout
A|||||||Oei Martine, wat klopt er niet? ^Nick
K|betalen|fout|2|neutraal|0|-|verkeerd adres, verkeerde btw, verkeerd pack
A|||||||Nu alle drie verbeterd.
K|betalen|fout|3|neutraal|0|-|even kijken
K|betalen|fout|4|opluchting|0|-|jawel, 't klopt
#S|twv-0583|social|overheid|
K|aanvragen|wachttijd|4|verrassing|0|-|Om 9u naar loket, om 9u08 buiten met nieuwe kids-ID. Is dit wel de gemeente? 😮
A|||||||Wij zijn het echt!
#S|twv-0584|social|reizen|
K|gebruiken|storing|2|neutraal|0|-|slagboom overweg Beernem blijft al 25 min toe, lange file
A|||||||Ploeg is gebeld. Niet slalommen aub! ^KD
K|gebruiken|privacy|2|bezorgdheid|0|-|Er zijn er hier die het wel doen, met kinderen op de fiets zelfs 😱
#S|twv-0585|social|telecom|
K|orienteren|prijs|3|neutraal|0|vraag|Geven jullie studentenkorting op internet op kot?
A|||||||Ja, 10 euro korting per maand met je studentenkaart. ^Sofie
K|orienteren|prijs|4|blijdschap|0|-|chill, da scheelt nen bak
#S|twv-0586|social|bank|
K|betalen|beleid|2|irritatie|0|-|37 euro 'nalatenschapskosten per brief' voor een brief waar mijn overleden vrouw haar naam fout in staat. Meer moet ik niet zeggen.
A|||||||Dat is pijnlijk, excuses. Kosten worden geschrapt en een nieuwe brief volgt. ^Jo
K|hulp|geen|3|neutraal|0|-|Goed.
#S|twv-0587|social|webshop|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De kleuren van dat behang zijn in 't echt zo flets... op uw foto leek het een regenwoud, op mijn muur lijkt het erwtensoep
A|||||||Mag terug tot 60 dagen, ook geopende rollen! ^Kaat
K|wijzigen|beleid|4|verrassing|0|-|Zelfs geopend? Dat had ik niet verwacht
#S|twv-0588|social|reizen|
K|gebruiken|levering|2|irritatie|2|-|Voor een rit van 12 km ben ik nu 1u50 bezig. Ik ben ingehaald door een wandelclub
#S|twv-0589|social|telecom|
K|gebruiken|privacy|2|boosheid|0|-|8 keer per dag bellen voor een 'gunstig aanbod' terwijl ik op de bel-me-niet-lijst sta. Stopt daarmee, plakkers @gsmplus
A|||||||Dat is niet oké. We blokkeren je nummer voor campagnes. ^Wout
K|hulp|geen|3|verlangen|0|wens|Hopelijk begint het morgen niet opnieuw
A|||||||En, rustig gebleven?
K|hulp|belofte|4|opluchting|0|-|Ja, geen telefoon meer gehad in een week.
#S|twv-0590|social|energie|
K|aanvragen|geen|3|neutraal|0|vraag|Welke documenten moet ik bezorgen voor het sociaal tarief?
A|||||||Normaal niets, het gaat automatisch. Anders een attest van de mutualiteit. ^Bart
K|geen|geen|3|neutraal|0|-|Ik kijk of het al toegepast is
#S|twv-0591|social|diensten|
K|gebruiken|levering|2|neutraal|0|-|Geen krant gekregen vanmorgen, Dorpsstraat 18 Ruiselede
A|||||||Sorry Omer, de bezorger is ziek. Morgen krijgt u er twee. ^Abo
K|geen|geen|3|blijdschap|0|-|Dan lees ik morgen het nieuws van gisteren, zoals vroeger 😉
#S|twv-0592|social|reizen|
K|gebruiken|bejegening|2|irritatie|0|-|Ik groet elke ochtend de chauffeur. Elke ochtend: niks. 4 jaar nu. Ik hou vol
A|||||||Dat siert jou, Rosette! ^Els
K|gebruiken|bejegening|5|verrassing+blijdschap|0|-|Breaking: vandaag zei hij GOEIEMORGEN terug!! Ik heb bijna mijn halte gemist van 't verschieten
#S|twv-0593|social|telecom|
K|hulp|bereikbaarheid|2|irritatie|2|-|geen mens meer te pakken te krijgen bij @fibrox alleen nog bots en enquêtes
A|||||||Hier is een mens, Jo! ^Sofie
K|gebruiken|storing|2|neutraal|0|-|haha ok, mens: wifi extender knippert paars
A|||||||Paars = updaten. Nog 10 min laten doen.
K|gebruiken|storing|4|neutraal|0|-|wit nu. bedankt mens
#S|twv-0594|social|reizen|
K|gebruiken|privacy|3|bezorgdheid|0|vraag|Is het waar dat de remmen van de oude treinstellen problemen geven? Mijn kinderen zitten er elke dag op
A|||||||Alle stellen worden dagelijks gecontroleerd en zijn veilig. ^Gert
K|gebruiken|informatie|4|vertrouwen|0|-|Goed, dan ben ik weer wat geruster
#S|twv-0595|social|overheid|
K|hulp|bejegening|2|boosheid|0|-|Een schepen die op mijn vraag antwoordt met 'dan verhuis je toch'. Wel, bij de verkiezingen verhuist gij, manneke
#S|twv-0596|social|telecom|
K|ontvangen|geen|3|neutraal|0|vraag|Mijn decoder is toegekomen zonder HDMI-kabel, zit die er normaal niet bij?
A|||||||Normaal wel! We sturen er een na. ^Fre
K|geen|geen|3|neutraal|0|-|ok 👌
#S|twv-0597|social|bezorging|
K|hulp|geen|3|neutraal|0|-|Zoek de eigenaar van een pakket dat bij ons is afgegeven, op naam van ene J. Wuyts, Olmenlaan
A|||||||Dank u! Mag u het houden tot morgen? We halen het op. ^Ines
K|geen|geen|3|neutraal|0|-|geen probleem
#S|twv-0598|social|telecom|
K|hulp|wachttijd|2|irritatie|2|-|Toen ik begon te wachten was het nog licht buiten @mobibel
A|||||||Sorry voor de wachttijd! Kan ik helpen? ^An
K|wijzigen|geen|3|neutraal|0|wens|Ja, simkaart verloren, nieuwe nodig
A|||||||Komt overmorgen met de post, oude is geblokkeerd.
K|wijzigen|wachttijd|4|dankbaarheid|0|-|Merci An, had ik maar direct getweet
#S|twv-0599|social|reizen|
K|gebruiken|kwaliteit|4|blijdschap|0|-|Lang geleden dat ik nog eens met de bus was, viel super mee. Proper, stil, op tijd
#S|twv-0600|social|energie|
K|vertrekken|geen|2|boosheid|0|-|Mijn besluit staat vast, weg bij @zonneklap. Ge hebt 3 jaar de tijd gehad om mij fatsoenlijk te behandelen, trek nu uw plan
A|||||||We vinden het jammer, Rik. Mogen we weten waarom? ^Pieter
K|hulp|herhaling|2|irritatie|3|-|Lees mijn 20 mails. Alle antwoorden staan erin.
#S|twv-0601|social|telecom|
K|gebruiken|kwaliteit|2|irritatie|0|-|En daar draait weer het bolleke
#S|twv-0602|social|reizen|
K|betalen|geen|3|neutraal|0|vraag|Wordt een annulatieverzekering ook terugbetaald als jullie zelf de vlucht annuleren?
A|||||||De premie zelf niet, het ticket wel volledig. ^Ans
K|betalen|beleid|2|irritatie|0|-|Dus ik betaal 38 euro om niet te moeten annuleren wat gij annuleert. Logisch
#S|twv-0603|social|overheid|
K|gebruiken|digitaal|4|blijdschap|0|-|De nieuwe meldingsapp werkt goed: foto, locatie, klaar. En ik kreeg nog antwoord ook @stadVeerbeke
A|||||||Fijn dat hij bevalt!
#S|twv-0604|social|telecom|
K|hulp|geen|3|verlangen|0|wens|Een kleine geste voor die 6 dagen zonder internet zou toch mooi zijn hè
A|||||||We crediteren 15 euro, Eddy. ^Nick
K|betalen|fout|4|blijdschap|0|-|Kijk, met een beetje vragen... dank u
#S|twv-0605|social|reizen|
K|gebruiken|levering|2|neutraal|0|-|Zaventem: 10 min op de grond, nog geen trap aan het vliegtuig
A|||||||Trap is onderweg! ^Team
K|gebruiken|levering|3|neutraal|0|-|ja daar is hij
#S|twv-0606|social|bank|
K|wijzigen|wachttijd|4|verrassing|0|-|Lening herzien op één namiddag, van 3,4 naar 2,6 procent. Ik had gerekend op weken palaveren
A|||||||Fijn nieuws, Stijn! ^Mo
#S|twv-0607|social|telecom|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Zo jammer dat de kwaliteit van jullie wifi achteruitgaat. Vroeger was ik heel tevreden.
A|||||||Dat horen we niet graag, Greta. Sinds wanneer merk je dit? ^Sofie
K|geen|geen|3|neutraal|0|-|Ongeveer sinds de verhoging in januari
#S|twv-0608|social|reizen|
K|gebruiken|levering|2|neutraal|0|-|trein van 6u31 Ninove richting Denderleeuw is niet komen opdagen
A|||||||Klopt Danny, geschrapt door ziekte van de bestuurder. ^KD
K|gebruiken|geen|3|neutraal|0|vraag|en de volgende?
A|||||||7u01, die rijdt.
K|geen|geen|3|neutraal|0|-|ok
#S|twv-0609|social|reizen|
K|gebruiken|privacy|2|bezorgdheid|0|angst|Elke dag rijdt mijn dochtertje met die schoolbus en elke dag zie ik dat er kinderen rechtstaan zonder gordel. Ik maak me echt zorgen, er moet maar eens iets gebeuren
A|||||||Begrijpelijk. We vragen de vervoerder om uitleg. Welke school? ^Els
K|geen|geen|3|neutraal|0|-|De Kleine Beer, Zele
#S|twv-0610|social|bank|
K|gebruiken|digitaal|3|neutraal|0|vraag|Hoe download ik uittreksels van 2019 in de app?
A|||||||In de app enkel tot 2 jaar, op de site tot 10 jaar. ^Jo
K|geen|geen|3|neutraal|0|-|Ah op de site. Ok
#S|twv-0611|social|webshop|
K|hulp|bejegening|4|dankbaarheid|0|-|Superlief dat jullie de verloren lotion gratis opnieuw opstuurden met een kaartje erbij. Dit maakt het verschil 💕
A|||||||Met plezier, Ilke! ^Joke
#S|twv-0612|social|telecom|
K|gebruiken|storing|2|boosheid|0|-|KUTINTERNET. Zo. Dat moest eruit.
A|||||||Lucht het op, Jarne? Waar woon je? ^Fre
K|geen|geen|3|neutraal|0|-|9700. en ja een beetje
#S|twv-0613|social|energie|
K|betalen|prijs|4|verrassing|0|-|Mijn jaarafrekening is binnen en ik krijg 512 euro terug! Heb drie keer gekeken of mijn naam er wel op stond
A|||||||Zuinig geleefd, Chantal! ^Bart
K|geen|geen|4|blijdschap|0|-|Ge weet niet hoe blij ik ben, daar gaan de kinderen van op kamp
#S|twv-0614|social|overheid|
K|hulp|wachttijd|2|irritatie|3|-|Ik wacht al sinds mei op een antwoord van de dienst wonen. Drie herinneringen gestuurd. Is dat nu klantvriendelijk?
A|||||||Nee, en onze excuses. We spreken de dienst vandaag aan.
K|geen|geen|3|neutraal|0|-|Goed, ik wacht nog tot vrijdag
#S|twv-0615|social|reizen|
K|gebruiken|bejegening|4|dankbaarheid|0|-|Mijn portefeuille op de tram laten liggen, bestuurder heeft hem bijgehouden met alles er nog in. Wat een eerlijke mens. Merci @tramstad
A|||||||We bedanken hem, Yvan! ^Wim
#S|twv-0616|social|telecom|
K|ontvangen|geen|3|bezorgdheid|0|vraag|Gaat mijn internet morgen bij de omschakeling lang uitliggen? Ik heb om 14u een sollicitatie via Teams en ben al zenuwachtig genoeg
A|||||||Normaal 15 minuten rond 10u. Veel succes! ^Sofie
K|ontvangen|levering|4|opluchting|0|-|Was zelfs maar 5 minuten, dank je
#S|twv-0617|social|diensten|
K|gebruiken|kwaliteit|2|irritatie|0|-|Vandaag 14 artikels gelezen op jullie site, 11 daarvan over één voetballer zijn haar. Journalistiek anno nu
#S|twv-0618|social|reizen|
K|gebruiken|levering|3|verwarring|0|vraag|Ik snap het niet goed, rijdt de 8u14 nu vandaag of niet? Er staat 'gedeeltelijk afgeschaft'
A|||||||Hij rijdt enkel tussen Brugge en Gent. ^Gert
K|gebruiken|informatie|3|neutraal|0|-|ok dan ben ik gered, moet maar tot Gent
#S|twv-0619|social|bezorging|
K|ontvangen|levering|2|teleurstelling|0|-|Pakje weer niet gekomen. De bloemen voor mijn mama waren erin, ze is vandaag 70. Nu heb ik niks 😔
A|||||||Oh Karolien toch. We proberen het vanavond nog. ^Ines
K|ontvangen|geen|3|verlangen|0|wens|Alsjeblieft, dat zou zo fijn zijn
A|||||||Chauffeur vertrekt nu, 19u15 bij je mama.
K|ontvangen|bejegening|5|dankbaarheid+blijdschap|0|-|Ze belde net in tranen van geluk. Jullie zijn schatten, echt waar
#S|twv-0620|social|telecom|
K|wijzigen|geen|3|neutraal|0|vraag|is het mogelijk om van papieren factuur naar digitaal te gaan
A|||||||Ja hoor, zal ik het aanpassen? ^An
K|geen|geen|3|neutraal|0|-|ja
#S|twv-0621|social|reizen|
K|gebruiken|levering|2|irritatie|0|-|Sinds de nieuwe dienstregeling heb ik 40 minuten minder slaap en 40 minuten meer frustratie. Dank daarvoor
A|||||||Spijtig, Eline. We geven je traject door. ^Lien
K|geen|geen|3|neutraal|0|-|Zottegem - Kortrijk
#S|twv-0622|social|telecom|
K|hulp|bejegening|5|blijdschap|0|-|Ik ben zó tevreden over de hulp van Jasper, hij heeft alles thuis opnieuw ingesteld, ook de printer die er niet bij hoorde. Topkerel!!
A|||||||Jasper leest mee en bloost 😊 ^Nick
#S|twv-0623|social|energie|
K|gebruiken|storing|2|neutraal|0|-|Gasketel thuis valt niet aan, geen druk op de leiding precies
A|||||||Er zijn werken in de straat tot 14u, druk komt terug. ^Net
K|gebruiken|informatie|2|irritatie|0|-|niemand heeft ons iets gezegd van werken
#S|twv-0624|social|overheid|
K|gebruiken|kwaliteit|5|blijdschap|0|-|Ik moet het kwijt: onze stad is prachtig vanavond met al die lichtjes. Ik ben weer een beetje verliefd op Veerbeke ✨
A|||||||Wij ook 😍
#S|twv-0625|social|reizen|
K|gebruiken|kwaliteit|2|irritatie|0|-|De zetels in het nieuwe vliegtuig van @vloxair zijn gemaakt voor kabouters, ik ben 1m96 en heb nu knieën in mijn oren
A|||||||Oei Wout! Aan de nooduitgang is meer plaats, gratis op je terugvlucht? ^Tom
K|wijzigen|beleid|4|blijdschap|0|-|Serieus? Gaarne, mijn knieën danken u
#S|twv-0626|social|webshop|
K|betalen|geen|3|neutraal|0|vraag|Ik heb een factuur nodig op naam van mijn bedrijf, kan dat nog achteraf?
A|||||||Ja, stuur je btw-nummer in DM. ^Kaat
K|geen|geen|3|neutraal|0|-|Verstuurd!
#S|twv-0627|social|telecom|
K|gebruiken|storing|2|verwarring|0|vraag|Huh, ik hoor het nieuws van VTK op de beelden van een natuurdocu. Wat is er gebeurd?
A|||||||Audioprobleem, 5 min geduld aub. ^Fre
K|gebruiken|storing|3|blijdschap|0|-|laat maar, 't is grappig. Een egel heeft juist de regering verdedigd
#S|twv-0628|social|reizen|
K|hulp|doorverwijzing|4|verrassing|0|-|Aan het loket in Lier niet geholpen met 'dat is de bus', maar met 'ik bel even naar de bus'. Dat ben ik niet gewoon
A|||||||Dank, we zeggen het door. ^Gert
#S|twv-0629|social|telecom|
K|betalen|prijs|2|boosheid|0|-|Domme zakkenvullers dat ge daar zijt. 5 euro extra voor een 'service' die iedereen al gratis kreeg @kabelnova
A|||||||Je kan de optie uitschakelen, Raf. ^Fre
K|wijzigen|geen|3|neutraal|0|-|Schakel maar uit
#S|twv-0630|social|reizen|
K|orienteren|geen|3|neutraal|0|vraag|Goeiedag, hoeveel tijd op voorhand moet assistentie voor een rolstoel aangevraagd worden? @spoorbel
A|||||||3 uur op voorhand in 131 stations. ^KD
K|hulp|informatie|4|dankbaarheid|0|-|Hartelijk bedankt voor de info
#S|twv-0631|social|bank|
K|gebruiken|fout|2|boosheid|1|-|Ge blokkeert mijn kaart uit 'veiligheid' omdat ik in Luxemburg tank. LUXEMBURG. Dat is nog geen twee uur rijden. Ik sta hier nu aan een pomp gelijk een sukkel
A|||||||Sorry! Direct gedeblokkeerd. Probeer opnieuw. ^Mo
K|gebruiken|fout|4|opluchting|0|-|Ja nu lukt het. Pompbediende wou de politie al bellen
#S|twv-0632|social|telecom|
K|orienteren|geen|3|verlangen|0|wens|Wanneer komt er nu eens glasvezel in landelijk gebied? Wij willen ook mee met de tijd
A|||||||Lennik staat gepland in 2027, Wilfried. ^Sofie
K|orienteren|geen|2|teleurstelling|0|-|dan ben ik met pensioen
#S|twv-0633|social|reizen|
K|gebruiken|levering|4|opluchting|0|-|Na 4 uur vertraging toch vertrokken. De kinderen slapen, ik niet meer.
#S|twv-0634|social|overheid|
K|gebruiken|privacy|1|boosheid|0|-|Weer vuurwerk tot 3u 's nachts en geen combi te zien. Mijn paard heeft zich dood gelopen in de draad. Dood! En gij doet niks
A|||||||Dit is verschrikkelijk. Heeft u aangifte gedaan? De burgemeester wil u contacteren.
K|hulp|geen|3|neutraal|0|-|aangifte gedaan, nummer staat in mijn dm
#S|twv-0635|social|bezorging|
K|ontvangen|geen|3|neutraal|0|vraag|kan mijn zoon van 16 het pakje afhalen met mijn ID?
A|||||||Ja, met de code uit de sms. ^Lotte
K|geen|geen|3|neutraal|0|-|bedankt Lotte
#S|twv-0636|social|telecom|
K|gebruiken|kwaliteit|4|verrassing|0|vraag|Downloadsnelheid is precies verdubbeld deze week zonder dat ik iets gevraagd heb? Is dat de bedoeling?
A|||||||Jazeker, een cadeau voor alle klanten! ^Sofie
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zo'n cadeaus mag ge nog geven
#S|twv-0637|social|reizen|
K|gebruiken|levering|2|irritatie|0|-|Ge moet het toch maar kunnen om op een lijn met één trein per uur die ene trein te vergeten
#S|twv-0638|social|energie|
K|orienteren|geen|3|neutraal|0|vraag|hoelang is een offerte voor zonnepanelen bij jullie geldig?
A|||||||30 dagen. ^Pieter
#S|twv-0639|social|telecom|
K|gebruiken|storing|2|irritatie|2|-|ik heb al tig keer gemeld dat de kabelkast in de Tulpenlaan openstaat. Vannacht geregend. Raar maar waar: geen tv meer
A|||||||We sturen een ploeg, Jozef. Sorry. ^Fre
K|hulp|herhaling|2|irritatie|0|-|moet er eerst miserie zijn
#S|twv-0640|social|reizen|
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mooi zeg, kunstwerk in de stationshal van Aalst! Bleef er bijna mijn trein voor missen 😍 <url>
A|||||||Dankjewel, het is van een lokale kunstenares! ^Lien
#S|twv-0641|social|diensten|
K|vertrekken|beleid|2|irritatie|0|-|Abonnement opzeggen bij @kijkbox: 9 schermen 'weet u het zeker', 'echt zeker', 'kijk wat u mist'. Ja ik weet het zeker. Laat mij gaan
A|||||||Je bent uitgeschreven, Dorien. Tot ooit! ^Helpdesk
K|geen|geen|3|neutraal|0|-|merci
#S|twv-0642|social|telecom|
K|hulp|geen|3|verlangen|0|wens|Zou er iemand mij kunnen bellen ipv mailen? Ben slechtziend
A|||||||Natuurlijk, we bellen om 15u. ^An
K|hulp|belofte|4|dankbaarheid|0|-|Klokslag 15u en heel vriendelijk. Dank u
#S|twv-0643|social|reizen|
K|gebruiken|beleid|2|teleurstelling|0|-|Mijn assistentiehond mocht niet mee aan boord wegens 'geen formulier F7'. Nooit van gehoord. We staan met twee terug op de parking
A|||||||Dat spijt ons, Hilke. We zetten jullie gratis op de vlucht van morgen, met F7 in orde. ^Ans
K|wijzigen|fout|4|dankbaarheid|0|-|Dank je. Basco geeft een poot
#S|twv-0644|social|webshop|
K|orienteren|geen|3|verwarring|0|vraag|Is maat 38 bij jullie een Belgische of een Italiaanse 38? Ik raak er niet wijs uit
A|||||||Belgische, Sarah! ^Joke
K|geen|geen|3|neutraal|0|-|Oké dan neem ik 40
#S|twv-0645|social|telecom|
K|gebruiken|storing|2|neutraal|0|-|sms'en komen uren te laat binnen
A|||||||Sinds wanneer, Kristof? ^Wout
K|geen|geen|3|neutraal|0|-|eergisteren
#S|twv-0646|social|overheid|
K|aanvragen|wachttijd|2|bezorgdheid|0|vraag|Ik wacht op mijn attest voor het leefloon en morgen moet de huur betaald worden, kan het nog vandaag? Ik weet niet meer wat doen
A|||||||Kom voor 16u langs bij Nadia, ze maakt het meteen.
K|aanvragen|wachttijd|5|dankbaarheid+opluchting|0|-|Attest in handen. Nadia heeft ook de huisbaas gebeld voor mij. Ik ben haar zo dankbaar
#S|twv-0647|social|reizen|
K|gebruiken|wachttijd|2|irritatie|0|vraag|@luchthavenWestdijk waarom is er van de 14 paspoortloketten maar 1 open? Wie heeft dat beslist, en mag die persoon mee in de rij komen staan?
A|||||||De federale politie staat in voor de bezetting, maar we geven het door. ^Team
#S|twv-0648|social|telecom|
K|gebruiken|digitaal|2|boosheid|0|-|die app van u trekt op geen kloten @mobibel crasht als ge er nog maar naar kijkt
A|||||||Welk toestel, Timo? ^An
K|geen|geen|3|neutraal|0|-|pixel 6
A|||||||Versie 8.1.2 lost dit op, net online gezet.
K|gebruiken|digitaal|4|neutraal|0|-|ja blijft nu open
#S|twv-0649|social|energie|
K|hulp|wachttijd|2|neutraal|2|-|Aanvraag voor verzwaring aansluiting nr 2231 loopt sinds 14 maart.
A|||||||De uitvoering is gepland op 3 juni. ^Net
K|geen|geen|3|neutraal|0|-|Goed, bedankt voor de opzoeking
#S|twv-0650|social|reizen|
K|gebruiken|levering|4|blijdschap|0|-|De kusttram vanmorgen: zee links, zon rechts, op tijd en nog plaats ook. Mijn vakantie is begonnen 🌊
A|||||||Veel plezier aan zee! ^Els
#S|twv-0651|social|telecom|
K|hulp|wachttijd|2|irritatie|2|-|Al een week wachten op een reactie op mijn DM. Ik zie wel dat jullie hem gelezen hebben, twee blauwe vinkjes hé
A|||||||Oei, sorry Bieke, die is blijven liggen. Ik lees nu. ^Sofie
A|||||||Je krijgt een nieuwe afstandsbediening met de post.
K|hulp|wachttijd|4|neutraal|0|-|Goed, beter laat dan nooit
#S|twv-0652|social|reizen|
K|gebruiken|levering|3|bezorgdheid|0|vraag|Storm op komst, vertrekt de ferry van 18u naar Ramsgate nog wel? Heb een kleintje dat zeeziek wordt @kanaalferry
A|||||||Voorlopig wel, beslissing om 15u. ^Ferry
K|orienteren|geen|3|neutraal|0|-|ok ik kijk om 15u terug
#S|twv-0653|social|reizen|
K|gebruiken|levering|4|blijdschap|0|-|applausje voor de machinist van de 5u50, al een jaar lang elke ochtend op tijd 👏
A|||||||We geven het applaus door! ^Gert
#S|twv-0654|social|bank|
K|gebruiken|storing|2|neutraal|0|-|geldautomaat Zwevegem leeg, al sinds vrijdag
A|||||||Wordt vandaag bijgevuld voor 14u. ^Mo
K|geen|geen|3|neutraal|0|-|merci
#S|twv-0655|social|telecom|
K|gebruiken|storing|2|irritatie|0|-|ik dacht dat mijn tv kapot was, nieuwe gekocht van 600 euro en nu blijkt het gewoon @kabelnova te zijn. Dank u zeer
A|||||||Auw, Danny! Wat doet de decoder? ^Fre
K|gebruiken|storing|2|neutraal|0|-|start niet op, rood lichtje
A|||||||Nieuwe decoder ligt klaar in de winkel.
K|hulp|geen|2|irritatie|0|-|en wie neemt mijn nieuwe tv over?
#S|twv-0656|social|overheid|
K|aanvragen|beleid|2|boosheid|0|-|Een feestje voor 40 man op een pleintje: 11 pagina's aanvraag, brandweer, verzekering, decibelmeter en een 'signalisatieplan'. Ge zijt niet goed snik daar
A|||||||We helpen u graag bij het invullen, kom langs bij evenementen.
K|aanvragen|geen|3|neutraal|0|-|morgen om 10u dan
#S|twv-0657|social|webshop|
K|ontvangen|bejegening|4|verrassing+blijdschap|0|-|In de doos zat een handgeschreven briefje en een zakje snoep. Daar word ik nu eens spontaan vrolijk van @speelkasteel
#S|twv-0658|social|reizen|
K|wijzigen|geen|3|neutraal|0|vraag|Kan ik van een halftijds naar een voltijds treinabonnement overstappen midden in de maand?
A|||||||Ja, het verschil wordt verrekend. ^Lien
K|wijzigen|geen|3|neutraal|0|-|Heel goed
#S|twv-0659|social|telecom|
K|ontvangen|kwaliteit|4|blijdschap|0|-|Nieuwe modem geïnstalleerd, zelfs op het toilet 300 Mbps. Ik kom er niet meer af
A|||||||Vergeet niet door te spoelen 😄 ^Sofie
#S|twv-0660|social|energie|
K|betalen|prijs|1|boosheid|0|-|Wij douchen om de dag, verwarmen op 17 en betalen 390 euro per maand. En gij boekt recordwinst. Ik hoop dat ge er in stikt
A|||||||We begrijpen de woede, Patsy. Mogen we je contract gratis nakijken? ^Bart
K|betalen|geen|3|neutraal|0|-|doe maar, slechter kan het niet worden
A|||||||Je zat op een duur tarief, nu 267 per maand.
K|betalen|prijs|4|opluchting|0|-|Dat is meer dan 120 euro verschil... ik weet niet wat zeggen, bedankt
#S|twv-0661|social|diensten|
K|gebruiken|geen|3|neutraal|0|vraag|Wordt de koers van zondag integraal uitgezonden? @kanaalvijf
A|||||||Ja, vanaf 10u30. ^Tine
K|geen|geen|4|blijdschap|0|-|Joepie, koffiekoeken en kasseien
#S|twv-0662|social|reizen|
K|gebruiken|fout|2|verwarring|0|-|Bus 34 stond net als '43' aangekondigd en de 43 als '34'. Er zijn mensen in de verkeerde gemeente beland, ik ook
A|||||||Oei, de bestuurder zette het bord verkeerd. Sorry! ^Els
K|gebruiken|geen|3|blijdschap|0|-|Mooie kerk hier wel in Nazareth, nooit eerder geweest
#S|twv-0663|social|bezorging|
K|ontvangen|levering|4|dankbaarheid|0|-|Koerier heeft in de stortregen gewacht tot ik van de trein kwam. Held! 🌧️
#S|twv-0664|social|telecom|
K|betalen|fout|2|neutraal|0|-|factuur 2024-118 bevat 2x aansluitingskost van 39 euro
A|||||||Je hebt gelijk, één wordt gecrediteerd. ^Nick
K|geen|geen|3|neutraal|0|-|ok
#S|twv-0665|social|overheid|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Had gehoopt dat er na al die inspraakavonden iets van onze ideeën in het plan zou zitten. Niks. Nul. Waarom vragen ze het dan nog
A|||||||Het voorontwerp is nog niet definitief. Kom gerust op 14/2!
K|gebruiken|geen|2|teleurstelling|0|-|Ik heb al vier avonden gegeven, het is goed geweest
#S|twv-0666|social|reizen|
K|hulp|geen|3|neutraal|0|-|Verloren: groene paraplu, lijn 24, gisteren rond 17u
A|||||||Ligt bij de gevonden voorwerpen in het depot. ^Els
K|geen|geen|4|verrassing|0|-|Had niet gedacht die terug te zien!
#S|twv-0667|social|telecom|
K|gebruiken|kwaliteit|2|irritatie|0|-|Als het waait valt ons net uit. Wij wonen aan zee. Het waait hier altijd
A|||||||Die mast is aan vervanging toe, gepland voor maart. ^An
K|gebruiken|geen|3|verlangen|0|wens|Kan het niet vroeger? Het stormseizoen is nu hè
#S|twv-0668|social|bank|
K|orienteren|geen|3|neutraal|0|vraag|mag je bij jullie een rekening openen zonder je loon erop te laten storten?
A|||||||Ja hoor. ^Jo
K|geen|geen|3|neutraal|0|-|oke cool
#S|twv-0669|social|reizen|
K|gebruiken|bejegening|1|boosheid|0|-|Uitgelachen door grondpersoneel omdat mijn Engels niet goed is. Ik ben 63, ik doe mijn best. Ik heb me zelden zo vernederd gevoeld, smeerlappen.
A|||||||Dat raakt ons. Wil je ons vertellen wanneer en waar? ^Tom
K|geen|geen|3|neutraal|0|-|gisteren rond 14u, balie transfers
#S|twv-0670|social|telecom|
K|gebruiken|digitaal|2|neutraal|1|-|App vraagt om update, store zegt dat ik al up-to-date ben
A|||||||Verwijder de app en installeer opnieuw, Piet. ^Fre
K|gebruiken|digitaal|4|neutraal|0|-|Ja, opgelost op die manier
#S|twv-0671|social|energie|
K|gebruiken|storing|4|opluchting|0|-|We hebben weer warm water!! Na 3 dagen koude douches is dit de hemel 🙏
#S|twv-0672|social|reizen|
K|gebruiken|levering|2|irritatie|2|-|Wist ge dat ge op station Heide 55 minuten kunt wachten zonder dat er 1 trein, 1 mens of 1 mededeling passeert? Nu wel
A|||||||Er was een stroompanne, om 16u40 rijdt er weer een. ^KD
K|geen|geen|3|neutraal|0|-|ok
#S|twv-0673|social|webshop|
K|ontvangen|levering|2|neutraal|3|-|Gordijnen besteld op 2/2, levertijd was 3 weken, nu 23/3.
A|||||||De stof was uitverkocht, Gisèle. Ze zijn morgen klaar. ^Kaat
K|ontvangen|informatie|2|irritatie|0|-|een seintje was beleefd geweest
#S|twv-0674|social|telecom|
K|orienteren|geen|3|neutraal|0|vraag|Hebben jullie een winkel in Waregem of moet ik naar Kortrijk? @gsmplus
A|||||||In Waregem zitten we in de Stationsstraat. ^Wout
K|geen|geen|4|neutraal|0|-|dichtbij, top
#S|twv-0675|social|overheid|
K|gebruiken|storing|2|bezorgdheid|0|-|Water in de Broekstraat staat al tot aan de stoep en het blijft maar regenen. Wij houden ons hart vast
A|||||||Zandzakjes liggen klaar in de gemeenteloods. Brandweer is gealarmeerd.
K|gebruiken|geen|3|neutraal|0|-|We halen er 30
K|gebruiken|storing|4|opluchting|0|-|Het zakt. De zandzakjes hebben het gehouden, hulde aan de brandweer
#S|twv-0676|social|reizen|
K|aanvragen|digitaal|2|boosheid|1|-|Gaat dat hier vandaag nog lukken met die betaalpagina?? Al 4 keer 'er ging iets mis' en ondertussen stijgt de prijs. Volk belazeren kunnen ze
A|||||||Sorry Nick, de oude prijs is voor jou gereserveerd. Probeer via deze link: <url> ^Ans
K|aanvragen|beleid|4|blijdschap|0|-|Tickets binnen aan de eerste prijs, dat is correct van jullie!
#S|twv-0677|social|telecom|
K|gebruiken|storing|2|irritatie|0|-|en elke keer als mijn schoonmoeder op bezoek is werkt alles perfect. Technieker komt, alles perfect. Ge wordt er zot van @nevelnet
A|||||||De wet van Murphy! We monitoren je lijn een week. ^Sofie
K|geen|geen|3|neutraal|0|-|doe dat
#S|twv-0678|social|bezorging|
K|ontvangen|beleid|3|neutraal|0|vraag|Betaal ik invoerkosten voor een pakje uit Engeland?
A|||||||Ja, btw en een dossierkost van 12 euro. ^Ines
K|betalen|prijs|2|irritatie|0|-|12 euro voor een theedoek van 9 euro, leuke brexit
#S|twv-0679|social|diensten|
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ik heb zitten bleiten als een kind bij de documentaire over de mijnwerkers. Zo schoon gemaakt, zo eerlijk. Proficiat @kanaalvijf
A|||||||Ontroerend om te lezen, Ivo. ^Tine
#S|twv-0680|social|reizen|
K|orienteren|geen|3|neutraal|0|vraag|<at_user> Mag mijn chihuahua op schoot of moet hij in een kooi?
A|||||||Op schoot mag, gratis! ^Gert
K|geen|geen|3|blijdschap|0|-|Pablo gaat akkoord 🐶
#S|twv-0681|social|telecom|
K|hulp|geen|3|neutraal|0|vraag|Waar kan ik een defecte modem binnenbrengen in Leuven?
A|||||||In de Diestsestraat, van 10 tot 18u. ^Sofie
#S|twv-0682|social|energie|
K|aanvragen|fout|2|irritatie|0|-|Ik vraag een offerte voor een laadpaal en krijg er een voor een zwembadverwarming. Wij hebben geen zwembad. Had ik maar een zwembad
A|||||||Haha, foutje! De juiste komt vandaag. ^Pieter
K|aanvragen|fout|4|neutraal|0|-|ontvangen, bedankt
#S|twv-0683|social|reizen|
K|gebruiken|kwaliteit|2|irritatie|0|-|Koffie aan boord: 4,20. Smaak: karton. Temperatuur: magma. Tong: weg.
#S|twv-0684|social|telecom|
K|gebruiken|kwaliteit|2|verwarring|0|vraag|Snelheidstest van jullie eigen site zegt 480, drie andere testen zeggen 90. Welke moet ik geloven?
A|||||||Onze test meet tot aan de modem, de andere via wifi. ^Fre
K|gebruiken|informatie|3|neutraal|0|-|dus het is mijn wifi. aha
#S|twv-0685|social|bank|
K|hulp|wachttijd|4|blijdschap|0|-|mijn kaart was verloren, om 9u gebeld, om 11u30 nieuwe in handen in het kantoor. Dat noem ik nu eens service!
A|||||||Fijn Achiel! ^Jo
#S|twv-0686|social|overheid|
K|hulp|geen|3|verlangen|0|wens|Een zebrapad aan het rusthuis, dat is alles wat we vragen. Al vier jaar lang. Alstublieft.
A|||||||Het dossier is goedgekeurd, uitvoering in september.
K|hulp|geen|5|blijdschap+verrassing|0|-|Nee maar! Mijn moeder van 93 gaat hier een pint op drinken
#S|twv-0687|social|reizen|
K|gebruiken|levering|2|irritatie|1|vraag|De trein naar de luchthaven afschaffen op de eerste dag van de vakantie, daar moet ge lef voor hebben. Taxi gepakt, 74 euro. Wie betaalt dat?
A|||||||Dien je ticket en taxibon in via <url>, Ann. ^Lien
K|hulp|geen|3|neutraal|0|-|zal ik doen van op het strand
#S|twv-0688|social|telecom|
K|gebruiken|geen|4|blijdschap|0|-|Dju, die reclamespot van jullie met die dansende oma, ik blijf daar naar kijken 😂
A|||||||Oma Paula groet terug! ^Wout
#S|twv-0689|social|webshop|
K|hulp|bereikbaarheid|2|irritatie|2|-|Helpdesk 'bereikbaar van 9 tot 17'. Gebeld om 9u02, 11u15, 13u, 16u40. Niemand. Nooit. @winkelrank
A|||||||De lijn was stuk, excuses Marijn. Waarmee kan ik helpen? ^Kaat
K|wijzigen|geen|3|neutraal|0|wens|ik wil mijn bestelling annuleren, nr 600231
A|||||||Geannuleerd.
K|geen|geen|3|neutraal|0|-|Dank u
#S|twv-0690|social|reizen|
K|gebruiken|levering|3|neutraal|0|-|Hier Izegem, alles normaal vandaag.
#S|twv-0691|social|telecom|
K|vertrekken|belofte|2|boosheid|3|-|6 weken geleden opgezegd en nog altijd factureren. Ge zijt gelijk een ex die blijft bellen @nevelnet
A|||||||De opzeg was niet verwerkt, sorry Annelore. Nu wel, alles wordt teruggestort. ^Sofie
K|vertrekken|fout|4|opluchting|0|-|En nu hou ik het voor bekeken, salut
#S|twv-0692|social|energie|
K|gebruiken|privacy|2|bezorgdheid|0|vraag|Er komt rook uit de elektriciteitscabine op het pleintje in Wieze, is daar iemand van op de hoogte? Er spelen kinderen vlakbij
A|||||||Brandweer en onze ploeg zijn onderweg. Hou afstand! ^Net
K|geen|geen|3|neutraal|0|-|kinderen zijn allemaal binnen
#S|twv-0693|social|reizen|
K|gebruiken|bejegening|4|dankbaarheid|0|-|aan de man van Securail die mijn dochter geruststelde toen ze belaagd werd op de trein: dank u, duizend keer
A|||||||We laten het hem weten. Hoe gaat het met haar? ^KD
K|geen|geen|4|opluchting|0|-|ze is oké, gewoon moe
#S|twv-0694|social|telecom|
K|gebruiken|storing|3|neutraal|0|vraag|Is er iets mis met kanaal 3 of is dat mijn tv?
A|||||||Kanaal 3 heeft problemen, we zijn ermee bezig. ^Fre
K|geen|geen|3|neutraal|0|-|Oké
#S|twv-0695|social|telecom|
K|gebruiken|storing|2|neutraal|0|-|@fibrox Geen verbinding in Sint-Katelijne-Waver.
K|hulp|geen|3|verlangen|0|wens|Graag een update als het kan.
A|||||||Dag Roel, er is een kabelbreuk door werken. Schatting: 18u. ^Sofie
K|hulp|wachttijd|4|dankbaarheid|0|-|Bedankt voor de snelle reactie
K|gebruiken|storing|2|irritatie|0|-|18u30 en nog altijd niks
A|||||||De ploeg las de laatste vezels. Nog een halfuurtje.
K|gebruiken|storing|4|opluchting|0|-|We zijn er weer, oef
#S|twv-0696|social|reizen|
K|gebruiken|levering|2|boosheid|0|-|dju toch @spoorbel wat is dat nu weer, drie treinen na mekaar afgelast, ge zijt niks waard
A|||||||Er is een bovenleidingsbreuk, Sonja. Bussen worden ingelegd. ^Gert
K|gebruiken|informatie|3|neutraal|0|vraag|waar staan die bussen dan? Zie hier niks
A|||||||Aan de achterkant van het station, kant Koning Albertlaan.
K|geen|geen|3|neutraal|0|-|ok gevonden
#S|twv-0697|social|reizen|
K|aanvragen|geen|3|bezorgdheid|0|vraag|Ik heb bij het boeken mijn tweede voornaam vergeten in te vullen. Mag ik dan wel aan boord? Word er wat nerveus van
A|||||||Geen probleem, eerste voornaam en familienaam volstaan. ^Ans
K|geen|geen|4|opluchting|0|-|Fjoew, dank u
#S|twv-0698|social|telecom|
K|orienteren|geen|3|verwarring|0|vraag|Wat is nu eigenlijk het verschil tussen 'mesh', 'pod' en 'booster'? Ik snap er geen jota van
A|||||||Allemaal wifiversterkers; mesh en pod werken samen als één netwerk. ^Fre
K|orienteren|informatie|4|dankbaarheid|0|-|Kijk, nu versta ik het. Merci om het simpel te houden
#S|twv-0699|social|bank|
K|gebruiken|fout|2|bezorgdheid|0|vraag|Mijn loon staat er nog niet op terwijl mijn werkgever zegt dat het maandag betaald is. Is er iets mis bij jullie? De huur moet eraf...
A|||||||We zien een vertraging bij één batch, vandaag voor 18u staat het erop. ^Mo
K|gebruiken|geen|3|verlangen|0|wens|Ik hoop het want anders krijg ik een aanmaning
A|||||||Staat het er intussen op?
K|gebruiken|fout|4|opluchting|0|-|Ja, 17u12. Ik kan weer normaal ademen
#S|twv-0700|social|webshop|
K|terugkijken|kwaliteit|4|blijdschap|0|-|Aan iedereen die twijfelt: koop die dampkap bij @winkelrank. Stil, sterk en makkelijk te kuisen. Beste aankoop in jaren!
#S|twv-0701|social|reizen|
K|gebruiken|levering|2|irritatie|2|-|nog altijd in Berchem. Nog altijd.
A|||||||Sorry Wannes, vertrek is nu voorzien om 18u52. ^KD
K|gebruiken|levering|2|irritatie|2|-|19u05, nog altijd Berchem
K|gebruiken|levering|2|irritatie|2|-|19u20. Ik denk dat ik mij hier ga domiciliëren
#S|twv-0702|social|overheid|
K|gebruiken|bejegening|4|dankbaarheid|0|-|Via deze weg wil ik de brandweermannen van Veerbeke bedanken die onze kat uit de schoorsteen hebben gehaald. Zwart, maar levend 🐈‍⬛
A|||||||Graag gedaan, veel groeten aan de kat!
#S|twv-0703|social|telecom|
K|betalen|beleid|2|irritatie|0|-|15 euro 'administratiekost' omdat de bank 1 dag later betaalde door het weekend. Zijt ge daar fier op @mobibel?
A|||||||We schrappen de kost voor deze keer, Ginette. ^An
K|betalen|beleid|4|neutraal|0|-|ok bedankt
#S|twv-0704|social|energie|
K|betalen|fout|2|verwarring|0|vraag|Uw mail zegt dat ik 45 euro moet betalen, uw app zegt dat ik 45 euro terugkrijg. Welke van de twee?
A|||||||Terugkrijgen! De mail bevatte een fout. ^Bart
K|betalen|fout|4|blijdschap|0|-|dan kies ik de app 😁
#S|twv-0705|social|reizen|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|We hadden ons een cadeau gedaan met business class voor ons 25-jarig huwelijk. Stoel ging niet plat, geen champagne aan boord, chagrijnige bediening. Ontgoocheld is een zacht woord.
A|||||||Dat had een feest moeten zijn, Carla en Dirk. We nemen contact op. ^Tom
K|hulp|geen|3|neutraal|0|-|OK, boekingsnummer stuur ik in DM
#S|twv-0706|social|diensten|
K|gebruiken|geen|3|verlangen|0|wens|@radiodrie draai aub nog eens iets van De Zilverreigers voor ons ma, ze is jarig en ligt in 't hospitaal
A|||||||Na het nieuws van 11u, speciaal voor haar! Naam? ^Jana
K|geen|geen|3|neutraal|0|-|Alice
K|gebruiken|bejegening|5|dankbaarheid|0|-|Ze heeft het gehoord! De verpleging ook 😭 Ik vind geen woorden, dank u wel
#S|twv-0707|social|bezorging|
K|ontvangen|levering|2|irritatie|0|-|Twee keer bellen en rennen als een dief, zo doet uw chauffeur dat @pakkerbe. Ik was binnen 4 seconden aan de deur
A|||||||We spreken hem aan, Ria. Pakket komt morgen opnieuw. ^Ines
K|geen|geen|3|neutraal|0|-|ok maar ik ben er enkel voormiddag
#S|twv-0708|social|telecom|
K|gebruiken|kwaliteit|2|irritatie|0|-|ik betaal voor 10 sportzenders en de enige match die ik wil zien zit op de elfde
A|||||||Dat is zuur, Jurgen! Die zender zit bij Sport XL. ^Fre
K|geen|geen|2|irritatie|0|-|uiteraard
#S|twv-0709|social|reizen|
K|gebruiken|bejegening|4|blijdschap|0|-|Buschauffeur bij @buslijnvl heeft vandaag iedereen een paaseitje gegeven bij het opstappen 🐣 Heel de bus aan 't lachen
A|||||||Heerlijk! Welke lijn? ^Els
K|geen|geen|3|neutraal|0|-|78 naar Aarschot
#S|twv-0710|social|overheid|
K|gebruiken|kwaliteit|1|boosheid|0|-|Fietspad Leuvensesteenweg is levensgevaarlijk, ik lag er deze morgen met gebroken pols. Hoeveel mailtjes moet ik nog sturen eer ge uit uw luie zetel komt??
A|||||||Het spijt ons te horen. Veel beterschap. De herstelling is nu dringend ingepland.
K|hulp|geen|2|irritatie|0|-|Nu wel hè. Nu er iets gebroken is
#S|twv-0711|social|telecom|
K|ontvangen|geen|3|neutraal|0|vraag|Moet ik thuis zijn als jullie buiten komen graven voor de fiber?
A|||||||Nee, enkel voor de aansluiting binnen. ^Sofie
K|geen|geen|3|neutraal|0|-|fijn
#S|twv-0712|social|reizen|
K|hulp|belofte|2|boosheid|2|-|'Uw koffer wordt vandaag thuisgebracht.' Dag 1. Dag 2. Dag 3. Zeg gewoon dat ge hem kwijt zijt, lafaards
A|||||||We hebben hem gelokaliseerd in Frankfurt, Bram. Morgen bij jou. ^Ans
K|hulp|geen|2|irritatie|0|-|'morgen' heb ik al 3x gehoord
A|||||||Is hij toegekomen?
K|hulp|belofte|4|verrassing|0|-|Jawel, effectief! Met een stempel van Singapore op. Mijn koffer heeft meer gereisd dan ik
#S|twv-0713|social|webshop|
K|gebruiken|storing|2|neutraal|0|-|Blender valt stil na 10 seconden, 2 maand oud.
A|||||||Valt onder garantie: breng hem binnen met je ticket. ^Kaat
K|hulp|geen|3|neutraal|0|vraag|Krijg ik direct een nieuwe of moet hij opgestuurd worden?
A|||||||Direct een nieuwe.
K|hulp|beleid|4|blijdschap|0|-|Super service!
#S|twv-0714|social|telecom|
K|hulp|geen|3|verlangen|0|wens|Kan er iemand mij uitleggen in gewone mensentaal hoe ik mijn oude mails bewaar als ik verhuis naar een andere provider? Alvast bedankt
A|||||||Natuurlijk! Stap voor stap: <url> En bellen mag ook. ^Nick
K|hulp|informatie|4|neutraal|0|-|Duidelijke uitleg, het loopt
#S|twv-0715|social|bank|
K|gebruiken|privacy|1|boosheid|0|-|Een bankbediende die aan mijn zus vertelt dat ik een lening heb afgesloten. Beroepsgeheim, ooit van gehoord? Ik klaag u aan @denaris
A|||||||Dit is zeer ernstig. Onze compliance-dienst belt u vandaag. ^Jo
K|geen|geen|3|neutraal|0|-|ik neem op
#S|twv-0716|social|reizen|
K|gebruiken|levering|3|neutraal|0|vraag|Hoeveel minuten overstaptijd is minimum in Brussel-Centraal volgens jullie?
A|||||||5 minuten. ^KD
K|gebruiken|levering|2|neutraal|0|-|Ik heb er vandaag 3
#S|twv-0717|social|energie|
K|hulp|bejegening|4|vertrouwen|0|-|Meneer van @netzuid kwam de gasmeter vervangen, heeft alles getest en laten zien. Ge voelt direct dat dat iemand is die weet waar hij mee bezig is.
A|||||||Mooi om te horen! ^Net
#S|twv-0718|social|telecom|
K|gebruiken|storing|2|irritatie|0|-|Naar jaarlijkse traditie: kerstdag, heel de familie hier, en geen tv
A|||||||Vrolijk Kerstfeest, Jo! Postcode? Dan lossen we het op. ^Fre
K|geen|geen|3|neutraal|0|-|8540 en gij ook hè
A|||||||Hersteld!
K|gebruiken|storing|4|blijdschap|0|-|een kerstwonder 🎄
#S|twv-0719|social|overheid|
K|orienteren|geen|3|neutraal|0|vraag|Vanaf welke leeftijd mogen kinderen mee op de jeugdkampen van de gemeente?
A|||||||Vanaf 5 jaar, inschrijven vanaf 1 maart om 9u.
K|orienteren|geen|3|bezorgdheid|0|vraag|Zijn die snel vol? Vorig jaar grepen we er al naast
A|||||||Meestal binnen de twee uur.
K|geen|geen|3|neutraal|0|-|Wekker dan
#S|twv-0720|social|reizen|
K|gebruiken|levering|2|irritatie|0|-|Voor de mensen die zich afvragen hoe het in Schaarbeek station is: koud. Lang. Saai. Niet opgestart wegens 'technisch probleem'.
#S|twv-0721|social|telecom|
K|orienteren|prijs|2|teleurstelling|0|-|Wou graag bij jullie komen maar 250 euro om te graven tot aan mijn deur is te veel voor een alleenstaande met twee kinderen. Jammer.
A|||||||In het voorjaar is er een actie zonder graafkosten. Mogen we je contacteren, Joke? ^Sofie
K|orienteren|geen|3|verlangen|0|wens|Ja heel graag!
#S|twv-0722|social|bezorging|
K|ontvangen|geen|3|neutraal|0|vraag|Waar vind ik een postpunt open op zondag in Gent?
A|||||||In de nachtwinkel aan het Sint-Pietersstation. ^Ines
K|geen|geen|3|neutraal|0|-|oke merci
#S|twv-0723|social|reizen|
K|gebruiken|kwaliteit|5|blijdschap|0|-|Wat een vlucht! Noorderlicht gezien vanaf 10 km hoogte, de piloot doofde de lichten en vertelde erbij. Ik heb kippenvel @brusselwings
A|||||||Magisch! Kapitein Luc is zelf ook een fan. ^Ans
#S|twv-0724|social|telecom|
K|gebruiken|digitaal|2|neutraal|0|-|Kan geen pincode meer ingeven op de decoder, cijfers doen niks
A|||||||Batterijen van de afstandsbediening al vervangen? ^Fre
K|gebruiken|digitaal|4|neutraal|0|-|ja dat was het, beetje beschamend
#S|twv-0725|social|energie|
K|wijzigen|fout|2|irritatie|2|-|Bij mijn verhuis is de meter op naam van mijn hond gezet. Mijn hond. Ik weet niet hoe. Hij heet Victor Janssens in uw systeem @zonneklap
A|||||||Wij ook niet 😳 we passen het aan. Klantnummer? ^Pieter
K|geen|geen|3|neutraal|0|-|DM
A|||||||Victor is ontslagen als klant.
K|wijzigen|fout|4|blijdschap|0|-|Hij neemt het sportief op 😂
#S|twv-0726|social|diensten|
K|gebruiken|kwaliteit|2|boosheid|0|-|Wéér een spoiler in de titel! 'X sterft in aflevering 8' ja bedankt kalveren, ik zat aan 6 @gazetNu
A|||||||Sorry Lien, titel is aangepast. ^Red.
K|geen|geen|2|irritatie|0|-|te laat...
#S|twv-0727|social|telecom|
K|wijzigen|geen|3|neutraal|0|vraag|Mijn contract loopt volgende maand af, welke toestellen kan ik kiezen bij verlenging?
A|||||||Zie <url>, met korting vanaf 99 euro. ^Wout
K|wijzigen|geen|4|blijdschap|0|-|Oeh, die blauwe 😍 die wordt het
#S|twv-0728|social|reizen|
K|gebruiken|beleid|2|irritatie|0|-|Ticket op de gsm, batterij op 1%, conducteur aan de andere kant van de trein. Nog nooit zo gebeden dat er iemand mij kwam controleren
A|||||||Spannend! Gelukt? ^Lien
K|gebruiken|beleid|4|opluchting|0|-|op 0% viel hij uit, maar ze geloofde me. Lieve vrouw
#S|twv-0729|social|overheid|
K|gebruiken|privacy|2|bezorgdheid|0|angst|Auto's razen hier voorbij de crèche aan 70. Vandaag bijna een buggy geraakt. Ik durf niet denken aan wat er had kunnen gebeuren.
A|||||||We zetten vandaag nog een snelheidsremmer. Bedankt voor uw melding.
K|hulp|wachttijd|4|verrassing|0|-|Vandaag? Dat is echt snel
K|geen|geen|4|dankbaarheid|0|-|Alle ouders danken u
#S|twv-0730|social|telecom|
K|hulp|bejegening|2|irritatie|0|-|'Heeft u er al aan gedacht dat het aan u ligt?' Nee meneer. En gij?
A|||||||Dat was niet tactvol, sorry Bart. Wat scheelt er? ^Nick
K|gebruiken|storing|2|neutraal|0|-|lijn valt weg bij elk telefoontje dat binnenkomt
A|||||||Dat is een filter die stuk is, nieuwe komt morgen.
K|hulp|geen|4|opluchting|0|-|Dus het lag niet aan mij
#S|twv-0731|social|reizen|
K|gebruiken|levering|4|dankbaarheid|0|-|Dank aan de omroeper in Halle die wél zei wat er aan de hand was, hoelang en waar de bussen stonden. Zo moeilijk is dat blijkbaar niet
#S|twv-0732|social|bank|
K|wijzigen|digitaal|2|neutraal|1|-|Wil mijn adres wijzigen maar het huisnummerveld aanvaardt geen letter 'bis'
A|||||||Ik pas het manueel aan, Jorn. ^Jo
K|geen|geen|3|neutraal|0|-|12bis aub
#S|twv-0733|social|telecom|
K|gebruiken|kwaliteit|4|opluchting|0|-|Eerste avond zonder haperingen sinds ik mij kan herinneren. Stil afkloppen op hout 🪵
#S|twv-0734|social|reizen|
K|gebruiken|levering|2|verwarring|0|vraag|Mijn trein rijdt al tien minuten achteruit. Is dat normaal of zit ik in een film?
A|||||||Haha, omleiding via Dendermonde! ^Gert
K|gebruiken|informatie|4|opluchting|0|-|Ok, ik dacht even dat we terug naar 2020 gingen
#S|twv-0735|social|telecom|
K|gebruiken|kwaliteit|2|irritatie|0|wens|Beste @kabelnova, kan het nieuws zonder blokjes alstublieft? Ik zie een Picasso in plaats van een minister
A|||||||Kijkt u via de decoder of de app? ^Fre
K|geen|geen|3|neutraal|0|-|decoder
A|||||||Draai de witte coaxkabel eens vast aan.
K|gebruiken|kwaliteit|4|neutraal|0|-|zat los idd, beeld is proper nu
#S|twv-0736|social|reizen|
K|hulp|geen|3|neutraal|0|vraag|Wie kan ik contacteren voor een gevonden fietssleutel op lijn 51?
A|||||||Geef hem aan de chauffeur of het infopunt. ^Els
K|geen|geen|3|neutraal|0|-|gedaan bij 't infopunt
#S|twv-0737|social|telecom|
K|betalen|wachttijd|1|boosheid|3|-|VIER MAANDEN wacht ik nu op mijn terugbetaling. Als ik 1 dag te laat ben krijg ik een deurwaarder op mijn dak. Zijn dat normale manieren, schoften???
A|||||||Absoluut niet, Carine. Ik heb het bedrag manueel vrijgegeven, morgen op je rekening. ^Nick
K|betalen|geen|2|irritatie|0|-|Ik bel u persoonlijk wakker als het er niet op staat
K|betalen|wachttijd|4|opluchting|0|-|Staat erop. Bedankt Nick.
#S|twv-0738|social|overheid|
K|aanvragen|geen|3|neutraal|0|vraag|Hoelang op voorhand kan ik verhuisborden aanvragen?
A|||||||Minstens 7 werkdagen, via <url>.
K|aanvragen|geen|3|bezorgdheid|0|vraag|Oei wij verhuizen zaterdag al, is er geen noodoplossing?
A|||||||Kom vandaag voor 16u, dan halen we het net.
K|aanvragen|beleid|4|dankbaarheid|0|-|Chapeau en merci, tot zo meteen
#S|twv-0739|social|reizen|
K|gebruiken|levering|3|neutraal|0|-|goeie trein vandaag, niks te melden
#S|twv-0740|social|webshop|
K|ontvangen|kwaliteit|2|teleurstelling|0|-|Die 'eiken' tafel is gewoon spaanplaat met een stickertje. Ik voel me beetgenomen @woonwijs
A|||||||Op de productpagina staat 'eiklook', maar we begrijpen je. Terugnemen is gratis. ^Kaat
K|wijzigen|informatie|2|irritatie|0|-|'look' in lettertje 6 ja
#S|twv-0741|social|energie|
K|orienteren|geen|3|verlangen|0|wens|Graag info over een thuisbatterij, wij hebben 14 panelen en een warmtepompboiler
A|||||||Stuur je adres in DM, dan plannen we een gratis adviesgesprek. ^Pieter
K|geen|geen|3|neutraal|0|-|dm is onderweg
#S|twv-0742|social|reizen|
K|gebruiken|kwaliteit|2|irritatie|0|-|Nieuwe busroute gaat niet meer langs het ziekenhuis maar wel langs de golfclub. Juist ja @buslijnvl
A|||||||Het ziekenhuis krijgt vanaf juni een aparte lijn. ^Els
K|gebruiken|geen|3|bezorgdheid|0|vraag|En tot juni? Mijn man moet driemaal per week naar de dialyse
A|||||||Tot dan rijdt de belbus, gratis voor patiënten.
K|gebruiken|informatie|4|opluchting|0|-|Dat is een hele geruststelling
#S|twv-0743|social|telecom|
K|gebruiken|geen|3|neutraal|0|vraag|hoe hoog mag de temperatuur van een modem zijn? die van mij is precies een kookplaat
A|||||||Tot 50 graden is normaal. Zet hem rechtop en vrij. ^Sofie
K|geen|geen|3|neutraal|0|-|hij lag onder een dekentje van de kat, opgelost 😹
#S|twv-0744|social|bank|
K|gebruiken|bejegening|4|dankbaarheid|0|-|Wil Inge van kantoor Dilbeek bedanken, ze merkte dat mijn grootvader bijna 9000 euro ging overschrijven aan een oplichter en heeft hem tegengehouden
A|||||||Fantastisch van Inge, dank om te delen. ^Mo
K|gebruiken|bejegening|5|dankbaarheid|0|-|Ze heeft zijn spaargeld en zijn trots gered. Onbetaalbaar
#S|twv-0745|social|reizen|
K|gebruiken|levering|2|irritatie|0|-|En jawel hoor, we staan stil. Zes minuten na het vertrek. Nieuw record?
#S|twv-0746|social|telecom|
K|orienteren|geen|3|neutraal|0|vraag|Bieden jullie ook beveiligingscamera's aan?
A|||||||Ja, vanaf 6 euro per maand: <url> ^Fre
K|geen|geen|3|neutraal|0|-|k zal eens kijken
#S|twv-0747|social|bezorging|
K|ontvangen|belofte|2|irritatie|1|-|'Bezorging voor 12u gegarandeerd' 12u? nee. 14u? nee. 18u? ook nee. Maar die 9 euro spoed, die is wel direct geleverd aan u
A|||||||Je krijgt de spoedkost terug, Jens. Pakket komt om 19u. ^Lotte
K|geen|geen|3|neutraal|0|-|ok
#S|twv-0748|social|diensten|
K|gebruiken|digitaal|4|verrassing|0|-|Ik wist niet dat heel het archief van vroeger gratis op @kijkbox staat! Ben al drie uur aan 't kijken naar reclame uit 1991
A|||||||Verslavend hé! ^Helpdesk
#S|twv-0749|social|reizen|
K|gebruiken|privacy|2|bezorgdheid|0|-|De veiligheidsriem van mijn stoel klikt niet vast en we zijn aan het taxiën. Crew reageert niet op mijn belletje @vloxair
A|||||||Steek je hand op, ze zijn verwittigd via de cockpit! ^Tom
K|gebruiken|privacy|4|opluchting|0|-|Verplaatst naar een andere stoel. Pfff
#S|twv-0750|social|telecom|
K|gebruiken|storing|2|neutraal|0|-|wifi weg sinds bliksem
A|||||||Oei Fien, dan is je modem mogelijk stuk. Branden er lampjes? ^Sofie
K|geen|geen|3|neutraal|0|-|nee geen enkel
A|||||||Je mag hem gratis omruilen in de winkel.
K|hulp|geen|3|neutraal|0|-|oke, en de tv ook? haha grapje
#S|twv-0751|social|overheid|
K|gebruiken|kwaliteit|2|irritatie|0|-|De klok op de kerktoren loopt al een halfjaar 20 minuten achter. Het past wel bij de gemeente
A|||||||Het uurwerk wordt gerestaureerd, klaar in mei.
#S|twv-0752|social|webshop|
K|aanvragen|digitaal|4|blijdschap|0|-|Dat virtueel passen op jullie site is echt cool, bril besteld en hij staat me precies zoals op 't scherm 🤓
#S|twv-0753|social|reizen|
K|betalen|geen|3|neutraal|0|vraag|Hoe betaal ik op de bus als ik geen app heb en geen cash mee?
A|||||||Met je bankkaart, contactloos, bij het opstappen. ^Els
K|betalen|geen|4|blijdschap|0|-|aha da's simpel
#S|twv-0754|social|telecom|
K|hulp|fout|1|boosheid|0|-|Uw technieker heeft door mijn waterleiding geboord. Mijn kelder staat blank. Ongelofelijke kluns
A|||||||Verschrikkelijk. We sturen NU een loodgieter en openen een schadedossier. ^Sofie
K|hulp|geen|3|bezorgdheid|0|vraag|Wie gaat dat allemaal betalen? Mijn droogkast, mijn diepvries, alles staat onder
A|||||||Onze verzekering, volledig. Expert komt morgen.
K|hulp|fout|4|opluchting|0|-|Loodgieter is er, water is dicht. Nu ben ik tenminste een beetje rustiger
#S|twv-0755|social|reizen|
K|gebruiken|levering|2|teleurstelling|0|-|Begrafenis van mijn nonkel gemist door een treinpanne. Ik had graag afscheid genomen.
A|||||||Onze oprechte deelneming, Els. Dit spijt ons zeer. ^Lien
K|geen|geen|3|neutraal|0|-|Dank u
#S|twv-0756|social|energie|
K|gebruiken|digitaal|4|blijdschap|0|-|@stroomgild die nieuwe verbruiksapp is wijs! Nu zie ik dat mijn zoon om 2u 's nachts patatten bakt in de oven
A|||||||Betrapt! 😄 ^Bart
#S|twv-0757|social|telecom|
K|betalen|geen|3|bezorgdheid|0|vraag|Ik zie dat ik 412 euro moet betalen voor de resterende looptijd als mijn man zijn nummer stopzet. Hij is vorige maand gestorven. Moet dat echt?
A|||||||Nee, mevrouw. Bij overlijden vervalt dat volledig. Onze innige deelneming. ^Wout
K|betalen|beleid|4|opluchting+dankbaarheid|0|-|Dank u. Ge haalt een steen van mijn hart
#S|twv-0758|social|reizen|
K|gebruiken|kwaliteit|4|blijdschap|0|-|de nieuwe wachtzaal in Roeselare: verwarmd, planten, boekenruilkast. 'k Mis graag nog ne keer mijn trein
#S|twv-0759|social|bank|
K|orienteren|geen|3|neutraal|0|vraag|Kan een vzw ook bij jullie terecht? Voor ons koor met 25 leden
A|||||||Jazeker, met de statuten en twee bestuurders. ^Jo
K|orienteren|prijs|3|neutraal|0|vraag|en wat kost dat per jaar?
A|||||||36 euro.
K|orienteren|prijs|4|blijdschap|0|-|da's minder dan een pint per lid, wij komen 🎶
#S|twv-0760|social|overheid|
K|gebruiken|levering|2|boosheid|0|-|Zakken gft blijven staan, 'zijn te zwaar'. Wie heeft er ooit gras gezien dat niks weegt, ezels!
A|||||||Max. 15 kg per zak, sorry. Morgen komt een ploeg langs.
K|geen|geen|3|neutraal|0|-|okee
#S|twv-0761|social|telecom|
K|vertrekken|geen|2|teleurstelling|0|-|Het spijt me oprecht @kabelnova maar ik ben weg. 21 jaar klant, altijd graag geweest. Maar dit kan niet meer.
A|||||||Dat raakt ons, Marleen. Mogen we nog iets proberen? ^Fre
K|vertrekken|geen|3|neutraal|0|-|nee, de nieuwe ligt al geïnstalleerd. Toch bedankt voor de mooie jaren
#S|twv-0762|social|reizen|
K|gebruiken|levering|2|irritatie|1|-|Moet er nog een trein volgen op spoor 8 of mag ik naar huis gaan slapen?
A|||||||Komt binnen 3 minuten, Raf! ^KD
K|gebruiken|levering|4|neutraal|0|-|ik zie de lampen
#S|twv-0763|social|diensten|
K|gebruiken|kwaliteit|2|verwarring|0|vraag|Aflevering 5 van De Kreek... wie was nu die man in die boot? Ik ben volledig de draad kwijt @kanaalvijf
A|||||||Geduld tot aflevering 6 😏 ^Tine
K|gebruiken|geen|3|verlangen|0|wens|Nog een week?! Geef mij een hint, toe
#S|twv-0764|social|telecom|
K|gebruiken|storing|4|dankbaarheid|0|-|Amai @nevelnet, om 22u op zondag nog iemand gestuurd. Internet werkt, mijn thesis is ingediend. Eeuwig dankbaar!!
A|||||||Proficiat met je thesis, Lotte! ^Sofie
#S|twv-0765|social|reizen|
K|gebruiken|bejegening|2|irritatie|0|-|'Als het u niet aanstaat neemt ge de auto maar.' Zei de begeleider. Tegen een zwangere vrouw die vroeg of er ergens een zitplaats was.
A|||||||Ongepast, onze excuses. Welke trein? ^Gert
K|geen|geen|3|neutraal|0|-|IC 440, 17u58 Brussel-Noord
#S|twv-0766|social|webshop|
K|ontvangen|geen|3|neutraal|0|vraag|Moet de levering van een wasmachine betaald worden als ik op de 3de verdieping woon?
A|||||||Nee, tot in de plaats naar keuze is gratis. ^Kaat
K|ontvangen|beleid|4|verrassing|0|-|zelfs zonder lift? respect
#S|twv-0767|social|energie|
K|hulp|doorverwijzing|2|irritatie|2|-|Leverancier zegt netbeheerder, netbeheerder zegt leverancier. En mijn meter zegt foutcode 30. We draaien gezellig rond
A|||||||Foutcode 30 is voor ons, Jean. Morgen tussen 8 en 10? ^Net
K|geen|geen|3|neutraal|0|-|ja
#S|twv-0768|social|telecom|
K|gebruiken|digitaal|3|neutraal|0|vraag|Kan ik de tv-app ook op een Chromebook zetten?
A|||||||Via de browser wel: kijk.kabelnova.example. ^Fre
#S|twv-0769|social|reizen|
K|gebruiken|levering|3|bezorgdheid|0|vraag|Mijn mama van 84 reist alleen en moet overstappen in Frankfurt, is er iemand die haar opvangt? Ze spreekt enkel Aalsters
A|||||||Assistentie is bevestigd, haar naam staat op een bordje. ^Ans
K|gebruiken|geen|4|dankbaarheid|0|-|Oh dat stelt me gerust, merci
A|||||||Ze is veilig geland en heeft de begeleider Aalsters geleerd 😄
K|gebruiken|bejegening|5|blijdschap|0|-|HAHA dat is ze ten voeten uit!! Fantastisch jongens
#S|twv-0770|social|bezorging|
K|ontvangen|fout|2|neutraal|0|-|Pakket voor mijn buurman ligt bij mij zonder dat hij een bericht kreeg
A|||||||Bedankt, we sturen hem nu een mail. ^Ines
K|geen|geen|3|neutraal|0|-|Ik geef het hem straks af
#S|twv-0771|social|telecom|
K|wijzigen|beleid|2|boosheid|0|-|Vast contract van 24 maanden dat 'automatisch verlengd' is. Ik heb daar NOOIT voor getekend. Dat zijn maffiapraktijken @gsmplus
A|||||||Automatische verlenging bestaat niet meer, Gino. Je kan altijd weg. ^Wout
K|wijzigen|informatie|2|verwarring|0|vraag|Uw collega zei daarnet het omgekeerde, wie moet ik nu geloven?
A|||||||Mij: zie artikel 7. Je bent vrij.
K|geen|geen|4|opluchting|0|-|Ok, hou ik u aan
#S|twv-0772|social|reizen|
K|orienteren|prijs|3|neutraal|0|vraag|Wat kost een ticket Antwerpen - Parijs enkel voor een 65-plusser in april ongeveer?
A|||||||Vanaf 35 euro als je nu boekt. ^KD
K|geen|geen|3|neutraal|0|-|zal eens horen bij mijn zus
#S|twv-0773|social|overheid|
K|gebruiken|kwaliteit|4|blijdschap|0|-|Nieuwe kunstgrasmat van onze ploeg ligt er! Vanmorgen om 8u al 30 gastjes aan het sjotten ⚽ merci @gemOosterdonk
A|||||||Veel goals gewenst!
#S|twv-0774|social|telecom|
K|gebruiken|kwaliteit|2|irritatie|0|-|Hoe groter de reclameborden, hoe trager het net, precies.
A|||||||Dat is niet de bedoeling, Hugo. Mogen we je lijn meten? ^An
K|geen|geen|3|neutraal|0|-|doet maar
#S|twv-0775|social|telecom|
K|gebruiken|storing|2|neutraal|1|-|Goedemorgen @fibrox, mijn internet valt om het kwartier weg. Modem al herstart, kabels gecontroleerd, fabrieksinstellingen teruggezet. Zelfde probleem.
A|||||||Goedemorgen Joost, bedankt voor de info. Je lijn heeft ruis, we sturen iemand. ^Sofie
K|hulp|levering|3|neutraal|0|vraag|Wanneer zou dat zijn?
A|||||||Morgen tussen 10 en 12u.
K|geen|geen|3|neutraal|0|-|Past.
#S|twv-0776|social|reizen|
K|gebruiken|levering|2|irritatie|2|-|Deze ochtend 35 min vertraging, gisteravond 50, eergisteren helemaal geen trein. En dan vraagt mijn werkgever of ik niet wat vroeger kan vertrekken. Nog vroeger? Dan kom ik mezelf tegen
A|||||||We leven mee, Ines. Heb je al compensatie aangevraagd? ^Lien
K|hulp|beleid|2|irritatie|0|-|Ja, 1,80 euro. Rijk ben ik ervan geworden
#S|twv-0777|social|bank|
K|gebruiken|digitaal|3|neutraal|0|vraag|Hallo, kan ik de app op twee toestellen tegelijk gebruiken? Gsm en tablet.
A|||||||Ja, tot drie toestellen. ^Mo
K|geen|geen|3|neutraal|0|-|Oké dank
#S|twv-0778|social|webshop|
K|ontvangen|fout|2|irritatie|1|wens|Besteld: 6 wijnglazen. Gekregen: 4 wijnglazen, 1 bierglas en een doos lucht. Ik wil graag mijn glazen of mijn geld, maakt me niet uit welk @tafelgoed
A|||||||Excuses Kirsten! Ontbrekende glazen vertrekken vandaag. ^Lies
K|geen|geen|3|neutraal|0|-|Ok, bierglas hou ik
#S|twv-0779|social|telecom|
K|gebruiken|kwaliteit|5|blijdschap|0|-|Ik ga het maar eens zeggen: sinds we bij @nevelnet zitten is de vrede in huis teruggekeerd. Drie gamers, twee thuiswerkers, geen ruzie meer. Fantastisch!!
A|||||||Wereldvrede, onze specialiteit 😉 ^Sofie
#S|twv-0780|social|reizen|
K|gebruiken|privacy|1|boosheid|0|-|Ik ben een jonge vrouw en ik word nu voor de derde keer deze maand lastiggevallen in station Noord. En uw bewakers staan op hun gsm te kijken. Woest ben ik.
A|||||||Dit is niet aanvaardbaar. Mogen we je bellen voor meer details? ^KD
K|hulp|geen|3|neutraal|0|-|Ja, nummer in DM
#S|twv-0781|social|overheid|
K|hulp|wachttijd|4|dankbaarheid|0|-|Dank voor het vlug herstellen van de put voor onze deur. Gisteren gemeld en vandaag al dicht!
A|||||||Graag gedaan!
#S|twv-0782|social|energie|
K|betalen|prijs|2|verwarring|0|vraag|Ik verbruik minder dan vorig jaar (2.900 ipv 3.400 kWh) en betaal 180 euro meer. Kan iemand mij dat uitleggen want ik kom er niet uit
A|||||||Je oude vaste contract liep in maart af, Goedele. Daarna geldt het variabele tarief. ^Bart
K|betalen|informatie|2|teleurstelling|0|-|Ik had graag vooraf een bericht gekregen, dan had ik vergeleken.
#S|twv-0783|social|telecom|
K|gebruiken|storing|2|neutraal|0|-|Alle zenders hebben beeld zonder klank, decoder herstart helpt niet
A|||||||Staat de tv op 'externe luidspreker'? ^Fre
K|gebruiken|storing|3|blijdschap|0|-|...ja. Mijn kleindochter heeft met de knoppen gespeeld. Sorry voor het storen 🤭
#S|twv-0784|social|reizen|
K|gebruiken|bejegening|4|dankbaarheid|0|wens|Ik had een paniekaanval op de trein naar Brussel en de begeleidster kwam naast mij zitten tot het over was. Ik weet haar naam niet. Ik wil gewoon dat ze weet dat ze het verschil maakte.
A|||||||Wat mooi. We zoeken haar op, welke trein was het? ^Lien
K|geen|geen|3|neutraal|0|-|Die van 8u09 uit Dendermonde
#S|twv-0785|social|bezorging|
K|ontvangen|levering|3|verlangen|0|wens|Hopelijk krijg ik vandaag een update over PB771, ik wacht er met smart op
A|||||||Ligt op de bestelwagen, Fatima! ^Ines
K|ontvangen|geen|4|blijdschap|0|-|Joehoe 🎉
#S|twv-0786|social|diensten|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Zoveel reclame gemaakt voor dat nieuwe festival en dan: 45 minuten rij voor water, geluid slecht, headliner 20 min gespeeld. Bijzonder teleurgesteld @klankweide
A|||||||We begrijpen dit, Yana. Geef je feedback via <url>. ^Team
#S|twv-0787|social|telecom|
K|betalen|fout|2|irritatie|0|-|Krijg juist een aanmaning voor 0,00 euro. Te betalen binnen 8 dagen of incasso volgt. Ik ben er niet goed van
A|||||||Haha, nee hoor Lowie, die mag je weggooien. ^Nick
K|geen|geen|3|blijdschap|0|-|ik had nochtans al een afbetalingsplan klaar
#S|twv-0788|social|reizen|
K|orienteren|geen|3|neutraal|0|vraag|Goedenavond, is er dit jaar weer een nachttrein tijdens de Gentse Feesten?
A|||||||Ja, elke nacht om 2u30 en 4u naar Brussel, Antwerpen en Kortrijk. ^Gert
K|orienteren|geen|4|blijdschap|0|-|Geweldig, dan kan de auto thuisblijven 🍻
#S|twv-0789|social|telecom|
K|hulp|bereikbaarheid|2|irritatie|1|vraag|Waarom kan ik jullie alleen bellen tijdens de uren dat ik werk?
A|||||||Chatten kan tot 22u, Hilde! ^An
K|hulp|bereikbaarheid|3|neutraal|0|-|ok dan probeer ik dat vanavond
#S|twv-0790|social|overheid|
K|aanvragen|informatie|2|verwarring|1|vraag|Op uw site staat dat ik twee pasfoto's nodig heb, in de brief staat één, en mijn buurman zegt dat ze daar foto's trekken. Hoeveel moet ik er nu meebrengen?
A|||||||Eén recente pasfoto, mevrouw. Wij trekken er geen.
K|geen|geen|3|neutraal|0|-|Bedankt, één dus
#S|twv-0791|social|telecom|
K|gebruiken|kwaliteit|4|opluchting|0|-|Na jaren gesukkel met een USB-stickske heb ik hier op den buiten eindelijk deftig internet. Ge kunt u niet voorstellen wat dat doet met een mens
A|||||||Geniet ervan, Agnes! ^Sofie
#S|twv-0792|social|reizen|
K|gebruiken|levering|2|irritatie|0|-|tis weer van da. Metro vast, tram vol, bus weg. Stappen dan maar
#S|twv-0793|social|bank|
K|aanvragen|wachttijd|3|bezorgdheid|0|vraag|Wij moeten vrijdag de akte tekenen en de bank heeft het geld nog niet klaargezet. Komt dat in orde? We slapen al drie nachten niet
A|||||||Ik check het met de kredietdienst, Sam. ^Jo
A|||||||Het geld staat donderdagochtend bij de notaris, bevestigd.
K|aanvragen|wachttijd|4|opluchting|0|-|Man man man wat een opluchting. Bedankt, vanavond slapen we
#S|twv-0794|social|webshop|
K|hulp|bejegening|1|boosheid|0|-|De verkoper in jullie filiaal in Genk volgde mij door heel de winkel omdat ik een hoofddoek draag. Ik kom daar al 10 jaar. Walgelijk
A|||||||Dit mag nooit gebeuren. Onze directie wil u persoonlijk spreken. ^Joke
K|hulp|geen|3|verlangen|0|wens|Graag. En ik verwacht dat er ook iets verandert.
#S|twv-0795|social|energie|
K|gebruiken|storing|3|neutraal|0|vraag|Stroompanne in Zonnebeke, weet u iets?
A|||||||Ja, boom op de lijn. Rond 20u terug. ^Net
K|geen|geen|3|neutraal|0|-|okido
#S|twv-0796|social|telecom|
K|ontvangen|informatie|2|verwarring|1|vraag|Pakketje met 11 kabels ontvangen maar geen handleiding. Welke gaat waar?? Ik ben kinesist, geen ingenieur
A|||||||😄 Hier een filmpje van 3 min: <url> ^Sofie
K|ontvangen|informatie|4|blijdschap|0|-|Gelukt! Nu nog iemand voor de 7 kabels die ik over heb
#S|twv-0797|social|reizen|
K|gebruiken|levering|4|blijdschap|0|-|Geland in Keflavik, 12 min vroeger dan gepland, mooie landing, vriendelijke bemanning. Tot volgende keer @vloxair!
A|||||||Geniet van IJsland, Daan! ^Tom
#S|twv-0798|social|overheid|
K|gebruiken|kwaliteit|2|irritatie|0|-|Parkeerplaatsen weg, bakfietsplekken bij. In een straat waar de gemiddelde leeftijd 78 is.
A|||||||Er zijn 6 plaatsen voorbehouden voor bewoners met een beperking.
K|gebruiken|beleid|2|irritatie|0|-|Dan hopen we maar dat we rap iets breken
#S|twv-0799|social|telecom|
K|wijzigen|geen|3|neutraal|0|vraag|Hoi @mobibel is het mogelijk om mijn gsm-abonnement een maand te pauzeren? Zit in het buitenland voor mijn werk
A|||||||Pauzeren kan niet, verlagen naar 5 euro wel. ^An
K|wijzigen|geen|3|neutraal|0|-|Vooruit, dan dat maar
#S|twv-0800|social|reizen|
K|gebruiken|fout|1|boosheid|3|-|Mijn moeder met dementie is door jullie assistentie op de VERKEERDE TREIN gezet. Ze is in Luik beland in plaats van Leuven. Zes uur zijn we haar kwijt geweest. Hoe kunt ge nog slapen???
A|||||||Dit is onvergeeflijk. Onze directeur belt u vandaag persoonlijk. Is ze veilig nu? ^KD
K|gebruiken|privacy|4|opluchting|0|-|Ja, ze is thuis. Uitgeput maar veilig.
K|hulp|geen|3|verlangen|0|wens|Ik wil weten hoe dit kon gebeuren zodat niemand anders dit meemaakt.
#S|twv-0801|social|telecom|
K|gebruiken|digitaal|4|blijdschap|0|-|Sprekende afstandsbediening van @kabelnova getest door mijn blinde man. Hij zapt nu sneller dan ik. Help
A|||||||Haha, dat is goed nieuws (voor hem)! ^Fre
#S|twv-0802|social|bezorging|
K|ontvangen|levering|2|neutraal|0|-|Pakje ligt sinds 3 dagen 'klaar' maar winkel is gesloten wegens verlof.
A|||||||We brengen het morgen naar een ander punt, Lien. Welk past? ^Lotte
K|geen|geen|3|neutraal|0|-|Nieuwpoort station
#S|twv-0803|social|diensten|
K|gebruiken|bejegening|4|blijdschap|0|-|Ik belde naar @gazetNu om te zeggen dat mijn kruiswoord fout was en kreeg de maker zelf aan de lijn. Een halfuur gebabbeld over zeven verticaal. Zalig
A|||||||Hij genoot er ook van! ^Abo
#S|twv-0804|social|telecom|
K|gebruiken|storing|2|irritatie|0|-|mijn gat is sneller op de hoogte dan jullie storingspagina @nevelnet. Daar staat alles groen terwijl heel de straat plat ligt
A|||||||De pagina is nu bijgewerkt, Kurt. Herstel om 16u. ^Sofie
K|geen|geen|3|neutraal|0|-|ok
#S|twv-0805|social|reizen|
K|gebruiken|levering|2|neutraal|0|-|TGV 9942 staat 25 min stil voor Lille
A|||||||Controle van het spoor, nog 10 min. ^Gert
K|gebruiken|levering|3|bezorgdheid|0|vraag|Wacht de aansluiting in Parijs op ons? We hebben maar 40 min
A|||||||Niet gegarandeerd, maar je mag gratis de volgende nemen.
K|geen|geen|4|opluchting|0|-|Goed, dat is al iets
#S|twv-0806|social|webshop|
K|betalen|digitaal|2|neutraal|1|-|Cadeaubon van 50 euro wordt niet herkend bij het afrekenen
A|||||||Stuur me de code in DM, ik verreken hem. ^Joke
K|geen|geen|3|neutraal|0|-|in dm gezet
A|||||||50 euro afgetrokken.
K|betalen|digitaal|4|neutraal|0|-|in orde
#S|twv-0807|social|energie|
K|vertrekken|prijs|2|irritatie|0|-|Nieuwe tarieven binnengekregen, dank u, ik weet genoeg. Vanavond nog stap ik over.
#S|twv-0808|social|overheid|
K|gebruiken|bejegening|5|dankbaarheid|0|-|Vandaag getrouwd op het gemeentehuis en de schepen had moeite gedaan om een echt persoonlijke speech te schrijven. Niemand hield het droog. Dank u @gemOosterdonk, we vergeten dit nooit
A|||||||Heel veel geluk, jullie twee!
#S|twv-0809|social|telecom|
K|orienteren|geen|3|neutraal|0|vraag|Ik twijfel tussen 15 GB en onbeperkt. Wat verbruikt een uur YouTube ongeveer?
A|||||||Zo'n 1 à 1,5 GB per uur in HD. ^Wout
K|orienteren|informatie|3|neutraal|0|-|Dan wordt het onbeperkt, duidelijk
#S|twv-0810|social|reizen|
K|gebruiken|kwaliteit|2|irritatie|0|-|Zeg dat ge een fiets wilt meenemen op de trein zonder te zeggen dat ge een fiets wilt meenemen op de trein: *trap op, trap af, deur smal, 'vol meneer', volgende*
#S|twv-0811|social|telecom|
K|hulp|belofte|2|irritatie|2|-|Er zou vóór 30/9 iemand bellen voor een afspraak. Nu 11/10. Nog steeds geen telefoon gekregen.
A|||||||Sorry Bernard, ik bel je nu zelf. ^Nick
K|geen|geen|3|neutraal|0|-|ok neem op
#S|twv-0812|social|bank|
K|gebruiken|digitaal|2|irritatie|0|wens|Voor jonge mensen misschien makkelijk, maar ik ben 79 en alles moet met uw app. Ik wil gewoon een blad papier en een stempel
A|||||||In kantoor Tielt helpen we u graag op papier, Maurits. ^Mo
K|hulp|bejegening|4|dankbaarheid|0|-|Dank u jongen, ik kom woensdag
#S|twv-0813|social|reizen|
K|gebruiken|levering|2|irritatie|0|-|Beste @buslijnvl, een dienstregeling is geen suggestie. Groeten, een natte pendelaar
A|||||||Beste natte pendelaar, welke lijn? ^Els
K|geen|geen|3|neutraal|0|-|44
#S|twv-0814|social|telecom|
K|gebruiken|storing|2|neutraal|0|-|Al de ganse dag geen netwerk op mijn gsm, in Torhout.
K|gebruiken|storing|3|neutraal|0|vraag|Ligt er iets plat?
A|||||||Geen storing gekend. Probeer vliegtuigstand aan/uit. ^Wout
K|gebruiken|storing|4|verrassing|0|-|lol zo simpel, ok het werkt
#S|twv-0815|social|reizen|
K|gebruiken|bejegening|2|teleurstelling|0|-|Mijn eerste keer alleen op reis op mijn 67ste en het onthaal aan boord was ijskoud. Geen goeiendag, geen glimlach. Spijtig, ik keek er zo naar uit.
A|||||||Dat spijt ons, Nicole. Op de terugvlucht verwelkomen we je persoonlijk. ^Ans
K|gebruiken|bejegening|4|verrassing|0|-|Ze kenden mijn naam en ik mocht in de cockpit kijken!
K|geen|geen|5|blijdschap|0|-|Ik voelde me weer 20 😊
#S|twv-0816|social|overheid|
K|aanvragen|geen|3|neutraal|0|vraag|Mijn pas vervalt in augustus en wij vertrekken in september naar Marokko. Wanneer moet ik ten laatste aanvragen?
A|||||||Best 4 weken op voorhand.
K|geen|geen|3|neutraal|0|-|ok dus juli
#S|twv-0817|social|telecom|
K|betalen|prijs|2|irritatie|0|-|Rap rap nog eens de prijs verhogen voor 't jaar om is, ge moet het geld toch ergens halen hè @fibrox
#S|twv-0818|social|energie|
K|gebruiken|fout|2|boosheid|0|-|Om 7u 's morgens zonder aanbellen onze oprit opgebroken. Mijn vrouw moest bevallen, de auto kon er niet uit! Zo'n stommeriken heb ik nog nooit gezien
A|||||||Dit is vreselijk. Is alles goed met uw vrouw? ^Net
K|geen|geen|4|opluchting|0|-|Ja, de buur heeft ons gebracht. Een dochter.
A|||||||Proficiat! De oprit is om 12u vrij en er komt iets voor de kleine.
K|hulp|bejegening|4|neutraal|0|-|Ok, sympathiek
#S|twv-0819|social|telecom|
K|gebruiken|digitaal|2|neutraal|0|-|Via de app kan ik mijn opnames niet meer verwijderen, prullenmandje is weg
A|||||||Even naar links vegen op de opname, Mia. ^Fre
K|geen|geen|3|neutraal|0|-|aha
#S|twv-0820|social|reizen|
K|gebruiken|levering|2|irritatie|0|-|Ik begin te geloven dat er een complot bestaat tegen mensen die om 17u25 in Antwerpen-Zuid naar huis willen.
#S|twv-0821|social|webshop|
K|aanvragen|digitaal|2|irritatie|2|-|Heb 25 min in uw online wachtrij gestaan voor die sneakers, tot ik aan de beurt was en de site crashte. Alles voor niks. Bravo
A|||||||Sorry Mats, we sturen je een voorrangscode. ^Joke
K|aanvragen|beleid|4|blijdschap|0|-|Code werkte, maat 44 is binnen!!! 🔥
#S|twv-0822|social|telecom|
K|orienteren|geen|3|neutraal|0|vraag|Hey, is er nog een korting voor nieuwe klanten deze maand? @nevelnet
A|||||||Ja, 6 maanden aan -30%. ^Sofie
K|orienteren|prijs|4|verlangen|0|wens|Oh dat wil ik wel! Wie kan mij helpen met de overstap?
#S|twv-0823|social|bank|
K|gebruiken|storing|2|neutraal|0|-|Kaart doorgekrast, terminal leest ze niet meer
A|||||||Nieuwe kaart aanvragen kan in de app, gratis. ^Jo
K|geen|geen|3|neutraal|0|-|gedaan
#S|twv-0824|social|reizen|
K|gebruiken|levering|2|verrassing|0|-|Wat?! De 16u49 wordt vanaf december geschrapt? Gewoon weg? Dat is de enige die ik kan halen na de crèche
A|||||||Hij vertrekt dan om 16u56, Joke. ^Gert
K|gebruiken|informatie|4|opluchting|0|-|Ah zo. 't Stond er nogal dramatisch
#S|twv-0825|social|overheid|
K|gebruiken|kwaliteit|2|boosheid|0|-|Geen enkele toegankelijke wc op heel de kermis. Mijn zoon in een rolstoel heeft zijn broek moeten... laat maar. Schaam u, allemaal.
A|||||||Onze oprechte excuses aan u en uw zoon. Vanaf morgen staat er een aangepast toilet.
K|hulp|geen|3|verlangen|0|wens|Denk er volgend jaar vanaf het begin aan, alstublieft.
#S|twv-0826|social|telecom|
K|ontvangen|levering|4|blijdschap|0|-|Installatie vandaag in 40 min gepiept, tv boven en beneden, alles uitgelegd. Prima werk van de twee mannen van @kabelnova 👌
#S|twv-0827|social|bezorging|
K|hulp|wachttijd|2|irritatie|3|-|Dossier schade sinds 22 november. Nu februari. Elke 2 weken krijg ik 'uw dossier is in behandeling'. Behandelen jullie het met wierook misschien?
A|||||||Sorry Pieter, ik kijk het vandaag zelf na. ^Ines
A|||||||Goedgekeurd, 145 euro wordt gestort.
K|hulp|doorverwijzing|4|dankbaarheid|0|-|Drie maanden niks en bij u drie uur. Dank u wel, Ines
#S|twv-0828|social|diensten|
K|gebruiken|kwaliteit|2|irritatie|0|-|Waarom moet elke Vlaamse reeks klinken alsof de acteurs in hun sjaal praten? Ondertitels aub @kijkbox
A|||||||Ondertitels via T888 of het tekstballonnetje! ^Helpdesk
K|geen|geen|3|neutraal|0|-|ok tof
#S|twv-0829|social|reizen|
K|orienteren|informatie|2|verwarring|0|vraag|Zone 1, zone 2, Snel, Plus, Stadspas XL... welk abonnement heb ik nu nodig van Ternat naar Evere? Ik zie het bos niet meer
A|||||||De Stadspas XL, dekt trein en bus. ^KD
K|orienteren|informatie|4|dankbaarheid|0|-|Dank! Dat was op uw site nergens te vinden
#S|twv-0830|social|telecom|
K|gebruiken|storing|4|opluchting|0|-|Oh zoete wifi, je bent terug 😭❤️
#S|twv-0831|social|energie|
K|betalen|geen|3|neutraal|0|-|Net de meterstanden doorgegeven: dag 14210, nacht 9877.
A|||||||Genoteerd, bedankt! ^Bart
#S|twv-0832|social|reizen|
K|gebruiken|kwaliteit|2|bezorgdheid|0|-|Met dit onweer in zo'n klein vliegtuigje stappen... ik zie mij dat niet doen eerlijk gezegd
A|||||||We vertrekken pas als het veilig is, beloofd! ^Tom
K|gebruiken|geen|3|vertrouwen|0|-|Ok, ik reken op de piloot
#S|twv-0833|social|telecom|
K|betalen|fout|2|boosheid|2|-|JA HALLO, weer 2 facturen voor dezelfde maand, weer bellen, weer 3 kwartier muziekske. Ge kunt er de pot mee op
A|||||||Een van de twee is een creditnota, Sandra. ^An
K|betalen|informatie|3|verwarring|0|-|dat lijkt anders als twee druppels water op een factuur
#S|twv-0834|social|overheid|
K|hulp|geen|3|neutraal|0|-|melding: losliggende putdeksel hoek Vaartstraat/Kiezelweg
A|||||||Dank, wordt afgezet.
#S|twv-0835|social|webshop|
K|gebruiken|kwaliteit|4|blijdschap|0|-|Die laarzen van vorig jaar? Nog altijd waterdicht, na 3 festivals en een verhuis. Topkwaliteit @kledijhuis 🥾
#S|twv-0836|social|reizen|
K|hulp|geen|3|verlangen|0|wens|Mocht het kunnen zou ik graag het filmpje van de vertrekhal hebben voor mijn zoon, hij is zot van treinen en herkende zichzelf
A|||||||Leuk! Stuur je mailadres in DM. ^Gert
K|geen|geen|3|neutraal|0|-|Stuur ik door
#S|twv-0837|social|telecom|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Een huis vol slimme lampen en nu staan we in het donker omdat uw net wankelt. Echt spijtig, ik had er meer van verwacht
A|||||||Dat begrijpen we, Thijs. Wil je dat we je lijn doormeten? ^Sofie
K|hulp|geen|3|verlangen|0|wens|Ja aub, want ik stoot overal mijn tenen
#S|twv-0838|social|bank|
K|orienteren|geen|3|neutraal|0|vraag|Hoeveel eigen inbreng vraagt @leeuwbank voor een eerste woning?
A|||||||Minstens 10%, plus kosten. ^Mo
K|orienteren|geen|2|teleurstelling|0|-|dan is het nog drie jaar patatten eten, helaas
#S|twv-0839|social|reizen|
K|gebruiken|levering|4|dankbaarheid|0|-|Op oudejaarsnacht om 3u30 met de bus veilig thuisgeraakt. Aan alle chauffeurs die gewerkt hebben: merci en een gelukkig nieuwjaar! 🎆
A|||||||Ook voor jou, Dorien! ^Els
#S|twv-0840|social|telecom|
K|hulp|doorverwijzing|2|irritatie|2|-|Verkocht door de winkel, geleverd door firma X, geïnstalleerd door firma Y, gefactureerd door jullie. En voor de klacht: niemand. Slim systeem @gsmplus
A|||||||Voor klachten zijn wij er, Hannes. Vertel. ^Wout
K|gebruiken|storing|2|neutraal|0|-|router van firma X spreekt niet met doos van firma Y
A|||||||We sturen één toestel dat alles doet.
K|hulp|doorverwijzing|4|opluchting|0|-|Ik ben blij dat iemand het snapt
#S|twv-0841|social|energie|
K|gebruiken|storing|2|bezorgdheid|0|vraag|Vonken uit het stopcontact na de stroompanne, is dat van jullie of moet ik een elektricien bellen? Beetje bang om aan te raken
A|||||||Zet de hoofdschakelaar uit en bel een elektricien, Tinne. ^Net
K|geen|geen|3|neutraal|0|-|staat uit.
#S|twv-0842|social|reizen|
K|gebruiken|levering|2|irritatie|0|-|'Technisch defect aan het rijtuig'. Het rijtuig is ouder dan mijn grootvader, die heeft ook een technisch defect maar hij komt tenminste op tijd
#S|twv-0843|social|overheid|
K|orienteren|geen|3|neutraal|0|vraag|Vraagje: waar kan ik terecht voor gratis rechtsbijstand in Veerbeke?
A|||||||In het justitiehuis, woensdag van 17 tot 19u.
K|hulp|bejegening|4|dankbaarheid|0|-|Dank u wel voor de hulp
#S|twv-0844|social|telecom|
K|hulp|bejegening|5|blijdschap|0|-|De aller-allerliefste helpdeskmedewerkster ooit heet Fatiha en werkt bij @mobibel. Wij hebben samen mijn hele gsm heropgebouwd, van 14u tot 16u, en nooit één zucht
A|||||||Fatiha is er even stil van 🥹 ^An
#S|twv-0845|social|reizen|
K|orienteren|kwaliteit|3|neutraal|0|vraag|Is er wifi aan boord van de bus naar Maastricht?
A|||||||Nee, nog niet. ^Els
#S|twv-0846|social|bezorging|
K|ontvangen|levering|2|irritatie|0|-|Volgens de app is de chauffeur bij mij geweest om 10u47. Volgens mijn deurbelcamera is er enkel een kat geweest
A|||||||Oei, dat kijken we na. Adres klopt? ^Ines
K|geen|geen|3|neutraal|0|-|Ja, Tuinwijk 5
A|||||||Hij stond in Tuinwijk 5 in Zele i.p.v. Zemst. Morgen bij jou.
K|ontvangen|fout|3|neutraal|0|-|'t begint met dezelfde letter hè
#S|twv-0847|social|telecom|
K|gebruiken|geen|3|neutraal|0|vraag|Waarom gaat er elke nacht om 3u een lichtje branden op de decoder?
A|||||||Dan zoekt hij updates, niks om je zorgen over te maken. ^Fre
K|gebruiken|informatie|4|opluchting|0|-|ah fijn, mijn vrouw dacht dat we afgeluisterd werden
#S|twv-0848|social|webshop|
K|wijzigen|wachttijd|2|neutraal|2|-|Omruiling jas: ingeleverd 12/10, nieuwe maat nog niet toegekomen op 2/11.
A|||||||De juiste maat komt vrijdag binnen, Greetje. ^Joke
K|wijzigen|geen|3|verlangen|0|wens|Hopelijk want het is ondertussen berekoud
#S|twv-0849|social|reizen|
K|aanvragen|prijs|4|verrassing|0|-|Gezinsticket naar zee: 4 personen voor 28 euro heen en terug?! Daar kan geen auto tegenop
A|||||||Welkom aan boord! ^Lien
K|aanvragen|digitaal|4|blijdschap|0|-|Geboekt! Emmertjes en schopjes liggen klaar
#S|twv-0850|social|telecom|
K|gebruiken|kwaliteit|2|irritatie|0|-|1 streepje. Als ik op de wasmachine ga staan 2. Als ze draait 3
A|||||||Topwetenschap, Joeri! We plaatsen een gratis versterker. ^Wout
K|hulp|beleid|4|blijdschap|0|-|Geweldig, de wasmachine zal opgelucht zijn 😄
#S|twv-0851|social|reizen|
K|gebruiken|levering|2|neutraal|0|-|<at_user> L-trein Kortrijk - Ieper 8u22: vertrokken zonder aan te sluiten op de trein uit Gent
A|||||||Dag Jurgen, de aansluiting kon niet gehouden worden wegens enkelspoor. ^Lien
K|gebruiken|levering|2|irritatie|2|-|Nu een uur wachten. Voor 2 minuten.
K|hulp|geen|3|verlangen|0|wens|Graag een beetje gezond verstand
#S|twv-0852|social|telecom|
K|gebruiken|storing|3|neutraal|0|vraag|Is er een probleem met de mailserver? Krijg 'verbinding geweigerd'
A|||||||Ja, we werken eraan. Webmail lukt wel. ^Fre
K|gebruiken|storing|3|neutraal|0|-|webmail ook niet hoor
A|||||||Intussen opgelost, kan je nog eens proberen?
K|gebruiken|storing|4|neutraal|0|-|Ja, mails komen binnen
#S|twv-0853|social|reizen|
K|gebruiken|levering|1|boosheid|0|-|Echt waar, wat zijt ge toch een waardeloze hoop @brusselwings. Heel onze vakantie naar de knoppen
A|||||||We begrijpen je woede, Sindy. Wat is je boekingscode? ^Ans
K|geen|geen|3|neutraal|0|-|R5TTP1
A|||||||Je krijgt een nieuwe vlucht, hotel en 400 euro p.p.
K|hulp|beleid|3|neutraal|0|-|Ok dat aanvaard ik
#S|twv-0854|social|overheid|
K|gebruiken|privacy|2|bezorgdheid|0|vraag|Is het leidingwater in Oosterdonk wel drinkbaar? Het komt bruin uit de kraan en mijn baby krijgt er papjes van
A|||||||Even niet drinken aub, er worden leidingen gespoeld. Morgen is het in orde.
K|gebruiken|informatie|2|irritatie|0|-|Waarom moeten we dat zelf vragen? Zoiets meldt ge toch
#S|twv-0855|social|energie|
K|aanvragen|geen|3|neutraal|0|vraag|Hoe kan ik een afspraak maken om mijn budgetmeter te laten wegnemen?
A|||||||Bel ons OCMW-loket of stuur een DM. ^Net
K|geen|geen|3|neutraal|0|-|Dm gestuurd
#S|twv-0856|social|telecom|
K|gebruiken|kwaliteit|4|blijdschap|0|-|Top kwaliteit beeld van de Ronde vandaag @kabelnova, ik zag zelfs de kasseien zweten
A|||||||🚴 Dank je, Walter!
#S|twv-0857|social|reizen|
K|orienteren|geen|3|neutraal|0|vraag|Zijn honden toegelaten op de kusttram en moeten ze een muilkorf dragen?
A|||||||Toegelaten aan de leiband, muilkorf niet verplicht. ^Els
#S|twv-0858|social|telecom|
K|betalen|fout|2|teleurstelling|2|-|Ik heb jullie een kans gegeven na de vorige foute factuur. Deze is opnieuw fout. Het vertrouwen is weg, spijtig genoeg.
A|||||||Dat begrijpen we, Rosa. Wat klopt er niet? Ik zet het persoonlijk recht. ^Nick
K|betalen|fout|2|neutraal|0|-|9,99 voor een optie die ik in mei stopgezet heb
A|||||||Verwijderd en 4 maanden terugbetaald.
K|betalen|geen|3|neutraal|0|-|Dank u, we zien wel volgende maand
#S|twv-0859|social|bank|
K|gebruiken|storing+digitaal|2|boosheid|0|-|Weer 'onderhoud' op een vrijdagavond. Wie plant dat? Aapjes? @denaris
A|||||||Het onderhoud duurt tot 21u, sorry Davy. ^Jo
#S|twv-0860|social|webshop|
K|orienteren|geen|3|verlangen|0|wens|Breng alsjeblieft die groene regenjas terug in kindermaten, iedereen op school wil ze
A|||||||Vanaf september terug, in 3 kleuren! ^Joke
K|orienteren|geen|4|blijdschap|0|-|Mijn zoon doet hier een vreugdedansje
#S|twv-0861|social|reizen|
K|gebruiken|bejegening|4|dankbaarheid|0|-|Mijn zoontje met autisme mocht vandaag even in de stuurcabine van de tram kijken. Hij praat al uren over niks anders. Dank u mevrouw van lijn 2!
A|||||||Zo mooi. We zeggen het haar! ^Wim
#S|twv-0862|social|telecom|
K|ontvangen|wachttijd|2|irritatie|3|-|Alweer een maand erbij. 'Wachten op vergunning van de stad.' Stad zegt: nooit een vergunning gevraagd. Eén van de twee liegt dat hij zwart ziet
A|||||||We zoeken dit uit, Vanessa. Morgen antwoord. ^Sofie
K|hulp|geen|2|irritatie|0|-|Morgen dus. Ik schrijf het op
A|||||||Je hebt gelijk: de aanvraag was nooit verstuurd. Nu wel, met excuses.
K|hulp|informatie|3|verrassing|0|-|Oké, dat is tenminste eerlijk. Had ik niet verwacht
#S|twv-0863|social|bezorging|
K|ontvangen|levering|4|neutraal|0|-|pakje gekregen, alles in orde
#S|twv-0864|social|diensten|
K|gebruiken|kwaliteit|4|verrassing|0|-|Ik ben geen fan van realitytelevisie maar Het Dorp van Morgen is verrassend mooi. Hoe ge die mensen in beeld brengt... @kanaalvijf
A|||||||Dat doet deugd, Tom. ^Tine
#S|twv-0865|social|reizen|
K|gebruiken|levering|2|irritatie|0|-|Is het nu zo moeilijk om op een regenachtige maandag in februari gewoon een trein te laten rijden? Blijkbaar.
#S|twv-0866|social|reizen|
K|hulp|geen|3|neutraal|0|vraag|hoe kan ik een verloren voorwerp aangeven? rode kinderschoen op de trein van 15u04 Genk-Brussel
A|||||||Via <url>, met zo veel mogelijk details. ^Gert
K|geen|geen|3|neutraal|0|-|ingevuld
A|||||||Hij is gevonden in Brussel-Zuid!
K|hulp|geen|4|verrassing|0|-|Een schoentje van 12 cm, ge moet het maar vinden!
#S|twv-0867|social|telecom|
K|gebruiken|kwaliteit|2|irritatie|0|-|Mijn gsm-verbinding valt altijd uit in dezelfde bocht op de E17. Ter hoogte van Kruishoutem. Al vijf jaar. Mijn gesprekken eindigen daar automatisch
A|||||||De bocht is genoteerd bij netwerkplanning, Frans. ^An
#S|twv-0868|social|overheid|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De bloembakken die onze straat zelf mocht kiezen zijn nu toch die lelijke betonnen dingen geworden. We waren zo enthousiast...
A|||||||De gekozen bakken waren niet leverbaar, sorry. Ze komen in het voorjaar alsnog.
K|gebruiken|informatie|4|blijdschap|0|-|Oh dan neem ik alles terug, super
#S|twv-0869|social|energie|
K|hulp|wachttijd|2|irritatie|2|-|Elke keer dat ik bel 'verwachte wachttijd 3 minuten'. Klokje zegt 31. In welke tijdzone leven jullie @stroomgild
A|||||||Sorry Ria! Misschien kan ik je hier helpen? ^Bart
K|betalen|geen|3|neutraal|0|-|tussentijdse afrekening aanvragen
A|||||||Aangevraagd, binnen 5 dagen in je mailbox.
K|geen|geen|4|dankbaarheid|0|-|Gij zijt rapper dan die wachtmuziek, merci Bart
#S|twv-0870|social|telecom|
K|orienteren|geen|3|neutraal|0|vraag|<at_user> Mag ik ook een oud nummer van een andere operator meebrengen naar jullie? En wat moet ik dan doen
A|||||||Zeker, geef bij de bestelling je simnummer door. ^Wout
K|geen|geen|3|neutraal|0|-|ok dat lukt wel
#S|twv-0871|social|reizen|
K|gebruiken|levering|2|bezorgdheid|0|angst|Ik zit op de bus, 7u55, file. Rij-examen om 8u15. Ik ga het niet halen, ik voel het 😩
A|||||||Duimen! De bestuurder doet zijn best. ^Els
K|gebruiken|levering|4|opluchting|0|-|8u13 binnen
K|geen|geen|5|blijdschap|0|-|en GESLAAGD!!! 🚗🎉
#S|twv-0872|social|telecom|
K|gebruiken|digitaal|2|irritatie|0|-|update naar update naar update. Wanneer mag ik nog eens gewoon tv kijken @kabelnova
A|||||||Die van vannacht was de laatste, beloofd. ^Fre
K|geen|geen|2|irritatie|0|-|ja ja
#S|twv-0873|social|webshop|
K|ontvangen|levering|2|neutraal|0|-|Pakket geleverd zonder pakbon.
A|||||||Die vind je in je account onder Bestellingen. ^Kaat
K|geen|geen|3|neutraal|0|-|gevonden ja
#S|twv-0874|social|reizen|
K|aanvragen|geen|3|bezorgdheid|0|vraag|Mijn reispas vervalt 4 maanden na terugkeer uit Thailand. Mag ik zo wel mee? Ik lees overal 6 maanden en zit te panikeren
A|||||||Thailand vraagt 6 maanden na aankomst. Wanneer vertrek je? ^Ans
K|geen|geen|3|neutraal|0|-|3 juni, pas vervalt 20 oktober
A|||||||Dan is hij te kort geldig, vraag een spoedpaspoort aan.
K|aanvragen|informatie|4|dankbaarheid|0|-|Oei. Goed dat ik het gevraagd heb, dank je
#S|twv-0875|social|bank|
K|hulp|bejegening|1|boosheid|0|-|Die grijns van uw directeur toen hij ons krediet weigerde... 'ge moet maar harder werken'. Ik poets 50 uur per week, meneer. Ik spuug op uw bank
A|||||||Dat is beneden alle peil. Mogen wij u een nieuwe afspraak met iemand anders aanbieden? ^Mo
K|geen|geen|3|neutraal|0|-|ik denk er over na
#S|twv-0876|social|telecom|
K|wijzigen|geen|3|verlangen|0|wens|zou gaarne mijn wifi-naam terug willen veranderen, de kleinkinderen hebben er 'OpaStinkt' van gemaakt
A|||||||Haha! App > Wifi > naam wijzigen. Lukt het? ^Sofie
K|wijzigen|digitaal|4|blijdschap|0|-|Het heet nu 'OpaBetaalt'
#S|twv-0877|social|reizen|
K|gebruiken|kwaliteit|2|neutraal|0|-|de verlichting in de fietsenstalling Dendermonde is uit
A|||||||Bedankt, melden we aan de stad. ^Lien
#S|twv-0878|social|overheid|
K|hulp|informatie|4|dankbaarheid|0|-|Ik had zo veel vragen over de erfbelasting en kreeg van de dame op de infolijn rustig uitleg. Geen enkel moment voelde ik me dom. Heel fijn.
A|||||||Dank u om dit te delen.
#S|twv-0879|social|telecom|
K|gebruiken|storing|2|irritatie|2|-|nog altijd geen 4G in Kaprijke, dag 4, is er iemand wakker daar @mobibel
A|||||||De mast heeft stormschade, onderdelen komen donderdag. ^An
K|gebruiken|informatie|3|neutraal|0|-|ok dan weten we dat
#S|twv-0880|social|energie|
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het is 14u, de zon brandt, de panelen draaien 6 kW en ik bak een cake op kosten van de zon ☀️🍰
A|||||||Smakelijk! ^Pieter
#S|twv-0881|social|reizen|
K|betalen|beleid|2|irritatie|0|-|Een toeslag van 9 euro omdat ik mijn ticket bij de begeleider koop. De automaat was stuk, er hing een briefje. Hij: 'dat kan iedereen zeggen'. Foto in bijlage dus
A|||||||Foto is duidelijk, 9 euro komt terug. ^Gert
K|betalen|beleid|4|neutraal|0|-|Dat is dan rechtvaardig
#S|twv-0882|social|diensten|
K|aanvragen|geen|3|neutraal|0|vraag|Hoe kan ik een zoekertje plaatsen in de krant van zaterdag?
A|||||||Voor donderdag 12u via <url> ^Abo
K|geen|geen|3|neutraal|0|-|ok dank u
#S|twv-0883|social|telecom|
K|ontvangen|fout|2|verwarring|0|vraag|Twee modems gekregen voor één aansluiting? Moet ik er een terugsturen of is dat een nieuw soort 1+1?
A|||||||Foutje! Eén mag terug met het label in de doos. ^Sofie
K|geen|geen|3|neutraal|0|-|ok gaat morgen mee
#S|twv-0884|social|bezorging|
K|ontvangen|bejegening|2|irritatie|0|-|Ik zeg 'dank u', koerier zegt 'pff'. Het is ook altijd iets met die klanten hè, die wonen allemaal in huizen
A|||||||Jammer Lena, we spreken hem aan. ^Ines
#S|twv-0885|social|reizen|
K|gebruiken|levering|2|verwarring|0|vraag|Trein 2 uur vertraagd maar app zegt 'je trein vertrok 40 min geleden'. Mag ik dan mijn ticket nog gebruiken? Ik snap het systeem niet meer
A|||||||Ja, je ticket blijft de hele dag geldig. ^KD
K|gebruiken|beleid|4|opluchting|0|-|ok merci, dat stelt gerust
#S|twv-0886|social|overheid|
K|gebruiken|privacy|2|boosheid|0|-|Stad publiceert lijst met GAS-boetes MÉT adressen op de website. Hebben ze daar hersens of een sponskoek
A|||||||De pagina is offline gehaald en de privacycommissie is ingelicht.
K|gebruiken|privacy|3|bezorgdheid|0|vraag|wie heeft dat intussen allemaal gezien?
#S|twv-0887|social|telecom|
K|gebruiken|kwaliteit|4|vertrouwen|0|-|Als er iets is weet ik dat @nevelnet het oplost. Nog nooit in de steek gelaten.
A|||||||Dat is het mooiste compliment, Rita. ^Sofie
#S|twv-0888|social|webshop|
K|hulp|wachttijd|2|neutraal|2|-|3 mails gestuurd over de ontbrekende schroeven, geen antwoord
A|||||||Sorry! Welk model, Luk? ^Kaat
K|geen|geen|3|neutraal|0|-|Kast Malmedy, wit
A|||||||Schroeven zijn onderweg.
K|hulp|geen|3|verlangen|0|wens|hopelijk voor zaterdag, dan komt mijn schoonzoon helpen
#S|twv-0889|social|reizen|
K|gebruiken|kwaliteit|5|blijdschap|0|-|Wauw wauw wauw, de nieuwe terminal van @luchthavenWestdijk is adembenemend. Licht, planten, stilte, geen rij. Ik wil hier wonen 😍
A|||||||U bent welkom, maar de bedden zijn hard 😉 ^Team
#S|twv-0890|social|telecom|
K|hulp|herhaling|1|boosheid|3|-|Nu voor de ACHTSTE keer gebeld. Elke keer een andere versie. De een zegt kabel, de ander zegt decoder, de derde zegt 'wacht een paar dagen'. Wij wachten al vijf weken. Nietsnutten!!
A|||||||Dit is ver onder onze norm, Carlos. Eén technicus volgt je dossier tot het opgelost is: Mehdi. ^Fre
K|hulp|doorverwijzing|3|verlangen|0|wens|Laat Mehdi dan alstublieft een krak zijn
A|||||||En, is Mehdi een krak?
K|hulp|doorverwijzing|5|blijdschap+dankbaarheid|0|-|Den allerbeste. Fout gevonden in 10 min, een muis had de kabel doorgebeten. Merci Mehdi!!
#S|twv-0891|social|reizen|
K|gebruiken|levering|2|teleurstelling|0|-|Jammer, weer te laat voor het eerste lesuur. Mijn leerlingen beginnen er weddenschappen op af te sluiten.
A|||||||Sorry meester Joris! Vertragingsattest nodig? ^KD
K|hulp|geen|3|verlangen|0|wens|Ja graag, voor 14 november
#S|twv-0892|social|telecom|
K|gebruiken|storing|2|neutraal|0|-|Panne in Wachtebeke volgens de buren, wij ook niks.
A|||||||Klopt, 240 klanten. Herstel voor 13u. ^Sofie
#S|twv-0893|social|reizen|
K|aanvragen|fout|2|bezorgdheid|0|vraag|Mijn ticket staat op 31 september. Die dag bestaat niet. Wanneer vertrek ik nu?? Heb hotel en alles geboekt
A|||||||Oei, weergavefout! Je vertrekt 1 oktober om 9u05. ^Ans
K|aanvragen|informatie|4|opluchting|0|-|Oef. Hotel was vanaf 1 oktober
#S|twv-0894|social|bank|
K|gebruiken|prijs|2|irritatie|0|-|0,10% op mijn spaarboekje. Op 10.000 euro krijg ik een pak friet per jaar. Zonder saus.
A|||||||Bekijk eens ons Groeiplan, Geert: 1,90%. ^Mo
K|orienteren|prijs|3|neutraal|0|-|met saus dus. ik kijk ernaar
#S|twv-0895|social|telecom|
K|gebruiken|geen|3|neutraal|0|vraag|kan iemand mij zeggen waar het mac-adres op de decoder staat
A|||||||Onderaan op de sticker, begint met 00:1A. ^Fre
K|geen|geen|3|neutraal|0|-|yep
#S|twv-0896|social|overheid|
K|hulp|bejegening|2|teleurstelling|0|-|Op het OCMW sprak de man over mij tegen mijn begeleidster, alsof ik er niet bij zat. Ik zit in een rolstoel, ik ben niet dom. Dat kwetst.
A|||||||U hebt volkomen gelijk. We bespreken dit met het team en bieden onze excuses aan.
K|geen|geen|3|neutraal|0|-|Dank u om te luisteren
#S|twv-0897|social|energie|
K|wijzigen|geen|3|neutraal|0|vraag|Wij gaan scheiden, hoe krijg ik het contract op mijn naam alleen?
A|||||||Via het formulier 'Naamswijziging', enkel jouw handtekening nodig. ^Bart
K|wijzigen|geen|4|opluchting|0|-|gelukkig niet die van hem
#S|twv-0898|social|reizen|
K|gebruiken|levering|4|blijdschap|0|-|Amai, de trein kwam zo stipt dat ik er bijna te laat voor was 🤣 zijn we niet gewend @spoorbel
#S|twv-0899|social|telecom|
K|betalen|prijs|2|verwarring|0|vraag|Waarvoor staat 'overige diensten 7,44' op mijn factuur? Ik heb geen idee wat ik daar gekregen heb
A|||||||Dat zijn betaalde sms'en naar een wedstrijd. ^An
K|betalen|geen|2|irritatie|0|-|Ah mijne man weer met zijn wedstrijden. Hij wint nooit iets
#S|twv-0900|social|bezorging|
K|ontvangen|levering|1|boosheid|2|-|Al voor de vijfde keer verkeerd geleverd en dan zegt uw helpdesk 'misschien moet u verhuizen'. ZIJN JULLIE COMPLEET KIERELIER?? Nooit nog @pakkerbe
A|||||||Dit is een schandelijk antwoord, excuses. Mijn leidinggevende belt je. ^Ines
K|geen|geen|3|neutraal|0|-|Ik verwacht die telefoon voor 17u
#S|twv-0901|social|diensten|
K|gebruiken|bejegening|4|blijdschap|0|-|Ik had een tekenfout in de strip gevonden en kreeg een originele tekening opgestuurd als bedanking! Die gaat in een kader @gazetNu
A|||||||Met plezier, scherp oog! ^Red.
#S|twv-0902|social|reizen|
K|gebruiken|kwaliteit|2|irritatie|0|-|Op de vlucht van gisteren 3 uur naast een kapotte wc gezeten die bleef loeien. Slapen, wie heeft dat nodig
#S|twv-0903|social|telecom|
K|orienteren|geen|3|neutraal|0|vraag|Hebben jullie een abonnement enkel voor een tablet?
A|||||||Ja, Data Only vanaf 8 euro. ^Wout
K|orienteren|geen|3|neutraal|0|vraag|is dat met of zonder contract?
A|||||||Zonder, maandelijks opzegbaar.
K|aanvragen|geen|3|verlangen|0|wens|Stuur mij zo ene op aub
#S|twv-0904|social|webshop|
K|betalen|wachttijd|4|verrassing|0|-|Vanmorgen pakje teruggestuurd, deze avond al mijn geld terug. Dat is precies de eerste keer in mijn leven
A|||||||We houden van snel! ^Joke
#S|twv-0905|social|reizen|
K|gebruiken|levering|2|irritatie|0|-|Een kwartier geleden zei het bord '1 min'. Nu ook. Heeft de bus zijn eigen tijdrekening?
A|||||||De gps van die bus hapert, hij zit aan halte Dries. ^Els
K|gebruiken|levering|3|neutraal|0|-|ah ik zie hem
#S|twv-0906|social|overheid|
K|aanvragen|geen|3|verlangen|0|wens|Ik zou heel graag een volkstuintje willen maar er is een wachtlijst van jaren. Is er echt niks vrij? 🥕
A|||||||Er komt in maart een nieuw perceel bij de Vaart, we noteren u!
K|aanvragen|bejegening|4|blijdschap|0|-|Mijn wortels zijn u eeuwig dankbaar
#S|twv-0907|social|telecom|
K|gebruiken|storing|2|bezorgdheid|0|-|Mijn vader (91) zijn alarmknop werkt op jullie lijn en die ligt nu al 5 uur plat. Hij woont alleen. We houden ons hart vast.
A|||||||Dit krijgt absolute voorrang, Kathleen. Stuur zijn adres. ^Fre
K|geen|geen|3|neutraal|0|-|DM verstuurd met adres
A|||||||De lijn werkt sinds 15u33.
K|gebruiken|storing|4|opluchting|0|-|Papa heeft net op het knopje geduwd, het doet het. Oef oef oef
K|geen|geen|4|dankbaarheid|0|-|Heel erg bedankt, Fre
#S|twv-0908|social|reizen|
K|gebruiken|levering|2|neutraal|0|-|Geen enkele taxi en laatste bus al weg in Zaventem, vlucht landde 2u te laat
A|||||||Er is een nachtbus om 1u15, halte C. ^Team
K|gebruiken|informatie|4|dankbaarheid|0|-|Die wist ik niet, daar redt ge mijn nacht mee
#S|twv-0909|social|energie|
K|gebruiken|digitaal|2|irritatie|0|-|Elke maand dezelfde mail 'uw verbruik stijgt!' Ja, het is januari en het vriest
A|||||||Goed punt, Staf 😄 je kan die mails uitzetten. ^Pieter
#S|twv-0910|social|telecom|
K|vertrekken|geen|3|neutraal|0|vraag|Hoe lang is de opzegtermijn voor zakelijke klanten?
A|||||||Geen, voor bedrijven tot 9 medewerkers. ^Nick
K|geen|geen|3|neutraal|0|-|Wij zijn met 3, goed om weten
#S|twv-0911|social|reizen|
K|gebruiken|bejegening|1|boosheid|0|-|Zet die bullebak van de ticketcontrole in Oostende eens op cursus beleefdheid, hij heeft een oude meneer echt voor schut gezet. Om van te kotsen
A|||||||Dank voor je melding, wanneer was dat? ^Gert
K|geen|geen|3|neutraal|0|-|zondag, rond kwart over 4
#S|twv-0912|social|telecom|
K|gebruiken|kwaliteit|4|neutraal|0|-|Over mijn provider kan ik niet klagen, alles doet het gewoon
#S|twv-0913|social|bank|
K|hulp|informatie|4|blijdschap|0|-|Eindelijk iemand die pensioensparen uitlegt zonder dat ik in slaap val. Bedankt Lore van @denaris Roeselare!
A|||||||Lore zegt: graag gedaan! ^Jo
#S|twv-0914|social|overheid|
K|hulp|geen|3|neutraal|0|-|dode eend in de vijver van het stadspark, kan die weggehaald worden
A|||||||We sturen iemand, bedankt.
#S|twv-0915|social|webshop|
K|ontvangen|levering|3|bezorgdheid|0|vraag|Ik heb doopsuiker besteld en de doop is overmorgen. Nog geen verzendmail. Moet ik me zorgen maken?
A|||||||Is vanmorgen vertrokken, morgen bij jou. ^Lies
K|ontvangen|levering|4|opluchting|0|-|Net binnen gekregen en alles is beeldig. Ik kan weer slapen
#S|twv-0916|social|reizen|
K|gebruiken|levering|2|irritatie|2|-|2,5 uur in een stilstaande trein tussen Luik en Landen. Airco uit. De bar was open: 1 zakje chips, 38 liefhebbers. We hebben gedeeld.
A|||||||Sorry Mieke. Mooi dat jullie deelden. ^Lien
#S|twv-0917|social|telecom|
K|gebruiken|digitaal|2|neutraal|0|-|Ik krijg sinds vandaag alle menu's in het Frans op de decoder
A|||||||Instellingen (Paramètres) > Langue > Nederlands 😉 ^Fre
K|gebruiken|digitaal|4|neutraal|0|-|gelukt, merci beaucoup
#S|twv-0918|social|reizen|
K|orienteren|geen|3|neutraal|0|vraag|Vanaf wanneer kan ik vluchten boeken voor de zomer van volgend jaar?
A|||||||Vanaf 12 oktober. ^Tom
K|orienteren|geen|3|verlangen|0|wens|Griekenland, ik kom eraan, nu nog centen
#S|twv-0919|social|overheid|
K|gebruiken|kwaliteit|2|boosheid|0|-|Drie. Keer. Dezelfde straat opengebroken in één jaar. Eerst gas, dan water, dan internet. Kan er nu niemand tot drie tellen daar in dat stadhuis, onbekwame bende
A|||||||We begrijpen de frustratie. Er komt nu een verbod van 5 jaar op nieuwe werken.
K|gebruiken|beleid|4|verrassing|0|-|Oh. Dat is voor een keer een goed idee
#S|twv-0920|social|telecom|
K|hulp|geen|3|verlangen|0|wens|Aub kan er iemand op mijn DM antwoorden, het is dringend
A|||||||We lezen het nu, Karim. ^An
K|geen|geen|3|neutraal|0|-|merci
A|||||||Je simkaart is gedeblokkeerd.
K|hulp|wachttijd|4|opluchting|0|-|Net op tijd, mijn vrouw is aan het bevallen!
#S|twv-0921|social|energie|
K|betalen|prijs|2|bezorgdheid|0|angst|De winter komt eraan en ik ben zo bang voor de afrekening. We hebben een baby, we kunnen niet zonder verwarming.
A|||||||Kom je in aanmerking voor het sociaal tarief? We bekijken het samen, Ellen. ^Bart
K|orienteren|geen|3|verlangen|0|wens|Ik weet het niet, zouden jullie dat willen nakijken?
A|||||||Ja, je hebt er recht op. We zetten het in orde.
K|betalen|beleid|5|opluchting+dankbaarheid|0|-|Ik zit hier te wenen aan de keukentafel. Dank u, dank u.
#S|twv-0922|social|reizen|
K|gebruiken|kwaliteit|4|blijdschap|0|-|die nieuwe zetels in de bus, zacht gelijk een sofa, ik ben er in slaap gevallen en wakker geworden in Maaseik
A|||||||Haha, terugrit is van ons! ^Els
#S|twv-0923|social|diensten|
K|betalen|prijs|2|irritatie|0|-|Zonder reclame: 9 euro. Met 'weinig reclame': 6 euro. Met het huidige pakket: 6 euro en zeer veel reclame. @kijkbox definieer weinig
A|||||||4 minuten per uur, Stijn. ^Helpdesk
K|gebruiken|kwaliteit|2|irritatie|0|-|heb er net 11 geteld
#S|twv-0924|social|telecom|
K|ontvangen|belofte|4|dankbaarheid|0|-|Sofie had beloofd dat het vrijdag zou werken en het is vrijdag en het werkt. Zo simpel kan het leven zijn. Merci!
A|||||||Fijn weekend, Pol! ^Sofie
#S|twv-0925|social|bezorging|
K|wijzigen|geen|3|neutraal|0|vraag|Hoe stuur ik een pakje van 31 kg terug? Limiet is precies 30
A|||||||Dan komt een koerier het ophalen, boek via <url>. ^Lotte
K|geen|geen|3|neutraal|0|-|ok, of ik haal er een pot verf uit 😅
#S|twv-0926|social|reizen|
K|gebruiken|levering|2|boosheid|0|-|'We wachten op de vorige trein.' WELKE VORIGE TREIN? Er heeft hier in een uur niks gereden, leugenbeesten
A|||||||Een goederentrein, Marleen. Vertrek binnen 5 min. ^KD
#S|twv-0927|social|telecom|
K|gebruiken|privacy|3|neutraal|0|vraag|Krijg een mail van 'kabelnova-verificatie@...' dat mijn account geblokkeerd wordt. Echt of vals?
A|||||||Vals! Verwijderen aub. ^Fre
K|geen|geen|4|neutraal|0|-|Dacht ik al. Bedankt
#S|twv-0928|social|bank|
K|gebruiken|bereikbaarheid|2|teleurstelling|0|-|Vandaag voor het laatst naar ons kantoor geweest. 40 jaar dezelfde gezichten. Het voelde als afscheid nemen van familie 😢
A|||||||Zo voelde het voor hen ook, Jeannine. ^Mo
#S|twv-0929|social|overheid|
K|orienteren|geen|3|neutraal|0|vraag|waar vind ik de openingsuren van het recyclagepark met kerst
A|||||||Gesloten 24, 25 en 26 december.
K|geen|geen|3|neutraal|0|-|ok stapelen dan
#S|twv-0930|social|telecom|
K|gebruiken|kwaliteit|2|irritatie|0|-|@nevelnet Snel internet beloofd, traag internet gekregen, snelle factuur ontvangen.
A|||||||We lossen het op, Pascale. Technieker morgen? ^Sofie
K|geen|geen|3|neutraal|0|-|na 13u dan
#S|twv-0931|social|telecom|
K|gebruiken|storing|2|irritatie|0|-|omg @nevelnet wrm ligt het er nu wéér uit, kzit midden in ne ranked game
A|||||||Sorry Yoran, waar woon je? ^Sofie
K|geen|geen|3|neutraal|0|-|beveren
A|||||||Korte onderbreking, zou terug moeten zijn.
K|gebruiken|storing|2|teleurstelling|0|-|ja tis terug maar kben wel verloren nu
#S|twv-0932|social|reizen|
K|gebruiken|levering|2|irritatie|0|-|kheb nu al 3 bussen zien passeren met 'sorry ik ben vol'. ma ge zijt een bus, ge zijt gemaakt voor vol
#S|twv-0933|social|telecom|
K|orienteren|geen|3|neutraal|0|vraag|mss een domme vraag ma kan ik mijn abo betalen met bancontact ipv domi?
A|||||||Geen domme vraag! Ja, in de app via de QR. ^Wout
K|geen|geen|3|neutraal|0|-|ah oki thx
#S|twv-0934|social|diensten|
K|gebruiken|kwaliteit|5|blijdschap|0|-|brooo die finale van De Mol in de Molen ik ben aan het SCHREEUWEN 😭😭😭 beste seizoen ooit @kanaalvijf
A|||||||WIJ OOK 😭 ^Tine
#S|twv-0935|social|reizen|
K|gebruiken|levering|2|boosheid|0|-|wtf @buslijnvl chauffeur doet de deur dicht voor mijn neus en lacht. hij LACHT. wat een eikel
A|||||||Dat is niet oké, Noor. Lijn, uur, halte? ^Els
K|geen|geen|3|neutraal|0|-|lijn 60, 16u18, atheneum
#S|twv-0936|social|telecom|
K|gebruiken|geen|3|neutraal|0|vraag|Vraagje, tellen spraakberichten op WhatsApp mee bij mijn belminuten?
A|||||||Nee, die gaan van je data af. ^An
#S|twv-0937|social|bank|
K|gebruiken|digitaal|2|irritatie|0|-|De app zegt 'goedemiddag Luc'. 1) het is 8u 's morgens 2) ik heet Lucia 3) mijn geld staat er wel goed op dus vooruit
A|||||||Goedemorgen Lucia 😅 we passen het aan. ^Jo
#S|twv-0938|social|overheid|
K|gebruiken|kwaliteit|2|bezorgdheid|0|vraag|De speeltuin in de Rozenwijk heeft een kapotte glijbaan met scherpe rand. Kan die afgesloten worden voor er iemand zijn vingers aan openhaalt?
A|||||||Er staat over een uur een hek rond. Bedankt!
K|hulp|wachttijd|4|dankbaarheid|0|-|Knap, zo snel. Dank u
#S|twv-0939|social|telecom|
K|gebruiken|kwaliteit|3|neutraal|0|-|Met wifi 210 Mbps, met kabel 480. Pakket is 500.
A|||||||Dat is normaal, Dirk. ^Sofie
K|gebruiken|kwaliteit|4|neutraal|0|-|niks mis mee dus, goed
#S|twv-0940|social|reizen|
K|gebruiken|bejegening|4|blijdschap|0|-|Iemand van @spoorbel Brugge kwam met een paraplu mee tot aan mijn auto omdat ik op krukken liep en het goot. Ik dacht dat ridders uitgestorven waren
A|||||||Ridder Stefaan heet hij 😊 ^Lien
#S|twv-0941|social|webshop|
K|aanvragen|digitaal|2|verwarring|1|vraag|Ik wou 2 paar kousen bestellen en er liggen er 22 in mijn mandje. Hoe krijg ik die 20 eruit? Het minnetje werkt niet
A|||||||Tik op het cijfer en vul 2 in, Maria. ^Joke
K|aanvragen|digitaal|4|neutraal|0|-|ok gelukt, 22 was wat veel voor een mens met 2 voeten
#S|twv-0942|social|energie|
K|ontvangen|levering|2|irritatie|2|-|laadpaal zou voor 1 mei geplaatst zijn. Het is juli. Ik laad intussen met een verlengkabel door het venster van de badkamer, heel veilig en gezellig @zonneklap
A|||||||Niet veilig, Bert! We komen donderdag, beloofd. ^Pieter
K|ontvangen|belofte|4|opluchting|0|-|Donderdag geplaatst, venster kan terug dicht
#S|twv-0943|social|reizen|
K|gebruiken|levering|2|neutraal|0|-|<at_user> <at_user> geen trein, geen bus, geen info in Geraardsbergen
A|||||||Ongeval op de overweg, bussen vertrekken om 8u15. ^Gert
K|geen|geen|3|neutraal|0|-|Ok dank
#S|twv-0944|social|telecom|
K|hulp|bejegening|1|boosheid|0|-|Uw verkoper stond hier aan de deur mijn dementerende vader een pack van 109 euro aan te smeren. Hij heeft niet eens een computer! Aasgieren zijt ge, ik walg ervan
A|||||||Dit is onaanvaardbaar. Het contract is vernietigd en de verkoper geschorst. ^Fre
K|hulp|fout|4|opluchting|0|-|Goed zo, dat is het minste
#S|twv-0945|social|bezorging|
K|ontvangen|levering|4|verrassing|0|-|Pakje uit Japan in 4 dagen?? Mijn pakje uit Hasselt deed er 6 over
A|||||||De wind zat goed 😄 ^Ines
#S|twv-0946|social|telecom|
K|gebruiken|storing|2|verwarring|0|vraag|mijn tv praat plots tegen mij. 'Rood vierkant linksboven.' Wie is dat? Waarom doet hij dat? Help
A|||||||Audiodescriptie staat aan! Menu > Audio > uit. ^Fre
K|gebruiken|digitaal|4|opluchting|0|-|Stil nu. Ik dacht al aan een dominee te bellen
#S|twv-0947|social|reizen|
K|betalen|prijs|2|teleurstelling|0|-|Mijn studentenabonnement stijgt van 260 naar 318 euro. Dat is een maand eten op kot. Jammer dat studenten altijd eerst de dupe zijn.
A|||||||We begrijpen het, Robbe. Heb je recht op een tegemoetkoming? <url> ^KD
K|orienteren|geen|3|verlangen|0|wens|Ik ga het nakijken en hoop van wel
#S|twv-0948|social|overheid|
K|gebruiken|privacy|4|opluchting|0|-|Het alarm was maar een oefening zegt de gemeente net. Amai mijn hartslag
A|||||||Excuses, de aankondiging kwam te laat.
#S|twv-0949|social|telecom|
K|ontvangen|geen|3|neutraal|0|-|Technieker is er nu, alvast op tijd.
K|ontvangen|bejegening|4|blijdschap|0|-|En hij heeft al 3 keer gelachen om mijn mopjes, topvent @fibrox
#S|twv-0950|social|bank|
K|betalen|fout|2|neutraal|0|-|Domiciliëring van de sportclub is geweigerd ondanks voldoende saldo
A|||||||De club gebruikte een oud mandaat, Ellen. Hier ligt het niet aan jou. ^Mo
K|geen|geen|3|neutraal|0|-|ok ik bel de club
#S|twv-0951|social|reizen|
K|gebruiken|levering|1|boosheid|2|-|Hoeveel verder kan een bedrijf zakken? Trein afgelast, vervangbus komt niet, taxi mag ik zelf betalen, en aan de lijn lacht er iemand. Ik hoop op de dag dat ge concurrentie krijgt, gore prutsers
A|||||||Onze excuses Nathalie, de taxi vergoeden we. Stuur de bon in DM. ^Lien
K|geen|geen|3|neutraal|0|-|bon staat erin, 48 euro
#S|twv-0952|social|telecom|
K|wijzigen|geen|3|neutraal|0|vraag|Kan mijn dochter haar nummer bij mijn groepspakket gevoegd worden? Ze zit nu bij een ander
A|||||||Zeker, geef haar nummer en simnummer door. ^Wout
K|geen|geen|3|neutraal|0|-|Ze stuurt het straks door
#S|twv-0953|social|diensten|
K|gebruiken|kwaliteit|2|irritatie|0|-|Heb ik nu 7 euro betaald om op @kijkbox een film te zien die gisteren gratis op tv was? Ja. Ja dat heb ik
A|||||||Ai, sorry Lander 😬 ^Helpdesk
#S|twv-0954|social|energie|
K|hulp|bejegening|4|dankbaarheid|0|-|Storing gemeld om 5u 's morgens, vriendelijke stem aan de lijn die bleef praten tot de ploeg hier was omdat ik zei dat ik bang ben in het donker. Zo lief. Dank u
A|||||||Dat was Griet, ze is er ontroerd van. ^Net
#S|twv-0955|social|telecom|
K|betalen|geen|3|neutraal|0|-|factuur betaald daarnet, mededeling 120/3344/77812
A|||||||Dank je, is genoteerd. ^Nick
#S|twv-0956|social|reizen|
K|wijzigen|beleid|2|irritatie|0|-|Naam op ticket: Jef. Naam op pas: Jozef. Kost om dat aan te passen: 110 euro. Kost van het ticket: 39. Ik noem mij vanaf nu gewoon Jef bij de burgerlijke stand, 't is goedkoper
A|||||||Tot 3 letters verbeteren is gratis, Jef. Ik doe het voor je. ^Tom
K|wijzigen|beleid|4|verrassing|0|-|Gratis en in 1 minuut, dat had ik niet durven hopen
#S|twv-0957|social|overheid|
K|hulp|geen|3|verlangen|0|wens|Hopelijk horen we snel iets over de crèche want ik moet in september terug gaan werken
A|||||||Eind deze week krijgt elk gezin antwoord.
K|aanvragen|wachttijd|2|bezorgdheid|0|angst|We staan op plaats 31, ik vrees dat het niet gaat lukken
A|||||||Er is een plaats voor Mila!
K|aanvragen|geen|5|blijdschap+opluchting|0|-|WOEHOE!!! Ik spring hier door de living met Mila op mijn arm 🥳
#S|twv-0958|social|telecom|
K|gebruiken|storing|2|irritatie|0|-|De enige keer dat ik uw net nodig heb, de ENIGE
#S|twv-0959|social|webshop|
K|ontvangen|kwaliteit|2|verrassing|0|-|Ik bestelde een tapijt van 200x300. Wat ik kreeg is 20x30. Het is een onderlegger. Voor een kop koffie.
A|||||||Haha oei, een staal! We sturen het echte. ^Kaat
K|geen|geen|3|blijdschap|0|-|de koffie staat er wel mooi op 😂
#S|twv-0960|social|reizen|
K|gebruiken|geen|3|neutraal|0|vraag|Welke kant van de trein naar De Panne zit je best voor het zeezicht?
A|||||||Helaas geen zeezicht vanuit de trein, wel vanuit de kusttram! ^Gert
K|geen|geen|3|neutraal|0|-|ow ok 😅
#S|twv-0961|social|telecom|
K|hulp|wachttijd|2|irritatie|2|-|Stel u voor: ge belt de brandweer en ge krijgt 'al onze medewerkers zijn in gesprek'. Zo voelt @kabelnova op een zondag
A|||||||Waar brandt het, Filip? ^Fre
K|gebruiken|storing|2|neutraal|0|-|Geen tv, geen internet, 3 kinderen
A|||||||Code rood! Hersteld binnen 20 min.
K|gebruiken|storing|4|opluchting|0|-|Brand geblust, merci
#S|twv-0962|social|bank|
K|orienteren|bejegening|4|vertrouwen|0|-|Eerste gesprek met @denaris over ons huis gehad. Geen druk, alle cijfers op tafel. We zijn er gerust in.
A|||||||Fijn! Veel succes met jullie plannen. ^Jo
#S|twv-0963|social|energie|
K|betalen|informatie|2|verwarring|0|vraag|Wie kan mij zeggen of 3.217 kWh veel is voor een gezin van 3? Ik heb geen flauw benul
A|||||||Iets onder het gemiddelde, goed bezig! ^Bart
K|geen|geen|4|blijdschap|0|-|🎉 eindelijk eens ergens onder het gemiddelde
#S|twv-0964|social|reizen|
K|gebruiken|levering|2|neutraal|1|-|Fiets genomen, bus was niet gekomen.
#S|twv-0965|social|telecom|
K|gebruiken|privacy|2|boosheid|0|vraag|Waarom kan uw medewerker van de WINKEL al mijn oproepen zien? Hij zei lachend 'amai u belt veel met uw zus'. Doodeng en niet grappig, viezerik
A|||||||Dat mag absoluut niet, mevrouw. We starten een intern onderzoek. Welke winkel? ^Wout
K|geen|geen|3|neutraal|0|-|Shopping Mortsel, zaterdag 11u
#S|twv-0966|social|diensten|
K|gebruiken|geen|4|blijdschap|0|-|Foto van onze zoon staat in de krant met zijn gouden medaille!! 15 exemplaren gekocht, de nonkels zijn ook voorzien @gazetNu 🥇
A|||||||Proficiat kampioen! ^Red.
#S|twv-0967|social|overheid|
K|hulp|doorverwijzing|2|irritatie|2|-|'Daarvoor moet u bij mijn collega zijn.' Collega: 'Daarvoor moet u bij mijn collega zijn.' Ze zaten naast mekaar
A|||||||Zo hoort het niet. Waarvoor kwam u?
K|hulp|geen|3|neutraal|0|-|verloren rijbewijs
A|||||||Aangifte kan online: <url>, dan is het vrijdag klaar.
K|hulp|informatie|4|dankbaarheid|0|-|oke bedankt, dat helpt
#S|twv-0968|social|reizen|
K|gebruiken|kwaliteit|2|neutraal|0|-|Papier in de toiletten van IC 1809 is op.
A|||||||Genoteerd voor Eupen, Kris. ^KD
#S|twv-0969|social|telecom|
K|orienteren|geen|3|bezorgdheid|0|vraag|Is die 5G-mast naast de kleuterschool wel veilig? Ik lees zoveel en word er onrustig van
A|||||||De normen in Vlaanderen zijn streng, meting op <url>. ^An
K|orienteren|informatie|4|vertrouwen|0|-|Dank je, die meting is duidelijk, dat stelt me wel gerust
#S|twv-0970|social|bezorging|
K|ontvangen|levering|2|irritatie|0|-|'Gelieve thuis te zijn tussen 8u en 18u.' Gelieve te weten dat ik ook werk, hond heb, leven heb
#S|twv-0971|social|reizen|
K|gebruiken|kwaliteit|4|blijdschap|0|-|Net een trein genomen met een speelhoek voor kinderen. Een SPEELHOEK. Drie uur stilte. Wie dat uitgevonden heeft verdient een standbeeld 🗿
A|||||||We beginnen te beeldhouwen! ^Lien
#S|twv-0972|social|telecom|
K|betalen|fout|2|irritatie|3|-|Hier klopt toch iets niet hè: ik ben sinds maart geen klant meer en krijg nog alle maanden ne rekening
A|||||||Klopt niet nee! Stuur je oud klantnummer, Jenny. ^Nick
K|geen|geen|3|neutraal|0|-|6610293
A|||||||Stopgezet en 4 maanden terugbetaald.
K|betalen|fout|4|dankbaarheid|0|-|goe geregeld, danku
#S|twv-0973|social|webshop|
K|aanvragen|prijs|4|blijdschap|0|-|Zetel waar ik al 2 jaar van droom nu -40%. De mijne, helemaal de mijne @woonwijs 🛋️
#S|twv-0974|social|energie|
K|gebruiken|storing|2|neutraal|0|-|waterdruk in Appelterre is heel laag vandaag
A|||||||Lek in de hoofdleiding, ploeg bezig tot 17u. ^Water
K|geen|geen|3|neutraal|0|-|ok douchen doen we dan straks
#S|twv-0975|social|reizen|
K|gebruiken|levering|2|irritatie|0|-|Goedemorgen aan iedereen behalve aan degene die beslist heeft dat de 6u55 vandaag niet hoefde te rijden
A|||||||Goedemorgen Sarah, sorry. Waar moet je naartoe? ^Gert
K|geen|geen|3|neutraal|0|-|Kortrijk, voor 8u
A|||||||Via Deinze haal je het om 7u52.
K|gebruiken|informatie|4|dankbaarheid|0|-|7u51 aangekomen! Toch nog een goeie morgen, merci
#S|twv-0976|social|telecom|
K|gebruiken|storing|3|neutraal|0|vraag|Weet iemand waarom kanaal Q2 op zwart staat? @kabelnova
A|||||||De zender is gestopt sinds gisteren. ^Fre
K|gebruiken|geen|2|teleurstelling|0|-|Oh nee, daar keek mijn bomma elke dag naar 😕
#S|twv-0977|social|reizen|
K|orienteren|geen|3|neutraal|0|vraag|Ik ga met de groep (22 leerlingen, 2 leerkrachten) van Tienen naar Bokrijk. Wat is de goedkoopste formule?
A|||||||Schooluitstapticket: 6 euro per leerling, leerkrachten gratis. ^KD
K|orienteren|prijs|4|blijdschap|0|-|Da's echt een schappelijke prijs, we boeken
#S|twv-0978|social|bank|
K|gebruiken|bejegening|2|irritatie|0|-|'Beste klant' staat er boven de brief. Na 52 jaar. Ze mochten mijn naam intussen wel kennen bij @leeuwbank
A|||||||Beste Antoinette, u heeft gelijk! ^Mo
K|geen|geen|4|blijdschap|0|-|Kijk, dat is al beter
#S|twv-0979|social|telecom|
K|ontvangen|levering|2|neutraal|1|-|Afspraak was gisteren 13-15u, niemand geweest, niet gebeld.
A|||||||Onze excuses Ben. Nieuwe afspraak vrijdag 8u? ^Sofie
K|geen|geen|3|neutraal|0|-|Vrijdag is goed
A|||||||Hoe was het vandaag?
K|ontvangen|belofte|4|neutraal|0|-|Hij is geweest, alles aangesloten
#S|twv-0980|social|overheid|
K|gebruiken|bejegening|4|dankbaarheid|0|-|Vandaag kwam de wijkagent langs bij mijn moeder om te vragen hoe het gaat na de inbraak. Gewoon zo. Een tas koffie gedronken. Dat betekent zoveel voor haar.
A|||||||We geven het door aan Steven.
#S|twv-0981|social|energie|
K|hulp|belofte|1|boosheid|2|-|Ge hebt mij drie keer gezegd 'mevrouw, wij betalen die schade'. En nu zegt de brief dat het overmacht is. Ge hebt geen woord van eer, stelletje bedriegers
A|||||||Dat is tegenstrijdig, Anita, we herbekijken het dossier. ^Net
A|||||||De beslissing is herzien: volledige vergoeding van 890 euro.
K|hulp|fout|4|verrassing+opluchting|0|-|Wacht, echt? Ik had de hoop al opgegeven
#S|twv-0982|social|reizen|
K|gebruiken|kwaliteit|2|neutraal|0|-|airco in bus 112 lekt op de zetels achteraan
A|||||||Bedankt, de bus gaat straks naar de stelplaats. ^Els
#S|twv-0983|social|telecom|
K|gebruiken|digitaal|4|blijdschap|0|-|Lang leve de pauzeknop op live tv. Baby wenen, pauze. Bel, pauze. Hond, pauze. Nieuws gezien om 21u40 maar wel helemaal
A|||||||Daar dient hij voor! ^Fre
#S|twv-0984|social|webshop|
K|hulp|geen|3|neutraal|0|vraag|Ik ben het kasticket kwijt van mijn frigo, kunnen jullie die aankoop terugvinden?
A|||||||Ja, op naam of bankkaart. Wanneer was het? ^Kaat
K|geen|geen|3|neutraal|0|-|ergens in maart, filiaal Bree
A|||||||Gevonden: 14 maart. Kopie is gemaild.
K|hulp|fout|4|neutraal|0|-|top, heb ze
#S|twv-0985|social|reizen|
K|gebruiken|levering|2|bezorgdheid|0|angst|Laatste bus is niet gekomen en ik sta alleen aan een donkere halte in Zoersel. Telefoon op 6%. Ik heb schrik.
A|||||||Blijf onder de lamp, we sturen een wagen. Waar precies? ^Els
K|geen|geen|3|neutraal|0|-|halte Kapel
K|gebruiken|bejegening|5|opluchting+dankbaarheid|0|-|Ik ben thuis. Jullie controleur heeft me tot aan de deur gebracht. Oneindig bedankt
#S|twv-0986|social|telecom|
K|betalen|prijs|2|irritatie|0|-|11 cent per sms in 2024. Elf cent. Ik wist niet dat ge nog met postduiven werkte @mobibel
A|||||||Met een bundel van 2 euro zijn ze onbeperkt, Luc. ^An
K|wijzigen|geen|3|neutraal|0|-|zet die dan maar aan
#S|twv-0987|social|diensten|
K|gebruiken|geen|3|neutraal|0|-|Stem voor kandidaat 4 is verstuurd
K|gebruiken|digitaal|2|verwarring|0|vraag|maar ik kreeg geen bevestiging, telt die nu of niet? @kanaalvijf
A|||||||Alle stemmen zonder foutmelding tellen! ^Tine
K|geen|geen|3|neutraal|0|-|oké duimen nu
#S|twv-0988|social|bezorging|
K|ontvangen|levering|2|irritatie|2|-|Pakje gevolgd van Gent naar Brussel naar Luik naar Gent. Het reist meer dan ik, het is op citytrip. Ik woon in Gent
A|||||||Haha, Thomas, vandaag is het klaar met reizen. ^Lotte
K|ontvangen|levering|4|neutraal|0|-|Is thuis, vermoeid maar voldaan
#S|twv-0989|social|overheid|
K|aanvragen|wachttijd|2|teleurstelling|3|-|Weer een maand uitgesteld, onze naturalisatie. Mijn man wacht al zes jaar om Belg te worden. We zijn het wachten zo moe.
A|||||||We begrijpen het. Het parket heeft nog 2 weken, we volgen het mee op.
K|aanvragen|geen|3|verlangen|0|wens|We blijven hopen
A|||||||Goed nieuws: alles is goedgekeurd!
K|aanvragen|geen|5|blijdschap|0|-|HIJ IS BELG 🇧🇪🇧🇪🇧🇪 we zijn zo gelukkig!!!
#S|twv-0990|social|telecom|
K|gebruiken|storing|2|neutraal|0|-|Gsm zoekt netwerk sinds Brussel-Zuid
A|||||||Zet vliegtuigstand even aan en af, Aïcha. ^Wout
K|gebruiken|storing|4|neutraal|0|-|ja is er terug
#S|twv-0991|social|reizen|
K|gebruiken|bejegening|2|boosheid|0|-|Crew van VX55 heeft iedereen aan boord uitgescholden omdat de vluchtkoffers niet in de bakken pasten. 'Jullie zijn net beesten.' En gij zijt een onbeschofte trien, madam
A|||||||Dit is niet wie we willen zijn. Meer details in DM? ^Tom
K|geen|geen|3|neutraal|0|-|staat er al, met filmpje
#S|twv-0992|social|energie|
K|orienteren|informatie|2|irritatie|0|-|Zoek op uw site naar het woord 'prijs' en ge krijgt 0 resultaten. Knap @stroomgild
A|||||||Tariefkaarten staan onder 'Documenten', maar goed punt. ^Bart
#S|twv-0993|social|telecom|
K|wijzigen|geen|3|neutraal|0|vraag|ik wil de internetoptie van 30 naar 60 GB zetten, kan dat per direct
A|||||||Ja! Zal ik het doen? ^Wout
K|geen|geen|3|neutraal|0|-|doe
A|||||||Klaar.
K|wijzigen|wachttijd|4|verrassing|0|-|Zo rap? Respect
#S|twv-0994|social|reizen|
K|terugkijken|geen|4|blijdschap|0|-|Goeie raad: neem in plaats van het vliegtuig eens de nachttrein van @spoorbel naar Berlijn. Wij doen nooit meer anders 🌙
#S|twv-0995|social|telecom|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Weer niet kunnen meekijken met het kleinkind zijn schoolfeest op de livestream, alles haperde. Zo spijtig, ik woon 900 km ver.
A|||||||Dat spijt ons, Georgette. Zit u op wifi of kabel? ^Fre
K|geen|geen|3|neutraal|0|-|wifi denk ik? mijn zoon heeft dat gedaan
#S|twv-0996|social|webshop|
K|orienteren|geen|3|neutraal|0|vraag|Zit er bij de trampoline een ladder?
A|||||||Ja, en een net. ^Piet
#S|twv-0997|social|bank|
K|vertrekken|wachttijd|2|irritatie|3|-|Drie maanden bezig met de afsluiting van een rekening met 14 euro op. Ik heb er al 22 euro aan postzegels in gestoken
A|||||||Dat is absurd, Geert. Ik sluit ze vandaag en geef je 36 euro. ^Jo
K|hulp|fout|4|blijdschap|0|-|Een bankier met humor, die heb ik nog niet gehad. Deal!
#S|twv-0998|social|overheid|
K|gebruiken|storing|2|neutraal|0|-|Drinkfontein in het park werkt niet
A|||||||Klopt, wordt vervangen in april.
K|geen|geen|3|neutraal|0|-|ok
#S|twv-0999|social|reizen|
K|gebruiken|levering|2|irritatie|0|-|Ik stap in, trein stopt. Ik stap uit, trein vertrekt. Ik neem de bus, trein rijdt voorbij. Ge doet dat expres hè
A|||||||We zweren van niet 🤞 ^Lien
#S|twv-1000|social|telecom|
K|hulp|bejegening|4|dankbaarheid|0|-|Duizendmaal dank aan de technieker die ook mijn moeders oude radio gemaakt heeft toen hij toch bezig was. Ze luistert nu weer elke dag 📻
A|||||||Dat is onze Rik ten voeten uit. ^Fre
#S|twv-1001|social|energie|
K|gebruiken|storing|3|neutraal|0|vraag|Komt er een onderbreking in de Lange Akkers vandaag? Mijn buur zegt van wel, ik kreeg geen brief
A|||||||Ja, van 13 tot 15u. Excuses voor de ontbrekende brief. ^Net
K|geen|geen|3|neutraal|0|-|Dan kook ik snel nu
#S|twv-1002|social|reizen|
K|gebruiken|levering|2|boosheid|0|-|STAKING. ALWEER. Op de dag van mijn operatie waar ik 9 maand op wacht. Egoïsten, er zijn ook nog andere mensen op de wereld
A|||||||We begrijpen hoe erg dit is. Waar moet u zijn? We zoeken vervoer. ^KD
K|geen|geen|3|neutraal|0|-|UZ Gent om 7u, van Ronse
A|||||||Er rijdt een vervangbus om 5u20 vanaf het station, plaats gereserveerd.
K|gebruiken|bejegening|4|opluchting|0|-|Bus gehaald. Sorry dat ik zo uitviel, ik was doodsbang het te missen
#S|twv-1003|social|telecom|
K|orienteren|prijs|2|irritatie|0|-|'Vanaf 19 euro*' en dan 6 regels sterretje. Met alles erop en eraan 52. Dat is geen vanaf meer, dat is een fantasie
#S|twv-1004|social|diensten|
K|gebruiken|digitaal|2|neutraal|0|-|De nieuwsbrief van vandaag bevat alleen dode links
A|||||||Dank je, we sturen een verbeterde versie. ^Red.
K|geen|geen|3|neutraal|0|-|binnen, nu werken ze
#S|twv-1005|social|bezorging|
K|ontvangen|bejegening|5|blijdschap|0|-|Onze koerier Mamadou gaat met pensioen. 14 jaar lang de vriendelijkste man van de straat. We gaven hem een feestje op de stoep. We gaan u missen! 🥹🎈
A|||||||Mamadou is er niet goed van, prachtig! ^Ines
#S|twv-1006|social|reizen|
K|aanvragen|digitaal|2|neutraal|0|-|Inchecken lukt niet online, krijg telkens 'zie balie'
A|||||||Je vlucht heeft een documentcontrole, dan kan het enkel aan de balie. ^Ans
K|geen|geen|3|neutraal|0|-|ok goed
#S|twv-1007|social|telecom|
K|gebruiken|kwaliteit|2|irritatie|0|-|Wat een kwaliteit weer, mijn tante op videochat bestond uit 9 vierkantjes. Ze zag er wel jonger uit
A|||||||Haha, we kijken je verbinding na. Postcode? ^Sofie
K|geen|geen|3|neutraal|0|-|8670
#S|twv-1008|social|overheid|
K|gebruiken|prijs|4|verrassing|0|-|Museum gratis voor inwoners op zondag? Woon hier 30 jaar en weet dat niet @stadVeerbeke
A|||||||Tot zondag dan!
#S|twv-1009|social|telecom|
K|ontvangen|geen|3|verlangen|0|wens|hopelijk werkt die nieuwe booster nu ook op zolder want daar zit mijn puber
A|||||||We duimen voor de puber! ^Sofie
K|ontvangen|kwaliteit|4|blijdschap|0|-|Puber heeft gebeld: werkt. Dat hij gebeld heeft is al een wonder
#S|twv-1010|social|webshop|
K|betalen|fout|3|bezorgdheid|0|vraag|Ik heb de factuur 2x betaald uit verstrooidheid, is dat geld nu kwijt? 😱
A|||||||Helemaal niet, we storten het vandaag terug. ^Kaat
K|betalen|fout|4|opluchting|0|-|Oh gelukkig, 389 euro is niet niks
#S|twv-1011|social|reizen|
K|gebruiken|levering|2|neutraal|0|-|Vlucht BW900 +1u10, reden onbekend
A|||||||Laattijdige aankomst toestel, vertrek 14u25. ^Ans
K|geen|geen|3|neutraal|0|-|dan nog een koffie
#S|twv-1012|social|energie|
K|vertrekken|bejegening|4|neutraal|0|-|Overgestapt voor de prijs maar moet eerlijk zeggen: opzeg bij @zonneklap verliep vlot en vriendelijk. Waarvoor dank.
A|||||||Dat waarderen we, Katia. Welkom terug, ooit! ^Pieter
#S|twv-1013|social|telecom|
K|hulp|informatie|2|verwarring|0|-|Antwoord gekregen van uw dienst: 'uw CPE moet geprovisioned worden door de NOC.' Mag ik dat ook in het Nederlands
A|||||||We moeten je modem vanop afstand instellen. Vandaag klaar! ^Nick
K|geen|geen|4|blijdschap|0|-|dat versta ik zelfs zonder woordenboek
#S|twv-1014|social|overheid|
K|gebruiken|kwaliteit|2|irritatie|0|-|De camera aan het park filmt de hemel. Veiligste wolken van Vlaanderen
A|||||||Hij is losgekomen door de storm, wordt bijgesteld.
#S|twv-1015|social|reizen|
K|gebruiken|kwaliteit|4|blijdschap|0|-|Wie maakt er zulke lekkere broodjes in de stationsbuurt Hasselt? Ik mis er graag een trein voor, en dat zegt wat
#S|twv-1016|social|telecom|
K|gebruiken|storing|2|boosheid|2|-|de winkel is dicht, de lijn bezet, de app down, en mijn internet dood. vierslag! ge zijt toch echt een bende knoeiers @gsmplus
A|||||||Sorry Michel, waar woon je? Ik bekijk het persoonlijk. ^Wout
K|geen|geen|3|neutraal|0|-|Ninove centrum
A|||||||Router in de wijk vervangen, alles draait.
K|gebruiken|storing|4|neutraal|0|-|ja draait
#S|twv-1017|social|reizen|
K|gebruiken|levering|2|irritatie|1|-|Jullie app zegt dat de bus om 8u12 vertrokken is. Ik stond er om 8u09 en er is geen bus geweest. Heel frustrerend.
A|||||||Vervelend, Tessa. Welke lijn was het? ^Els
K|geen|geen|3|neutraal|0|-|lijn 21, halte Sporthal
A|||||||Die rit is uitgevallen, de app liep achter. Excuses.
K|gebruiken|informatie|2|teleurstelling|0|-|Spijtig, want zo kan ik er niet op rekenen
#S|twv-1018|social|telecom|
K|gebruiken|storing|2|neutraal|0|-|Hallo @fibrox, wij hebben sinds maandag geen vaste telefoon meer. Klantnummer 4418820.
A|||||||Dag Lucrèce, ik zie een fout op de lijn. Herstelling morgen voormiddag. ^Sofie
K|geen|geen|4|dankbaarheid|0|-|Heel vriendelijk bedankt
#S|twv-1019|social|telecom|
K|hulp|belofte|2|irritatie|2|-|Er is mij vorige week gezegd dat het binnen de 24 uur opgelost zou zijn. We zijn nu acht dagen verder. Ik vind dit echt niet kunnen.
A|||||||Dat begrijp ik, Patrick. Mag ik je dossiernummer? ^Nick
K|geen|geen|3|neutraal|0|-|D-20231
A|||||||Er is een onderdeel nodig dat morgen toekomt.
K|hulp|informatie|3|neutraal|0|-|ok dan weet ik eindelijk waaraan het ligt
#S|twv-1020|social|reizen|
K|gebruiken|kwaliteit|4|blijdschap|0|-|Heel aangename vlucht gehad met @vloxair, lekker eten en supervriendelijke bemanning. Aanrader!
A|||||||Dankjewel Sonia! ^Tom
#S|twv-1021|social|webshop|
K|ontvangen|levering|2|teleurstelling|0|-|Mijn bestelling ging gisteren komen en ik heb niets gezien. Ik vind het zo jammer, het was voor moederdag.
A|||||||Oei Lisa, ze komt vandaag tussen 14 en 16u. Sorry! ^Joke
K|ontvangen|geen|3|neutraal|0|-|Ok dan geef ik het een dag later
#S|twv-1022|social|bank|
K|wijzigen|geen|3|neutraal|0|vraag|Hoe zet ik een doorlopende opdracht stop? Vind het niet terug in de app.
A|||||||Betalen > Gepland > opdracht aantikken > stopzetten. ^Mo
K|geen|geen|3|neutraal|0|-|Gevonden, merci.
#S|twv-1023|social|energie|
K|betalen|fout|2|boosheid|2|-|Ik ben kwaad. Al drie keer heb ik de juiste stand doorgegeven en drie keer krijg ik een factuur op basis van een schatting. Luistert er daar iemand?
A|||||||Onze excuses, Hedwig. De juiste stand is nu ingevoerd. ^Bart
A|||||||Nieuwe afrekening: 212 euro i.p.v. 740.
K|betalen|fout|4|opluchting|0|-|Dat is een serieus verschil, bedankt om dit recht te zetten
#S|twv-1024|social|overheid|
K|orienteren|prijs|3|neutraal|0|vraag|Goedemorgen, hoeveel kost een begraafplaatsconcessie voor 25 jaar in Veerbeke?
A|||||||500 euro voor inwoners. Sterkte als het voor een familielid is.
K|geen|geen|4|dankbaarheid|0|-|Dank u, dat is lief
#S|twv-1025|social|reizen|
K|gebruiken|levering|3|neutraal|0|vraag|is de stiptheid op de lijn Aalst-Gent deze week normaal? ga er morgen voor het eerst mee
A|||||||Ja, geen werken. Goede reis morgen! ^Lien
K|gebruiken|levering|4|neutraal|0|-|Goed verlopen, 2 minuutjes later en dat is niks
#S|twv-1026|social|telecom|
K|gebruiken|kwaliteit|2|irritatie|0|-|ik word zo moe van dat net van @mobibel, elke oproep valt na 5 minuten weg
A|||||||Welk toestel en welke regio, Magda? ^An
K|geen|geen|3|neutraal|0|-|samsung, regio ieper
#S|twv-1027|social|diensten|
K|gebruiken|kwaliteit|4|blijdschap|0|-|Wat een mooie uitzending over dementie gisteren. Zo herkenbaar, zo respectvol. Dank u wel @kanaalvijf
A|||||||Dank u, Simonne. ^Tine
#S|twv-1028|social|bezorging|
K|ontvangen|levering|2|bezorgdheid|0|vraag|Mijn paspoort zit in een aangetekende zending en de status staat al een week op 'onderweg'. Kan dat verloren zijn?
A|||||||We zetten een zoekopdracht op. Wat is het nummer, Olivier? ^Ines
K|geen|geen|3|neutraal|0|-|RR 5512 090 BE
A|||||||Gevonden in depot Herentals, morgen bij jou.
K|ontvangen|levering|4|opluchting|0|-|Gelukkig, ik was al bang dat ik moest annuleren
#S|twv-1029|social|reizen|
K|hulp|wachttijd|2|irritatie|3|-|Sinds februari wacht ik op een antwoord over mijn schadeclaim. Mails, formulieren, telefoon, niks helpt. Waarom doen jullie zo moeilijk?
A|||||||Sorry Ward, wat is je dossiernummer? ^Ans
K|geen|geen|3|neutraal|0|-|BW/SCH/1190
A|||||||Dit is goedgekeurd. Je krijgt vandaag een mail.
K|hulp|wachttijd|4|opluchting|0|-|Mail ontvangen, eindelijk geregeld.
#S|twv-1030|social|telecom|
K|gebruiken|geen|3|neutraal|0|vraag|Hoe kan ik een nummer blokkeren op mijn vaste lijn?
A|||||||Toets *60* gevolgd door het nummer en #. ^Fre
K|gebruiken|geen|4|opluchting|0|-|Zalig, verlost van de verkopers
#S|twv-1031|social|overheid|
K|hulp|bejegening|2|boosheid|0|-|Zeer onvriendelijk onthaal gehad vanmorgen op het stadhuis. Ik werd afgesnauwd omdat ik een formulier vergeten was. Zo ga je toch niet om met mensen!
A|||||||Onze excuses, dit geven we door aan de verantwoordelijke.
K|geen|geen|3|neutraal|0|-|Dank u
#S|twv-1032|social|reizen|
K|aanvragen|geen|3|neutraal|0|vraag|Kan ik voor mijn ouders tickets kopen op mijn account?
A|||||||Ja, vul hun namen in bij 'reizigers'. ^KD
K|geen|geen|3|neutraal|0|-|Ok super
#S|twv-1033|social|telecom|
K|wijzigen|informatie|2|verwarring|0|vraag|Ik begrijp niet waarom ik een nieuwe decoder moet nemen als de oude nog perfect werkt. Kan iemand dat uitleggen?
A|||||||De oude wordt eind dit jaar niet meer ondersteund, Renaat. De nieuwe is gratis. ^Fre
K|wijzigen|informatie|4|neutraal|0|-|Als het gratis is heb ik er geen probleem mee
#S|twv-1034|social|energie|
K|gebruiken|storing|2|neutraal|1|-|Sinds de storm geen stroom in Nevele, nu al 14 uur.
A|||||||De ploegen werken door, er liggen veel bomen op lijnen. ^Net
K|gebruiken|geen|2|bezorgdheid|0|angst|Mijn vissen gaan dit niet overleven vrees ik
A|||||||Rond 16u terug spanning in jouw straat.
K|gebruiken|storing|4|opluchting|0|-|Stroom om 15u50, vissen zwemmen nog 🐟
#S|twv-1035|social|webshop|
K|ontvangen|kwaliteit|4|verrassing|0|-|Eerlijk: verwachtte niet veel van die stofzuiger van 79 euro maar hij is beter dan mijn vorige van 300!
A|||||||Fijn Guido! ^Kaat
#S|twv-1036|social|reizen|
K|gebruiken|privacy|2|bezorgdheid|0|-|Veel te veel volk op perron 10 in Brussel-Noord, mensen staan voorbij de gele lijn. Dit is gevaarlijk.
A|||||||Veiligheidspersoneel is onderweg, dank om te melden. ^Gert
K|gebruiken|privacy|4|neutraal|0|-|ze zijn er, het gaat beter
#S|twv-1037|social|telecom|
K|betalen|prijs|4|opluchting|0|-|Eindelijk een factuur die lager is dan verwacht. 't Kan dus wel.
#S|twv-1038|social|bank|
K|hulp|geen|3|verlangen|0|wens|Kunnen jullie mij een duplicaat van mijn contract bezorgen? Het mijne is verloren gegaan bij de overstroming.
A|||||||Natuurlijk. We sturen het vandaag op, veel sterkte. ^Jo
K|hulp|bejegening|4|dankbaarheid|0|-|Bedankt voor de goede zorgen
#S|twv-1039|social|reizen|
K|gebruiken|levering|2|boosheid|0|-|Dit is al de tweede keer deze week dat de trein voor onze neus vertrekt zonder te wachten op de aansluiting. Ik vind het een schande wat jullie met mensen doen.
A|||||||We begrijpen dat. Welke aansluiting, Renilde? ^Lien
K|geen|geen|3|neutraal|0|-|In Lier, richting Turnhout, 18u04
#S|twv-1040|social|telecom|
K|ontvangen|geen|3|neutraal|0|vraag|Hoe kan ik opvolgen waar mijn bestelde gsm zich bevindt?
A|||||||Via de link in je bevestigingsmail. Of geef me je ordernummer. ^Wout
K|geen|geen|3|neutraal|0|-|GP-118-204
A|||||||Hij wordt morgen geleverd.
K|ontvangen|geen|4|blijdschap|0|-|Ik kijk er al naar uit!
#S|twv-1041|social|diensten|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Het niveau van de zaterdagbijlage is er niet op vooruitgegaan. Ik lees ze nog, maar minder graag.
A|||||||Bedankt voor je eerlijke mening, Godfried. ^Red.
#S|twv-1042|social|overheid|
K|aanvragen|wachttijd|4|dankbaarheid|0|-|Binnen de week mijn kapvergunning gekregen, met duidelijke uitleg. Vlotte dienst, mijn dank!
A|||||||Graag gedaan.
#S|twv-1043|social|reizen|
K|orienteren|geen|3|neutraal|0|vraag|<at_user> is er een bus van de luchthaven naar Leuven na 23u?
A|||||||Ja, lijn N5 om 23u40 en 0u40. ^Els
K|geen|geen|3|neutraal|0|-|Perfect, dank je
#S|twv-1044|social|telecom|
K|vertrekken|geen|2|irritatie|0|-|Als het volgende week nog niet opgelost is, ga ik naar een andere operator. Ik ben het beu.
A|||||||Dat begrijpen we, Sabrina. Wat is er mis? ^Sofie
K|gebruiken|kwaliteit|2|neutraal|0|-|verbinding valt elke dag tussen 18 en 20u weg
A|||||||Er was overbelasting in je wijk, sinds vandaag is er extra capaciteit.
K|gebruiken|kwaliteit|4|verrassing|0|-|Gisteren en vandaag geen enkele onderbreking, had ik niet gedacht
#S|twv-1045|social|bezorging|
K|ontvangen|bejegening|4|dankbaarheid|0|-|Bedankt aan de chauffeur die mijn zware pakket tot in de keuken heeft gebracht, ik kan zelf niet heffen.
A|||||||We geven het door! ^Ines
#S|twv-1046|social|energie|
K|aanvragen|geen|3|verlangen|0|wens|Ik zou graag een afspraak krijgen voor een nieuwe aansluiting, liefst in de paasvakantie.
A|||||||Kan op 9 april om 13u, Steven. ^Net
K|geen|geen|3|neutraal|0|-|Dat past perfect
#S|twv-1047|social|telecom|
K|gebruiken|storing|2|irritatie|0|-|Weeral geen tv... en dat voor zo een geld
#S|twv-1048|social|reizen|
K|gebruiken|bejegening|4|blijdschap|0|-|Wat een leuke begeleider op de trein naar Antwerpen, hij maakte grapjes met alle kinderen. Fijne start van de dag!
A|||||||Heerlijk, bedankt voor het delen! ^KD
#S|twv-1049|social|webshop|
K|wijzigen|geen|3|neutraal|0|vraag|Tot wanneer mag ik een kerstcadeau nog ruilen?
A|||||||Tot en met 31 januari met ruilbon. ^Joke
K|geen|geen|3|neutraal|0|-|Goed om te weten
#S|twv-1050|social|bank|
K|gebruiken|digitaal|2|irritatie|1|-|Waarom is alles zo ingewikkeld gemaakt? Vroeger kon ik in 2 stappen overschrijven, nu zijn het er 6.
A|||||||Begunstigden die je opslaat hebben er maar 2, Lode. ^Mo
K|gebruiken|informatie|4|neutraal|0|-|ok dat ga ik dan instellen
#S|twv-1051|social|telecom|
K|gebruiken|storing|2|neutraal|0|-|Internet ligt plat in onze straat (Zonnestraat, Wevelgem). Buren hebben het ook.
A|||||||Dag Stefanie, ploeg is ter plaatse. Schatting 20u. ^Fre
K|gebruiken|geen|3|verlangen|0|wens|Hopelijk vroeger, mijn zoon heeft morgen examen en alles staat online
A|||||||Het is hersteld sinds 18u35.
K|gebruiken|storing|4|opluchting|0|-|Super, hij is direct beginnen studeren
#S|twv-1052|social|reizen|
K|gebruiken|levering|2|irritatie|0|-|Ik heb lang gezwegen maar nu is het genoeg geweest: geen enkele dag op tijd deze maand.
A|||||||We begrijpen je, Ludwig. Om welk traject gaat het? ^Gert
K|geen|geen|3|neutraal|0|-|Zele - Brussel
#S|twv-1053|social|telecom|
K|hulp|bejegening|4|blijdschap|0|-|Altijd vriendelijk geholpen in de winkel van @gsmplus in Izegem, ook als ik met mijn domme vragen afkom
A|||||||Domme vragen bestaan niet, Rosa! ^Wout
#S|twv-1054|social|overheid|
K|gebruiken|kwaliteit|2|bezorgdheid|0|vraag|Er staan hier elke dag auto's op het fietspad geparkeerd en de kinderen moeten de baan op. Wanneer komt er eens controle?
A|||||||De politie is op de hoogte en komt deze week langs.
K|hulp|geen|3|neutraal|0|-|Ok, tussen 8 en 8u30 is het het ergst
#S|twv-1055|social|reizen|
K|wijzigen|prijs|3|neutraal|0|vraag|Kan ik mijn vlucht verplaatsen naar een dag later en wat kost dat?
A|||||||Ja, 45 euro plus eventueel prijsverschil. ^Tom
K|wijzigen|prijs|2|irritatie|0|-|Dat is meer dan het ticket zelf...
#S|twv-1056|social|energie|
K|betalen|geen|3|neutraal|0|vraag|Vraagje: waarom staat er op mijn factuur nog het oude rekeningnummer?
A|||||||De wijziging gaat in vanaf volgende factuur. ^Bart
K|geen|geen|3|neutraal|0|-|Ok dan is het goed
#S|twv-1057|social|telecom|
K|ontvangen|levering|4|opluchting|0|-|Na drie maanden wachten is de fiber eindelijk aangesloten. Ik ben zo opgelucht dat het achter de rug is.
A|||||||Geniet ervan, Hannelore, en sorry voor het lange wachten. ^Sofie
#S|twv-1058|social|bezorging|
K|ontvangen|levering|2|irritatie|1|-|Alweer een briefje in de bus terwijl ik thuis was. Neem toch de moeite om aan te bellen!
A|||||||Dat had moeten gebeuren, Frieda. Wat is je code? ^Ines
K|geen|geen|3|neutraal|0|-|3SBE88112
A|||||||Morgen nieuwe poging, chauffeur is verwittigd.
K|ontvangen|levering|4|neutraal|0|-|Deze keer wel aangebeld, pakje is er
#S|twv-1059|social|webshop|
K|orienteren|geen|3|neutraal|0|vraag|Is de blauwe versie van die rugzak nog te krijgen? @kledijhuis
A|||||||Nog 3 stuks online. ^Joke
K|aanvragen|geen|4|blijdschap|0|-|Net besteld, de laatste!
#S|twv-1060|social|reizen|
K|gebruiken|levering|2|verwarring|0|vraag|De trein is zonder reden gestopt in een weiland en nu rijden we terug naar Diest? Wat is er aan de hand?
A|||||||Een wissel is defect, jullie worden omgeleid. ^Lien
K|gebruiken|informatie|2|irritatie|0|wens|Zou fijn zijn als iemand dat in de trein ook eens zei
#S|twv-1061|social|diensten|
K|gebruiken|kwaliteit|4|blijdschap|0|-|@radiodrie ik word zo gelukkig van jullie zondagochtend. Koffie, krant, jullie muziek. Meer moet dat niet zijn.
A|||||||Wat een mooi compliment, Ann-Sofie. ^Jana
#S|twv-1062|social|telecom|
K|betalen|fout|2|irritatie|2|-|Voor de zoveelste maand op rij staat er een fout in mijn factuur. Het begint serieus op de zenuwen te werken.
A|||||||Wat klopt er niet, Gert? ^Nick
K|betalen|fout|2|neutraal|0|-|De korting van 10 euro ontbreekt
A|||||||Toegevoegd tot eind volgend jaar, en de vorige maanden teruggestort.
K|geen|geen|3|neutraal|0|-|Goed
#S|twv-1063|social|bank|
K|gebruiken|privacy|3|bezorgdheid|0|vraag|Ik kreeg zojuist een oproep van iemand die zei dat hij van @leeuwbank was en mijn kaartcode vroeg. Ik heb opgehangen. Moet ik nog iets doen?
A|||||||Heel goed gedaan! Nee, niets nodig. Meld het gerust op suspect. ^Mo
K|gebruiken|privacy|4|opluchting|0|-|Goed, dan is dat een zorg minder.
#S|twv-1064|social|overheid|
K|hulp|wachttijd|2|irritatie|2|-|Elke keer dat ik bel is de bevoegde persoon in vergadering, in verlof of ziek. Het is om moedeloos van te worden.
A|||||||Mogen we uw nummer? Dan belt de bevoegde persoon u zelf.
K|geen|geen|3|neutraal|0|-|0499 000 000, na de middag
#S|twv-1065|social|reizen|
K|gebruiken|kwaliteit|2|neutraal|0|-|In de bus van 7u20 zitten 40 leerlingen recht, er is te weinig plaats.
A|||||||Dank je, we bekijken of een gelede bus kan. ^Els
K|hulp|geen|3|verlangen|0|wens|Dat zou de ouders een pak geruster stellen
#S|twv-1066|social|telecom|
K|gebruiken|geen|3|neutraal|0|vraag|Waar kan ik de wifi-code terugvinden? Sticker op de modem is onleesbaar geworden
A|||||||In de app onder 'Mijn wifi'. ^Sofie
K|gebruiken|digitaal|4|neutraal|0|-|Jep, staat er.
#S|twv-1067|social|energie|
K|hulp|geen|4|dankbaarheid|0|-|Bedankt voor de duidelijke mail, alles is nu begrepen.
A|||||||Graag gedaan, Lies! ^Pieter
#S|twv-1068|social|reizen|
K|gebruiken|levering|1|boosheid|2|-|Ik ben razend. Onze vlucht is zonder verwittiging geannuleerd, er is geen personeel aan de balie en mijn kinderen slapen op de vloer. Dit is onmenselijk, @brusselwings.
A|||||||Dit is verschrikkelijk. Een hotelbus staat klaar aan uitgang 2. ^Ans
K|gebruiken|informatie|3|neutraal|0|-|ok we gaan ernaartoe
A|||||||Zijn jullie er geraakt?
K|gebruiken|geen|4|opluchting|0|-|Ja, de kinderen liggen in een echt bed.
#S|twv-1069|social|webshop|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Na drie maanden begint de verf van de tuinbank al af te bladderen. Voor 400 euro had ik toch iets beters verwacht.
A|||||||Dat hoort niet, Johan. Er zit 5 jaar garantie op. ^Tuin
K|hulp|geen|3|neutraal|0|vraag|Moet ik hem dan zelf terugbrengen?
A|||||||Nee, wij halen hem op.
K|hulp|beleid|4|neutraal|0|-|Dat is dan goed opgelost
#S|twv-1070|social|telecom|
K|orienteren|geen|3|verlangen|0|wens|Ik zou graag overstappen maar ik vrees een paar dagen zonder internet te vallen. Kunnen jullie dat garanderen?
A|||||||Ja, we schakelen pas om als alles werkt. ^Sofie
K|orienteren|geen|4|vertrouwen|0|-|Dan durf ik het wel aan, stuur maar een voorstel
#S|twv-1071|social|reizen|
K|gebruiken|geen|3|neutraal|0|vraag|Geldt mijn buzzypas ook op de nachtbussen?
A|||||||Ja, alle lijnen. ^Els
#S|twv-1072|social|overheid|
K|gebruiken|kwaliteit|4|blijdschap|0|-|De nieuwe bibliotheek is een pareltje. Lichte ruimtes, leuke kinderhoek en heel vriendelijk personeel.
A|||||||Kom nog vaak langs!
#S|twv-1073|social|telecom|
K|gebruiken|storing|2|teleurstelling|0|-|Net nu ik voor het eerst met mijn nieuwe kleindochter zou videobellen valt het internet uit. Ik had er zo naar uitgekeken.
A|||||||Dat doet ons iets, Lydia. We zijn met spoed bezig. ^Fre
K|geen|geen|3|verlangen|0|wens|Ik hoop dat het vanavond nog lukt
A|||||||Je bent terug online!
K|gebruiken|storing|5|blijdschap|0|-|Ik heb haar gezien!! Ze heeft mijn neusje 🥰
#S|twv-1074|social|bank|
K|betalen|prijs|2|irritatie|0|-|Elk jaar stijgen de kosten van mijn rekening en de dienstverlening daalt. Ik zie de logica niet.
A|||||||We begrijpen uw bedenking, Urbain. Wilt u uw formule laten nakijken? ^Jo
K|wijzigen|geen|3|verlangen|0|wens|Ja, als het goedkoper kan graag
#S|twv-1075|social|reizen|
K|gebruiken|bejegening|4|opluchting|0|-|Dochter (16) had haar laatste trein gemist, de stationschef van Kortrijk bleef bij haar tot wij er waren. Ik was zo ongerust, nu vooral heel dankbaar.
A|||||||Zo hoort het. We bedanken hem. ^KD
#S|twv-1076|social|telecom|
K|hulp|geen|3|neutraal|0|vraag|Krijgen wij een compensatie voor de panne van vorige week?
A|||||||Ja, automatisch op je volgende factuur. ^Sofie
K|betalen|beleid|4|neutraal|0|-|Correct
#S|twv-1077|social|bezorging|
K|hulp|bereikbaarheid|2|irritatie|1|-|Op jullie site staat geen enkel telefoonnummer, enkel een robot die steeds dezelfde vraag herhaalt. Zo kan je mensen ook ontmoedigen.
A|||||||Hier zijn we wel, Wilma. Wat is er mis? ^Lotte
K|ontvangen|levering|2|neutraal|2|-|Pakket is al 2 weken onderweg
A|||||||Het is verloren gegaan, je krijgt je geld terug.
K|hulp|fout|2|teleurstelling|0|-|Spijtig want het was met de hand gemaakt.
#S|twv-1078|social|energie|
K|gebruiken|fout|2|verwarring|0|-|Mijn verbruik van vandaag staat op 84 kWh. Ik ben gaan werken, alles stond uit. Ik snap niet hoe dat kan.
A|||||||Dat is een meetfout, Anouk. Morgen staat het juist. ^Pieter
K|gebruiken|fout|4|opluchting|0|-|Inderdaad, nu 6,2. Ik dacht al aan een lek in mijn elektriciteit 😅
#S|twv-1079|social|reizen|
K|gebruiken|kwaliteit|2|irritatie|0|-|De vloer van de bus plakt, de ruiten zijn vuil en er hangt een vieze geur. Wordt daar soms nog gepoetst?
A|||||||Elke avond, maar hier duidelijk niet goed. Welke bus? ^Els
K|geen|geen|3|neutraal|0|-|busnummer 330544
#S|twv-1080|social|telecom|
K|gebruiken|kwaliteit|4|vertrouwen|0|-|Ik hoor veel mensen klagen maar ik moet zeggen: bij ons werkt alles naar behoren en als er iets is wordt het snel opgelost.
A|||||||Dankjewel, Jo! ^Fre
#S|twv-1081|social|overheid|
K|aanvragen|digitaal|2|neutraal|1|-|De inschrijving voor de zomerkampen loopt vast op de betaalpagina.
A|||||||We kennen het probleem. Uw plaats blijft 2u gereserveerd.
K|aanvragen|geen|3|bezorgdheid|0|vraag|Zeker dat we onze plaats niet kwijt zijn?
A|||||||Zeker!
K|aanvragen|digitaal|4|opluchting|0|-|Betaling gelukt, ze mogen mee op kamp
#S|twv-1082|social|reizen|
K|gebruiken|levering|4|verrassing|0|-|Trein in Ath ingehaald die eigenlijk 10 min voor ons vertrok. Geen idee hoe, maar knap gedaan!
#S|twv-1083|social|diensten|
K|gebruiken|digitaal|2|irritatie|0|-|Cookies accepteren, melding weigeren, account maken, leeftijd bevestigen. En dan: 'dit artikel is enkel voor abonnees'. Pff.
A|||||||We begrijpen het, Veerle. ^Web
#S|twv-1084|social|webshop|
K|hulp|bejegening|4|dankbaarheid|0|-|Jullie winkelmedewerker Samir heeft mijn rolstoelbandje gemaakt terwijl dat helemaal zijn werk niet is. Een gouden hart, die man.
A|||||||Samir zal blij zijn met je bericht! ^Kaat
#S|twv-1085|social|telecom|
K|wijzigen|geen|3|neutraal|0|-|Ik heb gisteren mijn formule aangepast via de app, van L naar M
A|||||||Dat is goed doorgekomen, Peter. ^An
K|geen|geen|3|neutraal|0|-|ok bedankt voor de bevestiging
#S|twv-1086|social|reizen|
K|betalen|wachttijd|2|teleurstelling|2|-|Ik had gehoopt dat de terugbetaling intussen in orde zou zijn, maar ik wacht nog steeds. Het gaat over 640 euro, voor ons is dat veel geld.
A|||||||Dat begrijpen we, Isabel. Het is vandaag vrijgegeven. ^Tom
K|betalen|wachttijd|4|opluchting|0|-|Vandaag ontvangen, een hele opluchting. Dank u Tom
#S|twv-1087|social|bank|
K|hulp|informatie|4|blijdschap|0|-|Goed webinar gisteren over erven en schenken, veel bijgeleerd en geen verkoopspraatjes
A|||||||Fijn dat je erbij was! ^Mo
#S|twv-1088|social|telecom|
K|gebruiken|storing|3|neutraal|0|vraag|Iemand nog problemen met @mobibel in Koksijde?
A|||||||Geen storing gekend, Jan. Stuur je toestel en postcode in DM? ^An
K|geen|geen|3|neutraal|0|-|is al terug, nvm
#S|twv-1089|social|telecom|
K|hulp|herhaling+wachttijd|2|boosheid|3|-|Vijfde keer da 'k bel, vijfde keer drie kwartier wachten, en gij maar vragen 'waarmee kan ik u helpen'. Lees uwen dossier, loemp vel @kabelnova
A|||||||Sorry Gaston, ik heb het nu voor mij. De splitter wordt morgen vervangen. ^Fre
K|hulp|geen|2|irritatie|0|-|'t is te hopen ja
A|||||||Hoe was het bezoek?
K|hulp|herhaling|4|neutraal|0|-|Opgelost. En die mannen wisten waarvoor ze kwamen
#S|twv-1090|social|reizen|
K|hulp|bereikbaarheid|4|verrassing|0|-|'k Had juist op 'verzenden' geduwd en ge zijt daar al met een antwoord. Ge slaapt precies niet @spoorbel
A|||||||Koffie ☕ ^KD
#S|twv-1091|social|bank|
K|hulp|herhaling|4|dankbaarheid|0|-|Voor 't eerst moest ik mijn verhaal maar één keer doen. Ze wisten alles nog van vorige week. Deugddoend @denaris
A|||||||Zo willen we het, Rosanne. ^Jo
#S|twv-1092|social|telecom|
K|terugkijken|geen|1|boosheid|0|-|Ik zeg het tegen al wie het horen wil: loop in een grote boog rond @gsmplus
#S|twv-1093|social|energie|
K|hulp|bereikbaarheid|1|boosheid|2|-|Gaslucht ruiken en dan een band krijgen: 'toets 1 voor facturen, toets 2 voor verhuis'. WAAR IS TOETS 'WIJ GAAN ONTPLOFFEN', moordenaars??
A|||||||Bel 0800 00 000, 24u op 24. Verlaat nu het huis, ploeg vertrekt! ^Net
K|geen|geen|3|neutraal|0|-|staan buiten
K|gebruiken|privacy|4|opluchting|0|-|Lek gevonden en gedicht. Mijn knieën knikken nog
#S|twv-1094|social|reizen|
K|gebruiken|levering|3|vertrouwen|0|-|10 min vertraging maar de begeleidster zegt dat ze de aansluiting voor ons laat wachten, dus ik maak me geen zorgen
#S|twv-1095|social|webshop|
K|wijzigen|belofte|4|blijdschap|0|-|Ze zeiden 'vandaag opgehaald, vrijdag een nieuwe' en 't is vrijdag en hij staat er te blinken. Woord gehouden @winkelrank
#S|twv-1096|social|overheid|
K|hulp|doorverwijzing|4|dankbaarheid|0|-|Eén mevrouw, één gesprek, alles in orde: adreswijziging, bewonerskaart, school van de kinderen. Ik dacht dat ik een week ging bezig zijn. Duizend keer dank @stadVeerbeke
A|||||||Welkom in Veerbeke!
#S|twv-1097|social|telecom|
K|gebruiken|storing|2|bezorgdheid|0|angst|ik hoop dat dat niet weer de hele week gaat duren zoals vorige keer, ik kan mijn werk kwijtspelen als ik niet kan inloggen
A|||||||Dat begrijpen we, Leila. Deze panne is van korte duur, voor 11u opgelost. ^Sofie
K|geen|geen|3|verlangen|0|wens|ik duim
K|gebruiken|storing|4|opluchting|0|-|10u42 terug. Baas heeft niks gemerkt 😮‍💨
#S|twv-1098|social|reizen|
K|gebruiken|levering|2|verwarring|0|vraag|'Deze trein wordt beperkt tot Gent-Dampoort.' Wa wil da zeggen, moet ik er hier af of niet? Ik ben van Limburg
A|||||||De trein stopt daar, stap over op bus of tram naar Sint-Pieters. ^Gert
K|geen|geen|3|neutraal|0|-|oké, bus 5 zie ik
#S|twv-1099|social|bezorging|
K|ontvangen|belofte+levering|2|irritatie|2|-|beloofd voor woensdag, dan voor donderdag, dan 'zeker vrijdag'. 't Is zondag en ik zit hier nog altijd zonder bed voor mijn logees @pakkerbe
A|||||||We schamen ons, Arlette. Morgen 8u, eerste stop. ^Ines
K|geen|geen|2|irritatie|0|-|ik zal mijn logees in bad leggen
#S|twv-1100|social|diensten|
K|gebruiken|kwaliteit|1|boosheid|0|-|Degoutant interview gisteren op @kanaalvijf, zo een moeder in haar verdriet het vuur aan de schenen leggen. Hyena's.
A|||||||We begrijpen uw reactie en bespreken dit intern. ^Tine
#S|twv-1101|social|telecom|
K|ontvangen|levering+bejegening|5|blijdschap|0|-|Den technieker was hier stipt om 8u, ne schone mens met goei manieren, alles marcheert en hij heeft nog mijn klok juist gezet ook. Tien op tien @nevelnet!
A|||||||Tien op tien terug, Irma! ^Sofie
#S|twv-1102|social|energie|
K|betalen|prijs+fout|2|boosheid|0|-|Ge rekent mij 96 euro aan voor een technieker die voor UW defecte meter kwam. Dat is gelijk de brandweer laten betalen door den boom
A|||||||Dat is een fout, Roger, we crediteren. ^Net
K|betalen|fout|4|neutraal|0|-|allez goed
#S|twv-1103|social|overheid|
K|hulp|wachttijd+bejegening|4|blijdschap|0|-|Rap geholpen en nog lachende gezichten ook op een maandagmorgen, ge houdt het niet voor mogelijk #stadVeerbeke
#S|twv-1104|social|reizen|
K|aanvragen|digitaal|2|boosheid|2|-|Allez, nu ben 'k 1u bezig om ne simpele bus naar Eindhoven te reserveren. Fout, fout, fout, time-out. Steekt uw site in brand en begint opnieuw
A|||||||We hebben je boeking manueel gemaakt, Dimi. Mail is onderweg. ^Ans
K|aanvragen|doorverwijzing|4|dankbaarheid|0|-|Binnen, ge zijt bedankt zulle
#S|twv-1105|social|telecom|
K|gebruiken|kwaliteit|2|irritatie|0|-|Ons wifi is gelijk de tram: ge weet dat hij bestaat maar ge ziet hem nooit
A|||||||Haha Jan! Mogen we je thuisnetwerk eens bekijken? ^Fre
K|hulp|geen|3|neutraal|0|-|ge moogt, zaterdag zijn we thuis
#S|twv-1106|social|webshop|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|'t Is zonde, zo ne schone winkel vroeger @woonwijs en nu alles van karton en chinees. Ge hebt ons daarmee een beetje verloren
#S|twv-1107|social|telecom|
K|orienteren|informatie|2|verwarring|0|vraag|Allez leg mij nu es uit: 'onbeperkt*' met sterretje, en bij dat sterretje nog een sterretje. Hoeveel GB is da nu in 't echt?
A|||||||200 GB op volle snelheid, daarna trager maar niet afgesloten. ^An
K|orienteren|informatie|4|neutraal|0|-|voilà da's klare taal
#S|twv-1108|social|reizen|
K|gebruiken|bejegening|2|teleurstelling|0|-|Ons ma (82) heeft van Kortrijk tot Brussel rechtgestaan. Niemand stond op en de conducteur zag het en wandelde verder. Da doet pijn om te horen.
A|||||||Dat spijt ons erg. Begeleiders kunnen een zitplaats vragen, we nemen het op. ^Lien
K|hulp|geen|3|verlangen|0|wens|Hopelijk, want ze wil nu niet meer met de trein
#S|twv-1109|social|bank|
K|aanvragen|belofte|2|teleurstelling|2|-|De directeur zelf had gezegd dat ons dossier rond was. We hebben champagne gedronken. En nu is het toch geweigerd. Ik heb er geen woorden voor.
A|||||||Dat is heel hard, Wesley. We laten het dossier herbekijken. ^Mo
K|aanvragen|geen|2|bezorgdheid|0|angst|we vrezen dat de verkoper niet langer wacht
A|||||||Het krediet is na herziening toegekend.
K|aanvragen|fout|5|blijdschap+opluchting|0|-|Nee!! Ja!! We hebben het!! De champagne gaat nog ne keer open 🍾
#S|twv-1110|social|telecom|
K|gebruiken|storing|2|neutraal|0|-|Ganse Kasteelstraat in Laarne zonder, al sinds 't noenuur
A|||||||Dank, ploeg vertrekt nu. ^Sofie
K|geen|geen|3|neutraal|0|-|goed dan wachten we
#S|twv-1111|social|overheid|
K|aanvragen|geen|3|verwarring|0|vraag|Ik heb een brief gekregen da 'k mij moet aanbieden voor 'biometrie'. Heb ik iets misdaan??
A|||||||Helemaal niet 😄 dat zijn vingerafdrukken voor uw nieuwe kaart.
K|aanvragen|informatie|4|opluchting|0|-|Ah godzijdank, 'k had al mijn biechtvader gebeld
#S|twv-1112|social|reizen|
K|gebruiken|kwaliteit|5|blijdschap|0|-|Gasten, mijn zoontje van 4 zijn eerste treinrit. Hij heeft twee uur met zijn neus tegen de ruit geplakt en gewuifd naar elke koe. Ik heb zelden zo'n schoon ding gezien 🐄❤️ @spoorbel
A|||||||Ons hart smelt! ^KD
#S|twv-1113|social|energie|
K|gebruiken|storing|2|irritatie|0|-|Den elentriek is weer af. 'k Heb hier een taart half gebakken en half soep
A|||||||Oei Simonne! Herstel tegen 16u30. ^Net
K|geen|geen|3|blijdschap|0|-|dan wordt het soep 😂
#S|twv-1114|social|telecom|
K|hulp|bejegening|2|irritatie|0|-|'Madam, ge moet niet zo roepen.' Ik riep niet, ik ben van Oostende
A|||||||Hahaha, excuses namens de collega, Christiane! ^An
K|geen|geen|4|blijdschap|0|-|'t is al vergeten, manneke
#S|twv-1115|social|bezorging|
K|ontvangen|levering|2|verwarring|0|vraag|'Afgehaald door ontvanger om 13u13.' Ik lag om 13u13 op de tafel bij den tandarts. Wie heeft er mijn pakske??
A|||||||We kijken de handtekening na: 'Moens'. Zegt dat iets? ^Ines
K|ontvangen|geen|4|verrassing|0|-|Moens is mijnen tandarts!! Hoe kan da nu haha
#S|twv-1116|social|diensten|
K|gebruiken|geen|3|verlangen|0|wens|Wanneer komt er nu es een reeks in 't Kempisch zonder ondertiteling? Wij willen ook ne keer meetellen @kanaalvijf
A|||||||Er staat iets moois op stapel in 2026 🤫 ^Tine
K|gebruiken|geen|4|blijdschap|0|-|Goh zot, 'k ben al content
#S|twv-1117|social|reizen|
K|hulp|wachttijd|2|neutraal|3|-|compensatieaanvraag van 6/3, herinnerd op 4/4, 2/5 en 1/6
A|||||||Excuses, het bedrag wordt vandaag gestort. ^Gert
K|geen|geen|3|neutraal|0|-|Ok
#S|twv-1118|social|telecom|
K|terugkijken|bejegening|4|vertrouwen|0|-|Mijn ouders, mijn broers, mijn kinderen, allemaal bij @nevelnet. Nooit spijt van gehad en de service is er menselijk gebleven
#S|twv-1119|social|webshop|
K|orienteren|geen|3|neutraal|0|vraag|Hebde gij nog van die zinken emmers van 15 liter, in Lokeren? @tuinland
A|||||||Ja, nog 4 stuks! 
K|geen|geen|3|neutraal|0|-|houdt er twee voor mij
#S|twv-1120|social|reizen|
K|gebruiken|privacy|2|boosheid|0|-|Er loopt hier een gast met een mes te zwaaien op perron 2 en in heel het station is er GENE security. Niks. Zijt ge aan het wachten op een dode?
A|||||||Politie is er over 2 min. Ga naar de hal aub! ^KD
K|gebruiken|privacy|2|bezorgdheid|0|-|wij zitten in de bakkerij, deur op slot
K|gebruiken|privacy|4|opluchting|0|-|Ze hebben hem. Iedereen ongedeerd. Mijn handen bibberen nog
#S|twv-1121|social|overheid|
K|gebruiken|kwaliteit|2|irritatie|0|-|Ze hebben de Kerkstraat opnieuw gelegd. Van rechte kasseien naar schele kasseien. Schoon werk
#S|twv-1122|social|telecom|
K|wijzigen|geen|3|verlangen|0|wens|Zoudt ge mij willen opbellen over een goedkoper pakske? Ben op pensioen en heb al die zenders nie meer nodig
A|||||||Graag, Omer! Morgen 10u? ^Fre
K|geen|geen|3|neutraal|0|-|10u is goe
A|||||||Je nieuwe pack is 41 in plaats van 72.
K|wijzigen|prijs|4|dankbaarheid|0|-|da's 31 euro per maand, ge zijt ne goeie
#S|twv-1123|social|energie|
K|betalen|belofte|4|verrassing|0|-|Ze hadden gezegd dat ik tegen vrijdag mijn geld ging hebben. 'k Heb daar eens goed mee gelachen. En 't staat er op, potverdekke @stroomgild
A|||||||Wie laatst lacht... 😉 ^Bart
#S|twv-1124|social|telecom|
K|gebruiken|digitaal|2|irritatie|0|-|Moest ik elke keer ne frank krijgen als die app crasht, 'k had de hele boel hier opgekocht
A|||||||Welke versie heb je, Marnix? ^Nick
K|geen|geen|3|neutraal|0|-|kweet nie waar zie'k dat
A|||||||Instellingen > Over.
K|geen|geen|3|neutraal|0|-|4.0.9
#S|twv-1125|social|reizen|
K|gebruiken|levering|2|teleurstelling|0|-|'t Was de laatste keer da 'k mijn dochter kon uitzwaaien voor ze zes maand naar Peru ging. En toen stond de trein stil in Mechelen. 'k Was tien minuten te laat.
A|||||||Dat raakt ons, Ludo. Het spijt ons zo. ^Lien
K|geen|geen|2|teleurstelling|0|-|ja. 't is niks aan te doen nu
#S|twv-1126|social|telecom|
K|gebruiken|storing|3|neutraal|0|vraag|internet Rumst @nevelnet ?
A|||||||Geen storing gekend. Wat merk je? ^Sofie
K|gebruiken|storing|2|neutraal|0|-|alles weg sinds 10 min
A|||||||We zien het nu ook, techniekers kijken.
K|geen|geen|3|neutraal|0|-|oke
K|gebruiken|storing|4|neutraal|0|-|terug
#S|twv-1127|social|reizen|
K|gebruiken|levering|2|irritatie|0|-|Ik heb een vraag voor de directie van @spoorbel: komt gij ook met de trein naar uw werk? Nee hè.
#S|twv-1128|social|bank|
K|gebruiken|fout|2|neutraal|0|-|Automaat gaf 40 euro maar rekening is belast met 60
A|||||||We controleren de kas, antwoord binnen 3 dagen. ^Jo
K|geen|geen|3|neutraal|0|-|Ok
A|||||||Klopt, 20 euro is teruggestort.
K|betalen|fout|4|dankbaarheid|0|-|Vlot en eerlijk, bedankt
#S|twv-1129|social|webshop|
K|aanvragen|geen|3|verlangen|0|wens|Laat die console nu aub een keer in stock komen, mijn zoon vraagt er al sinds september naar
A|||||||Donderdag 10u komen er 50! ^Kaat
K|aanvragen|geen|4|blijdschap|0|-|Ik neem verlof, ik meen het
K|aanvragen|digitaal|4|opluchting|0|-|GELUKT, nummer 48 van de 50 😅
#S|twv-1130|social|telecom|
K|betalen|prijs|2|verwarring|0|vraag|Vorige maand 43,20, deze maand 47,80, volgende maand volgens de app 41,10. Ik heb niks veranderd. Is dat een loterij?
A|||||||Verrekeningen van je overstap, vanaf maart altijd 41,10. ^An
K|betalen|informatie|4|neutraal|0|-|Oké duidelijk
#S|twv-1131|social|reizen|
K|gebruiken|bejegening|4|verrassing|0|-|Conducteur zag dat ik weende, zei niks, kwam terug met een koffie. Op een trein. In België. Ik ben er nog niet over
A|||||||❤️ We hopen dat het beter gaat. ^Gert
K|geen|geen|4|dankbaarheid|0|-|Beetje bij beetje. Dank aan hem
#S|twv-1132|social|overheid|
K|betalen|geen|3|neutraal|0|vraag|Hoeveel bedraagt de opcentiemen dit jaar in Oosterdonk?
A|||||||894, ongewijzigd.
#S|twv-1133|social|energie|
K|hulp|informatie|2|boosheid|2|-|Drie medewerkers, drie verschillende antwoorden over de premie. Eén zegt 1200, één zegt 600, één zegt 'bestaat niet'. Ge zit daar gewoon wat te zwansen precies
A|||||||Dat is niet ernstig, sorry Steven. Het is 600, zie besluit op <url>. ^Net
K|orienteren|informatie|2|teleurstelling|0|-|Spijtig, ik had op die 1200 gerekend
#S|twv-1134|social|telecom|
K|ontvangen|digitaal|4|verrassing|0|-|Modem uit de doos, stekker erin, 4 minuten later online. Ik had een hele zaterdag vrijgehouden 😂
A|||||||Geniet van je zaterdag! ^Sofie
#S|twv-1135|social|reizen|
K|gebruiken|kwaliteit|2|boosheid|0|-|Ge verkoopt 180 zetels, ge hebt plaats voor 90 valiezen, en dan staat ge daar te roepen tegen de mensen. Rekenen is precies niet jullie sterkste kant, onnozelaars
#S|twv-1136|social|bezorging|
K|ontvangen|geen|3|neutraal|0|vraag|Kan ik doorgeven dat het pakje in de brievenbusbox in onze garage mag?
A|||||||Ja, stel je voorkeursplek in via de app. ^Lotte
K|ontvangen|digitaal|4|neutraal|0|-|Ingesteld
K|ontvangen|levering|4|blijdschap|0|-|en daar lag het vandaag, super handig!
#S|twv-1137|social|diensten|
K|gebruiken|kwaliteit|2|irritatie|0|-|Vijf minuten nieuws, tien minuten weer, een kwartier voetbal. Juist omgekeerd van wat er in de wereld gebeurt @kanaalvijf
A|||||||We noteren je opmerking, Eddy. ^Tine
#S|twv-1138|social|telecom|
K|vertrekken|geen|3|neutraal|0|vraag|Moet ik mijn modem terugbrengen als ik stop?
A|||||||Ja, binnen 30 dagen in een winkel. ^Nick
K|vertrekken|geen|3|neutraal|0|-|Breng ik zaterdag binnen
#S|twv-1139|social|reizen|
K|orienteren|geen|3|bezorgdheid|0|vraag|Ik vlieg voor de eerste keer in mijn leven en ben er doodzenuwachtig voor. Is een stoel aan de vleugel echt rustiger?
A|||||||Ja, daar voel je het minst. We zetten je op 14C en zeggen het aan de crew. ^Ans
K|geen|geen|4|dankbaarheid|0|-|Oh wat lief van jullie
K|gebruiken|bejegening|5|blijdschap+opluchting|0|-|IK HEB GEVLOGEN!!! Ze hebben mijn hand vastgehouden bij het opstijgen en ik heb zelfs door het raam gekeken
#S|twv-1140|social|telecom|
K|gebruiken|storing|2|irritatie|2|-|Week 2 en er verandert niks. Ik begin te denken dat ze vergeten zijn dat er achter het kanaal ook mensen wonen
A|||||||Niet vergeten, Bea. Morgen leggen we een tijdelijke kabel. ^Fre
K|gebruiken|storing|4|neutraal|0|-|tijdelijke kabel ligt er en werkt
#S|twv-1141|social|overheid|
K|gebruiken|privacy|2|bezorgdheid|0|-|Een hond loopt al drie dagen los rond aan de lagere school in Meldert. Hij is groot en gromt.
A|||||||De dierenpolitie is verwittigd, blijf op afstand.
K|gebruiken|privacy|4|opluchting|0|-|Ze hebben hem meegenomen, braaf beest uiteindelijk maar toch
#S|twv-1142|social|webshop|
K|betalen|geen|3|neutraal|0|-|betaling gedaan via overschrijving vandaag om 14u
A|||||||Dank, zodra ze binnen is vertrekt je pakje. ^Joke
K|geen|geen|3|neutraal|0|-|👍👍
#S|twv-1143|social|telecom|
K|hulp|doorverwijzing|2|teleurstelling|2|-|Ik was zo blij dat ik eindelijk iemand had die mijn probleem snapte, en nu is ze met verlof en begint alles opnieuw. Zucht.
A|||||||We hebben haar nota's, Jeanine. Je moet niets opnieuw uitleggen. ^Sofie
K|hulp|herhaling|4|opluchting|0|-|oh gelukkig, dank u
#S|twv-1144|social|reizen|
K|gebruiken|levering|2|irritatie|0|-|Half twaalf aan den arrêt, kwart na twaalf aan den arrêt. De arrêt kent mij intussen bij naam
#S|twv-1145|social|energie|
K|orienteren|geen|3|verlangen|0|wens|Zou zo graag van het gas af maar de offertes voor een warmtepomp zijn niet te betalen. Bestaat er geen huurformule?
A|||||||Vanaf september wel! We zetten je op de lijst. ^Pieter
K|orienteren|geen|4|blijdschap|0|-|Fantastisch, zet mij maar bovenaan
#S|twv-1146|social|telecom|
K|gebruiken|kwaliteit|2|irritatie|0|-|Ge zegt 'ultrasnel'. Bij ons is dat 'ultra' ergens onderweg afgevallen.
A|||||||Ai! Hoeveel haal je op een speedtest? ^Sofie
K|geen|geen|3|neutraal|0|-|11
A|||||||Dat moet 500 zijn. We sturen iemand.
K|gebruiken|kwaliteit|5|verrassing+blijdschap|0|-|Technieker geweest. 507. VIJFHONDERDENZEVEN. Ik heb de buren erbij geroepen
#S|twv-1147|social|bank|
K|wijzigen|beleid|2|boosheid|1|-|Volmacht van mijn moeder in 2019 getekend, nu 'niet meer geldig wegens nieuw formulier'. Ze ligt in palliatieve zorg, moet ik haar hand vasthouden om te tekenen? Hebt ge daar geen hart?
A|||||||Vergeef ons. De volmacht van 2019 blijft geldig, ik heb dit zelf bevestigd. Veel sterkte. ^Mo
K|wijzigen|beleid|4|opluchting+dankbaarheid|0|-|Dank u. Dan kan ik me nu met haar bezighouden
#S|twv-1148|social|reizen|
K|gebruiken|levering|3|neutraal|0|-|1 minuut te laat, valt goed mee voor een vrijdag
#S|twv-1149|social|overheid|
K|orienteren|geen|3|neutraal|0|vraag|Bestaat er een subsidie voor een regenput in @gemOosterdonk?
A|||||||Ja, 500 euro voor woningen ouder dan 2014.
K|aanvragen|geen|3|neutraal|0|vraag|Aanvragen voor of na de werken?
A|||||||Na de werken, met de factuur.
K|geen|geen|4|dankbaarheid|0|-|Goed uitgelegd, dank u
#S|twv-1150|social|telecom|
K|gebruiken|kwaliteit|4|blijdschap|0|-|4 uur in de trein, hele film gestreamd zonder 1 keer haperen. Goed bezig @mobibel 📶
#S|twv-1151|social|webshop|
K|ontvangen|fout|2|irritatie|1|-|Derde keer de verkeerde kleur gordijnen. Ik vroeg blauw, kreeg groen, dan grijs en nu bordeaux. Is er nog een kleur over?
A|||||||Sorry Lieve! Blauw is nu met de hand ingepakt door mij. ^Kaat
K|ontvangen|fout|4|blijdschap|0|-|BLAUW!!! Kaat ge zijt de beste 💙
#S|twv-1152|social|reizen|
K|hulp|geen|3|verlangen|0|wens|Kan er aan de halte Molenhoek aub een schuilhuisje komen? Wij staan daar met 15 kinderen in de regen
A|||||||We bespreken het met de gemeente. ^Els
K|hulp|belofte|2|irritatie|0|-|dat zeiden ze mij in 2018 ook al
#S|twv-1153|social|telecom|
K|hulp|wachttijd|2|neutraal|2|-|In wacht sinds 10u05, nu 10u50.
A|||||||Sorry Rudi, waarmee kan ik helpen? ^Nick
K|wijzigen|geen|3|neutraal|0|-|domiciliëring op ander rekeningnummer
A|||||||Kan via de app of stuur het in DM.
K|geen|geen|3|neutraal|0|-|staat in DM, leg af nu
#S|twv-1154|social|energie|
K|betalen|prijs|3|bezorgdheid|0|vraag|Mijn voorschot is 95 euro maar ik heb net een elektrische wagen. Ga ik straks een monsterfactuur krijgen? Ik hou mijn hart al vast
A|||||||Slim dat je het vraagt, Hanne. 150 is realistischer. ^Bart
K|wijzigen|geen|3|neutraal|0|-|pas maar aan
#S|twv-1155|social|reizen|
K|gebruiken|bejegening|1|boosheid|0|-|'Vuile profiteur' tegen mijn broer omdat hij zijn kaart voor personen met een handicap toonde. Uw controleur heeft hem kapot gemaakt met twee woorden. Ik haat jullie hiervoor
A|||||||We zijn hier zwaar van aangedaan. Dit krijgt gevolgen. Mogen we uw broer onze excuses aanbieden? ^Lien
K|hulp|geen|3|neutraal|0|-|hij wil een brief, geen bloemen
#S|twv-1156|social|diensten|
K|aanvragen|geen|4|blijdschap|0|-|Jaaa we zijn ingeloot voor het publiek van de zomershow @kanaalvijf!! Mijn man weet nog van niks, hij gaat flippen
A|||||||Tot dan! ^Tine
#S|twv-1157|social|telecom|
K|gebruiken|storing|2|neutraal|0|-|digicorder start op in het Engels en vraagt een regio
A|||||||Kies Belgium > Flanders, dan komt alles terug, Nora. ^Fre
K|gebruiken|storing|4|neutraal|0|-|In orde
#S|twv-1158|social|bezorging|
K|hulp|wachttijd|4|dankbaarheid|0|-|Chapeau, pakje zoekgeraakt en na één tweet binnen de twee uur gevonden en geleverd. Zo doet ge dat
A|||||||Graag gedaan, Vincent! ^Lotte
#S|twv-1159|social|overheid|
K|gebruiken|kwaliteit|2|irritatie|0|-|De straat is zo vaak opengelegd dat ik voorstel om er een rits in te steken
A|||||||We noteren de rits 😄 de werken eindigen vrijdag.
#S|twv-1160|social|reizen|
K|gebruiken|levering|4|opluchting|0|-|Door de staking gesukkeld, 3 keer overgestapt, maar ik ben op tijd voor de geboorte van mijn kleinzoon. Alles goed met moeder en kind 💙
A|||||||Proficiat opa! ^KD
#S|twv-1161|social|telecom|
K|betalen|geen|3|neutraal|0|vraag|Kan de factuur gesplitst worden over twee rekeningen? Wij wonen met drie samen
A|||||||Helaas niet, enkel 1 rekening per contract. ^An
K|geen|geen|3|neutraal|0|-|ok dan blijven we tikkies sturen
#S|twv-1162|social|webshop|
K|terugkijken|kwaliteit|2|teleurstelling|0|-|Had ik de reviews maar eerst gelezen. Nu zit ik met een tent van 300 euro die lekt als een mand, en een verloren weekend
A|||||||Dat vinden we jammer, Wout. Stuur je foto's, dan lossen we het op. 
K|geen|geen|3|neutraal|0|-|foto's volgen
#S|twv-1163|social|reizen|
K|gebruiken|levering|2|irritatie|2|-|Gisteren anderhalf uur vertraging op de lijn Brugge - Leuven, vandaag opnieuw veertig minuten. Niemand die ons iets komt vertellen. Ik betaal elk jaar meer voor elk jaar minder.
A|||||||Onze excuses Frederik. Er waren beide dagen problemen met de bovenleiding. ^Gert
K|geen|geen|3|neutraal|0|-|Oké, nu weet ik dat ook.
#S|twv-1164|social|telecom|
K|gebruiken|kwaliteit|2|neutraal|0|-|@kabelnova hallo, wij hebben twee decoders, beneden werkt alles goed maar boven krijgen we sinds de update enkel de eerste twintig zenders.
A|||||||Dag Carla, doe boven een zenderscan via Menu > Instellingen > Zenders. ^Fre
K|gebruiken|kwaliteit|4|neutraal|1|-|Gedaan, nu staan ze er allemaal weer op.
K|hulp|wachttijd|4|dankbaarheid|0|-|Heel erg bedankt voor de vlugge hulp!
#S|twv-1165|social|bezorging|
K|ontvangen|levering|2|neutraal|1|-|Goeiedag, ik was vandaag de hele dag thuis en toch kreeg ik een mail dat er niemand aanwezig was.
K|ontvangen|geen|3|neutraal|0|vraag|Kan het morgen opnieuw aangeboden worden?
A|||||||Natuurlijk Hilde, morgen voor 13u. ^Ines
K|geen|geen|3|neutraal|0|-|Bedankt
#S|twv-1166|social|energie|
K|betalen|geen|3|neutraal|0|vraag|Beste, op mijn voorschotfactuur van september staat een bedrag van 12,50 voor 'beschikbaarheid'. Waarvoor dient dat juist?
A|||||||Dat is een vaste kost van de netbeheerder, Erwin. ^Bart
K|geen|geen|3|neutraal|0|-|Ok, duidelijk.
#S|twv-1167|social|reizen|
K|gebruiken|bejegening|4|dankbaarheid|0|-|Wij zijn gisteren met mijn schoonmoeder van 88 naar de kust geweest en werden overal geholpen: bij het opstappen, bij het afstappen, zelfs met haar valies. Hartelijk dank aan al jullie mensen.
A|||||||Graag gedaan, wat fijn om te lezen! ^Lien
#S|twv-1168|social|overheid|
K|hulp|wachttijd|2|teleurstelling|3|-|Wij wachten al van vorig jaar op een antwoord over de wateroverlast in onze straat. Bij elke bui staat onze kelder onder. Het is ontmoedigend om telkens te horen dat men het bekijkt.
A|||||||We begrijpen dit. De rioleringswerken starten in april.
K|hulp|geen|3|verlangen|0|wens|Wij hopen dat het deze keer ook echt gebeurt.
#S|twv-1169|social|telecom|
K|orienteren|geen|3|neutraal|0|vraag|Dag @gsmplus, ik heb momenteel een prepaidkaart en gebruik enkel data op reis. Welke formule raden jullie aan?
A|||||||Dan is Reis & Praat aan 10 euro ideaal, Marleen. ^Wout
K|orienteren|geen|3|neutraal|0|-|Ik neem het mee in overweging, dank u
#S|twv-1170|social|bank|
K|gebruiken|digitaal|2|verwarring|1|vraag|Ik probeer al een halfuur een factuur in te scannen met de app, maar hij leest het bedrag altijd verkeerd. Doe ik iets fout?
A|||||||Zorg voor een vlakke ondergrond en genoeg licht, Sonja. ^Jo
K|gebruiken|digitaal|4|neutraal|0|-|Onder de lamp lukte het wel
#S|twv-1171|social|webshop|
K|ontvangen|levering|2|bezorgdheid|0|vraag|Hallo, ik heb vorige week een communiekleedje besteld en zie nog geen enkele beweging in de tracking. De communie is zondag. Moet ik iets anders gaan zoeken?
A|||||||Het is vandaag vertrokken, Griet, morgen in huis. ^Joke
K|ontvangen|levering|4|opluchting|0|-|Het is er en het past, ik ben gerustgesteld
#S|twv-1172|social|telecom|
K|hulp|wachttijd|2|boosheid|2|-|Een uur en tien minuten aan de lijn gehangen, drie keer doorverbonden en dan verbreekt de lijn. Ik ben ziedend. Hoe durven jullie dit klantendienst noemen @fibrox
A|||||||Onze oprechte excuses, Bart. Ik bel je zelf binnen 5 minuten. ^Sofie
K|hulp|belofte|4|verrassing|0|-|Correct, na vier minuten ging de telefoon.
K|hulp|doorverwijzing|4|neutraal|0|-|Alles is nu geregeld
#S|twv-1173|social|reizen|
K|orienteren|geen|3|neutraal|0|vraag|Is er op zaterdag een rechtstreekse trein van Turnhout naar Brussel-Centraal?
A|||||||Ja, elk uur om 08. ^KD
#S|twv-1174|social|diensten|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Na de verhuis van het programma naar 22u30 kan ik het niet meer volgen, ik moet om 5 uur op. Heel jammer, het was mijn vaste afspraak van de week.
A|||||||Je kan het de dag erna gratis herbekijken, Nadia. ^Tine
K|gebruiken|informatie|4|blijdschap|0|-|O dat is fijn, dan kijk ik op dinsdag na het werk
#S|twv-1175|social|telecom|
K|betalen|fout|2|irritatie|2|-|Ik heb in maart, april én mei gemeld dat mijn adres verkeerd op de factuur staat. Het staat er in juni nog altijd verkeerd op. Als zelfstandige kan ik die facturen niet gebruiken.
A|||||||Dat is heel vervelend, Steven. Nu aangepast, ook op de vorige facturen. ^Nick
K|betalen|fout|4|neutraal|0|-|Ik zie het, de vier facturen zijn in orde
#S|twv-1176|social|overheid|
K|aanvragen|digitaal|4|blijdschap|0|-|Inschrijven voor de speelpleinwerking ging vandaag verrassend vlot. Vorig jaar zaten we drie uur te refreshen, nu was het op vijf minuten gebeurd.
A|||||||Fijn! We hebben een nieuw systeem.
#S|twv-1177|social|reizen|
K|gebruiken|levering|2|verwarring|0|vraag|Op het scherm in de bus staat een andere eindhalte dan in de app. Zit ik nu juist of niet? Chauffeur is niet verstaanbaar door het plexiglas
A|||||||Welke bus en richting, Amina? ^Els
K|geen|geen|3|neutraal|0|-|27, zou naar Wetteren moeten gaan
A|||||||Dan zit je goed, het scherm is fout.
K|gebruiken|informatie|4|opluchting|0|-|Oef, merci, ik was al bijna afgestapt
#S|twv-1178|social|energie|
K|hulp|bejegening|5|dankbaarheid|0|-|Toen mijn man gestorven was, stond alles op zijn naam en wist ik niet waar te beginnen. Jullie medewerkster heeft mij stap voor stap geholpen en zelfs teruggebeld om te horen hoe het ging. Ik zal haar nooit vergeten.
A|||||||Dat heeft haar diep geraakt. Veel sterkte, Lutgart. ^Bart
#S|twv-1179|social|telecom|
K|gebruiken|storing|2|neutraal|0|-|Geen beeld in Damme, wel internet.
A|||||||Bekend probleem, we werken eraan. ^Fre
K|gebruiken|storing|3|neutraal|0|vraag|Duurt het nog lang?
A|||||||Tegen de middag.
K|geen|geen|3|neutraal|0|-|Goed
#S|twv-1180|social|webshop|
K|gebruiken|kwaliteit|4|blijdschap|0|-|Twee maanden geleden een tweedehands tablet gekocht bij @winkelrank. Werkt als nieuw, batterij houdt lang en een pak goedkoper. Zeker voor herhaling vatbaar.
A|||||||Dank je Willem! ^Kaat
#S|twv-1181|social|reizen|
K|betalen|wachttijd|2|irritatie|3|-|Drie maanden geleden vroeg ik de terugbetaling van mijn geannuleerde vlucht. Ik kreeg een ontvangstbevestiging en daarna niets meer. Mijn mails blijven onbeantwoord.
A|||||||We schamen ons, Nadine. Wat is je referentie? ^Tom
K|geen|geen|3|neutraal|0|-|VXR 88271
A|||||||Uitbetaling gebeurt morgen.
K|betalen|geen|3|verlangen|0|wens|Ik hoop het, want ik had dat geld nodig voor de schoolrekening
#S|twv-1182|social|bank|
K|gebruiken|privacy|2|bezorgdheid|0|angst|Mijn moeder heeft haar kaart afgegeven aan een zogezegde bankmedewerker die aan huis kwam. Ze is helemaal van streek en wij zijn bang dat alles weg is.
A|||||||Bel nu Cardblock, wij blokkeren haar rekeningen. Wat vreselijk voor haar. ^Mo
K|hulp|geen|3|neutraal|0|-|Gebeld, alles is dicht
A|||||||Er is 0 euro verdwenen. We waren op tijd.
K|gebruiken|privacy|5|opluchting|0|-|God zij geloofd. Ze heeft het nieuws juist gekregen en zit te wenen van blijdschap
#S|twv-1183|social|telecom|
K|wijzigen|geen|3|neutraal|0|vraag|Hallo, kan ik mijn vaste nummer behouden als ik van de ene kant van Gent naar de andere verhuis?
A|||||||Ja, binnen dezelfde zone blijft het nummer. ^Sofie
K|wijzigen|geen|4|blijdschap|0|-|Gelukkig, mijn ma kent alleen dat nummer vanbuiten
#S|twv-1184|social|overheid|
K|gebruiken|kwaliteit|2|boosheid|0|-|Al 6 jaar dezelfde put in dezelfde weg, vandaag heeft hij mijn voorvering gekost. 430 euro! Wie gaat dat betalen, de burgemeester uit zijn zak?? Klungels
A|||||||U kan een schadeclaim indienen via <url>, met foto en factuur.
K|hulp|geen|3|neutraal|0|-|Ligt klaar, ik stuur het vanavond
#S|twv-1185|social|reizen|
K|gebruiken|levering|4|blijdschap|0|-|Het mag ook gezegd worden als het goed gaat: in drie maanden pendelen tussen Lier en Mechelen welgeteld één keer vertraging gehad. Doe zo voort!
A|||||||Daar worden we blij van, Katleen! ^Lien
#S|twv-1186|social|telecom|
K|ontvangen|levering|2|neutraal|2|-|De technieker is geweest maar had niet het juiste materiaal mee. Nieuwe afspraak pas over twee weken.
A|||||||Sorry Rik, ik zoek iets vroeger. Woensdag 8u? ^Sofie
K|ontvangen|beleid|4|dankbaarheid|0|-|Woensdag is een stuk beter, fijn dat je dat doet
#S|twv-1187|social|bezorging|
K|ontvangen|bejegening|2|irritatie|0|-|De bezorger had zijn oortjes in, keek mij niet aan en duwde het pakje in mijn handen. Een goeiedag is toch niet te veel gevraagd?
A|||||||Dat hoort er wel bij, Yvonne. We geven het door. ^Lotte
#S|twv-1188|social|energie|
K|aanvragen|geen|3|neutraal|0|vraag|Wij bouwen en hebben een werfaansluiting nodig vanaf 1 oktober. Hoelang op voorhand moet ik dat aanvragen?
A|||||||Minstens 6 weken op voorhand. ^Net
K|aanvragen|geen|3|bezorgdheid|0|-|Oei, dat is kort dag, ik doe het vandaag nog
#S|twv-1189|social|diensten|
K|gebruiken|kwaliteit|4|blijdschap|0|-|Prachtig concert gisteravond op @klankweide! Geluid zat goed, gezellige sfeer, vriendelijke mensen aan de kassa. We hebben genoten.
A|||||||Dank je, tot volgend jaar! ^Team
K|terugkijken|geen|4|blijdschap|0|-|Tickets zijn al besteld 😄
#S|twv-1190|social|telecom|
K|hulp|herhaling|2|irritatie|2|vraag|Ik heb mijn verhaal nu al aan vier mensen gedaan via vier kanalen. Telefoon, chat, mail en nu hier. Wie is er eigenlijk verantwoordelijk?
A|||||||Vanaf nu ik, Gerda. Je hoeft niets meer te herhalen. ^Nick
K|hulp|doorverwijzing|4|vertrouwen|0|-|Goed, ik leg het in jouw handen.
#S|twv-1191|social|reizen|
K|hulp|geen|3|neutraal|0|-|Ik had een vraag gestuurd over de fietsparking maar heb het antwoord intussen gevonden, mag weg.
A|||||||Fijn, Koen! ^KD
#S|twv-1192|social|webshop|
K|betalen|prijs|2|teleurstelling|0|-|Zo jammer dat de verzendkosten sinds deze maand van 2,95 naar 6,95 gaan. Voor een klein boekje loont het dan niet meer om bij jullie te bestellen.
A|||||||Afhalen in een winkel blijft gratis, Miet! ^Joke
K|geen|geen|3|neutraal|0|-|Ik woon er 30 km vandaan
#S|twv-1193|social|telecom|
K|gebruiken|kwaliteit|2|irritatie|0|-|Om de vijf voeten valt hier de verbinding uit, en iedere keer moet ge opnieuw inloggen, ge wordt daar toch zot van
A|||||||Hoe ver sta je van de modem, Chris? ^Fre
K|geen|geen|3|neutraal|0|-|6 meter, 2 muren
A|||||||Dan raden we een gratis booster aan, die is vertrokken.
K|hulp|geen|3|neutraal|0|-|Goe, ik laat weten of het helpt
K|gebruiken|kwaliteit|4|blijdschap|0|-|Da booster ding doet wonderen, alles vlot nu
#S|twv-1194|social|reizen|
K|gebruiken|levering|2|irritatie|0|-|bus komt ni. bus komt nog altijd ni. o nee toch ni
#S|twv-1195|social|reizen|
K|gebruiken|levering|2|neutraal|0|-|Trein naar Hasselt 9u05: bord zegt +35
K|gebruiken|levering|3|neutraal|0|vraag|klopt dat?
A|||||||Klopt helaas, defect in Tienen. ^Gert
K|geen|geen|3|neutraal|0|-|koffietje dan
#S|twv-1196|social|telecom|
K|gebruiken|storing|4|blijdschap|0|-|Joepieeeee internet is terug in Evergem 🎊
#S|twv-1197|social|telecom|
K|hulp|geen|3|neutraal|0|-|@nevelnet kijk eens in jullie DM aub
A|||||||We zien je bericht, antwoord volgt. ^Sofie
K|geen|geen|3|neutraal|0|-|okee
#S|twv-1198|social|bank|
K|gebruiken|storing+digitaal|2|irritatie|0|-|En hup, app weer dood. Salarisdag, uiteraard. @denaris
A|||||||We zijn ermee bezig, nog 20 minuten. ^Jo
K|gebruiken|storing|3|neutraal|0|-|ok
#S|twv-1199|social|overheid|
K|gebruiken|geen|4|blijdschap|0|-|Zalig weer, vol terras, muziek op de markt. Goe gewerkt stad!
#S|twv-1200|social|energie|
K|gebruiken|storing|2|bezorgdheid|0|vraag|Het licht flikkert hier al heel de avond en er hangt een rare geur aan de meterkast. Is dat gevaarlijk?? Ik heb twee slapende kinderen boven
A|||||||Zet de hoofdzekering uit en bel 0800. Er komt meteen iemand. ^Net
K|geen|geen|3|neutraal|0|-|gebeld, komt binnen 20 min
K|gebruiken|privacy|4|opluchting+dankbaarheid|0|-|Losse klem, zei hij, net op tijd. Ik ben hem om de hals gevlogen
#S|twv-1201|social|telecom|
K|orienteren|prijs|3|neutraal|0|vraag|wat is de prijs van een tweede decoder per maand?
A|||||||6,50 euro. ^Fre
K|orienteren|prijs|2|teleurstelling|0|-|Hmm, ik had gehoopt op minder
#S|twv-1202|social|reizen|
K|aanvragen|digitaal|2|irritatie|1|-|Mijn gsm nummer 'is geen geldig nummer' volgens jullie boekingspagina. Ik heb het al 19 jaar @brusselwings
A|||||||Probeer met +32 zonder nul, Bert. ^Ans
K|aanvragen|digitaal|3|neutraal|0|-|ja zo wel
#S|twv-1203|social|webshop|
K|ontvangen|levering|4|verrassing|0|-|Dat was snel! Zondag besteld, maandag in huis.
#S|twv-1204|social|diensten|
K|gebruiken|kwaliteit|1|boosheid|0|-|Wat een bagger, dat nieuwe programma. Ik heb 8 minuten gekeken en wil die terug
A|||||||Smaken verschillen, Gunther 😉 ^Tine
K|geen|geen|2|irritatie|0|-|slechte smaak ook ja
#S|twv-1205|social|telecom|
K|gebruiken|geen|3|verlangen|0|wens|Graag een donkere modus voor de tv-gids, mijn vrouw wordt wakker van dat wit licht
A|||||||Staat op de planning voor het najaar! ^Fre
K|geen|geen|4|blijdschap|0|-|Mijn huwelijk dankt u 😂
#S|twv-1206|social|bezorging|
K|ontvangen|geen|3|neutraal|0|vraag|hoelang blijft een pakje liggen in het afhaalpunt?
A|||||||14 kalenderdagen. ^Ines
K|geen|geen|3|neutraal|0|-|ah dan heb ik nog tijd
#S|twv-1207|social|reizen|
K|gebruiken|bejegening|4|blijdschap|0|-|Onze chauffeur van de schoolbus heeft vandaag alle kinderen getrakteerd op een ijsje, op zijn laatste dag voor zijn pensioen. Er zijn traantjes gevloeid 🍦
A|||||||Dirk wordt gemist! ^Els
#S|twv-1208|social|telecom|
K|betalen|fout|2|verwarring|0|vraag|Ik krijg een creditnota van 0,03 euro. Wat moet ik daarmee?
A|||||||Een afrondingsverschil, Ria. Je hoeft niets te doen. ^Nick
K|geen|geen|3|blijdschap|0|-|Ik ga er iets leuks mee doen 😄
#S|twv-1209|social|overheid|
K|hulp|doorverwijzing|2|irritatie|2|-|Voor een vuilnisbak aan de bushalte moet ik bij 'groen' zijn, niet bij 'afval'. Groen zegt mobiliteit. Mobiliteit zegt afval. Het is maar een vuilnisbak mensen
A|||||||We nemen de vraag zelf op, meneer.
K|hulp|geen|3|verlangen|0|wens|Heel graag, met of zonder deksel
#S|twv-1210|social|reizen|
K|gebruiken|levering|2|teleurstelling|0|-|Weer geen zitplaats en weer te laat. Ik begin er de moed bij te verliezen...
#S|twv-1211|social|telecom|
K|aanvragen|digitaal|4|blijdschap|0|-|Abonnement besteld via de chat, 6 minuten, vriendelijke hulp van Aaron. Vlotter kan niet
A|||||||Welkom bij @gsmplus! ^Wout
#S|twv-1212|social|energie|
K|vertrekken|geen|3|neutraal|0|-|Contract stopgezet per 30/6 wegens sloop van de woning, EAN in bijlage
A|||||||Goed ontvangen, slotfactuur volgt. ^Bart
K|geen|geen|3|neutraal|0|-|dank
#S|twv-1213|social|reizen|
K|orienteren|geen|3|bezorgdheid|0|vraag|Wij reizen voor het eerst met een baby van 7 weken. Mag de maxicosi mee aan boord of moet die in het ruim? Ik ben wat ongerust
A|||||||Maxicosi mag mee tot aan de deur en is gratis. ^Ans
K|orienteren|informatie|4|opluchting|0|-|Dat stelt ons gerust, dank u wel!
#S|twv-1214|social|bank|
K|hulp|bejegening|2|irritatie|0|-|Ik vraag een simpel document en krijg een brochure over beleggen. Nee dank u, ik zei attest
A|||||||Sorry Etienne! Welk attest heb je nodig? ^Mo
K|geen|geen|3|neutraal|0|-|Saldo op 31 december voor de notaris
A|||||||Zit in je mailbox.
K|hulp|wachttijd|4|neutraal|0|-|Goed ontvangen
#S|twv-1215|social|telecom|
K|gebruiken|kwaliteit|2|irritatie|0|-|Al 3 provider gehad, allemaal even slecht in Wijtschate. Eén streepje en een gebed
A|||||||Er komt een mast in Wijtschate in 2026, Geert. ^An
K|gebruiken|geen|3|verlangen|0|wens|Ik hoop dat ik het nog meemaak
#S|twv-1216|social|webshop|
K|wijzigen|geen|3|neutraal|0|-|Ik heb mijn bestelling zonet geannuleerd, was dubbel
A|||||||Geannuleerd en terugbetaald. ^Joke
#S|twv-1217|social|reizen|
K|gebruiken|privacy|2|boosheid|0|-|Chauffeur rijdt door het rood met een volle bus en toeteren maar. Vandaag, N9, 8u12. Levensgevaarlijk sujet
A|||||||Ernstig, dank om te melden. Busnummer? ^Els
K|geen|geen|3|neutraal|0|-|4 laatste cijfers 2207
#S|twv-1218|social|diensten|
K|gebruiken|kwaliteit|4|verrassing|0|-|Was sceptisch over de remake, maar wow. Die hoofdactrice doet me het origineel vergeten @kijkbox
A|||||||Ze zal blij zijn! ^Helpdesk
#S|twv-1219|social|telecom|
K|hulp|belofte|2|boosheid|3|-|Zesde belofte, zesde leugen. 'Vandaag komt hij zeker.' Ik heb intussen al mijn verlofdagen opgebruikt aan uw techniekers die niet komen. Ge zijt schaamteloos @fibrox
A|||||||Je hebt gelijk, Wendy. Ik heb nu de teamleider aan de lijn, hij vertrekt naar jou. ^Sofie
K|hulp|geen|2|irritatie|0|-|We zullen zien
K|ontvangen|belofte|4|opluchting|0|-|Om 19u40 is het in orde gekomen. Eindelijk. Bedankt dat jij wel iets deed Sofie
#S|twv-1220|social|overheid|
K|aanvragen|geen|3|verlangen|0|wens|Mag onze buurt dit jaar opnieuw een speelstraat worden? De kinderen vragen er elke dag naar 🙏
A|||||||Dien de aanvraag in voor 15/5 en het komt goed.
K|aanvragen|geen|4|blijdschap|0|-|Ligt vanavond in de bus, jippie
#S|twv-1221|social|reizen|
K|gebruiken|fout|2|verrassing|0|-|Ik dacht dat ik slecht las, maar nee: mijn ticket naar Milaan is geldig tot 'Mechelen'. Hoe doet ge dat?
A|||||||Wow, dat is nieuw 😅 we boeken je opnieuw. ^KD
K|geen|geen|3|neutraal|0|-|doe maar Milaan, Mechelen ken ik al
#S|twv-1222|social|energie|
K|betalen|prijs|4|vertrouwen|0|-|Ik krijg elke maand een eerlijk overzicht en ben nog nooit voor verrassingen komen te staan. Zo mag het blijven.
A|||||||Dat is ons doel, Jacqueline. ^Pieter
#S|twv-1223|social|telecom|
K|gebruiken|storing|3|neutraal|0|vraag|Komt er nog iemand vandaag voor die kapotte paal in de Kerkakkers, of pas morgen?
A|||||||Morgenvroeg vanaf 7u. ^Fre
K|geen|geen|3|neutraal|0|-|Ok ik parkeer mijn auto ergens anders
#S|twv-1224|social|bezorging|
K|ontvangen|levering|2|bezorgdheid|0|angst|Mijn medicatie zit in dat pakje en ik heb nog maar voor twee dagen. Ik begin echt schrik te krijgen.
A|||||||We halen het nu zelf uit het depot. Voor 17u bij jou. ^Ines
K|ontvangen|levering|5|dankbaarheid+opluchting|0|-|Om 16u20 aangebeld. Ik heb geen woorden voor die inzet, dank u!
#S|twv-1225|social|webshop|
K|hulp|bejegening|2|irritatie|0|-|Drie verkopers stonden aan de toog te babbelen over hun weekend terwijl er vijf mensen stonden te wachten. 'Efkes hè.' Efkes duurde twaalf minuten.
A|||||||Dat is niet de service die we willen, Roos. Welke winkel? ^Kaat
K|geen|geen|3|neutraal|0|-|Waregem, zaterdag
#S|twv-1226|social|telecom|
K|wijzigen|geen|3|verlangen|0|wens|Nieuwe bankrekening doorgegeven via app, graag ook op de factuur van volgende maand toepassen
A|||||||Staat klaar, Els. ^An
K|geen|geen|3|neutraal|0|-|Tof
#S|twv-1227|social|reizen|
K|gebruiken|levering|4|opluchting|0|-|Eindelijk thuis. Het was een lange rit, drie overstappen en een nacht in Keulen, maar iedereen is heelhuids geraakt
#S|twv-1228|social|overheid|
K|gebruiken|prijs|2|boosheid|0|-|Belasting op tweede parkeerkaart: 300 euro. Wij werken in ploegen, hoe moeten wij op ons werk geraken? Ge pakt altijd de gewone mens, graaiers
A|||||||Voor ploegenarbeid bestaat een vrijstelling, zie <url>
K|betalen|informatie|4|verrassing|0|-|Ah ja? Dat wist ik niet, ik dien het direct in
#S|twv-1229|social|diensten|
K|aanvragen|geen|3|neutraal|0|vraag|Kan ik mijn abonnement op de papieren krant schenken aan mijn ouders?
A|||||||Zeker, geef hun adres door in DM. ^Abo
K|geen|geen|3|neutraal|0|-|DM vertrokken
#S|twv-1230|social|telecom|
K|gebruiken|kwaliteit|4|blijdschap|0|-|vakantie in de Pyreneeën, geen kat te zien, wel 4 streepjes. wow @gsmplus
A|||||||Geniet ervan! ^Wout
#S|twv-1231|social|reizen|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De mooie oude stationshal wordt afgebroken voor een parking. Het deed pijn om de kranen te zien. Een stuk van mijn jeugd is weg.
A|||||||De klok en de gevelsteen blijven bewaard, Leo. ^Lien
K|gebruiken|informatie|4|opluchting|0|-|Oh, dat is toch iets. Ik ben blij dat de klok blijft
#S|twv-1232|social|energie|
K|hulp|informatie|2|verwarring|2|vraag|De ene medewerker zegt dat ik recht heb op het sociaal tarief, de andere niet, en in de brief staat 'in onderzoek'. Wat is nu juist?
A|||||||Je hebt er recht op sinds 1 januari, Fatoumata. Ik bevestig het per mail. ^Bart
K|hulp|informatie|4|dankbaarheid|0|-|Merci meneer Bart, nu heb ik het zwart op wit
#S|twv-1233|social|webshop|
K|gebruiken|storing|2|neutraal|0|-|Droogkast gekocht in maart, maakt sinds gisteren een piepend geluid
A|||||||Techniek komt vrijdag tussen 9 en 12u langs. ^Kaat
K|hulp|geen|3|neutraal|0|-|Vrijdag ben ik thuis
#S|twv-1234|social|telecom|
K|gebruiken|storing|2|irritatie|0|-|'Er zijn momenteel geen storingen in uw regio.' Dan beeld ik mij deze zwarte tv zeker in
A|||||||Je hebt gelijk Rudy, ze is net geregistreerd. ^Fre
K|gebruiken|storing|3|neutraal|0|-|ok wanneer terug
A|||||||22u.
K|geen|geen|2|teleurstelling|0|-|match gedaan dan, spijtig
#S|twv-1235|social|reizen|
K|gebruiken|bejegening|4|dankbaarheid|0|-|Dankjewel aan de steward die onze dochter van 5 haar eerste vliegdiploma gaf, het hangt ingekaderd boven haar bed
A|||||||We zien haar graag terug! ^Tom
#S|twv-1236|social|bank|
K|wijzigen|geen|3|verlangen|0|wens|Ik zou graag mijn zichtrekening omzetten naar de gratis versie aub
A|||||||In orde gebracht vanaf 1 mei. ^Jo
K|wijzigen|wachttijd|4|blijdschap|0|-|Dat was gemakkelijk!
#S|twv-1237|social|overheid|
K|aanvragen|geen|3|neutraal|0|vraag|Moet ik de aanvraag voor een straatfeest ook laten tekenen door alle buren?
A|||||||Neen, enkel door drie peters of meters van de straat.
K|geen|geen|3|neutraal|0|-|Ok dat is haalbaar
#S|twv-1238|social|telecom|
K|hulp|geen|3|vertrouwen|0|-|Komt wel goed, @nevelnet laat ons nooit lang in de steek
#S|twv-1239|social|reizen|
K|gebruiken|levering|3|verwarring|0|vraag|Euh, wat betekent het als er een sterretje bij mijn trein staat in de app? Vind nergens een legende
A|||||||Dan rijdt hij met een aangepaste samenstelling, Dries. ^Gert
K|gebruiken|informatie|3|verwarring|0|vraag|Aangepast hoe? Korter, langer, zonder wielen?
A|||||||Korter, vrees ik.
K|geen|geen|3|neutraal|0|-|Aha
#S|twv-1240|social|bank|
K|gebruiken|privacy|4|vertrouwen|0|-|Gisteren werd een vreemde betaling tegengehouden nog voor ik zelf iets merkte. Ik voel mij veilig bij @leeuwbank
A|||||||Daar waken we over, Simonne. ^Mo
#S|twv-1241|social|energie|
K|betalen|informatie|2|verwarring|0|vraag|Ik heb een 'regularisatiefactuur' gekregen naast de gewone. Hoor ik die ook te betalen of vervangt die de andere?
A|||||||Die vervangt de andere, Gilbert. ^Bart
K|geen|geen|4|opluchting|0|-|Gelukkig maar, ik dacht al dat ik twee keer moest
#S|twv-1242|social|telecom|
K|hulp|bereikbaarheid|2|irritatie|2|-|Een telefoonnummer dat niet bestaat, een winkel die verhuisd is en een mailadres dat terugkomt. Hoe bereikt een mens jullie nog?
A|||||||Zo, Chantal! Waarmee kunnen we helpen? ^An
K|wijzigen|geen|3|neutraal|0|-|pincode van mijn sim kwijt
A|||||||Je PUK staat in de app, of ik stuur hem in DM.
K|geen|geen|3|neutraal|0|wens|DM graag
#S|twv-1243|social|reizen|
K|hulp|herhaling|2|boosheid|3|-|Tien mails. Tien verschillende namen. Tien keer 'kan u uw boekingscode nog eens bezorgen'. Ik ontplof @brusselwings
A|||||||Vanaf nu enkel ik, Ludo. Ik heb alles gelezen. ^Ans
A|||||||Claim goedgekeurd: 520 euro.
K|hulp|doorverwijzing|4|opluchting|0|-|Kijk eens aan. Ge hadt er moeten zijn bij mail één
#S|twv-1244|social|overheid|
K|hulp|geen|3|vertrouwen|0|-|Ik heb het dossier afgegeven bij Rita aan het loket en als Rita zegt dat het in orde komt, dan komt het in orde
A|||||||Rita's reputatie snelt haar vooruit 😊
#S|twv-1245|social|webshop|
K|terugkijken|kwaliteit|2|teleurstelling|0|-|Achteraf bekeken had ik beter iets meer betaald en een deftig bed gekocht. Na twee jaar zakt het al door. Les geleerd.
#S|twv-1246|social|telecom|
K|terugkijken|geen|2|irritatie|0|-|Voor wie twijfelt over @fibrox: lees eerst eens de reacties hieronder, dan weet ge genoeg
#S|twv-1247|social|telecom|
K|terugkijken|bejegening|4|blijdschap|0|-|Ben al een jaar weg bij @kabelnova wegens verhuis naar Wallonië en ik mis jullie helpdesk. Nooit gedacht dat ik dat zou typen
A|||||||Wij missen jou ook, Ann! ^Fre
#S|twv-1248|social|bezorging|
K|ontvangen|levering|2|verwarring|1|vraag|Er zijn drie track & trace-codes voor één bestelling, twee daarvan zeggen 'geleverd', ik heb één doos. Komt er nog iets?
A|||||||Ja, twee dozen zijn nog onderweg; de status was fout. ^Ines
K|geen|geen|3|neutraal|0|-|ok dan wacht ik
#S|twv-1249|social|reizen|
K|gebruiken|levering|3|bezorgdheid|0|vraag|Het sneeuwt hier in Bastenaken pakken. Gaan de bussen nog rijden om 16u? Mijn kinderen moeten van school naar huis
A|||||||Voorlopig wel, kijk om 15u in de app. ^Els
K|geen|geen|3|bezorgdheid|0|-|Ik hou het in het oog, gerust ben ik er niet in
K|gebruiken|levering|4|opluchting|0|-|Thuis, alle drie. Met sneeuw tot in hun kousen
#S|twv-1250|social|diensten|
K|gebruiken|bejegening|3|verrassing|0|-|Zeg, stond ik nu net in jullie reportage over de markt of hallucineer ik? @kanaalvijf
A|||||||Met die gele hoed? Ja hoor! ^Tine
K|geen|geen|4|blijdschap|0|-|Mijn moment van roem: 2 seconden met een prei onder de arm 😂
#S|twv-1251|social|telecom|
K|hulp|bereikbaarheid|4|blijdschap|0|-|Bellen, één keer overgaan, een echte mens. Ik was zo verrast dat ik vergeten was waarvoor ik belde
A|||||||En weet je het nu weer? ^Sofie
K|wijzigen|geen|3|neutraal|0|-|haha ja, nieuw mailadres doorgeven
#S|twv-1252|social|energie|
K|aanvragen|geen|2|bezorgdheid|0|angst|Ik heb schrik dat ik een fout gemaakt heb bij mijn aanvraag en dat we straks zonder gas zitten in de winter
A|||||||We kijken het na, Mia: je contract start gewoon op 1 november. ^Pieter
K|geen|geen|4|opluchting|0|-|dank u, dat moest ik horen
#S|twv-1253|social|reizen|
K|gebruiken|privacy|2|bezorgdheid|0|angst|Ik hoop dat die barst in het raam van ons vliegtuig niet erger wordt, ik zit er pal naast en durf niet te ademen
A|||||||Dat is de binnenste beschermlaag, volkomen veilig. Zeg het gerust aan de crew. ^Tom
K|gebruiken|informatie|4|vertrouwen|0|-|De purser kwam het uitleggen, nu vertrouw ik het wel
#S|twv-1254|social|bank|
K|orienteren|informatie|2|verwarring|0|-|Bruto, netto, roerende voorheffing, getrouwheidspremie, basisrente. Ik wilde gewoon 3000 euro ergens zetten. Help
A|||||||Kort: 1,3% per jaar als het 12 maanden blijft staan. ^Jo
K|orienteren|informatie|4|dankbaarheid|0|-|Eén zin. Dank u. Waarom staat dat zo niet op de site
#S|twv-1255|social|overheid|
K|aanvragen|belofte|4|verrassing|0|-|'Over tien werkdagen krijgt u antwoord' stond er. Op dag tien, om 16u55, plofte het in mijn mailbox. Woord gehouden, ik ben aangenaam verrast
#S|twv-1256|social|telecom|
K|gebruiken|kwaliteit|3|verwarring|0|vraag|Moet ik nu op de 2.4 of op de 5 zitten? Mijn zoon zegt 5, mijn man zegt 2.4, de hond slaapt
A|||||||5 dichtbij de modem, 2.4 verder weg. ^Fre
K|gebruiken|geen|4|blijdschap|0|-|dan hebben ze alle twee gelijk, wat een vrede in huis
#S|twv-1257|social|reizen|
K|terugkijken|kwaliteit|4|blijdschap|0|-|Terug van twee weken Interrail met de kinderen. Als ge twijfelt: niet twijfelen, doen.
#S|twv-1258|social|reizen|
K|terugkijken|levering|1|boosheid|0|-|Nooit, maar dan ook nooit meer met @vloxair. Liever te voet naar Spanje dan nog één keer bij die bende onbekwamen in het vliegtuig
A|||||||Dat horen we niet graag. Wil je ons vertellen wat er misliep? ^Tom
K|gebruiken|levering|2|neutraal|3|-|vlucht 11 uur te laat, koffer kwijt, hotel zelf moeten betalen
#S|twv-1259|social|webshop|
K|ontvangen|geen|3|vertrouwen|0|-|Pakje is een dag later maar ik ben er gerust in, bij jullie is het altijd in orde gekomen
A|||||||Bedankt voor het vertrouwen, Karin! ^Joke
#S|twv-1260|social|bezorging|
K|hulp|herhaling|2|irritatie|2|-|Weer een nieuwe medewerker aan de lijn, weer van voor af aan mijn adres spellen. W-u-y-t-s-b-e-r-g-e-n. Voor de derde keer vandaag
A|||||||Wij hebben het nu juist, mevrouw van Wuytsbergen 😉 ^Lotte
K|geen|geen|3|blijdschap|0|-|Hoera, een wonder
#S|twv-1261|social|telecom|
K|orienteren|geen|3|verwarring|0|vraag|Ik zie op jullie site 'eSIM-only'. Moet ik dan een andere gsm kopen? Ben niet zo thuis in die dingen
A|||||||Heb je een toestel van na 2020? Dan werkt het meestal. ^Wout
K|geen|geen|3|neutraal|0|-|'t is er een van 2016 denk ik
#S|twv-1262|social|diensten|
K|gebruiken|digitaal|2|irritatie|0|-|Zestien keer op 'intro overslaan' drukken en zestien keer krijg ik de intro @kijkbox
A|||||||Gekende bug, update volgt morgen. ^Helpdesk
#S|twv-1263|social|overheid|
K|hulp|doorverwijzing|2|teleurstelling|2|-|Een jaar lang had ik dezelfde maatschappelijk werker, eindelijk iemand die ons kende. Nu krijgen we elke maand een ander. Mijn dochter wil niet meer mee.
A|||||||Dat begrijpen we. We vragen een vaste contactpersoon voor jullie aan.
K|hulp|geen|3|verlangen|0|wens|Dat zou voor haar zo veel betekenen
#S|twv-1264|social|energie|
K|hulp|bereikbaarheid|2|irritatie|1|-|Chatten kan van 9 tot 12, bellen van 13 tot 16, en werken doe ik van 8 tot 17. Zoek de fout
A|||||||Wij antwoorden hier tot 21u, Joris! ^Bart
K|hulp|bereikbaarheid|4|neutraal|0|-|Ah kijk, dat is beter
#S|twv-1265|social|reizen|
K|gebruiken|bejegening|4|vertrouwen|0|-|Mijn zoon van 10 reist elke week alleen met de trein naar zijn vader en de begeleiders op dat traject kennen hem bij naam. Ik zwaai hem met een gerust hart uit.
A|||||||Dat is mooi om te horen! ^KD
#S|twv-1266|social|telecom|
K|betalen|informatie|2|verwarring|0|vraag|Hoe kan het dat ik 'nog 2 toestelbetalingen' heb als mijn gsm al afbetaald is volgens jullie brief van mei?
A|||||||De brief ging over je oude toestel, Samira. ^Wout
K|betalen|informatie|3|neutraal|0|-|Ach zo, twee toestellen dus
#S|twv-1267|social|webshop|
K|ontvangen|belofte|2|irritatie|2|-|Op 3 juni: 'volgende week'. Op 10 juni: 'volgende week'. Op 17 juni: raad eens
A|||||||Volgende ... nee, morgen! Echt. ^Kaat
K|ontvangen|belofte|4|verrassing|0|-|En het was nog waar ook, tuinset staat er
