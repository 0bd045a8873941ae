#S|dct-0001|review|webshop|sterren=4
K|aanvragen|digitaal|4|blijdschap|0|-|Bestellen ging heel makkelijk
K|ontvangen|levering|4|blijdschap|0|-|en twee dagen later lag het er.
#S|dct-0002|social|bezorging|
K|ontvangen|levering|3|neutraal|0|vraag|Pakje zou tussen 13 en 15 komen, gaat dat nog lukken?
#S|dct-0003|social|reizen|
K|wijzigen|geen|3|neutraal|0|vraag|Kan ik mijn zitplaats nog verzetten naar het raam?
#S|dct-0004|social|telecom|
K|ontvangen|fout|2|irritatie|1|-|Verkeerde simkaart opgestuurd, deze past niet eens in het houdertje
#S|dct-0005|social|bank|
K|aanvragen|digitaal|2|irritatie|1|-|Selfie te donker, selfie te licht, selfie te dichtbij. Ik geef het op
#S|dct-0006|social|bezorging|
K|ontvangen|levering|2|irritatie|1|-|Zit nu al sinds zessen naar dat scootertje op de kaart te kijken, het staat stil in een rivier
#S|dct-0007|social|webshop|
K|ontvangen|levering|2|irritatie|0|vraag|Is het normaal dat 'vandaag besteld morgen in huis' bij jullie negen dagen betekent?
#S|dct-0008|social|diensten|
K|gebruiken|storing|2|teleurstelling|1|-|Wasstraat stopte halverwege met mijn auto erin, sop en al
#S|dct-0009|enquete|verzekering|nps=1
K|hulp|geen|1|boosheid|0|-|Als het erop aankomt zijn ze er niet
K|hulp|wachttijd|2|irritatie|3|-|schade van februari is in juli nog steeds 'in onderzoek'
#S|dct-0010|social|bank|
K|aanvragen|informatie|2|irritatie|2|-|Nergens vind ik terug welk formulier ik nodig heb voor een rekening van een vzw
#S|dct-0011|social|telecom|
K|gebruiken|storing|2|irritatie|0|-|Is het normaal dat alles uitvalt zodra het een beetje waait bij jullie
#S|dct-0012|social|energie|
K|wijzigen|fout|2|irritatie|2|-|De verhuizing is op de verkeerde dag ingevoerd, nu betaal ik dubbel
#S|dct-0013|social|reizen|
K|gebruiken|storing|3|neutraal|0|vraag|Doet de roltrap aan de kant van de fietsenstalling het alweer?
#S|dct-0014|social|bank|
K|gebruiken|storing|2|irritatie|1|-|sta bij de kassa en drie keer 'transactie niet mogelijk', geld staat er gewoon op
K|gebruiken|storing|3|neutraal|0|vraag|Ligt dat aan jullie?
#S|dct-0015|social|energie|
K|gebruiken|storing|2|bezorgdheid|0|-|er komt niks meer uit de warmtekraan, alleen lauwe druppels
K|gebruiken|geen|3|bezorgdheid|0|angst|heb een pasgeboren baby hier
#S|dct-0016|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Zachte stof en mooie pasvorm.
K|gebruiken|geen|3|neutraal|0|-|Ik draag normaal 38 en heb deze ook in 38 genomen.
#S|dct-0017|chat|reizen|
K|wijzigen|geen|3|neutraal|0|-|ik wil mijn vertrek een dag opschuiven
K|wijzigen|prijs|3|neutraal|0|vraag|wat kost dat
A|||||||Dat is 35 euro per persoon.
K|wijzigen|prijs|2|teleurstelling|0|-|oef, met vijf man tikt dat aan
#S|dct-0018|social|webshop|
K|aanvragen|storing+digitaal|2|irritatie|0|-|Site plat precies om 10 uur als de uitverkoop begint
#S|dct-0019|social|diensten|
K|orienteren|prijs|3|neutraal|0|vraag|Wat vragen jullie voor een knipbeurt bij een kind van vier?
#S|dct-0020|review|webshop|sterren=3
K|ontvangen|levering|2|neutraal|0|-|Het duurde een dag langer dan gezegd
K|gebruiken|kwaliteit|4|blijdschap|0|-|maar de jas zit als gegoten.
#S|dct-0021|social|reizen|
K|gebruiken|bejegening|2|boosheid|0|vraag|Is het normaal dat een conducteur een meisje van twaalf op een verlaten perron zet?
#S|dct-0022|social|webshop|
K|aanvragen|digitaal|2|neutraal|1|-|mijn winkelmand leegt zichzelf bij elke klik
#S|dct-0023|social|bank|
K|vertrekken|beleid|2|irritatie|2|-|Om een rekening te sluiten moet ik langskomen in het kantoor dat jullie zelf gesloten hebben
#S|dct-0024|social|energie|
K|vertrekken|beleid|2|irritatie|0|-|Opzegtermijn van drie maanden voor iemand die overleden is, wie verzint dat
#S|dct-0025|review|bezorging|sterren=2
K|ontvangen|levering|1|boosheid|2|-|Na twee uur heb ik zelf maar brood gesmeerd, het eten is nooit gekomen
K|hulp|bereikbaarheid|2|irritatie|1|-|telefoon van het restaurant werd niet opgenomen
#S|dct-0026|social|telecom|
K|gebruiken|storing|2|irritatie|0|-|Belle niks, sms'en niks, alleen die radio van ons moeder die werkt nog
#S|dct-0027|social|telecom|
K|gebruiken|storing|2|neutraal|0|-|Tv blijft hangen op het opstartscherm, radio via dezelfde box doet het wel
K|gebruiken|geen|3|verlangen|0|wens|graag even een berichtje als jullie iets weten
#S|dct-0028|social|bezorging|
K|aanvragen|geen|3|neutraal|0|vraag|Tot hoe laat kan ik vanavond nog bestellen?
#S|dct-0029|social|wonen|
K|gebruiken|geen|3|neutraal|0|vraag|Mag ik in de gang een rekje ophangen?
#S|dct-0030|review|diensten|sterren=1
K|hulp|kwaliteit|1|boosheid|1|-|Mijn auto trilt nu erger dan voor de onderhoudsbeurt
K|betalen|geen|3|neutraal|0|-|heb er 640 euro voor neergeteld
#S|dct-0031|social|reizen|
K|gebruiken|informatie|2|irritatie|0|wens|Zeg dan tenminste iets door die luidsprekers
#S|dct-0032|social|reizen|
K|hulp|informatie|2|irritatie|1|vraag|Jullie verwijzen naar 'de voorwaarden'. Welke van de elf pdf's bedoelen jullie?
#S|dct-0033|social|telecom|
K|aanvragen|informatie|2|irritatie|1|-|Bestelbevestiging gekregen zonder bedrag, zonder datum, zonder naam van het product
#S|dct-0034|social|reizen|
K|gebruiken|levering|4|blijdschap|0|-|hele week stipt op tijd, mag ook eens gezegd
#S|dct-0035|social|webshop|
K|ontvangen|levering|2|teleurstelling|0|-|Uitverkocht, hoor ik nu, twee weken nadat ik betaald heb
#S|dct-0036|email|verzekering|
K|wijzigen|geen|3|neutraal|0|-|Per 1 mei wonen wij samen op het adres Lindelaan 8.
K|wijzigen|geen|3|neutraal|0|vraag|Kan de inboedelpolis van mijn partner worden samengevoegd met de mijne?
#S|dct-0037|chat|telecom|
K|gebruiken|storing|2|neutraal|1|-|ik hoor de ander wel maar die hoort mij niet
A|||||||Gebeurt dat bij elk gesprek?
K|gebruiken|storing|2|neutraal|0|-|ja sinds vanochtend bij alle
#S|dct-0038|notitie|energie|
K|betalen|fout|2|neutraal|1|-|kl heeft factuur van vorige bewoner gekregen
K|betalen|geen|3|neutraal|0|-|bedrag 212 euro
#S|dct-0039|social|verzekering|
K|aanvragen|geen|3|neutraal|0|-|Ik rij een hybride van 2021, 12.000 km per jaar
K|aanvragen|prijs|3|neutraal|0|vraag|wat betaal ik bij jullie
#S|dct-0040|email|diensten|
K|aanvragen|geen|3|neutraal|0|-|Wij bevestigen graag het onderhoud van 22 september.
K|aanvragen|prijs|3|neutraal|0|vraag|Zijn de voorrijkosten inbegrepen in de 89 euro?
#S|dct-0041|review|bezorging|sterren=4
K|ontvangen|bejegening|4|blijdschap|0|-|Altijd een vrolijke bezorger met een grapje
#S|dct-0042|enquete|diensten|nps=4
K|gebruiken|kwaliteit|2|teleurstelling|0|-|er lag nog stof op alle plinten
#S|dct-0043|social|reizen|
K|gebruiken|beleid|3|neutraal|0|vraag|Mag mijn hond zonder muilkorf mee in de tram?
#S|dct-0044|enquete|bank|nps=4
K|terugkijken|geen|2|neutraal|0|-|matig
#S|dct-0045|social|telecom|
K|hulp|informatie|2|irritatie|2|-|De ene zegt dat de technicus de kabel meebrengt, de andere dat ik die zelf moet kopen
#S|dct-0046|social|verzekering|
K|betalen|fout|2|irritatie|1|-|Ze rekenen me nog steeds voor de auto die in maart naar de sloop ging
#S|dct-0047|review|webshop|sterren=1
K|betalen|wachttijd|2|irritatie|2|-|retour is op de 3e bij hen binnengekomen en nu, de 29e, nog geen cent gezien
K|terugkijken|geen|1|boosheid|0|-|oplichters
#S|dct-0048|chat|telecom|
K|gebruiken|storing|2|neutraal|0|-|internet valt hier weg zodra ik de wasmachine aanzet, klinkt gek maar het is echt zo
K|gebruiken|storing|2|neutraal|0|-|sinds gisteren pas
A|||||||Wat vreemd! Welk modem heeft u?
K|geen|geen|3|neutraal|0|-|die witte staande
K|hulp|geen|3|neutraal|0|vraag|moet ik hem ergens anders neerzetten dan?
#S|dct-0049|review|bezorging|sterren=1
K|hulp|belofte|2|boosheid|1|-|Ze zouden het geld binnen vijf dagen terugstorten, we zijn nu twee maanden verder
#S|dct-0050|social|bezorging|
K|ontvangen|fout|2|irritatie|0|-|De pizza's zijn van iemand anders, er zit zelfs een bonnetje bij met een andere straat
K|ontvangen|geen|3|blijdschap|0|-|lekker waren ze wel haha
#S|dct-0051|gesprek|wonen|
K|hulp|levering|2|irritatie|1|-|er zou gisteren iemand voor de cv komen maar ik heb niemand gezien
A|||||||Dat spijt me, ik plan hem opnieuw in.
K|hulp|geen|3|neutraal|0|-|donderdagochtend ben ik thuis
K|gebruiken|storing|2|neutraal|0|-|want de radiator in de kinderkamer blijft koud
#S|dct-0052|social|telecom|
K|vertrekken|fout|2|boosheid|2|-|opgezegd in juni, bevestiging gekregen in juni, en in augustus incasseren jullie nog steeds vrolijk door
#S|dct-0053|social|webshop|
K|hulp|bejegening|4|dankbaarheid|0|-|Lore van de chat bleef geduldig tot ik het ook snapte
#S|dct-0054|social|webshop|
K|orienteren|geen|3|neutraal|0|vraag|Hebben jullie in Brugge ook een winkel?
#S|dct-0055|social|wonen|
K|hulp|levering|2|irritatie|2|-|schilder zou er om 8 uur zijn, het is nu 3 uur
#S|dct-0056|email|wonen|
K|gebruiken|kwaliteit|2|irritatie|1|-|De nieuwe ramen beslaan elke ochtend aan de binnenkant.
K|hulp|belofte|2|irritatie|1|-|In het gesprek van juni is toegezegd dat dit voor de winter verholpen zou worden.
#S|dct-0057|social|overheid|
K|aanvragen|informatie|2|verwarring|1|vraag|In de brief staat 'breng de gevraagde stukken mee'. Welke stukken dan?
#S|dct-0058|social|overheid|
K|aanvragen|digitaal|2|irritatie|2|-|Formulier ingevuld, op verzenden gedrukt, 'sessie verlopen', alles kwijt
#S|dct-0059|social|reizen|
K|gebruiken|levering|3|neutraal|0|vraag|Rijdt de 17.38 naar Aarlen vandaag?
#S|dct-0060|social|bank|
K|gebruiken|storing|2|neutraal|0|-|Ik kan niet bij mijn geld, app blijft steken en de automaat hier is dood
#S|dct-0061|social|reizen|
K|gebruiken|geen|2|irritatie|0|-|Ik word hier zo moe van
K|gebruiken|levering|2|irritatie|0|-|elke maandag hetzelfde liedje, tien over, twintig over, rijdt niet
#S|dct-0062|chat|bezorging|
K|ontvangen|levering|2|bezorgdheid|0|-|er zit insuline in dat pakket, het moest gisteren hier zijn
A|||||||Ik zoek het met spoed uit.
K|ontvangen|geen|3|neutraal|0|-|ik blijf online
#S|dct-0063|social|energie|
K|hulp|geen|4|dankbaarheid|0|-|Dank voor de hulp!
#S|dct-0064|enquete|energie|nps=8
K|terugkijken|geen|4|blijdschap|0|-|Gewoon goed, geen klachten
#S|dct-0065|social|verzekering|
K|betalen|prijs|2|verwarring|0|vraag|hoe kan mijn premie stijgen als ik net een trede gezakt ben?
#S|dct-0066|gesprek|energie|
K|wijzigen|geen|3|neutraal|0|-|wij gaan de veertiende verhuizen naar de kastanjestraat
K|wijzigen|geen|3|neutraal|0|vraag|wat moet ik daar bij jullie voor doen
A|||||||U kunt beide standen doorgeven via de app.
K|wijzigen|informatie|2|verwarring|0|vraag|welke standen precies want er zitten drie tellers in die kast
#S|dct-0067|social|telecom|
K|vertrekken|prijs|2|teleurstelling|0|-|Bij de concurrent is het de helft, dus dag
#S|dct-0068|notitie|wonen|
K|gebruiken|storing|2|neutraal|0|-|cv blijft uit, foutcode op display
K|hulp|geen|3|neutraal|0|-|afspraak gemaakt do tussen 8 en 12
#S|dct-0069|social|telecom|
K|gebruiken|storing|2|irritatie|0|-|Weer geen streepje hier aan de Maaskade
K|gebruiken|storing|2|irritatie|0|-|zelfs een appje blijft op één vinkje staan
#S|dct-0070|social|bezorging|
K|ontvangen|informatie|2|irritatie|0|wens|Een berichtje dat het later werd was toch niet teveel gevraagd
#S|dct-0071|social|energie|
K|gebruiken|storing|4|blijdschap|0|-|Joepie, de lampen gaan weer aan
#S|dct-0072|review|webshop|sterren=5
K|terugkijken|geen|5|dankbaarheid|0|-|Dikke duim voor deze winkel, doe zo verder
#S|dct-0073|social|diensten|
K|orienteren|informatie|2|irritatie|1|-|Tarieven 'op aanvraag', openingsuren 'zie winkel'. Zo weet ik nog niks
#S|dct-0074|review|webshop|sterren=2
K|ontvangen|levering|2|neutraal|1|-|Levering duurde drie weken langer dan aangegeven.
K|hulp|informatie|2|irritatie|0|-|Pas na mijn mail hoorde ik waarom.
#S|dct-0075|social|bank|
K|gebruiken|privacy|1|boosheid|1|-|Brief in de bus met het saldo van mijn buurman erin. Krijgt hij dan het mijne?
#S|dct-0076|social|bezorging|
K|ontvangen|informatie|2|verwarring|0|vraag|volgens jullie 'bij een afhaalpunt'. welk? er zijn er vijf in dit dorp
#S|dct-0077|social|overheid|
K|aanvragen|beleid|2|irritatie|1|-|Voor een kopie van een akte die ik zelf in de kast heb liggen moet ik eerst een origineel laten zien
#S|dct-0078|chat|wonen|
K|hulp|geen|3|neutraal|0|-|ik heb een foto van de scheur bijgevoegd
A|||||||Bedankt, wanneer ontstond die?
K|gebruiken|geen|3|neutraal|0|-|na de werken hiernaast
K|gebruiken|privacy|2|bezorgdheid|0|angst|ik durf mijn kinderen daar niet meer te laten slapen
#S|dct-0079|social|webshop|
K|gebruiken|geen|3|neutraal|0|vraag|Moet die deegmachine eerst een uur aan staan voor gebruik?
#S|dct-0080|social|bank|
K|gebruiken|storing|3|neutraal|0|vraag|iemand met de gele kaart die op dit moment wél kan pinnen?
#S|dct-0081|enquete|wonen|nps=5
K|hulp|levering|4|neutraal|0|-|monteur stond er netjes om 9 uur
K|hulp|kwaliteit|2|teleurstelling|0|-|kraan druppelt alweer
#S|dct-0082|social|energie|
K|wijzigen|geen|3|neutraal|0|vraag|Via welke weg geef ik door dat we met een persoon minder wonen
#S|dct-0083|social|telecom|
K|gebruiken|storing|2|irritatie|1|-|heel de wedstrijd blokjes, en bij de goal een blauw scherm, tuurlijk
#S|dct-0084|social|energie|
K|gebruiken|storing|3|neutraal|0|vraag|iemand in Drongen ook zonder stroom of is het mijn zekeringkast
#S|dct-0085|social|energie|
K|hulp|bereikbaarheid|2|irritatie|1|-|De gaslucht-lijn zet je in een keuzemenu met zes opties
K|gebruiken|privacy|2|bezorgdheid|0|-|ik ruik het tot in de gang
#S|dct-0086|social|energie|
K|betalen|prijs|2|irritatie|0|vraag|is het normaal dat mijn voorschot met 90 euro omhoog gaat terwijl ik minder verbruik
#S|dct-0087|social|overheid|
K|hulp|geen|3|neutraal|0|vraag|waar meld ik een losliggende stoeptegel?
#S|dct-0088|chat|bezorging|
K|ontvangen|fout|2|irritatie|0|-|we missen twee schotels en de soep
A|||||||Wat vervelend!
K|ontvangen|geen|3|neutraal|0|-|de rest is er wel
K|betalen|geen|3|verlangen|0|wens|mag ik dat geld terug
#S|dct-0089|email|reizen|
K|gebruiken|levering|2|irritatie|2|-|Onze terugvlucht is zonder bericht naar de volgende dag verplaatst.
K|betalen|beleid|3|neutraal|0|vraag|Op welke vergoeding hebben wij recht?
#S|dct-0090|social|webshop|
K|wijzigen|beleid|3|neutraal|0|vraag|Kan je ondergoed terugsturen als het label er nog aanhangt?
#S|dct-0091|social|reizen|
K|gebruiken|levering|2|teleurstelling|1|-|aansluiting in Roosendaal weer op een haar na gemist
K|gebruiken|informatie|2|irritatie|0|-|omgeroepen is er niets
#S|dct-0092|review|diensten|sterren=5
K|gebruiken|bejegening|5|dankbaarheid|0|-|Zonder dat we iets vroegen bracht ze een kussen voor mijn schoonmoeder.
#S|dct-0093|social|webshop|
K|orienteren|informatie|3|neutraal|0|vraag|kan nergens vinden of er een kabel bij zit, weten jullie dat?
#S|dct-0094|review|diensten|sterren=1
K|gebruiken|bejegening|2|irritatie|0|-|De ober zuchtte hoorbaar toen we nog een kan water vroegen
K|gebruiken|wachttijd|2|irritatie|1|-|en de rekening kwam pas na een halfuur.
#S|dct-0095|social|wonen|
K|hulp|geen|2|irritatie|0|-|Ik ben er klaar mee, dat mogen jullie best weten
K|gebruiken|storing|2|irritatie|2|-|derde week zonder bel en intercom
#S|dct-0096|chat|webshop|
K|ontvangen|levering|2|neutraal|0|-|mijn bestelling is er nog niet
A|||||||Wat vervelend, mag ik uw ordernummer?
K|geen|geen|3|neutraal|0|-|komt zo, even zoeken
K|geen|geen|3|neutraal|0|-|W-880143
A|||||||Ik zie dat het pakket morgen wordt bezorgd.
K|ontvangen|levering|2|irritatie|0|-|dat stond er gister ook
K|hulp|geen|3|verlangen|0|wens|kunt u dat navragen bij de bezorgdienst
#S|dct-0097|review|webshop|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mooie kleur, valt soepel
K|wijzigen|geen|3|neutraal|0|-|heb hem wel een maat groter teruggevraagd
#S|dct-0098|social|bezorging|
K|ontvangen|levering|2|irritatie|0|-|Pakket ligt bij een buurman die op vakantie is. Tot augustus
#S|dct-0099|social|bank|
K|betalen|prijs|2|irritatie|0|-|Vijf euro per maand voor een rekening waar 12 euro op staat
#S|dct-0100|review|webshop|sterren=1
K|terugkijken|geen|1|boosheid|0|-|Nooit meer hier.
K|ontvangen|levering|2|irritatie|2|-|Vijf weken gewacht op een lamp die 'op voorraad' was
#S|dct-0101|social|bank|
K|betalen|geen|3|neutraal|0|-|Heb gisteren 250 euro overgemaakt naar mijn broer
K|betalen|wachttijd|2|neutraal|0|-|staat er nog altijd niet op
#S|dct-0102|social|telecom|
K|hulp|wachttijd|2|irritatie|2|-|'Er zijn nog 31 wachtenden voor u'. Ok dan kook ik ondertussen wel
#S|dct-0103|review|diensten|sterren=1
K|terugkijken|geen|1|boosheid|0|-|Ga er niet heen. Gewoon niet.
#S|dct-0104|social|overheid|
K|gebruiken|levering|2|irritatie|0|-|Grijze bak staat hier voor de tweede week vol aan de straat
K|gebruiken|levering|3|neutraal|0|vraag|komen jullie nog?
#S|dct-0105|review|energie|sterren=2
K|betalen|fout|2|irritatie|2|-|Twee keer de verkeerde meterstanden gebruikt, twee keer een afrekening die nergens op slaat
#S|dct-0106|review|diensten|sterren=2
K|hulp|fout|2|irritatie|2|-|Ze hebben remblokken van een ander model gemonteerd, dus kon ik opnieuw terug.
#S|dct-0107|social|telecom|
K|gebruiken|informatie|3|verwarring|0|vraag|Hoe weet ik welke van die twee netwerken op mijn modem ik moet nemen? Staat niet in het boekje
#S|dct-0108|review|bezorging|sterren=3
K|ontvangen|fout|3|neutraal|0|-|Cola vergeten, maar die hebben ze binnen een kwartier nagebracht.
#S|dct-0109|social|overheid|
K|aanvragen|fout|2|irritatie|2|-|Geboortedatum van mijn zoon verkeerd overgetikt en nu mag ík bewijzen wanneer hij geboren is
#S|dct-0110|social|webshop|
K|ontvangen|fout|2|verwarring|0|-|Er zit een factuur bij op naam van een bakkerij in Genk?
#S|dct-0111|social|telecom|
K|betalen|fout|2|irritatie|1|-|Ik krijg een aanmaning voor een rekening die drie weken geleden betaald is
#S|dct-0112|social|diensten|
K|aanvragen|fout|2|irritatie|1|-|Sta voor een dichte deur want 'uw afspraak was gisteren'. In mijn mail staat toch echt vandaag
#S|dct-0113|social|webshop|
K|gebruiken|kwaliteit|4|blijdschap|0|-|De gietijzeren pan van 39 euro doet het beter dan mijn dure
#S|dct-0114|social|energie|
K|gebruiken|storing|3|neutraal|0|vraag|Hier in de Berkenlaan alles donker, straatlantaarns ook. Duurt dat nog lang?
#S|dct-0115|social|webshop|
K|ontvangen|levering|4|opluchting|0|-|hij is er! net op tijd voor het feest
#S|dct-0116|social|reizen|
K|gebruiken|privacy|2|bezorgdheid|0|-|bus rijdt met open deur over de snelweg
#S|dct-0117|social|webshop|
K|orienteren|prijs|3|neutraal|0|vraag|Gaat die korting van 20% ook van de outletprijs af?
#S|dct-0118|social|bezorging|
K|ontvangen|informatie|2|irritatie|1|-|In de app staat dat ik een code moet tonen, alleen heb ik nooit een code gekregen
#S|dct-0119|review|reizen|sterren=4
K|gebruiken|bejegening|4|blijdschap|0|-|gastvrouw die voor vertrek nog koffie in een thermos doet, zo lief
#S|dct-0120|chat|bank|
K|betalen|fout|2|bezorgdheid|0|-|mijn loon staat er dubbel op, dat klopt nooit
A|||||||De werkgever heeft twee opdrachten gegeven.
K|betalen|geen|3|neutraal|0|vraag|moet ik dat dan zelf terugstorten
#S|dct-0121|social|telecom|
K|aanvragen|levering|2|irritatie|2|-|Aansluiting zou de 3e gebeuren, dan de 10e, nu de 24e
K|ontvangen|geen|2|irritatie|0|-|ondertussen teer ik op de hotspot van mijn dochter
#S|dct-0122|social|reizen|
K|orienteren|geen|3|neutraal|0|vraag|zijn er kluisjes in het station van Aalst
#S|dct-0123|review|diensten|sterren=2
K|aanvragen|bereikbaarheid|2|irritatie|1|-|Een tafel reserveren lukte niet want niemand neemt daar de hoorn op
K|gebruiken|kwaliteit|4|blijdschap|0|-|toch gegaan en goed gegeten
#S|dct-0124|social|verzekering|
K|orienteren|informatie|3|verwarring|0|vraag|Is een lekkende boiler 'waterschade' of 'slijtage'? vind het antwoord niet in de polis
#S|dct-0125|review|bezorging|sterren=1
K|ontvangen|levering|2|irritatie|2|-|2u15 later stond hij er eindelijk
K|gebruiken|kwaliteit|2|teleurstelling|0|-|met een hoopje slappe frieten.
#S|dct-0126|social|wonen|
K|betalen|informatie|2|verwarring|0|vraag|wat valt er allemaal onder 'overige kosten'? daar staat 40 euro zonder uitleg
#S|dct-0127|chat|overheid|
K|aanvragen|geen|3|neutraal|0|vraag|goeiedag, kan ik mijn zoon online inschrijven voor het speelplein
A|||||||Ja, vanaf maandag.
K|aanvragen|geen|3|bezorgdheid|0|vraag|zijn de plaatsen dan snel weg?
#S|dct-0128|social|bezorging|
K|ontvangen|bejegening|4|dankbaarheid|0|-|Jullie man heeft het pak tot op de derde verdieping gedragen, met die trap van ons, hulde
#S|dct-0129|social|telecom|
K|gebruiken|storing|4|opluchting|0|-|en daar zijn de balkjes weer
K|geen|geen|4|dankbaarheid|0|-|bedankt!
#S|dct-0130|social|telecom|
K|gebruiken|storing|4|dankbaarheid|0|-|Lampje is weer groen, merci aan wie dat geflikt heeft
#S|dct-0131|social|bezorging|
K|orienteren|geen|3|verlangen|0|wens|Zou zo leuk zijn als jullie ook in Geel kwamen
#S|dct-0132|social|energie|
K|betalen|fout|2|verwarring|0|vraag|Kan het kloppen dat ik volgens jullie deze maand drieduizend kuub gas heb gestookt? we zijn met zijn tweeën
#S|dct-0133|social|webshop|
K|gebruiken|kwaliteit|2|verwarring|0|vraag|Hoort die rits zo stroef te lopen of heb ik een slechte?
#S|dct-0134|review|diensten|sterren=5
K|terugkijken|geen|5|blijdschap|0|-|10 op 10, niets dan lof!
#S|dct-0135|social|webshop|
K|aanvragen|digitaal|2|irritatie|1|-|Cadeaubon ingevuld, 'ongeldige tekens'. Het zijn alleen cijfers
#S|dct-0136|social|energie|
K|betalen|fout|2|irritatie|1|-|De eindnota is van de oude én van de nieuwe bewoner samen
#S|dct-0137|review|reizen|sterren=1
K|terugkijken|geen|1|boosheid|0|-|Schande. Meer woorden maak ik er niet aan vuil.
#S|dct-0138|social|webshop|
K|gebruiken|geen|3|neutraal|0|vraag|kan die pan in de oven?
#S|dct-0139|review|webshop|sterren=1
K|orienteren|informatie|2|irritatie|0|-|Op de foto staan zes stoelen, je krijgt er één. Dat staat er dan in piepkleine letters onder.
#S|dct-0140|review|webshop|sterren=3
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Knoopjes laten snel los
K|gebruiken|geen|3|neutraal|0|-|gekocht voor een bruiloft in juni
#S|dct-0141|social|energie|
K|orienteren|geen|3|neutraal|0|-|We overwegen zonnepanelen, zuidkant, dak is van 1998
K|orienteren|geen|3|neutraal|0|vraag|doen jullie ook een bezoek ter plaatse?
#S|dct-0142|social|webshop|
K|orienteren|geen|3|neutraal|0|vraag|Kan ik dat vest ook in de winkel in Kortrijk passen?
#S|dct-0143|social|telecom|
K|gebruiken|storing|2|irritatie|1|-|'s Ochtends 90 mbit, nu nog geen 2
#S|dct-0144|review|bezorging|sterren=5
K|terugkijken|geen|5|blijdschap|0|-|Top, zoals altijd!
#S|dct-0145|social|diensten|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Kapsel dat ik zelf met een keukenschaar beter had gedaan
#S|dct-0146|social|webshop|
K|orienteren|geen|3|verlangen|0|vraag|komt die groene jas nog terug in maat 42?
#S|dct-0147|social|telecom|
K|wijzigen|geen|3|verlangen|0|wens|Ik wil mijn abonnement graag een maandje stilzetten
#S|dct-0148|social|reizen|
K|gebruiken|geen|3|neutraal|0|-|Sta in Mechelen op spoor 9
K|gebruiken|levering|3|neutraal|0|vraag|komt de trein van half negen nog?
#S|dct-0149|social|overheid|
K|aanvragen|wachttijd|2|irritatie|2|vraag|is het normaal dat een parkeervergunning elf weken duurt
#S|dct-0150|social|reizen|
K|gebruiken|informatie|4|blijdschap|0|-|Conducteur vertelt om de tien minuten hoe het ervoor staat, zo kan het dus ook
K|gebruiken|levering|2|neutraal|0|-|we zijn intussen wel een uur later
#S|dct-0151|social|verzekering|
K|hulp|fout|2|irritatie|2|-|Dossier 'gesloten wegens ontbrekende foto's'. Die foto's heb ik op de 2e, de 5e en de 9e verstuurd
#S|dct-0152|review|reizen|sterren=2
K|gebruiken|storing|2|irritatie|0|-|De tweede dag geen warm water.
K|gebruiken|bejegening|4|dankbaarheid|0|-|Receptie heeft ons wel meteen laten douchen in een lege kamer.
#S|dct-0153|notitie|bank|
K|gebruiken|geen|3|neutraal|0|-|dhr belt over app op nieuwe telefoon
K|gebruiken|digitaal|2|neutraal|1|-|koppelcode wordt niet geaccepteerd
#S|dct-0154|gesprek|overheid|
K|aanvragen|geen|3|neutraal|0|-|ik heb een brief van jullie gekregen over de parkeervergunning
K|aanvragen|informatie|2|verwarring|0|vraag|ik begrijp niet goed of ik nu moet betalen of juist iets terugkrijg
A|||||||U krijgt 18 euro terug.
K|aanvragen|informatie|4|opluchting|0|-|ha kijk dat is helder
#S|dct-0155|review|diensten|sterren=3
K|gebruiken|levering|2|neutraal|0|-|Kapper liet me een kwartier na het afgesproken uur zitten
K|gebruiken|kwaliteit|4|blijdschap|0|-|kleur is wel prachtig geworden
#S|dct-0156|social|bank|
K|hulp|wachttijd|2|irritatie|2|-|Mijn betwisting ligt al zeven weken bij 'de bevoegde dienst'
#S|dct-0157|social|telecom|
K|gebruiken|storing|3|neutraal|0|vraag|Liggen jullie eruit? Kan niemand bellen en niemand kan mij bellen
#S|dct-0158|review|diensten|sterren=2
K|betalen|fout|2|irritatie|0|-|Stond een fles wijn op de rekening die we nooit gezien hebben
#S|dct-0159|social|webshop|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Kleuren vielen in het echt flets uit
#S|dct-0160|social|telecom|
K|gebruiken|storing|3|neutraal|0|vraag|alles oké met de netwerken in de Kempen? mijn berichtjes gaan pas na een halfuur weg
#S|dct-0161|social|energie|
K|gebruiken|storing|2|irritatie|1|-|display van de meter is leeg, pomp draait niet, huis 14 graden
#S|dct-0162|social|webshop|
K|betalen|geen|3|neutraal|0|-|betaald met bancontact, 74,50, ordernummer in DM
K|ontvangen|levering|3|neutraal|0|vraag|wanneer kan ik het verwachten
#S|dct-0163|social|wonen|
K|betalen|fout|2|irritatie|1|-|Huurverhoging doorgevoerd voor een appartement dat ik al in mei heb opgezegd
#S|dct-0164|review|bezorging|sterren=2
K|ontvangen|fout|2|irritatie|0|-|Twee van de vijf gerechten ontbraken.
K|betalen|prijs|2|irritatie|0|-|Wel gewoon alles betaald natuurlijk.
#S|dct-0165|social|reizen|
K|aanvragen|storing|2|irritatie|1|-|Alle kaartautomaten op het perron geven zwart beeld
K|betalen|beleid|2|irritatie|0|vraag|krijg ik dan zo meteen een boete?
#S|dct-0166|social|bank|
K|orienteren|geen|3|neutraal|0|vraag|Kan een minderjarige bij jullie zelf een rekening openen?
#S|dct-0167|gesprek|telecom|
K|gebruiken|storing|2|neutraal|0|-|ja hallo met van der weide wij kunnen al sinds gisteren geen enkel nummer meer bellen
K|gebruiken|geen|3|neutraal|0|-|het is een huistelefoon
A|||||||Krijgt u een toon als u de hoorn opneemt?
K|gebruiken|storing|2|neutraal|0|-|nee helemaal niks muisstil
K|hulp|bereikbaarheid|2|irritatie|1|-|en jullie kan je alleen telefonisch spreken dus ik zit nu bij de buurvrouw
#S|dct-0168|review|webshop|sterren=2
K|gebruiken|storing|2|irritatie|0|-|Na een week viel het handvat eraf
K|gebruiken|prijs|2|irritatie|0|-|voor 89 euro mag je toch wat meer verwachten
#S|dct-0169|review|webshop|sterren=5
K|terugkijken|geen|5|blijdschap|0|-|Super tevreden!!
#S|dct-0170|social|bezorging|
K|ontvangen|privacy|2|boosheid|0|-|Koerier stuurt mij 's avonds een appje of ik alleen woon. Heeft mijn nummer van het etiket
#S|dct-0171|review|webshop|sterren=1
K|ontvangen|fout|2|boosheid|1|-|Gebruikt artikel gekregen als nieuw, haren van een ander zaten er nog aan.
#S|dct-0172|social|diensten|
K|gebruiken|geen|4|blijdschap|0|-|Net terug van een dagje wellness met ons ma
K|gebruiken|kwaliteit|5|blijdschap|0|-|die sauna met uitzicht, hemels
#S|dct-0173|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Na twee keer wassen is het zwart eerder grijs.
K|betalen|geen|3|neutraal|0|-|Heb er 45 euro voor betaald.
#S|dct-0174|social|telecom|
K|gebruiken|geen|3|neutraal|0|vraag|mag je zo'n modem platleggen in een kast?
#S|dct-0175|social|telecom|
K|hulp|informatie|4|dankbaarheid|0|-|eindelijk iemand die uitlegt wat er in die kast gebeurt, nu begrijp ik het
#S|dct-0176|social|verzekering|
K|hulp|beleid|2|teleurstelling|0|-|ze keren niet uit omdat ik het na zes dagen meldde in plaats van vijf
#S|dct-0177|social|reizen|
K|gebruiken|kwaliteit|2|irritatie|0|vraag|Is het normaal dat er op een vrijdagavond twee bakken rijden in plaats van zes?
#S|dct-0178|social|webshop|
K|orienteren|geen|4|blijdschap|0|-|Zo'n mooi bankstel op jullie pagina
K|orienteren|prijs|3|neutraal|0|vraag|wat moet dat kosten?
#S|dct-0179|social|reizen|
K|aanvragen|fout|2|bezorgdheid|1|-|op ons ticket staat de verkeerde voornaam, terwijl ik hem in de bevestiging wel juist zie
#S|dct-0180|social|bank|
K|aanvragen|geen|3|neutraal|0|vraag|moet ik een afspraak maken voor een nieuwe pincode
#S|dct-0181|social|verzekering|
K|aanvragen|fout|2|irritatie|0|-|mijn polis vermeldt een bromfiets, ik heb een bakfiets
#S|dct-0182|social|webshop|
K|ontvangen|storing|2|teleurstelling|0|-|Uit de doos, stekker erin, niks. Dood.
#S|dct-0183|social|reizen|
K|gebruiken|storing|2|irritatie|0|-|wissel stuk, bovenleiding stuk, airco stuk. Vrijdag is rond
K|gebruiken|levering|2|irritatie|2|-|70 minuten later thuis
#S|dct-0184|social|telecom|
K|gebruiken|kwaliteit|2|irritatie|0|-|Al zolang ik hier woon moet ik voor een telefoontje naar het balkon
K|gebruiken|kwaliteit|2|teleurstelling|0|-|dekking in deze wijk is en blijft bedroevend
#S|dct-0185|social|verzekering|
K|hulp|bejegening|4|dankbaarheid|0|-|na het ongeval belde ze gewoon om te vragen hoe het met ons ging, niet over papieren
#S|dct-0186|social|wonen|
K|gebruiken|kwaliteit|2|irritatie|0|-|Alles kraakt en tocht hier, zes jaar oud gebouw
#S|dct-0187|social|bezorging|
K|ontvangen|kwaliteit|2|irritatie|0|-|doos zo plat als een pannenkoek, vaas in elf stukken
#S|dct-0188|review|reizen|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Kamer rook naar natte hond
K|aanvragen|geen|3|neutraal|0|-|geboekt via hun eigen site
#S|dct-0189|social|overheid|
K|gebruiken|informatie|2|irritatie|1|-|Straat opgebroken vanaf vandaag, in geen enkele bus een briefje
#S|dct-0190|social|energie|
K|hulp|informatie|2|irritatie|1|vraag|'Er wordt aan gewerkt'. Door wie, waar, tot wanneer? Zeg eens iets concreets
#S|dct-0191|social|telecom|
K|gebruiken|storing|2|irritatie|1|-|Sinds de middag krijg ik niemand aan de lijn, elk nummer geeft meteen drie piepjes
K|gebruiken|storing|3|neutraal|0|vraag|hebben anderen in Zutphen dat ook?
#S|dct-0192|review|webshop|sterren=5
K|hulp|wachttijd|5|blijdschap|0|-|Vraag gesteld, tien minuten later antwoord
K|ontvangen|levering|5|blijdschap|0|-|en de volgende ochtend al in huis.
#S|dct-0193|social|bank|
K|betalen|prijs|3|neutraal|0|vraag|hoeveel kosten rekenen jullie voor een spoedoverschrijving
#S|dct-0194|review|webshop|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|mooi, zit heerlijk
K|orienteren|prijs|4|blijdschap|0|-|en voor die prijs hoef je het niet te laten
#S|dct-0195|social|verzekering|
K|orienteren|geen|3|neutraal|0|vraag|valt een elektrische step onder jullie familiale polis
#S|dct-0196|social|bezorging|
K|ontvangen|levering|2|teleurstelling|0|-|Het verjaardagscadeau komt dus na de verjaardag
#S|dct-0197|review|bezorging|sterren=2
K|ontvangen|fout|2|irritatie|0|-|De helft van de bestelling zat er niet in en er was iets bij dat we niet gevraagd hadden.
K|hulp|bejegening|2|boosheid|1|-|Gebeld en de man aan de lijn begon te schelden.
#S|dct-0198|social|energie|
K|betalen|informatie|2|verwarring|0|vraag|Op mijn afrekening staat 'correctie periode 3'. Wat corrigeren jullie?
#S|dct-0199|social|energie|
K|vertrekken|beleid|3|neutraal|0|vraag|kan ik kosteloos weg als ik binnen de bedenktijd zit?
#S|dct-0200|social|bank|
K|gebruiken|digitaal|2|irritatie|1|-|Waarom moet ik na elke update opnieuw mijn vingerafdruk instellen
K|gebruiken|digitaal|2|irritatie|0|-|drie menu's diep, lekker handig
#S|dct-0201|review|bezorging|sterren=1
K|ontvangen|levering|1|boosheid|2|-|Bestelling om 18.10, om 20.30 nog honger
K|hulp|belofte|2|irritatie|1|-|ze zouden terugbellen, niets van gehoord
#S|dct-0202|social|bank|
K|gebruiken|storing+digitaal|2|irritatie|0|-|App laat al sinds vanmorgen alleen een draaiend rondje zien
#S|dct-0203|chat|verzekering|
K|hulp|geen|3|neutraal|0|-|er is vannacht iemand tegen mijn geparkeerde auto gereden
K|hulp|geen|3|neutraal|0|vraag|wat moet ik nu allemaal doorgeven?
A|||||||Vul het schadeformulier in onze app in.
K|hulp|digitaal|2|irritatie|1|-|daar zit ik nu in, hij pakt mijn nummerplaat niet
#S|dct-0204|enquete|overheid|nps=7
K|aanvragen|levering|4|blijdschap|0|-|Op tijd aan de beurt
K|aanvragen|bejegening|4|blijdschap|0|-|en een vriendelijk gezicht
#S|dct-0205|chat|telecom|
K|gebruiken|storing|2|neutraal|0|-|goedemiddag ik kan niemand meer bereiken met mijn gsm
A|||||||Kunt u wel gebeld worden?
K|gebruiken|storing|2|neutraal|0|-|nee ook niet
A|||||||Er is een storing, excuses.
K|gebruiken|geen|3|neutraal|0|vraag|oke hoelang nog denkt u
A|||||||We verwachten twee uur.
K|geen|geen|3|neutraal|0|-|dan wacht ik af
#S|dct-0206|social|bezorging|
K|ontvangen|levering|2|irritatie|0|-|'Bezorgd om 11.04'. Door wie, aan wie, waar
K|ontvangen|geen|3|neutraal|0|vraag|kunnen jullie zien waar het is neergelegd?
#S|dct-0207|chat|diensten|
K|wijzigen|geen|3|neutraal|0|-|kan onze afspraak van donderdag verzet worden naar vrijdag
A|||||||Ja, om 10 uur.
K|geen|geen|4|dankbaarheid|0|-|prima, merci
#S|dct-0208|social|bezorging|
K|ontvangen|informatie|2|verwarring|0|vraag|'Poging tot bezorging mislukt'. Hoezo mislukt, en wat moet ik nu doen?
#S|dct-0209|social|bezorging|
K|wijzigen|geen|3|neutraal|0|vraag|Kan het pakje bij de buren op 14 afgeleverd worden?
#S|dct-0210|social|diensten|
K|aanvragen|geen|3|neutraal|0|vraag|mogen we op het terras zitten met een kinderwagen
#S|dct-0211|social|telecom|
K|terugkijken|geen|1|boosheid|0|-|wat een prutsbedrijf zijn jullie toch
#S|dct-0212|chat|energie|
K|betalen|geen|3|neutraal|0|-|ik betaal nu 145 per maand
K|betalen|informatie|2|verwarring|1|vraag|maar hoe jullie aan dat bedrag komen snap ik niet, het staat nergens uitgelegd
A|||||||Ik leg het graag uit.
K|betalen|informatie|4|opluchting|0|-|aha, nu is het duidelijk
#S|dct-0213|social|webshop|
K|wijzigen|beleid|4|dankbaarheid|0|-|Buiten de termijn en zonder bon, en toch mocht ik ruilen
#S|dct-0214|social|webshop|
K|ontvangen|kwaliteit|2|irritatie|0|-|Kast met een kras over de hele deur, zo uit de verpakking
#S|dct-0215|review|webshop|sterren=2
K|ontvangen|fout|2|irritatie|1|-|Ik kreeg de linkse versie van de hoekbank, terwijl op de bon rechts staat.
K|wijzigen|wachttijd|2|irritatie|2|-|Het omruilen sleept nu al een maand.
#S|dct-0216|gesprek|energie|
K|gebruiken|storing|2|neutraal|0|-|ja goedemorgen bij ons springt steeds de hoofdschakelaar eruit
A|||||||Sinds wanneer is dat?
K|gebruiken|storing|2|neutraal|0|-|sinds gisteravond een uur of acht
K|gebruiken|geen|3|neutraal|0|-|we hebben alle apparaten er al af gehaald
K|hulp|geen|3|neutraal|0|vraag|kan er iemand komen kijken
#S|dct-0217|social|bezorging|
K|ontvangen|fout|2|irritatie|0|-|weer de sauzen vergeten
#S|dct-0218|social|telecom|
K|wijzigen|fout|2|boosheid|2|-|Jullie hebben het nummer van mijn vrouw afgesloten in plaats van het mijne
#S|dct-0219|social|webshop|
K|betalen|fout|2|irritatie|1|-|twee keer afgeschreven voor één paar schoenen
K|hulp|geen|3|verlangen|0|wens|graag uitzoeken
#S|dct-0220|social|bank|
K|aanvragen|informatie|2|verwarring|0|vraag|Moet ik nu iets doen na die brief of gebeurt het vanzelf? ik lees er alle twee in
#S|dct-0221|review|diensten|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Heerlijk gegeten, mooi uitzicht
K|betalen|prijs|4|blijdschap|0|-|en nog betaalbaar ook.
#S|dct-0222|email|energie|
K|betalen|informatie|2|verwarring|1|vraag|Kunt u mij uitleggen waarom op mijn jaaroverzicht twee verschillende EAN-nummers staan?
K|betalen|geen|3|neutraal|0|-|In de bijlage vindt u beide bladzijden.
#S|dct-0223|social|telecom|
K|betalen|prijs|2|verrassing|0|-|hallo, 214 euro roamingkosten voor één dag Genève?!
#S|dct-0224|social|energie|
K|orienteren|prijs|2|irritatie|0|-|Dubbel zo duur als drie jaar geleden en ze noemen het een groeitarief
#S|dct-0225|social|bank|
K|betalen|informatie|2|verwarring|0|vraag|Wat betekent 'valutadatum verschoven' bij mijn overschrijving? dat wordt niet uitgelegd
#S|dct-0226|social|telecom|
K|geen|geen|4|blijdschap|0|-|Jullie zijn de beste haha
#S|dct-0227|social|verzekering|
K|hulp|fout|4|opluchting|0|-|de dubbele afschrijving staat weer op mijn rekening
#S|dct-0228|social|wonen|
K|betalen|beleid|2|irritatie|0|vraag|Mogen ze zomaar servicekosten rekenen voor een tuin die er niet is?
#S|dct-0229|review|diensten|sterren=1
K|gebruiken|privacy|1|boosheid|0|-|De masseur liet de deur naar de gang gewoon openstaan
#S|dct-0230|social|webshop|
K|orienteren|informatie|2|verwarring|0|vraag|Er staat 'past op de meeste modellen'. Welke dan niet?
#S|dct-0231|review|bezorging|sterren=4
K|orienteren|geen|3|neutraal|0|-|We bestellen hier zowat elke vrijdag
K|ontvangen|levering|4|blijdschap|0|-|altijd op tijd
K|gebruiken|kwaliteit|4|blijdschap|0|-|en heet
#S|dct-0232|social|telecom|
K|gebruiken|storing|2|neutraal|0|-|Mijn telefoon zegt 'alleen noodoproepen', al een uur
K|gebruiken|geen|3|neutraal|0|-|zit in Waregem, toestel al eens uit en aan gedaan
#S|dct-0233|social|reizen|
K|orienteren|informatie|2|verwarring|1|vraag|Ik lees op de ene pagina dat kinderen tot 12 gratis zijn en op de andere tot 11. Welke is juist?
#S|dct-0234|social|reizen|
K|gebruiken|levering|2|irritatie|0|vraag|mag ik even vragen waarom de trein naar Amersfoort voor de derde keer deze week is geschrapt?
#S|dct-0235|social|diensten|
K|hulp|levering|2|irritatie|1|-|Auto beloofd tegen de middag, het is nu vijf uur en hij staat nog op de brug
#S|dct-0236|social|bezorging|
K|terugkijken|geen|4|dankbaarheid|0|-|bedankt voor de goede zorgen weer
#S|dct-0237|gesprek|telecom|
K|betalen|geen|3|neutraal|0|-|ik heb hier de factuur van mei voor me liggen
K|betalen|fout|2|verwarring|0|-|daar staat een tweede abonnement op en dat heb ik nooit genomen
A|||||||Dat zoek ik voor u uit.
K|betalen|geen|3|neutraal|0|-|het gaat om 17,50
#S|dct-0238|gesprek|bezorging|
K|ontvangen|levering|2|neutraal|1|-|ik ben woensdag de hele dag thuis geweest en er is niemand aan de deur gekomen
K|ontvangen|informatie|2|verwarring|0|-|en nu staat er in die app dat ik geweigerd heb
A|||||||Dat is vreemd, ik kijk even mee.
K|ontvangen|geen|3|neutraal|0|-|het is een pak van mijn dochter uit spanje
K|ontvangen|geen|3|neutraal|0|vraag|waar ligt het nu
#S|dct-0239|social|telecom|
K|gebruiken|storing|2|irritatie|1|-|om de tien minuten springt het modemlampje op rood en ligt heel mijn vergadering eruit
K|gebruiken|storing|3|neutraal|0|vraag|Is er iets gaande in Hasselt?
#S|dct-0240|social|reizen|
K|gebruiken|geen|2|irritatie|0|-|ik moet om 9 uur op een sollicitatie zijn
K|gebruiken|levering|2|irritatie|1|-|en jullie schrappen net die ene trein
#S|dct-0241|social|webshop|
K|ontvangen|fout|2|irritatie|1|-|Jullie hebben het naar mijn oude adres gestuurd, het nieuwe staat nochtans al een jaar in mijn account
#S|dct-0242|social|telecom|
K|gebruiken|storing|2|irritatie|0|-|verbonden, geen internet. verbonden, geen internet. verbonden, geen internet
#S|dct-0243|social|telecom|
K|gebruiken|storing|2|neutraal|0|-|Mails komen bij ons niet binnen vandaag, versturen lukt wel
#S|dct-0244|social|telecom|
K|wijzigen|geen|3|neutraal|0|vraag|Mag ik mijn tweede simkaart aan mijn zoon doorgeven?
#S|dct-0245|social|reizen|
K|gebruiken|bejegening|2|boosheid|0|-|Chauffeur van bus 40 snauwt een vrouw van tachtig af omdat ze haar kaartje niet snel genoeg vindt
#S|dct-0246|review|bezorging|sterren=1
K|ontvangen|fout|2|irritatie|0|-|Vegetarisch besteld, gehakt gekregen.
K|terugkijken|geen|2|boosheid|0|-|Hier bestel ik dus niet meer.
#S|dct-0247|social|telecom|
K|gebruiken|storing|2|irritatie|0|-|Uitzending gemist? Ja, letterlijk, scherm zegt error 40
#S|dct-0248|social|reizen|
K|aanvragen|digitaal|2|irritatie|1|-|Kaartje kopen in de app: gegevens invullen, terug, alles weg, opnieuw
#S|dct-0249|social|diensten|
K|aanvragen|geen|3|neutraal|0|vraag|Kan ik dinsdag bij jullie terecht voor zomerbanden?
#S|dct-0250|notitie|telecom|
K|gebruiken|storing|2|neutraal|0|-|klant zit sinds gisteren zonder vaste lijn, mobiel wel ok
K|geen|geen|3|neutraal|0|-|adres geverifieerd
K|hulp|geen|3|neutraal|0|wens|wil sms zodra opgelost
#S|dct-0251|social|bezorging|
K|ontvangen|informatie|2|irritatie|0|-|Volgende keer had ik graag geweten dat de allergenen niet op de kaart staan
#S|dct-0252|social|wonen|
K|hulp|geen|3|neutraal|0|vraag|Kan de loodgieter ook na zessen komen?
#S|dct-0253|social|verzekering|
K|orienteren|geen|3|neutraal|0|vraag|Doen jullie ook aan verzekeringen voor een foodtruck
#S|dct-0254|social|webshop|
K|ontvangen|informatie|2|verwarring|1|vraag|krijg een handleiding in het Pools en Tsjechisch. hebben jullie die ook in het Nederlands?
#S|dct-0255|social|bank|
K|betalen|fout|2|boosheid|1|-|Rente berekend over een lening die in 2024 is afgelost. Slim
#S|dct-0256|social|bank|
K|gebruiken|storing|2|irritatie|0|-|Overschrijven gaat niet, saldo bekijken gaat niet, wat gaat er wél
#S|dct-0257|email|overheid|
K|aanvragen|wachttijd|2|neutraal|2|-|Negen weken geleden vroeg ik een subsidie aan voor dakisolatie.
K|aanvragen|informatie|2|irritatie|1|-|Ik kreeg noch een ontvangstbewijs, noch een dossiernummer.
#S|dct-0258|social|reizen|
K|gebruiken|informatie|2|verwarring|0|vraag|we staan hier nu een kwartier stil in een weiland, waarop wachten we eigenlijk?
#S|dct-0259|social|webshop|
K|terugkijken|geen|2|irritatie|0|-|Lekker bezig weer jongens
#S|dct-0260|chat|bank|
K|gebruiken|digitaal|2|irritatie|1|-|bij het inloggen vraagt hij een code die ik nooit ontvang
A|||||||Ontvangt u andere sms'en wel?
K|geen|geen|3|neutraal|0|-|ja hoor
K|gebruiken|geen|3|neutraal|0|-|telefoon is nieuw sinds maandag
K|hulp|geen|3|neutraal|0|vraag|kan het daaraan liggen?
#S|dct-0261|review|bezorging|sterren=3
K|ontvangen|levering|2|neutraal|0|-|Er werd 19.00 uur gezegd, het werd 19.50
K|terugkijken|geen|4|neutraal|0|-|verder prima
#S|dct-0262|social|verzekering|
K|hulp|geen|3|neutraal|0|vraag|Mag de garage al beginnen of moet jullie expert eerst komen?
#S|dct-0263|review|webshop|sterren=4
K|orienteren|geen|3|neutraal|0|-|Had eerst getwijfeld vanwege de reacties hier
K|gebruiken|kwaliteit|4|blijdschap|0|-|maar is een fijne broek!
#S|dct-0264|social|wonen|
K|aanvragen|wachttijd|2|teleurstelling|3|-|Negen jaar ingeschreven en nog niet aan de beurt
#S|dct-0265|social|webshop|
K|ontvangen|levering|2|irritatie|1|-|Drie pakketten besteld, eentje gekregen, van de andere geen spoor
#S|dct-0266|social|bezorging|
K|orienteren|prijs|2|irritatie|0|-|6,95 verzending voor een envelopje van 40 gram
#S|dct-0267|review|webshop|sterren=2
K|ontvangen|fout|2|teleurstelling|0|-|Besteld in maat 40, op het label staat 40, in de doos zat een 36.
#S|dct-0268|social|reizen|
K|betalen|beleid|3|bezorgdheid|0|vraag|moet ik die boete betalen als ik kan bewijzen dat ik een abonnement heb
#S|dct-0269|review|bezorging|sterren=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Wat een smaak, wat een porties
K|betalen|geen|3|neutraal|0|-|totaal 31 euro met drie personen
#S|dct-0270|social|telecom|
K|gebruiken|informatie|2|irritatie|1|wens|Zet dan op de site dat het eruit ligt, dan hoef ik niet zelf te gaan zoeken
#S|dct-0271|social|energie|
K|aanvragen|levering|2|irritatie|2|-|ploeg voor de nieuwe meter is al twee keer niet komen opdagen
#S|dct-0272|social|telecom|
K|gebruiken|kwaliteit|2|irritatie|0|-|ik heb nog nooit in al die jaren de snelheid gehaald die in het contract staat
#S|dct-0273|social|webshop|
K|wijzigen|geen|3|neutraal|0|vraag|mag het retourpakket ook in een andere doos
#S|dct-0274|social|verzekering|
K|hulp|informatie|2|irritatie|2|-|Drie keer gevraagd of de huurauto gedekt is, drie keer een link naar dezelfde brochure
#S|dct-0275|social|bank|
K|aanvragen|fout|2|irritatie|1|-|Nieuwe pas is er. Op naam van 'Dhr. Vrmeulen'. Klinkers zijn optioneel
#S|dct-0276|social|bezorging|
K|ontvangen|levering|2|teleurstelling|0|-|bestelling 'geannuleerd door het restaurant' na drie kwartier
K|ontvangen|geen|2|teleurstelling|0|-|zitten wij hier met hongerige kinderen
#S|dct-0277|social|energie|
K|gebruiken|storing|2|irritatie|0|-|Halve straat zit met kaarsjes aan tafel
K|gebruiken|informatie|2|irritatie|0|-|en op jullie kaart staat doodleuk dat er niets aan de hand is
#S|dct-0278|social|energie|
K|betalen|fout|2|irritatie|1|-|Mijn zonnepanelen bestaan voor jullie niet, de hele teruglevering ontbreekt op de afrekening
#S|dct-0279|social|webshop|
K|gebruiken|storing|2|irritatie|1|-|Strijkijzer van vorige maand geeft geen kik meer
K|hulp|geen|3|neutraal|0|vraag|waar moet ik zijn voor garantie?
#S|dct-0280|social|reizen|
K|terugkijken|geen|2|irritatie|0|-|Bravo. Alweer. Applausje
#S|dct-0281|notitie|webshop|
K|ontvangen|levering|2|neutraal|1|-|bestelling van 3 wkn terug nog niet binnen
K|wijzigen|geen|3|neutraal|0|wens|wil annuleren als het niet voor vrijdag komt
#S|dct-0282|enquete|telecom|nps=3
K|gebruiken|storing|2|irritatie|1|-|bijna dagelijks een uurtje zonder wifi
K|betalen|geen|3|neutraal|0|-|ik betaal 62 per maand
#S|dct-0283|social|webshop|
K|wijzigen|beleid|2|irritatie|1|-|omruilen mag, maar alleen in dezelfde maat. wie ruilt er nu voor dezelfde maat
#S|dct-0284|social|bezorging|
K|ontvangen|fout|2|verwarring|0|-|krijg net een pakket voor ene mevrouw Daalder, die woont hier niet en heeft hier nooit gewoond
#S|dct-0285|social|reizen|
K|gebruiken|geen|3|blijdschap|0|-|Zit met een koffie in de zon op perron 2
K|gebruiken|levering|2|neutraal|0|-|want hij heeft toch 25 minuten
#S|dct-0286|review|reizen|sterren=1
K|gebruiken|fout|1|boosheid|2|-|Bij aankomst bleek onze kamer aan iemand anders gegeven, ons vond men niet in het systeem.
#S|dct-0287|social|telecom|
K|betalen|informatie|3|verwarring|0|vraag|Is het normaal dat de eerste rekening over zes weken gaat? daar heb ik nergens iets van gezien
#S|dct-0288|chat|energie|
K|wijzigen|geen|3|neutraal|0|vraag|kan ik mijn betaaldatum naar de 25e zetten
A|||||||Dat kan, ik pas het aan.
K|geen|geen|4|dankbaarheid|0|-|top dankje
#S|dct-0289|social|webshop|
K|ontvangen|levering|2|bezorgdheid|0|angst|zaterdag trouwfeest en het pak ligt volgens jullie nog in Tilburg
#S|dct-0290|social|telecom|
K|betalen|fout|2|irritatie|1|-|betaald op de 1e, afgesloten op de 2e, snap jij het snap ik het
K|gebruiken|geen|2|irritatie|0|-|nu kan ik niet eens bellen om het te melden
#S|dct-0291|social|energie|
K|betalen|geen|3|neutraal|0|-|Voorschot is 180 per maand, 3 personen, gas en stroom
K|orienteren|geen|3|neutraal|0|vraag|zit ik dan goed bij een variabel contract?
#S|dct-0292|social|telecom|
K|betalen|prijs|2|irritatie|0|-|Weer twee euro erbij, zonder dat er iets beter wordt
#S|dct-0293|social|webshop|
K|betalen|prijs|2|verrassing|0|-|Dag nadat ik kocht zakt hij 60 euro. Ben ik weer
#S|dct-0294|social|webshop|
K|wijzigen|informatie|2|verwarring|1|vraag|er zit geen retouretiket in de doos en in de mail lees ik dat het erin zit. wat nu?
#S|dct-0295|social|reizen|
K|gebruiken|levering|2|irritatie|1|-|3 minuten overstap, 4 minuten te laat, 57 minuten wachten. Rekensommetje van de dag
#S|dct-0296|review|bezorging|sterren=4
K|ontvangen|levering|4|blijdschap|0|-|Snel gebracht
K|gebruiken|kwaliteit|4|blijdschap|0|-|en lekker gekruid!
#S|dct-0297|social|reizen|
K|gebruiken|levering|2|irritatie|1|-|Bus 40 rijdt voorbij zonder te stoppen, chauffeur keek me recht aan
#S|dct-0298|gesprek|bank|
K|gebruiken|geen|3|neutraal|0|-|ik sta hier bij de automaat in de stationsstraat
K|gebruiken|storing|2|bezorgdheid|0|-|hij heeft mijn kaart ingeslikt en het scherm is zwart
A|||||||Ik blokkeer de kaart meteen.
K|aanvragen|geen|3|neutraal|0|vraag|en hoe kom ik aan een nieuwe
#S|dct-0299|social|telecom|
K|gebruiken|storing|3|verwarring|0|vraag|ligt het aan mij of is alles hier in Lommel traag als dikke siroop sinds vanavond?
#S|dct-0300|review|telecom|sterren=1
K|terugkijken|geen|1|boosheid|0|-|Slechtste keuze van mijn leven
K|gebruiken|storing|2|irritatie|1|-|om de haverklap zonder internet
K|betalen|geen|3|neutraal|0|-|voor 59 euro per maand
#S|dct-0301|review|bezorging|sterren=2
K|ontvangen|fout|2|irritatie|0|-|Zonder ui gevraagd vanwege allergie, lag een berg ui op.
#S|dct-0302|social|bank|
K|gebruiken|privacy|2|bezorgdheid|0|vraag|Krijg een sms om 'mijn kaart te deblokkeren' met een rare link, is dat van jullie?
#S|dct-0303|social|reizen|
K|gebruiken|kwaliteit|2|irritatie|0|-|Zetels van de nachttrein zijn harder dan de vloer
#S|dct-0304|social|wonen|
K|gebruiken|storing|2|irritatie|1|-|Poort van de garage gaat niet open, ik sta binnen en moet eruit
#S|dct-0305|social|overheid|
K|gebruiken|storing|2|bezorgdheid|0|-|Drie straatlampen uit op het stuk waar de kinderen naar school fietsen
#S|dct-0306|review|bezorging|sterren=3
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Pizzabodem was deze keer zompig
K|gebruiken|kwaliteit|4|blijdschap|0|-|de tiramisu maakte veel goed
#S|dct-0307|social|bank|
K|hulp|bejegening|2|irritatie|0|-|Medewerkster hing op terwijl ik nog midden in een zin zat
#S|dct-0308|notitie|verzekering|
K|hulp|geen|3|neutraal|0|-|mw meldt barst in voorruit
K|hulp|geen|3|neutraal|0|vraag|vraagt of ze zelf garage mag kiezen
#S|dct-0309|social|telecom|
K|gebruiken|geen|3|neutraal|0|-|Heb het abonnement van 35 euro, box 7
K|gebruiken|storing|2|irritatie|1|-|en sinds dinsdag is de helft van de zenders zwart
#S|dct-0310|social|telecom|
K|gebruiken|storing|2|irritatie|1|-|decoder herstart zichzelf om het kwartier, ook vannacht
#S|dct-0311|social|telecom|
K|vertrekken|geen|2|boosheid|0|-|ik stap over, punt
#S|dct-0312|social|telecom|
K|wijzigen|geen|3|neutraal|0|vraag|Kan ik mijn oude nummer houden als ik van prepaid overkom?
#S|dct-0313|social|telecom|
K|wijzigen|geen|3|neutraal|0|vraag|hoe zet ik mijn nummerweergave uit?
#S|dct-0314|review|bezorging|sterren=1
K|terugkijken|geen|1|boosheid|0|-|Nee, dit was echt helemaal niks.
K|terugkijken|geen|1|boosheid|0|-|Waardeloze tent
K|ontvangen|levering|2|irritatie|1|-|uur te laat
#S|dct-0315|review|webshop|sterren=2
K|hulp|bereikbaarheid|2|irritatie|2|-|Mailen, chatten, bellen, er reageert geen levende ziel
#S|dct-0316|social|verzekering|
K|hulp|wachttijd|2|irritatie|2|-|Nog altijd geen expert gezien, en het regent hier al een maand binnen
#S|dct-0317|review|webshop|sterren=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Valt twee maten kleiner dan je zou denken
#S|dct-0318|social|webshop|
K|hulp|wachttijd|4|blijdschap|0|-|binnen 4 minuten antwoord, op een zondag
#S|dct-0319|social|overheid|
K|betalen|fout|2|irritatie|1|-|een aanslag voor een hond die al twee jaar dood is
#S|dct-0320|social|webshop|
K|ontvangen|levering|2|irritatie|2|-|Zeventien dagen voor een pakje schroeven, ik had ze zelf kunnen smeden
#S|dct-0321|social|bezorging|
K|ontvangen|geen|3|neutraal|0|-|ik ben vandaag tot 4 uur thuis, bel doet het niet, even kloppen
#S|dct-0322|social|bezorging|
K|hulp|bereikbaarheid|2|irritatie|1|-|probeer iemand te spreken te krijgen, kom ik bij een bandje dat me naar de app stuurt
#S|dct-0323|enquete|bank|nps=2
K|gebruiken|bereikbaarheid|2|teleurstelling|1|-|Kantoor in ons dorp is dicht, het dichtstbijzijnde is nu 22 km
#S|dct-0324|email|telecom|
K|gebruiken|storing|2|neutraal|2|-|Sinds 11 november functioneert de vaste lijn van onze praktijkruimte niet.
K|gebruiken|geen|2|bezorgdheid|0|-|Onze klanten denken dat wij gestopt zijn.
K|hulp|herhaling|2|irritatie|2|-|Dit is mijn vierde bericht hierover.
#S|dct-0325|social|reizen|
K|gebruiken|informatie|2|verwarring|0|vraag|waarom rijdt lijn 6 ineens om? geen bordje, geen bericht, niks
#S|dct-0326|social|telecom|
K|gebruiken|storing|3|neutraal|0|vraag|kan er bij jullie nog iemand op zijn voicemail?
#S|dct-0327|social|bezorging|
K|orienteren|geen|3|neutraal|0|vraag|Bezorgen jullie op nieuwjaarsdag?
#S|dct-0328|gesprek|webshop|
K|gebruiken|geen|3|neutraal|0|-|ik heb in november een stofzuiger bij jullie gekocht
K|gebruiken|storing|2|neutraal|0|-|en nu zuigt hij niet meer
A|||||||Heeft u het filter gereinigd?
K|gebruiken|storing|2|neutraal|1|-|ja alles gedaan wat in het boekje staat hij blijft piepen
K|hulp|geen|3|neutraal|0|vraag|kan ik hem in de winkel binnenbrengen
#S|dct-0329|social|wonen|
K|gebruiken|storing|2|irritatie|1|-|Kelder onder water, pomp zwijgt
K|hulp|bereikbaarheid|2|irritatie|1|-|en de wacht neemt niet op
#S|dct-0330|social|diensten|
K|orienteren|informatie|2|irritatie|1|-|Op jullie pagina sta je op maandag open, op de deur dicht, en ik sta er nu voor
#S|dct-0331|social|bezorging|
K|ontvangen|fout|2|irritatie|1|-|Doos opengemaakt: vier koffiekopjes. Ik had een broodrooster besteld
K|hulp|geen|3|neutraal|0|vraag|hoe lossen we dit op
#S|dct-0332|social|energie|
K|orienteren|informatie|2|verwarring|1|-|jullie rekenmodule geeft me drie keer een ander bedrag met dezelfde gegevens
#S|dct-0333|social|telecom|
K|hulp|wachttijd|2|irritatie|2|vraag|Is het normaal dat ik al 48 minuten naar hetzelfde pianoriedeltje luister?
#S|dct-0334|social|bezorging|
K|ontvangen|fout|2|teleurstelling|1|-|koekjes voor het hele kantoor besteld, kreeg de doos van een communiefeest
#S|dct-0335|social|wonen|
K|hulp|bejegening|2|boosheid|0|-|Die opzichter zei letterlijk 'dan verhuist u toch'
#S|dct-0336|social|telecom|
K|hulp|wachttijd|4|blijdschap|0|-|Vraag gesteld om 9.01, antwoord om 9.03
#S|dct-0337|social|overheid|
K|gebruiken|kwaliteit|2|irritatie|0|-|Fietspad langs de vaart is één grote wasplank
#S|dct-0338|social|bank|
K|gebruiken|geen|3|neutraal|0|vraag|hoeveel kan je hooguit afhalen aan zo'n automaat
#S|dct-0339|social|energie|
K|wijzigen|geen|3|neutraal|0|vraag|Mag ik mijn meterstand ook per foto doorgeven?
#S|dct-0340|social|wonen|
K|gebruiken|storing|2|irritatie|1|-|lift staat sinds zondag tussen twee verdiepingen, ik woon op acht hoog
#S|dct-0341|social|wonen|
K|hulp|informatie|2|irritatie|0|vraag|Komt die man nu binnen of blijft hij buiten, moet ik dus thuis zijn of niet?
#S|dct-0342|enquete|telecom|nps=6
K|hulp|bejegening|4|blijdschap|0|-|Medewerker was vriendelijk
K|hulp|geen|2|teleurstelling|1|-|probleem is alleen niet opgelost
#S|dct-0343|social|webshop|
K|orienteren|informatie|2|irritatie|1|vraag|Alle maten in inch, wie weet er hier nu hoeveel centimeter dat is
#S|dct-0344|social|webshop|
K|betalen|geen|3|neutraal|0|vraag|Kan ik met twee cadeaubonnen tegelijk afrekenen?
#S|dct-0345|social|telecom|
K|gebruiken|informatie|2|verwarring|0|vraag|Kreeg net een sms 'uw lijn wordt omgezet'. Omgezet naar wat?
#S|dct-0346|social|overheid|
K|aanvragen|geen|3|neutraal|0|vraag|Kan ik mijn rijbewijs ook op zaterdag ophalen?
#S|dct-0347|chat|webshop|
K|ontvangen|fout|2|neutraal|0|-|er zit een blauwe in terwijl ik rood had aangeklikt
A|||||||Excuses! We sturen de rode op.
K|wijzigen|geen|3|neutraal|0|vraag|moet ik die blauwe terugbrengen?
#S|dct-0348|social|overheid|
K|terugkijken|geen|2|teleurstelling|0|-|Zo jammer dit
#S|dct-0349|social|reizen|
K|gebruiken|informatie|2|irritatie|0|vraag|Scherm zegt spoor 5, app zegt spoor 8, omroeper zegt niks. Wat is het?
#S|dct-0350|social|overheid|
K|aanvragen|informatie|2|verwarring|1|vraag|het loket zegt online, online zegt loket. Waar moet ik nu zijn?
#S|dct-0351|social|reizen|
K|gebruiken|kwaliteit|2|irritatie|0|-|Vier wagons op een maandagmorgen, mensen staan tot in de wc
#S|dct-0352|social|energie|
K|orienteren|geen|3|neutraal|0|vraag|Plaatsen jullie ook laadpalen bij een appartement?
#S|dct-0353|social|bezorging|
K|ontvangen|levering|2|irritatie|1|-|Hele middag thuisgebleven en om vijf uur stond er 'morgen' in plaats van 'vandaag'
#S|dct-0354|chat|telecom|
K|orienteren|geen|3|neutraal|0|vraag|kan ik op dit adres al glasvezel krijgen
A|||||||Mag ik uw postcode?
K|geen|geen|3|neutraal|0|-|9031, nummer 12
A|||||||Vanaf het voorjaar.
K|orienteren|informatie|2|verwarring|0|-|op de folder van vorige week stond dat het er al lag
#S|dct-0355|social|wonen|
K|orienteren|geen|3|neutraal|0|vraag|hebben jullie ook appartementen met twee badkamers?
#S|dct-0356|social|telecom|
K|aanvragen|geen|3|neutraal|0|vraag|waar kan ik een esim ophalen in Leeuwarden
#S|dct-0357|social|bezorging|
K|ontvangen|levering|4|blijdschap|0|-|Om 8 uur vanochtend al aan de deur, dat is vlot!
#S|dct-0358|review|webshop|sterren=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Doet wat het moet doen
K|terugkijken|geen|3|neutraal|0|-|meer valt er niet over te zeggen.
#S|dct-0359|social|telecom|
K|gebruiken|storing|2|neutraal|0|-|Ik word gebeld maar mijn toestel blijft zwart, pas later zie ik de gemiste oproepen
#S|dct-0360|social|telecom|
K|gebruiken|storing|2|irritatie|1|-|vandaag al zeven gesprekken halverwege afgekapt
#S|dct-0361|social|energie|
K|hulp|informatie|2|irritatie|1|-|niemand kan mij zeggen welke dag ze de meter komen vervangen
#S|dct-0362|social|reizen|
K|gebruiken|geen|3|neutraal|0|vraag|Kan ik in Essen overstappen zonder de trappen te nemen?
#S|dct-0363|social|diensten|
K|aanvragen|informatie|3|neutraal|0|vraag|nergens vind ik wat ik moet meebrengen naar de proefles autorijden, wie weet dat?
#S|dct-0364|social|bezorging|
K|ontvangen|bejegening|2|boosheid|0|-|Je bezorger gooit het over het hek terwijl ik er bij sta en steekt dan zijn middelvinger op
#S|dct-0365|email|webshop|
K|aanvragen|geen|3|neutraal|0|-|Op 4 maart bestelde ik bij u een regenton met kraan.
K|ontvangen|fout|2|neutraal|0|-|Geleverd is een regenton zonder kraan.
K|hulp|geen|3|verlangen|0|wens|Graag zou ik de kraan alsnog ontvangen.
K|geen|geen|3|neutraal|0|-|Met vriendelijke groet, Ilse Vanhoutte
#S|dct-0366|social|bank|
K|gebruiken|informatie|2|verwarring|0|vraag|wat is in godsnaam een 'reservering 0,01' op mijn rekening
#S|dct-0367|social|telecom|
K|gebruiken|storing|3|verwarring|0|vraag|Is het normaal dat mijn modem zo heet wordt dat je er geen hand op kan houden?
#S|dct-0368|review|webshop|sterren=1
K|hulp|bejegening|2|boosheid|0|-|Aan de telefoon werd ik uitgelachen toen ik vroeg waar mijn pakket bleef.
#S|dct-0369|review|bezorging|sterren=2
K|ontvangen|levering|2|irritatie|1|-|Anderhalf uur op het eten gewacht.
K|ontvangen|levering|2|teleurstelling|0|-|Tegen die tijd was alles koud.
#S|dct-0370|gesprek|verzekering|
K|hulp|wachttijd|2|neutraal|2|-|ik heb op twaalf april een claim ingediend en sindsdien niets meer vernomen
A|||||||Ik kijk het na. De expert is nog niet toegewezen.
K|hulp|informatie|2|irritatie|0|-|dat hadden ze me toch wel even kunnen laten weten
K|hulp|geen|3|neutraal|0|vraag|wanneer hoor ik dan wel iets
#S|dct-0371|email|bank|
K|hulp|bejegening|2|boosheid|1|-|Uw adviseur vroeg mij of mijn man niet beter bij het gesprek kon zitten.
K|hulp|geen|3|neutraal|0|-|Het gesprek vond plaats op 9 oktober in het kantoor te Veurne.
#S|dct-0372|review|bezorging|sterren=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Beste roti van de stad
K|orienteren|prijs|2|neutraal|0|-|al is hij de laatste tijd wel aan de prijs.
#S|dct-0373|social|reizen|
K|gebruiken|levering|2|irritatie|1|-|De 7.12 stond weer niet op het perron en kwam ook niet
K|gebruiken|levering|2|irritatie|0|-|deze week de derde ochtend
#S|dct-0374|social|telecom|
K|orienteren|informatie|2|verwarring|1|vraag|Wat is nu het verschil tussen Comfort en Comfort Plus? De pagina is tweemaal dezelfde tekst
#S|dct-0375|social|overheid|
K|aanvragen|storing+digitaal|2|irritatie|1|-|aangifteportaal geeft nu al heel de avond 'server niet beschikbaar'
K|aanvragen|geen|2|bezorgdheid|0|-|om middernacht loopt de termijn af
#S|dct-0376|social|bezorging|
K|ontvangen|levering|2|irritatie|2|-|al acht dagen 'onderweg naar het sorteercentrum'
K|hulp|wachttijd|2|irritatie|1|-|en op mijn mail van vrijdag nog niets gehoord
#S|dct-0377|social|overheid|
K|orienteren|geen|3|neutraal|0|vraag|Vanaf welke datum begint het zwembad aan de zomeruren?
#S|dct-0378|social|reizen|
K|betalen|fout|2|irritatie|1|-|Uitgecheckt in Delft, en toch het maximumtarief afgeschreven
#S|dct-0379|social|telecom|
K|hulp|beleid|2|irritatie|0|vraag|Moet ik echt een aangetekende brief sturen voor zoiets als een adres?
#S|dct-0380|social|reizen|
K|gebruiken|informatie|2|irritatie|0|-|En weer hoor ik het van een medereiziger en niet van jullie
#S|dct-0381|review|bezorging|sterren=1
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Vlees was taai en de saus smaakte naar water.
K|ontvangen|levering|4|neutraal|0|-|Wel binnen een half uur gebracht.
#S|dct-0382|social|reizen|
K|gebruiken|storing|2|neutraal|0|-|Deuren van het achterste rijtuig gaan niet open in Tielt
#S|dct-0383|social|bank|
K|gebruiken|geen|3|neutraal|0|vraag|Mag mijn man met mijn kaart gaan tanken?
#S|dct-0384|chat|webshop|
K|wijzigen|geen|3|neutraal|0|vraag|hallo hoe stuur ik iets terug dat ik in de winkel gekocht heb
A|||||||Dat kan in elke winkel of per post.
K|wijzigen|beleid|3|neutraal|0|vraag|en is dat gratis per post
A|||||||Ja, binnen 30 dagen.
K|geen|geen|4|blijdschap|0|-|ideaal
#S|dct-0385|social|overheid|
K|gebruiken|geen|3|neutraal|0|vraag|Wanneer wordt het gft in de Tuinwijk opgehaald na Pasen?
#S|dct-0386|enquete|webshop|nps=9
K|ontvangen|levering|4|blijdschap|0|-|Snel!
