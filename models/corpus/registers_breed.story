#S|rgb-0001|email|energie|
K|geen|geen|3|neutraal|0|-|Beste,
K|wijzigen|geen|3|neutraal|0|-|Ik heb op 4 september via jullie site mijn verhuizing doorgegeven van Hengelo naar Almelo, ingangsdatum 1 oktober,
K|wijzigen|belofte|2|neutraal|0|-|daar zou binnen 5 werkdagen een bevestiging van komen en die heb ik tot op heden niet
K|wijzigen|herhaling|2|irritatie|2|-|en nu bel ik voor de derde keer en moet ik weer van voren af aan beginnen met adres, meterstand, EAN code en noem maar op.
K|wijzigen|geen|3|bezorgdheid|0|vraag|Heb ik straks wel stroom op het nieuwe adres of hoe zit dat?
K|geen|geen|3|neutraal|0|-|mvg H. Oude Veldhuis
#S|rgb-0002|email|verzekering|
K|geen|geen|3|neutraal|0|-|Goedemiddag,
K|aanleiding|geen|3|neutraal|0|-|Onze zoon heeft sinds vorige week zijn rijbewijs en wil af en toe met mijn auto naar zijn stage,
K|wijzigen|prijs|3|neutraal|0|vraag|als ik hem als tweede bestuurder op de polis laat zetten gaat de premie dan omhoog en zo ja hoeveel?
K|orienteren|informatie|2|verwarring|1|-|Op de site lees ik iets over regelmatige bestuurder maar nergens staat wat regelmatig is.
K|wijzigen|beleid|3|bezorgdheid|0|vraag|En blijf ik mijn no-claim houden als hij een keer een paaltje raakt, want daar zit ik eerlijk gezegd meer mee
#S|rgb-0003|email|telecom|
K|vertrekken|geen|3|neutraal|0|wens|Hierbij zeg ik mijn contract per eerstvolgende mogelijkheid op, klantnr 4471902.
K|vertrekken|doorverwijzing|2|neutraal|2|-|Ik heb dit eerst via de chat geprobeerd, die stuurde me naar de telefoon, aan de telefoon zeiden ze dat het online moest en online staat dat ik de chat moet gebruiken.
K|vertrekken|geen|3|neutraal|0|-|Dus nu per mail, en een kopie aangetekend.
K|vertrekken|geen|3|verlangen|0|wens|Ik wil van u graag zwart op wit de einddatum
K|vertrekken|geen|2|irritatie|0|-|en nee ik wil niet gebeld worden door de afdeling behoud, dat nummer neem ik niet op.
#S|rgb-0004|email|bank|
K|geen|geen|3|neutraal|0|-|Geachte heer, mevrouw,
K|aanleiding|geen|2|neutraal|0|-|In mei is mijn broer overleden en ik ben door de notaris aangewezen als executeur.
K|wijzigen|herhaling|2|neutraal|3|-|De verklaring van erfrecht heb ik inmiddels vier keer aangeleverd, twee keer via de post, een keer op kantoor in Heerenveen en een keer via de uploadpagina, en iedere keer krijg ik na drie weken een brief dat het stuk ontbreekt.
K|betalen|geen|2|bezorgdheid|0|angst|Intussen lopen er incasso's van zijn rekening voor een sportschool en een krant en is straks het saldo op terwijl de begrafenisondernemer nog niet betaald is.
K|hulp|doorverwijzing|3|verlangen|0|wens|Ik zou graag één naam en één doorkiesnummer hebben van iemand die dit dossier van a tot z doet.
K|geen|geen|3|neutraal|0|-|Met vriendelijke groet, S. Postma
#S|rgb-0005|email|overheid|
K|aanvragen|geen|3|neutraal|0|-|Op 11 februari diende ik een aanvraag in voor een dakkapel aan de achterzijde.
K|aanvragen|belofte|2|neutraal|2|-|De termijn van acht weken is verlopen, de verlengde termijn van zes weken ook,
K|aanvragen|doorverwijzing|2|neutraal|2|-|en bij navraag hoor ik van Vergunningen dat het bij Welstand ligt en van Welstand dat ze niks binnen hebben.
K|aanvragen|geen|2|neutraal|0|-|De aannemer kan niet blijven schuiven, die heeft mij nu in november staan en anders wordt het volgend voorjaar.
K|aanvragen|wachttijd|3|verlangen|0|wens|Ik verzoek u mij deze week te laten weten wanneer ik een besluit kan verwachten.
#S|rgb-0006|email|reizen|
K|geen|geen|3|neutraal|0|-|Hallo daar,
K|orienteren|geen|3|neutraal|0|-|we zitten te twijfelen tussen jullie treinreis naar Noorwegen en die naar Schotland in juni
K|orienteren|geen|3|neutraal|0|vraag|welke van de twee is het minst vermoeiend voor iemand van 78 die wel goed ter been is maar geen 3 keer per dag met koffers wil slepen?
K|orienteren|prijs|3|neutraal|0|vraag|en komen er op die 1645 pp nog dingen bij zoals fooien of stoelreservering
K|terugkijken|kwaliteit|4|vertrouwen|0|-|We zijn met jullie in 2019 naar Zwitserland geweest en dat was piekfijn in orde dus daarom eerst bij jullie
K|geen|geen|3|neutraal|0|-|groetjes Ans en Wim
#S|rgb-0007|email|webshop|
K|wijzigen|geen|3|neutraal|0|wens|Goedenavond, ik wil de gordijnen die ik 12 dagen geleden heb ontvangen terugsturen,
K|ontvangen|kwaliteit|2|neutraal|0|-|de kleur is heel anders dan op de foto, dit is gewoon oker en geen zandkleur.
K|wijzigen|beleid|2|verwarring|1|-|Nu zegt jullie retourportaal dat het maatwerk is en niet terug mag maar ik heb gewoon standaardmaat 140 x 250 gekozen, dus dat snap ik niet.
K|wijzigen|geen|3|neutraal|0|vraag|Hoe kan ik ze nu aanmelden?
#S|rgb-0008|email|wonen|
K|geen|geen|3|neutraal|0|-|Beste mevrouw De Wit,
K|hulp|belofte|2|neutraal|2|-|U zou mij voor de vakantie terugbellen over het vocht in de slaapkamer en dat is nu zeven weken geleden.
K|gebruiken|kwaliteit|2|bezorgdheid|0|-|De plek is intussen van een schoteltje naar een dienblad gegroeid en mijn dochter van 4 slaapt er met een puffertje,
K|gebruiken|privacy|2|bezorgdheid|0|angst|dus ik maak me daar echt wel zorgen over, straks heeft ze er blijvend wat van.
K|hulp|herhaling|2|irritatie|2|-|Uw collega aan de telefoon wist nergens van en heeft alles opnieuw opgenomen met een nieuw nummer, het derde.
K|hulp|geen|3|verlangen|0|wens|Kunt u alstublieft zelf een keer komen kijken, ik ben alle dagen na drieën thuis.
#S|rgb-0009|email|bezorging|
K|ontvangen|levering|2|neutraal|1|-|Op zaterdag 14/9 heb ik tussen 9 en 13u thuis gezeten voor een pakket dat volgens jullie app om 10.42 is 'aangeboden', er is bij mij niemand aan de deur geweest en de bel doet het.
K|hulp|bereikbaarheid|2|irritatie|2|-|Bellen kan niet want jullie hebben alleen nog Wendy de chatbot en die kent drie antwoorden.
K|ontvangen|levering|3|neutraal|0|vraag|Waar ligt het nu?
K|ontvangen|geen|2|bezorgdheid|0|angst|Er zit insuline in die gekoeld moet blijven dus als dat het hele weekend in een loods ligt kan ik het weggooien.
#S|rgb-0010|email|diensten|
K|geen|geen|3|neutraal|0|-|Hoi team,
K|vertrekken|geen|3|neutraal|0|wens|ik wil mijn lidmaatschap stopzetten want we gaan in januari voor een jaar naar Curaçao voor het werk van mijn vriend,
K|vertrekken|beleid|3|neutraal|0|vraag|geldt dan die opzegtermijn van 2 maanden nog of kan dat met een bewijs van uitschrijving eerder
K|terugkijken|bejegening|5|dankbaarheid|0|-|verder echt super bedankt voor de 4 jaar, vooral Mo van de woensdagochtend, zonder hem was ik na mijn bevalling nooit meer gaan sporten
K|terugkijken|geen|4|vertrouwen|0|-|als we terug zijn staan we weer op de mat!
#S|rgb-0011|email|verzekering|
K|hulp|geen|3|neutraal|0|-|Ons kenmerk 2291-B, waterschade keuken 3 januari.
K|hulp|doorverwijzing|2|irritatie|3|-|Sinds januari heb ik contact gehad met de tussenpersoon, de maatschappij, het expertisebureau, een herstelbedrijf dat failliet blijkt en weer een nieuw expertisebureau, en iedereen wacht op iemand anders.
K|hulp|belofte|2|neutraal|2|-|De uitkering zou 'binnen tien werkdagen na het rapport' volgen, het rapport is van 2 maart.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Wij koken al vijf maanden op een campinggasje in de bijkeuken.
K|hulp|geen|2|boosheid|0|-|Mijn geduld is op, hoor ik vrijdag niets dan gaat het naar het Kifid.
#S|rgb-0012|email|bank|
K|aanvragen|geen|3|neutraal|0|-|Goedendag, ik ben bezig met het openen van een rekening voor onze volleybalvereniging (KvK vorige maand ingeschreven).
K|aanvragen|beleid|2|irritatie|2|-|Nu willen jullie van alle vijf de bestuursleden een kopie paspoort, een selfie én een uittreksel van hun woonadres, voor een clubje met 38 leden en een kantine.
K|aanvragen|privacy|2|bezorgdheid|0|-|Onze penningmeester heeft er moeite mee om zijn hele paspoort zomaar te mailen,
K|aanvragen|privacy|3|neutraal|0|vraag|kan dat met een afgeschermd bsn of moet dat persé volledig zichtbaar zijn
K|aanvragen|wachttijd|3|neutraal|0|vraag|en hoelang duurt het dan nog voor we een IBAN hebben, de contributie moet in september geïnd worden
#S|rgb-0013|email|telecom|
K|geen|geen|3|neutraal|0|-|Goeiedag,
K|wijzigen|geen|3|neutraal|0|-|mijn man en ik gaan uit elkaar en het abonnement staat op zijn naam terwijl ik in het huis blijf wonen.
K|wijzigen|doorverwijzing|2|verwarring|2|-|In de winkel in Aalst zeiden ze dat hij moet bellen, aan de telefoon zeiden ze hem dat ik moet langskomen met zijn handtekening, wat is het nu eigenlijk?
K|wijzigen|geen|2|bezorgdheid|0|angst|Ik ben wat bang dat hij het uit koppigheid gewoon afsluit en dan zit ik zonder internet met een dochter in examenperiode.
K|wijzigen|geen|3|verlangen|0|wens|Graag een antwoord op dit adres en NIET op het zijne aub.
K|geen|geen|3|neutraal|0|-|Mvg Kristel
#S|rgb-0014|email|energie|
K|aanleiding|geen|3|neutraal|0|-|Wij krijgen in maart zonnepanelen op het dak (14 stuks, 430 Wp)
K|orienteren|geen|3|neutraal|0|vraag|wat is dan verstandig, nu vastzetten voor 3 jaar of juist dynamisch
K|orienteren|prijs|3|neutraal|0|vraag|en hoeveel terugleverkosten rekenen jullie per kWh of is dat een vast bedrag per maand
K|orienteren|informatie|2|verwarring|2|-|Ik heb drie vergelijkingssites gehad en op alle drie staan jullie met een ander tarief, ik weet niet meer wat ik moet geloven.
#S|rgb-0015|email|reizen|
K|wijzigen|geen|3|neutraal|0|-|Geachte afdeling wijzigingen, betreft boeking 88-41027, 2 volwassenen Kreta 5 t/m 12 mei.
K|aanleiding|geen|2|neutraal|0|-|Mijn vrouw is gevallen en heeft haar heup gebroken, de orthopeed geeft zeker tien weken.
K|wijzigen|geen|3|verlangen|0|wens|Graag zouden wij de reis omzetten naar september,
K|wijzigen|beleid|2|teleurstelling|0|-|maar in de voorwaarden lees ik dat omboeken alleen tot 42 dagen voor vertrek kan en we zitten op 40.
K|wijzigen|beleid|3|verlangen|0|wens|Is daar niet een beetje coulance mogelijk, wij boeken al sinds 1998 bij u
#S|rgb-0016|email|overheid|
K|geen|geen|3|neutraal|0|-|Dag burgerzaken,
K|aanvragen|geen|3|neutraal|0|-|wij verwachten in april een kindje en zijn niet getrouwd
K|aanvragen|geen|3|neutraal|0|vraag|kan het erkennen al tijdens de zwangerschap en moeten we daar alletwee voor komen
K|aanvragen|wachttijd|2|neutraal|1|-|online is er geen plek meer te vinden voor half mei en dan is hij er al denk ik haha
K|aanvragen|beleid|3|bezorgdheid|0|vraag|Klopt het dat als we te laat zijn hij automatisch mijn naam krijgt?
#S|rgb-0017|email|webshop|
K|terugkijken|bejegening|5|dankbaarheid|0|-|Ik wou jullie even laten weten dat jullie Fatima mij vorige week zo fijn heeft geholpen met de rolstoelkussens voor mijn vader,
K|hulp|doorverwijzing|5|opluchting|0|-|ze heeft het van begin tot eind zelf gedaan, ook met de zorgverzekeraar gebeld, ik hoefde niks meer,
K|hulp|belofte|5|blijdschap|0|-|en ze belde ook echt woensdag om 10 uur zoals ze had gezegd.
K|terugkijken|geen|4|vertrouwen|0|-|Als het weer nodig is weet ik jullie te vinden.
#S|rgb-0018|email|diensten|
K|betalen|fout|2|neutraal|1|-|Beste administratie, op de factuur van juli staan 9 dagdelen bso terwijl wij in juli 2 weken vakantie hadden opgegeven (zie mail 3 juni).
K|betalen|herhaling|2|irritatie|2|-|Dit is na april en mei de derde keer dat ik hetzelfde mailtje schrijf.
K|betalen|fout|3|verlangen|0|wens|Willen jullie het corrigeren en ook in het systeem zetten zodat het in de herfstvakantie niet weer fout gaat
K|gebruiken|kwaliteit|4|blijdschap|0|-|Over de opvang zelf niks dan goeds trouwens, Jip gaat er fluitend heen
#S|rgb-0019|email|wonen|
K|orienteren|geen|3|neutraal|0|-|Ik las in het wijkkrantje over jullie regeling van groot naar beter.
K|aanleiding|geen|3|neutraal|0|-|Wij wonen met z'n tweeën in een vijfkamerwoning sinds de kinderen weg zijn en de trap begint op te spelen.
K|orienteren|beleid|3|neutraal|0|vraag|Houden wij dan onze huidige huur of wordt dat opnieuw bekeken naar inkomen?
K|orienteren|geen|3|verlangen|0|wens|We zouden wel in de buurt van de Vomar willen blijven want daar kent iedereen ons
#S|rgb-0020|email|bezorging|
K|aanvragen|geen|3|neutraal|0|-|Als kleine ondernemer (ik verkoop zelfgemaakte zeep) ben ik in juni overgestapt naar jullie zakelijke contract
K|orienteren|belofte|3|neutraal|0|-|omdat jullie verkoper zei dat ophalen aan huis gratis was vanaf 20 pakjes.
K|betalen|prijs|2|irritatie|1|-|Op de eerste factuur staat doodleuk 9 x 6,50 ophaalkosten
K|hulp|doorverwijzing|2|neutraal|2|-|de verkoper zegt bel facturatie, facturatie zegt bel de verkoper want die heeft het beloofd.
K|vertrekken|geen|3|neutraal|0|vraag|Kan ik hier nog onderuit of zit ik er een jaar aan vast?
#S|rgb-0021|chat|telecom|
A|||||||Hoi, waarmee kan ik helpen?
K|wijzigen|geen|3|neutraal|0|vraag|kan ik van 5gb naar onbeperkt
A|||||||Zeker. Vanaf wanneer?
K|geen|geen|3|neutraal|0|-|nu
K|wijzigen|prijs|3|neutraal|0|vraag|wat wordt t dan
A|||||||28 euro per maand, contract loopt 24 maanden.
K|wijzigen|beleid|2|neutraal|0|-|hm 24 wil ik niet
K|wijzigen|beleid|3|neutraal|0|vraag|kan t niet maandelijks opzegbaar
A|||||||Dat kan, dan is het 31 euro.
K|wijzigen|geen|3|neutraal|0|wens|doe die dan
A|||||||Geregeld, over een uur actief.
K|wijzigen|wachttijd|4|blijdschap|0|-|zo das snel 👌
#S|rgb-0022|chat|bank|
K|geen|geen|3|neutraal|0|-|goedenavond
K|aanvragen|wachttijd|3|neutraal|0|vraag|hoe lang duurt een hypotheekaanvraag bij jullie nu
A|||||||Gemiddeld drie weken na een compleet dossier.
K|aanvragen|herhaling|2|irritatie|2|-|compleet is ie al 4x geweest volgens jullie, dan komt er weer wat bij
A|||||||Wat is er het laatst gevraagd?
K|aanvragen|beleid|2|neutraal|1|-|werkgeversverklaring want de oude is van 91 dagen geleden
K|aanvragen|beleid|2|neutraal|0|-|mag max 90
A|||||||Ik begrijp het.
K|aanvragen|wachttijd|2|bezorgdheid|0|angst|vrijdag verloopt het voorbehoud ik slaap er slecht van
A|||||||Ik zet er spoed op en noteer dat de oude verklaring volstaat.
K|aanvragen|beleid|4|opluchting|0|-|echt? o wat een pak van mn hart
K|hulp|geen|3|verlangen|0|wens|kunt u dat ook mailen, voor de zekerheid
#S|rgb-0023|chat|webshop|
K|wijzigen|geen|3|neutraal|0|-|bestelling geannuleerd gister
K|wijzigen|fout|2|neutraal|1|-|nu toch verzonden
A|||||||Dat is vervelend, heb je het ordernummer?
K|geen|geen|3|neutraal|0|-|W-220918
A|||||||Je annulering kwam net na het inpakken binnen.
K|wijzigen|geen|3|neutraal|0|vraag|en nu
A|||||||Je mag het weigeren bij de bezorger, dan komt het vanzelf terug.
K|wijzigen|geen|2|neutraal|0|-|ben er niet, ze zetten altijd bij buren
A|||||||Dan stuur ik een gratis retourlabel.
K|wijzigen|geen|2|irritatie|1|-|dus ik moet ermee naar de primera omdat jullie te snel zijn
A|||||||Ik kan het ook laten ophalen, morgen tussen 16 en 18.
K|wijzigen|beleid|4|blijdschap|0|-|ok dat is beter, dank
#S|rgb-0024|chat|energie|
K|vertrekken|geen|3|neutraal|0|wens|wil overstappen naar andere leverancier per 1 nov
K|vertrekken|prijs|3|neutraal|0|vraag|betaal ik dan een boete
A|||||||Uw contract loopt tot 14 februari. De opzegvergoeding is ongeveer 110 euro.
K|geen|geen|3|neutraal|0|-|110
A|||||||Dat klopt.
K|vertrekken|informatie|2|neutraal|0|-|vorige week zei iemand hier 50
A|||||||Dat was de oude regeling, excuses.
K|vertrekken|informatie|2|verwarring|1|-|maar ik heb dus nog een oud contract dan lijkt me
A|||||||U hebt gelijk, voor u geldt 50 per product, u hebt alleen stroom.
K|vertrekken|informatie|3|opluchting|0|vraag|dus toch 50?
A|||||||Ja.
K|vertrekken|geen|3|neutraal|0|-|dan doe ik het
#S|rgb-0025|chat|verzekering|
A|||||||U chat met Bas van Stadhuis Polissen.
K|orienteren|geen|3|neutraal|0|vraag|moet ik een aparte verzekering voor mn fatbike
A|||||||Een fietsverzekering is niet verplicht, wel verstandig.
K|orienteren|prijs|3|neutraal|0|vraag|kost?
A|||||||Voor een fiets van 1400 euro ongeveer 11 euro per maand.
K|orienteren|prijs|2|verrassing|0|-|oef
K|orienteren|beleid|3|neutraal|0|vraag|en als ze alleen de accu jatten
A|||||||Die is meeverzekerd als hij met een slot vastzat.
K|orienteren|informatie|4|vertrouwen|0|-|ok duidelijk
K|orienteren|geen|3|neutraal|0|-|ga nog ff verder kijken
#S|rgb-0026|chat|reizen|
K|wijzigen|geen|3|neutraal|0|vraag|kan er nog iemand bij op onze boeking
A|||||||Om hoeveel personen gaat het nu?
K|geen|geen|3|neutraal|0|-|4, wordt 5
K|aanleiding|geen|3|neutraal|0|-|oma wil toch mee
A|||||||Het huisje is voor maximaal vier personen.
K|wijzigen|geen|3|neutraal|0|vraag|geen matras?
A|||||||Helaas, dat mag niet van de brandweer.
K|geen|geen|3|neutraal|0|-|snap ik
K|wijzigen|geen|3|neutraal|0|vraag|is er een 6p vrij zelfde week
A|||||||Ja, meerprijs 214 euro.
K|wijzigen|prijs|4|neutraal|0|-|valt me mee
K|wijzigen|geen|3|neutraal|0|wens|zet maar om
#S|rgb-0027|chat|overheid|
K|aanvragen|geen|3|neutraal|0|vraag|hallo is mijn toeslag al beoordeeld
A|||||||Op welke datum heeft u aangevraagd?
K|geen|geen|3|neutraal|0|-|ergens eind mei
A|||||||De behandeling duurt maximaal acht weken.
K|aanvragen|belofte|2|neutraal|2|-|het is september
A|||||||Dat is inderdaad te lang. Ik zie dat er een bewijs ontbreekt.
K|aanvragen|informatie|2|verwarring|1|-|welk bewijs? nooit iets gehoord
A|||||||Van uw uitschrijving bij de opleiding. Er is een brief gestuurd in juli.
K|aanvragen|fout|2|neutraal|0|-|naar welk adres want ik woon sinds juni in assen
A|||||||Naar Emmen.
K|aanvragen|geen|2|irritatie|0|-|tja
K|aanvragen|geen|3|neutraal|0|vraag|kan ik het hier uploaden
#S|rgb-0028|chat|wonen|
K|vertrekken|geen|3|neutraal|0|-|wil huur opzeggen
A|||||||Dat kan. Wat is uw adres?
K|geen|geen|3|neutraal|0|-|hoefslag 14
A|||||||De opzegtermijn is een kalendermaand.
K|vertrekken|beleid|3|neutraal|0|vraag|dus als ik vandaag doe is het 1 dec ?
A|||||||Nee, 31 december, het is al november.
K|vertrekken|beleid|2|neutraal|0|-|dus ik betaal een maand dubbel
A|||||||Als er eerder een nieuwe huurder is, mag u eerder weg.
K|vertrekken|beleid|4|opluchting|0|-|ah ok dat scheelt misschien
K|vertrekken|geen|3|neutraal|0|vraag|moet het laminaat eruit
#S|rgb-0029|chat|bezorging|
K|ontvangen|levering|2|neutraal|0|-|nog 20 min tot m'n trein
A|||||||Dag! Waarmee kan ik u helpen?
K|ontvangen|levering|3|neutraal|0|-|koerier zou er tussen 8 en 9 zijn
A|||||||Ik zie dat hij nog twee stops voor u heeft.
K|ontvangen|levering|3|neutraal|0|vraag|redt ie dat
A|||||||Ik verwacht over een kwartier.
K|ontvangen|levering|2|bezorgdheid|0|-|krap
A|||||||Mag hij het anders bij de buren zetten?
K|ontvangen|geen|3|neutraal|0|-|68 is thuis
K|ontvangen|levering|4|opluchting|0|-|o wacht ik zie m rijden
#S|rgb-0030|chat|diensten|
K|aanvragen|digitaal|2|neutraal|1|-|kan geen afspraak maken, kalender is leeg
A|||||||Voor welke behandeling is het?
K|geen|geen|3|neutraal|0|-|wortelkanaal
A|||||||Die moet telefonisch gepland worden.
K|aanvragen|bereikbaarheid|2|neutraal|2|-|al 3 dagen in gesprek
A|||||||Ik kan u een terugbelverzoek geven.
K|aanvragen|belofte|2|neutraal|0|-|had ik maandag ook
A|||||||Ik plan hem nu zelf voor u. Donderdag 8.10?
K|aanvragen|doorverwijzing|4|opluchting|0|-|ja graag!! fijn dat je het gewoon doet
K|gebruiken|privacy|2|bezorgdheid|0|-|want ik loop op paracetamol en dat is niet meer leuk
#S|rgb-0031|chat|telecom|
K|hulp|doorverwijzing|2|irritatie|2|-|ik word nu voor de 4e keer doorverbonden in dezelfde chat
A|||||||Sorry daarvoor, ik ben Lot en ik blijf bij je.
K|hulp|herhaling|2|irritatie|1|-|moet ik het weer uitleggen?
A|||||||Nee, ik heb alles gelezen. Je nummerbehoud is niet goed gegaan.
K|hulp|herhaling|4|verrassing|0|-|hee iemand die leest
A|||||||Je oude nummer komt vannacht tussen 2 en 4 over.
K|ontvangen|belofte|3|bezorgdheid|0|vraag|zeker weten? dat zei de vorige ook
A|||||||Ik heb de bevestiging van de andere aanbieder hier.
K|ontvangen|informatie|4|vertrouwen|0|-|ok dan geloof ik je
#S|rgb-0032|chat|bank|
K|gebruiken|privacy|3|bezorgdheid|0|vraag|iemand belt mij van jullie met nummer dat ook van jullie is, zegt dat ik geld moet overzetten naar kluisrekening
A|||||||Hang meteen op. Wij hebben geen kluisrekeningen.
K|geen|geen|3|neutraal|0|-|opgehangen
A|||||||Heeft u iets overgemaakt of een code gegeven?
K|geen|geen|3|neutraal|0|-|nee
K|gebruiken|privacy|2|bezorgdheid|0|-|wel mn naam bevestigd en laatste 3 cijfers
A|||||||Daar kunnen ze niets mee. Ik houd uw rekening deze week extra in de gaten.
K|hulp|privacy|4|opluchting|0|-|poeh ok. dank
K|gebruiken|privacy|2|bezorgdheid|0|-|zit hier met trillende handen
#S|rgb-0033|chat|webshop|
A|||||||Hi, met Zoë!
K|orienteren|kwaliteit|3|neutraal|0|vraag|valt die regenjas groot of klein
A|||||||Normaal tot iets ruim.
K|geen|geen|3|neutraal|0|-|ben 1.84 / 92 kg
A|||||||Dan raad ik XL aan.
K|orienteren|geen|2|verwarring|0|-|in de tabel kom ik op L
A|||||||Met een trui eronder is XL prettiger.
K|orienteren|informatie|4|neutraal|0|-|das waar, fietsen doe ik met trui
K|orienteren|beleid|3|neutraal|0|vraag|kan ik ze alletwee bestellen en 1 terug
A|||||||Ja, retour is gratis.
K|aanvragen|beleid|4|blijdschap|0|-|top dan doe ik dat
#S|rgb-0034|chat|energie|
K|wijzigen|fout|2|neutraal|1|-|verhuizing doorgegeven maar krijg nog steeds rekening oude huis
A|||||||Wat was de datum van de sleuteloverdracht?
K|geen|geen|3|neutraal|0|-|28 juni
A|||||||De nieuwe bewoner heeft zich niet aangemeld, daarom loopt het door.
K|wijzigen|beleid|2|irritatie|0|-|dat kan ik toch niet helpen
A|||||||Als u het overdrachtsformulier stuurt, stoppen we met terugwerkende kracht.
K|wijzigen|herhaling|2|neutraal|2|-|heb ik al 2x gestuurd
K|wijzigen|geen|3|neutraal|0|-|hier nog een keer [bijlage]
A|||||||Ontvangen en verwerkt.
K|wijzigen|geen|4|opluchting|0|-|hehe. eindelijk
#S|rgb-0035|chat|verzekering|
K|aanleiding|geen|3|neutraal|0|-|auto verkocht
A|||||||Gefeliciteerd! Op welk kenteken?
K|geen|geen|3|neutraal|0|-|TK 884 V
A|||||||Heeft u een vrijwaringsbewijs?
K|geen|geen|3|neutraal|0|-|jep
A|||||||Dan stop ik de verzekering per gisteren.
K|betalen|geen|3|neutraal|0|vraag|en teveel betaald?
A|||||||U krijgt 41,20 terug binnen vijf dagen.
K|vertrekken|wachttijd|4|blijdschap|0|-|ging makkelijker dan verwacht
K|terugkijken|geen|4|neutraal|0|-|als ik weer een auto koop kom ik terug
#S|rgb-0036|chat|reizen|
K|gebruiken|levering|2|neutraal|0|-|overstap in utrecht gemist, vlucht is om 17.05
A|||||||Waar bent u nu?
K|geen|geen|3|neutraal|0|-|nog woerden
A|||||||De eerstvolgende trein naar Schiphol is om 15.12.
K|gebruiken|levering|3|bezorgdheid|0|vraag|haal ik het dan nog met ruimbagage
A|||||||De bagage-afgifte sluit 40 minuten voor vertrek, het kan net.
K|gebruiken|levering|2|bezorgdheid|0|-|pff
K|gebruiken|geen|3|neutraal|0|vraag|en anders wie betaalt me ticket
#S|rgb-0037|chat|overheid|
K|aanvragen|geen|3|neutraal|0|vraag|grofvuil aanvragen hoe
A|||||||Op welk adres en wat wilt u aanbieden?
K|geen|geen|3|neutraal|0|-|bankstel, 2 matrassen, kapotte droger
A|||||||De droger gaat apart. Eerste datum is 3 december.
K|aanvragen|wachttijd|2|neutraal|0|-|dat is 5 weken
K|aanleiding|geen|3|neutraal|0|-|moet vrijdag huis leeg hebben voor oplevering
A|||||||U mag het ook gratis naar de milieustraat brengen.
K|aanvragen|geen|2|neutraal|1|-|geen auto
A|||||||De gemeente leent bakfietsen uit, gratis.
K|aanvragen|beleid|4|verrassing|0|-|oh wist ik niet haha bankstel op een bakfiets, ga ik doen
#S|rgb-0038|chat|wonen|
K|orienteren|geen|3|neutraal|0|vraag|is die loft op de kade nog beschikbaar
A|||||||Er zijn al 41 reacties, de inschrijving is gesloten.
K|orienteren|geen|2|neutraal|0|-|staat er 2 uur op
A|||||||Helaas gaat het snel.
K|orienteren|geen|3|neutraal|0|vraag|hoe komen mensen er dan tussen
A|||||||Met een alert op uw zoekprofiel krijgt u direct een bericht.
K|orienteren|geen|3|neutraal|0|-|die had ik aan
K|orienteren|digitaal|2|neutraal|0|-|kreeg m toen het al dicht was
#S|rgb-0039|chat|diensten|
K|wijzigen|geen|3|verlangen|0|wens|glazenwasser graag 1x per 8 wk ipv 4
A|||||||Kan, vanaf de volgende beurt?
K|geen|geen|3|neutraal|0|-|ja
A|||||||De prijs per beurt wordt dan 16 in plaats van 12.
K|wijzigen|prijs|2|verwarring|0|vraag|waarom duurder als je minder komt
A|||||||Meer vuil, meer tijd.
K|wijzigen|informatie|3|neutraal|0|-|zit wat in
K|wijzigen|geen|3|neutraal|0|-|dan laat ik het zo
#S|rgb-0040|chat|bezorging|
K|wijzigen|geen|3|neutraal|0|vraag|kan ik afleveradres nog veranderen
A|||||||Als het pakket nog niet op de bus ligt wel.
K|wijzigen|geen|3|neutraal|0|wens|moet naar mn werk, breestraat 8
A|||||||Het is helaas al geladen.
K|wijzigen|digitaal|2|neutraal|1|-|app zegt dat ik tot 22u kan wijzigen
A|||||||Dat geldt alleen voor afhaalpunten.
K|wijzigen|informatie|2|neutraal|0|-|staat er niet bij
K|ontvangen|geen|2|bezorgdheid|0|angst|t is een paspoort he dus niet in de bus laten gooien
#S|rgb-0041|enquete|bank|nps=6
K|aanvragen|digitaal|4|neutraal|0|-|rekening openen ging vlot met die app
K|ontvangen|informatie|2|verwarring|1|-|alleen daarna 5 mails gekregen en geen idee welke ik iets mee moest
#S|rgb-0042|enquete|telecom|ces=1
K|vertrekken|beleid|2|irritatie|3|-|opzeggen heeft me 6 weken en 9 telefoontjes gekost, nog nooit zoiets meegemaakt
#S|rgb-0043|enquete|energie|nps=9
K|orienteren|informatie|4|vertrouwen|0|-|Jullie man zei eerlijk dat ik beter nog een jaartje kon wachten met die batterij.
#S|rgb-0044|enquete|webshop|csat=2
K|wijzigen|beleid|2|neutraal|1|-|Ruilen kan niet, moet je terugsturen en opnieuw bestellen
K|aanvragen|prijs|2|neutraal|0|-|en toen was de aanbieding afgelopen.
#S|rgb-0045|enquete|verzekering|nps=3
K|hulp|doorverwijzing|2|irritatie|2|-|4 mensen gehad, 4 meningen
#S|rgb-0046|enquete|overheid|csat=4
K|aanvragen|levering|4|neutraal|0|-|Afspraak was om 11.20 en 11.19 was ik aan de beurt
K|aanvragen|prijs|2|neutraal|0|-|80 euro voor een pasje blijft veel.
#S|rgb-0047|enquete|reizen|nps=10
K|hulp|bereikbaarheid|5|opluchting|0|-|om 3 uur s'nachts in bangkok gewoon een mens aan de lijn
K|hulp|doorverwijzing|5|dankbaarheid|0|-|en die bleef tot we in het vliegtuig zaten, Sjoerd bedankt!!
#S|rgb-0048|enquete|diensten|nps=7
K|wijzigen|digitaal|4|neutraal|0|-|les verzetten kan in de app prima
K|wijzigen|beleid|2|neutraal|0|-|mits je het 24u van tevoren weet en dat weet ik nooit
#S|rgb-0049|enquete|wonen|csat=1
K|hulp|belofte|2|irritatie|3|-|3 x een dag vrij genomen voor de schimmel en 3x niemand
#S|rgb-0050|enquete|bezorging|nps=8
K|ontvangen|levering|4|neutraal|0|-|Netjes in het tijdvak gekomen.
#S|rgb-0051|enquete|bank|ces=3
K|wijzigen|beleid|2|neutraal|2|-|Machtiging voor mijn moeder regelen: beide naar kantoor, kantoor zit 31 km verderop en zij zit in een rolstoel.
#S|rgb-0052|enquete|telecom|nps=2
K|hulp|herhaling|2|irritatie|2|-|klantnummer intoetsen en daarna vraagt de mevrouw wat is uw klantnummer
#S|rgb-0053|enquete|energie|csat=3
K|vertrekken|geen|3|neutraal|0|-|ga in april toch maar weg
K|vertrekken|prijs|2|neutraal|0|-|scheelt 260 op jaarbasis met de buurman
K|terugkijken|bejegening|4|neutraal|0|-|lag niet aan de mensen hoor
#S|rgb-0054|enquete|webshop|nps=9
K|aanvragen|digitaal|4|blijdschap|0|-|2 klikken en klaar, betalen met tikkie achtig iets
#S|rgb-0055|enquete|verzekering|csat=5
K|hulp|herhaling|5|blijdschap|0|-|Eén keer bellen, alles in één keer goed. Ik wist niet dat dat nog bestond.
#S|rgb-0056|enquete|overheid|nps=1
K|hulp|doorverwijzing|2|irritatie|3|-|gemeente zegt svb, svb zegt belasting, belasting zegt gemeente, ik heb het opgegeven
#S|rgb-0057|enquete|reizen|csat=3
K|orienteren|digitaal|2|neutraal|1|-|De filters onthouden niks, elke keer opnieuw 2 volw 2 kind invullen.
#S|rgb-0058|enquete|diensten|nps=0
K|vertrekken|belofte|1|boosheid|2|-|Ze zeggen aan de balie is geregeld mevrouw en drie maanden later zit er een incassobureau op mijn nek.
#S|rgb-0059|enquete|wonen|nps=8
K|ontvangen|bejegening|4|blijdschap|0|-|fijne ontvangst met bloemen en een lijstje waar alles zit
#S|rgb-0060|enquete|bezorging|csat=2
K|ontvangen|privacy|2|irritatie|0|-|pakket met mijn naam en inhoud erop 2 dagen in het portiek laten staan, iedereen kon zien wat het was
#S|rgb-0061|enquete|bank|nps=5
K|hulp|bereikbaarheid|2|neutraal|1|-|filiaal dicht, automaat weg
K|hulp|bereikbaarheid|3|verlangen|0|wens|al is het maar 1 ochtend in de week iemand in de bieb, dat zou al schelen
#S|rgb-0062|enquete|telecom|nps=9
K|hulp|doorverwijzing|5|vertrouwen|0|-|Nina gaf haar eigen nummer en zei bel mij maar als er nog wat is. Dat geeft rust
#S|rgb-0063|enquete|energie|ces=2
K|aanvragen|digitaal|2|neutraal|2|-|EAN code zoeken, in de meterkast, op de factuur, nergens, 3 kwartier mee bezig geweest
#S|rgb-0064|enquete|webshop|nps=4
K|ontvangen|belofte|2|neutraal|0|-|Voor 23.59 besteld morgen in huis, werd vrijdag
#S|rgb-0065|enquete|verzekering|nps=7
K|orienteren|informatie|4|neutraal|0|-|Vergelijker is handig
K|aanvragen|beleid|2|neutraal|1|-|medische vragen waren me wat veel voor een scooter
#S|rgb-0066|enquete|overheid|ces=7
K|wijzigen|digitaal|4|blijdschap|0|-|Adreswijziging in 3 minuten doorgegeven vanaf de bank
#S|rgb-0067|enquete|reizen|nps=6
K|wijzigen|prijs|2|irritatie|0|-|35 euro pp om een letter in een naam te veranderen
#S|rgb-0068|enquete|diensten|csat=5
K|aanleiding|geen|2|neutraal|0|-|Sinds de scheiding sta ik er alleen voor met de administratie
K|gebruiken|bejegening|5|dankbaarheid|0|-|en Wilma doet dat met mij zonder dat ik me dom voel.
#S|rgb-0069|enquete|wonen|csat=2
K|aanvragen|informatie|2|verwarring|2|-|Elke site andere regels, passend toewijzen, loting, voorrang, ik weet nog steeds niet waar ik sta
#S|rgb-0070|enquete|bezorging|nps=3
K|wijzigen|digitaal|2|neutraal|1|-|Wou omleiden naar een punt bij mij om de hoek, werd een punt in het volgende dorp.
#S|rgb-0071|enquete|bank|csat=4
K|hulp|privacy|4|vertrouwen|0|-|Ze stelden 3 controlevragen, beetje gedoe maar ik heb liever dat dan te weinig
#S|rgb-0072|enquete|telecom|csat=1
K|hulp|belofte|2|irritatie|3|-|Elke week "volgende week", dit is week 7
#S|rgb-0073|enquete|energie|nps=10
K|ontvangen|doorverwijzing|5|blijdschap|0|-|Eén bedrijf, één planning, één monteur, panelen lagen er in één dag.
#S|rgb-0074|enquete|webshop|ces=2
K|wijzigen|informatie|2|neutraal|2|-|Retouradres nergens te vinden, uiteindelijk op een forum gelezen
#S|rgb-0075|enquete|verzekering|nps=1
K|betalen|beleid|2|irritatie|0|-|Premie betaald tot 31 dec, overleden 2 jan opgezegd, toch kwartaal afgeschreven, regels zijn regels zei ze
#S|rgb-0076|enquete|overheid|csat=3
K|hulp|bereikbaarheid|4|neutraal|0|-|Meteen iemand aan de lijn
K|hulp|informatie|2|neutraal|1|-|maar die wist het ook niet
#S|rgb-0077|enquete|reizen|nps=8
K|aanvragen|bejegening|4|blijdschap|0|-|Gezellig kletsen met Conny van het reisbureau en ondertussen staat alles vast
#S|rgb-0078|enquete|diensten|ces=6
K|aanvragen|digitaal|4|neutraal|0|-|intake online ingevuld, hoefde ter plaatse niks meer
#S|rgb-0079|enquete|wonen|nps=5
K|hulp|belofte|4|neutraal|0|-|Zouden dinsdag komen en kwamen dinsdag
K|hulp|kwaliteit|2|neutraal|1|-|alleen druppelt het woensdag weer
#S|rgb-0080|enquete|bezorging|nps=9
K|ontvangen|bejegening|4|blijdschap|0|-|altijd dezelfde gast, weet dat ie even moet wachten want ik ben slecht ter been
#S|rgb-0081|enquete|telecom|nps=7
K|geen|geen|3|neutraal|0|-|nvt
#S|rgb-0082|enquete|bank|nps=4
K|orienteren|informatie|2|verwarring|0|-|6 soorten spaarrekening en bij allemaal sterretjes
#S|rgb-0083|enquete|energie|csat=2
K|wijzigen|belofte|2|neutraal|0|-|Mij is aan de deur verteld dat ik mijn oude contract zo kon omzetten, bleek een nieuw contract van 5 jaar
K|wijzigen|geen|2|bezorgdheid|0|angst|nu hoop ik maar dat die bedenktijd nog niet om is
#S|rgb-0084|enquete|webshop|nps=10
K|wijzigen|beleid|5|opluchting|0|-|kassabon kwijt en toch geruild, ik was al bang dat ik het zou moeten houden
#S|rgb-0085|enquete|verzekering|ces=4
K|wijzigen|geen|3|neutraal|0|-|kenteken gewijzigd, ging, niks bijzonders
#S|rgb-0086|enquete|overheid|nps=2
K|aanvragen|herhaling|2|neutraal|2|-|Voor elk kind hetzelfde formulier van 11 paginas, ik heb er vier
#S|rgb-0087|enquete|reizen|csat=1
K|betalen|belofte|2|irritatie|3|-|Geld zou binnen 14 dagen terug zijn, inmiddels 11 weken en 5 mails verder
#S|rgb-0088|enquete|diensten|nps=9
K|terugkijken|geen|4|blijdschap|0|-|heb ze al aan mijn zus en twee collega's doorgegeven
#S|rgb-0089|enquete|wonen|csat=4
K|orienteren|informatie|4|opluchting|0|-|Eindelijk iemand die gewoon zei waar ik wel en niet op kon reageren
#S|rgb-0090|enquete|bezorging|ces=2
K|hulp|bereikbaarheid|2|irritatie|2|-|geen tel nr, geen mail, alleen een robot die zegt dat ie mij niet begrijpt
#S|rgb-0091|enquete|telecom|nps=10
K|wijzigen|geen|4|blijdschap|0|-|verhuisd zonder 1 minuut zonder internet 🙌
#S|rgb-0092|enquete|bank|csat=3
K|vertrekken|kwaliteit|2|neutraal|1|-|Overstapservice werkt, behalve voor de helft van mijn incasso's
#S|rgb-0093|enquete|energie|nps=6
K|gebruiken|geen|3|neutraal|0|-|stroom is stroom
#S|rgb-0094|enquete|webshop|csat=5
K|hulp|wachttijd|4|blijdschap|0|-|zondagavond mail gestuurd en tien min later antwoord, hoe dan
#S|rgb-0095|enquete|verzekering|nps=8
K|hulp|bejegening|4|dankbaarheid|0|-|na de inbraak vroeg die meneer eerst hoe het met mij ging en toen pas naar de bonnetjes
#S|rgb-0096|enquete|overheid|csat=2
K|hulp|privacy|2|irritatie|0|-|aan de balie moet je hardop zeggen waarvoor je bijstand wil terwijl er 8 man achter je staat
#S|rgb-0097|enquete|reizen|nps=3
K|vertrekken|beleid|2|neutraal|0|-|Abonnement stopzetten kan pas na het eerste jaar ook als je van baan verandert.
#S|rgb-0098|enquete|diensten|csat=4
K|orienteren|prijs|4|neutraal|0|-|Offerte was helder en niet de duurste
K|orienteren|wachttijd|2|neutraal|1|-|hem krijgen duurde wel 3 wk
#S|rgb-0099|enquete|wonen|nps=0
K|terugkijken|geen|1|boosheid|0|-|schaam je
#S|rgb-0100|enquete|bezorging|csat=5
K|ontvangen|levering|4|blijdschap|0|-|Piano heel boven gekregen, 3 hoog zonder lift 💪
#S|rgb-0101|enquete|telecom|ces=3
K|ontvangen|informatie|2|verwarring|2|-|in de doos 3 boekjes die elkaar tegenspreken, op youtube uitgezocht
#S|rgb-0102|enquete|bank|nps=8
K|aanvragen|informatie|4|vertrouwen|0|-|Hypotheekgesprek duurde 2 uur, niks werd weggelachen, alles uitgelegd tot ik het snapte
#S|rgb-0103|enquete|energie|nps=1
K|hulp|herhaling|1|boosheid|2|-|Dossier 'kwijt'. Voor de derde keer.
#S|rgb-0104|enquete|webshop|nps=7
K|aanvragen|geen|3|verlangen|0|wens|graag ook betalen met bancontact
#S|rgb-0105|enquete|verzekering|csat=2
K|aanvragen|beleid|2|teleurstelling|0|-|afgewezen vanwege een burnout van 9 jaar terug
K|aanvragen|bejegening|2|teleurstelling|0|-|en dat in een standaardbriefje zonder naam eronder
#S|rgb-0106|enquete|overheid|nps=9
K|aanleiding|geen|3|neutraal|0|-|Net 18 geworden dus alles moest ineens zelf
K|hulp|informatie|4|opluchting|0|-|de jongen van het jongerenloket heeft alles op een A4tje gezet, viel reuze mee toen
#S|rgb-0107|enquete|reizen|csat=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Bus schoon, chauffeur rustig, toilet deed het.
#S|rgb-0108|enquete|diensten|nps=5
K|wijzigen|doorverwijzing|2|neutraal|2|-|voor een andere thuishulp moet je bij de planner, de planner zegt bij de teamleider, de teamleider is ziek
#S|rgb-0109|enquete|wonen|csat=3
K|aanvragen|privacy|2|bezorgdheid|1|-|loonstroken, bankafschriften, id, alles uploaden voor een kamer die ik niet eens krijg, waar blijft dat allemaal
#S|rgb-0110|enquete|bezorging|nps=10
K|hulp|fout|4|blijdschap|0|-|foutje gemaakt, zelf gebeld, zelf nieuw pak gebracht, kan niet beter
#S|rgb-0111|enquete|telecom|nps=0
K|vertrekken|bereikbaarheid|2|irritatie|1|-|klant worden kan 24/7, opzeggen ma t/m do 9 tot 12
#S|rgb-0112|enquete|bank|csat=1
K|hulp|privacy|2|irritatie|0|-|medewerker las mijn saldo hardop voor waar mijn hele familie bij zat
#S|rgb-0113|enquete|energie|csat=4
K|wijzigen|prijs|4|neutraal|0|-|Verlengd met 40 euro cadeaukaart, prima deal
#S|rgb-0114|enquete|webshop|nps=2
K|betalen|belofte|2|neutraal|2|-|creditnota beloofd 3 maart, vandaag 20 mei
#S|rgb-0115|enquete|verzekering|nps=10
K|hulp|doorverwijzing|5|dankbaarheid|0|-|Na de brand vaste contactpersoon gekregen, Hajar, ze kende op t laatst de namen van de katten.
#S|rgb-0116|enquete|overheid|ces=1
K|aanvragen|doorverwijzing|2|irritatie|3|-|8 loketten 4 maanden
#S|rgb-0117|enquete|reizen|nps=5
K|orienteren|geen|3|neutraal|0|-|heb alleen een brochure aangevraagd dus kan weinig zeggen
#S|rgb-0118|enquete|diensten|csat=2
K|hulp|belofte|2|neutraal|1|-|Zou na de eerste sessie een plan krijgen per mail, nooit gezien
#S|rgb-0119|enquete|wonen|nps=9
K|vertrekken|bejegening|4|opluchting|0|-|ik zag op tegen de eindinspectie maar die mevrouw deed niet moeilijk over de gaatjes
#S|rgb-0120|enquete|bezorging|csat=3
K|ontvangen|levering|3|neutraal|0|-|te vroeg is ook niet op tijd haha maar ik was toevallig thuis
#S|rgb-0121|gesprek|telecom|
A|||||||Welkom bij Ringnet, u spreekt met Dario.
K|geen|geen|3|neutraal|0|-|ja goedemorgen met uh met teun hendriksen spreekt u
K|wijzigen|geen|3|neutraal|0|-|ik had uh vorige week was dat donderdag nee woensdag had ik met een collega van u gesproken over uh om het pakket kleiner te maken
K|wijzigen|belofte|2|neutraal|1|-|en die zou dat uh die zou dat mailen en dat is dus niet gebeurd
K|betalen|fout|2|neutraal|0|-|en nou zie ik op de rekening staat er gewoon weer het volle pond op
A|||||||Ik zie geen notitie van dat gesprek.
K|hulp|herhaling|2|irritatie|2|-|nee dat zei die van gisteren ook al dus dan moet ik dat hele verhaal nou weer gaan zitten doen
K|wijzigen|geen|3|neutraal|0|wens|goed ik wil alleen internet en die uh die sport eraf en de bellen ook want dat doen we allemaal met de mobiel
A|||||||Dan komt u op 39 euro.
K|wijzigen|prijs|4|neutraal|0|-|kijk dat is andere koek dat scheelt me toch gauw dertig euro
K|wijzigen|belofte|3|verlangen|0|wens|en stuurt u dat dan nu even terwijl ik aan de lijn zit want uh ja ik heb mijn les wel geleerd
A|||||||Hij is verstuurd.
K|wijzigen|belofte|4|opluchting|0|-|ja ik hoor hem plingen ja hoor staat erin mooi
#S|rgb-0122|gesprek|verzekering|
A|||||||Polderverzekert, met Ria.
K|aanleiding|geen|2|neutraal|0|-|ja hallo mijn man is uh die heeft een herseninfarct gehad in maart en die mag dus niet meer rijden
K|vertrekken|geen|3|neutraal|0|-|dus die auto die gaat uh die gaat weg en de verzekering kan dan ook wel weg neem ik aan
K|vertrekken|beleid|3|neutraal|0|vraag|maar nou had ik gelezen dat je zeg maar die jaren die schadevrije dat ik die kan overnemen is dat zo of is dat alleen als je getrouwd bent
A|||||||Bent u getrouwd en staat u op hetzelfde adres?
K|geen|geen|3|neutraal|0|-|ja al eenenveertig jaar ja
A|||||||Dan kunt u ze overnemen, eenentwintig jaren.
K|wijzigen|beleid|4|opluchting|0|-|o nou dat is fijn want ik dacht ik begin op nul met een klein autootje en dat kan ik niet betalen
K|wijzigen|geen|3|neutraal|0|vraag|en uh moet ik daar dan iets voor invullen want computers dat deed hij altijd
A|||||||Ik vul het nu met u in.
K|hulp|doorverwijzing|4|dankbaarheid|0|-|dat is lief dank u wel want bij die andere instanties is het allemaal van gaat u naar de website
#S|rgb-0123|gesprek|overheid|
A|||||||Gemeente Waterveen, met Iris.
K|aanvragen|geen|3|neutraal|0|-|goedemiddag ja ik bel over uh over de wmo aanvraag van mijn moeder die traplift dus
K|aanvragen|wachttijd|2|neutraal|3|-|die is in uh nou in januari aangevraagd en ze slaapt nu al vijf maanden in de kamer op de bank
K|aanvragen|doorverwijzing|2|neutraal|2|-|en dan bel ik u dan zegt u het ligt bij de leverancier en dan bel ik de leverancier en die zegt wij wachten op de beschikking
A|||||||Ik zie dat de beschikking vorige week getekend is.
K|aanvragen|informatie|2|verrassing|0|-|o getekend nou daar weet zij niks van hoor ze heeft niks in de bus gehad
K|aanvragen|levering|3|neutraal|0|vraag|en wanneer kan dat ding dan komen want ze is vorige week bijna gevallen bij de wc
K|gebruiken|privacy|2|bezorgdheid|0|angst|en ik durf haar gewoon niet alleen te laten s nachts
A|||||||Ik bel zelf de leverancier en u hoort het vandaag van mij.
K|hulp|belofte|3|bezorgdheid|0|vraag|vandaag zegt u ja mag ik dan ook uw naam want uh sorry hoor maar dat hoor ik vaker
A|||||||Iris Bakker, mijn nummer eindigt op 240.
K|hulp|doorverwijzing|4|vertrouwen|0|-|oké iris twee vier nul nou daar kan ik wat mee dank je wel
#S|rgb-0124|gesprek|bank|
A|||||||Noordbank, u spreekt met Jelle.
K|geen|geen|3|neutraal|0|-|ja hallo jelle
K|aanleiding|geen|3|neutraal|0|-|wij hebben een uh een huis gekocht of nou ja het bod is geaccepteerd gisteravond
K|aanleiding|geen|4|blijdschap|0|-|dus ja we stuiteren nog een beetje
K|orienteren|geen|3|neutraal|0|vraag|en nou was de vraag van uh wat moeten we nu eerst doen moet dan eerst de taxatie of eerst bij jullie een gesprek
A|||||||Eerst een gesprek, dan weten we wat u nodig heeft.
K|orienteren|prijs|3|neutraal|0|vraag|en is dat gesprek uh is dat gratis want bij die andere vroegen ze vijfhonderd euro nog voor je binnen was
A|||||||Het eerste gesprek is gratis.
K|orienteren|prijs|4|neutraal|0|-|o das mooi
K|orienteren|geen|2|bezorgdheid|0|angst|want we zijn wel een beetje bang dat we het uh dat we met die studieschuld van hem niet rondkomen
A|||||||Dat bekijken we rustig.
K|aanvragen|geen|3|verlangen|0|wens|zet maar een afspraak dan het liefst na vijven
#S|rgb-0125|gesprek|energie|
A|||||||Zonnekracht, met Bram.
K|betalen|prijs|2|irritatie|0|-|ja bram luister ik heb hier dus zeventien panelen liggen en ik krijg een rekening dat ik moet betalen voor stroom die ik aan jullie geef
K|betalen|informatie|2|verwarring|1|-|ik heb dat nou uh drie keer gelezen en mijn zwager die is accountant die snapt het ook niet
A|||||||Dat zijn de terugleverkosten, sinds juli.
K|orienteren|belofte|2|irritatie|0|-|ja maar toen ik ze kocht zei die jongen nog in acht jaar terugverdiend en daar is niks van over
K|wijzigen|geen|3|neutraal|0|vraag|dus wat is nou slim kan ik naar zo'n uh hoe heet het zo'n dynamisch of is dat weer een andere valkuil
A|||||||Met uw profiel scheelt dat ongeveer 200 euro per jaar.
K|wijzigen|informatie|4|neutraal|0|-|oké nou dat is tenminste een getal
K|wijzigen|prijs|2|bezorgdheid|0|angst|alleen ja als het dan een keer winter wordt en die prijs schiet omhoog dan zit ik daar
A|||||||U kunt maandelijks terug.
K|wijzigen|beleid|4|opluchting|0|-|o maandelijks ja dan is het risico niet zo groot
#S|rgb-0126|gesprek|reizen|
A|||||||Zonreis, met Kim.
K|wijzigen|geen|3|neutraal|0|-|ja hoi kim ik bel over ons hotel in uh albufeira voor volgende maand
K|wijzigen|geen|3|neutraal|0|-|we hadden dus twee kamers maar mijn schoonzus is net bevallen die gaat niet mee dus uh dat wordt er één
A|||||||Dan zijn er annuleringskosten voor die kamer, 60 procent.
K|wijzigen|prijs|2|irritatie|0|-|zestig jeetje en dat terwijl ze het via jullie zelf zo meteen weer verhuren
K|wijzigen|beleid|3|neutraal|0|vraag|en kan er niet gewoon iemand anders in zeg maar mijn buurvrouw die wou altijd al mee
A|||||||Een naamswijziging kan voor 25 euro.
K|wijzigen|beleid|4|opluchting|0|-|kijk dat is een stuk beter dan zestig procent dan bel ik haar meteen
K|hulp|bejegening|4|dankbaarheid|0|-|dank je wel kim ik zat al te rekenen hier
#S|rgb-0127|gesprek|webshop|
A|||||||Tuinmeubel Direct, Ester.
K|ontvangen|levering|2|irritatie|2|-|ja ester ik sta dus nu voor de tweede keer vrij voor die loungebank en hij is er weer niet
K|hulp|bereikbaarheid|2|neutraal|1|-|ik heb eerst met die uh met die transporteur gebeld maar daar krijg je een bandje en dan hangt ie op
A|||||||Ik zie dat hij in het verkeerde depot staat.
K|hulp|doorverwijzing|2|irritatie|1|-|ja en de transporteur zegt bel de winkel en de winkel dat bent u dus toch nu
A|||||||Klopt, en ik regel het ook.
K|ontvangen|levering|3|neutraal|0|vraag|oké wanneer dan want ik kan niet weer een dag vrij nemen ik zit in het onderwijs
A|||||||Zaterdagochtend, kosteloos.
K|ontvangen|levering|4|opluchting|0|-|zaterdag kan ja zaterdag is goed
K|ontvangen|geen|3|neutraal|0|wens|en dan niet op de oprit laten staan hè want dat was de vorige keer met die parasol ook
#S|rgb-0128|gesprek|wonen|
A|||||||Wonen Rijnstroom, met Peter.
K|vertrekken|geen|3|neutraal|0|-|goedemorgen met uh dochter van mevrouw de ruiter burgemeesterlaan veertien
K|aanleiding|geen|2|teleurstelling|0|-|mijn moeder gaat naar een uh naar een verpleeghuis woensdag al het is allemaal ineens heel snel gegaan
K|vertrekken|beleid|3|neutraal|0|vraag|en nou vroegen wij ons af die huur die loopt dan die maand nog door en moet het dan ook helemaal leeg en wit
A|||||||Ja, een maand, en leeg. Wit hoeft niet als het netjes is.
K|vertrekken|beleid|4|neutraal|0|-|o gelukkig want het is nog behang van uh van drieënzeventig
K|vertrekken|geen|2|bezorgdheid|0|-|alleen die maand dat uh ik zit in zutphen en mijn broer in spanje dus ik weet niet hoe we dat leeg krijgen
A|||||||Ik kan er twee weken bij doen, dat mag ik in zo'n geval.
K|vertrekken|beleid|5|dankbaarheid|0|-|echt waar o daar word ik gewoon even stil van dank u wel
#S|rgb-0129|gesprek|bezorging|
A|||||||Snelpak, met Naomi.
K|ontvangen|levering|2|neutraal|1|-|hoi ja mijn pakje staat al vier dagen op uh gesorteerd in tilburg
K|ontvangen|geen|2|bezorgdheid|0|-|en er zitten de trouwringen in dus uh ja ik ben een beetje
K|geen|geen|3|neutraal|0|-|wacht ik heb het nummer hier drie s n p vier vier nul
A|||||||Hij is daar blijven liggen, het label is beschadigd.
K|ontvangen|levering|3|bezorgdheid|0|vraag|maar is ie dan niet weg want we trouwen zaterdag hè
A|||||||Hij ligt er, ik laat hem met een koerier komen. Morgen voor twaalf.
K|ontvangen|beleid|5|opluchting|0|-|o jezus nou ik sta hier bijna te janken dank je
K|hulp|belofte|3|verlangen|0|wens|wil je me dan een appje of een belletje als ie echt onderweg is dan kan ik slapen
#S|rgb-0130|gesprek|diensten|
A|||||||Rijschool Vooruit, Tamara.
K|orienteren|geen|3|neutraal|0|-|ja hallo ik uh ik wil misschien bij jullie komen lessen maar ik zit nou bij een andere
K|orienteren|bejegening|2|teleurstelling|0|-|en daar klikt het niet zo met die instructeur hij zucht de hele tijd als ik afsla
K|orienteren|prijs|3|neutraal|0|vraag|en wat kost nou zo'n uh zo'n pakket als je er al vijfentwintig gehad hebt
A|||||||Vijftien lessen en examen, 1390 euro.
K|orienteren|prijs|2|neutraal|0|-|dat is best veel nog
K|orienteren|geen|3|neutraal|0|vraag|en kan ik eerst een proefles doen om te kijken of ik het nog wel kan zeg maar
A|||||||Zeker, die is gratis.
K|orienteren|beleid|4|blijdschap|0|-|o leuk nou doe die dan maar
K|aanvragen|geen|3|neutraal|0|wens|vrijdag na mijn werk kan dat halfzes of zo
#S|rgb-0131|gesprek|telecom|
A|||||||Belgacord, met Jo.
K|hulp|herhaling|2|irritatie|3|-|ja goeiemiddag jo het is weer mij hè ik denk dat ge mij daar al allemaal kent
K|gebruiken|storing|2|neutraal|2|-|dat internet valt dus nog altijd uit rond den elven en rond de vieren ge kunt er uw klok op gelijk zetten
K|hulp|belofte|2|irritatie|2|-|en die technieker van maandag die ging nog een stuk bestellen en dan ging hij zelf bellen en ja ge hoort het al
A|||||||Het stuk ligt klaar, ik zie het. Hij heeft u niet bereikt op 0475.
K|hulp|fout|2|verwarring|0|-|0475 da's van mijn zuster allee hoe komt ge daaraan
A|||||||Ik pas het aan. Morgen om negen uur?
K|hulp|levering|4|opluchting|0|-|om negen is goed ja dan ben ik terug van den bakker
#S|rgb-0132|gesprek|bank|
A|||||||Spaarmaat, met Lien.
K|gebruiken|privacy|2|bezorgdheid|0|-|dag mevrouw ik heb uh ik krijg hier sinds gisteren van die telefoons van iemand die zegt dat ie van kaartstop is
K|gebruiken|privacy|3|bezorgdheid|0|vraag|en die wist mijn adres en mijn geboortedatum dus ik vroeg mij af hoe weten die dat is er bij u iets gelekt
A|||||||Bij ons niet, maar er was een lek bij een webwinkel.
K|gebruiken|privacy|3|verwarring|0|vraag|ah en moet ik dan uh moet ik dan een andere rekening of een andere kaart of wat
A|||||||Nee, zolang u geen codes geeft is er niets aan de hand.
K|gebruiken|informatie|4|opluchting|0|-|goed dan ben ik gerust want mijn vrouw die zat al te wenen
K|hulp|bejegening|4|dankbaarheid|0|-|ge hebt dat goed uitgelegd merci
#S|rgb-0133|gesprek|overheid|
A|||||||Dienst Parkeren, Marco.
K|aanvragen|digitaal|2|neutraal|1|-|ja ik probeer die bezoekersregeling aan te vragen en hij zegt steeds uh adres onbekend
K|aanleiding|geen|3|neutraal|0|-|het is nieuwbouw hè wij zitten er pas vier weken
A|||||||De straat staat nog niet in het systeem.
K|aanvragen|fout|2|irritatie|0|-|maar de ozb aanslag die wist de straat wel te vinden
K|betalen|fout|2|neutraal|1|-|en die bonnen ook twee al van mijn schoonmoeder
A|||||||Die laat ik vervallen, en ik zet u er met de hand in.
K|betalen|fout|4|verrassing|0|-|o vervallen ook nog nou dat valt me honderd procent mee
#S|rgb-0134|gesprek|energie|
A|||||||Groenhart, met Yara.
K|vertrekken|geen|3|verlangen|0|wens|hallo ja ik wil graag uh ik wil weg bij jullie eigenlijk
A|||||||Mag ik vragen waarom?
K|vertrekken|geen|3|neutraal|0|-|nou niet zozeer om de prijs hoor
K|vertrekken|belofte|2|teleurstelling|0|-|maar het is omdat uh jullie adverteerden met groen van hier en nou blijkt het noorse certificaten en toen dacht ik nou dan hoeft het van mij niet meer
A|||||||Dat begrijp ik. Uw contract is maandelijks opzegbaar.
K|vertrekken|beleid|4|neutraal|0|-|o dat is dan wel makkelijk
K|betalen|geen|3|neutraal|0|vraag|en die eindafrekening komt die nog met de post want ik uh die mail kijk ik nooit
#S|rgb-0135|gesprek|verzekering|
A|||||||Zorgvast, met Ilse.
K|orienteren|geen|3|neutraal|0|-|goedemiddag ik ben uh ik ben zzp'er en ik zit te kijken voor zo'n arbeids uh zo'n aov
K|aanleiding|geen|2|bezorgdheid|0|-|want mijn maat die is van de steiger gevallen en die zit nou met niks en toen dacht ik ja wat als
K|orienteren|prijs|3|neutraal|0|vraag|wat moet ik dan denken per maand voor een dakdekker
A|||||||Voor uw beroep en leeftijd rond 480 euro.
K|orienteren|prijs|2|verrassing|0|-|vierhonderdtachtig poeh dat is mijn bus
K|orienteren|beleid|3|neutraal|0|vraag|en als ik nou een jaar wachttijd doe in plaats van een maand wordt het dan minder
A|||||||Dan 265.
K|orienteren|geen|3|neutraal|0|-|ja daar moet ik over nadenken met het vrouwtje
K|orienteren|geen|3|neutraal|0|wens|mail het allebei maar even
#S|rgb-0136|notitie|bank|
K|aanleiding|geen|3|neutraal|0|-|Klt gaat per 1/1 met pensioen.
K|orienteren|geen|3|neutraal|0|vraag|Vraagt of lijfrente nu in 1x kan of moet uitkeren.
K|orienteren|informatie|2|verwarring|1|-|Brief belastingdienst en onze brief spreken elkaar tegen aldus klt.
K|aanvragen|geen|3|neutraal|0|-|Afspr adviseur 12/11 10u, brengt upo mee.
#S|rgb-0137|notitie|telecom|
K|hulp|herhaling|2|irritatie|2|-|Kl belt 4e x re storing coax, "iedere keer opnieuw beginnen".
K|hulp|belofte|2|neutraal|1|-|Tb-verzoek 8/10 niet uitgevoerd.
K|hulp|geen|3|neutraal|0|wens|Wil monteur vóór wknd.
K|vertrekken|geen|2|neutraal|0|-|Dreigt opz indien niet vr opgelost.
M|hulp|systeem|2|neutraal|0|-|Notities vorige 3 gesprekken staan in oude omgeving, kan ik niet bij.
#S|rgb-0138|notitie|energie|
K|wijzigen|geen|3|neutraal|0|-|Mw geeft verh. door per 15/2, sleutels 12/2.
K|wijzigen|geen|3|neutraal|0|wens|Wil contract meenemen.
K|orienteren|prijs|3|neutraal|0|vraag|Vr of vast 3 jr nu voordeliger is.
K|wijzigen|informatie|4|opluchting|0|-|Blij dat ze zelf niks hoeft af te sluiten bij oude adres.
#S|rgb-0139|notitie|verzekering|
K|vertrekken|geen|3|neutraal|0|-|Verz. nemer zegt opstal op per hvd, huis verkocht.
K|vertrekken|beleid|3|neutraal|0|vraag|Wil weten of dekking loopt tot passeren 29/3.
K|vertrekken|geen|2|bezorgdheid|0|angst|Bang voor gat v enkele dgn.
#S|rgb-0140|notitie|overheid|
K|aanvragen|doorverwijzing|2|irritatie|2|-|Dhr v kastje nr muur: SD - wijkteam - SD.
K|aanvragen|geen|3|neutraal|0|-|Aanvr bijz bijstand koelkast, inged 3/9.
K|aanvragen|wachttijd|2|neutraal|2|-|Zit 6 wk zonder koelkast.
M|aanvragen|samenwerking|2|neutraal|0|-|Wijkteam niet te bereiken, ook intern niet.
#S|rgb-0141|notitie|reizen|
K|wijzigen|geen|3|neutraal|0|wens|Kl wil vertrek DUS ipv AMS.
K|wijzigen|prijs|2|neutraal|0|-|Vindt 90 pp omboekkosten te gek.
K|wijzigen|geen|3|neutraal|0|-|Denkt na, belt terug.
#S|rgb-0142|notitie|webshop|
K|ontvangen|fout|2|neutraal|1|-|Kl ontv verkeerde maat (38 ipv 40) 2e x.
K|wijzigen|geen|3|neutraal|0|wens|Wil ruil, geen geld terug.
K|wijzigen|geen|2|bezorgdheid|0|angst|Bang dat 40 uitverkocht is voor bruiloft 21/6.
K|hulp|geen|3|neutraal|0|-|Bleef vriendelijk.
#S|rgb-0143|notitie|wonen|
K|aanleiding|geen|2|neutraal|0|-|Hd op straat na relatiebreuk, slaapt in auto.
K|orienteren|beleid|3|neutraal|0|vraag|Vraagt nr spoedzoek / urgentie.
K|orienteren|beleid|2|neutraal|0|-|Komt niet i.a., eigen schuld-criterium.
M|orienteren|mandaat|2|teleurstelling|0|-|Schrijnend en ik kan alleen het foldertje geven.
#S|rgb-0144|notitie|bezorging|
K|ontvangen|levering|2|neutraal|1|-|Afz. meldt zending 3 dgn stil DC Born.
K|ontvangen|geen|2|neutraal|0|-|Inhoud: medicatie kat, op za op.
K|hulp|geen|3|neutraal|0|wens|Wil belletje v depot, geen mail.
#S|rgb-0145|notitie|diensten|
K|vertrekken|geen|3|neutraal|0|-|Lid zegt op, verhuist nr Gent.
K|vertrekken|beleid|2|neutraal|0|-|Niet eens m opz termijn 1 mnd, "ik ben er dan toch niet".
K|terugkijken|kwaliteit|4|neutraal|0|-|Was altijd tevreden over zwemlessen vd kinderen.
#S|rgb-0146|notitie|bank|
K|gebruiken|privacy|2|neutraal|0|-|Mw gebeld door 'fraudedesk', 2 codes gegeven.
K|gebruiken|privacy|2|neutraal|0|-|€ 3.200 weg v spaarrek.
K|hulp|beleid|3|neutraal|0|vraag|Vr of bank vergoedt.
K|hulp|bejegening|4|dankbaarheid|0|-|Erg overstuur, na uitleg rustiger, bedankt meerdere keren.
M|hulp|werkdruk|2|neutraal|0|-|Gesprek 52 min, 41 wachtenden, tl vroeg via chat of ik kon afronden.
#S|rgb-0147|notitie|telecom|
K|vertrekken|geen|3|neutraal|0|-|Opz mobiel, gaat mee op familiebundel v partner.
K|vertrekken|prijs|3|neutraal|0|-|Bod € 5 korting 6 mnd, nee bedankt.
K|vertrekken|geen|3|neutraal|0|wens|Wil nr behouden.
#S|rgb-0148|notitie|energie|
K|hulp|belofte|2|boosheid|2|-|Kl woest: afspr meterwissel 3x verzet door ons.
K|hulp|levering|2|neutraal|3|-|Had weer verlof opgenomen.
K|hulp|geen|3|neutraal|0|wens|Eist compensatie dag loon.
M|hulp|mandaat|4|neutraal|0|-|Mocht 75 geven zonder tl, eindelijk die ruimte.
#S|rgb-0149|notitie|verzekering|
K|aanvragen|geen|3|neutraal|0|-|Aanvr ORV ivm hyp, medische vragenlijst ontv.
K|aanvragen|privacy|2|bezorgdheid|0|angst|Wil niet dat werkgever hier iets van merkt.
K|aanvragen|wachttijd|3|neutraal|0|vraag|Hoe lang nog, passeren 1/12.
#S|rgb-0150|notitie|overheid|
K|aanvragen|bereikbaarheid|2|neutraal|1|-|Kon balie niet binnen, rolstoel, lift stuk.
K|aanvragen|geen|3|neutraal|0|wens|Wil paspoort thuisbezorgd.
K|aanvragen|beleid|4|opluchting|0|-|Mag bij uitz., mw zichtbaar opgelucht.
#S|rgb-0151|notitie|reizen|
K|hulp|herhaling|2|irritatie|2|-|3e mail zelfde claim vertraging, telkens std antwoord.
K|gebruiken|levering|2|neutraal|0|-|Vlucht HRG-EIN 5u12 te laat.
K|hulp|geen|3|neutraal|0|wens|Wil 400 pp cf EU regels.
#S|rgb-0152|notitie|webshop|
K|orienteren|geen|3|neutraal|0|vraag|Kl vr of matras 90x210 ook in medium leverbaar.
K|orienteren|levering|3|neutraal|0|vraag|En levertijd, want bed komt do.
K|aanvragen|geen|3|neutraal|0|-|Besteld, mail bev verz.
#S|rgb-0153|notitie|wonen|
K|hulp|doorverwijzing|2|neutraal|2|-|Hr meldt: VVE zegt corp, corp zegt VVE, lekkage loopt door.
K|gebruiken|privacy|2|bezorgdheid|0|angst|Water bij meterkast, bang v kortsluiting.
K|hulp|doorverwijzing|4|vertrouwen|0|-|Heb mijn dnr gegeven, hr: "dan weet ik tenminste wie".
M|hulp|samenwerking|4|neutraal|0|-|Opzichter VVE nam 1e keer op, samen in 10 min afgestemd.
#S|rgb-0154|notitie|bezorging|
K|wijzigen|geen|3|neutraal|0|wens|Ontv wil omleiding nr wijkpunt Ekkersrijt.
K|wijzigen|digitaal|2|neutraal|1|-|App geeft fout 12.
#S|rgb-0155|notitie|diensten|
K|orienteren|prijs|3|neutraal|0|vraag|Belt re tarief uitvaart basis, vader terminaal.
K|aanleiding|geen|2|teleurstelling|0|-|Emotioneel, "we hebben nog nooit zoiets hoeven regelen".
K|orienteren|bejegening|4|dankbaarheid|0|-|Zei dat het hielp om het eens rustig te horen.
#S|rgb-0156|notitie|bank|
K|wijzigen|geen|3|neutraal|0|wens|Kl wil limiet 10k 1 dag, koopt camper.
K|wijzigen|beleid|2|irritatie|1|-|4 uur wachttijd na verhoging vindt ie 'betutteling'.
#S|rgb-0157|notitie|telecom|
K|aanvragen|fout|2|neutraal|1|-|Aanvr glasvezel op verkeerd huisnr (12A/12).
K|aanvragen|herhaling|2|neutraal|2|-|Moet v ons geheel opnieuw, 2e x id uploaden.
M|aanvragen|procedure|2|irritatie|0|-|Toevoeging wijzigen mag niet, dus order weggooien en opnieuw, slaat nergens op.
#S|rgb-0158|notitie|energie|
K|betalen|prijs|2|bezorgdheid|0|angst|Jr nota 1.140 bij, kan niet betalen, bang v afsluiting.
K|betalen|beleid|4|opluchting|0|-|BR 12 mnd akkoord, haalde hoorbaar adem.
#S|rgb-0159|notitie|verzekering|
K|hulp|bereikbaarheid|2|neutraal|2|-|Heeft 3 dgn geprobeerd schade te melden, lijn bezet.
K|hulp|geen|3|neutraal|0|-|Kop/staart A50, 2/12, geen letsel.
K|hulp|wachttijd|3|neutraal|0|vraag|Wil weten hoe lang expertise duurt, rijdt leenauto v garage.
#S|rgb-0160|notitie|overheid|
K|wijzigen|geen|3|neutraal|0|-|Mw geeft door: partner uit huis per 1/6.
K|wijzigen|beleid|3|bezorgdheid|0|vraag|Vr gevolgen toeslag.
K|wijzigen|informatie|4|opluchting|0|-|Wist niet dat ze juist meer krijgt.
#S|rgb-0161|notitie|reizen|
K|vertrekken|geen|3|neutraal|0|-|Annuleert cruise definitief, echtgenoot overleden.
K|betalen|beleid|3|neutraal|0|vraag|Vr of verz. uitkeert.
K|vertrekken|bejegening|4|dankbaarheid|0|-|Geen formulier hoeven sturen, zeer erkentelijk.
#S|rgb-0162|notitie|webshop|
K|terugkijken|geen|2|teleurstelling|0|-|Kl "bestelt hier nooit meer", 12 jr klant.
K|hulp|herhaling|2|neutraal|3|-|7 mails over zelfde koelkast.
M|hulp|kennis|2|neutraal|0|-|Weet zelf ook niet wat garantie is bij outletmodel, staat nergens.
#S|rgb-0163|notitie|wonen|
K|wijzigen|geen|3|neutraal|0|wens|Hr wil medehuurder dochter (23).
K|wijzigen|beleid|2|neutraal|0|-|Eis 2 jr samenwonen niet gehaald, mist 4 mnd.
#S|rgb-0164|notitie|bezorging|
K|ontvangen|bejegening|4|neutraal|0|-|Compl. voor Erik route 7, zet altijd bij mw binnen.
M|ontvangen|waardering|4|blijdschap|0|-|Doorgestuurd nr planner, leuk om ook eens zoiets in te boeken.
#S|rgb-0165|notitie|diensten|
K|wijzigen|geen|3|neutraal|0|wens|Ouder wil ruildag ma->do.
K|wijzigen|beleid|2|irritatie|0|-|Niet mogelijk groep vol, ouder: "altijd alleen maar nee".
#S|rgb-0166|notitie|telecom|
K|hulp|doorverwijzing|2|neutraal|2|-|5 coll gesproken, nu bij mij, wil niet nog een keer doorverbonden.
K|betalen|fout|2|neutraal|1|-|Roamingkn € 214 in Zwitserl., stond op vliegtuigstand zegt kl.
K|hulp|doorverwijzing|4|opluchting|0|-|Zelf gehouden, cred 214 geboekt, kl: "had dat maar meteen iemand gedaan".
#S|rgb-0167|notitie|bank|
K|vertrekken|geen|3|neutraal|0|-|Wil rek. opheffen, gaat nr coöp bank.
K|vertrekken|bereikbaarheid|2|neutraal|0|-|Reden: kantoor Winterswijk dicht.
K|vertrekken|geen|3|neutraal|0|vraag|Vr of rente dit jr nog bijgeschr wordt.
#S|rgb-0168|notitie|energie|
K|orienteren|geen|3|neutraal|0|-|Pros. belt voor offerte wp hybride, bwjr 1986, label D.
K|orienteren|levering|3|neutraal|0|vraag|Wil weten of plaatsing vóór winter kan.
K|orienteren|doorverwijzing|2|neutraal|1|-|Is door isolatiebedrijf nr ons gestuurd en die weer door gemeente.
#S|rgb-0169|notitie|verzekering|
K|wijzigen|geen|3|neutraal|0|-|Mut: kind geb 4/8, bijschr op pakket.
K|wijzigen|digitaal|4|neutraal|0|-|Ging online al goed, belde voor zekerheid.
#S|rgb-0170|notitie|overheid|
K|hulp|bejegening|2|teleurstelling|0|-|Dhr vond toon brief 'crimineel-achtig'.
K|betalen|beleid|2|neutraal|0|-|Terugvord TS 860, niet tijdig wijz doorgegeven.
K|betalen|geen|2|bezorgdheid|0|angst|Heeft slapeloze nachten, bang v beslag.
M|hulp|procedure|2|neutraal|0|-|Std brief mag ik niet aanpassen, ook niet bij schrijnend.
#S|rgb-0171|social|telecom|
K|orienteren|geen|3|neutraal|0|vraag|Wie heeft er ervaring met glasvezel van Veldnet in buitengebied Lochem?
K|orienteren|informatie|2|verwarring|1|-|Ze zeggen gratis aanleg tot de voordeur maar onze oprit is 80 m en daar lees ik nergens iets over.
K|orienteren|prijs|2|bezorgdheid|0|angst|Straks zit ik met een rekening van een paar duizend euro voor graafwerk
#S|rgb-0172|social|energie|
K|aanleiding|geen|3|neutraal|0|-|Sinds we die warmtepomp hebben is m'n verbruik verdubbeld, logisch natuurlijk,
K|orienteren|geen|3|neutraal|0|vraag|maar nu zit ik te dubben tussen vast en dynamisch, wat doen jullie?
A|||||||Dynamisch, scheelt mij 30 euro per maand.
K|orienteren|geen|3|bezorgdheid|0|vraag|en in januari dan? 's avonds om 6 draait hij hier op volle toeren
#S|rgb-0173|social|bank|
K|vertrekken|geen|3|neutraal|0|vraag|Iemand al overgestapt van Deltabank naar Bonk? Hoe ging dat met de incasso's en het spaargeld?
K|vertrekken|privacy|2|bezorgdheid|0|-|Vind het toch een beetje eng zo'n bank zonder kantoor.
#S|rgb-0174|social|webshop|
K|wijzigen|bereikbaarheid|2|irritatie|2|-|Al 9 dagen probeer ik bij @kastenkoning een retour aan te melden, mail komt retour (ironisch), telefoon gaat niet over
K|wijzigen|beleid|2|bezorgdheid|0|angst|morgen is dag 14 en dan kan ik er naar fluiten zeker
#S|rgb-0175|social|verzekering|
K|aanleiding|geen|2|neutraal|0|-|Gisteren bericht gehad dat onze polis per 1 januari stopt omdat we een rieten kap hebben.
K|orienteren|geen|3|neutraal|0|vraag|Weet iemand een maatschappij die riet nog wel aanneemt
K|orienteren|geen|2|neutraal|2|-|heb er nu 6 gebeld en 6x nee
#S|rgb-0176|social|overheid|
K|aanvragen|doorverwijzing|2|irritatie|2|-|Beste @gemBrugwal, de RDW zegt dat jullie het moeten doen, jullie zeggen dat de RDW het moet doen. Mijn kenteken en ik wachten rustig af hoor 🙃
#S|rgb-0177|social|reizen|
K|orienteren|geen|3|neutraal|0|vraag|Is 50 min overstap in Frankfurt te doen met een kinderwagen? Zelfde maatschappij, bagage doorgelabeld.
K|orienteren|geen|2|bezorgdheid|0|-|Ik word er een beetje zenuwachtig van.
A|||||||Te doen maar ga niet eerst plassen.
K|orienteren|informatie|4|opluchting|0|-|haha top, vraag het ook bij de gate, dank!
#S|rgb-0178|social|diensten|
K|orienteren|geen|3|verlangen|0|wens|Iemand een goeie schilder in Mechelen of omstreken, liefst nen die ook komt opdagen
K|aanvragen|belofte|2|neutraal|2|-|heb er al drie gehad die offerte gingen sturen en nooit meer iets van gehoord
#S|rgb-0179|social|wonen|
K|aanvragen|wachttijd|2|irritatie|3|-|14 jaar. Veertien. En vandaag weer nummer 203 geworden voor een tweekamerflat in Zwolle.
K|orienteren|geen|3|neutraal|0|vraag|Iemand tips hoe je aan iets komt zonder rijke ouders
#S|rgb-0180|social|bezorging|
K|ontvangen|levering|4|verrassing|0|-|Shoutout naar @postmieke die op zondag (!) nog is langsgereden met m'n paspoort
K|ontvangen|belofte|4|blijdschap|0|-|ze had het beloofd en ze deed het gewoon
#S|rgb-0181|social|telecom|
K|terugkijken|geen|2|teleurstelling|0|-|Tien jaar bij dezelfde provider gezeten en bij vertrek krijg je een mailtje met "jammer".
K|terugkijken|geen|2|irritatie|0|-|Nou jammer ja.
#S|rgb-0182|social|energie|
K|wijzigen|geen|3|neutraal|0|vraag|Moet je bij verhuizing binnen NL nou zelf je netbeheerder bellen of doet de leverancier dat?
A|||||||Doet de leverancier.
K|wijzigen|informatie|4|opluchting|0|-|ok thx, dat scheelt weer een wachtmuziekje
#S|rgb-0183|social|bank|
K|gebruiken|privacy|2|boosheid|0|-|Wederom een datalek, en wederom moet IK mijn wachtwoord aanpassen @zuidkas
K|gebruiken|privacy|3|bezorgdheid|0|vraag|Welke gegevens liggen er nu precies op straat? In jullie mail staat 'mogelijk enkele'
#S|rgb-0184|social|webshop|
K|aanvragen|digitaal|2|neutraal|1|-|Checkout @sneakerdok loopt steeds vast op stap 3, in chrome en in safari
K|aanvragen|geen|2|bezorgdheid|0|-|nog 2 paar in mijn maat volgens de teller
#S|rgb-0185|social|verzekering|
K|vertrekken|beleid|2|irritatie|1|-|Kan iemand mij uitleggen waarom je een reisverzekering in 1 klik afsluit en voor opzeggen een brief moet sturen @wegwijspolis
#S|rgb-0186|social|overheid|
K|wijzigen|geen|3|neutraal|0|-|Net getrouwd en wil de naam van mijn man gebruiken
K|wijzigen|geen|3|neutraal|0|vraag|Wat moet je dan allemaal zelf wijzigen, bank, zorg, rijbewijs, hebben jullie een lijstje?
#S|rgb-0187|social|reizen|
K|terugkijken|kwaliteit|5|blijdschap|0|-|Terug van 2 weken Sardinië met @mirtavakanties, ik raad het iedereen met pubers aan
K|terugkijken|geen|4|blijdschap|0|-|zelfs die van 15 heeft gezegd dat het 'oké' was
#S|rgb-0188|social|diensten|
K|vertrekken|geen|3|neutraal|0|-|Na 3 maanden de sapkuur box opgezegd.
K|vertrekken|digitaal|2|irritatie|1|-|Nou ja, geprobeerd: de knop 'pauzeer' zit overal en de knop 'stop' zit in een menu in een menu
#S|rgb-0189|social|wonen|
K|orienteren|prijs|2|verwarring|0|vraag|1280 kaal + 190 servicekosten voor 48m2, is dat normaal tegenwoordig in Haarlem??
K|orienteren|geen|3|neutraal|0|-|kijk voor m'n dochter die in sept. begint met studeren
#S|rgb-0190|social|bezorging|
K|orienteren|geen|3|neutraal|0|vraag|Met wie versturen jullie breekbare spullen naar België? Aardewerk, 4 kilo
K|orienteren|kwaliteit|2|teleurstelling|0|-|heb slechte ervaringen met de rode busjes, 3 van de 5 schalen in stukken
#S|rgb-0191|social|telecom|
K|hulp|herhaling|2|irritatie|3|-|update voor wie het volgt: 6e monteur geweest, 6e keer "het ligt aan de straat" en weer weg
K|hulp|doorverwijzing|2|irritatie|2|-|de straat is van een andere firma en die komen alleen als mijn provider belt en die bellen niet
A|||||||Heb je het al via geschillen geprobeerd?
K|hulp|geen|3|neutraal|0|-|jep loopt, kost me 52,50 maar ik wil het nu weten ook
#S|rgb-0192|social|energie|
K|orienteren|informatie|3|neutraal|0|vraag|amai, die nieuwe capaciteitstarieven, kan iemand da eens uitleggen alsof ik 5 ben
A|||||||Het gaat om je hoogste kwartier per maand.
K|orienteren|informatie|2|verwarring|0|-|dus als ik 1 keer mijn wagen laad en de frietketel aanzet betaal ik heel de maand? precies
#S|rgb-0193|social|bank|
K|aanvragen|wachttijd|4|verrassing|0|-|Hypotheek binnen 6 dagen rond bij Groenhuis, inclusief taxatie. Had me ingesteld op weken
K|aanvragen|doorverwijzing|5|blijdschap|0|-|alles via 1 persoon gegaan, ook toen de notaris moeilijk deed
#S|rgb-0194|social|webshop|
K|orienteren|geen|3|neutraal|0|vraag|Twijfel tussen de K80 en de K90 stofzuiger, heeft iemand ze allebei gehad?
K|orienteren|prijs|3|neutraal|0|-|verschil is 70 euro en volgens mij alleen een lampje
#S|rgb-0195|social|verzekering|
K|hulp|belofte|2|irritatie|3|-|Dag 63 na de hagel. "Expert belt u deze week" staat in mail van 14 juni, 28 juni, 5 juli en vanmorgen #veldschade
#S|rgb-0196|social|overheid|
K|aanvragen|digitaal|2|neutraal|1|-|DigiD app vraagt om een nfc scan van mijn paspoort, telefoon vindt niks, hoesje er al af
K|aanvragen|geen|3|neutraal|0|vraag|waar moet je hem precies tegenaan houden?
A|||||||Onderkant, en 10 sec stilhouden
K|aanvragen|digitaal|4|opluchting|0|-|ja! gelukt, wat een ding
#S|rgb-0197|social|reizen|
K|wijzigen|beleid|2|irritatie|1|-|Trein + hotel geboekt, hotel wil best verzetten, trein ook, maar omdat het een pakket is mag niemand
#S|rgb-0198|social|diensten|
K|aanleiding|geen|3|neutraal|0|-|Kleine wordt in mei 4 en dan moet er dus naschoolse komen, hoe dan met onregelmatige diensten
K|orienteren|beleid|3|neutraal|0|vraag|Iemand een opvang in Ede die flexibele dagen doet zonder dat je een halve week extra betaalt
#S|rgb-0199|social|wonen|
K|vertrekken|geen|3|neutraal|0|-|Sleutels ingeleverd vandaag na 22 jaar Palmstraat
K|terugkijken|geen|4|blijdschap+teleurstelling|0|-|gek gevoel, lief huis geweest
K|vertrekken|bejegening|2|teleurstelling|0|-|opzichter was in vier minuten weer weg, geen hand, niks
#S|rgb-0200|social|bezorging|
K|hulp|bereikbaarheid|2|irritatie|1|-|Leuk dat chatbotje van @ritsrats maar 'mijn pakket ligt in de sloot' zit niet in z'n woordenboek
#S|rgb-0201|social|telecom|
K|orienteren|prijs|4|blijdschap|0|-|Sim only 6 euro met 10gb, ik zie de addertjes niet maar teken hem wel
#S|rgb-0202|social|energie|
K|vertrekken|prijs|3|neutraal|0|vraag|overstapboete 275 en contract loopt nog 5 mnd, zit er iemand die dat toch gedaan heeft en is dat het waard?
#S|rgb-0203|social|bank|
K|terugkijken|geen|2|teleurstelling|0|-|Mijn opa had er een spaarboekje, mijn vader zijn zaak, ik mijn hypotheek. Deze week alles weggehaald en geen haan die ernaar kraait.
#S|rgb-0204|social|webshop|
K|ontvangen|geen|3|neutraal|0|vraag|iemand al bericht over zijn preorder van de handheld? bij mij staat nog steeds 'verwerkt'
K|ontvangen|belofte|2|irritatie|0|-|releasedag-garantie stond erbij hè
#S|rgb-0205|social|verzekering|
K|orienteren|geen|3|neutraal|0|vraag|Hoe verzekeren jullie je kind dat op kamers gaat? Apart of gewoon op de inboedel van thuis laten?
A|||||||Bij ons valt uitwonend studerend kind gewoon mee.
K|orienteren|beleid|3|neutraal|0|vraag|ook als hij zich inschrijft in die gemeente
#S|rgb-0206|social|overheid|
K|hulp|bejegening|5|dankbaarheid|0|-|Aan de mevrouw van loket 4 in Sittard: u zag dat ik brak en u heeft mijn hele map mee doorgenomen. Dank u.
#S|rgb-0207|social|reizen|
K|gebruiken|levering|2|irritatie|1|-|lekker, ICE opgeheven, volgende over 2u, app weet van niks
K|gebruiken|informatie|2|neutraal|0|-|op het bord stond Gleis 7, in de app 12, en hij reed van 3
#S|rgb-0208|social|diensten|
K|gebruiken|privacy|2|irritatie|0|-|@sportpoort filmt tegenwoordig ook bij de kluisjes "voor onze veiligheid"
K|vertrekken|privacy|2|neutraal|0|-|voor mij reden om m'n pas in te leveren
#S|rgb-0209|social|wonen|
K|hulp|belofte|4|verrassing|0|-|Ere wie ere toekomt: belde maandag over de kapotte portiekdeur, ze zeiden woensdag en het wás woensdag @haardstede
#S|rgb-0210|social|bezorging|
K|ontvangen|levering|2|neutraal|0|vraag|Wie op de Lindelaan heeft er per ongeluk een doos van 30 kilo kattengrit aangenomen voor nr 88?
#S|rgb-0211|social|telecom|
K|wijzigen|geen|3|neutraal|0|vraag|Kan je bij Klik je nummer overzetten naar esim zonder naar de winkel te moeten, gsm van mijn moeder ligt in het ziekenhuis bij haar
#S|rgb-0212|social|energie|
K|hulp|herhaling|2|irritatie|2|-|3x dezelfde meterstand doorgegeven, 3x "wij ontvingen uw meterstand niet". Ik stuur er volgende keer een ansichtkaart achteraan @stroompunt
#S|rgb-0213|social|overheid|
K|orienteren|informatie|2|verwarring|1|vraag|Kan iemand me vertellen of je voor een tuinhuis van 14 vierkante meter nu wel of geen vergunning nodig hebt? Vergunningcheck zegt nee, de buurman (ambtenaar) zegt ja
#S|rgb-0214|social|reizen|
K|terugkijken|geen|1|boosheid|0|-|Boek hier niet. Echt. Lees eerst de rest van deze groep.
#S|rgb-0215|social|webshop|
K|terugkijken|bejegening|4|vertrouwen|0|-|Klein zaakje, eigenares pakt het zelf in en schrijft er een kaartje bij, gun het ze zo
#S|rgb-0216|gesprek|wonen|
A|||||||Woonbron Zuid, met Fien.
K|orienteren|geen|3|neutraal|0|-|ja goedemiddag ik wou uh ik wou eens informeren naar een seniorenwoning
K|aanleiding|geen|2|neutraal|0|-|mijn man is vorig jaar overleden en nou zit ik hier in zo'n groot huis met die trap en mijn knieën die willen niet meer
K|orienteren|wachttijd|3|neutraal|0|vraag|en hoe lang moet je dan wachten want de buurvrouw die zei zeven jaar
A|||||||Met uw inschrijving vanaf 1988 hooguit een paar maanden.
K|orienteren|wachttijd|4|verrassing|0|-|achtentachtig o heb mijn man mij toen ingeschreven wat goed van hem
K|orienteren|geen|3|verlangen|0|wens|dan zou ik graag iets hebben met een balkonnetje zodat mijn geraniums mee kunnen
K|orienteren|geen|2|bezorgdheid|0|-|maar ik zie er wel tegenop hoor alles weg doen
#S|rgb-0217|gesprek|bank|
A|||||||Hanzekas, Robbert.
K|vertrekken|geen|3|neutraal|0|wens|hoi ja ik wil die creditcard uh die wil ik opzeggen
K|betalen|prijs|2|neutraal|0|-|want die is van drie naar vijf euro per maand gegaan en ik gebruik hem een keer per jaar voor een huurauto
A|||||||Dat kan direct. Er staat nog 40 euro open.
K|betalen|geen|3|verwarring|0|vraag|veertig waarvan dan o wacht dat is dat uh dat hotel ja oké
A|||||||Die schrijven we nog af en dan sluit hij.
K|vertrekken|wachttijd|4|neutraal|0|-|nou dat was zo gepiept ik had gedacht dat ik een formulier moest
#S|rgb-0218|gesprek|energie|
A|||||||Warmtenet Veste, met Dirk.
K|gebruiken|storing|2|neutraal|1|-|ja dag het is hier dertien graden in de woonkamer en dat is nou al de derde dag
K|hulp|doorverwijzing|2|irritatie|2|-|en de corporatie zegt dat het van jullie is en jullie meisje van gisteren zei dat het van de corporatie is en intussen zit ik hier met een deken
A|||||||Het zit in onze afleverset, dus het is van ons.
K|hulp|doorverwijzing|4|opluchting|0|-|hè hè iemand die ja zegt
K|hulp|levering|3|neutraal|0|vraag|en komt er dan vandaag nog iemand want ik heb een uh ik heb copd dus dat kan niet lang zo
A|||||||Voor vijf uur.
K|hulp|geen|3|neutraal|0|-|goed ik blijf zitten waar ik zit
#S|rgb-0219|gesprek|verzekering|
A|||||||Avondrood uitvaart, met Els.
K|orienteren|geen|3|neutraal|0|-|ja dag ik uh ik bel voor mezelf ik ben eenenzestig en heb nog niks geregeld voor als ik
K|aanleiding|geen|2|neutraal|0|-|nou ja mijn zus die is van de zomer gegaan en daar was dus niks en dat hebben wij met z'n vieren moeten ophoesten
K|orienteren|prijs|3|neutraal|0|vraag|dus nou vraag ik mij af wat kost dat dan nog op mijn leeftijd
A|||||||Voor 8000 euro dekking 42 per maand.
K|orienteren|prijs|2|neutraal|0|-|tweeënveertig en als ik dan vijfentachtig word dan heb ik het wel betaald denk ik zo even snel
A|||||||Dat klopt, sparen kan ook slim zijn.
K|orienteren|informatie|4|vertrouwen|0|-|nou dat u dat zelf zegt dat vind ik netjes
K|orienteren|geen|3|neutraal|0|-|ik ga er eens met mijn zoon over zitten
#S|rgb-0220|gesprek|overheid|
A|||||||Loket Belastingen, met Sander.
K|betalen|fout|2|neutraal|1|-|goedemorgen ik krijg dus aanslagen voor een hond
K|betalen|fout|2|verwarring|0|-|maar ik heb geen hond ik heb nooit een hond gehad ik heb een kat
K|hulp|herhaling|2|irritatie|2|-|en vorig jaar heb ik dat ook al gebeld en toen is dat kwijtgescholden en nu staat ie er weer
A|||||||Ik haal de hond er voorgoed uit.
K|betalen|fout|4|blijdschap|0|-|ha voorgoed hij heeft lang geleefd voor een hond die niet bestaat
#S|rgb-0221|gesprek|reizen|
A|||||||Fjordline, met Anja.
K|aanvragen|geen|3|neutraal|0|-|hallo we willen met de uh met de caravan naar noorwegen in juli
K|orienteren|informatie|2|verwarring|1|-|en nou vraagt die site om de hoogte en de lengte en ik heb het op gemeten met fietsen erop en dan kom ik net boven de uh boven de twee zestig en dan wordt het ineens vierhonderd euro meer
K|orienteren|beleid|3|neutraal|0|vraag|als wij die fietsen er nou afhalen en in de caravan leggen mag dat
A|||||||Ja dat mag, dan telt de lagere hoogte.
K|orienteren|prijs|4|opluchting|0|-|o heerlijk vierhonderd euro dat zijn een hoop garnalen
K|aanvragen|geen|3|neutraal|0|wens|doe dan de zevende heen en de achtentwintigste terug
#S|rgb-0222|gesprek|telecom|
A|||||||Mobiplus, Kevin.
K|gebruiken|privacy|2|bezorgdheid|0|-|ja hallo mijn dochter van twaalf die heeft uh die krijgt dus steeds smsjes van uh van een dienst
K|betalen|prijs|2|neutraal|0|-|en ik zie op mijn rekening staat zesendertig euro aan uh betaalde sms
A|||||||Dat zijn abonnementsdiensten. Ik blokkeer ze en schrijf het bedrag bij.
K|betalen|beleid|4|opluchting|0|-|o dat doet u gewoon meteen fijn ik dacht dat wordt een rechtszaak
K|wijzigen|geen|3|neutraal|0|vraag|en kan dat ook helemaal dicht gezet worden zodat ze het niet meer kán
#S|rgb-0223|gesprek|webshop|
A|||||||Fietsgeluk, met Noor.
K|gebruiken|kwaliteit|2|irritatie|1|-|ja noor die accu die ik bij jullie gekocht heb die zou honderd kilometer doen en ik haal met hangen en wurgen achtendertig
K|hulp|herhaling|2|irritatie|2|-|en ik ben nou twee keer bij zo'n servicepunt geweest en die zegt hij meet goed hij meet goed ja dat zal wel maar ik sta bij rhenen stil
A|||||||Dan wisselen we hem om, u heeft nog garantie.
K|wijzigen|beleid|4|verrassing|0|-|o zonder discussie nou dan haal ik mijn woorden van gister terug
K|wijzigen|levering|3|neutraal|0|vraag|en hoe gaat dat dan komt die met een koerier want zo'n ding is zwaar
#S|rgb-0224|gesprek|diensten|
A|||||||Tandzorg Kade, met Bea.
K|wijzigen|geen|3|neutraal|0|wens|ja goedemorgen ik moet mijn afspraak van vanmiddag verzetten want ik sta bij hoevelaken en het gaat hem niet worden
A|||||||Binnen 24 uur rekenen we normaal kosten.
K|wijzigen|beleid|2|irritatie|0|-|ja maar ik kan er ook niks aan doen dat er een vrachtwagen met uh met kippen op zijn kant ligt
A|||||||Nee dat is waar, ik laat het zitten.
K|wijzigen|beleid|4|opluchting|0|-|dank u dat is schappelijk
K|wijzigen|geen|3|neutraal|0|wens|doe mij maar volgende week woensdag zo vroeg mogelijk
#S|rgb-0225|gesprek|bezorging|
A|||||||Kratje boodschappen, Jip.
K|ontvangen|fout|2|neutraal|0|-|hoi ik mis de uh de babymelk en de luiers zijn maat zes en wij hebben drie
K|hulp|bereikbaarheid|4|blijdschap|0|-|fijn dat u opneemt trouwens want die app die had ik al drie keer geprobeerd
K|ontvangen|geen|2|bezorgdheid|0|angst|maar ja de winkel is dicht over een kwartier en ik heb nog één flesje en hij gaat er vannacht nog drie drinken
A|||||||Ik stuur binnen een uur een rit.
K|hulp|wachttijd|5|dankbaarheid|0|-|echt binnen een uur o je bent een engel
#S|rgb-0226|gesprek|bank|
A|||||||Klimbank zakelijk, met Murat.
K|aanleiding|geen|3|neutraal|0|-|dag meneer ik ga een frituur overnemen van mijne nonkel per één januari
K|orienteren|geen|3|neutraal|0|vraag|en ik zou dus moeten lenen voor die overname en uh hoe pakt ge dat aan want ik heb geen bedrijf nu
K|orienteren|doorverwijzing|2|irritatie|2|-|want bij mijn eigen bank hebben ze mij al drie keer naar iemand anders gestuurd en de laatste die zei komt terug als ge een zaak hebt ja dat is juist
A|||||||Bij ons kijkt één adviseur naar uw plan.
K|orienteren|doorverwijzing|4|vertrouwen|0|-|één iemand dat klinkt al beter
K|aanvragen|geen|3|neutraal|0|vraag|en moet ik dan zo'n plan met cijfers doen of is een uitleg goed
#S|rgb-0227|gesprek|energie|
A|||||||Helderstroom, Wendy.
K|wijzigen|geen|3|neutraal|0|-|ja wendy mijn vader is uh overleden en zijn contract loopt nog
K|wijzigen|herhaling|2|irritatie|2|-|ik heb nou al drie keer een akte opgestuurd en elke keer krijgt hij een brief terug zeg maar hij krijgt een brief dat de akte ontbreekt
K|hulp|bejegening|2|teleurstelling|0|-|geachte heer staat er dan en dat doet wel wat met mijn moeder hoor
A|||||||Wat naar. Ik zet hem nu zelf om.
K|wijzigen|doorverwijzing|4|opluchting|0|-|dank u dan hoeft mijn moeder dat niet weer open te maken
K|wijzigen|geen|3|verlangen|0|wens|en graag op mijn naam de post dan voorlopig
#S|rgb-0228|gesprek|verzekering|
A|||||||Reisveilig alarmcentrale, Joris.
K|gebruiken|privacy|2|bezorgdheid|0|-|ja hallo wij zitten in uh in thailand en mijn vriend is van de scooter gevlogen en ligt in het ziekenhuis
K|betalen|prijs|2|bezorgdheid|0|-|en die willen eerst zevenduizend euro zien voor ze gaan opereren
A|||||||Wij geven nu direct garantie af.
K|betalen|beleid|5|opluchting|0|-|o godzijdank want ik heb zeshonderd op mijn rekening staan
K|gebruiken|beleid|3|neutraal|0|vraag|en is dat ook gedekt als hij geen uh als hij geen helm op had
A|||||||Dat zoeken we later uit, eerst helpen.
K|hulp|bejegening|4|dankbaarheid|0|-|fijn dat u dat zo zegt ik kan even niet meer helder denken
#S|rgb-0229|gesprek|overheid|
A|||||||Afdeling Toeslagen, met Anne.
K|betalen|beleid|2|bezorgdheid|0|-|goedemiddag ik heb hier een brief dat ik uh kinderopvangtoeslag terug moet betalen
K|betalen|geen|2|bezorgdheid|0|angst|en dan krijg ik het meteen weer spaans benauwd want ik ben er één van vroeger
K|hulp|herhaling|2|irritatie|3|-|ik heb in die jaren vierentwintig brieven geschreven dat weet ik want die heb ik in een ordner
A|||||||Dit gaat om 38 euro, een gewone bijstelling.
K|betalen|prijs|4|opluchting|0|-|achtendertig o ik had vierduizend gelezen ik heb mijn leesbril niet op
K|hulp|bejegening|4|dankbaarheid|0|-|dank u wel mevrouw dat u het even opzocht mijn hart gaat als een razende
#S|rgb-0230|gesprek|wonen|
A|||||||Vastgoed Vink, met Mirjam.
K|orienteren|geen|3|neutraal|0|-|ja mirjam wij hebben op funda die uh die twee onder een kap gezien aan de wilgenlaan
K|orienteren|geen|3|neutraal|0|vraag|zit daar nou asbest in dat schuurtje want op de foto lijkt dat wel
K|aanvragen|geen|3|neutraal|0|vraag|en kunnen we dan zaterdag kijken of zijn jullie zaterdag niet
A|||||||Zaterdag om elf, en het schuurtje is asbest ja.
K|orienteren|informatie|4|neutraal|0|-|nou eerlijk is eerlijk dank je
K|orienteren|prijs|3|neutraal|0|vraag|en is er dan al rekening mee gehouden in de prijs of kan daar nog wat af
#S|rgb-0231|email|verzekering|
K|geen|geen|3|neutraal|0|-|L.S.
K|vertrekken|geen|3|neutraal|0|-|Per 31-12 wens ik mijn aanvullende verzekering Plus te beëindigen, de basis kan blijven staan.
K|vertrekken|prijs|2|neutraal|0|-|Ik heb eens opgeteld wat ik er in zes jaar uitgehaald heb en dat is één bril.
K|wijzigen|geen|3|verlangen|0|wens|Tevens graag het eigen risico naar 885.
K|wijzigen|informatie|3|neutraal|0|vraag|Gaat dat automatisch in januari in of moet ik daarvoor nog iets ondertekenen?
#S|rgb-0232|email|bank|
K|geen|geen|3|neutraal|0|-|Hallo Zilverspaar,
K|orienteren|geen|3|neutraal|0|-|ik heb een bedrag van ongeveer 40.000 uit de verkoop van mijn caravan en wat spaargeld en wil dat een jaar of drie wegzetten.
K|orienteren|informatie|2|verwarring|1|-|Op jullie site staat 2,6% en in de folder van het kantoor 2,35, welke is het?
K|orienteren|beleid|3|neutraal|0|vraag|En kan ik er bij nood tussentijds bij, ik heb namelijk nogal een oude auto.
K|geen|geen|3|neutraal|0|-|Gr. Henny
#S|rgb-0233|email|overheid|
K|hulp|geen|3|neutraal|0|-|Hierbij teken ik bezwaar aan tegen de beschikking van 6 mei inzake het weigeren van een urgentieverklaring.
K|aanvragen|fout|2|neutraal|1|-|In de motivering staat dat ik geen minderjarige kinderen heb, terwijl beide geboorteaktes in het dossier zitten.
K|aanvragen|herhaling|2|irritatie|2|-|Ik heb die stukken op 3 maart, 19 maart en 2 april ingeleverd, telkens op verzoek van weer een andere medewerker.
K|gebruiken|privacy|2|bezorgdheid|0|-|Wij slapen met zijn drieën in één kamer bij mijn broer, de huisarts maakt zich zorgen om mijn jongste,
K|hulp|geen|3|verlangen|0|wens|en ik verzoek u dan ook dringend dit met spoed te behandelen.
#S|rgb-0234|email|telecom|
K|ontvangen|levering|2|neutraal|1|-|Hoi, het modem dat ik vrijdag zou krijgen is nog niet geleverd en volgens track en trace is het onderweg naar een adres in Roosendaal, ik woon in Breda.
K|aanvragen|fout|2|neutraal|0|-|Op de orderbevestiging zie ik dat de postcode verkeerd is overgenomen,
K|aanvragen|digitaal|2|neutraal|1|-|dat zal wel aan die autofill op jullie site liggen want hij sprong steeds terug.
K|ontvangen|geen|3|neutraal|0|vraag|Kan dit omgeleid worden of moet ik wachten tot het retour is?
#S|rgb-0235|email|reizen|
K|terugkijken|kwaliteit|5|blijdschap|0|-|Beste Hiddo, we zijn weer thuis uit Slovenië en ik wil toch even zeggen dat het boven verwachting was
K|gebruiken|bejegening|5|dankbaarheid|0|-|en dat jullie gids Matej, toen mijn man op dag 4 onderuitging, zonder een kik met hem naar de ehbo-post is gereden en er drie uur heeft gezeten.
K|gebruiken|kwaliteit|2|neutraal|0|-|Puntje van kritiek, het tweede hotel was gehorig en het ontbijt karig
K|terugkijken|geen|5|vertrouwen|0|-|maar volgend jaar gaan we zonder nadenken weer met jullie.
K|orienteren|geen|3|neutraal|0|vraag|Wanneer komt het nieuwe programma uit?
#S|rgb-0236|email|webshop|
K|aanvragen|geen|3|neutraal|0|-|Geachte, ik bestelde bij u op 8/11 een kinderstoel, kleur bos, met kussen.
K|aanvragen|informatie|2|verwarring|1|-|Ik kreeg daarna twee bevestigingen, eentje met kussen en eentje zonder en bij allebei ben ik betaald precies.
K|betalen|fout|3|bezorgdheid|0|vraag|Is er nu 2 keer van mijn rekening gegaan of hoe zit dat?
K|wijzigen|geen|3|neutraal|0|wens|Het is voor ons 1 stoel, met kussen, gelieve de andere te annuleren.
K|geen|geen|3|neutraal|0|-|Mvg, Griet uit Zele
#S|rgb-0237|email|energie|
K|hulp|wachttijd|2|irritatie|3|-|Dit is mijn vijfde e-mail sinds half januari en ik heb tot nu toe vijf keer een automatische ontvangstbevestiging gekregen waarin staat dat u binnen drie werkdagen reageert.
K|betalen|fout|2|neutraal|0|-|Mijn vraag is en blijft: waarom rekent u met een beginstand van 41.220 terwijl op uw eigen foto van de oude meter 44.120 staat.
K|betalen|prijs|2|neutraal|0|-|Het gaat om een kleine duizend euro, voor u misschien niks, voor ons een vakantie.
K|hulp|geen|3|verlangen|0|wens|Graag nu eens een antwoord van een mens.
#S|rgb-0238|email|diensten|
K|orienteren|geen|3|neutraal|0|-|Beste, wij zoeken een cateraar voor het gouden huwelijk van onze ouders op 22 juni, plm 60 pers., zaal hebben we al.
K|orienteren|prijs|3|neutraal|0|vraag|Wat is bij jullie de prijs pp voor een buffet met 2 warme gerechten en kunnen jullie rekening houden met 4 vegetariërs en 1 noten?
K|orienteren|privacy|2|bezorgdheid|0|angst|Dat laatste is echt serieus, epipen-serieus, dus ik wil liever niet horen 'dat zal wel goed gaan'.
K|orienteren|geen|3|verlangen|0|wens|Het zou fijn zijn als we vooraf konden proeven.
#S|rgb-0239|email|wonen|
K|betalen|prijs|2|irritatie|0|-|Betreft de afrekening servicekosten 2023: € 611 bijbetalen, waarvan 280 voor 'groenonderhoud',
K|gebruiken|kwaliteit|2|irritatie|0|-|ik nodig u uit om eens naar dat groen te komen kijken, het staat kniehoog en er ligt een koelkast in.
K|betalen|informatie|2|neutraal|0|-|Een specificatie zat er niet bij.
K|hulp|privacy|2|irritatie|0|-|Wel zat er de afrekening bij van mijn bovenbuurman, met naam en bedrag, dat lijkt me niet de bedoeling.
K|betalen|informatie|3|neutraal|0|wens|Ik betaal zodra ik de onderliggende facturen heb gezien.
#S|rgb-0240|email|bezorging|
K|aanvragen|geen|3|neutraal|0|-|Hi, ik wil 12 schilderijen laten ophalen in Maastricht en bezorgen op een expositie in Gent, op 4 april, liefst 's ochtends.
K|orienteren|prijs|3|neutraal|0|vraag|Kunnen jullie een offerte maken inclusief verzekering tot 15k?
K|orienteren|informatie|2|verwarring|1|-|Het formulier op de site stopt bij 6 stuks en 30 kg en ik weet niet of ik er dan twee moet invullen
K|terugkijken|kwaliteit|4|vertrouwen|0|-|Vorig jaar hebben jullie het ook gedaan, toen zonder één krasje
#S|rgb-0241|email|bank|
K|aanvragen|belofte|2|neutraal|1|-|In ons gesprek op 12 juni is door uw adviseur toegezegd dat wij de rente van die dag zouden krijgen, in de offerte die vandaag binnenkwam staat 0,35% meer.
K|aanvragen|geen|2|bezorgdheid|0|-|Voor ons is dat het verschil tussen net wel en net niet.
K|aanvragen|belofte|3|verlangen|0|wens|Ik zou graag zien dat u zich aan de toezegging houdt
K|aanvragen|geen|3|neutraal|0|-|en voeg zijn aantekening, met zijn paraaf, als bijlage toe.
#S|rgb-0242|email|telecom|
K|geen|geen|3|neutraal|0|-|Dag,
K|aanleiding|geen|2|neutraal|0|-|Wij krijgen voor onze straat te horen dat het oude koper eruit gaat in oktober.
K|orienteren|geen|3|bezorgdheid|0|vraag|Wat gebeurt er dan met de alarmknop van mijn vader van 91 die op die lijn zit?
K|orienteren|doorverwijzing|2|neutraal|2|-|Ik heb de zorgorganisatie gebeld, die zeiden vraag het de telefoonmaatschappij, en jullie collega zei vraag het de leverancier van de knop, en de leverancier van de knop is verkocht aan een bedrijf in Zweden.
K|orienteren|privacy|2|bezorgdheid|0|angst|Ik wil niet dat hij in november op de badkamervloer ligt en op een dood knopje drukt.
#S|rgb-0243|email|overheid|
K|aanvragen|bejegening|5|dankbaarheid|0|-|Hartelijk dank aan mevrouw Özturk die onze naturalisatie heeft begeleid, van het eerste gesprek tot de ceremonie,
K|aanvragen|doorverwijzing|5|blijdschap|0|-|altijd dezelfde persoon, altijd terugbellen, dat maakt zo'n verschil als je de taal nog niet goed hebt.
K|terugkijken|geen|5|blijdschap|0|-|Mijn man draagt het speldje elke dag.
#S|rgb-0244|email|verzekering|
K|wijzigen|fout|2|neutraal|1|-|Op 3 juli heb ik doorgegeven dat wij van Nijmegen naar Wijchen gaan, op de nieuwe polis die ik nu krijg staat Wijchen wel maar het bouwjaar is 1910 en het is een nieuwbouwhuis.
K|betalen|prijs|2|neutraal|0|-|Ik neem aan dat de premie daar ook op gebaseerd is, die is nl. verdubbeld.
K|wijzigen|fout|3|verlangen|0|wens|Gaarne aanpassen en een nieuwe polis toesturen.
#S|rgb-0245|email|diensten|
K|vertrekken|belofte|2|neutraal|0|-|Toen ik het abonnement nam is me verteld dat ik er 'elk moment' uit kon, in uw mail van gisteren lees ik dat ik tot volgend jaar maart vastzit.
K|vertrekken|geen|2|neutraal|0|-|Door een hernia kom ik sinds september niet meer, zie bijgevoegde brief.
K|vertrekken|beleid|3|verlangen|0|wens|Kunt u niet voor één keer met uw hand over uw hart strijken?
#S|rgb-0246|chat|bank|
K|vertrekken|geen|3|neutraal|0|vraag|hoe sluit ik de rekening van mn zoontje
A|||||||Is er nog saldo?
K|geen|geen|3|neutraal|0|-|14 euro
A|||||||Als het saldo nul is kunt u hem in de app sluiten.
K|vertrekken|digitaal|2|neutraal|1|-|die knop zie ik niet bij hem
K|vertrekken|digitaal|3|neutraal|0|-|bij mijn eigen wel
A|||||||Klopt, dan moet de andere ouder ook akkoord geven.
K|vertrekken|beleid|2|irritatie|0|-|die is al 3 jaar uit beeld
A|||||||Dan kan het met een gezagsuittreksel.
K|vertrekken|beleid|2|irritatie|1|-|voor 14 euro
#S|rgb-0247|chat|energie|
K|aanvragen|geen|3|neutraal|0|vraag|is mijn aanmelding gelukt? geen mail gehad
A|||||||Op welk e-mailadres?
K|geen|geen|3|neutraal|0|-|jolien@... .be
A|||||||Ik zie hem met een typefout, gmial.
K|aanvragen|geen|2|neutraal|0|-|oei mijn schuld
A|||||||Aangepast en opnieuw verstuurd.
K|aanvragen|geen|4|opluchting|0|-|binnen! merci
K|aanvragen|levering|3|neutraal|0|vraag|vanaf wanneer loopt het nu
#S|rgb-0248|chat|reizen|
K|orienteren|geen|3|neutraal|0|vraag|zijn honden toegelaten op de nachttrein
A|||||||Ja, in een privécoupé.
K|orienteren|prijs|3|neutraal|0|vraag|meerprijs?
A|||||||29 euro per traject.
K|orienteren|beleid|3|neutraal|0|vraag|ook een grote? 41 kg
A|||||||Ja, met muilkorf op het perron.
K|orienteren|beleid|3|neutraal|0|-|die heeft ie nog nooit opgehad
K|orienteren|geen|3|neutraal|0|-|ik ga ff oefenen en dan boek ik
#S|rgb-0249|chat|overheid|
K|aanvragen|beleid|3|neutraal|0|vraag|rijbewijs verloopt vrijdag, mag ik rijden met aanvraagbewijs
A|||||||Nee, u mag niet rijden tot u het nieuwe heeft.
K|aanvragen|beleid|2|verrassing|0|-|wat
K|aanvragen|wachttijd|2|neutraal|1|-|maar er is pas plek op de 19e
A|||||||Spoed kan morgen om 9.30, 38 euro extra.
K|aanvragen|prijs|2|irritatie|0|-|tja, geen keus dan
K|aanvragen|geen|3|neutraal|0|wens|doe maar
#S|rgb-0250|chat|wonen|
K|hulp|herhaling|2|neutraal|2|-|heb dit nu 3x in jullie portaal gemeld
A|||||||Om welke melding gaat het?
K|geen|geen|3|neutraal|0|-|toilet galerij 4e
A|||||||De melding staat op afgehandeld.
K|hulp|fout|2|irritatie|0|-|door wie
K|gebruiken|storing|2|neutraal|0|-|loopt nog steeds door, ik hoor het in bed
A|||||||Ik zet hem open en bel de loodgieter zelf.
K|hulp|doorverwijzing|4|vertrouwen|0|-|ok fijn, dan komt het vast goed
#S|rgb-0251|chat|webshop|
K|orienteren|geen|3|neutraal|0|vraag|past deze hoes om een hoekbank met 2 armleuningen en longchair links
A|||||||Links als je erop zit of ervoor staat?
K|geen|geen|3|verwarring|0|-|euhm
K|geen|geen|3|neutraal|0|-|ervoor
A|||||||Dan heb je versie R nodig.
K|orienteren|informatie|3|verwarring|0|-|R voor links
A|||||||Ja, vanuit zithouding.
K|orienteren|informatie|4|opluchting|0|-|had ik dus fout besteld, goed dat ik t vroeg
#S|rgb-0252|chat|verzekering|
K|hulp|wachttijd|3|neutraal|0|vraag|is er al nieuws over mijn claim
A|||||||Heeft u een schadenummer?
K|geen|geen|3|neutraal|0|-|24/5518
A|||||||We wachten op de offerte van uw garage.
K|hulp|informatie|2|verwarring|1|-|garage zegt dat ze op jullie wachten
A|||||||Ik bel ze nu, momentje.
A|||||||Het zat in hun spam.
K|hulp|doorverwijzing|4|opluchting|0|-|ha! dank je dat je even belde, scheelt mij weer
#S|rgb-0253|chat|telecom|
K|aanvragen|digitaal|2|neutraal|1|-|krijg de sms code niet binnen om te tekenen
A|||||||Op welk nummer verwacht je hem?
K|aanvragen|geen|2|neutraal|0|-|op het nummer dat jullie nog moeten activeren
A|||||||O jee. Ik stuur hem naar je mail.
K|geen|geen|4|blijdschap|0|-|😂 dank
K|aanvragen|digitaal|4|neutraal|0|-|binnen, getekend
#S|rgb-0254|chat|bezorging|
K|ontvangen|fout|2|neutraal|0|-|dit is niet mijn handtekening
A|||||||Bedoel je bij het afleverbewijs?
K|geen|geen|3|neutraal|0|-|ja
K|ontvangen|geen|3|neutraal|0|-|er staat 'Ank' ik heet Joost
A|||||||Woont er een Ank in de buurt?
K|ontvangen|geen|3|neutraal|0|-|nr 9 misschien, loop even
K|ontvangen|geen|4|opluchting|0|-|gevonden, was al een kaartje aan t schrijven zei ze
#S|rgb-0255|chat|diensten|
K|wijzigen|beleid|3|neutraal|0|vraag|kan ik mijn strippenkaart overdoen aan mn zus
A|||||||Ze zijn persoonlijk, maar ik kan één keer een uitzondering maken.
K|wijzigen|beleid|4|dankbaarheid|0|-|o lief
K|aanleiding|geen|3|neutraal|0|-|ben zwanger dus hot yoga zit er ff niet in
A|||||||Gefeliciteerd! Naam van je zus?
K|geen|geen|3|neutraal|0|-|Eline
#S|rgb-0256|gesprek|telecom|
A|||||||Goedemiddag, Telvast.
K|geen|geen|3|neutraal|0|-|ja met uh met van de sande
K|ontvangen|geen|3|neutraal|0|-|ik heb vorige week zo'n uh zo'n wifi puntje van jullie gekregen voor boven
K|ontvangen|digitaal|2|neutraal|2|-|en dat moet je dan met de app uh met de app moet je dat koppelen en dat doet ie niet hij blijft maar draaien dat rondje ik ben er zaterdag de hele middag mee bezig geweest
K|hulp|doorverwijzing|2|neutraal|1|-|toen had ik gebeld en die meneer zei u moet de technische hebben en toen kwam ik bij uh bij een facturen mevrouw uit
K|hulp|bejegening|4|neutraal|0|-|heel aardig mens hoor
K|hulp|informatie|2|neutraal|0|-|maar die wist het ook niet
A|||||||Staat er een S op het doosje?
K|geen|geen|3|neutraal|0|-|even kijken hoor ja een es ja es twee
A|||||||Die moet met een kabel eerst, dat staat niet in de app.
K|ontvangen|informatie|2|irritatie|0|-|nou ja zeg dat had er dan toch bij mogen staan
K|ontvangen|geen|3|neutraal|0|-|wacht hij uh kleurt nou wit
K|ontvangen|storing|4|blijdschap|0|-|hij doet het ja nou kan mijn kleinzoon komen logeren
#S|rgb-0257|gesprek|bank|
A|||||||Met de Volksspaar, goedemorgen.
K|aanleiding|geen|3|neutraal|0|-|ja goedemorgen mijn dochter gaat uh die gaat studeren in groningen per september
K|orienteren|geen|3|neutraal|0|vraag|en nou moet die een rekening en hebben jullie zo'n studenten uh studentenpakket nog of is dat er niet meer
A|||||||Jazeker, gratis tot 27 jaar.
K|orienteren|prijs|4|neutraal|0|-|o gratis mooi
K|aanvragen|geen|3|neutraal|0|vraag|en uh kan ik dat voor haar doen of moet zij dat zelf doen want ze is zeventien nog tot uh tot eind augustus
A|||||||Dan moet u meetekenen, dat kan online.
K|aanvragen|digitaal|2|bezorgdheid|0|-|online ja daar gaan we weer want bij haar spaarrekening toen uh toen moest ik drie keer mijn gezicht draaien en toen zei hij nog onbekend persoon
K|aanvragen|bereikbaarheid|3|verlangen|0|wens|kan het niet gewoon dat we samen even langskomen in het uh in meppel zit toch nog een kantoor
A|||||||Dat kan, op dinsdag.
K|aanvragen|bereikbaarheid|4|opluchting|0|-|ah top dinsdag is ze vrij
#S|rgb-0258|gesprek|verzekering|
A|||||||Schadelijn, met Tom.
K|hulp|geen|3|neutraal|0|-|ja hoi uh tom ik bel over die uh die vaatwasser de waterschade van de keukenvloer
K|hulp|wachttijd|2|neutraal|3|-|dat is nou uh wat is het acht weken geleden gemeld en die vloer die staat bol dus we struikelen erover
K|gebruiken|privacy|2|bezorgdheid|0|-|mijn vrouw is uh zevende maand dus dat is niet uh niet handig
K|hulp|doorverwijzing|2|irritatie|2|-|en dan zegt de vloerenman ik wacht op akkoord en de expert die zegt ik heb akkoord gegeven en jullie zeggen wij hebben niks van de expert dus ja wie liegt er dan
K|hulp|geen|3|verlangen|0|wens|ik wil gewoon dat er één iemand zegt dit is het en klaar
A|||||||Ik zie het rapport, het hing bij een collega die ziek is. Akkoord.
K|hulp|geen|2|irritatie|0|-|en als ik nou niet gebeld had dan lag het er met kerst nog
K|hulp|geen|3|opluchting|0|-|nou goed ja het is er nou
#S|rgb-0259|gesprek|overheid|
A|||||||Gemeente, publieksbalie, u spreekt met Sjaan.
K|aanvragen|geen|3|neutraal|0|-|dag sjaan met uh met wim ik bel voor het trouwen
K|aanvragen|informatie|2|verwarring|1|-|wij hadden doorgegeven zeg maar de uh melding of hoe heet het huwelijksmelding en nou krijg ik een mail dat ie incompleet is maar er staat niet bij wat er dan niet compleet is
A|||||||De kopie van een van de getuigen is onleesbaar.
K|aanvragen|geen|3|neutraal|0|-|o dat is mijn broer ja die heeft het met zo'n uh met een aardappel gefotografeerd
K|aanvragen|wachttijd|2|bezorgdheid|0|vraag|maar dan red ik die veertien dagen toch niet meer of wel want het is al de negende
A|||||||Als hij het vandaag mailt komt het goed.
K|aanvragen|geen|4|opluchting|0|-|o gelukkig ik zag de catering al weer afbellen
K|aanvragen|prijs|3|neutraal|0|vraag|en uh nog wat die gratis trouwerij op maandagochtend bestaat die nog
#S|rgb-0260|gesprek|reizen|
A|||||||Treinwijs klantenservice.
K|vertrekken|geen|3|neutraal|0|-|ja hallo ik heb zo'n uh zo'n dal voordeel ding en dat wil ik stoppen
K|aanleiding|geen|3|neutraal|0|-|ik ga thuiswerken namelijk ze hebben ons kantoor dichtgedaan in leiden
K|vertrekken|digitaal|2|neutraal|2|-|maar in die app daar staat geen stoppen en op de site moet ik dan inloggen met een uh met een account en dat account dat is van mijn oude werkmail dus daar kan ik niet meer bij
A|||||||Ik stop het voor u. Einddatum is de 30e.
K|vertrekken|geen|4|neutraal|0|-|o nou dat viel mee
K|terugkijken|kwaliteit|4|neutraal|0|-|ik heb er verder altijd prima mee gereisd hoor op die herfst van uh van tweeëntwintig na
K|betalen|beleid|3|neutraal|0|vraag|en die uh vijf euro van die kaart krijg ik daar nog wat van terug of is dat weg
#S|rgb-0261|gesprek|webshop|
A|||||||Keukenstunter, met Rachid.
K|aanvragen|geen|3|neutraal|0|-|goeiedag ja wij hebben in de uh in de zomer een keuken besteld
K|ontvangen|belofte|2|neutraal|2|-|en die zou komen in week achtendertig en toen werd het veertig en nou krijg ik een sms dat het uh vierenveertig wordt en mijn oude keuken ligt al op de stort
K|gebruiken|geen|2|neutraal|0|-|wij wassen af in bad
K|hulp|bereikbaarheid|2|irritatie|1|-|en dan bel ik die verkoper en dan is ie elke keer bij een klant elke keer
K|vertrekken|geen|3|neutraal|0|vraag|dus nou vraag ik u gewoon kan ik er nog vanaf en me aanbetaling terug
A|||||||Vanaf week 44 te laat mag u kosteloos ontbinden.
K|vertrekken|beleid|2|verwarring|0|-|dus hij moet eerst nog een keer te laat komen voor ik weg mag
K|geen|geen|3|neutraal|0|-|nou goed daar moet ik dan even over met mijn vrouw
#S|rgb-0262|gesprek|wonen|
A|||||||Storingsdienst Woonhart.
K|gebruiken|storing|2|bezorgdheid|0|-|ja hallo ik ruik gas in de uh in de kelder van de flat
A|||||||Doe geen licht aan en ga naar buiten. Heeft u 0800-9009 gebeld?
K|hulp|doorverwijzing|2|irritatie|1|-|ja en die zeggen het is uw verhuurder en u zegt straks het is de netbeheerder
A|||||||Nee, ik heb ze nu zelf op de andere lijn, ze komen.
K|hulp|doorverwijzing|4|opluchting|0|-|oké oké goed
K|gebruiken|privacy|2|bezorgdheid|0|angst|er woont een meneer op nul drie die is slecht ter been moet ik die eruit halen want ik ben bang dat uh
A|||||||Bel bij hem aan maar ga zelf niet de kelder in.
K|geen|geen|3|neutraal|0|-|ja doe ik
#S|rgb-0263|gesprek|energie|
A|||||||Overstapservice, met Lonneke.
K|orienteren|geen|3|neutraal|0|-|ja ik werd uh ik ben teruggebeld door jullie over die aanbieding
K|orienteren|prijs|3|neutraal|0|vraag|want wat was dat nou precies driehonderd euro cashback of was dat over drie jaar
A|||||||Honderd per jaar, drie jaar lang.
K|orienteren|informatie|2|irritatie|0|-|ja kijk en dat zei die jongen in de praxis dus niet
K|orienteren|privacy|2|bezorgdheid|0|vraag|en hoe komen jullie eigenlijk aan mijn nummer want ik heb daar alleen een uh een handtekening gezet voor een setje schroevendraaiers
A|||||||Op dat formulier stond toestemming. Ik haal u eruit.
K|orienteren|privacy|3|neutraal|0|wens|ja haal mij er maar uit
K|orienteren|privacy|2|irritatie|0|-|ik dacht al waarom belt iedereen ineens
#S|rgb-0264|gesprek|diensten|
A|||||||Thuiszorg De Linde, planning.
K|gebruiken|levering|2|neutraal|1|-|ja met de dochter van uh mevrouw kolkman er is vanmorgen weer niemand geweest voor de steunkousen
K|hulp|herhaling|2|irritatie|2|-|en dat is nou de derde keer in twee weken en ik moet iedere keer weer uitleggen dat zij niet kan bukken
K|gebruiken|bejegening|4|neutraal|0|-|kijk de meisjes zelf zijn schatten daar niet van
K|gebruiken|doorverwijzing|2|teleurstelling|0|-|maar het is elke dag een ander en mijn moeder die weet niet meer wie er met een sleutel binnenkomt
K|gebruiken|privacy|2|bezorgdheid|0|angst|dat vindt ze eng en ik eerlijk gezegd ook
A|||||||Ik zet u op een vast team van drie, vanaf maandag.
K|gebruiken|doorverwijzing|3|verlangen|0|wens|dat zou fijn zijn een vast gezicht
K|hulp|belofte|3|neutraal|0|-|ik hou het in de gaten hoor want dat is in de lente ook al gezegd
#S|rgb-0265|gesprek|bezorging|
A|||||||Pakketpost zakelijk, Inge.
K|wijzigen|geen|3|neutraal|0|-|ja inge wij gaan met de webshop van uh van oss naar den bosch verhuizen
K|wijzigen|geen|3|neutraal|0|vraag|en nou moet dat ophaaladres dus om per uh per de eerste kan dat bij u of moet ik dat bij die accountmanager
K|hulp|bereikbaarheid|2|neutraal|1|-|want die accountmanager die heb ik nog nooit gezien of gehoord die bestaat volgens mij niet eens
A|||||||Dat kan bij mij. Ophalen om 17 uur?
K|wijzigen|geen|3|neutraal|0|wens|liever om zes want uh vijf redden we nooit met die dagbestellingen
A|||||||Zes uur kan in die route.
K|wijzigen|beleid|4|blijdschap|0|-|kijk nou dat is zelfs beter dan in oss
#S|rgb-0266|gesprek|verzekering|
A|||||||Dierzeker, met Fleur.
K|vertrekken|geen|2|teleurstelling|0|-|ja dag fleur ik moet de verzekering van onze saar uh stopzetten want die hebben we dinsdag moeten laten gaan
A|||||||Ach wat verdrietig.
K|hulp|bejegening|4|dankbaarheid|0|-|ja dank je wel lief
K|gebruiken|kwaliteit|4|vertrouwen|0|-|het is altijd goed geweest hoor bij jullie alles werd netjes betaald de chemo ook
K|terugkijken|geen|3|neutraal|0|-|en mocht er weer eentje komen dan uh dan weet ik jullie te vinden maar nu even niet
K|betalen|geen|3|neutraal|0|vraag|en stopt die afschrijving dan vanzelf of moet ik dat tegenhouden
#S|rgb-0267|gesprek|telecom|
A|||||||Scarnet, goeiemiddag met Yves.
K|orienteren|geen|3|neutraal|0|-|ja dag yves ik heb hier nen folder in de bus gekregen van u van uh van dertig euro voor internet
K|orienteren|informatie|2|verwarring|0|vraag|en nu zie ik daar in 't klein zes maanden onder en daarna wordt dat dan wat
A|||||||Daarna 52 euro.
K|orienteren|prijs|2|irritatie|0|-|tweeënvijftig ja dan ben ik er nog slechter aan toe als nu
K|orienteren|geen|3|neutraal|0|vraag|en hebt ge niks voor iemand die alleen wat mailt en de gazet leest
A|||||||Basis, 27 euro, ook daarna.
K|orienteren|prijs|4|blijdschap|0|-|ah wel zegt dat dan direct
K|aanvragen|levering|3|neutraal|0|vraag|en moet daar iemand voor komen boren want ik heb juist geschilderd
#S|rgb-0268|gesprek|bank|
A|||||||Kredietdesk, met Hans.
K|betalen|geen|2|bezorgdheid|0|-|ja hans ik zal er niet omheen draaien ik kan die uh die termijn van vrijdag niet halen
K|aanleiding|geen|2|neutraal|0|-|ik ben per de eerste ontslagen uh gereorganiseerd noemen ze dat
K|betalen|geen|2|bezorgdheid|0|angst|en ik lig daar nu al een week van wakker want ik heb nog nooit iets niet betaald en ik wil geen bkr
A|||||||Fijn dat u belt. Ik kan drie maanden uitstel geven, zonder melding.
K|betalen|beleid|5|opluchting|0|-|zonder melding pff nou dat is een pak van mijn hart
K|hulp|bejegening|4|dankbaarheid|0|-|ik had gedacht dat ik op mijn kop zou krijgen eerlijk waar
#S|rgb-0269|gesprek|overheid|
A|||||||UWV-loket, met Carla.
K|aanvragen|geen|3|neutraal|0|-|ja goedemorgen ik heb uh ww aangevraagd op de tweede
K|aanvragen|digitaal|2|neutraal|1|-|en dan vraagt dat formulier mijn uh mijn laatste dag en die kan ik niet invullen want die kalender die gaat niet verder terug dan februari
K|aanvragen|herhaling|2|neutraal|2|-|toen heb ik jullie gebeld toen zei die man dat komt goed en nou krijg ik dus een brief dat die datum ontbreekt en of ik het hele formulier opnieuw wil doen
A|||||||Dat hoeft niet, geef mij de datum.
K|geen|geen|3|neutraal|0|-|eenendertig januari
A|||||||Dan is hij nu compleet.
K|aanvragen|herhaling|4|opluchting|0|-|o gelukkig ik zat al met koffie klaar voor die eenentwintig schermen
K|aanvragen|wachttijd|3|bezorgdheid|0|vraag|en wanneer komt er dan geld want de huur die wacht niet
#S|rgb-0270|gesprek|reizen|
A|||||||Busreis Noord, met Tineke.
K|geen|geen|3|neutraal|0|-|ja hallo tineke met uh jo van het koor
K|orienteren|prijs|3|neutraal|0|vraag|wij willen met achtendertig man naar uh naar keulen de kerstmarkt en wat moet dat kosten
A|||||||Voor een dag, met 44 zits, 890 euro.
K|orienteren|prijs|4|neutraal|0|-|o dat valt niet tegen vorig jaar was het met die andere elfhonderd
K|terugkijken|kwaliteit|2|neutraal|0|-|en daar was de wc van kapot tot aan venlo
K|orienteren|geen|3|neutraal|0|vraag|en zit er bij jullie een wc in want met ons koor is dat uh dat is geen overbodige luxe
#S|rgb-0271|gesprek|wonen|
A|||||||Verhuurloket, met Dounia.
K|aanvragen|geen|3|neutraal|0|-|hi ja ik had een woning geaccepteerd vrijdag aan de uh aan het spoorpad
K|aanvragen|beleid|2|neutraal|2|-|en nou moet ik een inkomensverklaring maar die van de belasting die is van twintig drieëntwintig en toen had ik een andere baan dus daar kom ik boven de grens uit
K|aanvragen|doorverwijzing|2|neutraal|2|-|en de belasting zegt dat uh dat is nou eenmaal de laatste en jullie zeggen wij nemen alleen die dus ik zit klem
K|aanvragen|geen|2|bezorgdheid|0|angst|en als ik hem kwijt ben dan sta ik weer onderaan en ik ben zwanger
A|||||||Ik mag ook met drie loonstroken werken, stuur die maar.
K|aanvragen|beleid|5|opluchting|0|-|o meen je dat o ik ga huilen sorry
#S|rgb-0272|gesprek|diensten|
A|||||||Fysio Centrum, met Karin.
K|hulp|bereikbaarheid|2|irritatie|1|-|ja eindelijk ik heb uh zes keer gebeld vanaf acht uur
K|aanvragen|geen|3|verlangen|0|wens|ik heb een verwijzing en ik wil een afspraak het liefst bij uh bij die met die baard die heb ik twee jaar terug gehad
A|||||||Dat is Rutger, die zit vol tot de 20e.
K|aanvragen|wachttijd|2|neutraal|0|-|oei dan loop ik al op mijn knieën
K|aanvragen|geen|3|neutraal|0|vraag|is er een ander die uh die ook goed is
A|||||||Femke, morgen om vier.
K|aanvragen|geen|3|neutraal|0|-|nou dan probeer ik femke
#S|rgb-0273|social|telecom|
K|aanleiding|geen|3|neutraal|0|-|Kot van de zoon is rond (Gent, Overpoort)
K|orienteren|geen|3|neutraal|0|vraag|nu nog internet, moet dat op zijn naam of kan dat onder ons pakket? iemand
#S|rgb-0274|social|bank|
K|terugkijken|geen|1|boosheid|0|-|Nooit. Meer. Klimbank. 🖕
#S|rgb-0275|social|energie|
K|terugkijken|geen|2|irritatie|0|-|Ik was 4 jaar klant bij @voltwaard, mijn advies: laat je niet gek maken door die gratis airfryer
#S|rgb-0276|social|webshop|
K|ontvangen|levering|2|irritatie|0|-|"Uw bestelling komt eraan!" jullie mailen het vaker dan mijn moeder @boxenzo
#S|rgb-0277|social|reizen|
K|vertrekken|geen|2|teleurstelling|0|-|Vandaag mijn ov-jaarkaart ingeleverd. 9 jaar elke dag Dordrecht-Den Haag.
K|vertrekken|levering|2|neutraal|0|-|De laatste maand was 11 van de 20 dagen raak dus ik zit nu in de auto
#S|rgb-0278|social|verzekering|
K|terugkijken|bejegening|5|dankbaarheid|0|-|Iedereen scheldt altijd op verzekeraars maar ik wil er eentje bedanken: Nel van @hofzeker die na het overlijden van mijn man alles heeft omgezet en nog belde hoe het ging
#S|rgb-0279|social|overheid|
K|aanvragen|bereikbaarheid|2|irritatie|2|-|elke ochtend 8.00 F5 F5 F5 en om 8.01 zijn alle plekken voor een id-kaart weg @stadRijnhoek
K|aanvragen|geen|2|bezorgdheid|0|-|we vliegen de 18e
#S|rgb-0280|social|diensten|
K|orienteren|geen|3|neutraal|0|vraag|Kapper in Roermond die iets kan met echte krullen? Bel er liever eerst over
K|terugkijken|kwaliteit|2|teleurstelling|0|-|kom er nu bij mijn vorige uit als een schaap
#S|rgb-0281|social|wonen|
K|orienteren|beleid|2|irritatie|0|-|Kamer 14m2, vereist: 3x huur netto inkomen, garantsteller mét koopwoning, geen huisdier, geen man, geen instrument. 785 euro. Succes allemaal.
#S|rgb-0282|social|bezorging|
K|ontvangen|privacy|2|irritatie|0|-|@rapido zou u uw koeriers willen zeggen dat ze geen foto van mijn kind in de deuropening moeten nemen als afleverbewijs
#S|rgb-0283|social|telecom|
K|vertrekken|bereikbaarheid|2|irritatie|2|-|6x over geprobeerd op te zeggen bij @belpunt, telkens "deze dienst is momenteel niet beschikbaar". Verlengen is wel beschikbaar hè
#S|rgb-0284|social|bank|
K|aanvragen|beleid|2|teleurstelling|0|-|Geen hypotheek want zzp'er pas 2,5 jaar. Cijfers goed, eigen geld, computer says no
K|orienteren|geen|3|neutraal|0|vraag|waar zijn jullie als zelfstandige wel terechtgekomen?
#S|rgb-0285|social|energie|
K|aanleiding|geen|3|neutraal|0|-|Vorige week ketel overleden (1999-2024 rip)
K|orienteren|geen|3|neutraal|0|vraag|Nu meteen door naar een warmtepomp of nog één ketel ertussen? Jaren 70 rij, alleen spouw geïsoleerd
#S|rgb-0286|social|webshop|
K|orienteren|privacy|3|bezorgdheid|0|vraag|Is woonparadijs-outlet punt shop te vertrouwen? prijzen zijn wel heel laag, geen kvk nr te vinden
K|orienteren|privacy|2|bezorgdheid|0|-|wil niet weer 90 euro kwijt zijn
A|||||||Niet doen, staat op de lijst van de politie.
K|orienteren|informatie|4|opluchting|0|-|pfoe net op tijd, dankje
#S|rgb-0287|social|reizen|
K|aanvragen|digitaal|2|irritatie|1|-|Interrail reservering maken via app: "probeer het bij een loket". Loket: "dat doen wij niet, dat gaat via de app".
K|aanvragen|doorverwijzing|2|irritatie|2|-|heen en weer gestuurd door 3 landen inmiddels
#S|rgb-0288|social|verzekering|
K|orienteren|informatie|2|verwarring|0|vraag|kan iemand uitleggen wat het verschil is tussen beperkt casco en casco beperkt plus, ik zweer dat ze dit erom doen
#S|rgb-0289|social|overheid|
K|wijzigen|geen|3|neutraal|0|-|tip voor wie adres wijzigt: 4 weken vooraf mag al, bij ons dag erna brief binnen
K|wijzigen|digitaal|4|blijdschap|0|-|kostte letterlijk 2 min @gemeenteBoshuizen netjes
#S|rgb-0290|social|diensten|
K|vertrekken|belofte|2|irritatie|1|-|Sportschool: "opzeggen per mail is prima hoor". Mail gestuurd. "Opzeggen kan alleen via de app". App: "neem contact op met je club".
#S|rgb-0291|social|wonen|
K|wijzigen|geen|3|neutraal|0|wens|Woningruil! Aangeboden 3k Zaandam bg met tuin, gezocht 3k Alkmaar of Heiloo
K|wijzigen|beleid|3|neutraal|0|vraag|weet iemand of beide corporaties dan akkoord moeten zijn
#S|rgb-0292|social|bezorging|
K|gebruiken|levering|2|teleurstelling|0|-|voor de 3e maand op rij valt de Libelle van mijn moeder niet in de bus, ze leeft ervoor
#S|rgb-0293|social|telecom|
K|gebruiken|storing|3|neutraal|0|vraag|Hasselt ook weer alles plat? @kanaalnet
K|gebruiken|geen|2|bezorgdheid|0|-|heb om 14u online examen
#S|rgb-0294|social|bank|
K|gebruiken|digitaal|2|irritatie|0|-|Wie heeft er bij @bankr besloten dat ik mijn eigen rekeningnummer niet meer mag kopiëren. Wie. Ik wil gewoon praten
#S|rgb-0295|social|energie|
K|hulp|belofte|4|verrassing|0|-|Krijg nou wat, @warmtehof heeft teruggebeld. Zoals afgesproken. Op tijd. Ik moest even gaan zitten
#S|rgb-0296|social|webshop|
K|betalen|belofte|2|irritatie|2|-|Wachten op refund van @schoenwereld: dag 34. Eerst was het de bank, toen de feestdagen, nu 'het systeem'
#S|rgb-0297|social|verzekering|
K|vertrekken|prijs|2|neutraal|0|-|Premie auto +23% terwijl ie 11 jaar oud is. Overstappen dus
K|orienteren|geen|3|neutraal|0|vraag|Wie zit waar en is tevreden, WA+
#S|rgb-0298|social|overheid|
K|aanleiding|geen|4|blijdschap|0|-|Onze Fien is geboren!! 💗
K|aanvragen|geen|3|neutraal|0|vraag|Vraagje, aangifte doen kon dat nou in het ziekenhuis van Deventer zelf of moet ik naar het stadhuis?
#S|rgb-0299|social|diensten|
K|terugkijken|kwaliteit|4|blijdschap|0|-|voor wie nog twijfelt over zwemschool Dobber: gewoon doen, mijn angsthaas van 6 heeft B
#S|rgb-0300|social|wonen|
K|hulp|herhaling|2|irritatie|3|-|jaar 2 van het spel 'wie maakt de galerijverlichting'. Melding nummer 9. @bouwlustwonen
K|gebruiken|privacy|2|bezorgdheid|0|-|m'n buurvrouw van 79 durft na 5en de deur niet meer uit
#S|rgb-0301|social|bezorging|
K|terugkijken|geen|3|neutraal|0|vraag|Zijn er nog mensen die het wél prettig vinden, afhalen bij een kluis? Ik begin er aan te wennen moet ik zeggen
#S|rgb-0302|social|reizen|
K|orienteren|geen|3|neutraal|0|vraag|Bretagne of Normandië met een 1 jarige, half september. roept u maar
#S|rgb-0303|social|telecom|
K|wijzigen|belofte|2|boosheid|2|-|Gratis upgrade beloofd aan de telefoon. Upgrade gekregen. 8 euro p/m erbij. En nu zegt @mobieldirect dat ze het gesprek "niet kunnen terugvinden".
#S|rgb-0304|social|bank|
K|gebruiken|privacy|2|irritatie|0|-|@geldhof waarom willen jullie weten waar ik die 400 euro contant voor gebruikt heb? Voor m'n moeder haar 80e. Tevreden?
#S|rgb-0305|social|energie|
K|terugkijken|prijs|2|teleurstelling|0|-|Achteraf had ik in 2021 nooit moeten overstappen voor een tientje, het oude contract krijg ik nooit meer terug
#S|rgb-0306|social|webshop|
K|aanvragen|geen|3|verlangen|0|wens|@breigoed komt die donkergroene alpaca nog in de shop?? zit met een halve trui
#S|rgb-0307|social|verzekering|
K|hulp|doorverwijzing|5|blijdschap|0|-|Aanrijding, andere auto zonder papieren, taalbarrière, en dan 1 mevrouw aan de lijn die alles overneemt incl politie. Marije jij verdient opslag @auto24zeker
#S|rgb-0308|social|overheid|
K|hulp|informatie|2|verwarring|1|-|wijkteam zegt dat ik recht heb op hulp, klantcontact zegt van niet, brief zegt 'u ontvangt bericht'. welke van de 3 geloof ik
#S|rgb-0309|social|diensten|
K|orienteren|prijs|2|verrassing|0|-|285 euro om een slot open te maken op zondag?? waarschuwing voor wie in Den Bosch 'slotenmaker spoed' googelt
#S|rgb-0310|social|wonen|
K|aanvragen|geen|5|blijdschap|0|-|WE HEBBEN HEM!!! bod geaccepteerd 🏡🎉
K|aanleiding|geen|3|bezorgdheid|0|-|nu begint het geregel pas merk ik
#S|rgb-0311|chat|telecom|
K|geen|geen|3|neutraal|0|-|hoi
K|vertrekken|geen|3|neutraal|0|vraag|hoe lang nog
A|||||||Hoi! Bedoel je hoe lang je contract nog loopt?
K|geen|geen|3|neutraal|0|-|ja
A|||||||Tot 3 maart, daarna maandelijks opzegbaar.
K|vertrekken|prijs|3|neutraal|0|vraag|en als ik nu wil
A|||||||Dan betaal je de resterende maanden, 62 euro.
K|vertrekken|geen|3|neutraal|0|-|dan wacht ik wel
K|vertrekken|geen|3|neutraal|0|wens|zet maar vast in t systeem voor 3 mrt
A|||||||Staat erin.
K|geen|geen|3|neutraal|0|-|thx
#S|rgb-0312|chat|verzekering|
K|aanleiding|geen|3|neutraal|0|-|ik ga samenwonen
A|||||||Wat leuk! Wat wil je aanpassen?
K|wijzigen|geen|3|neutraal|0|wens|mijn vriend erbij op de inboedel
K|vertrekken|geen|3|neutraal|0|vraag|hij heeft er ook 1 ergens anders, moet die dan weg
A|||||||Ja, dubbel verzekeren hoeft niet.
K|vertrekken|beleid|3|neutraal|0|vraag|en als ie nog vast zit tot sept
A|||||||Bij verhuizing mag hij meestal tussentijds weg.
K|vertrekken|informatie|4|neutraal|0|-|oh wist ik niet top
#S|rgb-0313|chat|overheid|
K|aanvragen|geen|3|neutraal|0|vraag|is het gelukt
A|||||||Goedemiddag, waar gaat het om?
K|aanvragen|geen|3|neutraal|0|-|dwangbevel, kwijtschelding aangevraagd gister
A|||||||Ik zie de aanvraag, hij is in behandeling.
K|betalen|geen|2|bezorgdheid|0|angst|komt de deurwaarder nou nog
A|||||||Nee, alles staat stil tot het besluit.
K|geen|geen|3|neutraal|0|-|ok
K|betalen|beleid|4|opluchting|0|-|ok dan kan ik weer ademen
#S|rgb-0314|chat|webshop|
K|hulp|bereikbaarheid|2|neutraal|1|-|mens aub
A|||||||Hoi, je spreekt nu met Anouk, een echt mens :)
K|hulp|bereikbaarheid|4|opluchting|0|-|🙏🙏
K|wijzigen|digitaal|2|neutraal|1|-|bot snapte omruilen niet
A|||||||Vertel, wat wil je ruilen?
K|wijzigen|geen|3|neutraal|0|wens|bh 75D naar 80C
A|||||||Heb ik nog één van. Zal ik hem reserveren?
K|wijzigen|geen|4|blijdschap|0|-|jaaa
#S|rgb-0315|chat|bank|
K|aanvragen|privacy|2|bezorgdheid|0|-|jullie vragen een foto van mn paspoort maar de link is bankid-check.com
A|||||||Dat is wel onze partner.
K|aanvragen|privacy|3|bezorgdheid|0|vraag|hoe weet ik dat jij het bent
A|||||||U kunt dezelfde link via onze app openen, onder Berichten.
K|geen|geen|3|neutraal|0|-|ff kijken
K|aanvragen|privacy|4|opluchting|0|-|ja daar staat ie ook. oke
K|aanvragen|privacy|4|vertrouwen|0|-|sorry hoor maar je weet t nooit tegenwoordig
#S|rgb-0316|chat|reizen|
K|aanvragen|geen|3|neutraal|0|-|wou met mijn oude voucher betalen
A|||||||Welke code heeft u?
K|geen|geen|3|neutraal|0|-|COR20-7781
A|||||||Die is helaas verlopen in 2022.
K|betalen|belofte|2|irritatie|0|-|'onbeperkt geldig' staat er met koeienletters op
A|||||||Ik zie het, ik overleg even.
K|geen|geen|3|neutraal|0|-|is goed
A|||||||We honoreren hem.
K|betalen|beleid|5|verrassing+blijdschap|0|-|serieus? had er al een kruis door gezet
#S|rgb-0317|chat|wonen|
K|hulp|levering|3|neutraal|0|vraag|komt hij nog
A|||||||Bedoelt u de monteur van vandaag?
K|geen|geen|3|neutraal|0|-|8-12
K|hulp|levering|2|neutraal|1|-|is nu 12.40 en ik moet naar mn werk
A|||||||Hij staat vast op de A2.
K|hulp|informatie|2|irritatie|0|-|belletje was fijn geweest
A|||||||U heeft gelijk. Mag hij om 18 uur komen?
K|hulp|beleid|3|neutraal|0|-|ja oke dat kan
#S|rgb-0318|chat|diensten|
K|orienteren|geen|3|neutraal|0|vraag|doen jullie ook kleine verhuizingen
A|||||||Wat is klein?
K|geen|geen|3|neutraal|0|-|bed bureau 10 dozen
K|geen|geen|3|neutraal|0|-|en een piranha
A|||||||Haha, levend?
K|geen|geen|3|neutraal|0|-|helaas wel
A|||||||Spullen 180 euro, vis vervoeren we niet.
K|orienteren|prijs|4|neutraal|0|-|180 is schappelijk
K|aanvragen|geen|3|verlangen|0|wens|zat 28 graag. vis doe ik zelf
#S|rgb-0319|chat|energie|
K|hulp|herhaling|2|irritatie|2|-|iedere keer als ik wegga uit deze chat moet ik opnieuw beginnen
A|||||||Wat vervelend. Ik heb uw vorige chat hier voor me.
K|hulp|herhaling|4|opluchting|0|-|oh fijn
K|wijzigen|geen|3|neutraal|0|vraag|dan weet je wat ik wil, kan het?
A|||||||De overname door de nieuwe bewoner staat klaar, hij moet tekenen.
K|wijzigen|geen|2|neutraal|1|-|hij zegt dat ie bij jullie geen mail kreeg
A|||||||Opnieuw verstuurd, op zijn privéadres.
K|geen|geen|3|neutraal|0|-|ok app hem
#S|rgb-0320|chat|bezorging|
K|geen|geen|3|neutraal|0|-|nee
A|||||||U antwoordde 'nee' op de vraag of alles naar wens is bezorgd. Wat ging er mis?
K|ontvangen|kwaliteit|2|neutraal|0|-|doos nat
K|ontvangen|geen|3|neutraal|0|-|inhoud gaat wel
A|||||||Wilt u een vergoeding?
K|hulp|geen|3|neutraal|0|-|nee hoor, ff doorgeven dat ze niet in de goot zetten
#S|rgb-0321|notitie|telecom|
K|aanleiding|geen|3|neutraal|0|-|Kl gaat 6 mnd nr Canada (stage).
K|wijzigen|beleid|3|neutraal|0|vraag|Vr of abo gepauzeerd kan.
K|wijzigen|beleid|2|teleurstelling|0|-|Kan max 2 mnd, baalt.
K|vertrekken|geen|3|neutraal|0|-|Denkt aan opz, komt erop terug.
#S|rgb-0322|notitie|bank|
K|aanvragen|fout|2|neutraal|1|-|Pas 2x nr oud adres verz.
K|hulp|herhaling|2|irritatie|2|-|Adreswijz 3x doorgeg, "jullie luisteren niet".
K|wijzigen|geen|3|neutraal|0|wens|Wil pas op ktr ophalen.
K|gebruiken|privacy|2|bezorgdheid|0|angst|Bang dat oude huisgenoot met pas rondloopt.
#S|rgb-0323|notitie|verzekering|
K|terugkijken|bejegening|4|dankbaarheid|0|-|Wed. belt alleen om te bedanken v afhandeling ovl.
K|terugkijken|geen|4|vertrouwen|0|-|Laat alles bij ons lopen, ook huis.
#S|rgb-0324|notitie|energie|
K|orienteren|geen|3|neutraal|0|-|Int. in groen vast 3j, huidig lev X tot 1/5.
K|orienteren|prijs|2|neutraal|0|-|Vindt ons 4 ct te duur.
K|orienteren|geen|3|neutraal|0|-|Kijkt nog bij 2 anderen, tb do.
#S|rgb-0325|notitie|overheid|
K|aanvragen|wachttijd|2|bezorgdheid|0|angst|Mw wacht op besluit TOG, bang dat zoon plek speciaal ond. kwijtraakt.
K|aanvragen|doorverwijzing|2|neutraal|2|-|Is door SVB nr ons en door ons nr SVB gestuurd.
K|hulp|doorverwijzing|4|neutraal|0|-|Zelf SVB gebeld met mw in conference, opgelost.
#S|rgb-0326|notitie|reizen|
K|orienteren|geen|3|neutraal|0|vraag|Stel wil rolstoelvriendelijk Madeira, feb.
K|orienteren|informatie|2|neutraal|1|-|Vorige org. zei drempelvrij, bleek trap v 6.
K|orienteren|geen|3|verlangen|0|wens|Wil foto's badkamer vóór boeking, hoopt op inloopdouche.
#S|rgb-0327|notitie|webshop|
K|wijzigen|geen|3|neutraal|0|wens|Kl wil retour 2 v 5 items.
K|wijzigen|digitaal|2|neutraal|1|-|Portaal laat alleen hele order toe.
K|betalen|geen|3|neutraal|0|vraag|Vr wanneer geld terug, kl betaalt achteraf.
#S|rgb-0328|notitie|wonen|
K|vertrekken|geen|3|neutraal|0|-|Hr zegt op p 1/4, nr koopwoning.
K|vertrekken|geen|3|neutraal|0|vraag|Vr of zonnescherm mag blijven.
K|terugkijken|kwaliteit|4|neutraal|0|-|31 jr met plezier gewoond.
#S|rgb-0329|notitie|bezorging|
K|ontvangen|belofte|2|neutraal|1|-|Ontv: avondlevering beloofd, om 14u nr buurtpunt gebr.
K|ontvangen|geen|2|neutraal|1|-|Buurtpunt 9 km, geen auto.
#S|rgb-0330|notitie|diensten|
K|wijzigen|geen|3|neutraal|0|wens|Dhr wil afspr tandarts moeder mee op 1 dag.
K|aanvragen|privacy|2|bezorgdheid|0|-|Mw is dement, raakt in paniek v wachtkamer.
K|aanvragen|beleid|4|blijdschap|0|-|1e plek ochtend gegeven, zoon erg blij.
#S|rgb-0331|notitie|telecom|
K|vertrekken|bejegening|2|teleurstelling|0|-|Opz na 15 jr, "niemand heeft ooit gevraagd of alles goed ging".
K|vertrekken|geen|3|neutraal|0|-|Geen bod meer gewenst.
#S|rgb-0332|notitie|bank|
K|orienteren|geen|3|neutraal|0|-|Starter, 27, zelfst 1 jr, wil max hyp weten.
K|orienteren|beleid|2|neutraal|0|-|<3 jr cijfers: kan niet.
K|orienteren|informatie|4|vertrouwen|0|-|Waardeerde duidelijke uitleg, komt terug 2026.
#S|rgb-0333|notitie|verzekering|
K|wijzigen|fout|2|neutraal|1|-|Dekking stond nog op schuur die in '22 gesloopt is.
K|betalen|fout|4|verrassing|0|-|Krijgt 2 jr premie terug, had kl niet verwacht.
#S|rgb-0334|notitie|energie|
K|hulp|wachttijd+bereikbaarheid|2|neutraal|2|-|35 min wt, 2x eruit geklapt.
K|wijzigen|geen|3|neutraal|0|wens|Wil termijnbedrag terug nr 140.
K|wijzigen|beleid|2|irritatie|0|-|Systeem min. 165, "mijn geld mijn keus".
#S|rgb-0335|notitie|overheid|
K|aanleiding|geen|2|neutraal|0|-|Dhr ontslagen per 1/9, 58 jr.
K|orienteren|geen|3|bezorgdheid|0|vraag|Vr wat gevolgen zijn voor huurtoeslag en of hij huis moet verkopen (koopt niet, huurt).
K|orienteren|informatie|2|verwarring|0|-|Haalt bijstand en WW door elkaar.
#S|rgb-0336|notitie|reizen|
K|betalen|belofte|2|neutraal|3|-|Restitutie annul mrt nog niet ontv, 5x gemaild.
K|hulp|herhaling|2|irritatie|1|-|Weigert nog 1x bankgegevens te geven.
M|betalen|systeem|2|irritatie|0|-|Restituties blijven hangen in koppeling finance, melding #4 deze week van mij.
#S|rgb-0337|notitie|webshop|
K|aanvragen|geen|3|neutraal|0|wens|B2B kl wil 40 bureaustoelen op rekening.
K|aanvragen|beleid|2|neutraal|1|-|Nwe kl = vooruitbetaling, niet akkoord.
K|orienteren|geen|3|neutraal|0|-|Vraagt ook offerte concurrent.
#S|rgb-0338|notitie|wonen|
K|hulp|levering|2|neutraal|1|-|Afspr cv 8-12, mont n.v.
K|hulp|geen|3|neutraal|0|-|Nwe afspr vr 10u.
#S|rgb-0339|notitie|bezorging|
K|orienteren|prijs|3|neutraal|0|vraag|Part. vr tarief fiets nr Schiermonnikoog.
K|orienteren|prijs|2|verrassing|0|-|79,-: schrikt.
#S|rgb-0340|notitie|diensten|
K|vertrekken|belofte|2|neutraal|2|-|Lid: opz in jan aan balie gedaan, niks geregistr, 4 mnd doorgeïnd.
K|vertrekken|geen|3|neutraal|0|wens|Eist per direct + geld terug.
M|vertrekken|kennis|2|neutraal|0|-|Balie weet niet dat opz via portal moet, staat niet in inwerkmap.
#S|rgb-0341|email|wonen|
K|aanvragen|geen|3|neutraal|0|-|Beste makelaar, na de bezichtiging van zaterdag op de Meidoornstraat willen wij graag een bod uitbrengen,
K|orienteren|privacy|2|bezorgdheid|0|angst|maar we zijn wat geschrokken van die scheur boven de achterdeur en willen niet met een fundering van een ton zitten.
K|orienteren|informatie|3|neutraal|0|vraag|Is er een rapport of heeft de verkoper daar iets over gemeld?
K|aanvragen|beleid|3|neutraal|0|vraag|en kan er een voorbehoud van bouwkundige keuring bij of is dat bij jullie niet gebruikelijk
#S|rgb-0342|email|telecom|
K|ontvangen|levering|2|neutraal|1|-|Ik zit nu sinds 2 oktober zonder vaste telefoon, overzetten zou hooguit een dag duren,
K|hulp|bereikbaarheid|2|irritatie|2|-|bellen naar jullie kan alleen mobiel en daar krijg ik een menu met acht keuzes waar de mijne niet bij zit
K|ontvangen|geen|2|bezorgdheid|0|angst|en mijn zus in Nieuw-Zeeland heeft alleen dat nummer, die denkt straks dat ik dood ben.
K|geen|geen|3|neutraal|0|-|Vriendelijke groeten, A. Terpstra (83)
#S|rgb-0343|email|bank|
K|terugkijken|geen|2|teleurstelling|0|-|Wij zijn vorige maand na 37 jaar weggegaan, niet boos, wel een beetje verdrietig.
K|vertrekken|bereikbaarheid|2|teleurstelling|0|-|De druppel was dat we voor een handtekening naar Arnhem moesten terwijl er vroeger in ons dorp gewoon een balie was met Gerrit.
K|terugkijken|geen|3|neutraal|0|-|Ik hoef geen antwoord, ik wou het alleen eens kwijt
#S|rgb-0344|email|energie|
K|aanvragen|belofte|2|neutraal|2|-|De subsidie zou u voor ons aanvragen, zo staat het in de offerte, nu blijkt bij navraag bij RVO dat er nooit iets is ingediend
K|aanvragen|geen|2|bezorgdheid|0|angst|en de pot is bijna leeg.
K|hulp|doorverwijzing|2|neutraal|1|-|Uw afdeling verkoop zegt nu dat het de installateur is en die weet van niks.
K|aanvragen|belofte|3|verlangen|0|wens|Ik wil graag voor morgen 12 uur een bevestiging dat het gedaan is, anders verwacht ik die 2.100 van u.
#S|rgb-0345|email|reizen|
K|orienteren|geen|3|neutraal|0|-|Hallo, mijn dochter (17) wil met een vriendin (18) met jullie naar Lloret.
K|orienteren|beleid|3|neutraal|0|vraag|Mag dat onder de 18 en moet ik dan een toestemmingsformulier invullen?
K|orienteren|privacy|2|bezorgdheid|0|angst|Ik ben er eigenlijk niet zo gerust op, je leest van alles.
K|orienteren|privacy|3|neutraal|0|vraag|Is er 's nachts iemand van jullie aanspreekbaar in dat hotel?
#S|rgb-0346|email|overheid|
K|wijzigen|geen|3|neutraal|0|-|Goedemorgen, vanaf 1 september ga ik van 24 naar 32 uur werken en wil dat doorgeven voor de kinderopvangtoeslag.
K|wijzigen|digitaal|2|neutraal|1|-|In Mijn Toeslagen kom ik niet verder dan stap 4, hij wil een LRK-nummer dat volgens hem niet bestaat.
K|wijzigen|geen|2|bezorgdheid|0|angst|Ik wil niet straks moeten terugbetalen omdat jullie site het niet doet, ik heb daarom schermafdrukken gemaakt.
#S|rgb-0347|email|webshop|
K|orienteren|geen|3|neutraal|0|vraag|Hoi, is de hobbelolifant uit voorraad leverbaar en hoe zit het met splinters, want ie is voor een kindje van 11 mnd
K|orienteren|informatie|2|neutraal|0|-|op de foto's zie je de onderkant niet
K|orienteren|prijs|3|neutraal|0|vraag|en doen jullie graveren gratis?
#S|rgb-0348|email|verzekering|
K|aanvragen|privacy|2|irritatie|1|-|U vraagt mij voor een simpele reisverzekering om mijn complete medisch dossier vrij te geven, daar pas ik voor.
K|aanvragen|beleid|3|neutraal|0|vraag|Op grond waarvan heeft u dat nodig?
K|aanvragen|geen|3|neutraal|0|-|Zolang ik daar geen antwoord op krijg teken ik niks.
#S|rgb-0349|email|diensten|
K|ontvangen|levering|2|neutraal|1|-|Goedenavond, de schoonmaakster die vandaag zou beginnen is niet gekomen en ik had er vrij voor genomen.
K|ontvangen|informatie|2|neutraal|0|-|Later zag ik een sms van 9.40 dat het volgende week werd, op een nummer dat ik al een jaar niet meer gebruik.
K|aanleiding|geen|2|neutraal|0|-|Ik heb net een keizersnede gehad dus ik kan zelf nog niks tillen,
K|hulp|geen|3|verlangen|0|wens|is er misschien iemand die deze week kan inspringen, al is het maar 2 uurtjes
#S|rgb-0350|email|bezorging|
K|hulp|wachttijd|2|neutraal|3|-|Betreft claim 77-1289, ingediend 4 april, inmiddels is het juli.
K|hulp|herhaling|2|irritatie|2|-|De aankoopbon heb ik nu zes keer gemaild, de foto's vier keer, en vandaag krijg ik wéér de vraag om een aankoopbon.
K|hulp|doorverwijzing|2|neutraal|0|-|Elke mail is ondertekend door een ander.
K|betalen|geen|3|neutraal|0|wens|Het gaat om 64 euro, maak het gewoon over.
#S|rgb-0351|enquete|telecom|nps=8
K|orienteren|bejegening|4|neutraal|0|-|jongen in de winkel nam de tijd
K|orienteren|prijs|4|vertrouwen|0|-|heeft me niks duurs aangesmeerd
#S|rgb-0352|enquete|bank|csat=5
K|wijzigen|wachttijd|4|blijdschap|0|-|en/of rekening binnen 10 min geregeld, koffie niet eens op
#S|rgb-0353|enquete|verzekering|nps=9
K|vertrekken|beleid|4|verrassing|0|-|Opgezegd en niemand deed moeilijk, kreeg zelfs geld terug.
K|terugkijken|geen|4|vertrouwen|0|-|Dat onthoud ik als ik weer iets nodig heb.
#S|rgb-0354|enquete|energie|csat=4
K|aanleiding|geen|3|neutraal|0|-|Nieuw huis dus nieuw contract
K|aanvragen|digitaal|4|neutraal|0|-|stelde niks voor, 5 min
#S|rgb-0355|enquete|overheid|csat=5
K|aanvragen|bejegening|5|blijdschap|0|-|Paspoort baby, 40 min te laat door spuugluier, toch nog geholpen, topvrouwen daar
#S|rgb-0356|enquete|reizen|nps=9
K|wijzigen|beleid|5|opluchting|0|-|Mochten kosteloos een week later toen oma overleed.
#S|rgb-0357|enquete|webshop|ces=7
K|wijzigen|digitaal|4|blijdschap|0|-|qr code laten scannen en klaar, retour hoeft zelfs niet meer in een doos
#S|rgb-0358|enquete|wonen|nps=7
K|ontvangen|levering|4|neutraal|0|-|Sleutel op tijd
K|ontvangen|kwaliteit|2|neutraal|1|-|vuilcontainer kelder zat er nog stampvol
#S|rgb-0359|enquete|diensten|nps=10
K|orienteren|doorverwijzing|5|vertrouwen|0|-|Intake, plan, begeleiding, alles Karima. Fijn om niet steeds mijn hele geschiedenis op tafel te leggen.
#S|rgb-0360|enquete|bezorging|csat=5
K|wijzigen|beleid|4|opluchting|0|-|Chauffeur gebeld, hij kwam later nog een keer langs, hoefde niet naar het punt
#S|rgb-0361|enquete|telecom|csat=4
K|wijzigen|prijs|4|blijdschap|0|-|verlengd voor minder geld en meer gig
#S|rgb-0362|enquete|bank|nps=9
K|hulp|privacy|5|opluchting|0|-|ze zagen eerder dan ik dat er iets raars afging, kaart dicht, gebeld, klaar
#S|rgb-0363|enquete|verzekering|csat=3
K|orienteren|prijs|4|neutraal|0|-|goedkoopste in de vergelijking
K|aanvragen|informatie|2|verwarring|0|-|maar wat ik nou precies gekocht heb?
#S|rgb-0364|enquete|energie|nps=8
K|hulp|bereikbaarheid|4|verrassing|0|-|binnen 20 seconden opgenomen, ik was mijn verhaal nog aan t zoeken
#S|rgb-0365|enquete|overheid|nps=7
K|orienteren|informatie|4|neutraal|0|-|website is sinds vorig jaar een stuk begrijpelijker
#S|rgb-0366|enquete|reizen|csat=5
K|aanvragen|digitaal|4|blijdschap|0|-|Stoelen naast elkaar, 4 pers, zonder gezeur
#S|rgb-0367|enquete|webshop|nps=10
K|ontvangen|levering|5|verrassing|0|-|gisteravond half elf besteld, vanmorgen om acht uur stond ie er
#S|rgb-0368|enquete|wonen|csat=5
K|hulp|herhaling|4|blijdschap|0|-|1 melding, 1 monteur, 1 keer
#S|rgb-0369|enquete|diensten|csat=3
K|vertrekken|geen|3|neutraal|0|-|Ik stop omdat ik 84 ben, niet om jullie.
#S|rgb-0370|enquete|bezorging|nps=6
K|orienteren|prijs|2|neutraal|0|-|voor België betaal je het dubbele van NL, is 8 km verder
#S|rgb-0371|enquete|telecom|nps=9
K|hulp|belofte|5|verrassing|0|-|Zei 'ik ben er uiterlijk 4 uur' om 15.58 ging de bel
#S|rgb-0372|enquete|bank|csat=2
K|aanvragen|privacy|2|irritatie|1|-|Waarom moeten jullie weten waar mijn moeder geboren is voor een spaarrekening
#S|rgb-0373|enquete|verzekering|nps=6
K|wijzigen|belofte|2|neutraal|1|-|Polis zou ik per post krijgen, alleen digitaal gezien
K|wijzigen|geen|3|verlangen|0|wens|liever alsnog papier
#S|rgb-0374|enquete|energie|nps=4
K|orienteren|privacy|2|irritatie|0|-|aan de deur, zes uur, midden in het eten, en niet willen zeggen namens wie
#S|rgb-0375|enquete|overheid|csat=3
K|aanvragen|geen|3|neutraal|0|-|had het gewoon nodig dus ja
#S|rgb-0376|enquete|reizen|nps=8
K|terugkijken|geen|4|blijdschap|0|-|derde keer met deze club, vierde is al geboekt
#S|rgb-0377|enquete|webshop|csat=3
K|orienteren|digitaal|2|irritatie|0|-|elke 10 seconden een pop up met 10%, ik wil rustig kijken
#S|rgb-0378|enquete|wonen|nps=6
K|aanvragen|informatie|2|verwarring|1|-|1x staat er inkomen over 2023 en verderop huidig inkomen
K|aanvragen|bejegening|4|dankbaarheid|0|-|Gelukkig hielp Sharon
#S|rgb-0379|enquete|diensten|ces=2
K|wijzigen|bereikbaarheid|2|irritatie|2|-|afspraak verzetten = bandje. bandje = ophangen. dan maar niet gegaan en toen kreeg ik een no show rekening
#S|rgb-0380|enquete|bezorging|ces=6
K|aanvragen|digitaal|4|neutraal|0|-|label op mijn telefoon, geen printer nodig
#S|rgb-0381|enquete|telecom|csat=3
K|hulp|doorverwijzing|2|neutraal|1|-|drie keer doorgezet
K|hulp|kwaliteit|4|neutraal|0|-|maar de laatste wist precies wat het was.
#S|rgb-0382|enquete|bank|nps=7
K|orienteren|bereikbaarheid|4|opluchting|0|-|via beeldbellen met een adviseur gesproken, zag er tegenop maar was net echt
#S|rgb-0383|enquete|verzekering|csat=5
K|hulp|wachttijd|5|opluchting|0|-|foto's geüpload 21.04, bedrag op rek. volgende dag 11.30
#S|rgb-0384|enquete|energie|csat=1
K|vertrekken|fout|2|irritatie|3|-|Eindafrekening 3 keer gehad, 3 bedragen, incasso van nr 2 terwijl ik nr 1 al betaald had
#S|rgb-0385|enquete|overheid|nps=5
K|hulp|wachttijd|2|neutraal|1|-|50 min wachten
K|hulp|bejegening|4|neutraal|0|-|daarna vriendelijk geholpen, dat wel
#S|rgb-0386|enquete|reizen|ces=1
K|wijzigen|digitaal|2|irritatie|3|-|Naam wijzigen op ticket: 3 chats, 2 formulieren, 1 fax (!!!), opgegeven en nieuw ticket gekocht
#S|rgb-0387|enquete|webshop|nps=9
K|wijzigen|fout|4|blijdschap|0|-|Verkeerde kleur gestuurd maar de goeie kwam meteen achteraan en de verkeerde mocht ik houden
#S|rgb-0388|enquete|wonen|csat=2
K|wijzigen|wachttijd|2|teleurstelling|3|-|aanvraag woningaanpassing loopt 14 maanden, ik was mij intussen bij de kraan in de keuken
#S|rgb-0389|enquete|diensten|nps=8
K|orienteren|prijs|4|neutraal|0|-|Gratis proefles, fijn want je weet pas na een uur of het wat is
#S|rgb-0390|enquete|bezorging|nps=1
K|hulp|doorverwijzing|2|irritatie|2|-|winkel zegt bezorger bezorger zegt winkel en intussen lach je als klant
#S|rgb-0391|enquete|bank|nps=10
K|terugkijken|geen|5|vertrouwen|0|-|al sinds mijn schoolspaarbankje en ik ga niet meer weg
#S|rgb-0392|enquete|telecom|nps=5
K|vertrekken|geen|3|neutraal|0|-|zit te twijfelen of ik blijf
K|vertrekken|prijs|2|neutraal|0|-|nieuwe klanten krijgen een tv ik kreeg een kalender
#S|rgb-0393|enquete|energie|nps=7
K|gebruiken|digitaal|4|neutraal|0|-|app laat per uur zien wat je kwijt bent, handig
K|gebruiken|digitaal|3|verlangen|0|wens|graag ook voor gas
#S|rgb-0394|enquete|verzekering|nps=2
K|vertrekken|prijs|2|teleurstelling|0|-|29 jaar schadevrij en als dank +18%
#S|rgb-0395|enquete|overheid|csat=4
K|orienteren|informatie|4|opluchting|0|-|eindelijk weet ik welke vergunning ik wel/niet nodig heb voor mijn kippenhok
#S|rgb-0396|enquete|reizen|nps=4
K|gebruiken|levering|2|neutraal|0|-|3 van de 4 ritten te laat
K|hulp|bereikbaarheid|2|neutraal|1|-|en op t station is niemand meer om wat aan te vragen
#S|rgb-0397|enquete|webshop|csat=1
K|ontvangen|fout|2|boosheid|1|-|Rouwkrans met 'gefeliciteerd' lint. Geen woorden voor.
#S|rgb-0398|enquete|wonen|nps=10
K|aanvragen|geen|5|blijdschap|0|-|na 6 jaar zoeken een woning, ik kan wel zoenen
#S|rgb-0399|enquete|diensten|nps=3
K|gebruiken|privacy|2|irritatie|0|-|Wachtkamer en spreekkamer gescheiden door een gordijn, weet nu alles over de blaas van mijn buurman
#S|rgb-0400|enquete|bezorging|csat=4
K|ontvangen|informatie|4|neutraal|0|-|duidelijk appje met 'over 6 min'
#S|rgb-0401|email|telecom|
K|hulp|doorverwijzing|5|dankbaarheid|0|-|Hoi Merel, super bedankt dat je gisteren aan de lijn bleef tot alles het deed, en ook dat je de vorige drie collega's voor mij hebt uitgezocht wie wat beloofd had.
K|gebruiken|storing|4|blijdschap|0|-|Alles werkt nu, ook het kamertje op zolder.
K|betalen|fout|3|neutraal|0|vraag|Nog een ding, op de rekening staat het vorige modem nog voor 2,50 p/m, gaat dat eraf nu het ingeleverd is?
#S|rgb-0402|email|bank|
K|geen|geen|3|neutraal|0|-|Beste mensen,
K|aanleiding|geen|3|neutraal|0|-|wij zijn sinds zaterdag trotse opa en oma van Mees
K|orienteren|geen|3|neutraal|0|-|en willen maandelijks iets voor hem wegzetten, een tientje of vijftien, tot hij 18 is.
K|orienteren|geen|3|neutraal|0|vraag|Is een gewone kinderspaarrekening dan het beste of hebben jullie ook beleggen voor kleinkinderen,
K|orienteren|beleid|3|neutraal|0|vraag|en op wiens naam komt dat te staan als wij er niet meer zijn?
#S|rgb-0403|email|energie|
K|wijzigen|prijs|2|neutraal|0|-|Vandaag kreeg ik de verlengingsbrief, het tarief gaat van 26 naar 31 cent als ik het goed zie.
K|orienteren|prijs|2|neutraal|0|-|Op jullie eigen website kan een nieuwe klant voor 27,5 terecht met 150 euro welkomst.
K|wijzigen|prijs|3|neutraal|0|vraag|Kan ik die ook krijgen of moet ik dan eerst een maand naar de concurrent?
K|wijzigen|geen|3|neutraal|0|-|Ik hoor het graag voor de 15e, dan verloopt de termijn.
#S|rgb-0404|email|verzekering|
K|aanleiding|geen|2|neutraal|0|-|Bij het opruimen van het huis van mijn ouders vond ik een polis uit 1968 van een maatschappij die niet meer bestaat,
K|orienteren|doorverwijzing|2|neutraal|2|-|via drie fusies en evenveel telefoontjes zou ik bij u moeten zijn.
K|hulp|geen|3|neutraal|0|vraag|Zou u kunnen nakijken of er nog een uitkering op rust?
K|hulp|bejegening|4|dankbaarheid|0|-|Uw collega van vanmorgen was trouwens de eerste die niet lachte toen ik het jaartal noemde, dank daarvoor.
#S|rgb-0405|email|overheid|
K|aanvragen|levering|2|neutraal|1|-|Op 6 maart stond ik om 10.10 aan de balie voor mijn rijbewijs, afspraakbevestiging in de hand, en kreeg te horen dat alle computers eruit lagen.
K|aanvragen|informatie|2|neutraal|0|-|Een berichtje vooraf had mij 2 x 40 minuten bus gescheeld.
K|aanvragen|wachttijd|2|neutraal|1|-|Een nieuwe afspraak kan pas over drie weken
K|aanvragen|beleid|2|bezorgdheid|0|-|en dan is het oude verlopen en moet ik theoretisch gezien lopend naar mijn werk als koerier.
K|aanvragen|geen|3|verlangen|0|wens|Zou u mij ertussen willen schuiven?
#S|rgb-0406|email|reizen|
K|wijzigen|geen|3|neutraal|0|wens|Goedendag, gelieve in onze boeking BX-7713 het vegetarisch menu te noteren voor persoon 2 en glutenvrij voor persoon 4.
K|wijzigen|digitaal|2|neutraal|1|-|Via mijn boeking lukte dat niet want de site zegt dat de reis al afgesloten is en we vertrekken pas binnen vijf weken.
K|geen|geen|3|neutraal|0|-|Alvast bedankt, fam. Claes
#S|rgb-0407|email|webshop|
K|ontvangen|fout|2|neutraal|1|-|Hai, ik bestelde 3 tule gordijnen en kreeg er 2, plus een handdoek met iemand anders z'n naam erop geborduurd (Gerda, gefeliciteerd)
K|ontvangen|privacy|2|neutraal|0|-|op de pakbon staat ook het hele adres en mobiele nummer van Gerda dus daar wil je misschien even naar kijken
K|wijzigen|geen|3|verlangen|0|wens|Mijn derde gordijn zie ik graag snel komen
K|terugkijken|kwaliteit|4|neutraal|0|-|verder altijd blij met jullie spullen!
#S|rgb-0408|email|wonen|
K|aanleiding|geen|3|neutraal|0|-|Mijn partner en ik verwachten in augustus een tweeling (schrik!) en wonen 2-hoog zonder lift met één slaapkamer.
K|orienteren|beleid|3|neutraal|0|vraag|Maakt dat uit voor onze positie of telt alleen de inschrijfduur?
K|orienteren|digitaal|2|neutraal|1|-|Op de site kan ik bij gezinsgrootte geen ongeboren kinderen invullen.
K|orienteren|geen|2|bezorgdheid|0|-|We zien het eerlijk gezegd somber in.
#S|rgb-0409|email|diensten|
K|vertrekken|geen|3|neutraal|0|-|Hierbij laten wij weten dat we na de zomer met de muzieklessen van Siem stoppen, hij wil op voetbal.
K|terugkijken|bejegening|5|dankbaarheid|0|-|Drie jaar lang heeft juf Annelot er iets moois van gemaakt en hem door een nare tijd heen gespeeld, dat vergeten wij niet.
K|betalen|beleid|3|neutraal|0|vraag|Wij hebben t/m december betaald, is er een mogelijkheid tot teruggave van het tweede blok?
#S|rgb-0410|email|bezorging|
K|orienteren|geen|3|neutraal|0|-|Wij starten 1 mei met een bloemenabonnement in Leuven en zoeken een fietskoerier voor vrijdagen, een 40-tal adressen.
K|orienteren|levering|3|neutraal|0|vraag|Tot welk uur kunnen wij aanleveren en garandeert u aflevering voor 17u?
K|orienteren|prijs|3|neutraal|0|vraag|Zijn er ook kosten als er niemand thuis is?
K|orienteren|belofte|2|neutraal|0|-|Bij onze vorige koerier was 'gegarandeerd' niet meer dan een woord, vandaar.
#S|rgb-0411|gesprek|overheid|
A|||||||Klantcontactcentrum gemeente Vloedijk.
K|aanleiding|geen|3|neutraal|0|-|ja hallo wij uh wij hebben hier een feestje straks in de straat voor de uh voor vijftig jaar wilgenhof
K|aanvragen|beleid|3|neutraal|0|vraag|en nou wil ik vragen of dat moet met een vergunning als je de straat dicht zet met zo'n uh met dranghekken
K|orienteren|informatie|2|verwarring|1|-|want op de site staat evenement a b en c en ik weet niet of een springkussen dan een a is of een b
A|||||||Tot 100 man is een melding genoeg, dat is A.
K|aanvragen|beleid|4|blijdschap|0|-|ah mooi een melding dat klinkt als een briefje
K|aanvragen|geen|3|neutraal|0|vraag|en die hekken kunnen we die lenen bij jullie
#S|rgb-0412|gesprek|energie|
A|||||||Laadpaal support, met Ivo.
K|gebruiken|storing|2|neutraal|0|-|ja ivo ik sta bij zo'n paal van jullie bij uh langs de a vijftig en hij wil mijn auto niet loslaten die stekker die zit vast
K|hulp|bereikbaarheid|4|opluchting|0|-|fijn dat er iemand opneemt want het is uh kwart over elf s avonds
A|||||||Ik ontgrendel hem op afstand, tel tot tien.
K|gebruiken|geen|3|neutraal|0|-|ja ik tel uh niks nee wacht klik ja hij is los
K|hulp|wachttijd|5|opluchting|0|-|nou jongen bedankt ik dacht ik slaap hier
K|betalen|geen|3|neutraal|0|vraag|en uh telt die tijd dat ie vast zat nou mee bij de afrekening
#S|rgb-0413|gesprek|bank|
A|||||||Kustbank, nabestaanden, met Linde.
K|geen|geen|3|neutraal|0|-|dag mevrouw
K|aanleiding|geen|2|teleurstelling|0|-|mijn mama is drie weken geleden gestorven
K|wijzigen|herhaling|2|neutraal|2|-|en ik ben nu al uh den derden keer dat ik de papieren binnenbreng op het kantoor eerst was het de notaris zijn stempel en dan was het een kopie in plaats van een echte
K|wijzigen|doorverwijzing|2|neutraal|1|-|en die meneer op kantoor die zegt ja dat is brussel dat vraagt en ik ben maar de balie
A|||||||Ik ben Brussel, zal ik maar zeggen. Alles is hier volledig.
K|wijzigen|informatie|4|opluchting|0|-|ah dan is het in orde ja
K|betalen|geen|2|bezorgdheid|0|-|want de koffietafel moet nog betaald worden en dat zijn toch twaalfhonderd euro's
A|||||||Die kan ik nu vrijgeven.
K|hulp|bejegening|4|dankbaarheid|0|-|merci dat is heel schoon van u
#S|rgb-0414|gesprek|webshop|
A|||||||Speelgoedland, met Rob.
K|aanvragen|geen|3|neutraal|0|-|ja rob ik heb zondag zo'n uh zo'n treinset besteld voor onze kleinzoon
K|aanvragen|digitaal|2|verwarring|1|-|en nou weet ik niet of het gelukt is want hij zei bedankt en toen sprong ie weer naar het mandje en daar stond ie nog een keer in
A|||||||Ik zie één bestelling, en die is betaald.
K|aanvragen|informatie|4|opluchting|0|-|o gelukkig eentje dus want ik zag al twee van die dozen komen
K|ontvangen|levering|3|neutraal|0|vraag|en is ie er dan voor pakjesavond want hij loopt al maanden te zeuren
A|||||||Morgen al.
K|ontvangen|levering|4|blijdschap|0|-|morgen nou dat is vlot zeg
#S|rgb-0415|gesprek|verzekering|
A|||||||Met Mobielverzekerd, Gina.
K|ontvangen|fout|2|neutraal|1|-|ja ik krijg net mijn polis binnen van de caravan en daar staat een uh een hobby op en ik heb een knaus
K|aanvragen|fout|2|irritatie|0|-|en dat heb ik toch echt goed gezegd want ik heb het nog gespeld ook k n a u s
A|||||||Ik zie het, mijn collega heeft de regel erboven aangeklikt.
K|wijzigen|privacy|2|bezorgdheid|0|angst|want als er dan wat gebeurt in frankrijk dan zeggen jullie dat is geen hobby doei
A|||||||Aangepast, u krijgt hem nu per mail.
K|hulp|fout|4|neutraal|0|-|oké ik zie hem netjes
#S|rgb-0416|gesprek|reizen|
A|||||||Vluchtloket, Elise.
K|gebruiken|levering|2|irritatie|2|-|ja elise wij zitten nu negen uur op rhodos op de vloer en er is één fles water uitgedeeld
K|gebruiken|informatie|2|neutraal|0|-|en de borden zeggen delayed en de app zegt landed en die man van de balie zegt ask airline
K|hulp|bereikbaarheid|2|neutraal|2|-|ik heb jullie veertig minuten aan de lijn gehad en toen viel ie weg
A|||||||Uw vlucht gaat om 23.10, ik mail u maaltijdbonnen.
K|gebruiken|beleid|3|neutraal|0|vraag|en een hotel dan als het toch weer niks wordt want we hebben een baby bij ons
A|||||||Dan heeft u recht op een hotel, ik zet het alvast vast.
K|hulp|informatie|4|opluchting|0|-|oké nou dat is tenminste iets
#S|rgb-0417|gesprek|wonen|
A|||||||VvE-beheer Toren, met Chris.
K|hulp|geen|3|neutraal|0|-|ja chris met flat nul zeven ik bel over het uh over de lekkage van boven
K|hulp|herhaling|2|irritatie|3|-|ik denk dat dit gesprek nummer uh twaalf is ik hou het bij in een schriftje
K|hulp|belofte|2|irritatie|2|-|op vier mei zou er een camera door de buis gaan op elf mei ook en op de achttiende was ie stuk die camera
A|||||||Ik heb hem nu gepland met een ander bedrijf, woensdag.
K|hulp|belofte|2|irritatie|0|-|ja woensdag ik schrijf het op maar ik onderstreep het niet
K|gebruiken|kwaliteit|2|neutraal|0|-|het plafond heeft intussen een baard
#S|rgb-0418|gesprek|diensten|
A|||||||Taxi Centraal, met Rienk.
K|aanvragen|geen|3|neutraal|0|-|goedemorgen ik wil een uh rit reserveren voor mijn moeder naar het ziekenhuis dinsdag
K|aanvragen|geen|3|neutraal|0|vraag|kan dat met een rolstoel die niet kan inklappen
A|||||||Dat kan met de bus, 48 euro.
K|aanvragen|prijs|2|neutraal|0|-|o dat is meer als de vorige keer
K|aanvragen|beleid|3|neutraal|0|vraag|en vergoedt de verzekering dat dan als ze chemo heeft
A|||||||Meestal wel, u heeft dan een machtiging nodig.
K|aanvragen|doorverwijzing|2|irritatie|1|-|ja en voor die machtiging moet ik naar het ziekenhuis en het ziekenhuis zegt naar de verzekeraar ik ken het liedje
A|||||||Ik mail u het goede formulier.
K|aanvragen|informatie|4|dankbaarheid|0|-|o dat is aardig dank u
#S|rgb-0419|gesprek|bezorging|
A|||||||Verhuisdozen.nl, goedemiddag.
K|ontvangen|geen|3|neutraal|0|-|ja goedemiddag ik had vijftig dozen besteld
K|ontvangen|fout|2|neutraal|1|-|en er zijn er vijfentwintig gekomen met twee keer een pakbon
K|aanleiding|geen|2|bezorgdheid|0|-|en zaterdag komt de vrachtwagen en we zijn net over de helft van de boeken
A|||||||De andere 25 staan nog hier, ik breng ze zelf vanavond.
K|ontvangen|beleid|5|verrassing|0|-|zelf nou dat had ik uh niet zien aankomen
K|ontvangen|geen|3|verlangen|0|wens|na zevenen graag want dan zijn de kinderen aan het voetballen
#S|rgb-0420|gesprek|telecom|
A|||||||Glasnet planning, met Joke.
K|ontvangen|levering|3|neutraal|0|vraag|ja joke ik wou weten wanneer ze nou komen boren
K|ontvangen|belofte|2|neutraal|1|-|want in het voorjaar werd gezegd voor de bouwvak en het is nou na de bouwvak
A|||||||Uw straat staat op 9 oktober.
K|ontvangen|privacy|3|bezorgdheid|0|vraag|oké en komt die dan ook binnen want dan wil ik wel thuis zijn ik laat niet zo graag vreemden binnen
A|||||||Hij belt een dag van tevoren en heeft een pasje.
K|ontvangen|informatie|4|vertrouwen|0|-|een pasje goed dan is het in orde
#S|rgb-0421|gesprek|verzekering|
A|||||||Inboedelservice, met Arno.
K|orienteren|geen|3|neutraal|0|-|ja arno ik heb uh een viool geërfd van mijn tante en die schijnt wat waard te zijn
K|orienteren|geen|3|neutraal|0|vraag|valt die nou onder de gewone inboedel of moet daar een aparte uh hoe noem je dat voor
A|||||||Boven 15.000 is een aparte polis verstandig.
K|orienteren|informatie|2|verwarring|0|-|ja maar hoe weet ik of ie vijftienduizend is want de een zegt drie en de ander zegt dertig
A|||||||Een taxatie. Ik kan iemand aanraden.
K|orienteren|doorverwijzing|2|bezorgdheid|0|angst|ja als ik maar niet weer uh van jan naar piet ga want bij de muziekwinkel zeiden ze verzekering en nou zegt u taxateur
K|orienteren|geen|3|neutraal|0|wens|nou goed geef maar een naam dan
#S|rgb-0422|gesprek|bank|
A|||||||Spaardesk, met Vera.
K|vertrekken|geen|3|neutraal|0|-|ja goedemorgen vera ik wil mijn deposito uh die loopt af en die wil ik ergens anders heen doen
K|vertrekken|prijs|2|neutraal|0|-|jullie zitten op één komma negen en die litouwse of zo die zit op drie
K|vertrekken|privacy|3|bezorgdheid|0|vraag|is dat nou wel veilig zo'n bank of zegt u dat nou omdat u mij wil houden
A|||||||Tot een ton valt het onder hun garantiestelsel.
K|vertrekken|informatie|4|vertrouwen|0|-|nou eerlijk antwoord dat waardeer ik
K|vertrekken|geen|3|neutraal|0|-|ik laat dan de helft staan denk ik
#S|rgb-0423|gesprek|energie|
A|||||||Klantenservice Gasvrij, Sem.
K|hulp|herhaling|2|irritatie|2|-|ja sem voor ik begin heb jij mijn uh mijn verhaal in beeld ja of nee want anders ga ik ophangen
A|||||||Ja, de boiler, monteur is twee keer niet komen opdagen.
K|hulp|geen|4|opluchting|0|-|oké oké goed zo
K|hulp|levering|2|irritatie|3|-|twee keer een snipperdag en ik ben zzp'er dus dat is twee keer vierhonderd euro
K|vertrekken|geen|3|neutraal|0|-|en als ie nou vrijdag weer niet komt dan stop ik ermee dan haal je die boiler maar op
A|||||||Ik ga er persoonlijk achteraan en bel u donderdag.
K|hulp|belofte|3|neutraal|0|-|ik noteer donderdag sem
#S|rgb-0424|gesprek|overheid|
A|||||||Gemeente, afdeling Zorg, met Loes.
K|aanleiding|geen|2|bezorgdheid|0|-|ja dag uh loes het gaat over mijn broer die woont alleen en die raakt uh die raakt de weg kwijt in zijn eigen keuken
K|orienteren|geen|3|neutraal|0|vraag|en wij wonen in friesland dus uh wat kunnen jullie daar nou voor doen
K|orienteren|doorverwijzing|2|neutraal|2|-|want de huisarts zegt wijkverpleging en de wijkverpleging zegt casemanager en die heeft een wachtlijst van uh ik weet niet hoe lang
A|||||||Ik plan een huisbezoek en ik blijf uw contact.
K|orienteren|doorverwijzing|5|opluchting|0|-|o dat is voor het eerst dat iemand zegt ik
K|orienteren|privacy|2|bezorgdheid|0|angst|ik ben zo bang dat ie het gas een keer aan laat staan
#S|rgb-0425|gesprek|webshop|
A|||||||Matrasgarant.
K|wijzigen|geen|3|neutraal|0|-|ja ik wil mijn matras uh retourneren binnen de honderd nachten
K|gebruiken|kwaliteit|2|neutraal|0|-|want mijn man ligt erop als een plank en ik rol d'r in
K|wijzigen|beleid|3|neutraal|0|vraag|ik heb de doos niet meer want zo'n ding krijg je toch nooit meer in die uh in die rol is dat een probleem
A|||||||Nee hoor, wij halen hem plat op.
K|wijzigen|beleid|4|opluchting|0|-|o gelukkig mijn man wou er al op gaan zitten met een riem
K|betalen|geen|3|neutraal|0|vraag|en het geld komt dat meteen of pas als jullie hem gezien hebben
#S|rgb-0426|social|reizen|
K|orienteren|geen|3|neutraal|0|vraag|Iemand tips Azoren in nov? Is dat niet gewoon regen
#S|rgb-0427|social|overheid|
K|terugkijken|bejegening|4|dankbaarheid|0|-|wou nog eens zeggen: de mensen van het vaccinatiedorp in Tongeren destijds, wat een warme bende was dat
#S|rgb-0428|social|telecom|
K|vertrekken|geen|3|neutraal|0|-|zo, opgezegd bij @telekust. het lucht op
K|vertrekken|kwaliteit|2|neutraal|0|-|3 jaar 1 streepje
#S|rgb-0429|social|energie|
K|aanvragen|levering|3|neutraal|0|vraag|Bij wie duurde de aansluiting verzwaren (3x25) ook zo lang? Hier: aangevraagd feb, gepland 'Q3'
K|aanvragen|geen|2|bezorgdheid|0|-|installateur wil zonder niet beginnen en de subsidie loopt af
#S|rgb-0430|social|bank|
K|aanvragen|digitaal|2|irritatie|1|-|knipper met uw ogen. draai uw hoofd. knipper met uw ogen. draai uw hoofd. IK WIL EEN SPAARREKENING GEEN OOGTEST @nuumbank
#S|rgb-0431|social|webshop|
K|ontvangen|kwaliteit|5|blijdschap|0|-|Hij is binnen 😍😍 kleur nog mooier dan op de foto @vintagevloer
#S|rgb-0432|social|verzekering|
K|orienteren|geen|3|neutraal|0|vraag|welke reisverzekering nemen jullie voor skiën met kids? wil er 1 waar de gipsvlucht ook echt in zit
K|aanleiding|geen|2|neutraal|0|-|vorig jaar been gebroken dag 2 en 6k uit eigen zak
#S|rgb-0433|social|diensten|
K|gebruiken|kwaliteit|4|neutraal|0|-|nieuwe monteur bij garage Tiebos is ook goed hoor, niks mis mee, alleen praat ie niet over Feyenoord
#S|rgb-0434|social|wonen|
K|orienteren|beleid|2|irritatie|1|-|'Voorrang voor mensen met een vitaal beroep' dus ik bel: nee thuiszorg niveau 2 is niet vitaal. Aha.
#S|rgb-0435|social|bezorging|
K|ontvangen|belofte|4|blijdschap|0|-|vroeg of ie op t muurtje kon want rugklachten. stond op t muurtje. klein ding groot plezier
#S|rgb-0436|social|telecom|
K|ontvangen|levering|3|verlangen|0|-|vandaag zou toch echt écht glasvezel dag zijn... duimen jullie mee
#S|rgb-0437|social|energie|
K|terugkijken|geen|4|vertrouwen|0|-|zit al 12 jr bij de coöperatie hier, nooit spijt van gehad, kan 't iedereen in de streek aanraden
#S|rgb-0438|social|overheid|
K|aanvragen|informatie|2|verwarring|1|vraag|Heb ik nu voor een laadpaal met kabel over stoep een vergunning, ontheffing of 'kabelgoottegel' nodig, ben al 3 paginas verder @gemeenteOeverdam
#S|rgb-0439|social|reizen|
K|wijzigen|belofte|2|irritatie|2|-|flex-ticket, flex = je mag 1x omboeken, omboeken = via formulier, formulier = reactie binnen 10 werkdagen, vlucht = overmorgen
#S|rgb-0440|social|bank|
K|terugkijken|geen|2|irritatie|0|-|tip voor starters: laat je niet inpakken door dat groene bankje met z'n gezellige kantoortje, ik heb er 2 jaar spijt van
#S|rgb-0441|social|webshop|
K|wijzigen|beleid|4|verrassing|0|-|@kinderkrulle laat me een maat ruilen na DRIE maanden omdat de baby te vroeg kwam en er nu pas in past 🥹
#S|rgb-0442|social|diensten|
K|aanleiding|geen|3|verlangen|0|wens|Nieuw jaar, nieuwe knieën. Ik wil gaan zwemmen maar durf niet zo goed in badpak
K|orienteren|geen|3|neutraal|0|vraag|is er ergens in Emmen een uurtje voor alleen dames?
#S|rgb-0443|social|verzekering|
K|vertrekken|belofte|2|irritatie|2|-|opgezegd in okt. bevestiging in okt. en in jan gewoon weer premie geïnd @kruisvast. leest daar iemand iets
#S|rgb-0444|social|wonen|
K|vertrekken|privacy|2|bezorgdheid|0|-|wij gaan weg hier. ruit nr 3 in een jaar en de wijkagent zegt letterlijk 'ik zou ook gaan'
#S|rgb-0445|social|bezorging|
K|orienteren|prijs|2|verrassing|0|-|17,50 om 1 boek naar Zwitserland te sturen, het boek was 12
#S|rgb-0446|social|telecom|
K|hulp|doorverwijzing|5|opluchting|0|-|3 weken gedoe opgelost in 1 DM door @ringnetcare (Duco!!), had ik gelijk moeten doen
#S|rgb-0447|social|energie|
K|wijzigen|informatie|2|verwarring|0|vraag|brief: 'uw tarief verandert'. p.2: 'uw tarief blijft gelijk'. @ventus wat is het
#S|rgb-0448|social|overheid|
K|aanleiding|geen|2|neutraal|0|-|pa (86) heeft geen smartphone, geen laptop, en vanaf 1/1 moet alles via een berichtenbox
K|orienteren|geen|3|bezorgdheid|0|vraag|hoe doen jullie dat met ouders op afstand, machtigen?
#S|rgb-0449|social|reizen|
K|terugkijken|kwaliteit|2|irritatie|0|-|Mijn samenvatting van 8 dagen @vakantieparkduinlust: zand, mieren, munten voor de douche
#S|rgb-0450|social|bank|
K|orienteren|geen|3|neutraal|0|vraag|welke bank is handig als je veel in ponden krijgt (freelance)? kosten bij mij nu 2% per keer
#S|rgb-0451|social|webshop|
K|orienteren|informatie|2|neutraal|0|vraag|@rugzakstore er staat 'waterdicht' en bij specs 'waterafstotend', welke van de 2, ga ermee naar IJsland
#S|rgb-0452|social|diensten|
K|aanvragen|bereikbaarheid|2|irritatie|2|-|huisartsen in Almere: patientenstop. patientenstop. patientenstop. wachtlijst. patientenstop. ben hier nu 5 mnd ingeschreven bij niemand
K|aanvragen|privacy|2|bezorgdheid|0|angst|moet niks krijgen hoor
#S|rgb-0453|social|verzekering|
K|hulp|geen|3|neutraal|0|vraag|Heeft iemand ooit met succes bezwaar gemaakt tegen 'achterstallig onderhoud' bij stormschade?
#S|rgb-0454|social|wonen|
K|ontvangen|kwaliteit|2|neutraal|0|-|Sleutel gekregen, 47 opleverpunten, 1 ontbrekende keukendeur
K|ontvangen|geen|5|blijdschap|0|-|en het kan me allemaal niks schelen WE WONEN
#S|rgb-0455|social|bezorging|
K|hulp|belofte|2|irritatie|1|-|Binnen 24 uur reactie @zoefzoef, het is nu 72, ik zeg het maar
#S|rgb-0456|social|overheid|
K|vertrekken|geen|3|neutraal|0|-|Uitgeschreven uit NL vandaag, raar idee. Op naar Lissabon
K|vertrekken|digitaal|4|neutraal|0|-|ging in 1 formulier trouwens, daar kan Portugal nog wat van leren
#S|rgb-0457|social|telecom|
K|orienteren|doorverwijzing|2|irritatie|2|-|Vraag of glasvezel mogelijk is op dit adres. Provider: vraag netbeheerder. Netbeheerder: vraag gemeente. Gemeente: vraag provider. Ik: vraag me af
#S|rgb-0458|social|energie|
K|orienteren|privacy|2|irritatie|0|-|Weer zo'n jongen met een hesje en tablet die 'even de meter wil checken' in Hoogezand. Niet binnenlaten mensen
#S|rgb-0459|social|reizen|
K|aanvragen|beleid|4|opluchting|0|-|visum China toch nog gelukt, 2 dagen voor vertrek, omdat een mevrouw achter het glas zei 'geef maar hier'
#S|rgb-0460|social|diensten|
K|terugkijken|geen|2|teleurstelling|0|-|Onze vaste bakker stopt. 40 jaar elke zaterdag. Waar moet ik nu heen met m'n zaterdag
#S|rgb-0461|notitie|energie|
K|vertrekken|geen|3|neutraal|0|-|Kl stapt over, nwe lev heeft opz al gestuurd.
K|vertrekken|belofte|2|boosheid|1|-|Was boos dat welkomstbonus vervalt, "beloofd is beloofd".
#S|rgb-0462|notitie|bank|
K|aanleiding|geen|3|neutraal|0|-|Zn wordt 18 op 3/5.
K|wijzigen|geen|3|neutraal|0|vraag|Vr of jongerenrek vanzelf omgezet wordt.
K|wijzigen|privacy|3|bezorgdheid|0|vraag|En of ouder dan niet meer mee kan kijken, zn heeft lvb.
#S|rgb-0463|notitie|telecom|
K|terugkijken|geen|3|verlangen|0|wens|Ex-kl (weg sinds mrt) wil evt terug.
K|orienteren|prijs|3|neutraal|0|vraag|Vr wat terugkomactie is.
K|terugkijken|kwaliteit|2|neutraal|0|-|Viel tegen bij andere prov., 's avonds traag.
#S|rgb-0464|notitie|verzekering|
K|hulp|wachttijd|4|neutraal|0|-|Ruit zelfde dag vervangen, belt om te zeggen dat het goed is.
#S|rgb-0465|notitie|overheid|
K|wijzigen|herhaling|2|irritatie|2|-|3e x adreswijz, "staat nog steeds oud bij CAK".
K|wijzigen|doorverwijzing|2|neutraal|1|-|CAK verwees nr ons, ligt niet bij ons.
#S|rgb-0466|notitie|reizen|
K|aanvragen|geen|3|neutraal|0|wens|Groep 22p wil optie 14 dgn Rome mei.
K|aanvragen|beleid|2|neutraal|0|-|Optie max 3 dgn, moet nog door schoolbestuur.
K|aanvragen|beleid|4|neutraal|0|-|7 dgn gekregen na overleg.
#S|rgb-0467|notitie|webshop|
K|terugkijken|geen|4|blijdschap|0|-|Kl belt voor compliment inpakdame, zat kaartje bij.
#S|rgb-0468|notitie|wonen|
K|orienteren|geen|3|neutraal|0|vraag|Dochter vr of vader (82) levensloopwoning kan in zelfde wijk.
K|orienteren|geen|2|bezorgdheid|0|angst|Bang dat hij 'verkommert' elders.
K|aanvragen|geen|3|neutraal|0|-|Formulier meegegeven.
#S|rgb-0469|notitie|bezorging|
K|hulp|doorverwijzing|2|neutraal|2|-|Ontv v winkel nr ons gest., wij verw. nr winkel (afz is opdr gever).
K|hulp|geen|3|neutraal|0|wens|Wil 1 antw.
#S|rgb-0470|notitie|diensten|
K|aanvragen|wachttijd|2|bezorgdheid|0|-|Mdr dringend, wachtlijst GGZ jeugd 9 mnd, dochter snijdt.
K|aanvragen|privacy|2|bezorgdheid|0|angst|Bang dat het misgaat in vakantie.
K|hulp|doorverwijzing|4|neutraal|0|-|Overbrugging bij POH geregeld, zelfde persoon blijft.
#S|rgb-0471|notitie|energie|
K|orienteren|informatie|2|verwarring|1|-|Mw snapt salderen/terugleverkn niet, 2e x uitgelegd.
K|orienteren|informatie|4|neutraal|0|-|Na rekenvb duidelijk.
#S|rgb-0472|notitie|bank|
K|terugkijken|geen|2|teleurstelling|0|-|Gaat weg, vindt bank "niet meer van hier".
K|vertrekken|geen|3|neutraal|0|wens|Wil overstapservice per 1/7.
#S|rgb-0473|notitie|telecom|
K|gebruiken|privacy|2|neutraal|0|-|Kl gestalkt door ex, wil nwe nr + geheim.
K|wijzigen|beleid|4|neutraal|0|-|Zelfde dag kosteloos, hoefde niks te bewijzen.
M|wijzigen|procedure|4|neutraal|0|-|Veiligheidsprotocol werkt goed, 1 formulier en klaar.
#S|rgb-0474|notitie|verzekering|
K|vertrekken|prijs|2|neutraal|0|-|Opz uitvaartpolis, "betaal al meer dan hij uitkeert".
K|vertrekken|beleid|2|neutraal|0|-|Afkoop niet mogelijk.
#S|rgb-0475|notitie|overheid|
K|aanvragen|geen|3|neutraal|0|-|Student (20) aanvr huurtoeslag, kmr zelfst?
K|orienteren|informatie|2|verwarring|1|-|Eigen voordeur wel, eigen wc niet, weet niet wat telt.
#S|rgb-0476|gesprek|telecom|
A|||||||Dag, met de helpdesk van Veenkabel.
K|aanleiding|geen|3|neutraal|0|-|ja moi met uh met hindrik ik heb mij uh een nieuwe tillevisie kocht
K|ontvangen|storing|2|neutraal|1|-|en nou doet dat kassie het niet meer die zegt geen kaart en d'r zit wel een kaart in ik heb hem al drie keer schoonwreven
A|||||||Zit er een CI-plus-sleuf in de nieuwe tv?
K|ontvangen|informatie|2|verwarring|0|-|een wat nou kijk daar heb ik dus geen verstand van die jongen van de winkel die zei alleen anzetten en klaar
A|||||||Dan laat u de kaart in het kastje en sluit u de hdmi aan.
K|geen|geen|3|neutraal|0|-|ja die zit d'r in op twee of is dat uh nee dat is een
A|||||||Zet de bron op HDMI 2.
K|ontvangen|storing|4|blijdschap|0|-|ho ja daar he'j hem rtv drenthe net op tied ook
#S|rgb-0477|gesprek|bank|
A|||||||Welkom bij Rivierbank, mijn naam is Joyce.
K|orienteren|bereikbaarheid|2|neutraal|1|-|eh ja joyce ik probeer al sinds uh dinsdag een afspraak te krijgen met iemand die iets van beleggen weet
K|orienteren|doorverwijzing|2|neutraal|2|-|en eerst kreeg ik iemand van de betaalrekeningen en die verbond mij door en dat was de zakelijke afdeling en die zei ja meneer u bent particulier daar mag ik niks over zeggen
A|||||||Ik kan een beleggingsadviseur voor u inplannen.
K|orienteren|geen|3|neutraal|0|-|ja het is niet veel hoor het is uh vijftienduizend uit de verkoop van de volkstuin
K|orienteren|geen|2|bezorgdheid|0|angst|en ik durf dat eigenlijk niet zo goed want mijn zwager die heeft destijds met die uh world online alles verloren
A|||||||Zij bespreekt ook risico's.
K|aanvragen|geen|3|neutraal|0|-|nou doe dan maar donderdag
K|aanvragen|prijs|3|neutraal|0|vraag|en kost dat gesprek wat of zit dat in die uh in die pakketprijs
#S|rgb-0478|gesprek|verzekering|
A|||||||Autopolis, u spreekt met Wesley.
K|wijzigen|geen|3|neutraal|0|-|ja wesley ik heb een andere auto uh een kia van tweeduizend negentien
K|wijzigen|digitaal|2|neutraal|1|-|en ik dacht dat doe ik op de site maar dan vul ik het kenteken in en dan komt er een uh een peugeot uit
A|||||||Hij staat nog op de vorige eigenaar. Ik doe het handmatig.
K|wijzigen|prijs|3|neutraal|0|vraag|en wat gaat het dan worden per maand want ik had eerst eenendertig
A|||||||Het wordt 54.
K|wijzigen|prijs|2|verrassing|0|-|vierenvijftig tjonge dat had die verkoper er niet bij gezegd
K|wijzigen|geen|3|neutraal|0|vraag|en als ik nou van uh allrisk naar dat ding ertussenin ga
A|||||||Dan 38.
K|wijzigen|prijs|4|neutraal|0|-|kijk dat doen we dan
K|gebruiken|privacy|3|bezorgdheid|0|vraag|en ik ben nu wel gedekt hè want ik sta al op de snelweg zeg maar
#S|rgb-0479|gesprek|wonen|
A|||||||Sociale huisvesting De Ark, met Kobe.
K|aanvragen|geen|3|neutraal|0|-|ja goeiendag kobe ik sta dus op de lijst bij ulle sinds twee duizend achttien
K|aanvragen|informatie|2|bezorgdheid|1|-|en nu hoor ik van mijn schoonzus dat ge u opnieuw moest inschrijven via een centraal ding en dat ge anders geschrapt zijt en ik heb daar nooit geen brief van gehad
A|||||||Uw dossier is overgezet, u staat op plaats 64.
K|aanvragen|informatie|4|opluchting|0|-|oef ik had al een krop in mijn keel
K|aanvragen|wachttijd|3|neutraal|0|vraag|en vierenzestig hoeveel jaar is dat nog in mensentaal
A|||||||Een jaar of twee.
K|aanvragen|wachttijd|2|teleurstelling|0|-|goh twee jaar nog op dat appartement met de schimmel en twee gasten
K|aanvragen|beleid|3|neutraal|0|vraag|en als de kleine astma krijgt hé dat de dokter dat schrijft telt dat dan
#S|rgb-0480|gesprek|energie|
A|||||||Netbeheer, afdeling aansluitingen.
K|aanvragen|geen|3|neutraal|0|-|ja goedemiddag ik bel voor een uh nieuwe aansluiting op ons erf
K|aanleiding|geen|3|neutraal|0|-|mijn zoon gaat in de oude schuur wonen die hebben we verbouwd
K|aanvragen|wachttijd|2|neutraal|3|-|en dat loopt nou al sinds uh sinds vorig jaar oktober en toen was het achttien weken en nou is het zestig
K|aanvragen|belofte|2|neutraal|1|-|en in mei heb ik zo'n mail gekregen dat het in juni werd en toen was dat een vergissing van uh van het systeem
A|||||||Er is geen ruimte op de trafo, daar kan ik niets aan doen.
K|aanvragen|beleid|2|irritatie|0|-|ja maar de buurman krijgt er volgende week wel een voor zijn uh voor zijn laadpalen dan
K|hulp|geen|3|neutraal|0|wens|ik wil daar een chef over spreken niks ten nadele van u
#S|rgb-0481|gesprek|reizen|
A|||||||Parkreceptie Zandoog.
K|gebruiken|kwaliteit|2|neutraal|0|-|ja receptie met huisje honderdtwaalf er zit hier een uh muizennest in de la met de messen
K|wijzigen|geen|3|neutraal|0|wens|en wij willen gewoon een ander huisje want mijn vrouw zit nou op tafel
A|||||||Dat begrijp ik, 140 is vrij, met sauna.
K|wijzigen|beleid|4|verrassing|0|-|met sauna oké nou die muizen mogen vaker komen
K|wijzigen|herhaling|2|neutraal|1|-|alleen jammer dat we nou al die koelkast weer leeg moeten halen en opnieuw met de bedden
K|betalen|prijs|3|neutraal|0|vraag|en dat is zonder bijbetalen neem ik aan
#S|rgb-0482|gesprek|overheid|
A|||||||Burgerlijke stand, met Trudy.
K|aanvragen|geen|3|neutraal|0|-|goedemorgen ik moet een uh overlijdensakte hebben van mijn moeder in het engels want die is voor australië
K|aanvragen|doorverwijzing|2|neutraal|1|-|nou zei uw collega dat moet bij de rechtbank en daar zeggen ze nee eerst bij u en dan bij ons voor een apostille
A|||||||Klopt, eerst bij ons, 17 euro, en dan de rechtbank.
K|aanvragen|informatie|4|neutraal|0|-|oké dan is dat helder
K|aanvragen|wachttijd|3|neutraal|0|vraag|en hoe lang duurt het want mijn zus daar die kan niks met dat huis zolang ze dat niet heeft
A|||||||Twee dagen.
K|aanvragen|wachttijd|4|blijdschap|0|-|twee dat is snel
#S|rgb-0483|gesprek|bezorging|
A|||||||Witgoedlogistiek, u spreekt met Fadil.
K|ontvangen|levering|2|neutraal|2|-|ja fadil ik zit dus sinds kwart voor zeven te wachten op die wasmachine en die uh die chauffeur die heeft mij gebeld dat ie voor de deur stond
K|ontvangen|fout|2|neutraal|0|-|en hij stond voor de deur op de laan van nieuw oost en ik zit op de laan van nieuw west
A|||||||Ik stuur hem om. Nog een halfuur.
K|ontvangen|levering|3|neutraal|0|-|halfuur oké daar kan ik mee leven
K|vertrekken|geen|2|irritatie|0|-|maar als die oude straks niet meegaat dan hoef ik die nieuwe ook niet want dat is mij in de winkel beloofd
A|||||||Die neemt hij mee.
K|geen|geen|3|neutraal|0|-|goed
#S|rgb-0484|gesprek|diensten|
A|||||||Opvang Bij Pip, met Leontien.
K|aanleiding|geen|4|blijdschap|0|-|ja hoi leontien wij zijn uh in verwachting veertien weken
K|orienteren|wachttijd|3|neutraal|0|vraag|en nou hoor ik overal dat je er dan al te laat bij bent klopt dat
A|||||||Voor de maandag en dinsdag wel ja.
K|orienteren|wachttijd|2|teleurstelling|0|-|nee hè en dat zijn juist de dagen dat mijn moeder niet kan
K|orienteren|prijs|3|neutraal|0|vraag|en wat is jullie uurtarief ongeveer
A|||||||10,95.
K|orienteren|prijs|2|neutraal|0|-|ja dat zit boven die uh boven die toeslaggrens dan hè
K|orienteren|geen|3|verlangen|0|wens|mogen we een keer komen kijken want op de foto's ziet het er zo knus uit
#S|rgb-0485|gesprek|webshop|
A|||||||Sportdump klantenservice.
K|ontvangen|fout|2|neutraal|1|-|ja ik heb dus twee linkse skischoenen gekregen en ik sta morgenochtend om vijf uur op de oprit voor oostenrijk
K|hulp|geen|3|neutraal|0|vraag|dus wat gaan we daaraan doen kan ik er eentje ergens ophalen
A|||||||Ons magazijn is in Apeldoorn, tot acht uur.
K|hulp|bereikbaarheid|2|neutraal|1|-|apeldoorn ik zit in goes dat haal ik nooit het is halfzes
A|||||||Dan vergoeden we de huur ter plaatse, bewaar de bon.
K|hulp|beleid|4|opluchting|0|-|oké dat is wel weer netjes dan
K|hulp|informatie|3|neutraal|0|wens|mail dat dan even zodat ik het zwart op wit heb
#S|rgb-0486|gesprek|verzekering|
A|||||||Pensioenfonds Bouwkracht, met Annet.
K|aanleiding|geen|3|neutraal|0|-|ja annet ik word in november uh zevenenzestig en dan is het mooi geweest
K|orienteren|informatie|2|verwarring|1|-|nou heb ik zo'n blauw boekje van jullie met hoog laag en laag hoog en aow overbrugging en ik kan er geen touw aan vastknopen
K|orienteren|geen|3|neutraal|0|vraag|wat doen de meeste mensen nou
A|||||||De meeste kiezen gelijk blijvend.
K|orienteren|geen|2|bezorgdheid|0|angst|ja maar wat als ik er eerder tussenuit knijp krijgt zij dan nog wat want zij heeft zelf niks opgebouwd
A|||||||Dan krijgt zij 70 procent.
K|orienteren|informatie|4|opluchting|0|-|o zeventig dan kan ze in het huis blijven mooi
K|aanvragen|geen|3|neutraal|0|-|nou vink dat dan maar aan
#S|rgb-0487|gesprek|telecom|
A|||||||Simpelmobiel.
K|vertrekken|geen|3|neutraal|0|-|ja hallo ik heb gisteren mijn nummer meegenomen naar een ander
K|vertrekken|storing|2|neutraal|1|-|en nou doet het bij jullie niet meer maar bij die ander ook nog niet dus ik ben al uh sinds gister tussen wal en schip
K|vertrekken|doorverwijzing|2|neutraal|2|-|zij zeggen het hangt bij jullie
A|||||||Ik zie dat wij hem om 8.02 vrijgegeven hebben.
K|gebruiken|geen|2|bezorgdheid|0|-|oké maar ik sta oproepbaar hè voor de brandweer dus dat is niet zomaar een telefoontje
A|||||||Ik bel hun portingdesk nu, blijft u hangen.
K|hulp|doorverwijzing|4|vertrouwen|0|-|o dat is netjes en ik ben niet eens meer klant
#S|rgb-0488|chat|overheid|
K|orienteren|beleid|3|neutraal|0|vraag|hoeveel mag ik sparen met bijstand
A|||||||Voor een alleenstaande is de grens 7.970 euro.
K|geen|geen|3|neutraal|0|-|alleen ja
K|orienteren|beleid|3|neutraal|0|vraag|telt de auto mee
A|||||||Tot 4.500 euro niet.
K|orienteren|beleid|4|opluchting|0|-|ok hij is nog geen 800 waard 😅
K|orienteren|beleid|3|bezorgdheid|0|vraag|en als mn moeder boodschappen geeft
A|||||||Tot 1.200 per jaar is dat geen probleem.
K|orienteren|informatie|4|opluchting|0|-|gelukkig. je hoort zulke verhalen
#S|rgb-0489|chat|verzekering|
K|hulp|geen|3|neutraal|0|-|schade
A|||||||Vervelend! Waar gaat het om?
K|geen|geen|3|neutraal|0|-|bril
A|||||||Wat is er gebeurd?
K|gebruiken|geen|2|neutraal|0|-|neef 2 jr is erop gaan staan
A|||||||Woont uw neef bij u in?
K|geen|geen|3|neutraal|0|-|nee gelukkig niet
A|||||||Dan loopt het via de aansprakelijkheidsverzekering van zijn ouders.
K|hulp|doorverwijzing|2|neutraal|1|-|dus moet bij mn zus zijn
A|||||||Klopt.
K|hulp|geen|3|neutraal|0|-|die is ook bij jullie dus doe maar gelijk
A|||||||Dat mag helaas alleen zijzelf doen.
K|hulp|beleid|2|irritatie|0|-|pff ok
#S|rgb-0490|chat|reizen|
A|||||||Hallo, je spreekt met Nick.
K|wijzigen|geen|3|neutraal|0|vraag|kan ik inchecken voor 2 pers met 1 boeking maar 2 stoelen uit elkaar
A|||||||Je bedoelt losse stoelen?
K|geen|geen|3|neutraal|0|-|ja
K|wijzigen|geen|3|neutraal|0|-|hij snurkt
A|||||||Haha. Rij 4 en 22?
K|geen|geen|3|neutraal|0|-|perfect
K|geen|geen|3|neutraal|0|-|niks zeggen he
#S|rgb-0491|chat|energie|
K|betalen|geen|3|neutraal|0|vraag|wrm is mijn bedrag veranderd
A|||||||Uw termijn is aangepast op uw verbruik.
K|betalen|informatie|2|neutraal|0|-|niemand heeft iets gezegd
A|||||||Er is een mail gestuurd op 2 augustus.
K|geen|geen|3|neutraal|0|-|spam misschien
K|geen|geen|3|neutraal|0|-|ja spam
K|wijzigen|geen|3|neutraal|0|vraag|kan hij terug naar 90
A|||||||Het minimum is 98.
K|geen|geen|3|neutraal|0|-|prima
#S|rgb-0492|chat|bank|
K|wijzigen|geen|3|neutraal|0|-|pas kwijt op vakantie
A|||||||Heeft u hem al geblokkeerd?
K|geen|geen|3|neutraal|0|-|net in app
A|||||||Goed zo. Een nieuwe is er in vijf werkdagen.
K|ontvangen|geen|2|bezorgdheid|0|-|ik zit in Albanië met 40 euro cash
A|||||||Wilt u noodgeld? Dat kan via een wisselkantoor, vandaag.
K|hulp|beleid|4|opluchting|0|-|ja! wist niet dat dat bestond
K|hulp|prijs|3|neutraal|0|vraag|kosten?
#S|rgb-0493|chat|wonen|
K|wijzigen|geen|3|neutraal|0|vraag|mag de keuken eruit
A|||||||Bedoelt u dat u zelf een keuken wilt plaatsen?
K|geen|geen|3|neutraal|0|-|yes
K|geen|geen|3|neutraal|0|-|ikea
A|||||||Dat mag met een zav-aanvraag.
K|wijzigen|wachttijd|3|neutraal|0|vraag|hoe lang duurt die
A|||||||Zes weken.
K|wijzigen|wachttijd|2|neutraal|0|-|die keuken staat al in de gang
A|||||||Stuur de tekening, ik kijk of het sneller kan.
K|wijzigen|beleid|4|dankbaarheid|0|-|je bent geweldig
#S|rgb-0494|chat|webshop|
K|orienteren|levering|3|neutraal|0|vraag|wanneer weer?
A|||||||Welk product bedoel je?
K|orienteren|geen|3|neutraal|0|-|de zwarte in 42
A|||||||De Trailrunner zwart 42 verwachten we 12 mei.
K|orienteren|levering|2|neutraal|0|-|marathon is 14
A|||||||Dat is krap met inlopen.
K|orienteren|geen|3|neutraal|0|vraag|idd. rood dan?
A|||||||Rood 42 is er morgen.
K|aanvragen|geen|3|neutraal|0|wens|1x rood
#S|rgb-0495|chat|diensten|
K|betalen|beleid|2|irritatie|0|-|no show 40 eu??
A|||||||U was gisteren niet op uw afspraak.
K|aanleiding|geen|2|neutraal|0|-|lag op de spoed met mn zoon
A|||||||Wat naar. Ik haal hem eraf.
K|geen|geen|3|neutraal|0|-|dank u
K|wijzigen|geen|3|neutraal|0|vraag|volgende week zelfde uur?
A|||||||Staat genoteerd. Beterschap voor uw zoon.
K|hulp|bejegening|4|dankbaarheid|0|-|lief 🙏 hij is thuis
#S|rgb-0496|email|overheid|
K|terugkijken|geen|2|teleurstelling|0|-|Mijnheer de burgemeester, nu ik na 52 jaar uit de gemeente vertrek wil ik u dit toch nog meegeven.
K|terugkijken|bereikbaarheid|2|teleurstelling|0|-|Vroeger liep je het gemeentehuis in en kende men je, nu moet ik voor een uittreksel een afspraak maken met een scherm.
K|terugkijken|bejegening|4|dankbaarheid|0|-|De mensen van de buitendienst, die elke winter mijn stoep meenamen, daar heb ik niks dan lof voor.
K|geen|geen|3|neutraal|0|-|Het ga u goed, J. Wagenaar
#S|rgb-0497|email|telecom|
K|aanleiding|geen|3|neutraal|0|-|Wij gaan per 1 mei met vier vrienden een huis delen in Wageningen
K|orienteren|geen|3|neutraal|0|vraag|en vroegen ons af welke snelheid je nodig hebt als er 4 man tegelijk gamet, streamt en een thesis upload.
K|orienteren|beleid|3|neutraal|0|vraag|Kan het contract op 4 namen of moet er 1 de pineut zijn?
K|orienteren|prijs|3|neutraal|0|vraag|En is er studentenkorting, op de site zag ik een banner maar als je erop klikt kom je bij mobiel uit
#S|rgb-0498|email|bank|
K|hulp|doorverwijzing|2|irritatie|3|-|Sinds 2 april ben ik achtereenvolgens behandeld door Particulieren, Fraude, Juridisch, wederom Particulieren en nu naar verluidt 'een gespecialiseerd team', zonder naam, zonder nummer en zonder antwoord.
K|gebruiken|privacy|2|neutraal|0|-|Het gaat over 7.800 euro die van mijn rekening is gehaald nadat uw eigen medewerker mijn gegevens had ingezien, daar loopt inmiddels aangifte van.
K|gebruiken|privacy|2|teleurstelling|0|-|Ik ben 71 en heb u altijd blind vertrouwd, dat is over.
K|hulp|geen|3|verlangen|0|wens|Ik zou het op prijs stellen als een bestuurder mij eens terugschrijft en niet een sjabloon.
#S|rgb-0499|email|energie|
K|geen|geen|3|neutraal|0|-|Hallo,
K|vertrekken|geen|3|neutraal|0|-|wij gaan naar een woonzorgcomplex waar alles inbegrepen is dus het contract mag gestopt per 31 augustus, eindstanden stuur ik dan na.
K|vertrekken|beleid|3|neutraal|0|vraag|We zitten nog tot februari vast maar ik las dat bij overgang naar een zorginstelling geen boete geldt, klopt dat?
K|terugkijken|geen|4|neutraal|0|-|Nooit problemen gehad met jullie in al die jaren, dat mag ook weleens gezegd worden.
K|geen|geen|3|neutraal|0|-|Gr, Piet en Corrie
#S|rgb-0500|email|verzekering|
K|betalen|fout|2|neutraal|1|-|Beste, ik zie dat ge twee keer de premie van de familiale hebt afgehouden, op 3 en op 5 januari, voor dezelfde polis precies.
K|hulp|bereikbaarheid|2|neutraal|1|-|Ons kantoor in Lokeren is gesloten wegens ziekte en het noodnummer geeft geen gehoor.
K|betalen|geen|3|neutraal|0|wens|Gelieve dit recht te zetten voor de 15e
K|betalen|geen|2|bezorgdheid|0|angst|want anders geraakt mijn lening er niet af en daar komen kosten op.
#S|rgb-0501|email|reizen|
K|hulp|wachttijd|2|neutraal|2|-|Geachte, op 9 juli dienden wij onze klacht in over de excursie naar de vulkaan, u heeft volgens uw eigen reglement 28 dagen en we zijn er nu 51 verder.
K|gebruiken|privacy|2|boosheid|0|-|Er waren geen gordels in die bus en de chauffeur zat te bellen op een bergweg, met 40 mensen, waaronder mijn kleinkinderen.
K|betalen|geen|3|neutraal|0|-|Om geld gaat het ons niet.
K|hulp|privacy|3|verlangen|0|wens|We willen graag horen dat dit bedrijf er niet meer voor u rijdt.
#S|rgb-0502|email|webshop|
K|aanvragen|geen|3|neutraal|0|-|Ik wil voor het afscheid van onze juf 26 mokken bestellen met een tekening erop
K|orienteren|beleid|3|neutraal|0|vraag|is er dan staffelkorting en mogen het 26 verschillende zijn?
K|aanvragen|digitaal|2|neutraal|1|-|In de ontwerptool krijg ik er maar 10 in, bij de 11e springt alles op leeg
K|aanvragen|levering|3|bezorgdheid|0|vraag|Het moet er de 9e zijn, gaat dat lukken denken jullie
#S|rgb-0503|email|wonen|
K|vertrekken|belofte|2|neutraal|2|-|Bij de vooropname zei uw opzichter letterlijk 'dat gaatje is niks', bij de eindopname door een collega kost hetzelfde gaatje nu 165 euro.
K|betalen|prijs|2|irritatie|0|-|In totaal wilt u 890 van mijn borg houden voor een woning waar ik 12 jaar op geen dag te laat betaald heb.
K|hulp|geen|3|neutraal|0|-|Ik ben het hier niet mee eens en heb de foto's van de vooropname bijgevoegd.
K|betalen|geen|3|verlangen|0|wens|Zie de borg graag binnen 14 dgn op mijn rekening.
#S|rgb-0504|email|diensten|
K|aanleiding|geen|2|bezorgdheid|0|-|Sinds de brugklas gaat het met Noah bergafwaarts, hij komt thuis en gaat meteen naar bed, zo kennen we hem niet.
K|orienteren|geen|3|neutraal|0|vraag|Is jullie huiswerkbegeleiding ook geschikt voor kinderen met add en hoeveel kinderen zitten er dan in een groepje?
K|orienteren|wachttijd|3|neutraal|0|vraag|Is er een wachtlijst, zo ja hoe lang?
K|orienteren|geen|3|verlangen|0|wens|We zouden graag eerst een keer met iemand praten zonder dat hij erbij is.
#S|rgb-0505|email|bezorging|
K|ontvangen|geen|3|neutraal|0|-|Gistermiddag is bij mij een pakket afgegeven voor de bewoners van nummer 114, die zijn 3 weken weg, ik heb dat gezegd maar hij was al in zijn bus.
K|ontvangen|geen|2|neutraal|0|-|Het is groot, het staat in mijn gang en ik loop met een rollator,
K|hulp|bereikbaarheid|2|neutraal|2|-|via uw nummer kom ik niet verder zonder trackingcode en die staat onder een sticker.
K|hulp|geen|3|neutraal|0|wens|Wilt u het weer op laten halen a.u.b.
#S|rgb-0506|enquete|telecom|nps=4
K|vertrekken|informatie|2|verwarring|1|-|Stond 'opgezegd' in mijn account en toch kreeg ik weer een factuur, is het nou gestopt of niet
#S|rgb-0507|enquete|bank|nps=6
K|aanleiding|geen|3|neutraal|0|-|Ging trouwen dus samen 1 rekening
K|aanvragen|herhaling|2|neutraal|2|-|allebei alles dubbel invullen, terwijl we allebei al klant waren
#S|rgb-0508|enquete|energie|nps=9
K|terugkijken|geen|4|blijdschap|0|-|buurt-app volgepraat over jullie, er zijn er al 4 over
#S|rgb-0509|enquete|verzekering|nps=9
K|orienteren|bereikbaarheid|4|blijdschap|0|-|Gewoon een kantoor met een deur en iemand erachter, heerlijk
#S|rgb-0510|enquete|overheid|nps=3
K|hulp|belofte|2|teleurstelling|1|-|wethouder kwam in de straat en zou terugkomen op de drempels. dat was voor de verkiezingen
#S|rgb-0511|enquete|reizen|nps=7
K|aanleiding|geen|3|neutraal|0|-|50 jaar getrouwd dus mocht wat kosten
K|orienteren|bejegening|4|blijdschap|0|-|op kantoor kregen we er koffie en taart bij
#S|rgb-0512|enquete|webshop|nps=8
K|terugkijken|kwaliteit|4|neutraal|0|-|Na een jaar elke dag dragen nog steeds heel, dus ja aanrader
#S|rgb-0513|enquete|wonen|csat=3
K|terugkijken|geen|3|neutraal|0|-|20 jaar gewoond, ging wel
#S|rgb-0514|enquete|diensten|csat=2
K|terugkijken|kwaliteit|2|teleurstelling|0|-|Achteraf had ik beter naar de fysio om de hoek gekund, 12 behandelingen en nog steeds scheef.
#S|rgb-0515|enquete|bezorging|nps=2
K|terugkijken|geen|2|irritatie|0|-|als ik zie dat een winkel met jullie verstuurt bestel ik ergens anders
#S|rgb-0516|enquete|telecom|nps=9
K|terugkijken|geen|4|vertrouwen|0|-|Ben 1x weggeweest voor een tientje, nooit meer doen, blij dat ik weer terug ben
#S|rgb-0517|enquete|bank|csat=3
K|vertrekken|geen|3|neutraal|0|-|rekening opgeheven want had er 2
#S|rgb-0518|enquete|energie|csat=2
K|aanleiding|geen|2|neutraal|0|-|Man overleden in juni
K|hulp|bejegening|2|teleurstelling|0|-|jullie blijven post sturen aan hem met hartelijke groet
#S|rgb-0519|enquete|verzekering|csat=4
K|aanleiding|geen|3|neutraal|0|-|eerste auto op m'n 44e haha
K|aanvragen|informatie|4|dankbaarheid|0|-|meisje legde alles uit zonder zuchten
#S|rgb-0520|enquete|overheid|csat=1
K|wijzigen|privacy|2|boosheid|0|-|Geheim adres aangevraagd, nieuwe brief gaat cc naar mijn ex. Hoe dan.
#S|rgb-0521|enquete|reizen|nps=1
K|vertrekken|beleid|2|irritatie|2|-|Lidmaatschap autohulp opzeggen: alleen schriftelijk, alleen voor 1 nov, alleen met lidnummer dat op een pas staat die in het wrak lag
#S|rgb-0522|enquete|webshop|csat=4
K|wijzigen|wachttijd|4|neutraal|0|-|omruilen heen en weer 3 dagen
#S|rgb-0523|enquete|wonen|nps=8
K|wijzigen|doorverwijzing|4|vertrouwen|0|-|1 aanspreekpunt tijdens de hele renovatie, Achmed met de gele helm
#S|rgb-0524|enquete|diensten|nps=9
K|aanleiding|geen|2|bezorgdheid|0|-|Vond een knobbeltje, meteen in paniek natuurlijk
K|hulp|wachttijd|5|opluchting|0|-|zelfde ochtend terecht, uitslag ook zelfde dag (goed)
#S|rgb-0525|enquete|bezorging|csat=3
K|aanvragen|prijs|2|neutraal|0|-|toeslag eiland toeslag groot toeslag zaterdag
K|ontvangen|levering|4|neutraal|0|-|het kwam wel
#S|rgb-0526|enquete|bank|ces=1
K|wijzigen|herhaling|2|irritatie|3|-|telefoonnummer wijzigen: code naar oude nummer. dat is het hele probleem. 5x uitgelegd.
#S|rgb-0527|enquete|telecom|csat=5
K|aanvragen|beleid|4|blijdschap|0|-|mocht eerst een week proberen voor ik iets tekende
#S|rgb-0528|enquete|energie|ces=5
K|vertrekken|digitaal|4|neutraal|0|-|opzeggen deed de nieuwe, ik hoefde alleen meterstand
#S|rgb-0529|enquete|overheid|nps=8
K|terugkijken|bejegening|4|dankbaarheid|0|-|dank aan de klantmanager die me er vorig jaar niet uit heeft geknikkerd toen ik te laat was
#S|rgb-0530|enquete|verzekering|nps=4
K|hulp|herhaling|2|neutraal|2|-|online alles ingevuld en in het gesprek daarna vraag voor vraag opnieuw
#S|rgb-0531|social|telecom|
K|terugkijken|prijs|2|irritatie|0|-|15 jaar trouw is 15 jaar teveel betaald, dat is mijn les vandaag
#S|rgb-0532|social|bank|
K|aanleiding|geen|2|neutraal|0|-|Scheiding rond, nu moet alles uit elkaar getrokken worden, rekeningen, hypotheek, zelfs de spotify
K|wijzigen|geen|3|neutraal|0|vraag|in welke volgorde hebben jullie dat gedaan?
#S|rgb-0533|social|energie|
K|aanleiding|geen|2|bezorgdheid|0|-|elke keer als de thermostaat tikt denk ik aan de jaarnota
#S|rgb-0534|social|webshop|
K|aanleiding|geen|3|neutraal|0|-|puppy heeft afstandsbediening, bril én linkerpantoffel op
K|orienteren|geen|3|neutraal|0|vraag|welke kauwdingen overleven een labrador, iemand een winkel?
#S|rgb-0535|social|verzekering|
K|aanleiding|geen|2|neutraal|0|-|Dakpan op de auto van de buren gisteren met die storm
K|orienteren|geen|3|neutraal|0|vraag|is dat dan mijn avp of hun casco of heb ik gewoon pech
#S|rgb-0536|social|overheid|
K|aanleiding|geen|3|neutraal|0|-|dus, mijn pensioenleeftijd is weer 3 maanden opgeschoven hoor ik op de radio. ik ben stratenmaker.
#S|rgb-0537|social|reizen|
K|aanleiding|geen|3|verlangen|0|wens|ik moet er ff tussenuit, echt
K|orienteren|geen|3|neutraal|0|vraag|alleen op reis 40+, niet met een groep die de polonaise loopt, bestaat dat
#S|rgb-0538|social|diensten|
K|aanleiding|geen|2|neutraal|0|-|kies afgebroken op een olijf. op zaterdag.
K|orienteren|bereikbaarheid|3|neutraal|0|vraag|weekendtandarts regio Kortrijk die opneemt??
#S|rgb-0539|social|wonen|
K|aanleiding|geen|2|teleurstelling|0|-|verhuurder verkoopt, wij eruit per 1 juli, met 2 kleuters en 1 op komst
K|orienteren|bereikbaarheid|2|neutraal|2|-|heb vandaag 31 makelaars gemaild, 2 antwoorden
#S|rgb-0540|social|bezorging|
K|terugkijken|bejegening|5|dankbaarheid|0|-|onze postbode Henk gaat met pensioen. 26 jaar door weer en wind en altijd een koekje voor de hond. Dank je Henk ❤️
#S|rgb-0541|enquete|bank|nps=9
K|hulp|herhaling|5|verrassing|0|-|ze wist nog dat ik vorige maand gebeld had en begon daar zelf over
#S|rgb-0542|enquete|telecom|csat=5
K|hulp|herhaling|4|opluchting|0|-|hoefde geen verhaal meer te doen, stond alles al in zn scherm
#S|rgb-0543|enquete|energie|nps=10
K|wijzigen|beleid|5|dankbaarheid|0|-|mijn contract opengebroken toen ik weduwe werd en ik de helft minder stookte, dat hoefden ze niet te doen
#S|rgb-0544|enquete|verzekering|nps=10
K|hulp|belofte|5|vertrouwen|0|-|elke vrijdag een belletje zolang het duurde. elke vrijdag!
#S|rgb-0545|enquete|overheid|nps=9
K|hulp|doorverwijzing|4|opluchting|0|-|ik was verkeerd maar hij bracht me zelf even naar de juiste gang
#S|rgb-0546|enquete|reizen|csat=5
K|orienteren|informatie|4|vertrouwen|0|-|ze raadde ons de dure excursie zelfs af vanwege moeders hart
#S|rgb-0547|enquete|webshop|nps=9
K|hulp|bereikbaarheid|4|blijdschap|0|-|whatsapp, foto erbij, antwoord, klaar
#S|rgb-0548|enquete|diensten|nps=9
K|gebruiken|privacy|4|vertrouwen|0|-|ze hebben een sleutel van ons huis en ik slaap er geen minuut minder om
#S|rgb-0549|enquete|wonen|nps=9
K|hulp|privacy|4|opluchting|0|-|sinds er licht hangt bij de boxen durf ik weer met de fiets
#S|rgb-0550|enquete|bezorging|nps=9
K|ontvangen|privacy|4|neutraal|0|-|vraagt altijd netjes een code, goed zo
#S|rgb-0551|enquete|bank|csat=4
K|vertrekken|beleid|4|verrassing|0|-|boeterente viel 2/3 lager uit dan de rekentool
#S|rgb-0552|enquete|telecom|nps=8
K|vertrekken|bejegening|4|neutraal|0|-|zelfs bij opzeggen bleef ie aardig, had ik me schrap gezet voor niks
#S|rgb-0553|enquete|energie|csat=5
K|ontvangen|belofte|5|blijdschap|0|-|beloofd voor de kerst, 23 dec lag alles erop, dank mannen
#S|rgb-0554|enquete|verzekering|ces=7
K|wijzigen|geen|4|blijdschap|0|-|kind erbij kind eraf, appje sturen en t is gepiept
#S|rgb-0555|enquete|overheid|ces=6
K|aanvragen|wachttijd|4|verrassing|0|-|vog in 2 dgn, ik had op weken gerekend
#S|rgb-0556|enquete|reizen|nps=10
K|wijzigen|doorverwijzing|5|dankbaarheid|0|-|vlucht hotel en huurauto omgezet door 1 iemand terwijl ik bij mn vader in t ziekenhuis zat
#S|rgb-0557|enquete|webshop|csat=5
K|orienteren|bejegening|4|blijdschap|0|-|belde voor advies over een bh en kreeg iemand die wist waar ze het over had
#S|rgb-0558|enquete|diensten|csat=5
K|wijzigen|beleid|4|dankbaarheid|0|-|zieke kat, afspraak mocht een half uur van tevoren nog verzet
#S|rgb-0559|enquete|wonen|csat=4
K|aanvragen|belofte|4|neutraal|0|-|binnen 48u uitslag loting stond er, en dat klopte
#S|rgb-0560|enquete|bezorging|csat=5
K|wijzigen|digitaal|4|blijdschap|0|-|andere dag prikken in de app werkt als een tierelier
#S|rgb-0561|gesprek|bank|
A|||||||Nabelservice Waterbank, u spreekt met Bo.
K|terugkijken|geen|3|neutraal|0|-|ja hallo bo o is dat over dat uh over dat gesprek van vorige week met die hypotheek
K|aanvragen|bejegening|5|blijdschap|0|-|nou dat was uh dat was heel prettig die jongen die ging er echt voor zitten en die zei ook waar we het niet moesten doen
K|aanvragen|doorverwijzing|4|vertrouwen|0|-|en we hebben hem ook steeds gehad dus niet de ene keer die en de andere keer die
A|||||||Was er ook iets minder?
K|aanvragen|digitaal|2|neutraal|1|-|uh ja dat uploaden van die papieren daar heb ik de zoon voor laten komen
K|aanvragen|prijs|2|neutraal|0|-|en die advieskosten dat is toch nog drieëntwintighonderd hè dat is een hoop
K|terugkijken|geen|4|neutraal|0|-|maar ja ik zou het zo weer bij jullie doen laat ik het zo zeggen
#S|rgb-0562|gesprek|energie|
A|||||||Klantonderzoek Zonneweide, mag ik u wat vragen?
K|geen|geen|3|neutraal|0|-|ja vraag maar ik sta toch in de file
A|||||||Hoe is de installatie verlopen?
K|ontvangen|levering|4|neutraal|0|-|nou ze waren er om zeven uur al ik stond nog in mijn badjas
K|ontvangen|bejegening|4|blijdschap|0|-|leuke gasten drie polen en een uh jongen uit assen
K|ontvangen|kwaliteit|2|neutraal|0|-|alleen die kabel in de gang die loopt nou over de lambrisering dat vind ik geen gezicht
K|ontvangen|informatie|2|verwarring|1|-|en dan de app daar snap ik de helft niet van dan staat er min drie en dan plus twee en wat is nou goed
A|||||||En zou u ons aanbevelen?
K|terugkijken|geen|4|neutraal|0|-|ja hoor ik heb mijn buurman al gestuurd die zit er nou ook over te denken
#S|rgb-0563|gesprek|verzekering|
A|||||||Met Ineke van de afdeling behoud.
K|vertrekken|geen|3|neutraal|0|-|ja ineke je mag het proberen maar ik ben al weg hoor in mijn hoofd
A|||||||Mag ik weten waarom?
K|hulp|bejegening|2|teleurstelling|0|-|nou toen mijn caravan gestolen was toen werd er gevraagd of ik wel uh of ik wel zeker wist dat ie er gestaan had
K|hulp|wachttijd|2|irritatie|3|-|en daarna elf weken niks en dan een briefje met een bedrag waar je nog geen voortent van koopt
K|vertrekken|bejegening|2|teleurstelling|0|-|en dan denk ik ja drieëntwintig jaar en dan ben je ineens een oplichter
A|||||||Dat spijt me, ik kan u een korting aanbieden.
K|vertrekken|geen|2|irritatie|0|-|nee ineke het gaat niet om korting dat is het hem nou juist
K|vertrekken|geen|3|neutraal|0|wens|stuur de bevestiging maar
#S|rgb-0564|gesprek|overheid|
A|||||||Sociaal loket met Gerda.
K|aanleiding|geen|2|neutraal|0|-|ja dag gerda ik ben uh ik ben mantelzorger voor mijn man die heeft parkinson
K|aanleiding|geen|2|neutraal|0|-|en ik ben zelf nou ook niet meer de jongste ik ben achtenzeventig en ik merk het gaat niet meer
K|orienteren|geen|3|neutraal|0|vraag|en mijn dochter zei bel nou eens er zijn toch dingen voor zo'n uh respijt heet dat geloof ik wat is dat
A|||||||Dan past er iemand op uw man zodat u even rust hebt.
K|orienteren|geen|3|verlangen|0|wens|o dat zou wat zijn al was het maar een middag dat ik naar de kapper kan
K|orienteren|geen|2|bezorgdheid|0|angst|maar hij is bang voor vreemden hoor en ik ben bang dat ie dan boos op mij wordt
A|||||||We komen eerst kennismaken, samen, zonder verplichting.
K|orienteren|beleid|4|opluchting|0|-|zonder verplichting o nou kom dan maar eens koffie drinken
#S|rgb-0565|gesprek|webshop|
A|||||||Brillenbus, met Jurre.
K|terugkijken|kwaliteit|5|blijdschap|0|-|ja jurre ik wou alleen effe zeggen ik heb hem op en ik zie de blaadjes aan de bomen
A|||||||Wat leuk dat u dat belt!
K|aanvragen|geen|3|neutraal|0|-|ja want ik dacht eerst uh online een bril dat wordt niks
K|aanvragen|prijs|4|blijdschap|0|-|en dan voor negenentachtig euro terwijl ze hier in het dorp voor vierhonderd zaten
K|terugkijken|geen|4|blijdschap|0|-|ik heb het op de soos al verteld dus je krijgt er nog een paar
#S|rgb-0566|gesprek|telecom|
A|||||||Kwaliteitsmeting Belnet, wat vond u van het contact?
K|hulp|wachttijd|2|neutraal|1|-|nou ik heb uh twintig minuten dat muziekje gehad
K|hulp|kwaliteit|4|neutraal|0|-|maar toen was het ook wel meteen raak
K|hulp|bejegening|4|blijdschap|0|-|een meneer met een surinaams accent heel rustig
K|hulp|belofte|4|verrassing|0|-|en die zei ik bel u morgen terug of het nog werkt en dat deed ie dus echt
A|||||||En blijft u klant?
K|vertrekken|prijs|2|neutraal|0|-|ja dat ligt eraan want ik zag dat het in januari weer omhoog gaat en dan ga ik toch eens kijken
#S|rgb-0567|gesprek|wonen|
A|||||||Verhuurmakelaar, met Daan.
K|aanvragen|geen|3|neutraal|0|-|ja daan met uh sofie van die bezichtiging van gisteren op nummer acht
K|aanvragen|geen|3|verlangen|0|wens|wij willen hem heel graag
K|aanvragen|beleid|3|neutraal|0|vraag|en nou is mijn contract tijdelijk tot maart en dat van hem is vast is dat genoeg
A|||||||Zijn inkomen is genoeg, ja.
K|aanvragen|beleid|4|opluchting|0|-|o echt pfff
K|aanvragen|privacy|2|bezorgdheid|0|-|en die bankafschriften moet dat echt drie maanden want daar staat uh daar staat van alles op van therapie en zo
A|||||||Dat mag u afplakken.
K|aanvragen|privacy|4|vertrouwen|0|-|o dat is netjes van jullie dan doe ik dat
#S|rgb-0568|gesprek|diensten|
A|||||||Notaris De Haan, met Paula.
K|orienteren|geen|3|neutraal|0|-|ja paula wij willen een uh een levenstestament
K|aanleiding|geen|2|bezorgdheid|0|-|want bij mijn zwager is het uh die heeft een tia gehad en toen kon mijn zus nergens meer bij
K|orienteren|prijs|3|neutraal|0|vraag|wat kost dat bij jullie want op internet zie ik van driehonderd tot negenhonderd
A|||||||Voor u samen 795.
K|orienteren|prijs|3|neutraal|0|-|dat zit er middenin ja
K|orienteren|geen|3|neutraal|0|vraag|moeten de kinderen daar dan bij zijn of juist niet
A|||||||Dat hoeft niet.
K|aanvragen|geen|3|verlangen|0|wens|oké plan ons dan maar in het liefst op een uh dinsdag
#S|rgb-0569|gesprek|bezorging|
A|||||||Maaltijdservice aan huis, met Greet.
K|vertrekken|geen|3|neutraal|0|-|ja greet met de zoon van mevrouw dhondt de maaltijden mogen stoppen want ons ma gaat naar het rusthuis
K|terugkijken|bejegening|5|dankbaarheid|0|-|en ik wou u bedanken want die chauffeur de luc die heeft haar die keer gevonden als ze gevallen was
K|terugkijken|privacy|4|dankbaarheid|0|-|als hij niet achterom was gegaan dan was ze er niet meer geweest
A|||||||Dat geef ik door aan Luc.
K|betalen|geen|3|neutraal|0|vraag|en die twee dagen van deze week moet ik die dan nog betalen of hoe zit dat
#S|rgb-0570|gesprek|reizen|
A|||||||Ruiterreizen, met Maaike.
K|orienteren|geen|3|neutraal|0|-|hoi maaike ik zit dus te twijfelen over de mongolië reis
K|orienteren|geen|2|bezorgdheid|0|-|want ik rij uh ik rij al twintig jaar maar ik heb vorig jaar een smak gemaakt en sindsdien zit er een beetje angst in
K|orienteren|geen|3|neutraal|0|vraag|is dat dan te pittig denk je of kan je daar ook rustige paarden krijgen
A|||||||We hebben rustige, maar ik zou eerst IJsland doen.
K|orienteren|informatie|4|vertrouwen|0|-|oké ijsland ja dat vind ik fijn dat je niet gewoon de duurste verkoopt
K|orienteren|prijs|3|neutraal|0|vraag|en wat zit daar dan nog vrij in juni en voor hoeveel
#S|rgb-0571|email|bank|
K|hulp|doorverwijzing|5|dankbaarheid|0|-|Geachte heer Yilmaz, met een woord van dank omdat u onze nalatenschapskwestie, die bij uw voorganger anderhalf jaar in een la heeft gelegen, binnen drie weken en zonder één keer door te verwijzen hebt afgehandeld.
K|hulp|belofte|5|vertrouwen|0|-|U belde steeds op de dag die u zei, daar kan menigeen een voorbeeld aan nemen.
K|terugkijken|geen|4|vertrouwen|0|-|Wij blijven dus klant, hetgeen een jaar geleden geenszins vaststond.
K|geen|geen|3|neutraal|0|-|Hoogachtend, familie Terwindt
#S|rgb-0572|email|overheid|
K|wijzigen|fout|4|opluchting|0|-|Goedemiddag, vandaag ontving ik het nieuwe rijbewijs met nu wel de goede geboorteplaats, dank voor het snelle herstel.
K|wijzigen|beleid|4|blijdschap|0|-|Fijn ook dat ik er niet nog een keer voor hoefde te betalen.
K|aanvragen|geen|3|neutraal|0|vraag|Mag ik met het oude, dat ik nog heb, iets doen of moet ik het inleveren?
#S|rgb-0573|email|energie|
K|orienteren|informatie|4|dankbaarheid|0|-|Hoi Lars, tnx voor je mailtje met de drie scenario's, nu snap ik eindelijk waar die 19 ct vandaan komt.
K|orienteren|geen|3|neutraal|0|-|We neigen naar de kleinere set met 8 panelen
K|orienteren|levering|3|neutraal|0|vraag|wat is op dit moment de levertijd en is eind april nog haalbaar?
K|orienteren|geen|2|bezorgdheid|0|-|mijn vrouw maakt zich alleen nog wat zorgen over het dak, dat is uit 1962.
#S|rgb-0574|email|telecom|
K|wijzigen|geen|3|neutraal|0|-|Dag, ik wil mijn abo downgraden van Max naar Basis want ik zit door een reorganisatie sinds augustus thuis en moet op de kleintjes letten.
K|wijzigen|beleid|2|neutraal|1|-|In de app staat dat ik pas per februari mag.
K|wijzigen|beleid|3|verlangen|0|wens|Hopelijk kunnen jullie hier menselijk naar kijken, het scheelt me 27 euro per maand.
#S|rgb-0575|email|diensten|
K|aanvragen|geen|3|neutraal|0|-|Beste Dr. Hermans, in navolging van ons gesprek wil ik graag doorgaan met de ooglaserbehandeling op 14 maart.
K|aanvragen|privacy|2|bezorgdheid|0|angst|Ik blijf er wel een beetje bang voor, wat als het misgaat, maar dat heeft u vast vaker gehoord.
K|aanvragen|informatie|4|vertrouwen|0|-|Uw uitleg heeft erg geholpen, met name dat u ook de nadelen opnoemde.
K|aanvragen|beleid|3|neutraal|0|vraag|Mag ik mijn lenzen t/m de avond ervoor in of moeten die er eerder uit?
#S|rgb-0576|social|wonen|
K|aanvragen|bereikbaarheid|4|verrassing|0|-|bel de corporatie, neemt er na 2x overgaan een mens op, ik had nog niet eens bedacht wat ik ging zeggen
#S|rgb-0577|social|bank|
K|hulp|privacy|5|opluchting|0|-|Dankzij een oplettende medewerkster van @kustbank is mijn moeder (84) vandaag géén 9.000 euro kwijtgeraakt aan 'haar kleinzoon'. Die vrouw verdient een lintje
#S|rgb-0578|social|energie|
K|aanleiding|geen|4|blijdschap|0|-|Laatste dag gas! Morgen gaat de meter eruit 🥂
#S|rgb-0579|social|webshop|
K|hulp|fout|4|blijdschap|0|-|verkeerde puzzel gekregen, mailtje, goede puzzel gekregen en de foute mocht naar de voedselbank. zo kan het dus ook @puzzelpakhuis
#S|rgb-0580|social|diensten|
K|terugkijken|geen|4|vertrouwen|0|-|al 16 jaar bij dezelfde kapster, verhuisd van Tilburg naar Goirle en ik ben gewoon meeverhuisd met mn knotje
#S|rgb-0581|notitie|verzekering|
K|aanvragen|informatie|4|opluchting|0|-|Mw bang dat epilepsie = geen reisverz, uitgelegd dat het meeverz is.
K|aanvragen|geen|3|neutraal|0|-|Afgesl wereld, incl. annul.
#S|rgb-0582|notitie|energie|
K|hulp|herhaling|4|neutraal|0|-|1e x goed: code F4 tel. opgelost.
K|hulp|bejegening|4|dankbaarheid|0|-|Kl (88) erg dankbaar, stuurt "een kaart".
#S|rgb-0583|notitie|webshop|
K|wijzigen|beleid|4|blijdschap|0|-|Coulance ruil dag 41, kl hlm blij.
M|wijzigen|mandaat|4|blijdschap|0|-|Nwe coulanceruimte tot 75 werkt, geen tl nodig gehad vandaag.
#S|rgb-0584|notitie|overheid|
K|wijzigen|privacy|3|neutraal|0|wens|Kl wil geh. adres BRP ivm beroep (cipier).
K|wijzigen|wachttijd|4|neutraal|0|-|Zelfde dag verwerkt.
#S|rgb-0585|notitie|telecom|
K|terugkijken|geen|4|neutraal|0|-|Oud-kl (2021) weer terug, "het gras was niet groener".
K|aanvragen|geen|3|neutraal|0|-|Combi 40 euro, start 1/12.
#S|rgb-0586|chat|telecom|
K|hulp|doorverwijzing|4|neutraal|0|-|hoi Sven weer ik, jij had me gister geholpen
A|||||||Hé! Deed de repeater het?
K|ontvangen|storing|4|blijdschap|0|-|ja top, 94 mb boven
K|betalen|geen|3|neutraal|0|vraag|alleen nog die 15 euro
A|||||||Die heb ik gisteren al gecrediteerd.
K|betalen|belofte|4|verrassing|0|-|o wauw niet eens om hoeven vragen
K|betalen|geen|3|neutraal|0|-|zie m staan
#S|rgb-0587|chat|bank|
K|orienteren|geen|3|neutraal|0|vraag|kan je bij jullie met 2 inkomens waarvan 1 wajong
A|||||||Bedoel je voor een hypotheek? Ja, als de Wajong duurzaam is.
K|orienteren|beleid|4|opluchting|0|-|serieus, de vorige zei nee
K|orienteren|geen|3|neutraal|0|vraag|hoe bewijs ik duurzaam
A|||||||Met de beschikking van het UWV.
K|geen|geen|3|neutraal|0|-|die heb ik
K|aanvragen|geen|3|neutraal|0|wens|plan maar een gesprek
#S|rgb-0588|chat|verzekering|
K|orienteren|privacy|3|bezorgdheid|0|vraag|ziet mn man dit in onze mijn-omgeving
A|||||||Nee, deze chat is niet zichtbaar voor anderen.
K|geen|geen|3|neutraal|0|-|ok
K|aanleiding|geen|2|neutraal|0|-|ik wil weg bij hem
K|orienteren|geen|3|neutraal|0|vraag|kan ik alleen verzekerd zijn op ander adres zonder dat er post naar hier gaat
A|||||||Ja, ik zet alles voor u op digitaal en een nieuw mailadres.
K|geen|geen|3|neutraal|0|-|dank u
K|wijzigen|privacy|2|bezorgdheid|0|angst|hij mag het echt niet weten voor de 1e
#S|rgb-0589|chat|webshop|
K|aanvragen|geen|3|neutraal|0|vraag|gelukt?
A|||||||Ik zie je bestelling, ja!
K|aanvragen|digitaal|4|opluchting|0|-|gelukkig want scherm werd wit
K|betalen|geen|3|neutraal|0|vraag|1x betaald toch
A|||||||Eén keer.
K|geen|geen|3|neutraal|0|-|👍👍
#S|rgb-0590|chat|energie|
K|aanleiding|geen|3|neutraal|0|-|we krijgen een zwembad
A|||||||Leuk! Wat wil je weten?
K|orienteren|geen|3|neutraal|0|vraag|trekt 1x35 dat, warmtepompje van 2,8 kw
A|||||||Met een elektrische kookplaat erbij wordt het krap.
K|orienteren|geen|3|neutraal|0|-|hm inductie ja
K|orienteren|prijs|3|neutraal|0|vraag|verzwaren kost?
A|||||||Rond 380 eenmalig.
K|orienteren|prijs|4|neutraal|0|-|o dat had ik erger verwacht
#S|rgb-0591|chat|overheid|
K|vertrekken|geen|3|neutraal|0|vraag|hond overleden, hoe afmelden
A|||||||Gecondoleerd. Ik kan dat hier doen, wat is uw aanslagnummer?
K|geen|geen|3|neutraal|0|-|9918.22.104
A|||||||Afgemeld, u krijgt vier maanden terug.
K|hulp|bejegening|4|dankbaarheid|0|-|bedankt, ook voor het condoleren, dat doet niet iedereen
#S|rgb-0592|chat|reizen|
K|vertrekken|geen|3|neutraal|0|-|toch maar annuleren
A|||||||Wat jammer. Weet u dat u nu 35% betaalt?
K|vertrekken|prijs|3|neutraal|0|-|ja gezien
A|||||||Mag ik vragen waarom?
K|aanleiding|geen|2|bezorgdheid|0|-|uitslag was niet goed
A|||||||Dat spijt me. Stuur de brief van de arts, dan gaat de 35% via de verzekering.
K|vertrekken|beleid|4|opluchting|0|-|ok dat helpt
K|geen|geen|3|neutraal|0|-|doe ik morgen, nu ff niet
#S|rgb-0593|chat|diensten|
K|orienteren|geen|3|neutraal|0|vraag|nemen jullie nog nieuwe klanten aan
A|||||||Voor boekhouding? Ja, vanaf april.
K|orienteren|geen|2|neutraal|0|-|aangifte moet 1 mei
A|||||||Met uitstel is dat geen probleem, dat regelen wij.
K|orienteren|beleid|4|opluchting|0|-|fijn, mijn huidige is gestopt zonder iets te zeggen
K|orienteren|prijs|3|neutraal|0|vraag|tarief zzp?
#S|rgb-0594|chat|wonen|
K|aanvragen|geen|3|neutraal|0|vraag|wanneer hoor ik iets over de studio
A|||||||De uitslag is morgen om 12 uur.
K|aanvragen|geen|2|bezorgdheid|0|-|spannend
K|aanvragen|informatie|3|neutraal|0|vraag|bericht ook als t nee is?
A|||||||Ja, altijd.
K|aanvragen|informatie|4|neutraal|0|-|top, bij de rest hoor je nooit wat
#S|rgb-0595|chat|bezorging|
K|ontvangen|levering|4|opluchting|0|-|laat maar, hij belt net aan 😂
#S|rgb-0596|notitie|bank|
K|vertrekken|geen|3|neutraal|0|-|Vereniging heft zich op, rek sluiten, saldo nr voedselbank.
K|vertrekken|beleid|2|neutraal|3|-|Oud-penningm. overleden, 2e handt. onvindbaar, loopt al 3 mnd.
K|vertrekken|doorverwijzing|4|neutraal|0|-|Zelf met KYC afgestemd, is nu rond.
#S|rgb-0597|notitie|reizen|
K|orienteren|geen|3|neutraal|0|-|Kl (v, 61) 1e x alleen, wil rondreis Ierland.
K|orienteren|geen|2|bezorgdheid|0|-|Ziet op tegen eten 's avonds alleen.
K|orienteren|bejegening|4|opluchting|0|-|Na gesprek met reisleidster geboekt.
#S|rgb-0598|notitie|wonen|
K|hulp|belofte|2|irritatie|2|-|Hr: "jullie beloven veel", 2e offerte zonwering uitgebleven.
K|wijzigen|geen|3|neutraal|0|wens|Wil nu zelf plaatsen met toestemming.
#S|rgb-0599|notitie|bezorging|
K|hulp|bereikbaarheid|2|neutraal|2|-|Zakelijke kl 2 dgn geprobeerd AM te bereiken, voicemail vol.
K|vertrekken|geen|2|neutraal|0|-|Vr offerte op bij concurrent, laat dat ook merken.
M|hulp|werkdruk|2|irritatie|0|-|AM doet 3 regio's sinds vertrek Bas, en wij vangen de klappen.
#S|rgb-0600|notitie|diensten|
K|aanleiding|geen|2|neutraal|0|-|Cliënt gevallen 2/2, heup.
K|wijzigen|geen|3|neutraal|0|wens|Fam wil 3x/dg ipv 1x.
K|wijzigen|wachttijd|2|bezorgdheid|0|-|Herindicatie 6 wk, fam ongerust over nachten.
#S|rgb-0601|email|verzekering|
K|terugkijken|geen|2|teleurstelling|0|-|Goedenavond, u vraagt in uw mail waarom ik ben weggegaan, nou vooruit.
K|hulp|herhaling|2|irritatie|2|-|Bij de aanrijding in maart heb ik hetzelfde verhaal aan zes mensen verteld en de zevende vroeg of ik het even kon opschrijven.
K|vertrekken|prijs|3|neutraal|0|-|Om de premie ging het niet, ik betaal nu een tientje meer.
K|terugkijken|geen|3|neutraal|0|-|Dat u dit vraagt siert u wel, doe er iets mee.
#S|rgb-0602|email|webshop|
K|wijzigen|belofte|2|neutraal|1|-|Op de doos staat 'niet goed geld terug binnen 60 dagen', ik bied hem aan op dag 22 en krijg een waardebon.
K|betalen|beleid|2|irritatie|0|-|Een waardebon is geen geld.
K|wijzigen|geen|3|neutraal|0|-|Het gaat om een föhn, hij is twee keer gebruikt, niks mis mee, mijn vrouw vindt hem alleen te zwaar.
K|betalen|belofte|3|verlangen|0|wens|Ik ontvang graag alsnog de 59,95 op mijn rekening.
#S|rgb-0603|email|reizen|
K|orienteren|herhaling|2|irritatie|2|-|Dit is de derde keer dat ik deze mail stuur en de eerste twee zijn kennelijk in een zwart gat beland:
K|orienteren|beleid|3|neutraal|0|vraag|kan een elektrische rolstoel met een lithiumaccu mee op jullie vlucht naar Faro, ja of nee?
K|orienteren|doorverwijzing|2|neutraal|1|-|Het vliegveld wist het niet en zei dat ik bij jullie moest zijn, jullie chat zei dat ik bij het vliegveld moest zijn.
K|aanvragen|geen|3|neutraal|0|-|Zolang ik dit niet weet boek ik niet.
#S|rgb-0604|email|wonen|
K|hulp|fout|4|opluchting|0|-|Beste Wout, bedankt dat je die dubbele huur zo vlot hebt teruggedraaid, ik had er een weekend buikpijn van.
K|gebruiken|kwaliteit|4|neutraal|0|-|De nieuwe ramen bevallen goed, je hoort de trein bijna niet meer.
K|hulp|levering|3|neutraal|0|vraag|Nog 1 ding, wanneer komen ze de kit afwerken, dat zou 'een dezer dagen' zijn?
#S|rgb-0605|email|bezorging|
K|terugkijken|bejegening|5|dankbaarheid|0|-|Graag wil ik een compliment geven over uw koerier in postcodegebied 7241, een jonge vrouw met een rode pet,
K|ontvangen|bejegening|5|blijdschap|0|-|zij zag dat mijn man buiten in de tuin gevallen was en heeft hem overeind geholpen, binnen gezet en gewacht tot ik er was, met een volle bus.
K|hulp|geen|3|verlangen|0|wens|Ik zou haar graag een bloemetje willen sturen, kunt u mij haar depot doorgeven?
#S|rgb-0606|social|verzekering|
K|terugkijken|belofte|4|vertrouwen|0|-|8 maanden na de brand en alles is uitbetaald zoals die eerste avond aan de keukentafel (nou ja, tafel) beloofd werd @zevenprovincien
#S|rgb-0607|social|reizen|
K|gebruiken|bejegening|4|blijdschap|0|-|conducteur op de IC naar Zwolle zingt de stations. dinsdag gered
#S|rgb-0608|social|telecom|
K|aanvragen|beleid|4|verrassing|0|-|goh, mocht bij @klikmobiel een tel op afbetaling zonder vast contract, ging in één keer door ook
#S|rgb-0609|social|overheid|
K|hulp|herhaling|4|opluchting|0|-|eindelijk na 2 jaar ellende een toeslagen-mens die zei 'ik heb alles gelezen u hoeft het niet nog een keer te vertellen'. heb gejankt in de Lidl
#S|rgb-0610|social|webshop|
K|vertrekken|geen|3|neutraal|0|-|heb mn account bij @allesmarkt verwijderd na 11 jr
K|vertrekken|privacy|2|neutraal|0|-|te veel mailtjes met 'mensen zoals jij', niemand is zoals ik
