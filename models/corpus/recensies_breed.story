#S|rcb-0001|review|bezorging|sterren=2
K|ontvangen|levering|2|neutraal|2|-|besteld om 18.10 en het was 19.50 toen er gebeld werd
K|ontvangen|kwaliteit|2|teleurstelling|0|-|alles lauw, de frietjes slap
K|gebruiken|kwaliteit|3|neutraal|0|-|saté was opzich wel ok
K|terugkijken|geen|2|neutraal|0|-|volgende keer halen we wel weer bij de chinees op de hoek
#S|rcb-0002|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Fijne schoen, loopt lekker
K|gebruiken|kwaliteit|2|neutraal|0|-|valt wel een halve maat klein uit
K|wijzigen|beleid|4|blijdschap|1|-|omruilen voor 43 ging zonder gedoe in de winkel zelf
#S|rcb-0003|review|diensten|sterren=5
K|hulp|wachttijd+prijs|5|blijdschap|0|-|Binnen het uur geholpen met me lekke band en maar 12,50, top!!
#S|rcb-0004|review|webshop|sterren=1
K|ontvangen|fout|2|irritatie|1|-|Bestelling 1 krijg ik links en links
K|ontvangen|fout|2|boosheid|2|-|bestelling 2 weer een verkeerde kleur
K|hulp|bereikbaarheid|2|irritatie|2|-|bellen kan niet en op de mail krijg je een automatisch antwoord
K|vertrekken|geen|1|boosheid|0|-|account verwijderd, jullie zoeken het maar uit
#S|rcb-0005|review|reizen|sterren=3
K|ontvangen|wachttijd|2|neutraal|1|-|Half uur in de rij voor de sleutel, 1 persoon achter de balie.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Kamer zelf ruim en schoon
K|gebruiken|kwaliteit|2|neutraal|0|-|ontbijt matig, om half 10 was er geen ei meer
K|betalen|prijs|2|irritatie|0|-|en dan 18 euro parkeren per nacht..
#S|rcb-0006|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Al jaren mn vaste kapper, knipt zoals ik het wil
K|aanvragen|wachttijd|2|neutraal|1|-|alleen je moet wel drie weken van te voren bellen want anders is er geen plek
#S|rcb-0007|review|energie|sterren=1
K|betalen|fout+herhaling|2|irritatie|3|-|Sinds april krijg ik een rekening voor een adres waar ik niet meer woon, 6x gebeld
K|hulp|herhaling|2|boosheid|2|-|elke keer moet ik t hele verhaal opnieuw doen
K|hulp|belofte|2|irritatie|2|-|en elke keer 'u wordt binnen 5 werkdagen teruggebeld' nou ik wacht nog
K|terugkijken|geen|1|boosheid|0|-|blijf hier weg mensen
#S|rcb-0008|review|bezorging|sterren=5
K|ontvangen|levering|5|blijdschap|0|-|23 min en het stond er, kokend heet
K|gebruiken|kwaliteit|4|blijdschap|0|-|ramen was echt goed
K|terugkijken|geen|4|blijdschap|0|-|gaan we zeker vaker doen
#S|rcb-0009|review|wonen|sterren=2
K|ontvangen|levering|2|neutraal|3|-|Bank besteld in februari, levertijd 8 weken, werd eind juni.
K|hulp|informatie|2|irritatie|2|-|Als je zelf niet belde hoorde je niks.
K|ontvangen|kwaliteit|2|teleurstelling|0|-|En dan staat ie er eindelijk zit er een veeg op de zitting
K|hulp|wachttijd|2|neutraal|3|-|Al 3 weken wachten op iemand die komt kijken
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zit overigens wel lekker
#S|rcb-0010|review|diensten|sterren=1
K|betalen|prijs|1|boosheid|0|-|330 euro voor een slot wat ik zelf bij de bouwmarkt voor 40 zie liggen
K|aanvragen|informatie|2|irritatie|0|-|aan de telefoon zeiden ze 'vanaf 89'
K|terugkijken|geen|1|boosheid|0|-|pas op hiervoor!!!
#S|rcb-0011|review|telecom|sterren=4
K|ontvangen|levering|4|blijdschap|0|-|Monteur was keurig op tijd
K|ontvangen|kwaliteit|4|blijdschap|0|-|alles deed het meteen ook boven
K|ontvangen|informatie|2|neutraal|0|-|uitleg over de tv box had iets langer gemogen
#S|rcb-0012|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Doet wat ie moet doen.
K|gebruiken|kwaliteit|2|neutraal|0|-|Snoer is kort.
#S|rcb-0013|review|diensten|sterren=5
K|gebruiken|bejegening|5|dankbaarheid|0|-|Wat een lieve mensen bij dit tuincentrum, mijn moeder werd niet goed en ze hebben meteen een stoel en water gehaald
K|gebruiken|kwaliteit|4|blijdschap|0|-|en de planten zijn ook nog mooi
#S|rcb-0014|review|reizen|sterren=2
K|aanvragen|digitaal|4|neutraal|0|-|Boeken via de app ging prima
K|wijzigen|beleid|2|irritatie|1|-|maar datum wijzigen moest dan weer telefonisch
K|wijzigen|wachttijd|2|irritatie|2|-|45 minuten in de wacht
K|wijzigen|prijs|2|boosheid|0|-|en dan nog even 65 euro wijzigingskosten
#S|rcb-0015|review|webshop|sterren=5
K|ontvangen|levering|4|blijdschap|0|-|snel geleverd
K|gebruiken|kwaliteit|4|blijdschap|0|-|zit goed
K|betalen|prijs|4|blijdschap|0|-|prijs top
#S|rcb-0016|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Schnitzel was droog en de groenten kwamen denk ik uit een blikje
K|gebruiken|wachttijd|2|irritatie|2|-|en daar zit je dan ruim een uur op te wachten
K|gebruiken|bejegening|4|blijdschap|0|-|bediening kon er niks aan doen, die meisjes deden hun best
#S|rcb-0017|review|webshop|sterren=1
K|gebruiken|storing|2|teleurstelling|0|-|Stofzuiger na 5 maanden kapot
K|hulp|beleid|2|irritatie|1|-|volgens de winkel gebruiksschade, ja ik heb m gebruikt ja
K|hulp|doorverwijzing|2|irritatie|2|-|moest naar de fabrikant, die zegt weer dat de winkel het moet doen
K|betalen|geen|2|boosheid|3|-|heb het maar opgegeven, 199 euro weg
#S|rcb-0018|review|verzekering|sterren=4
K|hulp|wachttijd|4|blijdschap|0|-|Schade aan de auto gemeld op maandag, woensdag al akkoord
K|betalen|prijs|2|neutraal|0|-|Premie is wel weer omhoog gegaan dit jaar
#S|rcb-0019|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Was ok. Niet meer niet minder.
#S|rcb-0020|review|diensten|sterren=4
K|gebruiken|bejegening|4|blijdschap|0|-|Verhuizers waren vrolijk en hard aan het werk
K|gebruiken|levering|2|neutraal|1|-|wel drie kwartier te laat door file
K|betalen|beleid|4|verrassing|0|-|maar die hebben ze niet gerekend dus prima
#S|rcb-0021|review|telecom|sterren=1
K|hulp|bereikbaarheid|2|irritatie|2|-|Chatbot stuurt je in rondjes, mens krijg je niet
K|betalen|fout|2|boosheid|1|-|ondertussen dubbel geïncasseerd
K|vertrekken|beleid|2|irritatie|1|-|en opzeggen mag alleen schriftelijk, 2026 hoor
#S|rcb-0022|review|bezorging|sterren=3
K|ontvangen|levering|4|neutraal|0|-|Op tijd
K|ontvangen|fout|2|irritatie|0|-|knoflooksaus vergeten, zoals elke keer
K|gebruiken|kwaliteit|4|blijdschap|0|-|pizza zelf dik in orde
#S|rcb-0023|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mooie jas, warm, goede zakken
K|gebruiken|kwaliteit|2|neutraal|0|-|rits hapert af en toe
K|terugkijken|geen|4|blijdschap|0|-|zou m wel weer kopen
#S|rcb-0024|review|diensten|sterren=1
K|aanvragen|geen|3|neutraal|0|-|APK afspraak op donderdag 8.00 uur
K|gebruiken|fout|2|irritatie|2|-|kom ik daar, staat er niks in de agenda
K|hulp|bejegening|2|boosheid|0|-|'dan moet u morgen maar terugkomen' en hij liep weg
K|terugkijken|geen|1|boosheid|0|-|25 jaar klant geweest, klaar mee
#S|rcb-0025|review|webshop|sterren=2
K|orienteren|informatie|2|irritatie|0|-|Op de foto lijkt t heel wat
K|ontvangen|kwaliteit|2|teleurstelling|0|-|in het echt een poppenhuis kastje, had beter de maten moeten lezen
K|wijzigen|prijs|2|neutraal|0|-|retour kost 29,95 dus blijft maar staan
#S|rcb-0026|review|diensten|sterren=5
K|hulp|bejegening+informatie|5|dankbaarheid|0|-|Man kwam voor de wasmachine, legde rustig uit wat er was en dat een nieuwe beter was
K|betalen|prijs|5|verrassing|0|-|rekende niet eens voorrijkosten
K|terugkijken|geen|5|vertrouwen|0|-|zulke eerlijke mensen kom je nie veel meer tegen
#S|rcb-0027|review|reizen|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Amai wat een zalig hotel, bed waar ge niet meer uit wilt
K|gebruiken|bejegening|4|blijdschap|0|-|iedereen zo vriendelijk
K|betalen|prijs|3|neutraal|0|-|tis niet gratis he, maar soit
#S|rcb-0028|review|webshop|sterren=2
K|aanvragen|digitaal|2|irritatie|1|-|Kortingscode werkte niet bij afrekenen, 3x geprobeerd
K|hulp|bereikbaarheid|2|neutraal|2|-|klantenservice alleen tot 17u en ik werk tot 17u
K|betalen|prijs|2|teleurstelling|0|-|uiteindelijk maar de volle prijs betaald
#S|rcb-0029|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Kan niet klagen, frituur is proper en de frieten zijn gelijk ze moeten zijn
K|gebruiken|wachttijd|2|neutraal|1|-|vrijdagavond wel altijd aanschuiven
#S|rcb-0030|review|energie|sterren=4
K|ontvangen|geen|4|blijdschap|0|-|van de overstap niks gemerkt, zo hoort het
K|ontvangen|informatie|4|blijdschap|0|-|kreeg netjes mail wat er wanneer gebeurde
K|betalen|prijs|4|blijdschap|0|-|scheelt me ongeveer 30 per maand
#S|rcb-0031|review|diensten|sterren=2
K|gebruiken|digitaal|2|irritatie|1|-|Sinds de update van de app moet ik elke keer opnieuw inloggen
K|gebruiken|digitaal|2|neutraal|0|-|en de knop om te pauzeren is weg??
K|gebruiken|digitaal|4|neutraal|0|-|voor de rest handige app
#S|rcb-0032|review|bezorging|sterren=1
K|ontvangen|levering|1|boosheid|3|-|Nooit gekomen. 2 uur gewacht met 4 kinderen
K|hulp|bereikbaarheid|2|irritatie|1|-|restaurant neemt niet op
K|hulp|doorverwijzing|2|irritatie|2|-|platform zegt bel het restaurant
K|betalen|wachttijd|2|neutraal|1|-|na een week mn 47 euro terug ipv direct
#S|rcb-0033|review|wonen|sterren=5
K|ontvangen|levering|4|blijdschap|0|-|Keurig binnen de 2 weken geleverd
K|ontvangen|bejegening|4|dankbaarheid|0|-|Heren droegen de kast 3 trappen op zonder mopperen
K|gebruiken|kwaliteit|4|blijdschap|0|-|blij mee!
#S|rcb-0034|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|neutraal|0|-|Geluid prima
K|gebruiken|kwaliteit|2|neutraal|0|-|batterij haalt bij mij 4 uur, er staat 8 op de doos
K|gebruiken|kwaliteit|3|neutraal|0|-|voor in de keuken voldoet het
#S|rcb-0035|review|diensten|sterren=3
K|aanvragen|wachttijd|4|neutraal|0|-|Konden gelijk terecht zonder reserveren
K|gebruiken|kwaliteit|3|neutraal|0|-|mosselen aan de kleine kant, friet wel goed
K|gebruiken|wachttijd|2|neutraal|1|-|de rekening liet lang op zich wachten
#S|rcb-0036|review|webshop|sterren=5
K|aanleiding|storing|2|neutraal|0|-|Onze oude vaatwasser begaf het op zondag
K|aanvragen|geen|3|neutraal|0|-|s avonds besteld
K|ontvangen|levering|5|blijdschap|0|-|maandag om 11 uur stond de nieuwe er al
K|ontvangen|bejegening|4|blijdschap|0|-|ouwe meegenomen en alles aangesloten, geen rommel
#S|rcb-0037|review|bezorging|sterren=2
K|ontvangen|kwaliteit|2|irritatie|0|-|Soep helemaal over de bodem van de tas gelopen
K|ontvangen|kwaliteit|2|teleurstelling|0|-|rijst nat
K|hulp|digitaal|2|neutraal|1|-|foto gestuurd via de app, krijg je standaard tegoedbon van 3 euro
K|hulp|geen|3|verlangen|0|wens|had liever gewoon een nieuwe soep gehad
#S|rcb-0038|review|telecom|sterren=2
K|gebruiken|storing|2|irritatie|1|-|internet valt elke avond rond 8 uur weg
K|hulp|herhaling|2|irritatie|2|-|modem al 4 keer gereset van de helpdesk
K|hulp|belofte|2|neutraal|2|-|monteur zou contact opnemen, niks van vernomen
#S|rcb-0039|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Beste kapsalon van Ninove en omstreken!
K|gebruiken|bejegening|4|blijdschap|0|-|Altijd babbeltje en een koffieke
#S|rcb-0040|review|wonen|sterren=1
K|ontvangen|kwaliteit|1|boosheid|0|-|Tafelblad met barst geleverd
K|hulp|wachttijd|2|neutraal|3|-|nieuwe duurt weer 10 weken
K|hulp|bejegening|2|irritatie|0|-|geen excuus geen niks
K|betalen|beleid|2|boosheid|0|-|korting willen ze ook niet geven
#S|rcb-0041|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|zachte stof, mooie kleur
K|gebruiken|kwaliteit|2|neutraal|0|-|Na 2x wassen beetje pluizig
#S|rcb-0042|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Broek maat 36, zit als een 34
K|wijzigen|beleid|2|irritatie|1|-|en dan mag je niet ruilen omdat t sale was
#S|rcb-0043|review|reizen|sterren=4
K|orienteren|informatie|4|blijdschap|0|-|Goeie uitleg gekregen bij het reisbureau over wat wel en niet handig is met kleine kinderen
K|aanvragen|prijs|2|neutraal|0|-|is wel duurder als zelf boeken
K|gebruiken|kwaliteit|4|blijdschap|0|-|maar alles klopte van a tot z
#S|rcb-0044|review|diensten|sterren=1
K|hulp|levering|1|boosheid|3|-|3x afspraak gemaakt met de monteur, 3x niet komen opdagen
K|hulp|bereikbaarheid|2|irritatie|2|-|alleen voicemail
K|terugkijken|geen|1|boosheid|0|-|weggegooide vrije dagen, zoek een ander
#S|rcb-0045|review|diensten|sterren=4
K|hulp|wachttijd|4|blijdschap|0|-|Ketel deed niks meer, binnen 2 uur iemand hier
K|betalen|prijs|2|neutraal|0|-|aan de prijs maar ja zondag
K|hulp|kwaliteit|4|opluchting|0|-|en hij doet het nog steeds
#S|rcb-0046|review|webshop|sterren=3
K|ontvangen|levering|2|neutraal|1|-|Duurde een week langer dan op de site stond
K|gebruiken|kwaliteit|4|neutraal|0|-|product zelf niks mis mee
#S|rcb-0047|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|lekkere sushi vers en veel
K|ontvangen|fout|2|neutraal|0|-|wasabi en stokjes zaten er niet bij
#S|rcb-0048|review|energie|sterren=2
K|orienteren|informatie|2|verwarring|1|-|Prijs op de vergelijker was een andere dan in de bevestiging
K|hulp|wachttijd|2|irritatie|2|-|3 kwartier in de wacht om te vragen hoe dat zit
K|hulp|bejegening|4|neutraal|0|-|mevrouw was wel netjes
K|betalen|prijs|2|teleurstelling|0|-|maar het hoge tarief bleef gewoon staan
#S|rcb-0049|review|diensten|sterren=5
K|gebruiken|kwaliteit+prijs|5|blijdschap|0|-|All you can eat voor 24,50 en alles even vers, echt top
#S|rcb-0050|review|webshop|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Rommel. Na 1 dag zool los.
#S|rcb-0051|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Exact zoals omschreven
K|hulp|wachttijd|4|blijdschap|0|-|vraag over de maat was binnen 10 min beantwoord
#S|rcb-0052|review|reizen|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Zwembad dicht ivm onderhoud
K|orienteren|informatie|2|irritatie|0|-|stond nergens op de site
K|betalen|beleid|2|irritatie|0|-|korting? nee hoor
K|gebruiken|kwaliteit|4|blijdschap|0|-|omgeving is wel prachtig hoor
#S|rcb-0053|review|diensten|sterren=2
K|aanvragen|geen|3|neutraal|0|-|Online afspraak bevestigd om 14u
K|gebruiken|wachttijd|2|irritatie|2|-|om 14u50 mocht ik dan eindelijk in de stoel
K|gebruiken|kwaliteit|2|teleurstelling|0|-|en de kleur is veel te donker
K|hulp|bejegening|2|neutraal|0|-|bijwerken kon, tegen betaling zei ze
#S|rcb-0054|review|diensten|sterren=4
K|gebruiken|bejegening|4|blijdschap|0|-|Vriendelijke man achter de balie
K|hulp|wachttijd|4|blijdschap|0|-|Scherm iphone vervangen terwijl ik boodschappen deed
K|hulp|kwaliteit|2|neutraal|0|-|wel zit er nu een klein stofje onder t glas
#S|rcb-0055|review|verzekering|sterren=1
K|hulp|wachttijd|1|boosheid|3|-|5 maanden voor een waterschade van niks
K|hulp|doorverwijzing|2|irritatie|3|-|4 verschillende behandelaars gehad
K|vertrekken|geen|2|boosheid|0|-|per 1 januari weg
#S|rcb-0056|review|webshop|sterren=4
K|aanvragen|informatie|4|neutraal|0|-|Maattabel klopte precies
K|gebruiken|kwaliteit|4|blijdschap|0|-|dus in 1x goed
K|ontvangen|levering|3|neutraal|0|-|levering was normaal
#S|rcb-0057|review|telecom|sterren=5
K|aanvragen|bejegening|4|dankbaarheid|0|-|Jongen in de winkel nam alle tijd om mijn nieuwe telefoon over te zetten
K|ontvangen|geen|4|opluchting|0|-|al mn foto's staan er op en dat was mn grootste zorg
#S|rcb-0058|review|wonen|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Kast staat mooi.
K|ontvangen|informatie|2|verwarring|2|-|Handleiding trekt op niks, 5 uur bezig geweest met 2 man
K|ontvangen|fout|2|neutraal|1|-|en 1 zakje schroeven te weinig
#S|rcb-0059|review|bezorging|sterren=1
K|aanvragen|informatie|2|irritatie|1|-|App zegt restaurant open
K|betalen|geen|2|neutraal|0|-|geld meteen afgeschreven
K|ontvangen|levering|2|irritatie|2|-|40 min later: geannuleerd
K|betalen|wachttijd|2|boosheid|2|-|terugbetaling duurt '5 tot 10 werkdagen'
#S|rcb-0060|review|diensten|sterren=5
K|terugkijken|geen|5|vertrouwen|0|-|10 jaar klant, nooit 1 probleem gehad
#S|rcb-0061|review|diensten|sterren=2
K|orienteren|informatie|2|neutraal|0|-|op google staat open tot 22u
K|gebruiken|bereikbaarheid|2|irritatie|1|-|om 20.50 sta je voor een dichte keuken
#S|rcb-0062|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Leuk terras
K|gebruiken|wachttijd|2|neutraal|1|-|trage bediening
K|betalen|prijs|2|neutraal|0|-|4,10 voor een cola
K|gebruiken|kwaliteit|4|blijdschap|0|-|Bitterballen goed heet
#S|rcb-0063|review|webshop|sterren=2
K|ontvangen|levering|2|irritatie|1|-|Pakket zogenaamd bij de buren, welke buren, wij hebben geen buren
K|hulp|wachttijd|2|neutraal|2|-|onderzoek loopt nu 12 dagen
K|hulp|bejegening|4|neutraal|0|-|ze blijven wel beleefd
#S|rcb-0064|review|diensten|sterren=4
K|orienteren|informatie|4|blijdschap|0|-|Goede uitleg over welke hortensia in de schaduw kan
K|gebruiken|kwaliteit|3|neutraal|0|-|we zullen zien of ie het doet
#S|rcb-0065|review|energie|sterren=4
K|hulp|bejegening|4|blijdschap|0|-|vriendelijk geholpen met mijn verhuizing
K|wijzigen|digitaal|2|neutraal|1|-|online lukte het namelijk niet
#S|rcb-0066|review|reizen|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Beestjes in bed.
K|hulp|beleid|1|boosheid|1|-|Andere kamer? alleen tegen bijbetaling
K|gebruiken|geen|2|boosheid|2|-|midden in de nacht vertrokken
K|betalen|beleid|1|boosheid|0|-|en de rest van de week krijg je niet terug
#S|rcb-0067|review|diensten|sterren=5
K|gebruiken|bejegening|5|blijdschap|0|-|Kapster is een schat, mijn zoontje met autisme zit daar gewoon stil
#S|rcb-0068|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|mwah, gaat
K|gebruiken|kwaliteit|2|neutraal|0|-|had er meer van verwacht voor dat geld
#S|rcb-0069|review|webshop|sterren=4
K|gebruiken|storing|4|blijdschap|0|-|doet t na 3 jaar nog steeds zonder problemen
K|hulp|bereikbaarheid|2|neutraal|1|-|onderdelen zijn wel moeilijk te krijgen
#S|rcb-0070|review|diensten|sterren=1
K|gebruiken|fout|2|boosheid|1|-|Winterbanden laten wisselen, 1 wiel niet goed vast gezet
K|gebruiken|privacy|1|bezorgdheid|0|-|80 op de autobaan en dan begint ie te trillen
K|hulp|bejegening|1|boosheid|0|-|garage lachte het weg
#S|rcb-0071|review|diensten|sterren=2
K|terugkijken|geen|2|teleurstelling|0|-|Was vroeger echt goed
K|gebruiken|kwaliteit|2|teleurstelling|0|-|sinds nieuwe eigenaar porties kleiner
K|betalen|prijs|2|neutraal|0|-|en prijzen omhoog
#S|rcb-0072|review|bezorging|sterren=4
K|ontvangen|informatie|4|neutraal|0|-|bezorger belde even dat ie wat later was
K|ontvangen|kwaliteit|4|blijdschap|0|-|toch nog warm
K|gebruiken|kwaliteit|4|blijdschap|0|-|en lekker
#S|rcb-0073|review|telecom|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Bereik is thuis goed, op het werk nul
K|betalen|prijs|4|neutraal|0|-|maar voor 8 euro mag je niet zeuren
#S|rcb-0074|review|webshop|sterren=5
K|wijzigen|beleid|5|verrassing|0|-|Na 40 dagen mocht ik toch nog retour doen, super!
K|betalen|wachttijd|4|blijdschap|0|-|geld 2 dagen later binnen
#S|rcb-0075|review|diensten|sterren=1
K|hulp|belofte|1|boosheid|2|-|Vrijdag klaar. Maandag klaar. Woensdag klaar. Ik heb hem nu nog niet mijn fiets
K|hulp|herhaling|2|irritatie|2|-|steeds zelf achteraan bellen
#S|rcb-0076|review|wonen|sterren=4
K|aanvragen|bejegening|4|blijdschap|0|-|Geen opdringerige verkopers
K|aanvragen|prijs|4|blijdschap|0|-|en nog korting gekregen op de bijzettafel
K|ontvangen|levering|2|neutraal|3|-|levertijd van 11 weken is wel lang
#S|rcb-0077|review|diensten|sterren=3
K|gebruiken|digitaal|4|neutraal|0|-|App werkt snel
K|gebruiken|digitaal|2|irritatie|0|-|maar al die reclame tussendoor
K|gebruiken|geen|3|verlangen|0|wens|wil best betalen als dat weg kan
#S|rcb-0078|review|bezorging|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Maaltijdbox: groente was 2 van de 3 keer al slap
K|wijzigen|digitaal|2|irritatie|2|-|week overslaan zit zo diep verstopt in de app dat ik t te laat vond
K|betalen|prijs|2|boosheid|0|-|59 euro kwijt aan een doos die ik niet wou
K|vertrekken|digitaal|4|opluchting|0|-|Opzeggen ging dan weer wel vlot
#S|rcb-0079|review|reizen|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|B&b is netjes, bed goed, douche goed
K|gebruiken|bejegening|4|blijdschap|0|-|gastvrouw heel lief, gaf nog fietskaarten mee
K|ontvangen|informatie|2|neutraal|1|-|was even zoeken want het huisnummer hangt achter de heg
#S|rcb-0080|review|webshop|sterren=1
K|aanvragen|geen|3|neutraal|0|-|Op 3 nov besteld voor sinterklaas
K|ontvangen|levering|1|boosheid|2|-|7 december kwam het
K|betalen|fout|2|irritatie|0|-|en kado inpakken stond wel op de rekening maar was niet gedaan
#S|rcb-0081|review|diensten|sterren=4
K|hulp|kwaliteit|4|blijdschap|0|-|Laptop weer als nieuw
K|hulp|wachttijd|2|neutraal|1|-|duurde 9 dagen ipv 3
K|hulp|informatie|2|irritatie|1|-|en als je niet belt hoor je ook niks
#S|rcb-0082|review|diensten|sterren=2
K|gebruiken|bejegening|2|irritatie|0|-|Eigenaar stond tegen personeel te schreeuwen waar iedereen bij zat
K|gebruiken|kwaliteit|3|neutraal|0|-|eten was wel lekker maar je trek is dan over
#S|rcb-0083|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Bezorgd om de kleur maar die is gelukkig precies als op de foto
#S|rcb-0084|review|energie|sterren=1
K|aanvragen|bejegening|2|boosheid|0|-|Verkoper aan de deur bleef maar duwen
K|aanvragen|informatie|2|irritatie|0|-|zei dat hij van de netbeheerder was, niet waar dus
K|vertrekken|geen|2|neutraal|2|-|contract binnen de bedenktijd opgezegd, aangetekend
K|betalen|fout|1|boosheid|2|-|en dan toch voorschotten afschrijven
#S|rcb-0085|review|diensten|sterren=5
K|hulp|wachttijd+kwaliteit|5|blijdschap|0|-|Dakgoot lek, de dag erna gemaakt en nog netjes ook
#S|rcb-0086|review|bezorging|sterren=3
K|ontvangen|levering|3|neutraal|0|-|Kwam binnen het uur
K|ontvangen|kwaliteit|2|neutraal|0|-|Kip was lauw
K|gebruiken|kwaliteit|4|blijdschap|0|-|Naan brood top
K|betalen|prijs|2|neutraal|0|-|Bezorgkosten zijn wel weer gestegen
#S|rcb-0087|review|telecom|sterren=1
K|aanvragen|belofte|1|boosheid|0|-|"6 maanden gratis" zei de verkoper
K|betalen|belofte|1|boosheid|0|-|eerste factuur gewoon 62 euro
K|hulp|herhaling+informatie|2|irritatie|2|-|3x gebeld 3x ander verhaal
K|hulp|beleid|2|irritatie|0|-|'wij kunnen niet zien wat er mondeling is afgesproken'
#S|rcb-0088|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|PERFECT
#S|rcb-0089|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Koffiemachine maakt herrie en de koffie is niet heet
K|hulp|bejegening|4|neutraal|0|-|Klantenservice is vriendelijk
K|hulp|kwaliteit|2|teleurstelling|1|-|maar verder dan ontkalken komen ze niet
#S|rcb-0090|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Pasta goed
K|gebruiken|kwaliteit|2|neutraal|0|-|toetje uit de diepvries
K|gebruiken|bejegening|3|neutraal|0|-|bediening correct, meer niet
#S|rcb-0091|review|wonen|sterren=2
K|ontvangen|levering|2|irritatie|2|-|Tijdvak 8 tot 13, kwam om 16.40
K|ontvangen|bejegening|2|irritatie|0|-|dozen in de hal gesmeten en weg
K|ontvangen|belofte|2|teleurstelling|0|-|montage was erbij inbegrepen dacht ik, stond ook op de bon
#S|rcb-0092|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mooie planten, gezond
K|betalen|prijs|2|neutraal|0|-|wel aan de dure kant
K|gebruiken|kwaliteit|4|blijdschap|0|-|maar ze gaan ook niet na een week dood
#S|rcb-0093|review|verzekering|sterren=5
K|hulp|bejegening|4|dankbaarheid|0|-|Na inbraak heel netjes te woord gestaan
K|hulp|wachttijd|5|opluchting|0|-|alles binnen 2 weken vergoed
#S|rcb-0094|review|reizen|sterren=3
K|gebruiken|levering|2|neutraal|1|-|Vlucht 2 uur vertraging
K|gebruiken|informatie|2|irritatie|0|-|geen enkele info aan de gate
K|gebruiken|bejegening|4|blijdschap|0|-|personeel aan boord maakte veel goed
#S|rcb-0095|review|diensten|sterren=1
K|gebruiken|kwaliteit|1|teleurstelling|0|-|Mijn krullen zijn 10 cm korter dan gevraagd
K|gebruiken|bejegening|2|boosheid|0|-|'ja maar dit staat je beter'
K|betalen|prijs|2|neutraal|0|-|en dan mag je 68 euro afrekenen
K|terugkijken|geen|1|teleurstelling|0|-|nooit meer
#S|rcb-0096|review|webshop|sterren=4
K|aanvragen|digitaal|4|blijdschap|0|-|site zit logisch in elkaar, alles snel gevonden
K|aanvragen|beleid|2|neutraal|0|-|alleen geen achteraf betalen
K|ontvangen|levering|4|blijdschap|0|-|volgende dag in huis
#S|rcb-0097|review|bezorging|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Elke vrijdag shoarma van hier
K|ontvangen|levering|4|vertrouwen|0|-|altijd op tijd
K|terugkijken|geen|5|vertrouwen|0|-|nooit teleurgesteld
#S|rcb-0098|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|laarzen lekken bij eerste regenbui
K|wijzigen|informatie|2|verwarring|1|-|retour voorwaarden spreken elkaar tegen, 14 of 30 dagen??
#S|rcb-0099|review|diensten|sterren=5
K|aanvragen|wachttijd|4|blijdschap|0|-|Snel afspraak
K|gebruiken|wachttijd|4|blijdschap|0|-|niet hoeven wachten
K|gebruiken|kwaliteit|4|blijdschap|0|-|Auto zonder opmerkingen door de keuring
#S|rcb-0100|review|telecom|sterren=4
K|wijzigen|bereikbaarheid|4|blijdschap|0|-|Goed bereikbaar
K|wijzigen|digitaal|2|neutraal|1|-|sim omzetten naar esim had wat voeten in de aarde
K|wijzigen|bejegening|4|dankbaarheid|0|-|maar Samira bleef aan de lijn tot het werkte
#S|rcb-0101|review|diensten|sterren=2
K|gebruiken|bejegening|2|teleurstelling|0|-|We zaten aan een tafel naast de wc terwijl de halve zaak leeg was
K|hulp|bejegening|2|irritatie|0|-|Vragen of we konden verzitten, nee die zijn gereserveerd
K|gebruiken|wachttijd|2|irritatie|1|-|niemand meer gekomen heel de avond
#S|rcb-0102|review|webshop|sterren=3
K|ontvangen|fout|2|neutraal|1|-|zwart besteld, antraciet gekregen
K|wijzigen|geen|3|neutraal|0|-|laat het maar zo
K|gebruiken|kwaliteit|4|neutraal|0|-|zit verder wel goed
#S|rcb-0103|review|energie|sterren=5
K|ontvangen|levering|4|blijdschap|0|-|Laadpaal in 3 uurtjes gezet
K|ontvangen|bejegening|4|blijdschap|0|-|nette jongens, alles opgeveegd
#S|rcb-0104|review|diensten|sterren=3
K|gebruiken|privacy|2|bezorgdheid|0|-|Keuken is open dus je ziet alles, ook dat er met dezelfde handschoen aan geld en vlees wordt gezeten
K|gebruiken|kwaliteit|3|neutraal|0|-|broodje was niet slecht
#S|rcb-0105|review|bezorging|sterren=1
K|ontvangen|bejegening|1|boosheid|0|-|Koerier snauwde dat ik maar naar beneden moest komen, ik zit in een rolstoel
K|hulp|bejegening|2|teleurstelling|0|-|klacht ingediend, standaard mailtje terug
#S|rcb-0106|review|webshop|sterren=4
K|hulp|wachttijd|4|blijdschap|0|-|Defecte oortjes opgestuurd en binnen 4 dagen nieuwe
K|wijzigen|geen|2|neutraal|1|-|alleen dat label zelf printen is lastig als je geen printer hebt
#S|rcb-0107|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Lekker gegeten, niks te klagen
#S|rcb-0108|review|diensten|sterren=2
K|orienteren|prijs|3|neutraal|0|-|Offerte was 1450
K|betalen|prijs|2|boosheid|0|-|rekening 2130
K|betalen|informatie|2|irritatie|1|-|'meerwerk' maar niemand die dat gezegd heeft van tevoren
K|gebruiken|kwaliteit|4|neutraal|0|-|tuin ligt er wel netjes bij moet ik zeggen
#S|rcb-0109|review|reizen|sterren=5
K|aanvragen|beleid|5|dankbaarheid|0|-|Op de dag zelf nog een babybedje geregeld
K|gebruiken|kwaliteit|4|blijdschap|0|-|en stille kamer aan de achterkant
K|terugkijken|geen|5|blijdschap|0|-|volgend jaar weer!
#S|rcb-0110|review|webshop|sterren=1
K|ontvangen|fout|1|boosheid|0|-|Lege doos. Een LEGE doos.
K|hulp|beleid|1|boosheid|2|-|moet nu zelf bewijzen dat er niks in zat
K|hulp|wachttijd|2|irritatie|3|-|zijn inmiddels 4 weken verder
#S|rcb-0111|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|mooie lamp
K|gebruiken|kwaliteit|2|neutraal|0|-|geeft minder licht dan gedacht
K|ontvangen|kwaliteit|3|neutraal|0|-|verpakking was oke
#S|rcb-0112|review|wonen|sterren=5
K|orienteren|bejegening|4|blijdschap|0|-|Goed advies in de winkel, mocht matras thuis proberen
K|wijzigen|beleid|5|blijdschap|0|-|na 3 weken omgeruild voor een hardere, geen vragen
K|gebruiken|kwaliteit|5|blijdschap|0|-|slaap als een roos
#S|rcb-0113|review|diensten|sterren=1
K|betalen|fout|2|boosheid|2|-|Incasso van de sportschool liep door na opzegging
K|vertrekken|herhaling|2|irritatie|2|-|had nota bene 2x schriftelijk opgezegd
K|betalen|geen|2|irritatie|1|-|zelf maar gestorneerd
#S|rcb-0114|review|telecom|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|wifi op zolder blijft een ramp
K|orienteren|prijs|2|irritatie|0|-|oplossing: 3 extra punten huren voor 9 per maand
#S|rcb-0115|review|diensten|sterren=4
K|hulp|kwaliteit|4|blijdschap|0|-|Klein schoenmakertje, vakman
K|betalen|prijs|4|blijdschap|0|-|hakken vr 11 euro
K|hulp|bereikbaarheid|2|neutraal|1|-|enkel di en do open dus kijkt uit
#S|rcb-0116|review|bezorging|sterren=2
K|ontvangen|levering|2|irritatie|1|-|pas derde poging geleverd, was gewoon thuis al die keren
K|ontvangen|kwaliteit|3|neutraal|0|-|inhoud ongeschonden
#S|rcb-0117|review|webshop|sterren=4
K|orienteren|informatie|4|neutraal|0|-|reviews hier kloppen wel
K|gebruiken|kwaliteit|4|blijdschap|0|-|stevige rugzak, veel vakjes
K|gebruiken|kwaliteit|2|neutraal|0|-|schouderband piept een beetje
#S|rcb-0118|review|diensten|sterren=3
K|gebruiken|wachttijd|4|blijdschap|0|-|Snel
K|gebruiken|bejegening|2|neutraal|0|-|maar geen lachje kon er af
#S|rcb-0119|review|diensten|sterren=5
K|hulp|beleid|5|dankbaarheid|0|-|Garantie was net verlopen en toch gratis gemaakt, dat zie je niet vaak
#S|rcb-0120|review|reizen|sterren=1
K|vertrekken|beleid|1|boosheid|0|-|Opa overleden, geannuleerd, geen cent terug
K|hulp|bejegening|2|teleurstelling|0|-|geen condoleances, wel een link naar de voorwaarden
#S|rcb-0121|review|webshop|sterren=2
K|aanvragen|informatie|2|irritatie|0|-|Stond 'op voorraad'
K|ontvangen|levering|2|irritatie|2|-|na betaling ineens 3 tot 4 weken
K|wijzigen|geen|3|neutraal|1|-|geannuleerd
K|betalen|wachttijd|4|neutraal|0|-|geld was er wel snel
#S|rcb-0122|review|energie|sterren=3
K|betalen|prijs|3|neutraal|0|-|qua prijs zitten ze er zo tussenin
K|hulp|bereikbaarheid|4|neutraal|0|-|ze nemen op
K|betalen|informatie|2|verwarring|0|-|jaarnota snap ik niks van
#S|rcb-0123|review|diensten|sterren=2
K|aanvragen|bereikbaarheid|4|neutraal|0|-|Op goed geluk binnengelopen met zn 5en en er was nog plek
K|gebruiken|wachttijd|2|irritatie|2|-|toen begon het wachten, 25 min voor de drankjes, nog eens 50 voor het eten en bij de tafel naast ons die later kwam stond t er al
K|gebruiken|fout|2|irritatie|1|-|en toen ook nog de verkeerde burger voor mijn man
K|gebruiken|bejegening|4|blijdschap|0|-|het meisje vond het zelf ook erg en bood meteen een rondje aan dat dan weer wel
#S|rcb-0124|review|webshop|sterren=5
K|orienteren|informatie|4|blijdschap|0|-|Heb eerst gechat over welk formaat tas nog als handbagage mag, kreeg direct een duidelijk antwoord met de afmetingen erbij
K|ontvangen|levering|4|blijdschap|0|-|twee dagen later in huis
K|gebruiken|kwaliteit|5|blijdschap|0|-|en inmiddels 3 vluchten gedaan zonder enig probleem, past er verrassend veel in
#S|rcb-0125|review|energie|sterren=1
K|betalen|fout|1|boosheid|2|-|Zonnepanelen verkeerd geregistreerd waardoor ik 8 maanden teruglevering niet heb gekregen, gaat om 412 euro
K|hulp|doorverwijzing|2|irritatie|3|-|leverancier zegt netbeheerder, netbeheerder zegt leverancier, installateur bestaat niet meer
K|hulp|geen|3|verlangen|0|wens|ik wil gewoon wat me toekomt
#S|rcb-0126|review|wonen|sterren=4
K|orienteren|bejegening|4|blijdschap|0|-|Verkoper dacht goed mee, raadde zelfs een goedkopere stof af, nee aan bedoel ik, vanwege de katten
K|ontvangen|levering|2|neutraal|3|-|de levertijd liep uit van 9 naar 13 weken
K|ontvangen|informatie|4|blijdschap|0|-|wel elke keer netjes een belletje erover gekregen
K|gebruiken|kwaliteit|4|blijdschap|0|-|zit heerlijk en inderdaad geen haaltje te zien
#S|rcb-0127|review|bezorging|sterren=1
K|ontvangen|levering+kwaliteit|1|boosheid|2|-|Anderhalf uur te laat en ijskoud
K|hulp|bejegening|2|boosheid|0|-|en dan krijg je aan de telefoon te horen dat het druk is, ja dat snap ik, maar zeg dat dan van tevoren
K|betalen|beleid|2|irritatie|0|-|Geen cent terug
#S|rcb-0128|review|telecom|sterren=3
K|ontvangen|levering|2|neutraal|3|-|Glasvezel zou in maart, werd mei
K|gebruiken|kwaliteit|4|blijdschap|0|-|sinds het ligt loopt het als een trein, geen haperingen meer met vergaderen
K|betalen|prijs|2|neutraal|0|-|na de actieperiode wel fors duurder, 31 naar 54
K|orienteren|prijs|3|neutraal|0|-|dus tzt weer rondkijken
#S|rcb-0129|review|diensten|sterren=5
K|aanleiding|geen|3|neutraal|0|-|Moest ivm nieuwe baan binnen 2 weken verhuizen
K|orienteren|wachttijd|5|blijdschap|0|-|zelfde dag offerte
K|gebruiken|kwaliteit+bejegening|5|blijdschap|0|-|mannen waren voorzichtig met de piano van me moeder en ook nog gezellig
K|betalen|prijs|4|blijdschap|0|-|precies wat er was afgesproken betaald geen euro meer
K|terugkijken|geen|5|blijdschap|0|-|bel ze gewoon
#S|rcb-0130|review|reizen|sterren=2
K|orienteren|informatie|2|irritatie|0|-|Foto's op de site zijn denk ik van 2009
K|gebruiken|kwaliteit|2|teleurstelling|0|-|badkamer met schimmel in de hoeken, handdoeken dun, airco alleen op de gang, de matras voelde je elke veer
K|gebruiken|bejegening|4|blijdschap|0|-|Het personeel kan er niets aan doen en was juist heel behulpzaam
K|betalen|prijs|2|irritatie|0|-|maar 140 per nacht is hier echt niet voor te verantwoorden
#S|rcb-0131|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|hele fijne sneakers draag ze bijna elke dag naar mijn werk in de zorg en geen last meer van mijn voeten
K|gebruiken|kwaliteit|2|neutraal|0|-|enige minpunt witte zool blijft niet wit maar ja
#S|rcb-0132|review|diensten|sterren=1
K|hulp|kwaliteit+herhaling|1|boosheid|2|-|Voor de derde keer teruggeweest met dezelfde rammel in de auto, en nog steeds rammelt ie
K|betalen|prijs|2|irritatie|0|-|wel telkens een uur werk aangerekend
K|hulp|informatie|2|verwarring|0|-|niemand die kan zeggen wat ze dan gedaan hebben in dat uur
K|vertrekken|geen|2|neutraal|0|-|zit nu bij een andere garage
#S|rcb-0133|review|diensten|sterren=4
K|aanvragen|digitaal|4|neutraal|0|-|Online afspraak maken gaat vlot
K|gebruiken|kwaliteit|4|blijdschap|0|-|knippen doen ze goed
K|gebruiken|bejegening|2|neutraal|0|-|beetje lopende band gevoel
K|betalen|prijs|3|neutraal|0|-|prijs is wat het overal is tegenwoordig
#S|rcb-0134|review|bezorging|sterren=5
K|ontvangen|bejegening|5|dankbaarheid|0|-|Bezorger zag dat ik met krukken liep en heeft de boodschappen in de keuken gezet en zelfs de diepvries in de vriezer gelegd, wat een lieverd
#S|rcb-0135|review|webshop|sterren=2
K|aanvragen|digitaal|2|irritatie|2|-|In de app elke keer terug naar het begin gestuurd bij het betalen, bedrag wel 2x van mijn rekening
K|hulp|wachttijd|4|neutraal|0|-|na mailen snel reactie
K|betalen|wachttijd|4|opluchting|0|-|en geld gelukkig terug binnen 3 dagen
K|aanvragen|geen|2|neutraal|1|-|maar toen was mijn maat op
#S|rcb-0136|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Thuiskapster is goed
K|gebruiken|bejegening+privacy|2|neutraal|0|-|maar praat wel veel over andere klanten en dat voelt niet lekker
K|wijzigen|levering|2|irritatie|1|-|en 2x op de dag zelf verzet
#S|rcb-0137|review|verzekering|sterren=2
K|aanvragen|digitaal|4|neutraal|0|-|Afsluiten binnen 5 min
K|hulp|wachttijd+herhaling|2|irritatie|3|-|iets claimen, daar doen ze 10 weken over en dan nog vragen om een bon die ik al drie keer gestuurd had
K|hulp|beleid|2|teleurstelling|0|-|uiteindelijk 60% vergoed vanwege dagwaarde
#S|rcb-0138|review|diensten|sterren=5
K|orienteren|informatie|5|vertrouwen|0|-|Tuincentrum waar ze je nog eerlijk zeggen dat iets bij jou niet gaat groeien, mooi
K|gebruiken|kwaliteit|4|blijdschap|0|-|mijn olijf staat er nu 2 winters
#S|rcb-0139|review|webshop|sterren=1
K|gebruiken|storing|1|teleurstelling|0|-|Wasdroger na 13 maanden dood
K|hulp|beleid|1|boosheid|0|-|en garantie was 12 maanden ja
K|hulp|doorverwijzing|2|irritatie|2|-|Winkel wijst naar fabrikant, terwijl ze wettelijk zelf aan de lat staan
K|hulp|bejegening|2|irritatie|0|-|en dan doen alsof ik dat niet weet
#S|rcb-0140|review|telecom|sterren=4
K|hulp|wachttijd|4|neutraal|0|-|Chat reageert snel
K|hulp|wachttijd|4|blijdschap|0|-|mn probleem met voicemail was in 5 minuten klaar
K|hulp|geen|2|neutraal|1|-|enkel die verificatie met 3 codes is wat omslachtig
#S|rcb-0141|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|steak te gaar
K|hulp|fout|4|neutraal|0|-|nieuwe gekregen dat wel
K|gebruiken|wachttijd|2|neutraal|1|-|maar ja toen had de rest al gegeten
#S|rcb-0142|review|reizen|sterren=4
K|aanvragen|digitaal|2|neutraal|1|-|Boekingssite is een beetje ouderwets en je moet alles 2x invullen
K|gebruiken|kwaliteit|4|blijdschap|0|-|maar camping is top, schone wc, rust, bakker elke ochtend
K|gebruiken|beleid|2|neutraal|0|-|hond overal aan de lijn, ook op je eigen plaats
#S|rcb-0143|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Kwaliteit is niet slecht voor het geld
K|gebruiken|kwaliteit|2|neutraal|0|-|kleur is meer bruin dan beige
K|wijzigen|geen|3|neutraal|0|-|twijfel nog of ik hem hou
#S|rcb-0144|review|diensten|sterren=1
K|terugkijken|geen|1|boosheid|0|-|OPLICHTERS trap er niet in
#S|rcb-0145|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Hotpot was echt genieten
K|gebruiken|beleid|2|neutraal|0|-|alleen mochten we na 2 uur al weg omdat er anderen kwamen
K|aanvragen|informatie|2|irritatie|0|-|dat had er bij de reservering best bij gemogen
#S|rcb-0146|review|bezorging|sterren=2
K|ontvangen|fout|2|irritatie|1|-|3 van de 7 producten uit mijn boodschappen vervangen door iets wat er niet op lijkt, havermelk ipv slagroom hoe dan
K|betalen|geen|3|neutraal|0|-|Krijg je wel vergoed
K|ontvangen|geen|2|irritatie|1|-|maar dan zit je nog zonder taart
#S|rcb-0147|review|wonen|sterren=1
K|ontvangen|levering|2|irritatie|3|-|Vrij genomen voor de keuken, niet gekomen, weer vrij genomen, weer niet
K|hulp|bereikbaarheid|2|irritatie|2|-|showroom neemt niet op, planning alleen via mail
K|ontvangen|belofte|1|boosheid|3|-|zou voor de kerst erin zitten, we koken nu 4 maanden op een kampeerpitje met een baby van 3 mnd
#S|rcb-0148|review|diensten|sterren=5
K|hulp|bejegening|4|blijdschap|0|-|Fietsenmaker om de hoek, altijd tijd voor je
K|hulp|prijs|4|verrassing|0|-|remblokjes aangedraaid, 'laat maar zitten'
#S|rcb-0149|review|webshop|sterren=4
K|wijzigen|digitaal|4|blijdschap|0|-|Retourneren is easy, qr laten scannen en klaar
K|betalen|wachttijd|2|neutraal|3|-|op het geld moest ik wel 3 weken wachten
#S|rcb-0150|review|energie|sterren=2
K|betalen|prijs|2|irritatie|0|-|voorschot ineens van 118 naar 190
K|betalen|informatie|2|irritatie|0|-|zonder enige uitleg
K|wijzigen|digitaal|4|neutraal|0|-|zelf terugzetten in de app kon gelukkig
K|wijzigen|beleid|2|neutraal|0|-|maar niet lager dan 165
#S|rcb-0151|review|diensten|sterren=3
K|gebruiken|digitaal+kwaliteit|4|blijdschap|0|-|Film app met groot aanbod
K|gebruiken|storing|2|irritatie|1|-|loopt wel vast als je doorspoelt
K|hulp|wachttijd|2|neutraal|1|-|bug al gemeld in mei
#S|rcb-0152|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Voor me dochter besteld ze wil m niet meer uit
K|betalen|prijs|4|blijdschap|0|-|en voor dat geld al helemaal niks op aan te merken
#S|rcb-0153|review|bezorging|sterren=3
K|aanvragen|informatie|2|neutraal|0|-|Niet duidelijk op de kaart dat er bij de 'menu's' geen drankje zit
K|gebruiken|kwaliteit|4|blijdschap|0|-|gegeten hebben we goed
K|ontvangen|levering|4|neutraal|0|-|bezorging vlot
#S|rcb-0154|review|diensten|sterren=1
K|aanvragen|geen|3|neutraal|0|-|Cadeaubon van mijn zus willen gebruiken
K|betalen|beleid|2|boosheid|1|-|verlopen, 2 dagen!! geen coulance niks
K|hulp|bejegening|2|irritatie|0|-|en dan nog die blik erbij
#S|rcb-0155|review|reizen|sterren=5
K|gebruiken|bejegening|5|dankbaarheid|0|-|Mijn koffer kwam niet mee en de receptie heeft zelf 6x gebeld met de luchthaven, ik hoefde niks te doen
K|ontvangen|geen|5|opluchting|0|-|2 dagen later stond ie op de kamer
#S|rcb-0156|review|telecom|sterren=1
K|vertrekken|beleid|2|irritatie|2|-|Opzeggen? bellen, wachten, 3 keer nee zeggen tegen een aanbod
K|betalen|fout|1|boosheid|1|-|en dan een maand later nog een factuur voor een modem dat ik met track en trace heb teruggestuurd
K|terugkijken|geen|1|boosheid|0|-|NOOIT meer deze club
#S|rcb-0157|review|webshop|sterren=2
K|ontvangen|kwaliteit|2|teleurstelling|0|-|Glazen: 2 van de 6 kapot
K|hulp|wachttijd|4|neutraal|0|-|nieuwe gestuurd binnen een dag
K|ontvangen|kwaliteit|2|irritatie|0|-|daarvan weer 1 kapot
K|hulp|geen|3|neutraal|0|-|laat maar, 5 is ook goed
#S|rcb-0158|review|diensten|sterren=4
K|hulp|levering|4|neutraal|0|-|Loodgieter was 10 min te vroeg zelfs
K|hulp|kwaliteit|4|blijdschap|0|-|toilet loopt weer door
K|hulp|kwaliteit|2|neutraal|1|-|moest zelf wel achteraf dweilen
#S|rcb-0159|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|geen spijt van
#S|rcb-0160|review|webshop|sterren=3
K|betalen|prijs|2|teleurstelling|0|-|2 dagen na aankoop 40 euro goedkoper, balen
K|hulp|beleid|2|teleurstelling|1|-|prijsverschil krijg je niet terug ook niet na vragen
K|gebruiken|kwaliteit|4|blijdschap|0|-|tv is wel een plaatje
#S|rcb-0161|review|bezorging|sterren=4
K|aanvragen|digitaal|4|blijdschap|0|-|app is lekker simpel
K|ontvangen|levering|2|neutraal|1|-|10 min later dan t aangaf
K|gebruiken|kwaliteit|4|blijdschap|0|-|gyros om je vingers bij af te likken
#S|rcb-0162|review|diensten|sterren=2
K|gebruiken|wachttijd|2|neutraal|1|-|2 uur in totaal voor een kleuring die normaal een uur duurt, ze was tussendoor met een ander bezig
K|gebruiken|kwaliteit|3|neutraal|0|-|resultaat mag er zijn
K|betalen|prijs|2|irritatie|0|-|127 euro vind ik dan wel veel
#S|rcb-0163|review|reizen|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Voor 1 nacht prima
K|gebruiken|kwaliteit|2|neutraal|0|-|langer zou ik er niet willen zitten
#S|rcb-0164|review|energie|sterren=5
K|orienteren|bejegening|4|blijdschap|0|-|werd niets aangesmeerd
K|aanvragen|digitaal|4|blijdschap|0|-|contract in tien minuten geregeld
#S|rcb-0165|review|diensten|sterren=1
K|gebruiken|bejegening|1|boosheid|0|-|Mijn vrouw draagt een hoofddoek en we werden compleet genegeerd, drie tafels die na ons kwamen wel bediend
K|terugkijken|geen|2|teleurstelling|0|-|jammer want het eten scheen goed te zijn
#S|rcb-0166|review|webshop|sterren=1
K|ontvangen|levering|2|neutraal|2|-|8 dagen op "in behandeling"
K|hulp|bereikbaarheid|2|irritatie|2|-|op insta wel elke dag posten maar op een dm reageren ho maar
K|wijzigen|beleid|2|irritatie|1|-|Bestelling proberen te annuleren, kan niet want 'in behandeling'
#S|rcb-0167|review|wonen|sterren=3
K|gebruiken|kwaliteit|4|neutraal|0|-|Stoelen staan leuk
K|gebruiken|kwaliteit|2|neutraal|0|-|zitten minder
K|ontvangen|fout|2|neutraal|1|-|1 poot paste niet goed
K|hulp|fout|4|blijdschap|0|-|nieuwe poot meteen opgestuurd gratis
#S|rcb-0168|review|diensten|sterren=5
K|hulp|kwaliteit|5|blijdschap|0|-|naaister heeft een wonder gedaan met mijn trouwjurk van oma
K|betalen|prijs|4|verrassing|0|-|en dat voor 85
#S|rcb-0169|review|telecom|sterren=2
K|gebruiken|kwaliteit|2|irritatie|0|-|Nieuw huis, 3 streepjes buiten, 0 binnen
K|hulp|informatie|2|irritatie|1|-|volgens hun kaart heb ik 'uitstekend bereik'
K|vertrekken|beleid|2|teleurstelling|0|-|tussentijds er af mag niet
#S|rcb-0170|review|bezorging|sterren=2
K|ontvangen|kwaliteit|2|neutraal|0|-|bloemen bezorgd bij mijn schoonmoeder, half uitgebloeid, ze stuurde me een foto
K|ontvangen|levering|4|neutraal|0|-|op de goede dag dat wel
K|hulp|fout|3|neutraal|0|-|nieuw boeketje wordt nagestuurd
#S|rcb-0171|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|goeie pan niks bakt aan
K|gebruiken|kwaliteit|2|neutraal|0|-|zwaar wel, voor mijn polsen niet ideaal
#S|rcb-0172|review|diensten|sterren=3
K|aanvragen|wachttijd|2|neutraal|3|-|6 weken wachttijd voor een tuinman
K|gebruiken|kwaliteit|4|blijdschap|0|-|heg recht
K|gebruiken|kwaliteit|2|neutraal|0|-|snoeiafval bleef liggen
K|hulp|fout|3|neutraal|1|-|appje gestuurd en toen kwamen ze het wel halen
#S|rcb-0173|review|reizen|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Vakantiehuis was vies, haren in bed, koelkast stonk, vuilnis van vorige gasten nog buiten
K|hulp|bereikbaarheid|2|irritatie|2|-|eigenaar nam pas de volgende dag op
K|hulp|bejegening|1|boosheid|0|-|en vond dat we niet zo moesten zeuren voor die prijs
K|betalen|wachttijd|2|irritatie|1|-|borg ook nog niet terug
#S|rcb-0174|review|verzekering|sterren=4
K|aanvragen|informatie|4|blijdschap|0|-|helder wat wel en niet gedekt is
K|wijzigen|digitaal|4|neutraal|0|-|auto omgezet in de app
K|betalen|prijs|3|neutraal|0|-|premie gelijk gebleven
#S|rcb-0175|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Goeie koffie
K|gebruiken|kwaliteit|4|blijdschap|0|-|huisgemaakte appeltaart zoals ie hoort
K|gebruiken|bejegening|2|neutraal|0|-|personeel mag iets vrolijker
#S|rcb-0176|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Dekbed pluist enorm
K|gebruiken|kwaliteit|2|irritatie|0|-|alles zit onder, bed, vloer, hond
K|terugkijken|geen|2|teleurstelling|0|-|zou t niet nog n keer kopen
#S|rcb-0177|review|diensten|sterren=1
K|hulp|informatie|1|boosheid|0|-|Monteur keek 5 minuten, zei "printplaat" en weg was ie
K|betalen|prijs|2|irritatie|0|-|119 voor 5 minuten!
K|hulp|fout|2|boosheid|0|-|was achteraf een stekker
#S|rcb-0178|review|bezorging|sterren=5
K|ontvangen|levering|5|verrassing|0|-|Zondagavond 22u en toch nog geleverd, top
#S|rcb-0179|review|webshop|sterren=4
K|aanvragen|geen|3|neutraal|0|-|2 maten besteld voor de zekerheid
K|wijzigen|digitaal|4|neutraal|0|-|1 terug via het punt op de hoek, fluitje van een cent
K|gebruiken|kwaliteit|4|blijdschap|0|-|andere draag ik nu
#S|rcb-0180|review|diensten|sterren=2
K|gebruiken|digitaal|2|irritatie|1|-|Park app rekent door als je vergeet te stoppen
K|betalen|prijs|2|boosheid|0|-|22 euro voor een half uurtje boodschappen
K|hulp|beleid|2|teleurstelling|1|-|coulance verzoek afgewezen
K|gebruiken|digitaal|4|neutraal|0|-|op zich werkt t verder makkelijk
#S|rcb-0181|review|reizen|sterren=4
K|gebruiken|levering|4|blijdschap|0|-|bus op tijd
K|gebruiken|kwaliteit|4|blijdschap|0|-|chauffeur reed rustig
K|gebruiken|storing|2|neutraal|0|-|wc aan boord defect
#S|rcb-0182|review|diensten|sterren=5
K|terugkijken|geen|5|blijdschap|0|-|Aanrader!!! ga hierheen
#S|rcb-0183|review|wonen|sterren=2
K|aanvragen|bejegening|2|irritatie|0|-|Zodra de handtekening stond was de vriendelijkheid weg
K|ontvangen|informatie|2|irritatie|2|-|moest zelf achterhalen wanneer er geleverd werd
K|ontvangen|kwaliteit|4|neutraal|0|-|levering zelf netjes
#S|rcb-0184|review|energie|sterren=1
K|hulp|bereikbaarheid+wachttijd|1|boosheid|2|-|Je komt er niet doorheen, je komt er echt niet doorheen, 50 min muziek en dan ophangen
K|betalen|geen|2|bezorgdheid|0|angst|straks word ik afgesloten voor iets wat ik al betaald heb
#S|rcb-0185|review|webshop|sterren=3
K|ontvangen|levering|4|neutraal|0|-|had het vlug in huis
K|gebruiken|kwaliteit|2|neutraal|0|-|geur is niet wat ik dacht en na een uur weg
K|betalen|prijs|4|neutraal|0|-|voor 15 euro kan je niet veel verkeerd doen
#S|rcb-0186|review|diensten|sterren=4
K|gebruiken|bejegening|4|dankbaarheid|0|-|fijne man van de rijschool, heel geduldig
K|gebruiken|kwaliteit|4|blijdschap|0|-|in 1x geslaagd
K|wijzigen|beleid|2|neutraal|0|-|les verzetten wel 48u van te voren anders betaal je
#S|rcb-0187|review|telecom|sterren=5
K|gebruiken|kwaliteit|4|vertrouwen|0|-|2 jaar geen seconde uitgevallen
#S|rcb-0188|review|bezorging|sterren=1
K|ontvangen|fout|2|irritatie|1|-|pakket bij kiosk aan de andere kant van de stad, waarom
K|ontvangen|beleid|2|irritatie|2|-|alleen met id en dan mag mijn man t niet ophalen want naam klopt niet
#S|rcb-0189|review|webshop|sterren=2
K|aanvragen|prijs|2|neutraal|0|-|verzendkosten komen er pas op t eind bij, 6,95
K|ontvangen|kwaliteit|2|neutraal|0|-|tas rook enorm naar chemisch
K|gebruiken|kwaliteit|3|neutraal|0|-|na een week luchten gaat het
#S|rcb-0190|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|gewone kebabzaak
K|gebruiken|kwaliteit|4|neutraal|0|-|portie groot
K|gebruiken|kwaliteit|2|neutraal|0|-|beetje vet
#S|rcb-0191|review|diensten|sterren=1
K|gebruiken|wachttijd|2|irritatie|2|-|met afspraak om 9 uur, auto stond om 13u nog onaangeroerd
K|hulp|bejegening|2|boosheid|0|-|'ja we zijn met weinig man'
K|vertrekken|geen|1|boosheid|0|-|fijn voor jullie, ik ga naar de concurrent
#S|rcb-0192|review|reizen|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Ontbijt uitgebreid en vers
K|gebruiken|kwaliteit|2|neutraal|0|-|kamer aan straatkant lawaaiig, oordoppen liggen al klaar dus ze weten het
K|gebruiken|bejegening|4|blijdschap|0|-|personeel top!
#S|rcb-0193|review|webshop|sterren=5
K|hulp|bejegening|5|dankbaarheid|0|-|Ring van mn overleden vader laten verkleinen, zo zorgvuldig mee omgegaan, ze belden zelfs nog om te vragen of het goed zat
#S|rcb-0194|review|diensten|sterren=2
K|aanvragen|informatie|2|irritatie|0|-|Op de site staat 'vanaf 35' in de praktijk betaalt iedereen 60
K|gebruiken|kwaliteit|4|neutraal|0|-|wimpers zijn wel mooi gezet
K|gebruiken|kwaliteit|2|teleurstelling|0|-|helft eruit na week
K|hulp|beleid|2|irritatie|0|-|bijvullen voor eigen rekening
#S|rcb-0195|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Maaltijden voor mijn vader, hij eet eindelijk weer goed
K|ontvangen|bejegening|4|blijdschap|0|-|vaste bezorger, hij kijkt er naar uit
K|betalen|informatie|2|verwarring|1|-|facturen komen van een andere firma, dat was even schrikken
#S|rcb-0196|review|wonen|sterren=4
K|hulp|wachttijd|4|neutraal|0|-|lekkage snel gemaakt
K|hulp|kwaliteit|2|neutraal|0|-|plafond hebben ze niet geschilderd, nu een gele vlek
K|hulp|geen|3|verlangen|0|wens|hoop dat dat nog gebeurt
#S|rcb-0197|review|webshop|sterren=5
K|ontvangen|levering|5|verrassing|0|-|Gisteren 23.40 besteld vanmorgen 10 uur aan de deur hoe doen jullie dat
K|ontvangen|kwaliteit|4|blijdschap|0|-|netjes ingepakt ook met zo n kaartje erbij
#S|rcb-0198|review|diensten|sterren=4
K|terugkijken|geen|4|vertrouwen|0|-|Zou ik bij vrienden aanbevelen ja
K|betalen|prijs|2|neutraal|0|-|goedkoop zijn ze niet hoor
K|hulp|kwaliteit|4|blijdschap|0|-|maar de parket ligt er weer bij als nieuw
#S|rcb-0199|review|wonen|sterren=5
K|orienteren|bejegening|5|dankbaarheid|0|-|Keukenboer waar ze niet met van die nepkortingen werken, gewoon rustig zitten met een bakkie en tekenen tot het klopt
K|aanvragen|belofte|4|vertrouwen|0|-|prijs die we afspraken was ook de prijs op de factuur
K|ontvangen|levering|4|blijdschap|0|-|drie dagen plaatsen zeiden ze en het waren er 3
K|ontvangen|bejegening|4|blijdschap|0|-|monteur stofzuigde elke dag voor ie ging
#S|rcb-0200|review|bezorging|sterren=1
K|hulp|digitaal|2|irritatie|1|-|klacht indienen kan alleen binnen 2 uur in de app anders verdwijnt de knop
K|hulp|bereikbaarheid|2|irritatie|2|-|daarna krijg je niemand meer te pakken
K|betalen|geen|2|boosheid|3|-|34,50 weg, ik stop er geen tijd meer in
K|terugkijken|geen|1|boosheid|0|-|zoek aub een ander platform
#S|rcb-0201|review|telecom|sterren=2
K|wijzigen|informatie|2|verwarring|1|-|Verlengd via de winkel en blijkt dat ik nu 2 abbonementen heb??
K|hulp|doorverwijzing|2|irritatie|2|-|winkel zegt bel 1200, 1200 zegt ga naar de winkel
K|hulp|geen|3|verlangen|0|wens|los dit aub ff op
#S|rcb-0202|review|energie|sterren=5
K|orienteren|informatie|4|vertrouwen|0|-|Ze zeiden eerlijk dat een warmtepomp voor ons huis nog geen zin had, eerst isoleren
K|terugkijken|geen|5|vertrouwen|0|-|had ons zo 12.000 euro kunnen aansmeren. Chapeau
#S|rcb-0203|review|diensten|sterren=3
K|aanvragen|digitaal|2|neutraal|1|-|Reserveren via zo een site waar je mailadres, telefoon en creditcard moet geven
K|gebruiken|kwaliteit|4|blijdschap|0|-|lekker gegeten daar niet van
K|betalen|prijs|3|neutraal|0|-|Prijzig maar dat weet je van tevoren
#S|rcb-0204|review|webshop|sterren=1
K|wijzigen|beleid|2|irritatie|1|-|Retour afgewezen want 'gedragen', ik heb ze binnen op het tapijt gepast
K|wijzigen|prijs|1|boosheid|0|-|en dan ook nog zelf de verzending betalen om ze terug te krijgen
K|terugkijken|geen|1|boosheid|0|-|blijf weg bij deze shop!!
#S|rcb-0205|review|verzekering|sterren=3
K|betalen|prijs|2|neutraal|0|-|reisverzekering elk jaar n paar euro erbij
K|hulp|wachttijd|4|neutraal|0|-|maar het uitbetalen ging vlot, is waar
K|hulp|digitaal|2|neutraal|1|-|bonnetjes uploaden kon maar 1 voor 1
#S|rcb-0206|review|reizen|sterren=2
K|ontvangen|wachttijd|2|irritatie|2|-|Kamer om 16.30 nog niet klaar terwijl inchecken om 15u was, met 2 dreumesen in de lobby
K|ontvangen|beleid|3|neutraal|0|-|kregen een drankbonnetje
K|gebruiken|kwaliteit|4|blijdschap|0|-|zwembad maakte weer goed
K|gebruiken|wachttijd|2|neutraal|1|-|uitchecken weer in de rij
#S|rcb-0207|review|diensten|sterren=5
K|hulp|wachttijd|5|opluchting|0|-|Gevallen telefoon, scherm aan diggelen, de dag voor mijn vakantie. Half uurtje koffie gedronken en klaar
K|betalen|prijs|4|blijdschap|0|-|79 euro en dat is de helft van wat de merkwinkel vroeg
#S|rcb-0208|review|webshop|sterren=4
K|wijzigen|wachttijd|4|blijdschap|0|-|ruilen was binnen 3 dagen gepiept
K|wijzigen|fout|2|neutraal|0|-|wel twee keer een mail dat mijn retour 'niet compleet' was, terwijl t wel zo was
#S|rcb-0209|review|wonen|sterren=1
K|aanleiding|geen|3|neutraal|0|-|Eerste huisje gekocht en een hoekbank uitgezocht
K|aanvragen|belofte|3|neutraal|0|-|verkoper beloofde voor 1 juli
K|ontvangen|belofte|1|boosheid|3|-|werd 23 september
K|ontvangen|fout|1|boosheid|0|-|en toen kwam de verkeerde hoek, links ipv rechts
K|betalen|beleid|2|irritatie|0|-|wel alvast volledig betaald natuurlijk want dat moet bij hun
#S|rcb-0210|review|diensten|sterren=4
K|aanvragen|wachttijd|4|blijdschap|0|-|Binnen 2 dagen afspraak voor airco service auto
K|hulp|informatie|4|blijdschap|0|-|gebeld toen t duurder dreigde te worden of ik akkoord was, zo hoort het
K|betalen|prijs|3|neutraal|0|-|toch 210
#S|rcb-0211|review|bezorging|sterren=2
K|aanvragen|digitaal|2|neutraal|1|-|app blijft mijn oude adres pakken
K|ontvangen|fout|2|irritatie|2|-|zodoende stond de bezorger in mijn vorige woonplaats en ik met honger hier
K|hulp|bejegening|4|neutraal|0|-|chat was vriendelijk en stuurde een nieuwe rit
K|ontvangen|levering|2|neutraal|2|-|uiteindelijk half 10 gegeten
#S|rcb-0212|review|telecom|sterren=4
K|aanleiding|storing|2|neutraal|0|-|modem overleden na onweer
K|hulp|wachttijd|5|blijdschap|0|-|zelfde dag nieuwe kunnen ophalen
K|betalen|prijs|4|verrassing|0|-|en niks betaald
#S|rcb-0213|review|energie|sterren=1
K|wijzigen|digitaal|2|irritatie|2|-|Verhuizing doorgeven lukt niet online, 'er ging iets mis' al 4 dagen
K|wijzigen|bereikbaarheid|2|irritatie|2|-|en bellen tussen 9 en 12, in die tijd sta ik in de klas
K|betalen|geen|2|bezorgdheid|0|angst|straks betaal ik dubbel
#S|rcb-0214|review|webshop|sterren=5
K|hulp|bejegening|5|dankbaarheid|0|-|Hendrik van de klantenservice, u bent goud. Zelf teruggebeld na zijn dienst om te zeggen dat het pakket terecht was
#S|rcb-0215|review|diensten|sterren=2
K|aanvragen|belofte|2|irritatie|0|-|vaste prijs afgesproken, 600 euro voor de verhuizing
K|betalen|prijs|1|boosheid|0|-|op het eind ineens 890 'vanwege de trap', die hadden ze bij de opname gezien hoor
K|gebruiken|kwaliteit|3|neutraal|0|-|spullen zijn wel heel overgekomen
#S|rcb-0216|review|reizen|sterren=5
K|wijzigen|beleid|5|opluchting|0|-|Mijn vrouw moest geopereerd, alles zonder kosten omgezet naar oktober
K|wijzigen|bejegening|5|dankbaarheid|0|-|en ze stuurden nog een kaart ook
#S|rcb-0217|review|webshop|sterren=3
K|ontvangen|levering|3|neutraal|0|-|levering was oke
K|ontvangen|informatie|2|verwarring|1|-|opbouw was puzzelen want tekening klopt niet met de onderdelen
K|gebruiken|kwaliteit|3|neutraal|0|-|staat nu, wiebelt ietsje
#S|rcb-0218|review|bezorging|sterren=5
K|terugkijken|geen|5|blijdschap|0|-|dikke 10
K|gebruiken|kwaliteit|5|blijdschap|0|-|beste pad thai van Utrecht
K|ontvangen|kwaliteit|4|blijdschap|0|-|altijd heet
#S|rcb-0219|review|diensten|sterren=1
K|hulp|bejegening|1|boosheid|0|-|'Mevrouw u snapt het niet' zegt zo n knul van 20 die mijn wasmachine net kapot heeft gemaakt
K|hulp|fout|1|boosheid|1|-|hij deed het voor hij kwam beter dan erna
K|betalen|prijs|2|irritatie|0|-|en 95 euro voorrijden graag
#S|rcb-0220|review|telecom|sterren=1
K|betalen|fout|2|irritatie|2|-|derde maand op rij fout
K|hulp|herhaling|2|irritatie|3|-|heb een mapje met 14 mails
K|hulp|bejegening|2|teleurstelling|0|-|'we begrijpen uw frustratie' ja knip plak
K|vertrekken|geen|2|verlangen|0|wens|wil er nu alleen nog vanaf
#S|rcb-0221|review|webshop|sterren=4
K|orienteren|informatie|4|blijdschap|0|-|Goeie filmpjes op de site zodat je ziet hoe t valt
K|ontvangen|levering|4|neutraal|0|-|na 2 dagen in huis
K|gebruiken|kwaliteit|4|blijdschap|0|-|model is inderdaad zoals in het filmpje
#S|rcb-0222|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|nice tent
K|betalen|prijs|3|neutraal|0|-|niet goedkoop niet duur
K|terugkijken|geen|4|blijdschap|0|-|komen we nog terug
#S|rcb-0223|review|diensten|sterren=2
K|aanvragen|bereikbaarheid|2|irritatie|2|-|7x gebeld voor een tafel, niemand
K|aanvragen|digitaal|2|neutraal|1|-|site zegt 'bel ons'
K|orienteren|geen|3|neutraal|0|-|uiteindelijk ergens anders gegeten
#S|rcb-0224|review|webshop|sterren=1
K|hulp|belofte|1|boosheid|2|-|"binnen 24u antwoord" het is nu dag 9
K|ontvangen|levering|2|bezorgdheid|1|angst|ben bang dat het voor de doop niet meer komt
#S|rcb-0225|review|diensten|sterren=5
K|vertrekken|beleid|5|verrassing|0|-|Mocht per direct stoppen met sporten vanwege mijn rug, geen opzegtermijn niks
K|vertrekken|bejegening|4|dankbaarheid|0|-|wensten me beterschap en meer niet
K|terugkijken|geen|4|vertrouwen|0|-|kom zeker terug als ik weer kan
#S|rcb-0226|review|energie|sterren=3
K|ontvangen|levering|4|neutraal|0|-|Slimme meter gezet, op tijd
K|ontvangen|kwaliteit|2|neutraal|0|-|kap van de meterkast staat nu scheef
K|hulp|wachttijd|2|neutraal|2|-|wacht al 2 wk op reactie daarover
#S|rcb-0227|review|wonen|sterren=4
K|hulp|wachttijd|4|blijdschap|0|-|Cv storing op zaterdag, man was er binnen 3 uur
K|hulp|kwaliteit|4|opluchting|0|-|huis weer warm
K|hulp|bejegening|3|neutraal|0|-|zei niet veel, deed zn werk
#S|rcb-0228|review|reizen|sterren=1
K|aanvragen|prijs|2|boosheid|0|-|Tijdens het boeken ging de prijs van 89 naar 134, zelfde scherm, 1 minuut later
K|betalen|prijs|2|irritatie|0|-|plus toeristenbelasting plus handdoeken plus 'service'
K|terugkijken|geen|1|boosheid|0|-|dus: niet doen
#S|rcb-0229|review|webshop|sterren=5
K|wijzigen|beleid|4|blijdschap|0|-|100 dagen bedenktijd
K|wijzigen|geen|3|neutraal|0|-|na 60 dagen teruggebracht
K|betalen|wachttijd|5|verrassing|0|-|geld de volgende morgen op de rekening, ik dacht ik zie t niet goed
#S|rcb-0230|review|diensten|sterren=3
K|gebruiken|bejegening|4|blijdschap|0|-|aardige garagist
K|gebruiken|informatie|2|verwarring|0|-|maar legt het zo uit dat ik er niks van snap
K|betalen|prijs|4|neutraal|0|-|rekening viel mee
#S|rcb-0231|review|bezorging|sterren=4
K|ontvangen|fout|2|neutraal|0|-|Fles wijn vergeten
K|hulp|wachttijd|4|blijdschap|0|-|1 belletje, 20 min later bracht de zoon m alsnog
#S|rcb-0232|review|telecom|sterren=3
K|wijzigen|beleid|4|neutraal|0|-|mocht eerder verlengen
K|orienteren|informatie|2|verwarring|1|-|die bundels zijn niet te vergelijken, eenheden, gb, onbeperkt maar niet echt
K|aanvragen|wachttijd|4|neutraal|0|-|bestellen ging snel
#S|rcb-0233|review|webshop|sterren=2
K|ontvangen|kwaliteit|2|teleurstelling|0|-|Kussen kwam vacuum, is nooit meer dik geworden
K|wijzigen|beleid|2|neutraal|1|-|Terug kan niet want uit verpakking
K|hulp|geen|3|verwarring|0|vraag|hoe had ik t dan moeten zien?
#S|rcb-0234|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Den beste frituur van 't Waasland, punt
K|gebruiken|bejegening|4|blijdschap|0|-|en ze kennen u nog bij uw naam ook
#S|rcb-0235|review|diensten|sterren=4
K|aanvragen|bereikbaarheid|4|blijdschap|0|-|Last minute konden we nog met 8 terecht op moederdag
K|gebruiken|kwaliteit|4|blijdschap|0|-|hapjes waren fijn
K|betalen|prijs|2|neutraal|0|-|flesje water 6,5 is er wel over
#S|rcb-0236|review|webshop|sterren=2
K|ontvangen|informatie|2|irritatie|1|-|Volgens tracking geleverd om 14.12, ik stond om 14.12 in de gang
K|ontvangen|geen|2|irritatie|2|-|hele straat afgebeld
K|ontvangen|levering|3|neutraal|0|-|volgende dag lag het ineens op de mat
#S|rcb-0237|review|wonen|sterren=5
K|orienteren|bejegening|4|dankbaarheid|0|-|Makelaar heeft nooit gepusht
K|orienteren|informatie|4|vertrouwen|0|-|en eerlijk verteld over de fundering bij nr 2 op ons lijstje
K|aanvragen|geen|5|blijdschap|0|-|en nu wonen we in nr 3!!
#S|rcb-0238|review|webshop|sterren=1
K|aanvragen|informatie|2|boosheid|0|-|nergens staat dat t uit china komt
K|ontvangen|levering|2|irritatie|3|-|7 weken
K|ontvangen|prijs|2|boosheid|0|-|en dan bij de deur nog 18 euro invoer
K|ontvangen|kwaliteit|2|teleurstelling|0|-|maatje 42 is een kindermaat
#S|rcb-0239|review|diensten|sterren=2
K|orienteren|informatie|2|irritatie|0|-|Menu online totaal anders dan in het echt
K|gebruiken|kwaliteit|2|neutraal|0|-|risotto flauw
K|gebruiken|bejegening|3|neutraal|0|-|bediening prima op zich
K|betalen|prijs|2|neutraal|0|-|31 euro voor dat bord is gewoon te veel
#S|rcb-0240|review|energie|sterren=4
K|vertrekken|wachttijd|4|neutraal|0|-|Overstappen weg van ze ging binnen 1 dag, ironisch het beste wat ze deden
K|betalen|wachttijd|4|blijdschap|0|-|eindafrekening kwam ook snel
#S|rcb-0241|review|telecom|sterren=2
K|ontvangen|levering|2|irritatie|2|-|2x thuis gebleven voor de monteur
K|ontvangen|belofte|2|teleurstelling|0|-|beide keren stond er bevestigd, beide keren niemand
K|hulp|beleid|3|neutraal|0|-|20 euro gecompenseerd
K|terugkijken|geen|2|teleurstelling|0|-|ik had er meer van verwacht van een A merk
#S|rcb-0242|review|bezorging|sterren=5
K|hulp|fout|5|verrassing|0|-|Verkeerde maaltijd, gebeld, mochten we houden en de goede kwam er gratis achteraan
#S|rcb-0243|review|diensten|sterren=1
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De 'deep clean' van mijn auto, zand ligt er nog
K|gebruiken|fout|1|boosheid|0|-|en een kras op het dashboard die er niet was
K|hulp|bejegening|2|irritatie|0|-|"die zat er al" natuurlijk
K|betalen|prijs|2|irritatie|0|-|160 euro
#S|rcb-0244|review|reizen|sterren=4
K|orienteren|informatie|4|neutraal|0|-|veel info vooraf gekregen
K|ontvangen|bejegening|4|blijdschap|0|-|bij aankomst stond er iemand met een bordje
K|gebruiken|kwaliteit|4|blijdschap|0|-|excursies goed geregeld
K|gebruiken|kwaliteit|2|neutraal|0|-|bus was krap voor lange mensen
#S|rcb-0245|review|webshop|sterren=3
K|aanvragen|digitaal|2|neutraal|1|-|zoekfunctie van de app is niks, je moet precies de naam weten
K|betalen|prijs|4|blijdschap|0|-|prijzen zijn wel het laagst
K|ontvangen|levering|3|neutraal|0|-|levering 3 dagen
#S|rcb-0246|review|verzekering|sterren=1
K|hulp|beleid|1|boosheid|0|-|Kleine lettertjes club. Fiets gestolen op slot met 2 sloten, 1 was niet art3 dus niets
K|hulp|herhaling|2|irritatie|2|-|aangifte 3x opgestuurd omdat ze m 'niet konden openen'
K|terugkijken|geen|1|boosheid|0|-|iedereen in mn omgeving heb ik gewaarschuwd
#S|rcb-0247|review|diensten|sterren=4
K|hulp|kwaliteit|4|blijdschap|0|-|schoenen weer nieuwe zool
K|hulp|levering|2|neutraal|1|-|waren dag later klaar dan op t bonnetje
#S|rcb-0248|review|webshop|sterren=4
K|wijzigen|wachttijd|4|neutraal|0|-|omgeruild in 4 dagen
K|gebruiken|kwaliteit|4|blijdschap|0|-|nu past ie
#S|rcb-0249|review|diensten|sterren=5
K|vertrekken|bejegening|4|blijdschap|0|-|Na 12 jaar gestopt omdat we verhuizen, kregen een plant mee van de kapster
K|terugkijken|geen|5|dankbaarheid|0|-|gaan je missen Els!
#S|rcb-0250|review|bezorging|sterren=2
K|wijzigen|digitaal|2|irritatie|1|-|Bezorgmoment wijzigen kan niet meer als ie eenmaal 'gepickt' is en dat is blijkbaar al om 6 uur s ochtends
K|ontvangen|levering|2|neutraal|2|-|dus kwam toen ik er niet was
K|ontvangen|kwaliteit|2|teleurstelling|0|-|ijs gesmolten voor de deur gezet
#S|rcb-0251|review|energie|sterren=2
K|hulp|bereikbaarheid|4|neutraal|0|-|Opnemen doen ze vlot
K|hulp|informatie|2|irritatie|2|-|alleen krijg je van elke medewerker wat anders te horen over het terugleveren
K|betalen|informatie|3|verwarring|0|vraag|wie heeft er nu gelijk
#S|rcb-0252|review|webshop|sterren=5
K|hulp|beleid|5|blijdschap|0|-|Theepot deksel gebroken door eigen schuld en ze stuurden gratis een nieuwe, service bestaat nog
#S|rcb-0253|review|diensten|sterren=3
K|gebruiken|wachttijd|2|neutraal|1|-|lange wachtrij
K|gebruiken|kwaliteit|4|blijdschap|0|-|ijsje wel heel goed
#S|rcb-0254|review|wonen|sterren=2
K|hulp|wachttijd|2|irritatie|3|-|Sinds september bezig met een klacht over de vloer
K|hulp|doorverwijzing|2|irritatie|2|-|legger zegt het is de vloer, winkel zegt het is de legger
K|hulp|beleid|2|neutraal|0|-|nu moet er een rapport komen op onze kosten
K|hulp|geen|3|verlangen|0|wens|ik hoop op een oplossing voor de zomer
#S|rcb-0255|review|reizen|sterren=2
K|betalen|wachttijd|2|irritatie|3|-|Reis geannuleerd door henzelf in mei en in augustus nog steeds geen euro gezien
K|hulp|bereikbaarheid|2|irritatie|2|-|mails worden niet beantwoord
K|betalen|beleid|2|boosheid|0|-|wel een voucher aangeboden gekregen, die wil ik niet
#S|rcb-0256|review|webshop|sterren=4
K|aanvragen|digitaal|4|blijdschap|0|-|bestellen kind kan de was doen
K|ontvangen|levering|4|blijdschap|0|-|maandag besteld dinsdag in huis
K|wijzigen|geen|3|neutraal|0|-|1 item terug
K|betalen|wachttijd|3|neutraal|0|-|geld na een week
#S|rcb-0257|review|telecom|sterren=5
K|hulp|bejegening|5|dankbaarheid|0|-|Meneer Youssef heeft mijn moeder (82) stap voor stap door de tablet geloodst zonder 1 keer zuchten
#S|rcb-0258|review|diensten|sterren=2
K|aanvragen|geen|3|neutraal|0|-|Fotograaf geboekt voor de communie
K|gebruiken|levering|2|irritatie|1|-|20 min te laat voor een shoot van een uur
K|gebruiken|kwaliteit|4|blijdschap|0|-|foto's zijn mooi, eerlijk is eerlijk
K|ontvangen|wachttijd|2|irritatie|3|-|maar 3 maanden op wachten
#S|rcb-0259|review|bezorging|sterren=1
K|betalen|fout|2|boosheid|1|-|2x betaald voor 1x pizza
K|hulp|bejegening|1|boosheid|1|-|en de baas zegt doodleuk 'bewijs het maar'
#S|rcb-0260|review|webshop|sterren=2
K|orienteren|informatie|2|verwarring|0|-|Er staat 'waterdicht' en in de kleine letters 'spatwaterdicht'
K|gebruiken|kwaliteit|2|teleurstelling|0|-|dus mijn laptop nat
K|hulp|beleid|2|irritatie|0|-|volgens hun geen garantiegeval
#S|rcb-0261|review|diensten|sterren=4
K|orienteren|wachttijd|4|blijdschap|0|-|Zelfde avond offerte
K|orienteren|prijs|4|neutraal|0|-|netjes geprijsd
K|gebruiken|kwaliteit|4|blijdschap|0|-|bestrating ligt strak
K|gebruiken|kwaliteit|2|neutraal|0|-|zand hadden ze wel mogen meenemen
#S|rcb-0262|review|reizen|sterren=5
K|terugkijken|geen|5|vertrouwen|0|-|Al de vierde keer hier en we worden nog steeds verrast
K|gebruiken|bejegening|4|blijdschap|0|-|Ze wisten nog dat mijn man geen gluten mag
#S|rcb-0263|review|webshop|sterren=1
K|ontvangen|levering|1|boosheid|3|-|Tuinset voor mei besteld. Vandaag 14 augustus
K|hulp|belofte|2|irritatie|2|-|elke 2 weken een mail 'nog 2 weken'
K|betalen|geen|2|verlangen|1|wens|geld terug gevraagd, ben er klaar mee
#S|rcb-0264|review|energie|sterren=4
K|betalen|prijs|4|blijdschap|0|-|Kreeg 214 terug op de jaarnota, niet slecht
K|wijzigen|digitaal|4|neutraal|0|-|termijnbedrag verlaagd met 2 klikken
#S|rcb-0265|review|diensten|sterren=1
K|orienteren|bejegening|2|irritatie|0|-|Binnen gekomen en van top tot teen bekeken zo van wat kom jij hier doen
K|vertrekken|geen|2|boosheid|0|-|omgedraaid en weg
K|terugkijken|geen|1|boosheid|0|-|hooghartig gedoe, ga naar de winkel ertegenover
#S|rcb-0266|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|niet onaardig
K|betalen|prijs|2|neutraal|0|-|maar voor 70 euro verwacht ik meer dan niet onaardig
#S|rcb-0267|review|telecom|sterren=3
K|orienteren|prijs|4|neutraal|0|-|goedkoopste van allemaal
K|gebruiken|kwaliteit|2|neutraal|0|-|merk je ook wel aan de snelheid
K|vertrekken|geen|3|neutraal|0|-|als het niet beter wordt zeg ik wel op
#S|rcb-0268|review|bezorging|sterren=4
K|aanvragen|beleid|2|neutraal|0|-|minimum bestelbedrag van 25 is veel als je alleen bent
K|gebruiken|kwaliteit|4|blijdschap|0|-|maar rijsttafel was top, 2 dagen van gegeten
#S|rcb-0269|review|wonen|sterren=5
K|ontvangen|bejegening|4|blijdschap|0|-|Twee gasten die konden sjouwen en nog lachen ook
K|ontvangen|kwaliteit|5|blijdschap|0|-|piano zonder krasje op 2hoog
#S|rcb-0270|review|diensten|sterren=3
K|hulp|beleid|4|neutraal|0|-|gratis hersteld onder garantie
K|hulp|wachttijd|2|neutraal|3|-|5 weken zonder fiets was wel lang
K|hulp|geen|3|verlangen|0|wens|een leenfiets had mij wel geholpen
#S|rcb-0271|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Geen klagen over, gegeten, gedronken, betaald en tevreden naar huis
#S|rcb-0272|review|diensten|sterren=5
K|hulp|bejegening+wachttijd|5|dankbaarheid|0|-|Zaterdagavond 11 uur buitengesloten met een slapende peuter op de arm en die man was er in een kwartier en bleef zo rustig
K|betalen|prijs|4|opluchting|0|-|95 all in terwijl ik het ergste vreesde na al die verhalen
#S|rcb-0273|review|webshop|sterren=4
K|orienteren|informatie|4|blijdschap|0|-|De reviews onder het product waren nuttig, daardoor een maat groter genomen
K|gebruiken|kwaliteit|4|blijdschap|0|-|en dat klopte helemaal
K|ontvangen|kwaliteit|2|neutraal|0|-|plastic verpakking mag minder van mij
#S|rcb-0274|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Ik wou hem echt leuk vinden maar de mouwen zijn te kort de stof kriebelt en na een keer dragen zat er al een haaltje in
K|wijzigen|beleid|4|neutraal|0|-|retour gratis gelukkig
#S|rcb-0275|review|diensten|sterren=3
K|aanvragen|wachttijd|2|neutraal|2|-|Je moet hier tegenwoordig een maand vooruit boeken voor een simpel knipbeurtje
K|gebruiken|kwaliteit|4|blijdschap|0|-|maar goed knippen kan ze wel
#S|rcb-0276|review|bezorging|sterren=4
K|ontvangen|levering|3|neutraal|0|-|ze gaven 50 min aan en t werd 50 min dus tja
K|ontvangen|kwaliteit|4|blijdschap|0|-|alles zat netjes apart en de saus niet over de rijst heen zoals bij die andere
#S|rcb-0277|review|energie|sterren=2
K|orienteren|informatie|4|neutraal|0|-|Adviseur legde t goed uit
K|ontvangen|levering|2|irritatie|2|-|de uitvoering daarentegen, 2x verzet, 1x niet komen opdagen
K|ontvangen|kwaliteit|2|neutraal|0|-|en ze hebben een dakpan gebroken en laten liggen
K|hulp|fout|4|neutraal|0|-|dat laatste wel direct hersteld toen ik belde, dus daarom 2 sterren en geen 1
#S|rcb-0278|review|reizen|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mooie boot, goed eten
K|gebruiken|kwaliteit|2|neutraal|0|-|hut wel erg klein je kon met 2 niet tegelijk staan
K|betalen|prijs|2|neutraal|0|-|en alles aan boord extra, koffie, water, zelfs t zwembad
K|terugkijken|geen|3|blijdschap|0|-|blij dat we t gedaan hebben, 1x is genoeg
#S|rcb-0279|review|telecom|sterren=1
K|hulp|herhaling|1|boosheid|3|-|Vijf monteurs. VIJF. En nog geen stabiel internet.
K|hulp|fout|2|irritatie|2|-|de laatste heeft m'n tv aansluiting ook nog gesloopt
K|gebruiken|geen|2|irritatie|2|-|ik werk thuis dus zit nu bij mijn zus aan de keukentafel
K|vertrekken|beleid|1|boosheid|0|-|opzeggen mag maar dan wel 180 euro afkopen
#S|rcb-0280|review|diensten|sterren=5
K|gebruiken|informatie|4|vertrouwen|0|-|Rustige kliniek, ze leggen uit wat ze doen voor ze het doen
K|gebruiken|kwaliteit|5|opluchting|0|-|amper iets gevoeld en ik ben normaal een angsthaas
#S|rcb-0281|review|webshop|sterren=5
K|aanleiding|geen|3|neutraal|0|-|Kocht deze airfryer nadat mijn zus er niet over ophield
K|gebruiken|kwaliteit|5|verrassing|0|-|ze heeft gelijk, ik gebruik m elke dag
K|terugkijken|geen|4|blijdschap|0|-|hoe deed ik dat hiervoor
#S|rcb-0282|review|diensten|sterren=2
K|gebruiken|fout|2|irritatie|1|-|Reservering voor 6, kwamen aan en ze hadden 4 staan
K|gebruiken|bejegening|3|neutraal|0|-|werd wel opgelost met een extra tafeltje
K|gebruiken|kwaliteit|2|teleurstelling|0|-|voorgerecht en hoofd tegelijk uitgeserveerd dus of het een of het ander koud
K|gebruiken|kwaliteit|4|blijdschap|0|-|wijn goed
#S|rcb-0283|review|wonen|sterren=4
K|hulp|bereikbaarheid|4|blijdschap|0|-|Gewoon een telefoonnummer met een mens dat dat nog bestaat
K|hulp|kwaliteit|4|blijdschap|0|-|scharnier nagestuurd, past
K|hulp|wachttijd|2|neutraal|1|-|wel 8 werkdagen
#S|rcb-0284|review|bezorging|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Kip rauw. Niet rosé, RAUW
K|hulp|bejegening|1|boosheid|0|-|reactie restaurant: 'moet u even in de oven doen'
K|gebruiken|privacy|2|bezorgdheid|0|angst|heb een kleine van 2 die er al van gegeten had
#S|rcb-0285|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Voor af en toe is deze boormachine goed genoeg
K|gebruiken|kwaliteit|2|neutraal|0|-|beton moet je er niet mee willen
#S|rcb-0286|review|diensten|sterren=4
K|orienteren|informatie|4|vertrouwen|0|-|Opticien die zegt dat je glazen nog goed genoeg zijn
K|terugkijken|geen|4|vertrouwen|0|-|daar kom je voor terug
#S|rcb-0287|review|diensten|sterren=1
K|betalen|fout|2|irritatie|0|-|Stond 2x dessert op de rekening terwijl we geen dessert hadden
K|hulp|bejegening|1|boosheid|0|-|en dan nog discussiëren ook, de chef erbij gehaald, alsof we dieven zijn
#S|rcb-0288|review|energie|sterren=5
K|aanvragen|digitaal|5|blijdschap|0|-|In 5 min overgestapt via de telefoon op de bank
K|betalen|prijs|4|blijdschap|0|-|en 180 welkomstbonus ook echt gekregen
#S|rcb-0289|review|reizen|sterren=4
K|wijzigen|bejegening|4|dankbaarheid|0|-|Vlucht gemist door de file en de dame aan de balie heeft ons zonder zuchten op de volgende gezet
K|wijzigen|prijs|2|neutraal|0|-|kostte wel 120 de man
#S|rcb-0290|review|telecom|sterren=2
K|aanvragen|digitaal|2|irritatie|2|-|Identificatie met filmpje van je gezicht, 9 pogingen, licht niet goed, bril af, bril op
K|ontvangen|geen|4|opluchting|0|-|eSIM werkte daarna gelukkig in een keer
#S|rcb-0291|review|webshop|sterren=2
K|ontvangen|fout|2|teleurstelling|0|-|Naam op de mok verkeerd geschreven: Femke werd Femka
K|hulp|beleid|2|irritatie|1|-|'u heeft dit zo ingevoerd' nee dat heb ik niet, heb de bevestiging hier voor me
K|ontvangen|geen|2|neutraal|0|-|verjaardag was gisteren dus het hoeft al niet meer
#S|rcb-0292|review|diensten|sterren=5
K|terugkijken|geen|5|blijdschap|0|-|kan deze mensen niet genoeg aanraden
K|hulp|kwaliteit|4|blijdschap|0|-|dakkapel lekt niet meer
K|hulp|belofte|4|vertrouwen|0|-|en ze kwamen gewoon op de dag die ze zeiden, drie keer achter elkaar
#S|rcb-0293|review|diensten|sterren=3
K|gebruiken|bejegening|2|neutraal|0|-|Balie niet heel warm
K|gebruiken|kwaliteit|4|neutraal|0|-|behandeling wel goed
#S|rcb-0294|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Super zacht dekentje
K|gebruiken|kwaliteit|2|neutraal|0|-|pluist de eerste week
#S|rcb-0295|review|bezorging|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Vroeger haalden we hier de lekkerste lahmacun van de stad, nu deegachtig en weinig vlees
K|betalen|prijs|2|neutraal|0|-|en wel 7 euro ipv 4,5
#S|rcb-0296|review|wonen|sterren=1
K|orienteren|bejegening|1|boosheid|0|-|Ze laten je gewoon staan in die showroom
K|aanvragen|geen|2|neutraal|1|-|moest zelf iemand gaan zoeken om geld uit te mogen geven
K|terugkijken|geen|2|irritatie|0|-|nou dan niet he
#S|rcb-0297|review|webshop|sterren=5
K|hulp|wachttijd|5|blijdschap|0|-|Rits stuk gemaild en 3 uur later al een nieuwe jas onderweg
#S|rcb-0298|review|diensten|sterren=4
K|gebruiken|digitaal|4|blijdschap|0|-|Handige app voor de trein en de bus
K|gebruiken|storing|2|neutraal|1|-|hapert soms net als je moet inchecken
K|gebruiken|digitaal|3|verlangen|0|wens|donkere modus zou fijn zijn
#S|rcb-0299|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|top garage
K|betalen|prijs|4|blijdschap|0|-|eerlijke prijs
K|aanvragen|bereikbaarheid|2|neutraal|0|-|telefonisch lastig te pakken
#S|rcb-0300|review|reizen|sterren=1
K|gebruiken|informatie+kwaliteit|2|teleurstelling|0|-|Er stond 'zeezicht' wij zagen een muur en als je over het balkon hing een streepje blauw
K|hulp|bejegening|2|irritatie|0|-|receptie haalde schouders op
K|hulp|beleid|2|boosheid|0|-|klacht bij reisorganisatie afgewezen want 'zijzeezicht' staat in de voorwaarden
#S|rcb-0301|review|verzekering|sterren=5
K|hulp|bejegening|5|dankbaarheid|0|-|na het overlijden van mijn man alles voor me geregeld, ik hoefde maar 1 formulier te tekenen
#S|rcb-0302|review|telecom|sterren=4
K|betalen|fout|2|neutraal|1|-|factuur klopte niet
K|hulp|fout|4|blijdschap|0|-|meteen gecrediteerd plus een maand gratis
#S|rcb-0303|review|webshop|sterren=1
K|ontvangen|fout|2|irritatie|1|-|Bestelde een koffiemolen kreeg een strijkijzer
K|hulp|doorverwijzing|2|irritatie|2|-|nu moet ik bij de verkoper zijn en niet bij het platform en die verkoper bestaat op papier alleen
K|betalen|geen|2|verlangen|0|wens|wil m'n 64,95 terug
#S|rcb-0304|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|neutraal|0|-|Haar zit goed
K|gebruiken|bejegening|2|neutraal|0|-|werd wel 3x weggelegd omdat ze de telefoon moest opnemen
#S|rcb-0305|review|diensten|sterren=5
K|gebruiken|beleid|5|dankbaarheid|0|-|Mochten na sluitingstijd blijven zitten omdat het zo hard regende, kregen nog een thee ook
#S|rcb-0306|review|bezorging|sterren=4
K|aanvragen|digitaal|4|neutraal|0|-|Bestellen werkt vlot
K|ontvangen|levering|2|neutraal|1|-|bezorger belde 2x omdat ie de ingang niet vond
K|gebruiken|kwaliteit|4|blijdschap|0|-|lekker gegeten
#S|rcb-0307|review|energie|sterren=1
K|aanleiding|geen|2|neutraal|0|-|Man overleden in januari
K|wijzigen|herhaling|1|boosheid|3|-|Contract op mijn naam zetten: 7x gebeld, 3x overlijdensakte gestuurd
K|wijzigen|fout|1|teleurstelling|0|-|en nog steeds post 'aan dhr'
#S|rcb-0308|review|webshop|sterren=3
K|ontvangen|levering|4|neutraal|0|-|bezorging was vlot
K|wijzigen|informatie|2|verwarring|1|-|retourvoorwaarden zijn me niet duidelijk
K|gebruiken|kwaliteit|3|neutraal|0|-|shirt valt ok
#S|rcb-0309|review|diensten|sterren=2
K|hulp|levering|2|irritatie|2|-|Kwam een uur te laat
K|hulp|kwaliteit|3|neutraal|0|-|heeft het wel gemaakt
K|betalen|prijs|2|boosheid|0|-|maar dan ook nog dat uur rekenen, hoe durf je
#S|rcb-0310|review|wonen|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|matras slaapt prima
K|gebruiken|kwaliteit|2|neutraal|0|-|randen zakken in
K|wijzigen|beleid|2|neutraal|0|-|omruilen kan 1x en die heb ik gebruikt
#S|rcb-0311|review|diensten|sterren=5
K|gebruiken|kwaliteit+bejegening|5|blijdschap|0|-|Wa een gezellige zaak en zo lief bediend, de stoofvlees gelijk bij ons moeder vroeger
K|terugkijken|geen|5|blijdschap|0|-|ge moet er geweest zijn
#S|rcb-0312|review|diensten|sterren=4
K|ontvangen|levering|4|neutraal|0|-|kwamen op de afgesproken dag de zonwering hangen
K|ontvangen|kwaliteit|4|blijdschap|0|-|netjes gedaan
K|ontvangen|informatie|2|neutraal|1|-|afstandsbediening moest ik zelf uitvogelen
#S|rcb-0313|review|webshop|sterren=2
K|ontvangen|levering|2|neutraal|2|-|Pakje 3 dagen bij een afhaalpunt dat dicht was wegens vakantie
K|ontvangen|informatie|2|irritatie|1|-|nergens stond dat die dicht was
K|gebruiken|kwaliteit|4|blijdschap|0|-|inhoud wel naar wens
#S|rcb-0314|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|2de paar al van deze wandelschoenen, de eerste 900 km mee gedaan
K|terugkijken|geen|5|vertrouwen|0|-|koop niks anders meer
#S|rcb-0315|review|bezorging|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|het was te eten
#S|rcb-0316|review|reizen|sterren=2
K|gebruiken|wachttijd|2|irritatie|2|-|Huurauto ophalen, 2 uur in de rij terwijl je alles al online had gedaan
K|aanvragen|bejegening|2|irritatie|0|-|en dan nog die vent die je een extra verzekering door de strot wil duwen
K|gebruiken|kwaliteit|4|neutraal|0|-|auto was nieuw en schoon
K|betalen|fout|1|boosheid|1|-|krijg ik drie weken later 240 euro voor een krasje dat er bij het ophalen al op de foto staat
#S|rcb-0317|review|telecom|sterren=5
K|wijzigen|wachttijd|5|verrassing|0|-|Nummer overzetten zou 2 dagen duren was s middags al klaar
#S|rcb-0318|review|diensten|sterren=1
K|aanvragen|bereikbaarheid|2|irritatie|3|-|weken achter een afspraak aan gebeld
K|aanvragen|beleid|2|irritatie|1|-|moet je 50 aanbetalen voor knippen
K|gebruiken|kwaliteit|1|boosheid|0|-|pony scheef af
K|wijzigen|beleid|2|boosheid|0|-|bijknippen? nieuwe afspraak, weer 50
#S|rcb-0319|review|energie|sterren=4
K|hulp|wachttijd|4|neutraal|0|-|Mail binnen een dag beantwoord
K|hulp|informatie|4|blijdschap|0|-|en met een antwoord waar je wat mee kunt
#S|rcb-0320|review|wonen|sterren=2
K|orienteren|informatie|2|verwarring|0|-|3 adviseurs 3 verschillende maten voor dezelfde kast
K|aanvragen|geen|3|neutraal|0|-|op het laatst maar zelf gemeten
K|ontvangen|fout|2|irritatie|2|-|en toch verkeerd gezaagd geleverd
#S|rcb-0321|review|diensten|sterren=5
K|hulp|kwaliteit|5|opluchting|0|-|Oma's naaimachine stond al 10 jaar stil en hij naait weer, ik had tranen in mn ogen
#S|rcb-0322|review|webshop|sterren=4
K|hulp|fout|4|blijdschap|0|-|Foutje in de bestelling maar super snel rechtgezet met een extraatje erbij
#S|rcb-0323|review|diensten|sterren=2
K|gebruiken|bejegening|2|irritatie|0|-|Op je vingers gekeken in die winkel alsof je iets gaat jatten
K|gebruiken|kwaliteit|3|neutraal|0|-|assortiment wel ok
#S|rcb-0324|review|verzekering|sterren=2
K|betalen|prijs|2|boosheid|0|-|Jaar 1: 38 euro. jaar 3: 61. schades: 0.
K|hulp|informatie|2|irritatie|1|-|vraag je waarom, 'marktontwikkeling'
K|vertrekken|geen|3|verlangen|0|wens|ga per maart wat anders zoeken
#S|rcb-0325|review|diensten|sterren=4
K|orienteren|wachttijd|4|neutraal|0|-|Binnen een week 3 offertes via deze site
K|orienteren|kwaliteit|2|neutraal|0|-|1 daarvan was wel een heel rare
K|aanvragen|geen|4|vertrouwen|0|-|met de tweede in zee gegaan en dat voelde goed
#S|rcb-0326|review|bezorging|sterren=1
K|ontvangen|belofte|1|boosheid|2|-|'Uw bestelling komt eraan' 19:05. 'uw bestelling komt eraan' 19:40. 'uw bestelling komt eraan' 20:15
K|wijzigen|bereikbaarheid|2|irritatie|1|-|annuleren kan niet want niemand neemt op
K|vertrekken|geen|1|boosheid|0|-|app eraf gegooid
#S|rcb-0327|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|sjaal is dunner dan gedacht maar niet lelijk
#S|rcb-0328|review|reizen|sterren=5
K|gebruiken|bejegening|5|dankbaarheid|0|-|Dochtertje met koorts en de eigenaar reed zelf naar de apotheek in het dorp, een half uur heen
K|gebruiken|kwaliteit|4|blijdschap|0|-|Huisje was ook perfect
#S|rcb-0329|review|diensten|sterren=3
K|aanvragen|digitaal|4|neutraal|0|-|online agenda werkt
K|gebruiken|levering|2|neutraal|1|-|maar de hondentrimster liep 25 min uit
K|gebruiken|kwaliteit|4|blijdschap|0|-|hond ruikt weer fris
#S|rcb-0330|review|telecom|sterren=1
K|orienteren|bejegening|1|boosheid|0|-|Wordt 4x per week gebeld door deze club, sta op het register, maakt niks uit
K|hulp|herhaling|2|boosheid|2|-|al drie keer gevraagd te stoppen
#S|rcb-0331|review|webshop|sterren=4
K|aanvragen|informatie|4|neutraal|0|-|maatadvies op de site klopte voor mij
K|ontvangen|levering|4|neutraal|0|-|op tijd
K|gebruiken|kwaliteit|4|blijdschap|0|-|zit lekker
K|gebruiken|kwaliteit|2|neutraal|0|-|wol kriebelt een beetje in de nek
#S|rcb-0332|review|diensten|sterren=1
K|vertrekken|beleid|1|boosheid|2|-|Gym: je komt er in met 1 klik, eruit met een aangetekende brief
K|betalen|fout|2|boosheid|1|-|en de maand erop toch weer 29,99
#S|rcb-0333|review|diensten|sterren=4
K|ontvangen|bejegening|4|blijdschap|0|-|Verwelkomd met een drankje en uitleg over de sauna regels
K|gebruiken|kwaliteit|4|blijdschap|0|-|heerlijk ontspannen
K|betalen|prijs|2|neutraal|0|-|eten is duur, salade 19
#S|rcb-0334|review|wonen|sterren=5
K|wijzigen|wachttijd|5|blijdschap|0|-|Verkeerde kleur plaids gekocht, in 2 min geruild aan de balie
#S|rcb-0335|review|energie|sterren=2
K|ontvangen|levering|2|neutraal|3|-|Aanvraag laadpaal in februari, in juni gezet
K|ontvangen|informatie|2|irritatie|2|-|tussendoor helemaal niks gehoord
K|gebruiken|digitaal|2|neutraal|0|-|app toont de laadbeurten soms niet
K|gebruiken|kwaliteit|3|neutraal|0|-|laden doet ie
#S|rcb-0336|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Sportschool, helft van de toestellen met briefje 'defect'
K|hulp|wachttijd|2|irritatie|1|-|zeg je er wat van 'onderdeel is besteld' al sinds oktober
K|betalen|prijs|2|irritatie|0|-|contributie gaat wel omhoog
#S|rcb-0337|review|webshop|sterren=5
K|ontvangen|bejegening|4|blijdschap|0|-|postbode zelfs nog even gezwaaid door het raam
K|ontvangen|kwaliteit|5|blijdschap|0|-|wijnglazen dubbel ingepakt allemaal heel
#S|rcb-0338|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|poke bowl vers
K|gebruiken|kwaliteit|2|neutraal|0|-|zalm mag iets meer
K|betalen|prijs|3|neutraal|0|-|15 euro is normaal
#S|rcb-0339|review|diensten|sterren=5
K|terugkijken|geen|5|vertrouwen|0|-|nooit meer een andere garage voor ons
K|hulp|informatie|5|vertrouwen|0|-|hij liet de oude onderdelen zien en wat er mis mee was
#S|rcb-0340|review|webshop|sterren=2
K|gebruiken|storing|2|teleurstelling|0|-|oortje rechts deed t na 3 weken niet
K|hulp|wachttijd|4|neutraal|0|-|vervangen binnen paar dagen
K|gebruiken|storing|2|irritatie|0|-|linker nu ook
K|terugkijken|geen|2|teleurstelling|0|-|laat maar zitten, koop wel weer een draad
#S|rcb-0341|review|reizen|sterren=3
K|orienteren|informatie|2|verwarring|2|-|Welke toeslag waar voor geldt, ben er een hele avond mee bezig geweest
K|aanvragen|digitaal|4|neutraal|0|-|daarna boeken zelf makkelijk
K|gebruiken|kwaliteit|3|neutraal|0|-|hotel doorsnee
#S|rcb-0342|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Kids hadden een topdag
K|gebruiken|wachttijd|2|neutraal|1|-|lang aanschuiven bij de achtbaan
K|gebruiken|kwaliteit|4|blijdschap|0|-|park proper
K|betalen|prijs|2|neutraal|0|-|parking 14 euro ..
#S|rcb-0343|review|diensten|sterren=1
K|gebruiken|kwaliteit|1|boosheid|2|-|Alarm geplaatst en het gaat af als de kat niest, monteur 2x geweest
K|hulp|herhaling|2|irritatie|2|-|en nu zeggen ze dat ie weer moet komen
K|hulp|prijs|2|irritatie|0|-|op mijn kosten deze keer
#S|rcb-0344|review|telecom|sterren=3
K|ontvangen|levering|4|neutraal|0|-|simkaart na 1 dag
K|ontvangen|digitaal|2|neutraal|1|-|activeren pas na 3x
K|gebruiken|kwaliteit|3|neutraal|0|-|doet het gewoon
#S|rcb-0345|review|webshop|sterren=1
K|terugkijken|geen|1|boosheid|0|-|foei!!
K|ontvangen|levering|1|boosheid|3|-|3 weken geleden betaald en nog steeds 'wordt ingepakt'
K|hulp|bereikbaarheid|2|irritatie|1|-|insta account verdwenen, mail komt terug
K|betalen|geen|2|bezorgdheid|0|angst|vrees dat ik dat geld kwijt ben
#S|rcb-0346|review|verzekering|sterren=4
K|orienteren|informatie|4|blijdschap|0|-|eindelijk een polis in gewone taal
K|aanvragen|digitaal|4|neutraal|0|-|klaar in 10 min
K|betalen|prijs|3|neutraal|0|-|zit qua prijs in t midden
#S|rcb-0347|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|zonnebank schoon
K|gebruiken|bejegening|4|blijdschap|0|-|meisje achter de balie altijd vrolijk
K|betalen|prijs|4|blijdschap|0|-|strippenkaart is goed geprijsd
#S|rcb-0348|review|diensten|sterren=3
K|gebruiken|kwaliteit|2|neutraal|0|-|Bloemen waren na 3 dagen op
K|hulp|beleid|4|blijdschap|0|-|maar toen ik t zei kreeg ik gewoon een nieuwe bos
#S|rcb-0349|review|wonen|sterren=1
K|betalen|geen|1|boosheid|0|-|Meubelzaak failliet aanbetaling 1800 foetsie
K|hulp|bereikbaarheid|2|neutraal|2|-|curator reageert niet
K|terugkijken|geen|2|teleurstelling|0|-|betaal nooit zoveel vooraf mensen
#S|rcb-0350|review|bezorging|sterren=5
K|ontvangen|levering|4|blijdschap|0|-|Snel
K|ontvangen|kwaliteit|4|blijdschap|0|-|warm
K|gebruiken|kwaliteit|4|blijdschap|0|-|lekker
K|terugkijken|geen|5|blijdschap|0|-|wat wil je nog meer
#S|rcb-0351|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|neutraal|0|-|Prima tas niks bijzonders maar wel handig
K|gebruiken|kwaliteit|2|neutraal|0|-|hengsels kort voor over de schouder
#S|rcb-0352|review|diensten|sterren=4
K|aanvragen|bejegening|4|dankbaarheid|0|-|Aan de telefoon al heel vriendelijk, mijn moeder is doof en ze hadden een rustig hoekje voor ons
K|gebruiken|kwaliteit|4|blijdschap|0|-|tong was goed gebakken
#S|rcb-0353|review|energie|sterren=3
K|hulp|bejegening|4|neutraal|0|-|Vriendelijke mevr.
K|wijzigen|geen|2|neutraal|1|-|kon er alleen zelf niks aan veranderen
K|betalen|prijs|2|neutraal|0|-|dus betaal nog steeds te veel
#S|rcb-0354|review|diensten|sterren=5
K|hulp|wachttijd+prijs|5|blijdschap|0|-|Knipperlicht kapot, kon meteen doorrijden de brug op, lampje erin, 8 euro, doei
#S|rcb-0355|review|webshop|sterren=4
K|ontvangen|levering|4|neutraal|0|-|levering zoals afgesproken op zaterdag tussen 9 en 12, het werd 11.45 maar dat telt ook
K|gebruiken|kwaliteit|4|blijdschap|0|-|droger draait stil
#S|rcb-0356|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Kwam voor een bob en ben naar buiten gegaan met iets wat mijn man een helm noemt, ik kan er nu wel om lachen maar toen niet
K|hulp|beleid|3|neutraal|0|-|ze wilden wel corrigeren
K|terugkijken|geen|2|neutraal|0|-|ben maar naar een ander gegaan, vertrouwen weg
#S|rcb-0357|review|reizen|sterren=4
K|orienteren|informatie|4|blijdschap|0|-|vooraf goed gebeld over rolstoeltoegankelijkheid en alles wat ze zeiden klopte
K|gebruiken|kwaliteit|4|dankbaarheid|0|-|drempelloze douche, bed op hoogte, dat is voor ons goud waard
#S|rcb-0358|review|bezorging|sterren=3
K|ontvangen|levering|4|neutraal|0|-|mooi binnen de tijd
K|ontvangen|kwaliteit|2|neutraal|0|-|milkshake half gesmolten
K|gebruiken|kwaliteit|4|blijdschap|0|-|burger top
K|gebruiken|kwaliteit|2|neutraal|0|-|friet zonder zout
#S|rcb-0359|review|energie|sterren=5
K|hulp|bejegening|5|dankbaarheid|0|-|Door omstandigheden liep ik achter en de meneer van de afdeling betalingen heeft zonder oordeel een regeling met me gemaakt die ik kan dragen
K|betalen|geen|4|opluchting|0|-|slaap eindelijk weer
#S|rcb-0360|review|telecom|sterren=2
K|hulp|wachttijd|2|irritatie|2|-|37 wachtenden voor u, vervolgens 'het systeem ligt eruit kunt u later bellen'
K|hulp|wachttijd+herhaling|2|irritatie|2|-|later dus weer 29 wachtenden
K|gebruiken|kwaliteit|3|neutraal|0|-|internet is goed hoor, snelheid top, als je ze maar nooit nodig hebt
#S|rcb-0361|review|webshop|sterren=1
K|gebruiken|kwaliteit|1|teleurstelling|0|-|Kinderfietsje en na een week kromme trapper, wiel loopt aan, stickers los
K|wijzigen|beleid|2|irritatie|1|-|terugsturen in originele doos, wie bewaart er nou een fietsdoos
#S|rcb-0362|review|wonen|sterren=5
K|ontvangen|levering|4|blijdschap|0|-|Trap gezet in 1 dag
K|ontvangen|kwaliteit|5|blijdschap|0|-|je ziet geen naadje
K|aanvragen|bejegening|4|vertrouwen|0|-|fijn bedrijf vanaf de opmeting al
#S|rcb-0363|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|zuurvlees met frietjes prima
K|gebruiken|kwaliteit|2|neutraal|0|-|zaal galmt, kon mijn schoonvader niet verstaan
K|gebruiken|wachttijd|3|neutraal|0|-|wachttijd normaal
#S|rcb-0364|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|tweede zomer met deze parasol, overleeft alles hier aan zee
#S|rcb-0365|review|diensten|sterren=1
K|hulp|levering|1|boosheid|3|-|Installateur: 4 afspraken, 1x verschenen
K|hulp|fout|2|boosheid|1|-|en die ene keer de waterleiding geraakt
K|hulp|bereikbaarheid|2|irritatie|2|-|sindsdien spoorloos, whatsapp blauwe vinkjes
K|terugkijken|geen|1|boosheid|0|-|ik gun het niemand
#S|rcb-0366|review|bezorging|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|box met recepten die ook echt lukken
K|wijzigen|digitaal|4|blijdschap|0|-|pauzeren als je op vakantie bent doe je met 1 tik
#S|rcb-0367|review|verzekering|sterren=3
K|hulp|informatie|2|verwarring|1|-|Wist niet dat je eerst toestemming moest vragen voor je de hersteller belt
K|hulp|beleid|4|opluchting|0|-|uiteindelijk toch vergoed, als eenmalige uitzondering
#S|rcb-0368|review|webshop|sterren=2
K|aanvragen|geen|3|neutraal|0|-|Bij bestellen stond 1 op voorraad
K|ontvangen|levering|2|irritatie|0|-|kreeg mail dat het "helaas" uitverkocht is en een bon van 10%
K|ontvangen|geen|3|verlangen|0|wens|heb liever de schoenen
#S|rcb-0369|review|diensten|sterren=4
K|terugkijken|geen|4|vertrouwen|0|-|Kom hier al 6 jr met mijn honden
K|gebruiken|kwaliteit|4|blijdschap|0|-|goede trimster
K|aanvragen|bereikbaarheid|2|neutraal|1|-|alleen nog via whatsapp te boeken en dan moet je soms dag op antwoord wachten
#S|rcb-0370|review|reizen|sterren=5
K|ontvangen|bejegening|4|blijdschap|0|-|Warm onthaal met soep terwijl we zeiknat van de fiets kwamen
K|gebruiken|kwaliteit|5|blijdschap|0|-|droogruimte, schoon bed, vroeg ontbijt, fietsers komen hier niks tekort
#S|rcb-0371|review|diensten|sterren=2
K|aanvragen|belofte|3|neutraal|0|-|zou 'maximaal 3 uur' duren
K|hulp|wachttijd|2|irritatie|2|-|auto 2 dagen kwijt
K|hulp|kwaliteit|3|neutraal|0|-|probleem is wel weg lijkt het
K|betalen|fout|2|irritatie|0|-|factuur klopte dan weer niet met de 3 uur
#S|rcb-0372|review|telecom|sterren=4
K|orienteren|informatie|4|blijdschap|0|-|Verkoper gaf toe dat de goedkopere bundel genoeg was voor mij
K|aanvragen|storing+digitaal|2|neutraal|1|-|bestelsysteem in de winkel lag er 20 min uit
K|aanvragen|bejegening|4|neutraal|0|-|kreeg koffie
#S|rcb-0373|review|energie|sterren=1
K|terugkijken|geen|1|boosheid|0|-|Zielige organisatie
K|vertrekken|beleid|1|boosheid|0|-|Boete van 600 omdat ik ga verhuizen naar een huis met stadsverwarming, ik kán geen contract meenemen
K|hulp|herhaling|2|irritatie|2|-|dat heb ik nu 4x uitgelegd met bewijs van de gemeente erbij
#S|rcb-0374|review|wonen|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|bed ligt goed
K|ontvangen|fout|2|neutraal|2|-|lattenbodem was verkeerd, moest 2 weken op de juiste wachten
K|ontvangen|beleid|4|neutraal|0|-|kregen zolang een leenbodem
#S|rcb-0375|review|webshop|sterren=3
K|ontvangen|levering|3|neutraal|0|-|normale levertijd
K|gebruiken|kwaliteit|3|neutraal|0|-|standaard hoesje
K|gebruiken|kwaliteit|2|neutraal|0|-|knopjes drukken zwaar in
#S|rcb-0376|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Pedicure!! ik zweef
K|aanvragen|wachttijd|4|blijdschap|0|-|kon er dezelfde dag nog bij
#S|rcb-0377|review|bezorging|sterren=1
K|ontvangen|fout|1|boosheid|0|-|Vegetarisch besteld kip gekregen. Voor mij is dat geen 'klein foutje' zoals jullie schrijven
K|hulp|bejegening|2|irritatie|0|-|Excuus in copy paste
K|betalen|beleid|2|neutraal|0|-|half bedrag terug, de andere helft vonden ze genoeg
#S|rcb-0378|review|diensten|sterren=4
K|gebruiken|digitaal|4|blijdschap|0|-|Nieuwe app is overzichtelijker
K|gebruiken|digitaal|2|neutraal|0|-|alleen de widget werkt niet meer op mijn samsung
K|hulp|wachttijd|4|neutraal|0|-|ontwikkelaar antwoordt snel onder de reviews, dat zie je weinig
#S|rcb-0379|review|webshop|sterren=4
K|aanvragen|beleid|2|teleurstelling|0|-|account verplicht, jammer
K|ontvangen|levering|4|neutraal|0|-|geleverd binnen 24u
K|gebruiken|kwaliteit|4|blijdschap|0|-|verf dekt in 1 laag
#S|rcb-0380|review|reizen|sterren=2
K|gebruiken|levering|2|irritatie|2|-|3 uur op de luchthaven gewacht op de transfer die 'onderweg' was
K|hulp|bereikbaarheid|2|irritatie|2|-|lokaal nummer gaf een bandje in het Grieks
K|gebruiken|kwaliteit|4|blijdschap|0|-|vakantie verder heerlijk
K|betalen|beleid|2|neutraal|1|-|taxi zelf betaald, 55, krijg ik 'in beginsel' terug zegt men
#S|rcb-0381|review|diensten|sterren=3
K|orienteren|geen|3|neutraal|0|-|Wist niet goed wat ik kon verwachten van een osteopaat
K|gebruiken|bejegening|4|blijdschap|0|-|lief mens
K|gebruiken|kwaliteit|3|neutraal|0|-|of het helpt weet ik na 2 keer nog niet
#S|rcb-0382|review|diensten|sterren=5
K|hulp|belofte|5|vertrouwen|0|-|Zei: ik bel u om 4 uur. Belde om 4 uur. Zo simpel kan het zijn
K|hulp|kwaliteit|4|blijdschap|0|-|En vaatwasser gemaakt
#S|rcb-0383|review|webshop|sterren=1
K|ontvangen|kwaliteit|1|boosheid|0|-|Poster opgerold in een envelop. OPGEROLD in een ENVELOP. platgedrukt dus
K|hulp|wachttijd|2|neutraal|2|-|week geleden foto gestuurd geen reactie
#S|rcb-0384|review|telecom|sterren=5
K|aanvragen|bereikbaarheid|4|blijdschap|0|-|Zonder afspraak in de winkel geholpen
K|ontvangen|informatie|4|blijdschap|0|-|alles voor me ingesteld en opgeschreven op een briefje
K|gebruiken|kwaliteit|4|blijdschap|0|-|belt helder
#S|rcb-0385|review|wonen|sterren=2
K|orienteren|prijs|4|neutraal|0|-|Goedkoopste offerte
K|ontvangen|kwaliteit|2|teleurstelling|0|-|en dat zie je dan ook, kitnaden scheef, plint los
K|hulp|bereikbaarheid|2|irritatie|2|-|terugkomen om bij te werken? krijg ze niet te pakken
K|terugkijken|geen|2|neutraal|0|-|goedkoop is dus duurkoop, oud maar waar
#S|rcb-0386|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Bloedmooi geveltje, mannen werkten netjes
K|gebruiken|wachttijd|2|neutraal|1|-|het duurde 2 dagen meer dan gepland
K|gebruiken|informatie|4|neutraal|0|-|kwamen t wel steeds zeggen
#S|rcb-0387|review|bezorging|sterren=4
K|ontvangen|levering|5|verrassing|0|-|dacht dat 30 min een grapje was maar t waren er 22
K|gebruiken|kwaliteit|4|blijdschap|0|-|crispy chicken
K|betalen|prijs|3|neutraal|0|-|delivery fee kan wel minder
#S|rcb-0388|review|energie|sterren=4
K|orienteren|informatie|4|neutraal|0|-|Op de site staat gewoon alles open en bloot
K|betalen|prijs|3|neutraal|0|-|prijs niet de laagste
K|hulp|bereikbaarheid|4|vertrouwen|0|-|maar als er wat is krijg ik iemand
#S|rcb-0389|review|webshop|sterren=5
K|hulp|fout|5|verrassing|0|-|de ene pantoffel was 38 de andere 39 haha, mailtje met foto, mocht ze beide houden en kreeg een nieuw paar
#S|rcb-0390|review|diensten|sterren=1
K|hulp|bejegening|1|boosheid|0|-|Mevrouw aan de lijn hing gewoon op
K|hulp|herhaling|2|boosheid|2|-|daarna weer achteraan sluiten en je verhaal opnieuw
#S|rcb-0391|review|reizen|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|bergen, rust, uitzicht
K|gebruiken|kwaliteit|2|neutraal|0|-|wifi werkte alleen bij de receptie
K|aanvragen|informatie|2|neutraal|0|-|dat stond anders op de boekingspagina
#S|rcb-0392|review|verzekering|sterren=1
K|betalen|fout|1|boosheid|1|-|Twee keer premie van mijn rekening terwijl de polis in maart al gestopt was
K|hulp|doorverwijzing|2|irritatie|2|-|3 afdelingen verder weet nog niemand wie erover gaat
K|hulp|geen|3|neutraal|1|wens|graag terugstorten en wel deze week
#S|rcb-0393|review|diensten|sterren=4
K|gebruiken|bejegening|4|blijdschap|0|-|Gastheer komt even aan tafel vragen of t smaakt en meent dat ook
K|gebruiken|kwaliteit|4|blijdschap|0|-|kalfswangetjes boterzacht
K|betalen|prijs|2|neutraal|0|-|wijnarrangement van 45 is wel serieus geld
#S|rcb-0394|review|webshop|sterren=2
K|ontvangen|kwaliteit|2|neutraal|0|-|doos gedeukt, kast op 1 hoek beschadigd
K|hulp|wachttijd|2|neutraal|1|-|4 dagen wachten op antwoord
K|betalen|prijs|3|neutraal|0|-|10% korting aangeboden gekregen als ik hem hou
K|wijzigen|geen|3|neutraal|0|-|heb ja gezegd, staat toch tegen de muur
#S|rcb-0395|review|diensten|sterren=5
K|ontvangen|bejegening|4|blijdschap|0|-|Fijne start bij de nieuwe sportschool, rondleiding en schema gekregen
K|gebruiken|kwaliteit|4|blijdschap|0|-|niet te druk
K|betalen|prijs|4|blijdschap|0|-|22,50 zonder inschrijfgeld
#S|rcb-0396|review|bezorging|sterren=2
K|aanvragen|digitaal|2|irritatie|1|-|adres niet herkend, postcode niet herkend, ik woon in een nieuwbouwwijk
K|aanvragen|digitaal|2|neutraal|1|-|kon het dan maar via de telefoon bestellen
K|ontvangen|levering|2|neutraal|2|-|en ook de fietser kon t niet vinden, een uur
K|gebruiken|kwaliteit|4|blijdschap|0|-|wel goed eten
#S|rcb-0397|review|wonen|sterren=1
K|hulp|herhaling|1|boosheid|3|-|Voor de ZESDE keer iemand over de vloer voor dezelfde lekkende kraan
K|hulp|beleid|2|irritatie|0|-|'wij mogen alleen kitten, niet vervangen'
#S|rcb-0398|review|reizen|sterren=5
K|aanvragen|digitaal|4|blijdschap|0|-|ticketjes kopen ging vlot, gewoon op de gsm
K|gebruiken|levering|4|blijdschap|0|-|trein stipt
K|gebruiken|kwaliteit|4|blijdschap|0|-|en zowaar een zitplaats
#S|rcb-0399|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|amai die kleur in 't echt
K|ontvangen|levering|4|blijdschap|0|-|en ook nog eens een dag vroeger
#S|rcb-0400|review|telecom|sterren=1
K|gebruiken|storing|2|irritatie|2|-|4 dagen zonder tv en net met het WK
K|hulp|informatie|2|irritatie|1|-|'er is geen storing bekend in uw regio', de hele straat ligt eruit
K|hulp|beleid|2|boosheid|0|-|3 euro compensatie!
#S|rcb-0401|review|diensten|sterren=2
K|aanvragen|prijs|4|neutraal|0|-|instapprijs is laag
K|betalen|prijs|2|irritatie|0|-|maar alles is extra, föhnen extra, masker extra, lang haar extra
K|gebruiken|kwaliteit|4|neutraal|0|-|op het knippen zelf heb ik niks aan te merken
#S|rcb-0402|review|webshop|sterren=4
K|wijzigen|informatie|4|blijdschap|0|-|duidelijk retourformulier
K|betalen|wachttijd|4|neutraal|0|-|4 dagen en terugbetaald
K|orienteren|geen|3|verlangen|0|wens|hoop dat de jurk terug op voorraad komt in de 38
#S|rcb-0403|review|diensten|sterren=4
K|hulp|kwaliteit|4|blijdschap|0|-|Iphone batterij vervangen gaat weer de hele dag mee
K|hulp|wachttijd|2|neutraal|1|-|zou een uurtje zijn werd er 3
#S|rcb-0404|review|energie|sterren=2
K|betalen|informatie|2|verwarring|1|-|Krijg 3 mails over mijn jaarafrekening met 3 verschillende bedragen
K|hulp|digitaal|2|irritatie|1|-|chatbot zegt dat ie mij niet begrijpt, ik jou ook niet
K|betalen|geen|3|neutraal|0|vraag|klopt 318 nu of klopt 402?
#S|rcb-0405|review|bezorging|sterren=5
K|ontvangen|bejegening|5|blijdschap|0|-|Onze vaste pakketman krijgt van mij 6 sterren, loopt om naar achter omdat hij weet dat ik de voordeur niet hoor
#S|rcb-0406|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|eten oke sfeer oke bediening oke
K|terugkijken|geen|3|neutraal|0|-|ik zou niet weten waarom wel of niet terug
#S|rcb-0407|review|webshop|sterren=1
K|gebruiken|privacy|1|boosheid|0|-|Oplader werd gloeiend heet, verkleuring op het nachtkastje
K|hulp|bejegening|2|boosheid|0|-|reactie: 'bedankt voor uw feedback'
K|terugkijken|geen|1|bezorgdheid|0|-|haal m uit het stopcontact als je die hebt!!
#S|rcb-0408|review|diensten|sterren=5
K|orienteren|informatie|4|dankbaarheid|0|-|Mijn zoon wou perse een bepaalde e-bike, verkoper heeft em dat vriendelijk uit zn hoofd gepraat
K|aanvragen|prijs|4|blijdschap|0|-|600 euro goedkoper uit
K|gebruiken|kwaliteit|4|blijdschap|0|-|en hij rijdt er nu elke dag mee naar school
#S|rcb-0409|review|wonen|sterren=4
K|orienteren|bejegening|3|neutraal|0|-|Verkoopster was er eentje van weinig woorden
K|aanvragen|wachttijd|4|neutraal|0|-|maar in 10 min was t geregeld
K|ontvangen|levering|4|neutraal|0|-|geleverd de week die ze zei
#S|rcb-0410|review|verzekering|sterren=4
K|hulp|bereikbaarheid|5|opluchting|0|-|Pech in Frankrijk om 2 uur s nachts en gewoon een Nederlandstalig iemand aan de lijn
K|hulp|levering|2|neutraal|2|-|takelwagen liet wel 2,5 uur op zich wachten
#S|rcb-0411|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|blijdschap|0|-|boek is mooi
K|ontvangen|kwaliteit|2|neutraal|0|-|hoekjes gekreukt door slechte verpakking
K|wijzigen|geen|3|neutraal|0|-|geen zin om te ruilen
#S|rcb-0412|review|diensten|sterren=1
K|vertrekken|fout|1|boosheid|2|-|Afgemeld voor de nieuwsbrief, abonnement niet afgesloten, toch elke week 12,95 eraf, app heet 'fit' nog wat
K|vertrekken|digitaal|2|irritatie|2|-|opzegknop leidt naar een lege pagina
K|betalen|geen|2|neutraal|1|-|via de bank laten blokkeren
#S|rcb-0413|review|reizen|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Eiland prachtig maar hotel bouwval
K|gebruiken|kwaliteit|2|irritatie|0|-|drilboor vanaf 7u
K|hulp|bejegening|4|neutraal|0|-|reisleidster deed wel haar best
K|hulp|beleid|2|irritatie|1|-|ander hotel 'was vol' terwijl t online gewoon te boeken was
#S|rcb-0414|review|telecom|sterren=4
K|hulp|bereikbaarheid|4|blijdschap|0|-|via whatsapp direct antwoord
K|wijzigen|prijs|4|neutraal|0|-|abonnement omlaag naar 12,50
K|gebruiken|kwaliteit|3|neutraal|0|-|bereik is overal zo'n beetje hetzelfde toch
#S|rcb-0415|review|diensten|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|ramen gelapt tot in de hoekjes
K|gebruiken|levering|4|vertrouwen|0|-|komt elke 4e donderdag je kunt de klok erop gelijk zetten
#S|rcb-0416|review|bezorging|sterren=1
K|ontvangen|levering|2|irritatie|3|-|Maaltijden voor mijn schoonvader (91) 3 weken op rij niet geleverd op dinsdag
K|hulp|bereikbaarheid|2|bezorgdheid|2|-|en niemand die opneemt, hij zit daar zonder eten
K|hulp|geen|3|verlangen|0|wens|wil dat iemand mij vandaag nog belt
#S|rcb-0417|review|webshop|sterren=4
K|aanvragen|prijs|4|blijdschap|0|-|met die actie 2e halve prijs
K|gebruiken|kwaliteit|4|neutraal|0|-|theedoeken gewoon goed
#S|rcb-0418|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Hamburger is gekrompen
K|betalen|prijs|2|neutraal|0|-|prijs niet
K|gebruiken|wachttijd|4|neutraal|0|-|het gaat wel lekker snel allemaal
#S|rcb-0419|review|webshop|sterren=5
K|orienteren|informatie+wachttijd|4|blijdschap|0|-|vraag gesteld over hoogte van de kruk, binnen uur een foto met meetlint erbij
K|aanvragen|geen|4|vertrouwen|0|-|toen meteen besteld
K|gebruiken|kwaliteit|4|blijdschap|0|-|past precies onder t blad
#S|rcb-0420|review|energie|sterren=3
K|ontvangen|informatie|2|verwarring|0|-|welkomstmail stond andere ingangsdatum in dan op de site
K|hulp|wachttijd|4|neutraal|0|-|bij navraag snel opgehelderd
#S|rcb-0421|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Rijles met Patrick was altijd gezellig
K|aanvragen|wachttijd|2|neutraal|2|-|wel pas na 3 maanden examen, maar dat ligt aan het cbr
#S|rcb-0422|review|wonen|sterren=2
K|ontvangen|kwaliteit|2|teleurstelling|0|-|Gordijnen 4 cm te kort
K|hulp|fout|2|neutraal|1|-|volgens hun heb ik verkeerd gemeten, volgens mij niet want hun man kwam meten
K|hulp|beleid|3|neutraal|0|-|nieuwe met 50% korting
K|betalen|prijs|2|neutraal|0|-|dus toch weer 210 euro
#S|rcb-0423|review|diensten|sterren=5
K|terugkijken|geen|5|blijdschap|0|-|BESTE BARBIER VAN BRABANT 💈🔥
#S|rcb-0424|review|webshop|sterren=1
K|aanvragen|digitaal|1|boosheid|2|-|Verjaardagscadeau voor me man, wachtrij op de site 2 uur voor de drop, eindelijk in het mandje, error
K|aanvragen|geen|2|teleurstelling|0|-|en daarna sold out
#S|rcb-0425|review|reizen|sterren=4
K|vertrekken|beleid|4|neutraal|0|-|Gratis annuleren tot 2 dagen van tevoren, gebruik van gemaakt
K|betalen|wachttijd|4|neutraal|0|-|borg binnen een week terug
K|terugkijken|geen|4|vertrouwen|0|-|boeken er volgend jaar weer
#S|rcb-0426|review|diensten|sterren=3
K|hulp|wachttijd|3|neutraal|0|-|reparatie horloge 3 weken, was gezegd
K|betalen|prijs|2|neutraal|0|-|wel 95 voor een veertje
K|hulp|kwaliteit|4|blijdschap|0|-|loopt weer
#S|rcb-0427|review|telecom|sterren=2
K|orienteren|bejegening|2|irritatie|0|-|in de winkel keken ze niet op van hun schermpje
K|vertrekken|geen|2|neutraal|0|-|dan maar naar de overkant gegaan
#S|rcb-0428|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|elke week box, kinderen eten eindelijk broccoli
K|ontvangen|fout|2|neutraal|0|-|kruidenzakje ontbrak 2x
K|betalen|beleid|4|blijdschap|0|-|wel elke keer netjes verrekend
#S|rcb-0429|review|diensten|sterren=1
K|gebruiken|fout|1|boosheid|0|-|Spoeling met ammoniak terwijl ik had gezegd dat ik zwanger ben
K|gebruiken|bejegening|1|boosheid|0|-|'dat kan wel hoor' ja zeg
#S|rcb-0430|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|kan ni beter
#S|rcb-0431|review|diensten|sterren=4
K|orienteren|informatie|4|neutraal|0|-|de man legde de keuze tussen twee accu's goed uit
K|hulp|wachttijd|4|blijdschap|0|-|klaar terwijl ik wachtte
K|betalen|prijs|2|neutraal|0|-|accu van 189, dat deed even pijn
#S|rcb-0432|review|energie|sterren=1
K|hulp|belofte|1|boosheid|3|-|3 maanden 'het ligt bij de specialist'
K|hulp|herhaling|2|irritatie|2|-|vertel telkens weer alles van voor af aan
K|betalen|prijs|2|bezorgdheid|0|angst|intussen tikt de meter door en dreigt er een incasso
#S|rcb-0433|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|laptoptas stinkt naar rubber
K|wijzigen|prijs|2|irritatie|0|-|retour kost meer dan de tas
K|terugkijken|geen|2|neutraal|0|-|zonde
#S|rcb-0434|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|We waren er met mn schoonouders voor hun 50 jarig, het driegangen menu was voor iedereen naar wens en dat wil wat zeggen bij ons
K|gebruiken|wachttijd|2|neutraal|1|-|wel zat er veel tijd tussen hoofd en na, de kinderen waren toen al aan het rondrennen
K|gebruiken|bejegening|4|dankbaarheid|0|-|de bediening kwam uit zichzelf met kleurplaten en ijs dus alle lof
#S|rcb-0435|review|webshop|sterren=2
K|aanvragen|geen|3|neutraal|0|-|bestelde op black friday een stofzuigrobot voor mijn moeder
K|ontvangen|levering|2|neutraal|3|-|die had er 2 weken later moeten zijn, toen 3, toen kreeg ik bericht dat hij 'bij de vervoerder zoek' was
K|hulp|doorverwijzing|2|irritatie|2|-|winkel zegt wacht op de vervoerder, de vervoerder zegt dat alleen de winkel een onderzoek kan starten en zo schiet het niet op
K|hulp|geen|3|verlangen|0|wens|ik hoef alleen maar een nieuwe of mn geld
#S|rcb-0436|review|telecom|sterren=5
K|hulp|doorverwijzing|5|dankbaarheid|0|-|Eindelijk iemand die zei 'ik blijf uw contactpersoon tot het opgelost is' en dat ook deed, elke dag een berichtje van Marloes
K|gebruiken|storing|4|opluchting|0|-|en sinds dinsdag geen enkele uitval meer
#S|rcb-0437|review|reizen|sterren=3
K|aanvragen|fout|2|irritatie|1|-|Stoelen kiezen ging fout, betaald voor 4 naast elkaar en we zaten door het hele vliegtuig
K|hulp|beleid|2|neutraal|2|-|geld terug voor die stoelen moet je aanvragen met een formulier van 3 paginas
K|gebruiken|levering|4|neutraal|0|-|vlucht zelf wel netjes op tijd heen en terug
#S|rcb-0438|review|energie|sterren=4
K|ontvangen|geen|2|neutraal|1|-|Verkeerde meterstand doorgegeven bij de overstap, door mij eerlijk gezegd
K|hulp|beleid|4|verrassing|0|-|werd zonder moeilijk doen aangepast ook al was de termijn eigenlijk voorbij
#S|rcb-0439|review|wonen|sterren=5
K|hulp|herhaling|5|verrassing|0|-|In 1 keer goed gemaakt wat 3 andere bedrijven niet voor elkaar kregen, het dak is droog
K|betalen|prijs|4|blijdschap|0|-|en lang niet de duurste
#S|rcb-0440|review|diensten|sterren=2
K|gebruiken|kwaliteit|3|neutraal|0|-|Rijschool zelf is best oke
K|gebruiken|doorverwijzing|2|irritatie|1|-|maar ik heb in 20 lessen 5 verschillende instructeurs gehad die allemaal iets anders willen
K|betalen|prijs|2|neutraal|0|-|pakketprijs is inmiddels flink overschreden
#S|rcb-0441|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Fijn vest hoor, ik heb m nu een maand of drie en hij is zeker 10x in de was geweest, nog steeds de vorm en de kleur van in het begin
K|gebruiken|kwaliteit|2|neutraal|0|-|knopen zitten alleen wat los, die heb ik zelf even vastgezet
#S|rcb-0442|review|bezorging|sterren=2
K|ontvangen|informatie|2|irritatie|1|-|De app zei 'bijna bij je' en bleef dat zeggen, drie kwartier lang bijna bij je
K|ontvangen|kwaliteit|2|teleurstelling|0|-|toen ie er was waren de nems slap en de soep koud
K|gebruiken|kwaliteit|3|neutraal|0|-|na opwarmen smaakte het nog wel
#S|rcb-0443|review|diensten|sterren=5
K|gebruiken|privacy|5|vertrouwen|0|-|Onze hond gaat hier naar het pension en je krijgt elke dag een filmpje, hij wil er niet meer weg, wij voelen ons er helemaal gerust bij
#S|rcb-0444|review|webshop|sterren=1
K|gebruiken|privacy|2|boosheid|2|-|Mijn creditcard was 2 dagen nadat ik hier besteld had misbruikt, toeval? ik denk van niet
K|hulp|bereikbaarheid|2|irritatie|2|-|bellen kan niet, mail blijft onbeantwoord
K|terugkijken|geen|1|bezorgdheid|0|-|vul hier nooit je gegevens in mensen
#S|rcb-0445|review|telecom|sterren=3
K|aanleiding|geen|3|neutraal|0|-|We zijn gaan samenwonen dus van twee abonnementen naar een
K|wijzigen|informatie|2|verwarring|1|-|dat bleek een heel gedoe want een 'contractoverdracht' is iets anders dan een 'samenvoeging' en dat zei niemand
K|betalen|prijs|4|neutraal|0|-|uiteindelijk wel 24 euro per maand minder kwijt
#S|rcb-0446|review|diensten|sterren=4
K|terugkijken|geen|4|blijdschap|0|-|Dikke aanrader voor wie van krullen wat begrijpt zoekt
K|aanvragen|prijs|2|neutraal|0|-|78 euro, schrik niet
K|gebruiken|kwaliteit|5|blijdschap|0|-|maar ik kreeg de volgende dag op werk 4x de vraag waar ik geweest was
#S|rcb-0447|review|energie|sterren=2
K|ontvangen|levering|2|neutraal|2|-|Isolatiebedrijf. Zouden om 8 uur komen en het werd na de middag
K|ontvangen|kwaliteit|2|teleurstelling|0|-|hele oprit vol korrels en die waaien nu nog door de straat
K|hulp|belofte|2|irritatie|2|-|beloofd op te ruimen, dat is 3 weken geleden
K|gebruiken|kwaliteit|4|blijdschap|0|-|het huis is wel merkbaar warmer, dat is het enige positieve
#S|rcb-0448|review|reizen|sterren=5
K|orienteren|bejegening|4|blijdschap|0|-|Reisadviseur aan huis, echt luisteren naar wat je wil
K|aanvragen|informatie|4|neutraal|0|-|alles zwart op wit wat inbegrepen was en wat niet
K|gebruiken|kwaliteit|5|blijdschap|0|-|en die rondreis door Vietnam, geen dag hetzelfde, hotels top, gidsen top
K|terugkijken|geen|5|blijdschap|0|-|we zijn nu al aan het sparen voor de volgende
#S|rcb-0449|review|diensten|sterren=1
K|ontvangen|levering|1|boosheid|3|-|Badkamer. Begonnen in maart met 'drie weken werk' en we douchen vandaag 11 juli nog bij de buren
K|hulp|bereikbaarheid|2|irritatie|2|-|aannemer neemt alleen op als je met een ander nummer belt
K|hulp|informatie|2|verwarring|0|-|en nou komt ie aan met dat de tegels nooit besteld zijn, of wel, of bij een ander
K|betalen|beleid|2|boosheid|0|-|80% had ie al binnen natuurlijk
#S|rcb-0450|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mn zoon heeft brede voeten en voor het eerst een schoen waar ie niet over klaagt
K|wijzigen|beleid|4|blijdschap|0|-|de eerste maat was te klein maar omruilen was gratis en de koerier nam de ouwe meteen mee
#S|rcb-0451|review|bezorging|sterren=4
K|ontvangen|levering|2|neutraal|0|-|Hij was te laat, zo'n 20 minuten
K|ontvangen|bejegening|4|blijdschap|0|-|maar een excuus met een flesje cola erbij en een grote glimlach dus wat zal ik mopperen
K|gebruiken|kwaliteit|4|blijdschap|0|-|roti was zoals altijd
#S|rcb-0452|review|verzekering|sterren=2
K|orienteren|prijs|3|neutraal|0|-|Lekker goedkoop dacht ik
K|hulp|bereikbaarheid|2|irritatie|2|-|tot je een ruitschade hebt en alleen een chatvenster krijgt waar om 5 uur niemand meer achter zit
K|hulp|informatie|2|verwarring|1|-|en dan zeggen dat ik bij een 'aangesloten hersteller' had moeten zijn, lijst onvindbaar
#S|rcb-0453|review|diensten|sterren=4
K|hulp|wachttijd|4|blijdschap|0|-|Gebeld om 9, om 11 stond ie er
K|hulp|kwaliteit|4|opluchting|0|-|afvoer weer open, stank weg
K|betalen|prijs|3|neutraal|0|-|160 euro, tja wat is normaal
#S|rcb-0454|review|wonen|sterren=3
K|orienteren|informatie|2|verwarring|0|-|Website zegt leverbaar in 40 kleuren, in de winkel blijken het er 12
K|ontvangen|levering|4|neutraal|0|-|wel netjes volgens planning bezorgd
K|gebruiken|kwaliteit|4|blijdschap|0|-|en de bank zit als een huis
#S|rcb-0455|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Gekocht als cadeau voor vaderdag, na een paar keer gebruiken brandde de contactgrill al aan en de antiaanbaklaag liet in stukjes los
K|hulp|beleid|2|neutraal|1|-|volgens het bedrijf had hij een houten spatel moeten gebruiken, dat deed hij
K|betalen|geen|3|verlangen|0|wens|zou het netjes vinden als er minstens de helft terug kwam
#S|rcb-0456|review|telecom|sterren=1
K|hulp|herhaling|1|boosheid|2|-|Elke keer als ik bel word ik opnieuw geïdentificeerd, opnieuw doorverbonden en moet ik opnieuw uitleggen dat ik GEEN tv heb
K|betalen|fout|2|irritatie|1|-|terwijl er al een half jaar een tv pakket op mijn factuur staat
#S|rcb-0457|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|sauna, hamam, eten, alles klopt
K|gebruiken|bejegening|4|blijdschap|0|-|en nergens dat gehaaste
K|betalen|prijs|3|neutraal|0|-|je betaalt er wat voor maar dan heb je ook wat
#S|rcb-0458|review|reizen|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Was een hel
K|gebruiken|kwaliteit|2|teleurstelling|0|-|airco stuk bij 38 graden, geen water vanaf 22u, kakkerlakken in de badkamer en een bar onder je raam tot 3
K|hulp|bereikbaarheid|2|irritatie|2|-|host reageerde op dag 4, toen waren we naar een hotel gevlucht
K|betalen|wachttijd|2|irritatie|3|-|geld van de resterende nachten nog niet terug, is nu 6 weken
#S|rcb-0459|review|webshop|sterren=4
K|orienteren|informatie|4|neutraal|0|-|Op de site kun je vergelijken per eigenschap dat werkt lekker
K|ontvangen|levering|4|blijdschap|0|-|geleverd in het tijdvak
K|ontvangen|bejegening|2|neutraal|0|-|chauffeur wilde hem niet naar boven brengen
K|gebruiken|kwaliteit|4|blijdschap|0|-|vriezer is stil en ruim
#S|rcb-0460|review|diensten|sterren=3
K|gebruiken|kwaliteit|4|neutraal|0|-|Goed geholpen aan mijn nagels
K|hulp|beleid|3|neutraal|0|-|ene brak na 2 dagen, herstel is gratis
K|hulp|bereikbaarheid|2|irritatie|1|-|maar dan moet je ze dus wel te pakken krijgen
#S|rcb-0461|review|bezorging|sterren=1
K|ontvangen|levering|2|neutraal|2|-|besteld voor half 7 omdat de kinderen om half 8 naar bed moeten, kwam om 8 uur
K|ontvangen|kwaliteit|2|teleurstelling|0|-|koud
K|ontvangen|fout|2|irritatie|0|-|kindermenu zonder speeltje, weet je wel wat dat doet met een kleuter
K|hulp|bejegening|2|irritatie|0|-|aan de lijn 'ja dat kan gebeuren'
#S|rcb-0462|review|energie|sterren=5
K|orienteren|bejegening|4|blijdschap|0|-|Aardige man die de offerte kwam maken, geen pusher
K|ontvangen|levering|4|vertrouwen|0|-|gezet op de dag die in de offerte stond
K|gebruiken|kwaliteit|5|blijdschap|0|-|panelen leveren meer op dan berekend
K|terugkijken|geen|5|vertrouwen|0|-|buren hebben ze intussen ook
#S|rcb-0463|review|wonen|sterren=2
K|aanvragen|digitaal|2|neutraal|2|-|Configurator van de kast loopt om de haverklap vast en dan ben je alles kwijt, 3 avonden mee bezig geweest
K|ontvangen|fout|2|irritatie|0|-|en dan mis je bij levering 2 lades
K|hulp|wachttijd|4|neutraal|0|-|die waren er wel binnen de week
K|gebruiken|kwaliteit|4|blijdschap|0|-|eindresultaat wel prachtig
#S|rcb-0464|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|neutraal|0|-|Wel goeie pizza's, niet de beste van Gent maar zeker niet de slechtste
K|betalen|prijs|4|neutraal|0|-|betaalbaar
#S|rcb-0465|review|webshop|sterren=1
K|ontvangen|fout|2|boosheid|1|-|Al drie keer de verkeerde lampen, GU10 is toch niet zo moeilijk
K|wijzigen|wachttijd|2|irritatie|2|-|elke retour duurt 2 weken
K|wijzigen|geen|2|teleurstelling|2|-|uiteindelijk maar naar de winkel in Hasselt gereden, 40 km
#S|rcb-0466|review|diensten|sterren=5
K|terugkijken|geen|5|vertrouwen|0|-|Als u een eerlijke dakwerker zoekt
K|hulp|informatie|5|vertrouwen|0|-|kwam kijken voor een nieuw dak en zei 'dit kan nog tien jaar mee, ik zet 2 pannen recht'
K|betalen|prijs|5|verrassing|0|-|kostte me een tas koffie
#S|rcb-0467|review|webshop|sterren=3
K|gebruiken|kwaliteit|4|neutraal|0|-|de kwaliteit van de stof is voor de prijs helemaal zo slecht nog niet
K|wijzigen|digitaal|2|neutraal|1|-|alleen retour aanmelden lukte pas na 3x want de code zou verlopen zijn
#S|rcb-0468|review|diensten|sterren=2
K|orienteren|wachttijd|2|irritatie|3|-|Offerte gevraagd 4 weken terug, na 2x bellen eindelijk binnen
K|orienteren|prijs|2|neutraal|0|-|en dan is ie hoger dan van de rest
K|orienteren|geen|3|neutraal|0|-|dus bedankt maar nee bedankt
#S|rcb-0469|review|telecom|sterren=4
K|gebruiken|digitaal|4|blijdschap|0|-|App is fijn, je ziet direct wat je nog over hebt
K|gebruiken|storing|2|neutraal|1|-|klapt er alleen wel eens uit na een update
#S|rcb-0470|review|bezorging|sterren=5
K|aanvragen|digitaal|4|blijdschap|0|-|bestellen met 2 klikken omdat hij je favorieten onthoudt
K|ontvangen|levering|4|blijdschap|0|-|altijd dat kwartiertje eerder dan aangegeven
K|terugkijken|geen|5|blijdschap|0|-|verslaafd haha
#S|rcb-0471|review|reizen|sterren=4
K|wijzigen|digitaal|4|blijdschap|0|-|vlucht omboeken kon gewoon in de app
K|wijzigen|prijs|2|neutraal|0|-|behalve dat het 45 euro is
#S|rcb-0472|review|diensten|sterren=1
K|hulp|belofte|1|boosheid|2|-|'Morgen bel ik u' zei hij, dat was op 2 oktober
K|hulp|geen|2|boosheid|0|-|ondertussen ligt mijn vloer er open bij
K|hulp|geen|3|verwarring|0|vraag|waar bent u?????
#S|rcb-0473|review|energie|sterren=3
K|betalen|informatie|4|neutraal|0|-|Factuur is wel leesbaarder geworden
K|betalen|prijs|2|neutraal|0|-|bedrag helaas niet lager
K|hulp|wachttijd|3|neutraal|0|-|reactie op mail 3 dagen
#S|rcb-0474|review|webshop|sterren=5
K|ontvangen|kwaliteit|5|blijdschap|0|-|zo mooi ingepakt dat ik t bijna niet open wou doen
K|gebruiken|kwaliteit|4|blijdschap|0|-|armbandje zelf ook super
#S|rcb-0475|review|wonen|sterren=4
K|orienteren|bejegening|4|blijdschap|0|-|Leuke winkel, hond mocht mee
K|aanvragen|beleid|4|blijdschap|0|-|mochten staaltjes mee naar huis nemen zonder borg
K|ontvangen|levering|3|neutraal|0|-|levering over 6 weken, nog niet geweest dus daar zeg ik niks over
#S|rcb-0476|review|diensten|sterren=4
K|gebruiken|bejegening|4|dankbaarheid|0|-|heel lief voor mijn moeder die door de war was en drie keer hetzelfde vroeg
K|gebruiken|kwaliteit|4|blijdschap|0|-|pannenkoeken groot en niet vet
#S|rcb-0477|review|telecom|sterren=2
K|wijzigen|fout|2|irritatie|1|-|Abonnement verlaagd en prompt is mijn mobiele data ook weg
K|hulp|bereikbaarheid+wachttijd|2|irritatie|2|-|zondag, dicht. maandag, 25 min wachten
K|hulp|wachttijd|4|neutraal|0|-|de dame loste t wel op in 1 minuut
#S|rcb-0478|review|webshop|sterren=1
K|terugkijken|geen|1|boosheid|0|-|NEP SITE
K|ontvangen|levering|2|boosheid|0|-|69 euro betaald, nooit iets gekregen
#S|rcb-0479|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Kapper om de hoek. Je haar is korter. Meer verwacht ik er niet van
#S|rcb-0480|review|bezorging|sterren=2
K|betalen|beleid|2|irritatie|0|-|Fooi stond automatisch aangevinkt op 15%
K|betalen|digitaal|2|neutraal|1|-|en aanpassen kan achteraf niet meer
K|ontvangen|levering|4|neutraal|0|-|eten kwam wel op tijd
K|gebruiken|kwaliteit|3|neutraal|0|-|was ok
#S|rcb-0481|review|verzekering|sterren=5
K|hulp|informatie|5|dankbaarheid|0|-|Schadebehandelaar belde zelf om uit te leggen waarom er een stuk eigen risico af ging, zo begrijp ik het tenminste
K|betalen|wachttijd|4|blijdschap|0|-|en een dag later stond het erop
#S|rcb-0482|review|reizen|sterren=2
K|ontvangen|digitaal|2|irritatie|2|-|Zelf inchecken met code, code deed t niet, half 12 's avonds met koffers op straat
K|hulp|bereikbaarheid|4|opluchting|0|-|noodnummer nam gelukkig op
K|gebruiken|kwaliteit|3|neutraal|0|-|appartement zelf was zoals op de foto
#S|rcb-0483|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Regenpak is echt waterdicht, getest deze herfst op de fiets in Friesland
K|gebruiken|kwaliteit|2|neutraal|0|-|zweten doe je er wel in
#S|rcb-0484|review|diensten|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Wauw wat een avond
K|gebruiken|bejegening|4|blijdschap|0|-|sommelier wist precies wat bij wat
K|betalen|prijs|2|neutraal|0|-|rekening was slikken
K|terugkijken|geen|5|blijdschap|0|-|maar we doen het zo weer voor de 25 jaar
#S|rcb-0485|review|energie|sterren=1
K|ontvangen|levering|1|boosheid|3|-|Aansluiting aangevraagd in jan, nu okt. Ons huis is al sinds juni klaar en we kunnen er niet in wonen zonder stroom
K|hulp|doorverwijzing|2|irritatie|3|-|iedere week een ander die zegt dat het ergens anders ligt
#S|rcb-0486|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Schoenmaat 45 is een 44
K|gebruiken|kwaliteit|2|teleurstelling|0|-|zool is hard plastic, na een dag staan doen mijn knieën zeer
K|wijzigen|geen|3|neutraal|0|-|gaan dus retour
K|wijzigen|digitaal|4|neutraal|0|-|aanmelden was makkelijk
#S|rcb-0487|review|diensten|sterren=4
K|hulp|wachttijd|4|blijdschap|0|-|Hakje los, klaar terwijl je wacht, tof zaakje
#S|rcb-0488|review|bezorging|sterren=3
K|ontvangen|levering|3|neutraal|0|-|bezorging gemiddeld, had erger gekund
K|ontvangen|bejegening|4|blijdschap|0|-|knul aan de deur was vriendelijk
K|gebruiken|kwaliteit|2|neutraal|0|-|patat is patat maar deze had langer gemogen
#S|rcb-0489|review|wonen|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Leren bank, na 14 maanden bladdert de zitting helemaal af, is dus geen leer
K|hulp|informatie|2|irritatie|1|-|volgens de verkoper 'leerlook' en dat had ik moeten weten
K|hulp|beleid|2|boosheid|2|-|garantie geldt alleen op het frame, experten erbij gehaald, hielp niks
K|terugkijken|geen|1|boosheid|0|-|laat je niks wijsmaken
#S|rcb-0490|review|telecom|sterren=5
K|ontvangen|informatie|4|neutraal|0|-|Op de dag zelf gebeld hoe laat hij kwam
K|ontvangen|bejegening|4|blijdschap|0|-|vriendelijke gast, schoenen uit
K|ontvangen|kwaliteit|4|blijdschap|0|-|kabels weggewerkt achter de plint
K|gebruiken|kwaliteit|4|blijdschap|0|-|snelheid zoals beloofd
#S|rcb-0491|review|diensten|sterren=2
K|gebruiken|wachttijd|2|irritatie|2|-|met afspraak toch 50 minuten in de wachtkamer bij de opticien
K|gebruiken|informatie|2|verwarring|0|-|en dan een meting van 5 min en een verhaal over multifocaal waar ik niets van meekreeg
K|orienteren|prijs|2|irritatie|0|-|980 euro zeggen ze doodleuk
K|orienteren|geen|3|neutraal|0|-|ga eerst elders kijken
#S|rcb-0492|review|webshop|sterren=5
K|hulp|fout|4|blijdschap|0|-|Pakje kwijt, meteen nieuw gestuurd zonder dat ik iets moest bewijzen
K|gebruiken|kwaliteit|4|blijdschap|0|-|en ja de oorbellen zijn mooi
#S|rcb-0493|review|reizen|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Niets op aan te merken maar het raakt je ook niet
K|betalen|prijs|3|neutraal|0|-|prijs marktconform
#S|rcb-0494|review|diensten|sterren=4
K|aanvragen|beleid|4|blijdschap|0|-|Konden zonder aanbetaling de zaal vastleggen
K|gebruiken|kwaliteit|4|blijdschap|0|-|buffet was in orde
K|gebruiken|kwaliteit|2|neutraal|0|-|muziek had wat zachter gekund
#S|rcb-0495|review|bezorging|sterren=1
K|hulp|bejegening|1|boosheid|0|-|Eigenaar belde me op, OP, om te vragen mijn review weg te halen en werd nog boos ook
K|ontvangen|kwaliteit|2|teleurstelling|0|-|de kapsalon was koud en dat blijf ik zeggen
#S|rcb-0496|review|energie|sterren=4
K|ontvangen|digitaal|4|neutraal|0|-|meter gekoppeld met de app, werkte zo
K|gebruiken|digitaal|4|blijdschap|0|-|zie per uur wat ik verbruik
K|orienteren|geen|3|verlangen|0|wens|nu nog een goedkoper contract
#S|rcb-0497|review|webshop|sterren=3
K|ontvangen|kwaliteit|2|neutraal|0|-|foto is veel roder dan in het echt
K|gebruiken|kwaliteit|3|neutraal|0|-|als decoratie kan het wel
#S|rcb-0498|review|telecom|sterren=1
K|betalen|prijs|1|boosheid|0|-|roaming: 214 euro voor een kwartiertje whatsapp op de boot
K|betalen|informatie|2|boosheid|0|-|geen smsje niks gehad
K|hulp|beleid|2|teleurstelling|1|-|50 euro korting 'uit coulance' daar moet ik t mee doen
#S|rcb-0499|review|diensten|sterren=5
K|hulp|bejegening|4|blijdschap|0|-|Fietsenmaker is een ouwe brombeer maar wel met een hart
K|hulp|prijs|5|verrassing|0|-|banden plakken 7,50 en de bel erbij gratis
#S|rcb-0500|review|webshop|sterren=4
K|ontvangen|levering|4|neutraal|0|-|binnen 48u
K|ontvangen|informatie|2|neutraal|1|-|montage instructie alleen in het Duits
K|gebruiken|kwaliteit|4|blijdschap|0|-|trampoline staat, kinderen blij
#S|rcb-0501|review|diensten|sterren=5
K|terugkijken|herhaling|5|vertrouwen|0|-|Derde jaar op rij dat ze de boot winterklaar maken en nog nooit iets twee keer hoeven zeggen
#S|rcb-0502|review|energie|sterren=2
K|vertrekken|geen|3|neutraal|0|-|Ben na 9 jaar vertrokken
K|vertrekken|prijs|2|teleurstelling|0|-|nieuwe klanten krijgen 200 euro en ik kreeg als trouwe klant een tariefsverhoging
K|terugkijken|bejegening|2|irritatie|0|-|pas toen ik weg was belden ze ineens wél met een aanbod
#S|rcb-0503|review|telecom|sterren=2
K|vertrekken|wachttijd|2|irritatie|2|-|opgezegd met 1 maand opzegtermijn, 20 minuten praten met iemand 'van het behoudteam' die niet van ophouden wist
K|vertrekken|geen|4|opluchting|0|-|maar goed t is gelukt
#S|rcb-0504|review|webshop|sterren=4
K|gebruiken|storing|4|vertrouwen|0|-|Broodrooster doet het na 7 jaar nog altijd, dat zegt wel genoeg
#S|rcb-0505|review|diensten|sterren=4
K|gebruiken|belofte|4|vertrouwen|0|-|Gastouderbureau houdt zich aan wat er afgesproken wordt
K|gebruiken|digitaal|2|neutraal|1|-|de uren app is alleen een drama, hapert en rekent verkeerd
#S|rcb-0506|review|bezorging|sterren=5
K|hulp|fout|5|blijdschap|0|-|1 sushi rol vergeten en 10 min later stond ie hijgend weer aan de deur haha top vent
#S|rcb-0507|review|reizen|sterren=2
K|gebruiken|levering|2|irritatie|2|-|heen 4 uur, terug 2,5 uur vertraging
K|hulp|digitaal|2|irritatie|2|-|claim indienen doe je via een formulier dat je vluchtnummer niet herkent
K|hulp|beleid|2|boosheid|0|-|en dan 'buitengewone omstandigheden', ja een bemanning die zich verslaapt zeker
#S|rcb-0508|review|diensten|sterren=1
K|gebruiken|privacy|1|boosheid|0|-|Masseur zat met z'n handen waar ze niet hoorden, ik wist niet wat ik moest zeggen
K|hulp|bejegening|2|teleurstelling|0|-|salon reageerde met 'dat bedoelt hij niet zo'
K|terugkijken|geen|1|boosheid|0|-|dames let op
#S|rcb-0509|review|webshop|sterren=5
K|wijzigen|bejegening|4|dankbaarheid|0|-|Ik had mijn retour in de verkeerde doos gestopt met een trui van mezelf erbij, hebben ze netjes teruggestuurd
#S|rcb-0510|review|wonen|sterren=3
K|gebruiken|kwaliteit|4|neutraal|0|-|vloer ligt er goed bij
K|ontvangen|levering|2|neutraal|1|-|ze waren er een dag later dan afgesproken
K|ontvangen|informatie|4|neutraal|0|-|is wel op tijd gebeld
K|betalen|prijs|4|neutraal|0|-|offerte en rekening kwamen overeen
#S|rcb-0511|review|verzekering|sterren=4
K|aanvragen|informatie|4|blijdschap|0|-|adviseur raadde zelfs een dekking áf
K|wijzigen|wachttijd|4|neutraal|0|-|adreswijziging meteen verwerkt
K|hulp|geen|3|neutraal|0|-|schade gelukkig nog nooit gehad dus daar kan ik niks over zeggen
#S|rcb-0512|review|diensten|sterren=2
K|aanvragen|beleid|2|irritatie|0|-|kinderen onder 12 niet welkom na 20u, prima maar zet het op je site
K|gebruiken|geen|2|neutraal|1|-|stonden we daar met z'n vieren en een taart in de auto
#S|rcb-0513|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|goeie falafel
K|ontvangen|kwaliteit|2|neutraal|0|-|brood wel een beetje nat geworden onderweg
K|betalen|prijs|4|blijdschap|0|-|en voor 8,50 helemaal vol
#S|rcb-0514|review|telecom|sterren=1
K|gebruiken|privacy|1|bezorgdheid|0|-|Mijn gegevens op straat door hun lek en nu elke dag phishing
K|hulp|informatie|2|irritatie|1|-|mailtje van 3 regels en een faq
K|vertrekken|geen|2|boosheid|0|-|had ik maar nooit klant geworden, contract loopt nog tot mei dan ben ik weg
#S|rcb-0515|review|webshop|sterren=2
K|aanvragen|fout|2|irritatie|1|-|Dubbel besteld door die haperende knop van jullie
K|wijzigen|beleid|2|irritatie|1|-|annuleren kan niet binnen 5 minuten al niet meer??
K|wijzigen|prijs|2|neutraal|0|-|nu mag ik 6,95 betalen om er een terug te sturen
#S|rcb-0516|review|diensten|sterren=5
K|orienteren|informatie|4|blijdschap|0|-|Trouwjurk gezocht, heel eerlijk advies over wat me stond en wat niet
K|aanvragen|bejegening|5|dankbaarheid|0|-|mijn oma zat er bij in de rolstoel en kreeg de beste plek en een bubbeltje
K|gebruiken|kwaliteit|5|blijdschap|0|-|jurk was op de dag precies goed
#S|rcb-0517|review|energie|sterren=4
K|hulp|wachttijd|4|opluchting|0|-|Storing aan de ketel op 1e kerstdag, toch binnen 4 uur iemand
K|hulp|bejegening|4|dankbaarheid|0|-|we hebben hem een stuk kerststol meegegeven, wat een held
#S|rcb-0518|review|reizen|sterren=5
K|terugkijken|geen|5|blijdschap|0|-|Kort maar krachtig: boeken
#S|rcb-0519|review|diensten|sterren=3
K|aanvragen|wachttijd|2|neutraal|3|-|3 maanden wachten op een afspraak bij deze tattooshop
K|gebruiken|kwaliteit|4|blijdschap|0|-|lijnwerk strak
K|gebruiken|kwaliteit|2|neutraal|0|-|het rood is wel bij genezen wat doffer geworden
#S|rcb-0520|review|webshop|sterren=1
K|wijzigen|fout|2|boosheid|2|-|Retour zou 'niet ontvangen' zijn, ik heb een bewijs van postnl met handtekening van hun eigen magazijn
K|wijzigen|herhaling|2|irritatie|3|-|bewijs nu 5x gemaild
K|betalen|fout|1|boosheid|0|-|ondertussen incassobureau op me af gestuurd voor 39,99
#S|rcb-0521|review|wonen|sterren=5
K|aanleiding|storing|2|bezorgdheid|0|-|Kozijn verrot gevonden achter de verf, paniek
K|orienteren|wachttijd|4|opluchting|0|-|aannemer kon dezelfde week komen kijken
K|orienteren|informatie+prijs|4|vertrouwen|0|-|heldere offerte zonder addertjes
K|ontvangen|kwaliteit|5|blijdschap|0|-|en het zit er strak in
#S|rcb-0522|review|telecom|sterren=3
K|aanleiding|geen|3|neutraal|0|-|Mijn dochter kreeg haar eerste telefoon
K|orienteren|informatie|2|verwarring|1|-|daar een abonnement bij zoeken met een limiet erop is nog best zoeken
K|aanvragen|bejegening|4|neutraal|0|-|meisje in de winkel wist precies wat we bedoelden
#S|rcb-0523|review|diensten|sterren=1
K|gebruiken|levering|1|boosheid|2|-|DJ voor ons trouwfeest kwam een uur te laat binnen, we hebben zelf met spotify gestart
K|betalen|beleid|2|irritatie|0|-|en nee hij vond korting 'niet aan de orde'
#S|rcb-0524|review|bezorging|sterren=2
K|wijzigen|digitaal|2|irritatie|1|-|Abonnement op de maaltijdbox pauzeren gaat maar voor 4 weken, ik ga 3 maanden naar het buitenland
K|vertrekken|geen|3|neutraal|0|-|dus dan maar stop
K|vertrekken|digitaal|4|neutraal|0|-|dat was wel met 2 klikken gebeurd
#S|rcb-0525|review|diensten|sterren=4
K|terugkijken|geen|4|vertrouwen|0|-|wij zijn tevreden en komen zeker nog eens
K|gebruiken|wachttijd|3|verlangen|0|wens|als de wachttijden tussen de gangen korter worden is het 5 sterren
#S|rcb-0526|review|webshop|sterren=4
K|orienteren|digitaal|4|blijdschap|0|-|je kunt de bril virtueel passen, leuk bedacht
K|wijzigen|geen|3|neutraal|1|-|toch geruild, te breed
K|wijzigen|wachttijd|4|neutraal|0|-|ging vlot
#S|rcb-0527|review|energie|sterren=1
K|betalen|storing|2|verwarring|2|-|Mijn meter loopt achteruit in de app, vooruit in de kast, en op de rekening staat iets wat bij geen van beide hoort
K|hulp|bejegening|2|irritatie|0|-|'dat is onmogelijk meneer' nou kom maar kijken
#S|rcb-0528|review|diensten|sterren=5
K|hulp|kwaliteit|5|blijdschap|0|-|stofzuiger 15 jaar oud, dacht die is op, hij had er zo een nieuwe slang op
K|hulp|bejegening|4|blijdschap|0|-|en kreeg nog een rondje uitleg ook
K|terugkijken|geen|4|vertrouwen|0|-|repareren ipv weggooien, ga naar hem
#S|rcb-0529|review|reizen|sterren=4
K|gebruiken|kwaliteit|4|neutraal|0|-|Hostel was beter dan verwacht
K|gebruiken|kwaliteit|2|neutraal|0|-|stapelbedden kraken
K|gebruiken|bejegening|4|blijdschap|0|-|gasten achter de bar zijn geweldig
#S|rcb-0530|review|webshop|sterren=3
K|aanvragen|digitaal|2|neutraal|1|-|filters springen steeds terug
K|ontvangen|levering|4|neutraal|0|-|pakje vlug
K|gebruiken|kwaliteit|3|neutraal|0|-|riem is oke, lang genoeg
#S|rcb-0531|review|diensten|sterren=1
K|hulp|bereikbaarheid|2|irritatie|2|-|pandjeshuis voor telefoons: gebeld, gemaild, langs geweest, deur dicht, briefje 'ben zo terug' dat er al een week hangt
K|hulp|geen|2|verlangen|1|wens|ik wil mijn toestel terug gerepareerd of niet
#S|rcb-0532|review|verzekering|sterren=2
K|wijzigen|beleid|2|irritatie|1|-|Huis verkocht maar opstalverzekering stopzetten mag pas bij de notarisakte, ook goed, opgestuurd
K|wijzigen|herhaling|2|irritatie|2|-|en nogmaals opgestuurd
K|betalen|fout|2|neutraal|0|-|premie intussen gewoon doorbetaald
#S|rcb-0533|review|bezorging|sterren=5
K|gebruiken|kwaliteit+levering|5|blijdschap|0|-|Warm, snel en veel te veel, zo hoort chinees
#S|rcb-0534|review|wonen|sterren=2
K|orienteren|informatie|2|teleurstelling|0|-|in de winkel staat ie opgesteld met alles erop en eraan, blijkt de helft niet in de prijs te zitten
K|aanvragen|prijs|2|neutraal|0|-|2100 werd 3300
K|gebruiken|kwaliteit|4|blijdschap|0|-|zit geweldig
#S|rcb-0535|review|diensten|sterren=4
K|ontvangen|informatie|4|blijdschap|0|-|Goed wegwijs gemaakt bij de eerste les
K|gebruiken|kwaliteit|4|blijdschap|0|-|yoga is rustig en op niveau
K|gebruiken|beleid|2|neutraal|0|-|alleen rekenen ze een les als je binnen 12 uur afzegt
#S|rcb-0536|review|telecom|sterren=4
K|aanvragen|bereikbaarheid|4|neutraal|0|-|Winkel open tot 9 op donderdag
K|wijzigen|bejegening|4|blijdschap|0|-|en verlengen was met die jongen heel relaxed
K|betalen|prijs|3|neutraal|0|-|prijs zelfde gebleven
#S|rcb-0537|review|webshop|sterren=5
K|terugkijken|beleid|5|vertrouwen|0|-|Deze shop lost altijd alles op zonder te zeuren, al 3x iets geruild
#S|rcb-0538|review|reizen|sterren=1
K|aanvragen|beleid|2|boosheid|0|-|Kind van 2 jaar en 3 weken telt als volwassene bij jullie
K|ontvangen|bejegening|1|boosheid|0|-|Aan de balie niet eens goeiedag gezegd, direct 'u bent te laat' terwijl we 2 minuten over 3 waren
K|vertrekken|geen|2|teleurstelling|1|-|ben een dag eerder vertrokken
#S|rcb-0539|review|diensten|sterren=5
K|hulp|informatie|5|dankbaarheid|0|-|Auto maakte een eng geluid en hij liet me op de brug zien wat er loszat zodat ik het zelf kon zien en niet dacht dat ze maar wat zeiden
K|betalen|prijs|4|blijdschap|0|-|140 totaal
#S|rcb-0540|review|diensten|sterren=2
K|gebruiken|digitaal|2|irritatie|1|-|App crasht bij elke foto boven de 5 mb
K|hulp|digitaal|2|irritatie|1|-|feedback knop doet niks
K|gebruiken|geen|3|verlangen|0|wens|hoop echt op een update want hij was goed
#S|rcb-0541|review|webshop|sterren=4
K|ontvangen|levering|4|neutraal|0|-|kwam netjes voor de feestdagen aan
K|gebruiken|kwaliteit|4|blijdschap|0|-|pyjama zacht, valt mooi
K|gebruiken|kwaliteit|2|neutraal|0|-|mouwen 1 cm te lang voor mij
#S|rcb-0542|review|bezorging|sterren=2
K|orienteren|informatie|2|verwarring|0|-|Menu foto's op de app komen niet van dit restaurant lijkt het
K|ontvangen|kwaliteit|3|neutraal|0|-|kreeg iets anders, wel goed gevuld
K|betalen|prijs|2|neutraal|0|-|12,50 voor een kleine bami is over
#S|rcb-0543|review|reizen|sterren=3
K|wijzigen|beleid|4|blijdschap|0|-|mochten een nacht langer blijven voor dezelfde prijs
K|gebruiken|kwaliteit|2|neutraal|0|-|alleen was het wel de kamer naast de liftmotor
K|gebruiken|informatie|4|neutraal|0|-|dat zeiden ze er wel eerlijk bij
#S|rcb-0544|review|energie|sterren=5
K|betalen|beleid|5|dankbaarheid|0|-|Door jullie mocht ik de naheffing van 480 in 8 stukjes betalen zonder rente, dat heeft me echt geholpen
#S|rcb-0545|review|diensten|sterren=3
K|aanvragen|digitaal|4|neutraal|0|-|Boeken online makkelijk
K|gebruiken|kwaliteit|3|neutraal|0|-|massage was redelijk
K|gebruiken|kwaliteit|2|neutraal|0|-|kon de keuken van het restaurant onder de zaak ruiken
#S|rcb-0546|review|telecom|sterren=2
K|ontvangen|levering|2|neutraal|1|-|router kwam 5 dagen te laat
K|ontvangen|informatie|2|verwarring|1|-|aansluiten kon ik niet met die tekeningetjes
K|hulp|bereikbaarheid|4|neutraal|0|-|maar de helpdesk was er wel
K|ontvangen|geen|4|opluchting|0|-|het brandt nu en werkt
#S|rcb-0547|review|webshop|sterren=1
K|wijzigen|prijs|1|boosheid|1|-|retour 24,50 voor een krukje van 45, maar dat lees je pas als je het formulier invult
K|terugkijken|geen|1|boosheid|0|-|dus koop hier niks
#S|rcb-0548|review|wonen|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|eindelijk een kast die niet scheef staat na een jaar
K|ontvangen|informatie|2|neutraal|1|-|3 uur gebouwd, de tekening was op z'n zachtst gezegd karig
#S|rcb-0549|review|diensten|sterren=5
K|hulp|wachttijd|4|blijdschap|0|-|Horloge binnen 2 dagen terug
K|hulp|bejegening|4|dankbaarheid|0|-|en met een briefje van de man wat hij precies gedaan had
#S|rcb-0550|review|bezorging|sterren=1
K|gebruiken|privacy|1|boosheid|0|-|Noten in een gerecht waar ze beweerden van niet, mijn broer is allergisch en we zaten op de spoed
K|gebruiken|informatie|2|boosheid|1|-|in de app staat er nog steeds 'geen allergenen'
#S|rcb-0551|review|verzekering|sterren=1
K|hulp|wachttijd|2|irritatie|3|-|Na 4 mnd een expert, na 6 mnd een voorstel van 10% van de schade
K|hulp|bejegening|2|boosheid|0|-|de toon van die expert, alsof ik het zelf gedaan had
K|hulp|geen|3|verlangen|0|wens|wil een tweede mening
#S|rcb-0552|review|webshop|sterren=4
K|orienteren|informatie|4|neutraal|0|-|goede filmpjes met uitleg over het verschil tussen de 2 modellen
K|aanvragen|digitaal|4|neutraal|0|-|afrekenen met 1 tik
K|ontvangen|levering|3|neutraal|0|-|2 dagen
K|gebruiken|kwaliteit|4|blijdschap|0|-|snijdt door alles heen
#S|rcb-0553|review|diensten|sterren=3
K|gebruiken|bejegening|2|irritatie|0|-|juffrouw had er zichtbaar geen zin in
K|gebruiken|kwaliteit|4|blijdschap|0|-|wafels waren wel heel lekker, met warme kersen
K|betalen|prijs|3|neutraal|0|-|prijs gewoon
#S|rcb-0554|review|energie|sterren=4
K|orienteren|wachttijd|4|blijdschap|0|-|binnen een dag offerte voor de thuisbatterij
K|orienteren|informatie|2|neutraal|0|-|terugverdientijd is wel optimistisch gerekend
K|ontvangen|levering|4|neutraal|0|-|geplaatst volgens planning
K|ontvangen|kwaliteit|4|blijdschap|0|-|bekabeling netjes
#S|rcb-0555|review|reizen|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Geweldige bungalow, vlak bij 't strand, kinders zaten er elke dag
K|gebruiken|bejegening|4|blijdschap|0|-|beheerder kwam met een zak stokbrood aan
K|terugkijken|geen|5|blijdschap|0|-|boek voor volgende zomer alvast
#S|rcb-0556|review|diensten|sterren=1
K|terugkijken|geen|1|boosheid|0|-|1 ster is nog te veel
#S|rcb-0557|review|telecom|sterren=5
K|betalen|fout|4|opluchting|0|-|Ik zag zelf een fout in de factuur en ze gaven het meteen toe, hoor je niet vaak
#S|rcb-0558|review|wonen|sterren=1
K|orienteren|belofte|1|boosheid|2|-|Makelaar zou terugbellen over de bezichtiging, belde niet, en toen was het huis verkocht
K|orienteren|bejegening|2|irritatie|0|-|standaard smoesje ook nog
#S|rcb-0559|review|diensten|sterren=4
K|gebruiken|wachttijd|4|blijdschap|0|-|kort wachten
K|gebruiken|kwaliteit|4|blijdschap|0|-|knipt snel en goed
K|gebruiken|bejegening|3|neutraal|0|-|van de praatjes moet je houden
#S|rcb-0560|review|webshop|sterren=2
K|aanvragen|informatie|2|irritatie|1|-|Maat 104 volgens de tabel, in t echt eerder 92, hoe moet ik dat raden
K|wijzigen|beleid|4|neutraal|0|-|wel gratis ruilen
K|wijzigen|wachttijd|2|neutraal|3|-|maar dat duurde 3 weken
#S|rcb-0561|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|lasagne die smaakt als thuis
K|ontvangen|levering|2|neutraal|0|-|wel wat langer gewacht
K|betalen|beleid|4|neutraal|0|-|korting gekregen daarvoor
#S|rcb-0562|review|diensten|sterren=5
K|hulp|kwaliteit|5|opluchting|0|-|Laptop met koffie erover en alle fotos gered 🙏🙏 ik kon ze wel zoenen
K|betalen|prijs|4|vertrouwen|0|-|van tevoren gezegd wat t maximaal kost en daar bleef hij ook onder
#S|rcb-0563|review|energie|sterren=2
K|wijzigen|wachttijd|2|irritatie|3|-|Verhuizing doorgegeven in april, in juni pas bevestigd
K|wijzigen|herhaling|2|irritatie|2|-|in de tussentijd vier keer gemaild
K|betalen|fout|2|neutraal|1|-|en begonnen met de meterstand van de vorige huurder
#S|rcb-0564|review|reizen|sterren=2
K|vertrekken|beleid|2|teleurstelling|0|-|ziek geworden, geannuleerd, 100% kosten ook met doktersbriefje
K|vertrekken|bejegening|4|neutraal|0|-|mevrouw aan de lijn vond het ook naar maar ze mocht niet anders
#S|rcb-0565|review|webshop|sterren=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|haardroger met van alles erop
K|gebruiken|kwaliteit|4|vertrouwen|0|-|geen verbrande haren meer
K|betalen|prijs|3|neutraal|0|-|koopje is het niet
#S|rcb-0566|review|diensten|sterren=4
K|gebruiken|kwaliteit|5|blijdschap|0|-|Poets is hier perfect, ramen incl
K|gebruiken|levering|2|neutraal|1|-|ze is vorige maand 2x niet gekomen
K|gebruiken|informatie|4|neutraal|0|-|altijd wel op tijd gemeld
#S|rcb-0567|review|telecom|sterren=1
K|betalen|belofte|1|boosheid|1|-|'U betaalt nooit meer dan 19,99' staat letterlijk in de mail, incasso 27,50
K|hulp|herhaling|2|irritatie|2|-|elke maand hetzelfde spel, bellen, crediteren, fout, bellen
#S|rcb-0568|review|wonen|sterren=3
K|gebruiken|kwaliteit|4|neutraal|0|-|verf goed
K|gebruiken|kwaliteit|2|neutraal|0|-|potdeksel roest direct
K|aanvragen|prijs|4|neutraal|0|-|in de aanbieding, tweede halve prijs
#S|rcb-0569|review|bezorging|sterren=5
K|terugkijken|geen|5|dankbaarheid|0|-|Wat hebben jullie me gered met dat boeket om kwart voor vijf op valentijn
#S|rcb-0570|review|diensten|sterren=2
K|gebruiken|bejegening|2|teleurstelling|0|-|Trainer riep over de hele zaal dat ik 'wat minder mag eten', was grappig bedoeld zei ie
K|gebruiken|kwaliteit|4|neutraal|0|-|les op zich goed
K|vertrekken|geen|3|neutraal|0|-|toch opgezegd
#S|rcb-0571|review|webshop|sterren=1
K|ontvangen|levering|2|neutraal|3|-|5 weken
K|ontvangen|informatie|2|irritatie|2|-|3 x gevraagd waar het blijft, 3x een ander antwoord
K|wijzigen|geen|3|neutraal|0|-|besteld ergens anders en dit geannuleerd
K|betalen|wachttijd|2|irritatie|2|-|geld laat ook weer op zich wachten
#S|rcb-0572|review|diensten|sterren=5
K|gebruiken|kwaliteit+bejegening|5|blijdschap|0|-|Al drie keer geweest nu met vrienden en elke keer is het gewoon feest, eten is top en de eigenaar komt altijd even buurten, ook als het stampvol zit
#S|rcb-0573|review|diensten|sterren=2
K|gebruiken|wachttijd+bejegening|2|irritatie|2|-|we hebben drie kwartier zonder drinken gezeten en toen ik er naar vroeg kreeg ik te horen dat ze maar twee handen had, dat zal wel maar ik had al drie keer mijn hand opgestoken
#S|rcb-0574|review|webshop|sterren=1
K|ontvangen|levering+informatie|1|boosheid|2|-|15 dagen niets gehoord, geen mail geen tracking geen pakket en op de site staat nog altijd vrolijk 'vandaag besteld morgen in huis'
#S|rcb-0575|review|webshop|sterren=4
K|gebruiken|kwaliteit+prijs|4|blijdschap|0|-|voor nog geen 30 euro had ik eerlijk gezegd rommel verwacht maar deze winterschoenen houden de voeten van mijn zoon al heel de winter droog
#S|rcb-0576|review|energie|sterren=2
K|betalen|informatie+prijs|2|verwarring|1|-|Maandbedrag gaat met 40 euro omhoog en in de brief staat een percentage en een tabel waar ik als leek geen wijs uit word
#S|rcb-0577|review|bezorging|sterren=3
K|ontvangen|levering+kwaliteit|3|neutraal|0|-|wat later dan gezegd en niet gloeiend heet maar ook niet dat ik er een punt van ga maken
#S|rcb-0578|review|reizen|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Eerlijk is eerlijk, we hadden er niet veel van verwacht na die slechte recensies maar kamer schoon, bed goed en het ontbijt was meer dan genoeg
#S|rcb-0579|review|diensten|sterren=1
K|hulp|kwaliteit+prijs|1|boosheid|0|-|Prutswerk en daar dan nog 275 euro voor durven vragen, de kraan lekt nu op twee plaatsen ipv op een
#S|rcb-0580|review|wonen|sterren=5
K|ontvangen|levering+bejegening|5|blijdschap|0|-|De jongens stonden exact om 8 uur op de stoep, hebben het hele bed in elkaar gezet terwijl ik koffie zette en zelfs het oude nog naar de schuur gedragen
#S|rcb-0581|review|telecom|sterren=1
K|hulp|bereikbaarheid+wachttijd|1|boosheid|3|-|twee hele middagen in die wachtrij gehangen en als je dan eindelijk aan de beurt bent is het kantoor gesloten en wordt de verbinding verbroken
#S|rcb-0582|review|verzekering|sterren=4
K|hulp|wachttijd+bejegening|4|dankbaarheid|0|-|Aanrijding op vakantie, binnen twee dagen stond er een leenauto klaar en de mevrouw aan de telefoon vroeg eerst hoe het met ons ging ipv met de auto
#S|rcb-0583|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|ik vind het jammer want de vorige die ik had (zelfde merk, zelfde model) ging 4 jaar mee en deze begint na 4 maanden al te piepen en te trillen
#S|rcb-0584|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|neutraal|0|-|ik kan niet anders zeggen dan dat het in orde was
#S|rcb-0585|review|diensten|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Het is een bruine kroeg met bier. Meer kan ik er niet van maken
#S|rcb-0586|review|bezorging|sterren=2
K|aanvragen|prijs|2|irritatie|0|-|tegen de tijd dat je servicekosten, bezorgkosten en het tasje hebt aangetikt ben je voor twee broodjes falafel 27 euro verder
#S|rcb-0587|review|diensten|sterren=5
K|hulp|informatie+prijs|5|vertrouwen|0|-|belde eerst twee andere bedrijven die meteen een nieuwe ketel wilden verkopen, deze man verving een sensor van 35 euro en zei dat ie nog zeker 5 jaar mee kan
#S|rcb-0588|review|webshop|sterren=4
K|wijzigen|beleid+wachttijd|4|blijdschap|0|-|Jurk voor de bruiloft toch te krap, spoedruiling geregeld via de chat en de dag voor het feest hing de goede maat hier aan de deur
#S|rcb-0589|review|energie|sterren=1
K|hulp|herhaling+doorverwijzing|1|boosheid|3|-|Ik heb nu met 9 mensen gesproken, van elke afdeling minstens een, en elke keer begint het met 'kunt u in het kort even uitleggen waar het over gaat'
#S|rcb-0590|review|wonen|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|tafel is mooi maar het blad is gevoeliger dan ik dacht, je moet er echt alles onder zetten, dat wist ik wel een beetje maar toch
#S|rcb-0591|review|reizen|sterren=2
K|gebruiken|levering+informatie|2|irritatie|2|-|Bus kwam niet opdagen, de volgende ook niet, op de app reed hij volgens hun gewoon en op het bord bij de halte stond helemaal niks
#S|rcb-0592|review|diensten|sterren=4
K|aanvragen|digitaal+wachttijd|4|blijdschap|0|-|Online een plekje gekozen voor de autokeuring, half uur later kon ik al gaan en ben om kwart over buiten
#S|rcb-0593|review|telecom|sterren=3
K|orienteren|prijs+informatie|3|verwarring|0|-|ze zijn allemaal in de aanbieding en ik weet nog steeds niet wat ik na een jaar ga betalen, ergens zal het wel staan
#S|rcb-0594|review|webshop|sterren=5
K|hulp|bereikbaarheid+bejegening|5|dankbaarheid|0|-|op zondagmiddag nog antwoord op een vraag over het monteren van de buggy van iemand die duidelijk zelf kinderen heeft
#S|rcb-0595|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|Voor de foto's op insta leuk maar je krijgt drie blaadjes sla met een vijgje
K|betalen|prijs|2|irritatie|0|-|en dat kost dan 17 euro
#S|rcb-0596|review|bezorging|sterren=5
K|ontvangen|bejegening|5|dankbaarheid|0|-|Ik wil graag via deze weg de bezorger van vanmiddag bedanken, mijn dochtertje zat buitengesloten in de regen en hij is bij haar gebleven tot ik er was
#S|rcb-0597|review|verzekering|sterren=2
K|orienteren|digitaal|2|irritatie|1|-|berekening op de site vraagt 34 dingen en bij vraag 33 zegt ie sessie verlopen
#S|rcb-0598|review|diensten|sterren=5
K|terugkijken|geen|5|blijdschap|0|-|zonder twijfel weer
#S|rcb-0599|review|webshop|sterren=1
K|hulp|bejegening+beleid|1|boosheid|1|-|ze blijven heel beleefd nee zeggen, 'wij begrijpen dat dit vervelend is' staat nu vier keer in mijn mailbox onder het bericht dat ik niks krijg
#S|rcb-0600|review|reizen|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|alles was perfect maar dan ook alles van de fruitmand op de kamer tot de gratis fietsen en dat zwembad op het dak met uitzicht op de kathedraal
#S|rcb-0601|review|diensten|sterren=3
K|gebruiken|wachttijd|2|neutraal|1|-|met een afspraak nog 20 minuten gezeten
K|gebruiken|kwaliteit|4|neutraal|0|-|maar de behandeling zelf was oke en ik voel het verschil wel
#S|rcb-0602|review|energie|sterren=4
K|vertrekken|digitaal|4|neutraal|0|-|Opzeggen was zo gedaan, een keer inloggen en op de knop
K|betalen|wachttijd|4|opluchting|0|-|de eindafrekening met 96 euro terug stond er binnen twee weken op, had ik niet gedacht eerlijk gezegd na alle verhalen
#S|rcb-0603|review|wonen|sterren=1
K|gebruiken|kwaliteit+prijs|1|boosheid|0|-|Voor 2400 euro mag je verwachten dat de lades dicht gaan
K|hulp|wachttijd|2|irritatie|3|-|service is langs geweest in april, zou nieuwe rails bestellen, het is inmiddels oktober
#S|rcb-0604|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|telefoonhoesje al drie keer van de trap gegaan met telefoon erin en niks aan de hand
#S|rcb-0605|review|telecom|sterren=4
K|wijzigen|informatie|4|blijdschap|0|-|Ze belden zelf om te zeggen dat ik te veel betaalde voor wat ik gebruik, dat verwacht je toch niet
K|betalen|prijs|4|verrassing|0|-|nu 11 euro ipv 26
#S|rcb-0606|review|diensten|sterren=1
K|gebruiken|privacy|1|boosheid|0|-|De nieuwe app wil je contacten, je locatie, je camera en je microfoon, voor een zaklamp!!
#S|rcb-0607|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|mijn man die nooit iets lust heeft twee borden op
K|ontvangen|fout|2|neutraal|0|-|alleen de rijst was witte ipv gebakken
#S|rcb-0608|review|diensten|sterren=5
K|hulp|levering+kwaliteit|5|vertrouwen|0|-|stipt, netjes, vakwerk, meer woorden zijn er niet nodig
#S|rcb-0609|review|webshop|sterren=3
K|ontvangen|kwaliteit|2|neutraal|0|-|doos zag er uit alsof ie van een brug gegooid was
K|ontvangen|kwaliteit|4|opluchting|0|-|inhoud wonder boven wonder heel
K|gebruiken|kwaliteit|3|neutraal|0|-|of het een goed apparaat is weet ik over een maand
#S|rcb-0610|review|reizen|sterren=1
K|hulp|beleid|1|boosheid|2|-|Zoontje met waterpokken, mag het vliegtuig niet in van de arts, en dan zegt die club dat wij 'vrijwillig' afzien van de reis
#S|rcb-0611|review|diensten|sterren=4
K|ontvangen|bejegening+informatie|4|blijdschap|0|-|je wordt als nieuw lid goed opgevangen, uitleg bij elk apparaat en na een week vroeg iemand nog hoe t ging
#S|rcb-0612|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|neutraal|0|-|gel was er na 5 dagen af bij 3 nagels
K|hulp|beleid|4|neutraal|0|-|herstel was gratis
K|hulp|geen|2|neutraal|1|-|maar daar moet ik wel weer 20 min voor rijden
#S|rcb-0613|review|energie|sterren=3
K|orienteren|geen|3|neutraal|0|-|ben nog aan het vergelijken
K|orienteren|informatie|2|verwarring|0|-|met die dynamische tarieven kom ik er niet goed uit wat nu voordeliger is
K|orienteren|bejegening|4|neutraal|0|-|de man op de beurs was vriendelijk, dat wel
#S|rcb-0614|review|wonen|sterren=4
K|aanvragen|beleid|4|blijdschap|0|-|konden gratis de stof nog veranderen, de bestelling was al een week oud
K|ontvangen|levering|3|neutraal|0|-|levering duurt dan wel iets langer
#S|rcb-0615|review|webshop|sterren=5
K|gebruiken|storing|4|vertrouwen|0|-|doet het gewoon altijd, dat is alles wat ik van een wekker wil
#S|rcb-0616|review|bezorging|sterren=1
K|terugkijken|geen|1|boosheid|0|-|Schande
K|ontvangen|levering|1|boosheid|3|-|Op de verjaardag van mijn zoon kwam de taart niet, 2 uur aan de telefoon gezeten terwijl de visite binnen was
K|betalen|beleid|2|irritatie|0|-|en ze vonden 10 euro tegoed wel genoeg
#S|rcb-0617|review|telecom|sterren=2
K|gebruiken|storing|2|irritatie|2|-|Elke keer als het regent valt de boel uit, ik heb 't bijgehouden, 11 keer sinds september
K|hulp|kwaliteit|2|neutraal|0|-|de monteur was hier een keer en kon niks vinden want toen scheen de zon
#S|rcb-0618|review|diensten|sterren=5
K|gebruiken|bejegening|5|dankbaarheid|0|-|Mijn vader had alzheimer en kwam elke woensdag bij deze kapper, ze hebben hem tot het laatst als een koning behandeld, dank jullie wel
#S|rcb-0619|review|webshop|sterren=4
K|terugkijken|geen|4|vertrouwen|0|-|Bestel hier al jaren mijn printerinkt en het gaat eigenlijk altijd goed
K|ontvangen|levering|2|neutraal|0|-|een keer een dag te laat, mag
#S|rcb-0620|review|diensten|sterren=2
K|aanvragen|belofte|2|irritatie|1|-|ze zouden ons appen als er een tafel vrij kwam, appje kwam om 22.15
K|orienteren|geen|2|neutraal|0|-|toen zaten we allang ergens anders aan de saté
#S|rcb-0621|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Goed stuk vlees
K|gebruiken|kwaliteit|2|neutraal|0|-|groenten mogen minder gaar
K|gebruiken|bejegening|4|blijdschap|0|-|bediening oplettend zonder opdringerig
K|betalen|prijs|3|neutraal|0|-|prijsje is ernaar
#S|rcb-0622|review|wonen|sterren=2
K|ontvangen|fout|2|irritatie|1|-|bestelden een extra plank bij de kast en die is in een andere kleur eik gekomen
K|hulp|informatie|2|verwarring|0|-|volgens hun 'batchverschil' dat is normaal zeggen ze
K|wijzigen|beleid|4|neutraal|0|-|terug mocht wel zonder kosten
#S|rcb-0623|review|reizen|sterren=4
K|aanvragen|prijs|4|blijdschap|0|-|superdeal via de app 59 voor 2 nachten
K|gebruiken|kwaliteit|3|neutraal|0|-|en dan mag je niet zeuren over dunne muren
#S|rcb-0624|review|energie|sterren=1
K|betalen|fout|1|boosheid|2|-|Ze hebben de meters van 2 huizen omgewisseld, ik betaal dus al een jaar het zwembad van de buurman
K|hulp|wachttijd|2|irritatie|3|-|bewijs geleverd in februari, nu juni, 'in behandeling'
#S|rcb-0625|review|diensten|sterren=5
K|orienteren|prijs|4|blijdschap|0|-|beste prijs van de 4 offertes
K|gebruiken|kwaliteit|5|blijdschap|0|-|en de tuin is echt een plaatje geworden
K|terugkijken|geen|5|vertrouwen|0|-|buurvrouw heeft ze meteen ook gebeld
#S|rcb-0626|review|bezorging|sterren=2
K|ontvangen|fout|2|neutraal|0|-|Zonder ui gevraagd met ui gekregen
K|ontvangen|levering|4|neutraal|0|-|was er wel rap
K|gebruiken|kwaliteit|2|neutraal|0|-|kipkorn was taai
#S|rcb-0627|review|telecom|sterren=5
K|wijzigen|bejegening|5|dankbaarheid|0|-|Toen ik vertelde dat ik door ziekte minder kon betalen heeft de dame zelf uitgezocht wat het goedkoopste was
K|betalen|prijs|4|opluchting|0|-|van 65 naar 32
#S|rcb-0628|review|verzekering|sterren=3
K|hulp|wachttijd|2|neutraal|3|-|6 weken op een antwoord zitten wachten
K|hulp|beleid|4|opluchting|0|-|het antwoord was wel ja
#S|rcb-0629|review|webshop|sterren=1
K|gebruiken|kwaliteit|1|boosheid|0|-|Parfum is nep, wie het echte kent ruikt dat direct
K|hulp|bereikbaarheid|2|irritatie|1|-|op vragen daarover wordt niet gereageerd
K|terugkijken|geen|1|bezorgdheid|0|-|kijk uit met deze verkoper
#S|rcb-0630|review|diensten|sterren=3
K|ontvangen|levering|4|neutraal|0|-|Kwam op tijd
K|ontvangen|kwaliteit|2|neutraal|0|-|behang zit niet overal even strak
K|betalen|prijs|4|neutraal|0|-|aan de prijs lag het niet, die was schappelijk
#S|rcb-0631|review|diensten|sterren=4
K|orienteren|informatie|4|neutraal|0|-|dierenwinkel waar ze je zeggen dat 2 konijnen beter is dan 1 en een groter hok ook
K|aanvragen|prijs|2|neutraal|0|-|kost je wel wat
K|gebruiken|geen|4|blijdschap|0|-|maar ze zijn gelukkig samen
#S|rcb-0632|review|webshop|sterren=5
K|aanvragen|digitaal|5|blijdschap|0|-|Wat een fijne site, ik ben 74 en ik kon het zelf!!
K|ontvangen|levering|4|blijdschap|0|-|2 dagen later op de mat
#S|rcb-0633|review|reizen|sterren=2
K|gebruiken|informatie|2|verwarring|1|-|Nergens een bordje waar je moest zijn voor de ferry, drie keer het haventerrein rond
K|gebruiken|levering|2|neutraal|1|-|vertrok 50 min te laat
K|gebruiken|kwaliteit|4|blijdschap|0|-|aan boord gezellig en lekker eten
#S|rcb-0634|review|diensten|sterren=1
K|ontvangen|belofte|1|boosheid|2|-|"Uw veranda staat er voor de zomer" nou er staat hier niks, 4 paaltjes
K|betalen|beleid|2|irritatie|0|-|derde termijn willen ze wel al hebben
K|hulp|geen|3|verlangen|1|wens|heb ze nog een brief gestuurd met een laatste datum, hopelijk komen ze
#S|rcb-0635|review|bezorging|sterren=5
K|gebruiken|kwaliteit+prijs|5|blijdschap|0|-|mega portie voor 11 euro en beter dan bij de dure
#S|rcb-0636|review|energie|sterren=4
K|ontvangen|bejegening|4|blijdschap|0|-|Twee jonge gasten, werkten zonder pauze door tot het af was
K|ontvangen|kwaliteit|4|neutraal|0|-|lijkt allemaal netjes, de keuring moet nog komen
#S|rcb-0637|review|telecom|sterren=1
K|wijzigen|belofte|1|boosheid|0|-|Verlengd omdat ik dan een tablet zou krijgen
K|ontvangen|belofte|1|boosheid|2|-|tablet nooit gezien
K|hulp|informatie|2|irritatie|2|-|3 medewerkers, 'die actie bestaat niet', 'die actie is afgelopen', 'u voldeed niet'
#S|rcb-0638|review|wonen|sterren=5
K|wijzigen|wachttijd|4|blijdschap|0|-|lamp verkeerd gekozen, ruilen stond ik na 3 minuten weer buiten
K|orienteren|bejegening|4|dankbaarheid|0|-|meisje dacht nog mee over welke wel zou passen boven een ronde tafel
#S|rcb-0639|review|webshop|sterren=2
K|gebruiken|kwaliteit|3|neutraal|0|-|Speelgoed is leuk
K|gebruiken|storing|2|teleurstelling|0|-|alleen sloeg de motor na een uurtje spelen al af en je kan de accu er niet uit halen
K|gebruiken|geen|2|teleurstelling|0|-|kind in tranen
#S|rcb-0640|review|diensten|sterren=4
K|gebruiken|bejegening|4|blijdschap|0|-|leuke gasten bij de fietsverhuur
K|gebruiken|kwaliteit|2|neutraal|0|-|mijn fiets had wel wat slag in het wiel
K|gebruiken|kwaliteit|4|blijdschap|0|-|routekaartje dat je erbij krijgt is top
#S|rcb-0641|review|diensten|sterren=2
K|hulp|wachttijd|2|neutraal|3|-|Naaiatelier, rokje innemen duurde 5 weken
K|hulp|kwaliteit|4|blijdschap|0|-|mooi gedaan
K|betalen|prijs|2|irritatie|0|-|38 euro voor een rok van 40
#S|rcb-0642|review|verzekering|sterren=5
K|hulp|wachttijd|5|verrassing|0|-|Ruit ingeslagen, s ochtends gebeld s middags nieuwe erin
#S|rcb-0643|review|reizen|sterren=3
K|orienteren|informatie|3|neutraal|0|-|wisselende verhalen gelezen
K|gebruiken|kwaliteit|4|neutraal|0|-|wij hadden niks te klagen
K|gebruiken|kwaliteit|2|neutraal|0|-|behalve dan de muggen
#S|rcb-0644|review|webshop|sterren=4
K|ontvangen|levering|4|neutraal|0|-|1 dag eerder geleverd zelfs
K|gebruiken|kwaliteit|4|blijdschap|0|-|sokken blijven zitten, eindelijk
#S|rcb-0645|review|diensten|sterren=5
K|hulp|beleid|5|dankbaarheid|0|-|Telefoon 2 weken na de garantie stuk en toch kosteloos hersteld door deze winkel, petje af
#S|rcb-0646|review|bezorging|sterren=1
K|ontvangen|bejegening|1|boosheid|0|-|Bezorger stond te schelden omdat ik op 4 hoog woon
K|ontvangen|geen|2|bezorgdheid|0|-|mijn dochter van 15 deed open die was er ondersteboven van
K|hulp|bereikbaarheid|2|irritatie|1|-|restaurant neemt niet op
#S|rcb-0647|review|energie|sterren=2
K|wijzigen|beleid|2|neutraal|0|-|overgang van vast naar variabel mag niet tussentijds
K|hulp|bejegening|4|neutraal|0|-|netjes uitgelegd door de jongen van de chat
K|wijzigen|geen|3|verlangen|0|wens|ik zou toch graag eerder willen overstappen
#S|rcb-0648|review|diensten|sterren=4
K|gebruiken|digitaal|4|blijdschap|0|-|App om de kinderopvang te volgen is fijn, foto's, slaaptijden, alles
K|gebruiken|digitaal|2|neutraal|0|-|meldingen komen wel eens een uur later
#S|rcb-0649|review|telecom|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|ik heb internet, het werkt, soms wat trager in het weekend
K|terugkijken|geen|3|neutraal|0|-|verder heb ik er geen mening over eigenlijk
#S|rcb-0650|review|webshop|sterren=1
K|aanvragen|prijs|1|boosheid|0|-|Heb gezien dat de prijs eerst 10 euro omhoog ging om daarna '20% korting' te geven
K|terugkijken|geen|1|irritatie|0|-|vertrouw dit soort acties niet
#S|rcb-0651|review|wonen|sterren=4
K|ontvangen|kwaliteit|4|blijdschap|0|-|droog en heel aangekomen ondanks de regen
K|ontvangen|informatie|2|neutraal|1|-|schroeven niet genummerd dus even zoeken
K|gebruiken|kwaliteit|4|blijdschap|0|-|tuinbank zit heel fijn
#S|rcb-0652|review|reizen|sterren=5
K|hulp|bejegening+bereikbaarheid|5|opluchting|0|-|paspoort gestolen in Rome, om 11 uur s avonds iemand van de reisorganisatie aan de lijn die alles stap voor stap met me heeft gedaan
K|gebruiken|geen|4|blijdschap|0|-|vakantie toch nog goed
#S|rcb-0653|review|diensten|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|zwembad stonk naar chloor en het water was koud voor de kleintjes
K|gebruiken|bejegening|3|neutraal|0|-|badmeester was aanwezig, zullen we zeggen
K|betalen|prijs|2|neutraal|0|-|14 euro voor een kwartiertje want langer hielden we het niet uit
#S|rcb-0654|review|bezorging|sterren=4
K|ontvangen|levering|4|neutraal|0|-|de tijd klopte op de minuut
K|gebruiken|kwaliteit|2|neutraal|0|-|eten wat flets
K|terugkijken|geen|3|neutraal|0|-|volgende keer een ander gerecht proberen
#S|rcb-0655|review|diensten|sterren=1
K|hulp|herhaling|1|boosheid|2|-|zelfde storing 3 x laten maken en elke keer 'nu is ie goed hoor'
K|terugkijken|geen|1|boosheid|0|-|oplichters van het zuiverste water
#S|rcb-0656|review|webshop|sterren=5
K|terugkijken|geen|5|vertrouwen|0|-|1 keer besteld en sindsdien nergens anders meer
#S|rcb-0657|review|wonen|sterren=3
K|aanvragen|bejegening|2|neutraal|0|-|verkoper had haast want 5 voor 6
K|aanvragen|prijs|4|neutraal|0|-|toch een mooi prijsje gekregen
K|ontvangen|levering|3|neutraal|0|-|wordt volgende week geleverd
#S|rcb-0658|review|webshop|sterren=5
K|aanleiding|storing|2|neutraal|0|-|Droger ermee gestopt midden in de winter met twee kleintjes
K|orienteren|informatie|4|dankbaarheid|0|-|aan de telefoon meteen goed advies gekregen over welke in ons kleine hok past
K|ontvangen|levering|5|opluchting|0|-|dezelfde dag nog gebracht, ik kon wel huilen
#S|rcb-0659|review|diensten|sterren=5
K|aanleiding|geen|3|neutraal|0|-|moest een rouwstuk hebben, binnen een dag
K|aanvragen|bejegening|5|dankbaarheid|0|-|mevrouw van de bloemenzaak nam de tijd en dacht mee over wat bij mijn broer paste
K|ontvangen|kwaliteit+levering|5|dankbaarheid|0|-|mooier dan ik had kunnen vragen en keurig op tijd bij de kerk
#S|rcb-0660|review|energie|sterren=5
K|vertrekken|belofte|4|vertrouwen|0|-|Beloofde overstaphulp ook echt gekregen, ze hebben zelf de oude leverancier opgezegd
K|orienteren|informatie|4|blijdschap|0|-|eerst een belletje over mijn verbruik, geen verkooppraat
#S|rcb-0661|review|telecom|sterren=4
K|aanleiding|geen|3|neutraal|0|-|Hond heeft mijn telefoon opgegeten (echt)
K|hulp|wachttijd|4|blijdschap|0|-|verzekering bellen, foto sturen, 2 dagen later nieuwe
K|betalen|prijs|2|neutraal|0|-|eigen risico van 75 is alleen wel stevig
#S|rcb-0662|review|wonen|sterren=5
K|orienteren|bejegening+informatie|5|vertrouwen|0|-|Slaapspeciaalzaak waar je gewoon een uur mag liggen en ze uitleggen waarom je rug zeer doet ipv meteen de duurste pakken
K|gebruiken|kwaliteit|5|blijdschap|0|-|na een maand geen pijnstiller meer nodig gehad
K|terugkijken|geen|5|vertrouwen|0|-|had ik 10 jaar eerder moeten doen
#S|rcb-0663|review|diensten|sterren=4
K|terugkijken|geen|4|vertrouwen|0|-|Als ik ooit weer verhuis bel ik deze mannen weer
K|betalen|belofte|4|vertrouwen|0|-|prijs bleef de prijs, ook toen het een uur langer duurde
#S|rcb-0664|review|bezorging|sterren=5
K|wijzigen|digitaal+beleid|4|blijdschap|0|-|Adres nog kunnen wijzigen terwijl de fietser al onderweg was, handig
K|ontvangen|levering|4|verrassing|0|-|en nog eerder dan gezegd ook
#S|rcb-0665|review|verzekering|sterren=5
K|hulp|herhaling|5|opluchting|0|-|Mijn verhaal 1 keer verteld en iedereen die ik daarna sprak wist ervan
K|hulp|wachttijd|4|blijdschap|0|-|na 9 dagen geld
K|terugkijken|geen|5|vertrouwen|0|-|daarom blijf ik al 20 jaar bij dit clubje
#S|rcb-0666|review|reizen|sterren=5
K|hulp|fout|5|verrassing|0|-|Ze hadden onze kamer dubbel verhuurd maar hoe ze dat oplosten, suite, fles wijn, excuses, petje af
K|terugkijken|geen|5|vertrouwen|0|-|fouten maken mag als je t zo oplost
#S|rcb-0667|review|webshop|sterren=4
K|wijzigen|beleid|4|opluchting|0|-|Verkeerde maat trouwschoenen, ze waren al gedragen binnen en toch mocht het
K|betalen|wachttijd|4|neutraal|0|-|verschil van 20 euro stond na 3 dagen terug op mn kaart
#S|rcb-0668|review|diensten|sterren=5
K|hulp|doorverwijzing|4|dankbaarheid|0|-|Eén monteur voor alles, hij regelde zelf het onderdeel, de afspraak en de garantie, hoefde niemand meer te bellen
#S|rcb-0669|review|telecom|sterren=5
K|ontvangen|informatie|4|blijdschap|0|-|stap voor stap plaatjes in de doos
K|ontvangen|digitaal|4|blijdschap|0|-|binnen 10 minuten online, en ik ben 71
K|terugkijken|geen|4|vertrouwen|0|-|mijn zus ook maar overgehaald
#S|rcb-0670|review|wonen|sterren=4
K|aanleiding|geen|3|neutraal|0|-|Twee katten en een lichte bank, dat ging niet meer
K|orienteren|informatie|4|neutraal|0|-|goed uitgelegd welke stof er tegen kan
K|aanvragen|prijs|4|blijdschap|0|-|showmodel met 30% eraf
K|ontvangen|levering|4|blijdschap|0|-|en meteen leverbaar
#S|rcb-0671|review|energie|sterren=4
K|aanleiding|prijs|2|bezorgdheid|0|-|Na die torenhoge afrekening van vorig jaar durfde ik de brief bijna niet open te maken
K|betalen|prijs|5|opluchting|0|-|bleek ik 260 terug te krijgen
#S|rcb-0672|review|diensten|sterren=2
K|vertrekken|geen|3|neutraal|0|-|Na 3 jaar opgezegd bij deze sportschool
K|vertrekken|beleid|2|irritatie|1|-|moet in persoon, op maandag of woensdag, tussen 6 en 8
K|terugkijken|kwaliteit|2|teleurstelling|0|-|het was ooit een fijne zaal, jammer hoe het is afgegleden
#S|rcb-0673|review|reizen|sterren=5
K|orienteren|wachttijd|4|blijdschap|0|-|Offerte voor de groepsreis binnen 2 dagen, met dagprogramma erbij
K|aanvragen|beleid|4|dankbaarheid|0|-|betalen in drie delen was geen probleem
K|gebruiken|kwaliteit|5|blijdschap|0|-|38 man en iedereen tevreden, dat lukt niet gauw
#S|rcb-0674|review|webshop|sterren=5
K|hulp|bereikbaarheid|4|blijdschap|0|-|gewoon een mens aan de lijn
K|hulp|wachttijd|4|blijdschap|0|-|en in twee minuten geregeld
#S|rcb-0675|review|bezorging|sterren=4
K|aanvragen|bejegening|4|blijdschap|0|-|Ik belde want online kom ik er niet uit en de jongen heeft alles rustig met me doorgenomen
K|ontvangen|kwaliteit|4|blijdschap|0|-|warm aangekomen
K|betalen|prijs|3|neutraal|0|-|20 euro met zn tweeën, kan
#S|rcb-0676|review|diensten|sterren=5
K|orienteren|wachttijd|4|blijdschap|0|-|Belde drie hoveniers, deze belde als enige terug en nog dezelfde avond
K|orienteren|informatie|4|vertrouwen|0|-|zei ook wat ik beter zelf kon doen
K|terugkijken|geen|5|vertrouwen|0|-|zo eentje moet je koesteren
#S|rcb-0677|review|telecom|sterren=2
K|vertrekken|geen|2|irritatie|0|-|Ik ga weg
K|vertrekken|digitaal|2|irritatie|1|-|maar de knop daarvoor zit verstopt achter vier menu's en een enquete
K|vertrekken|geen|3|vertrouwen|0|-|andere provider regelt het nu voor me, dat vertrouw ik wel
#S|rcb-0678|review|verzekering|sterren=4
K|vertrekken|wachttijd|4|neutraal|0|-|Overgestapt en de oude polis was binnen een week stopgezet
K|betalen|wachttijd|4|neutraal|0|-|te veel betaalde premie ook meteen terug
#S|rcb-0679|review|wonen|sterren=5
K|wijzigen|beleid|4|blijdschap|0|-|twee tegels over, mochten terug
K|betalen|wachttijd|4|blijdschap|0|-|en direct contant uitbetaald aan de balie
#S|rcb-0680|review|diensten|sterren=4
K|terugkijken|geen|4|blijdschap|0|-|Mijn moeder (88) belt zelf al voor de volgende afspraak, meer reclame heb je niet nodig
#S|rcb-0681|review|webshop|sterren=5
K|terugkijken|geen|5|vertrouwen|0|-|4 bestellingen, 4 keer in orde
#S|rcb-0682|review|reizen|sterren=4
K|gebruiken|bejegening|4|blijdschap|0|-|Bij vertrek kregen de kinderen nog een beer mee
K|terugkijken|geen|4|vertrouwen|0|-|staat voor de herfst al in de agenda
#S|rcb-0683|review|diensten|sterren=5
K|hulp|informatie+bejegening|5|dankbaarheid|0|-|Makelaar in verzekeringen van mij heeft een hele avond aan mijn keukentafel de brieven van de tegenpartij zitten uitpluizen
#S|rcb-0684|review|bezorging|sterren=1
K|vertrekken|geen|1|boosheid|0|-|account weg, app weg, klaar
K|terugkijken|belofte|1|boosheid|0|-|drie keer een 'goedmaker' beloofd en drie keer niks
#S|rcb-0685|review|energie|sterren=2
K|orienteren|informatie|2|verwarring|2|-|Drie avonden zitten rekenen op hun tabel met terugleverkosten en ik snap nog niet of ik er nu op vooruit ga
K|orienteren|bereikbaarheid|2|neutraal|1|-|bellen mocht wel maar dan na 6 februari
#S|rcb-0686|review|wonen|sterren=3
K|orienteren|prijs|3|neutraal|0|-|Prijs is vergelijkbaar met de concurrent, daar niet van
K|orienteren|kwaliteit|3|neutraal|0|-|kwaliteit in de showroom leek ok
K|aanvragen|geen|3|neutraal|0|-|nog even over denken
