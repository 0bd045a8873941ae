#S|son-0001|social|telecom|
K|gebruiken|storing|3|neutraal|0|vraag|@Lijnwerk iets bekend over een storing in Almelo? Bellen lukt niet, appen wel
A|||||||Hoi Robin, er is werk aan de mast in Almelo-Noord tot 17.00. ^Isa
K|geen|geen|3|neutraal|0|-|Ah helder
A|||||||Lukt het inmiddels weer?
K|gebruiken|storing|4|blijdschap|0|-|Yes, alles doet het weer!
#S|son-0002|social|reizen|
K|gebruiken|levering|2|irritatie|0|-|Goeiemorgen @spoorrond, ik sta hier op Tilburg met 300 nieuwe vrienden en 0 treinen
A|||||||Goedemorgen Lars! Er staat een defecte trein bij Oisterwijk. Over 20 min rijdt de eerste weer. ^Daan
K|gebruiken|geen|3|neutraal|0|vraag|Wordt dat de sprinter of de intercity?
A|||||||De sprinter.
K|geen|geen|3|neutraal|0|-|Oke, koffie dan maar
#S|son-0003|social|bezorging|
K|ontvangen|levering|2|verwarring|1|-|Volgens de app is mijn pakket "bezorgd bij buren op nr 0". Wij hebben geen nr 0 @postpijl
A|||||||Gek! Wat is je barcode? Dan vraag ik het de bezorger.
K|geen|geen|3|neutraal|0|-|3STRX7719204
A|||||||Het ligt bij nummer 10, cijfer weggevallen.
K|ontvangen|informatie|4|blijdschap|0|-|Haha, gevonden! Buurman zat er al mee op schoot
#S|son-0004|social|energie|
K|betalen|geen|3|neutraal|0|vraag|Kan ik mijn jaarnota ook op papier krijgen @kilowijs? Mijn vader heeft geen computer
A|||||||Dat kan, we zetten het voor hem om. Wat is het klantnummer? (via DM)
K|geen|geen|3|neutraal|0|-|Zojuist gestuurd
A|||||||Aangepast, de volgende komt met de post.
K|betalen|beleid|4|dankbaarheid|0|-|Daar maak je een 86-jarige heel blij mee, dank je wel
#S|son-0005|social|bank|
K|gebruiken|digitaal|2|neutraal|1|-|Betaalverzoek aanmaken lukt niet, knop blijft grijs
A|||||||Hoi Sem, heb je de nieuwste versie (12.2)?
K|geen|geen|3|neutraal|0|-|12.1 zie ik
A|||||||Updaten lost het op.
K|gebruiken|digitaal|4|blijdschap|0|-|Gelukt, de pizza wordt alsnog gesplitst 🍕
#S|son-0006|social|reizen|
K|gebruiken|kwaliteit|2|irritatie|0|-|Stiltecoupé @spoorrond: 1x verjaardag, 2x vergadering, 1x iemand die een ui eet
A|||||||Oef, dat klinkt als een voltallige bezetting. Wil je dat we de conducteur vragen langs te lopen?
K|hulp|geen|3|verlangen|0|wens|Graag, vooral voor de ui
#S|son-0007|social|telecom|
K|hulp|herhaling|2|irritatie|3|-|Dit is tweet nummer 9 over hetzelfde abonnement dat ik niet heb. NEGEN @bundelbaas
A|||||||Sorry Wesley, ik zie het. Het abonnement op jouw naam is verwijderd.
K|hulp|fout|3|neutraal|0|vraag|Krijg ik daar een bevestiging van?
A|||||||Ja, binnen een uur per mail.
K|hulp|belofte|4|opluchting|0|-|Binnen. Dat had dus in één keer gekund, maar vooruit, fijn
#S|son-0008|social|overheid|
K|aanvragen|geen|3|neutraal|0|vraag|Hoelang duurt het voordat een rijbewijs klaarligt na de aanvraag @gemeenteSlotendam?
A|||||||Vijf werkdagen, u krijgt een sms.
K|geen|geen|3|neutraal|0|-|Duidelijk, dan zet ik de sms aan
#S|son-0009|social|webshop|
K|ontvangen|geen|3|neutraal|0|-|Bestelling gesplitst in drie zendingen volgens de mail.
K|ontvangen|levering|3|neutraal|0|vraag|@knusthuis weten jullie wanneer doos 3 komt?
A|||||||Doos 3 komt vrijdag 21e. ^Merel
K|ontvangen|levering|2|teleurstelling|0|-|Hmm, doos 3 is de matras. Dan slapen we nog even op de yogamat
#S|son-0010|social|verzekering|
K|hulp|geen|3|neutraal|0|vraag|Moet ik een deuk van een winkelwagentje bij jullie melden of pas als ik hem laat maken?
A|||||||Je hebt 3 jaar de tijd, maar meld het liever binnen een maand. ^Kees
K|hulp|informatie|4|blijdschap|0|-|Kijk, daar kan ik wat mee
#S|son-0011|social|reizen|
K|gebruiken|levering|2|bezorgdheid|0|angst|Vlucht LD441 nog steeds "boarding soon", overstap Kopenhagen gaat zo misschien mis en wij hebben een bruiloft morgen
A|||||||We houden de aansluiting voor jullie vast, Marit. 14 passagiers moeten over. ^Loftlijn
K|gebruiken|informatie|4|opluchting|0|-|Echt? Oh fijn, hartslag terug naar normaal
K|gebruiken|levering|5|blijdschap|0|-|GEHAALD! Met zijn veertienen over de luchthaven gesprint, hilarisch
#S|son-0012|social|diensten|
K|betalen|prijs|2|irritatie|0|-|Derde prijsverhoging in 14 maanden bij @streamhal, en je mag nu niet eens meer delen met je eigen moeder
A|||||||Vervelend Iris. Met het gezinspakket kan je moeder wel meekijken.
K|orienteren|prijs|3|neutraal|0|vraag|En wat moet dat gezinspakket dan kosten?
A|||||||16,99 voor 4 schermen.
K|orienteren|prijs|2|teleurstelling|0|-|Tsja. Dan kijkt mam de herhalingen wel
#S|son-0013|social|telecom|
K|ontvangen|geen|3|neutraal|0|vraag|Wanneer wordt mijn nummer overgezet? Ik heb de nieuwe sim er nog niet in gedaan
A|||||||Morgen tussen 8 en 10. Doe de sim er na 10 uur in. ^Isa
K|geen|geen|3|neutraal|0|-|Top, doe ik
K|ontvangen|levering|4|blijdschap|0|-|8.03 en het werkt al, vlotjes
#S|son-0014|social|reizen|
K|gebruiken|bejegening|5|dankbaarheid|0|-|Mijn zoontje (autistisch) raakte in paniek in bus 21. Chauffeuse zette de radio uit en liet hem de deuren bedienen. Ik heb in mijn koffie zitten janken ❤️ @busgooi
A|||||||Hier ook kippenvel. Weet je hoe laat het was? We willen haar bedanken.
K|geen|geen|3|neutraal|0|-|Kwart over vier, vanaf Bussum Zuid
#S|son-0015|social|energie|
K|gebruiken|storing|3|neutraal|0|vraag|Hele wijk donker hier in Veendam, is dat gepland @netwaard?
A|||||||Nee, storing. Monteur is ter plekke, herstel rond 22.30.
K|gebruiken|storing|3|blijdschap|0|-|Gezellig, kaarsjes en Monopoly. Nu wint zij tenminste niet op haar telefoon
#S|son-0016|social|bank|
K|gebruiken|privacy|3|bezorgdheid|0|vraag|Belde net iemand die zei dat hij van jullie was en hij wist mijn laatste drie pinbetalingen. Kan dat?? @spaarmeer
A|||||||Dat zijn oplichters, Bianca. Hang op, we nemen nu contact met je op.
K|gebruiken|geen|3|neutraal|0|-|Heb opgehangen, niks gegeven
A|||||||Heel goed gedaan. Je rekening is voor de zekerheid bevroren.
K|hulp|bereikbaarheid|4|opluchting|0|-|Pff. Benen van pudding, maar fijn dat er om half elf 's avonds nog iemand zit
#S|son-0017|social|bezorging|
K|ontvangen|levering|2|irritatie|0|-|"We stonden voor je deur." Nee hoor. Ik stond voor mijn deur. Ik was daar alleen.
A|||||||Haha, au. Sorry Jelmer. Morgen nieuwe poging, tussen 10 en 12?
K|geen|geen|3|neutraal|0|-|prima, tussen 10 en 12 dan
A|||||||En is het gelukt?
K|ontvangen|levering|4|blijdschap|0|-|Jawel! We stonden er allebei
#S|son-0018|social|reizen|
K|orienteren|beleid|3|neutraal|0|vraag|Mag een elektrische step mee in de metro van @metromaas?
A|||||||Nee, vanwege de accu is dat verboden. ^Rik
K|orienteren|beleid|2|teleurstelling|0|-|Aah jammer, dat maakt hem voor mij een stuk minder nuttig
#S|son-0019|social|telecom|
K|betalen|fout|2|boosheid|1|-|Aanmaning voor 0,00 euro. NUL. Met dreiging van een incassobureau. Ik lach me dood als het niet zo triest was @Lijnwerk
A|||||||Nou, die mag in het museum. Negeer hem alsjeblieft, we halen hem weg.
K|betalen|fout|2|irritatie|0|-|Ik wil best 0 euro overmaken hoor, welk rekeningnummer
#S|son-0020|social|overheid|
K|gebruiken|kwaliteit|2|neutraal|0|-|Lantaarnpaal Esdoornlaan 12 brandt dag en nacht
A|||||||Bedankt voor de melding, wordt opgepakt onder nummer M-5512.
K|hulp|geen|3|neutraal|0|vraag|Ter info: vier weken later. Is M-5512 al ergens belicht? 😉
A|||||||Haha, staat morgen op de route!
K|geen|geen|3|neutraal|0|-|We zien het (letterlijk)
#S|son-0021|social|webshop|
K|wijzigen|beleid|3|neutraal|0|vraag|@sneakersloods mag ik terugsturen als ik ze binnen een keer aan heb gehad?
A|||||||Binnen passen mag, zolang de zolen schoon zijn. ^Yas
K|wijzigen|geen|3|neutraal|0|-|Schoon, alleen op de bank gezeten
A|||||||Dan is het goed. Label staat in je account.
K|geen|geen|3|neutraal|0|-|thnx Yas!
#S|son-0022|social|wonen|
K|hulp|bereikbaarheid|2|irritatie|2|-|Spoedlijn @sleutelwonen: "Al onze medewerkers hebben overleg." Het regent in mijn meterkast
A|||||||Dat is inderdaad spoed! Ik bel je binnen 3 minuten, nummer?
K|geen|geen|3|neutraal|0|-|06 112 233 88
A|||||||Loodgieter is onderweg.
K|hulp|wachttijd|4|dankbaarheid|0|-|Hij is er, het is droog. Bedankt wie je ook bent
#S|son-0023|social|telecom|
K|gebruiken|digitaal|2|irritatie|1|-|Wachtwoord vergeten > code per mail > mail staat bij jullie > waar ik het wachtwoord van vergeten ben. Mooi rondje @wifiwal
A|||||||Ha, dat is inderdaad een lus! We resetten via sms. Klopt het nummer eindigend op 47?
K|geen|geen|3|neutraal|0|-|ja klopt, die op 47
A|||||||Code is verstuurd.
K|gebruiken|digitaal|4|opluchting|0|-|Ik ben binnen!!!
#S|son-0024|social|reizen|
K|betalen|fout|2|neutraal|1|-|Vergeten uit te checken in Ede, dacht ik, maar ik weet zeker van wel, 20 euro weg
A|||||||We zien geen uitcheck, wel een poging die mislukte. Je krijgt het terug. ^Spoorrond
K|betalen|beleid|4|verrassing|0|-|Oh! Ik had me op een hele discussie voorbereid
#S|son-0025|social|energie|
K|orienteren|geen|3|neutraal|0|vraag|Hebben jullie ook een dynamisch contract zonder slimme meter @kilowijs?
A|||||||Nee, een slimme meter is nodig.
K|orienteren|geen|3|neutraal|0|vraag|En hoe kom ik daar aan, vraag je dat bij jullie of bij de netbeheerder?
A|||||||Bij de netbeheerder, gratis via hun site.
K|geen|geen|3|neutraal|0|-|Oké ga ik daar kijken
#S|son-0026|social|bank|
K|gebruiken|storing|2|irritatie|0|-|Salarisdag. App eruit. Bij de kassa met een kar vol en een krijsende peuter. Ik wens jullie hetzelfde toe @spaarmeer
A|||||||Heel begrijpelijk, Kim. Pinnen met de pas werkt wel. De app volgt rond 18.00.
K|gebruiken|geen|2|irritatie|0|-|Pas ligt thuis. Natuurlijk ligt de pas thuis
#S|son-0027|social|bezorging|
K|ontvangen|geen|3|neutraal|0|vraag|Moet er getekend worden voor pakket 88-2210 of mag het door de bus?
A|||||||Dit pakket past door de bus. ^Noor
K|geen|geen|3|neutraal|0|-|Fijn, dan ga ik de hond uitlaten
#S|son-0028|social|reizen|
K|gebruiken|informatie|2|irritatie|0|-|Omroep in de trein: "Dames en heren, [gekraak] over [gekraak] minuten [gekraak]." Bedankt voor deze heldere toelichting
A|||||||Krrr... sorry! De trein rijdt over 8 minuten verder. ^Daan
K|geen|geen|4|blijdschap|0|-|Haha ok die is goed. Dank
#S|son-0029|social|diensten|
K|gebruiken|kwaliteit|5|blijdschap|0|-|@puurbord die laksa van deze week 🤯 mijn man heeft de pan uitgelikt. Letterlijk. Er is bewijs
A|||||||Dat bewijs willen we zien! 😂
K|geen|geen|3|neutraal|0|-|mag niet van hem
#S|son-0030|social|telecom|
K|wijzigen|prijs|3|neutraal|0|vraag|Abonnement loopt 1 juli af, heb ik dan recht op de welkomstkorting als ik verleng?
A|||||||Die is voor nieuwe klanten, maar ik kan je 5 euro per maand aanbieden. ^Isa
K|wijzigen|prijs|2|teleurstelling|0|-|5? Nieuwe mensen krijgen 15...
A|||||||Ik kan naar 9 gaan, verder mag ik niet.
K|wijzigen|prijs|3|neutraal|0|-|Denk ik even over na
#S|son-0031|social|overheid|
K|hulp|belofte|2|irritatie|2|-|"U hoort binnen twee weken van ons", schreef de gemeente. In februari. De krokussen zijn al twee keer uit geweest
A|||||||Excuus mevrouw Bos, uw melding was gesloten. Ik heropen hem en bel u morgen. ^Team Groen
K|hulp|geen|3|neutraal|0|vraag|Hoe laat ongeveer? Ik geef les tot drie uur
A|||||||Om half vier.
K|hulp|belofte|4|verrassing|0|-|Verdraaid, 15.30 en de telefoon gaat. Dat had ik niet achter jullie gezocht
#S|son-0032|social|reizen|
K|hulp|geen|3|neutraal|0|vraag|Jas laten hangen in de intercity naar Vlissingen van 13.11, waar moet ik dat melden?
A|||||||Via verlorenvoorwerp op onze site, met treinnummer 2243. ^Daan
K|geen|geen|3|neutraal|0|-|Dank, ingevuld
K|hulp|wachttijd|5|verrassing|0|-|Binnen een dag gevonden. Met mijn handschoenen nog in de zak!
#S|son-0033|social|telecom|
K|gebruiken|kwaliteit|2|neutraal|0|-|Ik haal 38 Mbps over de kabel en ik betaal voor 400.
A|||||||Dat hoort niet, Tim. Mogen we je lijn op afstand meten?
K|geen|geen|3|neutraal|0|-|Ga je gang
A|||||||De splitter is versleten, we sturen gratis een nieuwe.
K|hulp|beleid|3|neutraal|0|vraag|Kan ik die zelf vervangen of moet daar iemand voor komen?
A|||||||Kan je zelf, er zit uitleg bij.
K|gebruiken|storing|4|blijdschap|0|-|Splitter erin: 412. Heerlijk
#S|son-0034|social|webshop|
K|ontvangen|kwaliteit|2|irritatie|0|-|Op de foto: robuuste eiken bijzettafel. In het echt: iets voor een Barbiehuis. Op zich wel heel schattig @eikenenzo
A|||||||Haha oei! De maten staan bij 'specificaties', maar dat kan duidelijker. Retour is gratis.
K|wijzigen|geen|3|neutraal|0|-|Nee joh, ik hou hem, de cavia woont er al onder
#S|son-0035|social|energie|
K|hulp|wachttijd|2|irritatie|2|-|Positie in de wachtrij: 41. Geschatte wachttijd: "minder dan 5 minuten". Wiskunde is ook een vak @kilowijs
A|||||||Sorry Anouk, die schatting klopt niet. Kan ik je hier helpen?
K|betalen|geen|3|neutraal|0|wens|Termijnbedrag van 160 naar 140, meer niet
A|||||||Staat op 140 vanaf december.
K|hulp|wachttijd|4|blijdschap|0|-|Kijk, nu zat ik echt minder dan 5 minuten
#S|son-0036|social|reizen|
K|gebruiken|privacy|2|bezorgdheid|0|-|Station Lelystad, spoor 2: jongens gooien met flesjes naar rijdende treinen
A|||||||Dank, collega's zijn onderweg. Sta je zelf veilig? ^Spoorrond
K|geen|geen|3|neutraal|0|-|Ja ik sta in de kiosk
A|||||||Fijn, blijf daar even.
K|hulp|wachttijd|4|vertrouwen|0|-|Binnen vijf minuten geregeld. Goed om te weten dat zo'n berichtje werkt
#S|son-0037|social|verzekering|
K|hulp|wachttijd|2|neutraal|2|-|Reisschade ingediend 14 augustus, laatste status "in behandeling", het is bijna Sinterklaas
A|||||||Dat is te lang, Joyce. Ik vraag het nu na. ^Kees
K|hulp|geen|3|neutraal|0|vraag|Ontbreekt er soms iets van mijn kant?
A|||||||Nee, alles is compleet. Morgen wordt er uitgekeerd.
K|betalen|wachttijd|4|opluchting|0|-|Gelukkig, dan kan de schoen gezet worden
#S|son-0038|social|telecom|
K|vertrekken|geen|3|neutraal|0|vraag|Hoe zeg ik alleen tv op maar houd ik internet?
A|||||||In Mijn Lijnwerk bij 'pakket aanpassen'. ^Bo
K|vertrekken|digitaal|2|verwarring|1|-|Daar zie ik alleen sportzenders die ik erbij kan nemen
A|||||||Scroll helemaal naar onder, 'onderdeel beëindigen'.
K|vertrekken|digitaal|2|irritatie|0|-|Ah onder de voorwaarden, in lettergrootte mier
#S|son-0039|social|bank|
K|wijzigen|geen|3|neutraal|0|vraag|Kan ik mijn pas op een andere naam laten zetten na mijn scheiding @spaarmeer?
A|||||||Ja, na wijziging bij de gemeente krijg je automatisch een nieuwe.
K|wijzigen|beleid|4|opluchting|0|-|Oh automatisch, dat scheelt. Ik ben wel even klaar met papierwerk
#S|son-0040|social|reizen|
K|gebruiken|levering|2|neutraal|0|-|Vlucht uit Faro 3 uur later, iedereen zit op de grond
A|||||||Vervelend! Je ontvangt een voucher voor eten via sms. ^Loftlijn
K|gebruiken|beleid|3|neutraal|0|vraag|Is die ook geldig bij de hamburgertent of alleen bij dat saladegeval?
A|||||||Overal op de luchthaven 🍔
K|gebruiken|beleid|4|blijdschap|0|-|Beste antwoord van de dag
#S|son-0041|social|diensten|
K|hulp|bereikbaarheid|2|boosheid|3|-|Vier dagen. Vier. Elke ochtend 9.00 bellen en elke ochtend "het is momenteel te druk, probeer het later". En dan hangt hij OP @fitplein
A|||||||Excuses Romy, dat mag niet. Waarmee kan ik je helpen?
K|wijzigen|geen|3|neutraal|0|wens|Pauze van drie maanden wegens knieoperatie
A|||||||Staat erin vanaf vandaag. Beterschap!
K|geen|geen|4|dankbaarheid|0|-|Dank je, dat is aardig van je
#S|son-0042|social|telecom|
K|gebruiken|geen|3|neutraal|0|-|Modem staat in de meterkast, achter de jassen.
A|||||||Zou je hem eens vrij kunnen zetten? Jassen dempen het signaal.
K|gebruiken|kwaliteit|4|verrassing|0|-|Verhip. Twee winterjassen verschil: van 20 naar 180. Ik voel me nu wel een oen
#S|son-0043|social|bezorging|
K|ontvangen|bejegening|2|boosheid|0|-|Bezorger: "Jullie op driehoog moeten maar niet zoveel bestellen." En toen liet hij de doos van de trap vallen. Expres.
A|||||||Dat is absoluut niet oké, Dewi. Wil je je barcode DM'en?
K|geen|geen|3|neutraal|0|-|Staat in je berichten. Filmpje van de deurbel ook
A|||||||We hebben hem gesproken, hij rijdt deze week niet.
K|hulp|bejegening|3|verlangen|0|wens|Oké. Ik hoef zijn baan niet hoor, ik wil alleen een normale toon
#S|son-0044|social|overheid|
K|gebruiken|geen|3|neutraal|0|vraag|Wordt er oud papier opgehaald op Koningsdag?
A|||||||Nee, een dag later. ^Slotendam
K|geen|geen|3|neutraal|0|-|okee top dan blijft het binnen
#S|son-0045|social|energie|
K|betalen|prijs|4|verrassing|0|-|Jaarafrekening @kilowijs: 611 euro TERUG. Ik heb hem drie keer gelezen
A|||||||Lekker hoor, Fatima! Zuinig gestookt!
K|betalen|geen|5|blijdschap|0|-|Eindelijk een nieuwe fiets 🚲 en dikke sokken bleken dus een investering
#S|son-0046|social|reizen|
K|gebruiken|digitaal|2|verwarring|0|vraag|Waarom zegt jullie planner dat ik van Assen naar Assen moet via Zwolle??
A|||||||Haha, dat is een fout door de werkzaamheden. Gewoon blijven zitten!
K|geen|geen|4|blijdschap|0|-|Missie geslaagd, ik ben in Assen
#S|son-0047|social|telecom|
K|orienteren|geen|3|neutraal|0|vraag|Is er glasvezel mogelijk op een woonboot?
A|||||||Vaak wel, via de steiger. Mag ik je postcode? ^Bo
K|geen|geen|3|neutraal|0|-|1013 AB
A|||||||Daar kan het, aanleg gratis.
K|orienteren|prijs|4|verrassing|0|-|Gratis nog wel?! De vorige club vroeg duizend euro voor een graafmachine. Op het water.
#S|son-0048|social|wonen|
K|gebruiken|storing|2|irritatie|2|-|Lift weer stuk. Achthoog. Boodschappen. 72 jaar. Ik hoef straks geen sportschool meer @sleutelwonen
A|||||||Wat vervelend mevrouw. De monteur komt om 14.00, kunnen we iets voor u dragen?
K|hulp|bejegening|4|verrassing|0|-|Dragen? Nou zeg. Dat is nog nooit gevraagd
A|||||||Onze huismeester staat beneden.
K|hulp|bejegening|5|dankbaarheid|0|-|Johan heeft alles boven gezet en bleef nog voor een bakkie. Wat een schat
#S|son-0049|social|webshop|
K|hulp|geen|3|neutraal|0|vraag|Iemand wakker bij @tuindroom? Mijn vraag van woensdag staat nog open
A|||||||Goedemorgen Hans, sorry. Ging het om de parasolvoet?
K|ontvangen|fout|2|neutraal|1|-|Ja, er zat geen voet bij, terwijl hij op de bon staat
A|||||||We sturen hem vandaag na.
K|hulp|fout|4|blijdschap|0|-|Prima opgelost zo, en net op tijd voor het mooie weer
#S|son-0050|social|bank|
K|hulp|bejegening|2|boosheid|1|-|Medewerker vroeg of ik "mijn man even aan de lijn" kon geven. Over MIJN zakelijke rekening. Het is 1954 niet @spaarmeer
A|||||||Dat had nooit gezegd mogen worden, Merel. Ik wil je graag persoonlijk bellen om het goed te maken.
K|geen|geen|3|neutraal|0|-|Mag, na zessen
#S|son-0051|social|reizen|
K|gebruiken|geen|3|neutraal|0|vraag|Stopt de nachtbus ook bij Amstel of rijdt hij door naar Duivendrecht?
A|||||||Hij stopt bij Amstel, halte C. ^Rik
K|geen|geen|3|neutraal|0|-|Bedankt Rik, nachtrust gered
#S|son-0052|social|telecom|
K|gebruiken|storing|2|neutraal|0|-|Zwart beeld op alle zenders sinds de update van vannacht
A|||||||Herken ik, Sjaak. Stekker 2 minuten eruit. ^Isa
K|gebruiken|storing|2|neutraal|1|-|nog steeds niks
A|||||||Dan via instellingen > fabrieksinstellingen.
K|gebruiken|storing|3|opluchting+bezorgdheid|0|vraag|Jep, hij komt terug. Nu al mijn opnames kwijt zeker?
A|||||||Nee, die staan in de cloud.
K|gebruiken|storing|4|blijdschap|0|-|Ha, dan is de bakwedstrijd gered
#S|son-0053|social|energie|
K|aanvragen|wachttijd|2|neutraal|2|-|Aangemeld voor verzwaring naar 3x25A in januari, planning zegt nu week 44.
A|||||||Er is schaarste aan monteurs in jouw regio, Ronald. ^Netwaard
K|aanvragen|informatie|2|bezorgdheid|0|angst|Ons warmtepomp staat in de garage, de subsidie vervalt in juni. Straks zitten we zonder
A|||||||Ik stuur je een verklaring, daarmee verlengt de subsidie automatisch.
K|aanvragen|beleid|4|opluchting|0|-|Dat wist de installateur niet eens. Pfoe, dankjewel!
#S|son-0054|social|bezorging|
K|ontvangen|levering|3|neutraal|0|vraag|Komt PP-30021 vanavond nog of mag ik in bad?
A|||||||In bad! Bezorging is morgenochtend. ^Noor
K|geen|geen|4|blijdschap|0|-|🛁❤️
#S|son-0055|social|diensten|
K|gebruiken|storing|2|irritatie|0|-|Ontknoping. Laatste 4 minuten. Laadcirkeltje. @streamhal IK KOM NAAR JULLIE TOE
A|||||||Oh nee!! We zijn druk bezig, probeer het via de browser?
K|gebruiken|storing|4|opluchting|0|-|Browser werkt. Het was de tuinman
#S|son-0056|social|reizen|
K|betalen|beleid|2|boosheid|0|-|60 euro omdat de naam op het ticket "Jan" is en niet "Johannes". Zo heet niemand die onder de 70 is @loftlijn
A|||||||We snappen je ergernis, Jan. Voor roepnamen rekenen we niets, dit was een fout.
K|betalen|geen|3|neutraal|0|vraag|Komt die 60 dan terug op dezelfde kaart?
A|||||||Ja, binnen 5 werkdagen.
K|betalen|fout|4|blijdschap|0|-|Groet, Johannes (tevreden)
#S|son-0057|social|overheid|
K|hulp|doorverwijzing|2|irritatie|2|-|Toeslag stopgezet. Dienst A zegt dat B het deed, B zegt dat A het deed, en ik eet intussen pasta met niks
A|||||||Wat naar. Stuur ons een DM, dan zoeken we uit wie het was én herstellen we het.
K|geen|geen|3|neutraal|0|-|DM is onderweg
A|||||||Hersteld, je krijgt 3 maanden nabetaald.
K|betalen|fout|5|opluchting+blijdschap|0|-|Drie maanden in één keer!! Vanavond pasta met IETS
#S|son-0058|social|telecom|
K|hulp|geen|3|neutraal|0|-|Serienummer van het kastje: GX-44170-B
A|||||||Dank! Een nieuwe is onderweg, komt donderdag. ^Bo
K|ontvangen|geen|3|neutraal|0|vraag|Kan dat ook naar een afhaalpunt?
A|||||||Zeker, kies er een via de link.
K|geen|geen|3|neutraal|0|-|Top, gedaan
#S|son-0059|social|reizen|
K|terugkijken|geen|4|vertrouwen|0|-|Twee jaar @spoorrond elke dag Zwolle-Utrecht. Iedereen moppert, maar mij hebben ze verdraaid vaak op tijd afgezet
A|||||||Wow Bas, die printen we uit!
#S|son-0060|social|webshop|
K|aanvragen|digitaal|2|irritatie|1|-|Kortingscode LENTE20: "code verlopen". Mail met code: 4 minuten geleden ontvangen. Dat was een korte lente @knusthuis
A|||||||De kortste ooit 😅 Gebruik LENTE20B!
K|aanvragen|prijs|4|blijdschap|0|-|Werkt. Nieuwe gordijnen, hallo zomer
#S|son-0061|social|telecom|
K|hulp|geen|3|neutraal|0|vraag|Heb donderdag een klacht ingediend, krijg ik daar een nummer van of hoort dat zo stil te blijven?
A|||||||Je krijgt normaal direct een nummer. Ik zoek hem even op. ^Isa
K|geen|geen|3|neutraal|0|-|Staat op naam van mijn bedrijf, Klusduo
A|||||||Gevonden, K-88123. Een collega belt je woensdag.
K|geen|geen|3|neutraal|0|-|Prima, noteer ik
#S|son-0062|social|bank|
K|aanvragen|beleid|2|irritatie|1|-|Om te bewijzen dat ik leef moet ik een formulier ondertekenen bij een ambtenaar. Leuk, mag ik ook een dansje doen? #pensioen
A|||||||Een dansje mag ook, maar een video-identificatie is genoeg 😄 [link]
K|aanvragen|digitaal|4|verrassing|0|-|Kijk eens aan, in twee minuten officieel levend verklaard
#S|son-0063|social|energie|
K|gebruiken|digitaal|3|neutraal|0|vraag|Waar in de app zie ik mijn verbruik per uur?
A|||||||Tik op de grafiek en knijp met twee vingers.
K|gebruiken|digitaal|3|neutraal|0|-|Ah, verstopt maar aanwezig
#S|son-0064|social|reizen|
K|gebruiken|levering|2|irritatie|0|-|Busje komt zo, zong de band. @busgooi komt niet zo. @busgooi komt helemaal niet
A|||||||Sorry Frank! Chauffeur is ziek. De volgende rijdt om 19.05.
K|gebruiken|levering|2|teleurstelling|1|-|Dan mis ik de afzwemdiploma-uitreiking van mijn dochter. Ook een keer iets anders dan het zwembad
#S|son-0065|social|verzekering|
K|orienteren|geen|3|neutraal|0|vraag|Dekken jullie ook een hond die tijdelijk bij ons logeert @dakenhuis?
A|||||||Ja, logeerdieren tot 8 weken zijn meeverzekerd. ^Kees
K|orienteren|informatie|4|blijdschap|0|-|Wow, daar had ik niet op gerekend. Dan mag Boris komen
#S|son-0066|social|telecom|
K|gebruiken|storing|2|bezorgdheid|0|angst|Mijn buurvrouw (91) haar alarmknop hangt aan jullie netwerk en dat ligt eruit. Wie komt er als ze valt?
A|||||||Terecht dat je dit meldt. We schakelen nu over op een noodverbinding. Wat is het adres?
K|geen|geen|3|neutraal|0|-|Zandpad 6, Woudrichem
A|||||||De knop heeft weer verbinding.
K|gebruiken|storing|4|opluchting|0|-|Getest, er neemt iemand op. Ik blijf toch even bij haar koffie drinken
#S|son-0067|social|reizen|
K|hulp|geen|3|verlangen|0|wens|@metromaas kunnen jullie de klok op station Blaak eens gelijk zetten? Hij loopt al sinds maart op Azorentijd
A|||||||Haha, doorgegeven! ^Rik
K|gebruiken|storing|4|blijdschap|0|-|Hij loopt gelijk!! Vakantie voorbij
#S|son-0068|social|bezorging|
K|hulp|herhaling|2|irritatie|2|-|Vierde medewerker, vierde keer "wat is uw postcode". Ik woon nog steeds op dezelfde plek hoor
A|||||||Haha sorry! Ik heb het dossier voor me, geen vragen meer.
K|ontvangen|levering|3|neutraal|0|vraag|Waar is mijn kast dan?
A|||||||In Utrecht, morgen bij jou met twee man.
K|hulp|herhaling|4|opluchting|0|-|Hè hè. Een antwoord in plaats van een vraag
#S|son-0069|social|wonen|
K|orienteren|geen|3|neutraal|0|vraag|Kan ik mij inschrijven bij @sleutelwonen als ik nog in Duitsland woon?
A|||||||Ja, vanaf 18 jaar, adres maakt niet uit.
K|orienteren|wachttijd|3|neutraal|0|vraag|En hoeveel jaar sta je dan gemiddeld te wachten?
A|||||||Ongeveer 9 jaar.
K|orienteren|wachttijd|2|teleurstelling|0|-|Oei. Dan is onze dochter al bijna het huis uit
#S|son-0070|social|diensten|
K|betalen|fout|2|verwarring|1|vraag|Waarom incasseert @puurbord een box in de week dat ik gepauzeerd had? Het stond toch op rood in de app?
A|||||||De pauze was 20 minuten te laat, Roos. We maken een uitzondering en storten terug.
K|betalen|beleid|4|dankbaarheid|0|-|Oh wat netjes, dat had je niet hoeven doen
#S|son-0071|social|telecom|
K|betalen|prijs|2|boosheid|0|-|Eén verkeerde klik op een spelletje van mijn zoon: 94 euro via de telefoonrekening. Jullie vangen daar commissie op, walgelijk
A|||||||We zetten betaalde diensten voor je dicht en vragen het bedrag terug.
K|hulp|geen|3|neutraal|0|wens|Zet het voor de nummers van de andere kinderen ook uit alsjeblieft
A|||||||Gedaan, voor alle drie.
K|hulp|privacy|4|vertrouwen|0|-|Goed, dan kan dat in ieder geval niet nog eens gebeuren
#S|son-0072|social|reizen|
K|aanvragen|geen|3|neutraal|0|-|Ik probeer een groepsticket te boeken voor 22 personen, 4 oktober, Arnhem-Antwerpen.
A|||||||Dat kan bij de groepenafdeling. Zal ik het voor je aanvragen? ^Daan
K|aanvragen|geen|3|verlangen|0|wens|Ja heel graag, liefst plekken bij elkaar want het is een koor
A|||||||Aangevraagd, allemaal in rijtuig 3.
K|aanvragen|bejegening|5|blijdschap|0|-|Rijtuig 3 zal het weten, we zingen een serenade voor je 🎶
#S|son-0073|social|energie|
K|hulp|levering|2|irritatie|1|-|Monteur kwam, zag, en had de verkeerde meter bij zich. Volgende afspraak: over vijf weken. Veni vidi wegwezen
A|||||||Mooi gezegd, pijnlijk gedaan. Ik zoek iets eerders. Donderdag 8.00?
K|hulp|wachttijd|4|verrassing|0|-|Deze donderdag? Ja zeker
#S|son-0074|social|webshop|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Drie keer gewassen en de trui is nu van een kabouter @breigoed
A|||||||Ach Lotte. Op hoeveel graden was het?
K|gebruiken|geen|3|neutraal|0|-|30, wolprogramma, zoals op het labeltje staat
A|||||||Dan hoort dat niet, je krijgt een nieuwe.
K|hulp|beleid|4|blijdschap|0|-|Super, dan is deze voor de teddybeer
#S|son-0075|social|bank|
K|gebruiken|digitaal|4|blijdschap|0|-|Spaardoelen met plaatjes in de app van @spaarmeer, wat leuk! Mijn camper is al voor 12% af
A|||||||Nog 88% en je rijdt! 🚐
#S|son-0076|social|overheid|
K|hulp|bereikbaarheid|4|verrassing|0|-|Huh, ik belde de gemeente en er nam binnen één seconde een méns op. Ik schrok zo dat ik bijna ophing
A|||||||Haha! We doen ons best 😊
#S|son-0077|social|reizen|
K|gebruiken|informatie|3|bezorgdheid|0|vraag|Mijn moeder (78) zit in de trein die strandt in Weesp, ze neemt niet op. Worden die mensen opgevangen?
A|||||||Ja, er staan bussen en er is personeel met water. ^Daan
K|gebruiken|informatie|4|opluchting|0|-|Ze belt net. Zit voorin de bus met een reep chocola. Bedankt dat u antwoordde
#S|son-0078|social|telecom|
K|gebruiken|beleid|3|neutraal|0|vraag|Telt bellen via wifi in Turkije als binnenland?
A|||||||Ja, als je naar een Nederlands nummer belt. ^Bo
K|geen|geen|3|neutraal|0|-|Lekker, thanks
#S|son-0079|social|bezorging|
K|hulp|bereikbaarheid|2|irritatie|1|-|Jullie chatbot heeft mij drie keer gefeliciteerd met mijn verloren pakket 🎉 @postpijl
A|||||||Ai. Gefeliciteerd met een mens deze keer! Mag ik je barcode?
K|geen|geen|3|neutraal|0|-|3SPPX00188
A|||||||Gevonden in Zwolle, morgen bij je.
K|hulp|bejegening|4|blijdschap|0|-|Kijk, mensen zijn toch beter. Top
#S|son-0080|social|energie|
K|vertrekken|prijs|2|boosheid|0|-|180 euro boete omdat ik overstap terwijl JULLIE het tarief verhogen? Ik ben weg en ik neem de hele straat mee @kilowijs
A|||||||Bij een verhoging mag je kosteloos weg, Marco. Die boete vervalt.
K|vertrekken|beleid|3|neutraal|0|vraag|Staat dat ook ergens zwart op wit?
A|||||||Je krijgt nu een mail.
K|vertrekken|geen|3|neutraal|0|-|Oké mail is binnen. Ik ga nog steeds, maar zonder de straat
#S|son-0081|social|telecom|
K|hulp|geen|3|neutraal|0|vraag|Is de winkel in Gouda open op tweede pinksterdag?
A|||||||Ja, van 12 tot 17. ^Isa
K|geen|geen|3|neutraal|0|-|Mooi dan loop ik binnen
#S|son-0082|social|reizen|
K|wijzigen|beleid|2|irritatie|0|-|Retour vervroegen met 1 dag: 145 euro. Nieuwe vlucht kopen: 59 euro. Leg uit @loftlijn
A|||||||We begrijpen het, Sanne. Tariefregels... je mag het oude ticket laten vervallen zonder gevolgen.
K|wijzigen|informatie|3|neutraal|0|-|oké dat is wel eerlijk. dan doe ik dat
#S|son-0083|social|webshop|
K|ontvangen|fout|2|verrassing|0|-|Eén lamp besteld. Er staan elf lampen in de gang. ELF. Verlicht mij @lichtloods
A|||||||Wij zijn ook verbluft 💡 We halen er tien op wanneer het jou uitkomt.
K|geen|geen|3|neutraal|0|-|Morgenavond na 6
A|||||||Genoteerd. Als dank: 25 euro tegoed.
K|hulp|beleid|4|blijdschap|0|-|Zo wil ik best vaker overspoeld worden
#S|son-0084|social|diensten|
K|vertrekken|geen|3|neutraal|0|-|Na 6 jaar @fitplein stop ik, want ik emigreer naar Noorwegen.
A|||||||Wat spannend! Je kunt per direct stoppen met een bewijs van uitschrijving.
K|vertrekken|geen|3|neutraal|0|-|Dat heb ik pas op 3 juni
A|||||||Geen probleem, dan stoppen we op 3 juni.
K|terugkijken|geen|4|dankbaarheid|0|-|Fijn geweest, bedankt voor al die spierpijn
#S|son-0085|social|bank|
K|gebruiken|privacy|2|boosheid|0|-|Krijg net het rekeningoverzicht van een wildvreemde mevrouw uit Drachten in mijn inbox. Ik weet nu wat zij aan kattenvoer uitgeeft. WIE KRIJGT HET MIJNE @spaarmeer
A|||||||Dit is ernstig. We bellen je binnen 15 minuten. Verwijder het bericht alsjeblieft.
K|hulp|privacy|3|bezorgdheid|0|vraag|En is dat van mij ook verstuurd naar iemand?
A|||||||Nee, het betreft één bericht, dat hebben we gecontroleerd.
K|hulp|privacy|4|opluchting|0|-|Goed. Schrikken blijft het, maar netjes snel gebeld
#S|son-0086|social|telecom|
K|gebruiken|geen|3|neutraal|0|-|iPhone 12, iOS 17, herstart, sim eruit gehad.
A|||||||Dank voor het uitzoeken! Wil je nog 'netwerkinstellingen herstellen' proberen? ^Bo
K|gebruiken|storing|4|opluchting|0|-|Jaaa bereik! Die ene had ik dus niet bedacht
#S|son-0087|social|energie|
K|hulp|wachttijd|2|irritatie|2|-|Twee weken geleden gemeld dat de stadsverwarming lauw is. Ik zit hier in skisokken. In april @warmtewijk
A|||||||Er zit een defecte regelklep in jullie blok. Morgen vervangen we die. ^Lara
K|hulp|informatie|3|neutraal|0|vraag|Moet ik daarvoor thuis zijn?
A|||||||Nee, we werken in de kelder.
K|gebruiken|storing|4|blijdschap|0|-|22 graden!! Sokken uit!
#S|son-0088|social|reizen|
K|gebruiken|kwaliteit|2|irritatie|0|-|Conducteur: "Er is ruimte zat achterin." Achterin: drie fietsen, een bruidspaar en een kist kippen
A|||||||Haha, welke trein is dit?!
K|geen|geen|3|neutraal|0|-|Stoptrein Winterswijk-Zutphen
#S|son-0089|social|overheid|
K|betalen|beleid|3|neutraal|0|vraag|Kan ik de onroerendezaakbelasting in tien termijnen betalen via automatische incasso?
A|||||||Ja, via uw persoonlijke pagina. ^Slotendam
K|betalen|digitaal|2|neutraal|1|-|Die pagina geeft "onbekende gebruiker"
A|||||||Wij hebben het voor u ingesteld.
K|betalen|bejegening|4|dankbaarheid|0|-|Heel vriendelijk, scheelt me een middag
#S|son-0090|social|telecom|
K|ontvangen|belofte|2|teleurstelling|2|-|Toestel zou 'maandag sowieso' binnen zijn, stond op de bon. Het is nu zondag. Erop.
A|||||||Sorry Kevin, er is een tekort bij de leverancier. Nieuwe datum: woensdag.
K|ontvangen|geen|3|verlangen|0|wens|Kan ik dan misschien een leentoestel krijgen? Ik loop met een Nokia van mijn oma
A|||||||Ja, haal het op in Breda.
K|hulp|beleid|4|opluchting|0|-|Fijn, oma mist haar snake ook
#S|son-0091|social|reizen|
K|gebruiken|geen|3|neutraal|0|-|Zitten in rijtuig 6, stoelen 41 en 42.
A|||||||Dank, de hoofdconducteur komt met water.
K|hulp|bejegening|4|dankbaarheid|0|-|Water én stroopwafels. Bij 38 graden een engel met een pet
#S|son-0092|social|bezorging|
K|gebruiken|geen|3|neutraal|0|vraag|Hoeveel postzegels moeten er op een kaart naar Canada?
A|||||||Twee internationale. ^Noor
K|geen|geen|3|neutraal|0|-|merci beaucoup zoals ze daar zeggen
#S|son-0093|social|verzekering|
K|terugkijken|bejegening|1|boosheid|0|-|Drie maanden gevochten om een gestolen fiets vergoed te krijgen. @dakenhuis, in mijn kennissenkring zijn jullie dood en begraven
#S|son-0094|social|telecom|
K|hulp|fout|4|verrassing|0|-|Ik klaagde over een dubbel gefactureerde maand en ze hebben er drie gevonden, zelf. Eerlijk is eerlijk @Lijnwerk
A|||||||Eerlijk duurt het langst 😊
#S|son-0095|social|energie|
K|gebruiken|informatie|2|irritatie|0|-|Briefje: "donderdag van 8-16 geen water". Briefje viel donderdag om 9 uur in de bus. Met shampoo in mijn haar
A|||||||Pijnlijk, Yvonne! De bezorging van de brieven liep spaak. Excuses.
K|geen|geen|3|neutraal|0|-|Spa rood werkt ook, voor wie het wil weten
#S|son-0096|social|webshop|
K|orienteren|geen|3|neutraal|0|vraag|Komt de groene versie van die regenjas nog terug in maat 44?
A|||||||In week 40! Wil je een seintje? ^Sien
K|orienteren|geen|3|verlangen|0|wens|Ja heel graag, ik droom van die jas
#S|son-0097|social|reizen|
K|hulp|herhaling|4|verrassing|0|-|Nou ja, belde @loftlijn over mijn koffer en die vrouw wist mijn naam, mijn vlucht én dat de koffer geel was. Hoefde niks te vertellen
A|||||||Fijn om te horen! Hij vliegt vanavond naar je toe.
K|hulp|belofte|4|blijdschap|0|-|En hij staat nu in de gang, geel en wel
#S|son-0098|social|telecom|
K|betalen|geen|3|neutraal|0|vraag|Op welke dag van de maand schrijven jullie af?
A|||||||Rond de 24e. ^Bo
K|betalen|geen|3|verlangen|0|wens|Zou de 27e ook kunnen? Dan is mijn loon er
A|||||||Geregeld!
K|betalen|beleid|4|dankbaarheid|0|-|Super bedankt, dat scheelt elke maand stress
#S|son-0099|social|wonen|
K|hulp|belofte|1|boosheid|3|-|Schimmel gemeld in 2022. 2023. 2024. Drie inspecteurs, drie keer "u hoort van ons". Mijn baby heeft nu een pufje. SCHAAM JULLIE @sleutelwonen
A|||||||Dit is onacceptabel. Onze directeur belt u vandaag zelf.
K|hulp|geen|3|neutraal|0|-|Ik zit bij de huisarts tot vier uur, daarna mag hij bellen
A|||||||Mevrouw De Wit belt u om half vijf.
K|hulp|bejegening|3|neutraal|0|-|Gesproken. Aannemer komt maandag, zegt ze. Ik wacht het af
#S|son-0100|social|diensten|
K|gebruiken|levering|2|neutraal|0|-|Maaltijdbox van vandaag bevat geen recept en geen kip
A|||||||Dan wordt het puzzelen! Recept per mail, kip krijg je terugbetaald.
K|gebruiken|geen|3|blijdschap|0|-|We maken er soep van, wat kan er misgaan
#S|son-0101|social|reizen|
K|gebruiken|geen|3|neutraal|0|vraag|Rijdt lijn 400 zondag volgens dienstregeling i.v.m. marathon?
A|||||||Tussen 9 en 15 uur niet via Centrum. ^Rik
K|geen|geen|3|neutraal|0|-|ok tnx, dan de fiets
#S|son-0102|social|telecom|
K|gebruiken|storing|2|neutraal|0|-|3G/4G/5G: allemaal kruisje. Regio Terneuzen
A|||||||Dank Ed, mast is gemeld. Update volgt. ^Bo
K|gebruiken|storing|2|neutraal|1|-|2 uur later, nog steeds niks
A|||||||De accu van de mast wordt nu gewisseld.
K|geen|geen|3|neutraal|0|-|oke, we wachten het af
K|gebruiken|storing|4|blijdschap|0|-|en we doen weer mee met de wereld
#S|son-0103|social|energie|
K|wijzigen|geen|3|neutraal|0|vraag|@kilowijs kan mijn huisgenoot als contactpersoon erbij?
A|||||||Ja, met zijn e-mailadres via DM.
K|geen|geen|3|neutraal|0|-|Staat in je inbox sinds net
A|||||||Toegevoegd!
K|wijzigen|wachttijd|4|blijdschap|0|-|binnen drie minuten, keurig
#S|son-0104|social|bezorging|
K|ontvangen|informatie|2|verwarring|0|vraag|Er staat "aangeboden bij MRT". Wie of wat is MRT?
A|||||||Dat is onze code voor servicepunt Markt. ^Noor
K|geen|geen|4|blijdschap|0|-|Haha, ik zocht al in het telefoonboek naar meneer Mrt
#S|son-0105|social|bank|
K|aanvragen|geen|3|neutraal|0|-|Heb zaterdag een creditcard aangevraagd.
K|aanvragen|geen|3|neutraal|0|vraag|Hoor ik vanzelf of hij is goedgekeurd?
A|||||||Ja, binnen 3 werkdagen per mail.
K|aanvragen|wachttijd|2|neutraal|1|-|Dag 6, inbox leeg, spam ook.
A|||||||Ik zie een ontbrekende loonstrook. Kun je die uploaden?
K|aanvragen|informatie|2|irritatie|0|-|Dan had een mailtje daarover wel geholpen natuurlijk
A|||||||Klopt. Excuses, ik heb hem met voorrang klaargezet.
K|geen|geen|3|neutraal|0|-|geüpload
#S|son-0106|social|overheid|
K|gebruiken|storing|2|neutraal|0|-|Brug Zuiderkade staat open en blijft open
A|||||||Storing, monteur onderweg. Omrijden via de ring.
K|gebruiken|geen|3|blijdschap|0|-|Prima, we zijn inmiddels een barbecue begonnen op de oprit
#S|son-0107|social|webshop|
K|betalen|geen|3|neutraal|0|vraag|@knusthuis kunnen jullie de factuur op naam van mijn bedrijf zetten?
A|||||||Ja, stuur je btw-nummer in DM. ^Merel
K|geen|geen|3|neutraal|0|-|Done, btw-nr staat erin
A|||||||Nieuwe factuur gemaild!
K|betalen|fout|2|neutraal|1|-|Er staat nu "Bakkrij De Korenaar", mist een e
A|||||||Oeps. Nieuwe poging verstuurd.
K|betalen|fout|4|blijdschap|0|-|helemaal goed nu, met e
#S|son-0108|social|verzekering|
K|orienteren|geen|3|neutraal|0|vraag|Is een e-chopper bij jullie een brommer of een fiets?
A|||||||Een bromfiets, dus verplicht WA. ^Kees
K|orienteren|prijs|3|neutraal|0|vraag|ongeveer hoeveel per jaar?
A|||||||Vanaf 54 euro.
K|orienteren|prijs|4|blijdschap|0|-|dat valt reuze mee, geen sik meer nodig
#S|son-0109|social|reizen|
K|gebruiken|levering|2|boosheid|1|-|Vliegtuig vol, deuren dicht, motor aan. En dan: "de bemanning is door haar uren heen". DAT WIST JE TOCH TOEN JE DE MOTOR AANZETTE @loftlijn
A|||||||Vreselijk vervelend, Rick. Nieuwe bemanning is er om 21.30.
K|gebruiken|geen|3|neutraal|0|vraag|krijgen we in de tussentijd iets te drinken of moeten we de regen opvangen
A|||||||De cabine komt nu langs met water en broodjes.
K|gebruiken|geen|4|blijdschap|0|-|oké, kaas. met kaas kan ik leven
#S|son-0110|social|telecom|
K|vertrekken|geen|3|neutraal|0|vraag|Wat is de opzegtermijn van sim only na het eerste jaar?
A|||||||Een maand, per dag opzegbaar. ^Isa
K|geen|geen|3|neutraal|0|-|Dank voor je snelle reactie
#S|son-0111|social|wonen|
K|gebruiken|kwaliteit|2|bezorgdheid|0|angst|De scheur in de gevel was in april een haar en nu past er een dubbeltje in. Ik slaap aan de andere kant van het huis @sleutelwonen
A|||||||We sturen vandaag een constructeur, Fenna.
K|hulp|wachttijd|4|verrassing|0|-|vandaag al? top
K|hulp|informatie|4|opluchting|0|-|Hij is geweest: stucwerk, niet de muur. Ik kan weer tegen de kozijnen leunen
#S|son-0112|social|diensten|
K|hulp|geen|3|neutraal|0|vraag|Hoi @puurbord, kunnen jullie allergie "sesam" aan mijn profiel hangen? Vind de knop niet
A|||||||Gedaan, Liv! Alle boxen zijn nu sesamvrij.
K|hulp|privacy|4|vertrouwen|0|-|Fijn, dat scheelt mij elke week etiketjes lezen
#S|son-0113|social|energie|
K|gebruiken|geen|3|neutraal|0|-|Stand vandaag: 18.402 normaal, 9.911 dal.
A|||||||Dank, verwerkt! ^Lara
K|geen|geen|3|neutraal|0|-|👍👍
#S|son-0114|social|reizen|
K|gebruiken|informatie|4|dankbaarheid|0|-|Bedankt machinist van de 17.44, u legde elke stop rustig uit waarom we stilstonden. Scheelde veel zuchten
A|||||||Fijn om te horen, doen we meer! ^Daan
#S|son-0115|social|telecom|
K|hulp|geen|3|neutraal|0|vraag|Is er al een reactie op mijn terugbelverzoek van vanochtend?
A|||||||Er belt iemand voor 17.00. ^Bo
K|hulp|belofte|2|irritatie|1|-|17.09. Telefoon ligt hier stil te wezen
A|||||||Sorry! We bellen NU.
K|hulp|belofte|3|neutraal|0|-|ja hij gaat
#S|son-0116|social|bank|
K|gebruiken|digitaal|2|irritatie|1|-|Met mijn nieuwe neus (operatie) herkent de app van @spaarmeer mij niet meer. Wel confronterend hoor
A|||||||Haha, gefeliciteerd met de neus! Herstel via 'nieuwe scan' in instellingen.
K|gebruiken|digitaal|4|blijdschap|0|-|Hij vindt me nu knapper, toegang verleend
#S|son-0117|social|bezorging|
K|wijzigen|geen|3|neutraal|0|vraag|Kan ik mijn afhaalpunt nog wijzigen naar de boekhandel?
A|||||||Nog 1 uur, via de app. ^Noor
K|geen|geen|3|neutraal|0|-|gelukt thx
#S|son-0118|social|overheid|
K|hulp|herhaling|2|irritatie|2|-|Derde keer dat ik de kapotte speeltoestellen meld. Mijn jongste is intussen te groot voor de wip
A|||||||Excuus, we halen de wip vandaag weg en er komt een nieuwe.
K|hulp|geen|3|verlangen|0|wens|maak er dan een kabelbaan van, dan past de hele buurt
#S|son-0119|social|reizen|
K|orienteren|informatie|2|verwarring|0|vraag|Waarom is enkele reis vandaag duurder dan retour vandaag? Zit ik iets te missen?
A|||||||Actie! Het retour is deze week afgeprijsd.
K|orienteren|prijs|4|verrassing|0|-|Oké raar maar fijn, dan kom ik toch maar terug
#S|son-0120|social|webshop|
K|aanvragen|geen|3|neutraal|0|vraag|Verzenden jullie naar Schiermonnikoog of is dat het eind van de wereld
A|||||||We komen met de boot! Duurt 1 dag extra.
K|aanvragen|beleid|4|blijdschap|0|-|Top, dan klik ik op bestellen
#S|son-0121|social|energie|
K|hulp|doorverwijzing|2|irritatie|2|-|@netwaard zegt: leverancier. Leverancier zegt: netbeheerder. Meterkast zegt: piep
A|||||||We nemen hem over. Kun je een foto van de piep sturen? 😉 ^Tygo
K|geen|geen|3|neutraal|0|-|foto én geluidje gestuurd
A|||||||Batterij van de meter. Wij komen morgen.
K|hulp|doorverwijzing|4|opluchting|0|-|Hehe, iemand die hem gewoon adopteert
#S|son-0122|social|telecom|
K|gebruiken|kwaliteit|4|blijdschap|0|-|Kan niet klagen over @wifiwal, zelfs bij de schapen achterin twee streepjes
A|||||||Mooi! Doe ze de groeten 🐑
#S|son-0123|social|verzekering|
K|gebruiken|geen|3|neutraal|0|vraag|Ben ik in Noorwegen ook gedekt als ik eland aanrijd?
A|||||||Ja, met allrisk. Voorzichtig! ^Kees
K|geen|geen|3|neutraal|0|-|Zeg het tegen de eland
#S|son-0124|social|diensten|
K|vertrekken|geen|3|neutraal|0|-|Ik stop bij @streamhal, niet uit boosheid hoor, gewoon op
A|||||||Jammer! Wil je nog iets kwijt?
K|vertrekken|kwaliteit|2|teleurstelling|0|-|Elke week halen jullie iets weg wat ik nog wilde zien. Dan hou je op een dag op met willen
#S|son-0125|social|reizen|
K|hulp|geen|3|neutraal|0|-|Claim ingediend onder LD-22019, bijlage in pdf.
A|||||||In goede orde! Reactie binnen 10 dagen.
K|hulp|wachttijd|2|irritatie|2|-|dag 31 alweer. ik tel ze samen met de blaadjes die vallen
A|||||||Sorry Else, ik heb het nu toegewezen gekregen: 400 euro p.p.
K|betalen|beleid|4|blijdschap|0|-|Joehoe, dan valt er tenminste nog iets leuks dit najaar
#S|son-0126|social|wonen|
K|aanvragen|geen|3|neutraal|0|vraag|Wanneer horen we wie die flat aan de Beukenlaan krijgt?
A|||||||Uiterlijk vrijdag.
K|aanvragen|geen|3|verlangen|0|wens|Duimen! we zoeken al 3 jaar
A|||||||Zelfs eerder: gefeliciteerd, jullie zijn het!
K|aanvragen|geen|5|blijdschap+verrassing|0|-|WAT. nee. WAT. wij?? ik bel nu mijn moeder 😭😭
#S|son-0127|social|telecom|
K|betalen|informatie|3|verwarring|0|vraag|Snap niet waarom er 3 ct "overige" op staat, maar het is 3 ct, dus meer uit nieuwsgierigheid
A|||||||Haha, dat is een afronding op je MMS. ^Isa
K|geen|geen|3|neutraal|0|-|MMS! wie stuurt er nog MMS. ik dus
