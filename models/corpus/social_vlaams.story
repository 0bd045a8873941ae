#S|sov-0001|social|telecom|
K|gebruiken|storing|3|neutraal|0|vraag|@Kabelio werken jullie aan de lijn in Erpe-Mere? Decoder zegt "geen signaal"
A|||||||Dag Gwen, er is daar een onderbreking tot 16u. ^Thibo
K|geen|geen|3|neutraal|0|-|ah ok dan wacht ik
A|||||||Intussen opgelost! Is het bij jou ook terug?
K|gebruiken|storing|4|opluchting|0|-|jaaaa Thuis is gered 😅
#S|sov-0002|social|reizen|
K|gebruiken|levering|2|irritatie|0|-|IC naar Kortrijk: +14, +22, +31. Wordt dat een veiling of wat @treinlijn
A|||||||Dag Stijn, er was een probleem met een deur. Waar ben je nu?
K|geen|geen|3|neutraal|0|-|Tussen Deinze en Waregem, stilstand
A|||||||Jullie vertrekken binnen 5 minuten. ^Hilde
K|gebruiken|informatie|4|blijdschap|0|-|Oké goe dat ge 't zegt, hier in de trein weet niemand iets
#S|sov-0003|social|bezorging|
K|ontvangen|geen|3|neutraal|0|vraag|Hey @pakmee, kan een buur mijn pakje afhalen met mijn QR-code?
A|||||||Ja hoor, de code volstaat. ^Ellen
K|geen|geen|3|neutraal|0|-|Oki top, stuur ik hem door
#S|sov-0004|social|telecom|
K|hulp|belofte|2|irritatie|2|-|Technieker ging "in de loop van de voormiddag" bellen. 't Is kwart na vier @telfix
A|||||||Dag Veerle, we kijken het na. Stuur je je nummer in DM?
K|geen|geen|3|neutraal|0|-|staat er al van deze morgen
K|hulp|geen|3|neutraal|0|vraag|Al iets vernomen van de planning?
A|||||||Ja, hij staat nu ingepland voor morgen om 8u.
K|hulp|levering|2|irritatie|0|-|morgen werk ik. Gelijk iedereen eigenlijk
#S|sov-0005|social|energie|
K|betalen|prijs|2|teleurstelling|0|-|Zonnepanelen gelegd, batterij gekocht, en dan komt @stroomap af met 296 euro injectiekosten en capaciteitstarief. Daar sta je dan met je goeie wil
A|||||||We begrijpen dat dat tegenvalt, Koen. Wil je dat we je piekverbruik bekijken?
K|hulp|geen|3|verlangen|0|wens|Ja gaarne, want ik wil snappen wanneer die piek valt
A|||||||Je hoogste piek was op 11 januari om 18u15.
K|betalen|informatie|4|verrassing|0|-|Da was mijn verjaardag. Oven, frietketel en de auto tegelijk 😂 allez dat verklaart veel
#S|sov-0006|social|overheid|
K|aanvragen|geen|3|neutraal|0|vraag|@stadMeerle is een afspraak nodig voor een nieuwe kids-ID of kunnen we zo binnenspringen?
A|||||||Een afspraak is nodig, dat kan via onze site. ^Onthaal
K|aanvragen|wachttijd|2|irritatie|0|-|Eerste vrije plaats is over 6 weken, wij vertrekken over 3 🙃
A|||||||Voor dringende gevallen houden we elke dag 2 plaatsen vrij. Bel morgen om 8u30.
K|aanvragen|beleid|4|opluchting|0|-|Oef. Merci, ik zet de wekker
#S|sov-0007|social|bank|
K|gebruiken|digitaal|3|neutraal|0|vraag|Kaartlezer geeft "fout 9", wat wil dat zeggen @klaverbank?
A|||||||Dag An, dan is de batterij bijna leeg. Kantoor geeft je gratis een nieuwe.
K|gebruiken|geen|3|neutraal|0|vraag|Ook in een ander kantoor dan het mijne?
A|||||||Ja, in elk kantoor.
K|geen|geen|3|neutraal|0|-|Goed, dan passeer ik zaterdag in Eeklo
#S|sov-0008|social|reizen|
K|gebruiken|bejegening|5|blijdschap|0|-|Treinbegeleidster op de 6u58 uit Landen zong net "happy birthday" voor een wildvreemd kindje. Heel de wagon meegezongen. Dit is België op zijn schoonst 🎂 @treinlijn
A|||||||Wat leuk! We laten het haar weten. ^Nadia
#S|sov-0009|social|telecom|
K|betalen|fout|2|verwarring|0|vraag|Waarom staat er op mijn factuur "datapas Zwitserland" als ik in Blankenberge zat? 🤔 @mobivlam
A|||||||Dat is vreemd, Ilse. Mag ik je gsm-nummer in DM?
K|geen|geen|3|neutraal|0|-|Verzonden, met screenshot
A|||||||De pas hoorde bij een ander nummer. Je krijgt 15 euro terug.
K|betalen|fout|4|blijdschap|0|-|Voilà, dan ga ik er nog eens een weekendje Blankenberge van boeken 😄
#S|sov-0010|social|reizen|
K|gebruiken|levering|2|boosheid|2|-|Derde dag op rij da den 57 niet rijdt en op uwen app staat ie "op schema". LEUGENAARS @hopbus
A|||||||Dag Freya, er is een tekort aan chauffeurs. Onze excuses dat de app dat niet toont.
K|gebruiken|informatie|2|irritatie|0|-|Zeg dat dan. Zet een briefke aan de paal. Eender wat
#S|sov-0011|social|diensten|
K|gebruiken|digitaal|3|neutraal|0|vraag|@kijkhoek staat seizoen 2 van die West-Vlaamse reeks er al op? Vind ze nie
A|||||||Vanaf vrijdag 20u! ^Febe
K|gebruiken|geen|3|verlangen|0|wens|Ooh kan da nie vroeger 🙏 k zit met een gebroken been in de zetel
A|||||||Haha, vrijdag is het echt. Beterschap!
#S|sov-0012|social|energie|
K|gebruiken|storing|2|neutraal|0|-|Straat Hoge Kouter zonder elektriciteit sinds een knal om 5u50
A|||||||Melding goed ontvangen, ploeg vertrekt. ^Fluvent
K|gebruiken|privacy|2|bezorgdheid|0|angst|Mijn moeder ligt hier aan de zuurstof, de batterij gaat maar twee uur mee
A|||||||Bel onmiddellijk 112 als dat nodig is. We geven u voorrang met een noodgroep.
K|hulp|bejegening|5|dankbaarheid+opluchting|0|-|Noodgroep staat er sinds 7u, en de man bleef tot ze rustig was. Ik ga dat niet vergeten
#S|sov-0013|social|bezorging|
K|ontvangen|levering|2|irritatie|0|-|Pakje "veilig achtergelaten". Op de oprit. Onder de auto van mijne gebuur. Die intussen vertrokken is 🚗📦
A|||||||O nee Wouter! Is de inhoud beschadigd?
K|ontvangen|geen|3|blijdschap|0|-|het was ne koekenpan dus die heeft het gewonnen van de band 😂
#S|sov-0014|social|bank|
K|wijzigen|geen|3|neutraal|0|vraag|Hoe kan ik de limiet van mijn dochter haar jongerenkaart verhogen? 't is voor schoolreis
A|||||||Via de app > kaarten > limieten, als ouder. ^Klaverbank
K|wijzigen|digitaal|4|blijdschap|0|-|Gevonden en geregeld op 20 seconden, chapeau
#S|sov-0015|social|reizen|
K|betalen|geen|3|neutraal|0|vraag|Terugbetaling van geannuleerde vlucht VK209, hoelang duurt dat ongeveer @vlaamair
A|||||||Binnen 7 werkdagen na goedkeuring. ^Jeroen
K|betalen|wachttijd|2|neutraal|2|-|Goedgekeurd op 2 mei, vandaag de 27e.
A|||||||Dat is te lang, ik escaleer het meteen.
K|hulp|geen|3|neutraal|0|vraag|En wie mag ik dan aanspreken als er niks volgt?
A|||||||Mij, ik hou je dossier open.
K|hulp|doorverwijzing|4|vertrouwen|0|-|Goed, da's klare taal Jeroen, dan reken ik op u
#S|sov-0016|social|telecom|
K|gebruiken|kwaliteit|2|irritatie|0|-|5G zei de reclame. Ik zit in Poperinge met 1 streepke en een duif
A|||||||Haha, sorry Bavo! De mast in jouw buurt komt in het najaar. ^Lotte
K|gebruiken|kwaliteit|3|blijdschap|0|-|tof dan kan de duif met pensioen 🐦
#S|sov-0017|social|overheid|
K|gebruiken|levering|2|neutraal|0|-|Huisvuil nie opgehaald in de Pastorijstraat, zakken staan er nog
A|||||||Bedankt voor de melding. De ronde wordt morgen hernomen. ^Intercomm. Dender
K|gebruiken|geen|3|neutraal|0|vraag|mogen ze blijven staan of terug binnen?
A|||||||Gerust laten staan.
K|geen|geen|3|neutraal|0|-|merci voor rap te antwoorden
#S|sov-0018|social|telecom|
K|orienteren|prijs|3|neutraal|0|vraag|Wat is het verschil in prijs tussen jullie pack met en zonder vaste lijn? Belt hier toch niemand meer op
A|||||||Zonder vaste lijn 6 euro minder per maand.
K|orienteren|geen|3|neutraal|0|-|Ik laat het ons ma eens beslissen, 't is háár vaste lijn 😇
#S|sov-0019|social|reizen|
K|gebruiken|kwaliteit|2|irritatie|0|-|Verwarming op de trein Essen-Antwerpen staat op standje sauna. 't Is 24 graden buiten. Wie heeft da bedacht
A|||||||Niet aangenaam, Sarah. Kan je het rijtuignummer doorgeven?
K|geen|geen|3|neutraal|0|-|50 88 2478
A|||||||Doorgegeven aan de werkplaats.
K|hulp|bejegening|4|dankbaarheid|0|-|merci, de opgietmeester groet u
#S|sov-0020|social|webshop|
K|ontvangen|fout|2|verrassing|0|-|Besteld bij @boetiekske: 1 paar kousen. Gekregen: 14 paar kousen en een elektrische tandenborstel?!
A|||||||Oei, Lindsey, daar ging iets mis! Je hoeft niets terug te sturen.
K|ontvangen|beleid|5|blijdschap|0|-|Serieus?? Ik heb warme voeten tot mijn pensioen 🧦🧦🧦
#S|sov-0021|social|verzekering|
K|hulp|geen|3|neutraal|0|vraag|@polisplein moet ik voor een ster in mijn voorruit eerst aangifte doen of mag ik direct naar de garage?
A|||||||Je mag rechtstreeks naar een erkende hersteller. ^Inge
K|hulp|geen|3|neutraal|0|vraag|Is Ruitenrap in Diest erkend?
A|||||||Ja, die staat op de lijst.
K|hulp|informatie|4|dankbaarheid|0|-|Super duidelijk, dank u Inge
#S|sov-0022|social|reizen|
K|betalen|beleid|2|irritatie|0|-|Boete gekregen omdat mijn abonnement op mijn gsm stond en die gsm plat was. Ja sorry dat ik niet mijn stopcontact bij had @tramvlier
A|||||||Je kan je abonnement binnen 5 dagen tonen, dan betaal je enkel 5 euro. ^Gert
K|betalen|beleid|4|opluchting|0|-|oké 5 is beter dan 107 🙄
#S|sov-0023|social|energie|
K|wijzigen|geen|3|neutraal|0|-|Verhuisd van Zottegem naar Brakel op 1/6, meterstanden gemaild
A|||||||Goed ontvangen! De overname is verwerkt.
K|wijzigen|wachttijd|4|blijdschap|0|-|zo zien we da graag, gene zever
#S|sov-0024|social|telecom|
K|gebruiken|storing|2|irritatie|2|-|Dag 6 zonder vaste lijn in Gavere. Mijn grootva denkt dat we hem allemaal vergeten zijn 💔 @Kabelio
A|||||||Dat vinden we heel erg, Tine. We sturen morgen iemand, prioritair.
K|gebruiken|bejegening|2|bezorgdheid|0|angst|Hij heeft zijn alarmknop op die lijn. Als hij valt weet niemand het
A|||||||Onze technieker komt vanavond nog langs.
K|hulp|beleid|4|dankbaarheid|0|-|Dat apprecieer ik enorm. Dank u om het ernstig te nemen
K|gebruiken|storing|4|opluchting|0|-|Update: lijn werkt, grootva heeft al 4 keer gebeld
#S|sov-0025|social|reizen|
K|orienteren|beleid|3|neutraal|0|vraag|Mag een kat in een draagmand op de bus @hopbus? Ze heet Frieda en zwijgt
A|||||||Frieda mag gratis mee, op de schoot. ^Pieter
K|orienteren|beleid|4|blijdschap|0|-|Frieda miauwt dat ge een goei organisatie zijt 🐈
#S|sov-0026|social|bank|
K|hulp|wachttijd|2|irritatie|2|-|Vijfendertig minuten "een van onze medewerkers staat u zo te woord" @klaverbank. Zo is een rekbaar begrip
A|||||||Sorry Marnix. Kunnen we hier helpen?
K|aanvragen|geen|3|neutraal|0|wens|Ik wil gewoon een tweede kaart op de gezamenlijke rekening
A|||||||Aangevraagd, ze komt binnen 5 werkdagen.
K|aanvragen|wachttijd|4|verrassing|0|-|Wablieft? Zo simpel? Daarvoor zat ik een halfuur naar panfluit te luisteren
#S|sov-0027|social|telecom|
K|vertrekken|geen|3|neutraal|0|vraag|Als ik overstap naar een ander, moet ik de modem dan terugbrengen of opsturen?
A|||||||Je mag hem afgeven in elk afhaalpunt, gratis.
K|geen|geen|3|neutraal|0|-|okee dan breng ik hem binnen
A|||||||Mogen we vragen waarom je weggaat?
K|vertrekken|prijs|2|teleurstelling|0|-|ach 't is spijtig maar bij uw concurrent betaal ik 19 minder en we moeten allemaal op de kleintjes letten
#S|sov-0028|social|bezorging|
K|ontvangen|geen|3|neutraal|0|-|Volgens de app is mijn pakje in Wommelgem.
K|ontvangen|levering|3|neutraal|0|vraag|Komt dat vandaag nog naar Retie of is da voor morgen
A|||||||Morgen, tussen 9 en 13u. ^Mats
K|ontvangen|levering|2|teleurstelling|0|-|Ahn, verjaardagscadeau voor vanavond. Dan maar een foto van het cadeau in een omslag
#S|sov-0029|social|diensten|
K|hulp|bejegening|4|dankbaarheid|0|-|Vergeten op te zeggen bij @zweetzaal, meisje aan de balie heeft het gewoon nog in orde gebracht. Hartelijk bedankt Kyra!
A|||||||Graag gedaan Jolien! 💪
#S|sov-0030|social|overheid|
K|betalen|beleid|2|boosheid|0|-|GAS-boete voor een vuilzak die een dag te vroeg buiten stond, ik lag in het ZIEKENHUIS, mijn buurvrouw had hem willen helpen buitenzetten @gemeenteLoosdal
A|||||||U kan bezwaar indienen met een attest van opname. Wij begrijpen de situatie.
K|hulp|geen|3|neutraal|0|vraag|Naar welk adres moet dat attest?
A|||||||sanctie@loosdal.example, met vermelding van uw dossiernummer.
K|geen|geen|3|neutraal|0|-|Gemaild. En ook een foto van mijn polsbandje voor de zekerheid
#S|sov-0031|social|telecom|
K|ontvangen|levering|4|blijdschap|0|-|Glasvezel geplaatst door ne jonge gast met een gitaar in zijn camionette. Propere werker, koffie gedronken, 1 gig op de laptop. Schoon!
A|||||||Haha dat is Yentl, we geven het door! 🎸
#S|sov-0032|social|reizen|
K|gebruiken|storing|2|neutraal|0|-|lift perron 4 Denderleeuw doet het niet
A|||||||Bedankt, de firma is verwittigd. Heb je hulp nodig?
K|gebruiken|storing|2|irritatie|1|-|Nee ik niet maar er staat hier wel een mevrouw met een rolstoel die nu al voor de derde keer deze maand mag terugkeren naar Aalst
#S|sov-0033|social|reizen|
K|gebruiken|geen|3|neutraal|0|vraag|van welk spoor vertrekt de 18u06 naar Blankenberge vandaag?
A|||||||Spoor 8. ^Treinlijn
K|geen|geen|3|neutraal|0|-|👍 merci
#S|sov-0034|social|energie|
K|hulp|herhaling|1|boosheid|3|-|Zeven mails, vier telefoons, één aangetekende. En gij vraagt mij doodleuk nog eens mijn EAN?! @stroomap
A|||||||We begrijpen je frustratie, Geert. We hebben je EAN teruggevonden.
K|hulp|geen|3|neutraal|0|vraag|En? Wanneer is da nu opgelost
A|||||||De correctie staat op je factuur van juli.
K|hulp|belofte|2|irritatie|0|-|Eerst zien, dan geloven
#S|sov-0035|social|webshop|
K|wijzigen|geen|3|neutraal|0|vraag|@schoenlapje kan ik online gekochte botten ruilen in de winkel in Hasselt?
A|||||||Ja, met je bestelnummer. ^Sien
K|wijzigen|geen|3|neutraal|0|vraag|ook als de doos gescheurd is door onze hond
A|||||||Ja, als de botten zelf maar niet geproefd zijn 😉
K|wijzigen|beleid|4|blijdschap|0|-|😂 nee hij heeft smaak. Tof, tot zaterdag
#S|sov-0036|social|bank|
K|gebruiken|privacy|3|bezorgdheid|0|vraag|Er staat een betaling van 1 euro aan "MKTPL LUX" op mijn rekening en ik ken dat niet. Is da zo'n test van oplichters?
A|||||||Dat kan. Blokkeer je kaart in de app en bel ons op het noodnummer. ^Klaverbank
K|hulp|geen|3|neutraal|0|-|Geblokkeerd, ben aan de lijn nu
K|hulp|wachttijd|5|opluchting|0|-|Binnen 2 minuten iemand aan de lijn en er was niks weg buiten die euro. Dikke duim
#S|sov-0037|social|telecom|
K|gebruiken|informatie|2|irritatie|1|-|Geplande werken van 1u tot 5u. 't Is 9u40. Hebben ze zich misschien verslapen?
A|||||||De werken liepen uit, Nico. We verwachten herstel tegen 11u.
K|geen|geen|3|neutraal|0|-|ok. tethering dan maar
#S|sov-0038|social|reizen|
K|gebruiken|digitaal|3|verwarring|0|vraag|allez ik snap nie goed hoe da werkt met die tien rittenkaart op den app, moet ik da nu activeren voor ik opstap of erna?
A|||||||Net voor je opstapt, dan loopt het uur. ^Pieter
K|gebruiken|informatie|4|dankbaarheid|0|-|A ja merci, nu ben ik mee
#S|sov-0039|social|reizen|
K|gebruiken|levering|2|teleurstelling|1|-|Laatste trein naar Veurne afgelast en nu zit ik in De Panne mijn eigen verjaardag te vieren met een broodje uit den automaat
A|||||||O nee, Lobke. We zoeken een taxi voor je, sta je aan de ingang?
K|geen|geen|3|neutraal|0|-|ja bij de fietsen
A|||||||Die komt over 10 minuten. Gelukkige verjaardag nog!
K|hulp|bejegening|5|verrassing+dankbaarheid|0|-|Een taxi, voor mij alleen?! Gij zijt echt zalig
#S|sov-0040|social|overheid|
K|orienteren|geen|3|neutraal|0|vraag|vanaf wanneer kan men zich inschrijven voor de speelpleinwerking @stadMeerle?
A|||||||Vanaf 15 maart om 20u, online.
K|orienteren|digitaal|2|bezorgdheid|0|angst|Hopelijk crasht het nie gelijk vorig jaar want dan val ik weer zonder opvang
#S|sov-0041|social|telecom|
K|gebruiken|storing|3|neutraal|0|vraag|nog volk in Tielt die geen beeld heeft op Eén of ligt da aan mij
A|||||||Dag Mieke, het ligt aan een zender bij ons. Nog een kwartiertje. ^Thibo
K|geen|geen|3|neutraal|0|-|Oké bedankt Thibo
#S|sov-0042|social|energie|
K|terugkijken|geen|4|vertrouwen|0|-|Al van '98 bij @stroomap. Er is al veel aan mijn deur komen leuren, maar ik blijf zitten waar ik zit
A|||||||Dat lezen we graag, Godelieve! 💚
#S|sov-0043|social|bezorging|
K|ontvangen|kwaliteit|2|boosheid|0|-|Doos met GROTE rode sticker BREEKBAAR, over mijn haag gekeild als een frisbee. Camera heeft alles gefilmd @pakmee
A|||||||Dat kan echt niet, Davy. Stuur je ons de beelden?
K|geen|geen|3|neutraal|0|-|Onderweg via DM, 18 seconden kwaliteitscinema
A|||||||Bekeken. De zending wordt volledig vergoed.
K|hulp|fout|4|blijdschap|0|-|Correct opgelost, merci. Die koerier moet wel naar de Olympische Spelen
#S|sov-0044|social|reizen|
K|gebruiken|beleid|3|neutraal|0|vraag|geldt mijn studentenabo ook in de kerstvakantie of moet ik een gewoon ticket hebben
A|||||||Dat geldt 12 maanden, dus ook dan. ^Nadia
K|geen|geen|3|neutraal|0|-|nice thx
#S|sov-0045|social|diensten|
K|vertrekken|digitaal|2|irritatie|2|-|Opzeggen bij @kijkhoek: menu, menu, "weet je het zeker", "blijf voor de helft", "weet je het écht zeker", foutmelding. Proficiat met de escape room
A|||||||Sorry Bram! We zeggen het voor je op, stuur je e-mailadres?
K|geen|geen|3|neutraal|0|-|In DM
A|||||||Stopgezet per vandaag.
K|vertrekken|geen|4|opluchting|0|-|ontsnapt 🏃‍♂️
#S|sov-0046|social|verzekering|
K|orienteren|prijs|3|neutraal|0|vraag|Wat kost een familiale bij jullie voor twee volwassenen, drie kleine mannen en een geit?
A|||||||Rond de 85 euro per jaar, de geit zit er gratis bij 🐐 ^Polisplein
K|orienteren|prijs|4|verrassing|0|-|de geit gratis! daar had ik nie van terug
#S|sov-0047|social|telecom|
K|hulp|doorverwijzing|2|irritatie|2|-|Winkel in Geel stuurt mij naar de site, de site stuurt mij naar de winkel in Geel. Ik heb ondertussen een abonnement op de parking daar
A|||||||Dat kan beter, Ruben. Waarmee kunnen wij je helpen?
K|wijzigen|geen|3|neutraal|0|wens|simkaart van ons bedrijf op mijn eigen naam zetten
A|||||||Ik stuur je één formulier, teken het en wij doen de rest.
K|wijzigen|doorverwijzing|4|opluchting|0|-|Eén. Formulier. Halleluja
#S|sov-0048|social|reizen|
K|gebruiken|geen|3|neutraal|0|-|Rugzak blijven liggen op den tram 2 richting Melle, zwart met een sleutelhanger van een eend
A|||||||We bellen de chauffeur. ^Gert
K|gebruiken|privacy|2|bezorgdheid|0|angst|Mijn insuline zit erin, 't is nogal dringend
A|||||||Gevonden! Hij geeft hem af aan de stelplaats Moscou.
K|hulp|wachttijd|5|opluchting+dankbaarheid|0|-|Godzijdank. Ge hebt geen gedacht hoe blij ik ben, ik spurt ernaartoe
#S|sov-0049|social|bank|
K|orienteren|geen|3|neutraal|0|vraag|Moet je bij jullie 18 zijn voor een beleggingsrekening of kan dat via de ouders vroeger?
A|||||||Via de ouders kan het vanaf 0 jaar. ^Klaverbank
K|hulp|bereikbaarheid|4|blijdschap|0|-|Genoteerd, tof dat jullie op zondag antwoorden
#S|sov-0050|social|webshop|
K|hulp|geen|3|neutraal|0|vraag|goeiemorgen, nog nieuws over mijn klacht van 4/3?
A|||||||Dag Rita, de leverancier heeft nog niet gereageerd.
K|hulp|wachttijd|2|irritatie|2|-|Die leverancier heeft precies een traag faxtoestel
K|hulp|geen|3|verlangen|0|wens|'t Liefst kreeg ik gewoon mijn geld terug en dan is 't gedaan
#S|sov-0051|social|telecom|
K|gebruiken|storing|2|neutraal|1|-|Wifi booster van @telfix blijft oranje pinken, al twee keer gereset
A|||||||Dag Els, staat hij minder dan 10 meter van de modem?
K|geen|geen|3|neutraal|0|-|Een meter of zes, met een muur tussen
A|||||||Probeer eens met een kabel te koppelen en daarna pas te verplaatsen.
K|gebruiken|storing|4|opluchting|0|-|Groen! Goed gezien
K|geen|geen|4|dankbaarheid|0|-|bedankt en een fijne avond nog 🌛
#S|sov-0052|social|reizen|
K|gebruiken|informatie|2|verwarring|0|-|Scherm zegt spoor 3, omroeper zegt spoor 11, app zegt "zie scherm". Ik sta dan maar op de trap ertussen @treinlijn
A|||||||Sorry voor de verwarring, het is spoor 11. ^Hilde
K|gebruiken|levering|4|opluchting|0|-|gehaald op mijn tandvlees
#S|sov-0053|social|energie|
K|betalen|geen|3|neutraal|0|vraag|@fluvent wat is da precies "prosumententarief", moet ik da betalen als mijn digitale meter er al hangt?
A|||||||Neen, met een digitale meter betaal je dat niet meer.
K|betalen|fout|2|irritatie|0|-|Bizar, want het staat toch op mijn afrekening van vorige week, 212 eurootjes
A|||||||Dat hoort er niet. We crediteren het.
K|betalen|geen|3|neutraal|0|vraag|binnen welke termijn?
A|||||||Maximaal 14 dagen.
K|geen|geen|3|neutraal|0|-|ok, ik hou het in de gaten
#S|sov-0054|social|telecom|
K|aanvragen|digitaal|2|irritatie|1|-|Bestelling simkaart: "Uw adres bestaat niet." Dan woon ik hier al 32 jaar als spook 👻 @mobivlam
A|||||||Boe! 👻 Stuur je adres in DM, dan plaatsen wij de bestelling.
K|aanvragen|geen|3|blijdschap|0|-|haha gedaan, groetjes van Casper
A|||||||Besteld, Casper. Komt donderdag.
K|aanvragen|bejegening|4|blijdschap|0|-|ge zijt plezante mannen
#S|sov-0055|social|overheid|
K|gebruiken|kwaliteit|2|irritatie|0|-|Fietspad langs de N42 is weer een oefenparcours voor veldritkampioenen. Wout zou er nog van zijn fiets vallen
A|||||||We geven het door aan de wegbeheerder. Ter hoogte van welk nummer?
K|geen|geen|3|neutraal|0|-|Ongeveer 118, aan de frituur
A|||||||Bedankt, het is gemeld.
K|gebruiken|privacy|2|bezorgdheid|0|angst|Doe er iets aan voor de scholen herbeginnen, er rijden daar zevenjarigen
#S|sov-0056|social|bezorging|
K|ontvangen|wachttijd|4|verrassing|0|-|gisteravond om 23u besteld, om 9u stond ne vrolijke mens aan de deur?! hoe doet ge dat @pakmee
A|||||||Vroege vogels 🐦 fijne dag Katrien!
#S|sov-0057|social|reizen|
K|orienteren|geen|3|neutraal|0|vraag|Bestaat er ergens een ticket waarmee ik in 1 dag Brugge-Luik-Brugge kan doen en onderweg mag uitstappen
A|||||||Ja, met de dagpas mag je onbeperkt op- en afstappen.
K|orienteren|prijs|3|neutraal|0|vraag|En da kost?
A|||||||26 euro in het weekend.
K|orienteren|prijs|4|blijdschap|0|-|da's nie overdreven, merci voor den tip
#S|sov-0058|social|telecom|
K|hulp|bereikbaarheid|2|irritatie|1|-|Chatbot "Lowie" verstaat geen West-Vlaams. Kun je ne mens geven aub 😩
A|||||||Ier is ne mens! 😄 Wuk is 't probleem? ^Dries uut Roeselare
K|hulp|bejegening|5|verrassing+blijdschap|0|-|HAHA nee serieus?! Mo vint, mijn dag is goe
K|betalen|geen|3|neutraal|0|vraag|k zoen willn weten of da kik op 't ende van de maand kan betalen in plekke van den eersten
A|||||||Da goat, 'k zettn 't nu in orde.
K|betalen|beleid|4|dankbaarheid|0|-|merci é Dries, tot in de draai
#S|sov-0059|social|bank|
K|gebruiken|storing|2|irritatie|0|-|Bancontact ligt eruit in de winkel, 20 man met volle karren die naar elkaar staan te kijken
A|||||||We werken eraan, Steven. Cash geld afhalen lukt wel. ^Klaverbank
K|gebruiken|bereikbaarheid|2|irritatie|0|-|Afhalen waar? Ge hebt de laatste automaat van 't dorp vorige zomer weggehaald
#S|sov-0060|social|verzekering|
K|hulp|wachttijd|2|neutraal|2|-|Dossier hagelschade veranda, expert geweest op 12/6, nu 30/7 en geen verslag.
A|||||||Dag Luc, ik zie dat het verslag bij ons ligt te wachten op nazicht. ^Inge
K|hulp|geen|3|neutraal|0|vraag|En wie moet dat nazien en hoelang doet die daarover?
A|||||||Mijn collega doet het morgen, ik mail je zelf het resultaat.
K|hulp|geen|3|vertrouwen|0|-|Goed Inge, dan leg ik het in uw handen
A|||||||Verslag gemaild en uitbetaling van 3.480 euro goedgekeurd!
K|hulp|belofte|5|dankbaarheid|0|-|Woord gehouden. Zo kom je ze niet veel meer tegen. Dank u!
#S|sov-0061|social|reizen|
K|gebruiken|kwaliteit|4|blijdschap|0|-|Nieuwe trams op lijn 11 zijn echt de max. Stopcontacten en ge hoort uw eigen gedachten weer
A|||||||Dankjewel voor het compliment, Amina! ^Gert
#S|sov-0062|social|reizen|
K|gebruiken|bejegening|2|boosheid|0|-|Controleur tegen ons ma van 81: "Madam kan da lezen of nie". Ze had haar bril niet bij. Schaamteloos @hopbus
A|||||||Dat is onaanvaardbaar. Kan je lijn, datum en uur doorgeven?
K|geen|geen|3|neutraal|0|-|Lijn 334, dinsdag iets na tienen, in Kontich
A|||||||We bespreken dit met de betrokkene en laten je iets weten.
K|hulp|geen|3|verlangen|0|wens|Een kaartje met sorry voor haar, meer moet dat niet zijn
#S|sov-0063|social|energie|
K|gebruiken|digitaal|2|verwarring|0|vraag|De app van @stroomap zegt dat ik vannacht om 3u 14 kW heb verbruikt. Ik sliep. Of slaapwandel ik met een droogkast?
A|||||||Grappig! Laadt er misschien een auto op?
K|gebruiken|informatie|4|blijdschap|0|-|Euh. Ja. Sinds maandag. Laat maar, ik kruip terug in mijn mand 🙈
#S|sov-0064|social|diensten|
K|gebruiken|levering|2|irritatie|0|-|Poetshulp voor den tweede keer zonder iets te zeggen niet gekomen @blinkendhuis. Ik poets nu zelf, voor 0 cheques
A|||||||Dag Griet, dat had je moeten weten. Ze is ziek sinds maandag.
K|gebruiken|informatie|2|teleurstelling|0|-|Een sms'ke was genoeg geweest, ik had mijn vrije dag er voor verzet
A|||||||Je hebt gelijk. We sturen vrijdag een vervangster.
K|geen|geen|3|neutraal|0|-|goed, vrijdag om 8
#S|sov-0065|social|telecom|
K|gebruiken|beleid|3|neutraal|0|vraag|gaan mijn ongebruikte gigas mee naar volgende maand @mobivlam of ben ik die kwijt
A|||||||Die gaan 1 maand mee. ^Jonas
K|gebruiken|beleid|4|blijdschap|0|-|Joepie, festivaldata
#S|sov-0066|social|reizen|
K|gebruiken|levering|3|bezorgdheid|0|vraag|Bus 14 is er nog niet en mijn zoon heeft zijn eerste examen om 8u30, komt er nog een of breng ik hem zelf?
A|||||||De bus is 4 minuten verwijderd van je halte. ^Pieter
K|gebruiken|levering|4|opluchting|0|-|hij zit erop 🙏 en ik nog in pyjama
#S|sov-0067|social|webshop|
K|aanvragen|geen|3|neutraal|0|vraag|kan ik met ecocheques betalen bij @groenhuisraad?
A|||||||Ja, voor alle producten met het blaadje 🌿
K|aanvragen|digitaal|2|verwarring|0|vraag|Bij het afrekenen zie ik die optie niet, moet ik daar iets voor aanvinken?
A|||||||Je moet eerst inloggen, dan verschijnt het.
K|aanvragen|digitaal|4|opluchting|0|-|Ah zie, nu wel
#S|sov-0068|social|overheid|
K|hulp|bejegening|5|dankbaarheid|0|-|Mevrouw van 't OCMW aan de telefoon: een uur met mijn pa de papieren doorgenomen, lijn per lijn. Zulke mensen verdienen een standbeeld
A|||||||Wat een mooie boodschap, we lezen hem voor op de teamvergadering ❤️
#S|sov-0069|social|telecom|
K|betalen|prijs|2|irritatie|0|-|"Om u nog beter van dienst te zijn" +3,50 per maand. Zeg gewoon dat ge geld wilt @Kabelio, ik heb daar meer respect voor
A|||||||We snappen je reactie, Filip. Er zijn goedkopere packs, mag ik er een voorstellen?
K|wijzigen|geen|3|neutraal|0|vraag|Zeg maar, wat hebt ge in de aanbieding?
A|||||||Pack Compact, 11 euro minder, zelfde snelheid.
K|wijzigen|prijs|4|verrassing|0|-|Zelfde snelheid en 11 minder? Waarom bel ik jullie eigenlijk nooit
#S|sov-0070|social|reizen|
K|gebruiken|privacy|2|bezorgdheid|0|-|Dronken gast loopt te roepen in de trein naar Bergen, 3e rijtuig. Een meisje zit te wenen @treinlijn
A|||||||Veiligheidsploeg stapt op in Halle. Blijf bij anderen zitten. ^Nadia
K|hulp|wachttijd|4|opluchting|0|-|Ze zijn er al, hij is eraf. Respect
K|geen|geen|3|neutraal|0|-|en het meisje krijgt koekjes van heel de coupé
#S|sov-0071|social|telecom|
K|ontvangen|levering|3|neutraal|0|vraag|Om hoe laat komt de installateur normaal? Op de sms staat alleen "in de loop van de dag"
A|||||||Hij staat gepland tussen 13 en 15u. ^Thibo
K|geen|geen|3|neutraal|0|-|Top dan kan ik nog om brood
K|ontvangen|levering|4|blijdschap|0|-|13u04 en hij belde aan. Met den boor al in zijn hand
#S|sov-0072|social|bank|
K|terugkijken|bejegening|2|teleurstelling|0|-|Mijn vader was 50 jaar klant bij @klaverbank. Bij zijn overlijden kregen we een standaardbrief met zijn naam verkeerd gespeld. Dat zegt genoeg
A|||||||Dat spijt ons oprecht, Hannelore. Onze deelneming.
#S|sov-0073|social|energie|
K|hulp|levering|2|neutraal|1|-|Afspraak voor openen gasmeter deze ochtend 8-12, 't is nu 13u20
A|||||||Onze technieker had pech, hij is er tegen 14u30. ^Fluvent
K|geen|geen|3|neutraal|0|-|oke ik werk van thuis vandaag dus 't gaat
A|||||||Bedankt voor het begrip!
K|hulp|levering|4|blijdschap|0|-|In orde, gas brandt. Vriendelijke gast ook
#S|sov-0074|social|reizen|
K|hulp|beleid|3|neutraal|0|vraag|wij hadden 70 min vertraging met de nachttrein, hebben we recht op iets?
A|||||||Ja, 25% van je ticketprijs. Vul het formulier in op [link].
K|hulp|digitaal|2|irritatie|1|-|da formulier vraagt een pdf, ik heb enkel zo'n QR-ding in mijn wallet
A|||||||Een screenshot is ook goed.
K|geen|geen|3|neutraal|0|-|ok verstuurd
#S|sov-0075|social|bezorging|
K|ontvangen|bejegening|4|dankbaarheid|0|-|Shout-out naar Moussa, die bij 34 graden mijn 6 bakken water drie verdiepingen heeft opgesleurd en nog lachte ook 💦
A|||||||Moussa is een held. We bezorgen hem jouw bericht!
#S|sov-0076|social|telecom|
K|hulp|geen|3|neutraal|0|vraag|@telfix is er al iemand die mijn DM van dinsdag gelezen heeft?
A|||||||Dag Yves, sorry! Ik bekijk hem nu.
K|hulp|wachttijd|2|irritatie|1|-|dinsdag vorige week hé, voor de duidelijkheid
A|||||||Je nieuwe afstandsbediening is besteld, gratis.
K|hulp|geen|3|neutraal|0|-|goed dan, eind goed al goed zekers
#S|sov-0077|social|reizen|
K|gebruiken|levering|2|irritatie|0|-|Twee minuten te laat vertrokken omdat "we wachten op reizigers uit Leuven". Schoon. Als ík uit Leuven kom wacht er nooit iemand #treinlijn
A|||||||Haha, betrapt. We wensen je volgende keer een wachtende trein toe! ^Hilde
K|geen|geen|4|blijdschap|0|-|ik hou u eraan 😄
#S|sov-0078|social|diensten|
K|gebruiken|digitaal|2|verwarring|0|-|waarom stelt @kijkhoek mij nu ineens Finse visserijdocumentaires voor. wie is er aan mijn account geweest
A|||||||Kijk eens bij 'kijkgeschiedenis' of er onbekende toestellen staan.
K|gebruiken|privacy|4|opluchting|0|-|ok het was mijn schoonmoeder. mysterie opgelost
#S|sov-0079|social|overheid|
K|aanvragen|wachttijd|2|teleurstelling|2|-|Premie voor dakisolatie: ingediend in september, nu mei. Ik begin te denken dat dat dak al terug aan isolatie toe is
A|||||||Er is een achterstand van 8 maanden, Peter. Uw dossier is volledig.
K|aanvragen|informatie|4|opluchting|0|-|Volledig, dat is toch al dat. Ik vreesde dat er nog iets ontbrak
#S|sov-0080|social|telecom|
K|terugkijken|geen|2|boosheid|0|-|Kabelio: vroeger Telefonie der Walen, nu Telefonie der Walgelijken. Blijf er af mensen
#S|sov-0081|social|bank|
K|aanvragen|geen|3|neutraal|0|wens|Ben verhuisd uit Spanje naar Antwerpen en wil hier een zichtrekening openen
K|aanvragen|geen|3|neutraal|0|vraag|Volstaat een bijlage 8 of moet ik wachten op mijn kaart
A|||||||Bijlage 8 met je paspoort is voldoende. Kom gerust langs.
K|aanvragen|beleid|4|verrassing+dankbaarheid|0|-|Wow de vorige bank liet mij acht weken wachten. Muchas gracias!
#S|sov-0082|social|reizen|
K|gebruiken|geen|3|neutraal|0|vraag|Hoe zie ik op voorhand of er een fietswagon hangt aan de 9u12 naar De Panne?
A|||||||In de app onder 'samenstelling', vanaf een uur voor vertrek.
K|geen|geen|3|neutraal|0|-|wist ik niet, dank
#S|sov-0083|social|energie|
K|aanvragen|levering|2|neutraal|2|-|Aanvraag verzwaring aansluiting sinds februari, werf staat stil zonder stroom
A|||||||De vergunning van de gemeente ontbreekt nog. ^Fluvent
K|aanvragen|doorverwijzing|2|irritatie|2|-|De gemeente zegt dat ze op u wachten. Misschien kunt ge eens samen een koffie drinken
A|||||||We bellen de gemeente vandaag zelf op.
K|hulp|geen|3|neutraal|0|vraag|en laat ge mij dan iets weten?
A|||||||Zeker, voor vrijdagmiddag.
K|hulp|belofte|4|verrassing|0|-|donderdag al gebeld én vergunning in orde. Had ik niet durven hopen
#S|sov-0084|social|verzekering|
K|hulp|beleid|2|irritatie|0|-|Fiets gestolen met slot en al. "Kan u het slot bezorgen als bewijs?" Ik vraag het eens aan den dief zie
A|||||||Haha, terechte opmerking. De aankoopbon van het slot is ook goed.
K|geen|geen|3|neutraal|0|-|die heb ik, komt eraan
#S|sov-0085|social|webshop|
K|ontvangen|levering|3|bezorgdheid|0|vraag|@trouwkant mijn communiekleedje is nog steeds "in behandeling" en het feest is zondag... moet ik iets anders gaan zoeken?
A|||||||Nee hoor Saartje! Het vertrekt vandaag en komt vrijdag.
K|ontvangen|informatie|4|opluchting|0|-|oké... ademt terug
K|ontvangen|levering|5|blijdschap|0|-|Vrijdag 10u en het past perfect, ze wil het niet meer uitdoen 🥹
#S|sov-0086|social|telecom|
K|gebruiken|storing|2|irritatie|0|-|zondag, regen, voetbal, en plots: "er is een probleem met uw ontvangst". Ja. Met mijn humeur ook
A|||||||Daar kunnen we inkomen. Herstart je decoder eens via de app? ^Lotte
K|gebruiken|storing|4|blijdschap|0|-|mirakel, nog op tijd voor den 2-1
#S|sov-0087|social|reizen|
K|gebruiken|levering|4|verrassing|0|-|de trein van 7u22 was er om 7u22. Ik herhaal: 7u22. Is er iets gebeurd? #treinlijn
A|||||||Soms lukt het ons 😇
#S|sov-0088|social|reizen|
K|wijzigen|beleid|3|neutraal|0|vraag|Kan ik mijn trajecttreinkaart opschorten tijdens mijn zwangerschapsverlof?
A|||||||Ja, vanaf 30 dagen, met een attest.
K|wijzigen|geen|3|neutraal|0|vraag|Attest van de mutualiteit of van mijn baas?
A|||||||Van je werkgever.
K|wijzigen|informatie|4|blijdschap|0|-|Tof, helder, dan is dat ook van mijn lijstje
#S|sov-0089|social|energie|
K|hulp|wachttijd|4|dankbaarheid|0|-|om 22u gasgeur gemeld in de gang, om 22u25 stond er iemand, leiding toegedraaid, hele blok gerust. Straf
A|||||||Goed dat u direct belde! ^Fluvent
#S|sov-0090|social|telecom|
K|wijzigen|geen|3|neutraal|0|vraag|Verhuis volgende maand van Halle naar Ninove, hoeveel dagen op voorhand moet ik dat laten weten
A|||||||Liefst 14 dagen op voorhand, via 'mijn verhuis'.
K|wijzigen|geen|3|neutraal|0|vraag|en valt internet er dan een paar dagen uit?
A|||||||Nee, wij activeren op de dag zelf.
K|wijzigen|belofte|2|irritatie|0|-|Da hebt ge vorige keer ook gezegd, toen was 't elf dagen
#S|sov-0091|social|overheid|
K|gebruiken|geen|3|neutraal|0|vraag|is 't containerpark open op de dag na Hemelvaart? @intercommDender
A|||||||Ja, van 9 tot 16u45.
K|geen|geen|3|neutraal|0|-|Merci, tot dan met mijn snoeihout
#S|sov-0092|social|bezorging|
K|hulp|herhaling|2|irritatie|3|-|Derde week, vijfde contact. "We openen een onderzoek." Ge hebt precies meer onderzoeken lopen dan het parket
A|||||||Sorry Ignace. Ik zie dat het pakket verloren is, je krijgt de waarde terug.
K|betalen|geen|3|neutraal|0|vraag|de volle 249 of weer zo'n forfaitje van 20?
A|||||||De volle 249.
K|betalen|beleid|4|verrassing|0|-|Schrijf ik op in mijn agenda, dag dat @pakmee mij blij maakte
#S|sov-0093|social|bank|
K|hulp|geen|3|neutraal|0|-|Zoals gevraagd hierbij nog eens het kaartnummer (laatste 4): 0881
A|||||||Dank je! De betwiste betaling is teruggestort.
K|betalen|wachttijd|4|blijdschap|0|-|Staat er al op. Da ging rapper dan ne pak friet
#S|sov-0094|social|reizen|
K|gebruiken|kwaliteit|2|boosheid|0|-|WC op slot in heel de trein. Twee uur. Met een kind van drie. Ik ga geen tekening maken @treinlijn
A|||||||Heel vervelend, onze oprechte excuses. In Brussel-Zuid is er een kwartier stop.
K|gebruiken|kwaliteit|2|irritatie|0|-|te laat, we hebben een broek weggegooid in Luik
#S|sov-0095|social|telecom|
K|orienteren|beleid|3|neutraal|0|vraag|Kunnen jullie in een serviceflat ook leggen of moet de directie dat goedkeuren @telfix
A|||||||De beheerder moet akkoord gaan, wij contacteren hem voor je.
K|orienteren|doorverwijzing|4|dankbaarheid|0|-|Dat zou een zorg minder zijn voor ons bomma, merci al
#S|sov-0096|social|reizen|
K|gebruiken|geen|3|neutraal|0|-|We zitten intussen met zeven man in taxi Rachid van Oostende naar Diksmuide, op kosten van de firma
A|||||||Goed zo, kom veilig thuis! ^Hilde
K|gebruiken|bejegening|4|blijdschap|0|-|Rachid heeft peperkoek uitgedeeld. Mag elke week 🤣
#S|sov-0097|social|energie|
K|vertrekken|geen|3|neutraal|0|-|Mijn contract bij @stroomap stopt op 31/8 en ik ga het niet verlengen
A|||||||Jammer, Bart. Mogen we een nieuw voorstel doen?
K|vertrekken|prijs|3|neutraal|0|-|Als het onder de 9 cent is, ja. Anders gelieve mij te laten gaan in vrede 🕊️
#S|sov-0098|social|telecom|
K|hulp|geen|3|neutraal|0|-|Screenshot van de snelheidstest doorgestuurd, 11 Mbps
A|||||||Dank, op de lijn meten wij een storing in de kast. Technieker morgen 9u.
K|hulp|informatie|4|opluchting|0|-|ah 't ligt dus niet aan mijn ouwe laptop
#S|sov-0099|social|reizen|
K|aanvragen|digitaal|2|irritatie|1|-|Automaat Dendermonde neemt geen briefjes, geen muntjes en geen kaart. Wel een blikje cola dat iemand erop gezet heeft
A|||||||Je mag instappen en bij de begeleider kopen, zonder toeslag.
K|aanvragen|beleid|4|blijdschap|0|-|Zo doen we dat! merci en santé
#S|sov-0100|social|diensten|
K|gebruiken|kwaliteit|3|verlangen|0|wens|@zweetzaal zouden jullie in de zomer geen vroegere uren kunnen doen, zo vanaf 6u? Dat ware zalig
A|||||||Leuk idee, we bekijken het met het team!
K|geen|geen|3|neutraal|0|-|👌 ik duim
#S|sov-0101|social|bank|
K|hulp|doorverwijzing|2|irritatie|2|-|Nalatenschapsdossier: kantoor Wetteren zegt Gent, Gent zegt notaris, notaris zegt kantoor Wetteren. Ze rust in vrede, wij niet
A|||||||Gecondoleerd, Lut. Ik neem dit zelf op en bel je vanmiddag. ^Carmen
K|geen|geen|3|neutraal|0|-|na 15u graag, ik zit tot dan op de begraafplaats
A|||||||Ik bel om 15u30.
K|hulp|bejegening|4|dankbaarheid|0|-|Carmen, u was heel zacht voor mij aan de telefoon. Dank.
#S|sov-0102|social|telecom|
K|gebruiken|storing|2|neutraal|0|-|in Herk-de-Stad alles plat, ook gsm
A|||||||Klopt, een graafmachine heeft een kabel geraakt. ^Thibo
K|gebruiken|geen|3|blijdschap|0|-|dan weet ik waar mijn nonkel vandaag werkt 😂
#S|sov-0103|social|wonen|
K|hulp|wachttijd|2|neutraal|2|-|Boiler kapot in blok C, gemeld op maandag, vandaag vrijdag @huisvoorallen
A|||||||De onderdelen komen dinsdag, sorry Nadine.
K|gebruiken|storing|2|teleurstelling|1|-|Dan nog een weekend met kommekes water van het vuur. Met een baby is da nie alles
A|||||||Je mag douchen in onze leegstaande flat op nr 8, we brengen de sleutel.
K|hulp|beleid|4|dankbaarheid|0|-|Amai dat is lief bedacht, graag!
#S|sov-0104|social|reizen|
K|orienteren|geen|3|neutraal|0|vraag|Vliegt @vlaamair in de paasvakantie ook vanuit Oostende of enkel Zaventem?
A|||||||Vanaf 1 april ook uit Oostende naar Alicante en Malaga.
K|orienteren|geen|4|blijdschap|0|-|Malaga uit Oostende!! op 10 min van mijn deur, wij zijn weg 🌞
#S|sov-0105|social|energie|
K|betalen|informatie|2|verwarring|1|-|ik heb nu drie facturen met drie verschillende bedragen en op alle drie staat "dit is uw definitieve factuur". Definitiever wordt het niet precies
A|||||||Enkel die van 4 mei telt, Sonja. De andere zijn geannuleerd.
K|betalen|informatie|3|neutraal|0|wens|Kunt ge da op papier zetten? Ik ben van de oude stempel
A|||||||We sturen een brief.
K|betalen|geen|3|neutraal|0|-|Dan betaal ik die van 4 mei als de brief er is
#S|sov-0106|social|telecom|
K|gebruiken|kwaliteit|4|vertrouwen|0|-|Storm, onweer, halve straat zonder licht. Mijn gsm: 4 streepkes. @mobivlam ge zijt een rots
#S|sov-0107|social|bezorging|
K|wijzigen|geen|3|neutraal|0|vraag|kan ik mijn levering van morgen nog omleiden naar mijn werk in Vilvoorde
A|||||||Ja, tot middernacht via de link in je mail.
K|wijzigen|digitaal|2|neutraal|1|-|link doet niks op iphone
A|||||||Ik heb het voor je aangepast: Luchthavenlaan 10.
K|wijzigen|bejegening|4|dankbaarheid|0|-|merci merci, mijn baas is blij dat ik blijf
#S|sov-0108|social|overheid|
K|betalen|prijs|2|boosheid|0|-|Parkeerretributie 40 euro voor 4 minuten bij de BAKKER. Voor een grof gesneden! @stadMeerle
A|||||||Er geldt 15 min gratis, maar je moet een ticket nemen.
K|betalen|informatie|2|irritatie|0|-|'gratis maar met ticket', dat is gelijk gratis bier maar ge moet het betalen
#S|sov-0109|social|webshop|
K|gebruiken|storing|2|neutraal|0|-|Koffiemachine van @brouwgerief lekt na vier maanden
A|||||||Dat valt onder garantie. Wil je een herstelling of een nieuwe?
K|hulp|beleid|4|verrassing|0|-|mag ik kiezen?? dan een nieuwe, zonder twijfel
A|||||||Komt morgen, de oude mag mee met de koerier.
K|hulp|wachttijd|5|blijdschap|0|-|Ongelooflijk, ik zat al op een maand zonder koffie te rekenen ☕❤️
#S|sov-0110|social|telecom|
K|hulp|geen|3|neutraal|0|vraag|hallo is hier iemand die mij van die reclame-sms'en kan afhalen
A|||||||Ja, ik heb je uitgeschreven. ^Lotte
K|hulp|privacy|4|opluchting|0|-|dat ge dat zomaar kunt met 1 klik, en ik maar STOP sturen sinds nieuwjaar
#S|sov-0111|social|reizen|
K|gebruiken|levering|1|boosheid|3|-|27 keer vertraging in mei. 27! Mijn baas gelooft mij niet meer, ik zit op een laatste waarschuwing. Bedankt hé @treinlijn, oprecht bedankt
A|||||||Heel begrijpelijk, Jelle. We kunnen je een attest van vertraging bezorgen voor elke rit.
K|hulp|geen|3|verlangen|0|wens|Doe maar, alle 27, dan plak ik ze op zijn bureau
#S|sov-0112|social|bank|
K|aanvragen|geen|3|neutraal|0|-|afspraak woonlening dinsdag 14u met Carmen
K|aanvragen|geen|3|neutraal|0|vraag|Moet mijn vriendin er ook bij zijn of volstaat haar loonbriefje?
A|||||||Liefst allebei, maar een videogesprek mag ook.
K|aanvragen|beleid|4|blijdschap|0|-|videogesprek is ideaal, ze zit in Brno voor haar werk
#S|sov-0113|social|reizen|
K|gebruiken|geen|3|neutraal|0|vraag|stopt den 8u11 in Haacht ook tijdens de schoolvakantie
A|||||||Nee, in vakanties rijdt die rechtstreeks naar Leuven. ^Nadia
K|gebruiken|geen|3|neutraal|0|vraag|en den 8u26?
A|||||||Die wel!
K|geen|geen|3|neutraal|0|-|oke merci eh
#S|sov-0114|social|telecom|
K|gebruiken|storing|2|neutraal|0|-|Landlijn dood sinds het onweer van gisternacht, Kruibeke
A|||||||Dag Maurice, we meten een breuk. Technieker komt donderdag. ^Thibo
K|geen|geen|3|neutraal|0|-|donderdag is goed, voormiddag liefst
A|||||||Genoteerd, tussen 8 en 12u.
K|gebruiken|storing|2|irritatie|2|-|Vrijdagmorgen. Lijn even dood als woensdag. Alleen mijn geduld is er nu ook bij neergelegd
A|||||||O nee, hij vond je bel niet. Hij komt nu terug!
K|hulp|levering|2|irritatie|0|-|mijn bel hangt naast mijn deur, gelijk bij de meeste mensen
#S|sov-0115|social|energie|
K|hulp|geen|3|neutraal|0|vraag|Dag @fluvent, weten jullie al meer over de gasleiding in de Kouterdreef? Straat ligt 3 weken open
A|||||||De herstelling is klaar, de aannemer komt maandag dichtleggen.
K|geen|geen|3|neutraal|0|-|Bedankt, geef ik door aan de buren
K|hulp|levering|4|blijdschap|0|-|'t is maandag en ze zijn er! 7u10, met radio
#S|sov-0116|social|bank|
K|gebruiken|geen|3|neutraal|0|vraag|Moet ik laten weten dat ik naar Vietnam ga of werkt mijn kaart daar gewoon? @klaverbank
A|||||||Zet 'wereldwijd' aan in de app, meer is niet nodig.
K|gebruiken|digitaal|4|blijdschap|0|-|ah simpel, aangezet
A|||||||Goede reis!
K|geen|geen|4|dankbaarheid|0|-|dankuwel hoor, lief!
#S|sov-0117|social|bezorging|
K|ontvangen|levering|2|neutraal|1|-|Zending staat al 4 dagen op "gesorteerd in Luik"
A|||||||Dag Gino, we vragen het na. Wat is de code? ^Ellen
K|geen|geen|3|neutraal|0|-|PKM 4401 7781
A|||||||Hij was van de band gevallen, vertrekt vannacht.
K|ontvangen|geen|3|blijdschap|0|-|arm pakske, geef het een pleister 🩹
K|hulp|geen|3|neutraal|0|vraag|Kan er iemand kijken of de doos nog heel is? 't is porselein
A|||||||Ziet er gaaf uit!
K|hulp|bejegening|4|dankbaarheid|0|-|Super dat ge daarvoor zijt gaan kijken
#S|sov-0118|social|reizen|
K|gebruiken|levering|2|teleurstelling|0|-|geen aansluiting in Ottignies, weer niet. de bus trekt zich precies niks aan van de trein
A|||||||We nemen het mee in het overleg over de dienstregeling.
K|gebruiken|geen|3|verlangen|0|wens|5 minuutjes zou al alles oplossen, echt waar
#S|sov-0119|social|diensten|
K|orienteren|geen|3|neutraal|0|vraag|Hoeveel beurten moogt ge nemen met een proefweek bij @zweetzaal?
A|||||||Zoveel je wil, 7 dagen lang.
K|orienteren|geen|3|neutraal|0|vraag|ook de spinningles of alleen toestellen
A|||||||Alles!
K|orienteren|beleid|4|verrassing|0|-|alles zelfs, ai mijn benen
#S|sov-0120|social|overheid|
K|hulp|geen|3|neutraal|0|-|Sluikstort gemeld via de app op 3/11, ref 22.108
A|||||||Dankjewel Raf, de ploeg rijdt morgen. ^Onthaal
K|hulp|wachttijd|2|neutraal|2|-|11/11 en de matras ligt er nog. er groeit intussen iets op
A|||||||We maken er vandaag werk van.
K|hulp|wachttijd|4|opluchting|0|-|weg! voor er kleintjes van kwamen
#S|sov-0121|social|telecom|
K|wijzigen|geen|3|neutraal|0|vraag|kan ik upgraden naar 1 giga zonder nieuwe modem?
A|||||||Je hebt model 4, dus ja. Wil je het activeren?
K|wijzigen|prijs|3|neutraal|0|vraag|wat komt er dan bij op de factuur?
A|||||||5 euro.
K|geen|geen|3|neutraal|0|-|ok doe maar
A|||||||Staat aan!
K|wijzigen|wachttijd|4|verrassing|0|-|nu al?? ik had mijn koffie nog niet door
#S|sov-0122|social|verzekering|
K|hulp|geen|3|neutraal|0|-|Aanrijdingsformulier ingevuld en geüpload deze morgen.
A|||||||Ontvangen, Kelly. De tegenpartij heeft 8 dagen om te reageren.
K|hulp|geen|3|bezorgdheid|0|vraag|En wat als die niks van zich laat horen, sta ik dan met lege handen?
A|||||||Nee, dan beslissen wij op basis van jouw verklaring.
K|hulp|informatie|4|opluchting|0|-|Oke dat stelt mij gerust
#S|sov-0123|social|energie|
K|betalen|prijs|2|verrassing|0|-|ik dacht dat ge een nul te veel had getypt @stroomap maar nee. 1.904 euro. ik ben even gaan zitten
A|||||||Dat is schrikken, Wendy. Mogen we je meterstand nakijken?
K|geen|geen|3|neutraal|0|-|in DM, foto van gisteren
A|||||||De stand van vorig jaar was fout ingelezen. Correct bedrag: 190.
K|betalen|fout|4|opluchting|0|-|dus toch een nul te veel 😭 ik sta weer recht
#S|sov-0124|social|webshop|
K|ontvangen|levering|3|neutraal|0|vraag|@boetiekske is bestelling 77.410 al weg?
A|||||||Vanmiddag vertrokken! ^Sien
K|ontvangen|geen|3|neutraal|0|vraag|via welke pakjesdienst
A|||||||Pakmee.
K|ontvangen|geen|2|irritatie|0|-|ai. dan zet ik mij al klaar aan 't venster met een fluitje
#S|sov-0125|social|reizen|
K|betalen|digitaal|2|neutraal|1|-|Betaling ticket Brussel-Parijs gelukt volgens bank, niet volgens jullie
A|||||||Dag Amber, referentie?
K|geen|geen|3|neutraal|0|-|TL-209911-F
A|||||||Het ticket zat vast, je vindt het nu in je mail.
K|aanvragen|wachttijd|4|dankbaarheid|0|-|Jaa! Danku voor de rappe hulp, wij zijn weg zaterdag
#S|sov-0126|social|telecom|
K|gebruiken|geen|3|neutraal|0|vraag|hoe zet ge die ondertitels af op den decoder, mijn pa wordt er zot van
A|||||||Gele knop, dan 'taal', dan 'uit'.
K|gebruiken|informatie|4|dankbaarheid|0|-|hij doet u de groeten en ge zijt een slim manneke zegt hij
#S|sov-0127|social|bank|
K|hulp|bereikbaarheid|2|teleurstelling|1|-|Kantoor Lo-Reninge gesloten, volgende kantoor 26 km. Ons mémé heeft geen rijbewijs en geen smartphone, alleen een sacoche @klaverbank
A|||||||We hebben een mobiel kantoor dat elke 2de dinsdag op het marktplein staat.
K|hulp|bereikbaarheid|3|neutraal|0|-|dat wist ze niet en wij ook niet, we gaan eens kijken
K|hulp|bereikbaarheid|4|blijdschap|0|-|Ze is geweest. Met haar sacoche. En er was gebak
#S|sov-0128|social|reizen|
K|gebruiken|kwaliteit|2|irritatie|0|-|Alle zetels in de bus naar Ieper zijn nat. Allemaal. Ge vraagt u af waarvan en dan stopt ge beter met vragen
A|||||||Getver, sorry! Busnummer? ^Pieter
K|geen|geen|3|neutraal|0|-|660 418
A|||||||Bus wordt gewisseld in Menen.
K|hulp|belofte|4|verrassing|0|-|verdorie ge hebt woord gehouden, droog vanaf Menen
#S|sov-0129|social|overheid|
K|aanvragen|informatie|2|verwarring|0|vraag|Op de brief staat "breng uw identiteitsbewijs mee" maar dat is net gestolen, daarvoor kom ik juist?
A|||||||Dan volstaat het attest van de politie. ^Onthaal
K|geen|geen|3|neutraal|0|-|Ah dat heb ik
#S|sov-0130|social|telecom|
K|terugkijken|geen|5|blijdschap|0|-|10 jaar klant en vandaag een taart in de bus met mijn klantnummer in chocola. @telfix gij zotten, ik blijf nog 10 jaar 🍫
A|||||||Smakelijk Danny! Het klantnummer mag je opeten 😄
#S|sov-0131|social|energie|
K|aanvragen|geen|3|neutraal|0|-|Keuring elektriciteit achter de rug, attest zit in bijlage.
A|||||||Dank je! Dan mag de meter open, woensdag 10u?
K|aanvragen|geen|3|neutraal|0|vraag|kan da ook dinsdag, woensdag ben ik bij de kinesist
A|||||||Dinsdag 14u.
K|geen|geen|3|neutraal|0|-|top dat past
#S|sov-0132|social|diensten|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|@kijkhoek waarom hebt ge die Vlaamse dubbing vervangen door de Nederlandse. Bompa Beer klinkt nu gelijk ne notaris
A|||||||We horen het vaker! We zetten de Vlaamse versie terug vanaf juni.
K|gebruiken|beleid|4|verrassing+blijdschap|0|-|serieus?? mijn kleine gaat in zijn bed springen
#S|sov-0133|social|reizen|
K|hulp|geen|3|neutraal|0|vraag|nog iets gehoord van mijne paraplu? zwart, houten eend als handvat
A|||||||Nog niet Frans, we zoeken door!
K|geen|geen|3|neutraal|0|-|ok
A|||||||Gevonden in Knokke! De eend heeft een zeebries gepakt.
K|hulp|bejegening|4|blijdschap|0|-|haha de rakker, ik kom hem halen
#S|sov-0134|social|bezorging|
K|gebruiken|beleid|3|neutraal|0|vraag|Mag een potje confituur door de post naar Zwitserland of pakken ze dat af
A|||||||Mag, tot 2 kg, met een douaneformuliertje.
K|gebruiken|beleid|2|irritatie|0|-|Voor aardbeienconfituur. Een douaneformulier. Wat denken ze dat ik smokkel, pitjes?
