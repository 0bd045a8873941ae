#S|twb-0001|social|telecom|
K|orienteren|geen|3|neutraal|0|vraag|@belvink kan ik bij jullie ook alleen tv nemen, zonder internet erbij?
A|||||||Hoi Ronald, helaas, tv werkt bij ons via internet. ^Jip
K|geen|geen|3|neutraal|0|-|oké duidelijk
#S|twb-0002|social|reizen|
K|gebruiken|levering|2|neutraal|0|-|Perron 4 Vught, de sprinter van 6.52 staat er nog steeds niet @railland
A|||||||Goedemorgen, de machinist is onderweg, vertrek rond 7.10. /Noor
K|gebruiken|levering|2|bezorgdheid|0|angst|Dan mis ik de bus in Den Bosch en kom ik te laat op mijn tentamen, pff
A|||||||We duimen voor je! Vraag op het station om een vertragingsbewijs.
K|hulp|informatie|4|dankbaarheid|0|-|Goeie tip van dat bewijs, thanks
#S|twb-0003|social|energie|
K|betalen|prijs|2|verrassing|0|-|Van 118 naar 203 euro per maand?? @voltaria ik viel van mijn stoel
A|||||||Dag Sandra, dat is een hele sprong. Stuur je ons je klantnummer? ^Wout
K|geen|geen|3|neutraal|0|-|750-3381-20
A|||||||Je vast contract liep af op 1 oktober, nu betaal je variabel.
K|betalen|informatie|2|irritatie|0|-|Daar heb ik dus geen enkel bericht over gehad
K|wijzigen|geen|3|verlangen|0|wens|en ik zou heel graag terug een vast tarief willen
#S|twb-0004|social|bezorging|
K|ontvangen|levering|3|neutraal|0|vraag|Hoi @postduif, wordt er op Bevrijdingsdag gewoon bezorgd?
A|||||||Hoi! Nee, op 5 mei rijden we niet. Je pakket komt dan op de 6e.
K|geen|geen|4|neutraal|0|-|Top
#S|twb-0005|social|bank|
K|gebruiken|storing+digitaal|3|neutraal|0|vraag|Storing bij @dijkbank?
A|||||||Hoi Fleur, we zien een storing in internetbankieren. We zijn ermee bezig.
K|betalen|storing|2|bezorgdheid|0|angst|Vandaag wordt de huur afgeschreven en ik moet nog geld overboeken, straks word ik gestorneerd...
A|||||||De incasso's worden vandaag later verwerkt, dus je hebt tijd.
K|betalen|informatie|4|opluchting|0|-|Pfoe, da's een hele geruststelling
#S|twb-0006|social|overheid|
K|aanvragen|geen|3|neutraal|0|vraag|Dag @stadLindergem, moet ik voor een parkeerkaart als bewoner zelf langskomen of kan dat online?
A|||||||Dag Greet, dat kan via het e-loket met je eID.
K|aanvragen|digitaal|2|irritatie|1|-|Da's juist het probleem, dat e-loket blijft maar draaien bij stap 2
A|||||||Probeer je het eens in een andere browser? Soms helpt dat.
K|aanvragen|digitaal|4|opluchting|0|-|In firefox lukt het wel, aanvraag is binnen
#S|twb-0007|social|reizen|
K|hulp|beleid|3|neutraal|0|vraag|@ooievaarair tot hoeveel dagen na een geannuleerde vlucht kan ik compensatie aanvragen?
A|||||||Hoi Jeroen, je hebt daar twee jaar de tijd voor.
K|hulp|informatie|4|dankbaarheid|0|-|Helder, bedankt voor de info
#S|twb-0008|social|diensten|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Wat is er gebeurd met jullie krentenbollen @buurtbaas? Vroeger zat er wat in, nu moet je zoeken naar een krent
A|||||||Hé Corrie, dat horen we niet graag. Welke winkel? ^Daan
K|geen|geen|3|neutraal|0|-|Hoogezand, Meint Veningastraat
A|||||||We geven het door aan de bakkerij.
K|gebruiken|kwaliteit|3|verlangen|0|wens|Hoop dat ze er weer een handje extra in gooien 😄
#S|twb-0009|social|telecom|
K|ontvangen|levering|2|neutraal|0|-|Vandaag zou de technieker van @telekist tussen 8 en 12 langskomen. Het is nu kwart voor één
A|||||||Dag Bjorn, we kijken het na. Op welk adres? ^Lotte
K|geen|geen|3|neutraal|0|-|Kapelstraat 71 bus 2, Zele
A|||||||Hij is opgehouden bij een vorige klant en komt tegen 14u.
K|ontvangen|levering|2|irritatie|3|-|en ik maar onbetaald verlof pakken voor die voormiddag
#S|twb-0010|social|verzekering|
K|orienteren|prijs|3|neutraal|0|vraag|@schildverz wat kost een reisverzekering voor één week skiën met 4 personen ongeveer?
A|||||||Hoi Petra, vanaf € 28,60 voor jullie samen, inclusief wintersport.
K|orienteren|prijs|4|blijdschap|0|-|Valt me reuze mee!
K|aanvragen|geen|3|neutraal|0|vraag|Kan ik die vanavond nog afsluiten als we morgen om 5 uur vertrekken?
A|||||||Zeker, de dekking start direct.
#S|twb-0011|social|energie|
K|gebruiken|storing|2|neutraal|0|-|Geen licht meer in de Doornlaan Aalter, @netvolt
A|||||||Dag Rik, een kabel is geraakt bij graafwerken. Herstel voorzien tegen 19u. ^Els
K|gebruiken|privacy|3|bezorgdheid|0|vraag|Mijn vader slaapt met een zuurstoftoestel, wat als het later wordt?
A|||||||Bel zeker 0800 22 119, dan zetten we hem op de prioriteitenlijst.
K|hulp|wachttijd|4|dankbaarheid+opluchting|0|-|Gebeld, ze brengen om 17u een batterij. Echt fantastisch hoe vlug dat ging, duizendmaal dank
#S|twb-0012|social|webshop|
K|ontvangen|fout|2|neutraal|1|-|@kruidenkist_nl drie dingen missen in mijn bezorging van net: luiers, kaas en de wasverzachter
A|||||||Hoi Samira, balen! Wat is je bestelnummer?
K|geen|geen|3|neutraal|0|-|KK 88 20 417
A|||||||We storten € 24,35 terug binnen twee dagen.
K|betalen|fout|4|neutraal|0|-|ok geld terug is prima
K|ontvangen|levering|2|irritatie|1|-|maar met een baby zonder luiers om 9 uur s avonds heb ik daar nu even niks aan
#S|twb-0013|social|reizen|
K|gebruiken|bejegening|4|blijdschap|0|-|Conducteur op de IC naar Maastricht zingt de haltes. Ik herhaal: hij ZINGT ze @railland 😂
A|||||||Haha, dat moet Bram zijn! We geven het door.
K|gebruiken|bejegening|5|blijdschap|0|-|Geef die man een podium en een loonsverhoging
#S|twb-0014|social|telecom|
K|hulp|bereikbaarheid|2|irritatie|2|-|Drie keer gebeld, drie keer verbinding weg zodra ik '2' intoets. Grapje zeker @sprintel?
A|||||||Nee zeker niet, sorry! Waar gaat je vraag over? ^Mees
K|wijzigen|geen|3|neutraal|0|wens|wil mijn nr meenemen naar jullie, nu nog prepaid elders
A|||||||Dat regelen we hier. Stuur je je nummer en simkaartnummer via DM?
K|geen|geen|3|neutraal|0|-|Gedaan
#S|twb-0015|social|bank|
K|gebruiken|privacy|3|bezorgdheid|0|vraag|@munthuisbank krijg net een sms dat mijn kaartlezer vervalt en ik op een link moet klikken. Is dit van jullie?
A|||||||Dag Monique, nee! Niet klikken. Stuur je ons een schermafbeelding? ^Kris
K|geen|geen|3|neutraal|0|-|Zit in uw inbox.
K|gebruiken|privacy|4|opluchting|0|-|Blij dat ik het eerst gevraagd heb
#S|twb-0016|social|bezorging|
K|ontvangen|levering|2|irritatie|0|-|@koerierke zegt 'niemand thuis'. Ik zat een meter van de deur te strijken met de radio af
A|||||||Dag Annick, dat is vreemd. Heb je het trackingnummer? ^Joke
K|geen|geen|3|neutraal|0|-|323 0091 7745 BE
A|||||||De koerier probeert opnieuw morgen voor 12u.
K|ontvangen|levering|3|verlangen|0|wens|Zeg hem dat er een bel hangt, zo'n wit bolleke rechts van de deur
#S|twb-0017|social|overheid|
K|gebruiken|kwaliteit|3|verlangen|0|wens|Zou er op het Marktplein geen extra bankje kunnen komen @gemWaardhuizen? Voor de ouderen is het een heel eind lopen
A|||||||Wat een leuk idee! We leggen het voor aan de wijkmanager.
K|hulp|bejegening|4|blijdschap|0|-|Fijn dat er geluisterd wordt
#S|twb-0018|social|reizen|
K|wijzigen|geen|3|neutraal|0|vraag|Hey @flandrair kan ik mijn naam op het ticket nog laten verbeteren, er staat Jansens met één s
A|||||||Hi Tine, tot 24u voor vertrek gratis. Boekingscode?
K|geen|geen|3|neutraal|0|-|Q7LMX2
A|||||||Aangepast!
K|wijzigen|wachttijd|5|verrassing+dankbaarheid|0|-|In twee minuten geregeld, dat had ik niet durven dromen. Merci!!
#S|twb-0019|social|energie|
K|orienteren|geen|3|neutraal|0|vraag|Leveren jullie ook stadswarmte of enkel stroom? @windkrachtnu
A|||||||Alleen stroom en groen gas. ^Timo
K|geen|geen|3|neutraal|0|-|Jammer maar oké
#S|twb-0020|social|diensten|
K|gebruiken|kwaliteit|1|boosheid|0|-|Zojuist een levende rups in de spinaziezak @dagvers. Gatverdamme
A|||||||Dag Ilse, bah. Kan je een foto en de vervaldatum bezorgen? ^Gino
K|geen|geen|3|neutraal|0|-|Foto zit in DM, 14/06
A|||||||We bieden je graag een bon van 10 euro aan.
K|betalen|beleid|4|blijdschap|0|-|Dat is correct van jullie.
K|gebruiken|geen|4|blijdschap|0|-|De rups heet intussen Gino en woont in de tuin
#S|twb-0021|social|verzekering|
K|hulp|wachttijd|2|irritatie|3|-|Dag @mutualis, mijn hospitalisatiedossier ligt nu negen weken bij jullie te beschimmelen
A|||||||Dag Hedwig, excuseer. Wat is je dossiernummer?
K|geen|geen|3|neutraal|0|-|H-2024-11836
A|||||||Er ontbreekt nog een verslag van de anesthesist.
K|hulp|informatie|2|boosheid|3|-|En dat kon niemand mij in die negen weken laten weten?
A|||||||Je hebt gelijk. We vragen het zelf op bij het ziekenhuis.
K|hulp|doorverwijzing|4|opluchting|0|-|Goed, als jullie dat doen ben ik al content
#S|twb-0022|social|telecom|
K|gebruiken|kwaliteit|5|blijdschap|0|-|Sinds de glasvezel van @glasrijk erin ligt kan ik bellen, gamen en streamen tegelijk. Mijn zoon heeft niks meer te klagen, raar gewoon
A|||||||Haha, geniet van de rust Marco!
#S|twb-0023|social|reizen|
K|gebruiken|informatie|2|irritatie+verwarring|1|-|Het bord zegt spoor 2, de app zegt 5 en de omroepster zegt 'let op de borden'. Kies maar hè @treinwijs
A|||||||Dag Nele, het is spoor 5. Sorry voor de verwarring. ^Fre
K|gebruiken|geen|3|neutraal|0|-|aangekomen op 5, staat er effectief
#S|twb-0024|social|bank|
K|aanvragen|wachttijd|3|neutraal|0|vraag|Hoelang duurt het vooraleer een zichtrekening geopend is bij @bankbrabo? Vorige dinsdag alles doorgestuurd
A|||||||Dag Yentl, meestal 5 werkdagen. We bekijken het. ^Mia
K|geen|geen|3|neutraal|0|-|ok 👍
#S|twb-0025|social|wonen|
K|hulp|levering|2|irritatie|3|-|Vierde keer dat de loodgieter van @woonhaard niet komt opdagen. Vierde. Keer.
A|||||||Wat vervelend, wat is je adres?
K|geen|geen|3|neutraal|0|-|Kievitstraat 9 Delfzijl
A|||||||We bellen je vandaag voor 16 uur met een nieuwe afspraak.
K|hulp|belofte|2|irritatie|0|-|ja dat zeiden jullie vorige week ook
#S|twb-0026|social|bezorging|
K|gebruiken|bejegening|5|dankbaarheid|0|-|Chapeau voor bezorger Achmed van @pakjesvos: zag dat mijn moeder was gevallen in de gang en heeft 112 gebeld en bij haar gewacht
A|||||||Wauw, wat een held! Hoe is het met je moeder? ^Lis
K|geen|geen|3|neutraal|0|-|Gebroken pols, verder gaat het naar omstandigheden goed
K|terugkijken|bejegening|5|dankbaarheid|0|-|We vergeten het hem nooit meer
#S|twb-0027|social|reizen|
K|gebruiken|levering|2|neutraal|0|-|Bus 38 naar Wetteren 20 min te laat
A|||||||Dag, er is omleiding door een ongeval op de N9. ^Bo
K|geen|geen|3|neutraal|0|-|ah ok
#S|twb-0028|social|telecom|
K|betalen|fout|2|irritatie|1|-|Ben al sinds januari weg bij jullie en wat valt er vandaag op de mat? Een herinnering van € 12,40 @mobilo
A|||||||Hoi Kees, dat zou niet moeten. Mag ik je oude nummer?
K|geen|geen|3|neutraal|0|-|06 staat in de dm
A|||||||Je hebt gelijk, is gecrediteerd. Je hoeft niets te betalen.
K|betalen|fout|4|opluchting|0|-|Mooi zo, dan kan die brief bij het oud papier
#S|twb-0029|social|energie|
K|betalen|digitaal|3|neutraal|0|vraag|waar vind ik mijn jaarafrekening van 2022 terug in de app @energiekBE
A|||||||Onder 'Documenten' > 'Archief'. ^Kato
K|betalen|digitaal|4|neutraal|0|-|Gevonden
#S|twb-0030|social|overheid|
K|betalen|beleid|2|boosheid|0|-|Een boete van 58 euro omdat ik 4 minuten te laat bij de parkeermeter was, met een kind in een rolstoel. Schaam u @stadKastervelde
A|||||||Beste, u kan bezwaar indienen via het formulier op onze website.
K|hulp|beleid|2|irritatie|1|-|Nog meer papieren dus, alsof ik daar tijd voor heb
#S|twb-0031|social|diensten|
K|orienteren|geen|3|neutraal|0|vraag|Hallo @buurtbaas hebben jullie ook glutenvrije pepernoten dit jaar?
A|||||||Ja, vanaf week 43 in de grotere filialen!
K|orienteren|geen|5|blijdschap|0|-|YES mijn dochter gaat door het dak
#S|twb-0032|social|reizen|
K|gebruiken|privacy|2|bezorgdheid|0|-|Groep dronken supporters in coupe 3 van de trein Breda-Dordrecht, ze gooien met bier en een meisje zit te huilen @railland
A|||||||Dank voor je melding, we sturen de hoofdconducteur. Welk treinnummer?
K|geen|geen|3|neutraal|0|-|2264
A|||||||Beveiliging staat klaar in Dordrecht.
K|gebruiken|privacy|4|opluchting|0|-|Ze zijn eruit gehaald, het is weer rustig
#S|twb-0033|social|telecom|
K|gebruiken|storing|2|irritatie|0|-|tv valt uit net bij penalty's. NET. BIJ. PENALTY'S. @kabelbeer
A|||||||Oei! Helpt het om de decoder even uit te trekken? ^Sam
K|gebruiken|storing|4|neutraal|0|-|Beeld is terug, wedstrijd gedaan
K|gebruiken|geen|2|teleurstelling|0|-|en verloren ook nog
#S|twb-0034|social|verzekering|
K|orienteren|informatie|2|verwarring|1|vraag|@polisplein op jullie site staat dat glasschade bij 'beperkt casco' zit, maar in de voorwaarden lees ik van niet. Wat klopt er nu?
A|||||||Goede vraag Anouk. Glas zit altijd bij beperkt casco. De pdf is verouderd.
K|orienteren|informatie|4|opluchting|0|-|Dan snap ik 'm, ik dacht al dat ik scheel keek
#S|twb-0035|social|bank|
K|gebruiken|digitaal|3|verlangen|0|wens|@kluisbank een donkere modus in de app zou zalig zijn voor wie 's nachts werkt
A|||||||Genoteerd, Pieter! Je bent niet de eerste die het vraagt. ^Lien
K|geen|geen|4|blijdschap|0|-|Haha, wij nachtraven zijn met veel
#S|twb-0036|social|bezorging|
K|ontvangen|levering|3|bezorgdheid|0|vraag|Hoi @zendsnel, mijn trouwjurk zou gisteren komen en staat stil in het depot Tiel. Komt die nog voor zaterdag??
A|||||||Hoi Lieke! Wat spannend. We gaan bellen met het depot. ^Bas
K|geen|geen|3|neutraal|0|-|ZS4410 2983 NL
A|||||||Ze ligt in de wagen, morgen tussen 9 en 11 bij jou.
K|ontvangen|levering|4|opluchting+dankbaarheid|0|-|Ik zit hier te janken van opluchting, dank jullie wel
#S|twb-0037|social|reizen|
K|hulp|bejegening|2|irritatie|0|-|Standaardzinnetje nummer 5 ontvangen @ooievaarair. Werkt er ook een mens bij jullie?
A|||||||Jazeker, ik ben Femke. Vertel, wat is er aan de hand?
K|gebruiken|fout|2|neutraal|2|-|Koffer ligt al vier dagen in Praag terwijl ik in Lissabon zit
A|||||||Hij gaat vanavond mee met OA 611.
K|gebruiken|informatie|4|verrassing|0|-|Kijk Femke, een vluchtnummer! Daar kan ik wat mee
#S|twb-0038|social|energie|
K|gebruiken|digitaal|2|neutraal|1|-|Meterstand doorgeven lukt niet, hij zegt 'waarde te laag' @gasgroen
A|||||||Hoi Ties, heb je een nieuwe meter gekregen?
K|geen|geen|3|neutraal|0|-|ja in maart
A|||||||Dan staat de oude nog in ons systeem. Stuur je de stand via DM?
K|geen|geen|3|neutraal|0|-|staat erin met foto
#S|twb-0039|social|telecom|
K|wijzigen|geen|3|neutraal|0|vraag|@signalis ik verhuis 1 september naar Kortrijk, hoelang op voorhand moet ik dat laten weten?
A|||||||Dag Jolien, best 3 weken. Mag via de app. ^Bert
K|geen|geen|4|dankbaarheid|0|-|Dankjewel Bert
#S|twb-0040|social|overheid|
K|gebruiken|levering|2|irritatie|0|-|Groene bak al drie weken niet geleegd. De maden kunnen zich inmiddels inschrijven als inwoner @gemWaardhuizen
A|||||||Oei, dat is niet fris. Welke straat?
K|geen|geen|3|neutraal|0|-|Boterbloem, even kant
A|||||||Morgen komt er een extra wagen langs.
K|gebruiken|levering|3|verlangen|0|wens|Laten we het hopen, ze hebben al namen
#S|twb-0041|social|reizen|
K|gebruiken|levering|4|verrassing|0|-|Breaking: trein van 8.04 vertrekt om 8.04. Ik herhaal 8.04! @railland
A|||||||We kunnen het! Fijne reis 😉
#S|twb-0042|social|webshop|
K|wijzigen|geen|3|neutraal|0|vraag|@kruidenkist_nl kan ik mijn bezorgmoment van morgen nog verzetten naar de avond?
A|||||||Tot 22.00 uur via 'Mijn bestelling'.
K|wijzigen|digitaal|2|neutraal|1|-|Die knop is grijs bij mij
A|||||||We zetten hem om naar 19-21 uur, goed?
K|wijzigen|beleid|4|blijdschap|0|-|Perfect!
#S|twb-0043|social|bank|
K|hulp|wachttijd|1|boosheid|2|-|Een uur en tien minuten aan de lijn voor een geblokkeerde kaart @munthuisbank, ik sta hier in Italië met een lege tank en nul euro!!
A|||||||Dag Stijn, bezorg ons je gsm-nummer, we bellen je meteen op. ^Kris
K|geen|geen|3|neutraal|0|-|verzonden
A|||||||Kaart is gedeblokkeerd, kan je proberen?
K|gebruiken|fout|4|opluchting|0|-|Ja ze doet het weer. Tanken nu.
K|hulp|wachttijd|2|irritatie|2|-|Maar dit mag toch geen heel uur kosten
#S|twb-0044|social|diensten|
K|gebruiken|bejegening|5|dankbaarheid|0|-|De kassierster van @dagvers Boom heeft mijn mama van 90 heel rustig geholpen met haar centjes. Zo schoon om te zien ❤
A|||||||Wat mooi, weet je haar naam? ^Gino
K|geen|geen|3|neutraal|0|-|Op het plaatje stond Zeynep
#S|twb-0045|social|verzekering|
K|hulp|geen|3|neutraal|0|vraag|Hoe meld ik een aanrijding met een ree @schildverz? Auto staat nog in de berm
A|||||||Ben je ongedeerd? Bel 0800 4470, 24/7 bereikbaar.
K|hulp|bereikbaarheid|4|opluchting|0|-|Had direct iemand aan de lijn, takelwagen is onderweg
#S|twb-0046|social|telecom|
K|orienteren|prijs|2|irritatie|0|-|nieuwe klanten krijgen 6 maanden voor een tientje en ik als trouwe ezel betaal al 9 jaar de volle pot @belvink
A|||||||We snappen het gevoel. Mogen we eens met je meekijken?
K|wijzigen|prijs|3|neutraal|0|vraag|ga je gang, wat kan er af
A|||||||€ 7,50 per maand, een jaar lang.
K|wijzigen|prijs|4|blijdschap|0|-|deal
#S|twb-0047|social|telecom|
K|gebruiken|storing|2|neutraal|0|-|@glasrijk sinds 14.20 geen internet in Nieuw-Vennep
K|gebruiken|storing|3|neutraal|0|vraag|weten jullie al hoe lang het gaat duren?
A|||||||Hoi Wessel, monteurs zijn bezig, verwachting is 17.30 uur. ^Roos
K|gebruiken|informatie|3|neutraal|0|-|Thanks, dan ga ik zolang in de bieb zitten
#S|twb-0048|social|reizen|
K|gebruiken|geen|3|neutraal|0|vraag|@treinwijs rijdt de P-trein van 16u41 uit Brugge op 2 november?
A|||||||Dag Frauke, ja, dat is een gewone werkdag voor ons.
K|geen|geen|4|dankbaarheid|0|-|tof merci
#S|twb-0049|social|energie|
K|betalen|fout|2|irritatie|1|-|Mijn teruggave van 212 euro is gestort op de rekening van mijn ex @voltaria. Proficiat
A|||||||Oei Tamara, dat is niet de bedoeling. Klantnummer via DM aub.
K|geen|geen|3|neutraal|0|-|doorgestuurd samen met het nieuwe rekeningnummer
K|betalen|geen|3|verlangen|0|wens|Hopelijk krijg ik dat geld nog terug, want hij gaat het niet uit zichzelf geven
A|||||||We storten het jou sowieso uit, het terugvorderen is onze zorg.
K|betalen|fout|4|opluchting+dankbaarheid|0|-|Oh wauw. Daar ben ik jullie heel dankbaar voor
#S|twb-0050|social|bezorging|
K|ontvangen|levering|3|neutraal|0|vraag|@postduif pakje 3SDUIF00917 staat al twee dagen op 'gesorteerd', klopt dat?
A|||||||Hoi! Het is onderweg naar Assen en komt vandaag.
K|ontvangen|levering|4|neutraal|0|-|Net binnen inderdaad
#S|twb-0051|social|diensten|
K|gebruiken|kwaliteit|4|blijdschap|0|-|Compliment voor de vernieuwde winkel in Wijchen @buurtbaas, lekker ruim en ik kon met de scootmobiel overal bij
A|||||||Wat fijn om te horen Gerda! We geven het door aan het team.
K|gebruiken|wachttijd|3|verlangen|0|wens|Als er nu nog een extra zelfscan bij komt ben ik helemaal tevreden
#S|twb-0052|social|bank|
K|aanvragen|digitaal|2|neutraal|2|-|Identificatie met de selfie mislukt steeds, nu zes keer geprobeerd @dijkbank
A|||||||Wat vervelend. Heb je een bril op? En is er genoeg licht?
K|geen|geen|3|neutraal|0|-|Zonder bril, bij het raam.
K|aanvragen|digitaal|2|irritatie|0|-|Mijn gezicht wordt er niet beter op, dat geef ik toe
A|||||||Haha. Je kunt ook langs een servicepunt met je paspoort.
K|aanvragen|beleid|4|neutraal|0|-|Dan doe ik dat, zit er hier een om de hoek
#S|twb-0053|social|overheid|
K|gebruiken|privacy|2|bezorgdheid|0|angst|@stadLindergem aan het zebrapad in de Stationsdreef brandt al weken geen lamp, dit loopt nog eens slecht af met al die schoolkinderen
A|||||||Dag Karolien, dank voor je melding. We sturen een ploeg.
K|hulp|geen|3|neutraal|0|vraag|Weet u ook wanneer?
A|||||||Voorzien op donderdag.
K|hulp|geen|3|neutraal|0|-|we houden u eraan
#S|twb-0054|social|reizen|
K|orienteren|prijs|3|neutraal|0|vraag|Hoeveel kost een extra koffer van 23 kg bij @zonvlucht als ik 'm nu nog toevoeg?
A|||||||Hoi Dewi, € 42 per enkele reis.
K|orienteren|prijs|2|verrassing|0|-|42?! Dat is meer dan mijn stoel
#S|twb-0055|social|telecom|
K|hulp|wachttijd|5|blijdschap|0|-|Om 19.58 vraag gesteld aan @belvink, om 20.01 antwoord. Daar kan mijn puberzoon nog wat van leren
A|||||||Haha, dank je Mirjam! Groetjes aan je zoon. ^Jip
#S|twb-0056|social|verzekering|
K|betalen|prijs|2|irritatie|0|-|Autopremie wéér omhoog, @polisplein. Schadevrij sinds 2009, voor wie rijd ik eigenlijk zo netjes?
A|||||||Dag Luc, de herstelkosten zijn fors gestegen. We bekijken graag of het scherper kan.
K|betalen|prijs|2|irritatie|0|-|Mijn herstelkosten zijn nul, al vijftien jaar
K|vertrekken|geen|3|neutraal|0|-|Ik vraag intussen elders een offerte en zeg op tegen de vervaldag
#S|twb-0057|social|webshop|
K|aanvragen|digitaal|2|neutraal|1|-|kortingscode HERFST20 doet t niet bij het afrekenen @huisenhaard
A|||||||Hoi! De code geldt vanaf 50 euro. Zit je daarboven?
K|geen|geen|3|neutraal|0|-|49,95
A|||||||Ai, vijf cent! Ik maak een nieuwe code voor je: HH-5CENT.
K|aanvragen|beleid|5|verrassing+blijdschap|0|-|Hahaha dat jullie die zo noemen 😂 geweldig
K|aanvragen|geen|3|neutraal|0|-|net besteld
#S|twb-0058|social|reizen|
K|wijzigen|geen|3|bezorgdheid|0|vraag|@flandrair mijn moeder is opgenomen op spoed en wij vliegen morgenvroeg. Kunnen we nog verplaatsen?
A|||||||Dag Leen, veel sterkte. Met een attest kan je gratis omboeken. Stuur je de boekingscode?
K|geen|geen|3|neutraal|0|-|In DM, attest volgt
A|||||||In orde. Neem je tijd, je ticket blijft een jaar geldig.
K|wijzigen|beleid|5|dankbaarheid|0|-|Dit is een pak van ons hart, zo menselijk, heel erg bedankt
#S|twb-0059|social|energie|
K|gebruiken|storing|3|neutraal|0|vraag|Werkt jullie klantenzone ook bij andere mensen niet of ligt het aan mij? @energiekBE
A|||||||Dag Dieter, er is onderhoud tot 20u. ^Kato
K|geen|geen|3|neutraal|0|-|ah zo, ok
#S|twb-0060|social|telecom|
K|betalen|informatie|2|verwarring|1|vraag|Op mijn factuur staat 'diverse diensten derden 14,99'. Wat mag dat wezen @signalis?
A|||||||Dag Rosanne, dat is een sms-abonnement van een externe partij.
K|betalen|privacy|2|verrassing|0|-|Maar ik heb nooit een sms-abonnement genomen!
A|||||||We zetten het stop en blokkeren zulke diensten. Oké?
K|betalen|geen|3|verlangen|0|wens|Ja graag,
K|betalen|geen|3|neutraal|0|vraag|en die 14,99, krijg ik die ook weer?
A|||||||Die vraag je bij de aanbieder terug, nummer staat in je DM.
K|hulp|doorverwijzing|2|irritatie|1|-|Dus jullie innen het en ik mag erachteraan bellen
#S|twb-0061|social|bezorging|
K|ontvangen|kwaliteit|2|neutraal|0|-|Doos kwam binnen alsof er een olifant op gezeten had, glazen zijn stuk @pakjesvos
A|||||||Hoi Jolanda, sorry! Heb je foto's?
K|geen|geen|3|neutraal|0|-|4 stuks verstuurd per DM
A|||||||Meld het ook bij de verzender, die dient de claim in.
K|hulp|doorverwijzing|2|irritatie|1|-|En de verzender zegt: bij de bezorger zijn
#S|twb-0062|social|bank|
K|gebruiken|geen|3|neutraal|0|vraag|@kluisbank kan ik met mijn debetkaart betalen in Marokko?
A|||||||Dag Ilyas, ja, activeer eerst 'buiten Europa' in de app.
K|gebruiken|digitaal|4|neutraal|0|-|Geactiveerd, ging vlot
#S|twb-0063|social|overheid|
K|aanvragen|wachttijd|2|neutraal|3|-|Paspoort aangevraagd op 3 juni, vandaag 24 juni nog geen bericht @gemWaardhuizen
K|aanvragen|levering|2|bezorgdheid|0|angst|We vliegen zaterdag dus ik begin hem wel te knijpen
A|||||||Hoi Nienke, we zoeken het direct uit. Stuur je geboortedatum in DM?
K|geen|geen|3|neutraal|0|-|done
A|||||||Hij ligt klaar! Het sms'je is blijven hangen.
K|aanvragen|informatie|4|opluchting|0|-|Oh gelukkig!!
K|aanvragen|geen|3|neutraal|0|-|Ik spring nu op de fiets
#S|twb-0064|social|reizen|
K|gebruiken|bejegening|2|boosheid|0|-|Chauffeur lijn 62 (plaat eindigt op 88) trok op terwijl mijn oma van 84 nog stond, ze ligt nu in de polikliniek @busvallei
A|||||||Wat verschrikkelijk. Hoe laat en waar was dit?
K|geen|geen|3|neutraal|0|-|13.25, halte Raadhuisplein
A|||||||We halen de camerabeelden op en bellen je vandaag.
K|hulp|geen|3|neutraal|0|-|Hier reken ik op.
#S|twb-0065|social|telecom|
K|gebruiken|kwaliteit|2|irritatie|0|-|Om iemand te bellen moet ik in de regen achter in mijn tuin gaan staan, tussen de compost en het kippenhok @sprintel
A|||||||Dat is verre van ideaal. Wat is je postcode?
K|geen|geen|3|neutraal|0|-|7963 pk
A|||||||Er komt in het voorjaar een mast bij in Ruinen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mooi, want de haan begint zich met mijn gesprekken te bemoeien
#S|twb-0066|social|energie|
K|orienteren|beleid|3|neutraal|0|vraag|Mag ik bij @stroomgoed tussentijds van vast naar dynamisch overstappen zonder boete?
A|||||||Ben je al klant bij ons Hugo?
K|orienteren|geen|3|neutraal|0|-|Nee, ik zit nog elders en oriënteer me
A|||||||Bij ons kan het elke maand gratis.
K|orienteren|beleid|4|blijdschap|0|-|Dat klinkt beter dan wat ik nu heb
#S|twb-0067|social|diensten|
K|hulp|bejegening|2|boosheid|0|-|Manager van @dagvers Deurne riep over de hele winkel dat ik een pakje boter gestolen had. Dat bonnetje zat gewoon in mijn jaszak
A|||||||Dag Souad, dat had nooit zo gemogen. Mogen we je opbellen? ^Gino
K|hulp|bejegening|2|teleurstelling|0|-|Ik kom daar al elf jaar en voel me echt vernederd
K|geen|geen|3|neutraal|0|-|nummer zit in PB
#S|twb-0068|social|reizen|
K|gebruiken|kwaliteit|2|irritatie|0|-|38 graden buiten, 41 binnen en de raampjes kunnen niet open. Heerlijk, sauna inbegrepen @railland
A|||||||Pff, dat is niet te doen. Welk treinstel zit je in?
K|geen|geen|3|neutraal|0|-|8742
A|||||||De airco wordt vanavond gerepareerd, bedankt voor het melden.
K|gebruiken|kwaliteit|3|neutraal|0|-|Vanavond zit ik er niet meer in, maar fijn voor de rest
#S|twb-0069|social|verzekering|
K|betalen|wachttijd|4|verrassing+blijdschap|0|-|Zondag ingediend via de app, maandagmiddag geld op de rekening. @mutualis wie heeft jullie wakker gekust 😄
A|||||||Dank je Joris! We doen ons best. ^Nadia
#S|twb-0070|social|wonen|
K|gebruiken|storing|2|irritatie|0|-|Lift Torenzicht ligt er weer uit @thuisbasis_nl
K|gebruiken|privacy|2|bezorgdheid|0|-|Mijn buurvrouw van de 9e zit met haar rollator vast boven en moet morgen naar dialyse
A|||||||Dank voor de melding. De monteur is er om 18.00 uur.
K|gebruiken|storing|3|verlangen|0|wens|ik hoop dat hij gauw loopt, dragen kunnen we haar niet
A|||||||Update: lift doet het weer.
K|gebruiken|storing|4|opluchting|0|-|Zie het! Ze staat al te zwaaien beneden
#S|twb-0071|social|telecom|
K|wijzigen|geen|3|verlangen|0|wens|@telekist ik wil graag overschakelen op het kleinere pakket, die 80 zenders kijk ik toch niet
A|||||||Dag Omer, dat kan meteen. Ingang vanaf de 1e?
K|wijzigen|geen|3|neutraal|0|-|ja is goed
A|||||||Gebeurd. Je betaalt nu 49 i.p.v. 67 euro.
K|wijzigen|prijs|4|blijdschap|0|-|18 euro per maand minder, daar gaan we eens goed van eten
#S|twb-0072|social|bank|
K|vertrekken|wachttijd|2|irritatie|2|-|Rekening opzeggen bij @munthuisbank: formulier invullen, wachten, nog een formulier, weer wachten. Binnenkomen ging in tien minuten hoor
A|||||||Dag Gwen, excuses. Mogen we je dossiernummer?
K|geen|geen|3|neutraal|0|-|OPZ 44 812
A|||||||De afsluiting is vandaag afgerond.
K|vertrekken|wachttijd|4|dankbaarheid+opluchting|0|-|eindelijk, dank u
#S|twb-0073|social|bezorging|
K|ontvangen|informatie|2|verwarring|0|vraag|Er staat 'afgeleverd bij de buren op nr 15'. Onze straat stopt bij 11?? @koerierke
A|||||||Dag Mieke, dat is vreemd. We contacteren de koerier.
K|ontvangen|levering|2|bezorgdheid|0|angst|Er zit een laptop van 900 euro in, ik vrees het ergste
A|||||||Hij heeft het afgegeven in de Dennenlaan 15 in plaats van de Dennendreef.
K|ontvangen|fout|4|opluchting|0|-|Opgehaald. Vriendelijke mensen daar, we hebben er nog koffie gedronken
#S|twb-0074|social|reizen|
K|gebruiken|levering|2|teleurstelling|0|-|Oma werd 100 vandaag en ik heb de taart gemist door jullie wisselstoring @railland 😢
A|||||||Ach, wat ontzettend jammer. Gefeliciteerd aan oma!
K|gebruiken|geen|3|blijdschap|0|-|Ze zei dat ik er de volgende keer bij ben, bij haar 200e
#S|twb-0075|social|energie|
K|hulp|bereikbaarheid|2|irritatie|2|-|Jullie chatbot heet Zonnetje en begrijpt niks. 'Ik wil een mens' -> 'Wilt u zonnepanelen?' @windkrachtnu
A|||||||Haha, sorry! Ik ben een mens. Waar kan ik mee helpen? ^Timo
K|betalen|fout|2|neutraal|0|-|Termijnbedrag is twee keer afgeschreven, op 1 en op 3 april
A|||||||Klopt, dubbel. De tweede gaat vandaag terug.
K|hulp|wachttijd|4|blijdschap|0|-|Zie je Zonnetje, zó doe je dat
#S|twb-0076|social|overheid|
K|orienteren|geen|3|neutraal|0|vraag|@gemWaardhuizen welke papieren moet ik meenemen als ik mijn kind ga aangeven?
A|||||||Gefeliciteerd! Je ID en de verklaring van de verloskundige.
K|geen|geen|4|dankbaarheid|0|-|Dank je wel, we zweven nog een beetje
#S|twb-0077|social|telecom|
K|gebruiken|kwaliteit|4|blijdschap|0|-|Wifi tot in de schuur nu met die versterker van @kabelbeer 👌
A|||||||Top Gunther! Veel surfplezier in de schuur.
K|gebruiken|geen|3|blijdschap|0|-|Mijn vrouw vindt het minder, ze ziet mij niet meer
#S|twb-0078|social|webshop|
K|betalen|wachttijd|2|irritatie|3|-|Retour is 23 dagen terug bij jullie binnen, geld nog steeds niet @huisenhaard
A|||||||Hoi Esmee, dat duurt veel te lang. Ordernummer?
K|geen|geen|3|neutraal|0|-|HH-3390017
A|||||||Ik zie dat hij op controle staat. Ik zet hem door.
K|betalen|belofte|2|irritatie|0|-|Dat zei je collega op de 9e ook
#S|twb-0079|social|reizen|
K|gebruiken|geen|3|neutraal|0|vraag|Kan ik mijn elektrische rolstoel meenemen aan boord @ooievaarair? Vlucht 14 mei naar Kos, accu is gel
A|||||||Hoi Ruben, dat mag. Meld hem wel 48 uur vooraf aan.
K|gebruiken|digitaal|3|neutraal|0|vraag|Waar meld ik dat? Kan het in de app niet terugvinden
A|||||||Ik doe het nu voor je. Klaar!
K|gebruiken|doorverwijzing|5|dankbaarheid|0|-|Super, daar word ik blij van. Bedankt voor het meedenken
#S|twb-0080|social|verzekering|
K|hulp|beleid|1|boosheid|1|-|'Storm is pas storm vanaf windkracht 7.' De schutting van de buren ligt in mijn vijver maar het was windkracht 6 zeker @schildverz
A|||||||Begrijpelijk dat je baalt, Theo. We kijken naar het dichtstbijzijnde meetpunt.
K|hulp|beleid|2|irritatie|0|-|Dat meetpunt staat 30 km verderop in een bos
A|||||||Je kunt bezwaar maken, dan kijkt een collega opnieuw.
K|hulp|geen|3|neutraal|0|-|Dat doe ik, met foto's van de vissen erbij
#S|twb-0081|social|diensten|
K|orienteren|geen|3|neutraal|0|vraag|hebt ge nog van die houten treintjes van den folder van vorige week @dagvers
A|||||||Dag Rosette, in welke winkel zoek je?
K|geen|geen|3|neutraal|0|-|Eeklo
A|||||||Daar liggen er nog 4.
K|orienteren|geen|4|blijdschap|0|-|rap rap de velo op dan
#S|twb-0082|social|bank|
K|gebruiken|storing|2|irritatie|0|-|Alweer storing met betalen @dijkbank, stond ik daar met een volle kar en veertig man achter me
A|||||||Heel vervelend Peggy, het probleem is inmiddels opgelost.
K|gebruiken|storing|2|irritatie|0|-|voor mij niet meer, die kar staat daar nog
#S|twb-0083|social|overheid|
K|hulp|bejegening|4|dankbaarheid|0|-|Burgerzaken Kastervelde, loket 3: dank voor het geduld met mijn doofstomme broer. Ge hebt alles op papier geschreven voor hem @stadKastervelde
A|||||||Wat fijn om te lezen, we geven het door aan Greta.
#S|twb-0084|social|reizen|
K|gebruiken|kwaliteit|3|verlangen|0|wens|Kan er op lijn 11 geen gelede bus ingezet worden om 8u? We staan elke morgen met de neus tegen het glas @busenbaan
A|||||||Dag Michiel, we nemen het mee voor de nieuwe dienstregeling.
K|gebruiken|geen|3|neutraal|0|vraag|Vanaf wanneer gaat die in?
A|||||||6 januari.
K|geen|geen|3|neutraal|0|-|Oké
#S|twb-0085|social|telecom|
K|ontvangen|informatie|2|verwarring|1|-|Ik heb nu een doos met twee modems, drie kabels en een boekje in het Pools? @glasrijk
A|||||||Oeps. De witte modem is de juiste. Handleiding sturen we via mail.
K|ontvangen|geen|3|neutraal|0|vraag|en die zwarte dan, terug?
A|||||||Die mag je houden of inleveren bij een kringloop.
K|ontvangen|fout|4|neutraal|0|-|prima, aangesloten en alle lampjes groen
#S|twb-0086|social|energie|
K|aanleiding|geen|3|neutraal|0|-|Wij gaan in juli samenwonen.
K|wijzigen|geen|3|neutraal|0|vraag|Wat moet er dan met twee contracten bij @gasgroen gebeuren?
A|||||||Leuk! Eén contract zeg je op per verhuisdatum, zonder kosten.
K|wijzigen|beleid|4|blijdschap|0|-|Ah zonder boete, dat scheelt weer een bank bij de kringloop
#S|twb-0087|social|telecom|
K|hulp|herhaling|1|boosheid|3|-|Voor de negende keer sinds februari leg ik jullie hetzelfde uit @mobilo. NEGENDE!
K|hulp|bejegening|1|boosheid|0|-|Stelletje amateurs, jullie lezen niet eens je eigen dossier
A|||||||We begrijpen je frustratie, Hans. Ik pak dit persoonlijk op. ^Quinty
K|hulp|geen|3|neutraal|0|-|Eerst zien, Quinty. 06 nummer staat in de DM
A|||||||Gevonden: je nummer stond op twee accounts. Dat is nu samengevoegd.
K|gebruiken|storing|4|verrassing|0|-|Krijg nou wat, ik kan weer bellen
K|hulp|doorverwijzing|4|dankbaarheid|0|-|Had ik jou maar in februari getroffen
#S|twb-0088|social|reizen|
K|orienteren|prijs|3|neutraal|0|vraag|@treinwijs is er een groepstarief voor 14 scouts van Diest naar Blankenberge?
A|||||||Ja hoor, vanaf 15 personen. Met 14 betaal je best het jongerenticket.
K|orienteren|geen|4|blijdschap|0|-|Dan nemen we gewoon nog een leider extra mee 😁
#S|twb-0089|social|bank|
K|gebruiken|digitaal|2|irritatie|1|-|Wie heeft bedacht dat je na elke update van de app opnieuw moet leren waar alles staat? @kluisbank
A|||||||Dag Wim, wat zoek je precies? ^Lien
K|gebruiken|digitaal|3|neutraal|0|vraag|het lijstje met mijn vaste opdrachten
A|||||||Onder 'Betalen', tweede tabblad.
K|gebruiken|digitaal|3|neutraal|0|-|Ja gezien nu
K|gebruiken|digitaal|2|irritatie|0|-|logisch is anders
#S|twb-0090|social|bezorging|
K|orienteren|prijs|3|neutraal|0|vraag|Wat kost een pakket van 12 kilo naar Spanje bij @zendsnel?
A|||||||Hoi Pilar, € 21,75 via een servicepunt.
K|orienteren|levering|3|neutraal|0|vraag|en hoe lang doet ie daar over
A|||||||4 tot 6 werkdagen.
K|geen|geen|4|dankbaarheid|0|-|Muchas gracias ;)
#S|twb-0091|social|overheid|
K|hulp|doorverwijzing|2|irritatie|2|-|Eerst zegt balie A dat ik bij B moet zijn, B zegt online, online zegt 'neem contact op met de balie' @gemWaardhuizen
A|||||||Dat is een rondje te veel. Waar gaat het om?
K|aanvragen|geen|3|neutraal|0|-|Standplaatsvergunning voor een oliebollenkraam
A|||||||Stuur je aanvraag naar mij, ik breng hem zelf naar de afdeling.
K|hulp|doorverwijzing|5|opluchting+dankbaarheid|0|-|U krijgt van mij een zak met krenten, extra poedersuiker
#S|twb-0092|social|diensten|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De kant-en-klare lasagne van @buurtbaas was vroeger mijn redding op woensdag. Nieuw recept smaakt naar nat karton
A|||||||Jammer om te horen Fieke, we geven het door aan de inkoper.
K|gebruiken|kwaliteit|3|verlangen|0|wens|Kan het oude recept alsjeblieft terugkomen?
#S|twb-0093|social|reizen|
K|gebruiken|levering|2|neutraal|0|-|Vlucht ZV 209 uit Eindhoven twee uur vertraagd @zonvlucht
K|gebruiken|beleid|3|neutraal|0|vraag|hebben we recht op iets te eten?
A|||||||Ja, bij de gate krijg je een voucher van 6 euro.
K|gebruiken|prijs|2|irritatie|0|-|6 euro. Een kaasbroodje kost hier 7,20
#S|twb-0094|social|telecom|
K|wijzigen|geen|3|neutraal|0|vraag|hoi @belvink kan ik mn abo overzetten op naam v mn dochter? ze wordt 18
A|||||||Ja hoor, contractovername. Ik stuur je de link. ^Jip
K|wijzigen|digitaal|4|neutraal|0|-|Link werkt, ingevuld
A|||||||Dan is het morgen geregeld.
K|wijzigen|wachttijd|4|blijdschap|0|-|Nou dat ging gesmeerd
#S|twb-0095|social|verzekering|
K|gebruiken|geen|3|neutraal|0|vraag|Ben ik met de gezinspolis van @polisplein ook gedekt als mijn zoon de ruit van de overbuur inschopt? Vraag voor een vriend
A|||||||Haha, ja, met een vrijstelling van 295 euro. Hoe gaat het met die vriend?
K|gebruiken|geen|3|blijdschap|0|-|Die vriend heeft huisarrest tot Kerstmis
#S|twb-0096|social|telecom|
K|gebruiken|storing|2|irritatie|0|-|Internet plat in heel Duffel en op jullie site is alles 'groen'. Kleurenblind? @telekist
A|||||||Dag Kurt, de storing is net bevestigd, site wordt aangepast. ^Lotte
K|gebruiken|storing|3|neutraal|0|vraag|Is er een uur bekend?
A|||||||Voorlopig niet, sorry.
K|gebruiken|informatie|2|teleurstelling|0|-|Spijtig, met een beetje info kan een mens tenminste plannen
#S|twb-0097|social|webshop|
K|ontvangen|kwaliteit|4|blijdschap|0|-|Net de lamp uitgepakt die ik bij @huisenhaard besteld had. Op de foto mooi, in het echt prachtig!!
A|||||||Wat fijn, Truus! Deel je een foto?
K|geen|geen|3|neutraal|0|-|Komt eraan
K|gebruiken|kwaliteit|5|blijdschap|0|-|hangt nu boven de tafel, de hele straat komt kijken
#S|twb-0098|social|bank|
K|gebruiken|privacy|1|bezorgdheid|0|-|Help @munthuisbank er is net 1.450 euro van mijn rekening naar een onbekende in Litouwen gegaan
A|||||||Bel METEEN Cardblock 078 11 22 33 en antwoord ons in DM.
K|hulp|wachttijd|2|bezorgdheid|1|-|bel al, sta in wacht
A|||||||We hebben je kaart en app geblokkeerd.
K|gebruiken|privacy|3|opluchting|0|vraag|Oef dus ze kunnen er niet meer aan?
K|hulp|geen|3|bezorgdheid|0|vraag|Krijg ik dat terug denkt u?
A|||||||We starten een terugvordering, antwoord binnen 5 dagen.
K|geen|geen|3|neutraal|0|-|ok
#S|twb-0099|social|reizen|
K|gebruiken|bejegening|5|blijdschap|0|-|Shout-out naar de chauffeur van lijn 7 richting Schijndel: wachtte op een rennende opa met twee kleinkinderen en een step @busvallei 🫶
A|||||||Wat tof dat je het laat weten! We zetten hem in het zonnetje.
#S|twb-0100|social|energie|
K|ontvangen|levering|2|neutraal|1|-|Vandaag zou iemand de digitale meter komen plaatsen tussen 13 en 15u. Niemand gezien
A|||||||Dag Solange, op welk adres?
K|geen|geen|3|neutraal|0|-|Veldekensstraat 102 Sint-Niklaas
A|||||||De technieker noteerde 'geen gehoor'.
K|ontvangen|levering|2|irritatie|0|-|Geen gehoor? Ik stond de ramen te wassen langs voor!
#S|twb-0101|social|overheid|
K|gebruiken|kwaliteit|2|irritatie|0|-|Die nieuwe drempels in de Beukenlaan @gemVeldrecht, mijn boodschappen vliegen letterlijk door de auto
A|||||||Hoi Arjan, hoe hard rij je daar? 😉
K|gebruiken|kwaliteit|2|irritatie|0|-|28. Met 28 ligt de melk op de hoedenplank
A|||||||We laten de hoogte nameten.
K|geen|geen|3|neutraal|0|-|Graag gedaan
#S|twb-0102|social|reizen|
K|wijzigen|prijs|2|irritatie|0|-|Van stoel veranderen kost 19 euro bij @flandrair terwijl het halve vliegtuig leeg is
A|||||||Dag Gitte, stoelkeuze is een optie. Aan de gate mag je het gratis vragen.
K|wijzigen|geen|3|neutraal|0|-|oke dan wacht ik tot aan de gate
#S|twb-0103|social|telecom|
K|betalen|fout|2|neutraal|1|-|Er staat roaming op mijn rekening uit Duitsland. Ik woon in Vaals @sprintel
A|||||||Haha, grensgevalletje. Je telefoon pakt de Duitse mast.
K|betalen|prijs|2|irritatie|0|-|34 euro om in mijn eigen keuken te zitten, om te lachen is het niet
A|||||||Ik schrijf het bedrag af. Zet netwerkkeuze op handmatig.
K|betalen|beleid|4|dankbaarheid|0|-|Da's netjes van jullie, dank
#S|twb-0104|social|bezorging|
K|ontvangen|levering|3|neutraal|0|vraag|Brengen jullie vandaag nog rond in Heist-op-den-Berg? @koerierke
A|||||||Ja, tot 21u. Wat is je tracking?
K|geen|geen|3|neutraal|0|-|323 4470 1182 BE
A|||||||De wagen is nog 6 stops van jou.
K|ontvangen|informatie|4|verrassing|0|-|Amai zo precies
K|ontvangen|levering|4|neutraal|0|-|en inderdaad hij belt nu
#S|twb-0105|social|diensten|
K|gebruiken|storing|2|irritatie|1|-|Statiegeldmachine in @buurtbaas Almelo Noord al vijf dagen 'even buiten gebruik'
A|||||||Dat is niet 'even'. We vragen het na!
K|gebruiken|storing|2|irritatie|0|-|ik heb zes tassen in de gang staan en een katje dat denkt dat het speelgoed is
A|||||||Monteur komt morgen om 8.00 uur.
K|geen|geen|3|neutraal|0|-|prima, dan kom ik om 9
#S|twb-0106|social|verzekering|
K|vertrekken|geen|3|neutraal|0|vraag|@schildverz hoe kan ik de scooterverzekering van mijn zoon opzeggen? Scooter is verkocht
A|||||||Hoi Ingeborg, stuur het vrijwaringsbewijs via Mijn Schild, dan stoppen we per verkoopdatum.
K|vertrekken|digitaal|4|neutraal|0|-|Geüpload, was zo gepiept
#S|twb-0107|social|reizen|
K|gebruiken|levering|1|boosheid|3|-|Station Mol 23u12: laatste trein afgeschaft, geen bus, geen taxi, geen mens. Ik ben 19, alleen, en mijn gsm staat op 4% @treinwijs
A|||||||Dag Noor, we sturen een taxi op onze kosten. Blijf aan de hoofdingang.
K|gebruiken|privacy|2|bezorgdheid|0|-|ok er hangen hier wel gasten rond
A|||||||Taxi is er over 9 minuten, nummerplaat eindigt op 517.
K|gebruiken|privacy|4|opluchting|0|-|zit erin. thuis binnen half uur
K|hulp|bejegening|5|dankbaarheid|0|-|merci dat je bleef typen met mij
#S|twb-0108|social|telecom|
K|orienteren|geen|3|neutraal|0|vraag|@kabelbeer wat is het verschil tussen Fit en Fit+?
A|||||||Bij Fit+ zit een tweede decoder en sport.
K|orienteren|geen|3|neutraal|0|-|dan volstaat Fit, sport zie ik op café
#S|twb-0109|social|energie|
K|gebruiken|levering|2|neutraal|0|-|@warmtehart radiatoren zijn lauw sinds zaterdag in heel flat De Zwaan
A|||||||Hoi Cor, er is te weinig druk in de leiding. We werken eraan.
K|gebruiken|privacy|2|bezorgdheid|0|-|Beneden mij woont een gezin met een tweeling van drie weken, daar is het 16 graden
A|||||||We brengen vanavond elektrische kachels rond.
K|hulp|bejegening|4|dankbaarheid|0|-|Goed geregeld. Namens de buurvrouw ook bedankt!
#S|twb-0110|social|bank|
K|orienteren|prijs|3|neutraal|0|vraag|Hoeveel rente geeft @dijkbank nu op een jaar vast?
A|||||||2,35% vanaf € 500. ^Sara
K|orienteren|prijs|2|teleurstelling|0|-|Hm, valt tegen
#S|twb-0111|social|bezorging|
K|ontvangen|bejegening|2|irritatie|0|-|Bezorger gooit pakket over de poort, in de vijver. Mijn koi leest nu 'Koken voor beginners' @pakjesvos
A|||||||O jee! Dat mag absoluut niet. Code?
K|geen|geen|3|neutraal|0|-|PV-60021-K
A|||||||We vergoeden het boek. Leven de vissen nog?
K|ontvangen|privacy|3|blijdschap|0|-|Die maken het goed, al kijken ze sindsdien wat angstig naar de pan
#S|twb-0112|social|overheid|
K|betalen|geen|3|neutraal|0|vraag|@stadKastervelde kan ik mijn belasting op tweede verblijf in schijven betalen?
A|||||||Dat kan tot 4 schijven, vraag het via financien@kastervelde.
K|betalen|beleid|4|neutraal|0|-|ok dat helpt al
#S|twb-0113|social|wonen|
K|aanvragen|informatie|2|verwarring|1|vraag|@woonhaard ik sta op plek 3 voor de Lijsterhof, en vandaag op plek 41. Hoe kan dat?
A|||||||Hoi Denise, er zijn urgente kandidaten tussen gekomen.
K|aanvragen|beleid|2|teleurstelling|0|-|38 urgente mensen in één nacht. Nou ja, dan blijf ik maar bij mijn moeder op de bank
#S|twb-0114|social|reizen|
K|gebruiken|geen|3|neutraal|0|vraag|Hi @railland rijden er nog treinen Zwolle-Emmen na 0.30?
A|||||||Hoi! Laatste is 23.56, daarna nachtbus N7 om 1.15.
K|geen|geen|3|neutraal|0|-|Duidelijk
K|geen|geen|3|neutraal|0|-|dan maar een biertje minder
#S|twb-0115|social|telecom|
K|gebruiken|kwaliteit|2|irritatie|0|-|Beste @signalis, 4G noemt ge dat? Met rooksignalen gaat het hier rapper
A|||||||Dag Firmin, waar bevind je je?
K|geen|geen|3|neutraal|0|-|Voeren, bij de kerk
A|||||||Er staat een upgrade gepland in mei.
K|gebruiken|kwaliteit|3|verlangen|0|vraag|Mei van dit jaar hoop ik?
#S|twb-0116|social|webshop|
K|wijzigen|beleid|3|neutraal|0|vraag|@modemeid mag ik een bikini ruilen als het hygiënestickertje er nog in zit?
A|||||||Ja, binnen 30 dagen!
K|wijzigen|geen|3|neutraal|0|-|Dan stuur ik m morgen op
#S|twb-0117|social|diensten|
K|gebruiken|prijs|2|irritatie|0|-|2,89 voor een komkommer. Zit er goud in? @dagvers
A|||||||Dag Patrick, door vorst in Spanje zijn de prijzen gestegen.
K|gebruiken|prijs|2|irritatie|0|-|dan mag hij er zelf naartoe wandelen voor dat geld
#S|twb-0118|social|verzekering|
K|hulp|informatie|4|dankbaarheid|0|-|Net een half uur gebeld met Wendy van @schildverz over de uitvaart van mijn man. Elk ding rustig uitgelegd
K|hulp|bejegening|5|dankbaarheid|0|-|en ze vroeg hoe het met míj ging. Dat deed niemand deze week
A|||||||Wat lief dat u dit deelt, mevrouw. We geven het haar door en wensen u veel sterkte.
#S|twb-0119|social|energie|
K|aanvragen|digitaal|2|neutraal|2|-|Overstappen naar @stroomgoed loopt vast bij 'controleer uw EAN-code', heb hem vijf keer overgetypt
A|||||||Hoi Bas, zit er misschien een spatie achter?
K|aanvragen|digitaal|4|verrassing|0|-|verrek, ja
K|aanvragen|digitaal|4|blijdschap|0|-|een spatie. Ik heb een hbo-diploma
#S|twb-0120|social|reizen|
K|betalen|wachttijd|2|irritatie|3|-|Al sinds AUGUSTUS wacht ik op mijn ticketgeld @ooievaarair. Het is januari, de baby die ik toen verwachtte lacht al
A|||||||Gefeliciteerd en sorry tegelijk. Claimnummer?
K|geen|geen|3|neutraal|0|-|OA-REF-771203
A|||||||Overgemaakt, binnen 3 dagen op je rekening.
K|betalen|wachttijd|3|verlangen|0|wens|Nou, ik hoop het voor jullie
#S|twb-0121|social|telecom|
K|hulp|geen|3|verlangen|0|wens|Kan er iemand van @glasrijk mij bellen vanmiddag? Liefst na drieën, ik ben op mijn werk
A|||||||Geen probleem. Welk nummer?
K|geen|geen|3|neutraal|0|-|staat in dm
A|||||||Ik noteer 15.15 uur.
K|hulp|belofte|4|blijdschap|0|-|15.15 precies ging de telefoon. Klasse
#S|twb-0122|social|bank|
K|aanvragen|geen|3|neutraal|0|vraag|Is een salarisstrook genoeg voor de aanvraag van een persoonlijke lening @bankbrabo of vraagt u er drie?
A|||||||Drie, van de laatste drie maanden. ^Mia
K|geen|geen|3|neutraal|0|-|Ok, bezorgd via de site
#S|twb-0123|social|overheid|
K|gebruiken|privacy|2|boosheid|0|-|Mijn dossier van het OCMW ligt met naam en al in een open doos in de gang. Wie het wil kan lezen dat ik schulden heb @stadLindergem
A|||||||Dat is ernstig. We sturen er nu iemand heen.
K|gebruiken|privacy|2|bezorgdheid|0|angst|Ik woon in een klein dorp. Als dit rondgaat kan ik mij niet meer tonen
A|||||||De doos is weg, onze functionaris neemt contact op.
K|hulp|wachttijd|4|neutraal|0|-|Dat is alvast snel
#S|twb-0124|social|telecom|
K|hulp|bejegening|4|blijdschap|0|-|Jullie medewerker Driss zei 'ik snap er ook niks van maar we gaan het samen uitzoeken'. Eindelijk een eerlijk mens 👏 @belvink
A|||||||Haha, dat is Driss ten voeten uit!
K|gebruiken|storing|4|blijdschap|0|-|En het werkt nog ook!
#S|twb-0125|social|bezorging|
K|ontvangen|fout|2|verwarring|1|-|Doos van @zendsnel opengemaakt: 24 blikken hondenvoer. Ik had een föhn besteld en heb een cavia
A|||||||Dat is een verwisseling! Code op het label?
K|geen|geen|3|neutraal|0|-|ZS9912 0046
A|||||||We halen het morgen op en je föhn gaat mee.
K|ontvangen|levering|3|neutraal|0|-|oke tot morgen, haar droogt vanzelf wel
#S|twb-0126|social|reizen|
K|gebruiken|kwaliteit|5|blijdschap|0|-|Gevlogen met @flandrair naar Kopenhagen: stipt, vriendelijk, beenruimte voor mijn 1m98. Complimenten!
A|||||||Wat leuk, Wannes! Tot de volgende.
K|terugkijken|geen|4|blijdschap|0|-|Zeker en vast
#S|twb-0127|social|telecom|
K|gebruiken|storing|2|neutraal|0|-|Goedemorgen @belvink, mijn vaste telefoon geeft geen kiestoon.
K|gebruiken|storing|3|neutraal|0|-|Internet en tv werken wel.
A|||||||Goedemorgen. Is de stekker van het toestel al eens uit het modem geweest?
K|gebruiken|storing|2|neutraal|1|-|Ja dat heb ik geprobeerd, maakt geen verschil
A|||||||Dan sturen we een nieuwe configuratie. Dit duurt 10 minuten.
K|gebruiken|storing|4|neutraal|0|-|Hij doet het weer
K|geen|geen|4|dankbaarheid|0|-|bedankt en fijne dag
#S|twb-0128|social|telecom|
K|hulp|wachttijd|2|irritatie|2|-|Mail van 11 maart, herinnering op 18 maart, en nog geen letter terug @kabelbeer
A|||||||Dag Hilke, dat spijt ons. Vanaf welk mailadres was dat?
K|geen|geen|3|neutraal|0|-|h.vdw@postje.example
A|||||||Gevonden, hij zat in de verkeerde map. We antwoorden vandaag.
K|hulp|geen|3|neutraal|0|-|ok zolang er maar iets gebeurt
#S|twb-0129|social|reizen|
K|gebruiken|levering|3|neutraal|0|vraag|@treinwijs hoeveel vertraging heeft de IC naar Genk op dit moment?
A|||||||12 minuten, door een late aansluiting in Leuven.
K|gebruiken|levering|3|bezorgdheid|0|vraag|Wacht de bus in Genk op ons, denkt u?
A|||||||Dat kunnen we niet garanderen, we geven het door aan de busmaatschappij.
K|gebruiken|geen|3|verlangen|0|wens|Graag, met mij zitten er nog minstens tien mensen voor die bus
#S|twb-0130|social|bank|
K|betalen|geen|3|neutraal|0|vraag|Hallo @munthuisbank, wanneer wordt de jaarlijkse bijdrage van de kredietkaart aangerekend?
A|||||||Dag Lutgard, elk jaar in de maand waarin je de kaart aanvroeg.
K|geen|geen|3|neutraal|0|-|Dat is dus mei
K|geen|geen|4|dankbaarheid|0|-|Dank u voor de info
#S|twb-0131|social|energie|
K|wijzigen|geen|3|verlangen|0|wens|Ik wil mijn maandbedrag graag verlagen van 180 naar 140 @windkrachtnu
A|||||||Hoi Lotte, dat kan in de app onder 'Mijn bedrag'.
K|wijzigen|digitaal|2|neutraal|1|-|Die geeft als minimum 172
A|||||||Dat is op basis van je verbruik vorig jaar. Is er iets veranderd?
K|wijzigen|geen|3|neutraal|0|-|Ja, twee kinderen het huis uit en zonnepanelen op het dak
A|||||||Dan pas ik hem handmatig aan naar 140.
K|wijzigen|beleid|4|dankbaarheid|0|-|Mooi, fijn dat je meekijkt in plaats van naar de regel te wijzen
#S|twb-0132|social|bezorging|
K|ontvangen|levering|2|neutraal|0|-|Het pakket van mijn zus uit Canada ligt al elf dagen bij de douane @postduif
K|ontvangen|geen|3|neutraal|0|vraag|Moet ik daar zelf iets voor doen?
A|||||||Hoi Corinne, zie je een verzoek tot betaling in de app?
K|geen|geen|3|neutraal|0|-|nee niks
A|||||||Dan staat er een document open. Ik stuur je de link.
K|ontvangen|digitaal|3|neutraal|0|-|Ingevuld en verstuurd
K|ontvangen|levering|3|verlangen|0|wens|Hopelijk komt het nog voor Sint, er zitten cadeautjes in voor de kleintjes
#S|twb-0133|social|overheid|
K|orienteren|geen|3|neutraal|0|vraag|Is het containerpark open op paasmaandag? @stadLindergem
A|||||||Neen, dan zijn we gesloten. Dinsdag open vanaf 9u.
K|geen|geen|4|dankbaarheid|0|-|Ok bedankt
#S|twb-0134|social|reizen|
K|gebruiken|digitaal|2|irritatie|1|-|De nieuwe app van @busvallei. Wat een gedrocht. Eerst kon ik in twee tikken zien of mijn bus reed, nu moet ik inloggen om te wachten
A|||||||Hoi Sanne, dank voor je eerlijke feedback. Mis je iets specifieks?
K|gebruiken|digitaal|3|verlangen|0|wens|Ja, favoriete haltes. Zet die terug en ik zwijg
A|||||||Die komen in de volgende versie terug.
K|gebruiken|digitaal|4|blijdschap|0|-|Dat is goed nieuws.
#S|twb-0135|social|verzekering|
K|aanvragen|wachttijd|2|bezorgdheid|2|-|Goedemiddag, ik wacht sinds 2 mei op toestemming voor de operatie van mijn vrouw @mutualis
K|aanvragen|geen|3|bezorgdheid|0|vraag|Het ziekenhuis wil volgende week inplannen, gaat dat lukken?
A|||||||Dag meneer Claes, bezorgt u ons het rijksregisternummer via privébericht?
K|geen|geen|3|neutraal|0|-|Is gebeurd.
A|||||||De adviserend arts heeft het goedgekeurd, brief vertrekt vandaag.
K|aanvragen|wachttijd|4|opluchting|0|-|Dat zijn goede berichten, mijn vrouw zit hier te wenen van blijdschap
K|geen|geen|4|dankbaarheid|0|-|Mijn oprechte dank
#S|twb-0136|social|webshop|
K|orienteren|geen|3|neutraal|0|vraag|Zijn de laarzen Noor in maat 42 nog leverbaar? @modemeid
A|||||||Hoi, in bruin wel, zwart komt over 2 weken.
K|orienteren|geen|3|neutraal|0|-|dan wacht ik op zwart
#S|twb-0137|social|diensten|
K|gebruiken|bejegening|2|irritatie|0|-|Jongen aan de vleesafdeling zuchtte toen ik vroeg om een half pond gehakt. Ja sorry hoor dat ik hier besta @buurtbaas
A|||||||Dat is niet zoals wij het willen. Welke winkel en tijd?
K|geen|geen|3|neutraal|0|-|Barneveld, rond half 4
A|||||||We bespreken het met de teamleider.
K|hulp|geen|3|neutraal|0|-|hoeft geen straf te krijgen, misschien had ie een rotdag
K|gebruiken|geen|3|verlangen|0|wens|een glimlachje volgende keer is genoeg
#S|twb-0138|social|telecom|
K|ontvangen|levering|3|neutraal|0|vraag|Wanneer wordt mijn simkaart geleverd @mobilo? Zondag besteld
A|||||||Hoi Rachid, hij is gisteren op de post gegaan.
K|ontvangen|levering|3|neutraal|0|-|Oké dan wacht ik nog even de post van morgen af
#S|twb-0139|social|bank|
K|gebruiken|storing|2|neutraal|0|-|@dijkbank betaalverzoeken kan ik niet meer openen, krijg een wit scherm
A|||||||Hoi! Welke telefoon gebruik je?
K|geen|geen|3|neutraal|0|-|Een oude Gigafoon, de 4
A|||||||We herkennen het, er komt vanmiddag een fix.
K|geen|geen|3|neutraal|0|-|Prima, dan wachten we daarop
#S|twb-0140|social|reizen|
K|gebruiken|levering|1|boosheid|2|-|2,5 uur aan de grond in een dichte bus op het platform en nu geannuleerd. Geen water, niks. Dit is mensonwaardig @zonvlucht
A|||||||Wat een nare dag, dat spijt ons. Vluchtnummer?
K|geen|geen|3|neutraal|0|-|ZV 774
A|||||||Jullie krijgen een hotel. Volg de gele borden in de hal.
K|gebruiken|informatie|2|irritatie|1|-|er zijn geen gele borden
A|||||||Excuses, we sturen een collega naar band 4.
K|hulp|levering|3|neutraal|0|-|ok een dame is er nu met vouchers
#S|twb-0141|social|energie|
K|betalen|prijs|4|verrassing+blijdschap|0|-|Ik krijg 640 euro terug van @voltaria! Ik dacht eerst dat het een typfout was
A|||||||Dag Jeannine, gewoon zuinig geweest! Proficiat.
K|betalen|prijs|4|blijdschap|0|-|Dat komt door mijn man, die loopt achter iedereen het licht uit te doen
#S|twb-0142|social|overheid|
K|hulp|wachttijd|2|teleurstelling|3|-|Zeven maanden na mijn bezwaar tegen de WOZ nog steeds geen uitspraak @gemVeldrecht
A|||||||Dat is langer dan de termijn. Heeft u een kenmerk?
K|geen|geen|3|neutraal|0|-|B22-WZ-0908
A|||||||U hoort uiterlijk vrijdag van ons.
K|hulp|belofte|2|irritatie|0|-|Vrijdag is het geworden en weer niets
#S|twb-0143|social|telecom|
K|gebruiken|geen|3|neutraal|0|vraag|@signalis hoe zet ik mijn voicemail uit? code vergeten
A|||||||Toets ##002# en bel.
K|gebruiken|geen|4|neutraal|0|-|Gelukt
#S|twb-0144|social|bezorging|
K|ontvangen|informatie|2|irritatie|0|-|'Uw pakket komt vandaag tussen 8.00 en 22.00'. Fijn tijdvakje @pakjesvos, veertien uur
A|||||||Snap ik! Rond 9 uur krijg je een preciezer tijdvak.
K|ontvangen|informatie|3|neutraal|0|-|16.10-16.40 zegt ie nu, da's al wat beter
#S|twb-0145|social|bank|
K|aanvragen|bejegening|4|blijdschap|0|-|Net de hypotheek rond bij @bankbrabo, met dank aan adviseur Annelore die zelfs om 20u nog opbelde
A|||||||Proficiat Koen en Tess, we geven het door!
K|aanvragen|geen|5|blijdschap|0|-|WE HEBBEN EEN HUIS 🏡🎉
#S|twb-0146|social|reizen|
K|wijzigen|geen|3|neutraal|0|vraag|Beste @ooievaarair, ik heb per ongeluk twee keer geboekt voor dezelfde vlucht, kan er één af?
A|||||||Hoi Marijke, wat zijn de boekingscodes?
K|geen|geen|3|neutraal|0|-|KD82RE en KD82TL
A|||||||Die laatste is geannuleerd, je krijgt alles terug.
K|wijzigen|beleid|4|opluchting|0|-|Oh wat een opluchting, ik had er slecht van geslapen
#S|twb-0147|social|telecom|
K|betalen|beleid|2|boosheid|0|-|Mijn moeder is in maart overleden en jullie blijven maar facturen sturen op HAAR naam. De akte hebben jullie drie keer gekregen @telekist
A|||||||Dag Veerle, ons medeleven, en excuses. Ik neem dit zelf op.
K|hulp|herhaling|2|teleurstelling|2|-|Elke keer ik die omslag openmaak begint het weer opnieuw, begrijpt u dat?
A|||||||Heel goed. De rekening is gesloten en alles is kwijtgescholden.
K|hulp|doorverwijzing|4|dankbaarheid|0|-|Dank u, dat is alles wat ik vroeg.
#S|twb-0148|social|wonen|
K|hulp|levering|4|blijdschap|0|-|Monteur van @thuisbasis_nl was er 20 minuten na mijn belletje, kraan lekt niet meer
A|||||||Zo snel, fijn!
K|hulp|bejegening|4|blijdschap|0|-|En hij heeft de hond uitgelaten terwijl ik de vloer dweilde, lach niet
#S|twb-0149|social|energie|
K|gebruiken|storing|3|neutraal|0|vraag|Alleen bij ons in de Meidoornlaan geen gas of bij meer mensen @netvolt?
A|||||||Dag Ine, er wordt gewerkt tot 15u. Je kreeg een brief.
K|gebruiken|geen|3|neutraal|0|-|brief zal bij het oud papier zitten
K|geen|geen|4|dankbaarheid|0|-|bedankt
#S|twb-0150|social|diensten|
K|gebruiken|geen|3|verlangen|0|wens|Mogen er weer grotere karretjes komen voor de kinderen @dagvers? Mijn drie vechten nu om één
A|||||||Haha Evi, we geven het door!
#S|twb-0151|social|verzekering|
K|orienteren|geen|3|neutraal|0|vraag|Kan een 17-jarige bestuurder met voorlopig rijbewijs bij op de polis van de ouders? @polisplein
A|||||||Ja, als occasionele bestuurder. We hebben wel zijn gegevens nodig.
K|orienteren|prijs|3|neutraal|0|vraag|Wordt de premie daar duurder van?
A|||||||Gemiddeld 18%.
K|orienteren|prijs|2|verrassing|0|-|Oei, dat is niet min
#S|twb-0152|social|reizen|
K|hulp|geen|2|neutraal|0|-|Ik heb vanmorgen mijn rugzak laten liggen in de trein van 7.31 naar Amersfoort @railland
K|hulp|geen|3|neutraal|0|-|Donkerblauw, met een geel elastiek eromheen
A|||||||Hoi Floris, we melden het bij gevonden voorwerpen. Zat er iets belangrijks in?
K|gebruiken|privacy|2|bezorgdheid|0|-|Mijn insulinepen
A|||||||Dan bellen we het eindstation direct!
K|hulp|bejegening|5|dankbaarheid+opluchting|0|-|Gevonden en meegegeven met de volgende conducteur. Jullie zijn helden, echt
#S|twb-0153|social|telecom|
K|gebruiken|kwaliteit|2|neutraal|0|-|Snelheid is 38 Mbit, ik betaal voor 500
A|||||||Hoi Edo, meet je met kabel of wifi?
K|geen|geen|3|neutraal|0|-|met kabel
A|||||||Dan plannen we een lijnmeting. Wanneer schikt het?
K|geen|geen|3|neutraal|0|-|Maandag of dinsdag
#S|twb-0154|social|overheid|
K|gebruiken|kwaliteit|5|blijdschap|0|-|De kermis op het Dorpsplein was subliem dit jaar, en 's morgens om 7u lag er geen papiertje meer op de grond @stadKastervelde 👏
A|||||||Bedankt Guido, de ploeg van de netheid bloost!
#S|twb-0155|social|bezorging|
K|ontvangen|privacy|2|irritatie|0|-|De bezorger vroeg via het pakketje mijn 06 en stuurde 's avonds 'hey mooie meid'. Echt niet oké @zendsnel
A|||||||Dit is onaanvaardbaar. Wil je ons een DM met schermafbeelding sturen?
K|geen|geen|3|neutraal|0|-|Net gedaan
A|||||||Hij rijdt vanaf vandaag niet meer voor ons.
K|hulp|wachttijd|4|dankbaarheid+opluchting|0|-|Dank jullie dat het meteen serieus genomen werd
#S|twb-0156|social|bank|
K|betalen|informatie|2|verwarring|0|vraag|Op mijn afschrift staat 'CORR RNT 12/31 -0,03'. Wie is die drie cent en wat heb ik hem aangedaan @kluisbank
A|||||||Haha, dat is een rentecorrectie. ^Lien
K|betalen|informatie|3|neutraal|0|-|ok dan kan ik weer slapen
#S|twb-0157|social|webshop|
K|betalen|fout|2|neutraal|1|-|Bedrag is 2x van mijn rekening gegaan voor order 5510982 @huisenhaard
A|||||||Hoi Mo, een is een reservering, die valt na 3 dagen vrij.
K|betalen|geen|3|neutraal|0|-|ah op die manier
A|||||||Laat het weten als het niet zo is!
K|betalen|fout|4|neutraal|0|-|is inmiddels terug
#S|twb-0158|social|reizen|
K|gebruiken|bejegening|2|boosheid|0|-|Begeleider op de trein van 9u04 liet een blinde man zoeken naar zijn plaats en stond te scrollen. Beschamend @treinwijs
A|||||||Dat hoort echt niet, Pol. Kan u het treinnummer meegeven?
K|geen|geen|3|neutraal|0|-|IC 1709 Oostende-Eupen
A|||||||Dank u, wordt besproken met de betrokken post.
#S|twb-0159|social|telecom|
K|vertrekken|geen|3|neutraal|0|vraag|Tot wanneer loopt mijn contract nog @glasrijk? Overweeg over te stappen
A|||||||Hoi Aad, tot 4 december. Is er een reden?
K|vertrekken|prijs|3|neutraal|0|-|De buurman betaalt elders 15 euro minder voor hetzelfde
A|||||||We kunnen je een vergelijkbaar aanbod doen. Bellen?
K|geen|geen|3|neutraal|0|-|mag, na zessen
#S|twb-0160|social|energie|
K|hulp|bereikbaarheid|2|teleurstelling|1|-|Jammer dat jullie kantoor in Tielt dicht is. Daar kon ik als oudere tenminste iemand in de ogen kijken @energiekBE
A|||||||Dat begrijpen we, Paula. Kunnen wij hier ergens mee helpen?
K|wijzigen|geen|3|neutraal|0|-|ja met een nieuw rekeningnummer doorgeven, maar niet op facebook hé
A|||||||Uiteraard niet! We bellen je op het nummer dat we kennen.
K|geen|geen|3|neutraal|0|-|goed, ik zit naast de telefoon
#S|twb-0161|social|diensten|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Vier keer mijn haar laten verven bij jullie keten en nu is het oranje. Communie is zondag @kapsalonknip
A|||||||Ach nee Steffi. Kom morgen langs, we doen het gratis opnieuw.
K|gebruiken|fout|4|verrassing|0|-|Ik ben alles behalve oranje nu. Kastanje zelfs, precies zoals ik het wilde!
#S|twb-0162|social|reizen|
K|orienteren|geen|3|neutraal|0|vraag|Hallo, kan ik met een OV-dagkaart ook op de waterbus? @busvallei
A|||||||Hoi! Alleen op lijn W2, de toeristische lijn niet.
K|orienteren|geen|3|neutraal|0|-|Top, W2 is precies waar ik zijn moet
#S|twb-0163|social|reizen|
K|gebruiken|levering|2|irritatie|0|-|@busenbaan de 28 rijdt me weer straal voorbij met 'geen dienst' op zijn kop. Om 7u55, op een schooldag
A|||||||Dag Xander, welke halte was het?
K|geen|geen|3|neutraal|0|-|Hemelhoek richting station
A|||||||Bedankt, we vragen het na bij de stelplaats.
K|gebruiken|levering|4|neutraal|0|-|de volgende is intussen wel gestopt
#S|twb-0164|social|telecom|
K|orienteren|geen|3|neutraal|0|vraag|Krijg je bij @sprintel ook die gratis e-sim voor je horloge?
A|||||||Hoi, e-sim wel, horlogeabonnement kost € 4 p/m.
K|orienteren|prijs|3|neutraal|0|-|hm 4 euro, daar denk ik nog even over na
#S|twb-0165|social|energie|
K|aanvragen|wachttijd|2|irritatie|3|-|Acht maanden op een zwaardere aansluiting voor mijn bakkerij. Het deeg rijst hier sneller dan jullie administratie @netvolt
A|||||||Dag Tom, er is congestie op het net. We vragen de stand van zaken op.
K|aanvragen|wachttijd|2|bezorgdheid|0|angst|Ondertussen bak ik op een aggregaat en als die het begeeft kan ik sluiten
A|||||||We geven je dossier een hogere prioriteit.
K|aanvragen|wachttijd|3|verlangen|0|wens|ik hoop dat dat geen holle woorden zijn
#S|twb-0166|social|bank|
K|aanvragen|digitaal|4|blijdschap|0|-|Spaarrekening geopend bij @kluisbank terwijl de patatten kookten, zo simpel
A|||||||Haha, en waren ze gaar?
K|geen|geen|3|blijdschap|0|-|Net op tijd, rekening ook
#S|twb-0167|social|overheid|
K|aanvragen|digitaal|2|neutraal|1|-|DigiD app laat me niet inloggen bij het loket van @gemWaardhuizen
A|||||||Dat is een landelijke storing. Probeer het na 14 uur nog eens.
K|aanvragen|digitaal|4|neutraal|0|-|14.20 en het lukt
#S|twb-0168|social|bezorging|
K|wijzigen|geen|3|neutraal|0|vraag|@postduif mijn pakket gaat naar mijn oude adres, is dat nog om te leiden?
A|||||||Hoi Jessica! Als hij nog niet in de bus zit wel. Code?
K|geen|geen|3|neutraal|0|-|3SDUIF77120
A|||||||Omgeleid naar het servicepunt in je nieuwe buurt.
K|wijzigen|beleid|4|opluchting|0|-|Je redt me, m'n ex woont daar nu 😅
#S|twb-0169|social|verzekering|
K|hulp|informatie|2|verwarring|1|vraag|Dag, ik kreeg gisteren een brief met 'afgehandeld' en vandaag een met 'nog documenten nodig'. Welke moet ik geloven? @polisplein
A|||||||Dag Inge, de tweede is automatisch verstuurd, die mag weg.
K|hulp|geen|3|neutraal|0|-|Ah goed, dan verscheur ik die
#S|twb-0170|social|telecom|
K|gebruiken|kwaliteit|2|irritatie|0|-|Beeld hapert elke 3 seconden. Ik zit naar een PowerPoint van de koers te kijken @telekist
A|||||||Dag Freddy, probeer de decoder rechtstreeks op de modem.
K|gebruiken|geen|3|neutraal|1|-|dat is in een ander kamer, heb daar geen kabel voor
A|||||||We sturen je gratis een langere kabel.
K|hulp|beleid|4|dankbaarheid|0|-|Allez da's sympathiek, merci
#S|twb-0171|social|diensten|
K|aanvragen|digitaal|2|irritatie|1|-|De wachtrij voor tickets: 84.211 wachtenden voor u. Ik was klaar om 9u58!!! @ticketkot
A|||||||Heel veel vraag, Kaat. Blijf in de rij!
K|aanvragen|geen|3|verlangen|0|wens|komaan komaan nog 300...
K|aanvragen|geen|5|blijdschap|0|-|HEB ZE. TWEE STUKS. IK GIL
#S|twb-0172|social|reizen|
K|gebruiken|geen|3|neutraal|0|vraag|Mag ik insuline en naalden in mijn handbagage bij @flandrair?
A|||||||Ja, met een doktersattest of medisch paspoort.
K|gebruiken|beleid|4|neutraal|0|-|Attest heb ik, dan is dat geregeld
#S|twb-0173|social|webshop|
K|ontvangen|levering|2|teleurstelling|0|-|Kerstpakketten voor mijn 6 medewerkers zijn vandaag, 28 december, aangekomen
A|||||||Wat sneu Bianca, hier balen we van. Wat was het ordernummer?
K|geen|geen|3|neutraal|0|-|KP-117-X
A|||||||Je krijgt 50% terug.
K|betalen|fout|4|neutraal|0|-|Dat is redelijk
K|ontvangen|levering|2|neutraal|0|-|maar kerst heb ik voor ze niet meer goed kunnen maken
#S|twb-0174|social|bank|
K|hulp|bejegening|2|boosheid|0|-|Ik vraag uitstel voor twee maanden omdat mijn man ziek is en krijg te horen 'dat had u moeten voorzien'. Ja joh, kanker staat in de agenda @dijkbank
A|||||||Dit had zo nooit gezegd mogen worden. Mag onze teammanager u bellen?
K|geen|geen|3|neutraal|0|-|Ja dat mag, tussen 10 en 12
A|||||||Zij belt morgen om 10.30.
K|hulp|bejegening|4|dankbaarheid|0|-|Heel fijn gesprek gehad,
K|betalen|beleid|4|opluchting|0|-|we mogen drie maanden overslaan
#S|twb-0175|social|telecom|
K|hulp|wachttijd|3|neutraal|0|vraag|Zit er nog iemand achter dit account vandaag? @mobilo
A|||||||Jazeker, wat kan ik voor je doen?
K|betalen|geen|3|neutraal|0|vraag|mijn limiet verhogen van 50 naar 75 euro, kan dat hier
A|||||||Dat moet in de app vanwege verificatie.
K|geen|geen|3|neutraal|0|-|oke ga ik doen
#S|twb-0176|social|overheid|
K|gebruiken|kwaliteit|2|irritatie|0|-|Fietspad langs de Zandvaart: meer gaten dan asfalt. Mijn kunstgebit trilt los @gemVeldrecht
A|||||||Dat moet natuurlijk niet. We nemen het op in de onderhoudsronde van april.
K|gebruiken|wachttijd|2|irritatie|0|-|April!! Tegen die tijd kan ik alleen nog pap eten
#S|twb-0177|social|energie|
K|orienteren|geen|3|neutraal|0|vraag|Plaatsen jullie ook laadpalen bij appartementen? @voltaria
A|||||||Dag Ward, ja, mits akkoord van de mede-eigenaars.
K|orienteren|geen|3|neutraal|0|vraag|Is er een modelbrief voor de syndicus?
A|||||||Zeker, staat op voltaria.example/laden.
K|orienteren|informatie|4|dankbaarheid|0|-|Handig dat dat bestaat, bedankt
#S|twb-0178|social|bezorging|
K|ontvangen|bejegening|2|boosheid|0|-|Uw koerier heeft staan roepen op mijn schoonmoeder omdat ze te traag opendeed. Ze is 91 en loopt met een stok @koerierke
A|||||||Dat kan absoluut niet, onze excuses. Wanneer gebeurde dit?
K|geen|geen|3|neutraal|0|-|vandaag 11u20
A|||||||We spreken hem hierop aan en bezorgen mevrouw een bloemetje.
K|hulp|bejegening|4|verrassing|0|-|Bloemen zijn gearriveerd, ze is er helemaal door ontroerd
#S|twb-0179|social|reizen|
K|gebruiken|storing|2|neutraal|0|-|Roltrap station Kruisdam buiten dienst
A|||||||Bedankt, doorgegeven aan de beheerder.
K|gebruiken|storing|2|irritatie|0|-|Dit is al melding nummer zoveel, sinds Pasen
#S|twb-0180|social|telecom|
K|ontvangen|digitaal|2|neutraal|1|-|Activatiecode van de nieuwe sim wordt niet aanvaard @signalis
A|||||||Dag Naïm, gebruik je de code van de brief of van de sms?
K|geen|geen|3|neutraal|0|-|Van de brief
A|||||||Die is verlopen. Je krijgt nu een nieuwe per sms.
K|ontvangen|digitaal|4|neutraal|0|-|ja die werkt
#S|twb-0181|social|reizen|
K|gebruiken|levering|2|bezorgdheid|0|-|Trein staat stil net voor Brussel-Zuid en mijn aansluiting naar Londen vertrekt over 25 min @treinwijs
A|||||||Dag Silke, er loopt iemand op het spoor. Duurt wellicht 15 min.
K|gebruiken|levering|3|verlangen|0|wens|Hopelijk komt dit goed voor mijn trein, ik ga naar de begrafenis van mijn tante
A|||||||We hopen het met je mee. Laat je weten of het lukt?
K|gebruiken|levering|4|opluchting|0|-|Gelopen als een gek, maar ik zit erop
#S|twb-0182|social|diensten|
K|gebruiken|kwaliteit|4|blijdschap|0|-|De vegetarische balletjes van @buurtbaas zijn zo goed dat mijn vader (slager) er twee bakjes van heeft gegeten zonder iets te merken
A|||||||Haha, wij zeggen niets 🤫
#S|twb-0183|social|bank|
K|gebruiken|digitaal|3|neutraal|0|vraag|Kan ik in de app van @munthuisbank mijn daglimiet tijdelijk optrekken? Ik koop morgen een auto
A|||||||Ja, tot 10.000 euro voor 24 uur, onder Limieten.
K|gebruiken|digitaal|4|blijdschap|0|-|Heel gemakkelijk, top
#S|twb-0184|social|verzekering|
K|betalen|beleid|2|irritatie|1|-|Fysio zit niet in mijn pakket vanaf behandeling 10, schrijft @zorganker. Op behandeling 9 zei niemand iets
A|||||||Vervelend. In de app kun je de teller zien.
K|betalen|informatie|2|neutraal|0|-|Die stond op 7
A|||||||Dan klopt er iets niet. Stuur je een schermafdruk?
K|geen|geen|3|neutraal|0|-|gestuurd via de dm
A|||||||We vergoeden nr 10 en 11 uit coulance.
K|betalen|beleid|4|dankbaarheid|0|-|Kijk, dat is nog eens meedenken. Bedankt!
#S|twb-0185|social|wonen|
K|gebruiken|storing|2|neutraal|0|-|Verwarming doet niks, 14 graden in de woonkamer
A|||||||Hoi Fatma, hoe hoog staat de druk op de ketel?
K|geen|geen|3|neutraal|0|-|0,4
A|||||||Die mag bijgevuld tot 1,5. Lukt dat?
K|gebruiken|geen|3|bezorgdheid|0|vraag|Durf ik niet zo goed, kan ik iets stukmaken?
A|||||||Nee hoor, kijk dit filmpje.
K|gebruiken|storing|4|opluchting|0|-|Het is gelukt! Hij tikt en wordt warm
#S|twb-0186|social|telecom|
K|hulp|belofte|2|irritatie|2|-|'U wordt binnen 24 uur teruggebeld.' Dat was 24 uur op Mars, neem ik aan @glasrijk
A|||||||Au. Ik bel je nu zelf. Nummer?
K|geen|geen|3|neutraal|0|-|DM
#S|twb-0187|social|energie|
K|betalen|fout|2|verrassing|1|-|Verbruik van 14.000 kWh? Ik woon op een studio van 31 m² @energiekBE
A|||||||Dag Cas, dat kan niet kloppen. Foto van je teller graag!
K|geen|geen|3|neutraal|0|-|hier zie 📷
A|||||||Eén cijfer te veel ingegeven. Je nieuwe factuur volgt.
K|betalen|fout|4|opluchting|0|-|ik zag mij al een nier verkopen
#S|twb-0188|social|overheid|
K|aanvragen|geen|3|neutraal|0|vraag|@stadLindergem tot wanneer kunnen we een speelstraat aanvragen voor de zomer?
A|||||||Tot 15 april via het e-loket.
K|aanvragen|geen|3|neutraal|0|-|Is ingediend, met 14 handtekeningen uit de straat
A|||||||Prachtig!
#S|twb-0189|social|reizen|
K|gebruiken|levering|2|neutraal|0|-|Gate A14 dicht, passagiers staan in de gang, geen info @zonvlucht
A|||||||Bedankt voor het signaal, we vragen het op.
K|gebruiken|informatie|2|irritatie|0|-|Een scherm aanzetten is toch geen hogere wiskunde
#S|twb-0190|social|webshop|
K|orienteren|informatie|2|neutraal|1|-|Bij de matras staat nergens hoe hoog hij is @huisenhaard
A|||||||Hoi Linde, 24 cm incl. topper. We vullen het aan.
K|orienteren|geen|3|neutraal|0|-|Fijn, dan past het hoeslaken
K|aanvragen|geen|3|neutraal|0|-|heb m zojuist besteld
#S|twb-0191|social|telecom|
K|gebruiken|storing|2|irritatie|0|-|Sinds de 'verbetering' van dinsdagnacht valt mijn verbinding elk uur weg. Verbeter aub niks meer @kabelbeer
A|||||||Dag Carine, we zien foutmeldingen op jouw lijn. Technieker sturen?
K|geen|geen|3|neutraal|0|-|Stuur maar
A|||||||Morgen 8-10u.
K|hulp|levering|4|blijdschap|0|-|Man is geweest, kwart over acht al buiten
K|gebruiken|storing|4|neutraal|0|-|en tot nu toe blijft het draaien
#S|twb-0192|social|bank|
K|orienteren|geen|3|neutraal|0|vraag|Kan ik bij @bankbrabo een rekening openen voor een feitelijke vereniging?
A|||||||Dag Rudi, ja, met de statuten en twee mandatarissen.
K|orienteren|geen|3|neutraal|0|-|Statuten hebben we niet
A|||||||Een verslag van de oprichting volstaat ook.
K|orienteren|beleid|4|neutraal|0|-|dat is te doen
#S|twb-0193|social|bezorging|
K|hulp|bereikbaarheid|2|teleurstelling|2|wens|Probeer al een hele week een mens te spreken bij @pakjesvos. Ik wil enkel weten waar de urn van onze hond is
A|||||||Wat verdrietig Marloes, ik zoek het nu persoonlijk uit. Code?
K|geen|geen|3|neutraal|0|-|PV-20993-W
A|||||||Gevonden in Venlo. Ik laat hem met een aparte koerier komen.
K|ontvangen|levering|4|dankbaarheid|0|-|Doerak is thuis. Ik kan niet uitleggen wat dat betekent voor ons, dankjulliewel
#S|twb-0194|social|diensten|
K|gebruiken|beleid|2|irritatie|0|-|Dus voor mijn plastic zakje groenten moet ik nu betalen maar de komkommer zit wél in plastic @dagvers
A|||||||Dag Cis, de folie verlengt de bewaartijd.
K|gebruiken|beleid|2|irritatie|0|-|ja en mijn zakje verlengt mijn humeur
#S|twb-0195|social|reizen|
K|betalen|beleid|3|neutraal|0|vraag|Krijg ik bij 35 minuten vertraging ook iets terug @railland?
A|||||||Ja, 50% bij 30 tot 60 minuten. Via 'Geld terug' op de site.
K|betalen|digitaal|4|neutraal|0|-|Ingevuld in een minuut, prima
#S|twb-0196|social|telecom|
K|gebruiken|privacy|2|boosheid|0|-|Iemand heeft met MIJN naam twee abonnementen bij jullie gekregen @sprintel. Hoe dan? Zonder legitimatie?
A|||||||Dat is ernstig Sjoerd. Heb je aangifte gedaan?
K|gebruiken|privacy|3|neutraal|0|-|Ja vanmorgen
A|||||||Stuur ons het PV-nummer, dan blokkeren we alles.
K|geen|geen|3|neutraal|0|-|staat in je inbox
K|gebruiken|privacy|2|bezorgdheid|0|angst|Ik ben als de dood dat er nu een BKR-notering komt
A|||||||Die halen we weg, je krijgt bevestiging op papier.
K|hulp|informatie|4|opluchting|0|-|Nu kan ik vannacht tenminste slapen
#S|twb-0197|social|verzekering|
K|terugkijken|geen|3|neutraal|0|-|Na 40 jaar geen auto meer dus ook geen polis meer.
K|terugkijken|bejegening|5|dankbaarheid|0|-|Al die tijd nooit iets dan vriendelijkheid gehad van @schildverz. Het ga jullie goed!
A|||||||Wat een prachtig bericht meneer Hoekstra. Dank voor 40 jaar!
#S|twb-0198|social|energie|
K|gebruiken|geen|3|neutraal|0|vraag|Is het normaal dat mijn digitale meter piept? @netvolt
A|||||||Dag Joran, 1 piep of doorlopend?
K|geen|geen|3|neutraal|0|-|doorlopend
A|||||||Dan sturen we vandaag iemand langs.
K|hulp|wachttijd|4|neutraal|0|-|ok, sneller dan ik dacht
#S|twb-0199|social|overheid|
K|aanvragen|beleid|2|irritatie|1|-|Voor 1 dag een verhuiswagen parkeren moet ik 10 werkdagen op voorhand zijn. Wie verhuist er nu gepland @stadKastervelde 😂
A|||||||Haha, de meeste mensen wel Bavo! Welke dag is het?
K|geen|geen|3|neutraal|0|-|Zaterdag
A|||||||We zullen het voor één keer versneld doen.
K|aanvragen|beleid|5|dankbaarheid|0|-|Ge zijt bedankt!! Ik drink er een op jullie
#S|twb-0200|social|telecom|
K|hulp|doorverwijzing|1|boosheid|3|-|Technische dienst zegt facturatie, facturatie zegt winkel, winkel zegt technische dienst. Ik ben het SPUUGZAT @mobilo
K|gebruiken|storing|2|neutraal|0|-|telefoon kan al 12 dagen niet bellen
A|||||||Hier stopt het rondje, Jurre. Ik blijf je contact tot het opgelost is. ^Quinty
K|hulp|doorverwijzing|3|verlangen|0|wens|hoop ik, want dit houdt geen mens vol
A|||||||Je toestel stond als gestolen gemeld door een invoerfout. Hersteld.
K|gebruiken|fout|2|verrassing|0|-|Als GESTOLEN?
K|gebruiken|storing|4|neutraal|0|-|nou ja, hij belt weer
#S|twb-0201|social|reizen|
K|gebruiken|levering|1|boosheid|0|-|KLOTETREINEN. Weer. Altijd. Ik word er ziek van @treinwijs
A|||||||We begrijpen de frustratie. Om welke trein gaat het?
K|geen|geen|3|neutraal|0|-|8u17 ronse
#S|twb-0202|social|overheid|
K|hulp|bereikbaarheid|2|neutraal|2|-|Ik probeer sinds 8 uur de dienst bevolking te bellen, niemand neemt op
A|||||||Goedemiddag, de telefoonlijn is defect. U kan mailen of hier uw vraag stellen.
K|aanvragen|geen|3|neutraal|0|vraag|Welke foto's mogen voor een kids-ID, ik lees 3 verschillende dingen
A|||||||Recente kleurenfoto, witte achtergrond, maximaal 6 maanden oud.
K|geen|geen|3|neutraal|0|-|Genoteerd
#S|twb-0203|social|energie|
K|vertrekken|geen|3|neutraal|0|-|Ik heb op 2 maart mijn contract bij jullie stopgezet wegens verkoop van de woning @voltaria
K|betalen|geen|3|neutraal|0|vraag|Krijg ik nog een slotfactuur?
A|||||||Dag Myriam, ja, binnen 6 weken na de overname.
K|geen|geen|4|dankbaarheid|0|-|Dank u, ik wacht af
#S|twb-0204|social|bank|
K|gebruiken|storing|2|neutraal|0|-|automaat in Zomergem heeft mijn kaart ingeslikt @munthuisbank
K|hulp|bereikbaarheid|2|irritatie|1|-|en het nummer op de sticker bestaat niet meer
A|||||||Dag Danny, dat laten we aanpassen. Bel 02 555 19 19.
A|||||||Je kaart kan je morgen afhalen in het kantoor.
K|hulp|geen|3|neutraal|0|vraag|met identiteitskaart neem ik aan?
A|||||||Klopt.
K|geen|geen|3|neutraal|0|-|okido
#S|twb-0205|social|bezorging|
K|ontvangen|levering|3|neutraal|0|vraag|Komen jullie in de kerstweek ook op zondag langs in Urk? @zendsnel
A|||||||Hoi Jannetje, nee, zondag rijden we niet op Urk.
K|ontvangen|beleid|4|neutraal|0|-|Mooi, dat waarderen we hier
#S|twb-0206|social|reizen|
K|gebruiken|levering+bereikbaarheid|2|irritatie+bezorgdheid|1|-|Instappen was 6.10, het is 7.25 en er is nog geen mens van jullie te zien @ooievaarair
K|gebruiken|privacy|2|bezorgdheid|0|angst|mijn vader heeft suiker en zijn medicijnen zitten in de ruimbagage
A|||||||We sturen een grondmedewerker naar je gate. Welke gate?
K|geen|geen|3|neutraal|0|-|D62
A|||||||Ze is er over 3 minuten en kan bij de bagage.
K|gebruiken|bejegening|4|opluchting|0|-|Zij heeft de tas gehaald, hij zit weer rustig met een broodje
#S|twb-0207|social|webshop|
K|wijzigen|geen|3|neutraal|0|vraag|Ik heb de verkeerde maat besteld, kan ik nog wijzigen voordat jullie inpakken @modemeid?
A|||||||Hoi Anna, nog net! Welke maat moet het zijn?
K|geen|geen|3|neutraal|0|-|38 ipv 40
A|||||||Aangepast.
K|wijzigen|wachttijd|4|blijdschap|0|-|Snelle service hoor, chapeau
#S|twb-0208|social|telecom|
K|orienteren|geen|3|neutraal|0|vraag|Is er al fiber in de Tuinwijk in Ninove @telekist?
A|||||||Nog niet, gepland in 2026.
K|orienteren|levering|2|teleurstelling|0|-|Jammer, ik werk van thuis uit en had erop gerekend
#S|twb-0209|social|diensten|
K|gebruiken|kwaliteit+privacy|1|boosheid|0|-|Kind van 2 heeft glas in haar mond van jullie appelmoes. GLAS. @buurtbaas
A|||||||We schrikken enorm. Gaat het goed met je dochter? Kunnen we je direct bellen?
K|gebruiken|privacy|2|bezorgdheid|0|-|We zitten nu bij de huisartsenpost
K|geen|geen|3|neutraal|0|-|06 in DM
A|||||||We halen de hele partij uit de winkels.
K|hulp|wachttijd|4|neutraal|0|-|Goed dat dat tenminste meteen gebeurt
K|gebruiken|privacy|4|opluchting|0|-|dokter zegt dat er niets is ingeslikt
#S|twb-0210|social|verzekering|
K|hulp|geen|3|neutraal|0|vraag|Goeiemiddag, tot wanneer kan ik mijn doktersbriefjes van dit jaar binnendoen? @mutualis
A|||||||Dag Lucienne, tot twee jaar na het bezoek.
K|hulp|geen|3|neutraal|0|-|Dan heb ik nog tijd genoeg om ze te zoeken
#S|twb-0211|social|energie|
K|gebruiken|storing|2|neutraal|0|-|Stroom weg in Westerbork centrum sinds kwart over vier
K|gebruiken|storing|3|neutraal|0|vraag|Al zicht op de oorzaak?
A|||||||Een kraan heeft een middenspanningskabel geraakt. Herstel rond 20.00.
K|gebruiken|storing|2|neutraal|0|-|restaurant vol en geen afzuigkap
K|gebruiken|geen|3|blijdschap|0|-|we serveren dan maar koude schotel bij kaarslicht, romantisch genoeg
#S|twb-0212|social|reizen|
K|gebruiken|bejegening|4|dankbaarheid|0|-|Wil de machinist van de 17.34 naar Coevorden bedanken: hij wachtte op de late bus, waardoor mijn zieke dochter op tijd thuis was @noordspoor
A|||||||We zoeken hem op en geven het door, wat lief.
#S|twb-0213|social|bank|
K|betalen|fout|2|boosheid|2|-|Al de tweede maand incasseren jullie de premie van een woningverzekering die ik NOOIT heb afgesloten @dijkbank
A|||||||Dat klinkt niet goed Kim. Mag ik je polisnummer?
K|geen|geen|3|neutraal|0|-|heb ik niet he, want ik heb geen polis
A|||||||Terecht punt! Dan je IBAN, via DM.
K|geen|geen|3|neutraal|0|-|Oké, is onderweg
A|||||||Verkeerd gekoppeld, alles wordt teruggestort.
K|betalen|geen|3|neutraal|0|-|prima, ik controleer het vrijdag
#S|twb-0214|social|wonen|
K|gebruiken|kwaliteit|2|irritatie|0|-|Schimmel van @woonhaard is groter dan mijn tuin
K|gebruiken|privacy|2|bezorgdheid|0|-|mijn zoontje van 4 puft nu twee keer per dag met zijn inhalator
A|||||||Hoi Lisanne, dat willen we niet. Is er al iemand geweest?
K|hulp|bejegening|2|boosheid|1|-|Ja, iemand die zei dat ik 'anders moest koken'
A|||||||We plannen een onafhankelijk vochtonderzoek.
K|hulp|geen|3|verlangen|0|wens|Graag nog voor de winter, alsjeblieft
#S|twb-0215|social|overheid|
K|wijzigen|digitaal|2|neutraal|1|-|Verhuizing doorgeven blijft hangen bij 'medebewoners' @gemWaardhuizen
A|||||||Hoi Thijs, vul bij geen medebewoners een 0 in.
K|wijzigen|digitaal|4|neutraal|0|-|ok 0 werkt
K|wijzigen|informatie|2|irritatie|0|-|had er wel even bij mogen staan
#S|twb-0216|social|telecom|
K|betalen|geen|3|neutraal|0|vraag|Op welke dag wordt er bij @glasrijk afgeschreven?
A|||||||Rond de 27e. Je kunt het zelf wijzigen.
K|wijzigen|geen|3|verlangen|0|wens|Dan zou ik graag de 1e willen, na mijn AOW
A|||||||Geregeld per volgende maand.
K|wijzigen|beleid|4|blijdschap|0|-|Ideaal
#S|twb-0217|social|telecom|
K|hulp|wachttijd|4|verrassing|0|-|Amai @signalis, op zondagavond om 22u nog antwoord gekregen. Slapen jullie nooit?
A|||||||Om de beurt, Lieven 😴
#S|twb-0218|social|reizen|
K|wijzigen|geen|3|neutraal|0|vraag|Kan mijn abonnement Schoten-Antwerpen een maand gepauzeerd worden wegens een operatie @busenbaan?
A|||||||Dag Nathalie, ja, met een medisch attest. Sterkte!
K|wijzigen|geen|3|neutraal|0|-|Attest bezorg ik morgen in de abonnementenwinkel
#S|twb-0219|social|bezorging|
K|ontvangen|fout|2|neutraal|1|-|Volgens de foto van de bezorger ligt mijn pakje op een rode deurmat. Wij hebben een groene
A|||||||Hoi Mandy, dan is er iets misgegaan. Wat is je huisnummer?
K|geen|geen|3|neutraal|0|-|47
A|||||||Hij scande bij 74. We sturen hem terug.
K|ontvangen|levering|4|neutraal|0|-|laat maar de buurvrouw van 74 staat al voor de deur
#S|twb-0220|social|energie|
K|betalen|beleid|1|boosheid|0|-|Mijn oude moeder is net afgesloten van het gas, 2 januari, het vriest, voor 86 euro achterstand @gasgroen.
K|betalen|bejegening|1|boosheid|0|-|Jullie zijn geen mensen
A|||||||We zijn hiervan geschrokken. We sluiten vandaag nog aan. Adres?
K|geen|geen|3|neutraal|0|-|Kwakelweg 5a Maasbommel
A|||||||De monteur is onderweg, kosten voor ons.
K|hulp|beleid|2|boosheid|0|-|dat het dan ineens wél kan maakt me alleen maar kwader
#S|twb-0221|social|bank|
K|orienteren|geen|3|neutraal|0|vraag|@kluisbank vanaf welke leeftijd kan mijn zoon een eigen betaalkaart krijgen?
A|||||||Vanaf 8 jaar met toestemming van een ouder.
K|orienteren|geen|3|verrassing|0|-|Acht al? Amai
#S|twb-0222|social|telecom|
K|gebruiken|storing|2|neutraal|0|-|afstandsbediening reageert niet
A|||||||Heb je nieuwe batterijen geprobeerd, Marcel?
K|geen|geen|3|neutraal|0|-|ja
A|||||||Druk 5 sec op OK en 1.
K|gebruiken|storing|4|neutraal|0|-|lampje knippert en hij luistert weer
#S|twb-0223|social|diensten|
K|hulp|belofte|2|teleurstelling|3|-|Drie weken geleden beloofde u een cadeaubon voor de bedorven zalm @dagvers. Brievenbus blijft leeg
A|||||||Dag Marleen, hij werd niet verstuurd. Foutje van ons, we mailen nu een e-bon.
K|hulp|belofte|4|neutraal|0|-|E-bon is er, dank
#S|twb-0224|social|reizen|
K|gebruiken|kwaliteit|3|verlangen|0|wens|Zou top zijn als er weer papieren dienstregelingen kwamen @busvallei, mijn moeder van 79 heeft geen smartphone
A|||||||Dag Yvonne, die zijn op te vragen. Adres in DM?
K|gebruiken|beleid|4|verrassing|0|-|Oh dat wist ik helemaal niet
K|geen|geen|3|neutraal|0|-|zie bericht
#S|twb-0225|social|verzekering|
K|betalen|prijs|2|irritatie|0|-|156 euro eigen risico voor 7 minuten bij een kno-arts die zei 'komt vanzelf goed' @zorganker
A|||||||Dat voelt inderdaad duur. De prijs is door het ziekenhuis bepaald.
K|betalen|prijs|2|irritatie|0|-|ja ja, en het ziekenhuis wijst naar jullie
#S|twb-0226|social|webshop|
K|ontvangen|levering|2|bezorgdheid|0|angst|De kinderfiets zou woensdag komen, het is vrijdag, en ik ben bang dat hij niet op tijd is voor de verjaardag van Saar morgen @fietsenfeest
A|||||||Hoi Marleen! Ik check het magazijn. Ordernummer?
K|geen|geen|3|neutraal|0|-|FF-20718
A|||||||Hij staat op de wagen, vanavond voor 20 uur!
K|ontvangen|levering|5|blijdschap|0|-|Hij staat in de schuur met een strik erom, wij zijn dolblij
#S|twb-0227|social|overheid|
K|betalen|fout|2|verrassing|1|-|Ik krijg een aanslag hondenbelasting voor drie honden. Ik heb een goudvis @gemVeldrecht
A|||||||Haha, dat is een vergissing. Aanslagnummer?
K|geen|geen|3|neutraal|0|-|7700-HB-331
A|||||||Vernietigd. Groetjes aan de vis!
#S|twb-0228|social|reizen|
K|aanvragen|digitaal|2|irritatie|2|-|Bij betalen springt de site terug naar Home en is mijn stoel weer weg. Voor de derde keer. De prijs gaat elke keer omhoog ook @flandrair
A|||||||Dag Jo, probeer je in een privévenster?
K|aanvragen|digitaal|2|neutraal|0|-|Zelfde
A|||||||Dan boeken we het voor jou aan de eerste prijs. Stuur je gegevens.
K|geen|geen|3|neutraal|0|-|in DM gezet
A|||||||Boeking FX20QJ, 89 euro.
K|aanvragen|prijs|4|blijdschap|0|-|Aan 89! Ge zijt mijn favoriete vliegmaatschappij vandaag
#S|twb-0229|social|telecom|
K|vertrekken|beleid|2|irritatie|1|-|Opzeggen kan alleen telefonisch 'om u beter van dienst te zijn'. Beter van dienst voor wie @sprintel
A|||||||Begrijpelijk. Ik kan het hier ook voor je doen. Einddatum?
K|geen|geen|3|neutraal|0|-|Zo snel mogelijk
A|||||||Per 14 oktober, bevestiging volgt per mail.
K|vertrekken|beleid|4|neutraal|0|-|Dank, zonder gezeur
#S|twb-0230|social|energie|
K|betalen|informatie|2|verwarring|1|vraag|Wat is 'capaciteitstarief' en waarom betaal ik dat als ik bijna niets verbruik @energiekBE?
A|||||||Dag Suzy, dat rekent op je piek, niet op je totaal. Was en oven samen telt door.
K|betalen|informatie|4|neutraal|0|-|Nu snap ik het
K|betalen|beleid|2|irritatie|0|-|eerlijk vind ik het nog altijd niet
#S|twb-0231|social|bank|
K|gebruiken|privacy|3|neutraal|0|vraag|Is phishing@dijkbank het juiste adres om een valse mail door te sturen?
A|||||||Ja, met 'valse-mail@' ervoor. Bedankt voor het opletten!
K|geen|geen|3|neutraal|0|-|Doorgestuurd
#S|twb-0232|social|bezorging|
K|hulp|bereikbaarheid|2|irritatie|2|-|Depot Aartselaar: telefoon afgelegd, poort dicht, bel kapot. Waar moet ik mijn pakje dan gaan afhalen, langs de schouw? @koerierke
A|||||||Het depot is enkel open 16u-19u, Bernard.
K|hulp|informatie|2|irritatie|1|-|op het briefje staat 10-19
A|||||||We laten de briefjes aanpassen.
K|ontvangen|levering|4|neutraal|0|-|17u, pakje vast.
#S|twb-0233|social|overheid|
K|aanvragen|beleid|4|verrassing+blijdschap|0|-|Terras vergroten voor de zomer: 1 mailtje, 2 dagen, akkoord. Dat mag wel eens gezegd worden @stadLindergem
A|||||||Veel succes met het terras, Febe!
#S|twb-0234|social|reizen|
K|gebruiken|storing|2|neutraal|0|-|Geen verlichting in rijtuig 2 van de 22u08 Antwerpen-Puurs
A|||||||Bedankt, gemeld aan de treinbegeleider.
K|gebruiken|privacy|2|bezorgdheid|0|-|Er zit een man te fluisteren tegen zichzelf, ik ga maar naar voren
A|||||||Doe dat, de begeleidster zit in rijtuig 1.
K|gebruiken|bejegening|4|opluchting|0|-|Zit nu bij haar, heel vriendelijk. Danku
#S|twb-0235|social|telecom|
K|gebruiken|geen|3|neutraal|0|vraag|hoi @mobilo is jullie bereik in Noord-Italië een beetje te doen? we staan daar op een camping bij Como
A|||||||Ja hoor, prima dekking via onze partner.
K|geen|geen|3|neutraal|0|-|Fijn
#S|twb-0236|social|reizen|
K|gebruiken|levering|2|neutraal|1|-|3 van de 4 bussen lijn 15 niet gereden vanmorgen
K|gebruiken|informatie|2|irritatie|0|-|en op het scherm stond de hele tijd '2 min'
A|||||||Hoi Djoeke, er was ziekte onder de chauffeurs.
K|geen|geen|3|neutraal|0|-|dat kan gebeuren,
K|gebruiken|informatie|3|verlangen|0|wens|maar zet het dan op het scherm, dan pak ik de fiets
#S|twb-0237|social|energie|
K|aanvragen|geen|3|neutraal|0|vraag|Moet ik iets doen nu jullie mijn oude leverancier hebben overgenomen? @stroomgoed
A|||||||Nee, alles loopt automatisch door.
K|aanvragen|informatie|3|neutraal|0|-|Ok, ik kreeg wel een brief met 'actie vereist'
A|||||||Die was voor klanten zonder machtiging. Excuses.
K|geen|geen|3|neutraal|0|-|Helder.
#S|twb-0238|social|bank|
K|betalen|prijs|2|irritatie|0|-|4,15 per maand voor een rekening waar ik zelf alles op doe. Betaal ik nu eigenlijk mijn eigen loon? @bankbrabo
A|||||||Dag Staf, we begrijpen de bedenking. De gratis zichtrekening is digitaal.
K|orienteren|geen|3|neutraal|0|vraag|kan ik daarnaar overstappen met behoud van nummer
A|||||||Dat kan.
K|wijzigen|geen|3|neutraal|0|wens|doe maar
#S|twb-0239|social|bezorging|
K|ontvangen|levering|2|irritatie|0|-|De buitenschoolse sport van @pakjesvos: pakketwerpen vanaf de stoep. Afstand 6 meter, mikpunt vaas
A|||||||Oei, is er schade?
K|ontvangen|kwaliteit|2|neutraal|0|-|het pakket heeft een deuk maar de inhoud lijkt heel
A|||||||Gelukkig. We melden het bij zijn depot.
#S|twb-0240|social|overheid|
K|hulp|herhaling|1|boosheid|3|-|Ik heb nu vijf keer gemeld dat er asbestplaten in de berm liggen. VIJF. Spelen hier kinderen in jullie systeem of alleen in het echt @gemVeldrecht
A|||||||Dit moet vandaag opgelost. We hebben de aannemer gebeld.
K|hulp|herhaling|2|irritatie|0|-|Raar dat het nu op twitter staat opeens wel kan
#S|twb-0241|social|reizen|
K|betalen|digitaal|3|neutraal|0|vraag|Waar vind ik het bewijs van mijn abonnement voor mijn werkgever @treinwijs?
A|||||||In de app bij Profiel > Attesten.
K|betalen|digitaal|4|neutraal|0|-|Gevonden en doorgemaild
#S|twb-0242|social|verzekering|
K|hulp|wachttijd|2|neutraal|3|-|Al sinds de overstroming van juli slapen wij bij mijn zus, zes maanden
K|hulp|doorverwijzing|2|teleurstelling|2|-|Elke keer een andere expert, elke keer opnieuw foto's
A|||||||Dat is lang genoeg, Bernadette. Vanaf nu behandel ik uw dossier alleen. ^Ilse @polisplein
K|hulp|doorverwijzing|4|vertrouwen|0|-|Ik geloof u, ge klinkt alsof ge het meent
K|geen|geen|3|neutraal|0|-|Dossier W-21-5574
A|||||||Het voorschot van 20.000 euro vertrekt vandaag.
K|betalen|wachttijd|5|opluchting+dankbaarheid|0|-|Ik kan niet typen van het bleiten. Merci Ilse
#S|twb-0243|social|telecom|
K|gebruiken|storing|2|neutraal|0|-|Modem blijft rood, reset 2x gedaan
A|||||||Hoi Willemijn, sinds wanneer?
K|geen|geen|3|neutraal|0|-|vanmorgen na het onweer
A|||||||Dan is hij waarschijnlijk beschadigd. We sturen een nieuwe, morgen in huis.
K|ontvangen|geen|3|neutraal|0|-|prima, ik ben thuis
#S|twb-0244|social|diensten|
K|gebruiken|beleid|2|irritatie|0|-|'Maximaal 2 per klant' bij de luieractie. Tweeling hier. TWEE-LING @buurtbaas
A|||||||Haha, voor tweelingen maken we een uitzondering: neem er 4!
K|gebruiken|beleid|5|blijdschap|0|-|Serieus?? Jullie zijn de leukste
#S|twb-0245|social|bank|
K|aanvragen|wachttijd|2|bezorgdheid|1|-|Notaris wil de bankgarantie uiterlijk morgen 12 uur en jullie zeggen 'in behandeling' @dijkbank
K|aanvragen|wachttijd|2|bezorgdheid|0|angst|Als die er niet is zijn we tien procent van het huis kwijt
A|||||||Hoi Rens, ik zit er nu bovenop. Dossiernummer?
K|geen|geen|3|neutraal|0|-|BG-0076-R
A|||||||Getekend en verstuurd naar je notaris, 16.12 uur.
K|aanvragen|levering|5|opluchting|0|-|YES hij heeft hem! Ik had al buikpijn
#S|twb-0246|social|energie|
K|gebruiken|kwaliteit|4|blijdschap|0|-|De kwartiergrafiekjes in de app van @voltaria zijn verslavend, ik weet nu exact wanneer mijn dochter doucht
A|||||||Haha, en hoe lang!
K|gebruiken|prijs|3|blijdschap|0|-|22 minuten, ze krijgt een factuur
#S|twb-0247|social|wonen|
K|ontvangen|levering|2|neutraal|1|-|Er zou vandaag iemand de rookmelders komen hangen, niemand gezien
A|||||||Hoi meneer Tadesse, hij staat gepland voor morgen, volgens de brief.
K|geen|geen|3|neutraal|0|-|Ik kijk even.
K|hulp|geen|3|neutraal|0|-|Klopt, mijn fout, excuus
#S|twb-0248|social|reizen|
K|orienteren|prijs|3|neutraal|0|vraag|Is er nog korting voor 65-plussers in het weekend @noordspoor?
A|||||||Ja, 40% op zaterdag en zondag.
K|orienteren|prijs|4|blijdschap|0|-|Dan gaan we maar weer eens naar Delfzijl, kibbeling eten
#S|twb-0249|social|telecom|
K|ontvangen|belofte|2|irritatie|3|-|Installatie 1: afgezegd. Installatie 2: verkeerde adres. Installatie 3: 'de kabel is te kort'. Ik zit ondertussen 7 weken op de hotspot van mijn gsm @kabelbeer
A|||||||Dag Orhan, dit is niet oké. Ik vraag een teamleider om je te bellen.
K|hulp|belofte|3|neutraal|0|-|ik zal benieuwd zijn
A|||||||Morgen 8u komt hij zelf mee.
K|ontvangen|levering|4|neutraal|0|-|Hij is er, met een langere kabel
#S|twb-0250|social|webshop|
K|orienteren|levering|3|neutraal|0|vraag|Bezorgen jullie ook op Vlieland? @huisenhaard
A|||||||Ja, alleen grote meubels niet.
K|orienteren|geen|3|neutraal|0|vraag|Telt een bijzettafel als groot
A|||||||Nee hoor :)
K|aanvragen|geen|3|neutraal|0|-|bestelling geplaatst, doei
#S|twb-0251|social|overheid|
K|orienteren|informatie|2|verwarring|1|vraag|Ik lees 'oranje zak', 'restzak' en 'huisvuilzak'. Zijn dat nu drie zakken of één @stadKastervelde?
A|||||||Eén en dezelfde zak, Josiane.
K|orienteren|informatie|4|neutraal|0|-|Goed zo, ik dacht al dat ik oud werd
#S|twb-0252|social|bezorging|
K|ontvangen|fout|2|neutraal|1|-|Ik krijg al weken pakjes van ene Y. Dewulf, die woont hier niet @koerierke
A|||||||Dag, we passen de adresgegevens aan. Straat en nummer?
K|geen|geen|3|neutraal|0|-|Mispelaar 3, Gits
K|ontvangen|geen|3|verlangen|0|wens|Zeg ook dat Y. een heel goede smaak heeft, die schoenen waren schoon
#S|twb-0253|social|bank|
K|gebruiken|storing|2|irritatie|1|-|Voor de kassa, kaart doet niks, app doet niks, telefoontje doet niks. Ik doe nu ook maar niks meer @kluisbank
A|||||||Dag Peggy, algemene storing tot 18u. Sorry!
K|gebruiken|geen|4|blijdschap|0|-|Iemand achter mij heeft betaald. De mensheid is nog niet verloren
#S|twb-0254|social|reizen|
K|gebruiken|digitaal|2|bezorgdheid|1|-|Inchecken lukt niet, foutmelding P-104, vlucht over 5 uur @zonvlucht
K|gebruiken|prijs|3|bezorgdheid|0|vraag|Kost het straks aan de balie 55 euro?
A|||||||Hoi Maud, nee, bij een fout van ons is het gratis. Je instapkaart zit in je mail.
K|gebruiken|fout|4|opluchting|0|-|Zie hem, ik adem weer
#S|twb-0255|social|energie|
K|hulp|wachttijd|2|irritatie|2|-|Chat: u bent nummer 37. Vijftig minuten later: u bent nummer 36 @windkrachtnu
A|||||||Haha ai. Ik neem jou nu als nummer 1.
K|wijzigen|geen|3|neutraal|0|-|fijn, gaat om verhuizing per 1 feb naar Oirschot
A|||||||Staat erin!
#S|twb-0256|social|diensten|
K|gebruiken|kwaliteit|3|verlangen|0|wens|Wanneer komen er weer die gevulde speculoosjes van vroeger @dagvers, die met die dikke amandel op
A|||||||Dag Lisbeth, vanaf half oktober.
K|geen|geen|3|blijdschap|0|-|Dan begin ik alvast te vasten 😁
#S|twb-0257|social|telecom|
K|gebruiken|privacy|2|bezorgdheid|0|vraag|Kan iemand meeluisteren op mijn lijn? Hoor gekraak en een vreemde stem @belvink
A|||||||Hoi Gré, dat is bijna altijd overspraak, geen afluisteren. We meten de lijn.
K|gebruiken|informatie|4|opluchting|0|-|O gelukkig, ik dacht meteen aan van alles
#S|twb-0258|social|verzekering|
K|betalen|fout|2|irritatie|1|-|Ik heb de jaarpremie betaald en krijg toch een aangetekende ingebrekestelling. Met dreigement en al @polisplein
A|||||||Dag Marc, betalingen kruisten elkaar. U hoeft niets te doen.
K|betalen|fout|2|irritatie|0|-|De postbode kijkt nu scheef naar mij
#S|twb-0259|social|overheid|
K|gebruiken|levering|2|neutraal|0|-|Strooiwagen niet gezien in de Eiklaan, gladheid op de helling
A|||||||Dank u, we sturen er eentje.
K|gebruiken|privacy|3|verlangen|0|wens|Liefst voor de school uitgaat
A|||||||Is gepland voor 15u.
K|gebruiken|levering|4|neutraal|0|-|14u40 gestrooid
#S|twb-0260|social|reizen|
K|hulp|geen|3|neutraal|0|vraag|Wie moet ik aanspreken om schade aan mijn koffer te melden, jullie of de luchthaven? @ooievaarair
A|||||||Ons, binnen zeven dagen. Heb je een PIR-nummer?
K|geen|geen|3|neutraal|0|-|ja AMSOA44120
A|||||||Stuur foto's, we regelen het.
K|hulp|doorverwijzing|4|neutraal|0|-|prettig dat ik niet hoef te shoppen bij zes loketten
#S|twb-0261|social|telecom|
K|hulp|bejegening|1|boosheid|0|-|Uw verkoper heeft mijn vader met beginnende dementie drie gsm's aangesmeerd. DRIE. Walgelijk @signalis
A|||||||Dit mag niet. We annuleren alles kosteloos en bekijken het gesprek.
K|hulp|geen|3|neutraal|0|wens|Ik verwacht dat zwart op wit
A|||||||Bevestiging is gemaild, Goele.
K|wijzigen|geen|3|neutraal|0|-|Ontvangen. De toestellen stuur ik terug
#S|twb-0262|social|bank|
K|hulp|wachttijd|4|blijdschap|0|-|Hypotheekvraag in één telefoontje beantwoord, zonder gedoe. Complimenten voor Floor @dijkbank
A|||||||Floor zit hier te glunderen!
#S|twb-0263|social|energie|
K|betalen|geen|3|neutraal|0|vraag|Is de korting van 3% voor domiciliëring ook voor bestaande klanten? @energiekBE
A|||||||Ja, vanaf de volgende factuur.
K|wijzigen|geen|3|neutraal|0|wens|Zet dat dan maar op bij mij
A|||||||Klantnummer?
K|geen|geen|3|neutraal|0|-|881 220 476
#S|twb-0264|social|telecom|
K|gebruiken|storing|4|neutraal|0|-|Update voor iedereen in Zelzate: bij mij is internet er opnieuw @telekist
A|||||||Top, bedankt om te laten weten!
#S|twb-0265|social|telecom|
K|aanvragen|digitaal|2|neutraal|1|-|Bij het bestellen van een nieuwe telefoon zegt jullie site dat mijn postcode niet bestaat
K|geen|geen|3|neutraal|0|-|Nieuwbouwwijk, 3 weken oud
A|||||||Hoi Iris, die moet nog ingelezen worden. Ik plaats hem handmatig.
K|geen|geen|3|neutraal|0|-|Superr, ik app mn gegevens
A|||||||Besteld, over 2 dagen in huis.
K|aanvragen|doorverwijzing|4|blijdschap|0|-|Lekker geregeld zo!
#S|twb-0266|social|reizen|
K|gebruiken|levering|2|neutraal|0|-|Lijn 3 staat stil op de Kouter, tram ontspoord
K|gebruiken|geen|3|neutraal|0|vraag|Hoe geraak ik nu in Gentbrugge @stadstram?
A|||||||Dag Lien, neem bus 9 aan de overkant, je ticket is geldig.
K|gebruiken|informatie|4|neutraal|0|-|Oké bus 9 komt net aan
#S|twb-0267|social|energie|
K|orienteren|prijs|3|neutraal|0|vraag|Bieden jullie iets aan voor mensen met een warmtepomp @stroomgoed? Ik vergelijk net drie leveranciers
A|||||||Hoi Jelle, ja, een dal-uurtarief van 11 tot 16 uur.
K|orienteren|prijs|3|neutraal|0|vraag|En wat is dan de kWh-prijs overdag?
A|||||||21 cent.
K|orienteren|geen|4|dankbaarheid|0|-|dankjewel ik leg het naast de andere
#S|twb-0268|social|bank|
K|wijzigen|geen|3|neutraal|0|-|Ik ga scheiden en wil uit de gezamenlijke rekening @munthuisbank
K|wijzigen|geen|3|bezorgdheid|0|vraag|Kan hij intussen alles eraf halen?
A|||||||Dag, dat spijt ons. Je kan de rekening meteen laten blokkeren, wij helpen via DM.
K|geen|geen|3|neutraal|0|-|Ik zit klaar
A|||||||Geblokkeerd. Geen verrichtingen meer zonder jullie twee.
K|wijzigen|privacy|4|opluchting|0|-|Dat is al een zorg minder in deze ellende
K|hulp|bejegening|4|dankbaarheid|0|-|dank u om zo discreet te blijven
#S|twb-0269|social|bezorging|
K|ontvangen|levering|3|neutraal|0|vraag|Kan een bezorger van @postduif ook bij de achterdeur afgeven? Voor ligt de straat open
A|||||||Hoi Teun, zet het in je bezorgvoorkeuren.
K|ontvangen|digitaal|3|neutraal|0|-|Staat erin: "achterom, pas op voor de gans"
A|||||||Wij zijn gewaarschuwd!
#S|twb-0270|social|overheid|
K|aanvragen|wachttijd|2|teleurstelling|3|-|Beste gemeente, op 14 november vroeg ik een traplift via de Wmo. Het is nu bijna Pasen
K|aanvragen|wachttijd|2|neutraal|0|-|mijn man slaapt al die tijd op een matras in de eetkamer
A|||||||Mevrouw, dat is te lang. Ik bel u vandaag. Mag ik uw nummer in DM?
K|geen|geen|3|neutraal|0|-|doorgegeven
A|||||||De toekenning ligt er, monteur komt woensdag.
K|aanvragen|levering|4|dankbaarheid|0|-|Dank u zeer, u weet niet hoe blij hij daarmee is
#S|twb-0271|social|reizen|
K|gebruiken|kwaliteit|2|irritatie|0|-|Wc op slot, wc op slot, wc... ook op slot. Vijf uur bus naar Parijs @eurobuzz
A|||||||Dat hoort niet zo. Welke bus zit je in?
K|geen|geen|3|neutraal|0|-|EB 418
A|||||||De chauffeur stopt over 10 minuten.
K|gebruiken|kwaliteit|3|opluchting|0|-|Langste tien minuten ooit. Maar gehaald
#S|twb-0272|social|telecom|
K|betalen|geen|3|neutraal|0|vraag|Wat betekent de code 'PRM' op de factuur? @belvink
A|||||||Promotiekorting, dat is dus in je voordeel.
K|geen|geen|3|neutraal|0|-|oh mooi
#S|twb-0273|social|diensten|
K|gebruiken|levering|2|neutraal|0|-|@dagvers het brood is al voor de derde zaterdag op om 10u
A|||||||Dag Nele, welke winkel?
K|geen|geen|3|neutraal|0|-|Zwevegem
A|||||||We verhogen de bestelling.
K|geen|geen|3|neutraal|0|-|ok ik kom zaterdag kijken
K|gebruiken|levering|4|blijdschap+dankbaarheid|0|-|Zaterdag, 10u30, nog een volle rek. Merci voor het luisteren!
#S|twb-0274|social|verzekering|
K|gebruiken|storing|2|neutraal|1|-|Sta met een lekke band langs de E19, pechdienst reageert niet op app
K|gebruiken|privacy|2|bezorgdheid|0|-|Achterin zitten twee kindjes en de vrachtwagens vliegen voorbij @wegwijs
A|||||||Stap achter de vangrail met iedereen! We sturen een wagen, waar precies?
K|geen|geen|3|neutraal|0|-|Kilometerpaal 31.4 richting Breda
A|||||||18 minuten.
K|hulp|wachttijd|4|opluchting|0|-|Hij is er al, in 12. Kindjes mogen in zijn cabine zitten
K|hulp|bejegening|5|dankbaarheid|0|-|En eentje heeft een knuffel gekregen. Wat een schat van een man
#S|twb-0275|social|webshop|
K|betalen|belofte|2|irritatie|0|-|Laagsteprijsgarantie: 'Wij betalen het verschil.' Ik stuur bewijs, u stuurt excuses @techtoren
A|||||||Hoi Gerben, welk artikel?
K|geen|geen|3|neutraal|0|-|TV 55 inch, 599 bij u, 549 ergens anders
A|||||||Die is bij hen niet op voorraad, dan geldt de garantie niet.
K|betalen|beleid|2|irritatie|0|-|O dat sterretje had ik gemist, je moest er alleen een microscoop voor hebben
#S|twb-0276|social|energie|
K|aanvragen|geen|3|neutraal|0|-|Alles is ondertekend en verstuurd voor de overname van het contract van mijn grootmoeder
K|aanvragen|levering|3|neutraal|0|vraag|Wanneer gaat dat in? @voltaria
A|||||||Dag Hannes, op de 1e van volgende maand.
K|geen|geen|3|neutraal|0|-|Prima
#S|twb-0277|social|bank|
K|gebruiken|digitaal|1|boosheid|0|-|Wat is dit voor ROTAPP. Om de tien seconden log ik opnieuw in. Weg ermee @kluisbank
A|||||||Dag Sven, vervelend. Welke versie heb je?
K|geen|geen|3|neutraal|0|-|7.2
A|||||||Daar zit een fout in. 7.3 komt vandaag.
K|gebruiken|digitaal|4|neutraal|0|-|7.3 draait beter
#S|twb-0278|social|reizen|
K|gebruiken|levering|3|bezorgdheid|0|vraag|@flandrair is het zeker dat we vertrekken? Ik lees over een staking bij de bagage
A|||||||Dag Carla, onze vluchten gaan door. Kom liefst enkel met handbagage.
K|gebruiken|geen|3|neutraal|0|-|Twee weken Gambia in één rugzak, dat wordt puzzelen
A|||||||Veel succes!
K|gebruiken|geen|3|verlangen|0|wens|ik hoop dat het meevalt, mijn zus trouwt daar
#S|twb-0279|social|wonen|
K|gebruiken|kwaliteit|3|verlangen|0|wens|Zou er in ons trappenhuis niet eens een likje verf mogen? De vorige laag is van 1991 @woonhaard
A|||||||Hoi Riet, het staat in de planning voor het najaar.
K|geen|geen|3|neutraal|0|-|Dan houd ik de buren op de hoogte
#S|twb-0280|social|telecom|
K|gebruiken|storing|2|neutraal|0|-|Alarmcentrale krijgt geen verbinding met het alarm van mijn winkel via jullie lijn
K|gebruiken|privacy|2|bezorgdheid|0|angst|er is vorige maand al eens ingebroken dus ik ben niet gerust
A|||||||Dag Ahmed, we verhogen de prioriteit. Technieker binnen 4 uur.
K|hulp|levering|4|opluchting|0|-|Die is er na anderhalf al, top gewerkt
#S|twb-0281|social|overheid|
K|gebruiken|privacy|3|neutraal|0|vraag|Hoe dien ik een verzoek in om mijn gegevens te laten wissen uit jullie nieuwsbrief @gemWaardhuizen
A|||||||Onderaan elke brief staat 'afmelden'. Of wij doen het voor u.
K|geen|geen|3|neutraal|0|wens|doet u maar
#S|twb-0282|social|bezorging|
K|wijzigen|levering|2|irritatie|1|-|Retour ophalen: 'tussen 9 en 17'. Nu 17.45. Doos staat al de hele dag in de weg
A|||||||Sorry Bea, de wagen is kapot. Morgen?
K|wijzigen|geen|3|neutraal|0|-|dan ben ik er niet
A|||||||Dan laat hem bij het servicepunt, gratis.
K|wijzigen|doorverwijzing|2|irritatie|1|-|Dus moet ik alsnog met 14 kilo op de fiets
#S|twb-0283|social|energie|
K|hulp|bejegening|4|dankbaarheid|0|-|Mark van de storingsdienst legde mijn dochter (6) uit wat een stoppenkast is en liet haar mee de knop omzetten. Ze wil nu elektricien worden @netbaas
A|||||||Wij hebben altijd plek voor haar! 😄
#S|twb-0284|social|reizen|
K|wijzigen|beleid|2|irritatie|1|-|Niet-restitueerbaar. Ook niet bij een gebroken heup. Wel overdraagbaar 'mits dezelfde naam', hoe vaak komt dat voor @zonvlucht
A|||||||Dag Herman, wat naar. Heeft u een annuleringsverzekering?
K|wijzigen|geen|3|neutraal|0|-|nee, was ik vergeten
A|||||||Ik kan een voucher aanvragen uit coulance.
K|wijzigen|beleid|4|dankbaarheid|0|-|Dat is meer dan ik had verwacht, dank u
#S|twb-0285|social|telecom|
K|ontvangen|kwaliteit|2|neutraal|1|-|De monteur heeft een gat geboord, dwars door de fotolijst van mijn grootouders
A|||||||Oei, Dirkje, was de lijst van de muur?
K|ontvangen|bejegening|2|teleurstelling|0|-|Nee, maar hij had mij even kunnen vragen hem weg te halen
A|||||||Natuurlijk. Stuur een foto en een prijs, we vergoeden het.
K|hulp|beleid|3|neutraal|0|-|Fotootje in DM. De lijst is te maken, het is meer om het idee
#S|twb-0286|social|bank|
K|hulp|bereikbaarheid|2|irritatie|2|wens|Kantoor Wuustwezel dicht, kantoor Brecht op afspraak, kantoor Kalmthout 'cashless'. Ik wil mijn spaarpot van 60 jaar munten kwijt!
A|||||||Dag Georges, onze muntentelmachine staat in Kapellen.
K|hulp|geen|3|neutraal|0|vraag|Zonder afspraak?
A|||||||Ja, elke voormiddag.
K|gebruiken|geen|4|blijdschap|0|-|364 euro en 12 cent! En een knoop
#S|twb-0287|social|overheid|
K|gebruiken|kwaliteit|2|irritatie|0|-|Sluikstort op de hoek van de Molendreef, wéér dezelfde zetels
A|||||||Dag Wilfried, we komen morgen.
K|hulp|herhaling|2|irritatie|3|-|Ik meld dit al voor de zevende keer en elke keer staan er twee dagen later nieuwe
A|||||||We bekijken een camera.
K|geen|geen|4|neutraal|0|-|Goed idee
#S|twb-0288|social|diensten|
K|aanvragen|digitaal|2|neutraal|2|-|Inschrijven voor zwemles lukt niet, site zegt vol, lijst zegt 4 plaatsen vrij @zwembadDeGolf
A|||||||Dag Margo, de site hangt. Naam en leeftijd via DM?
K|geen|geen|3|neutraal|0|-|Ingestuurd
A|||||||Ze zijn er allebei bij.
K|aanvragen|geen|4|opluchting+blijdschap|0|-|Joepie, dan kan de zomer komen
#S|twb-0289|social|telecom|
K|hulp|wachttijd|3|neutraal|0|vraag|Hoelang duurt een reparatie van een scherm bij jullie?
A|||||||Hoi Job, 5 werkdagen, met leentoestel.
K|hulp|wachttijd|2|neutraal|1|-|Mijne is nu 9 werkdagen weg
A|||||||Bonnummer?
K|geen|geen|3|neutraal|0|-|R-88120
A|||||||Ligt klaar in de winkel. Sms was verstuurd naar het toestel dat wij hadden...
K|hulp|informatie|2|irritatie|0|-|Tja, slim. Ik zal mijn kapotte telefoon vragen of hij het gelezen heeft
#S|twb-0290|social|energie|
K|orienteren|geen|3|verlangen|0|wens|Jullie zouden eens een simpel rekenvoorbeeld voor alleenstaanden op de site moeten zetten, alles gaat over gezinnen @gasgroen
A|||||||Goed punt Wil, we pakken het op.
K|orienteren|geen|4|neutraal|0|-|Fijn, wij zijn met velen
#S|twb-0291|social|reizen|
K|gebruiken|privacy|2|irritatie|0|-|Buschauffeur lijn 46 belt handsfree... met zijn voeten zo lijkt het wel, want hij slingert @busvallei
A|||||||Dat is zorgelijk. Wagennummer?
K|geen|geen|3|neutraal|0|-|5521, nu bij Otterlo
A|||||||We nemen contact op met hem.
K|gebruiken|privacy|3|neutraal|0|-|hij is gestopt en belt nu op de parkeerplaats
#S|twb-0292|social|verzekering|
K|orienteren|geen|3|neutraal|0|vraag|@schildverz dekken jullie ook een elektrische bakfiets in de straat, zonder garage?
A|||||||Ja, met een ART-2 slot.
K|orienteren|prijs|3|neutraal|0|vraag|en hoeveel per maand is dat
A|||||||Rond 11 euro.
K|aanvragen|geen|3|verlangen|0|wens|dan wil ik hem graag afsluiten
A|||||||Dat kan hier: link in DM.
K|aanvragen|digitaal|4|blijdschap|0|-|vijf vragen en klaar, heerlijk
#S|twb-0293|social|webshop|
K|ontvangen|kwaliteit|2|teleurstelling|0|-|De bank is binnen maar het groen is meer... grijs. Op de foto leek het op mos, nu op dweilwater @huisenhaard
A|||||||Wat jammer! Stuur je een foto bij daglicht?
K|geen|geen|3|neutraal|0|-|verstuurd
A|||||||We zien het. Terug of 20% korting?
K|wijzigen|geen|3|verlangen|0|wens|Terug graag, mijn man blijft er anders over beginnen
#S|twb-0294|social|bank|
K|betalen|wachttijd|3|neutraal|0|vraag|Wanneer staat een storting van vrijdagavond op de rekening @bankbrabo
A|||||||Met instant direct, anders maandag.
K|geen|geen|3|neutraal|0|-|Dus maandag
#S|twb-0295|social|telecom|
K|gebruiken|kwaliteit|5|blijdschap+verrassing|0|-|Gast @glasrijk 940 mbit down EN up?! Ik heb het drie keer gemeten want ik geloofde het niet
A|||||||Haha, welkom in de snelle baan 🚀
K|gebruiken|kwaliteit|4|blijdschap|0|-|mn vader downloadt nu patience
#S|twb-0296|social|overheid|
K|vertrekken|geen|3|neutraal|0|-|Wij vertrekken 12 mei voorgoed naar Portugal
K|vertrekken|geen|3|neutraal|0|vraag|Moet ik de gezinskaart afgeven bij @stadKastervelde?
A|||||||Dag Hilda, u meldt uw vertrek aan de balie, met uw kaarten.
K|vertrekken|geen|3|neutraal|0|vraag|En moet mijn man daarbij zijn?
A|||||||Nee, één van beiden volstaat.
K|geen|geen|4|dankbaarheid|0|-|Hartelijk dank
#S|twb-0297|social|reizen|
K|gebruiken|levering|2|neutraal|0|-|Treinen tussen Roosendaal en Vlissingen vallen uit tot en met 13 uur, lees ik
K|gebruiken|geen|3|bezorgdheid|0|vraag|Mijn dochter van 14 zit vast in Goes, rijden er bussen? @railland
A|||||||Hoi Marjan, ja, stopbussen aan de noordkant, elk halfuur.
K|gebruiken|informatie|4|dankbaarheid|0|-|Dank, dat geef ik haar door
K|gebruiken|levering|4|opluchting|0|-|ze zit in de bus 🙏
#S|twb-0298|social|telecom|
K|hulp|geen|3|verlangen|0|wens|Wil graag een kopie van mijn contract uit 2019 @sprintel
A|||||||Hoi Anneke, die vind je in Mijn Sprintel onder Archief.
K|hulp|digitaal|2|neutraal|1|-|Daar begint het bij 2021
A|||||||Dan mail ik hem. Klopt je adres nog?
K|geen|geen|3|neutraal|0|-|Ja dat klopt
#S|twb-0299|social|energie|
K|gebruiken|privacy|1|bezorgdheid|0|-|Er ruikt hier heel sterk naar gas in de kelder @netvolt,
K|gebruiken|privacy|3|bezorgdheid|0|vraag|wat moet ik doen??
A|||||||Niets aanzetten, iedereen naar buiten en bel 0800 65 065. NU.
K|hulp|bereikbaarheid|4|neutraal|0|-|gebeld, direct opgenomen, we staan op straat
A|||||||Goed. De ploeg is onderweg.
K|gebruiken|privacy|4|opluchting|0|-|Lek in de leiding van de boiler, dichtgedraaid. We mogen terug naar binnen
K|hulp|bejegening|5|dankbaarheid|0|-|Heel veel respect voor die mannen en voor u aan de andere kant
#S|twb-0300|social|diensten|
K|gebruiken|geen|3|neutraal|0|vraag|Tot hoe laat is de @buurtbaas in Kampen open op Goede Vrijdag?
A|||||||Tot 20.00 uur!
K|geen|geen|4|dankbaarheid|0|-|Merci
#S|twb-0301|social|bank|
K|gebruiken|bejegening|2|irritatie|0|-|In het filiaal: 'u bent zeker niet zo handig met computers mevrouw'. Ik was 30 jaar systeembeheerder @dijkbank
A|||||||Auw. Dat was een domme aanname, onze excuses.
K|hulp|bejegening|3|blijdschap|0|-|Excuses aanvaard, ik heb daarna zijn printer gerepareerd
#S|twb-0302|social|bezorging|
K|ontvangen|levering|2|irritatie|2|-|Maandag niet, dinsdag niet, woensdag 'niet thuis' terwijl ik met griep in bed lag, donderdag niet. Zijn jullie gestopt als bedrijf? @zendsnel
A|||||||Beterschap Koos, en sorry. Track & trace?
K|geen|geen|3|neutraal|0|-|ZS1002 7765
A|||||||Chauffeur komt vandaag als eerste bij jou.
K|ontvangen|levering|4|neutraal|0|-|7.50 gebeld. In pyjama getekend maar het is er.
#S|twb-0303|social|overheid|
K|gebruiken|informatie|2|teleurstelling|0|-|Er is een boom van 120 jaar gekapt voor onze deur zonder dat iemand ons iets gezegd heeft @stadLindergem 😔
A|||||||Dag Annemie, we begrijpen het verdriet. De boom was ziek, er hing een bericht.
K|gebruiken|informatie|2|irritatie|0|-|Waar dan, aan de boom? Die ligt op een vrachtwagen
A|||||||U heeft een punt. Voortaan ook in de brievenbus.
K|gebruiken|geen|3|verlangen|0|wens|Plant dan alstublieft een nieuwe, een linde
#S|twb-0304|social|verzekering|
K|hulp|wachttijd|2|irritatie|2|-|dag @mutualis op 5 plaatsen lees ik '48u', bij mij is het nu dag 17
A|||||||Dag Gunter, welke terugbetaling?
K|geen|geen|3|neutraal|0|-|steunzolen, 3/2
A|||||||Er ontbrak een voorschrift.
K|hulp|informatie|2|neutraal|1|-|Dat heb ik afgegeven aan de balie in Ronse
A|||||||Het is teruggevonden. U krijgt 184 euro.
K|geen|geen|3|neutraal|0|-|Oké.
#S|twb-0305|social|telecom|
K|orienteren|prijs|2|verwarring|1|vraag|39,99 op de flyer, 44,99 op de site en 42 volgens de winkel. Wie biedt meer? @mobilo
A|||||||Haha, de flyer telt! Gebruik code FLYER39.
K|aanvragen|digitaal|4|neutraal|0|-|Code pakt hij
#S|twb-0306|social|reizen|
K|gebruiken|kwaliteit|4|blijdschap|0|-|Na 3 jaar weer met de nachttrein. Ontbijt op bed met zicht op de Alpen, ik kan niet klagen @nachtlijn
A|||||||Wat een uitzicht, geniet ervan Sofie!
#S|twb-0307|social|webshop|
K|wijzigen|beleid+prijs|2|irritatie|0|-|Retourkosten 6,95 op een T-shirt van 8 euro @modemeid
A|||||||Hoi Lynn, in de winkel retourneren is gratis.
K|wijzigen|geen|3|neutraal|0|vraag|Welke is het dichtst bij Terneuzen?
A|||||||Goes.
K|wijzigen|beleid|2|irritatie|0|-|60 km rijden voor een shirtje, dan wordt het wel een poetslapje
#S|twb-0308|social|energie|
K|orienteren|informatie|2|verwarring|1|-|Ik heb nu drie adviezen gelezen: nu vast nemen, wachten, of dynamisch. Ik weet het niet meer
A|||||||Hoi Marit, het hangt van je verbruik af. Hoeveel is dat?
K|geen|geen|3|neutraal|0|-|2300 kWh, 900 m3
A|||||||Dan is vast het rustigst en ongeveer even duur.
K|orienteren|informatie|4|dankbaarheid|0|-|Fijn, een eerlijk antwoord zonder verkooppraat
#S|twb-0309|social|bank|
K|hulp|levering|2|teleurstelling|1|-|Ik had om 14u afspraak in Lier voor mijn lening, adviseur bleek 'niet op de hoogte' en ik kon terug naar huis
A|||||||Dag Wout, heel spijtig. Nieuwe afspraak deze week?
K|geen|geen|3|neutraal|0|-|donderdag na 17u
A|||||||Genoteerd, en u mag rekenen op een koffie.
K|hulp|levering|4|neutraal|0|-|Afspraak was nu wel in orde
#S|twb-0310|social|telecom|
K|gebruiken|privacy|3|neutraal|0|vraag|Is een sms van 'Signalis-Veilig' echt van jullie? Vraagt mijn pincode
A|||||||Nee, nooit doorgeven!
K|gebruiken|privacy|3|neutraal|0|-|Niet gedaan, gewist
#S|twb-0311|social|overheid|
K|betalen|geen|3|neutraal|0|vraag|Mag de onroerende voorheffing ook per maand @stadKastervelde
A|||||||Die wordt door de belastingdienst geïnd, niet door de stad.
K|geen|geen|3|neutraal|0|-|ah oké, dan bel ik daar
#S|twb-0312|social|reizen|
K|wijzigen|geen|3|neutraal|0|vraag|ik kan morgen niet mee door buikgriep, is de busreis te verzetten naar een andere datum? @eurobuzz
A|||||||Beterschap. Tot 24 uur voor vertrek wel. Hoe laat is je bus?
K|geen|geen|3|neutraal|0|-|om 9.15
A|||||||Het is nu 9.20, net te laat, maar ik doe het toch.
K|wijzigen|beleid|5|dankbaarheid|0|-|Je bent een topper, echt. Ga weer naar mijn emmer
#S|twb-0313|social|bezorging|
K|ontvangen|geen|3|neutraal|0|vraag|Wordt er bij een brievenbuspakketje aangebeld @postduif?
A|||||||Nee, tenzij het niet past.
K|geen|geen|3|neutraal|0|-|helder
#S|twb-0314|social|diensten|
K|gebruiken|kwaliteit|2|irritatie|0|-|Kattenvoer 'nieuw en verbeterd'. Mijn kat heeft vandaag een protestactie gehouden op mijn hoofdkussen @buurtbaas
A|||||||O jee. Welke smaak?
K|geen|geen|3|neutraal|0|-|zalm
A|||||||De fabrikant heeft het recept aangepast, we sturen je twee zakjes van de kip.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Kip wordt gegeten, hoofdkussen is gewassen
#S|twb-0315|social|telecom|
K|gebruiken|fout|1|boosheid|3|-|De begrafenis van mijn broer niet kunnen volgen via de stream omdat jullie ons PER ONGELUK hadden afgesloten. Dat komt nooit meer terug @kabelbeer
A|||||||We hebben hier geen woorden voor, Hilde. We bellen u vandaag met iemand van de directie.
K|geen|geen|3|neutraal|0|-|Ik neem wel op
A|||||||Het bestuur biedt persoonlijk excuses aan.
K|hulp|bejegening|2|teleurstelling|0|-|Het was een net gesprek, maar mijn broer is er niet mee terug
#S|twb-0316|social|reizen|
K|gebruiken|digitaal|3|verlangen|0|wens|Kan de app ook laten zien hoe druk het is in de tram? Dat hebben ze in Rotterdam toch ook @stadstram
A|||||||Goed idee Emiel, testfase start in het najaar.
K|geen|geen|4|blijdschap|0|-|Zalig, ik meld me als proefkonijn
#S|twb-0317|social|wonen|
K|wijzigen|geen|3|neutraal|0|vraag|Ik huur een 3-kamer en wil ruilen met een gezin uit de straat, staat @thuisbasis_nl dat toe?
A|||||||Hoi, woningruil kan als beide huurders aan de inkomenseis voldoen.
K|wijzigen|geen|3|neutraal|0|vraag|waar dien ik het in?
A|||||||Formulier W-7 in de huurdersportal.
K|wijzigen|digitaal|4|neutraal|0|-|hebbes
#S|twb-0318|social|verzekering|
K|gebruiken|geen|3|neutraal|0|vraag|Reizen we naar Turkije met gewoon de basisverzekering, is dat genoeg @zorganker?
A|||||||Voor spoed wel, repatriëring niet.
K|orienteren|geen|3|neutraal|0|-|dan sluit ik er toch een reisverzekering bij af
#S|twb-0319|social|energie|
K|betalen|wachttijd|2|bezorgdheid|1|angst|Ik wacht op 1.200 euro van de batterijpremie en ben bang dat ik een document mis @netvolt.
K|hulp|geen|3|neutraal|0|vraag|Kunt u eens kijken?
A|||||||Dag Bruno, dossier is volledig. Uitbetaling op 15/4.
K|betalen|informatie|4|opluchting|0|-|Gelukkig, ik had er slapeloze nachten van
#S|twb-0320|social|bank|
K|betalen|fout|2|verrassing|1|-|Wie heeft mijn naam veranderd in 'DHR. KAREL TEST'? Mijn betaalverzoeken gaan zo de wereld in @munthuisbank
A|||||||Haha, oei. Technische test die live ging. We passen aan.
K|betalen|fout|3|blijdschap|0|-|Ik verzoek jullie mij voortaan wel met Karel aan te spreken
#S|twb-0321|social|overheid|
K|aanvragen|wachttijd|4|verrassing|0|-|Huwelijksaangifte in tien minuten klaar. Het aanzoek duurde langer 💍 @gemVeldrecht
A|||||||Gefeliciteerd!! En dat het langer mag duren dan de aangifte.
#S|twb-0322|social|telecom|
K|ontvangen|levering|2|neutraal|0|-|Hebben sinds de verhuizing van 1 juni geen internet op het nieuwe adres
A|||||||Dag Fien, aansluiting staat voor 20 juni.
K|ontvangen|wachttijd|2|teleurstelling|1|-|Dat is bijna drie weken, mijn dochter doet online examens
A|||||||We lenen je een 5G-router uit.
K|ontvangen|beleid|4|dankbaarheid|0|-|Dat redt haar schooljaar, dank u wel
#S|twb-0323|social|reizen|
K|gebruiken|geen|3|neutraal|0|vraag|hoe kom ik van de luchthaven naar jullie hotel met een handicap @zonvlucht
A|||||||Hoi Lea, wij regelen een taxi met lift, bij geboekte assistentie. Heb je die?
K|geen|geen|3|neutraal|0|-|ja WCHR staat erin
A|||||||Dan staat hij klaar bij uitgang 2.
K|gebruiken|levering|4|blijdschap|0|-|stond er stipt, met een bordje mijn naam
#S|twb-0324|social|bezorging|
K|hulp|wachttijd|2|irritatie|2|-|Claim van 3 maart, kwijtgeraakte telescoop, 740 euro. Enige antwoord: een enquête hoe tevreden ik ben @pakjesvos
A|||||||Pijnlijk, sorry. Claimnummer?
K|geen|geen|3|neutraal|0|-|CL-558-03
A|||||||Goedgekeurd. Uitbetaling binnen 5 dagen.
K|hulp|wachttijd|4|neutraal|0|-|Geld binnen. De enquête sla ik toch over
#S|twb-0325|social|energie|
K|betalen|geen|3|neutraal|0|-|Meterstand 31-12: 48221, nacht 50102 @gasgroen
A|||||||Bedankt, ingevuld!
#S|twb-0326|social|telecom|
K|gebruiken|storing|4|blijdschap|0|-|De filmapp doet het weer sinds die reset van gisteren, dus dank aan Lotte van @telekist
A|||||||Goed om te horen Hugo!
K|gebruiken|geen|3|neutraal|0|vraag|Moet ik die reset nu regelmatig doen?
A|||||||Nee hoor.
#S|twb-0327|social|diensten|
K|gebruiken|kwaliteit|3|verlangen|0|wens|Hopelijk lezen jullie dit: zet aub de muziek zachter in jullie winkels op dinsdag, voor mensen met autisme is dat het verschil @dagvers
A|||||||Prachtig idee Stien, we starten in 5 winkels met een stil uur.
K|hulp|bejegening|5|blijdschap|0|-|Echt?! Mijn zoon gaat voor het eerst mee boodschappen doen. Ik heb er tranen van
#S|twb-0328|social|reizen|
K|hulp|wachttijd|2|neutraal|1|-|Nog geen reactie op mijn klacht van 8 oktober over de busbaan
A|||||||Dag Hilde, klachten duren tot 30 dagen.
K|geen|geen|3|neutraal|0|-|goed dan wacht ik
#S|twb-0329|social|webshop|
K|aanvragen|digitaal|2|irritatie|1|-|Na elk product een pop-up 'wil je er ook sokken bij'. NEE @modemeid
A|||||||Haha oké! Met 'niet meer vragen' stopt het.
K|aanvragen|geen|3|neutraal|0|-|ok ik heb er toch sokken bij genomen, gewonnen hoor
#S|twb-0330|social|telecom|
K|aanleiding|geen|3|neutraal|0|-|Mijn schoonvader van 82 krijgt volgende maand zijn eerste smartphone.
K|orienteren|geen|3|neutraal|0|vraag|Hebben jullie een abonnement zonder internet erbij, zodat hij niet in de kosten loopt?
A|||||||Dag Els, ja, Bellen Basis voor 8 euro. Data kan helemaal uit. @signalis
K|orienteren|prijs|4|blijdschap|0|-|Dat is precies wat we zoeken.
K|aanvragen|geen|3|neutraal|0|vraag|Kan ik dat online bestellen op zijn naam?
A|||||||Best in de winkel, met zijn kaart.
K|geen|geen|3|neutraal|0|-|Oké doen we
#S|twb-0331|social|telecom|
K|terugkijken|bejegening|2|teleurstelling|0|-|Veertien jaar klant geweest bij @belvink en bij het afscheid niet eens een 'bedankt', alleen een retourdoos
A|||||||Hoi Ria, dat verdient beter. Bedankt voor 14 jaar!
K|terugkijken|geen|3|neutraal|0|-|Nou, beter laat dan nooit
#S|twb-0332|social|reizen|
K|terugkijken|levering|1|boosheid|0|-|Nooit meer @zonvlucht. Neem de auto, neem de fiets, zwem desnoods
#S|twb-0333|social|reizen|
K|gebruiken|levering|2|irritatie|0|-|Weer een kwartier vertraging op Hengelo - Oldenzaal
A|||||||Klopt, er is een wisselprobleem.
K|geen|geen|3|neutraal|0|-|ok
#S|twb-0334|social|energie|
K|betalen|fout|2|neutraal|2|-|Op 9 januari gebeld over een verkeerde eindstand.
K|betalen|fout|2|neutraal|2|-|Op 16 januari gemaild met een foto van de meter.
K|betalen|fout|2|irritatie|0|-|Vandaag precies dezelfde foute afrekening in de bus @voltaria
A|||||||Dag Dirk, dit nemen we nu ter harte. Contractnummer in DM?
K|geen|geen|3|neutraal|0|-|Ok
A|||||||Gecorrigeerd: 212 euro i.p.v. 1.094 euro bij te betalen.
K|betalen|fout|4|opluchting|0|-|Dat scheelt een slok op een borrel
#S|twb-0335|social|bank|
K|hulp|geen|3|neutraal|0|vraag|Wie moet ik hebben voor een erfenis, mijn tante had bij jullie een rekening @dijkbank
A|||||||Gecondoleerd. Ons nabestaandenteam: 020-5550190.
K|hulp|bereikbaarheid|3|neutraal|0|vraag|Zijn die ook op zaterdag te bereiken?
A|||||||Tot 13.00 uur.
K|geen|geen|4|dankbaarheid|0|-|Dank u wel
#S|twb-0336|social|bezorging|
K|ontvangen|bejegening|4|blijdschap|0|-|Bezorger vroeg of hij het pakket boven moest brengen omdat ik op krukken liep 😊 @koerierke
A|||||||Wat attent! Beterschap Anja.
#S|twb-0337|social|overheid|
K|orienteren|geen|3|neutraal|0|vraag|Organiseert @stadLindergem dit jaar een buitenspeeldag?
A|||||||Zeker, woensdag 17 april van 13 tot 17u.
K|orienteren|geen|3|neutraal|0|vraag|Moeten de kinderen ingeschreven zijn?
A|||||||Nee.
K|orienteren|geen|4|blijdschap|0|-|Leuk, dan komen we met de hele bende
#S|twb-0338|social|reizen|
K|gebruiken|levering|2|neutraal|0|-|Vertrek uitgesteld van 11u naar 17u45.
K|gebruiken|informatie|2|neutraal|1|-|Aan de balie zeggen ze 15u.
K|gebruiken|levering|2|bezorgdheid|0|angst|We hebben om 19u een aansluiting in Frankfurt en ik vrees dat we die missen @flandrair
A|||||||Dag Maarten, 17u45 is juist. We boeken jullie kosteloos om naar morgenvroeg.
K|wijzigen|beleid|3|neutraal|0|vraag|En het hotel vannacht?
A|||||||Voor onze rekening, bon in je mail.
K|wijzigen|beleid|4|opluchting|0|-|Oké, dat is correct opgelost
#S|twb-0339|social|verzekering|
K|hulp|wachttijd|3|neutraal|0|vraag|Is er al nieuws over schadedossier S-88102?
A|||||||Dag Kristel, de expert legde zijn verslag neer. We antwoorden morgen.
K|geen|geen|3|neutraal|0|-|Ok, wachten we op
#S|twb-0340|social|telecom|
K|ontvangen|levering|2|neutraal|0|-|Glasvezel zou er in september liggen.
K|ontvangen|levering|2|neutraal|0|-|Toen werd het oktober, en nu staat er 'onbekend' op de kaart @glasrijk
A|||||||Hoi Bouke, de aannemer is failliet gegaan. We zoeken een nieuwe.
K|ontvangen|informatie|4|neutraal|0|-|Dan is het in elk geval eerlijk gezegd
K|ontvangen|geen|3|verlangen|0|wens|hou me graag op de hoogte
#S|twb-0341|social|diensten|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Vond de voorstelling mooi maar de stoelen in zaal 2 zijn echt aan het eind. Ik zat op een veer @theaterdeboei
A|||||||Dat is niet fijn Wies. We vervangen ze in de zomerstop.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Heel goed, dan boek ik na de zomer weer
#S|twb-0342|social|energie|
K|gebruiken|storing|2|neutraal|0|-|Omvormer geeft fout 301 sinds woensdag
K|hulp|geen|3|neutraal|0|vraag|Doen jullie zelf de herstelling of moet ik bij de installateur zijn @zonnekracht?
A|||||||Dag Paul, bij de installateur, garantie is 10 jaar.
K|hulp|doorverwijzing|2|neutraal|1|-|Die is er niet meer, zaak overgenomen
A|||||||Dan sturen wij iemand.
K|hulp|doorverwijzing|4|opluchting|0|-|dat is een meevaller
#S|twb-0343|social|bank|
K|orienteren|geen|3|neutraal|0|vraag|Kan een student bij jullie rood staan?
A|||||||Hoi Luuk, tot 500 euro, na akkoord.
K|orienteren|prijs|3|neutraal|0|vraag|wat is de rente
A|||||||9,9% per jaar.
K|orienteren|prijs|2|verrassing|0|-|Pfff. Dan maar macaroni
#S|twb-0344|social|webshop|
K|ontvangen|levering|3|neutraal|0|vraag|Hoi, ik heb al een verzendmail maar geen code @kruidenkist_nl
A|||||||Hoi Femmy, die komt als de doos gescand is, vanavond.
K|geen|geen|3|neutraal|0|-|oke
#S|twb-0345|social|overheid|
K|betalen|fout|2|irritatie|0|-|Ik krijg een parkeerboete terwijl mijn vergunning zichtbaar lag, foto zit bij jullie eigen bon @stadKastervelde
A|||||||Dag Rony, je hebt gelijk, we seponeren.
K|betalen|fout|4|opluchting|0|-|Dat is vlot rechtgezet
K|betalen|fout|2|irritatie|0|wens|mag die parkeerwachter volgende keer een bril lenen
#S|twb-0346|social|reizen|
K|wijzigen|geen|3|neutraal|0|-|Ik heb mijn abonnement op naam van Rook-Petersen gezet, nu ben ik weer gewoon Petersen @railland
K|wijzigen|geen|3|neutraal|0|vraag|Kan dat online?
A|||||||Hoi Femke, ja, onder Profiel > Naam, met je ID.
K|wijzigen|digitaal|4|neutraal|0|-|Gelukt in één keer
#S|twb-0347|social|telecom|
K|gebruiken|privacy|2|bezorgdheid|0|-|Zoon van 12 heeft via de tv vier films van 4,99 gehuurd en het scherm staat vol met geweld
K|gebruiken|digitaal|3|neutraal|0|vraag|Hoe zet ik daar een kinderslot op @kabelbeer?
A|||||||Dag Ingrid, Instellingen > Ouderlijk toezicht > pincode.
K|gebruiken|digitaal|4|neutraal|0|-|Staat op, met een code die hij nooit raadt
K|betalen|prijs|3|neutraal|0|vraag|Kunnen die films nog van de factuur af?
A|||||||Voor deze ene keer doen we dat.
K|betalen|beleid|4|dankbaarheid|0|-|Heel vriendelijk, dank u
#S|twb-0348|social|verzekering|
K|betalen|geen|3|neutraal|0|vraag|Mag ik de premie in 12 keer betalen in plaats van jaarlijks @polisplein
A|||||||Ja, met 2% toeslag.
K|betalen|geen|3|neutraal|0|-|Dan toch maar in één keer
#S|twb-0349|social|bezorging|
K|ontvangen|fout|2|irritatie|0|-|'Bezorgd in de brievenbus.' Het is een koelkast.
A|||||||Haha, hier gaat duidelijk iets mis. Code? @pakjesvos
K|geen|geen|3|neutraal|0|-|PV-77150-M
A|||||||Hij staat nog in Duiven. Wij bellen u voor een nieuwe afspraak.
K|hulp|informatie|3|neutraal|0|-|Ok, want ik zat al met een zaklamp in de bus te kijken
#S|twb-0350|social|bank|
K|hulp|wachttijd|2|neutraal|2|-|Mijn IBAN is geblokkeerd wegens 'extra controle', al 8 dagen
K|betalen|beleid|2|bezorgdheid|0|angst|De crèche en de huur moeten eraf, ik kan niets betalen @munthuisbank
A|||||||Dag Amina, we begrijpen de ernst. We hebben nog één loonfiche nodig.
K|geen|geen|3|neutraal|0|-|doorgestuurd via de app
A|||||||Gedeblokkeerd om 15u02.
K|betalen|wachttijd|4|opluchting|0|-|Alles is betaald geraakt, gelukkig
K|betalen|geen|3|verlangen|0|wens|en de volgende keer zou ik graag vooraf een seintje krijgen
#S|twb-0351|social|telecom|
K|gebruiken|storing|3|neutraal|0|vraag|is er onderhoud vannacht?
A|||||||Ja, 01.00-05.00 in Flevoland.
K|gebruiken|geen|3|neutraal|0|-|dank, dan zet ik de server eerder uit
#S|twb-0352|social|diensten|
K|gebruiken|bejegening|5|blijdschap|0|-|Complimenten voor het hele team van @buurtbaas Culemborg, dat midden in de storm de winkel open hield en koffie uitdeelde
A|||||||Wat fijn, Gerrit! We geven het door aan Hans en de rest.
#S|twb-0353|social|reizen|
K|gebruiken|kwaliteit|2|neutraal|0|-|Wifi in de trein Antwerpen-Charleroi doet niets
A|||||||Dag Arno, op die lijn is nog geen wifi voorzien.
K|gebruiken|informatie|2|verwarring|0|-|De sticker op het raam zegt nochtans van wel
A|||||||Die wordt verwijderd.
K|gebruiken|kwaliteit|2|irritatie|0|-|Lekker opgelost
#S|twb-0354|social|energie|
K|wijzigen|geen|3|neutraal|0|vraag|Mijn factuuradres is veranderd, mag ik dat hier zetten? @energiekBE
A|||||||Liever in DM.
K|geen|geen|3|neutraal|0|vraag|Ja natuurlijk, hebt u het al gezien?
A|||||||Aangepast.
K|geen|geen|4|dankbaarheid|0|-|Top, bedankt hé
#S|twb-0355|social|overheid|
K|gebruiken|kwaliteit|3|verlangen|0|wens|@gemWaardhuizen kan er bij de speeltuin een prullenbak komen? Er ligt altijd glas in het zand
A|||||||Dank Bouchra, we bekijken het.
K|gebruiken|privacy|3|bezorgdheid|0|-|Fijn, voordat er een kind met blote voeten in stapt
A|||||||Volgende week geplaatst.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Hij staat er! En hij is al half vol, goed teken
#S|twb-0356|social|telecom|
K|aanvragen|geen|3|neutraal|0|vraag|Hoelang is een offerte bij @sprintel geldig?
A|||||||14 dagen.
K|aanvragen|geen|3|neutraal|0|-|die van mij is van 3 mei, dus tot morgen
K|aanvragen|geen|3|neutraal|0|wens|doe maar dan, akkoord
A|||||||Bestelling staat klaar voor uw handtekening, in de mail.
K|aanvragen|digitaal|4|neutraal|0|-|getekend
#S|twb-0357|social|reizen|
K|gebruiken|levering|2|irritatie|0|-|Ik ben pensionado, ik heb de tijd, maar zelfs ik word ongeduldig van lijn 5
A|||||||Haha! Dat is een serieus signaal. Rond welk uur?
K|geen|geen|3|neutraal|0|-|14u-15u
A|||||||We kijken het na met de dispatching.
K|geen|geen|4|dankbaarheid|0|-|oke merci
#S|twb-0358|social|webshop|
K|hulp|bereikbaarheid|2|irritatie|2|-|Telefoonlijn: 'Wij zijn gesloten.' Dinsdag. 11u. Geen feestdag @techtoren
A|||||||Sorry, verkeerd bandje. Waar kunnen we mee helpen?
K|gebruiken|storing|2|neutraal|0|-|Droogkast die ik in maart kocht geeft een verbrande geur
K|gebruiken|privacy|2|bezorgdheid|0|angst|ik durf hem niet meer aanzetten
A|||||||Niet meer gebruiken! We halen hem morgen op en brengen een andere.
K|hulp|levering|4|verrassing+dankbaarheid|0|-|Morgen al? Dat verrast me positief, dank
#S|twb-0359|social|bank|
K|gebruiken|kwaliteit|4|vertrouwen|0|-|Al 22 jaar bij @bankbrabo en elke keer weet ik: als het misgaat, lossen ze het op.
A|||||||Dat vinden we prachtig om te lezen, Albert.
#S|twb-0360|social|overheid|
K|aanvragen|geen|3|neutraal|0|vraag|Welke bewijzen moet ik meesturen voor de energietoelage?
A|||||||Dag, loonstrook en laatste rekening.
K|aanvragen|informatie|2|verwarring|1|-|van welk jaar, want op het ene blad staat 2023 en op het ander 2024
A|||||||2023.
K|geen|geen|4|dankbaarheid|0|-|ok dank u
#S|twb-0361|social|bezorging|
K|wijzigen|geen|3|neutraal|0|vraag|Kan ik mijn pakje nog een week laten liggen in de locker? Ben in het buitenland @koerierke
A|||||||Dag Wouter, we kunnen 3 dagen verlengen.
K|wijzigen|beleid|2|neutraal|0|-|Dat is net te kort
A|||||||Mag je broer hem ophalen? Dan sturen we de code naar hem.
K|wijzigen|beleid|4|neutraal|0|-|Ja goed plan, nummer in dm
#S|twb-0362|social|reizen|
K|hulp|beleid|1|boosheid|2|-|Claim afgewezen 'wegens buitengewone omstandigheden'. De piloot had zich VERSLAPEN, de purser zei het zelf door de luidspreker @ooievaarair
A|||||||Dan kijken we opnieuw, Gijs. Boekingscode?
K|geen|geen|3|neutraal|0|-|TR5B0N
A|||||||Toegekend: € 250 p.p.
K|hulp|beleid|4|blijdschap|0|-|Netjes! Doe de piloot de groeten, welterusten
#S|twb-0363|social|telecom|
K|gebruiken|storing|2|neutraal|0|-|In de buurt van Tessenderlo alles plat: gsm, vast en tv
K|gebruiken|privacy|2|bezorgdheid|0|angst|mijn vrouw is hoogzwanger, ik hoop niet dat het nu begint
A|||||||Dag Gianni, bij nood kan je via elk netwerk naar 112. Herstel tegen 22u.
K|gebruiken|informatie|3|opluchting|0|-|Ah, 112 werkt dus wel, dat is een geruststelling
K|gebruiken|storing|4|blijdschap|0|-|22u05: netwerk is er, en een dochter ook bijna 😅
#S|twb-0364|social|wonen|
K|betalen|fout|2|neutraal|1|-|Huur is met 6,2% verhoogd, op de brief stond 4,1
A|||||||Hoi Rinus, dat klopt niet. We herstellen het en storten het verschil terug.
K|geen|geen|3|neutraal|0|-|ok prima
#S|twb-0365|social|energie|
K|orienteren|geen|3|neutraal|0|vraag|Ik zou op de camping een aansluiting willen voor onze stacaravan, kan ik die bij jullie krijgen @gasgroen?
A|||||||Hoi Wia, dat gaat via de campingbeheerder.
K|geen|geen|3|neutraal|0|-|Dan moet ik bij hem zijn, dank
#S|twb-0366|social|reizen|
K|gebruiken|levering|3|neutraal|0|vraag|rijdt lijn 12 vandaag normaal? er is toch die wielerwedstrijd @stadstram
A|||||||Tussen 13 en 16u rijdt hij maar tot Zuid.
K|geen|geen|3|neutraal|0|-|ok dan stap ik de rest
#S|twb-0367|social|telecom|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Had zo uitgekeken naar de nieuwe decoder, maar het menu is trager dan de oude
A|||||||Dag Bart, er komt een update op 12/5.
K|gebruiken|kwaliteit|3|verlangen|0|wens|dan hoop ik dat hij wat vlotter wordt
#S|twb-0368|social|bank|
K|aanvragen|doorverwijzing|2|irritatie|3|-|Voor een zakelijke rekening van mijn stichting: loket stuurt naar web, web naar bel-me-terug, bel-me-terug naar loket. Zeven weken
A|||||||Dat is te gek. Ik regel het zelf, Ellen. Via DM? ^Sara @dijkbank
K|geen|geen|3|neutraal|0|-|Alles erin gezet, incl. kvk
A|||||||Je rekening is geopend.
K|aanvragen|doorverwijzing|5|verrassing|0|-|Wat?! In een middag? Waarom kon dat niet meteen
#S|twb-0369|social|bezorging|
K|orienteren|geen|3|neutraal|0|vraag|Kan ik bij @pakjesvos een schilderij van 1.20 bij 90 versturen?
A|||||||Als je het in een speciale doos stopt wel. Verkrijgbaar in onze shops.
K|orienteren|prijs|3|neutraal|0|vraag|Wat kost zo'n doos ongeveer?
A|||||||€ 9,95.
K|geen|geen|4|dankbaarheid|0|-|oké merci
#S|twb-0370|social|verzekering|
K|hulp|beleid|2|irritatie|0|-|Een fiets is volgens jullie pas gestolen als de sleutels er nog zijn. Allebei. Maar die ene viel tien jaar geleden in de Maas @schildverz
A|||||||Hoi Giel, heb je een verklaring of aankoopbon?
K|geen|geen|3|neutraal|0|-|Bon heb ik nog wel
A|||||||Dan is het goed, stuur maar op.
K|hulp|beleid|4|opluchting|0|-|Gelukkig gooi ik nooit wat weg
#S|twb-0371|social|overheid|
K|hulp|wachttijd|4|dankbaarheid|0|-|@stadLindergem Zaterdag gemeld, maandag was het gat in de Veldstraat dicht. Zo kan het ook, dank aan de mannen!
A|||||||Graag gedaan Bert!
#S|twb-0372|social|energie|
K|betalen|geen|3|bezorgdheid|0|vraag|Door ziekte kan ik de rekening van februari niet betalen, mag het in twee keer?
A|||||||Beterschap, natuurlijk. We zetten het op twee maanden.
K|betalen|beleid|4|dankbaarheid+opluchting|0|-|Dank u, ik was zo bang voor de deurwaarder
#S|twb-0373|social|diensten|
K|gebruiken|kwaliteit|2|irritatie|1|-|Uw zelfscan denkt dat ik steel. Controle 1: pak melk. Controle 2: pak melk. Controle 3: raad eens
A|||||||Haha sorry Nick, toeval, geen verdenking! @dagvers
K|gebruiken|kwaliteit|2|irritatie|0|-|toeval is het na 3x wel voorbij hoor
#S|twb-0374|social|telecom|
K|wijzigen|geen|3|neutraal|0|vraag|Ik ben overgestapt van prepaid naar abonnement, blijft mijn tegoed van 18 euro staan @mobilo?
A|||||||Nee, maar we storten het terug.
K|betalen|geen|4|neutraal|0|-|Goed, mijn IBAN hebben jullie
#S|twb-0375|social|reizen|
K|gebruiken|kwaliteit|2|neutraal|0|-|Rolstoelplaats stond vol koffers, begeleider vroeg niemand om ze te verzetten
K|gebruiken|bejegening|2|teleurstelling|0|-|Ik stond 50 minuten in de deur, het gevoel van een pakket te zijn
A|||||||Dat mag niet gebeuren, Lieselot. Treinnummer? @treinwijs
K|geen|geen|3|neutraal|0|-|IC 3311
A|||||||Gesprek met begeleider is ingepland, en u krijgt uw rit terug.
K|hulp|bejegening|3|neutraal|0|-|Om de rit gaat het mij niet, maar fijn dat er over gepraat wordt
#S|twb-0376|social|webshop|
K|orienteren|geen|3|neutraal|0|vraag|Wat is het verschil tussen de 'Luna' en de 'Luna Plus' kinderwagen @kinderkoning?
A|||||||Plus heeft luchtbanden en een koeltas.
K|orienteren|geen|3|neutraal|0|-|Wij wonen op het zand, dus luchtbanden
K|aanvragen|geen|3|neutraal|0|-|gekocht!
#S|twb-0377|social|bank|
K|hulp|bereikbaarheid|4|verrassing|0|-|Iemand van @kluisbank nam op na één keer overgaan. Ik was zo verrast dat ik niet meer wist waarvoor ik belde
A|||||||Haha Rita, neem gerust je tijd.
K|betalen|geen|3|neutraal|0|vraag|ah ja: wanneer stort de kinderbijslag?
A|||||||Dat bepaalt het fonds, meestal de 8ste.
K|geen|geen|4|dankbaarheid|0|-|dank
#S|twb-0378|social|overheid|
K|gebruiken|privacy|2|bezorgdheid|0|-|Er hangt een elektriciteitskabel los boven het schoolplein van De Klim @gemVeldrecht
A|||||||Blijf op afstand, we sturen meteen iemand. Bel bij gevaar 112.
K|gebruiken|privacy|3|neutraal|0|-|kinderen zijn binnen, juf staat op de wacht
A|||||||De netbeheerder is ter plaatse.
K|gebruiken|privacy|4|opluchting|0|-|En verholpen. Wat een snelle actie
#S|twb-0379|social|telecom|
K|gebruiken|storing|2|irritatie|2|-|12 keer per dag 'geen netwerk'. Heb een lijst gemaakt met uur en plaats, gratis huiswerk voor jullie
A|||||||Zo'n lijst is goud, stuur maar door! @signalis
K|geen|geen|3|neutraal|0|-|Is gemaild, 3 bladzijden
A|||||||Het lag aan de antenne in Stekene, opgelost.
K|gebruiken|storing|4|blijdschap|0|-|Drie dagen zonder een hapering, ik ga mijn lijst missen
#S|twb-0380|social|reizen|
K|hulp|herhaling|2|irritatie|2|-|Derde formulier, derde keer dat je mijn vluchtnummer vraagt dat in de tweede stond @zonvlucht
A|||||||Terecht Petra. Ik pak de tweede erbij.
K|hulp|geen|3|verlangen|0|wens|graag, en dan ook een antwoord
A|||||||Antwoord verstuurd.
K|geen|geen|3|neutraal|0|-|ontvangen, ga ik lezen
#S|twb-0381|social|energie|
K|gebruiken|storing|2|neutraal|0|-|straatlantaarn 22 Populierenlaan knippert al nachten
A|||||||Dag Mil, die meld je op straatlamp.example, maar ik doe het voor jou. @netvolt
K|gebruiken|doorverwijzing|4|dankbaarheid|0|-|ah merci, weer iets geleerd
#S|twb-0382|social|bezorging|
K|ontvangen|levering|2|teleurstelling|0|-|Bloemen voor mijn moeders tachtigste kwamen een dag te laat en half dood
A|||||||Ach Saskia, dat is twee keer pech. Bestelnummer?
K|geen|geen|3|neutraal|0|-|BLO-40118
A|||||||Morgen staat er een nieuw boeket bij haar, met een kaartje.
K|hulp|fout|4|dankbaarheid|0|-|Ze belde net, ze is er gek mee, dank jullie
#S|twb-0383|social|verzekering|
K|vertrekken|geen|3|neutraal|0|vraag|Wanneer kan ik mijn zorgverzekering bij @zorganker opzeggen, ook na 1 januari nog?
A|||||||Tot 31 december, overstappen kan dan nog tot 1 februari.
K|geen|geen|4|dankbaarheid|0|-|helder, dank je
#S|twb-0384|social|diensten|
K|orienteren|geen|3|neutraal|0|vraag|zijn er nog abonnementen te krijgen voor het zwembad voor grootouders @zwembadDeGolf
A|||||||Ja, 60 euro voor 10 beurten met kleinkind.
K|orienteren|prijs|4|blijdschap|0|-|Dat is mooi geprijsd!
#S|twb-0385|social|telecom|
K|ontvangen|levering|2|irritatie|3|-|Monteur weer niet gekomen, 2e vrije dag weg
A|||||||Sorry Henk, hij stond vast op de A28. Kan hij morgen om 8 uur?
K|ontvangen|geen|3|neutraal|0|-|Ik moet werken morgen. Na vijven of niet.
A|||||||17.15 uur dan.
K|ontvangen|levering|4|neutraal|0|-|Om tien voor half zes binnen, een uur later internet
#S|twb-0386|social|overheid|
K|hulp|bejegening|2|teleurstelling|0|-|Vier ambtenaren achter het glas en niet één keek op toen ik binnenkwam met krukken. Ik voelde me lucht @stadKastervelde
A|||||||Dat spijt ons Lieve. We bespreken het met het onthaal.
K|geen|geen|3|neutraal|0|-|oké
#S|twb-0387|social|reizen|
K|aanvragen|geen|3|neutraal|0|vraag|Mag ik twee honden meenemen op de boot naar Terschelling en moet ik die reserveren?
A|||||||Hoi Klaas, ja, gratis, en reserveren hoeft niet. @wadlijnboot
K|aanvragen|beleid|4|blijdschap|0|-|Ze kwispelen al
#S|twb-0388|social|bank|
K|gebruiken|digitaal|2|neutraal|1|-|De app toont mijn saldo van gisteren, ook na verversen
A|||||||Hoi Priya, cache legen helpt meestal. @dijkbank
K|gebruiken|digitaal|4|neutraal|0|-|dat was 't
#S|twb-0389|social|energie|
K|betalen|prijs|2|boosheid|0|-|16 cent vaste kost per dag om géén gas te verbruiken. Ik betaal dus huur voor een buis @voltaria
A|||||||Dag Firmin, dat is de netvergoeding. Afsluiten kan ook.
K|betalen|prijs|3|neutraal|0|vraag|en wat kost afsluiten
A|||||||128 euro.
K|betalen|prijs|2|boosheid|0|-|ZIE JE WEL
#S|twb-0390|social|webshop|
K|betalen|geen|3|neutraal|0|vraag|Kan ik bij @techtoren achteraf betalen zonder app?
A|||||||Ja, met acceptgiro, maar dat is 1,95 extra.
K|betalen|geen|3|neutraal|0|-|Dan gewoon ideal
#S|twb-0391|social|wonen|
K|gebruiken|kwaliteit|4|blijdschap|0|-|Na vier maanden steigers mogen de gordijnen weer open en het is PRACHTIG geworden, die nieuwe gevel @thuisbasis_nl
A|||||||Wat leuk, we sturen dit door naar de aannemer.
K|gebruiken|kwaliteit|3|verlangen|0|wens|en nu graag een binnentuin die erbij past 🌷
#S|twb-0392|social|telecom|
K|geen|geen|3|neutraal|0|-|Hallo?
A|||||||Hoi Jan, zeg het eens! @belvink
K|betalen|fout|2|neutraal|1|-|ik betaal voor twee nummers en heb er één
A|||||||Je tweede sim is nooit opgezegd. Vanaf wanneer gebruikte je hem niet meer?
K|geen|geen|3|neutraal|0|-|2 jaar denk ik
A|||||||We betalen een jaar terug.
K|betalen|beleid|4|verrassing|0|-|Wauw dat had niet gehoeven, maar graag!
#S|twb-0393|social|reizen|
K|gebruiken|kwaliteit|2|irritatie|0|-|'Gelieve de koffers op het rek te leggen.' Er zijn geen rekken in dit model @treinwijs
A|||||||Dag Ken, goed opgemerkt 😉
#S|twb-0394|social|energie|
K|hulp|wachttijd|3|neutraal|0|vraag|Wat is de gemiddelde wachttijd aan de telefoon op maandagochtend?
A|||||||Rond 15 minuten. Na 16u is het rustiger.
K|hulp|informatie|4|dankbaarheid|0|-|Bedankt, dan bel ik straks
#S|twb-0395|social|overheid|
K|hulp|belofte|2|boosheid|2|-|Toegezegd was een bemiddelaar voor 1 maart. Het is 1 mei en de buurman boort om 6 uur door @gemWaardhuizen
A|||||||Meneer Oosting, dat is slordig van ons. Zij belt u vandaag.
K|hulp|belofte|4|neutraal|0|-|Bemiddelaar gesproken, maandag een gesprek
K|hulp|geen|3|verlangen|0|wens|Ik hoop dat hij ook komt, want we wonen nog wel even naast elkaar
#S|twb-0396|social|bezorging|
K|ontvangen|kwaliteit|2|neutraal|1|-|Verzegeling van mijn pakje is opengesneden en er zit nieuwe tape op
K|ontvangen|privacy|2|bezorgdheid|0|angst|er zaten medicijnen in en ik weet niet of ik ze nog kan vertrouwen @koerierke
A|||||||Niet gebruiken. De douane opende het, maar we checken het.
K|hulp|geen|3|neutraal|0|vraag|en wie vervangt ze dan?
A|||||||De apotheek stuurt vandaag nieuwe, op onze kosten.
K|hulp|beleid|4|dankbaarheid+opluchting|0|-|Zeer correct, dank u voor de zorg
#S|twb-0397|social|telecom|
K|vertrekken|prijs|2|teleurstelling|0|-|Helaas stap ik over. Niet om jullie service, wel om 20 euro per maand @glasrijk
A|||||||Begrijpelijk Wouter. We laten de deur open!
K|vertrekken|bejegening|4|blijdschap|0|-|Dat is sportief
#S|twb-0398|social|reizen|
K|gebruiken|levering|1|boosheid|2|-|Wat een schertsvertoning. Twee uur in de kou in Meppel omdat jullie 'geen personeel' hebben. Schandalig gewoon #railland
A|||||||Hoi Rutger, heel vervelend. Er rijdt nu een stoptrein vanaf spoor 3.
K|gebruiken|kwaliteit|2|irritatie|0|-|Die puilt uit tot op de treeplank
K|gebruiken|levering|2|neutraal|0|-|volgende dan maar
#S|twb-0399|social|telecom|
K|hulp|geen|3|neutraal|0|vraag|goedenavond, zit ik hier goed voor vragen over mijn email?
A|||||||Jazeker, vertel maar. @belvink
K|gebruiken|digitaal|2|neutraal|0|-|kan wel ontvangen maar niet versturen sinds vanochtend
A|||||||Welk programma gebruikt u?
K|geen|geen|3|neutraal|0|-|een oud mailprogramma op de laptop
A|||||||Zet de uitgaande poort op 587.
K|gebruiken|digitaal|4|neutraal|0|-|gedaan en hij verstuurt
K|geen|geen|4|dankbaarheid|0|-|hartelijk bedankt voor de moeite
#S|twb-0400|social|energie|
K|ontvangen|levering|2|neutraal|3|-|Zonnepanelen liggen al sinds 4 april op het dak, maar de keuring is nu al drie keer verplaatst
K|ontvangen|wachttijd|2|teleurstelling|0|-|heel de zon van mei en juni gemist dus @zonnekracht
A|||||||Dag Rita, dat is zonde. Keurder kan deze vrijdag.
K|ontvangen|geen|3|verlangen|0|wens|vrijdag is goed, liefst in de voormiddag
A|||||||9u30 vastgelegd.
K|ontvangen|levering|4|blijdschap|0|-|Gekeurd en goedgekeurd! En de zon schijnt ook nog
#S|twb-0401|social|bank|
K|gebruiken|privacy|3|neutraal|0|vraag|krijg een telefoontje van iemand die zegt van jullie fraudedienst te zijn, is dat echt zo @dijkbank
A|||||||Ophangen! Wij vragen nooit om over te boeken.
K|gebruiken|privacy|3|neutraal|0|-|Had al opgehangen
K|gebruiken|privacy|2|bezorgdheid|0|-|maar mijn buurvrouw van 88 werd net ook gebeld
A|||||||Ga even bij haar langs als je kunt.
K|gebruiken|privacy|4|opluchting|0|-|Was op tijd, ze had haar pasje al in de envelop
#S|twb-0402|social|overheid|
K|orienteren|geen|3|neutraal|0|vraag|Waar kan ik in Lindergem een oude matras kwijt? @stadLindergem
A|||||||Op het recyclagepark, 8 euro, of ophaling op aanvraag.
K|aanvragen|geen|3|neutraal|0|wens|Ophaling aub, ik heb geen aanhangwagen
A|||||||Ingepland op 22 mei, buiten zetten voor 7u.
K|geen|geen|3|neutraal|0|-|Goed, noteer ik
#S|twb-0403|social|bezorging|
K|ontvangen|levering|2|boosheid|1|-|het is ELKE keer hetzelfde met @postduif, nooit bellen altijd een kaartje
A|||||||Hoi Wendy, bij welk adres?
K|geen|geen|3|neutraal|0|-|Hofpad 2 hs Krommenie
A|||||||We geven dit door aan de route.
K|geen|geen|3|neutraal|0|-|We gaan het zien
#S|twb-0404|social|telecom|
K|gebruiken|kwaliteit|4|blijdschap|0|-|chique zeg, sinds dinsdag hd-bellen op de boerderij. ons moeder vraagt waarom ik ineens zo dichtbij zit
A|||||||Haha, heerlijk! @sprintel
#S|twb-0405|social|diensten|
K|ontvangen|fout|2|irritatie|1|-|Heb 4 kaartjes betaald en 3 gekregen @ticketkot
A|||||||Dag Joke, ordercode?
K|geen|geen|3|neutraal|0|-|TK99-41-08
A|||||||De vierde zit in je mail, excuses.
K|ontvangen|fout|4|opluchting|0|-|Goed, ik moest al kiezen welk kind thuisbleef
#S|twb-0406|social|verzekering|
K|gebruiken|geen|3|neutraal|0|vraag|Waar kan ik mijn groene kaart afdrukken, de oude verloopt morgen @polisplein
A|||||||Mijn Polis > Documenten.
K|gebruiken|digitaal|2|neutraal|1|-|document lukt niet, 'niet beschikbaar'
A|||||||Ik mail hem.
K|hulp|wachttijd|4|neutraal|0|-|Binnen, uitgeprint
#S|twb-0407|social|reizen|
K|wijzigen|geen|3|neutraal|0|vraag|Mogen we van stoel ruilen zodat mijn zoontje van 3 niet alleen op rij 28 zit? @flandrair
A|||||||Dag Soetkin, natuurlijk. Vluchtnummer?
K|geen|geen|3|neutraal|0|-|FL 442, 3 juni
A|||||||Jullie zitten samen op 14 A-B-C.
K|wijzigen|beleid|5|opluchting+dankbaarheid|0|-|Oh dank u, ik was er zo door gestrest
#S|twb-0408|social|telecom|
K|ontvangen|digitaal|2|neutraal|1|-|Mijn Belvink zegt 'account bestaat niet', terwijl ik gisteren klant ben geworden
A|||||||Welkom! Dat duurt 24 uur. Probeer het vanavond.
K|ontvangen|informatie|2|irritatie|0|wens|Ok, zet het dan even in de welkomstmail
#S|twb-0409|social|wonen|
K|hulp|wachttijd|2|irritatie|3|-|Drie weken een emmer onder het lek en de monteur wacht 'op onderdelen', een dakpan dus @woonhaard
A|||||||Hoi Betsy, het is er een uit een oude serie. Morgen 10.00?
K|geen|geen|3|neutraal|0|-|Ja
A|||||||Bevestigd.
K|hulp|levering|4|opluchting|0|-|Dicht, en de emmer kan weer voor de ramen
#S|twb-0410|social|energie|
K|betalen|informatie|2|irritatie|1|-|12 pagina's jaarafrekening en nergens staat 'u betaalt x omdat y'. Wie maakt dat? @energiekBE
A|||||||Dag Karel, je hebt gelijk dat het lang is. Blz 3 geeft de korte versie.
K|betalen|informatie|4|neutraal|0|-|blz 3 gelezen, 't is te begrijpen
K|betalen|geen|3|verlangen|0|wens|zet die volgende keer vooraan
#S|twb-0411|social|bank|
K|wijzigen|geen|3|verlangen|0|wens|Graag een nieuwe pas, de magneetstrip is versleten @munthuisbank
A|||||||Dag Gert, is besteld, binnen 5 dagen in de bus.
K|wijzigen|prijs|3|neutraal|0|vraag|kost dat iets
A|||||||Nee.
K|geen|geen|3|neutraal|0|-|prima
#S|twb-0412|social|overheid|
K|gebruiken|beleid|2|irritatie|0|-|Brandgang is geen parkeerplaats, zegt het bordje. Dan toch beboeten? 6 auto's gisteren @gemVeldrecht
A|||||||We geven het door aan de handhavers.
K|gebruiken|privacy|2|bezorgdheid|0|-|als het brandt kan de ladderwagen er niet door
A|||||||Vandaag is er gecontroleerd, dank u.
K|gebruiken|beleid|4|neutraal|0|-|Gezien, netjes gedaan
#S|twb-0413|social|telecom|
K|vertrekken|bejegening|2|teleurstelling|0|-|Toen ik opzegde kreeg ik een vrouw die alleen maar zei 'dat is jammer'. Ze vroeg niet waarom. Misschien was ik wel gebleven @glasrijk
A|||||||Dat is raak Wil. Mogen we het alsnog vragen?
K|vertrekken|geen|3|neutraal|0|-|Ik ga bij mijn vriend wonen in Spanje, dus het had weinig uitgemaakt haha
#S|twb-0414|social|reizen|
K|gebruiken|kwaliteit|2|irritatie|0|-|De nieuwe bus is een rijdende vriezer
A|||||||Dag Ella, welke lijn? @busenbaan
K|geen|geen|3|neutraal|0|-|76 naar Gent 7u20
A|||||||We stellen de airco bij.
K|gebruiken|kwaliteit|4|neutraal|0|-|Vanmorgen was 't goed te doen
#S|twb-0415|social|bezorging|
K|orienteren|beleid|3|neutraal|0|vraag|Mag ik met @zendsnel een fles wijn versturen naar Ierland?
A|||||||Dat mag, met een ID-check bij aflevering.
K|hulp|wachttijd|4|dankbaarheid|0|-|Merci voor het snelle antwoord
#S|twb-0416|social|webshop|
K|ontvangen|fout|2|teleurstelling|0|-|Mijn trouwring is gegraveerd met 'Sannne' met drie n'en
A|||||||O Jeroen, we schamen ons rood. Trouwdatum? @ringhuis
K|geen|geen|3|neutraal|0|-|Over 9 dagen
A|||||||Koerier haalt hem vandaag op, maandag bij je.
K|ontvangen|fout|4|opluchting|0|-|2 n'en, hij past, en ze zei ja
#S|twb-0417|social|telecom|
K|gebruiken|storing|1|boosheid|0|-|BELGIË-NEDERLAND EN HET BEELD STAAT STIL BIJ 2-2. Ik gooi dat bakje door het raam #telekist
A|||||||We horen je Dirk! Herstart de decoder, 10 sec.
K|gebruiken|storing|4|neutraal|0|-|staat weer, 3-2
#S|twb-0418|social|bank|
K|gebruiken|privacy|4|vertrouwen|0|-|Gisteren belde @kluisbank zelf omdat een betaling van mij in Peru vreemd leek. Fijn dat er iemand meekijkt
A|||||||Daar zijn we voor, Helga. Veel plezier in Peru!
#S|twb-0419|social|overheid|
K|orienteren|geen|3|neutraal|0|vraag|@gemWaardhuizen klopt het dat jullie volgend jaar de bieb sluiten? Ik lees het op facebook
A|||||||Hoi Ans, nee, er wordt alleen verbouwd, 5 weken.
K|orienteren|informatie|4|opluchting|0|-|O gelukkig, ik schrok me een hoedje
#S|twb-0420|social|energie|
K|gebruiken|storing|2|neutraal|0|-|Al een halfuur geen water in Veurne-dorp
A|||||||Dag Rosa, er is een leidingbreuk. Drinkwaterkraan op het Marktplein. @waterwel
K|gebruiken|geen|3|neutraal|0|vraag|Moeten we het koken als het terug is?
A|||||||Neen, enkel 5 minuten laten lopen.
K|geen|geen|4|dankbaarheid|0|-|ok dank voor de uitleg
#S|twb-0421|social|telecom|
K|betalen|prijs|2|irritatie|0|-|Servicekosten € 2,95 om mijn factuur te ontvangen waarop staat dat ik servicekosten betaal @mobilo
A|||||||Hoi Cees, kies digitaal, dan vervalt dat.
K|wijzigen|geen|3|neutraal|0|wens|ok zet om
A|||||||Gedaan.
K|geen|geen|3|neutraal|0|-|mooi
#S|twb-0422|social|diensten|
K|gebruiken|bejegening|2|irritatie|0|-|De mevrouw achter de servicebalie liet me 6 minuten staan om haar nagels te vijlen. Nagels! @buurtbaas
A|||||||Dat hoort niet. Welke winkel, welke tijd?
K|geen|geen|3|neutraal|0|-|Rijssen 11.10u
A|||||||Begrepen.
#S|twb-0423|social|reizen|
K|orienteren|geen|3|neutraal|0|vraag|Kan je bij @wadlijnboot een elektrische scooter opladen aan boord?
A|||||||Ja, dek 2, naast het restaurant.
K|geen|geen|4|blijdschap|0|-|Toppie!
#S|twb-0424|social|verzekering|
K|hulp|beleid|2|teleurstelling|1|-|Kind viel van de trap, twee tanden. Jullie: 'melktanden vallen onder natuurlijk verlies' @mutualis
A|||||||Dag Yara, dat is hard. Was het een val, dan kan de ongevallenpolis.
K|hulp|informatie|4|verrassing|0|-|Ik wist niet dat ik die had!
A|||||||Staat in je pakket, formulier in je inbox.
K|geen|geen|3|neutraal|0|-|Ingevuld, verstuurd
#S|twb-0425|social|telecom|
K|gebruiken|privacy|3|bezorgdheid|0|vraag|is die storing gevaarlijk voor de alarmknop van mijn moeder, weten jullie dat?
A|||||||Hoi Dini, die loopt via een apart kanaal. We testen hem voor je. @glasrijk
K|gebruiken|privacy|4|opluchting|0|-|Ze belde dat hij piept, dus het werkt
#S|twb-0426|social|bank|
K|hulp|wachttijd|2|irritatie|2|-|Op de app gevraagd maandag. Op de site dinsdag. Hier woensdag. Is donderdag pas iemand thuis? @bankbrabo
A|||||||Dag Niels, wij zijn er. Waarover gaat het?
K|wijzigen|geen|3|neutraal|0|-|tweede volmacht op de rekening van mijn moeder
A|||||||Dat kan in het kantoor, met u beiden.
K|wijzigen|geen|3|neutraal|0|-|ze is bedlegerig
A|||||||Dan komt een collega naar haar.
K|wijzigen|beleid|5|verrassing+dankbaarheid|0|-|Aan huis? Dat noem ik nog eens service
#S|twb-0427|social|bezorging|
K|ontvangen|levering|2|irritatie|0|-|3 uur gewacht op de koelkastmannen en ze rijden weer weg omdat 'de trap te smal is'. De vorige ging er ook langs op @pakjesvos
A|||||||Sorry Nico, dit is stom. We sturen een ploeg met een lift.
K|ontvangen|geen|3|neutraal|0|vraag|en wanneer dan
A|||||||Vrijdag 8-10.
K|ontvangen|levering|4|neutraal|0|-|vrijdag 8.20 koud bier
#S|twb-0428|social|energie|
K|orienteren|geen|3|neutraal|0|-|Onze ketel is 21 jaar en ik denk aan een hybride pomp.
K|orienteren|geen|3|neutraal|0|vraag|Doen jullie ook een gratis opname?
A|||||||Zeker. Wat is je postcode? @gasgroen
K|geen|geen|3|neutraal|0|-|7731 AB
A|||||||We bellen je.
K|geen|geen|3|verlangen|0|wens|Graag na 18 uur.
#S|twb-0429|social|reizen|
K|gebruiken|informatie|2|irritatie|1|-|Op de app: perron 1. Op het bord: perron 1. In het echt: de trein stond op 4 @treinwijs
A|||||||Dag Pia, foutje van de seinpost, sorry.
K|gebruiken|levering|2|neutraal|1|-|met 9 mensen tegelijk de trap op en hem toch gemist
A|||||||Volgende om 18.12.
K|gebruiken|levering|4|blijdschap|0|-|zit erop, heb er 9 nieuwe kennissen bij
#S|twb-0430|social|overheid|
K|hulp|doorverwijzing|4|dankbaarheid|0|-|Mevrouw Kuipers van burgerzaken heeft het hele papierwerk na mijn man zijn overlijden in één middag voor me uitgezocht
K|hulp|bejegening|5|dankbaarheid|0|-|ik heb nog nooit zo'n lief mens achter een loket gehad @gemVeldrecht
A|||||||Wat een bericht, Ria. We lezen het aan haar voor. Heel veel sterkte.
#S|twb-0431|social|webshop|
K|aanvragen|geen|3|neutraal|0|vraag|Kan ik een cadeaubon van jullie combineren met de korting van 10%? @modemeid
A|||||||Jazeker.
K|aanvragen|digitaal|2|neutraal|1|-|Hij pakt maar een van de twee
A|||||||Geef je bestelnummer, ik trek het er alsnog af.
K|geen|geen|3|neutraal|0|-|MM-2214501
A|||||||Klaar.
K|geen|geen|4|blijdschap|0|-|yes thanks!
#S|twb-0432|social|telecom|
K|gebruiken|storing|2|neutraal|0|-|Vanochtend ineens geen verbinding meer met de mail op mijn mobiel
K|gebruiken|geen|3|neutraal|0|-|op de laptop wel
A|||||||Hoi Froukje, staat 'mobiele data' aan?
K|gebruiken|digitaal|4|neutraal|0|-|Ja, net uit en aan gezet en nu komt alles binnen
K|geen|geen|4|dankbaarheid|0|-|Bedankt
#S|twb-0433|social|reizen|
K|gebruiken|levering|3|verlangen|0|wens|Hopelijk rijdt de laatste bus vannacht wél, ik heb avonddienst in het ziekenhuis tot half 12 @busvallei
A|||||||We rijden volgens dienst, N3 om 23.52.
K|gebruiken|levering|4|neutraal|0|-|En hij was er
#S|twb-0434|social|bank|
K|orienteren|informatie|2|verwarring|1|-|Ik vind drie verschillende pagina's over beleggen en elke pagina verwijst naar de andere @kluisbank
A|||||||Dag Nora, wat wil je weten?
K|orienteren|prijs|3|neutraal|0|vraag|Wat zijn de instapkosten bij een pensioenspaarfonds
A|||||||2%, of 0% via de app.
K|orienteren|prijs|4|neutraal|0|-|Via de app dan, dat scheelt
#S|twb-0435|social|energie|
K|gebruiken|privacy|2|bezorgdheid|0|-|Iemand in een hesje van jullie wil mijn meter zien maar heeft geen badge bij @netvolt
A|||||||Laat niemand binnen zonder badge! We sturen geen mensen zonder afspraak.
K|gebruiken|privacy|3|neutraal|0|-|Deur dicht gelaten, hij is verder gegaan naar nr 18
A|||||||Politie is verwittigd. Goed gedaan.
K|hulp|informatie|4|opluchting|0|-|Ik ben content dat ik het eerst vroeg
#S|twb-0436|social|bezorging|
K|ontvangen|levering|3|neutraal|0|vraag|Pakket uit Duitsland ligt volgens de code in Born sinds maandag, duurt dat meestal zo lang @postduif?
A|||||||Nee, we vragen het na. Code?
K|geen|geen|3|neutraal|0|-|in uw inbox
A|||||||Komt morgen.
K|ontvangen|levering|2|irritatie|0|-|is nu overmorgen en nog niks
#S|twb-0437|social|diensten|
K|betalen|fout|2|irritatie|1|-|Op mijn bon staan 7 broden. Ik ben vrijgezel @dagvers
A|||||||Haha sorry, Jan. Welk filiaal?
K|geen|geen|3|neutraal|0|-|Wichelen, 16u
A|||||||We crediteren 6 broden.
K|betalen|fout|4|blijdschap|0|-|Het zevende smaakte best
#S|twb-0438|social|overheid|
K|betalen|beleid|2|boosheid|0|-|Leges voor een kapvergunning: 384 euro. Voor één DODE berk. Moet hij eerst op mijn auto vallen? @gemVeldrecht
A|||||||Bij een dode boom geldt een vrijstelling. Heeft u een foto?
K|geen|geen|3|neutraal|0|-|Zie dm
A|||||||Vrijstelling toegekend.
K|betalen|beleid|4|verrassing|0|-|Kan het dus wel, en snel ook
#S|twb-0439|social|verzekering|
K|orienteren|prijs|3|neutraal|0|vraag|hoeveel is een rechtsbijstand extra op mijn gezinspolis? @polisplein
A|||||||68 euro per jaar, Kenneth.
K|geen|geen|3|neutraal|0|-|ik denk erover na
#S|twb-0440|social|reizen|
K|gebruiken|bejegening|2|teleurstelling|0|-|Stewardess tegen mijn dochter met down: 'zit ze altijd zo te wiebelen?' Dat doet zeer @ooievaarair
A|||||||Wat pijnlijk. We bespreken dit met de bemanning. Vlucht?
K|geen|geen|3|neutraal|0|-|OA 1180 zondag
K|hulp|geen|3|verlangen|0|wens|Ik zou wensen dat ze er een training voor krijgen
A|||||||Die komt er, u zette ons aan het denken.
K|hulp|bejegening|4|neutraal|0|-|dan is er iets goeds uit gekomen
#S|twb-0441|social|telecom|
K|gebruiken|geen|3|neutraal|0|vraag|Hoe snel moet 5G ongeveer zijn op jullie netwerk? @mobilo
A|||||||Tussen 100 en 300 Mbit.
K|gebruiken|kwaliteit|4|neutraal|0|-|dan zit ik met 240 wel goed
#S|twb-0442|social|wonen|
K|aanvragen|wachttijd|3|neutraal|0|vraag|Is er al besloten over mijn aanvraag voor de douchestoel?
A|||||||Hoi Tonny, ja, goedgekeurd. @thuisbasis_nl
K|aanvragen|geen|4|blijdschap|0|-|Oh wat mooi
K|aanvragen|geen|3|neutraal|0|vraag|en nu?
A|||||||Monteur belt binnen een week.
K|geen|geen|3|neutraal|0|-|ik wacht het telefoontje af
#S|twb-0443|social|bank|
K|betalen|geen|3|neutraal|0|-|Heb per ongeluk 2x de elektriciteit betaald, 164 euro
K|betalen|geen|3|neutraal|0|vraag|Kunnen jullie dat terughalen? @munthuisbank
A|||||||Nee, dat kan alleen de ontvanger. Contacteer hem.
K|betalen|beleid|2|teleurstelling|0|-|Dacht dat 'herroepen' bedoeld was daarvoor
#S|twb-0444|social|webshop|
K|ontvangen|levering|2|neutraal|1|-|Drie deelzendingen, alleen de poten van de tafel zijn er
A|||||||Ai. Het blad en schroeven komen 12/6. @huisenhaard
K|ontvangen|levering|2|irritatie|0|-|Dan eet ik tot de 12e van vier poten
#S|twb-0445|social|energie|
K|betalen|prijs|4|blijdschap|0|-|eerste jaar zonder gas: 1.100 euro minder dan vorig jaar @windkrachtnu 🎉
A|||||||Heel knap Sietske!
K|terugkijken|geen|4|blijdschap|0|-|aanrader voor iedereen die twijfelt
#S|twb-0446|social|reizen|
K|hulp|geen|2|neutraal|0|-|hallo, verloren: roze knuffelkonijn op lijn 4, halte Zuiderkerk
K|hulp|geen|2|bezorgdheid|0|-|mijn kleine slaapt zonder hem niet
A|||||||We sturen een bericht naar alle chauffeurs van lijn 4! @stadstram
K|hulp|geen|3|verlangen|0|wens|Laat hem alsjeblieft gevonden worden
A|||||||GEVONDEN in de stelplaats! Hij wacht op jullie.
K|hulp|bejegening|5|opluchting+dankbaarheid|0|-|Huppel is thuis, er zijn er hier drie aan het huilen inclusief ik. Danku chauffeurs
#S|twb-0447|social|telecom|
K|betalen|fout|2|neutraal|1|-|Mijn oude provider rekent nog een maand, terwijl jullie de overstap op 1/6 zouden doen @kabelbeer
A|||||||Dag Sofie, de overstap was een dag later. We betalen die maand terug.
K|betalen|belofte|4|neutraal|0|-|Staat op de factuur, dank
#S|twb-0448|social|overheid|
K|gebruiken|digitaal|2|neutraal|0|-|Lijst met stembureaus op jullie website opent niet
A|||||||Hoi Dick, het lukt met de nieuwe link. @gemWaardhuizen
K|geen|geen|3|neutraal|0|-|ja ok
#S|twb-0449|social|bank|
K|aanvragen|geen|3|neutraal|0|vraag|mag een vriend die niet in België woont garant staan voor mijn huurwaarborg @bankbrabo
A|||||||Helaas niet.
K|aanvragen|beleid|2|teleurstelling|0|-|Oei dat maakt het moeilijk, mijn familie zit in Ghana
A|||||||Het OCMW kan helpen, wij sturen de info.
K|aanvragen|informatie|4|dankbaarheid|0|-|Heel erg bedankt voor het meedenken
#S|twb-0450|social|bezorging|
K|ontvangen|bejegening|4|blijdschap|0|-|bezorger Radoslaw zette een gedroogde roos op de doos omdat er 'breekbaar' op stond 🌹 @zendsnel
A|||||||Wat een artiest, die Radoslaw!
#S|twb-0451|social|energie|
K|orienteren|levering|3|neutraal|0|vraag|hoelang duurt een nieuwe gasaansluiting normaal @netbaas?
A|||||||8 tot 10 weken.
K|orienteren|levering|2|verrassing|0|-|10 weken? Wij trekken er over 5 in
A|||||||We kijken of het sneller kan. Postcode?
K|geen|geen|3|neutraal|0|-|8033
#S|twb-0452|social|telecom|
K|gebruiken|privacy|2|boosheid|0|-|'Wij verkopen uw gegevens niet.' Nou, ik kreeg gisteren acht telefoontjes over zonnepanelen @sprintel
A|||||||Wij delen geen nummers, maar je kunt je inschrijven bij het Bel-me-niet-register.
K|gebruiken|privacy|2|irritatie|0|-|dus weer mijn probleem
#S|twb-0453|social|reizen|
K|aanvragen|digitaal|2|irritatie|1|-|Betalen met bancontact lukt, met de app lukt niet, met creditcard wel maar dan duurder @eurobuzz
A|||||||Dag Jente, bancontact is gratis dus gewoon die gebruiken :)
K|aanvragen|digitaal|3|neutraal|0|-|ok gedaan
#S|twb-0454|social|diensten|
K|gebruiken|kwaliteit|4|blijdschap|0|-|Die krokante groentechips bij jullie 😍 twee zakken op in één avond @buurtbaas
A|||||||Haha, smakelijk!
#S|twb-0455|social|verzekering|
K|hulp|doorverwijzing|2|boosheid|3|-|Mijn zaak ging van Gent naar Brussel naar Luik en nu wéér naar Gent. Mijn dossier heeft al meer van België gezien dan ik @mutualis
A|||||||Dag Walter, we begrijpen je boosheid. Nu blijft het bij Kaat.
K|hulp|doorverwijzing|3|neutraal|0|-|Kaat zei al sorry. Dat was een begin.
A|||||||Zij belt maandag.
K|hulp|belofte|4|neutraal|0|-|en ze belde echt
#S|twb-0456|social|bank|
K|gebruiken|storing|2|neutraal|0|-|3 automaten in Heerenveen alle drie buiten gebruik @dijkbank
A|||||||Beveiligingsupdate, rond 16.00 weer klaar.
K|geen|geen|3|neutraal|0|-|ok
#S|twb-0457|social|telecom|
K|gebruiken|beleid|2|irritatie|0|-|Datalimiet van 'onbeperkt' blijkt 40 GB. Onbeperkt heeft dus een grens, interessant @signalis
A|||||||Dag Noémie, daarna loopt hij verder, trager.
K|gebruiken|kwaliteit|2|irritatie|0|-|met 1 mbit, net genoeg om dit te typen
#S|twb-0458|social|webshop|
K|wijzigen|beleid|3|neutraal|0|vraag|Mag ik de laptop ruilen voor het grotere model als ik bijbetaal? Nog in de doos @techtoren
A|||||||Ja, in de winkel met bon.
K|wijzigen|geen|4|neutraal|0|-|prima
#S|twb-0459|social|overheid|
K|gebruiken|kwaliteit|5|blijdschap|0|-|Het nieuwe park aan de haven is GEWELDIG. Hangmatten, speelwater, en zelfs toiletten! @stadKastervelde
A|||||||Fijn om te horen, Tine. Veel plezier!
#S|twb-0460|social|energie|
K|aanvragen|digitaal|4|blijdschap|0|-|Vandaag overgestapt in 4 klikken, zo zou alles moeten zijn @stroomgoed
A|||||||Welkom Yasmin!
#S|twb-0461|social|reizen|
K|gebruiken|geen|3|neutraal|0|vraag|Is er een bar in de nachttrein naar Wenen?
A|||||||Ja, wagon 6, tot 1 uur. @nachtlijn
K|gebruiken|geen|3|neutraal|0|vraag|Kan je er vegan eten?
A|||||||Zeker.
K|geen|geen|4|blijdschap|0|-|Zin in!
#S|twb-0462|social|bezorging|
K|betalen|fout|2|verwarring|1|vraag|waarom krijg ik een factuur voor een pakje dat al betaald is aan de afzender? @koerierke
A|||||||Dag Piet, het zijn invoerrechten.
K|betalen|informatie|2|irritatie|0|-|dat stond er dan beter op
K|betalen|prijs|2|neutraal|0|-|14 euro voor een boek van 9
#S|twb-0463|social|telecom|
K|gebruiken|storing|4|blijdschap|0|-|opgelost met 1 druk op de knop, ik schaam me een beetje 😂 dank voor het geduld
A|||||||Daar zijn we voor @belvink!
#S|twb-0464|social|bank|
K|betalen|prijs|2|irritatie|0|-|Valutakosten op een betaling in EURO in Kroatië? @kluisbank
A|||||||Dag Vera, de winkel rekende in dollar af.
K|betalen|informatie|2|verwarring|0|-|In een bakkerij op een eiland, dollar?
A|||||||Klopt, we betalen de kost terug.
K|betalen|beleid|4|neutraal|0|-|dat had ik niet gevraagd maar is fijn
#S|twb-0465|social|overheid|
K|aanvragen|geen|3|neutraal|0|vraag|Goedenavond, ik zoek opvang voor mijn mama met dementie, hoe vraag ik dagverzorging aan?
A|||||||Goedenavond, via het Wmo-loket; u kunt ook thuisbezoek krijgen. @gemVeldrecht
K|aanvragen|geen|3|verlangen|0|wens|thuisbezoek graag, ik kan haar niet alleen laten
A|||||||Mijn collega belt u morgen.
K|hulp|bejegening|4|dankbaarheid|0|-|Dank, het voelt alsof er iemand naast me komt staan
#S|twb-0466|social|telecom|
K|aanleiding|geen|3|neutraal|0|-|Vanaf oktober werk ik vier dagen per week thuis
K|orienteren|geen|3|neutraal|0|vraag|is 100 mbit dan genoeg voor twee mensen met videobellen?
A|||||||Ruim voldoende, Jorik. @glasrijk
K|orienteren|informatie|4|neutraal|0|-|oke dan hoef ik dus niks duurders, fijn dat je dat gewoon zegt
#S|twb-0467|social|reizen|
K|gebruiken|levering|2|irritatie|0|-|Lijn 19 weer tien minuten te vroeg vertrokken in Putte
K|gebruiken|levering|2|irritatie|1|-|we stonden met vijf man te roepen en te zwaaien
A|||||||Te vroeg vertrekken mag nooit. Uur? @busenbaan
K|geen|geen|3|neutraal|0|-|6u48
A|||||||Doorgegeven aan zijn leidinggevende.
K|gebruiken|beleid|3|verlangen|0|wens|Zorg gewoon dat hij wacht tot het uur dat er staat
#S|twb-0468|social|bank|
K|gebruiken|digitaal|2|neutraal|1|-|Sinds ik een nieuwe telefoon heb vraagt de app om een code die naar mijn oude nummer gaat
A|||||||Hoi Marga, heb je een kaartlezer? @dijkbank
K|geen|geen|3|neutraal|0|-|Ja, ergens in een la
K|gebruiken|digitaal|3|neutraal|0|-|even zoeken
A|||||||Daarmee kun je het nummer wijzigen.
K|gebruiken|digitaal|4|opluchting|0|-|Gevonden tussen de elastiekjes, alles werkt
#S|twb-0469|social|energie|
K|hulp|bejegening|2|irritatie|0|-|'Heeft u al geprobeerd minder te verbruiken?' Dat was het advies. Echt waar @energiekBE
A|||||||Oei, dat was kort door de bocht. Mogen we opnieuw kijken?
K|betalen|prijs|2|neutraal|0|-|Van 95 naar 240 euro, zelfde gezin, zelfde huis
A|||||||Je nachtteller werd als dagteller geteld. We rekenen opnieuw.
K|betalen|geen|3|neutraal|0|-|Oké, ik wacht de nieuwe factuur af
K|betalen|informatie|4|dankbaarheid|0|-|bedankt dat u wél keek
#S|twb-0470|social|overheid|
K|orienteren|geen|3|neutraal|0|vraag|Mag ik zelf een geveltuintje aanleggen of heb ik toestemming nodig @stadLindergem?
A|||||||Dag Roos, melden volstaat. Maximaal 30 cm diep.
K|orienteren|geen|3|neutraal|0|-|dat is 1 rij stenen
K|aanvragen|geen|3|neutraal|0|-|Melding is gedaan
A|||||||Veel plantplezier!
#S|twb-0471|social|bezorging|
K|ontvangen|levering|2|neutraal|0|-|Al de hele dag '3 stops bij u vandaan'
K|ontvangen|levering|2|irritatie|0|-|die chauffeur is zeker gaan picknicken @pakjesvos
A|||||||Hij heeft een lekke band Sjors, hij komt vanavond na 19 uur.
K|ontvangen|geen|3|neutraal|0|-|ah dat is sneu voor hem, zal koffie klaarzetten
#S|twb-0472|social|verzekering|
K|aanleiding|geen|2|neutraal|0|-|Mijn bril is gesneuveld toen de hond van de buren tegen me aan sprong
K|hulp|geen|3|neutraal|0|vraag|Is dat mijn verzekering of die van hen? @schildverz
A|||||||Die van je buren, hun aansprakelijkheid.
K|hulp|informatie|4|neutraal|0|-|Ok dan praat ik met ze
K|hulp|geen|3|bezorgdheid+verlangen|0|wens|hoop dat het geen ruzie wordt
#S|twb-0473|social|telecom|
K|ontvangen|fout|2|neutraal|1|-|Verkeerde kleur telefoon gekregen, roze in plaats van zwart
A|||||||Hoi Kevin, je mag ruilen. Label in de mail. @mobilo
K|geen|geen|3|neutraal|0|-|laat maar
K|ontvangen|geen|4|blijdschap|0|-|mijn dochter heeft hem al ingepikt
#S|twb-0474|social|reizen|
K|orienteren|geen|3|neutraal|0|vraag|Gaat er een rechtstreekse trein van Hasselt naar Luchthaven op zondag? @treinwijs
A|||||||Ja, elk uur om :13.
K|geen|geen|4|dankbaarheid|0|-|merci
K|gebruiken|geen|3|neutraal|0|vraag|En mag de kinderwagen open blijven?
A|||||||Ja, in de multifunctionele zone.
#S|twb-0475|social|webshop|
K|betalen|wachttijd|2|neutraal|2|-|Terugbetaling van 18 april: nog niets op de rekening, intussen 9 mei @modemeid
A|||||||Hoi Dounia, we zoeken het uit. Ordernummer?
K|geen|geen|3|neutraal|0|-|MM 2200871
A|||||||De bank stuurde hem terug: verkeerd rekeningnummer.
K|betalen|geen|3|neutraal|0|-|aha oude rekening, nieuwe staat in pb
A|||||||Overgemaakt.
K|geen|geen|4|dankbaarheid|0|-|dank u wel!!
#S|twb-0476|social|bank|
K|hulp|wachttijd|1|boosheid|3|-|Jullie laten een gezin met 3 kinderen 19 dagen wachten op vrijgave van hun eigen geld. NEGENTIEN. Hoe slapen jullie @munthuisbank
A|||||||Dag Khadija, u heeft gelijk dat dit veel te lang is. Ik geef het door aan de directie.
K|betalen|wachttijd|2|bezorgdheid|0|-|we eten deze week van de buren
A|||||||Vrijgegeven. Mijn oprechte excuses.
K|betalen|wachttijd|3|opluchting|0|-|Geld is er,
K|hulp|bejegening|2|boosheid|0|-|maar de excuses hoef ik niet
#S|twb-0477|social|telecom|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Klonk zo mooi, 'overal wifi', maar op zolder blijft het één streepje
A|||||||Dag Griet, één extra punt kan helpen. @telekist
K|wijzigen|prijs|3|neutraal|0|vraag|Wat kost dat
A|||||||3 euro per maand.
K|wijzigen|geen|3|neutraal|0|wens|zet er maar eentje bij
#S|twb-0478|social|diensten|
K|hulp|bejegening|4|dankbaarheid|0|-|Een jongen in jullie winkel in Gennep bukte voor al mijn flessen toen de tas scheurde, en niet één keer zuchten @buurtbaas
A|||||||Wat een topper. Weet u zijn naam?
K|geen|geen|3|neutraal|0|-|Kaj, met k
#S|twb-0479|social|energie|
K|gebruiken|storing|2|neutraal|0|-|Stroomstoring Zuidwolde, nu 55 minuten
K|gebruiken|informatie|2|irritatie|0|-|op de kaart is het nog steeds 'geen storingen bekend'
A|||||||Sorry Lammert, kaart loopt achter. Herstel 21.15. @netbaas
K|geen|geen|4|dankbaarheid|0|-|ok thx
#S|twb-0480|social|overheid|
K|betalen|geen|3|neutraal|0|vraag|Wanneer ontvang ik de aanslag gemeentebelastingen, normaal is die er in februari
A|||||||Hoi Henny, half maart dit jaar. @gemWaardhuizen
K|betalen|beleid|3|neutraal|0|vraag|kan dat dan nog wel in tien termijnen?
A|||||||In negen.
K|geen|geen|3|neutraal|0|-|ook goed
#S|twb-0481|social|reizen|
K|gebruiken|kwaliteit|2|irritatie|0|-|Het is geen trein het is een koelwagen voor varkens. Sprinter Geldermalsen, alle verwarming uit #railland
A|||||||Hoi Ilona, dat is niet fijn. Welk stel?
K|geen|geen|3|neutraal|0|-|2931
A|||||||Wordt vannacht nagekeken.
#S|twb-0482|social|telecom|
K|vertrekken|geen|3|verlangen|0|wens|Goeiedag, ik wil graag mijn tv-abonnement stopzetten, we kijken enkel nog via de tablet
A|||||||Dag Elke, per wanneer? @kabelbeer
K|geen|geen|3|neutraal|0|-|einde deze maand
A|||||||Geregeld, internet blijft lopen.
K|vertrekken|wachttijd|4|blijdschap|0|-|Zo vlot had ik het niet verwacht, tof
#S|twb-0483|social|bezorging|
K|ontvangen|levering|3|bezorgdheid|0|vraag|Mijn babymelk op recept zou voor 12u komen, het is half 2 en het laatste flesje is op, weten jullie waar hij is? @koerierke
A|||||||Dag Sien, we bellen de chauffeur nu.
K|geen|geen|3|neutraal|0|-|323 7701 0029 BE
A|||||||Hij is bij jou in de straat.
K|ontvangen|levering|4|dankbaarheid+opluchting|0|-|Hij staat aan de deur 😭 merci
#S|twb-0484|social|bank|
K|orienteren|geen|3|neutraal|0|vraag|Welke documenten zijn nodig om een hypotheek mee te nemen naar een ander huis @dijkbank?
A|||||||Werkgeversverklaring, loonstrook en het koopcontract.
K|orienteren|beleid|3|neutraal|0|vraag|En blijft mijn rente van 1,4% dan gelden?
A|||||||Voor het bestaande deel wel.
K|orienteren|beleid|5|blijdschap|0|-|Dat is het beste nieuws van de week
#S|twb-0485|social|verzekering|
K|wijzigen|geen|3|neutraal|0|-|Nieuwe auto vanaf maandag, kenteken 4-XDP-881
K|wijzigen|geen|3|verlangen|0|wens|graag op dezelfde polis
A|||||||Aangepast, groene kaart volgt per mail. @polisplein
K|geen|geen|4|dankbaarheid|0|-|Bedankt
#S|twb-0486|social|reizen|
K|betalen|beleid|2|boosheid|0|-|Boete van 75 euro omdat mijn telefoon leeg was en ik het ticket niet kon tonen. Ik HAD een ticket. Maffiapraktijken @treinwijs
A|||||||Dag Stan, stuur het ticket binnen 14 dagen, dan wordt het 8 euro dossierkost.
K|betalen|beleid|2|irritatie|1|-|8 euro om te bewijzen dat ik betaald heb
#S|twb-0487|social|wonen|
K|gebruiken|privacy|2|bezorgdheid|0|-|Er is voor de derde avond iemand aan de deuren van de bergingen aan het morrelen
A|||||||Heb je de politie gebeld, Sharon? @thuisbasis_nl
K|gebruiken|privacy|3|neutraal|0|-|ja, die zijn gaan kijken
A|||||||We zetten vrijdag nieuwe sloten.
K|hulp|wachttijd|4|opluchting|0|-|Fijn, dan slaap ik weer een beetje
#S|twb-0488|social|telecom|
K|gebruiken|informatie|4|verrassing|0|-|wist niet dat je met *#06# je imei kon zien, leer nog wat bij op mijn 71ste @belvink
A|||||||Zo houden we elkaar scherp, Hennie!
#S|twb-0489|social|energie|
K|hulp|levering|2|neutraal|1|-|Onderhoudsmonteur kwam op 3/10 maar had geen filter bij zich, moet nu terugkomen
A|||||||Vervelend, we plannen hem met filter. Voorkeur? @warmtehart
K|geen|geen|3|neutraal|0|-|dinsdag of donderdag
A|||||||Dinsdag 9.00-11.00.
K|hulp|levering|4|neutraal|0|-|9.30 met filter, klaar
#S|twb-0490|social|overheid|
K|gebruiken|kwaliteit|3|verlangen|0|wens|Doe ons een plezier en zet bankjes mét rugleuning @stadKastervelde, mijn rug is niet van beton
A|||||||Goed punt, Roger!
#S|twb-0491|social|webshop|
K|orienteren|levering|3|neutraal|0|vraag|Is de vaatwasser van 399 direct leverbaar? Die van ons staat blank op de keukenvloer @techtoren
A|||||||Ja, voor 22 uur besteld is morgen in huis.
K|aanvragen|geen|3|neutraal|0|-|besteld met installatie
K|ontvangen|levering|4|blijdschap|0|-|Mannen om 8 uur, schone borden om 10 uur 👏
#S|twb-0492|social|bank|
K|gebruiken|digitaal|3|verlangen|0|wens|Zou het mogelijk zijn om in de app een potje te delen met je partner? Dat zou ons zoveel discussie besparen @kluisbank
A|||||||Haha Lore, staat op onze lijst.
#S|twb-0493|social|reizen|
K|wijzigen|geen|3|neutraal|0|vraag|Ik sta op de wachtlijst voor de fietsplek van 12 juli, maak ik kans? @nachtlijn
A|||||||Nog 2 voor u.
K|wijzigen|geen|3|verlangen|0|wens|Duimen dan maar, anders moet de fiets met de buren mee
A|||||||Er is plek!
K|wijzigen|geen|5|blijdschap|0|-|Jippie!!!
#S|twb-0494|social|telecom|
K|betalen|fout|2|neutraal|1|-|Ik zie voor mijn moeder (93) 'gaming bundel' op de rekening
A|||||||Hoi Mieke, vermoedelijk een misklik. Klantnummer? @glasrijk
K|geen|geen|3|neutraal|0|-|58-7741
A|||||||Verwijderd, 3 maanden terugbetaald.
K|betalen|fout|4|blijdschap|0|-|Ze vond het wel spijtig, 'dan had ik het eens kunnen proberen'
#S|twb-0495|social|bezorging|
K|ontvangen|bejegening|2|irritatie|0|-|'Ik breng het niet naar boven, dat staat niet in mijn contract.' En weg was hij. 28 kilo tegels, 4 hoog @pakjesvos
A|||||||Sorry Mila, bij betaalde boven-levering hoort dat wel. Had je die?
K|ontvangen|geen|3|neutraal|0|-|ja, 15 euro extra
A|||||||We storten het terug.
K|ontvangen|levering|2|teleurstelling|0|-|mijn rug krijgt niks teruggestort
#S|twb-0496|social|diensten|
K|orienteren|geen|3|neutraal|0|vraag|hebben jullie nog stroopwafels zonder suiker? @dagvers
A|||||||Ja, in het dieetrek.
K|geen|geen|4|neutraal|0|-|leuk
#S|twb-0497|social|overheid|
K|hulp|wachttijd|3|neutraal|0|vraag|Ik heb op 2/2 een klacht ingediend over geluidsoverlast van het terras, hoe staat het daarmee?
A|||||||Dag Jaak, de meting is uitgevoerd. Resultaat volgende week. @stadLindergem
K|gebruiken|kwaliteit|2|neutraal|0|-|Intussen slapen we met het raam dicht en een ventilator
K|hulp|geen|3|verlangen|0|wens|hopelijk is het snel rond, de zomer begint
#S|twb-0498|social|energie|
K|betalen|prijs|2|neutraal|0|-|500 euro bij te betalen.
K|betalen|prijs|2|bezorgdheid|0|-|Ik zit in de ziektewet en weet echt niet hoe @gasgroen
A|||||||Maak u geen zorgen, u kunt gespreid betalen. Hoeveel lukt per maand?
K|geen|geen|3|neutraal|0|-|20 euro
A|||||||Dan spreken we 25 maanden van 20 euro af.
K|betalen|beleid|5|dankbaarheid|0|-|U weet niet wat dit voor mij betekent. Dank u wel
#S|twb-0499|social|reizen|
K|gebruiken|kwaliteit|4|blijdschap|0|-|De stilte in de stiltecoupé is vandaag echt stil. Bedankt alle medereizigers 🤫
A|||||||Ssst... graag gedaan! @noordspoor
#S|twb-0500|social|telecom|
K|hulp|bejegening|2|irritatie|0|-|Jullie chatmedewerker sloot het gesprek terwijl ik aan het typen was, met 'fijne dag nog!'
A|||||||O wat lomp. Wat was je vraag? @sprintel
K|gebruiken|storing|2|neutraal|0|-|3g telefoon van mijn opa doet niks meer sinds 1 april
A|||||||3G is uitgezet, hij heeft een 4G-toestel nodig.
K|gebruiken|informatie|2|neutraal|0|-|hij had geen bericht ontvangen
A|||||||Hij krijgt een senioren-toestel van ons.
K|hulp|beleid|5|verrassing+dankbaarheid|0|-|Wow, wat ontzettend aardig. Opa zegt: 'zijn ze gek geworden?'
#S|twb-0501|social|reizen|
K|gebruiken|geen|3|neutraal|0|vraag|Goeiemorgen, is het ticket van gisteren vandaag ook nog geldig? De trein reed niet meer
A|||||||Goedemorgen Wietske, ja, laat het bericht van de uitval zien. @noordspoor
K|gebruiken|beleid|4|neutraal|0|-|Conducteur deed niet moeilijk
#S|twb-0502|social|telecom|
K|gebruiken|storing|2|neutraal|0|-|Vaste lijn dood na blikseminslag gisterenavond.
K|gebruiken|storing|2|neutraal|0|-|Mijn bakje is letterlijk gesmolten.
K|hulp|geen|3|neutraal|0|vraag|Hoe geraak ik aan een nieuw en moet ik dat betalen? @signalis
A|||||||Dag Aloïs, gratis vervanging, op te halen in de winkel te Tongeren.
K|hulp|geen|3|neutraal|0|-|Ok, met de bus is dat te doen
K|ontvangen|levering|4|neutraal|0|-|Nieuw bakje hangt en er is weer toon
#S|twb-0503|social|energie|
K|betalen|informatie|2|irritatie|1|-|Mail: 'uw factuur staat klaar'. Site: 'u heeft geen facturen' @voltaria
A|||||||Dag Marieke, ze verschijnt binnen 24 uur.
K|betalen|geen|3|neutraal|0|-|Dan kijk ik morgen
K|betalen|informatie|2|irritatie|0|-|nu toch al dag 3
A|||||||We sturen hem als bijlage.
K|geen|geen|4|neutraal|0|-|Ontvangen, dank
#S|twb-0504|social|overheid|
K|hulp|bejegening|1|boosheid|0|-|'Dan moet u maar een goedkopere hobby kiezen', tegen een bijstandsmoeder die vroeg om zwemles voor haar kind. Walgelijk loket @gemVeldrecht
A|||||||Dit mogen wij nooit zeggen. Wilt u vertellen om welk gesprek het ging?
K|hulp|geen|3|neutraal|0|-|Woensdag 10 uur, loket 6. Ik zat er als vrijwilliger bij
A|||||||We halen er de teamleider bij en regelen de zwemles.
K|hulp|beleid|4|neutraal|0|-|Zwemles is toegekend
K|hulp|bejegening|2|boosheid|0|-|Maar een excuus aan haar heb ik nog niet gehoord
#S|twb-0505|social|bank|
K|aanvragen|digitaal|3|neutraal|0|vraag|Moet ik mijn paspoort aan beide kanten fotograferen?
A|||||||Alleen de kant met de foto. @munthuisbank
K|aanvragen|digitaal|4|neutraal|0|-|Gelukt bij de tweede poging
#S|twb-0506|social|bezorging|
K|wijzigen|geen|3|neutraal|0|vraag|Kan een bestelling geannuleerd worden als hij al bij jullie is? @postduif
A|||||||Alleen door de afzender, Hessel.
K|wijzigen|doorverwijzing|2|neutraal|1|-|De afzender zegt dat jullie dat moeten doen
A|||||||Stuur ons de code, dan houden we hem tegen.
K|geen|geen|3|neutraal|0|-|3SDUIF99310
A|||||||Tegengehouden, gaat retour.
K|wijzigen|doorverwijzing|4|opluchting|0|-|Eindelijk iemand die het gewoon doet
#S|twb-0507|social|webshop|
K|ontvangen|kwaliteit|5|blijdschap|0|-|Twee dagen geleden het bed besteld, vandaag staat het. Het ruikt naar bos. Ik ga nooit meer opstaan @huisenhaard
A|||||||Slaap lekker, Hilke! 🌲
#S|twb-0508|social|verzekering|
K|hulp|wachttijd|2|teleurstelling|3|-|Ik wacht op uitkering na het overlijden van mijn man, drie maanden inmiddels.
K|betalen|wachttijd|2|bezorgdheid|0|-|Het spaargeld is op.
A|||||||Mevrouw, dit spijt ons oprecht. Mag ik het polisnummer? @schildverz
K|geen|geen|3|neutraal|0|-|LV-20.117.4
A|||||||Het ontbrekende attest is binnen, uitbetaling morgen.
K|betalen|wachttijd|4|dankbaarheid|0|-|Dank u, ook voor de rustige toon.
#S|twb-0509|social|telecom|
K|orienteren|geen|3|neutraal|0|vraag|Heeft de router van @kabelbeer een aparte lan-poort voor bedraad bellen?
A|||||||Ja, twee.
K|geen|geen|3|neutraal|0|-|Perfect
#S|twb-0510|social|reizen|
K|gebruiken|privacy|2|bezorgdheid|0|-|Persoon op het spoor ter hoogte van Kapellen, wij zien hem vanuit de trein
A|||||||We leggen het treinverkeer stil, dank! @treinwijs
K|gebruiken|privacy|3|bezorgdheid+verlangen|0|wens|hopelijk gaat het goed met hem, iedereen hier is er stil van
A|||||||Hij is veilig.
K|gebruiken|privacy|4|opluchting|0|-|Godzijdank
#S|twb-0511|social|energie|
K|gebruiken|kwaliteit|2|irritatie|0|-|Slimme thermostaat? Hij zet het op 24 als ik ga slapen en op 15 als ik ontbijt
A|||||||Haha, dan draait hij op jouw tegenritme. Klok gecheckt, Ferry? @warmtehart
K|gebruiken|geen|3|neutraal|0|-|stond op twaalf uur verschil ja
K|gebruiken|geen|4|blijdschap|0|-|oké slim ben ik dus niet
#S|twb-0512|social|diensten|
K|aanvragen|digitaal|2|teleurstelling|0|-|Klik, klik, klik en weg waren de kaarten voor Kattenconcert @ticketkot
A|||||||Er komt een extra avond op 4 maart.
K|aanvragen|geen|3|verlangen|0|wens|yes please laat me niet weer naast de boot vallen
#S|twb-0513|social|bank|
K|betalen|fout|2|irritatie|0|-|Zes maanden domiciliëring van iemand anders van mijn rekening, de heer Cools, Wellen @bankbrabo
A|||||||Dag Greet, wat vreemd. We onderzoeken het.
K|betalen|privacy|2|bezorgdheid|0|angst|Het zou toch niet zo zijn dat hij ook aan mijn geld kan?
A|||||||Neen, enkel het rekeningnummer was verwisseld. We storten 6 x 41 euro terug.
K|betalen|fout|4|opluchting|0|-|Oké, dat klinkt als rechtgezet
#S|twb-0514|social|overheid|
K|orienteren|beleid|3|neutraal|0|vraag|Moet een zwembadje van 1 meter diep in de tuin vergund zijn? @stadLindergem
A|||||||Onder 80 m² en 1 meter van de perceelgrens niet.
K|orienteren|beleid|4|neutraal|0|-|Tof, dat scheelt papier
#S|twb-0515|social|telecom|
K|ontvangen|levering|2|irritatie|3|-|Al 2x een dag vrij genomen voor 'tussen 8 en 18', al 2x niet verschenen. Straks krijg ik het op mijn werk niet meer uitgelegd @glasrijk
A|||||||Sorry Thomas, dat is terecht. We geven je een tijdvak van één uur.
K|geen|geen|3|neutraal|0|-|Donderdag 9-10
A|||||||Akkoord.
K|ontvangen|levering|4|blijdschap|0|-|9.01
#S|twb-0516|social|reizen|
K|wijzigen|beleid|2|irritatie|1|-|Omboeken kan, maar de omboekkosten zijn hoger dan een nieuw ticket @zonvlucht
A|||||||Dag Jonas, welke vlucht?
K|geen|geen|3|neutraal|0|-|ZV 390
A|||||||Er is een gratis dag erna.
K|wijzigen|beleid|4|dankbaarheid+opluchting|0|-|Ja die dan, dank u
#S|twb-0517|social|bezorging|
K|betalen|prijs|2|verrassing|1|-|18 euro btw voor een postzegelalbum van mijn opa zelf @koerierke
A|||||||Dag Gijsbert, dat geldt voor pakjes van buiten de EU.
K|betalen|beleid|3|neutraal|0|vraag|Opa woont toch in Zwitserland, is dat buiten?
A|||||||Ja :)
K|geen|geen|3|neutraal|0|-|oke weer wat geleerd
#S|twb-0518|social|telecom|
K|terugkijken|bejegening|4|vertrouwen|0|-|Al sinds de vaste lijn klant bij @belvink, en ik adviseer het aan al mijn buren, want ze nemen gewoon de telefoon op
A|||||||Dank u wel, meneer Postma!
#S|twb-0519|social|energie|
K|wijzigen|geen|3|neutraal|0|vraag|kan ik de afspraak van de meterwissel nog verzetten naar volgende week? @netvolt
A|||||||Dag Ilona, ja. Woensdag?
K|geen|geen|3|neutraal|0|-|Is ok
A|||||||Vastgelegd 13-15u.
#S|twb-0520|social|bank|
K|gebruiken|storing|2|irritatie|1|-|Voor de vierde keer deze week: 'Er is iets misgegaan.' Wat dan? Met wie? Waarom? @dijkbank
A|||||||Hoi Nadia, we werken eraan. Wat probeerde je?
K|geen|geen|3|neutraal|0|-|alleen mijn saldo bekijken
A|||||||Opgelost vanaf 17.00.
K|gebruiken|storing|4|blijdschap|0|-|ja zie saldo, nu weet ik dat ik het niet had moeten bekijken
#S|twb-0521|social|overheid|
K|gebruiken|bejegening|4|blijdschap|0|-|De mannen van het groen die elke week groeten en de kinderen laten meekijken met de bladblazer: mooi volk @stadKastervelde
A|||||||Dat geven we heel graag door, Ann.
#S|twb-0522|social|reizen|
K|gebruiken|digitaal|2|neutraal|1|-|QR-code wordt niet gelezen aan de poort in Kruisdam
A|||||||Hoi Lea, helderheid omhoog? @railland
K|gebruiken|digitaal|3|neutraal|0|-|Maximaal al
A|||||||Ik open de poort voor je, druk op het knopje.
K|gebruiken|bereikbaarheid|4|dankbaarheid|0|-|ben erdoor, dankje
#S|twb-0523|social|webshop|
K|ontvangen|fout|2|neutraal|1|-|Drie stoelen met vier poten en één met drie
A|||||||Oei, een kreupele! Foto? @huisenhaard
K|geen|geen|3|neutraal|0|-|hierbij
A|||||||Poot vertrekt vandaag.
K|ontvangen|levering|4|neutraal|0|-|poot ontvangen, stoel staat
#S|twb-0524|social|verzekering|
K|betalen|beleid|2|boosheid|0|-|Eigen risico op opgelopen schade bij iemand ANDERS zijn fout. Dus hij rijdt mij aan en ík betaal 250 euro @polisplein
A|||||||Dag Sara, als de tegenpartij erkent krijg je dat terug.
K|hulp|wachttijd|3|neutraal|0|vraag|en hoelang duurt dat
A|||||||Gemiddeld 6 weken.
K|hulp|wachttijd|2|irritatie|0|-|6 weken zonder 250, leuk
#S|twb-0525|social|telecom|
K|gebruiken|privacy|2|bezorgdheid|0|-|Ik krijg sms'jes voor 'Bo', met zijn medische afspraken
A|||||||Dag Lien, dat wil je niet. Hoe is je nummer? @mobilo
K|geen|geen|3|neutraal|0|-|in DM
A|||||||Het nummer was van een eerdere klant. We zoeken contact.
K|gebruiken|privacy|3|verlangen|0|wens|Als het maar goed bij Bo terechtkomt, want het lijken belangrijke afspraken
#S|twb-0526|social|energie|
K|aanvragen|levering|3|neutraal|0|vraag|Wanneer kan iemand mijn laadpaal aansluiten? Auto komt de 20ste @voltaria
A|||||||Dag Joke, op de 17de.
K|aanvragen|levering|4|neutraal|0|-|Ideaal, dan kan hij meteen aan de stekker
#S|twb-0527|social|diensten|
K|gebruiken|storing|2|neutraal|0|-|Lift van parking Zuid vast tussen -2 en -1, met 3 mensen erin
K|gebruiken|privacy|2|bezorgdheid|0|-|een van ons heeft claustrofobie
A|||||||Brandweer is onderweg, praat met haar! @parkstad
K|gebruiken|bejegening|4|dankbaarheid|0|-|er uit, iedereen ok, fijn dat je via tweets bleef antwoorden
#S|twb-0528|social|bank|
K|hulp|informatie|2|verwarring|1|-|Ik krijg een brief dat mijn klacht 'gegrond maar afgewezen' is. Hoe kan dat tegelijk? @munthuisbank
A|||||||Dag Luc, de klacht klopt, maar er is geen schade.
K|hulp|beleid|2|teleurstelling|0|-|mijn vertrouwen is dus geen schade
#S|twb-0529|social|bezorging|
K|aanvragen|geen|3|neutraal|0|vraag|Hoe laat moet een pakket in de automaat zitten om morgen in Amsterdam te zijn? @pakjesvos
A|||||||Voor 17 uur.
K|geen|geen|3|neutraal|0|-|Het is 16.40, rennen
A|||||||Succes!
K|aanvragen|geen|4|blijdschap|0|-|gehaald, 16.58, als een gek
#S|twb-0530|social|overheid|
K|aanvragen|wachttijd|4|blijdschap|0|-|Vandaag schriftelijk antwoord op mijn vraag van eergisteren. Ik heb het ingelijst @gemWaardhuizen
A|||||||Hang het naast het schilderij, Henny 😄
#S|twb-0531|social|reizen|
K|gebruiken|levering|2|teleurstelling|0|-|Gemist: eerste pasjes van mijn kleindochter. Oorzaak: uitval tussen Aarschot en Leuven. @treinwijs
A|||||||Ach Godelieve. Dat is heel jammer.
K|gebruiken|geen|3|verlangen|0|wens|hopelijk loopt ze morgen nog
#S|twb-0532|social|telecom|
K|hulp|herhaling|4|blijdschap|0|-|Voor het eerst hoefde ik niks uit te leggen, de collega zag alles al in het dossier staan @kabelbeer
A|||||||Zo hoort dat eigenlijk altijd!
#S|twb-0533|social|webshop|
K|aanvragen|digitaal|2|irritatie|1|wens|Ik wil enkel een pot verf. Niet een account. Niet een nieuwsbrief. Een pot verf. @huisenhaard
A|||||||Bestellen als gast kan rechtsonder, Rik.
K|aanvragen|digitaal|3|irritatie|0|-|gezien, in het lichtgrijs op lichtgrijs
#S|twb-0534|social|energie|
K|gebruiken|geen|3|neutraal|0|vraag|Klopt het dat ik de wasmachine beter 's nachts draai met een dynamisch contract?
A|||||||Meestal wel, maar in de zomer rond de middag. @stroomgoed
K|geen|geen|4|neutraal|0|-|handig om te weten
#S|twb-0535|social|telecom|
K|gebruiken|kwaliteit|2|irritatie|0|-|Met jullie wifi kan ik óf bellen óf in de keuken zijn. Niet allebei @telekist
A|||||||Dag Ginette, da's geen leven. Staat de modem in een kast?
K|gebruiken|geen|3|neutraal|0|-|In de meterkast, daar heeft uw technieker hem gehangen
A|||||||Dan komen we hem gratis verplaatsen.
K|hulp|beleid|4|verrassing|0|-|Gratis? Dat had ik niet zien aankomen
#S|twb-0536|social|reizen|
K|gebruiken|levering|2|teleurstelling|0|-|We hadden één dag samen in Brugge en daarvan zaten we vijf uur stil in Landegem.
K|gebruiken|levering|2|teleurstelling|0|-|Zonde van ons enige weekend zonder kinderen @treinwijs
A|||||||Wat jammer, Sarah. Dien zeker een compensatie in.
K|geen|geen|3|neutraal|0|-|zal ik doen
#S|twb-0537|social|energie|
K|hulp|belofte|2|irritatie|3|-|'Een collega komt hier morgen op terug.' Ik verzamel ze intussen, die morgens. Zit aan elf @windkrachtnu
A|||||||Dat moet stoppen bij elf. Waar gaat het om?
K|betalen|fout|2|neutraal|1|-|Teruglevering van mei staat op nul, terwijl de meter 312 aangeeft
A|||||||Ik zie het. Wordt vandaag gecorrigeerd.
K|betalen|fout|3|verlangen|0|wens|dat zou mooi zijn
#S|twb-0538|social|bank|
K|orienteren|geen|3|neutraal|0|vraag|Beste, biedt u ook leningen aan voor een tweedehands elektrische wagen? @bankbrabo
A|||||||Ja, tot 60 maanden, als de wagen jonger is dan 3 jaar.
K|geen|geen|3|neutraal|0|-|de mijne is van 2020
A|||||||Dan valt hij onder de gewone autolening.
K|orienteren|prijs|2|teleurstelling|0|-|en die is twee procent duurder, spijtig
#S|twb-0539|social|bezorging|
K|ontvangen|levering|5|verrassing|0|-|Gisteravond 23u14 besteld, vandaag 9u02 de bel. Hoe doen jullie dat in godsnaam @koerierke
A|||||||Veel koffie, Bieke!
#S|twb-0540|social|overheid|
K|hulp|wachttijd|2|irritatie|2|-|Nummer 114. Op het bord: 71. Open loketten: 1. Planten achter het glas: 8 @gemVeldrecht
A|||||||Excuses, twee collega's zijn ziek. Waarvoor komt u?
K|aanvragen|geen|3|neutraal|0|-|uittreksel voor mijn stage
A|||||||Dat kan digitaal, dan hoeft u niet te wachten.
K|aanvragen|informatie|3|verrassing|0|-|oh
K|aanvragen|digitaal|4|blijdschap|0|-|Binnen! Nummer 114 weggegeven aan een mevrouw met kinderwagen
#S|twb-0541|social|verzekering|
K|gebruiken|geen|3|bezorgdheid|0|vraag|Onze camper staat op de dijk en het water stijgt, zijn we gedekt als het misgaat? @schildverz
A|||||||Ja, overstroming zit in allrisk. Breng uzelf eerst in veiligheid!
K|geen|geen|3|neutraal|0|-|wij zitten bij vrienden boven op de terp
K|hulp|informatie|4|opluchting|0|-|fijn om te weten, dan slaap ik iets beter
#S|twb-0542|social|telecom|
K|wijzigen|geen|3|neutraal|0|wens|Mijn contract is verlopen en ik wil een nieuw toestel erbij
K|wijzigen|geen|3|neutraal|0|vraag|krijg ik als bestaande klant ook de cadeau-oortjes? @sprintel
A|||||||Jazeker, kies 'verlengen' en ze komen vanzelf in je mandje.
K|wijzigen|digitaal|2|neutraal|1|-|ze komen niet vanzelf
A|||||||Dan doen wij dat even. Klaar.
K|wijzigen|doorverwijzing|4|neutraal|0|-|ja nu staan ze er
#S|twb-0543|social|reizen|
K|wijzigen|geen|3|neutraal|0|vraag|Wij hebben door een sterfgeval de reis moeten afbreken. Hoe gaat dat nu met de terugvlucht? @flandrair
A|||||||Onze deelneming. We zetten jullie op de eerstvolgende. Hoeveel personen?
K|geen|geen|3|neutraal|0|-|Vier, twee volwassenen en twee kinderen
A|||||||Vanavond 20u15, geen bijkomende kosten.
K|wijzigen|beleid|4|dankbaarheid|0|-|In al het verdriet is dit een zorg minder. Bedankt.
#S|twb-0544|social|diensten|
K|gebruiken|privacy|2|bezorgdheid|0|-|In jullie winkel in Dokkum staat de nooduitgang vol met dozen kerstkransjes @buurtbaas
A|||||||Dat mag niet, we bellen de winkel direct.
K|gebruiken|privacy|4|neutraal|0|-|Ben net teruggelopen en het is weg, prima
#S|twb-0545|social|webshop|
K|betalen|prijs|2|irritatie|0|-|Black friday: 40% korting op een prijs die vorige week 50% lager was @techtoren
A|||||||Hoi Reinier, over welk artikel gaat het?
K|geen|geen|3|neutraal|0|-|koptelefoon zx4, heb screenshots
A|||||||We rekenen de prijs van vorige week.
K|betalen|beleid|4|verrassing|0|-|oke, netter dan ik gedacht had
#S|twb-0546|social|wonen|
K|orienteren|geen|3|neutraal|0|vraag|Hoe lang sta je gemiddeld ingeschreven voor een tweekamerwoning in Wildervoort? @woonhaard
A|||||||Op dit moment 7,5 jaar.
K|orienteren|wachttijd|2|teleurstelling|0|-|Dan ben ik 34 en woon ik nog met mijn broer op één kamer
K|orienteren|geen|3|verlangen|0|wens|ik hoop dat er ooit iets gebouwd wordt voor gewone mensen
#S|twb-0547|social|telecom|
K|gebruiken|storing|2|neutraal|0|-|Geen beeld op zender 4, 7 en 12, de rest wel
A|||||||Hoi Toos, doe een kanaalscan: Menu > Installatie. @belvink
K|gebruiken|storing|3|neutraal|1|-|Gedaan, 7 en 12 doen het weer, 4 niet
A|||||||Nummer 4 is verhuisd naar 104.
K|gebruiken|informatie|2|irritatie|0|-|Had dat even gezegd, ik zat met de handleiding op schoot
#S|twb-0548|social|energie|
K|gebruiken|storing|2|bezorgdheid|0|-|Stroom valt weg om de 20 minuten en ik heb hier een broedmachine met 60 eieren staan @netvolt
A|||||||Dag Flor, er is een defecte schakelaar. Klaar om 16u.
K|gebruiken|storing|3|verlangen|0|wens|laat dat alstublieft lukken, ze moeten morgen uitkomen
A|||||||Opgelost om 15u20.
K|gebruiken|storing|4|blijdschap|0|-|58 van de 60, dank namens de kuikens 🐣
#S|twb-0549|social|bank|
K|gebruiken|digitaal|4|blijdschap|0|-|Eindelijk een zoekbalk in mijn transacties! Wie dat bedacht heeft mag een taart @dijkbank
A|||||||Dat was Jelmer, hij houdt van slagroom.
#S|twb-0550|social|overheid|
K|betalen|fout|2|boosheid|2|-|Voor de tweede maal een dwangbevel voor een belasting die ik in januari al betaald had. Mijn bewijs hebt u al vier keer @stadKastervelde
A|||||||Dag meneer De Bock, dit wordt nu geschrapt.
K|hulp|belofte|2|boosheid|0|-|Dat zei uw collega in maart ook letterlijk zo.
A|||||||Ik bezorg u een schriftelijke bevestiging.
K|hulp|belofte|3|neutraal|0|-|Brief ontvangen, nu geloof ik het
#S|twb-0551|social|bezorging|
K|orienteren|geen|3|neutraal|0|vraag|Hebben jullie ook een ophaaldienst aan huis voor retouren @zendsnel?
A|||||||Ja, 2,95 per pakket.
K|orienteren|prijs|4|neutraal|0|-|dat is te doen
#S|twb-0552|social|reizen|
K|gebruiken|privacy|2|irritatie|0|-|Jullie bus reed met open deur van de Markt tot de Vest, ik hield twee kleuters vast @busenbaan
A|||||||Heel gevaarlijk! Voertuignummer?
K|geen|geen|3|neutraal|0|-|4417
A|||||||Uit dienst genomen voor controle.
K|hulp|wachttijd|4|opluchting|0|-|Goed dat er zo snel gereageerd wordt
#S|twb-0553|social|verzekering|
K|vertrekken|beleid|2|irritatie|1|-|Om op te zeggen moet ik een aangetekende brief sturen 'ter attentie van'. Welkom in 1983 @polisplein
A|||||||Dag Tuur, een mail met je handtekening is ook goed.
K|geen|geen|3|neutraal|0|-|mail is weg
A|||||||Bevestigd.
#S|twb-0554|social|telecom|
K|ontvangen|levering|3|neutraal|0|vraag|Komt de installateur ook als het sneeuwt?
A|||||||Ja, tenzij er code oranje is. @kabelbeer
K|ontvangen|geen|3|neutraal|0|-|ok ik hou de kleuren in de gaten
#S|twb-0555|social|reizen|
K|gebruiken|bejegening|4|dankbaarheid|0|-|Aan de man van de servicepaal in Almelo: u bent wel tien minuten met mij aan de praat gebleven omdat ik een paniekaanval had
K|gebruiken|bejegening|5|dankbaarheid|0|-|ik weet uw naam niet maar ik denk nog vaak aan u @railland
A|||||||Wat bijzonder dat je dit deelt. We gaan hem zoeken.
#S|twb-0556|social|energie|
K|orienteren|prijs|3|neutraal|0|vraag|is jullie prijs inclusief de netkosten?
A|||||||Nee, die staan apart onderaan. @gasgroen
K|orienteren|informatie|2|irritatie|0|-|In grijze lettertjes van 4 punten, ja
#S|twb-0557|social|bank|
K|orienteren|informatie|4|dankbaarheid|0|-|Dank aan Bart uit Geel om mijn zoon van 18 een half uur uit te leggen wat een lening kost @bankbrabo
A|||||||Mooi, we bezorgen hem je woorden!
K|orienteren|geen|4|blijdschap|0|-|hij koopt nu toch maar een fiets
#S|twb-0558|social|webshop|
K|aanvragen|digitaal|2|neutraal|1|-|adresveld aanvaardt geen busnummer
A|||||||Dag Simon, zet het achter het huisnummer: 12/4. @kledijboom
K|aanvragen|digitaal|4|neutraal|0|-|aanvaard
#S|twb-0559|social|overheid|
K|gebruiken|kwaliteit|2|irritatie|0|-|De duiven hebben meer zeggenschap over ons plein dan wij @stadLindergem
A|||||||Haha, welk plein?
K|geen|geen|3|neutraal|0|-|Graanmarkt, aan de fontein
A|||||||We plaatsen een bord 'niet voederen'.
K|gebruiken|kwaliteit|2|irritatie|0|-|Duiven kunnen niet lezen hé
#S|twb-0560|social|telecom|
K|hulp|bereikbaarheid|4|opluchting|0|-|Na al die robots eindelijk een stem van vlees en bloed, met een Limburgs accent dan nog, zalig @signalis
A|||||||Veur dich altied, Karine!
#S|twb-0561|social|bezorging|
K|ontvangen|kwaliteit|2|teleurstelling|0|-|Het servies van mijn oma is van Zwolle naar Zutphen gegaan en daar in 43 stukken aangekomen @pakjesvos
A|||||||O wat vreselijk, Tjitske. Was het verzekerd?
K|geen|geen|3|neutraal|0|-|ja tot 500
A|||||||We keren het uit.
K|hulp|beleid|2|teleurstelling|0|-|Dank, maar oma krijg je niet gelijmd
#S|twb-0562|social|diensten|
K|gebruiken|kwaliteit|3|verlangen|0|wens|Hadden jullie maar weer die kleine bosjes tulpen van 2 euro @dagvers, dan ging er elke vrijdag eentje mee
A|||||||Vanaf februari weer, Carla!
#S|twb-0563|social|energie|
K|betalen|fout|2|neutraal|2|-|Op 1/2 gevraagd mijn bedrag naar 90 te zetten. Op 1/3 nog 155 afgeschreven. Op 1/4 weer 155 @stroomgoed
A|||||||Oei. Ik zie de aanvraag, hij is blijven hangen. Ik stort 130 terug.
K|betalen|fout|4|neutraal|0|-|fijn, dan is het goed zo
#S|twb-0564|social|reizen|
K|aanvragen|prijs|2|irritatie|0|-|Ticket: 19 euro. Koffer: 38. Stoel: 14. Ademen: nog gratis, voorlopig @zonvlucht
A|||||||Haha Bob, lucht blijft gratis!
#S|twb-0565|social|wonen|
K|hulp|levering|2|neutraal|2|-|Er staat nu sinds de zomer een steiger voor ons raam en er is nog geen hamer op geweest
A|||||||Dag Jamila, de aannemer had een conflict. Vanaf maandag wordt er gewerkt. @thuisbasis_nl
K|hulp|levering|3|neutraal|0|-|Maandag was er inderdaad iemand
K|gebruiken|kwaliteit|2|irritatie|0|-|om 6.15 met een radio
#S|twb-0566|social|telecom|
K|orienteren|geen|3|neutraal|0|vraag|Is het bij jullie mogelijk om per maand op te zeggen, zonder jaarcontract?
A|||||||Dag Kobe, ja, alles bij ons is maandelijks. @mobilo
K|orienteren|beleid|4|blijdschap|0|-|Daar hou ik van
K|orienteren|prijs|3|neutraal|0|vraag|en wat kost 20 giga dan?
A|||||||15 euro.
K|aanvragen|geen|3|neutraal|0|-|ben zonet ingestapt
#S|twb-0567|social|reizen|
K|gebruiken|levering|1|boosheid|2|-|Mijn moeder (89, slecht ter been) staat drie kwartier in de regen omdat lijn 8 zonder melding geschrapt is. Onbeschoft @busvallei
A|||||||Wat erg. We sturen nu een taxi naar de halte, welke is het?
K|geen|geen|3|neutraal|0|-|Kerkbrink
A|||||||Taxi over 6 minuten.
K|hulp|wachttijd|4|opluchting|0|-|ze zit droog
K|gebruiken|levering|2|irritatie|0|-|maar wat doen de mensen die geen dochter met twitter hebben?
#S|twb-0568|social|bank|
K|gebruiken|geen|3|neutraal|0|vraag|Werkt mijn kaart vannacht tijdens het onderhoud? Heb nachtdienst en tank om 4 uur
A|||||||Pinnen wel, de app niet. @dijkbank
K|geen|geen|4|dankbaarheid|0|-|Dank, goed dat ik het vroeg
#S|twb-0569|social|energie|
K|betalen|beleid|2|verwarring|1|vraag|Ik lees 'saldering vervalt' en 'saldering blijft' in één en dezelfde mail, wat is het nu? @gasgroen
A|||||||Hoi Aly, tot 2027 blijft het, daarna vervalt het.
K|betalen|informatie|2|irritatie|0|wens|Zet die jaartallen er dan bij
K|geen|geen|4|dankbaarheid|0|-|verder bedankt
#S|twb-0570|social|bezorging|
K|ontvangen|fout|2|irritatie|1|-|Handtekening bij ontvangst: een krabbel die niet van mij is. Pakket: nergens @zendsnel
A|||||||Dag Peter, we vragen de chauffeur. Trackingcode?
K|geen|geen|3|neutraal|0|-|ZS5540 6112
A|||||||Uw overbuurman heeft getekend.
K|ontvangen|doorverwijzing|2|neutraal|1|-|die is op vakantie tot de 20e
A|||||||We sturen een sms naar hem.
K|ontvangen|levering|4|neutraal|0|-|Zijn dochter heeft het gebracht
#S|twb-0571|social|overheid|
K|aanvragen|geen|3|neutraal|0|wens|@stadKastervelde wij willen een buurtfeest geven op 22 juni en de straat afsluiten
A|||||||Leuk! Vul formulier EV-3 in, 6 weken vooraf.
K|aanvragen|digitaal|4|neutraal|0|-|Ingevuld, was in vijf minuten gepiept
A|||||||Vergunning komt volgende week.
K|aanvragen|wachttijd|4|blijdschap|0|-|hij is er al! en u bent natuurlijk welkom voor een pint
#S|twb-0572|social|verzekering|
K|hulp|wachttijd|2|bezorgdheid|2|-|Ons huis is afgekeurd na de brand en we wachten op een tijdelijke woning.
K|hulp|geen|3|bezorgdheid|0|vraag|Weten jullie al iets? De kinderen beginnen maandag op school @polisplein
A|||||||Dag Evi, er is een appartement vrij in Boom, sleutel vrijdag.
K|hulp|beleid|5|opluchting+dankbaarheid|0|-|Oh mijn god dank u. Vrijdag al. Ik kan het niet geloven
#S|twb-0573|social|telecom|
K|gebruiken|storing|4|neutraal|0|-|hier in Oostakker werkt alles intussen opnieuw, voor wie het wil weten @telekist
A|||||||Bedankt Eddy!
#S|twb-0574|social|reizen|
K|orienteren|geen|3|neutraal|0|vraag|Mag een baby van 5 maanden mee op de nachttrein en moet ze een ticket hebben?
A|||||||Ja, gratis, zonder eigen bed. @nachtlijn
K|orienteren|beleid|4|blijdschap|0|-|Top, dan gaat ze mee naar Praag
#S|twb-0575|social|webshop|
K|wijzigen|beleid|2|teleurstelling|0|-|Vandaag dag 31. Ruiltermijn 30 dagen. Ik lag in het ziekenhuis, dat noteren jullie niet @modemeid
A|||||||Hoi Ruth, beterschap! Natuurlijk mag je nog ruilen.
K|wijzigen|beleid|4|verrassing|0|-|O, zomaar? Ik had me al schrap gezet
A|||||||Zomaar :) Label in je mail.
K|geen|geen|4|dankbaarheid|0|-|Wat lief
#S|twb-0576|social|diensten|
K|gebruiken|wachttijd|2|irritatie|1|-|9 kassa's, 1 open, en die ene jongen mocht ook nog pauze @buurtbaas
A|||||||Oei, welke winkel?
K|geen|geen|3|neutraal|0|-|Winschoten, 17.40
A|||||||Geven we door.
K|gebruiken|geen|3|neutraal|0|wens|Geef vooral de jongen een stoel
#S|twb-0577|social|energie|
K|gebruiken|kwaliteit|2|irritatie|0|-|Trillingen van het nieuwe transformatorhuisje, ons servies rinkelt de hele nacht mee @netbaas
A|||||||Dag Jantje, dat is niet normaal. Adres?
K|geen|geen|3|neutraal|0|-|Klaproos 11, Blauwhuis
A|||||||Meting maandagavond.
K|hulp|levering|4|neutraal|0|-|ze zijn geweest en er zit nu rubber onder
#S|twb-0578|social|bank|
K|orienteren|geen|3|verlangen|0|wens|Mijn kleindochter leert sparen. Het zou prachtig zijn als er nog echte spaarboekjes bestonden @kluisbank
A|||||||Dag Maria, ze bestaan niet meer, maar we sturen haar een spaarvarken.
K|orienteren|geen|4|verrassing|0|-|Ha, dat is nog beter
#S|twb-0579|social|telecom|
K|gebruiken|privacy|3|bezorgdheid|0|vraag|Kan de eigenaar van de wifi zien wat ik opzoek? Ik zit in een gastgezin
A|||||||Hoi, hij ziet welke sites, niet de inhoud. @glasrijk
K|gebruiken|informatie|4|opluchting|0|-|Oké dat is een opluchting
#S|twb-0580|social|reizen|
K|hulp|herhaling|2|irritatie|3|-|Ik heb nu 6 mails, 4 telefoontjes en 1 brief. Antwoord: 'bedankt voor uw eerste contact' @ooievaarair
A|||||||Sorry Ellen, dat klopt natuurlijk niet. Referentie?
K|geen|geen|3|neutraal|0|-|OA 332 8811
A|||||||Ik heb alles gebundeld. 400 euro p.p. volgt binnen 5 dagen.
K|hulp|doorverwijzing|4|verrassing|0|-|Dat ging na zes mails dan ineens in zes minuten
#S|twb-0581|social|overheid|
K|gebruiken|levering|2|neutraal|0|-|Papier en karton is deze week niet opgehaald in de Wilgendreef
A|||||||Dag, het was de feestdag. Zaterdag wel. @stadLindergem
K|gebruiken|geen|3|neutraal|0|-|ah ja, had ik moeten weten
#S|twb-0582|social|telecom|
K|vertrekken|beleid|3|neutraal|0|vraag|Kan ik tijdens de bedenktijd van 14 dagen nog kosteloos van het abonnement af? @sprintel
A|||||||Ja. Wil je dat?
K|vertrekken|kwaliteit|2|neutraal|0|-|Ja, bereik op mijn werk is slecht
A|||||||Geannuleerd. Toestel retour met label in mail.
K|vertrekken|beleid|4|neutraal|0|-|Correct afgehandeld
#S|twb-0583|social|bezorging|
K|gebruiken|bejegening|4|blijdschap|0|-|Onze vaste postbode Gea gaat met pensioen. 31 jaar door weer en wind, en altijd een koekje voor de hond. Wij gaan haar missen @postduif
A|||||||Wat mooi! We laten het haar lezen.
#S|twb-0584|social|energie|
K|wijzigen|geen|3|neutraal|0|-|Binnenkort verhuis ik naar een serviceflat, de elektriciteit zit daar inbegrepen
K|vertrekken|geen|3|neutraal|0|vraag|Kan ik mijn contract kosteloos stopzetten? @voltaria
A|||||||Dag Yvette, ja, op de dag dat je de sleutel afgeeft.
K|geen|geen|3|neutraal|0|-|dat is 31 augustus
A|||||||Genoteerd. Veel geluk in uw nieuwe stek.
K|geen|geen|4|dankbaarheid|0|-|Dat is vriendelijk, dank u
#S|twb-0585|social|bank|
K|aanvragen|wachttijd|2|irritatie|3|-|De kredietbeslissing 'komt binnen de 5 werkdagen'. We zijn aan dag 23, en de verkoper belt elke ochtend @munthuisbank
A|||||||Dag Lies, er is een vraag over je vorige lening.
K|aanvragen|informatie|2|boosheid|1|-|En wie had mij die vraag moeten stellen? De verkoper?
A|||||||Terecht. Is ze volledig terugbetaald?
K|geen|geen|3|neutraal|0|-|Ja, in 2021
A|||||||Goedgekeurd, akkoord per mail.
K|aanvragen|wachttijd|4|opluchting|0|-|HÈHÈ. We kunnen naar de notaris
#S|twb-0586|social|reizen|
K|gebruiken|digitaal|3|verlangen|0|wens|Als de app nu ook zou trillen vlak voor mijn halte, zou ik nooit meer in Eupen wakker worden @treinwijs
A|||||||Haha Bram, we geven het door aan de ontwikkelaars.
#S|twb-0587|social|wonen|
K|betalen|prijs|2|neutraal|0|-|Servicekosten 2023: 211 euro bijbetalen
K|betalen|informatie|2|verwarring|1|vraag|er staat 'overige' 97 euro, wat is dat? @woonhaard
A|||||||Hoi Cindy, het groenonderhoud.
K|betalen|kwaliteit|2|irritatie|0|-|Er groeit hier alleen een putdeksel
#S|twb-0588|social|telecom|
K|ontvangen|kwaliteit|4|blijdschap|0|-|Wat een nette vent die de kabel kwam leggen: alles weggewerkt, gestofzuigd, en het stopcontact van oma gemaakt @glasrijk
A|||||||We geven het door aan Danny, hij glimt!
#S|twb-0589|social|diensten|
K|orienteren|prijs|3|neutraal|0|vraag|hoeveel kost een jaarkaart voor het natuurbad, ik zie geen prijzen meer @zwembadDeGolf
A|||||||Dag Krista, 95 euro.
K|orienteren|prijs|2|verrassing|0|-|Vorig jaar nog 70?
A|||||||Klopt, de energiekosten.
K|orienteren|geen|3|neutraal|0|-|ik zal nog eens rekenen
#S|twb-0590|social|verzekering|
K|hulp|beleid|4|dankbaarheid|0|-|Ze hebben de vergoeding voor mijn gehoorapparaat opnieuw bekeken en alsnog toegekend. Ik hoor de merels weer @zorganker
A|||||||Wat prachtig, mevrouw Admiraal.
K|terugkijken|beleid|4|vertrouwen|0|-|tegen iedereen zeg ik: gewoon blijven vragen, ze luisteren daar wel
#S|twb-0591|social|overheid|
K|gebruiken|privacy|2|boosheid|0|-|Voor de zoveelste keer racen er brommers over het schoolplein, straks ligt er een kind onder @gemWaardhuizen
A|||||||We vragen de wijkagent om extra toezicht.
K|gebruiken|geen|3|verlangen|0|wens|liever een paaltje dan een agent
A|||||||Er komen twee paaltjes op de 14e.
K|gebruiken|privacy|4|blijdschap|0|-|Paaltjes staan, brommers weg, dank
#S|twb-0592|social|energie|
K|gebruiken|digitaal|2|neutraal|1|-|De app toont verbruik van de buren? Ik zie een sauna en wij hebben geen sauna
A|||||||Dag Vic, de meters staan omgewisseld. We zetten het goed. @energiekBE
K|betalen|fout|3|neutraal|0|vraag|Dan heb ik ook hun rekening betaald?
A|||||||Klopt, je krijgt 384 euro terug.
K|betalen|fout|5|blijdschap|0|-|Met de complimenten aan mijn warme buren
#S|twb-0593|social|bank|
K|gebruiken|privacy|1|boosheid|0|-|Mijn man is opgelicht voor 14.000 euro en het enige wat u zegt is 'eigen schuld'. Hij is 81. EIGEN SCHULD @kluisbank
A|||||||Mevrouw, dat had niemand zo mogen zeggen. We bekijken het dossier opnieuw, met een mens.
K|hulp|bejegening|2|teleurstelling|0|-|Hij durft zijn eigen bankkaart niet meer aan te raken
A|||||||Mijn collega belt u om 15u.
K|hulp|belofte|3|neutraal|0|-|ze belde om 15u, er is een kans
K|hulp|geen|3|verlangen|0|wens|wij hopen zo dat het goed komt
#S|twb-0594|social|telecom|
K|gebruiken|geen|3|neutraal|0|vraag|Moet ik iets doen als de router maandag vervangen wordt of gaat dat vanzelf?
A|||||||Alleen de kabels overzetten. @belvink
K|geen|geen|4|dankbaarheid|0|-|dat moet lukken, dank
#S|twb-0595|social|reizen|
K|terugkijken|kwaliteit|2|teleurstelling|0|-|20 jaar pendelaar geweest. Vandaag mijn laatste rit. Er was nooit iets, maar ook nooit iets leuks @railland
A|||||||Dat vinden we treffend gezegd. Geniet van je vrije ochtenden, Fred.
K|terugkijken|geen|4|blijdschap|0|-|Dat ga ik doen, om 9 uur in bed
#S|twb-0596|social|webshop|
K|ontvangen|levering|3|neutraal|0|vraag|Kan ik volgen hoe laat de plantjes komen? Ze mogen niet in de zon staan
A|||||||Hoi Aukje, op de dag zelf krijg je een tijdvak. @tuinwebbie
K|ontvangen|levering|4|neutraal|0|-|15.10 geleverd, fris en vochtig
#S|twb-0597|social|energie|
K|gebruiken|privacy|2|bezorgdheid|0|angst|De meterkast bromt en wordt warm en ik durf niet te gaan slapen
A|||||||Schakel de hoofdschakelaar uit, we sturen nu iemand. @netbaas
K|gebruiken|privacy|3|neutraal|0|-|Staat uit, zit met een zaklamp
A|||||||Monteur over 25 minuten.
K|gebruiken|privacy|4|opluchting|0|-|Kabel was doorgebrand, hij zei: een uur later en je had brand gehad.
K|hulp|wachttijd|5|dankbaarheid|0|-|Ik beef nog, dank jullie wel dat hij zo snel kwam!!
#S|twb-0598|social|telecom|
K|gebruiken|kwaliteit|2|neutraal|0|-|Gesprekken vallen na precies een half uur weg, elke keer
A|||||||Dag Christa, dat kan een instelling zijn. Wat voor toestel? @signalis
K|geen|geen|3|neutraal|0|-|een Gigafoon uit 2016
A|||||||Zet daarin de gespreksduur op 'geen limiet'.
K|gebruiken|informatie|4|verrassing|0|-|Zeg, dat stond er al acht jaar op, ik dacht dat mijn zus het beu was
#S|twb-0599|social|reizen|
K|aanvragen|digitaal|2|neutraal|2|-|Mijn studentenkaart wordt niet herkend bij het bestellen
K|aanvragen|digitaal|2|neutraal|0|-|drie keer opgeladen, drie keer geweigerd
A|||||||Hoi Jarno, is de einddatum zichtbaar op de foto? @noordspoor
K|aanvragen|geen|3|neutraal|0|-|Nee die staat achterop
A|||||||Upload beide kanten.
K|aanvragen|digitaal|4|neutraal|0|-|Ja nu is ie geaccepteerd
#S|twb-0600|social|bank|
K|betalen|geen|3|neutraal|0|vraag|Kunnen jullie zien of mijn loon al onderweg is? Het is de 26e en er staat nog niks op
A|||||||Hoi Dounia, we zien geen binnenkomende betaling. @dijkbank
K|betalen|wachttijd|2|bezorgdheid|0|angst|Oei, mijn baas had het al over problemen, dit voelt niet goed
A|||||||We hopen dat het meevalt. Anders kijken we samen naar je vaste lasten.
K|hulp|bejegening|4|dankbaarheid|0|-|Lief dat je dat zegt
#S|twb-0601|social|energie|
K|wijzigen|geen|3|verlangen|0|wens|Graag zou ik de afrekening voortaan op papier krijgen, mijn vrouw houdt een map bij @energiekBE
A|||||||Dag Julien, dat is gratis vanaf 75 jaar, anders 1,50.
K|geen|geen|3|neutraal|0|-|ze is er 77
A|||||||Dan is het gratis.
K|wijzigen|prijs|4|blijdschap|0|-|Ze zegt dat ouder worden toch ergens goed voor is
#S|twb-0602|social|bezorging|
K|ontvangen|levering|2|neutraal|0|-|Pakket vertrokken uit Luik op 2/9, daarna geen enkele scan meer
A|||||||Dag Inne, we openen een zoekactie. @koerierke
K|hulp|wachttijd|3|neutraal|0|vraag|Hoelang duurt zo'n zoekactie?
A|||||||Maximaal 8 werkdagen.
K|ontvangen|levering|2|bezorgdheid|0|angst|Ik vrees dat het verdwenen is, het was de enige kopie van papa's dagboek
A|||||||We zoeken extra goed. Update morgen.
K|ontvangen|levering|5|opluchting|0|-|GEVONDEN onder een transportband!! Ik ween
#S|twb-0603|social|overheid|
K|gebruiken|kwaliteit|2|irritatie|0|-|Nieuwe bloembakken: 40.000 euro. Inhoud: 3 violen en een pizzadoos @gemVeldrecht
A|||||||De plantjes komen in mei, Freek.
K|gebruiken|geen|3|neutraal|0|vraag|en de pizzadoos?
A|||||||Die halen we vandaag weg.
K|geen|geen|3|neutraal|0|-|mooi
#S|twb-0604|social|verzekering|
K|gebruiken|beleid|3|neutraal|0|vraag|Is mijn zoon nog meeverzekerd als hij op kamers gaat? @schildverz
A|||||||Ja, zolang hij studeert en ongehuwd is.
K|geen|geen|4|neutraal|0|-|fijn, dat dacht ik al
#S|twb-0605|social|telecom|
K|hulp|wachttijd|2|irritatie|2|-|'Door grote drukte is de wachttijd langer dan normaal.' Wanneer is het dan normaal? Ik bel sinds 2017 @kabelbeer
A|||||||Touché, Guido. Waarmee help ik je hier?
K|wijzigen|geen|3|neutraal|0|wens|overschakelen op de goedkopere bundel
A|||||||Doen we, vanaf morgen.
K|wijzigen|wachttijd|4|verrassing|0|-|En dat in vier minuten
#S|twb-0606|social|reizen|
K|gebruiken|kwaliteit|5|blijdschap|0|-|Zonsopgang boven de Oosterschelde vanuit bus 133, en de chauffeur zette stil 'even kijken mensen' 😍
A|||||||Kippenvel, Ineke! @busvallei
#S|twb-0607|social|webshop|
K|ontvangen|fout|2|neutraal|1|-|Ik heb 3 kilo kattenvoer in plaats van 3 zakjes kattenkruid
A|||||||Oei, die kat wordt blij! We sturen het kruid na. @kruidenkist_nl
K|wijzigen|geen|3|neutraal|0|vraag|En de brokken, moeten die terug?
A|||||||Houd maar.
K|wijzigen|beleid|4|blijdschap|0|-|Hij spint
#S|twb-0608|social|diensten|
K|gebruiken|informatie|2|teleurstelling|0|-|Vrijdag stond ik met mijn kleinzoon voor een gesloten kinderboerderij, op de site stond gewoon 'open'
A|||||||Ach Wil, dat was een zieke geit en we vergaten het aan te passen. @stadsboerderij
K|gebruiken|geen|3|verlangen|0|wens|Hopelijk is de geit weer beter, hij vraagt er elke dag naar
A|||||||Ze springt weer rond!
K|geen|geen|4|blijdschap|0|-|Dan komen we zaterdag
#S|twb-0609|social|bank|
K|gebruiken|digitaal|2|irritatie|1|-|De knop 'afmelden' zit in een menu in een menu in een menu. Wat zijn jullie bang voor @munthuisbank
A|||||||Haha Zoë, we geven het door.
#S|twb-0610|social|energie|
K|gebruiken|storing|3|neutraal|0|vraag|Is de stroom eraf in de hele Oude Gracht?
A|||||||Ja, tot 18.30 uur, door een kapotte kabel. @netvolt
K|gebruiken|geen|3|neutraal|0|-|Ok, dan eten we bij mijn moeder
#S|twb-0611|social|telecom|
K|wijzigen|geen|3|neutraal|0|vraag|kan ik mijn vast nummer meenemen als ik naar een andere gemeente verhuis? @telekist
A|||||||Als de zone dezelfde blijft wel. Waar naartoe?
K|geen|geen|3|neutraal|0|-|van Ieper naar Poperinge
A|||||||Dat gaat.
K|wijzigen|geen|4|blijdschap|0|-|Goed, dan kan tante Rosa mij nog altijd vinden
#S|twb-0612|social|overheid|
K|hulp|herhaling|2|irritatie|2|-|Mijn geboorteakte heb ik nu drie keer ingediend bij drie loketten in hetzelfde gebouw @stadKastervelde
A|||||||Dat is niet normaal, Halima. Eén keer volstaat. Mag ik uw dossier?
K|geen|geen|3|neutraal|0|-|HN-0441
A|||||||Alles samengevoegd, u hoeft niets meer te doen.
K|hulp|doorverwijzing|4|dankbaarheid+opluchting|0|-|alhamdulillah, dank u
#S|twb-0613|social|reizen|
K|wijzigen|geen|3|neutraal|0|vraag|@flandrair mijn voornaam is Jean-Pierre maar op het ticket staat JEANPIERRE, is dat erg?
A|||||||Nee hoor, systemen schrijven dat zo.
K|wijzigen|informatie|4|opluchting|0|-|Oké, gerustgesteld
#S|twb-0614|social|bezorging|
K|ontvangen|bejegening|2|irritatie|0|-|Ik ben slechthorend. Al 3 keer staat in mijn bezorgvoorkeur: 'lang bellen'. Al 3 keer 'tik' en weg @postduif
A|||||||Sorry Bep. We zetten het bij de bezorger persoonlijk.
K|ontvangen|levering|4|verrassing|0|-|Vandaag stond hij te zwaaien voor het raam. Dat werkt!
#S|twb-0615|social|telecom|
K|betalen|fout|1|boosheid|3|-|Al een half jaar een incassobureau achter me aan voor een abonnement dat jullie zélf geannuleerd hebben. Hufters @mobilo
A|||||||Dat is zeer ernstig. Ik leg het bij het bureau stil. Zaaknummer?
K|geen|geen|3|neutraal|0|-|INC 99-2204
A|||||||Ingetrokken, met schriftelijke excuses.
K|betalen|geen|3|neutraal|0|-|Oké, ik wacht op de brief
K|betalen|privacy|3|bezorgdheid+verlangen|0|wens|en ik hoop dat er nergens een registratie van blijft staan
#S|twb-0616|social|energie|
K|orienteren|geen|3|neutraal|0|vraag|Wat is de beste dag om een contract af te sluiten, wordt het morgen goedkoper?
A|||||||Dat weten wij ook niet, Peter :) @stroomgoed
K|orienteren|informatie|4|blijdschap|0|-|Haha eerlijk antwoord, daar sluit ik bijna voor af
#S|twb-0617|social|wonen|
K|aanvragen|wachttijd|3|verlangen|0|wens|Ik heb gisteren de bezichtiging gedaan en hoop zó dat wij het worden @thuisbasis_nl
A|||||||We laten het vrijdag weten, Soraya!
K|aanvragen|geen|5|blijdschap|0|-|We hebben hem!!! Dank dank dank, de kinderen slapen voor het eerst apart
#S|twb-0618|social|diensten|
K|gebruiken|kwaliteit|2|irritatie|0|-|Aardbeien van gisteren: bovenkant instagram, onderkant begraafplaats @dagvers
A|||||||Oei Wendy, breng ze gerust terug.
K|wijzigen|geen|3|neutraal|0|-|ze zijn al compost
A|||||||Dan een bon, stuur je nummer.
K|geen|geen|3|neutraal|0|-|DM is weg
#S|twb-0619|social|reizen|
K|gebruiken|levering|3|bezorgdheid|0|vraag|Hoi @railland ik zie 'werkzaamheden' staan vanaf donderdag, komt dat goed voor mijn examen vrijdag 8.30 in Groningen?
A|||||||Vrijdag rijden er bussen, reken op 35 minuten extra. Succes!
K|gebruiken|informatie|4|dankbaarheid|0|-|Dan neem ik de bus van kwart voor 7, dank
#S|twb-0620|social|overheid|
K|betalen|informatie|2|verwarring|1|vraag|Waarom krijg ik rioolheffing voor een garage zonder riool @gemVeldrecht
A|||||||Dag Bertus, dat is per adres. U kunt vrijstelling vragen.
K|geen|geen|3|neutraal|0|-|dan doe ik dat
#S|twb-0621|social|bank|
K|betalen|wachttijd|4|blijdschap|0|-|Net geprobeerd: instant overschrijving naar Letland in 4 seconden @kluisbank
A|||||||Mooi he, Raimonds!
#S|twb-0622|social|verzekering|
K|betalen|beleid|2|teleurstelling|0|-|Fitnessterugbetaling is geschrapt vanaf 2025. Net nu ik ermee begonnen ben @mutualis
A|||||||Jammer Inge, wandelclubs zijn wel terugbetaald.
K|betalen|beleid|4|verrassing|0|-|O, ik ben lid van de Stappers!
#S|twb-0623|social|telecom|
K|gebruiken|privacy|3|bezorgdheid|0|vraag|ik zie een apparaat 'iPhone van Ricardo' op mijn wifi en wij kennen geen Ricardo, moet ik mij zorgen maken? @glasrijk
A|||||||Wijzig meteen je wachtwoord, Tanja. Dan is hij eraf.
K|gebruiken|privacy|4|opluchting|0|-|gewijzigd, Ricardo is weg
#S|twb-0624|social|reizen|
K|gebruiken|levering|1|boosheid|3|-|30 uur onderweg met twee peuters van wie er één koorts heeft. Omgeleid, geparkeerd, vergeten. Jullie moesten je doodschamen @zonvlucht
A|||||||We schamen ons ook, Loes. We regelen een hotel met arts. Waar bent u nu?
K|geen|geen|3|neutraal|0|-|Terminal 2 bij de gesloten koffiebar
A|||||||Collega Marta loopt naar u toe met een kar.
K|gebruiken|bejegening|4|opluchting|0|-|Marta is een engel, de kleine slaapt in de kar
#S|twb-0625|social|energie|
K|aanvragen|geen|3|verlangen|0|wens|Graag een offerte voor warmtepomp + boiler, vrijstaand, 148 m2, @warmtehart
A|||||||Dank! Bouwjaar?
K|geen|geen|3|neutraal|0|-|1934
A|||||||Adviseur belt binnen 3 dagen.
K|aanvragen|belofte|4|neutraal|0|-|gebeld, komt dinsdag kijken
#S|twb-0626|social|overheid|
K|gebruiken|privacy|2|irritatie|0|-|Jullie nieuwsbrief stond 'aan' met 812 adressen in beeld. Hallo allemaal @gemWaardhuizen
A|||||||Dit is een datalek, we melden het vandaag nog bij de toezichthouder.
K|gebruiken|privacy|2|irritatie|0|-|en nu krijg ik 811 antwoorden 'haal mij eraf'
#S|twb-0627|social|bank|
K|orienteren|prijs|3|neutraal|0|vraag|Zijn er kosten verbonden aan een bankcheque van 15.000 euro @bankbrabo?
A|||||||20 euro.
K|geen|geen|4|dankbaarheid|0|-|bedankt
#S|twb-0628|social|telecom|
K|ontvangen|geen|3|neutraal|0|-|Hoi, mijn startpakket is binnen
K|ontvangen|geen|3|neutraal|0|vraag|welke van de twee kabels gaat in welk gat?
A|||||||Geel in WAN, wit in stroom :) @belvink
K|ontvangen|kwaliteit|4|blijdschap|0|-|brandt groen, ik heb het zelf gedaan, 68 jaar
#S|twb-0629|social|bezorging|
K|ontvangen|levering|2|neutraal|0|-|volgens de mail geleverd bij de receptie, bij ons is er geen receptie
A|||||||Dag Ben, wat staat er naast uw deur? @zendsnel
K|geen|geen|3|neutraal|0|-|een frietkot
A|||||||We vragen het na... ja, het ligt daar.
K|ontvangen|levering|4|blijdschap|0|-|met een bakje friet erbij, klasse
#S|twb-0630|social|verzekering|
K|hulp|doorverwijzing|4|dankbaarheid|0|-|Voor wie twijfelt: bij een echtscheiding heeft Nele alle zes polissen met ons gesplitst, aan één tafel, zonder ruzie @polisplein
A|||||||Dat bezorgen we haar, Patrick en Els.
#S|twb-0631|social|webshop|
K|betalen|prijs|2|irritatie|0|-|Verzendkosten 6,99 voor een potloodslijper van 1,50 @kantoorkist
A|||||||Hoi Anja, vanaf 20 euro is het gratis.
K|betalen|prijs|2|irritatie|0|-|ja dan moet ik 13 slijpers kopen
#S|twb-0632|social|reizen|
K|gebruiken|kwaliteit|3|verlangen|0|wens|Zou er geen fietsrek kunnen komen aan halte Dorp, ik bind de mijne nu aan een verkeersbord @busenbaan
A|||||||Goede vraag voor de stad, we geven het door, Mirre.
K|geen|geen|4|dankbaarheid|0|-|top merci
#S|twb-0633|social|telecom|
K|betalen|prijs|2|verrassing|1|-|11 euro voor een sms naar 4040? Ik wou gewoon stemmen op de liedjeswedstrijd @signalis
A|||||||Dag Gerda, die kost 1 euro per sms. Hoeveel stuurde je er?
K|betalen|geen|3|blijdschap|0|-|elf... ja ok
#S|twb-0634|social|energie|
K|gebruiken|bejegening|4|dankbaarheid|0|-|Om 3 uur 's nachts een storing gemeld, en een vriendelijke man bleef aan de lijn tot mijn moeder weer licht had. Ze is 96
K|hulp|bejegening|5|dankbaarheid|0|-|ze vroeg vanmorgen waar 'die jongen' vandaan kwam, hij moest eens koffie komen drinken @netbaas
A|||||||Die jongen heet Erwin en komt heel graag!
#S|twb-0635|social|diensten|
K|aanvragen|digitaal|2|neutraal|1|-|Zelfscan-app koppelt niet met mijn nieuwe klantenkaart @dagvers
A|||||||Dag Fons, welke fout?
K|geen|geen|3|neutraal|0|-|4042
A|||||||Wis de oude kaart eerst.
K|aanvragen|digitaal|4|neutraal|0|-|het gaat
#S|twb-0636|social|bank|
K|wijzigen|geen|3|neutraal|0|vraag|Ik ben verhuisd naar de overkant van de straat, moet ik dat ook doorgeven @kluisbank?
A|||||||Jazeker, in de app onder Profiel.
K|wijzigen|digitaal|4|neutraal|0|-|doorgegeven
#S|twb-0637|social|overheid|
K|hulp|wachttijd|2|boosheid|3|-|4 jaar. VIER JAAR wachten op een standplaats voor mijn dochter met een beperking, en elk jaar 'nog even geduld' @stadLindergem
A|||||||Mevrouw, dat is onaanvaardbaar lang. Ik roep de diensten samen.
K|hulp|geen|2|irritatie|0|-|Ik geloof het pas als ik het zie
A|||||||Overleg gepland op 9 maart, u bent uitgenodigd.
K|hulp|belofte|4|neutraal|0|-|Ik ben geweest en er ligt een datum op tafel
K|hulp|geen|3|verlangen|0|wens|hopen maar dat het deze keer blijft staan
#S|twb-0638|social|telecom|
K|terugkijken|kwaliteit|2|irritatie|0|-|Aan iedereen die overweegt @sprintel te nemen: doe het niet in de Achterhoek
A|||||||Hoi Wilma, jammer! In mei komt er een nieuwe mast.
K|terugkijken|geen|3|neutraal|0|-|zeg het me dan in mei nog eens
#S|twb-0639|social|reizen|
K|orienteren|informatie|2|verwarring|1|vraag|Wat is in vredesnaam het verschil tussen Dal Vrij, Dal Voordeel en Dal Plus? @noordspoor
A|||||||Vrij: gratis in dal. Voordeel: 40%. Plus: ook in de spits.
K|orienteren|informatie|4|dankbaarheid|0|-|Dat is de eerste uitleg die in één tweet past, dank u
K|aanvragen|geen|3|neutraal|0|-|Voordeel besteld
#S|twb-0640|social|bezorging|
K|hulp|levering|2|irritatie|2|-|Twee keer een ophaalafspraak, twee keer geen busje. De wasmachine staat in de hal en mijn huurder klimt erover @pakjesvos
A|||||||Excuses Roel. Morgen voor 10 uur, beloofd.
K|hulp|belofte|4|opluchting|0|-|9.20, hij is weg, en mijn huurder blij
#S|twb-0641|social|wonen|
K|hulp|informatie|4|blijdschap|0|-|De nieuwe filmpjes over ontluchten zijn zo duidelijk dat mijn vader (die nergens aan begint) het heeft gedaan @woonhaard
A|||||||Wat een compliment, Petra!
#S|twb-0642|social|energie|
K|betalen|beleid|3|neutraal|0|vraag|Hoeveel mag ik per jaar maximaal bijbetalen voordat jullie het voorschot zelf verhogen? @voltaria
A|||||||15%, daarna passen we het aan na uw akkoord.
K|betalen|informatie|4|vertrouwen|0|-|Mijn akkoord dus eerst, dan is het goed
#S|twb-0643|social|bank|
K|hulp|bejegening|2|teleurstelling|0|-|De man aan de balie sprak de hele tijd tegen mijn begeleider, over mij, terwijl ik er gewoon naast zat in mijn stoel @dijkbank
A|||||||Dat spijt ons, Marit. We nemen dit mee in de training.
K|hulp|geen|3|verlangen|0|wens|Kom ik het graag een keer vertellen, als jullie dat willen
A|||||||Heel graag!
K|geen|geen|3|neutraal|0|-|nummer in dm
#S|twb-0644|social|telecom|
K|gebruiken|storing|2|neutraal|0|-|Tv-app op de console crasht na de update
A|||||||Hoi Vince, verwijder en installeer opnieuw. @telekist
K|gebruiken|digitaal|2|neutraal|1|-|deed ik, zelfde verhaal
A|||||||Dan is het een bug, fix volgt vrijdag.
K|geen|geen|3|neutraal|0|-|oke tot vrijdag
#S|twb-0645|social|reizen|
K|gebruiken|geen|3|neutraal|0|vraag|Mag mijn surfplank van 1m80 mee op de tram naar zee buiten de spits?
A|||||||Ja, als je ze rechtop houdt, na 9u. @stadstram
K|gebruiken|beleid|4|blijdschap|0|-|Surf's up!
#S|twb-0646|social|webshop|
K|ontvangen|wachttijd|5|verrassing+blijdschap|0|-|Besteld tijdens de lunch, tijdens het avondeten al in huis @kruidenkist_nl. Hoe dan??
A|||||||Met vleugeltjes, Ciska 🪽
#S|twb-0647|social|verzekering|
K|betalen|fout|2|neutraal|1|-|Er zijn twee premies afgehouden voor dezelfde brommer @polisplein
A|||||||Dag Jef, klopt, dubbel ingegeven. Terug op 3/5.
K|geen|geen|3|neutraal|0|-|goed
#S|twb-0648|social|telecom|
K|hulp|bereikbaarheid|1|boosheid|3|-|Geen telefoonnummer, geen mailadres, een bot die mij doorstuurt naar een pagina die me terugstuurt naar de bot. LAFAARDS @mobilo
A|||||||Hoi Eelco, hier zit een mens. Wat kan ik doen?
K|betalen|fout|2|neutraal|1|-|verzekering van toestel opgezegd in april, loopt nog door
A|||||||Stopgezet, drie maanden terug.
K|geen|geen|3|neutraal|0|-|ok goed
K|hulp|bereikbaarheid|2|irritatie|0|-|zet dit account dan groot op jullie site, dan hoeft een ander niet te zoeken
#S|twb-0649|social|energie|
K|hulp|herhaling|2|irritatie|3|-|Vandaag voor de zesde maal mijn geboortedatum, adres en EAN opgelezen voor hetzelfde probleem @voltaria
K|hulp|herhaling|2|neutraal|1|-|de dame kon de vorige vijf gesprekken niet zien
A|||||||Dag Magda, onze excuses, ik zie ze wel alle vijf. Ik neem het over.
K|hulp|doorverwijzing|3|verlangen|0|wens|dan hoop ik dat het nu eindelijk bij één iemand blijft
#S|twb-0650|social|bank|
K|hulp|doorverwijzing|2|irritatie|2|-|Kantoor: 'bel de helpdesk'. Helpdesk: 'ga naar uw kantoor'. Pingpong op niveau @bankbrabo
A|||||||Haha, wij vangen de bal, Rob. Waar gaat het om?
K|wijzigen|geen|3|neutraal|0|-|kaart van een overleden vennoot uit de rekening halen
A|||||||Stuur de overlijdensakte in DM, wij doen de rest.
K|geen|geen|3|neutraal|0|-|akte zit erbij
#S|twb-0651|social|reizen|
K|hulp|bereikbaarheid|2|teleurstelling|1|-|Het loket in Zwartsluis is voorgoed dicht. Meneer Bos verkocht mij daar al sinds mijn schooltijd mijn kaartje @noordspoor
A|||||||We snappen dat u hem mist, Hillie. Kunnen we u helpen met de automaat?
K|aanvragen|geen|3|neutraal|0|-|dat lukt wel, mijn kleinzoon heeft het voorgedaan
#S|twb-0652|social|bezorging|
K|hulp|belofte|2|irritatie|2|-|'Wij bellen u vóór 12 uur.' Beloofd maandag, beloofd dinsdag, beloofd vandaag @zendsnel
A|||||||Het spijt ons Ali. Ik bel je binnen vijf minuten.
K|hulp|belofte|4|verrassing|0|-|Vier minuten. Ik had het niet meer verwacht
#S|twb-0653|social|overheid|
K|hulp|bereikbaarheid|2|irritatie|2|-|Om 9u stipt gebeld, nummer 23 in de wacht, om 9u58 'onze diensten zijn gesloten voor teamoverleg' @stadKastervelde
A|||||||Oei, dat is ongelukkig Chantal. Welke dienst zocht u?
K|geen|geen|3|neutraal|0|-|Kinderopvang
A|||||||Ze bellen u zelf om 11u.
K|hulp|belofte|4|neutraal|0|-|Is gebeurd, plekje gevonden ook
#S|twb-0654|social|verzekering|
K|vertrekken|geen|3|neutraal|0|wens|Na de scheiding wil ik de inboedelverzekering beëindigen, mijn ex houdt het huis @schildverz
A|||||||Dat kan, Joyce. Zet je ex de polis voort?
K|geen|geen|3|neutraal|0|-|Ja hij neemt hem over
A|||||||Dan is het een overschrijving, geen opzegging. Formulier in DM.
K|wijzigen|informatie|4|neutraal|0|-|ah dat is nog makkelijker
#S|twb-0655|social|telecom|
K|vertrekken|geen|3|neutraal|0|-|Ik vertrek bij @kabelbeer.
K|vertrekken|belofte|2|teleurstelling|0|-|Twee keer een tegoedbon beloofd, twee keer niets gekregen
A|||||||Jammer Carlo, we begrijpen het. De bon volgt alsnog.
K|vertrekken|geen|3|neutraal|0|-|Mag maar ik blijf bij mijn besluit
A|||||||Opzeg ingeboekt per 30/11.
K|geen|geen|3|neutraal|0|-|In orde
#S|twb-0656|social|bank|
K|vertrekken|beleid|4|verrassing|0|-|Overstappen van @munthuisbank naar elders: zij regelden het zelf, inclusief alle domiciliëringen. Sportief van de verliezer
A|||||||We zien je graag terug, Dries!
#S|twb-0657|social|energie|
K|aanleiding|storing|2|neutraal|0|-|Onze cv is na 26 jaar overleden, midden onder de douche
A|||||||Hoi Sjaan, we denken graag mee. Hoeveel bewoners zijn jullie? @gasgroen
K|orienteren|geen|3|neutraal|0|-|mijn man en ik, en in de weekends vier kleinkinderen
A|||||||Dan is een ketel van 24 kW ruim genoeg.
K|orienteren|informatie|4|dankbaarheid|0|-|bedankt voor het heldere advies
#S|twb-0658|social|overheid|
K|aanleiding|geen|3|blijdschap|0|-|Er is een tweeling op komst en ons huis heeft één slaapkamer 😅
K|orienteren|geen|3|neutraal|0|vraag|Heeft de gemeente een regeling voor starters? @gemVeldrecht
A|||||||Gefeliciteerd! Ja, de starterslening. Info in je DM.
K|orienteren|geen|4|dankbaarheid|0|-|Lief, we gaan het lezen
#S|twb-0659|social|reizen|
K|aanleiding|geen|3|neutraal|0|-|Vanaf 1 maart ga ik in Amersfoort werken, vier dagen
K|orienteren|prijs|3|neutraal|0|vraag|welk abonnement is dan het voordeligst vanaf Ede? @railland
A|||||||Het Trajectabonnement Flex, 171 euro per maand.
K|orienteren|geen|3|neutraal|0|-|mm dat moet de baas dan maar vergoeden
#S|twb-0660|social|webshop|
K|terugkijken|fout|4|vertrouwen|0|-|Iedereen maakt fouten, maar zoals @huisenhaard ze oplost, daar kunnen veel winkels wat van leren. Ik bestel er weer
A|||||||Daar worden we stil van, Okke!
#S|twb-0661|social|telecom|
K|terugkijken|geen|2|boosheid|0|-|#signalis = afzetters
A|||||||Dag, dat horen we niet graag. Kunnen we iets rechtzetten?
K|geen|geen|3|neutraal|0|-|nee
#S|twb-0662|social|reizen|
K|terugkijken|kwaliteit|4|blijdschap|0|-|Terugkijkend op tien jaar @nachtlijn: 41 nachten, één ontsporing (van een karretje met koffie). Aanrader
A|||||||Wat een statistiek, Fokke!
#S|twb-0663|social|bezorging|
K|hulp|doorverwijzing|2|boosheid|2|-|De winkel zegt: vraag het de koerier. De koerier: vraag het de winkel.
K|ontvangen|levering|2|boosheid|0|-|Ondertussen wordt de taart van mijn dochter warm in één van jullie busjes @koerierke
A|||||||Oei! Geef je code, dan bel ik de chauffeur zelf.
K|geen|geen|3|neutraal|0|-|323 1180 4401 BE
A|||||||6 minuten.
K|ontvangen|levering|4|opluchting|0|-|scheef maar op tijd, de kaarsjes staan erop
#S|twb-0664|social|bank|
K|hulp|herhaling|2|teleurstelling|2|-|Elke keer als ik bel moet ik opnieuw zeggen dat mijn man dood is @kluisbank
A|||||||Dat is hartverscheurend, mevrouw. Ik zet het nu bovenaan uw dossier.
K|hulp|herhaling|4|dankbaarheid|0|-|Gisteren wist de jongen het al voor ik iets zei. Dat deed mij goed
#S|twb-0665|social|verzekering|
K|hulp|bereikbaarheid|4|blijdschap|0|-|Op eerste kerstdag een autoruit kapot en toch meteen iemand te pakken, met rendiergeluid op de achtergrond @wegwijs
A|||||||Dat was Tom, met de muts op 🎅
#S|twb-0666|social|overheid|
K|vertrekken|geen|3|neutraal|0|wens|ik wil mijn vergunning voor de standplaats op de markt inleveren, ik stop met de kaaskraam @gemWaardhuizen
A|||||||Na hoeveel jaar, meneer Tol?
K|geen|geen|3|neutraal|0|-|38
A|||||||Wat zullen we u missen! Ingeleverd per 1 januari.
K|terugkijken|bejegening|4|blijdschap|0|-|Het was me een genoegen, de marktmeester was altijd een prima kerel
#S|twb-0667|social|energie|
K|vertrekken|prijs|2|neutraal|0|-|Elders is het 9 cent per kWh goedkoper, dus ik stap over @stroomgoed
A|||||||Begrijpelijk Meral. De overstap verloopt vanzelf.
K|vertrekken|geen|3|neutraal|0|vraag|Moet ik zelf nog de meterstand doorgeven?
A|||||||Ja, op de dag van de wissel.
K|geen|geen|3|neutraal|0|-|zet ik in mijn agenda
#S|twb-0668|social|diensten|
K|hulp|bereikbaarheid|2|irritatie|1|-|Elke keer die voicemail: 'spreek in na de toon'. En dan geen toon @kapsalonknip
A|||||||Haha, kapot bandje! Wanneer wil je komen, Lies?
K|aanvragen|geen|3|neutraal|0|-|vrijdag na de middag, knippen en kleuren
A|||||||14u bij Jana.
K|geen|geen|4|blijdschap|0|-|top, tot dan
#S|twb-0669|social|telecom|
K|hulp|bejegening|2|irritatie|0|-|Waarom tutoyeren jullie mij? Ik ben 83 en heb niet met u geknikkerd @belvink
A|||||||U heeft helemaal gelijk, mevrouw Van Loon. Waarmee kan ik u van dienst zijn?
K|gebruiken|storing|2|neutraal|0|-|Mijn toestel rinkelt niet meer, ik zie alleen een lampje.
A|||||||Aan de zijkant zit een schuifje, staat dat op stil?
K|gebruiken|storing|4|dankbaarheid+opluchting|0|-|Ach, warempel. Ik dank u zeer.
